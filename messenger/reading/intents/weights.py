"""Weights of the intent reader: written by ``python -m training.weights`` from 16264 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/words/pages.py). ``python -m training.weigh intent word`` shows the lines with a word in plain order.
"""

from messenger.reading.words.pages import Pages

SEALED = "d2907d291b75715a"

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
direct directions directly disability discontinue discount discounts disculpe disculpen discuss dispatch disponible disponibles
dizziness dizzy dnt do doble doctor doctora doctors documentos does dog doing doliendo dollars dolor domicilio domingo domingos
don dona donde done door doors dormi dormida dormido dormir dos dose dosis dot double down downtown doy drank dreams drink
drinking drip drive driver drivers drives driving droga drop dropped dropping drops drove drug drunk dry dsd duda dudas dude due
duele duerme duermen dumb dura durante during duty each ear earlier earliest early ears easier eat eating echar echo edad edificio
efectivo efecto efectos effect effects eh either el elevador elevator elimineme eliminen eliminenme eliquis ella else elses email
emergencia emergency emojihello emojithanks emojiyes empalmo empece empezar empiezo empresa empty en encargada encontre encuentra
encuentro end ends energy enero enfermera enfermo english enough enroll ensure entender entiendo entonces entra entrada entrance
entrar entre entro envien epa equipo equivocada equivocado equivocaron equivocaste equivoco equivoque er era eres ernesto error es
esa escalofrios escojo escort escriban escribe escriben escribiendo escribir escribirle escribirme escribo escuela ese esketamine
eso espacio espanol especial espera esperan esperando esperar esperarme espereme esperen esperenme espero esposa esposo esta
estaba estacion estacionamiento estacionarme estaciono estado estafa estamos estan estar estara estas este esten estimados esto
estomago estos estoy estuvo eta eval evaluacion evaluated evaluation evaluen eve even evening evenings ever every everybody
everyone everything everywhere ex exact exactamente exactly exam examen exercise exit expect expected expediente expensive explain
explica explicame explicar explico explique expliqueme expreso extra ey eye eyes fa fabrica face facebook facil facilidades
factura fallecio falta fam familia familiar family fan far farmacia fashioned fast fastidio fasting fatal father favor fax faxed
fda fecha fechas fee feed feel feeling feelings feels feet fell fella felt feriado feriados festivos fetch fever few fiestas
fifteen fifth figure fijate fijese file fill filled filling fin final finally finals financial financing find finding fine fines
finger finish finished first fit five fix fixed fixing flaked flashback flat flex flexible flight floaty floor florida flu fly
flying focus fog foggy folks follow following food for forever forget forgetting forgive forgot form forma forms fort forward
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
molestar molesten molestia molina mom momento moms mon monday mondays money monster month months mood morado more moreton morning
mornings most mother mothers mouth move moved mover moverla movieron movil moving mr mrs much mucha muchacha muchas muchisimas
mucho mudo muevanla mujer music musica must muy my myself nada nadie nah nail nails name named nanny nasal nausea nauseas nauseous
navidad nd near nearby nearest necesita necesito need needed needing needle needs neighbor neighbors neither nene nephew nerve
nerves nervous network never new news next ni nice nicotine nieto nieve night nightmares nights nina nine ningun ninguna nino
ninos nix no nobody noche noches nomas nombre none noon normal norte north nos nose not nota note notes nothing notice noticing
notifications noto novia novio now np npc nubes nuera nueva nuevamente nuevo nuevos numb number numbers numero numeros nunca nurse
nursing nuts o oak obligatorio obliged obra ocho oclock october ocupa ocupo odds of off offer offered office offices oficina
ofrecio often oh ohio oi oidos oiga oil ojo ok okay old older olvidense olvido omg on once onda onde one ones online only oops
opciones open opening openings operadora operator opinion opt opted option options or orinar orlando os other others otra otro
otros our out outfit outlived outside over overslept overtime owe own owner oxygen oye p paciencia paciente pacientes package
packet paga pagar pagina pago pagos pague paid pain palabra palabras palmgren pana papa papel papeles paper papers paperwork papi
paquete para parada parado parar paratransit parce pare pareja paren parenle park parking paro parquear part parte partir partner
party pasa pasame pasamos pasar pasarme pasaron pasaste pase paseme pasemela pasenme paso pasos pass passed past pastilla
pastillas pastor pastors patch patel patience patient patients patron pay paying payment payments paz pedi pedir pedirle pedro pee
peeing pega pegado pegaron peligroso pena pennies pensaba pense pension people peor per perdi perdida perdido perdio perdon
perfect perfecto period permiso permission permit permitted pero perrito perro person persona personal persons pesadillas pesado
pharmacy phone phones pica picaron pick picked picking picks pickup pico piden pidiendo pidio pido pienso piercings pill pills pin
piquete piso pizza place plan planes planned plano plans plant plata platicar player playlist plaza plazos please plis plumber pm
po pocket poco podeis podemos poder podido podre podria podriamos podrian point polish pololo pon ponce poncho pone ponen poner
ponerla ponerme ponga pongame ponganme pongo ponme ponmelo poor pop poquito por porque portugues portuguese posible possibility
possible possibly postpone pounding power practice preciate precio prefer preferiria prefiero pregunta preguntar prendan preocupe
prepare preparo prescription presion press pressed pressure pretty price pricey pricing prima primary primer primera primo prior
private probably probar problem problema procedure proceed process prof profe program programar prohibido prompt pronto protein
provide provider proxima prozac psiquiatra psychiatrist ptsd public pude pueblo pueda puede pueden puedo puente puerta pues puesto
puffy puked pull pulled pulling pulse pump punto puro puse push pushed pusieron puso put qualify quarter que queasy queda quedamos
quedan quedar quedarse quede quedo queja queremos querer queria question questions quick quien quienes quiere quiero quijada
quincena quisiera quiso quit quita quitame quitar quitaron quite quiteme quiten quitenme quitenmelos quito racing rain raite rajo
ramp rampa ran rapido rara raro rate rather rato ray rd re reach reached reactivame reactivate reactiven reactivenme read reading
reads ready reagendar real really reanudar rebaja rebook recall receive receiving recepcion recepcionista receptionist receta
recheck reciben recibiendo recibir recibirlos recital recoge recoger recogerme recogia recoja recomendo reconozco recordando
recordatorio recordatorios records recorrer red reembolse referencia referral referred refill refuerzo regarding regresa regresar
regresarme regrese regreso regret regular rehab reina reinstate release relief remaining remember remind reminder reminders remis
remove renee repites reply report reporting representative reprogramar require required reschedule rescheduling reserva reservar
reserve resistant respeto respond responder respondo rest restart resubscribe resuelto resulta results resume retiro retrasada
retrasado retraso return revisen revoke revuelto reyes ride rides riding riesgos right ring ringing risks road roads roberto robot
robots rock roll room roomie roomies roommate roommates ropa round rounds route ruedas ruego ruin run running runs ruth sabado
sabados sabanas sabe saber sabor sacame sacar sacaron saco sad safe said sale salga salgo sali salida saliendo salieron salimos
salio salir salon salto saludos same santa saquen saquenme sat saturday saturdays save saved saw say saying says scale scam scams
scared schedule scheduled scheduling school scoop scooping scrap scratch screwed scrub se sea seat sec seca second secretaria
secundarios see seeing seem seen seguir segunda segundo seguro seguros seis self semana semanas send sending senior seniors senor
senora senorita sense sent sentirse separar separate ser sera seria series sertralina service servicio sesh sesion sesiones
session sessions set settle settled several shake shakes shaking shaky shant shave she shell shift shifts shirt shoes shop short
shortly shot should show showed showing shut shuttle si sick side siempre siendo siente siento sigan siganme sign signed signing
sigo sigue siguen siguiente silla sin since sirve sis sistema sister sisters sit sitio sitter sitting situation six skin skip
sleep sleeping sleepy sleeves slept slide sliding slot slots slow smh smoke smoked sms snow so sobre social sola solicitar
solicito solita solo soltar some somebody someone something somewhere son sons soon sooner soonest sore sorry sort sorted sos soul
south soy spacey spam spamming spanish speak speaks special speech spell spending spinning split spoke sponsor sposed spot spots
spouse spravato spray spring squared squeeze st staff staffed stahp stairs stand standing start started starting starts state
statement station stay staying stays step stick still stomach stomachs stop stopp stopped store storm story stoy straight strange
stranger street streets strep strike strip struggling stuck student students stuff su sub subo subscribe success such suegra
suegro suena sueno suenos suero suit suite suits summer sunday sundays sup super superbill supervisor supposed sure surgery surgio
sus suscribirme suspenda suspender suspendo swap swears sweating sweats sweet swimmy swing switch switched swollen system taco tad
tagalog take taken takes taking tal talk talked talking taller tambien tammy tan tanta tantito tanto tapon tardanza tarde
tardecito tardes tardisimo tardo target tarjeta taste tastes taxi te tea teacher teachers team tecito teenagers teeth telefono
telephone tell telling temblando temo temple tempranito temprano ten tendra tendran tendria teneis tener tenes tenga tengan tengo
tenia terapeuta terapia termine terrible test texas text textear textearme texted texteen texting texto textos texts th than thank
thanks thanksgiving that the them then therapist therapy there therefore these they thing things think thinking thinks third this
those though thought thoughts thread three threw through throw throwing thurs thursday thursdays thyroid tia tiemblan tiempo tiene
tienen tight til till time times tingling tingly tio tipo tire tired to toca toco toda todavia today todo todos told tom toman
tomando tomar tomarme tomarse tomo tomorrow tomorrows tongue tonight too took top total totally touch town tqm trabada trabaja
trabajan trabajar trabajo track trade trae traer traffic trafico traiga traigo train trains trancon tranquila tranquilizer
transfer transit transmission transport transportation transporte tras trash trata tratamiento trataron travel traveling treat
treatment treatments tremendo tren tres trial tricare tried trip triste troca trouble truck true trust try trying tu tues tuesday
tuesdays tulsa turn turned turning turno turns tutorial tuve twenty twice two tylenol tyler type typed typical typing uber ubers
ubi ubicacion ubicados uds ugh uh ultima um un una unas uncle under understand understands undo unfortunately unico union unit
united university uno unos unstop unsub unsubscribe unsubscribed until up update upset upstairs urge urgent us usa usan usar use
used uses using uso usted ustedes usual usually va vacio vaina vale valoracion vamos van vape vaya vayan ve vea vean veces vecina
vecino vemos ven vendra venir veo ver verdad verguenza verme version very vet veteran veterano veteranos veterans vets vez vi via
viaje vida vieja viejo viejos viendo viene vienen viera viernes vietnamese vision visit visita visits vista vitamins viva vive
vivo voice voicemails volver vomitando vomitar vomite vomited vomito voy voz vuelo vuelta vueltas vuelva vuelvan vuelve vuelvo
vyvanse waco wait waiting waitlist waking walgreens walk walker walking wallet walmart want wanting wants was wassup watch water
way ways waze we weak wear wears weather website wed wedding wednesday wednesdays weds weed week weekday weekdays weekend weekends
weeks weepy weight weird welcome well wena wenas went wepa were west what whatever wheel wheelchair wheels when whenever where
whereabouts whether which while whn who whoever whole whom wht why wife wifes wild will wine wink wiped wise wish with withdraw
within without wobbly woke woman wonderful wondering woozy word words work workers working works worries worry worse would wreck
write writing wrong wrote wtf x xanax xmas y ya yalls yea yeah year years yep yerno yes yesenia yesterday yesterdays yet yo
yolanda yoo you young your yours yourself zero zip zoloft zombi zombie ¿ 😵 🙃 🙌
""".encode()

PAGES = Pages(b"""
al_@clinician dgiknou -23 -17 19 -17 -16 -25 -21
my__or bmnu -18 -24 25 -17
~coup cgjklqu -17 -19 -19 -17 -17 -16 -20
~emel mo -24 15
~gar cefghiklmnprt -27 -28 -30 -20 -33 -33 -20 -41 -18 -45 -38 16 -24
~pou gm -15 24
~riba bgimuv -15 -27 -18 -17 -25 -19
~ted bceghijmnor -19 -21 -36 -27 -18 -24 -19 -15 -15 -17 -31

be__on m -18
garys d -15
instr* m -21
lado_de jmuv 19 -19 -15 -16
~bame akm 18 -24 -21
~drug hu -16 17
~reab j 17
~sur acdefhijklmprt -25 -25 -24 -23 -21 -20 -17 -24 -20 -26 22 -22 -23 -19
~ua> hn 17 -18

@visit__hora ao -16 19
all__the abdqu -18 -21 -19 -18 -18
decidi_que bm 17 -19
el_puesto m -19
get__job ijmn -20 -19 19 -18
the__see ahu -17 19 -16
~fam adgqu -17 -22 -15 16 -22
~post hm -23 23

do__run mu -22 -17
mine_now a 15
puedo__pero o 17
sitti* r 17
the__after dijlmnp -22 -16 -16 -17 -32 -34 -25
~<fli abdjmn -24 -19 -22 -16 22 -21
~<nlk eflm 26 -16 -15 -23
~ech> i -18
~plaz abhjmuv -19 -16 -19 23 -24 -20 -16
~plu adgijklmru -16 -23 -19 -26 -19 -17 -21 19 -17 -20

you_give i -16
~<man acefprsv -40 -20 -34 -46 -18 -24 -41 -32
~efec dmn -16 -20 -17
~oco> bmn -18 -25 -15
~uso o -17

manejo m -20
out__state m -16
the_menu m -17
up__do m -17
~<olv adejnquv -16 -18 -18 -16 -18 -19 -21 -19
~etw a -18
~fy> dijlmu -22 -19 -19 -19 -38 18
~lene am 17 -18
~ndos adm -16 -17 -21

an_@place hjq -20 17 -20
enfermera ai -25 19
payments adm -18 22 -21
~<uns abcdefghijklnopqrstuv -26 -29 -32 -32 -41 -33 -19 -28 -30 -25 16 25 -24 -20 -26 -28 -32 -21 -28 -40 -29
~hag cdfhioprsuv -17 -39 -20 -22 -16 -25 -20 -21 -22 -33 -18
~onf abdijlnqu -22 -20 -16 -22 -16 -25 -23 -23 -20

^mil blmt -18 -16 -25 27
pin abcdghijklnopqruv -25 -19 -18 -24 -28 -18 -28 35 -25 -28 -17 -20 -17 -21 -19 -24 -20
~sil m -18

@open__now m -21
el_@ride abdjmoqrsu -17 -26 -27 -16 -42 -22 30 -18 -21 -15
estar abgjmnu -26 -20 -20 -17 -34 18 -18
kids cdghijklst -31 -28 15 -19 -24 -19 -16 -21 -22 -18
not:lol mv -29 19
please_get am -17 19
to cdefhiklprstuv -20 -35 -78 -31 -30 17 -23 -17 -16 -27 -41 -22 -29 -48
~dav bdiv -16 -16 -16 -16
~lat cefgijklnopqtu -32 -19 -18 -27 -29 -37 -26 -31 -40 18 -28 -20 -19 -41
~nozc i -17
~ops> d -15
~ude acefhijknopr -25 -28 -25 -22 -28 -32 -27 -16 -22 -21 -18 -23

be_seen a 22
cheap j -16
lugar_ya b -15
olvido n -15
put__or d -15
wait cdilmsu -20 -20 -18 -18 -17 -17 -25
~arn> m 23
~nta abcefhkpst -31 -42 -44 -36 -36 -24 -26 -24 -19 -20
~nuda km 19 -19
~run abfghnsuv -24 -17 -18 -15 -23 -20 16 -16 -17
~wrot u -16

@insurer__that dnq 20 -26 -16
days__@place hm 16 -17
maneja bclnprv -20 -15 -15 -20 17 -16 -22
saturday afgijmnopsu 20 -17 -16 -16 -20 -15 -29 -22 -15 -17 -22
they__@animal u 21
~<agu d -17

coffee adijlnopqrstu -21 -17 -17 -27 -15 27 -21 -16 -19 -15 -21 -19 -39
ex abdgijknorsu -19 -20 -16 -17 -15 -15 -20 -17 -16 -15 -16 -20
vez_que mu -15 -17
~<exi bdghjlnru -18 -24 -22 -18 20 -18 -24 17 -27
~brai mu -27 17
~ury> o 16
~vb> em 19 -18

@traffic_on mr -25 21
got_a celmnoprtuv -21 -18 -30 -35 -18 -22 17 -29 -22 20 -27
la__dice m -16
on__please m -17
there__@parking dijm -16 -16 23 -24
to__patient i -17
work__same n 15
~nag dijlmnq -24 22 -24 -19 -37 -20 -16
~rive abcdefghiklopqstuv -32 -33 -21 -35 -19 -18 -22 -29 -32 -24 -27 -23 17 16 -30 -24 -36 -19

brazo ms -20 24
court_date o 18
es_# dm -23 21
es_por jmu 19 -27 -26
of_you mt -23 16
to__forward mo -15 -16
~<lat acdegijklnopruv -24 -27 -28 -17 -18 -30 -24 -17 -24 -21 22 -20 -19 -29 -20
~acro m -17
~nis nop -16 -16 15
~nki defijlnoprtu -25 -19 -17 -19 -16 -18 -16 -17 -18 -20 19 -23
~uito ailmnou -18 -16 -17 -30 16 -25 -20

^hit klmn 17 -21 -25 -15
borren__numero lm 22 -15
i__bring ad -31 -35
or__the ajmu -21 18 -28 -20
to__sunny dm -16 15
we__when jm 17 -18
what__@price dghiju 18 -22 -20 -23 -32 -38
~eena dklm -16 18 -18 -23
~lee abdeghjloprv -24 -30 -28 -17 -20 -25 -18 -21 -17 -30 -23 -23
~opy> ef -17 -16

^@body abijlrsu -16 -19 -16 -17 -17 -16 21 -21
be__for bm -16 -22
fam$ acdefghijklnpqru -16 -19 -24 -31 -26 -18 -19 -16 -20 -18 -26 -18 -17 -16 -18 -23
i_@move abjlnsu -20 -16 -27 -16 -28 -18 -19
llego_desde ms -18 -16
take__this blm -17 20 -21
top__morning fhmno 19 -15 -15 -17 -16
you__spots ai 18 -16
~<dee m 16
~<oth ijnq -16 -19 -23 -19
~blo abdefghlprtv -31 -20 -37 -23 -23 -27 -29 25 -31 -31 -26 -25

@relative__# bnr -20 -22 -22
in_now b -16
spanish abcdefghijklmnopqrtuv -44 -41 78 -49 -59 -46 -54 -47 -59 -43 -42 -47 -64 -44 -47 -45 -45 -42 -40 -56 -45
there__i hmo -20 -22 -20
wed mo -19 15
~eps m -18

allowed ijnru -18 -18 17 -15 -16
pueden fhjlnpqrsu -16 -30 -21 -31 -16 -31 -38 -16 -16 -15
so__know u -16
still__@ride q 16
termi* o -20
thing* adhmns -20 -16 -16 -37 -17 16
we__at r -20
wednesdays m -18
~bia> c 17
~cnc bclmou 25 -17 -17 -22 -16 -18
~epl adgln -19 -18 23 -20 -16

de__en u -17
que_ir abdghimopu -22 -22 -38 -21 -15 -21 -24 -24 -18 15
y__a anr -16 -18 -20
~iez> m -19
~lua m -19
~now abdefijlnps -36 -21 -23 -29 -20 -27 -37 -33 -29 -18 -37

and__after o -16
be_@late ahoqr -17 -24 -16 -21 18
companero pq 22 -19
cubre adgijlmnpu -22 31 -19 -17 -17 -17 -32 -17 -17 -24
i__done adlmnsuv -23 -16 15 -26 -16 -18 -17 -22
no__the bm 22 -22
still__a m -15
~chil dm -18 17

^room amnu 20 -17 -17 -17
city j 15
cost bcijlmouv -20 -16 -26 -17 -18 26 -19 -32 -19
dia_no lo -15 18
the__go ju -17 -16
using$ abgjmou -16 -19 -19 -16 33 -19 -24
~<ala almnqs -19 -20 16 -15 -16 -17
~<jok m 25
~<poc amnoqru -17 -26 -17 -19 -18 18 -15
~jar> giprsu -28 -16 -17 -18 -20 -27

^pongame o -16
^por abefgijnopqrstv -44 -23 -19 -18 -40 -35 17 -21 -36 -27 -25 -32 -30 -26 -37
a__no m -24
cupo adhijmno 22 -26 -18 -21 -18 -17 -15 -19
not:tengo gilmnopqs -17 -29 -22 -28 -30 -18 -44 25 -24
one__the dgko -16 -15 -15 -18
pagina m -15
sunday ahijq -20 22 -18 -19 -15
uno cghijkmorsuv -21 -29 -23 -20 -20 -24 -43 -19 -15 -19 20 -16
who__i abghikmnpqr -19 -23 -26 -16 31 -16 -19 -28 -18 -26 -18
~azar o 15
~nas beghkloptv -24 -22 -23 -27 -18 -25 -26 -23 -16 -19
~tamb lou -16 -18 -24
~uie defghjlnrst -67 -42 -20 -54 -18 -52 -19 -25 -34 -48 -45

@clothes_or mnsu -20 25 -23 -18
all_have am -16 -18
got_home bmopqrs -18 -17 -19 -19 -20 -17 27
manana acdfghijklpqrtuv -26 -22 -30 -18 -22 17 -31 -26 -16 -17 -28 -15 -20 -20 -32 -26
mi__@insurer q -22
ya bcdefgijknopqrsu 20 -79 -79 -81 -75 -66 -57 -37 -23 -29 -55 29 -37 44 -45 -94
~<au abcgouv -19 -16 -17 -19 -24 -25 -25
~rsio c 17

can__sending m -15
voy__no m -21
~age efghijknpqrstv -33 -44 -18 -42 15 -60 -21 -45 -33 -39 -29 -31 -44 -40
~urn cdefghijnptu -34 -33 -33 -25 -37 -20 -23 -15 -38 -27 -26 -26
~vos mu -18 -16

a__y adjsu -17 -19 -17 -17 -16
encargada i 18
not:anyone mo -18 -16
playlist$ km -19 18
through_it gmu 17 -16 -20
work_instead o 26
~bie cdfghijlmopr -15 -20 -37 -44 -15 -22 -15 -18 -18 16 -43 -49
~log mu -17 -19
~sult dgklm -16 -17 -18 -18 -31
~uelo dm -16 15

numero__@place ilm 17 -17 -18
this__not abguv -19 -22 -19 -38 33
~<clo ailqu -16 -18 -15 -19 -25
~act> bdgjlq -18 -18 -17 -16 16 -16
~celu aboq -15 -17 -16 -18
~fjdk em 20 -22
~ype abdglmqu -17 -18 -25 22 -18 -21 -17 -17

avoid gmn -22 -19 21
this__up m -16
~<ov cfglnrtv -17 -22 -24 -28 -27 17 -17 -32
~<wha bcegiklopqrstv -27 -56 -49 16 -23 -39 -21 -18 -52 -16 -60 -28 -25 -72
~dcas m 17
~desu kl -19 18

day__it v -18
me_quedo abnpr -18 -16 -17 -15 -21
mexico mu 17 -17
~<ea bcefgiklrstuv -25 -25 -17 -22 -27 -21 -25 -28 -22 -32 -20 -19 -25
~che> abfgilopruv -30 -26 -23 -16 -22 -18 -21 -23 -16 -26 -26
~hue a 18
~moke mn -23 17
~nse jmorsuv -21 -29 -26 -17 -16 -32 -30
~pea abdehjklnopqstv -19 -22 -31 -15 -24 -21 -16 -17 -21 -27 -19 -24 -18 -22 -20

@insurer_ya q -16
gps_me j 15
hija abdimruv -22 -18 -21 -16 18 -18 -19 -19
it_set dgm 16 -15 -16
por__es jmu 21 -16 -16
recomendo agiu 17 -17 -17 -17
~grat m -21
~rme abcefghjosv -18 -48 -25 -27 -28 -25 -38 -22 -20 -19 -19
~wifi m 22

^order m 17
disponible$ m -16
got__@thanks b -17
list_of ilm -15 -16 -21
me__my bdlu -29 -19 -20 -26
what_does dhnqu 27 -23 -21 -27 -49

@drink__de m -16
sale_la d 15
what__@treat agjmnu -18 -20 -23 -34 -18 34
will__set dgm 16 -15 -16
~da> acdekloqrv -21 -28 -16 -63 -41 -26 -29 -45 -19 -20

@visit_del b 16
la__del adhlmqrv -27 -15 -16 -26 -25 -22 -19 -15
on__@texts m -16
on__@vehicle mn 16 -23
~pens cefghijlnoprsv -16 -18 -22 -19 -22 -29 -25 -24 -31 -24 -16 -29 -21 -18

@relative__me abcgijlmpqstv -39 -15 -28 -16 -25 -22 -35 -39 40 -20 -34 -18 -24
@visit__am mr -16 16
^is abcdefgjklmnoprstuv -48 -102 -40 36 -68 -109 -20 23 -68 -57 -24 19 -37 -87 -75 -24 -84 30 -77
am__coming bor 33 -16 -22
dejo_el m -18
my_@drink dmn -18 16 16
not__@texts v -24
otra_fecha a -22
point u 18
say_i m -17
someone__in hp 16 -16
when__start ak 16 -18
~<qua mnu -28 -16 17
~adiu j -18
~kjn em 17 -16
~pill m -16
~yes adjlnq -21 -21 -18 -20 -17 -18

bring_me nq -24 15
finish$ a -17
i__sorry uv -17 -15
it__same ms -27 -17
~dela bmnosu -28 -35 -21 25 -17 -15
~evo bcdegijnoqrtu -20 -29 -40 -20 -29 -35 -29 18 -26 -36 -21 -19 -36
~mage d 16
~nerv m -23
~rla> m -26
~unsu abcdefhijlnpqrstuv -21 -21 -22 -21 -29 -21 -18 -20 -19 28 -18 -18 -19 -20 -16 -19 -32 -22

@visit__she b 16
had_a adfhilnotuv -26 -20 -21 -18 -22 -16 17 -29 -26 -24 -23
it__@person m -18
queda abinqrs -26 -27 -17 -20 -26 -28 -29
to_@drug r -15
~afe bcdfghijloqrs -17 -16 -24 -16 -21 -22 -22 -21 -18 -19 -17 -20 -22

@place__a ijq -21 -16 23
i__bill dm 33 -37
is__@staff aim -16 19 -27
la_evaluacion a -18
missed abmq -16 -19 -22 -15
mix__with mn 16 -16
not:@call bghikoq -35 -21 -19 16 -22 -21 -22
talk__a a 16
to_# aimo -18 -15 24 -17
to__seen a 22
which__off j 22
~<st bcdefijkopstuv -28 -49 -70 -67 -43 -15 -15 23 -22 -46 19 -45 -36 -29
~ligr mu -24 22
~sie cdfgjklmnrtv -19 -32 -15 -33 -33 -18 -24 -24 -15 -19 -17 -37

depos* ai -18 -18
m$ cdfgijklmtuv -18 -17 -29 -16 -16 -16 -16 -29 20 -20 -21 -16
teeth u -24
worki* dghmt -21 -15 17 -28 -15
y__las d -15
~lid abimnpu -22 -26 -21 -15 -20 -18 -24

^describe l -15
gets adqu -17 -19 -18 -20
trash mnp 21 -16 -16
~dea> m -23
~tho acilopu -21 -17 -30 -21 -22 -28 -23

^who abcdefghjklnoprstu -28 -49 -61 -24 -59 -53 -51 -53 -52 -49 -56 -47 -48 -26 -41 -52 -46 45
bring_my jmnpq 16 -54 27 -23 -23
can__stay q 15
god bhnopqs -16 -15 -19 -19 -24 -21 -16
~unte g -17

@relative_be admnopqs -21 -17 -22 23 -18 -29 -23 -15
mrs dijv -17 -19 -19 22
or_no bglmnuv -22 -19 -21 -31 27 -25 -16
sueno s 16
we__coming r 17
~camb acdghilnpsuv -28 21 -19 -19 -19 -23 -21 -19 -22 -27 -17 -29
~cibe kmu -16 -21 -23

acept* fhjlmqu -19 -17 -19 -24 -35 -17 -20
~lige d -15

screwed$ m -16
the_calendar m -17
~fue bdiknosv -16 -18 -16 -16 -16 -19 -18 -17
~wif m 22

@texts$ abcdefghijklmnopqrstv -61 -42 -46 -59 -63 -52 -27 -54 -64 -54 32 46 -21 -61 -54 -54 -50 -53 -53 -53 -26
eta__after r 20
marque i 23
plant* dm -17 15
the__side j 17
~apto m 18
~ars bcghiopruv -16 -17 -20 -19 -20 -21 -21 -20 -27 -18
~tro cdefghiklmptu -34 -23 -20 -31 -48 -37 -46 -39 -24 -16 -15 -25 -18

bong bdmnr -20 -16 23 -21 -20
hambr* ms -16 21
i_just bdijlnqr -19 -25 -21 -17 -18 -32 25 -19
las_# cgjkmnqsuv -17 -19 -29 -16 -28 -16 -23 -27 -23 -20
~<hom abcdgjkoqstu -36 -19 -21 -37 -37 -37 -26 -35 15 18 -20 -37
~sma> u -16

descu* dqu 17 -16 -15
i_hold mn -18 18
need__@pay d 17
not:molesten m -17
not_come i -21
~<cad ahijlns -26 -16 -19 -19 15 -29 -24
~gine n -17
~ury o 15

guys__in a -16
it_just dmu -19 -29 17
novio mn 18 -17
were hr -17 22

@book__second a 16
for__lol am 17 -19
not:sense g 16
text_@texts am -16 -19
you_are bcdghklmnoqrstu -23 -16 -30 -30 -21 -22 -28 -45 -26 -25 -22 -20 -17 19 20
~<hue a 18
~amor bm -16 -21
~onti gim -19 -19 -26

do_you bdefghiklnoprstv -89 23 -69 -53 -17 28 -17 -67 -90 -22 -30 -64 -31 -65 -83 -76
drop_off a -15
minutitos r 15
paso bilmor -17 -19 -16 -16 -16 -16
refill$ aim -20 22 -28
~<gr bceghilnoqtu -28 -24 -31 -33 -36 -34 -25 -35 -21 -24 18 -54
~arn cdj -18 -23 -20
~arta abnoqrs -18 -16 -16 -21 -24 -17 -19
~awa acdefghijkmnt -18 -23 -20 -25 -23 -29 -29 -24 -29 -23 -31 -21 -20

jhg e 15
mandame_la jm 20 -16
necesito__un m -18
take__a admns -27 -20 19 -25 -22
would__@price dm -17 19
you_then ahlm -23 -19 -18 19
~rty> adhjmnors -20 -15 -16 -23 15 -18 -16 -15 -15

@medicine__in i 15
dog abdefgijklmpqsu -25 -20 -21 -21 -18 -17 -20 -20 -20 -18 39 -19 -33 -26 -27
manager ijmu 24 -16 -17 -16
mi_ma abcdlmno 22 -15 -16 -18 -15 -24 -17 -20
please_remove bm 18 -22
~ia> bdefgjklntu -25 -21 -35 -45 -20 -17 -23 -42 -51 -15 -29
~oto dghijlmpu -21 -18 -17 -18 -17 -18 25 -15 -24
~use> cdhnqu -21 -25 -20 -18 -23 -24

@day_just m -21
ayuda__favor g 19
chofer abmnop -20 -21 -26 -18 -21 16
~<pri bhloquv -23 -21 -16 -25 -17 -23 -16
~te> acdehlnprs -29 -23 -19 -64 -38 -17 -57 -33 -36 -25

@clinician_before i 16
nm flu -21 -19 -16
no_driver pq -18 22
we__in m -20
~asam aimnqv -27 16 -23 -15 -17 -20
~dor abcdghjklmnoqv -30 -24 -16 -24 -23 -28 -25 -17 -20 15 -20 -17 -35 -17
~nge> aou 17 -19 -18
~thou gimopu -20 -20 -40 -16 -24 -19

@place__@clinician mu -15 18
a_@ride adghijoprstuv -24 -22 -21 -18 -34 -28 -28 29 -21 -25 -20 -26 -20
a__any o -17
coming__do o -17
got_to chkmopqrtuv -24 -21 -28 -19 30 -34 -21 -24 -21 -34 -23
put_to mu -20 17
through_to im 18 -17
~back efhklnoruv -20 -24 -22 23 -45 -30 -18 -26 -18 -34
~hile d -17
~rt> bcefghiklpsv -16 -20 -40 -44 -46 -34 -21 33 -42 -25 -17 -30

dalla* j 16
hon lmuv -16 -26 -17 20
still_get mn -19 19
wheel* m -23
~ecib bgimoqstv -16 -16 -25 -23 -18 -16 -18 -18 -16
~sto adefhjnoqtv -32 -19 -60 -68 -25 -31 -41 -21 -37 -38 -20
~tory lr -16 -15
~tuv hln -16 15 -15

en_@howmuch m -16
put__on bceghijlmnpqrstuv -22 -21 -22 -26 -23 30 -21 -29 -18 -29 -26 -24 -26 -21 -20 -28 -16
~<an cefijklmpr -51 -50 -19 -31 -24 -28 -43 -21 -29 -47
~cl> bclmou 25 -17 -17 -22 -16 -18
~ild dqtu -19 -23 -17 -18
~luc abgjnorst -19 -17 -17 -15 -26 -19 -17 -17 -17
~off aiu -20 -15 -23

^maybe elm -18 -16 23
another_one am 16 -23
not_want abcdgjknqtuv -28 17 -17 -18 -32 -17 -29 -19 -25 -16 -22 -20
que__sigan km 16 -19
the_@food kmv -16 21 -17
would__opt ailm -18 -18 18 -15
~ct> cdehjkmnrv -17 -27 -18 -22 -31 -21 -24 -24 -17 -25
~news abdgijmo -21 -15 -27 -15 -18 -17 23 -15
~ot> cdghklpqt -20 -32 -30 -29 -16 -25 -18 -32 -19

@cancel__que o -16
@insurer$ abcdefghijklnopqrtuv -28 -17 -27 38 -34 -15 -23 -39 -31 -30 -26 -29 -25 -19 -38 -40 -18 -21 -21 -20
clinic ghilmnorsu -23 20 -39 -22 -47 -17 -26 -16 -21 22
did__see hm -17 22
not:mean klm 20 -20 -29
sesiones dikmnou -19 -23 -16 -28 -25 -20 22
you__@day acghijklnpquv -46 -17 -24 32 -23 -27 -22 -21 -28 -16 -25 -31 -18
~don> jlmsu -17 -17 18 -22 -30
~rfi m -18

@day_or m -18
has__work q 20
new__# jm -16 18
~rese bghjlnqsuv 16 -26 -16 -20 -27 -21 -21 -18 -24 -16
~ront bgnpqsuv -26 -20 -20 -15 -20 -22 -29 -21
~spor j -16

bleach m 17
clear abdefgijlmpqsu -18 -16 -16 -16 -16 -26 -17 -19 -24 29 -16 -18 -16 -28
prefiero_@english co 21 -16
the_last am -16 -17
what__@call gjmu -19 -16 15 -22
~bura hm 18 -19
~ciat t 18

^@staff abcdefghijklmnopqrstuv -36 -33 -37 -45 -53 -60 -37 -53 60 -36 -34 -47 -64 -23 -23 -28 -31 -31 -23 -43 -44 -36
feels afmqu -19 -25 20 -16 -16
nota$ mu -20 21
~ecia dmt -17 -20 18
~emoj bmq -15 -28 -15
~ngan bejmnv -20 -15 -17 -28 -16 -18
~ooki fhijlnoprstu -18 -15 -23 -15 -19 -28 -20 -21 -18 -18 15 -20
~pare bcgijklmu -20 -16 -19 -16 -22 -20 20 -25 -19
~vice m -19

@food__a m 21
ando__el ms 18 -18
day__or hm 18 -19
i__say jnu -16 -20 -17
my__five o -18
to_church mp 17 -15
what__to adjmqt -18 -16 -17 -27 -17 15
~anto abdgijloqruv -19 -17 -17 -21 -21 -22 18 16 -17 -18 -19 -16
~efo bcefgklmpqt -27 -34 -17 -20 -18 -15 -15 -19 -28 -27 -19
~its> m -24

@drive__back q -19
me__bad m 16
without lmu -18 -34 -18
~mood ms -15 16
~rle> kn -17 -16
~vela m 15

de_parte m -16
driver_for m -17
not:start k -17
por_ahora aghm -15 -22 -18 19
~<lma em -22 21
~<si bcdefgiknopqrstuv -23 -55 -30 -45 -45 -33 -38 -17 -46 -18 -25 -20 -18 31 -27 -16 -35
~jo> cefghklortuv -37 -17 -19 -20 -25 -18 -20 -24 -20 -21 -27 -33
~nle> aijklmou -19 -18 -18 -18 22 -18 -16 -15
\xf0\x9f\x98\x82$ em -24 24

@wrong_@place m -20
already_said m -15
baja_sin k 18
be__after n -17
este__de gm -16 -22
the_one ahnsu -30 -16 -17 -19 -31
~gue> bdhnruv -18 -21 -22 -25 -29 -21 -27
~have defghlmru -19 -29 -32 -25 -24 -25 -21 -46 -22
~home abcdgjkloqstuv -35 -18 -20 -36 -37 -36 -25 -28 -35 16 19 -19 -35 -29
~ircl m -16
~lose abcdghiklnpqsuv -22 -17 -16 -23 -35 -22 -20 -19 29 -24 -20 -26 -19 -17 -22
~says cfhijlntv -18 -37 -29 -17 -16 -21 -21 -17 -20

@visit__up u -17
does__run mu -23 -17
la__voy r 21
si_quiero klm 22 -20 -19
the__down jm -17 17
to__please abjl -18 -16 -17 -18
~itar il -17 -18
~spot acdghilnoqu 15 -19 -24 -19 -19 -34 -15 -18 -19 -26 -23
~uscr alm -18 22 -16

@drive__there nq 17 -20
^saw am 16 -16
a_@book a -24
am__@cancel mr -23 -16
have__wait n -19
it__only aju -22 -16 -18
new__is jm -22 19
nothing$ amn -15 19 -19
said_she u 15
slow_today mr -20 16
that_i b -17
that_opening m -18
you__@visit a -19
~<avi adehijnruv -30 -19 -18 -18 -23 -15 -24 -16 -17 -19
~<cho bdhijklmostuv -17 -32 -23 -26 -22 -19 -25 -34 -22 -16 -16 -19 -26
~ospi dhiprst -19 -21 -19 -19 -17 -21 -19
~remi ablnosu -24 -21 -20 -19 -17 -16 -19

@late_@relative mv -18 18
block_me lm 19 -21
howdy afm -15 20 -19
intake b -15
le_contesto g 15
mondays blnpt -24 -24 -15 -16 -16
temprano m -24
trabajo gjmnprsu -15 -31 20 -36 -19 -17 -20 -30
~fmla m 17
~quit acghijkmpqtuv -48 -26 -35 -26 -46 -31 -23 -39 -30 -34 -16 -43 -36

@relative__shell p 18
is__outside jm -21 17
la__igual n 17
react* klm 21 -20 -21
una$ gmntv -15 -22 -24 20 -21
~iem acdghjlv -29 -20 -28 -22 -24 -24 -19 -29

^hw deilmt 16 -15 -22 -19 -25 -23
~<at cdfgiklnopquv -23 -34 -20 -26 16 -21 -25 -40 -24 -21 -38 -36 -31
~<pho m 21
~bran m -16
~muse m 22
\xc2\xbf__hay djn -23 -17 -15

came__before no -16 17
did__to klm 21 -19 -26
quisiera__a an 17 -17
~arlo adlqru -24 -17 -17 -17 -18 -15
~rqu jlmrs -16 -20 -22 18 -16

drop adkmprsu -28 -17 -16 -30 -25 -26 -17 -22
if__am ghimo -17 -19 -15 -33 -21
it__airport jm 21 -18
lugar* aj 16 -17
pop__right dmn 17 -16 -19
put_in a -16
tiene__trabajar q 16
~fo> bmou -15 -19 -16 17
~mile adu -21 -16 -16
~stad adjmu -21 -19 -22 20 -20

@relative_se bcnq -19 -19 -16 23
lugar__voy b -15
~aco> abqu 19 -17 -18 -23
~kee abcdhijpqtu -32 -16 -23 -23 15 -22 -25 -22 -27 -19 -22

down$ adglopru -20 22 -19 -19 -22 -19 -29 -18
hay__de abjnu -17 -15 -17 -18 -22
leave achiklnpstv -24 -19 -15 -30 -23 18 -15 -25 -21 -16 -20
se__@relative abcnp -16 -24 -15 -16 -26
supervisor him -20 25 -21
~comf an -15 22
~noti ad -18 -17

for_next o -19
free_up ab -15 18
much_does dm -24 23
need__again k 19
not__good m -19
of_state m -16
over_the bi -18 -19
put_a amn -18 -21 -16
tengo__necesito g -15
~acom abmou -19 -18 -24 -20 -26
~want adefjmnpqrstu 19 -26 -21 -19 -21 -21 -21 -38 -20 -25 -33 -33 -22

^mi efghijlrtuv -40 -46 -36 -28 -23 -25 -53 -45 -50 -47 -41
^quede bmoqs -15 -21 -15 -21 26
~omeo gjklmnrstu -31 -24 -15 -27 -24 -23 -23 -23 -21 -22

me_my abcijklmnoru -31 -19 -26 -30 -18 -19 -31 17 -20 -20 -18 -24
most_@person m -15
the__now dgnsu -20 -20 -16 -17 -21
~pri bfloqruv -24 -15 -21 -26 -22 -17 -33 -18
~udar km 19 -19

@traffic__the jr -16 19
a_hacer gmq -19 -15 -15
am__looking m -15
got__@animal m 17
la__o mu -25 -19
tengo_acompanante dn -17 -19
~<vue bdhnsuv -29 -30 -20 -23 -17 -25 -21
~airc am -16 19
~bout cefghqst -21 -23 -27 -37 -42 -15 -21 -26
~nom cdgijmn -17 -21 -18 -18 -23 -40 -17
~toe mn 23 -19

@fetch$ abcfghijklmopqrstuv -49 -44 -28 -24 -49 -24 -47 -29 -23 -28 -54 -37 22 28 -25 -28 -19 -44 -33
^@thanks abcdefghijklmnopqrstuv -33 -26 -38 -33 -58 -63 -26 -45 -41 -45 -51 -57 -98 -31 -34 -43 -39 -40 -38 77 -52 -41
booster am 20 -20
bueno befiv -15 -17 -30 -16 -17
como__contesta gm 24 -18
duele n -17
me__someone a -18
stahp ciklm -16 -18 -16 21 -18
the_best adgijtu -20 -19 -20 -15 -17 20 -22
yes cefhijloqstv -26 -31 -25 -23 -17 -31 -26 -20 -22 -23 -22 -26
~<ent bfhiklmpqsv -34 -23 -20 -17 -23 -31 -32 -35 -16 -18 -29

a__time bmor -16 -24 19 -17
not__who mqu -25 18 -17
prefe* abm -21 -20 -26
que__@drive p -15
to__every ao -18 -16
~<mat bgmnqu -15 -19 -23 20 -16 -18
~ers> efjklmnoprt -22 -23 -37 -17 -29 -17 -23 -23 -17 -25 17
~mmun il -17 15
~ten acefhjkmqruv -17 -52 -52 -23 -19 -30 -39 -33 -15 -23 -27 -27

^tell dlmnpsuv -42 -18 30 -20 -26 -17 -18 -22
agend* agijlmo 31 -17 -27 -18 -18 -25 -24
asked_for m -25
have__this mu -27 -17
not:sus lm 15 -20
~nish n -15

@thanks_for al -15 -18
the__vets m -19
what_if adghjmq -18 -16 -32 -18 -21 -48 30
~bee ghiklnoprtu -17 -25 -16 -24 -19 -25 -24 -22 -20 16 -32
~end dehjnopqrsuv -28 -59 -27 -25 -18 -18 -18 -48 -23 -52 -35 -29
~mont m -17

@pay__my bm -18 20
@texts__all ko 18 -16
^wepa eflm -24 22 -17 -20
buddy mn -29 -15
consiguieron__celular u 15
send__to acd -22 -23 -20
the__@holiday h 16
~<nl eflm 26 -16 -15 -23
~hem> adghijkmqr -16 -28 -28 -22 -28 -16 18 -16 -23 -19
~nic bdefgknopqrst -28 -27 -23 -27 -22 -24 -30 -33 -21 -22 -23 -26 15
~nu> abcdefghijklmnopqrstuv -22 -18 -21 -31 -17 -17 42 -23 -17 -26 -21 -29 -38 -23 -26 -15 -22 -18 -17 -15 -33 -23
~paro adgmnu -21 -25 -17 -25 22 -19
~peni djqrsuv -19 -17 -16 -16 -16 -19 -16

^oh aelou 16 -25 -20 -23 -15
are__options m -16
came__day amno -20 -19 -17 24
eso__que dmu -19 22 -15
my_heart m -16
okay e -17
us__i bmo -16 -17 -16
~diu j -18
~urin dm -18 -23

@place__favor j 17
can__send adghk -19 -22 -23 -15 -15
not:this adgklmr -19 -25 -24 -23 18 -34 -16
otra_@person amv -21 -24 16
your__in am -16 -28
~junt jmqsuv 18 -26 -16 -16 -17 -20
~wan adefjmnpqrstu 19 -26 -21 -19 -21 -21 -21 -38 -20 -25 -33 -33 -22
\xc2\xbf__numero ju -16 -19

@body__a u -17
you__fun gmu -17 19 -20
~<sem bdgikmns -26 -30 -19 -42 -15 -40 -35 -17
~scri bdefhjknopqrst -41 -34 -30 -28 -30 -34 17 -40 -30 -33 -33 -33 -27 -28

ando_buscando m -21
bloqu* l 19
good__out fmt -17 -29 22
not__the cdhklnqv -19 -29 -18 -26 -21 -22 -38 -28
she__do u -17
~<vie bghjklmnpuv -16 -18 -17 -23 -16 -33 -17 -28 22 -22 -22
~jes m -18
~mewh p -16
~muc acdefghjknopqrstuv -26 -17 21 -34 -35 -34 -31 -41 -29 -18 -21 -16 -31 -20 -16 19 -22 -22

corne* jm 15 -20
got__bail bmo 17 -19 -15
place$ aknru -19 -18 -16 -17 -20
~ges j -18
~hook abimoq 15 -17 -19 -25 -17 -16
~ors> bgms -15 -18 -17 -17
~sma u -16

be__of bdmnr -23 -18 -20 -23 -16
headi* mr -16 16
necesito__@english a -15
no_m bl -19 19
out_my abms -21 22 -23 -16
so__do dgm -18 17 -16
superbill_for m -18
to__next mo -16 16
witho* lmu -18 -34 -18
~gro anqu -16 -19 -22 20
~pty> amnu -17 -15 18 -17
~rata g -21
~ton> gouv -17 -16 -18 -16

black u -17
please__a cko -20 -21 -21
ser__las o 20
y_quiero a 20
~ja> aefhioqrt -23 -53 -48 -47 -21 -40 -16 -27 -17

on__@day ah -20 20
~<don cdehknoptv -26 -52 -15 -35 -35 -15 -37 -24 -17 -17
~ncio bdfinoqr -24 -19 -16 -18 -20 -22 -19 -19

#__i glmp -16 -16 -25 -15
^estan dfgiklsu -22 -31 -20 -27 -20 -19 -16 -18
in__do m -18
para_llegar b -15
stuff adhj -17 -19 -19 -19
~<sie adgjlnv -35 -20 -26 -25 -19 -23 -29
~<wee cdfgijklmnopqrt -24 -35 -16 -31 -24 -23 -19 -28 -24 -44 20 -20 -27 -30 -16
~fter cdegjlmtuv -38 -16 -21 -36 -23 -31 -38 -26 -21 -21
~row cdfgjklnprtuv -17 -21 -20 -23 -21 -21 -18 -19 -16 -29 -17 -33 -16

a__lo m -16
dolor_de s 19
go_back ckm 16 -15 -21
i__@insurer d 22
para_las a -16
you_ever mu 15 -22
~<aq bcdehiknoprsuv -22 -20 -24 -15 -24 -29 -19 -31 -24 -25 -27 -16 -19 22
~iene befgimnstv -54 -32 -32 -21 -17 -28 -23 -55 -35 -15

kid bnpqsu -18 -19 -28 -24 -21 -23
look_up m 19
nah abcefgijklmoprstu -24 21 -16 -17 -20 -17 -17 -21 -16 -22 -16 -23 -21 -15 -16 -22 -15
next__i m -22
~<wou efgjmnpstv -18 -18 -34 -27 -15 -31 -20 -42 -27 -27
~ocke amnoq -30 -21 -18 -18 -30
~usic abdegilmopqsuv -17 -16 -20 -17 -20 -19 -22 23 -19 -17 -18 -17 -20 -20

^sacame am -16 -18
rosa uv -24 23
then$ ailnoru 21 -16 -23 -16 -19 -20 -19
una__en o -17
~oli bdefghipruv -29 -25 -18 18 -15 -21 -25 -16 -20 -23 -17
~tati r 17

@animal_@eat mn 23 -17
@texts_for lm -18 -18
but__will t -16
this_work gmu 22 -28 -26
town$ jmr -18 15 -17
un__por m -20
~hori gilot -16 -15 -16 -16 -24
~iver abcdefghiklnopqtuv -29 -16 -23 -34 -19 -18 -23 -30 -35 -25 -29 -17 -27 17 17 -26 -40 -23
~jueg am -20 21

me__again m -24
the__here ag -15 -19
why__so u -22
~arle n -16
~lude dm 16 -18

me__por bcou -23 -24 -18 -15
to__old lm -16 17
~lse> cghijmnp -19 -20 -25 -26 -17 -21 -24 -29
~oupl m -20
~ubsc abcegikuv -20 -17 -18 -17 -21 -17 18 -30 -18
~ule> b 18

@medicine_a m 16
already_told lm -16 16
bajo$ jm 17 -17
not:voy abcghjklnpqrsuv -26 42 -23 -28 -23 -37 -20 -32 -26 -22 -26 -39 -26 -30 -32
~<odd gmu -16 -17 16
~flig abdjmn -17 -18 -19 -15 19 -19
~oger bdim -16 -16 -21 -18
~with acfhjrsv -18 -42 -38 -24 -17 -18 -20 -20

@stop abcdefghijklopqrstuv -75 -40 -45 -92 -106 -88 -92 -44 -36 -25 23 84 -66 -81 -45 -30 -27 -79 -101 -49
hello abcdefghijklnopqrstuv -31 -25 -23 -28 -26 45 -22 -17 -37 -30 -19 -26 -20 -26 -28 -28 -23 -25 -21 -30 -26
how_do defhinoprstuv -36 -23 -22 -62 -31 -33 -32 -32 -36 -38 -16 -35 -31
on_a agjnrs -27 -24 -17 -41 -20 -15
there__@day dijo -22 -21 -16 -18
~cenc au -16 -17
~was kln -16 -21 15

@medicine__to a -17
que_@insurance adu -18 18 -16
the__before adru -23 -19 -15 -18
would_run ad -16 16
~cco dm -29 26
~kil acdgijknopqr -21 -16 -21 -19 -24 -18 -21 -25 -27 -16 -19 -20
~odds gmu -16 -17 16

@food_@food mn -21 19
a_dentist m -23
an_apt admn 30 -18 -28 -15
dolor$ dm -17 16
going aegiklmstu -35 -15 -34 -21 -23 -18 -16 -26 -29 -24
puede_@move abdmp -19 -19 -17 -18 -17
see__@day a -20
what_@vehicle jmq 19 -16 -21
~<usi m -16
~desd abdgilmpqrsu -27 -31 -29 -20 -18 -18 -20 -20 -23 -29 19 -32
~ord> ajknoqu -19 -18 -15 -22 -24 -16 -25
~pong bdefghjlmqrsuv -19 -30 -18 -22 25 -16 -16 -16 -49 -28 -23 -22 -42 -26
~targ hu -21 -16

@cancel__need o 16
@clinician$ abcdegijklmnopqrstv 17 -29 -30 -23 -20 -26 34 -43 -43 -44 -28 -44 -48 -38 -43 -38 -32 -21 -35
@late__@move m -17
discu* dl -16 -23
my__said lmnsu -18 -36 -20 -16 16
start_me m -21
~efie akm -21 -15 -28
~ora> cdefijklqstu -28 -46 -21 -36 -49 -44 -27 -34 -30 -26 -22 -46

get__@door m -21
somebody__can a -17
to_come gijlmns -18 -29 -24 -24 -57 -27 -15
to_set am 16 -28
~ybe el -18 -16

conte* abdgjklnprstuv -19 -20 -18 18 -20 -15 -24 -34 -17 -17 -15 -19 -25 -24
enton* ao 16 -16
how__my dmu -22 16 -22
poem$ m 15
the__just m -21
y__el bu -17 -17
~cojo m -17
~erg agu -18 -17 -25

=said:reschedule abdefghijlmnopqrstuv -67 -44 -48 -62 -76 -43 -63 -92 -90 -66 -19 -47 110 -87 -31 -63 -50 -79 -87 -69
frent* jmr 20 -17 -16
i_meant abv -21 -20 -25
me_somebody i 16
no__# o 15
recom* dgikopu -16 -23 -26 -21 -16 -19 -30
trans* abcdhiknosuv -18 -20 -16 -26 -17 19 -16 -23 -24 -17 -28 -16
what__i bfgijklnoprtu -38 -20 17 -45 -18 -20 -26 -20 -32 -18 -19 -23 -51
\xc2\xbf__@clothes n 21

consigo bnu -21 -18 -15
i_chickened m -20
learn_to m 17
lost__@ride bmoq -18 -20 -19 22
miercoles amo -15 -19 22
need__explain i 18
slow aoqrs -19 -16 -22 26 -18
to_arrive m -15
~darm bdino -18 18 -27 -23 -18

^how abceikmopqrtuv -28 -42 -30 -57 -77 -50 19 -76 -72 -92 -60 -78 20 -64
am$ lmr -19 -19 -16
me__coming bm -15 -17
not:@price b -17
number__# m -17
real_or u 15
~ibe cefghijnopqst -19 -20 -20 -41 -20 -28 -20 -24 -18 -19 -22 -27 -21
~oqui n -16

coming$ gjklnpqrsuv -17 -29 -33 -23 -24 -17 -26 22 -21 -16 -17
will__make m -18
~ic> bdeghkopqrtv -24 -36 -17 -27 -23 -16 -26 -19 -22 -19 -16 -26

@relative__will abmpu -16 -16 -26 19 -27
form_online am 17 -15
ok__me amo 16 -27 -17
que_hay efgmu -20 20 -24 -20 -22
quiero__dia ao -21 21
~azi cdmu -18 -15 17 -18
~ond> d -15

con_quien bcmoqv -15 -19 -23 -17 -20 -16
do__to abcdgkqsv -17 -28 -27 17 -42 -34 -19 -23 -35
end__@pay dm 18 -17
la_troca q 18
~sfer i 17
\xc2\xbf__hora jmnu -15 20 -26 -20
\xc2\xbf_se ahijmsu -22 -16 -18 -19 -33 -19 17

@call__@vehicle hijmr -15 -27 -19 23 -15
am_thinking am 16 -20
are_these l -15
need_someone p -20
pospo* ao -21 16
she_gets m -16
show_me lqu -19 -21 -21
tarde* m -19
~ers abfhklnopr -29 -16 -39 -16 -37 -46 -26 -34 -15 -17
~hee adnstu -16 -19 -15 -17 16 -21
~iar> nq -16 15
~ier> ao -23 17
~onoz i -17
\xc2\xbf__se cdgmq -21 -32 -27 19 -22

@texts_coming kmr -20 20 -19
@treat_@treat mu -16 17
am__today m -16
any_more abdgmnrsu -19 22 -23 -15 -22 -20 -20 -15 -30
dange* u 19
have_the amntu -36 -34 -15 -19 -22
is_writing mpu -16 -17 15
what__success dmu -17 -18 18
~iz> am -19 20
~low> ehijloqrsuv -19 -19 -20 -20 -30 -30 -31 24 -27 -22 -24
~lpa d 15
~roc deghijklmrstv -19 -15 -19 -24 -18 -23 -16 -20 -33 -19 -15 18 -17

#__is adjmr -21 26 -22 -39 -19
not:someone aq -16 16
number__my v 18
saco abqu 20 -17 -18 -17
~<ame m 15
~huec a 18

have__it lmno -15 -22 -21 -18
~<dam bjmo -23 -17 -20 -21
~age> abcefhijnopqrstuv -31 -16 16 -16 -16 -22 -23 -32 -28 -26 -18 -21 -18 -20 -23 -16 -25
~son acdghjklmnopsu -31 -20 -29 -33 -23 -22 -18 -24 39 -27 -29 -25 -23 -33
~wed abdhijlmnuv -23 -18 -16 -19 -21 -21 -17 -15 17 -21 -17

cuando cdgjlnqru -17 -39 -18 -26 -17 -19 -24 -33 -29
gary$ lmv -21 -17 24
them$ dgijos -18 -19 -20 -18 -21 -15
~bo> abcdeghijklopqsuv -17 -20 -30 -37 -33 19 -31 -43 -30 -34 -40 -32 -29 -39 -27 -50 -41

@call__if a -16
@vehicle_driver mq 17 -19
are__for bdlmo -20 -18 -18 -34 20
meant abl -21 -20 -19
off__this m -19
school apq -15 -16 -18
still_taking ah 20 -23
this_stuff ls -19 16

how__works m -29
not:that abdghijlnr -25 20 -24 -18 -19 -21 -29 -23 -38 -16
not__to acdijlnuv -32 -25 -34 -17 -28 -16 -33 -40 -20
the__@date cdghiklmopqruv -19 -26 -26 -23 -27 -18 -16 -36 31 -23 -18 -33 -25 -16
~lamo abdlnrsuv -22 -17 -17 -22 -18 -17 -19 -17 16
~lerg m 15
~upa> a 18

a_@staff aci -24 -18 22
a_otra abm -19 17 -20
high adghijlnoqru -22 -21 -19 -15 -16 -26 -17 -22 -16 -21 -24 18
home_after p 17
how__would adu -17 -15 15
it__@price jm -15 -16
moving$ bmo -19 -25 16
what__take dgjnqu -27 -17 -26 -22 -23 -16
~aya bilmou -16 -16 -15 20 -18 -17
~nter efgiknoprstuv -16 -19 -29 -29 -22 -22 -25 -25 -25 -35 -18 -20 -30
~ocu cglmuv -16 -22 -15 -16 -25 -20
~ysel dmu -19 -17 -20

la__antes n 15
me__esto g -16
~bru e -18
~dati afm -21 -15 20
~lps> gmt -19 -17 15
~rcu am -17 18

@book__next abmno 25 -17 -21 -17 -18
@place__# j -18
a__be dm -16 -20
asked__that m 15
can_somebody io 16 -17
just_@stop lm 19 -19
peeing m -17
this__a adgjmv -21 -17 -18 -26 -51 37
wear_off mnu -19 -24 18
your__@visit ah 18 -18
~ke> cefghijptv -19 -60 -48 -36 -21 -18 -37 -29 -57 -28

be_out bdlnr -22 -17 -16 -23 -18
contact lm 20 -22
elimi* almov -15 18 -24 -15 -15
helps gmt -19 -17 15
i__texting a 16
is_@vehicle qr 18 -16
like__from a -17
no__@parking r 15
switch abcdefghijmpqrstuv -31 -32 27 -29 -17 -18 -21 -32 -26 -31 -56 -19 -32 -24 -22 -18 -26 -19
to_turn djlmo -17 -17 16 -28 -16
trae p 16
un__voy jm 16 -20
~<mil abou -23 -18 -20 -18
~<wat bgijlmnpqu -19 -15 -18 -21 -18 16 17 -20 -15 -27
~rst> bhkpqr -20 -27 -18 -29 -22 -19
~rugg p -16
~wak anpqr -20 -19 -18 -17 -17

@drive__now q 19
dude$ v 20
inscribirme l -19
not_message lm 20 -17
poder mp -23 -18
tiene_la u -16
~ecir abgn -19 -16 17 -15
~inds d -17
~lost aghiklnpstuv -29 27 -22 -22 -20 -38 -32 -32 -23 -23 -15 -26
~vor defnqrstv -38 -30 -25 -32 -31 -24 -32 -32 -40
~weri g -17

@hello__sacar a 16
does__@insurer dm 15 -18
groggy s 20
not:been mv -29 18
que_poner g 16

it_off bdimnou 29 -18 -23 -23 -18 -28 -20
que_estoy m -17
the_meeting m 20
woke_up l -17
ya_mero r 16

and_nothing m -16

@cancel__am m -22
^give bjklpquv 19 -25 -17 -32 -18 -16 -38 -25
confi* lnq -21 -18 -20
i_lost bglmnr -21 -18 -20 18 -17 -19
me__recipe m 19
not:ayuda adg -18 17 -24
que__esto aju -17 -18 18
the__exit mr -17 17
this__harassment m -15
~iale m -18
~isp dm -18 -20

after__got s 15
i__off bdghmoruv -29 -21 -24 19 -39 -34 -26 -28 -20
is__kind m -16
would_like dhjnqrsu -38 -15 -16 -26 -31 -25 -23 -50
~<asc m -16
~ctor j -19
~eadp mn -18 18
~mmi m -19

^need abeijklmnpqstuv 24 -17 -16 29 -21 -22 -33 -48 -20 -33 -32 -25 -20 -44 -16
have__of m -23
porqu* l -16
~ambr ms -16 21
~ciud dju -15 20 -19
~isma u -16
~se> efhjmnpqrstv -69 -63 -35 -22 -24 -28 -36 -16 -21 -28 -45 -17

@howmuch_es djqrsu 17 -27 -15 -17 -19 -41
cuant* aghimorsu -30 -23 -28 -28 -31 -27 -17 -16 19
hablo_con c -19
quitenme klmor -18 19 -16 -17 -25
text$ jln -16 -17 -16
~<moo ms -15 16
~<tar bdghiklnopqs -24 -27 -22 -27 -18 -16 -18 -30 -19 -21 -21 -24
~sho cdefhiklot -37 -26 -24 -23 -21 -25 -43 -55 -16 -27
~ull abcgijkmnopqrsuv -37 19 -15 -19 -27 -23 -17 -17 -26 -25 -21 -24 24 -21 -24 -18

@book__flight m 15
@day_no loq -16 20 -19
bring__@move o -17
day_or m -15
i_said anqu -24 -29 -20 -21
not_my abmouv -18 -26 -27 -16 -16 32
para__@visit dgmou -26 -17 -19 -16 -15
que__se dfgimno -17 -20 -15 -15 -20 -27 -22
think* abdoru 16 -17 -16 -15 -16 -20
yo__@visit av -23 16
~ceri m -17
~nme> bcdefghklmnpqstuv -16 -35 -39 -28 -22 -34 -34 21 22 -60 -42 -32 -28 -33 -27 -39 -39
~nor abcdegknpu -20 -27 -20 -41 -19 -26 -21 -33 -20 -17
~urne alr -21 -20 -23

de__la adhjkmpqv -25 -18 -15 -18 -18 -19 -16 -17 -17
due ab 17 -16
hour$ n -16
not:texting gkv -15 -17 -24
owe__day d 16
right_there j -19
send__@place ijm -16 18 -17
the__slow mr -19 19

bueno$ aeflm -17 -16 -24 -22 23
cheers$ aq -17 -15
la__dejo b -16
~bar iops -22 -17 -22 -23
~mmo ahnsu -15 -17 -19 15 -21
~xac a -17
\xc2\xbf__para mo -19 -25

get__@clothes im -15 15
i__@animal mq 21 -22
list cdhjmoprstu -26 -30 -20 -38 -17 -32 -32 -21 -25 -24 -35
mi__se acdknoquv -19 -25 -21 -16 -21 -22 24 -20 -18
my_@treat ablo -27 -19 -16 22
talked moq -20 -16 -16
~casi mr -21 18

busca m -19
hora_puedo aimo -16 -19 -23 -26
the__want blm -24 20 -19
una_voz aim -19 17 -17
you_treat ghjnu -17 -17 -17 -21 21
~<ped bdhinr -25 -15 -16 -21 -19 -21
~durm u -16
~erro al -15 -16

@treat$ abcdefghijklmnopqrstuv 21 -40 -29 16 -29 -36 -49 -36 -46 -46 -36 -40 -50 -16 -42 -36 -46 -36 21 -26 33 -42
birds em -16 18
buttons m -15
me_think mv 18 -17
no__mi abnuv -17 -36 -19 -26 19
zero mq -16 16
~<cel abcdghjnoqrs -24 -33 -15 -20 -16 -21 -17 -20 -19 -24 -20 -16
~lain abcdijkmno -23 -16 -21 -28 19 -23 -20 -24 -18 -18
~nta> abcdilopuv -17 -19 -17 -26 -34 -17 -18 -20 -34 -21
\xc2\xbf__@drink mn -20 23

^dfg em 20 -22
de_@date hm 19 -17
garage adhijn -17 -27 -26 -18 27 -18
la__@visit d 15
me__bien m -21
send__in cm 19 -15
since_@day ms -17 16
suspendo n 15
~<ten ceghjklmru -36 -41 -25 -32 -19 -23 -31 -40 -40 -28
~utos mr -19 18

come__week a -18
last__can hn -16 15
next_to amnpu -16 -19 17 -17 -17
para_que bdjmnouv -18 -23 -32 -42 -20 -21 15 -29
use$ m -20
~<mnb efm 21 -15 -24
~<sit afghlnouv -22 -22 -16 -16 -21 -20 -21 -27 -17
~fere cdhiklmqrst -17 -28 -16 -23 -15 -19 -15 -17 -19 -22 -16

apt$ adm 22 -17 -21
del_@clinician mu -17 17
going_to afghikstv -43 -51 -29 -41 -35 -20 -43 -21 -26
have__skip bm 21 -28
license b -15
musica$ m 16
need_my bdilopq -31 -28 20 -16 -25 -15 -17
super_@symptom ms -20 18
with$ abdeijklmot -18 -16 -31 26 -20 -17 -17 -29 -32 -16 -16
~rden abr -26 -25 22

back_from jkpu -15 -17 -20 -21
felt ims -15 -19 23
raite m -17
risks$ u 16
success dmu -17 -18 18
uber abcdghimnopqsuv -25 -23 -24 -32 -28 -28 -18 -15 -35 -27 -37 34 -17 -34 -20
y__@fetch mp -16 20
~<ner m -23
~rial gjm 20 -16 -26
~rpo dm -22 16
~wash ln -18 17
~wea cdfghijlorv -16 -34 -16 -32 -30 -23 -30 -20 -25 -17 -19

coupo* dgjn 18 -15 -15 -15
exten* diu -15 16 -17
is_@food dfjnosuv -18 -15 -16 18 -17 -17 -19 -15
much__@price m 19
pin$ abcdghijklmopqruv -22 -18 -16 -17 -23 -17 -26 36 -22 -21 -34 -24 -15 -20 -18 -17 -16
sorry$ abceghijpqsu -15 20 -25 -30 -28 -16 -16 -20 -32 -18 -19 -38
~<pin blm -16 20 -25
~ish dghijkoquv -20 -28 -16 -22 -21 -18 -17 -20 -25 -18
~trus m -17

a__in bcdegijkmprs -18 -22 -29 18 -15 -33 23 -20 -18 -22 -31 -23
and__me m -25
arran* amopqu 16 -20 -21 16 -18 -17
do__my ghiklnoqsv -38 -19 -31 -17 -47 26 -28 -18 -25 -28
me_any lm -17 -18
need_to cgkmqv -24 -43 -26 -34 -40 -16
~lapt m 18
~past bdgiklmnoqrsu -22 -26 -24 -27 -16 -20 -26 -24 -16 -22 20 -24 -22

mall hinoqrsu -25 -15 -21 -17 -17 -21 -23 -28
the_chair a -18
~uage cuv 24 -18 -16
~xten diu -15 16 -17

@symptom abcdefhijklnopqrstuv -44 -71 -60 -91 -53 -62 -76 -76 -72 -56 -46 -19 -55 -66 -70 -35 98 -63 -48 -26
^alto cdefgijklmnprtuv -18 -27 -29 -23 -18 -21 -18 -29 34 -30 -20 -16 -15 -19 -21 -16
ire abhjlmnortv -18 42 -17 -18 -29 -31 -16 -23 -19 -23 -23
is_the abcefghknprstv -34 -59 -34 -32 -60 -19 15 -40 -24 -52 -52 -57 -42 -47
morad* mp 18 -16
tarjeta abdho -15 -27 16 -20 -15
the__away msu -16 18 -20
what__get m -18
~<roa dhu -18 -22 -18
~empo adhs -19 -23 -17 -18
~hot abdgjmn -22 -16 -15 -17 -20 22 -18

dropping m -16
he defghijklmoprtuv -28 -23 -37 -17 -31 -33 -27 -21 -41 -32 -26 26 -43 -26 -18 16
just__the dn -17 -16
may__@relative np 16 -15
not:@person abdiuv -22 -23 -19 -32 -26 20

been_to m -18
forgot__to m -18
much__do dmn -26 20 -15
not:is adgimnq -22 -19 -18 -33 -37 -15 22
this__@english c 18
where__was jmsu -17 -26 22 -17
~<apu iklmo -16 16 -17 -24 -16
~boo abcdeghjklmnpqrst 22 20 -22 -17 -23 -21 -15 -19 -24 -32 -33 -24 -22 -25 -20 -19 -15
~car abcefhjklnrt -30 -16 -44 -27 -29 -45 -26 -44 -22 -17 -37 -29
~orki dghmt -21 -15 17 -28 -15
~tadi j -18

@drug__that n 16
ey acdefhijlmtuv -17 -16 -17 -25 30 -15 -19 -16 -20 -27 -20 -20 -16
it__we m -15
need__for o -17
not:type i 16
told_me im -21 -24
what__street m -16
~ida acdefhijlnqsv -23 -19 -17 -18 -20 -22 -31 -18 -16 -29 -28 -24 -30

la__@move mno -22 -21 32
no__@ride pq -25 18
not:named v 18
should__@relative mn -20 22
~erdo gnqs -16 -16 -15 -18
~espe adgijkmuv -23 -29 -23 -22 -22 -16 -16 -23 -22
~may eilmu -18 -16 -18 19 -17
~ops d -15

again* bm 23 -18
can_take a -23
do__texting lm -24 16
mami i -19
tengo__dejar dn -24 19
to_explain i 19
~<bre eju -16 -16 -23
~ened doqu -16 -16 -19 -28

@move_la abo -22 -20 16
can__myself nq 18 -19
not:more acdghlmnrsu -23 -19 -22 -21 -16 26 -15 -23 -21 -19 -42
nothing__@eat mn -26 20
rent dmn -21 24 -17
the_morning mrs -33 -16 -18
tight b 15
what_city jm 18 -18
~arad joru -20 -17 18 -16
~ejor adeghjklmpqrstuv -26 -25 -16 -23 -25 -23 -23 -16 -16 -21 -24 -28 -16 -17 -26 -30
~iezo a 16
~mise m -16
~rito m -20
~turn cdefghinpstu -33 -31 -31 -23 -34 -18 -21 -34 -25 -40 -25 -22

@drive__mismo q 18
you__records im -17 17
~ethi djpsv -28 -15 -18 -19 -16

@late_to hj 21 -20
@move_please cikmo -27 -18 -16 -22 25
says__do u -16
~para efghlpqrst -30 -20 -17 -17 -23 -20 -19 -17 -36 -37
~spit dhimprs -16 -20 -15 -16 -17 -16 -17
~tons m -15

en__es jmu 18 -16 -22
ese acefghijkmorstuv -52 -19 -31 -43 -51 -44 -46 -39 -35 -50 27 -37 -18 -27 -41 18
for__to bu -20 -20
good_for abcfilotv -18 -17 -21 -28 -15 -21 16 -29 -16
podemos o 16
slot bdimnoqsuv 18 -32 -21 -36 -21 19 -17 -17 -22 -23
what__he mn -19 17
will__@symptom ms -18 17
will__go t -16
yep pq 17 -18
~embl ms -17 18
~ur> bcefgnqsu -28 -37 -30 -29 -26 -39 -20 -26 -21

al_final bm 16 -17
dormi$ ajmnu -20 -16 29 -18 -28
left adghnopuv -16 -21 -18 -16 -23 -19 -17 -21 -18
me__para dgikmoqruv -28 -17 -19 -15 -29 18 -16 -18 -19 -18
new_@person am 17 -17
ponen aiu -18 -15 -17
vendr* aio -17 -17 -16
~nger aghijmps -33 -19 -19 -27 -18 -29 -19 -19

hora$ bho -31 -32 18
manejar anos -18 22 -28 -19
please_@cancel bo 20 -26
~<ayu befghijklmoprsv -31 -26 -28 28 -22 -36 -32 -23 -32 -18 -28 -24 -24 -25 -22
~<pon bdeghjlmpstv -27 -52 -29 29 -28 -23 -22 -19 -19 -36 -26 -37
~anxi m -15
~ebb muv -19 -18 25

@relative__@cancel bm 18 -24
need_his mn -18 18
not__ever lm 20 -17
~ant> defhjnpqrstu -34 -24 -22 -17 -52 -22 -32 -29 -16 -33 -36 -51
~ntil abn -16 -16 -16

=rare3 abcdefghijklmnqrtuv -24 -21 -53 -52 57 -33 -25 -51 -35 -23 -47 -33 19 -32 -42 -19 -18 -40 -52
los__en m -15
the_love lm 16 -17
~<ori s 17
~escr abdfhjmnopqrs -47 -28 -23 -16 -22 -28 -17 -32 -23 -26 -25 -23 -19
~ffeu p 15
~iuy em 16 -17
~ns> abcefhkloptv -25 -18 -17 -36 -39 -21 -35 -26 -39 -23 -35 -18

@late__you ahjm -18 24 -18 -29
@treat__droga u 17
does__wear msu -19 -16 16
have__from m -15
not__off bl -15 -21
you_# ahjmu -15 18 -18 -29 -19
~ben befghijkmnpqsv -23 -22 20 -31 -29 -26 -27 -31 -20 -26 -16 -19 -23 -21

no_estoy a -20
on__did hj -16 18
~sed achimpstu -25 -29 -24 -35 -17 -34 16 -21 -33
~sett mn -17 -18

come__you gm -16 -26
evalu* aim 16 -16 -21
i__since ms -21 17
me_@fetch abcdijklmnprsuv -35 -35 -19 -23 -37 -16 -18 -22 -45 -37 43 -27 -20 -36 -30
me__@english cmu 21 -20 -17
my__bailed pq -25 26
no_puedo anoq -22 -21 21 -25
week_after bhmo -17 -17 -16 21
you__@eat nu 20 -24
~<gla u -16
~oci agoqr -17 -16 -17 -18 -16

buscando m -22
no__esa mquv -18 -17 -16 18
that__still jmn -19 18 -20
~ces> ghilnopqv 18 -17 -27 -29 -25 -25 -17 -27 -20
~ept bcdefghijlmnptuv -20 -25 16 -24 -29 -21 -38 -35 -30 -34 -18 -20 -27 -21 -35 -26
~pis adm -19 -17 -24
~ride abdghjlmnpqsu -21 -18 -18 -16 -17 -20 -19 -29 -18 24 17 -16 -25
~rlo adlnqru -17 -20 -21 -16 -20 -21 -19

@pay__on dm 17 -16
^stahp ciklm -16 -18 -16 21 -18
money ilno -17 -18 -16 -25
time__@day h -21
ya_no abcdefgiklnoprstu -47 42 -35 -29 -21 -18 -46 -42 -19 17 -47 -29 -20 -49 -32 -43 -38
~<ba acefghiklnostuv -39 -23 -65 -45 -19 -58 -20 18 16 -26 -30 -15 -22 -32 -33
~fte acdegjlmstv -17 -39 -18 -21 -37 -24 -33 -38 16 -26 -22
~nsfe i 17

are__right mr 15 -15
me__mensaje mv -17 -17
meses m -16
que__molestar m -18
se__puedo q -15
suscribirme k 16
~kfj em 21 -22
~yan bdoqv -17 -16 -18 -17 -17

@call__more v 18
@call__when im 17 -17
@vehicle_home mnq -21 -26 23
hearing n 16
meter o -17
pero_el o 17
puked dfjopqs -20 -16 -20 -16 -17 -20 18
que__me bfghmoqrtv -18 -29 -43 -37 -50 -32 -17 -21 -18 -24
the acefghjklmnprtuv -35 -35 -50 -84 -17 -18 19 -17 -35 20 -47 -19 -17 -36 -37 -46
there_in aijmr -16 -20 -16 -25 23
to__it bgijklmpqsu 21 -27 -26 -34 -24 -43 -61 -28 -30 -27 20
what__your fghitu -20 -28 17 -18 -20 -34
~anla bo -16 17
~slow aioqrs -20 -16 -17 -22 26 -18

^gg t 16
como_lo g -16
mean$ dhju -21 -23 -16 -16
que__que cefghilmoqrstv -17 -21 21 18 -18 -43 -16 -37 -23 -41 -20 -32 -22 -27
~lema mq -22 -22

confl* mo -18 17
could_see a 16
la_@relative abmp -15 -21 -18 17
my__the cdghiluv -22 -31 -19 -20 -38 -28 -33 -20
novela$ m 15
texteen lmuv 23 -21 -16 -19
you_@open abceghilmnortuv -31 -18 -18 -17 -26 40 -17 -17 -64 -23 -25 -23 -21 -33 -21
~gai acehikmoqrtuv -28 -28 -22 -28 -42 24 -16 -16 -25 -33 -23 -37 -28
~orri ou -18 -15

^uh acdefhjlmqt -18 -16 -24 26 -27 -20 -22 -23 -32 -16 -18
does__@english c 17
it_from jmu 21 -26 -27
quiero_que bkou -17 19 -15 -18
that_normal m -19
~<ele admu -16 -22 20 -17
~jazz m 16
~plai abcdijkmno -23 -16 -21 -28 19 -23 -20 -24 -18 -18

@pay_sacar d -17
const* n -15
~<gua amr -25 -18 24
~<vai m -17
~hal bcefgiknoqst -26 -21 -32 -25 18 -27 -17 -20 -19 -26 -18 -19
~osa> abdinpqv -25 -19 -18 -22 -22 -19 -19 21
~tal efghiklnpqrt -34 -33 -47 -52 17 -38 -26 -50 -31 -20 -33 -28

@cancel_the dk -18 -17
@fetch__y d -15
@symptom__me ns -16 15
^where bcfhjmnopqrs -28 -18 -23 -43 18 18 -53 -27 -32 -37 -34 -64
a_check dm 21 -21
do__answer gu 15 -25
my__asking m -17
~<hag cdfhioprsuv -17 -39 -20 -22 -16 -25 -20 -21 -22 -33 -18
~<hu cghklr -20 -26 -27 -20 -17 -27
~ty> cghopst -30 -45 -36 -22 -30 -18 16

@relative__want mq -21 -16
do__them lm 19 -19
no__de agilmor -21 -18 -20 -50 27 -17 -18
quiero_un aik -23 16 -16
what__got gjnu -22 -20 -20 -17
~exib m -16
~ico> cdfijnps -20 -29 -22 -20 -21 -19 -22 -24
~zco i -17

of__@place m -19
playlist km -19 17
where_can jm -17 16
wrote u -16
~sena im -23 19
~vein m -16

@spanish_better m -17
in_@place hjmu -19 -30 28 -21
nlknlk e 16

@call__@call m -16
a_car adinpquv -17 -21 -24 -24 20 19 -18 -22
coming_from m -18
dano mn -22 16
how__do bikoqsv -23 -19 -18 -15 -22 -19 -18
this_@drug hu -16 18
wanti* am 16 -18
whatever bdfghjqtuv -17 -23 -18 -19 -20 -17 -18 -17 -26 -16
with__thing glm 16 -18 -17
~biem mo -22 17
~cta> mu -18 -19
~otro cghijkmoqu -21 -20 -20 -29 -29 -30 -18 16 -30 -24
~rdo dgnpqs -15 -16 -17 -16 -16 -18
~that adefghiklru -18 -24 -36 -53 -30 -37 -31 -17 -36 -29 -18
~uts> ju 21 -16

#__# abcdefghiklnqstuv -53 -45 -35 -35 21 -26 -41 -15 19 -33 -45 -47 -40 -17 -29 -44 -32
a__for abcfjknqrstu 18 -35 -32 -17 -42 -25 -31 -25 -30 -28 -22 -25
answering g -17
what__@open dgjn -18 -20 -16 -23
you_think h -16
~<cnc bclmou 25 -17 -17 -22 -16 -18
~ime> cdefgijktuv -26 -20 -15 -29 -29 -35 -22 -27 -23 -58 -29

@drive_yo nq -24 15
bad_to n -20
hora__@clinician am 18 -23
not:going dlmp -16 -24 -33 -22
not:send abcdklm -16 -18 -17 -32 -18 31 -28
through_what gu -21 17
to__@cancel bq 18 -18
you__@medicine mnu 19 -22 -26
~stac m -22
~usi abcdefijklmoqrtu -33 -20 -20 -16 -19 -16 -20 -21 -17 -30 20 -21 -16 -21 -25 -32

clinica acdgkmnopqru -27 -16 -21 -22 -16 -39 -18 -26 -24 -27 -21 20
da_la j 16
expect m -20
long__@visit admsu -19 -16 -22 -18 19
to__if u -18
~ato> n -17
~ueno behioquv -18 -19 -18 -18 -17 -17 -18 -19

@drug$ abcdefghijkmopqrsv -27 -25 -22 -34 -18 -21 -23 -18 -29 -25 -21 28 -20 -24 -28 -23 -21 -20
^mejor bmn 22 -16 -28
de_quien m -20
on_break hm -16 18
~dy> cdegkmorstu -47 -35 -36 -48 -48 -33 -22 -24 -24 -54 -28
~nib dm -16 -18
~rei dimu 15 -15 -16 -17

dia$ cegijklmnqrtuv -36 -26 -43 -32 -32 -26 -28 -37 15 -17 -36 -26 -42 -33
estos kmr -22 -21 -20
free cfhilmnrstuv -17 -16 -19 -22 -21 -35 -22 -29 -24 -19 -33 -21
ida q -16
~ecog ai -17 -16

@howmuch__# dm -23 21
a__or ims -21 -31 -15
asking_me aklmstuv -17 -19 -29 25 -18 -15 -18 -23
human abcdhijlmopqruv -26 -18 -22 -21 -18 37 -25 -19 -30 -16 -17 -15 -17 -28 -19
no__ya mq -18 -17
treatment ghijkmpqrsv -34 -22 -25 -22 -26 -51 -19 -29 -24 27 -17
~<rin nu -16 -16
~brea eu -16 -19

days_is hjmu 19 -15 -21 -15
do__give ab -16 -21
in_@spanish abcdegijklmnoqruv -40 -19 43 -23 -17 -22 -29 -22 -25 -21 -40 -16 -20 -16 -16 -25 -16
no__@move lm -22 -30
~esus kl -19 18
~ides abdghjlopqsv -23 -22 -30 -18 -19 -21 -22 -15 24 17 -18 -16
~ked> cdefknrt -33 -39 -24 -19 -16 -17 -29 -32
~ruct b -17
~uca dmu 16 -21 -15

^todo bm -24 15
is__somewhere jm 24 -23
last_text klmv -17 -25 22 -17
uh$ cefglmtu -16 27 -23 -16 -21 -25 -16 -19
~<qu cdefghjn -20 -44 -66 -41 -33 -43 -23 -21
~jenm aklmr -18 -17 22 -19 -16
~luck not -22 -17 -16
~sel bfghjrtv -16 -16 -31 -32 -33 -30 -24 -31
\xc2\xbf_con dm -15 -19

all$ acefgikmnoqsu -21 -19 -18 22 -25 -18 16 -44 -30 -31 -21 -34 -37
all__@thanks mt -15 17
the__@cancel m -21
the__back acikr -18 -17 -19 29 -20
~<gl u -19
~<ke abcdfijpqtu -36 -19 -27 -30 -15 -26 -25 -19 -35 -22 -27
~hist qu -15 -17
~know abehijlns -30 -15 -24 -33 -24 -30 -30 -20 -24
~oder mp -25 -18
~rdes moqr -28 -19 -17 -20
~ula> mu 19 -20

not:go abghilmnpstuv -19 33 -15 -16 -16 -26 -39 -17 -17 -16 -18 -15 -16
por__entra j 15
the_cross jm 21 -19
to__i jnoprv -16 -26 -19 -16 -21 -20
tonig* ans -16 -20 -18
you_let m -17
~ales d -24
~eag aio -20 -18 16
~kjh eflmu 27 -17 -17 -29 -15
~ui> cdehiknorstuv -22 -26 -16 -26 -33 -21 -33 -27 -28 -18 -17 -22 22

#__p em 17 -17
an_@visit abcdghijlnoqrs 26 -38 -17 -24 -22 -15 -29 -29 -25 -31 -46 -25 -19 -21
is__true ij -17 -21
need_the gkm -18 18 -34
why__i gklm -16 -16 -17 -38
~<zer mq -15 17
~alo adeghknsu -28 -41 -33 -31 -26 -21 -16 -32 -45
~eer abdoptuv -17 -17 -19 -18 -17 18 -15 -16
~vcxz e 15

@stop__@medicine lmn -15 -30 25
botox$ m 17
hago$ bm -18 -24
have__any am -15 17
is__right hmrtu -25 -24 -23 -15 -23
mi__ocupa a 18
pricing dm 15 -19
something_came a -16
vecina np -24 19
~<oop m -17
~<pla acefghilopst -19 -46 -25 -30 -18 -47 -28 -25 -22 -38 -37 -30
~ait> cdilmsu -20 -20 -18 -18 -17 -17 -25
~tari ijq -27 -17 -15

and__will bp -16 17
puedo_volver q 16
set aefghijklnpqrstuv 44 -26 -27 -18 -43 -43 -23 -30 -38 -37 21 -48 -36 -32 -27 -39 -29
thursday bcdfghijkmprstuv 25 -17 -22 -16 -18 -25 -22 -18 -25 -41 -24 -23 -18 -23 -25 -17
un__no mu -20 -16
you__this adglv -25 -18 -27 -22 -23
~cual bcegklmnopqrstuv -25 -18 -21 15 -22 -22 -16 -30 -26 -27 -20 -29 -35 -16 -24 -24
~inis n -16
~ply adgkln -19 -17 24 -18 -19 -16
~uh> em -17 16

@relative__he mq -24 -18
^quitame alm -20 16 -18
and__and m -16
el_@door m -18
have__to gilns -17 -18 -25 -22 -16
llego__a m -20
not:llego m -16
pronto m -16
~firs bhkmpqr -17 -23 -17 -15 -23 -17 -18

i__asking a -15
my_car abdjmnprsu -21 -20 -24 -21 33 -24 -18 -17 -24 -23
no__@english bcglmquv -19 30 -21 -21 -41 -19 -18 -21
suscr* kl 15 -16
text_back g 19
you_can bcdghjkmnqrtuv 21 -16 -24 -26 -21 -21 16 -45 -21 -28 -17 -21 -23 -19
~bier m -15

^anotame am 17 -19
corazon$ m -15
hoy_es m 19
i_have achijmopqrtv -16 -37 -32 -18 -26 -15 -18 21 -26 -28 -48 -28
~<tig bm 16 -16
~ola abeghijknoqrstv -34 -29 -17 -30 -26 -19 -32 -16 -29 -25 24 -32 -20 -15 -23

^turn abdejmnoqru -20 -20 -17 -17 -23 21 -16 -18 -16 -29 -15
about_my du -24 -21
feeli* airu -20 -17 -17 -31
no__interesa a -18
nothing__now am -17 17
podri* h -15
the_@ride abdglmnop -17 -26 -18 -17 -15 -34 -17 -18 26
y__nada g 16

of__day m -17
the_latest hmu 20 -19 -17
~prec dlt -15 -15 18

@move_to acdhjkmnou -18 26 -16 -19 -25 -16 -32 -15 -25 -19
el_@parking d -18
tell__more mu -24 23
~jdk em 20 -22
~lom aiu -17 -18 -17

a_letter i 16
esta_lista l 20
got_any ad -16 17
later__better o 16
not:the acdhklnqt -22 -27 -39 -32 -39 -19 -33 -44 -23
take__@day a -18
~orid bm 16 -17
~sit> aiu -18 -21 -17
~vir m 19

^zxcvb em 16 -16
como_saco au 16 -15
de__tengo n -20
el_@day bcdegijkmnopqruv -16 -33 -42 -16 -32 -45 -24 -33 -30 -47 34 -34 -20 -34 -38 -29
good__this m -15
is__too jm -20 -20
respondo$ gm 16 -15
sit mnopu -26 22 -22 -19 -24
to_take abil -20 -30 -15 -23
~ntif cgilmu -17 -15 -18 -24 -18 21

=said:wrong_number abcdefghijklmnopqrstuv -71 -75 -64 -34 -63 -70 -71 -71 -81 -53 -67 -25 -79 -53 -56 -59 -40 -76 -60 -71 -49 95
@stop_by kl 20 -16
a__@person adijkmnuv -31 -18 22 -18 -16 -36 -18 -29 16
noche dh -15 20
on__@visit abmr -17 20 -23 -17
too_much lm 16 -18
yo bdefhjkmnorstuv -27 -32 -54 32 -47 -55 -16 -26 -57 -41 -43 -45 -41 -25 32
~<fig n -16
~<pid morsu -24 -20 -20 -15 -22
~roi m -15
~stoy bcefghiklprtuv -15 -37 -27 -28 -20 -40 -37 -16 -28 -43 22 -28 -36 -43

cambie_de iov -16 -16 -17
elect* d -17
how__am jmsu -20 -26 -23 23
~<paq r -16
~che acegijklnqru -21 -26 -38 -23 -21 -20 -21 -37 -18 -37 -48 -56

@thanks$ acdefghijklnopqrstuv -36 -45 -56 -62 -66 -57 -38 -46 -48 -48 -41 -50 -42 -26 -53 -46 -44 55 -52 -55
el_@place j 18
esta_semana ahi 19 -23 -19
la__me bgikmopuv -23 -18 -21 -20 -37 -21 16 -28 -22
the__left m -15
~anc cefhkpqv -31 -27 -27 -39 -26 -30 -23 -41
~rest cdginopuv -17 -22 -23 -31 -18 -20 -20 -43 -25

again__@texts l -25
come__# dhn -16 16 -15
come_with a -16
pana m -16
siguen kms -22 -22 -15
soy_quien mv -18 15
up_after m 23
~ent bcdehklnopqt -34 -24 -22 -63 -18 -36 -43 -18 -32 -34 -23 -18
~menu abcdefghijklmnopqrstuv -22 -18 -21 -31 -17 -17 42 -23 -17 -26 -21 -29 -38 -23 -26 -15 -22 -18 -17 -15 -33 -23
~shin l -20
~succ dmu -17 -18 18

@medicine__of mn -16 18
give__a blmu -18 -21 -34 -32
maybe$ bem -20 -17 19
they__my bdhosu -19 -19 -21 23 -19 -17
~cli adhilosv -16 -17 -21 -18 -18 -16 -24 -18
~dfg eflm 27 -18 -18 -30
~nde bdeijklnpqrv -54 -17 -50 -17 18 -27 -16 -35 -58 -37 -21 -24
~vor> defmnqrstv -37 -28 -24 -47 -31 -30 -20 -31 -29 -32

@symptom_del s 16
@vehicle_was s -16
sending__@texts kl 19 -15
~nica mu -18 -15
~unda m -17

disponible m -17
huh g 18
is_arranged p 16
~iat mt -16 18
~rtad dq -16 -18
~scou dm 19 -25

^ese abdilmnopqu -17 -17 -26 -17 -23 -21 -25 23 -18 -23 -17
be__do l -16
expen* iu -18 -17
i__that ghijlntu -21 -17 -15 -24 -21 -17 -17 -33
puedo__las aq 20 -22
puse__querer k 18
~<dep cghlmnqrsu -16 -31 -18 -16 -26 -23 -20 -19 -22 20

at__on m -25
operator defhilmrtu -19 -32 -23 -24 33 -19 -33 -18 -17 -17
there__@person hijmu -18 23 -16 -18 -25
to__wedding mn 19 -19
~ixe aq -18 -15
~mi> abdehilmopqu -26 -21 -16 -18 -16 -21 -18 -15 -17 -21 -18 -19
~nlkj em 18 -16

hago dfhioprsuv -37 -20 -22 -15 -22 -17 -20 -19 -31 -16
me__miedo bo 18 -16
not:@treat mo -20 -17
ver$ m 16
~algu abgjklrsu -22 -27 -23 -27 -22 -24 -23 -20 -47
~ava hjklnpstuv -22 -22 -15 -16 -26 -17 -17 -20 -22 -16
~tual ahjmq -17 -16 -17 -32 -17

me__new am -16 -18
~<lu cefghklnptu -25 -19 -21 -34 -28 -23 -37 -17 -19 -30 -28
~eses m -19
~tand akmruv -19 -16 -24 -25 -17 -24
~vaba pq -19 17

^@door defgijlmuv -25 -16 -15 -19 -18 25 -20 -26 -23 -16
bring__@medicine n 17
nomas$ mo -22 -21
regre* dglmnqu -18 -18 -21 -31 -18 17 -18
set_up adiloquv 27 -22 -23 -19 -16 -15 -17 -16
ya__@insurer p -19
~<dra u -15
~<fjf e 16
~eein ms -18 16
~how> ijklnosv -16 -20 -17 -22 -22 -18 -19 -17
~ways ap -18 17

^ya cdefgijkopqrstuv -60 -63 -64 -58 -45 -44 -23 -16 -43 31 -24 18 -67 -42 -78 -46
can__in almnoru 19 -16 -30 -29 -33 -15 -23
please__not bgiv -26 -17 -22 -15
~<aye bdgjnrsuv -15 -18 -15 -17 -18 -22 18 -17 -18
~<say cdfhijlntv -18 -16 -37 -30 -17 -18 -22 -21 -17 -20
~ine> bcdeflqru -20 -30 -23 -24 -24 -21 -21 -29 -28
~rdan lu 16 -19

es_otra a -16
is__using mu 19 -17
what__have mnqu -34 18 -22 -22
~mbu dm 16 -18
~sent abcdhinoquv -27 15 -19 -28 -23 16 -28 -25 -20 -28 -26

dia__llevo mn 16 -17
do__back dkmnqu -18 -19 -24 -17 -20 17
mismo_dia jmnq -19 -21 16 -23
talki* abl -19 -19 -23
text bdeknopqrstv -40 -35 -19 18 -36 -36 -35 -29 -29 -38 -21 -33
vale bcefhijlnqru -16 -16 -23 -18 -17 -17 -25 -19 -24 18 -23 -32
~<ph dhjmn -21 -20 -16 19 -19
~<spa abjklmv -17 -22 -17 -18 26 -30 -18
~ghgh e 15
~ived i -18

@door__me p 15
confu* mv -17 17
know__i du -15 -19
will__my dnpqr -17 -30 17 -20 -16
~rug> hu -16 17

all__@insurer dh 17 -16
lo__que dim -17 -19 -17
reads m -27
~uess u -18

~gust agklsu 17 -23 -19 -21 -16 -21
~hen abcdefghjkluv 16 -20 -35 -24 -27 -25 -44 15 -30 -30 -28 -23 -35
~ings bcdiqrtv -15 -20 -31 -21 -29 -23 -16 -36
~nxie m -15
~oft dnu -20 -18 19
~zon hno -16 -19 -16

@ride__@relative mp -16 17
~cil eijkmoqrsu -16 -15 -16 -16 -16 -16 -20 -16 -18 -20
~ijo> m -17
~mpo bdhjlpsv -21 -25 -21 -22 -28 -21 -22 -19
~oost a 19
~pci abdghmnu -17 -15 -16 29 -16 -20 -17 -30

en__@place jmu 18 -17 -20
please_@book am 21 -16
prefer am -15 -18
that_bad mnq -32 20 18
threa* l 22
~<raj mpq -22 -17 24
~chs> s 17
~ift adiu -21 -19 -17 -19
~rgo adlrs -20 -15 -16 -16 -16

@call__text m -18
just_@move o 16
questions ginpu -28 16 -16 -15 -17
~ap> djo -20 -16 -18
~ard abceghijkloqtuv -22 -25 -17 -24 -40 -33 -33 -37 -41 -30 -23 -15 -28 20 -15
~bail bmor 17 -21 -18 -15
~icar m -21
~onsi dlmo -18 -18 -24 -16

@thanks__the m -18
all__@holiday hm 17 -17
~lean m 21
~ode adgiknpuv -18 -16 -20 -18 -18 -19 -25 -20 -17
~uall am -15 -27

@book$ acegijklnopqrstuv 30 -22 -16 -23 -27 -24 -27 -29 -32 -27 -20 -27 -27 -16 -25 -28 -21
i_wear adgjnqsu -18 -18 -26 -20 18 -17 -26 -30
it_make dgmu -16 -17 -24 18
not:there abgijlmnp -18 20 -18 -15 -21 -18 -28 -20 -17
not__able b 17
~arde dklnoqr -16 -16 -17 -18 -25 -20 16
~sabi a -21

about_getting mn -17 -15
cell__# m -16
me__@vehicle ij -21 -19
moles* klm -15 26 -28
~<via am -21 -16
~buck a -15
~knit an -22 16

@body_is ms -31 32
@price_of dm -41 37
^good abcdfghijlnoqruv -16 -23 -23 -17 18 -19 -18 -23 -16 -30 -28 -22 -23 -16 -22 -19
are__@machine imu -15 -17 18
i__anything dlno 15 -18 -27 -19
no__para opu -22 -18 -23
recorrer o 15
the__is bcdefghkltv -25 -26 -38 -19 -18 -29 -18 -24 -34 -23 -28
you_already m 15
~ere> bcdeklopqtu -18 -17 -24 -39 -40 -23 -17 -19 -17 -44 -22
~mar> imu -20 -23 -19

@relative__it dmopq -16 -26 -16 17 -23
^addy ju 22 -15
hambre ms -16 21
taking_calls hm 15 -15
~alke moqu -22 -16 -18 -16
~kd> em 21 -21
\xc2\xbf__una ij -21 -17

^there adimsuv -19 -16 -16 -27 18 -16 16
deleted jm 16 -17
soone* hou -16 20 -24
to__week a -19

@animal$ abcdghijlmopqru -16 -19 -22 -29 -20 -24 -23 -22 -17 30 -25 -18 -27 -15 -38
^hold befilm -28 -19 -24 -16 -16 22
confirmed lnq -18 -16 -19
do__provide d -18
puse_@stop km 15 -19
the__keep m -27
to_know aboqtu -27 -17 -27 -16 16 -17
you__@insurer abdhmq -18 -18 33 -29 -31 -21
~<her bdfhjknprtuv -18 -43 -35 -19 -21 -19 -43 -41 -33 -16 -52 15
~jfk em 23 -21
~ubo afmr -19 21 -27 17

a__and bp -20 -21
dad gklmov -18 -18 -24 -16 -20 -19
do__plan mn -18 15
got__@ride bmnpq -17 -23 -16 34 -20
hay__ahi inu 21 -18 -16
importa$ l -20
said__@cancel bm -16 16
~<ade abmpq -20 -19 -27 -17 -16

my__do gpqu -17 15 -20 -33
think$ aefgkltu -18 -20 -17 -19 -21 -25 19 -18
you__@call adhjklmpqtv -21 -17 -32 -18 -17 -19 24 -15 -25 -16 -16
~ab> m -17
~anme klmnuv 25 -24 -29 -15 -15 -16
~marr mpquv 26 -21 -15 -21 -18
~nas> beghklopuv -24 -21 -20 -18 -16 -23 -24 -21 -25 -16
~stru bhijlopsuv -21 -21 -17 -21 -15 -19 -21 -17 -19 -17
~tin bcdejnos -21 -43 -33 -35 -58 -26 -26 -19

@call__at him -19 23 -15
@drink__la n 16
another_time ao -21 22
much__in m 16
~ecue m 15
~ida> dfhiknoqsv -24 -17 -16 -26 -17 -20 -27 -16 -20 -22
~nos acijloqtuv -26 -17 -21 -24 -31 -17 -18 -18 -17 -20
~nuev dgijklnopqsuv -26 -17 -20 -26 15 -28 -20 -22 -17 -18 -18 -23 -18
~pue bcejklmnprtuv -21 -17 -53 -24 -28 -70 -16 16 -22 -37 -53 -72 -51

have__do bdimn -18 -17 -16 -25 -15
is__like dimsu -30 -21 -19 -18 31
situa* m -18
~<gre bdijlnpqrsu -19 -21 -19 -16 -20 -18 -17 -17 -15 -17 -30
~rco defjmnq -16 -17 -16 -17 -28 -19 -16

can__now hi 18 -21
escribo$ ilu -20 -20 -25
~<be bdeghijklpqtu -20 -17 -46 -30 -22 -17 -41 -23 -46 -52 -31 23 -22
~<tol bjqrsv -23 -16 -23 -19 -16 -17

cover__or du 21 -21
el_mall jmu 17 -18 -16
in__text klm 16 -24 -19
ok__am amno 16 -18 -17 -16
to__number mu -16 -17
~<lis cdefhjmorsu -36 -35 -19 -17 -28 -43 -23 -43 -29 -37 -42
~aja> aefhijlnoprt -19 -51 -44 -44 -42 -33 18 -52 -31 -28 -17 -15
~ndr bgilmrs -24 -19 -23 -15 -40 -16 -15
~rdi acdfklnpqtv -22 -16 -27 -15 -30 -25 -21 -22 -18 -16 -19
~roce agn 17 -16 -16

a_first a 22
for_us a -16
i_work mno -22 17 -18
something__my m -15
~dire g -20
~osp dghilnprstv -20 -16 -21 -21 -17 -15 -20 -20 -23 -20 -16

@symptom_que n -15
day_of mn -24 20
directions gi -20 -29
do__become am 20 -20
have__@symptom mnqs -28 -22 -16 15
letter$ dim -15 -16 22
~bitc m 19
~lav mp 21 -17
~lly bghlnprv -15 -24 -22 -21 -19 -18 -16 -17

betwe* agiv -18 -19 -16 -17
later__week o 15
lo__@english acg -15 19 -17
wait_i b -18
~boto mu 21 -17
~eda bdfhkqrstv -17 -36 -18 -25 -28 -21 -22 -26 -21 -28

@call__for aimq -17 -21 16 -20
not:lleguen lm 18 -15
pasa_algo inr -18 16 -17
y__de gjl -31 -24 -17
~dro cdgikmps -20 -29 -18 -24 -18 -29 -24 -24
~gal> ju -18 16
~usca bdghiklns -26 -22 -15 -19 -21 -16 -20 -18 -17

i__night m -16
my__am lmnr -18 -22 -19 17
sale__vuelo m 16
tengo__a n -18
~avia bdiv -16 -16 -16 -16
~io> cdegilnrtu -49 -54 -43 -16 -43 -26 -33 -20 -44 -23
~irl abcdnu -18 -25 -15 -16 -19 -19

@howmuch__antes n 16
can_she m -15
long_am jmsu -20 -23 -22 19
~cep cdefghijlnoprstuv -21 17 -21 -26 -16 -28 -31 -28 -29 -15 -18 -15 -19 -17 -16 -31 -23
~eck ghijklnqru -19 -17 -23 -18 -20 -16 -29 -26 -16 -17
~memb u 17
~ndat a -21

@insurer_a aghijklnorsv -22 -23 -21 -19 -17 -17 -19 -27 -29 -23 -21 -19
checks m 18
list__the im 15 -16
me_preparo n 18
split_it d 18
~<inf abcdijlru -21 -21 -16 -16 -19 -16 -21 -19 17
~ryl m -16
~usb m -16

days__you ahju 18 22 -15 -22
estan_en m -16
heard m -20
~<eve cejopuv -26 -19 -33 -28 -19 -19 -48
~eti hijkopqv -16 -24 -17 -23 -28 -21 -23 -15
~ost> acghiknpstv -30 -15 26 -32 -26 -16 -29 -34 -28 -26 -29
~rog lmn -18 -35 -24

rara_desde s 16
~dead b -15
~ll> acfgijklotv -30 -78 -28 -18 -29 -20 -37 -25 -19 -39 -28
~rks> abdhijln -16 -18 -20 -23 -16 -17 -21 -25

block* ju -15 -18
done_with l 27
es__es j -16
~earm m -17
~eart ad -18 -18
~ions abdefhkoptuv -20 -29 -41 -18 -16 -24 -22 -15 -32 -25 -16 -26

@food_is mn 16 -17
^y abdfijlnoprsv -24 -23 16 -23 -17 -25 -23 -20 -15 -25 -17 -20 -27
dura abdehijlmou -17 -16 -42 -17 -21 -16 -18 -16 -39 -16 22
it__that dns -15 -19 15
joke m 23
longer ainpu -26 -21 -20 -16 -25
prefiero__@day o 16
read_that dkmn -18 -21 22 -17
~lir ans -16 -19 -16
~mew dghip -18 -17 -15 -18 -19
~uld> befghjlmprtv -20 -31 -34 -18 -24 -16 -17 -20 -31 -22 -31 -44

dime aho -16 -17 -19
have__@open a 18
hay_quien v -16
office abcdfghklmnopqst -42 -24 -19 -32 -16 -32 25 -23 -29 -24 -23 -17 -22 -32 -20 -20
puede__@spanish cgino 23 -16 -20 -15 -17
still bcdefgmpstuv -33 -15 -41 -19 -24 -33 -21 -38 23 -30 -36 -25
what_days adhjmou 19 -22 22 -19 -26 -17 -30
~cvb em 23 -25
~ench m 16
~indo mo 17 -21
~ncue abdmu -20 -19 -16 -24 -16
~onsu klm -17 -16 -22

@howmuch__@pay dm 18 -20
conta* bgjlmopqrv -25 -24 -22 26 -18 -17 -17 -20 -19 -18
mandatory m -18
parte__quien m -16
what_would adimnoq -20 30 -18 -28 -17 -17 -22
~lta cefghiklmnstuv -24 -28 -27 -29 -20 -16 26 -43 -34 -31 -17 -24 -38 -26
~lue cehijklmoprtuv -18 -17 -23 -18 -27 -18 -26 20 -18 -17 -21 -16 -24 -18

^@price bcdefghijklmnopqrtuv -28 -27 45 -31 -40 -22 -23 -27 -32 -28 -27 -55 -19 -22 -24 -22 -15 -21 -37 -18
have__off q -15
olvidense__mi m -17
para_despues abo -19 -16 23
~<mys dmu -19 -17 -20

@texts_back acikm -17 -17 -16 29 -29
good__@call im 19 -20
would__start r 15
~eft> adghnopuv -16 -21 -18 -16 -23 -19 -17 -21 -18
~enan m 16
~ps> bhipqru -20 -19 -19 -20 -25 -17 -20
~toes mn 24 -19

#__@food m -15
where_did jlm -34 -16 25
~<rey u -16
~duc agimnou -16 -21 -20 19 -22 -15 -23
~ura abcdefgjklpqrv -33 -24 -18 -16 -21 -21 -25 -31 -20 -21 -21 -25 -21 -26
~vo> bcegjortu -27 -31 -23 -37 -34 -19 -37 -20 -39

not__think m -19
~rmac adgns -16 -21 -24 -15 -17
~var klqu 18 -17 -17 -16

am__@wrong m -22
be_better o 20
i__myself dpu -17 -19 -16
~asd> m -16
~ile acghnuv -20 -17 -24 -16 -23 -30 -19
~ill acefgijklv -20 -64 -60 -56 -23 -19 -43 -44 -28 -76
~ssu elmpqu -21 -17 -29 -22 19 -16

^nlknlk e 16
right_to n 16
this__fda u 17
who__@place m 20

@vehicle__ok q 20
dia bcefgijklmoqrtuv -24 -56 -44 17 -69 -61 -61 -52 -58 -22 26 -25 -58 -50 -69 -58
it$ acefhikmqrsuv -27 -76 -57 -69 -66 -44 -39 -19 -67 -65 -28 21 -65
need__skip m -18
need_me ai -15 -16
puedo_irme n -18
pulle* abr -16 -16 17

@symptom__el s 19
am_good cfgijlnprtuv -17 -22 -22 -15 -18 16 -19 -24 -19 -19 -16 -21
before_# hin 23 -24 -23
encuentro__@door jr 18 -17
have__@pay m -16
~eole cm 18 -18
~hope m -15
~lata dmn 16 -17 -18
~owb m 19
~tal> ghilnv -25 -26 -26 -18 -28 -17

come__me ao -19 -18
far__@day m 16
playa$ jm -16 18
refill__my im -23 21
siguen_llegando m -15
su_@visit b 15

a__lol m -22
getting_home mq -17 17
numero__la iju 20 -26 -16
reimb* d 16
~ful abjnqstv -16 -17 -24 -22 -17 -17 16 -17

@late__me m -16
@visit__la mu -19 -16
i__@wrong iv -17 -23
jazz m 16
not:nada bghijlmnp -32 18 -20 -17 -19 20 -19 -28 -20
un_@machine dglmuv -15 -17 -26 -18 24 -20
~deje abdjklnrs -21 -21 -17 -19 -19 18 -20 -19 -17
~xtra bdimou -20 24 -16 -17 -16 -21

getting__for m -16
it__@medicine n -18
no__como mrs -19 -20 -19
with_work mo -15 18
~gni g -16
~roxi m -21
~thn efmtv -18 -15 -22 20 -16

choos* m -15
my_last gm -19 17
need_for q -17
put_that mo 20 -17
there_but jmq -15 -15 19
to_@english bcgklmo -18 30 -19 -17 -16 -27 -21
where_they ms -17 16
with__car m -16
~azz> m 16
~igui m -23
~melo efm -19 19 -26
~str cdiopst -21 -35 -29 -24 -28 -19 -19

be__the bdijmq -15 -16 -16 -18 -30 -22
no__gusta gilv -19 23 -17 -17
not:jessica m -15
~mily du -20 -20
~orw im -20 15
~unk m -23

make__an a -18
~<bir deijmqsu -16 -20 -18 -24 18 -15 -16 -17
~oll bhilntuv -16 -22 -26 -19 -19 -17 -23 -23
~omat mn 19 -16
~oug cefjkntv -22 -22 -21 -19 -20 -25 -15 -22

@late__mismo o 15
^@hello bcdefghijklmnopqrstuv -57 -40 -35 -60 89 -46 -30 -45 -48 -26 -48 -61 -58 -26 -53 -43 -37 -56 -33 -28 -57
be__i alr -17 -17 15
esta__ahorita m -21
of_pocket m -18
over$ dru -22 -16 -18
~full a -15

^salgo or -15 -15
available_in a -15
como__@treat a -19
con__de adlmu -19 -17 -16 -28 -16
deciding$ m 15
have__bring n 19
much__the d 24
oficina abcdfgiklnoqsv -23 -17 -15 -26 -21 -26 18 -15 -23 -21 -24 -20 -17 -17
though m -20

@day_is hmoq 16 -29 17 -16
@stop_pero b -15
^hoy bdelmnosu -16 -17 -15 -18 29 -16 -18 -18 -20
bot abcdehijklmnopqrtv -18 -18 -18 -29 -17 -22 25 -24 -21 22 -44 -18 -20 -17 -21 -20 -19 -24
la_novela m 15
nerves m -18
with__@clinician lnoru -23 -17 -18 -15 -22
~tay adgiklors -32 -29 -18 -17 -17 -21 -23 -16 -28
~ubr adgijlpquv -20 28 -16 -16 -17 -17 -17 -17 -27 -17

@call_i h -15
@drink__way m 17
@visit__el abm 16 -18 -20
^let cdeghjklnpqrstuv -26 -23 -20 -29 -20 -27 20 -35 -24 -30 -23 -23 -24 -16 -31 -32
changed adijlqru -25 -20 -18 -18 -22 -15 -17 -16
is__us m -16
la__las hlrs -17 -18 -18 -15
prepare d -15
scratch__@visit bm 25 -17
take__the almnq -21 -15 20 -17 -19
these_in ac -17 16
undo gklmns -15 30 -26 -28 -16 -17
y__@relative bnov -16 -19 -16 -16
~das> a -19
~eep abcdefgijprt -24 -25 -32 -41 -22 -16 -16 -36 -35 -34 -26 -27
~ning bcdfijklmpqtu -34 -38 -63 20 -51 -30 -42 -53 -17 -30 -23 -40 -33

#__next am 16 -17
^any abdefgjlmpqrstv 20 -43 25 -35 -27 -26 -25 -22 -56 -25 -35 -27 -29 -23 -34
le abcdefghklnors -17 -25 -22 -34 -30 -31 30 -44 -21 -18 -41 -27 -37 -15
not_sure g 24
ready abdgiknqu 18 -16 -17 -18 -27 -18 18 -19 -22
saque* aklmv -20 -17 19 -16 -17
to_go dimou -18 -24 -28 -17 -19
~nse> dmouv -18 -23 -19 -24 -24

email bcijmv -19 -15 -19 -16 19 -21
no_veo jm 21 -16
poco moqr -16 -18 -16 18
program m -16
since__home s 16
take__if mn -21 -17
taken__of mpq -17 15 -16
won eijmqrsu -20 -18 -21 31 -15 -17 -18 -25
~ano> bilpruv -26 -29 -26 -19 -21 -18 -31
~atc adghjopqrv -24 -28 -23 -16 -34 -17 -23 -21 -20 -17
~dio abcdeghijknoquv -35 -25 20 -38 -28 -18 16 -17 -33 -32 -27 -26 -20 -42 -32
~eck> bgijknqt -19 -16 -20 -16 -16 -22 -21 -21
~rao> ms -16 17

after_# bdmnopqs -19 -19 -24 -20 -16 -15 -20 -24
ir__mi amoq -18 -18 -19 21
line$ ahmq -24 -16 -25 -19
mi__quedo am -18 -17
quit abcdegjklmnprtuv -16 -30 -23 -28 -18 -30 -30 -19 46 -19 -17 -31 -27 -18 -32 -28
sendi* dgij -19 -17 -20 -17
stuck$ s -15
~<cer adhiklmoqsuv -33 -27 19 -17 -15 -26 -19 -26 -18 -27 -27 -25

am__on u -19
choices$ gm 22 -23
deme bgjmnosu -20 -20 15 -25 -15 -24 -16 -15
saw bgjnqrv -21 -18 -21 -18 -22 -19 -20
the_@medicine rs -17 16
to__ready an -17 21
~ersl ms -21 -15
~ium j -18
~nli agl 19 -15 -16

alo efjlmtu -23 28 -16 -15 -25 -16 -17
directions_from m -18
number__your amv -15 -17 -21
~epa> eflm -24 22 -17 -20
~gual adfghijpsu -17 -21 -15 -18 -15 -17 -16 -18 -16 -17
~rey u -16

doing dhjmnrv -18 -19 -17 -26 -23 -16 -21
how__@visit amnu -22 -25 -22 26
i__here djmnu -20 -16 -40 -17 -16
the__day abcdgjlmnp -28 -20 -16 -22 -26 -22 -19 -37 19 -19
vote$ m 21
where_should q -19
~<adj i -16
~essa abdlnotv -19 -22 -22 17 -18 -22 -16 -18
~oks o -15
~omen ailnoptu 19 -16 -17 -15 -16 -19 -18 -20
~orth j 20
~uera a -20

#_@late hmpr -16 -21 -16 28
@relative__@day b -17
dios_es mt 18 -15
el_carro o -20
safe$ mu -28 23

#__que m -16
@open_for dhm -21 28 -38
a_message m -16
give__@call aim -23 23 -26
no__my b -20
the_library h -17
~<gan imuv -16 26 -26 -18
~bsc abcegikuv -20 -17 -18 -17 -21 -17 18 -30 -18
~isa> mn 17 -20
~nten inq -20 -15 -19

arranged pq 18 -16
i_smoked m -16
me__ustedes a 15
to__truck m -21
~<opc dghmnu -16 29 -16 -30 -17 -30
~aria gjlm -19 -15 -19 -29
~asc bm -15 -22

@day_and bjm -15 -16 -23
bit$ u -21
can__still ahimnoqs -20 -17 -18 -23 25 -32 -21 -21
es_este gjluv -27 -16 -15 26 -31
it__on acdhik -25 -20 -22 -24 -19 19
llevan klmpqr -15 -17 -20 22 -17 -20
soonest au 23 -16
~avi bcdefgiopuv -21 -28 -38 -25 -27 -31 -45 -20 -33 -33 -37
~ets> gp -16 -18

front_@staff j -16
i__time amn 15 -20 -16
in__lot abcehjmru -20 -16 -17 -17 -16 -19 -30 19 -18
paid_my m 16
que__text k 15
~<hon u -16
~<who agjlmors -29 -16 -24 -17 -40 -18 -18 -17

are__to ahjnq -16 -22 23 -23 -16
awesome$ mt -17 22
on__to gnr -15 -19 -15
~<hea aghjkmpq -24 -29 -26 -25 -18 -22 -25 -32
~hamb admoqs -18 -16 -25 -18 -16 20

@ride__me bmopq -17 -22 -16 -19 25
will__with mn -17 -20
~unc dfhiknopqrsu -28 -20 -20 -19 -21 -15 -19 -22 -26 -24 -24 16

all__after s 19
back__@texts m -17
no__pararan m 15
~<nec deghjprstuv -35 -18 -19 -19 -20 -31 -21 -27 -17 -18 -24
~rni bcdfgijklmpqtu -37 -17 -25 17 -28 -22 -21 -22 -29 -22 -25 -33 -17 -31

#__of bdin -16 -17 -19 -18
anybody_there ai -18 -25
cambio m -20
dio ijmprs -19 -17 -20 -23 -21 19
in__@traffic q 16
sera_normal u -15
~ee> cefghlnru -25 -16 -21 -25 -27 -34 -34 -38 -39
~rst befhkpqrtv -25 -20 -18 -34 -27 -35 -29 -16 -22 -21

@howmuch__por jmsu -17 19 -17 -26
@howmuch_aparte d 15
copy ef -17 -16
get__@visit abdn 20 -22 -23 -26
my_ex abl -16 -16 -17
real_@person imu 21 -18 -20
remove_me blv -25 19 -17
~mnn e 16
~tha acefghiklpru -22 -16 -40 -26 -27 -41 -28 -19 -41 -16 -20 -23

dolor__@body s 19
mi_@visit abcdhiklopqruv -40 19 -16 -34 -19 -19 -26 -18 27 -21 -27 -20 -24 -29
nights m -18
your__@hours hjm 18 -24 -20
~ens acefhjkloprst -23 -25 -30 -36 -42 -18 -16 -16 -18 -33 -24 -44 -33
~tos> abcefijkoqrt -23 -27 -19 -20 -19 -23 -25 -30 -25 -31 17 -19

@month bcdghiprsu -20 -20 16 -31 -20 -28 -18 -34 -25 -41
@parking$ abcdefghijklopqstuv -38 -26 -35 -44 -33 -34 -40 -19 -32 44 -25 -29 -25 -29 -31 -22 -24 -44 -24
^saludos f 17
appreciate abdefghjlmnoprstuv -25 -34 -27 -15 -24 -22 -24 -22 -38 -44 -20 -16 -17 -19 -16 45 -25 -17
good_looking mt -25 22
not_type i 19
so_i gimnsuv -24 -32 -24 -25 -21 -23 -22
tip n -16
~opy ef -17 -16
~quin as -15 -19

my__needs bpqu -16 -19 -15 -16
to__for dgijklov -17 -21 -21 16 -17 -17 -23 -21
to__her m -18
~<bot ehjkoqrv -16 -22 -25 -19 -22 -19 -17 -20
~anud km 19 -19
~ate cdefgklnopqrsuv -17 -46 -41 -53 -64 -16 -24 -37 23 -26 -34 -40 -36 -31 -23
~eve> abijlopquv -21 -18 -21 -15 -22 -17 -17 -24 -17 22
~uvo l 18
~vida m -18

@stop__@texts abcikm -16 -28 -15 -19 -16 24
^about abdinoru -21 -18 25 -23 -25 -26 -26 -28
cuantas__@eat hn -16 16
month cghiqrsu -17 -28 -18 -24 -17 -29 -30 -36
save_my mr -16 19
~enu acdefghijkmnopqrstuv -25 -22 -33 -17 -17 41 -23 -18 -26 -23 -25 -23 -27 -19 -22 -18 -19 -18 -36 -23

are__do m -16
cancele bcdgilqv 19 -15 -25 -16 -16 -24 -28 -21
depresion m -17
estafa$ uv 20 -15
me__mandando km 17 -20
no__otra o -33
quede_sin acdijknopqr -25 -19 -18 -20 -18 -16 -21 -22 -21 21 -18
queria mv -18 -16
took_me m -19
~<th acefhijop -30 -24 -63 -16 -21 -24 -19 -19 -39
~blac u -17
~pia a -16

entiendo ablmoqrv -25 -15 -20 -37 -19 -19 -16 -20
get_a acghkpqrsuv -20 -21 -24 -27 -19 -16 -34 -21 -21 -37 -15
le__llegar b -15
make__the bo -16 19
not__@person abdu -25 -27 -17 -22
want__set a 16

@drug_the mn -18 17
all cehjmnoqrsuv -28 -65 21 -21 -19 -37 -17 -31 -58 -23 -47 -39
be acefgijkmpqrtuv -23 -18 -35 -51 -73 -47 -47 -43 -50 -18 -17 41 -49 -29 -28
escriban lmu 20 -23 -16
pick__up abimop -28 -15 -16 -22 -27 16
sure_what gm 22 -17
texting_my m -18
~<bee ghiklnoprtu -17 -25 -16 -24 -19 -25 -24 -22 -20 16 -32
~ove> cdeghjklopqsv -23 -26 -19 -21 -21 -25 -23 18 -31 -26 -26 -22 -31
~ssa abdlnotv -19 -22 -22 17 -18 -22 -16 -18
~usin alt -22 -17 -16

@hello_my m -17
all__you adhm -16 -18 -16 -24
as_a m -19
que__mejor m 16
red_line j 17
~<ans abdgjklnoqrsv -32 -20 -27 16 -23 -16 -22 -27 -20 -25 -18 -23 -22
~hus m -16
~ontr ahjlo -22 -16 -22 -18 -16
~rma> m -22
~xit> dgjmnru -21 -17 21 -29 -17 18 -21

@price__i djmo 20 -17 -19 -16
^nope ef -23 -16
check_to am -18 16
different adio -19 -15 -17 18
throu* lns -33 -18 -29
~itco m 19

@relative_me ilmnoprs -19 -19 -44 -28 -23 24 -19 -20
a_una i 17
chew n 15
in_front m -16
it__@eat m 15
just__on bo -21 16
know_before n 18
they_put d -18

on_@day dfghijklmnqrsu -30 -20 -17 27 -32 -25 -18 -20 -18 -23 -33 -19 -17 -32
un__@late a -16
~<ama adeghjlmnpqtu -22 -21 -15 -16 -18 -15 -18 -21 -18 -15 -19 25 -21
~deme bdhklmnpqstuv -29 -21 -16 -26 -30 -41 -22 -19 -20 -21 -17 -27 -19
~ion> abejoqrv -26 -16 -39 -18 -18 -25 -28 -17
~meon gjklmnrstu -31 -24 -15 -27 -24 -23 -23 -23 -21 -22
~ont> abgnquv -29 -18 -17 -15 -16 -21 -20
~sigu bdgijkmnqrs -18 -16 -17 -19 -20 -24 -37 -22 -22 -17 -15
~ves s -15

voz imu 21 -25 -18
~flak pq -19 16
~pa> bcdefghijkmnpqrsuv -20 -17 -21 -26 21 -15 -16 -22 16 -16 -31 -20 -22 -19 -16 -15 -27 -16
~smok mn -23 17
~stem u -18
~uto> dv -18 -15

is__home q -16
just__a mnqr 22 15 -21 -25
need__that m -18
opening djr -15 -16 -15
the_@vehicle abdhinoqsu -20 -20 -19 -23 -17 -34 -23 18 -27 -19
~gan abefghjnoqrs -21 -24 -25 -16 -27 -15 -34 -34 -16 -34 -16 -22

^@book bdlmnoru -20 -19 -16 21 -17 -20 -16 -16
car__the r -19
el_@traffic jqrv -20 -19 22 -19
fix_my m 17
how__till n -17
send_a jl -17 -16
~<fun bdjnpqr -16 -21 -18 -15 -17 -26 -16

agree* abkq -20 -16 -21 -19
begin lmn -17 -18 -16
marco$ gmuv -20 17 -18 -17
mi_espacio ab -18 19
not:run q 16
pueden_mandar ad -18 -17
tenis cdghijlnpu -16 -22 -20 -20 -19 -19 -20 -29 -18 -22

his abcdghijkln -40 -28 -15 -26 -19 -22 -17 -16 -25 -23 19
letter dnou -21 -19 -16 -16
puedo_a o 16
rock ahmt -15 -17 -18 20
that_right dmnor 19 -32 -25 -15 -17
you__there adfhjru -19 -19 -21 22 -27 -18 15
~<bos lq -20 -17
~apit m 16
~cer> djmoqv -26 -17 -31 -23 -32 -19
~lor> befgijlmnopqv -19 -15 -17 -25 -18 -24 -16 26 -18 -18 -17 -20 -16
~mari agilm -16 -16 17 -17 -31

~hty> m -20
~marm im 16 -17
~rpr cm 18 -19

bad__you m 20
from_you ad -15 -18
mandarme di 19 -20
movies m 16
of__who m -18
please__for a 17
~cut abnou -22 -18 -17 -16 -15
~econ lq -17 -16
~erci anqs -21 20 -16 -16
~lir> ans -16 -19 -16
~mue bkm -17 -17 -20

be__town mo -18 18
not_need bgimoqu 19 -21 -18 20 -33 -27 -18
~<df em 17 -15
~cks> abnorv -33 -19 -24 -20 -18 -16
~eel> bdgjmnou -18 -20 -15 -18 -41 -20 -22 17
~zco> i -17

conmigo$ amu -17 -20 -22
read_it u -16
the__the acdklnrtuv -21 -19 -32 -24 -19 -20 -38 -16 -22 -20
~rea> n -16

that_day abcghijlmnoprstuv -38 -17 -16 -36 -23 -21 -37 -17 -74 16 32 17 -17 -39 -38 -40 -28
want__a am -25 15
~<bui m -18
~<rem adhilopr -31 -29 -24 -30 17 -22 -25 -31
~<sd em 18 -18
~<too aiorv -21 -19 -18 16 -16
~mpra dijkqsuv -25 -19 -19 -16 -21 -17 -19 -15
~oeir m -15
~plea defhnpqstu -35 -36 -32 -15 -27 -31 -50 -32 -19 -15

@thanks__help t 16
^cheers mt -17 17
not:leo m -15
reminder a -19
take_@insurer abdhmq -17 -16 31 -28 -29 -18
~alla dghopv -27 -17 -24 -26 -19 -24

@symptom__@move mo -16 15
me_estan l -16
my_alarm b -16
please__again kl 18 -20

decir g 17
got_me acdiklmnpqsuv -32 -17 -18 -23 -24 -26 -32 -21 44 -32 -21 -31 -22
have__intro m 16
it__@holiday dhmou -15 -15 22 -16 -21
my__for amu -20 -17 -19
~dee m 16
~ract o -16
~song abgjlmnosuv -20 -22 -25 -17 -17 40 -18 -21 -16 -31 -16

mi__@drive v -16
receptionist ahim -25 -19 19 16
tv$ hjmru -20 -25 17 -15 16
~esul m -18
~ota> mnu -20 -15 21
~piss m -17

apuntame m -15
want__any blo 29 -27 -19
~<ask acdehlnoru -25 -18 -33 -15 -26 -20 -18 -15 -26 -36
~icio bdeglmu -17 -15 -15 -19 -16 -27 -17
~nton amo 16 -19 -16

es_una acdghjlnsv -16 -19 -20 -22 -19 -25 -19 -16 -15 25
online_now am 16 -15
sera__eso d -16
sistema m -20
~<ano cdfghilnprtu -27 -33 -25 -30 -35 -29 -20 -35 -31 -26 -18 -20
~<boo almnqrsu 24 -16 -33 -17 -19 -15 -17 -19
~<hav defghlmru -20 -30 -33 -27 -28 -27 -18 -52 -22
~ebbi muv -19 -18 25
~esti bdjlnpqrs -28 -25 -26 -23 -32 -24 -26 -24 -30
~medi aikmpv -18 -18 -15 -20 -17 -22
~rock ahmt -15 -17 -18 20

do__bring gjn -15 -22 19
has__now m -15
hay__para o -16
last__i h -16
picking_me am -18 -16
the_number dj -16 -28
~gh> cefhjknptv -34 21 -35 -19 -23 -26 -46 -19 -19 -33
~voic l -20

^# abcefghjklmnopqrsuv -47 -50 -40 21 -41 -38 -54 -45 -35 -30 -19 -44 -30 -40 -40 31 -42 -49 -52
^@parking aefhmopr -16 -19 -18 -19 -31 -16 -16 30
caminando q 17
card aijoqsu -28 -19 -20 -19 -25 -18 -31
~ern bghjklnpqrst -26 -21 -18 -18 -19 -30 -20 -19 -33 -26 -16 -15

how__can dhijmou -22 17 -25 -19 -28 -20 -25
i__tell m -21
mi_hora m -18
no__not glmoqv -19 -21 19 -23 -25 -17
off_work m -17
vean__mi a 17
~<guy begiklmnrsv -24 -20 -28 -25 -16 -20 -20 -23 -23 -23 -23
~bod cdegjklmnrtu -26 -25 -22 -30 -25 -29 -24 -41 -28 -22 -30 -15
~ser cefgimpt -26 -20 -24 -27 -19 -17 -31 -20
~xed q -18

with_@insurer d 18
~jh> em 20 -19
~jkk e 16
~ndra mu -25 -19

@day__is m -19
^solo amoq 21 -18 -19 -22
missed__can o 16
puedo__@day q -17
quiero__hora am -16 -20
station$ j 16
~<due abcdeghijklnpqrtu -21 -21 -17 -27 -15 -16 -19 -22 -20 -20 -23 -32 -19 -24 -17 -16 26
~delo el -16 -16
~earl bcdfghijklqu -18 -19 -28 -17 -21 18 -31 -32 -19 -18 -27 -28

later__you ao -15 16
my_bp ms -19 23
neighbor dmnopq -15 -23 -16 -17 26 -24
this_i m -16
~<goi aegiklmstu -35 -15 -34 -21 -23 -18 -16 -26 -29 -24
~inon mu -24 -17
~note bgiklnoqu -17 -16 20 -18 -16 -19 -23 -18 -19
~poni dj -16 -16

back_to cdopq 17 -20 -15 -22 -19
clear$ gmu -20 26 -20
does_@food m 16
i__again ahklmn -24 -17 18 -33 -26 23
out__a i 16
puedo__de oq -16 -23
~stro nu -18 -16

@open_a hn 21 -17
had acdefghijlnoptu -18 -22 -35 -17 -26 -30 -35 -34 -30 -25 16 -51 -22 -35 -45
in__soon a 16
on__end m -15
the_@place abcdeghjklmnorstv -26 -38 -30 -51 -23 -44 38 22 -27 -31 -30 -37 -36 -30 -33 -21 -32
this_# gm -16 -23
when__there m -15
~<eff n -16
~<vot bjm -18 -15 21

do__say dgju -26 21 -22 -23
good__the o -18
mi__nueva m 17
real$ is -23 -17

did__a dm 21 -27
six jo -18 -18
the_dumb amn -17 24 -18
~inio m -18

a__me bcdghjknoprsv -22 -18 -24 -20 -18 -27 -17 -24 -27 -21 -20 -22 -23
contestan_el m -21
~abo cefghlqt -24 -27 -29 -39 -44 -16 -17 -31
\xf0\x9f\x98\x82 em -24 24

@vehicle_goes jq 20 -18
coraz* m -15
esa_@place mu -19 15
~<int efghikmnstv -16 -21 -37 -25 -25 -25 -29 -17 -37 -18 -19
~<swe m -17
~nci bdefnprv -20 -17 -26 -25 -36 -27 -35 -30

able__@drive nq 16 -16
calle aijoqv -20 -33 25 -17 -16 -23
del__lo b -16
final abm -18 15 -21
time__@place m -17
~<hun mu -23 -17
~iva aekluv -18 -20 27 -23 -19 -19
~nscr alm 18 -23 -22
~tel abefkoqrs -34 -23 -16 -19 -24 -51 -36 -17 -35

@texts__mi k 16
a_que abdfghiklnopqrsuv -36 -23 -23 -17 -22 25 18 -16 -21 -18 -37 -16 -26 -25 -18 -35 -26
anything__next o 15
did__war m 17
prendan klm 20 -16 -19
who__you adghiluv -18 -17 -16 -16 -22 -15 26 -17
~blea m 17
~hea acfghjnopq -21 -20 -19 -33 -31 -42 17 -25 -31 -38
~wil ceijklmotv -34 -36 -34 -48 -49 -33 -16 -25 -17 -21

@clothes__what mu -18 -15
screwed m -16
ver_a amn 23 -16 -18
will__coming r -16
yoo defjlmu -16 -23 26 -16 -16 -24 -18
~pre abcdefgjklpqrsu -46 -16 15 -32 -50 -46 15 -23 -17 -29 -21 -26 -18 -21 -17
~tuve s 16

^the abcdfghijklmnqstuv -23 -31 -34 -62 -40 -17 -27 -18 -67 -44 -40 34 -46 20 -27 -37 -65 -16
number_from lm 19 -16
~ito> cefgjkpqstuv -18 -31 -28 -20 -38 -24 -39 -23 -18 -26 -35 -37
~said cdfghijqrstv -20 -34 -16 -19 -22 -17 -27 -16 -26 -27 -24 -29
~ters au -18 -17

mi__del alm -17 -16 -20
my_@body abdlmoqrs -20 -24 -19 -16 -20 -19 -19 -24 36
my_@texts aciklu -16 -18 -16 18 -37 -16
the_@clinician acegijklmnopqtuv 16 -29 -28 -39 37 -36 -37 -42 -42 -44 -16 -32 -38 -25 -52 -30
~ansp m -20
~fou dklnorst -27 -18 -21 -18 -28 -28 -25 -16

add abgijlno 26 -25 -23 -18 -15 -31 -26 -17
lo__es am -17 -18
money_is b 15
to__from alm -20 -24 -19
~esta abcekloqrsu -19 -27 -24 -44 -19 -22 -30 -17 -29 -16 -22
~ome cefgjklrtv -30 -49 -54 -32 -28 -31 -56 -18 -18 -15
~rdad mq -18 -15

@cancel__had b 15
am_the q -15
cuesta bdefgijlnrtu -15 23 -34 -20 -15 -16 -20 -20 -22 -16 -18 -36
es_para bdilmnosv -17 -22 -19 -16 -40 -16 -21 -17 19
los_quiero m -18
my__card bpqu -22 -16 -19 -17
someone_to ab -17 -16
up_at a -18
~iru> em 17 -19
~ueva djv -18 -20 -20

a__ok mn -26 15
book acdeghijklmopqrstuv 32 -26 -21 -16 -34 -31 -40 -34 -26 -33 21 -32 -25 -36 -35 -23 -26 -32 -29
can_do bmnpu -16 -18 -18 16 -22
quiero__mi abm -29 -23 33
~<buc d 15
~efi deghjknpqrstv -33 -20 -28 -24 -22 -23 -34 -21 -23 -20 -22 -16 -21
~irt agi -20 15 -15
~rned alr -22 -21 -23
~tera no -16 -16
~ting bcdehjno -18 -37 -25 -29 -16 -56 -32 -16
~void agmn -15 -22 -24 21

@call__be i 15
^@medicine adghnou -18 -20 -17 -16 25 -19 -23
day__you m -16
med dm -19 -16
stopp* n -15
~<bra cdgmn -16 -16 -17 -15 -16
~avin dghilnopuv -17 -15 -20 -24 -22 -15 -27 -21 -16 -15
~opia a -15

escriben$ lu -18 18
me__pon imqs -16 -21 17 -16
that_using m 16
to_a dgjnqr -23 -19 19 -39 -16 -17
~ff> abcdhjknqrv -28 -19 -15 -25 -23 -22 -15 -20 -20 -17 -20

anotame am 17 -19
any__i m -18
drivers$ q -20
last__in m -17
name__not m -20
not:vive mv -15 16
~<bri abdfgiklstuv -18 -26 -21 -15 -36 -31 -19 -24 -27 -17 -44 -15
~cloc ilr -19 -22 -17
~out> cefghjlmstv -23 -24 -27 -39 -42 -28 -25 -16 -23 -16 -17
~rus adgmou -15 -20 -15 -24 -15 -18
~tar> acfjmqv -37 -24 -17 -26 -39 -31 -28
~uej ai -15 17

a__what n -16
it_twice lm -15 -15
mande aghijklnr 18 -22 -21 -17 -19 -18 -23 -18 -17
no_doy j 16
~<cir m -16
~rta abcdkoqv -22 -32 -21 -20 -29 -31 -36 -29

@open_today fs -16 -22
@thanks_you acdefghijkmnopqrstuv -36 -20 -34 -19 -35 -30 -37 -24 -33 -27 -18 -25 -25 -22 -25 -28 -22 38 -35 -32
clock efilr -24 21 -16 -17 -16
es__eso jmu -15 -18 16
i_walk aq -16 16
later$ abcdehiklmnpr -29 -28 -19 -18 -15 -19 -22 -16 -18 25 -19 -18 -23
on__that mq -18 -17
retur* a -20
what abcegikloprstv -15 -26 -54 -44 16 -22 -37 -42 -17 -48 -59 -26 -23 -67
~rter r 16
~yer abcdgijnopqrsuv -25 -23 -20 -29 -22 15 -22 -19 -16 -20 -20 -26 17 -30 -24

casa__@relative mpq 18 -17 -20
celular bq -15 -16
coming__the m -18
es_un adgijmn -19 -20 -22 -16 -20 16 -15
to__@clothes al -19 -15
~eda> adinqs -25 -15 -21 -19 -17 -30

a__day abdfinopqrsu -23 -23 -19 -15 -19 -23 22 -21 -26 -16 -22 -26
a_drug m -16
broken m -16
fill do -20 -18
how__write dm -16 17
lejos jm 19 -19
same_place ju 17 -17
took_my m -19
top_of afhmn -15 19 -15 -19 -17
would__@call m -17
~fla hnop -18 -23 -15 -23
~ita ceghknpqsuv -37 -32 -20 -16 -20 -20 -34 -19 16 -17 -32

@howmuch__dolor dmu -26 19 -18
are_your ahjm -22 20 -21 -21
of_the degknquv -33 -16 -28 -15 -21 -23 -37 -20
que_mas adfmnq -24 -17 18 -31 -16 -17
up__@symptom r -18
~<pr bdefhjklpqrsu -16 16 -70 -58 -21 -40 -28 -36 -29 -19 -18 -29 -26
~ask acdefhlnoru -26 -20 -36 -18 -16 -27 -20 -17 -16 -27 -37
~cog bdgijkmnou -20 17 -17 -27 -18 -15 -33 -22 -17 -26
~refe abdghkmnpqtuv 19 -31 -26 -20 -18 -21 -34 -19 -16 -17 -16 -24 -18
~tar cdehijklnpqv -33 -29 -48 -29 -44 -36 27 -20 -26 -25 -44 -26
~vue bhnuv -34 -21 -25 -28 -22
\xc2\xbf__si abhjmu -19 -18 -17 -19 -26 -26

@open_@day jm -19 -29
de__@relative aijnp -18 -19 -17 -27 -19
i_owe adghijlmnoqtu -33 25 -23 -15 -16 -25 -20 -25 -21 -17 -17 19 -22
just__off o -20
that_again kn -15 -16
why_am lmu -15 -22 18
~bots ai -20 24
~must d -15

las__en m 16
not:anything dl -28 18
~<aho cefijlnopstu -18 -29 18 -23 -21 -29 -29 -17 -18 -15 -25 -23

@stop_for r 19
alrea* aiptv -25 -23 -20 -20 -16
ella$ mu -22 -16
for__patient a 17
found__take bp 19 -18
saw_a m 18
unsub efglm -22 -16 -16 29 -33
vecino abn -16 -16 -17
~arat u -17
~elay mo -19 15
~enta adhjlosuv -24 -27 -21 -28 -23 -18 -26 -32 -16

a__@move o -17
all_still m -19
and__back mq -17 -21
anything$ bg -16 -18
canceled bdimo -16 -16 -19 21 -18
do__later o 15
her__will mr 18 -15
puedo__el mq -16 -17
read__better m -20
~xcvb em 23 -25

alguien$ ahopu -28 -24 -36 -20 -20
donde_estan j 17
good__can m -16
what__@hours adhj -16 -18 19 -20
with__what m -18
~<cin m -21
~cir> n -17
~oiuy em 16 -17

it_@thanks t 17
~iemp adghjsv -26 -25 -19 -23 -21 -24 -27
~tors j -15

la__esta blmu -15 16 -28 -16
nieto amnqr -18 15 -17 -23 -19
who_can ahimpq -23 -16 18 -23 -19 21
will__be abghilmpqr -28 25 -16 17 -16 -23 -51 -18 -21 -42
~erea jm 17 -15
~ups ln -17 -18

@open__de h 17
en__manana bm -20 -18
have__@visit dmn -20 -23 -18
held mr -18 16
the_letters gm 16 -19
up_my q -15
~by> diu -15 -17 -15
~dks em 16 -16
~eand m -21

@call abcdefgijnopqrstu -52 -20 -56 -52 -34 -87 -55 89 -78 -52 -75 -88 -77 -65 -59 -86 -59
@day__i akmo -23 -20 -28 34
gato m 19
los_@texts abdefhjknopqrstuv -50 -49 -36 -28 -23 -32 -37 36 -32 -40 -33 -30 -30 -31 -23 -52 -51
remin* ablnosu -23 -21 -20 -19 -23 -16 -19
this__from fju -16 -16 -20
weeks m -17
when__@holiday ahm -16 -20 16
you_guys befgilnprsv -26 -18 -24 -26 -24 -17 -22 -26 -20 -20 -22
~<la abgklqtu -42 -39 -32 -49 -34 -15 -49 -46
~oner almnopqrs -43 -17 -29 -17 18 -17 -26 -17 -19
\xc2\xbf_que bcfghiklmprsv -22 -32 -18 28 -23 -35 -24 -21 -16 -21 -19 -28 -19

done__of a -17
guy$ jlmv -17 -16 -25 29
horario abcdefghijklmnpqsu -38 -21 -19 -27 -18 -24 -30 42 -27 -25 -21 -22 -35 -20 -16 -23 -19 -23
latest hmu 20 -19 -17
me_through abdjmoqu -34 -18 -22 -21 -33 -16 -24 18
muy_amables t 16
onlin* a 19
we__a abdstu -23 -18 -20 -16 -24 -16
~ejo> acdhijkmnoquv -33 -19 -33 -22 -20 -17 -19 -18 18 -19 -24 -21 -16
~lia aiqu -16 -16 15 -17
~rant adehmv -21 24 -18 -19 -18 -20
~uerm dmnqu -15 -23 -21 -16 24
~ulti o -16

alone in -16 -25
fast du -17 -16
good_on m -21
~hio a -16
~kjlk em 16 -16
~ompl imu 18 -25 -17

any__to m -22
atend* gnoq -17 -16 -18 -16
driver abdiklmopqrsu -20 -26 -22 -18 -18 -20 -38 -23 16 16 -17 -21 -25
not:ever qv -17 -21
out abcdefghjklmprv -39 30 -24 -34 -76 -60 -37 -62 -31 -50 25 -41 -32 16 -77
you__old v 19
you_text i -16
~athe adghjnquv -18 -25 -17 -17 -22 -18 -19 -23 -23
~fine bdjlnopqruv -19 -26 -19 -24 19 -17 -27 -15 -20 -23 -30
~ify dijlmnu -18 -17 -16 -19 -23 -24 18

a_haircut am -16 19
a_la acdfgjklu -36 -18 -29 -17 -19 -26 -25 -19 -24
do__all agjnv -33 -24 -28 -17 -20
i_come bgmprs -32 -28 -46 -16 -22 -23
i_skip mn -28 15
~blan acgpqrsu -20 -18 -16 -18 -20 -21 17 -20
~ictu m 20
~ios abcdghijkmnoprv -22 -24 -25 -26 -21 -18 -21 -22 -21 19 -25 -24 -18 -22 -23
~savi m 17
~ub> acdefgilmu -17 -16 -15 -22 -16 -16 -16 26 -28 -17

esto$ abgijkmnopqrsv -30 -23 24 -27 -27 -27 -16 -25 -18 -17 -22 -29 -28 -30
i_believe m -20
is__any m -21
soy_de im -16 16
tomorrow__i o 17
~ede> deghklmtuv -20 -25 -20 -51 -49 -36 -26 -35 -50 -40
~obi am -16 -20

@thanks__bunch mt -18 16
@traffic__en r 16
a__@relative bdgikrsu -30 -20 -29 -43 -29 -26 -26 -28
for_someone m -25
in_@date b -15
ride abcdefghijklmnopqrstuv -72 -50 -61 -66 -60 -61 -57 -59 -71 -69 -59 -67 -50 -29 -43 42 64 -57 -48 -62 -59 -66
todo efgijlnoqru -16 -23 -17 -18 -16 -23 -21 -24 -22 -23 -17
~denm bjlmor -23 -16 -24 -21 -19 26
~ecli i -17
~eeds npu -21 -20 -24
~etir k -16
~oga aik -28 -18 -16
~reo> abjknoqruv -19 -18 -18 -16 -17 -17 -15 -17 -22 16

a_later amo -19 -24 23
alarm bdlm -16 -16 -17 16
do__@book adgjm 32 -20 -23 -17 -22
her_i mr 18 -20
horas__@eat hn -16 16
know__works u -15
una__la o -18

tea n 16
the__it m -23
there_another abm -21 -15 -20
when__you hjmu 22 -18 -36 -16
~gues cdjou 17 -21 -17 -16 -21
~kets d -15

@insurer__@fetch b -17
day_before a -18
my_face m -16
notifications u -16
of_them v -16
please_send m -21
~eers mt -23 19
~ies> a -15
~ridg mr -19 19
~ver> bcefghiknostu -26 -55 -41 -52 -36 -25 -18 -18 -41 -31 -16 -15 -23

^huh g 18
does__@call hm 18 -17
let__leave m -17
not_@cancel bdlmo -47 -16 -22 17 27
tengo__@fetch gu -28 -19
week_i ao -19 20
~<on eghijkmnpstv -35 -51 -38 -20 17 -16 -43 -35 -42 -28 -16 -30
~ery cgjnop -23 -36 -25 -33 -21 -18

@drive__is mn -20 -16
@visit__for n -15
a__@treat iu -18 -21
i_bring gopqu -23 -31 -25 -35 -16
of_these gmnos 18 -19 -24 -16 -19
that_you mu 16 -21
~ail cdefhkoprstu -25 -18 -22 -19 -37 -16 -27 -37 -32 -33 -32 -26

^eta behimor -22 -27 -19 -17 -28 -24 35
am__lol abdgjklnrs -15 -21 -18 17 -15 -15 -17 -23 -16 -22
am__period n 15
bitco* m 19
hay__@late o 16
the_perdi m 23
~<cov acdgijlnoqrsv -19 -15 17 -17 -18 -16 -20 -16 -19 -28 -16 -20 -18
~arro abcdgiklnuv -26 -17 -15 -36 -20 -22 -20 -18 -26 -23 -27
~chic joru -16 -20 -18 -17

farmacia$ m -20
know_who mq -16 17
leave__@visit lmq -23 19 -17
no__sus lm 15 -20
not:borren bm -19 18
wear_@symptom mns -18 15 -21
~<chu ailnqru -21 -18 -17 -17 -19 -16 -16
~gres gjlmnqu -18 -16 -18 -30 -17 17 -19

is_@open hj -15 -16
noches f 16
to_you bdhikopqt -22 -23 -18 -21 -19 -15 -17 -16 -17
~ght> abcefijlopuv -16 -19 -37 -45 -36 -16 -17 -38 -16 -41 -25 -32
~oads hj -20 -19
~saca jv -16 -15
~slot am 18 -17

el__pongame o 16
tu_eres mu -16 16
~nor> dou -17 -20 -17
~rd> abefhjkopqrt -20 -20 -15 -27 -31 -44 -36 -26 -35 -16 -41 -28

@drive_me abcdgijkmnopqsuv -33 -20 -19 -18 -15 -38 -24 -20 -51 -39 -27 19 29 -24 -27 -25
@drug_antes n 20
a__come n -17
auto m -16
else__my ao -20 -18
everybody m -16
la_noche hj 21 -24
llega* adgimnop -22 -26 -20 -20 -16 -27 -19 -20
me__con bgjkmnpqu -16 -15 -23 -20 -39 -18 -34 16 -28
roomie pq 18 -16
~alif jmnqu -16 -29 -17 -17 24
~ated bhlmqu -20 -15 -15 -32 -27 -19
~bing kl -18 -19
~ecen mpqu -19 -18 18 -20

a__horas hm 17 -16
texting__about al -16 -18
~<den cdgklnosu -17 -16 -26 -24 -29 16 -23 -29 -36
~<lin abcdkmnopqr -47 -40 -20 -25 -25 -37 -28 -22 19 -16 -21
~ali cdefhijlmrtv -20 -26 -32 -28 -37 -43 -22 -40 -24 17 -28 -39
~bab aiu -20 -17 -18
~oot abn -16 -17 -18

#_p elm 22 -15 -22
^snow hm 18 -21
con__no m -16
do__work lmn -23 -16 -20
openi* djqrsuv -19 -17 -15 -16 -16 -19 -16
other ijlnqs -15 -18 -15 -22 -18 -18
will_it abghnopqrs -19 -30 -31 -25 -40 -25 -28 -30 -17 -27
~alu gijklnpqrs -16 -23 -18 -19 -19 -20 -16 -17 -23 -22
~best dgijmotu -20 -23 -17 -21 17 -15 20 -26
~ots> abcdefhijnoqrsu 19 -26 -23 -29 -17 -20 -26 20 -21 -23 -18 -24 -19 -20 -30
~ssue empq -16 -17 -17 23

@late abcdefghijklnpqrstuv -20 -45 -71 -53 -61 -60 -64 32 -68 -34 -65 -66 -67 -43 -55 63 -70 -57 -70 -40
^@clothes acdefghijklmnpqrstu -27 -19 -30 -24 -26 -28 -20 -26 -29 -23 -27 -44 42 -15 -20 -19 -26 -15 -30
a__@open ajmr -17 -16 20 -17
cure d -21
fin bghlm -18 -16 -19 -16 22
me_hacen dm 17 -15
pasa__mi p 16
~ads ahij -20 -21 -15 -20
~ided iv -16 -17
~rdin k -20

going__but q 16
guess u -18
rosar* n 16
trabajan mnu -29 -20 -19
~aba> gijlnopquv -25 -21 -19 -19 -17 -15 -23 16 -33 -20
~cidi klrst -16 -20 -21 -15 -16
~reni mu 24 -20

botox mu 20 -16
it_hurt dmu -20 -15 17
message adv -15 -19 -17
mi_trabajo im -21 18
to__driver pq -19 22
what__owe dgm 21 -15 -20
~avor defmnqrstv -38 -29 -24 -19 -31 -30 -21 -31 -30 -33
~poco amor -15 -18 -19 16

all_day dghmu -19 -17 -17 21 -21
como__a jmr -16 15 -16
creole cm 18 -18
del_mall j 17
en__noche hjm 25 -18 -22
mind__it b -15
oak_street r -19
usted$ aqv -19 -20 -23
you__asked m 15
~atte mnu -18 20 -17
~swe bcdgjklnopqrv -23 -15 -26 16 -20 -20 -24 -26 -22 -19 -25 -20 -25

does__thing gm 18 -17
hable biq -16 16 -16
que__del k -17
texting__work gmu 18 -18 -23
the_form dqs -16 -18 -15
~ive> cefgjklpqstu -32 -23 -22 -41 -41 -15 -21 -20 -17 -40 -28 -23

back__you am -16 16
bad_for m 15
de_# npq -17 -18 17
go$ abdgimnost -25 27 -21 -26 -16 -20 -15 -19 -17 -17
sorry__is m -19
stopp elm -19 22 -24
~nuti mr -18 16

for__@symptom mn 17 -22
or__@open h 15
puede__@relative o -16
vuelv* dijnqru -23 -18 -17 -20 -20 -20 -22
~<abl mnopqrsu -22 23 -27 -17 -22 -19 -17 -16
~alk efghijklmnopstv -23 -25 -16 -25 18 -22 -36 -35 -18 -42 -38 -37 -20 -27 -32

que_@door fhjmru -19 -21 29 -22 -15 -21
~<nic beinoqtv -17 -18 -18 -16 -18 -17 18 -19
~bil bcdghjklnpqrsuv -35 -19 23 -23 -25 -31 -23 -27 -33 -21 -31 -28 -25 -43 -33
~bus acdgiklnst -19 -20 -24 -19 -25 -17 -27 -26 -25 -20
~ed> cefghijlmnrstu -41 -61 -55 -30 -48 -26 -58 -23 -18 -17 -36 -15 -26 -28
~escu bdqu -18 20 -18 -17
~fa> uv 20 -18
~ntad m -25

@vehicle__not m -22
@visit__@person o -18
need__@cancel abm -20 22 -31
not:away b -21
up__@day m -19
~issu empq -16 -17 -17 23
~rati m -23
~sens g 16

@cancel__card d -18
go abdefhioprstv -28 30 -39 -56 -48 -29 -29 -35 -53 -15 -18 -45 -45
llamarme im 16 -17
time_i hm -15 -23
~cob adgjlmpqsu -21 26 -15 -16 -18 -26 -16 -20 -20 -21
~oic abgjlmno -19 -16 26 -18 -25 -26 -15 -16

@treat_place ju -16 16
after_the abmns -18 -20 -19 -15 23
have__i bmv -16 -25 -17
said_i aklmnou -24 -16 -25 28 -20 -16 -19
the_reminder m -17
ya__la jlnopqs -22 -21 -17 -19 -29 -20 -16
~wel hiov -16 -17 -24 -18

@open__la hm 24 -23
anoche hns -17 -19 17
anular aklo -23 17 -27 -28
give__away o -17
~exti dfhjmnopqrst -19 -21 -19 -21 -18 -22 -28 -18 -23 -22 -15 -24

guess_that m -19
hit__by m -17
kick mu -22 15
message_from m -16
my__will abdnu -26 -27 -21 -26 -26
surgi* o 19
~dame cdefjlmnopqsuv -28 -27 -17 -16 18 -33 -25 -19 -29 -22 -21 -20 -32 -34
~line cdklmnopqru -20 -24 -20 -23 -23 -30 -25 16 -16 -17 -31
~ozco i -17
~sav alnov -22 -18 -15 -17 -19

@treat__not am -23 -23
can__your j 17
milk ahiklmoqrstu -27 -17 -20 -23 -18 38 -19 -16 -20 -23 -15 -22
mn em 19 -22
not:message glmv -17 22 -25 -15
~<of ahilnv -26 -15 -18 -20 -24 -16
~dije bhiloqru -23 -19 -22 -21 -15 -19 -16 -20
~earn cm -15 19
~mano gm 17 -18
~nine a -17
~orks abdhijln -16 -18 -20 -23 -16 -17 -21 -25
~rge abcefghprsuv -18 18 -23 -27 -26 -31 -39 -30 -37 -23 -36 -36
~type abdglmqu -17 -18 -24 22 -18 -20 -17 -25

@cancel_that b -22
can__punto mn 16 -16
medic* d -15
ya__me ijqruv -16 -16 -20 -21 -20 -28
~erit mr -16 15
~lps gmt -19 -17 15

about_@food mn -20 18
add__the agkln 24 -19 -26 -22 -22
camion mnpq 17 -15 -21 -20
there__opening ahm 15 -17 -15
~<any begkmrstv -43 -17 -33 -24 -18 -37 -29 -25 -19
~<cow m 19
~rge> b -15

atasco mr -15 16
how__use glmu 24 -24 -19 -21
in__that du -16 -17
luz$ djlm -20 -16 -18 25
now_what adgm 18 -15 -21 -28
pulled abr -16 -16 17
there__list mn -16 -15
~man cefgiprsv -24 -40 -21 21 -21 -24 -29 -37 -32
~ndl dghjmnpqrsu -23 -26 -20 -16 -17 -20 18 -30 -16 -19 -29
~ngam bm -20 -23

books ou -16 -17
could_i anq -19 -21 24
of acfhjknoqrstuv -26 -16 -18 -27 -28 -41 17 -23 -30 -24 -22 -24 -15 -18
temprano$ ao -21 19
you_the ahimu -16 -22 -16 -32 26
~enl adhjlmnpqrsuv -26 -17 -18 -30 18 -47 -18 -18 -17 -22 -17 -24 -26
~odri h -15

anything bfghirsv -32 -16 -27 -34 -21 -19 -18 -23
~adp mn -18 18
~vere abilps -16 -17 -15 -17 15 -19

$ em 16 -16
tengo__dia o 15
thoug* mnpq -23 -16 -17 -15
week cdgijklmnopqrs -22 -29 -28 -24 -21 -16 -27 -17 -40 23 -17 -24 -27 -36
~<ter o -26
~cib bdgimoqstv -18 16 -16 -26 -24 -22 -21 -19 -19 -16
~onst ahs -16 -17 -16

dejar agoq -16 -23 -17 -15
ese_mismo am -17 -16
hara mn 16 -15
have_any hmnu -16 15 -16 -18
says__will mu -16 -18
~<inv ailqv -20 -15 -18 -15 -16
~ando cefhijklnotu -28 -25 -32 -17 -15 -21 -20 -18 -19 -17 -33 -58
~loqu m -18
~oone hou -16 20 -24
~uspe m -19

@stop_but l -16
did_i adj -18 21 -21
mood ms -15 16
necesito_la io -17 -22
need__time mo -16 21
not_me bdefgijklmnopqrstuv -34 -22 -24 -17 -29 -35 -20 -24 -32 -43 -15 -27 -24 -38 -19 -18 -26 -30 49
of__coming r -16
que_yo mn -17 -19
there_by q -18
what__just mq -16 18
you_still jmoqsu 16 -27 -20 -16 -21 -17
~rto cgilnoqs -16 -19 -15 -16 -22 -20 -21 -23

@vehicle__@relative jmq -15 -18 16
a__home nq 17 -19
and_i chimuv -20 -16 -21 -21 -15 -18
has_a a -15
it_@cancel bm 27 -26
~<so defjklnst -18 -28 -66 -20 -50 -45 -37 -28 -50
~eta> abciklmu -22 -16 -15 22 -16 -16 -17 -18

@thanks_a b -19
@visit_for amv 26 -36 -16
banarme n 19
creo mv -20 17
is__hospital b 17
time_is adjmnu -19 -24 -37 19 -26 -22
with__license mq -18 16
~<lik defghjpqtv -21 -21 -21 -17 -28 -18 -24 -16 -20 -35
~keep abcdhijpqtu -32 -16 -23 -23 15 -22 -25 -22 -27 -19 -22

@place_to jm 16 -18
idioma$ c 20
just__i m -17
what__best m 22
you_today fhm 21 -22 -21
~cto> dlms -16 -22 -25 -21
~lpe> l -15
~rtal m -23
~zero mq -15 17

be_this gmnsu -15 -17 -16 27 -19
encuentro m -15
llego_mi jmnr -16 22 -20 -20
~firm dgiloqsu -18 -18 -18 -15 -16 -21 -17 -21
~plom ai -16 -17

are__real s -17
venden dmu -22 29 -23
ya__importa l -17
~azul e -20
~lone dinu -18 -17 -27 -26

a__place ju -23 -23
handled ipq -15 19 -21
included d 17
minute$ r -20
never__of al -20 -16
open bcdefhijklnopqrstuv -33 -25 -26 -29 -36 38 -16 -60 -28 -31 -42 -15 -36 -39 -50 -45 -34 -49 -34
or_what dgmqu -34 -21 -26 -17 17
otro cghijkmoqu -20 -18 -19 -28 -27 -29 -16 17 -29 -23
~bill abdghjklnopqrstuv -32 -30 23 -21 -19 -27 -19 -24 -31 -29 -17 -29 -24 -23 -17 -41 -30
~did mr -26 -20
~dou bo -20 16
~ken> jnq -16 -17 -23

me__choices m -15
que__lo aimn -18 -21 -20 -15
the__thing jlopqrsuv -15 -20 -16 15 -18 -17 -23 -24 -17
~lab bfjklnprstuv -24 -17 -28 -20 -21 -29 -18 -17 -25 -20 -28 -20

@texts_i m -15
you__i bdghilnoqtu 18 -29 -16 -23 -30 -18 -22 -22 -15 -22 -26
~ther cdegklqstu -18 -20 -30 -26 -29 -16 -16 -20 -43 -39

abren abcdefghijlmnoqrstuv -33 -18 -17 -31 -16 -24 -26 52 -20 -30 -16 -58 -24 -34 -20 -17 -19 -16 -23 -17
go__and abmo -20 16 -21 -16
light lm -17 -18

maybe__@year bm 15 -16
voy_con mp -25 23
~sne jm -15 20
~tat adghlnopu -23 -17 -16 -15 -19 -29 -25 -20 -26

^si bcdefgijklpqtuv -17 -20 -17 -24 -19 -19 -27 -17 24 -28 20 -23 -16 -23 -24
de_aqui jmv 17 -16 -19
got__@traffic q 16
need__be bdm -19 -23 -25
picture m 15
tiempo_hara mn 16 -15
~lumb giklmu -16 -19 -16 -19 20 -15

@clothes_ok defghjmnu -26 -18 -20 -16 -16 -16 -38 34 -21
if__need a -16
in__day m -18
~auf p 15
~ech cdhijlprtu -20 -34 -20 -30 -27 -28 -28 -27 -19 -30
~riod dmnq -15 -22 22 -16

alguien abdgjklmrsu -20 -23 -32 -19 -23 -20 -20 -26 -19 -15 -45
at__house m -17
for_later m -16
hora cdefgijklpqstuv -20 -31 -15 -31 -35 -44 -37 -30 -24 -26 -26 -17 -19 -41 -34
info blmou -15 -16 -17 -16 17
~<pot n -18
~anes ad -16 15
~dec cdehjknopqrsuv -19 -28 -19 -25 -28 -28 -34 -16 -29 -31 -34 -35 -32 -32
~ead efghijkpqtuv -25 -27 -58 -43 -18 -50 -25 -27 -25 -43 -53 -43
~ge> bdefhjnopqstuv -26 17 -22 -25 -33 -41 -27 -28 -28 -36 -26 -29 -25 -30

soon__possible mo -21 -17
~cpap mn -16 18
~hre bdfghjnpqu -22 -33 -17 -18 -19 18 -28 -27 -16 -18
~low efhijmrstuv -25 -25 -34 -35 -36 -17 19 -17 -23 -35 -33
~mmer o -16

^want abkmor 25 -21 -24 -27 -16 -18
en_@eat n 26
internet m 19
it_all m -18
looking_for tv -16 18
resum* acgiklu -17 -15 -22 -23 23 -22 -20
will__that dno -16 -20 -19
~nts> bcdeiklnpr -24 -17 27 -23 -24 -18 -24 -26 -16 -21

a_@parking dijm -19 -16 23 -23
block lq 16 -15
esta__el gijlmq -20 -18 -18 -18 -16 -15
far dhjqu -15 -18 23 -15 -18
los__los au -18 -16
~<dor abdghijlnpq -21 -19 -19 -21 -20 -17 -21 -18 -18 -16 -29
~asdf em 20 -23
~erca agv -19 -16 -19
~vega m 17

@howmuch_hay mn -16 -16
@insurance__@insurer dmn 17 -16 -20
@medicine$ abcdghijklnopqruv -30 -36 -27 -46 -28 -29 -39 -34 -28 -31 24 -24 -32 -42 -39 22 -21
nm$ fl -19 -16
~brir h 15
~nca> iko -15 -17 -26
~oche abdghilopruv -26 -20 -28 -18 16 -20 -20 -18 -15 -18 -25 -24

is__now r -16
no__interested bl 17 -23
pass adhjmnoru -23 -18 -21 -22 -23 -18 -16 -18 16
the_bank hmn -22 24 -16
~dled ipq -15 19 -21
~epa bcefghkoqrstuv -27 -17 -27 20 -33 -19 -19 -24 -19 -17 -17 -15 -31 -17
~erno bhlnpqrv -20 -16 -15 -16 -17 -26 -19 -19

funciona m -25
i_dnt adgjlnu -16 -16 20 -17 -19 -20 -18
i_sign j -16
juego m 18
l$ elm 26 -17 -25
lot$ abceghilmnoqrsu -19 -18 -19 -18 -16 -20 -17 -18 -18 -21 -17 -19 16 -18 -23
this_on m -18
~noce q -15
~rac abdhikmnopq -16 -27 -28 -19 -25 -20 18 -29 -16 -18 -19
~rmir mqr -23 -15 -15
~xtee lmuv 23 -21 -16 -19

#__away q 17
@call$ abcdefgijlmnopqrstu -69 -31 -61 -31 -68 -60 -39 61 -43 -24 16 -52 -54 -44 -35 -44 -44 -47 -76
^este gmv -21 -25 19
am__to dfhikmt -41 -16 -18 -33 -30 -47 -17
is__opening a 16
o_se m -18
on__@door m -16
table m 19
we_decided m -15
~folk jm -22 -25
~mebo gjmnrs -23 -16 -33 -29 -25 -22

anybody__on h 15
despues_de bmnq -20 -27 -28 -28
la_@vehicle abdhmnu -27 -18 -21 -19 -32 -19 -19
mi_acompanante mq -17 15
on__@ride mpq -20 18 -20
quede__ya mrs -18 16 -17
what_is bfghknopqrstv -26 29 -37 -26 -18 -41 -16 -23 -69 -27 -52 -39 -34
~inc bcefghijknprstuv -42 -25 -19 -17 -34 -31 -36 -33 -17 -35 -30 -25 31 -21 -25 -27
~rpet m 16
~yli k -21

asked__this glu -21 -19 -18
escalofrios s 17
lol$ cefhijlnoprsu -38 -51 -39 -37 -37 -46 -49 23 -23 -27 -52 -34 -33
you_fix mqu 23 -15 -16
~ad> aefghlnpqsuv -36 -29 -30 -49 -22 -25 -19 -24 -15 -42 -15 -47
~enso l -19
~ird> jnr -22 -18 -15
~sabe bo -15 -22
~tens diu -16 15 -18

@relative_with mnpu -22 -20 19 -15
calif* m -15
choices gm 24 -25
is__plant dmu -24 22 -20
un_dia mn 16 -19
~<eas abdjl -22 -20 -16 19 -16
~ngo> befhjklmrtu -15 -32 -42 -38 -17 -27 -33 -41 -39 -35 -24

bless_you t 16
do__out adgikmqu -19 -26 -21 -26 -16 -33 -16 18
mas_temprano aho -18 -17 17
must__@eat mn -17 16

=said:book abcdefghijklnopqrstuv 112 -45 -30 -43 -49 -70 -38 -60 -72 -38 -25 -86 -58 -31 -81 -103 -71 -90 -79 -65 -82
^todavia m -20
am__her gil -18 -20 -20
as_possible mo -21 -17
everything ahlnr -28 -20 -21 -16 -17
~hote a -15

^bueno fl -23 -19
at abcefgklqrtu -34 -21 -21 -47 -21 -40 -44 -20 -43 15 -41 -20
we__my b -17
work_for dgqu -22 -19 -16 23
~<pay qsu -15 -18 -23
~much acdefghjknopqrstuv -26 -17 21 -34 -35 -34 -31 -41 -29 -18 -21 -16 -31 -20 -16 19 -22 -22
~pli aefghjlmnprstv -37 -28 -26 17 -22 -27 -41 -48 -34 -23 -23 -24 -21 -29
~tros u -16
~uiz u -18

me__she mp -16 -16
that__need mo -18 19
three dmpu -19 15 -17 -16
town__you m -16

body m -16
my__@drive an -16 -20
ok_cool mt 21 -16
sigue h -15
what__guys dhjmu -16 -22 -19 -16 23
~exp acefhjklnopqtv -45 -23 -17 -20 -21 -19 -23 -28 -32 -36 -24 -16 -18 -29
~resp agkpru -24 20 -15 -17 -23 -20

@relative_@drive afmnqr -18 -18 16 -16 -38 -18
not:sirve qu -20 -18
~cuer a -17
~les bcefgkoqrstuv -18 -29 -32 -34 -15 -30 -21 -15 -18 -22 19 -32 -27

do__week o 16
gave_me bilmov -16 -18 -16 -21 16 -24
this__her lmuv -16 -18 -17 16
with_@clinician aiu 15 -24 16
~rkin dghnptu -23 -16 17 -22 -16 -16 -16

at__i bhjm -15 16 -16 -29
not:@wrong v 17
take__after pq 21 -15
~dirt a -15
~eig s -17
~odav bdiv -16 -16 -16 -16
~pos hijptuv -32 -21 -24 -20 -20 -25 -17
~sure cefghijlpr -17 -21 -18 16 -16 -17 -17 -19 -20 -17

por__@door ghjmu -16 -16 21 -20 -16
wear_to mn 21 -19
~hof abmnop -20 -21 -26 -18 -21 16
~pee dins -18 -21 -16 19
~spon dghjklmnpqrsuv -23 18 -19 -18 -19 -21 -19 -21 -23 -21 -25 -16 -23 -19

@howmuch__cada s -16
clear* nqt -16 -16 16
getting_@texts klm 21 -24 -23
is__ok bcfghijklmnopqrtuv -22 -16 -18 -18 -29 -32 -39 -21 -16 -69 42 -23 -25 20 -20 -28 -20 -26
it_too jm -21 -21
my__lol knv -15 -23 -16
x abcdefhkmnopsuv -31 23 -26 -30 24 -26 -22 -25 -30 -30 -30 -27 -26 -30 -28
~arry s -16

^cool mt -34 15
esposo abdgijlmorv -19 15 -18 -17 -18 -17 -17 -26 -33 -16 -16
i__before gimnoqu -16 -25 -35 17 -23 -17 -21
my_neighbors q -17
see_two j 15
~<loc abginoqru -19 -18 -18 -26 -25 -23 -27 -18 -30
~cts> dl -22 -21
~rgot ab -16 -18

about__@visit m -19
trata* m -16
~bas abcdefghlmqtuv -18 -20 -17 -19 -17 -15 -19 -25 25 -34 -21 -17 -29 -18
~cent ju 17 -16
~een abcdefginopq 15 -22 -31 -24 -23 -18 -35 -27 -40 -29 -38 -18
~fica ag -19 -16
~fun bfhijlnpqr -19 -16 -16 -20 -22 -16 -17 -21 -30 -18
~odem o 16
~ound cdklntuv -18 -40 -26 -27 -23 -16 -16 -26

@drive__otro no 16 -20
keep__them l -18
needs_the am -16 -19
~<por ilnoqr -18 -23 -18 -16 -24 -18
~aint dgjmnu -26 -21 -22 21 -24 -30
~kl> eflm 28 -19 -17 -29

=rare1 abcdefghijklmnopqrtu -47 -27 -64 -32 98 -25 -42 -52 -40 -40 -43 -42 64 -31 -23 -40 -36 -47 -39 -33
@drug__the mn -22 20
an__the abdm -25 -17 -18 30
caro djmqsu 27 -24 -20 -18 -16 -36
drug_test m -16
estac* m -22
find_me bq -15 -17
mi__puede abcimnq -28 -19 -22 -16 -21 18 -22
podca* m 17
should__wear g -18
~ella jlmqru -18 -18 -21 -15 -16 -21
~jar agpru -18 -29 -22 -24 -31
~ouch p -18
~urno dijklmnpsu -26 -23 -23 -24 -27 -19 -17 -16 -17 -20
~vab pq -19 17
~xpli bdgjmnoqs -18 -18 19 -18 -22 -19 -20 -16 -16

eso_duele msu -21 -15 17
necesito__@treat ai 17 -15
not:pedi g -15
tuve_@symptom ms -17 17
what__zip djm -15 22 -22
withd* k -16
~iff adhijlmnopqrsv -28 -27 -16 -24 -25 -18 -24 -21 17 -15 -17 -19 -18 18
~rece abcdgjno -29 -18 -17 -16 -23 -20 -16 -24
~ugh> cefknv -22 -23 -19 -18 -36 -21
~ule dgu -16 -17 -20
~uts abdjnu -18 -16 -21 18 -22 -32
~wei adm -18 -17 -34

quiero__@call ai 16 -16
you__out hjlmnu -19 -18 -17 -22 -16 23

a__up am 16 -22
got__a du -26 -17
i__refill m 17
messages abdefghijklmnopqrst -43 -40 -28 -31 -30 -38 -24 -32 -33 22 30 -40 -29 -33 -22 -34 -25 -29 -29
they__me akmru 16 -18 -27 -16 -21
we__@call m -19
~brid mr -19 19

@price_if djmo 22 -17 -21 -16
do$ bdghijlmno -19 -32 23 -29 -17 -31 -16 -38 -28 -23
en_@vehicle no -25 -18
i__at abgiklopqruv -24 -29 -33 -26 -17 -34 -27 -29 -16 15 -33 -27
year gjnos -18 -19 -22 -15 -22
~<sle abdghjlp -24 -19 -27 -16 -26 -17 -17 -16
~<wri abopqv -27 -17 -22 -18 -19 -18
~dis aefhjknopqstu -15 -17 -19 -28 -18 -26 -29 -23 -21 -31 -18 -23 -30

a_@holiday adhmou -16 -17 -17 23 -17 -22
closer_to mu -19 -16
el_trabajo diru -31 19 -19 -15
i__is jmqu -17 -36 -20 -29
long__i bgijloru -16 -16 -16 -29 -19 -15 -20 17
~iate mt -16 18

@door abcdefghijklmnoqrstuv -45 -31 -46 -75 -46 -59 -63 -22 -20 67 -45 -62 -31 -62 -52 -19 15 -52 -40 -82 -52
es_mio mv -16 21
me_sale m -24
mi__@sick nq -18 21
number_for j -20
pocket$ d 15
~enda bcdefghjlnopqrstu 26 -34 -34 -20 -27 -25 -27 -36 -16 -19 -17 -31 -33 -27 -28 -25 -40
~tabl ad -20 -16

am__a biknop -32 -21 -20 -27 -33 -22
any__coming m -19
day_to m -17
jk flm -17 -16 17
teach m 19
~<hop amu 17 -21 -19
~<the begmpqtv -26 -45 -19 -25 -16 -16 -39 -27
~tte dhjpstv -38 -27 -28 -26 -20 -19 -23

@day_can o 22
a_no mu -25 -15
elevator bhr -16 -16 26
hacen agjmnqv -23 -22 -19 19 -25 -24 -16
is__for fghiklprst -23 -16 -39 -18 -15 -15 -28 -25 -30 -29
not:am bm -19 -28
tambien lou -16 -18 -24
your_@machine m -17
~ezo> a 16

this__@month mv -18 17
what_day a 19
~<bue bcefghknoqrstuv -25 -16 -25 21 -16 -28 -20 -21 -23 -23 -20 -21 -16 -21 -25
~asd bcdefghijklmpqtuv -16 -19 -19 37 -27 -19 -16 -19 -19 -20 -26 -43 -18 -16 -21 -22 -20

^could bdhlpr -37 -19 -21 -29 -36 -17
aunt pq 21 -19
do__send abcijklmu -20 -17 -20 -18 -30 -17 26 -37 -15
have__up a -15
mucha* m -21
threw npq -16 -16 -18
~amo> abcdgklnoqrsuv -33 -24 -15 -18 -16 -19 -25 -21 -18 -17 -18 -20 -20 15
~temb m -15

@move_days moq -17 24 -17
@relative_ocupa a 18
a_patient m -25
i__@medicine abdgjlmnoqr -25 -16 -30 -23 -22 -20 -22 16 -20 -31 -17
not_this v -18
se__mi abcnpq -16 -25 -17 -19 -29 18
~cros aghjmnoqsu -29 -18 -21 18 -19 -16 -15 -19 -15 -17
~hich abdijklnopqstv -27 -22 -31 -22 20 -17 -24 -28 -20 -21 -22 -21 -20 -20
~scr defhijnopqrstv -41 -36 -33 -35 -18 -45 -19 -39 -38 -35 -42 -34 -34 -17
~tua adfghmnr -25 -17 -17 -17 -20 -25 -18 -17

^get bcdgjklopqruv -18 -27 -19 -21 -24 -28 26 -19 -16 -18 -17 -25 -18
nunca ko -16 -15
the_iv ms -22 19
vean_a a 17
vet djmu -15 -19 20 -26
~liz afms -21 -25 17 -18

@hello__you m -16
it_show m -17
no__es gm -18 -20
not_run q 16
referencia m -16
who_this abcdefgiklmu -29 -17 -37 -29 -32 -27 -35 -37 -16 -42 -57 42
~<cam bcdefghilpstuv -22 18 -41 -22 -21 -16 -30 -38 -32 -19 -22 -23 -25 -39
~ium> j -18
~ruh em -17 16
~uega m 16

#__with m -16
@day$ bcdeghijklnopqrstuv 26 -69 -45 -63 -68 34 -61 -76 -50 -78 -18 26 -56 -42 -73 -27 -15 -59 -68
try_this am 25 -25
~isi bdjklmpqsuv -30 -28 -20 -19 -17 -24 -25 -25 19 -30 -22

@vehicle_esta hjmpqu -18 -23 -32 -15 25 -20
de_esa m -23
funciona_esto gu 24 -25
not_remember m -16
que__asi m -15
the__to bcdjmnqrstuv -27 -20 -34 -24 -21 -32 -19 -20 -20 -18 -34 -15

about cefghjqst -21 -23 -26 -37 -38 -46 -15 -20 -26
explain_how i -19
tire q -17
when_does am -23 19
~fir bceghiklqr -27 -19 -17 -17 -35 -15 -27 -16 -30 -25
~ibid m -16
~ptop m 18

^jaja acegklmqtuv -15 -23 -19 -20 -19 -19 28 -15 -17 -22 -18
gps__# mr -17 18
is__allowed mn -28 17
manden_mas l 19
not__am m -19
~<cup adhijnou 22 -27 -18 -23 -21 -18 -19 -17
~buc a -15
~efor bcfgjlmpq -21 -25 -17 -19 -19 -17 -22 -20 -17
~eru> mu 17 -16
~hg> em 20 -22
~nme cdefghjklmnpqstv -19 -41 -30 -24 -37 -35 -16 20 18 -62 -44 -34 -31 -38 -28 -40

@medicine__la bmn -15 -17 20
back_out b 17
have__@hours ahm -15 16 -15
me_cobraron dm 19 -19
por__queda m -18
sale abdehjklnpqrs -25 -22 22 -18 -17 -30 -20 -20 -21 -22 -17 -30 -25
~akin abdghikouv 18 -17 -31 -18 -18 -29 -23 -33 -34 -24
~onen aiu -18 -15 -17
~rwo dg -20 -18

@relative__she bmnqs -16 -34 -18 21 -19
he__take lm -16 -16
she__in m -17
~houg mn -20 -15

antidepresivo n 15
get__by q -17
~<gob m -15
~<xc m -17
~aked mpq -15 -20 15
~avy> s 15
~gua acdefghijklpqrsuv -39 24 -38 -25 -24 -29 -25 -31 -30 -27 -32 -29 -26 23 -30 -21 -25
~kjh> em 20 -19
~rary hm -17 15

como_en dg -16 -15
era__mi amu -15 19 -15
go__the ado -16 -17 -16
me__a abcdefghimnstu -20 -16 -45 -45 -20 -21 -33 -36 -19 -28 -56 -39 -27 21
much$ deilmu 24 -16 -19 -23 -42 -16
stopped n -15
we__the abdinos 16 -25 -18 -18 -27 -19 -19
~<jaz m 16
~aci defhikloqs -17 -19 -35 -18 -15 -28 -29 -27 -22 -17
~na> cefgijklmpqrs -27 -50 18 -21 -15 -54 -44 -17 -17 -31 -29 -26 -31
\xc2\xbf__tiene a -17

@visit__mi m -18
la_hora a -23
~adic mu -18 16
~cke cdeginrtv -17 -18 -19 -17 -30 -31 -25 -15 -24
~ntar ajklnquv -25 -16 -17 -24 -27 -20 -15 -17
~some aefklmnqr -16 -33 -32 -33 -31 -20 -20 -19 -26
~wepa eflm -24 22 -17 -20

@hello_how m -17
a__por l -20
can__from dmu -15 -18 18
es__@treat amsu -18 -23 -21 19
from__it m -15
in__minutes m -15
llego__el rs -16 -16
not_see alorv -17 -16 -15 -16 -18
to__up im -18 -25
~mal> dijnopqs -18 -16 -20 -19 -17 -18 -26 16

^x abcdefghijklmnopqrstuv -26 20 -23 -24 27 -23 -22 -20 -23 -24 -18 -30 -37 -23 -23 -19 -20 -20 -20 -22 -25 -20
mi__@relative m -16
sertralina mn -17 19
~hydr n 15

done$ m -17
have_one bq -19 -21
importa l -20
me__send g 17
wear__a mn 24 -24
ya__volver k 18
~ele acdefgjknoprst -20 -36 -22 -24 -26 -28 -16 -22 -18 -30 -23 -34 -21 -38
~fort hnou -18 -17 -17 -18
~hold adefhjkloqu -25 -20 -21 -25 -16 -22 -17 -22 -16 -23 -21
~ims n -16
~sibl dknqu -22 -18 -19 -20 -18
~sum bcdegjkloquv -19 -21 -22 -17 -27 -19 22 -25 -17 -16 -27 -17

and__take d -18
has_to mpq -27 -19 29
i__for achjkpqt -17 -21 -33 -16 -17 -15 -27 -21
mis bhjmnors -21 -20 -20 -22 18 -24 -18 -19
only_do acdim 17 -16 -23 -18 -17
somebody_to ab -20 -16
tengo_que afhiklmpqrsv -41 -21 -17 -39 -19 -29 -28 -52 -23 -18 -37 -23
you_and h -22
~holi fm 20 -22

=beside:human himr 17 -20 -20 -16
@date acdefgijkmnoqrstu 17 -33 -46 -24 -20 -42 -42 -21 -32 -50 -18 39 -32 -45 -23 -22 -47
@stop_my ln -16 16
pasame_a i 15
~care gmqrsv -26 -47 -18 -22 -20 -24
~our> bcefgnpqsu -28 -36 -30 -29 -26 -39 -23 -19 -25 -21

can__all h -20
not:keep mo -15 -17
not__no m -15
stays ao -18 -19
~ecl a -17
~ett dhjlns -18 -36 -34 -17 -49 -27
~qui cdefghjlmnt -24 -23 -58 -54 -35 -38 -31 -15 -17 -19 -33
~rino m -17

@move__the m -20
que__escribiendo k -15
time_can hno 19 -15 -16
who_do ghimnu -18 -15 29 -23 -18 -27
~<set mn -17 -18
~bra> hiou -18 -15 -18 -20
~peci n 15
~ress bcdgijlmqv -21 -16 -36 22 -23 -25 -22 -18 -21 -19

@stop__do l -16
am__light m -15
lmao$ em -22 21
me__banar n 15
se__y m -31
spinny ms 19 -20
this_text m -17
~<ton ans -16 -20 -16
~abi lo -16 -19
~eavi qr -16 20
~ivo agjrsu -20 -24 -16 -26 -22 -31
~me> abcdefglmpstuv 19 -19 -41 -33 -109 -79 -18 -21 -29 -17 -30 -33 -40 -38
~rno cgijklnpqrstv -20 -20 -22 -31 -32 -34 -25 -28 -15 -16 -18 -17 -23

=said:hours abcdefghijklnopqrstuv -41 -74 -64 -64 -62 -95 -43 94 -43 -55 -73 -68 -43 -58 -64 -82 -66 -47 -78 -88 -73
amor$ m -20
gusta_escribir il 18 -15
maybe el -18 -16
me__@relative bcmnopu -16 -15 -35 -23 -24 23 -17
ohio a -15
still_have noqs -21 -18 -22 18
the_@call bcegijlnopqrsv -39 -21 -19 -32 18 -28 -31 -26 -35 -25 -37 -20 -26 -33
~<idi clmo 27 -16 -21 -17
~<pul bdghiklmnopqr 19 -24 -15 -20 -25 -16 -18 -27 -24 -19 -20 -21 25
~epta fhjkmu -19 -17 -19 -25 -30 -17
~nes> acefijklps -30 -26 -15 -24 -18 -32 -20 -32 -22 -33
~rui abdijnou -20 -15 -20 -19 -16 18 -21 -18

about__minutes r 17
que_@drink n -19
still_@symptom s 16
~gin bfimotu -20 -17 -18 -37 -23 -20 -35
~ired b -15
~onli a 19

#__@visit bm -17 -17
cumpleanos m 16
home$ abdgijmopuv -37 -37 -19 -18 -24 -23 -34 -33 17 -20 -19
no__texteen lmuv 23 -21 -16 -19
~apel bjkqrsu -17 -23 -16 -17 -16 -16 -16
~ias bcdghikmnprtu -24 -17 -28 -25 20 -29 -21 -21 -31 -18 -21 -18 -38

^@ride abcdefghijklmnopqrstuv -28 -31 -26 -38 -37 -34 -24 -27 -31 -33 -30 -35 -54 -35 -32 41 17 -27 -26 -31 -36 -31
a__date am -26 -28
que_si bm -16 -17
~ete cijoqrtuv 16 -30 -16 -35 -27 -31 -17 -43 -20
~ime cegikqtuv -37 -34 -25 -16 -37 -19 -34 -45 -37
~mla m 17
~rri abegiklmoquv -26 -26 -20 -25 -21 -16 -25 23 -19 -27 -30 -26
~teng ceghjklmrtu -28 -25 -21 -34 -16 -19 -17 -33 -34 -30 -17

@wrong_guy v 23
fue_la b -17
not:@place abhijmqsuv -15 -20 -18 -19 27 -38 -17 -15 -25 20
up__in m -20
~cvb> em 19 -18
~tiro l 16

ahora bdghnsu -25 -21 15 -26 -25 -20 -15
desde__de mn -16 -16
~avis adehijnruv -30 -19 -18 -18 -23 -15 -24 -16 -17 -19
~calo dfjmu -16 -15 -16 29 -29
~pot> dghinqu -19 -16 -17 -22 -17 -21 -21
~ular abijnop -20 -23 -23 -20 -18 -23 -15

@spanish$ abcdefghijklmnopqrtuv -39 -47 79 -56 -72 -58 -44 -47 -49 -51 -47 -51 -58 -48 -47 -46 -44 -43 -49 -62 -52
espacio abm 16 15 -21
i_know dgmov -22 -24 -34 16 -27
que_puedo agn -22 18 -20
run abdgjmnou -16 -20 32 -22 -16 -23 -19 -20 -39
~<wa acdehjlrstu 16 -21 -52 -51 -34 -15 -15 -16 -42 -51 -28
~arli ijmnu -18 -18 -29 -17 -15
~scor d -23

@open__@place m -18
^@english abcdefghijklmortuv -29 -22 51 -18 -39 -31 -35 -21 -35 -29 -24 -38 -41 -16 -18 -21 -24 -18
in__mail m 17
is_out abjmo -19 -28 -16 -18 26
turn_it ao -17 -16

^somebody hq -16 -17
i__be dghijqsv -55 -28 -33 -36 -30 -50 -18 -23
me_to abcdklpstv 18 -19 -27 -20 -43 -34 -26 -22 -18 -32
needed bot -19 -20 15
no__@cancel bcdgijklmpquv -21 -24 -17 -24 -22 -17 -16 -45 32 -15 -27 -21 -24
para__que dg -16 -17
the__got mq -18 -16
~<cen jr 16 -17
~no> defjkpstu -19 -43 -55 -21 -20 -37 -33 -16 -32
~rds> abcehjklou -22 -16 -19 -20 -19 -21 -20 -22 -20 -29

did__@move hj -16 18
lol_i m -16
pico$ agm -19 23 -26
poner abmnq -19 -19 -26 -26 -21
see_@person hu 19 -16
what_this gmu -24 -15 23
ya_conteste im -19 15
~<ech or -25 -15
~just acefgjkstv -16 -26 -25 -24 -19 -21 -21 -25 -17 -31

alone$ nq -24 15
desayunar dn -21 27
i__able n 17
taking_new ahm 21 -18 -21
un_@vehicle djpru -16 -24 -22 -17 -18
~befo bcfgjlmpq -35 -21 -16 -18 -18 -17 -19 -18 -16
~day> bcdejklnpqtuv -22 -33 -16 -39 -43 -36 -45 -35 -39 -49 -27 -30 -34
~equ alr -21 -18 -16
~owe abcdfhijlnsuv -30 -24 -18 -21 -17 -19 -19 -28 -20 18 -18 -30 -17

@stop__@traffic klmr 25 -20 -22 -16
lo__@treat a 16
mi cdeghijkprstuv -18 -39 -80 -70 -64 -47 -65 -51 41 -52 -40 -39 -21 -29
shift bju -21 -16 -22
tambi* lou -16 -18 -24
ustedes_hacen mu 17 -17
~eni cgijklrtuv -15 -33 -19 -31 -26 -30 -33 -23 -35 -18
~orro cdfjklnprtu -15 -24 -19 -16 -18 -21 -16 -18 -24 -16 -21
~uth> dpu -19 -17 -18

i__there bdgikou -24 -18 -36 -39 -19 -35 -25
locke* aq -24 -22
~<usa dfhjlnv -15 -16 -17 -16 -19 -15 -16
~ggi m -18
~ill> acefgijkltv -20 -57 -55 -50 -25 -25 -42 -41 -24 -30 -65
~wait cdhlmsuv -22 -26 -20 -23 -22 -23 -30 -20

@move$ abcefgiklnopqrstu -48 -36 -46 -39 -36 -22 -27 -36 -43 -29 45 -36 -51 -40 -34 -32 -42
@relative__adentro no 17 -17
voy__camino r 18
way_now r 16
~<luc anotu -17 -18 -18 -16 -18
~<ps mu 23 -20
~cte adinq -21 -18 -22 -19 -17
~omer ai -18 -18
~terp cm 18 -19
\xc2\xbf_un mnu -18 19 -18

ate n 18
este__quien uv 17 -18
not:how bgjlmuv -18 27 -20 -23 -32 -27 -19
not:longer abmv -16 19 -23 -17
not__take bm -19 -18
puedo__por n -15
~ast abdefgikmopqu -15 -29 -19 -38 -36 -27 -27 -38 -16 -17 -17 -20 -29

anybody_in ahq -19 17 -18
later_hour mo -16 16
ruin m -16

=beside:reschedule amq -23 -26 -17
@day_a bmu -20 -15 -15
i__number gijlm 22 -21 -23 -16 -25
my__@late p -20
~rien m -19

estuv* qv -16 16
luz djlm -23 -19 -19 27
me__out p -16
mensaje_y il 18 -23
que__no dgkmp -15 -16 -16 -29 -22
with__@price mu -21 -17
~<net a -21
~<rou aghlopqs 17 -23 -16 -16 -17 -17 -18 -22
~erge u -15
~sm> u -15

@hours__en h 17
me_an abm -20 -15 21
para__este gu 16 -21
~agi giu -16 -19 -20
~iuda dju -15 20 -19

hablando u -15
supposed__my m -17
voy__ir bq 20 -23
~<ch bcefhijklnpqsu -23 -40 -59 -52 -21 -21 -59 -31 -20 -21 15 -37 -53 -56
~egar adgno -22 -21 -22 -23 -22
~ini fghlnorsv -18 -21 -20 -16 -25 -17 -23 -24 -18
~ngi ru -15 -18
~oose m -17
~retr mr -19 16
~tab agjruv -22 -22 -20 -27 -29 -20

@relative__need m -16
her$ abdhlopruv -16 -25 -23 -17 -17 -21 -19 -15 -23 16
my__they pu 20 -18
postpone mo -17 15
re_@symptom s 19
the_corner m -15
up_the bhijqr -16 -21 17 -20 -19 15
work_will p 19
~<hh em 23 -23
~<tex abdefhjklnopqrst -18 -31 -49 -27 -34 -28 -18 18 18 -49 -39 -48 -48 -48 -54 -41
~acc bcefgilmostuv -17 -16 -15 -15 -23 -26 -22 16 -20 -16 -19 -35 -15
~tras adhijnqruv -21 -16 -24 -26 -18 -30 -27 21 -19 -16
~vam m -32

get__of agjnqu -29 -23 -20 -18 -15 -27
la__ya mr -17 18
or_right jm 16 -19
to__@machine m -17
what__@food mn -21 19
~onto bm -16 -22

=said:location abcdefghijklmnopqstuv -59 -87 -56 -120 -77 -112 -70 -84 -116 117 -75 -91 -23 -106 -83 -69 -103 -115 -88 -64 -101
^take adghijklpqrsuv -24 -33 -26 -24 -17 -26 -18 27 -32 -33 -15 -25 -26 -37
coming dfghilmnrstuv -36 -21 -30 -25 -29 -35 -16 -25 18 -38 -18 -34 -25
me_explica gi 17 -16
to__@day ahoqrsu -16 -17 19 -16 -15 -19 -15
~anit im -18 -19
~esid h 15
~ggle ajmno -16 -19 -16 -16 18
~ved> defghilmnpst -20 -18 -17 -16 -16 -27 -36 -16 -20 -20 -25 -18

available bhjnosu -17 -20 -20 -26 -19 -16 -28
do__care m -21
like__out akl -16 -15 18
would_a m -22
ya__voy blmr 24 -17 -21 -15
~eded bot -19 -20 15
~pico agmn -20 24 -26 -15
~quic m -16
~ttin bdj -20 -27 -25

boss_i m 15
cancel abcdefghijknopqstuv -62 60 -49 -22 -51 -47 -49 -51 -54 -47 -55 -51 -30 -42 -37 -51 -46 -65 -51
duda i 15
know__this m -25
lined_up impv -16 -17 21 -20
problema$ mnq -21 18 -17
tu abcdfghjknopqrsv -25 -20 -21 -21 -16 -20 -17 -19 -23 -29 -18 -21 -19 -17 -16 -23
~<tw afgkmnpqstuv -17 -16 -19 -18 -17 -19 -15 -20 15 -22 -20 -18
~bui m -18
~impo l -21
~numb bcefhmnoqrt -33 -26 -19 -21 -31 -19 -28 -31 -25 -21 -28

@relative_needs amq 22 -31 -17
@visit__favor acikl 15 -15 -17 -19 -26
^only adijqr 22 -25 -20 -26 -21 -19
not:up gkops -17 -16 -21 -28 -17
you__is h -20
~oda bcdegjklpquv -25 -31 -19 -25 -37 -27 -35 -18 -39 -16 -44 -34
~stay adgiklors -32 -29 -18 -17 -17 -21 -23 -16 -28

@move abcdefghijklnopqrstuv -68 -38 17 -58 -68 -68 -73 -22 -72 -26 -34 -34 -63 86 -37 -18 -39 -73 -66 -63 -19
^tuve ms -17 17
if_@insurance dm 16 -15
little_@late m -19
por__de a -18
the_point mu -19 18
you__take bdhjklmnpq -30 27 17 -21 -20 -30 -23 -20 -21 -25
~<abr acdhijknoqr -31 -16 -22 33 -25 -20 -17 -22 -27 -17 -15
~<fec ikmsv -16 -19 -21 -16 -17
~<nor adgilmnopsv -21 -23 -15 -20 -16 -24 -23 -22 -20 15 -21
~el> bcdehjklorv -31 -21 -33 -16 -21 -33 -20 -21 -33 -22 -20
~fan v 16
~info bilmoru -17 -16 -17 -18 -19 -16 20
\xc2\xbf__@fetch d -16

^never aijmqst -27 -19 -16 19 -17 -16 -18
for_whatever am 15 -25
mean_to klm 21 -19 -26
need__@person dq -15 -15
not:hay acghkmsu -21 -23 -33 -16 -16 -17 -20 -27
tres adjmru -23 -25 -15 19 -16 -16
with_the belnorstuv -33 -18 18 -34 -28 -29 -17 -27 -54 -19
~<beg lmnu -19 -21 -20 -16
~dida mu -20 19
~ows> n -17

#_minutitos r 15
@cancel__del bmo 18 -18 -27
dreams su 16 -18
usa adglmnu -19 -15 26 -20 -32 -17 -23
was__take q 16
would__a m -21

a__@call a -19
my__alone q -22
~<nad bdefikmopstuv -25 -30 -19 -19 16 -16 -25 -21 -35 -24 -21 -22 -18
~ydr n 15

gate g -16
guy djlmov -17 -18 -18 -20 -16 28
po mo -26 -15
~iqu abclm -17 -16 -16 -20 -20

@open__@food hm 23 -25
does__do dgm -15 16 -20
for_these l 21
locked_in pq 15 -17
parar* mv 16 -16
walk_@insurance adqu 21 -29 -17 -19
~<bl abcfghijklopqruv -33 -28 -34 -34 -40 -35 -42 -17 -18 25 -15 -38 -16 -19 -59 -26
~<hou cdgklnuv -15 -32 -19 -19 -15 -16 -25 -17
~mayb el -18 -16

@ride_handled p 16
dios__pague mt -19 17
hold_that bm 20 -19
me__en bcdijklmnou -17 26 -30 -29 -17 -23 -20 -37 -30 -19 -23
me_das g 16
not__come blmo 22 -18 -29 -25
to_wait mn -24 -22
~<wi acefghijkmstv -28 -64 -19 -36 -22 -20 -25 -43 -18 -16 -18 -21 -26

husba* m -16
me_llevan klmpqr -15 -17 -20 22 -17 -20
not:it abhjklnopqsv -33 27 -20 -30 -24 -29 -16 -26 -24 -23 -24 -29
pregunta gip 16 -19 -18
~ansf dijq -16 22 -16 -16
~cerc av -17 -18
~chof abmnop -20 -21 -26 -18 -21 16
~dola msu 26 -17 -16
~idin anr -19 -16 -21

asking dhlopru -20 -19 -22 -19 -19 -18 -21
bring__@relative jmn 17 -24 -19
does__any m -20
quien_habla cuv -18 22 -15
reprogramar cfmo -18 -15 -26 20
~gos adgu -18 -19 -18 16
~mic u -15
~qui> bcdehiknoprsuv -22 -20 -24 -15 -24 -29 -19 -31 -24 -25 -27 -16 -19 22
~za> abghijlmnsuv -25 -16 -19 -23 -20 17 -20 -18 -19 -16 -30 -21

@late_and r 18
acompanada$ p -15
can__mine m -15
does_not gmno -27 -28 -15 17
en_@english abcdgijklmnopqru -30 -20 41 -25 -33 -29 -28 -25 -23 -18 -25 -25 -18 -21 -17 -27
get__@person aimu -24 19 -23 -18
going__hurt dm 16 -15
hook_me am 15 -18
in__now a -20
me__@call agiklmnopq -40 -22 33 -24 -31 -30 -26 -26 -19 -24
ya_quedo mpq -18 23 -27
you_working hm 16 -18
~hgh e 15
~lvid adejnquv -16 -18 -18 -16 -18 -19 -21 -19

does_a agqs -17 -28 -25 -19
for__@call i 19
~la> adghjknrsu -27 -61 -60 -52 -15 -48 -43 -16 -21 -23
~lla aeghiklnoqsu -23 -26 -26 -36 18 -18 -17 -31 -53 -32 -39 -24
~ono abcgops -18 -15 -22 -18 -27 -29 -23
~oop m -30

@day bcdefghijklnopqrstuv 36 -97 -77 -90 -35 -95 53 -76 -85 -84 -60 -41 50 -80 -44 -81 -49 -28 -92 -87
^hay efghjklmopstv -50 -61 -48 -16 27 -36 -46 -55 -17 -54 -31 -42 -52
find__right r 15
hit_@stop cklmnr -18 29 -28 -29 -18 -21
~ili ghlr -19 -15 -17 -16

@fetch__mi mnoq -22 18 -17 -17
@relative_en m -17
am_a ijmqu -16 -19 -25 -16 -20
cuest* m -16
entrada gjm -17 24 -27
i__not acdefiklnqrsuv -36 -19 -23 -29 -21 -22 -18 -21 -48 -33 -52 -22 -32 32
into dlms -15 -18 -25 -15
no_era b -16
not:@parking bjmr -15 -19 -17 26
~<qwp e 16
~ema> amqsu -18 -31 -24 -17 -19
~mla> m 17
~nybo djmoruv -21 -19 -21 -21 -19 -20 -19

@stop__los k -16
b ahlmnu -18 -19 -20 -30 -22 -15
did__come jm -18 16
message__@call m -17
puedo__en amoq -31 -17 -22 16
required ai -20 -20
said_@call mp 16 -16
the__number dgil -22 -24 15 -16
y__otra o -18
~cto adghjklopquv -25 -29 -26 -22 -27 -16 -27 -23 -18 -21 20 -21
~hts> adlnr -16 -20 -16 -16 -18
~llin dhjnopqtuv -20 -18 -19 -20 -20 -21 -22 -15 -25 -23
~nada bdefjmqstuv -19 -32 -19 -18 -30 -16 -21 -16 -18 -18 -18
~ribe abcdegijknqrs -30 -17 -15 -15 -17 -39 -23 -18 16 -22 -16 -15 -19
~sage adijnotv -36 -22 -21 -26 -15 -25 -16 -19

day__i gmn -18 -22 -17
finding mq -22 16
lleve aimpquv -22 -21 -25 -19 29 -29 -17
not:drug u 16
what__of hjn -17 -23 19
~<cua bcdefklmnoqstv -27 -40 -19 -30 -24 -31 -37 -24 -22 -19 -38 -18 -28 -42
~anu bijluv 16 -16 -16 -17 -15 -16
~es> bcehijkloprt -51 -44 -96 -32 -17 -21 -38 -33 -27 -19 -21 -27
~lgui abdgjklmrsu -20 -23 -32 -19 -23 -20 -20 -26 -19 -15 -45

@relative__ir m -18
are_not mu -19 -16
bit u -22
drive abcdefghiklmopqrtu -34 -28 -31 -40 -17 -21 -38 -38 -35 -35 -31 -29 -33 28 35 -41 -22 -49
eso__para adju -24 -17 -19 26
i_@thanks glmt -17 -19 -23 25
need__or a -16
not:called aq 18 -15
we__about mr -24 24
why$ mu -19 17
~can> hlm -15 -17 15
~win adnquv -34 -17 -29 -19 -26 -17

am_stuck gm 18 -18
idioma cmo 24 -18 -17
not:just moqr -30 25 -15 -20
tell_me abcgiklmnopqrsv -29 -16 -16 21 -36 -23 -29 18 -16 -25 -27 -32 -29 -19 -27
~mbre bdijmnops -17 -16 -18 -16 -28 -17 -18 -18 16
~rass lm 18 -20
~teet u -24

#_no lm -17 -17
all_there hj 17 -19
dormi acdghijlnopqsuv -16 -16 -19 -19 -19 -18 -20 -20 -19 -17 -15 -21 23 -39 -16
estoy__# mr -21 17
no__problema q -19
presi* hu 17 -24
the_roads h -15
to__@place alu -21 -17 -17
~inda lm -16 -16
~pam> blm -18 17 -23

attend$ am -16 23
day__my m -16
ese__me lm -17 -16
is__new al 17 -17
not:what abhmnqstv -21 -21 -19 -26 -18 -33 -16 -18 -22
not_trust bm 15 -22
sabados hmo 23 -22 -16
text_me abgikmouv -36 -20 -47 -33 20 -43 -20 -34 -21
~<bi acfghjkloprsuv -31 -42 -35 -17 -24 -25 -16 -46 -20 -32 -39 -34 -20 -57

@price_again dfjm 24 -16 -15 -20
@wrong_# abcdeghijlmoruv -17 -19 -16 -23 -36 -15 -24 -18 -22 -20 -34 -25 -33 -19 40
bet cdefjlmu -17 -16 -33 -25 -16 -24 28 -19
no__quiten bl -28 -27
quiero_darme k -18
~<cor abfinpv -22 -27 -18 -32 -39 -21 -30
~dic aceghiloprsuv -18 -33 -24 -39 -29 -30 -33 -18 -30 -23 -34 19 -28

and__get nq 18 -19
do__sleep u -16
never__me v -16
que__@place imv -21 -20 -17
trust__it bmu 16 -19 -17
~feli afhmu -17 -25 -16 25 -21

antes_de o -16
can_we abdghjlmnopqrsu 17 -40 -27 -18 -20 -22 -19 -50 -32 38 -19 -32 -25 -24 -23
clothing mn -20 20
el__se cdgijmpqru -18 -17 -23 -17 -19 18 -19 -19 17 -19
make_one a 16
way abdefhijmprtv -33 -34 -25 -16 -17 -43 -40 -20 -36 -16 33 -29 -35
~<oc gjklmnu -17 -16 -15 -26 -40 -15 -23
~art bcefghjklnopqt -30 -24 -42 -46 -22 -36 -27 28 -23 -33 -36 -35 -26 -18
~lier ao -28 18

no__@fetch bnpq -17 -17 -23 25
not__go bm 19 -23
then abdfjkmnsuv 15 -29 -16 -16 -17 -19 -21 -28 -22 -30 -15
~borr agijlnopqruv -29 -16 -25 -17 17 -15 -18 -22 -17 -22 -27 -31
~meno gnou -18 -16 -17 -20

almost fjlmr -22 -18 -19 -24 27
boca jmu -16 17 -19
decli* i -17
nurse acdegijklmnopqtv -51 -22 -32 -18 -26 23 -24 -25 -15 -16 -33 -26 -33 -15 -15 -21
~<ac acefghjklostuv -16 -41 -43 -46 -42 -35 -23 19 -46 -31 -20 -38 -29 -48
~lea defghnpstuv -35 -48 -47 -16 -26 -39 -32 -45 -16 -21 -23
~slep dhmp -15 -16 -18 -18

to_pick a -20
~<nob bdhmopqsu -21 -19 -23 -31 -24 -25 16 -16 -23
~cai m -20
~kj> em 17 -17
~migh mn -24 -20
~pest lm 19 -21
~pist am -17 -15

^perfect t 16
jk$ flm -17 -16 18
not:right dghq -16 -18 -19 -21
~at> abceghiklprsv -22 -18 -39 -71 16 -17 -29 -40 -47 -38 -17 -22 -30
~auto dnosuv -17 -17 -15 -16 -17 -20
~ched dnpqu -19 -17 -16 -19 -16
~cub adgijlpquv -20 28 -16 -16 -17 -17 -17 -17 -27 -17
~unb belm 21 -17 -15 -20
~west u -20

@english$ abcdefghijklmnopqrstuv -35 -52 77 -55 -57 -46 -20 -38 -51 -47 -36 -40 -41 -48 -50 -41 -47 -39 -39 -44 -59 -46
the__time am -16 -20
turno dijklmnpsu -26 -23 -23 -24 -27 -19 -17 -16 -17 -20
~gunt abcdklnoqrsu -25 -19 -16 -26 -20 -26 -23 -20 -21 -21 -16 -18

@day__now m -20
in__car mn -24 -15
list_to m -20
not:licencia mq -16 16
slide__to mo -16 17
soy bceghjlmqrstuv -37 -29 -23 -22 -27 -22 -29 -31 -41 -32 -28 -22 -42 48
tan m -22
~aske abdjntu -30 -26 -17 -17 -24 -17 -28
~only efghmnpstv -17 -22 -24 -28 -40 -27 -33 -24 -18 -20
~stuf adhj -17 -19 -19 -19

era_para abmu -17 -16 17 -21
vaina m -17
which_exit j 17
you_look m 18
~<loa d -23
~ack aefhklouv -15 -27 -30 -27 21 -49 -21 -26 -45
~espo abglpru -23 -20 20 -15 -16 -21 -18
~shot j -15
~team m 15

@move__meeting mor 16 -19 -15
@wrong_dude v 16
filled__the a 15
is__pharmacy imu -20 19 -15
link gm 16 -23
me__su i -16
~<tam louv -17 -20 -26 -17
~ced m -16
~lgun o -20
~rew> nq -17 -19

@ride__set pq 22 -22
keep__@visit abkmv -16 -20 -16 16 -27
or_anything adj -16 -18 -16
por__@medicine su 17 -15
the__sent gm 15 -20
the_walmart jm 18 -21
~maps jm 18 -16

ahorita_no bmt -21 18 -20
any_openings h -15
da_miedo bo 18 -16
donde_es jsu 28 -18 -17
not:otra bo 17 -25
queda__el m -17
the_first hin -20 -15 -22
you_do bcefgijlmnq -24 -20 -17 -19 -22 -22 -35 -24 20 -30 -28
~llow hijklruv -23 -26 -24 -18 -23 -25 -24 -19
~ppy> adefghiloqtu -16 -18 -20 17 -19 -23 -17 -18 -18 -16 -19 -24
~pts a 20

@ride__@late p -19
antes$ agimq -28 -20 -15 -22 -16
me__to abdhilmopqrsu -28 -16 -29 -15 24 -18 21 -18 -18 -19 -17 -15 -32
~<rea bdefgijlmpqrst -15 -25 -30 -31 -52 20 -21 -19 -26 -23 -20 -18 -27 -36
~bruh em -17 16
~ksl em 16 -16
~mea dhijlnqrsu -31 -17 -20 -26 -25 -22 -19 -20 -19 -28

charg* abdm -18 -17 25 -26
leo c 16
lo_vi m -18
mensaje abdiqrs -19 -19 -18 16 -20 -16 -18
on__@date hmr -16 -16 -20
sit__me anpu -15 21 -18 -16

@relative__ese npq -20 21 -22
about_the n -19
me_llego dmrv 16 -24 -18 -16
numero__favor i -19
~iud dju -15 20 -19
~nev cdijnoprtv -17 -29 -17 -17 -24 -27 -21 -21 -28 17
~ogi r 17

del abcefghijkmnortuv -22 27 -45 -37 -41 -57 -48 -43 18 -59 -35 -15 -16 -51 -44 -33 -41
my__that dgmnptu -26 -17 -41 23 -16 -21 -17
puede__@clinician i 21
~afa muv -15 20 -16
~many acghijkoqrsv -27 -19 -27 -29 -21 -16 -18 -25 -27 -17 -18 -21
~ovid m -18
~rib bdefhjknopqst -40 -36 -33 -30 -33 -35 17 -26 -32 -36 -34 -29 -19
~tah cikl -17 -19 -18 20

@open__break h 16
@person__@machine u 16
my__ok mn -33 27
need__to bdgjou -25 -29 -29 -20 -23 -23
~<spo acdhlnopu 15 -20 -27 -21 -24 -23 -26 -15 -26
~leav acfghinopstv -29 -26 -16 -22 -23 -36 -17 -15 -29 -30 -21 -24

@book acdefgijklnopqstuv 59 -49 -31 -35 -27 -57 -61 -51 -48 -49 -28 -34 -44 -60 -41 -39 -53 -51
^lost dglmnpuv -24 18 -20 -19 -26 -15 -26 -16
de__hay hq 16 -16
direc* g -20
do__# bgmqr -21 -16 -21 -17 -17
i_hate am -17 16
optio* aglmnu -17 25 -16 -31 -26 -18
~<ca aefghiklnstv -28 -62 -51 -49 -53 -15 -39 -41 -40 -19 -39 -18
~<sdf e 15
~ligh abdilstu -29 -22 -26 -17 -24 -19 -18 -17

~anag ijlmu 24 -16 -16 -21 -16
~rev bdgijknopq -27 -24 -15 -24 -22 -26 -22 -22 -16 -27

@food_o dhmn -16 -18 -25 23
chest abim -18 -17 -19 20
how__one m -16
the_choices gm 23 -25
to__more m -18
~<poo e 18
~list cdefhijmorsu -37 -37 -20 -19 -29 -17 -45 -15 -46 -36 -39 -44
~nxi m -15

a__puedo himno 21 -17 -22 -19 -20
lk eflm 27 -18 -16 -26
resume$ gk -19 17
~ama abceghlnpqrtuv -27 -21 -32 -24 -30 -28 -18 -36 -31 -29 -27 23 -21 -45
~hall bjq -19 16 -17
~odd gmu -17 -19 15

@door_number gijlmuv -16 -18 24 -18 -21 -17 -16
put_my m -16
~even bdjlmqruv -26 -38 -21 -18 -28 -25 -21 -23 -16

do__cell dmnu -29 21 -17 -17
going__my m -16
~arc begjlmns -15 -20 -19 -23 -18 -16 -25 -19
~eady ghijkqstuv -28 -18 -39 -20 -24 -27 -18 -22 -27 -17
~iti ghmnrsuv -27 -15 -17 -28 -19 -19 17 -26
~ual> adefkloqtuv -22 -15 -32 -29 -28 -26 -32 -26 -27 -52 -29
~ybod bjmnopuv -17 -21 -27 -16 -25 -18 -18 -23

at_# abdeghjlmqsuv -20 -35 -39 -29 -19 16 -31 -34 -17 -34 -40 -20 -35
doble b -15
libre$ or 15 -16
my__only abmp -29 -16 -25 -23
park adgiopqsu -24 -21 -18 -19 -15 -22 -21 -16 -29
~<sue acghijkoqr -20 -15 -19 -16 -24 -18 -17 -19 -20 -16
~utt abcdgklnquv -21 -23 -15 -17 -21 -17 -16 -17 -18 -21 -21

@move__@english cmo 20 -17 -22
vuelvan_a gm -17 -16
your__@wrong dm 15 -18
~<cu cefklmnqstv -62 -51 -50 -37 -48 -22 -19 -17 -22 -47 -66
~arto qu -15 -15
~lett dgknoqu -22 16 -18 -19 -17 -15 -20
~tto m 17
~vil> mv -18 15

@late_@traffic m -17
@machine__a i 15
gps__to m -20
keep_texting l -23
me__front im 15 -15
not_one q 19
nota mu -20 21
suena__cel l 16
the_lot abcehmqru -20 -15 -18 -18 -18 -30 -17 20 -19
~ften dnu -20 -18 19
~pect u -19

delete__@visit bm 17 -20
is__today dfio -19 -35 -29 -17
my__wait q -22
por__@relative a -16
there_@parking r -19
~onib dm -16 -18

^@vehicle bdegijlmnoprsuv -24 -18 -16 -15 -18 -28 -16 -22 -26 -26 -19 29 -19 -22 -15
^another o 16
he_have m -21
it_now g -16
the__today s -19
~<tod acegjnpsuv -26 -25 -36 -42 -34 -49 -18 16 -32 -39
~able aefhjlmopruv -25 -28 -29 -29 -32 -43 -21 -21 -32 -35 -39 -32
~agg m -15
~eav acfghinoptv -30 -26 -16 -23 -24 -37 -18 -16 -30 -21 -25
~iden cegijmopv -22 -15 -18 -28 -22 -16 -20 -16 -25
~inat dm -15 -19
~thdr k -16

@drug__is mn -15 17
alguien__me amn -17 -18 -17
hurts_from ms 18 -18
ir_antes o 18
later_@visit o 16
of__there a -15
que__hacer gmu 20 -15 -25
regreso m -16
take_her p 17
~draw k -16
~ipho dm -18 19
~men> n -16
~ngo befhjklmrtu -15 -32 -43 -40 -18 -28 -33 -30 -39 -35 -30

can_a am -19 -20
fee ai -16 -17
he_has mo -20 -18
is__zip djm -15 22 -22
la__para bdimnou -17 -24 -16 -18 -20 17 -20
my__i cdijpu -19 -19 -23 -24 -24 -38
night_after s 16
number__texting v 15
you_@book am -24 23
~<rus m -15
~any bcegjkprs -48 -18 -25 -45 -20 -40 -18 -48 -38
~iejo au -16 -17
\xc2\xbf_aceptan d 16

^anybody hi 17 -19
begin$ mn -16 -15
have__number adijklm -19 -29 17 -39 -20 -29 -39
how__texting gu 22 -26
info$ t 16
no__nada bghijlmnop -31 22 -19 -45 -16 20 -46 -25 -16 -17
records n -16
said_no m -18

mi__si m -15
named v 20
quien__el muv 27 -24 -18
should__have mns -35 30 -19
to__can a -16

@day_in b -15
evening$ hm 15 -17
explain_what u 17
see_you bdfghjnquv -20 -16 -15 -15 -22 -23 -17 -17 -18 -19
~<lab hjm 17 -16 -22
~lio> dnr -17 -16 -23
~nyth bfghirsv -32 -16 -27 -34 -21 -19 -18 -23
~phon du -25 -19
~ture ad -17 -19

fan k -18
la__@eat m -17
suena_el l 16
~<str dgijkopst -25 -22 -20 18 -24 -17 -25 -19 -16
~blu bdhjln -15 17 -18 -19 -16 -23
~eah> mpq -25 17 -17
~im> im -17 16

not__@place jm 17 -16
out__i m -23
take$ dghnq -28 -17 -16 -22 -21
~ese efhjkmnopqstv -18 -27 -42 -39 -18 -21 -49 -42 -16 -48 -21 -24 -24
~kick abiu -17 -16 -16 18
~risk mu -15 19

dura_el dmn -18 -24 -24
el_mensaje u -15
hora_es hmnu -24 25 -19 -21
hot dju -15 -19 -20
interstate$ m -18
~<che cefghijklnqrsu -21 -24 -22 -31 -23 -30 -33 -21 -21 -20 -31 -25 -19 -29
~<enl gm 17 -21
~acto jl -17 -18
~fell abjq -19 -16 -17 18
~ndia jm -15 18

@staff abcdefgijklnopqrstuv -51 -54 -54 -63 -67 -68 -41 74 -57 -30 -31 -48 -45 -43 -46 -57 -49 -55 -49 -52
about__it mu -17 -18
may__speak i 16
que__@thanks m -17
se_@wrong cdefgijmqrtuv -16 -27 -17 -19 -17 -19 -17 -25 -19 -19 -20 -21 35
to__of djnr -17 -16 -17 -16
us__this am 17 -15
~amos cghjkmnsuv -15 -24 -16 -21 -21 -22 -16 -25 -23 -22
~ngs> bcdijqrt -16 -22 -32 -22 -15 -30 -23 -18
~ora bcdefhijklpqtuv -17 -36 -57 -29 -44 18 -54 -55 -17 -46 -22 -26 -16 -34 -16
~rtu cjn 17 -18 -17
~wep eflm -24 22 -17 -20

^look m 19
directions_please ij -17 22
otro$ adno -16 -16 -16 21
un__la imoq -17 -18 -22 -21
writing$ m -15

@clinician__los a -19
came$ m 16
de_ahi mru -20 -19 -17
el_@clinician adkloru 26 -22 -15 -17 -27 -19 -18
job$ abdgloq -18 -19 -19 -20 -18 -16 -16
not_interested abl -23 -23 23
on_# h -19
reach* im -19 -29
~fini n -16
~mpr acdfjklnrs -19 -16 -33 -18 -32 -16 -26 -19 -26 -31

day_please am -16 -17
i__@food abdghijklmoqrsu -27 -17 -22 -23 -16 -19 -16 -19 -25 18 -24 -20 -21 -23 -16
is__@vehicle anq -16 -21 16
mi__quiere mq -19 -18
quiero__queja i 15
received i -16
~ez> v 15
~uid s -18

law$ m 15
man al -20 -19
new_@insurance dm -16 17
pull_me b 15
test dju -16 -20 22
very_much dmt -20 -20 18
~dose a 17

@call_you d -19
@door_do g -21
@sick_@body bmor 26 -23 -19 -20
@texts abdefghijklmnopqrstuv -96 -82 -64 -79 -45 -56 -71 -29 -82 75 64 -68 -85 -89 -78 -83 -84 -79 -71 -23 -40
barista$ u -18
player$ m -16
~anyt bfghirsv -32 -16 -27 -34 -21 -19 -18 -23

@open_to r -15
@price__mi bo -15 -16
am__at ajmr -16 -18 -32 17
en__@vehicle q 18
so__not ampqr -19 -30 -16 21 -16
~xame u -23

despues$ am -31 -25
good__to m -24
instructions n 15
un_@drink mnu -21 22 -18
~aman am -15 -19
~dens m -19

can_only ail 18 -16 -20
not_send abdlm -15 -16 -32 29 -26
on_the acefghloqtuv 20 -42 -31 -26 -25 -48 -46 -24 -25 -34 -19 -45
so__now m -17
your_patient v 16
~<har dhjlnuv -24 -18 -17 22 -23 -29 -20
~ses> als -28 -20 -16

desayuno adeghijlmnqruv -15 -19 -15 -20 -23 -18 -20 -21 -21 30 -17 -21 -16 -20
for_the acdgmruv -39 -28 -16 -32 -34 -32 -41 -34
is_@sick bnpsu -17 -17 -15 -19 -21
openings h -22
~erda agjknopqrv -29 -24 -28 -23 -17 -15 -22 -21 -21 -23
~jsd em 18 -21
~mmon hmnsu -16 -16 -19 16 -15
~nco> h -21
~oup cgjkqu -17 -21 -20 -17 -18 -22
~uro m -19

are__texting au -15 15
es__@hours h 16
no__y moq -16 -15 17
perfect_@thanks t 16
said__to al -18 -17
y__no p -16
you_got bgjkmtu -28 -16 -23 -16 -17 -18 -23
~<pis am -16 -21
~rime bmo -16 -19 -20

@late__there m -16
a__mi abmopu -22 -15 -15 -21 17 -17
cell_off bl -17 19
cumpl* m 19
is__so o -16
keep_it abm -16 -17 16
not:jaja m -17
riesgos$ dmu -18 -20 21
what__does hnoq 18 -28 -18 -18
you_sent gm 15 -18
~<ci dghjnpuv -31 -28 -21 20 -26 -16 -16 -18
~aper gloqu -27 -22 -24 -17 -25

@parking__i jm 23 -22
@relative_quedo q -19
clothes dgmn -19 -20 -33 30
i__home ahimnopq -17 -25 -16 -32 -24 -17 -15 34
transporte abdghijklmnopqrstuv -27 -27 -30 -20 -21 -17 -33 -24 -33 -33 -22 -20 26 25 -20 -20 -16 -33 -23
~hav defghlmru -20 -30 -33 -27 -28 -27 -18 -52 -22
~nant mnoq -25 -24 -21 16
~nnin afhnv -20 -18 -21 -18 -15
~sar bcdehlpsu -28 -16 -25 -18 -19 -27 -26 -20 -25

llego_en m -16
recibir i -16
will__need bdnopq 20 -15 16 -25 -16 -16
you__@late m -15
~own> cefgiklntv -24 -16 -18 -36 -24 -28 -17 -24 -20 -19

^sale m 16
do__@call dim -17 15 -17
the_@wrong abdghimnpqstu -23 -23 -29 -26 -25 -28 -22 -25 -22 -19 -25 -22 -20
time__@open h -15
ya__dije abkln -20 -17 -21 -20 -15
~<kni am -23 16
~clu ilm -17 19 -37
~ega> anqrs -18 -15 -19 -21 -18
\xc2\xbf__tengo n -18

@call_any v 15
cambiemela m -20
chess$ m 19
respond r -18
sigan m 16
so_@symptom oqrs -16 -19 -22 22
text__@clinician aikm -18 20 -15 -21
would_rather m -19
y__la am -22 -27
~rque lm -17 -17

another cdghilmnprs -19 -24 -22 -21 -25 -16 -19 -25 -25 -22 -23
have__there mnp -26 -27 17
i_talk im 24 -20
no_cuenten bi 15 -15
see__this msu -17 16 -18
sons n -16
time_but m -16
you_get cdgklnoqu -17 -26 -28 -16 -31 -18 -25 -17 18

#_or anu -16 -15 -20
@relative_is dhijklnpqstuv -41 -18 -27 -29 -16 -20 -42 27 -28 -22 -18 -41 -29
is__@body u -15
kill adiklmnoqs -16 -18 -18 -19 16 -32 -18 -25 -16 -18
on_me abmpq -15 -18 -21 -28 21

do__what djmq -22 -17 -32 -18
i__@drug l -15
is__cross m -18
is_available i -18
not:veo jm 21 -16
que_lo bdfgjmnu -18 -18 27 -27 -15 -23 -15 -32
riesgos dmu -18 -20 21
shave n 18
~<mol adgklns -18 -15 -20 -16 24 -23 -16
~de> abcdefghjklnprstv -27 -20 -21 -50 -75 -30 -18 -20 25 -29 -65 -22 -21 -32 20 -31 -25
~effe n -16

abre bgh -16 18 -21
despues__las nqr -19 -21 -18
is__again m -22
menos$ gu -15 -16
puede__alguien q -18
the_time abdghijlnops -29 -22 -30 -16 -28 -19 -24 -18 -31 24 -18 -22
~capi v 15
~posp o 15

lugar hlnqsv -17 -17 -18 -19 -17 -19
plome* ai -16 -17
volver imu -19 -21 -15
~chai iop -20 -24 -20
~esio dm -17 -23

driver_bailed q 16
funny mq 20 -18
or_@day m -20
past_@place hjm -23 -16 23
payment dgjl 28 -22 -25 -19
who__ask m -19
~<aqu bcdehiknoprsuv -22 -20 -24 -15 -24 -29 -19 -31 -24 -25 -27 -16 -19 22
~ctio adiklou -19 -18 -34 -15 -20 -18 -20
~imes admnqr -15 -27 -16 -29 -17 -18
~rop cgikpsuv -17 -18 -23 -20 -24 -26 -33 -18

@drug_@drink n 20
@relative_sit amnpu -20 -18 25 -23 -19
@ride__have b -18
count abcdgijknopru -27 22 -23 -39 -19 -17 -22 -19 16 -15 -16 -16 -28
las_@visit m -15
name acdilnopqsv -30 -16 -26 -24 -15 -27 -25 -16 -23 -16 18
not_forget b -17
~<poi u 17
~cord adnoq -23 -23 -19 -19 -20
~ermi bdgimrsuv -22 -24 -17 -21 -38 -23 -15 -27 -24
~pret cdjlmnou 18 -17 -16 -20 -21 -16 -18 -16

@hours__@food m -18
cuantas_@visit adimnu -18 -18 -16 -15 -23 23
love__god lm 16 -17
~next cdeghiklmpqtuv -22 -37 -16 -22 -24 -34 -32 -32 -18 -18 -31 -20 -21 -23
~nyo abdjlnsu -21 -16 -26 -24 -22 -25 -17 -30

^paseme ij 18 -20
dia__ir anq 20 -24 -16
me__poner gmu -16 -15 19
odds gmu -16 -17 16
pasa abdhklmoqtuv -31 -23 -19 -18 -18 -28 -42 -18 18 -20 -21 -26
que_le gn 20 -18
siento adosu -23 -20 -18 21 -19
~nown m -15

choose m -15
do__it ghijlmopqr 16 -17 -15 -29 -20 -26 -24 -16 -22 -16
encuentra imq 17 -17 -15
puedo_@eat n 21
sick amnops -22 -21 -21 17 -24 18
to__@medicine mn -20 25
~rda> dgil -17 -21 -18 -18

as_@food m -15
billed dmv 18 -21 -16
lost aghiklnpstuv -29 27 -22 -22 -20 -38 -32 -32 -23 -23 -15 -26
paseme_a o -15
por abdegijlnrsuv -25 -19 -21 -55 -23 -16 22 -27 -82 -28 -23 -24 -21
trabajo_hay m -16
~<tu cdefhijnptu -36 -37 -36 -28 -24 -53 -26 -17 -35 -16 -28
~come cfgijlpstv -22 -24 -63 -61 -16 -27 -29 -46 -26 -40
~iere mou -25 -22 -18

linda lm -16 -16
was bcefghijlmnprstuv -54 -40 -45 -35 -46 -40 -63 -20 -58 31 -36 -47 -20 24 -16 -64 -24

@symptom_tv mr 18 -17
de_mandarme k -16
hurt__wallet dm 16 -15
lose abdgijklpqrsv -18 -26 -19 -31 -17 -28 -19 30 -17 -17 -26 -15 -20
no__sirve q -16
struggling p -16
~<sou ou -15 -19
~mas> gijnpqru -17 -27 -26 -23 -16 -23 -20 -21
~stom s 17

bailed q 15
cross ajqr -21 18 -16 -17
day$ abcdefgijklnoqruv -37 -47 -33 -24 -21 -16 -57 -37 -58 -25 -40 19 39 -24 -35 -38 -44
pasen* bjklr -16 18 -19 -20 -15
trip$ dmu -16 -20 21
~erie a -17
~ila hjknrsu -18 -23 -15 -26 -21 -22 -26
~mber abcefhnoqrt -16 -44 -34 -22 -22 -37 -33 -17 -29 -27 -31
~oid adgjmnoquv -23 -32 -24 -26 -41 16 -22 -20 27 -17
~ongo abdfgiklopqrsuv -27 -24 -25 -17 29 -34 -20 -20 -27 -20 -22 -15 -18 -34 -18

@late_can hm 16 -16
@stop_talking dlm -18 -19 18
das g 16
discount dm 18 -26
do__trust bm 15 -22
esta_la j -15
on__list giklno -19 -16 18 -23 -22 -16
~mai cdghmnoprsu -21 -23 -21 -17 15 -22 -27 -15 -17 -20 -27

about__out abino -17 -17 -22 -16 -21
dia_les mn 16 -17
fam acdefghijklnpqru -16 -19 -24 -31 -26 -18 -19 -16 -20 -18 -26 -18 -17 -16 -18 -23
hijo lnu -18 -34 -22
to__a bchklnsuv -31 -20 -18 -27 -30 -23 -25 -19 -23
you__from adjm -15 -31 -16 -33
~ambi cdefgilnpqstuv 20 -27 -21 -18 -23 -28 -26 -28 -27 -16 -32 -16 -32 -38
~mur q -16

@cancel__turno b 19
come_the o 16
finish a -17
racing m -18
vote bjm -18 -15 19
~<der u -15
~<im bip -16 -17 -18

@stop$ abcdefghilmnopqstuv -37 -51 -66 -47 -74 -59 -42 -46 -37 81 -55 -58 -36 -37 -45 -45 -47 -54 -43
be_able mnor -18 16 -20 -16
campu* m -19
do__treat ghnu -16 -16 -21 17
es__o imnsu -19 -21 -16 -18 23
not:casa m -16
on__loan d -16
who_was pq -22 20
~luga dghilmnpqsv -16 -16 -19 -15 -19 -19 -22 -17 -21 -19 -20
~nex cdeghiklmpqtuv -22 -37 -16 -22 -24 -34 -32 -32 -18 -18 -31 -20 -21 -23

^hmm defgjlmu -19 -35 -23 18 -18 -20 16 -19
a_@price dim 16 -17 -16
goes_away msu -16 18 -20
quiero_@cancel aciklmu -45 -18 -27 -31 -33 17 -15
want__back mr -16 -15
~lect d -20

@holiday$ bcdefghijklnpqrstuv -27 -26 -46 -24 -26 -26 24 -30 -37 -23 -29 -33 -27 -29 -25 -30 -32 -34 -25
dogs amnu -18 31 -17 -27
flex d 15
lleguen m -24
much acdefghijkpqrsv -21 -21 25 -26 -29 -26 -26 -20 -34 -23 -24 -23 -23 -26 -21
short_@clothes mn -17 17
which_@door gm -21 -21
~<hg em 21 -19
~aila bhjntu -19 -17 -18 -23 -17 -19
~doi adhjmnv 16 -18 -18 -17 -16 -22 -19
~hous gosu -17 -18 -18 -21
~ndle pqv 17 -23 -16
~noc abcdefgiopqr -30 -29 -23 -32 -27 24 -21 -31 -26 -25 -39 -24
~ruck u -18

home abcdgjklmoqstuv -34 -18 -20 -32 -29 -36 -25 -27 -26 -33 18 19 -17 -32 -29
i__haircut am -15 16
not:after hmu -17 -20 -15
your__my m -17
~adie bglnoprsu -24 -20 -19 -22 -19 -22 -17 -15 -17

anniv* m 17
it_@price mu 19 -19
keep_me mv -17 -19
ningu* dfghimnopsv -16 -17 -17 -16 -18 -23 -33 -28 -20 -17 19
not:pararan mv 17 -16
~edad dj -19 -16
~lay abdgjlmqsuv -26 -26 -26 -19 -28 -31 23 -22 -21 -26 -18

can__# bmo -17 -27 19
do__@person dgmu -15 -17 -28 24
es__@visit mu -23 -15
like_a am -20 -32
quiero_una o -19
to_denise gm -15 16
~ble> befghjlmpruv -17 -28 -29 -16 -42 -27 -31 -18 -31 -30 -35 -40
~cue acefgloprstv -21 -23 -19 -25 -26 -22 -31 -16 -17 -16 -25 -32
~nen> efgnrstu -18 -24 -34 -28 -32 -25 -16 -51
~poqu n -16

^a bcdfghknorstuv -45 -24 19 -16 -34 16 -30 -35 -28 -31 -33 -15 -17 -34
a__my bcdnou -20 -17 -15 -26 -17 -23
id$ admnpqu -20 -23 -23 30 -20 -17 -16
is_in adghjnruv -15 -28 -18 -22 -25 -28 -19 -32 -17
the__free a -20
~aba abcefgijloptv -27 -19 -33 -20 -27 -40 -21 -27 -26 -17 -16 -24 -25

@insurer_cover u -20
accept iq -15 -18
are__in au -28 -28
commands gm 20 -16
last_@year s -16
she__it u -17
una_@food aim -21 -18 22
~dano mn -22 16
~odos ado -19 -15 -16

any__get m -19
como_llegar q 15
there__way abij -20 -16 -16 -17
todos as -19 -18
~anti bilmu -20 -15 -17 -26 -18

el__al im -15 17
i__music n 20
la_luz djlm -22 -19 -19 28
line abmnqu -33 -21 -40 -21 -25 -20
por_que ghjklu -26 -18 -24 -22 -23 15
que__voy dijmou -20 -19 -21 -25 -15 -17
there__to abhiqr -18 -16 -28 -26 -24 -19
~dle> adjs -15 -15 -16 16
~elea ailmqu -16 -16 -15 -19 21 -18
~hauf p 15
~ike> defghjmpqt -21 -19 -20 -18 -28 -19 -24 -23 -17 -19
~ota bcdghijlnoprv -19 -17 18 -21 -20 -27 -35 -17 -31 -25 -19 -17 -24
~ribi bdjmnopqrs -19 -16 -19 -19 -20 -19 -21 -21 -16 -17

are_good mo -30 18
easter ahm -20 -20 22
for__first mo -19 -17
ident* cgilmu -17 -15 -18 -24 -18 21
set__minutes mr 16 -19
sient* ados -25 -22 -19 19
~<rev bijkoqu -17 -18 -17 -23 -16 -18 -18
~ans abcdjklnorv -43 -25 -27 -32 -27 -32 -23 -45 -37 -28 -35

@eat__night n -16
any_chance bdm -16 -15 -19
can__is a -17
ella elmru -15 -15 -30 -15 -19
someone__have bo 19 -22
the__reach diu -16 20 -18
~edl abjmos -18 -16 -16 -23 -15 18
~lles m 18
~nsi ghlmorsv -28 -25 -24 -23 -27 -21 -26 -20
~resa abcdgjkmnor 22 -17 -17 -30 -26 -24 -21 -41 -20 -16 -28

me__work m -19
me_dio jpqrs -15 -16 -18 -19 19
my_@clothes abcdhijlmopqsu -29 -21 -19 -17 -19 -24 -20 -20 30 -19 -21 -25 -15 -19
new acdefgijlmnopqrstuv 20 -37 -53 -26 -30 -28 -55 -33 -56 32 -53 15 -45 -23 -19 -43 -31 -16 -19
puede__mas o 17
this__text m -15
with_my agilmnqrs -24 -27 -25 -21 24 -27 -27 -16 -16
~<obl dm -16 -18
~iven dklm -16 19 -19 -29

@ride_del b -15
does__go jmq -16 16 -17
forward i -18
i_type gj 18 -15
los__para u -16
outside__is m -17
water adnqu -19 -28 30 -22 -27
what_can adghjoqu -35 -20 23 -22 -27 -20 -30 -24
will__a m -19
~ping dgknoqrsu -22 -20 -17 -32 -25 -26 -15 -20 -27

^sup acdefghijklmrtuv -17 -17 -18 -29 33 -16 -17 -17 -21 -18 -20 -31 -17 -21 -23 -16
are__set m -17
hubo fm 19 -18
~<lan abclmnsu -24 -15 21 -15 -25 -16 -21 -24
~nir> p -16

boy abeilmpqrv -15 16 -23 -15 -25 -15 -16 -17 21 -16
here bdfhjnprsuv -20 -48 -33 -17 -19 -41 -39 -31 -45 -47 17
quier* adefgjnpqrstuv 16 -32 -19 -19 -21 -26 -37 -40 -19 -15 -34 -22 -43 -65
quiero_es am -17 -20
ustedes__el m -17
~<los acdeghiknpstuv -35 -22 -16 -21 22 -29 -31 -25 -39 -41 -33 -29 -20 -35

@insurer_is dnq 20 -26 -16
dentist abn -24 -18 -18
~baby r -18
~days bghijmnp -26 -23 17 -19 -31 -22 -23 -17

does__line hm 18 -17
free__day admp -17 -18 -22 20
it__instead o 15
this_or u -15

@cancel_por abiklo -19 17 -19 -16 -25 -28
a_un ijkru -17 22 -16 -22 -19
go_to dgimo -17 -20 -18 -20 -17
~cado u -15
~ncel bim 17 -18 -16
~neve cdhijnoprtv -16 -27 -18 -17 -16 -23 -25 -17 -20 -27 17
~yo> bdijmnprsv -17 -15 -20 -18 18 -20 -18 -16 -16 -19

@vehicle__run q 16
a__of aehjkopru -20 18 -26 -25 -23 -34 -27 -37 -35
it_per du 24 -22
tardecito cdmnqr -19 -17 -22 -19 -19 17
~cosa djmpq -25 -18 -16 -15 -20

a_buscar p 17
barking m 18
error l -16
que__alla n -16
who__going p -17
~hai dgilops -19 -21 -25 -17 -22 -22 -15
~leep abdeghjlprv -22 -23 -27 -15 -17 -25 -17 -19 -20 -22 -21
~vie> m 22
~wou efgjmnpstv -18 -18 -34 -27 -15 -31 -20 -42 -27 -27

@relative__hace mpq -16 24 -18
mandame abcgijlmuv -23 -27 -17 -26 -15 26 -25 -34 -17 -17
my_@call abcdghilnopqrst -33 -32 -18 -36 -25 -27 -18 30 -29 -25 -26 -31 -33 -18 -17
quitame aklm -22 -16 15 -20
sign bcdimnoprstuv -26 -21 -26 -25 17 -18 -30 -22 -16 -20 -16 -16 -20
you_work gmnou 24 -39 -17 -17 -27
~hghg e 15

@animal abcdefghijklmpqstuv -35 -48 -44 -55 -43 -25 -46 -32 -50 -45 -41 -32 80 -43 -55 -50 -32 -25 -42
^evening fh 19 -19
alerts amv -17 -20 -15
bad efghijlmopqrtuv -24 -27 -29 -38 -38 -42 -40 21 19 -36 -28 -36 -28 -38 -17
long$ mnu -23 17 -18
not:at mnu -20 -17 -17
sorry_but m -17
~imse n -16
~ive bcefghjlnostuv -15 -48 -39 -43 -56 -16 -31 -30 -17 -16 -37 -46 -19 -18
~pagu mt -21 16
~seme biju -26 20 -26 -19

do__have bgklmnpqstv -38 -44 -26 -27 -21 -30 -56 22 -44 -51 -32
es__no u -16
kind__@clothes mn -19 18
me__if bo -16 16
que__@move hmo 17 -22 -18
start$ bdefgijklmnoqrstuv -18 -22 -30 -26 -25 -23 -29 46 -35 -35 -24 -21 -25 -35 -25 -27 -23 -15
town adhnou -23 -16 -15 -18 15 -23

@hello__me u -15
all_texting l 16
apaga del -22 -15 16
new_patient a 17
someone_else amop -23 -18 -29 -15
veterans ajlmnu 17 -19 -22 -34 -16 -22
we_allowed mn 17 -20
~inin rs -15 -15
~podr dhjmqru -16 -19 -16 -18 -17 -19 -17

@english__not cm 24 -18
dejen abcgijklnoqrsuv -23 17 -16 -20 -27 -21 -44 19 -25 -22 -18 -19 -17 -26 -24
does_it acdhijkmnoqrstuv -18 -22 -30 -28 -25 -18 -19 -24 -28 -26 16 -19 -16 -20 40 -18
in__for cm 18 -23
me_@open adhmr 20 -16 -27 -26 16
mi_receta aim -17 22 -24
my_name adjop -24 -20 -17 -18 -19
viejo* jmu -16 -16 -16
~guac m 15
~ock aceginqrsv -22 -35 -37 -31 -24 -41 -15 -35 -25 -20

going__on b 18
know_how gu 22 -23
se__@insurer p -21
~<ob m -20
~ted> beghijor -22 -31 -19 -36 -16 -17 -22 -23
~urri mr 16 -16
~uto abcdhjnorsuv -17 -16 -16 -32 -16 -25 -26 -24 20 -30 -27 -24

^@pay abcdefghijklmnopqtuv -28 -19 -22 28 23 -27 -17 -19 -25 -29 -22 -26 -20 -29 -16 -17 -23 -21 -27 -17
^menu eg -15 16
esto_de gm -17 -21
harassment m -15
last kor -17 -18 -26
ya_respond r -16
~<jaj bdefhijln -31 -35 -35 -27 -23 -25 -23 -42 -30
~ocat ahmuv -23 -18 -29 -19 -17

can__believe m 16
jajaj* acdegklmqtu -19 -22 -17 -21 -22 -20 -23 15 -20 -19 -23
tried dmu -16 -24 20
will_my abdmnpqrs -20 -19 20 -39 22 -33 -25 -15 -17
~vien bcdghijkquv -32 -24 -28 -28 -18 -19 -22 -17 -18 -19 -30
\xc2\xbf__@insurance d -26

#_am djlmrv -18 -15 -21 -29 -21 -18
ask$ m -17
mi_viejo pq 18 -17
not:venir p -16
si_voy m -19
that_helps mt -16 15
~<tax gmu -15 22 -19
~hrou lns -33 -18 -29
~ntin bgiprsuv -24 -23 -25 -18 -17 -17 -23 -19
~orra kmv -16 -26 -16

@call__all h -17
@person__i u -18
all__a dmv -17 -26 -19
how_old afghjlmu -18 -20 -20 -23 -28 -16 35 -36
reser* o -15
send_them b -15
~<anu b 17
~flo elo -15 -19 -17
~pena m -17

@stop__molestar m -17
about__home mn -18 -15
agarro mqr -16 -17 22
appointment bcdefghijklmnpqrstu 46 -39 -56 -37 -28 -51 -20 -60 -17 -58 -42 -15 -37 -48 -29 -16 -20 -40 -51
how__the ghjns -27 -22 -25 -28 20
nlknl* e 16
trafico jqrv -20 -19 23 -19
tv hjmrs -22 -26 22 -18 -16
ya__llego mnr -25 -15 26
~egr glmnqu -18 -22 -16 -18 17 -20
~ryli m -16
~talk fghijklnopqrstv -19 -26 -33 23 -31 -24 -28 -33 -30 -30 -46 -26 -15 -18 -29
~tow adhmnpsuv -29 -19 -19 17 -20 -16 -21 -30 -15
~vie bdefghijkpqsuv -30 -17 -17 -21 -34 -30 -31 -38 -30 15 -19 -16 -36 -38

^cancelame bo 21 -17
i__go bmt 17 -24 -16
lock_the jm -20 17
not_find bhjmnor -16 -24 17 -43 -21 -24 15
so__can gmr -15 -30 -15
somebody__i b -15
who_makes m 15
~<all acdhklmouv -16 -16 -29 -28 -16 -23 -16 -28 -16 -28
~aqui bcdehkoprtuv -23 -22 -28 -16 -26 -21 -31 -29 -30 -16 -20 22
~ays cefgijlntv -30 -21 -34 -22 -31 -45 -21 -21 -29 -34
~deni m -18
~fgh> em 16 -18
~play abdgjlmoqruv -21 -18 -23 -17 -25 -29 30 -20 -19 -19 -23 -15

leaving pqr -15 -19 19
make ghijknpqv -18 -25 -15 -27 -31 -36 -17 -30 -16
que_@cancel bdmq 21 -17 -20 -15
since bdghjlmnpqrstu -29 -25 -19 -16 -21 -23 -18 -15 -20 -20 -21 31 -16 -28
stop abcdefghiklmopqrstuv -67 -66 -30 -71 -79 -66 -69 -62 -68 30 60 -23 -63 -57 -70 -29 -16 -63 -86 -32
~late acdegijklnoprtu -27 -30 -35 -17 -22 -37 -26 -22 -27 -23 21 -24 -20 -17 -33
~mbie dgijlnopqrv -20 -18 -27 -28 -26 -15 15 -20 -29 -26 -32
~onmi adgjlmoru -22 -15 -17 -18 -15 -27 -19 -15 -26
~term m -19

^when bdfghijklmnopqruv -32 -50 -17 -21 21 -25 -49 -31 -26 20 24 -38 -35 -39 -38 -40 -16
i__little m -18
movie m 22
semana bcdgjkmnps -22 -15 -28 -21 -24 -17 -39 -28 -17 -19
this_one am -17 -26
~<le abdefhknoptv -40 -27 -16 -26 -34 -53 -22 -37 -41 -37 -37 -56
~doct u 15
~red> cejklnopqrtv -18 -18 -31 -19 -20 -16 -33 27 -23 -33 -23 -41

@sick__@body m -15
site f -16
when__we am 15 -22
~<sur acdefjklmnprst -17 -21 -29 -20 -17 -21 -18 -29 17 -17 -16 -16 -27 -17
~empe agnu 17 -16 -20 -15
~tive abiklnq -17 -16 -16 18 -20 -18 -15

be_in abmqr -30 -17 -25 -16 -23
lo__quiero bmu -19 -23 -16
mn$ em 19 -22
pon$ mqs -19 22 -16
~inua hmn 17 -18 -20
~ldkf em 16 -16
~omac s 17
~uir> im -16 -27
~whit mn 17 -15

adent* amo -16 -22 -24
de__\xc2\xbf mu -18 -20
entie* ablmqrv -25 -17 -20 -37 -19 -16 -20
~<km ao -15 16
~mbla ms -17 18
~mse n -16

at_in jm 17 -24
del_@ride mno -20 -16 -17
do__talk im 18 -16
equivoco v 17
in__and abq -20 -17 -16
lista$ bgn -33 -21 -16
~<fam adgqu -17 -22 -15 16 -22
~emer u -15
~mpty amnu -17 -15 18 -17
~uet nr -15 -18

again$ abceghiopqrstuv -38 -23 -21 -19 -39 -22 -33 -33 -27 -24 -28 -25 -17 -29 -24
close bdgijnopu -16 -35 -31 -16 19 -38 -25 -18 -33
espac* abm 16 15 -21
is__@treat djm 21 -22 -24
nombre$ q -16
see_me am 21 -17
~ham abdmoqsv -21 -16 -17 -32 -21 -19 19 -19

hotel a -15
it_matter mn -18 16
que__tienen dhjlmq -24 21 -28 -17 -24 -23
~arra abijqv 19 -15 -19 -15 -21 -19
~caci gm -17 -20
~jec m -17

a__@eat n -18
and__it adkr -22 -17 -17 -19
desuscribirme$ kl -19 18
is__@door dij -15 -16 28
kk$ m 15
me__ya m -31
when_do dhjm -22 17 -18 -18
~<pts a 20
~<tri ijnou -17 -15 -19 -16 16
~aneu mu 19 -19
~arme bcghou -41 -32 -32 -20 -23 -32
~ati cdfgoqsu -32 -19 -30 -21 -20 -24 -24 -61
~umb bcefhnoqrt -35 -32 -22 -22 -34 -35 -17 -30 -26 -31

i__two m -20
infusion cfghijklmopqrsuv -16 -21 -22 -28 -19 -26 -19 -18 -54 -30 -16 -21 -19 18 23 -20
me_instead m -24
no__esto m -18
not:como mqrs -20 17 -20 -18
ocupa a 18
one_on u -16
si_caigo r 15
tastes u -18
this_@call abcdhisuv -31 -22 -22 -18 -18 -30 -18 -33 19
~ondi bp -16 -15
~ries aeghjlqu -15 -18 -24 -20 -18 -19 -21 16

count$ d -19
de_@relative nq -16 22
puede* fhjlnpqrsu -16 -30 -21 -31 -16 -31 -38 -16 -16 -15
se__de adiqv -16 -19 -19 -16 19
~esit deghjprstuv -36 -17 -19 -18 -19 -28 -21 -27 -16 -17 -20
~illo rs -18 -15

@howmuch__que admoqs -16 22 -16 -17 -21 -17
show ijklnosv -16 -20 -17 -22 -22 -17 -20 -17
~<va acfgijklmopqrv -20 -18 -19 -17 -23 -17 -17 -26 17 -17 -20 -27 18 -25
~stor abcdgjlmnqrsu -16 -22 -17 -17 -23 -24 -24 20 -19 -26 -27 -18 -30
~sub abcdefghijklnopqstuv -31 -30 -30 -27 -35 -26 -28 -21 -28 -23 18 16 -23 -18 -25 -26 -16 -24 -40 -29
~thin cefijqrt -18 -27 -20 -20 -16 -24 -65 -33

@insurer__mi mp -23 19
are__up m -20
puedo__mi aq -21 -28
~sque m -16

@hello_this suv -15 -20 -16
i__these adgm -20 -16 -16 -16
i__you acdhinopqrstu -28 -22 -18 -16 -25 -41 -18 -20 -33 -37 -16 22 -23
no__maria v 19
out__town o 19
years bdhilnosu -15 -29 22 -20 -28 -19 -25 -16 -19
~brar dhsu 16 -21 -16 -17

@late__the m -21
a_@clothes an -18 -18
bug mu 20 -21
fit__in a 16
how__@price dm 19 -18
luego__digo bm -15 16
y_ella p 16
~deci cdhjklnpqrsuv -17 -29 -21 -24 -29 -34 -31 -26 -27 -30 -30 -29 -25
~inst afhjmsv -38 -17 -23 -21 -27 -17 -16
~tead adgnu -25 -21 -17 -25 -16

@price__a dm -17 20
@stop_@symptom m -15
is_next am 17 -18
~cand mv -29 -20

get__for mn -17 20
it_like amu -16 -22 33
so__am agijov 19 -20 -20 -18 -16 -20
tell__to mqu -17 -16 -20
~cta adgq -17 -17 -19 -19
~hang acdefghijnptu -30 -19 -27 -20 -23 -25 -17 -31 -28 -25 -15 -20 -33
~lgo cdfjkmpqstuv -21 -20 -17 -31 -22 -45 -31 -16 -15 -19 -24 -24

bajo jm 17 -24
con_los abciklmnpsuv -23 -17 -18 -27 -38 31 -20 -15 -17 -21 -18 -16
not:manana bm 24 -25
~<alo abdefgjkmouv -23 -17 -17 -24 18 -19 -21 -20 -19 -20 -27 -26
~arl cdefhjlmstu -29 -21 -17 -22 17 -28 -39 -17 -26 -24 -38
~lled bghijklmnsu -38 -19 -17 26 -27 -25 -23 -38 -28 -22 -26
~migo adgjlmoru -22 -15 -17 -19 -16 -28 -19 -15 -26
~test abdgjklnpqrstv -29 -26 -35 16 -25 -18 -26 -41 -21 -17 -23 -20 -23 -28

@relative__si m -15
enough_with lm 15 -24
get__the dgklmou -17 -26 -21 -22 -23 -18 -32
hago_para dqu -22 -16 -21
not__it abhjklnopqsv -28 26 -18 -26 -24 -25 -21 -29 -19 -33 -23 -18
que_papeles aimn -18 -16 -15 19
to_my bdgijlnoq -30 -26 -22 16 -23 -16 -23 -25 -27
~ind abcdefgiloprstu -36 -17 -16 -16 -35 -35 -16 -22 -31 -21 -25 -26 -19 20 -17
~oma> acmo -16 24 -24 -20

^trabajan hm 18 -24
count_as mn -20 18
de__@texts gklu -16 -31 16 -18
near aijnqru -17 -26 17 -22 -21 -26 -22
no_entiendo am -17 -27
owe adghijlmnoqtu -36 27 -23 -15 -16 -25 -20 -27 -21 -17 -21 19 -25
~<tou p -19
~ein abdjlmps -19 -23 -28 -18 -22 -27 -20 19
~ortu cjn 17 -18 -17
~rrid r -16
~toma bdhjkloqruv -27 20 -19 -20 -16 -15 -27 -21 -17 -26 -24

@move__for o 20
for__one d 16
got__with mpu -21 20 -17
me__trabajo b 15
my__@sick mp -22 -17
people bcdegjknortuv -42 -36 -51 -26 -44 -47 -20 -39 -31 -27 -25 35 -21
somewhere p -16
~<rai abdhmnrsu -17 -20 -22 -20 27 -24 -19 -30 -25

@texts_and l 16
cuarto q -15
do__take bdglpqru -33 18 -24 -37 -21 -37 -18 -29
gente$ afmu -26 19 -20 -18
mi_@clinician adgjlmopqu 28 -16 -15 -16 -16 -29 -17 -16 -17 -27
want__make mo -18 -16
~ish> adgijquv -30 -16 -24 -16 -16 -16 -24 -15
~pic bcefjklnrtuv -22 -24 -20 -18 -27 -26 -43 -25 -22 -29 -43 -29
~umo nu 19 -16

can__i m -17
not_understand m -17
spoke m -16
texting$ bgiklmv -20 -33 -39 -28 29 -34 -28
that adefghiklru -18 -24 -36 -53 -30 -37 -31 -17 -36 -29 -18
un_@body abim -17 -17 -18 24
~ende bceghjklpqrst -33 -32 -16 -31 -25 -33 -23 -28 -22 -21 -16 -20 -23
~etai m 15
~wert efm 24 -17 -24

#_after opr -18 -15 27
opting gv -21 -16
~bac efhklnoruv -20 -24 -22 23 -45 -27 -18 -26 -18 -34

a__dia m -15
make_you m -18
mi_nombre u -16
not$ u -19
will__@pay dmu 18 -24 -17
~blin m 19
~emi abdhijlnorsu -34 -21 -16 -17 -24 21 -20 -27 -18 -15 -16 -19
~gob m -15
~ngun dfghimnopsv -16 -17 -17 -16 -18 -23 -33 -28 -20 -17 19

@pay__i d 17
a_@food adghijnoqruv -19 -22 -26 -20 -19 -23 20 -19 -17 -20 -25 17
bring$ mn -27 23
ok_after q 20
~cin bdghijlor -22 -25 -23 -17 -16 -18 -16 -16 -24
~edan mq -20 -15

@parking_at m 17
i_filled a 16
me__time mn 17 -15
recomendo_a am -20 22
want__come blm 19 -19 -33
your bcefgnopqrsu -20 -29 -23 -26 -19 -36 -32 -23 -40 -37 -32 -21
~hed> bdhinpqt -22 -21 -18 -24 -24 -16 -21 -15
~ler> aiuv -16 -17 -20 18

^think abcdefgijklmtu -19 -16 -15 -19 -30 -26 -18 -20 -22 -18 -27 -34 29 -21
have__@insurance hm 16 -23
is_@late hmpr -15 -22 -24 20
leave__truck j 15
me_salio m -16
unsubscribe_me km -28 20
~<dio adhjlou -15 -19 -15 -15 -19 -15 -21
~<ham ms -16 21
~<sti bcdefgmpstuv -30 -15 -41 -19 -24 -33 -22 -38 24 -30 -36 -25
~date cdgijklmnoqrst -17 -30 -20 -23 -22 -20 -25 -21 -25 21 -35 -18 -22 -18
~lleg abefgipqtu -45 -25 -25 -22 -43 -51 -31 -23 -23 -15

me_up abcdefghijmnorstu 26 -48 -30 -42 -23 -18 -31 -28 -17 -21 -22 -37 -20 -46 -26 -29 -41
usan ghu -19 -16 17
~ganm m -16
~hig adghilnopqu -24 -21 -22 -24 -18 -18 -25 -22 -16 -23 17
~iner m -15
~pref acdghjkmnrstuv -33 20 -17 -23 -22 -16 -23 -40 -23 -17 -18 -17 -19 -20
~pump m -20
~tard bdmnopqrsu -17 -23 -40 -22 -17 -17 -18 15 -18 18
~trug p -16
~yped m -24

any__available aim -19 -20 16
de__este dv -15 -19
de_esta lm 20 -16
for__any am 16 -18
i__rather m -17
the__threw ms 22 -24
~cump m 19
~walm m 15

@howmuch__llego d -15
landlord o -16
my__no mpq -24 -16 16
riding p 16
same bcefiklqr -28 -23 -20 -19 -23 -28 -29 -23 -19
site$ f -16
take__@visit bm 20 -19
texteen$ lmuv 22 -21 -16 -19
who__me abdijklmnoqrsuv -34 -16 -19 -26 -18 -17 -21 -35 -20 -19 26 -17 -16 21 -36
~<dk em 17 -16
~ais> m -19
~egit ju -15 28
~omb bdijnor -17 -23 -16 -16 -20 -20 -15

not:bots ilm 20 -16 -24
off_a o -17
still__to am -18 -18
~eabo j 17

@person__to m -16
after_that hmq -15 -21 -17
in_one m -19
o__esta dmu 16 -17 -19
planes dm 16 -17
the_street mr -31 19
~hjk> e 17

at_the dklnoqv -30 -27 -33 -37 -31 -31 -29
pick_a adgipu 19 -23 -27 -20 -22 -16
tomorrow$ dru -18 -21 -17
you__off hm 16 -16

@traffic__la r 18
do__when hn -22 -28
family_emergency m -18
is__manager i 19
say_that cgmou -15 27 -24 -16 -19
se__no o -19
una__no m -15
with_# abimno -21 -18 -27 27 -20 -20
~ffer achijlnqrs -31 -17 -18 -23 -26 -18 -20 -16 -18 -20
~hur cghiklrt -16 -23 -20 -25 -21 -23 -23 -17
~take efgijorstu -32 -26 -20 -25 -26 -22 -27 -15 -33 -44

^el abcefhiklrstuv -22 -20 -31 -34 -27 18 -46 -41 -37 18 -39 -30 -20 -24
delete__number l 16
quiero_inscribirme ak 18 -22
the__night hns -20 -17 -21
~<ra abdghkmnpuv -19 -17 -45 -16 -35 -33 15 -40 -32 -47 -19
~labl bhjnu -17 -15 -16 -22 -16
\xc2\xbf_como cdmnqrsu -22 -32 25 -41 -24 -19 -16 -24

@cancel__@pay bdm -25 -20 23
agua dnoq -17 17 -19 -19
jhg$ e 15
never__i ablmv -16 -22 -21 24 -17
vomited s 17
~<jkj em 16 -16
~han> ajmnqu -27 -16 -15 -20 -16 -17
~lueg lm -18 18

@day_@visit d -19
cambiemela$ m -20
clase__@place j -16
if__does m -18
spot__am m -20
thing jmnoqruv -24 -28 -17 -32 -25 -33 -44 -22
ya_cerraron hmr 19 -20 -15
~ary> ghjlqsuv -17 -20 -17 -28 -19 -17 -26 30
~ayb el -18 -16
~ofr u -24
~oppe n -17
~week cdfgijklmnopqrst -24 -34 -16 -30 -24 -23 -18 -28 -23 -43 22 -20 -26 -30 -42 -15

asking__same gm -16 16
hold__for bm 19 -18
la__se m -15
not:receive lm 17 -19
on_i m -15
records__@clinician m 19
take__get jm -20 -17
~acr mno -26 15 -15
~how aijklopsv -15 -18 -23 -18 -25 -22 -19 -23 -21
~like defghjpqtv -21 -21 -21 -17 -28 -18 -24 -16 -20 -35

#__please bo 20 -20
@book__then amno 22 -25 -15 -16
@stop__@drug lm -20 17
does__car dmnu -18 23 -20 -18
moved deflmnprsuv -15 -16 -16 -27 -21 -17 -18 -28 -21 -24 20
number_i u -20

as__is blmu -17 -19 22 -20
can__just mn -19 -22
do__started gknu -16 -16 -19 -16
have__car q 18
identifiquese u 16
is__time dmo -17 -24 17
la__es inov -19 -16 -15 -20
period mn -20 18
tengo_@ride n -15
tiene bcefhijklmnoqst -22 -31 -20 -19 -30 -36 -36 -24 -18 -18 -39 -15 17 -34 -20

@ride_got q 16
are__talking dm 18 -20
get__@ride bnq 16 17 -27
i_@cancel u -15
me__and abp -16 -19 18
mi__pero am -17 -19
pizza ahijklmru -30 -17 -28 -27 -22 -21 22 -17 -28
sale$ u -21
what_@place dgmu -15 -21 -19 17
~<rui su -17 -16
~ampu m -19
~git> ju -15 25
~ken jmnoquv -17 -20 -18 -19 -24 -16 -15
~tex abdefhjklnopqrst -18 -31 -49 -27 -34 -28 -18 18 18 -49 -39 -48 -48 -48 -54 -41

@drive_after os -15 -16
^bruh em -17 16
asi dghijkoqtuv -22 -18 -20 -22 -21 -18 -16 -17 -16 -31 -25
bored$ m 20
put_it mo -17 -18
~isio s 17
~nvie bgilmpquv -17 -17 -19 17 -25 -18 -21 -20 -18
~rmed l -15
~slee abdeghjlprv -22 -23 -27 -15 -17 -25 -17 -19 -20 -22 -21
\xc2\xbf__es ghnoq -33 -29 -26 -23 -18

@book_me bior -23 -17 -19 -16
^cambia cmo 19 -22 -18
credito dm 17 -15
do__press gmnu 28 -19 -20 -19
is__good bflnptu -16 -29 -19 -19 -24 -18 -22
place dghilmnqs -35 -18 -21 -19 -23 -17 -30 -18 -16
tengo__ese no -21 21
~alor dfjmu -17 -15 -16 29 -29
~ovin uv -16 -21

@food__no dhmn -18 -19 -25 24
en_camino r 20
me_on bhjkmnopsu -20 -16 -17 -20 -19 -18 17 -16 -19 -19
~cas aefhjklnotu -41 -16 -15 -25 -39 -32 -35 -21 -41 -19 -42
~ogr m -16
\xc2\xbf abefklprstv -19 -87 -53 -28 -44 -49 -82 -59 -34 -52 -81

^esta abcdefgiklnpqsu -33 -25 -28 -41 -17 -36 -45 16 -23 -47 -24 -29 -29 -22 -40
flake* pq -19 16
have_it b 18
mi__ya no -19 -21
near__@stop m -18
~enat i -16
~tenm klmo -21 20 -18 -23

was_out blm -18 -15 20
way$ abdhijklmnoprsv -34 -20 -29 -17 -21 -21 -17 -19 -27 -22 -30 -26 34 -23 -20
~amar dmu -18 -24 -17
~ues> bdegijkloptuv -22 -50 -22 -49 -20 -35 -22 -34 -18 -17 -21 -36 -33

lleva* aklmnoprs -18 -20 -20 -26 -22 -17 20 -23 -17
me__pin jm 19 -17
~mmu il -17 15
~nfo ilmou -17 -17 -19 -20 20
~ona bcfhklnopqs -18 -16 -20 -30 -16 -25 -35 -27 -21 -28 -27
~outh u -17

@cancel__favor abiklo -22 20 -22 -20 -27 -31
@year$ gijlmnoqsu -20 -21 -21 -16 18 -27 -18 -16 -24 -19
hora__@eat m -20
my_records n -16
not_pick opq -18 -17 26
what__@place dgjnu -24 -20 18 -17 -19
without_asking m -17
your__is dv -18 -15
~esom mt -20 25
~exi adeghklnpqsuv -25 -18 -16 -27 -26 -17 -23 -33 -17 -24 -19 -36 -19
~un> o -19

@hello_@thanks ft -15 18
at__# im 17 -18
de_@visit m 16
mi_@place m 17
off_@day lm -17 -17
shoes adilm -17 -20 -15 -17 22
tutor* gm 20 -22
you__too l 16
~<fol ijlmprv -23 -26 -19 -22 -18 -16 -16
~acid a -16
~cono il -25 -16
~oved deflmnprsv -22 -17 -17 -28 -24 -18 -19 -30 -23 17
~till bcdefgmpstuv -39 -19 -47 -20 -26 -37 -30 -41 24 -32 -22 -27
~uite ahijnpqsuv -28 -15 -29 -16 -24 -20 -18 -24 -27 -26

closed abdeghijnstuv -18 -19 -27 -16 -18 21 -20 -32 -27 -21 -16 -22 -16
no_soy abcdefghjklmnopqrstuv -25 -31 -21 -23 -16 -20 -25 -16 -21 -16 -21 -49 -23 -26 -27 -31 -22 -21 -15 -35 47
versi* c 17
what_town j 20
~<irm n -18
~hast adimqr -17 -16 -20 -25 -16 -18

@day_back b 17
help__this au -16 -22
my_@english cm 18 -17
vendra__mi p 16
~bird ejm -16 -20 25
~enk eflmt -19 -15 -17 -26 20
~ganc m -19
~hat> abceghiklprsv -23 -20 -37 -67 17 -15 -27 -38 -45 -36 -57 -21 -28
~mir> mqr -23 -15 -15
~otam am 17 -19

dejo$ dm -16 -19
for__and bm -16 -21
tarde bcdefgijklnopqrstuv -49 -37 -38 -29 -27 -31 -24 -22 -30 -30 -44 22 -30 -38 22 -26 -23 -29 -29
you_to bhjm -15 -19 18 -17
~nock efmt -16 18 -20 -17

^asi m 19
de__no abq -23 17 -17
that__to bm -17 -38
want__my mo -17 17
~kin cefijlmotv -24 -30 -52 -21 -34 -37 -17 -40 20 -22
~lor acefghijklmnopqrtv -16 -20 -20 -23 -30 -18 -25 -30 -17 -25 21 -25 -31 -15 -30 -22 -23 -30
~pez agmn 18 -16 -16 -17
~ueco a 18

i__find j 17
keep_the klor -20 -15 -15 -19
unite* alnquv -20 -27 -16 -15 -15 -15
~ryon m -16

@relative__mal pq -23 23
a_@day dhjmu -23 17 -15 -23 -16
me__baja bqu -25 -15 -16
se__fue m -17
the_lady im 20 -18
~asi aiqr -17 -15 -16 16
~hate bdfghjknpqstuv -28 -26 -19 -22 -25 -21 -18 -17 -20 -23 -17 -22 -31 -22
~ls> abcgijlrtv -24 -28 -22 -27 -24 -34 -20 -25 -20 -31
~mbr bdijmnops -17 -16 -18 -16 -28 -17 -18 -18 16
~so> aceilnoptuv -22 -32 -30 -27 -20 -45 -18 -17 -34 -18 -41

joke$ m 23
pueden_mandarme dim 20 -16 -21
quiero_mi bm -17 -19
this__your u -15
~til bcdefgjmpsuv -43 -25 -50 -24 -30 -41 -17 -26 -18 24 -22 -30

@vehicle__after noqrs -22 -17 22 -17 -16
contesta$ gm 22 -18
text__again gm -25 -23
~bei bmp -18 -27 -18
~fall p -23
~ueda dhkqrstv -24 -20 -22 -17 -19 -24 -19 -19

^he adfghijklruv -33 -25 -27 -23 -19 -24 -19 -23 -28 -21 -32 16
libra* hm -17 15
my__@cancel oq -22 17
~mor acdegijmptv -19 -31 -48 -37 -34 -30 -45 -28 -47 -15 -34

i__@late abcdgilmopqsuv -32 -27 -17 -22 -24 -23 -21 17 -19 -29 -22 -21 -21 -32
not:get acghjmnpquv -18 -20 16 -15 -27 -47 -23 -19 19 -28 -21
not__date o -18
remov* aioqruv -26 -20 -22 -17 -19 -19 -24
to_make alo 19 -16 -18
~desp bdfgjlmv -18 -29 -17 -27 -21 -24 -22 -23
~ked cdefknrt -33 -39 -24 -19 -16 -17 -29 -32
~mme dgioqv -24 -28 -25 -20 -16 -18
~tinu gim -19 -19 -26
\xc2\xbf_@open hmn 19 -18 -15

flaked$ p -15
with__do m -17
~<wr abjpqrt -32 -24 -17 -24 -28 -15 -17
~ew> abdijpu -15 -18 -22 -15 -22 -23 -20
~lyin u -19
~pan abdghij -17 -34 -15 -20 -27 -21 -25
~pin eghnoqrst -17 -28 -21 -32 -29 -31 -18 -24 -16

does__this u -16
following a -20
is__same ams -17 -31 -18
just__# mo 17 -16
my__and chklmrs -20 -15 -25 -21 -32 -25 -15
often dnu -20 -18 19
que__mensaje m -15
~crat im -15 -22
~ous dghklnoqs -16 -28 -20 -16 -18 -23 -26 -19 -27
~shak ms -17 18
~unde ahjlopu -23 -18 -20 -16 -16 -20 17

@clinician_@call am -18 -16
@person_there ijmu 18 -15 -16 -21
arm jms -18 -25 20
just__one m -17
need__up ad 15 -16
~<dud imuv 16 -18 -15 19
~itc dm -16 20
~umer abcdefhkmnopqrst -28 -36 -25 -34 -21 -21 -26 -16 -28 -26 -33 -26 -26 -33 -33 -16

la_musica m 16
~<ema bcijmv -19 -15 -19 -16 19 -21
~<fil hjoq -19 -21 -27 -18
~ble bdefghjlmprtuv -15 -23 -47 -47 -18 -56 -37 -40 -20 -20 -34 18 -31 -40
~nove m 15

^hook am 19 -20
arizo* ai -17 -18
get__with iklnp 15 -19 -15 -20 -17
got__my a -16
i_love am -16 17
impor* l -20
me_what dimq -16 -17 -30 -17
para__@day ijm -16 -23 -29
the_@stop klm 23 -21 -17
trabajo__que m 15
you_tell aijlq -18 -23 -17 -15 -20
~bscr abcegikuv -20 -17 -18 -17 -21 -17 18 -30 -18
~ged> acghijmnqrsu -18 -24 -25 -17 -33 -20 -16 -26 -32 -27 -21 -27
~ror> l -16
~uest jknpqs -25 -25 -29 -24 -32 -31

#_days o -18
at_a r 16
coming_to abm -24 -20 15
con__los m -15
la__la abgkmru -18 -21 -16 -19 -25 -24 -30
langu* cuv 24 -18 -16
no__carro q 21
para__paciente a 20
so bcdefghijklmnv 21 -24 -15 -27 -37 -16 -36 -52 -31 -40 -16 -50 -56 -62
~esh eglmt -16 -18 -16 -26 20
~ion abefghkopqv -35 -26 -55 -25 17 -17 -15 -28 -25 -16 -29

@food__my lm -25 23
@relative__in jmnqrsu -15 -21 18 -27 -15 -24 -29
^@place bcefhijlmoqruv -17 -17 -15 -20 -21 -26 34 -16 -39 -18 -15 -19 -22 -15
a_minute r -23
hasta_alla q -23
need__live i 18
the__of bcdefgijkmpqrt -32 -18 -31 17 -27 -44 -27 -23 -26 19 -31 -31 -18 -19
want__day mov 16 -17 -16
~<ate bgnoq -16 -19 -19 -22 -17
~<muc acdefghjknopqrstuv -26 -17 21 -34 -35 -34 -31 -41 -29 -18 -21 -16 -31 -20 -16 19 -22 -22
~agr bfimoqt -19 -18 -18 -32 -16 -17 17
~ss> acefiklopqstv -26 -43 -33 -32 -20 -25 -27 -16 -17 -47 -22 22 -17

^@person acefhilmuv -15 -19 -21 -26 -23 33 -19 -27 -22 -25
^llego cdjnopr -17 -23 -21 -28 -22 -15 27
i_trade ino -17 -16 21
is__i adgmopq -16 -26 -28 -18 -36 -21 -31
is_all abfhjmu -18 -16 -18 -15 -24 16 -16
se__la bceghjlnpt -31 -24 -16 -25 -26 -22 -16 -37 -25 -17
the_vet mu 22 -25
~anoc hns -17 -19 17
~toc giklnpqrsu -22 -15 -15 -18 -24 -16 -24 -16 -20 -20
~urmi u -16

mismo bcdhilv -22 -16 -20 -17 -19 -17 -21
o__o em 20 -18
pasam* aimnqv -26 16 -23 -15 -17 -20
plis$ abdefglu -17 21 -21 -22 -19 -16 -26 -16
the__up abdjnopqrsu -25 -16 20 -16 -21 -20 -19 -19 25 -27 -22
to_@call abdgijmnopqu -23 16 -20 -18 29 -18 -55 -16 -17 -21 -19 -17
~<spe abefghjklpqrtv -22 -26 -19 -18 -20 -26 -28 -20 -23 -23 -27 -23 -15 -19

do__message lm 20 -17
novel* m 15
novela m 15
siento__desde s 17
who__talk im 17 -15

a__take m -21
con__@texts abciklmpsu -23 -16 -18 -28 -39 31 -37 -16 -19 -21
go_@relative ceflmu -19 -19 -16 -16 25 -15
~<eda d -15
~flor bm 16 -17
~hrew mpq 15 -15 -18
~vin dghijlmnptu -31 -21 -30 -26 -26 -37 15 -30 -29 -19 -16

help__a gm -26 17
i_screwed m -16
quiero_poner i 15
say__in acu -15 -17 -17
se__el bcdgijlnpquv -26 -17 -32 -24 -16 -27 -19 -35 -22 19 -30 -23
~betw a -16
~deb adefhijklmopqrsuv -29 -25 -20 -19 -20 -27 -21 -18 -23 -23 -19 -18 -25 -20 -21 -32 21
~ire> n -26
~ngui m 16

an__@visit a 18
gummies mn -22 22
my__any m -18
spinning ms -23 21
una abcdefghijklnopqr 28 -75 -56 -34 -43 -47 -15 -45 44 -45 -59 -57 -31 -17 -50 -42 -18
viene dm -16 -30

latest_you hm 17 -17
mandar_@texts m -18
me_busca m -19
que_hubo fm 19 -18
speak abdghjnoq -24 -17 -27 -17 -21 -17 -24 -18 -19
you_near jm 19 -26
~iro> kl -15 16
~toy bcefghiklprtuv -15 -37 -27 -28 -20 -40 -37 -16 -28 -43 22 -28 -36 -43

@vehicle abcdefghijklnopqrstv -90 -80 -74 -98 -49 -64 -60 -21 -73 24 -68 -70 -103 -39 -20 60 38 -64 -66 -69
does__count m -18
~bel v 19
~eis bgimnu -17 -19 -16 -23 -15 -22
~ewo m 18

#__nothing m -15
a__way mu -15 -15
bille* dimv 21 -15 -20 -16
could_it adlmnqu -20 -15 -17 -26 -19 -19 15
day_can mno -18 -18 16
do__on dgmu -29 -30 24 -22
en__pregunta g 15
en_lugar bo -19 16
not_have bcgijmnopq -18 -17 -16 -32 -21 -41 -17 -26 -31 22
not_worry bmop -16 -23 -16 17
~ada efjmoqtv -27 -31 -47 -23 -22 -28 -31 -21
~kat mnq -19 -16 20
~ring bdfgortuv -33 -29 -19 -48 -23 -43 -26 -15 -30
~uys begiklmnrsv -24 -20 -28 -25 -16 -20 -20 -23 -23 -23 -23

cambi* acdghilnpsuv -34 20 -19 -19 -19 -25 -24 -20 -23 -27 -17 -29
mi__y o -18
receive_these l 16
~<fr aeghijknoqtv -16 -42 -20 -19 -16 16 -23 -18 -34 -46 -26 -51
~atr abjnu -17 -20 -17 -17 -15
~noth dfhilprstu -33 -23 -31 -30 -24 -31 -28 -28 -16 -21
~oor a -15
~puer r -16
~sec lmq -17 -15 -18

@vehicle__@late hmr -15 -25 21
como_se abcdfgijlmnqrsu -34 -18 -22 -35 -19 30 -17 -21 -29 18 -38 -22 -18 -23 -40
gusta agiklv -18 -23 20 -17 -18 -19
la_vuelta mqr -18 -15 17
posit* m -15
recipe m 23
the_printer m 17
tiene_# m -21
~into dlms -16 -19 -15 -16
~see abdhmn 22 -18 -16 -16 -22 -17

@insurance__mi mu -17 15
^acepto kl 15 -17
almos* fjlmr -22 -18 -19 -24 27
do__@move cdjlu 15 -21 -23 -20 -20
examen u -16
expla* adku -21 -18 -16 17
it__up dmns 16 -33 -15 -17
what__good fgjmu 28 -17 -17 -26 -22

about_coming r -16
do__patients m -16
is__there djnpqsu -18 -17 -23 -17 -38 -26 -22
se__con amoq -21 -15 19 -18
~sup abcdhijlopruv -18 -29 -18 19 -19 -30 -19 -25 -21 -24 -28 -30 -15

i_deleted jm 16 -17
it_in abcghikpqs -33 -24 20 -16 -18 -17 -17 -17 -19 -18
it_normal u -20
llamo bdlnrsuv -19 -16 -21 -17 -17 -18 -15 16
suero bimq -16 -16 -21 -15
~empt amnu -17 -15 18 -17
~gas b -19
~mir moqr -25 -15 -17 -16

am__my bdgqv -25 -18 -20 -29 -18
do__fix mnq 26 -22 -15
that__@medicine m -15
~edi acefijmotu -18 -29 -24 -25 -18 -20 -23 -23 -23 -24
~ich> abdijklnopqstv -27 -22 -31 -22 20 -17 -24 -28 -20 -21 -22 -21 -20 -20
~meo gjklmnrstu -31 -24 -15 -27 -24 -23 -23 -23 -21 -22
~rent adilqs -30 -16 -26 -18 -21 -23
~sico mu 16 -18

@relative__la jnopq -16 -16 -15 21 -16
@thanks_ya l -15
dip n 15
empiezo$ a 16
follow m -21
proxi* m -21
says__is m -18
they__you du -15 17
~cti abdefghikopqtu -20 -21 -31 -23 -20 -20 -23 -42 26 -29 -21 -26 -20 -23

@move__alarm mo 17 -16
can__@day hiknoq -17 -15 -18 -19 23 -33
che__no m -18
de_que bilmnopqsuv -18 -29 -25 -19 -25 -17 -20 -20 -21 26 -35
i_go abcdhijlmor -23 -22 -17 -31 -21 -23 27 -17 -25 -19 -19
rather_not i -19
ser_mas o 17
~<det m 15
~ent> bcdefhjknpqr -16 -39 -18 -22 -27 -48 -17 -26 -34 -31 -27 -22

espacio_a ab -15 17
flight abmn -15 -16 19 -18
poquito$ n -15
surgio o 19
the__tv ju -21 19
the_week bm -17 -20
trabajar$ h -17
~alo> m -22
~cpa mn -16 18
~lien bdghmru -18 -17 -28 -18 -15 19 -23
~rly dhijlqu -21 17 -22 -23 -15 -16 -29

como__ser a 20
is__@move jlm -18 21 -20
para__en abm -16 -15 -15
presc* mu 20 -17
signed agm -20 -16 -21
sorry__@call m -18
~<aut nosuv -21 -18 -18 -19 -22
~ign cdfghimnqrstv -23 -36 -18 -26 -15 -28 17 -32 -25 -18 -30 -21 -17

@medicine_before n 18
@ride_locked pq 15 -17
@texts__this k 15
cuantas__sin hn -16 16
inscr* alm 18 -23 -22
just__@vehicle q 18
nope ef -23 -16
quest* bdjnpqrsuv -20 -20 -22 -25 -20 -19 -18 -22 -29 -19
the__wants i -20
yourself gmv -15 -23 -18
~apla o 17
~lad abdghklmostu -22 -29 -15 -20 -25 -17 -30 -30 -15 -20 -15 -32
~sunn dm -16 15

^well m -16
bad_today m 16
~iest dijm -17 -19 -19 -16

bad__it d 15
get__after a -16
hora__hoy hmn 22 -25 -15
set_# mr 16 -19
si_hay q -19
the__@open adijmnoqrsu -25 -23 -20 -43 28 -19 -28 -16 -21 -21 -21
this_week bsuv -25 -20 -35 -19
~rim blnou -19 -17 -17 -21 -16
~sant abim -18 -15 -16 20

anule b 18
el__# ai -17 -16
need_somebody a -16
ubi$ abgijklmoru -27 -19 -20 -23 30 -19 -19 -24 -19 -23 -17
~hosp dhiprst -19 -21 -19 -19 -17 -21 -19
~teri dimoqrs -16 -17 17 -20 -17 -16 -17

^happy bdefghlotu -34 -16 -20 17 -15 -22 -18 -17 -19 -23
got__message m -16
mm elm 27 -17 -27
street abhnq -18 -16 -19 -16 -22
this_using mu 19 -18
~<ef dhjmnoq -21 -15 -17 -15 -21 -17 -18
~nlk> em 21 -18
~nswe abdgjlnopqrsv -30 -19 -24 17 -19 -21 -25 -20 -16 -24 -16 -21 -21
~po> cfghjklopsv -28 -21 -28 -36 -32 -21 -28 -27 -18 -19 -35
~yan> bdoqv -17 -16 -18 -17 -17

con_alguien m -18
de__hora mo -33 -17
encon* ao -17 -16
my_package m 16
press cdegjlmntu -17 -24 -17 29 -18 -17 -30 -24 19 -27
you__today m -16
~ago cfhioprsuv -16 -22 -24 -17 -24 -19 -24 -22 -35 -18
~emor m -17
~igne agm -20 -16 -21

is_@holiday ahm -16 -20 16
my__sit amnpu -20 -18 25 -23 -19
~<hj em 18 -17
~bon u -19
~plan acghijopsuv -22 -18 -28 -20 -30 -16 -22 -21 -18 -42 -21
~wena defhlmrtu -25 -30 35 -19 -25 -33 -18 -18 -23

did_the dgj -17 -23 -19
i__@pay adgilmnoqu -32 37 -28 -24 -24 -36 -36 -18 -27 -21
stuff__use u 16

@day_good fmt -29 26 -17
@move__@spanish cmo 21 -20 -18
ahorita$ m -26
it__please cklmo -19 19 -17 -19 -24
me_your v -15
my__got abcdijklv -25 -21 -24 -31 -25 -21 -29 -32 -28
quiero__@food aim -21 -18 22
~etwe a -16
~oons o -16
~sab abcjklov -22 -25 -21 -17 -17 -19 -18 -17
~sche m -18

#__el bmo -18 -16 21
and__out blno -16 -16 -17 -18
cancelo afgjlnpqrsu -23 -20 -20 -17 -17 -21 -28 20 -20 -17 -21
es_muy du 16 -21
la_@symptom mn -20 -15
no__please l 20
que_@fetch afghijmnopsu -19 -15 -33 -18 -17 -21 -17 19 -19 -35 -16 -27
suspe* m -19
~<cos abijpq -19 -16 -15 -21 -18 -23
~epto klm 17 -20 -15
~hoto m 16
~uil mpq -21 16 -19
~via cdimtuv -18 -24 -26 -18 -15 -18 -22

tomar adgiklmnoqr -20 -17 -15 -21 -15 -23 21 18 -21 -26 -19
was_my n 17
who_wrote mv 19 -16
~<el bcdefghijknpqrtu 18 -24 -19 -25 -19 -30 -37 -31 -28 -29 -31 -15 -18 -33 -23 -23
~mos> cfghijklmnot -23 -16 -30 -25 -18 -31 -28 -16 -44 -29 20 -22

correo$ lm -17 18
minutes abnor -23 -16 -16 -24 17
what_i abdijoqu -29 20 -35 -20 -19 -36 -29 -39
~nadi bglnoprsu -24 -20 -19 -22 -19 -22 -17 -15 -17
~nb> em 19 -21

@clothes__pongo gn -35 20
again_the kl 24 -23
cancelling mor -40 18 -16
do__@insurer dhm 21 -21 -19
it__@date ablmou -19 -21 -20 -21 29 -15
jessica m -15
opt abcdefghijklmnopqrstuv -38 -39 -36 -32 -36 -25 -36 -26 -40 -41 41 25 -46 -37 -38 -36 -36 -41 -32 -31 -48 -26
your__not k -21
~<jun jmqsuv 18 -29 -16 -17 -20 -21
~<ohi a -15
~ayl km -20 16
~odca m 17
~ors abdglnu -18 -21 -16 -28 -20 -23 15
~stil bcdefgmpstuv -33 -15 -41 -19 -24 -33 -21 -38 23 -30 -36 -25
~tev bdfghijqstu -23 -24 -18 -19 -20 -17 -21 -28 -16 -18 -27

big dm -17 -19
dolor dj -23 -16
envie* lm 20 -16
is__what bgnq -17 -16 -16 -20
please$ defmnpqrstv -35 -28 -22 -51 -22 -18 -29 -17 -15 -35 -53
to__tomatoes m 16
was__about am -17 18
yo__ir m -16
~<iph dm -18 19
~erd aefhknpqv -30 -33 -33 -18 -35 -40 -39 -37 -25

are__@price dj 15 -16
cuenta$ mqr -24 18 -16
do__and dijm -17 -21 -21 -21
la__pero l -18
le_hago mq -23 -15
you__of u -23
~spa adghijklnopv 15 -20 -17 -22 -20 -23 -23 21 -19 -16 -22 -25

en_@date abjmnr 18 -20 -25 -24 -17 -16
find_out jm -18 17
it_so m -17
my_bill dm 26 -31
~ucce dmu -17 -18 18

ayuda bcefghijklnopqrsv -29 -29 -25 -27 28 -21 -34 -31 -21 -28 -25 -23 -22 -29 -20 -21 -20
could_the im 15 -17
said_@day kmoq -17 -20 19 -15
somebody_@cancel abp 15 -19 -16
~<day bdgimnopr -26 -17 -25 -20 -23 -26 15 -20 -17
~corn ahju -15 -15 20 -15
~cos abhijpqv -18 -17 -17 -16 -23 -19 -25 -18
~hofe abmnop -20 -21 -26 -18 -21 16
~nks> h -15
~on> bcegijklnpqr -20 -19 -66 -27 -24 -17 -25 -18 -18 -30 -30 -16
~viaj am -21 -16

a_hospital jmu -29 -20 24
en_@spanish abcdegjklmnopqu -29 -17 38 -22 -15 -28 -26 -24 -26 -32 -25 -32 -19 -19 -17
i__through adgm 20 -18 -20 -19
lista__@day blm 17 -16 -16
not:think m -21
reanudar km 19 -19
sign_up j -16
~<ai adehiqru -16 -24 -19 -17 -17 -18 -16 -16
~<fro aekoqtv -32 -23 -16 -29 -38 -16 -38
~eral u -19
~siem ruv -16 -19 -21

am__handed m 16
me__@day almnopq -23 -21 -25 -17 27 -16 -18
one_do gj 15 -18
plane* dm 16 -17
started gknu -19 -22 -20 -16
~<ag ceghjkmoqsuv -45 -39 -20 -46 -19 18 -30 -21 -49 -25 -55 -43
~<can acghjknprv -20 -17 -19 -15 -25 -16 -23 -16 -16 -27
~arm> bdlm -16 -16 -17 16

al__que dijlmuv -17 -21 16 -16 -29 -21 -18
and__be q -25
cuantos gmuv -16 17 -21 -16
flori* bm 16 -17
gustaria ai 22 -21
is__business mv -19 19
to_pass b 16
~aigo aim -16 -16 -29

^aceptan fkm -17 -22 -22
and_then m -20
como_esta adfgjlnsu -26 17 15 -30 -18 -28 -25 -24 -30
i__next nos 17 -40 -18
like_@animal m 19
mi__@cancel p -22
unas dn -16 17
whatever_is m -16
~cons cfghmnostv -16 -17 -34 -26 -25 -24 -31 -29 -16 -20
~ify> dijlmnu -18 -17 -16 -19 -23 -24 18
~lyi u -19
~man> abdnopqu -15 -19 24 -23 -22 -16 -19 -24
~ped bcdfhmns -28 -21 -35 -19 -25 -21 -38 -28

@place__i dgjmn -17 -17 19 -21 -18
cvs anu -18 -18 -15
end bcefghijklnqrstuv -25 -24 -36 -28 -33 -27 -36 -22 -34 27 -24 -24 -19 -17 -20 -35 -28
i__put mnq -27 -23 -17
my_time n -23
~<lif ahiu -16 -15 -16 -18
~kdk em 21 -21
~oxim m -21

@clothes__@fetch n 16
a_nadie v -21
como_consiguieron u 16
mejor adeghjklmpqrstuv -26 -25 -16 -23 -25 -23 -23 -16 -16 -21 -24 -28 -16 -17 -26 -30
mejor_el b -17
quiero__con ikm 29 -18 -24
~road dhu -18 -22 -17

first bhkmpqr -17 -23 -17 -15 -23 -17 -18
lost__there r 17
me_@day amoq -18 -24 19 -19
need__see ai 16 -16
~ama> i -20
~ard> bfghijklpr -16 -19 -26 -18 -21 -29 -26 -17 -23 -30
~ela> adglnpruv -17 -16 -20 -21 -18 -15 -22 -16 -18
~rren uv -16 -18
~ryo m -16
~ssur m -17

@drive__in p -18
be__we n -15
need_any dm -17 17
v bmno -17 -23 -17 17
~hora cdefhijklpqtuv -30 -50 -24 -39 18 -53 -49 -28 -38 -38 -22 -24 -53 -18

^tienen ghloquv -15 -32 -25 -36 -32 -18 -34
am__no m -19
instead$ acmnoq -22 -19 -36 -17 28 -25
is_free dmop -18 -23 -16 20
my__message gm -18 21
will__there bdmnoqu 18 -22 -35 -27 -28 -31 -21
~eath admu -20 -17 19 -17

@relative__along p 20
@wrong__@relative v 17
^great m -16
bien$ abcdfghikloprstuv -19 -18 -24 -20 -19 -17 -30 -23 -18 -29 -19 -19 -23 -18 -23 -37 -32
got_someone pq 22 -18
prefi* akm -21 -15 -28
saw__on j -15
what__letters gm 16 -19
ya_estoy abglmnpqr -22 -30 -16 -25 -39 -17 -21 -18 22
~<som aefklmnqrt -16 -24 -27 -31 -30 -20 -20 -18 -26 -41
~ical gn -15 -15
~ttl qu -19 -20
~ucks anu -15 -19 -17
~ulli amr -18 -26 19

cuando_se m -16
debo adefhijlmqrsuv -24 -21 -16 -17 -17 -19 -16 -17 -32 -18 -17 -16 -20 -26
do__like acdgjkmn -33 -19 -20 -22 -16 -15 28 -26
not__just moqr -32 23 -16 -22
~harg abdm -18 -17 25 -26

@visit_back m -16
atten* am -18 17
if bcdfhijkmopqstuv -42 -32 18 -19 -26 -45 -32 -32 -31 24 -43 30 -40 -26 -20 -25
is__these lm -18 -18
time_the m 15
~one acdefhjknpru -30 -19 -34 -47 -21 -15 -52 -43 -16 -18 -49 -16
~quie cdefghjlnrstu -15 -51 -37 -34 -43 -20 -41 -16 -59 -28 -47 -39 16
~rros d -17
~sch dghjpqu -20 -19 -16 -15 -22 -22 -22

add_me abgilm 26 -17 -19 -17 -26 -31
do__you ghl -20 -21 -16
not:of hq -19 -23
poner__queja i 15
pueden__escribirme k 19
~ibi bdfjkmnpqrst -30 -28 -16 -22 15 -33 -17 -28 -16 -25 -23 -22
~omas dijnquv -19 -18 -22 -18 -20 -16 -26
~rci nqs 20 -16 -16

es__# dou -28 -18 -19
~egin lmnu -19 -21 -20 -16
~prim bmo -18 -27 -20
~vol gimn -16 -20 -32 -15

as cfghiotuv -21 -19 -24 -22 -28 -23 -17 -16 -17
ayo acdefhlmnu 16 -16 -17 -25 21 -15 -19 -30 -16 -15
i__know abklmov -19 -23 -19 -16 -23 -28 17
is__week o 18
location adefghijmquv -20 -21 -17 -17 -21 -37 -34 15 35 -26 -36 -24
mandan gjlm -17 -27 -17 -17
psych* m 17
too$ b -18
~<emp adfhjlmq 20 -23 -17 -17 -20 -24 -37 -20
~<ond abcdefgijklmqrsv -28 -17 -17 -24 -23 15 -28 -23 24 -17 -19 -37 -16 -16 -23 -20
~aja aefijoprt -19 -55 -49 -46 -38 -17 -21 -33 -19
~coo abdefhklmrsuv -24 -24 -25 -16 -15 -16 -16 -21 18 -25 -16 -23 -18
~dul u -15
~eon gjklmnrstu -31 -25 -16 -27 -24 -23 -23 -23 -21 -23
~incl ilm -16 21 -32

@person_please abcilmu -17 -18 -21 30 -17 -25 -18
anxie* m -15
cuando_me ai 24 -18
how_far hju -17 22 -17
no__@stop lm -29 22
que_vendra m -21
take__home bmnp -21 -29 -24 23
~al> acefhklnopqrtv -18 -43 -50 -53 -26 -37 -62 -21 -25 -21 -28 -37 -43 -60
~mes> admnr -17 -32 -23 -32 -21
~rrep b 15
~xpec m -23

was__@relative m 23
~<way mp -15 22
~oad> dmu -17 -18 -17

@call__please im 21 -18
@machine__@clinician iu -15 18
a__a cdhkqr -16 -29 -17 -19 -25 -15
good$ eghiqrstuv -20 -29 -23 -34 -27 -23 -25 -48 -34 -20
i_did bdgjmqrsv -27 -19 -27 -19 16 -17 -17 -17 -15
no__@machine i 17
not:understand m -17
trabajo$ adjmoqru -19 -20 -23 18 -16 -27 -15 -19
two cdghknruv -18 -29 -24 -28 -20 -16 -22 -30 -20
~aga adehikmopqstuv -34 28 -41 -28 -50 15 -16 -24 -27 -41 -29 -34 -55 -46
~chec ghijklnqsu -19 -16 -21 -17 -18 -16 -26 -24 -19 -16
~cuss i 17
~hoo ahijklpqs 20 -20 -30 -17 -16 -21 -24 -30 -20
~nce cehijlmnpqrstv -32 -24 -44 -26 -20 -16 -24 -47 -43 -39 -24 22 -24 -43

and_do mo -20 -18
there__@food i -16
to__that m -26
~<lov bdhjnopuv -23 -20 -17 -18 -22 -21 -17 -21 -18
~bvc em 19 -18
~eimb d 16
~ette dhjknpqrstv -31 -17 -21 -25 -31 -19 -23 -20 -26 -16 -20

^soy i -16
in_as a 16
sponsor p 20
vez__el b -17
~begi lmnu -19 -21 -20 -16
~mis abehimpst -25 -19 -22 -28 -42 -18 -22 -38 -29

become_a d -15
donde__no j -15
no_quiero acgikmoquv -51 -30 -15 -17 -36 27 -23 -25 -34 -24
not:care m -19
quedo_lo pq 17 -18
slept s 16
~asco m -17
~busi a -18
~esum acgiklu -17 -15 -22 -23 23 -22 -20
~giv cfhjknpstv -21 -19 -25 -24 -29 -24 -33 -28 -18 -38
~sinc bdghjlmnpqrstu -29 -25 -19 -16 -21 -23 -18 -15 -20 -20 -21 31 -16 -28
~tut gj 20 -16

gente bfjkmpqs -17 19 -25 -21 -24 -16 -16 -15
me_@texts kl 18 -17
~<sco bdimu -16 -23 -16 15 -15
~arda dmu -19 -22 19
~four bdijor -17 -18 -19 -17 -16 -16
~omo> cehikoprtv -17 -34 -50 -56 -15 -45 -29 -24 -23 -29

@eat_ese dn -16 21
^los abknu -17 -16 -15 -16 -15
inter* fghikopqrstuv -18 -33 -21 -24 -19 -26 -19 -33 -20 -27 -16 -18 -25
not:trabajo mq -20 -15
~<qw efm 23 -15 -24
~cncl bclmou 25 -17 -17 -22 -16 -18
~iod> mn -20 18
~omu i 18
\xc2\xbf_@vehicle jmq -16 -18 16

^wenas fm 20 -16
docto* u 15
i__from m -22
kind__is m 16
mi__favor cim -16 -16 -22
since__left s 16
~bla bcfgjkloqtv -28 16 -16 -26 -18 -31 -24 -31 -39 -19 -26
~rov hjmou -18 -21 -25 -16 17
~tiv acdefgjkmpqrstuv -22 -22 -27 -22 -17 -25 -25 31 -16 -17 -24 -19 -24 -16 -23 -24

he_can a -15
it_have mqu -19 18 -18
not__@call mv -35 25
puede__@visit n -17
the_@symptom gmsu -28 -25 18 -21
~gat du -18 -15

bad_is dm 21 -18
do__remove blm -15 -22 23
i__@stop gjkmov -16 -16 21 -25 -16 -16
me__escribiendo kv -16 -17
mi_amor m -16
somew* p -16
~<ste m -20

@hello$ abcdefghijklnopqrstuv -49 -34 -33 -37 -50 47 -31 -39 -32 -35 -40 -36 -26 -31 -37 -38 -38 -30 -41 -51 -27
try_it amu 29 -17 -16
use acioqsv -25 -17 -29 -24 -24 -20 -25
~dles v -16
~taq m -19

@relative_@insurer mpq -26 34 -23
^done l 24
my_gps abmopr -18 -17 -28 -18 -16 18
paid du 16 -18
they_get dm 16 -20
~<avo gmnu -22 -16 21 -18
~<els cghijmnp -18 -20 -26 -28 -15 -21 -20 -28
~spen mo -23 -16

be__it mn -17 -17
is__my bdnor -16 -26 -31 -23 -18
que__llevaba pq -17 17
~bien dfgiopru -32 -29 -38 -17 17 -34 -37 -20
~disp dm -18 -20

in_@english abcdegijklmnoqru -34 -21 41 -19 -15 -25 -23 -18 -19 -25 -33 -16 -22 -15 -17 -24
the__idea lv 20 -20
visita bp 16 -16
~<ato mu -16 -17
~erc aghiloqv -21 -23 -18 -18 -20 -22 -25 -22

@stop_on klmpr 19 -23 -23 -18 -17
bende* m -15
do__qualify a -16
quedo__del pq 19 -19
way_to bhijnrsu -19 -18 -19 -23 -29 -22 -19 -21
will_see abdmqru -18 -17 -18 22 -15 -21 -18
~ike defghjmpqt -21 -21 -23 -18 -29 -20 -17 -24 -18 -21
~kjk em 16 -16
~nage dijlmnq -22 23 -18 -19 -25 -17 -15
~smen m -20

@open_hoy hm 25 -20
su_@place jm 23 -22
to__one ilmo -20 -16 -15 -19
~ary ghjlqsuv -17 -20 -17 -29 -19 -17 -26 32

@food__the m 15
^ocupo dmp -15 -18 -15
a__so m -15
can__me bhjlmnorstuv -39 -40 -21 -26 -17 -42 -22 -38 -39 -20 -43 -31
follo* mq -26 -17
my__with nopqu 20 -21 -26 -29 -28
~dud imuv 16 -18 -15 19
~elef abcnoq -23 -22 -15 -24 -20 -17
~limi adlov -23 -16 17 -20 -16
~pum m -20

bunch$ mt -18 16
it__back dgm 16 -15 -17
la__un m -21
queda__de jm 20 -16
time_should mn -25 21
~blig dm -16 -18

cuent* adfgjlorsv -27 -29 -16 -26 -32 -29 -17 -29 -21 -20
cuenta dhjmqr -15 -15 -18 -16 17 -18
da__@place jm 19 -15
dia__otro n -21
he_need mn -16 17
in_to m -27
it__@late adjqru -15 -17 -21 -17 -21 -20
la_pueden mo -18 22
not:if p -15
~ciu dju -15 20 -19
~mnbv em 15 -15
~ratc im -15 -22

me_from l 20
robot acdgijkmnpqrsv -23 -20 -20 -23 26 -17 -15 -28 -21 -21 -22 -16 -20 -29
~arol v 17
~vent m 18

@clinician_ya a -15
this_going dm 18 -20
y_mi m -16
~<onl aefghjmnpstv 23 -17 -22 -33 -30 -16 -25 -29 -35 -25 -19 -23
~dia> l -15
~poem m 15

#_a dmru 21 -21 -16 -18
are__it ar -16 -16
la_del blmos 27 -27 -35 -30 -18
want__keep b -19
~<mur q -16
~uick m -20

@year cdfhijklmnoprstu -19 -16 -19 24 -37 -32 -28 -37 24 -37 -35 -28 -19 -40 -18 -32
got__@day am 20 -21
me_duele u -16
paseme bij -23 20 -21
si_@pay m -16
~<del bdnqsu 19 -28 -20 -16 -20 -25

^gps jm 15 -17
hooke* u 15
me__manana bmo 19 -19 -17

give__the iru 15 -17 -21
se_entra j 15
would__need m -15
you_like amn -17 25 -21
~<bod bq -18 -16
~fes auv -16 -17 -17

#_and ilmou -17 -17 -21 -23 -20
@move__idioma c 16
card$ anq -16 16 -15
denme ajo 16 -16 -16
not__@late mr 19 -23
que__esta jmuv -27 -26 23 -19
~elf bcghjmrtv -17 -17 -24 -21 -22 -36 -24 -15 -22
~jlkj em 16 -16
~kdl em 20 -18
~urs aefghkmnqt -29 -19 -20 -20 -23 -21 -17 -22 -20 -20

@visit__the adiln -25 -25 -18 16 -26
about__@texts b -16
believe_it m 16
can__type i 18
the__place akv -20 -15 -22
~desc abdgijln -17 -21 17 -20 -16 -21 -24 -20
~nut abcdefghjknopqrtuv -30 -28 -17 -19 -20 -15 -16 -17 -19 -28 -26 -22 -18 -20 23 -16 -24 -18

^apaga de -22 -15
control$ n 17
i__only aiq 20 -15 -20
it__sending m -16
no_@insurer mp -17 -22
plomero ai -16 -17
tonight$ ans -15 -19 -23
we_do adlmoqsu -15 -19 -18 -40 23 -25 -20 -17
you__on abdlmnors -21 -23 -27 -17 -44 -16 -26 -28 -17
~<vis abdlnoqsu -17 -17 -18 -18 -18 -15 -20 20 -17
~bot efhijkoqrv -19 -16 -26 20 -28 -21 -25 -22 -19 -20
~coge bdgijmnru -15 17 -16 -26 -16 -30 -21 -18 -24
~oti adjv -21 -24 -19 -16
~prov hjmou -18 -21 -25 -16 17
~pto> kl 17 -21

am__able q -19
am__is m -21
early_can hn 18 -20
just__this bu -18 -17
need__different o 17
se_quien u -16
sin_@eat hn -19 19
~sba m -16

~enir p -16
~maki mnor 16 -17 -16 -22
~rli ijmnu -18 -18 -29 -17 -15
~ucho b -18
~vid acefghijnpsv -28 -16 -20 -17 -18 -18 -18 -23 -16 -18 -18 -21

folks jm -22 -25
para_empezar a 16
the__from lu -16 -19
~free cfhilmnstuv -19 -18 -20 -23 -24 -22 -26 -28 -21 -34 -22

^puedo abcfghjmnprs -31 -35 -18 -18 -47 -37 -25 -61 25 -32 -26 -16
one__these glmnos 20 -17 -16 -22 -16 -18
to_this m -16
~gas> bm -15 15
~reim d 16

^with delmntu -18 26 -24 -26 -16 -15 -23
como__la bgnqs -25 -21 -25 -17 -20
day_after n -20
not:necesito agio -19 -20 -19 -16
su cdfghiknoqrsu -23 -22 -18 -28 -19 -28 -26 -26 -23 -17 -24 -22 -29
you__place m -21
~enen bgmnqrsu -32 -26 -18 -26 -22 -28 -22 -44
~lar abcefjopqs -47 -31 -37 -25 -23 -18 -21 -40 -17 -40
~uda efghlnpqrsv -34 -34 27 -30 -39 -39 -33 -20 -24 -28 -35
~vean a 19

@call__i adlno -19 -21 -16 -18 -17
by bdfhijklmnopstu -19 -26 -20 19 -20 31 16 -16 -49 -39 -20 -15 -38 -23 -26
junto ajmv -17 19 -25 -16
not_@stop bdlmnqsv -20 -16 -37 28 -24 -17 21 -18
~<nai adhlnu -22 -18 -15 -17 16 -19

me__@fetch abimoqu -20 -17 -16 -24 -18 28 -15
que_hora abdfghijmoqrsuv -43 -19 -20 -23 -26 16 -28 -29 18 -46 -22 -27 -31 -31 -18
text_too l 16
~orio m -16

@drink_count dmn -16 -22 23
are__by j 17
mareada ms -16 21
wq em 18 -20
~<deb adefhijklmopqrsuv -29 -25 -20 -19 -20 -27 -21 -18 -23 -23 -19 -18 -25 -20 -21 -32 21
~<fa efhjnrtuv -47 -41 -20 -16 -58 -46 -21 -34 -55
~ahp> ciklm -16 -18 -16 21 -18
~gene a -18
~lept dhmp -15 -16 -18 -18
~reve bdm -18 -16 -17

are_coming bm -16 -16
bendiga$ ft -15 20
~her ceklnpqtu -17 -23 -42 -18 -19 -17 -29 -36 -23
~moo ms -15 16
~nd> aefoqrstuv -24 -42 -44 -20 -26 -17 -20 -33 -39 -66
~nsid mu -16 -16
~tan> bceghiklnopqrstu -26 -32 -20 -52 21 -18 -32 -44 -34 -32 -28 -31 -39 -23 -26 -16

@place_@call mq -22 15
card__you d -16
es__que dhlmnuv -27 -19 -16 -32 -20 18 -21
i_drank m -16
the_day abgijlmoqru -15 -22 -17 -18 -27 -21 -24 19 -33 -18 -26
~<lej jm 19 -19
~okin filnoprstu -18 -19 -18 -23 -18 -19 -16 -16 16 -19
~rre adefhijtuv -19 -35 -17 -17 -27 -32 -31 -26 -33 -36

my__it mno -29 -16 -26
new__i m -21
of_your dhi -16 -16 -23
play_some m 18
rock$ ahmt -15 -17 -18 20
~orce m 16
~orre adhijnpqrstuv -24 -23 -19 -25 -24 -19 -20 -25 -22 -23 -20 -24 -27
~tea aeghjnpsu -22 -16 -19 -16 -23 -30 -18 -19 -30

@day_pero abo -15 -18 18
@medicine__that m -18
me_stuff lm 17 -16
my__bill dim -33 -18 32
we_had abmnst -17 -16 20 -16 -15 -19
~uys> begiklmnrsv -24 -20 -28 -25 -16 -20 -20 -23 -23 -23 -23
~ze> mu 18 -19

@drug_@food n 17
@visit_de lm -17 -27
me__@visit acdijlqru 18 -17 -26 -29 -17 -25 -16 -18 -21
the__coming kr -20 -16
tiene_que amqu -18 -19 21 -15
what__this afijmv -25 -33 -17 -53 29 -16
will__it bdmoqsu -23 -22 18 -15 -21 -15 -24
~acil m -16
~bue bcefgknoqrstuv -25 -17 -26 20 -17 -20 -22 -23 -23 -20 -22 -16 -21 -26
~nop ef -23 -16
~onda abfgilms -17 -16 18 -23 -19 -15 -31 -15

afuera a -18
ese__\xc2\xbf do -16 17
ever$ v -17
quisiera_@fetch n -16
schoo* apq -16 -16 -18
~carn dm -17 -18
~peng m 16
~sle abcdeghjklnptv -31 -27 -18 -36 -18 -21 -31 -20 -19 -22 -15 -32 -16 -24

a__was mq 18 -16
feeling rsu -16 15 -19
me_dejo ms -17 16
not_now bmt -21 20 -22
or_can amnqu -15 -22 -17 16 -15
what_else bmo -22 -20 23
~reac bcdgjmnoqrtu -20 -26 -36 -21 -28 -52 -15 -23 -18 -15 -19 -40

^cual abdeglnpsuv -23 -17 -24 -16 16 -15 -16 -17 -24 -36 -17
~nla cjmqrv -17 -18 -35 -16 -22 -19
~rce> v -15

@relative__coming abr -28 -26 -22
can__back bdhijkmo 19 -17 -15 -16 -17 -20 -26 -20
dije abijlnqru -25 -20 -18 -16 -20 -22 -18 -16 -19
operadora defhilmtu -18 -23 -27 -23 28 -18 -30 -18 -17
text_again m -17
to_@book abdi 23 -21 -16 -22
~<nom cdgijm -17 -19 -15 -18 -23 -39
~pini m -18
~ust> acefjklst -22 -27 -28 -25 -23 -17 -20 -29 -23

@day__you mq -17 -15
i__lost gmou 16 -24 -17 -16
mandaron mq -19 -17
super dnr -22 -16 -21
there__@traffic r 20
withdraw k -16
~acti bdegijkmns -19 -19 -18 -21 -21 -18 33 -19 -20 -18

be_with mnpqu -17 22 -20 -15 -16
cerra* ahm -15 25 -28
explain_it m -15
it__is dlq -21 -16 -15
me__options gm 17 -15
~ort abdefghkorstuv -35 -18 -23 -32 -37 -35 -45 -26 -20 -28 -34 -15 -53 -16

by_myself nq -21 22
from__in u -18
iv jms -17 -23 21
traffic abcdefghijklmnopqrsuv -15 -27 -15 -20 -19 -19 -17 -33 -22 -22 -15 -16 15 -23 -29 -18 -20 22 -27 -26 -21

how__a aglnoqs -28 -22 -15 -38 -19 -18 -35
is__soonest a 20
need_anything adm -18 -18 17
what__like ad -17 -17
~lexi m -17

am_having s -15
french m 17
locked$ am -20 -18
mi_id n 15
more_minutes mr -21 15
~<ha aefjklmoqrtv -29 -93 -41 -19 -29 -23 -21 -19 -16 -33 -18 -18
~ice> acefghjoprv -18 -27 -35 -24 -20 -19 -16 -17 -33 -31 -45
~time cdefgkqtuv -29 -25 -16 -34 -39 -29 -16 -25 -36 -31

@visit__as b -16
^vuelvan kl 15 -27
a__off a -16
bless t 19
borren__@visit lm -20 16
going__a mq -29 -18
got__on ams -15 -22 -19
is__as ms 18 -15
llega hmr 15 -25 -17
manden bgilquv -18 -21 -21 18 -18 -19 -18
pasame aimqv -28 16 -22 -16 -19
perdon gjns -16 -16 -15 -22
think__it amnu -20 22 -21 -19
~chs s 17
~hort m -20
~rral a 16

after_all ahiklmnrs -27 -21 -17 20 -33 -21 -21 -18 -30
wtf__this u 15
your_text lm -17 15
~dand ag -18 -15
~inue l 15
~pon bdefghjlmprstuv -20 -22 -42 -15 35 -38 -33 -34 -22 -27 -19 -43 -22 -16 -45
~wer acdefgjlnopqsv -41 -24 -34 17 -30 15 -28 -27 -17 -19 -20 -34 -31 -27

~<bu bcfgjknotu -32 -42 19 -39 -20 -39 -48 -20 -19 -38
~cup acfghjklnrstuv 23 -22 -16 -25 -24 -28 -16 -25 -31 -19 -19 -17 -29 -22
~got> ab -16 -18
~ial> ijmoqs -24 -24 -18 -19 -18 -20
~roll dn -17 -18

both__@relative m -17
computer abimqr -17 -19 -16 20 -17 -16
if__have bp -16 -22
not:running mr 20 -20
~<te abcefhnoqrt -18 -39 -40 -70 -37 -20 -23 -18 -28 -26 -28
~ding afghnos -44 -32 -38 -19 -23 -27 -20
~lp> bcefghijklnoprsv -29 -32 -44 -37 42 -27 -33 -31 -32 -27 -31 -26 -30 -27 -25 -35
~mak cdhijknpqtv -16 -17 -27 -21 -31 -34 -44 -23 -34 -16 -29
~vet dm 16 -27

do__for acdjlnoq -25 -19 22 -24 -16 -40 -22 -28
use__thing g 19
you_folks jm -21 -20
~<air q -16
~adju i -16
~hio> a -15
~mit adloru -24 -24 -16 -23 -15 -21
~nsu cdefghilopqrstv -25 -16 -31 -27 -17 -20 -25 25 -24 -24 -26 -28 -21 -22 -25
~ugg p -17

go__@day bm 17 -23
it__@body u -15
my__so bs -16 -17
my__through i -18
to_@move bcdghijklnopqsuv -33 -24 -38 -22 -19 -27 -27 -23 -29 -42 45 -28 -26 -19 -34 -17
tues b -18
~cuen acefglostuv -35 -17 -16 -24 -25 -27 -27 -30 -20 -15 -26
~nan acefgijklrstuv -29 -30 -20 -28 -24 -45 -30 -28 -16 -29 -22 -25 -44 -40
~ton dklnoquv -29 -22 -20 -18 -27 -17 -32 -20

@price_tiene dmqu 18 -16 -19 -19
como__celular u 15
i__@thanks mt -19 18
mania gmu -16 20 -16
scare* gilv -24 -20 -19 -20
what__text gm 27 -21
~alia m 19
~der aefhijklopr -15 -31 -28 -31 -23 -40 -16 -28 -24 -24 -26
~dos bcdhijknpu -19 -16 -37 -28 -26 -27 -28 -32 -24 -19
~epe adjot -22 -20 -15 -15 -16
~ews> dijm -25 -17 -15 17
~orin s 18

@relative__sleep m 16
am_like l -15
menor dm -16 -17
signed__for am -19 -20
tiemp* adhs -18 -23 -16 -17
~itia m -15
~ons> befhkloptu -22 -27 -24 -30 -27 -16 -28 -30 -27 -23
~orr adfgijknqtuv -34 -37 -40 -18 -38 -25 -34 -51 -41 -50 -37 -16
~peei m -17
~razo m -19
~show aijklopsv -15 -18 -23 -18 -25 -22 -19 -24 -21

the__list amn -21 -24 16
~eat cdefhijklmopqs -26 -43 -23 -19 -38 -19 -39 -26 -29 21 -27 -27 -30 -33
~eces efghjlprtv -21 -18 -20 -25 -26 -17 -33 -24 -21 -29

me_sirve q -16
not:who bmpq -19 -38 -18 21
parti* o -16
shut adghjmou -22 -18 -16 22 -18 -22 -16 -22
what__on dgmn -17 -17 15 -21
~ey> acefghijklnpr -17 -36 -22 -29 -47 -38 -27 -19 -25 -38 -42 -22 -17
~nen befgnqrstu -17 -24 -27 -36 -31 -16 -35 -28 -22 -53

i__care m -19
if__the no -19 22
press$ cdegjlmntu -17 -18 -17 24 -18 -17 -28 -22 19 -19
zoo m 16
~oem m 15

^yo bcdefghjknorstuv -25 -30 -53 -49 36 -47 -39 -45 -27 -31 -43 -39 -34 -35 -38 23
do__@date o 17
estar_ahi am -16 -20
was_going dmnqr -18 -29 -20 22 -20
what__would am -22 -16

@call__there mq -20 -19
@sick_y pq -15 19
have__in bcdmps -18 16 -20 -34 -24 -15
paseme_con ij 17 -19
put__sleep mu -22 18
told_you adin -23 -26 -17 -20
~ails adhiu -18 -16 -15 -20 -17

@food__@open hm -17 16
am_texting a 16
bad__@day m -17
en__por abgjk -20 -19 -16 -25 -18
who_you m -26
~<cn bclmou 25 -17 -17 -22 -16 -18
~aff ilmoqu 15 -16 -31 -17 -16 -17
~isto abcglqu -18 -15 -16 -17 -26 -27 -22

at__first u 15
de_la acdeghkoqtv -18 -23 -26 -19 -33 -21 -43 -40 -50 -26 -52
for__@person m -23
idea m -23
que__pues afgmn -23 25 -18 -27 -19
~<ab cdefghjknqstv -37 -20 -37 -39 -42 25 -27 -17 22 -33 -31 -38 -23
~cid cdghjlnopqsuv -16 -29 -26 -22 -25 -32 -16 -16 -25 -26 -29 -20 -26

@body__the msu -18 16 -16
i_hit dm -17 -23
is_@symptom mnsu -30 -16 29 -16
is_ok km 18 -28
me__si dlmnqsu 18 -16 -17 -15 -15 -16 -17
viaje ao -20 16
~airp mq 17 -15
~pe> bcdehklnoqtu 18 -28 -29 -32 -23 -24 -30 -24 -19 -35 -19 -19

good_day ot -18 -25
keep__for mv -18 19
my__next amnopu -18 -20 18 -16 -17 -20
not__them l 20
pueden__mi dimno -16 -18 -19 -20 -17
querer$ k 17
what__say dg -18 18
yo__@relative pq 18 -20

@relative__@call ip -21 -19
discounts dm 17 -17
~<cru a -19
~<giv cfhjknpstv -21 -19 -25 -24 -28 -24 -33 -28 -18 -37
~comm bdhjkoqrsv -19 -29 -20 -29 -19 -20 -20 -18 15 -17
~trab cefgjlptv -23 -16 -18 -23 -37 -29 -16 -15 -20
~uen> dfjmnoqrstu -19 18 -23 -48 -17 -23 -24 -17 -26 -25 -25

@book__# am 16 -18
@stop_ya lm 21 -25
said_@stop kmn 18 -28 -19

#_# abcdghijklnoqrsuv -33 -30 -18 -21 -23 -35 28 -27 -19 -34 -23 -29 -23 -20 -21 -26 -21
addy$ jmu 20 -18 -17
and__up a -16
el_@vehicle abdghimnrsuv -22 -24 -22 -17 -24 -17 -26 -27 27 -20 -22 -15
for__@staff am -21 21
~<his qu -15 -17
~agai acehikmoqrtuv -28 -28 -22 -28 -42 24 -16 -16 -25 -33 -23 -36 -28
~ane abcgjklnuv -33 -23 -15 -24 -36 -17 -23 -34 -32 -26
~ity ghsu -27 -19 -16 -30
~rget abdeghiopruv -26 16 -24 -15 -24 -26 -17 -19 -17 -19 -25 -18
~ta> abcdefijkmoqtv -20 -21 -39 -15 -75 -38 18 -36 -15 -18 -24 -24 -17 -19

@clinician__me diklnopruv -18 17 -17 -16 -15 -18 -24 -16 -22 -17
i_am acdefhiklnopqrtuv -16 -46 -32 -44 -48 -40 -34 -23 -21 -48 -29 -25 -16 18 -31 -23 23
someone__my aopq -15 -18 -23 -21
that_a djmoqu -16 -17 -28 -21 -19 17
you_fit a 15
~igg ajno -16 -20 -17 18

@call_la i 17
^keep bhmnv -19 -15 17 -17 -28
cease ilm -17 20 -18
makin* mnor 16 -17 -16 -22

hon$ lmuv -16 -26 -17 20
out_@drink mn -16 17
~ecti gir -21 -30 -19
~eted j 16
~nvi bimpquv -17 -21 -27 -18 -24 -20 -20
~onfi lnq -21 -18 -20

am__candidate mu -15 16
los_papeles ahn 16 -18 -17
no__right m -21
not:manden bgiklquv -18 -21 -18 -30 23 -17 -16 -18
plata nou -23 -17 -17
say_@stop m 15
tired gmns -15 -21 -17 20
~gano imuv -15 24 -25 -18
~othe dfghimnpqr -24 -17 -21 -28 -35 -18 -24 -18 -19 -29
~squ djruv -16 -17 -16 -25 -18
~wok bi -15 -16
\xc2\xbf__lo mu -20 -17

^should abdgijlnopqru -33 -17 -15 -27 -27 -21 -21 27 -21 -24 -28 -25 -28
escribiendo gkm -19 -20 -24
~ana cefgjklmnstuv -41 -25 -36 -50 -45 -39 -18 -22 15 -25 -18 -36 -22
~kip> abcdefgijlqstu -25 19 -19 -23 -21 -18 -20 -22 -19 -21 -17 -18 -16 -27

@symptom$ abcdefghijklopqrstv -51 -28 -33 -38 -25 -25 -44 -32 -36 -37 -28 -36 -36 -34 -44 -46 48 -28 -28
id bdnpqu -24 -27 34 -23 -19 -22
ser_a o 22
~ecio djqu -19 -19 -22 -17
~rote du -15 -18
~voca am -16 -16

@food_de m 18
^took efjlm -23 21 -20 -19 -31
hay_@parking acdefghijlmnopqrtu -22 -24 -28 -22 -24 -21 -26 -19 40 -15 -37 -28 -18 -15 -16 -39 -15 -27
~hos cehinprstv -19 -16 -29 -27 -19 -31 -25 -27 -25 -24
~lis> abdeglmuv -18 25 -17 -26 -17 -27 -36 -18 -16

@relative__law ip -18 18
@treat_like u 17
can__a cdghkpqrsuv -33 -18 -31 -36 -16 -22 -25 -24 -29 -39 -19
can__get defghjlmnprstv -30 -16 -19 -51 -51 15 -42 -22 -44 -19 -39 -43 -17 -37
chicl* mn -16 18
de_su lm 21 -19
fell_apart p -16
hay_un dnr -18 -21 16
manden_nada lm 18 -22
morning bdfgijklmpqtuv -33 -20 17 -24 -19 -19 -17 -25 -20 -23 -30 -15 -28 -27
total$ dm 21 -19
~eir abefilmnr -20 -17 19 -17 -16 -15 -36 -20 -19
~mpo> dhjos -23 -18 -16 -17 -17
~pie cdfhijkprv -18 -24 -16 -16 -27 -17 -15 -17 -17 -18
~rad abdfghijmnpqu -35 -35 -22 -22 -28 -23 -34 -31 16 -35 -25 -38 -38

a_few m -21
could__be ao -26 17
denise abg -18 -21 -20
my__out apq -23 -30 18
pasa__@place j 18
urge__@visit a 17
ya__por m -16
~<cpa mn -16 18
~<lee m -18
~<may eilmu -18 -16 -18 19 -17
~<scr abdikorv -26 20 -16 -23 -17 -20 -17 -18
~mart m 15
~xed> q -18

=said:greeting abcdefghijklmnopqrstuv -62 -97 -78 -117 -123 138 -92 -95 -90 -65 -57 -91 -24 -93 -86 -92 -100 -66 -84 -124 -61 -96
^nothing bgloqsuv -27 -30 -19 -19 -17 -15 -17 -16
did__my jm -21 15
donde_puedo gm -16 17
got__@wrong dhjm -17 -17 -19 -18
hola bcefgijklmnopqrstuv -19 -17 -22 44 -22 -29 -17 -26 -18 -48 -20 -31 -18 -28 -30 -16 -22 -35 -20
my__is abefghjkloptuv -18 -37 -22 -16 -41 -46 -27 -46 -27 -19 22 -39 -50 -34
runni* abfhnv -23 -15 -26 -22 -17 -17
ya__ir bq 21 -16
~<vu bdhnsuv -29 -31 -20 -23 -18 -25 -21

@hello__this fm 16 -15
@howmuch_si bdmnqu -24 25 -24 -18 -21 -16
here$ cdfhjnoprsu -18 -36 -27 -37 -17 -31 -32 -29 -18 -34 -36
in__me ap -16 -18
morado mp 18 -16
pasas* mtv -19 21 -19
pick__on m 17
tomo abdgmnq -23 -26 -18 -20 -30 22 -18
which_one gmu 15 -28 -18
~<cak m 15
~aig abdegijklq -21 -15 -19 -20 -22 -20 -21 -16 -19 -22
~ectr d -17

@relative__@ride q -23
it__take gm 17 -20
mal__telefono m -17
~cess dgmu -21 -21 -19 18
~ckin dmr -21 -21 -20
~elac m -21
~ety m -17
~owin adhu -28 -15 -16 -16

@relative__dia b -16
pongo_la g -17
sacam* am -16 -18
so__a u 17
ways mp -15 22
~als> b -15
~esh> eglmt -16 -15 -16 -25 20
~ily du -20 -21
~upo cdefghjklmnoruv -22 16 -19 -20 -25 -24 -30 -20 -19 -21 -29 -27 -17 -26 -16

@treat_covered du 17 -19
conoz* i -15
mero r 16
opt_in acijklm -18 -20 -17 -18 26 -27 -16
same_time o 19
show_up m -25
~<lap m 18
~dolo m -27
~nt> cefghjnopqrstu -15 -50 -49 -26 -33 -28 -27 -15 -57 -40 -24 -18 -33 -26

@english_plis c 18
@pay_@price dm 16 -20
@symptom_@day a -16
come fgilmpstv -20 -59 -52 -47 -24 -29 -41 -18 -26
side dh -16 -16
want_it abm -24 21 -30
will__@stop m -18
ya__a ajlno -21 -17 -15 -18 -19
~anyo abdjlnsu -21 -16 -26 -24 -22 -25 -17 -30
~ortl j -17

a_reminder km -18 18
christmas dn -15 -15
~isco dim 19 -16 -34
~ory bjl -17 -16 -17

dias bdhijmnprtuv -19 -23 22 -21 -21 -38 -29 -15 -18 -16 -25 -17
normal_el s 19
want__off bl -19 19
~adi abcdefghijlnopt -23 -34 -29 -36 -17 -18 -26 -27 18 -15 -39 -34 -29 -24 -20

de_los dik -15 18 -22
fix__sacaron m 15
get__work u -20
hora__el io -17 -17
is_high ms -16 15
me_# alm -21 -16 -24
puedo__@vehicle nq -22 17
seen$ a 20
the_hospital jmu 23 -23 -24
this_@month adgu 24 -18 -17 -21
weath* mu 21 -15
~cibi ikm -21 15 -20
~eads m -28

awesome mt -20 25
bothe* acdgimq -25 -15 -20 -16 -20 17 -17
hora__@call in -17 -19
i_@call bcdghjlmnoqruv -19 -17 -38 -23 34 -18 -19 -22 -29 -26 -20 -24 -18 -16
old abcdefhjlmnorsu -20 -23 -19 -35 -19 -27 -33 -21 -17 31 -28 -23 -19 -22 -17
taking__a anr -19 -17 -16
you__with dgijmn 16 -24 -15 -15 -17 -21
~cale ijmqsu -26 -17 -20 -20 -15 -19
~exam u -23
~izo dgouv -16 -18 -16 -25 -15
~ok> cdefghkloqtuv -23 -22 -29 -18 -23 -31 -21 -23 -26 -21 -27 -25 -30
~ore acdefghijpstv -17 -27 -16 -34 -42 -28 -18 -25 -43 -37 -22 -41 -18
~xzx em 20 -22

^end abcdefghijklptuv -18 -15 -23 -22 -35 -26 -21 -22 -29 -16 -29 35 -17 -18 -30 -25
~hole aijloru -22 -21 -19 -18 -19 -16 -24
~otes aim -15 17 -19

@call_con abilm -23 -18 22 -17 -22
de_molestar m -17
only__one aq -19 20
rara__ayer s 16
~elen adi -18 -17 -17
~file djn 17 -15 -16

fell ampq -18 -17 -15 18
more_about u 16
vendra aio -17 -17 -16
~be> acdefghjpqtv -18 -31 -31 -35 -27 -37 -22 -24 -21 -23 -26 -21

@call__el a -18
@relative__@food n -15
off__@drive p 19
se__@late acdmnoqr -15 -18 -17 -16 -18 23 -18 15
~fjfj e 16
~nder befhijlopqr -16 -20 -19 -20 -25 -28 -25 -33 -25 -26 -20

@hours_for hm 20 -16
bail bmo 19 -20 -15
corri* m -19
de__quien aim -15 -18 -21
my__get nr -16 -17
vuelvan__los l -16
~ple> abmu -17 -16 -17 -21
~sic bcdeghijklmpqsu -22 -17 -24 -21 -25 -19 -24 -19 -16 -27 30 -19 -25 -19 -35
~wor abcfgjkqrstv -28 -31 -43 -35 19 -28 -31 -16 -23 -20 -40 -41

dijo m -17
is__is abdhijnqs -27 -22 19 -20 -22 -22 -30 -23 -31
my_@pay bdginpqu -16 20 -20 -22 -32 -15 -21 -26
otra__favor b -21
~<fiv bijo -17 -19 -17 -26
~ados gu -16 -23
~coun cghijkosuv -19 -21 -17 -19 -17 -18 -22 -19 -24 -16
~otel am -15 15
~urg dglqrsv -23 -16 -15 -17 -15 -20 -15

@relative__@drive mno -31 -23 -16
a_@clinician npu -22 -20 -25
directions$ jm 17 -21
i_typed m -20
just_woke r 15
que__llevo mn -20 21
right cefilpv -21 -26 -19 -33 -25 -22 -29
to__all gm -16 -17
~<gui anrs -22 -21 -19 -18
~onde bdefhjklnopqv -37 -42 -27 -38 -28 23 -30 -41 -36 -35 -23 -37 -41

amabl* dfmt -16 -16 -24 21
~go> efhkmqrstuv -67 -78 -52 -43 -44 -16 17 -19 -17 -53 -33
~hut adghjmu -24 -18 -16 22 -18 -22 -22

a__somebody i 16
parad* mr -17 18
vendra_a p 16
~aza adhjmuv -17 -23 -17 23 -21 -19 -16
~dear m -19
~kno abdehijnprsu -33 -18 -16 -35 -38 -26 -36 -25 -15 -15 -27 19
~urt> mp -28 -16

an_@traffic mpq -18 -15 16
but__back bgjkmq -16 -15 -16 -15 -19 18
se_rajo mpq -22 -17 24
~<ex acefhklnpqtv -52 -33 -30 -32 -41 -26 -43 -33 -33 -27 -28 -47

take_me acdghijknoqsu -22 -17 -34 -18 -28 -32 -23 -30 -37 -22 16 -40 -28
~enle aijklmo -17 -17 -17 -16 23 -20 -16
~lk> bdefhijklmnoprstv -28 -18 19 -25 -19 19 -22 -29 -18 -17 -32 -28 -26 -33 -33 -22 -23

a_ir bijklmqruv 21 -19 -15 -19 -18 -28 -30 -17 -23 -17
ando_en dms -17 21 -21
get__airport jm -19 19
i__feel m -15
mejor_@call m -16
~<su acefhijlpv -25 -20 -46 -42 -21 -24 -25 -22 -40 -28
~edit dm 17 -15
~siv iu -19 -18
~ull> abnou -20 19 -15 -24 -17

@relative_wait anpq -15 20 -15 -23
all_can dgmu -16 16 -18 -16
i_@eat dhoqrs -23 -15 -17 -17 -17 -20
long_of j 16
me__this bcdklmv -25 -22 -17 -22 20 -45 -20
ninguna q -17
partir m -18
remove__@visit blm 21 -24 -20
~lego abeghiklpqrv -38 -41 -16 -27 -31 -25 -29 -21 -18 -33 18 -33

el__dia o -16
i_able q -19
she_need n 17
take cefgijkortu -47 -30 -23 -17 -23 -22 -23 -19 -21 -31 -42
that__it mnt -26 -17 17
tomando ns 19 -16
was__supposed m -19
~susp m -19

donde__el r -17
gracias acdefghijklnopqrstuv -34 -37 -49 -45 -62 -41 -22 -43 -42 -44 -24 -41 -37 -31 -41 -49 -42 56 -46 -44
let_us abdghjlmnoprsu 22 -33 -22 -20 -24 -19 -18 -45 -17 23 -15 -22 -21 -23
not__up aopr -23 -16 -25 -22
~eci cdehjnoqrsuv -17 -30 -28 -18 -28 -17 -27 -50 -17 -17 -33 -39
~tuat m -18

can__@pay adhinoqr -32 34 -19 -31 -20 -22 -23 -16
keep__but amo -16 -20 18
me_gusta agiklv -18 -23 20 -17 -18 -19
my_@medicine abcdghjklnopqrs -46 -33 -20 -32 -25 -21 -25 -20 -27 27 -26 -28 -34 -28 -20
~beco dou -16 18 -16
~ling cdghlnoprtuv -21 -19 -20 -32 -15 -34 -16 -38 18 -25 -50 -34
~olk jm -22 -25

be_a bimprsu -18 -28 -19 -22 18 -16 -29
can__find abhn -19 -17 -25 -17
de_casa km -15 17
hearing__in n 15
llego__mensaje u 16
que__hay bmn -19 -22 -28
sacar$ dm -15 20
~<flo elo -15 -19 -17
~<sel adhjmnquv -19 15 -18 -20 16 -24 -16 -24 -17
~hin efhijqrt -30 -23 -15 -24 -20 -28 -17 -36
~ots abcdefhijnoqrsu 19 -26 -23 -29 -17 -20 -26 20 -21 -23 -18 -24 -19 -20 -30
~poo e 18
~rie> v 17
~us> adgilnq -15 -21 -18 -15 -15 -23 -17

got__it ablmou -17 -21 -16 -33 34 -18
i__around m -18
i_never abqv -32 -17 -15 20
me__with bklopq -24 -16 -26 -22 -26 -24
my_@vehicle opqs -17 -19 -17 -21
to_speak c -18
~<pa bcefglmopqrs -21 -53 -75 -54 -20 -51 -30 -21 -36 -44 -22 -40
~esue p 16
~stoc m 21

@howmuch__de u -16
out__# bimo -16 -18 22 -19
tomatoes m 19
~lave m 20
~lit bcghjluv -28 -18 -18 -19 -17 -17 -27 -15
~ntam bjlnu -16 -18 -15 -20 -19

do__dormi mu 22 -17
puedo_trabajar nq 15 -20
se_usa adglmnu -18 -15 26 -17 -29 -16 -22
text__much l 19
this__place jmu -18 -15 16
where_the jmsu -19 -30 27 -18
~<wer adefhjlmrsu -16 -15 24 -24 -23 -15 -18 -22 21 -15 -21
~daro mq -18 -17

but_coming r 15
en_# dgr -19 -16 17
you_up aefhlmt -15 -18 -18 -20 -18 19 -19
~as> adeklpqtv -23 -21 -61 -20 -23 -52 -23 -18 -25
~atoe mn 24 -19

^@drug m -16
arrep* b 15
de acefgilnoprt -43 -91 -76 -25 -61 -25 22 -23 -23 -18 -44 -41
discount$ dm 17 -24
get__in abcijklmnoqru 16 -24 18 -46 22 -22 -21 -44 -29 -30 -27 -29 -23
i__can m -19
piso hj -15 24
~ffe acijklmqr -36 -21 -27 -35 -17 -24 -19 -25 -22
~san acefgijnpqv -40 -17 -18 -21 -27 -33 -23 -28 -25 -17 -29

^best m 27
^perdon a -17
hay_para ah 16 -15
workers_comp a -16
wtf mn -17 -16
~kkl> e 16

@open_ahorita hm 17 -21
@relative_said an -17 -18
am__@drive mn -25 -17
flight$ mo 24 -16
hay$ defhiklprstuv -25 -24 16 -20 -20 -15 -26 -15 -20 -19 -17 -33 -22
i__@place jm 19 -21
para_esta a 17
room__time ajmno -18 -19 -18 -16 15
word adu -15 -20 -21
~<cra ado -15 -16 -18
~anza imu -17 -20 -16
~fec cdfhijklmpqrv -21 -37 -17 -27 -24 -28 -29 -26 -33 -24 -31 -23 -27
~lle> ahijoqv -21 -15 -33 25 -19 -20 -25

@late__vez aoq -15 17 -16
boost* am 20 -20
not__a dijlopv -24 -16 -16 -20 -28 -23 15
run_me ad -18 15
sabes gu 15 -16
there_an ahm 18 -17 -18
~llar dg 15 -16
~pode mop -30 17 -21

@ride__through m -18
answe* abdgjlnopqrsv -30 -19 -24 17 -19 -21 -25 -20 -16 -24 -16 -21 -21
boy_a b 18
could__the n -16
do__write dm -16 17
estoy__@food m 17
llevaba pq -17 17
many_times lmn 18 -18 -17
name__the m -19
~row> cdfgjklnprtuv -17 -20 -19 -18 -21 -21 -17 -18 -23 -28 -17 -24 -16

arde s 15
do__home mnq -17 -17 16
else__@day bo 18 -17
molina dm 22 -21
of_this aglm -16 -19 17 -38
~drin n 18
~goes dgjmnops -26 -16 20 -32 -18 -15 -19 17
~jkjk em 16 -16
~owed abijnu -21 -15 -18 -19 17 -17

^pongo aiu 17 -16 -17
hallo jm 17 -21
lo__se o -16
mix mn 21 -21
~dict adjnqu -15 -19 -17 -23 -16 19
~iss> np -21 -16

@move__@cancel mo -26 20
^despues boq -16 -15 -20
cancelame bmo 25 -17 -19
che_\xc2\xbf jo -18 -17
ketamina bdghijnoqru -17 -31 -28 -16 -15 -19 -20 -22 -17 -17 22
mi__menor m -16
when_was m 18
~anan acdfghijklrtuv -27 -24 -16 -19 -25 16 -36 -29 -20 -18 -25 -21 -39 -32
~vido b -19
\xc2\xbf__a dq -22 -22

^just adefghjklmopqstu -34 -30 -16 -17 -27 -31 -22 -21 -30 28 -20 -24 -38 -16 -31 -47
a__where m -17
eso__la m -18
gps abcdijmopqrsu -33 -26 -16 -19 -18 31 -49 -23 -25 -21 15 -16 -20
sending__my m 15
~aps> jm 18 -19
~expl abcdgjklmnopqrsuv -28 -28 -18 -31 16 -26 -18 -22 -22 -25 -27 -15 -20 -17 -15 16 -19
~grea bdnsu -16 -19 -17 -15 -26
~mon aceghjklopu -21 -20 -17 -22 -26 -26 -22 -32 -30 -18 -28
~paid du 16 -18
~ump> m -19

back_for m -17
greet* fm 16 -17
i_turn jm 24 -29
it_up bhikpqr -24 -15 -17 -20 -16 -24 -26
press_# g 15
puedo_@call n -22
~lo> cdegiklnprstv 20 -24 -49 -30 -20 -33 -30 -44 -31 -18 -26 -35 -46
~mach s 17
~reed kmp -18 -16 18

@call_number mv -35 -22
drug$ u 15
i_drop n -18
my__@call aim -17 -25 -36
tricare dmu 21 -18 -16
~<kmb ao -15 16
~itu dm -15 -26
~pap> mn -16 18

@person_get imu -16 -18 17
am__and dlmoru -17 -20 -30 -27 -19 -15
not_know cdehjklnoprtv -29 -35 -16 -20 -19 -21 -27 -15 -26 -23 -18 -21 20
~sue acefghijkmortv -24 -22 -27 -21 -25 -20 -29 -22 -28 -18 -20 -23 -17 -21
~tact bdgjlmqrv -23 -26 -23 -20 26 -32 -17 -17 -17

^for lm 16 -17
a_thing u -17
car__way mr -18 -16
diez m -19
do__me cdhjkop -29 -40 -18 -25 -39 -23 -18
lost__@call l -16
vi_en m -18
you_believe m 16
~<du abcdefgjklopqrstu -48 -42 -36 -59 -35 -30 -44 -43 -27 -15 -16 -38 -37 -33 17 -31 33
~<she m -18
~peru mu 17 -16
~rpre cm 18 -19

@call_en i -20
@move__hora m -17
and_you amu -17 -19 17
are__what hjm -17 19 -15
could_you cnqsu -23 -31 -25 -16 -18
let__a am 18 -19
medicaid abdhijklmnorstu -33 -27 32 -30 -17 -24 -16 -16 -32 -30 -23 -21 -23 -17 -33
register am -17 18
this_sorry mruv 16 -15 -15 -21
~clar nu -17 -17

little bo -18 -17
meeting amo -16 16 -16
the__so dm -19 -17
~nsub abcdefghijlnpqrstuv -21 -21 -21 -20 -29 -21 -24 -18 -20 -19 25 -16 -18 -19 -20 -16 -19 -28 -21
~rue ahinopqsv -20 -18 -22 -18 -17 -15 -21 -15 -16
~ry> acdfghijklnoqv -24 -15 -36 -34 -24 -42 -18 -23 -47 -29 -25 -18 -33 15

come__someone a 17
not:want abcdgjknqtu -32 17 -19 -20 -19 -19 -31 -20 -27 -17 -29
town__in j 20
~<dec dfhjklnpqrstuv -26 -20 -20 -24 -28 -30 -30 -25 -26 -29 -30 -18 -25 -27
~kic abiu -17 -16 -16 18

a_way n -16
es__@day a -19
send__the l -19
there_and npq 18 16 -25
~uero bijoq -16 -16 -16 -15 -16

can__@stop ikln -17 -19 19 -21
is_for m -18
me__are aglmo -17 -19 -17 -30 24
~<enr m -17
~hubo fm 19 -18
~oka em -17 15
~ra> cefijlmnpqrst -50 -70 -48 -17 -22 -41 -19 -25 -26 -48 -21 -30 -70

@day__not b 19
^ponen m 16
at__am mv -21 -15
him abcdehilmnrsuv -21 -24 -16 -20 -16 -18 -18 -20 -41 -18 -16 -17 -23 27
luego lm -18 18
need_some u -16
que_dios f -17
the_using lm -16 20
took__day m -15
~<pat dgjlmnqrsu -20 -25 -34 -24 -24 -21 -22 -16 -16 -29
~efin m 19
~oon abcdghjkmotuv 16 -21 -25 -22 -31 -34 -32 -29 -29 20 -17 -17 -20
~ove acefghijknqsv -16 -51 -43 -25 -54 -26 -19 -23 -25 -26 -28 -17 -21

aguac* m 15
heart ds -16 16
me_again adikmn -17 -20 -15 23 -42 -21
~ega abcdefgilnoptu -19 -15 -17 -46 -20 -21 -39 -37 -18 -47 -29 -35 -23 21
~erra bdghijlnqu -20 -22 -22 23 -20 -25 -17 -19 -17 -30
~ski acdefhlopru -19 -24 -34 -23 -22 -27 -27 -28 -27 -24 -33

@visit abcdefghijklmnpqrtu 56 47 -98 21 -93 -88 -113 -65 -88 -72 -43 -50 -67 -39 -105 -73 -42 -89 -17
changed$ mp 15 -16
puso__@body ms -17 15
the__site f -16
~alar adlmq -17 -22 -17 16 -16
~uert r -18

a_@drive jmu 18 -23 -25
el_favor m -17
long__@drive jsu 17 -17 -27
my__pick q -19
~il> adefhkopru -16 -41 -27 -20 -20 -32 -16 -38 -30 -27

con_una aim -21 21 -15
help_me dkqu -16 -16 -18 -20
metro hm -16 -24
~<lad abdghilmnostu -20 -21 -22 -16 -21 15 -25 -23 -24 -22 -19 -19 -27
~quej ai -15 17
~raz cjosv -21 -15 -18 -21 -18
~tene mosu -19 -16 17 -19

on_that dgm -16 -18 -20
todavia$ qr -20 -16

arizona ai -17 -18
~lay> bimn -17 -18 16 -18

@drug_@drug mn -16 25
@place_@hours hj 17 -20
es__@person i -18
llevo$ n 18
minutes__the mr 19 -26
my__@pay i -17
~vot bjm -18 -15 21
\xc2\xbf_tienen dhioq -18 -23 -17 -15 -20

get_to jmnu -20 27 -15 -22
happe* ajnou -19 -21 -20 -17 15
not:number gl -16 18
~ator ju -17 -20

be_right jr -18 17
campus$ m -16
in__@place ahmu -20 22 -28 -16
les ghjnoqr -24 -22 -26 -33 -26 -30 -23
queda$ gjm -16 31 -49
to_@eat hmnu -17 -17 23 -20
un_poco r 18
~<ins efhilmpstv -20 -19 -25 -16 -24 -36 -23 -19 -16 -20
~fol ijlmprv -23 -26 -19 -22 -18 -16 -16
~han cdeghjlqsu -35 -16 -37 -20 -47 -43 -31 -23 -20 -39
~ppe fhijknpsv -19 -22 -22 -26 -17 -36 -18 -16 -20
~tric d -18
~uele n -17

@cancel_just bmo -24 -36 24
@symptom_today rs -17 20
all__taking ah 18 -20
in__it m -17
llego$ cdlmoru -17 -30 -16 -37 -18 22 -25
matter mn -29 21
my__not aghikmpu -16 -20 -15 -19 -21 -40 -24 -16
walking ar -18 22
~aid cfghijqrstv -22 -20 -26 -30 -21 -31 -19 -28 -32 -27 -28
~onat jm -18 20
~ox> mu 20 -16

en_la bcdefgiltuv -27 -35 -20 -19 -16 -25 -40 -22 -18 -15 -43
~hon acdopsu -25 -20 -30 -19 -16 -18 -27
~teve bdfghijqstu -23 -24 -18 -19 -20 -17 -21 -28 -16 -18 -27

else_you o 17
my__in hjknoprsuv -18 -30 -27 21 -18 -22 -28 -29 -41 -16
not_be abdgimnrsu -23 30 -23 -15 -19 -33 -24 -17 -25 -19
same__before mno 21 -17 -17
send__a j 16
tengo_@visit bo -21 -16
ya__los ahn 15 -21 -19
~<asd cdefgijklmptuv -16 -17 34 -25 -18 -17 -17 -18 -24 -40 -16 -19 -20 -18
~pper dm -15 21
~whi abdefhijklnopqtv -17 -19 -36 -16 -16 -17 -18 18 -19 -26 -29 -26 -28 -29 -22 -22
~xpla adku -21 -18 -16 17

@machine abcdehijklmnopqrstuv -38 -37 -40 -45 -31 -35 33 -43 -37 15 -22 -45 -42 -46 -52 -33 -39 -36 27 -49
@place_is dghu -18 -19 -15 21
it_but o 17
lo__la adm 16 -19 -23
pongame__@visit a 16
que_numero ailmuv -15 18 -24 -24 -20 -32
subscribe klm 23 -24 -22
~houl bcdhjklnoqruv -34 -24 -43 -31 -17 -22 -28 15 -16 -17 -19 -16 -16

an__@body n 18
doy_con j 16
going__to mn -20 -20
let__it bdpu -19 -16 -18 -22
may acdhjlmnpsuv -17 -15 -23 -18 -20 -19 -44 18 -31 -21 -30 -15
~<acc bcilnostu -17 -15 -25 -19 -18 -17 -15 -19 -28
~embe u 17

@day_y bo -23 22
for_my bcdhkpqstuv -23 15 -21 -18 -16 -29 -35 -19 -21 -36 -22
i_finish a -17
my_bad m 17
nothing__right mn -24 16
yes_i m -17
~eco> aim 17 -16 -15
~text abdefhjklnopqrst -18 -31 -47 -27 -34 -27 -18 19 18 -49 -52 -48 -48 -47 -53 -41

=said:nothing abdefghijlmnopqrstuv -34 -48 -50 82 -59 -24 -60 -38 -45 35 88 -17 -60 -46 -55 -69 -60 -75 -15 -33
@relative__is bm -18 -32
@relative_de abdlnorsu -24 -19 -15 -20 -27 -18 -16 -15 -17
a_escribirme l -20
manager$ i 21
~<dem bdglmnopsu -23 -16 -21 -15 -31 -18 -27 -15 -19 -17
~what bcegiklopqrstv -27 -56 -49 16 -23 -39 -20 -18 -51 -16 -60 -28 -25 -72

called bijklmpru -27 25 -22 -18 -18 -28 -21 -15 -19
habla$ cu -17 21
is__of abdghs -18 -18 -36 -28 -21 -16
is_this abdghiklnoqrsuv -35 -43 -16 -35 -37 -19 -15 -55 -32 -32 -26 -28 -56 27 -39
llegando$ mr -16 16
pero_la m -18
venmo efjklmtu 31 -24 -16 -17 -21 -34 -16 -18
~<des acegikmnpstuv -30 -20 -33 -63 -34 -17 -40 -16 -20 20 -36 -34 -17
~<sk abcdefghijkloprtuv -32 16 -23 -29 -28 -20 -23 -22 -31 -22 -19 -27 -22 -21 -15 -18 -32 -18
~<stu acghjknptv -31 -18 18 -34 -31 -24 -22 -19 -21 -31
~aca bdgijknpqsv -26 -25 -25 -24 -26 -24 -22 -21 -17 -25 -28
~gets q -17

a__just mu -20 -17
are__taking ahm 23 -16 -22
chickened_out m -20
of__@late v 18
of__@texts kl -23 28
on_tv hju -17 -22 18
somebody__have bo 24 -19
un__bien mqru -26 16 -19 -17
~guen bjmorsu -20 -19 -38 -21 -19 -19 -22
~idi cefhjklmnoqrstuv 23 -19 -26 -26 -25 -29 -19 -18 -24 -33 -31 -33 -28 -24 -30 -22
~rnoo mq -18 -21
~sigo bghlmopsu -32 -16 -18 -19 -33 -18 -23 18 -29

he__not mv -27 16
primera bmo -15 -17 -20
reply adgkl -17 -16 24 -16 -19
se__uno gmn -20 -22 16
there__get nq 16 -21
to_sleep mu -21 19
why__have muv -16 16 -16
~debo adefhijlmoqrsu -24 -21 -16 -17 -18 -19 -17 -18 -33 -15 -19 -18 -17 -22
~iez jnu -16 -17 -20
~iph dm -18 19
~mado m -17
~prin a -16

=beside:ride_confirmed abdopqs -26 -26 -15 -22 29 -35 -21
no__available imq -19 -15 17
~dial amu -20 -17 -15
~dnes u -17
~hoev m -17
~wat bgijlmnpqu -19 -15 -18 -21 -18 16 17 -20 -15 -27

@person abcdefghijklmnoprstuv -26 -45 -68 -63 -61 -56 -56 -29 65 -75 -53 -28 -35 -68 -60 -21 -63 -36 -63 19 40
@texts_to m -18
cita abcdefghijlmnpqrstu 37 17 -46 -67 -47 -39 -51 -20 -65 -19 -33 -35 -34 -44 -34 -15 -65 -30 -67
it__snow dhm -21 -18 22
wear__@sick mn -17 16
~<dis efghjknopqstu -17 -17 -21 -28 -15 -25 -27 -20 -20 -29 -23 -21 -19
~lie bcdgilqrtu -28 -23 -30 -17 -20 -29 -23 16 -18 -31

^am bdgilmopru -19 -27 -25 -22 -17 -37 -24 -27 -27 26
^opt abcdefghijklmnopqrstuv -44 -33 -35 -28 -35 -25 -33 -25 -38 -39 39 15 -43 -34 -31 -33 -32 -36 -28 -30 -41 -25
^wtf mn -17 -16
quien__dio u 20
~guin m 16
~hun mu -24 -17

el_lugar jmo 17 -15 -16
pueden__la an -18 -22
~opti abefgikmnprstuv -18 -21 -18 -17 23 -21 -16 -16 -29 -16 -21 -17 -17 -24 -21

@insurance$ bcfgijklmopqsuv -26 -21 -17 -32 -35 -37 -17 -16 -24 -15 -20 -43 -18 19 -26
ay b -21
bots ilm 20 -17 -24
humana d 16
i__get acghjlprtuv -17 -23 24 -22 -37 -27 -32 -25 -16 -46 -25
take_this lmv 29 -20 -23
~<my dmu -19 -17 -20

@parking__bring jm 19 -19
a_fun m 16
cosas$ lm 15 -20
front abgquv -28 -17 -16 -15 -21 -19
not:@machine iu 24 -22
not_text gklm -22 -25 32 -36
pocke* m -18
~ins> ansu -15 -18 -17 -24

@person_like u -22
can__to abdhjoqru -27 -27 -18 -18 -18 -27 -28 -17 -17
care_of mpq -17 15 -16
espanol abcdefghijklmnopqrstuv -39 -34 66 -38 -46 -34 -42 -32 -23 -46 -40 -55 -57 -38 -44 -32 -30 -26 -29 -29 -44 -31
estoy__en m -26
greetings fm 16 -17
i__the befhijknqstv -48 -21 -17 -36 -64 21 15 -39 -34 -23 -35 -44
in_for admo 17 -16 -23 -16
le__al gilmv -17 -15 -15 -28 20
not:know cdehjklnoprtv -29 -35 -16 -20 -19 -21 -27 -15 -26 -23 -18 -21 19
take__is m -15
this__do gmu 18 -36 -27
to__front m -26
~guie abdgjklmr -18 -28 -34 -25 -26 -23 -28 -33 -20
~perw dg -20 -18
~sada bu -19 -15

can__sign am 17 -20
my__text l -16
que__ahi mn -20 -18
same_day m -22
yes__@drive pq 19 -20
~cks abhnorv -34 -21 -15 -25 -22 -18 -16
~dias bdhijmnprtuv -19 -23 22 -21 -21 -38 -29 -15 -18 -16 -25 -17
~fal abnopu -19 15 -16 -15 -25 -19
~fin bcdefgilstuv -23 -31 -27 -30 -27 -44 -47 -29 -34 -20 -50 -16
~nte ehlmopqrsuv -45 -20 -20 -27 -22 -26 -16 -25 -32 -31 -33

^ha eflmv -23 -17 -16 16 -18
creo_que mv -20 17
explica gi 17 -16
i__@cancel abdklruv -27 20 -26 -23 -29 -23 -16 -20
me__del k -17
mexico$ mu 17 -16
not:favor bo -15 -17
of_@symptom mn -17 -18
que__mi dmu -17 -35 -19
you_know dgotv -23 -22 -18 -29 -26
~dir bdhklnouv -22 -15 -15 -19 -18 -18 -20 -21 -19

@parking__a m -16
can_not adfghiklmnpquv -45 -26 -16 -23 -49 -33 -21 -17 -26 -23 -33 27 -23 -40
esa bdfghijkmnopqrs -27 -20 -15 -36 -25 -28 -25 -16 -15 -23 20 -21 -20 -24 -17
~enca m 17

en__mismo m -17
fa$ aei -23 -22 -19
fue__luz m 16
gave_you im -17 -21
moms nr -17 -18
number_is gmv -17 -17 -16

di_de kl 17 -16
my__form am -21 21
my_other o 17
pick__the him -17 21 -22
prendan__@texts km 16 -17
you__taking amn 19 -21 -18
~gir ab -20 -16

@hours__the hu 17 -18
car abcdefghijklmnqtuv -48 -43 -26 -49 -20 -19 -40 -34 -38 -33 -22 -37 31 -51 34 -19 -50 -35
need__@move abdino -33 -39 -27 -22 -30 26
not__be lmo 21 -30 -19
retra* mr -19 16
swap abhmoq -16 -16 -16 -17 22 -16
the_@price bghjnoqu -20 -22 -17 -30 -16 -17 -16 -33
to__@vehicle h -15
~<out bdgnv -16 -18 -17 -15 -17
~chem m -16
~orn bcdefgiklpqtuv -40 -29 -30 -23 16 -43 -34 -25 -43 -31 -39 -23 -45 -35
~wall gju -15 -17 -17

@open_@late jr -15 -22
denise$ gm -15 16
true_you m -16
~<od gmu -16 -17 16
~ens> abfnu -22 -16 -16 -16 16
~oke> dehjknptuv -31 -15 -21 -25 -33 -28 -20 -15 -36 -17

@relative__quedo pq -23 23
@staff__in him 16 -16 -17
^ahorita bmt -22 19 -20
bridge mr -19 19
i__but gm -22 -31
someo* gjklmnrstu -31 -24 -15 -27 -24 -23 -23 -23 -21 -22
~regi am -17 17
~taqu m -19
~tele abcnoqs -29 -24 -22 -31 -23 -22 -17

=beside:prep_question adgjqru -25 -21 -15 -22 -16 -18 -27
caigo m -20
do__another mov 16 -19 -20
esa_@person uv -17 16
fa aelov -25 -22 -16 16 -17
hit__@traffic klm 21 -19 -21
para_lo abmnou 17 -21 -21 15 -15 -15
something_up h 16
y__por im -19 -15
you_a adhjmu -20 -15 -22 -33 -18 28
~<mo acdeghijknptu -35 -35 -30 -49 -44 -17 -38 -57 -22 -16 -54 -35 -20
~<po bghijklpqstuv -16 19 -56 -15 -36 -20 -48 -37 -16 -44 -52 -23 -44
~aron cfgiklmnop -21 -16 -31 -29 -24 -31 -15 -34 -18 -30
~eria chinqsu -18 -21 -20 -20 -25 -25 -23
~ind> acefgilv -23 -31 -26 -26 -24 -43 -29 -43
~less kmtu -15 -25 17 -18
~nnb e 16

not__texting lv -19 -20
tiempo_antes n 16

el_@medicine dnoqsu -15 17 -18 -15 -15 -15
my__my abkq -20 -15 -18 -23
wreck mr -16 16
y_ahora n -16
~arin u -15
~rwa bdikluv -18 -16 -26 -15 -17 -19 -16
~uenm a -17

@day_instead o 16
@vehicle__deja jmq 20 -16 -17
^@call acdefghijklopqrstuv -21 -40 -39 -53 -38 -34 -48 53 -43 -46 -29 -31 -39 -37 -36 -27 -32 -40 -45
en__casa mp -20 -15
how__text gu 22 -17
in__with amp -20 -16 -20
lunch adhmnquv -16 -24 25 -16 17 -17 -15 -17
revisen m -22
time$ fgjlmqu -17 -16 -27 -36 -21 -27 -28
~st> bcefghijkpsv -18 -73 -72 -66 21 -22 -30 -32 -23 -40 -17 -22

not:one dlmopqru -22 -17 -35 -19 -20 24 -16 -22
your_car m 16
~bal abghijklnopqr -22 -21 -28 -18 -16 -30 -19 -20 -26 -20 -22 -20 -17

a__@visit ahijnoqrsuv 23 -17 -28 -19 -23 -16 -17 -16 -21 -15 -22
doy__el m -16
me__@treat mu -32 18
need__ask aim -15 18 -20
somebody_else abip -24 19 -16 -20
time__another o -21
~<lm em -22 21
~uple m -20

agendar a 19
am_i abcfhiklmnopqrstuv -36 -30 -19 -21 -33 -31 -31 -42 -72 15 -18 -30 -28 -44 -17 -23 46 -21
dream* su 16 -18
estan_@open hjm 28 -16 -26
~esco bmn -18 -26 -17

drive* abcdefghiklmopqrstuv -25 -28 -17 -28 -15 -16 -16 -24 -28 -22 -24 -16 -25 18 18 -19 -26 -22 -29 -16
quien__usted v -19
you_may m -15
~ete> bhijknopqru 17 -19 -20 -33 -17 -30 -22 -17 -15 -24 -23
~ntac bdgjlmnoqrv -23 -26 -23 -20 26 -34 16 -21 -17 -18 -17

^dale dfjln -17 -16 -20 -17 -17
can__slide mo -16 16
como__una b -16
have__@call ampq -16 -25 -16 -18
pregu* abcdklnoqrsu -25 -19 -16 -26 -20 -26 -23 -20 -21 -21 -16 -18
you__any bmnoquv -21 18 -20 -16 -17 -28 -23
~int defgknqrstv -21 -20 -25 -53 -30 -35 -20 -16 -20 -24 -23
~rasa m -16

consiguieron_mi u 16
get_it abdgjlmoqu -20 -24 -20 33 -20 -24 -40 -19 -20 -27
me_and mno -17 -21 -18
possi* dkn -17 -15 -16
the_@traffic mr 21 -19
una_@relative a 16
~<sw mr -22 -16
~ixed aq -18 -15
~matt mn -29 21
~oss hknqsuv -28 -30 -35 -36 -29 -32 -21
~tear mv -18 -16

candi* mu -15 16
have_@spanish i -15
i__make bm -27 -22
street_@place jm 17 -18
with_someone mo -19 17

@medicine__it nu 18 -16
i_need bghjlprtv -34 -19 -15 -15 -31 -19 -33 -19 -25
is_some m -15
traigo m -17
~morn bcdfgijklmpqtuv -35 -16 -20 17 -25 -20 -19 -17 -26 -20 -23 -31 -16 -30 -28

@parking abcdefghijklnopqrstuv -38 -47 -52 -73 -47 -52 -61 -45 -59 51 -40 -48 -25 -48 -18 -59 25 -47 -39 -67 -44
i__rent m 19
not__on lq -17 -16
stay$ m -17

^knock fmtu 19 -24 -15 -22
^mandeme m -15
do__the ajlqsv -29 -25 -33 -21 -16 -21
does abefijlprst -22 -17 -20 -30 -27 -51 -40 -39 -39 -21 -35
got__@cancel bm 20 -19
i__day mnoq -26 -24 15 -15
se__me im -17 -18
~clam im 15 -19

^did hijlmnotv -23 -18 -16 -18 22 -16 -18 -19 -20
all__me hm -24 -23
de__del bl 17 -21
get__what dj -16 -18
have__patient av -17 -15
nada bdjpsv -17 -23 -27 -27 -16 -17
not__# hmnpuv -20 -33 -16 -19 -26 -19
what__# dghju -27 -20 -18 -20 20

#__for mr 16 -19
did__say lm -18 18
~emos mnopr -33 -18 19 -24 -18
~ket> iu -18 -21
~mean dhijklnqrsu -29 -16 -19 -27 15 -23 -20 -17 -17 -16 -27
~osas d -19
~situ m -18

my_next adino 30 -16 -16 -31 -22
seen abm 24 -16 -19
~dat cdfghijnorst -20 -33 -22 -23 -17 -33 -29 -28 23 -21 -33 -22
~octo u 15
~renc cdgo -16 -24 -27 -34

@machine__put im 20 -21
me__home s -17
not:la cdhiklnprtu -19 -24 -16 -21 -23 -40 -24 -23 -32 -15 -27
out$ abcdefghjklmpruv -36 -36 -25 -68 -56 -43 -57 -43 -52 -49 33 -37 -51 32 16 -47
quien* apqsv -17 -18 -18 -16 -18
~<pou gm -15 24
~obie m -15

@sick__@move b -16
moving uv -16 -21
which__of m -18
~<aw acdefghijkmnt -21 -28 -23 -33 -28 -33 -36 -33 -35 -29 -30 -23 19
~<ple defhnpqstu -35 -36 -32 -15 -28 -31 -51 -30 -19 -15
~nit abfjklqrsu -19 -20 -18 -19 -21 -21 -18 -21 -24 -28
~uti dju -19 -17 -20

@call_my abchikmpr -30 -24 -19 -16 30 -16 -18 -25 -17
@relative__@sick amopq -15 -37 18 -30 23
big_@food n 16
cooki* m 18
done_getting gl -16 16
keep__i l -18
licen* abgu -20 -18 -17 -25
scrap bm 15 -16
turno$ b 15
why_do dijln -18 -18 -16 -22 -15
~any> abcghijkprs -32 -21 -21 -29 -30 -29 -19 -25 -21 -26 -22
~ees> u -16
~enou dlnt -18 21 -16 -17

#__somebody p -16
atienda$ i 17
funciona$ am -17 -17
you_play m 15
~<aig e -17
~lome aiu -17 -18 -17
~torm m -19

@food__am m -16
an_# a -17
can__go agim -20 -17 -17 -18
inclu* ilm -16 21 -32
~adph mn -18 18
~ial hjlmqrsu -16 -20 -20 -32 -23 -17 -25 -19
~raw> k -16

hate a -19
these__do ag -15 17
try__@treat a 15
what_about abdhmnoqr -27 -24 -29 -15 -42 25 25 -22 -16
~<dij ghilorst -15 -20 -26 -27 -23 -21 -18 -17
~<gus agklsu 17 -23 -19 -21 -16 -21
~tada m -15

@clothes__you gmn -20 -21 21
que__contestan m -22
quede abcdgijklnopqstu -24 -21 -27 -26 -27 -33 -29 -24 -18 -37 -29 -21 16 17 -18 -28
~<ski abcdefgijlqstu -25 19 -19 -23 -21 -18 -20 -22 -19 -21 -17 -18 -16 -27

@relative__truck o 15
blue jn -16 -19
cada_@visit am -15 -19
do_over u 16
mi__estar anp -15 18 -20
there__time o 18
~aro> abcdijklmnoqruv -29 -21 -15 23 -25 -21 -16 -18 -26 17 -22 -28 -21 -45 -22
~unt aceflrsu -16 -39 -29 -27 -36 -33 -17 -31

@visit$ abcdefghijklmnpqrtu 49 35 -74 22 -73 -67 -77 -90 -59 -50 -81 -83 -53 -26 -73 -47 -31 -63 -18
come$ dghmnopqs -23 -25 -23 -26 20 -43 -24 -15 -22
cuantas aghimorsu -30 -23 -28 -28 -31 -27 -17 -16 19
mr mv -19 16
not:sleep q -18
weed n 16
where__place ju 20 -19
~easo b 16

a_dar mpqu -19 -15 -16 15
does__@place h 24
i__arrive m -15
needed_to mt -20 16
y__@drive n -15
~fact emu -15 23 -18
~pen cefgijklopqsv -39 -36 -42 -21 -45 -48 -22 -47 -17 -41 -16 -22 -45

@clinician__i i 17
back efhklnoruv -19 -20 -21 23 -44 -29 -17 -24 -17 -32
desist l 15
do__@spanish cm 19 -19
front_of m -16
they__that bu -15 -17
~<pus abhijnrsv -20 -33 -19 -22 -19 -23 -26 17 -18
~rade abfghijnopqstuv -22 -25 -19 -17 -20 -27 -19 -25 20 -18 -19 -21 16 -23 -20

que__@open dfgnors -17 -17 -18 -20 -16 -17 -17
to_someone a -19
ya_estuvo lm 19 -17
~<rec bcefgjs -47 -18 -22 -23 -53 -43 -39
~ah> dgnoq -15 -15 -22 -16 -19
~ali> ms -21 18
~llas j 16

@cancel__it bmo -17 -20 20
^go adefghijkmnopqrstuv -24 -25 -47 -37 -29 -19 -27 -32 -27 32 -22 -17 -31 -29 -27 -23 -31 -36 -32
a_spot j -17
text_from ku -15 16
~cide qv -16 -18
~copy ef -17 -16
~ep> bcdefgijprt -31 -32 -41 -21 -16 -23 -39 -33 -33 -22 -24
~mana cdefgjklmpqrstuv -32 -51 -15 -26 -36 -45 -31 -18 -21 -37 -21 -30 -21 -29 -24 -21
~name adgiklnopqsv -29 -30 -17 -31 -15 -23 -29 -27 -18 -28 -20 27

bring__@animal mn -29 16
can__tell agijq -25 15 -22 -18 -17
estoy__no jr 18 -20
tengo__@pay dno 19 -22 -16
to__at an -16 -17
~<fi cefgklostuv -47 -40 -42 -36 -24 -35 -21 -45 -38 -21 -29

de_peru mu 16 -16
have__@day bit -22 -16 17
not:esa jmq -18 -29 -20
one__take am -15 -15
songs mu 24 -15
to_me abdopqu -27 -23 -19 -18 -25 -18 -17
~lefo abcnoq -23 -22 -15 -24 -20 -17
~musi abdegilmopqsuv -17 -16 -20 -17 -20 -19 -22 23 -19 -17 -18 -17 -20 -20
~nsan m -16
~som aefklmnqr -17 -33 -32 -34 -33 -21 -20 -19 -26

@relative_reads m -25
~oras dhjoru -17 16 -18 -23 -21 -19
~reat bdghjkoqrsuv -20 -28 -23 -26 -24 -16 -19 -19 -17 -20 16 -15
~rgen agsuv -17 -16 -16 -22 -16
\xc2\xbf__con i -19

broke* m -16
i__ask abdmnpu -19 -15 -16 18 -23 -16 -22
neces* deghjprstuv -36 -19 -20 -19 -21 -31 -22 -28 -17 -19 -26
pon inqs -19 -21 16 -19
sending_me m -22
the__@staff hm 19 -21
~ect acdefhklnoqrs -33 -32 -44 -20 -22 -39 -30 -15 -19 -44 -17 -29 18
~oce aginq 16 -16 -19 -17 -21
~uce> u -16

#__puede npq -15 -17 15
^eso abcdefghiklmnopqrsu -39 -33 -25 -23 -16 -19 -28 -26 -19 -20 -22 -31 -41 -25 -31 -35 -18 -36 40
leer m -17
look bdghmnorsu -17 -19 -15 -18 25 -21 -16 -20 -18 -18
me__algo o 18
of_# abeinu -19 -22 -17 -24 -24 -20
the_home i -15
you__@stop lm 26 -26
~erva am 17 -20
~mind adhlnopqrs -35 -27 -24 -33 -29 -23 -23 -32 -31 -23
~sis cefhijpruv -26 -24 -23 -30 -37 -27 -17 -21 -22 -30

cuantas__que n -16
las__y m -17
off__@visit b 19
~ld> efghlptv -54 -55 -24 -34 -18 -33 -46 -39

@relative_@cancel bm -17 16
debit m 21
desis* l 15
necesito__dia o 18
suena l 16
~dra> bmou -18 -25 15 -18
~envi lmv 15 -19 -16
~eth ijqrv -16 -20 -15 -16 -19
~omew dghip -18 -17 -15 -18 -19

@cancel_what abmo -15 21 -20 -19
an_hour ai -19 -15
correo m 19
mandando__@texts l -20
my__an n -16
you__@place aimou -16 -26 -27 -16 27
~deal dmu 19 -18 -18
~oiu> em 22 -22

come_for n -16
days__have au 19 -19
sale__@visit d 18
that_going mnq -25 15 -20
~aid> cfghijqrstv -21 -19 -25 -27 -19 -30 -17 -27 -30 -27 -27
~uar adhijklnoqrs -24 -24 -16 -19 -22 -17 -18 -22 -28 -29 28 -25

@hello_como f 16
done diklmsuv -19 -21 -16 16 -22 -20 -21 -25
my_day bmt -16 -23 19
pull bor 20 -17 -17
the__@parking m 16
this__# mv -16 23
~dato m -26
~fill dhoqs -40 -20 -31 -20 -16

@day__favor c -15
@move__up o 18
^alo efjlmtu -23 28 -16 -15 -25 -16 -17
fax_the im -15 15
me_queda bmo -16 -23 21
not__@day abhlnqr -16 17 -20 -17 -17 -35 -17
your__best m -23
~<hi acdefghklmnopqtv -27 -30 -36 -22 -19 -35 -32 -28 -16 16 -26 -33 -29 -17 -25 -24

@pay__this du 16 -16
number__the j -19
talked_to bm -16 -21
to__with dmou -26 -41 -17 -16
would__have abu -24 -17 16
~<gra abcdefghiklnu -21 -23 -22 19 -26 -19 -19 -27 -22 -20 -19 -19 -32
~pien lmu -20 18 -19

cuentame__@body m 15
el_mismo mq -22 -20
~aza> dhjmuv -20 -17 24 -20 -18 -15
~lgo> cdfjkmpqstuv -21 -20 -17 -31 -22 -45 -31 -16 -15 -19 -24 -24

appro* a 16
it__for ajmnqsu -18 -17 -17 -23 -19 -18 20
morning__it m -21
my__coming aor -29 -18 -25
not:por abcopq -18 -21 -17 -32 -23 15
que__llega hm 17 -21
quiten_mi l 16
you__write g -18
~eis> bgimnu -17 -19 -16 -19 -15 -22
~erw dgmu -25 -21 -16 -19
~mail abcdgjmnouv -25 -24 -20 -17 -16 -24 25 -18 -22 -17 -24
~sa> abcdefhijktu -16 -32 -40 -20 -29 -32 -45 -25 -25 -47 -36 -24

@open_en h 18
@ride_bailed q 18
accept_@pay dm 17 -16
en_vez abcdhijmoq -22 -16 -20 -20 -19 -16 -16 -28 21 -17
se__@move o 17
~lve jlnp -18 -15 -22 -20

@stop__textearme kl -16 19
^deme jmo 17 -20 -17
^morning f 16
bananas mn 21 -18
gobierno m -15
make__# bo -20 21
~acie bdfginru -19 -17 -18 -27 -24 -24 -25 -16
~hart am -17 -17
~ils adhiu -18 -16 -15 -20 -17
~oad dghu -20 -15 -24 -18
~ovil mv -18 15

@call_and amnq -17 -25 -16 -17
^check amn -18 19 -16
i_cut mn -16 17
los__no l 20
not__sorry b 15
show__on m -17
there_soon r 17
~burs dmu 15 -18 -15
~dabl d 16
~dig cdghknpqs -18 -27 -16 -15 -18 -29 -19 -24 -19
~iffe adijrs -22 -23 -21 -23 -15 -17
~made klmnoptu -17 -18 -21 -22 -23 -16 16 -22
~ro> cefghmptu -24 -65 -66 -25 -48 -40 -32 -39 -22

are$ adghjlmnouv -23 -23 -18 -26 20 -16 -40 -21 -16 20 -22
best_el m 16
day__to m -18
deals d 17
dormido s -23
y__me jkmsu -15 -16 -17 -17 -18
~burn s 16
~lks> ijm -20 -22 -27

filled dn -17 -17
how__work dghln -29 21 -22 -20 -17
i__him m -23
there$ abcdfghiklmosv -21 -20 -35 -61 17 -60 -40 28 -22 -63 -18 -17 -17 -19
~dol ghimnoqrv -25 -16 -19 16 -18 -21 -25 -19 -19

puede_@pay cdnoq -16 23 -18 -16 -17
tu_@clothes mn 21 -16
where__you hl -23 -18
~<ree klmu 17 -18 -27 -18
~oud> m 15
~rtin m -18
~ueja ai -15 17
~went abjn -18 -18 -26 -16

a__near ijm -18 -19 22
do__lock hm 21 -23
mon abdmntu -25 -28 -16 23 -19 -16 -22
not__in d -18
when__are u -16
~onar m -21
~wic fgkmnqrtu -15 -18 -17 -36 -17 -17 -19 -21 -19

@door_es jmu 23 -15 -17
delayed hr -18 23
termine o -20
the__that adhsu -18 -17 -21 -15 -19
yo_mismo nq -20 18
~ater adeghijklnopruv -24 -27 -17 -15 -31 -31 -27 -21 -27 -22 22 -25 -20 -19 -21
~chau p 15
~ures n 16

fun$ gmu -19 22 -22
is__@hours hj 16 -16
or_with iu -19 18
want__get amr 17 -18 -16

for__me u -19
the__a djmu -25 -17 16 -26
will__work mnu -30 -16 16
~one> adejkorsu -21 -30 -28 -48 -37 -33 -51 -51 -49
~tti bdj -20 -27 -25

^kill klmou -16 18 -25 -17 -23
do_@day dhlnoqu -24 25 -20 -18 19 -27 -16
parking abcdefghijklnoqrstuv -49 -33 -28 -49 -28 -36 -32 -44 -33 33 -22 -28 -35 -34 -40 27 -25 -26 -41 -26
what__need adiu 15 -32 -17 -32
you_@call deghjklmquv -27 -15 -28 -39 -31 -17 -17 36 -20 -28 -20
~<mon ijlosu -23 -18 -24 -26 -19 -25

mujer p 16
running_@late ho -17 -23
the__home hno -18 -20 -19

bye blm -22 21 -21
forgot_i o 15
~arou abu -19 -24 -17

^please chijkmnpqsv -32 -29 -22 -21 -25 21 -28 -16 -24 -15 -48
entrar np 21 -15
is_a acdfghjkptv -20 -23 -26 -32 -40 -33 -55 -20 -30 -24 24
more$ abdkmnor -23 21 -22 -17 -47 -24 -29 -23
por__me gjlmqu -23 -19 -17 -24 -16 15
quien_gano mu 20 -24
skip abcdefgijlqstu -25 19 -19 -23 -21 -18 -20 -22 -19 -21 -17 -18 -16 -27
you__@vehicle dhi -16 -17 -17
~hs> s 17
~itiv m -15

do__@stop agjklmnu -20 -15 -27 -16 -34 17 18 -17
hacer$ mn -21 -16
went abj -16 -17 -25
what__@visit adjmu -25 -30 -18 -25 31
~ont bcefkopqsuv -16 -37 -28 -24 -20 -29 -43 -24 -23 -49 -50
~poun gm -15 24
~ucti b -17

@eat_my m 17
if__@eat m -16
something djpsv -28 -17 -18 -19 -17
when__i bghjkmnpqrsu -16 -19 19 -26 -27 -24 15 -20 -24 -20 -25 -19
who_could q 16
~ryth ahlnr -28 -19 -21 -16 -17

i__so adgjlrsuv -19 -19 -15 -15 -17 -23 25 -16 -17
veces$ m -16
~ange cdghijnqrt -16 -33 -24 -23 -25 -26 -16 -32 -25 -17
~asta acdefglmpqrstuv -19 -19 -23 -16 -17 -21 23 -40 -20 -19 -23 -17 -18 -18 -18
~enas efmu -15 18 -23 -16

^assist egklm -17 26 -15 -23 -25
got_his m 16
is_anybody ahq -16 19 -15
medicine msu -35 16 16
when__all m -17
~fis gmnu -17 19 -15 -15
~owa u -15

@stop_the bcjklmn -21 -18 -17 -22 -29 45 -17
de_manana abm -16 16 -23
di__baja kl 17 -16
take_that m -20
tienen$ hilmquv 19 -16 -16 -26 -25 -24 -16
you_need abdgimou -35 -19 -18 16 -20 -18 -22 -15
~wqw em 18 -17

@open_right m -21
bruh em -17 16
gps__me jm 20 -28
~nud km 19 -19
~ordi k -20
~rks abdhijln -16 -18 -20 -23 -16 -17 -21 -25

@person__there hijm -17 18 -16 -21
could__me bcdmnsu -15 -19 -20 -36 -27 -16 16
gave__a u -15
is_@drink adhijmnopqsuv -17 -27 -21 -16 -20 -17 35 -18 -17 -24 -17 -38 -18
me_fue m -16
se_contesta gm 26 -18
~<ge bcdefijlno -28 -30 -16 -22 16 -19 -18 -16 -29 -34
~lto abcefghilmoqrtv -19 -21 -24 -34 -30 -26 -19 -27 23 -39 -17 -23 -25 -24 -21
~mas gijpqru -21 -29 -28 -18 -26 -22 -24

a__with bdmoq -16 -22 -18 -21 -24
it__@treat du 18 -19
no__for amv -19 -27 -16
you_say cgou -17 17 -17 -23
~meet abmo -18 -16 19 -17
~mpl ginpsu -18 21 -20 -17 -15 -22

@pay_over dm 16 -16
chat abdginoruv -26 -23 -18 22 15 -16 -24 -17 -26 -36
credit abimn -20 -21 -16 24 -19
del__o m -15
denti* abn -24 -18 -18
el_@stop bklm -16 23 -26 -24
it__@cancel b 17
me__for cdhlnrstuv -16 -25 -19 -29 -23 -20 -17 -17 -22 -16
permiso m -23
say__do dgmu -15 18 -16 -18
sin__me q 15
~udad dju -15 20 -19

have_to achikmnpqrstv -39 -26 -19 -43 -17 -32 -19 -44 15 -15 -29 -21 -24
not__her b -16
you_send adgk -17 -22 -24 -18
~<tom acefgijklnpqrstu -22 -28 -22 -31 -39 -19 -33 -30 -37 29 -29 -17 -35 -21 -25 -42
~bvcx em 19 -18
~iss acefghimnprt -35 -28 -24 -18 -29 -27 -25 -21 -38 -31 15 -23
~jkj em 16 -16
~lide mo -18 18
~tra> cefhlmnpqrstu -29 -21 -19 -25 -22 -21 -50 -37 -19 -39 -44 -19 -55

corner jm 15 -20
dos fghiklmoquv -16 -18 -27 -18 -19 -22 -21 -26 -21 -28 -21
it_over iou -18 -18 -18
me_there p 15
~egi djlnu -22 -18 -22 -21 21
~ome> cefgijklmv -36 -36 -39 -23 -39 -26 -19 -39 -32 -25
~rrar hmo 25 -32 -21

me__somebody h -19
miedo bo 18 -17
street_@parking r -16
what_kind dgjn -28 -18 -20 23
will__on anpr -15 -17 -16 -25
~onc bghlmps -16 -20 -17 -16 -21 -19 -17

i__bad m -18
see$ abdmpru -16 -17 -18 23 -16 -21 -18
smoked_last m -16
~ado> abcdfghlnoqt -18 -16 -24 -18 -24 -25 -23 -22 -40 -33 -16 -23
~estu l 19
~ezar agn 18 -15 -17
~ng> ceghijkloqrtuv -56 -66 -17 -17 -16 -28 -34 -15 -17 -22 16 -17 -18 -26

any__of bgmv -27 -15 -28 -18
no__after b -16
pop__that dmn 19 -16 -19
the__mean l -15
~lind abjl -18 -18 -22 -19

been__since m -22
birthday$ m 19
cuentame_un m 15
not:interesa a -18
spot$ q -17
~<tra abdefgjklv -34 -19 -21 -29 -31 -33 -31 -26 -47 -45
~uth ipu -16 -17 -19

and__@relative mop -19 -17 -16
estoy__a jr 16 -19
pero__si b -17
~cant imou -19 29 -18 -23
~orm> djlnpqrsu -25 -22 -16 -21 -17 -23 -20 -20 -22
~ulle abr -16 -16 17

does__hurt dmu -20 -15 17
you__the abcefgijmnoqrs -35 -22 -33 -20 -15 -22 -46 25 -21 -39 -21 -31 -38 -20

in__cvs im 15 -16
it__today f -15
keep abcdhijpqtu -44 -22 -23 -23 16 -31 -22 -20 -24 -19 -21
se__@pay cdnoq -16 26 -18 -16 -17
vomite mrs -27 -19 23
wear_my mn -18 20
~acce hiku -22 -21 -18 -20
~apo m -16
~vai bfhjnstv -20 -16 -21 -22 -25 -19 -19 -18

esta_@wrong dfghijlmtv -17 -17 -19 -19 -18 -18 -19 -21 -20 25
evaluacion$ a 15
how__in u -17
is__bill dm -17 18
my__can dgmopru -22 -15 -22 -23 25 -20 -22
olvido_la bmo 16 -16 -16
~clo adgilnqu -22 -18 -15 -24 -29 -16 -23 -31
~sks mu -16 20
~toda abcdegjknpuv -15 -20 -29 -17 -23 -29 -23 -30 -35 -32 -37 -31
~tuto gj 20 -16
~uier adefgjnpqrstuv 15 -35 -20 -23 -33 -28 -40 -43 -20 -16 -35 -24 -21 -59

comun* i 18
i_would bdghjnpqrsuv -19 -49 -21 -21 -22 -18 -16 -37 -33 -25 -27 -16
my_place m -22
seguro acefghijklmoprstuv -15 -29 -26 -23 -32 -39 -24 -43 -25 -29 -47 -29 -29 -24 -29 -21 29 -36
~<pi acdefgjkqrtuv -20 -40 -17 -37 -32 15 -43 -42 -17 -25 -36 -20 -22
~cat aghqrstv -33 -21 -22 -16 -20 -16 -15 -21

@clinician__no bm 21 -17
@clothes abcdefghijklmnopqrstu -28 -50 -55 -52 -49 -47 -45 -53 -58 -28 -43 -51 29 73 -51 -48 -69 -22 -25 -42 -79
hora_con a 23
i__want adgjnsuv -32 -15 -29 -17 -24 -17 -19 -32
is__texting v -18
legit u 25
past__@open hm -23 22
precio abdefijoqru -23 -17 34 -20 -20 -22 -18 -15 -19 -17 -31
~agar jkmpqr -16 -18 -30 -19 -22 18
~duer dmnqu -15 -23 -21 -16 24
~esg dmu -18 -20 21
~pera abdju -28 -20 -26 -16 -18
~uga dghilnpqsv -17 -18 -20 -17 -20 -27 -18 -29 -20 -21

@howmuch$ abcdefghiklmnpqrstuv -26 -16 -27 40 -46 -38 -28 -25 -23 -22 -32 -25 -28 -19 -27 -19 -21 -32 -43 -20
befor* bcfgjlmpq -35 -21 -16 -18 -18 -17 -19 -18 -16
coming_up bmopr -23 -26 -21 -20 22
it_covered m -16
me_puso ms -18 18
need__lawyer im -26 22
not__is mu -19 -19
~ngin mru -16 -15 -16

can__before dimn -26 -21 -21 19
como_me adgmn -16 -19 -21 -19 15
it_to adu -19 -22 -19
not:deja lm -17 -18
one_is im -16 -16
the__@day aj -21 -18
the__where m -16
up abcegijkmnoqtuv 31 -16 -63 -67 -66 -28 -54 -15 -21 -43 -16 -18 -29 -29 -32
~ahe mo -25 -22
~uelv bjmqrsu -17 -17 -20 -22 -22 -17 -18

@call_the i -18
it__@place jmu 16 -16 -20
lol acefhijlmnoprtu -16 -44 -64 -51 -44 -46 -53 -62 16 17 -25 -26 -27 -22 -42
pero__el amo -21 -17 19
this__how du -16 17
~avo defmqrstuv -47 -29 -28 -20 -35 -22 -33 -31 -24 -16
~nsf dijq -16 22 -16 -16
~spea abdghjlnopqv -15 -18 -27 -17 -21 -17 -15 -24 -20 -17 -21 -16

@relative_get nu -15 -18
not:ir abcdghijlmnprsuv -25 41 -16 -17 -20 -15 -23 -23 -21 -37 -21 -28 -21 -17 -22 -24
quisiera bmpsu -16 -20 -17 -17 -20
so_no o -15
~nobo bdhmopqsu -21 -19 -23 -31 -24 -25 16 -16 -23
~whic abdijklnopqstv -27 -22 -31 -22 20 -17 -24 -28 -20 -21 -22 -21 -20 -20

^your abhjkov -24 -17 -27 -23 -38 -17 -20
a__tell m -16
dejenme klmo -17 23 -17 -15
escribiendo$ v -15
not:seguir km -19 -21
off$ acefgilmnoprt -44 -32 -15 -18 -33 -41 34 -68 -37 -49 -27 -33 -20
~encu abdmu -20 -19 -16 -24 -16
~eru mu 17 -16
~hes abehjklmnopqrtv -28 -34 -22 -34 -28 -16 21 -16 -49 -33 -22 -38 -36 -26 -15
~ined aimpv -16 -17 -17 21 -21

did_not bdijlpqv -29 -18 -18 -17 -20 -16 -15 -20
it_true dj -22 -20
si__me imnoq -17 -22 -17 17 -15
~lev abcdefijklmnopuv -35 -25 -27 -37 -18 -25 -29 -35 -33 -34 -21 20 -23 18 -34 -29

think_you aefjlmtu -15 -19 -17 -15 -19 -28 19 -15
wait_on a -15
what_a ghjmnqu -23 -19 -22 30 -27 -19 -25
you_prescribe mu 20 -17
~ged acghijmnqrsu -18 -24 -25 -17 -33 -20 -16 -26 -32 -27 -21 -27

a__show m -19
buen fmt 20 -19 -22
en__y r -19
forge* abdgjoruv -24 18 -19 -22 -34 -17 -17 -23 -16
in_@price di -16 16
me__@book adikloqrv 29 -23 -27 -17 -23 -28 -21 -15 -15
number__not u -21
taxi abdhijnopqrtuv -18 -15 -27 -24 -23 -25 -28 -22 -20 18 15 -16 -25 -16
that_matter m -16
weather mu 21 -15
~stre bdhjnp -17 -17 -20 18 -18 -16

cambiarla lm -15 -24
he__to noqs -22 -22 18 -16
i_going bdmr -19 -17 -17 -23
notic* ad -18 -16
~llet d 16
~mada am -21 -17

@texts__los am -17 -21
^unstop cefgklmru -16 -23 -16 -17 30 -31 -29 -17 -16
cel_es m -17
end_up dm 18 -17
hold_my mn -30 16
is__@day adhjnsu 22 -24 -15 -17 -15 -18 -20
not:interested auv -24 -16 -16
~<dar o -16

care moq -30 -16 -25
say acdefghijknotuv -32 -24 -32 -21 -28 38 -28 -24 -48 -27 -45 -35 -20 -36 -18
the__as mnps -19 -18 -17 -17
up__my m -19
~ian ghjlmqsu -19 -16 -25 -17 -16 -19 -16 -23
~ione abcdfgjmnv -19 -21 -15 -16 -15 19 -21 -23 -25 -18
~undo acgklmnpr -18 -17 -20 27 -30 -18 -19 -16 -20
~vic dmu -22 -24 -17

^para dimnrv -32 -17 -34 -23 -15 -26
are__on dgjlmu -19 -18 33 -17 -30 -36
dads alnpqu -20 -17 -16 22 -23 -20
find_@parking j -19
me__of agilpu -18 -16 -21 16 -17 -19
not_@drive mq -24 15
so_he mo -17 -16
~enos aglnoru -15 -21 -23 -18 -16 -16 -22
~fit gju -17 -16 19
~hers gu -20 -17
~olic bj -18 -20
~urc adilnqr -19 -17 -16 -16 -16 -17 -15

#__that mqs -23 -16 -17
estoy_interesado lr -16 -16
i__up gijkmnrv -34 -19 -23 -22 -33 -17 -26 -15
puedo_@pay n -17
~ibam akm 18 -24 -21

covid amopq -17 -22 16 -21 24
different_day bmo -17 -16 23
~<sui dn -15 -18
~ocup cgnsuv -15 -19 -18 -18 -21 -19
~rod m 15
~ucci n -15
~yea mpq -19 17 -16

@day__good bmo -16 -28 25
drink n 18
have__@relative mnp -17 -17 22
~lse cghijmnpr -19 -20 -27 -29 -17 -22 -25 -29 -16

@open__@holiday aj -19 -16
are__@hours adghj -17 -17 -17 22 -20
not:@relative mq -30 22
porque l -16
sup$ acdefghijklmrtuv -17 -17 -18 -29 33 -16 -17 -17 -21 -18 -20 -31 -17 -21 -23 -16
~<hac cdefhijklort -25 -19 -18 -23 -36 -18 -47 -29 -33 -21 -38 -27
~auff p 15
~nibl m -18
~sell ahjnu -19 -15 -16 -23 -20

@cancel_my adeijkmnopqrsuv -32 -39 -16 -21 -15 -21 34 -23 -25 -15 -18 -28 -21 -17 -21
hay__@move o 18
high$ drs -17 -16 -19
no__@door jr 20 -19
~anqu mpq -22 15 -16
~his bdefhjknopqr -17 -18 -22 -16 -27 -25 -28 -42 -32 -57 -36 -23
~oan dm -22 20
~posi ijnqu -23 -16 -17 -15 -16

agarran h -16
chance abdhjmsuv 18 -22 -23 -19 -18 -32 -15 -18 -17
having__after s 15
me_mandan gj -16 -18
necesito__@visit im -21 -27
~omi> benpr -15 -15 19 -15 -19

^leave bijqru -17 -17 -16 -32 -17 -23
i__type i 15
se__en ainqr -20 -17 -25 -16 15
~<dol bgnoqv -17 -22 -17 -16 -19 -16
~ict abdgijlnpqu -24 -17 -29 -18 -17 -20 -19 -30 -17 -22 18
~irme dinouv -17 -24 -29 -19 -19 -18
~ques bdjklnpqrsv -30 -22 -25 -16 -25 -27 -24 -21 -20 -24 -23

encuentro_la jr 18 -17
la__de acfgklmorsu -27 -22 -16 -24 -18 -16 18 -24 -36 -28 -31
me__number djlmv 18 -15 -26 -31 -23
what__wear dgju -15 -25 -17 -26
~<soo cdghijkmpqs -16 -17 -23 -27 -22 -24 -21 -17 -17 -21 -19
~fiv bijo -17 -19 -17 -26
~hom abcdgjkloqst -37 -19 -21 -38 -38 -39 -28 -15 -35 15 18 -20
~nda> cdeghklnr -24 -36 -17 -27 -29 -31 -31 -24 -28
~oll> m 16

@call_this ghilv -17 15 -15 -16 -15
@english_please abcijklmo -24 -20 37 -32 -23 -26 -24 -33 -21
not:to acdfijmnpstu -26 -38 -47 -16 -36 -30 -21 -44 -22 -30 -23 -21
schedule acefgijklnopqstuv 38 -31 -24 -16 -31 -37 -28 -35 -36 -32 -22 -26 -36 -26 -19 -33 -32
~<hot a -15
~<ok em -17 15
~desa abgijkmu -29 24 -16 -17 -20 -18 -22 -16
~lis dehijmnoqrsu -48 -41 -39 -22 -52 -23 18 -34 -19 -42 -46 -54
~prox m -21
~rand mr -15 -16
~rint m 17

@texts_are mu -20 -22
all_@texts bklm -21 -24 24 -25
dangers u 19
dfg em 20 -22
estoy_interesada b -16
had__number v 15
not:hallo jm 17 -21
order bim -21 -18 25
sleep adh -18 -21 -19
so_can o 17
vuelta$ jkms -17 -19 -23 -16
~rtyu em 19 -19

already__me m 15
the_@day adjknqu -29 -25 -20 -16 -24 -19 -24
up_from du 16 -18
~cow m 19

it_@open m -17
on__@book aikmo 22 -15 -16 -21 -18
se__ese gmou -19 -16 -18 -17

@relative__his pq -15 -16
@vehicle__me abgilors -18 -17 -16 -19 -15 -17 17 -19
^on behiqru -18 -17 -17 -18 -16 23 -16
acomp* abmou -19 -17 -23 -23 -24
me_dan jklmqu -19 -19 15 -24 -18 -20
~asem abij -16 -25 20 -21

^es abcefhijklmnoprtuv -18 -30 -34 -35 -30 -38 -26 19 -27 -34 -68 -39 -30 -31 -24 -26 32 -53
a_booster am 17 -20
i__need dgiuv -30 -23 -22 -17 -16
put_on dg -20 -27
quien_me abcklmnqv -36 -23 -18 -24 -34 -44 -15 20 -43
~cart anoq -27 -16 -20 -19
~toni ans -16 -20 -18

@hello_\xc2\xbf f 15
@visit_please ciklm -29 -26 -23 -20 -30
^okay e -16
but_keep m -19
needle s 18
not:come abiklnop -25 16 -26 -17 -21 -18 -16 -16
que__@late m -17
station m -20
the__one bghiklnoqtuv 17 -17 -22 -19 -19 -19 -25 -25 -21 -19 -15 -18
~ons bcdefhklmot -15 -19 -20 -32 -35 -46 -25 -22 -16 -41 -36

#__screwed m -16
bank dhimn -15 -22 -15 20 -19
caffeine mn -16 17
call acdefghijklnopqrstuv -34 -54 -30 -45 -34 -54 25 47 -51 -57 -29 -56 -31 -57 -41 -52 -24 -38 -67 -62
no_mas ciklm -18 -15 -17 22 -20
~ross aghjmnoqsu -29 -18 -21 18 -19 -16 -15 -19 -15 -17
~xte abdghjmnopqs -26 -19 -24 -22 -19 -23 -49 -18 -21 -15 -22 -16

can__it acghilmnorsv -40 -20 -40 -31 -30 -27 -36 -46 22 -41 -26 -26
debo_@fetch gn -16 16
jaja bdefhijlnv -23 -23 -22 -16 -15 -17 -16 -30 -24 -33
una_@machine m -17
~ania g -20

@medicine__dia ano -22 19 -16
able mnopqrsu -22 23 -27 -17 -22 -19 -17 -16
cars$ dm -16 18
cut_out mn -16 17
npc im 16 -18
~ay> acegjklnstuv -43 -61 -69 -27 -32 -26 -35 -47 16 -48 -21 -22
~spr m -18

al__no bdimo 30 -15 -17 -25 -23
gum dmnu -22 -36 35 -17
next__me anp -16 18 -17
what__she u -15
~bie> cdijloqr -19 -18 -24 -21 -19 -23 -23 -19

@drive_a q -20
can__@move abdhijknos -27 -38 -25 -19 -22 -19 -16 -23 23 -21
electric d -16
have__@wrong j -21
not:works mu -16 -17
not__@visit bloqv -16 -16 -30 -18 17
with_me abgjlmnoquv -28 -21 -21 -19 -26 -26 24 -31 -25 -17 -17
~bur abegijlnpqruv -20 -21 -15 -19 -20 -25 -22 -20 -15 -25 -28 -29 -18
~elic u -18

@call_do lm 15 -15
am__for giv -17 -18 -19
choic* gm 24 -25
the__more bl 21 -16
when_it n -17
~<az e -20

@drive_y q 17
@food$ abcfgijklmopqstu -55 -39 -37 -30 -41 -50 -48 -33 -45 30 -37 -33 -43 -41 -30 -45
being mp -21 -17
los bdefjknopqrsv -68 -42 -45 -21 -25 34 -21 -46 -23 -48 -49 -51 -27
more__please bcio -17 -16 -16 -21
there__of im -15 -23
~ecto admn -16 -17 -22 -20
~hub afm -18 18 -20
~out cefghlsv -30 -35 -37 -54 -26 -30 -33 -25
~uck abcefhiklnptu -26 -38 -20 -16 -20 -29 -27 -28 -33 -39 -25 -29 -39

fda u 20
not_mean klm 21 -19 -26
~<oh a -15
~azo ns -18 -15
~los abcdefghimnstv -50 -15 -31 -27 -24 -20 15 -42 -43 -28 -49 -42 -37 -32
~sar> bklnu -16 -19 -17 -19 -18
~sdk em 16 -16
~sli abilmno -18 -16 -17 -20 -20 -16 17

am__# lmrs -17 -23 21 -16
cats m 21
how__will u -18
put__to io 18 -15
que__@fetch adghijmnou -24 -38 -36 -18 -24 -17 -24 34 -16 -21
this__@call abdglv -21 -15 -18 -19 -20 16
~<lic abgu -20 -21 -16 -24
~cki dmr -21 -21 -20
~ipp p -21
~nden abdghijlnoqrv -19 -22 -34 -25 -18 -30 -30 15 -22 -24 -25 -18 -21
~qued cdefghiklouv -32 -48 -17 -23 -17 -26 -44 -43 -21 -22 -18 -30

no__llegar r -18
of__it m -23
puso s 17
que_@price admqu -16 25 -21 -21 -29
vaping m -19
way__is m -16
~nyon abdjlnsu -21 -16 -26 -24 -22 -25 -17 -30
~quir m -21

@machine__me i 15
not:entiendo almv -22 -18 -33 -16
~duri m -19
~hand abdpqrsv -19 -15 -20 15 -25 -16 -18 -20
~orma abcijmnprv -17 -22 -16 -19 -32 -36 -31 -22 -21 -18
~salo a -18

#_de huv 18 -15 -17
get__number gijmu -20 -16 -21 -24 21
in__news d -20
it__the adhmnpr -23 -31 -16 -47 -19 -23 -18
o__jaja m -16
~<bil abghjklnoqrstuv -31 -25 -19 -17 -24 -17 -23 -32 -28 -26 -22 -20 -15 -38 -29
~<mea dhijlnqrsu -31 -17 -20 -26 -25 -22 -19 -20 -19 -28
~diom clmo 27 -16 -21 -17
~dju i -16
~felt ims -15 -19 23
~ghts adlnr -16 -20 -16 -16 -18
\xc2\xbf_llevo n 16

@drink$ adghinopqu -29 -23 -20 -17 -22 30 -26 -16 -29 -28
@fetch__@relative bmo -20 -29 -18
@stop__me acdgijklnoprstu -33 -20 -16 -33 -17 -19 -38 29 -30 -19 -32 -30 -33 -27 -30
and_it bdgmo -19 -19 16 -19 -19
before_my ado 19 -21 -22
comp a -16
got_@sick abmpr -18 22 -33 -20 -20
mind_about o -18
not:autorizo k -24
perdo* gjns -16 -16 -15 -22
too_@late adhjqru -16 -18 15 -23 -16 -20 -17
~rio cdefilnops -26 -24 -25 -29 -36 -26 17 -19 -35 -16

@late_mi r 15
@visit__got m -17
a__truck d -16
bed m 16
horas_sin hn -16 16
my__did m -15
need__the an -16 -18
not:you adghikoqsv -25 -24 -17 -24 -27 -21 -23 -30 -17 20
para_una a 27
quedo__@ride pq 17 -18
recordatorios agijklouv -22 -18 -24 -17 22 -21 -16 -21 -23
~<mak cdhijknpqtv -16 -17 -27 -21 -31 -34 -44 -23 -34 -16 -29
~plic abcdgjmnps -16 -18 -16 -21 16 -17 -26 -24 -16 -19
~uss i 17

am_# amr -16 -20 17
~mpa abghilmr -28 -26 -19 -17 -20 -20 -22 -25
~oday acegjklnpqtuv -15 -18 -18 -20 -31 -23 -30 -27 -27 -41 -20 -33 -17

@body__me s 16
@open_# ehm -23 27 -20
al_correo lm -18 18
coman* adgm -16 -17 19 -17
cubre$ d 16
monday djklmnoqru -24 -22 -16 -18 -31 -20 22 -20 -18 -28
voy_a abdgjkpqsv -22 19 -25 -21 -27 -21 -16 -23 -15 -24
~<fee acdghnoprs -38 -20 -26 -17 -21 -25 -21 -19 -25 20
~gre bcdghlmnopruv -16 -25 -16 -32 -24 -23 -26 -32 -27 15 -26 -31 -26
~skin dhlopru -20 -19 -22 -19 -19 -18 -21
~wwq em 20 -19

happy_@day befhu -30 -19 20 -17 -16
la__manana o -17
plant djmnu -33 -17 23 -19 -23

it_will m -18
the__week m -21
~indi abhmqu -16 -16 -18 -16 15 -19

many__i j -21
necesito_ayuda i -18
o_es mu -21 15
on__first dm -15 -16
where__guys j 19
with_a dglnr -34 -19 -19 -26 -20
you__day bdgnotuv -16 -21 -19 -19 -18 17 -23 -15
~nee efghjklprsv -31 -27 -18 -47 -22 -16 -21 -20 -20 -16 -56

a_su m 16
good_@day m -23
hair mn -20 17
is__since m -20
is_ruth m -17
wena defhlmu -19 -23 26 -15 -19 -27 -16
will__help u 16
~<opi djmnqu -27 -19 -19 -23 -17 23
~nmig adgjloru -22 -17 -17 -18 -15 -19 -15 -30
~stea adgnu -25 -21 -17 -25 -16

^jajaja cegklmpqtuv -20 -19 -20 -19 -22 31 -15 -16 -18 -21 -35
cunada npq -18 16 -17
duerme mnu -15 -16 18
llevo__dias ns -18 17
me__@staff im 21 -21
~aren bjkl -21 -21 -17 16
~igh abcdefiklpv -20 -22 -46 -17 -53 -42 -22 -19 -46 -33 -36

@body__where ms -15 16
@parking_is j -15
@stop_asking glm -17 -23 23
^@wrong abcdefghijklmnopqrstuv -28 -24 -30 -41 -46 -38 -36 -28 -43 -40 -32 -32 -46 -24 -25 -26 -26 -33 -19 -29 -36 59
mandame__ubi j 17
send__@medicine im 21 -23
~<rat adjkmnuv -15 -21 -18 -16 -30 -23 -18 -19

^much dt -16 16
expensive iu -18 -17
saco_@visit a 15
should__take mns 16 -17 -16
~<tak acefgikmopstuv 17 -51 -34 -31 -23 -29 -29 -22 -25 15 -19 -35 -49 -17
~vend achilmnosv -26 -18 -17 -21 -15 19 -22 -21 -16 -16

not:her abdiluv -18 -21 -16 -21 -25 -15 19
of_god lm 16 -17
~<tru aghlns -19 -25 -21 -19 -20 -24
~eede bot -20 -22 15
~reti kl -15 15

@relative__@visit bdnpqv -28 -24 -20 -20 -19 -17
@symptom__night ms -19 21
adjus* i -16
locations jm 20 -20
mi_numero abgijklm -23 -22 -24 -33 -25 -24 29 -38
~<roc ahmt -15 -17 -18 20
~hara alnu -16 16 -17 -16
~mar bcdeghiklnpqrtuv -41 -34 -47 -33 -43 -36 23 -35 -38 -17 -30 -40 -33 -37 -60 23

can__@drive ajnoprs -23 -21 27 -27 -24 -17 -18
fly dmu -21 29 -22
like defghjmpqtv -20 -18 -19 -16 -28 -17 -19 -22 -16 -18 -31
ok bcefghijlnpsuv -45 -80 -100 -66 -62 -81 -20 -87 -56 64 -30 -30 -27 -70
~apar ijnosu -16 -21 -19 -21 -19 -18
~lknl e 16
~oan> dm -22 20

@pay__@parking djm -28 25 -17
@visit_would m -19
ahead mo -25 -22
comer admnoqsu -21 -18 -29 30 -20 -16 -19 -19
could__@relative imnopq -15 -21 18 -20 -17 -27
forgo* ab -16 -18
~<ad abcefghjklmpqrstuv -32 -17 -33 -20 -24 -27 -33 22 -23 -24 -24 -27 -24 -22 -23 -25 26 -27
~<fj em 22 -22
~appe afhjn -28 -16 -16 -21 -21
~lady abijlmnortu -16 -18 17 -19 -19 -19 -19 -18 -15 -17 -18

remind bo -15 -17
wear$ gmn -16 -36 25
wedding$ mn 19 -19
would__work o 26
~brok dnpu -20 -21 -15 -18
~ifi bcdghijklopqsu -18 -16 -15 -33 -15 -23 -26 -16 -24 -20 -17 -21 -18 16
~mili m -20
~rde acdeghjklnoqtv -21 -27 -30 -26 -24 -19 -15 -24 -27 -32 -34 -28 -18 -22

^hacen u -16
can__wear ns 21 -23
is_@drive ijmnpuv -15 -15 -27 -20 21 -16 -16
of__this dgmu -19 -22 18 -20
que_onda fgjmt 20 -22 -24 -19 -17
talking_to dmu -16 -20 18
una_copia im 15 -16
~mut u -18

@animal_se mr 21 -17
@pay abcdfghijklnopqrstuv -84 -34 -67 94 -57 -65 -70 -47 -31 -15 -40 -59 -68 -59 -64 -60 -50 -49 -75 -52
@relative__you am 16 -15
@stop__the l 20
are__doctors u 16
del_@insurer pq 15 -17
help__the m -19
lkjlk* em 16 -16
need__can a -15
se__esto glm 16 -19 -21
yo__puedo aq 16 -17
~<lig alq -17 -21 -16
~isc cknqu -19 -17 -17 -20 -21

=beside:help adgimou -18 -23 21 -15 -42 -15 -29
^@drink abcdefghijklmopqrst -28 -24 -28 -32 -32 -27 -33 -21 -32 -23 -25 -23 -16 -25 -21 -30 -23 -21 31
lates* hmu 20 -19 -17
learn m 19
long_does dn -18 -15
not:esta im -17 -15
not:m bl -19 19
~egre glmnqu -18 -22 -16 -18 17 -20
~ets gp -16 -18
~very cgjnopv -20 -32 -22 -29 -29 -17 -32
~xit dgjmnru -21 -17 21 -29 -17 18 -21

@visit_lol bm 20 -21
actually dm -15 -21
in_an pu -18 -17
want_to bcgjknpquv -17 -27 -39 -22 -45 -30 -17 -17 -20 -32
~laza abdhjmuv -17 -15 -22 -17 23 -21 -19 -16

me_but pq -25 18
want_another o -24
you__are hm -15 -18
~ned acdeijlnrs -15 -20 -32 -15 -21 -37 -22 -25 -30 -26

la__despues hn -15 -16
said__but mo -26 18
sign__@relative am 17 -24
~ince abghijlmnpqrstu -18 -33 -19 -18 -17 -22 -24 -17 -17 -23 -22 -16 30 -17 -30
~tant abdghjklquv -26 -21 -21 -15 -17 -23 -21 18 -16 -24 -20

^como defhiknopqrstuv -80 -25 -62 -27 -34 -43 -34 -38 -37 -61 -17 -59 -26 15 -37
a__con v -16
ando__la a -16
conviene loq -15 17 -18
to__place m -21
~<col acdgijkln -24 -18 -27 -27 -21 -22 -17 -18 -24
~brin abdgiklrsuv -17 -24 -19 -33 -27 -17 -22 -30 -22 -37 -17
~epos ai -18 -18

@insurer__this dm 19 -24
@sick acdefghijklnopqrtuv -53 -46 -51 -36 -35 -45 -31 -42 -50 -39 -40 21 25 -41 28 -50 -32 -48 -51
chanc* abdghjlmsuv 17 -24 -30 -19 -22 -20 -18 -38 -16 -20 -20
is__flight m 20
my__of m -15
out__thing m -15
ridin* p 16
turn_on bklmr -15 -18 -23 27 -19
was__a m -27
what_times a 16
work__do m -16
~eade m -20
~labu hjm 17 -16 -22
~ln> em 21 -25
~pap bgjklnopqrstuv -22 -33 -15 -21 -19 17 -34 -22 -32 -20 -24 -20 -29 -20
~urse adegjmoqsv -20 16 -16 -15 -16 -33 -15 -15 -19 -17

^yeah mpq -19 17 -16
a_list lm -16 -20
de_@eat m -17
i__blocks q 17
i_expect m -18
law__is mp -18 18
list$ bdgijopqstu -17 -22 -23 -26 -31 -23 -23 -27 -18 -18 -26
me_alone m -20
mother adhiknrstv -17 -15 -16 -19 -21 -24 -18 -23 -19 -22
no_@thanks abghmqrtv -15 -33 -20 -22 43 -16 -22 -53 -16
receta aikou -21 25 -15 -16 -15
~ural j -15

@call__not m -20
lost_my gjlnopruv -27 -22 -29 -28 15 -19 -28 -24 -16
not__for abdgmq -15 16 -15 -17 -27 -27
que_@pay dno 22 -23 -17
that__up mt -20 17
~das aou -20 -17 -17
~ste bdefghjnopr -23 -54 -48 -23 -24 -38 -42 -23 -16 -53 -41

guys begiklmnrsv -24 -20 -28 -25 -16 -20 -20 -23 -23 -23 -23
la_puede no -20 16
plis abdefjlqv -20 21 -22 -23 -19 -22 -27 -16 -16
put__in blr -22 -16 -16
though$ m -21
~<jue am -20 21
~cir abdmnq -26 -21 -18 -22 -20 -15
~ick> bcjklmnst -22 -27 -16 -27 -35 -16 -19 -18 -18
~inv ailqv -20 -15 -18 -15 -16

from__@clinician m -15
hay__en o -16
i__@person im 19 -20
not:remove bm -16 15
puedo_@drive aoq -19 -26 21
the__and bin -37 -20 -24
~elam bmo 24 -17 -19

not:@symptom ms -17 16
the_@relative acdijklnsuv -18 -18 -22 -22 -29 -15 -16 -27 -19 -31 -24
~doll dg 17 -16
~eek> cdgijklmnopqrs -22 -29 -28 -24 -21 -16 -27 -17 -40 23 -17 -24 -27 -36
~ily> du -20 -21
~ntie ablmqv -24 -16 -19 -35 -20 -18

@spanish_version c 15
not:estoy amr -22 -18 -16
turn abcdeghinqstv -25 -45 -26 -17 -21 -22 -32 -27 -25 -26 -27 -16 -26

@open bcdefghijklnopqrstuv -56 -65 -47 -70 -80 -28 79 -47 -39 -63 -71 -91 -40 -68 -65 -32 -83 -71 -91 -58
does__for g -21
put befghijlmnqrstv -30 -31 -24 15 -52 21 -27 -45 -27 -24 -37 -43 -22 -40 -33
that_morning m -24
what__with gmqu -19 22 -16 -23
~bbie muv -19 -18 25
~san> aghlu -16 -19 -16 -15 17

chamb* m -19
el__y n -18
for__week m -18
i__by adgimnoqu -25 -26 -18 -15 -27 -28 -24 16 -23
i__dentures n 17
que_efectos s 16
what__soonest a 15
~loa dm -25 15
~nes efijklnopr -19 -28 -24 -39 -24 -43 -17 -18 -24 -16
~omo ceijkoprtv -21 -42 -44 -16 -19 -19 -36 -30 -30 -34
~pago m -17

@call__have hm 16 -17
@food__not m -19
do__hit dlm -15 18 -19
i__said akoq -17 -21 16 -17
we_lost boq -17 -19 18
~gle adhmnqu -25 -21 -20 -17 -25 -20 -16

@late_do hm 18 -20
lleva bmnp -19 -26 -21 30
mejor_no bcmo 27 -22 -33 -31
need__yet m -16
not:please bk -16 -18
quitame_del alm -20 16 -18
~ndic fmu 15 -25 -15
~zar gn -17 -20

=beside:ride_problem adhijmopqu -26 -22 -24 -28 -21 -36 -15 -30 22 -15
@call_a imq -24 20 -29
@hello__is abcfhijlmprsuv -33 -18 -17 29 -15 -19 -22 -22 -16 -18 -15 -25 -21 -30
en__centro j 15
not:buscarme p -16
~ino abghijpqu -25 -27 -23 -15 -20 -18 -19 -29 -32
~ped> dimns -21 -23 -22 -28 -17

am__little ab -15 -15
off__@texts klm -29 25 -25
~bor acdefghijnoqrtuv -39 -18 -30 -18 -15 -25 -26 -32 -29 -30 -22 -20 -32 -20 -41 -20
~els acghijkmnprt -18 -24 -24 -28 -33 -19 -17 -20 -27 -16 -23 -15
~lew> mp -23 -15
~renl blm -15 20 -15

at__@staff m -25
estacionamiento efjm -15 -17 18 -23
ir__@eat n 20
todos_alla f -18
you_on adghjlm -16 -15 -18 -24 29 -18 -25
~atto m 16
~forg abdefghipquv -33 16 -21 -20 -16 -28 -17 -22 -19 -17 -23 -20

atiende i 19
great$ dmu -15 15 -20
i__it ghimnpstv 17 -40 -38 -33 -18 -40 -19 -20 -33
next_day amn -36 -24 15
not:back bdgjkm -17 -16 -17 -18 -16 -26
past bdilnoqrs -22 -29 -29 -19 -19 -18 -22 21 -26
same__as mnu -24 -15 -22
~<ll abdefghloqtu -41 -43 -22 -48 -49 -51 -22 -20 -21 -22 -47 -29
~cla abdjknqv -27 -20 -21 -24 -16 -24 -20 -15

^pull br 19 -17
buscarme$ p -16
not__if p -15
~ance cfhjknpquv -20 -20 -25 -37 -22 -34 -20 -16 -31 -32
~cket u -17
~ems m -19
~wn> cefgiklntv -24 -17 -18 -36 -24 -28 -17 -29 -21 -19

better$ aim -17 -16 -37
ir bcdefghijklmprstv 25 -47 -41 -27 -35 -62 -33 -54 -16 -44 -51 -79 -26 -47 -23 -27 -55
not__with lm -15 -22

@symptom_right m -17
is__@late adhnqu -17 -17 16 -15 -19 -18
me__dar bimnopq -17 -16 16 -19 -18 -21 -17
need__called m -16
not:give abp -17 -29 -15
only__@day a 15
pick__@call im 21 -21
the__right j -17
walk__it agu -15 17 -20
what__put djqu -32 -20 -22 -25
~<you bcegnopqrs -20 -33 -31 -22 -41 -28 -27 -43 -37 -19

al_@day bo -22 16
can_talk a -16
th dhijmopqrsu -16 -21 -16 -19 -29 25 -21 -21 -30 -17 -18
~<lla abcdegijnopqst -34 -29 -31 -33 -15 -23 20 -26 -31 -28 -27 -23 -28 -15
~<use abnopq -23 -17 -16 -17 -18 -25
~saco abqu 20 -17 -18 -17

@relative_can abmnopu -22 -16 -24 -16 -21 30 -20
skip__@medicine mn -21 20
take__to m 17
thank acdefghijkmnopqrstuv -33 -18 -30 -16 -31 -28 -33 -21 -29 -25 -15 -22 -22 -20 -22 -24 -19 32 -32 -28
you_put dgj -18 -16 -19
~mabl dfmt -16 -16 -24 21

el_telefono dju -21 -22 -20
get__to bdgijp -21 -31 -25 -19 -27 -16
~<aft cdegjlmtuv -38 -16 -21 -36 -23 -31 -38 -26 -21 -21
~sitt r 17

=said:help abcdefghijklmopqrstuv -27 -61 -47 -59 -51 -64 102 -68 -69 -65 -52 -41 -43 -35 -43 -81 -62 -43 -47 -65 -52
am_done aglmnsuv -17 -27 20 -26 -15 -15 -15 -18
clase j -17
end__@call i -21
i_sent im -15 19
le__escribiendo mv -21 16
my__driver q -23
~reme adg -21 -17 -17

may_my np 16 -15
never__you k -16
that_for m -17
~<gi cefghjklnpqstv -25 -16 -22 -16 -30 -26 -31 -22 -32 -18 -17 -32 -19 -25
~ney gijlmnosu -16 -20 -23 -21 26 -21 -27 -19 -18

hablen m -17
over__@call dm 16 -15
que__por am -24 -15
the_right j -19
this__for d -16
~<llo hm -16 19
~<sub klmr 23 -29 -16 17
~aten bgnoq -16 -19 -19 -22 -17
~inki bdru -17 -15 -16 -17
~ispo dmo -17 -23 -17
~orqu l -16

de__yo b -15
do__up glnru -15 -17 -21 -16 -24
is__fine mn -29 22
me_pica ms -19 19
over fglnqrv -19 -19 -25 -28 -22 17 -30
~eply adgkl -17 -16 24 -16 -19
~ueg cdgijmopqsu -17 -17 -18 -17 -19 30 -20 -15 -18 -23 -17

^say adefjmu -16 -21 -17 -22 -21 19 -25
a_salir d 17
flyin* u -19
pica__la ms -19 19
smoke mn -18 16
~<rep adghnoqv -33 -27 27 -18 -19 -23 -24 -17
~clea glqu -15 -20 -15 -19
~enti abdefhiklqr -47 -19 -21 -17 -16 -27 -23 -25 -42 -28 -22
~mbe abcefnoqrt -16 -45 -34 -25 -23 -34 -19 -30 -31 -31

^remove n -15
como__eso gm -15 -22
es abcefghijklnopqrtuv -65 -74 -28 -93 -99 -50 -33 -36 18 -78 -69 -45 -52 -62 -27 -75 -74 57 37
i_mean km -22 -24
the__@door bhilu -16 -23 -15 -15 -19
~<tha aefghiklru -20 -37 -54 -26 -39 -26 -18 -39 -19 -22
~mit> d -15
~pec djloquv -22 -16 -16 -17 -17 -26 -16
~site fj -16 -17
~taki abdhilmosuv 20 -26 -26 -15 -21 -22 -40 -20 -28 -26 -17

~cho bcdefijkmu -25 -19 -25 -23 -22 -41 -35 -17 -23 -39

is__can mq -22 -18
~aby r -18
~ayli km -19 18
~bein mp -21 -17

am_going mq -18 -19
consultation admnu 21 17 -30 -16 -28
drop_me bmnpq -17 -16 -15 -22 17
llegue iprv -17 -19 -23 -20
mandarme_los l -19
mi_@animal amopq -19 30 -18 -21 -24
soy_la mqv -26 -16 17
spray m -16
~ety> m -17

^queda jm 19 -19
fog msu -17 21 -25
in_on hm 20 -18
lo_del dilou -19 -17 -16 -21 -17
not__again gjklm -18 -17 -29 27 -25
pasaste mtv -19 21 -19
sea bo -20 18
sin_querer adklm -18 -15 17 -21 -19
to__my acfgklnpqtuv -28 -21 -15 -32 -29 -48 26 -15 -21 -22 -49 -29
~<nub s 17
~ak> abdefgjklnopqrtv -30 -18 -34 -26 -17 -20 -26 -19 -25 -29 -15 -20 -23 -19 -16 -21
~noz i -17
~rmis bmuv -19 -28 -20 -20

@cancel_all km -21 -28
anoth* cdghilmnprs -19 -24 -22 -21 -25 -16 -19 -25 -25 -22 -23
coupl* m -20
pon_musica m 16
quienes apqsv -17 -18 -18 -16 -18
~<lib hjlnrs -19 -23 -18 -16 -17 -18
~raba cefgjlptv -23 -16 -18 -23 -37 -29 -16 -15 -20
~remo cikoprsuv -16 -21 -15 -20 -17 -20 -15 -20 -26

=rare2 abcdefghijklmnopqrstuv -67 -19 -52 -51 85 -62 -58 -82 -80 -64 -26 -67 68 -48 -42 -37 -54 -26 -23 -96 -80 -16
anoch* hns -17 -19 17
find_it m -17
frente jmr 20 -17 -16
is_taking abdmnq -30 -17 -16 -28 -23 -17
pass_on b 16
~<val dmu -20 17 -24
~eva> djk -16 -17 -17
~sid adgiloquv -31 -39 -23 -21 -18 -29 -28 -26 -31

@day__can moq -18 23 -16
@spanish abcdefghijklmnopqrstuv -60 -54 104 -67 -81 -66 -69 -63 -55 -58 -56 -62 -86 -62 -66 -58 -57 -56 -20 -57 -76 -62
can_write km 15 -19
donde__carro j 18
last_@month ln -20 -15
not:with lmou -15 -26 -16 -24
take_to dj -22 -24
~<las kort -20 -19 -29 -16

bf bmpr -16 -24 17 -16
consu* klm -17 -16 -22
o__del m -17
~<was ln -20 15

a_good bfmopquv -19 -20 22 -30 -27 -15 -20 -16
did_my m 17
estaciono j 16
mi_gente afimu -17 19 -16 -19 -16
my_health m -18
not:home p -27
plaza dhjmuv -20 -17 24 -20 -18 -15
start_a akm -22 -21 23
~amer m 15
~anm klmnuv 25 -24 -29 -15 -15 -16

@parking_free dj -22 15
@symptom__otro os -20 20
a_number adjlu -30 21 -21 -26 -15
can__recomendo am -19 21
dallas j 16
dings bl -15 16
no_good bmo -17 -15 21
so__is m -19
sweats mns -29 26 -25
to__what gjmu -17 -16 -22 -29
~<yea mpq -19 17 -16
~sali abcefhilmrtuv -25 -22 -23 -15 -18 -28 -30 -34 -41 20 -18 -15 -26

^remind o -16
another_@visit bo -18 16
les_dio u 20
question$ u -15
take_it hjlopqu -19 -18 -24 -16 -28 -26 -23
will cefijklmosv -31 -35 -28 -33 -45 -48 -31 -20 -24 -20 -48
~ann n -15
~he> abfgilopruv -30 -26 -23 -16 -22 -18 -21 -23 -16 -26 -26

can__mix mn 18 -20
do__ask m -16
do_the dh -17 -21
fasting mnu -26 25 -19
how_much abdfghijlpqrst -18 -32 22 -20 -22 -18 -22 -30 -39 -15 -19 -19 -22 -46
~<es abcdefhimnoqst -32 -23 -22 -21 -70 -17 -15 -18 -34 -25 -25 -19 -22 -23
~ants del 20 -20 -18

@sick__have b 17
balan* gu -17 -17
could bdflmprv -33 -27 -17 -19 -27 -39 -18 -20
el_marco m 20
is__@pay ju -16 -17
is__latest hm 19 -19
me_hace aq -18 -23
~<nue dgijklnopqsuv -25 -17 -20 -26 15 -28 -19 -22 -16 -15 -18 -22 -18
~nco hlno -29 -17 -21 -24
~paso bgilmnoru -18 16 -23 -17 -18 -15 -18 -17 -20
~vide aejkouv -21 -18 -17 -21 -26 -26 -15
~vos> mu -18 -16

#__@move b -15
@relative_un m -18
^manana bmno -22 23 -17 -18
all_@call hiq -25 15 -22
~sion ghjmoprtv -35 -25 -30 -29 -26 -22 -27 -20 -24
~tock m 21

enough__@texts l 16
for_all d 18
love_of lm 16 -17
music bdgilsv -17 -18 -17 -16 -20 -16 -17
the_same bklmpq -21 -16 -19 -24 -18 -16
~<fum nu 19 -16
~bat dgjmqu -16 -16 -19 19 -19 -15

@visit__want blm -26 20 -17
feet bnopru 22 -18 -21 -20 -26 -16
running abfhnv -23 -15 -26 -22 -17 -17
~aso> dilnopquv -18 -17 -21 -17 -21 -15 -22 -20 -17
~att adghinoqu -18 -20 -16 -15 -19 20 -17 -16 -23
~uego cgmoqs -15 -15 20 -17 -16 -18

as_it blmqu -17 -18 22 -15 -19
empiezo a 16
navidad ah -19 15
not:say lm -18 18
us__a m -17
~ntu mn -22 16

@day__it amo -18 -17 21
@door__is m -15
do__@treat u 17
quiero_mas ailm -18 -17 22 -23
wake m 16
what__we m -21
~rta> abjkopqrv -33 -22 -19 -18 -22 -18 -24 -19 -17

i_must mn -23 15
marcar abdimn -17 -15 -23 21 -23 -21
situation m -18
we_will admnpqu -18 -22 17 -19 -23 -18 -20
will__@day b 17
zip djmu -17 24 -17 -17
~fav defmnqrstv -38 -29 -24 -19 -31 -30 -21 -31 -30 -33
~kill acdgiknopqr -21 -16 -21 -18 -24 -21 -22 -26 -16 -19 -18

#_pero l -16
@clinician__@call i 20
@medicine__@symptom n -17
@open__@day ahmo -25 33 -22 -26
^still abghilnsu -33 -29 -16 -23 -24 -18 -30 23 -25
the__my acdhjlmnq -22 -18 -24 -18 -16 -23 -28 -27 -26

@late_@book m -19
@texts__me blmq -26 27 -32 -21
going__snow dm -20 18
itchy s 16
minut* abdeghjklnoqrtuv -27 -24 -18 -19 -15 -17 -18 -25 -26 -23 -21 -19 22 -15 -22 -16
not:hit lm 16 -23
or_did jm 16 -17
portu* cm 18 -15
time__@stop am -16 -27
to_snow dhm -21 -18 22
~<con abcdefjkmoqrs -16 -19 -38 -42 -33 -37 -15 -26 -30 -18 -17 -33 -63
~ees cdefgijltu -19 -19 -17 -16 -18 -16 -16 -19 19 -20
~inf abcdijlnrsu -22 -21 -17 -22 -21 -22 -21 -17 -19 -16 24
~ingi m -21
~ithd k -16
~pped jnu -15 -21 -15

@relative__de l -19
amor bm -16 -21
first__free d 16
prescription aijn -18 24 -16 -25
to_give amu 17 -20 -16
we_@move bmoq -25 -21 24 -19
will_do bdnu -18 -18 -18 -32
with_you jkmqu -17 -16 -20 -17 -22
~ahea mo -25 -22
~ast> eiklot -17 -21 -23 -15 -23 -24
~ibr hjlnrs -19 -23 -17 -16 -16 -17
~nue abcdgijopqstuv 15 -18 -16 -31 -21 -26 -28 -22 -18 -20 -20 -16 -26 -20

^tomo abgmn -18 -18 -16 -19 26
someone__the a -22
to__@wrong m -20
~xcv em 23 -25

^con agoqru -20 -22 -16 -18 -23 -35
about_bad m 16
back__please ko 19 -22
car__not b -17
commu* l 15
for_an adm 24 -17 -16
night* m -18
~<kic abiu -17 -16 -16 18
~dly> gmu -16 -23 -20
~ote> abdgjnqu -23 -27 -16 -18 -21 -19 -20 -25
~town adhnsu -28 -18 -18 -19 -20 -28

leave_it lu -18 -18
tell acghklnopqsv -18 -20 17 -22 -30 -17 -18 -32 -19 -23 -18 -27
we__be m -16
who__that q -16
~rsel dgmv -15 -15 -26 -18

not_moving m -16
rain bdhmnu -16 -16 -16 22 -16 -16
texas$ mu 24 -21
want_on am 16 -16
what__bill dm 20 -18
~mina abnop -20 -17 -20 -20 -18
~nso> l -18
~rriv m -19
~xpen iu -18 -17

@day__no o 17
at__are m -19
duele$ msu -21 -15 17
it__@day ao -15 19
los__vez k 21
they__for dm 16 -19
~ica abcefhjkopqrt -35 -24 -21 -31 -26 -39 -24 -24 -24 -32 -15 -27 -27
~ppin adfn -20 -16 17 -21

dan bcfgijkmpr -21 -15 -22 -22 -17 -29 -24 -29 -22 -18
have_decided m -17
just_@cancel bm 17 -19
what__these gl -18 -15
with__@symptom m -18
~ar> cdefhipqtuv -40 -44 -62 -37 -21 -24 -41 -27 -18 -23 -36
~oops m -17
~uble am -15 -22

^read cklmn -17 -27 -24 30 -20
is_crazy n -17
my__balance dm -22 23
~ow> acdefijlnpsu -24 -19 -18 -50 -51 -34 -59 -51 -40 -30 -26 -18

not_do lmnq -16 -25 -17 -27
puse bs -19 -16
that__right j -20
to_another b 17
will__home p 21
~<not abdefhjkloprtv -18 -16 -31 -28 -31 -34 -38 -15 -36 -31 -25 -21 -21 -40
~ebod gjmnrs -23 -16 -33 -29 -25 -22
~um> hj -18 -20

but__are r 19
~abla bcknoqrv -19 18 -22 -24 -23 -27 -17 -20
~dom a -16
~gall dm -16 16
~saqu aklmv -20 -17 21 -18 -17

@vehicle__@insurer adm -18 -15 -20
am__another u -15
and__time hj -17 17
do__put adjoqu -21 -31 -24 -16 -16 18
happens$ dgmu -16 -29 -25 24
later__the m -23
take__off abcdghijkpqrsu -64 20 -17 -46 -29 20 -27 -30 -31 -40 -47 -20 -31 -33
~<loo bfghlopsu -25 -20 -25 -27 -25 -30 -29 -19 -31
~<rol dmn -15 20 -15
~try u -15

does__from dmnu -17 18 -18 -15
kind__@symptom s 17
~<ev cegjknopquv -30 -21 -17 -36 -17 -15 -28 -22 -17 -24 -50
~egad v -19
~kmb ao -15 16
~lkin abhjklnpqrv -29 -26 -16 -20 -18 -26 -18 -20 -19 17 -16

dear m -19
desde_el ms -22 21
for_it am -21 -27
he_will mpr -21 16 -24
spam blm -18 17 -23
still__it amn -17 -22 21
~nts bcdeiklnpr -24 -17 27 -23 -24 -18 -24 -26 -16 -21

@vehicle__abrir h 15
desde__aeropuerto m -18
el__me gilmu -21 -16 -22 -39 -28
epa$ efm -19 22 -21
long__a admnsu -19 -15 -27 -20 -22 19
my__away o -16
noon iju -17 -18 -15
not:make m -18
puedo_@move amnoq -19 -18 -24 16 -17
seguir m -25
~ards a -16
~garr jkmpqr -16 -18 -29 -19 -21 18

^nah abdfjlnot -15 23 -15 -17 -16 -18 -19 -17 -20
me_esperen blm 23 -18 -26
us__later amo -17 -17 17
use_this gmuv 24 -21 -25 -18
who__got m -18
~ayi l -21
~egu abcdefnoqru -25 -22 -28 -20 -21 -16 -26 -24 -33 -49 -35
~pul bdghiklnopqru 19 -29 -21 -21 -25 -16 -18 -25 -20 -20 -21 25 -19
~rita gnqv -21 -15 -22 -20

@open$ bcdefhiklnopqstuv -34 -30 -56 -29 -37 29 -50 -30 -40 -50 -50 -34 -29 -43 -36 -50 -40
how__find m -15
i__empty n 16
i_text gm 17 -20
no__quiero bikm 20 -23 -17 -30
olvidense m -17
oops m -17
paying dmq 17 -23 -16
room_is ms -19 17
used__a mq 19 -15
~eye u -16
~glin p -16
~ism bcdfiklsv -25 -20 -33 -17 -25 -22 -20 -19 -26

get_there abghijklmopqsuv -36 -21 -33 -29 -37 27 -15 -26 -54 -23 -18 30 -25 -19 -18
not:put gmu 17 -18 -25
~<que cdefhlnouv -18 -39 -27 -33 -37 -40 -15 -27 -35 -50

a_recipe m 17
do__still m -17
doctor acefgijklmnopqstv 35 -44 -34 -27 -36 29 -48 -57 -39 -24 -51 -21 -47 -56 -52 -30 -17
is_got am 16 -19
mio mv -19 20
telef* abcnoq -23 -22 -15 -24 -20 -17
tell__the adjmu -17 -15 -15 19 -16
you__by aj -16 16
you__over mo -21 -15
~cy> adgl -16 -21 -16 -16
~ing cehijkqrtu -54 -62 -17 -17 -30 -33 -19 16 -18 -23
~orn> hjms -16 -19 28 -15

food abdeghjlmnoqrtuv -16 -18 -28 -20 -23 -27 -24 -19 -22 38 -17 -27 -16 -15 -22 -18
menu abcdefghijklmnopqrstuv -22 -18 -21 -31 -17 -17 42 -23 -17 -26 -21 -29 -38 -23 -26 -15 -22 -18 -17 -15 -33 -23
opt__out biklmnqrsu -16 -16 -24 25 -20 -17 -16 -16 -16 -20
ya__papeles ahn 16 -18 -17
~ebo> adefhijlmnopqrsuv -26 -23 -19 -18 -19 -21 -18 -19 -38 16 -18 -16 -20 -19 -19 -25 -28
~mida su -21 -20
~mo> cehkloprt -25 -47 -47 -26 -15 -36 -16 -19 -33
~rre> am -15 -20
~sked abdjntu -30 -26 -17 -17 -24 -17 -28

^sorry abdhlnopqrsv -15 -41 -18 -25 -16 -18 -30 -21 -21 -15 -18 17
after$ abhijkm -25 -36 -41 -33 -29 -32 -57
~<hyd n 15
~<par bcefghklmpqst -18 -19 -35 -24 -20 -19 -18 -19 -21 -21 -26 -34 -44
~uea m -20

@book__a m 16
refil* adu -29 -19 -16
~body cdegjklmnrtu -25 -25 -22 -29 -25 -29 -23 -58 -27 -22 -29 -15
~mare msu -22 19 -15

@call__do h -19
agreed abkq -20 -16 -21 -19
does__want m -19
dos_dias ns -18 19
not:save b 16
please defnpqst -34 -36 -31 -26 -30 -50 -30 -19
take__in ajm 15 -16 -24
un__a adu -16 -22 -17
~nota acdhijnoqv 15 -16 -19 -17 -20 -25 -22 -24 -25 -22
~ofer abmnop -20 -21 -26 -18 -21 16

^quedan j -15
ay_no abo 17 -19 -18
este__es gmuv -19 -25 -24 25
is_texting ilmuv -20 -16 -16 23 -34
it__with bdinu -21 -26 -23 -32 16
no_voy abcghjklnpqrsuv -23 40 -23 -25 -23 -33 -19 -32 -25 -20 -37 -43 -24 -28 -30
~hac cdefhjklort -27 -23 -19 -24 -37 -50 -30 -33 -22 -39 -31
~ner afhlmnpqtv -25 -18 -28 -16 -44 -17 -29 -46 -17 -23
~quar a -16
~wing adnu -30 -15 -15 -16

am_at bdghijlopsuv -17 -27 -33 -22 -25 24 -26 -18 -18 -18 -21 -21
arrive m -25
day_off mp -15 18
library hm -17 15
like__opt ailm -18 -18 18 -15
no__no am -16 -17
road__on jm 16 -19
the_line ai -17 20
~epar bglnou -20 -30 -16 20 -20 -25
~ergi m 15

@call__@texts l 17
@eat__how mn -21 18
for_that gmu -19 -30 -18
have__come aou -16 -18 17
i__come dimqsu -18 -15 -19 -28 -15 16
la_attend am -16 23
off__is m -16
~fech ikmsv -16 -19 -21 -16 -17
~ina> bilnopr -26 -16 -19 -19 -19 -19 -22
~isti m -18
~leva adjklmnpu -19 -15 -15 -20 -20 -26 -25 19 -16
~nail adhlnu -22 -18 -15 -17 16 -19

=said:prep_question abcdefhijklnopqrstv -81 -92 -75 -55 -53 -82 -46 -58 -66 -68 -84 111 -87 -53 -52 -86 -40 -82 -74
@open_los ahm -17 24 -26
a_table m 19
able__after q -15
dias$ n -15
esta_@open hm 25 -28
hoy acdefghijklmnpqrtuv -16 -19 -36 -27 -26 -20 26 -25 -22 -17 -27 30 -34 -26 -26 -19 -19 -41 -29
mi$ abcijlmnopq -32 -18 -18 -18 -16 -23 -45 -21 -26 22 22
no__now m -20
que__da u -21
question adnsu -19 -16 -15 -16 -18
should__bring q -15
si__con q -15
there__manager i 17
up__me a -16
~aw> k -16

@howmuch_tengo dq 21 -19
estoy_sin mr -23 -19
me__@ride moqr -33 -15 19 -15
prendan_los km 16 -17
the__need i 18
vez_de m -17
what_now abdghjmnou -15 -20 -24 36 -22 -28 -36 -15 -23 -24
~eve cdegjknopqtuv -49 -35 -40 -16 -55 -25 -32 -39 -35 -16 -22 -15 25
~orke o -15

see_the h -24
~eas defhnprstuv -44 -42 -36 -20 -31 -43 -15 -43 -21 -20 -17
~resc u -20
~tafa muv -15 20 -16
~xtea m -25

@howmuch_el dmr -26 19 -15
can__start am 15 -18
fligh* abdjmn -17 -18 -19 -15 19 -19
i_see gjmu -24 19 -26 -19
no__of l 15
whoever m -17
~<lim dmu -20 16 -15
~cxz> e 15
~nbo belm 21 -17 -15 -26
~pain dgijn -31 -25 -18 -23 -27
~squi u -18

at__is drs -16 -21 -16
have__so t 19
how_@late ahijm -17 31 -16 -19 -34
how_i ajm 17 -15 -16
miss np -19 -15
pueden_@move amo -16 -20 23
rides$ mqu -15 22 -19
~cure d -21
~dier m -21
\xc2\xbf_@howmuch abcdghijou -18 -20 -18 29 -24 -26 -16 -33 -23 -26

=said:what_is_this abcdefghijklnopqrstuv -85 -89 -76 -68 -53 -105 -22 -118 -68 -26 -77 -71 -67 -89 -83 -112 -85 -76 -87 111 -25
@relative__can m -23
iba__mi m -16
llegan__@texts l -20
me_talk a -17
my_options gjmn 27 -16 -25 -17
train aghjnoqru -19 -17 -22 16 -22 -16 -26 25 -19
zxcvb_nm em 16 -16
~<bit d -16
~howi b 17
~nfu mv -25 17
~obr adghlnopsuv -21 25 -18 -18 -21 -25 -15 -18 -19 -30 -20
~sme m -20

^le binpqu -21 -23 -23 -16 -25 -26
el__alla m -20
is__@food dhjnu -22 -17 -18 19 -25
not:forget b -17
se_lo mt -22 18
the_earliest hm 19 -18
~lice abdgijlu -20 -21 -16 -17 -21 -22 -16 -25
~mane adijmnuv -18 -17 -20 -15 -25 -15 -20 -17
~oman bdhjlmoqrsu -21 20 -15 -20 -15 -34 -22 -21 -16 -24 -27

be__patient ai 18 -17
cuando_puedo gn -16 -17
i__job abgijlmnoqr -17 -19 -21 -25 -26 -20 26 -23 -15 -18 -16
needed__know mt -20 16
por__# d -19
things__you m -23
to_fly dm -19 20
~<tr bcdefgjkltuv -18 -23 -15 -19 -47 -52 -36 -34 -56 -24 18 -26
~acen agjmnqv -23 -22 -19 19 -25 -24 -16
~ocl blm 16 -17 -20

#__my m -23
are__and a -16
few__for i 15
how__get cdhilorsv -20 -37 -25 -28 -21 -15 -23 -16 -17
puedo_hacer q -19
tranq* mp -20 16
you_have bdgmnps -48 -21 -38 -23 -50 -52 -42
~obo bdfhkopqrsu -26 -23 -16 -27 -17 -27 -30 15 -18 -21 -27
~pots aim 24 -20 -18

@relative__see an 22 -17
a_@person abdijklnoprsv -49 -21 -18 37 -26 -16 -16 -32 -23 -27 -30 -23 -32
hospital dhmps -16 -19 -16 -16 -16
~mero bcdefhkmnopqst -39 -30 -36 -22 -22 -27 -18 -23 -30 -34 -27 -32 -35 -18
~rty abdefhijnoprs -21 -17 -19 16 -18 -19 -16 -25 -20 -17 -16 -18 -16

@cancel_please bm 16 -18
@visit_ya b -17
change abdefghijklmnqstv -45 -37 -50 -19 -17 -35 -20 -35 -46 -31 -38 36 -45 -30 -30 -21 -31
en_el abcdghijlnouv -17 -22 -31 -23 -40 -15 -28 16 -30 -39 -29 -39 -32
game afhjlm -25 -15 -17 -24 -18 33
me__at a -25
target_@open h -19
to_do dijlmq -30 -23 -32 -28 -27 -27
when__my jn 15 -19
~ario acdhijp -20 -17 -19 -19 -23 -28 -16
~ran bcegjlmprtu -39 -38 -42 -48 -17 -39 -21 18 -19 -21 -28
~ruc bhiklsu -26 -25 -17 -19 -20 -26 -28

@relative bdefghijklnoprstuv -24 -68 -116 -62 -55 -77 -48 -62 -39 -73 -25 -34 73 -39 -52 -35 -16 -20
family$ bdu -18 -20 -20
me_out acdgiklmnoprtu -21 -19 -15 -16 -23 -27 26 -30 -25 -23 -17 -20 -16 -29
my__there abmo -20 -18 -33 -17
not__can p -22
suero$ m -20
walki* ar -18 22
~ezo a 16

@ride__i oq -20 17
ask__@clinician aim -17 21 -21
es_la adhn -23 -26 -17 -17
~<hiz r 16
~pica ms -28 21
~she no -19 -20

@drink__puede noq 19 -15 -16
i__text k -19
prof m -19
will_take abdhmnqu 27 -24 -18 -20 -30 -18 -31 -15
~<ava hjnostu -18 -20 -26 -22 -16 -19 -20
~acio cfgklmpqstv -18 -17 -31 -18 -19 -18 -25 -23 -28 -16 -25
~luci mu -15 17
\xc2\xbf_y dj -16 -19

front__the j 15
hora__en m 15
is__card g 17
it__i djmp -15 -25 -32 -15
jj$ em 23 -26
my_# abdeghijklmnoprs -17 19 -27 -24 -16 -20 -21 -18 -18 18 -40 -29 18 -21 -38 -15
poqui* n -16
ready_when mn -17 -15
~<gav bikmo -18 -27 -20 -31 16
~<mal adhilmnprsu -18 -19 -25 -19 -17 18 -24 -17 -22 -28 -30
~awes mt -20 25
~nfi alnqr -18 -22 -18 -21 -20
~nos> aijlmtuv -23 -17 -17 -29 -15 -17 -27 -17
~qwpo e 16

@drink__the ahm -17 -15 18
en__please c 17
i__in abcilmnpv 17 -21 17 -24 -41 -29 -18 -29 -21
not:cuenten bi 15 -15
road du -15 -16
stati* mr -24 18
using cdijlmnopqruv -15 -24 -18 -22 -29 25 -23 -23 -16 -16 -23 -30 -17
your_@staff him -20 23 -20
~adec fmt -17 -19 18
~cru a -25
~elim almov -15 18 -24 -15 -15
~oub am -15 -22
~rgi no -17 15

es_esto g -24
have_room am 26 -17
or_just m -22
puedo__con aq -17 -24
screw* m -16
~ben> ghijks -16 -17 -17 -17 -25 -18
~emem mu -24 18
~nbv> em 17 -20
~sor adfhilmnqsu -38 -37 -23 -20 -23 -33 -16 -33 -44 -35 -15

@move__no bm -19 -16
getti* dhijno -23 -17 -24 -17 -27 -18
hay__id d -15
ready_for mn -20 19
snow adhoqsu -17 -27 23 -20 -15 -16 -21
stuff$ ghiu -19 -17 -23 -15
this_thread lm 23 -22
you__so mv -19 -16

@thanks__@thanks t 16
i__all hmn -21 -16 -15
my_@place jmp -15 20 -17
the__@texts km 16 -25
~<di cegjknpqrs -38 -64 -37 -16 -26 -32 -16 -16 -17 -17
~ones cdfgjlmops -18 -33 -21 18 -25 -24 -32 -28 -18 -24
~wher abdfhijknpqrsuv -15 -21 -17 -38 -47 -28 21 -21 -24 -24 -31 -41 22 -16 -23

@door_# jm 19 -19
@relative__get q -15
@stop__stuff lm 17 -16
@treat_do u 17
it_says abq -19 -20 -15
no__donde j -17
not_say lm -18 18
the_red i -15
trabajar_ese o 17
you__do fijlnqu -17 -22 -33 -15 -19 -20 21
~ient cdfgjkmnoprsu -18 -37 -26 -17 -45 -25 -27 -40 -21 -27 -22 20 -15
~ndar fghijnopqrt -16 -21 -22 -28 -29 -27 -16 -21 -39 -24 -19

@sick__to o 17
difference gjou -18 -15 -22 16
espacio__@person ab -15 16
still__@person ah 18 -20
~<bab imru -15 16 -19 -16
~wri abopqv -27 -17 -22 -18 -19 -18

help$ abdefgiqrv -26 -16 -23 -28 -25 33 -22 -33 -16 -26
taste* u -18
word_with im 18 -17
~<jkl em 16 -21
~<ta ceghjkloqstuv -31 -55 -44 -23 -22 -46 -16 -34 -17 -22 -56 -20 -22
~eli acdefghjkmnpqr -40 -29 -41 -31 -34 -29 -38 -36 -28 29 -31 -32 -31 -25

@sick_suits m 15
else_have abv -17 22 -16
llego_un dm 17 -23
para_ser a 20
referral a 16
respo* abgpru -22 -20 20 -16 -20 -18
so_you bqu 20 -17 -18
~ips> rs -17 17
~thr cfntv -21 -17 -36 -20 -17

@cancel_i dpq -15 -16 -18
numero_por i -19
roads hj -20 -19
sleep$ qs -16 -15
~ccep hiku -21 -20 -17 -16
~enr u -15
~gad inv -22 -15 -20

@thanks acdefghijklmnopqrstuv -62 -72 -80 -90 -103 -61 -67 -78 -81 -60 -16 -31 -70 -69 -51 -79 -77 -75 101 -92 -86
do_we djmu -20 20 -19 -16
getting__@texts km -18 -15
nail a -17
you__you dhijmno -23 -19 -19 -19 -16 -20 -15

@hours abcdefghijklmpqrtuv -26 -16 -38 -62 -37 -49 -53 70 -45 -56 -42 -47 -30 -34 -17 -38 -43 -50 -39
ese__dia am -17 -16
who__my i -18
~ivo> agnru -15 -19 -19 -19 -20
~neur mu 15 -19
~nunc kqs -18 -17 -16
~voc am -16 -16
~wha bcegiklopqrstv -27 -56 -49 16 -23 -39 -21 -18 -52 -16 -60 -28 -25 -72

ahead_and abmo -20 16 -21 -16
am__in bmr -21 -22 -16
found_a mpq -24 19 -16
get_my dgijkmnq -16 -18 21 -20 -19 -31 -26 -17
notes aim -15 17 -19
per adjnu -22 35 -21 -18 -32
so__right m -17
where_does djmnsu -22 -19 25 -19 -15 -24
~<pra m 16
~apag deglu -26 -16 -20 20 -18
~heri m -15
~val ahioqrsuv 17 -18 -26 -16 -20 -15 -19 -39 -15

@day__to a -19
@relative__con q -19
am__outside m -17
anything__day a -19
baja__los kl -18 16
storm m -19
ya_mande ahj 19 -17 -21
~<dru adghnoqu -16 -17 -15 -19 -16 -20 -17 15
~ala cehjnpqtuv -18 -20 -21 -28 -31 -22 -24 -16 -33 -20
~cio cdegijklostv -43 -35 -42 17 -32 -17 -45 -36 -32 -52 -21 -50
~har fghklnopqtuv -16 -27 -27 -29 21 -29 -27 -25 -25 -19 -21 -31
~unos m -24

#__not b -15
@move_it adgijlmnopqrsu -24 -24 -26 -18 -29 -27 -53 -17 41 -23 -30 -23 -16 -30
me_atiende i 17
not_the mv -24 18
que__@call bcdilmnoqsuv -24 -18 -21 15 -16 -31 -28 -18 -21 -16 -28 -16
~resi dghiv -21 -16 16 -17 -15

@open_tomorrow h 19
does__effect u 16
eh bm -16 -17
~<saq aklmv -20 -17 21 -18 -17
~abaj acfglrsv -16 -24 -18 -26 -30 -25 -35 -21
~icia u -16
~peed m 19

@insurer__por mpq -20 17 -15
^scratch m -22
como__# dnr -18 -18 16
cuenten_conmigo bi 15 -15
do__help bgu -16 -22 -16
\xc2\xbf__los am -15 -23

and__is bdklmo -16 -27 -16 -20 -46 -18
around abu -19 -24 -17
charged abdm -18 -16 26 -23
have_an biju -16 -21 16 -19
interesada b -16
not:me acdefghjknpqrstuv -41 -49 -41 -46 -40 -17 -46 -40 -38 -55 -75 22 -19 -35 -56 -35 28
puedo__ese n 18
yeah mpq -19 17 -16
~illi abl -17 -19 -16
~raj mpq -23 -19 20

el_numero ajklmuv -24 -16 -20 -26 -26 -37 25
quiero__en a -15
ustedes$ bfkmq -21 -16 -15 -29 -34
we__there ahm -21 -16 -28
~<dic cgijlpsuv -21 -16 -16 -18 -21 -22 -20 -24 -17
~ssm m -20

close* mu -16 -20
ya_esta mpq -16 19 -24
you_@person hl -15 18
~<pie adgijv -20 -18 -21 -24 -17 -16
~bos lq -20 -17
~usa fhijlnrsv -16 -18 -16 -17 -19 -17 -16 -17 -18

^ayo acdefhlmnu 16 -16 -17 -25 21 -15 -19 -30 -16 -15
a__voy jm 16 -21
let__think amv -18 20 -15
~egui aijoquv -18 -21 -18 -15 -20 -16 -15

@vehicle$ abcdefghijklnopqstuv -39 -35 -32 -44 -20 -20 -35 -43 -41 19 -25 -27 -45 -41 -45 28 -28 -27 -42 -30
be__if m -15
door bdilnoqsu -15 -20 -17 -17 -25 -17 -19 -16 -25
for_you abcdfijlnouv -24 -15 -16 -18 -23 -16 -17 -18 -22 -19 -27 -16
is_maria i -15
me__now s -16
o_una i -19
send_la m 18
tengo__ir abdq -18 -18 -23 -17
~<ne cdefghklpqrstv -28 -22 -65 -59 -30 -48 -32 -31 -26 -17 -34 -17 -22 -22
~nute abjklnou -23 -21 -15 -20 -15 -19 -18 -18
~rms> m -18

effects$ m 15
my_playlist kmn -19 18 -16
revoke aklm -20 -17 19 -21
see__there ai 21 -17
than ajmnqu -27 -16 -15 -20 -16 -17
~seno bdhsu -15 -17 -17 -17 -15

no__las m -15
~oji bmq -15 -28 -15
~rsl ms -21 -15

cuenten ghilmnq -16 16 -22 -18 -20 -24 -16
se_puede ghijkmnpqrsu -28 -24 -49 -35 -20 -62 16 -24 -32 -25 -25 -16
ticke* d -16
ubi abcgijklmoru -32 -25 -17 -24 -27 36 -26 -27 -25 -26 -24 -17
~jm> em 20 -17
~rro acdefilntu -24 -31 -52 -19 -25 -22 -39 -30 -28 -40
~tre acdfghijlopqtv -21 -21 -41 -24 -35 -28 -15 16 -24 -20 -29 -17 -23 -23

contestan__telefono m -21
do__@parking ajm -16 19 -33
en_un mr -15 18
take__@vehicle mnq -21 -16 25
~<lou m 17
~spok m -16

bad_dreams m -16
consulta dghijklmnqrsuv 30 -19 -23 -28 -26 -21 -24 -41 -34 -23 -17 -28 -39 -20
there__there adfimnqu -18 -16 -16 22 -22 -15 -19 -21
~ever cdegijknopv -39 -23 -31 -25 -16 -39 -19 -47 -45 -27 16

@visit__no m -17
be__@late mpr -18 -19 36
conozco i -15
los__me dm -19 -21
the_light m -22

@relative__en amq -16 -21 -22
am__i m -18
get_ready amn -26 -23 33
i__@spanish m -17
que__contestar n -16
~<hai a -20
~<vea a 19
~pide u -16
~uno amnpqs -33 -26 -18 -18 22 -15

be__to adis -20 -27 -15 -20
estos_@texts kmr -22 -21 -19
me_another a 17
rather dmv -17 -22 -16
sorry_@wrong begmor -21 -22 -23 17 -18 -25
~eone gjklmnrstu -31 -24 -15 -27 -24 -23 -23 -23 -21 -22
~eren cdfhiklmnpqt -22 -30 -15 -23 -25 -19 -34 -15 -18 -23 -28 -17
~ssag abdlnotv -17 -21 -21 17 -16 -20 -15 -18

^send acdgijklm -17 -23 -22 -30 -19 22 -21 -36 15
as__as mo -24 -22
~eiru em 20 -22

@drive__and nq 16 -25
my__a bdimnps -16 -21 -15 18 -25 -27 -16
what__@eat dghmnu -19 -26 -18 34 -31 -17
~<no acdeklprt -32 -44 -68 -59 -21 -20 -37 -40 -53
~avoi gmn -22 -19 21
~er> defhjlnprt -16 -101 -86 -39 -38 -21 -29 -21 -28 -20
~til> abn -17 -15 -16

@hello_soy f 15
circl* m -16
is__menu dgijmu -18 23 -20 -16 -21 -19
your_@texts aimu -22 -21 -23 -21
~aso dgilmnopsuv -27 15 -26 -24 -17 -22 -25 -21 -17 -31 -21
~fumo nu 19 -16
~hout lmu -18 -34 -18
~ugue cm 18 -15

as_before mno 21 -17 -17
copia a -15
dame__de a -16
es$ abcefhijklmnopqrstuv -40 -31 -36 -36 -35 -38 -48 40 -25 -36 -32 -43 -31 -29 -46 -21 -38 -26 18 -16
instead__# m -21
puede__@late acdmnoq -22 -20 -20 -16 -21 29 -19
puedo bcefjklmprstuv -38 -35 -21 -30 -16 -26 -21 -18 -53 -44 -32 -20 -27 -24
~ani djlor -27 -28 -24 -15 -17
~lega adgimnp -24 -34 -24 -24 -30 -35 -24
~mbi abcdefgijlnopqtuv -21 -24 19 -33 -23 -20 -25 -35 -18 -33 -30 19 -29 -18 -17 -19 -42

@pay__rent d -16
@symptom__the s 18
by_# b -17
do__who mqu -18 18 -17
doing_it m -15
i_needed mt -20 16
on_my acdghijklnortuv -41 -23 -19 -36 -24 -30 -30 -23 -34 -16 -30 34 -18 -24 -19
put__a gmn -18 16 -23
sure eglo -18 20 -20 -15

^if a -18
allowed__home nq -18 19
i_ask m -22
it_bad m 19
ponganme a -19
there__my jm 18 -18
~oes> abefijlprt -24 -20 -21 -39 -21 -29 -41 -46 -23 -38
~suc dm -23 -25
~ume> acgiklu -17 -15 -22 -23 23 -22 -20

chauffeur p 15
daughter abglmor 16 -29 -15 -24 -24 -21 -23
~cada abhijlnrs -26 -23 -15 -19 -18 16 -29 -15 -23
~pre> gnru -15 -15 -16 -20

@relative_went m -15
a_pin jm 24 -20
are_we dn 17 -22
how__does adm -16 -40 18
will__to abghmqsu -29 -16 -19 -16 23 -27 -17 -26
~abr abcdhijklnoqrsv -15 -21 -20 -30 31 -17 -22 -22 -22 -27 -18 -21 -23 -19 -18
~life ju -18 -17
~vy> s 15

but abcfgijkmnortv -32 -19 -19 -19 -23 -29 -46 -20 -55 -39 33 24 -34 -17
check$ dm 16 -24
me__voy r 16
out__or m -19
voy__@relative mp -17 24
~<br abcdefgiklt -18 -30 -41 -36 -38 -38 -30 -29 -40 -34 -37
~hp> ciklm -16 -18 -16 21 -18
~nad bdefkmopstuv -27 -39 -25 -23 -17 -25 -24 -22 -25 -24 -27 -17
~shav n 18
~uent acefglstuv -22 -18 -16 -24 -26 -27 -30 -21 -16 -27

@relative__the acdgiklmrtv -17 -19 -23 -19 -25 -15 -20 -22 -24 -16 -21
es__caro du 16 -19
it_was mru 16 -15 -16
nomas cjmq -15 -19 -34 -20
playa jm -16 18
safe dijnpsu -19 -15 -16 -20 -16 -16 18
see__game m 15
~<aga acehikmopqstuv -23 -32 -26 -32 -42 18 -22 -17 -19 -34 -18 -27 -40 -33
~ean> acdijlnopqru 21 -18 -31 -18 -27 -17 -21 -19 -18 -18 -16 -26
~nitt an -22 16

@symptom__i anq -17 -17 -15
can__@relative bchiklmnpru -19 -21 -16 -33 -19 -16 -37 21 -36 -16 -33
~bbi muv -19 -18 25
~gned agm -20 -16 -21
~liz> afm -16 -24 23
~que bcdefghnouv -15 -31 -26 -34 -42 -15 -49 -23 -24 -22 -26

@howmuch__sale d 15
and__did m -15
not__but bo -16 18
says_i bkm -21 17 -24
stadium$ jm -16 16
time__target h -19
why_is mu 16 -26
y_yo mr -21 -18
~aste abgjklnortu -23 -17 -28 -19 -18 -28 -24 -21 -15 17 -35
~oss> aghjklnqsuv -39 -18 -25 16 -17 -16 -25 -27 -17 -25 -16

@person__up m -16
not:my bcdhjklnquv -36 -19 -28 -19 -28 -16 -30 -17 -15 -18 21
paga$ dm 18 -15
quiero__@texts aio -21 -30 -16
roll m 19
~comu i 18

@visit__you dm -15 -20
~fer defhjkmnrstv -16 -21 -23 -37 -19 -32 -25 -41 -33 -37 -28 -17
~hoi gm 24 -25
~ope> eu -24 -16
~ouse do -20 -17
~rve> hijklnpsv -17 -17 -23 -15 -21 -24 -19 -19 -21
~tuck adgjlmuv -16 -16 18 -17 -21 -33 -16 -18
~uggl p -16
\xc2\xbf__@door j 19

atiende$ i 16
the_@person bmpqv -17 -25 -15 17 17
~ook> cdefghkloqtuv -23 -22 -29 -18 -23 -31 -21 -23 -26 -21 -27 -25 -30

#_work o 19
^\xc2\xbf abefikloprstuv -38 -71 -47 -65 -21 -38 -38 -27 -65 -44 -49 -44 19 -69
cash acdeghijklmnopqu -24 -19 34 -22 -18 -20 -20 -24 -18 -21 -18 -32 -17 -19 -28 -26
for__i hnu -16 -17 -21
me__next a 17
nauseous m -22
stadi* j -18
~dime abefhno -18 -15 -19 20 -19 -16 -20
~xti dfhjmnopqrst -19 -21 -19 -21 -18 -22 -28 -18 -23 -22 -15 -24

baja_de kl -19 19
enero d -18
give__another am 16 -15
la__por acikm -16 -19 -25 -19 -20
senorita m -27
that_ok ajmotu -24 -20 -43 -29 -19 -25
well fo 15 -21
what_@clothes dgnu -21 -23 21 -18
~alre aiptv -24 -22 -20 -15 -15
~ches dgntuv -15 -17 -21 -15 -20 -16
~real acdghiklnprv -18 -18 -28 -19 -24 16 -15 -28 -19 -16 -17 -20

@clothes_me gn -36 21
@late_ese o 15
^estoy bcefghiklptuv -28 -24 -18 -20 -22 -27 -25 -27 -44 -23 -19 -41 -30
about__bill d -15
cual_es gsu -20 -20 -24
en__o adr -15 -18 -17
i_chew n 16
~same bcefklpqrtv -34 -27 -22 -22 -32 -33 -15 -18 -24 -23 -26
~si> mr -21 18

@clinician_says m -15
number_again g -17
package$ m 22
stay_with q -19
~alen diq -17 -20 -16
~cryl m -16
~eno aceghjknrsu -21 -28 -32 -39 -37 -34 -20 -31 -17 -22 -24
~peri dmnq -15 -22 22 -16
~rop> adkmprsu -28 -17 -16 -30 -25 -26 -17 -22

@ride_is abdmnpu -18 -17 -18 -29 -21 17 -17
^before d 15
ahi$ adfhkmoqrt -39 -32 -28 -22 -21 -25 -28 -34 -32 -18
alto cdefgijlmnprtuv -19 -27 -29 -23 -18 -20 -19 28 -30 -20 -17 -16 -19 -21 -16
me_about dklmnp -23 -17 -26 23 -19 -16
me_puede bdou -24 -30 -21 -21
~guna q -19
~tcoi m 19
~veni bdgilmpruv -23 -17 -17 -19 -18 -31 -22 -21 -20 -16

@place__es m 17
@thanks__you mt -17 21
a_long s -20
during_it n 20
of__text l 18
service m -21
weekend abcdhijlmopqsuv -32 -33 -15 -23 19 -19 -16 -15 16 -21 -20 -22 -23 -19 -23
~<lea abcfghinostv -36 -17 -31 -18 -28 -25 -43 -23 -20 -19 -22 -27
~<tea lm -18 21
~rna ghln -15 16 -19 -22

@day__bad m -15
con_la abcdgiklnpqrtuv -16 -24 -16 -28 -34 30 -23 -32 -22 -27 -25 -19 -16 -15 -23
es_de adijnov -15 -17 -24 -18 -17 -18 16
for$ adjlmstu -23 -37 -25 -19 -25 -17 -16 26
que_sigue h -15
ya_les p -17
yes__my pq 18 -16
~<afu a -18
~ace cefhilnoqrt -43 -37 -44 -58 -28 -59 -19 -18 -21 -18 -28
~truc bhiklsu -26 -25 -17 -19 -20 -26 -28

not:find bhjmnor -16 -24 17 -43 -21 -24 15
the__in acegijklmnopquv -32 16 -16 -19 -18 -48 -19 -16 19 -27 -27 -20 -26 -30 -20
~env iruv -16 -15 -16 -16

@drive abcdefghiklmopqrstuv -44 -48 -57 -64 -39 -44 -26 -53 -45 -53 -50 -37 -51 42 41 -24 -25 -46 -71 -35
mas abehijklmnopqu -34 -29 -30 -16 -51 -25 -48 39 -39 -60 19 -37 -29 -24
this__i m -30
ya_me abdgjmnoqrsu 24 -16 -15 -17 -16 -18 -24 -18 -19 -22 -17 -17
~gav bikmo -18 -27 -20 -31 16
~hap acehijklnoptv -33 -18 -22 -33 -22 -24 -17 -22 -24 -26 -18 -23 -19

@food_place hju -15 -15 -25
~<alr aiptv -24 -22 -20 -15 -15

else cghimnp -17 -20 -24 -26 -20 -20 -28
of_here lmv 18 -17 -15
pasar acdghiu -22 -20 -16 -20 17 -21 -22
~lto> bcefghijlmoqrtuv -20 -22 -33 -26 -23 -18 -23 -23 26 -34 -17 -20 -20 -23 -21 -20
~wise m -19

@relative__que dimnoqs -27 -18 -19 -33 -21 23 -19
bette* dgnrsv -17 -17 -21 -18 -24 -15
if_i abcdijklmpqstuv -24 -20 -18 15 -35 -29 -19 -28 -21 -30 22 -31 -18 -19 -20
nicotine mn -16 18
outside$ jmpu -27 26 -15 -22
put$ dgmu -19 22 -20 -26
~<esp cdgijklmuv -15 -32 -26 -25 -27 -20 -34 -19 -24 -28

@fetch_el d -16
mi__esta nqv -18 -18 -16
out__pocket m -18
please__out ilm 21 -26 -16
yours* gmv -15 -23 -18
~<fal abnopu -19 15 -16 -15 -25 -19
~<mes abdhijlqtv -24 -27 -27 -20 -18 -16 16 -17 -20 -21

@day_at aeor -18 -18 -20 -15
@stop__escribirme kl -20 21
ask_my mnp 20 -18 -17
possible d -16
que_hago bdm -18 -17 -28
said cdfghijqrstv -20 -34 -16 -19 -22 -17 -27 -16 -26 -27 -24 -29
~lict mo -18 17
~meth djpsv -28 -15 -18 -19 -16
~swer abdgjlnopqrsv -30 -19 -24 17 -19 -21 -25 -20 -16 -24 -16 -21 -21

apunt* iklmo -16 16 -17 -24 -16
from_it dmu -15 -22 16
get__a dnu -22 -27 -17
it_ok dms -23 -20 -18
no__fecha bo 17 -17
wish__any m -17
~<fou dklnorst -27 -18 -21 -18 -28 -28 -25 -16
~leas defhnpstu -36 -36 -32 -16 -29 -34 -32 -19 -17
~suen u -18

^may bdklmnpru -22 -19 -18 -19 -39 23 -26 -16 -20
^whn hm 17 -18
el__que aijknpu -27 -19 -15 -17 -16 -17 -18
el_idioma c 16
flexible m -16
for__love lm 16 -17
headphones mn -18 18
~dre> mnoqr -23 17 -19 -16 -16
~ven abcejlnprv -19 -42 -34 -27 -26 -44 -16 -16 -36 -37

^see ahjmruv -26 -16 -18 26 -15 -17 -17
confundido lmrs -21 -16 -16 -22
day__want m -15
guitar m 18
have_something m -15
llego__las mnr -20 -15 22
outsi* mu 15 -23
~cues m -16
~ente cdelmnopsu -30 -29 -26 -35 -23 -46 -21 -40 -24 -16
~ror l -16

can__my acghjklopstuv -27 -27 -33 -36 -29 -23 -35 15 -23 -32 -23 -54 -23
nueva djk -16 -17 -17
texting_me agiuv -33 -35 -34 20 -17
~dkd em 21 -21
~joke m 25

@spanish__is c 15
^aight e -17
are__near jm 18 -18
bill$ n -15
can__split d 18
feelings su -15 -19
no_longer abmv -16 19 -23 -17
place__a m -17
por__mall jmu 17 -18 -16
see_patients ah -17 17
~cee au 17 -18
~gui> q -15
~iru em 20 -22
~oom abcdghiklmrtv 16 -26 -17 -26 -28 -24 -28 -20 -25 -17 -23 -16 -24

@texts__quiero m -22
baja__querer k 16
en__lista m -20
file d 17
is__available adim -23 -18 17 -19
wednesday hmnoq -27 -37 -16 34 -24
~arp m 16
~tere acgjklnoqrsuv 17 -25 -22 -28 -16 16 -20 -20 -26 -30 -22 -22 -21
~xim m -21

@move_de m -16
could__wait a -16
estan__hoy h 16
hook amu 19 -22 -24
on_@holiday m 17
there__just nq 18 -19
you_all bceghlmnopqruv -52 -36 -40 -46 32 -18 -46 -50 -43 -27 -18 -36 -24 -52
~<dur abcdegijkmnopqrsuv -28 -24 -18 -48 -18 -28 -18 -24 -20 -32 20 -26 -20 -22 -19 20 24 -23
~<lo acefikpqv -26 -33 -61 -38 -25 -48 -23 -33 -43
~call bcdgijklmnps -21 -21 -32 -23 16 23 -17 -25 -32 -33 -29 -23
~omm bdhjkoqrsv -19 -29 -20 -29 -19 -20 -20 -18 15 -17
~ut> cefgjstv -33 -30 -34 -43 -35 -28 -22 -20

can__do ghjkmpqrsu 27 -37 -31 -19 -59 -17 -55 -19 -27 -22
estoy_send m 19
hospi* dhiprst -19 -21 -19 -19 -17 -21 -19
me__@machine m -16
poem m 15
quien__@fetch abimuv -22 -17 -26 -18 -27 -16
si__los kl 23 -21
the__@price gj -17 -28
the_news dm -25 17
they__in cmu -16 17 -16
you__an ahiv -26 -16 -21 17
~<pop dfgj -16 20 -17 -17
~awe mt -20 25
~imp jlp -16 -22 -16
~rain abdghijnq -23 -23 -27 -25 -24 -15 -21 -29 -15

can__come bgijpqsu -15 -25 -30 -26 -24 -20 -27 -42
hold adefhjkloqu -25 -20 -21 -25 -16 -22 -17 -22 -16 -23 -21

building adghijmnuv -19 -25 -22 -29 -24 31 -18 -17 -51 -21
get__you dku -17 -16 -15
not:driver pq -26 26
not:them lm 15 -17
paperwork$ m -18
use_my d 16
~trar bnp -18 18 -16

@call__favor bciklm -17 -16 25 -15 -20 -16
esta__mi m -23
i_@drive abdghknoprs -27 -15 -22 -16 -17 -17 23 -31 -26 -24 -27
not:@open aghjmoqruv -16 25 -19 -15 -20 -16 -16 -17 -15 -17
~doub bmo -18 -17 17
~nsio mu -21 -19

for__not m -17
me__me dpqu -18 17 -18 -16
no_i gloqv -20 -19 -20 -25 -16
paciente i -19
trust bmu 15 -15 -25
when__library hm -15 18
~<pl aefghlnpqrstu -16 -66 -61 -18 -35 -19 -27 -57 -15 -17 -46 -36 -19
~aho cefijlnopstu -18 -29 18 -23 -21 -29 -29 -17 -18 -15 -25 -23
~nurs m -19

casi mr -21 18
mi_@insurance admu -18 22 -16 -15
want_in acilm 26 -17 -17 -18 -27
your_the m -23
~ptsd a 20

@stop_los klm -18 -16 18
cut__@drink mn -16 17
pueden__el aik -18 -23 -19
risks mu -16 20
to_be bcfghjkmoptv -41 -28 -23 -34 -27 -41 -26 -20 -26 -27 -18 -33
~<mig mn -24 -22
~ale> adefhijlnpqrstuv -15 25 -26 -31 -23 -29 -44 -35 -37 -29 -37 -18 -37 -24 -16 -24

can__pick ahnp -22 16 -15 -25
getting dhijno -23 -17 -24 -17 -27 -18
i_@drug n 24
my__off ailmq -17 -18 22 -25 -18
que__alguien nq -19 17
~<dif adhijlmnorsu -30 -25 -16 -23 -24 -15 -18 -19 18 -17 -19 17

@drink__no mn -16 20
@late__i ampr -17 -28 -16 15
@relative__@clinician ai -22 -16
encanta_la m 15
i_say agjnqu -16 26 -22 -19 -16 -27

form djmnpqrsu -23 -19 18 -20 -15 -21 -17 -17 -19
need_help g -20
the_mall h -20
~<die abdilpuv -20 -19 -18 -20 -23 -16 -18 16
~dri bdefhiklmopqrstv -30 -30 -19 -22 -43 -28 -30 -30 -19 -16 16 17 -28 -19 -28 -25

it__am agmnr -20 -20 -16 -18 -16
of__records m -16
~done diklmrsuv -19 -21 -16 16 -22 -16 -20 -21 -25
~eres cfghijklnopqrstv -29 -24 -33 -23 -21 -34 -22 19 -33 -26 -21 -33 -37 -32 -15 -30
~havi opr -16 -16 -16

=denied:book abcgijknoqrsuv -16 22 -18 -22 -25 -15 -19 -16 -22 -32 -23 -17 -26 -28
anota* am 17 -19
clase__es j -16
dio_mi u 16
i__return m 16
not:another ov -33 -25
where_are h -20
you__@price adm -16 17 -16
you__my acghijlnqrsuv -40 -22 -36 -35 -29 -37 -19 -44 -31 -17 -24 22 -18
~<eac m -18
~gam bcdfghjlmnpruv -26 -17 -16 -17 -26 -21 -30 -21 26 -22 -16 -15 -26 -19
~susc alm -18 22 -16

@ride__no q 16
a__night mo -15 -17
borren_la b 16
changed__about o -17
i__my abcdefghjnorstuv -40 -26 -42 -21 -18 -19 -29 -46 -18 27 -18 -35 -23 -31 -23 -47
~dkf elm 24 -15 -25
~doo m -16
~ilia mq -16 16
~rove mu -21 18

a_poner u 19
aceptan dfjkm 17 -18 -17 -23 -26
cancelen acdefghijknqsuv -28 -35 -22 -22 -17 -26 -16 -29 -20 -32 -18 -28 -20 -25 -27
me__nada m -16
~<cop abefilu -23 -16 -18 -18 16 -16 -18
~<pen cdeghijlnprsuv -24 15 -29 -25 -19 -23 -22 -30 -31 -23 -22 -21 -35 -22
~ber> abcefnoqrt -22 -40 -35 -22 -22 -23 -20 -32 -32 -32
~cel acefghjlmnpqrs -28 -23 -15 -17 -24 -24 -25 15 -18 -27 -20 -21 -20 -23
~pass adghjlnqr -20 -24 -24 -26 -34 -17 -27 -24 -25

me_more bmu -17 -24 23
not_@visit mv -18 15
will_bring n -17
~fe> abfghijlmnpstu -22 -16 -17 -18 -20 -22 -25 -19 16 -26 -22 -20 -15 17
~ifiq u 16

@place_please jm 18 -21
is_up adfhju -22 -21 19 -18 -21 -25
my__@stop lmp -20 -19 -17
need__day bmo -16 -26 26
tomat* m 19
~<thi defhijnopqrt -24 -24 -19 -22 -18 -26 -51 -37 -31 -42 -30 -32
~sign cdfginqrstv -22 -35 -16 -25 -27 -29 -24 -18 -29 -18 -16
\xc2\xbf__ser o 15

be__@ride b -15
do__sign u -15
his_license p -15
my_count dm -23 21
not__car q 16
proceed au 17 -18
when__is a -17
~anni m 16
~old> cefghjnoqstu -22 -24 -30 -22 -26 -33 -27 -25 -37 -29 -21 -28
~rged abdm -18 -16 26 -23
\xc2\xbf__por gmnoq -16 -20 -19 -17 -15

darme__baja k -21
de_escribirme kl -20 21
map efjlm -23 -17 27 -17 -26
~aby> r -18
~are cefghijkmqu -34 -21 -19 -22 -31 -16 -18 -37 -19 -33 -16
~dph mn -18 18
~soo cdghijkmpqs -16 -17 -23 -27 -22 -24 -21 -17 -17 -21 -19

@relative__and dimn 15 -16 -20 -16
la_que amn -21 -20 -15
to__texting lm 17 -15
~<mov acdefghijklnopqtuv -18 -19 -28 -23 -23 -22 -25 -24 -17 -28 -22 -32 16 -26 -23 -20 -37 22
~diff adijmnors -26 -25 -22 -23 -18 -19 19 -17 -18

or__it mo -22 -18
pienso l -18
test$ mu -23 18
~elo> abdefgjklpr -20 -22 -23 -30 18 -20 -18 -17 -26 -16 -15
~gui abdejlrstu -32 -23 -27 -18 -32 -25 -41 -29 -22 -17
~noon bdjmnou -19 -17 -15 -23 -16 21 -24
~rogr m -16

am__how m -23
bendecido_dia m -15
changed_so m -15
~<pas acdefjlmnpuv -28 -44 -63 -38 -35 23 -37 -49 -24 -23 -33 -26
~enab iklm -15 23 -22 -19
~goi aegiklmstu -35 -15 -34 -21 -23 -18 -16 -26 -29 -24
~puse bs -19 -16

donde bdfhklnopqtv -32 -36 -22 -27 -24 -36 -33 -31 -21 -34 -20 -32
how__@move cgj 16 -19 -20
long_is jnsu -16 -17 -22 17
my__on hijlopu -25 -17 -20 -17 -19 -26 -17
on__@medicine i -16
pick bcjklnrsuv -17 -15 -19 -19 -27 -15 -27 -23 -30 -21
right_now dijnoqru -29 -20 -26 -30 -23 -34 -46 -20
whn hm 17 -18
~nort jm 20 -18

a__turn jlm -18 16 -16
cayo bnpv -15 -15 -17 -16

compa* dn -15 -17
i_saw j -16
this__@texts luv 16 -15 -16
~eme defhklmnpqstv -37 -31 -30 -39 -27 -16 -29 -50 -40 -30 -20 -40 -43
~enin bdgijklqrtuv -15 -37 -21 -22 -26 -16 -23 -29 -27 -19 -19 -25

in__room anos -36 16 -22 -18
olvid* adejnquv -16 -18 -18 -16 -18 -19 -21 -19
que__vuelvan l -23
~<ass begiklmu -19 -17 19 -20 -17 -25 -23 -17
~<pes l 19
~ich adijlnopqstv -30 -32 -22 20 -25 -28 -27 -22 -22 -22 -20 -20

=beside:thanks bhlmoqu 23 19 -22 -39 -22 -19 -19
^have acdhilnoqstuv -37 -31 -24 -17 21 -26 -38 -33 -32 -31 19 -27 -32
does__pick dm 16 -15
~cov acdgijlmnoqrsv -20 -15 16 -17 -19 -17 -20 -18 -16 -19 -28 -16 -20 -18
~itt adikopru -18 -23 -19 -19 -25 -23 21 -28
~leta mn -15 15

apren* m 16
me__can mp -23 -17
~eap> j -16
~pose du -24 -24
~tou p -19

am__the ghijkmnos -21 -16 -26 26 -18 -30 -26 -24 -24
come_back djopu -23 -16 -15 -15 18
price bcefghijklmnopqrstuv -28 -20 -17 -30 -30 -25 -38 -36 -27 -18 30 -15 -27 -31 -26 -23 -20 -22 -39 -26
to__or adim -17 -21 -16 -22
~<sab bclv -21 -16 -16 -15
~<ty abcfgklmopqtu -24 -23 -19 -17 20 -15 -24 -22 -20 -16 -22 18 -36
~tota dm 21 -20
~uan cdgklmnq -27 -18 -28 -19 -24 -22 -15 -32

#__and b -20
for__do g -18
old_@person u 16
~an> bcdeghinpqrstu -58 -39 16 -71 -47 22 -37 -37 -17 -41 -23 -33 -45 -37
~is> eijkmnopqrt -31 -16 -18 -31 -22 -49 -29 -54 -38 -27 -31
~onfu mv -17 17
~ovi acfghijkmnptu -23 -17 -17 -22 -26 -21 -29 -23 18 -21 -20 -17 -32

get__not jq -15 19
~<dig cdjknpqst -16 -24 -19 -15 -27 -17 -22 -15 -18
~fgh eflm 24 -16 -17 -27
~ola> abgijnoqrsuv -27 -20 -22 -22 -25 -23 -20 26 -23 -17 -17 -16
~vive mv -16 15

i__when n -22
out__@relative im 17 -18
should_i abcdhjklpu -28 -23 -18 -39 -22 -18 -18 -25 -22 -55
~<sh acdeikptv -21 -45 -35 -31 -21 -20 -15 -37 -16
~amab dfmt -16 -17 -25 22
~ccio jn -16 -22
~dif adhijlmopqrs -32 -27 -17 -24 -26 -17 -20 15 -16 -20 -18 -20
~say cdefhijltv -20 -17 -15 -38 -31 -18 -18 -22 -18 -21

~llen ahn 17 -15 -15
~uere dklmq -16 17 -22 -20 -19

@relative__to bdilr -16 -20 -22 -21 -26
ask__to imp 24 -21 -16
este_cel glmv -15 -18 -22 17
is_anyone mqu -29 -19 -18
is_locked am -20 -18
no_one gmopq -16 -22 -15 -15 24
only__# adj 20 -15 -18
ring abcdefghijklmopqtuv -36 -26 -28 -46 -31 -31 -35 -59 22 -44 -28 -29 38 -19 -29 -36 -28 -43 -45
~atev bdfghjqtuv -17 -23 -18 -19 -20 -17 -18 -17 -26 -16

@visit__hour m -20
a_wedding mn 19 -19
do__text jklmu -20 -26 32 -42 -19
evaluacion m -15
i__down m -17
i__keep m -20
luck_finding m -19
mejor__@day b -17
which abdijklnopqstv -27 -22 -31 -22 20 -17 -24 -28 -20 -21 -22 -21 -20 -20
~<efe dmn -16 -20 -17
~nne l -16
~stak lm -22 -15

anything__up a 15
con_mi abilpr -19 -27 -15 -17 17 -16
edificio ju 20 -23
keep__@texts brv -15 -20 17
my_rent m 15
no_go bm 23 -30
servicio$ q -21
you__up adnqr -22 -19 -16 -18 -16
~dran mn -21 15
~ema bcdfgjqrstuv -20 -29 -37 -15 -18 -35 -19 -26 -31 -18 -17 -19

cobra* dm 19 -19
it_works gmnu -23 -21 -16 25
me__since m 20
of__@medicine i -15
ok_that doqu -19 -23 -16 -22
work_@call lm 15 -17
~<ren adgmnqsu -19 -26 -16 26 -21 -18 -17 -18
~day bcdegjklnopqstuv -33 -39 -21 -43 -17 -21 -43 -28 -47 18 -48 -22 16 -34 -25 -28
~ink bcdhopqrtu -23 -20 -36 -38 -39 -26 -28 -34 -18 -24

is__in bdfghlmnqv -18 -31 -19 -16 19 -16 -16 -16 -34 -22
pick__day m -20
truck u -19
will__# pr -16 19
~ana> cefgijkqsuv -32 -17 -28 -35 -53 -37 -28 -21 -19 -22 -17
~choi gm 24 -25
~exis m 21
~nsaj abdmnqrs -20 -20 -19 -16 -15 -20 -18 -19
~ryb m -16

a__have bpq -19 19 -22
he__@drive pq 25 -16
i_talking diu -15 -17 19
off abcdefghiklmnorstuv -67 16 -61 -24 -32 -38 -59 19 -71 -28 61 -69 -37 -16 -31 -17 -30 -38 -20
quita lms -16 -19 15
set__with aim 21 -19 -16
~amag d 16

@ride__a mq -15 16
but_not abdgijkmnoq -23 -24 -16 -17 -16 -17 -16 -19 -16 19 19
del_# ablmr -16 17 -22 -24 -19
not__about b -18
should bcdhjklnoqruv -34 -24 -43 -31 -17 -22 -28 15 -16 -17 -19 -16 -16
~all acdeghjlnprsv -16 -45 -20 -31 -26 -41 20 -49 -21 -43 -19 -55 -16
~porq l -16

^you acefghijlmnopqrstuv -26 -56 -70 -71 -28 40 -61 -28 -16 -44 -22 -31 -34 -44 -71 -76 30 -96 22
a_@sick dnqu -18 17 -26 -20
have__@place jm 20 -22
you__been astv -21 -15 25 -21

atiendan a 26
doctora dimu -17 30 -22 -17
it__a bnprs -20 -24 -23 -15 -18
me_ayuda g 17
por_fin bhlm -17 -18 -15 23
treat$ gjmu -17 -16 -27 27
will__@late q -16
~pase abgiklmpqsuv -22 -35 -20 17 -29 -28 -25 -19 -18 -16 -18 -18
~quem ab -19 -16

i__about bdimnop -18 -29 23 -27 -33 -16 -18
la__en a -20
mensa* abdmnqrs -20 -20 -19 -16 -15 -20 -18 -19
nauseas ns -20 21
not:unsubscribe lm -34 21
the_sacar m 21
~chin au -25 -18
~coul bdflmprv -33 -27 -17 -19 -27 -39 -18 -20
~wear dghjo -27 -29 -23 -25 -19
\xc2\xbf__funciona gu 19 -19

^quiero dghlnpqrsv -18 -17 -29 -21 -21 -18 -36 -37 -31 -36
esta__@relative m -18
idiom* clmo 27 -16 -21 -17
si__@fetch pq 15 -17
\xc2\xbf__un djn -28 -21 -21

#_o dehmnru -19 25 -19 -26 -17 -17 -18
addy ijmu -16 24 -21 -19
already__you lm -16 16
taking_me amnr -32 -29 -21 -22
~ntra bgpv -22 -18 -22 -16
~sca> m -19
~then abdfjkmnsuv 15 -29 -16 -16 -17 -19 -21 -28 -22 -30 -15

al_lado jmuv 19 -19 -17 -17
am__way r 17
back_in b -16
suite adefghijklmnqruv -21 -37 -20 -23 -27 -26 -35 47 -19 -32 -41 -17 -15 -16 -32 -29
~ear> abcdghklopqs -24 -16 -20 -41 -27 -33 -29 -16 -32 -23 -40 -22
~lked moq -20 -16 -16
~oth> mo -27 -24

deciding r -17
do_to dgmq -30 -33 -34 -17
hasta__hora o -15
i__live m -16
que_@stop l 16
quere* dklmq -16 17 -22 -20 -19
~gen cegklmqrsuv -40 -37 -43 -48 -29 -26 -25 -21 -38 -18 -24
~kate mnq -19 -16 20
~ntr bcefglmpstv -17 -28 -16 -25 -44 -21 -15 -36 -20 -20 -33
~nty> n -15

a__running m -16
dice cijlpsuv -19 -19 -18 -20 -16 -19 -22 -17
lette* dgnou -22 16 -19 -16 -19
me__donde ms -29 16
me_llegan l -21
me_that lm -16 16
out__one abdmo -16 16 -15 -20 -18
~<ol adeijnqsv -19 -19 -18 -16 -17 -20 -20 -15 -21
~<whi abdefhijklnopqtv -17 -19 -36 -16 -16 -17 -18 18 -19 -26 -29 -26 -28 -29 -22 -22
~ierd gins -24 -22 -16 -17
~nted alm -16 -22 21
~piez au 15 -18

@drive_mi pq 18 -20
does_he mu -26 -16
get_for m -23
lo_pienso blm -16 -17 19
my__date o 18
one aefhklmnoqrsuv 22 -45 -39 -58 -53 -43 -36 -35 -31 18 -31 -19 -31 -33
que__a bgjmnopqrs -25 -21 -19 -23 -36 -22 -18 19 -23 -20
text__you m -19
~<mix m -16
~ena> acefgjknprsuv -30 -18 -28 22 -26 -23 -20 -26 -22 -20 -19 -34 -28
~esp defhijklmntuv -49 -21 -16 -19 -27 -40 -34 -22 -25 -18 -17 -31 -46
~iban gmu -16 -25 -17
~pape bgklopqrstuv -22 -32 -21 -19 -28 -19 -28 -19 -19 -16 -26 -19
~sort mq -19 -17

are__# adehjmu -22 -15 -23 30 -24 -29 -30
digo amnoqr -21 23 -23 -16 -17 -16
i_send djlm 16 -26 -17 -25
sus lm 19 -21
vende* dmu -22 29 -23
~<pun m -16
~<wil ceijklmotv -34 -36 -34 -48 -49 -33 -16 -25 -17 -21
~aque agjklnor -16 -15 -20 -19 21 -19 -17 -21
~both ijmo -18 -18 -39 -17
~sold m -19

@person__way m -16
double bmo -18 -17 17
que__este jv -16 -34
tengo__de dnq -17 -18 -15
~elin aiu -22 -18 -33
~emo acdeghijksuv -21 -29 -31 -23 -30 -24 -33 -30 -30 -28 -23 -20
~here bcdeklpqtu -24 -16 -23 -37 -64 -19 -18 -19 -43 -21
~led> bcefhijklmnstu -22 -25 -17 -15 -23 23 -34 -34 -27 -52 -39 -33 -21 -38
~visa adinq -19 -15 -16 -22 -17

husbands m -16
que__iba pq -17 16
we__see abdmpru -16 -17 -18 23 -16 -21 -18
~ague hitu -15 -18 16 -19
~ong acdefhjlqrt -27 -15 -38 -43 -50 -34 -18 -35 -37 -28 -24

@vehicle__bien mq -23 17
mano gm 17 -18
me__more m -21
that_the m -20
things adhmns -20 -16 -16 -37 -17 16
~cora m -16
~fle mp -31 -18

my__won m 15
no__dormir mu -15 -17
o_# dehmr -17 25 -18 -25 -16
scared gilv -24 -20 -19 -20
that_is acdghijkmnqtu -22 -19 -46 -39 -21 -23 -48 -15 22 -19 -32 18 -49
to__off adijlmu -22 -22 -21 -22 21 -19 -18
~eeli airu -20 -17 -17 -31
~esa> gm -15 -24
~mos cfghijmnost -25 -19 -37 -27 -21 -35 -26 -29 20 -16 -24
~solo abghimnsuv 18 -28 -16 -18 -22 -40 -22 -17 -16 -15
~uppo du -17 -17

is__@open adin -17 -16 -16 -23
me__que dgmpv -28 -26 -32 -20 -16
~<de abcefhikopqtu -19 20 -47 -85 -43 -35 -33 -39 -24 -47 -26 -31 -32
~<ma acdefghjpqrsu -33 -30 -36 -75 -36 -16 -33 26 -47 -25 -31 -17 -25
~<ret ku -26 -16
~acat m 20
~erto rs -17 -16

@cancel__# blm 16 -16 -25
@howmuch__primera ad -16 16
can__@call bcghjklmnpruv -23 -26 -27 28 -26 -19 -19 -34 -34 -19 -29 -22 -20
front_@door hm -18 15
know_the o -19
so__will m -26
y__se mor -26 -18 -15
~eter o -17

=beside:book acgijlmopqstuv 27 -22 -43 -36 -36 -31 -63 24 -27 -32 -34 -23 -34 -18
hours acdefghijklmoprtuv -59 -31 -51 -25 -35 -40 53 -31 -47 -27 -35 -22 -16 -26 -31 -33 -43 -32
rate gjm -16 -19 -20
~urti no -21 -17
~voi ajlmnou -22 -18 -21 -22 20 -18 -16

forwa* im -20 15
it_back k 21
no__@texts abcgiklmoquv -17 -22 -33 -21 -19 -29 48 -56 -25 -17 -28 -24
no_comprendo m -17
no_show bmq 16 -27 -20
there_any afghjmru -31 -17 -20 -27 -16 18 -16 -16
will__for m -16
~deer m 16
~levo acdfghijklnoqruv -25 -21 -26 -21 -17 -28 -21 -23 -21 -22 26 -16 -27 -19 -23 -19
~lrea aiptv -24 -22 -20 -15 -15
~red abcdefijklnopqrt -16 -16 -28 17 -28 -22 -18 -41 -24 -25 -20 -36 26 -25 -44 -28

@day_are bmo -15 -27 19
@move_my abcdghijklmnpsuv -40 -30 -25 -32 -20 -20 -26 -27 -16 -24 45 -38 -16 -18 -22 -20
can__@eat m 20
go_on o -16
sense g 16
should_he m -15
very bdiqsuv -15 -25 -17 -15 -18 -16 -15
with_her mnq -22 21 -19
~igue jkmnru -16 -23 -29 -17 -15 -15
~rran bijqsv -17 -18 -16 -22 -17 -17

@move__back b -18
@visit__que bdm -24 -21 -19
commands$ gm 19 -15
de_alla m -17
i__have bijlmnq -34 -32 -23 -19 -21 -16 19
llevo acdfghijklnoqruv -25 -21 -26 -21 -17 -28 -21 -23 -21 -22 26 -16 -26 -22 -23 -19
rest mn 16 -16
ubicacion hiju -15 -25 22 -18
want__me m -21
y_eso adj -16 -16 -17
~<res cdefhijklnqrtuv -34 -28 -30 -25 -27 -29 -35 22 -34 -32 -29 -37 -16 -17 -30
~five bijo -17 -19 -17 -26
~iri b -19
~mexi mu 17 -17
~odo aegijkrv -23 -18 -23 -26 -26 -23 -26 -16
~que> gjlm -20 -18 -24 -24
~scue bd -17 21

back__@english cm 20 -19
con__@clinician dmo -16 -27 -28
con__ya m -15
is__bank dhjm -18 -16 -16 20
lost_but gor -21 -16 19
nightmares s 19
not:lugar bjmo -25 18 -15 -16
trabajan_en h 16
~arab m -15
~pani m -15
~ske abjnst -31 -26 -19 -25 -16 -17

@day_maybe o 15
me$ deghjmoprtuv -29 -62 -20 -56 -70 -31 -40 25 -25 -16 -17 26
not:se adefghjlnoptv -23 -17 -18 -17 25 -30 -32 -50 -33 -41 -21 -23 -29
not_take abglpq -19 -27 16 -25 -22 22
per__or d 16
pills mors 17 -15 -21 -27
~pot acdghilnoqu 15 -19 -29 -24 -20 -35 -17 -28 -20 -30 -31
~scho apq -16 -16 -18

bailed$ pq -22 17
to_cvs im 15 -16
~iedo bo 18 -17
~insc alm 18 -23 -22

#__instead o 21
@drive__took m -16
all__it m -22
from aehkoqrv -25 -20 -37 -15 -26 -33 -19 -28
in_your j -18
insurance acgijklopqrstuv 17 -16 -27 -26 -28 -15 -19 -30 -28 -47 -21 -26 -16 -42 -19
la__@thanks m -24
need__out admou -23 -21 -21 -18 -16
~<na adehkoprstv -26 -52 -30 -30 -23 -19 -47 -17 -31 -37 20
~akes adiluv -27 -16 -17 -19 -21 -19
~heck ghijklnqsu -19 -16 -22 -17 -18 -16 -26 -24 -19 -17

@relative__un mpq 26 -26 -16
^what abceklmopqrstv -51 -81 -43 -32 -38 -34 21 -72 -48 -16 -40 -50 -87 -48
creol* cm 18 -18
me__have im -19 -19
phone abcdefghjlnopqrstv -24 -69 -55 -16 -33 -34 -33 -15 -26 22 -24 -48 -46 -39 -51 -56 -34 21
quedarse n 16
~<we cdfgijklptv -58 -16 37 -61 -51 -41 -22 -32 -34 -37 -34
~bloq m -18
~hty m -20

dos_veces u -16
i_be bghkmpr -21 -21 -19 -15 -38 -15 -15
~<pu cehjklmptuv -17 -65 -17 -31 -22 -53 -34 -17 -56 -70 -77
~alv dnu -17 -16 -23
~le> acefghklv -22 -19 -67 -69 -23 -49 -21 -34 -83
~peza agmn 18 -15 -16 -17

es_droga u 17
fue__de m 17
la__a dm -16 -27
letters gm 16 -19
my_job g -18
up__or dn 15 -15
where__iv ms -18 17
~rack d -16
~work abcefjklprstv -15 -21 -32 -30 -30 -47 -40 -15 -25 -16 -41 -35 -31

buscarme p -16
~<sav a -18
~bark m 18

@hello_again fk 18 -17
a__es u -16
be__a mr -16 22
evaluation m -16
got_anything dm -24 -21
heading mr -16 16
m__la abmo -18 -16 -22 18
mine$ m -21

@treat__this a -18
is__by jm 17 -19
on__home pqrs -17 -19 -18 17
que_vean a 17
that__out m -17
to_feel s 17
~rmal adijmnops -15 -19 -16 -22 -16 -19 -17 -18 16

@place__me jmq -20 -25 18
@relative_and ikm -19 -15 -21
guita* m 18
traba* cefgjlprv -23 -15 -17 -22 -37 -28 -15 -30 -20
~eam bdeijmpsuv -17 -18 -16 -15 -18 15 -17 16 -29 -16
~ecu j -16
~ext bcefhjklmnpqrst -20 -21 -39 -42 -44 -16 16 17 -21 -22 -47 -64 -41 -16 -51
~tall u -25
~tug cm 18 -15

@relative__with dlmnqu -17 -19 -18 26 -16 -19
me_da ajlmnru -19 16 -16 -32 -18 -17 -20
~aden am -15 -19

@symptom__yesterday s 17
un__esta mq -23 17
you_pick m 17
~inte efgiknopqrstuv -15 -18 -34 -28 -20 -21 -17 -23 -38 -20 -31 -18 -19 -15

covered mpq -37 16 -21
del_@day abcdhjklmpqrsu -34 41 -16 -18 -30 -20 -19 -38 -52 -18 -20 -19 -24 -15
i_looking m -15
the_@staff ilm 24 -15 -33
~ami acghijklquv -31 -30 -26 -19 -25 -22 -17 -25 25 -24 -19
~des> cdegimnrs -16 -23 -20 -43 -23 -26 -31 -38 -16
~esu abcefghijkmnqrtv -34 -24 -27 -23 -15 -36 -16 -17 -22 21 -29 -21 -26 -15 -19 -18
~mall hinorsu -25 -16 -21 -18 -21 -25 -29

me_lo m -19
not:text kluv -37 35 -17 -19
take__back m -27
~bir abdefjopqrstuv -17 -27 -32 -30 -20 -35 -31 -31 -29 -22 -27 -23 -39 -31
~mor> bm -16 -21
~opin iru -16 -17 -22
~seni m -15

is__@drink dnu -20 16 -16
o_no abceijlmnopqrsuv -21 -30 -24 -21 -25 -23 -30 -43 26 -25 -19 -26 -17 -19 -26 -24
quiero_los ikm -20 20 -28
ser_paciente a 20
to__by hj 17 -23
~ais u -15
~don cdehknopt -31 -59 -18 -42 -39 -18 -27 -28 -23
~ft> adghnuv -18 -28 -20 -20 -25 -28 -22
~ghjk em 21 -20
~hey> bcfghjklntv -17 -27 -23 -33 -31 -17 -20 -27 -30 -18 -20
~irma a -15

do__if dn -20 -19
down_the jmr -16 -15 17
i__an bcgijlnps -29 -19 -21 -23 -27 -16 -31 -19 -19
~<dou bo -20 16
~eel cdghkmnorsv -24 -28 -24 -26 -15 -24 -30 -24 -27 18 -23

@person__on lm -16 -23
^be hr -26 35
en__ya abm -15 -17 -24
need__me dmu -22 -21 -25
no__escribir il 22 -22
pico agmn -20 24 -26 -15
with__with iu -19 18
~<blo abcdefghilmprtuv -27 -25 -19 -29 -17 -18 -21 -22 -25 28 -15 -24 -24 -20 -36 -19
~ghg em 18 -21

en__de abhiu -24 -23 -22 -21 -20
hace_dano mn -21 16
is__free admpu -27 16 -26 -17 -23
por_fa amo -23 -17 16
pues bcdefghijmnopqrsu -24 -20 -26 -16 21 -29 -20 -28 -19 17 -34 -26 -16 -33 -21 -25 -17
that__there ns -19 -18
~<twi fgkmnqrtuv -15 -18 -17 -32 -17 -17 -18 -21 -18 -17

^pasame amv -27 -21 -19
di bk -16 18
house$ m 26
necesito_@move ao -16 21
tembl* m -15
~supp bru -17 -16 -19

@hours__@day h 17
^numero giluv -20 -30 -30 -20 19
get__it m -15
have__# ampt -15 20 -19 -16
hurts mu 17 -18
~<und aehjklmoprstv -25 -16 -19 -28 25 -36 -27 -21 -23 -22 -29 -16 -22
~eedl abjmos -18 -16 -16 -23 -15 18

de__esta bghjmruv -19 -16 -21 15 -20 -15 -21 -21
from__on m -16
gf q -18
on__street r -19
~apre ac -18 -15

baja_el b 16
que_quiero am -19 -20
what__side jms -22 20 -16

^mandenme kl 16 -16
a__@day dijnquv -21 -24 -20 -25 -28 -27 -16
ayer$ s 22
can__see am 21 -16
does__help gmqu -23 -16 -18 22
sorry__the m -17
traig* m -17
ya__que m -22
~dow cgikmntu -18 -31 -20 -26 -16 -18 -17 -36
~pend ahjmo -24 -15 -16 -29 -20

ando__con gls 18 -15 -18
answer$ gm 16 -18
llego_a j -18
ya_voy abjlmopqrs -19 -33 -22 -16 -40 -18 -15 -21 36 -20
you__@insurance admu 22 -20 -31 -19
~<bro dhjopu -21 -17 -17 -19 -16 -20
~<yo abcegnopqrs -16 -20 -34 -34 -22 -42 -28 -16 -44 -37 -20
~fuer bdiknosv -16 -18 -16 -16 -16 -19 -18 -17
~noi s -16

carne ajpq -20 -20 -18 -19
for_him j -16
mi_lugar bjmo 21 -17 -19 -17
si bcdefghijkprstuv -27 -31 19 -41 -43 -20 -18 -25 -60 15 18 -18 -37 -36 -55 -53
the_next dghjm -19 -19 -22 -29 -21
~bef bcfgjlmpq -35 -21 -16 -18 -18 -17 -19 -18 -16
~coin u -17
~elo abdefghjpqrsu -27 -18 -25 -30 17 -22 -16 -19 -17 -18 -20 -20 -21
~nfli mo -18 17
~nio anru -18 -15 -18 -17
~rean km 19 -19
~sban m -16

# cefghijklmnpqrstu -79 57 -104 -45 34 -19 -58 -75 -44 -37 -47 -52 -40 57 -31 -77 -77
@texts__my bm -18 -32
bring_anything dmn -20 -24 -15
ok_i amo 16 -17 -16
puede__adentro no 15 -19
que__ahora agmn -17 19 -22 -17
sera bdghijlmnu -20 -30 -22 -20 -20 -20 -20 -29 -19 24
~eol cm 18 -18
~nir p -16

a__@animal noq 15 -16 -15
dia__mas o -15
se__@symptom mnu -21 -15 16
~djus i -16
~enes uv 17 -17

am__interested blm -16 15 -19
drop__pin j 16
i__@visit abdgjmn 15 -18 -45 -19 -19 -22 -46
it_do djmu -23 -19 -23 18
the__went b -17
~oev m -17
~rno> gijklmnpsv -15 -24 -26 -26 -30 -24 -20 -19 -22 -17

=beside:greeting bcfhilnprv -30 -16 18 -15 -25 -25 -23 -16 -20 -21
another_@place m -16
ser__# o 20
~frec mu -18 -17

@thanks__much t 15
are__@call dghijmu -18 -22 -33 -28 -28 39 -31
en__mas m 15
flying u -19
not_what o -17
persona acdefghijklmnorstv -44 -22 -28 -22 -22 -27 -26 36 -33 -30 -26 -47 -28 -30 -27 -25 -21 25
~ady bcdghjkostu -21 -21 -19 -32 -25 -29 -29 -24 -27 -33 -36
~tic aghijluv -15 -20 -26 -16 -16 -24 17 -23
~toca amqs 17 -17 -15 -16

days_later s 15
este_es mv -16 24
her abdefghijklmrstuv -28 -16 -33 -21 -20 -20 -38 15 -40 -25 -42 16 -34 -22 -16 -50 17
i__scared mv -23 -18
me_when m -20
not:pon mqs -19 22 -16
puede__el abdn -20 -16 -19 -16

@visit_or d 16
do_for dghm -18 -20 -17 16
i_miss nr -17 -19
is__where m -17
it_last mu -16 15
para_@visit abho 23 -15 -16 -21
sitter amnoq -16 -29 -16 25 -23
somet* djpsv -28 -17 -18 -19 -17
~urch adilnqr -19 -17 -16 -16 -16 -17 -15
~verd elq -20 -17 -17

@holiday__off adlmu -20 16 -22 -17 -15
@pay_my i -15
during m -19
what__in hjm -16 -25 21
~<igu adfghijpsu -17 -21 -15 -18 -15 -17 -16 -18 -16 -17
~<taq m -19
~ndie q -18
~pock m -18
~ree> cfghlnrstu -20 -20 -21 -24 -28 -29 -36 -29 -22 -35
~viv ajnor -17 -15 -16 -15 -21

and_not o -16
centro$ i -16
droga$ u 21
me__@drive p 16
might_i m -18
of__@drive u -17
~und> cdklnstuv -17 -41 -25 -24 -22 -18 -16 -30 -23

@stop_sending kl -29 21
^forgot m -16
handl* abmpqv -16 -18 -24 18 -25 -19
hermana bcdmoruv -26 -19 -19 25 -18 -16 -24 -17
~<chi aghijkpqtu -17 -23 -20 -22 -21 -18 -23 -23 -16 -29
~ari efhjlmprtu -18 -23 -31 -36 -25 -16 -19 -27 -26 -27
~snow abdfhnqsu -26 -16 -31 -15 19 -22 -19 -20 -27

is$ abdmnqrs -17 -27 -26 26 -17 -22 -18 -25
me_is mpq -17 -22 20
now_@thanks bm -18 18
tengo__trabajar n -18
the__exactly g -17
want__just bmo -16 -28 15
\xc2\xbf__en mno -19 -16 -22

dia_se dq -15 -20
it__me chjklnpqr -19 -16 -17 -19 -32 -30 -28 -38 -17
who_won jmu -16 19 -19
~cake m 15
~ook cefghiklnqu -35 -35 -32 -36 -43 -27 -35 -32 -18 -31 -20

@date_but o 17
is__next dn -17 -19
me__what agu -18 -25 18
there_anybody a -15
your_help t 16
~cha> djklmnrs -31 -17 -23 -20 -30 -19 -18 -20
~iet ai -16 -17
~kmbi ao -15 16
~ndo defhijlnopqtu -27 -43 -53 -27 -21 -27 -25 -20 -39 -23 -25 -29 -36
~nsig bdlmn -22 -15 -16 -23 -21

done__these a -17
i_pick hm 18 -25
paren* blm -16 20 -17
se__que mq -17 -17
~<ove cfglnrtv -17 -22 -24 -28 -27 17 -17 -32
~<uni nu -17 -19
~arly dhijlqu -21 17 -22 -23 -15 -16 -29
~rmat dgu -17 19 -15
~rte bcefhikmnot -27 -17 -16 -18 -26 -34 -23 -25 -37 -19 -21

@thanks_senorita t 16
^llevo mn -23 23
language cu 20 -17
to__@visit aikmnquv 18 -17 -18 -29 -19 -16 -17 -20
undo_the klm 18 -21 -21
~dien ajqu -23 -16 -21 -19
~rram au -15 -17
~sio ghjmoprtv -35 -25 -30 -29 -26 -22 -27 -20 -24

@hello__esta f 17
a_job aijmn -19 -20 -19 21 -18
enough dlt -16 21 -17
my__reads m -27
not:den l -18
todavia_no s -17
~edic d -15

backe* mq -16 16
can__up dginrs -21 -16 -20 -19 -16 -17
my_number adgjklmpu -22 -31 -29 -36 -27 24 -39 -23 18
oclock blm 16 -17 -20
take_my adijmnpq -30 -21 -17 -19 -17 22 -20 -19

=denied:ride_confirmed bimpquv -25 -16 -18 -23 30 -17 -25
favor defmnqrstv -37 -28 -24 -47 -31 -30 -20 -31 -29 -32
ningun amnopq -29 -18 -28 -23 -17 21
no__queda m -19
write_a gik -22 -16 -17
~cak m 15
~fina nqsu -15 -22 -20 -16
~rato m -21
~wai cdhlmsuv -22 -29 -20 -23 -21 -23 -31 -20

^tu acjmnpv -17 -18 -15 24 -21 -17 -16
hacer_un im 16 -16
que__era m -16
split d 18
~air> gilop -16 -21 -15 -18 -19
~am> ceghijnpqruv -24 -24 -23 -25 -16 -28 -29 -21 -26 -27 17 -25
~hurt p -21

am__@symptom rs -25 25
carro$ bdorv -23 -19 -26 -35 -21
de_donde gjluv -26 -22 -22 24 -16
riding_with p 16
there__back jmr -16 -16 -15
there_somewhere jm 24 -23
to__about m -16
~<suc dm -23 -25
~ansi m -20
~erse gv -19 -16
~miso m -22
~oth defghijlmqrst -27 -18 -31 -15 -39 -45 -18 -16 -15 -20 -37 -21 -25
~rgio o 19
~sul dgklm -16 -17 -18 -18 -31
~tart bdefijklnptuv -23 -37 -34 -32 -45 -45 33 -41 -46 -24 -36 -43 -28

@person_who in -16 -15
get_me bcdghjknoprstuv -36 -43 -33 -24 -25 -36 -30 -37 -35 16 -35 -23 -17 -26 -28
how__know m -15
want__be blm -16 19 -31
~ake cefgijortuv -17 -46 -36 -22 -38 -37 -19 -23 -44 -18 -23
~quer gijklmpqsu -18 -20 -16 15 -26 -34 -16 -23 -21 -18

@texts_again aklm -16 30 -40 -27
al__quiero m -16
i__more bl -17 15
to_text ilu -15 -15 -15
tratamiento cefghijklmnopqrstuv -23 -24 -24 -32 -28 -35 -36 -23 -16 -55 -27 -36 -31 -34 -29 15 -19 17 -34
you_want abcghiklov -33 -24 -15 15 -21 -27 -19 -28 -18 22
~fire m 17
~rash mnp 16 -20 -17

i_can hklmpuv -32 -18 -20 -47 -30 -30 -28
i_make bnu -15 -18 -18
~<mej adeghjklmpqrstuv -26 -25 -16 -23 -25 -23 -23 -16 -16 -21 -24 -28 -16 -17 -26 -30
~isk mu -15 19
~lots am 18 -17
~ows n -17

forget__@visit abm -16 32 -25
that$ abdfhmnqrtuv -15 -26 -21 -21 -25 19 -18 -47 -18 -39 -44 -23
~iste dhijov -18 -18 -20 -20 -25 -25
~ncu abdmu -20 -19 -16 -24 -16
~ses glmoqru -18 -26 -18 -19 -19 -17 -21
~tate ao -18 -17

#__@drug m 18
availability im -17 -16
esta__de v -18
fui$ i -15
mejor__@cancel bmo 23 -29 -29
my_drivers mpq -16 -18 19
pasa_si mq -16 16
spot__coming bm -16 -17
where__at hjm -20 21 -20
~flat q -16
~mman gm 20 -16
~orwa im -20 15
~podc m 17

@fetch__dia nop -31 -18 16
@parking__stadium jm -16 16
a_@spanish c 16
commo* npqs -17 -17 -18 17
esta befjklrsu -16 -28 -26 -27 -52 -16 -33 -18 -19
need__i m -32
puedo__caminando q 16
with_it u -16
~aigh e -18
~eps> m -18
~slo bdefhijklmnpqrsuv -16 -22 -15 -18 -19 -21 -18 -16 -18 -18 -16 -15 -24 25 -20 -18 -17

@relative__day bmq -16 -26 -25
^due m -16
cake m 15
como_@eat m -15
es__una a -17
eta abcdehimopqrsv -18 -24 -15 -15 -27 -23 -18 -34 -26 -21 -18 40 -19 -16
in__need o 15
llamenme eilm -19 29 -18 -28
un__o mnu -19 -15 -17
we__to bilnpqu 18 -17 -20 -28 -17 -19 -15
yo_how am 18 -15
~<nov m 15
~<ska mnq -19 -16 20
~pho admqu -21 -28 19 -16 -22
~uali mu -23 18

@body aefghijklnopqrstuv -47 -51 -25 -50 -50 -41 -20 -38 -54 -18 -47 -41 -47 -63 57 -39 -22 -45
barbe* m 16
guys_have mu -17 -24
interested$ m -27
no__den l -18
part djn 23 -20 -17
~cor abdefnpsu -37 -40 -23 -22 -25 -50 -17 -24 -23
~rosa aiuv -16 -16 -24 22

but_can p -16
el__todavia ms -17 16
emerg* u -15
i__permission kl -21 17
~cle> n 17

@place_@open j -24
@ride_home no 17 -17
^pick lo -15 -18
all__them bm 18 -19
do__more m -19
en__@door hjm -19 18 -28
please__up bcklmo -16 -15 -17 -21 19 -22
resul* m -18
tomo_@medicine abgmn -18 -17 -16 -16 23
what_to mu -18 -20
~enis m -16
~nlkn e 16
~rer> adgjklmq -25 -17 -16 -18 17 -22 -24 -19

@late__@traffic r 15
church adilnqr -19 -17 -16 -16 -16 -17 -15
is__@symptom gmn -24 -21 18
late abcdefghijklnopqrstuv -35 -21 -37 -26 -31 -38 -42 37 -53 -33 -43 -41 -38 -30 -55 -26 30 -49 -32 -47 -20
of_my bnv -15 -16 16
or_do im -16 -18
see__then ahlm -23 -19 -18 19
stoma* s 17
~pres cdilmopqt -31 -16 -16 -39 -18 -27 -20 -30 -22

handed$ m 16
needs__that o 15
~lat> q -16
~map ajmnr -20 27 -23 -16 -17
~sjd cefjlmu -16 30 -18 -15 -21 -28 -18

^coming r 16
it_after r -17
~eys> m 17

got__from klu -15 -19 23
me_deja bdijlmqu -19 -17 -16 20 -22 -31 -22 -16
out__@day abmnq -18 28 -24 -18 -18
saturdays dhmo -15 27 -29 -17
they_used m -19
~<wh bcegijklopqrtv -32 -57 -75 16 -35 17 -68 -40 -30 -26 -21 -32 -33 -42
~ach> abcgijknors -21 -20 -20 -27 16 -29 -25 -26 -19 -16 -19
~rie abcefijklst -27 -29 -19 -25 -22 -31 -30 -22 -27 -21 -19

o_como dmu 16 -17 -18
oh aelou 16 -25 -20 -23 -15
still__@symptom ns -16 15
~answ abdgjlnopqrsv -30 -19 -24 17 -19 -21 -25 -20 -16 -24 -16 -21 -21
~genc u -18

@texts_@stop klm -27 19 -18
^@insurer abcefgijklnpqrstuv -24 -27 -23 -30 -27 -18 -22 -18 -16 -25 -20 24 -19 -16 -17 -21 -33 -21
baile* q 15
cover_this d 17
del__se o -16
settle np -18 -17
the__are bu -16 -15
un_@person i 15
~chu ailnqru -21 -18 -17 -17 -19 -16 -16
~eab j 17
~enga imo -17 -20 -15
~pati dgjlmnoqu -18 -22 -31 -20 -22 -20 -20 -19 -27
~slid mo -24 17

@move_mi abmno -26 -27 -17 -17 31
burns m -18
dejar__@medicine dn -17 23
got__@call lmv -19 -26 20
llameme m -16
me_now amp -16 -29 -17
not:yet bdgmuv -16 15 -23 22 -20 -25
round$ ao 16 -16
sorte* q -16
that__what gjmnoqu -23 -16 16 -23 -22 -16 -26
this_car mu 17 -16
~tima m -21

@insurer__ok dnq 20 -26 -16
need__@clothes ad -19 -17
not:fecha o -20
quien__mi u 17
they__i du -18 17
urge_una a 17
~adel mno -19 -17 18
~ieme mo -22 16
~puso o -17
~who agjlmors -29 -16 -24 -17 -40 -18 -18 -17

@sick__i mn -19 16
@wrong__i mv -17 -15
did bcefgjlmopqstv -45 -28 -24 -18 -19 -26 -32 38 -26 -25 -17 -20 -31 -24
in__@english gm 15 -16
que__ustedes almq -24 -18 -29 -21
send abfnoprstuv -33 -40 -16 -26 -28 -27 -34 -24 -24 -33 -35
zxcvb em 16 -16
~<thr cfntv -21 -17 -34 -20 -16
~bian amo -17 -16 16
~mpor bl -16 -20

@stop_sin kl 17 -17
^ready am 16 -20
am__doing v -16
mas_@texts ciklm -21 -18 -22 28 -28
trata g -17
~med> lqv -19 -17 17

do__@food m -26
tell__@clinician imr -18 -18 17
the__off abdilmnpq -19 -22 -19 -15 18 -31 -20 16 -20
to_walgreens m -15
~clin ad -18 -15
~imer bmo -16 -19 -20
~nlo m -16

@place_do j 16
am__@call mv -18 16
do__taking am -16 -20
got__for d -22
like_me a -17
the__me cdghmoquv -17 -21 -16 -17 -45 -17 17 -25 -16
there_to p 15
turno__# m -18
~<cub adgjlmpu -16 28 -16 -16 -16 -31 -16 -22
~alls hm 15 -22
~erwo dg -20 -18
~hims n -16
~spi dhilnprstv -19 -21 -19 -16 -15 -19 -18 -23 -20 -16

going__out n -16
never__for m -18
not__do m -20
que_pongo gn 22 -25
still_take r 16
~orda m -21

^had ms -37 21
^kindly m -18
just_the dm 19 -21
~law o -15
~rcl m -16

@relative_who m -17
by_@traffic km 15 -16
estan bcdghiklmnopqrst -20 -25 -45 -42 22 -30 -19 -39 -18 -26 -24 -21 -20 -32 -19 -18
handles m -19
la__el adnu -15 -16 -16 -18
que_clase j -16
quiero adefgjnpqstuv 16 -30 -19 -17 -28 -24 -33 -33 -63 -31 -21 -39 -63
you_be n -15
~<exp acefhjklnopqtv -45 -23 -17 -20 -21 -19 -23 -28 -32 -36 -24 -16 -18 -29
~<sob dn -21 -18
~circ m -16
~ghty m -20
~ness bdjlnu -17 -16 -15 -16 -21 -28

#_y ajmnps -16 -16 -27 -18 -16 -16
gna__@late m -17
i__right m -17
let__get ao 18 -16
mi__# bmn -16 -20 -15
~caig m -20
~onl aefghjmnpstv 23 -17 -22 -33 -30 -16 -25 -29 -35 -25 -19 -23

let acdefhlnpstuv 21 -31 -32 -24 -17 -29 -25 -35 -39 -39 -32 -48 -36
~<sho cdefhiklot -37 -26 -24 -23 -21 -25 -43 -55 -16 -27
~lase jm -17 -15
~whoe m -17

@traffic abcdefghijklnoprstuv -26 -16 -34 -37 -30 -27 -38 -46 -36 -40 20 -30 -42 -42 -38 39 -44 -26 -41 -39
@traffic__a m 17
posible o -16
un__les mn 16 -17
~eryt ahlnr -28 -19 -21 -16 -17
~sta bcdegmnopqrstuv -28 -23 -16 -79 -16 -21 -21 -27 -19 -25 -19 -20 -15 -44 -17
~sted cdinprs -30 -19 -18 -34 -39 -21 -15

^brb eflmu -41 -23 -20 36 -16
directions_to jm -23 21
do__@pay adgjlmnu -16 38 -21 -31 -18 -49 -20 -20
how_should mn -16 18
is__or m -18
would__get ilm -25 -24 -29
~tiff mv -21 16

at__plano jm 17 -16
is__about du -16 32
~cab bks -16 -18 -16
~elf> bcghjmrtv -17 -17 -24 -21 -22 -36 -24 -15 -22
~ndre mnu -22 17 -21
~oked aimq -21 -18 -28 -20
~yu> em 19 -19

@texts_please cil -17 -22 20
asd em 24 -23
get_put mu -19 15
no__conmigo binqtu 17 -22 -21 -19 -17 -19
~eeps m -15
~erin dgln -16 -18 18 -20
~ount cghikosuv -19 -22 -18 -19 -19 -22 -19 -25 -16

had__for nr -20 19
my__moved o 16
owe_you agjlmtu -20 -19 -22 -16 -30 20 -17
por_donde mru -32 -18 -22
took acdefilmortuv -24 -18 -19 -27 17 -18 -15 -15 -18 15 -20 -19 -17
~<noc dhimqu -19 21 -16 -26 -15 -16
~eje abdgjkrsuv -29 -27 -19 -19 -23 -22 -23 -24 -23 -23
~near abdghijlnoqu -21 -16 -19 -16 -17 -17 22 -18 -25 -19 -25 -28
~non hu -17 -22

los_@food m 17
no__@day bm 19 -31
records_to m 18
therapist ailu 17 -21 -19 -18
~des acdeghimnortv -24 -24 -22 -45 -80 -16 -42 -47 -24 -24 -17 -33 -17
~taci m -26

@parking__right j -17
hasta__estan h 15
quiero_@call ai -18 27
you_said amnu -16 -26 26 -20
~aski dhlopru -20 -19 -22 -19 -19 -18 -21
~hem adhjkmqr -19 -30 -22 -17 17 -20 -24 -22

@cancel__please m -20
@eat$ abcdfgjnopqrsu -29 -22 -17 -42 -15 -43 -35 41 -26 -18 -34 -22 -28 -35
convi* loq -15 17 -18
my__me cdgimnopqsv -21 -23 -16 -29 -46 -27 -26 29 -33 -20 -22
no_le bcgmu -16 -19 18 -23 -16
not:any abcdghmnruv -23 22 -15 -27 -18 -16 -40 -19 -20 -32 23
not__@english m -19
remember mu -24 18
says__not bmpq -16 -20 -16 16
so__@late mr -16 17
week$ cdgijlnqrsuv -18 -24 -25 -19 -16 -20 -31 -16 -22 -29 -15 -25
~<rel ailqu -17 -20 -18 16 -18
~eja> abdjlmoqrsu -16 -23 -18 20 -23 -33 -22 -23 -16 -17 -18
~iend defhjoqst -16 -17 -23 -27 -22 -42 -51 -18 -24

^sigan klm -22 -19 23
any_of dmu 15 -28 -15
baja__del b 16
i__charged dm 19 -21
it__covered u -15
me__como m -16
set__back dgmu 22 -18 -22 -20
up__# bilo -20 -20 -20 -18

@price abcdefghjklnopqrstuv -30 -37 -55 70 -48 -66 -71 -66 -80 -49 -44 -48 -47 -24 -49 -55 -46 -35 -44 -43
available$ bcjnou -15 -24 -18 -24 -16 -25
borre* auv -19 -16 -20
no_hay acdghsu -20 -22 -20 -22 -15 -17 -24
~ggli p -16
~ien> abcdfgjklmorst -24 -17 -18 -63 -16 -54 -23 -36 -16 -17 -21 -32 -35 -17
~nana acdfghijklpqrtuv -26 -23 -31 -18 -22 16 -31 -26 -16 -17 -28 -16 -24 -20 -32 -26
~serv djopsu -17 -15 -30 -16 -20 -24

#__bad mn -17 16
@medicine_first n 16
a_date abmo 25 -19 -22 -29
cafe nq 23 -20
earlier__the ao -15 19
jazz$ m 16
just_put ao -24 20
mande_el am -17 17
vacation$ m 16
~him n -16
~nita u -15
~oble abcdegijlt -22 -25 -18 -18 -18 -20 -16 -17 -19 -17
~oraz m -15

a__shop mv -21 16
broke dnp -20 -21 -15
el__anoche ms 17 -18
fill_out n 15
i__contacts n 16
nah$ m -23
paga admno -16 24 -22 -16 -16
still_coming o 16
to_cell d 17
~<je m -21
~smo> bcdilv -22 -16 -19 -19 -17 -21
~toy> bcefghiklprtuv -15 -37 -27 -28 -20 -40 -37 -16 -28 -43 22 -28 -36 -43

@visit__i m -32
be_my anu -18 -18 -16
las__de o -17
off__please akm -17 -16 -20
temblando m -15

^why aeghijklmnoprst -28 -25 -24 -18 -27 -33 -19 -25 24 -22 -21 -21 -18 -17 -16
amiga mp -16 -17
succe* dmu -17 -18 18
the_way adhioq -16 -18 -20 -18 -19 -22
~<mer mr -18 25
~leac m 17
~ompr dmqu -16 15 -18 -16
~sus ailmu -27 -16 25 -17 -24

have__nice mt -24 15
having opr -16 -16 -16
not:poder m -18
round abdmnoprs 19 -23 -15 -25 -19 -16 -16 -18 -16
showi* b 17
~eric m 15
~gado i -17
~nven m 17
~opi bghjmnoqsuv -19 -16 -16 -25 -20 -32 -20 -28 -21 17 -16
~rsi cdju 16 -18 -18 -16
~trip abdhnu -21 -17 -23 -17 -17 21

and__not clmnpu -16 -19 -36 -17 -30 -18
no__me cdijklmnpuv -24 -18 -32 -23 -35 15 -58 -19 -22 -33 -39
speak_to im 18 -18
to__@price m 20
~ego abefghikpqrstv -19 -28 -23 -18 -36 -34 -33 -33 -23 -38 18 -19 -23 -38
~fri b -17
~ppos du -17 -17
~uinc s -15

@treat_run d 16
atien* imquv 17 -25 -18 -16 -18
does__@price u -16
i_@vehicle noq -19 -16 20
me__y an -16 -16
mi_@relative defghijklnoprstuv -55 -44 -55 -45 -35 -43 -44 -32 -41 -16 -27 39 -63 -15 -46 -51 -75
not:name v 15
not:use v -17
~<en bdefgimopstuv -31 -25 -37 -37 17 -22 -26 -25 -31 -39 -39 -20 -52

@call_her p -17
carol v 16
not__your m -18
some__the m -17
~met bdijprv -15 -32 -16 -20 -21 -17 -20
~ole> agijlorsuv -29 -24 -26 -28 -30 -19 -19 -26 -26 -16

cat mnosu 32 -16 -17 -20 -23
me_toca a 16
molesten m -17
no_me acdefhjnpqst -46 -25 -51 -17 -16 -26 -35 -26 -41 -23 -27 -22
sigo_con mns -18 -16 19
skip__this bm 16 -17
~edar ain -19 -16 16

puede_entrar np 18 -15
que__@day b -18
we defghiklnopqrstu -16 -46 -55 -55 -65 -22 -52 -34 -23 27 -35 -16 22 -27 -28 -72
~lva gimu -20 -15 -22 -16
~rth bdjkopqsuv -16 -21 15 -16 -22 -18 -20 -24 -20 -20
~weso mt -20 25

al adefgklmqrstu -19 -26 -31 -29 -51 -26 -47 -16 -61 -32 16 -28 -30
bitcoin m 19
chance$ m -19
que__si mq -18 18
seguros au -20 -23
we_talking dm 18 -20
~peak abdghjlnopqv -15 -18 -27 -17 -21 -17 -15 -24 -20 -17 -21 -16
~rtir ino -16 -21 -19
~ugh cefjkntuv -24 -24 -22 -20 -20 -25 -16 -15 -25

@relative_esta p -15
hay__@fetch amqu -18 -16 -21 -22
la__# abiln -18 23 -17 -27 -18
llamas mv 19 -20
not:bring mpq -16 -15 21
number__@call im 19 -22
stomachs s 17
to__but ablpq -26 -18 -22 -15 19
~der> aefhijloprs -22 -23 -17 -23 -19 -27 -20 -17 -17 -25 -30
~jos> agjmu -18 -15 17 -26 -21

#__a au -21 -17
esto_es cdgjlmsv -18 -24 -27 -20 -25 -31 -16 27
need__@day ado -17 -18 -16
sin_carro m -16
yo$ abcdefghijklmnptu -22 -19 -25 -21 -31 35 -20 -18 -28 -21 -19 -29 -39 -17 -25 -23 -26
~obl bcdefghijkm -29 -20 -24 -20 -17 -21 -17 -22 -17 -15 -16
~omie am -17 17

@person__no m -21
dejen* abklmr -18 -15 -17 22 -20 -16
extra bdimou -19 24 -16 -15 -16 -21
me_so m -16
the__how am 22 -28
to__@relative dgjkl -22 -20 -16 -21 -15
weird m -29

boss alq -19 -19 -17
donde__eso ju 18 -16
la__droga u 17
manej* imuv -16 -17 -15 -16
on__but o -16
sobre dn -21 -18
to__these i -20
~<ace fhjlmqu -19 -17 -19 -24 -35 -17 -20
~ille dmnoqsv 20 -26 -21 -20 -21 -18 -18
~len bcdhijopqru 15 -20 -30 -24 -19 -23 -16 -21 -32 -25 -29
~ondo g 16
~unny dmq -18 30 -22
~upp bru -17 -16 -19
~word adjnu -18 -27 -18 -21 -28

cual bceklnopqrsuv -24 -17 -20 -20 -21 -26 -22 -24 -18 -26 -34 -48 -24
do_if u -16
i__on cghjopstv -31 -21 -42 -23 -47 -28 -42 -20 -24
lexapro im -16 17
me__no bcdijkmnpqrsuv 18 -16 18 -18 -16 -20 -42 -20 -24 -16 -22 -17 -22 -20
~ferr a 20
~una ghlpru -22 -19 -18 -19 -20 -19
~urts mu 17 -18

@move__a o 15
a__get am -17 -16
all_good cflmo -16 -27 -22 19 -16
apart$ p -16
can__make lmrs -22 -30 -17 -28
had__at m -18
just__up r 15
la_@clinician abdhijnoqr -35 -20 -22 -19 32 -18 -16 -18 -17 -18
not:@drive cgijlmnqrsuv -17 -17 -17 -20 -18 -47 -21 26 -17 -15 -22 -29
~<cat u 18
~arr cdefghiklotuv -30 -23 -26 -30 -37 -37 -45 -17 -41 -21 -17 -26 -55
~ick cefklnprst -32 -16 -16 -33 -37 -29 16 -22 -27 -22

before_that m -15
bitcoin$ m 18
brother bdpu -19 -15 17 -16
del__la l -17
me__@place bjmoqrsu -18 31 -17 -21 -17 -23 -22 -23
someone__@drive i -20
~dria h -16
~eeth u -24
~ign> bcdginoprstv -25 -18 -24 -20 -20 -16 -28 -21 -16 -18 -16 -20
~jor adegjklmpqrstu -29 -28 -20 -31 -25 -24 -22 -28 -26 -28 -30 -17 -20 -31
~opt abefgimnprstuv -21 -25 -18 -17 23 -21 -17 -30 -19 -25 -21 -17 -29 -21
~xtr bdimou -20 24 -16 -17 -16 -21

allowed__@drive n -18
am__him mv -16 17
~<go aefghiklnqsuv -40 -51 17 -40 -31 -21 -36 -20 -32 -17 -22 -22 -27
~<mu acdefhijkpqstu -47 -27 16 -50 -44 -51 -17 -54 -35 -28 -37 -19 15 -39
~atio achknstuv -21 -18 -20 -16 -28 -24 -20 -38 -24
~gend abcdefgijklmpuv 21 18 -22 -16 -15 -21 -22 -40 -33 -27 -34 -37 -16 -17 -15

@vehicle_is bdhjmnrs -16 -18 -18 -19 -37 -17 31 -18
cerca_de jm 16 -16
many__you dm -16 -15
respondo gm 16 -15
~<mud ab -16 20
~<tie befghnoprst -51 -30 -31 -20 -20 -24 -16 -21 -18 -27 -32
~oin ceghijklnstuv -17 -22 -20 -20 -28 -17 -29 -21 -22 -25 -35 -16 -17
~stai jm 19 -19
~surt n -16
~uli m -29
~unic lm 16 -26

@relative__el abop -20 -27 -18 20
a_@english cmo 16 -18 -21
get__@texts adikmu -18 -15 -18 20 -18 -21
~barb m 16
~to> abcefhjkmnqtv -18 -16 -20 -41 -79 -41 -18 -20 -22 -22 -30 -31 -29

a_llegar mq -16 -16
do__walk admu 22 -26 -24 -17
first$ dn -20 16
getting__please l 18
locked aq -24 -22
out_for amnqru -19 -27 -18 -19 -16 -15
ya__nada ablm -15 -15 24 -22
~<nig abdgijkprsu -27 -19 -19 -15 -15 -16 -16 -16 -28 16 -27
~poq n -16
~tle> ioqu -16 -23 -16 -18
~uen cefgjnoprstuv -40 -41 16 -44 -23 -17 -37 -19 -33 -46 -26 -47 -15

@symptom_from s 19
hook__up am 19 -20
i__complaint i 16
me__\xc2\xbf m -19
next_week amnou -22 -30 -18 22 -19
no_bots im 15 -17
sending__to m 17
~equi alr -21 -17 -15

for__@clinician aiklm -26 28 -16 -15 -30
have__back abkt -18 22 -20 -15
it_today m -17
was_it m -16
you__first m -16
~<fly u -19

ask_the aip -16 16 -15
~bast ejlm -15 -16 23 -30
\xc2\xbf_cuando adgimu 28 -19 -27 -21 -18 -16

@ride_for bmoq -19 -19 -19 20
askin* dhlopru -20 -19 -22 -19 -19 -18 -21
forget__number lm 18 -18
hable* m -20
mal_el ijlmv -18 -15 -17 -18 21
message$ lm -18 15
near__@vehicle jm 17 -25
taking_@person ah 18 -20
when__a im 19 -20
~apun iklmo -16 16 -17 -24 -16
~chi aeghijkpqu -19 -17 -26 -26 -25 -26 -21 -25 -25 -35
~esi defgjkqrstv -55 -23 -21 -27 -32 -19 -26 -27 -21 -27 -36
~obod bdhmopqsu -21 -19 -23 -31 -24 -25 16 -16 -23
~org abdefghiquv -33 16 -22 -21 -16 -29 -17 -24 -18 -24 -21

^not cdefhjlmnprstuv -39 -47 -38 -31 -18 -36 -18 -36 -28 -21 -35 -19 -26 -43 38
a_mandarme kl 23 -21
at__@wrong m -17
cel gkmv -18 15 -30 15
equivocado acdefghijklmprtuv -17 -20 -28 -27 -29 -34 -24 -38 -31 -22 -40 -24 -15 -19 -27 -27 44
ese_dia acfghijklmorstuv -42 -28 -27 -39 -29 -29 -26 -19 -30 -44 25 -24 -29 -16 -31 -33
pago dl 16 -15
this_is bcdghijmorsuv -39 -32 -41 -40 -23 -29 -29 -38 -23 -20 -32 -23 39
up$ abcdegjkmqsuv 25 -39 -39 -36 -40 -44 -50 -48 -23 -25 -43 -40 -25
would__not ilo -22 20 -17

@stop_texting agiku -15 -25 -25 -46 -22
and__do hm -17 -22
movin* uv -16 -21
my_@food n -15
sign__for am -23 19

@sick_can mn -19 19
^ustedes adjko -32 -17 -31 -16 -19
guys_do hju -16 -16 18
~cour no -19 19
~hgf> em 18 -20

can__@clinician am -19 -18
i_will dghijkmnqsuv -59 -44 -44 -28 -19 -25 16 -57 -25 -47 -69 -26
keep__coming lr -16 -21
~drop acdijkmpsuv -16 -16 -21 -21 17 -16 -25 -21 -19 -28 -16
~eyes u -16
~nun kqs -18 -17 -16
~wpo e 16

@ride__work mo 19 -16
@visit__me m -23
^do abdefgikloprstv -26 -20 37 -27 -60 -18 -49 -86 -34 -70 -62 -46 -49 -75 -44
^they hijknopqs -29 -17 -22 -22 -21 18 -16 -21 -24
for__@day amoq -19 -29 24 -20
not:date amo 17 -18 -23
not:now adgimprstv -17 -19 -20 -16 16 -26 -30 -19 -19 -15
perdi adopqs -22 -26 -24 -16 -21 -20
perfect t 16
que__@vehicle mu -18 17
the_mail m 20
ya$ beklms -17 -18 -19 18 -36 -16
~<jk deflmu -15 30 -25 -20 -35 -20
~<wro u -16
~eva acfgijknstuv 15 -21 -20 -21 -30 -33 -22 -35 -21 -18 -33 -32
~ossi djkmnqsu -21 -16 -17 -15 -17 -17 -16 -16

@cancel__can bq 19 -19
an_empty n 18
have__closer mu -15 -15
i__@day bdgklnquv -29 -21 -18 -26 -24 -18 -30 -19 -19
i__med d -17
was__after s 22
~cua bcdefklmnoqstv -27 -40 -19 -30 -24 -31 -37 -24 -22 -19 -38 -18 -28 -42
~nch abcegilnopv -30 -22 -16 -19 -21 -18 -21 -25 -24 -19 -19
~refo adm -18 15 -19
~stu acfghjknpstuv -34 -19 -15 17 -36 -34 -29 -24 -22 18 -22 -17 -36

a__ago av -15 16
ahora$ abhn -27 -17 -27 -21
de_contacto l -16
number bcefhmnoqrt -32 -25 -18 -20 -30 -19 -28 -30 -24 -21 -27
~<sid dhnqv -30 -16 -20 -16 -16
~bend befmu -16 -17 24 -31 -18
~ter> defgjlpqtuv -36 -38 -36 -41 -34 -24 -16 -17 -43 -15 -34

can__these a -17
me__mejor m -19
off_my ablo -17 19 -16 -15
pocket m -18
~cted adnqu -18 -18 -19 -16 16
~exit dgjmnru -21 -17 21 -29 -17 18 -21
~ran> fgijlnpqsuv -18 -16 -15 -20 -17 -21 -23 -24 -15 -17 -23

am__up m -20
comprendo m -17
veces a -19
~away acdefghijkmntu -28 -21 -17 -24 -22 -27 -26 -22 -24 -20 -28 -16 -19 -18
~orty m 17

between agiv -18 -19 -16 -17
dentures_in mn -15 16
how__say m 15
i__driver m -19
looking_to adm 21 -15 -18
my__flaked q 19
~more adfhijlmnpt -17 -42 -29 -31 -19 -24 18 -20 -32 -19 -20
~ored mu 24 -16
~them adghjkmqr -17 -29 -28 -22 -16 17 -17 -23 -19
~tre> mn -16 -15
~unas dn -17 17
~uso> o -17

@insurer__@relative mpq -16 18 -21
am__of bmnu -20 -17 -20 19
ask abcdijkmnoprstuv -45 -40 -25 -26 28 -22 -21 16 -38 -35 -33 -19 -21 -19 -41 -29
efecto s -16
the_waiting a -18
~<sup abhijlopru -17 -26 -16 -20 -16 -20 -19 -20 -25 -27
~ho> abijmpuv -17 -21 -19 -17 -22 -21 -22 -18
~touc p -18

all__do m -16
desde__@treat s 19
i_@stop gjlnsu -16 -21 -31 19 -16 -17
in_the cdefgilmrtv -40 -53 -35 -30 -40 -51 -17 -26 18 -28 -41
is_it abcdeghijklmoprtuv -31 -46 -42 15 -34 -62 -20 -24 28 -38 -51 -44 -52 -56 -43 -44 39 -45
is_not adfghjklmnpstv -16 -33 -22 -29 -20 -33 -16 -21 -27 -31 -33 -32 -25 37
podei* m -16
quinc* u -19
you__who m -17

^forget adjkntu -19 -21 -24 -21 -20 -23 -17
give__number adlmu -24 21 -16 -25 -16
lado hjmpsu -16 19 -25 -16 -15 -19
not__place m -17
para__de ik -21 -18
pront* m -16
sorry_what gm 22 -22
~<win mno 18 -18 -19
~lt> imnos -20 -24 -16 -15 23

am_out m -20
for_what u -17
have_@relative cm -16 16
on__do n -18
que__para admopqu 23 -29 -22 -24 -17 -18 -19
~from aehoqrv -27 -19 -36 -26 -32 -18 -28
~jhg> em 15 -18
~nai adhlnu -22 -18 -15 -17 16 -19

@visit_en o -15
bien_a m -19
double_booked bo -16 19
keep__@call mn -21 15
viejo pq 18 -17
~card aijpqu -32 -20 -21 -22 -23 -23
~mole agkln -17 -19 -16 24 -15

@cancel_nomas m -16
a_poder m -18
all_take abdhjklmnp -32 -30 25 18 -19 -15 -28 -38 -15 -16
am__talking diu -15 -17 19
banco h -18
be__soon o -18
can__speak imu 21 -21 -15
ni__ni em -20 19
not__my abdjlv -19 -25 -18 -19 -20 -20
por_el bchjloqrst -21 -16 -16 22 -17 -20 -22 -19 -17 -17
remem* mu -24 18
still_on jms 19 -23 -22
up__his ms 17 -15
~irds em -16 18
~runn afhn -20 -18 -20 -18
~twe adi -19 -18 -17

@cancel__@day m -20
conse* imq -17 -21 -17
fine bdhjlnpruv -16 -23 -21 -17 -21 19 -25 -17 -21 -25
ir_acompanada p -15
light_by m -16
no__@thanks blmt 24 -16 -18 -23
work__day no 17 -21
~arla bm 16 -21

is_too abnru -16 19 -17 -20 -20
~mpt anu -18 17 -19
~pac fghijkloprsu -23 -24 -26 -38 -29 -23 -19 -32 -22 -15 -16 -27
~vote bjm -18 -15 21

@day__a m -19
am__away r 15
be__off lm 15 -17
have__have p -16
is__this adgmu -17 -21 -19 19 -18
pueden_ver an 20 -17
puedo_@drug agmnoq -20 -15 -20 20 -15 -27
what_@door dfghjmu -22 -26 -25 -19 30 -24 -25
~irst bhkmpqr -17 -23 -17 -15 -23 -17 -18
~mej adeghjklmpqrstuv -26 -25 -16 -23 -25 -23 -23 -16 -16 -21 -24 -28 -16 -17 -26 -30

@stop__my m -27
agent efhim -19 -22 -19 25 -25
~<abo cefghjqst -21 -23 -26 -37 -39 -32 -15 -20 -26

@food_if n 16
tienen bgnpqrsu -30 -26 -25 -25 -20 -24 -21 -44
trade imno -17 -19 -19 27
~anda abefghijnoprt -30 -32 -20 -23 -20 -29 -19 23 -32 -16 -17 -30 -22
~arte bhiklnopqv -18 -16 -19 -30 -20 -28 -21 -20 -17 -18
~isie bmpsu -16 -20 -17 -17 -20
~scra abimnu -19 16 -17 -30 -15 -20
~shou bcdhjklnoqruv -34 -24 -43 -31 -17 -22 -28 15 -16 -17 -19 -16 -16

back_or j 17
can__on dgu -16 19 -16
i_leave l -17
in__i aimnou 18 -18 -31 -18 -17 -17
it__place u -18
through__front i 17
what__sacar m 16
~asdk em 16 -16
~esc aefhjmnoptv -22 -19 -25 -33 -33 -18 -44 -24 -20 -22 -16
~ing> cehjkqrtuv -51 -57 -15 -28 -31 -21 17 -16 -25 -23
~qwq em 18 -17
~wen abcefghiklnptv -21 -23 -21 -33 33 -18 -25 -19 -24 -22 -22 -20 -18 -22

como__@visit abdgmnsu 22 -34 16 -15 -33 -25 -18 -29
littl* bo -18 -17
menos gu -18 -17
on__in bemr -16 19 -19 -16
~ared mrv -30 -16 -21
~rar> dipr -20 -20 -17 -23
~utsi mu 15 -23

@stop__@stop lm 21 -20
cut bdhknoqsu -19 -18 -22 -20 15 -20 -16 -21 -22
eso_es admnuv -19 -16 -35 -18 21 -18
ya__@texts lm 18 -18
~adj i -16
~kkl e 16
~ohio a -15

cancelela m -16
con_@pay d 18
cuenta__@eat m -15
leave_me lmq 20 -23 -17
standing_outside m -21
turne* alr -21 -18 -22
turno_del m -22
undo_that km 18 -17
~libr hjlnrs -19 -23 -17 -16 -16 -17
~ref acdefghkmnpqrstuv 21 15 -17 -23 -17 -37 -37 -38 -23 -47 -31 -34 -29 -29 -24 -48 -32

do__@animal mu 25 -24
dose$ a 17
me_after pq 17 -17
pounds m 19

en__carro mq -19 -22
i__paperwork an -19 -17
medication im 15 -16
~<fis gmnu -17 19 -15 -15
~<wif m 22
~eals d 17
~nin bcdfgijklptu -38 -40 -60 20 -16 -53 -32 -22 -56 -32 -42 -35

@visit__otro o 18
any__earlier a -16
fecha_por a -16
hablenme beiklm -15 -20 32 -19 -26 -28
the_room amnopqs -32 -24 20 -17 -16 -17 20
~min acdefghijlnqrsuv -23 -25 -43 -41 -47 -37 -40 -23 -20 -16 -52 -20 29 -41 -19 -16

are__odds gmu -16 -17 16
be__@day m -18
te abcdefghijklnoprstu -28 -29 -19 -21 -27 -26 -30 -24 -28 -26 -24 -25 -21 -23 -19 -25 -27 31 18
~hew n 15
~onse aimq -18 -17 -21 -17

@call_@call a -15
not:@day abcdghijlmnpruv -26 30 -15 -20 -19 -31 -19 -16 -30 -30 -25 -25 -23 -19 -22
progr* m -16
~<fav defmnqrstv -38 -29 -24 -19 -31 -30 -21 -31 -30 -33
~last kor -19 -19 -28

@day_si bo -22 17
almost_there fjlmr -22 -18 -19 -24 27
court$ m 16
do__here dmn -15 -25 -16
it_a abhijrs 16 -22 -19 -22 -19 -17 -17
quiero_dar ab -17 16
run$ dgmu 30 -17 -26 -28
ya__lo bmpq -15 -18 22 -21
~ank> dhimoqs -18 -24 -17 16 -17 -16 -17
~minu abdeghjklnoqrtuv -27 -24 -18 -19 -15 -17 -18 -25 -26 -23 -21 -19 22 -15 -22 -16
~olar m 16
~uis djkmpqru -22 -17 -17 -17 -18 -21 -18 -26

^ando bcdhiklpuv -26 -17 -29 -18 -17 -23 -26 -27 -21 -32
a_como abdjnqsu -34 -18 27 -15 -17 -17 -17 -31
does_this dgmu -22 17 16 -41
in__a dmu -15 -17 -16
player im 16 -19
por_favor defmnpqrstv -34 -26 -22 -40 -28 -57 -29 -17 -28 -27 -28
una__para do -18 -21
where_you adghjmu -20 -16 -18 -27 33 -34 -27

@english abcdefghijklmnopqrstuv -49 -66 104 -63 -69 -56 -35 -51 -68 -70 -55 -59 -61 -57 -71 -54 -54 -51 -49 -38 -71 -58
@place_nueva m 17
allowed_to n -21
carta__el di -17 18
labur* m -17
three_is mu 22 -18
you_please i -15
~<has adimqr -17 -16 -20 -25 -16 -18
~rizo m -16
~spli d 18

have_been aiqt -32 -17 -16 24
march m -15
ponga* bgimuv -17 -15 16 -26 -17 -17
the__last dhn -15 -22 -25
~ito cefgjkpqstuv -18 -36 -29 -20 -40 -23 -40 -24 -19 -27 -35 -39
~nar bdglmnoqtu -19 -30 -28 -17 -34 25 -22 -23 -16 19

at__would h 17
do_tomorrow bmo -16 -18 22
my_money m 16
think_about amu -17 19 -18
~elva gm -19 -19
~itti akpq -26 -16 -16 -17
~jen jklmr -16 -19 23 -30 -19
~lke moqu -22 -16 -18 -16
~ming cdfghilmnrsuv -17 -37 -22 -31 -26 -31 -16 -18 -27 17 -40 -37 -28
~oos aimo 24 -16 -19 -17
~ute> du -17 -23
~vets m -19
~ween a -16
~ype> dgj -18 16 -22

disab* a -21
la_@visit abcefghijlmopqtuv -33 24 -33 -22 -20 -34 -39 -42 -26 -22 -49 15 -32 -25 -25 -19 -55
news$ dm -22 18
not:day nqv -18 21 -24
or_nah m -23
podem* o 16
~<doe abefijlprst -22 -17 -20 -30 -27 -51 -40 -39 -39 -21 -35
~rvi dmou -25 -22 -17 -18

apart p -16
for__booster am 16 -18
it__# bdghlmnv -30 19 -18 -18 -21 -26 -23 -16
many_@visit mnu -19 -17 17
quede__@symptom os -17 20
the__over q -16
to__on bdlou 29 -17 -18 -21 -15
up_@day bor 16 -15 -16
~ban> lmu 19 -24 -18
~pene qu -18 -27
\xc2\xbf__dia am 16 -16

@insurance_card dm -25 17
anulen m -15
speak__a im 25 -23
the_@texts abdefghijknopqrstuv -31 -33 -39 -28 -16 -35 -32 -38 -40 37 -37 -36 -31 -31 -37 -30 -19 -49 -29
~iten aiknpqsuv -23 -24 -29 -19 -15 -15 -25 -25 -25
~kjhg em 15 -18
~las befikortv -27 -21 -23 -16 -19 -17 -19 -24 -16
~pas acdefjlmnpuv -30 -44 -63 -38 -35 30 -38 -50 -25 -24 -34 -27
~rybo m -16

help bcefghijklnoprsv -28 -28 -32 -30 34 -23 -32 -26 -30 -24 -29 -25 -29 -25 -24 -34
se_como q 17
stay adgilms -19 -20 -16 -16 -16 -16 -19
what__at u 15
~avy s 15
~marc emuv -17 -26 -20 17

@relative_will admnpru -21 -16 -24 -24 27 -23 -21
^are bcdefgklmopqrstuv -63 -54 -36 -68 -62 -62 -51 -65 18 -63 -51 -51 -60 -16 -65 22 -71
for__are mo -22 20
need__get b -19
the_text aiku -16 -17 16 -24
~alle acfghklnprsu -25 -25 -17 -27 -22 -31 -32 -28 -36 -15 -22 -18
~ip> acdefghijkloqrtu -15 -31 -28 -28 -22 -30 -30 -33 -18 -26 -30 -25 -23 -23 -25 21
~jun jmqsuv 18 -29 -16 -17 -20 -21

are__new ahju 23 -18 -19 -17
cual__la i -15
denis* abg -18 -21 -20
you__both m -18

activ* klm 26 -17 -26
~<nam acdgilnopqsv -32 -19 -26 -16 -28 -20 -28 -27 -17 -27 -19 27
~boys m 19
~ce> abcefhiklnopqsv -29 -16 -52 -61 -24 -56 -20 -28 -31 -24 -16 -19 -30 29 -15

am acdefhiklmopqtuv -21 -55 -26 -52 -61 -38 -43 -30 -34 -30 -32 -34 -22 -40 19 25
do__guys aj -23 -19
el__antes dno -19 18 -18
please__number i -15
sec$ efjm -22 -17 -15 20
si_se diq -15 -17 -16
~ayud befghijklmnoprsv -31 -26 -28 29 -22 -36 -30 -23 -31 -15 -26 -26 -24 -23 -23 -22
~hed dghklmnpqrtu -24 -20 -21 -17 -15 -15 -29 -19 -24 -17 -17 -17
~new abdgijmo -21 -15 -27 -16 -18 -17 23 -15

@pay_en d 17
heari* n 16
la_@body bdnpqrsu -17 -20 -25 -15 -16 -17 20 -29
~sito eghjprstuv -17 -18 -19 -22 -27 -21 -26 -16 -17 -20

a__if dimnr 18 -19 -28 -18 -19
came_up am -19 -16
i_revoke klm -17 19 -16
of_an h 16
said_shell p 18
sign$ u -15
~cuad bm -16 -17
~nub s 17
~reen aklt -19 23 -24 -18

could__a c -15
sorry_i ev -18 -16
~lul abq -15 -15 -17
~sag adijnostv -38 -25 -23 -27 -18 -26 -16 -18 -20

@call__# hm 17 -20
dia__puede dq -15 -20
she_is admnor 23 -15 -18 -20 -17 -15
~ell abehjnorst -21 -22 -33 -29 -20 -44 -30 -28 -16 -20
~fee acdghoprs -39 -22 -31 -18 -21 -24 -20 -26 19
~ijo m -17
~rom aehoqv -30 -20 -39 -26 -34 -29
~tim cdefgkqtuv -30 -25 -17 -35 -40 -34 -16 -26 -31 -34
~ulpe il -16 -20

de_vuelta m -18
~eant abl -21 -20 -19
~ny> abceghijkpqr -36 -27 -28 -22 -35 -34 -35 -24 -33 -31 -23 -30
~ohi a -18
~olve gim -16 -20 -29

@call_on mn -21 16
and__to b -21
pongo$ gmu 17 -19 -20
turn$ ij -17 17
ya_llegue pq -15 -16
~ht> abcefijlopuv -16 -19 -37 -45 -36 -16 -17 -38 -16 -41 -25 -32

^ask abhimopq -15 -21 -18 22 15 -21 -16 -15
consiguieron u 16
ire_el b 17
night abdjrsu -24 -17 -19 -15 -25 15 -21
overs* ps -15 -16
to__@texts kl 23 -26
~ena abcefghjnpqv -33 -23 -36 -43 29 -24 -20 -24 -39 -32 -21 -40
~hace cdefhijklort -24 -18 -18 -23 -35 -17 -47 -30 -31 -21 -29 -26
~hts adlnr -16 -20 -16 -16 -18
~ood abdeghijkqruv -28 -18 -51 -44 -24 -25 -17 -38 -37 -22 -46 -23 -22

@late_i m -16
a__minutes m -17
do__@ride mnq -16 -21 19
gg_@thanks t 16
lost_what g 17
medicina lmu -17 -23 20
mensajes abdefhjlmnopqrstv -49 -36 -42 -33 -28 -34 -46 27 -27 -36 -42 -35 -31 -40 -36 -32 -20
no__mas bcgiklmoquv -23 -19 -21 -26 -24 33 -45 -19 -16 -23 -19
quincena u -19
should__you m -16
this__what m -17
~apro n -16

@howmuch__@vehicle djmqr -16 -19 -25 20 -17
a__@place mv -25 18
can__off m -17
have__@clinician aimp -24 17 -24 -15
have_there m 15
what__my adfghijlu -33 27 -22 -17 -20 -17 -44 -18 -33
~tra acefgijlmt -27 -32 -48 -29 -20 -16 -31 -39 -19 -27

el_turno am -17 -24
getting_this v -22
so__@cancel bmo 21 -19 -16
still_need q 16
~cri bdefhjknopqrst -42 -36 -30 -28 -30 -34 17 -22 -30 -34 -34 -33 -27 -29
~use cdhnpqtu -26 -23 -29 -32 -25 -41 -18 -24

^nadie q 19
bother adimqs -20 -17 -18 24 -16 -17
made_the m 16
mal$ bdefijklmnopquv -16 -19 -19 -18 -32 -20 -18 -22 -29 -22 -17 -20 16 -20 28
proxima$ m -17
~<ye adfhjlnoqrv -15 -17 -15 -16 -19 -20 -19 -16 -22 -18 -15
~med acik -21 -17 -20 -17
~tac bcdghklmopquv -30 -16 -33 -29 -21 -18 22 -33 -26 -20 -26 -17 -24

a_different aiou -16 -15 17 -30
can__with dknqu -22 -16 -22 -23 -24
get__home nq 18 -23
got__ask mp 21 -19
me_recomendo am 24 -16
my__@visit ns -22 -16
quedo_mal pq -23 24
~ollo mq -20 -17
~pele bjlmp -15 -18 -16 -18 -20

@relative__her abim -19 -17 -21 16
^@traffic boruv -18 -15 20 -19 -15
and_this mv -22 16
en__del amo -17 -18 17
help_with au -17 -17
when__come mnou -22 -36 -18 16
~<bus acdgiklnst -19 -20 -24 -18 -25 -17 -27 -24 -23 -20
~<noo mu -16 -15
~iuy> em 16 -17
~lf> bcfgijtv -26 -28 -20 -32 -23 -32 -21 -30
~mal abdgilnprv -32 -23 -33 -20 -41 -23 -38 -32 -30 -26

calendar io -17 -15
earlier ao -28 19
equivocaron dfmtv -22 -16 -20 -17 27
get_@texts k 17
possible$ m -20
un_@traffic r 19

came bdino -17 -22 -18 -25 16
de__@place bdijlmpruv -17 -15 21 -36 -18 -19 -18 -15 17 -24
is__day dijmnpu -30 -20 -19 -21 -16 21 -16
lk$ eflm 27 -18 -16 -26
no_@drive bm -16 -23
olvido__@visit m -17
pero__@day bo -16 22
sacar_turno a 16
still_there jns -24 -21 -21
where__get j -16
~<wok bi -15 -16
~tri cdgiknoqrs -16 -16 -19 -24 -18 -25 -17 -16 -16 -17

=said:side_effect abcdefghijklmopqrstuv -70 -96 -60 -46 -58 -61 -82 -86 -89 -80 -61 -81 -18 -72 -80 -57 -34 106 -84 -20 -82
@call__@staff i 15
@person__me biklmqsuv -19 -22 -16 -21 -21 17 -16 -21 -19
my_work g -19
que__atiendan a 23
should__on j -15
why beghijklnoprstu -16 -25 -28 -19 -22 -34 -25 -18 -24 -22 -26 -19 -19 -18 20
will__@relative abdmnqrs -27 -25 -18 -18 18 -29 -19 -16
workers a -16
~aiti mn -25 -19
~gn> bcdginoprstv -25 -19 -25 -20 -20 -16 -28 -22 -16 -19 -17 -20
~uri dq -21 -20

caro$ djmu 27 -19 -18 -21
do__got bimu -17 -18 -30 -25
mistake lm -22 -15
the__or abijmrs -24 -20 -18 17 -15 -23 -19
~nmel am -15 -15

game$ alm -16 -16 22
garden a -15
i__some m -19
ok__text klm 29 -21 -20
~ener agms -20 -18 -20 17
~mon> ahmnsu -17 -16 -17 -16 16 -16
~walk bcdiklmnopqrs -32 -17 -45 -27 -21 -21 -22 -21 -22 -20 17 18 -18

@place_por j 17
@stop__you t -20
^it bcdefhjlmnoptuv -29 -33 -53 -23 -42 -48 -36 -34 43 -37 -17 -25 -29 -18 -29
el__es dm -24 -23
~unta bclnorsu -23 -16 -31 -29 -20 -25 -19 -17
~xes mu 22 -19

@sick__me a -16
al__me m -15
descompuso__troca q 16
la__con o -17
~<ze mq -15 17
~caro adgijlmnopr -20 24 -18 -24 -27 -17 -36 -16 -16 -17 -17
~dem bdefhklmnpqstuv -33 -24 -16 -16 -19 -29 -33 -49 -28 -26 -28 -25 -20 -29 -23
~old cefghjmnoqstu -28 -31 -31 -29 -31 -40 19 -30 -28 -43 -32 -23 -16
~room abcdghiklmrtv 16 -26 -17 -26 -28 -24 -28 -20 -25 -17 -23 -16 -24

a__que adnprv -26 -15 -18 -16 -16 -16
do__someone abdip -26 -16 -20 -22 -27
i_want abdgjnoqrsuv 16 -31 -36 -37 -25 -28 -34 -28 -25 -16 -17 -47
the_walgreens i -16
~ggl jmnop -22 -21 -19 15 -19
~xes> mu 22 -19

a_@visit abcdghijklmnopqruv 46 -33 -17 -16 -16 -22 -29 -19 -17 -18 -51 -36 -37 -17 -23 -19 19 -19
driver_is mp -35 19
to__to cdhjlnprsv -17 -32 -15 -36 -18 -33 -21 -21 -21 -18
~diab ag -15 -16
~ieto u -16
~loo bcfghklopqu -28 -16 -22 -29 -30 -23 -28 -25 -33 -16 -36

anyth* bfghirsv -32 -16 -27 -34 -21 -19 -18 -23
cancelled dlmnopqrsu -32 -18 20 -16 -26 -25 20 -16 -15 -25
dale dfjlnq -17 -16 -20 -17 -17 -17
en__para m -19
from_your jlmu -15 19 -27 -17
me_down dm -16 -26
~azu e -20
~eto iu -21 -27

for__@relative acdinopqtuv 19 16 -37 -23 -29 -25 -33 -22 -18 -23 -16
past_# j -18
stomach amn -20 -20 19
~kes> abdijlmuv -30 -15 -17 -19 -17 -22 23 -27 -24

all__i dm -18 -19
be__up m -16
con__y b -17
get__at nqu -20 -19 -15
light__right m -15
llama i -19
not:envien lm 20 -16
speak__the im 18 -16
~<lav mp 18 -16
~bri acdefghiklstuv -28 -27 -26 -19 -22 -41 26 -39 -27 -32 -35 -25 -51 -26

am__right mr -22 -16
el bcefgiklntu -31 -37 -87 -83 -26 -30 -22 -51 -47 -55 -28
estoy bcefghilprtuv -15 -34 -25 -27 -19 -38 -36 -27 -42 17 -27 -35 -42
is__approved a -16
llego_como mr -16 18
my__hurts m 17
you_see acdgijmnoqs 32 -15 -24 -22 -18 -30 -22 -20 -18 -20 -15
~sob dn -21 -18

alla dhmoqv -21 -21 -18 -23 -32 -21
any__@day bh -24 -16
do__start kn -25 -15
estoy_a mr -21 20
face ms -18 16
i_used m 15
my__from lsu 16 -15 -18
the__online am 19 -17
ustedes cfginpr -20 -32 -31 -16 -28 -27 -24
we__by i 19
~elp bcefghjklnoprstv -31 -31 -34 -34 31 -26 -30 -31 -27 -34 -30 -31 -27 -26 16 -37

chocolate mn 18 -17
keys m 17
que__hoy mu 17 -20
xmas dhlp -21 24 -16 -16
~lef abcdghnopqtu -28 -16 -24 -17 -16 -15 -36 -31 -24 -20 -17 -23
~ured g -15

me__list gjkmn -21 -16 -29 -37 -18
necesito deghjprstuv -35 -17 -18 -17 -19 -27 -21 -26 -16 -16 -20
~epre dgkmn -22 -24 -16 -19 -19
~fjf e 16
~omun i 18

@english_por acjl -16 21 -17 -19
about__@medicine i 18
as_last m -22
guys__the m -21
lo__en acdgjo -23 23 -18 -22 -15 -19
me__mal pq -24 23
need__sent im 22 -21
what_will dgmn 25 -20 -27 -16
~<but mo 17 -22
~amas mv 22 -20
~bes> u -16
~ido abcdegikns -29 -20 -18 -26 -17 -29 -24 -22 -22 -18

@pay__the m -17
do__ready amn -20 -19 27
me__not mpv -18 -23 -16
to__@symptom s 21
y_no ahiklnprsv -24 -16 -29 -28 -24 -27 -21 -16 -17 -36
~<eng a -17
~<mnn e 16
~ncan m 17
~otal dm 21 -20
~ruh> em -17 16
~zar> gn -17 -20

camin* mno -21 -16 -16
can__the ghimors -28 -26 -19 -20 -31 -22 -26
is_flying u -18
no__que cghkmnqrsv -23 28 -16 -19 -19 -21 -20 -28 -22 -42
talk__about i 17
whereabouts j 17
writi* ginpq -16 -26 -16 -19 -16
~hedu m -18

arriv* m -19
solo abhimnsv 18 -28 -17 -22 -38 -21 -16 -15
this__or mu -19 20
~cupa a 18
~eal cefhklnprv -22 -19 -17 -32 -23 -18 -29 -22 -23 -30

para__mas dimouv -15 -16 -15 -15 -19 16
says_no bm 16 -21
want__after o -15
~ncia ghknpv -23 -22 -18 -21 -16 -17
~sno abdfghlnqsu -27 -16 -32 -16 -16 18 -16 -23 -19 -20 -28

@vehicle_ok nqr -17 26 -18
am_so abdlnrsv -18 -25 -17 -16 -16 -22 22 -15
buscar_mi pq 17 -16
elevador m -18
fit abm 17 -22 -16
~ayin l -21
~ite> afpqruv -21 -22 -15 -18 -20 -16 -19
\xc2\xbf__tienen dmu -26 -21 -22

are_the abdfhijoqrsu -26 -16 -19 -19 -17 -25 -46 -22 -19 -16 -21 31
bike n -16
las_@medicine m -16
no_jessica m -15
not:work d -15
~<dos m -16
~<per acdehisuv -23 -26 -36 -25 -16 -26 -16 -18 -19
~mac adghln -19 -23 -25 -15 -15 -17
~rm> bcdjklmnpqstuv -20 -16 -29 -25 -22 -26 16 -27 -23 -30 -26 -18 -26 -18

@body__@symptom ms -25 21
can__tomorrow mn -19 -15
feelings$ u -17
her_home mp -19 20
if__is dmopr -19 -24 17 -16 -18
on_mrs im -16 18
the_@visit abcdeghijkmoprtuv -16 32 -21 22 -16 -24 -28 -24 -41 -33 -71 -26 -26 -39 -18 -22 -21
the__line ahijmnq -17 17 -20 17 -21 -19 -17
whatever$ lm -25 16
where__are jmu 34 -29 -23
~alta acefghijklnpqstuv -18 -18 -23 -23 -19 -18 -26 -18 34 -27 -21 -19 -20 -15 -17 -22 -17
~loq m -18

help__find m 16
not_hold bm 21 -17
quiero__el bmu -17 -23 -19
take_the ajnqr -22 -17 -16 19 -16
who__@wrong imuv -22 -18 -20 22
~acer chjlmoqrv -18 -16 -18 -15 -27 -29 -32 -15 -22
~dal dfgilnqrsu -21 -18 -17 -18 -21 -22 -20 -18 -17 -23

#$ cdfghjklnqrstu -68 -73 -67 -57 16 -24 -65 -38 -33 -66 25 -46 -69 -51
@wrong_idea lv 20 -20
^nix bm 15 -19
a_new dijnoprsuv -30 -27 -22 -20 18 -23 -22 -16 -22 -19
de__quiero m -15
me_text m -18
poquito n -16
the_new m 16
~asad n -17
~hor cefhijklpqstuv -34 -29 -45 21 -59 -53 -33 -47 -43 -28 -15 -40 -59 -23

? bdefhijklmnprstuv -89 28 -153 -42 48 -37 29 -66 -89 -76 30 -76 -83 -55 -135 30 -85
a_estar m -15
come_by adn -17 -16 -23
ir$ abcdfghiklmnopqrsv 31 28 -27 -40 -18 -36 -26 -40 -27 -29 -42 -26 -46 -15 -29 -24 -26 -23
quito mnu -18 15 -17
relea* adgilqru -16 -18 -18 -17 -18 19 -15 -23
with_this adm -22 -17 -38
~<baj abcdefghilmnopqtuv -30 19 -25 -16 -28 -22 -30 -26 -32 26 -31 -33 -31 -31 -35 -22 -41 -20
~ade acefghijkmopqrst -32 -27 -16 -25 -19 -33 -36 -20 -27 -18 22 -24 -33 -27 -20 24
~ndam bcdgijlmopuv 17 -24 -18 -31 -32 23 -38 -28 -21 -16 -22 -27
~sas> d -21
~sir abjlnprsv -18 -18 -20 -18 -19 -17 -17 -16 -20

^in abcdeghijklmnopqrsuv -27 -19 24 -18 -31 -17 -21 -17 -27 -21 -20 -33 -17 -16 -17 -21 25 -15 -25 -16
a_text agjku -23 -17 -18 -24 23
deer m 16
is__expensive dmu 32 -36 -21
on__is mn -25 -25
~<sch dghpqu -19 -18 -16 -20 -22 -21
~pty amnu -17 -15 18 -17

am__not m -18
que_ciudad j 20
quitenme_de bl -32 28
the_@month mo -19 16
want__know a -17
wrong abefghiklmnopqstuv -49 -49 -59 -41 -23 -49 -30 -16 -22 -31 -41 -18 -47 -47 -38 -50 -65 59
~<kin hjqrtv -28 -34 -27 -20 18 -20
~<lug dghilmnpqsv -16 -16 -19 -15 -19 -19 -22 -17 -21 -19 -20
~base iu -15 -17
~entr bcfgjkmpqtv -34 -23 -24 -36 15 -20 -52 -31 -18 -16 -23
~onm adgjlmrsu -24 -16 -22 -20 -22 -29 -20 -16 -27

be__me mnpu -18 21 -19 -16
consegui q -15
esto__una gmv -16 -20 21
not:quien ablmpquv -16 -18 -15 -29 -35 21 -30 16
pagos m -21
~ibre jlrs -19 -16 -15 -16
~ly> bejmnprsv -19 -39 -23 -29 -21 -30 -16 -48 -26
~ono> bcnopq -24 -16 -25 -22 -17 -17

hoodie n 20
license$ q -22
~cut> am -16 19
~pick bcklnrstuv -22 -18 -22 -31 -19 -33 -28 -17 -36 -26
~quil mpq -21 15 -17

@visit_is m -22
^al jmv 17 -21 -15
entro dfglmnu -16 -15 -20 -17 -24 -19 -21
escriben mu -16 15
estan$ adgmsuv -20 -23 -20 -31 -17 -17 -16
~it> acfghilmostv -18 -31 -22 -22 -36 -16 -32 -15 -20 -33 -24 -20
~nob bdhmopqsu -21 -19 -23 -31 -24 -25 16 -16 -23
~will cefijklmosv -31 -35 -28 -33 -45 -48 -31 -18 -24 -20 -48

@spanish_please abcijklmo -26 -18 33 -33 -22 -20 -26 -29 -19
@thanks__but t -17
busca* bdhilsu -22 -20 -18 -17 -16 -16 -23
is__lol mnv -24 24 -19
llegan_estos lu -17 17
number_@stop v 15
you_watch m 15
~eza abgo 16 -17 -21 -18
~rect u -15
~uita agijmoquv -30 -22 -20 -15 -22 -16 -18 -19 -16
~wbo m 19
~yud befghijklmnoprsv -31 -26 -28 29 -22 -36 -30 -23 -31 -15 -26 -26 -24 -23 -23 -22

@clothes$ bcdeghiklmnopqsuv -28 -28 -48 -17 -36 -30 -37 -27 -31 30 20 -30 -25 -37 -25 -35 -27
are__over ar -17 -16
do_on gu 20 -16
get__this alm -18 17 -29
llegu* abinprv -15 -19 -23 -16 -22 -27 -25
~stos kmr -22 -22 -20

^che cdoqsu -19 -25 -15 -18 -17 -27
know_it m -22
~<fac abehijklnoqrv -18 -21 -20 -17 -21 -22 -18 -20 -20 -19 -22 -18 -18
~aft cdegjlmtuv -38 -16 -21 -36 -23 -31 -38 -26 -21 -21
~assm m -15

#_por dm -23 25
lista gmnop -31 -15 -29 -20 -17
moreton s 15
no__el abcdghklnpsv -26 24 -18 -22 -34 -27 -19 -36 -21 -24 -18 -18
not:boy b 18
the_@animal mnrs 23 -16 -16 -25
~<ser bcefgjmopru -26 -19 -18 -22 -22 -34 -23 -18 -25 -25 16
~<tur cdefghinpstu -32 -31 -31 -23 -32 -17 -42 -35 -30 -40 -24 -22
~goe dgjmnops -26 -16 20 -32 -18 -15 -19 17
~pcio abdghmnu -17 -15 -16 29 -16 -20 -17 -30
~tas> abcefhklmopqrtuv -27 -27 -20 -20 -18 -16 -20 -20 -29 -25 -26 -26 -18 -20 18 -29

@fetch_ese nop -31 -18 16
along$ p 18
hora_contestan m -16
the__god lm 16 -17
we__have mv -22 16
~rror l -16

^nice elm -17 -17 22
demor* m -16
what__and du -17 19
~obre du -17 -15

@vehicle_to jmq -27 24 -17
i__how m -15
or_something i -15
should__to n -19
there_on abimno -18 -21 -24 -20 -18 -18
this_number dijkm -33 -25 -34 17 -57
thought m -15
trabajo_\xc2\xbf do -15 15
~oppi fnu 18 -18 -19

back__what gj -16 16
es_esa mu -18 16
from__airport jm 27 -23
is__the acdfgjklprtuv -46 -25 -20 -31 -37 28 -16 -23 -20 -32 -23 -32 -34
lose_my bgjklmnpqrv -24 -20 -19 -16 25 -41 -18 -16 -16 -24 -16
need__@texts km 18 -22
spell mu 22 -18
~cham amov -15 -27 -16 -16
~colo g -18
~wed> abhijmnuv -22 -17 -15 -20 -19 -22 22 -18 -17

@open_on a -17
@price$ abcdefghjklmnopqrsv -35 -32 -30 45 -33 -40 -40 -38 -45 -22 -32 -21 -37 -29 -27 -40 -26 -19 -32
^which abcdijlnopqrstv -22 -20 -17 -27 -18 15 -22 -26 -16 -17 -18 -39 -16 -17 -17
a__the dqrv -24 -31 -21 -17
de_textearme kl -16 19
hay_nadie mq -20 -27
is__and mnqs -26 -23 -18 21
que_dia adfghijlnoqsu 37 -30 -24 -27 -32 -18 -24 -17 -26 -25 -27 -19 -28
the__you bdhikpqrt -24 -29 18 -28 -20 -17 -19 -18 -22
thursdays mo -22 17
~<qui cdefghjmrt -18 -30 -45 -43 -53 -28 -54 -16 -24 -51
~xico mu 17 -17
\xc2\xbf__@place j 16

come__@call bim -16 -17 17
every boq -28 -23 -18
set__for mr 21 -22
~mem du -15 19
~num abcefhkmnopqrst -23 -54 -42 -35 -36 -46 -15 -29 -44 -50 -17 -42 -44 -31 -38
~odc m 17

^missed kmr -18 -23 24
del__de k -17
esper* adgijkluv -20 -27 -19 -19 -21 -16 -33 -20 -20
off__here lmv 18 -17 -15
poner$ gnou 21 -23 -16 -22
wife ghilort -24 -17 -17 -27 -28 -25 -21
~ccou dm -25 24
~cipe m 23
~edir i -15

need__my d -22
no__con mru -19 -16 -23
~engo cefghjklmrtu -27 -24 -31 -21 -33 -15 -20 -27 -31 -32 -29 -16
~ess> cdefijklmopqt -29 -22 -23 -21 -18 -46 -23 -36 -30 -16 -23 -23 22
~mee ablo -20 -17 -15 -19
~ody cdegjklmnrtu -25 -25 -23 -29 -25 -29 -23 -59 -27 -22 -30 -15
~ompa abgijlmr -24 -25 -19 -19 -18 -19 -20 -22
~secu m -15

a_@relative bdjkpsu -15 -20 -16 -17 17 -20 -31
a__it dj -19 17
aroun* abu -19 -24 -17
do_this dhlsv -24 -27 -23 -18 -21
eggs lmn -24 35 -26
not:era b -16
of__evening h 15
offer au -16 -15
ver abdgijlnq 25 -18 -20 -15 -23 -19 -16 -24 -18
~<rut d -18
~aran mv 17 -19
~dium j -18
~tter dhjkpqstv -37 -24 -26 -29 -23 -36 -18 -18 -22

becom* dou -16 18 -16
is__difference gou -17 -17 18
some_other b 18
suits u -16
to__you adgjmnqu 20 -30 -24 -26 -33 -16 -15 -29
wallet$ b -18
what__supposed g 18
you_start ahm -19 23 -17
~<bo cdefghjkmnoquv -21 -37 -36 -33 -33 -49 -26 -31 16 -31 -16 -57 -25 -45
~ame> adefhnpqrstu 19 -48 -56 -26 -47 -40 -32 -50 -43 -23 -58 -20
~tay> adgilms -19 -20 -16 -16 -16 -16 -19

^ponganme a -18
no__deja lm -17 -18
transfer i 17
~<tir dmnq -26 17 -19 -20
~func dm -17 -29
~hou acefiklnpuv -17 -38 -20 -21 -22 -23 -30 16 -20 -29 -37
~live abjnoru -27 -19 -17 -21 -19 -16 -25
~ranq mpq -22 15 -16

be_sunny dm -16 15
de_@thanks m -15
my_calendar am -20 20
not__yet gmquv -22 24 -26 -16 -24
sons$ mu 17 -15
~<mas n 16
~efil adu -29 -19 -16
~nbv efm 23 -16 -24

i__where mn -22 15
piens* lmu -20 18 -19
what__an adju -22 -26 -16 18
~<ot cdefghijlmnpqrtu -25 -34 -25 -29 -28 -46 -50 -20 -25 -17 -21 -24 -30 -20 -27 -28

^set adilmopr 23 -19 -19 -22 15 -16 -20 -21
dose a 17
spots aim 24 -20 -18
~<add acdfghijklnoq -23 -19 -25 -16 -16 -17 -23 23 -16 -16 -25 -19 -21
~<hus m -16
~ctu abghjnqs -21 -17 -17 -20 -18 -25 -22 -16
~tsd a 20
~ver abefgijknou -21 -22 -63 -38 -54 -25 -32 -25 -56 -39 -16

=beside:cost acdghijksuv -16 -15 21 -17 -17 -19 -23 -16 -29 -27 -19
deja bdijlmqu -19 -17 -16 20 -22 -31 -22 -16
is__it mq -16 -17
me_tomorrow bhmno -25 -19 23 -15 -21
not__these l 15
plumb* giklmu -16 -19 -16 -19 20 -15
~igr dqu -16 -16 21
~ridi p 16

@vehicle__poner u 15
got_this lmuv -19 -26 -16 27
no$ acefijlnoqrstuv -41 -40 -33 -24 -30 -37 -37 31 -18 -21 -37 -27 -22 -47 -47
we_get dhs -17 -16 -15
~<unt n -16
~fiq u 16
~look bfghlnopsu -22 -20 -24 -27 -25 -32 -29 -29 -18 -31
~vis bcefghinprsu -24 -20 -23 -19 -21 -24 -33 -37 -28 -27 16 -28

@machine$ abcdeghjkmnopqrstuv -32 -28 -28 -42 -22 -36 -36 -33 -23 -31 -33 -22 -28 -32 -18 -27 -24 40 -39
just_so u -16

@cancel__will ap 16 -16
@day__me ablou -24 -19 -19 31 -17
b$ lm -16 -19
cual__es jmu 20 -21 -20
en_@pay d 17
get_in adkmnopqu 31 -19 -16 -34 -28 -18 -26 -18 -31
many__@stop l 15
me__de acghjsv -16 -17 -33 -19 -21 -17 -35
mine mqr -28 -19 -22
with__@place mu 18 -18
~<alm fjlmnr -22 -18 -19 -24 -16 27
~<he bcdefghjklmnoqru -38 -21 -15 -19 -30 27 -33 -37 -53 -19 -21 -15 -20 -18 -19 -18

@open_are hjm -18 21 -27
donde__la adgiu -16 -19 -17 -16 -19
my__you a -20
~<ed d -15
~hale m 16

for_another amo 19 -20 -27
la_@treat bdghijnoqruv -18 -30 -28 -16 -19 -19 -19 -23 -16 -17 22 -25
send_me cdgijm -18 -24 -28 -22 27 -42
someone gjklmnrstu -31 -24 -15 -27 -24 -23 -23 -23 -21 -22
take_a ln -17 15
way_back m -15
~ecip m 23

by_@call m -21
que__con amp -18 -22 -19
up__another a -15
~<wen abcefghiklnptv -19 -22 -18 -33 33 -16 -25 -17 -22 -21 -21 -18 -17 -21
~isen m -25
~lify m -16

or_is mou -22 -21 16
wish__receive lm 15 -19
~uerd a -17

si$ abcdefgikmnoqruv -30 -25 -18 -19 -23 -18 -17 -21 -21 21 -18 17 -27 -16 -16 -16
~<for cdefhiknpsuv -27 -28 -34 -29 -16 -16 -16 -21 -20 -28 -22 -39
~aqu cdefhkoprtuv -29 -31 -18 -17 -32 -34 -40 -37 -41 -20 -26 19
~asas mtv -19 21 -19
~its m -24
~scul il -16 -20

@ride__arranged p 15
are_my ju -17 -15
can__keep mn -24 18
carta__mi im -22 19
closer mu -19 -16
desde_que jmos -18 -22 -16 15
~anch am -16 -17

against_it bm 20 -18
escribo giklu 20 -23 -19 -23 -31
hay_alguien anoquv -21 -27 -18 -26 -15 -20
me_iba mpq -17 -25 26
next__maybe o 16
slide mo -26 17
this__work gmu 25 -21 -25
you_texting a -18
~were adjrsu -23 -18 -17 21 -17 -22
\xc2\xbf__ir g -16

@date$ cdefghikmnoqrstu -21 -36 -18 -16 -30 -28 -27 -24 -35 -38 31 -17 -28 -27 -16 -39
@insurer__up d 15
a_big m -25
a_real m -18
cvs$ an -16 -16
de__es bghijlmnq -17 -28 -22 -24 -15 -21 15 -18 -17
never__the bm 16 -17
not:esperen blmr 24 -17 -25 -18
que__@eat n 21
~chew n 15
~died alq -16 -15 17
~oct u 15
~roca q 17
~uit acghijkpqtuv -42 -26 -39 -30 -50 -35 -25 -31 -40 -20 -48 -39

allowed$ mn -23 17
am_moving mo 18 -21
got_lost gr -19 17
on__for ad 19 -16
only efghmnpstv -17 -22 -24 -28 -40 -27 -33 -24 -18 -20
resume acgiklu -17 -15 -22 -23 23 -22 -20
saludos$ m -20
vean__@relative a 17
~ade> dhijklnopqsu -29 -22 -23 -25 -23 -21 -32 17 -24 -23 -23 -34
~ano efijlpqrtu -26 -32 -42 -17 -30 -28 -17 -40 -29 -32
~erst aelu -19 -15 -15 -23
~ste> abcdefhijmnopqrv -22 -32 -22 -28 -19 -20 -27 -25 -40 -26 -39 -40 -24 -34 -28 19

^bendecido m -15
a_live im 16 -18
anyone__@place imq -21 15 -20
iba__@fetch mpq -16 -22 21
leave_my q -25
one__me bv -17 -16
one_can q 18
querer adklm -18 -15 17 -21 -19
the_@treat gijklmoquv -22 -17 -26 -21 -16 -34 -33 -16 23 -16
~ower g -15
~rsle ms -21 -15

get__chair a -16
me_hizo mr -16 16
my__@symptom anps -15 -16 -21 23
new_number l -18
not__@door m -17
que__hace mu 22 -21
~leg abefgipqt -43 -26 -26 -25 -46 -53 -32 -24 -28
~sd> abdefgijlmnov 18 -16 -21 26 -16 -19 -18 -17 -18 -34 -20 -17 -16
~staf abgijlmsuv -19 -17 -18 17 -21 -23 -31 -19 18 -21
~tee abdgijklv -22 -17 -26 -15 -20 -17 -17 18 -22

=denied:reschedule abloqv -17 19 -20 -21 -23 -23
@stop__but m -16
fumar n 27
i__to bcdefhoprsv -20 -48 -18 -25 -35 -48 -19 -39 -29 -33 -41
it__no m -15
lo_quiero b -16
me_den l -19
whole aijlmu -19 -20 -19 -16 -29 -18
~een> abcdfghinopqu 18 -19 -25 -18 -15 -32 -18 -28 -35 -27 -35 -17 -21
~lle abcefghjlmqst -32 -22 -16 -45 -50 -53 -26 19 -31 -17 -16 -16 -45
~tyu em 19 -19

@stop__and bm -17 -15
been__@place m -16
cancelar acgijklnopquv -23 -23 -23 -26 -16 -29 -37 -19 17 -17 -24 -22 -21
carta a -25
centr* ij -16 15
help__with g 17
nada$ abghjknopsu -33 -30 17 -19 -19 -26 -25 -23 -19 -21 -24
one$ aefghklmnqrtuv 17 -20 -17 -24 -30 -39 -45 -40 -16 -27 -17 19 -38 -21
the_success dmu -17 -18 18
~<ou bdgsv -17 -19 -17 -17 -17
~ies bcefjknqst -20 -22 -26 -23 -32 -18 -16 -30 -20 -21

can__an n -15
can__by mn -16 -15
day_so a -15
for__the aim -17 -18 -28
mejor$ bmn -23 -26 -17
something$ hi -16 -23
~alki abhjklnpqrv -29 -26 -16 -20 -18 -26 -18 -20 -19 17 -16
~carr abdginquv -25 -24 -35 -19 -24 -24 15 -22 -27
~dep cghlmnqrsu -16 -31 -18 -16 -26 -23 -20 -19 -22 20

^pueden cghmoq -21 -20 -20 -44 -16 -25
does_target h -19
good__come m -16
me__after pq 18 -25
place_as j 18
se__hizo mr -16 16
telefono_de m -22
want__the abo 16 -19 -20
~<pac bfghijklopru -24 -20 -20 -17 -33 -21 -19 -15 -22 -16 -16 -21
~sks> mu -16 20

agente abfimt -22 -17 -23 24 -16 -15
is__list mn -35 15
make_it admsu -23 -19 -26 -16 -24
paperwork dg -20 -18
salon a -18
ten dgijlrsu -16 -19 -19 -18 -20 23 -17 -20

@sick__still mn -17 16
~and befhmnotu -33 -52 -61 -37 -22 -41 -35 -41 -32
~uedo bcdefijklmruv -20 -40 -16 -23 -33 -16 -25 -32 -29 -19 -20 -38 -32

@call__la a -18
debbie muv -19 -17 23
do__come bdhijkmopqu -16 -34 -16 -16 20 -17 -45 -18 -17 -29 24
got_the acdeghijnorstu -22 -30 -37 -20 -23 -26 -25 -31 -27 -31 -22 16 -21 -20
is__you adfghmu -18 -28 -15 -20 18 -33 17
not:para djopru -17 -15 -28 -19 -18 -26
paquete r -16
that__me dmnpqtuv -17 -33 -23 -28 16 -18 -17 16
~asy abj -17 -15 17
~hdra k -16
~mpu dms -16 -15 -16

ando_con s 20
horses u 17
it__out lmnou -15 21 -16 -16 -22
jefe q -15
spot_away r -17
~<age acdfghijklmoptu 29 -19 -22 -30 -22 -17 16 -26 -20 -22 -30 -28 -16 -21 -18
~cion abcdegiklopstv -20 -15 -36 -20 -36 22 -22 -34 -42 -21 -27 -40 -17 -37
~dine m -16
~hil dgimpq -24 -18 -18 17 -20 -18
~meb gjmnrs -23 -16 -33 -29 -25 -22

cayo__@ride m -21
do__any bcdhjnquv -17 -17 -31 -25 -15 -26 -23 -31 22
got__to ampq -16 -21 17 -23
it__@relative q -16
manag* ijlmu 24 -16 -16 -21 -16
not__any dmnquv -19 -27 -15 -17 -17 22
of_town o 19
para__me u -16
~<cp mn -16 18
~alir ans -16 -19 -16
~flyi u -19
~mid bdghjmqs -17 -20 -16 -22 -19 17 -21 -17
~rne abcdghlsu -28 -19 -19 -31 -27 -21 -30 -19 -33
~rse abcghmoqrv -38 -25 -22 -36 -25 -28 -34 -21 -24 -26
~told bjqrsv -23 -16 -23 -19 -16 -17

@place__my jm 16 -19
@place_and m -15
@ride__mi m -17
away$ abcdefghijknoqt -24 -16 -18 -25 -22 -20 -24 -19 -17 -19 -17 -21 -33 -38 -16
can__bring mn -15 16
con__o i -22
contesta m -20
que_no abghjmt -43 17 -36 -26 -18 -48 -19
will_that m -17
~ific goq -17 -16 -17
~jan abhjklmnrsu -20 -20 15 -28 -18 -18 -41 -31 -15 -21 -29
~uch> cdefghjkopqsuv -21 25 -27 -30 -27 -28 -35 -23 -22 -33 -22 -25 -19 -22

should_my mn -20 22
the__let jm 15 -21
who_gave u 15
you__one mu -25 -20
~<nin bcdfgijlnpqsuv -20 -19 -24 -23 -25 -23 -25 -17 -35 -21 17 -23 -19 19

at_work dghnp -19 -31 -19 -21 -15
cuantas_horas h -17
for_@day adglmqrs -21 -16 -15 -19 -19 20 -16 -16
una_duda i 15
~efer abdghkmnpqtuv 19 -31 -26 -20 -18 -21 -34 -19 -16 -17 -16 -24 -18
~elps gmt -19 -17 15
~etes u -22

@relative_y bnorv -20 -18 -16 -18 -15
leave__alone bq -16 -27
looking__@book am 19 -16
my__list g -16
now defijlmnprtu -36 -40 -47 -52 -29 -19 -27 -64 -35 34 -38 -68
que__de aghopqr -31 -26 -25 -15 -15 -25 -22
what__needed mt -20 16
~<hig adghilnopqu -24 -21 -22 -24 -18 -18 -25 -18 -16 -23 17
~por abeghikrt -17 -28 -22 -26 -23 -27 -29 -27 -19

@drive_home mn -20 -23
and_@spanish c 22
me__puede noq -23 18 -18
sleepy m -15
the__this gj -18 -18
~tanc am -15 -18
~uec ahlm 16 -18 -15 -25

do__begin mn -16 -15
figured d -16
happy adefghiloqtu -16 -18 -20 17 -19 -23 -17 -18 -18 -16 -19 -24
is__do m -22
only__me q 15
talk_to bdijmqu -21 -23 24 -17 -33 -18 -22
tell__this m -16
~eds npu -22 -20 -28
~osa abcdijkoprv -19 -24 -15 -28 -31 -22 -16 -17 -27 -18 17
~qua bdgijlnoqsv -18 -19 -17 -20 -22 -16 -23 -16 -24 -22 -18
~tori mnrv -27 -15 -18 -18
~yer> abcdgijnopqrsuv -25 -23 -20 -29 -22 15 -22 -19 -16 -20 -20 -25 17 -29 -23

@open__and hm 17 -17
anybo* djmoruv -21 -19 -21 -21 -19 -20 -19
es_en ahjnoqsu -18 -18 27 -18 -19 -15 -21 -26
stoy mr -21 15

quiero_volver b -16
quitenme__lista bl -17 18
to_have ailmpqu -30 -31 -17 -43 -30 17 -16
~<ear bcdfghijklqrstuv -17 -19 -29 -18 -21 18 -33 -33 -19 -20 -28 -16 -22 -16 -28 -19
~expe aghjoqu -24 -16 -15 -22 -15 -23 -31
~ibo> giklu 20 -23 -19 -23 -31
~lex mq -23 -16
~orev abd -19 -16 -16

=said:ride_confirmed abcdefghijklmnopqrstuv -54 -67 -49 -87 -58 -67 -60 -77 -27 -52 -66 -60 -34 -38 -58 111 -42 -81 -78 -75 -55 -79
brb eflmu -41 -23 -20 36 -16
earliest_you ah -18 18
in__is adhim 17 -24 -16 -15 -29
todavia bdiv -16 -16 -16 -16
~<cog dhimnoqu 19 -16 -19 -27 -19 -21 -15 -17
~eact klm 21 -20 -21
~gan> djor -16 -15 -16 -20
~nny dmpq -19 31 -15 -22
~uy> em 16 -17

@clinician__on u -15
calle* biklmpru -28 23 -20 -19 -29 -22 -17 -20
necesito__with aimo -17 -22 20 -16
need__do adgm 21 -18 -20 -30
walk$ a -15
~nso l -16
~tami m -19

back__the bq -15 -15
print* m 17
~ang deghijlmrt -45 -31 -35 -32 -38 -41 -23 -16 -15 -28
~moj bmq -15 -28 -15
~nigh abdfgjkprv -23 -29 -28 -16 -19 -25 -20 -18 -35 -16
~tep> m -15
\xc2\xbf__@open m -17

apart* jnoqsu -18 -18 -19 -26 -16 -15
have__me bim -17 -16 -21
que__@medicine dn -18 25
telefono abcnoq -23 -22 -15 -24 -20 -16
~alr aiptv -24 -22 -20 -15 -15
~drip m -15
~eed efghjklqrsv -32 -27 -18 -46 -20 -19 -19 -17 -21 -18 -51
~ire acdghklmnotv -26 -17 -27 -31 -27 -22 -26 19 -39 -30 -16 -21

@insurer__@insurer mp 15 -20
his_@relative pq 20 -15
i_take adghilopr -39 -41 -33 -22 -21 -30 -22 -22 -28
may__have m -16
me__these l 15
none_of h -16
sup acdefghijklmrtuv -17 -17 -18 -29 33 -16 -17 -17 -21 -18 -20 -31 -17 -21 -23 -16

@pay$ abcdefghijklmnopqrstuv -48 -44 -40 65 19 -32 -45 -41 -18 -42 -40 -44 -32 -50 -26 -33 -42 -25 -29 -27 -45 -29
^drop bmnq -17 -17 -17 -15
in$ acfgilmnoqsv 27 -56 -25 -40 -31 -40 -64 -27 -59 -28 -26 -45
is__legit u 20
my acdefghijkmnoprtuv -24 -24 -31 -131 -84 -59 -81 -31 -56 -20 24 20 -20 17 -23 -24 -38 -49
not:in acdgj -23 -17 -25 -18 -18
will__asleep m -16
~ds> adefknort -25 -27 -35 -24 -35 -18 -23 -31 -30
~thd aknou -15 -19 -16 -15 -16
~uadr bm -16 -17

@ride$ abcdefghijklmnopqrstuv -53 -23 -41 -44 -36 -41 -45 -44 -49 -25 -39 -48 -81 -58 -53 26 54 -44 -45 -42 -56 -48
can__be bdhipqu -22 -24 -25 -16 -20 -21 -20
da_@ride pq 18 -17
florida$ bm 16 -17
have__with mq -16 -16
quien abcdefghjklnorstu -27 -30 -17 -25 -21 -19 -21 -32 -25 -40 -37 -37 -27 -30 -29 -21 24
room_with a -18
you__still amoqrs 22 -25 -15 -17 -17 -23
~<san a -17
~<tes dghu -18 -17 -18 18
~igro mu -24 22

#__more o 15
^help acdefgilpqrtu -42 -20 -31 -21 -22 46 -31 -22 -20 -28 -16 -49 -36
fille* dn -17 -17
permi* bdimuv -20 -18 -16 -33 -25 -22
tiene* bgnpqrsu -30 -26 -25 -25 -20 -24 -21 -44
to__list agkln 18 -20 -16 -17 -22
what__weather m 15
~nab iklm -15 23 -22 -19
~stuv l 19
~teac i -19
\xc2\xbf__puedo do -19 -16

@howmuch_@howmuch adefijnqrstu -18 22 -22 -17 -15 -22 -19 -16 -17 -20 -17 -41
@stop_de abgijklnuv -16 -18 -21 -27 -20 -47 31 -21 -22 -21
are__today fm 21 -24
are_at r -17
bring_a q -18
him$ bdijlmnuv -22 -15 -16 -19 -18 -33 -15 -18 28
lost__what m -17
not:out uv -17 -20
sent__the i -17
we__@visit m -16
you__a abcdehklnopsu -19 -29 -41 -18 -17 -44 -38 -38 -29 -18 -29 -30 -65
you__if gm -17 18
~rse> agilmno -25 -23 -19 -17 -22 15 -25
~way acdefghikmtu -39 -26 -22 -29 -28 -35 -35 -30 -25 -20 -24 -26

#__the r -21
@relative__getting p -15
decir$ g 17
empie* a 16
what__do bcdfgijlnoq -20 -20 -50 -27 -22 -26 -21 -17 23 -29 16
~drea ilsu -19 -15 18 -26
~ylis km -19 17

el__ya bkor -23 -18 -19 21
necesito_@call a -16
puedo__yo nq -23 24
sirve abhjlnpsv -21 -17 -15 -21 -21 -20 -16 -18 -25
~cts dl -22 -21
~pron m -16

gano_el m 17
me_quiten blm -23 -22 16
papa ano 16 -26 -17
us_do bmu -20 -23 -15

@call__de m -17
@relative__car m -24
@stop_@drug l -17
behind abdhmnoqru -22 -16 -20 -22 -51 -17 -23 -20 38 -17
hacer dgmoqv -20 15 -42 -21 -31 -17
no__is im -18 -21
says_@hello abfmpqrsu -17 -17 -30 28 -19 -18 -15 -17 -17
to_@spanish cmo 21 -20 -18
~ain> bcdehikopqrtv -51 -43 -24 -33 -45 -20 17 -17 -20 -36 -44 -30 -38
~tam cefginortuv -28 -16 -17 -16 -41 -41 -22 -24 -15 -28 -37
\xc2\xbf__@drive o -15

home_and boprs -17 -16 -18 -15 22
i_already n -22
not:asking mn -18 -15
uh_what dm -15 -16
~boy m 18
~eed> efhjklrstuv -29 -23 -41 -26 -16 -16 -22 -35 -48 -35 -43
~orni bcdfgijklmpqtuv -35 -16 -20 17 -25 -20 -19 -17 -26 -20 -23 -31 -16 -30 -28
~vac gu -18 -17

el_dia dmq -18 -32 -26
which__the g -15
~upo> ahjmnou 15 -22 -20 -29 -19 -24 -19

fui ikquv -21 -15 -19 -16 -17
next$ m -18
shuttle jmqu -23 -31 26 -18
~cen bcefghiklnpqs -31 -21 -17 -22 -29 -22 -29 -25 -34 -26 -29 20 -28
~lift m -18

esperen$ bmr 19 -18 -16
if__@move dmo 20 -18 -21
not:@texts abcdgijlnopqrsv -32 -22 -42 -16 -34 -34 -22 39 -23 -35 -16 -32 -21 -20 -44
release_my b 16
south u -17
~det m 15
~eri bcefghjkpqu -22 -32 -16 -19 -34 -15 -35 -16 -20 -43 -24
~oca ghlmnrstu -20 -24 -17 -35 -26 -24 -21 -18 -32

got__@spanish cms -17 -19 21
la_@cancel bo -21 17
llamar adijmnoqv -24 -22 28 -16 -36 -26 -21 -18 -18
pague mt -19 17
quiero__turno m -16
quita* abiju -25 19 -16 -16 -19
~<pli abdefglmu -16 25 -16 -22 -18 -16 -26 -32 -16
~ersi cdj 16 -17 -17
~odr dhjmqru -16 -19 -16 -18 -17 -19 -17
~rle bknp -17 -18 -19 -15
~rts dhilnu -22 -16 -17 -19 -15 -20
~scal m -19
~shor m -20
~trad abimno -15 -16 -19 -24 -22 25

@cancel abcdefghijklnpqrstuv -52 77 -91 -18 -79 -76 -89 -79 -88 -83 -50 -32 -87 -72 -24 -28 -44 -71 -97 -94
@price__my amp -18 21 -17
^mas m -16
for_new am 19 -18
glasses abdmqu -23 -16 -20 21 -18 -23
please__me cgilmqru -28 -25 -17 -16 27 -15 -31 -19
where_do lmpqsu -20 -24 -18 -16 -15 -23
~ave> defghmr -25 -39 -39 -32 -29 -19 -25

are__any adhmou -24 -18 -24 23 -17 -15
called_me a 18
carta__trabajo a -16
first_@visit ajmno 21 -19 -18 -18 -17
get__sleep mu -19 15
thread l 22
turn__up aklmo -19 -17 -21 22 -15
up__@call him -16 19 -26
~<op bcdefgijmnprstv -26 -26 -20 -33 -38 34 -39 -34 -28 -33 -23 -30 -42 -35 -43
~<un aefijkmqrstv -65 -59 -52 -18 -53 22 -23 -22 -22 -17 -49 -53
~ass aceijknqv -23 -31 -27 -22 -25 -31 -22 -38 -17
~orit gjknqsuv -23 -18 -16 -15 -21 -18 -16 -22

@visit_la b -16
^nm f -16
not:place m -17
pareja mp -16 15
same$ aegjlmu -20 -17 -19 -23 -18 18 -18
to__@insurer im -20 15
what_should adjnsu -23 -16 -20 -21 -21 -31
~mok mn -23 17
~pur hjn -18 -15 -18

~cem m -26
~knoc efmt -16 18 -20 -17
~nero m -16
~nle aijklmou -19 -18 -18 -18 22 -18 -16 -15
~res cefhijloprtv -40 -52 -54 -21 -25 -46 -17 -43 -18 -31 -40 -44

^kind s 16
do__instead bmno -17 -17 -16 23
do__old mu 17 -16
missed_my mr -23 20
oil abcdghijklmoqsu -23 -16 -18 -31 -20 -15 -15 -28 -19 -16 37 -32 -23 -18 -24
~car> bdjnr -19 -23 -19 -15 -19
~efu j -15
~stam agilmsuv -24 -18 -23 -19 24 -16 -17 -16
~tico m -18
~wer> adgijmqr -22 -17 21 -16 -19 -18 -16 -18

@vehicle_or j -16
licencia au -16 -17
tal defghijklmqrtu -20 -21 29 -21 -21 -17 -17 -19 -24 -32 -15 -17 -16 -30
telefono$ adg -15 -18 -19
~<era bm 16 -19
~<oi m -18

@visit__@howmuch a -15
addic* djnqu -16 -16 -22 -15 17
chess m 22
el__@fetch p 17
harold__this m -16
it_tomorrow b 18
mandame__pin jm 18 -19
me__una bcgjklnquv -25 -16 -21 -19 -18 -17 -25 -19 -28 -17
~pam abjlmv -16 -21 -15 23 -28 -17
~sse dijnpqu -19 -18 -22 -23 -20 -27 -23
~tur cefghijpstu -21 -35 -26 -35 -22 -24 -18 -29 -48 -27 -20

despues dfgjlmuv -28 -16 -26 -20 -22 -17 -22 -21
forget abdgjorsuv -24 18 -18 -21 -34 -17 -17 -18 -25 -16
gallo* dm -16 16
i__# bkmpu -24 -19 -44 -27 -17
said__would lno -18 -17 -19
tempr* dms -16 -31 -16
till_it m -19
~net> djmu -27 -21 18 -17
~ponc m -18
~ucin u 17

do__@cancel bdlmr -26 -23 -17 21 16
quien$ muv -19 23 -15
the__going u -15
visits m -15
what_you dmnqu -22 -27 -19 -15 21
~<plu adgijklmru -16 -23 -19 -26 -19 -17 -21 19 -17 -20
~este acdefhjmnprt -21 -32 -34 -16 -24 -34 -41 -24 -41 -37 -32 -34

@stop__i gl -18 -17
el_@hours hm 15 -20
no_boy b 18
otra_vez abdiklnoruv -17 -25 -17 -18 27 -23 -19 -31 -22 -19 -24
~<atr abq -19 -15 -16
~abes gu 15 -16
~chan cdefghjlpqstu -18 -42 -16 -15 -31 -28 -30 -20 -20 -21 -23 -18 -32

i__bleach m 17
i_getting glu -15 -17 17
myself$ noq -34 -17 24
~<ble dgijknqstu -22 -16 -21 -15 -16 -20 -18 -16 19 -21
~asy> abj -17 -15 17

@relative_he m -16
ask_me bmo -18 23 -20
is__@drug mu -31 17
lo_que adefhjlmnotv -31 -29 -16 25 -20 -20 -20 -40 -25 -18 -15 -22
long_till n -17

are__a abdfgjlortu -22 -18 -27 -16 -18 -39 -20 -18 -19 -17 15
off_please bl -18 18
que__los fm -18 -20
~dys> m -15
~sand s -15
~taxe mu 22 -19

@day__el abo -22 -18 26
not:pick pq -23 21
room__me amu 19 -18 -17
some__this u -16
when_you u -21
you__something o 18
~rcut am -16 19

a__please bcim -16 -21 23 -34
and_what hj -19 18
contact$ l 18
cuart* q -15
how__@treat dgmu -21 -29 -25 34

@parking__the jmr -16 20 -20
dia_tienen o 18
how_come adglmsu -23 20 -17 -19 -31 -15 15
mall$ u -22
no__hay q -15
savin* m 17
~ido> abcdegikns -29 -19 -18 -26 -17 -29 -24 -22 -22 -18
~ric agijmnqrsuv -21 -16 -20 -18 19 -19 -20 -15 -24 -21 -19

covered$ dmu 19 -15 -31
do__with agop -22 -27 -17 -17
yo__soy aiuv -18 -19 -19 24
~<med aikmpv -18 -18 -15 -20 -17 -20
~<urg dim -16 16 -16
~hgf em 24 -25
~wake amnpqr -20 16 -18 -18 -17 -16

@drink__good m 15
@stop__mistake k 17
@vehicle__today mr -20 16

@door__locked am -19 -15
@drive__dia no 20 -23
azul e -20
do_not afhikmnoqstu -37 -27 -23 -35 -80 18 -58 -34 -15 -50 -42 -30
does__work dgnq -34 20 -21 -20
empty amnu -17 -15 18 -17
is__lot jm 21 -18
long__@symptom s 15
my__but abmo -21 -18 -17 17
told bjqrsv -23 -16 -23 -19 -16 -17
~kjkn em 16 -16

#_minutos m -17
^will abegijklmnoprsuv -50 -18 -16 -46 -35 -18 -21 -51 -33 27 -47 -44 -36 -52 38 -20
clean m 20
good__me m -17
not:coming bmopr 35 -38 -33 -20 -21
not__since m -20
~<pre adefjlpqru -57 -16 -44 -37 -20 -19 -28 -51 -17 -61
~<zx em 24 -24

@relative_does m -26
hasta adimqr -17 -16 -20 -24 -16 -18
my__come dmnpqu -20 -23 18 -17 -19 -20
okay$ em -16 17
please_have i 15
~<sp efghjknopqtv -31 -33 -28 -19 -27 -22 -26 -19 -41 -40 -32 -34
~elt dghklmnopsuv -26 -23 -22 -15 -28 -43 -22 -22 16 19 -25 -15
~ilo u -17
~mend dgikopu -15 -24 -23 -16 -16 -19 -29

@clinician_on i 17
ese__no dlmo -16 -19 -16 16
for_me afghijklnqrtuv 17 -19 -17 -25 -18 -29 -17 -39 -44 -22 -33 -32 -28 -23
lengua cmo 18 -21 -18
none v -18
sign_me lopu -20 -16 -17 -19
sleeves n 16
why__texting u 16
yourself$ l -16
~<hel bcefghjklnosv -35 -32 -36 -36 29 -28 -32 -33 -29 -35 -32 -30 -24
~<pee m -17

@ride__the m 15
casa$ jklopru -23 -19 -19 -20 18 -22 -19
estuvo qv -16 16
interested uv -20 -17
you__leave m -22
~extr bdimou -20 24 -16 -17 -16 -21

#__but o 19
^ni eu -23 -16
a__who m -15
bad$ abcdeghijlmpruv 18 -21 -19 -29 -17 -15 -16 -19 -20 -23 15 -19 -22 -21 -18
bank_@open hm -16 17
moverla o 15
not:an bm -18 -16
punto adgmnu -16 -19 -19 28 -22 -25
quiero__baja ak -18 -22
she__her m -20
still__if ar -16 17
~<rie dmu -18 -20 21
~co> bdefhiklnopst -15 -17 -35 -44 -29 -20 -26 -23 -17 -15 -38 -17 -30
~iro k -16

a__about i -28
i__do acdhjkmpqrs 29 -21 -42 -20 -31 -22 -17 -21 -44 -17 -21
til_# m -17
unstop$ cefgklmru -16 -22 -16 -17 29 -30 -29 -17 -16

@fetch_id dn -19 19
@relative__mi m -16
can_he mn -16 17
do__turn jm 24 -28
me_atiendan a 17
pressure m -17
settl* nq -19 -17
these abfhjklmnopqr -26 -33 -20 -26 -23 -15 21 -25 -39 -31 -17 -32 -28
~<or adiloqr -20 -17 -22 -19 -20 -16 -17
~top bcdefghijknopqstuv -23 -21 -26 -26 -19 -21 -20 -23 -23 28 -26 -20 -23 -23 -21 -17 -27 -18
~tree abdhiklmnops -25 -19 -24 -24 -18 -16 -16 16 -22 -17 -21 -18

@door__use g -17
@relative__not mnos -25 -16 -20 -16
am__now m -20
bother$ admoqs -15 -16 22 -19 -22 -16
con bcefhijkmnrtuv -31 -73 -55 -45 -33 36 -29 -39 -80 -18 -19 -17 -17 -32
duele_la m 15
~eird m -26

hay__me dno -15 -16 -18
igual adfghijpsu -17 -21 -15 -18 -15 -17 -16 -18 -16 -17
is_on agn -19 -16 -22
near_a m -18
tomor* cdfgjklnprstu -15 -24 -19 -15 -15 -17 -19 -15 -17 -24 -20 -16 -21
un_mensaje v -16
will__your m -19
~<nee efghjlprsv -31 -26 -18 -44 -22 -21 -19 -20 -16 -55
~acte i -16
~fami adgqu -17 -22 -15 16 -22
\xc2\xbf__@day hmou 21 -18 -16 -16

@relative_on imru 17 -22 -15 -16
@stop__was l -16
her_@call mv -18 18
i__without m -15
l abcdefghiklmnpruv -16 -17 -17 -18 31 -15 -15 -16 -15 -15 -22 -38 -17 -16 -20 -18 -17
like_to cdnqrsu -29 -34 -26 -32 -31 -25 -53
puking gmn -23 -16 20
say_yes m -15
the__@hours h 17
verdad mq -18 -15
wepa eflm -24 22 -17 -20
~ach abckmnoru -22 -35 -29 -36 -22 -39 -33 -29 -17
~hjk eflmu 30 -20 -18 -31 -15
~ucc dhjn -18 -18 -18 -18

is_an dju -26 -17 17
watch$ nu 18 -18
you__that bdghijknqstu -18 -29 17 -21 -19 -25 -17 -17 -21 -15 -16 -36
~allo adfhilorsv -19 -26 -20 -20 -25 -19 -20 -22 -16 -22
~ento ijklmnostuv -18 -24 -22 -34 -16 -17 -31 22 -22 -27 -28
~llo> ajprsuv -15 16 -20 -21 -16 -20 -15
~rir bm -17 -21
~urgi o 19
~yuda befghijklnopqrsv -30 -25 -27 28 -21 -34 -32 -21 -28 -26 -24 -23 -30 -21 -22 -21

@hello_is fh 19 -16
at_all m -15
cambiar abdmnoq -28 -27 -19 -22 -26 26 -26
chofer$ m -15
fine$ no 18 -17
is__fav m 19
puedo__a o -19
~arre al -15 -16
~ose bcdefhinptv -26 -28 -16 -23 -17 -29 -35 -15 -31 -24 -28
~rin abcefgknortu -25 -38 -19 -16 -24 -52 -16 16 -19 -48 -31 -21
~suer bimq -16 -16 -21 -15

@symptom_twice ds -18 20
never_said km -16 17
those al -18 -17
una__el abdm 16 -16 -19 -24
wenas fm 20 -16
~<tre abdghjopr -29 -17 -29 -25 -27 -20 -20 -17 -17
~bia achilnsv -34 19 -16 -17 -21 -18 -22 -19
~eams su 16 -18
~lla> cdghknoqs -17 -30 -22 -28 -16 -17 -37 -32 -19

hace_un u -17
hay__que i 19
try abcdilmnou 48 -25 -17 -16 -21 -18 -42 -16 -21 -31
~bid m -18
~book bcegijklmnpqrs 23 -17 -21 -19 -23 -16 -22 -29 -24 -19 -19 -22 -17 -17
~canc bijnsuv 16 -23 -16 -16 -15 -26 -18
~roba m -25

@book_a m 23
do_@thanks mt -22 19
going__there nu 16 -20
it_is beghijnstv -32 -27 -19 -21 -39 -31 -49 -20 -37 -29
new_date amo -33 -32 15
quiero__no b -16
rides abdghjlmnpqsu -21 -18 -18 -16 -17 -20 -19 -29 -18 24 17 -16 -25
~flow k 15
~ista hiopqu -30 -25 -26 -31 -29 -24
~main jmu 18 -25 -16

any_@day abdno -20 -18 -20 -17 -18
five$ jr -15 -16
get__my ci -18 -23
how_often anu -17 -18 19
me_@call bchilmqu -18 -19 -15 24 -21 -24 -18 -18
no__all b -22
pay abcdeghiknopqrsuv -48 -21 -23 45 -16 -26 -27 -42 -30 -43 -32 -28 -33 -26 -17 -30 -20
~qual mu -23 18

@clinician__off bm 15 -16
~ogra m -16
~orie v 16

got__the ano -26 -16 18
now_i m -22
wait_for q -24
~efe adeghkmnpqrtv 17 -34 -16 -28 -24 -25 -40 -30 -20 -26 -19 -22 -26
~lls> ajn -18 -16 -17
~senm bjlr -17 18 -17 -15
~ure> adefhijkmopt -22 -19 -24 -21 -29 -23 -32 -20 19 -16 -24 -16
~vers aghjklnstuv -23 -19 -24 -25 -15 -19 -18 -29 -19 -26 -19

basta lm 24 -29
front$ m -20
rain_tomorrow mo 19 -16
~<eq al -17 -16
~conf abdijlnqu -22 -20 -16 -22 -16 -25 -23 -23 -20
~ful> jmt -19 -17 17

@howmuch__@visit abms -21 -22 -26 -30
^pasenme ajklo -18 19 -19 -20 -17
is__sacar m 15
~iaj am -21 -16

conteste im -18 15
love bdnou -19 -16 -21 -19 -19
~uni afghjknrsv -28 -18 -22 -17 -20 -21 -26 -22 -24 -16

^basta klm -22 23 -24
my__after m -22
new_@clothes mn 20 -18
quali* mu -23 18
something__up ao -20 16
~igni g -16
\xc2\xbf_donde adgu -17 -16 -17 -24

anyone$ q 17
cbd n 19
decidi am 16 -26
not:through b 17
out__me ampru -18 -22 -22 -19 -22
the__do mnou -26 -22 -18 -24
~andl ampq -15 -16 18 -25
~cido m -25
~com cehijklmtv -36 -62 -28 -17 -27 -23 -24 -20 -59 -50
~eur u -20

@visit__# dmsu -18 -27 -17 -15
^de agilmnopqrsuv -28 -21 -27 -27 -41 -25 -17 -26 17 -17 -25 29 -29
al__dia nos 18 -28 15
al_salir q -27
podre mno -20 17 -19
textos abcdgijklmoqv -24 -25 -21 -18 -23 -17 -15 16 26 -49 -18 -18 -15
~<doc jm -17 -16
~ath dghjknqrv -28 -25 -18 -22 -16 -27 -24 -16 -24
~cate aiv -27 20 -15

bailed_on pq -15 16
can__@place imq -18 -21 23
dollars dg 17 -16
let_the klm 18 -16 -24
treat ghjnu -17 -17 -17 -21 21
~dkfj em 19 -21
~dra dgijkmsu -26 -22 -16 -26 -23 -42 -27 -37
~poc ajmnoru -17 -15 -26 -17 -19 16 -16
~tak efgijlmostuv -34 -32 -24 -30 -18 -15 -24 -26 -21 -36 -50 -19

@relative__at b -16
day__we ao -19 20
diner* m -16
want_again k 17
~ier defgjmopqrtuv -36 -34 -23 -36 -53 -20 16 -59 -30 -30 -27 -16 -49

@price__it m -16
i__ready amn 19 -26 16
the_@parking adhmnr -16 -22 -25 27 -16 -17

@stop__to i -17
aqui__es muv -23 -16 20
hay_problema q -20
iv$ u 18
times abdkpqrv -19 -21 -34 -18 -18 -26 -25 -23
~<gam fhjklmu -15 -18 -25 -16 -19 29 -19
~ging lmt 22 -30 -17
~haci gmr -17 22 -17

just__@visit m -16
pelig* mu -24 22
text__the ailm -19 21 -18 -23
the__what mq -24 -18
weekends ahim -23 26 -15 -26
yea r -17
you__@relative cdjmnpqu -25 -18 -17 26 -22 -15 -23 -24
~<ka abm -22 -19 -19
~acco dm -29 26
~lak p -24
~mens abdhmnqrs -21 -23 -20 -16 -16 -16 -21 -19 -20
~nect m -17
~outs adju -17 -16 18 -29

@call_line hm 18 -17
anything_the ao -17 17
but__the m -21
dona m -19
la abcefghkloqrtv -26 15 -55 -91 -75 -41 -31 -40 -45 15 -21 -24 -22 -31
me_has m -16
my_baby mn -16 15
needs_it a -17
new_@year bdhlm -17 -22 24 -16 -30
the_afternoon ao -19 18

@ride_has mq -15 20
@symptom_can mo -16 15
como__mas dgl -15 -16 -15
inste* adghnu -27 -22 -18 -17 -29 -16
my__at hmps -16 -19 -17 -16
there__red j 17

@howmuch_un j -15
^@day abcefhijlnopqrstu -29 -41 -21 -27 -36 -17 -23 -15 -31 -27 33 -22 -28 -23 -16 -29 -22
does__last mu -19 16
opt_me abcdegijklmnopqrstuv -36 -27 -30 -25 -27 -23 -26 -28 34 19 -35 -29 -24 -30 -30 -33 -26 -22 -34 -20
puede_estar anp -15 18 -20
this__@open hm -17 15
time_does dn -17 -19
~reu adim -17 -17 -16 19

on_@traffic klm 18 -18 -19
wise$ m -18
would__instead o 25
yes__is qv -16 -17
~vain m -17

@body_que s 16
atienden abefghilmnopqsuv 16 -17 -27 -21 -25 27 -22 -18 -40 -27 -26 -16 -18 -18 -25 -15
in_a dhlnop -16 -17 -15 -20 -18 -20
issue empq -16 -17 -17 23
need__# admno -28 -15 23 -20 -22
so__it adjm -16 -19 -16 -24
~bam akm 18 -24 -21
~nabl iklm -15 23 -22 -19
~nsul klm -17 -16 -22

@stop_them l 16
cheer* adqt -18 -15 -16 19
den l -22
my_@clinician adgjklmoqv 28 -23 -16 -20 -18 -18 -41 -24 -17 -18
not:done a -18
ya__puede nop -17 -19 -33
~aras lm 18 -20
~ave defghkmr -28 -42 -41 -33 -30 -15 -19 -27
~can acefgijklmnpqtu -20 -28 -17 -17 -34 -15 -33 -31 -28 22 -37 -35 -23 -19 -20
~mame m -19
~oys m 19
~ulp i -16

@move__you jlm -18 16 -17
@pay_cards dm 17 -17
@wrong abcdefghijklmnopqstuv -58 -56 -25 -24 -76 -66 -34 -65 -41 -21 -22 -36 -37 -50 -21 -56 -60 -46 -70 -79 85
en__attend am -15 16
pare lm 19 -25
~ght acdefijlpuv -19 -39 -16 -17 -40 -20 -19 -45 -46 -29 -36
~olo fghijknv -16 -36 -23 -30 -28 -20 -32 -23
~omod m -16

do__ever u -15
it__my ainoqr -16 -24 -35 -29 -27 -17
poder__pero bo -16 15
~ore> cefghijpst -25 -25 -34 -24 -15 -21 -40 -32 -17 -33

=said:human abcdefghijklmnopqrstuv -54 -54 -53 -32 -90 -31 -77 23 102 -90 -86 -66 -18 -87 -74 -88 -72 -81 -57 -92 -55 -61
it_the abijm -22 -25 -20 20 -40
puede__por abcnpq -16 -19 -16 -15 -20 18
the_@insurer i -27
~<dea djklnsu 17 -19 -20 -26 -27 -20 -22
~hel bceghjklmnosv -34 -34 -38 29 -30 -34 -35 -30 -15 -37 -35 -31 -25
~ram ghknps -15 -18 -20 -24 -15 -17

earliest jm -16 -20
me_agarro mr -16 24
mi__da pq 19 -17
not:got pq -16 15
these$ bmqv -18 -24 -16 -19
to$ abdghklnoq -27 -17 17 -24 -16 -17 -19 -35 -19 -21
~cami abco -19 -27 -19 -16
~idi> am 16 -26

like__arrange a 19
provide am -18 -23
socks mv 19 -19
~<onc ao -20 18
~<voi mo -21 -16
~irle a -16
~tahp ciklm -16 -18 -16 21 -18
~twee a -16

@body_or u -16
@relative__no bmnop 24 -24 -15 -17 -31
am__about am 19 -21
an_opening h -20
legit$ u 19
need__anything adm -29 -20 -20
not:escriban klm -24 28 -17
paque* r -16
~bes bdijlotuv -15 -25 -18 -24 -17 -17 20 -20 -18
~rreo m 19

@vehicle__hacer g -15
what$ dflmot -26 -35 -19 -22 -23 -17
~echa dijklnprsuv -20 -21 -16 -23 -17 -16 -23 -19 -18 -17 -22
~lov bdeghjkmnopqsuv -28 -30 -15 -19 -26 -22 -17 23 -27 -27 -20 -20 -18 -27 -25
~rid acdefgiklmnoptuv -32 -20 -30 -20 -22 -31 -18 -22 -30 -23 -32 -34 22 -27 -42 -31

may_i bdmnpu -20 -17 -40 17 -21 -21
se__@thanks mt -19 16
tengo__duda i 15
the_store m 21
wanting_to a 23
~demo m -21
~left adghnopuv -16 -21 -18 -16 -23 -19 -17 -21 -18

does__@clinician hm 16 -22
medico dimou -17 -23 16 -22 -16
que__una u -20
that_time m -23
yesterdays s 18

#__me m -16
@food__you m 18
@relative__text m -18
am_off o -17
cerraron hm 19 -20
me__vista ms -19 16
todav* bdiv -16 -16 -16 -16
~<nu bcdefhmnopqrst -31 -50 -24 -45 -16 -37 -37 -61 -66 -27 -57 -33 -28 -48
~bloc abdhilnpu -17 -18 -18 -16 -15 19 -16 -16 -26
~hool apq -16 -16 -18
~ylic m -16

a_writing mu 20 -18
about_what dmnu 24 -18 -17 -24
changed__mind mov -30 -25 -15
fecha__favor a -16
i_drink n 18
it_take djmu -28 -23 26 -28
no__yo q -20
tengo__@move o 15
~driv abcdefghiklmopqrstuv -25 -28 -17 -28 -15 -16 -16 -24 -28 -22 -24 -16 -25 18 18 -19 -26 -22 -29 -16
~uaci m -17

@place__go j 16
el_pin agijkmo -16 -16 -19 25 -17 -25 -16
for__# im -18 -18
haircut am -16 19
know__put gmu 18 -16 -23
we_are adfghiklqrsu -40 -37 -18 -24 -24 -28 -20 -25 -31 26 -30 -31
~<ki acefghipqrtv -21 -18 -21 -22 -16 -40 -22 -24 -42 -39 16 -27
~bra cdhklnopq -25 16 -30 -22 -29 -30 -28 -20 -24
~open djqrsuv -18 -15 -16 -17 -17 -15 -17
~ous> dgn -16 -15 -17
~tia m -21

@relative__there m -25
al_otro no 19 -27
in__place m -16
~<blu bdhjln -15 17 -18 -19 -16 -23
~dge mr -22 23
~ici bdegjkprsuv -28 -25 -20 -29 -25 -17 -22 -18 -24 -36 -16
~igo> cdefghjklmou -29 -19 -25 -23 -36 -35 -18 -30 -16 -15 -40 -26
~ney> gilmnosu -15 -20 -21 19 -21 -27 -16 -18
~vel> m -18

me__ir amn -23 -18 -31
necesito$ ai -16 -16
necesito_una im 22 -27
otra_hora abmo -27 -18 -17 26
para__@vehicle jmq 17 -16 -18
pass__the b 15
printer m 17
they_do admu -19 -21 -16 22
vienen m -18
~comp abcdfhjklqst -35 -39 -17 -21 -16 -27 -33 -15 -27 15 -28 -17
~odre mno -20 17 -19

@visit__despues o 17
asking_for m -22
como_hago dgjnu -18 -34 -21 -26 -17
corre* bj -15 -17
ramp m -22
times__the m -15
when__see ahm 19 -16 -17
~ommo su 18 -16
~side adgiloquv -30 -39 -22 -18 -17 -29 -26 -26 -26

looks au -16 -22
texting_you u -17
won__@place m 20
~choo ipq -15 -18 -20
~eeks m -17
~muni afm -17 -15 -17
~nuto mr -19 18
~py> acdefghjklnpqtuv -22 -22 -23 -31 16 -26 -27 -21 -20 -27 -18 -17 -22 -24 -29 -20

^ugh m -18
away__@visit bm 16 -15
coworker im 17 -20
finis* n -15
in__after a -15
nuevo$ l -20
saco__licencia a -15
~acry m -16
~osit aij -20 -20 -15
~sde> abdgilmpqrsu -27 -31 -29 -20 -18 -18 -20 -20 -23 -29 19 -32
~sib dknqu -23 -18 -20 -20 -19

@call__@day him 22 -19 -22
aqui$ bijmnsu -22 -15 20 -34 -21 -17 -23
eso abcefghiklmopqruv -54 -25 -51 -44 -43 -71 -57 -54 -48 -30 -16 -48 -18 -21 -47 49 -23
it__your mu -21 19
never_been mv -20 17
turn_the lmr -16 15 -18
worry bmop -18 -26 -18 16
yes_she q -17

=said:running_late abcdefghijklmnopqrstuv -82 -72 -19 -91 -77 -79 -37 -21 -82 -74 -75 -82 -20 -40 -64 -63 -42 104 -102 -76 -82 -89
a__llega hm 17 -18
effect d -17
many_@hours lmn -16 -29 23
not:aqui m -16
~afte cdegjlmtuv -38 -16 -21 -36 -23 -31 -38 -26 -21 -21
~rry> adfhiklnqtu -36 -41 -20 -22 -30 -25 -34 -36 -35 -29 -19
~stio bdjlnpqrsv -23 -22 -23 -15 -28 -22 -23 -20 -26 -21
~tod acegjnpsuv -26 -25 -36 -42 -34 -49 -18 16 -32 -39

a__do gmq -17 -29 -22
know_what amq -19 -25 -19
migraine s -19
~<non v -18
~eeti abo -20 -18 -18
~ioma clmo 27 -16 -21 -17
~loca amu -16 -24 -18

^so bdjmn -18 -25 -27 -25 -23
got__i gq -18 -17
my_knitting mn -22 17
not:le bcgu -18 -19 18 -15
~<bas abcdehlmqtuv -18 -17 -16 -19 -17 -22 22 -29 -20 -17 -26 -15
~<pos dhknqs -27 -26 -21 -20 -20 -19
~diez m -19

arrange ao 17 -17
me_@parking j 16
neede* bot -19 -20 15
ok_to adjklmu -19 -21 -16 15 -17 -18 -20
~bea adjno -16 -15 -26 -18 -16
~fic goq -18 -17 -18

@book_my abm 20 -15 -18
cerrado hm 17 -22
come_later o 15
is__different m -16
please__his blm -17 -15 15
~<coo abdelmoruv -22 -18 -22 -15 -19 23 -18 -20 -20 -16
~eei ms -18 16
~lpar d 16
~omet djpsv -29 -18 -18 -20 -17
~pro acefghijklsv 23 -38 -32 -25 -40 -44 -36 -47 -34 -30 -24 -17

@call_back i 17
algo bchjkmpqrtuv -29 -18 -38 -25 -18 -39 -22 -15 -36 -16 -16 -21
estoy__el dgjlnoqu -27 -23 -20 -18 -17 -20 -25 -18
in_today m -19
my_@insurance qu -17 -19
need__@visit mno -22 -16 -28
nothing klosuv -17 -20 -25 -19 -23 -21
watch_the jmn -18 22 -16
~ddy> ijmu -16 24 -21 -19
~dge> mr -20 23
~igno m 21

all__to n 16
conoc* q -15
is_harassment m -15
misse* abmq -16 -19 -22 -15
si_puede mq -16 -21
vive mv -16 15
~<sam bcefiklqr -28 -23 -20 -19 -23 -28 -29 -23 -19
~park d 16
~ral gn -19 -20

^me befhijkmqrstuv -24 -52 -50 -36 -22 -41 -34 -26 -16 -24 17 -64 -16 -57
darme b -16
day__out m -15
nails abdhjqruv -17 -17 -16 -19 -22 -15 -16 -21 -17
opening__a am -15 16
~<agr bfimoqt -19 -18 -18 -32 -16 -17 17
~<dre ilqsu -19 -15 -15 18 -26
~<wei am -17 -29
~copi a -15
~mig dgjlmou -24 -21 -23 -19 -34 -22 -29

@day_mejor o 15
^emojithanks ft -31 26
^new dgilm -19 -17 -21 -23 -30
~arag m 16
~inut abdeghjklnoqrtuv -28 -25 -18 -19 -15 -17 -18 -25 -27 -23 -21 -19 22 -15 -22 -16
~mone ilno -17 -18 -16 -25

avail* bhjnostuv -19 -22 -22 -27 -20 -16 -18 -29 -15
dormi* adghjnq -18 -16 -18 -16 -18 -18 -25
out__that n 16
poder__mi pq -16 16
~olla dg 17 -16

@cancel_@day m -26
@pay__@call i -20
^running jr -19 15
all__for dhm -15 23 -20
not:de abgjklmnopru -25 -38 -19 -21 -33 -56 24 -16 -18 -15 -20 15
que__esa gu -16 19
the__locked am -19 -15
to__out dikor -25 -21 -21 -17 -20
~apa bcefginosuv -28 -18 -22 -19 -29 -32 -35 -26 -30 -33 -22
~dad aglnqrsv -25 -23 -21 -29 -22 -18 -25 -26
~iej apu -17 17 -17
~knl em 21 -18
~redi dm 17 -15
~sing ahjnopquv -22 -20 -25 -19 -18 -16 -19 -24 -16

a_refill ad -24 -16
dormir mqr -23 -15 -15
el__@door j 16
the_@door bdgilmnoprsu -27 -26 -19 -26 -17 -27 -29 -18 -16 31 -16 -30
tomorrow dfgjklnprstu -24 -19 -15 -15 -17 -19 -15 -17 -24 -20 -16 -21
~<ust cnpr -21 -29 -28 -19
~cam bcdefghinpstv -26 17 -47 -25 -24 -22 -34 -44 -17 -22 -25 -26 -43
~rea bdefghjpqru -25 -34 -56 -53 -67 -20 -23 -47 -36 -31 15

@texts__@relative m -25
contestar n -21
la_@door aijq -18 -15 23 -18
makes u -15
not:sure g 24
numero__que v -17
on__you m -19
para__es djmuv -20 -22 -16 19 -20
~<azu e -20
~<fir bhkpqrv -19 -32 -21 -29 -24 -20 -16
~lig bcdegilnpsv -27 -16 -40 -18 -20 -25 -24 -16 -20 -24 -24
~rlos l -15

^confirmed mq -19 -17
esposa mo -19 -15
~ige dm -16 -15
~lki abhjklnpqrv -29 -26 -16 -20 -18 -26 -18 -20 -19 17 -16
~opu m 18

boy__ir b 18
de_opinion m -18
me__# aklnqruv -24 -16 -22 -17 -25 -26 -18 -15
otra_@visit abo 30 -35 -19
prepa* abgiju -16 -17 -27 -18 -16 -19
voy_@late abcdefghijlnopqrtuv -23 -30 -18 -21 -23 -23 -17 -36 -18 -25 -22 -18 -30 -24 -24 31 -24 -19 -19
~igit m -16
~nsar bm -17 21
~ooke aimq -21 -17 -17 -18
~stuc adgjlmuv -16 -16 18 -17 -21 -33 -16 -18

hook__with am 19 -20
just__know tu -15 -18
verda* mq -18 -15
~hyd n 15

a__can dijmnqsu -17 17 -16 -26 20 -28 -26 -24
an__with abdmu -34 -19 -17 24 -19
or_a m -16
~acar a 18
~ces cdefhjknprstv -17 -23 -27 -27 -40 -15 -20 -24 -44 -25 -15 -31 -43
~del adefghnopqstu -24 -15 -23 -19 -20 -22 -31 18 -20 -21 -24 -19 -29
~hoic gm 24 -25
~mnnb e 16
~thos al -18 -17

^would achjkprs -23 -27 -16 -24 -18 -25 -28 -18
adderall nu 19 -17
do__@medicine u -19
mi__el binpr -29 -24 -22 17 -15
out_the bdghjlnoqsu 18 -23 -18 -15 -17 -19 -18 -21 -18 -16 -18
sit_in am -17 -17
un_@relative adiklnpqruv -21 -16 -20 -16 -17 -19 25 -36 -20 -20 -16
you__your ahjv -20 -19 -20 -20
~eet abcdeghiklnpqsv -37 -34 -20 -26 -16 -22 -31 -29 -27 -33 -15 -25 -18 -16 -20
~esde abdgilmpqrsu -27 -31 -29 -20 -18 -18 -20 -20 -23 -29 19 -32
~rip bhiknqu -23 -20 -15 -18 -23 -16 26
~wro u -16

@cancel__@visit adijkmnoqrsuv -44 -39 -22 -16 -28 28 -21 -54 -21 -23 -23 -20 -26
breakfast dn -19 18
lugar_para a 15
someone__me a -17
~<bes dgijlotv -23 -24 -18 -22 -16 -17 20 -17
~<sa abcefghijknoqtv -15 -23 -44 -71 -37 -17 -30 -42 -30 -20 -24 -24 -30 -46 -36
~<zxc em 16 -16
~aybe el -18 -16
~elu aboq -15 -17 -16 -18
~orq l -16

anybody djmoruv -21 -19 -21 -21 -19 -20 -19
can__talk adiq -24 -19 16 -17
no__voy mr -23 18
the__# jm 17 -24
~dne u -17

como__mi al -19 -16
estoy__un jm 17 -22
eveni* bdglmqruv -22 -26 -16 -16 -26 -18 -20 -18 -15
got_in q 16
me_di kl 17 -16
o$ e 16
ropa adgimnqu -17 -18 -43 -16 -30 34 -20 -20
semana$ adijmn 21 -18 -21 -16 -16 -17
so_@cancel bmo 17 -15 -18
volver_a b -18
~ders j -17
\xc2\xbf__esta jmqu -19 -20 15 -21

durin* m -19
happened__the gmu -16 22 -21
is_coming abr -29 -28 -25
mi__@fetch amnopq -19 -19 -36 -21 42 -16
of$ fghqrs -20 -15 -17 -18 -15 -17
out__the ahnu -22 -22 -15 -23
start* bdgklnsu -17 -20 -20 -28 -19 -22 17 -19
take_off abm -17 15 -17

a_las bdgijms -31 -37 -18 -23 -25 -17 -21
a_pop dmn 20 -18 -19
cel$ l -17
over_there dhimqr -22 -22 22 -23 -21 -18
the__stuff u 17
~<ful a -15
~cia> bdghklnprsv -22 -34 -22 -18 -19 -20 -22 -15 -16 -18 -15
~saje abdiqrs -19 -19 -18 16 -20 -16 -18

es__la adimn -17 -21 -21 -17 -18
havin* opr -16 -16 -16
is__@spanish cm 20 -17
new__this ail -20 -19 -20
on__so s -17
turn_them m -16
was__to dmnoqrs -24 -24 -27 -23 27 -20 -22
wheels p 15
~gol mnu 17 -15 -26

#_oclock blm 16 -17 -20
@open__to hjm -18 21 -28
^cuantas ahjmr -21 -17 -22 -24 -15
baby r -18
this_help v -17
~<bai bmor 17 -21 -18 -15
~<cro gjmqs -19 16 -25 -21 -16
~hurc adilnqr -19 -17 -16 -16 -16 -17 -15

@drink_the mn 15 -15
@open__hora hm 17 -18
^stuck d -15
cuanto abcdefghiklopqrtv -49 -44 -46 39 -53 -47 -50 -51 -44 -41 -50 -47 -48 -56 -21 -41 -48
do__get ceiloprsv -38 -24 -17 -32 -18 -31 -29 -27 -27
his__out mn -18 18
if__get hr -16 15
nombr* m -15
yo_no abdefghjknopqrsv -38 -22 -32 -16 -23 -19 -17 -21 -24 -26 -31 -24 -32 -24 -23 33
~nasa m -19

bros bcdefgjlnopqu -17 -25 -20 -20 -19 -15 -16 -21 -32 -17 -19 16 -30
get abefghmoprstv 19 -41 -52 -50 -20 -25 -21 -41 -20 -21 -31 -57 -44
how__you bcdefiklnoqstv -20 -25 -22 -22 18 -28 -36 -24 -36 -21 -20 -34 -25 -23
many acghijkoqrsv -27 -19 -27 -29 -21 -16 -18 -25 -27 -17 -18 -21
not:mas abcgiklmopsuv -18 -23 -34 -29 -17 -37 45 -58 -22 -16 -16 -32 -31
on__line ahijmq -23 -18 17 16 -20 -19
the__instead o 16
~tiem adho -19 -24 -17 -16

can__use inoq -15 -25 -18 -17
on_this abu -32 18 -24
strug* p -16
~eks> m -17
~ix> a -21

brb$ eflmu -41 -23 -20 36 -16
doctors u 15
el__del ilor -25 -19 -20 -16
me_at ahmpqr -17 -17 -26 16 -19 -17
quiero__los ilm -17 -28 19
short mn -17 17
this_list l 22
use__@pay d 17
~hen> bcdefghjkluv -19 -33 -23 -25 -25 -40 15 -27 -34 -23 -21 -34
~oom> abcdghiklmrtv 16 -26 -17 -26 -28 -24 -27 -20 -24 -17 -23 -16 -24
~rk> abcefkpqstuv -22 -34 -29 -24 -22 -34 -21 -15 -35 -22 -22 -23

can__another m -16
had_to abnpr -15 -16 -16 -18 26
no_need amoq -17 -29 -23 -24
take_donations m 17
venir p -16
~epo aiju -20 -20 -17 -16
~lej jmu 19 -25 -17

a_@symptom agmnq -17 -15 17 -27 -19
am_still m -15
get__that mu -24 -16
is__anything dn -16 18
not:darme lm -20 16
not:querer adklm -18 -15 17 -21 -19
says_she mu -24 -19
to__an abmo 22 -26 -21 -19
~<min acdefghjlnpqrtv -19 -27 -39 -27 -22 -37 -33 -28 -41 -38 -25 -44 16 -29 -16
~core dm -21 22

@person_come admnqu -19 -18 -24 -20 -21 20
a_menu dgimu -16 20 -20 -16 -16
con_ustedes almqu 18 -17 -20 -22 -18
el__voy bmr -18 -18 16
hold_on m 18
how bceghiklopqrstv -45 -35 -62 27 -17 -87 -48 -21 -71 -82 -36 -53 -19 -53 -75
not_your mv -16 19
para__por o -20
~oks> o -15
~pti befgiknprstuv -24 -19 -21 23 -25 -21 -30 -17 -22 -18 -18 -26 -24
~ru> eu 17 -21
~spue dfgjlmuv -28 -16 -26 -20 -22 -17 -22 -21

anos v 15
donde_me gjlmr -19 17 -17 -33 -18
me__i lmu 15 -41 -23
que_trabajar n -19
~nif m 17
~teme giln -17 -15 -20 -18

am__do m -17
are__there adfhju -20 -15 -17 27 -26 -20
mensaje$ gi -22 -22
trabajan_hoy h 17
~<sno abdfghlnqsu -27 -16 -32 -16 -16 18 -16 -23 -19 -20 -28
~efon abcnoq -23 -22 -15 -24 -20 -17
~gda efm -17 18 -19

at__front jm 20 -19
cual__@hours h 16
~cubr adgijlpquv -20 28 -16 -16 -17 -17 -17 -17 -27 -17
~orta abkpqruv -17 -18 -19 -22 -19 -16 -18 -23

=beside:running_late adijlnpqr -17 -17 -18 -30 -15 -25 -17 -37 33
allow* ijnru -18 -18 17 -15 -16
does__come dmnu -18 18 -19 -21
house do -16 -17
how__become am 20 -20
molesten$ m -16
showing_up b 17
the__who am -15 -17
this$ cefghjklmnorsuv -19 -35 -51 -16 -34 -53 -41 -22 -29 -22 -24 -24 -34 54 -40
~<ti bcefgiknptu -22 -29 -46 -20 -52 -20 -35 -15 -26 -52 -24
~iny m -19
~mie abikouv -22 16 -23 -17 -24 -24 -18

#_@hours s 16
^skip be -24 -19
a_alguien no -19 -26
me_quito mu -18 -15
not:puede acgimnopq -19 -16 -17 -27 -22 -34 -21 -20 21
~seri d 16

clears nt -16 16
se__puso ms -18 18
who__@call di -16 17

@clinician acdefgijklmnopqstv 40 -65 -27 -50 -31 -54 47 -68 -75 -56 -35 -49 -39 -69 -59 -44 -35 -31
coach m -16
from_this m -24
mexic* mu 17 -17
send__@texts k 15
who__maria i -15
~<ve befghijklnoprv -24 -37 -39 -36 -17 -22 -35 -36 -24 -54 -19 -18 -33 -44
~dude mv -17 19

@fetch_a dhimu -19 -16 -20 -33 -21
have__@food m -17
i__today ms -15 -16
number__to m -15
out_@cancel bm 21 -21
remove__number l 16
sin_@ride pq -17 17

got__license mq 18 -20
suits$ m 15
text__@relative gklm -15 -18 -20 21
uh acdefhjlmqt -18 -16 -25 26 -27 -20 -22 -23 -32 -16 -18
waiting mn -17 -17
~nsa adefhjnpt -28 -19 -19 -16 -23 -23 -28 -22 -17
~pod dhjklprsuv -22 -27 -25 -18 -27 -32 -28 -19 -24 -28
~saj abdmnqrs -20 -20 -19 -16 -15 -20 -18 -19

@hours_and a -15
are__@relative gnu 16 -20 -23
do__day aghou -15 -19 -19 17 -22
do__unsubscribe lm -19 20
headp* mn -18 18
llama* abcdijnopv -24 -16 -18 -20 21 -18 -20 -17 -24 -31
my__say gm -16 18
the_plumber lm -16 17
to_your klm -15 -16 -20
will__@open gm 15 -19
~<adv am -16 -20
~<bat joqu -18 -15 -19 -18
~<bru e -18
~cal bcegjklnpstv -17 -34 -25 -39 19 -16 -18 -45 -41 -35 -30 -21
~uem ab -19 -16

^@hours abcfghijklmno -21 -22 -17 -16 -15 32 -20 -21 -15 -18 -27 -21 -24
depre* adgimn 18 -22 -23 -17 -21 -18
needl* s 18
next_@month bmo -15 17 -23
to__and lu -16 -17
to_try abcmu 44 -20 -16 -38 -25
you__to abdkpu -16 -30 -28 -18 -20 -30
~<ur bdmoruv -21 -22 -29 -16 -16 -26 -16
~char adgjkmorv -16 22 -16 -16 -17 -17 -24 -18 -16

kindly gmu -16 -23 -20
would__me m 16
~aken mq -20 -19
~gave bikmo -18 -27 -20 -31 16

another__i m -17
buena f -17
it__@spanish acm -17 20 -18
where__plano jm 17 -16
~eryo m -16
~whe bcefgiklqrtuv -24 -20 -33 -38 -31 -26 -40 -26 -30 -32 -31 -17 -35

every* aglmnov -39 -28 -28 -15 -23 -16 -25
how__@month du 17 -19
revok* aklm -20 -17 19 -21
what__about dmu -17 -25 31
~fra jn -17 -20
~lec admosu -21 -21 15 -18 -17 -20
~tran abcdghlnpqrs -29 -22 -19 -31 -19 -23 -18 -24 15 17 -22 -16

@cancel_me abmnq -17 20 -30 -16 -17
@medicine_list im 15 -17
how_many abcghioqstv -25 -20 -15 -23 -26 -19 -23 -19 -15 -18 -16
not:and mopq -25 -32 -17 21
not__spot r -16
signed_up am -20 -20
smoke* mn -23 17
with__and m -16
~<av defhjopsuv -16 -24 -23 -32 -28 -16 -26 -27 -41 -29
~kene m -20
~ne> bcefijkmstu -27 -24 -58 -22 -16 -51 -25 -17 -31 -27 -26
~yes> adu -15 -15 -18

@place__the jmu 19 -31 -21
am__work aglmnor -17 -29 -17 22 -19 -18 -18
but__am mqr -20 -16 20
dia_me ahm 25 -21 -18
do__see abcdlmnpqruv 21 -16 -17 -28 -27 -46 -17 -15 -24 -22 -33 -21
no__these l 15
pulling__now b -16
real acdghijlov -16 -17 -27 -16 -22 18 -18 -24 -22 -17
reanu* km 19 -19
~<acr mn -19 16
~<mex mu 17 -17
~cups jm -17 18
~nume abcdefhkmnopqrst -28 -36 -25 -34 -21 -21 -26 -16 -28 -26 -33 -26 -26 -33 -33 -16

cada__que dlm -22 17 -17
de__me dgjm -22 -17 -16 -32
me_olvido b -20
not:@english bcdgilmqrsuv -20 35 -16 -26 -16 -22 -49 -24 -16 -16 -22 -23
please__@cancel b -18
recor* abdnqu -16 -19 -17 -18 -21 -15
still__but or 16 -15
what__@clothes mn -19 18
~<wal cdfhiklnopst -23 -25 -16 -24 -20 -30 -25 -29 -30 -18 -27 -18
~gand abjnq -18 -15 -18 -17 -17
~xpe aghjoqu -24 -16 -15 -22 -15 -23 -31

cabeza nsu -19 16 -23
got__@body bmor 26 -23 -19 -20
have__permission kl 17 -16
para_@cancel m -24
que_@vehicle jmq 21 -17 -17
si__a m -16
sigan__los lm -22 17
xanax mnu -16 26 -17
~acam am -16 -18
~ure adefhijkmot -26 -24 -26 -22 -32 -26 -34 -23 16 -21 -23
\xc2\xbf_hay abhlmnoqu -28 -17 -15 -20 -41 -21 19 -27 -36

@call__after i 16
@stop__up m -19
a__numero gijmuv -17 21 -25 -16 -28 -25
ask__@relative abimnpqu -22 -19 -21 29 -24 -25 -16 -18
cuadr* m -17
espacio__otra ab -15 16
is__earliest m -17
les_llevo mn 16 -17
nunca_he m -17
pedi ag -16 -16
~<kjh em 18 -22
~duck m 16
~rag jm -18 16

do__worry bmop -16 -23 -16 17
una__me m -17
~<hub afm -18 18 -20
~ler aiuv -18 -20 -25 18
~llo deiklrv -24 -21 -35 -27 -38 -39 -37
~miss acghijnprstu -31 -21 -22 -21 -20 -29 -32 -20 16 -20 -15 -28
~saba m -17
~watc bgijlmnpqu -19 -15 -18 -21 -18 16 17 -20 -15 -27

at_home q -17
can__fax m 20
he__be or -19 -19
i__now bgikmnoqr -18 -15 -25 -16 -31 -18 -25 -20 19
i__still ms -20 16
que__deja gjmnq -16 22 -21 -17 -20
sola abgjmnoqr -20 -17 -18 -17 -20 -19 -16 27 -18
to_opt ailm -18 -18 18 -15
~<cla abdijnq -23 -19 -21 -27 -24 -23 -19
~isan m -19
~ura> abefgjklmoqrv -23 -19 -18 -18 -18 -25 -15 -17 -20 -23 -16 -16 -17

accep* hiku -21 -20 -17 -16
carta_para ad -18 -17
court mn 16 -22
do_@person bcdeghijklnopuv -22 -18 -17 -16 -23 -26 -31 -21 -19 -24 -24 -15 -21 22 -18
do__@day dhm -17 19 -32
gold$ dm -17 20
lot abceghijklmnoquv -29 -22 -22 -19 -19 -26 -23 18 -17 -21 -28 -28 -21 -25 -32 -16
puede_mas cdno -15 -15 -17 26
se_hace m 16

come__a m -16
flaked pq -19 16
la_@food mn 21 -15
taller m -15
want_the ablm -16 -22 16 -25
you_@move bdhiqu -16 -18 -24 -19 -25 -17
~<sol efghijmnpqst -17 -22 -35 -26 -34 -36 -22 -38 -22 20 -29 -16
~gra cdefghiknoqtu -27 16 -29 -29 -26 -32 -25 -26 -26 -16 -19 21 -16
~ilab bhjntu -19 -17 -18 -23 -17 -19
~tarl im 17 -26
~top> bcdefghikloqu -16 -18 -15 -24 -17 -18 -15 -16 29 -33 -16 -15 -18
~vist bl -15 -15

es_lo bhijmnv -16 -15 -22 -19 -28 -21 -16
not:for abcdgjkms -39 24 -21 -28 -32 -16 -26 -54 -21
quincena$ u -19
still_@open ahm -17 16 -17
the__no m -17
today acegjklnpqtuv -15 -18 -18 -20 -31 -23 -30 -26 -26 -40 -20 -33 -17
where* j 17
~wav u -16

a_work im 15 -19
agent* abfimt -22 -17 -23 24 -16 -15
all_# ehm -15 18 -17
i__@relative abcdgklmnosu -40 -21 -20 -23 -19 -17 -22 17 -40 -20 -21 -35
mande* bdgoqruv -22 -15 -28 -23 -25 -22 -24 -22
~hew> n 15
~ving dfghijlnprtv -27 -16 -15 -27 -20 -23 -33 -25 -32 16 -16 -35

^put bdeghijlnoqrstuv -38 -37 -21 -28 -28 19 -23 -31 -27 -18 -29 -27 -25 -22 -33 -19
an_old v 16
cafecito mnu -15 18 -17
can_@drive ajmnp -16 -15 -19 -15 22
de__@year v 16
dejenme__paz l 16
new$ ah 18 -17
puede__ese np -24 18
text__directions ijm -15 15 -21
~<cas adghjklnou -33 -25 -23 -23 -35 -29 -32 -27 -37 -30
~<duc m 16
~<tel abcfknopqs -27 -22 -35 -16 -18 -35 -43 -24 -33 -28
~uper bq -16 -16
\xc2\xbf__dejar dhmn 17 -15 -19 -15

@symptom_lol gmnv 19 -28 -17 -16
@texts_en l -16
^venden m 16
am__front jm 21 -19
aneur* mu 19 -19
ballpark d 16
holiday adhju -22 -23 20 -18 -19
salio$ g -17
~omp abcdfhjklqs -35 -40 -18 -21 -16 -28 -33 -16 -28 15 -28

antes_no no -19 18
he_is mnpqu -22 -16 19 -33 -19
~<reg dgjlmnoqr -23 -25 -16 -26 -21 -20 -18 17 -17
~rl> adjklmns -27 -17 -16 -18 -20 -23 -23 -17
~rry adfhiklnqtu -36 -42 -21 -23 -31 -26 -34 -37 -37 -29 -20
~tado hjlnopv -15 -22 -21 -17 -19 -21 -20

can befjklmnopqrstuv -20 -83 -79 -34 -16 -55 -53 20 24 -40 25 -42 -46 -71 -48 -106
get__date m -19
give__to aij -27 -17 -20
it__in admnpsu -27 -19 -32 -16 -16 -20 21
ya__de k -15
~aud dj -17 -16
~cina dgqrs -18 -15 -19 -17 -17
~nces amo 16 -15 -16
\xc2\xbf__hacer gu 15 -16

estoy__trabajo qr -16 -19
la_primera m -16
sacar adgijmou 18 -25 -17 -15 -21 24 -17 -16
united_to lm -16 16
~<bon u -17
~osi ghjnqu -24 -16 -24 -23 -19 -30

@clinician_que m -16
re klmos 24 -25 -17 -15 18
she__not abiknopq -21 -17 -23 -16 -15 -25 -28 21
~dru adghnoqu -16 -17 -15 -19 -16 -20 -17 15

la_quiero b 17
lo_de dhjmu -16 -17 -16 -29 -16
muchas m -18
para deflmpqrst -17 -24 -18 -20 -23 -17 -29 -26 -33 -33
que_@clothes agmnqu -18 -40 -28 30 -17 -17
re__for kl 18 -16
~act bcefghkopqrstv -43 -26 -40 -34 -30 -42 26 -19 -28 -45 -29 -39 -33 -36
~erv dfijmoprsv -23 -16 -18 -23 -18 -37 -20 -15 -23 -17
~oint u 18
~onig ans -16 -20 -18

#_out abdefilnorstu -16 -21 -22 -39 -15 -28 -35 -19 -22 34 -18 -19 -24
^lol abcdefghijklmnopqrstuv -24 -28 -27 -35 -47 -36 -34 -21 -24 -24 -17 -36 51 -39 -16 -22 -28 -19 -17 -35 -31 -31
escribir am -19 -23
hiya f 16
i_do dinptuv -21 -26 -47 -16 -22 -19 -18
i_feel m -17
lost__i r 16
not__time r -16
~<sal adeiklnoru -31 15 -36 -16 -19 -18 -20 -24 17 -20
~gue dfgmqrsu -40 -19 -29 -22 -15 -43 -18 -44
~jfj e 16
~paga acdefgijknopqrstuv -27 -16 27 -21 -19 -19 -17 -19 -18 -23 -25 -18 -19 -17 -17 -19 -23 -18
~rts> dhilnu -22 -16 -17 -19 -15 -20
~ugar dghilnpqsv -17 -17 -19 -15 -19 -26 -17 -27 -19 -20

@late__amor r 15
closes him -19 -18 27
his_number v 17
mess__@body n -19
perdi$ m 24
salgo_de dno -19 -21 -18
tacos am -16 21
the__i cgikmnpv -15 -26 23 -17 -40 -22 -27 -30
~<app admo 28 -22 -27 -16
~<nev abcdijnoprtv -15 -15 -17 -30 -18 -16 -24 -24 -21 -21 -28 18
~deli m 17

all_set mpq -24 26 -26
charge acdghjmnru -32 -16 35 -17 -21 -29 -42 -18 -15 -30
it__if dmqu -23 -30 16 -26
no__@visit diknqsv -23 -24 -19 -18 -22 -20 21
number_out l 21
over_now mr -24 22
passe* mp -17 -17
se__@fetch mnq -17 17 -28
still__my as -21 -19
~ips rs -17 15
~ombr mv -18 15

#__en n -16
both_ways mp -15 22
can__take adgjo -28 -22 -17 -16 -21
not:vuelvan l 16
textearme$ l 18
that__the adgjqu -16 -20 -17 18 -19 -23
~lang cuv 24 -18 -16
~par bcefghklmpqst -21 -24 -41 -28 -26 -23 -23 -21 -19 -19 -27 -39 -50
~rch> abdilnqrsu -23 -16 -19 -18 -19 -18 -19 -19 -15 -17

my__day dmnq -15 -30 16 -20
not_got pq -16 15
up__please am -16 -18
~eap j -18
~gun bcefklnopru -34 -33 -20 -28 -30 -36 -48 -52 -22 -34 -31

please__texting ikmv -16 -18 15 -18
que__es abcdefhknopqrstuv -36 -28 -21 -37 -22 -26 -37 -19 -35 -25 -16 -17 -23 -30 -15 17 -20
una_semana a -19
what__had b 15
~<afe nu 19 -16
~<vol gimnu -15 -19 -29 -15 -16
~eja acefklnrsu -38 -21 -17 -17 -25 -36 -16 -26 -24 -35

no_la l -22
servi* mu -27 -18
session adijmoqrsv -18 19 -16 -26 -53 -17 -18 -20 17 -23
sirve_este gu 16 -18
the__form im -15 15
~tio abcdefghklqs -34 -17 -17 -17 -23 -27 15 -41 -34 -17 -18 -17

@medicine__walgreens m -15
and_he am -16 -15
estan__la hm 17 -18
on__way abcdghijklmoqrtu -22 -26 -18 -27 -25 -29 -27 -27 -24 -20 -23 -23 -39 44 -19 -21
~<fml m 17
~<ip dm -18 19
~ris dghjmoq -16 -21 18 -22 -18 -23 -16

an abefghijklnpst 30 -57 -40 -44 -54 -26 -20 -22 -35 -47 -62 -54 -29 -18
come_to abdinoqu -15 -20 24 -20 -27 -22 -25 -25
me_leave m -16
partner mp -22 17
past$ amr -15 -18 26
puede__dia adnp -24 -20 -36 16
so__need m -16

@call_before in -16 -17
alo$ efjlmtu -23 28 -16 -15 -25 -16 -17
anniversary m 17
los__que dhlm -19 -16 -24 -31
mind__@visit bm 17 -17
puede_ir imnop -15 -16 -17 -27 -21
que_clear mu 22 -20
~<is empq -16 -18 -17 23
~bles dfghimnoqtu -23 -18 -16 -21 -26 -25 -20 -15 -19 28 -24
~ncil am 18 -22
~oiu eflmu 29 -16 -17 -30 -16
~proc agmn 17 -16 -20 -16

@ride_fell m -24
^this abcdefghjkmorsv -46 -34 -36 -30 -15 -23 -24 -26 -18 -17 -18 -23 -16 -35 37
baja acdefghijlmnopqrtuv -25 -22 -46 -26 -20 -24 -23 -24 -30 28 -15 -26 -23 -24 -28 -21 -22 -43 -18
could_we ms -18 -18
hacer_el u -18
la__mi o -19
me__it ajkqr -34 -16 -15 -17 -16
what__@ride d -16
will__the mpq -25 17 -20
y_cuarto r 17
ya_tengo npq -26 36 -34
~<wit acfhjrsv -18 -42 -38 -24 -17 -18 -20 -20
~otr cdefghijlmnopqrtu -37 -28 -25 -25 -22 -43 -45 -17 -22 -19 -16 17 -22 -26 -18 -25 -49

#_is dm -16 -16
drank mn -20 15
entrance gjm -16 20 -22
no__venir p -16
options$ gjlmn 21 -19 -15 -29 -22
or__all d 15
you__reached mv -19 15
~fkdl em 20 -18
~mpez agmn 18 -15 -16 -17

am__going dm -18 -20
es_eso dgmu -19 -16 -28 19
in__@day hj 18 -15
it_going bfhjnopqru -21 19 -26 -20 -28 -23 -18 -22 -23 -33
want_them m -17
~ife ahij -19 -16 -15 -21
~lan abcdeghijkltu -46 -26 21 25 -30 -57 -35 -43 -30 -25 -20 -28 -64

@relative__por mpq -16 19 -21
@traffic__not r 18
me__favor abcl -22 -16 -17 -25
twice fgkmnqrtuv -15 -18 -17 -32 -17 -17 -18 -21 -18 -17
will__me abimprsu -37 -36 -25 -40 25 -38 -29 -19
~nza imu -17 -21 -18
~paq r -16

@english__good cm 15 -16
@hours$ bcdefghijklpqrtuv -34 -24 -42 -30 -39 -31 45 -38 -43 -25 -26 -25 -36 -31 -32 -32 -26
^@insurance dmu -17 -19 -20
ahorita__@thanks bmt -21 18 -20
am__@vehicle m -17
no__manden k -25
quiero__por o -16
won_the ejmu -17 -20 24 -21
y__quiero o -22
~<sc abcefghjqrs -23 17 -32 -20 -21 -39 -35 -41 -24 -24 -34
~idg mr -20 23
~olks jm -22 -25

^@move abcdefghijlnopqrstuv -37 -59 15 -46 -47 -44 -38 -48 -38 -46 -50 -41 42 -38 -44 -43 -34 -38 -38 -41
como_es agjmnsu -21 -24 -21 -32 -18 -19 22
feel abdmnou -21 -17 -16 -31 -18 -19 18
goes__there q -16
happy__to fm -19 18
maquina m -17
necesito__me mu -20 -19
unsto* cefgklmru -16 -23 -16 -17 30 -31 -29 -17 -16

ando bchiklpuv -29 -18 -20 -20 -23 -27 -28 -22 -33
deductible m -15
necesito__a am 15 -25
not__tomorrow bo 23 -20
you__got m -16
~<goo abdefghknqrsuv -23 -17 -45 -38 15 -20 -23 -35 -23 -20 -26 -50 -20 -21
~hes> f 16

do__about diqu -25 15 -15 -20
how__@cancel d -17
is__from bfln -17 -18 -18 -15
the__have dhinsu -18 15 -19 -16 -16 -18
you__@food hm 22 -29
you__botox m 21
~cati dginru -15 -15 -20 -19 -16 -17
~jos agjmu -18 -15 17 -26 -22
~osis dgu -16 -19 -23
~rch abdilnqrsu -23 -16 -19 -18 -19 -18 -19 -19 -15 -17

^bet cdefjlmu -17 -16 -33 -25 -15 -24 28 -18
about$ admu -18 -19 -19 30
not_to klm -16 15 -18
~enki eflmt -19 -15 -17 -26 20
~iu> abcdefgijklmnptuv -17 -17 -15 -17 18 -21 -17 -19 -17 -15 -22 -31 -15 -15 19 -18 -19

@visit_es bm -15 -19
^stoy mr -21 15
^wanting a 17
a_problem m -17
shell p 18
want__one a 15
was__at m -19
~ifi> m 22
~tox mu 20 -16

^all abdfghnopq -17 -19 -18 -22 -17 -16 -17 -15 22 -26
les__mi u 16
puesto m -19
says__@stop klm -19 -18 17
~rem adefhiklop -21 -33 -16 -17 -29 -36 -19 17 -29 -31

@price_per d -17
never__this m -24
~<ane m 18
~nga bceghjmqrsv -18 -20 -18 -19 -17 -25 -43 -17 -20 -19 -27
~nope ef -23 -16
~per> aglmnoqru -18 -18 -20 17 -18 -17 -15 -23 -17
~uns abcdefghjklnoprtuv -28 -30 -32 -33 -42 -33 -19 -29 -26 16 25 -25 -23 -26 -17 -29 -38 -28

@clinician__you a 15
@texts_ya m -19
^luego m 15
and__want mo -16 -17
expli* bdgjmnoqs -18 -18 19 -18 -22 -19 -20 -16 -16
find bcdegiknstuv -35 -22 -33 -16 -28 -27 -31 -39 -25 -18 -25 -26
molestar$ lm 18 -18
this__again gl -15 20
~kjl em 16 -16

@eat_before n 21
me__thread lm 19 -17
mista* lm -22 -15
war m 22
was__# m -16
~<eno dlt -16 21 -17
~ahor cfijlmnopstu -15 -17 -21 -18 -25 18 -28 -17 -17 -15 -24 -20
~doc jm -17 -16

aparte d 15
so_is u 17
what__latest hmu 19 -18 -17
~anot cdghilmnprs -23 -26 -25 -23 -26 -18 -26 -28 -29 -23 -26
~diga d -17

^tiene dghilmsu -23 -16 -15 -24 -20 -29 -22 26
all_right hmrs -20 -19 -18 -17
hago_ahora agmn -17 19 -22 -17
i__candidate mu -15 16
i__form g -17
not:can glmnpqv -16 -17 -23 -17 -23 30 -21
you__@machine mu -19 15
~appy adefghiloqtu -16 -18 -20 17 -19 -23 -17 -18 -18 -16 -19 -24
~rep aceghopqruv -34 -18 -15 22 -20 -32 -21 -27 -16 -16 -19

@person_can u -18
cambie__opinion m -18
hay cdeghklmpstu -25 27 -76 -19 -17 -60 -43 -68 -19 -60 -66 -21
his_@medicine ms 16 -15
quiero__@visit ik -17 -25
this_chat m -16
~cuan cdgklmqrv -25 -16 -26 -16 -22 -21 -30 -41 -21
~irl> a -18
~thi defhijopqrt -16 -29 -25 -22 -23 -28 -19 -29 -41 -37 -38

@relative__picking p 18
anyone abdjlnsu -21 -16 -26 -24 -22 -25 -17 -30
aqui__la v -16
inven* m 18
out__it dmnor -19 -22 -17 -17 -16
queda* imu -18 -26 -16
suppo* du -17 -17
to_hurt dm 16 -16
when__bring jmn 16 -19 -21
will__able n 15
~<arr dhjlmpuv -22 -17 -16 -20 -19 15 -26 -19
~<cay npv -15 -17 -16
~dres dnu -16 17 -17
~tiva iklmu -16 27 -21 -23 -15
\xc2\xbf__mas no -16 21

a_@drug aru -17 -17 -17
bendecido m -15
break eu -15 -16
el__@date ahmo -19 18 -23 -16
mi__de adhijkrsu -18 -21 -21 -25 -16 -19 -21 -20 -23
~rsa du -17 -15

a_tad m -17
ahori* aglt -17 -15 -15 -22
bring_to mn 24 -29
de_telefono m -16
down_for m -15
enfermo abciklqrsuv -20 -27 -21 -16 -16 -19 22 -15 -17 -17 -17
from__@treat s 20
know aefhijlns -29 -23 -19 -31 -22 -29 -28 -18 -22
off__@day o -17
ya__esten l 17
~grac d -16
~ina ceghjklmpr -25 -22 -25 -15 -16 -21 -34 -16 -28 -24

@insurer_conmigo p 17
can__@vehicle mnoq -23 -20 -17 23
dormida msu 15 -20 -19
i__week m -15
is_set pq 22 -23
passport$ m 17
walmart m 15
~<ow m -18
~<tuv s 15
~ist bcdefhijopqrstuv -18 -16 -41 -45 -39 -59 -29 -27 -42 -21 -31 -33 -15 -19 -43 -15
~mpus m -22
~rca> ajmv -17 22 -28 -18

^can abefghjklnprstv -32 -67 -65 -48 -20 -18 -19 -75 -39 26 -88 -48 -27 -75 -76
dejar__carro m -15
is__name u -20
my_mind mnor -33 -15 -25 -16
~bun t 16

@clinician_was im -17 17
@vehicle_@stop jqr 17 -21 -17
a_day gjnru -20 -17 -24 -16 -23
do_i bcefhjklmnoprstv -36 -23 -36 -37 -70 25 -31 -17 -41 34 -87 -48 -41 -32 -46 -42
is__one pu -16 -15
no__give amo 17 -15 -23
not:quiero acgikmoquv -54 -32 -16 -37 -39 24 -19 -26 -34 -26
to__anything admu -35 -31 -22 -18
what__bring jm -19 16
~<us bcdeinopr -17 -34 -21 -25 -22 -42 -18 -43 -38
~ueri m -22

@wrong$ abcefhjklmnopqrstuv -28 -22 -19 -36 -39 -31 -38 -33 -45 -46 -22 -26 -24 -29 -35 -21 -41 -34 48
says__off m -16
~elt> ims -15 -19 23
~jer q -15

aspirina an -21 23
can__there abdgimnq -20 -26 -20 -21 -27 -31 -18 27
chat$ abgouv -18 -20 19 -18 -26 -30
mal bdefhijklmnpqsuv -19 -24 -19 -19 -16 -37 -30 -22 -26 -36 -23 -26 19 -15 -27 37
patients i -16
~mun af -19 -15
~spee im -19 21

@clinician__contact a 16
@price__@cancel dm 17 -22
at__@visit a -15
not:comprendo m -17
often__i anu -16 -17 17

@late_are m -16
enough__the lm 16 -25
her_@visit m -18
la__no hijmpsuv -16 -20 -23 -37 -16 -19 -16 -16
not:donde j -17
you_help gu -22 -17
~ild> oq -17 -18
~mer bcefknopqst -27 -41 -31 -28 -24 -50 -24 -27 -30 -33 -27

my__@relative mqv -28 -23 15
nausea s 22
not:@thanks bghlmoqrtv 19 -22 -18 -43 32 -24 -22 -15 -58 -25
since__@treat ms -16 19
~llon d -16
~spl d 18

= abcegiklmopqrsv -19 -25 -39 23 -30 -28 -60 -21 68 -56 -22 -32 -21 -43 -20
engan* m -19
papeles$ am -17 -17
puedo__despues aqs -18 17 -17
put_the aijku -21 15 -17 -16 -16
someone_on a -24
~<jes m -15
~<ru abdghkostuv -37 -25 -42 -26 -31 -23 -16 -18 -24 -35 -27
~nded jp -15 -18

around_back g -15
away_i m -17
be__when h -17
do__yet mqv 18 -17 -18
for__long mnu -19 21 -17
let_somebody bo 24 -19
me__@date m -16
my_plan dm 17 -19
no__esten l 17
please__@texts bilm -16 -19 18 -37
~mnb efm 21 -15 -24

bp ms -19 23
me_ponen m -18
numero abcdefhkmnopqrst -28 -36 -25 -34 -21 -21 -25 -16 -27 -26 -32 -26 -26 -31 -32 -16
understand m -19

^quitenme alr -20 17 -23
acepto klm 17 -20 -15
i__take abdhmpu 31 -29 -24 -20 -38 -28 -18
store ahm -16 -15 26
~busc dghiklnos -22 -15 -19 -21 -16 -20 -18 -18 -17
~ece cefghjnpv -19 -30 -32 -28 -18 -41 -16 -18 -29
~utti m -18

^threw mrs -20 -16 16
are__allowed mn 16 -16
got_off o -18
kill__@texts lmu 20 -19 -22
sacar_@visit a 18
su_lista l 18
~ark> m -21
~orry adfhiklmnqtu -33 -35 -20 -20 -27 -24 -32 -17 -33 -41 -26 -16
~urge ds -20 -17

her__the b -15
know__is gm -17 -31
later__@month amo -16 -17 16
pagin* m -15
tienen__el dhmq -19 -16 -21 -16
~<apa befgijlnostuv -22 -19 -16 -26 -24 -22 17 -25 -26 -26 -16 -30 -18
~utor gjmu 16 -19 -16 -16

@place$ abcdegjklnopqrstuv -33 -50 -43 -29 -41 -59 47 -38 -46 -45 -49 -32 -48 -42 -16 -44 -19 -16
aceptan_@insurer d 17
is__fda u 20
want__talk a -18
you__hospital mu -18 18

^baja bdeklmu -25 -22 -21 -22 30 -33 -19
decided__it b 17
nerves$ m -15
~<apr cdijlnopqrv -20 -18 -20 -15 -17 -20 -22 -16 -17 -16 -18
~<fre cefghijklmnqtv -27 -18 -20 -20 -23 -27 15 -17 -19 -22 -32 -18 -24 -25

^no acdefhjkmnprtu -49 -21 -41 -86 -73 -47 -41 -75 40 -70 -26 -39 -57 -32
^yep pq 17 -18
for__@ride b -18
get__but jq -15 18
hairc* am -16 19
not:recibir kl -25 19
solo__@late mo -18 -18
still_do no 17 -18
~<ce abcdefnopqtu -20 -36 -27 -43 -25 -27 -17 -36 -17 -40 -23 -20
~ajo> acglnrsuv -21 -23 -19 -20 -41 -15 -28 -37 -19
~coj m -17
~cs> nu 21 -16

car__do j -17
~bris hmou 20 -20 -15 -15

getting_these gkv -23 -17 -18
need_an abgilmnqu 25 -27 -16 -31 -17 -29 -17 -27 -29
onda$ fgjmt 20 -22 -24 -19 -17
opciones gmu 19 -18 -18
plan$ u -16
que__en adgjos -23 -27 -15 -21 -17 -18
stuck__this g 17
unsubscribe klu -20 18 -17
what__next du -15 -16
ya__del mpq -16 22 -24
your_@price dm 16 -17
~exac m -21
~mab dfmt -16 -17 -25 22

anything__week a 16
este_chat gmu 26 -18 -21
sitting r 17
spot dghinqu -20 -17 -18 -23 -18 -21 -22
teach_me m 19
up_please ackm 17 -15 -19 -24

@cancel_la abdmo -26 24 -18 -27 -28
@howmuch__no d 16
all__on abdmopq -20 -16 -19 -25 -15 21 -25
expensive$ du 19 -24
is__first ad -17 17
mi__mi mn -18 -15
no_puede mnop -16 -28 -28 -16
not:your bhil -20 -21 -19 -21
of__morning fhmn 19 -15 -16 -18
sister acdgijklo -28 -18 -25 -18 -19 -15 -22 -22 -30
whate* bdfghjqtuv -17 -23 -18 -19 -20 -17 -18 -17 -26 -16
~hree m -18

^la cefghijklmnoptv -24 -18 -21 -41 -20 -28 -23 -28 -16 -38 -18 -18 16 -28 -33
el__@cancel i -18
en_que adjkmqrv -22 -22 36 -17 -35 -18 -20 -19
mi__hace p 19
~bore mu 24 -16

about__in r -16
ayer_y m -17
can__something hm 16 -16
reached im -16 -20
the__@visit bgijn 18 -16 -16 -32 -20
two__that m -15
~<ord im -19 19
~<ro abcdefghklpqu 20 -45 -29 -29 -35 -29 -54 -51 -39 -20 -15 -33 -28
~rip> bhnu -19 -20 -22 25
~rke no -16 -16
\xc2\xbf_me bhlpsuv -29 -25 -28 -27 -26 -22 -16

how__going dfmu -22 20 -17 -20
jkl em 20 -20
nobody bdmnopqsu -22 -17 -27 -20 -25 -26 16 -16 -19
numero_de gkv -20 -23 -30
options dglmnu -16 26 -16 -33 -23 -17
que_@call nquv -18 -15 -23 -17
time__game m 16
~<ec dlorsu -16 -15 -26 -16 -16 -16
~ile> gnopu -17 -15 -19 -19 -24
~ong> bcdefghkloqrv -47 -30 -53 -28 -33 -47 -19 -16 -45 -16 -32 -23 -44

@texts_me m -16
@wrong_number lv -21 32
bet$ cdeflmtu -16 -15 -32 -24 -22 29 -19 -18
right$ adeghjmortu -17 18 -15 -25 -28 20 -27 -21 -33 -24 -19
you__@open bdhmors -17 -16 29 -26 -24 -17 -17
~lver imu -19 -22 -15
~ntem i -18
~typ abgloqu -21 -21 21 -20 -17 -19 -29

@texts_after klo 18 -22 -16
@vehicle_cuenta mqr -22 24 -15
a_resume gm -15 19
bailed__me pq -15 16
~aber imou -22 -18 -18 17
~achs s 17
~ten> adghijpqtv -28 -29 -27 -21 -36 -21 -24 -36 -16 -33

listo lmpq -17 -17 17 -17
what__odds gmu -16 -17 16
~<wan adefjmnpqrstu 19 -26 -21 -19 -21 -21 -21 -38 -20 -25 -33 -33 -22
~lew mp -23 -15
~ron bcefghklnpt -37 -37 -34 -15 -28 18 -39 -28 -19 -45 -16

not:queda m -19
~hanc abdghjlmsuv 18 -24 -28 -18 -20 -19 -17 -38 -16 -16 -17
~pes l 18

@pay_for abgijnopu -28 -27 -15 -22 21 -15 -16 -18 -24
aplazar o 15
is_@treat afgjmnu -23 -16 -21 -25 -29 -17 34
my__this av -19 -19
peru mu 17 -16
to__back jmnqu -17 -47 -18 -23 -18
tu__@relative mn 21 -16
where_is admrsuv -21 -24 -15 -17 -24 -23 -19
you__else v 17
your__and a -15
~dad> agklnpqrsv -24 -21 -21 -27 -27 -24 -19 -16 -24 -25
~eso aghklntuv -18 -23 -21 -16 -16 -18 24 -26 -18
~lon acdefghklr -26 -37 -35 -31 -35 -48 -30 -26 -18 -19
~punt bdgiklmov -18 -18 -17 -21 15 -20 -29 -20 -16

favor__de lm 15 -15
fridays hm 25 -28
~rara msv 16 18 -16

@relative__@move mq -22 -22
in abcdfgilmnoprstuv 35 -35 43 -50 -83 -59 -21 -58 -21 -27 -21 -33 27 -42 -73 -18 -45
la__favor cijk -17 -20 19 -17
not:available imq -19 -15 17
rara s 19
resub* klm 23 -21 -21
to_get abdghmorsuv 30 -24 -39 -30 -27 -39 -34 -36 -25 -44 -18
where__sign am 19 -22
~bit d -19
~eadi dlmu -17 -18 -19 -17
~jkl eflm 27 -18 -17 -34
~nera agn -21 -18 -16
~ole agijklnrsuv -31 -32 -32 -32 -24 19 -20 -27 -31 -37 -28

a_joke m 23
do__i bmnqu -19 -27 -24 -25 22
no__on m -26
vets j -15
woke bi -15 -16
~<kno abdehijnprsu -33 -18 -16 -35 -38 -26 -36 -25 -15 -15 -27 16
~ita> bcegjlpquv -15 -18 -16 -32 -26 -24 -21 -25 -31 -18
~ray o -15
~wee cdfgijklmnopqs -26 -40 -20 -37 -30 -29 -24 -22 -19 -45 19 -27 -30 -17

@relative_@pay i -15
the__@stop klnqv -27 29 -15 -19 -20
this_what dm -20 -17
~ddy ijmu -16 24 -21 -19
~ima> dgijln -16 -16 -18 -18 -16 -16

for__next n -19
give__# bm -15 -17
que__pone nu 17 -16
van abcdefghiklmnoqrstuv -39 -31 -25 -35 -19 -21 -19 21 -19 -28 -32 -70 -39 -46 21 -21 -20 -23 26 -22
~arty m -16
~itam aklm -22 -16 15 -19
~lks ijm -20 -22 -27

can$ hm -20 -27
~dan defhimopst -38 -20 -26 -29 -16 -18 -18 -29 -34 -22
~jit m -17

^till hm 20 -17
a_este muv -15 -19 -23
accident acdjklmnop -20 -16 -16 -17 25 -21 -35 -17 -16 -21
agarr* hjlmqrst -18 -20 -20 -15 -24 17 -20 -17
too bcfgijlnpqrstuv 16 -19 -18 -18 -23 -32 26 -30 -22 -33 -20 -24 -16 -35 -18
~<viv ajnor -17 -15 -16 -15 -21
~bai bmor 16 -22 -18 -15

^sera bdmu -15 -24 -28 19
~<cit a -18
~ayer abcdgjnqrsuv -19 -16 -15 -21 -17 -19 -20 -16 -22 18 -23 -20

how_bad dm 21 -18
there_a bfghnopqrsuv -30 -30 16 -37 -20 -29 -22 -49 -26 -46 -35 -39
~tch> adghjorv -25 -29 -23 -16 -34 -17 -22 -18
~uena dfnu -17 -24 -15 -20

@visit_you m -17
abierto hm 16 -17
before bcfgjlmpq -35 -21 -16 -16 -18 -16 -18 -18 -16
decided iv -16 -17
good__you acou -16 -15 -17 -17
hago__ser a 20
jaja__el m -16
me__@symptom nqrsu -19 -20 -18 24 -20
~din afghnops -49 -33 -43 -20 -24 -33 -16 -25
~pega m -22
~sout u -17

afternoons o -16
could__@call i 17
darme_de k -21
in_it am -16 -18
ketamine defghijklmnopqru -38 -21 -20 -43 -23 -32 -35 -19 -25 -27 -30 -23 -19 -26 -20 42
wear__@clothes m -17
~<oft dnu -20 -18 19

#_@texts l 16
adela* mno -19 -17 18
en__@late amn 17 -21 -17
es_usted v -19
got_wheels p 16
night$ anr -15 -25 -16
off__list agikln -22 -26 -19 -29 16 -18
till_i n -16
used__be m 19
~plat mno -27 -21 -18

later_in m -23
not:@eat dhnou -15 -21 23 -15 -18
that__i dgmnu -25 -17 -19 -21 -20
~<bal abdgjlnopq -18 -17 18 -25 -26 -17 -23 -17 -17 -15
~ejan jmn -21 -24 -17

^encontre b 17
me__escribir g -17
parenle blm -15 20 -15
puedo__mismo nq -19 19
sent$ in 15 -19
we__our bmoq -17 -19 -18 18
~ndan cdfgl -22 -24 -18 -32 -26
~ngu bcdefghijlnoprsuv -21 21 -33 -18 -22 -24 -22 -25 -17 -19 -38 -34 -26 -16 -20 -30 16
~noug dlt -16 21 -17

can__walk aimu -16 -16 -25 -23
no_se aefghijklnoptv -21 -18 -16 25 -28 -23 -31 -25 -49 -32 -41 -20 -22 -26
not__work m -18
take__number im -16 -19
~itin mnrsv -18 -22 -16 -16 -20
~peli dquv -17 -17 19 -15

backed_out mq -16 16
covered__the dmu -20 -20 17
do__remember m -21
hydra* n 15
my__changed pv -19 -16
not_care m -19
sabado dpqrsu -18 -15 -19 -15 -15 -17
sign__up lopu -28 -18 -17 -23
who__texting ilmuv -21 -19 -18 26 -42
~beg lmnu -19 -21 -20 -16

why__the m 19
y__@day bo -19 18
you__what adhmu -20 -28 -26 -29 16
~crew m -18
~enme cdefghilmnpqstuv -30 -32 -25 -18 -28 -30 -27 28 -56 -35 -27 -29 -32 -23 -34 -33
~lock acdefginrstu -27 -23 -36 -22 -19 -22 -18 -29 -29 -18 -22 -37
~nia> dghijmnq -22 -26 -16 -16 -20 21 -18 -17

bien cdfglpruv -26 -27 -22 -23 -30 -25 -30 -20 -33
ir_en adno -22 -15 21 -16
la__una o 16
morning_of fmn -16 -18 19
retir* km -15 17
town_are m -15
~ica> abcefhjklpqrt -36 -27 -19 -23 -16 -22 -19 -28 -28 -24 -28 -20 -16

@day_@hours ahmno -18 23 -30 -15 -18
can__@book abcdghijnoqru 28 -28 -19 -28 -21 -23 -18 -20 -30 -30 -25 -23 -15
have_got m -20
knitting an -22 16
lose__number glmuv -21 24 -17 -26 -15
~ied acdgijlnoprs -15 -19 -15 -19 -29 -21 -26 -24 -22 -25 -21 -16
~ssed ijmnpqu -16 -18 -20 -18 -19 -27 -18

@insurer__ahi mp -15 18
agradece mo -24 -15
but__my l 16
fine__me am 15 -16
have_no m -16
minutes$ r 16
off__the dm -15 -18
somewhere_to jm 15 -16
~<nea abdghijlnoqu -21 -16 -19 -16 -16 -30 22 -18 -25 -19 -25 -28
~rir> h 15

@drug_oil m -18
am__can m -18
bump bmo -17 -32 22
del__me mq -20 20
habla* aijknoqru -24 16 -17 -18 -17 -17 -15 -15 -22
left_or jm 16 -19
you_provide m -18

le__para dmnoq -17 -19 -16 -16 -16
the__can amu -17 -35 -16
there__@price dim 18 -16 -24
you_taking ahm 23 -16 -22
~afa> muv -15 20 -16
~ine cdefgijrtu -24 -25 -36 -34 -20 -25 -16 -39 -21 -44

hace_el pq 16 -21
is_hard m -19
just__you admoruv -18 -17 16 -18 -19 -22 -15
live abnou -22 -16 -19 -18 -22
noche$ hn 20 -20
of__today or -15 -21
on__red j 17
when__in au -23 18
~dio> abdfjkoquv -15 -18 -16 -18 -15 -16 -23 -22 -23 -16
~each abcgjknoprs -16 -26 -24 -15 -34 -32 -32 -27 -19 -20 -25
~her> dfghnqrs -26 -25 -23 -35 -30 -16 -37 -20
~ntis abn -24 -18 -18

@place_my m -16
do__wear gu -17 -20
i__work dhilmru -18 -19 -22 -20 20 -17 -27
in_law ip -18 18
my__he mpq -23 16 -21
sundays bflmt -16 -32 -15 24 -19
~dejo adhikmnpu -23 -29 -21 -17 -16 -28 19 -25 -18
~lmao em -22 21
~pell mu 25 -19
~tice d -16
~tit m -17

@relative__puede mn -20 -23
con_@howmuch dmnru -18 -16 19 -17 -17
~<sca gijopruv -21 -22 -20 -23 -19 -21 22 -26

@ride_thing bmp -15 -19 19
bad_@symptom m -18
do_@animal m 19
from__bring m -19
i_@book abcghijlmnoqru 44 -25 -16 -29 -28 -17 -24 -19 -36 -30 -26 -26 -22 -19
is__me afhklmnpqt -30 -17 -15 -24 -24 -66 -46 22 -35 -26
le_pico agm -20 24 -23
pero cgimntu -15 -17 -22 -42 -33 -16 -16
si_no bdgjouv -22 19 -16 -22 -17 -19 -16
\xc2\xbf__llego jn 17 -16

a__now m -17
it__good f -16
looking filmnoptu -17 -18 -17 -20 -21 -18 -18 16 -18
pleas* defhnpqstu -34 -36 -31 -15 -26 -30 -50 -30 -19 -15
que__poner n -16
~oco abn -15 -20 -17

got__put j -17
hi befhjklnprsuv -28 -19 24 -30 -17 -16 -21 -21 -21 -24 -30 -22 -26
me__dormida s -18
my_centro i -16
salgo__la dno -16 -19 -18
~hoos m -15
~uci amqsu -16 -20 -20 -16 20

direccion abhijklprsuv -26 -22 -19 -28 30 -20 -16 -24 -22 -19 -26 -18
minutos mr -19 18
soonest_@visit a 18
want__and d -16
~<ju acefglpst -23 -33 -35 -31 -30 -24 -16 -17 -23
~agua dm -16 17
~erme ghijlnqu -21 -18 -22 -17 -16 -25 -20 24
~heel mpu -27 17 -16
~rde> en -18 -18

@drive__from jmu 18 -20 -25
^epa efm -19 22 -22
my__sent an -16 -19
would efgjmnpstv -18 -18 -34 -27 -15 -31 -20 -42 -27 -27
~emp acdefgjklt 19 -25 -41 -21 -30 -22 -24 -21 -38 -22
~ms> bghjkloqr -18 -16 -20 -22 -15 -20 -17 -20 -23
~reco abcgjlrs -16 -31 -24 -36 -27 -16 -18 -16

^heard mu -16 19
far__from jm 19 -22
send_the g -19
the__be js -18 -15
~<pag dfghjlmnopqrsuv 28 -16 -16 -17 -17 -18 -35 -24 -24 -16 -21 -17 -16 -19 -15
~banc h -18
~ewhe p -16
~iesg dmu -18 -20 21
~ikes m 16
~radu amp -16 17 -17

i__your gijlu -16 -26 -21 -26 -18
my__has abn -27 -16 -16
turn__back km 20 -26
~dksl em 16 -16
~eard m -20
~grad abfmpqstv -20 -20 -19 16 -21 -17 -17 16 -16
~ires dm -19 15
~ried mp 18 -18
~uff adhjoqv -22 -21 -20 -22 -22 -15 -18

driver__the m -18
it__week o 17
name_is abd -17 -17 -18
there_anyone i 16
who__for v 18
~desi lm 15 -23

@cancel_it bdoqu 26 -20 -15 -21 -15
eso__es b -16
i__front i -17
on__test mu -24 20
se_paga dm 19 -17
spravato adjmu -16 -23 -16 -29 36
take__@medicine mn -19 16
vista ms -18 15
~nam adgiklnopqsv -29 -30 -17 -31 -15 -23 -29 -27 -18 -28 -20 27

@call__@stop i -18
cance* abgjnsuv -19 16 -15 -17 -17 -16 -20 -15
does__cover u -22
is__work dm 16 -21
~nseg q -17
~roa dhu -18 -22 -18

@call_alguien q -16
a__i aghjlmopqs -29 -25 -31 -25 -24 -69 -27 18 -28 -19
english abcdefghijklmnopqrstuv -52 -48 83 -46 -58 -46 -18 -40 -56 -52 -41 -44 -84 -41 -52 -38 -45 -41 -32 -43 -56 -41
you__it agijmnqu -30 -21 -16 -28 -30 -19 -19 22
~<opt abefgimnprstuv -21 -25 -18 -17 23 -21 -17 -30 -19 -25 -21 -17 -29 -21
~gram m -16
~rot du -18 -19

ever_since a -17
quisiera__mi n -16
took__@wrong mr -19 18
~erm bcgijnrtv -27 -24 -33 -34 -28 -22 -30 -19 -35
~nia dghijmnq -22 -26 -16 -16 -20 21 -18 -17

#_que abr -22 -18 -15
best_@call m 17
doubl* bmo -18 -17 17
me__spot a -17
my_way bdgjkmnoqrs -30 -17 -19 -20 -21 -42 -20 -15 -29 42 -28
no_car j -17
~dys am -16 -17
~gno mu 16 -16
~lame abm -18 20 -23
~ongs mu 17 -20
~pen> o -15

a__work dgmq -18 -20 20 -20
as__possible mo -21 -17
off__@holiday h 16
unsub* gu -19 -20
wtf_is u 15

back__for ak -18 18
eres$ alu -17 -17 16
opini* m -18
should__it m -17
yo__i am 17 -15
~<mus adehijlmprstu -26 -27 -20 -29 -24 -22 -31 23 -19 -15 -21 -17 -25
~codi i -16
~face bs -16 16
~iona dfmn -19 -15 -34 -16

@animal_@food m 16
@relative__@machine mu -21 18
~avai bhjntu -19 -17 -18 -23 -17 -19
~ert adefiklnq -22 -22 20 -20 -23 -16 -23 -20 -18

@fetch_mi abdmp -21 -19 -16 -25 18
@holiday bcefghijklmnpqrstuv -27 -34 -36 -41 -40 33 -44 -38 -34 -49 27 -47 -47 -46 -31 -42 -41 -49 -39
and__you m -20
aqui bcdehiknoprsuv -22 -20 -24 -15 -24 -29 -19 -31 -24 -25 -27 -16 -19 22
horas hjmoru 18 -16 -33 -22 -20 -17
how__@book am 20 -17
not:good bflmopv -19 -18 -18 -37 22 -18 -18
not:off ablo -16 -15 -17 -16
should__avoid n 17

is_bad m -19
not_give b -24
~iabe ag -15 -16
~mol adgklns -18 -15 -20 -16 24 -23 -16
~ouc p -18
~rdon ls -16 -22
~ron> bceghijklmnp -27 -29 -22 -18 17 -44 -20 -30 -43 -24 -16 -36

@price__@relative amp -25 20 -21
be__@visit b 19
envien lm 20 -16
me_for i -20
quiero__@treat amu 19 -17 -18
~tir> ino -16 -21 -21

do__time a -17
go_away belmr -19 -15 18 -25 -16

@door_ya m -18
@vehicle_me ajmnop -15 19 -18 -19 -15 -15
asked_me luv -17 -15 -21
i_plan dmn -21 -25 25
new_day mo -24 21
receta$ aim -17 22 -24
sigan_mandando l -20
this_thing adgmu -23 -24 18 -37 -23
~alog m -18
~asse pq -17 -15
~ppen afhjno -24 -16 -15 -21 -18 -16

@drink abcdefghijklmnopqrst -69 -66 -57 -62 -51 -51 -72 -63 -57 -55 -46 -53 20 68 -45 -53 -46 -62 -42 24
^gna m -17
al_@treat ai 17 -17
read_@english m -15
~eo> bdgijknopqr -21 -19 -15 -25 -20 -16 -20 -16 -18 -21 -20

happened dqu -19 -19 -29
is_my abcdfghiklopqrstu -40 -25 -19 17 -27 -31 -35 -45 -20 -17 -31 20 -26 -29 -22 -18 -55
it__off mnu -18 -19 15
~nest adhm 16 -16 -15 -26
~oem> m 15

^buen fmt 20 -19 -22
^got cefghklmnpqrtuv -45 -46 -41 -23 -26 -24 -51 -33 -19 34 -74 -17 -15 -25 -17
en__favor acgjklmo -18 15 -16 -23 -17 -21 -16 -15
how_would adilm 17 -20 -16 -19 -28
me_interesa m -15
me_please lm -16 -23
should__do mnq -21 -23 20
trabajar bdhmnu -19 -19 -18 -26 18 -19
trabajo_de i -15
~tch acdghjrv -26 -16 -31 -24 -20 -34 -25 -19
~vec no -17 -16
\xc2\xbf__que cfhklmnqrsv -18 -20 -16 -18 -21 -43 -17 -29 -19 -18 -20

np m -18
number$ abcgmnopstu -18 -17 -18 -32 -21 -21 -17 -28 -28 -20 16
time_do adq -36 -16 -16
to_shave n 18
work_the gmno -16 -18 20 -18

de__y hnoq -17 -18 -16 -22
do__an bijoq -16 -16 16 -21 -20
to_find bj -17 16
you__@holiday abdghjlmotu 18 -16 -27 -17 19 -16 -17 -32 -17 -16 -18
~ices adgilu -15 -19 24 -19 -23 -25
~rox m -21

a__after bhmn -20 -16 -17 -16
asked abdjnpstu -30 -27 -18 -18 -26 16 -15 -18 -28
flat nq -15 -17
morning__ok m -17
un__para bdio -16 -16 -15 -22
~carm mp -17 -21
~easy abj -17 -15 17
~ybo bjmnopuv -17 -21 -27 -16 -25 -18 -18 -23

a__morning mn -18 18
agradezco bmt -16 -27 22
cunado m -16
has_been a -18
~<lef adghnopuv -16 -21 -18 -16 -23 -19 -17 -21 -18
~<mor acdegijmptv -17 -23 -56 -24 -27 -29 -35 -26 -34 -32 -27
~edio hmr 18 -22 -16
~ser> mu -20 -16

^donde bfimnqrsu -20 -15 -30 18 -17 -19 -39 -48 -46
are__lol nu 17 -17
de__manana b -17
even adhm -15 -17 -16 -26
is__while a 16
mensajitos m -21
not_back jq -15 19
save mr -18 19
taking abdhilmosuv 20 -26 -26 -15 -21 -22 -40 -20 -28 -26 -17
trabajo__otro o 17
~jk> e 17

fish gmu -17 20 -15
forgot ab -16 -18
i__i glu -22 -30 -33
lady bijlmnotu -17 18 -17 -18 -16 -17 -16 -16 -15
the__@sick m 20
un abcefghjkloqru -21 -41 -45 -52 -49 -27 -65 -35 -32 -31 -37 -16 17 -25
~<ref acghklnopqrsu 31 -25 -24 -21 -23 -24 -33 -40 -24 -26 -17 -20 -38
~esa cdefghjkmors -27 -42 -17 -23 -37 -23 -42 -35 -43 -28 -17 -17
~illa aioq -19 -16 -19 -15
~sua mu -19 15
~tyu> em 19 -19

back_up ak -17 19
parar eim -17 -17 16
tengo__banar n 15
~end> abfmoprstuv -36 -31 -17 -20 -38 -24 -23 -18 -23 -35 -28
~etra jmr -16 -25 16
~let cghkopqrstuv -23 16 -20 -18 -38 -22 -19 -30 -26 -17 -37 -24
~lou m 17
~nda ceghlnopr -20 -42 -37 -50 -20 -44 -19 -21 -53
~sai cdfghijqrstv -20 -34 -16 -19 -22 -17 -27 -16 -26 -27 -24 -29

brain dgjnru -19 -18 -22 -18 -15 16
tutorial gm 20 -22
~funn mq 20 -18

are__guys a -26
if__there hr -16 15
will__her pq 15 -18
~ely> hu -16 -16
~onfl mo -18 17
~rink n 18

@call__@visit abimu -18 20 -15 -18 -17
@ride__in m -18
desuscribirme kl -19 18
have__for bdntuv -30 -28 -19 -18 -21 -22
mareado s 19
maria_@wrong i -15
puedo__sola q 15
~ads> ahij -19 -21 -15 -20

descuento d 17
it_cure u 16
let__@move m -16
nix bm 15 -19
the__goes msu -16 18 -20
the_south m -15
~<fle mp -33 -18
~<saf dijnpsu -19 -15 -16 -20 -16 -16 18
~rrer o 16

do_any m -16
hsa dmn 24 -22 -17
now$ cdefgijlnoprtuv -44 -47 -35 -41 21 -50 -54 -23 -61 -17 -24 26 -37 -54 -17
on__or jlmu 25 -15 -22 -16
quiero_suscribirme k 16
~<hol acdefghjkloqstuv -31 -21 -28 -31 20 -17 -26 -27 -23 -29 -17 -30 -22 -21 -30 -22
~temp dirs -18 -15 -15 -18

@relative__being m -15
be_back b -16
el__en aqrs -24 -20 -20 -22
hour bdj -18 -17 -18
por__que m -20
se__troca q 16
want_from gm 16 -16
~pers djloqu -22 -21 -15 -19 -18 -17

does__take dmsu -25 30 -19 -23
fumo nu 19 -16
not:@cancel abcdefghijkmnoqrtuv -20 -57 -40 -45 -23 -16 -42 -20 -32 -30 -25 39 -28 35 -48 18 -15 -34 -53
not_getting gv 15 -22
pero_no b -17
through__the m -16
~legi ju -16 28

como__las mr -19 18
damage d 16
like__that a 17
me_pasa j 17
this_the dimsv -22 -21 24 -16 -21
to__me abfghjmnopqrstuv -22 -17 -19 -31 -24 -34 -49 -23 -30 34 19 -40 -33 -28 -18 -35
yep_got pq 18 -16
you_even hmu -15 -16 -24
~lli dhjnopquv -24 -20 -20 -24 -23 -23 -24 -28 -26
~taba giru -18 -16 -21 -26

@howmuch_me dmnpqsu 21 -27 -16 -18 -19 -20 -18
a__de jpqu -23 -21 -17 -20
get__off agklmnu -24 -17 -15 22 -23 -16 -24
~<pol abdj -17 -22 -18 -19
~cou efhlmprtuv -27 -32 -22 -25 -18 -28 -22 -19 -28 -32
~ctly m -20
~iben kms -24 -28 -17

@clinician__con a 15
cold abcdefghijlmnopqrsuv -23 17 -21 -25 -20 -18 -17 -17 -20 -24 -20 24 20 -24 -25 -37 -31 -33 -29 -20
day__the m -16
find_anyone q 17
next_one abjm 18 -19 -16 -18
whoev* m -17
~amp du -19 -21
~nclu ilm -16 21 -32
~nyb djmoruv -21 -19 -21 -21 -19 -20 -19

#_minutes o -15
^count bcmo 21 -16 -18 -22
eso__el m -22
he__his mn -23 19
patient$ aim 18 -21 -17
said_yes mq -18 -15
says_# amor -16 -21 -16 21
~eron abiklr -15 -25 -27 -17 -27 -21
~ga> aceikpqrs -36 -15 -32 -17 -39 -30 -36 -37 -39

mi__ir q -17
that_was bdgjmnop -19 -17 -17 -18 18 -20 -21 -16
~doe abefijlprst -22 -17 -20 -30 -27 -51 -40 -39 -39 -21 -35
~guir im -16 -27
~hoe a -18
~iso> adehijnrtuv -21 -20 -18 -18 -17 -18 -19 -19 -20 -22 -20

@howmuch_la d 19
^alta defiklmt -19 -22 -21 -17 30 -20 -28 -15
any__@hours h 17
do__wait q -15
for_@texts v -17
infor* d -21
please_keep bklmov -19 -22 -17 28 -15 -27
~evan akmnpqr -19 -25 -24 -17 20 -23 -26
~ico cdfijps -20 -34 -23 -21 -22 -22 -28
~ique abclm -17 -16 -16 -20 -21
~rang moq -22 -24 -20

bajo__la m -16
banar n 15
comi benpr -15 -15 19 -15 -19
comma* gm 20 -16
no__esperen blmr 24 -17 -25 -18
stand* jm 16 -21
~anco h -18
~hair cdgilop -17 -16 -16 -24 -16 -21 -22
~maci dg -16 -18

@vehicle_de am -16 -18
^olvidense l 15
been__while a 17
do__go abdjlmnqu -24 -19 -26 34 -17 -39 -26 -24 -20
que__estan adgklmv -18 -17 -21 -18 -18 -22 -24
rathe* dmv -17 -22 -16
smoked m -16
~<peg m -23
~ato bcghjnpuv -17 -16 -17 -22 -26 -24 -19 -28 -20
~norm adijmnops -15 -19 -16 -22 -16 -19 -17 -18 16

ahorita aglt -17 -15 -15 -22
full a -15
not:all bhmq -17 -15 -25 -16
twice$ bgilmt -17 -17 -21 -21 -19 -16
~abou cefghqst -21 -23 -27 -37 -42 -15 -21 -26
~aye acdgjnpqrsuv -22 -16 -23 -18 -22 -23 -15 -18 -22 17 -25 -21
~caus m -18
~ndo> defhijlnopqtuv -22 -40 -49 -23 -18 -24 -21 -18 -34 -21 -19 -48 -33 -17

@stop__con m -16
am__these gk -22 -16
ayuda_con m -18
~debb muv -19 -18 25
~oclo blm 16 -17 -20

agarro_el r 17
conozco__nadie qv 20 -19
jaja$ adelnrstv -25 -19 -20 -24 -20 -16 -15 -21 -26
~<gro nu -18 -16
~nge cdghijqst -23 -17 -31 -29 -38 -33 -26 -21 -22
~tco dhm -17 -16 23

a_superbill m -24
am_not acdehjlnqrtuv -46 -27 -27 -18 -23 -47 -46 -28 -17 -52 -24 -44 53
and__@visit bu -18 -17
delete bj 18 -15
not:hold bm 26 -23
~<sor adfhilnqs -34 -34 -22 -19 -25 -32 -32 -43 -36
~dej acefikpqtuv -45 -31 -27 -28 -22 -39 -15 -24 -21 -43 -38
~depo ai -18 -18
~sirv abjlnpsv -18 -18 -20 -18 -19 -16 -15 -20
~tax gmu -15 22 -19

=denied:cancel_appointment abcdgijklmnpquv -34 -38 -24 -28 -23 -21 -19 -20 -30 41 -18 -16 -36 -19 -25
le_hace u 15
please__it akmo -18 -17 17 -17
~read bfghjkmopqtuv -23 -17 -40 -29 -38 -53 18 -21 -23 -43 -32 -39 -28
~rig cefilpv -21 -26 -19 -33 -25 -24 -29
~va> bdfjopsuv 18 -19 -16 -22 -16 -19 -15 -15 -23

@call__off bim 26 -20 -21
up_again m -16
~<lit bo -18 -17
~arse n 15
~ife> jm -15 17
~subs abcegikuv -20 -17 -18 -17 -21 -17 18 -30 -18

for_@parking d -19
never__on m -17
take__name m -16
to__now m -21
up_@drink m 17
way__the am -20 -19
~<mn eflmu 28 -22 -20 -31 -16
~cowb m 19
~ell> abcehnors -26 -38 -34 -28 -22 -34 -20 -21 -35

^dar blm -16 18 -15
^unsubscribe klm -44 35 -15
hit_me im 15 -19
in__please acm -16 16 -15
read abjklmnoqr -26 -16 -17 -41 -20 28 -30 -24 -17 -15
~mat bdjmnoqr -18 -30 -17 -24 17 -19 -20 -15

horse u 18
para__trabajo ad -16 -15
that__no mo -17 17
~sfe i 17
~tamo agilmsuv -23 -15 -22 -17 18 -15 -15 -16

@english__favor acjl -16 21 -17 -19
^ayuda acdefghjmtu -27 -18 -52 -23 -24 45 -15 -16 -33 -37 -29
a_weird ms -22 20
abuela p -19
diabetes u -18
se abefghijklnpq -45 -38 -71 -45 16 -41 -29 -51 -17 -64 -26 -45 16
~ied> ijlnpru -22 -18 -23 -18 -24 -18 -16

@thanks__i t -20
another_day qv -17 -26
as_soon mo -22 -19
chance_of adim 15 -16 -15 -18
i_split d 16
if__@vehicle q 16
my_bank d -16
que_hacen mu -21 23
way__me m -19

against bm 23 -18
decidi__@cancel m -15
get_an amn 23 -15 -18
is__@wrong imv -21 -16 18
not_good m -26
to__@drug n 19
to_tomorrow mo -16 15
~<han abcdefghjnotv -22 -23 -20 -22 -21 -21 -17 -19 -17 -20 -16 -17 -24
~<hgf em 21 -19
~uete nr -15 -18

^un abdghijkloprsuv -21 -20 -23 -19 -18 -26 -25 -20 -22 -16 24 -24 -21 -28 -27
again_please kl 15 -25
are__me abks -15 -16 -17 -18
be__my mq -22 -16
have_someone abdm -24 -19 -16 -18
not:eh bm -16 -17
se__olvido b -20
~<dfg em 17 -15
~kers a -16
~ubo> afmr -19 21 -27 17
\xc2\xbf__pueden ko -17 -16

@texts_de m -17
afternoon amos -28 -15 16 -17
donde__una j -16
it__work dgmu -16 -20 -25 19
with__@texts bilmu -16 -15 30 -31 -15
you_recomendo a -25
~goin aegiklmstu -35 -15 -34 -21 -23 -18 -16 -26 -29 -24
~ird eijnr -19 -15 -24 -23 -17
~mess abdhijlqtv -24 -27 -27 -20 -18 -16 16 -17 -20 -21
~roug lnt -36 -20 -16
~than ajlmnpqu -31 -18 -17 -21 -23 -17 -19 -20

afterwards a -15
cambia cm 17 -22
got__@relative amp -16 -25 21
has bcdefghknqt -37 -29 -22 -24 -17 -31 -32 -16 -31 21 -34
no__do gjlov -21 -18 -21 -17 -16
there__if djmor 26 -17 -19 -23 -16
~art> befghjklnopuv -18 -35 -36 -43 -25 -17 34 -39 -30 -19 -36 -45 -34
~gos> adgu -18 -19 -18 16
~heap j -18

adentro amo -16 -22 -24
algo$ abhijlmnpqrsv -27 -19 -18 -31 -19 -22 -25 25 -16 -20 -27 -20 -16
be_@drive mpq -21 23 -19
i__id n 16
i_asked a -15
para_el ghknrv -16 -20 -16 -22 -21 -19
texas glmu -16 -15 24 -24
the__she q 16
~<as abcdefhjklnoqruv -36 -17 -45 -23 36 -44 -49 -31 -21 -28 -36 -28 -20 -22 -36 -25
~anej imuv -16 -17 -15 -16
~itua m -18
~sen abehmnopqsu -20 -17 -26 -21 -25 -53 -29 -40 -26 -26 -33

@place__this gjmu -16 -25 -21 30
along p 18
can_it aglmsu -21 -15 -15 -20 -22 17
i__no dimnu -19 -16 -36 -22 -21
me__please acgi 21 -30 -16 -29
salir$ q -30
you_gave amo -19 -16 18
~ams> irs -17 -18 15
~dari a -19
~gun> o -19
~myse dmu -19 -17 -20
~ntre mn -16 -16
~pit dhlprsv -35 -27 -19 -19 -22 -24 -20

@day_so m -18
not abdefghijklmnpqrtuv -79 16 -41 -36 -81 -15 -62 -20 -27 -46 -19 -25 -83 -51 21 -30 -58 -40 74
which_way m -15

@cancel__de bm 21 -21
drug hu -16 17
llega_el m -21
please__the o -18
this__it mu -21 16
threw__after ms 23 -18
~<ni abcdefgijkpru -26 -41 -31 -41 -30 -37 -40 -42 -39 -15 -36 -21 -38
~nou dlnt -18 21 -16 -17
~raro abdhjlmnopquv -20 -17 16 17 -18 -20 -15 -21 -18 -15 -19 -22 -15
~wes eilstuv -15 -15 -15 -17 25 -29 -15
~wice fgkmnqrtuv -15 -18 -17 -32 -17 -17 -18 -21 -18 -17

borrame m -16
cada abhijlnrs -26 -23 -15 -19 -18 16 -29 -15 -23
coverage hm 16 -19
not:ire abhjlmopqrtv -17 42 -16 -17 -28 -34 -21 -16 -18 -18 -22 -22
number__@texts l 17
someone$ abcdhmnuv -27 -24 -18 -23 -26 -33 -17 -21 -27
til abjmnp -17 -20 -18 -21 -24 -18
~<eva aim 16 -16 -21
~adr b -16
~amil adgqu -17 -22 -15 16 -22
~atra ab -20 -17

a__go bdnu -16 -25 -16 16
different_time o 19
habla cmq 17 -29 -17
need__new aio -28 -20 19
~<pap bgklopqrstuv -20 -31 -20 -17 -27 -19 -27 -17 -18 -15 -25 -18
~cesi deghjprstuv -35 -16 -18 -18 -19 -28 -22 -26 -16 -16 -19
~ejo adefghklmqrtuv -49 -24 -25 -24 -25 -43 -35 -18 -30 -27 -22 -28 -46 -44
~pat dgjlnqrsu -21 -25 -35 -24 -22 -23 -17 -17 -30

december mo -16 -16
es_mi lquv -16 -18 -18 15
guys_still ah 19 -20
~unti abn -16 -16 -16

^awesome mt -15 18
despues__# oqr -15 -15 -16
opting_out gv -21 -16
resubscribe klm 19 -18 -17
tarea m 16
~anel m 15
~cens b -17
~jkn em 16 -16
~sto> afghjkmnoqr -45 -35 19 -32 -48 -47 -29 -48 -35 -34 -32

credito$ dm 17 -15
free$ dimpu 24 -19 -29 -17 -26
held_up m -18
leavi* pqr -15 -19 19
llegan l -21
want_me agilm -25 16 -17 -20 -31
~ashi lm -17 20
~eden fhjlnpqrsu -16 -30 -21 -31 -16 -31 -38 -16 -16 -15
~nei dnosu -17 -16 -18 -17 -20
~sgo dmu -18 -20 21

are__i hi -17 -20
asi$ u -15
have__my ajlm -16 -17 -16 -16
~ada> efjmoqtv -27 -30 -46 -24 -26 -27 -30 -20
~ded> cghijklnpv -20 -22 -19 -34 -26 -24 -31 -24 -30 -18
~esd abdgilmpqrsu -27 -31 -29 -20 -18 -18 -20 -20 -23 -29 19 -32
~esto aefghjkmnpqt -28 -33 -51 15 -55 -24 -46 -36 -23 -57 -17 -43
~feu p 15
~rans abcdghiknoqsuv -19 -22 -16 -28 -16 -17 17 -18 -24 -26 16 -18 -30 -17

desde_la m -16
did__@stop lm -23 21
puede__conmigo p -17
~<mis aefhilmpqst -15 -18 -20 -23 -34 -34 -15 -21 -19 -31 -23
~agen abcdefghjklmprtuv 19 16 -26 -26 -21 -34 -26 -21 -38 -31 -37 -41 -19 -16 -25 -24 -20
~bec dqu -21 -15 -17
~husb m -16
~yda m 18

@place_es ghimu -19 -19 -16 -26 20
^lo glor -17 -17 -17 -16
clock$ efil -23 21 -15 -16
que__trata g -17
that_@visit bmo 26 -18 -16
took__@medicine m -19
~den> efghjmnpqrstuv -26 -29 -23 -41 -37 15 -23 -33 -33 -32 -32 -16 -45 -31
~jdks em 16 -16
~ult gklmn -19 -22 -22 -36 -15

@clinician_i m -17
@hello__para a 17
@wrong_@person imquv -25 -23 -16 -26 27
a__from mpu -29 16 21
afuera$ j -21
bye_remove blm -19 19 -19
is__no mv -18 -16
law dijpu -17 -16 -17 17 -19
where_at jm 17 -24
would__to cdhjnopqrs -16 -22 -18 -19 -30 -16 -16 -39 -25 -22
~disa a -21
~ide> ackluv -23 -15 -21 -19 -31 -18
~tick d -16

@howmuch__@treat s -16
butto* m -15
i__and djklmsu -21 -32 -16 -22 -26 -27 -27
is__@visit bdfgilmnopqrsu -43 30 -17 -21 -26 -22 -29 -39 -35 -24 -29 -26 -40 18
never cdhijnoprtv -17 -29 -18 -18 -15 -23 -23 -20 -20 -28 18
not:@late bhmorv -17 -18 36 -20 -41 -25
them adghijkmqr -16 -28 -28 -22 -28 -16 18 -16 -23 -19
why__it m -16
~dele abdio -19 20 -17 -17 -19
~evi bjquv -16 -17 -15 -15 16
~ker au -18 -15
~thes abfhjklmnopqr -26 -33 -24 -27 -24 -15 21 -22 -39 -31 -18 -33 -28

^sign l -18
deposit ai -16 -17
picking am -20 -16
remove_my ablmo -18 17 16 -26 -17
to__airport jm -24 21
we__it abdknopqru -25 -27 -17 -16 -15 28 -17 -24 -23 -19
~<typ abgloqu -21 -21 21 -20 -17 -19 -29
~die> bglnoprsu -24 -20 -19 -22 -19 -22 -17 -15 -17
~fh> eflmu 25 -19 -15 -24 -15
~lado hijmqu -18 -18 18 -20 -22 -20
~wit acfhjrsv -18 -43 -38 -24 -17 -18 -20 -20

@relative__@insurer q -31
^ay b -20
had__back m -17
just__me amo -24 -22 15
picking__up am -20 -16
you__can m -19

@thanks_mi bt -17 20
a__would m -19
dizzy s 17
my__yes pq 19 -18
~ord achnopqrsu -33 -26 -20 -38 -34 -17 -35 -25 -20 -43
~rano mqru -31 -16 -17 -16
~uisi bmpu -19 -22 -18 -21

@machine_no u -17
@relative__@fetch abcdimnop -23 -17 -20 -16 -15 -28 -47 -25 39
i__told ln -18 -24
with__@medicine m -19
~<apl ao -15 15
~gno> u -19
~sado djnu -19 -17 -17 -17
~sta> abcefjkrsu -16 -16 -18 -43 -37 -26 -30 -39 -23 -26

been_a m -17
else__me p -15
have__can imns -16 -28 28 -16
no_ire abhjlmopqrtv -17 42 -16 -17 -28 -34 -21 -16 -18 -18 -22 -22
reminder_@texts km 18 -20
you$ bcdhknpqrt -23 -46 -26 -70 -47 -48 -37 -45 -18 30

back__a jm -16 18
be_@open h 20
instead adghnu -27 -22 -18 -17 -29 -16
me__los iklmu -20 19 -25 -19 -17
por__o mu -20 -20
thanks acdefghijklmnopqrstuv -29 -38 -32 -57 -55 -21 -48 -43 -43 -26 -27 -30 -35 -40 -23 -46 -38 -37 54 -47 -47
the_front admrv -23 -27 -18 -20 -16
to_plant m 16

^sigo abmprs -19 -18 -29 -15 -18 20
down cgijkmntu -16 -29 -24 -19 -24 -30 -17 -15 -31
drinking mn -17 17
el_centro j 19
las__si m -15
~oing eghiklmnstuv -17 -16 -17 -24 -25 -19 -19 -19 -21 -32 -23 -16
~when bcdefghjklqtuv -15 -22 -20 -20 -18 -36 17 -27 -29 -21 -31 -20 -19 -29

@hello_from fm 19 -16
a__ya m -19
bring__the mn 21 -26
i__@clothes adimq -26 -23 -15 15 -17
need_it abm -16 16 -20
si__las m -15
si__puede i -16
to__@late nq -18 -17
~och abdghilpuv -27 -21 -30 -20 17 -20 -21 -16 -26 -25
~ozc i -17

conmigo adgjlmoru -22 -15 -17 -18 -15 -27 -19 -15 -26
friends mq -16 17
is_that abdfgijkmoptuv -45 -37 20 -19 -38 -36 18 -18 -56 -40 -35 -46 18 -38
number_do gu 29 -23
room$ p -19
~elto p 15
~lkj cdefjklmtuv -17 -16 32 -23 -15 -16 -21 -32 -16 -19 -17
~mied bo 18 -17

@drug__evening n 18
@traffic$ acdjklmnoprs -21 -17 -17 -21 15 -16 -28 -17 -18 -21 27 -19
i_had adgjoprsuv -27 -15 -15 -17 -25 -15 -22 -28 -21 -19
is__anyone h -15
meant_the k -19
my__does m -25
texti* dfhjmnopqrst -19 -21 -19 -21 -18 -22 -28 -18 -23 -22 -15 -24
would__arrange a 19
you_mean ghm 18 -16 -25
~aks m -15
~ara> eghlqrst -25 -15 -18 -21 -32 -26 -30 -35
~are> agkmqsuv -20 -26 -19 -22 -29 -22 -28 -15
~epp m 16
~rman m 16
~tom cefgijklnpqrtuv -30 -23 -32 -32 -17 -35 -31 -35 30 -31 -19 -37 -28 -46 -17

^yoo defjlmu -16 -23 26 -16 -16 -24 -18
me__is m -17
que_sea bo -17 18
scratch im -15 -22
~butt mo 17 -22
~ept> ahiknp -20 -24 -21 -19 -17 -22
~ntas abghlmopqrsuv -31 -18 -31 -31 -15 -16 -31 -19 -15 -19 -20 18 -21

@call__cell im 17 -16
en__@traffic mr -21 23
evening_@visit a 18
not:baja blm -15 -27 24
terapeuta abmu 26 -15 -24 -17
~came bdiknr -22 -23 -21 -21 -29 -19
~pto dkl -20 17 -23
~rds abcehjklou -22 -16 -19 -20 -19 -21 -20 -22 -20 -29
~tol bchjnqrsv -25 -15 -17 -16 -15 -24 -21 -17 -19
~veg m 17

cual_@door gjm -16 18 -18
happened_with mu 17 -16
hay_otro o 22
i_avoid gmn -22 -19 21
in__bit m 23
wait__i n -21
we__i m -15
ya_pueden k 21
~urm u -16

get__without q -15
it__not admq -15 -22 -26 -31
left__right jm 16 -19
like__try a 17
manda* abghinprst -39 -22 -16 -25 -16 -35 -24 -24 -26 -16
me_llevaba pq -17 17
my_cell blm -22 19 -24
puede__@person a -18
you__someone bhim -16 -17 -15 -17
~<wel ov -21 -16
~ear abcdegklpsv -23 -27 -28 -28 -24 -42 -26 -27 -20 -16 -19
~rco> efmu -17 -16 -21 -17
~ven> bfhlmnoq -19 -20 -22 -23 -20 -18 -16 -19

die diu -16 -15 17
have__done a -17
is_walking r -16
vi bjv -16 -17 -19
y_esto fgmu -18 -23 -15 17
you_write dm -16 19
~deja aceiklnrsuv -29 -16 -16 -29 -18 -31 -15 -24 -22 -28 -22

baja__@texts kl -19 17
hora__la m 18
~ptio agilmnu -17 25 -17 -17 -18 -27 -19

am__@insurer d 16
anything__do n 19
como_le dlmsu -15 -16 -31 -16 -21
get__there dijn -16 -24 -18 -22
not:con ckmoru -17 -18 -26 -19 -20 -28
~ije> abijlnqru -25 -20 -18 -16 -20 -22 -18 -16 -19

@hours_tienen ahj -15 16 -19
@relative__i dmu -16 -21 -16
it_an jm -15 -17
not:be abcdgijmnsuv -27 30 -17 -26 -19 -18 -19 -45 -25 -29 -21 -17
person abcdefgijkmnoprstv -30 -41 -29 -24 -25 -30 -15 31 -24 -31 -35 -35 -29 -39 -36 -28 -29 36
problem$ opuv -15 -18 -23 -15
reschedule acefghijklnoqrtuv -28 -35 -19 -22 -23 -22 -28 -28 -28 -25 -20 36 -23 -26 -17 -18 -21
~<esc abdfhjmnost -16 -38 -24 -17 -25 -22 -22 -29 -21 -30 -16
~oupo dgjn 18 -15 -15 -15
~rce v -17

get_the ghikmnoq -16 -23 -22 17 -33 -21 -18 -21
hang_on ef -15 -17
is__per du 23 -27
message_me m -17
my__says jmop -19 -22 -19 -31
team m 15
~<xcv m -17
~anq mpq -22 15 -16
~egue abinprv -15 -19 -23 -16 -22 -27 -25
~ntes bcfjlmpqru -31 -21 -22 -34 -34 -30 -30 -20 -34 -26

@visit__not blm 23 -16 -16
cars adjmu -18 -27 -15 26 -17
hacer__@treat u -17
mrs$ im -16 18
my__see a 15
~<nes a 15
~do> cdefhijklmtv -30 -17 -70 -20 -18 -37 -31 -23 -36 -20 -24 -17
~eras abu -15 18 -16
~led bcefhijklmnstu -22 -25 -17 -15 -23 23 -34 -34 -27 -52 -39 -33 -21 -38
~loan dm -22 20
~vel abjlrsv -20 -18 -17 -17 -17 -17 -17

que__puedo gimoq 15 -23 -27 -32 -19
vuelo dm -16 15
~riti ai -20 -17
~sou ou -15 -19
~uire m -21

@relative__estar amn -18 -20 18
de_numero ijku -18 -16 -17 -18
i__@vehicle jnqr -26 -26 33 -18
lump m -19
not:yo q -20
~nk> abcdefhikopqru -24 -16 -26 -37 -31 -28 -47 -16 -38 -45 -29 -36 -19 -21
~ojo m -17
~oney ilnosu -20 -19 -21 -27 -16 -17

dejo adhikmnpu -23 -29 -21 -17 -16 -28 19 -25 -18
~guys begiklmnrsv -24 -20 -28 -25 -16 -20 -20 -23 -23 -23 -23
~ork> abcefjkpstuv -21 -32 -25 -22 -19 -40 -32 -20 -32 -20 -21 -21
~rnin bcdfgijklmpqtuv -37 -16 -21 17 -27 -21 -20 -21 -28 -18 -24 -32 -16 -30 -29

anybody__the q -17
mean djku -24 -21 15 -22
much_a dm 21 -22
ya_casi mr -21 18
yo__que auv -21 -19 -19
~brie hm 16 -24
~cked abdeinv -37 -30 -26 -16 -22 -21 -16
~crea n -16
~iso adehijnrtu -21 -21 -18 -18 -19 -19 -20 -20 -21 -24
~spel mu 25 -19

know__you gm -15 -16
the_past hjm -23 -16 23
~eto> mu -21 -22
~eval aim 16 -16 -21
~gobi m -15

been ghiklnoprtu -17 -25 -16 -24 -19 -25 -24 -22 -20 16 -32
~bli dinpu -23 -16 -17 -16 -19
~lin cdefhklmnoqu -40 -43 -27 -19 -22 -19 -27 -24 -51 -25 -18 -31
~tivo gmu -18 -24 -23

^oops m -17
dan__baja lm 17 -16
exact* m -16
get_back abgknr 20 -20 -16 -23 -19 -20
going$ dfjmu -29 19 -15 -24 -26
~<dal dfglnqrsu -18 -18 -15 -18 -19 -18 -17 -17 -17
~cha cdefjknqrsu -45 -15 -43 -34 -18 -18 -26 -32 -18 -46 -18
~ess defijmopqt -28 -29 -29 -33 -22 -21 -31 -33 -40 19
~ryt ahlnr -28 -19 -21 -16 -17

form$ io -17 -17
from__list n -18
me__sin acinopqrs -22 -16 -19 -20 -22 -21 20 -16 -29
what__even gm 16 -18
works$ lmn -17 -25 -15
~eman bdgijmn -25 -25 -18 -33 -21 -30 -26

sent acdhiklnquv -20 -16 -26 -19 17 -17 -20 -27 -18 -26 -21
to__@parking d -19
~erf bmt -17 -19 17
~nec deghjlprtu -36 -20 -23 -23 -25 -20 -34 -25 -22 -24

@body_about r -16
have__opening h -16
mi__hora m -15
~<vei m -16
~bla> cmq 17 -29 -17
~mejo adeghjklmpqrstuv -26 -25 -16 -23 -25 -23 -23 -16 -16 -21 -24 -28 -16 -17 -26 -30

del_sistema k -16
easy abj -17 -15 17
else__it bo 20 -17
ofrec* mu -18 -17
~ija m -19

@move_al o 15
baris* u -19
estan__un m -16
nadie$ j 16
these__run du 17 -19

^ahi bjmr -17 -16 -22 24
^tengo bgijkrtuv -33 -39 16 -29 -21 -19 -16 -31 -32
donde__entra j 15
else__off p -15
estoy_en adgjlmoqsu -24 -33 -28 -21 -18 25 -26 -31 -24 -20
oak r -19
so__today r -15
you__new adjlmqu 28 -22 -16 -17 -28 -19 -16
~onte abdgjklnprstuv -19 -20 -18 18 -20 -15 -24 -34 -17 -17 -15 -19 -25 -24
~suit dn -15 -18

a_passport m 17
bud v 17
dial m -16
el__si bmnoq -27 -17 -16 16 -19
estaba gru -18 -21 -25
got__about m -15
just_got bmo -19 19 -25
looki* filmnoptu -17 -18 -17 -20 -21 -18 -18 16 -18
there__the adns -25 -17 -23 -17
~ibra hm -17 15
~lves m -16
~nto cefghiknuv -29 -22 -26 -30 -19 -27 -27 -29 -35 -56
~nve amsuv -16 18 -17 -17 -15

/$ em 17 -22
descompuso_la q 16
esta__aqui jv 15 -16
off_this abglmu -23 -21 -24 30 -33 -16
to_@cancel adgikmnv -34 -28 -16 -19 -17 -16 -18 -18
~los> abdimnor -25 -20 -20 -17 -33 -16 -18 -21
~woul efgjmnpstv -18 -18 -34 -27 -15 -31 -20 -42 -27 -27

me_escriban m -18
my_@ride abcdghijklmnqrstuv -36 -42 -25 -34 -22 -19 -20 -28 -28 -29 -22 -40 46 -20 -32 -18 -19 -25
punto$ mu 19 -17
to_receive m -20
~<hab cefghjlmnoqrtu 23 -19 -20 -28 -33 -21 -35 -15 -34 -36 -37 -30 -23 16
~digi m -16
~lre aiptv -24 -22 -20 -15 -15
~uese u 16

ok__the m -18
ya_comi benpr -15 -15 19 -15 -19
~<otr cdefghijlmnopqrtu -37 -28 -25 -25 -22 -43 -45 -17 -22 -19 -16 17 -22 -26 -18 -25 -49

cover* mpq -38 16 -21
de__el s -15
de_a d 15
numbe* bcefhmnoqrt -33 -26 -19 -21 -31 -19 -28 -31 -25 -21 -28
see__on msu -17 16 -18
~<dej acefikpqtuv -45 -31 -27 -28 -22 -39 -15 -24 -21 -43 -38
~ose> bcehijlnpqrtv -35 -21 -20 -23 -30 -24 19 -18 -25 -33 -34 -17 -24

best$ hjt -17 -17 21
el__@clinician ai -16 -16
era__@relative amu -15 19 -15
movie$ m 19
que_horas hmno 21 -23 -20 -17
quitenme_la br 17 -16
~<alt abcdefghijklmnpqrstuv -22 -25 -28 -41 -40 -38 -28 -25 -33 -28 30 21 -34 -26 -29 -25 -28 -17 -30 -31 -28
~ugu acm -16 18 -19

at__that m -18
everyone m -16
have__@drug n 15
know__would ad -17 16
me_la abcilmopqrsu -29 -24 -18 -21 -18 -28 30 -19 -24 -17 -16 -21
~rner jm 15 -20

man$ lm -16 17
mi__@visit bop -20 -17 -18
on__@call i 16
~essu m -17
~nds> almnr -19 -17 -23 -21 -20
~rug dghjnp -16 -15 -19 -16 -18 -21
~wint h 16

@vehicle__the q -16
and$ em 21 -21
to_reach dmu -16 -18 -19
you bcefghilnopqrst -35 -38 -55 -17 -20 52 -43 -25 -79 -52 -116 -61 -56 -63 41
you__walk admu 22 -26 -24 -17
you_but t -16
~<in befhijkpqtv -20 -43 -43 -56 -49 -17 -22 -27 -22 -21 -55
~<sin abdghijlnopqrstu -17 -31 -28 -22 -20 -19 -25 -25 -19 -16 -23 -22 -23 30 -18 -33
~bou cefghqst -21 -23 -27 -37 -42 -15 -21 -26
~uand cdgjlnqru -17 -39 -18 -26 -17 -19 -24 -33 -29

disculpe l -15
ma abcdlmno 22 -15 -16 -18 -15 -24 -17 -20
pasenme jklor 18 -19 -20 -17 -15
two_doors j 15
went_up adsu -16 16 -16 -18
ya__ire blmt 29 -23 -23 -22
ya__y jr 15 -18
~ein> u -16
~find abcdefgiknstu -17 -39 -23 -35 -17 -15 -30 -32 -32 -38 -28 -21 -28
~gla aqsu -15 -16 -15 -20
~sco> m -17
~sper adgijluv -32 -27 -19 -19 -21 -31 -20 -20
~tis abnru -32 -22 -22 -20 -19
~uad bn -19 -15

@insurance cdefghijklmnopqrstv -45 25 -35 -38 -51 -16 -44 -56 -45 -44 -16 -17 -44 -47 -38 -38 -44 -37 -52
es__de dgijs -19 -19 16 -20 -18
head dls -19 -16 15
quiero__una bimou -17 19 -23 -17 -18
reach_out cikmu -16 20 -18 -28 -18
sacame_de am -16 -18

@texts__not k -16
friend abcijklmoqs -29 -17 -22 -19 -18 -19 -19 -19 -20 20 -20
matte* mn -29 21
not__@insurance dq 20 -17
que$ abcehijklnopqrstv -40 -33 -26 25 -39 -38 -42 -35 -27 -40 -24 -22 -32 -27 -31 -35 -32
~pay dinqsu 27 -19 -23 -16 -18 -24
~perd cdfhiklnpqst -15 -28 -17 -22 -21 -18 -28 -25 -24 -20 -29 -19
~pero cgimntu -16 -18 -23 -24 -31 -17 -18

can__@symptom mns -18 15 -21
is__after bdmnp -17 -18 -24 -16 -16
it__all fm -16 16
like__the diu -15 -20 -20
pasame__alguien i 24
see abcdefgiklnopquv 47 -51 -40 -57 -33 -33 -30 -26 -35 -28 -50 -32 -40 -21 -52 -49
sin cdefghijlmopqrtuv -17 18 -17 -17 -36 -37 -41 -48 -42 -43 -18 -36 30 -30 -27 -46 -32
text_the km -18 19
~<dri abcdefghiklmopqrstv -17 -31 -20 -23 -17 -19 -22 -32 -32 -24 -27 -20 -23 17 17 -23 -15 -25 -20
~ha> cdefjklmnrst -18 -17 -31 16 -21 -28 -26 -42 -22 -15 -20 -19
~sale abdehiklnpqrsu -26 -22 21 -18 -18 -16 -20 -21 -22 -22 -18 -30 -25 -18

loan dm -22 20
not__more m -26
quien_les u 20
rato m -18
ya_llene am 17 -18
~reso agmou -20 -18 -23 -18 -16
~ssi efhimnpqt -27 -22 -33 -21 -31 -41 -26 -20 -18

a_abrir h 15
back_on bciklmo -20 -26 -19 32 -17 -40 -26
discuss i 15
know_yet mqv 18 -17 -18
llegar amn -19 -31 -18
~<vac gu -18 -17
~ede efghlmruv -39 -24 -21 -37 -23 -29 -15 -22 -20
~own cefgklntv -26 -17 -18 -38 -29 -18 -26 -21 -21
~uvo> l 18

el_juego m 18
hmm defgjlmu -19 -35 -23 18 -18 -20 16 -19
if__press g 15
yo_lo a -16
~ncon ajno -17 -15 -18 -16
~oted m 22
~res> bcefghijkopqruv -31 -21 -19 -20 -28 -26 -15 -34 -27 -30 -20 -21 -26 20 -28

@vehicle__slow mr -23 19
mess dm -16 -28
need__letter i 17
not:mrs mv -18 17
want__try a 17
~fli abdgjmnu -38 -22 -25 -15 -20 22 -23 -19
~oken m -16
~rat aefghkmopv -19 -15 -17 -34 -30 -31 -21 -19 -25 -38
~tarm iku -25 -18 -19

do__@clothes adhn 19 -27 -20 -24
set__@drug m 18
~aya> r -16

add__to abgilmn 24 -19 -18 -16 -26 -16 -15
even_is u 18
had__weird ms -20 19
me_a bceghklnrstuv -30 -31 -16 -34 -28 -39 -16 -33 -27 -29 -19 -40 -36
my__about io -20 -21
~dur abcdegijkmnpqrsuv -30 -24 -19 -49 -18 -29 -19 -25 -22 -35 23 -21 -23 -21 19 22 -23
~ws> adghijmno -20 -31 -18 -16 -20 -21 23 -21 -19

a_bit u -22
from$ djmns -24 -25 28 -23 -18
hay__@traffic r 21
on__# bdn 18 -15 -20
room_for amnopsu 26 -18 -18 -16 -15 -17 -22
sending__stuff lm 17 -16
to__right mn -19 19
~hizo r 15
~irv abjlnpsv -18 -18 -20 -18 -19 -16 -15 -20
~lta> acefghiklmnstuv -29 -23 -27 -27 -30 -19 -38 29 -37 -26 -29 -33 -22 -28 -24

aller* m 15
can_go b 15
keep_sending l -20
the_evening fm -15 -18
~<adi mu -18 16
~issi achnruv -20 -16 -16 -15 -21 -16 -17

from_work d -15
le__el pq -16 16
my__plis bm -16 16
y_un p -16
~iba bgimuv -15 -27 -18 -17 -25 -19
~spe adeghjklqtuv -35 -29 -26 -36 -24 -39 -32 -19 -18 -25 -20 -35

@visit_this ab -17 -16
dia_es mu 16 -16
i_talked m -16
luck ot -17 -16
next cdeghiklmpqtuv -22 -37 -16 -22 -24 -34 -32 -32 -18 -18 -31 -20 -21 -23
no__molesten m -16
~<am abceghijlnptuv -25 -19 -24 -23 -24 -24 -24 -30 -29 -30 -25 27 -31 -27
~<aro abu -19 -24 -17
~<eme u -15
~lic> m -17
~ores q -17

@clinician_me ablmopu 30 -24 -16 -29 -20 -16 -25
como__el bdglmnoqr -26 -25 -32 -23 18 -34 -15 -23 -27
~fjd efm 23 -16 -24
~merg u -15
~rob bcdefghjkt -24 -24 -25 -24 -19 -25 -23 -29 -20 -23
~whol aijlmu -19 -20 -19 -16 -29 -18

^activar km 19 -18
el_@body mos -25 -16 28
i__stuck gs 19 -18
~laya jm -16 18

@drive__mi m -16
be__in jnqr -25 -18 -19 21
cambie iov -16 -20 -18
el__no achjklpstu -27 -17 -27 -16 -23 -15 -26 -25 -20 -27
hablar bhiklnoquv -23 -19 18 -22 -21 -21 -26 -22 -29 -20
keys$ m 18
nasal m -19
no__can mq -17 22
y__que bfjmn -18 -21 -17 -20 -22
~inve m 19
~lvan g -16
~revi bj -15 -17
~ster bcdghjkoprv -27 -22 -21 -21 -26 -22 -21 -18 -24 -22 -26
~tema a -17

@book__@visit bdm -27 -18 22
@ride_resuelto p 15
all__here fm -16 15
are__of mn 20 -16
jkl$ em 20 -20
not__@thanks t -20
opt__in abcdeijklmnopqrsu -25 -18 -24 -18 -20 -20 -22 38 -35 -28 -18 -16 -23 -20 -23 -15 -24
un__llevo mn 16 -17
unsub$ eflm -21 -15 24 -29
with__i m -20
~icat m -18
~volv gim -16 -20 -29
\xc2\xbf__de adgq -19 -28 -22 -18

#_you ehjm 22 -16 -20 -28
@stop_la m -29
@visit_with adlmu -21 -18 -15 23 -23
do__type g 15
last_time adhmou -27 15 -17 -36 -17 -19
no_@stop klm -16 -25 25
~<car abcefghkortu -59 -15 -36 -19 -22 -45 -37 -38 -33 -25 -18 -39
~nea abdghijlnoqsu -21 -16 -20 -16 -17 -17 22 -21 -25 -20 -26 -15 -28
~orl h -15

am_coming abmr -18 -33 -31 32
how__make amu -17 19 -16
my_boss b -19
set$ adhnpqu -17 -17 -24 -16 27 -32 -15
~nfo> blmou -15 -16 -17 -16 17
~zz> m 16

not:dia m -20
opt_out aeiklmu -19 -19 -21 -18 31 -23 -23
~anul b 18
~tede cfgnpr -18 -27 -22 -25 -24 -17

a__la adm -28 20 -26
como__hago mq -23 -15
contacto l -16
fri bmr 18 -21 -15
in_plano jm 17 -16
lovely$ m -20
~<bun t 16
~<goe dgjmnops -26 -16 20 -32 -18 -15 -19 17
~banm kl 17 -16
~jaja bdefhijln -31 -35 -35 -27 -23 -25 -23 -42 -30

~<poe m 15
~all> abdghimnoqsu -24 -15 -20 -19 -29 -23 28 -29 -24 -21 -27 -31
~carp m 16
~lane ajn -16 -15 -16
~nfor d -22
~rnet d -19
~surg o 16
~uffe p 15

^driver m -24
para_esto u -16
~<lle abefghituv -26 -30 -37 -40 -39 -16 -64 -34 -25 -16
~<pue behjklmnprstuv -18 -51 -15 -37 -24 -62 -17 16 -21 -54 -60 -47 -64 -57
~fore bcefgjkmpqt -26 -24 -18 -18 -19 -21 -15 -29 -25 -22 -19
~wqe em 26 -24

@medicine_allowed n 15
and_my m -22
chickened m -20
~ele> adijnu -18 -21 -16 -19 -23 16
~pedi bdhjors -25 -20 -17 -19 -23 -19 -16
~rker a -16

#_@relative pr -17 -16
#__after pq -18 -15
alguien_ahi hi -19 22
como__usa adglmnu -18 -15 26 -17 -29 -16 -22
long__it dmns -20 18 -22 -22
mas__please l 18
you__back adi -17 -16 -17
you_cell dmnu -27 19 -17 -16
~<mee abmo -18 -16 19 -17
~nstr abhjosu -16 -20 -18 -19 -16 -16 -17
~sub> efglm -22 -16 -16 29 -33

gener* am -16 -17
instead_of bno -16 -24 -15
not_him bglmv -16 -19 -17 -26 29
super$ mrs 21 -16 -21
to__@treat aklm 19 -16 -17 -21
~<kj bdehlmruv -16 -16 29 -15 -19 -34 -17 -15 -18
~<sir abjlnprsv -18 -18 -20 -18 -19 -17 -17 -16 -20
~repi m -16

^nunca m -17
es__a amv -19 -23 -16
estan__a m -18
que__tiene adijlou -30 19 -16 -19 -18 -16 -28
you__number adgjklmpuv -25 -35 -23 -42 -18 -39 -59 -17 32 -19
~<una ad -20 -17
~hin> a -16
~sac abdgijklnoqrsv 24 -28 -25 -26 -17 -22 -22 19 -21 -18 -21 -20 -20 -23

lista_del blm 17 -16 -16
~corr abdjoqu -16 -25 -20 -22 15 -22 -18

get_started gknu -17 -17 -19 -17
i__one cghjlmpqrtuv -15 -21 -16 -25 -22 -23 17 -26 -19 18 -26 -18
i_buy agjmn -15 -23 -20 26 -26
~<it m 16
~ream ilsu -20 -15 18 -27
~zan m -19

for__when m -15
\xc2\xbf__el bcgimqru -17 -17 -16 -19 -20 -23 -18 -31

@visit_at ab -23 -17
for__my a -17
not__me acdghjklmnpqsu -40 -27 -44 -16 -16 -27 -41 -18 16 -33 -40 20 -22 -17
~sed> achipstu -23 -21 -19 -31 -33 16 -20 -27
~tsid mu 15 -23
~van> agijmnopqr -15 -19 -16 -16 -30 -18 -15 17 -23 -24

is_what dgnu -21 -15 -19 -20
need__shave n 18
pengu* m 16
was__me mpq -22 -21 22
~dice cijlpsuv -19 -19 -18 -20 -16 -19 -22 -17
~nty n -15
~regr dglmnqu -18 -18 -21 -31 -18 17 -18
~rto> cgilnoqs -16 -19 -15 -16 -22 -20 -21 -23

afternoon$ f 18
am_@symptom gmnv 22 -22 -16 -17
not:getting v -25
our dgijmnu -21 -15 -17 -19 -19 -21 -22
tren mqr -16 -16 23
~<tho ainpq -18 -20 -19 -21 -22
~ery> bchjknoq -40 -16 -20 -18 -18 -15 -15 -27
~rio> cdefilnoprst -22 -27 -21 -19 -32 -23 -21 -15 -30 -25 -25 -16
~self bcghjmrtv -17 -17 -24 -21 -22 -36 -24 -15 -22

chair io -18 -19
common npqs -17 -17 -18 17
i_stopped r -20
mind adjlnprv -21 -18 -16 -22 -18 -17 -23 -26
~mao> em -22 21
~ofte dnu -20 -18 19

@cancel__@texts bklm -23 -26 28 -30
hard u -18
number_of v 18
walking$ r -16
~ivar km 19 -18
~ncl abceghijkmpqrsuv -29 22 -25 -19 -29 -20 -25 -26 -19 -34 -17 -23 -27 -21 -19 -24
~net ajlmsu -33 -30 -20 20 -15 -29
~rmo u -15
~zo> bcdfijmnpqsv -16 -17 -23 -17 -15 -19 -23 -23 -18 -23 -25 -18

@animal__@food m 16
contesto g 20
de__para i -18
flat_tire q -16
una_hora mo -22 17
~enc defglnpsv -56 -28 -23 -25 -16 -45 -31 -16 -34
~spra m -21

=beside:what_is_this cdefhjklmnoprtu -22 -23 -18 -29 -36 -25 -17 -24 -35 -23 -20 -23 -25 -25 46
anyon* abdjlnsu -21 -16 -26 -24 -22 -25 -17 -30
babysitter mo -18 22
let_me bcdmnprsuv -17 -16 -20 17 -21 -27 -19 -22 -31 -24
mandar ad -23 -21
puede__al q -27
quiero_@visit a 16
~ues deghjklnopv -33 -27 -18 -23 -51 -41 -45 -21 -23 -32 -32

@move__del bo -16 19
came_the no -16 18
de_@texts m -23
for__just m -15
make_an bo -19 -17
me__@clinician aiu 26 -21 -17
not:remember m -16
pulling_in br -20 17
~<do acefhikloptv -20 -36 -51 -33 -22 -29 -27 -32 -30 -25 -59 -35
~<ell mu -29 -18
~ceta aikou -21 25 -15 -16 -15
~good abdefghjknqrsuv -22 -16 -41 -36 15 -19 -22 -32 -34 -22 -19 -42 -48 -19 -20
~rwor dg -20 -18

alto$ cdefgijklmnptuv -17 -26 -27 -22 -16 -19 -18 -29 31 -28 -19 -16 -18 -19 -15
gobie* m -15
~cemo m -16
~lte a -16
~rabi a -19

do_it cdghjklmnpqrsu -25 -26 -42 -22 -33 -18 -31 -52 -26 23 -28 -20 -21 22
get__please aci 19 -18 -17
had__@stop r 19
mind__the mo -26 -18
~pun bdgiklmov -18 -18 -17 -21 15 -20 -29 -20 -16
~you bcegnopqrs -20 -33 -31 -22 -41 -28 -27 -43 -37 -19

do__be m -17
go_through moqu -21 -15 -16 -22
i__calling m -16
meds dmn -15 -40 26
sorted q -16
~eso> agmo -16 -16 -22 -17
~tern bdlnpqru -16 -25 -20 -17 -16 -26 -18 -24
~uati m -16

@relative__someone a 17
comin* dfghilmnrstuv -36 -21 -30 -25 -29 -35 -16 -25 18 -38 -18 -34 -25
de__# dlmq -15 -18 -18 -19
la__po m -22
muy__tenga f 15
off__@book al -22 -21
proce* agmn 17 -16 -20 -16
what__goes jq 15 -18
~oon> cdghjkms -20 -22 -23 -25 -26 -27 -26 -17
~rado mqu -19 -16 -18
~ssin gm -16 -22

@fetch__@animal n 16
am__out alnoqv -19 -32 -17 -20 -19 -20
hurt$ dmu -20 -15 17
la_@staff io 22 -17
paper* dgjou -28 -22 -17 -19 -18
plant_tomatoes m 16
requi* ai -21 -21
to_skip abdinu -20 26 -16 -17 -26 -17
vuelvan__mandarme kl 21 -20

all__@day abdhjt -23 -17 -15 21 -16 -15
duerm* dmnu -15 -22 -19 24
i__got m -26
llevar abcefghijklmnopqrstuv -18 -30 -23 -17 -24 -49 -29 -41 -32 -20 -23 -31 37 -40 -22 19 -22 -28 -19 -40 -27
ok__my m -16
saliendo abdgmru -21 -20 -15 -27 -32 19 -20
~cro aeghjkmoqst -15 -17 -26 -23 17 -17 -29 -18 -23 -20 -18
~ecta dgjlq -16 -16 -16 -15 -17
~ence dgjou -17 -20 -16 -24 15

@person__the m -25
@relative_si q -17
in__@door hmu -17 -18 -17
need_# bdm -21 -19 -16
reminders acdghijklnopqrsu -30 -21 -24 -25 -16 -31 -18 40 -15 -20 -21 -16 -19 -23 -18 -31
vitamins du -18 -17
you_for bmt -16 -20 17
~gle> adns -21 -17 -22 -21
~omme dgil -16 -24 -19 -18

are__risks u 16
comoda m -18
la__y os -18 -17
not__there abghjlmnpv -15 22 -15 -21 -18 -16 -27 -19 -17 -18
or__one j 21
~cit nu -18 -20
~igo cdefghjklmou -29 -19 -25 -23 -36 -35 -18 -31 -16 -21 -40 -27
~inan agoqs -22 -22 -17 16 -18
~rdi> m -17
~well o -23

blood_pressure m -16
have__one m -17
me__text u -20
saber_mas au -15 15
~bet adgjkqsv -23 -29 -34 -21 -18 -28 -29 -26
~ity> ghpsu -27 -18 -16 -16 -29
~una> q -19

i_only m -17
keep_getting kmv -17 -16 19
my__to cdfgjlrsuv -29 -21 -17 -34 -27 -16 -15 -25 -47 -20
same_as ajo -22 -17 -21
~op> acdefgikmstu -38 -31 -32 -31 -24 -33 -30 25 -27 -34 -25 -40

bondi g -16
in__you m -21
in_dallas j 16
lol_ok defkmn -16 -20 -15 -15 25 -21
ya__@ride p 17
you__for bchijklmqrs -27 -19 30 -15 -35 -18 -26 -34 -17 -16 -19
~tru chlopst -18 -35 -25 -18 -21 -34 -18

#__before mn -17 -15
^@symptom abdefhijkmnopqrstuv -22 -19 -30 -18 -19 -18 -21 -22 -16 -22 -27 -22 -19 -19 -28 45 -18 -26 -20
is_your dfghjklpstuv -34 -24 -22 -24 20 -17 -21 -15 -17 -29 -38 -27
mind__@texts b -19
not:again dgijklmv -17 -27 -16 -20 -31 36 -35 -15
please__everything blm 18 -15 -18
said__i mo -25 15
the__all hjlmo -19 -21 -19 15 -20
~col acdgijkln -21 -18 -27 -27 -21 -22 -17 -18 -24
~gina m -20
~roun bdklmnv -33 -25 -18 -17 -24 -20 -18
~sobr du -16 -17

@drive__it jmsu 25 -23 -22 -26
of__do j -18
reach acdgijkmu -15 -17 -29 -17 19 -20 -19 -32 -31
there__can ahm -16 -22 -16
they_are u -16
~tays ao -18 -19
~upon dgjn 18 -15 -15 -15

are__still jmru 24 -21 -19 -17
do__speak u -20
the__work g -21
to_work ghipqru -19 -19 -20 -21 -17 -19 -22
we__another o 16
~llam abcdgijnopqrs -32 -29 -29 -32 -21 20 -25 -30 -26 -26 -22 -25 -27

news dijm -25 -17 -15 17
quitenme__la l 16
se_pone nu 17 -16
sending dgij -19 -17 -20 -17
there__in m -18
una__o i -19
~cay npv -15 -17 -16

^una mopquv -30 -16 -17 -19 -26 -16
at__store m 16
form_to im -15 15
informacion mu -16 17
my__wants am 17 -20
~cree i -16
~our bcefgnpqs -31 -40 -37 -35 -28 -51 -26 -20 -17

@medicine__with u -15
esta_el s -16
ni aegkorsu -19 -24 -16 -20 -16 -18 -21 -21
wear__wedding mn 19 -19
~ally ghlnprv -23 -21 -19 -21 -16 -15 -15
~esgo dmu -18 -20 21
~offe au -19 -21

@holiday_week h 17
go__work no 17 -17
my__never m -15
~eigh s -17
~ould befghjlmprtv -20 -31 -34 -18 -24 -16 -17 -20 -31 -22 -31 -44

backed mq -16 16
earli* dijmnou -17 -17 -18 -25 -15 15 -15
for aefgijklopqrsuv 26 -73 -80 -37 -20 -37 -16 -48 -29 -19 -17 -32 -30 -21 -19
me_@insurer bmp -17 -23 16
~<pt a 20
~<run abfhnv -22 -15 -18 -21 -18 -16
~pack i -16
~regu abcdlnoprsu -26 -20 -16 -27 -23 -24 -22 -16 -23 -17 -19
~sera bdghijlmnu -20 -30 -22 -20 -20 -20 -20 -29 -19 24
~stin u -15
~upa a 18

it_work dgmnu -21 -24 -29 -16 26
this__new l -19
to__so gimpv -16 -20 -24 -18 -17
what__be admoqu -15 27 -23 -18 -17 -26
~<sai cdfghijqrstv -20 -34 -16 -19 -22 -17 -27 -16 -26 -27 -24 -29
~ape bcgjklopqtuv -18 -16 -36 -20 -25 -22 -35 -24 -33 -20 -33 -24
~tigh bm 16 -16

a_@call dikm -17 25 -15 -28
contestar$ n -19
morni* bcdfgijklmpqtuv -35 -16 -20 17 -25 -20 -19 -17 -26 -20 -23 -31 -16 -30 -28
puede__las no -16 16
us acdefghjlmnosuv 17 -19 -36 -21 -19 -26 -17 -26 -23 -30 -33 22 -34 -36 -26
~<eli almov -15 18 -24 -15 -15
~dang u 19
~tail i -17
~vise ilm -15 -15 -29

@move__and o 18
back__@book a 15
driver__my mpq -29 28 -23
he_says fm -21 18
how__times lmn 18 -18 -17
she__@drive mn -18 -16
this_@medicine mu -17 19
~nly> efghmnpstv -17 -22 -24 -28 -40 -27 -33 -24 -18 -20
~spu dfgjluv -29 -16 -26 -20 -22 -22 -21
~usba m -16

@day__@move o 17
@visit__@clinician a 15
am_running m -27
can__you abdhmnoqrv -27 -17 -21 -25 -20 -16 -17 -20 -18 -18
died alq -16 -15 17
dije$ km -16 18
intro ijmnuv -15 -19 24 -24 -19 -15
is_@parking dju -25 22 -21
just cefgjkstv -26 -25 -24 -18 -21 -21 -25 -17 -31
no_importa l -20
not:otro bo 15 -17
of_gas dm -19 22
questions_for aim -15 22 -22
se__esta gm 16 -18
sin_trabajo mq -20 -15
step m -15

@cancel_nada m -15
@symptom_con glu 16 -17 -16
not:quiten bl -29 -27
que_tengo adginopqu -16 -40 26 -23 18 -16 -30 -30 -24
una_primera a 19
~cad ahknpqrs -23 -19 -16 -32 -20 -16 -16 -28
~ma> eghikrtuv -25 -22 -33 -40 -17 -18 -20 -48 -36

am_standing jm 16 -19
disco* dim 22 -17 -36
not:soy abcdefghjklmnopqrstuv -25 -31 -21 -23 -16 -20 -25 -16 -21 -16 -21 -49 -23 -26 -27 -31 -22 -21 -15 -35 47
solo__de aoq 20 -18 -19
this_works m -21
toman* ns 19 -16
up__@clinician adim 23 -18 -24 -22
would__my ail -20 -16 -21
~culp i -16
~ntan a -20
~sjdh elm 26 -17 -25

b_there mpr -22 15 -15
do__this hlmv -17 22 -45 -23
has_me mq -19 -16
not:see aorv -17 -15 -16 -18
un__@thanks m -21
you_@price adm -16 26 -20
~chee t 18

@cancel_ya m -16
@insurer__the d 17
@parking_lot m -15
@relative_got acdjklnprsv -16 -16 -16 -15 -21 -22 -25 26 -15 -19 -16
@texts__back m -16
^onde efjmu -16 -18 25 -25 -23
donde__@parking jm 16 -22
have__be anq -18 -18 17
how__@hours lmn -16 -29 23
is__@price adfghjnq -24 19 -16 -30 -25 -39 -26 -20
it__it bdlqr 22 -24 -24 -19 -16
medicare abdhipu -20 -17 31 -23 -16 -26 -21
might__# n -15
more adfhijlmnpt -16 -42 -21 -31 -18 -24 18 -24 -32 -19 -19
no__home pq -17 19
que_dejar dhjmo 15 -17 -22 -20 -17
refill__@medicine im -28 26
text_to il -17 -18
what__it bdfhmnoqs -15 30 -29 -39 -19 -15 -38 -34 -17
~aps jm 18 -19
~ate> defghlnsv -27 -18 -22 -36 -36 -33 -40 -23 -20
~ayu befghijklmoprsv -32 -26 -28 28 -23 -37 -32 -23 -32 -18 -29 -25 -24 -26 -22
~fish gmu -17 20 -15
~paqu r -16
~rpe m 16

alguien__que i 20
but__meant m -19
contestan m -22
este$ uv 17 -18
her_number im -15 -19
me_@vehicle aijklmnopqrsu -17 -23 -22 -17 -19 -30 -20 -18 -28 -32 -24 -24 37
the_place m -21
to_@clinician m 18
~duda i 18
~make hijknpqv -25 -18 -28 -32 -37 -18 -31 -24
~xibl m -16

a__you m -25
a_bunch mt -18 16
and__am amo -17 -25 -16
and__can m -19
better dgnrsv -17 -17 -21 -18 -24 -15
i__shave n 18
my__be akmnopqs -27 -17 -33 17 -23 -19 -31 -20
not__and mo -15 -17
pasa_por p 16
~jam aijlmr -17 -15 -16 -16 16 -16
~mist l -22

@relative__do amu -26 -15 -27
stree* abdhjnp -19 -16 -16 -20 18 -18 -16
to__just m -23
you__sending m -16
~dia cdeghjkmptu -25 -26 -16 -36 22 -28 -25 -23 -28 -21 -23
~lic abcdefjklprstv -28 -49 -29 -46 -20 -19 -17 -25 -25 -31 -22 -33 -24 -33
~ool> aehijklmpsu -21 -16 -16 -18 -17 -16 -19 18 -21 -15 -17
~var> k 18

alta$ bdefiklmnpqt -15 -21 -22 -22 -18 30 -29 -15 -16 -18 -16 -16
days_do au 18 -21
do_about a -17
el_# adhjlmnopqrsv -26 -19 22 -17 -17 -33 -17 25 -16 -21 -25 -16 -20
go_ahead mo -25 -17
is__to bfghlortuv -18 -36 -33 -16 -36 -20 -40 -19 -42 -31
not:@insurance dmqu 26 -23 -24 -18

for_@food dghn -16 -15 22 -25
perio* mn -21 18
what_time adghinoqsu -58 -45 -32 21 -21 -18 -43 -28 -17 -36
~alma m 15
~clet mn -15 15

@visit_para mu -16 -15
can__again adghjlmn -23 -19 -22 -20 -19 -21 -29 20
irme n -18
more_@texts lm 18 -16
speak_@spanish i -19
tengo__ayuda g -17
when_i ahmnu -30 -22 -39 -22 16
~ecom bdghijkpqruv -17 -23 -26 -21 -30 -18 -24 -21 -22 -17 -37 -18
~raig aqu -16 -18 -17

can_bring pq -16 21
chair$ a -22
could_not nq -15 -16
hablo lmq -16 -27 -16
idea_@stop lv 20 -20
mi__la ad -18 -16
no_vive mv -15 16
reached_a m -19
sea_el bo -16 15
you__permission kl 17 -16
~duat m 16
~iaje am -21 -16
~uien abdegjklmorstu -29 -42 -50 -28 -36 -40 -50 -45 -24 -17 -41 -30 -31 22

con__@ride dmq -15 -19 19
i__@ride inpq -16 -20 25 -28
i__@symptom abdghijlmpqrstv -28 -26 -25 18 -18 -21 -22 -20 -32 -15 -25 -27 22 -17 -22
move bcdhiklnopru -16 -23 -23 -24 -22 -19 -22 -20 24 -22 -27 -26
~andi dv -16 -18
~icke dinqru -19 -17 -17 -15 -17 -18
~viej apu -17 17 -17

can__this cdmoru 16 -17 -30 -17 -17 -18
for_work g -16
street$ u -18
~<cum m 19
~chat abdginoruv -26 -23 -18 22 15 -16 -24 -17 -26 -36
~rovi m -18

mejor__@english c 16
the_list gijnopq -33 -24 -20 -32 -19 -16 -16
~sede adjm -16 -20 22 -19

dura__@visit dns -30 16 -26
gives a -15
please_@stop iklm -23 -24 28 -29
que__sale d -18
where__i lpqrsuv -23 -16 -23 -20 -26 -29 -17
~taff ilm 18 -16 -25

@parking_now jmr -18 -21 27
i__better bmo 16 -29 -21
para_@date d -17
quiero_@stop klm -17 -22 20
would_it an -21 -16
~anyb djmoruv -21 -19 -21 -21 -19 -20 -19

be__before n -17
martes dhjklmnoqru -18 -25 -19 -18 -18 -40 -27 20 -18 -16 -17
not:los acklmou -24 -16 -24 -19 21 -17 -17
pague$ mt -19 17
~ras> djkopuv -26 -24 -15 -32 -20 -26 -19
~tuf adhj -17 -19 -19 -19
~zxc em 16 -16

=beside:side_effect ms -31 23
and__are ajmu -18 -19 -21 20
be_coming r -16
down__street mr -15 17
me__an m -20
someone__today hi 18 -18
we__next am 17 -19
what__looking m -15
your_system l 15
~ass> adgq -24 -24 -19 -17
~nlk eflm 27 -17 -16 -24
~noma jmq -18 -31 -19
~otic adjmu -19 -19 -16 -17 18

any__this mu -29 -16
car_on mr -18 -16
puedo_ir gijmp -35 -24 -22 -30 -20
this_in abcdgmuv -29 -15 31 -16 -18 -31 -31 -18
~<vet dm 16 -27
~rath dmv -17 -22 -16

@drive$ abcdefghijklmnopqstuv -36 -39 -27 -29 -24 -26 -24 -24 -40 -35 -20 -22 -30 -22 -33 41 26 -35 -23 -37 -33
dolla* dg 17 -16
gday efm -17 18 -19
pastillas mnpq -27 16 -19 -18
~<smo mn -23 17
~rage jm -18 20
~rly> dhijlqu -21 17 -22 -23 -15 -16 -29

@medicine_sent n -19
base u -16
ese_no v 15
who abcdefghijklmnopqrstu -45 -60 -22 -41 -65 -64 -72 -62 18 -56 -62 -65 -20 -64 -57 -29 27 -53 -64 -58 52
~ger> cgkmsu -17 -22 -20 -34 -22 -40
~isab a -21
~ort> adhiu -17 -21 -16 -17 -26
~uff> adhjov -17 -19 -19 -19 -18 -16

@stop__take m -21
can__work no 15 -22
detai* m 16
for_a bdghklmnoqtu -32 -21 -25 -31 -21 -20 20 -36 -19 -32 -22 -35
give__one amo 20 -18 -16
is__not uv -22 19
it__one m -16
paz l 16
~fect acdghjlmoqv -19 -16 -28 -20 -23 -22 -20 -22 -22 -23 -16

@insurer_mi mpq -16 18 -20
^everything adh -18 -16 -16
^to l -15
para_la bdgir -18 -32 -17 -18 -15
~rajo mpq -22 -18 25
~ral> dn -18 -20
~ruth d -18

@body__after s 18
go_home mn -17 -15
prefiero akm -21 -15 -28
~<get bcdfhno -17 -17 -25 -18 -21 -18 -22
~davi bdiv -16 -16 -16 -16
~enu> abcdefghijklmnopqrstuv -22 -18 -21 -31 -17 -17 42 -23 -17 -26 -21 -29 -38 -23 -26 -15 -22 -18 -17 -15 -33 -23
~inde ajo -21 -15 -16
~not cdefghjlprst -29 -45 -33 -39 -16 -48 -18 -33 -40 -35 -33 -31
~pran djqsu -25 -18 -20 -16 -15

early__i m -17
it__more m -20
jajaja acdegklmqtu -19 -22 -17 -21 -22 -20 -23 15 -20 -19 -23
p abcdefghijkmnpqrstuv -20 -21 -21 -25 26 -23 -20 -24 -22 -17 -19 -43 -21 -16 -16 -23 -16 -16 -25 -25
se_@insurer pq -16 -19
~curr m -15
~save amrv -16 -22 18 -17

about_@treat iu -19 17
ciudad ju 20 -15
no_dormi s 17
way_but r 15
~lifi mu -21 19

^lose dgjlmoruv -16 -24 -16 37 -33 -22 -17 -32 -16
do__@drive q 16
esto abdfghjkmnopqrst -40 -33 -20 -33 20 -29 -46 -36 -42 -35 -32 -30 -35 -43 -16 -19
~<tot dm 21 -20

i__@english cmv 21 -25 -17
what__going djmu 24 -15 -21 -19
~etti dhijno -21 -18 -24 -17 -27 -19
~nal> adquv -20 -16 -22 -17 -17

mandarme__@texts l -19
podeis m -16
que_@move o 21
~<fe cdefghijklnprstv -38 -49 -27 -40 -22 -15 -25 -24 -40 -24 -43 -20 -17 26 -31 -19
~aina m -17
~cerr ahm -16 25 -28
~lep admnp -16 -17 -19 -15 -18
~sad djnu -28 -21 -20 -27
~vea a 19

@cancel__i lno 15 -15 -29
please__i mo -19 -16
there__menu dgimu -16 20 -20 -16 -16
will_i abghlmopqru -16 -33 -16 -16 -18 -49 -23 -24 -19 -24 36
~ejar ago -25 -23 -19

me_off acdghiklmnpqrsu -48 -22 -27 -27 -25 -29 -42 35 -16 -26 -37 -18 -24 -35 -35
~ghj em 21 -20
~mam m -19

@pay__@visit abd -15 -18 23
forever$ am -17 -17
get_these a -17
not__@food m -21
stairs bn -19 -19
~eam> lmnu -17 27 -20 -24
~irp mq 17 -15
~opp dfgnqu -16 17 -15 -25 -18 -28
~plit d 18

@parking_when jmn 18 -18 -17
a_place m -16
escribirme gm -17 -18
much__it dm -17 23
on_please cko -20 20 -20
quedo adgijnou -19 -21 -27 -20 -25 -36 -18 -18
~arti u -22
~eal> chijklnov -19 -23 16 -20 -15 -27 -16 -24 -18
~spac m -19

pick_up adioqu -23 17 19 -17 -22 -16
~casa abcdghjklnoru -23 -18 -22 -20 -17 -17 -29 -22 -26 -17 -30 -18 -25
~kay> e -17
~mand abefghinopst -25 -42 -18 -25 25 -53 -24 -15 -29 -40 -53 -35
~pus> m -19

do__in adn -21 -22 -19
empez* agmn 18 -15 -16 -17
i__@texts adgjkmnoqrs -32 -26 -18 -15 33 -41 -22 -24 -21 -16 -18
i__consent l 16
i_reply gm 20 -16
in_french m 17
mole bm -17 23
oblig* dm -16 -18
~<cr abefghikpqv -23 -16 -34 -32 -41 -37 -38 -35 -34 -44 16
~<til ahimn -20 18 -15 -28 -17
~cces dmu -17 -19 18
~cred dm 17 -15
~icki a -20
~lvi adejnqsuv -17 -19 -18 -15 -20 -16 -15 -22 -19
~mani gmu -16 20 -16

how_early ahjmou -22 16 -17 -33 -15 -20
no__llamo imv -18 -30 22
p$ bdhjlmnoruv -16 -19 -17 -15 16 -32 -20 -15 -16 -18 -17
papeles jm -18 -17
que__id dn -22 20
quiero__solo m -17
work__it m -17
~dam cefhilmnoqstuv -30 -18 -18 -18 -15 -22 -31 -23 -32 -26 -23 -18 -36 -36
~indl gmu -16 -23 -20
~rla lm -15 -29
~rmid mqs 22 -15 -31

got__an pq -16 15
many__do dn -36 -16
money__tight b 16
said__her p -17
so__are m -18
tanto gijl -19 -18 -18 18
to__day m -21
~arm abcefghjou -21 -48 -39 -20 -22 -40 -31 -17 -22 -26
~enla cjmrv -16 -17 -31 -17 -17
~gare jm -17 -16
~guy begiklmnrsv -24 -20 -28 -25 -16 -20 -20 -23 -23 -23 -23

else_is o 16
en_paz l 16
puede_@call anoq -20 -17 -16 -16
quiero__me bkmou -21 18 -43 -21 -19
stuff_can m -18
with acfhjrsv -15 -40 -36 -22 -20 -23 -17 -17
~eth> u -24
~hese abfhjklmnopqr -26 -33 -20 -26 -23 -15 21 -25 -39 -31 -17 -32 -28
~imi dlosv -18 17 -24 -15 -16
~rol dgilopqsu -27 -22 -18 -15 -18 -16 -22 -18 -20
~uede eghjlmrtuv -32 -17 -63 -35 -53 -27 -16 -40 -54 -42

a__that amrstu -23 -17 -20 -23 -15 -16
can__one aimu -16 20 -16 -19
lmao em -22 21
looking_at m -15
missed_it r -15
sent__to m -15
~coop p 15
~epin b 15
~om> ehkoqrtv -27 -50 -18 -17 -34 -28 -19 -34

@cancel_el klm 19 -25 -27
be_there adfghijoqrsuv -17 -39 -24 -24 -20 -30 -42 -25 -38 30 -32 -49 -21
can__trade imno -17 -18 -17 25
me_@stop kl -17 18
que__@cancel m -16
~<bor adghijlnopqrtuv -33 -22 -21 -23 -27 -26 15 -21 -19 -25 -19 -26 -17 -36 -34
~ams irs -17 -18 15
~ant cefghjpqstu -16 -55 -50 -32 -30 -36 -47 -28 -34 -56 -18
~ata gjno -25 -17 -19 -24
~fel abdefgijklnprsu -17 -28 -22 -19 -30 -23 -26 -27 -21 -20 -20 -15 -25 20 -33
~lowi am -24 -19

dar__baja akm -19 -15 -19
got__@move abdjklmnopu -22 -27 -19 -18 -16 -18 -26 -17 32 -17 -21
it__be bjnou -22 -16 -23 -15 -33
podcast m 17
would_be bcinqu -17 -17 -19 -23 -19 -29
~<ben bdefghjmn -17 -21 -17 23 -21 -18 -15 -25 -15
~othi klosuv -17 -20 -28 -20 -24 -21

el__el adgnoqru -22 -19 -15 -16 21 -18 -21 -15
i__trust bm 15 -27
light__the m -16
message_this m -18
necesito__mi i -19
not:mi abcdgijknpqsuv -24 -41 -20 -19 -16 -22 -19 -17 -26 -45 36 -18 -32 16
so__to mq -21 -16
try_the a 16
ya__no ijmnq -15 17 -27 15 -18
~<see abdhmn 22 -18 -16 -16 -22 -17

@price_for adijnpu -24 20 -20 -18 -15 -15 -28
@relative__be q -19
any_slots amo 19 -16 -16
is_good abfgjlnopqt -19 -15 23 -17 -21 -18 -24 -25 16 -19 -16
no_@ride bmpq -24 -27 -23 29
supposed du -17 -17
~<cue dfghjlortv -33 -16 -17 -25 -33 -23 -18 -30 -16 -20
~mien aiu -19 -17 -21

@move_me acdhikmnoqr -18 -23 -18 -18 -20 -15 -33 -16 38 -28 -18
algo_mas o 16
coming_@day b 18
got_it bdefjlmu -21 -23 -17 -15 -15 -18 19 -26
i__something ahmo -16 16 -20 -21
si__@texts m -16
una__por o -16
work__bring p 19
~feur p 15
~mex mu 17 -17
~onta bdghjklmopquv -26 -20 -26 -18 -26 -16 24 -23 -19 -17 -20 -19 -19

decid* dfgjklnpqrstuv -20 -16 -20 -19 -25 -26 -20 -20 -19 -25 -23 -23 -19 -20
french$ m 17
this_morning afuv -24 -20 -15 -16
yes__can q -16
~<fla hnp -17 -22 -21
~anar dnq -17 24 -18
~isse abq -18 -20 -16
~rec bcdefghnosv -57 -24 -21 -33 -33 -30 -15 -19 -18 -24 -17
~tsd> a 20

come__the bdijqu -19 -17 -22 17 -21 -18
does__@visit a -19
nadie bglnoprsu -24 -20 -19 -22 -19 -22 -17 -15 -17
~ctri d -17
~eur> p 15
~peg m -23
~unn abdfghnquv -21 -18 -24 -19 -19 -22 -19 -30 -20 -16

@visit_off bm 24 -22
de_@body s 18
get__again kl 21 -16
no_autorizo k -24
on$ abdegijkmopqstuv -15 -37 -41 -37 -38 24 17 19 -33 -25 -32 -36 -33 -26 -44 -25
qualify m -16
this__my gil -20 -25 -18
ya__quiero iklmo -25 -28 22 -40 -15
~ait dhjlmsuv -29 -21 -16 -23 -25 -23 -31 -21
~conv lmoq -16 -20 17 -18
~worr bgilnopqru -20 -21 -16 -17 -17 -21 18 -18 -17 -16

@drink_on akmn -18 -16 24 -20
do_they acjn -22 -17 -17 -16
not__back mo -16 15
ok_@thanks blmt -21 -23 -48 28
on__day gjnq -23 -17 15 -23
puedo__dia no -20 18
to__down d 16
what__are djm -23 17 -28
work abcdefjkpstuv -35 -30 -25 -23 -21 -18 -39 -30 -18 -30 -16 -17 -20
x$ bcdefgijlmtu -19 -17 -16 28 -20 -17 -17 -17 -23 -27 -16 -19
~<bea jn -23 -17
~<cl abcdfiklpqv -38 -16 -22 -38 -16 -32 -24 -17 -17 -21 -26
~<em acdeghijkruv 17 -32 -38 -25 -25 -27 -16 -29 -29 -18 -23 -18
~preg acdklnoqrsu -25 -16 -26 -20 -26 -23 -21 -21 -22 -16 -18
~usta abgku 16 -18 -22 -20 -20

^dame m -20
a_lot nqu -18 -18 -22
i__@eat adghjmn -17 -17 -17 -19 -16 -44 32
i__outside jm 15 -18
not:@ride cgijlnqrsuv -16 -20 -22 -19 -24 -26 29 -23 -19 -17 -24
off_@cancel m -16
~con acdefhjkmor -21 -44 -27 -36 -41 -16 -18 -28 -36 -24 -20
~dab d 16
~ite aefhijkpqtuv -36 -16 -27 -31 -26 -19 -18 -26 -34 -21 -26 -37
~vul u -16

@texts__on aklm -16 23 -19 -28
a__on bhpqr -23 -24 -18 -29 -19
i__truck m -19
nos m -19
~<seg dioruv -17 -19 -18 -15 -17 -16
~ocee au 17 -18
~reo abdghijknoqru -26 -21 -25 -22 -16 -21 -25 -18 -22 -21 -26 -20 -28
~tie befhklnoprs -30 -35 -39 -18 -17 -21 -34 -26 -29 -28 -38

after_i m -16
driving abcdefgijkmnopstuv -30 -24 -20 -18 -18 -21 -18 -17 -22 -19 -62 -32 -24 35 -23 -19 -31 -24
not_coming bmopr 38 -24 -26 -16 -37
or abcdeijklmoprstuv -21 -32 -51 16 -48 -38 25 -54 -25 -91 -23 -51 -40 -68 -43 24 -47
where__this jm 19 -15
~pere blmoq 18 -22 -28 -17 -16
~xic mu 16 -17

@day_el o 18
@relative__da pq 23 -19
could__@clinician a -17
~<nex cdeghiklmpqtuv -22 -37 -16 -22 -24 -34 -32 -32 -18 -18 -31 -20 -21 -23
~igi m -17

a__@cancel bmq 22 -25 -16
comod* m -18
it__do m -20
one_of glmnsv 17 -24 -28 -25 -19 -17
que__ir n -15
she_said mn 16 -18
~aco ghiklorsuv -19 -16 -16 -16 -22 -24 -18 -16 -38 -22
~ajar bdhnpru -21 -24 -18 17 -16 -18 -21
~asi> mr -21 18
~urt cgjknpv -18 -19 -20 -21 -22 -17 -16

#_@date dghijmopqruv -21 -19 -24 -17 -24 -28 26 -22 -17 -32 -20 -15
@medicine_or bmn -17 -21 20
^cuentame m 15
apt admn 30 -18 -28 -15
buenas bcdefghijklmnopqrst -16 -19 -26 -20 37 -21 -21 -24 -15 -20 -18 -36 -25 -20 -16 -24 -20 -20 -21
not:@food ghmnu -17 -18 -41 31 -17
not__out uv -17 -19
puppy mn 17 -20
that__my dnov -19 -16 -22 -16
to__someone imoq -22 -20 -19 17
~<lue lm -18 18

@relative_that m -21
a abcefgiklmnopst -20 -45 -36 -40 -83 -52 18 -21 -58 27 -19 -27 -20 -20 -35
dura$ mnsu -19 -27 -19 24
es_normal su 21 -22
smoked__night m -16
to__@call bq -23 -16
turn__a m -18
~lano m -16
~mmen gilu -23 -18 -17 -22
~nks h -15
~pued befhjklmnprstuv -18 -41 -24 -16 -33 -21 -55 -40 19 -19 -71 -54 -41 -56 -50
~rmi abcdgijnv -16 -33 -26 -37 -38 -35 -31 -27 -38
~uevo dlnqu -18 -24 -18 -15 -17

a_poem m 15
grandson m -17
mandame_el jm 19 -19
would__there lmno -17 17 -17 -17
~<hos dhiprst -19 -21 -19 -19 -17 -21 -19
~<sli ablmno -19 -15 -16 -17 -16 17
~cap a -18
~est abcdefiknopqrs -17 -32 -28 -24 -74 -21 -21 -29 -41 -47 -28 -32 -15 -16
~pull abdhijlmnopqrs -30 20 -22 -19 -24 -18 -17 -23 -18 -18 -18 -19 25 -16

^en abcefgijklmnprstuv -47 -39 27 -23 -21 -31 -31 26 -29 -31 -27 -30 -22 -28 -30 -17 -31 -28
am__your mv -16 17
aplaz* o 17
are__the dghijmnoqstu -21 -17 -24 -20 24 -35 -19 -16 -15 -17 -17 20
i_found m 15
last__no m -20
lined abhijpv -21 -15 -17 -19 -19 21 -22
me_sigan km 16 -19
text__@stop k -17
~<bla adnu -19 -24 15 -21
~<er acdhijmnopqrsu -32 -16 -29 -20 -24 -24 -24 -26 -28 -15 -26 -24 -27 17
~hour bdj -18 -17 -18
~mer> aoq 21 -17 -18
\xc2\xbf__la acgjmnqs -18 -21 -30 -18 -30 25 -19 -28

mi_@ride mpq -16 -20 17
~ise bcjlsu -23 -17 -17 -20 -25 -20
~ncl> bclmou 25 -17 -17 -22 -16 -18

@late__@call him 25 -15 -29
me__@move an -16 -18
showing b 17
skip_it bm 15 -21
would_i bjlmnoru -25 -23 -18 -31 -24 -30 -15 26
~dorm abdghijlnpq -21 -19 -19 -21 -20 -17 -21 -18 -18 -16 -29
~ewor m 18
~oni bdgjknoqrtu -22 -33 -15 -27 -16 -31 -28 -29 -25 -16 -22
~th> bcghqrsv -16 -28 -16 -18 -16 -26 -28 -24

@late__am m -17
resume_my km 17 -15
us_@move m -18
when_is bdijmop -17 -16 -22 -28 25 -22 -16
you__room am 20 -16
~cool n -17
~eet> abdhilqs -20 -20 -15 -20 -16 -17 -23 -15
~eme> defhklmnpqstuv -37 -27 -25 -33 -18 -17 -31 -45 -34 -40 -41 -36 -22 -37
~urr dgru -18 -16 -21 -18

^muy deimtu -17 -16 -18 -23 19 -18
hay__si an -16 -15
my__during n 16
nobod* bdmopqsu -22 -19 -29 -25 -26 16 -16 -23
should_we amn -16 -21 16
~way> acdefghikmntu -32 -24 -20 -27 -25 -32 -32 -27 -23 -24 -21 -22 -24

@vehicle__right jr -19 -16
a_@vehicle abcdhiklmnopqstuv -33 -21 -19 -39 -32 -39 -19 -19 19 -36 -30 -25 33 -23 -16 -33 -19
me__@sick pq -22 20
off_for bdmo 19 -16 -19 -22
old_are afghjmu -16 -19 -18 -21 -27 31 -32
~rank oq -16 -16

baja__turno blm 17 -16 -21
mando dmuv -16 -21 -17 -17
same__they m -16
works bdhijlmn -18 -19 -17 -16 -16 -21 -19 -24
your_list m -20
~ere cdeikmopqst -30 -16 -54 -22 -23 -19 -22 -17 -28 -15 -60
~lac acdfhilpqt -18 -22 -47 -18 -23 -22 -31 -25 -24 -19

has__car mo -16 16
refill adu -27 -19 -15
what__point mu -19 18
~<fri b -16
~<men abcefghjmnprst -30 -35 -17 -24 -29 37 -36 -37 -29 -37 -16 -34 -31 -24
~iscu dl -16 -23

@body$ abefghijkloqrstuv -17 -32 -21 -16 -23 -22 -31 -23 -19 -27 -25 -31 -29 24 -22 -20 -16
my_@machine m 16
puest* m -19
what_do bfhijlmotu -21 -25 -62 -30 -52 -20 20 -30 -19 -18

@eat__@drink nu 17 -17
en__\xc2\xbf n -18
no_leo m -15
penguins m 16
~habl cefghjklmnoqrtv 24 -15 -17 -20 -21 -18 -29 -28 -23 -30 -33 -37 -23 -19 -28
~nte> cegilmnps -26 -21 -48 15 -32 -32 -26 -17 -21
~oqu agjmnqsuv -25 -19 -19 -33 -23 -18 -16 -18 -26
~ys> cefgijklnrv -23 -42 -29 -34 -45 -17 -19 -33 -22 -19 -45

unstop cefgklmru -16 -23 -16 -17 30 -31 -29 -17 -16
~ande bdghnoprtuv -33 -30 -37 -32 -31 -22 -29 -27 -22 -17 -35
~orm bcefjklnopqtv -36 -35 -24 -25 -55 -33 -36 -45 -16 -23 -16 -28 -33
~oys> m 19
~tas abcefhklmopqrtuv -29 -29 -21 -20 -18 -16 -20 -20 -31 -26 -27 -27 -18 -20 17 -29
~vece a -18

any cdefghjmnprstu -20 36 -51 -50 -48 -22 -44 -18 -22 -46 -48 -54 -49 -25
correr o 17
got__last lm -18 18
i__lol abdgkrsv -17 -18 -18 16 -15 -16 -22 -24
~adu p -19
~ges> j -15
~nni abfhn -21 -16 -18 -21 -19
~rth> jmu 16 -20 -16

get__i u -16
i__of abgjnsu -26 15 -24 -22 -28 -22 17
left$ jm -18 16
not:@insurer mpq -26 -30 18
~<est abcdefikmnopqst -31 -37 -22 -16 -62 -15 -25 -27 -28 -19 -36 -17 -23 -19 -17
~<lam mu -20 -16
~birm gimu -26 -16 -28 -20
~disi m -18
~gett bdhijno -15 -23 -18 -24 -17 -27 -19
~hink bcdghlmnopqrsuv -19 -16 -31 -32 -25 -29 17 -20 -33 -21 -18 -27 -18 -44 16
~ntos m -17

never_mind luv -17 -24 -25
that__not bgqtuv -17 -17 -27 -18 -22 20
thing$ dijoqruv -22 -18 -17 -21 -18 -25 -32 -17
troca q 17
your_@place jmtu 16 -25 -17 -30
~ece> m -25
~oy> bceghiklmprtuv -15 -39 -42 -20 -42 -39 -18 -30 -19 -44 22 -30 -36 -45

adentro$ jmo -16 -19 -24
aviso aekot -18 -17 -19 -18 -18
come__my n -17
~hiz r 15
~kni aq -24 -16
~ner> adhklmnopq -42 -32 -15 -16 -19 -39 -18 16 -17 -32

baja_mi ablm -15 19 -21 -16
cross$ d 19
quiero__nomas m -15
quiten__numero l 16
~imin almov -15 18 -24 -15 -15
~tem cdefjnpqtuv -23 -30 -17 -20 -23 -19 -26 -32 -19 -28 -22

#__are em 16 -16
before_i amo -28 -36 -24
i__started k -16
my_oil mo 23 -22
~amad am -20 -16
~ead> aefghjlmpstuv -26 -19 -15 -37 -22 -36 -21 21 -25 -26 -25 -33 -29
~idio ackmoqu -19 26 -18 -30 -23 -18 -17
~or> adefghjnpqrtu -27 -18 -56 -57 -16 -32 -24 -22 -27 -32 -23 -24 -31
~ovie amnv -15 26 -17 -17

el_walmart jm -19 22
map$ efjlm -23 -17 27 -17 -26
my_old l -21
work_with dm 19 -19
~eek cdfgijklmnopqrst -24 -34 -16 -30 -24 -23 -18 -28 -23 -43 22 -20 -26 -30 -42 -15
~in> bcdehilmpqrt -57 -48 -49 -40 -51 -28 -18 -16 -22 -44 -17 -34
~nat dglnqru -29 -17 -19 -23 -22 -16 17
~oice abgjlmno -19 -16 26 -18 -25 -26 -15 -16

manana$ abdfghijlprtuv -26 18 -25 -16 -18 16 -23 -21 -27 -20 -16 -16 -24 -19
~bana dmn -18 -17 20
~fiqu u 16
~xist m 20

i__long n -18
is__hot ju -18 -15
la__@cancel o 17
my__take pq 20 -19
the__there hj -16 -18
~litt bo -18 -17
~sis> dghu -23 -23 -15 -27

^dime aho -16 -17 -19
but__not klprt -20 -17 -20 -15 -18
~baj acefgilmopqrtv -30 -41 -38 -35 -44 -15 18 -18 -20 -18 -16 -22 -32 -31
~blar aci -16 -18 19
~ter defghjkpqrtuv -34 -56 -26 -38 -21 -18 -27 -21 -20 -20 -60 -28 -52

=beside:location abcdefghijklmnoprtuv -41 -15 -20 -41 -17 -30 -30 -29 -18 36 -18 -23 -25 -16 -16 -36 19 -22 -42 -23
@open__que m -17
^does bfgijklmopqrstuv -52 -18 -29 -49 -20 -34 -19 -52 -41 -32 18 -26 -24 -22 28 -44
^pulling br -20 17
booking bmn 29 -28 -15
than_the m -16
~rap> bm 15 -16

@relative__my ipqr -16 18 -23 -17
after__home q -15
great bdnsu -16 -19 -17 -15 -26
how__should dnu -18 16 -18
loan$ dm -19 18
mil_@thanks blmt -18 -17 -26 28
que__eso dmu -16 -21 17
~nice bdenoqstu -16 -16 -19 -17 -21 -19 -16 18 -16

am_scared mv -22 -18
apartment m 15
the_other mo 18 -22
words dimu -17 -18 15 -21
~<ja bdefhjlmopru -37 -42 -38 -30 -36 -27 -46 24 -23 -17 -21 -15
~exa abdhilnq -23 -18 -21 -16 -19 -18 -19 -16
~ines adglnu -28 -20 -23 -21 -25 -23
~sti bdefgjlpqsu -33 -54 -25 -35 -16 -25 -18 -48 -17 18 -21
~wboy m 19

con__@staff i 22
drop__off npq -15 -18 19
hace$ mu 17 -16
how__before hmo -22 -31 -18
maria agilm -15 -15 18 -16 -29
not_who m -20
para__dia o 18
receive m -20
someone_i a -16
~bic a -19
~era> cefghklmqtv -28 -19 -24 -16 -18 -36 -20 -25 -31 -23 -28

@stop__this m 19
^wena defhlmu -19 -23 26 -15 -19 -27 -16
el__la hjru -19 -16 -19 -17
~rmin mo -16 -21

^gday efm -17 18 -19
delay mo -19 15
how_it gu -20 21
in__on mrs -24 -19 15
it_mess n -19
otra cdefhilnprstu -24 -36 -17 -15 -33 -30 -20 -37 -31 -38 -38 -16 -38
recoge ampq -16 -16 25 -20
still_come anqs -16 17 -17 -17
what__they acjn -19 -16 -15 -15
~prep abgiju -16 -17 -27 -18 -16 -19
~sue> empq -16 -17 -17 23

a__los klm 16 -16 -19
you__text agikmu -24 -23 -22 23 -35 -17
~<plo ai -16 -17
~ball j -16
~else cghijmnp -18 -20 -26 -28 -15 -21 -20 -28
~noo bdjmnou -19 -17 -15 -23 -16 21 -24
~tox> mu 20 -16
~ward bdikluv -18 -16 -26 -15 -17 -19 -16

el_@animal mr 16 -16
ire__@day b 17
they_@cancel bdm -18 -15 18
~<ar bdefkluv -15 -34 -16 -17 -24 -28 -35 -26
~hey bceghijklnptv -18 -28 -22 -36 -32 -16 -17 -21 -27 -31 -15 -25 -24
~msel n -16
~uag cuv 24 -18 -16

=said:cancel_appointment abcdefghijklmnopqrstuv -95 115 -51 -78 -56 -73 -59 -72 -89 -77 -37 -41 -27 -77 -58 -79 -39 -51 -73 -73 -67 -73
@wrong_numero lv -18 19
let__else abov -17 25 -27 -15
recet* aikou -21 25 -15 -16 -15
set_me adgilmpqu 24 21 -20 -17 -20 -38 -24 -17 -22
to_bring dqu -35 -19 -18
what_happens jmu -16 -35 21
~<ig adefghijoqst -21 -25 -16 -17 -21 -17 -19 -20 -19 -18 -19 -19

@relative_wants m -17
atiendan$ a 22
de__sin k 15
my__who m -20
need__bring ad -30 -33
write aou -16 -17 -21
~dij ghilorst -15 -20 -26 -27 -23 -21 -18 -17
~ero> defghmnpqstu -30 -46 -40 -24 -33 -19 -30 -29 -21 -19 -48 -18
~ode> j 16

a_# bdilmnqr -17 -15 -17 -16 19 -16 -16 -17
by_the abdhjkmoqsv -21 -17 -22 -19 37 -16 -37 -21 -15 -17 -16
gallon dm -16 16
i_read abln -15 -17 -16 -15
~<hap acehijklnoprtv -33 -18 -22 -33 -22 -24 -17 -22 -24 -26 -18 -16 -23 -19
~iggl ajmno -16 -19 -16 -16 18

^@cancel bcdefghijnpqrstuv 49 -48 -56 -53 -48 -44 -48 -41 -42 -42 -39 -42 -50 -27 -40 -47 -36
actua* adhmq -17 -19 -16 -26 -16
como_llego dnrsu -18 -24 -24 -19 -17
the__will mnu -30 -16 -16
till_when hm 20 -17
to_bail bmo 19 -20 -15
true$ m -19
~<ban adghiklmnopqst -23 -25 -23 -35 -25 -18 -22 25 15 -20 -22 -22 -21 -20
~ue> bcefghjknp -27 -32 -33 -29 -27 -40 -19 -17 -18 -25

for_one u -16
give__spot ao -18 -16
me__@clothes acilmopqr -31 -17 -23 -18 21 -17 -17 -16 -21
my_@drug mn -24 19
~edle abjmos -18 -16 -16 -23 -15 18
~xt> bdefhipqrtuv -24 -55 -32 -25 -31 -15 -33 -47 -28 -35 -20 -35

@hello__all afh -17 18 -18
car_@pay dm -16 17
not:llamo imv -18 -30 22
ok_lol mnu -26 27 -17
to__your a -15
~<dan abdghnosuv -27 -24 -20 -29 -17 19 -18 -19 17 -16
~cen> agijnpqv -26 -22 -16 -21 -25 -23 15 -22
~uck> abcghiklnptu -21 -32 -15 16 -23 -25 -24 -30 -33 -22 -26 -33

^esto dgjlmosv -24 -26 -20 -18 -29 -15 -17 23
adelantar n -16
do__need abcghilov -24 -25 -21 -31 -20 -40 -24 -57 -18
ok_you m -16
palabra g 15
quisi* bmpsu -16 -20 -17 -17 -20
~arge abdghiklnoruv -21 -22 22 -16 -24 -20 -15 -18 -15 -17 -16 -19 -17
~flex mq -22 -16

@move__@visit abcdhinorsv -53 -41 -16 -28 -15 -16 -32 37 -17 -18 -17
^whereabouts j 17
algui* abdgjklmrsu -20 -23 -32 -19 -23 -20 -20 -26 -19 -15 -45
dejo__@eat hn -16 16
to_drop hj 16 -16
vuelt* abdglou -15 -21 -17 -18 -18 -17 -17
~qe> em 20 -19
~quea m -19

=beside:hours ahimqu -33 19 -24 -31 -19 -16
an__at am -16 17
gave bikmo -18 -27 -20 -31 16
is_there bfhikmprsuv -42 -50 -55 19 -15 -17 -33 -37 -39 -29 -50
let__know u -16
time_for am 20 -18
you__@wrong dhijkmou -20 -19 -15 -30 -20 -19 -15 -17
~<kil acdgijknopqr -21 -16 -21 -19 -24 -18 -21 -25 -27 -16 -19 -20
~laro ds -15 -20
~lem> adpuv -17 -17 -21 -30 -16
~pido m -21

ayuda$ abcefghijlnquv -33 -21 -20 -23 -24 21 -15 -22 -16 -17 -17 -23 -33 -16
costo admu -20 21 -16 -15
do__of mn -22 19
one__i gj 15 -20
with__@visit abdmnu 18 17 -21 -24 -17 -21
writing ginpq -16 -26 -16 -19 -16
~<imp lp -22 -15

@drive__@relative bmpv -16 -34 27 -18
dar agijnpq -23 -16 -18 -20 -26 -25 -23
driver$ jm -21 -27
god_is pqu -19 -16 15
guess__is m -16
subsc* klm 22 -24 -19
the_baby r -16
~eah mpq -25 17 -17
~ils> adhiu -18 -16 -15 -20 -17
~oria agju -16 20 -15 -18

@relative__take pq 28 -16
@relative_no amn -16 -31 -18
cuando__mi m -15
love$ m -18
no__@relative m -22
not_hit lm 18 -16
o__# e 16
ocloc* blm 16 -17 -20
regresar bm -21 -15
what__number du -25 -26
~ain bcdehlnopqrtuv -20 -46 -39 -39 -52 -17 -32 -20 -25 -41 -18 -36 20 -30
~ctiv abcdegijknsv -17 -16 -17 -20 -20 -20 -19 -21 33 -25 -16 -17
\xc2\xbf__o o -17

mean__@stop km 16 -19
~cio> dgijkosuv -24 -22 -16 -29 -19 -24 -23 -20 -22
~egan j -18
~lit> d 18
~tomo cdefgjklnprtu -20 -36 -16 -24 -30 -24 -22 -28 20 -23 -29 -20 -28

car$ adiklmnqsuv -21 -16 -20 -24 -16 28 -20 16 -17 -25 -24
coming__@visit abmp -23 -19 23 -16
descr* l -15
manden__al lm -16 16
me_bajo jm 17 -24
muy_caro du 19 -20
una_@person abcdefghijklmnopqtv -29 -18 -17 -16 -17 -16 -21 -19 38 -21 -18 -18 -27 -21 -22 -17 -17 -15 -34
~anx m -15
~engu m 16
~lies jm -16 -22
~onge ainpu -26 -21 -20 -16 -25
~seg ioqruv -24 -22 -24 -18 -21 -20
~umm o -17
~weir mnr -31 -18 -17

calendar$ ab 15 -23
entrar__@relative n 18
not__anyone m -18
~<cur d -22
~dall j 16
~eta acjloruv -35 -24 -25 -28 -27 -26 -17 -24
~noch abdghilopqruv -22 -20 -26 -16 16 -20 -20 -18 -15 -20 -18 -25 -24

@relative__for imoq -18 -22 -19 -16
dejenme_en l 16
does_@insurer d 16
no__al m -17
not:@move abcdlmnou -20 22 -20 -16 -29 -15 -15 -17 -18
the__start ahm -19 -16 18
yo__quiero mu -19 -16
~gli p -16

diciembre adhjmno 19 -19 17 -22 -24 -18 -23
ok$ abcefghijklnpqrtuv -59 -47 -58 -83 -48 -58 -55 -72 -62 -34 -46 55 -25 -25 -53 -80 -72 -56
peein* m -17
tal$ aefghjmu -16 -19 26 -17 -16 -17 -25 -23
~<enc adglnosuv -32 -23 -16 -15 -27 -22 -19 -23 -17
~app cdehijklnoprv -24 -17 -28 -39 -32 -29 -23 -27 -34 -25 -21 -23 -23
~tor> ju -17 -20

@ride__one q -18
@vehicle__el hm 18 -19
few_questions i 15
puede deghjklmrstuv -15 -20 -17 -45 -25 -39 -23 -41 -44 -49 -21 -37 -31
puedo__@drink n 16
que_sirve dm -19 -25
still__me r 18
when_can aghjkmpqrsu 16 -18 16 -23 -27 -43 -21 -25 -22 -26 -18
~ddic djnqu -16 -16 -22 -15 17
~fum nu 19 -16
~whal m 16

^looking am 21 -21
come_see amnq 26 -22 -19 -18
letter__my i 17
of__or mo -18 -18
to__after ir -15 -20
took_the jnq -24 -17 -15
what__up adfjmu -15 -17 20 -17 -20 -18
~fml m 17
~lem aegijlostv -29 -19 -22 -21 -19 -21 -15 -19 -19 -24
~tly lm -17 -16

@stop_all iklm -17 -18 25 -25
address abcdefghijklnopqrtuv -30 -34 -29 -32 -18 -25 -27 -41 -31 47 -26 -29 -25 -38 -29 -24 -28 -23 -37 -28
much_is j -16
sin_@insurance d 15
time__you mn -30 -21
~ibie gm -23 -28

is_no bilmrv -18 -18 -16 -26 -18 15
me__@person imu 20 -21 -18
mi__le q 16
tell__i m 15
ver__mi an 18 -17
~cxz e 15
~labi im -17 -16
~xact m -21

dame__@visit abo 18 -15 -18
me_siento as -21 21
peru$ mu 17 -16
~creo admuv -19 -20 -32 -16 16
~ensa adefhjnprst -26 -17 -18 -15 -20 -18 -27 -19 -30 -25 -16
~evo> abcdegijlnoqru -18 -17 -26 -34 -18 -25 -29 -27 -30 21 -23 -31 -25 -32
~rut d -19
~ydra n 15

^ok bcdefghjlmnoqsv -47 -48 -70 -71 -66 -42 -43 -46 -41 42 -49 -37 -41 -32 -40
need__later mo -18 20
not:he m -22
off_at hr 21 -16
resuelto p 16
take__@insurance d -21
to_answer gm 16 -23
~hell mu -23 -17
~iero defgjnpqrtuv -41 -29 -16 -25 -37 -50 -40 -61 -23 -19 -18 -38
~key nu -16 -16
~ppo dmu -18 -17 -18
~raw dk -15 -16
~sca cfghijlmnosu -23 -16 -32 -27 -31 -18 -22 -25 -28 -31 -27 21

@fetch abcefghijklmnopqrstuv -47 -65 -50 -28 -38 -64 -46 -67 -49 -39 -43 -75 25 -43 38 31 -39 -48 -33 -68 -56
cuenta_como m -15
este_mensaje gm -23 -17
hit abdhjkmnopqstuv -27 -27 -26 -18 -26 25 -49 -29 -23 -21 -25 -21 -15 -24 -25
i__her blnqv -15 -15 -20 -18 15
is__still ajnoqsu -18 -25 -34 -19 -21 19 -20
subo mr -15 18
the_@spanish cms -22 -19 21
to_buy km -15 20
which__do lmn -15 -33 -17
who__her m -17
~hard u -19
~plum giklmu -16 -19 -16 -19 16 -15
~unca ko -16 -15

ayunas n 26
con__@body s 18
consult acfhijklmnoqrsuv 47 -27 -17 -31 -40 -29 -25 -30 -45 -34 -36 -24 -25 -28 -39 -25
get__passport m 17
llegando m -29
my_new jlmoru -23 -21 30 -16 -16 -18
plano jm 17 -16
pop dmn 18 -26 -21
there__at j -17
through lns -33 -18 -29
~coi u -17
~depr adgimn 20 -22 -24 -19 -22 -20

@clothes_@relative mn 21 -16
@move__tomorrow mo -16 15
fecha$ g -16
movil mv -18 15
no_tengo gilmnopqs -20 -28 -21 -27 -30 -17 -42 24 -23
not:@stop abcdgijlmnopqsuv -22 -28 -22 -22 -22 -23 -22 -55 52 -31 -24 -16 -26 16 -23 -32
not:take abdgilpqrs -34 -25 -17 15 -15 -28 -29 33 -16 -16
since__@visit ams -18 -20 17
unsubscribe$ kl -35 19
~<sac abdgijknoqrsv 24 -26 -21 -18 -16 -21 -18 -17 -18 -20 -18 -16 -22
~elp> bcefghijklnoprsv -28 -28 -32 -30 34 -23 -32 -26 -30 -24 -29 -25 -29 -25 -24 -34
~tle ioqu -17 -16 -19 -21

how_is abfijlmptv -23 -16 18 -16 -18 -19 -26 -16 -16 -16
need_a bcgjklnopsuv -38 -16 -20 -20 -20 -24 -25 18 -38 -20 -36 -23
~eft adghnopuv -16 -21 -18 -16 -23 -19 -17 -21 -18
~otar ajmqu -18 -16 21 -17 -16
~ourt no -18 19

@hello_you afh -17 19 -18
@month$ abgilnrsuv 16 -19 -26 -18 -26 -28 -28 -25 -26 -32
it__early m 16
place_for j 17
prese* b 20
si__de a -16
the_@holiday dhj -21 23 -15
the__question m -18
yes$ efm -22 -16 17
~ace> acdefghiklq -18 -22 -56 -21 -21 -16 -37 -26 -20 -38 -29
~df> em 23 -23
~prob bcdefghijklst -20 -22 -22 -21 -16 -23 -19 -22 -23 -17 -25 -25 -21

de__o m -21
have__good ip -19 -20
just__@late mr -22 17
picki* am -20 -16
would__@pay dm 16 -16
~his> bdefhijknopqrt -16 -18 -20 -15 -26 -16 -25 -27 -41 -30 -54 -32 -22 -23
~hjkl em 21 -22
~weat amu -15 21 -15

a__note im 16 -20
car__i j -17
con__@person aimov -24 25 -16 -15 -17
domingos h 15
has_@sick mpq -18 -21 17
i_told i -16
is__normal q -17
me__good mo -22 20
up__@visit am 22 -22
what__come mnu -19 -21 -21
~coma adgmu -18 -18 18 -21 -16
~sco bcfghijktuv -21 -22 -16 -31 -25 -33 -28 -21 -17 -25 -26
~todo aegijknorv -20 -18 -21 -25 -25 -22 -26 -33 -26 -15

^prendan klm 20 -16 -19
bill__@wrong m -20
dia_de dhs -16 16 -15
not:carro jmpqrsv -17 -24 -19 24 -17 -17 -16
not__anything dlm -25 21 -23
poder_ir m -15
to_keep am -18 -23
with__@relative abdimu -19 -17 -17 -18 22 -22
you_asked uv -18 -21
~clud dm 16 -23
~jdh elm 26 -17 -25
~mma gm 20 -17
~nomb m -15

@drink__from jmnu -18 21 -17 -18
calen* iq -20 -15
how_does dgns -34 25 -21 -19
the_@book adikloqr 16 -17 -17 -21 -24 -23 -17 -16
to__no p -15
~gio no -20 17
~resu abcegjklmnqtv -30 -23 -24 -20 -34 -21 29 -37 -26 -20 -24 -18 -16

@relative_come op -22 -16
@vehicle__is j -23
and__i mou -23 -15 -16
estoy_afuera m -17
para_alla moru -24 -16 15 -17
se_que gilmqv 20 -16 -18 -29 -15 -23
~alto bcefghijlmprtuv -15 -19 -29 -23 -19 -16 -20 -20 27 -33 -18 -17 -19 -15 -17
~dond bcdfhklnopqtv -31 -22 -36 -22 -27 -23 -36 -32 -30 -20 -33 -20 -32
~ond abdehijklnopqv -15 -17 -35 -39 -41 -16 19 -45 -54 -46 -31 -29 -22 -47

it__been a 17
me_puedo anoq -31 -19 -23 22
might mn -19 -17
no_@move b -15
pues$ dfghinoqs -20 23 -22 -16 -18 -25 -20 -18 -16
que_@hours adefghjmoqu -25 -20 -15 -21 -17 32 -28 -23 -19 -19 -17
~<tan abijlu -17 -18 -24 -18 18 -16
~scre j -17

@drive__@vehicle mpq 23 -19 -23
a__en m -15
is__up aq -17 -17
puede__la an -21 -21
~err bcdhijlopstu -30 -19 -31 19 -26 -27 -29 -20 -26 -24 -19 -39
~form bcgjklnors -22 -19 17 -34 -20 -21 -32 -20 -27 -25
~gf> em 18 -20
~pid inosuv -16 -15 -23 -18 -25 -15

are__ok mn -30 24
can__@person amn -18 -21 -18
days$ nq -19 -17
have__idea v -17
quiero$ l -16
to__is dnq -18 -21 20
to_unsubscribe l -19
visit bcdghjprs -21 -16 17 -22 -20 -36 -30 -27 -20
ya__con mpq -21 25 -20
~<hat abm -21 -15 17
~lars dg 17 -16
~unch mt -18 16

@call_who ilm -16 -15 -19
how__for dm 17 -16
put__@relative im 17 -20
stuck abdghijklnuv -20 -17 -23 17 -17 -17 -19 -16 -24 -19 -21 -20

in_this ijouv -18 -15 -16 -21 -19
is__@parking dhijru -20 -16 -21 17 -25 -21
is__just dmu -17 -22 17
is_fine s -16
the_needle msu -19 19 -16
yesterday$ i -25

^lmao em -22 21
de_nuevo klm 18 -20 -20
did__mean klm 21 -19 -26
get__list g -16
text__to klmu -24 -21 17 -16
vuelvan g -17
~ents ijnu -20 -19 -22 -18
~jess m -15

@ride__@insurance q 16
cousin admop -19 -15 -24 -19 21
cuentame m 15
de_tu l 17
el_dolor d -29
este abcdhijmnoqrs -25 -22 -15 -24 -16 -15 -30 -30 -23 -29 -22 -20 -22
the_@pay j -16
there_anything dn -16 18
this__is dgs -21 -15 -16
to_it am -15 -29
today$ gjklnopqru -16 -29 -18 -23 -18 -43 -20 -36 -18 -26
~<wep eflm -24 22 -17 -20
~ppy adefghiloqtu -16 -18 -20 17 -19 -23 -17 -18 -18 -16 -19 -24
\xc2\xbf__al o -18

@insurer_and d 17
eat abdghijmoqru -26 -20 -36 -38 -31 -16 -26 34 -24 -31 -24 -37
la_de ablmopr -17 23 -20 -16 -15 -16 -19
que__la fgjknv -24 -27 -26 -22 -32 -30
~<num abcefhkmnopqrst -23 -54 -42 -35 -36 -46 -15 -29 -44 -50 -17 -42 -44 -31 -38
~riv abcdefghiklopqstuv -32 -33 -21 -34 -19 -18 -23 -29 -25 -25 -27 -23 17 16 -31 -24 -37 -19

am__@late ahmqrv -17 -22 30 -16 -21 -24
celul* abq -15 -15 -17
did__sleep u -16
do__know bcdehjkloprtv -15 -32 -46 -17 -26 -23 -22 -30 -28 -24 -18 -25 16
es_@insurance adghjmnquv -17 -39 -15 -16 -25 -26 -19 -16 38 -18
my__your i -16
tiene__@visit u -16
you__@clothes adhn 20 -20 -18 -23
~<squ q -17
~erdi dilp -19 -17 -17 -15
~hec ghijklnqsu -19 -17 -22 -17 -18 -16 -27 -24 -19 -17
~layl km -19 17

#_me p -17
all_what h -18
how_long bcdfgiklmopqrsuv -35 -15 -45 -18 -34 -29 -15 -35 -22 -36 -30 -20 -20 17 19 -21
on__period n 15
pick__date o -20
quart* r 17
with__who m -16
~fil hjoqrsu -22 -22 -34 -22 -15 -18 -16
~mpan abgijlmr -24 -25 -19 -19 -18 -19 -20 -22
~nua hmn 17 -18 -20
~umbe bcefhnoqrst -37 -31 -21 -21 -33 -32 -16 -28 -24 -17 -29

day_is bmo -16 -22 21
made klmnoptu -17 -18 -21 -22 -23 -16 16 -22
show__so m -16
~<err alu -17 -19 -15
~<ven abchiklnov -29 -19 -19 -18 -23 -15 -16 -25 -24 -17
~bank dhimn -16 -26 -17 23 -20
~foun abdhoqrsu -24 16 -18 -18 -17 -25 -19 -20 -18
~saf dijnpsu -19 -15 -16 -20 -16 -16 18

@insurance__is dmn 16 -15 -20
@visit_i jmnouv -18 -35 -16 -20 -20 -16
^and c 22
^yes bcdefgijlnoprtuv -21 -20 -16 -25 -19 -19 -25 -22 -19 -21 -25 20 -19 -17 -25 -24
estafa muv -15 20 -16
me__like a -15
numero_@wrong ijlv -21 -17 -24 25
~dds gmu -16 -17 16
~lot adfu 16 -22 -16 -18
~ol> acdefghijklmpqsuv -28 -18 -19 -18 -16 -23 -22 -28 -26 -18 -27 21 -25 -22 -23 -25 17
~onv lmoq -16 -20 17 -18
~rvic dmu -22 -24 -17

@move_forward mo -15 -16
cheers adqt -18 -15 -16 19
do__hold bm 20 -23
en__calle ju 18 -16
me_do a -16
~exte abdgjmo -22 -16 -22 -21 -21 -44 -16
~sdfg em 20 -23

ahora_mismo m -19
could_my cimp -16 -18 -29 -20
do_a mo -18 21
i__moving mo 16 -21
my__turn m -16
not__i dmpr -24 -21 -22 18
not_get cgjlmnpuv -16 20 -25 -18 -42 -18 -16 -26 -20
tengo cefghjklmrtu -27 -24 -31 -21 -33 -15 -20 -27 -31 -32 -29 -16
~<lkj efm 25 -15 -24
~legu abinprv -15 -19 -23 -16 -22 -27 -25
~mpie au 15 -18

i__@drink almnoqs -16 -17 -17 34 -17 -19 -15
of_@food l -16
salie* abdmru -22 -20 -15 -34 19 -18
whereabouts_are j 17
~<liv abjoru -26 -17 -16 -19 -18 -25
~ake> efgijrtv -42 -31 -27 -31 -32 -18 -38 -20
~arar dmv -17 15 -17
~mag ghiu -17 -18 -18 -21
~uin ablnsu -20 -21 -16 15 -22 -26
~upl m -22

a__casa r -17
bridg* mr -19 19
reply$ gm 22 -19
to_ask abmnopv -28 -22 15 -20 -19 -25 -16
walk_me adimqu -29 -16 -17 -23 -20 19
~feel acdghjnoprsv -34 -19 -21 -16 -20 -20 -24 -19 -17 -25 20 -19
~ruin mn -19 17

^viene m -15
evenings a -16
for__it m -22
no abcdefhijkmnpqrstuv -62 43 -26 -47 -133 -119 -66 -22 -24 -72 -16 -26 -65 25 -28 -35 -112 -38 38
~erio dmnq -15 -23 23 -16

^something ao -21 19
ad iu -15 19
is__@medicine i -16
lost__job g -16
text__now km 17 -18
~reg bcdeflnors -17 -25 -42 -18 -15 -36 -37 -18 -35 -24
~uelt adglmnpu -23 -22 -21 -25 -40 -17 17 -21

dinero m -16
problema mq -22 -22
the_stadium j -18
to__@person agio -27 -16 20 -19
~<ho cdeghijklntuv -61 -76 -64 -78 16 -31 -21 -65 -53 -16 -62 -39 -34

@move__para ao -22 22
could__what mnu -17 -16 -19
end_of m 15
humano fimv -16 26 -19 -16
i__with dglnpqruv -15 -21 -27 -29 -25 -31 -20 17 -25
just__sorry bm -17 16
mi_celular m -27
soon_as mo -23 -21
~<iss empq -16 -17 -17 23
~oma cefilmpqtuv 21 -22 -25 -15 -18 -27 -28 -43 -22 -45 -37

gas adghilmnosuv -18 -29 -18 -16 -15 -16 26 -24 -19 -21 -29 -17
is abceghjklprstu -29 -55 -50 -128 -85 -27 16 -65 -54 19 -33 -19 -50 21
necesito_un aim -20 -20 15
~ao> es -22 17
~bn> em 22 -26
~ears mtu -27 16 -18
~hop> lnu -19 -18 -18

en__trabajo dr -17 -17
like__get ilm -16 -18 -17
me__am m -21
me_home abmnp -15 -20 -18 -18 21
sus_@texts lm 20 -21
~<dir g -21
~<ris mu -16 20
~bajo acghlnu -25 -17 -21 -15 -18 -40 -32
~eac abcgjmnoprsu -19 -27 -30 -17 -36 -18 -33 -28 -21 -22 -26 -17

#_dollars dm 21 -22
@insurance__it u -20
hueco a 17
this__no u -17
will_get ab -16 -15
you__@person djm -19 -15 -26
you__will hmt -15 -19 -17
~duel dn -16 -18

in_my abdghilr -25 -25 -22 -18 -17 -20 -17 -23
keep_my kmov -16 -17 -15 -20
language$ cm 20 -21
nombre m -15
taking_my anpr -21 17 -16 -20
the_soonest a 21
viejos jmu -16 -16 -16
~held mr -18 16
~tsi mu 15 -23

^quien abciklopqu -32 -21 -32 -48 -25 -33 -18 -22 -15 16
en__que m -17
i__back diloprsu -29 -21 -20 -35 -25 -20 -18 -23
ingles abcdefghijklmnopqrsuv -21 -40 60 -35 -22 -18 -39 -23 -38 -38 -33 -36 -18 -34 -47 -30 -33 -27 -28 -38 -33
is__number adluv -16 -39 -23 -23 -19
mess__it u -15
my__same m -18
nobody$ iq -16 17
para__vean a 16
targe* hu -21 -16
~abri abchjmnqru -26 -16 -15 32 -19 -42 -21 -17 -16 -24
~emai cjouv -17 -18 -21 -15 -22

@relative__of n -18
^text agilmuv -26 -25 18 -29 17 -27 -22
a__run u -16
desde abdgilmpqrsu -27 -31 -29 -20 -18 -18 -20 -20 -23 -29 19 -32
do__off g -17
tiene$ amq -22 -23 -25
you__# abcehijkmntuv -34 -17 -16 -22 35 -19 -30 -20 -41 -18 -17 -27 -27
~nig abdfgjkprv -23 -29 -28 -16 -19 -25 -20 -18 -35 -16
~trai qu -18 -20

favor$ bdefgmnqrstv -21 -32 -26 -21 -16 -34 -27 -26 -31 -26 -26 -26
later acdehijklnopru -25 -29 -31 -18 -31 -29 -27 -22 -24 -23 22 -21 -19 -22
le_entiendo cgm -16 16 -16
the_@hours m 16
~born m 18
~umo> nu 19 -16

@clothes__or mn -17 17
@day__so m -19
bleac* m 17
consi* dlmou -17 -16 -23 -16 15
is__place jm 16 -35
to__time n -22
went$ m -16
~carl lmv -17 -19 18
~en> bcdegjmnost -17 -42 -23 -49 -85 -35 -15 -45 -26 -26 -33
~salg dgmnosu -30 -19 -29 -30 -19 -27 -18

bill abjmnopqru -26 -24 -21 20 -27 -19 -26 -19 -17 -35
did_you adglost -23 -15 -19 -22 -24 -21 -19
dispo* dmo -17 -23 -17
is__# bghlmsv -18 -29 -33 -16 -21 -15 -21
is__each m -19
my__just m 17
room abcdghiklmrtv 19 -25 -16 -22 -25 -23 -26 -18 -23 -38 -21 -15 -23
the_driver mp -21 17
~<pod dhjklprsuv -22 -27 -23 -18 -26 -32 -27 -19 -24 -26

been_up s 15
happens ajmu -17 -17 -36 23
off_your m -21
~dici fm 16 -23
~fghj em 17 -17
~quen aklmv -20 -17 18 -17 -18

need__with abdou -21 -16 -20 -16 -21
saco__@visit am 17 -16
they bcfghjklntv -17 -27 -23 -33 -31 -17 -20 -27 -30 -18 -20
~<dow cgikmntu -17 -30 -25 -25 -27 -17 -16 -36
~<roo abcdghiklmrtv 18 -27 -17 -26 -27 -26 -28 -19 -26 -19 -22 -15 -23
~chur adilnqr -19 -17 -16 -16 -16 -17 -15

^@relative acdefghijknoptv -33 -30 -29 -41 -32 -35 -34 -53 -45 -36 -46 -17 38 -38 -38
can__put m -21
on_here jm -17 -22
says__can am -17 -25
se__luz m 16
still__the ab -18 -18
~<co bcdefhjklmrtuv -24 -17 19 -109 -28 -34 -20 -43 -21 -22 -15 -16 -19 -30
~heer mt -20 19
~hhj em 22 -17
~send abfmnoprstv -33 -40 -22 -16 -26 -39 -26 -30 -24 -26 -32

@visit__@relative amp 24 -33 -15
compr* dmqu -16 15 -18 -16
itching agmorsv -19 -16 28 -17 -21 -18 -16
me_this gm -23 21
music* m 23
my_@animal abdgikmopqrsu -26 -22 -17 -17 -18 -17 37 -20 -18 -31 -21 -18 -20
new_@call adil -22 -16 -31 -25
probl* abcdegijltv -25 -17 -17 -17 -17 -20 -15 -16 -19 -16 -22
se__a acnoq -23 -17 18 -24 -29
tuve s 16
una__como mu -20 -21
ya__manden bk -16 -18
~lkj> em 17 -17
~nti bdefiklqv -22 -33 -26 -26 -27 -31 -21 -16 -27
~rele iqu -15 19 -17
~stab gjru -19 -16 -23 -26

chin a -16
get__more ai -17 -16
no__here gv -18 19
not_@eat m -20
ruth d -18
~lake pq -23 15
~rrib m 16

@call_alone lm 18 -22
a__out imor -18 24 -17 -24
chang* adijnqru -25 -20 -20 -18 -15 -15 -17 -17
give_me abgjklpqsuv 15 -38 -18 -17 -23 -17 -25 -22 -16 -43 -29
it__@visit m -15
mysel* dmu -19 -17 -20
~trat g -21

frenc* m 17
have__@vehicle djmqu -15 -23 -25 25 -16
puede__una o -16
tengo__la d -19
~happ acehijklnoprtv -33 -18 -22 -33 -22 -24 -17 -22 -24 -26 -18 -16 -23 -19
~oot> o 18
~oun ceghklotv -32 -21 -23 -16 -36 -24 -21 -29 -33
~roke djnopu -23 -22 -26 -16 -17 -24
~sist acefghijnorv -24 -23 -22 -16 22 -20 -32 -23 -20 -26 -18 -23
\xc2\xbf__mi aq -20 -17

dentures mn -17 16
red adimoqsu -23 -18 -20 -16 -15 -18 25 -21
~guag cuv 24 -18 -16
~rra acefgijmqtu 20 -20 -16 -22 -33 -36 -39 -18 -32 -17 -23

cobran abcdfghijkmnopqrsu -24 -27 -21 46 -15 -25 -21 -22 -29 -25 -46 -32 -26 -20 -32 -19 -25 -38
got$ du -17 -15
me_arde s 15
no_@food ghmns -16 -17 -35 29 -17
not:able b 17
there__near ijm -18 -19 22
was__@drive mpq -23 -28 21
~morr cdfgjklnprstu -15 -24 -19 -15 -15 -17 -19 -15 -17 -24 -20 -16 -21
~ofe abdinp -24 -26 -17 -19 -21 16
~ommu l 15
~yri m 23

my_@relative bdefghikloprstv -43 -25 -37 -37 -33 -36 -35 -21 -49 -23 30 -29 -58 -28 -29
recib* bgimoqstv -16 -16 -25 -23 -18 -16 -18 -18 -16
voy__alla m -17
you__how gmu 19 -19 -16
~ene> bcefhijlmnst -40 -37 -24 -23 -39 -40 -43 -28 -35 -18 -47 -28
~nico m -23
~via> bcdgiklnv -21 -15 -19 -15 -20 -16 -18 -15 -17
~vok klm -17 19 -16

have_@day abdhikmpqtuv -22 17 -17 20 -22 -17 -28 -16 -23 -16 -16 -19
the_game ahjmo -18 -16 -20 24 -16
what__for m -16
~jor> adeghjklmpqrstuv -26 -25 -16 -23 -25 -23 -23 -16 -16 -21 -24 -28 -16 -17 -26 -30
~tify l -16

is__@person djm -16 -17 -24
my_flex d 15
ustedes__@ride ajlmqu -17 -22 -16 -17 24 -24
y__al b -17
~arl> m -17
~rs> bcefjklnort -23 -18 -30 -39 -24 -33 -27 -36 -18 -35 22

@pay_card bd -18 15
aca$ n -15
mi_turno am -17 -26
my_@move m -16
need__on m -16
to_@pay abjn -18 -17 20 -22
tqm mt -25 16
us__it bm -15 -19
~<pai bghijklns -16 -26 -16 -21 -24 -17 -19 -31 -21

flight__i m -16
it__can mq -21 -21
~<se bcefhnopqrtu -20 -15 -46 -26 -17 -65 -22 -37 -30 -35 -24 -24
~ase> defmnpstv -29 -41 -36 -18 -36 -27 -46 -21 -18
~eran mnq -27 -15 -21
~foll mq -26 -17

hold__@medicine mn -18 19
need__a abnq -26 -18 -15 -20
por_mi abcdhijklmnopqruv -21 -26 -25 -22 -15 -25 -21 -19 -25 -26 -26 -30 32 18 -21 -20 -24
~ayo bnv -16 -15 -16
~ppro a 16

c deilmn -21 19 -22 -17 -31 -16
go__front m -17
need__@medicine aim -16 19 -17
the__too m -23
trip abdhjnu -17 -15 -21 -16 -17 -16 21
work_this g 20
~<fm m 17
~elig mu -20 22
~land acglqru -21 -17 -21 -15 -28 -15 -17
~ply> adgkln -19 -17 24 -18 -19 -16

@relative__a cdgilnprst -22 -31 -19 -31 -27 -23 16 -28 -22 -15
time_@open hm 18 -19
what__you abdfilqt -23 -26 -42 -39 -29 -16 -31 -22
you_in m -32
~<to ceglpquv -50 -58 -73 -26 -21 -21 -78 -63
~hick o -16

not:time or -16 -18
on__back r -16
que_tiempo mn 16 -15
the__about m -16
there__@door m -15
y__@vehicle m -16
~<let dgknoqru -24 22 -19 -22 -20 -19 -18 -25
~<uno m -24
~dar efgijkpqru -21 -24 -28 -35 -29 17 -28 -32 -25 -16
~ket iloq -23 -16 -16 -16
~wors go -15 -19

esperen blm 23 -18 -26
paro dmu -16 -18 -16
que_se dhimoqs -25 -15 -21 -29 -23 -16 -18
~<bei mp -21 -17
~abl acefhjlmoprv -33 18 -37 -39 -41 -40 -52 -25 -28 -34 -40 -26
~kes abdijlmuv -30 -15 -17 -19 -17 -22 23 -27 -24
~sgos dmu -18 -20 21

count__@food m -15
do__@insurance dmq 26 -21 -17
not:doy j 16
on_it aiq -18 -16 -17
~<pan bq -18 -15
~eno> befimv -16 -18 -31 -17 17 -18
~iera bdkmpqu -24 -16 -15 -29 -20 -15 -20
~owi adefhmnu -29 -18 15 -16 -17 -21 -16 -20

and__@body u -16
bad__going dm 16 -15
la__@insurer admp -21 -18 -23 18
much__a m 18
no__how jlm -18 -17 -18
otro_dia adjkloqrv -26 -28 -16 -16 -17 16 -28 -19 -16
se__mas dnoq -16 -18 25 -15
~<aco amou -24 -23 -18 -24
~lgu abgjklrsu -22 -27 -23 -27 -22 -24 -23 -20 -47

de__con m -18
not__number gl -16 20
nuevo kl 15 -22
~asen bjkor -18 20 -18 -16 -18
~oid> adgjmnoqu -22 -31 -23 -22 -36 18 -21 -19 20
~sol efghimnpqstu -18 -23 -36 -26 -36 -24 -38 -24 22 -30 -17 -18

arrive$ m -18
i__would almn -16 -17 17 -15
one_way aq -16 17
time__it dhjmnu -20 -20 -27 21 -19 -20
~ect> adhjmno -15 -16 -16 -19 -31 -20 -19
~jlk em 16 -16
~obra adlmnosu -19 24 -15 -23 -16 -16 -17 -19
~pond abglpru -23 -20 20 -15 -16 -21 -18
~tig bm 16 -16

i__talk aim -27 22 -19
la__otra a -17
need__@call im -23 15
~lest jklu -26 -15 26 -21

a__this abdglno -21 -17 -16 -16 -18 16 -18
is_going p 17
long bcdefglmqrtuv -42 -21 -48 -23 -25 -35 -44 -18 -19 -17 -23 16 -30
my_@visit abcdefghiklmopqtu -64 32 -45 -37 -36 -23 -39 -35 -21 -28 -23 -24 15 -46 -18 -36 -66
not:es bcghijklmnopqrstv -20 -23 -40 -15 -26 -29 -19 -33 -33 -29 -16 -23 -29 -22 -28 -21 44
on acfgklnpstuv -16 -40 -34 -40 26 -40 -38 -32 -15 -24 -26 -59
only_free adjqr 23 -23 -24 -21 -18
se__es gm -18 -22
turn__off jlm -17 25 -19
~<sq q -17
~fkd em 23 -21
~uin> m -16

@hello__hora m -15
get__up a 17
i__after mo -16 -22
make__@visit bu -24 -18
~inal dqsu -18 -19 -15 -17
~sit cefghklntuv -15 -25 -31 -25 -35 -22 -25 -22 -35 -23 -40

=said:cost abcdefghijklnopqrstuv -51 -57 -93 127 -91 -118 -88 -106 -40 -48 -83 -94 -85 -102 -64 -38 -79 -98 -113 -70 -97
que__ya l 16
through$ bmpu -15 -25 -28 -18
~<ros uv -24 22
~ager adijlmnq -17 -21 23 -18 -16 -22 -16 -15
~elv bjmqrsu -19 -17 -22 -22 -22 -17 -19
~era ceghklmnqtv -41 -29 -22 -23 -20 -30 -16 -22 -26 -30 -37

@day_but kmo -16 -20 20
@door$ bcdefghjklnoqstuv -33 -28 -40 -28 -39 -47 -25 32 -27 -38 -37 -29 -42 -27 -26 -54 -29
banana mn -20 21
called_in m -19
her__is i -17
~<tee d -22
~apt m 18
~cook am -15 20
~faci m -16
~ros cefhklopqtu -16 -16 -15 -31 -21 -21 -26 -28 -38 -22 -21
~shut adghjmu -24 -18 -16 22 -18 -22 -22
~ueme a -16

@call_now him 18 -23 -19
@symptom__after s 17
aceptan_@insurance d 16
come_in bimopqr -20 -20 -33 -21 -21 -28 -19
no_necesito agi -17 -19 -16
~dim aefhno -18 -19 20 -19 -16 -21

complaint$ im 15 -20
did__it m -16
hay__el bdhmo -18 -21 -16 -19 -20
no__los klm -20 -16 16
oil_@move m 19
para__proxima o 15
why__you auv -15 17 -18
~ona> dfjlmnr -19 -15 -16 -21 -38 -16 -16

are__expensive dm -23 22
borre__@visit b 17
can__home ahimnoqs -15 -23 -17 -31 -33 -18 17 -21
for_old u 16
hay_mas o 16
me__mandar aim -18 -21 17
no_@cancel aciqv -17 -24 -15 -19 -24
quiero_saber au -15 15
waiting$ m -19
~idea m -26
~rou cefklntv -25 -19 -22 -18 -35 -31 -27 -29
~tuvo l 18

@relative_says mo -40 -19
patient ghjmou -17 -19 -24 -32 -17 -18
somebody$ bo -21 -17
voy$ cefhiklmnopqrstuv -24 -18 -16 -29 -33 -23 -32 -54 -33 -34 -28 -30 33 -29 -18 -37 -24
~fren doqu -16 -16 -15 -20
~ias> bcdghikmnprtuv -24 -17 -28 -18 20 -23 -20 -20 -31 -18 -21 -18 -34 -24
~ple defhmnpqstuv -18 -39 -33 -18 -19 -21 -36 -56 -21 -23 -21 -16
~plis abdefglmu -16 25 -16 -22 -18 -16 -26 -32 -16
~the abegmnpqt -16 -15 -50 -27 -19 -18 -16 -25 -50
~vcx em 19 -18

@relative_la m -16
^double bo -16 16
aqui_no jmuv -18 -27 -18 23
i_came dn -15 -20
of__before a -15
para__@relative bdnopv -17 -19 -19 -17 -22 -26
son bcdfhkoqrstuv -23 -32 -43 -23 -25 -29 -36 -47 -31 -33 -28 42 -40
un__de abkov -18 -17 -17 -18 -19
~<gat dm -16 22
~van bcdgijmnpqsuv -17 -18 -19 -23 -19 -18 -33 -22 16 -30 -18 -17 -19

@call_is ar -16 -22
@place_on jmu -24 -17 18
cerca ajmv -17 22 -28 -18
effec* acdeghjlmq -19 -15 -25 -17 -16 -18 -18 -16 16 -16
esta_bien abhijklmpuv -15 -18 -29 -32 -27 -15 -16 23 -18 -30 -31
quite* ahijknpquv -29 -16 -27 -16 -31 -24 -17 -17 -27 -26
~int> adgjmn -18 -29 -24 -25 17 -23
~righ cefilpv -21 -26 -19 -33 -25 -22 -29

@relative__up a -19
caseworker mpq -18 25 -16
not:bien moq -19 17 -16
put__for a 17
to_@stop abgiru -22 -19 -17 -15 16 -16
without_a n -22

@clothes__el mr 17 -15
asi_que m -22
mismo$ an -20 -20
not:# abilmnoprsu -22 -16 -17 -16 -41 -17 25 -30 -17 -20 -30
que_dias fhms -23 24 -21 -17
the__please aco -25 -24 -34
usted adloq -24 -18 -19 -20 -27
you_speak m -15
~decl i -17
~egis am -17 18
~sts> hmu -15 22 -20

^m abcdefghijklmoprtuv -26 -20 -26 -25 -39 -26 -17 -18 -20 -21 -21 -30 20 23 -17 -20 -19 -22 -20
de_mandar m -17
not__now r -20
preparo dg -20 -19
this__in m -23
what_your m -17
~guar amor -21 -25 -16 25

^been a -16
all_at j 17
capit* m 16
do__getting m -18
my__she mpqs -28 -24 21 -17
trabajan_el h 18
trade_with io -17 17
~ea> abij -18 -16 -15 -15
~uins m 16

@call__@relative bciln -21 -17 16 -17 -19
carta$ im 16 -20
got cefghijklmnoprtu -79 -75 -58 -45 -55 -33 -29 -29 -41 -35 -37 21 38 -24 -38 -26
i__someone abd -26 -20 -24
like_# blrsu -16 -16 22 -18 -16
long_a u -16
many__in mu 25 -23
my_own lu -16 -19
~<ope djqrsuv -18 -15 -17 -17 -17 -15 -17
~elec dmu -20 21 -15
~exic mu 16 -17

mi__en mpq -26 16 -21
mole$ bm -17 23
there_after h 19
~cod aij -16 -20 16
~nce> bcehijmnpqrstv -24 -23 -19 -35 -19 -17 -20 -38 -37 -44 -21 26 -22 -37
~ours aft -19 -16 -17
~tec u -15

@book_the abm 24 -18 -19
@hours_of m 16
^add abgiln 24 -22 -22 -17 -30 -25
a__el hnqsu 16 -21 -16 -17 -28
brain$ dju -16 -18 17
duerme$ u 16
is_being m -16
~ibo giklu 20 -23 -20 -24 -31
~paci dfghijkopu -24 -20 -19 -22 -29 -22 -18 -26 -17 -27

@animal_is m 17
couple m -20
deme__@visit a 17
my_id mn -18 20
new_@place jm -17 20
~okay e -17
~ooks o -15

notice m -17
tell_her ir 18 -20
~endo bdefhjkoqst -16 -38 -20 -26 -21 -21 -20 -38 -48 -21 -24
~nlin a 19

@staff$ abcdefghijklmnopqrstuv -36 -46 -47 -54 -63 -64 -35 -67 81 -45 -46 -42 -40 -39 -34 -44 -38 -47 -41 -52 -41 -48
after* bdhmru -19 -20 -18 -28 -18 -19
guys__@day h 25
me__un abcdkmpqv -27 -22 -18 17 -20 -42 -15 -27 -25
was__today ms 24 -22
~rend abcjklu -24 -18 -22 -15 22 -28 -19
~rout dmu -16 16 -16
~usc cdghilmnos -19 -23 -22 -20 -24 18 -18 -21 -19 -18
~xis lm -15 20

del_trabajo m -21
me__about d -15
not__@cancel d -15
standing jm 16 -21
voy_para m -18
~omin dfghilnrstuv -36 -21 -30 -25 -29 -35 -25 18 -31 -18 -35 -26

@howmuch_tiempo dmnu -18 -20 16 16
@texts_no lm 16 -16
am_ready an 24 -20
como__desde jm 15 -21
sorry adfhiklnpqst -31 -30 -19 -18 -23 -24 -28 -29 -45 -35 -34 -26
threw_up mpq 15 -15 -18
~<gar abjluv -23 -17 -18 -29 -16 37
~amed v 20

^start abcdefghijklnoqrstuv -56 -23 -37 -17 -31 -27 -24 -29 -27 -26 42 -26 -22 -23 -26 -42 -27 -31 -20 -16
and__happened m -16
husband adkmrsv -32 -34 -18 -25 -25 -17 -18
me_the abcdknqsuv -23 -28 -20 -31 -31 -19 -22 -19 -19 -21
with__before im 18 -21
~agra fmt -17 -19 18
~anl bmo -16 -15 17
~apr cdijlnopqrv -20 -18 -20 -15 -17 -20 -22 -16 -17 -16 -18

and__was l -18
if__come dnq -16 -21 16
in__not m -23
until an -17 -16
~arg acdghkopqrsuv -27 -17 20 -22 -26 -18 -20 -16 -16 -18 -17 -25 -21
~gday efm -17 18 -19
~hess m 22
~reci befginoqsuv -26 -16 -20 -25 -37 -22 -17 -28 -25 -20 -24
~rted dgjnu -17 -21 -17 -23 -18
~your bcefgnopqrs -23 -32 -31 -32 -20 -40 -25 -25 -41 -40 -18

how_are fhm 25 -26 -22
no__vuelvan l 16
~hose al -21 -16
~irec g -20
~nto> cefghiknotuv -27 -18 -18 -26 -40 -26 -23 -31 16 -29 -31 -52
~tion abcdefghkls -33 -30 -16 -17 -22 -27 15 -40 -34 -16 -16

#__what gmu -16 -16 -18
know__that m -16
salgo dgmnopsu -28 -16 -26 -29 -17 -16 -26 -17
~<ahe mo -25 -22
~fac abehijklnoqrv -18 -21 -20 -17 -21 -22 -18 -20 -20 -19 -22 -18 -18
~lti o -16
~muev bkmo -17 -17 -17 16
~stop bcdefghijkmnpqu -19 -17 -16 -23 -17 -20 -15 -18 -17 29 -20 -19 -18 -17 -22
~upe abcginoqruv -15 -20 -16 -21 -16 -16 -16 -23 -16 -15 -15

a_@treat m -23
become dou -16 18 -16
me__salgo mr -16 16
para__primera ad 21 -19
should__there ahjmn -20 -15 -19 -27 20
tardes m -19
~<ofr mu -18 -17
~cept cdefghijlnoprstuv -21 17 -21 -26 -16 -28 -31 -28 -29 -15 -18 -15 -19 -17 -16 -31 -23
~di> chilnoqst -18 -20 -32 -16 -24 -26 -29 -15 -23
~fre cefghiklmnotu -31 -26 -25 -26 -29 -33 -23 -24 -17 -30 -17 -29 -27
~rite aou -17 -19 -23

@sick_and o 16
can_@call im 16 -24
do__keep u -15
kind_of ghjns -25 -19 -24 21 17
reach_you diu -15 16 -17
talk bghijknopqrsuv -16 -18 -23 24 -23 -16 -20 -20 -19 -33 -22 -22 -31 -16
will_the m -18

^dejenme lmo 22 -16 -15
number__this g -18
sacaron$ m 15
~<bac efhklnoruv -20 -21 -21 23 -45 -30 -17 -26 -18 -33

como__esto gmu 27 -22 -37
do__@price adu -21 26 -16
not:idea l -16
tengo__@cancel bdm 21 -23 -15
up__@texts akm -15 16 -17
~<and bcefhiklptuv -33 -21 -17 -18 -23 -23 -16 -31 -33 -16 -31 -43

^@food dghlnuv -20 -15 -24 -15 20 -18 -18
i__good acfjknprstuv -16 -18 -24 -20 -16 -25 -26 -20 -15 -20 -19 -27
i_mix mn 21 -21
ir_a o -20
what_are afhijlmstu -36 -28 16 -29 -56 -19 -26 -21 -23 23
~<cha cefjqstu -36 -30 -23 -42 -26 -36 -35 -29
~aje> dhmns -23 -16 -25 -16 -20
~ewe m -16
~jkkl e 16

@hello_@relative f 16
goes dgjmnops -26 -16 20 -32 -18 -15 -19 17
it_what u -25
se_fue m 16
talke* moq -20 -16 -16
texts abdefghijklmnopqrstv -38 -32 -46 -29 -19 -46 -26 -31 -33 38 35 -45 -42 -46 -34 -42 -41 -32 -31 -21
the_whole aijmu -17 -18 -17 -33 -16
time__i admno -16 -20 -34 19 -19
una_carta a -20
~asa abcefghklnu -35 -39 -39 -33 -33 -28 -51 -44 -22 -18 -26
~nkin dru -17 -17 -17
~stra aj -18 -17

^cambie iv -15 -17
cual_@place jm 15 -17
fun dgmu -17 -20 26 -23
just__it dmo -16 -21 16
the__for binoqu 17 -20 -21 -23 -23 -17
~mars im -16 18
~oei m -15

answer agim -15 22 -16 -31
do bdefikloprstv -34 15 -54 -104 -39 -57 -18 -33 -19 -46 -64 -65 -61
eso__por djm -15 17 -22
normal$ mq -22 -18
on__stuff lsu -17 16 -17
~give cfghjknpstv -21 -19 -25 -25 -23 -29 -24 -33 -28 -18 -38

^these v 15
is__go dmu -17 -22 20
up__a d -20
write__resume gm -15 19
you__feelings mu 18 -17
~utit r 15

@treat_es mu -15 17
after__@visit abos -21 -21 -16 22
el_otro o -15
i_signed am -16 -19
is__@cancel m -15
me__hacer gmq -19 -17 -16
seman* bcdgjkmnprs -26 -16 -28 -21 -24 -19 -39 -29 -18 -16 -20
who__this dfgilu -17 -18 -18 -24 -19 23
worse$ s -15
~<mai diu -17 -17 -17
~empi a 16
~ewh p -16
~ink> abcdhkopqrtu -20 -16 -17 -28 -33 -29 -32 -21 -24 -23 -16 -25
~writ abopqv -27 -17 -22 -18 -19 -18

el__@open gm 18 -20
end_all l 23
llame i 21
to_five o -19
wepa$ eflm -24 22 -17 -20
~band m -16
~sica adeglmqu -21 -15 -18 -18 -17 22 -16 -21

^borren blm 18 16 -25
^god o -17
m__@visit amo -17 -20 20
not:el abcdgklmnptv -41 19 -21 -27 -37 -23 -39 -20 -23 -28 -15 -22
puede_@fetch abcdimo -30 -23 -22 -22 -18 -30 -32
~<fin bcdefgilstu -22 -29 -26 -23 -24 -42 -45 -27 -30 -19 -48
~<rig cefilpv -21 -26 -19 -33 -25 -22 -29
~ady> bcdghjkostu -21 -20 -18 -32 -24 -29 -29 -23 -27 -32 -35
~irm bdehijorsu -20 -27 -16 -17 -31 -21 -26 -20 -22 -30
~rms m -18

=said:thanks abcdefghijklmnopqrstuv -81 -22 -81 -94 -99 -64 -90 -72 -94 -94 -67 -20 -36 -89 -90 -88 -90 -89 -89 121 -101 -96
@late$ bcdefgijklnpqrstuv -36 -45 -56 -40 -41 -42 -36 -23 -38 -43 -35 -52 -40 38 -36 -35 -47 -47
success_@price dmu -17 -18 18
~<ere adghinuv -23 -19 -19 -15 -18 -18 19 -17
~<me adefjlpqtu -55 -37 -53 -55 -61 -19 -54 -28 -42 -19
~iar dnor -17 -20 -17 -15
~mpre ahjlnrs -19 -17 -19 -19 -21 -16 -19
~oste ap 19 -17
~unni afhn -19 -17 -20 -16

not:esto akmuv -16 -17 -26 -21 -15
quitar u -16
~ews abdgijmo -21 -15 -27 -15 -18 -17 23 -15
~hop bhklnu -23 -17 -18 -26 -24 -31
~robl abcdegijlt -25 -17 -18 -17 -17 -20 -16 -16 -19 -17
~tist abn -24 -18 -18
~yon abdgjlnors -23 -22 -30 -18 -25 -27 -26 -16 -20 -20

@move__oil mo 23 -22
an__and au 15 -15
cancelenla bmo 23 -20 -20
new_time o 18
wine hm -18 21
\xc2\xbf__@call u -16

^quisiera msu -19 -16 -17
turned_# bmoqv -17 16 -17 -16 -15
type dgju -17 16 -22 -19
~cet aikou -21 25 -15 -16 -15
~nsiv iu -18 -17

^might mn -25 -17
an__i m -17
bk akm -21 16 -17
borren v -17
do__how gmu 23 -20 -19
forev* abd -19 -16 -16
give cghjklnpqstv -21 -23 -20 -23 -28 -25 -20 -32 -36 -23 -17 -36
hit__again l 17
know__to gmu 18 -17 -19
me_gustaria ai 22 -21
suit n -16

@food abcdefgijklmnopqrstu -57 -68 -58 -33 -28 -52 -66 -64 -50 -60 -51 60 40 -70 -50 -75 -40 -33 -23 -84
@hello_there fhjmruv 21 -16 -18 -18 -17 -16 -15
cuenten__no hlmn 16 -16 -18 -20
pone nu 17 -16
tamales mnprs 29 -26 -16 -21 -18
~ago> cfhioprsuv -16 -22 -24 -17 -24 -19 -24 -22 -35 -18
~ely hu -16 -16
~rca aglsu -20 -17 -15 -18 -15
~xima m -21

@vehicle__there j 19
i__just mv 16 -18
que__@visit dn -20 -16
ya__mi bjnpqr -16 -16 -18 26 -19 -21
~<af acegjlmtuv -16 -44 -25 -47 -17 -34 -31 -30 -28 -24
~lkn e 16
~yth cfghirv -16 -23 -30 -43 -22 -29 -29

eso_de m 18
jessi* m -15
please_take abilmov -23 26 -21 -24 -28 -17 20
where__in jm 17 -24
~ppr adm 16 -18 -16
~urn> abcdeghnpqstv -28 -45 -26 -17 -21 -24 -31 -23 -15 -28 -25 -17 -28

^we aefghiklmnopqrstu -21 -35 -41 -37 -45 -34 -37 -21 30 -56 -18 -26 -15 15 -54 -17 -51
disability a -21
senora mquv -18 -20 -17 20
what__@relative gu 16 -24
~nniv m 17

como ehinoprtv -32 -47 -53 -35 -41 -26 -22 -20 -42
no__to amopqu -18 -29 -21 -24 17 -16
under$ mu -18 21
~due abcdeghijklnpqrtu -21 -21 -17 -27 -15 -16 -19 -22 -20 -20 -23 -32 -19 -24 -17 -16 26
~ian> dgjnru -21 -17 -21 -20 -17 -21
~ir> bdefgmnotv -22 -17 -18 -23 16 -35 -24 -35 -28 -41
~ough cefjkntv -22 -22 -21 -19 -20 -25 -15 -22
~used ainopq -22 -16 -15 -17 -17 -25

all__at i 16
con__@relative abnpq -16 -23 -20 25 -16
up__on hq -16 -17
voy abcdefghijklmopqrstuv -37 28 -59 -22 -58 -52 -43 -31 -45 -18 -48 -36 -48 -39 -18 -29 63 -34 -54 -34 -64
ya_le akqv -21 -19 -18 -17
you_fax a -15
~alua m -19
~lif bghilmnrsu -18 -21 -22 -24 -17 -28 -26 -17 -18 22

decided__go m -16
difference$ gmou -17 -28 -17 18
exame* u -23
my__now go -16 -16
not__you adghikmoqv -16 -19 -17 -19 -26 -16 -20 -18 -23 20
taco hm -19 15
you__through adgjou -20 -17 16 -17 -17 -27
~ris> hmo 20 -21 -15

ahi bdefhkmoqrtu -15 -42 -26 -38 -36 -28 -29 -19 -30 17 -28 -21
does__his mn -16 16
entiendo$ gm 16 -20
i_press dgmnu -17 30 -20 -21 -23
no__aqui mv -16 15
quiero__la am -20 -16
you__me bdefghimpstu -46 -18 -18 -20 21 -64 -19 -18 -50 -23 -28 -44
~cop abefgilu -23 -16 -18 -18 -16 16 -16 -20
~crib bdefhjknopqrst -38 -34 -30 -28 -30 -34 17 -40 -30 -33 -33 -32 -26 -28
~iern m -15
~sema bdgijmn -25 -25 -18 -33 -21 -30 -26
~zxcv em 16 -16

^resubscribe klm 19 -18 -17
gave__number i -16
i__somebody i -23
mi__por cijm -20 -19 -16 -32
not:on adghlmnqsu -18 -17 -23 -20 -28 -20 -20 -25 -19 -24
~sal aehiklnoru -31 -36 -15 -17 -19 -18 -21 -25 17 -20

^perdio m 18
no__nadie bmr -15 -23 -18
online__what am 16 -15
que_pararan mv 17 -16
~<son abcghjlmnopsuv -23 -25 -16 -27 -16 -17 -20 39 -21 -23 -23 -18 -33 -20
~ata> gmv -20 -26 -17
~ned> acdijlnrs -27 -20 -31 -20 -36 -22 -25 -30 -28

@open_or hmn 20 -18 -15
despu* dfgjlmuv -28 -16 -26 -20 -22 -17 -22 -21
my__agreed p 16
my__was nr -20 -24
vuelta abilmos -16 -16 -18 -17 -34 -15 -22
~ie> acdfghlnoprtv -38 -33 -33 -23 -29 -21 -32 -37 -36 -34 -29 -22 15
~qwp e 16
~uct ab -16 -17
~vuel bhnuv -34 -21 -25 -28 -22

are_about mr -19 23
back$ achlmnotv -17 -40 -29 -20 -35 -46 -36 -28 -18
can__for n -25
da adfhiklmnrtuv -15 -24 -18 -23 -16 -20 -25 -33 -16 -24 -15 -15 -26
it__@english aco -17 19 -16
muy bcegijklmnpqrtuv -26 -21 -21 -15 -30 -27 -21 -21 -42 -30 -23 -26 -20 26 -37 -31
talking abl -19 -19 -23
there__# abdfhijmnqrsv -26 -22 -28 -16 20 -27 -22 -21 -25 -23 22 -21 -22
want__on m -16
~gree abfmqtu -17 -17 15 -16 -19 -19 -18
~irc a -22

@howmuch_dura abdehijlmsu -16 -16 -41 -16 -20 -15 -17 -16 -37 15 20
do__pick m -17
is_been am 16 -15
me__date am 18 -22
que__@relative m -17
the__@clinician ad -20 -15
things__ask g 22
~ndri m -15

do__@open adu -18 -24 -15
how_can ac 16 -15
my__as b -16
~eat> cdhijklnopqsuv -17 -30 -27 -20 -25 -19 -17 -36 -22 -18 -20 -19 16 -19

activar km 19 -18
~<wai cdhlmsuv -22 -23 -20 -23 -21 -23 -30 -20
~jaz m 16
~ts> bcefgklnprtv -26 -39 -53 -37 -46 -54 -21 -35 -33 -32 -48 -23
~xib m -16

es__mi v 16
le_digo bm -15 16
siemp* ruv -16 -19 -21
the__but alm -18 16 -21
want_a m -20
~ltar kmu -15 -17 -16
~obar am 17 -15

a__test mu -23 18
be__@symptom gmnsu -16 -18 -17 24 -21
could__# amo -22 -22 18
hora__@move hmo 17 -17 -15
start bdefgijklnpstuv -19 -25 -33 -30 -34 -39 -38 36 -36 -37 -20 -45 -34 -31 -24
~cayo bnpv -15 -15 -17 -16
~port abdghikruv -29 -30 -30 -22 -21 -22 -23 -19 -30 -19

@call__house m -19
@wrong_exit mr -17 18
an__a au -17 -15
cncl bclmou 25 -17 -17 -22 -16 -18
forget_the bm 18 -22
i__new abdijkmnuv -33 -20 -22 -24 -17 -16 31 -28 -19 -18
~kip abcdefgijlqstu -25 19 -19 -23 -21 -18 -20 -22 -19 -21 -17 -18 -16 -27
~mbur d 16

from__@book b 16
got__and bmqrs -22 -17 -21 -18 20
wait_there amp -19 -17 -17
~llov dm -17 21
~nqu mpq -26 15 -20

@price_para o -15
is_@drug mu 18 -17
quedo_el am -16 18
the__@place dhijmnuv -20 -28 -21 20 16 -16 -30 -19
this__to bdgjkm -16 20 -17 -15 -15 -28
to__whole im -15 -16
~abu hjru 17 -19 -20 -15
~forw im -20 15

a_gym dm -16 23
donde_queda gmrsu -19 19 -15 -19 -21
got__text aklu -16 -18 -18 25
is_she m -19
wear_@clothes n 15
~cie bghijnops -24 -32 -18 -29 -20 -27 -18 -20 -22
~tor abdefnstv -27 -31 -34 -20 -21 -33 -31 -22 -32

@insurance_is dmn 17 -20 -20
a_@move jlo -17 16 -18
chofe* abmnop -20 -21 -26 -18 -21 16
en__# r 16
how__are fglr -28 -30 -22 -16
interesa__@visit b 15
it__too ahmoru -16 -26 24 -22 -17 -16
pongo__@medicine g -17
puede__a aimnp -22 -15 -25 16 -20
rajo mpq -22 -17 24
when cdefghjklqtuv -22 -19 -20 -18 -36 17 -25 -29 -21 -30 -20 -18 -28
~<up nu -16 -15
~tif abcgjklouv -20 -18 -19 -18 -18 -18 -28 -20 18 15

can_they m -18
me_tienen lm 18 -21
my__called m -17
time cdfgijktuv -24 -18 -28 -35 -34 -21 -24 -20 -55 -27
~tir dikmnopqu -34 -31 -23 23 -34 -32 -18 -25 -24

ex__to bm -16 -21
mi__es abhkpsu -37 -27 -16 -16 -16 -16 -25
necesito_que m -29
~<bar aips -27 -16 -16 -16
~drat n 15
~ije hilqru -19 -23 -23 -21 -17 -22

me_mandaron m -15
number__of l 16
salon$ a -17
who__@drive mquv -21 27 -20 -16
your__are klm -18 23 -16
~amin abcnop -20 -20 -16 -20 -21 -21
~empr dfgjlrs -22 -16 -28 -27 -21 -24 -26
~ital cdeghilnprsv -18 -26 -17 -17 -24 -20 -16 -16 -19 -20 -23 -19
~ote abcdefghjmnopqstuv -23 -34 -20 -31 -25 -20 -27 -16 -26 26 -17 -20 -19 -30 -22 -20 -35 -15

^today fhmos -15 -19 27 -16 -22
does__up m -22
looking_out mt -25 22
o abcfhiklmnopqrstuv -52 -20 -16 -44 22 -45 -49 -22 -58 34 -38 -54 -29 -47 -52 -40 23 -67
story almqu -18 -16 15 -19 -20

damag* d 16
de_mis m -17
el__pero abo -17 -20 21
no_es bcgijlmnpqrstv -30 -19 -29 -22 -25 -29 -25 -26 -20 -28 -18 -23 -18 43
ok__you ahjmnu -19 -17 -17 -25 -16 15
paseme__la j -18
tad m -17
take__out ad -18 -15
~ains b 20
~esar bmnpq -22 -21 -15 -16 18
~rlie dijmnou -17 -17 -18 -25 -15 15 -15
~spo defhjklnsuv -42 -19 -21 -34 -20 -29 -36 -39 -16 -41 -24

^time ao 16 -15
do__there adgmr -22 -23 -22 -36 -18
new__who ilm -16 -16 -19
tengo_una i 16
yet bcgijlmnopuv -21 -17 -28 -17 -18 -19 24 -20 -18 -20 -24 -28
~<pic bcefjklnrtuv -27 -24 -19 -17 -26 -26 -41 -25 -21 -21 -41 -29
~espu dfgjlmuv -28 -16 -26 -20 -22 -17 -22 -21
~love bdhjmnopquv -25 -27 -24 -20 16 -25 -26 -17 -18 -25 -18

aca n -17
che cdloqsu -22 -20 -16 -18 -20 -18 -19
it__get jm -20 -17
using_@machine lm -16 17
~<fo cefijklnqsuv -25 -47 -17 -28 -21 -19 -20 -32 -24 -25 -27 -51
~soli m -15

@ride abcdefghijklmnopqrstuv -87 -64 -71 -82 -68 -72 -68 -73 -82 -47 -72 -83 -61 -36 -54 54 72 -66 -58 -74 -78 -79
dar_una i -18
early_do m -15
for_@holiday hm 23 -21
me_escriben lu -18 18
prescribe mu 20 -17
quien__esa mu 16 -18
sacame__lista am -16 -18
~<bec du -20 -17
~ddi adijqu -15 -22 -16 -19 -19 15
~esub klm 23 -21 -21
~nov m 17
~onvi loq -15 17 -17
\xc2\xbf__queda m -18

do_when ad -18 -19
eta_# behimor -22 -27 -19 -17 -28 -24 35
for__in a -15
me__mi acjlmpqru -21 -19 -16 -19 -25 27 -28 -19 -24
not:importa l -20
numer* abcdefhkmnopqrst -28 -36 -25 -34 -21 -21 -26 -16 -28 -26 -33 -26 -26 -33 -33 -16
o__eso mu -21 -19
va ceghijklnprstv -20 -34 -41 -34 -44 -27 -29 -40 -42 32 -33 -33 -33 -39
~rucc n -15

@drive__next n 16
a__to cghijkpqs -25 -29 -27 23 -15 -27 -20 -23 -23
como__hace m 16

gps_took m -18
highway$ m -19
hoy$ adfghjmnopqruv -28 -23 -22 -15 27 -16 16 -23 -18 -17 -17 -19 -25 -16
me__one am 16 -17
no__por bciop -25 -16 -24 -25 -20
you__about in -16 -15
~blue dhjln 17 -18 -19 -16 -21
~lant abgilnopuv -17 -22 -24 -21 -16 -18 16 -15 -29 -16
~lend iq -20 -15

^mandatory o 15
a_church m -17
and_will p -18
clase_de j -16
comadre mp -28 17
el__@day bm 15 -21
es__cumpleanos m 16
la__tiene a -19
my__back a -17
not:@door jmr 22 -23 -26
so__@visit bo 17 -18
~<sed adjm -16 -20 22 -19
~nsp m -20
~taf abgijlmsuv -19 -17 -18 17 -21 -23 -31 -19 18 -21
~uise a -15

expec* m -23
is__@call agjmpuv -19 -22 -17 -36 -16 -33 22
mas_nada l 16
necesito__proxima ao 15 -16
reservation bmo -31 32 -23
~<mi adefghijlmnprs -24 -33 -44 -42 -33 -37 -17 -19 -39 -16 -25 -39 24 -38
~ablo lmq -16 -27 -16
~ios> abcdghijklnoprv -20 -22 -24 -25 -18 -18 -15 -22 -16 -25 -19 -22 -17 -21 -20
~odo> aefgijlqru -16 -16 -23 -19 -20 -18 -23 -20 -21 -19

de_mi bcjnprsu 16 -16 -16 -31 -18 -19 -17 -29
senor* m -28
what__mean dgh -17 16 -21
~ands agmnoru -18 17 -33 -19 -15 -17 -24
~erpr cm 18 -19
~ubl aim -21 -17 -27

anule__@visit b 18
hit__on klmr 19 -21 -20 -15
snow$ d -21
~ack> aefhklouv -16 -24 -28 -25 22 -46 -20 -24 -38
~ope degjklnpqsu -17 -25 -20 -24 -15 -18 -19 -18 -26 -16 -28
~rees cdefglt -17 -15 -17 -16 -16 -16 19

@hello bcdefghijklmnopqrstuv -67 -45 -41 -66 91 -52 -34 -48 -53 -31 -53 -31 -64 -31 -63 -50 -42 -66 -39 -35 -62
@place__otra a -15
findi* mq -22 16
gusta* ai 19 -22
plumber$ giklmv -16 -18 -16 -19 24 -16
something__in mu -20 16
to_@day o 19
~ldk em 16 -16
~valu aim 16 -16 -21

four bdijor -16 -17 -18 -15 -15 -15
not__what abjmqv -17 -21 -25 -40 -26 -17
~iom clmo 27 -16 -21 -17
~poss dknu -18 -16 -16 -15

~bv> em 17 -20
~cci bcdjnoq -17 -16 -19 -20 -26 -16 -17
~nsc acglm 18 -15 -16 -24 -26

#__@date hm 19 -17
@parking__up r 22
con_el bdlmrv -33 -38 -25 -38 -32 -24
much__@visit dmu 24 -20 -16
~<rid abdghjlmnpqstuv -22 -22 -21 -19 -19 -21 -21 -22 -22 28 16 -16 -15 -30 -19
~gain acehikmoqrtuv -28 -28 -22 -28 -42 24 -16 -16 -25 -33 -23 -36 -28
~lkjl em 16 -16
~supe bq -16 -16

@drive__i m -17
empty_@body n 18
this_place m -25
~<nop ef -23 -16
~bren m -15
~ives ai -18 -17
~mix m -16
~os> abcehiqsv -20 -24 -71 -57 -26 -74 -17 -23 -37

how__is bfgijlmnopqrsv -29 -31 -18 -16 -33 -28 28 -40 -21 -25 -20 -23 -39 -19
la_vista ms -19 16
like__it mru -20 -15 -23
what__@door jm 18 -18
~aff> ilm 19 -15 -23
~ck> abcefijlnsu -17 -23 -26 -58 -24 -16 -21 -21 -24 -20 -19
~edo> cdefijklmru -46 -17 -24 -34 -18 -26 -34 -32 -19 -22 -40
~idge mr -20 23
~jan> abhjkmnpsu -15 -18 16 -24 -15 -34 -29 -18 -18 -23
~narm nq 19 -18
~scus i 17

another$ mv -22 -22
como__preparo dg -20 -19
explain adku -21 -18 -16 17
not:speak m -21
nothi* klosuv -17 -20 -28 -20 -24 -21
opening$ m -16
se_@sick bmnq -19 -34 -17 24
which__you m -21
~amb abcdefgijlnpqtuv -18 -16 19 -37 -25 -21 -28 -32 -16 -30 -32 -36 -19 -19 -37 -42
~eng ceghjklmrt -32 -36 -23 -40 -19 -21 -18 -18 -39 -34
~pel bcefjklprstv -28 -17 -23 -19 -32 -23 -21 -28 -20 -24 -19 -26
~prog m -16
~xpl abcdgjklmnopqrsuv -28 -28 -18 -31 16 -26 -18 -22 -22 -25 -27 -15 -20 -17 -15 16 -19

find__be r 15
hago__paciente a 20
it__@sick mos 19 -16 -18
me_salgo adn -17 -16 -16
my_spot ao -18 -16
pop_is dmn 19 -16 -19
~<awe mt -20 25
~ettl mn -17 -18
~igh> adghijlnopqu -19 -20 -19 -15 -16 -26 -17 -22 -16 -15 -20 18
~ood> abdeghijkqruv -27 -18 -49 -43 -24 -25 -17 -37 -32 -22 -46 -23 -22
~rti bijkqruv -25 -25 -17 -17 -21 -16 -31 -15

@wrong_@call i -15
a_driver jmp -19 -32 19
apple m 16
i_should m -19
if_you m -28
~<vec no -17 -16
~ndly gmu -16 -23 -20
~ubre bdgjlmpu -19 29 -15 -15 -15 -30 -15 -21
~uic m -25

are_a u -18
los__@call m -18
to__any m -28
~<hur gjp -15 -16 -21
~dds> gmu -16 -17 16
~lai acijklno -27 -22 18 -23 -21 -16 -18 -24

ahi_voy r 18
date dijklmoquv -20 -22 -16 -15 -16 -48 19 -25 -20 -20
sali ms -21 18
~leme m -16
~sh> adefghijkoqruv -21 -25 -21 -19 -31 -24 -30 -28 -21 -19 -24 -19 -30 -23

need__@place m -18
voy__@late r 16
~<leg djmu -20 -28 -19 29
~<nur m -19
~amen abdnuv -19 -17 -15 -16 -24 -17
~ease defhnpstu -37 -36 -32 -16 -30 -34 -32 -19 -18
~hicl mn -16 18
~sons m -17

a__@late mnr -24 -17 28
and__a mnq -16 17 -22
de__sistema lm 18 -16
does__set hm -16 16
esto_que f -18
long__take dmu -16 25 -22
with__all m -17
~adin dlmru -16 -17 -16 16 -16
~lar> abginrsv -23 -22 -26 -23 -22 -22 -19 15
~mpla im 15 -20

bad__i m -23
el__@thanks mt 15 -17
eso_no bn -19 -18
fell_through m -20
it_be abcdgmnpu -23 -24 -15 20 -16 -35 -24 -15 -38
jajaja$ e -15
~lan> jmnruv -25 -30 18 -21 -29 -16
~moji bmq -15 -28 -15

@thanks_por gmt -17 -29 24
acompanante$ n -21
answers m -16
come__i m -21
days__the hjmu 20 -16 -21 -15
se__@visit a 15
the__oclock b 18
watch bijlnpu -18 -18 -20 -17 18 -18 -27
~lls ajn -18 -16 -17

@relative$ bdeghijklmnopqrsu -32 -66 -69 -16 -64 -31 -29 -74 -50 30 -21 -68 19 -29 -34 -56 -23
pongo_en g -16
put__that dgmn -15 -17 -17 17
ya__en jr -21 17
~cas> u -20
~ros> dmqu -23 18 -18 -24
~umpl m 19

at__pharmacy i -15
dar__para i -19
debbie$ mv -16 19
have_had m -17
not_going lmp -17 -21 -17
que__bendiga f -15
save__spot b 16
~ba> abegijlnpquv -19 -19 -15 -26 -23 -21 -21 -24 -27 16 -35 -24
~clos mu -16 -20
~enm cdefghilmnpqstuv -30 -32 -25 -18 -28 -30 -27 28 -56 -35 -27 -29 -32 -23 -34 -33

@drink_pasaste mtv -19 21 -19
@relative__license np -19 -19
^mood s 16
called__to m -18
es__por dmu -24 20 -18
is__@clinician au -25 -17
pueden__de a -16
que__ese d 16
~ren> kpqu -17 -18 -20 -19
~tos abcefijkoqrt -23 -27 -19 -20 -21 -23 -26 -30 -25 -31 17 -19

con_@symptom ns -16 20
haras* m -15
mail$ m 17
perdon$ ms 16 -16
someb* gjmnrs -23 -16 -33 -29 -25 -20
the__again lm -26 -28
the_truck dm 16 -22

no_more abklu -17 -22 -25 34 -32
prime* bmo -16 -19 -20
who__the adehjlmnoqsuv -17 -16 -21 -16 -21 -18 32 -16 -16 -20 -18 -39 -23
will__let m -23
~<shu adghjmu -24 -18 -16 22 -18 -22 -22
~afue a -18
~agre mp -21 16

do__your diuv -18 17 -25 -18
got__job bdo 17 -17 -17
i__last v -21
it__time a 15
it__to bfgjlnprtuv -28 -27 -33 -22 -28 -19 -26 -26 -16 -30 -24
la_manana bhinq -31 -23 -20 15 -16
need__it b 16
not:answer m -18
this__@clothes lmv -18 18 -18
una__de abj -26 -19 -17
ya__eso abghiklmnpruv -21 -21 -29 -17 -21 -18 -26 30 -17 -22 -17 -23 -18
~algo cdfjkmpqstuv -21 -20 -17 -31 -22 -45 -31 -16 -15 -19 -24 -24
~nel mu 22 -19

@stop_taking hm 15 -15
a_@month dmuv 23 -28 -16 16
no__seguir km -18 -20
release adglqu -15 -18 -17 -17 19 -22
~les> bcdefklpu -37 -22 -16 -26 -26 -16 -18 -36 -22

a__number du -16 -24
cool$ mt 16 -16
la_lista ginov -18 -16 -21 -17 -18
thread$ l 22
~ara befghilpqrst -16 -32 -17 -20 -22 -15 -15 -16 -22 -21 -32 -40
~erar a -17
~favo defmnqrstv -38 -29 -24 -19 -31 -30 -21 -31 -30 -33
~iab ag -15 -16
~nati d -15

a__there adhinopqsu -30 -28 -22 15 -31 -20 -16 -21 -16 -28
is__covered mp -23 -25
~<ri acefiklv -17 -39 -42 -41 -48 -20 -47 -49
~repa abgiju -18 -18 -28 -20 -17 -21
~ubs abcegikuv -20 -17 -18 -17 -21 -17 18 -30 -18

am_on agjmos -16 -19 -17 -34 -24 -18
como_la ad -17 15
do__use mu -21 -21
does__if m -16
is__bad dhijrtuv -31 -24 -16 -28 -23 -15 -21 -16
me_llamo bdilnrsv -18 -16 -30 -20 -16 -15 -17 19
used abiopq -21 -17 -16 -17 -17 -25
you__@pay adhjmqu -16 29 -17 -16 -39 -15 -21
~ajo acghlnruv -26 -24 -22 -15 -22 -44 -15 -34 -20
~enci bdeinprv -33 -36 -20 -25 -25 -20 -24 -22
~pren acikl -19 -20 -17 24 -25

can_the hijmpq -15 -15 -18 -19 -19 26
changed__i m -18
eso$ acefghikloqruv -38 -27 -30 -27 -52 -35 -38 -31 -19 -23 -32 -33 30 -37
from_me dgmu -25 18 -26 -28
if__can mo -25 15
la_ubi abcgijklmoru -32 -25 -17 -24 -27 36 -26 -27 -25 -26 -24 -17
let__have abov -18 25 -27 -15
nine a -16
there__not gijmoq -15 -16 -16 -15 -16 22
~girl ab -20 -16
~nue> l 15

^feels fm -21 19
do__one mu -15 -16
estaf* muv -15 20 -16
have_my abdijlmoqsuv -21 22 -29 -26 -19 -22 -42 -20 -22 -21 16 -28
~<al abceghjnopstuv -21 -35 -34 -77 -21 -19 -33 16 -16 -29 -35 -17 -53 -22
~alt acefghjklmopqrstu -34 -34 -44 -42 -39 -36 -39 28 19 -24 -17 -25 -37 -31 -35 -34 -35
~irs bhkmpqr -19 -29 -20 -15 -26 -23 -19
~ith> acfhjrsv -15 -40 -36 -22 -20 -23 -17 -17
~nur m -19

a__@stop m -17
forget_it jlnt -17 -25 -16 -24
pero__dia o 16

all_night ms -25 26
already aiptv -25 -23 -20 -20 -16
fix djmn -16 -18 26 -24
me__las mu -26 -15
ready_to am 24 -19
~cien bfgijlnopsu -22 -19 -29 -27 -17 -16 -26 -15 -18 -19 -21
~ima dgjklpqr -22 -21 -22 -18 -21 -15 -17 -17
~sory m -15
~tugu cm 18 -15
~ve> cdefghjk -26 -20 -67 -43 -33 -25 -29 -27

bro abcefjlnopqru 17 -28 -20 -22 -20 -17 -18 -16 -15 -16 -17 -19 -21
if_somebody bo -16 17
lapto* m 18
llego__# mor -17 -20 24
lugar$ ajru -20 17 -21 -16
there_@day mo -18 -16
to__@drink mu 18 -15
where__package m 16
~ipe a -20
~omf an -15 22
~scan dhpqu -15 -17 -20 -19 -18

de_verdad m -20
have__or dmu -17 -20 -18
hay__ir dmnpq -25 -15 15 -16 -21
pensa* ru -16 -15
~ori acenpu -22 -28 -20 -31 -29 -17
~skip abcdefgijlqstu -25 19 -19 -23 -21 -18 -20 -22 -19 -21 -17 -18 -16 -27
~sts hmu -15 22 -20

^re kl 17 -18
chicle mn -16 18
de__puede np -19 -18
fort anoq -16 -15 -18 -15
i__this abkmnru -20 -25 -20 -41 -29 -30 -17
otra$ jkv -19 -20 -17
shoul* bcdhjklnoqruv -34 -24 -43 -31 -17 -22 -28 15 -16 -17 -19 -16 -16
to_that m -19
~<ati imquv 17 -25 -18 -16 -18
~<jam m 19
~lari gu 16 -17
~reye u -16
~sien adgmos -28 -15 -16 -15 -20 19

lo__manana m -15
not_doing v -16
~ndem bgklm -21 -19 -18 -22 -27
~utte no -19 -18

^going adfjlmnopqu -16 -29 -22 -17 -23 18 -26 -18 -19 -23 -17
after_my m -16
had_@food n 16
not:show bgm 20 -16 -31
tiempo adhs -18 -23 -16 -17
viernes cdefgijklnopqrstuv -34 -21 -20 -16 -16 -28 -27 -19 -26 -32 17 -17 -27 -16 -22 -23 -24 -17
~hago dfhioprsuv -37 -20 -22 -15 -22 -17 -20 -19 -31 -16
~rsta a -18

@english_is cm 19 -19
@relative__only apq -15 -17 17
cell abghjnqu -24 -28 -16 -22 -21 -27 -19 -26
does__you mu -16 -23
not:do bcghjmnrv 32 -21 -19 -17 -31 -23 -31 -21 -29
puerta fjmqru -17 27 -27 -18 -19 -17
some ahjoq -29 -16 -17 -25 -21
~essi dgnq -18 -19 -20 -16
~opc dghmnu -16 29 -16 -30 -17 -30
~rame aku -19 -16 -22
~unt> agijkmnprsu -23 -18 -16 -22 -19 -19 15 -16 -17 -15 -20

@sick__my m -15
and_where jn -29 16
de__@treat os -16 -16
~game bcfghjlmnuv -24 -16 -16 -24 -20 -28 -20 25 -20 -21 -17
~ins efijlmstuv -25 -23 -19 -23 -27 -28 -32 -22 -24 -27
\xc2\xbf__dura dm -19 -19

job acgjklnoprsuv -33 -16 -27 -31 -21 -16 -29 -16 -23 -23 -19 -26 -18
no__entiendo gm 16 -17
oil$ mno 30 -23 -25
or__i hlmn -20 -20 -34 -21
target hu -21 -16
there_at r 21
through__do u 16
~cei av -16 -15
~fer> aghjknorstuv -40 -28 -21 -24 -19 -30 -22 -19 -16 -16 -23 -21
~knlk e 16

quiere mou -22 -19 -17
that__you m -16
~twic fgkmnqrtuv -15 -18 -17 -32 -17 -17 -18 -21 -18 -17

@drive_al no 16 -20
can__have moq -19 -16 -20
delet* bdou 18 -15 -15 -15
had__this mn -16 18
is__all ho -17 -16
nothing_to amn -17 -29 20
recog* ai -17 -16
~iga dghjnu -20 -18 -18 -22 -18 -24

get_this am -16 -15

que__tengo du -25 -16
see_someone aimno 28 -21 -17 -18 -16
the_# bdghjklmopquv 18 -25 -24 -29 -31 -20 -21 -30 26 -28 -20 -25 -18
~ul> aefhsv -17 -25 -15 -16 -16 -20

@howmuch__la abs -18 -15 -25
@relative__so m -20
@texts_otra k 20
are__@open ahoru -22 16 -16 -22 -26
need__@ride b -15
papel* jm -18 -17
trabaja bdmnpu -15 -20 -26 -17 -18 19
volver__escribirme k 19
your_brain mu -20 17
~uel adefhijntv -16 -18 -28 -23 -28 -20 -17 -39 -27 -29

are__all adhmo -29 -16 17 -32 -16
cual__el gijmu -16 15 -17 -23 -17
not:@visit cgijklnopqrstuv -20 -18 -24 -20 -29 -17 -33 -44 -24 -43 -17 -45 -15 -30 31
numero$ abimrs -28 -23 -56 -53 -16 -15
recipe$ m 19
~they bcfghjklntv -17 -27 -23 -33 -31 -17 -20 -27 -30 -18 -20

day_for m -18
have_a abcdghkmrsu -15 -47 -37 -36 -25 -37 -29 -26 -16 -32 -41
please__off ablm -17 22 -22 -18
puede__mi abcmnou -31 -30 -20 -36 19 -20 -15
this_and dmu -19 -18 23
turn__on klm 21 -16 -25
you_explain u 17
~hic aefhijklopqst -22 -26 -20 -19 -31 17 -29 -29 -36 -29 -32 -19 -29

^greetings fm 16 -17
dar_de amu -20 -25 -20
la_proxima m -20
poder__@day bo -16 15
queda_eso j 16
to_see abinou 27 -17 -22 -18 -20 -18
~<sto abcdegjkmnquv -15 -30 -22 -24 -16 -31 -31 -19 20 -33 -27 -33 -17
~mera boru -16 -21 -17 -23

al__de jm 17 -20
digo$ amnoqr -20 26 -23 -16 -17 -16
lo ehijklmo -42 -58 -17 -67 -49 -17 -17 -21
not:busque q 17
not:mind luv -17 -24 -25
you__@drink m 17
~eser o -15
~rrow cdfgjklnprstu -15 -24 -19 -15 -15 -17 -19 -15 -17 -24 -20 -16 -21

@relative_los djmu -18 -16 -25 17
buen_dia fmt 20 -19 -22
hay_que cdefghijklmnpqrsv -18 22 -18 -22 -40 -38 -31 -20 -17 -22 -49 17 -30 -37 -20 -26 -22
in__my cdm 19 -15 -25
matter$ mn -19 17
~<cal cdegjklnpqrstv -31 -46 -22 -33 19 -19 -17 -37 -38 -16 -20 -40 -27 -19
~does abefijlprst -22 -17 -20 -30 -27 -51 -40 -39 -39 -21 -35
~fon abcopqsu -27 -23 -17 -24 -15 -21 -15 -15
~teen ilmv -16 20 -28 -21
~twi fgkmnqrtuv -15 -18 -17 -32 -17 -17 -18 -21 -18 -17

a_trabajar o -19
chofer__el q 16
~ofre u -24

@howmuch__un dm -18 16
@place__gps m -16
day__@drive p 16
does__need adnqu -16 -22 22 -21 -23
flu nu -17 -18
~liv abhjoru -30 -20 -15 -18 -20 -21 -27

@late_so mr -17 16
^changed o -16
nadie__puede iq -18 18
please__my acdjl -37 -18 -17 -21 -24
sorry__was bcmoruv -24 -15 28 -16 -17 -16 -18
to_use glm 18 -16 -16

days bgijmnp -24 -22 -17 -30 -18 -22 -17
only__after adq 17 -16 -17
playl* km -19 17
~gran adehm -15 28 -19 -16 -30

check bgijnqt -19 -15 -18 -16 -22 -21 -18
is__a befhkmnoprtuv -19 -15 -35 -20 -25 -22 -31 -45 -36 -26 -18 24 -46
~appr adm 16 -18 -16
~ctl m -20
~pana bhijmopu -27 -18 -16 -16 -18 -27 16 -28

cuanta amu -17 -20 -17
debbi* muv -19 -17 23
i_use ailoqu -18 -19 -20 -20 -21 -23
locat* mu -23 -18
no__that n -15
to_@drive abdgijlmqrsuv -25 -20 -19 -18 -18 -31 -17 -16 24 -26 -24 -16 -21
un__y aim -16 -15 -20
~ecet aikou -21 25 -15 -16 -15
~mido n -16
~this bdefhijknopqrt -16 -18 -20 -15 -26 -16 -25 -27 -41 -30 -54 -32 -22 -23

@insurer_por pq 20 -15
^unsub efklm -21 -15 -32 31 -29
does__@eat dgmn -18 -20 25 -32
himself n -16
long__the jmnsu -15 -22 -21 23 -31
thanksgiving abdfhmotu -20 -16 -21 -17 21 17 -17 -25 -17
ya__@fetch pq -23 24
~boss lq -20 -17
~get cdefhinou -22 -34 -21 -28 -40 -21 -16 -31 -18

^ey acdefhijlmtuv -17 -16 -17 -25 30 -15 -19 -16 -20 -27 -20 -20 -16
comandos adgm -16 -17 19 -17
myself dmu -19 -17 -20
tiene__numero v 17
y_si bgmq -16 -15 -24 18
~<oo m -17
~oki fhijlnoprstu -18 -15 -23 -15 -19 -28 -20 -21 -18 -18 15 -20
~pier ms -23 -19

^block lm 19 -21
am__what m -29
are_there abfhlmnoqrsv -40 -24 -25 -43 -25 23 -24 -15 -21 -33 -23 -27
quiero_@book a 20
should_@relative mn -23 17
sunny dm -16 15
to__pharmacy im 15 -17
~dar> djpqtuv -34 -22 -16 -24 -18 -26 -23
~eim d 16
~whee mpu -27 17 -16

not:car mnq -22 -20 18
to__in adghijlnqrs 28 -35 -21 -30 -36 -23 -20 -23 -35 -28 -22
you__@animal dhjmnu -16 -17 -15 20 -18 -28
~ark u -16
~emov aioqruv -26 -20 -22 -17 -19 -19 -24
~kay efu -17 -15 -16
~reet abdhijklmnps -21 -18 -18 -21 -15 16 -15 -16 -20 -18 -18 -16
~rom> aehoqrv -27 -19 -36 -26 -32 -18 -28
\xc2\xbf__@relative jmn -19 -19 -15

check__if a -16
dia__hay o 16
have__a aimnu -20 -24 -36 -21 -23
in__list l -16
ok__i m -21
pulling amr -18 -25 19
she_will mpu -16 20 -20
~loc aefgilnrstuv -32 -23 -25 -26 -21 17 -36 -31 -21 -24 -44 -15
~yla j -19

enoug* dlt -16 21 -17
esa_hora hmor -16 -28 19 -20
explain__to iu 17 -20
llevo_dos ns -18 17
~<da cefgikmnopqrtv -43 -27 -34 -19 -29 -18 -20 -15 21 -39 -15 -32 -39 -42
~epr adgkmno 16 -23 -25 -17 -21 -20 -15
~lete biou 16 -16 -18 -16
~tot dm 21 -20

@person_o i -19
de__@visit jkoqrsv -15 -20 -17 -17 -22 16 -16
driver__@relative mpq -26 24 -21
iba_a mpq -20 -27 27
puede_ser anoqs -21 -29 21 -16 -16
this__off almuv -16 25 -24 -16 -23

a_ver m -19
me__you gmquv -27 -34 -19 15 -18
mil blmt -20 -17 -27 27
need__know o -15
not:dormir mu -15 -17
not:have bcgijnopqs -24 -19 -16 -35 -23 -21 -28 -35 18 -18
quede_re s 17
under* ju -16 -18

gps_says mr -17 18
if_my mpq -22 -16 24
not:llegar r -18
~<lon acdefghkqtv -16 -28 -26 -27 -27 -42 -22 -17 -17 -28 -24
~nej imuv -16 -17 -15 -16
~oser mu -19 -16
~ppi adfn -20 -16 17 -21
\xc2\xbf__puede mnqu -26 -41 -17 -18

^show blqu -20 -15 -16 -20
break$ eiu -15 -18 -16
de_las bdlmqu 17 -26 -24 -31 -26 -21
dejan j -17
~<anx m -15
~<sha moqs -17 -15 -17 18
~aile q 15
~alon abdgkosu -19 -18 -18 -18 -19 -21 -17 -22
~cort abcgijklmnqruv -18 -15 -17 -16 -23 -17 -19 19 -17 -16 15 -19 -19 -16
~mud ab -16 20
~pag bcdefgijnopqrsuv -22 -21 29 -24 -27 -32 -23 -22 -30 -32 -25 -28 -25 -26 -33 -26
~ptin fgquv -15 -22 -20 -15 -19
~trea aghju -17 -18 -20 -19 21

@drink_ok dmnqu -26 -36 33 -19 -27
before__get n -18
de__de acijoptv -20 -17 -19 -30 -24 -22 -16 -29
morning_is m -17
please_do bi -26 -18
una_@visit abdfgijklmnoqr 45 -38 -27 -15 -25 -40 -21 -21 -21 -40 -30 -34 -16 -21
~bett dgnrsv -18 -18 -21 -18 -24 -17
~mbia abcdkmnsu -29 -22 20 -19 -18 -22 -16 -19 -16
~oha efm -22 21 -20

headache mnqsu -28 -23 -16 24 -20
i__yes m -18
le__a abnoq -21 -20 -16 -17 -24
not:pasa m -17
sub klm 19 -17 -16
~ages j -15
~gin> lmn -17 -18 -16
~itho lmu -18 -34 -18

both mo -27 -24
cuando__ir ag 16 -15
mas$ bcgijklmnop -32 -24 -29 -36 -21 -24 33 -60 -24 -25 -17
que_me bcdefghjmnotv -38 -16 -39 -15 -33 -21 -38 -51 -63 -44 -25 -29 -22
~apl a -16
~mp> au -20 -19

@wrong_de imv -17 -17 22
algun o -16
dura__de u -15
hay__dejar dhmn 19 -16 -19 -22
how__it abfghjlnopqrsu -16 -25 16 -29 -24 -19 -22 -31 -22 -19 -17 -19 -36 28
i__@call adgjlnqu -26 -28 -20 -16 -16 -15 -19 -19
i__baby n 15
la_@late bdijmnq -15 -20 -16 -17 -32 -26 -19
she_has m -19
the_music n -16
what__set dgm 16 -15 -17
~eave acghiklnpstv -27 -22 -17 -16 -31 -24 17 -16 -27 -23 -17 -22
~ise> absu -26 -18 -25 -18
~oles klnu -16 26 -19 -17
\xc2\xbf__otro dno -15 -17 18

anyone_there mq -24 -18
baja$ bcdefghjklnpqstuv -37 -18 -35 -23 -16 -16 -16 -21 -36 26 -18 -17 -24 -20 -18 -31 -23
can__straight mn -17 15
de_baja adgijnopqrsuv -24 -34 -16 -19 -19 -21 -22 -19 -22 -16 -25 -32 -15
is__only u -16
senorita$ m -22
sessions lmnou -19 -29 -24 -15 17
~ino> bq -20 -24
~oubl am -15 -22
~rdid r -17

eve$ f -19
forever abd -19 -16 -16
is__best m 17
is__past h -23
legal ju -18 16
llego abeghiklpqrv -38 -41 -16 -27 -31 -25 -29 -21 -18 -33 18 -33
not_her ilmv -15 -19 -25 20
overslept ms -21 -15
working dghmt -21 -15 17 -28 -15
~hdr k -16
~race ad -16 -16

few mr -22 16
know_i blmo -19 -15 -21 20
me__do dmu -16 -24 -26

^someone ahoq -19 -23 -18 -19
atenc* m -16
staff ilm 19 -15 -23
top fhnsu 19 -20 -18 -16 -18
~<hor cdefghijklpqtuv -24 -41 -19 -35 -42 21 -49 -44 -34 -29 -32 -21 -22 -49 -39
~<sus al -20 -19
~cupo ahjmnou 15 -22 -20 -29 -19 -24 -19
~die acdfghklmnpu -41 -27 -37 -16 -26 -24 -27 -31 -19 -34 -35 -26
~egal jmu -21 -16 15
~ibir abdjmnopqrtuv -16 -18 -22 -15 -29 -24 -24 -24 -24 -16 -19 -32 -22

^super m -24
a_casa m -18
am_lost gm 17 -17
cheese mn 20 -16
en_mi a -15
manden_@texts lm 16 -21
me__whatever m -15
~city ju 15 -16
~dea cdhjkpsu -17 16 -18 -22 -26 -19 -25 -19
~erve o -20
~oda> bdq -20 -15 -18

@eat_@food m 22
@symptom__@treat nsu -17 25 -16
perro cdmqu -19 -18 30 -18 -15
sigo bhlmopsu -21 -17 -16 -31 -17 -19 20 -17
~bre> acdefghkmnqrt -15 -26 19 -23 -24 -30 -28 -21 -22 -36 -21 -34 -17

#__pop dmn 19 -16 -19
^@open abcefghijklmnopqrstuv -47 -35 -29 -44 -40 -34 65 -36 -44 -29 -32 -45 -41 -48 -27 -28 -41 -27 -26 -31 -32
about__@treat mo -23 -17
avisos agikmu -28 -16 -20 26 -39 -18
for__@visit adghijlmorsuv 17 19 -22 -17 -16 -16 -21 -38 -22 -16 -23 -33 -28
hacer* o -16
near_me jm -19 21
truck$ dm 15 -16
~mys dmu -19 -17 -20

~ase defmnpstuv -31 -45 -39 -21 -40 -32 -51 -26 -18 -22
~nim g -17

@vehicle__ya mq -16 -18
a__esta u -15
i_think o -16
is__point mu -19 18
want__do a 19
~disc cknqu -19 -17 -17 -20 -21
~lejo jm 19 -19

at_my nr -17 -17
in__the mq -29 -19
party m -16
quiten uv -20 -19
solo_que m -15
to__this bcjlmnqruv 20 -31 -15 -16 -23 -20 -15 -16 -44 -19
who__not i -16
~<id bcefhijkmopst -24 22 -20 -20 -21 -31 -21 -26 -42 -23 -19 -18 -19
~blem adegijlstv -27 -18 -18 -21 -19 -17 -20 -17 -18 -23
~dit egijln -15 -16 -15 -15 -15 -15
~mine cghijkmnrs -17 -20 -21 -24 -15 -24 -41 -16 -31 -20

#__an m -17
la__nomas b -16
not__@stop m 19
sigue* kms -22 -22 -15
~visi s 16

@clinician__this m -17
hizo r 16
me_i dmuv -17 -32 -16 -17
pulli* amr -18 -25 19
se__ir an 18 -19
your__please l 16
~<ciu dju -15 20 -19
~ajan mnu -29 -20 -19
~ndi abehjnops -45 -33 -26 -22 -17 -39 -31 -30 -24
~uer cdefghilmotuv -17 -18 -25 -24 -43 -19 -41 -27 -29 -27 -24 16 -23

i__if dhmou -21 -16 -27 -21 16
not_start k -17
only$ qu -17 -17
salio dnr -17 -16 -23
veo jm 21 -16
you__have hjknpt -24 -23 -23 -16 -26 -17
~<wea adfghijlmorv -32 -34 -16 -32 -30 -23 -29 -19 16 -27 -16 -17
~agu abdghijqtuv -22 -22 -24 -16 -20 -25 -18 -19 16 -24 -17
~denc mu -16 16
~help bcefghjklnoprstv -31 -31 -34 -34 31 -26 -30 -31 -27 -34 -30 -31 -27 -26 16 -37
~jdf em 22 -22

@move__dia nq -19 -19
@place__@day hm 16 -15
emojithanks_emojithanks ft -23 22
far__the m 16
where__buy jm -16 15
~arb a -18
~dent abcefgilnopqst -48 -41 -29 -17 -16 -35 -35 -36 19 -31 -23 -24 -28 -19
~ego> abefghikpqrstv -19 -28 -23 -18 -36 -34 -33 -33 -23 -38 18 -19 -23 -38
~orde im -19 19

luego_le bm -15 16
texting__health m -18
today_is h -19
would_# o 19
~<pur hjn -18 -15 -18
~eys m 17
~omma gm 20 -16

@clinician__voy bm 17 -17
am_in gq -18 -19
interesado lr -16 -16
mandeme m -15
solo_puedo ahmnoq 28 -19 -20 -18 -24 -29
total dm 21 -19
~addi djnqu -16 -16 -22 -15 17
~eak> abdefgjklnopqrtv -30 -18 -34 -26 -17 -20 -26 -19 -25 -29 -15 -20 -23 -19 -16 -21
~lue> jnu -17 -20 -17
~olvi adejnquv -16 -18 -18 -16 -18 -19 -21 -19
~uve> s 16

@medicine__at i -20
guard* abmr -19 -23 -16 26
handled$ ipq -15 19 -21
or__@move hj -16 18
speak_with mu -29 15
~poi mu -18 17
~rai abdghijklmq -30 -27 -38 -34 -30 -27 -32 -22 -24 20 -28

^back mu 18 -18
i__or dhilmnq -30 -22 -19 -18 -29 -29 16
number_to im 15 -24

ano m 16
did__up m -21
i_still ahinqsu -32 -25 -23 21 -15 -33 -17
me_surgio o 19
put__through i 19
~lica bdgjkmoqs -17 -22 17 -15 -20 -25 -19 -19 -19

get_off ghmr -15 21 -21 -17
is__way abj -19 -16 -19
manan* acdfghijklpqrtuv -26 -23 -31 -18 -22 16 -31 -26 -16 -17 -28 -16 -24 -20 -32 -26
sigue$ h -15
~cul hinqsu -19 -22 -19 -18 -21 -16
~lpe dilq -17 -18 -24 -16
~mbl s 17
~nsta m -16
~ntro bcdfghilmp -23 -19 -30 -20 -30 -16 -27 -23 -38 -20

be$ dmou 18 -22 -21 -27
be__@relative acnpu -23 -15 -23 20 -23
can__anyone q 17
puede$ bgimo -20 -20 -22 -30 -28
~etin abo -20 -18 -18
~ext> bdefhipqrtuv -24 -55 -32 -25 -31 -15 -33 -47 -28 -35 -20 -35
~loud m 17
~ndec m -15
~obli dm -16 -18

a_calendar m -16
again abcehikqrtuv -27 -34 -27 -22 -28 -41 24 -25 -30 -21 -36 -28
still_want abmns -27 -23 -18 -16 -15
~ctr bdn 17 -21 -16
~llpa d 16

@book__with am -19 19
@pay__get d 16
^felt s 17
^top fhmno 19 -15 -15 -17 -16
i__a cefghjklmoqrstuv -53 -29 -27 -39 -67 -31 -47 -36 21 -16 -24 -20 -30 -45 -16 -17
le_dije ak -16 -15
mandando_los l -20
please__all b 15
un__mas a -16
where__come djmnu -21 -24 28 -23 -25
~<ide bcijkmu -20 -21 -25 -17 -20 -34 15
~<wak amp -16 17 -17
~mpe agnu 17 -16 -20 -15

@book__for abo 17 -17 -16
^que abcefgijklmopqrstuv -26 -70 -77 -38 42 30 -43 -20 -73 -29 18 -35 -85 -48 -69 -44 -16 17 -91
i__what m -18
me__@medicine gmnu -23 -23 21 -18
said__will pu 28 -17
skip_my mn -15 17
talk_# i 21
~scar dmorv -15 -33 -20 -19 -21

can__after no -19 -19
paren be -19 -16
please__@visit ciklv -17 -17 -17 -37 -21
~<bef bcfgjlmpq -35 -21 -16 -18 -18 -17 -19 -18 -16
~<law o -15
~luac m -15

@place__now h 15
are_you bcdegijklmnopqrstuv -50 -17 -22 -59 -43 -32 32 -47 -59 -28 -63 -41 -35 -45 -54 -55 -64 24 -50
buscar p 17
but__@date o 15
for_now agn -20 -16 -17
main jm 18 -19
moved_to bo 18 -19
tell_the imr -18 -18 17
~oud m 22

@drive_myself p -16
@parking_be j -16
el_que mor -20 -16 -16
else$ adhi -23 -22 -15 -15
gym dm -17 27
if__came ano -15 -17 18
quien_es aiqv -16 -21 -26 23
someone_there ahio 18 18 -16 -17
~entu mn -17 16
~lori bouv 15 -16 -23 -16
~ume abcdefhmnopqrst -32 -42 -35 -44 -29 -27 -15 -19 -15 -38 -32 -35 -38 -36 -25

aviso$ aekot -17 -17 -18 -18 -18
en__estan h -18
ha eflnu -24 -18 -19 -16 -16
have__what gmsu -16 -18 18 -19
on__the m -18
should_the jmn 15 -18 -16
since$ ms -25 26
someone__can o -17
these_@texts cdgkm -19 -15 -22 -28 -25
what__that nqu -24 -23 -20
~elul abq -15 -15 -17
~oeve m -17
~rate b -16

nuts u -17
que__hara mn 16 -15
this__@place m -16
~espa m -19
~poin u 18

if__want a 18

@door_estan j 17
gusta__@call il 18 -17
my_period mn -15 19
not:i cdhjlopt -22 -21 -19 -29 -32 -20 -28 -18
~hrea l 22
~jok m 25
~rte> ahilmnuv -31 -18 -20 -16 -16 -21 17 -21
~ucha m -16

@ride_to mnopq 30 -19 -16 -19 -27
de__turno bl 15 -19
do__owe adgjnu -23 23 -18 -15 -17 -17
es_que mu -22 -18
found abdqrsu -21 16 -16 -25 -16 -15 -15
know_any muv -16 -16 24
my_balance d 25
pero__del l -17
sacame am -16 -18
sent__my im 18 -18
where bfhiknopqrsuv -42 -35 -43 -21 -19 -24 -43 -40 -29 -42 24 -21 -21
~hing efijmqrtv -23 -19 -25 -31 -22 -20 -21 -29 -52
~shed no -18 -16
~sun dms -17 19 -19

@stop__mandar m -17
cpap mn -16 18
does__@pay u -16
i__see mo -30 -16
~<doo m -16
~ued cefhklmrstuv -20 -50 -33 -19 -32 -56 -32 -34 -18 -27 -53 -65

is__thing m -17
it_on mo -28 -18
start_the km -24 22
the_effect u 16
there__@open i -16
y__yo m -19
you__texting gmv -17 -16 19
~alan dgju 17 -18 -16 -19
~dre aceghijklnoqrsuv -25 -20 -18 -24 -21 -28 -26 -16 -18 15 -23 -32 -25 16 -40 -18
~eds> npu -22 -20 -28
~lly> bghlnprv -15 -24 -22 -21 -19 -18 -16 -17

you__@hours ahm -20 19 -18
~hab cefghjlmnopqrt 23 -20 -21 -29 -34 -22 -37 -20 -35 -39 -17 -38 -31 -25
~lip a -16

did__get adgijln -20 20 -18 -22 -22 -24 -18
got__# mr 21 -19
got__but gmor -15 -16 -16 15
ya__afuera m -15
~onoc q -18
~ret dehjkloqu -29 -17 -18 -23 -21 -16 -27 -19 -28
~uld befghjlmprtv -20 -31 -34 -18 -24 -16 -17 -20 -31 -22 -31 -44

@insurer_pick d 15
bendi* m -25
dude mv -17 19
much__does dm -16 17
not:a abcdefhjkmnrstu -17 26 -39 -25 -23 -18 -35 -25 -27 -33 -45 -25 -16 -30 -29
~mao em -22 21

any_deals d 17
are__place m -16
atras* bq -18 -18
just_get nq 18 -20
~<pum m -20
~re> acefghikoptu -24 -39 -82 -17 -18 -20 -25 -46 -18 -20 -74 -16

bus abcdfghiklmnpstuv -28 -29 -18 -35 -24 -28 -36 -28 -24 -24 17 -44 -18 -43 -19 -30 -18
give__@visit dmo -22 -25 -22
not_work bq -18 -18
own u -21
you__be m 16
~asa> abcefhiklotu -46 -26 -29 -18 -21 -36 -16 -33 -45 -37 -26 -39

@cancel__@move bmq -31 -32 16
@visit_on o -18
agreed__me p 15
la__please ao -16 16
let__this am 17 -15
pregunta$ m -19
quiero_ir ablmu 17 -24 -18 -21 -18
~icen abgu -19 -18 -16 -24

de__por abmp -17 -22 -23 -17
que_banar n 15
quiero__de al -29 -17
typed m -24
~has dimpqs -23 -23 -31 -16 -18 -16
~nfir lnq -21 -17 -19
~nste adgu -26 -22 -19 -20

@texts__vez k 21
fue bdijlnpquv -18 -16 -17 -18 -15 -17 -17 -22 -20 -19
hospital$ ahmo -22 -17 -15 -21
~<tut gj 20 -16
~eff n -16
~movi adfghijknqu -15 -18 -15 -16 -19 -16 -21 -20 -24 -21 -25
~rtg efu 20 -16 -16

#__you ao -20 -15
@medicine abcdefghjklnopqrtuv -54 -41 -56 -87 -42 -39 -54 -62 -66 -54 -66 60 -53 -56 -56 -69 -39 24 -50
aventon o -15
it_about u 16
me_quede acdgijknopqu -34 -21 -19 -21 -26 -20 -19 -29 -27 -23 19 -23
not:doing v -16
~aga> acdefhjknopqrstuv -24 -17 21 -21 -17 -17 -18 -19 -23 -23 -19 -15 -17 -16 -18 -26 -18
~eco dghjlrs -18 -16 -21 -21 -19 -20 -20

abiertos ghj -17 18 -16
nothing_happened m -16
onda dfgijms -16 18 -22 -15 -28 -25 -15
there bceklmtuv -19 -16 -22 -53 -26 -17 -27 -35 -23
unos m -24
way_home p -16
work__me mnopq -21 -20 15 23 -22
you_there adhjmr -22 -16 34 -27 -29 -29
~cle abcdghjlnoruv -25 -21 -15 -32 -26 -19 -24 -22 22 -17 -21 -30 -16
~ecla i 15
~high adghilnopqu -24 -21 -22 -24 -18 -18 -25 -18 -16 -23 17
~oes abefijlprt -24 -20 -21 -39 -21 -29 -41 -46 -23 -38

@vehicle__that j -17
es__@relative mq -16 -17
have_reached mv -19 15
que__conmigo v -17
stadium j -18
to__into m -16
~educ mu 15 -15
~qwqe em 18 -17

@door__i g -20
@late__dia no -15 18
afterwards$ a -15
alla$ adhmoquv -15 -19 -17 -15 -16 -28 -20 -18
mind$ klruv -19 -21 -16 15 -20
no__quien impqu -16 -24 -40 17 -25
take__for a -15
to_the bdhlmnpqrsuv -26 -16 -28 -43 20 -55 -27 -27 -18 -16 -27 -25

hurt_my dm 16 -16
my__@insurer dmnq 18 -19 -21 -16
plumber giklmu -16 -19 -16 -19 20 -15
your_number dijmu -17 17 -26 -24 -30
~dona dgjln -19 -16 -21 -16 -19
~elet bdou 18 -15 -15 -15
~idad a -17
~lib hjlnrs -19 -23 -18 -16 -17 -18
~men bcefghjprst -26 -30 -33 -41 23 -30 -39 -39 -27 -54 -28
~uste cinpr -21 -20 -28 -28 -19

am__this adlm -16 -16 -18 -33
~<gda efm -17 18 -19

am__sorry m -22
how__this glmuv 42 -24 -39 -42 -16
me_@cancel bdilmopq -16 -16 -17 -27 16 -30 -29 23
medio m -16
que_@place hmu -15 -22 21
this bdefhijknopqrt -16 -18 -20 -15 -26 -16 -25 -27 -41 -30 -54 -32 -22 -23
~zer mq -17 16

a_@fetch bmq -17 -22 20
a_esa mor -31 20 -17
it acehiklmnpqrstuv -21 -17 -113 -38 -66 -29 -26 -31 -43 -16 -33 -23 -17 -27 59 -69
no__a abcdehjkmnstuv -32 28 -26 -30 -15 -24 -35 -32 -43 -26 -24 -20 -36 -17
still$ amnoqs -19 -25 -16 -15 -17 25
tell__a m 15
the__@call ahjlu -17 -28 -18 -18 -21
to_reply l -16
would__bring m -24
~ays> cefgijlntv -30 -21 -34 -22 -31 -45 -21 -21 -29 -34
~xam u -23

chauf* p 15
donde__farmacia jm -16 18

not:gusta gilv -18 23 -17 -17
recogerme abmnoq -16 -19 -15 -28 -16 25
~larm abcdklq -22 -18 -18 -19 -21 -17 -15
~male im -21 18
~tan abeklmnpqsu -16 -40 -24 -17 -15 -23 -37 -31 -46 -20 -29

patie* dgjlmnoqu -17 -22 -29 -20 -27 -18 -20 -18 -26
que_@relative mu -19 17
~rrie imv -15 23 -18
~uve s 16

mi__para i -18
not:worry bmop -16 -23 -16 17
note ao -15 -15
put__the bdkm -20 -17 -17 -21
remove aioqruv -26 -20 -22 -17 -19 -19 -24
till ahimn -19 19 -15 -27 -15
~<gol mnu 17 -15 -26
~layi l -19
~nds almnr -20 -17 -17 -22 -21
~vil mv -21 15

deleted_the j 17
ever iqruv -16 -18 -18 -30 -25
not:y moq -15 -16 17
trabajan_con d 17
~<new abdgijmo -21 -15 -27 -15 -18 -17 23 -15
~<slo bdefhijklmnpqrsuv -16 -22 -15 -18 -19 -21 -18 -16 -18 -18 -16 -15 -24 25 -20 -18 -17
~axe mu 16 -19
~sem bcdgkmnpqrs -37 -18 -27 -27 -21 -34 -39 -19 -16 -23 -22

@hours__i n 15
@texts_@thanks lt 17 -15
before__come nu 17 -16
doy ijlmopqu -17 20 -26 -21 -18 -16 -15 -16
es_caro dju 17 -15 -25
is_where j 19
is_you m -18
metformina ao -17 -15
of_a dinru -24 -21 -19 -21 -28
the__available iq 17 -18
~gent bcegiklmnoqrs -30 -17 -16 -22 21 -26 -21 -29 -19 -18 -20 -20 -20
~over acdfghlnqtv -21 -29 17 -28 -37 -15 -41 -37 -22 -23 -43

dia__me lmo -16 -17 16
jueves dijkoprs -18 -21 -21 -17 28 -19 -18 -17
pagar acdgijnopq -32 -20 35 -26 -25 -24 -38 -34 -17 -29
~<wo bcefjnpstv -21 -29 -17 -47 -33 -17 -16 -17 -36 -53

@move__to himnqrs -16 -17 18 -17 -20 -19 -20
podcast$ m 17
que_pasa mq -16 16
you__right b -15
~eep> abcdefgijprt -52 -31 -31 -41 -21 -16 -20 -38 -31 -32 -22 -24
~undr mnu -22 17 -21

tienen__para hmov -15 -24 -25 -22
true ij -17 -21
wq$ em 18 -20
you_clean m 16
~ayo> bnpv -15 -15 -17 -16
~tai adijnu -21 -21 -22 24 -16 -17

@spanish_por abcgjklmo -22 -22 24 -19 -27 -24 -29 -16 -20
esta__del mq -18 -17
or__you mo -18 -17
please__from m -19
will__take bdpq -19 -19 -19 18
would__be adgkmnor -25 22 -18 -18 -33 -22 -16 -22
yet$ abcglmnopuv -16 -17 -15 -25 -17 22 -19 -21 -19 -20 -27
~od> abdeghijkqruv -30 -19 -53 -43 -24 -26 -17 -39 -34 -23 -27 -25 -23
~shu adghjmu -24 -18 -16 22 -18 -22 -22
~tame dinpqsuv -16 -20 -25 -17 -15 -22 -15 -19

about__# mr 16 -17
centro ij -16 15
no_pasa m -17
proxima m -21
that__@relative m 16

@texts__a m -16
bored mu 24 -16
no_pues bo -16 -19
want__@cancel b -18
~aine m -15
~deta m 16
~ger cdghkmsv -25 -16 -32 -19 -25 -22 -32 -17
~osed dmu -18 -15 -18
~tly> lm -17 -16

~comi acdefghijklqrtuv -20 -19 -41 -23 -29 -36 -29 -36 -18 -15 -42 -16 16 -22 -41 -34
~gar> acdghinpv -25 -17 -27 -27 -24 -20 -35 -21 -26
~oge bdgiklmnoru -21 16 -17 -27 -15 -16 -34 -23 -17 -20 -27
~per abcefgijsuv -29 -16 -38 -36 -17 -30 -20 -20 -16 -38 -32
~quis mpqsu -23 -17 -16 -19 -21
~urs> adu -16 -18 -19

@food_i m -23
but__is m -15
en bcefghijklmnpstuv -83 57 -70 -76 -82 -24 -66 16 -24 -54 -28 -21 -17 -30 -65 -40 -22
haha em -18 18
hurt mp -28 -15
i__standing jm 16 -19
insulina gn -19 17
just_saw bmruv -19 22 -17 -17 -15
longer_interested bl 17 -23
on_@insurer n -15
representative cdefhijlmtu -18 -18 -23 -27 -24 34 -15 -20 -31 -18 -18
talle* m -15
this__the djm -19 21 -32
un_chin a -16
where__my m 18
~abe bcjklopqrs -25 -19 -18 -15 -30 -30 -15 -21 -21 -17
~fly u -19

opinion m -18
si_me adln -24 -20 -17 -19
to_vote bm -16 24
~<dro cdgikmpsv -19 -25 -17 -23 -18 -30 -23 -24 -20
~<sm mn -27 17
~eryb m -16
~ssio dgijnrs -22 -20 -15 -15 -22 -18 -17

@call__you am -17 -19
@day__# ehm -18 -21 15
have_not bmpv -24 16 -16 -17
i__asked m -22
i_was bcdeghijlopruv -41 -20 16 -17 -23 -17 -29 -25 -29 -34 -21 -35 -21 -35
last_night ah -16 -27
wise m -18
~alg begklmpstu -15 -24 -22 -39 -15 -25 -27 -26 -32 -52
~war bdiluv -19 -17 -28 -21 -18 -17

@relative__this m -27
^explain i -25
able_to mnopqrsu -22 23 -27 -17 -22 -19 -17 -16
them__again kl 18 -16
will_ask mn 17 -15
~<fel abdefgijklnprstu -17 -27 -21 -19 -30 -22 -26 -26 -21 -20 -20 -15 -25 20 -17 -32
~scoo mp -19 15

does__matter mn -23 17
ir_por mnp -15 -16 -19
no__ir abgijlmnpruv -23 36 -16 -16 -20 -18 -32 -16 -24 -17 -16 -21
~<cod aij -16 -20 16
~refi dghknpqrsu -26 -19 -17 -21 -29 -18 -19 -16 -19 -27

@body__since m -15
app dmn 16 -24 -20
hooked u 15
in_before d -16
la__\xc2\xbf jm -18 -27
say$ dnu -19 -20 -16
still__come am -17 -18
up__time admosu 15 15 -19 -20 -16 -18
~<cle lqu -20 -15 -18
~eing bdmnp -18 -15 -30 -18 -18

para_mi bdijklnopq -32 -29 -35 -28 -19 -23 -25 -30 -29 -16
que_esta jmuv 20 -19 -18 -17
y__puede m -16
~<li bcdefhjov -25 -30 -42 -49 -52 -43 -31 -28 -22
~acci gu -17 -15
~angu cuv 24 -18 -16

^jk efm -23 -15 19
calls$ hm 15 -15
come_@day boq -21 18 -19
donde_se j 16
~hak ms -17 18
~orgo abr -16 -20 -15

@howmuch__lo mu -20 -18
@relative__esta m -15
@relative__that admpq -21 -20 -27 22 -22
at__@open ao 17 -17
like$ dgimsu -34 -25 -18 -19 -16 19
text_thing u -20
~dan> acdfgmsv 17 -20 -27 -19 -32 -47 -18 -28
~gul m -15
~rmen m -20

ayuda_por g 19
i_united lm -16 16
inscribirme$ l -17
my__# bijkloprsu -27 15 -20 -18 -22 -33 -18 20 -25 -20
que_tal defghijklmtu -18 -21 29 -20 -19 -16 -16 -15 -17 -29 -15 -27
there_is dhilmrsuv -24 -19 -25 -18 -27 -22 16 -24 18
up_with abdilmpru 26 -22 -27 -29 -23 -35 -20 -15 -25
~ek> cdgijklmnopqrs -22 -29 -28 -24 -21 -16 -27 -17 -40 23 -17 -24 -27 -36
~epen am -16 -16
~soon cdghijkmpqs -16 -17 -23 -27 -22 -24 -21 -17 -17 -21 -19
~star bcdefhijkmquv -27 -17 -22 -37 -41 -19 -32 -44 33 -16 -18 -56 -40
~ups> jm -17 18

/ em 17 -22
find_you amqr -16 -29 -16 -21
not:way q 16
que__dia bdms -24 17 -20 -16
~dos> abdfhijknpsu -32 -16 -35 17 -25 -23 -23 -26 -24 -22 -27 -19
~enia u -19

carro abdginquv -22 -22 -26 -16 -20 -21 16 -17 -25
it__you ad -19 -24
la__que dfhijlntv -32 -17 -22 -22 -22 -25 -22 -16 -21
lunes dgiknopqruv -32 -23 -26 -19 -36 15 -15 -25 -25 -31 -16
que_el u -17
racin* m -18
se_queda m -17

@relative__trabajar q 16
@visit_por acijklm 16 -16 -18 -15 -21 -27 -18
^car mq -18 16
a_@animal mn 20 -17
get__is dnq -15 15 -17
roomies mp -17 16
~ante abcfgjlmtu -22 -32 -22 -15 -43 -25 -38 -23 -16 -27
~oca> amnrs 16 -18 -15 -18 -19
~oga> ak -21 -16
~spam abjlmv -16 -21 -15 23 -28 -17

^tqm mt -21 16
i__past j 18
~<mar abcdeghijklnopqrtuv -39 -30 -27 -34 -27 -33 -30 18 -37 -22 -35 -35 -32 -25 -33 -29 -29 -50 24
~atch adghjopqrv -24 -28 -23 -16 -34 -17 -23 -21 -20 -17

@relative_has am -20 -23
a_little abo -18 -18 -15
ptsd a 20
walk__through adimqu -29 -16 -17 -23 -20 19
~acts adln -16 -18 -20 22
~gen> aqsu -18 -17 -16 -19
~lam adfghilmnopqrt -42 -42 -20 -27 -19 25 -17 -15 -35 -26 -32 -26 -32 -20
~oxi m -21

cuotas d 17
i__@sick aqr -17 -17 -17
i__wedding mn -18 16
norma* adijmnops -15 -19 -16 -22 -16 -19 -17 -18 16
~ejen abklmr -18 -15 -17 22 -20 -16
~lik defghjpqtv -21 -21 -21 -17 -28 -18 -24 -16 -20 -35
~odi a -18
~ulta mu -20 -16
~vail bhjntu -19 -17 -18 -23 -17 -19

a_otro bo 16 -19
can__that dgmu -24 21 -36 -21
decided_to m -31
details m 16
let__talk a -17
they_will pu 21 -17
to_@visit abmp -23 -19 23 -16
waiti* mn -17 -17
~<doi adhjmnv 16 -18 -18 -17 -16 -22 -19
~adv am -16 -20
~ffec n -16
~nise m -15
~ost cefghijknptv -24 -16 -15 21 -38 -37 -16 -20 -36 -42 -31 -34

@call__on m -18
no__licencia mq -16 16
~bir> amou -15 -20 -19 -16
~dece m -16
~doin adhjmnv 16 -18 -18 -17 -16 -22 -19
~llev abcdefgijklmnopuv -32 -23 -27 -35 -18 -24 -23 -26 -32 -33 -33 -16 21 -27 18 -32 -28
~rn> abcdefghmnopqstv -33 -49 -33 -20 -27 -20 -31 -41 23 -28 -17 -20 -32 -34 -20 -33

me_bk akm -21 16 -17
no__@place jm 17 -19
under gmu -17 -23 24
~hwa s -15
~mes abdflmqt -25 -34 -47 -17 18 -25 -27 -26

@relative_ustedes amu -15 -20 19
^save r 19
caregiver mp -27 29
coming_in bmr 18 -17 -28
lo_cubre d 17
uso a -17
will__@drive mp -24 21

barista u -19
what__there mo -16 16
~tore ahm -16 -15 26

~anz imqu -19 -25 -17 -17
~baja acefgijlmoprtv -24 -32 -34 -30 -36 -33 -38 19 -34 -17 -22 -38 -30 -25
~uev bcdgijnpqstuv -25 -16 -29 -20 -24 -30 -24 -21 -24 -23 -16 -25 -22
\xc2\xbf_cuantas adhimo -18 -22 -15 -17 -19 -17

business$ ahmv -16 -17 19 -16
cancelame_eso b 19
each m -18
like__bring m -19
much__you dm 18 -16

#__happened m -15
me_how dgqu -21 15 -18 -19
resue* p 16
there__or mu -19 -19
~<mue bmo -16 -18 16

@call__my adil -19 -16 15 -18
@person$ acdefgijklmnopqrstuv -27 -35 -49 -38 -35 -29 45 -45 -27 -40 -19 -39 -47 -39 -46 -37 -33 -37 -29 34
otra__por b -21
pueden_dar i -19
ustedes_@relative m -20
you_pass hjmu -16 -18 -16 18
~afe> dijnpsu -19 -15 -16 -20 -16 -16 18
~ese> abfhjlmnoqrt -32 -21 -23 -33 -28 19 -32 -42 -27 -37 -34 -16
~rida br 15 -19
~rmi> m -17
~sy> abj -17 -16 17
~xie m -15

@relative_wear mn -20 21
longe* ainpu -26 -21 -20 -16 -25
should__about mn -21 -25
text_@stop k -17
thurs mo -19 23
we__not bmqv 23 -24 -20 15
~ncha admu -17 -21 -16 21
~nqui mp -20 16

ballp* d 16
cubre_@insurer m -16
from_a u -19
have defghlmru -19 -29 -32 -25 -24 -25 -21 -46 -22
is__take jmqu -21 -22 -20 -17
lyft dhijmnpqu -16 -15 -16 -19 -28 -24 -16 27 -16
point_of mu -19 18
pueden_@call adikmn -21 -28 26 -17 -23 -15
ten_minutes r 18
~<dr abcdefgiklmortv -30 -15 -42 -51 -36 -31 -44 -42 -41 -21 -27 -27 -29 -44 -42
~flic mo -18 17
~tad hijlotv -20 -17 -29 -24 -26 -15 -23
~xz> em 23 -22

@ride_i q -18
credi* dm 17 -15
i__mind mu -25 16
not:problema q -19
~actu aghjlnq -18 -15 -18 -17 -16 -20 -19
~asan im -18 21
~for cefklpqstuv -43 -43 -44 -23 -22 -30 -21 -21 -18 -16 -23

did__@cancel bm -18 19
up_@pay dm 18 -17
~<spl d 18
~alm bfghilqruv -20 -24 -15 -21 -23 -21 -18 26 -20 -18
~chea j -18
~eks m -17
~ense dmouv -18 -24 -20 -25 -24
~etr ailu -15 -17 -15 -23
~wqwq em 18 -17

=beside:cancel_appointment abimr -30 26 -21 -25 -16
@stop_it cejklmu -16 -16 -19 -17 35 -37 -20
an_@move dmno -17 25 -19 -18
bridge__up r 15
llevarme abcmnop -20 -18 -15 -24 -30 -23 27
said__do mu -19 -24
tonight ans -16 -20 -18

ando_@symptom gls 15 -15 -15
get_out blu 15 -17 -18
i__going djmn -21 -17 -31 -21
the__get im -19 -23
ya__escriban l 18
~eels m -16
~raid n -15

gary lmv -25 -25 35
quiero__a abm 17 -19 -21
retiro l 15
see_things lms -15 -21 16
somebody__@call i 15
sos m -19
tuesday adeghijknoruv -33 -22 -22 -15 -37 -18 -18 -18 -24 25 -20 -23 -16
~<him n -16
~ean bdefijklnpqsu -20 -44 -26 -21 -32 -42 22 -31 -36 -30 -28 -20 -37
~oke acdefhjkpt -15 -20 -40 -19 -16 -28 -35 -40 -22 -21
~vame abm 16 -18 -21

@symptom__ayer s 16
goes_there j 16
needs npu -21 -20 -24
prima pq 19 -16
~ibl hknpqstuv -26 -22 -20 -17 -32 -21 -17 -26 -18
~nch> t 15
~uded d 17
~uzz ms -17 15
\xc2\xbf__@hours j -19

@hello_it afmpu -19 23 -28 -16 -22
@texts__again k 17
^voy abcdefghiklmoqrstv -39 -39 -33 -39 -36 -33 -31 -40 -35 -28 -26 -29 -37 -38 48 -28 -32 -29
all_in ah -23 19
be_asleep m -16
den_de l -21
entra* np 20 -15
get__new d -17
my__one b -18
pueden__@texts k 16
~lon> dlu -20 -15 -19
~tuff adhj -17 -19 -19 -19
\xc2\xbf_quien aqu -20 -23 20

day bcdeghijklmoqruv -48 -58 -16 -39 -82 24 -56 -74 -33 -17 -49 49 -44 -59 -45 -69
from_yesterday mu -22 -18
has_the a -16
need__refill a -16
number__@person v 15
the__@person im -15 -25
trabaja$ dmu -18 -26 19
turn__@texts m -26
will__you abdmu -17 -19 -22 19 -23
~cove acdgijlmnoqrsv -20 -15 16 -17 -19 -17 -20 -18 -16 -19 -28 -16 -20 -18

@ride__was np -15 -15
about__does d 16
quiero__vuelvan kl 20 -19
time__the adimn -23 -17 -16 17 -18
work__# o 18
\xc2\xbf__me cgkm -16 -26 -18 -27

^pon m 16
are abcdefgijklnpqsu -25 -43 -43 -40 -31 -19 -17 -23 24 -51 -39 -16 -17 -64 -49 27
provi* am -18 -23
this_about mu -19 26
voy_saliendo mr -19 23
where__we jm 17 -17
will__back abdmq -17 -22 -15 17 -16
~crap bm 15 -16
~idd u -15
\xc2\xbf__@visit anu -20 -21 18

@drug_before n 18
copay dmu 30 -30 -15
era abdlnsu -21 -30 -15 -17 -15 -15 -26
five bijo -17 -19 -17 -26
llene am 17 -18
mind_on m -17
the__was abdijlnpqrstu -28 -24 -21 -24 -24 -16 -16 -22 19 -23 19 -19 -24
~lug dghiklmnpqsv -16 -16 -19 -20 -15 -20 -24 -22 -17 -21 -19 -20
~mela amors -15 -29 15 -16 -15
~uard amor -21 -25 -16 25
~uart anqrs -20 -15 -18 20 -17
~unst cefgklmru -16 -23 -16 -17 30 -31 -29 -17 -16

@pay_de m -16
@stop__these l 19
code j 16
quedan mq -20 -15
want__go bm 16 -24
~erde ens -18 -15 -17
~ks> behijlmnpsuv -18 -27 -16 -29 -38 -36 -29 -53 -21 -28 19 -38
~nand adln -17 -20 -16 -18
~ntur mn -17 16
~otra cdefhilnprstu -24 -36 -17 -15 -33 -30 -20 -37 -31 -38 -38 -16 -38

@pay__@pay cdnq -16 22 -20 -17
covered__my u -16
esta$ adghinpsuv -24 -24 -33 -24 -22 -23 -18 -22 19 -27
famil* acdglnqu -25 -16 -26 -17 -18 -18 16 -25
so__i abdjmqu 16 -18 -15 -18 -32 -22 -16
~iod admnq -16 -18 -25 20 -19

@eat__dia dn -16 20
banar* n 19
eve adfhu -15 -21 -22 19 -18
have$ adhnqu 25 -20 -21 -18 -18 -23
have_this abm -17 -15 -22
pick__for o -15
should__get ajmn -22 -16 -21 25
~bre acdefgknqrt -24 -36 17 -34 -32 -36 -31 -40 -23 -39 -26
~ejos jmu 18 -25 -19
~repl adgl -18 -17 24 -20

am__with lmv -20 -18 -22
class u -16
it__or m -17
~eanu k 19
~hly> d 17

need efhjlrstuv -27 -21 -39 -30 -18 -21 -33 -44 -29 -47
quien__a mqu -20 16 -20
up_for dghknopqrs -25 -20 -18 20 -18 -21 -19 -18 -16 -18
want__an a 15
y__hago mn -20 -15
~cer cdefikmoqt -28 -35 -20 -17 -17 -23 -29 -44 -43 -23

@late__my r 19
@treat_work gmu -26 -23 28
florida bm 16 -17
me__@body nqs -18 -16 15
me__nobody q 16
me__your bkm -18 -28 -31
para_los am -21 -22
wht glm 20 -15 -19
~isks mu -16 20
~nged adijlnqru -29 -22 -20 -19 -23 -18 -27 -18 -18
~sola abgjnoqr -20 -18 -18 -18 -19 -16 27 -21

a_@drink m -25
for_how mnu -25 21 -17
how__today fhm 21 -22 -21
is__how du -16 16
~clas abj -16 -15 -20
~opci dghmnu -16 29 -16 -30 -17 -30
~valv mu 21 -20

i__like bdgjquv -18 -37 -16 -16 -31 -51 -17
is__that bhijnopt -17 -21 -20 -31 -19 -16 22 -21
let_someone o -16
opening_for am -15 16
una__que mn -20 -16
~acke bq -16 15
~ajaj acdegklmqtu -19 -22 -17 -21 -22 -20 -23 15 -20 -19 -23
~gal dijq -26 -16 -24 -16
~got abs -16 -18 -15
~rwar bdikluv -18 -16 -26 -15 -17 -19 -16

in_that m 16
is_right jq -18 -16
let__@texts km 20 -19
puede__en cikmnoq 21 -24 -16 -24 -27 -21 -21
una__una i -19

tell__how gqu 19 -15 -19
~hut> adghjmou -22 -18 -16 22 -18 -22 -16 -22

^were jmr -24 -22 23
does__of m -17
play m 23
resume__@texts km 16 -20
want__it mu -16 -18
yo__pedi g -15
~allp d 16

attend am -18 17
from__system l 20
go__@english cm 17 -17
morning$ bflpqruv -24 20 -18 -15 -20 -40 -15 -18
the__@vehicle ao -20 -16
wifi m 22
~anta abcgikpsv -41 -30 -20 -24 -43 -19 -24 -15 -26
~tel> am -21 20

@move__please o 16
^agente abfimt -22 -17 -23 24 -16 -15
desus* kl -19 18
do_botox m 21
it_for m -21
not:puedo anoq -22 -21 21 -25
not:que cghijknoprv -22 25 -17 -17 -15 -22 -26 -17 -15 -32 -44
this_texting guv 15 -17 -20
write__poem m 15
~<gu deklnosv -26 -27 -39 -37 -21 -26 -42 -20
~hat abceghiklprsv -20 -21 -39 -71 16 -17 -29 -41 -31 -39 -58 -22 -30

be__# bhmor -17 -22 -24 -16 25
it__from admns -16 19 -28 -16 -16
la_@place abcdgjkmnopqrtuv -30 -28 -15 -26 -23 28 -19 -48 -28 -22 -28 -25 -32 -17 -18 -32
remind_me bo -15 -17
would__better m -21
~ans> m 16
~inen lm 16 -17

a__at ajrs -16 -18 -21 -16
aight e -17
exit dgjmnru -21 -17 21 -29 -17 18 -21
just__in bn -20 -15
me__el cdefhijkntv -20 -27 -19 -19 -29 -47 -29 -26 -47 -26 -46
what__from u -17
~<emo bq -16 -16

can_get abgijkqr -21 -16 -19 -24 -21 -15 16 -16
does__@person m -18
hermano bcmnou -22 -17 -24 -15 -17 -15
how__i definopqrstv -21 -19 -24 -44 -15 -47 -35 -19 -27 -30 -18 -31
la__hora o 18
not__day v -17
put_down gj -16 -16
quarter r 17
queri* mv -18 -16
took__exit mr -17 17
you__@spanish cim 24 -16 -20
~<sec lmq -17 -15 -18
~ctua adhmq -16 -18 -16 -25 -15
~uce iu -15 -17

@call__a iq -24 15
hay_ayuda dgm 17 -15 -16
i__@move abcdgijlmnopu -38 -37 -16 -31 -19 -21 -26 -20 23 -20 26 -17 -26
necesito_otro o 18
pueden__a dmnq -18 -21 -21 -15
taken mpq -18 15 -18
whale* m 16
~dama d 16
~woke bi -15 -16

@vehicle_se qr -23 23
gano imuv -15 24 -25 -18
hora__@place hm 18 -17
to__again klm 16 -24 -18
toman admnu -15 25 -26 -18 -15
~cho> abijmpuv -17 -21 -19 -17 -22 -21 -22 -18
~eari n 15
~reak ceil -16 -18 -16 -19

bunch mt -18 16
empezar agn 18 -15 -17
many_@thanks m -16
mi__otra ab -18 18
there__on adijnrs -20 -19 -17 -15 -21 -18 -20
~inu bcdefgjknopqrtuv -31 -22 -24 -24 -18 -30 -20 -24 -17 -25 -20 -23 21 -19 -29 -23

@place abcdefghijklnopqrstv -80 -47 -73 -62 -59 -30 -93 20 -17 65 -72 -66 -73 -60 -48 -39 -47 -37 -38 -24
might__@late r 18
someone_who m -16
this__@treat jm -18 -17
~but mo 17 -22

@day__@day bdjlmnoqu -25 -20 -16 -17 -34 -20 35 -18 -19
it_any bm 24 -17
me__on bghikl -22 -18 -15 -15 21 -21
mover abcdinoq -26 -32 -17 -31 -16 -30 46 -23
not:@fetch bnpq -29 -21 -43 37
still__@visit bhsu -18 -16 -15 -15
toca amqs 17 -17 -15 -16
with_@relative mu -21 -15
~boos am 20 -20
~gers admu -15 -17 -20 25
~xiet m -15

@call_por abciklm -16 -18 -17 25 -16 -20 -17
acompanante mnoq -25 -24 -20 16
deje bgiklv -16 -16 23 -17 -18 -17
emoji* bmq -15 -28 -15
of__@relative mv -20 18
pacie* bfgin -16 -18 -15 -22 -21
there__no imrv -16 -21 -19 15
~stah ciklm -16 -18 -16 21 -18

con_otra a -16
dnt acdgijklnu -22 -16 -17 19 -16 -20 -26 15 -21 -25
escri* abdfhjmnopqrs -46 -28 -21 -15 -20 -28 -24 -26 -22 -26 -25 -22 -18
los__de aiu -20 -16 -16
me__@door m -18
need__superbill m -23
off__# r -17
the_odds gmu -16 -17 16
to_respond g 15
~<pe cefhijnp -47 -57 -33 -34 -45 -29 -20 -20
~cia bfghklrv -15 -20 -32 -26 -26 -18 -24 -26

^same adefghijlmnuv -32 -18 -18 -15 -20 -15 -17 -27 -21 33 -21 -24 -17
para__@texts am -17 -19
united alnquv -20 -27 -16 -15 -15 -15
~conm adgjlmoru -22 -15 -17 -18 -15 -27 -19 -15 -26
~dfgh em 20 -23
~get> abdehioprsuv -26 16 -24 -15 -26 -17 -20 -17 -19 -21 -25 -18
~lima m 15
~owbo m 19
~pop dfgj -16 20 -17 -17

que_es acdefijklmnopqrstuv -31 -27 -20 -27 -33 -42 -57 -21 -37 16 -45 -33 -19 -33 -16 -41 -18 36 -16
soon dghijkos -16 -16 -16 -16 -17 -20 -35 -17
~ale defhinpqstu 21 -30 -39 -33 -44 -22 -38 -24 -48 -34 -22
~now> abdefijlnrs -30 -18 -18 -28 -29 -24 -33 -30 -22 -17 -33

fecha ikmv -16 -18 -21 -16
nine$ hm -16 18
treatments dm 20 -18
~abra ho -17 -16
~nsto cefgklmru -16 -23 -16 -17 30 -31 -29 -17 -16
~smo bcdiklmsv -24 -18 -30 -24 -19 -20 -18 -21 -23

money$ m 20
school$ m 17
was__for m -18
you__in abcijklmnoqrtuv 22 -28 24 -35 -28 -26 -23 -25 -30 -28 -26 -16 -19 -38 -17
~add acdfghijklnoq -23 -19 -25 -16 -16 -17 -23 23 -16 -16 -25 -19 -21
~addy ijmu -16 24 -21 -19
~ch> abcefhklnoqrsv -39 -17 -46 -54 -23 -17 -62 -15 -24 -19 -22 -25 -36 -25
~stat alnop -19 -15 -18 -22 -17
\xc2\xbf__hace nu 18 -20

@treat cefghijklmnopqrstu -46 -47 -54 -87 -61 -65 -74 -50 -35 -59 -41 -27 -60 -69 -57 23 -40 49
banco$ h -18
borra* m -21
cosa d -15
kindl* gmu -16 -23 -20
may__take amn -16 -19 20
not:trust bm 15 -22
ya__\xc2\xbf m -16
~<hal bcefgikmnoqst -24 -20 -31 -25 21 -24 -16 -38 -18 -17 -22 -17 -18
~ares u -16
~arri abhipquv -29 -16 -15 -15 -19 -19 -20 -19
~dle abdghjmnoqv -27 -24 -26 -21 -18 -23 -16 -17 -21 -32 -25
~ipe> a -20

@call_me abcdghijklmnpruv -21 -16 -27 -27 -23 -45 42 -17 -25 -21 -24 -17 -29 -21 -23 -29
^nobody hmopq -18 -21 -16 -17 20
cobraron dm 19 -19
m abcdfghijkopqstuv -33 -33 -35 -34 -35 -27 -29 -28 -32 -29 18 -27 -19 -23 -27 -33 -33
~jus acefgjkstv -16 -26 -25 -24 -19 -21 -21 -25 -17 -31
~lace cdhilmnpqs -17 -36 -26 -19 -27 -21 -32 -17 -20 -18

hang efjlu -15 -17 -16 -16 -18
pero__la r -16
que_ya m -15
~<fl acefghilntuv -46 -29 -26 -22 -31 -35 -35 -36 -49 -23 -43 -32
~<jus acefgjkstv -15 -26 -25 -24 -18 -21 -21 -25 -17 -31
~bete u -18
~jhg em 15 -18
~lmar m 15
~pai bghijkns -16 -26 -16 -22 -24 -17 -31 -21

assist egklm -17 26 -15 -23 -25
confused abdgkmnuv -16 -18 -17 24 -16 -26 -17 -16 -20
does_the bghijnoqv -17 -32 24 -21 -23 -34 -18 -21 -20
like__make a 21
~<gd efm -17 18 -19
~nori dh -15 -16
~pla acefhlopst -26 -50 -32 -36 -47 -29 -16 -44 -43 -33

escor* m -16
me_back abcdgjkmqsu -19 -25 -17 15 -26 -21 15 -45 -35 -16 -23
passed mp -17 -17
pill m -15
~dito dm 17 -15

@clinician_have m -17
decidi__no bm 20 -18
yes_or dmu -18 -19 -19
~<cre befghijknopqrv -19 -20 -20 -23 -23 -26 -27 -18 -28 -19 -18 -24 -21 16
~<nun ko -16 -15
~ang> efijlu -16 -17 -15 -16 -16 -21
~pone dfhiprsv -31 -18 -21 -18 -21 -17 -22 -19
~uda> bcefghjklnopqrsv -31 -29 -25 -27 28 -21 -31 -21 -29 -30 -26 -25 -30 -20 -24 -23

^i bcdefhjmnpqrtu -18 -34 -30 -88 -71 -71 -25 35 -43 -28 -32 -35 -16 -56
due_for am 19 -17
for_your almuv -18 -16 -18 -18 -18
~arne d -17
~ela acdfghijklopqrtu -27 -23 -18 -20 -31 -23 -31 -16 -23 -28 26 -24 -35 -23 -16 -34
~fono abcoq -25 -23 -17 -23 -20

^@howmuch abcdefhijklmnopqtuv -39 -51 -37 26 -55 -49 -39 -46 -57 -42 -49 15 -54 -32 -39 -47 -17 18 -48
and__them b -15
hago__llegar b -15
i__getting imnsu -16 -27 -20 -17 -25
transfer__to im 17 -20
~alk> bdehijknoprsv -26 -17 -16 -15 19 -20 -23 -30 -27 -23 -31 -31 -19
~hau m -18

all_of bkm 17 -15 -24
any__the am -20 -17
el_gps aj -16 18
texting dfhjmnopqrt -17 -21 -19 -21 -18 -22 -27 -18 -23 -22 -24
~<whe bcefgikloqrtuv -26 -19 -32 -37 -30 -23 -38 -24 -18 -28 -31 -30 -21 -33
~egun bcdklnoqru -25 -21 -30 -24 -29 -27 -26 -25 -26 -22
~nyt bfghirsv -32 -16 -27 -34 -21 -19 -18 -23

ears ms -17 24
i_@pay adhijknq -23 30 -17 -19 -27 -19 -24 -16
me_in abdeghilmnopqrsuv 36 -26 -40 -31 -31 -26 -43 -26 -51 -27 -19 -34 -42 -17 -24 -43 -22
numero__quien uv 17 -18
pasame_con ij 22 -16
que__manden km 16 -17
~dale dfjlnqs -17 -16 -20 -19 -18 -18 -15
~fie adeghkmpqrsv -29 -25 -19 -23 -22 -23 -26 -18 -21 -30 -19 -22
~ndid mu -15 16
~sine a -18
~sten abgilquv -17 -19 -15 -17 18 -16 -19 -19

away acdefghijkmntu -28 -21 -17 -24 -22 -27 -26 -22 -24 -20 -27 -16 -19 -18
~<ap abcdefhijnqv 26 -31 -37 -25 -32 -26 -20 -52 -39 -50 -16 -41
~cre abefghijkopqrsv -16 -23 -21 -22 -26 -25 -33 -35 -22 -22 -20 -28 -24 -15 15
~dpho mn -18 18
~nny> dmpq -19 31 -15 -22
~voke klm -17 19 -16
~yin bdhjknqu -18 -23 -19 -19 -17 -26 -24 -22

@symptom__dia os -20 20
afuer* a -18
ando__@symptom s 17
be__room a -21
can__her m -17
dame bmo -19 -23 -20
diffe* adijmrs -22 -23 -21 -22 -15 -15 -16
edad d -15
not__another ov -32 -25
please__about m 16
~<ext bdjmou -20 20 -16 -24 -16 -29
~<rei dmu 15 -19 -17
~dios adhjlou -15 -19 -15 -15 -19 -15 -21
~lex> d 15

@visit_free dj 23 -19
as_the m -16
meeti* abmo -18 -16 19 -17
pick__new o 20
too__to bhjmqr 15 23 -23 -24 -18 -16
~amo acefghjklnsu -19 -32 -21 -27 -35 -26 -30 -36 -24 -35 -41 -40
~lma aehikmu -20 -23 -18 -20 -19 20 -22
~sha amoqs -20 -17 -15 -18 18
~sume acgiklu -17 -15 -22 -23 23 -22 -20

antes bgijlmpqru -18 -35 -18 -21 -17 -48 -16 -33 -23 -28
changed_my lv -16 -20
describe_how l -15
do__from dmu -18 -20 -18
does__have bdinopqu -21 -22 -19 -30 -16 -16 26 -25
is_time a 18
my__@place jmr -24 26 -15
pongo bdfgiklmopqrsuv -26 -25 -19 29 -26 -18 -17 -39 -26 -22 -24 -20 -18 -38 -17
this_@symptom gmnsu -18 -22 -18 31 -24
~abet ag -15 -16
~rmo> u -15
~urre m -20

@insurer abcdefghijklmnoprstuv -24 -19 -32 61 -50 -33 -55 -60 -50 -47 -45 -56 -32 -60 -19 29 -51 -54 -48 -22 -54
get__on bdhjno -18 -24 -19 17 -19 -19
maria$ im 18 -21
plant$ dmu -21 23 -17
somebody gjmnrs -23 -16 -33 -29 -25 -20
voy__mi bmnpq -17 -26 -24 27 -22
was_for m 15
what__target h -19
would_you acjo -32 -17 -17 -16
~<equ al -17 -16
~ates adhu -22 -22 20 -23
~em> adefghjkopt -24 -42 -24 -23 -22 -30 -21 17 -17 -21 -25
~ria efhjklmnpqstu -16 -25 -42 -26 -16 -18 -29 -38 -16 -44 -42 -29 -19
~shi adlnpqu -22 -17 -25 -19 -19 -18 -22

recip* m 23
ya_lo bjl -20 -17 -19
~eak adefgjklnopqrtv -23 -36 -27 -18 -22 -27 -21 -27 -32 -18 -26 -28 -23 -17 -22
~ssib dknqu -20 -17 -19 -18 -17
~too acdegiortuv -24 -21 -20 -17 -18 -22 -19 15 -19 -21 -19

@ride__an q 16
de__casa v -16
mess_with m -18
might_be hr -20 16
supposed_to du -17 -17
was_@late q -15
~ash abdhjklopqru -23 -20 -16 -16 -15 -18 -24 -19 -23 -18 -22 -16
~ngua cuv 24 -18 -16
~tes bcdefjlpquv -48 -35 -22 -21 -30 -26 -44 -44 -32 -20 -20
\xc2\xbf_es acdgimnou -23 -19 -29 -17 -17 -35 -23 -21 24

@relative_in adjmnpru 27 -19 -19 -35 -20 15 -21 -29
am__there mnu -21 -23 17
candidate mu -15 16
for__@animal m 22
hmm$ eflm -34 -18 -16 31
interesa m -18
~bro hijlop -18 -16 -22 -16 -22 -17
~cra acdijkou -27 -15 -20 -23 -20 -20 -26 -25

@call__this am -21 -28
@eat abcdefghijklmnopqrsuv -55 -17 -31 -65 -21 -36 -58 -19 -23 -53 -32 -34 22 58 -53 -31 -57 -44 -26 -61 -33
live_@person m -16
new__card dm -16 17
turned alr -21 -18 -22
yo__do am 16 -15
your__for m -16
~<tim cdefgkqtuv -29 -24 -16 -34 -39 -29 -15 -25 -36 -31
~ame adefhlnpqrstu 17 -54 -61 -29 -49 -18 -43 -35 -46 -53 -26 -36 -28
~rma abcefjklortv -30 -31 -28 -17 -20 -16 -26 -30 -21 -18 -18 -18
~rro> abdiklnuv -25 -17 -28 -22 -20 -19 -25 -20 -27

@eat_at m -16
@move__la ao -20 18
abris hmo 20 -21 -15
common$ pqs -15 -15 17
~rve bchijklpsv -17 -16 -22 -17 -26 -18 -26 -20 -20 -26

contacts lmn -16 -18 22
give_it mou -19 -16 -18
is__success dmu -17 -18 18

@person__in nu -18 -19
gg m -19
me_@howmuch abdimnqu -16 -16 23 -17 -22 -19 -18 -21
me_voy bm 15 -21
saber io -20 -16
~evok klm -17 19 -16
~fro aekoqtv -33 -23 -17 -29 -38 -16 -38
~nal ghjqrsuv -18 -19 -21 -24 -20 -22 -26 -21
~neu mu 15 -19

@pay__bill i -15
@stop__a lm 15 -18
@texts__and b -19
can_you befghjnpqrstv -27 -33 -34 18 -74 -24 -58 -43 -72 -31 -50 -51 -47
check__see am -18 16
old__you afghjlmu -18 -19 -18 -23 -28 -15 34 -35
~git djmu -17 -18 -23 25
~jkl> em 21 -22
~ords dglnqu -18 16 -16 -18 -16 -18
~sam bcefklpqrtv -35 -27 -23 -22 -33 -33 -16 -20 -25 -23 -27
~wpoe e 16

@relative__same am 16 -16
does__@treat mnsu -24 -16 -17 17
el_@insurance djmnoqu 22 -16 -28 -18 -18 -20 -23
me bcdefghjmnpqtv -30 -35 -27 -157 -101 -19 -153 -28 -40 -24 35 20 -42 -41
my_driver m -38
~ndi> bp -17 -17

can_text akl -18 19 -24
get__# mn -18 -18
i_put ajoqu -19 -24 -21 -21 -26
~isa abnqrv -32 -15 -26 -20 -19 -22
~lama abcdinopqrsv -26 -20 -21 -27 17 -22 -19 -21 -17 -16 -19 -36
~move acdefghikpqrstu -19 -23 -24 -22 -19 -19 -15 -27 -23 -26 -20 -40 -29 -23 -31

a_@machine adhjmuv -20 -16 -18 -19 -20 21 -16
dice_que l -17
for__round a 15
i__out cdghimopv -21 -38 -27 -23 -26 -24 -17 -18 -23
jj em 23 -26
la_@medicine acdgijlnopq -18 -17 -26 -31 -28 -19 -19 21 -31 -16 -18
note_for im -18 18
take__on q -15
~atin af -16 -15
~bin kl -18 -19
~rel ailqu -17 -20 -18 16 -18

^p elm 24 -17 -22
got_my bdmpq -18 -16 -33 25 -37
of_@clothes mn -19 18
ser bdghmnoqs -18 -17 -18 -17 -24 -31 26 -16 -17
up__the abdinopqu 20 -23 -25 -32 -17 -19 -26 -28 -18
~cell blm -27 17 -24
~duo m 15
~perm bdiruv -20 -21 -16 -18 -25 -22

be_# nr -15 20
into_a abmo -18 -19 -22 15
should__an mn 21 -19
wena$ eflm -23 24 -17 -25
~ung d -19

=short abcdefghijknopqrstuv -78 -75 -43 -41 80 92 -49 -56 -31 -38 -31 -139 -110 -102 -76 -60 -142 24 -47 -55
calls hm 15 -17
marqueme eilm -19 26 -25 -25
me__alguien q -17
me__so bimq 15 -16 -18 -17
musica m 23
owe_anything admn -16 21 -18 -15
please_@call iklm 21 -15 -16 -21
~<ghg em 18 -21
~esis l 15

can__what gu -15 17
del__no bl 17 -21
normal dijnopqs -18 -16 -20 -19 -17 -18 -26 16
wear adghjoq -22 -25 -29 -20 -23 -17 -23
~como cehinoprtv -16 -32 -49 -54 -15 -40 -27 -22 -21 -42
~dly gmu -16 -23 -20
~ren acdefhijmnpqst -20 -49 -33 -25 -36 -44 -42 -18 25 -19 -22 -53 -24 -25
~ssic m -15

@relative__@spanish acm -18 23 -24
assis* abegiklu -16 -18 -17 25 -20 -17 -25 -15
not__@symptom m -16
~lear acgilu -16 -18 -19 -15 -23 -18
~ual abcdeflmnopqrtv -19 -16 -20 -22 -39 -37 -34 -28 -20 -24 -20 -37 -22 -33 -37

@parking_like u -22
en__me m -17
ok_or mn -19 22
saquenme al -16 17
should__@stop m -17
~azz m 16
~oul befghjlmprtv -19 -31 -34 -18 -24 -16 -17 -20 -31 -22 -31 -44
~rete cdjmu 18 -19 -17 -23 -16

@day_got o -15
does_my u -18
~erl m -21
~ircu am -16 19
~tell abhklnopqsv -17 -17 -23 -32 -22 -20 -35 -20 -25 -20 -29

@spanish__favor abcgjklmo -23 -22 23 -20 -28 -25 -27 -16 -20
compl* imu 18 -25 -17
dead b -15
i_a mu -15 16
knock efmt -15 18 -19 -16
recomendo$ amu 18 -24 -16
~uro> m -16

casa abcdghjklnoru -23 -18 -22 -20 -17 -17 -29 -22 -26 -17 -30 -18 -25
mama djmpquv -18 -23 -26 -27 -41 -24 -26
only_the a -18
will_be bdhinqrsu -34 -33 -29 -15 -34 -26 21 -28 -40
your_sign mu 17 -16
~enco ao -17 -16
~lud bdghijrsu -16 15 -15 -15 -21 -16 -16 -16 -17
~lum adgiklu -16 -15 -20 -22 -17 -19 -20

^puede ap -19 -17
^se abcefghijklpuv -25 -26 -18 -46 -45 -39 -38 -27 -57 -54 -47 -48 -56 18
a_los a -15
es__@place im -17 -26
me_directions i -19
se__@vehicle m -17
~ved defghilmnpst -20 -18 -17 -16 -16 -27 -36 -16 -20 -20 -25 -18

@stop__y ikm 20 -16 -17
a__next a -16
car__no q 18
encan* m 17
forms m -21
go__to ckm 16 -15 -19
sms m -17
~lack u -17
~omeb gjmnrs -23 -16 -33 -29 -25 -22
~rust m -17
~rva am 17 -24
~tend dflmnqu -16 -15 -16 -15 -24 -21 -16

does__to adipqu -19 -27 -18 -15 22 -15
encue* abdmu -20 -19 -16 -24 -16
of__i adjmru -20 -20 -19 -22 -16 -29
that_true m -19
work$ abhijmnprsu -23 -20 -18 -32 -25 29 -51 -21 -33 -22 -22
~ache ilnopq -25 -15 -19 -17 -20 -17
~hly d 17

@howmuch__el aghijnqr -17 -15 -18 -16 -21 -31 -20 -16
borren_mi lmv 17 -19 -16
date$ imoqv -17 -38 21 -17 -18
kind aghijnqs -19 -25 -21 -17 -25 20 -18 16
~digo amnoqr -20 22 -24 -17 -17 -17
~kid m 18

@stop__querer k 19
back__me m -24
pasem* abij -17 -25 20 -21
~<gal dm -16 16
~edo cdefijklmru -46 -17 -25 -34 -18 -26 -34 -33 -17 -22 -41
~true ij -17 -21

funny$ mq 22 -17
i__another mqu -22 -17 -17
me_dormi m -21
not:moving bm -22 -27
prend* klm 25 -21 -24
pueden__por m -16
see__last hm -15 22
~nst> bm 23 -18
~seen abm 24 -16 -19

de__que aghjlnpv -24 -16 -19 -21 -20 -27 -18 -17
do__that bdmt 22 -18 -40 -17
entonces ao 16 -16
me__joke m 18
not__this dgkm -16 -17 -19 -16
set__time a 18
~alie abdmqru -23 -18 -16 -17 -19 19 -19
~hol abcefgijklosuv -40 16 -25 -33 18 -25 -24 -36 -29 -40 -26 -30 -39 -29
~rtl j -17

@visit__that am -17 -18
come_straight mn -17 15
no__escriban klm -19 23 -15
~mov acdefghijkpqtu -26 -30 -36 -28 -25 -30 -29 -36 -23 -35 -33 -31 -30 -42
\xc2\xbf_venden dmu -18 21 -18

@visit_una o 17
como_funciona gm 17 -16
do__want acijkqtv -37 -25 -15 -23 -34 -22 -18 -23
o_que jmuv -20 -30 20 -18
there__a dmnqu -22 -32 -22 -20 -16
vean a 19
~<ver abcefjlnprsv -17 -16 16 -23 -17 -25 -22 -18 -22 -22 -30 -22
~nla> cm -15 -25
~sast mtv -19 21 -19
~tuc abdgijlmv -19 -16 -18 18 -18 -17 -22 -30 -19
~yse dmu -19 -17 -20

can_i bcefhjklmnprstuv -51 -20 -42 -39 19 -32 -48 -52 -36 29 -70 -53 -37 -43 -43 -58
~nsw abdgjlnopqrsv -30 -19 -24 17 -19 -21 -25 -20 -16 -24 -16 -21 -21

@insurer__salir d 17
four__of m 19
not:conmigo bnpqtu 17 -22 -15 -18 -18 -19
not:need abgioquv -21 23 -24 -23 -33 -38 -21 -17
should__if m -16
the_oil djm -16 -18 22
~<kn abdehijprs -44 -19 -20 -36 -40 -30 -39 -21 -17 -34
~pol abdij -21 -23 -20 -17 -21
~rew abhq -17 -15 -21 -20

^desde hjmo 24 -17 -23 -17
for__after o -15
gas__high mu 16 -20
ghghg* e 15
not:en jmnp -16 -26 -17 -18
transportation dmnpu -24 -19 -17 18 -17
~ank acdghiklmopqsv -28 -17 -29 -21 -31 -25 -19 -24 20 -29 -22 -29 -23 -17
~aro abcdefklou -20 -34 -36 24 -24 -28 -41 -49 -17 -21
~fron abgnquv -29 -18 -17 -15 -16 -21 -20
~zul e -20

for_something m -15
las cefijklqsuv -36 -28 -27 -24 -20 -18 -22 -44 -25 -46 -41
not:will p -18
put_me bdghjklmnpqrstu -19 -29 -23 -23 -19 19 -19 -36 -15 -25 -25 -19 -16 -16 -16
shop lnu -19 -18 -18
to_put amnq -26 -19 -22 -19
~evab pq -19 17
~sia m -15

garde* a -15
how_this m -22
kk bdeflruv -16 -19 19 -18 -21 -19 -15 -19
onde aefjmu -18 -16 -18 28 -26 -26
riesg* dmu -18 -20 21
~wal cdfhklnopst -23 -26 -17 -25 -30 -25 -30 -31 -19 -27 -18

#__later m -16
#__no l -18
@call_off blmv 16 21 -28 -16
bring__me n 16
i__car j -18
is__room mn -18 -16
por__no hijt -15 15 -17 -17
top__the fhmno 19 -15 -15 -17 -16
~cip a -15
~omp> a -16
~unto gjpqsuv -18 22 -15 -21 -15 -16 -23

aide m -18
not:wanted l -18
~ula acefijopsu -27 -16 -17 -19 -30 -26 -27 -19 -19 -16

a_complaint im 15 -20
girl a -18
iba amoqr -17 -24 -19 25 -15
the__on acdefgjmnopqt -40 -25 -24 17 -20 -23 -17 -27 -28 -43 -24 -31 -19
~<dia cdghjkmprtuv -17 -30 -28 21 -26 -16 -32 -19 -21 -16 -21 -23
~afu a -18
~olor gjnq -20 -17 -16 -17
~pus abdhimnpuv -24 -18 -20 -22 -25 -24 -27 -18 -23 -22

^find ahjklmqr -21 -20 -31 -17 -15 30 -15 -17
about_this i 17
do__@texts m -22
january acilmou -26 -18 -18 -19 -24 25 -17
not__that abnotu -17 23 -21 -22 -18 -19
not_speak m -18
olvidense_de m -17
take__@symptom mns 18 -18 -18
takin* abdhilmosuv 20 -26 -26 -15 -21 -22 -40 -20 -28 -26 -17
to__another o 17
to_say m -17
ways$ mp -15 22
you__same m -15
~<jf em 20 -18
~ason b 16
~elan mno -19 -17 18

may__a amnp -18 -30 18 -18
whales m 16
~ide acdefitv -30 -33 -32 -40 -43 -27 -43 -22
~lanc gu -17 -19
~lim adgijoquv -34 -28 -21 -17 -22 -23 -17 -23 -18

@move_para ao -21 24
@visit__more bl 18 -18
making mnor 16 -17 -16 -22
no_manden lm 21 -26
scrat* im -15 -22
time__can h -18
up__this m -23

ago$ anv -17 -15 16
come_from djmnu -21 -24 28 -23 -25
for_this dgilmu 15 -15 -16 -16 -33 -26
how__to m 15
otro__tienen o 18
por_cual gjm -16 18 -18
soon$ o -19
~<mad hjklnopqtu -16 -18 -18 -18 -24 -25 -16 -16 16 -25
~<sig cdefgijpqrt -32 -22 -24 -24 -31 -39 -18 -42 -16 -19 -16
~link gm 16 -24

we_got jm -17 20
~<jo bdgikmnqru -19 -24 -23 -23 -21 25 -27 -18 -16 -30
~ittl bo -18 -17
~nar> gmnu -17 -20 17 16

@open_@holiday hm 22 -16
any_way bmo -22 -24 19
conmi* adgjlmoru -22 -15 -17 -18 -15 -27 -19 -15 -26
from_the dfjkqru -26 -20 18 -18 -17 -18 -40
not:here abdgimrv -18 -20 -15 -26 -26 -21 -16 20
out_of abeghijknprv -37 21 -15 -25 -23 -40 -33 -28 -43 -18 -38 -18
pick__@drink m 17
queda_bien mo -17 16
take_for mns 23 -24 -19
working$ m -16
~<act abdefghjklnqr -22 -19 -26 -18 -17 -16 -21 -23 21 -22 -22 -21 -16
~gs> bcdijqrt -16 -22 -32 -22 -15 -30 -23 -18
~sen> im -17 -29

a__one apu -19 -16 -15
este__mio mv -16 20
have__on m -17
i_got ceghiklnoqt -28 -15 -19 -29 -29 -23 -17 -16 16 -31 -25
last$ mn -27 -21
not:tomorrow b 19
this_@day bms -16 26 -16
walk bdilmnoqr -26 -43 -24 -16 -24 -18 -18 19 -21
where__the adqru -16 -18 -18 -16 -24
~<oka em -17 15
~mus adehijlmprstu -27 -27 -20 -30 -25 -26 -32 25 -19 -15 -21 -17 -29
\xc2\xbf_cual u -18

before$ adghijklmnqrsu -41 -16 -28 -41 -30 -23 -16 -29 16 29 -22 -26 -26 -45
contact_you l -15
going__be bfjloqs -19 -16 -25 -23 -25 -28 -24
her__# im -18 -18
necesito_el aim -16 -16 18
not:showing b 17
off_of lmv 21 -17 -18
outside mu 15 -23
~phot m 16
~ria> befhklmnqstu -18 -15 -24 -39 -15 -17 -20 -36 -42 -38 -28 -17

copia_de a -15
el__@insurance b -17
sunny$ dm -16 15
usted* cfginpr -20 -32 -31 -16 -28 -27 -24
~nga> am -17 -17

agrad* fmort -17 -31 -20 -17 18
did__the m 23
do__do abcefjklotv -16 -27 -26 -20 -24 -51 -16 -27 -31 -20 -20
i__let o -19
is__anybody a -15
is__on agimnsu -33 -17 -30 16 -23 -17 -29
keep__me lm -25 24
mas_@late abcdgimnoqr -29 -27 -26 -24 -15 -17 -34 -26 39 -27 -15
not:maria v 18
optin* gv -21 -16
vez abcdhiknpqruv -17 -36 -29 -25 -30 -32 26 -27 -24 -20 -26 -38 -31
will_have n -18
~ock> cdegiknpqrsv -28 -39 -29 -26 -17 -17 -25 -30 -31 -27 -17 -17

@late_no m -15
a_hotel m 15
i__decided m 15
in__@month mo -21 16
parado r 16
taken_care mpq -17 15 -16
want__@stop km -21 17
~<ant bcgijlmnpqru -24 -19 -39 -20 -26 -24 -22 19 -19 -38 -29 -39
~ight abcefijlpuv -15 -21 -37 -47 -37 -18 -16 -40 -41 -26 -32
~nul b 18
~ya> foru 16 -16 -19 -18

dice__no m -21
done__the m -17
from_my l -25
good abdefghjknqrsuv -22 -16 -41 -36 15 -19 -22 -32 -34 -22 -19 -42 -48 -19 -20
nice$ m 20
when__can m -17
~mora ms -21 17
~ybe> el -18 -16

@howmuch__dejo n 20
lentes n 20
out__@visit bdjlmnosu 29 -16 -15 -20 -31 -20 -15 -18 -21
~endi abehjnopqrsv -25 -18 -19 -24 -31 -26 -20 -16 -27 -28 -20 -25
~eppe m 16
~nmi adgjloru -22 -17 -17 -18 -15 -19 -15 -30

can__but djmr -16 -16 -19 -16
~ebo cdefjklmrsu -29 -23 -27 -30 -38 -26 -28 -37 -34 -40 -20
~sier bkmpu -30 -16 -20 -19 -24

@drive_my mp -22 21
@texts__no m -15
after cefgjlmnstuv -16 -17 -23 -31 -18 -27 -33 -16 17 -21 -17 -19
cab ain -19 -27 -16
complaint im 15 -20
does_@treat gmu -20 -18 22
need$ adlnu -21 -19 -16 -30 18
what_all aghmn -17 19 -18 -31 -16
~<dat dfijkmnopqsv -23 -20 -27 -20 -19 -26 -17 20 -16 -27 -24 -24
~<exa abdhin -21 -18 -19 -16 -18 -18
~<veg m 17

@fetch__casa m -15
@relative_at m -23
^my bdefghijlnopqtuv -33 -27 -66 -53 -51 -22 -40 -20 -34 -85 -15 17 26 -80 -28 -23
a__# bcgjmqtuv -19 -18 -18 -26 -17 -21 -21 -24 -23
como_estan f 16
floor dfghju -20 -21 -25 -19 27 -31
not_go t -16
reciben kmu -16 -21 -23
regis* am -17 18
the__@relative ajm -19 -15 -27
there__@visit adhm 21 -22 -16 -15
you__asking g -17
~aut gnosuv -16 -27 -16 -18 -22 -22
~bido m -16
~elta abdglmo -21 -20 -16 -17 -17 -38 -19
~ormi abdghijlnpq -22 -19 -20 -21 -21 -17 -21 -18 -18 -16 -29
~revo klm -17 19 -16
~ump abu -20 -17 -21
~yone abdgjlnors -23 -22 -30 -18 -25 -27 -26 -16 -20 -20

el__de bghotu -26 -25 16 -23 -17 -47
me__@texts cdijmr -19 -18 -18 -20 -42 -17
staff$ m -19
would__make a 21
~<hoo abimoq 15 -17 -19 -25 -17 -16
~pasa abcdefhkmpu -24 -36 -22 -28 -23 -23 -33 -30 -39 -21 -34

business al -19 -16
did__that bdmu -15 -15 22 -16
gna m -22
if__@relative m -15
ocupo am -16 -22
~erp cdm 18 -20 -21
~ospo ao -21 16
~rda abgjmnoqrv -33 -19 -30 -32 -16 -26 -21 -27 -15 -29

^enough lmt 21 -26 -15
i bcefhklnopstuv -27 -38 -131 -121 -36 -16 -17 16 -28 -43 -37 -37 -27 -19
need__date a -18
number__system l 20
should__buy gmn -18 24 -22

@drug abcdefghijkmnopqrtv -52 -38 -36 -60 -29 -35 -44 -40 -38 -44 -31 25 48 -44 -29 -20 -38 -29 -39
@move__time mo -25 16
entro$ adglmnu 15 -16 -19 -17 -22 -19 -21
~alio dnr -17 -16 -23
~erne u -16

=said:ride_problem abcdefghijklnopqrstuv -103 -44 -38 -79 -54 -75 -78 -105 -53 -21 -78 -56 -36 -68 -27 101 -20 -97 -78 -100 -59
@door_is au -22 -20
^found bmq 16 -22 -18
a_uno m -17
and__my amp -17 -39 -18
nadie__mi mq -17 16
~<cob adgjlmpqsu -21 26 -15 -16 -18 -26 -16 -20 -20 -21
~sig bcdefgijnrt -20 -34 -27 -25 -27 -39 -42 -20 -23 -21 -17
~uat dr -18 -16

not_@open h -17
work__next o -16
~<cou defhlmprtuv -17 -24 -28 -19 -21 -26 -25 -18 -16 -25 -30
~ban acdght -36 -18 -32 -31 -40 -24

^aqui abgjlquv -21 -17 -20 -27 -17 -17 -21 27
for__of lm 16 -19
les__que m -19
~et> acefghiopqsuv -27 -28 -28 -31 -30 -47 -25 -40 -33 -47 -40 -23 -30
~iled q 15
~ool acdfghijklpsu -23 -16 -17 -21 -15 -18 -20 -19 -18 -24 -21 -16 -20
~scu acklnpqsu -16 -16 -15 -27 -23 -15 -26 -20 -19

a__sent m -16
a_truck q -16
i__she j 16
los__un m -17
~air acdghiklopqv -17 -23 -23 -27 -20 -31 -19 -22 -23 -29 -18 -19

can__drink n 18
can__say cgmou -16 24 -23 -16 -20
keeps jl -18 -16
lose_this glu -16 16 -18
molestar lm 17 -22
que__un agjnu -18 -18 -16 -18 -28
~eche a -17
~ingu dfghimnopsv -16 -17 -17 -16 -18 -23 -33 -28 -20 -17 19
~sin acdefijlnopqstuv -26 -23 -16 -16 -20 -26 -39 -27 -28 -21 -17 -34 33 -32 -44 -17
~vei m -18

^she abdghijloruv -26 -25 -19 -21 -18 -27 -17 -34 -29 -25 -28 16
my_@hours dhms -16 -22 15 -19
says cfhijlntv -18 -37 -29 -17 -16 -21 -21 -17 -20
this__me mou -27 -15 -23
we__@move m -17
what__the abdfmnoqrstuv -17 -38 -17 -58 -23 -16 -31 -53 -21 -41 -28 24 -18
~esad adjmu 19 -17 -17 -24 -18
~fig n -16
~zul> e -20

no__recibir kl -25 18
the__with aiou -19 -19 -19 -21
through_with b 18
you_bill dm 16 -16
~pra bdefgijklqrtv -22 -17 -19 -15 -23 -27 -30 -24 -18 -29 -21 -16 -24
~rase abm -18 15 -20
~rki dghnptu -23 -16 17 -22 -16 -16 -16

^necesito bdeiklnpqrsuv -49 -23 -15 15 -16 -34 -39 -15 -40 -19 -20 -35 -16
no__bien moq -19 17 -16
old_lady m -17
y_me mn -15 -16
~esen abg -23 18 -21
~ment gsv -28 -30 -26

@clinician__would m -16
me__mas iklmqsuv -25 -19 16 -28 -25 -17 -24 -18
poder_el bo -16 15
~ca> cefhiklqrt -32 -36 -33 -42 -26 -48 -22 -39 -34 -30
~cond m -19

despues__@visit s 21
que__@treat suv -21 21 -16
que__pongo u -16
~ith acfghjrsv -20 -44 -17 -15 -27 -17 -20 -22 -21

at__light m -18
make_me ad -17 -18
~bric m -16
~orte aims -17 -19 -29 -16
~ute adehjknopquv -32 -27 -15 -16 -21 -23 -24 -21 -19 -21 -33 -20

con_tanto m -17
cuando__pueden ai 19 -17
de__trata g -17
if__on dmqr -17 -15 -16 -15
show__a m -18
~lula abq -15 -15 -17
~rder m 15
~uir aijmqsv -19 -17 -17 -30 -15 -15 -15

best bdgijlmnostuv -19 -21 -25 -19 -23 -20 23 -17 -18 -20 19 -31 -20
buy agjkmnu -18 -23 -21 -18 32 -27 -15
diabe* ag -15 -16
mi__me bdfijlmprsv -27 -22 -15 -22 -22 -31 -54 23 -22 -24 -22
my_@day mo -21 16
quiero__mas bikm -18 -17 -16 -25
sesion bghijklmopqr -27 -15 -22 -24 -26 -21 -21 -22 -17 -15 -23 -30
voy__de m -16
~endr bdm -15 -17 -28
~yday m 18

@symptom_all ms -16 19
fly_to dm -18 22
i_keep kmnu -19 -22 17 -16
this__@spanish ac -17 19
~<dy im 16 -19
~king cefgijlno -33 -24 -45 -21 -23 -19 -50 -19 -40
~olv cdefgijnpsv -21 -27 -20 -16 -21 -27 -20 -26 -19 -16 -23
~ric> d -16

carpe* m 16
here__i m -18
is_@insurer dmn 16 -15 -20
permiso_para m -15
por_la bgilmnquv -22 -17 -20 -16 -35 -21 -18 -29 -16
spell_it mu 16 -17
times$ amn -16 -23 15
~bala gu -17 -17
~gio> o 18
~mil acdghijlquv -31 -19 -16 -19 -17 -25 -19 -23 19 -32 -16
~pict m 20

@day__come o 18
amables mt -16 18
at$ ahjmu -19 -21 25 -34 -19
feels_like m -16
me__al alq -18 -16 -29
~ado abcdefghlnoqt -22 -21 -29 -21 -18 -34 -30 -29 -25 -44 -26 -18 -30
~emb aglprs -18 -18 -18 -19 -15 16
~nde> bcdefjklnopqtv -42 -37 -22 -29 -39 21 -41 -54 -40 -45 -30 -45 -32 -33
~ork abcefjklprstv -15 -21 -32 -30 -30 -47 -40 -15 -25 -16 -41 -35 -31

dura_la dns -22 19 -19
himse* n -16
kill_the bmo 16 -22 -16
opcio* dghmnu -16 29 -16 -30 -17 -30
tell__about bdim -16 -22 -17 22
the_car abn -18 -19 -17
version c 17
you__calls hm 15 -15
~<sun dms -16 20 -18

@day__for m -19
@stop__calls hm 15 -15
asking_about b -17
la_playa jm -16 18
pararan mv 17 -16
what__reply gm 21 -21
~aki abdghikouv 18 -17 -31 -18 -18 -29 -23 -33 -34 -24
~lass absu -15 -15 -17 -24
~pues cegijkloptu -33 -21 -51 -22 -32 -30 -34 -19 -16 -21 -35
~rtug cm 18 -15

@stop_with klm -21 20 -25
asi__@cancel m -16
campus m -19
can__explain u 17
desde__@visit ns -17 23
nerve* m -18
sooner ado -22 -15 20
~<ir ano -16 -20 -18
~usp m -19

@call_it blmpu 27 -17 -22 -17 -15
@traffic__on mr 19 -16
from__will mnp -21 -17 20
have__@ride im -17 -16
texte* abgjlmoq -20 -19 -19 -17 16 -41 -18 -16
~<tic d -16
~edes cfginpr -18 -27 -25 -15 -27 -24 -17
~est> abcdgijklnoqrtv 22 -32 -16 -36 -45 -25 -24 -20 -32 -37 -34 -30 -25 18 -28
~nly efghmnpstv -17 -22 -24 -28 -40 -27 -33 -24 -18 -20

@animal__the mq 20 -17
a_candidate mu -15 16
i_get efghlmnpqrtv -17 -20 -29 -18 -18 -17 -29 -33 -23 -27 -17 -35
my__allowed n 15
my_husbands m -16
need_from dmu -21 -20 -25
~arki m 18
~cau m -23
~rer adgklmqs -21 -20 -18 17 -25 -24 -23 -17
~ribo giklu 20 -23 -19 -23 -31

ago v 16
get_one aimu -17 20 -15 -19
hay_cupo abdhjo 25 -22 -23 -17 -17 -16
menu$ acdefghijklmnoqruv -17 -19 -26 -17 -16 35 -18 -29 -23 -19 -24 -35 -21 -20 -18 -16 -27 -16
not:eso m -17
think cdefghklnopqrstu -24 -33 -35 -31 -39 -26 -32 -47 -17 -31 -23 -21 -22 -16 24 -41
~lio dnr -19 -18 -25
~otox mu 20 -16
~pita dhnprsv -24 -23 -15 -18 -17 -16 -17

a_mi abcdgjrsu 21 -24 -18 -29 -25 -27 -25 -24 -28
cuando__lo m -16
del_@insurance b -19
esta__@thanks m -17
messa* abdlnotv -18 -23 -21 20 -18 -21 -24 -18
on__books ab 15 -19
quiero_el a -16
that_from m -17
voy_en cdijmnoru -16 -19 -17 -19 -22 23 -17 20 -15
~axes mu 22 -19

and__home pq 15 -22
baja__@visit abl -17 18 -18
es_el bgjlnqu -23 -24 -15 -19 -22 -17 -18
for__text kl 18 -16
keep_asking g -15
me__in bjpq -22 -15 -23 18
me_pongo gn -43 24
online a 19
what__a afghjmnoqu -17 -22 -37 -22 -39 23 -42 -16 -23 -21
ya__quien pq 25 -23
~edas m -20
~erer adklm -18 -15 17 -21 -19
~gary blmv -15 -26 -26 37
~ller u -17
~pt> abhiknpu -21 -16 -24 -21 -19 -17 -22 -15
~sde abdgilmpqrsu -27 -31 -29 -20 -18 -18 -20 -20 -23 -29 19 -32

#__o abegijlnorsu -19 -17 20 -23 -15 -16 -25 -23 -15 -24 -15 -27
@drive_is jmu 18 -19 -24
^many m -16
do_with gu -16 -18
just_a dru -15 -19 16
no_do bm -20 20
you__list m -17
~unci djlnr -19 -18 -15 -15 -17

closing hm 18 -18
friday acegijlnoprstv -46 -33 -30 -31 -27 -28 -30 -31 23 -27 -30 -20 -31 -24
got__sorry bm 15 -17
hora__hora m -16
started$ am 23 -20
with__or iu -27 23
~<mie bo 18 -17

a__@symptom m -17
and cfhimnrtv -23 -53 -23 -26 -49 -16 -35 -55 -19
cierran adghmnoqru -27 -22 -17 43 -52 -25 -33 -18 -17 -18
como_a mr -18 18
leave__@call lm 18 -22
libre jlmnrs -24 -18 -17 -16 -18 -20
me_molesten m -16
que bcegilmnoprstuv -16 -73 -21 28 -22 -25 -33 -25 -32 -65 -46 -16 -51 35 -42
why_did b -16
~<gir ab -20 -16
~assi abegikm -17 -20 -17 19 -21 -17 -22
~fier adghjkmrsu -25 -17 -16 -15 -16 -18 -19 -22 -16 -17
~part bdgklors -25 18 -27 -20 -20 -36 -31 -33
~segu ioqruv -24 -22 -24 -18 -21 -20

#_instead mr -19 16
who_handles m -16
~<gen bcefgklmnoqrs -23 -17 -16 18 -26 -26 -22 -16 -25 -20 -22 -19 -20
~arco defjmnq -16 -17 -16 -17 -28 -19 -16
~ody> cdegjklmnrt -25 -25 -23 -29 -25 -29 -23 -58 -47 -22 -30
~saq aklmv -20 -17 21 -18 -17
~sas dioqtv -22 -19 -17 -16 19 -19

@visit_do dnu -23 -16 19
^ballpark d 16
early dhijqu -21 18 -21 -22 -16 -28
la_casa o -16
long_will u -18
los_@day bchnqu -16 -17 28 -17 -17 -16
what__is bdfginqsu -17 -48 -30 -30 -18 -35 -29 -15 18
you__or ghlm -16 -18 -20 -19
~code j 16
~gus agklsu 17 -23 -19 -21 -16 -21
~laz abhjmuv -19 -16 -19 23 -24 -20 -16

^whatever adfglmu -27 -15 -17 -15 -31 28 -17
me__the cehnqrstuv -32 -17 -25 -35 -25 -24 -34 -30 -25 -27
need__back k 15
not:him bglmv -17 -20 -17 -30 29
once ao -20 18
run_that q 16

^moving b 15
barki* m 18
but_i jlmnqrt -16 -24 -20 -16 -30 24 -21
can_my bcdhilmnprsu -27 -21 15 -18 -36 -25 -45 23 -34 -21 -17 -29
end$ defglu -19 -23 -17 -17 22 -18
i__interested blm -16 15 -19
she__a m -26
the_@machine il 18 -16
~<dim abefhno -18 -15 -19 20 -19 -16 -20
~cce hik -24 -23 -18

and__the ijm -25 -21 -20
sirve$ agjlo -21 -26 -15 -16 -25
~<cau m -17
~dars n 16
~kind hjmqrtv -27 -33 -17 -26 -16 19 -20
~ndin abfgnopr -25 -19 -18 -26 -20 -23 -15 -30
\xc2\xbf__@vehicle m -24

copy__records m -16
will__in bm -18 -18

^toman dmn 20 -23 -15
by_mistake lm -22 -15
i_speak dmnu -16 -27 -16 15
is__@place adfginopqsu -17 -40 -24 -23 -19 -25 -25 -17 -19 -19 -23
obliged$ t 16
~<poq n -16
~ecid dghjklnopqrsuv -25 -23 -18 -22 -28 -32 -23 -16 -23 -22 -28 -26 -25 -24
~orms m -18

@visit_and ab 17 18
a__is jmoprs 21 -41 -21 -15 -20 -30
a_chance m -19
can__write dm 17 -15
ciuda* dju -15 20 -19
i__over im -19 -18
my__please cjkor -27 -15 -18 -16 -17
out__day n 16
you_take djlmnqu 22 -23 -18 -25 -34 -26 -21
~buen bcefgknoqrstuv -25 -17 -26 20 -17 -20 -22 -23 -23 -20 -22 -16 -21 -26
~jue am -20 21

me__la abcdefghlqtuv -19 -15 -38 -43 -15 -15 -44 -29 -29 -37 -29 -30 -20
puse__sin k 18
to_@parking m -20
what__run admu -17 23 -19 -19
when__the adijmor -29 -20 -18 -26 22 -18 -18

@stop__mandarme k -16
^prefiero am -20 -24
is__going abdfgijlmopqs -21 -43 27 16 -15 -18 -32 -20 -22 -25 -26 -18 -23
knitt* an -22 16
take_walk d -21
walma* m 15
which__i lmnu -16 -29 -17 -20
~<sta bcdefgknptuv -18 -21 -50 -40 -41 -62 30 -21 -19 -16 -23 -41
~igu efijkmqst -17 -23 -31 -34 -28 -23 -33 -19 -22

@day_one bm 15 -22
@relative__out pq -22 20
can_someone abm -17 -19 -16
know$ cdglmoquv -16 -21 -32 -17 23 -21 -37 -44 -39
my_wallet b -18
problem adpuv -17 -17 -21 -30 -16
sigan__@texts lm -22 17
~ervi dmou -25 -21 -17 -17
~gne agm -20 -16 -21
~llp d 16
\xc2\xbf_puedo ghjno -22 -17 -18 16 -16

@visit__my ou -16 -18
can__@food mn 19 -21
do__a bchiklnopst -33 -28 -30 -26 -27 -37 -29 -33 -23 -24 -19
dumb$ amn -15 20 -18
maps ajm -16 18 -17
should__be mr -19 -15
transfer_me im 17 -20
um gmt 18 -19 -17
~ggin m -18
~olo> aghimnsuv 17 -16 -18 -23 -42 -23 -18 -20 -17
~thro clmnt -16 -32 -16 -24 -15

do__make am -16 18
me__@late r 20
me_lleguen m -24
quisiera__la ao -16 15
~<kee abcdhijpqtu -32 -16 -23 -23 15 -22 -25 -22 -27 -19 -22
~alid u -19
~edul m -18

am__@relative anq -15 -17 -17
busin* al -19 -16
encanta m 17
i_lose lu -16 16
put__my binoq -16 -18 -16 -19 -17
started_with k -15
~<pel bdlpuv -16 -17 -15 -19 19 -16
~thre bdhnp -20 -24 -15 -22 -23
~umme o -16

@open_the j -20
like__@call m -16
segui* i -15
signi* g -16

estoy__@door m -19
get_high jmu -17 -17 17
is__@holiday adhmu -16 -15 -15 21 -21
puedo_@fetch q -21
we__on m -15
~ars> ghijnpsuv -18 -16 -21 -26 -19 -17 -20 -23 -16
~cil> mu -27 -19
~eliv m 18
\xc2\xbf__hacen u -16

bring bdgiklrsu -24 -17 -32 -26 -15 -21 -27 -24 -35
desde__hora hs 19 -16
discontinue l 16
not:these adilmu -18 -19 -16 24 -28 -22
~mism bcdiklsv -23 -19 -29 -22 -20 -18 -16 -24

@cancel_mi akmo -29 -19 21 -37
do__@relative acm -17 -15 16
for__@texts akm -20 27 -26
ugh m -19
whole_thing m -17
~<pro acefghijkls 16 -35 -28 -20 -35 -36 -34 -42 -31 -26 -19
~lowe aijnru -16 -19 -19 17 -16 -17
~rar bcefhijltuv -23 -18 -17 -17 17 -31 -36 -31 -17 -38 -33
~ug> hu -17 17

can__@drug n 19
dormir$ mu -20 16
lo__@ride mno -20 -16 -17
me__up m -21
mi__a uv -17 -17
will_not abdhlmnpruv -17 29 -41 -36 -16 -49 -33 -31 -32 -45 -21
~<toc mqs -17 -18 -16
~emin ablnosu -23 -21 -20 -19 -23 -16 -19
~ible ghknpqstuv -18 -26 -21 -20 -17 -32 -21 -17 -25 -18
~safe dijnpsu -19 -15 -16 -20 -16 -16 18
~und efhlmnoqt -31 -31 -18 -55 -20 -18 -18 -17 -37
~ust cdefhklpst -48 -16 -39 -19 -16 -21 -18 -22 -24 -29

dumb amn -18 23 -19
i__made m -20
to__wallet dm 16 -15
where__@parking a -16
~<gh delmpuv -18 27 -17 -21 -15 -16 -17
~oba dm -18 -27

@place_i m -17
alta bdefiklmnpqrtv -17 -22 -22 -22 -19 34 -25 -16 -16 -18 -17 -16 -16 -15
am__getting akm -26 20 -25
get__set a 16
i__rid m 21
is__out lou -15 -18 -24
it__right dgm -19 -15 -18
~subo mr -15 18
~yeah mpq -19 17 -16

@place_in hiju -18 -17 20 -18
@symptom__la s 23
como__para bdoqu 17 -24 -16 -16 -21
sec efjm -22 -17 -15 20
tener s 18
~ered abjopqv -23 -21 -18 -15 15 -27 -17
~jfkd em 23 -21
~once qr -16 -18

a_couple m -19
deliv* m 18
me__seguir g 15
pick_me abip -21 -16 -16 16
~hone acdu -20 -15 -28 -17
~sorr adfhiklnpqst -31 -30 -19 -17 -23 -23 -27 -29 -44 -35 -33 -25

@hello_@hello fmu 23 -24 -16
next__after o -15
~ero defgmnpqtu -35 -51 -32 -25 -18 -29 -35 -24 -38 -19
~jaj bdefhijln -31 -35 -35 -27 -23 -25 -23 -42 -30
~ras acdefijkoprtuv -22 -18 -40 -21 -23 -20 -31 -26 -25 -21 16 -21 -38 -37

capital m 16
estab* gru -18 -21 -25
is__an fhjmnoqsu -15 -23 -17 -29 -28 -16 -19 -19 17
not__@relative mp -17 21
not__how gmuv 25 -23 -20 -15
pongame bm -18 -20
used_to ampq -17 22 -15 -21
volve* imu -19 -25 -16
~<awa acdefghijkmnt -18 -23 -20 -25 -23 -29 -29 -24 -29 -23 -31 -21 -20
~<vo cdjlnpruv -19 -23 -22 -23 -24 -17 -18 -20 -16
~abe> l -16
~aje bdghmnqs -17 -24 -16 -17 -27 -17 -16 -22
~uch acdefghjknopqstuv -15 -18 20 -35 -35 -36 -33 -43 -29 -20 -29 -28 -30 -16 19 -26 -24
~ythi cfghirv -16 -23 -30 -43 -22 -27 -29

^that abcdghijklmnpqstu -24 -30 -20 -45 -44 -21 -24 -44 -18 -19 25 -41 -24 -41 -38 25 -49
agente$ afi -17 -21 21
mandenme kl 15 -17
will_you ablnopqu -23 -18 -24 -23 -17 -21 25 -34
~<ah ceijlopqstu -22 -33 -28 -28 -20 -26 -23 -18 -20 -30 -29
~head dijmnquv -22 -22 -16 -37 15 -16 -22 -16
~irve abjlnpv -17 -17 -19 -16 -18 -16 -19
~mad acdhjlmnqrs -18 -16 -22 -20 -23 -19 -22 -28 -20 -21 -22
~oin> dm -25 30
~orge abdgjoruv -24 18 -19 -22 -34 -17 -17 -23 -16

@howmuch__@insurer d 17
discounts$ dm 17 -17
hey bcdfhijmnpquv -22 -15 -26 36 -25 -25 -27 -25 -16 -20 -18 -35 -17
in_there adhijoqr -26 -21 -17 -31 19 -21 -20 -20
is__if m -19
like__be o -16
slots am 18 -17
that__is mno -17 -21 19
~<ocl blm 16 -17 -20
~ewed m -16
~ttle qu -19 -20

^cuando bdginopr -19 -20 -23 -23 -19 -19 -18 -17
flexi* m -16
plan bcdijmnou -17 -22 16 -19 -22 -22 19 -15 -30
want__more b 15
~als bv -18 -15
~cur dgh -31 -15 -15
~omor cdfgjklnprstu -15 -24 -19 -15 -15 -17 -19 -15 -17 -24 -20 -16 -21

do__anything adhnu -19 26 -16 -24 -25
hay_algo o 15
i__coming kmor -19 -37 -24 16
necesito__con mo -23 -16
touch mp -15 -17
~<com cehjklmptv -32 -57 -25 -27 -21 -28 -25 -20 -53 -44
~bol ju -18 -19
~ist> bcdefghijoprstu -18 -43 -44 -32 -24 20 -30 -19 -16 -20 -39 -39 -33 -41 -52
~rit abejnpqv -24 -20 -16 -26 -17 -28 -35 -30

a_time amo 23 -17 -19
i__@drive jopr -18 -19 20 -16
identify l -16
rash n -15
thinking__it am 18 -22
want__again kl 22 -23
~<wor abcdfgjkrstv -31 -28 -42 -24 -34 17 -24 -28 -22 -18 -37 -40
~nca dhikqr -18 -19 -23 -20 -21 -18
~need efghjlprsv -31 -26 -18 -44 -22 -21 -19 -20 -16 -55

@move_el abmnq -16 -15 -16 -17 -17
can__even g 16
is_slow qr -19 18
own$ m -15
push abdjkoqrsu -19 -33 -16 -16 -18 34 -25 -17 -19 -20
quede_dormida s -18
set__up adilmopu 34 -22 -20 -21 -29 -19 -24 -18
to__gym dm -15 20
~blo> lv -18 -16
~ded cghijklnpv -21 -22 -20 -34 -27 -24 -31 -22 -30 -19
~ory> bjl -17 -16 -17

cuand* cdgjlnqru -17 -39 -18 -26 -17 -19 -24 -33 -29
number_@wrong v 15
~<bie cdfglpruv -26 -27 -22 -23 -30 -25 -30 -20 -33
~<env lmv 15 -19 -16

@relative__was mpq -19 -20 18
@vehicle_a abcdghjklmnopqrsu -23 -22 -19 -18 -17 22 -24 -21 -22 -22 -29 -25 -34 -19 -33 -29 35
am__say g 18
good_@stop m -18
salir anu -17 -19 -16
~acep fhjlmqu -19 -17 -19 -24 -35 -17 -20

my__need q -18
se__una mo -15 -19
send$ adglm -18 -17 23 -16 -20
texting_is m -17
~<gue u -18
~anci au -17 -18
~iety m -15
~pta fhjkmu -19 -17 -19 -25 -30 -17

marco adefgjlou -18 -20 -20 -17 -24 -16 -19 -17 -22
pesadillas ms -20 21
the__set h -18
~enor bdhmsu -16 -24 -18 -15 -18 -17
~ntio m -16
~ree bceghjklmnoqsuv -20 -48 -42 -43 -45 19 15 -21 -21 -50 -21 -27 -33 -34 -24
~ssis abegiklm -16 -17 -17 25 -19 -17 -25 -20
~troc q 17

^@spanish abcdefghijklmnopqrstuv -38 -29 57 -24 -52 -41 -39 -31 -46 -41 -36 -45 -55 -20 -21 -24 -22 -23 -20 -31 -37 -26
before_@holiday a 17

@relative__on mpq -19 -21 16
i_qualify m -16
pictu* m 20
quiero_@move alm -24 -18 -24
~li> djlnopqsu -17 -17 -15 -17 -15 -19 -15 17 -15

dan_de lm 17 -16
do__things s 16
eres adghnuv -24 -19 -19 -15 -18 19 -15
whereabouts__you j 17
~aur m 16
~ice acefhjklopru -31 -35 -42 -29 -25 -23 -18 -17 -18 -39 -40 -25
~ngs bcdijqrt -16 -22 -32 -22 -15 -30 -23 -18
~rall u -16

asking_what m -16
can_have bikmopqt 23 -18 -21 -18 -18 -16 -16 -15
going__@drive mq -16 15
in__hospital ajmu -18 16 -16 -20
is__@relative ptu 26 -15 -29
there__for hinu -18 -23 -16 -22
~<ocu mu -30 -20
~terw am -15 -18

corazon m -15
de__a gnou -17 -18 -27 -20
i_supposed m -18
is_# jnqsuv -22 -20 -23 -21 -24 -17
you__all dgh -21 -21 -18
~been ghiklnoprtu -17 -25 -16 -24 -19 -25 -24 -22 -20 16 -32
~sui dn -15 -18

~ceed au 17 -18
~igua adfghijpsu -17 -21 -15 -18 -15 -17 -16 -18 -16 -17
~tifi l -15
~uant abghimsu -33 -19 -24 -30 -31 -34 -18 18

@hello__there fh 20 -22
ayer bdgjnrsuv -15 -18 -15 -17 -18 -22 18 -17 -18
cool n -17
la__@day ablmo -21 30 -26 -30 -24
se_me abdfghijlnopstuv -31 -43 -38 -16 -33 -22 -27 -29 -33 -43 20 -36 15 -30 -38 -37
to__@clinician abhmnqu 15 -19 -17 -30 -17 -17 -22
~<bet adgjknqsv -20 -25 -25 -17 -17 -22 -20 -29 -25
~<tal efghijklnopqrst -17 -20 -28 -37 22 -30 -25 -31 -34 -21 -31 -47 -27 -16 -18
~ahp ciklm -16 -18 -16 21 -18
~and> jqr -27 -21 -19
~ojo> m -17
~skat mnq -19 -16 20

a__before mu -26 -17
para__sirve dm -21 -26
we__do a -17
when__finish a -17
~dijo m -17
~omi acdefghijklqrtuv -21 -21 -44 -24 -31 -40 -30 -38 -19 -17 -45 -17 16 -24 -44 -36

and_a u -16
my_flight mq 22 -17
~<cap j -15
~mel aefijmrs -22 -22 17 -16 -16 -40 -21 -17
~osar n 16
~shop bklnu -19 -16 -24 -26 -19
~took aior -20 -15 -17 16
~xtin dfhjmnopqrt -19 -21 -19 -21 -18 -22 -27 -18 -23 -22 -24

^wht glm 20 -15 -19
do__@drug hm -22 16
mi__no abdglms -31 18 -18 -24 -22 -22 -20
same__last m -22
you__anybody ah 16 -16
~<inc abgilnqv -27 -15 -15 -20 17 -20 -20 -17
~eles jmv -18 -18 -15
~ene bcefgilmnstv -18 -16 -39 -43 -17 -22 -19 -20 -27 -18 -26 -22
~onga gmnuv -16 -30 -17 -20 -19
~tonc ao 16 -16

dinner mn 26 -16
how_to adgiklqu -18 -23 30 -21 -16 -23 -19 -31
of__what m -21
~bunc mt -18 16

a_intro m 16
am__@stop lm 16 -23
le_pongo gn 22 -19
or_not n 16
speak__someone i 19
tell__what m -20
~<lk efm 25 -15 -24
~roo bcdghiklrtv -30 -20 -30 -30 -27 -30 -22 -28 -25 -17 -25
~vies m 16

^mandame abgjklm -18 -18 -20 29 -22 -18 -27
gatorade mnqu -29 28 -17 -15
hay__temprano o 15
it_help dgmqu -15 -27 -20 -19 26
us__day m -16
you_keep bgku -15 -21 -18 -16
~<alg begjklmprstu -46 -22 -16 -41 -35 -26 -23 -22 -50 -16 -28 -53
~cema m -16
~elc m -20

@visit__later m -17
balance gu -17 -17
do__through gm -21 -22
per_@visit adjmnu -21 32 -16 -28 -16 -30
que__el bdhijkmpsuv -17 -31 -18 -23 -19 -21 20 -20 -19 -17 -30
talk__@person i 27
~<sen abehmnopqrsu -40 -35 -22 -17 -19 -47 -20 -38 -20 -24 -23 -27

anxiety m -15
de_@place ijm -20 16 -17
how_@open hjm -18 21 -27
show$ b -15
~<off au -19 -19

@drug_ok n 17

@sick$ abcdeghijklnopqrstv -29 -20 -25 -29 -21 -25 -19 -23 -28 -21 -26 -18 -37 -39 35 -27 -26 -18 -28
about_it ln -18 -20
dejo_de hln -17 -16 15
malito adno -18 -17 -17 -16
much__to d -15
set__@ride pq 16 -16
~<ay bcefgijklnopqruv -37 -18 -30 -33 27 -34 -38 -24 -21 -16 -21 -32 -16 -37 -17 -34
~<fu abefjkoprtv -23 -27 -17 -21 -35 -21 -16 -28 -20 -18 -27
~<jfk em 20 -18
~<tem bcdipq -17 -15 -20 -20 -16 -22
~ensi hju -16 -19 -26
~nspo m -20
~oque adgjmuv -21 -16 -16 -17 -28 -16 -25
~rok djnopu -23 -22 -26 -16 -17 -24
~sive iu -18 -17
~utes abnor -23 -16 -16 -24 17

@person_i m -20
are__@place mu -16 24
cancela abcdiklmnqv -23 28 -19 -16 -16 -20 -20 -35 -20 -16 -16
give_my ai -29 -16
if__just mq -16 18
in_# bhior -18 -27 -15 -16 21
not:hablo u -15
refer* abdimou 25 -16 -18 -18 -20 -21 -18
want adefjmnpqrstu 17 -22 -20 -17 -43 -24 -18 -28 -23 -21 -27 -31 -34
wanting am 16 -18
who_is bcdefghjklmnorstuv -27 -28 -44 -15 -35 -34 -34 -34 -28 -39 -19 -28 -35 -26 -30 -25 28 16
you_@stop ajlmn -22 -18 18 -34 -23
~tien befhlmnoprsu -27 -32 -37 -16 -20 -17 -62 -24 -27 -40 -59 -18

charged_# dm 19 -22
family adglnu -22 -25 -15 -15 -16 -24
my__up m -22
no_@texts lm 26 -27
not:@date bo -21 15
not:since ms -28 18
~<mut u -18
~ecor abdnqu -24 -19 -24 -19 -22 -16
~erwa am -15 -18

este_numero giu -25 -18 16
nice beilnoqtv -17 -18 -17 -20 -16 -18 -17 18 -18
of__is adgnoq -20 -28 -21 -30 -22 -16
sola$ q 22
~down cgikmntu -17 -30 -25 -25 -27 -17 -16 -36

a_refund m 16
about_a abdmnr -19 -17 -16 16 -19 -24
long_before m -23
no__manana bmo 23 -20 -16
to__days o 18
~<bel v 19
~<cai m -20
~pia> a -15
~tum amn -19 -23 15

if__not dgmo 18 -22 -27 -16
let__do bmu -20 -23 -15
not__unsubscribe l -19
vez$ abciklnquv -16 -19 -17 -19 20 -20 -23 -18 -17 -19
~hear agjoqr -17 -16 -20 -16 -20 -19
~hro clmnrtv -16 -33 -16 -25 -16 -16 -15

@hello__que f -16
agreed_to kmp -18 -19 18
am__screwed m -16
efect* dmn -16 -20 -17
fav m 19
got_somebody hip -17 -23 24
have__@sick mnq -20 17 -20
identify_yourself l -16
minutes_for mr 16 -19
to__home bmn -17 -22 -29
~<map ajmnr -20 27 -23 -16 -17

i_live mq -20 23
ir_otro n -19
thinking bdru -17 -15 -16 -17
what_am abjmn -19 -16 -21 -28 -22
~hit n -16
~ismo bcdiklsv -22 -17 -27 -20 -17 -18 -15 -21
~ude> acegijmqr -16 -18 -16 -20 -19 -21 -25 -17 -18
~ying bdhjknqu -18 -23 -19 -19 -17 -26 -24 -22

@book_an abm -16 -15 23
den__baja l -21
es__el ajmoqsv -20 23 -36 -18 -20 -19 -19
intro$ ajmnqu -21 -17 28 -19 -18 -16
pica ms -19 19
rest$ m 20
se_trata g -17
~tro> cdefghiklmopqt -31 -16 -18 -30 -39 -29 -39 -36 -20 -30 15 -15 -19 -20

@drink__# m 17
anyone__there mq -20 -16
appointments m -18
describe l -15
me__otra jmsu -16 -24 -16 -15
she_can abgiknoqr -22 -27 -16 -25 -18 -23 -23 16 -16
want__to a -28
~arpe m 16
~ptan dfhjkm 17 -18 -15 -17 -24 -27
~rao ms -16 17
~rue> ij -17 -21

@cancel__of blm 16 -19 -18
flight__so m -15
for_tomorrow m -21
how__@pay d 16
my__going m -21
she bdfghklortu -28 -31 -19 -40 -38 -34 -21 -54 -44 -26 -26
st dm -15 -18
that_in adju -17 -16 -18 -17
~<vi befghijkln -19 -25 -25 -37 -33 -23 -19 -22 -28 -49
~edi> agq -18 -17 -16
~long acdefghklmq -17 -28 -27 -25 -31 -41 -19 -19 -23 -22 -21
~rab abefgjlotv -22 -16 -17 -19 -25 -40 -31 -15 -18 -22

@visit_go mu -19 16
hace dghijklortu -27 -30 -17 -17 -28 -20 -18 -21 -18 -16 -24
if__@ride mnq -18 -19 24
los__otra k 22
my_@price dmnu 24 -22 -16 -16
of_it jmnpru -16 -29 -20 -17 -18 17
saliendo$ bgmr -16 -19 -26 16
signe* agm -20 -16 -21
want__@texts bkm -16 16 -31
~ash> bnp -15 16 -18
~id> cdefghijqrstv -28 -18 -20 -25 -16 -33 -27 -22 -22 -34 -36 -35 -34
~ska nq -19 19
~wqe> em 20 -19

dios adhjlou -15 -19 -15 -15 -19 -15 -21
epa efm -19 22 -22
fun_effect m 16
going__me bmor -15 -29 -15 -19
no__la aijklmnpru -17 -27 15 -17 -20 -22 -16 -17 -20 -18
the__not jm -15 -22
y efhiklmotv -45 -55 -36 -27 -46 -48 -26 -20 -16 -28
~usan aghu -16 -20 -17 15

@thanks_it bdlmtu -22 -16 -19 -28 30 -16
me_pueden blmnpq -22 -19 18 -39 -20 -21
pero__# l -16
siempre ruv -16 -19 -21
want_@texts k 18

@open__o m -16
all__is hm -18 -17
car__and oq -16 19
cupo$ ad 16 -17
dentu* mn -17 16
hit__up aim -18 16 -18
not:else m -17
not__here gm -18 -24
your__me m -19
~cont cdefjopqstuv -29 -32 -21 -19 -38 -37 -37 -16 -34 -33 -29 -43
~cuar aq -15 -15

a__hora abdhiru -35 -23 -15 19 -26 -27 -17
cosas m -19
i__as am 18 -21
off_the acdghiknpqv -31 -20 -17 -25 -19 -19 -31 -16 -16 -25 -17
she__to mn -17 16
to_leave lmn -17 -21 -15
~abur hjru 17 -19 -20 -15
~cida a -19
~edu gn -20 -15
~je> abdefghjlnrst -20 -25 -33 -19 -22 -22 -29 -25 -16 -34 -16 -28 -23

@open__you jm 20 -19
del_@treat m -18
do__skip m -27
i__high u 17
~<ga bcdefhijklmnprt -38 -24 -39 -24 -22 -31 -29 -19 -40 -43 32 -29 -26 -29 -25
~<sl bcfghijklnpqrtv -35 -27 -26 -15 -38 -40 -32 -31 -38 -22 -29 -22 19 -24 -32
~apu iklmo -16 16 -17 -24 -16
~ssme m -20
~tes> bcefgjlmpqu -36 -29 -17 -24 -26 -18 -35 -18 -32 -23 -37

a_week m -17
funci* dm -16 -29
se_@english cgm 18 -18 -22
your_@hours ahm -17 19 -18
~cobr adlmnqsu -18 26 -15 -23 -18 -16 -17 -19
~eliz afm -16 -24 23
~iens lmu -20 18 -19
~imb dmu 15 -21 -16

my__number gij -24 -20 -19
not__@ride p -20
to__the gnpqrstu -31 -16 -18 -18 -30 -18 -18 -54
to__there bdhlmnp -15 -27 -16 -23 -42 17 -20
~cot mn -17 -17
~goo abdefghknqrsuv -23 -17 -45 -38 15 -20 -23 -35 -23 -20 -26 -50 -20 -21

@clothes_do gmnu -20 -25 24 -16
@day_what m -15
and__our a -17
de_ustedes qu -17 -23
evening bdmqr -20 -24 -29 -17 -19
mom ehiklopsuv -23 -24 -24 -32 -28 -31 -23 -26 -47 -33
morado$ mp 17 -16
no_hablo u -15
reyes u -16
what__can dgijmnou -16 18 -24 -20 -34 -31 -28 -23
~<re bcefhjknopqrs -29 -25 -89 -79 -31 -47 22 -50 -32 -18 -20 -20 -46
~atie acdgjlmnoqsu 19 -16 -21 -21 -33 -21 -33 -23 -24 -29 -17 -33
~reol cm 18 -18
~sdf eflmu 28 -19 -18 -32 -15
~tire dimnoqu -27 -19 22 -19 -16 -19 -15
~viso aekot -18 -17 -19 -16 -18

#_blocks q 17
^make am -19 16
become__# amo -22 -19 19
it_when m -16
of__@visit diluv -21 -19 -17 -18 -16
~ien bdefhjklnst -24 -27 -32 -49 -36 -23 -42 -29 -31 -29 -18
~leer m -18
~nst aefhjklmpstuv -44 -33 -31 -41 -34 28 -21 -24 -27 -32 -25 -18 -28

@relative_puede abcimnoq -27 -17 -19 -18 -20 22 -32 -34
a__ahi mp -16 15
it_easy abj -17 -15 17
me_with gu 16 -17
~ail> acdghkoprs -36 -22 -26 -22 -18 -19 -31 -29 -20 -19
~rme> abcefghjmov -17 -45 -23 -23 -25 -24 -34 -20 -16 -18 -38
~uss> i 15

already_asked m 15
el_@treat ceghijklmopqruv -17 -18 -25 -18 -21 -30 -19 -26 -44 -31 -22 -24 -22 20 -27
hw deilmt 16 -15 -22 -19 -25 -23
not__receive m -19
return a -20
~keys m 17
~nece deghjprstuv -35 -18 -19 -19 -20 -31 -21 -27 -17 -18 -24

dejar_el m -17
fax mo 22 -16
follow_up m -17
his_@visit mo 15 -15
mi__que din -22 -22 -28
viene* m -18
~stan abhijklmnopqru -18 -23 19 -15 15 -27 -38 -17 -33 -17 -27 -29 -46 -21

@howmuch abcdefghijkloprtv -56 -46 -64 62 -75 -69 -36 -65 -56 -27 -59 -53 -57 -63 -31 -33 -66
@visit__need amu -16 -17 18
a__how m -17
aweso* mt -20 25
churc* adilnqr -19 -17 -16 -16 -16 -17 -15
de__lista agknv -28 -19 -28 -18 -15
de__mi abjmv -18 19 -16 -21 -15
nueva_es m 17
records$ im 19 -26
un__que dmu 18 -20 -22
what__@day m -16
~<sn bdfghjlnqsu -18 -35 -16 -21 18 -24 -17 -25 -21 -24 -36
~<tow adhnsu -24 -18 -16 -19 -16 -25
~ibe> aceginv -22 -20 -15 -31 -18 -19 -16
~poli bdj -20 -16 -18
~rewe m -16

bridge_is mr -18 17
desk adjou -17 -16 -18 -16 -17
how__answer gmu 18 -26 -27
send__pin j 15
was$ djqsu -18 -19 -18 22 -20
~<amo bm -16 -21
~den efgjopqstv -42 -44 -41 -32 -26 -35 -38 -56 -35 -29
~dura abdeghijlmnou -22 -18 -43 -17 -15 -21 -18 -19 -18 -41 18 -18 19
~ira m -20
~mpi jnu -15 -17 -24
~quet nr -15 -18

@cancel$ abcefghijklnoprstuv -66 67 -48 -42 -40 -55 -38 -56 -48 -47 -73 -51 -26 -47 -29 -47 -32 -58 -52
^@stop acdefghjklnopqrstuv -55 -19 -63 -87 -76 -58 -59 -72 -95 83 -70 -46 -53 -57 -72 -66 -57 -60 -16
to__only mo -18 16
ya__el j -30
~ber abcefhnoqrt -20 -32 -39 -26 -24 -15 -25 -23 -36 -40 -35
~imbu d 16
~plac dghilmnqs -35 -18 -21 -19 -24 -17 -31 -18 -16
""")
