"""Weights of the intent reader: written by ``python -m training.weights`` from 13804 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/pages.py). ``python -m training.weigh intent word`` shows the lines with a word in plain order.
"""

SEALED = "0cf5eebc17ad0756"

ANSWERS = "book cancel_appointment change_language cost gibberish greeting help hours human location opt_in opt_out other prep_question reschedule ride_confirmed ride_problem running_late side_effect thanks what_is_this wrong_number"

KNOWN = """\
# $ & 0143 1 10 1015 1030 10:20 11 12 12:15 14 15 150 16 17 18 19 2 20 200 2023 212 22 24 24/7 2:15 3 300 35 4 40 480 4:50 5 50
500 555 6 7 71 78 8 81 9 95 9:20 a aa abajo abierta abierto abiertos able abonos about abre abren abrir abris abuela aca accept
acceptable accepting accessible accident accion accompany aceptan acepto acompana acompanada acompanante acompanarme acompane
across activar activenme actual actually ad add adderall address addy adelantar adelante adentro adiccion advise advised aetna af
afford afraid after afternoon afternoons afterpay afterward afterwards afuera again against agarro agenda agendar agendo agent ago
agradece agradeceria agradecida agradecido agradezco agree agreed agua aguantenme aguja ahead ahi ahora ahorita aid aide aids
airport al alarm alcanzo alcohol alerts algo alguien algun alguna all alla allergy allowed almost alo alone along already alta
alto alvarez always am amabilidad amable amables amaneci amanecio amazing ambetter amiga amigo amor an analisis and anda andar
ando annoying ano anoche anos anotame anotar another ansiedad answer answered answering answers anterior antes anthony
anticipacion antidepresivo antidepressants anular anule anulen anuncio anxiety anxious any anybody anyone anything anywhere
aparece apart apartar apenas aplazar apologies apologize appetite appointment appointments appreciate appreciated approved aprieto
apt apuntame apuntar apunteme aqui are arizona arm around arrange arranged arreglado arrepenti arrive as asciende aseguranza asi
asistir ask asked asking assessment assist assistance at atasco ate atencion atender atendio atienda atiendan atiende atienden
atontado atrasada atrasado atraso attend attending audifonos aunque aunt auto automated autorizo availability available aventon
avisar avisarme avisen avisos avoid awake away awesome awful ay ayer ayo ayuda ayudame ayudeme ayunas b baby babysitter back
backed backing bad bail bailed baja bajo balance ballpark banana banar banarme banco bank bar barber barista base basta battery be
bebe because become bed been beer before beforehand begin behind being believe belongs bendiciones bendiga besides best better
between bf bien big bike bill billed billing bipolar birth bit bk black blanco blanket bless blew block blocked blocks blood
blowing blue blues blurry boca body bondi book booked booking books booster boots borrame borre borreme borren borrosa boss bot
both bother bothering bots boy boyfriend bp brain brazo break breakfast brick bridge bring bringing brings bro broke broken
brother bruise brutal bud buddy buen buena buenas bueno buenos bugging buick building bump bunch bus busca buscan buscando buscar
buscarme business busque busquemos but buttons buzzing by c cab caballos cabeza cacho cada cafe cafecito cafeteria caffeine
calendar calendario calentura call callback calle called calling calls cambia cambiar cambiarla cambiaron cambie cambielo cambieme
cambiemela cambienme cambio came caminando camino camion campo campus can cancel cancela cancelame cancelar cancele cancelela
cancelen cancelenla cancelenlo canceling cancellation cancellations cancelled cancelling cancelo cancels candidate cansada cansado
car card cardiologist cards care carecredit caregiver carlos carne caro carol carro carry carrying carta casa case caseworker cash
casi castellano caught cayo cbd cease cel cell celular center centro cerca cerrado cerveza chair chance change changed charge
charged charges chart chat chauffeur che cheaper check checking cheers chew chickened childcare children chin choca chofer choices
choose choque christmas chronic church cierran cigarette cigna circling cita citas city ciudad clase class clear clears clenching
click clients clinic clinica clip clonazepam close closed closer closing clothes clothing clue cn cncl coach cobija cobran
cobraron cobro code coffee cogen coger cold colectivo collect columbus comadre come comer comes comezon comfortable coming
commands common communication communications como comoda comp companero company complaint completo complicated complico comprendo
computer comunica comuniqueme con concertar conducir confirmed confirmo conflict confundido confuse confused confusing conmigo
connect conozco consegui consent consider consigo consiguieron consiste construction consult consulta consultation consultorio
contact contactarme contacted contacten contacto contacts contesta contestan contestar contestarle contesto continue control
conviene cool copago copay copia copy corazon corner corre correr corrido corte cortenla cosa cosas cost costaria costo cough
could counselor count county couple course court cousin cover coverage covered covid coworker cpap cramps crawling crazy crea
credit credito creo creole cronico cross crossing cruza cruzo cry crying cuadras cuadre cual cuales cuando cuantas cuanto cuarto
cubre cuenta cuenten cuento cuerpo cuesta cuestion cuida cunado cuotas cup cupo cure curtis cut cutting cvs da dad dadme dado dads
dais dale dallas damage dame dan dangers dano dar darme das date datos daughter day daycare days dayton de dead deaf deal dear
death debbie debil debo december decide decided decidi decidimos deciding decir deducible deductible deja dejan dejar dejarlo deje
dejen dejenme dejo del delay delayed dele delete deleted deme demora demoro den denle denme dentadura dentist dentures denver
department deposit depresion depressed depression deprimida desayunar desayuno descompuso descuento desde deseo desk despues
desuscribirme di dia diabetico dial dias dice diciembre did died dieron diez diferencia diff difference different digale digo dije
dijeron dijo dinero dinner dio dios dip direccion direct directions directly dis disability discontinue discount discounts
disculpe disculpen discuss dispatch disponible disponibles dizziness dizzy dnt do doctor doctora doctors does dog doing doliendo
dollars dolor domicilio domingo domingos dona donde done door doors dormi dormida dormido dormir dos dose dosis dot double down
downtown doy drank dreams drink drinking drip drive driver drivers drives driving droga drop dropped dropping drops drove drug
drunk dry dsd duda dudas dude due duele duerme duermen dumb dura durante during duty each ear earlier earliest early ears eat
eating edificio efectivo efecto efectos effect effects el elevator elimineme eliminen eliminenme eliquis ella else elses em email
emergencia emergency emojihello emojithanks emojiyes empece empezar empiezo empresa empty en encargada encontre encuentro end ends
energy enero enfermera enfermo english enough ensure entiendo entra entrada entrance entrar entre entro epa equipo equivocada
equivocado equivocaron equivocaste equivoco equivoque er era eres ernesto error es esa escalofrios escriban escribe escriben
escribiendo escribir escribirle escribirme escribo escuela ese esketamine eso espacio espanol espera esperan esperar esperarme
espereme esperen esperenme espero esposa esposo esta estaba estacionamiento estacionarme estafa estan estar estas este esten
estimados esto estomago estos estoy estuvo eta eval evaluacion evaluated evaluation evaluen eve even evening evenings ever every
everybody everyone everything everywhere ex exactamente exactly exam examen exercise exit expect expected expediente expensive
explain explica explicar expliqueme expreso extra ey eye eyes fa fabrica face facebook facil facilidades factura fallecio falta
fam familia familiar family far fashioned fast father favor fax faxed fda fecha fechas fee feed feel feeling feels feet fell fella
felt feriado feriados festivos fetch few fiestas fifteen fifth figure fijese file fill filled filling fin final finally finals
financial financing find finding fine finger finish finished first fit five fixed flaked flashback flat flexible flight floaty
floor flu fly flying focus fog foggy folks follow following food for forever forget forgetting forgive forgot form forma forms
forward found fountain four fraude freaked free frente fri friday fridays friend friends from front fue fuerza fui full fumar
funciona funeral further fuzzy fyi gabapentin garage gary garys gas gate gatorade gave gente get gets getting gf gg girl give
gives glad glass glasses gna go god goes going gold gone good google got gps gracias graduacion grandbaby grandma grandson
grateful gratis gratitude great greetings gripa gripe groggy group guagua guapa guess guio gum gummies gusta gustaria guy guys ha
haberme habla hablame hablar hable hableme hablen hablenme hablo habra habria hace hacemos hacen hacer hacerlo hacerse had haga
hago half hallo hallucinate hambre hand handled handles hands hang happen happened happens happy harassment hard harold harta has
hasta hate haul have having hay he head headache heading headphones hear heard hearing heart heavy held hell hello help helped
helpful helps her here hermana hermano hers hey hi high highway hija hijo him himself hip his hit hiya hizo hola holaa hold
holiday holidays home homie honey hoodie hook hooked hope hora horario horas horrible horse horses hospital hour hours house
houston how howdy hoy hsa hubo hueco hueso huh human humana humano hungover hurt hurts husband husbands hw i iba ice id ida idea
identify idioma ido if iglesia igual immediately impossible in include income info informacion informes infusion infusions ingles
inhaler initial inscribirme inside instead instrucciones instructions insulin insulina insurance intake interact interesa
interesada interested interpreter interstate into invalid invoice inyectar ir ire iremos irme irritable is ish it itching itchy iv
jaja january jaw jefa jefe jenkins jessica job joder jose jueves jugando juguito juice jump jumping junta junto jury just kayla
keep keeping keeps kept ketamina ketamine kevin keys kick kid kids kill killing kind kindly kissimmee knee knitting knock knocked
know known kroger la labor lado lady lamento landed landline language languages largo las last late later latest latte law le
leave leaving lee leer left legal legit legitimate legs lejos lengua lentes leo les let letrero letter letters letting lexapro
libre licencia license life lift light like lil linda lindos line lined link list lista listo lithium little live lives llamada
llamadas llamar llamarme llame llamen llamenme llamo llanta llega llegan llegando llegar llegare llego llegue lleguen llene lleva
llevaba llevan llevar llevarme lleve llevo llorar lo load lobby located location locations lock locked lol long longer look
looking looks loopy los losartan lose lost lot love low luck lugar luis lunch lunes lyft m ma maam machine made maestra mai main
maintenance make making mal mall mama mami man manager manana manda mandame mandan mandando mandar mandarme mandaron mandated
mandatory mande mandeme mandemelo manden mandenme mando maneja manejando manejar maneje manejo manos many map mapa maps maquina
marcar march marco marcus mareada mareado mareo maria marido marque marqueme marquen martes mas mate matter may maybe me mean
meant med media medicaid medical medicare medication medicina medicinas medicine medico medio mediodia meds meeting mejor member
memory menos mensaje mensajes mensajitos mentioned menu mero mes mess message messages messaging met metal metanme meter metro mi
mia micro midnight miedo miercoles might mighty migraine mijo mike mil mild mile miles military million mind mine minute minutes
minutos mio mira mis misdialed misma mismo miss missed missing mistake mixed mlk molestando molestar molesten molestia molina mom
moms mon monday mondays money monster month months mood morado more moreton mornin morning mornings most mother mothers mouth move
moved mover moverla movieron moving mr mrs much mucha muchacha muchas muchisimas mucho mudo muevanla mujer music must muy my
myself nada nadie nah nail nails name named nanny nasal nausea nauseas nauseous navidad nd near nearby nearest necesita necesito
need needed needing needle needs neighbor neighbors nene nephew nerve nerves nervous network never new news next ni nice nicotine
nieto nieve night nightmares nights nina ningun ninguna nino nix no nobody noche noches nomas nombre none noon normal north nos
nose not nota note notes nothing notice noticing notifications noto novia now np npc nuera nueva nuevamente nuevo nuevos numb
number numbers numero nunca nurse nursing o oak obligatorio obliged obra ocho oclock ocupa ocupo odds of off offer offered office
oficina ofrecio often ohio oi oidos oiga oil ok okay old olvidense olvido omg on once onda onde one ones online only oops opciones
open opening openings operadora operator opt opted option options or orlando other others otra otro otros our out outside over
overslept overtime owe own owner oxygen oye paciencia paciente pacientes package packet paga pagar pago pagos pague paid pain
palabra palabras pana papa papeles paper papers paperwork papi para parado parar pare pareja paren parenle park parking paro
parquear part parte partir partner party pasa pasame pasar pasarme pasaron pase paseme pasemela paso pasos pass passed past
pastilla pastillas patch patel patience patient patients patron pay paying payment payments paz pedi pedir pedro pee peeing pega
pegado pegaron peligroso pensaba pense pension people peor per perdi perdida perdido perdon perfect perfecto period permiso
permission permit permitted pero perrito perro person persona persons pesadillas pesado pharmacy phone pica picaron pick picked
picking picks pickup pico pidio piercings pill pills pin piso pizza place plan planes planned plano plans plant plata platicar
player playlist plaza plazos please plis plumber po pocket poco podeis podemos poder podido podre podria podriamos podrian point
polish pololo pon poncho ponen poner ponga pongame ponganme pongo ponme ponmelo poor pop poquito por porque portugues posible
possibility possible possibly postpone pounding power practice preciate precio prefer preferiria prefiero pregunta preguntar
prendan prepare preparo prescription presion press pressure pretty price pricey pricing prima primary primera primo prior private
probably problem problema procedure proceed process prof profe program programar prompt pronto protein provide provider proxima
prozac psiquiatra psychiatrist ptsd public pude pueda puede pueden puedo puerta pues puesto puked pull pulled pulling pulse pump
punto puro puse push pusieron puso put qualify quarter que queasy queda quedan quedar quedarse quede quedo queja queremos querer
queria question questions quick quien quienes quiere quiero quijada quincena quisiera quit quita quite quiteme quiten quitenme
quito racing rain raite rajo ramp rampa ran rapido rara raro rate rather rato rd re reach reached reactivame reactivate reactiven
read reading reads ready reagendar real really reanudar rebaja rebook recall receive receiving recepcion receta reciben recibiendo
recibir recital recoge recoger recogerme recoja recomendo recordatorios records recorrer red referencia referral referred refill
regarding regresa regresar regrese regreso regret rehab reina reinstate release relief remaining remember reminder reminders remis
remove renee reply report reporting representative reprogramar require required reschedule reserva reservar reserve resistant
respond responder respondo rest restart resubscribe resuelto results resume retrasada retrasado retraso return revuelto reyes ride
rides riding riesgos right ring ringing risks road roads roberto robot robots rock room roomies roommate roommates ropa round
rounds route ruedas ruego ruin run running runs ruth sabado sabados sabanas saber sabor sacame sacar sacaron saco sad safe said
sale salga salgo sali salida saliendo salimos salio salir salon saludos same saquen saquenme sat saturday saturdays save saved saw
say saying says scale scam scared schedule scheduled scheduling school scoop scooping scrap scratch screwed se sea seat sec seca
second secretaria secundarios see seeing seem seen seguir segunda segundo seguro seguros seis self semana semanas send sending
senior seniors senor senora senorita sense sent sentirse separate ser sera seria series sertralina service servicio sesh sesion
sesiones session sessions set settled several shake shakes shaking shaky shave she shell shift shifts shirt shoes shop short
shortly shot should show showing shut shuttle si sick side siempre siente siento sigan sign signed signing sigo sigue siguen
siguiente silla sin since sirve sis sistema sister sisters sit sitio sitter sitting situation six skip sleep sleeping sleepy
sleeves slept slide sliding slot slots slow smh smoke sms snow so social sola solicitar solicito solita solo soltar some somebody
someone something somewhere son sons soon sooner soonest sore sorry sort sorted sos soul south soy spacey spam spanish speak
speaks special speech spinning split spoke sponsor spot spots spouse spravato spray spring squared squeeze st staff staffed stahp
stairs stand standing start started starting state statement station stay staying step stick still stomach stomachs stop stopp
stopped store storm story stoy straight strange stranger street streets strep strike strip struggling stuck student students stuff
su sub subo subscribe success such suegro sueno suenos suero suit suite suits summer sunday sundays sup super superbill supervisor
supposed sure surgery surgio sus suscribirme suspenda suspender suspendo swap swears sweats sweet swimmy switch switched swollen
system taco tad take taken takes taking tal talk talked talking taller tambien tan tanta tantito tanto tapon tarde tardecito
tardes tardisimo tardo target tarjeta taste tastes taxi te tea teacher teachers team teenagers telefono telephone tell temblando
temo temple temprano ten tendra teneis tener tenga tengan tengo terapeuta terapia termine terrible test texas text textearme
texted texteen texting texto textos texts th than thank thanks thanksgiving that the them then therapist therapy there therefore
these they thing things think thinking thinks this those though thought thoughts thread three threw through throw throwing thurs
thursday thursdays tiemblan tiempo tiene tienen tight til till time times tingling tingly tio tire tired tmrw to toca toda todavia
today todo todos told tom toman tomando tomar tomarme tomarse tomo tomorrow tomorrows tongue tonight too took top total totally
touch town trabaja trabajan trabajar trabajo trade trae traer traffic trafico traiga traigo train trains trancon tranquila
tranquilizer transfer transmission transport transportation transporte trash trata tratamiento travel traveling treat treatment
treatments tremendo tren trial tricare tried trip triste troca trouble truck true trust try trying tu tues tuesday tuesdays turn
turned turning turno tutorial tuve twenty twice two tylenol tyler type typed typical uber ubi ubicacion ubicados ugh uh um un una
unas uncle under understand understands undo unfortunately union united uno unos unstop unsub unsubscribe unsubscribed until up
update upset urge urgent us usa usan usar use used uses uso usted ustedes usual usually va vacio vale vamos van vape vaya vayan
vea vean veces vecina vecino ven vendra venir veo ver verdad verme version very vet veteran veterano veteranos veterans vez vi via
viaje vida viejo viejos viene vienen viera viernes vision visit visita visits vista vitamins vive vivo voice voicemails volver
vomitando vomitar vomite vomited voy voz vuelta vuelvan vyvanse waco wait waiting waitlist waking walgreens walk walker walking
wallet walmart want wanting wants was wassup watch water way ways we weak wear wears weather wed wedding wednesday wednesdays weds
weed week weekend weekends weeks weepy weight weird welcome well wena went wepa were west what whatever wheelchair wheels when
whenever where whereabouts whether which while whn who whoever whole whom wht why wife wifes wild will wine wink wiped wise wish
with withdraw within without wobbly woke woman wonderful wondering woozy word words work workers working works worry worse would
wreck write writing wrong wrote wtf x xanax xmas y ya yea yeah year years yep yerno yes yesenia yesterday yesterdays yet yo yoo
you young your yours yourself zip zoloft zombie ¿ 😵
"""

PAGES = (
    """
come__the abdijoqu -18 -22 -19 -18 19 -17 -17 -18
go__the j 17
~cia> bdghklnors -22 -29 -20 -19 -17 -20 -22 -18 -16 -15
~igua dgiju -20 -18 -17 -16 -15
~nsaj adjmoqrs -15 -18 -15 -20 -16 -16 -17 -18
~repo m -17
""",
    """
@relative__he mpq -29 15 -19
^stoy m -21
do__put adijq -23 -36 -18 -26 -19
get_high ju -15 16
i_said abinu -21 -25 -16 -28 -21
return l -18
~vor defmnqrstv -35 -29 -23 -17 -29 -33 -19 -28 -33 -38
""",
    """
algun o -18
what__can dijmnou -17 -18 -24 -32 -28 -24 -18
~<au acgiotuv -24 -16 -24 -18 -22 -16 -24 -19
~equi am -20 -17
~olks gjm -18 -19 -21
~pots aim 20 -19 -20
~upon di 17 -15
""",
    """
@animal_se mr 24 -15
de__mi ab -27 18
escribe$ u 16
esto abfghjkmnopqrst -42 -23 -30 17 -25 -37 -33 -27 -32 -36 -23 -26 -37 -32 -16
is__bank hm -16 22
que__sale d -17
~<kic ainu -17 -15 -15 22
~nder efhijloprsv -19 -18 -20 -22 -28 -24 -27 -20 -21 -20 -20
""",
    """
@cancel_all km -17 -28
a__number u -19
do__make adm -19 -15 18
does_the ghjnov -31 21 -26 -37 -18 -18
what__# dghj -25 -20 -20 -22
~<bes adgijklort -15 -22 -23 -21 -19 -15 -19 -20 -16 28
~eter nqu -15 -15 -16
""",
    """
can__mix mn 18 -19
me_dan bdjkmpqu -19 -17 -19 -21 -27 -15 -19 -18
semana bdgjmns -16 -20 -18 -25 -32 -23 -16
tell__about abdimo -23 -15 -29 -24 21 -16
~era> cefhjklmpqt -25 -18 -20 -32 -18 -32 -18 -40 -24 -33 -20
~ood> acdefghijkqruv -33 -16 -49 -43 15 -21 -22 -18 -34 -35 -26 -48 -20 -44
~wed> adijmnuv -17 -16 -20 -18 -19 22 -18 -16
""",
    """
#__and bm -18 -18
mi$ abcijlmnopq -29 -19 -21 -17 -17 -19 -39 -19 -25 20 17
tell__more mu -22 19
this__to gkm -18 -16 -29
~emp cdefgjlpt -30 -39 -22 -31 -18 -24 -36 -23 -23
""",
    """
^nah bfjlnotu 23 -18 -17 -19 -18 -18 -21 -16
am__no m -18
ando_en amrs -17 22 -17 -20
can_bring pq -16 18
droga$ u 16
her_home mp -16 18
meant abl -22 -22 -18
scrat* mnu -20 -15 -16
see__then ahm -22 -20 18
the_@holiday dhm -18 25 -20
unsub* gu -16 -17
~<exi abdghjlnou -16 -17 -23 -23 -18 18 -16 -23 -15 -24
~jfkd em 21 -19
~ries eghjnqu -17 -21 -16 -15 -17 -16 15
~rle a -15
""",
    """
amables mt -15 17
does__for g -18
getting_these gmv -20 -16 -19
how__make admu -19 -16 20 -16
mail m 22
~<dr abcdefghiklmopqrtv -24 -18 -44 -48 -40 -34 -49 -21 -38 -40 -16 -31 -26 15 16 -17 -43 -37
~nybo djmou -19 -16 -18 -16 -18
""",
    """
bajo jm 15 -28
coming$ gijklmnrsu -17 -15 -31 -25 -24 -18 -23 23 -20 -17
going__out n -16
help__a gkm -27 -17 18
my__too m -21
of__@relative v 17
say__a m -18
~ady bcdghjkstuv -16 -20 -17 -21 -26 -30 -31 -34 -27 -33 -22
~bles defghimntu -20 -16 -18 -17 -17 -21 -21 -20 30 -22
~hour bijo -18 -18 -18 18
~next cdghiklqrtuv -20 -36 -17 -27 -32 -30 -22 -25 -16 -18 -20 -28
~roug lnrstv -28 -15 -16 -22 -16 -16
~rto> dnqs -18 -20 -22 -16
""",
    """
@howmuch__por jmqu -15 18 -16 -28
@thanks__@thanks t 18
^unstop cefgiklmru -16 -22 -17 -18 -16 29 -31 -29 -19 -16
aqui bcdehiknoprstuv -30 -20 -25 -16 -23 -25 -19 -31 -26 -23 -27 -22 -16 -31 19
tell__the du -16 -18
you__the abcegijmnoqru -35 -38 -33 -18 -17 -48 28 -16 -36 -17 -34 -32 -26
~elta m -22
~quet m 15
""",
    """
dose$ a 16
is__right hmrsu -15 -16 -23 -25 -28
somebody__i bo -18 -18
~ctua dhimq -17 -16 16 -18 -16
~hea acfghjlopq -20 -19 -16 -28 -24 -38 -21 -31 -24 -32
~ling cdhlnptuv -16 -32 -30 -15 -32 -32 -20 -42 -30
~sua mu -26 19
""",
    """
do_we djm -18 19 -20
my__any m -17
not__tomorrow bo 19 -20
nuera m -15
okay e -16
~<wif m 18
~apa befghiklmnopsu -20 -21 -16 -20 -19 -24 -17 16 16 -26 -20 -18 -18 -28
~ate> cdefghiln -19 -35 -20 -20 -32 -35 -17 -32 -42
~eria bnqrsu -21 -23 -23 -18 -26 -17
""",
    """
@parking_is j -18
are__doctors u 16
card abijqu -29 -25 -18 -18 -24 -28
you__will bgmt 15 16 -17 -16
~ack> abdefhkloquv -17 -16 -21 -23 -28 -37 24 -43 -24 -16 -21 -34
""",
    """
allowed$ mn -23 19
are__and j 17
bringing m -19
way_but r 16
your__best mt -22 16
~<doc jm -16 -20
~eva bcfghijnrsuv -21 -18 -18 -19 -20 -29 -22 -31 -20 -18 -29 -26
~lt> ims -17 -24 33
~omen abino 16 -16 -15 -18 -15
""",
    """
@stop_them lm 24 -21
^pongame o -21
a__note m -22
not:coming bmop 32 -31 -33 -22
seen_soon a 18
transportation dp -20 18
write u -16
~gol u -26
~tryi a 17
""",
    """
but_not abgijkmoq -21 -15 -17 -15 -18 -17 -23 19 19
is__and n -23
oil acdghijklmoqsu -22 -20 -32 -22 -16 -16 -29 -17 -18 39 -30 -19 -17 -25
quedo__@fetch pq 17 -15
tarde bcdefgijklnopqrstuv -43 -35 -28 -28 -28 -27 -22 -41 -25 -28 -39 18 -22 -34 20 -26 -23 -31 -26
~<pue eghjklmprstuv -45 -18 -17 -40 -15 -55 -22 -36 -45 -59 -48 -60 -52
~agar jmr -17 -19 25
~asdf em 21 -22
~houl bcdhiklov -29 -23 -43 -22 -16 -18 -23 -20 -17
""",
    """
^took efjlmu -25 20 -18 -18 -24 -16
backe* q 15
bless mt -19 23
dude mv -15 16
i_able nq 19 -15
under$ mu -16 17
~asy abl -18 -15 -16
~jes m -19
""",
    """
@call_me acdghijkmnprv -42 -25 -26 -22 -41 38 -20 -19 -20 -18 -29 -16 -26
off_to p 18
to__at n -19
~din afgnosv -42 -31 -37 -29 -18 -18 -33
~erra bhmr -16 22 -29 -19
~lidi d 15
""",
    """
en_@spanish abcdeghijklmnopqruv -26 -21 45 -24 -15 -20 -15 -22 -26 -20 -24 -34 -28 -36 -17 -19 -17 -19 -15
quien_es aiqv -15 -24 -19 25
~has dimqr -18 -17 -27 -24 -16
¿_@open hmno 20 -17 -18 -16
""",
    """
=said:human abcdefghijklmnopqrstuv -67 -66 -57 -34 -85 -33 -81 29 98 -85 -74 -72 -22 -88 -84 -87 -57 -76 -61 -90 -65 -44
=said:prep_question abcdefghijklnopqrstv -79 -97 -81 -56 -53 -88 -18 -60 -69 -66 -73 -79 103 -97 -40 -46 -93 -49 -87 -70
a__cuadras m -15
not:ir abgijlmnopqrsuv -24 43 -17 -18 -19 -19 -33 -26 -16 -17 -17 -18 -16 -19 -19
picki* amp -15 -18 15
slots am 19 -15
work__day o -20
~ded cijklnpu -20 -31 -21 -20 -24 -17 -20 -27
~ima dglmn -18 -15 -17 -16 -21
""",
    """
#_por dmu -27 27 -17
@insurer__@fetch b -18
cual abceklnopqrstuv -30 -21 -19 -20 -17 -22 -23 -19 -23 -21 -27 -30 -15 -49 -22
for$ adjmu -25 -32 -22 -18 21
that__it mt -27 16
~regi am -17 16
~sts> mu 22 -18
~yo> adnopv -17 -16 -15 -18 -17 -16
""",
    """
@clothes__need g -17
numbe* bcefhmnoqrst -36 -27 -19 -21 -29 -23 -27 -28 -25 -25 -24 -25
skip__@medicine bmn -17 -25 21
ya__del mpq -17 18 -18
~aden m -16
~func dm -15 -26
~ovi afghijklmnptu -38 -20 -18 -22 -18 -25 -23 -26 19 -23 -15 -18 -31
~rca> ajm -15 16 -26
""",
    """
i__@visit adgjmnov 16 -32 -19 -23 -33 -41 20 -20
mix__with mn 16 -16
not__for dgmqv -15 -19 -19 -23 -18
quede_sin acdijnopqr -19 -19 -15 -19 -18 -24 -24 -19 25 -19
~een> acfghijnopquv 16 -30 -18 -32 -18 -35 -34 -34 -19 -35 -20 -18 -17
~rib bdefhjknopqstv -36 -36 -35 -31 -32 -36 18 -21 -34 -33 -33 -31 -19 -17
""",
    """
all$ cefghijkmnoqsuv -16 -18 20 -20 -31 -24 -18 15 -49 -28 -29 -23 -31 -29 -18
asi bdhijkoquv 15 -17 -19 -15 -23 -16 -23 -29 -28 -18
i__@vehicle jnqr -28 -24 28 -15
i__moving bo -16 -23
not:@visit cdgijklnopqsuv -15 -36 -18 -26 -20 -18 -17 -28 -40 -20 -38 -30 -34 29
provide ajm -22 -15 -25
say_that cgmou -16 27 -22 -16 -19
~cut> am -20 20
~duri am -18 -21
~igo> acdefghjkmou -19 -28 -18 -26 -23 -33 -30 -29 -23 -17 -32 -46
~teme lu -16 -17
""",
    """
@stop_it ejlmu -16 -19 36 -40 -21
says__will mu -17 -15
we defghiklopqrstuv -20 -50 -54 -58 -71 -35 -44 -36 28 -22 -34 20 -50 -27 -75 -22
~fec cdefhijklmpqrv -21 -39 -16 -18 -26 -22 -31 -25 -24 -39 -21 -28 -22 -25
~pay dinsu 25 -17 -24 -16 -24
~zer mq -22 17
""",
    """
am__there jmnu -17 -19 -24 16
from__will mp -18 18
nix bm 19 -20
no_car j -17
put__a gmn -17 16 -22
~ncia ghknov -20 -19 -18 -24 -18 -17
~sant aim -17 -15 25
""",
    """
dia_me ahjm 27 -22 -17 -23
later__the m -22
may_my n 17
me__un abcklmpqv -29 -18 -16 -19 -20 -41 -23 -23 -18
~acom abimu -22 -17 -16 -26 -22
~ircl m -18
~jazz m 15
~wpoe em 16 -17
~ya> giju -16 -16 -21 -17
""",
    """
adelantar mno -15 -15 18
crazy t -17
es__ir q 16
on__list giklno -18 -19 15 -16 -19 -15
se__@relative abcnpqv -20 -22 -16 -16 -27 16 -15
sigo_en m -17
trash$ m 17
~<ove fglnpv -15 -21 -31 -29 -28 -30
~vie bfghijkmqsuv -27 -19 -27 -26 -36 -41 -29 15 -21 -22 -24 -27
""",
    """
desde_el m -26
es_mi l -16
to_walgreens im 16 -18
yea r -16
~<bit d -16
~<new dim -22 -16 25
~elto p 17
""",
    """
code jm 15 -17
directions$ m -23
o_que jlmnuv -18 -16 -23 -16 17 -16
you_up defhlmt -15 -16 -17 -19 -18 21 -18
~eci cdejnopqruv -19 -25 -31 -26 -16 -21 -17 -41 -18 -49 -43
~ica abefhjkoprt -34 -20 -32 -26 -35 -18 -35 -25 -35 -29 -27
~rge abcefghiknprsuv -22 15 -26 -27 -25 -36 -33 -16 -17 -17 -30 -34 -31 -41 -27
""",
    """
a_poner gmu -15 -17 16
b ehlmn -17 -17 -16 -32 -17
never_been mv -16 15
uh_what dm -16 -16
~<ben defglm -20 -19 24 -18 -15 -33
~azo mn -17 -17
~rint m 18
""",
    """
@drink$ adhinoqsu -27 -25 -16 -22 29 -21 -36 -18 -31
me__number dglmuv 20 -16 -22 -20 -23 -21
mi__@move m -16
needed ot -19 15
~<ag ceghijkmqsuv -43 -35 -20 -42 -16 -17 22 -37 -51 -31 -50 -34
~<bir dijq -18 -16 -26 -15
~otr cdefghijlmopqrtu -30 -23 -22 -22 -15 -37 -43 -15 -35 -18 19 -35 -29 -24 -22 -46
""",
    """
donde_queda amrsu -17 19 -16 -17 -18
when__come hmno -17 -21 -34 -15
~aco> anqu 20 -18 -16 -20
~fgh> em 17 -17
~lac cdfhiklmpt -20 -41 -15 -23 -27 -23 -29 -20 -25 -18
""",
    """
@parking__stadium jm -16 16
~cts adl -18 -20 -16
~ont bcefkmopqrtuv -24 -29 -24 -24 -34 -16 -35 -41 -25 -15 -33 -49 -45
""",
    """
about_ten r 20
can__@eat m 18
going$ dfmu -23 21 -20 -20
i__med d -16
not:@day abdghilmnprtuv -35 30 -20 -20 -32 -17 -22 -35 -19 -23 -27 -15 -23 -22
outsi* u -23
puedo__trabajar n 16
~<eff n -16
~eron bilmnqr -15 -24 -25 -19 -17 -18 -17
~nab klm 24 -21 -19
~nor> u -18
~pare bgijklmu -18 -20 -16 -17 -17 21 -29 -16
~rita dgv -20 -20 -15
~spu bcdghijlu -25 -15 -25 -21 -25 -21 -15 -19 -20
""",
    """
@move__you jlm -17 16 -17
@stop_my n 24
@visit__am mr -18 16
de__favor k -16
my__sent n -20
not:off b -26
they__for u -17
to__about a 16
work_with dm 18 -16
~esub klm 19 -16 -19
~len adhijmoqu 16 -20 -17 -24 -20 -27 -20 -19 -24
~ryb m -16
~sult glm -17 -17 -24
~way acdefghikmotu -42 -24 -33 -29 -26 -32 -32 -26 -24 -15 -20 -24 -28
""",
    """
alto cdefgijklmtuv -16 -19 -27 -23 -16 -19 -15 -20 30 -28 -16 -19 -17
but__it gm -16 -20
should__have mns -32 29 -16
takin* abdilmosuv 18 -27 -33 -18 -24 -36 -18 -28 -24 -21
y__la m -23
""",
    """
@relative__@move mq -22 -18
@thanks__the mt -19 17
am__# lmrs -16 -17 19 -17
dije__no m -16
me__those m -15
office abcdfghklmnopqrt -37 -26 -20 -36 -17 -22 28 -16 -27 -22 -25 -25 -19 -26 -21 -21
quien_habla v -15
~rged dm 24 -27
""",
    """
empez* amn 18 -20 -18
time__you mn -27 -20
to_cell d 16
~<jus acefkpstv -25 -26 -24 -27 -33 -18 -32 -18 -24
~ella ijlmqu -15 -17 -15 -24 -21 -22
~rden abr -16 -20 16
~vere ablq -20 -17 -16 -23
""",
    """
broke__still q -17
no__interesa a -16
~<hab cdfghjlmnpqrstu 25 -23 -17 -17 -24 -19 -26 -26 -31 -17 -34 -21 -19 -18 15
~<ofr mu -22 -15
~cuan bcgklmqruv -26 -22 -19 -24 -21 -24 -34 -36 15 -21
~iste dhijorsv -18 -17 -24 -21 -25 -16 -17 -19
~lome m 18
""",
    """
@drive__truck q -18
algo__la i 16
~nop ef -23 -17
""",
    """
anyon* abdjlnpru -24 -18 -26 -19 -19 -25 -18 -17 -30
i__arrive m -15
new_patients h -15
which__the u -18
~<chi ghijpqrstu -24 -16 -23 -18 -20 -23 -15 -20 -16 -27
~<of adilnv -18 -17 -17 -19 -25 -18
~coup acgjlou -16 -16 -18 -16 -19 -16 -20
~uro> m -15
""",
    """
did__up m -18
it_@cancel bm 22 -24
name__the m -25
no_more bklmqu -26 -20 33 -38 -18 -29
not:get agjmnpquv -20 16 -24 -46 -22 -20 15 -33 -23
not:take abdlopq -32 -25 -18 -19 -18 -30 31
not__just mor -32 23 -20
up__this m -25
won__@place m 16
~<nlk eflm 24 -17 -16 -25
""",
    """
@door__locked am -15 -18
guys_do ahu -16 -23 15
in__are jm 18 -19
not_take ablpq -17 -28 -20 -21 20
~dam cjlmnopqrsuv -22 16 -22 -18 -22 -26 -19 -18 -16 -21 -31 -26
~fla nop -20 -17 -19
""",
    """
@hello_this u -19
asked_for m -26
i__get cdghijlprstuv -22 -17 21 -16 -22 -35 -34 -29 -27 -18 -17 -46 -25
in__instead o 16
list__the m -16
mind__@visit bm 16 -15
of_your ahitv -18 -19 -19 -17 -16
think* abno 17 -23 -15 -16
~embl m -17
~medi jmosv -18 -18 -17 -16 -19
~pens cefhijlnoprstv -18 -17 -24 -15 -31 -26 -21 -29 -17 -15 -25 -17 -17 -18
~xti dfhjmnoqrst -19 -20 -19 -15 -17 -21 -26 -23 -21 -17 -22
""",
    """
=beside:location abcdefgijklmnoprtuv -45 -30 -22 -40 -19 -31 -38 -22 32 -18 -25 -25 -21 -30 -32 25 -23 -44 -23
charge abdghjmou -26 -17 38 -16 -19 -24 -38 -17 -24
debbie$ mv -16 19
does__@price u -17
it_but o 16
messages abdefghijklmnopqrstu -34 -34 -30 -28 -30 -33 -23 -26 -26 23 33 -42 -26 -32 -17 -26 -18 -24 -26 -25
pensa* imnu -16 19 -16 -18
provi* ajm -22 -15 -25
que_se cdgimoqsu -16 -27 -15 -23 -23 -24 -21 -19 15
rates ju -16 -16
still$ ms -27 26
~<fac abehijlnoqrv -16 -23 -18 -15 -21 -18 -22 -19 -18 -22 -20 -17
~irty m 15
~oice aglmnq -18 21 -20 -33 -15 -16
~touc ip 15 -18
""",
    """
follo* m -22
punto dgimnoqu -25 -20 -20 21 -27 -16 -16 -26
tuesdays a 17
whole_time n -17
you__@spanish cm 19 -20
~cha cefhjlnqst -39 -37 -33 -35 -22 -17 -16 -44 -35 -20
~got> blu -17 -17 -15
~home acdghjklmoqstuv -29 -21 -42 -32 -17 -36 -23 -26 -16 -39 17 18 -22 -47 -21
~husb m -16
""",
    """
you bcefhilnopqrst -50 -17 -70 -35 50 -43 -37 -62 -36 -128 -42 -90 -64 31
~eadi mu -18 -16
~kno abdehijklnps -25 -16 -30 -33 -45 -26 -38 -19 -20 -21 -32 -25
""",
    """
@stop_by klm 20 -17 -15
arranged q -16
here$ cdfhinopqrsuv -17 -36 -26 -30 -36 -31 -26 -25 -17 -31 -27 -32 17
like__@visit a 20
loan$ m 18
pasar acgimuv -22 -18 -16 -16 -21 -23 17
~<bl acfghijklpuv -46 -36 -40 -40 -28 -47 -39 -15 25 -37 -57 -28
~hes abehjklnopqrt -38 -35 -20 -32 -32 -28 23 -39 -36 -21 -35 -29 -24
~tah cijkl -16 -17 -16 -19 21
""",
    """
a_@drive jmu 17 -25 -23
backed_out q 15
es_el abgjn -22 -17 -26 -24 -16
in__place b -16
me_more mu -22 19
not:all m -23
not:driver bpq -17 -24 19
send__@place jm 16 -17
~cipe m 20
~cy> adglnu -16 -20 -18 -18 -17 -21
~pot acdghilnoqu 16 -20 -26 -22 -17 -37 -19 -25 -15 -27 -29
""",
    """
do__an bdo -15 -22 -17
~ck> bcefijlnsu -33 -26 -58 -21 -16 -24 -34 -29 -26 -35
~rti bijqu -24 -25 -16 -18 -29
""",
    """
@relative_can abmnopu -19 -17 -23 -15 -18 15 -20
a_visa m 16
business a -19
can__the ghimors -21 -28 -30 -25 -18 -18 -19
hora_con m -16
into_a abm -16 -17 -26
old_@person m -16
toca b -17
vayan b -16
""",
    """
company__this u 18
contesto ail -17 -22 -21
how__would d -16
~<doo m -15
""",
    """
contesta m -21
digo amnqrs -15 16 -20 -17 -16 -18
hay_que cdefghijlmpqrstv -24 28 -17 -25 -38 -37 -34 -43 -20 -46 -30 -41 -19 -24 -17 -19
perdo* u -17
puedo__caminando q 19
remove__@call l 16
~<tax gmu -16 20 -18
~asta abcdfgklmqruv -23 -15 -17 -18 -16 -17 -20 26 -36 -25 -20 -17 -16
~rpe m 16
~unio r -15
""",
    """
@day__good mo -19 20
@hello_again fk 16 -16
may acdhjlmnpsuv -20 -18 -24 -16 -23 -25 -33 22 -29 -16 -30 -19
on$ abdegijkmopqstuv -16 -40 -35 -36 -28 20 22 15 -31 -38 -29 -31 -26 -26 -42 -23
parte__quien mu -16 19
por_favor defmnpqrstv -32 -27 -21 -24 -27 -48 -28 -16 -27 -29 -29
there_i i 17
to__your a -16
word$ m -16
you__@insurance ajmqu 20 -19 -30 -15 -23
~<tot dmu 22 -24 -16
~con cdefhjkmrs -41 -16 -33 -39 -29 -34 -34 -33 -27 -27
~ire> jn -17 -26
~so> cdehlntuv -30 -39 -30 -28 -21 -37 -28 -19 -36
""",
    """
@vehicle__the jmq -20 19 -18
^oh em -27 16
fruta ahn -16 -19 -16
pueden_@move amo -15 -23 18
recogerme bmnq -19 -15 -17 23
the__pocket dm 17 -17
~uati m -18
""",
    """
about_it in -18 -20
duerm* mnu -24 -17 23
lkjlk* em 18 -16
my__just m 16
of__@late m -16
puedo__al no 16 -16
~asa> abcfhiklortuv -37 -35 -29 -17 -32 -15 -31 -32 -28 -22 -24 -34 -18
~days bdgijmnp -23 -33 -17 -19 -28 -28 -30 -16
~ect acdefhknov -44 -30 -37 -20 -21 -35 -30 -16 -24 -37
~ena> abcefghijknrsuv -17 -19 -15 -25 24 -25 -22 -17 -17 -17 -20 -19 -19 -26 -18
~uld> befghjmprtv -28 -29 -31 -15 -48 -18 -16 -40 -26 -37 -38
""",
    """
@fetch__@relative bmo -22 -22 -17
@insurer$ abcdeghijklnopqrtv -33 -16 -28 32 -32 -24 -32 -31 -29 -18 -22 -24 -21 -30 -35 -17 -20 -21
@move__day o 17
are__expensive dm -23 21
just acefkpstv -23 -26 -24 -27 -33 -18 -32 -18 -24
no__dormir u -16
of_it jmnqu -15 -25 -22 -16 16
should__bring mq 17 -16
the_game m 18
there__@visit adhmu 22 -22 -16 -19 -17
~cas abefhijklnotu -35 -17 -16 -16 -24 -19 -39 -37 -34 -22 -34 -21 -40
~mall himnorsu -23 -15 19 -22 -17 -16 -22 -32
~taf agjlmuv -16 -18 -16 -16 -18 18 -21
~yes abdgjln -23 -17 -18 -16 -17 -20 -18
""",
    """
carpe* m 16
driver__my mpq -19 23 -21
her_i mr 17 -17
lleguen m -19
of_@clothes mn -20 18
que_hora abdghijmoqu -42 -18 -20 -25 20 -26 -24 18 -42 -20 -30
~stra q -16
~tist an -21 -19
""",
    """
@move__idioma o -15
dejo_el s -16
do__still m -16
you__day abdgjntuv -17 -17 -23 -20 -16 -20 16 -26 -18
~ckag a -15
~jar> bgiru -21 -24 -19 -19 -26
~tify l -15
""",
    """
@vehicle__el hm 15 -16
i_got acghiklqt -15 -30 -27 -29 -21 -35 -24 -21 -27
know_i mo -22 19
talk__someone i 17
~knoc defhmnqtv -15 -16 18 -15 -16 -15 -17 -19 -15
~lmar h -21
~ofte dnu -15 -17 16
¿__ser o 15
""",
    """
is__by jm 18 -22
possible$ m -20
~dly m -22
~ejo abdefghklmqrtuv -35 16 -19 -22 -23 -37 -42 -24 -15 -33 -25 -23 -25 -42 -39
~oria gj 20 -22
""",
    """
can__all h -19
only$ q -17
same__before amn -16 22 -18
skip__or bmn -15 -18 16
~des abcdegikmoprtv -16 -15 -22 -23 -37 -66 -65 -29 -48 -29 -21 -21 -27 -21
""",
    """
alta$ bdefiklprtuv -16 -23 -23 -22 -20 30 -26 -16 -19 -16 -16 -17
did__@cancel bdm -22 -16 18
what__@visit adjmu -23 -26 -18 -21 26
~cir abm -24 -16 -26
~enas efm -17 16 -18
~nal ghjoqrsuv -15 -20 -21 -20 -24 -18 -15 -23 -18
~rov m -27
~yone abdgjlnprs -26 -21 -30 -23 -20 -22 -25 -19 -18 -16
""",
    """
@eat$ abcdfgijnopqrsu -25 -21 -16 -43 -17 -42 -21 -32 35 -23 -19 -37 -22 -16 -39
@visit$ abcdefghijklmnopqrt 49 31 -72 20 -70 -66 -67 -82 -75 -64 -80 -68 -49 -20 -18 -81 -32 -36 -61
do__in adn -24 -26 -19
gold$ dm -17 19
me__and bq -19 -16
~<ca aefghklnst -34 -60 -47 -54 -38 -28 -19 -52 -17 -53
~gre bcdghklmnorsuv -20 -26 -16 -27 -22 15 -24 -28 -36 -21 -27 -27 -40 -28
~ion abdefghklmprsv -41 -30 -23 -52 -20 22 -28 -25 -21 -21 -21 -18 -15 -56
""",
    """
@stop_talking dlm -17 -18 17
bitcoin d -16
it__and u -16
reciben mu -15 -18
~<bri bdghiklsu -29 -18 -33 -24 -26 -22 -24 -33 -27
~<dir gl -16 -15
~<ere agu -19 -15 16
~ann m 18
~dude mv -15 16
~ham ms -22 16
~mole abgln -17 -20 -17 19 -16
~off au -19 -23
~rag m 17
~ult gklm -19 -15 -18 -29
""",
    """
^truck q -16
night abdijrsu -23 -16 -16 -19 -18 -25 17 -18
to__that jm -15 -22
~any bcegjprs -45 -20 -29 -58 -21 -16 -45 -44
~cerr ahm -17 23 -25
~ijad s 17
""",
    """
@day_and bjmo -19 -19 -23 17
^despues q -21
bring bghiklrsu -26 -29 -19 -23 -18 -20 -27 -25 -34
doubl* b -17
in_@english abcdgijklmnoru -33 -22 40 -20 -21 -18 -18 -18 -23 -35 -17 -25 -15 -24
not:dona mv -15 16
with__and m -20
~ays> cefgijltv -29 -22 -34 -24 -35 -46 -30 -26 -36
~cci n -15
~hem acdhijmnqrs -23 -17 -25 -20 -29 -25 -20 -23 -20 -20 -22
~like bdefghjnpqtv -20 -22 -22 -22 -21 -23 -18 -17 -31 -23 -22 -34
~rugg a 16
""",
    """
am__work agmnopr -16 -30 25 -23 -18 -16 -21
go__to cm 17 -18
said__@cancel bm -15 18
~<and bcdefhiklptuv -24 -23 -23 -19 -21 -25 -28 -25 -30 -29 -17 -34 -39
~ansf di -16 22
~plic bdgjkmnq -15 -21 18 -18 -16 -23 -23 -18
~pra defgijklnpqrtv -18 -22 -19 -22 -25 -30 -19 -19 -28 -20 -25 -27 -18 -22
~ucin u 16
""",
    """
@day_si bo -17 18
frio m 23
i__make bm -25 -19
que_hago hm -15 -25
with__lol q 16
~sout u -17
""",
    """
de__@visit ajlnru -27 -15 -20 -16 -25 -15
mi__@sick npq -16 -21 24
pararan$ m 15
~<lam mu -19 -16
~roa adhu -18 -16 -21 -19
""",
    """
no__here gmv -15 -16 18
~carm m -18
""",
    """
in__@traffic mpq -15 -16 17
in__next o -15
it__@price dm 16 -15
so__@late m -17
where__iv ms -21 18
~eces efghjlprtv -24 -21 -29 -24 -26 -19 -32 -25 -21 -30
""",
    """
bleac* m 16
como__preparo adg -16 -18 -17
decir g 15
got_@sick abmpr -15 21 -29 -17 -25
l abcdefghilmnprtuv -16 -17 -18 -19 33 -18 -18 -16 -17 -23 -35 -15 -16 -22 -16 -21 -20
not:been m -21
podre amno -15 -22 20 -20
pueden__a imn -15 -18 -17
~mok mn -22 20
~orms m -16
""",
    """
@day_are mo -20 20
apt$ am 20 -21
effec* adeghjloq -18 -26 -18 -15 -17 -18 -16 -16 -16
lose_my bgjlmnrv -22 -20 -16 27 -38 -17 -22 -19
me_and bmnp -17 -18 -18 16
threw m -17
una__que m -18
you__something o 20
~ili ghjrv -17 -15 -17 -18 -15
~ords dgknq -23 15 -15 -20 -18
~scu alnquv -24 -25 -21 -21 -21 -22
~town abdhnsu -24 -18 -26 -20 -21 -18 -25
""",
    """
another cdghiklmnprs -20 -23 -24 -19 -23 -15 -26 -22 -25 -24 -20 -22
esta begknrsu -35 -21 -16 -55 -27 -27 -25 -28
is_slow qr -17 19
not:texting v -20
the__down m 17
visits mo -17 -17
~irse s 16
~kick ainu -17 -15 -15 22
""",
    """
@cancel_i pq -16 -22
get__i u -15
hook__with amu 21 -18 -15
me_puede bdnop -24 -33 -17 -27 -20
~<fre cghijklmnoqrtv -23 -18 -17 -29 16 -17 -20 -22 -30 -17 -33 -25 -22 -24
~alr aips -24 -20 -21 -16
~eto iu -19 -23
~hate bdfghjknpqtuv -26 -26 -19 -23 -21 -21 -16 -20 -20 -16 -20 -30 -24
~ndo bcdefghijlopu -33 -15 -68 -38 -44 17 -35 -22 -27 -29 -29 -19 -46
""",
    """
@animal_@eat mn 23 -24
balance u -17
la_@staff i 24
me_@stop kl -15 16
~<her bdfhijknpqrstu -18 -45 -31 -38 -45 -22 -17 -41 -36 -23 -45 -36 -16 -42
~<lug hlmnpqsv -18 -17 -35 -21 -16 -19 -18 -19
~car> bdjoqr -15 -19 -21 -17 -19 -16
~chea j -17
~dou b -18
~duc agimnou -16 -18 -16 20 -19 -17 -21
~lp> bcefghijklnoprsv -32 -32 -43 -35 44 -23 -31 -30 -30 -41 -33 -21 -31 -30 -27 -34
~mai dgnoqrsu -24 -20 -19 -21 -19 -18 -20 -27
~oco> mo -22 -17
~xpl abcdgjklmnopqrsuv -23 -24 -18 -34 17 -29 -26 -22 -22 -25 -18 -17 -22 -19 -22 18 -18
""",
    """
@cancel_the l -15
@drive_is jmu 18 -21 -21
@staff$ abcdefghijklmnopqrstuv -38 -40 -43 -52 -56 -61 -40 -54 72 -42 -38 -43 -20 -36 -34 -35 -33 -42 -37 -48 -46 -45
can__speak i 15
of__@drive mu -16 -15
the_@door bdgilmnorsu -24 -29 -22 -25 -19 -26 -29 -19 27 -18 -32
~plai acdijkmnu -22 -23 -31 18 -21 -16 -23 -16 16
~visa ain -15 -16 -16
""",
    """
@relative__law mp -20 16
are__@price dm 19 -18
it__please klmou 19 -18 -19 -22 -17
pararan mv 16 -15
parking abcdefghijklnoqrstuv -44 -35 -30 -55 -29 -36 -36 -39 -34 32 -22 -29 -37 -32 -39 23 -27 -29 -38 -27
plumber$ giklmuv -16 -19 -16 -21 22 -16 -16
~clas abjs -17 -17 -22 -16
~elu aiq -19 -18 -18
~gan> d -15
~ndie mq -22 -16
~uti deu -17 -17 -18
¿__quito mnu -17 19 -17
""",
    """
a_como abdgjmnqsu -34 -22 32 -18 -18 -15 -19 -17 -19 -29
am__@drive mn -20 -23
cheer* mt -16 17
do__walk adjmu 21 -24 -18 -24 -21
please__my acdlou -36 -23 -18 -20 -23 -18
you_write m 18
~soon dghijkmpq -16 -25 -27 -23 -19 -19 -22 -16 -26
""",
    """
i__would lmn -16 17 -19
para__este gu 18 -20
should__if m -17
when_do dhjm -20 21 -19 -22
~dije bnqru -22 -17 -19 -19 -19
~esus kl -17 16
~pues cdeghijkltuv -34 -38 -18 -38 -33 -37 -25 -20 -29 -18 -34 -20
""",
    """
@symptom__la s 19
cubre$ dm 17 -17
in_@day m -15
parar* v -16
~nea adghjlnoquv -24 -19 -15 -17 23 -21 -26 -19 -25 -25 -17
~sou u -18
""",
    """
@late_to hj 22 -22
do__instead bmno -20 -16 -15 24
interested lmuv 16 -17 -20 -18
let_us abdghlmorsuv 20 -29 -18 -18 -21 -16 -44 24 -17 -16 -22 -17
necesito_@move ao -22 21
no_@insurer p -20
racing m -20
to__one ilo -16 -19 -17
~die abcdghiklmnops -31 -28 -23 -31 -16 -20 17 -22 -26 -24 -30 -20 -26 -25
~lse> bcghijkmnpqr 16 -19 -19 -26 -31 -22 -16 -27 -27 -28 -19 -17
~tal efghiklnopqrt -31 -32 -39 -50 19 -33 -22 -50 -20 -44 -24 -31 -25
~tte dhjklpqrtv -40 -28 -28 -27 -19 -26 -16 -15 -16 -24
""",
    """
^i bcdefhimnpqru -22 -46 -26 -88 -75 -52 -16 33 -38 -29 -36 -32 -66
need__day mo -24 25
sitti* r 17
~alir q 16
~icar jmo -18 -23 -16
~xpen u -25
""",
    """
an_@visit abdgijlnoqrs 34 -35 -34 -20 -27 -28 -23 -27 -36 -22 -20 -17
el_idioma o -15
~<fr acehjknoqrstv -26 -22 -39 -26 20 -29 -16 -38 -57 -17 -16 -19 -52
~coi u -20
~exp acefhklnopqtv -35 -23 -18 -21 -22 -32 -35 -35 -24 -26 -16 -19 -30
~fa> guv -15 19 -17
~hag cdfhoprsuv -20 -33 -19 -21 -22 -16 -24 -26 -33 -16
~le> acdefghklpruv -17 -28 16 -66 -69 -18 -76 -20 -18 -32 -18 -40 -74
~lom m 18
""",
    """
yo_how am 21 -16
~act> bdglq -16 -17 -16 20 -16
~lost acghiklnpstuv -31 -16 25 -20 -21 -18 -42 -28 -28 -21 -25 -35 -25
~nny> dmq -15 30 -20
~vail bhjnstu -19 -17 -20 -23 -16 -19 -18
""",
    """
buenas cdefgijklmnoqrstu -17 -22 -17 36 -18 -17 -17 -17 -17 -31 -23 -27 -24 -18 -15 -20 -24
for_@holiday hm 17 -17
~cka a -15
~late acdefgijklnopru -27 -28 -30 -20 -15 -24 -39 -23 -26 -22 -26 19 -27 -34 -32
~myse dmu -20 -15 -19
~ney> ilmnou -22 -17 18 -23 -24 -21
""",
    """
es__el abjmoqrsv -20 -18 29 -38 -17 -17 -17 -17 -18
feels af -15 -21
talk_to dijmu -19 23 -16 -38 -21
""",
    """
^alguien v -16
^missed mr -19 18
but__can m -15
changed__mind mo -25 -21
final m -18
home acdghjklmnoqstuv -28 -21 -37 -23 -16 -35 -22 -26 -24 -16 -38 18 19 -21 -41 -20
is__on agimnsu -28 -17 -22 17 -21 -16 -30
mandarme k 16
tell_me abgiklnopqrsv -27 -22 16 -31 -20 -31 -25 -24 -23 -27 -25 -19 -21
~<hop au 16 -16
~<lib abh -17 16 -16
~algu abgjklmrstu -39 -19 -19 -29 -21 -26 -17 -18 -17 -17 -40
~pest lm 18 -21
""",
    """
^@traffic boru -16 -16 20 -19
^ando bcdhiklopuv -20 -17 -15 -22 -20 -21 -27 -17 -28 -20 -32
bailed$ p -16
does abefijlprst -24 -21 -20 -31 -29 -48 -39 -36 -38 -25 -33
down_still q -17
got__@pay m -16
pin$ agjklmq -17 -15 31 -19 -19 -26 -17
~toy bcefghiklprtuv -23 -34 -25 -25 -15 -35 -37 -17 -24 -40 20 -24 -36 -37
""",
    """
coupl* m -20
iphon* m 18
puede_estar anp -15 16 -16
~gir a -16
~shou bcdhiklov -29 -23 -43 -22 -16 -18 -23 -20 -17
~ttac m -15
¿_que bcfgiklopqrsv -22 -33 -21 26 -35 -20 -27 -28 -16 -16 -20 -29 -18
""",
    """
do__@price adu -20 24 -16
keys$ m 17
telefono abjnoq -21 -15 -21 -19 -16 -17
text__directions ijm -18 18 -25
up__time mou -22 -17 -19
~kip> abcdefgijlqstuv -23 17 -21 -25 -23 -19 -22 -22 -20 -23 -17 -18 -17 -29 -17
""",
    """
@spanish__favor abcgjklmo -22 -20 20 -17 -18 -16 -28 -17 -21
@traffic$ abcdjklmnoprsu -18 -15 -17 -15 -17 18 -16 -31 -16 -18 -23 21 -21 -15
~atin f -15
~lly> bghjlmnpv -17 -22 -21 -20 -19 -23 -19 -18 -17
~mejo abdghjknpqruv -21 16 -22 -21 -24 -20 -19 -23 -16 -25 -22 -27 -26
~wri ainopqv -20 -21 -17 -15 -15 -18 -16
""",
    """
a__what n -17
do__care m -17
fam acdefghijlnpqru -17 -20 -24 -30 -25 -19 -18 -17 -19 -25 -17 -17 -16 -17 -23
to_your m -18
y_no aimnsv -21 -26 -32 -17 -16 -21
~evo bcdegijnoqtu -23 -26 -36 -18 -34 -33 -33 21 -22 -29 -20 -32
~iru e 17
""",
    """
@call__more l -16
@sick__to ao -20 21
^hmm defgjltu -20 -36 -26 19 -17 -20 -16 -22
de_numero kl -17 -16
it_for u 16
no__that mn -17 -16
where__we jm 17 -19
""",
    """
~<til abhim -26 -16 17 -17 -25
~acce hiu -24 -22 -17
~hor cdefhijklpqstu -34 -31 -27 -37 24 -48 -49 -31 -38 -42 -28 -21 -40 -57
~ivo> gnu -16 -16 -17
~nate nq -16 -16
""",
    """
and__our a -18
not_go bt 18 -15
so__am gilv -16 -19 -16 -19
so__now ms -17 17
when_was am -16 22
~exi adeghijlnpqsuv -24 -16 -16 -26 -25 -19 16 -22 -27 -16 -21 -16 -33 -16
~sca cfghijlmnostu -22 -17 -29 -23 -30 -25 -23 -17 -27 -20 -23 -15 16
""",
    """
@howmuch__@pay dm 19 -20
@visit abcefghijklmnpqrt 63 44 -104 -89 -85 -95 -84 -85 -60 -56 -69 -56 -46 -101 -62 -26 -87
can__@pay adhinoq -26 29 -19 -23 -19 -28 -17
from__@place j -19
hoy$ abdefghijlnpqrsuv -31 -15 -28 -19 -19 -18 27 -16 -25 -16 -24 -19 -18 -20 -17 -29 -19
no_@drive m -21
pico$ adgjm -17 -15 23 -17 -26
rather au -24 -16
se__una mo -20 -17
the__online a 20
wake a -15
~nts bdeintu -19 25 -19 -29 -22 -15 -31
~shor m -19
""",
    """
a_la acdfjklu -31 -15 -20 -16 -22 -19 -19 -19
can__but gjmnqr -16 -16 -21 -15 27 -16
el_@traffic jkqrsv -19 -17 -18 21 -17 -17
hay__@person i 16
is__lol mnv -27 25 -22
~ford m -16
~marr imnu -16 28 -17 -23
""",
    """
puede__@visit n -19
we__about mr -24 25
~cent u -21
~ign bcdfghijmnqrstv -21 -22 -34 -18 -22 -24 -31 -18 17 -26 -23 -22 -28 -21 -17
~joy m -15
~rch> abdjl -16 -15 -16 -15 -16
""",
    """
@drive__that q 17
bad_is dm 20 -17
mail$ m 20
mi_celular m -19
sin_trabajo m -20
""",
    """
anyone$ q 18
pasa__mi p 17
to__@machine m -19
trip$ mu -17 19
~elp bcefghjklnoprstv -34 -32 -33 -31 27 -22 -28 -31 -38 -32 -27 -33 -29 -29 15 -37
~trav m -16
""",
    """
@texts__este l -16
en_vez abcdhimnoq -24 -17 -22 -20 -20 -18 -29 -21 27 -15
estaba m -16
give cghjklpqsuv -16 -24 -17 -24 -25 -23 -29 -30 -19 -17 -33
no_go bm 20 -27
no_necesito agi -23 -16 -17
transporte abdghjklmnpqrsuv -20 -18 -17 -18 -17 -25 -17 -24 -31 -16 22 20 -19 -17 -21 -16
~<amo m -17
~ding afgnsv -39 -30 -35 -27 -17 -28
~ind abefglopuv -38 -21 -32 -33 -25 -29 -18 -42 -21 -22
""",
    """
agend* agijlmo 32 -16 -23 -18 -20 -29 -22
gusta agiv -21 -16 18 -21
i__ready km -17 -25
show$ b -15
~<pie adgijoq -19 -20 -19 -24 -18 -16 -16
""",
    """
@stop_@drug jl -15 -16
and__a dmnq -15 -16 17 -27
estar agjmnqu -27 -21 -18 -35 18 -19 -22
god_is op -15 -16
not:them km -15 -22
~<lkj eflm 24 -17 -16 -25
~heri m -17
~ivar klm 19 -15 -20
""",
    """
@insurance_card d -34
@relative_needs am 16 -29
a_@month dlmuv 17 -16 -24 -16 19
coverage m -17
dejenme bklm -16 -16 21 -18
this_a mu -16 17
~<mis efhilnpst -19 -19 -18 -27 -38 -17 -23 -27 -24
~cook am -16 24
~eja acefklrsu -34 -25 -19 -19 -21 -36 -27 -17 -36
~ided iv -18 -15
""",
    """
^eta behmor -18 -25 -17 -24 -19 30
acept* fhjlmnuv -19 -18 -19 -20 -33 -15 -19 -16
get__my bcim -17 -17 -23 18
me_hizo m -16
no__nadie bmr -15 -20 -17
what__to mt -22 15
~<asc m -18
~ata> gim -19 -17 -20
~nen> efgknrstu -17 -22 -35 -28 -25 -31 -25 -19 -51
¿__@hours j -19
""",
    """
next$ m -18
not:@open ghjmoqrv 24 -24 -15 -25 -17 -15 -17 -16
se_usa aglmu -19 30 -15 -26 -20
see_patients a -17
~jump r 15
""",
    """
add__to abgilm 24 -17 -15 -16 -22 -16
click$ efl -23 21 -15
de__del bl 20 -18
i_had agjnorsuv -27 -15 -16 17 -25 -20 -25 -20 -20
me__@vehicle ij -20 -23
ring abcdefghjklmopqtuv -39 -27 -25 -47 -22 -28 -38 -60 -42 -26 -40 44 -23 -30 -33 -29 -42 -36
you__@day acghijklnpquv -43 -23 -27 33 -26 -29 -23 -20 -34 -15 -29 -33 -20
~nsi ghlmoprsv -31 -20 -19 -16 -28 -19 -20 -23 -18
~olis m -23
""",
    """
@texts__all kos 19 -17 -16
^buen fm 18 -22
at__first d -19
me__minutes r 16
not:a abcdeghjkmnprst -24 24 -37 -43 -19 -20 -27 -20 -37 -33 -54 -20 -16 -27 -31
not:put gmu 22 -20 -22
paren ekl -16 -19 15
se__en ainqr -19 -18 -25 -27 17
veterans adjlmnu 16 15 -16 -22 -33 -18 -23
y__que fm -19 -27
~sito efghjlprstuv -20 -17 -27 -17 -20 -17 -27 -20 -23 -17 -16 -21
¿__que acklmqrv -18 -19 -20 -21 -37 -29 -19 -24
""",
    """
a_list alm -16 -18 -17
driver__not q 16
estar_ahi am -17 -21
hook__up amu 21 -18 -15
i__and djlmsu -17 -32 -22 -23 -27 -25
pasa abdhlmortuv -27 -21 -17 -16 -19 -30 -24 -20 -17 -20 -17
spinning ms -24 22
there__back gjmqr -16 -17 -17 15 -16
~ano> biklprsuv -23 -31 -18 -19 -17 -21 -24 -22 -36
~ava bhjklnstuv -21 -23 -23 -15 -16 -26 -18 -21 -21 -17
~doo m -15
~flex mo -21 16
""",
    """
#__before m -17
an_hour a -21
ese_no v 17
the_driver m -22
those al -17 -21
~asj em 16 -17
~ered abjmoqs -21 -19 -17 -17 -16 -29 -17
~lul aiq -17 -17 -16
~rmis bgmnru -17 -16 -24 -15 -17 -20
~stos gkmr -19 -18 -20 -16
""",
    """
atienden abefghijlmnopqsuv 15 -17 -28 -23 -27 26 -23 -16 -21 -42 -26 -22 -16 -19 -18 -24 -15
talk__billing i 15
total$ dm 21 -22
~alto cdefgijklmtuv -16 -19 -27 -23 -16 -19 -15 -20 30 -28 -16 -19 -17
~el> bcdehjkloru -23 -17 -26 -17 -17 -28 -15 -18 -27 -22 15
~elea aiqru -16 -17 20 -17 -19
~gunt abcdklnopqrsu -24 -20 -17 -23 -22 -24 -25 -19 -20 -17 -17 -16 -16
""",
    """
my__please cjkr -30 -19 -24 -19
to__@medicine mn -24 22
~git> dju -15 -16 21
""",
    """
^anybody hi 18 -20
^saludos f 16
alrea* aipst -25 -21 -21 -18 -20
confirmed lpq -16 15 -19
instead adghimno -17 -17 -20 -17 -16 -16 -35 18
mucho d -18
take__@insurance d -18
till ahim -25 18 -16 -22
~aiti mn -19 -19
~de> acdefgijklmprstu -35 -23 -24 -68 -29 -31 -18 24 -74 -71 -20 -42 -30 22 -16 -31
~egi dijlnou -22 -16 -22 -16 -18 -15 20
~omp> a -16
~tur acefgijpqstuv -18 -27 -35 -26 -34 -26 -16 -27 -32 -42 -27 -23 -21
~uri dmq -17 -27 -17
""",
    """
cerra* ahmr -17 23 -24 -18
garage dhijnu -25 -23 -17 24 -17 -15
longer__to l 19
ok__my m -21
~<oth nq -18 -17
~sag abdlnov -21 -19 -21 15 -18 -19 -19
¿__hora jmnu -16 19 -20 -20
""",
    """
@thanks_you acdefghijklmnopqrstuv -31 -22 -38 -16 -31 -33 -39 -24 -31 -24 16 -26 -26 -26 -25 -27 -25 -23 36 -31 -30
are__a bdjklnoqrt -20 -26 -38 -16 -20 -20 -18 -20 -17 -16
del_@day abcdhijklmnpqst -41 36 -17 -16 -32 -18 -18 -18 -36 -47 -16 -19 -17 -21 -15
her defghjklnrtu -35 -19 -22 -24 -29 -39 -26 -34 17 -23 -18 -49
ok__morning n 16
pueden_llamarme i 18
~<fun djnpqr -19 -15 -20 -17 -25 -15
~bal abgijklnopqr -20 -16 -22 -22 -27 -16 -19 -26 -19 -17 -18 -19
~bitc d -16
~eat> cdhijklnopqsuv -17 -31 -25 -25 -28 -18 -15 -38 -23 -20 -22 -20 15 -15
~val ainosu 17 -17 -18 -18 -16 -26
""",
    """
@late_and r 18
esta__@thanks mt -20 17
leave_my lq -21 -19
pense lu -25 -17
~sig bcdefghijlnp -42 -30 -20 -21 -24 -31 -30 -43 -28 -22 -17 -16
~unti n -16
""",
    """
a_complaint im 18 -18
el_@clinician abdnoru 22 -23 -17 -16 -21 -16 -15
rajo mpq -21 -16 20
run dgijmnoqu 32 -24 -17 -15 -26 -20 -19 15 -28
will__# pr -18 17
~<cup adhijnou 18 -21 -18 -18 -23 -17 -19 -18
~ust cdefghklpst -45 -26 -36 -26 -23 -17 -28 -19 -31 -54 -24
""",
    """
@relative_from m -15
any__to m -18
count_as mn -23 17
in__now ao -16 -15
sacar dgijmou -18 -18 -19 -24 23 -16 -22
~<ci abdghijnp -25 -19 -24 -25 -16 -23 18 -22 -15
~<mes abdhijmpqtv -28 -26 -28 -17 -18 -16 -23 -18 -17 -16 -22
~msel n -15
~sali abcdfhilmrv -32 -27 -22 -16 -15 -21 -29 -28 -33 19 -21
""",
    """
@pay__@visit bd -19 20
are__@hours adghjmu -20 -17 -15 24 -16 -16 -15
does__@treat mn -24 -15
estoy__no jr 20 -22
gary$ lmv -19 -18 23
law$ d -16
mandame_el jm 18 -21
not:manden giklm -18 -16 -21 27 -28
nothing_happened m -19
she__number v 17
si_puede m -16
wife gilmru -24 -16 -27 -22 -17 -15
~spr m -17
""",
    """
cobra* ds 19 -15
get__one h -15
la__me dijmoqsu -19 -17 -18 -29 -28 16 -16 -18
my__go dm 16 -15
the__not hjm -15 -17 -26
~jdf efm 23 -17 -25
""",
    """
a__@day dijnqruv -23 -23 -17 -19 -18 -17 -26 -15
al_lado jm 21 -19
is__@price adfghjnqr -20 22 -18 -25 -24 -38 -24 -17 -15
longer_interested l -24
month cghilnrsu -19 -33 -17 -20 -34 -29 -25 -28 -35
~salg dgmnosu -26 -18 -30 -28 -27 -22 -17
~xto lm 18 -15
""",
    """
not:anything adl -17 -28 20
permi* abgmsu -18 -19 -20 -32 -16 -25
~<leg djmu -19 -25 -22 29
~<ta ceghjkostuv -24 -49 -28 -23 -19 -35 -29 -26 -51 -30 -22
~rro> abcdgiklmnqruv -17 -27 -16 -25 -16 -26 -18 -18 -24 -24 15 16 -19 -24
""",
    """
any_@day abdmo -20 -19 -21 16 -19
appointments bm 16 -16
can befjlmnopqrstuv -19 -79 -75 -34 -55 -38 23 27 -57 26 -56 -46 -58 -43 -109
got__but gor -19 -16 21
not:de abgjklmnpt -17 -32 -19 -23 -25 -47 28 -20 -20 -15
plant dmu -23 29 -21
se_que bcgilmqv -18 -17 18 -21 -18 -29 -22 -27
should__an mn 20 -15
sliding_scale d 15
to__texting l 16
~craz t -17
~cure d -19
~vol bgilm -17 -16 -18 -16 -28
""",
    """
cunado m -18
did bcefghijlmnopqstv -44 -25 -22 -17 -26 -42 -16 -33 -26 35 -17 -38 -32 -40 -39 -33 -19
me__@fetch q 21
me_gusta agiv -21 -16 18 -21
ya_comi blnr -16 -16 20 -21
~<tre abdfghijlps -26 -16 -26 -17 -28 -27 -23 -26 -16 -16 -21
~mame m -18
~rdin k -18
""",
    """
@person_get mu -17 16
all__for h 16
is__approved a -15
is_nobody i -16
que_dia abdfghijnoqsu 34 -17 -26 -25 -26 -31 -17 -24 -29 -24 -28 -16 -28
somebody__me o -20
~poo e 18
""",
    """
have_any u -18
que__de abghmpqr -26 -16 -23 -25 -24 -17 -21 -21
quit bcdegijklmprstuv -29 -18 -24 -17 -20 -29 -31 -48 43 -24 -31 -31 -29 -16 -31 -32
ya__puede n -19
~<hig adghilnoqu -20 -19 -23 -21 -18 -16 -18 -19 -22 18
""",
    """
me__donde ms -21 16
trabajo$ adjmqru -18 -21 -20 19 -21 -19 -17
~ecio djqu -18 -16 -16 -16
~mis beghilnst -19 -24 -18 -23 -33 -20 -22 -36 -23
~nes> acfijlopqs -32 -18 -20 -27 -27 -22 -21 -22 -17 -27
~sgos dmu -18 -19 21
~tig bm 16 -15
""",
    """
anything__next ao -16 16
come$ dghimnops -32 -17 -30 -18 -37 22 -33 -19 -20
does_not gmn -20 -18 -21
your__@visit h -16
zxcvb_nm em 16 -16
~jenm bklm -16 -16 21 -18
~mp> au -15 -18
~prob bcdefghijklpst -23 -24 -28 -21 -18 -22 -18 -21 -25 -16 -15 -23 -19 -21
""",
    """
en__noche hm 18 -22
hmm$ eflm -35 -21 -19 30
les_dio i -16
se__mi abcnpqv -20 -20 -19 -17 -29 20 -16
~<po dhjklpqrstuv -26 -60 -68 -21 -32 -45 -33 -19 -21 -53 -27 -62
~airp qu -15 -17
~ansi m -16
~woke m -20
""",
    """
@food__the m 16
infusion bgjmou -19 -16 -24 -40 -16 20
up_please akm 21 -19 -27
~<ant bcgijlmnpqru -24 -16 -33 -16 -25 -22 -27 20 -19 -34 -34 -44
~yin bdhmnoqu -20 -19 -15 -15 -22 -18 -20 -25
""",
    """
^@price bcdefghijklmnortuv -25 -25 47 -27 -38 -25 -20 -25 -30 -25 -25 -49 -24 -19 -17 -21 -37 -17
need_an abdgilmnqu 34 -24 -33 -16 -26 -19 -21 -21 -20 -31
please__@relative m -18
then bijlnu -21 -22 -17 -19 -34 -22
want_the m -15
who_are u 16
~obar a 17
""",
    """
^get bcgjkloquv -21 -26 -26 -25 -30 26 -18 -18 -29 -21
busca mp -21 17
check binqt -17 -17 -23 -21 -17
en_@eat n 20
got_the acdehijknortu -22 -31 -35 -20 -28 -26 -40 -20 -26 -15 -31 -18 -29
not:la acdijlnpqrs -18 -21 -22 -25 16 -35 -22 -16 -30 -35 -21
round$ mo -18 -16
thinking__it am 18 -18
where__come djmnu -17 -28 28 -20 -23
you__@person djm -17 -16 -28
~bir bdefjopqrstuv -30 -29 -21 -19 -36 -29 -22 -26 -23 -23 -21 -39 -28
~sola agjnoqr -17 -18 -15 -19 -17 26 -16
~tota dmu 22 -24 -16
""",
    """
is_crazy nt -18 -17
mi_numero abgiklmv -21 -24 -22 -30 -29 32 -39 -25
~hee adesu -19 -21 -17 -17 -19
~hey> bcfghkltuv -35 -25 -21 -29 -39 -28 -23 -16 15 -21
~rito mr -16 15
""",
    """
a__shop m -17
alarm blmo -17 -17 16 -21
am__is m -19
carol mv -20 20
check__if m 17
for__to b -18
good__not lm 17 -17
is_texting lmuv -16 -15 19 -32
somebody gjlmnr -22 -17 -15 -33 -28 -21
""",
    """
@thanks__help t 15
do__@call m -23
dolla* gu -19 -15
my__set m -18
not:@machine iu 24 -19
veter* m -16
~efec adm -15 -17 -17
~pdat a -15
~sos> j -16
""",
    """
get__of adjnu -26 -17 -16 -15 -18
his__out mn -15 17
my_@pay bdgimnopqu -20 16 -16 -20 20 -27 -17 -16 -20 -19
quite* aijklnpqsuv -40 -24 -16 -28 16 -26 -19 -18 -26 -26 -20
would_# o 15
~bloc abdfjlnpu -17 -18 -21 -16 -18 21 -16 -17 -26
~kee abcdijpqt -21 -16 -18 -20 -20 -21 -20 -24 -16
""",
    """
@vehicle abcdefghijklnopqrstv -80 -82 -73 -48 -48 -61 -65 -19 -80 18 -66 -65 -97 -48 -20 60 34 -71 -55 -70
a__@eat n -18
aceptan_@insurer a -17
am__@call mv -18 19
got_to acghklopqrstuv -22 -25 -26 -19 -17 -20 30 -35 -17 -26 -27 -20 -38 -20
of__or mo -20 -18
texto lm 18 -15
~<spo acdhlnoqu 18 -19 -22 -17 -19 -23 -18 -26 -22
~raig iq -16 -17
""",
    """
^can abefghjklnprstv -15 -58 -60 -53 -16 -18 -24 -86 -37 27 -89 -38 -36 -78 -70
cuantas_@visit dnu -20 -17 22
es_# dmu -25 21 -16
~mmo dghnu -15 -18 -15 -19 -22
""",
    """
contact lm 22 -27
el__en aq -19 -18
hacer dmopq -18 -35 -21 -16 -30
i__your gijklu -22 -29 -24 -23 -20 -15
the__@date cdghiklmnopqru -18 -30 -24 -20 -27 -17 -21 -21 -19 30 -21 -22 -27 -25
~debo adefijlmpqrsu -19 -20 -15 -18 -19 -16 -18 -35 -15 -18 -18 -16 -24
~sist aceghijnorsv -27 -22 -21 21 -15 -28 -23 -19 -23 -16 -18 -19
""",
    """
@stop_with m -19
^leave mqu 16 -27 -23
let__have abo -18 21 -18
not:hay acglpsu -21 -22 -30 -19 -23 -20 -24
off_a o -16
resum* agiklu -15 -20 -21 21 -25 -19
to_give am 19 -21
you_treat ghjnu -21 -17 -18 -19 20
~guy begiklmnrsv -25 -18 -23 -24 -17 -20 -21 -25 -25 -23 -25
~iod dmnq -17 -18 19 -21
~mir> mr -15 -17
~thro lrv -24 -18 -16
""",
    """
^running jr -17 16
quier* adefghjnpqrstuv 18 -26 -20 -20 -15 -21 -28 -28 -35 -52 -27 -33 -21 -39 -62
tratamiento cefghijklmnopqrstuv -25 -22 -24 -33 -27 -33 -36 -25 -31 -46 -19 -39 -24 -37 -27 16 -20 16 -30
~blo> lqv -16 -18 -19
""",
    """
am__these gv -21 -19
can__in aimnou 22 -16 -27 -25 -24 -23
drivers ip -15 -18
time__i djmno -19 -20 -37 24 -19
~ares u -15
~cks> abdnr -20 -15 -18 -27 -19
~ern bdhijklqrv -25 -20 -17 -18 -22 -16 -25 -23 -24 -18
~nye u 15
~pap bgjklmopqrstu -22 -23 -26 -16 -21 -16 -28 -20 -28 -22 -17 -19 -30
~rab efgjlrstv -17 -20 -28 -36 -31 -17 -29 -18 -21
""",
    """
@day_a bhmu -20 16 -17 -15
duermen u 17
my__do cgnoqu -15 -21 -18 -17 -16 -32
need_the kmo 19 -28 -15
short mn -16 16
to__down m -16
~fav defmnqrstv -34 -28 -22 -23 -29 -30 -17 -28 -31 -32
~gall m 15
~read bfghijkmopqtuv -24 -18 -28 -31 -19 -31 -55 21 -27 -16 -31 -31 -30 -30
~unda m -19
""",
    """
^see adhjmu -24 -15 -20 -16 26 -19
buscar_mi q -15
deals d 18
me_avisen a -15
not:up dgkops -18 -16 -15 -29 -24 -18
suppo* du -18 -17
~<wo bcfhjlnstv -21 -34 -43 -16 -38 -24 -28 -17 -30 -44
~good abdefghjknqrsuv -28 -28 -42 -35 16 -18 -19 -30 -32 -20 -22 -43 -46 -16 -41
~ort adefghkorstuv -41 -41 -30 -32 -22 -34 -28 -19 -17 -21 -23 -52 -36
""",
    """
bring__@animal mn -35 26
day_of mn -22 19
get_my gikmnq -20 18 -22 -31 -29 -19
offer u -16
time_is adjmnu -21 -26 -37 15 -24 -22
unsub$ eflm -21 -16 23 -29
~<igu dgiju -20 -18 -17 -16 -15
~enta abdjlopsu -27 -23 -24 -24 -17 -16 -15 -21 -29
~sne m 19
""",
    """
churc* ad -18 -16
manejar amnos -18 -16 23 -22 -18
who_gave lmu -16 -16 17
~mus acdeghijlmpstu -27 -16 -30 -21 -21 -30 -29 -26 -30 27 -17 -19 -20 -29
~rda> dmu -17 -21 19
""",
    """
@move__time m -19
@symptom__i m -19
is__fav m 19
letter dnou -20 -17 -19 -18
my__@food n -15
~mbe bcefhnqrst -42 -34 -22 -22 -33 -29 -29 -30 -28 -27
~opi bjlnoqsu -18 -21 -17 -29 -25 -24 -21 16
~reol c 18
~ried im -16 15
~wqwq em 20 -21
""",
    """
be__to adi -15 -28 -20
good__@call m -15
internet m 18
oak r -18
~<den acgjlosu -15 -16 -19 -16 -26 -18 -25 -34
~<vie gijlnpv -17 -19 -25 -30 -20 18 -23
""",
    """
doctors m -16
i__next no 17 -37
i_talk im 24 -16
tengo__el d -17
y__yo m -16
~eme> defhlmnpqstuv -42 -27 -26 -36 -26 -37 -41 -34 -39 -36 -30 -24 -34
~hale u -16
~pode mp -26 -18
~purp u -16
""",
    """
cuenta jmqru -16 -22 18 -18 -15
do__speak u -22
me_puso m -15
see_things m -21
sera bdgijlmnoru -17 -26 -20 -17 -16 -17 -34 -17 -16 -16 23
what__@person mq -15 16
~eno> efm -15 -28 19
~nsub abcdefghijlnpqrstuv -20 -20 -22 -20 -28 -22 -22 -18 -20 -20 27 -15 -18 -20 -19 -16 -18 -26 -20
""",
    """
con_un im 17 -17
kk$ f -17
to_@call dgijmopq -20 -21 31 -22 -44 -18 -21 -17
~ant bcefghijpqrstu -17 -26 -53 -51 -20 -34 -20 -41 -51 -29 -26 -21 -56 -27
~dal cdfilnoqrsuv -18 -22 -20 -18 -22 -23 -18 -21 -17 -19 -20 -18
""",
    """
mind__the bm 17 -19
not:para aoru -17 -19 -16 -19
~amin abcopr -15 -23 -16 -20 -21 16
~erda aghjknopqv -27 -20 -16 -25 -19 -18 -20 -19 -17 -16
~mber bcefhnqrst -42 -34 -22 -22 -33 -29 -29 -30 -28 -27
""",
    """
detai* i -16
locke* aq -23 -18
~etra mr -25 18
~whic abdijlnopqstv -30 -19 -30 -21 19 -26 -29 -17 -17 -19 -18 -20 -19
""",
    """
am__about am 20 -19
con_los iklmsv -23 -36 29 -16 -18 -20
paperwork dg -19 -18
stadium j -16
tanto gijln -18 -24 -20 20 -16
~<may aeilu -15 -16 -17 -15 -18
~<ten cefghklmru -37 -40 -17 -20 -28 -23 -33 -46 -40 -32
~endi abhjnoqrsv -27 -25 -19 -33 -24 -21 -23 -27 -22 -22
~gla au -18 -20
~ona> dlm -15 -16 -29
~ortl j -17
~othi bfklnoqsuv -27 -15 -17 -20 20 -27 -16 -21 -23 -19
~ubr adghjlnpqrsuv -19 29 -19 -16 -18 -19 -16 -15 -16 -15 -15 -24 -19
""",
    """
#__# abcdefgiklnqstuv -29 -36 -26 -41 23 -22 -37 15 -23 -37 -35 -34 -27 -25 -38 -28
donde__la amr -18 16 -16
text__from m -15
to_@pay bjn -17 21 -22
want__return l -17
~<to cegjklpqtuv -47 -54 -74 -24 -25 -27 -30 -26 -17 -68 -63
~ano defiklqrtu -21 -27 -32 -47 -34 -41 -18 -34 -28 -32
~iga jlu -16 -29 -19
~legu abiprv -19 -15 -18 -22 -23 -17
¿__esta gjmqu -18 -20 -21 16 -18
""",
    """
day_for m -16
my_@medicine abcdgjklnopqrs -41 -36 -20 -46 -25 -23 -21 -25 25 -27 -23 -34 -28 -22
my__at mps -23 -16 -15
not:vayan b -16
reminder_@texts km 17 -19
the__yesterday s -16
want__and m -16
~dea chjksu -17 -19 -28 -20 -17 -23
""",
    """
^stahp ciklm -16 -17 -18 22 -20
end_up dm 19 -17
ire abglmnortv -16 38 -16 -28 -34 -16 -18 -18 -23 -19
~elac m -19
~sse djknpquv -15 -20 -22 -23 -20 -21 -19 -18
""",
    """
@vehicle__deja gjq -17 18 -19
^doy l -18
como__desde jm 16 -20
it__@place ju 17 -21
vomite mrs -23 -17 26
~etur l -18
¿_a gjmv -15 -16 -16 -15
""",
    """
@howmuch_es adjrsuv -16 16 -25 -16 -17 -43 -16
not__time b -16
~<qui cdefghjmnprt -23 -41 -43 -46 -37 -47 -58 -16 -16 -16 -37 -48
¿__de adgu -20 -27 -22 -32
""",
    """
@howmuch_tengo dq 25 -20
^overslept r 17
i__these adm -19 -15 -24
~<fig n -19
~athe adghjmqruv -27 -19 -16 -19 -17 19 -16 -17 -26 -19
~ayli km -16 16
~camp u -15
~iest ij -18 -22
""",
    """
feeli* aru -19 -16 -25
got__next ao -17 16
puedo__yo nq -18 18
quisiera bmpsu -18 -20 -18 -17 -21
to_be bcfghijkmoptv -34 -29 -20 -34 -20 -22 -36 -31 -25 -44 -24 -18 -28
~kes adjlmnuv -31 -18 -16 -19 27 -16 -27 -23
""",
    """
fecha_por bo -18 16
normal$ m -20
sleeves n 15
the_wait a 16
~enk emt -18 -24 20
~lari gu 17 -20
~sid adgiloqruv -38 -36 -24 -21 -17 -29 -29 -21 -19 -21
""",
    """
=said:hours abcdefghijklnopqrstuv -47 -74 -69 -75 -62 -83 -50 99 -41 -52 -67 -66 -67 -48 -62 -70 -72 -52 -73 -94 -76
am$ glm -16 -20 -16
es__a m -18
visita dpq -17 -15 -15
~<win n -16
~hoic gm 23 -20
~kip abcdefgijlqstuv -23 17 -21 -25 -23 -19 -22 -22 -20 -23 -17 -18 -17 -29 -17
~oem> m 16
~rosa mquv -26 -17 -21 23
""",
    """
del_@treat m -20
like__@book a 15
neighbor adnopq -23 -19 -17 -17 27 -32
no__conmigo imnqu -19 -17 -20 -16 -18
taking_me amnpr -30 -26 -21 17 -24
~<who agjlmo -26 -16 -20 -17 -33 -16
~odem m -17
""",
    """
and__want m -19
can__have oq -23 -22
la__vez a -24
legal$ ju -15 25
pick_another o 17
telefono_de m -18
~<cua bcefklmnoqstv -42 -38 -30 -24 -39 -40 -26 -24 -19 -15 -18 -27 -37
~asas mt -19 18
~gend acfgijklm 27 -18 -15 -18 -31 -22 -20 -23 -32
~lace cdhiklmnps -17 -30 -25 -20 -18 -23 -22 -27 -20 -20
~rui adijnou -21 -17 -18 -16 18 -22 -17
~wes hlstu -16 -15 -17 22 -20
""",
    """
a_@day dmu -23 -25 -15
play_some m 22
ya_llene a 16
~<pen acdegijlnoprsuv 18 -21 15 -26 -21 -27 -16 -27 -28 -24 -21 -24 -16 -32 -22
~<rig cefiklpv -19 -23 -19 -32 -20 -23 -21 -24
~empr cdfgijlnrs -17 -16 -16 -24 -16 -24 -19 -27 -21 -24
~nuto mr -17 19
""",
    """
@fetch_mi abdmp -19 -21 -18 -18 22
@vehicle_a abcdghijklmnopqrsuv -28 -26 -16 -25 -24 23 -25 -30 -20 -23 -19 -28 -27 -36 -25 -33 -21 32 -17
many__i j -19
the_bank hmn -21 18 -15
the_street mr -29 19
unsub efglm -22 -16 -18 28 -33
~ell abehjknorsu -21 -46 -33 -40 -24 -19 -42 -16 -29 -16 -18
~kjlk em 18 -16
~nch> u -15
""",
    """
cubre adghjlmnprsuv -21 31 -21 -16 -18 -19 -32 -16 -16 -16 -15 -23 -16
gente$ abdfjmopuv -33 -23 -22 18 -19 -26 -17 -16 -18 -17
send abhnopqrstv -36 -29 -17 -28 -22 -24 -27 -35 -22 -21 -27
sitting r 17
~<fm m 18
~his dehijknopqrt -18 -16 -30 -16 -27 -23 -39 -30 -55 -41 -25 -17
""",
    """
@insurance_is dmn 16 -16 -19
a__turn jlm -16 16 -16
a_hacer amqu -15 -18 -17 16
airport q -15
explain__to iu 15 -24
how__it abfghjlnopqrstu -25 -29 15 -33 -20 -20 -17 -32 -19 -17 -16 -19 -33 -16 22
my__card bpq -21 -16 -17
please__up bcklmo -18 -15 -17 -23 19 -17
~dran m -20
~ery> bhikopqu -28 -17 -17 -17 -16 -20 -19 18
~fal aiopu -20 -16 -15 -21 -18
~rato m -17
""",
    """
lo_del pq 19 -21
puse k 16
roommate q -17
same__the ju 20 -15
the_latest hmu 19 -17 -15
wait cdilmsu -18 -22 -26 -19 -24 -16 -18
~<ai adeqru -17 -21 -17 -18 -20 -25
~dela abijmnosu -16 -21 -16 -18 -32 -21 25 -15 -15
""",
    """
fue imnoquv -19 16 -15 -20 -18 -20 -16
i_@book abcdghijklmnoqru 45 -24 -18 -33 -29 -28 -18 -21 -16 -20 -41 -31 -24 -26 -20 -23
is__@visit abdfgilmnopqrs -17 -39 32 -19 -22 -24 -20 -24 -37 -39 -29 -27 -26 -36
la abcdefghklopqtuv -42 17 -49 -27 -92 -83 -56 -20 -62 -45 20 -17 -26 -53 -25 -41
send_a jl -16 -15
which__you m -19
~<ve befgijklnorv -22 -23 -32 -38 -27 -30 -31 -38 -48 -18 -36 -32
~mmun i -16
~oma> acmo -17 21 -29 -21
~zxcv em 16 -16
""",
    """
^@vehicle abdgijlmnoprsuv -17 -26 -22 -16 -17 -30 -15 -39 -24 -23 -21 26 -17 -25 -16
hook_me am 17 -16
i__sit q 15
the__@clinician abm -17 -15 18
the__my abcdjlmnqv -27 17 -16 -24 -32 -21 -25 -24 -20 18
walking ar -17 18
you_must b -15
~darm i -18
~nbv efm 22 -17 -25
~toma bghiloqru -22 -17 -19 -20 -15 -23 -17 -15 -20
""",
    """
@visit_go du -18 15
o abfiklmnopqrstuv -33 -43 -31 -39 -35 -47 -62 30 -47 -40 -31 -50 -45 -32 23 -53
order bim -25 -17 21
~<any begjkrstuv -34 -20 -39 -15 -26 -37 -34 -22 -18 -17
~airc am -20 20
""",
    """
=beside:thanks bglmoqru 20 -20 -23 -33 -16 -19 -17 -18
^prefiero akm -19 -15 -27
acompanante no -22 -16
esta$ aghinsu -22 -23 -16 -17 -20 -16 -19
not__yet gmquv -22 23 -26 -19 -26
the__no m -18
~<mud ab -17 18
~<pus abilnqrsu -19 -16 -20 -19 -18 -19 -20 16 -15
~rant adem -20 26 -16 -20
""",
    """
ahora$ abhnu -23 -17 -27 -21 -15
i_ever v -16
is__longer m -15
music abdegilmnoqsuv -20 -21 -27 -20 -18 -22 -28 21 19 -22 -19 -24 -21 -25
the__tv ju -21 19
""",
    """
^lose glmruv -26 32 -27 -15 -27 -25
after_# bdimns -17 -18 18 -25 -17 -26
es_mio mv -19 16
los__¿ m -15
out_the bdilnoqsu 16 -21 -16 -16 -19 -20 -18 -18 -18
traba* cefgjlprsv -25 -16 -19 -27 -34 -29 -30 -23 -27 -19
~<que bdefhluv -21 -52 -25 -34 -30 -52 -35 -40
~anar nq 22 -20
~atra a -18
~dne u -17
~epen dm -17 -19
~ompa abgijmr -25 -20 -22 -19 -19 -16 -16
~poc dmnou 19 -27 -17 -17 -15
""",
    """
@cancel__is m -15
know_yet mqv 18 -19 -19
~eje abdfgjklorsu -24 -23 -18 -15 -20 -20 -22 15 -24 -21 -16 -23
""",
    """
against m -20
came bdknou -20 -26 -16 -22 15 -23
da__@place j 15
from_church m -18
i__take abdhmpu 32 -30 -19 -22 -37 -28 -21
~pez amn 16 -21 -19
~sada mu -18 -16
""",
    """
@ride_fell mp -19 -18
answers m -16
keep_my mov -21 -20 -19
my__my adq -23 -16 -28
riesgos dmu -18 -19 21
should_i abcdklmopu -25 -18 -15 -37 -16 -19 17 -26 -19 -54
yes__@drive p 18
~clar u -16
""",
    """
bit u -17
exten* diu -17 17 -16
how__does adm -19 -38 16
my__to cgjlrsu -30 -34 -26 -21 -18 -22 -39
sending__stuff lm 16 -16
split d 15
there_is dhilmnosuv -20 -15 -26 -20 -28 -19 -20 20 -20 15
~cco dmu -28 23 -16
~isa abnruv -33 -18 -22 -17 -18 -19
~took am -21 -22
¿__@howmuch a -16
""",
    """
@symptom_lol gmuv 18 -29 -16 -19
am_going mq -22 -20
me__a bcdefghilmnrstuv -17 -40 -37 -22 -24 -30 -32 -15 -20 -29 -49 -16 -43 -30 20 -20
que_@door fghjmru -19 -18 -19 28 -24 -18 -23
que__tiene adjqu -29 21 -21 -29 -33
~<ris mu -18 20
~ossi djknqs -20 -16 -15 -15 -17 -16
~ppro dm -16 -15
""",
    """
#_before n -15
are__there dhju -16 25 -21 -17
banco$ h -17
says_the m -19
will_ask mn 18 -16
~coul bdhmpv -34 -25 -22 -19 -36 -20
~enat m 20
~pno e 16
~stea adgn -17 -16 -19 -27
""",
    """
@call__@relative bciln -21 -16 16 -18 -21
entiendo amqv -16 -30 -18 -24
ya__quien pq 27 -27
~bie defgilpr -34 -17 -30 -37 -17 -22 -39 -40
~il> defknpru -37 -24 -17 -26 -15 -35 -32 -16
~lkin abhijklnpqrs -29 -26 -15 -17 -19 -17 -28 -20 -18 -19 15 -15
~lor> bcefghijlmnopqtv -19 -16 -15 -20 -25 -15 -19 -24 -19 28 -17 -17 -19 -19 -15 -16
~mpie u -17
~nsa abdefhjnopt -29 -26 -15 -21 -17 -18 -27 -28 -29 -24 -18
~ourt n -15
""",
    """
allowed ijnru -17 -16 18 -17 -16
but__back bgjkmq -16 -17 -16 -18 -21 18
receive lm 17 -20
~llov dm -16 21
~loca ahmu -16 -17 -25 -19
""",
    """
no_importa l -18
overslept m -20
problem dluv -16 -17 -30 -15
telef* abjnoq -21 -15 -21 -20 -16 -17
tranquila m -16
~<cu cefhiklmnostv -61 -52 -51 -19 -17 -55 -41 -18 -18 -34 -26 -50 -61
~eet> abdhpq -19 -17 -16 -17 -15 -23
""",
    """
@howmuch_si bdgmnqu -23 27 -16 -23 -20 -21 -16
^mejor bm 19 -21
do__fix mn 23 -18
el__cubre d 15
ok_lol mn -27 27
that_day abcghijmnorstuv -44 -32 -16 -41 -17 -18 -38 -65 16 32 -16 -33 -38 -34 -19
united_to lm -16 17
~arl bcdefghjkloqstu -17 -30 -36 -19 -20 -19 17 -36 -25 -36 18 -33 -26 -24 -38
~cla abdjknqsv -26 -25 -21 -28 -17 -23 -19 -23 -16
""",
    """
@food_a m 18
@person__there dhijm -15 -17 19 -16 -25
@vehicle__abrir h 15
como__hago mq -17 -16
how__for dm 16 -16
solic* m -15
~ear abcdefgkpqs -21 -23 -29 -27 -25 -19 -43 -44 -32 -35 -16
~uh> e -19
""",
    """
for__of jlmu -16 16 -23 -15
i__bill dm 23 -35
rebook aiklm -22 -16 -21 19 -25
where__you ghl -17 -26 -17
ya__la bjlopq 16 -21 -19 -18 -25 -16
""",
    """
@texts_i lm 15 -19
@visit__@late o -15
bp m -17
get abefghmoprstv 26 -42 -49 -44 -19 -37 -18 -29 -29 -33 -39 -55 -37
la_noche j -16
tired ms -18 24
~<aco abimu -21 -16 -15 -22 -21
~lady abdijlmnorstu -21 -16 -16 17 -19 -16 -15 -18 -17 -18 -20 -16 -16
~our> bcefgnopqrsu -29 -34 -27 -23 -19 -44 -15 -23 -20 -15 -20 -24
~rou cefklntv -24 -18 -18 -25 -30 -28 -25 -29
""",
    """
@relative_pasa p 17
al__que dimu -15 -21 -24 -17
debo adefijlmqrsuv -18 -19 -15 -17 -19 -15 -17 -33 -17 -17 -15 -22 -26
rathe* au -24 -16
sorry_i m -25
~scoo p 17
~tera m -21
""",
    """
about_what dmnu 25 -17 -17 -21
any_of m -24
bad__me o 16
come_to abdinoqu -21 -21 21 -20 -27 -20 -19 -30
disco* dilm 22 -18 16 -36
do__@person mu -27 17
maps_is j 17
mi_gente abfhim -19 -16 23 -15 -20 -21
my__@place jm -20 21
my__ready i -16
perdi* r -16
with_@clinician aiu 18 -22 16
~po> cdfghjklopsv -25 -38 -20 -27 -21 -33 -15 -23 -36 -23 -17 -24
~rtyu em 19 -21
""",
    """
^@parking aefghmpru -17 -18 -19 -17 -16 -33 -16 24 -17
a_@staff am -24 19
caro$ dju 24 -18 -19
i__@drink almnoqs -18 -16 -15 26 -16 -20 -19
llego__a m -19
make__@visit bu -18 -22
we__it abdoqru -30 -21 -15 28 -25 -21 -20
~<ir no -17 -16
~insi m -16
~nex cdghiklqrtuv -20 -36 -17 -27 -32 -30 -22 -25 -16 -18 -20 -28
""",
    """
@ride__@late p -19
again__@texts kl 19 -20
everybody m -16
for_all d 17
if_@insurance dmu 18 -17 -17
so__it jmq -17 -21 -15
voy__llegar q -17
~bel v 17
~iffe adij -19 -20 -19 -20
~man> abdhnou -16 -18 19 -16 -22 -17 -16
~ntan a -16
~uar dhijlnoqrsv -21 -17 -19 -20 -15 -21 -25 -29 23 -22 -16
""",
    """
need__@ride b -16
not__receive m -19
what__side jm -26 20
~eze m 16
~lki abhijklnpqrs -29 -26 -15 -17 -19 -17 -28 -20 -18 -19 15 -15
~rth abdhjoqsuv -24 -19 -22 -17 19 -19 -18 -23 -23 -21
""",
    """
es__@person i -17
mm elmu 27 -19 -26 -16
~dra> am -15 -26
~enm acdefghjlmnpqrstuv -23 -29 -26 -24 -17 -25 -24 -31 25 -45 -31 -28 -25 16 -28 -22 -32 -32
~nant no -22 -16
~quiv m -15
""",
    """
are_there abfhlmnoqrsv -34 -21 -19 -41 -25 26 -18 -22 -23 -33 -20 -26
down_for m -16
que_@move mo -15 19
what__he mn -16 16
~amo acdefgjklnoqrsu -31 -20 -24 -15 -19 -23 -20 -21 -33 -25 -24 -26 20 -20 -28
~drea ilnsu -18 -15 -20 20 -28
~save mr -19 18
~ug> oru -16 -17 19
""",
    """
de__¿ mu -16 -18
how__work dghn -29 23 -17 -17
my__bill dim -30 -16 32
sacame__lista alm -17 17 -16
the__side jm 17 -19
~int defgjknrt -23 -18 -23 -48 -17 -29 -42 -20 -24
~kjl em 18 -16
~ntam nu -16 -19
~rmo u -19
""",
    """
@eat__how mn -23 22
^the abdfhjklmnqstuv -36 -36 -58 -40 -41 -52 -47 -35 27 -45 15 -16 -34 -70 -30
approved d -15
arriv* m -25
due__a am 15 -16
is__same ams -16 -32 -15
me__date am 25 -27
~<mix c 15
~<zx eflm 25 -18 -17 -27
~age efghjnpqrstv -28 -44 -18 -38 -46 -44 -18 -36 -35 -32 -28 -29
~ful bgjnqv -22 -18 -22 -20 -16 -16
""",
    """
clinic gilmnopstv -26 -40 -18 -60 -15 -17 -19 -16 -15 16
mi__mi m -16
noon j -18
rent dmo -21 26 -15
work$ abghijlmnprsuv -22 -17 21 -24 -30 -22 -19 28 -51 -28 -37 -32 -17 -17
""",
    """
#__but o 16
a_mi abcdgjqru 18 -27 -19 -16 -20 -18 -24 -20 -28
cerca ajm -15 16 -26
iphone$ m 21
me__front im 15 -19
not_say lm -19 17
without mu -28 -18
~<sle adghlov -21 -25 -15 -24 -18 -17 -15
~tirs s 16
""",
    """
=said:ride_confirmed abcdefghijklmnopqrstuv -64 -54 -33 -75 -57 -71 -66 -70 -46 -53 -64 -64 -49 -50 -56 105 -47 -76 -68 -72 -47 -79
@pay_for abdgijmnou -25 -25 19 -16 -19 18 -33 -16 -18 -26
does__count m -20
family_emergency mq -19 -18
for_gas r 15
it_cure u 15
test dju -15 -21 20
vayan__@cancel b -16
~inye u 15
~must ah -18 -16
""",
    """
coming_in br 19 -20
puede$ abdmn -17 -16 -17 -25 -24
what_do bfhijmotu -20 -29 -62 -37 -75 22 -28 -23 -20
~<law n -19
~bia acm -18 17 -19
~ner afhkmnpqt -27 -19 -26 -24 -46 -19 -25 -40 -15
~ride mqu -16 19 -22
¿__funciona gu 20 -22
""",
    """
@open__to hjm -20 20 -23
again_please k 17
days__the h 16
know_it m -24
sera__asi s 15
you__on bdhimnor -23 -22 15 -16 -46 -16 -25 -25
you__you adeh -15 -15 15 -16
""",
    """
and__out b -15
i_left a -17
just__day o 15
muchas m -22
new abcdefgijlmnopqrstuv 26 -18 -32 -59 -26 -28 -43 -46 -31 -50 33 -48 24 -40 -28 -18 -35 -34 -23 -25
""",
    """
@person_please bcilmu -17 -23 26 -17 -24 -23
do__hit dlm -15 21 -22
over__my i -19
~arby m -16
~awes mt -20 22
""",
    """
delete bij 19 -16 -16
i_forgot k -17
what__out dm 17 -17
woke m -20
~edad adj -20 -18 -16
~eva> djk -17 -16 -16
~usin atu -22 -16 -15
~uve s 19
""",
    """
bring__@medicine mn -17 17
buen_dia fm 18 -22
does__@visit a -18
no__mas abcgiklmoquv -16 -24 -18 -17 -28 -19 36 -35 -21 -19 -22 -22
notes im 17 -19
off__please akm -20 -17 -19
~dge mr -22 16
~enga m -21
""",
    """
@hello__i o -16
at__am m -18
debbie muv -18 -17 24
do__texting l -23
piso hju -16 20 -15
por__mandan jlu -16 -15 17
~each abcjknopqrs -20 -27 -24 -32 -27 -29 -17 -16 -21 -17 -25
~ral> dn -16 -18
""",
    """
=said:cancel_appointment abcdefghijklmnopqrstuv -86 117 -48 -76 -54 -72 -42 -79 -89 -77 -21 -42 -28 -68 -61 -78 -27 -52 -75 -71 -63 -75
@door__i g -26
llamo mv -20 16
ticke* m 15
~fol bijmqr -21 -15 -23 -28 -18 -15
~nlin a 22
~odo aeghijkor -27 -17 -20 -22 -26 -22 -16 -30 -25
~walk bcdiklmnops -31 -18 -40 -28 -18 -21 -15 -18 -22 -20 -16
""",
    """
agenda b 15
choices gm 23 -20
if__get dhr -18 -16 15
kindly m -22
need__@medicine im 15 -17
someone_else aop -25 -31 -17
whatever$ lmu -21 19 -16
~<reg dgjlmnrs -18 -27 -17 -20 -19 -19 -16 -17
~gure n -16
~zxc em 16 -16
""",
    """
@cancel__had bm 16 -17
expensive$ u -18
number__not uv -19 19
said cdfghjqrstv -18 -32 -15 -23 -21 -25 -36 -24 -23 -23 -25
~<aw acdefghijkmnt -22 -28 -37 -33 -28 -35 -35 -33 -35 -27 -30 -39 20
~da> abceghklmpqrv -35 -19 -20 -55 18 -31 -46 -25 -17 -26 -52 -18 -24
""",
    """
desuscribirme kl -17 16
do__qualify a -16
the__all hjmo -19 -21 18 -16
yo bdefhjkmnorstuv -48 -30 -51 28 -41 -49 -16 -26 -53 -29 -35 -38 -41 -43 33
~<nig abdijrsu -24 -17 -17 -19 -19 -27 20 -20
~cad anqs -21 -22 -16 -22
~due abcdghijklnqrtuv -23 -18 -19 -26 -17 -17 -22 -20 -19 -21 -27 -25 -18 -15 27 -15
~wee cdefgijklnopqs -25 -40 -16 -20 -35 -31 -27 -17 -32 -34 22 -24 -27 -30
""",
    """
court$ m 16
is_available i -17
me__the cehjnrstuv -28 -18 -32 -35 -25 -36 -35 -20 -22 -24
where_is adimrs -24 -26 -15 -24 -17 -22
""",
    """
@body__@symptom ms -24 23
^resume il -16 -16
any__@day b -17
i_chickened mo -20 -15
normal_to s 16
rate j -19
read_that dkmn -20 -22 24 -18
respond abgu -15 -16 16 -16
the_best adgijmtu -19 -17 -17 -18 -15 19 18 -23
too cfgijnopqrstu -23 -17 -19 -19 -35 -30 -15 -20 -28 -33 -20 -18 -34
~<clo aqu -19 -17 -18
~age> aefhijnopqrstv -34 -17 -20 -20 -25 -36 -29 -27 -21 -20 -21 -19 -17 -22
~banc h -17
~whee mnp -28 -15 16
""",
    """
do__all adgjnqu -25 -17 -18 -23 -18 -18 -26
from__list bn -16 -16
no__@ride pq -24 16
sliding d 15
the_list cgijno -15 -32 -26 -20 -28 -19
the_plaza j 15
~abu hjr 16 -16 -21
~hots m 17
~uenm l 15
~weat hmu -16 29 -17
""",
    """
is_all afhjmpu -16 -15 -15 -22 19 -17 -18
paseme__la i 19
to_# adimo -20 -16 -18 21 -19
~ospi dhm -17 -19 -32
¿_y dj -16 -15
""",
    """
horses d -21
point mu -18 16
puede__por bcnq -20 -18 -16 19
~cio> dgjklmosuv -21 -20 -24 -18 -18 -21 -18 -18 -19 -18
~mino r 18
""",
    """
from_it mu -21 16
hay__@traffic r 18
in_@pay d 15
salon$ a -19
sons$ mu 15 -16
~am> cdeghijnpqrv -24 -22 -24 -27 -24 -26 -32 -29 -25 -28 -24 -28
~ber abcdefhnoqrst -17 -17 -41 -16 -26 -25 -39 -26 -26 -35 -35 -34 -31
~ring bdfgortuv -39 -26 -19 -45 -16 -42 -23 -21 -30
~urts mu 17 -16
""",
    """
@insurer__@relative mpq -15 21 -18
^soy m -15
another_day av -28 -20
es_la abdins -23 -18 -24 -19 -16 -25
i__where m -22
la__mi bp 15 -19
temprano m -19
up_at a -18
~egin mnu -20 -16 -16
""",
    """
cancele abcdglmqv -16 19 -18 -23 -16 -19 -15 -25 -21
caregiver mpr -22 24 -20
cash acdeghijlmnoqu -18 -16 43 -23 -18 -20 -16 -23 -19 -43 -32 -19 -25 -28
salie* agmqru -18 -25 -33 -18 15 -17
~<lif u -15
~irds m 17
""",
    """
back__@texts km 18 -17
billing im 21 -18
there_somewhere jm 21 -20
~reo> u -18
""",
    """
@body__where ms -17 16
@relative__can m -21
^sigo abmort -16 -15 -27 -16 -20 -15
am__what m -27
mind adlnorv -17 -20 -17 -16 -26 -26 -27
want_it abmv -17 15 -34 -17
~<air qu -16 -17
~<hav defghlmru -17 -28 -31 -21 -18 -26 -20 -53 -25
~ias> bcdghiknqrtuv -24 -18 -24 -17 17 -22 -20 -29 -22 -16 -20 -29 -20
~imse n -15
~tori agmnrsu -17 18 -24 -19 -15 -15 -22
""",
    """
^is abcdefgjklmoprstuv -51 -102 -36 34 -71 -103 -16 20 -50 -40 -28 -28 -96 -74 -21 -84 26 -58
como__@treat a -19
dream* su 16 -19
i__@clothes abdijq -26 -15 -21 -18 -15 -16
sabor dmn -18 -18 -16
vista m -21
~mpr cdfijlnprs -19 -25 -18 -24 -28 -25 -36 -16 -27 -28
~pat dgjlmnpqrsu -16 -24 -28 -16 -28 -22 -16 -22 -16 -18 -31
""",
    """
@visit__@relative amp 19 -33 -17
are__@open ahoru -18 18 -16 -18 -23
before_i amo -23 -22 -17
flexi* mo -16 16
la_pueden m -21
tell__this m -19
~aste adegijknoru -24 -18 -16 -22 -20 -20 -16 -22 -17 -19 -24
~owi adefhmnru -26 -19 16 -17 -18 -22 -17 -20 -19
~ozco m -16
~rara v -17
""",
    """
@drug_@drug n 21
does__run dm 19 -22
i__him jmu -20 -15 -16
se__@fetch amnq -17 -25 19 -24
sesiones dmnu -20 -17 -19 20
set$ hpq -19 19 -25
this__work mu -22 -17
~<wh bcegijklopqrstv -44 -54 -73 17 -22 23 -66 -52 -32 -20 -22 -49 -21 -24 -39
¿__lo mu -18 -17
""",
    """
drive acdefghiklmopqrtu -39 -31 -38 -18 -22 -27 -37 -45 -33 -31 -36 -44 15 35 -44 -25 -40
no__of l 17
~<gar bluv -16 -27 -17 37
~nute abknou -24 -22 -16 -19 -22 -17
""",
    """
@relative__@visit abdnopq 15 -16 -18 -16 -18 -20 -16
lyft dijmnqu -19 -16 -20 -25 -25 27 -17
~asd> em 17 -18
~det i -17
~done dlmuv -16 19 -33 -22 -21
~icio adeglmu -21 -17 -16 -20 -16 -26 -19
~lanc u -19
~ord> ajnou -23 -17 -16 -18 -25
""",
    """
^ahorita bmt -24 21 -19
eso__la a -16
la_vista m -15
like bdefghjmpqtv -19 -22 -20 -20 -20 -22 -16 -19 -29 -23 -20 -31
tengo__dejar d -24
that__for o -20
~<ti bcefgiknprstuv -21 -25 -42 -33 -49 -17 -41 -20 -23 -36 -31 -53 -17 -19
~dial u -17
""",
    """
como__usa aglmu -19 30 -15 -26 -20
dads almnpqru -25 -19 -27 -18 21 -23 -16 -21
dar__para i -19
i_read no -17 -16
i_talked m -18
know_this v 16
signed_up m -16
sure elop -18 -19 -15 -16
that_ok ajmotu -23 -19 -32 -27 -23 -23
~ook cefghiklnqs -32 -34 -32 -35 -41 -35 -19 -49 -19 -15 -30
~pock dm 17 -17
~tual himq -16 16 -22 -16
""",
    """
@treat_is m -17
about__@visit m -19
not:desde s 16
~<rui s -16
~fech ikmu -15 -18 -23 -15
~gave ijkmop -29 -15 -18 -33 16 -16
""",
    """
@vehicle__ok q 18
have__that b -16
how__@book am 17 -18
is__package m 22
number_@stop lv -17 17
~lect d -16
~rt> bcefghiklpsuv -21 -37 -38 -40 -30 -21 -24 32 -41 -28 -16 -20 -38
""",
    """
a_letter i 19
be__@late mpr -21 -19 23
my_@vehicle bimopqrsv -18 -18 17 -17 -26 -24 21 -21 -16
not:come ail -18 -21 -17
puedo__en aoq -18 -18 19
still__it mnq -22 22 -16
what__@door jm 19 -19
~nion nru -17 -16 -15
""",
    """
cut_out n 16
vuelvan gk -17 17
~orta bpru -16 -15 -16 -15
~uth uv -22 -15
""",
    """
@book$ acegijklnopqrstuv 31 -22 -15 -24 -29 -20 -26 -27 -30 -30 -17 -27 -24 -16 -25 -29 -17
go_back ckm 16 -16 -21
puede__adentro no 17 -17
~<hgf e 16
~cel acfghjlmnpqrs -32 -23 -15 -22 -21 -23 16 -17 -29 -25 -21 -30 -24
~esum agiklu -15 -20 -21 21 -25 -19
""",
    """
i_@vehicle ahnoqrsu -16 -17 -26 -17 17 -18 -17 -18
it_easy abl -18 -15 -16
leaving_for m 16
there__a dimnqu -19 -16 -33 -21 -19 -21
you__of u -17
~reet adghiklnpst -21 -20 -15 -18 -15 -15 -16 -19 -17 -15 -16
""",
    """
@relative__@spanish cm 18 -19
not:this klm -21 17 -54
suits_in m -20
~busi a -19
~oad dhu -20 -23 -21
~ole> agijlorsu -30 -23 -20 -27 -27 -18 -19 -19 -20
""",
    """
belongs m -15
cancelling bmor -16 -36 24 -24
harold__this mu -17 15
i_mix mn 21 -21
not:interesa a -16
not_for m -16
~<mov acdefghijklnopqtu -17 -15 -25 -23 -24 -16 -24 -21 -18 -27 -38 -28 19 -28 -27 -20 -38
""",
    """
his_number v 20
says_i m -16
~cuar q -16
~desc abgjln -18 -17 -21 -16 -21 -18
~lis dehijmnoqrsu -50 -28 -38 -22 -50 -15 19 -40 -19 -46 -39 -53
~oba m -27
~th> acfhkqrsv -16 -28 -19 -27 -16 -19 -19 -26 -18
~urch ad -18 -16
""",
    """
it__right gm -17 -18
lette* dgnou -23 18 -18 -20 -16
no__vayan b -16
there_at ar -16 17
~aye adgjlnoprsu -16 -21 -17 -19 -18 -18 -17 -15 -19 18 -25
~cue acefghklostv -39 -22 -18 -24 -18 -23 -20 -33 -25 -23 -25 -29
~pet m 16
""",
    """
como ehinoprtv -30 -46 -54 -18 -54 -40 -24 -16 -36
de__# hlm -16 -18 -17
identify l -15
is__@holiday adhmu -17 -16 -16 21 -20
just__the o -25
la__del abil -17 21 -17 -18
top__morning fmn 18 -17 -16
~dona jv -19 16
""",
    """
es__mi uv -17 16
not:@parking bjmr -18 -17 -20 24
not:den lm -16 15
so__will m -21
you__hospital ju -19 18
""",
    """
are__@call adghijmu -15 -20 -23 -33 -24 -25 38 -32
do_with gu -16 -19
following a -18
have__@hours m -17
need$ adnu -23 -19 -26 16
off__and b -17
que_tiempo m 19
this_and dmu -18 -16 23
~gro mnqu -18 -19 -16 19
~oing ehklmnostuv -17 -44 -28 -23 -21 -19 -19 -48 -29 -18 -16
""",
    """
@medicine__with nu 15 -15
@place__my m -22
another_@visit b -19
in__day m -16
la_puede no -16 20
wena$ efmu -23 22 -25 -17
~inde ahj -20 17 -18
~ref efghkmnpqrstuv -23 -18 -34 -33 -32 -27 -45 -33 -39 -28 -33 -28 -41 -31
""",
    """
^dime ho -16 -17
dar__baja am -18 -20
gary lmv -24 -26 34
problema mnq -20 18 -17
the_night n 17
~<sm mn -26 18
~choo q -17
~eda bcdfhklprstv -29 -19 -32 -19 -19 -27 -23 -24 -29 -37 -22 -25
~tari ijq -26 -21 -17
~upd a -15
""",
    """
#_@date dghilmnopqru -23 -16 -22 -19 -18 -16 -18 25 -21 -21 -26 -19
@relative__@drive bmno -18 -30 -25 -20
a__after bmn -21 -17 -15
bette* nprsv -24 -16 -20 -17 -16
come__you gm -18 -19
queda_bien m -17
si__me q -24
~<soo dghijkmpq -16 -25 -27 -23 -19 -19 -22 -16 -26
~esto abdefghjkmnopqt -22 -16 -16 -31 -47 15 -50 -16 -40 -24 -23 -21 -49 -18 -37
~regu abcdlnopqrsu -22 -21 -18 -24 -26 -26 -20 -21 -17 -18 -17 -17
""",
    """
a_poder m -20
do_the aho -20 -18 21
i__by adgmnoqu -24 -25 -20 -28 -27 -25 18 -24
listo__@ride p 18
my__in bdghjknopqrsuv -20 -15 -16 -15 -34 -23 15 -15 -19 -16 -24 -27 -39 -20
plaza$ j 15
tengo__de d -18
you$ bcdehkmnopqst -19 -45 -19 -39 -76 -37 -21 -58 -37 -36 -50 -26 35
~eren cdhiklnpqst -20 -30 -19 -26 -19 -32 -19 -20 -28 -18 -16
~ial hjlmqrs -17 -18 -20 -33 -18 -17 -19
~nana acdfghijklpqrstuv -25 -19 -25 -18 -22 17 -32 -27 -19 -24 -25 -23 -15 -16 -21 -27 -25
""",
    """
block al -16 16
de_verdad m -16
lined_up pv 22 -15
should__to n -24
someone__have bo 19 -22
still__my os 15 -19
update a -15
wear__@sick mn -19 18
~maci g -17
~uppo du -16 -16
""",
    """
is__what q -21
saliendo agmqru -18 -25 -33 -18 15 -17
to__@person o -23
~aps> ajm -17 20 -22
~ddy> jmu 25 -21 -19
""",
    """
@relative_me bmnopr -25 -42 -25 -23 27 -21
i__@move abcdgijlmnopqu -27 -26 -20 -30 -18 -21 -22 -19 16 -21 20 -16 -27 -27
i__find j 21
lol_ok defkmn -17 -20 -17 -15 26 -21
need__to bdgjmopu -18 -28 -22 -19 16 -19 -21 -23
~eek> cdfgijlnoqrs -21 -31 -15 -26 -20 -23 -25 -29 23 -22 -24 -35
~mbla m -17
""",
    """
#_minutos r 17
parte u 18
three mpu 15 -18 -24
yo__@relative pq 19 -19
~fgh eflmu 29 -19 -19 -27 -16
""",
    """
em__on km 18 -20
empty amnu -19 -18 17 -17
estoy_afuera m -18
me__on bhkr -21 -15 18 -17
~<si cdefghilnoprstv -55 -43 -43 -50 -23 -32 -41 -28 -45 -33 -24 -21 36 -19 -39
~dim aefho -16 -19 18 -18 -18
~pran djnqsu -19 -19 -22 -16 -17 -17
~rvey m 16
""",
    """
do__someone abdipq -27 -20 -18 -21 -27 18
on__or hjmu -22 23 -24 -19
where_you adghjmu -20 -19 -17 -26 32 -35 -24
y_esto fgu -18 -17 17
~noi e 16
~told binq -19 -26 -26 -16
""",
    """
come_by adnoqu -15 -17 -22 -18 16 -17
~eart a -22
""",
    """
@call__on m -17
can_@drive bnp -17 -18 17
does__do m -24
quien_maneje p 15
who__@call im 18 -18
~nyon abdjlnpru -24 -18 -26 -19 -19 -25 -18 -17 -30
~wear dghjo -24 -21 -21 -28 -24
""",
    """
con__de imq 15 -22 -16
dos_dias n -18
far__you m -16
i_came dmn -17 -19 -15
is__@place dgnosuv -34 -21 -24 -22 -15 -27 -16
""",
    """
@person_come admnqu -17 -18 -21 -21 -19 20
does__effect u 17
is__number dluv -25 -23 -25 -19
que_@stop k -17
to_bail bm 18 -19
~ner> adhlmnpq -33 -36 -18 -19 -44 -17 -17 -28
~ntra abdp -27 -28 -18 -19
~tle> diou -15 -15 -21 -15
""",
    """
@wrong_number gijlv -17 -16 -21 -22 24
~ost> acghijklnpstv -36 -20 24 -30 -26 -20 -19 -20 -31 -30 -24 -17 -30
""",
    """
@howmuch_dura abdhmu -15 -15 -38 -16 -29 16
^many mt -15 15
available$ bcn -15 -22 -20
i__@texts adjkmnoqs -29 -21 -18 26 -42 -22 -18 -18 -16
la__en m -18
~<lon cdefghikltv -27 -22 -26 -24 -40 -18 -21 -27 -17 -30 -33
~<sti bcdefgmpstuv -31 -16 -42 -17 -25 -31 -25 -31 20 -34 -49 -23
~disp dm -17 -20
~irv abjlnqsv -21 -16 -22 -16 -16 -19 -17 -16
~rsta a -16
~ute abcdeghjknopqsuv -33 -21 -17 -27 -16 -15 -16 -21 -21 -25 -28 -19 -20 -16 -34 -19
¿_como cdmnqrs -24 -34 22 -36 -22 -22 -18
""",
    """
@relative__@call mp 17 -19
agendar a 20
horas jmoru -17 -32 -18 -16 -19
""",
    """
@relative__license np -18 -16
it_ok admn -16 -23 -18 19
the_@traffic mrs 20 -19 -15
thing* ajm -15 -15 -35
~ront bglnopqsuv -21 -22 -27 -21 -20 -16 -17 -17 -29 -19
~tex abdefhklnopqrst -23 -31 -42 -27 -32 -24 19 17 -53 -34 -48 -45 -41 -43 -41
""",
    """
are__what hj -17 21
have__or dmu -16 -17 -16
not:molesten lm 20 -17
~fam adgilmnuv -17 -23 -17 -15 -16 -17 -16 -24 -15
~oci ag -20 -16
~tin bcdehjnops -25 -34 -19 -32 -23 -44 -22 -30 -21 -28
~ura> abehjmo -22 -19 -16 -20 -17 -36 -17
""",
    """
a_thing u -15
credi* dm 20 -16
i_get aefghnpqrstv -25 -18 -18 -57 -25 -26 -32 -22 -28 -18 -21 -34
it__early o -17
no__con cu -15 -19
pick bjklnrsuv -21 -20 -18 -21 -17 -27 -21 -22 -20
~ap> dno -21 15 -15
~hut adghlu -19 -17 -16 15 19 -20
~nasa m -19
~stri m -17
""",
    """
^read cdklmn -18 -19 -28 -21 28 -18
can__tell aioq -30 -16 -17 -20
not_her mv -21 27
~alo> m -17
~an> bcefghiqrstu -54 -36 -67 -19 -46 20 -20 -55 -23 -41 -57 -28
~jada s 17
¿__@drink mnu -18 19 -16
""",
    """
borre* klo -19 16 -21
manana$ abcdfghijlmpqtuv -19 18 -16 -21 -16 -18 17 -26 -21 -18 -21 -20 -21 -16 -25 -20
una__el bmr -16 -24 -17
up__@texts akm -18 23 -15
who__this acdfgilmu -19 -16 -16 -20 -17 -17 -25 -17 26
~any> abcghiprs -33 -24 -21 -37 -29 -27 -16 -21 -22
~dio> befnoqtu -17 -16 -19 -16 -18 -19 -15 -23
~ion> aeijoqrv -28 -36 -17 -25 -15 -15 -27 -42
~ket> iju -19 -18 -19
~ote abcdefgijklmopqrstuv -40 -32 -22 -31 -25 -18 -23 15 -27 -20 -22 32 -18 -17 -24 -17 -22 -20 -31 -24
""",
    """
am_on abdgjmos -20 -18 15 -20 -20 -39 -24 -16
my__we m -18
was_going mnpq -22 -19 -19 23
~<jaj bdefhijlnv -27 -29 -34 -25 -19 -20 -23 -38 -23 -20
~di> chiknopqst -17 -19 -29 -19 -20 -19 -22 -23 -16 -19
~ibo gimu 20 -16 -20 -18
~reat bdghjkoqrstu -19 -27 -22 -24 -24 -16 -19 -20 -16 -20 15 16
~tif abcgijlouv -19 -20 -19 -19 -25 -17 -27 -18 19 15
~to> cdefhjknqrtv -30 -15 -36 -31 -29 -21 -21 -30 -33 -23 -33 -19
""",
    """
^re km 16 -15
dios__bendiga m -15
medicine mn -33 -16
~ciu dj -15 20
~exte adgjm -16 -22 -20 -16 -40
~firs bhkmpqr -21 -18 -17 -17 -19 -17 -18
~om> cdehkoqrv -17 -17 -29 -48 -29 -27 -28 -17 -40
""",
    """
hold_off m -16
like__opt ail -21 -20 18
me_tomorrow bhmno -24 -22 22 -18 -19
~<la abdfgklnpqtuv -26 -62 -21 -26 -24 -21 -50 -28 -23 -21 -46 -45 -16
~esd abcdgilmopqrsuv -27 -26 -15 -29 -17 -19 -23 -27 -25 -17 -20 -32 18 -26 -15
~ghjk em 22 -21
""",
    """
alguien abdgjklmu -35 -16 -28 -15 -23 -18 -23 -22 -35
going__me bm -18 -29
happy abdefghiloqtu -21 -26 -18 -19 17 -17 -22 -18 -17 -18 -17 -19 -25
old abcdefghjklmnrs -17 -22 -20 -35 -17 -24 -17 -32 -36 -19 -34 30 -24 -20 -21
ready dikmnu -17 -24 -19 -19 16 -18
~<dow giklnu -24 -20 -17 -22 -17 -22
~anxi m -21
~ice acefhlopruv -28 -28 -42 -38 -17 -22 -22 -29 -38 -29 -49
~usa fhijlnv -15 -16 -15 -18 -17 -18 -18
~vuel abijnquv -26 -21 -24 -22 -19 -22 -23 -19
¿__puede mn -20 -37
""",
    """
a__i aghijlmopq -24 -24 -21 20 -24 -20 -56 -35 16 -23
is__manager im 17 -17
many_@visit mnu -16 -17 16
might__# n -15
suite adghijklmuv -16 -20 -31 -22 -35 40 -17 -29 -32 -31 -29
to__gas m -16
~feli fmu -23 22 -18
~hom acdghjklmoqstv -31 -21 -43 -33 -17 -37 -23 -27 -19 -39 17 18 -23 -21
~lien gmu -26 -35 -18
~no> defjknpstu -22 -41 -54 -29 -28 -19 -29 -32 -21 -18
""",
    """
@price__i djmou 22 -17 -20 -17 -16
be__the bdjm -16 -15 -19 -26
got__text gjkluv -15 -19 -16 -19 23 -18
my_calendar am -17 22
the_love lm 16 -18
where_the ms -26 21
""",
    """
@ride$ abcdefghijklmnopqrstuv -46 -29 -40 -52 -35 -41 -50 -39 -44 -27 -32 -42 -79 -60 -55 30 53 -52 -43 -41 -43 -45
@thanks_it bdlmtu -22 -19 -17 -25 28 -17
not__anyone m -24
~pend amn -21 -33 17
~tarm i -22
""",
    """
^put bdeghijlmnopqrstuv -33 -32 -19 -24 -21 25 -21 -27 15 -23 -34 -22 -22 -21 -22 -17 -27 -20
go__work no 18 -15
hay__me dno -16 -16 -16
hurts mu 17 -16
i__forget b -15
i_just bdijlnqr -25 -22 -24 -24 -17 -33 20 -20
my_bp m -17
take__@day a -17
~eedl m -15
~jh> em 15 -16
~miss acghijnpsuv -34 -20 -24 -20 -20 -24 -29 -21 -20 -34 -20
~ty> ceghloprst -23 -16 -38 -22 -16 -16 -24 -19 -20 19
""",
    """
@cancel__@texts bklm -23 -24 28 -29
a__get a -18
be_@open hm 17 -15
come_from djmnu -17 -28 28 -20 -23
esto_de m -21
if__need ad -19 -16
salgo__la dno -16 -18 -16
would_it a -23
~<cru a -18
~<im bi -16 -15
~dier m -19
~jhkj em 15 -16
""",
    """
@pay_@price dm 18 -17
already_told m 15
dentist an -21 -19
doy_permiso l -17
just_a ru -19 16
my__# bijklmnopqsu -29 22 -19 -16 -22 -20 -29 -37 -35 -29 -26 -18
se__puso m -15
your__me lmt -18 -20 -15
~<dem bgjlmnorsu -22 -16 16 -17 -28 -17 -20 16 -15 -17
~brir h 15
~nmi adglosu -20 -18 -16 -17 -17 -15 -25
~omf mn -15 19
~raj ampq -16 -23 -16 20
""",
    """
i_come bgimprs -32 -24 -22 -51 -20 -21 -19
mi__@day b 16
need__on m -19
us_@move m -15
will__my bdnpqru -15 -17 -31 18 -18 -16 15
~est abcdefjknopq -23 -31 -35 -43 -70 -29 -20 -20 -42 -41 -28 -43
~hjk cdeflmtuv -16 -15 29 -23 -20 -28 -16 -18 -15
~ria> bcefghjlmnqrstu -24 -15 -18 -28 -20 -40 -19 -31 -16 -33 -40 -32 -38 -27 -35
""",
    """
@howmuch__dejo n 18
different ai -17 -16
esa_@place mu -19 18
~eta> aikm -18 25 -15 -29
~fhg e 16
""",
    """
@move abcdefghijklnopqrstu -72 -50 16 -47 -72 -61 -66 -25 -68 -46 -38 -38 -61 90 -55 -26 -58 -58 -72 -60
get_ready amn -21 -23 26
minutes$ r 16
my_cell abilm -17 -23 15 22 -26
prendan__@texts klm 22 -16 -21
the__wants m 17
~pto> l -15
~ther egklmtu -33 -28 -33 -17 -18 -40 -24
""",
    """
@cancel_nomas m -18
@parking__the mr 22 -19
how__before ahms -19 -23 -33 -20
i__start m -20
let_someone o -17
much__@price dm -15 17
not:@call bdghijoqu -30 -17 -22 -19 16 -15 -20 -22 -20
the__now dgnqu -19 -23 -20 -20 -16
turn__up aklm -15 -15 -22 19
want_back k 16
~io> cdeilnrtuv -45 -50 -42 -27 -29 -27 -20 -43 -47 -15
~spec d -15
~xic mu 18 -18
""",
    """
^room amnu 21 -18 -17 -19
era__mi amu -16 19 -16
o_no bcdlmnqu -20 -18 -24 -19 -27 24 -17 -17
~lef abcginopqt -18 -25 -21 -24 17 -32 -29 -20 -18 -18
""",
    """
@move_my abcdgijklmnrsuv -36 -44 -21 -35 -24 -27 -26 -22 -22 39 -36 -27 -17 -23 -23
come_@day o 16
i_want abdghjmnopqrstuv 23 -37 -30 -34 -23 -28 -18 -30 -19 -18 -25 -23 -19 -16 -17 -61
we_get d -18
~<bu abcdefgiknqsu -16 -30 -38 -36 -34 15 -33 -38 -38 -34 -17 -35 -47
~cua bcefklmnoqstv -42 -38 -30 -24 -39 -40 -26 -24 -19 -15 -18 -27 -37
~lumb giklu -16 -19 -16 -21 -16
""",
    """
on__street r -21
quiero_los aikm -17 -16 16 -19
try abcdilmoru 39 -23 -17 -17 -22 -17 -39 -26 -19 -29
~areo s 18
~twi abgklmnqrtuv -17 -17 -21 -16 -17 -26 -16 -18 -17 -18 -17 -17
""",
    """
@clinician$ abcegijklmnopqrstv 17 -25 -33 -24 -37 31 -33 -43 -41 -25 -43 -32 -42 -45 -42 -34 -23 -31
era__@relative amu -16 19 -16
hgfhgf e 16
later_in m -22
quita ams -15 -19 17
~<sta bcdefgjkmnou -20 -41 -60 -38 -37 -53 -19 29 -18 -21 -40 -23
~kil abdgiklnopqr -18 -18 -20 -17 -22 -20 16 -22 -19 -15 -19 -17
~lia ahou -17 -17 -17 -20
~pedi o -19
~radu ap -18 -16
~sco> mn -18 16
""",
    """
^cual abdeglnpqrsuv -21 -16 -28 -16 16 -17 -16 -18 -16 -19 -24 -38 -18
^vet cdefgilmu -18 -17 -33 -26 -15 -16 -24 27 -19
can__you adoq -26 -18 -15 -17
license$ mpq 20 -15 -24
my_@treat ao -21 18
not:works mu -17 -15
please__about m 16
proceed nu -17 -18
quiero__@food aim -21 -20 21
read_it u -19
there__nobody i -16
there__there dimqu -15 30 -17 -18 -19
~<hor cdefghijklpqstuv -21 -38 -17 -25 -39 25 -39 -38 -23 -24 -31 -21 -15 -20 -45 -29
~<muc adefghjknopqruv -23 20 -33 -34 -30 -31 -37 -29 -17 -25 -17 -26 -15 -21 -19
~<smo mn -22 20
~cked abcdeginr -32 -28 -15 -25 -17 -19 -16 -19 -15
~enso l -20
~how abjkloqsv -18 17 -16 -17 -23 -23 -16 -22 -20
~lete io -17 -17
""",
    """
a__date amo -22 -23 25
before_@holiday a 16
complaint$ im 18 -18
how_should m -17
manden_@texts l 19
on__@texts km 17 -18
que__para adgmnpqu 22 -19 -17 -20 15 -17 -17 -19
~<ell m -19
~conf abdiln -21 -18 -18 -18 -24 -20
~orre adhijnpqrstuv -24 -17 -15 -22 -23 -16 -19 -19 -17 -20 -17 -21 -16
""",
    """
@insurer_conmigo p 16
agrad* mot -24 -17 16
ir__@eat n 16
new_time o 18
~cvb> em 19 -19
~iens lmu -21 16 -17
""",
    """
dejar__@medicine dn -23 26
dura_la dns -23 19 -20
el__pero o 22
what__they ajn -18 -18 -21
~<un aefgijkmnprtv -52 -62 -52 -18 -16 -59 26 -21 -21 -27 -31 -50 -49
~bvc em 18 -19
~lind bjl -18 -18 -20
""",
    """
eso_duele mu -21 17
la__o mu -18 -16
me_recomendo an 18 -16
not_got pq -18 17
que__por a -19
tengo_una i 17
that_bad mns -19 17 -17
un_@body abimu -15 -17 -17 23 -16
~<flo belo 16 -15 -19 -16
~old> cefghijlnopqstuv -24 -24 -30 -24 -25 -17 -36 -21 -35 -18 -22 -34 -27 -19 -31 -17
~ose acdehilnpqtv -15 -26 -38 -21 -32 -37 23 -16 -28 -31 -22 -17
~que> agjlmn -24 -19 -19 -23 -27 -17
""",
    """
heari* d -17
the__do bmnou -16 -33 -23 -19 -28
~can> a -16
~onfi ln -19 -16
~res acdefhijlorstv 19 -40 -32 -47 -48 -54 -16 -42 -22 -51 -29 -23 -36 -38
""",
    """
be__ten r 19
de_los i 16
week_after ho -17 20
~eab jm 17 -16
""",
    """
dollars gju -18 -17 -15
my__and ciklmru -19 -16 -21 -22 -38 -21 -18
not_want abgkqtu -29 20 -28 -28 -18 -17 -17
was__# m -15
~urno ijklmu -19 -19 -20 -26 -17 -20
~uys begiklmnrsv -25 -18 -23 -24 -17 -20 -21 -25 -25 -23 -25
""",
    """
^lol abcdefghijklmnpqrstuv -27 -28 -28 -36 -47 -38 -37 -20 -28 -23 -32 -35 49 -39 -19 -31 -25 -18 -30 -30 -33
esta_@wrong fghijlmrv -20 -20 -20 -16 -21 -21 -22 -15 28
me__@cancel o -16
not:say lm -19 17
of__i aou -19 -16 -19
quiero_un a -16
we__when jm 17 -16
~aran mv 21 -16
~mpin m 18
~pag abcdefghijklmnopqrsuv -22 -21 -23 26 -25 -25 -28 -19 -19 -21 -18 15 -16 -26 -23 -18 -20 -24 -20 -34 -23
""",
    """
@relative_did u 15
^block lm 20 -20
are_your aghjmu -21 -15 22 -17 -22 -18
feelings u -16
march m -15
on_this adu -26 -19 -28
pon abinqs -19 -16 -19 -22 17 -22
tengo_@sick n 17
usted aq -18 -21
when__in aju -19 -17 16
~gag m 18
~via abdi -17 -20 -22 -19
""",
    """
a__please m -18
about_the an -19 -16
do__started n -19
plis$ l -15
these_@clothes l -17
what__with gmnu -18 24 -16 -22
~<voi m -22
~thos al -17 -21
~upp ru -16 -20
""",
    """
@ride__through p -16
i_@thanks glmt -17 -17 -18 21
is__there djqsuv -20 -21 -34 -21 -21 -19
me_quedo anr -19 -19 -23
para_la dgmr -27 -17 -18 -17
to__or dm -21 -17
~eba q -17
~here bcekoqtu -26 -16 -39 -44 -16 -18 -44 -28
~int> adgijmn -20 -24 -21 16 -20 17 -20
""",
    """
^sigan km -23 23
como__@visit abdgmnqrsu 16 -35 20 -17 -30 -27 -17 -16 -22 -26
decided iv -18 -15
knocked_out mu -16 18
portu* c 15
~bbi muv -19 -17 27
""",
    """
form hjklmnoqsu -20 -22 -15 -18 19 -21 -23 -20 -17 -21
tomando s -17
~uev bdgijnpqsuv -21 -25 -19 -21 -21 -23 -20 -18 -22 -21 -18
""",
    """
different_time o 16
for_someone m -21
not__unsubscribe l -16
sent$ inu 15 -18 -17
someone__in p -18
~<ni abcdefgijkpru -42 -35 -31 -41 -30 -34 -34 -40 -34 -26 -30 -22 -43
~amb defghijlnpqrtuv -23 -17 -15 -22 -18 -32 -28 -30 -24 -27 -25 -26 -15 -36 -31
""",
    """
be__@symptom mnsu -17 -15 19 -19
day_after no -16 -17
~junt jmv 17 -22 -16
~see abdimn 19 -17 -16 -16 -24 -20
~supe abor -17 -16 -15 -16
~tar bcehijklnpqtuv -41 -55 -46 -25 -39 -33 26 -17 -34 -20 -27 -22 -20 -58
""",
    """
@body adefghjklnopqrstuv -29 -19 -40 -35 -44 -48 -27 -36 -47 -18 -43 -56 -54 -65 47 -36 -27 -44
en__@late amn 19 -21 -16
have_someone abmv -22 -26 -21 -17
talle* v 16
viejos j -16
will_@drive p 16
~agaz m 18
~ben> ghijkln -19 -16 -18 -17 -23 -20 -19
~hes> u -16
~hose al -18 -20
~mal> agjnopqs -16 -17 -17 -20 -18 -16 -24 17
~oads h -17
~pal u -16
~tito r 20
~uda> bcefghjklmnopqrsv -29 -26 -24 -26 23 -19 -29 -20 -27 -16 -28 -26 -22 -25 -20 -23 -22
~un> o -19
""",
    """
actua* dhimq -17 -16 16 -19 -16
capit* jm -16 18
get__# mn -17 -17
time__get jm -17 -16
whatever adfghijuv 17 -24 -18 -21 -18 -15 -16 -26 -19
~oge bcdghinsu -16 -16 16 -20 -17 -28 -23 -17 -25
~rcut am -20 20
~serv dfijloprsuv -16 -15 -22 -17 -17 -23 -18 -17 -22 -27 -15
""",
    """
better nprsv -24 -16 -20 -17 -16
can__be bdhjpu -19 -25 -20 -17 -16 -26
expla* adju -15 -22 -15 17
language$ cm 20 -23
said__it p 16
still__the an -16 -15
~epa abcefghkloqrsuv -22 -27 -20 -26 22 -32 -20 -18 -25 -24 -17 -19 -20 -26 -16
~iud dj -15 20
""",
    """
consigo bn -19 -16
funny mq 21 -19
~ambi cdghijlpqrsuv 16 -18 -19 -15 -27 -23 -27 -23 -21 -21 -27 -32 -28
~eavi r 21
~ite afghijkpqtuv -21 -25 -15 -28 -41 -37 -17 -18 -29 -24 -44 -28
~mewh jno 15 -17 -17
~ryth ablu -26 15 -21 -16
~tta m -16
""",
    """
@relative__new a 17
camping m 16
el__me glmuv -22 -19 -36 -18 -16
hora_@open a -18
please__a bikr -18 -16 -16 -16
~adel mno -16 -16 20
~eles mu -21 -17
~med> lnq -20 -17 -22
~orma abcijmnoprsv -18 -19 -16 -24 -27 -26 -30 -21 -21 -23 15 -17
~uis djkmpqrtu -21 -17 -16 -20 -18 -21 -18 -16 -28
""",
    """
i__@pay abcdgilmnoqu -16 -19 -16 36 -27 -21 -22 -33 -32 -25 -18 -20
pueden__@texts km 17 -16
trade__for o 15
why__so u -23
~<oop m -19
~ove cefgjknqsv -38 -45 -38 -46 -29 -33 -37 -37 -34 -15
""",
    """
@person__this m -16
do__@move cdgjou 15 -16 -16 -19 -15 -18
is__time dmo -17 -23 15
stopp* t -15
think_about amnu -19 21 -19 -17
~exic mu 18 -18
""",
    """
know__put gmu 22 -18 -21
se__con o 18
there__@person dhijmu -17 -19 24 -19 -23 -25
~cto adghjlmopquv -26 -30 -22 -23 -22 -26 -35 -22 -17 -21 18 -16
~ough cefjknsv -22 -24 -21 -20 -22 -33 -22 -24
""",
    """
quart* m -15
to__@late m 18
~eas defhnpstuv -43 -41 -35 -18 -40 -45 -38 -20 -19 -16
~jkjk em 18 -18
~kind hjmqtuv -23 -32 -18 -24 16 -16 -18
""",
    """
@vehicle__@relative jmq -16 -17 19
a_spot j -20
am__do m -21
lentes n 18
me_how ad -16 -22
me_salio m -18
my__up m -20
to__days mo -17 20
to_that m -15
~<no abcdejloprt -34 -30 -32 -72 -62 -27 -25 -24 -29 -43 -54
~walm h -21
""",
    """
@thanks_por gmt -17 -28 25
^@insurer bcefgijklnpqrtuv -30 -25 -27 -28 -20 -19 -21 -21 -29 -23 22 -27 -18 -22 -31 -20
a_@animal mn 21 -16
am__please l -15
not__i dkmopr -19 -16 -18 -18 -19 18
~ario adijov -32 -19 -23 -21 -18 -18
~arm> blmo -17 -17 16 -21
""",
    """
@body_is dms -16 -29 31
@move$ abcefgiklnopqrstu -55 -37 -33 -39 -38 -20 -32 -33 -42 -24 43 -33 -40 -40 -33 -32 -43
^@staff abcdefghijklmnopqrstuv -30 -27 -34 -41 -51 -56 -34 -48 54 -32 -28 -37 -63 -22 -19 -24 -29 -30 -21 -41 -36 -35
streets_over m -16
~ibi bdfjnpqrstu -26 -22 -16 -17 -27 -19 -15 -21 -17 -20 -35
~iene befgikmnstv -43 -28 -31 -22 -29 -37 -27 -25 -41 -36 -16
~outs abdju -17 -17 -19 16 -29
~usi acefijklmopqrtuv -34 -21 -20 -17 -20 -20 -21 -30 20 -19 -18 -23 -19 -25 -33 -18
""",
    """
@hello__is abcfjloprsv -32 -18 -17 25 -20 -22 -15 -18 -18 -24 -26
camion mpq 18 -22 -15
comadre mp -22 18
does__hurt dmqu -19 -16 -16 20
papeles mu -19 -16
quitenme_de bl -29 28
the__@call hjlu -26 -22 -17 -17
~ese> afhjklmnoqrst -38 -21 -31 -26 -27 23 -30 -33 -28 -35 -28 -25 -15
~forg abcdefghipqv -33 16 -17 -29 -21 -18 -31 -18 -28 -19 -20 -19
~lem> dluv -16 -17 -30 -15
~ota bcdfghijlnopqsv -19 -21 18 -15 -21 -21 -26 -35 -17 -29 -19 -17 -29 -17 -23
~zon hn -15 -16
""",
    """
^everything abds -16 -17 -20 16
how_@open hjm -20 20 -22
number_or gim 15 -15 -17
please_@cancel bmo 17 -19 -17
~drun s 15
~ien bcdefhjklnt -53 -21 -32 -61 -40 -34 -16 -40 -21 -31 -21
~rano cmnqru -15 -28 -20 -19 -16 -19
~utes abno -20 -18 -15 -18
""",
    """
a_@machine adjmu -18 -16 -18 -26 27
bien cdfglprv -20 -21 -19 -18 -33 -23 -27 -18
glasses abdijlmqru -23 -18 -20 -16 -15 -15 21 -20 -17 -18
you_texting mu -16 17
~hou acdefhiklpuv -18 -34 -17 -21 -23 -22 -17 -30 -27 -24 -28 -35
~irec g -16
~olv cdefgijnpsv -23 -21 -21 -18 -22 -24 -20 -25 -17 -19 -20
~owe abcdgijnu -22 -18 -18 -21 -18 -17 -22 20 -23
~ual> aefklopqtuv -37 -28 -26 -24 -28 -26 -29 -29 -25 -57 -26
""",
    """
alguien_me i 16
anything__i n 15
is_in dhjnruv -31 -22 -26 -29 -22 -30 -22
pueden__favor i 17
suspe* mn -21 18
~<nin abcdfhijlnpsuv -26 -17 -16 -19 -21 -24 -18 -16 -16 -25 -15 -18 -20 17
~cto> dlms -18 -21 -23 -18
~ruck ikpu -21 -16 -16 -16
""",
    """
@cancel__@move bm -21 -24
@vehicle_@stop qr -19 -17
^cambie v -16
dos fghklnopqsuv -17 -17 -20 -17 -20 -28 -21 -18 -22 18 -30 -16
legit dju -15 -16 21
ok__@drive n -18
se__no doq -15 -19 -20
vet$ acdefgijlmtuv -16 -19 -20 -32 -25 -18 -17 -20 -24 36 -20 -26 -17
~most j -16
~osit a -16
""",
    """
@relative__text m -20
has_@sick mp -17 -20
need__bring ad -34 -36
pero__el o 16
this__real u 19
~arma ju -17 -16
~unta bclnqrs -16 -17 -25 -31 -18 -18 -20
""",
    """
choqu* r 16
me__@machine lmq 15 -18 -15
opt_in acijklm -20 -19 -18 -15 27 -22 -17
ya bcdefghijklnopqrstuv 20 -77 -86 -80 -72 -64 -15 -81 -30 -30 15 -33 -68 32 -28 40 -41 -25 -89 -34
~edl m -15
~ospo a -18
""",
    """
amiga m -18
como_le mrsu -26 -17 -15 -21
que__@medicine dn -26 24
what_all gm 16 -25
~elig u 20
~ue> bcefghklmnpv -36 -35 -42 -32 -21 -37 -26 -18 -21 -44 -27 -24
~umm im 16 -17
~urt gknprv -20 -17 -39 -20 -17 -16
""",
    """
aprob* nqu -16 -17 -16
baris* u -16
make_you m -19
podemos_@move m -17
that_was bcdgjmnopv -24 -19 -16 -20 -19 22 -22 -24 -15 -18
they__me akmru 16 -19 -30 -18 -22
""",
    """
^evening fh 20 -17
again* m -20
first bhkmpqr -21 -18 -17 -17 -19 -17 -18
mi_@clinician abmpu 24 -16 -28 -16 -21
not:send bdglm -18 -28 -20 28 -27
un__esta jmq -15 -22 17
una_hora m -25
~cho> bdilmnpu -20 -22 -17 -21 -23 -15 -18 -19
~hac cefghjklost -35 -17 -22 -23 -31 -42 -26 -37 -20 -29 -28
""",
    """
a__near jm -19 20
can__@relative bcdijmnpqru -25 -21 17 -23 -17 -35 23 -35 -19 -17 -33
do__prepare n 15
for_this dgmu 15 -24 -33 -23
not__off bl -18 -20
please__from m -16
respo* abgpru -24 -21 20 -16 -16 -19
same$ aegjlmou -20 -16 -16 -22 -17 25 -16 -18
who_do himu -15 24 -20 -22
~tead adgn -17 -16 -19 -27
""",
    """
decli* i -17
himself n -15
it__@medicine dn -15 -20
it__you dijl -26 -16 -26 -16
""",
    """
@english__good cm 17 -17
do_a m -17
lugar* j -16
no__mi ablopqv -19 -32 -18 -16 -23 15 18
number$ bcghimnopqtuv -19 -18 -34 -15 -15 -20 -19 -22 -26 -16 -17 22 -19
poner$ gnu 20 -26 -17
this_or u -20
~ars bcghilopruv -16 -17 -25 -21 -24 -16 -24 -18 -21 -33 -19
~mpi flnu -16 -15 -15 -25
~pla acefhklpqrstv -33 -50 -30 -35 -50 -46 -49 -39 -18 -16 -41 -32 -16
~reve adm -17 -15 -20
""",
    """
a__lo m -19
me__list gjkmn -19 -15 -25 -36 -17
riesg* dmu -18 -19 21
~<aff m -16
~<sab bi -16 -19
~ena bcefghinpqrsv -31 -32 -41 30 -23 -31 -43 -32 -23 -30 -26 -31 -36
~ept bcefghijlmnptuv -26 -25 -23 -27 -22 -38 -35 -33 -29 -17 -17 -29 -20 -33 -26
~pty> amnu -19 -18 17 -17
~tay abdgijlors -29 -22 -24 -18 -20 -25 -16 -24 -21 -25
""",
    """
@insurer__@insurer p -19
is__@hours hj 17 -16
por_que ghjkl -26 -16 -24 -22 -20
this_texting muv -16 -15 -15
writi* iq -19 -17
~<ala blmoqu -17 -20 16 -22 -15 -16
~<cnc abclmou -15 25 -18 -19 -22 -17 -18
~oud m 20
~ton bdloquv -22 -17 -16 -16 -21 -25 -18
""",
    """
=said:ride_problem abcdefghijklmnopqstuv -96 -21 -45 -95 -55 -76 -80 -100 -58 -23 -81 -66 -18 -41 -81 -48 107 -94 -80 -102 -75
@place_in ahiju -16 -19 -22 24 -18
~ean bdefijklnpqstu -19 -35 -22 -17 -35 -32 21 -32 -36 -25 -27 -19 -21 -32
~scon l 20
~tyle v 15
~wpo em 16 -17
""",
    """
reply adgnu -17 -17 25 -17 -15
terapeuta aimu 26 -17 -25 -16
~<ja bdefhjlmnoprv -30 -35 -37 -27 -31 -32 -42 25 -34 -25 -21 -17 -24
~ghw r 16
""",
    """
#_dollars dgm 18 -16 -22
interesada mru -21 -20 -15
l$ eflmu 27 -15 -19 -25 -17
leavi* qr -16 21
my_husbands m -16
not:trust m -22
""",
    """
@relative__i m -18
^hit klmn 17 -17 -22 -17
hola bcdefghijklmnopqrstuv -20 -21 -25 -23 43 -24 -30 -31 -21 -25 -26 -48 -26 -28 -21 -33 -24 -19 -24 -33 -25
moles* lm 22 -23
~alm fghilqruv -21 -15 -26 -23 -19 -15 23 -20 -15
~ife j -18
""",
    """
is__expensive dmu 22 -34 -17
quisiera__a an 15 -18
supposed du -18 -17
~chee dnt -17 -16 16
~ique aclm -15 -17 -19 -22
~iss acefghimnpv -37 -26 -32 -23 -29 -26 -25 -25 -36 -37 -26
~lata n -17
~ter defgjklpqtuv -34 -53 -20 -35 -46 -18 -18 -17 -16 -56 -28 -54
~uet m 15
""",
    """
@cancel__del bmo 28 -20 -24
^@hours abcghijlmno -21 -20 -19 -15 28 -21 -16 -17 -22 -16 -23
hospital$ ahmo -24 -17 -26 -15
me__you glmqu -31 -19 -29 -21 16
por_ahora ghm -21 -16 17
this__last mu -17 -15
~mab dfmtu -16 -16 -24 21 -15
~ommo su 17 -17
~rass lm 17 -18
~tart bcdefgijklnptuv -30 -26 -41 -32 -31 -34 -43 -43 33 -43 -48 -28 -34 -46 -28
""",
    """
any__@hours h 19
get__on bdhnoq -16 -19 -18 -18 -18 -18
it_work dgmu -22 -26 -29 27
mis hjlmnor -16 -18 -16 -36 21 -20 -17
mismo$ ano -21 -21 -15
phone abcefgjlnopqrstu -22 -62 -55 -31 -31 -48 -33 15 -17 -55 -45 -55 -49 -48 -31 -24
ubi$ abijlmor -19 -15 -18 24 -16 -21 -16 -17
~mail abdjmouv -21 -24 -17 -23 22 -17 -18 -19
~ribe abcdegijknqsu -23 -15 -24 -15 -17 -29 -27 -20 18 -20 -16 -18 16
~ssi cefhmnpqt -22 -27 -23 -31 -26 -41 -23 -21 -20
""",
    """
puedo__por aq 15 -18
~<col acdgijln -24 -17 -24 -25 -18 -18 -18 -20
~azz> m 15
~cop aefglu -23 -17 -16 -15 -18 -20
~erst abelu -18 -15 -16 -16 -16
~rmat g 18
""",
    """
he__me p 17
not__there abghijmnpv -16 20 -15 -23 -15 -21 -32 -21 -16 -18
want_to cdgjklnpqrv -18 -23 -34 -21 -23 -17 -29 -17 -16 -27 -38
way__is m -15
~escr abdefhjnopqrst -41 -22 -25 -16 -16 -21 -27 -34 -24 -22 -25 -25 -22 -15
~ivo abgjprstu -25 -17 -22 -15 -17 -25 -16 -16 -25
""",
    """
all_have m -16
appointment bcdefghiklmnpqrstu 50 -47 -76 -36 -27 -47 -20 -53 -22 -26 -19 -32 -41 -16 -31 -35 -38 -55
close dgijnopu -37 -30 -19 22 -34 -29 -17 -29
not:gusta iv 22 -18
recor* adnq -18 -22 -19 -20
~etr anu -17 -16 -19
~icke diu -21 -16 -16
~law n -19
~ssm mu -19 -15
~ucti abdjno -15 -19 -16 -17 18 -19
""",
    """
avise* a -15
often dnu -15 -17 16
suero$ m -16
~diom ackmo -16 24 -16 -21 -19
~igne m -17
~taki abdilmosuv 19 -26 -33 -18 -24 -35 -18 -28 -24 -21
""",
    """
did__last m 16
el_trabajo adr -20 -20 -20
i__rent m 16
i__someone abdhu -25 -24 -18 -19 -16
to_answer gm 16 -23
vendra au -19 -18
will_pass b 15
~as> cdegnprtv -28 -25 -59 -22 -19 -36 -24 -27 -38
~uej am -15 -16
""",
    """
durin* am -18 -21
llego$ dlmru -28 -16 -37 25 -26
~abaj cefgjlrsv -25 -16 -19 -27 -37 -30 -21 -27 -19
~leci m -17
~mit> d -20
~ok> cefghilqstv -22 -28 -17 -24 -28 -22 -34 -21 -25 -27 -28
~stoy bcefghiklprtuv -23 -34 -25 -25 -15 -35 -37 -17 -24 -40 20 -24 -36 -37
""",
    """
@place_@call mq -15 15
@relative__la bjq -19 -18 -22
abonos d 17
not:about b -16
not_the amv -16 -22 17
para__eso u 17
~bing kl -17 -22
~cho adefijlmnu -15 -42 -23 -19 -40 -32 -16 -25 -28 -37
~ick cfklnrst -30 -17 -19 -29 -33 -35 -28 -22
~ues dehjklnopv -51 -25 -42 -38 -33 -47 -19 -24 -25 -31
""",
    """
texting__about am -15 -18
wait__i n -20
~etw i -15
~nes befijklnopqr -23 -16 -25 -31 -35 -25 -35 -21 -32 -22 -21 -19
~nsio mu -20 -21
""",
    """
puedo_irme nq -16 16
¿__mi aq -24 -18
""",
    """
@insurance__it au 16 -20
cure d -19
room_for amnosu 27 -18 -18 -19 -17 -22
up__the bdhilnpqu -17 -27 -21 -24 -18 -17 -23 -22 -19
weird m -25
would_you alo -26 -15 -16
~pict m 20
~ray o -17
""",
    """
@stop_the bjlmnsv -22 -15 -22 39 -23 -15 -16
do__how gmu 21 -21 -20
it__one m -17
much__you dm 18 -19
take__@visit b 16
""",
    """
closes ahim -17 -20 -16 20
gold u -16
need__next b -15
not_work oq 17 -15
que_tengo dginopqu -39 16 -18 17 -16 -24 -35 -23
take__trash m 17
then$ ijlnoru -17 -16 -16 -22 -19 -20 -16
~enan r -17
""",
    """
@english$ abcdefghijklmnopqrstuv -54 -47 76 -52 -52 -43 -27 -37 -50 -43 -39 -51 -34 -49 -39 -38 -48 -32 -36 -39 -54 -47
^basta jklm -17 -15 22 -19
^skip be -25 -19
for aefgjklnopqrsu 21 -71 -76 -41 -19 -19 -38 -19 -20 -21 -17 -32 -31 -16
so_i aghilmnpsuv 15 -23 -15 -27 -21 -27 -19 -18 -16 -29 -20
this__you m -16
~<qwp em 16 -17
~<vis adnoqs -20 -15 -20 -15 -18 18
~este acdefhjlmnopqrt -20 -30 -33 -15 -20 -32 -29 16 -20 -38 -17 -34 -36 -29 -27
~nvo m -18
""",
    """
@pay__@pay cdmnoq -16 22 -17 -19 -21 -19
arizona a -16
credito$ dm 20 -16
hook amu 21 -18 -15
i_trade no -17 18
not:are g -16
number_do gu 24 -25
~epto km 16 -16
~hkjh em 15 -16
~sien agjnos -25 -19 -18 -15 -19 15
""",
    """
@clinician_was im -15 17
veces a -21
~<som defklmnrt -24 -24 -27 -21 -31 -24 -22 -23 -43
~ban abcdfghimoptu -31 -17 -19 -33 -15 -29 -36 -15 16 -18 -21 -23 -25
~depr adgmnu 18 -18 -17 -27 -20 18
~itti anq -23 16 -19
~oked am -18 -27
~pong bdefghjlmpqrstuv -19 -30 -16 -22 32 -17 -26 -26 -41 -19 -26 -22 -24 -15 -32 -22
~xtea m -26
""",
    """
^# abcdefghijklmnpqrsuv -36 -39 -32 -42 22 -36 -34 -43 -43 -34 -25 -40 -19 -33 -29 -30 33 -27 -42 -40
demor* mr -15 16
have_that m -16
llevar abcfghijklmnopqrstuv -23 -27 -24 -24 -44 -27 -39 -29 -16 -21 -32 30 -40 -39 16 -20 -25 -21 -35 -21
press abcdegijlmntu -16 -15 -19 -17 -18 20 -16 -17 -17 -33 -24 18 -27
~<ab cefghjklqstv -32 -30 -39 -44 29 -40 -29 -18 -25 -32 -33 -16
~der> acehijklmoprsv -19 -20 -22 -19 -25 -25 -17 -17 17 -21 -16 -27 -25 -27
~note adeinu -23 -16 -16 18 -19 -18
~ted> beghioqr -16 -31 -31 -34 -22 -28 -25 -27
""",
    """
^so abdijmn -19 -21 -25 -15 -27 -26 -25
hace__clear m 16
no_i gqv -21 -21 -17
not:@food mn -31 28
thinking bo -22 -15
~arro abcdgiklnquv -17 -27 -16 -31 -17 -26 -18 -18 -25 15 -24 -24
~fon abcgjoq -26 -16 -15 -17 -26 -19 -21
~oble abcdegjlv -20 -20 -18 -21 -16 -19 -18 -20 -19
""",
    """
am__talking iu -19 18
and_where j -31
el__iba q 17
la_quiero b 16
ok_that mot -18 -15 15
~eys> m 16
~list cdefhijoqrsu -35 -42 -19 -20 -33 -19 -47 -36 -15 -42 -35 -46
~nada adefjkortuv -25 -29 -17 -18 -28 -22 -27 -27 -16 -16 -20
~tigh bm 16 -15
""",
    """
@clothes abdefghijklmnopqrstuv -29 -57 -54 -50 -50 -49 -51 -26 -22 -45 -63 25 67 -55 -51 -31 -17 -48 -45 -77 -18
but abdghijkmnortu -18 -28 -16 -32 -26 -20 -35 -22 -48 -26 38 25 -30 -34
con__@texts iklmsv -21 -35 29 -33 -17 -18
i__out dghilmpv -33 -21 -18 -25 -15 -25 -23 -21
la__entra a -15
necesito__un m -18
please__@cancel br -19 18
que__@fetch adghimnu -25 -43 -34 -15 -22 -19 31 -19
~<gl u -18
~deje abdgjklnr -16 -18 -15 -18 -17 -18 17 -19 -19
~tic> dn -17 -19
~tuc adgijlmv -17 -16 18 -17 -20 -17 -24 -18
""",
    """
no__available imq -19 -17 19
¿_abris h 17
""",
    """
do__exist m 18
does__from jmn -16 16 -15
estan__un m -17
i__papers a -15
not:worry bmpr -18 -27 19 -15
puede* dfghjlpqrsu -29 -16 -18 -22 -17 -27 -17 -38 -19 -19 -23
~<vec no -19 -17
~hang acdefgijnptu -19 -18 -29 -20 -21 -24 -30 -28 -30 -36 -20 -32
~nock defhmnqtv -15 -16 18 -15 -16 -15 -17 -19 -15
""",
    """
^una mu -21 -17
am_@sick ao -16 17
dan_de klm -17 16 -17
molesten$ lm 19 -15
of_what g 16
spell mu 19 -17
~<ph dhmnu -21 -19 19 -20 -23
~efie akm -19 -16 -28
~lvan gm -16 -21
""",
    """
do__@insurer dhm 25 -17 -16
esa_hora mr -27 -16
my__@sick mp -23 -17
~book bcegijklmnpqrv 22 -17 -21 -18 -21 -19 -24 -25 -26 -19 -20 -20 -20 -18
~impo l -19
~rans abcdhijnosu -21 -15 -16 -25 -15 15 -17 -23 -20 -18 -29
~rgen isuv -17 -19 -21 -16
~rly abdhijlu -24 -19 -21 18 -16 -23 -15 -26
~snow adhnqsu -25 -27 23 -16 -19 -21 -25
""",
    """
de__casa k -15
que__avisen a -15
que_clase j -17
there__place r -16
toman dmn 21 -23 -17
~cem m -17
~ctu aghjnq -21 -16 -18 -19 -24 -21
~drug u 19
~oclo m -16
""",
    """
medicare adhmpu -17 29 -18 -20 -16 -24
use$ m -26
where_they ms -18 16
~abla ackmnoq -22 18 -16 -29 -18 -22 -20
~amab dfmtu -16 -16 -24 21 -15
""",
    """
@clinician__i im 15 -22
en__@day o 16
idea_@stop lv 19 -19
my_day bmtv -16 -22 19 -16
no__can bmq -17 -17 23
really i -16
~gen cegklmruv -38 -32 -42 -45 -17 -20 -23 -26 -39
~lis> lm -16 -27
~pac ghijkloprsu -24 -29 -29 -29 -23 -19 -26 -22 -24 -20 -24
""",
    """
answering g -19
en__trabajo mr 19 -19
floor dfghju -17 -18 -16 -16 22 -28
is_for m -21
mi__de dijnrsu -20 -20 -16 -20 -21 -19 -23
this__for io -18 -16
una_copia im 15 -17
used__be m 20
what__@treat afgjmnu -16 -16 -20 -26 -28 -18 21
you_play m 16
~hig adghilnoqu -20 -19 -23 -21 -18 -16 -18 -19 -22 18
~ngun amnoqv -16 -28 -30 -25 16 18
""",
    """
@medicine_antes n 16
@pay_en do 17 -17
a_first ad 17 -15
como_lo g -17
en__favor acjlmo -17 18 -17 -20 -18 -20
is__her v 16
manag* imu 23 -24 -16
this__no mu -17 -15
this_going m -20
will_you abdnopqu -23 -26 -18 -24 -20 -23 25 -34
~ngan bgmnor -20 -16 -30 -16 -18 -16
~nxi m -21
""",
    """
@call__your m -16
^asjdh em 16 -17
that_right dmn 18 -22 -20
way__get r -22
~alk> bdiklnoprsv -36 -37 18 -17 -22 -27 -29 -27 -36 -23 -20
~own cfgklnptu -22 -16 -34 -20 -30 -27 -18 -15 -22
""",
    """
expec* mqu -25 -16 -18
i__@drive mprv -31 16 -16 -17
me_cobraron ds 19 -15
stadi* j -16
to__front m -21
~<tig bm 16 -15
~las befiopqrt -36 -20 -23 -24 -19 -18 -29 -18 -28
~uper abor -17 -16 -15 -16
""",
    """
near_the r -16
no__manden lm 16 -18
take__@medicine m -20
vuelvan_a gkm -16 17 -22
you__it agjmnqu -30 -31 -25 -50 -19 -20 19
~<kjh em 21 -21
~ais a -16
~bo> abcdeghijklmopqsuv -17 -15 -30 -37 -33 17 -24 -39 -34 -31 -36 -20 -31 -31 -35 -31 -45 -42
~lic> m -20
~nger aghijmps -32 -20 -16 -28 -18 -36 -20 -16
""",
    """
@price abcdefghijklnopqrstuv -27 -37 -49 69 -44 -64 -61 -64 -39 -66 -50 -36 -18 -42 -30 -57 -45 -46 -22 -33 -41
^@person bcefhijlmtuv -15 -20 -21 -26 -21 31 -16 -16 -27 -15 -22 -25
not:manana bmo 26 -25 -17
not_coming bmopr 35 -18 -28 -20 -39
su bdfgijknorsuv -16 -19 -16 -19 -34 17 -19 -17 -20 -17 -15 -27 -21
yeah mpq -17 17 -16
~<sho cdefhijklt -37 -22 -24 -23 -16 -26 -15 -39 -43 -27
""",
    """
for__@ride bpq -18 21 -16
pospo* a -18
records dnq -20 -17 -16
to_@move bcdhijklnopqstuv -26 -28 -38 -16 -30 -26 -20 -24 -27 39 -28 -34 -25 -17 -32 -19
~ecli im -18 16
~edo bcefijklruv -15 -45 -23 -30 -24 -27 -38 -33 -21 -39 -19
~onti l 16
""",
    """
^@cancel abcdefghijknpqrstuv -19 40 -32 -45 -42 -36 -36 -43 -36 -31 -46 -35 -34 -42 -43 -27 -32 -40 -33
^need abeijklmnpqstu 19 -20 -16 30 -20 -23 -27 -49 -43 -27 -28 -20 -24 -40
^well m -17
my_@clinician adgjklmopqv 24 -26 -23 -19 -16 -24 -46 -17 -16 -16 -17
nobody bdhmopqu -20 -16 -22 -23 -25 -25 18 -17
nurse acdegijklmnopqv -42 -20 -30 -19 -22 25 -19 -21 -18 -29 -30 -22 -29 -19 -16
pulling_in br -17 17
to__@visit almnuv 18 -17 -36 -17 -16 -16
ya_quedo q -15
~<luc jnotu -16 -17 -17 -18 -18
~ecia dmt -21 -22 16
~eeti ao -19 -19
~nsen m -15
""",
    """
i__lost mo -20 -16
is_anyone dmoqu -15 -24 -16 -17 -19
no__de bgiklmq -19 -18 -20 -18 -49 30 -18
no__escribir l -16
pront* u -17
right$ aghjmorstu -17 -25 -19 23 -28 -16 -31 -26 -24 -22
~<apl a -16
~ndam bcgijlmv -20 -17 -16 -20 19 -23 -17 -17
""",
    """
@date_but o 16
de acefghklnoqru -67 -81 -70 -51 -69 -22 -17 15 -21 -21 -36 -45 -20
help_with au -21 -16
moreton s 17
~<do cefiklnopqtv -28 -49 -26 -37 -42 -26 -23 -21 -36 -19 -70 -31
~<dur abcdegjmnopqrsuv -30 -23 -18 -49 -17 -21 -21 -48 15 -24 -21 -21 -22 18 18 -20
~cibe mu -15 -18
~ono> bgjnoq -16 -16 -21 -20 -19 -17
""",
    """
@day__no bo -21 18
^@relative acdefghijklnprtuv -15 -34 -19 -43 -37 -27 -31 -49 -37 -37 -19 -40 45 -23 -36 -20 -28
ahora_mismo m -17
anything_the ao -19 19
con_@pay d 15
funci* dm -15 -26
i_love lm -21 20
it__bring m -16
she__not iopq -21 -23 -23 17
to_@english cgkm 29 -16 -17 -30
what__it dfhmnoq 29 -28 -36 -18 -42 -42 -33
~lowi am -20 -19
~opti abefgijkmnrstuv -18 -21 -18 -18 18 -22 -20 -18 -20 -24 -23 -15 -16 -23 -21
~tail i -18
""",
    """
can__by m -18
hmm defgjltu -20 -36 -26 19 -17 -20 -16 -22
kind ahijnoq -16 -20 -16 -29 15 -18 -20
puede__@clinician i 18
~<kno abdehijklnps -25 -16 -30 -33 -45 -26 -38 -19 -20 -21 -32 -25
~asem abij -15 -21 22 -21
~can cdefgijknpqtu -24 -16 -17 -18 -29 -45 -35 -26 -32 -32 -25 -19 -18
~cod a -16
~lang cu 22 -22
""",
    """
taking_my ar -18 -20
~<dec cdfhjklnpqrstuv -16 -27 -16 -21 -20 -18 -26 -27 -18 -25 -26 -28 -16 -19 -23
~<jok m 18
~<vac m 20
~essa abdlnov -23 -19 -22 15 -20 -21 -19
~lon acdefghiklrv -20 -35 -34 -30 -31 -49 -24 -29 -36 -15 -15 -18
~shed no -18 -15
""",
    """
i_make gnou -18 -20 -19 -20
ice_@food m 16
take_walk d -18
~<tr bcfgjkltuv -20 -20 -49 -53 -45 -34 -61 -27 27 -29
~mew dghiop -16 -16 -17 -17 -21 -16
~rca aghnosuv -20 -16 -15 -16 -17 -19 -17 -17
~wepa eflm -23 22 -16 -20
""",
    """
^sera dmu -21 -28 19
for__@staff am -23 20
the_soonest a 16
~<tw abgklmnqtuv -19 -18 -22 -17 -18 -16 -17 -21 -18 -18 -17
~arto q -16
~edar io -16 -20
~en> bcdefgjnostv -26 -42 -31 -86 -21 -74 -29 -47 -21 -21 -15 -21
~hol abcefghjklosuv -41 16 -22 -34 17 -25 -23 -36 -25 -31 -25 -30 -39 -24
~ibir bdkmnopqrtuv -21 -16 15 -47 -23 -24 -16 -22 -18 -19 -32 -21
~rao ms -18 17
¿_@howmuch abcdghijnou -18 -21 -17 29 -25 -24 -15 -28 -15 -21 -33
""",
    """
@relative__the cdikru -21 -19 -22 -15 -27 -27
car__i j -17
estac* m -15
i__go bmnt 25 -17 -15 -15
~sui n -15
~tema a -15
~tuff adhj -17 -17 -18 -21
""",
    """
are__texting mu -15 19
enough__the m -19
fix mn 22 -19
text$ u -24
text__to kl -22 -17
what_city jm 17 -17
~<seg imo -20 -31 -17
~lre aips -24 -20 -21 -16
~trug a 16
""",
    """
ayuda_con m -17
i__back diklopru -28 -23 15 -18 -26 -20 -20 -22
in_french m 17
on_me bmpq -19 -15 -25 18
semana__entra a -15
take__@vehicle mq -21 23
~lvid adefnquv -16 -18 -19 -16 -17 -17 -18 -16
""",
    """
^turn abehjmnoru -15 -23 -18 -15 -20 19 -16 -19 -28 -18
agarro jmr -17 -18 25
can__my aghjklstuv -38 -32 -27 -35 -35 -30 -26 -23 -48 -27
coming__do bo 17 -16
~ged> acegijmnqrsu -30 -21 -15 -25 -33 -30 -16 -25 -29 -28 -21 -29
""",
    """
guys_still a 20
la_hora a -18
~amo> ablu -27 -21 -20 -17
~gus bglsu -15 -18 -16 -15 -17
~laz ahjmuv -19 -19 24 -23 -18 -15
~nfl m -18
~ox> mu 22 -15
~pic bcefjklntuv -34 -24 -19 -19 -24 -26 -31 -27 -21 -37 -28
~uel abefhijnpqtv -35 -30 -24 -20 -22 -34 -20 -30 15 -31 -22 -26
~uess u -18
~unb bem 21 -16 -20
~way> acdefghikmntu -36 -21 -30 -27 -24 -29 -29 -23 -22 -17 -18 -23 -25
""",
    """
church__bring m -16
game ajlm -24 -17 -16 24
my__@pay i -18
salir aq -16 16
the_billing i 16
~yea mpq -17 17 -16
""",
    """
@howmuch$ abcdefghijklmnqrstuv -16 -16 -21 44 -41 -33 -25 -16 -19 -19 -17 -29 -20 -23 -18 -20 -16 -31 -36 -18
@relative_un mu -17 17
can__to abdhjmqu -23 -25 -19 -18 -17 18 -29 -17
will__make d -16
with__@insurance d 17
~aya ijmq -16 -22 17 -16
~fren u -18
""",
    """
de_# npq -19 -16 15
que_onda fgjmt 17 -21 -20 -19 -18
this_list l 20
you__@wrong dhjmu -18 -21 -29 -19 -17
~alen i -16
~offe au -17 -22
~tot dmu 22 -24 -16
""",
    """
celul* aiq -17 -17 -16
is_taking ajmn -27 15 -24 -18
out__thing m -16
where_at jm 21 -23
~<squ q -17
""",
    """
@hours_for h 16
aroun* abdgnu -17 -20 -17 -16 -18 -15
let__get o -15
mi__tiene a -16
~enca m 19
""",
    """
appro* dm -16 -15
libre abj -16 16 -19
you__patients h 16
~bec du -23 -16
""",
    """
doing dhmnqrsv -16 -20 -28 -22 -15 -22 -17 -17
god_bless t 16
hace__favor mp -16 19
no__@fetch bnq -17 -18 24
numero$ abijlm -25 -25 -46 -22 20 -46
""",
    """
reboo* aiklm -22 -16 -21 19 -25
taking_@person ah 21 -24
uh$ cefgilmtu -17 27 -24 -18 -15 -22 -26 -16 -20
when__@stop n 15
~<sis m -18
~ige d -17
~noc abcdefgijopqrv -31 -29 -24 -31 -26 20 -27 -31 -30 -26 -19 -34 -25 -31
""",
    """
#__i mp -28 -16
^be hmr -24 -16 27
adent* mo -16 -23
cel m -20
cel_es m -16
engan* m -18
got_lost gr -18 18
yo__pedi g -16
~anit m -19
~cor abdeflnpqsu -46 -33 -39 -22 -21 18 -49 -35 -18 -18 -20
~tere cgjlopqrsuv -22 -23 -26 19 -18 -20 -22 -29 -21 -21 -23
""",
    """
@drive__is mnq -23 -15 17
i__this bjkmnru -19 -16 -16 -53 -28 -24 -17
~ciud dj -15 20
~lone abdinu -16 -25 -16 -18 -25 -28
~omes a -16
""",
    """
not:and amo -16 -27 -20
teeth u -21
~empo adh -19 -24 -16
""",
    """
^am adgilmnoprtu -22 -28 -20 -26 -20 -37 16 -27 -27 -30 -17 28
it_mess n -19
me__whatever m -21
to__is dmnq -15 -24 -20 18
~<tur cdefginpqstu -28 -37 -32 -23 -31 -40 -27 -34 -24 -32 -23 -18
""",
    """
@place_is dgj -20 -20 -17
to__tomorrow no -16 -16
~lli dhjlnopquv -29 -17 -16 -31 -22 -24 -24 -23 -25 -23
~not cdefghjlpqrst -19 -55 -34 -38 -16 -47 -20 -45 -46 -15 -30 -25 -31
~sts mu 22 -18
""",
    """
cupo adhijmo 19 -19 -18 -17 -18 -18 -19
do_it cdghjklmnpqrsu -27 -30 -42 -23 -32 -15 -29 -62 -28 20 -29 -29 -20 25
get__a dnu -18 -21 -19
paseme bij -21 22 -21
quiero__mas abm -28 -16 -16
~gat dmu -20 17 -16
~ordi k -18
~pres cdhiklopqt -28 -33 -17 -18 -29 -35 -29 -22 -30 -22
~rnin bcdefgijklmpqtuv -33 -16 -19 -22 20 -20 -21 -19 -24 -32 -22 -18 -27 -15 -33 -27
""",
    """
@texts$ abcdefghijklmnopqrstuv -69 -42 -42 -67 -59 -54 -38 -51 -43 -55 35 52 -22 -62 -59 -51 -56 -55 -54 -50 -16 -19
@thanks_for altu -22 -22 17 -15
libra* m 18
make__an a -18
miss n -17
no__@visit dilnoqsuv -25 -27 -27 -18 -32 -25 -19 -17 23
para__@relative bjopuv -16 -18 -19 -24 -23 -17
the_weather m 17
you_on aghjlm -17 -17 -26 28 -17 -25
~alt acefghjklmnpqrstu -38 -31 -44 -42 -35 -33 -35 24 22 -26 -39 -27 -32 -32 -28 -32 -37
~els> br -17 -16
""",
    """
""",
    """
escri* adhjmnopqrs -42 -22 -20 -26 -46 -26 -25 -22 -24 -25 -19
i_cut n 16
my__be abmnopq -25 -19 -32 20 -20 -22 -28
not__me acdghjklmnps -34 -16 -43 -22 -17 -18 -32 -16 19 -25 -36 -17
old_are adfghjmu -17 -16 -19 -20 -23 -27 31 -32
ride abcdefghijklmnopqrstuv -70 -51 -60 -71 -66 -64 -63 -57 -69 -70 -57 -69 -41 -35 -36 48 67 -55 -62 -62 -73 -62
the_@wrong abdghikmnpqstu -20 -20 -25 -25 -25 -17 -21 -24 -20 -17 -16 -17 -18 -18
this_work gmu 21 -30 -19
way__the am -21 -18
zip dhju -16 -16 22 -19
~iero bdefgjnpqruv -19 -42 -31 -18 -43 -37 -40 -38 -57 -36 -24 -39
~inst acdhijmu -25 -16 -18 -22 -20 -23 -21 -21
""",
    """
adentro$ o -23
cual_es dgsu -18 -23 -16 -26
en__mi cm 16 -15
is__you aghmu -24 -20 18 -30 15
therapist ilu -22 -17 -16
to__@cancel bm 18 -16
~<cp mn -16 17
~ete> abdhijnorsu -23 16 -23 -16 -21 -33 -19 -17 -23 -16 -19
~ifi abcdgijlmoqu -23 -18 -18 -18 -28 -29 -20 -20 17 -18 -15 18
~sca> mp -20 17
""",
    """
@vehicle_esta hjmqu -18 -25 -31 25 -19
commo* bpqrs -18 -20 -17 -16 17
go__@day bmq 17 -20 -16
~melo efm -18 18 -28
""",
    """
do__on dgjmou -28 -31 -18 21 -15 -23
eres agu -19 -15 16
gas_is d -16
inscribirme l -18
my__say gm -16 18
rato m -16
~een cdefghijmnopqv -35 -17 -22 -23 -38 -20 -30 -16 -15 -38 -21 -37 -21 -18
~inc bceghijkmnopqrstuv -34 -24 -15 -24 -22 -31 -28 -25 -26 -33 -15 -24 -31 -26 35 -18 -23 -26
""",
    """
does__have bcdnpqsu -21 -15 -23 -15 -15 27 -15 -24
of__zoo m 16
oil$ mno 30 -27 -26
seguros au -22 -19
the__day abjmnp -17 -16 -21 -33 18 -22
ver abinq 21 -16 -17 -21 -16
~ange cdghijqrt -18 -34 -25 -17 -25 -27 -31 -29 -17
~elay m -18
~mane abdijmnu -18 -15 -15 -19 -15 -24 -18 -21
~nle> aklmo -15 -15 22 -18 -19
""",
    """
me__mas bcilmqsu -15 -16 -23 15 -24 -20 -16 -23
my__@call agm -19 -16 -40
the__or aijrs -15 -19 25 -21 -15
the_place m -18
~<mi efghjlmpqrs -47 -41 -38 -36 -35 -45 -16 -45 -23 26 -47
~ebbi muv -19 -17 27
~mit adjloru -24 -27 -16 -15 -23 -17 -22
""",
    """
@spanish$ abcdefghijklmnopqrtuv -43 -50 79 -56 -73 -58 -51 -50 -49 -52 -51 -59 -60 -51 -49 -45 -45 -45 -48 -60 -48
@symptom__the s 27
any__coming dm -16 -18
handled impq -17 -17 21 -21
is__this adgm -17 -22 -16 16
mejor abdghjknpqruv -21 16 -22 -21 -24 -20 -19 -23 -16 -25 -22 -27 -26
to_skip abdinu -18 24 -16 -16 -17 -19
~mabl dfmtu -15 -16 -24 20 -15
~uelo m 16
""",
    """
@relative__day bgmq -16 -15 -29 -30
@wrong_idea lv 19 -19
conta* bdgjlmoqrsuv -24 -15 -25 -20 18 -19 -19 -17 -15 -18 -31 -16
es__telefono u -18
near adijlnqru -19 -16 -21 20 -16 -22 -22 -26 -20
que__es abcdefhklmnoqrstv -31 -18 -21 -36 -19 -25 -43 -17 -24 15 -31 -24 -21 -20 -24 -16 -28
~at> abceghiklprv -24 -21 -44 -68 16 -18 -30 -42 -54 -38 -29 -48
~matt mn -23 25
~mon aceghjklopru -26 -20 -15 -21 -23 -23 -20 -25 -37 -16 -17 -33
~ope> enu -23 -16 -16
~stop bcdefgijkmnpqtuv -19 -17 -16 -22 -18 -21 -21 -18 28 -20 -18 -16 -19 -16 -21 -16
""",
    """
bank dhmn -18 -22 19 -17
by_@call m -23
manana acdfghijklpqrstuv -25 -19 -25 -18 -22 17 -32 -27 -19 -24 -25 -23 -15 -16 -21 -27 -25
not:fecha bo 17 -17
texting__i l 18
that_@day t -15
to_someone a -17
~carn d -17
~ema> amnqu -17 -29 17 -19 -17
""",
    """
have_something o 16
how_does dgns -33 26 -24 -21
not:trabajo m -20
you__reached mv -15 16
~nco> h -17
""",
    """
^nunca m -17
cobran abcdfghijkmnopqrstu -24 -31 -18 44 -15 -26 -20 -21 -24 -21 -47 -30 -24 -15 -37 -23 -19 -16 -38
confu* v 16
is_@drink adhijklmnquv -16 -27 -20 -20 -22 -17 -16 -22 40 -26 -37 -20
me__please bcg -24 -33 -21
need__skip m -17
texte* agm -17 -18 -41
time__@stop am -19 -20
vecino abmqu -17 -18 15 -24 -15
~<sup abhijlopqru -22 -21 -17 -18 -20 -15 -24 -17 -18 -26 -28
~ew> abdjmpu -20 -16 -20 -27 -15 -19 -19
~ning bcdgijklpt -33 -29 -47 -37 -39 -20 -40 -43 -19 -31
~octo m -16
~pus> m -16
~uts abdjnquv -17 -18 -23 16 -17 -16 -31 -15
~vat k 16
""",
    """
=denied:book cdgilmoqrsuv -15 -15 -23 -25 20 -19 -33 -27 -16 -16 -29 -34
forgot blu -17 -17 -15
no__ni m -16
puede_mas cno -15 -15 17
send__@medicine im 21 -21
smh a -17
what__best m 18
""",
    """
@day_exist m 18
@machine$ abcdeghjkmnopqrstuv -32 -27 -30 -40 -28 -39 -33 -35 -19 -36 -34 -23 -29 -33 -23 -26 -26 41 -39
ago$ av -15 19
ahora__voy a 15
drug u 19
idiom* ackmo -16 24 -16 -21 -19
letter$ dim -18 -17 19
puedo_@drug mnoq -17 20 -19 -27
sit amnou -23 -25 24 -21 -21
when__library m 15
~tit mr -16 20
""",
    """
^@spanish abcdefghijklmnopqrstuv -33 -31 54 -26 -50 -40 -40 -28 -50 -33 -33 -40 -54 -20 -24 -20 -20 -25 -20 -30 -39 -25
^vuelvan kl 22 -22
buscando m -20
~avo defmqrstu -43 -28 -23 -27 -34 -17 -29 -31 -17
~rata g -18
~st> bcdefghikopqrstv -18 -23 -16 -72 -69 17 -22 -25 -18 -18 -61 -17 15 -18 -17 -34
""",
    """
a_mandarme kl 19 -18
for_a bghklmnqstu -39 -19 -20 -22 -21 29 -33 -31 -24 -23 -31
reyes u -15
~hori gmt -17 16 -20
~uve> s 19
""",
    """
aceptan__@insurance d 18
lost_my gjlnpruv -28 -20 -30 -31 -16 -26 -17 -21
me_this lmuv -19 25 -17 -24
telefono$ d -16
~<sai cdfghjqrstv -18 -32 -15 -23 -21 -25 -36 -24 -23 -23 -25
~<we cdfgijklmopqt -55 -31 36 -50 -56 -35 -22 -37 -24 17 -47 -25 -39
~isp dm -17 -20
~xib mo -16 16
""",
    """
have__good iop -18 -16 -21
he__take l -16
how__texting gmu 19 -20 -18
i__or dghijlmnqv -24 15 -16 -21 -29 -18 -27 -32 18 -16
if_you bim -22 -17 -28
morad* m 20
no__den lm -16 15
refer* adimu 25 -16 -20 -20 -17
~<enc adglnopsuv -21 -18 -16 -21 -22 -20 -15 -22 -26 -16
~<jes m -16
""",
    """
#__for r -16
@relative_tiene a -18
but__coming r 16
church ad -18 -16
me__from m -16
who__@place m 16
~<ele m 16
~eis> u -17
~ures n 16
""",
    """
cease ilm -17 23 -19
en_@howmuch dm 19 -18
front_@door h -17
quitenme__la b -15
~cowb m 19
~heap j -17
~ta> cefijmoqtuv -46 -71 -33 21 -16 -16 -27 -28 -20 -33 -24
""",
    """
@medicine__at i -19
@ride_is bdjmnpuv -18 -18 -17 -36 -22 22 -16 -15
get__to bdijn -22 -26 -19 -27 -22
~<oft dnu -15 -17 16
~<spa abjlmv -16 -23 -15 23 -28 -15
~flig abdjmn -17 -20 -18 -17 23 -19
""",
    """
circling m -18
daughter abglmrv 17 -30 -17 -23 -24 -20 -20
finis* jnoqu -17 -21 -17 -17 -18
quiero_@stop lm -22 19
set_# mr 16 -16
~atto m 19
~ntin iu -24 -17
""",
    """
equivoco v 22
get_it abgjlmoqu -22 -24 30 -19 -24 -35 -21 -22 -28
numero__la ij 21 -23
so__do dgm -17 18 -18
superbill_for m -23
~<est abcdefimnopqst -32 -68 -25 -22 -55 -19 -29 -21 -20 -30 -16 -24 -20 -29
~tuf adhj -17 -17 -18 -21
""",
    """
a__show m -15
desuscribirme$ kl -17 16
mandar$ m -18
my_@place jmo -15 21 -18
no__@cancel abcdgilmquv -20 -20 -24 -19 -23 -27 -38 30 -34 -17 -20
~othe ghimnpqrs -26 -28 -35 -26 -21 -32 -20 -25 -21
~tag i -17
""",
    """
@move__@visit abcdinoruv -56 -55 -16 -33 -19 -32 39 -20 -18 -23
@symptom_the m 16
^quitenme amor -15 -21 -19 -24
about__i m -16
ciuda* dj -15 20
~lta cefghjklmnqstuv -23 -27 -26 -26 -24 -20 24 -42 -28 -28 -22 -22 -22 -32 -25
~toca b -17
""",
    """
^sorry abdehnopq -18 -18 -17 -16 -23 -16 -18 -24 -23
in__@place ahmu -21 21 -29 -18
it__too hmor -23 23 -19 -17
scam r -15
to_come dijlm -18 -23 -20 -21 -50
who__me abdijklmnpqruv -30 -19 -19 -21 -16 -16 -20 -38 -17 -21 26 -16 23 -36
~ways a -16
""",
    """
pelic* m 17
tomorrow$ dru -23 -20 -20
~odo> aefghijloru -24 -16 -19 -18 -17 -22 -15 -26 -25 -22 -17
""",
    """
and__need mn -17 -16
problema$ mnq -19 18 -16
""",
    """
con__@clinician mor -24 -24 -17
street_@parking j 17
~mmen gilu -19 -18 -16 -19
~oni bdgjknopqrstu -23 -32 -22 -29 -15 -32 -18 -17 -25 -22 -29 -19 -28
~tall ijuv -19 -16 -23 15
~wan adefjmnpqrstu 19 -35 -21 -19 -27 -20 -34 -38 -26 -42 -33 -35 -28
""",
    """
a_@move jlm -17 15 -23
appreciate abdfghjlmnotuv -22 -27 -27 -15 -23 -21 -19 -31 -42 -18 -16 41 -22 -16
mi__estar anp -15 16 -16
puked dfijopqsu -24 -16 -17 -17 -18 -17 -20 21 -18
talked m -19
~emin abn -19 -20 -16
~uran h 17
""",
    """
^nope ef -23 -17
can_somebody ho -17 -17
entra* nq 16 -19
have_an iu -21 -20
martes bcdhijklmnopqru 17 -18 -19 -31 -17 -20 -15 -28 -46 -21 18 -19 -20 -15 -19
store ajm -18 -17 20
venden_@medicine m 18
~<sca agijmpruv -23 -21 -18 -18 -17 -21 -21 26 -27
""",
    """
estoy__un m -18
~arr bcdefghiklortv -19 -30 -46 -24 -25 -30 -37 -41 -23 -36 -20 16 -16 -44
~emi abijlno -29 -22 -21 23 -15 -25 -17
~illo r -18
~xte adghjmnoqs -20 -24 -23 -15 -18 -44 -21 -16 -21 -15
""",
    """
@book_me bior -25 -19 -17 -19
@vehicle_se mqr -15 -19 21
after acfgjlmtv -19 -19 -21 -28 -31 -34 -38 -18 -18
from_work s -15
i__anything no -27 -18
no__si m 16
the__week m -20
~vice m -20
""",
    """
@relative_come opq -23 -16 -16
aceptan_mi d 18
all__it mu -19 -15
are_at r -15
necesito_@call ai -16 21
~idea mv -15 -15
~puse k 16
~sabe io -18 -16
""",
    """
^hay cefghjklmnpstuv -18 -51 -62 -53 -24 26 -34 -42 -60 21 -52 -34 -44 -26 -51
am_good fgijlnoprtu -24 -23 -16 -20 19 -26 -27 -22 -15 -22 -25
charg* dm 24 -28
do__got bgmou -16 -17 -32 -15 -19
me__@body nqru -17 -17 -17 -16
~axes gmu -15 21 -18
~erat m 19
""",
    """
still_need mq -15 18
words diu -16 -18 -15
~<pic bcefjklntuv -34 -24 -18 -19 -23 -25 -31 -27 -20 -35 -28
~bru e -19
~te> bdefghlnrs -23 -23 -64 -18 -31 -28 -25 -53 -47 -32
~ues> bdeghijkltuv -37 -41 -19 -43 -33 -37 -29 -21 -30 -18 -30 -21
""",
    """
is abceghjkloqrstu -43 -67 -32 -127 -68 -17 19 -69 -59 -22 -28 -24 -18 -47 25
number_for ju -19 -17
out__pocket dm 17 -17
vacation m 17
~cte adimn -19 -16 -18 -18 -18
~ela acdfghijklopqsu -24 -21 -31 -16 -25 -17 -27 -17 -16 -30 26 -17 -27 -20 -33
~ibam aklm 19 -24 -16 -19
~ope eghijlnpqrsuv -26 -18 -24 -19 -17 -15 -24 -16 -22 -17 -16 -29 15
""",
    """
boy aelmpqrv -17 -22 -25 -18 -15 -16 20 -16
is__bill dm -19 20
the__over ah -16 -17
would eghjnpstv -15 -20 -19 -34 -27 -29 -33 -20 -20
~abur hjr 16 -16 -21
~king cefklosu -27 -26 -47 -31 -39 -38 -19 -23
""",
    """
@pay__my b -19
en__es jmu 20 -18 -24
""",
    """
@parking_now jmr -18 -27 24
@relative__on mpq -16 -17 19
@stop__escribirme kl -25 17
ando__@symptom s 15
do__home mq -16 16
do__no m -15
pasem* abij -15 -21 22 -21
~luc agjnost -17 -17 -18 -20 -18 -17 -19
~nene d -16
~sks mu -18 20
""",
    """
@howmuch_tiempo dm -21 -22
my__she mps -25 -17 -16
should_my mn -19 21
~<tel abcflnopqs -19 -37 -29 -16 -23 -42 -38 -36 -35 -23
""",
    """
@howmuch__un m 15
anything__up ad 15 -15
it__off mnu -18 -20 16
needs_it am -16 -17
what__of hjn -16 -22 18
~gle adhnqsu -27 -20 -21 -25 -16 -20 -17
""",
    """
@stop_on klmpr 24 -23 -22 -17 -19
bring__@move mo 15 -16
hambr* ms -16 16
hijo bnoqu -29 -31 -19 21 -22
out__me ampru -16 -22 -20 -16 -17
tastes u -21
texting dfhjmnoqrst -19 -20 -19 -15 -17 -21 -26 -23 -21 -17 -22
~ader m -16
~been chijknoprtu -16 -18 -20 -24 -19 -21 -30 -22 -21 16 -28
~lano m -24
~lla> dfhoqs -25 -16 -23 -35 -38 -20
~omm bdhjkoqr -22 -31 -18 -25 -19 -16 -20 -18
""",
    """
calle hij -16 -16 17
under mu -25 19
wanting m -21
~ana> cdefgijklqsu -24 -38 -17 -25 -34 -47 -40 -24 -31 -34 -24 -26
~rth> ju 19 -18
~vaca m 17
""",
    """
drinking m -18
messaging l 16
not:robots m -17
transfer_me im 18 -17
~<soi u 17
~avia do -16 -15
~egun bcdklnopqruv -24 -21 -26 -24 -26 -28 -24 -23 -19 -22 -20 -17
~eni bgjklnrtuv -17 -25 -26 -18 -25 -22 -28 -20 -23 -22
~nut abcdeghjklnoqruv -31 -27 -17 -17 -22 -15 -16 -22 -19 -20 -24 -26 -19 22 -24 -17
~san abfghijnopsv -23 -24 -17 -21 -19 -27 -23 -21 -21 -19 -16 -26
""",
    """
died q 17
donde_puedo adm -15 -15 17
el_@medicine dnu -21 24 -15
in_@place hjmu -18 -30 29 -20
no__a abcdhijkmnstuv -28 22 -27 -26 -16 -19 -33 -30 -27 -29 -21 -16 -20 -21
~savi m 16
~ula> m 17
""",
    """
alarm$ m 17
dios d -15
le abdefghinors -16 -36 -21 -28 -29 31 -33 -46 -32 -42 -25 -28
to__i lmnuv -17 16 -21 -21 -18
~<use apq -21 -17 -16
~efin m 20
~exit dgjmnu -19 -18 20 -29 -17 -22
~ish> adgimqu -24 -19 -25 -16 16 -17 -25
""",
    """
@clinician__you a 17
no__my bm -19 17
picking__up amp -15 -18 15
que__mandan jlu -16 -15 17
~<bra cdg -16 -17 -16
~eak adefgjklnopqrtv -20 -30 -25 -17 -21 -21 -18 -31 -34 -17 -26 -29 -25 -16 -23
~jkkl em 17 -17
~ocup gquv -17 -16 -16 -16
""",
    """
dog abdefgijkmopqrsu -28 -20 -23 -18 -19 -17 -21 -24 -17 37 -20 -20 -32 -21 -21 -27
time_to o -15
your_business v -15
~cie bdghijknps -21 -16 -27 -20 -22 -19 -17 -23 -22 -26
~emos mopr -30 18 -17 -17
~iba bgimouv -17 -21 -18 -21 -18 -18 -21
¿__mas no -17 16
""",
    """
@move__oil mo 23 -22
borren__numero m -15
ir_acompanada p -15
over_with i -17
pueden__el a -15
will_i abmopqsu -15 -31 -50 -18 -26 -27 -24 36
~ams> rs -19 17
~iscu dlv -16 -19 -16
~pera abdju -26 -18 -22 -17 -22
~ska nq -19 19
""",
    """
feet blnoprs 22 -15 -17 -22 -22 -29 -16
over$ du -19 -18
se__me im -18 -19
~zar n -18
""",
    """
got_off o -20
music$ deluv -16 -17 -18 -16 -15
need_his mn -15 17
no__@english bcglmquv -17 35 -32 -18 -39 -22 -15 -23
oficina abcdfgiklnoqv -20 -19 -15 -25 -19 -27 20 -17 -27 -21 -23 -17 -29
reading_these i 16
recet* aikm -18 25 -15 -29
somebody_there a -18
sup acdefgijlmrtu -17 -16 -17 -26 29 -16 -16 -19 -19 -29 -15 -20 -21
~era cegjklmnqt -37 -27 -17 -23 -26 -31 -24 -24 -35 -28
~spli d 15
""",
    """
@relative__his q -18
^numero giklu -19 -24 -16 -31 -20
^unsub efgklm -21 -15 -16 -33 31 -31
cambiemela$ mo -16 15
can__up dors -17 -16 -16 -15
not:text klmv -31 34 -25 -24
proce* d -20
un__@thanks m -19
your_sign ajm -16 -26 17
~rtin m -18
""",
    """
se__uno gno -19 16 -19
spot$ q -17
to_wait mn -23 -25
~<ate gjnoqu -19 -21 -19 -16 -20 -16
~<nop ef -23 -17
~anad u -17
~lad bcghklmsuv -28 -16 -18 -25 -17 -28 -24 -20 -32 -23
""",
    """
becom* do -19 17
no$ acefijkmnoprstuv -32 -40 -33 -23 -33 -31 -23 -20 36 -18 -23 -30 -29 -20 -42 -37
of__@sick m 16
~<acr mn -22 16
~ona fhlnoqs -17 -24 -27 -33 -17 -22 -20
~otro achijkmopquv -16 -17 -21 -22 -22 -26 -23 20 -19 -33 -22 -19
~yer> abcdgijlnopqrsuv -26 -22 -18 -25 -19 18 -20 -20 -22 -21 -18 -15 -20 17 -24 -16
""",
    """
@visit_would am 15 -20
not:use v -15
on_i m -16
who_can ahimq -20 -15 15 -24 16
~<san m 16
~ejos jmru 20 -23 -16 -16
~ent cdefhklnopqrt -37 -24 -61 -16 -27 -27 -37 -19 -27 -37 -29 -33 -16
~ith acfhjks -20 -39 -40 -23 -20 -16 -19
~subo mr -18 16
~yped m -20
""",
    """
@howmuch_me admnpqsu -19 22 -31 -16 -16 -17 -16 -17
^sup acdefgijlmrtu -17 -16 -17 -26 29 -16 -16 -19 -19 -29 -15 -20 -21
got__@body bmopr 23 -22 -19 -15 -23
how_to abdgiklqu -23 -21 -23 28 -21 -18 -21 -16 -31
importa$ l -18
this__@treat ju -17 19
ya__con mq -16 -16
~<bru e -19
~acco dmu -28 23 -16
~jor abdghjknpqruv -22 16 -23 -21 -24 -20 -20 -24 -18 -26 -22 -28 -26
~rai abdghijklmqtv -32 -30 -41 -29 -30 -29 -33 -20 -27 20 -22 -19 -16
""",
    """
conse* gimq -17 -19 -22 -19
es__@treat amsu -16 -18 -18 25
i__standing m -15
no_veo jm 18 -18
show__on mu -15 18
smoke mn -16 24
the_front adl -16 -25 -19
you_for mt -23 18
~<nue dgijlnopsuv -23 -17 -18 -20 -25 -17 -17 -15 -21 -18 -16
~hal bcefgiknoqstv -29 -22 -31 -26 20 -28 -15 -29 -22 -30 -22 -20 -21
~rmal adgjnops -17 -16 -18 -19 -21 -20 -17 16
~sine a -19
""",
    """
me_puedo anoq -26 -17 -26 24
muy_caro du 16 -21
where__the admru -16 -20 -21 -17 -19
~aco bcghilrsu -25 -17 -21 -16 -17 -19 -15 -16 -32
~ived i -18
~won m -16
~zar> n -18
""",
    """
^zxcvb em 16 -16
contact_me l 19
is__of adghmn -15 -41 -28 -20 27 -27
me_directions i -22
not:@door jmr 26 -26 -25
not:message lmv 18 -24 -20
to_@spanish cm 19 -23
~ono acgjops -16 -20 -26 -28 -26 -17 -20
""",
    """
lo ehijklnoqrv -36 -53 -19 -56 -40 -41 -23 -32 -60 -55 -21
new__dis im -16 -19
recoge pq 20 -28
speak_to im 26 -26
~<ll abcdefghloqtu -31 -48 -20 -20 -43 -46 -47 -17 -20 -25 -18 -46 -22
~<wei amo -18 -30 -17
~wif m 18
""",
    """
es_usted uv 20 -24
not:want abknqtu -32 21 -30 -15 -21 -19 -23
not__and o -19
sign bcdhimnoprsuv -18 -21 -24 -20 -27 20 -16 -26 -19 -19 -20 -32 -27
your bcefgnopqrsu -21 -29 -24 -20 -19 -39 -34 -31 -43 -35 -26 -23
~mist akl -16 15 -22
""",
    """
^save br -16 18
al__no bm 19 -21
en__del bo -16 16
fav m 19
o__# em 16 -16
pasame aimq -23 17 -19 -17
ya_esta mp -16 16
~<ch cefhijklqrsu -37 -57 -50 -59 -28 -62 -17 -16 -19 -26 -65 -46
""",
    """
and__home q -17
stop abcdefghiklopqrtuv -62 -65 -48 -73 -74 -65 -70 -47 -46 20 62 -51 -42 -66 -21 -56 -75 -27
~<ba acefghiklnopstuv -45 -25 -61 -28 -24 -73 -27 16 15 -22 -44 -17 -34 -36 -32 -33
~aje> adjmqs -21 -20 -17 -24 -18 -21
~pid biou -16 -16 -17 -19
~wak amnpr -22 18 -17 -19 -18
""",
    """
el_@place jm 17 -20
have__any m 17
salgo_de dno -18 -21 -16
the_light m -19
yes abcdefhijlmoqstuv 15 -30 -28 -31 -31 -25 -20 -28 -34 -27 16 -29 -33 -19 -24 -38 -32
~cen abcefghiklnpq -28 -32 -23 -19 -21 -35 -22 -31 -25 -34 -20 -28 17
~ish dghijkquv -23 -28 -16 -21 -21 -19 -22 -27 -17
~rde> mnu -18 -15 15
""",
    """
a_@drink m -24
am__right gms -16 -19 17
i__scared mpv -18 -17 -18
~blan adq -15 -16 -17
~maki amnr -16 16 -18 -21
""",
    """
@call__off bilm 22 -22 -15 -20
i__job abgijlmnoqru -18 -20 -20 -25 -25 -18 25 -24 -19 -19 -16 -16
que__dan m -17
~ndl dghmnpqrsu -19 -22 -16 -24 -19 20 -27 -16 -16 -19
~rlie ijmou -17 -18 -21 16 -16
~siem v -16
~vame bm -23 -24
~vcx em 18 -19
""",
    """
a__if dmnr 16 -24 -16 -18
breakfast dnqsu -18 20 -15 -16 -17
que__id dnq -21 24 -17
the__@price dj 17 -26
we__there am -18 -27
what__if u -21
~ghwa r 16
~spee m 21
""",
    """
can__@clinician am -20 -16
decidi__@cancel m -15
estoy__el dgjqu -23 -22 -21 -17 -18
hit_@stop klmnr 35 -30 -31 -17 -22
que__esto lu -15 20
~sim mu -15 -18
~stai jn 16 -15
~suit n -15
¿_@vehicle jmq -17 -18 16
""",
    """
accept_@pay m -17
milk ahiklmoqrsu -27 -16 -20 -17 -18 40 -18 -18 -24 -23 -22
parenle l 20
puede__en cikmnq 20 -32 -18 -25 -29 -23
quiten u -17
to__lot m -16
~thr cknot -20 -17 -21 -19 -18
""",
    """
a_live m -19
quien* abqv -19 -16 -18 -16
reached_a mv -15 16
~<nl eflm 24 -17 -16 -25
~cce hio -26 -24 -15
~chof abmoq -18 -20 -19 -19 16
~ett dhjlnprs -44 -28 -29 -21 -35 -20 -25 -23
~ito bcefgjkptuv -16 -17 -42 -32 -35 -38 -16 -36 -28 -30 -36
""",
    """
me_at ahmqr -19 -16 -21 -18 -16
turne* apr -18 -16 -17
~oles lu 22 -16
~onib dm -16 -18
""",
    """
all_take abdhjlm -34 -27 20 21 -17 -27 -26
aviso e -16
de__este v -15
i__come dmqu -20 -25 -16 17
will__there abdmnoqu -16 21 -20 -29 -21 -22 -26 -17
~ued bcdefghjklmprtuv -25 -17 -17 -45 -30 -26 -20 -16 -20 -61 -24 -28 -28 -21 -56 -59
""",
    """
como_en ms -19 19
do__shut am -15 -17
if__want a 16
possible d -16
to_take bl -28 -21
we__do a -15
~ron bcefgklnpr -43 -30 -37 -16 -44 -33 -35 -54 -44 -22
~wai cdhlmopsuv -19 -28 -18 -22 -27 -15 15 -17 -21 -18
""",
    """
^ask abhimopq -16 -22 -19 16 18 -21 -16 -19
is_good fghjlnopq 18 -18 -16 -21 -17 -25 -21 15 -18
~eig a -16
~eone gjklmnrstu -29 -23 -20 -24 -17 -18 -22 -17 -22 -15
¿_un mnu -16 20 -19
""",
    """
el_puesto m -17
on__that mq -21 -16
portugues$ c 15
runni* afhnquv -24 -27 -21 -21 -18 -19 -17
seein* dghijlmnopqruv -18 -24 -16 -22 -20 -29 25 -21 -25 -17 -17 -21 -27 -16
~chu alq -20 -15 -15
""",
    """
guys_take a -16
is__@drug dlmnu -17 -15 -28 18 18
stahp ciklm -16 -17 -18 22 -20
the_@hours m 18
um gmt 16 -18 -18
~<bre deju -15 -17 -18 -21
~<er adijlnoqrsu -24 -20 -22 -19 -20 -21 -17 -21 -17 -19 15
~xto> lm 18 -15
""",
    """
can__again adhjlmn -20 -19 -15 -16 -19 -27 20
getting__more v -15
new_@insurance dm -22 16
not:es abcgijlmnopqstv -27 -31 -23 -39 -30 -39 -33 -28 -23 -22 -18 -26 -23 -17 41
~eno abceghjklnou -29 -15 -24 -28 -30 -25 -28 -18 16 -33 -15 -31
~enu> acdfghijlmnouv -17 -19 -27 -16 38 -20 -26 -20 -16 -31 -20 -18 -29 -17
~scor m 22
""",
    """
^brb eflmtu -42 -26 -22 34 -16 -18
can__send adgk -17 -24 -25 -16
carro bdimnquv -23 -22 -23 -16 -20 19 -17 -22
eso__para ajpsuv -24 -20 -16 -18 17 -17
got__to bmpq -17 -22 15 -16
is__soonest a 17
~acie ghnrs -22 -16 -19 -24 -17
~nyt bfghirsv -34 -15 -28 -30 -22 -23 -26 -22
~ork> abcefjkstuv -27 -50 -25 -25 -21 -40 -34 -23 -23 -19 -19
""",
    """
@vehicle_to jmqr -26 25 -23 -16
am__@stop lm 17 -19
i_getting glu -16 -19 16
the__away msu -19 17 -21
vive m -18
what__an admu -18 -18 -17 20
you_are abdghjklmnqtv -20 -16 -25 -27 -29 21 -19 -25 -34 -17 -16 17 18
~eca m -21
~ozc m -16
~riod mnq -17 19 -15
""",
    """
hw dilmt 18 -19 -19 -26 -18
i__down o 15
not__any dgmnru -19 -16 -35 -17 -17 -22
what__about dm -20 -21
~<agr abfimou -18 -21 -15 -16 -27 -17 -15
~ela> almno -16 -18 18 -15 23
~lkj> em 19 -17
""",
    """
french m 17
in__text lm -19 -17
pueden_@call aikmn -22 23 -16 -25 -15
puedo_@move ahmnq -16 15 -20 -23 -18
the__back k 20
top__the fmn 18 -17 -16
~rmen mu -21 16
~yer abcdgijlnopqrsuv -26 -22 -18 -25 -19 18 -21 -20 -22 -21 -18 -15 -20 17 -25 -17
""",
    """
do__treat ghjnu -21 -16 -17 -19 16
have__entro m 16
latest hmu 19 -17 -15
~<oka e -16
~ify dijlmnu -16 -17 -18 -20 -23 -20 18
~lowe ijnru -19 -18 17 -17 -17
~resu abcdeghjklnqt -26 -19 -21 -21 -19 -29 -16 -18 30 -30 -15 -20 -16
""",
    """
time_can hmno 16 -21 -18 -15
you__evenings h 17
~<te abcdefhjknopqr -16 -47 -45 -16 -70 -44 -26 -26 15 -23 -21 -16 -36 -43
~ist> bcdefghijoprstu -24 -40 -44 -33 -23 19 -29 -19 -23 -18 -36 -43 -31 -35 -42
~rla m -22
""",
    """
^could abdlpr -19 -28 -16 -30 -30 -16
a_number adgijlpu -29 19 16 -24 -21 -23 -18 -30
estoy_a mr -21 19
eta bdehimopqrsv -20 -16 -25 -20 -16 -29 -21 -20 -18 36 -18 -16
he__the m -20
is_an dmu -19 -25 18
me__@visit abgijlqrsu 22 -41 -16 -33 -21 -25 -22 -32 -21 -15
si__a m -19
sin_@eat n 17
~crat mnu -20 -15 -16
~inon m -24
~pila r -15
""",
    """
^someone ahopqu -20 -23 -20 -19 -22 -17
i_must m -17
relea* adgilqru -16 -17 -18 -20 -15 16 -20 -27
~nge aceghijmqst -16 -25 -15 -31 -22 -37 -35 -20 -19 -19 -22
~vel> m -21
""",
    """
@insurer__up dm 18 -15
where__this jm 16 -17
~<hur gjnp -18 -17 -22 -21
~aper gjoqu -21 -18 -22 -15 -23
~oger di -18 -23
~pai gijns -26 -18 -22 -28 -18
""",
    """
a_free d -15
aviso$ e -16
can__wear amnos -17 -18 28 -16 -24
eggs lmn -21 30 -20
me__lista l 15
mil bmt -19 -21 26
~ega> anqr -19 -17 -15 -20
""",
    """
do__about bdu -17 -25 -21
my_oil mo 23 -22
~acu m 16
~alk defhiklmnopstuv -17 -23 -26 -25 18 -30 -41 -18 -39 -35 -43 -35 -25 16 -27
~voc a -17
~xpla adju -15 -22 -15 17
""",
    """
like_a am -18 -30
what_number u 16
~ngs> bcdeikqrt -22 -20 -26 -15 -18 -21 -27 -22 -18
""",
    """
alguien__que i 17
going__to m -19
good_do lm 17 -17
number__me l -17
why_do adijln -17 -17 -22 -18 -19 -16
~<atr a -18
~oost ao 20 -15
~wond m -16
~xped a -16
""",
    """
me_@call bcgilm -19 -17 -15 15 -18 -24
run$ dgmu 30 -20 -21 -24
the_success dm -18 -18
up__it b 18
~<wan adefjmnpqrstu 19 -35 -21 -19 -27 -20 -34 -38 -26 -42 -33 -35 -28
~ecet aikm -18 25 -15 -29
~hast amq -20 -22 -23
~iso> eu -17 -17
~rme> abdefghjmopv -19 -46 -16 -22 -24 -30 -31 -18 -21 -20 -17 -30
""",
    """
dogs amnu -16 28 -21 -26
encan* m 19
make_an bou -16 -15 -18
need__get b -16
running afhnquv -24 -27 -21 -21 -18 -19 -17
should_we m -20
~<hol acdefghjklopqstuv -33 -19 -34 -32 20 -17 -22 -27 -20 -23 -15 -22 -27 -23 -22 -33 -19
~dict adjnqu -15 -15 -17 -24 -15 20
~eal> cdghilnov -17 -16 -18 -21 20 -20 -15 -20 -22
~ger> acghkmsu -19 -20 -24 -21 -21 -22 -25 -39
~oda abcegjklpqtuv -24 -21 -31 -23 -26 -21 -26 -19 -32 -25 -16 -48 -31
~rug hnpu -16 -24 -19 19
~uggl a 16
~writ ainopqv -20 -21 -17 -15 -15 -19 -16
""",
    """
@book__@date a 17
@person_i m -18
@relative__anything n 17
am cdefhiklmnopqtuv -39 -18 -51 -61 -59 -41 -18 -31 -26 -25 -36 -22 -18 -37 24 26
could_my cimnpru -19 -19 -22 16 -18 -15 -16
mismo bdklv -24 -17 -17 -16 -18
puedo__a oq -17 -19
re klm 21 -18 -17
un_@symptom s 18
you_in mn -35 -16
~<kn abdehijklps -35 -17 -34 -34 -47 -32 -40 -21 -23 -39 -27
""",
    """
@book__ok a -17
^last m -16
de__a mou -26 -23 -15
the_iv ms -25 18
un_@relative mpq -21 24 -23
~boy m 17
~tut gj 21 -18
~uali mu -22 18
""",
    """
denti* an -21 -19
me__@relative bmp -16 -29 19
of_gas dm -19 21
they__to dmu -15 -25 17
~<ur bdmuv -18 -21 -27 -26 -16
~corn jou 19 -17 -18
~eeze m 16
~ndi> bu -17 -15
""",
    """
for__i hnu -15 -19 -18
tiempo adho -19 -24 -16 -16
~oev m -17
~una ahru -19 -16 -17 -16
""",
    """
^about admnu -16 27 -23 -19 -22
how__today fhm 23 -23 -23
la_@relative mq -18 -17
next_@month bmo -16 18 -20
not:do bchjmnrsv 25 -19 -15 -31 -27 -30 -21 -15 -26
question anoru -15 -18 -15 -15 -16
socks lmv -17 17 -19
~emb abgmp -18 -16 -17 -18 -19
~gos dgu -19 -16 18
~ific agm -17 -16 15
~sic bcdeghijlmopqsu -23 -16 -26 -20 -22 -16 -22 -16 -24 24 -17 -15 -23 -15 -28
""",
    """
algo bchjlmpqrtuv -25 -21 -35 -23 -25 -37 -23 -28 -34 -16 -17 -19
bf bm -17 -23
finish$ a -16
i__consent l 17
january cimo -16 -20 -20 29
over_the ai -18 -18
que__@relative m -17
~jkk em 17 -17
~pia> a -20
~vean am 20 -16
""",
    """
a__back i 16
bail bm 18 -19
luck mt 16 -16
me_that m 19
~<emo bu -16 -16
~all cefghloprst -45 -32 -28 -34 -29 -52 -19 -55 -23 -41 -21
~brie ahm -16 19 -21
~casa abcdjklmnou -19 -22 -21 -17 -24 -22 -18 16 -18 -20 -18
~cept bcdefghijloprstuv -19 -21 15 -21 -24 -17 -31 -31 -31 -27 -19 -19 -18 -19 -16 -29 -22
~gen> asu -16 -16 -15
~hav defghlmru -17 -28 -31 -21 -18 -26 -20 -53 -25
~loo fghiklopu -24 -26 -28 -19 -24 -27 -35 -25 -34
~ucks mn 18 -16
""",
    """
and__@visit bmu -18 -18 -16
el_@treat cefghijklmopqrtuv -21 -18 -16 -26 -19 -24 -30 -21 -25 -38 -31 -21 -26 -23 -15 19 -25
llevarme mnp -22 -21 19
my__been a -16
we__at r -17
~<beg mnu -20 -16 -16
~sel abfghjrstv -23 -28 -15 -31 -31 -34 -29 -23 -25 -30
~ubs abcegiku -17 -18 -18 -17 -18 -18 15 -30
""",
    """
ando__el ms 18 -18
days_is h 16
pastilla m -15
place__the m -16
pongo bdfgijlmopqrsuv -24 -27 -19 28 -23 -21 -20 -38 -25 -17 -25 -17 -21 -30 -15
~<deb acdefhijlmopqrsuv -21 -17 -24 -18 -20 -16 -25 -21 -24 -26 -19 -18 -23 -21 -19 -34 24
~<pl efhlnpqrstuv -55 -53 -40 -15 -22 -52 -34 -20 -54 -28 -25 -20
~ogr m -16
""",
    """
^al m -20
barista$ u -16
my__your l 23
not:me acdefghjknpqstuv -35 -45 -53 -45 -38 -23 -42 -60 -49 -65 -73 22 -35 -43 -50 26
notic* a -15
para_el bdhknprv -29 -23 -18 -20 -15 -18 -24 -17
~tch adghjrsv -26 -31 -24 -22 -27 -24 -18 -18
""",
    """
@call__when m -18
a_job ijmn -19 -18 20 -18
tengo__ayuda g -16
there_another am -17 -17
~nten ilq -19 -16 -19
~vers aghjlnpstuv -23 -20 -22 -21 -19 -20 -28 -18 -17 -23 -20
""",
    """
anxiety m -20
i__you bchinopqrtu -16 -21 -28 -24 -39 -40 -18 -30 -27 23 -47
to__again lm -18 -15
~anc cefghkpqstuv -27 -26 -26 -34 -31 -33 -31 -21 -20 -15 -23 -33
~plu dgijklmru -17 -19 -27 -20 -21 -25 19 -19 -23
~use> cdnopqsu -22 -23 -15 -24 -17 -19 -19 -19
""",
    """
i__lol abgnrsv -16 -17 18 -20 -17 -21 -25
mi__se acdnopquv -21 -22 -19 -20 -22 -31 23 -19 -20
se_paga d 22
sent__my i 18
take__home abmnps -19 -16 -28 -26 26 -17
walk__it gu 17 -21
would_like dmnqrsu -31 -16 -23 -23 -23 -15 -44
~uelt dglmpu -16 -15 -23 -29 19 -16
~wn> cfgklnptuv -20 -16 -32 -19 -28 -34 -17 -15 -21 -19
""",
    """
^@clothes acdefghijklmnqrstu -25 -22 -30 -24 -26 -30 -21 -30 -30 -22 -24 -40 40 -23 -22 -24 -16 -31
not:@stop abcdgijlmnopqsuv -18 -22 -20 -19 -23 -28 -25 -48 48 -27 -21 -15 -23 17 -18 -33
seeing dghijlmnopqruv -18 -24 -16 -22 -20 -29 25 -21 -25 -17 -17 -21 -27 -16
to_go imo -20 -20 -18
week$ cdgjklnrsv -15 -25 -22 -18 -15 -22 -27 -17 -27 -25
~ques abdjlnopqrs -16 -23 -17 -22 -24 -27 -27 -21 -21 -23 -23
""",
    """
^mi efghijklnprstuv -40 -43 -47 -40 -43 -26 -23 -56 -20 16 -30 -27 -47 -43 -43
a_alguien no -17 -20
is__one o -15
~<ocl m -16
~alio djr -15 -16 -21
~dano mn -18 15
~down giklnu -24 -20 -17 -22 -17 -22
~til bcdefgjmpsuv -43 -25 -51 -22 -30 -38 -18 -26 -21 23 -23 -27
""",
    """
@stop__@medicine mn -29 28
cierran ahijmnou -26 36 -15 -16 -44 -20 -28 -17
do$ bdghijmno -19 -28 24 -29 -23 -41 -42 -19 -18
twice abgklmnqrtuv -17 -17 -21 -16 -17 -26 -16 -18 -17 -18 -17 -17
~asa abcefghklnrv -23 -50 -40 -31 -28 -17 -44 -39 -39 -16 -22 -29
~imer bhiklmor -16 -19 -15 -15 -24 19 -22 -19
~rch abdjl -16 -15 -16 -15 -16
""",
    """
antes__la n 21
if__a m -20
not__@visit oqv -19 -15 21
que__con am -16 -18
slide mo -24 20
the_mail m 20
this__it m -25
~hg> em 17 -18
~ory al -15 -16
~urin dm -17 -25
""",
    """
alo$ efm -18 22 -21
~copy ef -16 -16
~just acefjkpstv -26 -26 -24 -27 -15 -33 -18 -32 -18 -24
~meet amo -17 20 -18
~perd adefhilnpqst -16 -16 -16 -15 -16 -16 -16 -18 -19 -16 -17 -16
~ppy abdefghiloqtu -21 -26 -18 -19 17 -17 -22 -18 -17 -18 -17 -19 -25
~uage cu 22 -22
""",
    """
@drink_count mn -25 18
my__turn m -18
not:forget b -20
standing m -16
story$ lr -16 -16
to__an abmo 26 -18 -18 -16
~<cow m 19
~crea dn -17 -15
~irl> a -16
~jfk em 21 -19
""",
    """
a_ir biklmqruv 28 -16 -17 -16 -25 -31 -16 -22 -15
gave_you imu -18 -21 15
is__@symptom gmnu -22 -23 17 -17
nauseous m -19
que__a bcdgijlmnopq -23 -15 -20 -17 -24 -19 -25 -19 -29 -29 -17 19
quija* s 17
with__@visit mu -22 -20
~ngin bm -15 -16
""",
    """
before_we a -15
break eu -16 -16
hasta amq -19 -20 -23
hearing d -17
i__just a -16
need__time abo -16 -16 20
not:more acdfglmnrsu -17 -20 -22 -15 -21 21 -55 -26 -25 -22 -42
numero_@wrong lv -25 18
reactivate k 16
se__mas cno -15 -15 17
texting_me agiu -31 -35 -30 16
~<poi mu -18 16
~dig acdenqrsv -21 -16 -25 -15 -24 -21 -22 -21 -17
~vega m 18
""",
    """
affor* m -16
same__as jmu 18 -25 -21
the__place av -21 -18
to_have ailmp -28 -25 -17 -42 -27
war m 21
~full au -18 -18
""",
    """
#_and blmo -17 -15 -30 -17
@relative__not mno -33 -19 -22
@texts__vez k 15
be_my amnqu -19 17 -19 -17 -17
ex__to m -20
from_the dfjnu -18 -17 18 -26 -31
how__the bghjs -15 -21 -22 -24 20
is__like dimu -29 -24 -17 19
no__home q 19
not:puedo anoq -15 -20 22 -22
que__@treat agjsu -25 -16 -16 -19 23
signed__for m -15
sin defghijklmopqrtuv 17 -15 -17 -33 -23 -35 -47 16 -36 -29 -40 -37 35 -37 -23 -39 -30
where__was ms -22 16
~<bai bmop 15 -25 -16 -21
~oas m 18
~oot> o 16
~rve chjklpqrsv -15 -16 -26 -17 -21 -16 -26 -15 -24 -22
~seri adu -18 17 -17
""",
    """
checks m 17
it__for jnoqs -18 -21 -16 -20 -17
paseme_con ij 19 -18
pon$ mqs -18 22 -17
trade_with o 15
yo__@visit av -19 17
~<ah cdefijlopqstu -23 -33 -31 16 -29 -26 -24 -16 -22 -28 -26 -29 -27
~ere> cdekopqtu -17 -16 -42 -46 -16 -15 -19 -45 -30
~lue bcehijklnoqrtu -23 -16 -17 -20 -22 -24 -15 -30 -28 -19 -16 -20 -15 -19
""",
    """
did__see hm -15 21
forget__@visit bm 20 -22
nah abcdefgijloptu -22 17 -15 -18 -16 -20 -16 -16 -21 -22 -22 -18 -23 -23
nueva djk -17 -16 -16
says__is m -21
""",
    """
@person__i u -18
a_bit u -17
back__@english ckm 18 -15 -19
bad_to mn 19 -21
take__@symptom mns 17 -17 -16
~mbr bijmnoqs -17 -17 -16 -26 -17 -15 -24 16
""",
    """
=beside:prep_question adgjru -25 -26 -16 -22 -16 -27
block* u -19
is__out lmou -16 17 -18 -23
put_me bdghjklmnpqr -16 -25 -21 -20 -16 23 -21 -32 -15 -18 -20 -19
~isco dilm 19 -18 17 -33
~unk> s 15
~ups lnu -17 -21 -16
""",
    """
@medicine__it nu 19 -19
a__my bmnoru -20 16 -25 -24 -19 -22
dad gklmoqv -19 -18 -23 -16 -21 -22 -16
i__permission klmq -20 21 -15 -17
i__wedding mn -19 17
near__@vehicle jm 19 -22
not:you abdghikoqrv -22 -28 -19 -15 -20 -28 -18 -22 -29 -20 15
oh em -27 16
quien__el imuv -16 19 -21 -23
ticket m 17
want__my mo -15 15
~rary m 18
~vai bfhjlnrstv -20 -16 -19 -22 -15 -24 -15 -18 -21 -16
""",
    """
the__this gjm -21 -18 -18
to_pick aim -20 -16 -16
where__sign ajm 21 -15 -25
~<dk em 19 -20
""",
    """
campus m -16
i__@cancel abdgklruv -21 15 -21 -17 -21 -21 -21 -16 -21
""",
    """
is__take jm -17 -16
it__to bcdfgilprtuv -35 -26 -15 -28 -30 -40 -28 -36 -29 -20 -42 -19
la_que mq -16 17
next_one abmo 15 -16 -15 -16
night_before n 18
not:soy abcdefgijklmnopqrsuv -18 -30 -23 -26 -17 -21 -25 -27 -21 -16 -31 -41 -26 -24 -21 -30 -19 -23 -26 47
~egui aimq -15 -22 -24 -23
~rad bdfghijnopquv -30 -15 -19 -20 -26 -27 -27 -31 16 -29 -32 -31 -27
~ter> abdefgijlptuv -18 -18 -31 -38 -36 -53 -20 -58 -47 -19 -38 -17 -36
¿__tengo dn 16 -23
""",
    """
^dar bl -15 17
voy__@late r 20
y__@vehicle m -17
~<awe mt -20 22
~<net a -20
~<pou m 19
~desp bcdghijl -25 -16 -25 -22 -25 -20 -16 -21
~lik bdefghjnpqtv -20 -22 -22 -22 -21 -23 -18 -17 -31 -23 -22 -34
¿__@pay j -17
""",
    """
@book_my am 27 -20
@fetch__dia dn 15 -16
must_be b -15
~onse gimq -17 -19 -22 -19
~ugar dghlnpqsv -15 -16 -19 -17 -24 -16 -21 -19 -20
""",
    """
a__de ju -23 -21
encontre ijmr 16 -18 -18 -15
he_is adimpqru 15 -18 -17 -20 16 -28 -16 -17
lugar$ ajmr -16 17 -19 -19
magaz* m 18
shoes adijlmq -15 -23 -17 -16 -23 25 -18
you_do bcfgijlmnq -16 -20 -20 -32 -25 -41 -21 19 -44 -29
~guen am -17 -27
~scal m -20
~uff> adhj -17 -17 -18 -21
""",
    """
i__told dmn -19 20 -18
take__on q -16
~<lis cdefhijmorsu -34 -39 -18 -18 -32 -16 -49 -19 -33 -37 -32 -46
""",
    """
@relative_and mn -25 -15
con_el bcdhlmnrv -35 -17 -33 -19 -25 -41 -18 -30 -22
is__going abdghjlmoprsu -19 -36 23 -17 -18 -36 -15 -24 -21 -22 -29 -20 -17
~ahp ciklm -16 -17 -18 22 -20
""",
    """
@open$ bcdefhijklnopqstuv -34 -27 -53 -25 -36 26 -45 -19 -26 -34 -42 -52 -34 -37 -38 -31 -46 -36
@relative__el abmp -18 -16 -24 18
bajo__la m -17
esperen blmr 21 -16 -23 -17
has bcdefghiklnqtv -34 -30 -18 -24 -24 -30 -32 -22 -27 -16 -26 23 -32 -22
los abdefhijknopqrsuv -29 -46 -53 -41 -24 23 -20 -23 35 -17 -37 -49 -34 -33 -49 -30 -39
minute$ r -18
quiero_dar ab -18 16
so__to a -25
someone__can io 15 -16
~<gen bcefgjklmnqrv -28 -19 -18 19 -24 -18 -26 -25 -19 -21 -23 -15 -24
~fmla m 18
~rect lou -16 -15 -16
~sac abdgijklnqrsv 19 -23 -23 -26 -21 -21 -16 17 -26 -21 -20 -18 -18
""",
    """
@call_back i 17
^por aefghijkmnopqrstv -37 -18 -17 -38 -30 -40 22 -20 16 -19 -32 -23 -22 -24 -25 -22 -21
is_your dfghijlotuv -35 -27 -26 -15 19 22 -20 -15 -30 -35 -23
me__@call abgiklmnoqv -31 -20 -15 35 -18 -29 -30 -28 -29 -31 -21
~dge> mr -20 16
~erv dfijmoprsv -20 -16 -26 -23 -18 -27 -20 -18 -25 -17
""",
    """
pago m -21
the__in bejkmnopqsuv -20 -16 -43 -20 27 -24 -16 -15 -20 -18 -32 -17
~<giv cfhjklnpsv -17 -15 -22 -25 -26 -24 -19 -30 -22 -34
~aro> abdijmoquv -21 -22 24 -18 -30 -31 -19 -24 -42 -20
~dati afm -20 -15 23
~ffor m -16
~ind> abcefghiopv -29 -15 -32 -27 -27 -20 -16 -42 -21 -38 -43
""",
    """
abre ghj 18 -21 -15
~pray o -15
~rrie imuv -17 18 -15 -16
""",
    """
@move__again k -16
@ride_to mnoq 27 -16 -15 -24
agreed abdkopq -19 -17 -16 -18 -18 15 -17
arizo* a -16
insurance acdgijklopqrstuv 20 -20 15 -27 -21 -35 -18 -21 -34 -27 -49 -22 -27 -20 -38 -21
no__@machine i 17
plata n -23
~uff adhjo -21 -20 -18 -21 -16
""",
    """
an_@traffic mpq -19 -17 16
go_to ijmoq -18 15 -24 -16 -22
my__needs pq -18 -16
quede acdgijknos -29 -26 -20 -18 -29 -25 -20 -37 -35 15
what_now abdfghjmoqu -16 -15 -25 -18 35 -23 -28 -31 -17 -17 -27
~bein m -19
~nd> efhiqtuv -43 -43 -30 -27 -31 -18 -36 -62
""",
    """
a__voy jm 15 -24
ask_the a -19
cancel abcdefghijklnpqrstuv -48 62 -45 -40 -51 -45 -52 -45 -48 -46 -48 -21 -52 -44 -29 -21 -42 -42 -60 -46
ese__¿ no -16 18
fecha__favor bo -18 16
got__# hor -15 -22 -16
to__first m -16
too_@late adhjqru -16 -18 20 -25 -16 -20 -18
~keep abcdijpqt -21 -16 -18 -20 -20 -21 -20 -24 -16
~tow abdghnsu -25 -22 -27 -15 -20 -22 -19 -26
""",
    """
do__@food m -23
it_covered m -16
nomas mq -27 -17
when__a im 21 -21
~mero abcdefhmnopqst -34 -34 -30 -36 -20 -19 -26 -18 -26 -38 -27 -24 -25 -17
""",
    """
aqui_no gmqv -17 -30 -18 26
de__esta huv -18 -16 -16
for_now agn -17 -16 -15
is__about dm -19 -19
tengo cefghklmrtu -29 -24 -28 -16 -27 -29 -26 -36 -34 -33 -21
use_my dm 16 -19
viejo* j -16
you_@move adhiq -19 -15 -20 -16 -22
you_want abhilov -32 -21 -16 -31 -21 -18 17
~urs aefghikpqstu -22 -17 -17 -16 -19 -26 -18 -16 -18 -18 -18 -18
""",
    """
^quiten mu -17 -15
i__type i 15
me__bien m -23
que_quiero aim -23 16 -18
~<tha acefghijklpru -19 -15 -37 -55 -27 -46 -34 -15 -19 -55 -18 -23 -23
~apt m 18
~hess n -16
""",
    """
@parking_lot m -18
do__donations m 17
fax am -18 18
to_@drug bdr -15 -19 -15
~apto m 18
~ias bcdghiknqrtuv -24 -18 -24 -17 17 -22 -20 -29 -22 -16 -20 -29 -20
~mos cdfghijknprv -18 -24 -16 -26 -15 -16 -25 -16 -26 -25 17 -26
~nven mu 19 -18
~tly> dgmn -17 -15 -23 -15
""",
    """
a__@treat iu -16 -20
who abcdefghjklnopqrstuv -19 -59 -15 -36 -66 -63 -69 -64 -53 -51 -52 -62 -62 -43 16 -53 -59 -56 53 16
~demo m -23
~evo> abcdegijlnoqu -17 -20 -23 -31 -17 -25 -26 -29 -30 22 -18 -23 -29
~ews dim -22 -16 25
~xist m 19
""",
    """
and__am m -17
con__@relative abnpv -17 -24 -20 16 -15
not:@treat o -17
right cefiklpv -19 -23 -19 -32 -20 -23 -21 -24
sigo abjmopu -21 -18 -15 -30 -19 -18 -15
~enl agijmpqruv -20 16 -19 -25 -35 -15 -15 -18 -21 -20
~siga l -22
""",
    """
@insurer_mi mpq -15 21 -17
be__after n -17
do__the agjlmv -18 16 -29 -21 -18 -18
got__an mpq -17 -16 16
got_somebody hip -17 -20 18
it__work dgmu -16 -21 -32 18
name_is m -18
~chur ad -18 -16
~df> efm 23 -16 -26
~emo acdeghijmsuv -18 -29 -29 -24 -27 -20 -33 -26 -22 -27 -24 -33
~ster bcdghjkoprv -25 -18 -22 -23 -25 -20 -25 -25 -16 -24 -24
""",
    """
#__de o -17
@texts__a m -16
a__somebody ai -15 20
ahorita dmt -16 16 -20
cual__entro j 15
le_pongo gn 20 -23
no_puedo anoq -15 -20 22 -22
not:leo m -20
quedan mu -17 -15
want__me m -17
where__guys j 18
~<gol u -26
~ico> acdjnpqs -17 -18 -30 -28 -20 -17 -23 -21
~ino abgijpqu -19 -26 -21 -21 -20 -17 -22 -28
~itho mu -28 -18
~ssis abegil -16 -16 -16 24 -18 -26
""",
    """
@stop_la m -27
@visit__the adimnu -41 -27 -22 15 -22 -18
address abcdefghijklnopqrstuv -20 -32 -31 -31 -18 -23 -26 -32 -32 46 -28 -27 -26 -37 -32 -28 -26 -15 -25 -39 -29
my__number gij -23 -25 -19
need__anything adm -28 -21 -19
to__but pq -15 15
tricare dmu 21 -15 -18
~mo> bcdehijklortv -19 -18 -16 -45 -43 -25 -16 -23 -16 -29 -20 -27 -19
~paro ad -17 -16
~sie cdfgjlprtv -19 -22 -17 -33 -39 -21 -34 -31 -18 -33
~unde aefhjlpr -26 -16 -15 -15 -22 -19 -17 -15
""",
    """
have_one bpq -17 17 -16
not:vive m -17
quiero__por o -15
~comf mn -15 19
~layi l -17
~ndly m -22
~nev cdhijknopqrstv -20 -19 -19 -22 -23 -16 -21 -29 -25 -26 -28 -26 -24 19
~spot acdghilnqu 17 -19 -21 -19 -16 -35 -16 -21 -24 -20
""",
    """
am__your m -16
estoy_sin mr -23 -18
exact* mu -17 16
old__you dfghjmu -18 -19 -21 -25 -29 33 -34
say__in cu -19 -16
~appy abdefghiloqtu -21 -26 -18 -19 17 -17 -22 -18 -17 -18 -17 -19 -25
""",
    """
be__out m -16
see__this msu -16 16 -16
tell__to u -16
we_lost boq -20 -19 19
""",
    """
get_the himno -20 -19 -28 -21 -20
me__somebody h -20
not:@move c -16
slidi* d 15
this_by m -16
~<lla abcdgijnopqstu -33 -27 -21 -24 -17 20 -26 -27 -20 -19 -29 -19 -15 -17
~die> bglmnpu -20 -24 -17 -27 -19 -17 -16
~oks> o -18
~ouse dgo -20 -15 -16
""",
    """
=beside:cost bdghjmoqsuv 21 19 -18 -19 -24 -24 -18 -30 -23 -25 -17
all_night s 19
leave acdghipv -27 -20 -24 -16 -18 -31 -23 -19
puede__@spanish cdino 24 -16 -24 -16 -18
regre* glmnu -18 -17 -29 -17 -18
~mma gm 19 -17
~nscr alm 21 -20 -21
~rive abcdefghiklmopqstuv -31 -39 -25 -37 -22 -20 -24 -29 -36 -26 -29 -17 -24 16 17 -27 -22 -41 -16
~unto agjpquv -20 -22 18 -18 -17 -17 -19
""",
    """
getting dinops -19 -17 -22 -19 -19 -16
morning$ blqr -20 -16 -16 -35
the__running m -16
~<mue bmo -15 -17 17
~<so defgjklnstu -40 -64 -59 -20 -22 -40 -20 -40 -42 -70 -29
~xima m -18
""",
    """
clase_de j -17
not:@place abgijmquv -16 -20 -18 -19 29 -31 -19 -21 20
~abl acefhjlmoprsv -31 17 -35 -38 -36 -37 -40 -27 -26 -35 -39 -22 -17
""",
    """
^with elmnu 24 -24 -26 -17 -20
dormir mr -15 -17
gym dm -17 25
lined apqv -18 22 -16 -17
not:there abgijmnpsu -18 20 -19 -18 -25 -35 -22 -17 -15 -18
nothing bfklnoqsuv -27 -15 -17 -20 20 -27 -16 -21 -23 -19
town__you j 17
what_does dhnqu 29 -18 -23 -25 -29
which_one gmu 17 -23 -21
~circ m -18
~iale m -17
""",
    """
@body__a u -16
@clinician_reyes u -15
^menu g 16
es_eso gmu -20 -25 23
i__truck m -22
se__@move o 19
what$ dfimoqt -25 -36 -18 -21 -19 -17 -18
~efu o -16
~nve msuv 19 -17 -22 -16
""",
    """
cumpl* m 15
hang_on efl -16 -16 -16
hit__on klmr 24 -21 -20 -16
mi__por bcijm -18 -20 -22 -16 -27
my__who m -19
to_make admo 18 -17 -23 -16
~cat aghoqrstv -32 -18 -24 -26 -18 -23 -16 -17 -17
~star bcefhijkmotuv -41 -39 -37 -40 -16 -40 -52 31 -23 -24 -20 -60 -41
""",
    """
@holiday__off adlmn -21 16 -20 -18 -16
fill du -21 -19
have_had m -15
quedo_mal pq -24 25
supervisor him -20 24 -25
what__have jmnqu -20 -27 19 -18 -25
~<ig adgijoqst -17 -23 -21 -19 -19 -19 -19 -17 -18
~<mnb eflm 25 -20 -18 -26
~roo bcdghiklrtv -23 -22 -36 -19 -29 -26 -18 -29 -25 -17 -25
""",
    """
am_ready akn 18 -16 -23
are__@person m -17
ayer bgrs -16 -16 -17 18
i__thing am -16 -16
is__is abdhijnqs -25 -22 16 -17 -18 -23 -33 -23 -27
~ejan adjmn -16 -19 -21 -23 -16
~perm abdgmrsu -18 -18 -16 -20 -16 -23 -20 -25
""",
    """
@relative_on imqr 18 -23 -16 -17
aqui__es mv -25 19
christmas ho 15 -15
for__is m -15
have__number adgijklm -20 -22 -21 16 -40 -18 -25 -39
""",
    """
am__interested blm -17 16 -17
bridge m -15
~besi a -15
~eari d -18
~eiv i -20
~elve r -16
~truc bhikpsu -28 -16 -25 -18 -18 -19 -22
~uro m -18
""",
    """
a__y dmou -16 -17 -26 -15
computer abimor -16 -17 -23 17 -16 -16
estoy__mi r -15
in__room as -27 -18
me__@book abdikloqv 27 -19 -17 -27 -17 -25 -28 -19 -16
yoo defjlmu -16 -23 26 -15 -16 -25 -18
~kkl> em 17 -17
~meth dpsv -25 -21 -18 -18
~non hu -18 -19
""",
    """
#__me m -19
back efhklnov -18 -20 -35 26 -39 -21 -19 -28
betwe* ag -15 -19
el_dolor d -26
ex dp -16 16
give__the u -18
keep_texting l -18
not:for abdgikms -33 20 -28 -30 -24 -19 -40 -20
off_@day l -15
~<lad abdhilmnostuv -22 -20 -20 -22 15 -22 -18 -22 -17 -26 -17 -26 -18
""",
    """
@relative__will abmu -15 -15 -26 -26
can__myself nq 20 -19
paid u -15
se__@vehicle m -16
stuck adgijlnv -19 -23 17 -15 -22 -19 -18 -19
subscribe klm 24 -24 -24
the__for dilnoq -29 -24 -20 -17 -28 -15
this_thing dgmns -27 19 -37 -18 -17
~<bei m -19
~bbie muv -19 -17 27
~rap> bm 15 -18
¿__los adijlmo -17 -22 -15 -16 -15 -26 -17
""",
    """
a__truck d -16
calen* i -16
could_it dilmnq -16 -17 -17 -25 -20 -18
have__@day bit -20 -16 16
hay_una iu 15 -17
options$ dgjmn -15 18 -16 -31 -16
the_@book aiklor 17 -15 -21 -20 -20 -16
with__@clinician lnu -19 -20 -25
with_my gilmnqrv -28 -18 -17 22 -30 -35 -21 -18
~eze> m 16
""",
    """
^otra b -16
la_del blmo 23 -16 -24 -24
morni* bcdefgijklmpquv -31 -16 -19 -22 20 -19 -19 -18 -21 -30 -29 -16 -26 -32 -26
traer nq 15 -16
~ryi a 16
~tuat m -18
""",
    """
@day bcdefghijklnopqrstuv 37 -70 -59 -93 -36 -83 49 -75 -97 -82 -105 -69 55 -62 -22 -89 -37 -24 -70 -82
funciona m -25
i_wear adgjnoqsu -23 -17 -19 -23 17 -18 -18 -27 -29
of__@visit di -19 -16
~<apr cdijlnoqrv -20 -15 -18 -17 -17 -20 -18 -22 -16 -20
~ep> abcdegijprt -16 -30 -25 -37 -16 -26 -25 -27 -24 -18 -21
~med acjklos -21 -17 -22 -15 -17 -24 -22
~mili m -19
~uerm mnqu -28 -20 -19 22
""",
    """
habla cmnq 20 -22 -16 -18
hi abefhiklprsv -26 -24 -18 23 -21 -17 -16 -20 -20 -24 -27 -19
i_keep mno -25 15 -17
it$ cefghikmqrsv -72 -59 -69 15 -66 -62 -29 -26 -63 -60 -46 -71
it__@body u -17
work_the mo -20 -17
~cib bdgimotuv -18 17 -20 -24 -32 -18 -18 -27 -18
~dio abcdefjklnoqsuv -19 -20 21 -33 -30 -18 -27 -28 -27 -32 -19 -34 -17 -37 -29
~icen abdgjlu -26 -17 -15 -20 -16 -17 -24
~ken> mp -16 18
~ra> cefijlmpqrt -43 -66 -42 -23 -16 -44 -17 -21 -52 -30 -64
""",
    """
@door_# hjm -16 19 -19
@howmuch abcdefghijklopqrtv -41 -62 -58 59 -71 -64 -35 -64 -57 -72 -44 -51 -57 -56 -24 -25 -17 -61
@relative__mi a -17
often__i n -16
so_need o 18
the_@spanish cmps -22 -19 -15 21
~lap m 16
""",
    """
@late_@book mr -15 19
@relative__hace mpq -17 15 -18
do_@day adhoq -17 -19 21 24 -22
just__me a -16
nos mo -16 -16
you_look m 20
~crap bm 15 -18
~uch> acdefghjkopqsuv -16 -26 21 -27 -30 -28 -28 -34 -22 -23 -31 -20 -26 -18 -17
""",
    """
a__home q -18
he__to oq -17 22
i_stay n -17
~alki abhijklnpqrs -29 -26 -15 -17 -19 -17 -28 -20 -18 -19 15 -15
~chil d -20
~tyl v 15
""",
    """
anotame am 20 -17
good_looking mt -23 23
headache mnsu -21 -21 27 -19
intake b -15
it_normal u -21
llegue mprv 16 -19 -20 -16
send__@texts k 18
show_up mu -21 17
what_day ano 21 -15 -15
y__ir a 17
~bou cfghklst -20 -26 -34 -40 -17 -19 -22 -24
~saca ijv -18 -16 -16
""",
    """
^tiene dimosu -22 -24 -28 -21 -22 24
askin* adhilopru -22 -18 -17 -17 -16 -23 -20 -16 -15
prend* kl 17 -19
~mel efmo -19 18 -35 21
~ribo gimu 20 -16 -20 -18
""",
    """
#__puede n -17
@person__up m -18
a_work m -23
are__new ahju 22 -24 -19 -17
be_a ipu -27 -18 -30
do__trust m -22
had__weird ms -20 18
help__my m 17
la_@door ajq -18 16 -18
~ble> bcefghjlmpruv -18 -18 -28 -29 -15 -39 -18 -23 -20 -38 -25 -37 -40
~jame l -15
~volv bgilm -17 -16 -18 -16 -26
""",
    """
at_this v 15
conte* abdgjlnqrsuv -22 -20 -17 22 -16 -33 -34 -18 -17 -20 -16 -23
not:esperen blmr 21 -16 -23 -17
still_taking ah 24 -28
to__with dmou -18 -36 -18 -16
~<ra adehknpu -27 -45 -15 -34 -25 -37 -27 -48
""",
    """
how_far hju -21 16 -17
~<abr adhijlnoru -25 -19 34 -17 -18 -15 -17 -25 -15 -25
~imin alm -18 15 -18
~nli am 22 -18
~pega mu -25 20
~ruin mn -16 17
""",
    """
how__know u 16
que_horas hm 19 -26
what__cross j 18
~ea> ajv -18 -20 -19
~week cdfgijlmnopqrs -24 -35 -17 -29 -24 -23 -27 -18 -34 23 -16 -24 -26 -31
""",
    """
for__@relative adimnopqu 28 -19 -21 -27 -22 -22 -18 -19 -18
i_press gmnu 22 -21 -20 -23
i_use aoqu -17 -21 -17 -23
on__for a 22
saquenme l 19
soon$ o -16
the_last ajo -19 -18 -16
~<blo acdefghijlmoprtuv -28 -19 -29 -17 -20 -22 -22 -23 -27 30 -16 -22 -25 -18 -19 -35 -17
~jus acefjkpstv -26 -26 -24 -27 -15 -33 -18 -32 -18 -24
~mse n -15
""",
    """
@animal abcdefghijklmopqrstuv -31 -51 -50 -64 -41 -36 -44 -47 -49 -46 -35 -42 78 -42 -45 -58 -42 -38 -34 -22 -43
pasa__@place ij -16 17
~<tie befghknpst -43 -26 -30 -20 -15 -31 -16 -29 -44 -34
~labu hm 17 -19
~llev abcdefghijklnopruv -34 -20 -22 -34 -15 -21 -24 -32 -27 -30 -30 -29 20 -22 18 -38 -30 -27
~oce dgiq -19 -17 -19 -18
""",
    """
#_me n -15
bike inpr -16 -16 -19 -15
from_a u -18
ir_asi n 17
not__take b -18
taken__of p 19
~hio a -15
~oul befghjmprtv -26 -29 -31 -15 -48 -18 -16 -40 -26 -37 -38
~teve abdfghijnoqtu 17 -18 -24 -18 -22 -19 -20 -21 -15 -15 -22 -16 -27
~wena defghjlmrtuv -24 -32 33 -17 -18 -19 -22 -32 -15 -19 -24 -17
""",
    """
^give bgjklnpqruv 19 -19 -27 -15 -31 -16 -21 -20 -19 -39 -25
do__ask m -16
el_carro mo -31 -19
i_am cdefhijlnoprtuv -33 -38 -43 -51 -71 -39 15 -21 -50 -31 -16 16 -30 -17 26
kk dfluv -16 -19 -19 -15 -16
onde aefjmu -15 -16 -18 26 -24 -23
riesgos$ dmu -18 -19 21
tutorial gjm 21 -17 -21
~beco do -19 17
~isk mu -17 20
~ort> au -17 -20
~oud> m 15
~summ im 16 -17
~vic dmsu -19 -25 -15 -18
""",
    """
=said:running_late abcdefghijklnopqrstuv -83 -71 -40 -89 -76 -75 -30 -27 -79 -67 -71 -79 -54 -60 -62 -30 105 -91 -76 -61 -90
do__provide d -15
does__@place h 18
list$ bdgijkopqrstu -20 -20 -54 -33 -30 15 -22 -23 -22 -16 -16 -16 -30
not:pon mqs -18 22 -17
refill__my im -21 21
would__@price dm -18 18
~nos> agloqtu -15 -16 -23 -25 -18 -19 -24
""",
    """
@book__a m 15
^con amqr -15 -22 -21 -16
is_writing m -17
songs m 23
strug* a 16
why__you u 21
~ian jou -15 -18 -18
~rpr cm 19 -16
~urne apr -18 -16 -18
""",
    """
mi_@animal amq -15 20 -22
the_books amo 18 -16 -17
there__@day dijo -23 -18 -16 -19
~ger aceghjks -24 -28 -19 -32 -29 -20 -26 -29
~opy ef -16 -16
~raro adlmopqru -19 17 -20 -27 -15 -17 -17 -21 -21
~umb bcefhnqrst -38 -33 -21 -22 -31 -32 -29 -30 -20 -28
~yle v 15
""",
    """
forget_it jlmnt -16 -26 16 -16 -25
in__a m -16
just_had o -17
owe adgijlmnoqtuv -35 29 -24 -15 -25 -17 -24 -22 -19 -16 19 -25 -16
ya_voy abjlmopqr -16 -25 -26 -17 -33 -18 -20 -26 39
~cted admnu -17 -15 -16 -17 15
~nas beghkloptv -24 -24 -17 -22 -18 -20 -27 -22 -16 -17
~ora> cdefijklqstu -26 -38 -19 -29 -41 -36 -27 -28 -41 -28 -21 -44
~ota> mnu -20 -15 19
""",
    """
^greetings f 16
^ustedes aj -20 -20
do__give b -27
es_esto g -21
my__can admqru -29 -25 -37 19 -20 -22
reminders abcdghijklmnopqru -37 -17 -19 -22 -22 -16 -34 -20 44 -20 -30 -23 -24 -16 -21 -30 -34
~onl bghkmnpruv -24 -24 -24 -16 -40 -20 -23 -17 -22 -19
~suer m -21
""",
    """
human acdhijlmopruv -24 -21 -19 -16 41 -25 -18 -29 -15 -16 -19 -32 -17
meeting amo -15 17 -17
pague$ mt -20 16
so_@symptom boqrs -15 -18 -19 -20 24
who__my i -17
~<thi defhijknopqrt -19 -17 -16 -30 -22 -26 -21 -41 -34 -35 -49 -32 -31
~ruh> e -19
""",
    """
el_marco m 16
esto_es gjlmv -32 -18 -20 -23 24
i__more bl -16 15
is__available adimo -21 -17 16 -22 -15
me__puede noq -18 22 -17
no_show bmq 16 -22 -16
~<see abdimn 19 -17 -16 -16 -24 -20
""",
    """
@wrong_dude mv -15 15
~ren> ikpqru -16 -18 -15 -20 -21 -17
""",
    """
#_oclock m -16
@relative_got acdjklnprs -30 -15 -15 -16 -16 -20 -23 23 -18 -16
do__who mqu -22 16 -15
ok__text klm 28 -19 -21
outside$ jmu -20 22 -22
x$ bcdefghijlmtuv -20 -18 -17 28 -21 -17 -15 -18 -16 -23 -28 -17 -20 -16
~<due abcdghijklnqrtuv -23 -18 -19 -26 -17 -17 -22 -20 -19 -21 -27 -25 -18 -15 27 -15
~<gua ar -16 15
~espu bcdghijlu -24 -15 -25 -21 -25 -19 -15 -19 -20
~gano imuv -20 23 -20 -22
~ol> acdefghijlmpqsu -23 -15 -26 -15 -16 -22 -19 -27 -23 -22 24 -22 -18 -17 -22
~opci gmu 27 -28 -28
""",
    """
^y bfijlmnoprsuv -17 -24 -18 -20 -20 -37 -18 -16 -22 -26 -17 20 -22
fish gmu -17 21 -17
inclu* ilmv -18 18 -32 -16
interstate$ m -16
said__her p -19
to__driver pq -16 22
~onli a 22
~rout u -17
""",
    """
^text abglmuv -26 -16 -17 -28 17 -28 -24
may__a amnp -20 -28 17 -15
you_to hjm -21 18 -16
~resc u -17
""",
    """
=rare2 abcdefghijklmnopqrstuv -72 -33 -46 -38 86 -50 -58 -106 -63 -53 -26 -77 74 -63 -39 -87 -64 -23 -34 -90 -87 -21
dumb$ amn -16 21 -16
get__airport j -21
no_llego m -17
on_break hm -20 17
rain bdmnu -18 -18 27 -15 -16
something__noon o 16
you__been atv -18 21 -19
~<alm fjlmr -19 -19 -18 -23 25
""",
    """
^puedo abcfghijmnopr -47 -26 -17 -19 -30 -36 -16 -16 -56 26 -16 -16 -27
flaked pq -16 16
get__next ao 16 -16
puede__a acmq -20 -16 -25 -26
~char abdo -19 -15 23 -17
~erva m -22
~iff> o 17
~ule dgu -16 -16 -18
""",
    """
@hello_there fjmr 24 -21 -16 -17
@relative__@machine mu -21 21
es_de ijv -23 -19 15
have_the achmnptu -35 -16 -18 -44 -21 -23 -20 -25
is_she m -25
~erme cgimnsu -16 -16 -20 -18 -19 -23 23
~rest cdgiopqruv -16 -16 -19 -24 -16 -16 -15 -16 -33 -23
""",
    """
@body__the jmnsu -18 -24 -15 18 -17
already aipst -25 -21 -21 -18 -20
cats m 18
hay_cupo abdhjo 24 -22 -18 -17 -17 -15
hoy__mi m 16
i__not abcefhijlnoqrsuv -26 16 -18 -30 -21 -21 -18 -22 -27 -62 -16 -15 -47 -18 -18 24
in abcdfgiklmnopqstuv 29 -50 48 -41 -86 -59 -31 -16 -76 -24 -28 -18 -25 -23 -58 -86 -31 -30
not_@cancel bglmoqv -44 -15 -17 19 28 -15 -16
to_return l -18
~ante bcfgjklmntv -35 -19 -15 -35 -27 -27 -35 -30 16 -15 -21
~epor m -17
~hoe ah -16 -15
~veg m 18
""",
    """
@clinician_me abmu 24 -19 -29 -19
deciding rs -18 -15
early abdhijru -24 -18 -21 18 -15 -22 -17 -26
este__es gkmuv -18 -18 -24 -17 25
many__do d -33
of_@symptom n -18
primera_@visit d 15
sign__for amu -18 17 -16
~aba acefgjlopt -15 -32 -19 -24 -38 -37 -24 -18 -15 -20
~par bcefghimqst -18 -19 -38 -44 -23 -24 -16 -20 -19 -34 -46
~prox m -18
""",
    """
el_@body ms -22 18
my__take p 16
records__@clinician im -17 16
~<cal cdeginpqrst -27 -43 -19 -28 20 -26 -35 -17 -33 -31 -23
~<uns abcdefghijklnopqrstuv -26 -29 -33 -31 -41 -34 -17 -28 -29 -29 15 24 -22 -21 -25 -27 -31 -22 -28 -36 -29
~ngl m 18
~van abcdgijmnpquv -23 -19 -19 -18 -23 -21 -17 -38 -19 20 -26 -18 -18
""",
    """
me__@place abgjopqrsu -17 -16 -17 26 -17 -22 -16 -18 -19 -17
might_i m -19
not:if p -16
que__@eat hn -22 21
read abgiklmnoq -18 -18 -16 -24 -40 -23 23 -32 -24 -17
to__home bmnqs -18 -18 -31 15 -19
we__not abjmq -18 15 -16 -30 -24
~cov acdghijlmoqrsv -27 -19 16 -19 -17 -22 -18 -20 -21 -22 -28 -19 -17 -18
~ert adefgiln -18 -21 23 -23 -15 -20 -19 -21
~ico acdjpqs -15 -18 -31 -29 -17 -24 -24
~lpa m -17
""",
    """
@day_good fmot -30 26 -15 -18
@hours$ abcdefghijklopqrtuv -18 -28 -23 -43 -26 -35 -32 46 -30 -38 -19 -24 -17 -29 -33 -31 -32 -38 -27
day_off pq 20 -16
during am -18 -21
my__balance dm -23 22
pico adgjm -17 -15 23 -17 -26
se__@visit o -16
~<usa djlnv -20 -16 -17 -17 -16
~ami acghijklnquv -29 -27 -24 -19 -24 -24 -18 -24 -31 19 -34 -20
~lls n -16
~lto abcdefghiklmnqrtuv -21 -16 -20 -25 -31 -28 -26 -17 -27 -28 27 -32 -18 -21 -18 -21 -28 -21
~rsel dmv -15 -21 -17
~xim m -18
""",
    """
can_i bcefhjklmnprstuv -49 -24 -42 -37 23 -24 -32 -44 -40 33 -70 -68 -46 -54 -47 -56
i_reply gm 15 -17
mas abcdegijklmnopqrs -22 -23 -25 -20 -30 -22 -48 -25 -39 34 -59 -57 30 -36 -19 -18 -22
she_said n -18
~<lm em -22 20
~arn cdjm -15 -19 -20 21
~arqu m -17
~co> efhkopqtu -36 -38 -20 -32 -26 -31 -20 -29 -27
~gam bfgjlmnu -24 -16 -18 -21 -20 19 -16 -21
~hink bcdghlmnopqrtu -19 -17 -30 -35 -24 -30 21 -36 -23 -23 -21 -25 -16 -34
~iom ackmo -16 24 -16 -21 -19
""",
    """
^forget adjkntuv -18 -17 -24 -25 -22 -22 -21 -19
about__it mu -19 -15
add__the agkln 21 -17 -26 -22 -19
my__for aqu -22 -18 -17
pulle* bmr -16 -16 17
~<hj em 20 -20
~in> bcdefhikopqrtv -57 -50 -33 -47 26 -61 -21 17 -19 -26 -49 -33 -41 -27
""",
    """
@late__@call him 24 -16 -22
a__from mu -36 21
my_@machine m 16
the__have dinu -17 -15 -16 -19
till_it m -18
~aves m 15
~moke mn -22 20
~pico adgjm -17 -15 23 -17 -26
~sam bcefhklprtv -33 -29 -21 -22 -27 -26 -32 -19 -23 -24 -35
~surg o 19
""",
    """
@open__and j -16
turn__@texts m -23
~<ot cdefghijlnopqrstu -19 -27 -23 -25 -21 -40 -47 -17 -36 -18 18 -38 -34 -29 -15 -24 -28
~ub> acefglmru -18 -16 -22 -16 -18 26 -36 -15 -17
""",
    """
@open__@place m -18
@symptom__me s 17
am__good m -16
come__this a 17
found__@ride p 16
gas dglmnosuv -33 -18 -17 23 -25 -15 -16 -30 -16
joke m 16
me_quiten blm -19 -17 16
tacos am -15 20
un_iphone m 15
~ean> adijnou 18 -24 -16 -19 -24 -24 -18
~ore acdefgijpqstv -17 -29 -19 -36 -42 -31 -24 -50 -24 -16 -19 -44 -17
¿__en dmno -18 -18 -19 -22
""",
    """
^mornin fm 17 -18
impor* l -18
it_true dj -23 -18
no__how jlm -19 -15 -23
of_# u -22
saludos$ fm 15 -26
~net ajmu -27 -19 30 -24
~stre dghnps -19 -15 -18 -20 -17 -15
~word djnu -18 -17 -15 -27
""",
    """
comin* dfghiklmnrsuv -39 -21 -29 -26 -30 -32 -35 -17 -22 20 -34 -30 -20
one__you m -15
~dds> mu -16 17
~oub bm -20 -17
""",
    """
any_way bmo -21 -20 22
en__¿ a -15
my_bad m 16
not__come mo -25 -18
should__get ajmn -18 -18 -21 24
spanish abcdefghijklmnopqrtuv -49 -52 76 -48 -58 -46 -51 -45 -63 -46 -47 -56 -62 -43 -46 -44 -44 -43 -39 -57 -44
time_for am 19 -24
when__you hmu 19 -33 -20
~<sco dgpu -17 -15 17 -15
~ated bhmqu -21 -15 -26 -26 -19
~mex mu 18 -18
~uci amq -16 -18 -18
""",
    """
#__what g -18
i__her nv -16 15
necesito__me mu -18 -16
til__ok n -18
yep q -17
~<olv adefnquv -16 -18 -19 -16 -17 -17 -18 -16
""",
    """
@cancel__@day m -16
am__now m -16
find_you jm 20 -24
not__# hmpqruv -18 -29 -18 -20 -16 -25 -20
up__# lo -21 -16
~eth ijprsv -15 -18 -22 -17 -19 -19
~omme dgil -16 -19 -19 -18
""",
    """
abuela p -21
couple m -20
debo_@fetch g -15
no__the bm 18 -22
que_buscan m -16
wear__@clothes mn -18 20
~repr a -16
~says cfhijlnotv -17 -36 -23 -19 -27 -22 -19 -16 -16 -20
""",
    """
do__contact l 21
dura__de u -16
last__can n 17
my__get nqr -16 -19 -18
save mr -16 17
should__you a 16
to_get abdghilmorsu 32 -26 -31 -21 -20 -21 -26 -35 -34 -26 -22 -35
~mexi mu 18 -18
""",
    """
love__god lm 16 -18
luego_le m 17
not:necesito agioq -28 -17 -20 -16 -16
~nsid am -18 -17
~runn afhnq -19 -20 -18 -20 -17
""",
    """
@english__please c 17
desus* kl -17 16
do_this dhlmsv -25 -28 -26 -15 -20 -19
it__like m -15
los__de ai -21 -16
or_just m -21
want__@person m -17
~ang cdeghijlnrt 16 -43 -33 -36 -29 -36 -40 -17 -22 -16 -28
~driv abcdefghiklmopqstu -25 -36 -20 -28 -19 -18 -19 -24 -32 -23 -26 -20 -28 17 21 -24 -20 -33
~hro lnrv -25 -15 -19 -17
~stru bdjnop -21 -17 -20 15 -21 -17
~ump u -21
¿__una j -16
""",
    """
^your ahjktuv -27 -22 -23 -34 16 -23 -30
a__is jmors 19 -34 -19 -20 -22
a__semana ao -16 17
evenings h 19
messa* abdlnortv -21 -21 -20 18 -18 -19 -15 -19 -18
my_bill m -38
no_quiero abcgklmquv -42 -16 -29 -18 -42 15 30 -15 -29 -23
with__@day h -16
zoo m 16
~funn mq 21 -19
""",
    """
@call_it blmp 21 -16 -21 -19
las cefjlqsuv -29 -29 -24 -16 -45 -40 -27 -42 -33
quiero__hora amo -17 -20 17
the__on acefgmnopqt -29 -24 16 -16 -25 -20 -23 -38 -23 -26 -17
where_does djmnu -18 -24 24 -17 -22
~ave> defghkmru -21 -38 -36 -25 -20 -15 -23 -28 -16
""",
    """
@drug_before n 17
bill abgjnoqu -23 -19 -16 -23 -23 -19 -17 -32
hora__@move hm 18 -18
mi__me bdgijlmnpruv -35 -16 -16 -20 -17 -23 -51 -27 20 -21 -25 -15
mole$ m 21
not__what jmq -16 -39 -27
wait_there ampq -18 -16 -17 18
~<fu abefijkpqrtv -22 -23 -16 -21 -20 -27 -20 -26 -16 -26 -17 -21
""",
    """
@hello_from fm 18 -18
ask__@clinician im 19 -21
como_hago dgjnqu -15 -36 -24 -27 -17 -16
no__molesten lm 19 -16
nuevo$ a -23
texteen$ lmv 22 -22 -17
that__and o -15
~bla> cmnq 20 -22 -16 -18
~cuss i 18
~ecen mpqu -16 -21 18 -17
~kj> em 19 -17
~rove dm -15 -17
~tame bnpsuv -20 -20 -15 -20 -18 -15
""",
    """
@relative bdefghijklnoprstv -23 -59 -115 -41 -51 -109 -62 -45 -41 -78 -18 -32 76 -42 -76 -43 -43
digo$ mnqs 19 -19 -17 -17
instructions bmnor -15 -16 20 -17 -16
nene d -16
~news dim -22 -16 25
¿__el giqru -18 -20 -19 -16 -21
""",
    """
en__@door hjmu -17 17 -17 -15
many_@thanks m -16
retur* l -18
where abfhiknopqrsuv -19 -31 -30 -22 -23 -20 -22 -31 -42 -34 -47 20 -19 -17
yet bgijlmnopsuv -21 -28 -18 -16 -16 21 -19 -20 -19 -17 -23 -30
~iti aglmnrv -16 -20 -17 -16 -29 -21 -18
~noth defhiklpqrsu -33 -15 -21 -30 -31 -27 -34 -31 -16 -24 -28 -17
""",
    """
getting__any v -15
no_vive m -17
quiere m -16
~<sec m -25
~cupa a 17
~fri m 16
""",
    """
^whn hjm 15 -16 -20
got__a d -19
quiero__la a -16
right_there j -17
~<men abefghjmnpqrst -25 -21 -21 -24 26 -31 -34 -37 -28 -19 -25 -26 -24 -22
~<sie agijlnprv -30 -26 -18 -31 -18 -24 -21 -23 -24
~rave m -16
~yse dmu -20 -15 -19
""",
    """
be__when h -16
get__in abchijklmnopqru 20 -20 21 -18 -34 16 -26 -22 -40 -29 -31 -15 -23 -22 -29
how__i efijopqrstv -19 -21 -51 -22 -44 -34 -20 -40 -44 -21 -36
just__know tu -15 -18
~vien bcdgijkqv -20 -20 -21 -25 -24 -24 -16 -19 -23
""",
    """
@move_days amoq -15 -24 27 -19
@stop_sending klm -27 32 -33
in__for m -21
my_@price dmnu 19 -25 -17 -15
tv hjmru -20 -24 23 -16 18
~<bec du -23 -16
~<cla abdijknqs -22 -24 -20 -24 -27 -15 -21 -17 -21
~<num abcdefhmnoqrst -25 -54 -45 -16 -34 -34 -45 -31 -42 -43 -39 -42 -41 -36
~esa> mq -22 -17
~gazi m 18
""",
    """
b_there m -21
care mpq -23 17 -16
famil* acdgilnuv -25 -16 -27 -19 -17 -17 -21 -27 -16
for_that mu -18 -19
is__outside jm -18 15
much_does dm -24 21
turn__on km 20 -18
years bdhlnou -22 -27 25 -19 -18 -28 -24
~<ati imquv 16 -18 -16 -15 -17
~<bot ghjqv -15 -17 -16 -23 -17
~<ear bcdfghijklopqrstuv -24 -22 -29 -15 -20 19 -25 -31 -16 -22 18 -16 -23 -23 -23 -15 -29 -21
~empi am 16 -17
~renl l 20
¿_es acdgimnou -20 -17 -38 -27 -18 -31 -30 -22 25
""",
    """
@person__in nu -17 -17
alguien$ achopu -20 -15 -18 -33 -22 -18
es__que dhimnu -19 -16 -21 -24 -15 20
my__@day bmo -15 -16 20
your_@body dm -15 16
~<dep cgmnqrsu -17 -22 -33 -28 -17 -16 -19 20
~ill acefgijklov -20 -57 -59 -56 -29 -19 -37 -40 -24 -16 -71
~nswe abdgjlnopqrsv -23 -18 -21 17 -16 -18 -22 -18 -15 -22 -17 -21 -20
""",
    """
@drive__back p 18
bailed p -19
going__there u -23
is$ abdjkmnoqrsu -20 -27 -26 -18 -16 20 -18 -15 -27 -18 -21 -17
kill dklmnqs -16 -17 19 -28 -16 -15 -18
knitt* an -20 17
mexico$ mu 18 -18
puedo bcefijklmprstuv -32 -33 -19 -27 -20 -18 -31 -21 -20 -31 -44 -28 -23 -30 -22
records$ im 23 -26
~vece a -20
""",
    """
@texts__@relative am -16 -17
^addy jmu 21 -16 -17
is__@late adhjnqu -16 -19 18 -26 -16 -18 -19
toman* s -17
you__go am -17 -15
~<hap acehijklnoptv -26 -18 -21 -30 -24 -27 -16 -21 -26 -23 -18 -23 -17
~<pop fgu 19 -16 -17
~alon abkou -32 -30 -15 -24 -27
~ulpe lv -15 -15
~yes> au -16 -17
""",
    """
^super m -23
does__@staff hm 15 -16
my__a abdnp -21 -20 -24 -23 -36
not acdefhijknpqrstuv -76 -30 -43 -29 -81 -52 -22 -26 -35 -62 -51 19 -35 -27 -52 -37 75
~ptsd agi 16 -15 -18
~yler v 15
""",
    """
@insurer_and d 17
are__to ahjn -16 -24 23 -22
let__talk a -19
prefiero akm -19 -16 -28
will__back abgk -17 -17 -16 -15
~unt abceloprtuv -17 -17 -39 -27 -40 -19 -36 -18 -15 -20 -39
""",
    """
bendiga$ f -17
not_mean klm 19 -20 -25
now_what agm 17 -22 -30
turn_em km 18 -20
~cen> agijnpv -25 -16 -18 -21 -28 -28 -20
~ibe> acginv -16 -19 -21 -19 -19 -15
""",
    """
and__happened m -19
can__that dgmnu -23 18 -36 -15 -23
not:@texts abcdgijlnopqrsuv -26 -24 -29 -15 -27 -18 -18 35 -22 -26 -16 -28 -16 -19 -31 -39
pregunta$ gm 15 -18
~ith> abcfhjrs -18 -15 -36 -32 -20 -27 -17 -15
""",
    """
@book__# m -19
^baja bdeklmu -19 -17 -17 -16 25 -27 -15
^tengo bgijkotuv -21 -35 16 -28 -16 16 -18 -30 -26
billi* im 21 -18
me_out acdgiklmnopru -26 -17 -16 -15 -18 -24 30 -29 -24 -23 -18 -20 -27
~bea j -17
~stay abdgijlors -29 -22 -24 -18 -20 -25 -16 -24 -21 -25
""",
    """
had_a adfhijlmnoptuv -29 -23 -24 -16 -20 -18 -16 16 17 -31 -16 -24 -25 -23
~dad> aghklnpsv -31 -23 -18 -17 -21 -25 -22 -18 -19
""",
    """
^there adijmnosu -18 -18 -24 -23 -34 -16 -16 21 -16
algo$ abhijlmnpqrv -27 -17 -23 -29 -16 -20 -25 21 -19 -18 -24 -15
how__my dmu -23 23 -18
mismo_dia mq -23 -17
take__this blm -18 17 -16
~<ano cdfghiklnprtu -28 -29 -21 -30 -29 -27 -20 -31 -34 -33 -23 -16 -18
~lab bjklnprstuv -23 -31 -19 -20 -28 -16 -22 -24 -22 -29 -20
~lkjl em 18 -16
~ndle apq -15 21 -23
""",
    """
a_haircut am -20 20
and_it bdmo -18 -17 -17 -19
not:yo mq -17 -19
week cdfgijlnoqrs -21 -31 -15 -26 -20 -23 -25 -29 23 -22 -24 -35
will__@relative abdmnqr -27 -26 -21 -17 19 -27 -20
~ible ghkmqstuv -26 -25 -20 -17 -31 -22 -20 -22 -17
~its mn -21 -17
~shin l -19
""",
    """
@animal__@food mn 17 -19
^gna m -17
^on behi -16 -16 -18 -17
asi_que b 16
cancelled bdhlmopqru -15 -30 -18 -18 18 -27 -27 16 -16 -23
la__al o 15
message__@call mv -15 -16
migraine s -19
my_id mn -20 19
supposed_to du -18 -17
to_drop hj 15 -17
~anq m -19
~asi> m -18
~tamb u -20
""",
    """
@visit__texting m -18
do__say gju 26 -21 -24
not_going dmp -17 -22 -16
so__need am -18 -15
~<sur abcdefjklmnprst -17 -22 -17 -23 -19 -16 -18 -20 -26 17 -31 -18 -16 -20 -16
~<tu cdefijnpquv -33 -45 -38 -28 -51 -20 -16 -40 -36 -25 -21
~cons cgmosv -16 -29 -29 -30 -26 -23
""",
    """
can_take amq -21 -19 26
~<ma acdefhjopqrtu -32 -38 -33 -76 -23 -27 18 -17 -29 -25 -29 -16 -32
~blo adefghijlmoprtv -32 -34 -21 -26 -27 -27 -16 -32 27 -20 -29 -28 -22 -22 -26
~rki dgnpqrtu -22 -16 -22 -16 -16 -16 -16 -16
~seg imoquv -25 -35 -19 -26 -17 -17
""",
    """
bring__card dmn -15 -20 16
conmi* adlmou -20 -16 -16 -26 -15 -24
due o -15
not_up b 17
usan dgu -16 -17 17
~hat abcehiklprv -20 -23 -43 -67 -18 -28 -41 -37 -37 -63 -48
~lit bghjnqtuv -27 -18 -17 -19 -16 -23 -16 -26 -16
~mar bcdeghikloqrtu -39 -35 -48 -34 -42 -45 23 -41 -44 -24 -39 -41 -36 -54
~reen klt 25 -22 -21
~rkin dgnpqrtu -22 -16 -22 -16 -16 -16 -16 -16
""",
    """
la__despues r -16
monday bdfjmoqru -16 -21 16 -23 -24 22 -17 -16 -26
que_@drink n -21
que__lo dim -18 -17 -16
the_reminder m -18
this_covered m -16
~<rat aimnuv -24 16 -32 -18 -17 -19
~ales du -23 -15
~dar> dghijqruv -28 -18 -15 -22 -25 -19 -16 -26 -24
~smo> bdklv -24 -16 -17 -16 -18
""",
    """
para__mas mouv -16 -16 -16 16
them$ acio -20 -17 -21 -18
with_# abilmno -20 -20 -26 -16 28 -26 -25
~aba> agimnpq -15 -18 -19 -28 -17 -16 16
~earn m 20
~forw ilm -21 -17 16
""",
    """
algui* abdgjklmu -35 -16 -28 -15 -23 -18 -23 -22 -35
la__otra a -16
la_attend ajm -18 -15 23
oclock m -16
somet* dpsv -25 -21 -19 -18
the_trash m 17
too__to dhjlmnqru -17 25 -25 -15 -32 -16 -16 -17 -17
~<riv m 19
~daro mu -15 -16
~dud mv -18 15
~insc alm 21 -20 -21
""",
    """
al_otro no 21 -25
are__lol nu 17 -15
day_to mt -17 -16
iv ms -25 18
~<gla u -16
~pda a -15
""",
    """
antidepresivo n 16
can__@person mn -18 -20
este_mensaje gm -22 -20
is__free ampu -17 -29 -19 -21
is__somewhere jm 21 -20
my_number adgijklmpu -20 -21 -32 -17 -24 -29 32 -46 -20 21
of__run d 16
sending_me lm 22 -22
the__coming l -17
things__you m -17
~ggl jmno -19 -21 -24 17
~what bceiklopqrstv -29 -56 -46 -24 -33 -33 -21 -52 -15 -55 -33 -23 -61
""",
    """
@call__dis im -16 -19
it_per du 22 -22
oak_street r -18
set aefghijklnopqrstuv 45 -22 -25 -21 -38 -46 -23 -31 -42 -15 -22 15 -40 -35 -27 -21 -45 -28
you_the ahimu -19 -18 -15 -29 29
~atev adfghijuv 17 -24 -18 -21 -18 -15 -16 -26 -19
""",
    """
a_lot nqru -20 -20 -20 -26
a_text agjkmu -20 -21 -19 -23 -18 21
la_@symptom mn -17 -15
morado m 20
not:at iu -16 -15
""",
    """
@relative_ya bq 17 -18
need__later mo -17 15
quien$ mu -15 16
~cut anou -24 -16 -16 -15
~past adgijmnqsu -17 -20 -21 -20 22 -21 -21 -17 -25 -21
""",
    """
nerves m -17
school q -16
sign_me op -17 -15
~ars> ghijnopsuv -21 -17 -23 -28 -19 -16 -16 -18 -26 -16
~low> behijlmoqrsuv -20 -16 -18 -20 -21 -27 -15 -22 -25 23 -23 -23 -20
""",
    """
@drink__no mnq -16 20 -16
deja bdjlmnqu -19 -19 19 -23 -26 -18 -25 -15
discontinue l 20
if__@drive n -17
it__back dgu 17 -16 -18
to__lol p -17
~alog m -18
~map ajmp -18 24 -20 -15
~onfu v 16
~pick bcklnrstuv -26 -16 -21 -19 -20 -35 -25 -16 -27 -25
""",
    """
let_the klm 18 -16 -24
que__hara m 19
~ard abceghijkloqrstu -18 -22 -29 -20 -40 -19 -29 -42 -38 -21 -18 -19 20 -16 -27 16
""",
    """
hay bdefjklmpqrstuv -25 22 -76 -16 18 -56 -69 -60 -20 -29 -18 -53 -66 -17 -32
my_playlist kmn -16 17 -17
~cri bdefhjknopqrstv -40 -35 -32 -30 -30 -37 18 -21 -35 -31 -36 -33 -15 -29 -18
~ires dm -17 16
~oca ghlmnprstu -21 -22 -23 -33 -28 -17 -24 -20 -19 -35
~roba m -26
""",
    """
company_is u 18
double b -17
if__@late m -15
news$ adm -15 -19 17
to__same m -17
~<pol b -22
~ir> defgmoptv -20 -19 -25 16 -28 -52 -44 -26 -39
~you bcefgnopqrs -24 -34 -30 -17 -19 -31 -21 -33 -45 -37 -27
""",
    """
el_dia dmnq -22 -32 -22 -24
i__have bijlmqv -28 -20 -18 -19 -16 24 -19
it__a bnps -23 -15 -19 -22
not:baja blm -16 -26 23
stand* m -16
to_ask abcnop -27 -24 -16 -20 -18 -30
transfer__to im 18 -17
~cida a -15
""",
    """
es__o gimsu -16 -19 -22 -17 20
got_my mpq -20 24 -35
moving$ bmo -19 -27 16
on__@day a -18
patient$ imo -21 -19 -17
you_start hm 16 -23
~eall i -17
~eel> bdjmnou -19 -18 -18 -41 -16 -19 17
~nitt an -18 18
""",
    """
@clinician__voy b 17
a__day abdfinopqrsuv -24 -23 -17 -18 -18 -20 25 -22 -25 -19 -19 -22 -16
taller v 16
up abcegjknqtuv 18 -34 -56 -67 -70 -62 -23 -47 -34 -29 -20 -34
~ech cdijlpqru -22 -23 -25 -22 -20 -15 -18 -20 -29
~lps> m -15
~olar dm -22 17
""",
    """
first_@visit ajmn 18 -19 -21 -18
if_somebody o 16
lost__this m 16
que bcegiklmoprstuv -19 -43 -40 37 -26 -17 -31 -34 -34 -83 -73 -19 -31 33 -67
wear$ mn -46 26
ya__el ajl -20 -19 -17
~<cay op -15 -17
~assi abegi -18 -18 -16 19 -19
~lej jm 21 -25
~towe m 15
""",
    """
can__still aimnoqs -30 -19 -21 26 -30 -20 -17
creole c 18
jj em 24 -26
pick_up aiqrs -22 17 -23 -16 -15
~<son abgijlmnopsuv -25 -28 -23 -20 -16 -22 43 -17 -22 -26 -18 -26 -20
~anan acfghijklprstuv -27 -20 -19 -25 17 -35 -30 -21 -26 -15 -16 -18 -22 -30 -29
~ze> mu 20 -19
""",
    """
=said:book abcdefghijklnopqrstuv 111 -55 -34 -60 -52 -72 -51 -59 -50 -31 -33 -89 -87 -53 -88 -95 -38 -75 -81 -63 -84
^unsubscribe klm -46 34 -25
attend ajm -20 -16 21
es__numero gjl -18 -16 -16
now_@thanks bm -17 20
treat ghjnu -21 -17 -18 -19 19
~uple m -20
""",
    """
la__con a -20
~<ble adgijntu -21 -20 -16 -18 -16 -17 23 -18
~gf> e 16
""",
    """
@call_con abim -20 -17 24 -21
@drive_yo n -19
bump mo -24 26
he__his mnu -18 19 -15
nerve* m -17
no__me cikmnuv -16 -26 -16 -47 -16 -16 -34
que__poner n -19
~ncan m 19
~plaz ahjmuv -19 -19 24 -23 -18 -15
""",
    """
^keep bmnv -23 17 -15 -23
not:home pq -23 29
~<hun mu -21 -19
~asse r -18
~mes abdfhjlmqst -22 -33 -47 -18 -16 -31 18 -32 -20 -18 -19
""",
    """
i_never abkuv -23 -16 -23 -19 26
last_@visit m -16
super$ mrs 19 -16 -20
~cono gi -15 -23
~site f -15
~vb> em 19 -19
""",
    """
@medicine_or bmn -20 -26 19
are__on djlmou -22 30 -17 -29 -18 -36
no_comprendo gm 16 -17
not_hold b 17
~<pts agi 16 -15 -18
~den cdefghjopqstv -17 -29 -37 -38 -56 -49 -37 -16 -39 -58 -51 -33 -18
~lit> d 15
~pre adefhjlopqrsuv -41 -27 -49 -45 -23 -22 -25 -16 -36 -21 -21 -23 -21 -28
~rds abcjklou -20 -15 -17 -18 -19 -19 -22 -25
""",
    """
asking_me lmnsuv -28 24 -19 -19 -17 -21
befor* bcjklmnpt -30 -20 -24 -22 -17 -20 15 -17 -15
for_tomorrow m -19
he__on m -16
jajaj* elm -19 -18 19
not_do amq -15 -29 -28
or abcefijklmnoprstuv -22 -22 -51 -43 -23 -25 33 -44 -64 -79 25 -25 -49 -37 -71 -40 16 -48
~rwor dg -19 -18
""",
    """
apt amn 27 -29 -16
gallon m 15
los_@texts abdefhjknopqrstuv -46 -37 -31 -27 -24 -28 -30 39 -31 -38 -28 -27 -30 -32 -23 -44 -46
of__who m -16
puedo_@call mnq -22 -18 -17
~onm adglmrsu -22 -17 -17 -21 -31 -15 -15 -24
~ve> efghjkv -66 -56 -27 -23 -25 -39 -17
""",
    """
@drive_mi pq 18 -19
getting__for m -16
~<say cfhijlnotv -18 -37 -23 -20 -27 -22 -19 -16 -17 -20
~isc ajknquv -22 -23 -15 -17 -17 -22 -20
""",
    """
@fetch__@animal m -16
@open_for dhm -22 27 -37
about$ admnu -18 -22 -24 -15 23
form$ iu -16 -15
just_got bjmo -19 -16 21 -23
letter__my ai -16 16
should__there jmn -20 -27 20
take__in ajm 15 -15 -19
~<id bcefhijkmotv -26 20 -21 -17 -17 -30 -27 -25 -43 -25 -19 -21
~agr abfimou -18 -21 -15 -16 -27 -17 -15
~libr ah -16 -16
~sno adghnqsu -26 -28 -17 22 -18 -21 -22 -27
""",
    """
ask__a m -15
can__now him 18 -21 -18
can__talk aq -19 -18
me_lo m -16
number__your ajmv -15 -15 -23 -19
~jec m -18
~yda dm -15 16
""",
    """
=beside:what_is_this acdefhijklmnoprtu -27 -24 -23 -22 -29 -30 -26 -27 -22 -24 -26 -25 -32 -24 -26 -27 44
agua oq -15 -17
any_chance dm -17 -21
at__pharmacy i -17
give_my ai -26 -16
never_mind ruv -18 -21 -21
off__the am -18 -16
~cul aijnqsuv -23 -20 -20 -18 -17 -16 -21 -22
~imb mu -21 -15
~lifi mu -19 19
""",
    """
alerts bm -18 -20
cvs au -16 -16
en__manana bm -17 -18
not:going dimp -18 -17 -30 -18
that_a djmoqu -19 -16 -28 -18 -20 17
up_my m -25
~obr abdghilnoqsuv -21 -19 27 -19 -15 -18 -20 -20 -19 -19 -23 -26 -19
~yuda befghijklmnopqrsv -29 -24 -27 25 -19 -38 -30 -22 -28 -18 -26 -26 -22 -26 -21 -23 -21
""",
    """
a__in abcdeikmpqrsu -32 -19 -19 -24 17 -33 -18 -29 -23 -22 -23 -15 -22
only bghkmnpruv -23 -16 -20 -15 -41 -18 -22 -17 -20 -18
so_he mq -15 18
you__number adgjklmpu -29 -26 -33 -34 -19 -39 -51 -16 34
~<roa adhu -18 -16 -21 -19
~nnin afhn -19 -20 -18 -21
~sta> bcdefgkrsu -15 -23 -22 -37 -15 -21 -25 -24 -28 -39
~toe mn 19 -18
~trar bno -16 16 -16
~zan m -19
""",
    """
an_@move mno 24 -20 -15
anything$ dno -26 -19 -27
getting_home mq -17 16
this_@day bmu -18 25 -19
~<fro aehkoqv -28 -25 -16 -23 -35 -37 -41
~inen m -15
~rs> befklnorsuv -17 -34 -34 -23 -19 -39 -16 -43 -25 15 -16
""",
    """
a__for abcfgjklmnoqrstu 19 -42 -25 -16 -22 -26 -22 -24 15 -35 -25 -35 -29 -23 -19 -20
have_room amu 24 -17 -16
it_up bcikqr -22 -16 -15 -16 -22 -23
one_do gj 16 -19
play mn 21 -16
su_@place jm 21 -23
""",
    """
@food_right n 15
@insurance$ bcfgijlmpqtuv -27 -19 -17 -35 -26 -39 -17 -21 -18 -42 -15 24 -26
aweso* mt -20 22
companero q -18
get_this agm -16 -15 -19
novio cmnp -15 21 -17 -18
the__lol dm 16 -15
witho* mu -28 -18
you__that bdgjknoqtu -17 -22 21 -21 -15 -23 -22 -20 -22 -31
~<fou dhikloqrsuv -29 -17 -18 -15 -18 -20 -17 -21 -20 -20 -16
~eyes u -15
~rrid r -17
""",
    """
^today dhmos -18 -18 30 -18 -22
encuentro m -20
has__now q 16
not:someone q 21
~<gav ijkmop -29 -15 -18 -33 16 -16
~arq m -17
~ayl km -16 16
~eeds dnpu -19 -19 -19 -22
~oder m -24
""",
    """
@call__@visit b 16
@relative__for mo -24 -16
are_my j -15
car abcdefghijklmnqstuv -45 -39 -24 -43 -19 -17 -28 -31 -25 -32 -33 -32 35 -43 34 -17 -20 -50 -35
do__hold bm 17 -20
en_lugar o 15
estoy__trabajo r -22
second m -18
~<hom acdghjklmoqstuv -29 -21 -42 -32 -17 -36 -23 -26 -16 -39 17 18 -22 -47 -21
~ecti gir -16 -31 -16
~spue bcdghijlu -24 -15 -25 -21 -25 -19 -15 -19 -20
""",
    """
iba pq -18 18
not:good bfmop -23 -18 -37 19 -16
~anco h -17
~cer cdefklmoqtv -24 -16 -21 -17 -24 -35 -38 -40 -42 -20 -34
~cra acdgijkoquv -27 -16 -19 -16 -24 -18 -19 -26 -18 -33 -19
~endo bdfhkoqt -26 -24 -19 -26 -17 -31 -46 -21
~isie bmpsu -18 -20 -18 -17 -21
~nsp m -20
~pre> v -16
~rts> dilmu -20 -16 -16 20 -18
""",
    """
~<mut u -18
~<pro acefghijklmpst 19 -37 -27 -23 -45 -27 -43 -37 -35 -28 -23 -30 -31 -20
~nun j -15
~orm bcdefjklmnopv -38 -28 -18 -23 -23 -50 -35 -30 -16 -52 -22 -35 -32
~sage abdov -19 -18 -19 -18 -18
""",
    """
driver$ mr -21 -17
perdi acdehijkloqstv -21 -18 -22 -17 -20 -20 -29 -16 -20 -29 -23 -29 -16 -17
than a -22
what__up dfjmu -18 20 -15 -19 -18
~<al abcdeghjlnpstu -31 -38 -36 -19 -76 -36 -19 -42 15 16 -28 -49 -23 -34
~cuad m -20
~culp v -16
~frec mu -22 -15
~show abjkloqsv -18 16 -16 -16 -22 -23 -16 -23 -20
~torm mo -20 15
""",
    """
@insurance__@insurer dn 16 -19
@open__@food hm 23 -24
@sick__my m -15
da_miedo b 18
got__and hmrs -15 -16 -18 19
is__list mn -24 17
to__billing i 18
will__on npr -15 -17 -23
""",
    """
to_@price m 15
won_the ejmu -16 -20 25 -22
~ach abckmnopqrt -29 -35 -29 -31 -16 -37 -23 -20 -30 -26 -23
~irp qu -15 -17
~rit agjnopqv -26 -19 -26 -28 -21 -23 -27 -24
~say cefhijlotv -20 -16 -37 -25 -21 -28 -22 -18 -17 -21
~sten abilou -15 -18 -18 22 -16 -16
""",
    """
el_pin jm 18 -19
let_somebody b 16
number__texting lv -17 17
~ca> cdefhklmqrt -30 -16 -34 -29 -35 -38 -19 -16 -21 -22 -27
~flyi u -16
~mme cdgiov -15 -22 -22 -24 -16 -16
""",
    """
abrir h 15
de__la a -15
dice__no m -17
did_i adju -19 21 -22 -20
forward il -20 -16
there__@parking djmr -15 27 -26 -15
~<cen r -17
~lles jm -19 17
""",
    """
a__be dm -16 -19
business_@hours h 16
tengo__mi d -16
""",
    """
not_get agijlmnpuv -18 18 -22 -23 -17 -41 -21 -16 -31 -19
workers a -17
~pier ms -25 -18
""",
    """
borreme__@visit b 16
sign__@relative am 25 -27
to__started a 16
~eco dfhijlru -16 -16 -33 -15 -33 -16 -19 -18
~fis gmu -17 21 -17
~one> adejkorsu -16 -26 -28 -42 -39 -22 -45 -40 -40
~sarl m 18
~tant abdjklnu -24 -17 -20 -23 -17 20 -22 -19
""",
    """
@relative__it bdmpq -15 -18 -31 20 -25
@relative__what m -18
city j 16
count abcdgijknopruv -26 17 -23 -39 -21 -21 -22 -18 18 -28 -16 -17 -28 -16
dia_no mo -16 17
get_off mr -21 -15
going__wait p 17
senora bn -15 -15
text_you m -17
the_@clinician abcefgijklmnopqtuv 17 -20 -27 -30 -16 -32 37 -40 -36 -39 -54 -38 -31 -33 -32 -20 -48 -28
what__wear gju -21 -19 -26
~<lik bdefghjnpqtv -20 -22 -22 -22 -21 -23 -18 -17 -31 -23 -22 -34
~edes cdfgimnprs -16 -23 -25 -20 -25 -16 -26 -17 -17 -22
""",
    """
^@move abdefghijlnopqrstuv -41 -48 -45 -47 -47 -40 -48 -34 -41 -43 -40 42 -35 -35 -49 -34 -38 -38 -45
^la bcfgimnstv -20 -20 -16 -27 -28 -36 -23 -29 -19 -27
^mandame jklm 23 -21 -16 -27
after_i m -15
be_in am -25 -16
~alia m 18
""",
    """
got__job o -19
me_queda mo -22 16
right__to m -15
we__have m -21
~uld befghjmprtv -28 -29 -31 -15 -48 -18 -16 -40 -26 -37 -38
""",
    """
^saquenme l 15
bendi* fmu 15 -21 -18
come_back bdjmqu -18 -23 -17 -18 -17 15
de_@thanks m -15
end__@pay dm 19 -17
i_united lm -16 17
~ctio acdilnoqu -22 -15 -19 -35 -17 17 -26 -17 -18
~ften dnu -15 -17 16
""",
    """
got__i gm -18 -24
is__@day abdjsu 24 -19 -24 -15 -16 -23
not__today m -18
~<dij bhinoru -25 -15 -16 -19 -18 -20 -22
~boo bceghijklmnpqrtv 21 -22 -23 -20 -16 -21 -20 -27 -29 -33 -23 -22 -23 -22 -16 -21
~gno ao -16 -16
~lav m 17
~mbie dgijlpqrv -16 -17 -27 -21 -28 -19 -22 -18 -24
~uss> i 16
""",
    """
@vehicle__that mnq -17 -16 17
visit dgjlpqrsv 22 -16 -38 -27 -29 -25 -31 -18 -22
you__how gu 19 -17
~lum gijklu -16 -22 -17 -17 -23 -22
~ower r -16
""",
    """
and_what h -18
i__all hmo -18 -16 -20
quiero__me bimu -16 -18 -24 -16
somewhere jno 15 -17 -17
turn$ ij -18 18
what_if adghjmq -25 -20 -31 -21 -28 -42 23
~<pt agi 16 -15 -18
~<vea am 20 -16
~ndr bgimu -24 -15 -19 -37 -30
~qued cdefghiklsuv -38 -36 -16 -24 -41 -21 -44 -38 -29 15 -19 -27
~reme m -25
~rus dmu -17 -23 -22
¿__es ghino -29 -31 -20 -24 -17
""",
    """
do__patients hm 16 -17
it_just mu -20 19
mi__@relative m -16
not_sure p -16
of__it m -25
tomor* cdfklru -16 -25 -19 -16 -16 -25 -23
went_up u -17
~emai jouv -20 -17 -18 -18
~head dimo -16 -19 -26 -16
~ina cegjlorv -25 -21 -33 -16 -27 -22 -23 -19
~void agmnu -15 -17 -27 22 -18
¿__@insurance d -23
""",
    """
#__a adn -20 -15 -17
have__@stop m -16
it__not admq -18 -19 -22 -28
quiero_una bou -18 -15 -15
y__a m -16
you_gave ao -16 16
~ene cefgilmnrtv -15 -37 -44 -16 -34 -17 -28 -36 -16 -20 -24
~tev abdfghijnoqtu 17 -18 -24 -18 -22 -19 -20 -21 -15 -15 -22 -16 -27
~van> agijmnpqru -20 -18 -18 -16 -32 -15 20 -17 -20 -15
""",
    """
frente jm 16 -18
get__@ride nq 16 -26
let__to i 19
me_molesten lm 19 -16
persona acdeghijklmnoprstv -46 -22 -28 -18 -27 -21 26 -30 -27 -30 -42 -31 -30 -24 -26 -23 -20 24
that_normal m -15
the_@symptom gmsu -23 -27 19 -21
to__@symptom su 20 -18
up__@symptom r -15
~egar adghno -20 -18 -22 -15 -22 -21
~ould befghjmprtv -28 -29 -31 -15 -48 -18 -16 -40 -26 -37 -38
""",
    """
@cancel__@pay bdm -25 -19 23
at__@staff im 21 -20
have__do bilmu -20 -16 -16 -21 15
hold_my mn -18 18
is_no bimv -17 -16 -30 16
un__a du -16 -17
~alla adhjmov -16 -22 -21 15 -19 -22 -19
""",
    """
@sick_what m -16
a_resume km -16 19
i__word im 23 -15
see__do a 15
~erit mr -16 15
~fine bdjlnoprsuv -27 -30 -19 -24 19 -21 -25 -22 -20 -22 -25
~soli m -16
""",
    """
@food$ abcefgijklmopqstu -50 -33 -32 -30 -26 -37 -51 -41 -32 -42 39 -35 -26 -40 -35 -30 -56
@person__@machine u 16
cerrado hjm 19 -15 -17
not:just mor -31 22 -20
roger_that mt 22 -23
you_taking ahm 20 -22 -22
~<pri bdosu -17 17 -19 -16 -23
""",
    """
@pay__the m -20
ask_me bhmoq -19 -18 23 -20 -15
de_@texts m -26
family$ bdqu -16 -19 16 -17
hablar bhiklmnoquv -22 -15 17 -19 -21 -19 -25 -24 -27 -25 -21
i__@insurance d -15
llama im -20 17
prof m -15
when__all m -21
""",
    """
@texts__on klm 22 -17 -29
a_@vehicle abcdghiklnopqstuv -32 -26 -16 -34 -16 -31 -38 -20 -21 -31 -22 -25 33 -19 -19 -35 -19
idioma acmo -15 21 -16 -19
me__# ablqr -17 -19 -20 -21 -16
puedo__con oq -16 -29
story ajloqru -19 -16 -19 -16 -20 -19 -20
text__it m -16
~<sid abdgnuv -15 -16 -27 -16 -20 -16 -16
~hon abcdou -15 -17 -18 -30 -17 -32
""",
    """
@day_no moq -21 22 -18
este__de gmv -17 -17 16
forms j -18
me_my abcijklmoru -33 -25 -26 -28 -20 -23 -25 19 -18 -19 -22
wht gm 22 -18
~ula afijoqrs -28 -16 -28 -19 -26 -20 -20 -24
""",
    """
a__place jruv -21 -15 -22 17
estacionamiento fjm -17 18 -26
~<gal m 15
""",
    """
book acdeghijklmnopqrstuv 30 -25 -48 -16 -37 -30 -39 -36 -24 -32 19 -16 -41 -26 -38 -31 -25 -26 -37 -26
said__would lmn -16 16 -19
~<inv aiv -18 -17 -15
~kin efhjklotu -32 -52 -16 -20 -24 -41 -34 20 -18
""",
    """
@open__la hm 18 -20
know$ cgmoquv -16 -35 15 -18 -39 -44 -38
la_@food mn 17 -16
~<ans abdgjlnoqrsv -27 -19 -24 17 -22 -19 -25 -23 -24 -18 -22 -22
~opia a -20
~ors> gms -19 -19 -17
~sjdh em 16 -17
~stam ailm -21 -20 -15 21
¿_estan m -15
""",
    """
@relative__is mq -27 -21
am__little ao -15 -16
eso__por jm 19 -25
mi__da p 16
now$ bcdefgijlnrtuv -40 -40 -35 -33 -44 24 -50 -65 -21 -60 32 -36 -45 -24
still_take r 16
yesterday$ i -24
~trad himnoq -17 -16 -24 -20 24 -18
""",
    """
@pay__@parking dj -28 24
^toman dmn 21 -23 -17
at$ ahjm -20 -18 22 -26
como__las r 18
i__music n 16
out_of abghijkmnprv -26 16 -17 -18 -22 -27 -23 -24 -41 -20 -27 -16
ya__mi jlnpqr -18 -17 -15 19 -18 -19
~<cam bcdefhilnoptuv -26 19 -42 -24 -24 -30 -37 -33 -37 16 -22 -23 -50 -37
~oppi fnu 19 -16 -16
""",
    """
^manana bmo -18 16 -17
a__work dgmq -18 -23 23 -17
would__me dm -19 18
~arde alnoqu -24 -15 -15 -22 -16 -19
~eon gjklmnrstu -29 -23 -20 -24 -17 -18 -22 -17 -22 -15
~ous> bd -16 -16
""",
    """
@drive$ abcdefghijklmnopqrstuv -32 -36 -32 -26 -25 -28 -27 -24 -33 -35 -20 -23 -35 -20 -27 43 20 -16 -34 -25 -40 -29
about_@treat iu -18 16
good$ adeghilpqrstuv -21 -17 -18 -29 -29 -33 -42 15 -28 -20 -22 -49 -42 -15
i__do acdhjkmpqsv 19 -20 -30 -20 -32 -16 -24 -19 -40 -17 -16
my_neighbors q -16
treat$ gjmu -20 -17 -25 27
~time cdefgijkqrtuv -33 -24 -17 -29 -41 -30 -22 -24 -19 -23 -25 -44 -32
""",
    """
how__become am 19 -16
keep__i k -17
not_moving m -17
who__i bgilmnq -24 -18 29 -16 -16 -23 -21
work_@call m -21
~<fil joqsu -19 -21 -19 -17 -29
""",
    """
i__them nv -16 -16
is_my abcfghikprstu -40 -24 -26 -30 -35 -32 -47 -22 20 -36 -17 -20 -57
what_will dgmu 28 -20 -27 -20
~<cur dg -23 -16
~iate mt -20 16
""",
    """
consegui q -16
queri* m -18
you__old v 18
~gare j -17
~iden cgijkou -19 -19 -24 -16 -18 -17 19
~lse cghijkmnpqr -20 -20 -27 -29 -22 -16 -28 -28 -29 -21 -18
~vie> m 16
""",
    """
got_a cehlmnstuv -17 -17 -20 -23 -17 -29 -26 -22 18 -31
hora__hoy h 19
i_be bgmru -20 -17 -42 -26 16
ir_a o -18
what_about adhmnoqu -26 -29 -17 -46 30 29 -23 -32
~<mal dhimnqrsu -22 -23 -18 19 -26 -22 -16 -24 -33
~atc adghjknopqrv -27 -29 -23 -18 -26 -16 17 -15 -21 -20 -22 -16
~eena dklm -18 19 -20 -22
~etti dinopr -20 -18 -22 -20 -19 -16
~mla> m 18
~rip> abhnqu -17 -19 -20 -22 -18 24
""",
    """
^jk em -24 17
a__or him -17 -29 -37
about__@treat mou -23 -17 19
day_can mn -22 -16
not:hora o 15
ya__a ajn -22 -15 -17
~<pi abcefjktv -18 -27 -38 -35 -34 -30 -37 -36 -27
""",
    """
acompanante$ no -22 -16
what_your gm 17 -22
~<joy m -15
""",
    """
^assist egilm -16 26 -15 -24 -25
a_otra am -15 -17
can__mine m -16
have__@drink n 17
que__llega m -19
si__quien q -21
~<det i -17
~<sue aijo -17 -16 -16 -16
~<ty abcfgjlmnoqtu -23 -25 -20 -20 18 -15 -22 -35 -21 -18 -19 19 -34
~auto g -16
~hat> abcehiklmprv -24 -22 -41 -64 -16 -28 -39 -52 -16 -35 -62 -46
~ria abcefhjlmnqrstu 17 -17 -16 -19 -30 -43 -30 -34 -25 -35 -42 -36 -42 -28 -41
~rts dilmu -20 -16 -16 20 -18
~ruis as -16 16
""",
    """
i_skip mn -22 17
mal__telefono v 16
~<whi abdfijklnopqstv -16 -24 -34 -15 -24 20 -18 -27 -38 -23 -23 -25 -17 -21 -21
~pou m 19
""",
    """
#__el m -16
@sick_and o 16
best bcdgijklmnorstuv -17 -20 -24 -23 -25 -20 -21 -25 22 -21 -24 -18 -18 27 -37 -27
out_@cancel bm 20 -20
p deflmrv -16 29 -16 -18 -37 -17 -17
~<bla adinu -16 -24 -19 15 -22
~affo m -16
~bai bmop 15 -25 -16 -21
~ber> abcefhnoqrst -19 -47 -37 -22 -22 -34 -24 -21 -31 -32 -29 -28
~olk gjm -18 -19 -21
~tand mqrv -21 -17 -20 -22
""",
    """
cancelame o -21
decided_to m -20
i__@stop ijkmov -18 -17 19 -17 -15 -16
la_de blopr 26 -22 -20 -17 -18
my__this av -17 -20
para__@day jm -21 -23
this_about m -18
~isen m -19
""",
    """
in_the cdefgiklmrstv -42 -46 -36 -26 -36 -49 -15 -21 -44 18 -22 -22 -37
that__if m -16
~drop dgikmpsuv -22 -15 -21 -16 -23 -18 -20 -27 -17
~odre amno -15 -22 20 -20
""",
    """
all_day dghmu -18 -16 -19 20 -22
mi_turno am -15 -23
should__take mn 17 -16
~eak> adefgjklnpqrtv -23 -29 -24 -16 -19 -26 -17 -29 -32 -18 -22 -19 -15 -22
~ptin gqrv -19 -18 -17 -18
""",
    """
@relative_said anq -21 -22 -19
me_down m -17
my acdefghijlmntuv -21 -28 -17 -132 -96 -42 -118 -23 -45 -31 26 17 -48 -52 -30
una_@machine m -18
~ila> r -17
~mmu i -16
""",
    """
do__work gmn 15 -18 -21
duerme u 17
it__me jklnopqr -17 -20 -30 -29 -22 -25 -37 -23
we__the bdinpu -26 -19 -18 -17 -16 -18
~<goo abdefghknqrsuv -30 -31 -45 -37 16 -19 -20 -33 -21 -23 -24 -48 -16 -43
~anyb djmou -19 -16 -18 -16 -18
~ddi dijqu -15 -16 -19 -18 15
~ike> bdefghjmnpqt -15 -22 -20 -21 -21 -22 -16 -19 -17 -29 -23 -21
~us> adgilnq -16 -22 -15 -18 -18 -19 -15
""",
    """
mi_@place m 16
the_@treat ijkmosu -19 -28 -16 -36 -28 16 18
up__@call him -21 17 -26
~capi jm -16 18
~ool adghilmpu -17 -17 -15 -17 -19 -19 22 -17 -16
~twe ad -16 -16
""",
    """
^feels fm -21 19
cada_@visit m -18
interesa m -16
me_la abdijmo -19 -17 -19 -18 -20 -19 28
necesito__@treat a 16
to_@date io -15 18
~<up lnu -15 -20 -18
~<upd a -15
~ttl doqu -17 -23 -20 -15
""",
    """
@texts__them m -18
^should adgijlnopqru -35 -17 -22 -23 -20 -18 20 -21 -21 -34 -20 -26
had_to r 20
will_be abdhnqrsu -25 -38 -29 -26 -32 -31 19 -26 -31
~eed efghjkqrsuv -34 -25 -16 -42 -16 -18 -18 -31 -23 -16 -57
~igno m 17
~tas abcefhklmopqrtuv -21 -24 -21 -18 -18 -22 -18 -25 -24 -24 -21 -24 -31 -21 18 -19
~uda abcefghlmnopqrsuv -16 -17 -17 -34 -33 24 -28 -38 -28 -39 -37 -33 -21 -27 -30 -18 -27
~zco> m -16
""",
    """
#__somebody p -15
borren o -16
buen fm 18 -22
doing_it m -16
me_but p -17
see_someone aimno 23 -20 -20 -18 -16
the_same blms -19 -20 -27 -22
to_opt ail -21 -20 18
would__a m -20
~<fle mop -30 15 -18
~ios abcdgijkmnoqrv -19 -24 -22 -29 -18 -17 -15 -16 18 -16 -21 -16 -16 -19
~iva aeklnuv -17 -20 27 -26 -15 -19 -18
~rro acdefilntu -23 -32 -45 -19 -27 -24 -34 -26 -27 -41
""",
    """
ahorita_no bmt -20 20 -17
fda a -15
otra_hora abmo -29 -19 -17 21
parte_de u 18
since_@day s 15
took__exit m -15
~<die bdijlq -16 -18 -17 -19 -16 16
~coun acghijknosu -16 -16 -21 -16 -20 -28 -19 16 -25 -15 -20
~orwa ilm -21 -17 16
~uite aiknpqsuv -17 -24 -24 -21 -20 -17 -24 -25 -19
""",
    """
good abdefghjknqrsuv -28 -28 -42 -35 16 -18 -19 -30 -32 -20 -22 -43 -46 -16 -41
me_@open ahm 20 -26 -24
molestar$ m -17
que__contestar gn 16 -17
the_@staff im 29 -29
the__it m -27
the__up ajqru -20 -16 -18 21 -19
~alre aips -24 -20 -21 -16
~ant> defghjnpqrstu -43 -23 -21 -15 -15 -46 -38 -32 -45 -31 -31 -38 -41
~plat bmn 16 -17 -21
~tafa guv -15 19 -17
~tua afghmnr -18 -16 -19 -20 -24 -17 -18
""",
    """
noon$ o 15
there__not gjmq -15 -16 -16 18
~les bcdefghjkqstuv -43 -28 -27 -29 -33 -30 -17 -25 -17 -26 -32 24 -33 -38
~mpu ds -17 -16
~nst acdefhjklmpqstuv -30 -30 -28 -32 -29 -35 -36 28 -23 -26 -22 -17 -29 -25 -36 -28
~peli asu -18 -15 20
~than abnu -24 -15 -17 -17
~um> hjm -17 -18 19
""",
    """
@relative__to bdgilor -25 -24 -16 -17 -17 -18 -20
come_see amnu 22 -17 -24 -15
finding pq -18 20
left bdknopuv -19 -17 -16 -21 -18 -17 -22 -16
wants_to m -16
~<poc dmnou 19 -27 -17 -17 -15
¿_puedo dghjmn -18 -17 -16 -20 -18 19
""",
    """
dormi ailnqsu -18 -15 -18 -24 -21 24 -29
nasal m -20
~nfo ilou -17 -21 -24 16
~op> acdefgikmnstu -42 -32 -38 -32 -26 -33 -32 22 -34 -16 -29 -27 -44
""",
    """
am__how m -21
far__the m 17
knocked u 16
ver__mi an 15 -16
~<mus acdeghijlmpstu -26 -16 -29 -21 -20 -30 -27 -22 -30 25 -17 -19 -20 -25
~aja> aefhijlnopv -15 -49 -40 -36 -42 -38 20 -47 -32 -28 -36
~cai m -16
~ceiv i -20
~lat acefgijklnopqstu -20 -31 -23 -21 -32 -31 -32 -29 -26 -40 18 -31 -25 -18 -18 -38
""",
    """
^trabajan m -24
a_later m -25
can__and a -18
coming_up bdmopr -23 -19 -27 -23 -19 18
mean_to klm 19 -20 -25
records_to im -15 18
shift jru -17 -19 -22
tienen__el dhmoq -17 -18 -20 -19 -15
~<non h -17
~<tou p -20
""",
    """
en__por abjm -21 -19 -20 -23
forgo* blu -17 -17 -15
i__now bhikmnoqr -19 16 -25 -16 -28 -18 -26 -25 20
it__if moqu -28 -18 16 -30
it__out lmnoru -18 21 -17 -16 -16 -21
soon ghijkmoq -16 -16 -15 -17 -19 -16 -39 -20
this__from fju -16 -16 -20
~bra> inou -16 -17 -15 -19
~rir> h 15
""",
    """
@call_her p -19
am__@relative amnr -18 15 -18 -15
check_to mn 16 -15
de_baja acdijnopqrsuv -25 -16 -27 -23 -20 -19 -19 -16 -23 -18 -16 -28 -16
do__begin nu -15 -15
drive* abcdefghiklmopqstu -25 -36 -20 -28 -19 -18 -19 -24 -32 -23 -26 -20 -28 17 21 -24 -20 -33
have__skip bm 17 -27
i__the befghijnqrstv -28 -21 -16 -22 -17 -63 20 -37 -17 -24 -29 -23 -27
muy_amables t 16
poner bdmoq -19 -15 -26 -19 -16
que__ustedes ajmqu -23 15 -29 -20 18
reall* i -16
will_get am -16 16
would__to nqrs -31 -30 -23 -17
your__@hours hjm 21 -20 -23
~obod bdhmopqu -20 -16 -22 -23 -25 -25 18 -17
~oiu> em 22 -23
""",
    """
have__@symptom m -22
que__@open afgno 17 -18 -20 -16 -19
~nan acefgijkprstuv -19 -24 -20 -27 -24 -42 -36 -29 -20 -22 -33 -27 -37 -38
~trea aghju -16 -22 -19 -21 19
""",
    """
@call__if ad -19 -15
^okay e -16
escribirme am -17 -17
it__get aj 19 -16
no__la bijlmnqru 16 -25 20 -16 -38 -15 -22 -26 -17
que__no m -20
to__@place amu -15 -26 -16
walma* h -21
~andl apq -17 21 -23
~engo cefghklmrtu -29 -24 -28 -16 -27 -29 -26 -36 -34 -33 -21
~led> bcehijklmnstu -30 -26 -19 -22 20 -31 -29 -34 -42 -29 -33 -21 -32
""",
    """
ramp m -19
stuff adhjs -17 -17 -18 -21 16
~grad abcfpr -23 -18 -17 -16 -20 -15
~orry adfhiklmnqtu -26 -32 -20 -17 -25 -21 -28 -21 -30 -38 -23 -16
~quen klm -17 18 -19
~scue d 17
""",
    """
@cancel__am m -20
@move__with h -16
all_six d 16
escribirme$ am -15 -16
over glnopqv -18 -29 -25 -16 -22 -21 -29
~<tru aghklnpst -16 -25 -24 -18 -20 -16 -23 -22 -15
~ply> adginu -21 -18 24 -16 -18 -17
~rey u -15
""",
    """
ese__me o 20
get__home nq 20 -17
my_wallet b -16
people bcdeghjklnortuv -48 -34 -54 -29 -47 -21 -51 -37 -16 -45 -32 -34 -26 34 -18
pongame__@visit ao 16 -18
to__after inqr -16 17 -34 -20
you__@stop lm 16 -25
~<sal aeknopruv -23 -33 -23 -20 -24 -20 19 -32 -26
~ice> cefloprv -21 -33 -30 -29 -16 -36 -36 -38
~ictu m 20
~mism bcdiklv -25 -16 -18 -17 -21 -16 -20
~na> cdefijklmpqrs -27 -18 -49 17 -54 -45 -42 -37 -19 -25 -55 -28 -42
~pa> bcdefghikmnpqruv -20 -17 -19 -25 21 -17 -15 -17 -15 -32 -18 -20 -19 -17 -27 -18
~sfe i 17
~sta bdefgmnorstu -37 -17 -76 -22 -24 -16 -29 -42 -15 -27 -21 -32
~tugu c 15
""",
    """
@day__now mo -19 18
got__@spanish cmps -16 -20 -15 21
~ipe ab -19 15
~ndic fmu 15 -24 -17
~ood acdefghijklqruv -35 -17 -52 -44 17 -21 -22 -19 -34 -39 -16 -27 -49 -20 -45
~sure acefhijklopr -16 -15 -21 -17 -15 -18 -17 -18 -16 -25 -21 -17
""",
    """
en__@place jmu 23 -15 -18
me_i m -20
tiene__trabajar q 16
want__@visit a 15
we__our bmoq -18 -19 -18 19
~ier defghjmnopqrstv -61 -38 -27 -33 -17 -55 -24 -20 18 -58 -71 -53 -21 -21 -44
~onoz m -16
~pol abdj -15 -24 -16 -15
~tive kln 16 -17 -17
~uall ahjm -15 -15 -15 -23
""",
    """
@stop$ abcdefghilmnopqrstuv -45 -37 -55 -43 -71 -56 -50 -51 -63 77 -59 -54 -36 -39 -42 -31 -42 -46 -52 -51
habla* i 18
sale__vuelo m 16
true ijq -18 -19 -16
~oved delmnpqrstv -25 -20 -28 -34 -20 -22 -21 -28 -25 -16 17
""",
    """
? abdefhijklmnprstuv -17 -76 32 -149 -51 45 -38 26 -66 -98 -80 36 -136 -53 -37 -130 24 -90
^might m -27
are_these u 19
clear abcdfgijlmpqru -21 -20 -16 -19 -19 -24 -20 -18 -23 29 -20 -20 -15 -31
mande_el m 18
on_my abcdghijklorsuv -45 -16 -20 -37 -33 -20 -29 -30 -16 -26 -39 29 -23 -37 -19
take__the almnq -16 -17 16 -16 -16
the_afternoon ao -18 20
~<rep abdeghjknoquv -33 -15 -26 -16 28 -18 -17 -19 -22 -17 -20 -27 -16
~gas> m 18
~ira m -18
~lam adfgimnopqrstu -38 -32 -18 -19 25 -16 -32 -15 -24 -32 -19 -27 -20 -29
~log dmu -15 -24 -19
~ntie amqv -17 -26 -19 -23
~ted bcefghior -16 -15 -36 -17 -39 -17 -29 -30 -34
""",
    """
@day__la m -17
^please chjkmnopquv -41 -22 -17 -16 22 -22 -19 -17 -18 -23 -51
a__next a -16
a_weird ms -21 21
i_can hklmpuv -24 -33 -23 -41 -27 -30 -31
~<aho cdefijklnpqstu -19 -28 -29 17 -23 -23 -19 -28 -30 -19 -24 -23 -25 -24
~orgo ablru -15 -18 -17 -15 -16
~till bcdefgmpstuv -37 -19 -48 -18 -26 -35 -33 -33 20 -36 -38 -24
""",
    """
@relative__estar amnq -18 -22 16 -16
^and ci 15 -15
entra a -16
me__this bcdklm -26 -16 -16 -20 25 -42
start$ cdefgijklmnqrstuv -15 -26 -27 -25 -18 -21 -26 40 -30 -32 -25 -30 -38 -23 -26 -23 -17
tiemp* adho -19 -24 -16 -16
~erp cdm 19 -16 -17
~ify> dijlmnu -16 -17 -18 -20 -23 -20 18
""",
    """
about__does d 15
all__i d -15
for_it m -25
has_been a -19
like__it mru -20 -16 -22
she bdfghklorst -29 -17 -23 -38 -34 -28 -18 -52 -35 -15 -26
why_did b -17
you_let m -18
~eja> bdjlmnoqsu -21 -20 18 -24 -28 -18 -15 -26 -15 -17
~met djprv -28 -18 -24 -18 -18
~tiff mv -19 18
""",
    """
@open bcdefghijklnopqrstuv -67 -65 -47 -70 -75 -27 79 -44 -17 -60 -68 -89 -39 -62 -54 -23 -75 -64 -89 -54
^great m -17
as_soon mo -21 -22
is__an fhjmnqs -17 -20 -19 -31 -28 -17 -20
let_me bdlnprsuv -25 -23 -23 -19 -31 -22 -24 -27 -24
mas_@late abcdimnoqr -32 -25 -26 -20 -19 -30 -27 32 -20 -20
no__not gmoqv -19 18 -18 -23 -18
not:conmigo mnqu -18 -21 -20 -19
not:speak cm 17 -17
vez$ bciknqrsuv -22 -22 -22 20 -18 -19 -19 -17 -19 -19
where_did gjlm -16 -33 -16 22
""",
    """
=short abcdefghijknopqrstuv -59 -92 -28 -33 80 88 -31 -52 -21 -36 -29 -121 -97 -112 -84 -48 -133 21 -42 -53
@place__@vehicle j 17
can__punto mn 16 -17
es__por dmu -25 23 -15
get_in akmnopqu 30 -16 -35 -20 -21 -21 -16 -25
~dire g -16
~doct m -16
~tes> bcdefghklpquv -35 -27 -17 -16 -19 -42 -17 -28 -28 -31 -21 -25 -19
""",
    """
check__my m 18
estafa guv -15 19 -17
me_hace aq -16 -18
~<lk eflm 24 -17 -16 -25
~hau p 15
~sed> achilnpqtu -19 -19 -20 -21 -16 -15 -29 -34 -19 -19
~ser cefgilmopt -27 -22 -24 -26 -28 -29 -20 -19 -30 -22
""",
    """
become__# amo -18 -16 18
how__should dnu -18 15 -18
is__@call agjmpuv -19 -27 -17 -35 -19 -27 24
la_@body bdinrsu -18 -18 -18 -21 -19 18 -28
never__the bm 15 -15
pronto u -17
puede__alguien q -21
the_one ahmsu -23 -15 -16 -18 -25
to__wedding mn 18 -18
were hr -16 24
~atta m -15
~kjh> em 15 -16
""",
    """
a_nadie v -21
can__slide mo -15 20
got__that o -17
need_for oq -17 -18
playl* km -16 16
te abcdefghijklnoprstu -26 -25 -20 -19 -32 -24 -26 -20 -26 -23 -22 -28 -23 -19 -19 -23 -24 30 16
will__for m -15
~eap j -17
~this dehijknopqrt -17 -15 -30 -18 -27 -21 -38 -29 -52 -38 -24 -25
~tras abdhilnpqru -15 -22 -16 -22 -20 -18 -21 -22 -17 17 -20
~vent mu 19 -18
""",
    """
=beside:book acfgilmopqstuv 22 -24 -16 -39 -42 -30 -67 22 -29 -39 -31 -23 -34 -26
do__to acgklmrstv -18 -31 -48 -35 -17 -16 -21 -21 -19 -33
have_been dltv -16 -16 20 -23
~ume> agiklu -15 -20 -21 21 -25 -19
""",
    """
corne* m -16
not:conozco m -15
not_see jm 21 -25
patients i -17
sup$ acdefgijlmrtu -17 -16 -17 -26 29 -16 -16 -19 -19 -29 -15 -20 -21
~chec bgiklnqsu -23 -15 -23 -16 -17 -27 -23 -16 -16
~nclu ilmv -18 18 -32 -16
~oic aglmnq -18 21 -20 -33 -15 -16
~who agjlmo -26 -16 -20 -17 -33 -16
""",
    """
^mil bmt -19 -21 26
i_have abchjkpqrtv -20 -19 -50 -40 -32 -17 20 -32 -27 -57 -16
in__i clm 15 -17 -20
no_@ride bmpqr -18 -29 -26 28 -17
no_voy abcgjklnpqrsuv -25 34 -21 -24 -28 -18 -34 -26 -16 -40 -44 -19 -24 -28
not:again dgklm -17 -27 -32 32 -38
please_my m -16
what_company u 18
~<pal u -16
~orge abdgijou -24 19 -23 -22 -19 -32 -16 -30
~osar n 15
""",
    """
does__want bm 16 -20
no_puede acmnopq -15 -15 -18 -31 -23 -20 16
rent$ m 17
soonest au 18 -15
~fly u -16
~rmid s -18
""",
    """
away acdefghijkmntu -32 -20 -24 -25 -22 -27 -22 -26 -23 -18 -27 -29 -20 -19
belongs_to m -15
botox$ m 20
mr m -19
room$ pqsu -17 -17 -19 -16
this$ cefhjklmnosuv -16 -24 -44 -23 -44 -27 -27 -27 -28 -26 -25 42 -31
train aghjlnqru -19 -16 -23 18 -16 -21 -29 29 -22
~<bee chijknoprtu -16 -18 -20 -24 -19 -21 -30 -22 -21 16 -28
~able aefhjlmoprstuv -23 -28 -29 -27 -30 -36 -20 -22 -31 -38 -15 15 -42 -33
~body cdegjklmnqrstu -26 -19 -20 -29 -22 -25 -22 -60 -39 17 -35 -21 -31 -22
~ser> m -16
¿__puedo do -18 -19
""",
    """
@late_@relative mv -20 18
me_to cdjklpsuv -22 -30 15 -39 -34 -24 -18 -17 -26
queda$ jm 41 -47
~ich abdijlnopqstv -31 -19 -30 -21 19 -26 -29 -20 -18 -21 -18 -20 -20
~ones dfghjlmops -22 -16 16 -25 -19 -18 -21 -18 -17 -21
""",
    """
@relative_wants am 16 -19
does__@person m -17
i__at abgijklopqruv -35 -29 -35 -28 21 -22 -28 -24 -30 -23 17 -33 -32
it_after r -15
later abcdehijklnopru -23 -30 -28 -24 -20 -34 -31 -25 -27 -22 -27 20 -24 -33 -27
not:si m 16
not__your bgm -16 15 -29
querer aklm -19 19 -22 -20
""",
    """
#__is dmn 24 -23 -20
did__get adgijln -20 18 -22 -21 -17 -26 -16
do__cell dmu -33 23 -20
legal ju -16 15
my__about aio -16 -18 -17
~saq aklm -16 -16 20 -16
""",
    """
@place__the ijmu -17 19 -30 -19
a_real im 16 -18
been_a m -20
my__during n 17
on__# bmn 26 -16 -19
puedo_@drive oq -19 18
th dhilmnopqrsu -18 -21 -16 -16 -26 -16 27 -19 -20 -24 -16 -17
today_is h -17
~deli m 15
~deme bdhjklmnpqsuv -30 -20 -19 20 -27 -31 -36 -20 -17 -18 -17 -25 -18
~migo adlmou -21 -17 -18 -31 -15 -24
~uiv m -15
¿__la cgmns -19 -31 -38 19 -22
""",
    """
i__my abcdefghjlnprstuv -34 -29 -52 -18 -19 -19 -41 -35 -15 -30 26 -17 -29 -29 -34 -27 -58
it__am amnqr -19 -17 -19 -18 -16
she_gets m -15
~bier m -18
""",
    """
@texts_coming mr 19 -20
avail* bhjnstu -18 -17 -20 -21 -16 -18 -18
back__what g -16
en__calle hju -16 21 -19
opting grv -18 -15 -16
puedo__la d -16
se__esto m -17
~ctly mu -18 15
~elam o -20
~ron> bcdegijklmnpr -30 -22 15 -25 -31 -38 -32 -25 -43 -44 -38 -35 -19
~ueg amosu -17 28 -18 -18 -16
""",
    """
@ride_thing mp -18 18
^scratch mnu -19 -15 -16
a__to cghijknps -23 -20 -24 27 -17 -19 -27 -19 -19
bring* m -19
it aefhiklmnpqrstuv -21 -113 -22 -49 -71 -38 -42 -39 -47 -22 -28 -34 -20 -28 61 -53
plant* d -20
there_soon r 30
~oras dijmoru -16 -16 -18 -16 -19 -19 -20
~pt> abhijnpu -25 -17 -23 -22 -18 -21 -20 -17
~teet u -21
""",
    """
receptionist am -24 15
send__to acdm -17 -23 -23 19
us_do bmou -20 -25 17 -17
what__she m -17
~<mea dijlnqru -26 -21 -23 -23 -20 -17 -19 -25
~ethi dpsv -25 -21 -18 -18
~ip> acdefghiklqrstuv -35 -31 -25 -30 -24 -32 -30 -35 -25 -30 -30 -25 -16 -25 15 -26
~lado hiju -16 -16 17 -20
~ll> acefhijklotv -28 -74 -22 -27 -21 -19 -17 -37 -24 -22 -23 -74
""",
    """
got__license mq 16 -17
is__menu dgjmu -18 22 -16 -18 -20
not:carro jmpqrs -21 -20 -16 29 -17 -17
to_@relative l -17
you_mean g 17
~ain> bcdehkmopqrtv -51 -43 -16 -33 -51 20 -21 -21 -38 -40 -44 -34 -32
~doll gu -19 -15
~lin cdemnqu -30 -50 -24 -20 -48 -22 -56
""",
    """
de__con lm 15 -19
me_escribe u 16
puede__@late acdmnoq -20 -21 -18 -17 -20 24 -18
the_sacar m 18
what__had bm 16 -17
~nkin oru -17 -15 -16
~proc dgm -19 -17 -23
""",
    """
delete__@visit bm 18 -19
else__@day o -17
not:dormir u -16
repre* a -16
~<ocu mu -25 -15
~bef bcjklmnpt -30 -20 -24 -22 -17 -20 15 -17 -15
~lan abcdefghjklqtu -42 -24 22 17 -25 -17 -47 -36 -21 -35 -31 -20 -23 -59
~pone adfhkpqrs -18 -32 -20 -19 -17 -17 -27 -19 -25
""",
    """
a__@cancel bmoq 18 -28 -16 -16
i_mean km -15 -15
instead_of n -15
mix mn 21 -21
not__@insurance dq 16 -15
of_them l -26
when__bring jmn 16 -18 -20
~stor abdgjlmnqrsu -24 -18 -19 -22 -25 -28 19 -24 -22 -29 -24 -27
""",
    """
@day__where j -16
@relative__of n -18
at abcefgklopqrtuv -21 -33 -40 -48 -25 -30 -41 -33 -15 -17 -44 22 -42 -19 -38
do_@animal m 20
~dds mu -16 17
~eck bgijklnqru -25 -17 -21 -17 -18 -20 -30 -25 -15 -18
~elf bcghjmrstv -21 -16 -23 -19 -22 -35 -22 -17 -16 -20
~olvi adefnquv -16 -18 -19 -16 -17 -17 -18 -16
~orks abdhlnv -16 -17 -20 -21 -19 -16 -17
~send abfhmnopqrstv -35 -35 -16 -18 -27 -26 -28 -20 -26 -31 -26 -22 -27
~uea am -17 -21
~xit dgjmnu -19 -18 20 -29 -17 -22
""",
    """
i__over imu -21 -23 -16
no_le gv 15 -15
taken_care p 19
two$ o -16
yo__quiero mu -21 -16
~ouc ip 15 -18
~perw dg -19 -18
""",
    """
can__for an 16 -20
el_# abdmoqrs -21 -17 -17 -25 25 -22 -16 -18
got__for d -18
is__room amno -19 -22 -17 18
is__something am -16 -19
not:work bm -18 -23
to__by hjo 19 -25 -15
~bol ajmu -16 -19 17 -17
~sle abcdghijklnpv -21 -21 -17 -29 -21 -27 -16 -16 -17 -20 -15 -24 -17
~stio bjnopqrs -19 -19 -28 -24 -22 -23 -23 -24
¿_en h -16
""",
    """
^decided bm 24 -17
are__still hjm -16 20 -21
optio* abgijmnu -17 -15 20 -16 -20 -34 -20 -16
we_got bjm -18 -18 18
~blu dhjln 16 -18 -20 -17 -25
~cnc abclmou -15 25 -18 -19 -22 -17 -18
~ite> fhijpruv -20 -15 -26 -26 -16 -17 -29 -17
""",
    """
@call__for imq -21 15 -19
@machine abcdehijkmnopqrstuv -50 -41 -40 -50 -35 -40 26 -42 -33 -19 -46 -44 -41 -44 -38 -36 -37 35 -52
@relative__trabajar q 16
days__you ju -18 -22
en__estan hj -19 20
got_it abdelmu -16 -22 -21 -16 -17 18 -24
if__have bpu -17 -21 -17
is__ready i -15
me__can p -17
~jdks em 18 -16
""",
    """
@call__all h -15
how_it gmu -19 -17 16
malito adn -17 -17 -16
me_instead m -22
through_what g -23
un__o mn -18 -17
~<pod defghjlpruv -24 -15 -18 -17 -25 -23 -27 -31 -30 -25 -23
~<xc em 15 -17
~pop fgu 19 -16 -17
~urv m 16
""",
    """
being m -19
discount dm 17 -25
it_safe n -16
make__the bo -17 17
pocke* djr 16 -16 -15
que_@cancel bdm 20 -16 -16
wants diu -16 -17 -20
with_this am -20 -26
~pren ackl -17 -18 17 -21
~tou p -20
""",
    """
a__@stop jm 16 -19
list_to m -17
opening__a a -17
way_to bhijnrsu -19 -19 -23 -25 -24 -27 -17 -20
~esa acdfghjkmnosu 15 -21 -26 -15 -33 -17 -26 -28 -38 -16 -27 -26 -16
~esp dehijkmnuv -43 -18 -42 -37 -29 -33 -23 -21 -30 -36
~isks mu -18 20
~loud m 19
""",
    """
@symptom$ abcdefghijklopqrst -42 -35 -33 -38 -25 -26 -48 -33 -27 -37 -25 -37 -46 -38 -46 -41 45 -29
^kill lmu 21 -20 -21
^nothing bgklosu -19 -30 -18 -17 -22 -17 -18
moving auv -25 -16 -16
my__@clinician ai 15 -21
~alie agmqru -18 -25 -33 -18 15 -17
~arco defgjlmnqv -18 -17 -18 -16 -22 -16 -28 -20 -16 17
~bsc abcegiku -17 -18 -18 -17 -18 -18 15 -30
~fig n -19
~hgf> e 16
~ime> cdefgijkqrtuv -27 -21 -17 -25 -27 -37 -19 -21 -17 -16 -23 -64 -30
~ruh e -19
~turn cdefginpqstuv -30 -39 -32 -23 -33 -21 -27 -24 -27 -33 -24 -19 -17
""",
    """
at__store m 15
la__la jqu -18 -19 -24
the_vet mu 22 -24
your_brain mu -20 21
~lleg abefgilpqt -42 -23 -22 -20 -40 -43 -18 -48 -18 -22
~pect qu -17 -21
~rta> abopqr -19 -21 -17 -15 -17 -17
""",
    """
@relative__that dmpq -21 -27 21 -21
do__@open adgu -27 -24 -15 -15
el__antes dn -16 17
mess bmn -16 -29 18
~mari aim -20 17 -33
~tir> ino -15 -18 -18
""",
    """
got__bill m -16
hay$ ehilnrtuv -23 -22 -19 -23 -19 -17 -17 -34 -17
today cegjklnpquv -21 -19 -22 -33 -17 -31 -24 -21 -39 -38 -22
~alar bdlmo -17 -18 -17 16 -21
~allo abcdfhiloprsv -19 -23 -16 -24 -17 -16 -24 -18 -21 -19 -23 -16 -23
~deal dm 18 -18
~ezo> am 16 -17
~lks> gijm -18 -18 -20 -27
~ohi a -17
""",
    """
@place_@hours j -18
any_deals d 18
balan* u -17
i__@animal mq 19 -22
ir_con imo -16 -17 -15
it__snow dm -20 21
you__both m -19
""",
    """
@pay$ abcdfghjklmnpqrstuv -45 -44 -41 66 -30 -46 -31 -44 -27 -45 -20 -49 -31 -46 -26 -26 -27 -48 -27
come__@call bi -15 -17
in_before a 18
is_tomorrow m -17
la_quijada s 17
~cant ailmou -15 -21 -15 28 -15 -18
~lf> bcefgijmstv -32 -26 17 -21 -32 -22 -32 -20 -27 -24 -27
~nume abcdefhmnopqrst -29 -33 -28 -34 -20 -19 -25 -31 -23 -33 -26 -25 -26 -25 -16
~obi m -19
~uir> im -17 -20
""",
    """
~irle am -16 -18
~ks> begijklnrsu -15 -22 -15 -25 -46 -28 -36 -47 -18 -20 16
""",
    """
had__@drug mn -17 19
i_dnt adgjlnu -17 -16 20 -17 -18 -19 -18
speak__the im 25 -23
~<fav defmnqrstv -34 -28 -22 -23 -29 -30 -17 -28 -31 -32
~ntar ajlnu -17 -20 -20 -27 -16
~rew> m -19
~sena im -19 20
~unst cefgiklmru -16 -22 -17 -18 -16 29 -31 -29 -19 -16
""",
    """
@call$ abcdefgijklnopqrstu -69 -64 -62 -23 -59 -57 -21 59 -48 -22 -24 -50 -57 -41 -50 -43 -40 -44 -77
@clinician_says m -17
^onde aefjmu -15 -16 -18 26 -24 -23
able__@drive nq 15 -20
but__need m -17
espacio m -16
ever$ v -17
have__@call aimp -16 16 -21 -15
heart am -17 -20
my__day dmnq -18 -30 16 -26
there_an dhm -16 -17 -18
we_had abmnt -18 -17 25 -17 -18
you_fix m 20
~sea an -16 -15
""",
    """
do_on g 20
not:mind ruv -18 -21 -21
~ndia m 18
~upo acefghjklmnoqru 19 -22 -16 -20 -23 -22 -26 -18 -19 -20 -26 -24 -17 -19 -26
""",
    """
@move_at o -17
@open_@day jm -19 -21
me_bk akm -20 16 -17
spot_away r -22
this__of m -18
~<anx m -21
~<ato u -15
~<blu dhjln 16 -18 -20 -17 -25
~acts adl -16 -17 -16
~econ m -29
~joke m 18
""",
    """
#__get n -15
@relative_who mp -16 -19
expediente a -16
no__esto m -24
retra* mr -18 19
she__@drive mnp -17 -16 18
tienen__para mov -21 -21 -16
~hey bceghikltv -37 -27 -21 -33 -40 -16 -30 -25 -22 -26
~ital cdeghilnprs -18 -24 -15 -16 -22 -21 -18 -17 -16 -18 -19
""",
    """
^@drink abcdefghijklopqrst -23 -21 -25 -27 -35 -26 -27 -18 -29 -24 -21 -25 -24 -17 -23 -25 -22 33
bring__the mn 21 -23
had__this mn -17 16
look_up m 19
puse_@stop k 16
questions_for im 17 -17
to_church mp 18 -20
~dled impq -17 -17 21 -21
~pto dlm -21 -17 15
~rtir no -16 -16
""",
    """
^todo bm -20 16
a__@person adikmnoruv -25 -21 23 -18 -39 -17 -19 -18 -29 16
as_before amn -16 22 -18
as_the j 21
encanta m 19
exame* mu 20 -15
fog msu -20 20 -21
funny$ mq 22 -19
ocloc* m -16
super_@symptom m -20
tambien u -20
~<enl gm 18 -21
""",
    """
discounts$ dm 20 -18
puerta fgjmqu -18 -17 28 -24 -16 -20
what__mean gm 18 -18
~clea lu -17 -17
~vist ab -17 -16
""",
    """
^saw m -15
el__@cancel io -18 -15
give__a ablmpqruv 20 -26 -21 -32 -15 -17 -27 -30 -15
lo__@english acgm -15 19 -19 -15
want_me agm -20 17 -27
~elli r -15
~llow bhijklnruv -20 -21 -23 -22 -15 -20 15 -25 -25 -17
""",
    """
@howmuch_un d -18
@vehicle__be r 17
baile* p -19
capital jm -16 17
que_ir abdghimop -21 -20 -40 -21 -15 -22 -19 -26 -27
~irs bghkmopqr -24 -17 -20 -18 -26 -15 -20 -22 -19
~nio nru -21 -18 -18
~road dhu -16 -21 -19
""",
    """
llamenme eilmv -17 29 -20 -32 -18
no_hay acdglopsu -16 -21 -17 -20 -17 -27 -21 -17 -18
take_off a -17
where__are hjmu -17 28 -29 -20
will_see abdmru -18 -20 -18 23 -21 -18
~esar bkmnopqu -17 -17 -24 -20 -16 -15 18 -17
~sper adgiluv -28 -22 -22 -18 -28 -21 -21
""",
    """
@cancel abcdefghijklmnpqrstuv -65 80 -80 -23 -73 -72 -89 -76 -87 -67 -79 -35 16 -80 -82 -17 -30 -64 -62 -94 -87
could bdhmpv -34 -25 -22 -19 -36 -20
does_a agq -16 -30 -27
no__esperen blmr 21 -16 -23 -17
nomas$ m -18
print* m 18
quien abcdefghjklnorstu -51 -36 -17 -20 -15 -19 -28 -16 -30 -37 -41 -36 -40 -21 -27 -19 17
un__llevo mn 16 -19
~apr cdijlnoqrv -20 -15 -18 -17 -17 -20 -18 -22 -16 -20
~cloc r -17
~fkd em 21 -19
~ptan dfhjkm 15 -16 -17 -18 -19 -25
""",
    """
do__me cdhjklmoq -21 -34 -18 -20 -37 -16 15 -18 -15
for__week mo -21 -15
it__@sick mos 19 -16 -16
not:pararan mv 16 -15
the__exit m -15
tranquila$ m -16
~<bal adgijlnor -15 16 -18 -19 -23 -15 -23 -17 -17
~<wok m -20
~ain acdehknopqtv -15 -47 -23 -41 -59 17 -27 -22 -35 -47 -42 -27
~bien dfgoprsu -24 -22 -31 16 -28 -31 -19 -27
~deb acdefhijlmopqrsuv -21 -17 -24 -18 -20 -16 -25 -21 -24 -26 -19 -18 -23 -21 -19 -34 24
~nme> acdefghjklmnpqstuv -28 -34 -29 -27 -21 -31 -29 -32 21 16 -50 -36 -31 -26 -31 -25 -38 -36
~roun abdgmn 16 -28 -25 -19 -18 -23
""",
    """
@treat_covered u -21
are__@place ju -21 19
suit m 16
thread$ l 16
trying a 17
~<iny u 15
~gust bglsu -15 -18 -16 -15 -17
~jdk em 18 -16
~mut u -18
~osed du -18 -17
""",
    """
for__it m -15
no__manana bm 19 -20
was_it m -16
~etin ao -19 -19
~ighw r 16
~kate mnq -18 -17 19
~onge aimnuv -25 -22 -22 -18 -24 -16
~rwo dg -19 -18
""",
    """
a_driver jmp -16 -25 17
found_a mpq -22 17 -19
not__@food m -18
time_you m -16
~ucc d -18
""",
    """
are__@day j -16
con_alguien m -18
dura_el dmn -15 -17 -21
lista$ abinpv 16 -34 -19 -20 -17 -16
will_take abhmopqu 29 -25 -20 -29 -15 16 -36 -15
~ler aisuv -16 -20 -17 -21 22
~rok djnpu -19 -17 -20 -18 -16
""",
    """
abris hm 16 -16
do__guys aj -15 -23
how__@hours mnu -30 21 -15
to_@visit abmp -24 -20 22 -21
uh acdefhijlmnqt -15 -18 -26 26 -29 -21 -18 -23 -24 -35 -16 -17 -20
~noti a -17
~tem cdefnpqtuv -27 -30 -18 -21 -37 -21 -30 -21 -35 -21
""",
    """
^if am -18 -17
^will abgijklmnoprsu -48 -40 -42 -36 -15 -19 -30 -39 28 -40 -59 -28 -47 41
am__my bdgkqu -24 -18 -22 -16 -27 -17
de_@place ilmv -23 -18 -16 -16
fue__luz m 16
if__the n -16
is__last m -16
numero_es g -15
sos mu -19 17
y__@day bo -19 18
~gur n -16
~ncil am 18 -19
~ssag abdlnov -20 -19 -19 15 -17 -19 -18
""",
    """
encue* m -20
favor* m 17
knock* u 16
mom ehiklpsuv -20 -18 -17 -30 -22 -28 -18 -29 -20
monster n 16
~ntel u -16
~ntur mn -17 17
~tahp ciklm -16 -17 -18 22 -20
~uec hm -17 -19
""",
    """
@cancel_that bd -21 -15
can__anyone m -15
dolor_de s 16
need__ask im 16 -23
~ame> defhlnpqrstu -42 -53 -29 -57 -21 -32 -32 -43 -54 -24 -57 -33
~cub adghjlnpqrsuv -19 29 -19 -16 -18 -19 -16 -15 -16 -15 -15 -24 -19
~ic> abdeghiloprtv -32 -24 -23 -15 -15 -19 -24 -20 -26 -16 -16 -16 -23
~mal abdgiklnprtv -29 -24 -34 -25 -41 -17 -18 -41 -33 -24 -19 -25
~mid bdhijqs -16 -20 -17 -15 -20 -16 -16
""",
    """
@move_please cimo -27 -18 -21 25
lol$ cefhijloprstu -38 -50 -39 -37 -28 -47 -50 -19 -28 -49 -27 -38 -34
my_records dinq -19 15 -17 -16
""",
    """
anyone_there moqv -25 -16 -15 -16
not:@person abiuv -17 -27 -28 -20 23
out__town o 18
would__need m -16
~rent adiklqrs -16 -21 -25 -16 -19 -20 -18 -19
~xcvb eflm 24 -15 -15 -26
""",
    """
@relative__out p -18
a__the doqr -22 -20 -22 -22
able__after q -19
billing$ i 15
vez abcdhiklnpqruv -19 -35 -32 -23 -29 -33 24 -26 -27 -20 -27 -17 -33 -26
you__@call adhjlmpqtv -23 -20 -29 -16 -22 22 -16 -24 -16 -19
""",
    """
@hours__@food mn -18 16
out_@drink n 16
you_keep bg -15 -17
~<eno dlnt -17 19 -16 -16
~ggin mn -22 -17
~obre d -16
~ome cefgjklmr -30 -49 -51 -37 -25 -27 -52 -17 -18
~tre> o -15
""",
    """
cuant* aghimosu -30 -20 -17 -21 -30 -20 -15 19
es__@hours hm 18 -18
fun$ dgmu -16 -16 22 -22
in__@day h 15
me_pasa j 16
take__to m 20
~<dri abcdefghiklmopqtv -30 -41 -22 -21 -21 -21 -24 -29 -35 -25 -29 -25 -23 16 20 -24 -17
~<har hjlnu -18 -16 19 -21 -26
~<man acefgprsv -25 -26 -34 -44 -21 -20 -42 -55 -32
~acti bdegijknuv -17 -15 -18 -19 -26 -15 29 -16 -15 -15
~agai acehikmopqrstuv -20 -25 -22 -27 -37 21 -19 -16 -28 -31 -34 -18 -28 -37 -25
~nda> cdghklnoqr -19 -28 -36 -24 -21 -37 -26 -28 -23 -22
~quil m -20
~rao> ms -18 17
¿__@call au -16 -16
""",
    """
if__come nqu -18 18 -16
~art bcefghijklnopuv -33 -41 -39 -41 -53 -24 -16 -25 28 -26 -18 -45 -49 -21 -19
""",
    """
notice m -21
the__something a -15
unsubscribe__this lm 18 -16
~eta abcjloquv -32 -22 -17 -23 -21 -21 -22 -22 -17
~hers m -22
~nte eklmopqrsuv -42 -16 -25 -16 -21 -48 -22 -28 -23 -32 -26
""",
    """
a bcefghijklmost -28 -48 -33 -77 -54 -20 15 -16 -31 -61 23 -19 -44 -20
flake* pq -16 16
have_@relative cjmu -16 -16 16 -15
my_package d -16
not_find abghjmno -16 -17 -17 -20 18 -41 -19 -23
quien_les i -16
you_recomendo a -25
~elet bi 18 -16
~ous ghklnopq -23 -15 -16 -17 -17 -21 -18 -19
""",
    """
a__ya m -20
borre__@visit b 20
do__knocked mu -16 18
que_frio m 19
what_@door dfgju -17 -17 -23 26 -23
~ajo acglntuv -16 -24 -24 -21 -36 -16 -32 -20
~ocke abegnoq -27 -18 -16 -17 -21 -22 -29
""",
    """
bull m 27
should__be m -20
~<pon bdeghjlmoprstv -28 -53 -29 32 -34 -34 -25 -18 -15 -32 -19 -35 -27 -34
~<pre adefhjlpqrsuv -65 -22 -44 -38 -17 -23 -19 -30 -36 -43 -17 -59 -30
~ganc m -18
~wha bceiklopqrstv -29 -57 -46 -24 -34 -33 -21 -52 -16 -56 -34 -23 -62
""",
    """
by_mistake akl -15 15 -22
can__trade mno -17 -18 22
job acgjklnprsuv -28 -16 -27 -32 -18 -22 -32 -23 -24 -18 -26 -20
main jm 19 -20
~lir> q 16
""",
    """
gum dmnu -24 -37 34 -21
llega mru -21 -17 -16
not:@thanks bdghlmoqtv 23 -16 -22 -15 -38 34 -17 -23 -55 -24
not:money m -16
of_pocket dm 17 -17
think_you aefjlmtu -16 -17 -15 -16 -19 -29 19 -16
to__seen a 15
~<boo adjmnu 24 -17 -16 -31 -16 -19
~<hu cghjklopr -18 -30 -25 -28 -17 -20 -25 -21 -25
~eto> mu -18 -19
~irve abjlnqsv -21 -16 -21 -15 -16 -19 -16 -16
""",
    """
a_writing mu 18 -15
get__with np -19 -21
mas_@texts bciklm -17 -17 -18 -20 23 -21
take__if m -22
talking_to m -20
there_any aghjmru -26 -20 -25 -19 21 -19 -19
~rme abdefghjmosv -16 -48 -19 -26 -27 -32 -35 -21 -20 -23 -17 -15
""",
    """
@fetch$ abcfghijklmopqrstuv -41 -39 -25 -20 -45 -19 -40 -26 -20 -25 -46 -37 21 25 -20 -27 -20 -32 -26
cuantos mu 19 -22
do__come abdhijkmopqu -16 -19 -33 -19 -20 19 -16 -35 -15 -15 -25 21
someone gjklmnrstu -29 -23 -20 -24 -17 -18 -22 -17 -22 -15
there_til n -18
this__a abgjmv -20 -16 -16 -20 -38 31
~<let dgknoqruv -26 22 -15 -23 -24 -20 -23 -21 -17
~illi abdil -17 -20 -17 15 -16
~ocl m -16
~ust> acefgjklpst -29 -30 -27 -28 -16 -17 -24 -19 -20 -36 -23
""",
    """
cambie_de v -16
quiero_@call ai -26 17
sec$ eflm -22 -17 -16 18
~<bue bcdefghiknoqrsuv -21 -17 -21 -22 20 -17 -22 -21 -17 -21 -19 -21 -19 -21 -22 -21
~abo cefghklst -24 -19 -28 -36 -44 -21 -21 -18 -28
~end> abhmopqrstuv -41 -17 -22 -22 -28 -18 -26 -24 -20 -21 -25 -22
""",
    """
am_not acdehjlnqrstuv -42 -24 -29 -17 -18 -48 -31 -23 -32 -34 -35 -26 -47 53
den l -19
disab* a -23
dura$ mnsu -17 -26 -16 26
it__only ajqu -17 -19 17 -17
sent adhiklnoqruv -22 -26 -21 18 -18 -20 -27 -20 -15 -18 -27 -20
tomo abdgmnoq -21 -22 -19 -19 -26 25 -16 -22
will__me abhilmpqrs -39 -39 -16 -25 -21 -39 22 18 -39 -30
ya__papeles ahn 18 -15 -20
~awa acdefghijkmnt -16 -22 -31 -26 -22 -30 -25 -27 -27 -21 -30 -35 -21
~ejen bklm -16 -16 21 -18
~uss i 18
""",
    """
@clothes_or mnsu -18 26 -23 -17
@open_@late hjr 15 -15 -25
@staff_@open hm 15 -16
@texts_for lm -16 -17
anoth* cdghiklmnprs -20 -23 -24 -19 -23 -15 -26 -22 -25 -24 -20 -22
not_contact l 21
""",
    """
@medicine__of mn -17 20
^desde fhm -15 16 -22
que_tal adefghjlmtu -20 -18 -18 28 -22 -16 -18 -17 -26 -18 -25
~nga bcejmnprsv -18 -18 -16 -17 -34 -22 -15 -19 -19 -22
""",
    """
a_date amo 29 -23 -27
is__wait ap 17 17
the__sent g 16
~quie cdefghjlnorst -18 -41 -34 -36 -28 -33 -47 -18 -53 -23 -42 -49 -36
~ueno ejquv -18 -16 -15 -20 -15
""",
    """
acompanada$ p -15
are__over a -15
easter ahm -15 -21 17
no__to mqr -36 16 -16
~chin alu -22 16 -19
""",
    """
can__find abghn -20 -18 -16 -21 -16
goes_away msu -19 17 -21
~<nec defghjlprstuv -36 -21 -17 -26 -17 -20 -17 -29 -20 -24 -17 -18 -27
~<wa acdefghilrstu 16 -33 -59 -52 -15 -16 -37 -19 -16 -18 -40 -53 -39
~eein ms -16 16
~emem m -17
""",
    """
@drink__from jmnu -21 20 -16 -17
^remove n -15
como__para dmqru -17 -20 -16 -16 -19
desde__@treat s 15
fit bm -16 -18
uno acghijkmorsv -21 -21 -29 -21 -20 -18 -19 -31 -27 -19 -19 -16
~stab m -18
~uble bm -20 -17
""",
    """
@relative__me bcijlmopsuv -19 -26 -33 -26 -34 -60 -39 31 -27 -22 -23
i__able n 16
por abdefghjmnrsv -17 -27 -25 -56 -54 -28 -26 19 -19 -66 -33 -30 -45
que__dia adm -15 17 -20
~hre bdghjmnopu -21 -27 -15 -16 19 -22 -24 -17 -23 -34
~ws> adgijmoq -19 -25 -15 -18 -18 23 -16 -16
""",
    """
empie* am 16 -17
to$ bdgnq -18 21 -19 -33 -24
~fir bceghikoqrv -34 -18 -16 -19 -28 -19 -22 -20 -17 -23 -23
""",
    """
highway r 16
number__this g -17
these_in ac -17 16
what__letters gm 16 -17
~esco mn -18 -15
~exac mu -21 16
~nlk eflmu 26 -19 -17 -27 -15
~urt> mnu -25 -22 16
¿__@price d 16
""",
    """
got_this lmuv -19 -27 -18 25
should__@animal m 16
~<lig l -17
""",
    """
a_salir m -17
for__@call m -17
i_live m -21
pare lm 22 -27
what__dis gjmu -17 -19 -17 19
~sor adefhiklmnqrstu -30 -32 -31 -24 -17 -20 -25 -29 -17 -30 -41 15 -33 -26 -15
""",
    """
direc* g -16
ever dgikpquv -21 -16 -19 -16 -16 -22 -32 -29
make_me ad -16 -17
quito_los n 15
yes_she p 16
you__through adqu -20 -19 -17 -30
~<fe cdefghijknoprst -35 -40 -27 -39 -19 -21 -29 -20 -39 -32 -20 -20 -39 23 -30
""",
    """
^show bu -16 -16
can_someone abmv -21 -19 -18 -16
i__@call adgko -27 -25 -16 -18 -21
if_i achijklmopqstuv -18 -20 -15 -35 -43 -20 -25 -26 -23 -36 20 -35 -22 -21 -22
it__# bdgimnp -26 17 -19 -16 -34 -27 -16
que__hoy mu 18 -20
recom* dgikopqu -18 -21 -24 -19 -16 -15 -15 -23
see_you dghjlnquv -18 -17 -29 -21 -17 -19 -15 -28 -15
someone_@vehicle mpq 17 -17 -15
~liz> fm -21 19
~nxie m -20
""",
    """
conozco m -15
cual__es jmu 24 -21 -20
number__@call im 18 -18
~ff> abdhjnv -31 -18 -22 -20 -22 -18 -16
~whoe m -17
""",
    """
fue_la bm -17 17
llegar amnu -17 -23 -15 -16
resume agiklu -15 -20 -21 21 -25 -19
~<asj em 16 -17
~<hai adn -20 -15 16
~<sub klmu 23 -31 -18 -19
~clo ailnqu -23 -16 -17 -16 -19 -23
~cpa mn -16 17
~four d -17
""",
    """
cada ans -17 -20 -16
cheese mn 20 -16
chickened mo -20 -15
despu* bcdghijlu -24 -15 -25 -21 -25 -19 -15 -19 -20
end$ defglqu -19 -23 -17 -17 24 -16 -20
hace_dano mn -18 15
mis_@medicine n 19
~act abcefghkpqstv -24 -40 -21 -38 -34 -50 -38 28 -31 -43 -32 -32 -33
~nic bdefghknpqrstu -29 -26 -22 -19 -22 -17 -20 -28 -20 -23 -18 -16 15 -27
""",
    """
@relative_does bm 15 -24
diciembre ajmno 16 -20 -17 -16 -22
el__que abijlsu -19 -16 -19 -27 -19 -16 -19
id bdgjnopqu -25 -28 -15 -17 35 -16 -22 -27 -27
pensarlo$ m 18
~lly bghjlmnpv -17 -22 -21 -20 -19 -23 -19 -18 -17
~sche m -17
~toni ans -17 -22 -16
~ven abcejlnoruv -31 -31 -32 -25 -37 -38 -18 -28 -37 -22 -37
""",
    """
@visit_de m -19
he_has mq -20 16
la_@place abdgjklmnopqrstv -27 -30 -19 -23 26 -16 -24 -47 -25 -25 -20 -18 -27 -23 -15 -28
~aur m 17
~nud km 19 -19
~unci djor -18 -15 -16 -16
""",
    """
hairc* am -20 20
ya__afuera m -17
~<mo acdeghijkpqtu -19 -37 -26 -54 -58 -30 -42 -58 -19 -58 -22 -46 -15
~che aceijklpqru -19 -26 -34 -43 -27 -19 -39 -16 -28 -44 -25
~obo bdfhknopqrsu -26 -22 -15 -26 -16 -25 -28 -31 17 -18 -21 -26
~quit acdghijkmpqstuv -32 -22 -27 -30 -19 -36 -28 -34 -26 -29 -31 16 -16 -36 -25
~rma> m -22
~ski acdefhiklopqru -35 -23 -32 -25 -24 -27 -24 -21 -25 -18 -29 -15 -24 -25
""",
    """
for_her i -16
now__for m -16
still_coming q -16
~dij bhinoru -25 -15 -16 -19 -18 -20 -22
~oeir e 17
""",
    """
free dimnqstuv 15 -18 -20 -18 -22 -18 -18 -28 -19
her__# im -16 -20
wear_to mn 23 -22
~iqu aclm -16 -17 -19 -19
""",
    """
a__and bdmp -18 -19 -23 -17
es$ abcefghijklmnopqrstu -44 -28 -38 -34 -38 -15 -45 -50 36 -23 -36 -34 -38 -30 -26 -42 -34 -33 -32 23
quedo abgjno -31 -22 -17 -21 -32 -19
~apar o -16
""",
    """
comes a -16
marco adefgjlu -18 -19 -19 -18 -25 -21 -18 -24
me_lleguen m -19
your_favorite m 17
~<loa d -19
~<us acdeiklnoprsu -16 -30 -27 -22 -17 -18 -19 -41 -23 -34 -31 -16 16
~ecid cdeghjklnpqrsuv -15 -22 -18 -24 -18 -19 -19 -25 -26 -18 -23 -25 -25 -20 -22
~rol dgilqsu -23 -17 -18 -16 -17 -17 -21
""",
    """
adentro mo -16 -23
at_in jm 21 -23
i__up gijklmnrv -31 -17 -26 -18 -20 -24 -20 -19 -21
it_expected s 15
it_works gmu -22 -22 24
molestar m -18
on_tv hju -18 -22 18
one_can q 16
refil* abd -30 -16 -24
~edan mu -18 -15
""",
    """
form_online a 15
have__there bmnp -15 -19 -26 16
quedo_en q -16
somebody__can a -18
~oma acefhijlmpqtuv -16 19 -22 -23 -28 -25 -18 -31 -39 -19 -38 -20 -38 -24
~sy> abl -19 -16 -17
""",
    """
=said:wrong_number abcdefghijklmnopqrstuv -64 -70 -67 -41 -66 -73 -89 -73 -84 -57 -68 -38 -61 -61 -68 -62 -32 -73 -62 -70 -49 96
can__recomendo am -19 18
necesito_un am -21 15
send__a j 17
the__as no -15 -15
~eve bcdeijknopqruv -18 -48 -25 -39 -19 -56 -25 -35 -38 -34 -41 -17 -17 23
~nec deghjlprtuv -38 -22 -28 -19 -22 -21 -31 -22 -19 -21 -29
""",
    """
consulta dghijklmnqrsuv 30 -22 -18 -22 -23 -18 -17 -42 -31 -21 -20 -17 -36 -17
i__be adghijkqv -25 -49 -29 -30 -36 -29 -21 -39 -21
my__moved o 16
with_it u -16
""",
    """
@texts__more v -15
a_tad m -17
busin* a -19
can__start am 15 -18
you_say cgou -17 21 -15 -24
~<fl acefghilnptuv -40 -26 -27 -23 -27 -33 -32 -37 -41 -23 -24 -41 -29
~<tom acefgijklnpqrstuv -26 -28 -20 -29 -36 -16 -30 -26 -30 27 -23 -15 -38 -18 -23 -36 -21
~irl b -17
""",
    """
black du -15 -17
covered__the dmu -20 -22 18
the__idea lv 19 -19
the__lady p -21
~<pho m 18
""",
    """
^enough lm 20 -20
^maybe m 18
a__mi abmp -18 -20 -34 16
c gim 16 -17 -23
drunk s 15
said__but mo -18 15
try_it amou 20 -15 -17 -16
watch_the jmn -17 21 -16
~cal ceglnoprt -32 -23 -35 -18 -29 -19 -39 -19 -27
~lori bou 17 -17 -19
~sup abchijlopqruv -24 -23 -16 -20 -19 -23 -20 -26 -21 -21 -28 -30 -17
~unic m -17
""",
    """
de__turno bl 15 -18
during_it n 15
i_@eat dgmoqrs -18 -15 17 -18 -20 -15 -19
i__bleach m 16
look dhmnoqru -19 -15 27 -17 -16 -17 -18 -21
not:answer m -15
you__this aglv -23 -26 -24 -16
~<sli abno -21 -18 -17 21
~eep abcdefijprt -27 -23 -26 -37 -17 -15 -23 -27 -27 -21 -22
~gary blmv -15 -26 -27 37
~mpus m -19
~rio> cdefhinoprsuv -17 -25 -17 -16 -22 -33 -20 -24 -28 -18 -20 -35 -24
""",
    """
es__@relative m -19
info blmou -16 -18 -16 -18 16
puede ehjklmprstuv -17 -44 -23 -37 -20 -30 -17 -46 -53 -21 -31 -27
se__@pay cdnoq -18 20 -18 -22 -16
tell__how gu 19 -22
~red> cegijkloprtv -21 -17 -16 -21 -30 -20 -33 -23 24 -28 -26 -37
~whi abdfijklnopqstv -16 -24 -34 -15 -24 20 -18 -27 -38 -23 -23 -25 -17 -21 -21
""",
    """
do__there adgm -20 -20 -18 -38
found adjoqr -15 -15 -19 -16 -26 -16
o_es jmuv -17 -22 16 -18
someone_to bimp -18 -17 -17 17
to__patient i -16
write__poem m 16
~<lab hm 17 -19
~<las bhijloqrt -23 -17 -16 -18 -26 -31 -20 -33 -19
~igi m -17
~lept mp -26 -17
~ret cdhjlqru 16 -21 -16 -23 -27 -17 16 -30
""",
    """
@thanks_mi bt -17 24
are__any adhmo -24 -19 -22 23 -16
your_number ijlmu 16 -26 -18 -19 -25
~lexi mo -16 16
~onda afgim -15 16 -22 -16 -20
~pass adghjlnqr -29 -22 -23 -22 -29 -16 -29 -21 -18
""",
    """
donde_me agjmr -18 -22 17 -33 -15
for_him j -16
go_through mqu -16 -16 -16
if__to u -20
para__sirve dm -20 -24
~arpe m 16
""",
    """
@price__@cancel dm 17 -24
charged dm 24 -27
in$ acfgilmnoqstv 29 -54 -24 -30 -19 -45 -59 -15 -44 -55 -38 -25 -43
quisiera__mi an 20 -16
room__me amu 19 -18 -18
~ied> bdiklnpqru -17 -20 -24 -15 -20 -18 -19 16 -21 -18
~thin bcefijlqrtu -17 -21 -33 -29 -31 -18 -22 -19 -54 -40 -20
""",
    """
agradece m -18
all__the dhpqu -17 -18 18 -17 -16
am_coming abmr -18 -24 -28 30
back_for m -17
cambia cm 17 -22
chocolate mn 17 -21
how_i ajm 23 -16 -23
lo__la m -17
my__you a -18
que__hace mu 15 -18
there__on adjnor -24 -18 -26 -20 17 -15
~odos m -20
""",
    """
best$ ahjlmtuv -15 -26 -21 -15 -16 30 -20 -17
diez m -16
does_@treat gu -24 17
is__# bghmv -20 -28 -32 -17 -15
pick__up aimo -27 -20 -26 -23
se__y m -18
~aga> abcdefjknoqrstuv -17 -17 -21 26 -23 -20 -16 -16 -23 -21 -19 -19 -16 -20 -25 -20
~eed> efhjkqrstuv -31 -23 -39 -22 -17 -16 -32 -33 -56 -19 -48
~fono abgjoq -22 -16 -16 -22 -18 -20
~mpt amnu -19 -17 17 -18
""",
    """
are__i hi -15 -19
not:quiero acgkmquv -45 -30 -19 -39 30 -16 -30 -24
~<tho hijlnpqv -16 -22 -21 -16 -18 -17 -23 -19
~<wi acfijkstv -21 -56 -33 -27 -50 -40 -19 -20 -30
~cap m 28
~tre acdfghilopstv -20 -24 -39 -25 -40 -37 -34 -26 -35 -27 -33 -25 -22
""",
    """
@place_por ij -19 17
interesada$ mr -19 -18
not:quien mpquv -23 -21 19 -22 17
not__here gm -19 -26
spouse qt -16 -17
us__later am -15 -17
~ays cefgijltv -29 -22 -34 -24 -35 -46 -30 -26 -36
~bei m -21
~desi m -19
~vue abijnquv -26 -21 -24 -22 -19 -22 -23 -19
""",
    """
are__# adehjmu -22 -17 -22 29 -25 -28 -25
first__got a 16
go__after no 15 -16
medication m -16
still_do o -17
the_effect u 17
when_i ahimnqu -29 -23 -15 -30 -27 -15 18
~awe mt -20 22
""",
    """
^voy abcdefghijklmoqrstv -35 -37 -32 -38 -35 -34 -32 -38 -37 -35 -26 -33 -41 -31 -42 46 -31 -32 -29
costo admu -17 23 -18 -17
good_day ot -23 -26
have__can ains -15 -16 18 -17
lose_this l 16
perdi$ m 18
the__we a -18
~<map ajmp -18 24 -20 -15
""",
    """
@symptom_since s 17
@symptom_where m -17
estoy_send r -17
greet* f 16
is__past h -24
it_an m -19
kjhkj* em 15 -16
me__@english c 19
me_in abdeghiklmnopqrstuv 33 -31 -36 -27 -31 -24 -34 16 -18 -51 -24 -22 -32 -34 -19 -24 -15 -41 -22
my_next adno 26 -19 -26 -22
~<tuv ns -16 17
~igur n -16
~tore ajm -18 -17 20
""",
    """
have__of im -18 -21
mi__esta v -16
no__for amv -16 -23 -20
not:to acdjnprstu -35 -32 -47 -33 -46 -43 -21 -26 -21 -31
~<pat dgjlmnqsu -16 -23 -27 -16 -29 -21 -21 -17 -30
~ence ad -15 -16
~lir q 16
~reab jm 17 -16
~slep mp -26 -17
""",
    """
@book__for abo 22 -18 -15
@relative__car m -21
a__los l -20
and__to b -19
contestar n -20
joke$ m 16
myself dmu -20 -15 -19
that__not bgq -16 -16 -21
three_is mu 20 -19
~env iluv -16 18 -20 -15
~rli ijmou -17 -18 -21 16 -16
""",
    """
@relative_wear mn -21 21
duele dn -15 -15
favor$ deflmnqrstv -30 -26 -21 -19 -21 -26 -28 -41 -26 -27 -26
if__is dmpr -15 -24 -16 -22
nearb* m -16
not__@call imuv -17 -31 -15 22
we__i m -16
~<dif adijmno -31 -22 -20 -21 -19 -18 18
~raz cdjoqs -21 -16 -17 -18 -17 -18
~ui> cdefhiklnorstuv -22 -27 -17 -16 -24 -28 -22 -15 -33 -25 -29 -23 -18 -35 15
""",
    """
at__@open ao 16 -17
frenc* m 17
god hnops -16 -17 -19 -20 -15
how_many abcghikoqsu -28 -22 -17 -26 -24 -20 -20 -23 -18 -18 16
me__por bcou -24 -24 -25 -17
una_@food aim -21 -20 21
~ance cfghjknpsuv -18 -19 -27 -17 -32 -26 -33 -18 -15 -32 -25
~ody> cdegjklmnqrstu -26 -20 -22 -30 -23 -26 -23 -60 -39 17 -36 -22 -32 -23
~ply adginu -21 -18 24 -16 -18 -17
""",
    """
all__@day abdhot -24 -19 -20 22 -16 -17
confundido glms 21 -15 -17 -18
cooki* m 20
link ghm 15 -16 -22
none h -17
too$ bm -19 -16
~fuer s -15
~mana cdefgjklmopqrstuv -25 -41 -16 -24 -35 -43 -25 -27 -19 16 -24 -33 -25 -25 -27 -27 -33
""",
    """
@hello__get a 17
@relative__# bnorv -16 -25 -18 -24 -15
^much d -18
and__can bm -19 -19
got_me abdgijklmnpqsuv -31 -28 -16 -16 -24 -15 -17 -22 -32 -17 38 -37 -18 -29 -21
need__@day ado -17 -20 -20
the__but alm -21 17 -29
who_is bcdfghjklmnoprstuv -23 -31 -41 -36 -32 -25 -33 -23 -35 -29 -26 -25 -26 -25 -27 -21 33 15
~<tak acefgijkmorstu 21 -47 -32 -35 -28 -50 -16 -25 -20 -25 -16 -24 -31 -38
~ions abdefhkpstuv -24 -31 -37 -17 -16 -24 -26 -32 -24 -19 -17 -21
~ntro bcdfgijlmops -25 -21 -22 -19 -31 -24 15 -25 -32 -31 -18 -22
~rdes mr -20 -17
~rie bcefijklnqtv -21 -19 -25 -25 -32 -19 -20 -27 -23 -26 -20 -28
""",
    """
said_@stop mn -24 -15
~<wri ainopqv -20 -21 -17 -15 -15 -18 -16
~cil> mu -25 -16
""",
    """
es__es u -15
is__not v 21
otra_fecha a -21
will__you abdmu -20 -19 -22 20 -23
~acep fhjlmnuv -19 -18 -19 -20 -33 -15 -19 -16
~beg mnu -20 -16 -16
~yec u 15
""",
    """
all_text l 15
hsa dm 25 -32
my__it mno -26 -16 -20
to__list agkln 19 -18 -15 -16 -21
~<pel asu -18 -15 20
~rbe a -16
~uart anqrs -19 -15 -19 17 -17
""",
    """
da adefghiklmnrv -32 -27 -16 -20 -26 -30 -26 -24 -26 -28 -24 -25 -27
de__que np -21 -16
i__@symptom abcdghijklmpqrst -27 -28 -17 -26 18 -16 -16 -26 -21 -23 -32 -18 -27 -29 26 -20
on acdfgklnpqrstv -18 -44 -21 -37 -36 29 -42 -30 -20 -36 16 -31 -25 -57
whate* adfghijuv 17 -24 -18 -21 -18 -15 -16 -26 -19
when__@holiday ahm -15 -21 17
you__yet h 16
""",
    """
@vehicle__after noqrs -20 -19 19 -16 -16
a_wedding mn 18 -19
common bpqrs -18 -20 -17 -16 17
no_longer abm -17 16 -20
plant$ dmu -15 19 -17
swollen ms -16 19
the__how am 19 -23
~gula m -16
~olla gu -19 -15
""",
    """
as_@food mn -16 16
como_me adgnu -18 -18 -20 15 -17
drivers$ mq 17 -21
not_know cdhjlnoprt -26 -23 -16 -18 -20 -17 -22 -17 -19 -20
show_me dlqu -16 -17 -15 -16
~<on beghkmnprsv -33 -30 -42 -35 -23 -56 -28 -31 -24 -18 -29
~cket u -15
~one acdefgjknprsu -23 -17 -27 -46 -23 18 -58 -54 -26 -16 -48 -31 -27
~ped> dimnp -21 -20 -20 -25 -24
""",
    """
dolor__@body s 16
texts abcdefghijklmnopqrstv -42 -30 -20 -40 -29 -21 -42 -27 -43 -37 39 40 -36 -38 -39 -34 -42 -41 -25 -30 -20
~<pin lm 20 -26
~gui adejklrst -27 -21 -16 -30 -20 -24 -29 -31 -22
~thre bdnopu -18 -18 -16 -16 -20 -19
""",
    """
@hours_of m 18
con_tanto lm 18 -17
mandaron mu -15 -16
not:mean klm 19 -20 -25
para_@call imv 17 -15 -16
to_leave m -19
~and befghkmnotu -42 -50 -55 18 -26 -17 -20 -27 -32 -37 -30
~ost bceghijklnpstv -16 -29 -17 23 -37 -35 -25 -25 -20 -35 -37 -21 -21 -36
~rof a -15
""",
    """
a__do mq -27 -16
dia__llevo mn 16 -19
since__@visit s 18
will_do bdnu -17 -18 -19 -32
~alab u -16
""",
    """
@clinician_que b 15
come__someone an 16 -15
it_going bfijnoqru -22 19 -15 -20 -29 -18 -27 -21 -32
locked$ am -17 -19
regis* am -17 16
what_am ajmn -20 -19 -27 -18
you__a abcdhiklnopsu -42 -36 -40 -31 -19 21 -31 -33 -22 -17 -24 -21 -62
~nub s 15
~ongs u -18
""",
    """
find_me q -17
~<fin cdefgilostuv -30 -31 -24 -25 -39 -43 -21 -16 -41 -18 -47 -42
~coma m -18
~sav abo -20 -15 -17
~udar km 19 -19
""",
    """
@howmuch__@visit abms -23 -23 -23 -28
can__@stop iklmns -17 -20 19 -35 -18 16
is__place m -35
no__@texts abcgklmoquv -20 -25 -26 -17 -17 41 -49 -23 -15 -20 -28
take_me adghijknqsu -22 -34 -23 -27 -23 -24 -27 -40 18 -28 -31
~<pai gijns -26 -18 -22 -28 -18
~va> djopv -18 -16 -15 -18 -20
""",
    """
house dgo -16 -15 -16
loan dm -17 20
what__does adhnoq -15 -18 16 -29 -22 -21
~dar efghijopru -18 -21 -27 -25 -33 -33 -27 -22 -25 -15
~mpe agnu 17 -15 -21 -16
""",
    """
@relative__was p -26
like_to acdgnqrsu 15 -19 -29 -16 -26 -24 -32 -20 -54
puedo__asi n 16
vende* dmu -21 28 -21
wear__a mn 23 -22
you_a ahiju -18 -19 -27 -27 27
~cubr adghjlnpqrsuv -19 29 -19 -16 -18 -19 -16 -15 -16 -15 -15 -24 -19
~toda abcegjklnpqstuv -20 -18 -27 -22 -30 -17 -21 -16 -31 -25 -24 15 -15 -42 -29
~wer> adgjqr -20 -17 25 -17 -17 -20
""",
    """
@price_again dfjkm 15 -17 -15 -15 -19
banana mn -21 21
this__is gmov -16 -18 -15 -21
~ligr mu -18 22
~reye u -15
~sem bcdgklmnpqrsuv -31 -16 -25 -26 -19 -21 -24 -34 -16 -23 -24 -20 -16 -18
~tis abnru -27 -18 -22 -19 -23
~urti n -18
""",
    """
@call__house m -19
^apaga de -23 -18
compl* im 19 -23
de__@relative aijnq -21 -16 -17 -20 -18
doy ijlmo -15 17 -23 -20 -18
helpe* m -16
me_leave m -18
me_with qu -15 -15
there__to abdhiq -20 -15 -18 -28 -26 -24
what__guys hju -23 -16 18
~<od mu -16 17
~flic m -18
~inki bo -22 -15
~ugh> cefjknsv -22 -24 -20 -17 -21 -28 -18 -22
~upa a 17
¿__@relative j -19
""",
    """
@book acdefgijklnopqstuv 61 -45 -21 -35 -28 -50 -63 -51 -43 -48 -39 -42 -38 -58 -43 -37 -58 -43
fui q -17
get__new do -19 15
hora__@clinician m -21
no__on mq -23 -16
not:pick m -17
not__my bjnov -18 -19 -18 -22 -22
~<hg e 16
~cee mu -15 -16
""",
    """
agarro__@vehicle r 15
al_@clinician adgiknou -20 -19 -15 19 -19 -17 -20 -20
me__in bpq -17 -21 17
~ctr bd 19 -16
~doe abefijlprst -24 -21 -20 -31 -29 -48 -39 -36 -38 -25 -33
""",
    """
@late abcdefghijklnpqrstuv -33 -51 -70 -58 -59 -58 -69 28 -68 -27 -61 -64 -68 -67 -62 64 -59 -59 -68 -38
eso_no bn -15 -15
estan$ adglmruv -20 -21 -25 -16 -26 -15 -19 -18
it_make dgmou -18 -21 -29 -15 18
mensaje$ gim -16 -17 -19
that__me mnp -25 -19 -25
the__i agimnv -16 -15 18 -46 -29 -29
to_@book abio 16 -15 -22 -16
~<wak ampr -18 21 -17 -16
~che> abfijlopruv -22 -20 -21 -20 -23 -16 -25 -21 -17 -26 -23
~lies jmo -17 -19 -18
~lose abcdghiklnpqsv -22 -15 -15 -22 -38 -18 -20 -18 28 -25 -18 -20 -16 -28
""",
    """
@english_is cm 16 -16
@fetch__mi mnopq -23 20 -17 -16 -22
come__it m -17
i__@wrong v -23
i_owe adgijlmnotuv -33 28 -24 -15 -25 -17 -23 -22 -18 19 -23 -16
is__all o -18
por_donde mu -27 -22
~bre> acdefghikmnopqrtu -32 -25 22 -21 -24 -29 -27 -30 -19 -39 -32 -29 -17 -33 -29 -17 -36
~erno qrv -15 -17 -18
~mak bhijknpqv -16 -26 -18 -30 -17 -45 -27 -29 -29
~urve m 16
""",
    """
for__reminder m -17
opening hn -15 -16
~iben giklm -19 -16 -23 -19 -22
~ios> abcdgloqv -15 -20 -20 -23 -15 -19 -18 -16 -17
~sub abcdefghijklnopqtuv -28 -28 -30 -29 -36 -28 -28 -23 -28 -27 16 20 -22 -21 -25 -26 -24 -41 -28
~ver> bcefgjnotu -16 -48 -44 -48 -34 -23 -36 -45 -29 -21
""",
    """
all__at m -16
atiendan a 20
carro$ bdmnoqrv -19 -18 -39 -16 -25 19 -18 -18
number__@month v 15
want adefjmnpqrstu 17 -31 -20 -17 -38 -27 -30 -29 -41 -38 -27 -34 -24
you__i dhintu -25 -16 -21 -15 -17 -19
~<baj abcefghilmnopqtuv -34 17 -26 -25 -20 -26 -25 -34 25 -30 -28 -28 -26 -36 -22 -38 -23
~ise lsu -24 -16 -18
~ndi abegnopr -45 -44 -22 -18 -30 -33 -38 -31
~tire dimnq -21 -17 25 -17 -18
""",
    """
^queda jm 15 -15
is__plant dmu -17 22 -17
keeps jl -18 -15
list_of alm -16 -18 -16
that_from m -18
una__en o -23
una__para o -19
~<ay bcefghijklnopqrtuv -38 -21 -30 -31 25 -27 -25 -38 -28 -35 -34 -33 -31 -34 -33 -15 -17 -30
~line cdgmnopqu -15 -25 -20 -21 -26 -25 20 -29 -21
""",
    """
@texts_@stop klm -20 21 -25
brb$ eflmtu -42 -26 -22 34 -16 -18
card$ anq -19 19 -16
i__asked m -25
not__this kmv -15 -35 -21
nunca_he m -17
~sul glm -17 -17 -24
~take efgijorstu -29 -28 -24 -49 -25 -23 -27 -16 -32 -34
""",
    """
decided_@treat b 17
iba_a pq -18 18
me_preparo an -15 16
mi__@visit bnopqrv -18 -19 -16 -19 -17 -15 -16
~dec cdehjklnpqrsuv -20 -16 -22 -25 -24 -23 -27 -29 -24 -29 -29 -32 -26 -28
~eede bot -16 -19 15
~eeks m -17
~ferr a 17
~lama abcdinopqrstuv -30 -18 -20 -22 18 -26 -23 -19 -24 -16 -16 -15 -22 -22
~nej m -15
~pape bgijklopqrtu -21 -23 15 -23 -15 -21 -22 -16 -22 -21 -15 -27
""",
    """
a__@relative bdgikqruv -24 -21 -26 -37 -29 -16 -21 -29 -26
from_you d -18
gato m 22
got__bail bm 15 -18
these__my l 15
~gas m 18
~lls> n -16
""",
    """
^borren m -26
am__for gjlv -19 -18 -16 -18
circling_for jr -16 17
el_@animal m 19
forget abdgijou -22 19 -23 -22 -19 -32 -16 -28
kick m -20
the_stadium j -16
~calo adfilmu -16 -17 -18 -16 -16 33 -29
~celu aiq -19 -18 -18
~eigh a -16
~icks m -20
~nee> i -15
~nle aklmo -15 -15 22 -18 -19
""",
    """
atien* imquv 16 -18 -16 -15 -17
como_saco u -16
could_i anqs -17 -17 21 -19
directions gi -16 -30
does__to adq -23 -29 23
still__@person ah 21 -24
~cta adgim -16 -19 -18 -17 -19
~ofe abginsu -24 -24 -16 -17 -16 -15 -15
~rre dhijrtuv -28 -23 -30 -30 -17 -21 -30 -22
""",
    """
@vehicle_my mpq 17 -17 -15
a_time amo 25 -20 -18
did__@stop lm -26 20
do__any bcdhmnqu -17 -20 -25 -21 16 -20 -21 -32
if_that o 15
not__work m -15
~ile> nopu -28 -18 -18 -22
~jum r 15
~uego m 17
""",
    """
^looking adm 21 -16 -18
como__# r 18
do_they ajnu -19 -20 -21 15
ella lmqu -17 -20 -18 -18
not:pedi g -16
thursday bcdfghijkmoprstuv 24 -19 -27 -17 -18 -30 -23 -17 -26 -37 16 -28 -27 -20 -23 -26 -17
~bil bcdghjklnpqrstuv -35 -16 20 -27 -21 -38 -21 -17 -33 -24 -29 -30 -25 -15 -42 -33
~tel abefjklnopqrs -30 -27 -16 -19 -18 -18 -20 -20 -31 -41 -40 -20 -29
~vo> abcegjnortu -24 -26 -26 -21 -33 -33 16 -19 -18 -19 -29
""",
    """
#_will n -15
en__@body ms -18 15
it_off bimou 23 -22 -33 -18 -19
~<de acefghikopqtuv -28 -32 -81 -43 -28 -22 -43 -61 -16 -46 -41 -35 -44 -23
~anx m -21
~azy> t -17
~dice cdl -19 -16 -16
~lene a 16
""",
    """
ahead_and ab -15 16
be__off lm 17 -18
does__last mu -18 19
says_she mu -24 -17
""",
    """
cuotas a -15
not_need bgimoq 16 -28 -27 20 -19 -23
~<fla nop -20 -17 -19
~laza adhjmu -18 -22 -18 27 -21 -17
""",
    """
@symptom_desde s 17
^nm fl -19 -16
~cobr adlmqrsu -19 25 -15 -20 -17 -18 -19 -17
~ium j -16
~kmb o 16
~wert efm 25 -20 -25
""",
    """
room abcdhilmrv 18 -27 -18 -24 -25 -23 -25 -39 -21 -22
~ambr ms -16 16
~tyu em 19 -21
""",
    """
=beside:hours ahijmqru -33 21 -20 -17 -42 -16 -23 -15
^did ahilmnstuv -17 -21 -17 -21 25 -15 -16 -18 -25 -18
from__in u -18
~<in efhiknpqsv -39 -39 -52 -55 -21 -17 -16 -23 -24 -33
""",
    """
@fetch__@fetch p 16
^due am 15 -17
does__@eat dgmnu -20 -20 29 -32 -17
sertralina mn -17 20
the__@door hu -30 -17
the_text u -22
there__no mv -20 16
~<gr bdeghilnoqtuv -28 25 -32 -28 -41 -32 -19 -25 -19 -36 18 -53 -35
~anta abchikpqsv -36 -24 -16 -23 -39 -16 -18 -26 -26 -20
~ensa abehjnoprst -22 -22 -19 -15 -21 -26 -22 -20 -26 -22 -16
~retr mr -18 19
""",
    """
hambre ms -16 16
~<ext abdjmu -22 -16 21 -16 -24 -29
~ers> efjlmnoprt -22 -20 -32 -22 -18 -29 -19 -28 -30 17
~ndem bgklm -19 -16 -22 -22 -23
""",
    """
got__it bmnou -18 -33 -15 24 -18
had_@food n 17
turn abcdeghinsv -17 -38 -21 -31 -21 -23 -32 -29 -21 -23 -22
~efil abd -30 -16 -24
~pci bgmu -15 27 -17 -28
""",
    """
@call_about i 15
@visit_por m -19
is__now opru 17 -16 -19 -22
para_despues ao -20 15
resume$ gk -17 17
to__please bjl -15 -20 -16
~cl> abclmou -15 25 -18 -19 -22 -17 -18
~eye u -15
~heck bgijklnqsu -24 -16 -25 -16 -17 -18 -28 -24 -17 -17
~leg abefgilpqst -37 -24 -24 -24 -44 -46 -20 -50 -19 -15 -26
~ltar m -16
~ode adgmnpu -16 -18 -18 -15 -17 -20 -20
""",
    """
date_for m -16
good__to fmt 18 -20 -17
hacen__de u -15
pull br 19 -18
~anyt bfghirsv -34 -15 -28 -30 -22 -23 -26 -22
~rned apr -18 -16 -18
~todo aeghijknor -23 -17 -18 -21 -26 -21 -16 -27 -28 -21
""",
    """
a__@late jmnqr -15 -35 -18 -15 17
o_# ehmr 22 -15 -21 -17
see$ abdmpru -15 -19 -18 24 -18 -21 -18
somebody_@call io 24 -16
the__reach dimu -19 21 -16 -19
you_even adhmu -16 -16 -16 -17 -25
~<sh acdefikqt -19 -42 -27 -29 -28 -26 -46 -18 -31
~labi i -17
~less amtu -18 -30 23 -17
~san> dgu -16 -17 17
~tio acdefhksuv -37 -23 -20 -24 -29 -39 -39 -24 -24 -35
""",
    """
@call__not m -17
@hello_@hello afm -17 28 -25
^@wrong abcdefghijklmnopqrstuv -28 -26 -32 -42 -49 -39 -41 -28 -36 -40 -26 -40 -49 -23 -22 -28 -28 -31 -20 -31 -37 57
am__the adgijkmnoqs -20 -23 -24 -18 27 -20 -26 -27 -21 -19 -25
ok__bring m -20
please__everything ablm -16 18 -16 -21
that__there mns 16 -16 -16
un_dia mn 16 -19
~gfh e 16
~pea abdhjlnopqstv -16 -26 -25 -23 -21 -17 -21 -22 -18 -27 -19 -22 -19
~skin adhilopru -22 -18 -17 -17 -16 -23 -20 -16 -15
""",
    """
@open__now hm 15 -19
^cuantas ahjm -19 -17 -22 -22
eveni* dlmru -18 -17 -41 -16 -21
the__@place adhijmnouv -15 -23 -30 -23 21 18 -15 -15 -35 -22
~acr mn -28 15
~base u -17
~easy abl -18 -15 -16
~ense ikmuv -17 -17 -21 -21 -22
~hear ajmoqr -23 -17 -21 -18 -16 -18
~ksl em 18 -16
~lar> abginoqrs -23 -18 -21 -24 -18 -19 -22 -22 -18
~pur hjn -15 -16 -17
~shav n 18
""",
    """
lot bceghijklmnoquv -24 -22 -22 -20 -26 -23 16 -17 -22 -34 -30 -23 -26 -38 -18
ok_if m -16
~eda> abipqrst -28 -20 -22 -15 -20 -21 -29 -16
~eds gnpu -16 -21 -20 -26
~izo np -15 -15
~oppe n -15
~sha aqs -19 -16 17
""",
    """
can__# bmo -23 -25 17
de__quien im -16 -20
get_started n -19
~bet dgjklqsv -22 -27 -17 -20 -23 -25 -22 -26
~mej abdghjknpqruv -21 16 -22 -21 -24 -20 -19 -23 -16 -25 -22 -27 -26
~typ abglmnoqu -19 -20 23 -17 -24 -17 -16 -16 -27
""",
    """
after_my s 21
changed__number v 22
does_my u -19
took__@wrong m -16
~kjk em 18 -18
""",
    """
@late__i im -16 -16
put_to mu -21 19
weeks m -17
you__any bcdjnoquv -20 -17 15 -16 -19 -19 -17 -29 -21
~kes> adjlmnuv -31 -18 -16 -19 27 -16 -27 -23
~skip abcdefgijlqstuv -23 17 -21 -25 -23 -19 -22 -22 -20 -23 -17 -18 -17 -29 -17
""",
    """
#__more bo -18 19
speak_with m -34
~<thr ckmnot -19 -16 -15 -20 -19 -18
~alor dfilmu -17 -18 -16 -16 33 -29
~encu abmu -17 -19 -25 -21
~hut> adghlu -18 -17 -16 15 19 -20
~oke cdehijkptv -20 -34 -19 -21 -16 -34 -38 -30 -21 -27
~tuck adgjlmv -15 -15 18 -20 -17 -35 -17
""",
    """
@vehicle__dejo j -15
^pulling br -19 18
ask__@relative abimnpqu -24 -20 -20 30 -26 -28 -18 -16
for_old m -16
hate am -22 16
me__@sick mopq -26 -15 -18 21
my__great m 18
them acdghijnqrs -21 -16 -24 -21 -19 -28 -20 -22 -20 -18 -21
ya_lo bjl -18 -17 -18
~exib mo -16 16
""",
    """
^still abghilnorsu -26 -19 -16 -21 -24 -19 -30 17 -17 24 -18
add_me ailm 27 -16 -22 -28
mi__ya pq -23 -16
not:al m -15
not:con cmu -16 -18 -20
says__not mpq -18 -17 16
what__fish m 17
~last bhijloqrt -23 -17 -16 -18 -26 -31 -20 -33 -17
~rpre cm 19 -16
""",
    """
^@door gijlmuv -18 -18 16 -18 -19 -19 -16
otro_dia abdjkmoq -30 -30 -17 -15 -15 -20 20 -21
~cate aiu -26 15 -15
""",
    """
^in abcdeghijklnopqruv -27 -20 19 -20 -31 -16 -23 -21 -28 -19 -21 -18 -18 -18 -17 24 -17 -17
extra abdiu -20 -16 24 -16 -22
i_lost bglmnr -22 -17 -18 18 -22 -19
remember m -17
this__fda u 18
~lase jm -19 -19
""",
    """
=said:greeting abcdefghijklmnopqrstuv -45 -92 -76 -110 -118 135 -95 -99 -93 -61 -51 -81 -24 -86 -46 -88 -96 -70 -72 -118 -56 -90
@thanks_a b -18
a__me bdgjknoprsv -30 -29 -16 -26 -19 -21 -18 -28 -23 -17 -22
til_i n -18
~<tex abdefhklnopqrst -23 -31 -42 -27 -32 -24 19 17 -53 -34 -48 -45 -41 -43 -41
~acka a -15
""",
    """
^@stop abcdefghjklmnopqrstuv -56 -46 -34 -60 -84 -71 -61 -61 -76 -90 78 -16 -66 -44 -55 -50 -65 -62 -52 -69 -21
^when bdghijklmnopqruv -18 -44 -21 18 -35 -49 -29 -22 27 21 -38 -42 -27 -35 -47 -17
night__i mn -19 18
sorry$ bceghjpqsu 21 -31 -16 -26 -17 -19 -33 -17 -19 -28
ugh m -17
~mag adhu -16 24 -16 -16
~ry> afghiklnqt -22 -32 -23 -37 -29 -36 -39 -26 -37 -25
""",
    """
@medicine__day n 18
brain$ ju -23 17
weekend abcdfghilopqsuv -32 -35 -17 -25 -16 -17 21 -23 -17 -18 -18 -19 -25 -29 -21
""",
    """
fecha km -17 -21
next_two mo -17 -16
not:another ov -23 -26
puedo__el mq -16 -19
recordatorios aijkluv -23 -19 -15 21 -24 -18 -16
street_number j 16
turn__a m -21
where__at hjm -17 18 -21
~dame bcdjlnopqsuv -27 -21 -25 17 -21 -19 -22 -17 -16 -18 -24 -24
~tas> abcefhklmopqrstuv -18 -23 -20 -18 -17 -22 -17 -25 -23 -23 -21 -23 -30 -27 -21 20 -18
""",
    """
could_you knqs -16 -29 -24 -15
do__@stop ajlmnu -20 -25 -30 18 20 -15
i__better bmno 16 -21 -15 -15
me_vayan b -16
para_alla ru 18 -18
will cefijklostv -29 -32 -26 -29 -42 -45 -53 -19 -19 -16 -37
~ansp m -20
""",
    """
an_old imv -16 -17 16
but__am kmr -15 -20 21
clears n -18
i__speak i 18
say acdefghijkmnostuv -40 -24 -40 -19 -25 42 -23 -26 -50 -24 21 -39 -23 -20 -19 -43 -23
tempr* mns -28 -20 -16
try_this am 31 -26
~<bon u -15
~<roo abcdghiklmrtv 17 -22 -19 -31 -16 -27 -25 -15 -26 -15 -23 -16 -24
~arri ahipqsuv -26 -17 -19 -17 -21 -16 -23 -18
~coo abdflmruv -22 -28 -26 -15 -20 17 -24 -22 -16
~enc defglnopv -47 -27 -24 -33 -19 -43 -22 -33 -35
~pta fhjkmu -17 -18 -20 -20 -23 -16
~urn cdefginpqstuv -31 -40 -33 -24 -33 -24 -30 -25 -31 -34 -26 -21 -18
~uth> uv -19 -15
""",
    """
any defghjlmnpqrstu 36 -52 -49 -54 -25 -49 -17 -17 -40 -56 -18 -56 -45 -50 -15
does__go djmq -15 -16 17 -21
dona m -19
not:nada abcgjlmnr -20 -27 -30 17 -16 17 -42 -19 -17
paperwork$ m -20
quiero__una aimu -16 21 -23 -19
~cort ilu -17 18 -16
~dang u 19
¿_donde ajnu -18 17 -16 -21
""",
    """
driver__@relative mpq -19 23 -21
i__for chjkpqt -16 -26 -20 -15 -17 -27 -17
something dpsv -25 -21 -19 -18
worse o -16
~aya> j -19
~eo> bdjnqru -16 -18 -17 -17 -16 -16 -23
~ien> abcdeghknqrs -31 -33 -18 -53 -29 -48 -16 -21 -16 15 -29 -43
""",
    """
@stop__and bm -16 -16
hay_alguien noquv -27 -21 -30 -18 -24
pero bmo -22 -19 16
speak_@spanish i -16
would__my a -16
you_get gjlnqu -28 -24 -30 -19 -19 18
~arol m -17
~iar dmq -15 -16 17
~rid acdgilnotuv -19 -18 -27 -24 -20 -24 -25 -28 -20 -40 -23
""",
    """
el_telefono du -17 -21
gusta__@call ilm 18 -15 -17
hago_ahora agmn -16 18 -20 -17
off abcdefgiklmnortuv -58 30 -59 -42 -34 -36 -69 -73 -29 52 -61 -23 -28 -18 -32 -38 -18
sign_up adj 16 -15 -16
wallet$ b -16
was__to dnpqr -22 -27 -24 25 -15
~jok m 18
~nly> bghkmnpruv -23 -16 -20 -15 -41 -18 -22 -17 -20 -18
~ns> abcefhklnopstv -40 -21 -19 -34 -40 -25 -37 -21 -16 -16 -42 -22 -31 -18
~tum amn -17 -18 17
""",
    """
@howmuch_@howmuch abdefgjlnrstu -16 -15 22 -22 -20 -16 -17 -15 -19 -18 -16 -22 -33
@place__this gjmu -16 -24 -19 19
a_@price m -18
am_running m -29
diner* m -15
saliendo$ gm -17 -24
there_by q -17
~<jkj em 18 -18
~ado> cdfghlnoqt -21 -20 -18 -36 -31 -33 -38 -29 -16 -22
~appe afjn -23 -16 -20 -23
""",
    """
@clothes_me gn -35 24
@insurer bcdefghijklmnoprstuv -31 -23 61 -47 -22 -58 -52 -58 -46 -43 -37 -17 -55 -26 19 -46 -50 -48 -21 -52
cell__cards d -17
~<tim cdefgijkqrtuv -32 -23 -17 -29 -41 -29 -22 -24 -19 -23 -25 -42 -32
~sal aeiknopruv -25 -33 -16 -24 -21 -26 -21 17 -17 -27
""",
    """
mi__no abdgilnpu -30 23 -17 -15 -22 -18 -26 -22 -21
next cdghiklqrtuv -20 -36 -17 -27 -32 -30 -22 -25 -16 -18 -20 -28
su_lista l 16
~houg mq -21 -15
~let achkopqrsuv -18 -21 -18 -21 -35 -23 -33 -39 -25 -32 -26
~lov abdghjmnopqrsuv -15 -25 -30 -18 -23 -17 22 -28 -25 -17 -18 -15 -19 -24 -24
""",
    """
@door_number gijlmuv -23 -23 26 -18 -24 -21 -17
flying u -16
highw* r 16
on__@visit bm 19 -20
will__it dhmnoqsu -29 -16 19 -20 -20 -25 -16 -35
your_the mt -22 16
~alf> noqu -17 -15 -16 -16
~ngam bm -17 -16
~oops m -19
~ssin m -23
""",
    """
^cool mt -38 22
to_@parking jm 16 -21
~<dar k -20
~<rai abdhmnrsu -21 -24 -25 -18 26 -17 -15 -19 -25
~ey> abcdefghiklnv -16 -23 -36 19 -20 -28 -40 -46 -33 -34 -35 -17 -16
~ncl abceghijkmpqrsuv -20 17 -27 -18 -26 -18 -24 -25 -19 -37 -18 -21 -27 -18 -33 -25
~ock> cdegijknpqrsuv -26 -40 -27 -29 -22 -22 -15 -27 -26 -36 -21 -17 -23 -19
""",
    """
about_bad m 16
it_help dgmqu -16 -23 -20 -19 25
mal_el ilmv -18 -20 -17 24
~<ind u -16
~rker a -19
~wou eghjnpstv -15 -20 -19 -34 -27 -29 -33 -20 -20
""",
    """
@call__please im 17 -19
@open__where j -16
backed q 15
guy jlmv -17 -17 -22 24
morning bdgiklmquv -28 -16 -16 -15 -16 -22 -23 -24 -27 -23
told__@stop m -19
will_have mn -20 -20
""",
    """
@stop__@stop lm 21 -22
atend* inoq 16 -16 -19 -19
does__pick m -17
es_normal msu -17 28 -30
is__expected s 17
it_bad m 21
~<cho cdghijklmnstuv -17 -27 18 -15 -26 -24 -18 -22 -35 -30 -17 -16 -23 -22
~ibre j -17
~lks gijm -18 -18 -20 -27
~pts agi 16 -15 -18
~twic abgklmnqrtuv -17 -17 -21 -16 -17 -26 -16 -18 -17 -18 -17 -17
""",
    """
asked__this gl -21 -21
donde__@parking jm 19 -21
enough_with lm 25 -21
mandarme_los l -18
me__manana bm 17 -22
not__now mpr 17 -17 -20
off_of alm -15 22 -22
~<aro abdgnu -17 -20 -17 -16 -18 -15
~alan du 17 -19
~mor acdegijmptv -25 -29 -60 -43 -50 -29 -44 -37 -42 -19 -20
~tam bcginpquv -27 -23 -28 -32 -32 -17 -19 -33 -27
""",
    """
agreed_to mp -16 18
how__this dglmu -15 36 -17 -39 -37
how__use glmu 23 -17 -19 -17
in__please c 19
just_@cancel bm 16 -16
me_@day amoq -16 -23 23 -16
walk_@insurance adgjqu 20 -26 -15 -18 -18 -23
would__afternoon o 15
~arlo adlnru -17 -15 -18 -15 -16 -18
~lan> ajmnu -16 -23 -25 21 -30
""",
    """
@relative__there mnq -20 18 -21
eve abdfhpqu -19 -16 -20 -22 20 -15 -16 -17
in_law mp -20 16
~mpo> dho -25 -18 -17
~ocee mu -15 -16
~ork abcefjklrstv -24 -19 -33 -33 -31 -46 -43 -21 -17 -29 -39 -26
""",
    """
@cancel_por abcilo -19 15 -15 -22 -21 -25
any_more abdghmnrsu -19 19 -24 -16 -16 -41 -23 -23 -17 -32
not:back bgjkmqr -15 -16 -19 -19 -20 16 -18
targe* hu -21 -17
~<lov bdhnouv -22 -19 -16 -21 -19 -17 -19
~uete m 15
¿_cual ju 16 -19
""",
    """
a_@treat m -21
a_reminder m 16
choices$ gm 23 -20
conozco__nadie v -17
drop admprsu -32 -19 -36 -28 -27 -16 -24
get__@clothes aim -16 -16 16
~<da bcdefgilopqrtv -29 -38 -20 -29 -27 -47 -19 -22 22 -31 -16 -40 -36 -28
~<lic abdgjlu -27 -18 -15 -20 -16 -17 -24
~morr cdfklru -16 -25 -19 -16 -16 -25 -23
""",
    """
@relative__this mno -30 -16 -16
i_@drive abdgiknoprs -21 -18 -24 -16 -20 -15 27 -30 -19 -21 -26
not:ya b 19
stadium$ jm -16 16
~<ahe m -24
~eole c 18
~indi pqu -21 18 -18
~ito> bcefgjkptuv -16 -17 -35 -31 -35 -38 -16 -35 -26 -30 -34
~rms> m -16
""",
    """
does__help qu -17 20
go_ahead m -20
pop dm 15 -20
~nta> abcdghikpuv -20 -21 -16 -24 15 -21 -33 -15 -19 -27 -17
~rby> m -16
~ure> aefhijkmpt -29 -23 -19 -25 -25 -33 -24 20 -24 -15
""",
    """
@symptom_today s 16
@vehicle__@late hmr -16 -23 20
after__home q -18
how__@month du 18 -17
my_options gm 23 -26
release adgqru -15 -16 -18 17 -18 -25
sooner ado -21 -16 21
take__off abcdghijkpqrsu -61 21 -17 -41 -25 18 -20 -25 -29 -33 -46 -17 -23 -36
with_her mnq -18 20 -17
worse$ s -17
~eav acdghiprstv -33 -24 -28 -24 -25 -30 -27 16 -21 -19 -22
~tinu l 16
~tud ou -16 -15
~ysel dmu -20 -15 -19
""",
    """
@cancel_please bm 15 -15
@day__can mo -20 22
days bdgijmnp -20 -33 -17 -17 -28 -23 -29 -16
i__ok n -18
saber im -16 -17
~<bas abcdefhklmquv -16 -18 -17 -18 -16 -16 -21 -22 21 -26 -16 -24 -17
""",
    """
@visit_lol bm 20 -22
^would acglprs -24 -20 -15 -25 -18 -18 -17
antes_de o -22
llego__# or -16 16
los__me m -18
moms ajnp -17 -15 -19 16
my__backed q 15
trip bdhjnu -17 -19 -18 -18 -15 19
~<ob m -18
~<rel ailoqu -19 -22 -15 -21 16 -21
~anti ms -21 -17
~comi acdefghiklqrstuv -20 -20 -46 -22 -30 -35 -29 -36 -37 -44 -16 16 -24 -20 -38 -26
~cta> mnu -18 16 -19
~kage a -15
""",
    """
con abcefhijkmrtv -21 -18 -67 -49 -43 -32 28 -29 -47 -76 -28 -27 -26
do__@cancel bdmr -23 -20 24 16
not:stay q 15
not__@person ablu -20 -21 -18 -21
y_si gmqr -17 -26 17 -18
~eez m 16
~scar admrv -17 -17 -28 -18 -21
~zo> bcdfijmnpqsv -21 -19 -19 -19 -18 -17 -19 -23 -21 -20 -21 -17
""",
    """
@food abcdefgijklmnopqrstu -65 -66 -61 -27 -54 -52 -61 -41 -36 -54 -63 56 38 -56 -53 -64 -43 -28 -17 -42
i__return ilm -15 -18 15
numero_o g 16
~<dro cdgikmpsv -19 -27 -19 -25 -17 -26 -19 -23 -23
~ogra m -16
~poss d -17
~rrow cdfklru -16 -25 -19 -16 -16 -25 -23
~uan bcgklmnq -32 -24 -20 -28 -24 -28 -21 -36
""",
    """
@cancel__turno b 17
@relative__want m -17
cual__el ghijmu -18 17 18 -21 -22 -18
does__@clinician hmu 17 -25 -19
el__para a -15
i__sleep n -16
med d -17
~anda abefghjmnprt -23 -31 -17 -20 -37 -23 21 -15 -35 -31 -20 -19
~edu g -16
~lver bim -16 -17 -20
""",
    """
^ayuda adefgmtu -23 -44 -21 -23 34 -24 -34 -25
can__come abcgijmnpqsu 18 -30 -17 -19 -33 -29 -33 16 -28 -36 -26 -41
for__@texts akmv -15 26 -26 -16
guys_@open h 16
numer* abcdefhmnopqrst -29 -33 -28 -34 -20 -19 -25 -31 -23 -33 -26 -25 -26 -25 -16
subo mr -18 16
~oxim m -18
""",
    """
un__voy m -20
""",
    """
#__you amno -16 -23 -17 -15
=denied:reschedule v -19
@relative__con a 15
^nice elm -17 -17 20
in_today m -21
que__conmigo nv -16 -18
tengo__ir abdoq -17 -15 -23 -15 -17
urge__@visit a 18
voy__mi bmnpq -17 -26 -22 19 -20
yo_no abdfgjklnopqrsv -27 -32 -35 -22 -21 -18 -17 -17 -26 -25 -20 -31 -16 -21 32
~ctur u -16
~fic ag -19 -17
~hec bgijklnqsu -24 -16 -25 -16 -17 -18 -28 -24 -17 -17
~icia u -16
""",
    """
$ em 17 -18
@relative__with mnqu -18 23 -23 -17
llevo__dias n -18
the_@ride abdlmop -20 -18 -19 -16 -35 -17 29
up_@pay dm 19 -17
~<spl d 15
~sier bkpu -20 -16 -20 -24
~tat alnopu -17 -18 -28 -23 -18 -17
""",
    """
@call_this ghlv -19 16 -18 -18
be__a m -17
i_already n -22
~<opi djnu -24 -16 -22 22
~ados mu 16 -22
~arti iou -15 -17 -23
~cow m 19
~ince bijklmnpqrsu -25 -16 -17 -19 -17 -32 -16 -18 -18 -17 36 -28
~iten aiknpsuv -27 -19 -22 -18 -16 -21 -23 -17
""",
    """
stay_with q -20
the abcefgjlmnpqrtuv -32 -19 -46 -42 -93 -32 16 -32 27 -43 -28 -36 -16 -67 -23 -45
~best cdgijlnortuv -17 -20 -21 -21 -19 -18 -17 -19 -15 28 -32 -20
~hjk> em 19 -17
~nk> abcdefhikopqru -28 -20 -26 -40 -29 -25 -44 -22 -26 -30 -30 -33 -16 -40
""",
    """
alo efm -18 22 -21
cambio m -21
he_says fm -21 18
is__@cancel m -15
to__you adgjmnu 23 -28 -18 -22 -32 -16 -26
unsubscribe$ kl -37 20
~ait> cdilmsu -18 -22 -26 -19 -24 -16 -18
~mpra dgijlnqsu -20 -16 -16 -20 -17 -24 -17 -18 -21
~noz m -16
~ratc mnu -20 -15 -16
""",
    """
@stop_los lm -22 19
am__getting akmr -24 15 -28 -16
esta__el gijlm -17 -15 -16 -20 -20
punto$ dgu -19 -15 -20
~pati gjmnoqsu -21 -26 -26 -20 -26 -19 -16 -28
~rash no -15 -16
~tto m 20
~uck abcfhiklnpstu -17 -30 -16 -16 -24 -30 -25 -23 -28 -27 -17 -29 -29
""",
    """
salio djr -15 -16 -21
the__today s -15
you__@machine mu -17 17
you_all bceghiklmnopqrsuv -40 -37 -36 -40 35 16 -48 -18 -36 -49 -40 -41 -42 -36 -32 -25 -41
~<cas abdghjklnouv -26 -31 -27 -21 -21 -33 -31 -23 -25 -30 -26 -18
~<ea bcefghiklopqrstuv -29 -27 -16 -19 -25 16 -27 -22 -28 17 -26 -31 -28 -33 -20 -30 -27
~<qw eflm 26 -19 -16 -27
~icki a -16
~rmir mr -15 -17
~usc cdghijnosu -20 -21 -16 -17 -24 -18 -22 -18 -17 -23
""",
    """
@stop__me agjklnoprstu -31 -36 -17 -48 28 -31 -19 -30 -28 -33 -24 -28
^acepto km 16 -16
amor$ m -17
is__today dfio -22 -31 -29 -19
mensajitos m -15
~bui m -17
~mpre lnrs -15 -17 -15 -15
~qual mu -22 18
~sing ahjnopqu -22 -20 -22 -20 -18 -19 -21 -22
~spen mn -22 18
""",
    """
i__on bchopstv -21 -25 -40 -26 -28 -36 -22 -21
this_@person v 16
~<eas abdjl -22 -17 -15 19 -17
~<him n -15
~nerv m -29
~tac bdghlmopquv -27 -31 -27 -17 18 -39 -26 -16 -20 -38 -21
~tir dimnoqu -25 -28 24 -29 -26 -20 -27
""",
    """
but__is m -18
cancelenla bmo 20 -23 -19
i__pass b 15
know_you u -19
para_esto u -17
you__still amnoqrsu 28 -25 -16 -17 -19 -18 -24 -18
~erne m 18
~fini n -16
""",
    """
@symptom__could o 17
hermano bcmnoqv -21 -18 -38 -15 -17 15 -15
le_dije aklv -18 -17 -19 -17
to_find jm 20 -16
~<nu bcdefhmnopqrst -21 -52 -29 -43 -25 -18 -30 -57 -52 -18 -51 -24 -15 -47
~ants dehinu 22 -18 -17 -18 -16 -21
~beb n 16
~lex mo -21 16
~oot ano -16 -19 16
""",
    """
@vehicle__slow mr -19 18
^back mu 17 -18
^new dilm -20 -23 -20 -29
me_pongo gmn -41 -15 30
please__for a 20
puedo__dia noq -18 18 -16
since bdjklmnopqrsu -21 -23 -17 -18 -16 -38 -15 -20 -15 -16 -17 36 -26
~azz m 15
~dica gi -16 -17
~ium> j -16
~row cfgjklnprtuv -19 -20 -22 -22 -19 -16 -16 -19 -31 -15 -33 -15
""",
    """
^uh acdefhijlmnqt -20 -18 -25 27 -28 -21 -17 -23 -23 -33 -16 -16 -19
can__it acghilmnorstv -49 -23 -36 -29 -35 -23 -50 -47 18 -37 -25 -17 -23
gas__high u -20
ident* cgilmu -18 -16 -18 -23 -26 23
of$ f -21
plan abcijmnu -17 -19 -23 -20 -24 -20 19 -34
podemos m -17
river m 19
y_yo q -17
~itua m -18
~nope ef -23 -17
~ovie amn -17 23 -17
""",
    """
@late__you ahjm -19 26 -20 -23
@late_are hj 17 -17
again abcehikmpqrstuv -19 -33 -25 -21 -26 -37 22 -16 -27 -30 -31 -17 -25 -36 -25
sacar$ m 18
the__the dkrv -17 -18 -18 -18
was__my b -15
wish__these l 20
~epta fhjkmu -17 -18 -20 -20 -23 -16
~gar cdefghiklmnprstv -24 -40 -22 -22 -16 -31 -30 -18 -44 -18 -36 -31 19 -16 -20 23
~lgo cjkmpqstuv -23 -29 -17 -46 -27 -35 -21 -18 -27 -22
~lice abgijlu -27 -18 -26 -19 -24 -19 -31
~ude> acefgijmo -21 -17 -16 -15 -20 -19 -19 -16 -17
""",
    """
del__@day o 15
gustaria__el ai 17 -17
out_my abm -21 23 -27
still_@open ahm -19 23 -21
~<tin m -17
~oint mu -18 16
~som defjklmnrs -27 -32 -33 -16 -23 -35 -27 -22 -24 -16
""",
    """
@parking__a jm 17 -19
books$ ao 17 -16
me__of ailu -20 -15 19 -15
pedi g -16
quien_me abklmoqv -26 -16 -21 -21 -30 -20 16 -35
~mas gijlmquv -16 -15 -17 -22 -28 -19 -18 -15
~sas diq -23 -20 -16
""",
    """
man$ m 19
still_there js -25 -20
~<bel v 17
~<mer mr -19 22
~<sum m -19
~epa> eflm -23 22 -16 -20
~pti befghijkmnprstuv -24 -19 -20 18 -18 -25 -23 -22 -17 -26 -15 -25 -17 -17 -26 -23
~saco aqu 21 -15 -17
~scan bopqu -17 -16 -20 -16 -15
~utt abgjouv -20 -17 -17 -16 -24 -19 -19
""",
    """
@relative_get nu -15 -18
@treat__not am -19 -18
am__one m -16
me_the bdknqsuv -27 -25 -23 -19 -19 -18 -30 -19
reprogramar mo -24 23
sign__up klopuv 16 -24 -19 -16 -18 -16
vomited s 17
you_there dhjmor -18 29 -16 -26 -21 -26
~esg dmu -18 -19 21
~jk> em 19 -17
~rom aehkoqv -22 -22 -34 -22 -28 -33 -32
""",
    """
@move_para ao -21 17
can__@book abcdghijknoqru 28 -27 -19 -26 -18 -24 -17 -23 -15 -32 -32 -27 -19 -16
convi* oq 17 -18
i_would dgjnqrsuv -38 -24 -16 -19 -29 -29 -20 -27 -15
metro hm -16 -22
~lib abh -17 16 -16
""",
    """
does_target hm -19 16
howdy afm -16 20 -16
que__@place gilmv -19 -25 -20 -21 -23
que__llevo mn -19 23
that_going mnq -25 16 -20
to_see abdijnopqu 23 -17 -17 -23 -16 -22 -21 -17 -16 -23
~<ad acdefghjklmpqrstuv -25 -31 -16 -19 -24 -26 -31 18 -22 -24 -21 -22 -32 -27 -23 -23 25 -20
~ppen afjn -19 -16 -20 -20
~sted cdginprs -27 -28 -18 -17 -32 -30 -23 -26
~tar> acfijmqrv -33 -22 -17 -18 -31 -35 -31 -25 -23
""",
    """
a_@sick adnqu -15 -17 18 -24 -16
am__@texts v -15
cpap mn -16 17
is_@food dfijnosuv -21 -19 -18 -19 16 -22 -16 -25 -18
me__with bilopqru -22 -23 -22 -20 -25 -24 -15 -26
~<ham ms -16 16
~eme defhmnprstv -33 -30 -29 -42 -30 -41 -36 -15 -43 -36 -36
""",
    """
about_getting m -20
i_do dknoprt -17 -33 -33 -19 -32 -33 -23
not:out bkv -17 -15 -17
the_week ao -24 22
~ack adefhjklouv -18 -18 -25 -31 -41 -19 23 -47 -28 -26 -38
~uent cefghklostv -19 -17 -24 -25 -22 -16 -28 -23 -29 -21 -27
""",
    """
desayuno dgijmnr -16 -18 -17 -16 -22 24 -16
have__@drive ip -19 16
que_calle jmu 17 -18 -18
the__work d 15
this_on m -17
~<gue u -18
~espa m -16
~ocu dgquv -17 -20 -17 -21 -16
""",
    """
favor defmnqrstv -33 -28 -22 -27 -29 -30 -17 -28 -29 -31
me_llevaba q 16
sister adijklo -30 -26 -22 -22 -20 -20 -31
take_for admns -15 -15 22 -22 -16
worki* dmrt -20 -27 -15 -15
~pee s 20
~ranq m -19
""",
    """
arrange amou 17 -15 -16 -16
evenings$ h 17
la__po m -20
my_plan d 19
pregunta gip 16 -17 -16
se_me abdefghijlnpstuv -31 -37 -32 -16 -16 -31 -19 -34 -27 -31 -42 -34 23 -24 -28 -35
sunday ahj -19 21 -18
through__the m -15
to__@price dm -18 19
where__me ms -18 16
~duda i 17
~epe adjt -19 -22 -16 -16
~paq m 15
~ppr dm -19 -18
~til> abn -17 -15 -16
""",
    """
@cancel_me bm 18 -26
encargada i 18
go$ abdgmnot -16 25 -28 -22 -21 -16 -15 -16
there_on abimno -17 -18 -19 -19 -19 -19
~<age acdfgjklmot 31 -16 -17 -29 -18 -22 -17 -23 -34 -24 -18
~dit dij 16 -15 -16
~eds> gnpu -16 -21 -20 -26
~his> dehijknopqrt -17 -15 -30 -18 -27 -21 -38 -29 -52 -38 -24 -25
~oks o -18
""",
    """
can__take adgjos -18 -24 -16 -16 -20 16
espanol abcdefghijklmnopqrstuv -40 -28 64 -37 -45 -35 -33 -35 -22 -39 -38 -47 -54 -39 -44 -29 -31 -30 -26 -29 -41 -31
folks gjm -18 -19 -21
help_i g -17
i__through adgm 23 -17 -18 -21
make_it adgkmsu -22 -23 -20 -16 -27 -16 -26
see_that m 18
what__come mnu -19 -20 -22
~<ok e -16
~iem acdghjv -28 -18 -27 -20 -25 -21 -22
~tamp m 18
""",
    """
me__la abcdeghkloqtuv -18 -18 -35 -18 -17 -42 -28 -22 -33 -19 -25 -22 -56 -32
pueden_dar i -19
the_point mu -18 16
~rida br 17 -19
""",
    """
confi* ln -19 -16
hold__i mr -16 16
is__@person dijm -16 16 -18 -22
no_need abimoq -16 18 -15 -32 -20 -21
one_of glmn 16 -23 -25 -17
put__sleep mu -23 21
~dida mu -15 15
~tay> adijms -18 -18 -17 -21 -18 -17
""",
    """
estaf* guv -15 19 -17
going__be bfijlopqs -21 -15 -17 -18 -15 -26 -18 -26 -19
mi_@ride bmp -16 -17 -21
que_le gmn 17 -15 -18
want__come m -29
~rco defgjlmnqv -18 -17 -18 -16 -22 -16 -28 -20 -16 17
~risk mu -17 20
""",
    """
@call_over h -16
chick* o -15
cuanto abcdefghijklopqrtv -32 -47 -38 41 -47 -43 -44 -45 -47 -52 -30 -41 -43 -46 -53 -16 -44 -46
die du -15 17
do__a bcdhiklnpstu -42 -27 -20 -33 -28 -21 -32 -30 -26 -17 -20 -48
minutes_for mr 16 -16
money__tight bm 16 -15
~aro bcdefgijklmu -26 -31 27 -22 -25 -22 -16 -25 -30 -44 -32 -15
~arta a -19
~ila bhjklnrsu -22 -18 -27 -15 -17 -29 -28 -24 -27
~ortu c 15
~rve> jklnqsv -24 -16 -17 -23 -23 -19 -18
""",
    """
in__is abdimn 17 -20 -24 -17 -23 -27
juega m 19
que__los lou -16 -16 -16
usted$ v -27
~<tea im -18 22
""",
    """
@price__a m 16
dia__me o 20
me__good mo -19 19
me_through abdhijmqu -35 -20 -24 -21 15 -18 -31 -27 19
need__be bdm -17 -22 -22
presc* u -17
they__my dhnopsu -20 -20 -20 17 -15 -19 -17
you__botox m 20
~<aye bgrs -16 -16 -17 18
~help bcefghjklnoprstv -34 -32 -33 -31 27 -22 -28 -31 -38 -32 -27 -33 -29 -29 15 -37
~oque abdgjmqu -25 -16 -17 -16 -18 -28 -16 -19
~suel p 19
""",
    """
che_¿ jnq -21 -17 -17
el_walmart jm -19 22
i__last jlv -19 -21 -20
~exa adginq -17 -18 -17 -17 -21 -15
~oka e -16
~rgot blu -17 -17 -15
""",
    """
@hello__there fhq 19 -19 -15
pasos diu -16 -16 -15
the_@vehicle abdhinoqsu -20 -20 -23 -28 -15 -33 -29 23 -25 -21
what__success dm -18 -18
~cet aikm -18 25 -15 -24
~qwqe em 20 -21
¿_hay almnoqsu -29 -17 -38 -25 20 -24 -15 -37
""",
    """
^may bdlmnpru -21 -15 -18 -34 27 -23 -17 -21
era_para amuv -19 23 -19 -16
forwa* ilm -21 -17 16
mi_@relative defghijkloprstuv -74 -43 -54 -46 -47 -70 -35 -32 -38 -24 39 -59 -33 -37 -52 -41
number_again gm -15 -17
put__for a 15
yo__soy v 26
~ckin dmor -20 -22 -17 -18
~ille dmnoqsv 17 -18 -22 -18 -18 -18 -23
~near adghjlnoquv -24 -19 -15 -17 23 -21 -26 -19 -25 -25 -17
""",
    """
@fetch_el d -17
light m -16
mi_ma aimno 21 -17 -21 -18 -19
some_other m -16
~<oi m -17
""",
    """
@cancel__card dm -17 18
days_do u -20
do__what dmqu -15 -26 -19 15
leaving qr -16 21
message_this mv -16 -16
my_centro m 20
up__a dn -22 -15
~oft dnu -15 -17 16
~rto dnqs -18 -20 -22 -16
""",
    """
@animal_is m 18
inter* ghiknopqsv -31 -24 -22 -18 -24 -30 -23 -27 -27 -26
senorita$ m -23
~<dio d -15
~ashi l -17
~lear cilmu -16 -16 -21 16 -17
~podr dhlmpqrsu -16 -15 -15 -17 -15 -18 -21 -17 -17
~saf djnru -19 -16 -20 -15 19
""",
    """
@relative__@fetch amnp -16 -22 -20 26
am__going dm -21 -24
you__walk adjmu 21 -24 -18 -24 -21
~<guy begiklmnrsv -25 -18 -23 -24 -17 -20 -21 -25 -25 -23 -25
~lve bilmnop -22 -20 -19 -18 -17 -21 -20
~mand abefghopqrstuv -23 -48 -17 -22 23 -45 -18 -43 -27 -39 -45 -27 -19 -15
~nto ceghimnqtuv -30 -24 -25 -39 -26 -15 -42 -20 -32 -21 -48
""",
    """
@visit_please acikm 18 -26 -28 -20 -26
find_it m -18
~<arr dhijlquv -20 -17 -18 -18 -19 -26 -26 -17
~debb muv -19 -17 27
~nti bdefiklq -18 -36 -23 -22 -18 -24 -21 -20
""",
    """
that__my acdgnopv -16 -18 -20 -17 -19 -19 -17 -16
will__take bdhpq -19 -15 -15 -19 15
~bajo acglnqu -15 -16 -23 -18 -31 -38 -30
~erar a -16
~oupo di 17 -15
""",
    """
be__for m -18
playe* u -16
~<peg mu -25 20
~eah> mpq -22 17 -16
~omor cdfklru -16 -25 -19 -16 -16 -25 -23
~rese bglnqu 16 -24 -20 -20 -16 -18
~sive u -25
~uce m 17
""",
    """
@thanks__i t -18
get__date m -17
les_llevo mn 16 -19
mande* abglmqu -18 -20 -27 19 -25 -17 -18
not__to acdjlmnpu -37 -20 -33 -24 -20 -18 -37 -29 -37
que__deja gjmq -20 20 -20 -25
says_@hello abfmpqs -17 -15 -28 27 -18 -19 -16
~lain acdijkmnu -22 -23 -31 18 -21 -16 -23 -16 16
~para defghlpqst -17 -30 -36 -15 -19 -25 -21 -36 -27 -34
~rds> abcjklou -20 -15 -17 -18 -19 -19 -22 -25
""",
    """
me_talk a -19
out$ abcdefghjklmpqrv -39 -39 -24 -66 -59 -49 -57 -47 -48 -59 31 -33 -45 -28 32 -41
possi* d -17
~fjdk em 18 -16
~susp mn -21 18
""",
    """
#__@visit bm -21 -22
an__at am -19 18
bleach m 16
far__@day m 17
this__in m -20
time__@day h -21
~be> acdefghijnpqtv -24 -28 -27 -33 -25 -27 -21 -28 -26 -28 -20 -23 -23 -23
~slo dfhijmopqrsv -23 -18 -18 -20 -18 -19 -17 -16 -20 29 -17 -15
""",
    """
anything bfghirsv -34 -15 -28 -30 -22 -23 -26 -22
early_can hn 18 -19
enfermo abclpquv -18 -23 -20 -16 -26 25 -17 -16
good__out fmt -17 -28 22
in__plaza j 17
need__with abdou -23 -17 -18 -17 -20
no_autorizo kl -19 15
que_mas afmnq -22 19 -28 -19 -17
the__start ahm -17 -20 24
this__my adgi -15 -15 -22 -23
this_in acglmuv -27 28 -15 -15 -25 -34 -16
""",
    """
@relative__en mq -22 -21
cuenta$ jmqr -16 -21 19 -17
is__favorite m 17
itchy ms -20 19
my_@move m -15
my__come dmnopqu -22 -21 17 -28 -18 -23 -20
~<bab m 18
~ands agjmnru -19 18 -16 -31 -19 -16 -19
~avin ghilnpu -17 -19 -21 -24 -17 -17 -18
~cos aijq -16 -17 -22 -19
""",
    """
email$ m 17
hace_el pq 16 -19
is_on an -16 -18
not__can mp -17 -18
~bar bdiops -18 -23 -24 -18 -24 -17
¿__si abhjmnosu -17 -17 -15 -18 -26 18 -16 -15 -26
""",
    """
@visit__# ams -23 -29 -15
@visit__i mn -28 -21
a__llega m -17
como__mi a -19
i__say gjn 16 -16 -17
me_a bceghklmnprstuv -41 -23 -16 -33 -23 -35 -43 19 -30 -35 -40 -25 -20 -46 -31
my__back a -18
this__@month mv -20 21
what__there mo -19 16
~aid> cfghjqrstv -19 -18 -27 -24 -29 -37 -23 -28 -25 -21
~sd> defgilmn -18 21 -18 -18 -24 -17 -29 -19
~tter dhjklpqv -38 -26 -25 -25 -16 -23 -32 -23
""",
    """
is__no m -16
my__@relative mqv -22 -15 18
~acam alm -17 17 -16
~crui m 16
~eded ot -19 15
~from aehkoqv -21 -22 -32 -21 -31 -32 -32
~ixe m -17
""",
    """
closing m -18
lugar ahlmnqsv -16 -17 -15 -29 -16 -18 -16 -18
what__from u -18
you__room am 20 -17
~<wat bijlmnpu -18 -17 -20 -17 16 19 -18 -27
""",
    """
do_for dgjm -18 -18 -17 15
filled__the a 15
mandan jlu -18 -16 15
that__the dgjmu -17 -19 19 -19 -18
whoever m -17
~cide qv -15 -16
""",
    """
can__something am -16 -19
llevo_dos n -18
my_@texts abcikl -19 -18 -16 -17 23 -35
~<ner m -29
~eth> u -21
~ild> oqu -16 -17 -16
~jad s 16
~pan abcdghijl -18 -28 -15 -16 -25 -22 -24 -24 -19
~wash ln -18 16
""",
    """
a_bill u -16
dear m -19
got__@traffic mpq -15 -16 17
tell__@clinician m -17
to__from a -17
~aila bhjnstu -19 -17 -20 -23 -16 -19 -18
~gual dgiju -20 -18 -17 -16 -15
~pain dgijn -29 -25 -15 -21 -25
~tos abefgijkqrtv -23 -21 -20 -20 -33 -17 -27 -23 -21 21 -17 -19
~ual bdeflmpqtv -16 -17 -36 -35 -35 -27 -35 -17 -31 -34
""",
    """
@clinician__@treat a 18
@symptom_que n -17
dias$ n -16
respondo$ m -16
~ally bghjlmnpv -17 -21 -21 -20 -16 -21 -20 -18 -16
~befo bcjklmnpt -30 -20 -24 -22 -17 -20 15 -17 -15
~nomb mq -15 -16
~rop> admprsu -32 -19 -36 -28 -27 -16 -24
""",
    """
are$ deghjmv -17 16 -17 -21 24 -36 -19
is__as dm -17 19
not:can almnpqv -19 -16 -26 -17 -20 24 -21
not_hit lm 22 -16
please_@call ikm 21 -18 -25
~<veg m 18
~ebod gjlmnrs -22 -17 -15 -33 -28 -21 -16
""",
    """
a_# bior -18 -17 15 -17
at__will mn -17 -18
been chijknoprtu -16 -18 -20 -24 -19 -21 -30 -22 -21 16 -28
delet* bi 18 -17
not:interested aluv -23 16 -17 -17
~angu cu 22 -22
~gues dgmu -15 -16 -17 -23
~indl m -22
~peg mu -25 20
""",
    """
broke adnp -16 -19 -19 -18
i_@cancel nu -15 -17
me__favor abclp -26 -21 -16 -21 17
menu acdfghijlmnouv -17 -19 -27 -16 38 -20 -26 -20 -16 -31 -20 -18 -29 -17
wifi m 18
~<ju acefgklpstv -27 -33 -31 -32 -20 -17 -21 -22 -48 -22 -20
~cal> i -17
~erm bcgijnrtv -30 -26 -33 -27 -24 -25 -34 -17 -24
~nste adgiu -19 -18 -20 -20 -17
""",
    """
can__make lmnqs -15 -34 -15 -16 -24
llegando jm -17 -20
lost__i mr -16 19
me__mandar ai -19 -20
rough m 16
the__slow mr -16 17
v bemno -19 16 -24 -17 16
veces$ mu -16 -16
~<por aijlnqr -16 -16 -23 -18 -16 -20 -20
~za> adghijlnuv -16 -27 -16 -22 -18 21 -18 -18 -23 -19
""",
    """
dispo* dmo -17 -23 -17
salon a -20
which__do lm -15 -27
ya__ire blmt 29 -22 -21 -20
~acat m 22
~aig adegijqu -21 -21 -18 -18 -22 -19 -20 -21
~ista ghiopquv -34 -25 -34 -28 -31 -26 -18 -22
""",
    """
in_@spanish acdegijklmnoquv -32 43 -20 -17 -19 -25 -23 -27 -27 -38 -16 -23 -17 -28 -16
is__if m -22
ok__me m -22
paper* dgo -26 -19 -15
problem$ lu -15 -22
ya_casi m -18
~<sem bdgimn -17 -21 -18 -33 -33 -30
""",
    """
de_aqui v -18
not:queda m -17
plumber giklu -16 -19 -16 -21 -16
tuve s 19
~bala u -17
""",
    """
bien$ acfghkloprtuv -18 -18 -16 -18 -30 -18 -28 -22 -16 -21 -26 -30 -33
bud bv -16 15
email bijmouv -21 -18 -18 19 -16 -15 -15
not:poder m -20
not__spot r -20
think cdefghklnopqrtu -25 -33 -33 -29 -38 -29 -18 -42 -35 -28 -25 -22 -23 27 -40
""",
    """
do_@thanks mtu -22 19 -16
does__thing gm 17 -17
it_says aqru -17 -15 -16 -20
missed bkm -21 -17 -22
no__recibir kl -20 22
not:otra bo 17 -22
says_it m -15
want_in ailmv 25 -19 -21 -30 -17
~sume agiklu -15 -20 -21 21 -25 -19
~tho achilopsu -18 -18 -20 -28 -19 -21 -22 -18 -24
""",
    """
i__@english cmv 21 -21 -17
they_get u -18
~anme aklm -15 24 -18 -18
~ill> acefgijkltv -19 -52 -53 -50 -27 -23 -40 -36 -23 -34 -57
""",
    """
a__ok mn -26 15
have__@place jmu 22 -23 -17
not:unsubscribe lm -29 22
should__about amn -15 -19 -19
slow adqrs -19 -15 -18 29 -15
to__@clinician abmqu 17 -24 -28 -17 -23
was_@late q -16
~<gi cfhjklnpqstv -22 -17 -25 -28 -28 -30 -26 -21 -15 -26 -16 -36
~bac defhklmnouv -16 -20 -25 -40 25 -41 -16 -18 -22 -17 -31
""",
    """
@wrong_numero lv -19 20
at__that m -17
hello bcdefghijklnopqrstuv -22 -22 -25 -23 45 -22 -26 -27 -30 -22 -29 -24 -28 -25 -29 -25 -24 -19 -19 -23
many_@hours mnu -30 21 -15
mi_id n 19
party m -18
so__right ms -17 17
the_next ghijlp -15 -18 -18 -31 -16 -16
~<med jmosv -17 -17 -16 -16 -17
~aso dgilmnopquv -19 17 -18 -19 -18 -19 -17 -17 -20 -22 -15
""",
    """
^deme bjmo -17 20 -21 -22
down_the mr -16 16
in_this no -15 -16
mi__trabaja q 15
not:of bht -19 -21 -16
number_i u -19
these$ bdmv -18 -23 -32 -21
this_@call abcdisu -26 -23 -22 -18 -35 -16 -27
up__@stop lm 16 -16
will__work m -26
you__@visit ao -15 16
~bore mu 18 -17
~city j 15
~inal mq -18 -19
~mys dmu -20 -15 -19
~orev adm -17 -15 -20
~spo defhklnsuv -35 -20 -21 -30 -28 -30 -36 -19 -41 -28
""",
    """
@call_and m -17
@medicine_before n 22
dar aijknopq -23 -15 -18 -19 -21 -21 -20 -19
la_@medicine acdgijlnoqr -21 -16 -22 -24 -25 -20 -16 26 -25 -16 -17
okay$ em -16 17
~tsi u -23
""",
    """
all_of blm 18 -19 -24
cance* ajlnru -17 -16 -16 -17 -16 -18
de__agenda b 15
do__start k -23
estoy__en ms -20 16
marqueme eim -17 27 -28
so__i bjmnqu -17 -16 -21 -16 -17 -24
~pasa abcdefhklmruv -15 -31 -19 -23 -22 -20 -26 -18 -25 -46 -27 -31 -35
~uste cdinprs -18 -24 -21 -30 -20 -19 -24
""",
    """
@howmuch__llego n 16
back$ chjlmnotv -40 -20 -19 -22 -44 -49 -21 -28 -23
flyin* u -16
how__works glm 16 -16 -29
me_when p 16
ok_@thanks blmt -19 -18 -38 26
there__near jm -19 20
trade hmno -17 -21 -18 25
~arme bcghou -38 -36 -24 -18 -23 -35
~desu kl -17 16
~mer cefhiknopst -39 -30 -29 -16 -17 -20 -35 -29 -25 -40 -28
~nou dlnt -20 19 -17 -16
~scho q -16
~uer defghilnoptuv -18 -16 -22 -35 -28 -27 -30 -18 -24 -22 -19 22 -33
""",
    """
i__about dimnpv -26 24 -25 -27 -16 -21
se__@insurer p -17
~ace> acdefhiklq -18 -31 -43 -18 -20 -35 -38 -29 -33 -18
~usb m -16
""",
    """
@food_i m -19
before__there n -15
do__owe adgnu -21 24 -18 -18 -16
i__new abdijmnu -28 -15 -28 -26 -16 31 -26 -17
is__seeing mu 18 -17
put__on bceghijlnpqrstuv -17 -18 -22 -22 -26 28 -21 -26 -26 -20 -18 -23 -17 -18 -23 -16
the_south j 15
what__a fghjnq -25 -28 -16 -34 -36 -17
~ssib dnq -20 -17 -21
""",
    """
a__es du 16 -17
cafecito mnu -15 19 -19
en_@date jm -21 -19
gustaria ai 18 -21
m__@visit abmo -17 -17 -21 20
something$ i -17
to__any m -25
to_it mp -23 16
""",
    """
nothing__@eat mn -28 24
opt abcdefghijklmnopqrstuv -38 -37 -35 -29 -33 -22 -35 -26 -40 -35 39 29 -45 -36 -34 -32 -31 -39 -28 -25 -45 -25
real_@person imu 21 -20 -25
servi* bmsu -16 -26 -16 -19
~chic gou -16 -20 -16
~liv abgjlopru -23 -19 -15 -17 -22 -19 -18 -22 -26
""",
    """
@place abcdefgijklmnopqrstv -71 -47 -72 -56 -60 -53 -70 -17 66 -69 -72 -17 -71 -76 -77 -42 -44 -56 -38 -17
is_@insurer dn 16 -19
is__a efhjkmoprstuv -17 -32 -28 -15 -18 -19 -23 -35 -27 -20 -25 16 -46
la__para dmo -19 -16 17
lot$ abceghilmnoqrsu -22 -18 -19 -19 -17 -21 -18 -17 -20 -23 -18 -20 17 -19 -31
me_dormi m -19
mexico mu 18 -18
qualify m -17
still__me r 18
to__week a -20
want__@stop k -18
would__opt ail -21 -20 18
~idge mr -17 16
~norm adgjnops -17 -16 -18 -19 -21 -20 -17 16
~usan gnu -18 -16 15
""",
    """
@drive_after o -17
^had lmsu -16 -36 16 -16
a_poem m 16
all_@texts bklm -21 -17 25 -25
ayuda bcefghijklnopqrsv -27 -26 -23 -25 23 -18 -37 -29 -19 -26 -24 -23 -18 -24 -19 -20 -20
gummies mn -19 18
me_home bms -17 -19 -16
oops m -19
~fin cdefgilstuv -32 -33 -31 -27 -41 -45 -22 -47 -20 -49 -44
""",
    """
a_word im 16 -21
actually m -17
amor m -17
not:tienen m -17
until an -17 -16
~ame defhlnpqrstu -48 -57 -33 -63 -25 -34 -36 -38 -62 -29 -23 -45
~ape gjklopqrtuv -27 -33 -20 -24 -29 -22 -27 -17 -20 -35 -19
""",
    """
@move_el abmnq -17 -17 -17 -15 -17
dia abcegijklmopqrtuv 20 -19 -48 -47 -65 -54 -58 -49 -53 -21 27 -42 -16 -54 -46 -73 -58
does__wear mnsu -17 -19 -16 21
i_qualify m -16
there_to p 17
~<ou bd -16 -18
~fre cefghijklmnorst -27 -20 -19 -20 -20 -34 15 -21 -25 -27 -34 -19 -30 -17 -28
~omin dfghiklmnrsuv -39 -21 -29 -26 -30 -32 -35 -17 -22 20 -34 -30 -20
""",
    """
@howmuch_el dmr -26 20 -15
a_chance m -18
gatorade dmnqu -15 -29 26 -17 -16
licencia au -22 -18
me__@treat imu -16 -25 18
package a -15
~ecip m 20
~spea bdghjnoqv -21 -19 -15 -21 -18 -26 -16 -22 -17
~sto abcdefhjnopqt -28 -30 -18 -31 -60 -66 -46 -22 -39 -22 -24 -35 -28
~the bcegmstv -18 -15 -52 -26 -22 -21 -47 -18
~trat g -18
""",
    """
^se abefghijklpu -32 -59 -44 -46 -30 -43 -29 -53 -44 -48 -49 -58
atten* ajm -20 -16 21
the_day bjmqu -17 -21 -29 -29 -22
~edas am -15 -19
~pele mpu -19 -15 -16
""",
    """
hay__choque r 16
ill b 15
long__have n -15
to__more m -15
~ar> bcdefghmopqrtuv -22 -39 -33 -61 -46 -16 -19 -16 -20 -27 -16 -18 -24 -18 -16
~denc admu -16 -16 -19 19
~ele> dijnu -22 -19 -21 -19 17
~eply adgnu -17 -17 25 -17 -15
~ike bcdefghjnpqt -16 -16 -22 -22 -23 -21 -23 -19 -19 -31 -24 -23
~uit> d -15
""",
    """
=beside:ride_problem adhijmopq -18 -18 -23 -24 -20 -43 -19 -27 25
commands adglmnqu -19 -22 26 -16 -24 -16 -15 -19
me__mal pq -24 25
not:le gv 15 -16
not__@thanks t -19
up_for dgkorsv -26 -20 19 -18 -16 -17 -17
walk__through adimqu -30 -17 -18 -24 -23 20
""",
    """
de_quien mu -18 16
for__@visit dgijlmnoqrsuv 20 -20 -18 -20 -20 -39 17 -24 -24 -22 -20 -33 -28
it_@price mu 15 -21
know adefhijlnps -23 -25 -22 -17 -38 -23 -28 -35 -16 -26 -21
~<scr abikov -21 19 -20 -18 -19 -15
~agua d -17
~dorm abdghjmnoqu -20 -16 -17 -17 -15 -20 -24 -20 -20 -23 16
~mina abnop -16 -18 -15 -16 -19
~pri bdkloqrsu -18 16 -16 -16 -21 -15 -16 -21 -27
""",
    """
@move__back bc -16 -17
entie* amqv -16 -30 -18 -24
rides$ qu 21 -21
""",
    """
@howmuch_la d 16
sient* adgjnos -24 -19 -16 -21 -15 -19 15
~<jf em 21 -19
""",
    """
everything$ m -17
gripa n 17
junto jmv 16 -23 -15
little_@late m -19
tardecito cdmnq -18 -17 -20 -18 -18
will__@day b 20
~<opt abefgijmnprstuv -23 -26 -19 -18 18 -22 -22 -22 -26 -20 -28 -19 -16 -29 -22
~ersl m -20
~lige d -16
~sibl dknqsu -22 -15 -22 -23 -15 -16
""",
    """
canceled im -18 17
mi__una m -17
poem$ m 16
puede_ser amno -20 -15 -23 20
~<ki abefghipqrv -35 -22 -19 -21 -17 -35 -23 -25 -42 -34 -26
~ande bdghjnopqsuv -29 -21 -18 -26 -15 -26 -21 -22 -28 -20 -29 -24
""",
    """
al__dia nos 19 -25 17
back_in m -19
hay__dejar dhmn 19 -16 -18 -22
is_ok km 18 -20
on__to an -15 -18
~dose a 16
~lett dgnoqru -23 15 -18 -22 -17 -16 -17
""",
    """
@fetch__la p 16
@ride__one bpq -17 17 -16
a_new bdijmnopru -20 -34 -27 -24 20 -22 27 -19 -18 -24
atiendan$ a 17
gave__date a 16
greetings f 16
high adghijlnoqru -20 -19 -22 -15 -16 -25 -16 -28 -18 -21 -21 19
mucha* m -25
out__@visit bmnouv 26 -24 -18 -16 -15 -15
por_el bcjoqtv -18 -16 22 -19 -23 -15 -17
what_would dmnqu 29 -27 -18 -18 -20
year jnsu -20 -24 -20 -17
~find abcdegiknpstuv -22 -42 -22 -34 -17 -28 -30 -33 -33 -34 -23 -26 -27 -21
""",
    """
^prendan klm 18 -18 -22
cuart* q -16
do__@drug dhm -17 -20 21
is_@open aj 15 -18
would_not mr -18 16
~dav do -16 -15
""",
    """
chess$ m 19
ir abcdefghijklmprtv 23 26 -45 -63 -25 -34 -51 -25 -61 -16 -35 -41 -71 -19 -41 -32 -47
no__esa qv -18 17
~sic> o -16
""",
    """
belon* m -15
got__last lm -16 18
hgfhg* e 16
what__point mu -18 16
who__texting ilmuv -16 -18 -19 22 -37
work__more o 20
~<hh em 21 -20
~bod cdegjklmnqrstu -26 -19 -20 -29 -23 -25 -22 -51 -41 17 -35 -22 -31 -22
¿__a adq -20 -21 -21
""",
    """
@call_you d -23
for__are mo -19 19
my__from iu -17 -16
or_is mou -18 -15 20
or_nah m -20
paso im -18 -17
que__# m -19
~esue p 19
~onsi dmo -18 -20 -19
~otel am -18 16
""",
    """
=said:help abcdefghijklmnopqrstuv -31 -56 -53 -54 -47 -61 91 -61 -66 -78 -51 -42 -45 -32 -44 -36 -72 -57 -56 -40 -66 -44
esta__del m -20
servicio am -16 -16
when__the adijmop -23 -20 -25 -25 22 -20 -16
you__are h -17
~<sc abcefghijrstuv -37 20 -25 -18 -19 -32 -29 -26 -27 -20 -32 -17 16 -27
~rco> efgjlmuv -16 -17 -16 -17 -16 -21 -16 18
""",
    """
a_no m -19
got__@ride bmopq -20 -26 -16 29 -17
guys_are h -16
on_@holiday m 16
six o -17
sweats mnsu -28 29 -30 -19
wear_my mn -16 16
~ies> an -16 -18
~stoc m 17
~xten diu -17 17 -16
""",
    """
^ayo acdefghilmnu 16 -17 -17 -25 21 -15 -16 -15 -19 -27 -17 -17
bored$ mu 20 -16
juega_la m 20
my_gps abmpr -19 -16 -28 -18 19
not:car mnq -26 -21 19
numero abcdefhmnopqrst -29 -33 -28 -34 -20 -19 -25 -31 -23 -33 -26 -25 -26 -25 -16
voy__el m -15
~lpe dlv -16 -19 -19
~rot du -15 -17
~viso e -16
~vos> m -19
""",
    """
a__where ms -20 15
own ru -15 -22
seguro cefghijklmoprstuv -23 -23 -19 -26 -33 -26 -40 -18 -25 -39 -24 -26 -25 -31 -17 37 -36
you__@holiday abdghjmotu 17 -16 -26 -18 23 -18 -34 -16 -16 -19
~disc ajknquv -22 -23 -15 -17 -17 -22 -20
~nu> acdfghijlmnouv -17 -19 -27 -16 38 -20 -26 -20 -16 -31 -20 -18 -29 -17
~ours it -17 -15
~vis bcefilnpqruv -18 -18 -23 -15 -34 -17 -28 -20 -30 -23 -22 -20
""",
    """
^no adefhijkmnoprtu -51 -61 -86 -76 -77 -28 -36 -72 39 -79 -18 -38 -39 -71 -31
^para admrv -18 -28 -31 -18 -20
get__for mn -18 17
nadie bglmnpu -20 -24 -17 -27 -19 -17 -16
what__bring jm -18 15
what_you adjmqu -16 -20 -20 -24 -18 23
""",
    """
do__ready amn -18 -18 24
esto__los m -19
mi__ocupa a 18
please_@stop ciklm -18 -20 -21 32 -26
to__@call do -19 -16
~<oc dgmnpqu -16 -15 -32 -20 -16 -16 -17
~play abdgjklmnoru -22 -17 -23 -16 -23 -21 -24 29 -18 -20 -18 -25
~razy t -17
""",
    """
consent m -15
emojithanks_emojithanks t 16
i_typed gm 16 -17
may__with i 18
not_send bdglm -16 -28 -19 27 -26
unstop$ cefgiklmru -16 -22 -16 -18 -16 29 -29 -28 -18 -16
~aile p -19
""",
    """
@call_@call a -17
@call__at him -16 24 -22
dura abdhmu -16 -16 -40 -17 -30 18
entro cdfgilmnuv -19 -21 -18 -25 -19 -22 16 -31 -34 -16
es_una gijmv -20 -22 -21 -23 16
is__next dno -18 -21 -21
sale bdejlnprsu -20 22 -16 -31 -19 -17 -17 -28 -21 -20
text__the ailm -19 20 -17 -21
~arg abdghnouv -16 -17 17 -19 -23 -15 -21 -28 -17
~ghj em 22 -21
""",
    """
@move__@day o 26
is__hot m 16
play__music m 17
soon_as mo -22 -23
success dm -18 -18
~cour n -18
~lla abefghioqsu -36 -20 -23 -31 -32 -40 16 -20 -24 -34 -18
""",
    """
do__yet mqv 18 -19 -19
if__@eat mn -18 16
pee u -16
que__puedo himoq 17 -20 -34 -31 -21
spot__coming br -17 16
that_to o -15
~asi ai -19 -19
~leva adklmnpr -17 -15 -19 -18 -24 -22 19 -22
~uena f -19
""",
    """
@sick__@body m -15
^send acdgijlm -17 -17 -23 -31 -18 18 -25 19
dame m -17
someone__the mp -21 -15
taxi abdghijnopqtuv -17 -16 -28 -16 -21 -21 -34 -27 -17 -18 23 -16 -24 -16
~ollo mu -17 -15
~roge m 15
~ward bdilu -17 -15 -24 -18 -18
""",
    """
on_facebook a -15
please_do bi -31 -18
~all> abdghimnoqs -23 -17 -24 -17 -26 -26 29 -29 -19 -22 -26
~long cdefghiklm -27 -21 -24 -27 -42 -16 -19 -30 -19 -21
""",
    """
@visit__el bm -19 -17
are__all am -22 -23
~<rar u -16
~asd abcdefgijklmnrtuv -18 -17 -20 -21 38 -30 -18 -22 -19 -17 -28 -39 -16 -17 -23 -25 -21
~ved cdegilmnprst -16 -24 -21 -15 -30 -31 -16 -22 -18 -23 -26 -20
~wer abcdefgjklopqsuv -32 -17 -27 -30 19 -30 16 -28 -21 -26 -18 -22 -28 -31 -21 -31
""",
    """
happened_with mu 17 -16
mi_@insurance a -20
near__@stop jm 16 -19
new__# jm -18 17
to__only m -18
we__to bilnq 22 -20 -21 -26 -16
~acen agjnq -23 -15 -19 -27 -21
~sol dghijkmnpqrsv -19 -27 -19 -26 -29 -19 -31 -30 -20 23 -24 -19 -22
""",
    """
@howmuch__lo mu -19 -19
be__we n -16
contact_you a 17
i_walk aq -17 17
spray m -21
top_of fhmn 18 -15 -18 -17
used aimq -19 -17 16 -16
want_them v -17
~mir mqr -18 -17 -18
~pill m -16
""",
    """
another_round a 15
mi_mi m -15
the_@texts abdefghijklmnopqrstuv -38 -28 -33 -28 -17 -27 -31 -34 -37 39 20 -22 -30 -33 -28 -29 -41 -25 -16 -46 -33
~lew> m -20
~oco bnoq -16 -18 -21 -17
""",
    """
afuera a -17
am__i m -16
anyone__there m -16
chance$ m -20
not:with u -15
pasa_por p 17
pass adghjmnou -20 -17 -16 -18 -18 -17 -21 -20 17
what__@price dghjnu 17 -24 -19 -35 -16 -37
will__her pq 18 -16
you_got bjmu -23 -19 -16 -22
~<bi abcefgjlmprsuv -30 -19 -30 -24 -34 -16 -15 -47 21 -41 -41 -33 -16 -38
~arli ijmou -17 -18 -21 16 -16
""",
    """
#_you ejm 15 -17 -20
como_llego dnrsu -20 -28 -26 -18 -18
do__@pay adgjlmnu -17 35 -25 -32 -18 -48 -18 -21
figured d -20
new_date amo -31 -23 30
night* m -18
not__so m -17
~doc jm -16 -20
~mi> abeijlnpqu -26 -22 -16 -21 16 -18 16 -17 -17 -16
~nfir ln -19 -15
""",
    """
a__about bi -17 -25
~<can acgijknprv -19 -17 -16 -25 -23 -15 -21 -16 -19 -23
~fte acdegjlmstv -21 -32 -16 -19 -33 -36 -39 -42 17 -24 -20
~hara alnu -16 17 -15 -17
~link ghm 15 -16 -22
~orr abdfijnqtu -42 20 -35 -38 -33 -28 -40 -30 -39 -36
~ress cdgijlmopqtv -19 -29 20 -18 -26 -21 -21 -17 -16 -23 -15 -18
~sho cdefhijklt -37 -22 -24 -23 -16 -26 -15 -39 -43 -27
""",
    """
donde_es aju -16 17 -24
in__it m -15
tiene_que aimnqu -16 -17 -20 -16 27 -18
~<rol m 19
~osas d -22
~port abdeghioruv -25 -24 -24 -15 -21 -16 -25 -20 -23 -30 -20
""",
    """
do_not acdfhijkmnost -38 -29 -15 -26 -21 -18 -28 -66 31 -60 -45 -30 -45
his_license mp 15 -16
if__# gnr 15 -17 17
me_an am -22 24
receta$ aim -16 21 -21
you_pass jmnu -17 -16 -17 19
~<vo cdjlnoruv -20 -18 -25 -28 -25 -22 -18 -21 -17
~pose dju -21 -16 -26
~rat defghkmpqrv -20 -15 -18 -34 -31 -21 -21 -29 -15 -21 -33
""",
    """
camino r 18
che cjnqu -16 -24 -19 -20 -16
clip m -16
stati* mr -18 18
~arm abcdefghjkoqu -20 -46 -41 -21 -19 -20 -33 -29 -26 -21 -36 -18 -37
~otal dmu 22 -24 -16
~ur> bcefgnoqrsu -30 -35 -27 -23 -19 -45 -16 -21 -16 -21 -25
""",
    """
@clothes_ok cdefghijmnqu -16 -26 -17 -20 -17 -17 -17 -16 -37 34 -16 -19
at__the h 17
siempre v -16
the__@visit jmno -23 -18 -17 -16
~<fi cefghiloqstv -50 -42 -41 -44 -16 -29 -29 -33 -16 -47 -35 -40
~maga m 18
~urre m -17
""",
    """
check__see mn 16 -15
husba* m -16
is__sign a -16
~ago cfhmoprsuv -18 -20 -21 -17 -20 -15 -26 -24 -34 -15
~eryb m -16
""",
    """
@call_a imq -25 19 -29
mas_temprano ah -17 -18
put befhijlmnpqrtv -29 -29 -20 -35 22 -44 -42 -20 -26 -33 -52 -33 -34 -34
wepa eflm -23 22 -16 -20
~oes abefijloprt -28 -24 -22 -40 -32 -24 -41 -16 -42 -43 -35
~oop m -28
~oupl m -20
~xiet m -20
""",
    """
^till hm 15 -17
a_pin jmq 23 -19 -15
no__@day bm 24 -25
puede__mas o 17
the_@pay adj -15 15 -16
~<du abcdefgjlmopqrtu -39 -40 -36 -61 -34 -29 -37 -40 -33 -17 -17 -36 -39 -37 -30 32
~ak> adefgjklnpqrtv -23 -29 -24 -16 -19 -26 -17 -29 -32 -18 -22 -19 -15 -22
~arse im -15 -16
~ews> dim -22 -15 21
~ibr h -16
~lep dmp -16 -16 -18
~nci defknoprsv -23 -25 -25 -30 -35 -26 -28 -25 -29 -28
""",
    """
=said:side_effect abcdefghijklmnopqrstuv -68 -91 -64 -51 -58 -72 -87 -78 -82 -82 -63 -68 -47 -30 -50 -84 -53 -58 104 -83 -15 -77
@symptom_all s 15
^bueno fl -20 -17
^jajaja elm -19 -17 21
be__@day b 23
carta a -17
duele_la m 17
never__i ablmv -16 -20 -22 22 -18
no__ir abjlmnpqrv -22 39 -17 -17 -29 -22 -16 -17 -16 -17
~<bar abpq -28 -16 -16 -17
~ego> abefghiklpqrstv -37 -33 -20 -16 -31 -34 -27 -24 -21 -31 -30 19 -20 -19 -30
~of> d -15
""",
    """
@treat acdefghijklmnopqrstuv 18 -45 25 -46 -55 -68 -60 -63 -75 -56 -58 -66 -31 -16 -51 -62 -57 26 -41 51 -58
hit__by m -18
i_only m -16
not:jaja m -17
sin_querer aklm -19 19 -22 -20
venden dmu -21 28 -21
~ecir ag -17 15
~ligh abdilnqtu -26 -22 -23 -21 -22 -15 -19 -21 -21
~tory lru -16 -16 -20
""",
    """
not_come i -16
will__card d 16
~gned m -17
""",
    """
dije abdjnqru -27 -22 -16 -16 -17 -18 -18 -20
does_he mu -16 -20
hace$ m 15
the_whole jmo -16 -23 -16
they_@cancel bdm -16 -16 16
want__do a 19
what__these g -17
~akin abdgiklmouv 16 -22 -38 -19 -23 -20 -19 -16 -29 -34 -27
~jos jmru 18 -23 -17 -19
~res> bcefghijklorsuv -23 -21 -16 -18 -25 -16 -27 -31 -19 -28 -21 -26 -19 17 -23
~tch> adghjknorv -24 -30 -23 -19 -27 -16 16 -16 -23 -17
""",
    """
@thanks acdefghijklmnopqrstuv -63 -71 -88 -87 -98 -80 -64 -77 -81 -52 -16 -36 -74 -65 -54 -80 -79 -72 96 -84 -79
a__ago v 20
can__get dfghlmnprstv -34 -17 -25 -43 -37 -17 -29 -34 -40 -29 -16 -35
i__before gimoqrsuv -19 -27 -23 -23 -28 -16 -17 -24 -17
risks mu -18 20
set__back dgmu 24 -19 -19 -25
~elf> bcghjmrstv -21 -16 -23 -19 -22 -35 -22 -17 -16 -20
""",
    """
@medicine_sent n -20
cbd d -19
highway$ m -17
in_an pu -19 -17
long_is djnsu -15 -15 -17 -20 15
nueva_es m 16
para defhlmpqrst -17 -22 -30 -16 -19 -22 -19 -32 -23 -37 -29
progr* m -16
~<not abdefhjloprtv -31 -18 -41 -29 -31 -34 -36 -32 -33 -25 -25 -23 -41
~nsu cefhilopqrstuv -25 -29 -24 -19 -19 24 -22 -21 -25 -23 -21 -20 -36 -22
~odav do -16 -15
~tec v -17
""",
    """
@food__no dmn -16 -18 18
@person__me blmuv -16 -15 -19 -21 -18
ando bcdhiklpuv -21 -20 -17 -23 -23 -22 -28 -28 -21 -33
ando_@symptom gs 16 -16
not__if p -16
ya_le aklv -18 -17 -19 -17
you_see acdgijmnqs 34 -17 -25 -21 -21 -30 -19 -20 -19 -21
~omi> blnr -16 -16 20 -21
~wait cdhlmopsuv -19 -26 -18 -22 -28 -15 15 -17 -21 -18
""",
    """
are_we dnu 17 -23 -16
for__@symptom mn 17 -19
hers m -15
i__a bcdefghjklmqrst -32 -50 -18 -28 -28 -20 -61 -17 -54 -37 16 -27 -35 -29 -55
para_empezar a 16
tiene* bgkmnprsu -21 -28 -18 -15 -25 -22 -22 -20 -48
~biem mo -19 27
~iedo b 18
~omeb gjlmnrs -22 -17 -15 -33 -28 -21 -16
""",
    """
^check admn -15 -15 17 -15
boost* am 21 -19
can__stay pq -17 15
does__make m -17
jazz$ m 15
por_mi bcdijlmnopqu -23 -24 -16 -16 -17 -18 -39 -23 -26 29 17 -17
these__run du 17 -17
want__on km 19 -20
~away acdefghijkmntu -32 -20 -24 -25 -22 -27 -22 -26 -23 -18 -27 -29 -21 -19
~mud ab -17 18
~orra amv -16 -25 -17
~text abdefhklmnopqrst -23 -32 -43 -26 -32 -23 19 17 -15 -52 -49 -47 -43 -40 -42 -40
""",
    """
big du -16 -16
bring__blanket mn -16 17
bring__own m -16
got__@thanks b -18
i__interested blm -17 16 -17
iv_was m -15
map efjlmu -23 -18 26 -19 -17 -15
need__the ajn -16 -18 -21
past_@place hm -23 22
sit__me anp -16 21 -17
works bdhlmnv -17 -20 -17 -19 -24 -16 -17
~bue bcdefghiknoqrsuv -21 -17 -21 -22 20 -17 -22 -21 -17 -21 -19 -21 -19 -21 -22 -21
~cit dgnu -18 -16 -18 -16
~will cefijklostv -29 -32 -26 -29 -43 -45 -53 -20 -19 -16 -37
""",
    """
=said:reschedule abcdefghijklmnopqrstuv -66 -62 -17 -53 -65 -71 -53 -46 -84 -88 -23 -80 -20 -57 110 -86 -42 -41 -70 -81 -92 -61
did__the lm -16 23
findi* pq -18 20
the_highway r 16
you__up adqr -25 -18 -16 -15
~<br bcdefgikt -29 -40 -30 -39 -36 -28 -25 -34 -32
~<tut gj 21 -18
~rom> aehkoqv -21 -22 -32 -21 -31 -32 -32
~vide aefjkou -20 -18 -16 -17 -16 -23 -19
¿_tienen dhimq -15 -17 -19 19 -18
""",
    """
do__it ijmoqv -18 -22 -21 -19 -25 -25
se_@insurer q -18
time__the adn -16 -17 -16
~<mas mn -16 19
~ast> bijloqt -29 -27 17 -31 -34 -31 -25
~lma aehiklmru -18 -24 -23 -19 -16 -16 17 -16 -22
~lpe> m -24
~plac dhiklmnps -29 -19 -18 -15 -19 -19 -25 -15 -17
""",
    """
@ride__work m 17
disability a -23
necesito_ayuda im -19 15
per_@visit dmu 26 -27 -24
we__see abdmpru -15 -19 -18 24 -18 -21 -18
~unn abdfghnqu -20 -16 -22 -21 -15 -19 -24 -31 -21
""",
    """
after__@visit bos -18 -18 18
else$ adi -22 -22 -16
few mr -20 16
free$ admpu -17 20 -31 -18 -22
legit$ ju -16 17
noche$ hn 18 -18
patient ghjmou -18 -21 -21 -29 -23 -21
place_on m -18
~dnes u -17
~inan ags -18 -17 -18
""",
    """
#__this v 16
@eat_at mn -16 15
already__still mn -15 16
come__week a -16
necesito__a am 22 -23
vendr* au -19 -18
~hone adu -17 -29 -24
~ram gklmnopr -17 -18 -24 -19 -17 -21 -15 -15
~rcl m -18
""",
    """
@symptom_despues s 17
bad_today ms 18 -15
besid* a -15
on__text k 16
you__@vehicle dhi -18 -19 -16
~<is eflmpq -25 -16 -15 -26 -22 28
~<ser abcefgijlopru -18 -29 -19 -19 -22 -22 -17 -30 -19 -26 -23 -27 15
~upl m -21
""",
    """
does__if m -17
have defghlmru -16 -28 -30 -20 -17 -25 -22 -48 -23
please_get aim -16 -16 17
tranq* m -19
~do> cdefijkluv -38 -26 -70 -37 -38 -29 -16 -48 -17 -22
~lrea aips -24 -20 -21 -16
~stuc adgjlmv -15 -15 18 -20 -17 -35 -17
""",
    """
fumar n 25
keep__coming mr 19 -20
much__@visit dmu 16 -23 -16
~aman m -17
~ich> abdijlnopqstv -30 -19 -30 -21 19 -26 -29 -17 -17 -19 -18 -20 -19
~nst> m -20
~yday dm -15 16
""",
    """
@price$ abcdefghijklopqrsv -31 -25 -28 41 -28 -38 -38 -37 -30 -39 -20 -21 -27 -16 -28 -25 -21 -20
is_the abcefknpqrstv -17 -52 -34 -30 -49 -39 -31 -48 -16 -49 -69 -35 -45
what__good fgjmu 24 -15 -18 -22 -26
~dici fm 15 -16
~rtu c 15
""",
    """
much acdefghjkopqrsuv -25 -25 22 -26 -29 -25 -26 -34 -22 -18 -17 -17 -17 -27 -16 -16
not__no mr -17 -15
the__who a -19
to_say m -16
~<jfk em 21 -19
~dola dm -21 20
~siv u -25
~uard amor -15 -21 -18 16
""",
    """
@parking_at mr 16 -15
consultation dmu 17 -32 -29
make__if o 18
~<rei mu -17 -15
~<tar abdghilnopqs -25 -21 -31 -21 -25 -19 -20 -29 -20 -18 -20 -22
~cesi defghjprstuv -35 -19 -16 -26 -17 -18 -27 -20 -23 -16 -16 -19
""",
    """
@call__la a -16
^muy deilmtu -16 -17 -17 -16 -24 20 -16
abren abcdefghijmnopqrstuv -35 -23 -17 -31 -17 -24 -28 48 -20 -28 -57 -28 -31 -15 -21 -18 -19 -19 -23 -16
con_la bdgilopqrsv -19 -23 -18 31 -21 -30 -24 -23 -20 -15 -22
el__y r -23
not:on aghlmnqu -17 -17 -17 -18 -20 -17 -22 -18
reanudar km 19 -19
storm mo -20 15
this__not abdgiluv -20 -22 -16 -23 -18 -20 -36 38
~<cos aijq -16 -17 -22 -17
~ears m -26
~tri dginqu -22 -17 -24 -22 -21 17
""",
    """
^happy abdefghiloqtu -20 -25 -16 -19 17 -15 -22 -16 -16 -17 -16 -19 -26
a_pop d 16
but__will t -16
i_expect m -18
yep_got q -15
~pie cdfhijopqrs -18 -25 -17 -17 -28 -19 -19 -18 -21 -18 -19
""",
    """
all_right bjmrsu -17 -16 -25 -15 -16 -17
chest abimu -16 -18 -18 20 -17
con_una ai -17 15
done_getting gl -15 19
great$ du -16 -19
la__@visit a -16
not__you dikmoqrv -16 -25 -17 -27 -19 -26 -16 21
que_hacer u -19
to_another b 16
~tenm aklmo -16 -21 19 -22 -20
""",
    """
got_home bhmpqrs -19 -16 -16 -21 -17 -16 24
m$ cdfgijlmrtuv -20 -19 -30 -17 -19 -17 -30 18 -16 -21 -22 -17
much__we m 15
que__vuelvan kl 16 -16
se__hizo m -16
~esad mu -23 -17
~fact amu -16 20 -20
~ippi p -16
~tro cdefghiklmptv -31 -22 -20 -30 -44 -31 -41 -35 -30 -16 -34 -23 -31
""",
    """
@parking_when jmn 16 -17 -15
informacion g -16
tutor* gjm 21 -17 -21
~bris hm 16 -15
~kjh eflm 25 -18 -17 -27
~nca ijmnor -21 -16 18 -17 -17 -17
~poem m 16
""",
    """
how__in u -16
my__@cancel oq -18 16
resubscribe km 15 -17
wednesday hmoq -27 -27 25 -25
~<pun m -15
~ball j -15
~ngu abcdefghijlnorsu -21 -18 17 -28 -19 -20 -18 -19 -21 -15 -19 -35 -31 -17 -17 -36
~old cefghijlmnopqstv -30 -30 -31 -30 -27 -19 -37 -18 18 -37 -22 -26 -38 -29 -20 -21
~vin> m -17
~wqe em 20 -21
""",
    """
@hello_can o -16
do_when ad -17 -15
maps ajm -16 20 -18
not:favor bio -17 -15 -18
your_list m -28
~fue s -15
~hoev m -17
""",
    """
far dhu -17 -22 -18
not__it abjkmnopqsv -31 23 -26 -24 -20 -22 -26 -18 -28 -21 -24
partir m -20
puede__el abd -16 -16 -15
""",
    """
^kjhkjh em 15 -16
help__i g -17
numero_de gklouv -24 -27 -22 -15 -34 -16
someone__take pq 16 -15
~<hou dgknpuv -29 -22 -20 -20 -21 -15 -17
~ble befghjlmnprtuv -25 -49 -47 -16 -52 -29 -28 -25 22 -51 -26 21 -33 -55
~omas mq -27 -16
~repa abgiju -24 -19 -28 -19 -18 -18
""",
    """
con_@symptom ns -18 23
duele$ mu -21 17
the__got m -17
this__me mu -25 -22
~ntem bi -17 -17
""",
    """
@day__anything o -15
can_he n 16
do__press gmnu 21 -20 -20 -18
form_to i -17
take_my adjmnpq -29 -26 -18 -24 20 -17 -29
to__right mn -20 19
to_start ak 20 -17
~mov acdefghijknpqtu -24 -23 -33 -31 -27 -23 -28 -38 -25 -35 -22 -37 -37 -28 -48
""",
    """
@insurer__that dmnq 21 -16 -20 -17
a_mess m -18
esta_@open hm 24 -24
luego__digo m 17
not__another ov -23 -26
yo$ abcdefgijklmoprtu -23 -15 -25 -21 -28 34 -21 -25 -20 -21 -28 -39 -15 -18 -17 -21 -24
~epr adgmnu 16 -18 -17 -16 -20 17
~ers bcfhklnoprs -16 16 -34 -18 -28 -34 -32 -17 -21 -17 -23
~ibe cefghijknpqrstv -29 -20 -20 -31 -19 -30 -24 17 -22 -16 -21 -18 -21 -22 -16
~orse o -16
~sch pqu -15 -17 -16
~uga dghilnpqsv -16 -16 -19 -15 -19 -24 -17 -22 -20 -20
~wea cdfghijlmorv -19 -30 -16 -23 -32 -24 -27 -16 17 -26 -19 -16
""",
    """
have_reached mv -15 16
so__can dm -15 -23
what__text gm 18 -20
~arn> m 20
~ened oqu -16 -16 -26
~ilit b -16
~ofre u -16
~rse abcghimorv -32 -18 -21 -32 -18 -25 -32 -30 -26 -25
""",
    """
~<ass bcegilu -18 -15 -16 19 -18 -26 -15
~migh mn -26 -21
~slid bmo -17 -24 21
""",
    """
@insurer_is dmnq 21 -16 -20 -17
and__my mpv -34 -20 17
bong bdmnpru -18 -18 26 -21 -17 -23 -16
do__this ilmnv -17 19 -37 -16 -18
eso$ acefghiklopqrtuv -36 -26 -27 -25 -52 -31 -33 -28 -38 -23 -32 -27 -28 -31 29 -39
locked aq -23 -18
not_getting gv 15 -23
~eden dfghjlpqrsu -28 -16 -18 -22 -17 -27 -16 -37 -19 -18 -16
""",
    """
@stop__molestar m -18
a__# bgjlmqstuv -26 -20 -24 -18 -19 -26 -22 -24 -29 -20
jj$ em 24 -26
walmart h -21
~ay> acegjklnptv -43 -58 -63 -32 -32 -30 -34 -34 -18 -40 -21
~ier> o 20
~uand abdjknqruv 16 -17 -23 -31 -21 -20 -28 -30 -26 -16
""",
    """
back_out b 17
bro abcdefgjlnoqru 20 -22 -22 -19 -22 -24 -15 -20 -19 -19 -15 -18 -20 -23
more_@thanks b 16
why__getting l -16
~<ye adfghjlnoqr -18 -17 -15 -17 -16 -19 -18 -22 -18 -20 -17
~bn> efm 23 -17 -27
~ugu cm 15 -16
""",
    """
@open_the j -22
@vehicle_me agjmno -16 -18 16 -16 -18 -16
contact$ l 15
cost bcgijoqu -15 -15 -16 -23 -17 -16 -17 -36
help bcefghijklnoprsv -31 -29 -30 -27 36 -20 -30 -25 -28 -35 -31 -21 -30 -27 -26 -32
hermana bcdjmoruv -29 -23 -19 -20 17 -25 -21 -28 -21
~ping dfknoquv -22 -19 -16 -26 -27 -26 -15 -15
""",
    """
get_there abcghijklmopqsuv -41 -31 -17 -31 -34 -34 18 -18 -24 -48 -28 -18 30 -24 -30 -19
lista_del bm 17 -19
nausea ms -15 19
send__the lm -16 -15
who__@drive mquv -15 22 -16 -17
~<sun ms 19 -17
~<typ abglmnoqu -19 -20 23 -17 -24 -17 -16 -16 -27
~dia acgjkopqtu -22 -21 -29 -34 -21 -18 -21 -35 -24 -24
~esde abcdgilmopqrsuv -27 -26 -15 -29 -17 -19 -23 -27 -25 -17 -20 -32 18 -26 -15
~ewhe jno 15 -17 -17
~tado agj -22 -18 -17
~went ajn -15 -21 -16
""",
    """
assist begijklm -16 -16 25 -16 -16 -16 -21 -25
you__feelings m 17
~does abefijlprst -24 -21 -20 -31 -29 -48 -39 -36 -38 -25 -33
~egre dglmnu -16 -18 -17 -26 -17 -21
~hims n -15
~que bdefhnpuv -30 -21 -35 -42 -42 -16 -19 -22 -29
""",
    """
many_times lm 17 -17
ok bcdefghjlnprsuv -60 -77 -18 -97 -58 -61 -77 -83 -66 61 -36 -16 -39 -64 -75
quitenme_la blr 18 -18 -18
~<hus m -16
~expl abcdgjklmnopqrsuv -23 -24 -18 -34 17 -29 -26 -22 -22 -25 -18 -17 -22 -19 -22 18 -18
""",
    """
espac* m -16
evening dlmru -17 -16 -35 -16 -19
it_feel u 18
la__un m -19
looki* flmnot -19 -18 -20 -19 -20 17
pick__@call him -18 19 -21
text__now km 18 -19
~como behioprtv -15 -30 -47 -55 -39 -41 -24 -16 -36
~guar amor -15 -21 -18 16
~hen bcdefghjklqtv -31 -33 -19 -25 -30 -40 16 -33 -45 -40 -18 -18 -36
""",
    """
cuent* adgijlrsv -20 -26 -18 -18 -25 -20 -25 -19 -17
dale fjnoq -17 -15 -18 -17 -18
me_esperen blmr 21 -16 -23 -17
no__@door jr 18 -18
not:tomorrow bo 20 -20
ustedes__@ride j -16
word u -19
you_ever au -17 -24
~answ abdgjlnopqrsv -23 -18 -21 17 -16 -18 -22 -18 -15 -22 -17 -21 -20
~ao> efrs -24 -15 -15 15
""",
    """
chess n -16
de_mandarme k -18
feel_weird s -16
keep__@call mn -20 18
medicaid abdhjmnosu -21 -19 32 -24 -17 -30 -24 -18 -16 -23
~<saf djnru -19 -16 -20 -15 19
~cien bghijklnps -16 -25 -18 -19 -17 -15 -16 -22 -19 -22
""",
    """
longer aimnuv -25 -22 -22 -18 -24 -16
tan m -23
~<emp adfjlmoq 22 -18 -16 -19 -24 -44 -21 -16
~many abcghiopqsv -30 -16 -20 -30 -28 -23 -26 -15 -23 -20 -19
~mpor l -18
~righ cefiklpv -19 -23 -19 -32 -20 -23 -21 -24
""",
    """
@book__@visit bdmo -26 -15 22 -16
i__with dhlmnpqrv -19 -16 -23 21 -26 -27 -28 -24 -27
pulli* amors -18 -25 -15 19 -17
to_try abcimou 34 -18 -16 -16 -34 -21 -23
~eeli aru -19 -16 -25
~ntif cgilmu -18 -16 -18 -23 -26 23
~rain abdghijln -23 -24 -32 -19 -29 -17 -22 -16 -24
""",
    """
de_@visit am -17 17
it_from jmu 19 -22 -22
me_tienen lm 17 -19
not:estoy am -17 -17
to__another o 20
~nero m -15
~vos m -19
""",
    """
@parking$ abcdefghijklopqstuv -41 -23 -33 -44 -31 -33 -40 -25 -38 45 -17 -27 -26 -27 -24 -25 -21 -44 -24
a__numero ijmuv 21 -21 -20 -22 -20
discuss i 16
humano fimv -17 23 -20 -17
la__please o 16
locations jm 20 -17
que_numero iklmv 19 -17 -28 -27 -28
se_lo dmt -15 -21 18
the__pick d 17
you__asking gu -21 -16
~agra mt -16 16
~bli dnu -22 -23 -19
~jit m -17
""",
    """
agent efim -15 -19 20 -22
for_me acfghijlnoqrtuv 18 -23 -17 -23 -25 -23 -28 -32 -35 17 -45 -31 -23 -16 -16
got__@day amo 20 -15 -19
need__@visit dmno -17 -23 -17 -20
not_stay q 15
still_on hjms -18 18 -24 -19
the__# dj -18 16
to_fly dm -18 21
whole_thing m -15
~<ond acdegijlmsv -24 -18 -23 -23 -27 -23 16 -19 -35 -17 -20
~omo cdeikprtv -17 -18 -39 -44 -19 -47 -32 -23 -44
~osi gijnsu -17 -20 -15 -23 -16 -19
""",
    """
^hw dilmt 18 -19 -19 -26 -18
la__favor i -15
same_place jm 15 -16
skip_my bmn -16 -19 17
~ontr ajo -16 -21 -15
~otes im 17 -19
""",
    """
@hello_@thanks t 17
estoy_en adghjlmqsu -25 -27 -30 -17 -24 -20 17 -25 -28 -20
stuff$ giu -18 -19 -21
~dime abefho -16 -15 -19 18 -18 -18
~lest jlu -25 22 -18
""",
    """
new__who im -16 -19
~ever cefgijknopqv -41 -30 -29 -25 -23 -43 -20 -49 -41 -28 -30 16
~inf abcdijlnrsu -17 -22 -16 -16 -20 -19 -24 -15 -18 -15 23
~je> abdefhjnst -36 -32 -30 -20 -22 -25 -29 -29 -28 -21
""",
    """
copay dmu 24 -26 -17
have__up a -18
hay__ahi hinquv -16 26 -17 -17 -17 -15
reach_you diu -17 17 -16
the__is cdefghiklnqtu -26 -36 -19 -21 -33 -18 -38 -23 -30 -25 -33 -19 -18
~hurt gnp -18 -21 -21
~spe adeghjkotuv -31 -32 -23 -37 -36 -29 -26 -18 -21 -21 -34
""",
    """
ate ns 20 -16
de_nuevo aklm -15 20 -17 -17
for_@day adlmq -22 -22 -16 -31 18
got__from u 22
it__@person m -15
me__los adilmu -18 -17 -22 -20 -34 -19
me_manden m -18
que__en adgjkqs -22 -26 -16 -25 -15 -22 -17
si__@texts m -19
~<af acegjlmtuv -22 -36 -24 -43 -25 -44 -28 -27 -27 -20
~app cdehijklnoprv -24 -22 -27 -38 -35 -34 -23 -32 -39 -16 -23 -25 -24
~fo> bmou -16 -19 -18 16
~ging blmot -17 19 -31 -15 -18
~lev abcdefhijklmnopuv -36 -22 -23 -36 -16 -22 -34 -30 -32 -31 -30 -20 20 -24 18 -31 -29
~out cefghklsv -29 -28 -38 -52 -20 -23 -26 -32 -18
~rean km 19 -19
~trab cefgjlprstv -25 -16 -19 -28 -34 -30 -30 -17 -27 -15 -20
""",
    """
with_work m -16
you_and hj -18 16
~<sob dn -17 -15
~ian> djnu -16 -16 -17 -16
~oon bcdghijkmotuv -21 -22 -23 -32 -32 -22 -25 -26 -31 21 -15 -23 -19
~ric amnqu -17 19 -15 -16 -17
""",
    """
@english__@relative c 16
could__find m -16
please_discontinue l 15
you__@open dhimoqrsu -19 29 -16 -26 -30 -15 -19 -21 -15
~<sp efghjkopqtv -33 -31 -23 -20 -26 -35 -37 -38 -54 -31 -38
~erci an -18 20
~favo defmnqrstv -34 -28 -22 -23 -29 -30 -17 -28 -31 -32
~mbre bijmnoqs -17 -17 -16 -26 -17 -15 -24 16
~wher abdfhijknopqrsuv -24 -22 -17 -33 -24 -29 21 -20 -25 -42 -21 -33 -52 20 -17 -19
""",
    """
be__me mnpq -16 21 -17 -17
but__not prt -17 -16 -17
luego m 21
no__al m -15
one_on m -18
who__the adehijmrsuv -18 -17 -20 -15 -24 -21 35 -17 -15 -40 -22
~ece cdefghjprv -16 -15 -32 -31 -32 -32 -39 -22 -19 -15
~vate k 16
""",
    """
@open_@holiday m -15
a__am m -16
be_this mnsu -17 -15 18 -19
does__up m -23
have__be anq -20 -21 16
i__that hijpqstu -16 -16 -22 -15 -27 -24 -21 -32
~<eve cejkmnopquv -29 -19 -33 -16 -15 -19 -36 -17 -21 -21 -46
~gand j -19
""",
    """
i_changed b -16
moved delmnpqrsuv -15 -18 -25 -30 -18 -19 -16 -26 -22 -23 19
que_@call nquv -16 -17 -19 -16
~<off au -17 -18
~cli dhlsv -15 -19 -20 -24 -16
~nue> l 16
~rn> abcdefghimnpqstv -24 -42 -31 -38 -27 -19 -30 -41 -16 23 -26 -19 -23 -32 -19 -29
""",
    """
front abluv -17 -16 -21 -18 -16
get_these amu -18 -19 -20
got__@wrong dhjm -15 -17 -16 -17
not:m bl -17 17
sirve abjlnqsv -27 -20 -23 -17 -19 -20 -19 -21
~irst bhkmpqr -21 -18 -17 -17 -19 -17 -18
~onar m -17
~uese ilm -15 -15 -17
~upo> adhjmoru 20 -24 -21 -19 -26 -19 -15 -17
~vici am -16 -16
""",
    """
@call_is r -23
any__@thanks b 16
botox mu 22 -15
luz$ jlm -16 -17 24
text__you m -18
to__@relative bdgjknp -17 -20 -19 -20 -19 -15 -28
what__do bcdfgino -20 -21 -48 -30 -29 -27 19 -33
would__instead mo -16 20
~ntac bdgjlmoqu -22 -26 -23 -18 19 -37 -22 -15 -26
~ps> bhilpqr -26 -19 -18 -23 -24 -24 -17
""",
    """
click defilr -17 -23 21 -17 -20 -16
mean dmou -21 -16 -17 -16
ponen__los km 16 -18
~jlk em 18 -16
~rby m -16
""",
    """
get__number gmu -24 -30 21
not:ire ablmoqrtv -15 38 -27 -35 -18 -19 -18 -23 -19
not__more lmv 16 -20 -18
~wil ceijklotv -32 -33 -29 -45 -46 -53 -20 -19 -25
""",
    """
bad_for dmu -15 17 -17
frent* jm 16 -18
i_should m -23
is_this abdeghiklnoqrstuv -20 -37 -16 -19 -35 -32 -23 -18 -52 -33 -31 -24 -21 -49 -15 35 -43
the__@cancel m -33
will__set dgu 17 -16 -18
~ha> cdefjklmnqst -17 -18 -31 19 -17 -24 -28 -41 -20 -18 -17 -18
~ots acdefghjnoqrsuv 27 -19 -23 -15 -20 -18 -20 -17 -19 -20 -21 -16 -17 -23 -19
~pref adghjkmnqtuv -28 -22 -22 -21 -17 -24 -41 -23 -16 -19 -19 -19
""",
    """
~qwq em 20 -21
""",
    """
#__instead o 16
back_from mpu 17 -16 -18
desde abcdgilmopqrsuv -27 -26 -15 -29 -17 -19 -23 -27 -25 -17 -20 -32 18 -26 -15
does__any m -19
es__eso mu -16 15
se_@wrong dglmqtuv -22 -15 -17 -22 -16 -16 -18 30
to__someone bmp -17 -25 -18
tyler v 15
~<en bdefghmorstv -27 -36 -36 -34 24 -19 -38 -23 -16 -44 -31 -38
~eive i -20
~evi jnquv -17 -16 -18 -16 15
~tate op -18 -16
~tha acefghijklprtu -20 -17 -40 -59 -27 -47 -36 -16 -20 -58 -19 -24 17 -24
""",
    """
around abdgnu -17 -20 -17 -16 -18 -15
before__i l -15
depression mu -16 15
get__please aci 16 -18 -17
my__went d -19
my__will abnqu -16 -25 -20 -30 -15
payment adgjl -16 25 -20 -29 -17
una_vez m -15
very dmu -16 18 -16
we__on m -15
~chan dgjpqstu -43 -22 -25 -37 -18 -21 -15 -27
~nds> agjlmnr -19 16 -19 -22 -33 -24 -19
~oct m -16
~rang bmoqr -17 -24 -24 -21 -15
""",
    """
i__pee u -16
i_split d 15
puede__@person ai -18 19
~ara bdefghinpqt -16 -18 -33 -18 -18 -23 -19 -17 -15 -41 -36
~ash> n 16
""",
    """
cousin dmop -15 -26 -20 21
have_with n 16
river$ m 19
~bab am -17 15
~mied b 18
~nar abdgilmnoqtu -20 -16 -29 -20 -16 -18 -30 19 -22 -27 -18 19
""",
    """
@drug abcdefghijklnopqrtuv -53 -39 -35 -28 -29 -36 -39 -42 -34 -38 -27 -20 45 -45 -37 -49 -17 -30 -17 -38
@year$ gjmnsu -18 -17 20 -27 -24 -17
closed abdghijmnoqrsuv -24 -17 -25 -16 17 -22 -29 19 -17 -15 -16 -16 -20 -17 -17
said__will pu 20 -18
""",
    """
@day_can o 18
avisos akmu -19 20 -25 -17
for__the dm 18 -28
in_to m -27
number__to m -17
~<pot n -16
~ecks m 17
~ee> bcfghilnoru -18 -22 -16 -22 -24 -22 -28 -33 -20 -17 -46
~ngs bcdeikqrt -22 -20 -26 -15 -18 -21 -27 -22 -18
~smo bcdiklmsv -25 -15 -17 -17 -19 -17 -20 -21 -19
""",
    """
and__in m -16
not_bring m -16
un__para a 16
will__coming b 15
~<el bcdefghijknpqrtuv 18 -30 -18 -20 -17 -26 -32 -38 -29 -28 -35 -15 -18 -30 -21 -28 15
~dond bcdfhklnopqtv -29 -24 -33 -21 -29 -20 -32 -31 -31 -19 -34 -19 -34
~pli aghjlmnpqrv -26 19 -18 -27 -29 -37 -32 -21 -28 -22 -21
~rrar ahmr -19 23 -24 -18
~tivo gmu -17 -24 -19
""",
    """
@hello$ abcdefghijklnopqrstuv -49 -32 -33 -33 -48 48 -32 -27 -27 -33 -38 -37 -29 -34 -34 -38 -36 -28 -37 -45 -28
are__@relative gjnu 17 -16 -22 -25
it__be bnu -16 -28 -33
pagar acdgijnoqsu -24 -22 36 -24 -22 -25 -39 -40 -30 -20 -15
the__a djmu -22 -24 17 -25
~baja acefgijlmoprstv -31 -35 -31 -29 -30 -42 -33 22 -38 -18 -37 -37 -32 -27 -28
""",
    """
@wrong_de imv -16 -15 22
are__me abks -19 -16 -16 -16
el_@ride abdlmoqrsu -16 -21 -20 -17 -35 -18 21 -16 -19 -15
good_on m -22
let__leave m -18
""",
    """
at_the bcdhklnoqv -15 -16 -42 -23 -18 -16 -39 -26 -26 -32
~<don cdhknoptv -28 -41 -36 -29 -33 -38 -25 -28 -22
~agre amp -15 -21 16
~rir bm -18 -19
~sen abefghmnopqsuv -27 -16 -21 -19 17 -41 -18 -49 -40 -34 -38 -28 -36 -16
~tabl ad -19 -17
~toes mn 19 -18
""",
    """
@relative__que dimnopq -17 -20 -18 -23 -19 -18 25
it_on m -31
my_@hours dhmnqs -18 -20 17 -18 -17 -18
not:autorizo kl -19 15
put_that dmo -16 21 -16
~<ro abcdefghiklpqu 16 -48 -37 -16 -36 -34 -45 -54 -35 -36 -29 -29 -25 -30
~<sel dghijlmnqu 16 -15 -17 -22 -22 -16 15 -20 -17 -26
~card aijlpqu -34 -21 -22 -15 -20 -26 -29
~och abdgijlruv -21 -20 -24 -19 -20 -23 -17 -20 -24 -20
~ots> acdefghjnoqrsuv 27 -19 -23 -15 -20 -18 -20 -17 -19 -20 -21 -16 -17 -23 -19
~ung d -19
""",
    """
@treat__for b 21
@year_nuevo a -16
required a -19
~<sch pqu -15 -16 -16
~eks> m -17
~pena o -17
~reci befginoqsuv -27 -15 -18 -29 -35 -26 -20 -20 -22 -35 -26
""",
    """
@open_hoy hm 18 -19
dia__puede an 16 -17
mover abdnoq -34 -18 -21 -29 30 -18
que_banarme n 15
refill abdm -28 -15 -24 15
to_reach dmu -17 -19 -19
~<els bcghijmnpq 16 -18 -19 -25 -28 -19 -26 -24 -27 -19
~<li bcdefhjotv -19 -50 -32 -49 -50 -32 -22 -24 -17 -19
~<sou u -18
~may aeilu -15 -16 -17 -15 -18
~orri u -16
""",
    """
bueno$ flmt -24 -22 24 -16
can__after n -18
i_hate am -18 17
numero__@place ilmuv 18 -19 -21 -26 -19
segun* gm -15 -20
~<cue adhijlrtv -22 -31 -15 -19 -26 -21 -28 -16 -20
~rust mu -16 -18
""",
    """
@door__use gm -23 -16
@late_can hm 16 -16
a__before mnu -29 18 -16
have_not bm -24 17
husbands m -16
it_a bhijr -20 -21 -23 -19 -23
que__el bcgijklpsuv -24 -18 -23 -24 -32 -18 -24 -17 -24 -16 -25
uber abcdghijnopquv -24 -22 -20 -30 -18 -24 -18 -17 -37 -21 -31 29 -36 -16
what__going dmu 34 -28 -24
~<wee cdfgijlmnopqrs -24 -35 -17 -29 -24 -23 -27 -18 -34 23 -16 -24 -26 -28
~cidi blnrs 15 -15 -17 -19 -18
~eard mn -23 -16
~omp abchjklsv -27 -30 -19 -27 -31 -18 -25 -28 -21
~pita dhln -22 -21 -15 -15
""",
    """
@place__# jm -18 17
deje gikuv -17 19 -17 -21 -17
dis$ acdefghijklmnpqtu -22 -17 -22 -25 -31 -26 -22 -29 -32 -16 -21 -42 -20 -16 -23 -21 38
eating mn -21 15
get_back abknr 19 -17 -27 -17 -16
haircut am -20 20
me_den l -16
no__voy m -21
of__the o -18
se__@late cdmnq -17 -16 -16 -17 -17
you_send adgk -15 -24 -24 -16
~<he bcdfghjkmopqsv -32 -16 -26 -20 24 -58 -41 -43 -28 -32 -20 -24 -19 19
~hous go -18 -16
~iat mt -20 16
~mbia abcm -17 -17 18 -31
~ngua cu 22 -22
""",
    """
@pay_my im -17 17
a_truck q -16
be_back r -18
me__y agq -15 -16 -20
never__a m -15
not_back jmq -15 -16 18
now_i m -19
same bcefhiklqrtv -27 -26 -20 -19 -21 -24 -23 -30 -20 -20 -16 -23
set__up abdilmopu 31 -19 -21 -20 -23 -36 -19 -23 -16
works$ lm -15 -27
~eres cfghijklnopqrsv -26 -19 -32 -20 -25 -30 -18 15 -23 -21 -24 -30 -34 -28 -31
~were adors -16 -15 -15 24 -16
""",
    """
a__now m -19
clear* n -18
es_un u 15
estan__la h 16
my__that dgmnpst -23 -18 -36 26 -23 -19 -19
not:ever bqv -16 -16 -21
quiero_@book a 16
with$ adeilmt -19 -26 24 -18 -27 -30 -15
~<ac bcefghklmrstuv -41 -41 -43 -42 -40 -30 24 -48 -16 -22 -25 -33 -21 -43
""",
    """
i__front i -15
it_to adu -17 -22 -22
que_papeles ain -20 -19 17
~ubsc abcegiku -17 -18 -18 -17 -18 -18 15 -30
""",
    """
clonazepam n 21
do bdefikloprstv -24 16 -50 -102 -33 -82 -25 -40 -34 -50 -65 -68 -42
for_whatever am 15 -23
i__@eat adhjmnu -18 -17 -19 -20 -42 33 -15
if__came o 15
me_@vehicle abdghijklmnopqrsu -22 -16 -18 -21 -16 -21 -23 -16 -19 -30 -20 -18 -30 -31 -26 -18 35
my_alarm bo -15 -20
to__airport jm -24 20
~cil jmqu -17 -28 -16 -18
~situ m -18
""",
    """
i__home abhimnpq -20 -19 -20 -16 -34 -38 -18 28
keep__me lm -19 21
reached mv -17 19
~habl abcdfhjklmnoqv -20 -19 26 -16 -15 -15 -16 -21 -24 -37 -25 -29 -30 -18
~whe bcefgkloqrtv -39 -20 -35 -47 -27 -50 -28 -16 -57 -20 -34 -31
""",
    """
do__take bcglpqu -38 -16 -28 -19 -17 -39 -34
my__me cdlmnopqsv -21 -23 -22 -43 -26 -25 32 -26 -21 -19
my_mind mor -28 -19 -16
~eliv m 19
~get cdefhinopu -23 -39 -20 -27 -30 -26 -20 -23 -16 -16
~irpo q -15
~pia a -20
""",
    """
@stop__gas r 15
eat abdfghijmoqru -25 -17 -39 -18 -38 -35 -16 -27 41 -30 -29 -21 -44
locat* hmu -17 -24 -19
not:will p -18
should_the mn -20 -15
someb* gjlmnr -22 -17 -15 -33 -28 -21
~ayer abdgjlnorsu -15 -18 -19 -17 -18 -17 -15 -16 -17 18 -24
~oga ajm -25 -15 16
~rage m 16
""",
    """
@relative__no bmp 23 -17 -21
@vehicle__today m -18
all__a m -24
borreme_la b 16
buscan a -16
but_i glmqrtu -22 -18 -21 -23 23 -19 -16
did__it m -16
i__disability m -18
mandarme_@texts m -23
more$ abdikmnors -25 17 -22 -27 -22 -45 -23 -31 -20 -16
not:remove blm -16 -16 17
time__another mo -18 -16
~umpl m 15
""",
    """
en__attend am -16 17
it_@stop lm 19 -18
long__i jrsu -27 -20 -21 19
up__another a -16
~ys> cdegijklnrv -25 -21 -42 -34 -51 -34 -16 -43 -22 -15 -33
""",
    """
nauseas ns -22 23
~<dre ilnsu -18 -15 -20 20 -28
~ddic jnu -16 -22 16
~rci mno -16 20 -18
~ugg np -17 -16
""",
    """
^jaja acefglmqtu -17 -25 -18 -15 -21 -20 28 -15 -20 -24
can__from mu -18 18
she__me m -17
~fere cdhiklqst -16 -28 -16 -24 -15 -19 -21 -18 -15
~ntil abn -16 -16 -17
""",
    """
^hoy dlmsu -16 -17 29 -18 -22
awesome mt -20 22
time__target hm -19 16
~lima m 16
~loa dm -23 16
~part bdgkloprs -16 21 -20 -19 -18 -30 -23 -21 -25
~ryt ablu -26 15 -21 -16
""",
    """
debbi* muv -18 -17 24
me__@staff im 21 -22
not:gave a 16
or__i hlmn -18 -18 -41 -21
step m -16
you_help gmu -22 16 -16
~<pos cdhjknoqs -16 -24 -30 -24 -17 -22 16 -18 -22
~<rey u -15
~dejo adhjmnpq -18 -29 -19 -16 -35 16 -19 -18
~extr abdiu -20 -16 24 -16 -22
~tox> mu 22 -15
""",
    """
almost fjlmr -19 -19 -18 -23 25
~ewh jno 15 -17 -17
~ras defjkptuv -40 -21 -24 -31 -26 -33 -21 -45 -34
~uadr m -20
""",
    """
@relative_ocupa a 18
get__work u -18
got__@relative mp -20 19
~ipp p -21
""",
    """
@cancel_todo m -16
could__be u -19
she__struggling a 15
todav* do -16 -15
you__@late m -17
~run abfhmnuv -22 -15 -20 -20 -16 -22 -16 -16
""",
    """
expensive u -25
me__@person aimu -16 24 -28 -17
me__at am -28 17
my_@drink dm -17 16
not:find abghjmno -16 -17 -17 -20 18 -41 -19 -23
on__the d -17
prefer m -19
ready_to k -16
to_put djmn 16 -17 -19 -17
~<rea befgijlmpqrst -20 -28 -31 -37 22 -39 -24 -17 -23 -29 -20 -26 -35
~come cfgilmrstv -24 -20 -48 -59 -26 -19 -27 -50 -29 -33
""",
    """
@day_instead o 16
@visit_is m -22
con_@howmuch dmnru -15 -15 17 -17 -17
end bcefghijklnqrstuv -22 -24 -36 -29 -33 -23 -32 -23 -34 27 -23 -27 -22 -16 -20 -37 -28
my__out adpq -25 -17 -21 16
not:they m -16
the__before aghmu -22 -16 -16 -17 -21
vaping m -16
wear_@symptom mns -18 18 -22
~atch adghjknopqrv -27 -29 -23 -18 -26 -16 17 -15 -21 -20 -22 -16
~nsto cefgiklmru -16 -22 -17 -18 -16 29 -31 -29 -19 -16
""",
    """
^cheers t 15
^hacen u -16
not__go bm 20 -21
ready__the i -15
thing$ oqruv -17 -16 -18 -22 -20
voy_saliendo mr -17 20
~ath dghjnpqrv -22 -24 -20 -24 -17 -15 -21 -18 -19
~diez m -16
~ieme mo -19 26
""",
    """
know__@person v 16
longer_wish l 15
podeis m -18
rides mqu -16 19 -22
~rnet dm -19 15
""",
    """
@english_por acilmo -16 35 -23 -18 -16 -20
^alo efm -18 22 -21
all_what h -18
at_my npqr -19 -16 -15 -21
got_in mpq -15 -16 17
i__again adhjlmn -22 -17 -15 -15 -21 -29 19
la__@move mno -25 -21 22
much_a dm 21 -25
not__@day ahmqr -22 -20 -29 -28 -19
olvid* adefnquv -16 -18 -19 -16 -17 -17 -18 -16
~arin d -17
~fina hjmnqsu -16 -17 -15 -20 -20 -18 -16
~oei e 17
~ombr mq -15 -16
""",
    """
consent_to m -15
de_la acdghjkloqtv -26 -19 -24 -26 -18 -25 -37 -17 -45 -38 -26 -42
have__a adimnquv -24 -20 -23 -31 -21 17 -25 16
last_text gklmv -18 -25 -19 23 -19
mi__puede abcmnp -19 -19 -16 -19 22 -26
not:@eat mnou -28 22 -17 -17
~<hon u -22
~ent> cefhjknpqrs -35 -22 -28 -47 -34 -25 -38 -31 -44 -22 -17
""",
    """
coming dfghiklmnrsuv -39 -21 -29 -26 -30 -32 -35 -17 -22 20 -34 -30 -20
follow m -18
not:que acgjknoprv -28 -25 19 -26 -22 -30 -27 -21 -25 -30
please__it lm -19 16
por__es ju 16 -15
up__@clinician adim 22 -17 -18 -20
""",
    """
consu* lmu -16 -16 -17
lk$ eflm 27 -21 -18 -28
~mee amo -20 19 -19
""",
    """
antes bgjmpqru -17 -28 -17 -46 -15 -29 -27 -33
table m 16
the__family m 16
through_to im 18 -16
""",
    """
@drug__the mn -18 20
a_casa m -20
ayo acdefghilmnu 16 -17 -17 -25 21 -15 -16 -15 -19 -27 -17 -17
casa abcdjklmnou -19 -22 -21 -17 -24 -22 -18 16 -18 -20 -18
seeing_@machine l -16
this_am l -16
to_@cancel abdlnr -27 16 -24 -16 -16 -16
~jaj bdefhijlnv -27 -29 -34 -25 -19 -20 -23 -38 -23 -20
""",
    """
is_set pq 21 -23
says__can mp -16 -15
~ffec n -16
""",
    """
@call__to i -17
@cancel__por bm 18 -15
^quien abcfgijklopq -28 -16 -27 -15 -16 -52 -16 -22 -28 -16 -30 -38
get__sleep mu -18 18
not:@ride cdgijlnqrsuv -17 -21 -25 -21 -24 -21 -31 25 -27 -19 -15 -21
on__books ab 18 -16
will__with mnu -15 -19 19
~hem> acdghijnqrs -21 -16 -24 -21 -19 -28 -20 -22 -20 -18 -21
""",
    """
could__@relative cimnopqu -20 -16 -17 19 -24 -15 -23 -16
need__sent im 22 -21
~hur cfghijklnrt -15 -15 -24 -16 -20 -23 -18 -21 -29 -21 -15
""",
    """
about_this m -16
nota$ mnu -20 -15 19
quiero_darme k -17
the_@food mu 23 -16
~<se bcefhlmnpqtuv -22 -23 -46 -50 -32 -16 -20 -46 -43 -33 -26 -22 -23
~ead> aefghijkmnpqstuv -15 -17 -17 -42 -22 -39 -31 -21 19 -15 -23 -16 -29 -21 -21 -31
~have defghlmru -16 -28 -30 -20 -17 -25 -22 -48 -24
~ime cegijkqrstuv -41 -35 -21 -34 -25 -29 -22 -27 -16 -33 -50 -37
~ing> cegijkqrtuv -65 -52 -21 -21 -45 -23 -20 15 -25 -30 -36
~rne abdhlmpqu -24 -16 -28 -16 -21 21 -17 -21 -23
~tend mnqsu -17 -25 -25 -15 -17
""",
    """
are__in au -27 -25
do__do bcefjlmotv -16 -26 -16 -27 -54 -22 18 -24 -20 -19
resume__@texts km 16 -20
target$ u -15
the_truck m -26
you__over d -15
~rtg efu 21 -20 -20
""",
    """
@place_to j 15
cual_@door gjm -17 25 -17
for__next a 15
happe* ajn -19 -21 -22
me_bajo jm 15 -28
mess__@body n -19
not_be abdimnqsu -17 30 -21 -17 -30 -24 -30 -23 -17
una__la o -18
wish__receive lm 15 -20
~abi ou -16 -15
~ipe> ab -19 15
""",
    """
a_booster am 21 -20
consult acfghijklmnoqrsuv 50 -26 -17 -17 -29 -41 -29 -22 -25 -55 -32 -36 -23 -30 -26 -45 -22
discounts dm 20 -18
empiezo am 16 -17
es__# dm -23 18
just__up m -16
no__queda m -17
~ora cdefhijklqu -38 -50 -29 -39 20 -50 -48 -21 -39 -30 -32
~wice abgklmnqrtuv -17 -17 -21 -16 -17 -26 -16 -18 -17 -18 -17 -17
""",
    """
de_mis a -15
do__plan m -17
got_any ad -17 16
helped m -16
manager im 24 -21
voy$ chiklmnopqrsuv -17 -20 -27 -18 -29 -41 -33 -28 -24 -34 35 -26 -30 -19
~blac du -16 -18
~cog dgimnu 17 -16 -26 -30 -19 -19
~eel cdeghmnov -21 -26 -18 -21 -24 -29 -27 -24 -23
~iend abfhklmoqstu -19 -25 -19 -32 -24 -17 15 -34 -51 -16 -21 -21
~lant adgijmnou -17 -15 -18 -18 -17 18 -16 17 -24
~rop cgikpsuv -18 -18 -22 -17 -19 -23 -34 -18
~rue ahinoqs -18 -18 -22 -18 -21 -20 -16
""",
    """
^como defhiknopqrstv -71 -22 -62 -23 -36 -34 -18 -33 -28 -49 -24 -54 -32 -22
i__questions m -17
pongo__@medicine g -17
this_@symptom gmnsu -17 -22 -18 23 -26
~esu abcdefghjkmnqtv -32 -20 -26 -22 -21 -17 -31 -17 -19 24 -16 -17 -21 -18 -15
~sent adhnouv -29 -25 -20 -28 -27 -28 -21
~tco dm -19 17
""",
    """
@day__me aboq -22 -28 28 -15
i__@place jm 17 -20
much__it dm -18 22
pueden__de a -16
todos m -21
~nsf di -16 22
~pul bdfghijklmnopqruv 18 -30 -18 -23 -21 -27 -17 -17 -19 -15 -25 -17 -19 -21 24 -21 -16
~tel> am -25 21
""",
    """
@call_on mn -24 18
@symptom__after s 19
^@day abcdefgijlnopqrstu -25 -18 -19 -21 -27 -37 -15 -26 -17 -27 -28 33 -31 -30 -23 -19 -31 -30
este_numero gi -20 -15
i_send djm 19 -28 -27
not:puede acdimnpq -20 -20 -18 -30 -25 -37 -21 23
postpone o 17
still_have noqs -21 -17 -17 18
~<wal cdfhiklnopst -23 -23 -16 -28 -26 -25 -27 -27 -27 -20 -24 -18
~xcv eflm 24 -15 -15 -26
¿__dia am 16 -16
""",
    """
@relative__por pq 19 -20
@symptom_twice ds -20 19
said__i mo -18 15
toman__@insurance d 19
would_be lnou -21 -24 15 -26
~gan abdefgjlmnoq -30 -27 -17 -23 -18 -32 -34 -19 21 -28 -29 -22
~invo m -18
~stac m -15
""",
    """
a_@medicine m -17
i__number gijmu 25 -23 -22 -23 -19
le__a aq -19 -19
like$ dgimu -33 -23 -21 -19 18
llego_un mr -16 -17
lugar_para a 16
se_@sick mnpq -29 -15 -21 27
what_to mu -17 -17
~lgu abgjklmrstu -39 -19 -19 -29 -21 -26 -17 -18 -17 -17 -40
~rvic dmsu -19 -25 -15 -18
""",
    """
am_so abdglnrsuv -18 -30 -16 -15 -18 -16 -20 26 -17 -16
~and> jqru -26 -21 -17 -16
""",
    """
@symptom abcdefhijklnopqrstuv -70 -73 -61 -79 -51 -60 -69 -57 -66 -54 -49 -23 -26 -65 -60 -56 94 -61 -32 -39
avoid gmnu -17 -20 22 -16
lost__job g -18
schoo* q -16
~cob adgjlmopqrsu -21 24 -15 -16 -18 -23 -16 -17 -21 -20 -22 -19
~exis m 20
~la> dfghikns -48 -39 -47 -44 -27 -38 -23 -39
~oth efghijkmqrst -19 -27 -15 -39 -45 -16 -16 -16 -29 -31 -30 -21
""",
    """
cuadras m -15
es__esto u 17
get_an an 23 -17
onlin* a 22
voy__alla r 16
ya__importa l -17
~<cer adeghilmnoqsuv -24 -22 -17 -18 17 -16 -27 -20 -23 -18 -21 -25 -24 -23
~ingu amnoqv -16 -28 -30 -25 16 18
~pis m -20
~whal u -16
""",
    """
is__cross j 16
number_of v 16
urge_una a 18
~<go acefghiklnqv -55 -17 -50 21 -34 -26 -16 -51 -27 -27 -18 -35
~oki filnorstu -19 -17 -20 -25 -23 -17 -16 16 -18
~spit dhm -17 -19 -32
""",
    """
@animal__@vehicle mq 15 -16
@call_no m -17
@wrong_@person imquv -22 -20 -17 -24 26
me__new m -16
~ejo> adghjlmnqu -24 -32 -15 -21 -19 -19 -34 16 -27 -19
~nseg q -18
~thd ado -15 -15 -17
""",
    """
@visit_for admv 27 -15 -33 -17
a_couple m -17
en bcefgijklmnqrstuv -79 46 -68 -69 -65 -62 18 -16 -42 -28 -18 -16 16 -23 -65 -36 -62
into lm -15 -28
my_baby m -21
to__place m -24
~aque ajklnr -19 -17 -16 20 -15 -22
~eam> lmnu -17 22 -18 -24
~hgf e 16
~igan l -22
~scri bdefhjknopqrstv -39 -34 -31 -29 -29 -37 18 -36 -38 -30 -32 -33 -30 -28 -18
""",
    """
does_@insurer du 17 -17
give__@visit dmo -25 -25 -20
how__going dfmu -23 21 -20 -20
i__talk aim -31 23 -24
not:sirve qu -16 -16
sale$ u -18
~als bh -17 -16
~arar v -16
~mie abiou -21 15 -16 -19 -18
~roxi m -18
~si> m -18
~then bijlnu -21 -22 -17 -19 -34 -22
""",
    """
@call_i im -16 15
@treat_run d 15
library m 18
on_# h -17
take_her p 15
the__@stop hklqrv -15 -23 26 -17 -19 -19
undo klmns 29 -24 -30 -16 -18
~<com cehjklmpqtv -23 -54 -20 -24 -28 -26 -23 -31 -16 -37 -68
~<day bdgilmnpr -22 -34 -21 -20 -17 -27 -31 -18 -16
~figu n -16
~larm abckloq -21 -19 -21 -19 -18 -26 -17
~self bcghjmrstv -21 -16 -23 -19 -22 -35 -22 -17 -16 -20
~ute> admu -17 -17 15 -21
""",
    """
@open__hora m -17
anybody djmou -19 -16 -18 -16 -18
can_the ijmpq -16 -17 -25 -16 25
cuando_tienen a 18
do__i bdjmnqru -21 -23 -15 -32 -23 -21 15 16
for_us a -19
is__any dmo 19 -23 15
scratch mnu -20 -15 -16
~get> abdehiopqrsu -25 18 -28 -15 -24 -21 -20 -15 -16 -15 -15 -33
~ino> bjmq -18 -15 -16 -18
""",
    """
@hello_how mu -17 -17
am__coming bor 27 -17 -18
cuando abdjknqruv 16 -17 -23 -31 -21 -20 -28 -30 -26 -16
it__take g 15
was__for m -17
~<nob bdhmopqu -20 -16 -22 -23 -25 -25 18 -17
~cki dmor -20 -22 -17 -18
~enki emt -18 -24 20
~fiv o -21
~hof abmoq -18 -20 -19 -19 16
""",
    """
^felt s 23
knitting an -20 17
~<cra dou -18 -19 -18
~<goi aeghklostu -33 -15 -35 -33 -24 -20 -20 -40 -26 -25
~alta acefghijklnopqrtuv -20 -17 -24 -23 -18 -19 -28 -18 31 -29 -20 -17 -20 -17 -17 -18 -23 -19
~rdan u -16
~test abdghjlnpqrstv -27 -27 -33 20 16 -25 -34 -40 -20 -24 -24 -24 -17 -27
~toy> bcefghiklprtuv -23 -34 -25 -25 -15 -35 -37 -17 -24 -40 20 -24 -36 -37
""",
    """
down$ adjru -22 20 -22 -24 -18
~<ef adjmnoqu -17 -22 -17 -17 -22 -16 -17 16
~cove acdghijlmoqrsv -27 -19 16 -19 -17 -22 -18 -20 -21 -22 -28 -19 -17 -18
~shot mn 15 -16
""",
    """
el_@insurer dm 16 -16
i_going bdmr -20 -19 -20 -22
not__@stop v -15
quarter m -15
side dgn -15 -16 -15
slide__to mo -15 20
that__right j -19
~<all adfhlov -17 -28 -16 -25 -18 -27 -23
~exam mu 20 -16
~lots am 19 -15
~ndar ghijnopqr -21 -17 -27 -27 -27 -23 -16 -27 -18
""",
    """
cat mu 25 -18
to defhikrstuv -28 -79 -49 -56 16 -22 -27 -42 -16 -36 -67
want__talk ai -15 15
what__would m -15
~iona adm -16 -17 -28
""",
    """
come__is an 16 -16
donde__una j -16
not__day v -17
~amen ainu -15 -17 -16 -19
~cale iju -22 -15 -19
~ebb muv -19 -17 27
~ein abdhlr -20 -22 -21 -15 -21 -15
""",
    """
how_early adhjmou -19 -15 15 -17 -35 -18 -18
la_@clinician abdfijnoqrs -27 -24 -18 -15 28 -16 -18 -22 -19 -21 -16
scratch__@visit bm 19 -16
thursdays mo -22 15
~<jaz m 15
~delo m 17
""",
    """
@sick acdefghijklnopqrtuv -51 -44 -54 -28 -31 -42 -42 -43 -51 -32 -30 17 18 -58 24 -52 -28 -45 -46
decidi m -18
is_# jnqsuv -21 -20 -21 -22 -20 -17
pongo_la g -17
pueden dfghjlpqrsu -29 -16 -18 -22 -17 -27 -17 -38 -19 -19 -23
""",
    """
^kindly m -20
good__the o -16
is_@holiday ahm -15 -21 17
~afe bcdfghijlqrs -17 -15 -26 -16 -23 -22 -20 -23 -16 -18 -23 -26
~cenc au -22 -18
~lmao em -22 20
~tays a -16
""",
    """
fam$ acdefghijlnpqru -17 -20 -24 -30 -25 -19 -18 -17 -19 -25 -17 -17 -16 -17 -23
noche jo -16 -16
the_dumb amn -17 24 -16
~<sw mnr -20 -15 -16
""",
    """
@day_one abm -17 15 -20
am__and dlmos -16 -21 -30 -27 -15
off__list agikln -21 -23 -18 -24 16 -16
quiteme_del am -20 -21
said__to l -16
text_me abgkmouv -34 -19 -36 17 -17 -17 -31 -23
~nsar dmu -15 24 -17
~ral gnu -19 -19 -17
~targ hu -21 -17
""",
    """
@wrong_# abcdeghjlmoprtuv -19 -22 -18 -27 -35 -19 -23 -25 -22 -36 -24 -21 -36 -15 -25 42
dentures mn -17 17
have__@sick nq 17 -17
que_dias fhm -19 23 -16
the__number dgu -15 -27 -18
tryin* a 17
work__do m -19
~anza m -18
~doin dhmnqrsv -16 -19 -17 -22 -15 -19 -16 -16
~eabo jm 17 -16
~hool q -16
""",
    """
#__after q -18
meds dmn -20 -21 23
puppy mn 19 -16
remove aiopqruv -26 -25 -20 -15 -17 -18 -21 -22
to__of dln -17 17 -17
what__@hours adhj -18 -16 22 -19
with__or imu -22 -15 22
with_me abdgjlmnov -32 -28 -16 -18 -16 -27 -41 20 -29 -20
~ared dmv -15 -26 -21
~ked> cdefknrtv -34 -38 -27 -19 -22 -19 -35 -33 -17
~knl em 17 -19
~oca> bjnrs -22 -16 -16 -18 -17
""",
    """
^have acdhilnoqstuv -34 -30 -26 -24 20 -28 -36 -26 -36 -26 17 -24 -31
es__la adio -19 -16 -18 -17
i__somebody ai -21 -18
it__days u -16
~ento afhijklqstuv -20 -17 -15 -24 -18 -15 -28 -19 19 -20 -17 -26
~guys begiklmnrsv -25 -18 -23 -24 -17 -20 -21 -25 -25 -23 -25
~opt abefgijmnprstuv -23 -26 -19 -18 18 -22 -22 -22 -26 -20 -28 -19 -16 -29 -22
~reso agm -16 -17 -19
""",
    """
@clinician acdefgijklmnopqstv 41 -60 -44 -53 -32 -67 47 -61 -72 -73 -36 -42 -52 -72 -61 -44 -28 -51
from_this lm 17 -24
hija admuv -19 -15 19 -16 -16
many abcghiopqsv -30 -16 -20 -30 -28 -23 -26 -15 -23 -20 -19
remove__@visit bm 16 -19
ya_estoy almpr -17 -24 -33 -18 25
~api j -17
~asar o 16
~fit mu -15 20
""",
    """
@cancel__for b 15
a__how am 15 -17
four d -17
i__# bjkmpu -39 -26 -20 -37 -31 -20
instead$ mnoqr -32 -23 33 -16 -18
la__a m -27
not_my bmuv -29 -24 -18 28
soone* hmou -16 -17 19 -22
~<aft acegjlmstuv -17 -31 -19 -31 -34 -35 -42 16 -23 -19 -20
~ices gmu 23 -17 -22
~limi adikov -23 -22 -15 -17 -17 -15
~loq am -15 -22
""",
    """
a__come n -19
my__ok dmn -16 -31 28
rest mu 16 -15
text_@texts m -19
there__if djmor 25 -18 -19 -24 -15
yo__i am 20 -16
you__there adhju -20 -19 23 -28 16
~atte mnou -15 23 -16 -16
~bark m 16
~live abjlnoru -20 -18 -16 -22 -18 -17 -17 -24
~orth ju 20 -17
~otar ajmq -20 -19 21 -17
~sis> gu -16 -15
~uso mo -20 -16
""",
    """
can_@call im 17 -24
do__go abdgijmnqu -24 -16 -27 -19 -18 36 -39 -28 -20 -26
getti* dinops -19 -17 -22 -19 -19 -16
is__flight m 19
not:llego m -17
sitter mnoq -20 -17 24 -20
this__off lmu 18 -22 -16
to_a dglnpqr -24 -25 -17 -36 -21 -22 -20
to_unsubscribe l -16
~xes> gmu -15 21 -18
""",
    """
@call__cell im 18 -17
and__you gmu -18 -21 16
por__de u -15
put_on dg -23 -26
you_tell iq -19 -16
~dru mnu -16 -16 19
~iver abcdefghiklopqstuv -29 -24 -27 -42 -22 -19 -23 -29 -37 -25 -31 -30 16 20 -29 -23 -44 -17
~ubl abimr -17 -20 -17 -25 -17
""",
    """
do__text ijklmu -18 -16 -28 30 -28 -18
not:show bgm 17 -18 -25
tambi* u -20
to__lawyer i 15
~land aq -18 -21
~nunc j -15
""",
    """
^pueden cmoq -22 -46 -16 -25
awesome$ mt -17 19
got__ask mp 20 -19
not:he m -22
queda_cerca j 18
~<pas acdefklmnpuv -26 -39 -55 -36 -31 -18 -51 -55 -16 -26 -24 -49
~omb dijnoq -18 -16 -16 -20 -18 -19
~ompu d -16
~ucho bd -19 -19
""",
    """
con__@staff i 22
do__for cdijlnoqv -17 26 -17 -32 -16 -36 -22 -21 -17
lunch adhjquv -18 -23 26 -16 -19 -16 -18
~mple o -16
~orit adgjsv -15 -20 -21 -18 -17 -16
""",
    """
^es abcefhijklmnoprtuv -18 -29 -30 -32 -29 -35 -34 17 -26 -29 -62 -32 -34 -29 -28 -24 30 -44
agreed__it p 17
fa aio -23 -17 17
i__coming kmoq -16 -39 -23 -15
ok$ abcefghijklnpqrstuv -55 -48 -58 -82 -43 -57 -56 -71 -62 -17 -47 55 -55 -31 -28 -23 -78 -66 -56
our adghmnu -22 -23 -16 -15 -15 -24 -22
we_talking dm 18 -23
~<dfg em 17 -17
~aza adhjmu -18 -22 -18 27 -21 -17
""",
    """
^lost dgjlnoruv -22 20 -15 -19 -18 16 -17 -18 -16
have__@food m -15
i__of agjns -23 -18 -21 -31 -19
live ablnpru -19 -16 -19 -17 -15 -16 -22
not:any abcdghmnrsu -20 17 -16 -26 -21 -16 -50 -22 -23 -17 -33
sec eflm -22 -17 -16 18
spot dginqu -18 -16 -23 -20 -21 -19
time$ gijlmu -16 -17 -16 -31 -20 -31
~acio ghilmpqv -35 -21 -17 -17 -19 -15 -23 -20
~actu ahjnq -17 -17 -18 -18 -18
~lega adgilmnp -23 -23 -22 -21 -25 -46 -25 -18
""",
    """
@drive__dia no 21 -20
called bdiklmp -18 -15 24 -15 -18 -24 -21
la_playa jm -15 17
mal bdefhijklmnpruv -17 -16 -20 -21 -17 -41 -27 -23 -33 -38 -26 -29 -15 -25 38
never cdhijknopqrstv -20 -19 -18 -31 -22 -16 -21 -29 -25 -26 -27 -26 -24 19
salio$ g -18
sigo_con ms -17 17
speak__@clinician i 16
text_the jkm -16 -16 21
~algo cjkmpqstuv -23 -29 -17 -46 -27 -35 -21 -18 -27 -22
~essi dgmnq -16 -15 -18 -19 -18
~jdh> em 16 -17
~mado m -18
~oom> abcdghiklmrtv 17 -28 -19 -27 -16 -26 -24 -15 -26 -28 -21 -16 -22
""",
    """
after__one s 16
lapto* m 18
my__what m -16
~<ip dm -18 24
~<lim d -20
~erf t 16
~erie u -15
~ero> bdefghnpqrstu -23 -17 -43 -39 -28 -45 -49 -51 -15 -17 -34 -41 -18
~loc aefginrstuv -33 -23 -26 -32 -32 -36 -26 -23 -25 -47 -20
~morn bcdefgijklmpquv -31 -16 -19 -22 20 -19 -19 -18 -21 -30 -29 -16 -26 -32 -26
~prec dt -20 15
~und> cdgklnqtuv -16 -41 -24 -23 -22 -27 -20 -16 -30 -23
""",
    """
ahorita__@thanks bmt -20 20 -17
gente bfijklmnpquv -25 18 16 -26 -22 -16 -33 -18 -18 -19 -17 -20
streets d -17
there begklmotu -22 -25 -18 -32 -28 -17 -15 -29 -17
~mes> bdjmn -18 -26 -18 -20 -25
~mos> cdgjlmnoptuv -15 -19 -20 -18 -21 -25 -19 16 -24 -18 -19 -23
~nsul lmu -16 -16 -17
""",
    """
@relative__mal pq -24 25
are__ok mn -29 27
is_up adfhju -17 -21 19 -17 -20 -21
lol cdefhijloptu -47 -22 -65 -52 -45 -36 -54 -63 -30 -27 -50 -43
my__on hijpu -25 -21 -27 -29 -18
~<mar abcdeghijklnoqrtuv -40 -30 -26 -39 -27 -35 -35 19 -47 -25 -37 -26 -25 -31 -31 -27 -44 17
~birm gimu -22 -20 -27 -19
""",
    """
^hgfhgf e 16
caminando$ q 18
mi_receta aim -20 25 -19
poco mo -17 -16
~aut gnouv -21 -23 -16 -20 -16
""",
    """
neces* defghjlprstuv -36 -21 -17 -26 -18 -20 -17 -29 -20 -24 -17 -18 -28
would__get ilm -22 -21 -23
~nse> ikmuv -17 -17 -20 -21 -22
~rno cdgijklmnpqrt -18 -18 -16 -26 -27 -26 -32 -20 -18 -18 -24 -15 -16
""",
    """
anybo* djmou -19 -16 -18 -16 -18
get__@door m -21
or_anything adj -16 -20 -15
sorry_what gm 20 -23
~nfli m -18
~riv abcdefghiklmopqstuv -32 -40 -25 -36 -22 -20 -24 -29 -33 -26 -29 -17 -24 16 17 -27 -22 -41 -16
~rman m 15
~seno b -15
~slot am 19 -15
""",
    """
going__a mq -23 -19
what_time adghoqu -63 -43 -30 17 -43 -27 -36
~<kj em 21 -21
~ampu m -16
~mar> imu -18 -26 -19
~uns abcdefghijlnoprstuv -27 -30 -33 -32 -42 -34 -18 -29 -21 -31 24 -22 -22 -26 -25 -21 -28 -37 -30
""",
    """
before bcjklmp -30 -19 -23 -22 -17 -20 -15
dejen agijklnstuv -17 -21 -26 -20 -44 16 -21 -19 -17 -22 -18
~<sk abcdefghijklprtuv -29 16 -24 -29 -27 -21 -24 -22 -31 -22 -18 -28 -21 -16 -20 -33 -21
~ecom dghijkpqru -27 -23 -18 -30 -18 -20 -16 -22 -15 -26
~mmi m -21
~ori acdenopuv -33 -23 -16 -19 -33 -26 -25 -40 -33
""",
    """
much_is jm -16 19
not:sleep s 17
~<odd mu -16 17
~ije> abdjnqru -27 -22 -16 -16 -17 -18 -18 -20
""",
    """
are_about mr -21 25
at__are m -18
clear$ adfgilmu -15 -16 -17 -21 -15 -15 30 -23
forever adm -17 -15 -20
se__que im -20 -17
soy_la mv -21 17
work abcdefjkstuv -40 -47 -24 -17 -24 -20 -35 -34 -22 -18 -17 -18
~ebo cdefjklmrsu -32 -25 -27 -31 -39 -25 -34 -30 -35 -36 -20
""",
    """
^where bcfhjmnopqrs -24 -20 -18 -48 15 17 -53 -21 -34 -28 -35 -56
any__available aim -18 -18 18
be__it mn -18 -17
i__i glqruv -16 -28 -16 -17 -31 -19
is__i dgpqv -31 -22 -16 -25 -16
operadora efim -15 -19 21 -22
to__@clothes ailp -20 -16 -21 -16
will__let m -19
ya__los hmn -17 -16 -22
~eli acdefghjkmnpq -45 -28 -39 -30 -33 -26 -36 -35 -31 21 -26 -28 -38
~foun adoqrsu -22 -18 -18 -27 -18 -18 -17
~kkl em 17 -17
~rd> abcfhjklmort -15 -15 -24 -25 -16 -48 -35 -16 21 -21 -38 -28
~ten> adghijkpqv -19 -22 -26 -16 -36 -15 -19 -17 -35 -24
""",
    """
@relative__need m -18
@ride_home nq 16 -21
bored mu 18 -17
gave_me aimov 17 -18 -24 17 -19
got__my a -17
misse* bkm -21 -17 -22
you__tomorrow hm 17 -15
~<am acdeghijlmnptuv -21 -21 -28 -21 -21 -21 -20 -26 -27 -15 -29 -22 27 -27 -26
~nyec u 15
~rin befgortuv -44 -17 -24 -47 -20 -47 -30 -25 -35
""",
    """
it__@late adjqru -16 -16 -23 -20 -22 -20
manager$ im 20 -16
meeti* amo -17 20 -18
se abefghijklnp -20 -61 -69 -39 16 -51 -33 -47 -46 -70 -29 -58
~cup acdghjlnqruv 27 -22 -30 -26 -23 -29 -20 -29 -22 -18 -27 -19
~ga> adejknpqrs -34 15 -34 -16 -37 -41 -17 -35 -31 -36
~luga hlmnpqsv -18 -17 -35 -21 -16 -19 -18 -19
""",
    """
@relative__same m -17
and_nothing m -19
need efhjprstv -30 -21 -38 -26 -18 -30 -30 -51 -49
to_text i -19
your_@texts aikmuv -19 -17 15 -26 -16 -19
~ica> abcefhklpqrt -31 -24 -19 -24 -17 -20 -22 -29 -22 -29 -23 -16
~ndan cdfglqv -19 -21 -17 -24 -19 -15 -22
~prog m -16
""",
    """
before_# dhin -16 21 -24 -18
my__says jmnps -18 -21 -15 -30 -20
para__proxima a -15
~<vot bjm -17 -16 22
""",
    """
^she abdghijloru -24 -30 -21 -18 -17 -24 -16 -24 -30 -25 -22
a_good bfjmnopu -16 -25 -18 24 -26 -32 -26 -20
in__you m -21
worke* no -15 -19
~<des bcefgikmopstuv -19 -22 -28 -16 -53 -47 -24 -44 -22 -18 16 -30 -23 -38
~<em cdeghijkoru -24 -30 -24 -18 -25 -15 -26 -26 -24 -18 -25
~anto adgijlnu -20 -17 -19 -26 -23 19 -21 -17
""",
    """
closer m -16
hold_on bmr -16 19 -18
me_about dlmn -32 -23 17 -19
~els cghijkmnqr -24 -21 -28 -32 -25 -17 -26 -32 -17 -26
~her> dfhijknpqrs -28 -19 -39 -18 -19 -19 -23 -39 -17 -32 -20
~lva gim -19 -15 -29
""",
    """
@call__@vehicle hijmr -15 -26 -17 22 -15
@call__my adilv -15 -17 17 -18 -17
commands$ gm 18 -15
en__y r -18
skip__this m -18
~onv lmoq -18 -18 15 -19
""",
    """
delay m -18
en_mi a -15
how__say m 21
how__times lm 17 -17
i_stopped r -21
is_coming abpqr -26 -27 19 -16 -18
is_it abceghijklmnoprtuv -23 -45 -50 -35 -63 -34 -70 20 -41 -53 -43 -23 -53 -62 -47 -52 39 -52
late abcdefghijklnopqrstuv -29 -17 -36 -34 -30 -35 -47 37 -50 -28 -40 -40 -40 -28 -46 -36 29 -45 -35 -54 -15
please__@visit cijklouv -16 -18 -16 -18 -18 -20 -16 -20
~carr abcdginquv -16 -25 -16 -30 -16 -25 -23 18 -22 -23
~ixed m -17
~tcoi d -16
""",
    """
i__myself du -18 -17
i_turn jm 21 -22
to__on bdiklou 27 -17 -21 -19 -16 -21 -16
~<cro gjmqu -18 15 -27 -15 -17
~<kee abcdijpqt -21 -16 -18 -20 -20 -21 -20 -24 -16
~back defhklmnouv -16 -19 -25 -39 25 -40 -15 -23 -22 -17 -30
~raba cefgjlprstv -25 -16 -19 -28 -34 -30 -30 -17 -27 -15 -20
~rget abdeghiopqru -27 18 -28 -15 -24 -24 -21 -19 -15 -16 -16 -34
~tru chklopst -18 -29 -20 -22 -19 -31 -28 -21
~type abdglmnou -17 -19 -22 23 -16 -19 -15 -15 -25
""",
    """
@clothes_@relative cmn -15 21 -17
estan acdghijlnopqrsu -21 -24 -40 -44 18 -34 17 -30 -27 -25 -20 -17 -31 -25 -33
i_need bgilortv -41 -31 -15 -39 -18 -29 -26 -24
me__@clinician a 25
spots aim 20 -19 -20
~labl bhjnstu -17 -15 -17 -22 -15 -16 -16
""",
    """
^quiero dglnpqrsv -16 -15 -23 -16 -18 -29 -15 -18 -34
am__front jm 19 -18
ver$ m 17
went j -20
would__@visit a 17
~<paq m 15
~eti beikopq -19 -15 -24 -17 -30 -16 -20
~gree adfmptuv -20 -22 16 -21 17 -20 -19 -15
~hed dghmnpqruv -22 -16 -20 -23 -23 -17 -17 -17 -18 16
~mas> jlmqu -15 -17 -20 -18 -16
~ned> cdhijlns -16 -27 -25 -20 -28 -24 -21 -19
~unni afhnq -19 -20 -18 -20 -17
""",
    """
better$ am -20 -25
get__off adgklmnuv -19 16 -16 -16 20 -30 -16 -21 -16
instr* bmno -15 -20 19 -18
que_@price adgmqu -20 28 -17 -22 -17 -31
sense m -18
~nza im -16 -19
""",
    """
@texts__keep m -16
kid bcnpqu -24 -19 -24 -28 -22 -24
so__@cancel bmo 20 -19 -16
which_@place j 16
your__not km -18 -16
~al> acefhklnopqrtv -18 -35 -48 -50 -36 -48 -63 -20 -34 -29 -22 -33 -49 -63
~apag deglu -24 -19 -16 20 -21
~reu m 16
""",
    """
@drink_ok dfimnqu -27 -15 -16 -36 37 -21 -25
@relative__@sick amopq -17 -36 20 -22 23
@visit__more b 24
a_check dm 20 -19
keep abcdgijpqt -28 -26 -17 -18 -21 -22 -20 -16 -22 -15
money_is b 16
puest* m -17
would_rather am -17 -16
~earb m -16
""",
    """
@hello_is f 17
a__two a -16
do__out adgijmu -20 -23 -18 -25 -24 -29 24
nada$ abcgjkmnrsu -16 -27 -30 18 -16 -15 -43 -21 -17 -22 -30
to_this m -23
tu acn -17 -16 -19
when bcdefghjklqtv -24 -23 -18 -20 -21 -32 16 -29 -39 -28 -40 -23 -29
won eijmprsuv -19 -16 -22 30 -16 -22 -16 -25 -16
~<nor adgimnopsv -20 -19 -21 -17 -20 -24 -21 -19 16 -17
~boos am 21 -19
~ndin abgnoprv -20 -27 -22 -16 -18 -23 -22 -19
""",
    """
@relative__her ai -17 -20
am__@late hmnqrv -15 26 -23 -15 -20 -25
arroz m 16
asking__a m -16
centro iu -17 -19
despues$ am -30 -25
papel* mu -19 -16
puedo__sola q 15
send__in c 16
~att adginoqu -15 -19 -16 -15 21 -20 -17 -21
~xzx efm 22 -16 -23
""",
    """
a__on bhkpqru -24 -25 -17 -19 -25 -19 -27
hago_para mqru -19 -16 -15 -18
pictu* m 20
time__@open h -15
~sun dmns -16 16 -15 -17
~top> bcefgijklnouv -17 -19 -24 -18 -18 -18 -15 29 -33 -16 -16 -18 -18
""",
    """
@door_entro j 18
a__that ars -22 -17 -18
have__it m -19
not_who m -20
on__is mno -27 -22 -17
~<ade abimq -15 -15 -16 -23 -18
""",
    """
@drug_antes n 17
and__are j -15
was_there m -16
would_love m -16
~fil hjklnopqrsu -19 -21 -15 -16 -16 -28 -21 -25 -17 -20 -37
~mpla im 18 -18
""",
    """
are_good mo -22 19
easy abl -18 -15 -16
i_go abcdghijlmou -28 -22 -18 -30 -23 -17 -24 31 -16 -25 -16 -29
id$ admnpqu -18 -28 -24 31 -17 -22 -17
to__my adghiklnpqtuv -18 -17 -29 -15 17 -30 -35 27 -28 -46 -17 -36 -27
~ayo> op -15 -17
~emor mr -18 15
~lec aditu -23 -17 -16 -15 -15
~ndos m -17
~rend abcijklu -21 -15 -20 -17 -17 17 -23 -22
~ssme mu -19 -15
""",
    """
is__@food dhjnru -24 -19 -17 20 -16 -27
llamarme im 18 -20
~bur bjlnqrsu -15 -22 -16 -17 -19 -26 -17 -21
~crib bdefhjknopqrstv -34 -33 -31 -29 -29 -37 19 -36 -37 -30 -32 -32 -29 -28 -17
~hrou ls -27 -15
""",
    """
remove_my lm 15 -42
thing gijkmoqruv 18 -24 -20 -21 -35 -23 -23 -24 -29 -28
what_this gmu -19 -17 20
~agen acdfghjklmtu 26 -20 -21 -30 -20 -16 -25 -23 -25 -36 -21 -17
~cerc av -16 -15
""",
    """
@insurance__is dn 19 -20
@symptom__my s 16
are__guys adft -26 -16 -16 -16
the__am m -17
yourself dmv -15 -21 -17
~dksl em 18 -16
~knit an -18 18
~nt> cdefghjnpqrst -26 -20 -48 -51 -24 -32 -33 -28 -50 -34 -39 -41 -27
~rsa du -19 -17
~ueva djv -18 -17 -17
¿__@fetch dn -20 16
""",
    """
from_me admu -17 -16 -27 -25
in__@month m -23
sendi* b -17
the_cross djm -16 23 -21
~conv lmoq -18 -18 15 -19
~cump m 15
~ffo m -16
~nuda km 19 -19
~ups> jm -17 17
""",
    """
#__my dm -15 -15
@food__@open hm -17 16
a__sent m -15
not:sense m -18
something_up m -16
why_am lm -16 -16
~guir im -17 -20
~rte bcghikmnv -19 -15 -18 -18 -27 -31 -18 -31 -24
""",
    """
@vehicle_goes jq 18 -16
clase__@place j -17
dumb amn -18 24 -16
it_too dhjmqu -16 16 -24 -16 -16 -17
maquina mv -18 -16
trabaja dmnu -19 -27 -15 18
tried dmu -20 -20 18
you_today fhm 23 -23 -23
~<app adimn 24 -24 -16 -30 -18
~anch m -21
""",
    """
^yeah mpq -17 17 -16
el__ya r 21
hay_algo no -16 18
secon* m -22
you__in abcdhijklmnoqtu 18 -19 19 -17 16 -22 -21 -22 -21 -17 -25 -24 -21 -16 -40
~ght> aceflopuv -18 -35 -43 -33 -38 -15 -43 -25 -30
~ois u 15
""",
    """
as cfghikopqtv -21 -16 -20 -23 -27 -27 -40 -19 -18 -15 -24
clean m 19
for_you adfijlnouv -24 -24 -25 -20 -21 -18 -20 -20 -32 -16
hotel am -17 16
i_took j -15
keep_me mv -16 -17
para__me gu -19 -19
~<ren adjmnoqu -23 -25 -16 35 -15 -18 -17 -19
~baj acefglmopqrstv -26 -44 -36 -34 -40 21 -23 -23 -21 -16 -23 -16 -33 -37
""",
    """
el_@insurance dmqu 19 -24 -16 -16
helps gm -17 -23
no__@thanks blt 30 -17 -24
not:give b -28
que__tengo dq -20 -18
started$ am 17 -21
sus lm 26 -25
the__@texts km 17 -24
~<fri m 23
~nat dglnqr -23 -18 -19 -26 -26 -15
""",
    """
but_keep m -21
llego_desde jm 15 -18
my_@animal abdfgijmopqrsu -28 -22 -18 -16 -17 -22 -16 38 -19 -18 -28 -22 -18 -17
need_another m -15
on__@vehicle mn 15 -17
que_@clothes gmnqu -38 -25 30 -18 -16
un_choque r 16
way abdefhijkmnoprstv -29 -48 -26 -16 -17 -41 -44 -16 -20 -37 -21 -16 -15 33 -27 -24 -35
~<vet m -19
~acke p -16
~dej acefikqrtuv -38 -33 -28 -29 -28 -32 -23 -15 -23 -43 -31
~ueja am -15 -16
""",
    """
full au -18 -18
~hoo dhilpq -21 -20 -24 -18 -23 -25
~oday cegjklnpquv -21 -19 -22 -33 -17 -31 -25 -21 -39 -38 -22
""",
    """
@open__the h 19
^ponen m 19
llamar adimnoqv -23 -19 30 -36 -23 -23 -23 -22
me_pica m -16
not:lugar bj -17 17
~rino m -16
""",
    """
^ese bdilmnoquv -16 -24 -15 -21 -25 -23 22 -21 -16 18
con_mi abrv -18 -27 -15 -16
first__you a 16
my_way abdgjkmnoqrs -19 -26 -19 -21 -23 -19 -38 -18 -26 -27 33 -24
paciente m -21
take_@insurer adhm -17 29 -22 -21
time_do ad -38 -15
~<gus bglsu -15 -18 -16 -15 -17
~form bcghjklnoprsv -26 -17 16 -31 -31 -24 -19 -33 -23 -17 -28 -27 -16
~onta bdgjlmoquv -25 -19 -27 -23 18 -19 -21 -17 -30 -16
""",
    """
day__to p 15
he defghijklmoprtuv -32 -23 -39 -36 -36 -45 -22 -18 -41 -27 -17 21 -45 -24 -17 20
me_llevan klmpr -16 -16 -19 21 -18
no_pedi g -16
""",
    """
@hello_what m -19
head bdln -16 -19 -16 -24
the_damage d 21
voy_para r 15
~ity> gpu -24 -15 -22
""",
    """
movin* auv -25 -16 -16
my__message gklm -19 -16 -15 22
word_with i 20
you_morado m 15
~<opc gmu 27 -28 -28
~call cdgilmnprs -15 -31 -20 24 -24 -23 -25 -28 -26 -21
~pana bgijmou -23 -17 -20 -18 -28 -30 -28
~rdid r -16
~tati mr -15 18
""",
    """
^aceptan km -18 -20
asked_me lmv -18 16 -18
dentist$ n -17
way__me q -16
~ede efghlmprv -34 -20 -32 -33 -36 -21 -28 -17 -16
~song abgilmosu -22 -21 -22 -17 -20 40 -19 -17 -26
""",
    """
bus abdfghiklmnopqstu -23 -26 -35 -21 -23 -31 -24 -21 -18 19 -42 -35 -21 16 -36 -15 -32
cabeza nsu -20 17 -23
~<pli m -21
~onig ans -17 -22 -16
~tsd> agi 16 -15 -18
""",
    """
expen* u -25
hurt$ dmqu -19 -16 -16 20
i__need gimu -26 -25 21 -15
mi__@insurer abq -16 -16 -20
puedo_volver q 16
~arda dmu -17 -21 22
~enu acdefghijlnotuv -19 -19 -29 -15 -16 38 -20 -27 -20 -17 -23 -19 -17 -32 -18
~gran adem -22 32 -17 -26
~oti adjm -20 -24 -16 -25
""",
    """
did__to klm 19 -20 -25
matter mn -23 25
want__one a 15
~odi aim -18 -18 16
""",
    """
is__after dmop -18 -16 -16 -15
keep__on m -16
opciones$ g 19
~nigh abdgjkru -34 -26 -26 -18 -26 -16 -35 -28
""",
    """
^drop bmq -17 -16 -17
ayuda$ abcefgilnqruv -32 -20 -19 -21 -23 17 -24 -17 -16 -17 -16 -30 -15
is__coming p -18
llegu* abiprv -19 -15 -18 -22 -23 -17
no_do bm -20 20
rest$ m 21
~cati diru -17 -20 -18 -18
~et> acefghikopqsuv -29 -34 -28 -31 -37 -38 -28 -20 -38 -34 -45 -38 -34 -22
~iesg dmu -18 -19 21
~rva m -25
""",
    """
come_another o 15
del_trabajo m -18
in_@vehicle q 15
la__antes n 17
""",
    """
@ride__an mpq -15 -16 17
^ahi mr -16 21
^el abcdefhiklmqrst -29 -26 -36 -17 -31 -26 15 -40 -31 -38 -15 -15 17 -24 -28
it__can mq -16 -21
not:am bm -24 -31
on__@date bhmr 22 -15 -19 -16
que__este jlmv -19 -17 -16 -20
~buen bcdefghiknoqrsuv -21 -17 -21 -22 20 -17 -22 -21 -17 -21 -19 -21 -19 -21 -22 -21
~uat dnr -17 -17 -16
""",
    """
@open_los hmo 22 -22 -17
^not acdefhjklmnprstuv -41 -31 -40 -37 -30 -28 -32 -33 -21 -25 -33 -32 -42 -19 -25 -41 34
a__take m -18
cuesta adeflnrstu -16 25 -33 -22 -21 -18 -17 -16 -22 -25
have$ adhnoqu 25 -25 -23 -26 -19 -19 -18
morado$ m 20
no_one bdglmoq -21 -16 -21 -17 -21 -19 24
roger m 16
vacat* m 17
~erer aklm -19 19 -22 -20
~fore bcefjkmpqt -21 -22 -17 -16 -26 -26 -27 -22 -16 -18
~ima> in -15 -18
~oney ilnou -18 -17 -23 -23 -21
~swer abdgjlnopqrsv -23 -18 -21 17 -16 -18 -22 -18 -15 -22 -17 -21 -20
""",
    """
@call__@day him 19 -16 -19
encon* ijmno 15 -20 -23 -15 -19
every* aghlnorv -36 -30 -25 -27 -20 -18 -25 -19
not:como jmqs -18 -18 17 -21
not_your m -16
queria m -18
~<env lmou 20 -24 -16 -15
~got blu -17 -17 -15
~mean dijlnu -25 -19 -21 -21 -19 -24
""",
    """
minutes__the mr 19 -23
ya_estuvo m -16
~<di acegjnpqrs -22 -48 -63 -28 -34 -35 -34 -16 -20 -28
~amar kmnu -17 -26 -15 -18
~vot bjm -17 -16 22
""",
    """
@clinician__@call i 16
as_possible mo -21 -21
barking m 16
i__outside jm 17 -17
if__does gm -17 -19
sesion abcghijklmoqr -25 -31 -16 -20 -22 -31 -27 -21 -24 -41 -31 -29 -35
the_time adhjlno -27 -28 -28 -26 -16 -25 25
~<pag acdfglmnouv -18 -16 25 -15 -17 -15 -33 -19 -19 -17 -16
~<tem cdinqu -16 -18 -17 -26 -21 -21
~fle mop -31 15 -18
~nai adnu -19 -17 19 -21
~oid> adgjmnoqu -21 -30 -18 -24 -36 18 -17 -16 20
~rea bdefgjpqr -31 -26 -55 -55 -54 -30 -48 -52 -46
~uts> j 19
""",
    """
check$ dm 17 -24
conmigo$ amou -15 -18 -16 -20
happy_@day befhu -22 -18 19 -18 -19
in_# hr -21 22
no_soy abcdefgijklmnopqrsuv -18 -30 -23 -26 -17 -21 -25 -27 -21 -16 -31 -41 -26 -24 -21 -30 -19 -23 -26 47
not:date a 16
will_let m 19
~gai acehikmopqrstuv -20 -25 -22 -27 -37 21 -19 -16 -28 -31 -34 -18 -28 -37 -25
""",
    """
hang aefjlnu -16 -16 -16 -15 -18 -19 -18
para_una a 16
what__number u -18
~fill dhoqsu -44 -18 -25 -19 -19 -30
""",
    """
esper* adgiluv -17 -24 -22 -20 -28 -21 -21
is_@drug dmu -16 19 -19
quiero__los iklm -17 21 -32 16
want__after k 15
~<ol adefnqv -16 -18 -19 -16 -18 -18 -16
~gene a -17
""",
    """
@texts__my abiklm -20 -17 -16 16 17 -30
^tu cmn -15 21 -17
clase__es j -17
dano mn -18 15
face ms -21 17
get__at anq -16 -19 -16
igual dgiju -20 -18 -17 -16 -15
never__this m -23
van abcdeghiklmnostuv -38 -34 -23 -26 -19 -30 20 -31 -23 -28 -56 -35 -37 -27 -17 30 -23
will__go bt 19 -15
would__start m -15
~goe dfhjmnqs -25 -15 -17 18 -28 -18 -23 16
~unk m -16
¿_quien aquv -16 -23 16 -17
""",
    """
asked abjnstu -23 -27 -17 -25 -17 -16 -24
get__is d -21
outside u -23
school$ m 16
that_time m -16
~<cog dimnu 22 -17 -27 -16 -17
~jor> abdghjknpqruv -21 16 -22 -21 -24 -20 -19 -23 -16 -25 -22 -27 -26
~ses> a -18
""",
    """
i_talking iu -19 18
is__do m -17
just__you dgmoqruv -15 -16 16 -22 -17 -17 -22 -17
my__coming aboqr -26 -18 -17 -16 -28
what__my adfhijmpu -33 20 -23 -18 -20 -47 -16 -18 -43
~cayo op -15 -17
~nage dim -21 23 -29
~nki defijlnoprtu -21 -19 -15 -19 -16 -19 -15 -19 -16 -18 19 -23
""",
    """
keys m 16
my_name ajmo -18 -17 -25 -16
there__the abn -20 -20 -26
tiene abcefhijklnqst -17 -23 -27 -16 -17 -29 -40 -36 -16 -34 -31 16 -31 -22
water adijnqu -19 -29 -15 -17 26 -26 -29
~<awa acdefghijkmnt -16 -22 -29 -25 -22 -30 -25 -27 -27 -21 -30 -35 -21
~ormi abdghjmnoqu -20 -16 -17 -17 -15 -20 -24 -20 -20 -23 16
""",
    """
in__morning o -15
lo_pense l -21
you__@medicine dmnu -18 21 -22 -25
~<hoo abimo 16 -17 -17 -24 -17
~ept> abhijnpu -25 -16 -22 -22 -18 -21 -20 -17
~lta> acefghijklmnqstuv -24 -22 -27 -26 -25 -23 -31 -19 28 -37 -23 -25 -20 -21 -21 -27 -24
""",
    """
how__@treat dgmsu -23 -28 -21 -15 26
me_escriben glu -16 -15 18
quiteme am -21 -21
when_did m 18
would__@call im 17 -15
ya__eso abgiklmptuv -21 -24 -30 -17 -15 -24 31 -21 -16 -25 -20
you_put dj -20 -18
~empe agnu 17 -15 -21 -16
~end bdehnopqsuv -23 -23 -53 -43 -18 -30 -23 -41 -34 -35 -17
~equ als -21 -16 -15
~poun m 19
""",
    """
@clothes$ bcdeghiklmopqrstuv -29 -31 -44 -18 -26 -29 -38 -22 -39 26 -26 -24 -37 -16 -22 -16 -34 -30
@ride_i bpq -17 17 -16
all_texting lm 16 -16
are__@machine mu -17 17
can__pick adnpr -27 -18 -21 -19 -17
is__covered mp -27 -23
pulled bmr -16 -16 17
~camb acdgijlpqrsuv -24 17 -16 -16 -23 -23 -22 -20 -19 -19 -25 -21 -25
~cont bcdefgjkopqstuv -15 -22 -32 -17 -18 16 -37 -28 -40 -31 -17 -30 -25 -34 -35
""",
    """
i__when n -21
mexic* mu 18 -18
no_mas clm -15 16 -15
not:escribir k -18
quiero__@texts aio -24 -25 -17
senorita m -18
stomach amnq -19 -24 21 -17
trust mu -16 -22
~care agmr -23 -20 -35 -20
~enab klm 24 -21 -19
~happ acehijklnoptv -26 -18 -21 -30 -24 -27 -16 -21 -26 -23 -18 -23 -17
~soi u 17
""",
    """
del bcefghijknqrtuv 31 -36 -28 -33 -45 -25 -20 16 -36 -25 -24 -29 -36 -19 -21
have__wait n -21
swap abhoq -17 -17 -18 21 -16
to__there bdghlmp -16 -27 -17 -17 -16 -37 -23
~<afu a -17
~<avi aein -25 -18 -21 -17
~man cefgprstuv -34 -41 -28 22 -31 -53 -19 -23 -16 -41
""",
    """
^say adefjmu -16 -21 -17 -22 -21 22 -24
not:receive lm 17 -20
~bran m -17
~ismo bdklv -24 -16 -17 -16 -18
~tsid u -23
""",
    """
^find ahjklmnr -24 -18 -32 -19 -17 33 -15 -23
^roger m 16
big_@food m -16
down dgijlmu 17 -21 -18 -24 -20 -18 -18
please__texting kmv -18 18 -15
~ary> abghkloqsuv -20 -20 -20 -20 -15 -29 -19 -19 -17 -19 28
~cand mv -26 -18
~ink bcdhiopqrtu -22 -19 -34 -35 -15 -26 -26 -26 -29 -20 -38
~rati m -18
~with acfhjks -20 -38 -34 -21 -19 -15 -17
""",
    """
am_like r 15
find_anyone m -15
la_lista agijnoprv 16 -17 -21 -16 -23 -19 -20 -16 -16
open bcdefhjklnopqrstuv -32 -26 -24 -27 -31 42 -55 -26 -30 -39 -18 -29 -40 -45 -42 -34 -43 -33
seen abdmn 19 -16 -15 -22 -19
~<hea aghjlmopq -29 -22 -17 -23 -19 -19 -22 -19 -25
~apro nqv -17 -18 -15
~mera oru -17 -17 -20
""",
    """
@vehicle_cuenta jmqr -16 -20 20 -17
horario abcdefghijklmnpqstu -36 -20 -20 -28 -17 -24 -32 41 -31 -34 -18 -21 -36 -19 -17 -17 -22 -18 -24
is__just mu -18 19
voy__no m -21
""",
    """
^how abceikmopqrtuv -33 -35 -29 -55 -81 -42 22 -70 -68 -83 -55 -77 21 -59
kill__@texts lmu 21 -20 -21
llamen b -16
me__send g 15
mi_expediente a -16
you_need abdijmo -38 -23 -28 -18 -17 -21 -20
~ague t 15
""",
    """
@texts_back km 23 -34
prescription ijn 26 -17 -26
spinny msu 22 -18 -15
~ace cefhiklost -51 -34 -42 -58 -23 -16 -52 -16 -15 -30
~ofr u -16
~rqu jlmrs -16 -20 -27 20 -17
""",
    """
~nal> a -19
~ogi m -15
""",
    """
about__bill m -16
my_@clothes abcdhijklmopuv -32 -26 -22 -18 -17 -30 -20 -17 -24 27 -24 -21 -18 -15
~quer dgklmpqsuv -16 -16 19 -25 -29 -17 -20 -15 -16 -15
""",
    """
^yo bdefghjnorstuv -39 -51 -45 32 -48 -31 -40 -37 -37 -34 -30 -34 -33 20
body m -16
busca* bdhijklnou -27 -18 -15 -15 -16 -15 -17 -19 -17 -18
frio_hace m 19
got cefghijklmnopqstu -74 -75 -56 -56 -49 -39 -33 -72 -53 -19 -45 22 43 -35 17 -41 -19
teach m 19
to__back imn -26 -45 -18
us acdefghiklmnosuv 20 -19 -34 -20 -18 -25 -16 -23 -21 -22 -21 -23 21 -26 -34 -26
venmo efm 18 -17 -24
you__@animal dhjmnu -17 -19 -17 20 -17 -28
~noug dlnt -17 19 -16 -16
~ppo dmu -18 -18 -18
""",
    """
@visit_with abdlmou -32 -23 -16 -15 25 -15 -21
bad__i m -20
hora_de m -18
it__is dlu -20 -16 -19
llego_en m -15
~<asd acdefgijlmtuv -15 -17 -18 34 -27 -16 -20 -17 -25 -36 -21 -22 -19
~<sir abjlnqsv -22 -17 -22 -16 -16 -20 -17 -17
~<vi befghiklnpu -36 -23 -25 -32 -28 -28 -31 -26 -42 18 -23
~same bcefhklprtv -33 -29 -21 -22 -27 -26 -32 -19 -23 -24 -35
""",
    """
chance abdjmu 15 -15 -23 -16 -31 -18
em km 20 -23
other nq -18 -15
queda abginqrs -24 -18 -24 -20 -22 -19 -31 -28
una abcdefghijklnpqru 29 -70 -53 -52 -35 -39 -29 -48 38 -44 -44 -60 -27 -44 -57 -16 -23
~fer> adghjkmnorsu -36 -24 -32 -15 -25 -17 -19 -26 -20 -22 -20 -25
~ils> adhjlu -21 -19 -18 -16 -15 -20
~oun ceghiklotv -30 -19 -41 -19 -18 -34 -23 -20 -26 -30
""",
    """
=rare1 abcdeghijklmnopqrtu -34 -42 -66 -34 81 -76 -83 -36 -43 -41 -28 64 -19 -26 -52 -47 -31 -19 -38
@cancel_just bmor -21 -27 25 -19
@place__favor ij -19 17
podei* m -18
these abfhjklmnopqrs -29 -31 -19 -26 -27 -24 28 -22 -29 -32 -16 -30 -23 -23
vuelv* gk -17 17
~boto mu 22 -16
""",
    """
^snow hm 18 -20
blue jnu -17 -21 -17
conozco__@person v 16
donations m 17
else__there mo -17 16
would__arrange a 20
~wep eflm -23 22 -16 -20
""",
    """
@symptom_con glmu 18 -17 -18 -16
are__risks mu -15 16
guy$ jlmv -16 -15 -24 24
hold adefhjlqsu -28 -27 -21 -26 -15 -25 -17 -23 -15 -23
i__in abcghiklmnopr 16 -28 20 -40 -18 -20 -30 -41 -26 -23 -31 -27 -20
~<apa egiklnou -20 -18 -20 -15 18 -17 -17 -24
~<cap jm -17 22
~sit cefghlnstuv -15 -27 -36 -33 -30 -25 -17 -23 -33 -28 -38
""",
    """
~coge dimnu 18 -25 -29 -18 -19
~usca bdhijklnosu -31 -19 -16 -17 -16 -16 -20 -20 -18 -16 -19
""",
    """
later_hour m -17
me_is mpq -23 -21 19
not:el abcdghlmnpt -35 18 -20 -25 -28 -26 -28 -29 -25 -24 -16
por__queda m -15
when_can agijkmopqsu 23 -15 -23 -21 -28 -50 -23 -20 -22 -24 -22
~enin dgijlnpqruv -27 -17 -19 -18 -20 -16 -15 -23 -23 -19 -22
~ient cdfgjklmnoprsu -17 -35 -20 -21 -38 -26 -19 -34 -37 -19 -27 -27 17 -27
~nail adnu -19 -17 19 -21
~sar> bdklnruv -23 -17 -22 -19 -19 -18 -26 -17
""",
    """
are abcdefijklnopqstu -22 -44 -41 -34 -30 -21 -27 19 -58 -37 -21 -24 -29 -41 -51 -24 18
~ng> cdegijklpqtuv -73 -20 -60 -25 -22 -38 -25 -17 -16 -20 -26 -23 -39
~pell mu 24 -18
~prim m -21
~rien m -17
¿__llego jn 19 -18
""",
    """
@day_@visit dm -18 -17
^todavia m -17
availability i -17
en_@pay do 17 -17
me__baja b -27
un__me p 15
you_working bhm -18 20 -20
~<abl mnopqrsu -21 27 -23 -15 -21 -19 -18 -16
~fra jn -17 -18
""",
    """
^luego m 16
hago cdfhorsu -17 -31 -19 -21 -19 -23 -23 -29
yet$ bgilmnopsuv -20 -26 -16 -16 19 -19 -19 -19 -17 -21 -28
~<sus au -17 -15
~anag imu 23 -24 -16
~ely> d -16
~fe> bdfghijlmnpsu -16 -17 -17 -18 -20 -22 -27 -17 16 -24 -18 -18 17
~oeve m -17
~ubre bdgjlmuv -21 30 -18 -17 -18 -30 -22 -16
~und efghilmnoqt -32 -31 -22 -23 -28 -54 -21 -28 -19 -17 -35
""",
    """
#_@late mnr -19 -15 34
answer agm -17 26 -31
between ag -15 -19
i__see ajm 15 17 -27
leaving_now mr -25 27
me__not mp -17 -16
out_for mq -26 -18
~ans abcdgjknorv -42 -32 -29 -17 15 -36 -24 -44 -39 -27 -32
~ats> m 18
~upe abgnoqr -19 -20 -21 -17 -17 -17 -17
""",
    """
@person abcdefghijklmnoprstuv -34 -36 -69 -63 -61 -56 -68 -30 65 -55 -57 -42 -40 -79 -63 -32 -68 -35 -62 22 31
@place__es m 16
@stop__@texts bikm -24 -17 -35 26
@traffic__la r 16
or__the ahmu -20 -15 -23 -17
~amos agr -16 -15 16
~ejor abdghjknpqruv -21 16 -22 -21 -24 -20 -19 -23 -16 -25 -22 -27 -26
~ita acefgknpsv -25 -33 -29 -27 -16 -37 -24 -34 20 -39
~iu> abcdefgijlmnptuv -18 -17 -17 -18 19 -22 -18 -20 -17 -23 -32 -15 -16 18 -21 -20
~lgui abdgjklmu -35 -16 -28 -15 -23 -18 -23 -22 -35
""",
    """
am__@cancel mr -27 -15
papa amnq 15 -29 -20 -20
spot__am m -23
~hote am -17 16
~lude m -19
~ot> cdeghlpqtv -21 -24 -16 -28 -27 -30 -19 -31 -22 -22
""",
    """
i__@relative abcdgiklmnoru -36 -23 -17 -20 -19 -18 -20 -19 22 -37 -19 -19 -30
me_on bdhjknu -18 -19 -17 -17 -21 -17 -17
""",
    """
directions_to jm -22 21
pueden_mandar a -19
set__for imr -17 20 -22
~bes adgijklort -16 -23 -23 -22 -19 -15 -19 -21 -16 28
~blea m 16
~pala u -16
~xis m 19
""",
    """
a_@visit abghijmnopqruv 43 -36 -17 -19 -29 -21 -48 -38 -38 -18 -28 -25 16 -16
have__my a -17
muy_@hello f 17
signe* m -17
sigo__la m -15
so_we m -16
want__the lo -28 -18
~nde> bcdefjklnopqtv -40 -39 -28 -30 -38 18 -36 -46 -43 -40 -22 -22 -30 -22
~salo a -20
~ybod jmopruv -16 -27 -19 -17 -16 -18 -19
""",
    """
updat* a -15
what_a fghjmnqu -17 -23 -20 -22 26 -27 -24 -22
~epre dgmnu -18 -17 -16 -20 17
""",
    """
@drink__# m 17
a__it jnu 18 -15 -25
guys_have u -20
nothi* bfklnoqsuv -27 -15 -17 -20 20 -27 -16 -21 -23 -19
please_have i 15
que__me dfghijmopqrt -31 -17 -53 -30 -17 15 -32 -24 -17 -24 -23 -17
that aefghiklpru -17 -37 -54 -27 -45 -33 -18 -53 -17 -37 -22
that_@visit bmo 22 -17 -17
~<ope adhnsu 17 -19 -20 -18 -18 -17
~gs> bcdeikqrt -22 -20 -26 -15 -18 -21 -27 -22 -18
""",
    """
@relative__someone an 16 -15
aceptan dfhjkm 16 -16 -15 -17 -19 -23
brother bpq -18 16 -17
do__@day dhm -16 18 -29
fin bhmo -18 -18 19 -16
have__@insurance m -21
jaja bdefhijlnv -23 -22 -22 -18 -17 -17 -21 -30 -19 -15
minutes abno -20 -18 -15 -18
not:else d -16
not_give b -27
typed m -20
you__@clothes adhn 17 -19 -17 -23
~asam aimq -23 17 -19 -17
~eag aio -20 -18 17
~lefo abjnoq -21 -15 -21 -20 -16 -17
~rra> m -18
""",
    """
^whatever adfghlmu -30 -15 -17 -16 -16 -27 28 -19
for__booster am 16 -15
muy bcegijklmnopqrtuv -26 -22 -22 -22 -31 -30 -19 -23 -42 -28 -15 -21 -23 -20 27 -40 -30
no__@stop klm -17 -29 20
room__more a 15
voz im 17 -19
~rcli m -18
""",
    """
chanc* bdjlmu -18 -30 -16 -16 -37 -20
do__worry bmpr -18 -27 19 -15
message_me m -15
need__different o 16
scare* mpv -22 -18 -18
~dir cdklnou -15 -15 -19 -17 -15 -23 -19
~xpli bdgjkmnoqs -16 -19 21 -19 -16 -28 -19 -24 -16 -18
""",
    """
enough dlnt -17 19 -16 -16
keep_the lmor -15 18 -16 -21
me__are glmo -19 -15 -28 23
on__@book akmo 22 -17 -20 -16
what_happens mu -34 19
~<av bdefghjlpsuv -29 -21 -26 -20 -16 -25 -37 -18 -22 -26 -37 -27
~arc degjlmnpsv -22 -18 -18 -20 -18 -21 -22 -16 -17 15
~das> a -20
~imit d -18
~jen klmor -20 20 -29 -16 -16
""",
    """
a__morning mn -19 15
escriban$ l 19
have_never l -15
when_you mu -18 -21
~dra dgijkmnsu -28 -24 -25 -23 -21 -41 15 -25 -32
~some defjklmnrs -27 -32 -32 -16 -22 -34 -26 -22 -24 -16
""",
    """
^take adghjklpqsuv -19 -32 -24 -18 -27 -15 24 -33 -33 -17 -24 -20
on__line ahm -22 -17 -17
this__what m -17
~<sin bdijklmnopqrstu -24 -26 -17 -21 -20 -19 -16 -19 -21 -19 -21 -20 35 -16 -28
~bend efmu -19 24 -30 -20
~pe> bcdehjklnqtu 17 -24 -36 -33 -17 -31 -23 -34 -34 -26 -20 -24
~pro acefghijklmpst 25 -41 -32 -29 -48 -36 -47 -44 -39 -32 -24 -38 -37 -25
~repl adglnu -17 -18 25 -16 -18 -16
~zco m -16
""",
    """
@day_but o 17
epa efm -18 21 -21
for__with m -20
~<wep eflm -23 22 -16 -20
~moji m -25
~orro cdfjklpru -17 -26 -19 -16 -17 -17 -15 -27 -23
""",
    """
centr* iu -17 -19
he__not mq -21 16
is_right jr -18 -16
my__got abcdijklnpsv -37 -19 -22 -29 -26 -20 -23 -25 -28 17 -22 -29
recomendo$ m -16
sleep adhl -20 -24 -18 -17
what__the bdfklmqrstuv -20 -28 -60 -18 -15 -19 -47 -18 -32 -23 20 -15
~<cn abclmou -15 25 -18 -19 -22 -17 -18
~<lej jm 21 -18
~<zxc em 16 -16
""",
    """
@book__next amno 30 -25 -18 -18
en__please c 16
for_an a 17
help_me akpqu -20 -17 -15 -19 -20
may__@relative n 17
me__what gu -20 16
portugues c 15
this__i m -16
~<ava bhjlnstuv -20 -17 -21 -15 -23 -18 -21 -19 -16
~<sl bcfhijklnprtv -33 -28 -25 -36 -34 -33 -22 -36 -22 -29 16 -22 -30
~mat bdnoqr -18 -25 17 -22 -21 -16
""",
    """
am__away s -15
be__do u 15
can__@vehicle mnq -20 -18 22
de_esa m -21
need__new aio -27 -18 21
not:running mr 19 -17
""",
    """
date$ aimpqv 16 -19 -34 -17 -17 -17
is__blue d -17
opt__out biklmnqrsu -18 -16 -23 25 -20 -18 -16 -17 -16 -17
or_do im -16 -23
~epo ai -17 -15
~er> adefhjlntu -41 -29 -106 -85 -33 -24 -31 -54 -61 -17
~erio mnq -18 20 -16
~main jmu 18 -30 -15
~ssa abdlnov -23 -19 -22 15 -20 -21 -19
¿__para mo -20 -20
""",
    """
in_a bnop -16 -21 -18 -21
me__take m 17
you_think h -15
~<gro n -18
~amp djou -19 16 -18 -20
~tico m -16
""",
    """
@wrong$ abefhijklmnopqrstuv -29 -19 -33 -39 -32 -38 -39 -26 -47 -46 -24 -18 -23 -27 -36 -20 -37 -32 46
do__@parking am -17 -33
no_driver bp -16 -17
not_start km -16 -22
pulling amors -18 -25 -15 19 -17
~<alg bejklmprstu -34 -20 -42 -30 -41 -29 -19 -44 -21 -30 -45
""",
    """
even adhm -17 -18 -16 -21
i__long n -18
not:who bmqu -17 -35 19 -19
~comm bdhjkoqr -22 -31 -18 -25 -19 -16 -20 -18
~upda a -15
""",
    """
@hours__the hnu 20 -17 -17
going_any b 16
looking flmnot -19 -18 -20 -19 -20 17
would__@book a 15
~sked abjnstu -22 -25 -16 -25 -17 -16 -24
""",
    """
as_it lmu -16 21 -20
de_manana hm -16 -17
is__to bfgloprtuv -15 -35 -41 -36 -22 -18 -44 -22 -41 -27
long__@drive ju 18 -22
more acdfghijlmnpt -16 -15 -35 -23 -31 -30 -19 -23 15 -39 -39 -19 -21
my__@late pr -20 15
this_@month adu 21 -15 -23
to_@eat nu 25 -22
tu__@relative cmn -15 21 -17
you_@stop aiklmn -21 -15 -18 25 -28 -23
~he> abfijlopruv -22 -20 -21 -20 -23 -16 -25 -21 -17 -26 -23
~jam ijlmr -16 -17 -17 20 -17
""",
    """
@fetch abcdefghijklmnopqrstuv -49 -57 -46 -21 -25 -36 -61 -40 -59 -39 -34 -39 -66 19 -63 34 31 -28 -41 -35 -54 -41
@late__my pr -15 15
a__horas m -17
de__lista aiklno -30 -19 -27 16 -17 -15
hablo mv -16 -19
no_ire ablmoqrtv -15 38 -27 -35 -18 -19 -18 -23 -19
remem* m -17
start bcdefgijklnpstuv -25 -25 -37 -31 -30 -29 -38 -37 34 -37 -39 -25 -40 -33 -32 -25
the_past hm -23 22
was__supposed m -16
which_@door gm -27 -20
~give cfghjklnpsv -17 -15 -25 -21 -25 -26 -24 -19 -30 -21 -33
~lped m -16
~ored mu 18 -17
~oted m 19
~owb m 19
~utor gjm 20 -18 -20
""",
    """
@relative_at m -27
^este gkmuv -21 -17 -25 -18 27
does__@insurer dm 16 -22
else__my av -18 -18
see__i n -15
~<na abdeklmoprtv -48 -20 -39 -31 -36 -18 -21 -43 -39 -29 -40 17
~haci mr 16 -20
~labr u -16
""",
    """
#$ abcdefghijklnqrstu -26 -25 -68 -43 23 -73 -71 18 -28 -20 -58 -17 -37 -73 22 -65 -76 -53
@body$ abefghijklopqrstuv -24 -37 -25 -20 -26 -26 -39 -24 -22 -28 -37 -28 -31 -32 25 -25 -18 -22
b$ m -16
es_muy du 15 -23
lock_the jm -20 18
mine$ m -18
not:seguir km -17 -18
~<poe m 16
~ooks o -18
""",
    """
@howmuch__@treat s -16
que__pongo m -16
~aki abdgiklmouv 16 -22 -38 -19 -23 -20 -19 -16 -29 -34 -27
~ervi bdmosu -18 -21 -18 -16 -18 -16
~fish gmu -17 21 -17
""",
    """
be__# hmr -17 -21 24
can_do bjmnpu -18 -17 -22 -17 18 -25
in__bit m 18
ok__you t 19
~elpe m -16
~ple defhnpqstuv -16 -37 -34 -16 -19 -42 -46 -19 -19 -18 -17
""",
    """
can__help mu 19 -18
esa bdefghijknpqrst -25 -20 -18 -16 -31 -22 -23 -24 -17 -24 -18 -31 -22 -22 -15
quiero_otro ao -17 19
sola agjmnoq -16 -18 -15 -18 -19 -17 26
sorry__is bm -17 -21
sure_how g 15
time_@open hm 15 -20
when_is adjmpu -21 -18 -27 26 -17 -20
~<fir bghkopqr -25 -16 -26 -20 -16 -24 -25 -20
~gno> u -19
~sdf eflmu 26 -18 -18 -27 -16
¿ abefiklpqrstv -26 -83 -56 -19 -18 -45 -54 -75 -22 -72 -38 -56 -82
""",
    """
mysel* dmu -20 -15 -19
out__it dmno -20 -17 -19 -19
quiero__avisen a -15
the_@place abcdeghijklmnoprstv -20 -32 -22 -40 -21 -33 35 -15 22 -22 -26 -29 -36 -32 -33 -24 -27 -16 -32
xanax nu 23 -17
~<dol ghinoqv -24 -18 -15 -19 -17 -16 -17
""",
    """
@book_the amo 20 -22 -15
@pay__rent dm -17 20
me_@texts k 17
monst* n 16
need_to cgkmqrt -27 -23 -25 -44 -52 -19 -17
next__maybe o 18
not_trust m -22
se_como s -18
talk__about i 16
~apit jm -16 18
~iso eu -18 -18
~nen efgnrstu -22 -26 -39 -31 -35 -28 -24 -52
""",
    """
@place__a ijq -18 -15 23
^ocupo m -16
about__minutes r 17
off__@drive p 18
on_mrs im -16 16
puedo_@eat hnq -19 20 -15
sigan__los l -22
the__@food m 15
un__que dmu 17 -24 -23
~<aga acehikmopqstuv -20 -27 -23 -28 -39 21 -22 -18 -34 -39 -20 -28 -38 -26
~foll m -22
""",
    """
^tomo abgmns -18 -15 -16 -17 25 -16
do__become am 19 -16
en_el bcdghilnoqtuv -17 -30 -16 -36 -27 -24 -25 -33 -21 -22 -16 -40 -23
i_say dgjnqu -19 31 -20 -15 -17 -22
nada adjknoprv -22 -20 -25 -22 -28 -21 -18 -24 -19
way__going r 15
~<mee amo -17 20 -18
~ho> bdilmnpu -20 -22 -17 -21 -23 -15 -18 -19
~mine chikmnr -18 -23 -25 -29 -38 -15 -27
~nly bghkmnpruv -23 -16 -20 -15 -41 -18 -22 -17 -20 -18
""",
    """
ir__mi b -16
maria aim -20 17 -33
we__by i 18
~<ho cdegiklrtuv -60 -41 -64 -76 -38 -59 -62 -15 -61 -34 -47
~onen im -16 19
~uto abcdinorstuv -23 -18 -16 -24 -21 -22 -20 17 -18 -16 -24 -18
""",
    """
de_ustedes jqu -18 -16 -25
droga u 19
nieto anq -17 -16 -18
please__his b -17
the_airport q -15
unsubscribe klu -25 20 -16
~atr a -17
~ncl> abclmou -15 25 -18 -19 -22 -17 -18
¿__hay djnq -22 -20 -17 -15
""",
    """
^llego adjnor -17 -24 -23 -28 -22 23
driver abcdefiklmopqsu -20 -34 -16 -21 -15 -16 -22 -20 -20 -39 -26 20 17 -21 -27
esto$ agijknorsv -26 16 -33 -25 -22 -21 -15 -22 -21 -33
guard* br -19 17
have__to cdghilnpquv -19 -16 -18 -17 -15 -26 -16 16 -36 -22 -15
how_bad dm 20 -17
my_face m -18
why$ mu -20 18
~<too adisv -22 -15 -15 -15 -16
""",
    """
@vehicle__right jr -19 -18
asking_what m -17
is__new l -19
manan* acdfghijklpqrstuv -25 -19 -25 -18 -22 17 -32 -27 -19 -24 -25 -23 -15 -16 -21 -27 -25
of_a dinu -19 -16 -17 -29
~ueri m -18
""",
    """
barki* m 16
que_clear fmu -17 27 -21
that__@relative m 20
~cora m -17
~poli b -21
""",
    """
@parking abcdefghijklnopqrstuv -29 -50 -53 -72 -48 -52 -61 -51 -57 48 -38 -48 -28 -51 -17 -51 23 -21 -40 -61 -45
la__es j -21
number bcefhmnoqrst -35 -27 -18 -20 -29 -22 -27 -27 -25 -24 -23 -24
twice$ gimt -17 -21 -21 -17
~cord adnoq -24 -23 -20 -19 -20
~thi efhijnopqrt -20 -20 -29 -28 -28 -25 -25 -24 -24 -42 -37
""",
    """
all_in ah -19 15
cancelen acdegijkmnopqsuv -22 -27 -21 -16 -23 -25 -17 -26 15 -15 -16 -15 -33 -15 -18 -24
day_is mo -17 19
proxima m -18
turn_on kmr -16 26 -16
what__is adfgnq -19 -50 -32 -20 -37 -16
y__me moq -23 -15 17
~dly> m -22
¿__hacen u -17
""",
    """
a_@call dimo -21 22 -19 -15
alone binu -24 -17 -22 -17
it__@spanish acm -18 21 -18
me_think v -15
~kers a -17
~nin> fm 20 -22
~sue abcefgijkmnoqrtv -22 -16 -19 -33 -24 -21 -21 -23 -24 -22 -17 -19 22 -21 -18 -19
~tard abdmnoqrs -16 -15 -26 -34 -21 -15 -15 15 -18
~tiv abcdefgjkmpqrstuv -22 -19 -22 -22 -21 -18 -23 -22 32 -19 -16 -21 -21 -18 -16 -20 -23
""",
    """
@move_mine o 15
de__es gl -19 -16
disponible$ m -15
~<tee d -19
~ija m -20
~ran> dijnoquv -21 -18 -25 -22 -18 -17 -22 -19
~seme biju -21 22 -26 -18
""",
    """
@symptom__@treat nsu -18 18 -18
there_in imr -19 -19 25
would__# m -17
~den> defghjpqrstuv -44 -22 -26 -35 -30 -32 -22 -43 -31 -30 -16 -48 -25
""",
    """
@price__la d 16
^sign o -16
and__time hj -17 17
by_@traffic k 15
have_a abcdghklmrsu -27 -55 -34 -33 -23 -48 -16 -31 -23 -16 -25 -34
mind__@texts k 20
not__someone q 18
que_estoy m -21
what__say gm 28 -24
~<aqu bcdehiknoprstuv -30 -20 -25 -16 -23 -25 -19 -31 -26 -23 -27 -22 -16 -31 19
~rriv m -25
""",
    """
@symptom__for m -18
can_it agmsu -16 -17 -17 -20 18
earliest_you a -20
me_from b -15
not__place m -20
otro achijkmopquv -15 -17 -20 -22 -21 -26 -23 20 -19 -33 -21 -18
start_a am -18 25
work_for dgu -23 -17 22
~cess dgq -24 -20 -16
~es> bcdehijkloptv -54 -33 -21 -91 -39 -33 -37 -63 -41 -33 -37 -31 -17
~muse hm -16 22
""",
    """
agradezco bmt -16 -24 17
do_if u -19
due_for am 21 -16
jueves dhijklnoprs -18 -24 -21 -20 -18 -20 -18 31 -19 -19 -18
know_what mqu -29 -20 17
por_la abimn -20 -19 -19 -27 -15
take_this lm 20 -20
text_from u 17
what__owe dgm 21 -16 -17
where* jm 17 -16
you__@place imu -22 -22 21
""",
    """
am__out alnoqv -22 -28 -22 -22 -21 -22
card_go d 16
de_mandar m -21
escalofrios s 17
is_@parking dju -23 23 -16
kids bcdgioqtv -24 -28 -30 18 -21 -15 -38 -15 -18
of_somebody ab -17 -16
or_after dq 17 -17
see__@day a -19
through ls -27 -15
~<km o 16
~bro jnopsu -21 -24 -17 -21 -17 -22
~issi acghinoruv -23 -17 -18 -16 -15 -17 -16 -21 -25 -17
~spon dfhjklmnpqrsuv -23 -15 -16 -20 -20 -18 -17 -18 -22 -23 -24 -19 -26 -17
""",
    """
got__@move abdjlmnopu -20 -27 -18 -18 -15 -41 -17 32 -18 -21
ma aimno 21 -17 -21 -18 -19
~<alo abcdefgjkmouv -23 -30 -17 -17 -26 18 -16 -19 -18 -18 -25 -27 -18
~sigo bgjlmopu -30 -17 -18 -17 -32 -21 -21 -21
""",
    """
for__be r 17
mandame__pin jm 18 -19
your__@wrong dm 15 -19
~gra cefghiklnoqstuv -30 -29 -30 -30 -36 -31 -29 -20 -18 -15 -30 -27 16 -16 -31
""",
    """
@relative__quedo pq -24 25
is__code m -16
manejo bm -16 -22
savin* m 16
sorry adefiklnpqst -25 -27 -29 -20 -23 -22 -24 -26 -47 -35 -28 -22
to_me abdlop -17 -21 -20 -17 -16 -23
~<ven acgijlmnouv -30 -20 -17 -24 -17 -17 15 -23 -19 -33 -16
~amag dm 26 -18
~iven klm 17 -16 -29
~kjhg em 17 -18
""",
    """
do__from mu -22 -17
every__text l 16
gna__@late m -17
gracias acdefghijklnopqrstuv -47 -37 -55 -46 -59 -42 -26 -47 -42 -43 -65 -40 -32 -45 -41 -51 -41 54 -43 -43
me__otra m -17
prepare mn -18 18
~del adefghnopqstu -24 -27 -23 -22 -21 -18 -28 18 -16 -24 -21 -19 -28
~gh> cefjknptv -36 17 -38 -28 -31 -42 -17 -16 -35
~nfi ilnr -15 -20 -17 -18
~supp ru -16 -20
~ying bdhmnoqu -20 -19 -15 -15 -22 -18 -20 -25
""",
    """
@cancel_my adeikmnopqrsuv -29 -38 -17 -24 -20 31 -23 -21 -15 -24 -29 -17 -18 -24
@door_is au -18 -20
@stop__i ag -15 -19
and_do mno -21 -15 -20
dormi* ajmnoqu -16 -18 -19 -16 -17 -21 16
paga dmno 29 -22 -16 -16
~ake> cefgijrtv -15 -39 -33 -20 -49 -30 -17 -38 -18
~tura m -20
""",
    """
can__bring np 15 -15
going aeghklostu -33 -15 -35 -33 -24 -20 -20 -40 -26 -25
hay__de jnu -17 -18 -22
keep__@texts rv -21 15
la_@late admnqr 19 -18 -27 -19 -17 -18
when__see am 18 -17
~irc a -23
""",
    """
me__pin j 19
the_way dhijopq -17 -19 -16 -16 -18 -16 -23
trash abdhijlmnpu -23 -24 -26 -19 -19 -16 -17 28 -15 -20 -24
what__@eat dghmnu -22 -24 -17 36 -32 -22
~abr bcdefhjklnqrsuv -18 -20 -26 -16 -15 32 -23 -19 -20 -25 -18 -25 -19 -33 -16
~var aklu -16 18 -21 -16
""",
    """
make bhjknpqv -16 -22 -28 -16 -37 -23 -26 -16
rd o 15
requi* ai -21 -16
~aje abdjmqs -21 -16 -20 -17 -25 -18 -22
~duer mnqu -28 -20 -19 22
~ery cghijnouv -21 -31 -33 -29 -22 -28 -18 15 -21
""",
    """
@pay__this dm 18 -15
el__hay m -17
en_@vehicle no -23 -17
tmrw ilmqr -18 -27 20 -15 -20
will__home pq 22 -19
~oubl bm -20 -17
""",
    """
common$ mps 16 -17 15
comprendo gm 16 -17
whale* u -16
you_@open abceghilmnoqrtuv -32 -17 -21 -15 -26 37 -21 -17 -64 -24 -24 -21 -20 -20 -29 -22
~<ciu dj -15 20
~<fjd e 15
~nig abdgjkru -34 -26 -26 -18 -26 -16 -35 -28
""",
    """
can__go mn -17 16
cosa m -19
location acdefghijmnoquv -22 -16 -20 -17 -17 -17 -36 -36 16 29 -15 -17 -26 -37 -29
text abdeknopqrstv -15 -45 -29 -17 17 -39 -32 -36 -24 -26 -28 -21 -18
~cru a -22
~fall p -17
~ompr amu -15 19 -18
""",
    """
medicina mu -30 21
off__me p 15
true_you mu -20 19
you__texting agmv -16 -22 -20 18
~ents ij -20 -18
~lio adjr -16 -17 -17 -23
~rer> adgjklmq -22 -16 -16 -17 19 -22 -25 -17
""",
    """
^it bcdefhijlmnpqstuv -22 -35 -49 -20 -40 -41 -30 -35 -29 48 -36 -20 -25 -30 -29 -58 -31
all_still am 17 -19
dejar adgo -17 16 -22 -18
mama bdijmnpquv 15 -16 -29 -21 -23 15 -28 -42 -26 -24
new__is jm -20 21
thurs m -17
wena defghjlmtu -19 -23 26 -16 -16 -17 -18 -28 -15 -19
you__with dgmn 21 -27 -24 -22
~ccep hiju -21 -21 -19 -15
~ppos du -16 -16
~roc cdfghijklmrtv -16 -31 -15 -20 -26 -17 -15 -15 -19 -35 -18 18 -17
""",
    """
ask__to imp 21 -25 -16
clinica adghklmnopqrsu -17 -21 -22 -16 -16 -16 -29 -18 -22 -17 -23 -16 -17 22
tengo__@pay dno 25 -22 -18
the_right j -21
~ail> adghkoprs -28 -22 -18 -15 -16 -28 -27 -21 -19
~slow djmqrs -16 -15 -15 -18 29 -15
""",
    """
a_@food adghijnoqruv -21 -24 -26 -17 -19 -20 23 -18 -17 -21 -28 18
at__on m -22
que_@place m -16
que__eso gjmu -18 -16 -18 22
un_@drink mnu -19 21 -18
use abcgioqsv -24 -16 -16 17 -23 -24 -19 -19 -23
~<ped i -22
~nta abcdefhkprv -43 -55 -36 -18 -33 -34 -15 -23 -41 -18 -37
~rmac adgjn -16 -18 -23 -19 -17
~tia m -21
~tock m 17
""",
    """
calendar$ bk -18 -17
covered abmq -15 -15 -34 -22
or_what admqu -17 -27 -28 -20 17
que__mejor u -16
this__@call adgiluv -19 -21 -22 18 -30 -18 16
work_instead mo -16 22
~art> bcefghijklnopuv -18 -30 -34 -35 -40 -17 -18 -18 33 -39 -16 -20 -34 -30 -32
~paso gimu 17 -24 -19 -19
~stan aghjklmnopqrsu -30 -18 18 19 -22 -18 -27 -28 -31 -25 -29 -35 -29 -43
""",
    """
miedo b 18
you__your aghlv -19 -18 -19 -20 -18
~dle abdgjmnopqv -22 -19 -21 -16 -20 -17 -17 -19 21 -26 -17
~isi bdgjkmpqsuv -26 -24 -16 -18 -17 -33 -26 -22 18 -30 -18
~men bdefghjpqs -17 -24 -29 -36 15 -46 -27 -36 -23 -46
~pec dqsu -22 -21 18 -25
""",
    """
in__the m -24
my__so s -18
stoy m -21
un_@vehicle djpru -16 -22 -23 -17 -16
~bre acdefgijknopqrtu -41 -33 19 -34 -32 -34 -22 -15 -29 -37 -24 -21 -37 -36 -26 -47
~deci cdehjklnpqrsuv -18 -28 -19 -21 -21 -20 -27 -27 -19 -26 -26 -28 -23 -23
~ermi bdgmrsu -20 -16 -22 -34 -23 -18 -27
~ler> imuv -17 -16 -19 21
~rue> ijq -18 -19 -16
""",
    """
@cancel$ abcefghijklnoprstuv -58 61 -45 -37 -42 -55 -32 -49 -37 -35 -69 -54 -30 -43 -16 -37 -33 -58 -50
@holiday$ bcdefghijklnpqrstuv -28 -28 -46 -24 -26 -28 25 -36 -32 -21 -28 -33 -24 -28 -26 -26 -29 -36 -28
@stop__y il 18 -19
^wtf mn -20 -17
give_me bgjkpquv -37 -19 -19 -19 -24 -23 -41 -25
have__for bdqtuv -23 -22 -17 -16 -18 -20
mrs dij -16 -19 -19
not:jessica m -16
that__next o 17
~ely d -16
¿_se aghijmnsu -22 -20 -17 -16 -19 -27 -25 -23 17
""",
    """
@call abcdefgijknopqrstu -44 -21 -65 -38 -93 -89 -47 85 -91 -38 -50 -69 -44 -88 -52 -58 -85 -68
acepto_los km 16 -16
begin$ nu -15 -15
i__refill m 16
it__@date blmou -21 -16 -19 30 -18
my__wait aq -16 -18
not__@texts v -23
return__@clothes l -17
the_@relative cdghijknstuv -20 -25 16 -15 -21 -34 -16 -24 -20 -19 -35 -21
~<ov fglnpv -15 -21 -31 -29 -28 -30
~dias dhjmnoqtu -20 20 -17 -30 -26 -16 -18 -17 -22
~jaja bdefhijlnv -27 -29 -34 -25 -19 -20 -23 -38 -23 -20
~uede eghjlmptuv -28 -23 -56 -37 -43 -19 -23 -36 -45 -41
""",
    """
@relative_says mnor -41 -16 -15 -17
@ride_got mpq -15 -16 16
^estoy cefghiklptuv -22 -18 -20 -24 -26 -28 -27 -41 -26 -19 -45 -31
besides a -15
igual$ r -15
is__since s 20
movie$ m 16
por_fa aio -23 -17 17
~idad a -18
""",
    """
@late__the m -22
@thanks__your l -16
before_or d 17
do__want ajkqt -39 -17 -33 -15 -18
fell p -21
my__but amo -19 -17 19
please defnpqst -33 -34 -31 -38 -34 -40 -29 -17
this_works gm 17 -20
~ed> cefghijlmpru -35 -37 -63 -32 -48 -15 -42 -16 -24 16 -16 -24
~gund gm -15 -20
~kill abdgiklnoqr -18 -18 -18 -16 -22 -20 16 -21 -18 -19 -16
~taxe gmu -15 21 -18
~was kl -16 -21
""",
    """
day_please o 19
insid* m -16
otra cdehilnprsu -22 -32 -16 -27 -33 -31 -27 -24 -26 -26 -35
this__do gmu 27 -24 -24
~ajaj elm -19 -18 19
~toc bdgjnqstu -21 -19 -19 -19 -22 -21 -21 -15 -17
""",
    """
cancelela b 15
i__stuck gr 21 -22
i_filled a 17
sign$ a -16
~kjhk em 15 -16
~pull abdghijklmnqru -28 19 -22 -16 -20 -26 -17 -16 -19 -31 -19 -20 24 -18
~utte no -22 -18
""",
    """
@animal_@food m 15
@hello_@relative f 16
@month$ bcgklnrsuv -21 -17 -25 -16 -21 -27 -24 -23 -26 -24
already_confirmed p -16
leave__@visit lmq -18 15 -17
sit_in m -17
the__with mu -20 -18
~ive cefghijlnoqstv -49 -41 -41 -54 -52 -15 -38 -33 -15 -19 17 -50 -47 -20
~oup cgjkou -17 -20 -16 -16 -17 -22
~susc a -19
""",
    """
jefe a -16
mother adikmnprstv -19 -17 -16 -18 17 -25 -27 -15 -20 -16 -19
not:getting gv 15 -23
put__the abkm 18 -18 -17 -24
~cken o -15
~roke djnpu -19 -17 -20 -18 -16
""",
    """
@open__de h 16
i__@food abdgijkloqrsu -30 -18 -24 -20 -22 -17 -18 -23 -21 -21 -19 -21 -18
might mn -21 -18
~idin anoqrs -17 -17 -15 -17 -21 -18
""",
    """
cual__@hours hm 18 -18
ese_dia acefghijklmoprstuv -39 -29 -15 -27 -37 -25 -28 -27 -16 -26 -44 24 -22 -22 -29 -19 -37 -31
no_@thanks bghlmrtv -34 -20 -16 -29 44 -16 -47 -17
that_answers m -16
threa* l 16
to__now m -23
un_@machine gjuv -18 -16 27 -19
you__an ai -25 -21
~<hos dhm -17 -19 -32
~gram m -16
~uera a -18
~vend acijlmnu -26 -18 -21 -15 -15 20 -22 -32
""",
    """
^opt abcdefghijklmnopqrstuv -39 -33 -33 -25 -32 -22 -31 -26 -38 -34 37 17 -42 -31 -29 -29 -27 -33 -24 -24 -36 -24
do__back dkmqu -16 -17 -19 -19 17
heading r 15
prese* b 20
~rer adgiklmqs -28 -18 -19 -16 18 -24 -19 -20 -17
~rra adeghijkmoqtv 18 -20 -19 -18 18 -24 -23 -24 -32 -36 -28 -16 -31
~weso mt -20 22
""",
    """
asking_for m -24
m abcdfghijkopqstuv -33 -34 -35 -34 -36 -28 -26 -21 -35 -28 24 -25 -16 -25 -27 -36 -34
me_for i -24
not:able bo 20 -16
quien__esa u -18
you__teeth m 16
~icat m -18
~ste> abcdefhijnopqr -16 -34 -26 -31 -23 -21 -28 -38 -25 -31 -36 -23 -22 -25
""",
    """
coming_from m -19
home_from p -16
necesito__with abimno -16 -15 -20 22 -19 -20
send_me dgijm -22 -29 -20 23 -40
to_work bimpsu -17 -19 19 -21 -15 -21
you_folks gjm -15 -18 -15
~<imp bl -15 -19
~jue am -16 24
~that aefghiklpru -17 -37 -54 -27 -45 -33 -18 -53 -17 -37 -22
~uivo m -15
""",
    """
arm jms -22 -25 22
cell abghjlnoqru -25 -27 -18 -17 -22 18 -23 -15 -18 -15 -30
not:@drive acgijlmnoquv -16 -16 -16 -18 -21 -17 -35 -20 -15 27 -26 -31
not__up aoprv -21 -23 -18 -23 -25
que__@call bcdlmnoqu -23 -18 -24 -19 -32 -20 -17 -17 -21
~<ver gjlprs -17 -17 -18 -22 -15 -22
~lake pq -20 15
~pron u -17
~sell aijlmnqu -17 -20 -18 -15 16 -18 -15 -23
~spel mu 21 -17
""",
    """
@thanks$ acdefghijklnopqrstuv -38 -48 -64 -66 -67 -55 -34 -51 -51 -50 -48 -46 -41 -27 -53 -53 -45 54 -54 -51
^for lm 16 -18
borra* m -20
have__@visit dmnv -17 -26 -17 -17
kindl* m -22
my__did m -19
need__my dnq -21 21 -18
que__mi admq 18 -16 -26 -16
today$ cgijlnopquv -18 -20 -23 -32 -25 -18 -51 -18 -34 -32 -17
~<del adgnqstu -21 -22 -18 -18 -19 -18 -16 -20
~<efe adm -15 -17 -17
~aken mp -17 18
~sion ghjmoprtv -29 -22 -25 -31 -29 -19 -25 -16 -18
""",
    """
both__@relative m -15
cafe nq 24 -21
i_plan dmn -16 -25 23
out__a i 17
up$ abcdefgjkmosuv 25 -22 -41 -28 -39 17 -52 -49 -39 -16 -16 -42 -42 -31
we_do bdghjlmoqsu -23 -20 -16 -16 -19 -17 -38 21 -26 -18 -19
you__donations m 17
~dan> cdfgmoqv -21 -23 -19 -26 -47 -20 -21 -17
""",
    """
not:moving bmo -20 -28 15
trabajar dhmnu -22 -22 -24 17 -18
~aja aefgijloprsv -20 -54 -45 -17 -51 -43 17 -21 -36 -22 -22 -41
~ight abcdefjlpuv -18 -20 -35 -16 -44 -35 -15 -40 -40 -24 -29
~incl ilmv -18 18 -32 -16
""",
    """
@insurance cdefgijklmnopqrstuv -39 22 -34 -36 -44 -43 -58 -37 -43 -20 -15 -45 -45 -29 -41 -50 -36 21 -50
^we acdefghiklmnopsu -24 -23 -20 -38 -40 -44 -48 -47 -31 -21 29 -60 -17 -39 -50 -57
baja__@texts k -21
be_out bdnr -21 -17 -23 -17
can__more m 16
el__si bo -19 18
how__till n -19
though$ lm -16 -17
what__@call gju -21 -16 -21
""",
    """
de__puede n -20
her__will mr 16 -19
want__with im 16 -16
~axe gmu -15 21 -18
""",
    """
^yes bcdefgijlmnopqrtuv -21 -23 -20 -25 -21 -21 -20 -25 -21 15 -19 -23 24 -28 -20 -21 -24 -24
at__is drs -18 -15 -16
~<esc abdfhjmnpqs -24 -23 -27 -15 -23 -19 -48 -31 -25 -25 -23
~adin mu -16 -16
~ntu mn -17 17
~xico mu 18 -18
""",
    """
donde bdfhklnopqtv -26 -33 -22 -29 -22 -32 -31 -33 -22 -35 -19 -34
my__same m -17
not:escriban l 21
with_you mu -19 -17
yours* dmv -15 -21 -17
~nqui m -19
~odds mu -16 17
~pos chjnpqtuv -21 -33 -38 -17 -18 -24 -17 -29 -19
""",
    """
@open_yet h 16
carne aj -18 -22
~voic m -24
""",
    """
hora$ bhms -31 -37 -15 -16
no__quiten blm -22 -20 15
~erin gln -20 17 -22
~hap acehijklnoptv -26 -18 -21 -30 -24 -27 -16 -21 -26 -23 -18 -23 -17
~nter efgikoprstuv -15 -17 -32 -27 -20 -22 -28 -18 -21 -17 -17 -30
~tic ghijkloptv -23 -23 -21 -31 -19 -18 -18 -17 -17 -23
""",
    """
celular$ i -15
i_did bgijmouv -23 -26 -16 -17 19 -15 -16 -25
not:my bcdjklnouv -29 -20 -22 -26 -17 -29 -26 -20 -28 22
time_should mn -26 22
~<gu degjklnos -26 -27 -44 -25 -33 -26 -26 -23 -33
~ins> au -17 -26
~tifi il -20 -15
""",
    """
#__any b -15
am_off o -15
complaint im 18 -18
dia__otro an -15 -16
far_is m 16
happened__the gmu -16 22 -21
on__side j 15
tengo_que afhilmnpqrstv -42 -19 -18 -39 -28 -36 17 -55 -15 -19 -23 -18 -24
~<sn bdghjnqsu -15 -31 -22 22 -17 -19 -23 -23 -34
~ake cefijrtuv -17 -44 -38 -54 -31 -20 -43 -16 -21
""",
    """
do__wear ju -15 -21
doctor acdefgijklmnopqstv 36 -42 -27 -34 -27 -51 30 -44 -55 -55 -28 -46 -36 -48 -49 -42 -31 -36
tell__a m 20
wear adghjoq -27 -23 -21 -19 -26 -20 -28
when__get a -24
~<gat dm -19 25
~alif jmnqu -15 -27 -16 -16 24
""",
    """
=said:what_is_this abcdefghijklnopqrstuv -91 -88 -90 -86 -65 -118 -26 -111 -76 -22 -76 -62 -74 -79 -83 -101 -86 -103 -95 111 -26
que_sirve dm -19 -28
tonig* ans -17 -22 -16
you_prescribe u -17
~bett nprsv -24 -16 -20 -17 -17
~ctiv cdefgijknrv -18 -18 -18 -15 -17 -26 -18 31 -25 -16 -18
~eal bcefghijlnprsv -16 -23 -17 -16 -26 -28 18 -19 -28 -27 -24 -21 -18 -37
~erg au -15 -23
~ghts dlnr -18 -17 -20 -24
~nfu dmv -19 -27 16
""",
    """
bk akm -20 16 -17
buena f -17
do__bring j -22
inyec* u 15
like__get l -17
meant_the k -19
no__nada abcgijlmnr -19 -27 -28 22 -42 -15 19 -40 -18 -16
to_turn jmo -17 -28 -18
todo aefghilnoru -19 -15 -18 -17 -16 -21 -25 -23 -23 -18 -16
would__not il -24 22
~ches anu -18 -22 -22
~hing cefijmqrtv -15 -28 -28 -31 -22 -24 -17 -28 -33 -57
~jkl eflmu 26 -20 -18 -27 -16
~real acdghilnpv -16 -19 -30 -20 -23 16 -23 -19 -20 -26
""",
    """
@relative__my apqr -16 23 -23 -16
atasco r 16
mandar_@texts m -18
~ittl o -20
""",
    """
baja acdefghijlnopqrstuv -26 -23 -37 -23 -17 -19 -19 -26 -26 26 -23 -20 -19 -28 -23 -18 -19 -37 -19
cada__que d -17
castellano cm 15 -18
desayunar dn -17 23
long__take dmu -16 27 -23
need_# bdm -20 -20 -23
no__is m -18
not:have bcdgijnpq -26 -18 18 -23 -24 -21 -17 -26 18
ocupo m -17
semana$ aijmn 16 -19 -21 -17 -18
~fli abdijmnu -32 -23 -22 -18 -19 28 -21 -16
~ren acdefhinpqrs -16 -48 -34 -24 -31 -36 -50 -26 -30 -33 -20 -44
""",
    """
is__for cfhlprst -22 -21 -36 -17 -26 -23 -25 -27
para__@vehicle jqr 16 -15 -17
pelicula m 17
put__my m 18
solo bm -17 -25
~ket bijou -17 -22 -21 -16 -18
~pap> mn -16 17
""",
    """
de_donde gjlu -26 -18 -17 21
does__need dnu -23 21 -23
no__interested l -24
of__morning fmn 17 -17 -16
the_odds mu -16 17
what__put adjqu -15 -36 -18 -21 -25
~carl mv -19 15
~elic mu 22 -18
~else bcghijmnpq 16 -18 -19 -25 -28 -19 -26 -24 -27 -19
""",
    """
@late_@traffic m -17
del_@ride mpq -19 19 -19
do__wait m -16
refill$ aim -20 25 -27
ten agilru -15 -18 -19 -16 25 -20
tiempo_hara m 19
you_be ano -18 -16 -16
~<onl bghkmnpruv -24 -24 -24 -16 -40 -20 -23 -17 -22 -19
~bas abcdefghklmquv -17 -19 -18 -19 -16 -16 -17 -22 -23 27 -27 -18 -25 -18
~erl m -17
~har cdghklnopqstuv -19 20 -26 -25 -25 15 -34 -16 -22 -22 -26 -17 -27 -22
~ict abdijlnpqu -23 -18 -24 -19 -20 -18 -29 -19 -17 18
~top bcdefghijknopqstuv -23 -21 -25 -26 -20 -22 -17 -24 -23 27 -23 -22 -20 -24 -21 -19 -25 -20
""",
    """
changed adijlnpru -22 -20 -19 -18 -19 -15 -31 -18 -16
i_pick dhmn -16 16 -18 -17
it__covered u -17
last__i n 17
my_work g -20
went$ jm -16 -18
where_i j 19
~adv m -17
~echa iknrsuv -18 -20 -16 -16 -15 -17 -16
~id> cefghijnqrstv -27 -17 -24 -16 -29 -18 -16 20 -46 -28 -32 -40 -25
~noma mq -24 -16
~prof a -15
~rar> dips -21 -22 -16 -15
""",
    """
be__in hjnqr -31 -17 -16 -15 24
den_de l -19
do__unsubscribe lm -18 19
not:@insurer mpq -22 -27 18
of_my uv -16 16
~<df em 17 -17
~mens adjmoqrs -15 -18 -15 -20 -16 -16 -17 -18
~only bghkmnpruv -23 -16 -20 -15 -41 -18 -22 -17 -20 -18
~rase bm 16 -21
~temp dnsu -17 -21 -17 -20
""",
    """
bit$ u -17
consi* dmo -18 -19 -19
flaked$ pq -16 16
saturday ghijmnoqsu -18 15 -17 -18 -33 -23 -16 -21 -17 -26
weath* hmu -16 27 -17
~<uni dnu 17 -17 -17
~espo abgkpru -24 -22 20 -15 -17 -17 -19
~onmi adlmou -20 -16 -16 -26 -15 -24
~piez u -17
~wor abcdfjklrtv -32 -26 -44 -17 -35 -28 -18 -30 -20 -43 -35
""",
    """
after* bmu -18 -20 -20
my__there abjmpr -17 -18 -17 -28 15 16
some__the m -16
wear_off mnu -19 -24 17
will__@open m -19
~xtee lmv 23 -22 -17
""",
    """
flat nq -16 -17
no__i mq -18 -17
that__is mno -20 -20 19
voy__@relative mp -16 16
what__on adgjn -18 -20 -15 -15 -20
~eng aceghklmrtu -16 -30 -34 -17 -32 -19 -19 -23 -28 -36 -19
~nom cdgijmq -17 -18 -16 -18 -20 -33 -27
~nstr abdjno -16 -19 -17 -18 18 -20
""",
    """
@day_is mo -25 15
and__@relative mpr -15 -20 16
are_not km -15 -21
bank_@open hm -16 17
can_they m -21
de_que giklmnopqsuv -27 -28 -15 -16 -32 -21 -18 -19 -16 -19 29 -24
did_the g -19
how__text g 21
infor* d -18
me__@texts aijmr -15 -22 -25 -29 -18
venden__ahi m 16
~whol ajmo -16 -16 -25 -17
~wise m -17
""",
    """
@move__hora o 22
am__to dikmt -42 -42 -29 -52 -19
playa$ jm -15 17
un__por m -18
~ncu abmu -17 -19 -25 -21
~ooke am -18 -15
""",
    """
ya__¿ a 15
~ied cdgiklnpqr -19 -27 -21 -31 -19 -25 -23 -20 15 -25
~ins cefhilmpqstuv -30 -23 -20 -16 -31 -25 -17 -26 -21 -20 -23 -46 -24
~ull> abinoru -23 18 -15 -15 -22 -21 -21
~uso> mo -20 -16
""",
    """
interested$ m -29
quito dmnu -16 -20 18 -19
standing_outside m -15
y_quiero am 19 -16
~ens> fn -16 -16
""",
    """
las_# egijlmqsuv -16 -17 -21 -27 -28 -30 -21 -24 -23 -17
quincena$ u -17
red ao -17 -15
there__my j 15
~cas> u -19
~hos acdehinprsv -16 -21 -27 -15 -26 -26 -21 -24 -24 -20 -24
~rec abcefgno -22 -51 -25 -32 -31 -24 -19 -25
""",
    """
be_coming b 15
count$ du -17 -15
me__igual m -17
~cosa djlm -20 -17 16 -19
~over abcfgjklmnqstv -16 -17 -22 -21 -32 -16 -16 -43 -16 -39 -22 -16 -20 -42
~rev bdgijklnopq -25 -21 -18 -26 -22 -29 20 -25 -20 -16 -30
""",
    """
en_@english abcdgijklnoqu -25 -19 38 -22 -29 -26 -23 -20 -30 -18 -32 -16 -25
get_put mu -18 18
home_and ps -17 19
in__with amp -19 -16 -22
not:esa bijmq -16 -16 -16 -26 -22
vuelta m -22
~ayi l -19
~ie> abcdfghlnoprstu -40 -16 -32 -32 -25 -30 -21 -37 -32 -27 -31 -19 -22 -22 -17
""",
    """
from__to mp -15 15
is__different m -16
no_jessica m -16
~bast jklm -18 -18 25 -26
~ofer abmoq -18 -20 -19 -19 16
~ugue c 15
""",
    """
cambiarla o 16
it__my dinoq -19 -23 -22 -18 -17
les__que m -20
wheel* m -20
~<nub s 15
~gin bdfimnotuv -23 -25 -15 -21 -38 -29 -19 -19 -31 -17
~onat jm -17 22
""",
    """
a__this abfos -19 -17 -15 -23 -16
se__ese gmoqu -19 -18 -21 -16 -17
~<lue m 21
~<ru abdghikostuv -29 -15 -30 -25 -33 -15 -22 -21 -23 -20 -34 -24
~gers admu -18 -19 -20 26
~uys> begiklmnrsv -25 -18 -23 -24 -17 -20 -21 -25 -25 -23 -25
""",
    """
^order m 16
it__do d -16
new$ ah 16 -21
se_rajo mpq -21 -16 20
would__have am -17 -16
~<cor abdilmnpv -33 -26 -27 -31 20 -16 -34 -30 -22
~ecta dgj -17 -16 -19
~ma> ceghikmpqtuv 16 -23 -17 -27 -27 -15 -24 -19 -18 -20 -40 -32
~ncio bdijnoqr -18 -19 -18 -20 -17 -16 -18 -17
~ola> agijnoqu -20 -19 -16 -23 -19 -18 26 -18
~ype abdglmnoqu -17 -19 -23 23 -16 -20 -17 -16 -15 -19
""",
    """
@relative_@insurer mpq -24 27 -21
^start acdefghijklnpqrstuv -50 -20 -21 -28 -26 -20 -34 -28 -27 38 -33 -24 -17 -37 -44 -24 -28 -19 -19
do__remove blm -16 -23 22
job$ abdgloq -17 -19 -20 -21 -16 -17 -16
quiero_mi b -16
""",
    """
day_or h 16
gps abdgijmopqru -31 -22 -16 -19 -16 32 -43 -26 -25 -19 16 -15
how__a aglnoqs -34 -26 -16 -44 -21 -16 -29
please__@texts bilm -16 -20 15 -31
rain_tomorrow bm -18 22
the__thing alqsu -17 -21 -17 -21 -22
~ait dhjlmopsuv -29 -18 -16 -23 -32 -16 16 -17 -21 -18
~chat abdoruv -18 -23 -16 -22 -16 -23 -26
~hab cdefghjlmnopqrst 25 -25 -16 -18 -18 -24 -19 -27 -31 -32 -15 -18 -35 -23 -20 -22
~shut adghlu -19 -17 -16 15 19 -20
""",
    """
decided__not b 18
do__with adghn -22 17 -33 -18 -19
fast nu 16 -16
his_@visit v -15
situa* m -18
unas d -17
~asy> abl -18 -15 -16
~fro aehkoqv -28 -25 -17 -23 -36 -38 -41
~ors aglmnou -19 -29 -20 -15 -17 -18 18
""",
    """
@insurer_pick dm 18 -15
antes_no no -19 19
do__getting m -17
quiero__a blm -17 -18 -21
was__today mrs 24 -18 -20
~ete inoqrstuv -29 -31 -17 -23 -29 -25 -16 -42 -18
~ool> adghilmpu -17 -17 -15 -17 -19 -19 23 -17 -16
~paid u -15
~poin mu -18 16
""",
    """
am_done aglmuv -16 -25 22 -23 -18 -25
came__day amo -17 -20 22
finish au -21 -16
medico io -16 -17
~stad ajmu -17 -18 22 -19
""",
    """
^are bcdefghklmopqrstuv -62 -55 -22 -66 -58 -61 21 -46 -63 25 -54 -45 -68 -62 -20 -58 22 -65
pleas* defnpqst -33 -34 -31 -38 -34 -41 -29 -18
~felt ms -21 34
~tes abcdefjklpqtuv -17 -50 -35 -27 -20 -26 -29 -35 -50 -42 -33 -15 -17 -34
""",
    """
are_you bcdeghijklmnopqrstuv -52 -17 -19 -54 -45 16 -29 32 -43 -55 -34 -58 -47 -36 -55 -59 -51 -60 22 -55
can__see am 22 -23
de__en u -16
normal__@symptom s 15
think$ abefgklntuv -25 -16 -20 -16 -23 -21 -24 -16 19 -17 -16
through$ mp -16 -18
~ende abceghjklrst 15 -32 -37 -20 -29 -20 -33 -29 -22 -22 -24 -25
~ener agm -19 -16 -23
~ges j -16
~nme adefghjklmnpqstuv -33 -31 -28 -23 -28 -30 -32 22 16 -53 -37 -32 -28 -32 -25 -18 -38
~rder im -17 17
""",
    """
@hello_it afmu -19 22 -25 -21
ahi$ adfhkmoqrtv -35 -30 -29 -26 -24 -29 -28 -39 -32 -18 -35
be_seen amnu 16 -16 -17 -16
tengo__banarme n 15
the_mall hm -19 18
~gett dinop -19 -17 -22 -19 -19
""",
    """
i__said ako -16 -16 16
sending_them k -16
~dow cgiklmnu -15 -25 -20 -18 -23 -16 -18 -23
~nuti m -15
~trip abdhnqu -19 -19 -22 -19 -18 -16 20
""",
    """
dio aijpqrs -16 -22 -16 -17 -22 -16 15
me__su i -21
skip abcdefgijlqstuv -23 17 -21 -25 -23 -19 -22 -22 -20 -23 -17 -18 -17 -29 -17
~<swe m -17
~anul bo 16 -17
~brai u 17
~ce> bcefghijklnoqsv -21 -47 -57 -25 -20 -41 -35 -16 -15 -35 -25 -26 -32 29 -23
~leac m 16
~ngi bo -16 -17
~utos mr -17 19
¿__me gkmo -30 -18 -22 -16
""",
    """
not:@fetch bmnopq -30 -19 -22 -16 -27 34
to__up im -20 -25
~nag dgijmn -23 -16 23 -18 -38 -17
~pel bcefgjklopstv -24 -16 -22 -17 -22 -23 -18 -29 -18 -23 -27 -20 -22
~tact bdgjlmqu -22 -26 -23 -18 19 -35 -15 -26
""",
    """
booster am 21 -19
dias dhjmnoqtu -20 20 -17 -30 -26 -16 -18 -17 -22
financing d 17
is_not dfgjlmnpstv -35 -22 -26 -30 -28 -32 -17 -41 -26 -20 38
not:bots im 15 -20
put__that dgmn -16 -17 -18 16
~mons n 16
""",
    """
a_little ao -20 -19
clothes dgjmnu -18 -19 -16 -36 29 -15
come__# h 16
es_para dijmosv -19 -17 -27 -35 -17 -20 19
kind__@clothes mn -20 18
lost$ g 17
me__time n -16
no_la al -20 -16
si__los kl 18 -20
what__in hjm -16 -24 23
~<ace fhjlmnuv -19 -18 -19 -20 -33 -15 -19 -16
""",
    """
can__on g 19
do__@vehicle dn 16 -19
need_my bdgilou -32 -31 -17 22 -18 -27 -15
~thou gimopu -21 -16 -41 -16 -16 -23
""",
    """
how__are fgln -25 -32 -23 -15
me_mandan jlu -18 -16 15
not:what abhmnqtv -17 -18 -18 -37 -22 -33 -19 -15
puede__dia n -25
the__@relative ajm -22 -15 -23
~<cad ans -17 -20 -16
~paci dghijkorsu -23 -19 -26 -20 -20 -17 -17 -18 -15 -23
""",
    """
brazo ms -17 16
no_@texts lm 17 -26
vuelo m 16
~ide> aclrtuv -33 -18 -18 -24 -15 -30 -19
~remi abn -20 -21 -17
""",
    """
have__what jmns -16 -25 -19 17
manej* m -15
mind_about m -16
~ale defhinopqstu 16 -29 -38 -33 -49 -36 -23 -24 -40 -35 -35 -39
~ety m -20
¿_me bhlmpsu -27 -28 -27 -27 -22 -23 -27
""",
    """
and_this mv -21 19
bring$ mn -30 23
much__in dm -15 16
not:hold bmo 22 -17 -16
of__@place m -18
of_these mn -22 -18
otra_vez abiklouv -27 -25 -20 24 -24 -33 -20 -21
turned apr -18 -16 -17
usted* cdfginprs -19 -27 -29 -24 -26 -26 -21 -24 -23
~gue> dhklnruv -24 -17 -17 -20 -20 -24 -23 -20
~idi cefhjklmnoqrstuv 22 -19 -26 -25 -20 -26 -26 -21 -28 -32 -30 -29 -28 -23 -25 -17
~poco mo -17 -16
¿__dura d -19
""",
    """
alta bdefiklnprtuv -16 -23 -23 -22 -20 31 -28 -15 -16 -19 -16 -16 -17
game$ m 28
have__@wrong j -24
la__no m -23
not__@place j 16
waiting anp -16 -17 15
you_can abcdghjklmnqrtuv -40 21 -21 -26 -22 -22 -21 16 -27 -40 -21 -22 -18 -22 -16 -15
~entr bcdfghjklmopqtv -34 -25 -29 -22 -30 -20 16 -16 -24 -48 -15 -26 -18 -16 -18
~erpr cm 19 -16
""",
    """
^sacame alm -17 17 -16
covered__@insurer u -15
mi__el bi -18 -20
neede* ot -19 15
no_m bl -17 17
~wors dgo -17 -16 -18
~xac mu -21 16
""",
    """
a__at i -16
confused gmv 23 -36 -20
eve$ f -19
in_your j -17
is__latest hm 17 -16
llevo$ n 18
pesadillas ms -20 16
still__@visit b -16
ya__@insurer p -18
~ast abefgikmopqu -19 -44 -38 -34 -17 -25 -16 -21 -28 -27 -52 -31
~iere m -16
~qwpo em 16 -17
""",
    """
^quiteme am -21 -21
^whereabouts jm 17 -16
going_to afghklostuv -37 -48 -32 -28 -22 -15 -15 -37 -19 -15 -22
how_this lm -16 -23
i_avoid gmnu -17 -20 22 -16
later__day o 15
pizza abhijklmru -28 -16 -15 -28 -25 -18 -21 24 -18 -29
seman* abdgjklmnrs 15 -18 -21 -19 -26 -16 -17 -35 -24 -16 -18
tiene__@visit au -16 -16
~<tan aijln -16 -30 -22 20 -21
~<xcv em 15 -17
~odr dhlmpqrsu -16 -15 -15 -17 -15 -18 -21 -17 -17
~refe abdghkmnpqtuv 19 -28 -24 -19 -19 -18 -34 -20 -16 -21 -16 -23 -17
~ure acefhijklt -35 -16 -26 -22 -27 -30 -37 -27 -17 -25
~woul eghjnpstv -15 -20 -19 -34 -27 -29 -33 -20 -20
""",
    """
my__has binq -17 -16 -17 16
~ampi m 16
~arb a -19
~jlkj em 18 -16
~sale bdehilnpqrsu -20 20 -16 -18 -16 -21 -18 -17 -16 -28 -21 -28
""",
    """
~llin dhlnopquv -24 -16 -29 -18 -20 -20 -21 -22 -19
~ros> dmou -18 20 -16 -17
~tro> cdefghiklmpqtv -29 -18 -17 -26 -35 -26 -34 -33 -26 -40 -29 -27 -18 -27
""",
    """
^necesito bdeiklnoqru -49 -21 -16 16 -23 -30 -44 -17 -45 -15 -38
i_@pay adhijknoq -23 27 -19 -22 -27 -16 -22 -16 -17
me__dar bmnopq -15 19 -16 -16 -18 -17
ok_cool mt 22 -15
para__primera a 16
usa aglmu -19 30 -15 -26 -20
~<tyl v 15
~dent abceghiklnopqrst -44 -39 -34 -17 -30 -24 -38 -23 -38 16 -38 -19 -25 -17 -25 -17
~eft bdknopuv -19 -17 -16 -21 -18 -17 -22 -16
~hree m -16
~pit dghlrs -29 -23 -25 -18 -18 -26
""",
    """
i__@person i 16
my__@open h -15
so_what m -15
the_out dm 17 -17
~<pla acdefhiklpstu -19 -47 15 -24 -29 -46 -21 -40 -43 -34 -35 -28 -24
~emoj m -25
~evan akmpqr -17 -17 -26 21 -17 -19
""",
    """
@call__alguien i 18
@person_can u -19
^lmao em -22 20
a_day gjnu -19 -17 -25 -21
am_# bnr -20 -19 17
behind abhmnoprs -20 -23 -24 -48 -20 -25 -24 41 -16
do__help gu -28 -16
donat* m 17
if__@move dmo 21 -18 -22
it_legal u 16
landlord ao -16 -16
on__home hpqrs -17 -16 -21 -21 15
started knu -17 -20 -17
we_will adnpqu -18 -21 -21 -30 -15 -20
~<sed djm -18 20 -18
""",
    """
back__please cko -17 19 -21
estoy__# mr -19 21
llego_a j -22
pocket djr 16 -16 -15
~egu acdefoqruv -26 -26 -15 -21 -19 -35 -32 -37 -34 -34
""",
    """
is_locked am -17 -19
many__in mu 18 -21
me__miedo b 19
owe_you agjmtv -21 -18 -22 -26 20 -15
pills ar -17 -16
que__hay mno -17 -24 -15
~bots ai -18 17
~cam> r -15
~omi acdefghiklqtuv -22 -21 -50 -23 -31 -36 -30 -38 -38 -46 -19 -22 -40 -29
""",
    """
it_about u 17
nm$ flu -22 -19 -16
voy_a abdgjkqsv -24 21 -25 -18 -25 -20 -32 -19 -20
~<ton ans -17 -22 -16
~ovin auv -25 -16 -16
~sco bcfghijkuv -16 -18 -15 -30 -19 -31 -25 -19 -19 -21
~wen acefghiklmnpqtv -19 -20 -34 32 -20 -23 -18 -22 -30 -24 -26 -20 -17 -18 -25
""",
    """
falle* m -17
who_this mu -21 17
~<vu abdijnqsuv -24 -18 -21 -21 -21 -17 -19 -22 -21 -17
~lio> djr -15 -16 -21
""",
    """
he_will mpqr -20 16 -15 -18
idioma$ co 17 -16
printer_is m 15
que_pongo gn 24 -26
~prep abgju -23 -18 -27 -16 -17
""",
    """
come_in abimopq 17 -20 -17 -30 -33 -21 -31
how__can adghijmou 16 -21 -15 21 -24 -19 -36 -20 -23
todavia$ qr -21 -16
~bla abdgklopqt -34 -19 -29 -21 -23 -22 -32 -18 -34 -18
~rwa bdilu -17 -15 -24 -18 -18
""",
    """
@price__it m -15
@stop_all iklm -18 -15 27 -25
@visit__@person o -19
^x abcdefghijklmnopqrstuv -29 21 -24 -27 27 -24 -21 -22 -25 -23 -19 -29 -37 -24 -24 -21 -23 -21 -22 -23 -28 -24
do__write dm -19 16
me__pon amqs -16 -21 19 -19
opcio* gmu 27 -28 -28
someone__@call i 23
work_now r -16
~<rev ijklnoqu -19 -18 -25 18 -19 -17 -23 -16
~iet adij -18 -17 -20 -17
~luck mnt 22 -18 -16
~num abcdefhmnoqrst -25 -54 -45 -16 -34 -34 -45 -31 -42 -43 -39 -42 -41 -36
~tors m -18
""",
    """
allowed__@drive n -16
copy ef -16 -16
let__do bmou -20 -25 17 -17
matter$ mn -18 17
not:se bdefghjklmnorst -18 -23 -18 -18 27 -22 -32 -22 -42 -17 -33 -39 -31 -19 -20
npc im 18 -18
please_@book abm 26 -18 -17
told binq -19 -26 -26 -16
~rel ailoqu -19 -22 -15 -21 16 -21
""",
    """
cover_it m -15
get_to jmnu -23 23 -19 -21
tamales mnrsu 36 -27 -23 -16 -16
~cou befhjklmptuv -16 -27 -33 -36 -22 -20 -21 -19 -40 -27 -16 -31
~dkfj em 19 -20
~oned m -17
~ulta m -15
""",
    """
@parking__i jmn 16 -20 -19
dime ho -16 -17
it_the abjms -22 -24 17 -40 -17
over__@call d 16
quiero__dia ao -17 19
set_me abdgilmnpqu 25 -15 22 -23 -20 -19 -35 -16 -25 -17 -29
somew* jno 15 -17 -17
~ees cegilmt -16 -17 -17 -17 -17 -26 20
~hofe abmoq -18 -20 -19 -19 16
~mac adgjln -19 -20 -24 -22 -17 -19
~mone ilnov -16 -16 -16 -22 -18
~oste aop 19 -16 -16
""",
    """
accident adjklmnopu -19 -16 -20 30 -21 -34 -19 -19 -22 -16
de__por bim -18 -15 -18
if_my mpq -24 -17 17
la_casa q -15
on__@ride mpq -17 18 -16
what__target hm -19 16
you_near jm 21 -25
~ave defghkmru -22 -39 -37 -26 -20 -16 -16 -32 -17
~lack du -16 -18
~sur acdefhijklmprt -24 -20 -17 -22 -19 -19 -20 -22 -23 -18 19 -23 -22 -17
~wal cdfhiklnopst -24 -23 -16 -28 -23 -26 -28 -28 -27 -21 -25 -18
""",
    """
next_to amnp -16 -17 17 -16
~<min cdefghjlnpqrst -27 -41 -29 -20 -31 -37 -31 -34 -38 -28 -29 17 -25 -25
~eals d 18
~ybo jmopruv -16 -27 -19 -17 -16 -18 -19
""",
    """
keep_getting kmv -15 -25 16
mejor$ bmo -23 -22 17
not:it abhjklmnopqsuv -35 22 -16 -29 -25 -16 -17 -24 -22 -22 -26 -21 -15 -36
you__rid m 17
~ird djn -16 -21 -17
~move cdefgikmpqrstu -22 -26 -26 -17 -17 -32 -23 -21 -30 -30 -38 -30 -22 -35
~vac m 20
""",
    """
@day__i bkmo -20 -17 -23 23
do__sleep u -17
my__driver q -22
referencia am 17 -17
til__am n -18
~<cl abcdeiklqv -33 -26 -23 -38 -15 -26 -28 -16 -25 -27
~<irm nq -16 16
~arge abdhiou -18 -16 18 -22 -21 -19 -23
~hick o -16
~llar gu -19 -17
~shu adghlu -19 -17 -16 15 19 -20
""",
    """
@person_like u -21
and__not acmnpr -23 -16 -34 -21 -24 -16
printer m 18
~eol c 18
~ngo> aefhjklmrtu -20 -31 -40 -32 -20 -36 -35 -42 -41 -40 -30
""",
    """
@drive_home mn -17 -23
@open_today dis -16 -16 -21
get__job ijmn -19 -18 19 -17
have_no bq -15 15
mornin$ fm 20 -20
of__is adgnoqu -19 -17 -24 -29 -24 -15 16
que__@move hmo 17 -25 -19
tell_her ir 15 -18
what__get u -18
you__at a -16
~dale cdfjlnoq -15 -15 -18 -16 -17 -18 -17 -18
~gne m -17
~paqu m 15
~ro> bcefghmnqst -18 -15 -62 -63 -41 -66 -36 -22 -18 -29 -45
~sub> efglm -22 -16 -18 28 -33
""",
    """
=said:nothing abdefghijlmnopqrstv -32 -42 -52 76 -61 -37 -40 -33 -47 36 85 -21 -74 -46 -48 -56 -66 -81 -25
anyth* bfghirsv -34 -15 -28 -30 -22 -23 -26 -22
campu* m -16
did__say lm -19 17
los_@day abhnu -18 -18 22 -15 -16
no__take q 21
~<bat amq -18 22 -18
~edo> cefijklmruv -45 -22 -30 -24 -25 -38 -32 -17 -21 -38 -18
~ntis an -21 -19
~rob bcdefghjkpst -27 -26 -32 -24 -21 -25 -22 -29 -19 -25 -23 -23
~scus i 18
~tle dioqu -18 -16 -24 -20 -17
""",
    """
^hold abdefilm -17 -29 -16 -20 -25 -19 -15 24
getting__@texts m -18
vote bjm -17 -16 20
you__# abcehijlmntuv -31 -21 -17 -22 34 -27 -31 -26 -34 -17 -18 -25 -25
~ctri m 15
~err bcdehijlopstu -24 -16 -22 -17 19 -25 -22 -23 -18 -26 -24 -20 -27
""",
    """
@clinician_on ai -17 17
dios_es mt 18 -16
has_to mpq -19 -15 23
~date cdghijklmnoqrstv -19 -27 -18 -16 -30 -20 -26 -23 -21 -26 22 -29 -18 -22 -19 -25
~eath hmu -16 22 -18
""",
    """
@place_nueva m 16
^awesome t 20
how_do defhijmnoprstuv -20 -20 -19 -61 -37 -16 20 -36 -32 -32 -33 -38 -17 -33 -36
i__visa m 16
leave_it lu -16 -17
the__form i -17
~casi m -18
~ecto adm -17 -18 -19
~egit djmu -16 -16 -16 24
~onf abdiln -21 -18 -18 -18 -24 -20
~rece abgjnou -26 -20 -15 -18 -15 -18 -27
""",
    """
@book__with am -22 19
@medicine abcdefghjklnopqrtuv -58 -41 -54 -52 -40 -39 -74 -55 -61 -49 -61 58 -66 -54 -73 -28 -39 23 -43
can__@drive ajnops -20 -18 27 -28 -19 -18
had__last s -17
me__@ride bmq -18 -27 20
this_thread lm 16 -17
~<pid mr -19 -15
~per> gjnoru -18 -15 -19 -20 -22 -20
~quij s 17
~ris dgjmo -19 -20 -21 -27 -21
~rmi abcdgijmnv -16 -32 -24 -29 -34 -24 -29 -52 -21 -22
~uija s 17
""",
    """
en__# r 15
forgot__to m -17
good__you mou 16 -18 -22
please__me cgilmnru -25 -23 -33 -17 28 -17 -29 -21
que_hacen mu -18 18
~<cat u 20
~ark n -17
~ild bdqtu -16 -20 -24 -17 -19
~ines ahijlnotu -29 16 -16 -15 -17 -21 -15 -16 -16
~nand n -18
~obe n -15
~ow> aefijlnps -17 -48 -47 -40 -48 -60 -37 -43 -30
~sde> abcdgilmopqrsuv -27 -26 -15 -29 -17 -19 -23 -27 -25 -17 -20 -32 18 -26 -15
~swe bdgjlmnopqruv -22 -24 17 -17 -21 -16 -23 -21 -18 -23 -20 -16 -22
""",
    """
@call__there hm -20 -19
amables$ t 16
coming_to abmr -24 -21 22 -15
damag* dm 26 -18
driving abcdefgjkmnopstuv -28 -30 -22 -22 -18 -23 -20 -21 -15 -46 -32 -19 38 -19 -18 -34 -30
i__high u 16
says__off m -20
you__after ho 15 -15
~hoi gm 23 -20
~lled bcghijklmnpsu -30 -15 -23 -15 25 -22 -22 -24 -25 -30 -29 -21 -20
""",
    """
is__how du -21 21
ketamina bdgjoqruv -22 -23 -23 -17 -16 -16 -16 25 -17
ponen i -16
register am -17 16
~<cha cefhjqstu -30 -24 -19 -25 -37 -33 -34 -32 -21
~cay op -15 -17
""",
    """
get_me bcdghjknorsuv -42 -38 -27 -32 -19 -39 -33 -31 -39 -28 -22 -16 -29
my__lol abnv -17 17 -20 -18
~cur dg -33 -18
~weri g -19
""",
    """
este_es mv -17 16
over_now mr -20 21
what abceikloprstv -18 -28 -54 -42 -23 -32 -57 -21 -48 -54 -33 -22 -55
~aint dgjmnu -23 -19 -19 21 -22 -28
~omew dghiop -16 -16 -17 -17 -21 -16
~rete acm -17 18 -17
""",
    """
de_molestar m -18
escriban lmv 17 -16 -15
remove__this l 17
til ajmnop -15 -17 -22 -25 16 -17
~ooki filnorstu -19 -17 -20 -25 -23 -17 -16 16 -18
~oto> i -17
~plis m -21
""",
    """
estoy_interesada mru -21 -20 -15
from__bring m -21
me_gustaria ai 18 -21
want_another mov 15 -18 -21
~bam aklm 19 -24 -16 -19
""",
    """
#_de a -16
another_time o 20
direccion abgijkoprsuv -25 -22 -16 -32 24 -17 -19 -19 -20 -17 -22 -18
not:day npv -20 -15 -22
the_form hsu -16 -15 -16
~<ga bcdefhijklmnpqruv -29 -23 -37 -23 -25 -23 -45 -36 -30 -35 30 -28 -28 -30 -27 -16 15
~esh ceglmt -16 -17 -17 -17 -26 19
""",
    """
am__of mn -20 -22
crazy$ t -17
does__set hm -16 16
i__off bdgilmorsuv -28 -16 -17 -17 22 -35 -16 -23 -19 -24 -20
should bcdhiklov -29 -23 -43 -22 -16 -18 -23 -20 -17
switch abcdefghijmpqrstuv -24 -27 26 -26 -17 -19 -19 -28 -25 -29 -53 -19 -29 -24 -20 -17 -27 -16
you__anybody h -22
~atoe mn 19 -18
""",
    """
=beside:running_late adjnpqr -19 -17 -26 -25 -24 -28 32
x abcdefghjklmnoprsuv -33 23 -24 -29 26 -25 -22 -24 -25 -20 -24 -39 -27 -29 -23 -23 -23 -31 -29
~<je m -21
~<rus mr -18 15
~nice abdestu -16 -17 -17 -18 -16 18 -15
~rte> aiv -17 -17 -16
~yon abdgjlnprs -26 -21 -30 -23 -20 -22 -25 -19 -18 -16
""",
    """
@relative__and aim -18 -15 -16
a_@clothes a -19
can__before adim -19 -26 -20 -21
need__refill a -18
otra_@visit ab 22 -25
put__in bk -17 -15
sigan_mandando l -18
~aski adhilopru -22 -18 -17 -17 -16 -23 -20 -16 -15
~ise> bsu -18 -19 -20
""",
    """
day$ abcdegijklnoqrsuv -23 -38 -35 -22 -21 -52 -32 -55 -32 -41 23 32 -18 -31 -16 -51 -44
hay__@move o 21
que__alguien nq -17 17
you__my acghijlnpqsu -37 -34 -44 -30 -28 -37 -31 -44 -26 -34 -22 26
~alle acghiklnprsu -19 -18 -27 -23 20 -22 -25 -26 -29 -26 -18 -29
""",
    """
a__you amu -17 -28 15
antes$ agimsu -24 -17 -18 -23 -20 -19
hay__@pay d 16
just__off bo -19 -21
what__@place dgnu -24 -21 -19 -16
~don cdehknptuv -31 -45 -17 -40 -32 -39 -32 -31 -18 -15
""",
    """
@day$ bcdeghijklnopqrstuv 29 -74 -31 -63 -75 40 -60 -73 -58 -78 -41 24 -43 -49 -66 -35 -17 -69 -59
give_it imu -16 -19 -17
nails abdghjqruv -16 -16 -19 16 -19 -21 -17 -18 -22 -18
need__shave n 18
of_the dginru -24 -17 -20 -20 -18 -31
stree* bdhiknops -15 -27 -19 -17 -15 -20 -18 -17 -16
that__what dgjnu -23 -20 -15 -24 -25
~<int fghikmnst -18 -33 -28 -23 -24 -16 -19 -34 -17
~ahor cdfijklmnpqstu -16 -25 -16 -21 -20 -16 -23 18 -29 -18 -23 -22 -23 -21
~nob bdhmopqu -20 -16 -22 -23 -25 -25 18 -17
~yan bo -19 -18
""",
    """
birds m 17
caseworker mpq -19 25 -17
hit__@traffic klm 25 -19 -19
the_@insurer di 17 -22
to__if bu -19 -18
transfer i 17
~abou cfghklst -20 -26 -34 -40 -17 -19 -22 -24
~male imp -23 19 -16
~ncue abmu -17 -19 -25 -21
~orde im -17 17
""",
    """
ahori* dmt -16 16 -20
can_you efghjmnopqrstv -25 -28 18 -64 -28 21 -69 -16 -36 -81 -36 -43 -46 -35
in__of mu -17 -15
mole m 21
~<fal aiopu -20 -16 -15 -21 -18
""",
    """
@visit_any b 19
como_esta agjlmnsu -19 -25 -18 -23 19 -19 -18 -16
los_bendiga m -15
un_@person i 18
whales u -16
who__that q -15
will_bring m -17
~<sui n -15
~<the abcegmostv -16 -24 -15 -46 -16 -22 -15 -20 -39 -16
~dat bcdfghijlnorstv -15 -21 -32 -23 -21 -17 -39 -28 -19 -28 24 -21 -31 -21 -27
~fee acdghkopr -33 -21 -27 -19 -21 -15 -24 -21 -26
~nica m -20
""",
    """
@sick$ acdghijlnopqrsv -27 -19 -30 -25 -18 -22 -29 -22 -18 -30 -35 30 -21 -22 -21
and__do hm -16 -23
i_see dgjmu -16 -24 15 -24 -20
my_time n -19
on__i m -17
~<bet dgklnqsv -22 -22 -19 -21 -25 -18 -18 -23
~irme dinoru -16 -23 -29 -21 -18 -24
~pcio bgmu -15 27 -17 -28
~seco m -22
~sgo dmu -18 -19 21
~vive m -18
""",
    """
@food_@food mn -23 20
@texts__you l 17
follow_up m -15
is__fda a -15
la_luz djlm -16 -19 -18 27
me_@fetch abcdgijklmnoprsuv -36 -31 -17 -19 -19 -33 -19 -18 -23 -39 -32 -27 36 -23 -20 -29 -25
si_hay pq 15 -25
struggling a 16
~xie m -20
""",
    """
@day__it mo -17 18
make__# bo -21 19
pueden__mi imno -18 -22 -19 -18
someo* gjklmnrstu -29 -23 -20 -24 -17 -18 -22 -17 -22 -15
this__or dmu -16 -23 16
~<hot am -17 16
~mao> em -22 20
""",
    """
@visit_back m -15
can__just mn -22 -18
he__be r -17
mrs$ im -16 16
plumb* giklu -16 -19 -16 -21 -16
the_number ju -27 -20
tomar hmnoq -15 -20 18 -23 -22
""",
    """
a__drug mu -17 16
and_i cimnp -22 -15 -31 -23 -20
is__legal u 16
nuevo kl 16 -20
on__do n -16
the__what mnq -18 -15 -15
~<dat dfijkmnopqsv -20 -19 -27 -20 -17 -22 -17 27 -24 -23 -21 -21
~<va agijloqsv -21 -24 -18 -21 -22 -23 -22 -19 -16
~ene> bcefhijlmnstv -35 -38 -21 -23 -38 -49 -37 -48 -21 -20 -34 -29 -15
~ged acegijmnqrsu -30 -21 -15 -25 -33 -30 -16 -25 -29 -28 -21 -29
~mpl binpqu -17 21 -18 -16 -15 -17
~oast m 18
""",
    """
en__carro mqs -20 -22 16
~olic bdj -20 -16 -20
~wboy m 19
""",
    """
a_@book am -25 16
and bfijkmrtu -20 -46 -24 -23 -23 -63 -36 -51 -33
in__@english g 15
might_be hmnr -16 -17 -16 17
wish__any l 16
your__are klm -19 23 -16
""",
    """
had__back m -16
my__are q -17
with_someone mp -23 -15
~xt> bdefhkpqrstuv -17 -49 -29 -24 -23 15 -26 -40 -30 -18 -33 -20 -21
""",
    """
@relative__adentro no 16 -16
dinero m -15
maria$ im 19 -24
not__good m -16
~corr abjqu -20 -17 -19 -18 -17
~mpty amnu -19 -18 17 -17
~pty amnu -19 -18 17 -17
""",
    """
= acefghiklmnoqrsv -27 -45 15 21 -19 -22 -26 -72 -18 58 -16 -57 -30 -24 -42 -17
are__today fm 23 -26
can__@move abdhijknos -24 -26 -25 -19 -18 -20 -16 -21 23 -21
cncl abclmou -15 25 -18 -19 -22 -17 -18
mi__a quv -25 -17 -15
more_@texts l 17
to_snow dm -20 21
~uch defghjknopquv 19 -33 -35 -32 -33 -38 -29 -19 -30 -33 -29 -22 -19
""",
    """
could__# am -19 -18
~ext bcdefhkmnpqrst -21 -22 -19 -38 -40 -36 17 -24 -18 -36 -56 -44 -35 -48
""",
    """
a__can jmnqsu -20 -31 19 -24 -25 -26
back__i b -17
cancelar acdgijklmnpquv -42 -23 -29 -22 -34 -19 -23 -32 17 -21 -16 -23 -22 -15
fine$ n 20
i_hit dkm -16 18 -23
~<gam fjlmu -15 -18 -18 22 -16
""",
    """
gets du -22 -17
is__ok abcdfghijklmnopqstuv -16 -24 -20 -15 -22 -21 -28 -34 -38 -24 -17 -54 44 -25 -30 24 -22 -32 -30 -26
que__alla n -16
someone__@drive i -17
treatments dm 18 -16
~urri r -16
""",
    """
@pay__@call i -19
by_@insurer u -15
for__do bg -19 -19
no__do gjnv -24 -20 -15 -17
optin* grv -18 -15 -16
tienen$ hlmqu 18 -19 -18 -27 -26
you__leave m -18
~des> dgimnors -30 -34 -36 -20 -24 -20 -34 -33
~eco> iuv -18 -16 -17
~wic abgklmnqrtu -17 -18 -21 -17 -18 -32 -16 -20 -18 -19 -18
""",
    """
@drink__good m 17
^coming p -15
airpo* q -15
de__de acijnoqtv -23 -16 -19 -27 -19 -27 -23 -16 -29
is_been m -18
my__i cdijlpu -16 -16 -21 -22 -24 -23 -37
my__list g -16
not:called q -20
that__up mt -18 15
well_@hello m -16
""",
    """
=beside:help adgmru -20 -17 18 -37 -18 -21
did__mean klm 19 -20 -25
jaja$ adejlnrst -24 -18 -19 -16 -25 -16 -22 -15 -24
not:sign m -21
~esom mt -20 22
~igh abcdefgijklov -24 -23 -44 -21 -49 -39 -17 -18 -16 -19 -48 -17 -34
""",
    """
after_the abns -17 -18 -15 19
are__taking ahm 20 -22 -22
do_any m -21
get__there ijn -22 -21 -21
playlist km -16 16
""",
    """
me__@clothes acilmopqr -30 -15 -23 -19 24 -17 -16 -17 -20
need__out adm -22 -17 -18
onda$ fgjmt 17 -21 -20 -19 -18
stuff_can m -18
the__take q -15
want__to a -21
~aks m -17
~elec m 22
~urge m -18
~vin adghijlnptu -22 -29 -16 -29 -21 -27 -35 -27 -20 -19 -39
¿__ir g -19
""",
    """
can__this acdjlmoruv -17 17 -20 -15 -18 -35 -21 -16 -20 -16
fille* dn -15 -20
have__in bdmpq -16 -16 -28 -22 -19
queda* imu -18 -28 -19
~fer defhjkmnrst -48 -20 -22 -31 -21 -30 -25 -40 -33 -36 -26
~obli dm -17 -17
""",
    """
^my bdefghijklnpqrtuv -41 -33 -64 -66 -54 -34 -40 -33 -19 -52 -94 20 33 -18 -79 -31 -32
not_pick q 15
pasa_algo n 17
payments m -15
~ond acdehijklnpqv -15 -22 -29 -39 -47 -20 19 -42 -45 -44 -39 -51 -16
~ran bcegjklmpqrtu -40 -46 -43 -43 -24 -41 -31 -27 19 -17 -16 -20 -16
~voca a -17
~yth cfghiqrv -16 -22 -36 -35 -26 -16 -30 -26
""",
    """
a_llegar q -18
a_refill ad -24 -18
darme k -19
is_what dnu -21 -21 -20
mean$ dh -18 -16
nothing$ mn 20 -20
wise$ m -17
~<fo cefinqrsuv -24 -45 -22 -22 -23 -27 -19 -24 -19 -40
~<ska mnq -18 -17 19
~uid s -17
""",
    """
^@pay acdfhijklmnoqtuv -23 -19 32 -23 -18 -21 -27 -16 -23 -29 -27 -17 -20 -17 -23 -16
have_@day abcdhikmqt -21 15 -16 -17 17 -21 -17 -25 -21 -17
po m -25
~leav acdghipstv -32 -24 -28 -24 -24 -34 -27 -22 -19 -22
~ole aghijknrsuv -33 -29 -15 -26 -31 -18 -18 -27 -26 -34 -19
~roce dgm -19 -17 -16
~spa dghijklmnopqrv -17 -18 -23 -15 -21 -19 21 -21 -17 -17 -17 -18 -16 -21
~tly dgmn -17 -15 -23 -15
~vet m -19
""",
    """
@animal__the q -17
@hello__all af -15 19
done__of a -15
dose a 16
help__the m -25
in__car m -19
sessions mnu -31 -19 15
~abri abcdhjlmnqru -23 -15 -15 -19 33 -18 -16 -36 -17 -15 -17 -25
~ny> abceghijpqrs -35 -30 -27 -23 -36 -31 -32 -16 -26 -28 -29 -32
~tiva iklmu -21 27 -25 -15 -18
~vaba q 17
""",
    """
^end abcdefghijklprtuv -18 -16 -23 -24 -35 -27 -23 -24 -28 -17 -30 33 -19 -17 -18 -31 -26
en_la abcdefgiltv 20 -40 -25 -42 -19 -16 -30 -33 -33 -19 -36
me_voy m -18
to__it gijklmnpqsv -31 -25 -26 -28 -36 -62 -16 -34 -27 -22 -17
~earl bcdghijkloquv -24 -21 -27 -20 19 -25 -31 -15 -19 18 -21 -28 -16
~ryin a 16
~sti adefjlpqsuv -15 -48 -22 -31 -21 -18 -41 -23 18 -31 -31
~ulli amor -19 -26 -16 18
""",
    """
@move_de m -16
@visit_off b 16
a__with bdoq -15 -17 -19 -23
i__an bcgijlnps -30 -20 -24 -25 -27 -22 -19 -17 -23
~<adv m -17
~<dou b -18
~ajar bdhru -16 -25 -23 -15 -19
~omma gm 19 -17
~rsle m -20
""",
    """
#_# abcfghjlnoqsuv -35 -26 -16 -15 -24 -28 -23 -31 -22 -27 -23 -19 -25 -26
amable m -18
de__me abdgjlmn -20 -16 -17 -21 -17 -19 -30 -20
does__matter mn -15 19
not__how gmu 24 -18 -20
~<get dfijn -22 -15 -18 -17 -17
~afte acegjlmstuv -17 -31 -19 -31 -34 -35 -42 16 -23 -19 -20
~evab q 17
~preg abcdklnopqrsu -24 -20 -17 -23 -22 -24 -25 -19 -20 -17 -17 -16 -16
~xam mu 20 -16
""",
    """
like__out il -16 18
unsubscribe_me km -26 21
we_allowed mn 16 -18
~<tam u -20
~bir> mnou -30 -16 -16 -19
~sad bdgjnu -16 -21 -21 -19 -19 -28
~vea am 20 -16
""",
    """
^something o 17
again$ abceghiopqrstuv -19 -28 -21 -20 -32 -22 -35 -33 -23 -27 -25 -23 -18 -32 -23
of__and m -16
on_the acdefghlnoqtuv 17 -35 -34 -31 -23 -18 -36 -47 -17 -19 -49 -33 -22 -35
prefiero_@english i -19
que_es abcdefijklmnoqstuv -31 -24 -22 -42 -19 -25 -34 -46 -17 -28 -20 -25 -23 -21 -25 -20 49 -32
~ces cdefhlnprtv -18 -24 -30 -27 -36 -22 -16 -40 -31 -29 -43
~lo> acdefglnprstuv -37 23 -37 -47 15 -16 -20 -41 -19 -39 -22 -33 -19 -46
~lula aiq -17 -17 -16
~ple> amou -21 -21 -17 -18
~vel ajlsv -16 -18 -16 -16 -17
""",
    """
adderall u -20
me__@price u -15
~ode> jm 15 -17
~per acefgijlsuv -15 -45 -35 -18 -21 -18 -31 -27 -26 -53 -32
""",
    """
@call_la i 18
i__haircut am -17 17
map$ efjlmu -23 -18 26 -19 -17 -15
opening$ m -20
the__instead o 16
~<sq q -17
~ats m 20
""",
    """
@stop__you t -22
this_@drug hlu -18 -15 19
you__or jm 16 -26
~eeth u -21
~marm im 17 -21
~org abcdefghiqrv -34 16 -18 -29 -22 -18 -32 -18 -30 -22 -19 -19
~want adefjmnpqrstu 19 -35 -21 -19 -27 -20 -34 -38 -26 -42 -33 -35 -28
¿_cuantas adm -19 -24 -16
""",
    """
am__@symptom rsu -22 25 -16
soon__possible mo -21 -21
what__you bdfiqt -21 -34 -40 -29 -33 -23
""",
    """
@traffic__not r 17
^street r -15
dinner mn 25 -17
~anud km 19 -19
~dia> j -19
~isab a -23
~uire m -19
""",
    """
@call__is v -15
@cancel__favor abcilo -21 21 -19 -24 -25 -28
@date cdegijklmnoqrstu -32 -46 -21 -35 -39 -18 -32 -33 -31 -40 36 -37 -32 -21 -19 -42
@thanks__for m -15
^were jmr -23 -22 24
be_# nr -15 20
give__number adlmuv -22 21 -17 -26 -16 -15
~ide acdefkrstv -25 -19 -25 -34 -34 -21 -28 -16 -36 -40
~jm> em 18 -17
""",
    """
a__test mu -17 17
gano_el v -16
puede__@relative ano -18 20 -15
ready_for mn -22 18
take__out alm -19 15 -20
who__take m -17
~ida> dinoqsv -18 -20 -16 -25 -17 -24 -15
~ioma ackmo -16 24 -16 -21 -19
~net> djm -24 -15 22
~robo mq 16 -15
~sinc bdjklmnopqrsu -21 -23 -17 -18 -16 -38 -15 -20 -15 -16 -17 36 -26
""",
    """
a__hora abhinqr -33 -19 22 -19 -23 -18 -22
esto_que f -18
get_a chkpqru -17 -21 -21 -18 -26 -20 -43
have__@ride m -20
is__too hjqu 18 -22 -15 -16
quiero_@move a -25
""",
    """
@howmuch__el ahjnqr -17 -17 -19 -27 -23 -15
afternoon s -20
and__is dgiklm -19 -17 -25 -16 -22 -52
can__say cgmou -16 23 -20 -15 -19
rice m 18
this__how du -21 22
to__so im -16 -23
~game bfgjlmnu -24 -16 -18 -20 -19 16 -15 -19
~por abeghikortv -25 -27 -24 -25 -18 -28 -20 -19 -29 -16 -23
~uct abdjnoq -19 -20 -18 -18 17 -22 -15
~vor> defmnqrstv -33 -28 -22 -27 -29 -30 -17 -28 -29 -31
""",
    """
@howmuch__de u -16
empezar an 18 -17
hay_ayuda dgm 16 -16 -17
no_@food mns -31 25 -15
stopp elm -19 23 -26
what_@clothes dgjnu -21 -22 -16 19 -19
ya__dije abklru -21 -19 -22 -26 -16 -15
~ayud befghijklmnopqrsv -29 -24 -27 26 -19 -39 -31 -23 -28 -20 -26 -27 -22 -27 -22 -23 -22
""",
    """
bring_to mn 24 -25
player$ m -18
una$ bimntv -18 -15 -23 -24 20 -23
~anoc n -16
~oom bcdghiklmrtv -28 -19 -28 -17 -27 -25 -16 -27 -17 -22 -16 -23
~orm> jklmnqrsu -25 -17 -21 15 -22 -21 -20 -20 -23
~oser m -16
~worr bgmpqruv -20 -18 -18 19 -15 -16 -18 -17
""",
    """
^sweet t 15
do__@ride mnq -15 -22 15
dreams su 16 -19
lk eflm 27 -21 -18 -28
not:him bglmuv -15 -23 -18 -30 -15 30
puesto m -17
~<me adefjnpqst -44 -34 -52 -51 -69 -26 -54 -25 -25 -44
~<pu eghjklmptuv -61 -23 -19 -37 -18 -57 -37 -45 -56 -37 -70
~ane abgjklnv -26 -22 -19 -31 -18 -20 -27 -18
~pus adilmnouv -23 -18 -25 -24 -24 -23 -16 -24 -17
~wis u -18
""",
    """
@move_mi abmno -31 -22 -21 -16 30
hacer_un m -17
lost__@call lv -16 -16
this__@texts v -15
tiene_la au -16 -16
~anej m -15
""",
    """
changed_my v -16
whereabouts jm 17 -16
~dios d -15
~lke mpq -20 -16 -16
~nbv> em 18 -21
""",
    """
can__back bdijkmt 17 -17 -16 -16 -26 -24 -15
car_@pay dm -19 15
my__@stop mp -21 -18
say$ dnu -17 -18 -15
~oone hmou -16 -21 19 -22
~ouch ip 15 -18
~smen mu -19 -15
""",
    """
an__with abmu -34 -17 22 -17
are__of mn 20 -17
baja__@visit ab -19 17
enfermera abi -18 -17 21
paren* lm 20 -15
put__back k 16
~movi afhjklmnqu -33 -18 -17 -18 -20 -21 15 -21 -17 -26
""",
    """
i__driver m -15
number__the j -16
wedding$ mn 18 -18
weekends abdhimo -19 -17 -20 25 -16 -31 -17
~aqui bcdehikoprstuv -30 -20 -26 -16 -23 -26 -20 -30 -23 -28 -22 -16 -32 19
~nspo m -20
~ver aefgijnot -20 -56 -55 -51 -16 -37 -51 -47 -20
""",
    """
hold__@medicine mn -19 21
me_up abcdefghjmnorstu 21 -48 -26 -42 -23 -18 -27 -27 -21 -17 -36 -19 -47 -26 -22 -37
""",
    """
@english_plis c 15
any_slots a 19
celular aiq -17 -17 -16
does__car dgmnu -16 -17 23 -21 -18
not:her abilouv -18 -15 -17 -21 15 -16 24
on_@day acdfghijklmnpqrsuv -15 -16 -30 -16 -18 22 -25 -27 -17 -17 -19 -18 -17 -28 -23 -18 -31 -17
respondo m -16
~hts dlnr -18 -17 -20 -24
~tsd agi 16 -15 -18
~vote bjm -17 -16 22
""",
    """
be_right jr -16 17
have__who im -17 -15
have_my abcdijlmpqsuv -32 20 -16 -26 -31 -25 -20 -40 20 -32 -18 18 -22
not:make m -18
trabajar$ m -16
ver_a amn 17 -17 -17
~<pul bdghiklmnopqruv 18 -26 -16 -20 -26 -17 -19 -32 -24 -16 -19 -21 24 -19 -15
~bit d -18
""",
    """
@insurance__all d 15
^cuando agijnopqr 15 -23 -20 -15 -18 -20 -16 -16 -18
day__it ov -17 -15
hable q -17
hit__up abm -18 -17 -19
llego__las mr -17 16
of_god lm 16 -18
there__after r 18
~lier ao -26 20
""",
    """
@day__is m -23
^driver mq -29 15
cut__@drink n 16
estan__a m -17
him$ bijlmuv -20 -16 -19 -19 -30 -23 29
turn__back km 21 -25
""",
    """
ando_buscando m -20
i__made m -16
me_off acdghiklmnprsu -37 -18 -27 -31 -21 -23 -39 35 -15 -27 -29 -22 -34 -33
not:see jm 21 -26
o__jaja m -15
on__now m -16
permiso__me l -17
the__please cko -19 -25 -22
when_does am -21 22
~oan> dm -17 20
~rks abdhlnv -16 -17 -20 -21 -19 -16 -17
""",
    """
arran* abmoqu 15 -16 -20 -19 -17 -18
i__feeling o -17
if__just m -17
lates* hmu 19 -17 -15
~rial gjm 21 -17 -24
""",
    """
^confirmed mp -17 16
december m -18
do__turn jm 21 -22
long_do j -16
longe* aimnuv -25 -22 -22 -18 -24 -16
~ater abdeghijklmnoprsuv -25 -33 -24 -20 -18 -32 -34 -24 -28 -22 17 -26 19 -27 -36 -15 -24 -24
~ntes bcfjklmpqrv -32 -20 -18 -29 -25 -42 -35 -26 -19 -40 -25
""",
    """
navidad a -19
there_@parking r -23
~yud befghijklmnopqrsv -29 -24 -27 26 -19 -39 -31 -23 -28 -20 -26 -27 -22 -27 -22 -23 -22
""",
    """
dan bcfgijkmoprt -25 -16 -24 -27 -19 -30 -27 -30 -21 -25 -19 -15
identify_yourself l -15
la__que dfhilns -31 -17 -16 -18 -23 -24 -26
me_quede acdgijknopq -25 -19 -15 -15 -24 -19 -17 -28 -28 -21 17
this_seeing m 16
~<gir a -16
""",
    """
escribo gilmu 20 -18 -19 -22 -20
if__am agmo -21 -17 -31 -22
odds mu -16 17
~nota abcdhijnoqv 17 -16 -19 -22 -19 -21 -28 -22 -18 -24 -21
~ull abcefgijknopqruv -37 16 -17 -18 -17 -23 -30 -24 -19 -28 -20 -20 -25 22 -31 -19
""",
    """
^make am -18 19
at_# abdeghjloqsuv -15 -31 -41 -29 -20 18 -18 -32 -18 -25 -33 -18 -29
senti* s 16
~<cob adgjlmopqrsu -21 24 -15 -16 -18 -23 -16 -17 -21 -20 -22 -19
~bail bmop 15 -25 -16 -21
~cond m -27
~hart m -17
~itt adijkopu -25 -22 -20 -17 -19 -24 -23 -26
~revi j -15
""",
    """
been_having m -16
go bdefgijkopstuv 23 -29 -41 -39 -37 -42 25 -29 -22 -49 -36 -36 -18 -47
guys__the mu -23 -16
no__vuelvan kl -17 16
turn__off jlmu -17 28 -22 -16
""",
    """
be_@late bhpqr -19 -20 -21 -16 22
deposit__i d 16
forget__number klm -15 19 -20
y__otra o -15
~ador a -16
~edi> g -17
~enla gm 17 -26
~inve mu 20 -18
""",
    """
@move__dia noq -15 18 -17
billed dmv 18 -21 -18
que_dejar dhjmo 18 -17 -22 -18 -16
says_no bm 18 -23
used_to aqu -16 -15 -15
~azy t -17
~teen ilmv -16 22 -27 -19
""",
    """
able_to mnopqrsu -21 27 -23 -15 -21 -19 -18 -16
if__can agm -17 -16 -23
snow$ d -20
somebody$ bov -17 -21 -17
what_is bfghklnopqrstv -34 24 -37 -20 -22 -26 -49 -24 -23 -62 -22 -40 -42 -30
~born m 18
~oji m -25
""",
    """
i__there abghiklou -41 -21 -31 -32 -32 -18 -34 -31 -32
mind$ klrv -19 -20 -17 -20
not:maria v 25
~cei i -22
~cti bdefghikopqtuv -25 -32 -22 -21 -19 -22 -50 26 -33 -24 -27 -24 -17 -25
""",
    """
@ride__was m 17
^resubscribe km 15 -17
activ* klm 22 -18 -19
do__@spanish cm 16 -18
emoji* m -25
have__@pay mn -16 -17
no__after b -16
que$ abchijklnqrstv -34 -21 -25 -30 -31 -38 -24 -25 -32 -24 -18 -21 -31 -24
would_a imu -16 -21 -17
~llo> ailprs -16 -19 -15 -17 -21 -16
~orke no -16 -18
~vab q 17
""",
    """
@hours_tienen hj 15 -19
@visit__que d -16
a_@relative bcdejklortu -18 -16 -20 -15 -20 -17 -15 -17 -16 -16 -32
delete_my b 17
dice cdl -19 -16 -16
i__bring ad -37 -39
por_fin bhmo -17 -18 19 -16
~dkf em 19 -20
~plit d 15
~war bdilmuv -18 -16 -24 -20 16 -18 -15
""",
    """
@drug$ abcefghijmpqrv -24 -21 -19 -20 -23 -25 -18 -24 -17 19 -22 -26 -24 -17
^tell bdlmnopstuv -15 -47 -26 25 -19 -16 -25 -17 -15 -15 -15
basta jklm -17 -18 25 -23
the__question m -17
to__@treat akm 30 -16 -20
where__package m 18
""",
    """
are__odds mu -16 17
bad__you mu 20 -16
i__think m 16
licencia$ am -18 17
scale d 15
~<cel abcdghjlnopqrs -27 -34 -16 -21 -15 -16 -15 17 -20 -23 -21 -22 -22 -18
~both imq -17 -43 -18
~gaz m 18
~gle> adhns -26 -18 -16 -23 -18
~otic admnu -15 -17 -20 -25 20
""",
    """
@relative__be q -15
already__you m 15
can__these a -17
chair io -17 -16
i__la j -15
jajaja elm -19 -18 19
lo_que adhjmnv -28 -18 -16 -18 -31 -18 -16
may__take amn -18 -18 19
minute mr 16 -24
press$ abcegjlmntu -15 -15 -19 -18 16 -17 -17 -30 -23 18 -19
~nar> mu -21 15
~oes> abefijloprt -28 -24 -22 -40 -32 -24 -41 -16 -42 -43 -35
""",
    """
first__the a -16
let__know u -15
my_money m 16
~<fa efhjknpruv -47 -40 -18 -24 -16 -50 -16 -35 -18 -51
~<ple defnpqst -33 -34 -31 -38 -34 -41 -29 -18
""",
    """
he_have m -21
not:bring mp -19 -17
~narm nq 18 -20
""",
    """
quiero__@treat u -16
~epar abdgnosu -18 -18 -18 -28 22 -21 -17 -20
~ity gu -24 -23
~oth> mo -28 -18
~uedo bcefijklmruv -41 -40 -21 -29 -22 -24 -36 -27 -18 -18 -36 -27
~ura abcdefgjklmopqru -32 -23 -18 -16 -18 -17 -18 -35 -18 -19 -25 -23 -18 -22 -22 17
""",
    """
available bhjnstu -17 -15 -17 -21 -15 -16 -16
fa$ aio -22 -16 15
is__still jnoqrs -27 -30 -19 -17 -17 16
morning__it m -18
sacam* alm -17 17 -16
se__a acnoq -22 -18 20 -17 -28
se_fue m 16
~<es abdefimnopqst -30 -36 -27 -64 -23 -21 -35 -29 -29 -19 -24 -27 -37
~efi defghjknpqrstv -40 -20 -15 -21 -21 -24 -21 -33 -22 -26 -21 -23 -18 -18
""",
    """
@drink_on akmnr -18 -17 24 -18 -16
@drive__@relative bmpv -18 -27 24 -18
the__time am -15 -22
tiene$ admq -19 16 -22 -21
~kay> e -16
~sen> ilm -19 -15 -21
""",
    """
@date_any b -15
centro$ iu -17 -19
de__hay am -15 -19
do__ever au -16 -17
next_day am -29 -24
puede_@fetch abcmop -22 -18 -17 -24 -22 -21
~<fee acdghnopr -32 -19 -22 -17 -21 -23 -23 -21 -25
~bri bcdefghiklstuv -28 -26 -23 -20 -24 -39 29 -33 -27 -32 -40 -21 -41 -21
~rade abfhijnopqrstuv -18 -24 -15 -23 -20 -16 -26 22 -18 -20 -16 -20 15 -22 -19
~stah ciklm -16 -17 -18 22 -20
""",
    """
not:one djmopqrsu -26 -17 -33 -21 -22 27 -16 -18 -19
ropa gmnqsu -27 -28 33 -19 -16 -17
se_@english cm 18 -22
~<lea abcdfghinstv -30 -17 -30 -29 -16 -27 -25 -40 -16 -25 -20 -24
~esit defghjlprstuv -35 -19 -16 -26 -16 -19 -17 -27 -20 -23 -16 -16 -21
~uij s 17
""",
    """
^ha eflv -23 -18 -16 -16
a__there adhjnopqru -26 -26 -19 18 -29 -19 -17 -22 -24 -29
do_@person abcdeghijklnpuv -15 -24 -18 -22 -17 -24 -24 -34 -23 -16 -30 -22 -17 19 -19
i__it ghilmnpstuv 20 -40 -47 -25 -27 -30 -41 -45 -31 -23 -38
se__el abcdgijlnpquv -22 -25 -24 -28 -26 -18 -24 -21 -29 -24 16 -23 -24
sigan l -22
there__or m -16
""",
    """
@drive__otro no 16 -17
precio adefgmnu -19 31 -16 -18 -15 -30 -16 -26
que_trabajar n -17
~ade acdefghijklmopqrst -21 -27 -20 -15 -23 -23 -37 -37 -17 -27 -18 -18 19 -17 -36 -22 -18 24
~ch> abceknopqrsv -27 -24 -44 -50 -55 -24 -44 -16 -52 -28 -39 -29
""",
    """
@call__favor acilm -18 -16 23 -22 -18
^@body isu -17 20 -20
^got cdefghjklmnpqstuv -46 -23 -48 -41 -28 -55 -22 -31 -48 -37 -34 30 -66 21 -17 -33 -15
^you acefghijmnopqrstuv -34 -29 -68 -58 -23 49 -61 -34 -36 -19 -31 -42 -36 -66 -71 39 -93 27
made mnotu -17 -20 -21 17 -18
~<inf bilru -21 -18 -22 -16 15
~quir m -20
~tran abcdghjknopr -25 -20 -19 -27 -18 -18 -21 -17 -27 -27 15 -16
""",
    """
@call__# m -17
covid mpq -20 -19 17
for_my abkmopqsuv 16 -44 -16 -15 -28 -23 -28 -15 -28 -23
not_text gklmv -24 -23 30 -24 -16
press_# g 15
this_is abcdghijmnrsuv -18 -37 -32 -38 -32 -22 -38 -21 -31 -17 -15 -25 -25 30
""",
    """
~<cir m -18
~gio n -17
~gui> q -16
""",
    """
quali* mu -22 18
se__@symptom mnu -19 -15 15
she__to m -20
your_@place agjlmtu -23 -15 15 -19 -27 -21 -28
~atie acdgjlmnoqsu 15 -15 -17 -26 -29 -20 -31 -26 -29 -30 -18 -34
~dama dm 26 -18
~mora m -21
~owed aijnu -16 -17 -16 18 -16
""",
    """
@visit_do dnu -20 -17 17
^look m 19
be acefgijkmqrtuv -16 -31 -35 -43 -62 -53 -61 -58 -35 -23 41 -50 -18 -29
be__soon o -16
do__# bgmp -22 -19 -26 -16
en_que acdijmnor -26 -18 -25 -17 35 -37 -19 -15 -21
que_@fetch afghijmopsu -22 -16 -34 -17 -19 -20 -16 -16 -31 -15 -28
que__un m -19
rock$ ahmt -15 -19 -18 20
you__@food hm 23 -29
~cro beghijklmoqstu -21 -15 -27 -23 -15 16 -16 -16 -32 -18 -18 -19 -16 -23
~tell bhklnopqv -30 -20 -27 -35 -33 -31 -32 -31 -30
""",
    """
@person$ acdefgijklmnopqrstv -28 -34 -44 -36 -35 -43 38 -32 -34 -44 -15 -37 -48 -36 -60 -40 -34 -37 34
@staff abcdefghijklnopqrstuv -44 -40 -46 -59 -58 -64 -41 -19 71 -50 -41 -47 -42 -40 -41 -36 -46 -43 -51 -51 -50
gate gj -15 17
get__that mu -16 -18
i__never l -15
in_there adijoqr -24 -21 -27 18 -17 -18 -20
you_still mnqs -33 -19 -17 -20
~brid m -15
""",
    """
@date$ cdeghiklmnoqrsuv -19 -38 -17 -25 -24 -26 -22 -27 -33 -33 31 -23 -23 -25 -38 -20
^count abcmo -16 22 -15 -18 -20
you_bill m -16
~<cle lu -18 -16
~<eng a -16
~ix> a -19
~pere blmoq 18 -19 -26 -16 -17
""",
    """
baja_de klm -23 16 -17
get__@texts aikmu -24 -16 21 -23 -17
i__from m -15
roomies mp -15 18
shut adghlu -18 -17 -16 15 19 -20
~eso abghklmnstuv -24 -16 -22 -21 -16 -15 -18 -15 -18 21 -27 -16
~iar> q 17
~sede djm -18 20 -18
""",
    """
did__a dm 18 -26
~<hal bcefgimnoqstv -26 -21 -30 -25 23 -25 -34 -26 -21 -29 -22 -19 -20
~uni agjnqrsu -21 -19 -21 -26 -21 -22 -19 -27
~urg bdmn -17 -19 -19 -19
""",
    """
attend$ ajm -18 -15 23
bridg* m -15
do__sign j -16
i_meant ablv -20 -20 -16 -25
it__i dhjlmpq -16 -16 -21 -16 -45 -15 -16
on_that dgm -17 -17 -21
pongo$ cgm -15 16 -20
~ilab bhjnstu -19 -17 -20 -23 -16 -19 -18
~resa acdgjkmnors 18 -17 -21 -25 -22 -24 -40 -20 -20 -29 -22
~sab abo -18 -22 -16
~tod acegjknpruv -30 -24 -34 -37 -26 -31 -46 -21 -17 -30 -36
""",
    """
any__this mu -34 -16
can__write d 18
como__la bgln -24 -20 -15 -24
nobod* bdhmopqu -20 -16 -22 -23 -25 -25 18 -17
off$ acefgiklmnoprt -43 -32 -16 -17 -34 -40 -41 27 -67 -18 -45 -26 -29 -21
otra$ j -17
the_@day adejknqsu -29 -29 -16 -21 -18 -19 -17 -20 -25
~bloq am -15 -22
~jkj em 18 -18
~oan dm -17 20
~oss> aghijlnu -28 -21 -22 -16 15 -16 -18 -19
""",
    """
@day__a bdm -16 -15 -19
a_esa moq -24 19 -17
puede__la adnq -21 -16 -21 -17
risks$ mu -15 16
~gun> o -19
~high adghilnoqu -20 -19 -23 -21 -18 -16 -18 -19 -22 18
~pin ghjnoqrv -23 -16 -21 -28 -33 -32 -16 -18
¿__otro no -17 25
""",
    """
@day__el abmo -19 -22 -16 26
borren_mi lm 16 -18
to__@drink u -18
~<nev cdhijknopqrstv -20 -19 -18 -31 -22 -16 -21 -29 -25 -26 -27 -26 -24 19
~mess abdhijmpqtv -28 -26 -28 -17 -18 -16 -23 -18 -17 -16 -22
""",
    """
a_@symptom agmnqu -19 -18 20 -24 -18 -16
is__@treat djm 18 -22 -16
my__form am -20 18
quiero__en a -16
use__@pay dm 18 -21
~<mon aijlou -17 -22 -15 -18 -28 -24
~ele abcdefgnoprt -25 17 -28 -27 -21 -25 -44 -15 -23 -40 -24 -39
~refi dgjknpqsu -34 -16 -17 -20 -28 -21 -23 -20 -25
""",
    """
@relative_quiere a 17
become_a d -17
dejen* bklm -16 -16 21 -18
hold__@visit r 18
how_would adlmn 23 -20 -16 -23 -16
my__next amnpu -21 -18 21 -17 -16
not__her al -15 -15
~igg ajno -17 -18 -17 18
""",
    """
@cancel__@visit adikmnoqruv -41 -34 -23 -20 32 -20 -49 -23 -22 -20 -26
@relative_sit amnpu -21 -17 29 -21 -16
de_las dlmsu -21 -24 -29 -18 -18
if bcfghijkmopqstuv -27 -33 -19 -19 -30 -44 -18 -29 -43 23 -51 25 -36 -31 -20 -35
my_@call abcdghilmnopqrs -29 -29 -17 -40 -29 -16 -19 17 17 -22 -24 -27 -18 -33 -16
quien__@fetch aimu -19 -21 -21 -19
this__her v 18
touch ip 15 -18
y__de gj -21 -16
""",
    """
@relative$ bdehijklmnopqrsu -30 -53 -64 -49 -35 -32 -70 -46 31 -32 -62 17 -20 -28 -50 -19
car$ adiklmnuv -23 -16 -19 -24 -16 25 -20 -24 -24
do__see abcdlmnqruv 19 -19 -17 -26 -25 -47 -16 -23 -17 -33 -25
hallo jm 17 -22
that_@book m 16
~<pr efhjklprsuv -68 -55 -33 -46 -17 -34 -45 -27 -39 -40 -22
~brok djnpu -19 -17 -20 -18 -16
~ctl mu -18 15
~ebo> acdefhijlmnopqrsuv -20 -15 -23 -18 -19 -15 -22 -17 -19 -39 17 -17 -17 -19 -22 -20 -27 -28
~ls> abcfgjlortv -26 -37 -25 -18 -23 -34 -20 -15 -23 -23 -31
~nqu mn -23 -15
""",
    """
@holiday bcdefghijklmnopqrstuv -43 -37 -18 -35 -39 -40 36 -42 -43 -31 -47 25 -46 -16 -44 -45 -33 -36 -39 -51 -34
^dale fjno -17 -15 -17 -16
a_@clinician mnpu 16 -19 -22 -24
after$ abhikm -35 -33 -36 -35 -34 -28
al adefgjklmqrstuv -27 -29 -28 -32 -42 20 -44 -30 -20 -41 -40 16 -30 -19 -41
can_not afghiklmnpqsuv -37 -18 -16 -50 -28 -39 -26 -42 -16 -39 25 17 -27 -41
do_i bcefghijklmnoprstuv -40 -23 -39 -38 16 -79 -15 22 -21 -28 -41 27 -79 -35 -41 -29 -50 -31 -50
from__it m -17
me__en acdikmnou -26 23 -24 -30 -18 -33 -28 -24 -16
si__las m -17
working$ m -17
~<avo gmnu -17 -15 22 -21
~ayu befghijklmopqrsv -30 -25 -27 26 -20 -39 -31 -23 -28 -20 -29 -23 -32 -22 -25 -22
""",
    """
difference$ mu -28 18
get_for dmu 16 -15 -16
line$ am -19 -17
texting_my m -19
una_@visit abcdgijklmnoqrsv 50 -36 -16 -28 -18 -34 -22 -16 -17 -43 -32 -38 -17 -28 -23 -18
~leep adghlr -20 -25 -15 -19 -17 -15
~tab agjr -24 -21 -17 -17
~tor abdefjlnstv -38 -20 -38 -20 -18 -25 -21 -40 -36 -21 -28
""",
    """
@stop__take m -19
@symptom__night s 15
^pick op -19 -16
how__find j 16
~cpap mn -16 17
~hus m -16
~lif bghilmnru -18 -19 -17 -22 -17 -16 -24 -21 18
""",
    """
does__come jmnu -16 17 -15 -17
on_@traffic klmr 22 -19 -18 -16
sera_normal u -16
who_was apq -16 -23 19
""",
    """
a_table m 16
cita abcdefghijklmnpqstu 47 15 -47 -42 -48 -40 -44 -35 -62 -22 -38 -60 -49 -30 -40 -51 -60 -31 -72
paying dmu 23 -22 -17
put$ dgmu -17 29 -21 -27
que__ahi mnu -18 -16 15
take_to dj -18 -17
there__of m -25
~aft acegjlmstuv -17 -31 -19 -31 -34 -35 -42 16 -23 -19 -20
~cibi gim -17 -21 -23
~lame bm 19 -15
~made mnotu -17 -20 -21 17 -18
~pers dou -17 -18 -17
""",
    """
might__@late r 18
my__not acgikmp -16 21 -21 -19 -16 -47 -24
not_now bmt -21 19 -21
otra__favor bo -19 16
quedo__del q -15
what__bill dm 22 -21
~harg dm 24 -28
""",
    """
find_@parking j -17
heading_over r 17
me__about d -16
~ece> m -22
""",
    """
for__any am 15 -21
gallo* m 15
is_out bjmop -24 -16 -16 24 -20
lose__number gluv -21 24 -20 -19
my__was pr -26 -23
you__have jknpu -27 -24 -22 -17 -24
~<le abdefhknopstv -31 -26 -51 -23 -31 -50 -20 -29 -22 -27 -20 -24 -49
~<ri acefiklov -18 -39 -37 -35 -43 -31 -34 -23 -39
~<tow abdhnsu -21 -19 -20 -18 -19 -15 -23
~bana mn -17 18
~nece defghjlprstuv -36 -21 -17 -26 -17 -20 -17 -29 -20 -24 -17 -18 -27
~tos> abefgijkmqrtv -22 -21 -20 -18 -32 -16 -25 -23 -20 -21 21 -16 -18
""",
    """
@late__me m -19
as__is lmu -16 21 -20
como__un m 20
me_tengo n 19
tarjeta abdhio -17 -28 18 -15 -17 -19
~gold u -16
~heer mt -16 17
~nsc almo 20 -20 -24 -15
""",
    """
can_get abgijknqr -22 -17 -17 -24 -18 -17 -19 22 -15
licen* abgjlu -27 -17 -21 -17 -17 -25
que_@insurance ad -18 19
spam blm -20 17 -22
you_explain mu -16 18
~clin a -16
~teac i -16
~weir m -25
""",
    """
am__this m -24
harold__# m 17
is__bad dhijlprstuv -34 -22 -19 -30 -16 -15 -26 -19 -18 -31 -18
the_following o 18
~ipho dm -18 24
~now abdefijklnps -27 -18 -37 -27 -28 -26 -35 -16 -40 -26 -36 -32
~ruc bhikpsu -28 -16 -25 -18 -18 -19 -22
""",
    """
@clinician__on au -16 -17
can__keep mn -25 18
goes dfhjmnqs -25 -15 -17 18 -28 -18 -23 16
if__press g 15
of_town o 18
this dehijknopqrt -17 -15 -30 -18 -27 -21 -38 -29 -52 -38 -24 -25
~les> bcdefgpqsuv -33 -22 -23 -23 -26 -20 -26 -17 -24 -23 -27
""",
    """
@spanish_por abcgjklmo -22 -19 20 -16 -17 -16 -28 -16 -20
del_@vehicle j 16
just__in bi -17 -16
see_me am 22 -24
""",
    """
#__la m 15
@price_per dm -16 15
^pongo au 16 -19
have__come u 15
it__@treat du 21 -22
puedo_trabajar nq 17 -21
speak abdhjnq -18 -21 -18 -20 -18 -26 -16
what__we m -22
~ewor m 21
~open adhnsu 17 -19 -20 -18 -18 -17
""",
    """
against_it m -20
docto* m -16
is__safe n -16
is_dis fgjmu -15 -17 -21 -21 24
me_llego mr -17 -18
my_last gm -20 18
turno ijklmu -19 -19 -20 -26 -17 -20
~ispo dmo -17 -23 -17
""",
    """
@stop__@traffic klmr 28 -18 -21 -17
bad$ bcdeghijlopruv -24 -20 -32 -20 -19 -16 -26 -20 -17 -22 -20 -23 -23 -19
days$ anq -21 -21 -17
me__de cgjmnqsv -16 -28 -25 21 -30 -28 -28 -25
puedo_ir dgijmrs -24 -29 -20 -17 -28 -17 -20
~eand m -22
~mig dgjlmou -24 -22 -17 -22 -20 -23 -19
~scou dm 19 -25
""",
    """
ask$ m -19
final* b -15
find abcdegiknpstuv -21 -39 -21 -33 -16 -28 -27 -32 -31 -23 -21 -24 -26 -20
has_the aju -18 -17 -17
how__@food mn 20 -18
out__i m -23
through_it gmu 17 -18 -21
tmrw$ alm -22 -24 17
yes_or mnu -21 15 -17
~flak pq -16 16
~igro mu -18 22
~know adefhijlnps -23 -26 -22 -18 -39 -23 -30 -35 -17 -29 -22
~rim bou -16 -16 -16
~rly> abdhijlu -24 -19 -21 18 -16 -23 -15 -26
""",
    """
and_my bm -15 -17
este abcdhijmnors -25 -15 -15 -23 -16 -24 -19 -23 -16 -25 -16 -20
have_there m 17
is__good bfnptu -15 -30 -19 -23 -19 -27
jajaja$ m 21
mi__@fetch p 20
normal_sentirse s 16
says_# ampr -16 -22 -17 21
sistema m -17
to__what mu -17 -23
~comp abchjklstv -27 -30 -19 -27 -31 -18 -25 -28 -15 -21
~uila m -16
""",
    """
^ok bcdefghjlmnoqstuv -36 -43 -56 -65 -61 -44 -36 -39 -53 35 -66 -32 -45 -26 17 -53 -40
eres$ a -15
need__# admno -26 -15 15 -23 -23
""",
    """
is_a acdfghjkopt -22 -22 -40 -34 -29 -19 -39 -15 -19 -27 -32
know__you gmu -16 -19 18
text__again gm -17 -19
una_@relative m -16
would__work mo -16 22
~leas defnpstu -35 -34 -31 -42 -39 -30 -18 -15
~muev bmo -15 -16 17
""",
    """
@vehicle__or dn 17 -16
dios_los m -15
it_back bck -19 -17 25
mon abdjmtu -26 -21 -22 -16 28 -15 -24
moved_to bm 23 -16
~dkd em 21 -24
~inis n -16
~numb bcefhmnoqrst -36 -27 -19 -21 -29 -23 -27 -28 -25 -25 -24 -25
~ssic m -16
~tien befklmnoprs -26 -28 -34 -27 -16 -20 -60 -23 -34 -31 -58
""",
    """
@relative_se acnpq -18 -17 -16 -27 24
lleva* adklmnprs -17 -15 -19 -18 -24 -20 19 -22 -16
received i -17
you_sent gm 16 -18
~<pa bcefhklmopqst -21 -41 -72 -75 -17 -19 -41 -25 -17 -17 -46 -28 17
~aked mpq -17 -18 16
~sa> cefghiklrtu -38 -23 -25 -21 -38 -28 -41 -15 -30 -32 -21
~tede cdfginprs -16 -16 -25 -17 -24 -24 -17 -17 -20
""",
    """
do__find jm 16 -16
i__@ride npq -16 24 -29
not:@english bcdglmquv -18 39 -16 -35 -19 -37 -25 -19 -24
por__@relative am -16 -18
to_you bdfijkn -18 -23 16 -18 -20 -16 -18
~iner m -15
~uen> dfjmnopqrstu -16 16 -19 -43 -16 -20 -17 -19 -18 -19 -17 -23
""",
    """
the_plumber l -19
where__in jm 21 -23
~<acc biklmostu -17 -25 -18 -19 19 -17 -15 -18 -24
~ske abcjnstu -23 -27 -16 -18 -25 -17 -16 -23
""",
    """
@relative__up a -16
addy$ jmu 23 -17 -16
pueden__la an -18 -21
what_can adfghjoqu -37 -16 -15 23 -22 -30 -20 -28 -28
~mix c 15
~pido m -16
~tie befhklnoprst -30 -30 -36 -16 -26 -19 -22 -25 -37 -24 -54 -15
""",
    """
after__@treat s 15
~mily dgu -19 -15 -19
~terp cm 19 -16
~ting bcefhjnops -23 -29 -29 -16 -21 -42 -21 -22 -20 -26
""",
    """
estoy bcefhiklprtuv -22 -31 -24 -24 -33 -36 -16 -23 -38 15 -23 -36 -36
have__@vehicle djmq -15 -27 -24 21
past$ mr -17 16
pongame bm -17 -16
siemp* v -16
~azi cmu -16 23 -20
~is> bdeijmnopqrt -15 -21 -19 -22 -27 -16 -42 -30 -50 -36 -29 -32
~tee abdgilqv -18 -16 -22 -16 -18 18 -16 -21
~vid acefgijsuv -24 -18 -21 -19 -17 -19 -21 -16 -24 -19
~vise lm -17 -22
""",
    """
@call_por acgilm -19 -16 -15 24 -23 -17
kind_of dhjn -16 -18 -27 17
no__gusta iv 22 -18
out__the h -18
~<lat abcdegijklnopruv -24 -29 -26 -24 -19 -22 -33 -21 -24 -20 -22 20 -24 -32 -29 -22
~arra boq -19 -23 -18
~blar ci -18 19
~kag a -15
~oem m 16
""",
    """
@wrong_exit m -16
^alto cdefgijklmtuv -16 -19 -27 -23 -16 -19 -15 -20 30 -28 -16 -19 -17
am__say g 17
da_la m -17
""",
    """
allow* ijnru -17 -16 18 -17 -16
at_a mr -17 17
day__one n -15
it__or dm -16 -20
langu* cu 22 -22
she__her m -20
will_my abdmnpqr -19 -25 27 -34 23 -28 -24 -18
~ectr m 16
""",
    """
have__nice m -18
is_@symptom jmnsu -18 -38 -15 32 -19
make__@stop m -21
para_mi bdgijklnopr -25 -28 -16 -27 -28 -20 -21 -22 -33 -29 -16
with__@relative abdimnu -24 -20 -19 -17 22 -17 -24
~bus cdfgiklnstu -20 -16 -15 -17 -27 -23 -32 -23 -18 -23 -27
~erea jm 17 -17
~huec a 15
~nobo bdhmopqu -20 -16 -22 -23 -25 -25 18 -17
""",
    """
@price_if djmnou 29 -17 -21 -17 -17 -16
@stop__mandar m -21
a_un m -28
recib* bgimtuv -16 -19 -24 -30 -17 -25 -17
~afa guv -15 19 -17
~opu m 17
""",
    """
if__there hr -15 15
new_@year dhmnu -22 30 -26 -18 -15
~<roc ahmt -15 -19 -18 20
~<wen acefghiklmnpqtv -19 -19 -34 32 -20 -23 -18 -21 -29 -27 -26 -18 -16 -18 -25
~gul m -16
~kl> eflmu 26 -21 -18 -27 -15
~mebo gjlmnrs -22 -17 -15 -33 -28 -21 -16
~oy> bceghiklprtuv -20 -36 -41 -16 -36 -39 -18 -26 -41 19 -28 -37 -40
""",
    """
como_a r 18
does_this dgu -19 18 -32
resue* p 19
road jmu 15 -23 -16
tu_@clothes cmn -15 21 -17
una_carta a -16
~ial> hijlm -15 -22 -27 -16 -20
""",
    """
@traffic__the jr -19 18
home$ abdjlmouv -42 -39 -26 -24 -15 -31 -24 -28 -16
recibir_los l -21
took__to q -16
town_are j 17
~<una d -18
~info bilou -18 -15 -20 -23 16
~omet djpsv -26 -17 -21 -19 -18
~uier adefghjnpqrstuv 18 -29 -21 -22 -18 -22 -30 -31 -36 -53 -28 -34 -22 -21 -63
""",
    """
^@english abcdefghijklmortuv -22 -21 44 -16 -33 -26 -31 -16 -33 -25 -23 -30 -37 -17 -16 -19 -23 -15
i_sign aj 18 -16
nights m -18
not_good m -23
this_morning afmouv -21 -26 -25 -18 -16 -16
will__to agmqrsu -29 -20 18 -22 -18 -18 -29
~ego abefghiklpqrstv -37 -33 -20 -16 -31 -34 -27 -24 -21 -31 -30 19 -20 -19 -30
~expe agjlqu -21 -16 -15 -18 -23 -33
""",
    """
@parking__bring jmn 17 -17 -18
@vehicle_home mnq -16 -21 18
^paseme ij 20 -20
am_thinking am 17 -16
asking$ g 17
barber a -16
dormi$ mu 21 -23
my__or bmn -21 -29 21
why__it m -17
~ema cdgjpqrstuv -19 -29 -15 -40 -20 -33 -27 -24 -17 -21 -28
~kdl em 21 -19
~litt o -20
~yeah mpq -17 17 -16
""",
    """
@late__there j -16
do__@book adglm 27 -18 -24 -15 -24
maybe$ bo -17 17
movie m 16
~<key m 16
~efon abjnoq -21 -15 -21 -20 -16 -17
""",
    """
asking adhilopru -22 -18 -17 -17 -16 -23 -20 -16 -15
dar_de amu -20 -24 -16
shirt h -15
to_sleep mnu -16 -18 23
""",
    """
@call_the i -16
@drink abcdefghijklnopqrst -76 -60 -55 -67 -58 -53 -63 -60 -53 -52 -47 -60 64 -61 -53 -38 -60 -33 16
^@thanks abcdefghijklmnopqrstuv -31 -44 -37 -40 -51 -58 -39 -50 -42 -41 -39 -57 -88 -36 -34 -46 -40 -41 -37 75 -47 -40
i bcdefhlnoprst -21 -27 -15 -130 -118 -38 -24 22 -22 -39 -19 -29 -28
~hop> jnu -17 -16 -19
~llan m -20
~reak cdel -16 -16 -19 -20
~rox m -18
""",
    """
@eat__@drink mnu -15 19 -19
manda* abghnps -35 -27 -31 -19 -30 -28 -23
me__for dlnqrsuv -25 -29 -19 -24 -20 -20 -20 -19
me_again adfkmn -17 -22 -18 24 -38 -18
so__not amp -16 -27 -16
ya$ lm 17 -27
~<ame m 20
~dro cdfgikmpst -20 -30 -15 -21 -26 -17 -24 -20 -24 -16
~iph dm -18 24
""",
    """
does__take dmnu -26 31 -21 -24
prefiero__@english c 18
turn_the r -18
when__i ghijkmopqsu -15 17 -20 -21 -21 -18 -22 -17 -18 -23 -23
~ppy> abdefghiloqtu -21 -26 -18 -19 17 -17 -22 -18 -17 -18 -17 -19 -25
~tak aefgijmorstu 20 -32 -36 -28 -50 -16 -21 -26 -17 -25 -32 -38
""",
    """
@day__you m -18
a_different u -29
depre* adgmnu 16 -18 -17 -25 -20 18
just_the dm 21 -16
que_ciudad dj -15 20
two cdghlruv -18 -25 -27 -24 -22 -18 -28 -16
vean am 20 -16
~<inc abilnqsuv -19 -16 -21 15 -20 -17 -18 -16 -17
~adu dp -15 -16
~ubo> mru -26 15 -15
""",
    """
@place_on jmu -27 -16 16
desde_que jmr -18 -19 -15
is__legit u 16
ponga* bgimu -21 -21 17 -22 -18
was__at m -19
you_text im -17 -23
~lejo jm 21 -18
~lvi adefnquv -17 -18 -19 -16 -17 -18 -19 -16
""",
    """
@relative_in aijmnqru 21 -20 -16 -38 -20 -21 -17 -20
@ride_resuelto p 16
double_booked b -16
for__lol am 15 -19
how_is afmnt -18 17 -23 -17 -15
not_@open h -20
texting$ bgiklmuv -15 -28 -29 -30 32 -41 16 -31
they__you dmu -18 -17 19
you_lock hm 16 -15
~dif adhijmoq -32 -25 -17 -22 -22 -20 18 -19
""",
    """
@visit_free j -16
all__is h -18
can__walk aimu -23 -16 -22 -23
choic* gm 23 -20
creol* c 18
puede_@pay cdnoq -18 19 -18 -21 -16
tienen_ayuda j -15
~decl i -17
~dito dm 20 -16
~goo abdefghknqrsuv -30 -31 -45 -37 16 -19 -20 -33 -21 -23 -24 -48 -16 -43
~sus aiu -26 -15 -19
""",
    """
do__anything dnu 26 -23 -22
there__for iu -17 -26
whatever_is m -17
~clud im -17 -23
~peak bdghjnoqv -21 -19 -15 -21 -18 -26 -16 -22 -17
""",
    """
favorite m 17
let acdefhlnpstuv 18 -30 -37 -26 -19 -37 -38 -30 -43 -37 -31 -43 -38
not:vuelvan kl -17 16
sending_these i -18
suits bhnqs -16 -18 -22 -19 -15
to__@parking d -21
whole ajmo -16 -16 -25 -17
with__@texts ablmuv -16 -15 21 -35 -17 -16
~arki m 16
~brar dhs 16 -15 -17
~more acdfghijlmnpt -17 -15 -36 -30 -31 -30 -21 -24 15 -33 -39 -20 -23
~shi adhlmnpqsu -20 -17 -16 -23 18 -15 -17 -17 -16 -20
""",
    """
gave ijkmop -29 -15 -18 -33 16 -16
no__quien impqu -16 -21 -18 16 -18
puedo__mi aq -18 -29
there__i mo -17 -19
who_dis abcdefghijklmpqrtu -21 -15 -17 -24 -27 -22 -18 -18 -28 -20 -16 -22 -38 -16 -20 -19 -19 25
work__next o -17
you_but bt 15 -15
""",
    """
@relative_with mnpq -24 -19 17 16
asjdh em 16 -17
lengua cmo 17 -18 -22
llevaba q 16
new__card dm -22 16
quiero_mas ailm -15 -17 21 -22
send$ agjm -18 21 -17 -16
~orte ilm -16 16 -25
~riti a -17
~tal> ghilnpr -21 -25 -26 -16 -27 -16 -15
""",
    """
alguien__me m -16
an__a au -18 -15
and_@spanish ci 15 -15
molesten lm 20 -17
not:available imq -19 -17 19
puede_@call acdnoq -16 15 -16 -19 -21 -26
que__voy dijm -16 -19 -19 -22
what__got gjnu -21 -18 -18 -18
~<mig mn -27 -21
""",
    """
este$ gv -15 -16
off_this abglm -29 -21 -21 31 -29
tell__joke m 15
ya__voy bm 26 -18
~<ex abcefhklnopqtv -51 -22 -35 -30 -33 -47 -43 -44 -38 -20 -38 -23 -30 -42
~ke> cefghijpqtv -26 -58 -50 -26 -22 -23 -28 -18 -16 -56 -27
""",
    """
~<raj mpq -21 -16 20
~<wha bceiklopqrstv -29 -57 -46 -24 -34 -33 -21 -52 -16 -56 -34 -23 -62
~tiem adho -19 -26 -18 -17
~urr ru -20 -18
""",
    """
^ya cdefgijknopqstuv -63 -75 -68 -60 -50 -62 -21 -17 -19 -49 36 -37 -65 -44 -79 -38
get__this aglm -21 -19 23 -23
~eet abceghiklopqsuv -34 -27 -18 -17 -25 -25 -25 -26 -23 -31 -23 -20 -23 -16 -20
~ivat k 16
~tear m -18
""",
    """
@call__have m -18
entro$ cdfghilmnqu -18 -19 -17 -22 -16 -17 -20 20 -24 -22 -31
i__getting mnu -39 -20 -29
long__it admns -17 -19 17 -23 -20
not:entiendo mv -25 -21
want__any blo 16 -20 -15
~hell amu -15 -19 -19
~lem aegijlptv -23 -17 -20 -19 -19 -21 -15 -18 -20
""",
    """
@stop__mandarme k -18
is__zip jmu 22 -23 -17
no_tengo gilmnopqs -23 -28 -20 -22 -28 -29 -29 29 -17
~<rid dgmpqu -17 -15 -16 15 16 -28
~oss chknpqsuv -17 -27 -28 -26 -20 -26 -24 -23 -18
""",
    """
ahorita$ hm 17 -17
avisen a -15
before_my admo 22 -17 -16 -18
hay__que qv -19 -16
on__what m -18
papers$ im 16 -15
seguir im -16 -20
tonight$ ans -17 -22 -20
will__@pay dm 19 -22
~<dis fghjknopqstuv -16 -21 -22 -33 -28 -26 -19 -19 -26 -15 -19 -23 -28
~gue dfghmoqru -33 -17 -27 -21 -19 -23 -17 -33 -44
""",
    """
@place__me jmq -18 -21 20
a_entro m 16
day_before n -19
el__voy mr -19 22
~<nam acdglnoqsv -28 -20 -22 -22 -20 -27 -30 -25 -22 27
~ensi gju -18 -20 -35
~ppi afns -19 18 -21 -16
~roga u 17
""",
    """
^m abcdefghijklmorstuv -27 -24 -26 -25 -40 -27 -18 -18 -16 -23 -20 -30 22 25 -23 -16 -19 -25 -22
barista u -16
en__me mn -16 -17
filled dn -15 -20
my_count dm -22 20
opting_out grv -18 -15 -16
pasame_con i 16
thank acdfghijklmnopqrstuv -29 -21 -35 -30 -31 -37 -22 -29 -20 18 -23 -25 -24 -24 -25 -21 -21 31 -29 -27
that_again dkn -16 -17 -17
to__mine o 15
to_do dfhijlmqr -33 -17 -15 -27 -29 -24 -27 -23 -19
~effe n -16
~ibl hkmqstuv -25 -20 -18 -32 -22 -20 -23 -18
~moj m -25
~rpo dq -18 -16
""",
    """
broke__coming q -15
good_@day m -20
""",
    """
#_am lmr -25 -27 -20
booster$ a 15
one$ efghklmnqtu -21 -16 -31 -31 -32 -46 -40 -18 -31 17 -42
sola$ q 21
wait__me pq 18 -20
want__it mu -18 -19
~dolo m -15
~escu du 17 -18
~redi dm 20 -16
~ses dloru -20 -17 -15 -15 -17
""",
    """
^finally a 17
does__end d 17
owe_anything dmn 20 -20 -16
set__@visit a 16
we__in m -21
what__take dgjmnqu -24 -19 -21 20 -22 -21 -18
what_i adijoqu -30 -28 -20 -28 -33 -25 -36
~cin abdgiloqrs -20 -18 -20 -27 -17 -17 -18 -19 -22 15
~wav u -16
""",
    """
@vehicle_count q 15
equivocaron dmv -16 -16 19
she_is an 19 -27
~alke mpq -20 -16 -16
~ba> aginpqu -19 -20 -22 -25 -19 16 -18
~cts> adl -18 -20 -16
~did mr -17 -20
~lig abdefgilnpsv -23 -27 -37 -17 -16 -20 -24 -29 -20 -18 -17 -22
""",
    """
@vehicle__me abios -17 -19 -22 -18 -19
^aqui agjlqv -20 -22 -28 -16 -20 23
do__@relative acjmu -20 -16 -15 16 -15
is__pharmacy m 16
long$ mnu -27 22 -18
quiero$ abil -16 16 -20 -21
~butt mo 22 -19
~rre> m -15
""",
    """
@body__today m -16
@relative__a abcdgilnpr -16 -17 -22 -30 -17 -31 -25 -27 16 -27
el_@vehicle abdghmnru -19 -25 -24 -16 -21 -44 -24 24 -25
insulin n 20
leave_me lmq 22 -26 -17
my__away o -16
no__es gm -21 -17
says__@stop km -15 15
your_car m 16
~mile ad -16 -15
""",
    """
@drive__and q -25
great bdintu -16 -20 -17 -19 17 -23
had cdefghijknoptu -22 -29 -17 -30 -29 -29 -33 -26 -16 15 -43 -25 -32 -45
otro$ dmno -16 -16 -19 19
recibir im -19 -20
where_are h -24
~ts> cefgiklmnpqrtu -44 -49 -40 -50 -23 -43 -15 17 -18 -22 -15 -50 -43 -21
""",
    """
can__with nqu -21 -20 -17
cigar m 16
to__to acdjlnoprs 16 -19 -31 -35 -25 -33 -19 -34 -19 -18
~cle abdgijklnoqru -19 -22 -31 -19 -21 -24 -16 -22 23 -16 -17 -24 -27
~cros aghjmn -21 -17 -21 17 -20 -15
~desd abcdgilmopqrsuv -27 -26 -15 -29 -17 -19 -23 -27 -25 -17 -20 -32 18 -26 -15
~elps m -15
~saqu aklm -16 -16 20 -16
""",
    """
@late_no m -18
cuand* abdjknqruv 16 -17 -23 -31 -21 -20 -28 -30 -26 -16
i_work m -26
puede__mi abcdmnop -34 -26 -23 -16 -26 21 -30 -22
the__that dhu -19 -18 -17
we_are adfghikloqrsuv -42 -30 -19 -22 -23 -24 -19 -24 -19 -31 29 -28 -32 -29
~ct> cdehjkmnv -15 -30 -17 -20 -28 -19 -23 -26 -22
~ign> bcdghioprsuv -17 -17 -23 -19 -18 -22 -23 -18 -17 -18 -22 -27
~jaz m 15
~nyo abdjlnpru -24 -18 -26 -19 -19 -25 -18 -17 -30
~orw ilm -21 -17 16
""",
    """
@insurer__ok dmnq 21 -16 -20 -17
me__si dmn 19 -24 -19
quisi* bmpsu -18 -20 -18 -17 -21
wear__wedding mn 18 -18
~avi acdefgilpuv -24 -22 -33 -23 -23 -29 -40 -25 -23 -30 -29
~pret acou -17 18 -17 -16
~prov m -27
~ueb m 16
~wqw em 20 -21
""",
    """
@howmuch__@vehicle djmqr -17 -16 -26 22 -15
and__take d -16
figur* n -16
hay__el bdhm -18 -22 -16 -16
i_@move abgjlnsu -22 -17 -19 -26 -18 -30 -22 -23
not_worry bmpr -18 -27 19 -15
there_this m -18
up_from du 15 -17
~eral u -19
~ness bijlnu -19 -17 -18 -16 -18 -26
~sit> n -19
""",
    """
a__of ehjkmnoprsu 18 -22 -26 -17 -20 18 -23 -20 -18 -17 -32
anoche n -16
put_the adjk -19 -15 -17 -17
quiero__con bikm -17 20 -19 -22
quitenme aklmor -16 -20 20 -24 -20 -26
~<rec bcefgjos -40 -17 -21 -21 -46 -43 -18 -32
~hora cdefhijklpqstu -29 -43 -22 -32 23 -43 -43 -28 -30 -38 -24 -19 -24 -52
~rm> bcdjklmnpqstuv -24 -15 -21 -29 -24 -30 20 -28 -17 -30 -26 -17 -27 -18
~tor> u -16
""",
    """
anyone abdjlnpru -24 -18 -26 -19 -19 -25 -18 -17 -30
fell_through p -16
making amnr -16 16 -18 -21
me__need i 19
~<fiv o -21
~need efghjlpqrsv -32 -23 -15 -41 -18 -17 -22 -16 -29 -21 -57
~nos agijloqtv -18 -20 -19 -19 -24 -28 -21 -20 -17
~sigu km -19 -28
""",
    """
~oug cefjknsv -22 -24 -21 -20 -22 -33 -22 -24
""",
    """
matte* mn -23 25
puedo__@visit n -16
someone$ abcdhmnuv -24 -31 -22 -17 -26 -43 -16 -20 -26
up__for a -16
ya__me aiq -19 -15 -16
~alma h -21
~entu mn -17 17
~jan> abhijmnpu -19 -18 15 -19 -23 -31 -26 -15 -23
~ste defghijnpr -72 -49 -27 -19 -34 -25 -33 -28 -56 -26
""",
    """
am_in agq -22 -17 -19
how__@visit amnu -22 -24 -20 26
not$ admu -16 16 -21 -23
situation m -18
us__i m -17
~ase defmnpstv -36 -44 -38 -20 -56 -15 -47 -22 -24
~ndat a -20
~stat amnop -16 -18 -20 -21 -17
~xtra abdiu -20 -16 24 -16 -22
""",
    """
@price_tiene dqu 20 -15 -22
@relative__coming abpqr -25 -25 18 -17 -21
a_gym dm -17 22
am_lost m -18
boca dmnu -15 21 -15 -20
fligh* abdjmn -17 -20 -18 -17 23 -19
fridays bhm -15 24 -20
half noqu -17 -15 -16 -16
pague mt -20 16
real cdghilov -17 -25 -17 -21 20 -20 -20 -22
the_@price aghjmnu -22 -20 -16 -28 23 -17 -35
voy_en adjmnou -16 -17 -16 -21 21 -19 -17
~<sno adghnqsu -26 -28 -17 22 -18 -21 -22 -27
~elim alm -18 15 -18
~oon> cdghijkms -19 -22 -25 -24 -22 -27 -26 -27 -28
~oto dgijlmnu -16 -16 -23 -17 -17 26 -17 -22
""",
    """
mean__@stop km 15 -20
mejor_el m -16
my_@ride abcdefghijklmnoqrstuv -31 -40 -25 -32 -15 -15 -27 -17 -24 -28 -28 -25 -34 -34 -21 48 -25 -30 -18 -28 -27
recip* m 20
taking abdilmosuv 18 -27 -33 -18 -24 -36 -18 -28 -24 -21
~<dia bdghjmqtuv -16 -24 -21 17 -21 -15 -24 -19 -15 -16
~<ge bceijlnr -23 -29 -23 -27 -27 -17 -28 -17
""",
    """
aplaz* o 15
cab aiq -16 -25 22
i_proceed nu -17 -18
type dgju -15 16 -18 -20
what__be admu -18 25 -21 -21
~irm bdhijoruv -20 -27 -16 -26 -18 -26 -23 -33 -21
""",
    """
=denied:cancel_appointment abcdgijlmquv -28 -34 -20 -25 -21 -28 -16 -38 47 -33 -18 -24
edificio jmu 24 -18 -17
walk_me adimqu -30 -17 -18 -24 -23 20
~ety> m -20
~lyin u -16
~nfo> blmou -16 -18 -16 -18 16
~nla bgmqrv -19 17 -30 -16 -16 -16
""",
    """
go__front jm 15 -16
mejor__@cancel bcmo 22 -15 -30 -16
need__@cancel abm -19 26 -31
times$ amn -17 -18 17
~<bus cdfgijklnstu -20 -15 -15 -16 -26 -21 -22 -31 -26 -19 -23 -26
~<ema bijmouv -21 -18 -18 19 -16 -15 -15
~egue abiprv -19 -15 -18 -22 -23 -17
~rst befhikopqrtv -29 -22 -19 -27 -17 -26 -21 -29 -29 -19 -20 -19
~wat bijlmnpu -18 -17 -20 -17 16 19 -18 -27
""",
    """
@symptom_tv mr 17 -15
alto$ cdefgijklmtuv -16 -19 -27 -23 -16 -19 -15 -20 30 -28 -16 -19 -17
by fgjmnpstu -23 -27 24 -42 -44 -29 -27 -20 -38
ciudad dj -15 20
el__el ars -19 -15 -22
~eady ghikqstuv -20 -18 -35 -28 -19 -21 -16 -25 -15
~iez jnu -16 -15 -18
""",
    """
^cancelame bo 24 -19
en__sale m -17
first$ adu -15 -23 -22
opt_out eiklmu -19 -19 -17 28 -21 -20
querer$ am -15 -15
slow_today m -18
talke* m -19
~creo djm -19 -16 -19
~jand m -17
~orio u -18
""",
    """
@cancel_it bq 16 -22
barbe* a -16
see__there ai 17 -19
some ahjqs -28 -15 -16 -17 16
watch bijlmnpu -18 -17 -20 -17 16 19 -18 -27
~<eli alm -18 15 -18
~acho m -16
~lapt m 18
~maps ajm -16 20 -18
~mue bmo -16 -19 16
~new dgim -22 -15 -16 27
~re> cefikpqtu -39 -83 -21 -22 -32 -25 -25 -69 -33
""",
    """
@medicine$ abcdghijklnopqruv -42 -37 -27 -20 -40 -26 -39 -34 -27 -28 25 -37 -32 -42 -37 24 -17
@texts_after k 19
^same adefgijlmnu -32 -18 -17 -15 -19 -16 -23 -21 31 -22 -23
consider b 15
lo__quiero bmu -16 -21 -17
not:go abdhlmpt -15 38 -15 -17 -24 -31 -15 -16
por__me gjlm -20 -26 -18 -23
things ajm -15 -15 -35
ya__manden lm 19 -18
~itam lm 16 -17
""",
    """
@call__do h -17
bad__it dm 20 -17
quincena u -18
saturdays hm 17 -15
this_number dijkm -15 -37 -29 18 -47
to_the abcdghlmnopqrsuv -18 -23 -23 -40 -36 -22 -39 19 -42 19 -34 -40 -21 -26 -17 -16
~<wr abijnopqrv -23 -18 -26 -16 -21 -18 -19 -24 -17 -22
~asjd em 16 -17
""",
    """
aunt m -15
el__se bcnqru -16 -15 -16 -28 19 -16
it_what u -20
not:licencia m -16
que_entra a -15
see_@person hm 19 -17
want__a am -22 20
~ge> befhjnoqstuv -29 -23 -27 -29 -45 -24 -20 -32 -23 -21 -23 -26
~mam m -18
""",
    """
corner m -16
forev* adm -17 -15 -20
last_@month n -16
not:@insurance admqu -16 28 -23 -20 -26
~<ha defhklortv -34 -90 -35 -22 -33 -19 -25 -34 -17 -18
~hand adopq -20 -15 -17 20 -25
~obra admsu -16 24 -18 -18 -18
~ture adju -18 -18 -18 -21
""",
    """
@vehicle$ abcdefghijklmnopqstuv -41 -40 -34 -39 -18 -19 -21 -46 -38 21 -25 -24 19 -39 -34 -51 25 -24 -28 -49 -31
be$ dmu 18 -23 -22
do__day aghjnou -17 -21 -21 -15 -20 20 -25
keep__for mv -21 19
me__more imv -17 -22 -16
mensaje_y il 16 -21
spot_i mr -17 16
want__be lm 23 -29
~pagu mt -20 16
""",
    """
details i -15
from_yesterday mu -19 -19
if__on d -15
mi__y bdmo -16 -19 -26 -21
~<ful au -18 -18
~<kni aq -19 -16
~ms> bdghjlopqrsv -20 -23 -17 -21 -23 -16 -20 -17 -23 -22 16 -16
""",
    """
bananas mnu 21 -16 -16
is__name u -18
looking_for t -15
need__can a -17
take__is m -15
talk abghijnopqrsu -17 -23 -17 -21 23 -21 -20 -21 -20 -31 -22 -16 -36
ya_mande aj 18 -20
~skat mnq -18 -17 19
~veni bilmpru -17 -19 -18 -42 -20 -18 -22
""",
    """
alone$ bln -19 -25 -19
earlier ao -26 20
lose bdgijklqrv -24 -17 -34 -16 -21 -16 31 -15 -23 -26
ok_or mn -17 16
poem m 16
want__go bm 17 -18
~<hac cefghjklost -34 -16 -21 -22 -30 -41 -25 -31 -19 -26 -25
~aine m -17
""",
    """
a__@call a -18
please$ bdeflmnopqrstv -24 -27 -27 -23 -15 -56 -18 21 -18 -27 -49 -16 -46 -51
somebody__have b 16
teach_me m 19
~lay abcdgjklmnqsu -26 -24 -16 -26 -19 -27 -24 -28 17 -23 -17 -19 -29
~outh u -17
~rajo mpq -21 -16 20
""",
    """
decidi_que bm 17 -17
molina m -15
wonde* m -16
~arou abdgnu -17 -20 -17 -16 -18 -15
""",
    """
^yoo defjlmu -16 -23 26 -15 -16 -25 -18
lee m -19
locked_in q -16
~<dig adnqrst -19 -23 -23 -19 -20 -20 -15
~adec mt -16 16
~arne d -17
~hai gio -15 -23 -22
""",
    """
@parking_like u -19
about_my doqu -26 -16 -15 -20
and_will m -18
necesito_que m -25
~bot eghjkoqv -15 -19 -20 -20 -18 -16 -26 -24
~zine m 18
""",
    """
not__do m -17
""",
    """
@drive_me abcdijkmnoqsuv -31 -29 -16 -19 -33 -20 -15 -39 -38 -24 26 -18 -20 -21
@eat_@food m 20
@visit__despues a -19
a_abrir h 15
adela* mno -16 -16 20
at__front m -16
deductible m -16
one__these lmn -16 -17 -16
you__got m -16
~core m 22
~envi lmou 20 -24 -16 -15
~nni afhnqu -21 -20 -19 -24 -17 -15
""",
    """
^any abdefgjklmpqrstv 23 -33 19 -36 -28 -25 -22 -24 -34 -57 -30 -35 -28 -29 -23 -25
a__just u -17
dude$ mv -15 16
me__my bdpu -26 -19 -19 -24
to__her q -16
~iled p -19
~legi djmu -16 -17 -18 23
~row> cfgjknprtuv -18 -20 -16 -21 -18 -15 -19 -30 -15 -24 -15
""",
    """
@traffic_on mr -23 20
all_do m -18
how__get cdghior -20 -47 -41 -22 -22 -15 -19
mi__que dn -17 -19
want__@texts km 18 -24
~isa> an -16 -16
""",
    """
eso acdefghiklmnopqrtu -57 -49 -22 -40 -42 -66 -54 -56 -45 -53 -19 -28 -46 -51 -27 -46 -17 51
pica m -16
please_send lm -20 -21
que__ahora agmn -16 18 -20 -17
you__about dimn -18 -16 17 -15
~<was ln -19 15
~oiu ceflmu -15 29 -20 -20 -31 -17
""",
    """
@hello bcdefghijklmnopqrstuv -62 -46 -54 -65 89 -50 -62 -67 -55 -28 -47 -32 -50 -26 -63 -28 -46 -62 -41 -46 -55
am_at abdgijlopsuv -17 -16 -25 -34 -20 21 -21 -22 -22 -21 -24 -25
hora__en m 17
nombre mq -15 -16
~<mu acdefghijkpqruv -40 -17 19 -50 -44 -44 -50 -25 -47 -36 -34 -33 -36 -36 -18
~iuda dj -15 20
~nny dmq -15 30 -20
""",
    """
@relative_de abdnoru -27 -21 -17 -29 -21 -18 -16
bruis* ms -18 17
car__a r 15
copia_de a -20
me__your bikm -16 -17 -24 -29
text_list km 15 -17
~<fml m 18
~left bdknopuv -19 -17 -16 -21 -18 -17 -22 -16
""",
    """
@relative_puede amnopq -18 -16 26 -25 -23 -22
and__i m -26
see__on lsu -16 16 -17
~ary abghkloqsuv -20 -21 -20 -20 -15 -31 -19 -19 -17 -20 32
""",
    """
~der efhijkloprsv -32 -25 -26 -33 -35 -21 -24 -27 -21 -22 -30 -17
~opin ru -17 -21
""",
    """
a_@drug n 23
acepto__@texts km 16 -16
le_pico agjm -16 25 -16 -23
my_new jlm -20 -20 31
~ggi mn -22 -17
~rry> adfhiklnqtu -28 -39 -21 -18 -29 -23 -30 -35 -33 -25 -20
""",
    """
hay__@fetch aimqu -16 -17 -15 -20 -18
what_else bmo -20 -23 21
~kmbi o 16
""",
    """
@drive__it djmnsu -15 25 -25 -16 -19 -22
have__with n -17
knock fmt 19 -26 -17
pica__la m -16
take$ dhlnq -28 -17 -16 -23 -20
want__@treat a 17
way$ abdijlmnoprsv -24 -24 -19 -17 -24 -17 -45 -19 -34 -20 30 -20 -19
~marc egjlmuv -17 -16 -19 -16 -24 -18 16
~scr adefhjkopqrstv -19 -33 -37 -33 -33 -46 15 -47 -36 -37 -39 -37 -35 -22
""",
    """
@food_o djmnv -18 -15 -24 16 -16
anoch* n -16
marco$ gjmuv -21 -17 19 -19 -21
my_@insurance oqsu -20 -20 -17 -18
~<poo e 18
~adra m -15
~ita> adfgjkopqruv -19 -23 -17 -29 -23 -19 -19 -18 -20 16 -17 -22
""",
    """
chofe* abmoq -18 -20 -19 -19 16
hurt mu -24 19
inside m -16
might__before n -15
not_interested ablv -21 -23 22 -16
si$ abcdefgilmnoq -18 -19 -18 -17 -24 -20 -18 -16 -19 25 -16 15 -25
south$ mu 16 -16
though m -22
wine hm -21 22
~<bor adghijlnopqruv -31 -20 -23 -20 -25 -27 15 -20 -34 -26 -16 -23 -33 -25
~<goe dfhjmnqs -25 -15 -17 18 -28 -18 -23 16
~<wil ceijklotv -32 -33 -29 -45 -46 -53 -20 -19 -25
~lat> nq -16 -17
~rmit m -17
~sos j -16
""",
    """
before__after d 17
for__me mu -17 -18
happens_if u -21
is__my dnoqr -25 -28 -15 -16 -19
""",
    """
@move__la ao -22 15
@pay_over dm 18 -18
^car m -21
done__the am -17 -16
explain_what m -15
give__to abij -20 17 -22 -16
real$ is -20 -16
se_contesta gm 17 -19
who_you m -23
ya__lo mpq -18 18 -18
~<dea jklnu -19 -16 -25 -19 -18
~orn> hjm -15 -22 28
""",
    """
^that abcdghijkmnpqstuv -28 -35 -22 -39 -41 -18 -23 -42 -16 22 -49 -23 -44 -32 25 -51 -29
a__@move o -17
have__i mv -21 -17
or__it dmo -16 -17 -18
send_the gl -17 -16
~uisi bmpu -20 -28 -21 -21
~whit m 16
""",
    """
call acdefghijklnopqrstuv -33 -55 -18 -39 -37 -56 27 49 -57 -45 -16 -49 -28 -63 -40 -52 -29 -39 -57 -52
dia__ir anq 16 -24 -16
driver_is mpq -33 19 -17
how_@late adhijm -20 -17 31 -17 -21 -29
ya__llego mr -20 26
~<fec ikmu -15 -18 -23 -15
~hich abdijlnopqstv -30 -19 -30 -21 19 -26 -29 -17 -17 -19 -18 -20 -19
~ht> aceflopuv -18 -35 -43 -33 -38 -15 -43 -25 -30
~post hm -23 22
""",
    """
^alta defiklmrt -21 -23 -22 -19 28 -27 -29 -17 -16
can__split d 15
set__minutes mr 16 -16
~<abo cfghjklst -19 -25 -34 -37 -31 -17 -18 -22 -23
~ali abcdefhilmtv -21 -36 -22 -27 -28 -25 -28 -35 -34 -22 -25 -35
~holi fm 20 -22
~ncon mo -18 -15
""",
    """
@visit_at a -22
do_@pay d 16
reach abcdgijkmou -17 -16 -16 -29 -18 20 -17 -18 -28 -16 -30
~ne> bcefgjlrst -15 -21 -54 -23 -17 -46 -21 -22 -63 -18
~rgo bglru -19 -20 -20 -16 -23
""",
    """
@wrong_@place jm 17 -19
can__me bhjlnopqrstuv -21 -42 -19 -50 -41 -19 -22 21 -31 -28 -16 -27 -31
den__baja l -19
inven* mu 19 -18
me_back abdgjkmqu -20 -18 22 -24 -15 19 -35 -19 -27
no__these l 16
not__again gklm -16 -27 26 -29
someone_there ahi 16 16 -27
the_old p -16
there_anything d -18
~bia> c 17
~fica ag -16 -15
~ini fghlnrsu -17 -18 -18 -15 -26 -21 -21 -20
~itu dmo -16 -22 -18
~ord achnopqrsu -39 -25 -17 -37 -36 -25 -31 -26 -18 -40
""",
    """
am_i abcfhiklmnpqrtuv -41 -29 -17 -17 -24 -34 -26 -35 -61 17 -26 -31 -43 -27 43 -16
back__me m -29
comer amnou -16 -28 26 -16 -18
i_withdraw l 16
push abjkmoqrsu -21 -20 -16 -21 -16 36 -21 -19 -20 -17
saw djqsu -16 -18 -16 -16 16
show__a mu -17 17
the_hospital jmu 20 -19 -27
volver bim -15 -15 -18
your_@price m -17
~licu m 17
""",
    """
@price_me m 16
is_some m -17
no__llegar rs -16 -15
texas$ gmu -17 24 -23
traigo m -16
~elan mno -16 -16 20
~lon> admu -21 -17 16 -18
~py> abcdefghjklmnopqrtuv -25 -30 -23 -28 -30 15 -25 -26 -19 -16 -26 15 -17 -21 -20 -21 -15 -23 -31 -20
""",
    """
^mas m -15
am_texting av 16 -16
another__i m -21
comma* adglmnqu -19 -22 26 -16 -24 -16 -15 -19
por_cual gjm -16 22 -16
took_the jnq -20 -18 -17
~<hi acdefghknopqtuv -38 -27 -36 -22 -20 -35 -31 -32 -37 -39 -24 -23 -25 16 -24
~sob dn -17 -15
~uno amnoq -16 -21 -17 -24 20
""",
    """
^quisiera bmpsu -15 -19 -17 -16 -20
ano dk -16 -16
es_por jmu 19 -23 -26
esta_bien afhijklmopruv -19 -16 -31 -33 -30 -18 -26 18 -17 -16 -17 -28 -32
mild m 15
more__the u 16
~ayan b -16
~ola abdghjlnoqrv -29 -20 -29 -25 -23 -29 -20 -24 -21 25 -25 -18
~rma abcefjklnov -30 -25 -23 -16 -18 -33 -23 -25 -20 -27 -28
""",
    """
english abcdefhijklmnopqrstuv -50 -50 80 -42 -51 -43 -36 -52 -51 -37 -50 -73 -43 -43 -29 -40 -42 -31 -40 -52 -40
of acdfiklnopqrstv -30 -22 -19 -19 -34 -44 16 18 -27 -38 -22 -39 -18 -20 -25
put__down m -15
someone_on a -21
~<jk eflmu 27 -21 -18 -28 -16
~hook abimo 16 -17 -17 -24 -17
~mill m -15
~qui> bcdehiknoprstuv -30 -20 -25 -16 -23 -25 -19 -31 -26 -23 -27 -22 -16 -31 19
""",
    """
@symptom__next s 17
~mil acghijlquv -28 -20 -22 -16 -27 -20 -20 15 -33 -19
~nvi ilmquv -20 18 -28 -23 -19 -17
¿__numero juv -17 -19 -16
""",
    """
comi blnr -16 -16 20 -21
day abcdeghijkmoqruv -23 -60 -55 -34 -39 -66 19 -55 -74 -34 -38 51 -27 -48 -52 -59
forget_the bm 18 -20
not:querer aklm -19 19 -22 -20
that_is acdgjmnprstu -15 -20 -38 -36 -43 19 -25 -18 -24 -33 18 -53
~gal> ju -16 15
~nita i -15
~scul lv -15 -15
""",
    """
not:dia m -19
~gav ijkmop -29 -15 -18 -33 16 -16
""",
    """
@day_just m -17
@thanks__you mt -18 21
^estan dfghikl -18 -25 -23 16 -29 -21 -21
carta__el ai -17 17
come__day o 20
enero jo -16 16
long_am jmsu -19 -21 -17 16
me__¿ n -15
voy_@late abcdefghijlnopqrstuv -19 -32 -18 -22 -23 -24 -22 -30 -20 -24 -21 -21 -31 -26 -26 31 -17 -24 -22 -20
~lew m -20
~ned cdhijlnst -17 -27 -25 -21 -29 -25 -21 -22 -15
~they bcfghkltuv -35 -25 -21 -29 -39 -28 -23 -16 15 -21
""",
    """
^si abcdefghijklnpquv -24 -16 -19 -18 -25 -20 -19 -17 -20 -17 18 -29 -22 21 -18 -18 -21
is__that hjpt -21 -29 17 -19
no__escriban l 18
~<cpa mn -16 17
~bor acdeghijnortu -37 -19 -26 -17 -27 -22 -31 -31 -29 -32 -31 -16 -38
~exto lm 18 -15
~fier adjkmr -20 -16 -16 -17 -22 -17
~look bfghlnopsu -19 -21 -21 -24 -23 -27 -30 -20 -15 -29
""",
    """
@spanish_please abcgijklmo -21 -21 30 -16 -34 -24 -19 -21 -24 -20
^who abcdefghjklnoprstu -26 -48 -53 -22 -58 -50 -49 -49 -53 -39 -56 -48 -45 -46 -49 -46 -44 46
a__tmrw m 15
did__my j -22
do__have bgklnprstv -40 -55 -22 -30 -23 -58 -16 -35 -47 -31
estoy_llegando r 16
lado jmu 21 -21 -16
not_@drive mqv -21 17 -15
que_lo fgmu 17 -16 -22 -19
to__off adijlmu -22 -17 -25 -19 20 -17 -19
~oman dhmqsu 17 -17 -32 -20 -21 -19
~sjd efm 22 -15 -22
""",
    """
baja$ bcdejklnqu -34 -16 -29 -19 -19 -30 18 -17 -22 -26
como_es agjmnsu -22 -25 -25 -29 -18 -19 21
does__new m 19
has_me m -21
he_can abmoq -16 -16 -18 -15 15
inscribirme$ l -17
it_be abdmnu -20 -24 18 -32 -22 -36
not:know cdhijlnoprt -26 -23 -16 -16 -18 -20 -17 -22 -17 -20 -20
~yli k -17
""",
    """
a__casa r -16
going__set d 16
it_take djmnu -25 -17 31 -16 -26
my_# acdegijklmnoprsuv -22 -18 -29 -27 -20 -31 -19 -15 23 -35 -26 19 -21 -35 -16 -23 -20
~acar il -16 -17
""",
    """
copia a -20
cruzo adm -19 -22 27
time__can h -16
~<cop aeflu -23 -17 -16 -18 -19
~<hag cdfhoprsuv -20 -33 -19 -21 -22 -16 -24 -26 -33 -16
~asco mn -17 16
~girl a -16
""",
    """
=beside:human him 17 -20 -24
@visit_para m -17
a__puedo hmno 25 -25 -19 -21
bring_a q -16
going__snow dm -19 17
it_over impu -23 18 -17 -20
mi__es ab -22 -21
onda dfgjm -15 16 -22 -21 -20
so_you bqu 16 -20 -17
~<pay su -16 -23
~<qua gmnq -16 -29 -18 -15
~bscr abcegiku -17 -18 -18 -17 -18 -18 15 -30
~elva gm -18 -25
~obl bcdefghijlpv -22 -20 -30 -19 -17 -21 -17 -18 -23 -26 -19 -22
""",
    """
cuando__ir agn 18 -18 -18
me__que cdgmp -16 -27 -30 -30 -18
the_first ain -18 -15 -21
wanting_to am 23 -18
what__damage d 19
~qui cdefghlmnrt -27 -39 -55 -55 -30 -62 -19 -24 -18 -39 -39
""",
    """
@cancel__de m -22
@move_al o 17
contestar$ n -18
on_a gnr -22 -32 -22
she_can abdhiknoq -18 -27 -17 -16 -24 -15 -23 -23 15
~lia> h -15
~raid n -17
""",
    """
^nix bm 19 -20
an__the ajm -24 -17 31
carta__mi im -19 17
dia_les mn 16 -19
drop__pin j 18
go_on o -17
it__that d -15
not:tengo gilmnopqs -20 -29 -20 -22 -28 -30 -32 31 -17
take_a l -17
~<mex mu 18 -18
~<sac abdgijnqrsv 20 -22 -21 -20 -20 -18 -22 -20 -17 -15 -17
~afue a -17
~ifi> m 18
~ive> cefghjklstu -30 -24 -22 -41 -31 -43 -36 -16 -32 -26 -19
~muc adefghjknopqruv -23 20 -33 -34 -30 -31 -37 -29 -17 -25 -17 -26 -15 -21 -19
""",
    """
another_@place m -16
are__minutes r 16
as__as mo -22 -23
confl* m -18
esposo bdgijmoruv 16 -21 -20 -19 -20 -22 -32 -17 -31 -16
opt__in abcijklmpqru -28 -16 -17 -17 -16 33 -25 -24 -19 -15 -18 -19
preparo adg -16 -18 -17
quienes abqv -19 -16 -18 -16
~edle m -15
~esid a -17
~ming dfghiklmnrsuv -39 -22 -29 -26 -32 -32 -21 -18 -23 19 -35 -31 -21
""",
    """
am__light m -16
de__quiero m -16
do__you bghjn -18 -17 -20 -21 -18
ofrec* mu -22 -15
smoking n -15
to_pee u -16
~wit acfhjks -20 -38 -34 -22 -19 -15 -17
~ylis km -16 16
""",
    """
@day__do j -16
by_myself nq -20 23
estab* m -16
need__letter i 18
que_pararan mv 16 -15
unite* ailmnu -17 -15 -23 16 -16 -15
~ara> defhilnqrt -18 -24 -15 -20 -16 -22 -19 -35 -25 -31
~day> abcejklnpqtuv -16 -18 -29 -28 -41 -27 -37 -36 -35 -44 -17 -24 -34
~dre> amnoqr -17 -25 19 -21 -16 -16
~five o -21
~hen> bcdefghjklqtv -30 -32 -19 -24 -30 -37 16 -32 -43 -38 -18 -17 -35
""",
    """
me__hacer amqu -15 -18 -16 16
much_do u -16
scrap bm 15 -18
~doub b -17
~ido> abcdegilnv -32 -28 -17 -30 -23 -25 -25 -24 -32 -31
~lea defhnpsuv -51 -46 -46 -29 -29 -35 -53 -21 -24
~ntr bcdefghkloptv -17 -29 -37 -16 -24 -38 -24 -20 -30 -21 -32 -19 -27
~tax gmu -16 20 -18
~vec no -19 -17
""",
    """
ni m -26
para_lo a 18
rosar* n 15
~cart ano -18 -16 -20
~okin filnotu -19 -15 -18 -21 -21 17 -15
~sai cdfghjqrstv -18 -32 -15 -23 -21 -25 -36 -24 -23 -23 -25
""",
    """
left$ jm -18 19
me_please lmo -17 -26 -16
~<otr cdefghijlmopqrtu -30 -23 -22 -22 -15 -37 -43 -15 -35 -18 19 -35 -29 -24 -22 -46
~ago> cfhmoprsuv -18 -20 -21 -17 -20 -15 -26 -24 -34 -15
~cell blmr -23 21 -20 -16
~edi cefjkopstu -26 -21 -23 -22 -24 -32 -23 -15 -19 -21
~gal dij -21 -16 -20
~mbi bdefghijlnopqv -18 -23 -16 -15 -21 -17 -35 -33 -35 -17 15 -25 -22 -30
~nue dgijopqstuv -27 -18 -26 -21 -21 -17 -15 -22 -16 -22 -18
""",
    """
=beside:greeting abchilnrv 16 -23 -18 -26 -34 -21 -17 -20 -20
avisen$ k 16
camin* mor -21 -15 18
did__that bdmu -16 -17 20 -17
hit__again l 18
me__poner imu -16 -19 16
next_week mnou -34 -20 19 -17
~ick> bcklmnrst -27 -25 -26 -29 -26 -23 -25 -20 -17
""",
    """
para__@visit admnou 15 -15 -16 16 -19 -16
saque* aklm -17 -17 21 -17
~flow k 17
""",
    """
@person_there ijmu 20 -17 -17 -21
about__in m -15
change abdefghijklmnpqstv -53 -34 -41 -22 -17 -36 -16 -39 -43 -33 -41 35 -50 -24 -43 -31 -22 -35
cool$ mt 19 -16
hora__el i -16
i__is gjmqu -15 -20 -36 -27 -22
is__reading i 16
lives m 15
me__@symptom anoqrsu -15 -17 -16 -18 -17 23 -20
my__@drive an -19 -21
prescribe u -17
quest* bjnopqrsu -18 -18 -25 -23 -19 -20 -21 -21 -24
~nyb djmou -19 -16 -18 -16 -18
""",
    """
@call_my abcdikmopqr -29 -21 -18 -17 32 -16 -18 -17 -29 -17 -21
@texts abcdefghijklmnopqrstuv -95 -74 -29 -76 -75 -23 -60 -73 -46 -72 77 60 -47 -75 -73 -72 -81 -85 -70 -65 -39 -18
you__is h -21
~goin aeghklostu -33 -15 -35 -33 -24 -20 -20 -40 -26 -25
~nch abceginop -29 -19 -17 -16 -18 -17 -23 -17 -17
~tea acdjnps -17 -17 -21 -21 -34 -15 -15
""",
    """
get__@relative m 16
new_number l -18
tengo_acompanante dno -20 -19 -15
thanks acdefghijklmnopqrstuv -22 -37 -39 -53 -55 -39 -50 -41 -44 -23 -32 -25 -35 -36 -20 -45 -42 -36 52 -47 -40
to__these bi -16 -17
viene* m -15
~hin befijqrtu -19 -35 -32 -33 -20 -21 -30 -43 -24
~rabi a -16
~resp agkpqru -25 17 -16 -17 -16 -18 -20
""",
    """
^found bmq 17 -20 -22
^want abklmo 27 -22 -27 -15 -34 -17
are__another u -15
llama* acijnopq -27 -16 24 -19 -23 -20 -20 -20
probl* abcdegjlv -20 -20 -18 -21 -16 -19 -18 -20 -19
~<ski abcdefgijlqstuv -23 17 -21 -25 -23 -19 -22 -22 -20 -23 -17 -18 -17 -29 -17
~uien abdegjklmrst -49 -45 -42 -22 -38 -44 -47 -51 -17 -32 -31 -30
""",
    """
@texts_any v -15
am_@symptom gmv 21 -20 -20
felt_drunk s 15
he_was m -18
here bdfhijnpqrstuv -18 -44 -30 -37 -44 -22 -40 -35 -22 -44 -37 -15 -41 17
sabado q -16
why__i gklm -16 -15 -18 -35
~ahp> ciklm -16 -17 -18 22 -20
~ist cdefhijopqrstu -17 -39 -45 -40 -56 -20 -27 -33 -26 -24 -24 -25 -15 -40
~spam blm -21 20 -26
""",
    """
@visit__my aopu 17 -17 -17 -18
anyone__@place imqv -22 16 -19 -18
can__text m -16
for__patients a 16
mas$ abcgijklmnop -37 -28 -26 -27 -37 -24 -17 30 -47 -21 -37 -18
mornin fm 20 -20
off__@visit b 21
ok__i mo -22 -16
rather_not il -20 16
~doi dhmnqrsv -16 -19 -17 -22 -15 -19 -16 -16
~idio abckmo -18 -16 23 -18 -28 -22
""",
    """
@clothes__pongo gn -34 25
cover* abmq -18 -18 -33 -22
mareo s 18
need__@clothes ad -21 -18
none_of h -16
place_as j 19
this__@spanish cmu 20 -17 -16
~ajan imnou -16 -28 -20 -20 -20
~erc aghikloqv -31 -22 -20 -21 -15 -20 -25 -26 -18
~eryt ablu -26 15 -21 -16
~sban m -16
~xact mu -21 16
""",
    """
ingles abcdefghijklnopqrsuv -41 -33 58 -32 -21 -18 -47 -22 -38 -33 -29 -47 -29 -33 -27 -35 -24 -25 -37 -31
who__is m -16
~reac abcdgjkmnotuv -16 -23 -25 -35 -23 -24 16 -46 -19 -25 -16 -40 18
""",
    """
^let cdeghjklnpqrstuv -25 -28 -23 -30 -30 -27 17 -31 -23 -36 -29 -25 -25 -17 -32 -32
done__these au -17 -16
got__guy v 16
i__@medicine abdgjlmoqr -26 -20 -35 -20 -19 -17 -21 -16 -26 -20
my__is abefghjklpqtuv -32 -16 -18 -18 -43 -35 -19 -28 -38 20 -26 -36 -79 -35
not__am bm -16 -22
of__text l 17
seeing$ abgimosu -19 -18 -15 -16 34 -17 -15 -20
~<wit acfhjks -20 -38 -34 -21 -19 -15 -17
~iezo am 16 -17
~nyth bfghirsv -34 -15 -28 -30 -22 -23 -26 -22
""",
    """
@hours abcdefghijklmpqrtuv -36 -28 -38 -64 -35 -42 -50 68 -51 -57 -37 -41 -24 -38 -18 -31 -44 -60 -39
^never aimrt -24 -18 16 -21 -17
como__el abdglmnqr -16 -17 -27 -31 -22 19 -30 -19 -27
i__ask amnpu -23 23 -24 -20 -20
in__news d -18
know_no m -15
la_primera d 17
no_good mo -22 19
that__need m -15
~cre abefghijklopqrs -24 -22 -18 -17 -23 -19 -26 -30 -16 -25 -24 -16 -22 -17 -18
~meo gjklmnrstu -29 -23 -20 -24 -17 -18 -22 -17 -22 -15
""",
    """
business$ ahmv -15 -18 20 -17
expect m -22
la_proxima m -17
me__las amu -15 -23 -17
se__de imv -16 -18 18
your_@hours ahm -17 28 -22
~eman abdgijmn 16 -16 -17 -16 -25 -24 -24 -21
~ides adhq -20 -22 -16 19
~ment cdghsv -16 -16 -29 -16 -27 -26
""",
    """
are_texting g -16
driver__the m -16
he__@drive q -15
is_too adnru -18 -15 -20 -19 -16
me_siento aos -21 -16 16
new_patient a 16
what_kind djnu -23 -22 20 -18
~me> cdefgimpqstuv -29 -32 -107 -77 -31 -28 -23 -20 -17 -18 -24 -27 -45
~sin acefgijklnopqstuv -18 -22 -15 -18 -17 -24 -37 -30 -24 -31 -28 -30 -33 39 -30 -38 -18
~stuf adhj -17 -17 -18 -21
""",
    """
@stop_de gijklnstuv -22 -31 -20 -51 21 -20 -16 -17 -18 -18
^activar km 17 -19
depression$ u 17
do__use mu -26 -19
fjdks* e 15
what__@clothes mn -20 18
~anu iklou -18 17 -16 -21 -18
~bon u -18
~cvb eflm 24 -15 -15 -26
~rdi adefhklnpqst -22 -21 -16 -17 -15 -26 -18 -15 -15 -18 -20 -17
~ss> cefilopqtv -43 -32 -32 -24 -32 -16 -23 -43 20 -34
""",
    """
@ride__in m -21
acompanarme q -16
or__one j 16
poder m -20
this_one m -27
~gar> acdghilnpv -24 -18 -24 -23 -25 -21 -23 -28 -18 -25
~ione agjms -19 17 -17 -17 -16
~nfor d -19
""",
    """
^do abdefgikloprstv -36 -22 38 -23 -57 -32 -48 -78 -25 -61 -60 -41 -47 -77 -54
le_hago mq -17 -16
papeles$ a -20
sub kl 19 -17
success_@price dm -18 -18
~enor b -15
~ift adinqu -17 -20 -16 -17 -18 -18
~now> abdefijklnps -25 -18 -34 -26 -25 -25 -31 -16 -37 -19 -31 -34
~sec m -25
~str abcdhiopst -20 -25 -18 -35 -22 -23 -40 -32 -26 -20
""",
    """
@relative_trabaja q 15
do_to adgjm 20 -26 -24 -21 -34
escriben glu -16 -15 18
hara m 19
is__@open adin -16 -16 -19 -20
it__good f -16
no__para u -18
now bcdefijlmnrstuv -18 -19 -39 -38 -50 -44 -18 -26 -22 -70 34 -22 -34 -55 -32
past adghijoqs -24 -22 -20 -18 -21 17 -17 -16 -23
se_hace m 15
you_take djlmnqu 20 -27 -19 -30 -32 -26 -26
~dy> cdegkmorstu -46 -28 -35 -41 -48 -24 -18 -27 -37 -51 -40
~jos> jmru 18 -22 -16 -18
~oin ehijklnostv -20 -47 -16 -19 -30 -25 -21 -20 -49 -31 -17
~tox mu 22 -15
""",
    """
evening$ a -22
my_knitting mn -21 20
please__the co -16 -16
they__in u -20
~<sto abcdegjknqtuv -23 -23 -17 -30 -16 -29 -34 -15 -33 -29 -18 -31 -19
~<tir dmnq -19 19 -17 -18
~mon> msu -16 16 -17
~reed p 18
""",
    """
@day_@hours ahmo -15 24 -28 -19
@price_for adu -20 15 -23
lost__@ride bmoq -20 -21 -19 22
~rac abdijknopq -19 -27 -25 -25 -17 -21 -22 -28 -17 -18
""",
    """
@open_on ao -15 -17
afuer* a -17
it__up m -27
let__else abo -18 21 -18
pareja pq 22 -17
save_my mr -15 18
trabajan imnou -16 -28 -20 -20 -20
~<mol abglnq -18 -20 -17 19 -25 -16
~<per abcdefijsuv -19 -44 -30 -47 -26 -18 -18 -15 -36 -36 -20
~ibra m 18
""",
    """
^@open abcefghijklmnopqrstuv -53 -36 -31 -45 -42 -38 65 -34 -44 -28 -35 -46 -34 -45 -26 -32 -42 -29 -27 -32 -31
about_a a -16
and_a mu -17 -18
entiendo_@english cg 20 -21
me__mejor m -20
~cred dm 20 -16
""",
    """
llego abghiklpqrsv -35 -33 -28 -33 -23 -21 -27 -29 -27 19 -17 -27
sending b -17
time_the hm -16 16
we__@call m -20
~aten gjnoqu -19 -21 -19 -16 -20 -16
~ded> cijklnpu -19 -30 -19 -20 -23 -23 -19 -23
~jess m -16
~tuto gj 21 -18
""",
    """
@medicine__walgreens im 16 -18
@relative_be admnopq -24 -16 -17 22 -18 -25 -24
language cu 20 -19
not__be lmo 20 -26 -17
perdon u -17
should__wear g -17
you_@price adm -19 26 -22
~ease defnpstu -37 -34 -31 -46 -38 -31 -18 -15
~mela mo -18 26
~undo agklmnr -16 -16 29 -25 -33 -18 -15
""",
    """
@symptom_right ms -17 17
casa$ jkopr -22 -20 -21 16 -17
i__going dmn -19 -32 -19
need_it m -19
reschedule acefghijklmnortuv -28 -35 -17 -23 -26 -19 -31 -27 -24 -23 -19 -23 33 -25 -18 -19 -23
~usic abdeilmoqsuv -17 -17 -19 -17 -19 -20 24 -21 -17 -16 -21 -20
""",
    """
on__way abdghijkmoqrtu -26 -27 -26 -25 -25 -23 -29 -23 -24 -36 -34 37 -16 -24
yourself$ l -15
~<ust cdnprs -18 -23 -28 -20 -19 -24
~elc m -19
~pot> dginqu -17 -16 -23 -19 -20 -19
~yla j -15
""",
    """
it__on acdhik -20 -18 -21 -24 -20 16
out__@relative im 18 -19
session djlmqrsv 22 -24 -18 -57 -17 -17 16 -22
the__me dhmou -16 -16 -46 -25 -19
the_morning mrs -32 -22 -23
these_@texts dgilm -16 -20 -21 18 -31
~addi jnu -16 -22 16
~mpa abghilmr -27 -21 -22 -16 -20 -16 -18 -18
~nibl m -18
~ruct abdjno -15 -19 -16 -17 18 -19
""",
    """
baja__turno blm 17 -17 -17
esto__una gmuv -17 -18 -15 17
not__@move m -18
~apl a -16
~em> acdefhijopst -29 -31 -36 -24 -21 -27 -15 -31 -19 -23 -26 -23
~ked cdefknrtv -34 -38 -27 -19 -22 -19 -35 -33 -17
~shak ms -17 17
""",
    """
do__need abcghijlov -16 -19 -27 -16 -19 -52 -18 -32 -44 -20
he_gets m -16
needs_the m -19
the__god lm 16 -18
~<jue am -16 24
~cens bg -15 -16
~dand a -20
~hile dn -17 -17
""",
    """
@visit__mi m -19
accep* hiju -21 -21 -19 -15
con_quien mq -19 -18
have__@clinician am -23 -20
hit_me bm -17 -20
law dijpu -19 -17 -18 15 -20
no__otra bo 17 -16
ok__senorita t 17
~nor abcdegknop -29 -26 -17 -29 -17 -30 -24 -34 -18 -25
~pero bdo -24 -18 16
""",
    """
@drive_al no 16 -17
i__trust m -27
nothing_to mn -28 24
proxi* m -18
~dele bio 20 -19 -18
~igr u 22
~nks> g -16
~ppe dfhijknpstv -16 -21 -20 -24 -30 -16 -33 -26 -16 -16 -17
~tad agjlv -23 -20 -20 -17 -18
~upa> a 18
""",
    """
^good bdfghijlmnopqrsu -21 -17 22 -23 -20 -20 -16 -26 -15 -27 -22 -19 -21 -19 -15 -28
my_period n 15
think__it abmnu -19 -18 20 -16 -17
~ina> abpqr -22 -20 -20 -18 -16
~onte abdgjlnqrsuv -22 -20 -17 22 -16 -33 -34 -18 -17 -20 -16 -23
~them acdghijnqrs -21 -16 -24 -21 -19 -28 -20 -22 -20 -18 -21
""",
    """
end_all l 22
take_it hjlopqu -19 -15 -18 -16 -26 -25 -20
~ade> dghijknopqrstu -26 -15 -29 -18 -23 -15 -34 18 -21 -23 -17 -21 15 -30
~atel m -16
😂 em -23 20
""",
    """
hours abcdefghijkloprtuv -41 -20 -29 -52 -23 -30 -37 52 -34 -43 -25 -32 -23 -28 -26 -34 -51 -33
~asc bm -15 -25
~eran mnqu -29 -17 -22 -16
~olve bgilm -17 -16 -18 -16 -26
~uce> m 15
""",
    """
=denied:ride_confirmed bmpqv -19 -20 -20 30 -24
^yep q -17
dia_de hs 16 -16
escribir am -19 -21
it__in admnsu -18 -16 -32 -21 -16 19
you_have bglmnpqsu -54 -48 -37 -28 -60 -48 -17 -36 -17
~ah> dilnopqu -16 -15 -15 -24 -15 16 -18 -16
~air acgiklopqv -18 -18 -20 -29 -15 -17 -25 -20 -30 -18
~eza agn 16 -16 -22
~ory> al -15 -16
""",
    """
@relative__puede mn -19 -23
^p em 22 -26
headi* r 15
last$ mns -29 -20 15
thread l 16
~disa a -23
~hts> dlnr -18 -17 -20 -24
""",
    """
^wena defghjlmtu -19 -23 26 -16 -16 -17 -18 -28 -15 -19
elimi* alm -18 15 -18
la__@thanks bm 16 -21
later$ abcdehiklmpru -27 -21 -20 -15 -17 -27 -24 -19 -19 26 -19 -27 -17
me_alone m -22
sundays fmot -31 24 -22 -20
xmas dhjv -21 20 -15 -17
~lean m 16
~lego abghiklpqrsv -35 -33 -28 -33 -23 -21 -27 -29 -27 19 -17 -27
~nco ho -19 -17
~nel mu 26 -18
~onvi oq 17 -17
~yan> bo -19 -18
""",
    """
far__from m -16
for_next mo -18 -17
mi_@visit abdiklmnoqruv -50 20 -26 -20 -17 -23 -15 -29 27 -23 -19 -23 -25
my__going m -15
not:contact l 21
show lnosv -18 -19 -19 -19 -17
soy bceghijlmoqrstuv -37 -28 -20 -22 -20 -32 -16 -37 -47 -33 -40 -28 -26 -19 -36 48
~<aut gnouv -18 -16 -16 -17 -16
~<vol bilmu -16 -17 -16 -24 -15
~ld> efghjlprtv -54 -54 -20 -68 -17 -23 -50 -19 -59 -47
~lkj acdefijklmtuv -15 -19 -18 33 -26 -18 -17 -15 -24 -34 -19 -21 -18
""",
    """
forge* abdgijou -24 19 -23 -22 -19 -32 -16 -30
just__it m -19
through__do mu -16 16
~nte> bceglmnprs -19 -28 -20 -34 -39 -26 -22 -19 -29 -27
""",
    """
~dato m -19
~orn bcdefgiklpqtuv -37 -27 -29 -28 19 -25 -31 -28 -38 -29 -32 -19 -43 -31
""",
    """
you__me bdefghjmopstu -31 -15 -19 -18 24 -62 -19 -18 -18 -47 -43 -27 -30
~<llo hmn -16 16 -15
~caro adijlmopr -23 25 -18 -21 -19 -33 -16 -19 -16
""",
    """
@call__this m -20
be__before n -16
do__if dn -18 -19
no__como jms -16 -17 -21
not:llegar rs -16 -15
puedo_@pay jnq -17 -18 -15
text_@stop k -16
to__a bcgklpuv -36 -18 -19 -21 -26 -34 -17 -21
~oys> m 19
""",
    """
^ugh m -17
clase jm -19 -19
me__@door m -16
took acdefilmtuv -24 -17 -21 -26 19 -17 -23 -27 -17 -20 -17
~<con cdefhjkmqrs -35 -42 -29 -35 -24 -27 -32 -24 -16 -29 -34
~love bdhmnopuv -23 -28 -22 16 -26 -24 -15 -23 -19
""",
    """
@place_please jm 17 -22
both mo -28 -18
es abcdefghijklnopqrstuv -67 -91 -44 -16 -92 -97 -34 -24 -24 32 -79 -89 -78 -50 -62 -47 -95 -31 -68 59 38
turned_# bmor -16 18 -18 -15
viernes cdefghijklnopqrtuv -24 -26 -20 -17 -16 19 -34 -29 -21 -32 -24 20 -24 -23 -21 -24 -24 -18
which__i lmu -15 -28 -26
""",
    """
do__when hn -17 -24
fri m -24
me__algo o 16
mi_lugar bjmo 19 -21 -16 -17
se__ir an 17 -16
want_a m -23
~ati cdefgmqsu -38 -25 -16 -33 -30 -20 -24 -40 -59
~cuen acefghklostv -32 -18 -17 -23 -24 -20 -16 -28 -21 -29 -21 -26
~glin a 16
~ped bcdfhjkmnps -23 -20 -30 -17 -21 -15 -19 -16 -32 -30 -21
""",
    """
are__dangers u 15
mi__pasa p 17
said__do mpu -24 22 -22
se_perdi mn -19 -15
should_@relative mn -24 28
they_do admu -17 -18 -19 22
time__see m -17
use_this gmuv 24 -20 -21 -16
was__@relative bcm -19 -15 20
where__i lprsuv -24 -16 -18 -21 -22 -18
your_help gt -16 16
~lai abcdjknu -25 -16 -24 -32 -23 -18 -18 16
""",
    """
bring_my mnpq -68 31 -22 -24
drop_me bp -17 -19
i_sent im -19 18
long__@symptom u -20
news dim -22 -15 21
no_me acdehjknpqstuv -46 -41 -47 -17 -20 -40 -31 -43 -39 -26 -45 -18 -40 -19
puking gmn -22 -18 20
since$ s 16
way_home pr -16 -18
""",
    """
drop__off nq -18 17
me_salgo adn -17 -17 -17
my__need ad -17 -16
para__por ao 19 -20
talki* ablnu -21 -19 -21 -15 16
treatment ghijklmpqrsv -25 -17 -22 -20 -32 -24 -47 -17 -19 -21 23 -16
~eur m -15
~ut> cefgjkst -27 -21 -30 -46 -29 -22 -26 -28
""",
    """
^this abcdefhjnosuv -34 -37 -37 -31 -22 -24 -22 -22 -15 -21 -32 -16 31
all__you m -18
es__@visit mu -18 -15
lleve aimquv -18 -20 -24 27 -26 -15
not:darme l -18
que__@cancel m -15
what__@open dgjn -18 -21 -16 -22
~eis u -18
~mea dijlnqru -26 -21 -23 -23 -20 -17 -19 -25
""",
    """
@drink__the akmr -17 -15 22 -15
@drive_my mpq -18 16 -16
^@ride abcdefghijklmnoprstuv -25 -30 -26 -33 -41 -37 -25 -25 -31 -33 -26 -35 -49 -30 -29 41 -31 -25 -33 -36 -30
^why aegijklmnoprt -29 -24 -27 -31 -28 -15 -26 26 -22 -21 -22 -21 -16
are__near m -21
la_@vehicle mn -16 -18
me_sale m -22
que_@hours adfghjmou -23 -21 -21 -18 29 -25 -23 -16 -16
remov* aiopqruv -26 -25 -20 -15 -17 -18 -21 -22
short_@clothes mn -16 17
~<dal dflnoqs -17 -19 -17 -20 -19 -18 -17
~anz imqu -17 -21 -15 -16
~died q 17
~enen bgkmnrstu -24 -29 -20 -18 -27 -27 -21 -16 -49
~pien lmu -21 16 -17
~qwp em 16 -17
""",
    """
@place_my m -21
@vehicle__voy r 16
^tuve ms -21 20
corri* m -17
coworker im 18 -21
not:sure p -16
you_work ghmnou 23 16 -36 -16 -18 -26
~<alr aips -24 -20 -21 -16
~ado bcdefghlnoqt -16 -27 -23 -18 -30 -43 -40 -37 -41 -22 -18 -28
~hil bdimnpqu -23 -27 -15 17 -17 -18 -18 -16
""",
    """
am__just m -15
french$ m 17
not:in adu -18 -16 -18
~mla m 18
~spac m -16
~ulle bmr -16 -16 17
""",
    """
are_the adfhijoqsu -30 -27 -19 -23 -19 -40 -27 -21 -17 27
expli* bdgjkmnoqs -16 -19 21 -19 -16 -28 -19 -24 -16 -18
have__have pq -20 22
i_speak mu -27 17
with__all m -19
~<dej acefikqrtuv -38 -33 -28 -29 -28 -32 -23 -15 -23 -43 -31
~nit abfijklqrsu -25 -17 -16 -19 -16 -15 -19 -20 -19 -20 -27
~phon d -25
""",
    """
^oops m -19
encuentro__@door jr 16 -15
hacen agjnq -23 -15 -19 -27 -21
you__do hijnqu -20 -19 -27 -18 -17 21
~<mor acdefghijmptv -22 -23 -48 -33 16 -43 -16 -28 -36 -42 -31 -33 -18
~aid cfghjqrstv -20 -19 -29 -25 -30 -38 -24 -29 -26 -22
~hop bijlnru -21 -16 -19 -16 -26 -22 -30
~nows m 17
~ount acghiknosu -16 -16 -21 -17 -20 -19 16 -26 -16 -20
~pho admou -17 -28 22 -15 -18
""",
    """
@texts_again aklmn -16 29 -37 -23 -15
list bcdhjoprstu -18 -26 -30 -20 -40 -25 -29 -24 -21 -22 -40
me abcdefhjmnpqrtuv 22 -16 -50 -31 -153 -110 -129 -23 -42 -28 35 16 -19 -78 -42 -52
quien__a u -16
siento adosu -22 -18 -17 16 -25
~aca bdgijknopqsv -20 -22 -18 -25 -24 -18 -23 -19 -19 -17 -20 -20
~ega adefgilnoptu -15 -42 -20 -22 -39 -34 -29 -38 -25 -30 -20 25
~rtl j -17
~ury o 16
~ved> cdegilmnprst -16 -24 -21 -15 -30 -31 -16 -22 -18 -23 -26 -20
""",
    """
^wepa eflm -23 22 -16 -20
assis* abcegijklu -18 -19 -15 -16 24 -19 -17 -17 -24 -19
mejor_no bcmo 27 -17 -32 -20
not__number gl -19 21
pee_during u -16
~<kmb o 16
~elin au -20 -26
~ine> cdefglrsu -26 -22 -20 -23 -36 -32 -22 -32 -39
""",
    """
@vehicle__there jq 17 -19
not:these acdilmuv -16 -17 -18 -16 19 -21 -17 -16
visa m 16
will_think bm -16 16
~<noc ijmou -16 -18 -21 -19 -18
~vey> m 16
""",
    """
i_@stop djlns -16 -25 -23 19 -17
is__damage d 19
this_stuff ls -19 17
to__the gloru -29 -15 -19 -27 -47
~ase> defmnstv -32 -39 -35 -19 -51 -42 -19 -19
~inin mu 15 -16
""",
    """
#_@drug m -16
am__not lm 17 -19
looking_out mt -23 23
please__i a -15
puede__una o -19
the_# abdghjlmnopqruv -15 19 -31 -22 -30 -15 -18 -18 -21 23 -24 -24 -28 -21 -16
where_should q -15
~ndre mnu -22 16 -21
""",
    """
#__that dmqs 17 -25 -17 -18
banco h -17
cambiemela mo -17 22
caro djmuv 27 -25 -16 -36 -17
racin* m -20
room__one a 15
take cefgijkortu -42 -27 -26 -22 -47 -24 -17 -22 -22 -30 -33
tenis cdghijlnpqu -20 -24 -22 -19 -22 -24 -22 -31 -17 -19 -25
told__to m -20
~cio cdegijklopqstv -40 -17 -38 21 -43 -32 -36 -46 -30 -21 -17 -30 -16 -39
~hort m -19
~lak p -21
~surt n -15
""",
    """
am__at ajmr -17 -15 -31 17
diffe* adijm -19 -19 -19 -20 -17
flight bmn -17 19 -17
need__@pay d 16
~isim u -15
~jan abgjklmnrsu -23 -21 -18 -28 -17 -18 -41 -29 -16 -19 -28
~remo diopqrtuv -16 -25 -26 -19 -22 -22 -15 -23 -25
""",
    """
@sick_y q 15
^llevo mn -22 20
chickened_out mo -20 -15
i_lose lu -17 16
is__fine mn -30 23
there__is j -15
yo_lo aim -17 16 -16
~inte fgiknopqrstu -16 -32 -27 -20 -34 -18 -26 -30 -17 -33 -18 -19
~lug cghilmnpqsv -16 -16 -19 -22 -19 -40 -21 -16 -19 -18 -20
~quea am -17 -21
~sfer i 17
""",
    """
an_@place hquv -20 -20 -16 -17
maps__taking j 17
que__empezar a 17
que__la afgijnruv -20 -17 -22 15 -21 -23 -16 -16 -20
stairs bn -18 -18
the__right j -16
tight b 16
tuve_@symptom ms -20 16
~<enr m -16
~aron bcdegijklmnp -21 -16 18 -16 -24 -24 -23 -17 -31 -33 -27 -29
~brin bdghiklrsu -27 -15 -30 -21 -23 -20 -21 -30 -29 -35
~cks abdmnr -22 -17 -20 15 -30 -19
~eact iklm -17 21 -22 -16
~ja> aefhoprsv -20 -52 -44 -41 -41 -16 -16 -20 -43
""",
    """
good_for cfilt -16 -29 -16 -21 -28
help__this au -20 -20
luz djlm -16 -19 -18 27
please_resume km 16 -18
~<out bd -16 -18
~crew m -16
~ecib bgimtuv -16 -19 -24 -30 -17 -25 -17
~qua bdgijlnqsv -20 -21 -17 -18 -23 -18 -23 -22 -23 -18
""",
    """
almos* fjlmr -19 -19 -18 -23 25
at_work dgnpu -18 -29 -22 -18 -16
entiendo$ cg -17 22
file d 16
the__can mnu -35 -18 -19
ya__ir bq 19 -19
~<act adefhjklmnq -17 -22 -16 -16 -19 -20 22 -23 -29 -17 -19
~<sha aqs -19 -16 17
~alu bgijklnoqrs -16 -15 -25 -18 -15 -24 -20 -20 -17 -22 -20
""",
    """
@english__favor acilmo -16 35 -23 -18 -16 -20
@relative__hoy m 17
dar__mi b 17
el_que q 21
much__does m 16
pueden_volver a -16
~ncel bm 15 -20
~ume abcdefhopqrst -35 -38 -36 -42 -28 -25 -31 -38 -32 -31 -32 -30 -25
""",
    """
@open__@holiday aj -19 -20
round abmnor 21 -22 -17 -17 -26 -16
to_bring dqu -36 -16 -17
~<you bcefgnopqrs -24 -34 -30 -17 -19 -31 -21 -33 -45 -37 -27
~hjkl em 18 -18
~ker a -24
~very cghijnouv -21 -29 -30 -28 -18 -26 -25 16 -25
""",
    """
@cancel_mi amo -34 26 -37
^@symptom abcdefghijlnopqrstuv -21 -16 -16 -33 -19 -19 -20 -20 -21 -30 -15 -27 -27 -20 -25 -22 42 -20 -31 -21
cell_off bl -20 21
hago$ m -21
need__lawyer im -24 20
pero__@day o 16
pocket$ jr -16 -15
when_it mnu 18 -15 -16
why__texting u 18
you__directions ijm -16 17 -19
~<bil abdgjlnopqrstuv -32 -23 17 -20 -28 -15 -27 -24 -18 -23 -22 -19 -17 -34 -27
~cid acdeghjklnpqrsv -16 -16 -25 -18 -24 -20 -19 -20 -25 -18 -19 -25 -26 -27 -23
~ess cdefhijkmopq -16 -52 -30 -29 -17 -36 -20 -18 -21 -33 -37 -43
~lgun o -20
~mage dm 26 -18
~nde bdefinopqtv -43 -18 -54 -17 -17 -45 -31 -40 -24 -21 -22
~nis n -16
~tug c 15
""",
    """
^che cjnqu -16 -24 -19 -20 -16
me__una bgjlnqu -22 -18 -20 -17 -29 -23 -30
missed_my kmr -16 -20 15
not_forget b -20
~<vue abdijnqsuv -23 -17 -21 -21 -18 -17 -18 -22 -21 -17
~banm k 15
~ism bcdfiklsv -26 -17 -23 -15 -18 -21 -17 -16 -22
~solo bm -17 -26
~zing m -16
""",
    """
can_we bdghjklmnopqrsuv -38 -26 -19 -28 -26 -17 -18 -53 -32 36 -23 -33 -28 -19 -22 -17
hay_otro o 15
roads h -17
tad m -17
""",
    """
@howmuch__@howmuch d 15
@relative__@cancel m -16
it_show mu -15 18
not__@relative mp -20 17
owe__day dm 18 -15
what__your fghitu -25 -32 19 -16 -24 -29
y__puede m -18
~eer dt -18 15
~ile acgjlnquv -18 -17 -19 -16 -21 -34 18 -31 -16
""",
    """
#_is mr -20 16
@move__alarm o -19
@visit__be am 17 -18
@visit__hour mo -17 16
expliqueme i -16
not__that abdgmnotu -17 22 -16 -15 -17 -15 -16 -19 -19
~eam bcdehijmnopquv -20 -16 -17 -16 -17 -23 -18 20 -24 -16 -17 -18 -33 -16
~ek> cdfgijlnoqrs -21 -31 -15 -26 -20 -23 -25 -29 23 -22 -24 -35
~nged adijlnqru -27 -23 -21 -21 -19 -19 -24 -21 -19
""",
    """
a_long n -22
addic* jnu -16 -22 16
en__@traffic mrs -26 21 -15
hoodie n 21
new_day amo -16 -24 24
reply$ gm 18 -17
~<sa bcefghijkmpqrstv -21 -34 -68 -37 -22 -24 -43 -20 -23 19 -18 -16 16 -20 -47 -50
~belo m -15
~eek cdfgijlmnopqrs -24 -35 -17 -29 -24 -23 -27 -18 -34 23 -16 -24 -26 -31
~reo abdgijnqu -22 -15 -25 -20 -18 -23 -20 -19 -23
~ribi noqru -19 -20 -18 -16 -29
~stem u -18
""",
    """
got__@call mv -27 22
mi__quiere m -18
my__taking p 16
return_these l -17
there__ten r 19
this__place ju -16 16
un__bien mqr -27 16 -15
~<tod acegjknpruv -30 -24 -34 -37 -26 -31 -46 -21 -17 -30 -36
~dks em 18 -16
~gfhg e 16
~ndra bmn -15 -28 -16
~rar abcefiklotuv -33 -25 -21 -19 -16 -29 -23 -30 -19 -20 -31 -33
""",
    """
^all bdfghjnopqu -20 -17 -25 -17 -18 -18 -17 -16 19 -23 -15
the_@call abcegjklnopqrsuv -32 -33 -21 -16 -28 -22 -24 -34 -24 -27 -21 -27 -19 -20 -25 -30
you_asked lv -15 -18
you_guys befgiknprsv -28 -17 -32 -20 -23 -16 -22 -25 -21 -21 -24
""",
    """
cuarto q -16
the_seeing lm -17 17
we__@food m 15
~<dim abefho -16 -15 -19 18 -18 -18
~<rie dmu -18 -19 21
~nish n -15
~refo am -17 -21
""",
    """
@drive__what n -17
hey bcdfgijmnpqrsuv -22 -16 -26 35 -20 -20 -25 -19 -19 -23 -23 -16 -16 -35 -18
husband adklmrsv -23 -35 -16 -19 -29 -30 -16 -18
i__here dlmn -20 -18 -31 -20
is_@treat afghjmnpu -19 -17 -20 -15 -25 -28 -17 -16 27
""",
    """
^top fmn 18 -17 -16
are__the dgijmnosuv -21 -17 -22 22 -40 -19 -19 -16 17 -17
lost_but gmr -20 -17 25
sure_what m -20
~<rem adghikoprsv -30 -26 -25 -22 -32 -18 -28 -18 -29 -21 -26
~avoi gmnu -17 -20 22 -16
~rle> ao -24 -15
""",
    """
^eso abcefghiklmnopqrsu -35 -33 -26 -17 -20 -31 -27 -31 -22 -22 -31 -37 -25 -27 -29 -24 -32 39
i__good fijklnprtuv -25 -19 -21 -16 16 -19 -23 -17 -23 -28 -16
which__of m -18
~arly abdhijlu -24 -19 -21 18 -16 -23 -15 -26
~hold adefhjlqsu -28 -27 -21 -26 -15 -25 -17 -23 -15 -23
~sas> d -23
~she kou -15 -19 -15
""",
    """
@book_an m 26
estos_@texts gkmr -19 -18 -20 -16
me_de l 15
tengo__ese n -20
~liz af -16 -23
~nbo bem 21 -16 -26
~rdo r 17
~sens m -18
""",
    """
another$ mv -25 -18
came_up a -16
do__through gm -20 -24
my_driver jmpqr 16 -28 -22 19 -16
not_@stop klmnqs -16 -38 27 -20 -17 20
take_that m -16
take_the aq -20 15
text__@relative klm -19 -18 23
the_earliest o -15
with abcfhjrs -18 -15 -35 -32 -20 -27 -17 -15
~brui ms -18 17
~iez> m -16
~jueg am -16 24
""",
    """
calle* bdiklmp -18 -15 24 -15 -18 -24 -21
~<unt n -15
~for cefhjlpqsv -40 -43 -41 -16 -24 -17 -45 -21 -23 -23
~izo> p -15
~ncha admu -16 -21 -18 22
""",
    """
en_# m -17
es_en ahjnorsu -19 -24 28 -17 -19 -15 -20 -29
obliged d -16
taken mp -16 18
~davi do -16 -15
~hout mu -28 -18
~opp fjnqu 18 -18 -23 -20 -23
~otox mu 22 -15
""",
    """
a_hotel m 16
do__skip mn -21 17
need_anything adm -22 -18 17
wednesdays m -16
~com cehjklmptv -27 -60 -25 -25 -27 -24 -17 -26 -46 -80
~loqu am -15 -22
~nfun v 15
¿__@book a 15
""",
    """
am__up abgm -15 18 -17 -23
hay_un dmnor -20 -16 -21 -18 22
quijada s 17
the_line ai -15 17
will_it abdghnopqrsu -19 -26 15 -32 -21 -41 -23 -30 -24 -18 -30 19
~<adi mu -17 17
""",
    """
@open_a hm 18 -20
@relative_is bdgijklnpqstuv -15 -45 -16 -31 -33 -19 -21 -43 32 -29 -22 -16 -39 -29
court dmn -15 18 -21
hay_@parking acdefghijmnortu -23 -25 -29 -21 -24 -24 -23 -20 38 -37 -28 -16 -36 -15 -27
no__los klm -18 -17 16
what__sacar m 20
~ails adhjlu -21 -19 -18 -16 -15 -20
~hosp dhm -17 -19 -32
""",
    """
^quede ms -17 19
all__here flm -17 -20 16
sirve$ abgjlo -16 -17 -31 -16 -15 -19
~blig dm -17 -17
~itc dm -16 16
""",
    """
clothing mn -21 17
disponible m -16
fly djlmu -20 -15 -15 33 -20
long_before ams -15 -28 -19
ya__quiero iklm -25 -21 21 -31
~<rou abginos 19 -21 -17 -24 -19 -26 -21
~fh> em 20 -18
~lock acdefginrstuv -28 -21 -39 -22 -21 -24 -26 -29 -25 -19 -23 -39 -17
""",
    """
dia$ bcegijklmnprstuv -18 -39 -33 -45 -31 -36 -29 -34 -63 22 -27 -34 -16 -37 -49 -35
it_like m -18
kjhkjh em 15 -16
lost acghiklnpstuv -31 -16 25 -20 -21 -18 -42 -28 -28 -21 -25 -35 -25
prefe* abdmn -24 -19 -15 -26 -15
quedo_el mr 18 -17
time__it dhjmnu -22 -21 -26 25 -18 -22
what__at d -19
you__someone bim -16 -18 -20
~cada ans -17 -20 -16
~onga bcmu -16 -16 -22 -19
~rse> agilmor -24 -24 -20 -15 -20 -26 -17
""",
    """
efect* adm -15 -17 -17
jessi* m -16
quiero__baja ak -19 -20
~air> iopq -19 -19 -16 -18
~genc u -22
~isse bk -21 -17
~rde acdghijklnoq -31 -21 -23 -21 -16 -27 -18 -21 -21 -27 -31 -22
~ueda bcdfgklprst -24 -16 -19 -16 -28 -20 -15 -20 -25 -33 -19
~var> kl 18 -17
""",
    """
i__as m -21
~eah mpq -22 17 -16
~omo> behikoprtv -18 -32 -50 -57 -15 -60 -43 -25 -18 -38
""",
    """
discu* dlv -16 -19 -16
for__@clinician aiklm -22 26 -18 -16 -26
pick_a adgipqu 15 -21 -24 -21 -23 -16 -18
~<ent bdfhlmpqsuv -19 -19 -18 -19 -28 -49 -20 -19 -17 -39 -27
~ggli a 16
~teri bimqr -17 -18 17 -22 -19
~usba m -16
""",
    """
@eat__dia n 17
@medicine_list m -17
reach_out cikmu -16 29 -18 -28 -16
~aza> dhjmu -21 -18 27 -21 -16
~mend adgikou 20 -16 -20 -21 -15 -16 -21
""",
    """
la__@day abhlmp -18 31 -16 -25 -33 -15
mall$ u -25
to__morning n 16
you__not gm 16 -22
~blue dhjln 16 -18 -20 -17 -23
""",
    """
block_me lm 20 -20
does__of m -17
the_library m 16
wise m -17
~barb a -16
~rarm a -15
~tion abcdefhksuv -36 -20 -23 -19 -23 -28 -38 -38 -23 -23 -33
""",
    """
bot abcdehijklmnopqrtv -24 -18 -18 -26 -21 -18 25 -23 -19 17 -48 -21 -21 -18 -21 -20 -20 -20
darme__baja k -21
delayed hr -17 21
i__mind bmu -18 -24 16
mine ikmor -20 -18 -28 17 -17
park adgipu -21 -16 -15 -22 -21 -23
taking__a anr -18 -16 -17
what_@place dgm -17 -16 -22
~<noo m -16
~eers mt -16 17
~fac abehijlnoqrv -16 -23 -18 -15 -21 -18 -22 -19 -18 -22 -20 -17
""",
    """
anything_else d -15
dije$ kv -17 -17
fun adgmu -15 -18 -17 30 -24
in_my abdgikqr -21 -23 -23 -18 -18 -17 15 -19
me__@day abdhlmnq -25 18 -15 -16 -18 -27 -16 -21
or__you m -18
the_@medicine ru -17 -19
~dars i -15
~ierd mn -19 -16
¿_cuando agijm 24 -27 -17 -16 -18
""",
    """
@parking_free dj -22 16
@ride_has mp -16 -15
eta_# behmor -18 -25 -17 -24 -19 30
off__@day o -18
quere* klmq 19 -22 -21 -18
to_vote b -15
~eams su 16 -19
""",
    """
#_a n -15
@cancel__i bmo 21 -30 -27
^un adhijkloprsuv -22 -19 -18 -22 -23 -16 -21 -18 21 -26 -19 -27 -22
abierto hm 19 -17
this__up m -21
what__run dmu 23 -21 -20
""",
    """
gps__to jm 16 -16
have__# bmpqt -17 19 -21 -17 -19
me__do m -26
si__de a -15
~hanc abdjm 15 -17 -28 -16 -37
""",
    """
by_the adgjmu -17 -17 -16 30 -26 -16
espereme$ r 15
like_# almrsu -17 -16 -16 20 -19 -19
puedo_a o 15
~ank> dhim -20 -23 -15 15
~choi gm 23 -20
~erca aghnoqsuv -19 -16 -15 -15 -15 -16 -16 -16 -16
~face bds -15 -16 16
~nsfe i 17
~ocat ahlmu -24 -21 -15 -30 -21
~rio cdefhinopuv -22 -23 -20 -21 -26 -38 16 -32 -34 -16 -28
""",
    """
@howmuch__dolor dmu -21 20 -19
dan__baja klm -17 16 -17
gave__number i -18
gps__me ajm -16 21 -24
hora__@call i -16
voy__ir bq 24 -17
wifes mo -17 -17
~<wor abcdfjklrtv -34 -25 -43 -24 -34 -24 -18 -28 -19 -39 -34
~etu l -18
~tene u -16
""",
    """
need_someone p -21
not:hit lm 18 -23
shop jnu -17 -16 -19
~<ros muv -24 -21 23
~aci efhijkloq -15 -26 -37 -21 -24 -27 -27 -23 -20
~dre acefghijklnoqrsuv -31 -22 -18 -15 -24 -19 -29 -22 -17 -21 22 -27 -32 -25 18 -43 -20
""",
    """
@drug_oil mn -17 16
need_help g -24
~<ar defgjlquv -32 -17 -18 -27 -22 -26 -22 -41 -24
~<ref acghklnopqrsu 27 -25 -19 -17 -21 -24 -32 -32 -25 -29 -17 -24 -32
~<yo bcefgnopqrs -25 -34 -31 -17 -19 -31 -22 -34 -46 -38 -28
~rted jknu -17 -20 -24 -19
~ssio cdgnors -16 -26 -16 -24 -16 -17 -18
""",
    """
^pasame aimq -23 17 -19 -17
prepa* abgju -23 -18 -27 -16 -17
tea m -15
~<tra abefgjklv -22 -23 -28 -31 -30 -51 -21 -45 -39
~ale> defhijlmnopqrstuv 27 -25 -32 -22 -35 -35 -31 16 -34 -16 -19 -37 -24 -28 -27 -25 -23
~chai ino -18 -18 -18
~gn> bcdghioprsuv -18 -18 -24 -20 -19 -23 -23 -19 -19 -19 -23 -28
~rig cefiklpv -19 -23 -19 -32 -20 -23 -22 -24
~urc ad -18 -16
""",
    """
chang* dijnpru -21 -19 -18 -16 -32 -19 -16
coffee adijklnpqstu -23 -19 -18 -24 -16 -17 28 -16 -20 -17 -21 -40
many__you m -16
please__again kl 19 -16
someone__my aciopqv -21 -16 15 -19 -26 -24 -22
take__number m -16
you__records m 15
~<chu alq -20 -15 -15
""",
    """
@clinician_@call a -15
a_@ride adgijoprstuv -23 -24 -20 -31 -28 -35 29 -20 -19 -21 -27 -19
desk i 15
~<re bcefhijknoprstv -38 -30 -89 -80 -22 17 -58 25 -43 -25 -15 -41 -39 -31 -21
~isto lqu -21 -22 -15
~lgo> cjkmpqstuv -23 -29 -17 -46 -27 -35 -21 -18 -27 -22
~onfl m -18
""",
    """
@door_do g -25
@relative_will bmnpq -16 -25 -19 26 -20
me__so m -16
mil_@thanks bmt -19 -21 26
set__the m -21
""",
    """
^de agijlmnpquv -22 -19 -24 -31 -23 -38 -18 -25 15 28 -31
girl a -16
on__you m -17
~<for cdefhpsv -26 -34 -33 -26 -43 -34 -33 -31
~peri mnq -17 19 -15
""",
    """
^go abdefgijlmnpqrstuv -20 -27 -18 -30 -28 -20 -18 -25 17 15 -16 -26 -22 -30 -20 -23 -26 -26
no__seguir km -17 -18
ok_to adijklmqsu -25 -19 -15 -18 15 -15 -20 16 -17 -18
~<afe mnu -18 22 -19
~<gh e 17
~endr bmn -15 -22 -15
~jkl> em 18 -18
""",
    """
@price__have d 16
can$ ahm -19 -18 -19
give__spot a -17
need__back m -19
not__about b -18
perro cdmpqu -23 -17 24 -16 -23 -17
ubi abijlmor -19 -15 -18 24 -16 -21 -16 -17
what_@vehicle j 16
""",
    """
@insurer__poder m -15
conmigo adlmou -20 -16 -16 -26 -15 -24
have__back abkt -17 24 -17 -17
in_for am 18 -19
not:comprendo gm 16 -17
the__about m -18
throu* ls -27 -15
~acro m -17
~ury> o 16
""",
    """
@relative__da p 22
text_thing u -16
~<at cdfgiklnpquv -21 -31 -20 -27 17 -23 -20 -33 -20 -36 -31 -28
~edul m -17
~nda ceghilnopqr -21 -34 -62 -41 -16 -18 -35 -33 -35 -29 -43
~ptio abgijlmnu -17 -18 20 -19 -20 -16 -20 -21 -17
~sar bcdehlpru -36 -21 -31 -21 -18 -30 -28 -28 -39
""",
    """
darme_de k -21
~nga> a -18
~nmig adglosu -20 -18 -16 -17 -17 -15 -25
""",
    """
^forgot m -16
a_@holiday dhmou -16 -17 25 -16 -21
necesito__carta i 20
necesito_la ino -15 -18 -25
not:start km -16 -22
still bcdefgmpstuv -33 -16 -42 -17 -25 -31 -24 -31 20 -34 -49 -23
what__odds mu -16 17
~elo acdegjloprsu -25 17 -18 -30 -17 -19 -32 -15 -18 -17 -20 -20
~nad abdefkmoprtu -32 -21 -35 -23 -24 -27 -16 -35 -17 -19 -24 -20
""",
    """
every bmo -21 -20 -22
it_so m -23
lista aghijnoprv 17 -24 -15 -26 -19 -28 -21 -23 -19 -20
salgo dmnosu -23 -25 -26 -25 -21 -16
you__from adjm -19 -24 -16 -35
~<nen d -16
~even bdjlmqru -17 -29 -20 -19 -25 -18 -17 -24
""",
    """
away$ abcdefghijnot -21 -26 -16 -17 -22 -19 -25 -18 -17 -19 -17 -29 -17
me_# am -17 -22
off__# hor 17 -24 -18
que__antes a -15
work__me mq -18 -18
write__resume km -16 19
~how> klnosv -15 -19 -19 -19 -18 -17
""",
    """
@vehicle_ok q 24
^wanting a 18
flight$ mo 17 -20
~ily dgu -19 -16 -20
~ly> efjmprsu -35 -41 -30 -29 -24 -17 -34 -19
~ueco a 15
""",
    """
~hedu m -17
""",
    """
^me bcefhikmprstv -16 -30 -50 -49 -31 -23 -22 -22 -24 -16 17 -55 -34
have__this mu -27 -18
lista__@day bm 17 -19
proxima$ m -17
wear_@clothes n 17
~<fol bijmqr -21 -15 -23 -28 -18 -15
~ulp v -16
""",
    """
#_out abcefilmnortuv -18 -18 -15 -38 -15 -21 -31 -28 -17 -16 36 -21 -23 -17
cayo op -15 -17
ends m -17
the_@month mo -17 15
the__keep hmu 17 -34 -16
top fhnu 18 -17 -17 -19
your__please l 16
~drog u 19
~loan dm -17 20
~ons> abefhkptu -28 -18 -25 -23 -27 -30 -34 -21 -26
""",
    """
=beside:cancel_appointment abim -23 26 -19 -24
@door abcdefgijklmnorstuv -34 -51 -43 -64 -41 -50 -69 -28 58 -44 -62 -32 -60 -45 17 -49 -37 -82 -50
@visit__need anu -17 -16 15
said_@call mp 17 -19
so bcefhijkmnpv 28 -22 -25 -33 -48 -44 -34 -41 -46 -41 -19 -50
we__a abmotv -26 -21 16 16 -23 -19
~<mai diju -19 -16 17 -15
~nse cimorsuv -15 -29 -30 -22 -16 -16 -28 -28
~uin biu -19 -17 -24
""",
    """
@move__@english cm 23 -20
@relative__y mq -18 21
is__@drink dn -20 16
jessica m -16
me__these l 16
que_esta jm 22 -21
you__fun mu 21 -19
~<mat gmnq -17 -20 24 -17
~eff n -16
""",
    """
@open__you jm 20 -22
all ceghlmnoqrsuv -31 -62 -29 20 22 -29 -40 -24 -22 -45 -27 -42 -69
anybody_there aiq -17 -21 -17
as__possible mo -21 -21
opening_for a -17
~<or aiklou -20 -21 -15 -16 -17 -15
""",
    """
@call__after i 17
can_have bcikmoqt 29 -16 -16 -22 -16 -20 -19 -17
i_know dmouv -16 -34 17 -19 -22
on__please m -16
partner mpq -19 16 -15
quiero__el bmu -18 -18 -21
whoev* m -17
with__what m -16
~elul aiq -17 -17 -16
~staf agjlmuv -16 -18 -16 -16 -18 18 -21
""",
    """
not:los ilm -16 -25 23
the_zoo m 16
to_speak ci -21 16
¿_venden dmu -16 18 -16
""",
    """
@drive__from jmu 18 -21 -21
can__@call abcghjlmnpruv -18 -25 -24 -30 28 -28 -24 -34 -37 -17 -29 -22 -23
dejan j -18
llame i 17
long bcdefgkloqtv -42 -19 -45 -21 -22 -33 -20 -43 -18 -20 -25 -26
mi_telefono i -18
not:@clothes r 16
sweet_@thanks t 15
~<but mo 22 -19
~hurc ad -18 -16
~pam blm -21 20 -26
~tim cdefgijkqrtuv -33 -24 -18 -30 -42 -30 -22 -24 -19 -24 -26 -34 -32
""",
    """
^¿ abefiklopqrstuv -37 -72 -50 -70 -18 -62 -43 -36 -63 -33 -54 -35 -49 18 -74
quedarse i -15
tengo_@visit bv -21 15
~actl u 16
~shop abjlnru -15 -17 -17 -15 -22 -17 -20
~subs abcegiku -17 -18 -18 -17 -18 -18 15 -30
~tele abcgjnoqs -24 -16 -20 -21 -25 -24 -21 -18 -15
""",
    """
bring__but q 15
is__@pay jqu -17 -16 -20
pay abcdghiknopqrsuv -31 -26 -23 44 -28 -29 -42 -24 -43 -41 -23 -28 -22 -19 -36 -19
text_to il -17 -18
ya_no abcdefghiklmnoprstu -47 41 -30 -26 -19 -15 -38 -19 -46 -46 24 -24 -54 -38 -46 -39 -23 -34 -27
~apel ru -18 -16
~ass> adgq -25 -16 -20 -19
~ben bcefghijklmnqrsuv -18 -21 -22 21 -32 -26 -24 -25 -29 -24 -34 -25 -18 -16 -16 19 -18
~imp bl -16 -20
~menu acdfghijlmnouv -17 -19 -27 -16 38 -20 -26 -20 -16 -31 -20 -18 -29 -17
""",
    """
aide m -15
contesta$ gm 16 -18
dentu* mn -17 17
number_from lm 20 -15
please__text i -17
vuelt* m -22
yes__is v -17
""",
    """
@drive_her p 16
@drug__night n 17
algo__@late n -15
de_espera m 16
le_digo m 17
on__in e 19
the_perdi m 21
""",
    """
bring_me anoq -17 -20 -17 19
do__@clothes adhn 19 -25 -18 -23
happens$ dgmu -18 -26 -27 28
tomorrow cdfklru -15 -25 -19 -15 -17 -25 -22
""",
    """
@treat$ acdefghijklmopqrstuv 27 -30 19 -28 -36 -46 -35 -47 -47 -40 -39 -54 -36 -33 -44 -36 21 -26 30 -37
dos_veces u -18
equivocado acdefghijklmnoprtuv -19 -23 -30 -28 -33 -35 -26 -31 -32 -21 -43 -23 -15 -16 -17 -26 -25 -31 44
good_@stop m -16
representative cdefghilmtuv -15 -20 -25 -29 -16 -23 31 -17 -33 -19 -17 -16
to_whoever i 15
why aefghijklmnoprtu -25 -24 -15 -36 -16 -34 -34 -20 -31 16 -24 -22 -26 -22 -18 19
~ddy jmu 25 -21 -19
~eum h -16
~ily> dgu -19 -16 -20
""",
    """
suspendo n 15
who__ask m -23
~<exa adgn -16 -18 -16 -19
~<whe bcefgklqrtuv -41 -19 -35 -45 -26 -49 -25 -55 -19 -33 -17 -30
~oid adgijmnoquv -23 -31 -19 -17 -26 -41 18 -19 -17 26 -17
""",
    """
@cancel_la abdmo -17 25 -16 -26 -31
@spanish abcdefghijklmnopqrstuv -63 -61 101 -64 -81 -66 -63 -64 -58 -58 -61 -73 -83 -63 -62 -56 -59 -58 -17 -56 -75 -58
ahi defhkmoqtuv -36 -18 -35 -34 -23 -44 -37 -25 -22 -17 -29
books ao 18 -17
comp a -16
decidi__no bm 17 -17
his abdjklnos -35 -21 -22 -16 -21 -19 22 -20 16
me_da aim -20 -19 -31
~efo bcefgjpqt -24 -30 -16 -19 -18 -38 -22 -20 -22
""",
    """
i__to bcdefghkmrsv -30 -32 -26 -25 -31 -28 -52 -19 -26 -20 -23 -49
lmao$ em -22 20
~owbo m 19
~spra m -25
~tra acefgjlqtu -32 -25 -46 -31 -29 -33 -36 -17 -28 -18
""",
    """
a_@parking djm -16 23 -25
a_patient m -16
and__the im -27 -21
plis djl -16 -16 -16
total dmu 22 -24 -16
""",
    """
de__@texts gku -16 -24 -18
ketamine befghijlmnopqruv -15 -21 -19 -43 -22 -29 -35 -21 -17 -26 -27 -18 -26 -20 43 -22
reanu* km 19 -19
should__do mnq -25 -20 18
~day bcdegklnpqrtuv -27 -36 -25 -32 -20 -32 -45 -53 -44 -21 -15 -24 -25 -19
~ens aefhjoprstv -21 -31 -38 -34 -17 -37 -27 -26 -41 -33 -19
~ikes m 17
~ire acdghklmno -17 -17 -17 -24 -19 -19 -23 18 -34 -30
~utti m -20
""",
    """
all__on abdmopq -20 -15 -17 -26 -20 22 -19
and__get nq 20 -21
as_a m -18
no__y mq -16 21
pasarme o 15
trabajo_hay m -17
~efer abdghkmnpqtuv 19 -28 -24 -19 -19 -18 -34 -20 -16 -21 -16 -23 -17
~nlk> em 18 -20
~unny dmq -15 30 -20
""",
    """
@insurer_a aghijklnorsv -31 -23 -19 -20 -19 -18 -20 -26 -35 -21 -15 -20
despues bcdghijlu -24 -15 -25 -21 -25 -19 -15 -19 -20
i__done almuv -24 17 -25 -20 -19
it__same m -29
that__you m -17
you_may l -16
~<ayu befghijklmnopqrsv -29 -24 -27 26 -19 -39 -31 -23 -28 -20 -26 -27 -22 -27 -22 -23 -22
~eys m 16
""",
    """
agarro_el r 20
all_set q -15
hour bijo -18 -18 -18 18
i__charged dm 19 -17
know__to gmu 17 -23 -17
papers__the m 18
with__@body n -19
you_then ahm -22 -20 18
~uega m 22
""",
    """
#_o dehmr -16 22 -16 -22 -17
@medicine__@symptom s 16
cheers mt -16 17
hueco a 15
much_obliged d -15
my__anything n 15
quiero_inscribirme ak 16 -17
""",
    """
a_flat nq -15 -17
dia_se an 16 -17
exped* a -16
go_home mnq -17 -18 17
in__hospital u -21
is_flying mu 16 -15
normal agjnopqs -16 -17 -17 -20 -18 -16 -24 17
palab* u -16
the_oil djm -18 -17 23
up_the bhijq -19 -23 18 -17 -19
you__if gm -18 18
""",
    """
@book__then admnoq 24 -15 -27 -15 -16 -16
at__# im 18 -19
de__no am -15 -15
do__@insurance dmq 20 -18 -16
nota mnu -20 -15 19
please__out ilm 20 -25 -17
""",
    """
@ride_locked q -16
chat$ buv -20 -22 -24
for_@parking d -21
i__old u -17
pasam* aimq -23 17 -19 -17
to__gym dm -15 19
was__@drive mq -16 23
weather hmu -16 27 -17
""",
    """
^anotame am 20 -17
discount$ dm 16 -25
estuv* mqv -19 -16 15
is__can mo -18 16
~hace cefghjklost -33 -16 -21 -18 -30 -42 -25 -30 -19 -22 -24
~lay> bin -16 -16 -20
~mor> m -17
~ntas abghmoqsu -32 -16 -33 -18 -17 -24 -17 -19 19
~thn emtv -16 -22 19 -16
""",
    """
@food__my lm -24 22
it_set dgu 17 -16 -18
need__talk a -17
no__yo mq -17 -19
remin* abn -19 -20 -16
sacame_de alm -17 17 -16
servicio$ hq 16 -20
still_want bm -18 -16
there__in m -16
""",
    """
it__with bdginu -25 -24 -16 -22 -28 17
it_is behilnostv -31 -25 -45 -25 -17 -43 -24 -29 -40 -26
mall himnoqrsu -23 -15 21 -20 -16 -16 -15 -22 -30
pues bcdfgimnoqrsu -20 -21 -19 15 -25 -20 15 -29 -23 -27 -15 -18 -19
~iemp adghjsv -25 -26 -18 -23 -18 -19 -20
~mol abglnq -18 -20 -17 19 -25 -16
~uere klmq 19 -22 -21 -18
""",
    """
@clothes__or mn -17 17
de_casa km -16 17
~ear> acdghklopqs -21 -20 -38 -28 -31 -27 -23 -30 -21 -43 -17
~its> mn -20 -17
~rcu am -21 19
~true ijq -18 -19 -16
¿__hace nu 16 -19
""",
    """
food abdeghjlmnqrtuv -16 -16 -30 -17 -24 -22 -20 -18 -22 41 -26 -16 -15 -20 -21
letters gm 18 -18
lleva abmnp -19 -17 -20 -17 24
nm cdefiltuv -16 -16 18 -24 -15 -22 -16 -19 -16
start* klnu -20 -16 -18 -21
~<my dmu -20 -15 -19
~lle> hij -18 -19 16
~or> adefghjnpqtuv -18 -26 -53 -55 -16 -26 -19 -21 -41 -59 -28 -31 -18
~work abcefjklrstv -24 -19 -33 -33 -31 -46 -42 -21 -16 -29 -39 -26
""",
    """
=beside:reschedule amq -18 -23 -16
de_parte mu -16 19
let__this am 17 -15
me__para dgimruv -24 -18 -16 -29 -15 -18 -15
~bara i -16
~lueg m 21
""",
    """
@treat_place ju -16 16
early__i m -19
ticket$ m 17
to__pharmacy m -19
~<nad abdefknoprtu -28 -20 -26 -19 -20 -26 -38 -29 -28 -18 -21 -16
~aria bfghjlmu -18 -17 -18 -17 -20 -20 -39 -16
~pes n -15
~uie defghjlmnorst -58 -38 -18 -34 -27 -58 -23 -16 -26 -17 -49 -49 -44
¿__tienen dmu -27 -22 -20
""",
    """
can__@symptom mns -18 18 -22
mi__@cancel p -18
not__a alnpv -20 -17 -16 -15 16
not__sorry o -15
number_to imu 15 -18 -17
~ght acdefijklpuv -21 -36 -17 -45 -36 -16 -18 -15 -43 -45 -26 -32
~ilia m -15
~imi dikouv -22 -18 -17 -19 -15 -15
""",
    """
cancelo bcfgjmnpru 16 -15 -20 -24 -20 -33 -21 -25 -16 -20
esta_semana aho 25 -18 -21
need__visa m 16
still__a mnq -18 -15 17
you__new abdjlmq 25 -17 -17 -16 -17 -31 -20
~ttin bdfjmops -15 -27 -18 -24 -17 -26 -24 -15
""",
    """
^bruh e -19
for_how mnu -29 26 -18
how__am jmrsu -19 -24 -16 -18 20
les bghjknopqr -19 -24 -17 -25 -23 -33 -16 -26 -23 -22
me_@howmuch bdmnqu -17 23 -22 -17 -17 -19
obliged$ d -15
time_i hm -17 -25
~<fj efm 22 -15 -21
~<pes l 18
~borr agijlopruv -26 -18 -22 -19 18 -32 -22 -19 -23 -22
~pen acefhijlnoprsv 16 -35 -32 -37 -39 -44 -44 -32 -20 -34 -32 -25 -35 -41
""",
    """
himse* n -15
who__you agijluv -17 -19 -20 -16 -19 29 -20
~<lit o -20
~cces dm -20 -20
~edie a -15
~esi defghjrstv -45 -24 -23 -35 -23 -28 -28 -20 -23 -24
~los acdefghilmnpstv -47 -29 -16 -21 -16 18 -36 -25 19 -23 -40 -18 -38 -35 -17
~pun lmo -16 -18 -16
""",
    """
^@book bdimoruv -18 -17 -17 27 -18 -19 -17 -18
as_last m -22
at_home q -20
cuadr* m -20
did_my g -15
is__go dm -16 -19
learn m 17
long_does dn -18 -17
makin* amnr -16 16 -18 -21
me__an m -16
mi__nueva m 16
my__he m -22
undo_that km 16 -17
~dad aghlnqrsv -35 -26 -24 -17 -29 -17 -22 -25 -27
~fel abdefhijklprsu -22 -21 -16 -15 -27 -23 -20 -17 -19 -21 -18 -22 26 -28
~nera agn -18 -18 -18
~olo ghijknv -30 -16 -23 -26 -16 -26 -20
~ree bceghijlmnoqsu -26 -42 -40 -43 -37 -28 16 -38 -16 -48 -29 -30 -40 -37
~room bcdghiklmrtv -28 -19 -28 -17 -27 -25 -16 -27 -17 -22 -16 -23
""",
    """
@call_number mv -37 -24
castellano$ cm 15 -18
el__es dm -18 -22
eso__el ms -25 -17
esposa mo -19 -15
lmao em -22 20
mi__quedo amn -16 -19 -16
off__@book al -20 -21
unstop cefgiklmru -16 -22 -17 -18 -16 29 -31 -29 -19 -16
yo_mismo nq -19 15
~dor abcdghjlnoq -30 -19 -15 -20 -21 -23 -22 -16 -23 -23 -25
""",
    """
@ride abcdefghijklmnopqrstuv -77 -59 -68 -81 -73 -72 -70 -67 -77 -50 -67 -78 -48 -41 -42 59 73 -68 -70 -71 -75 -71
^anything d -17
^pull br 19 -18
prefi* akm -19 -16 -28
what__just m -17
~<kil abdgiklnopqr -18 -18 -20 -17 -22 -20 16 -22 -19 -15 -19 -17
~<lma em -22 20
~akes adlmnuv -27 -17 -17 18 -15 -21 -17
""",
    """
@fetch_a dimou -16 -20 -32 -24 -20
care_of mp -16 18
have__@relative npq -18 22 -15
not:yet bgmuv -17 -23 21 -20 -28
~ato cdghjlnpuv -17 -29 -17 -20 -25 -23 -31 -21 -15 -18
~nsw abdgjlnopqrsv -23 -18 -21 17 -16 -18 -22 -18 -15 -22 -17 -21 -20
""",
    """
can__do ghjmnqrs 16 -34 -38 -56 -17 -39 -18 -20
cobraron ds 19 -15
como__licencia amq -16 16 -15
earli* ijmou -17 -18 -21 16 -16
help_please g 15
me__@medicine gimnu -21 -15 -22 23 -17
que__esa gmuv -16 -17 20 -16
somebody_@cancel bpq -21 -17 -16
there__get nq 19 -22
you__@pay adhmu -16 28 -20 -36 -22
~<pac bghijkloprsu -21 -19 -20 -24 -24 -17 -16 -17 -18 -16 -17 -17
~ese cefhjklmnopqrst 15 -17 -25 -38 -33 -21 22 -29 -43 -37 -16 -46 -30 -32 -25
""",
    """
@vehicle__bien jmq -15 -22 17
credito dm 20 -16
hoy_es m 16
lady abijnorst -19 -15 17 -18 -17 -16 -17 -19 -15
no_es abcdgijlmnoqsuv -22 -27 -18 -24 -29 -24 -34 -31 -20 -20 -17 -23 -18 -15 40
~ani djls -18 -19 -19 -15
~code jm 15 -17
""",
    """
el_lugar bj -17 18
guess u -18
tell abchklnopqv -17 -28 -16 -17 -24 -34 -29 -28 -30 -29 -26
will__the bmo 17 -27 -18
~<co cdefhjkqrstv -22 24 -108 -36 -36 -19 -54 -19 -19 -16 -34 -28
~<lle abefgilmtu -16 -31 -33 -37 -38 -56 -15 -18 -32 -17
~clu ilm -18 16 -35
~him n -15
~llec m -18
~rite iu -20 -20
~ten cefghjkm -47 -49 -29 -22 -22 -26 -42 -35
""",
    """
@treat_work gmu -26 -25 28
a__way mu -17 -17
cuantas aghimosu -30 -20 -17 -21 -30 -20 -15 19
texas gmu -18 21 -25
the_car abk -18 -16 -26
~<th abcefopq -22 -22 -19 -45 -26 -22 -30 -23
~flo belo 16 -15 -19 -16
~sirv abjlnqsv -21 -16 -22 -16 -16 -19 -17 -16
""",
    """
@call_off blmv 18 23 -29 -17
be__my m -21
explain adju -15 -22 -15 17
may__have m -17
or_a i -17
this_week blmsuv -24 -15 19 -22 -34 -17
to_shave n 18
what_should adjnsu -25 -15 -27 -29 -25 -34
~renc cdgo -16 -22 -19 -23
~uant abghimqsu -34 -19 -22 -19 -23 -34 -16 -18 19
""",
    """
i__text k -22
jk$ m 20
nadie__puede iq -15 19
off__text l 17
out abcdefghjklmpv -25 27 -26 -38 -75 -65 -45 -65 -43 -24 21 -49 -43 -69
~<bo cdefghijmnqruv -19 -23 -32 -28 -48 -45 -16 -19 15 -20 -45 -35 -33 -41
~boys m 19
~dic ceghilnoprsuv -34 -22 -31 -20 -29 -31 -16 -29 -21 -27 -20 18 -20
""",
    """
@month cghilnprsu -20 -36 -17 -24 -35 -31 -15 -27 -21 -37
after_all ahiklmnqrs -18 -22 -21 16 -20 -21 -19 -26 -17 -33
after_that hq -17 -17
arrive m -20
heard mn -23 -16
i__shave n 18
thoug* mq -26 -16
~<gre bdilnopqstu -17 -22 -21 -17 -20 -16 -16 -16 -16 16 -27
~are> agmqu -25 -26 -17 -26 -22
~espe adgiuv -29 -22 -22 -18 -22 -22
~pond abgkpru -24 -22 20 -15 -17 -17 -19
""",
    """
@howmuch__que admnpqs -17 29 -21 -19 -16 -22 -18
do__@medicine u -19
hora_es hjmnu -30 -16 25 -18 -21
nearby m -16
no__wish l 15
not:voy abcghjklnpqrsuv -27 36 -22 -27 -15 -33 -19 -35 -27 -15 -33 -27 -21 -27 -30
the_store am -16 17
~ando bcdefhjklotu -21 -25 -54 -24 -26 -19 -32 -25 -18 -18 -29 -60
~dis efghjknopqtuv -15 -20 -24 -23 -41 -30 -28 -22 -22 -29 -21 -33 -30
~her bcdiknpqtu -18 -16 -17 -15 -47 -17 -20 -24 -51 -21
~lud dhijru 16 -15 -23 -15 -16 -21
~taci m -17
""",
    """
=beside:side_effect m -23
@pay_cards m -17
@price__@visit du 22 -15
^muchas t 19
^que bcefgiklopqrsv -88 -83 -41 29 17 -46 -73 -22 -82 -75 -53 -73 -46 -63
is__in adfghloqrv -36 -34 -19 -17 17 -21 -20 -18 -18 -22
line admnoq -24 -16 -30 -19 -15 -18
~olor gjno -21 -18 -17 -17
¿__se cdgmqs -23 -28 -31 17 -19 -16
""",
    """
@howmuch__la ams -21 -23 -21
@treat_es u 20
es_lo ijm -18 -19 -22
not:right dgoq -16 -20 -15 -24
tonight ans -17 -22 -16
~appr dm -19 -18
~ink> acdhkopqrtu -22 -16 -28 -32 -16 -23 -21 -21 -20 -18 -36
~our bcefgnpqrsu -35 -39 -34 -27 -22 -41 -25 -23 -20 -23 -18
~rica m 19
""",
    """
@place_para j 15
^donde bdimqrsu -21 -18 -27 16 -18 -40 -43 -41
effect d -18
me__al m -19
~<jun jmv 17 -22 -16
~nam adgilnoqstv -30 -26 -23 -16 -25 -27 -31 -25 -22 -15 27
~nas> beglopu -22 -22 -15 -19 -24 -19 -23
~ome> cefgijklmv -40 -35 -36 -44 -44 -23 -21 -42 -22 -43
""",
    """
^@hello bcdefghijklmnopqrstuv -52 -40 -47 -58 86 -45 -58 -63 -50 -24 -42 -52 -44 -23 -51 -23 -40 -52 -34 -40 -50
my__now go -16 -16
""",
    """
@relative__@clinician am -16 17
borren_la bm 17 -17
i__work imrsu -20 21 -16 -17 -31
para__es dgju -16 -15 -25 17
there__talk i 17
viene m -23
""",
    """
does__this u -17
going__more b 16
~cam bcdefhinoptv -29 18 -46 -26 -28 -33 -35 -39 16 -23 -26 -45
""",
    """
booking bm 22 -23
hace cdgijqu -18 -23 -24 -23 -24 -15 -15
just_sit q 15
last bhijloqrt -22 -17 -16 -18 -26 -30 -20 -33 -17
my__bailed p -16
the__see ahm -19 19 -17
when__we m -23
~<los aceghijklnpstuv -36 -22 -19 21 -25 -32 -15 -25 23 -33 -36 -30 -31 -19 -35
~fou dhikloqrsuv -29 -17 -18 -15 -18 -20 -17 -21 -20 -20 -16
~nto> ceghimnqtuv -27 -21 -23 -35 -23 -17 -45 -17 -29 -16 -47
~ong adefhikloqv -18 -26 -41 -48 -30 -17 -17 -30 -18 -25 -26
~spi dhilmr -18 -19 -15 -16 -34 -15
~stil bcdefgmpstuv -33 -16 -42 -17 -25 -31 -24 -31 20 -34 -49 -23
""",
    """
can__use no -27 -19
how__do bcdikoqs -23 -20 -19 -20 -17 -15 -20 -17
let__it bdpu -19 -15 -18 -22
not:please b -15
~lica dgjkmoq -22 19 -18 -16 -24 -23 -19
~ong> bcdefghikloqrv -52 -27 -50 -26 -30 -42 -17 -16 -28 -48 -29 -33 -18 -38
""",
    """
i__no mnpuv -30 -18 -16 -18 -20
todavia do -16 -15
waiti* anp -16 -17 15
you_# ahjmuv -16 18 -19 -26 -20 -15
~ctor jm -15 -20
~deta i -16
~paga abcdefgijnoqrtuv -16 -17 -19 26 -23 -20 -19 -16 -16 -22 -19 -16 -17 -20 -23 -19
~yri m 20
""",
    """
@clothes__you gmn -20 -22 20
take__back m -19
~avor defmnqrstv -34 -28 -22 -23 -29 -30 -17 -28 -31 -32
~hic efhijkopqst -25 -20 -15 -31 18 -18 -31 -26 -29 -28 -29
~sli abno -21 -18 -17 21
""",
    """
@call_who im -16 -19
@wrong_guy v 18
her_@call mv -18 20
hoy bcdefghijklmnpqtuv -29 -21 -40 -29 -26 -25 26 -26 -34 -18 -30 25 -29 -28 -30 -25 -45 -30
much__do dm -24 25
sentirse s 16
son bcdfhikopqrstuv -27 -32 -42 -26 -18 -26 -24 -30 -20 -32 -29 -21 -28 42 -42
take__a admns -18 -17 23 -28 -18
~efor bcfjklmpt -15 -23 -15 -25 -23 -18 -23 -17 -15
""",
    """
@relative_just m 18
am__able nq 19 -15
bother abdimqs -17 -19 -16 -15 23 -22 -16
catarro m 16
el__no achlmnpstu -28 -17 -17 -25 -17 -19 -21 -23 -17 -24
last_time hmou -18 -30 -18 -20
~eeps m -19
~ptop m 18
""",
    """
does__you u -22
for__love lm 16 -18
la_manana abhin -19 -29 -20 -19 15
need__@eat n 17
something__in m -18
street adhnq -18 -15 -17 -16 -21
texti* dfhjmnoqrst -19 -20 -19 -15 -17 -21 -26 -23 -21 -17 -22
~<try a 17
""",
    """
much_for m -15
my_drivers q 15
my_texas m 15
not:esto akmuv -16 -16 -31 -17 -20
~ere ceikmnoqst -19 -53 -23 -32 -17 -15 -20 -33 -20 -55
~it> acfghilmostv -15 -29 -23 -23 -34 -15 -33 -22 -21 -27 -21 -28
~jhg em 17 -18
~mer> lmoqr -23 19 -16 -19 -15
~se> aefhjmnpqrst -17 -69 -64 -41 -23 -37 -31 -33 -26 -25 -32 -37
""",
    """
come_next ao -16 16
guys begiklmnrsv -25 -18 -23 -24 -17 -20 -21 -25 -25 -23 -25
llevo acdfghijklnqruv -24 -18 -26 -18 -18 -27 -20 -22 -18 -19 25 -25 -27 -23 -20
readi* i 15
talking abdl -21 -18 16 -20
~bat abmqu -15 -15 25 -19 -16
~jhk em 15 -16
~lot dfu -18 -16 -15
""",
    """
church__me m -16
es_@insurance adghjmuv -15 -37 -17 -17 -26 -25 37 -18
the__night mns 23 -19 -22
~<dan abdghjnouv -17 -17 -23 -16 -16 -20 16 -17 16 -16
~cke cdeginrtv -19 -18 -19 -22 -25 -27 -22 -16 -18
~pued befhjlmnprstuv -21 -37 -23 -15 -37 -49 -28 16 -35 -75 -55 -43 -53 -47
~trus mu -16 -18
""",
    """
el_turno m -19
not:@relative bmq -18 -22 17
the__locked ajm -15 18 -17
to__anything adm -33 -30 -20
~dos> abdhiknprsv -24 -19 -27 -24 -24 -17 -20 -17 -27 -20 -21
~elv aimqru -16 -16 -17 -16 -19 -17
""",
    """
coming__the m -15
~ead efghijkpqtuv -23 -26 -39 -42 -24 -41 -33 -18 -27 -33 -38 -45
~fjd efm 22 -15 -21
~iety m -20
~rri abefgiklmopquv -28 -25 -21 -16 -22 -26 -16 -25 21 -19 -21 -28 -35 -25
~seen abdmn 19 -16 -15 -22 -19
~tree abdghinops -23 -16 -26 -18 -22 -17 -22 -15 -20 -17
""",
    """
i__one ghjlmpqtuv -20 -16 -24 -21 -39 20 -21 19 -27 -23
not__on b -20
~rst> bghkopqr -22 -15 -19 -18 -15 -24 -22 -19
""",
    """
how_old adfghjlmu -17 -19 -19 -21 -26 -30 -16 34 -36
que__se dmno -16 -21 -24 -17
you__permission l -16
~mare ms -19 19
""",
    """
@move_me achmoq -25 -18 -19 -29 34 -21
@relative_wait anpq -16 21 -15 -22
for_one u -18
need__me mu -21 -24
no_@cancel clqv -18 -19 -17 -21
with__@medicine m -18
~oqu abdgjmnqsu -26 -17 -18 -16 -18 -32 -15 -16 -17 -20
~sica adegilmqu -20 -19 -18 -18 -16 -17 24 -17 -20
¿__algun n -15
""",
    """
@price_of dmu -36 36 -16
in__and b -21
ya_me anoqrsu 17 -22 -16 -21 -21 -15 -16
~adi bcdefghlmnoprt -26 -26 -30 -16 -20 -31 -26 -32 -20 -31 -26 -18 19 -19
~bic a -18
~gres bgjlmnu -19 -19 -21 -16 -24 -17 -19
~ircu am -20 20
~mpez amn 18 -20 -18
""",
    """
else_have abo -18 21 -15
going__my dm 16 -16
how__write dm -19 16
nicotine mn -19 17
plan$ u -15
temprano$ a -21
workers_comp a -16
~dium j -16
~inue l 16
~pene u -24
~sh> defghijkqrtuv -32 -23 -21 -35 -23 -27 -26 -22 -28 -17 16 -33 -23
""",
    """
a__@visit aijmnqrsuv 27 -22 -23 -18 -21 -22 -19 -19 -19 -19
bille* dmv 18 -23 -18
did__war m 15
dura__@visit dns -27 16 -25
must ah -18 -16
no_manden lm 20 -19
number_is gv -18 -17
~<obl dm -17 -17
~aber bilou -16 -18 -15 -17 15
~rren kuv -16 -15 -15
""",
    """
is_@drive aijmnpuv -16 -18 -15 -22 -21 19 -21 -21
me__el efghijkntuv -17 -20 -34 -33 -39 -28 -20 -44 -21 -38 -37
my_balance d 23
to__out dikpr -23 -22 -17 -17 -20
was$ q -18
would__be bdmnr -18 23 -24 -22 -16
~<cov acdghijloqrsv -25 -19 16 -19 -17 -21 -17 -20 -22 -28 -19 -17 -18
~adie bglmnpu -20 -24 -17 -27 -19 -17 -16
~ype> dgj -17 16 -18
""",
    """
@cancel__please m -23
@stop__my m -23
de_@body s 15
mande ghijkln -21 -18 -19 -22 -16 -24 -17
what__nearest jm 15 -16
~eanu k 18
~itin nr -22 -18
~laye i 16
~rep aceghjkopqruv -41 -20 -17 22 -20 -28 -16 -28 -17 -26 -17 -33 -19
~rno> ijklmnqs -22 -23 -21 -28 -24 -16 -15 -17
""",
    """
know__i u -17
send_my d -17
the_music n -18
~ach> abcgijknosu -22 -21 -18 -29 17 -25 -20 -24 -22 -18 -21
~aga aehikmopqstuv -27 -41 -39 -47 20 -19 -23 -43 -46 -26 -36 -50 -37
~aqu bcdefhikoprstu -31 -26 -31 -18 -18 -27 -33 -28 -35 -29 -39 -27 -20 -37
~denm bjlmor -27 -16 -18 -17 -17 21
~oxi m -18
""",
    """
^en abcefghijklmnoprstuv -47 -25 36 -21 -21 -23 -37 -32 26 -27 -30 -49 -25 20 -21 -29 -22 -18 -17 -19
my_spot ao -17 -16
off__thing l 21
react* iklm -17 21 -22 -16
~ama> im -20 17
~ecor adnq -25 -23 -21 -21
~nsig bmn -20 -16 -18
~sabi a -23
""",
    """
^salgo r -16
se__un m 19
there__opening m -15
we__@move m -15
~<has amq -20 -22 -23
~omeo gjklmnrstu -29 -23 -20 -24 -17 -18 -22 -17 -22 -15
""",
    """
@call__el ai -18 19
a__no m -16
bueno efm -15 -28 19
hot m 21
it__been a 15
~busc dhijklnosu -19 -16 -17 -16 -16 -20 -20 -17 -16 -19
""",
    """
@texts__me blm -18 26 -22
ahead m -24
con__o i -15
de_mi abdnu -30 17 -17 -25 -22
past__@open hm -23 22
the__set h -17
~onde bdefhjklnopqv -34 -36 -27 -37 -36 21 -26 -36 -32 -34 -23 -39 -40
~pack ij -15 -15
""",
    """
@open_# ehm -23 24 -20
bad bcefghijlpqrtuv -15 -35 -27 -28 -34 -40 -47 -41 -30 -37 -16 -39 -32 -34 -38
else bcghijmnpq 17 -18 -18 -24 -30 -19 -24 -23 -26 -18
quiero_que biu -16 -19 -17
so__is mo -23 18
test$ mu -17 17
~<sor adefhiklmnqst -27 -30 -31 -22 -17 -25 -23 -27 -16 -29 -40 -30 -24
~avis aein -25 -18 -21 -17
~colo g -18
~lle abcefghloqrstu -16 -19 -27 -43 -46 -53 -19 -23 -15 -23 17 -21 -44 -28
~urn> abcdeghnqstv -19 -40 -23 -32 -21 -24 -33 -22 -19 -22 -16 -22
""",
    """
@stop_@eat mn -19 25
is_there bfhimpqrsuv -42 -44 -50 18 -16 -41 -21 -40 -39 -17 -46
says cfhijlnotv -17 -36 -23 -19 -27 -22 -19 -16 -16 -20
siste* m -18
~dura abdehijmou -19 -19 -43 -15 -18 -17 -15 -32 -17 17
~kjkn em 18 -18
~levo acdfghijklnquv -25 -18 -26 -18 -18 -28 -20 -23 -18 -19 25 -25 -23 -21
""",
    """
@late_do ahm -16 17 -19
long_till n -19
recipe m 20
schedule acefgijklnopqstuv 40 -28 -23 -16 -24 -37 -24 -30 -34 -35 -25 -22 -31 -22 -16 -32 -29
~lici m -16
""",
    """
marcar adimn -19 -15 25 -23 -18
money$ o -16
~esgo dmu -18 -19 21
~garr jmr -17 -19 25
~hung d -16
~jkn em 18 -18
~riba bgimouv -17 -21 -18 -21 -18 -18 -21
~thes abfhjklmnopqrs -31 -32 -22 -28 -29 -25 26 -19 -31 -33 -17 -31 -24 -23
""",
    """
door dgnqu -20 -17 -24 -18 -24
es_aqui m -15
know_who mqu -22 16 -15
slot bdijmpqsuv 17 -32 -20 -16 -35 -16 -22 -19 -26 -26
that_opening m -21
the__off amnpq -15 -23 -21 20 -20
""",
    """
@open_are hjm -20 20 -22
cold abcdfghijlnopqrsuv -24 16 -18 -25 -15 -16 -15 -19 -22 -17 16 -18 -24 -31 -30 -24 -27 -18
it__@english cm 18 -17
there__can h -19
~<sav ao -20 -17
~egr dglmnu -16 -18 -17 -26 -17 -21
~hot abjmn -23 -15 -18 27 -20
""",
    """
about cfghjklst -19 -25 -34 -36 -45 -17 -18 -21 -23
cross ju 17 -16
go__@english cm 17 -17
happy__to fm -16 17
how_much abdfghijlrst -20 -30 17 -20 -20 -19 -16 -29 -40 -17 -21 -39
mi__la ad -18 -16
she_will mpu -24 15 -16
you_like mnu 22 -21 -18
~scre j -16
""",
    """
@english__not cmo 23 -17 -16
@insurer__you h -15
@visit_you m -15
casi_llego r 19
get__you u -16
no_leo m -20
~<gui ins -15 -19 -15
~rmed lnq -16 -16 -17
~rpor q -15
~rsi u -15
""",
    """
me_dio pqrs -16 -19 -15 16
not:ayuda abdgi -20 -15 16 -24 -16
still_come ans -16 17 -17
you__place m -20
~ahea m -24
~bame aklm 19 -24 -16 -19
~dri bcdefghklmqtv -26 -25 -26 -24 -24 -20 -38 -31 -33 -25 19 -28 -20
~eft> bdknopuv -19 -17 -16 -21 -18 -17 -22 -16
~xtr abdiu -20 -16 24 -16 -22
""",
    """
=said:thanks abcdefghijklmnopqrstuv -85 -35 -84 -54 -97 -86 -90 -38 -90 -93 -63 -21 -37 -87 -86 -96 -89 -89 -85 117 -97 -98
be__room a -22
dios__pague mt -20 16
put__to oq -16 -16
they_put du -19 19
to_receive lm 17 -20
""",
    """
^set abdilpr 23 -15 -20 -25 -22 -21 -25
casa__@relative mpq 17 -20 -17
from_your jm -20 -29
no__por bcioq -27 -17 -21 -27 17
para_@visit ao 27 -16
remove__number l 19
the__home ho -19 -16
~<su abcdefhijlnpv -31 -35 -25 -15 -46 -40 -18 -19 -22 -30 -27 -42 -39
~nlkj em 21 -19
~uspe mn -21 18
""",
    """
@day__@day dmnoqu -20 -23 -17 26 -16 -15
para_@date j -16
un__les mn 16 -19
what_days dhju -21 17 -21 -27
~elt abdghiklmnpqsu -19 -17 -18 -16 -16 -22 -17 -27 -37 -17 18 -21 26 -21
~ird> j -20
""",
    """
@door$ bcdefgjklnopqstuv -30 -30 -38 -29 -35 -38 28 -27 -40 -40 -28 -21 -39 -28 -26 -49 -32
pin abdgijkloquv -20 -15 -20 -22 -16 29 -22 -24 -16 -18 -20 -16
to__next am -17 -19
to_about i 16
~ask acdefhlnru -36 -19 -31 -18 -16 -25 -17 -18 -26 -26
~igh> adghijnoqu -20 -18 -22 -15 -17 -25 -28 -19 -21 19
~mart h -21
~rks> abdhlnv -16 -17 -20 -21 -19 -16 -17
~unas d -17
""",
    """
is__kind dm 15 -18
llego__el r -16
note_for m 18
say__do gmu 17 -17 -16
~eep> abcdegijprt -31 -30 -25 -36 -16 -25 -25 -25 -24 -18 -21
~eks m -17
~eliz fm -21 19
~hese abfhjklmnopqrs -29 -31 -19 -26 -27 -24 28 -22 -29 -32 -16 -30 -23 -23
~lass absu -17 -16 -19 -19
""",
    """
entrance gjm -19 24 -21
little o -20
not__texting v -17
there_after h 15
vienen m -15
~orni bcdefgijklmpquv -31 -16 -19 -22 20 -19 -19 -18 -21 -30 -29 -16 -26 -32 -26
~scam ru -16 21
~ump> m -20
""",
    """
put__@relative im 18 -21
start_the km -25 21
this_place m -22
~aigh e -16
~ect> adhjmnov -16 -21 -16 -20 -29 -25 -21 -20
~oke> dejknopuv -27 -16 -19 -31 -33 -23 -28 -30 -18
""",
    """
a_trabajar o -19
bothe* abdgimq -23 -20 -20 -17 -18 17 -25
exactly u 16
i_ask amn -17 -31 -16
la__# blno 18 -20 -18 -20
mandando_los l -18
walk bcdilmoqr -24 -16 -33 -22 -16 -25 -17 19 -21
~<anu bo 15 -19
""",
    """
@drive__in pq -16 16
@food_place uv -23 17
deliv* m 19
house$ bm -18 17
hurts_from ms 18 -16
ir__trabajar n 16
lo__@ride mpq -19 19 -19
por__@door gju -17 21 -16
stopped t -15
who_won jmu -17 21 -19
""",
    """
or_no bglmnquv -23 -22 -23 -33 22 -18 -25 -18
the__last dn -15 -20
~<wea acdfghijlmorv -34 -18 -30 -15 -23 -32 -24 -32 -15 19 -26 -18 -15
~das amo -21 -20 -16
~regr glmnu -18 -17 -29 -17 -18
~uit acdghijknpqtuv -28 -23 -38 -31 -24 -42 -33 -36 15 -31 -36 -20 -42 -28
""",
    """
back__a jm -17 18
gna m -22
mi__favor cim -17 -18 -17
my__@symptom ps -15 23
the_news dm -21 17
~hall bjq -20 16 -17
~pase abgiklmpquv -23 -24 -19 24 -17 -16 -24 -19 -16 -17 -17
~sum abcdegjklqrsuv -23 -18 -21 -19 -17 -25 -18 21 -28 -16 -15 -17 -27 -17
~umer abcdefhmnopqrst -29 -33 -28 -34 -20 -19 -25 -31 -23 -33 -26 -25 -26 -25 -16
""",
    """
^tienen ghloqu -17 -33 -25 -30 -27 -21
for_later m -16
how__@cancel d -16
~ana cdefgjklmqsu -32 -31 -25 -34 -48 -49 -33 -34 -23 -19 -38 -44
~rwar bdilu -17 -15 -24 -18 -18
~when bcdefghjklqtv -24 -23 -18 -20 -21 -32 16 -29 -39 -28 -40 -23 -29
""",
    """
estuvo mqv -19 -16 15
friday acegijklnoprstv -17 -34 -32 -34 -23 -27 -18 -27 -33 18 -27 -29 -27 -32 -25
openi* adhnsu 17 -20 -21 -18 -18 -21
you__taking an 21 -21
~<cod a -16
~amor m -17
~ract o -16
""",
    """
#__an m -16
a__one aip -17 -16 -15
can_a abmo -20 -15 -19 -16
mandando__@texts l -18
the_choices gm 21 -20
trabajan_con dh 17 -17
~lar abcefjmnops -40 -27 -38 -25 -25 -20 19 -37 -31 -35 -32
""",
    """
campi* m 16
damage dm 26 -18
epa$ efm -18 21 -21
my_ex dp -16 16
needs dnpu -19 -19 -19 -22
pastillas dmnpqs -21 -24 22 -19 -18 -15
town abdhnu -20 -15 -18 -17 -18 -22
what__zip jmu 22 -23 -17
~<dud mv -18 15
~egal j -17
~mars im -16 16
~sema abdgijmn 16 -16 -17 -16 -25 -24 -24 -21
""",
    """
=rare3 abcdefhijklmnoqruv -43 -23 -41 -39 50 -29 -48 -40 -22 -40 -31 18 -49 -19 -47 -19 -32 -47
not_a im 18 -17
oil_@move dm -16 22
pass_on b 16
una__me m -18
with_somebody h -16
~igu fhijkmqt -17 -16 -28 -29 -23 -17 -24 -24
""",
    """
and__me abmoq -21 -18 -18 18 -23
are__morado m 15
do__your ghiuv -17 -15 18 -25 -16
ningun amnoq -16 -21 -29 -22 17
~onsu lmu -16 -16 -17
""",
    """
a_@person abijlnoprv -32 -30 32 -29 -21 -32 -25 -23 -24 -28
on__stuff lu -16 -18
you_know gortv -24 -19 -21 -30 -23
~<lef bdknopuv -19 -17 -16 -21 -18 -17 -22 -16
~<tal efghijklnopqrst -16 -21 -25 -34 22 -38 -21 -34 -34 -22 -34 -41 -24 -29 -17
~<und aefhjklmoprstv -29 -18 -16 -17 -30 23 -37 -32 -18 -21 -21 -27 -17 -20
~avai bhjnstu -19 -17 -20 -23 -16 -19 -18
""",
    """
#__bad m -16
@open__week a 17
brb eflmtu -42 -26 -22 34 -16 -18
caffeine n 16
como__a jm -18 16
como__hace m 15
how__you abcdefiklnoqstv -31 -22 -30 -18 -18 23 -27 -35 -21 -35 -22 -22 -32 -25 -19
not:hallo jm 17 -22
nothing__now am -17 16
~ttle doqu -17 -23 -20 -15
""",
    """
^a bdfghklnrstuv -45 25 -15 -31 18 -23 -25 -33 -21 -33 -17 -34 -28
^stuck r 17
cut bdhkoqrsu -15 -18 -20 -19 -20 -18 -15 -21 -20
have_to achimprstv -21 -36 -22 -55 -38 -52 -17 -28 -25 -24
someone_who acm -17 16 -20
speak__a im 26 -28
still__@ride mq -15 18
the_lot acehmru -20 -17 -18 -18 -31 23 -18
~<wis u -18
""",
    """
@ride__set pq 21 -23
do__here jmn -19 -30 -18
text_message k -15
with_a deglmoru -24 -15 -21 -21 -15 -20 -26 -28
~<idi ackmo -16 24 -16 -21 -19
~<lap m 18
~diff adijmno -26 -21 -20 -20 -18 -18 19
~tens diu -18 16 -18
""",
    """
how_come adglmn -18 21 -17 -16 -33 -15
nombr* mq -15 -16
with__@symptom s 16
~are cefghjkqtu -29 -17 -18 -37 -27 -19 -32 -24 -15 -17
~bra bcdhklnopq -20 -25 17 -27 -16 -28 -28 -28 -19 -16
~col acdgijln -22 -17 -24 -25 -18 -18 -18 -20
~own> cfgklnpuv -20 -16 -32 -19 -28 -27 -17 -21 -19
""",
    """
@vehicle__is j -22
i_feel m -15
target hu -21 -17
with__before m -21
~anm aklm -15 24 -18 -18
~aren abjl -20 -19 -22 18
~dem bcdfhjklmnopqstuv -34 -16 -24 -15 -23 16 -30 -35 -41 -26 16 -23 -17 -21 -17 -29 -22
~lie bcdgklmqrtu -16 -23 -23 -32 -18 -19 -34 -19 15 -15 -27
""",
    """
all_@call hpq -26 -15 -22
es_esa m -25
message$ klm -16 -16 16
near_me jm -18 19
~<jam mr 22 -16
~make bhjknpqv -16 -23 -28 -17 -37 -23 -27 -24
~nks g -16
""",
    """
@thanks__but bt 15 -15
almost_there fjlmr -19 -19 -18 -23 25
down__street mr -16 16
ok__am n -16
~add acdfgijlnoq -22 -18 -20 -17 -17 -19 21 -18 -25 -18 -19
""",
    """
@texts__not kl -16 17
family adglnu -21 -23 -17 -15 -18 -24
is__the acdefgijklmnprtuv -47 -29 -24 -17 -32 -34 -42 25 -20 -32 16 -29 -38 -35 -20 -16 -42
ustedes cdfginprs -19 -27 -29 -24 -26 -26 -21 -24 -23
~<bui m -17
~oche abdgijloruv -22 -19 -22 -17 -19 -22 -17 -23 -19 -23 -20
~rque lm -16 -19
~suc dm -23 -29
""",
    """
baja_mi abl -19 19 -16
hay__ir dnpq -27 15 -16 -19
want__keep bm -16 16
""",
    """
@pay abcdfghijklnopqrstuv -72 -64 -67 95 -51 -70 -51 -46 -34 -44 -37 -80 -37 -56 -56 -58 -56 -46 -80 -48
all__taking ah 18 -20
anything__day a -20
la_@visit abcefghijklmopqtuv -28 23 -32 -20 -20 -31 -30 -41 -19 -23 -53 -42 16 -31 -40 -23 -35 -47
que__ese dq 15 -17
~fy> dijlmu -22 -20 -19 -21 -37 18
~mman gm 19 -17
~rl> abdklmnq -19 18 -16 -15 -17 -16 -17 -16
~ton> g -17
~voi ajmn -21 -17 -36 19
""",
    """
permission mq -19 -17
que_yo n -21
see abcdefgiklnopquv 48 -51 -41 -58 -32 -30 -36 -25 -32 -42 -50 -47 -41 -28 -53 -45
~<aba i -17
~emov aiopqruv -26 -25 -20 -15 -17 -18 -21 -22
~ul> jmtv -18 -19 15 -15
""",
    """
~<mej abdghjknpqruv -21 16 -22 -21 -24 -20 -19 -23 -16 -25 -22 -27 -26
~ds> abdefhjklnopqrt -22 -20 -20 -29 -19 -22 -16 -31 -46 -16 -17 -21 -24 -27 -26
~nib dm -16 -18
""",
    """
fine bdhjlnoprsuv -25 -27 -18 -18 -22 21 -18 -24 -18 -18 -20 -21
mandame ajlm -18 20 -20 -32
necesito_el aim -15 -16 17
no__aqui mv -19 17
off_for bdlo 18 -16 -21 -16
otra__por bo -19 16
what__need dgjnu -33 16 -17 -22 -36
""",
    """
@eat_before n 24
@medicine__la mn -16 16
@stop_texting agiku -17 -21 -27 -42 -21
be__patient ai 22 -16
is__from afln -16 -18 -18 -17
no_@stop lm -25 25
worry bmpr -19 -28 19 -15
~igo acdefghjkmou -20 -28 -18 -26 -24 -33 -30 -29 -23 -23 -32 -46
~mmon mnu -19 -18 -16
~tyu> em 19 -21
~wing adhnru -25 -17 -17 -18 -19 -16
""",
    """
@person__on ams -15 -22 15
@ride__a m -16
a__el rsu -17 -16 -25
ago lv -15 20
bring__@relative mn -20 -18
mi__# n -17
my_@body abdlmopqrs -17 -23 -24 -16 -26 -18 -18 -19 -18 28
nobody__up q -16
si_quiero l -18
the__available i 16
to__and l -17
want__day mo 16 -20
what__i bfiknoptu -34 -26 -38 -20 -19 -31 -17 -27 -31
will__be abdhimpqrs -26 26 -16 15 -19 -49 -35 -44 -18 -29
~egan jl -20 -18
~esen abgo -26 18 -19 -16
~hel bcdeghijklmnosv -38 -35 -17 -36 26 -25 -22 -30 -34 -42 -18 -36 -30 -30 -21
~wok m -20
""",
    """
@stop_asking glm -16 -24 25
@visit__you d -15
cvs$ a -15
~<jo adikmnru -20 -25 -16 -18 23 -15 -17 -22
~dh> em 16 -17
~dien aq -19 -17
~ffe acdijlqr -34 -19 -27 -24 -33 -22 -27 -21
~nso> l -19
~posi imn -17 -15 -19
""",
    """
can__there abdgikmnoqv -16 -24 -17 -20 -22 -15 -32 -21 -19 24 -15
give__@call im 22 -31
he__de m -16
off_the acdghinoqu -27 -19 -18 -21 -17 -20 -17 -16 -23 -17
picking_me m -17
recomendo gi -16 -16
so_no pq -15 17
when__my an -16 -19
would__@pay dm 15 -17
~ciat mt -18 16
~oor m -17
~too acdegilstuv -26 -21 -23 -16 -16 -19 -19 -18 -19 -23 -19
""",
    """
itching mors 29 -20 -19 -21
reservation bdmo -32 -16 31 -24
up_with abdilmnpqru 22 -25 -27 -23 -22 -33 -23 -21 -16 -19 -27
~kni aq -19 -16
~lide mo -19 23
~nts> bdeintu -19 25 -19 -29 -22 -15 -31
""",
    """
hay__@day a 15
~lk> bdefhiklmnoprstv -38 -39 20 -25 -17 15 -23 -29 -18 -29 -31 -29 -38 -25 -22 -26
~noch abdgijloqruv -18 -19 -20 -16 -19 -21 -17 -23 -17 -18 -23 -19
~umbe bcefhnqrst -38 -32 -21 -22 -31 -30 -27 -29 -26 -26
""",
    """
a__was q -17
all_there h 18
aqui$ bdimnou -19 -16 -17 -38 -21 -15 -18
at__light m -19
count__@food mn -16 16
~enr u -17
~kdk em 21 -24
~luci mu -15 16
~rran boq -17 -22 -18
""",
    """
am_standing m -15
got__with mp -20 19
jk m 16
not:here abdgimov -23 -25 -19 -30 -19 -30 -16 20
stay adijms -18 -18 -17 -21 -18 -17
there__@price dm 16 -23
~<cou efhjklmptuv -24 -28 -32 -18 -18 -18 -26 -37 -23 -15 -28
~gin> nu -16 -16
~key m 17
~ythi cfghiqrv -15 -22 -36 -35 -26 -16 -29 -26
""",
    """
@eat abcdefghijklmnopqrsuv -51 -38 -28 -63 -20 -38 -56 -21 -34 -51 -29 -35 19 54 -58 -35 -51 -43 -17 -65 -29
can__another abo -18 -18 17
for_your akmv -23 15 -19 -19
hora cdfghijklpqstuv -16 -30 -20 -32 19 -35 -31 -20 -18 -24 -31 -20 -16 -37 -24
is__day djmnp -24 -16 -25 -22 18
puede_@book a 15
which_way jm 17 -17
with__@place mu 18 -16
~hago cdfhorsu -17 -31 -19 -21 -19 -23 -23 -29
~ssed jkmnpqv -15 -22 -17 -18 -20 -20 -17
""",
    """
^le aijnopqu -17 -18 -15 -25 -18 -20 -18 -17
can__work mo -19 -21
my__after mo -18 -16
my__the cdgilnpuv -21 -39 -19 -31 -22 -22 -38 -24 -19
waiting$ m -19
ya__que m -19
~esio m -19
~ets d -25
~sera bdgijlmnoru -17 -26 -20 -17 -16 -17 -34 -17 -16 -16 23
~uelv aimqru -16 -16 -17 -16 -19 -17
~xpe agjlqu -21 -16 -15 -18 -23 -33
""",
    """
how__@move cgju 16 -20 -16 -15
i__@sick amnq -22 -21 16 -22
my__said mnpq -19 -19 22 -19
this__@place m -16
ya__@texts lm 18 -16
~<ban abdghilmopqstu -18 -16 -25 -19 -32 -21 -17 27 -17 -20 -18 -16 -18 -15
~<ne cdefghklpqrs -19 -22 -66 -55 -23 -79 -31 -21 -33 -25 -49 -45
~ass acdeikqv -28 -32 -16 -26 -28 -29 -34 -27
~mien au -19 -17
""",
    """
^wht gm 22 -18
can_she m -19
de__tengo n -16
going__for p 17
minut* abdejklnoqru -28 -25 -17 -22 -21 -18 -24 -21 -24 -17 22 -23
subsc* klm 24 -25 -17
traffic abdefghijlmnopqrstuv -16 -26 -17 -17 -18 -17 -32 -15 -27 -16 21 -19 -23 -17 -20 20 -24 -15 -16 -20
~ross aghjmn -21 -17 -21 17 -20 -15
""",
    """
=beside:ride_confirmed abdoqs -25 -27 -15 -22 -18 -17
packa* a -15
rebook_for a -15
~carp m 16
~idi> m -18
~mpo bdhijlns -23 -27 -19 -16 -20 -23 15 -19
~vete m -16
""",
    """
@stop__up lm 16 -21
dangers u 19
refill__@medicine im -26 26
senor* m -19
someone__me abm -20 -18 -16
the__there h -17
""",
    """
due__booster am 16 -15
is_fine d -17
pelig* mu -18 22
sleep$ hqsu -16 -20 -17 17
~<che cefghijklqrsu -22 -23 -24 -30 -23 -29 -30 -22 -24 -31 -24 -27 -35
~<ree klm 16 -21 -29
~<tol binq -19 -26 -26 -16
~adic mu -17 17
~oli bdefghiru -27 -19 -19 16 -17 -19 -19 -16 -20
""",
    """
como_la ad -21 19
elect* m 16
point_of mu -18 16
~<nic bdeist -16 -17 -18 -18 -15 18
~ajo> cglnsuv -23 -21 -19 -35 -25 -31 -19
~ude acefhijnoqr -30 -25 -27 -21 -25 -28 -24 -20 -24 -20 -17
""",
    """
hit bcdhjkmnpqsuv -30 -19 -26 -19 -28 35 -49 -29 -21 -28 -19 -24 -24
my__of m -16
no_entiendo mv -26 -17
the__and bimnrs -19 -17 -17 -24 -15 -23
~anqu m -19
~spl d 15
""",
    """
^they bghjknopqs -16 -16 -23 -21 -19 -24 21 -18 -18 -21
enoug* dlnt -17 19 -16 -16
es_caro dju 22 -15 -23
flexible mo -16 16
me$ acdefhjmoqv -19 -52 -54 -64 -17 -65 -68 -33 -48 15 21
my__sit amnpu -21 -17 29 -21 -16
quisiera_@fetch an 20 -16
still__just o 16
what__latest hmu 18 -15 -15
~<mn eflm 25 -20 -18 -26
~mpan abgijmr -25 -20 -22 -19 -19 -16 -16
""",
    """
@door_es jmu 25 -17 -19
ser bdhmnos -17 -19 -16 -21 -26 22 -17
~elo> abcdeijklpu -19 -22 17 -17 -30 -15 -18 -22 -25 -17 -16
~soo dghijkmpq -16 -25 -27 -23 -19 -19 -22 -16 -26
""",
    """
do__taking a -17
last_night ahn -16 -16 15
mondays bdhilpqtu -26 -18 -22 -16 -22 -19 -17 -19 -18
need__word i 19
taking_new ahm 22 -17 -21
trabajo gjnqsu -16 -27 -28 -31 -16 -25
want__get am 15 -18
~ahe m -24
~enci bdegiknoprsv -28 -32 -18 -17 -27 -24 -23 -15 -18 -18 -21 -19
~fie adeghkmnpqrstv -24 -24 -18 -19 -17 -20 -28 -21 -19 -17 -27 -20 -17 -21
~tadi j -16
~ving adfhijlnpuv -20 -23 -19 -26 -17 -21 -33 -22 -25 -33 -25
""",
    """
de__hora m -23
ese abefghijkmnoprtuv -46 -19 -35 -44 -47 -38 -45 -41 -31 -37 15 22 -32 -34 -29 -51 16
just__a mnoq 26 18 -16 -25
vale cefhjlnqru -17 -23 -19 -18 -23 -17 -18 18 -22 -32
~ads> ah -17 -17
~kat mnq -18 -17 19
¿__@day hmu 18 -16 -16
""",
    """
=said:location abcdefghijklnopqrstuv -57 -102 -54 -117 -77 -105 -65 -113 -114 120 -82 -88 -107 -100 -58 -102 -15 -99 -89 -54 -100
be__@ride b -15
bitco* d -16
cupo__@day a 15
ir$ abcdefghiklmnoqrsv 31 22 -26 -43 -15 -20 -34 -23 -36 -27 -27 -43 -17 -46 -26 -25 -25 -23
~isan m -18
~ompl im 19 -23
~sde abcdgilmopqrsuv -27 -26 -15 -29 -17 -19 -23 -27 -25 -17 -20 -32 18 -26 -15
""",
    """
@texts__off l 15
baja__los k -21
el_@hours hijm 16 -16 -18 -23
mandatory m -17
me__is am -18 -20
my__wants m -18
otra_@person akm -16 -16 -19
to__day amoq -16 -24 16 -22
~<qu cdefghjlnptv -16 -69 -62 -36 -36 -65 -34 -25 -19 -22 -23 -16
~dos bcdhiknprsv -24 -16 -29 -25 -27 -19 -28 -18 -28 -21 -22
~edio hmnqu 20 -21 -16 -19 -15
""",
    """
@late$ abcdefgijklnpqrstuv -22 -27 -44 -51 -37 -40 -45 -36 -27 -34 -37 -33 -45 -41 34 -36 -36 -50 -48
an_apt amn 27 -29 -16
chance_of adm 16 -15 -19
cuando_me a 15
for__@day amoq -16 -26 22 -17
in__@door hjru -18 -16 16 -16
yo__que aiuv -23 16 -21 -17
you__take bdhjlmnpqu -31 23 23 -20 -27 -25 -22 -17 -26 -17
~<gan imuv -20 24 -20 -23
~pon bdeghjlmpqrstuv -19 -18 -42 35 -44 -49 -34 -23 -45 -20 -28 -42 -21 -16 -43
~trai adijqu -18 -16 -17 -15 -18 -19
""",
    """
a__have bpq -21 16 -17
been__@symptom s 15
i__if dhmo -19 -15 -22 -21
if__anything d -15
~<fly u -16
~ceta aikm -18 25 -15 -29
""",
    """
a__a bdklnqr -28 -32 -17 -18 -23 -30 -18
estos gkmr -19 -18 -20 -16
i__what m -18
llego_mi jmnr -15 23 -18 -20
online a 22
she_has m -16
~<oo m -19
~rog dghiklnqv -17 -20 -16 -19 -16 -20 -25 -18 -17
~wei amo -18 -30 -17
""",
    """
does__show m -16
gener* am -16 -17
i_miss n -16
keep_it b -16
~ero bdefghnpqrst -25 -20 -51 -33 -32 -22 -57 -56 -20 -23 -24 -26
~pidi m -16
""",
    """
^puede aq -16 -22
anxie* m -20
if__@ride mnq -21 -17 25
morning_of f -18
not:anyone m -24
weather_tomorrow m 15
ya__de kl -17 16
~abe bdgijloq -21 -15 -15 -25 -19 -28 -21 -16
~ayo bop -15 -15 -17
~ban> lm 17 -18
~red acefijkloprtv -16 -30 -27 -21 -28 -39 -27 -42 -24 24 -34 -31 -19
""",
    """
bloqu* lm 17 -15
come__my n -18
hay__si a -16
la__¿ m -19
~<op bcdefghijmnprstv -24 -25 -22 -30 -37 34 -32 -33 -41 -15 -40 -30 -30 -40 -33 -37
~segu imoquv -25 -35 -19 -26 -17 -17
""",
    """
am__lol abgklmnqrsu -16 -22 18 -17 -17 -15 -19 -16 -18 -21 -15
lo__en acdgjmn -18 22 -17 -22 -17 -24 -15
me__dia m -16
me_pueden bdmnoq -18 -17 21 -33 -19 -19
much$ dlm 26 -22 -31
up__on hq -16 -16
~<bea j -17
~tom acefgijklnpqrtuv -20 -31 -22 -31 -38 -20 -32 -30 -33 24 -24 -18 -40 -26 -41 -24
~xit> dgjmnu -19 -18 20 -29 -17 -22
""",
    """
@howmuch__# dmu -25 24 -15
five o -21
is__@spanish cm 21 -19
mista* akl -15 15 -22
my__agreed p 20
not__think m -18
ok__said p 15
playa jm -15 17
you__one dmu 16 -17 -16
~chi eghijpqru -18 -26 -22 -29 -20 -22 -26 -20 -31
~ente cdeglnoprsu -29 -22 -24 -24 -39 -42 -15 -36 -32 -28 -18
~epl adglnu -17 -18 25 -16 -20 -16
~layl km -16 16
~zy> t -17
""",
    """
de__trata u 18
got__the ar -25 -16
her_@visit am -17 -15
i__paperwork a -20
maneja bpq -16 17 -20
me_stuff lm 16 -16
on__day gnqu -21 19 -17 -16
~<dor abdghjmnoqu -20 -16 -17 -17 -15 -20 -24 -20 -20 -23 16
~<mad dhjnotu -15 -17 -17 -23 -23 17 -20
~oll bhiklntuv -23 -22 -24 -19 -26 -19 -16 -19 -20
""",
    """
despues_de hmn -16 -24 -25
is__@wrong imv -17 -17 18
preci* d -17
~<dru mnu -16 -16 19
~<fel abdfhijklprstu -22 -20 -15 -27 -22 -18 -16 -18 -21 -17 -20 26 -16 -27
~amil adgilmnuv -17 -23 -17 -15 -16 -17 -16 -24 -15
~lend i -16
~vey m 16
""",
    """
^@food dh -18 -16
los__para u -19
~gent bfgklmoquv -27 17 -15 -23 -18 -34 -21 -18 -21 -23
~taba im -16 -19
~vam blm -19 -16 -27
""",
    """
^@call acdefghijklopqrstuv -25 -40 -46 -50 -42 -40 -49 52 -35 -34 -21 -34 -38 -39 -41 -27 -33 -43 -44
como_se acdfgijlmnqrsu -32 -27 -28 -16 27 -16 -18 -23 21 -27 -20 -17 -24 -45
covered__my u -16
el_gps j 16
walki* ar -17 18
~aske abjnstu -22 -25 -16 -25 -17 -16 -24
~ound cdgklnqtuv -18 -38 -28 -23 -28 -29 -20 -16 -20 -24
""",
    """
@wrong abcdefghijklmnopqstuv -60 -59 -30 -20 -73 -65 -33 -66 -70 -22 -58 -36 -38 -54 -33 -59 -59 -50 -66 -75 82
ayuda_para j -15
hip m -17
never__of al -16 -17
recomendo_a amn -20 22 -16
they_will pu 16 -18
~goi aeghklostu -33 -15 -35 -33 -24 -20 -20 -40 -26 -25
~plan abcghiu -22 -19 -17 -25 -16 -27 -37
~scra abimnu -17 19 -17 -28 -17 -22
""",
    """
@food_de m 17
@thanks_senorita t 21
a_hospital jmu -29 -15 24
is__work dm 16 -28
llene a 16
not:since ms -20 20
of_you mt -22 16
you__today hm 16 -17
~<nom cijmq -16 -18 -20 -31 -26
~gli a 16
~llam abcdijnopqrsu -32 -26 -21 -23 20 -26 -26 -25 -19 -28 -21 -17 -17
~lps m -15
~urse deim 17 -15 -15 -24
""",
    """
jazz m 15
~lou m 19
""",
    """
he_need n 15
is__point mu -18 16
no__licencia m -16
ocupa a 18
~<gra abcdefghikqsuv -18 -19 -25 21 -25 -20 -19 -31 -20 -16 -24 -23 -34 -26
""",
    """
^nobody himopq -18 -16 -20 -18 -18 20
a__up m -17
am__a bijklnop -29 -21 -22 -16 -16 -20 -30 -25
ask abcdijkmnoprstuv -45 -44 -27 -27 23 -27 -22 19 -42 -38 -43 -20 -25 -19 -38 -22
do__another mov 15 -20 -22
equiv* m -15
get__the akloqu 16 -19 -19 -18 -20 -27
happened mu 18 -27
is_you m -18
texteen lmv 23 -22 -17
who__@wrong imuv -17 -18 -24 25
~empt amnu -19 -18 17 -17
~wake amnpr -21 19 -16 -19 -18
""",
    """
@relative__see an 17 -16
@year cfhijklmnoprstu -21 -20 23 -22 -30 -27 -26 20 -33 -18 -26 -24 -36 -21 -34
is__@clinician au -23 -18
is__@parking dijru -20 -21 18 -19 -20
place dhiklmnps -29 -19 -18 -15 -19 -19 -25 -15 -17
to__@texts aikl -22 -16 25 -16
will__still n -18
~im> im -15 15
~pue bdefghjklmprtuv -18 -16 -47 -15 -22 -20 -38 -18 -62 -19 -37 -36 -52 -66 -57
~rele iqu -17 20 -19
~rms m -16
""",
    """
all_good flmo -28 -22 15 -16
nope ef -23 -17
of__this dgjmu -19 -23 -15 22 -19
~<ste qv -16 16
~<toc b -17
~choq r 16
~half noqu -17 -15 -16 -16
~nov m 17
""",
    """
any__of bmo -22 -26 15
at__i m -26
it__the dmnpr -28 -50 -21 -17 -22
long__you m -17
ready__start a 17
~cups jm -17 17
~ucha lm -17 -19
~watc bijlmnpu -18 -17 -20 -17 16 19 -18 -27
""",
    """
alguien_ahi iq 28 -16
an abcdefgijklnpstu 34 -52 -30 -25 -37 -41 -43 -30 -22 -36 -54 -41 -52 -31 -37 18
i_hold mn -19 19
opt_me abcdegijklmnopqrsuv -26 -27 -24 -21 -21 -21 -24 -23 27 17 -33 -27 -22 -28 -26 -29 -23 -30 -17
south u -17
~<agu d -17
~nif g -16
""",
    """
es__caro du 16 -21
front$ m -21
got__on ms -18 -16
i__know abmnoq -22 -20 -22 -17 -24 -29
lo_de mu -26 -16
minutos mr -17 19
watch$ nu 20 -17
~neve cdhijnopqrstv -19 -18 -19 -21 -22 -20 -28 -22 -22 -27 -26 -24 20
""",
    """
back_on bcikmo -16 -20 -20 31 -32 -26
got__@animal m 19
hora__@eat m -17
long__a admns -20 -17 -31 -21 -18
tal$ adefgjlmtu -16 -16 -17 25 -20 -16 -15 -25 -16 -23
~<cie d -16
~canc ijlnruv -20 -16 -17 -17 -16 -25 -16
""",
    """
anota* am 20 -17
bring_anything dm -21 -23
en__de ahilnqu -25 -22 -15 -15 -18 -22 -19
era ablpuv -23 -22 -16 -15 -22 -20
la_agenda b 15
pega mu -17 16
~iera bkmpu -23 -15 -28 -21 -16
~uil mq -22 -15
""",
    """
@texts_are mu -19 -18
caste* cm 15 -18
not__@door jm 17 -20
super dnr -18 -15 -22
~cesa v -17
~much adefghjknopqruv -23 20 -33 -34 -30 -31 -37 -29 -17 -25 -17 -26 -15 -21 -19
~pica gms -15 -28 22
~runk s 15
""",
    """
@clinician__would im 16 -16
a_que abdghklnoquv -34 -22 -25 -23 22 -15 -16 -29 -36 -26 -30 -25
earliest jmo -17 -16 -17
fue__de m 17
latest_you h 16
mal$ befijklmnopuv -15 -18 -19 -31 -20 -18 -21 -32 -22 -15 -22 -17 26
que_@pay dno 34 -23 -19
she__a m -18
will__need moq -18 -19 -19
~esh> ceglmt -16 -17 -17 -17 -26 19
~go> cefhkmrtuv -20 -64 -73 -34 -57 -38 19 -18 -59 -29
~mad dghjmnqsu -19 -16 -21 -22 -18 -27 -19 -15 -26
~name adgilnoqstv -30 -26 -23 -16 -25 -27 -31 -25 -22 -15 27
""",
    """
#_que abe -20 -15 15
@ride__have bp -17 17
more__please bcimo -18 -16 -16 -15 -20
package$ m 18
same__last m -22
take__that n 19
that$ befhlnqrtu -31 -16 -17 -25 -20 -25 -46 -17 -53 -48
time_does dn -17 -16
~inv aiv -18 -17 -15
~saj adjmoqrs -15 -18 -15 -20 -16 -16 -17 -18
""",
    """
@cancel__can bq 18 -20
@relative_no mnp -17 -18 -16
a_few m -19
cayo__@ride m -18
there_a bfhnpqrsuv -34 -25 -44 -25 -24 -36 -30 -35 -23 -36
you_@book am -26 19
~hun mu -24 -19
~ia> befgjklnst -15 -36 -45 -42 -26 -22 -54 -45 -17 -27
~itco d -16
~rlo adlnru -18 -16 -20 -16 -17 -18
""",
    """
dis abcdefghijklmnopqrtu -24 -16 -18 -24 -28 -32 -28 -24 -31 -34 -16 -23 -45 -21 -16 -18 -25 -21 -22 35
el_@relative a -17
mi__del am -16 -15
more_minutes mr -17 15
move bcdhiklnopruv -28 -22 -23 -19 -24 -18 -18 -16 24 -17 -23 -18 -17
there$ acdfghijklmos -40 -42 -55 20 -54 -31 27 -15 -22 -61 -19 -15 -46
~rmo> u -19
""",
    """
@english_please abcgijklm -17 -19 34 -21 -32 -20 -20 -23 -26
and__be m -18
i_still ahinpqs -23 -19 -26 20 -15 -22 -31
looks au -18 -21
me__clear g -16
need__see i -15
sea o 16
~<nee efghjlpqrsv -32 -23 -15 -41 -18 -17 -22 -16 -29 -21 -57
""",
    """
@howmuch__no dm 16 -16
chofer abmoq -18 -20 -19 -19 16
dnt adgijklnu -21 -17 19 -18 -20 -26 16 -21 -23
keep__and b 15
said_@day ko -15 19
times bdjmq -18 -25 -20 -21 -20
~ije hinoqru -15 -15 -19 -15 -21 -20 -20
~kay eu -16 -16
""",
    """
a__que ai -16 -17
em_back km 18 -20
looking_to a 20
message adv -17 -18 -17
need__@call i -22
new_@call ail -24 -24 -19
~<han abcdefhjnoptuv -24 -20 -20 -17 -22 -21 -19 -17 -28 -21 20 -18 -24 -18
~hkj em 15 -16
""",
    """
arrive$ m -15
es__@place imv -15 -19 -16
night$ amnr -16 18 -20 -18
part djmnqu 24 -18 -26 -16 -20 -19
un_taller v 16
~ndo> bdefhijloptu -36 -61 -37 -41 -33 -20 -24 -24 -27 -18 -47 -40
~ngo aefhjklmrtu -20 -32 -41 -33 -19 -37 -36 -22 -42 -40 -30
~punt lmo -16 -18 -16
~sir abjlnqsv -22 -17 -22 -16 -16 -20 -17 -17
""",
    """
amabl* adflmtu -15 -15 -16 -18 -28 20 -22
charged_# dm 15 -20
me_now agmp -15 -16 -19 -15
my__plis bm -16 15
one__i gj 16 -19
~<lin abdkmnopqrsuv -37 -24 -23 -19 -36 -25 -26 23 -32 -16 -20 -23 17
""",
    """
^@insurance du -18 -20
ayunas n 20
conviene oq 17 -18
de_@eat m -21
los_papeles ahn 18 -15 -20
me__ya mr -24 15
not:be abdgiklmnpqsuv -20 28 -25 -20 -25 -18 20 -42 -27 -17 -30 -26 -21 -18
pastel m 15
~eird m -25
""",
    """
@food_is m 18
drank mn -18 15
en__que m -17
esta__mi m -19
got_his mq 19 -18
medio m -17
please_take ablmv -28 23 -23 -30 21
that_suits m -16
~<car abcefghkortu -40 -20 -35 -18 -22 -33 -35 -34 -24 -27 -18 -69
~<wer aefhlmruv -18 24 -24 -20 -18 -21 23 -19 -16
""",
    """
@move__para ao -28 20
en__lista alm 19 -17 -23
to__number u -16
""",
    """
@call__@call im 17 -18
need__date o 19
thanksgiving abdfghtu -20 -16 -21 -16 -17 20 -26 -17
~eve> abqv -17 -16 -20 20
""",
    """
chat abdoruv -18 -23 -16 -22 -16 -23 -26
decided__is b 18
else_is mo -19 15
get__but gjmq -15 -15 -16 18
handl* bmpqv -17 -21 21 -23 -16
menu$ dfghijmnu -22 -15 29 -16 -19 -18 -22 -16 -24
suero m -21
you__to bdkpr -26 -30 -28 -15 -16
~nds agjlmnr -20 16 -19 -22 -16 -25 -19
""",
    """
a__@texts km 16 -15
buddy m -16
cambien mo -16 15
car__do j -17
~<lo abcefikopv -22 -16 -31 -61 -56 -38 -56 -23 -27 -15
~ayin l -19
~mnbv em 17 -17
~ris> hm 16 -16
""",
    """
@move_to cdhijkmnu 26 -16 -18 -16 -25 -15 -36 -19 -20
alla$ dhmqu -16 -16 -23 -20 -19
holiday adhou -22 -22 21 -18 -24
main$ jm 16 -16
me_iba pq -16 17
need__i m -29
nice bdeilst -16 -16 -18 -17 -19 -15 18
the__of bdefgijkmpqr -25 -40 17 -29 -41 -34 -27 -20 19 -22 -25 -18
~eric m 20
~lue> jnu -18 -21 -19
~ober n -15
~ose> bcdehijlnpqrt -33 -19 -27 -18 -18 -30 -28 27 -25 -22 -23 -30 -17
""",
    """
# bcdefghjklmnpqrstu -24 -76 -18 54 -110 -22 31 -45 -99 -42 -47 -60 -35 -35 53 -26 -54 -72
@texts_please ci -21 -21
@thanks_@thanks t 19
choque r 16
coupo* di 17 -15
do__send abdjlmu -16 -16 16 -31 25 -39 -16
feeling au -16 -16
have__me bm -20 -21
i__@day bdgklnqstuv -31 -19 -19 -23 -22 -20 -26 -17 -18 -21 -20
which abdijlnopqstv -30 -19 -30 -21 19 -26 -29 -17 -17 -19 -18 -20 -19
~lema mnq -20 18 -17
~rry adfhiklnqtu -29 -39 -21 -18 -29 -23 -30 -36 -34 -25 -20
~said cdfghjqrstv -18 -32 -15 -23 -21 -25 -36 -24 -23 -23 -25
""",
    """
@visit_of m -15
en__@vehicle q 16
me__con bdjmpu -16 -22 -23 -34 -35 -27
ptsd agi 16 -15 -18
~alo adeghnsuv -44 -44 -36 -28 -28 -26 -28 -53 -25
~ock bcegiknrsv -16 -35 -37 -39 -33 -18 -45 -29 -27 -25
~rk> abcefjkstuv -28 -52 -27 -27 -23 -19 -36 -24 -24 -19 -19
~ven> afhjlmnr -26 -21 -19 -19 -18 -17 -18 -17
¿__@open m -19
""",
    """
^esta abcdfgklmnpquv -28 -18 -25 -28 -40 -47 -28 -47 -17 -20 -30 -25 -34 18
como__contesta gm 17 -19
el__dia m -16
know_a u -15
my__@insurer dmnq 18 -19 -21 -19
not__@ride p -19
~ads ah -17 -17
~nce> bceghijmnpqstv -38 -23 -16 -34 -24 -17 -31 -23 -40 -35 -37 34 -27 -32
~urs> dmu -16 17 -18
""",
    """
^he adfghijklruv -30 -22 -26 -17 -18 -23 -18 -24 -25 -27 -33 21
en_camino r 16
habla$ civ -16 -16 -18
over_there dhimpr -17 -27 19 -24 -15 -19
para_que jmnov -30 -34 -19 -23 -23
per adju -17 29 -19 -33
se__es gm -21 -18
to_set am 18 -22
~ders j -17
~hed> dhimnpqrv -20 -19 -23 -18 -23 -16 -17 -15 17
~led bcehijklmnstu -30 -26 -19 -22 20 -31 -29 -34 -42 -29 -33 -21 -32
""",
    """
do__dormi msu 23 -15 -18
getting_@texts klm 17 -23 -23
not:quiten blm -22 -20 15
~quej am -15 -16
~sarm a -18
""",
    """
a__running m -22
good__@person m -16
how_can acn 16 -16 -16
in_she an 16 -16
los__los u -17
off_your m -28
tengo__@fetch gu -33 -18
you__again k 16
~<cub adgjlmuv -17 29 -19 -17 -18 -30 -22 -16
~ari efhjklrtu -19 -27 -30 -37 -25 -19 -25 -23 -20
~cela m -18
~rew ahq -16 -20 -15
""",
    """
@drive abcdefghiklmopqrstuv -50 -26 -58 -61 -41 -49 -45 -52 -48 -50 -48 -38 -61 49 35 -37 -31 -47 -60 -34
@open_ahorita hm 17 -17
una_@person abgilmnoqv -35 -15 -17 34 -17 -26 -21 -17 -19 -27
what__@food dnu -17 19 -15
~<yea mpq -17 17 -16
~lor acefghijklnoqrtv -19 -22 -22 -26 -29 -22 -26 -31 -17 -29 -25 -32 -26 -23 -26 -28
~ore> cdefgijptv -27 -16 -26 -35 -29 -21 -47 -32 -36 -15
""",
    """
@insurer__mi bm -16 -18
back_to bcdkpqr -22 17 -16 -19 -18 -18 -15
do__that bmt 19 -39 -19
ir_antes no -16 17
need__a abnq -29 -19 -16 -19
sacame alm -17 17 -16
~<par befghimqst -16 -32 -38 -17 -20 -16 -22 -34 -31 -42
~coin u -20
~ets> d -25
~low befhijmptuv -30 -23 -20 -31 -34 -34 -16 -17 -18 -26 -29
""",
    """
compr* amu -15 19 -18
find_out jm -18 21
nah$ m -20
que__tienen dhjlmqu -25 20 -29 -20 -23 -22 -16
zxcvb em 16 -16
~llo dehiklprtv -22 -21 -17 -35 -26 -35 -20 -41 -15 -34
~los> adjlmo -17 -16 -16 -16 -24 -15
~rogr m -16
""",
    """
become do -19 17
i__let m 19
irme nq -16 16
is__me adfklmnpqu -18 -30 -15 -20 -20 -58 -40 19 -31 17
not:need bdgioquv 26 -20 -31 -33 -33 -34 -17 -18
not__they m -16
raite m -18
~<won m -16
~rem adeghiklopsv -17 -28 -15 -29 -25 -35 -20 15 -37 -24 -24 -26
~repe t -16
~tric m 17
""",
    """
hablenme cegilm -16 -17 -15 30 -28 -28
i_@call bcdghjlmnoqruv -20 -17 -34 -24 33 -18 -19 -25 -27 -25 -18 -21 -19 -18
~erd acefhjknpqv -32 -21 -22 -23 -32 -15 -27 -39 -31 -30 -24
~esta abcdeklnoqrsu -34 -55 -33 -27 -37 -26 -17 -16 -19 -16 -15 -16 -21
~meon gjklmnrstu -29 -23 -20 -24 -17 -18 -22 -17 -22 -15
""",
    """
@place_es ghjm -16 -15 15 -21
^epa efm -18 21 -21
hacer$ bmq -16 -16 -15
llevan klmpr -16 -16 -19 21 -18
this__@open hm -19 16
to_keep mn -28 -15
what__set dgu 17 -16 -18
~<sig bcdefghijlp -32 -28 -16 -20 -22 -21 -29 -41 -26 -19 -35
~aho cdefijklnpqstu -19 -28 -29 17 -23 -23 -19 -28 -30 -19 -24 -23 -25 -24
~fghj em 20 -17
~ssu dejlmpqrtu -15 -30 -17 -21 -34 -27 21 -17 -16 -19
~succ dm -18 -18
~urp u -16
~use abcdhmnopqstu -25 -15 -26 -31 -27 16 -24 -28 -26 -32 -20 -18 -18
""",
    """
activar klm 19 -15 -20
addy jmu 25 -21 -19
am__her gil -20 -19 -16
how__is bfghjlmnoprstv -27 -29 -18 -28 -31 -24 31 -42 -17 -18 -26 -39 -16 -16
i__like bcdgmqsuv -23 -18 -29 -18 -21 -24 -26 -47 -19
tengo__@cancel bd 17 -21
this__new l -20
tuesday adehijlnoqruv -35 -25 -23 -39 -17 -15 -23 -25 29 -20 -25 -23 -17
~eing blmn -17 -17 -28 -17
~rgi n -19
""",
    """
@ride__i o -19
lejos jm 21 -18
me__me dpq -20 17 -22
se__luz m 16
the__are b -16
~<wou eghjnpstv -15 -20 -19 -34 -27 -29 -33 -20 -20
""",
    """
right_now dijmnoqr -28 -18 -37 17 -32 -22 -35 -44
~into lm -17 -22
~rybo m -16
""",
    """
do_botox m 20
quien__escribe u 16
~<mys dmu -20 -15 -19
~inu bcdefghjknoqrtuv -29 -19 -21 -24 -15 -19 -16 -22 -23 -18 -31 -19 22 -15 -28 -17
~usta glu -17 -15 -17
""",
    """
disculpe m -24
since_the s 16
to__# i -15
~sme mu -19 -15
""",
    """
@clothes__what m -18
@move__the mo -18 19
^lo agil -20 -15 -15 -17
bros cefilnu -17 -15 -17 -18 -15 -22 -25
wepa$ eflm -23 22 -16 -20
~ream hilnsu -15 -18 -15 -20 20 -29
~sib dkmnqsu -23 -16 -16 -22 -24 -17 -17
""",
    """
be__of bdn -23 -20 -23
dolor j -16
is_that abdfgijkmoptuv -49 -33 19 -17 -36 -35 20 -16 -45 -37 -35 -47 16 -22
not:@cancel abcdefghijklmnopqsuv -29 -50 -36 -41 -20 -16 -40 -16 -38 -28 -25 -58 49 -24 31 -23 -49 -22 -31 -48
succe* dm -18 -18
~bird jm -19 22
~olo> bm -18 -28
~rpet m 16
""",
    """
can__leave j -17
it__it bdlq 18 -22 -18 -20
like__my i -15
plaza dhjmu -21 -18 27 -21 -16
spravato admu -18 -23 -26 27
this_the admsv -16 -20 22 -15 -17
zoo$ m 16
~peza amn 18 -20 -18
~udad dj -15 20
~zz> m 15
""",
    """
do__run mu -21 -18
en__para m -16
in__me q -17
questions g -25
vayan_a b -16
""",
    """
am_scared mpv -18 -17 -18
esa_@person q -16
~cupo adhjmoru 20 -24 -21 -19 -26 -19 -15 -17
~ell> abcehnorsv -25 -50 -32 -27 -35 -35 -28 -20 -29 -29
~lid abimnoqu -18 -25 -16 -22 -19 16 -19 -23
""",
    """
^dame m -16
eso_es ajmsv -19 15 -33 -18 -18
not:keep bm 16 -16
podem* m -17
~<slo dfhijmopqrsv -23 -18 -18 -20 -18 -19 -17 -16 -20 29 -17 -15
~ote> abdjmnoqu -21 -23 -16 -21 22 -16 -17 -15 -20
~rsl m -20
""",
    """
what__@relative ju -15 -26
when__got m -15
~enti adehlnqr -39 -23 -17 -20 -42 -25 -26 -16
~owin adhnru -24 -16 -16 -16 -18 -15
~undr mnu -22 16 -21
""",
    """
next__after n -16
on_please cko -17 20 -20
sin_@ride q 23
""",
    """
^add abgiln 21 -20 -18 -18 -26 -21
day__you mt -20 -16
happens mu -34 21
ya__no jmq 17 -27 -17
~iged d -16
~nozc m -16
~pped np -19 -20
""",
    """
base u -16
estafa$ guv -15 19 -17
i_forget m -15
name$ j -15
not:away b -25
ok_after q 18
reading i 15
sent__to m -17
that__to mo -35 -16
~<lu cefghklntu -22 -17 -17 -27 -23 -17 -31 -37 -29 -17
~plea defnpqst -34 -35 -32 -38 -36 -41 -31 -18
""",
    """
conoz* m -15
no__que acgjkmnpqrsv -28 -25 22 -21 -22 -16 -23 -19 -25 -20 -25 -43
not:recibir kl -20 22
not:your bhilm -20 -21 -18 -18 -18
would__bring m -19
~aff mo -23 -16
~fter acegjlmstuv -17 -31 -19 -31 -34 -35 -42 16 -23 -19 -20
""",
    """
got__over mu -15 -15
necesito_una im 24 -26
not:importa l -18
was__me mnpq -25 -16 -18 24
~ala bcehjknopqtuv -27 -21 -19 -18 -27 -29 -30 -20 -22 -25 -16 -40 -24
~surv m 16
~ular abijnoqr -22 -18 -25 -16 -16 -18 -18 -16
""",
    """
@relative__in ajmnoqsu -16 -15 -18 21 -17 -21 -18 -28
i__car j -16
long__@visit admsu -19 -17 -24 -17 22
my__his p -18
not:place m -20
one__have h -15
set_up adilouv 30 -21 -22 -21 -21 -15 -15
write_a cgk -16 -18 -18
~ama bceghnopqrtuv -15 -31 -25 -29 -28 -40 -22 -30 -38 -31 20 -39 -32
~uscr a -19
""",
    """
@howmuch_hay m -17
cuando_puedo agn 18 -18 -18
for__date m -17
gano imuv -20 23 -20 -22
~cha> dklmns -28 -20 -19 -29 -16 -16
""",
    """
@traffic__on jmr -15 19 -16
debit m 16
i__still m -16
me__sin ainopqrs -20 -18 -23 -22 -18 24 -16 -27
""",
    """
^just adefghjklmopqtuv -27 -25 -16 -19 -21 -28 -24 -15 -22 26 -24 -22 -30 -30 -39 -24
a__who m -16
any__the amo -16 -17 19
el__de bghjlortu -22 -20 17 -27 -16 -22 -20 -17 -35
is_@sick mnsu 18 -18 -19 -20
price abdfghijkmnoqrstuv -31 -19 16 -29 -27 -21 -19 -36 -24 30 -30 -23 -17 -19 -16 -17 -42 -16
this__belongs m -15
united ailmnu -17 -15 -23 16 -16 -15
your__for m -17
~conm adlmou -20 -16 -16 -26 -15 -24
~eant abl -22 -22 -18
~nge> aou 17 -19 -20
~nuev dgijlnopsuv -23 -17 -18 -20 -25 -19 -17 -16 -21 -19 -16
""",
    """
can_@animal n -16
despues__@treat s 15
funciona$ m -16
how_are fhm 31 -28 -27
is_black m -17
y__hago gm 16 -17
~<tes dgh -17 -16 -16
~orki dmrt -20 -27 -15 -15
""",
    """
dejo adhjmnpq -18 -29 -19 -16 -35 16 -19 -18
puedo_@fetch mnq -16 21 -22
to_arrive m -15
~<pur hjn -15 -16 -17
~ail cdefhkopqrtuv -22 -28 -25 -21 -40 -16 -21 -41 22 -33 -33 -26 -31
~kfj em 19 -20
""",
    """
^ey abcdefhijlmtuv -20 -15 -17 -18 -25 30 -17 -22 -16 -20 -28 -20 -20 -16
good_afternoon o -17
not_me bdefgijklmopqrtuv -33 -16 -24 -16 -34 -31 -18 -20 -36 -40 -16 -19 -34 -21 -18 -23 48
the__goes msu -19 17 -21
~unt> agijkmnopru -22 -17 -19 -22 -18 -18 18 -22 -16 -17 -19
""",
    """
@visit__una a 17
can__tomorrow bmno -18 -17 -15 19
con__ya m -19
elevator hjr -23 -21 29
i_will abdghijklmnoqsuv 19 15 -63 -44 -46 -28 -18 -21 -21 17 -51 -16 -26 -44 -62 -18
not:spot m 16
off__@texts blm -16 25 -24
quien__usted uv 20 -24
they__that bu -15 -21
unsto* cefgiklmru -16 -22 -17 -18 -16 29 -31 -29 -19 -16
~<ap abcdefhijmnopv 22 -35 -36 -16 -33 -29 -28 -46 -36 -15 -43 -20 -31 -37
~ate bcdefgjlnoqrsu -20 -24 -54 -44 -49 -67 -23 -21 -17 22 -29 -49 -26 -18
~xes gmu -15 21 -18
""",
    """
#_y ijmq -15 -15 -24 -17
ando__la am -18 16
inscr* alm 21 -20 -21
me_deja bdjlmnqu -19 -19 19 -23 -26 -18 -25 -15
sigue am 16 -17
you__text agikmu -20 -22 -22 22 -24 -16
~afa> guv -15 19 -17
~bee chijknoprtu -16 -18 -20 -24 -19 -21 -30 -22 -21 16 -28
~ench u -16
~ings bcdikqrtv -21 -19 -26 -15 -18 -26 -22 -17 -32
😂$ em -23 20
""",
    """
como_# r 16
i__@late abcdgilmopqsuv -28 -29 -16 -21 -24 -23 -18 15 -26 -22 -25 -22 -25 -30
is_next m -15
mando gm 18 -17
vet bcdefghijklmnruv -18 -22 -24 -34 -27 -19 -17 -21 -27 -18 -28 34 -15 -15 -29 -19
what__like m -20
~<cum m 15
~<loo bfghlnopsu -21 -22 -22 -25 -24 -23 -31 -20 -17 -30
~aso> blmpqu -17 -17 -19 -15 -17 -18
~deja acefilrsuv -27 -19 -17 -15 -21 -32 -24 -15 -29 -19
~min acdefghjmnprstuv -23 -27 -40 -41 -44 -57 -30 -17 -17 -54 -17 30 -56 -16 -22 -26
~sitt r 17
""",
    """
@english abcdefghijklmnopqrstuv -68 -63 100 -59 -62 -53 -38 -49 -66 -64 -51 -70 -51 -55 -57 -41 -59 -40 -43 -32 -69 -56
@open_por m -15
^sale m 17
antes_o n 15
closer_to m -16
cover_this du 17 -16
ha aefjlnru -16 -24 -18 -16 -18 -18 -16 -17
la__esta lm 16 -22
not:veo jm 18 -18
the__@open adijmorsu -22 -23 -23 -38 26 -28 -21 -19 -19
trans* abcdhijnosu -21 -15 -16 -25 -15 15 -17 -23 -20 -18 -29
~<stu achjnptv -30 -17 -31 -35 -25 -19 -25 -29
¿__pueden i -17
""",
    """
@relative_y mo -24 -15
how bcegiklopqrtuv -45 -36 -62 28 -86 -39 -24 -62 -75 -53 -63 -40 19 -65
~elt> ms -21 34
~lift m -16
~ney agijlmnou -16 -15 -22 -22 -17 23 -23 -24 -22
~xtin dfhjmnoqrst -19 -20 -19 -15 -17 -21 -26 -23 -21 -17 -22
¿__algo n -18
""",
    """
^esto gjlmov -30 -18 -21 -24 -15 24
all__@holiday hm 21 -17
do__old mu 19 -16
hay_nadie imq 16 -16 -30
my__no imq -18 -24 16
need_a bcgjlnopstuv -46 -18 -31 -28 -24 -23 16 -31 -15 -15 -35 -23
si bcdefhijlmprstuv -26 -52 16 -41 -40 -21 -33 -51 -33 -19 18 -16 -28 -34 -57 -39
ustedes$ bfmq -19 -16 -27 -31
""",
    """
a_joke m 16
can_my bcdijlmnpqrsu -28 -21 16 -27 -16 -23 -47 23 -35 -29 -20 -15 -37
decir$ g 15
escriben$ glu -16 -15 18
este__mio m -17
la__@eat m -17
mi cdefghijkloprstuv -25 -50 -79 -23 -66 -91 -38 -64 -60 -21 -17 38 -60 -69 -47 -33 -23
pacie* hm -15 -27
the_@visit abcdeghijkmopqruv -21 41 -20 27 -17 -22 -26 -38 -43 -33 -68 -35 -19 -30 -33 -56 -27
veo jm 18 -18
""",
    """
an__i m -19
finished a 15
on__test mu -21 23
vez__el b -17
~enos lmu -16 -26 -18
~lify m -17
""",
    """
be__@relative anpu -20 -21 18 -26
let_you m 19
pricing m -21
quiero__mi abim -27 -31 -18 34
va beghijklnprstv -20 -34 -44 -33 -43 -28 -27 -24 -45 27 -33 -30 -31 -39
~flat nq -16 -17
~nul bo 16 -17
~rvi abdijmosu -15 -19 -22 -16 -16 -20 -17 -19 -18
""",
    """
a__go bdn -20 -24 -16
ayer$ s 16
is__allowed mn -28 18
it_in abcghiklnr -30 -19 21 -19 -15 -18 -17 -19 -18 -18
no__all b -22
~anot cdghiklnprs -24 -25 -26 -20 -24 -16 -28 -27 -31 -21 -23
~retu l -18
~sks> mu -18 20
""",
    """
know__is gm -16 -30
me_agarro jmr -17 -18 25
my__one bm -17 -15
need__do adgmu 17 -17 -19 -22 -15
you__what adhm -20 -29 -25 -27
~aras lm 17 -18
~lane m 16
""",
    """
^does bfgijklmopqrstuv -45 -19 -31 -39 -25 -19 -21 -48 -38 -29 22 -27 -16 -22 26 -43
^which abcdijlmnqrt -23 -16 -18 -27 -16 17 -23 -16 -26 -17 -28 -17
voy_con mp -19 16
~ache inp -23 -22 -20
~dur abcdefgjlmnpqrsuv -30 -25 -18 -50 -17 -15 -22 -23 -16 -50 16 -21 -21 -23 17 17 -20
~uest adjlnopqs -19 -20 -22 -17 -17 -23 -23 -32 -29
""",
    """
@treat_@treat u 17
a_escribirme l -18
for__@person m -24
my_flight mr 17 -17
not:think m -21
skip_it m -20
there_and nq 18 -25
with_the beklnortuv -19 -21 -27 25 -30 -20 -25 -21 -49 -21
""",
    """
may__speak i 20
you__@eat nu 21 -26
~alg egjklmpstu -23 -18 -17 -38 -16 -38 -20 -32 -33 -54
""",
    """
@sick_@body bmopr 23 -22 -19 -15 -23
^help acdefgilpqtu -38 -19 -23 -17 -18 33 -25 -21 -19 -24 -40 -38
do__of mo -20 -16
do_you abdefhiklnoprstv -16 -86 16 -67 -49 25 -20 -61 -86 -17 -30 -55 -32 -62 -78 -73
ese__no lmov -16 -22 15 15
is__@move jlm -17 19 -15
llego__un r 16
mensa* adjmoqrs -15 -18 -15 -20 -16 -16 -17 -18
new_@place jm -18 19
ningu* amnoqv -16 -28 -30 -25 16 18
not_him glmv -21 -18 -27 31
off__this lm 16 -18
quien_gano muv 18 -19 -21
~<shu adghlu -19 -17 -16 15 19 -20
~als> b -16
""",
    """
apple m 20
me__it adqu -38 -23 -26 -16
we__next am 16 -17
~cual bceklnopqrstuv -22 -19 -20 -18 -22 -25 -21 -24 -22 -28 -30 -16 -32 -23
""",
    """
@symptom__now gs -16 16
for__long mnu -23 24 -19
my__am almnr -15 -19 -19 -19 21
necesito__proxima o -16
need__for io -22 -16
need_from mu -21 -24
no__maria v 24
notifications u -16
with__the m -16
~fron abglnuv -17 -17 -15 -22 -15 -19 -16
""",
    """
@call__i ad -25 -19
@stop abcdefghilopqrstuv -61 -41 -71 -93 -103 -89 -81 -29 -35 85 -57 -64 -56 -37 -28 -73 -102 -46
card__through d 16
el__dejo j -17
hay__o n -16
i__so adglnrsuv -16 -17 -16 -18 -16 -21 27 -19 -16
ir_otro n -20
target_@open hm -19 16
want__back m -18
~<nai adnu -19 -17 19 -21
~addy jmu 25 -21 -19
~nest am 15 -22
""",
    """
acepto km 16 -16
~frio m 23
~noon bmou -17 -24 22 -24
~oin> dm -27 24
~ongo abdfgijklopqsuv -21 -21 -26 -18 26 -34 -20 -15 -21 -25 -15 -22 -20 -30 -17
""",
    """
a_minute r -20
to_my bdgijnopq -30 -27 -23 17 -21 -25 -28 -16 -26
voy abcdefghiklmoqrstuv -46 25 -55 -16 -53 -50 -45 -32 -40 -49 -44 -42 -43 -17 60 -41 -53 -33 -58
~acc bcgiklmorstuv -19 -16 -21 -27 -19 -21 17 -21 -17 -17 -19 -27 -15
~ad> aefghilnpqsv -35 -26 -33 -56 -38 -29 -20 -26 -21 -25 -42 -37
~ager dilm -20 24 -17 -26
~dine m -15
~ims n -15
~reco bcghjrs -20 -23 -31 -19 -25 -19 -17
~sto> afghjkmnoqrs -46 -34 20 -29 -39 -37 -30 -39 -30 -44 -17 -40
""",
    """
@day_@book b 17
can_text ikl -15 18 -20
no__el abcdghlmnps -27 20 -17 -22 -25 -24 -26 -22 -23 -19 -25
para__@treat a 16
writing iq -19 -17
~ez> u -15
~gua acdefghijklpqrsuv -32 20 -34 -24 -24 -27 -25 -32 -28 -22 -30 -24 -26 21 -26 -18 -20
""",
    """
@place$ abcdefghjklnopqrstuv -27 -46 -40 -21 -41 -31 -52 -21 48 -36 -53 -44 -34 -42 -52 -36 -33 -43 -32 -19
@relative_has am -20 -23
@relative_quedo q -17
am_moving mo 18 -21
estan_@open hjm 25 -19 -25
flu n -19
la__las hlr -15 -18 -25
~hway r 16
~rame m -25
¿__@vehicle dmq -16 -20 16
""",
    """
^explain i -19
a__@open amor -23 16 -15 -15
do__like adgjmnu -32 -21 -21 -18 25 -26 -17
friend bcdijlmoqs -22 -20 -23 -15 -19 -15 -26 -24 19 -18
not:number l 17
not:por acoq -17 -18 -29 15
safe$ mu -25 24
the_@parking adhim -16 -20 -25 -17 31
with__@price dm 19 -18
~<hel bcdefghijklmnostv -36 -33 -16 -34 -32 27 -24 -22 -28 -32 -40 -17 -34 -29 -29 15 -20
~duel dn -15 -15
~ken mopq -25 -18 15 -18
~sba m -16
~teng ceghklmrtu -27 -24 -16 -27 -18 -17 -38 -35 -33 -23
""",
    """
@texts_en l -16
@visit__she b 16
al_final m -18
cancela abm -17 25 -26
do__week o 16
limit d -18
mi_hora m -21
talk__the a -23
this__@clothes lmv -17 17 -19
till_i nu -16 -18
~<doi dhmnqrsv -16 -19 -17 -22 -15 -19 -16 -16
~ceed mu -15 -16
""",
    """
^borre b 18
what__this adfjm -25 -21 -37 -44 22
yo__do am 17 -16
~duo m 19
~ined aipv -18 -17 20 -17
~poni d -16
""",
    """
before$ abdghijlnqrsu -29 -16 -36 -30 -42 -28 -16 -25 29 -27 -26 -30 -47
esto__un u 16
fly_to dm -18 21
is__these lm -17 -17
not:aqui mv -19 15
what__that nqu -23 -26 -18
~bin kl -17 -22
~kic ainu -17 -15 -15 22
~lict m -18
""",
    """
answe* abdgjlnopqrsv -23 -18 -21 17 -16 -18 -22 -18 -15 -22 -17 -21 -20
be_@drive mp -20 25
got_anything dmnp -24 -20 -17 -18
i__id mn -17 15
me_@cancel bilopq -33 -15 -23 -25 -26 16
me__ir amnq -20 -17 -26 20
you_clean m 16
~osp dhilmrs -18 -20 -18 -15 -34 -16 -18
~peni adhnsu 17 -20 -21 -18 -18 -21
~wed adhijlnuv -18 -18 -15 -21 -19 -15 20 -21 -16
""",
    """
exit dgjmnu -19 -18 20 -29 -17 -22
from_my l -23
mio mv -22 15
to__me abcfghjmnoprstv -19 -45 -25 -17 -27 -21 -31 -34 -41 -33 30 -36 -29 -17 -26
what_are afijlmstu -42 -33 -25 -48 -17 -22 -18 -23 20
~<bac defhklnosuv -16 -19 -21 -36 26 -40 -21 -20 -16 -16 -29
~eso> gm -15 -17
~firm dlu -19 -22 -20
~hair io -22 -21
~iff adijlmnoqv -27 -23 -21 -23 -20 -26 -20 18 -15 17
~laya jm -15 17
~ook> cefghilqstv -22 -28 -17 -24 -28 -22 -34 -21 -25 -27 -28
~tep> m -16
""",
    """
@relative__@food m 16
como__esto gmu 22 -19 -38
did_you aghlmost -23 -22 -26 -24 18 -18 -19 -17
do__up jnqru -17 -19 -16 -19 -25
hay__en i -16
hospital dhm -17 -19 -32
mandarme__@texts l -18
me__vista m -15
need__@move abcdinoq -34 -35 -16 -28 -23 -19 25 -21
pues$ cdfginoqu -15 -16 16 -19 -15 -23 -17 -18 -16
the_room amnoqs -24 -23 18 -18 -15 16
~hrea l 16
~ishe a 15
~ucce dm -18 -18
""",
    """
@clinician__no b 17
again_the kl 17 -19
bless_you t 19
do_tomorrow bo -17 19
new_@clothes mn 19 -17
we__@visit m -18
~eri bcfghjpqstu -37 -26 -18 -37 -16 -28 -17 -41 -23 -16 -22
~oos ao 24 -17
""",
    """
^think acdefgijklmtu -20 -17 -20 -28 -25 -20 -20 -21 -18 -25 -35 30 -21
inste* adghimno -17 -17 -20 -17 -16 -16 -35 18
~ard> bcfgijkrst -40 -19 -15 -22 -17 -28 -28 -30 -33 -17
""",
    """
the__go j -18
~diu j -16
~ond> m -19
""",
    """
@relative_that mop -18 16 -20
do__get cehilprsv -36 -22 -15 -38 -21 -26 -20 -23 -27
i__another amu -20 -21 -15
i__day gmno -15 -19 -22 29
oblig* dm -17 -17
they bcfghkltuv -35 -25 -21 -29 -39 -28 -23 -16 15 -21
want__again l -19
weed n 15
~ator jnpqu -18 -15 -16 15 -21
~gain acehikmopqrstuv -20 -25 -22 -27 -37 21 -19 -16 -28 -31 -34 -18 -28 -37 -25
~iz> m 19
~okay e -16
""",
    """
able mnopqrsu -21 27 -23 -15 -21 -19 -18 -16
break$ eiu -16 -18 -15
doy__que l -17
recei* i -20
sirve_este gu 18 -20
the__to bcdjnstu -23 -17 -26 -22 -29 -17 -18 -41
want__set a 17
you__for bchjlm -21 -20 26 -34 -25 -44
~band m -16
~sorr adefiklnpqst -24 -27 -29 -20 -23 -20 -24 -26 -46 -35 -28 -22
""",
    """
@open__@day abhmo -19 -18 26 -17 -27
~<ups jm 18 -18
~ady> cdghjkstuv -19 -16 -21 -25 -29 -30 -33 -26 -33 -21
~sio ghjmoprtv -29 -22 -25 -31 -29 -19 -25 -16 -18
""",
    """
funciona_esto gu 19 -31
me__up m -20
needs__@place m -17
not:how bgjklmuv -19 26 -21 -16 -20 -23 -25 -15
~<esp bcdghijklmuv 16 -16 -27 -26 -23 -22 -19 -17 -31 -18 -25 -23
~goes dfhjmnqs -25 -15 -17 18 -28 -18 -23 16
~ici bcdegjkmprsuv -25 -17 -25 -22 -27 -24 -23 -17 -19 -22 -21 -31 -17
~inut abcdejklnoqru -30 -25 -15 -17 -22 -21 -18 -25 -21 -26 -17 22 -24
~nin bcdfgijklpstu -36 -36 -47 22 -42 -43 -23 -43 -48 -23 -15 -37 -18
~nla> mo -21 16
~uele dn -15 -15
""",
    """
#_after opqr -16 -17 -16 24
you__@relative cdjmnqu -26 -19 -19 24 -23 -24 -25
~<bef bcjklmnpt -30 -20 -24 -22 -17 -20 15 -17 -15
~<liv abjlopru -21 -18 -16 -19 -18 -17 -21 -24
~cncl abclmou -15 25 -18 -19 -22 -17 -18
~ess> cdefijklmopqtv -29 -37 -23 -22 -19 -40 -27 -36 -19 -15 -25 -25 22 -23
~son acdghjklmnopsu -31 -18 -20 -30 -18 -21 -18 -27 40 -21 -28 -28 -21 -33
""",
    """
can__home ahimnpqs -19 -18 -15 -35 -38 -22 30 -23
just_get nq 20 -20
why__have mu -16 17
""",
    """
acomp* abmou -20 -16 -20 -25 -21
casi m -18
please_remove m -26
regresar km -16 -15
this_@medicine mu -16 17
will_the mu -20 -15
~<fam adgilmnuv -17 -23 -17 -15 -16 -17 -16 -24 -15
~ezo am 16 -17
~lic abcdefjkprstv -25 -43 -29 -42 -22 -21 -19 -31 -27 -23 -21 -22 -33
~llu s -17
~rath am -21 -22
""",
    """
abiertos gj -19 -18
my_@drug mn -23 20
my__text g -19
volve* bilmu -16 -17 -16 -22 -15
~<dic cdlnp -19 -17 -17 -15 -16
~<ord im -17 17
~opy> ef -16 -16
""",
    """
#_work o 15
el__# ai -16 -16
entrar nq 16 -19
running_@late fh -17 -17
you__@hours hm 18 -20
~rty defjn -18 18 -15 -17 -16
""",
    """
@cancel__# blm 15 -17 -24
before__come nu 22 -16
bondi v -15
getting_this v -23
it__@cancel bm 15 -16
opciones gm 17 -19
what__are djmq -23 18 -30 -16
~ies bcefgjnqst -18 -23 -25 -26 -30 -30 -28 -27 -20 -18
~smok mn -22 20
""",
    """
@relative__un mpq 23 -25 -16
me_after q -18
puso m -15
tal adefghjklmtu -21 -19 -18 28 -22 -16 -21 -17 -21 -29 -18 -28
that_in dju -17 -18 -17
~<doe abefijlprst -24 -21 -20 -31 -29 -48 -39 -36 -38 -25 -33
~anyo abdjlnpru -24 -18 -26 -19 -19 -25 -18 -17 -30
~ody cdegjklmnqrstu -26 -20 -22 -30 -23 -26 -23 -60 -39 17 -36 -22 -32 -23
~ove> acdeghjklopqrsuv -24 -21 -26 -18 -21 -18 -21 -19 15 -32 -24 -24 -22 -19 -30 -31
""",
    """
anular ao -22 -21
es_este gjluv -27 -18 -16 23 -20
how_tall m 15
~enle aklmo -15 -15 22 -18 -19
~hp> ciklm -16 -17 -18 22 -20
~oga> aju -21 -15 18
""",
    """
it_hurt dmqu -19 -16 -16 20
or_can dmn -16 -24 -19
~ntir s 16
""",
    """
@drive_y q 15
on__but or -15 20
resuelto p 19
to_@drive abdgijmopqrsu -28 -18 -17 -19 -28 -22 -39 -18 15 24 -25 -20 -18
where_do lmpruv -21 -34 -19 -17 -19 -15
~<sam bcefhiklqrtv -27 -26 -20 -19 -21 -24 -23 -30 -20 -20 -16 -23
~<tic m 15
~ccou dm -24 27
~exti dfhjmnoqrst -19 -20 -19 -15 -17 -21 -26 -23 -21 -17 -22
~nted lm -17 22
¿__un djn -23 -20 -21
""",
    """
^heard mu -15 18
give__chair m -18
long__the msu -22 22 -27
somebody_else abip -22 19 -16 -18
that_you mu 19 -20
~xed> m -17
""",
    """
@move_la abdmno -28 -22 -17 -21 -19 23
cuando__pueden a 18
la__de cfgkmoqrstuv -17 -16 -16 -20 19 -24 -35 -35 -23 -16 -40 -25
me_any lm -18 -23
of_this gm -18 -39
puedo__@vehicle nq -21 18
the__@day a -16
where__my m 16
~begi mnu -20 -16 -16
~nee efghjlpqrsv -33 -25 -16 -44 -19 -17 -22 -16 -27 -20 -58
~osa> gjmnv -16 -17 -36 -16 23
~sis cefghijrsv -24 -22 -20 17 -22 -32 -26 -19 -24 -20
""",
    """
cheers$ t 15
m__la abmo -17 -18 -23 20
puede__despues o 15
service_@animal n 15
where__place ju 18 -18
~guie abdgjklmr -17 -19 -30 -19 -24 -20 -27 -26 -16
~tuv hins -15 -16 -16 17
""",
    """
#__all o -17
how_often nu -17 16
is__@relative pqtu 17 -30 -15 -19
keep_asking g -16
no__texteen lmv 23 -22 -17
to_@stop abijou -24 -19 -19 -18 -16 -16
to__this bclmnuv 18 -34 -33 -18 -19 -31 -16
what__reply gm 21 -26
""",
    """
#__with m -17
no_@visit b 16
off_@cancel m -20
one acefhklmnruv 30 -22 -45 -37 -53 -42 -30 -40 -37 -26 -19 -19
to__for bdgijr -18 -21 -19 -19 20 17
~<fli abdjmn -21 -21 -21 -18 25 -20
~erw bdgu -15 -26 -19 -17
~lars gju -18 -17 -15
""",
    """
^hook amu 21 -18 -15
and_then m -17
her$ bdlopru -22 -22 -16 -20 -18 -17 -24
not:after hq -16 -22
not:longer abm -17 16 -20
us__it m -23
what__for m -17
~<ins cdefhilmptuv -25 -20 -18 -15 -24 -26 -18 -37 -20 -19 -31 -16
~<nea adghijlnoquv -24 -19 -15 -17 -26 23 -21 -25 -19 -25 -25 -16
~afe> djnru -19 -16 -20 -15 19
~nabl klm 24 -21 -19
~wifi m 18
""",
    """
brain dgjnu -17 -16 -26 -16 15
me_busca mp -20 17
""",
    """
@place_@open hj 16 -24
know__this m -24
quiero_@cancel aciklmu -48 -21 -34 -25 -29 18 -19
wtf mn -20 -17
~bv> em 18 -21
~ejar adgo -26 16 -22 -19
~emel mo -19 24
""",
    """
friends mq -20 21
get__not jmq -15 -16 18
la_ubi abijlmor -19 -15 -18 24 -16 -21 -16 -17
my_@relative bdefghiloprstv -36 -19 -34 -38 -44 -45 -37 -45 -15 29 -35 -56 -27 -43
was abcefghijlmnopru -35 -64 -25 -41 -34 -36 -18 -52 -17 -47 30 -26 -22 -62 -19 -57
~<mak bhijknpqv -16 -26 -18 -30 -17 -45 -27 -29 -29
~<st bcdefgiknopstu -48 -69 -60 -65 -46 -25 -18 17 -22 -17 -30 24 -35 -35
~keys m 16
~ros abfghijklopqtuv -32 -25 -15 -29 -29 -21 18 -17 -17 -29 -20 -33 -18 -22 17
""",
    """
am__@wrong jm 16 -22
my_car abdjmnprsu -20 -16 -26 -22 32 -22 -17 -18 -21 -23
tell_the m -17
to_know aot -20 -24 16
~<spe abdefghjlopqrv -19 -26 -18 -19 -15 -21 -24 -25 -26 -23 -19 -27 -19 -20
~fect acdghjlmoqrv -23 -15 -32 -23 -22 -24 -18 -31 -23 -23 -15 -15
~pod defghjlpruv -24 -15 -19 -18 -25 -25 -28 -31 -30 -26 -25
""",
    """
she__do u -15
~mao em -22 20
""",
    """
gave__a am 16 -16
~tol binq -20 -26 -26 -16
""",
    """
@book_a am -23 25
a_car ainquv -15 -16 -25 17 -20 -19
in__mail m 20
in__need m -16
no abcdefhijkpqrstuv -77 37 -24 -21 -128 -117 -110 -33 -47 -85 -89 28 -47 -33 -115 -63 38
of__@texts kl -18 17
would_i bimnou -17 -17 -39 -27 -32 23
ya__y jmqr 17 -17 -18 -16
~<exp acefhklnopqtv -35 -23 -18 -21 -22 -32 -35 -35 -24 -26 -16 -19 -30
~cido fm 16 -26
~dfgh em 23 -22
~lto> abcdefghijklmqrtuv -18 -16 -20 -23 -31 -27 -21 -17 -22 -18 -27 27 -34 -20 -17 -20 -25 -20
""",
    """
about__papers i 16
back__for k 18
empiezo$ am 16 -17
sus_@texts klm -22 26 -25
~<kin hjqrtuv -24 -33 -25 -18 16 -18 -18
~eck> bgilnqst -18 -15 -22 -16 -25 -22 -15 -20
~hamb ms -16 16
~xame mu 20 -15
""",
    """
@insurer__this dm 21 -26
not:asking g 17
signed m -17
~<bie cdfglprv -20 -21 -19 -18 -33 -23 -27 -18
~elp> bcefghijklnoprsv -31 -29 -30 -27 36 -20 -30 -25 -28 -35 -31 -21 -30 -27 -26 -32
~ette dhjknpqrsv -32 -18 -19 -22 -32 -20 -21 -24 -18 -21
~fkdl em 21 -19
~robl abcdegjlv -20 -20 -18 -21 -16 -19 -18 -20 -19
""",
    """
bendiga m -15
con_esto g 19
mensajes abdefhjklmnopqrst -39 -45 -35 -25 -24 -27 -36 16 23 -15 -34 -38 -30 -31 -37 -36 -26
my_own u -19
not:lol mv -28 19
not_to m -19
under* ju -16 -22
~<pap bgijlmopqrtu -21 -23 15 -23 -21 -16 -20 -16 -22 -20 -15 -26
~adiu j -16
~ree> cghlnoqrstu -18 -18 -20 -22 -27 -19 -16 -20 -19 -22 -42
~yu> em 19 -21
""",
    """
@clinician__me dilopu -16 18 -23 -16 -23 -17
agarr* jmr -17 -19 25
is_@late hmpr -18 -29 -24 18
y bcefghklmnstv -28 -26 -35 -45 -16 -34 -47 -59 -48 -37 -37 -21 -41
~<ide bcijkmv -20 -21 -23 -22 -15 -34 -16
~dep cgmnqrsu -17 -22 -33 -28 -17 -16 -19 20
~gage m 18
~ras> djklopuv -24 -24 -16 -19 -28 -17 -32 -16
~via> abdio -15 -18 -19 -16 -19
""",
    """
@call_alguien q -21
@late__will r 16
could__me dgimns -16 -15 -16 -18 -17 -15
how_long bdfgiklmopqruv -35 -42 -15 -34 -15 -15 -35 -25 -22 -24 -19 -20 16 -18
i__texting mv -19 -16
quiero_ir abmu 16 -21 -22 -18
that_morning m -23
~<nex cdghiklqrtuv -20 -36 -17 -27 -32 -30 -22 -25 -16 -18 -20 -28
~han> a -22
~ppin afns -19 18 -21 -16
~ubo mru -26 15 -15
""",
    """
con_ustedes am 20 -17
directions_please ijm -17 18 -17
me__lol m 16
my__off ailmq -17 -16 20 -28 -16
un abcefghjklnu -36 -69 -19 -43 -48 -23 -54 -15 -60 -19 -19 -22
whn hjm 15 -16 -20
~anci au -15 -21
~ecei i -20
~hak ms -17 17
~otam am 20 -17
~rip abchiknqu -24 -25 -16 -21 -19 -16 -24 -22 24
~ters au -16 -16
""",
    """
on__first d -17
rock ahmt -15 -19 -18 20
up__please m -19
~<tri dinqu -26 -21 -18 -17 19
~alf noqu -20 -15 -17 -17
~rda aghjmnoqv -32 -24 -17 -27 -15 -31 -23 -24 -21
""",
    """
mensaje dmoqs -17 -16 -16 -16 -17
options dgjmnu -17 20 -19 -30 -17 -15
she_need nq 15 -16
the__more b 18
this_car m 17
~<din u -15
~<lou m 19
~arty m -18
~bank dhmn -19 -25 24 -18
~pper m 19
""",
    """
@call__de m -18
a__over mru -16 -17 -16
for__and bm -17 -22
gusta* ai 17 -21
love_of lm 16 -18
me_quito dmnu -15 -19 16 -18
ten_minutes r 16
trafico jkqrsv -19 -17 -18 22 -17 -17
~ezar an 18 -17
~none h -17
~tamo aim -19 -20 18
""",
    """
not__@clothes r 16
~heel mnp -28 -15 16
""",
    """
sabados hm 16 -16
smoke* mn -22 20
~car acefghklrt -18 -43 -24 -28 -29 -41 -40 -17 -38 -25
~cer> djmopqv -26 -15 -28 -24 -18 -30 -15
~etai i -17
~rasa m -15
""",
    """
agree* abdkopq -19 -17 -16 -18 -18 15 -17
for_@food dghmn -16 -15 20 17 -24
for_the abcdgimqruv -45 16 -25 -23 -31 17 -20 -27 -31 -43 -31
handled$ impq -17 -17 21 -21
hora_puedo ahimo -18 18 -16 -28 -25
not:got pq -18 17
sick amnops -24 -23 -22 17 -18 17
the__from lu -15 -19
~ablo mv -16 -19
~but mo 22 -19
~illa ao -17 -23
""",
    """
am__in bm -18 -19
conozco__esa v 16
credit abilmno -21 -19 -18 -15 19 -18 -19
man adl -20 -15 -16
not:is agimoq -17 -23 -26 -31 -19 24
truck bikpu -17 -25 -17 -16 -18
without_a n -21
~lim acdgijkoquv -33 -17 -24 -20 -18 -22 -18 -20 -16 -23 -17
~oner almnopqrs -35 -18 -34 -16 18 -17 -23 -18 -20
""",
    """
hurt_my dm 15 -16
patie* gjmnoqsu -21 -25 -25 -19 -26 -19 -16 -27
que__llevaba q 16
your__in m -34
~tai adijn -19 -18 -21 23 -17
""",
    """
from aehkoqv -18 -22 -33 -22 -32 -33 -32
llega* aglmno -19 -16 -24 -37 -19 -17
not__who mqu -24 16 -15
~<ce abcdefgnoqst -28 -21 -27 -35 -27 -24 -32 -39 -34 -36 -23 -23
~reg bcdeflnorsv -25 -28 -37 -19 -19 -38 -39 -18 -33 -30 -25
""",
    """
@move__meeting mo 16 -18
allowed__home nq -21 21
are__real s -17
be_able mnor -18 16 -19 -18
class b -15
prendan klm 18 -18 -22
~bie> cdijloq -17 -15 -21 -17 -20 -20 -18
~guag cu 22 -22
~ils adhjlu -21 -19 -18 -16 -15 -20
~imes djln -21 -16 15 -22
""",
    """
@call__@staff i 16
@relative__she mns -31 -21 -16
^@place acfhijmru -18 -23 -18 -16 -25 35 -41 -20 -22
cupo_el a 15
me__to abdilpqru -25 -26 -28 28 -19 -17 -21 -16 -28
service mu -21 -15
work__it m -19
~<sit afglnou -21 -23 -17 -19 -22 -20 -25
~arad jsu -17 -16 -16
~ido abcdegilnv -32 -29 -17 -30 -23 -25 -25 -24 -32 -32
~lee abdghlopr -22 -20 -26 -17 -20 -17 -16 -19 -16
~lyi u -16
¿__por gmnoq -16 -18 -19 -18 -21
""",
    """
a__@thanks m -16
can__@place imq -16 -22 24
coming__@visit abmp -24 -20 22 -21
is__where ms -23 20
los__que hm -15 -29
me__salir m -19
put_a aimn -17 17 -20 -16
said_i almnou -19 -23 26 -22 -15 -19
si_me adnr -21 -16 -20 -16
the_lady i 16
~ida acefhinqsv -28 -17 -16 -17 -16 -26 -22 -28 -29 -25
""",
    """
@relative__@ride q -19
este_cel m -16
expected s 15
llega_el m -15
my_truck m -22
not:mas abcgijklmopsuv -24 -33 -30 -27 -17 -17 -28 43 -45 -28 -16 -16 -32 -34
scratch__off l 15
to__ready an -15 17
tren qr -15 17
~dan bdefghopstv -25 -39 -21 -22 -33 -24 -29 -17 -31 -20 -26
~fml m 18
~folk gjm -18 -19 -21
~nvie ilmquv -17 19 -25 -22 -17 -15
~talk fghijklnopqrstv -19 -24 -29 23 -29 -19 -32 -34 -29 -34 -41 -23 -27 -16 -21
""",
    """
a__lol mq -24 18
dange* u 19
sorry_@wrong bgmor -22 -23 20 -16 -22
told_me m -20
~iss> an -16 -20
~jhg> em 17 -18
~llen mnr -18 -16 -15
~mnb eflm 25 -20 -18 -26
~tra> cefhlmnpqrstu -30 -20 -18 -35 -34 -23 -42 -30 -17 -37 -35 -16 -53
""",
    """
can__fax m 18
it_@open m -19
un_pastel m 15
us__this am 17 -15
~hoqu r 16
~uy> em 16 -20
""",
    """
@cancel_what abmo -16 20 -22 -17
begin nu -16 -16
help$ abdefgilqv -25 -18 -25 -25 -23 34 -19 -17 -26 -25
i_put aijqu -21 -17 -27 -17 -26
iba__@fetch q 16
not:y gmq -18 -17 21
not_have bcdgijmpq -22 -15 19 -21 -22 -20 -39 -20 17
taste* u -21
up_a b -16
~<aq bcdehiknoprstuv -30 -20 -25 -16 -23 -25 -19 -31 -26 -23 -27 -22 -16 -31 19
~egis am -17 16
""",
    """
@wrong__@relative v 21
babysitter o 17
how__answer gmu 18 -19 -15
playlist$ km -16 16
~aps ajm -17 20 -22
~rner m -16
~sado nu -18 -15
~uzz m -20
¿_puede o 15
""",
    """
are__talking dm 18 -23
i__set m -16
it__from m -26
mistake akl -15 15 -22
que_me bcfhjmnoqrtv -44 -17 -28 -33 -44 -48 -41 -39 16 -36 -24 -20
~oys m 19
""",
    """
@move__to abdimnqrs -25 -22 -17 -16 16 -15 -17 -19 -21
@stop__this m 16
and__it adm -20 -20 -29
coach m -18
doctora imu 19 -17 -16
hour$ no -17 17
me__esto gmu -16 -21 16
ubicacion iju -27 28 -16
ya_tengo npq -20 28 -45
~ata gjnoq -22 -17 -15 -21 -16
~cs> n 18
""",
    """
and_he am -16 -17
bruh e -19
do__know acdehijloprt -20 -30 -32 -16 -21 -15 -21 -21 -24 -18 -21 -23
done dlmuv -16 19 -32 -22 -20
ey abcdefhijlmtuv -20 -15 -17 -18 -25 30 -17 -22 -16 -20 -28 -20 -20 -16
para__@late o 20
ya__nada lm 20 -19
~ons cefhklmostv -19 -30 -31 -37 -23 -16 -22 -23 -28 -29 -17
~used aiq -19 -17 -16
""",
    """
date dijkmopquv -18 -21 -15 -15 -37 26 -22 -21 -19 -19
el_favor mp -19 20
textos abdgilmnou -20 -18 -15 -17 -26 25 -39 -17 -18 -22
~acer mopq -38 -27 -16 -30
~ang> aefijlnu -18 -16 -17 -15 -16 -19 -19 -20
~rug> u 19
~side adgiloqrtuv -35 -36 -24 -17 -16 -28 -28 -20 -15 -19 -17
""",
    """
need__@texts km 22 -20
please_keep bklmv -17 -21 -16 27 -25
wanti* m -21
""",
    """
not:@late bmrv -20 37 -37 -23
same__use m -15
there__# abdhijlmnqrsv -32 -19 -29 21 -26 -28 -16 -19 -26 -23 18 -18 -23
un__no mq -22 -16
~cina rsu -15 -15 15
~erwo dg -19 -18
~otra cdehilnprsu -22 -32 -16 -27 -33 -31 -27 -24 -26 -26 -35
~rod m 16
""",
    """
@drive__there nq 20 -22
@place__i djmnu -21 23 -19 -19 -21
de_escribirme kl -25 17
he__in m -17
my__right m 17
till_when hm 15 -17
truck$ dmn 16 -17 -15
~ched dmuv -16 -34 -15 17
~igue km -15 -23
""",
    """
#__we n -15
@cancel_@day m -30
entrada gjm -17 25 -26
my__changed p -18
pueden_ver an 15 -16
que_hay efgmu -19 20 -23 -21 -24
que_no abghjmqt -21 19 -22 -19 -16 -44 -26 -19
resub* klm 19 -16 -19
saco aqu 21 -15 -17
what__next d -17
when__can h -17
~<mie b 18
~eei ms -16 16
~eir afmr -18 -16 -31 -16
~od> acdefghijklqruv -30 -17 -53 -43 15 -22 -22 -19 -35 -37 -16 -29 -27 -21 -43
~tomo acdfgjklnprtu -19 -22 -34 -24 -28 -24 -20 -24 19 -18 -31 -18 -29
""",
    """
@day_got ao 16 -18
^going dfilmnpqu -29 -22 -19 -18 21 -26 -21 -23 -17
^knock fmtu 19 -23 -16 -20
add abgilnv 22 -21 -19 -18 -27 -22 -15
este_chat gu 16 -17
i__put dmn 16 -23 -20
the__after dmnpr -16 -24 -34 -18 -19
to__@vehicle hjm -16 22 -19
where_can jm -18 18
~git djmu -17 -18 -25 23
""",
    """
@machine__@clinician u 17
my_@visit abcdefghiklopstu -79 34 -40 -31 -32 -20 -36 -22 -17 -51 -20 20 -35 -18 -33 -61
se_puede bhijkmqrs -25 -21 -43 -23 -17 -53 -24 -29 -31
tomo_@medicine agmn -17 -16 -21 23
~efe adeghkmnpqrtv 17 -31 -15 -25 -24 -20 -40 -28 -21 -27 -18 -22 -23
""",
    """
decid* dgjklnqrstuv -18 -21 -16 -16 -22 -24 -20 -22 -23 -21 -15 -18
it_do djmu -19 -19 -28 17
know_how gmu 20 -19 -18
puede_ir imo -16 -16 -22
the_printer m 18
~cast ln -15 -15
~ridg m -15
~your bcefgnopqrs -24 -34 -30 -24 -19 -31 -21 -32 -45 -36 -27
¿__dejar hm -16 -18
""",
    """
am_a jmoqu -18 -17 -16 -18 -16
cambi* acdgijlpqrsuv -28 17 -16 -16 -25 -25 -24 -20 -19 -21 -25 -22 -25
can__@drug n 20
will__@late pr -21 16
~<coo abdlmru -20 -20 -22 -19 25 -18 -20
~<jum r 15
""",
    """
de__@place bjmuv -17 -36 -16 20 -23
please__not bgi -31 -20 -21
quien__dio i -16
split_it d 15
~pam> blm -20 17 -22
""",
    """
@person__the m -21
be_there adfghijloqrsuv -34 -39 -15 -21 -19 -31 -30 -35 -39 -33 34 -27 -43 -18
deme bgjlmno -19 -15 20 -15 -24 -16 -18
insulina gn -19 21
~<ke abcdijqt -23 -18 -22 -27 -22 -22 -32 -18
~kene mo -20 -15
~ndig m -15
""",
    """
@open_right hm 15 -19
have__permission l -16
me__@move n -18
snow adhoqsu -17 -25 24 -19 -17 -18 -20
y__el b -15
~<add acdfgijlnoq -22 -18 -20 -17 -17 -19 21 -18 -25 -18 -19
~bvcx em 18 -19
""",
    """
@day_pero o 19
importa l -18
see_the h -18
you_cell dmu -30 21 -18
~ffer adijlnqs -28 -17 -20 -24 -16 -18 -19 -16
~iri b -18
~out> cefghjklst -20 -15 -26 -38 -40 -23 -16 -19 -24 -25
""",
    """
@stop__but m -15
alla dhmoqv -18 -17 -26 -17 -23 -15
apaga de -23 -18
car__and oq -17 15
mi__en mnq -24 -15 -21
not__but km -17 -18
pee__it u -16
se__la abceghjlnpt -26 -26 -27 -17 -25 -18 -29 -18 -40 -17 -16
text_again m -15
~agu abdhijlu -20 -18 -24 -17 -19 -15 -15 -18
~uag cu 22 -22
""",
    """
ask_my amnp -16 23 -19 -17
not__out bkv -16 -15 -18
segui* im -16 -20
~<plu dgijklmru -17 -19 -27 -20 -21 -25 19 -19 -23
~est> abcdghijklnopqrtv 18 -24 -24 -42 -43 17 -33 -16 -21 -31 -36 -32 -17 -23 -19 25 -28
~meb gjlmnrs -22 -17 -15 -33 -28 -21 -16
""",
    """
can__@food mn 18 -23
cruzo$ m 18
my_job gir -20 16 -15
tv$ hjmu -20 -23 18 18
~ash abhklopqru -20 -19 -18 -18 -24 -22 -19 -16 -22 -18
~hoq r 16
~rta abcgikopquv -20 -25 -16 -17 16 -19 -24 -19 -23 -22 -19
""",
    """
@day_at ehmor -18 -18 20 -18 -15
^@howmuch abcdefhijklnopquv -45 -42 -38 24 -54 -49 -43 -44 -50 -41 -47 -56 -37 -39 -43 18 -47
a__time m -29
road__on jmu 17 -21 -16
un__de ablosu -16 -15 -19 -18 -19 -24
~lamo abimv -16 -16 17 -26 16
""",
    """
@parking__up mr -16 19
answer$ gm 15 -18
later__@month m -17
leave__alone bq -15 -23
~<wai cdhlmpsuv -19 -24 -18 -22 -26 15 -17 -21 -17
~enme acdefghjlmnpqrstuv -23 -29 -26 -24 -17 -25 -24 -31 25 -45 -31 -28 -25 16 -28 -22 -32 -32
~stak akl -15 15 -22
~xibl mo -16 16
""",
    """
@call_now ahim -16 18 -22 -19
can__sign am 17 -22
ella$ mu -21 -15
it__@eat m 16
no__@place jm 17 -21
parar ikm -15 -18 16
will_not bdhlmnpruv 35 -38 -41 -23 -43 -35 -44 -28 -40 -15
~arte iklnopv -18 -25 -20 -25 -18 -18 -18
~cep bcdefghijloprstuv -19 -21 15 -21 -24 -17 -31 -31 -31 -27 -19 -19 -18 -19 -16 -29 -22
~han cdefghjlquv -33 -36 -35 -38 -25 -34 -37 -18 -15 -48 -15
~hole ajmou -16 -17 -19 -17 -19
~ingi m -25
~nce ceghijlmnpqrstv -30 -21 -40 -32 -26 -38 -19 -26 -48 -39 -32 -18 28 -30 -37
""",
    """
@vehicle_is dhjmnrs -17 -21 -19 -35 -17 36 -18
^what abceiklmopqrstv -32 -69 -43 -31 -15 -42 -47 22 -46 -52 -24 -38 -46 -89 -41
i__can m -16
me__someone a -18
quiero abdefghjnpqrstuv 18 -17 -25 -19 -19 -32 -16 -25 -25 -31 -47 -24 -30 -20 -35 -60
the__here m 19
~<ret bklru -18 -17 -21 16 -18
~tti bdfjmops -15 -27 -18 -24 -17 -26 -24 -15
~unsu abcdefhijlnpqrstuv -20 -20 -22 -20 -28 -22 -18 -20 -20 26 -15 -18 -20 -19 -16 -18 -27 -20
""",
    """
if__not dgmo 17 -23 -29 -17
name acdgnoqsv -24 -16 -18 -19 -24 -25 -19 -17 18
""",
    """
iphone m 18
la__hora o 15
me__no acjkmnpruv -30 -15 -15 -15 -32 -23 -17 -22 -20 -19
shuttle achijnpuv -19 -16 -27 -20 -29 -21 -20 -23 -16
time cdfgijkmqtuv -26 -20 -23 -40 -36 -19 -20 -16 -16 -21 -60 -28
~ates adhu -24 -25 19 -20
~copi a -20
""",
    """
@person__take a 15
felt ms -21 34
it__@holiday dhmou -15 -16 22 -16 -20
of__there ab -17 -15
person abcdefgijklmnoprstuv -45 -41 -29 -24 -24 -31 -29 37 -20 -25 -38 -35 -41 -33 -28 -31 -24 -30 -19 30
si_no bdgju -19 17 -17 -18 -19
wrong abcefghiklmnopqstuv -49 -53 -20 -56 -41 -21 -50 -55 -46 -22 -29 -44 -27 -49 -47 -39 -48 -63 60
~bout cfghklst -20 -26 -34 -40 -17 -19 -22 -24
~feel acdghjnoprsv -32 -17 -19 -16 -19 -20 -21 -22 -19 -24 15 -18
~jdh em 16 -17
~razo m -17
""",
    """
do__@animal mu 25 -24
the__said a 16
~aigo adim -16 -16 -15 -23
~hgfh e 16
""",
    """
@day_y bo -19 18
como_estan fj 16 -15
donde_estan j 18
not:now bdghmpqrt -17 -18 -20 -16 18 -27 18 -26 -18
will__know m 19
working dmrt -20 -27 -15 -15
~<loc abgimnoqru -22 -18 -19 -24 -18 -23 -21 -28 -20 -29
~eras abr -16 18 -15
""",
    """
quien_eres m -19
sueno s 18
you__all dghm -19 -18 -19 16
""",
    """
@animal$ bcdghijlmopqu -18 -20 -31 -22 -24 -24 -27 -16 32 -21 -17 -26 -37
bien_a m -21
tengo__en n 15
vuelvan__mandarme kl 19 -18
~<ask acdehlnru -36 -18 -29 -16 -24 -17 -18 -25 -24
~alls n -16
~atio achknstuv -26 -24 -21 -16 -25 -20 -20 -38 -15
~on> behijklpq -33 -66 -21 -36 -23 -37 -18 -31 -18
""",
    """
in__lot acdehmnru -22 -17 -16 -19 -18 -32 -16 18 -19
me__alguien q -21
quinc* u -18
~giv cfhjklnpsv -17 -15 -22 -25 -26 -24 -19 -30 -22 -34
~plum giklu -16 -19 -16 -21 -16
""",
    """
@move__@spanish cm 19 -23
marque i 15
nice$ em -15 18
should__@relative mn -19 21
~<sen abefghnopqsu -46 -49 -17 -17 19 -38 -43 -38 -31 -32 -23 -30
~dear m -19
~idg mr -17 16
~os> abcehijknv -32 -22 -62 -53 -22 -53 -20 -25 -20 -22
~tan abejkmnopqrsu -28 -21 -23 15 -25 -30 -45 -19 -36 -41 -31 -21 -57
""",
    """
#__are em 17 -20
and__@day b -17
are__for bimo -16 -17 -26 15
get__by q -17
is__@vehicle dnoqsu -20 -23 -18 21 -15 -16
my_place m -25
wait_i b -19
~<twi abgklmnqrtuv -17 -17 -21 -16 -17 -26 -16 -18 -17 -18 -17 -17
~ada abefjopqtv -28 -26 -23 -24 -38 -28 -16 -27 -24 -31
""",
    """
~eac abcjnopqrst -22 -29 -28 -33 -30 -18 -19 -23 -19 -26 -16
~rtug c 15
~slee adghlr -20 -25 -15 -19 -17 -15
""",
    """
ese_mismo am -17 -20
lunes dgijklnqru -25 -16 -23 -30 -15 -19 -25 -20 -15 -24
me__mi clmpqru -17 -17 -20 23 -32 -16 -21
no_se bdefghjklmnorst -18 -23 -18 -18 26 -22 -32 -22 -42 -16 -33 -39 -31 -19 -20
start_me m -24
why_is mu 16 -29
~edit dm 20 -16
~jar agpru -17 -25 -17 -21 -28
~win adinqruv -31 -20 -17 -27 -16 -22 -23 -16
""",
    """
is__anything d -18
is__true ijq -18 -19 -16
~utsi u -23
~vori m 17
""",
    """
am_ok n -18
be__up m -15
go__and ab -15 16
~elef abjnoq -21 -15 -21 -20 -16 -17
""",
    """
@howmuch__primera d 16
deciding$ b -15
room_is ms -21 17
sigan__@texts l -22
~<pe bcefhijl -50 -51 -55 -35 -18 -32 -30 -17
~jo> cdefghlrtuv -33 -16 -17 -20 -31 -15 -34 -18 -21 -44 -30
~puso mo -20 -16
~uir ijmq -19 -15 -28 -20
""",
    """
@clinician__off m -18
@sick_want ao -16 17
would__better am -16 -16
~<dam djmu 22 -16 -28 -16
~digo amnqrs -15 16 -20 -17 -16 -18
~fun fijlnpqr -15 -18 -18 -15 -24 -21 -29 -18
~sed achijlnpqtu -21 -27 -26 -23 16 -18 -16 -29 -37 -19 -24
~stu acfhjknptv -31 -18 -15 -32 -36 -16 -26 -22 -26 -32
~usp mn -21 18
""",
    """
@food__not m -19
@ride__is p 17
^dejenme lm 20 -18
does_it abcdhijmnrtuv -24 -26 -23 -29 -28 -18 -20 -20 -24 -20 -19 37 -18
reach* imv -16 -27 19
wait_for pq 18 -20
ya_llegue pq -16 -15
~<cre abefghijlmnoqr -20 -17 -16 -17 -19 -17 -20 -24 -20 -23 -22 -18 -17 -17
""",
    """
@day__to m -15
i__but glm -23 -15 -23
may_i bimnpu -18 16 -36 19 -21 -21
near_a jm 16 -19
player im 17 -21
que_@vehicle gjq -17 19 -19
the__will mp -28 15
~ces> bgilnoqv -15 18 -26 -20 -21 -20 -26 -16
""",
    """
el bcefgiklntuv -17 -19 -81 -79 -33 -44 -29 -70 -46 -49 -32 -20
receta aikm -18 25 -15 -29
the__guy v 16
traig* m -16
""",
    """
anyone__these i 16
the_letters gm 16 -17
you__who im -20 -16
~esti bdjklnpqrs -19 -18 -23 -15 -17 -32 -23 -25 -27 -30
~tan> bceghiklnopqrstu -16 -32 -18 -54 16 -22 -20 -35 -34 -33 -26 -27 -35 -29 -21 -43
""",
    """
=said:cost abcdefghijklnopqrstuv -46 -48 -92 123 -89 -115 -90 -103 -79 -47 -80 -95 -86 -102 -93 -78 -92 -112 -107 -69 -90
^somebody bhq -19 -21 -18
circl* m -18
day__i mn -19 -19
el__@day mo -21 -19
puede_@move abcdm -20 -20 -16 -16 -22
~<an bcdefjklmpqrt -21 -47 -23 -50 -27 -27 -64 -43 -26 -35 -16 -28 -27
~<suc dm -23 -29
~safe djnru -19 -16 -20 -15 19
""",
    """
a_superbill dm 15 -30
diff o 17
of__day m -19
quitenme__lista bl -17 16
taco hm -21 18
that__i dn -18 -16
~<be deghijlmpqtu -22 -50 -46 -16 -38 -58 -28 -23 -31 -27 26 -15
~osa abdijopv -21 -19 -33 -26 -25 -21 -20 21
""",
    """
@move_it abdgijlmnopqruv -32 -30 -22 -21 -18 -27 -20 -45 -24 41 -20 -28 -20 -27 -17
do__my ghiklmnoqrsv -40 -16 -34 -20 -38 -16 33 -29 -23 -16 -21 -28
myself$ dnoqu -16 -34 -15 25 -16
~ft> bdghknuv -22 -26 -16 -15 -18 -24 -28 -19
~gun abcefklnopru -19 -33 -31 -20 -27 -31 -34 -26 -46 -31 -31 -30
~noo bmou -17 -24 22 -24
~opc gmu 27 -28 -28
~rke no -18 -18
~xpec mqu -25 -16 -18
""",
    """
@pay__bill i -16
a_big m -24
feel abmou -21 -18 -31 -18 18
for_another amo 24 -20 -23
lo__dan u 17
manden gilm -19 -18 23 -29
vez_de m -16
~<lan cdmu 22 -16 -17 -24
~iban mv -17 -15
~nadi bglmnpu -20 -24 -17 -27 -19 -17 -16
~ont> abglnuv -17 -17 -15 -22 -15 -19 -16
""",
    """
@traffic acdefghijklnoprstuv -34 -31 -35 -32 -28 -38 -46 -29 -44 21 -36 -42 -37 -42 39 -45 -28 -25 -41
^consider b 15
can__a acghklpqrsuv -31 -30 -15 -29 -20 -16 -21 -16 -23 -17 -42 -17
keep__@visit amov -16 17 -18 -27
la__por im -18 -18
mandar a -25
not:bien m -20
to__@insurer i -17
~ine cefgijqtu -23 -31 -32 -41 -20 -20 -17 -18 -44
~mind adghlnopqrsv -31 -26 -17 -25 -24 -27 -28 -18 -23 -31 -18 -29
~nden abdgijlnoqsv -28 -21 -30 -25 -28 -28 20 -21 -17 -18 -16 -16
""",
    """
@relative__do apqu -20 22 -16 -27
afuera$ j -17
left__in m 18
safe djnru -19 -16 -20 -15 19
~uevo lns -22 -16 -16
""",
    """
@day__for m -20
@visit_i kmorv -15 -28 -15 16 -20
bother$ amoq -16 21 -21 -20
es__de dgijls -18 -17 21 -34 -15 -17
i_text gjm 17 -15 -17
pensarlo m 18
que__atiendan a 17
this__the adjlm -19 -22 20 -15 -35
up_on mu -17 16
~<run afhnv -20 -20 -19 -21 -15
~gos> dgu -19 -16 18
~rni bcdefgijklmpqtuv -33 -16 -19 -22 20 -20 -21 -19 -24 -32 -22 -18 -27 -15 -33 -27
""",
    """
sigo_tomando s -15
told_you admn -25 -23 21 -20
will__@drive mp -22 20
~file ad -16 16
""",
    """
a_las bdgijlmnqs -23 -33 -18 -26 -25 -18 -21 -16 -23 -20
building adghijmuv -17 -24 -18 -25 -22 30 -15 -41 -19
el_numero ajklmuv -15 -22 -24 -35 -30 -31 23
out__@day abdhmnoq -22 28 -17 -16 -26 -17 -21 -20
scared mpv -22 -18 -18
~<mil abiou -18 -18 -16 -20 -19
""",
    """
for__# ir -15 -15
keep__but mo -17 17
off__is m -21
re__for k 15
""",
    """
@relative__@insurer amq -19 16 -27
encuentro_la jr 16 -15
money ilnov -16 -16 -16 -22 -18
not__anything dlm -23 22 -22
robot abcdgijmnopquv -23 -17 -18 -16 -22 22 -19 -22 -18 -16 -18 -19 20 -29
there_but gjmq -15 -15 -16 18
~<beb n 16
~bruh e -19
~ugh cefjknstuv -24 -26 -22 -22 -24 -33 -24 -15 -16 -27
""",
    """
ahora hnqsu -20 -27 -17 -15 -19
am__with mv -22 -20
come cfgilmprstv -21 -17 -45 -52 -43 -22 -19 -23 -47 -19 -22
my__with abnoqu -16 -20 20 -18 -25 -26
quiero__de alu -30 -17 -18
st m -16
~dras m -15
~fami adgilmnuv -17 -23 -17 -15 -16 -17 -16 -24 -15
~fhgf e 16
~quis mpsu -22 -19 -18 -22
""",
    """
@fetch_ese dn 15 -16
@insurer_cover du 17 -21
am_stuck gmr 18 -19 -17
can__her bm -16 -21
i_take abdghlopr -32 -28 -43 -33 -22 -30 -22 -24 -21
is__way ajnr -16 -22 -19 -15
necesito__con m -19
the__you bdijkmnqst -23 -26 -26 -23 -16 -17 -19 -15 -24 -17
tienen bgkmnprsu -21 -28 -18 -15 -25 -22 -22 -20 -48
~came bdiknruv -29 -28 -15 -25 -24 -25 -34 -16
~ops> ad -16 -16
~xz> efm 22 -16 -22
""",
    """
bajo$ jm 15 -20
goes__there jm 15 -15
not:i cdghijloptuv -20 -16 -16 -18 -15 -28 -24 -36 -26 -20 -19 -19
what__goes j 16
~brea eu -16 -18
""",
    """
accept aijq -19 -16 -15 -15
do__and ijm -19 -19 -18
i_@animal mn 23 -16
listo lmpq -15 -16 18 -16
me_@insurer abmp -19 -18 -27 16
not:that abdgjlmns -27 24 -26 -24 -28 -17 -29 -34 -17
~<res cdefhijklnoqrv -33 -24 -26 -24 -26 -22 -31 26 -18 -31 -31 -38 -31 -26
~blem adegijlptv -23 -23 -17 -20 -18 -19 -21 -15 -18 -20
""",
    """
set__with aim 16 -17 -18
~free ilnqrstuv -18 -16 -23 -25 -19 -25 -19 -29 -19
~rei u -18
""",
    """
@clothes_do gjmnu -19 -16 -25 22 -16
@visit__me m -18
all__me hm -19 -17
in__my cm 18 -20
sending__@texts k 20
~<ev cejkmnopqruv -32 -21 -36 -19 -20 -22 -39 -21 -25 -18 -26 -48
~fire mn 16 -16
~ical i -17
""",
    """
@eat_ese n 17
con__@person aimv -23 24 -18 -16
got__@person i 16
operator defhimt -16 -20 -24 -19 26 -28 -16
~<bro djnpu -19 -17 -20 -18 -16
~<iph dm -18 24
~cami bopr -21 -18 -20 16
~grea bdintu -16 -20 -17 -19 17 -23
~onto mu -15 -17
""",
    """
pick_me aim -18 -19 -19
you_@call adghjlmnquv -18 -28 -29 -39 -28 -16 35 -16 -21 -28 -15
~ams rs -19 17
~saje dmoqs -17 -16 -16 -16 -17
""",
    """
#__the anr -16 -19 -29
mami im -20 16
we_@move bmoq -17 -16 30 -20
~<hat am -23 18
~ext> bdefhkpqrstuv -17 -49 -29 -24 -23 15 -26 -40 -30 -18 -33 -20 -21
~ful> bjt -20 -17 15
~ibo> gimu 20 -16 -20 -18
~nsiv u -25
""",
    """
same_day m -23
used__a m 16
~<fis gmu -17 21 -17
~bill abdghjklnopqrstuv -35 -28 21 -22 -15 -30 -17 -18 -29 -30 -20 -26 -24 -21 -19 -38 -29
~ops ad -16 -16
~wbo m 19
""",
    """
@hello__this am -17 -18
@stop__stuff lm 16 -16
al__de jm 15 -18
from$ djmn -20 -28 27 -21
high$ d -17
i_bring gopqu -17 -26 -25 -34 -16
necesito defghjlprstuv -35 -19 -16 -25 -16 -18 -16 -26 -20 -22 -16 -15 -21
""",
    """
cambiar abdimnoq -29 -19 -17 -16 -19 -23 24 -18
covered$ du 23 -34
for__@animal m 19
like__a iu -19 -18
littl* o -20
the__again l -28
~cion abcegijklopqsv -25 -37 -34 -31 23 -35 -24 -24 -37 -21 -28 -27 -21 -29
""",
    """
boss__me o 15
espereme r 15
is__per dju 22 -16 -29
not:# ailmnopru -26 -17 -17 -35 -22 22 -24 -15 -26
prendan_los klm 22 -16 -21
the__one cghiklnoqv -19 -16 -23 -19 -21 -16 -23 -24 -17 -17
the__was abdhijnpqrtu -24 -22 -22 -17 -22 -20 -17 -28 18 -22 -17 -15
there__way abjn -17 -15 -18 -17
~<alt abcdefghijklmnpqrtuv -27 -25 -27 -36 -40 -38 -26 -25 -33 -26 28 24 -30 -26 -25 -22 -29 -28 -28 -29
~<cr abefghiklpq -31 -38 -33 -31 -40 -35 -36 -30 -28 -32 -38
~coop p 18
~dfg eflm 24 -16 -16 -24
~enou dlnt -20 19 -17 -16
~esc abefhjmnpstv -33 -28 -20 -25 -29 -29 -16 -46 -31 -27 -21 -16
""",
    """
days__have u -19
el__del il -22 -16
fax_the i -17
i__want agnsv -25 -27 -18 -16 -35
is__@door diju -18 -18 22 -17
not_sleep s 18
reminder a -17
~afu a -17
~odd mu -16 17
~poe e 16
¿__@visit an -17 -19
""",
    """
@relative_@drive afmqr -18 -18 21 -33 -16
can__@day ahkmoq -19 -15 -18 -24 25 -25
everything ablu -27 15 -21 -17
~<saq aklm -16 -16 20 -16
~ank abcdghiklmopqsuv -26 -19 -16 -30 -18 -29 -26 -17 -19 24 -22 -20 -23 -17 -19 -17
~omer m 16
~rock ahmt -15 -19 -18 20
~uen ceghjnopruv -37 -38 -41 -39 -19 -17 -43 -19 -26 -20 -21
""",
    """
@call_en ci 17 -20
a__la adm -28 23 -26
el_@day cdefgijklmnopqruv -25 -35 -15 -15 -24 -37 -36 -30 -26 -55 -32 35 -31 -23 -34 -34 -25
i_was bdgijlmopv -25 17 -18 -25 -22 -19 -17 -23 -19 -28
pick__the him -19 19 -25
por__o mu -19 -20
the__like j -21
~<sol dghijkmnpqrsv -18 -27 -19 -25 -28 -18 -35 -29 -19 23 -24 -18 -22
~apla o 15
~ing cdegijkmtuv -66 -17 -57 -22 -23 -48 -25 -16 -29 -28 -28
~minu abdejklnoqru -28 -25 -17 -22 -21 -18 -24 -21 -24 -17 22 -23
""",
    """
@relative__dia m -15
come__she an 16 -16
love bdnou -18 -15 -19 -17 -16
the__list agn -17 -26 18
~<ama adghlmnqrtuv -24 -22 -16 -17 -19 -31 -19 -17 -18 24 -20 -15
~abra u -16
~uito adimnou -17 -20 -15 -27 22 -18 -20
""",
    """
not:mi abcijlnopquv -26 -25 -19 -21 -17 -19 -25 -27 -30 24 -17 16
remove_me bu -31 -16
to__@day aqs -16 -17 -20
when__soonest a 15
you__@insurer abdhmq -21 -16 33 -23 -25 -17
~eiru e 17
""",
    """
ese__dia am -17 -20
no__carro jq -16 21
on__so m -16
~eat cdefhjklopqsv -28 -39 -22 -22 -36 -40 -27 -25 -28 -26 -30 -28 -25
~enda acdfghjlopqrstu 16 -26 -28 -20 -28 -22 -32 -17 -24 -21 -26 -23 -26 -19 -31
~sign bcdfghijmnqrstv -20 -22 -33 -16 -21 -23 -30 -17 15 -23 -22 -22 -27 -17 -16
""",
    """
get__@visit abdnu 23 -18 -17 -23 -15
i_type g 17
trabaja$ dmu -18 -26 19
~uita agijkq -21 -17 -16 -15 -15 -17
""",
    """
him bdhijlmnsuv -25 -15 -18 -19 -27 -22 -36 -16 -15 -27 28
is__success dm -18 -18
not:the acdhiklmnpqt -43 -19 -33 -32 -32 -34 -28 19 -30 -20 -38 -18
not__the adhikmnoqv -22 -21 -17 -28 -22 18 -19 -21 -28 -21
the__line aimn -15 -16 -17 -15
to_somebody a -19
~musi abdeilmoqsuv -17 -17 -19 -17 -19 -20 24 -21 -17 -16 -21 -20
~poi m -23
""",
    """
el__la jr -16 -18
me__i mo -26 -16
necesito__@visit im -17 -25
pregu* abcdklnopqrsu -24 -20 -17 -23 -22 -24 -25 -19 -20 -17 -17 -16 -16
shave n 18
so_@cancel bmo 22 -16 -16
to__in abdhijlmnoqrs 33 -25 -34 -27 -26 -36 -22 -23 -30 -22 -31 -28 -16
""",
    """
@hello_you af -15 19
it__your mu -21 18
norma* adgjnops -17 -16 -18 -19 -21 -20 -17 16
please__off ablm -20 17 -22 -18
~<as acdefhjklnqruv -37 -43 -23 33 -46 -41 -26 -30 -26 -35 -24 -22 -25 -17
~<str adghikopst -15 -22 -25 -17 -18 -25 -26 -29 -18 -18
~pas acdefklmnpuv -26 -39 -55 -36 -31 -18 -51 -55 -16 -26 -24 -49
~unc dfhijknopqrsu -25 -19 -18 -19 -22 -17 -24 -19 -22 -19 -20 -18 16
""",
    """
at__@wrong m -16
did_not abdikqv -17 -27 -18 -15 16 -17 -28
different_day o 23
hospi* dhm -17 -19 -32
no__bien m -20
~ada> abefjkmoqtv -25 -23 -21 -23 -37 -22 -21 -28 -24 -22 -28
~dol ghinoqv -24 -18 -15 -19 -17 -16 -17
~eave acdghikprtv -29 -23 -26 -18 -18 -31 -15 -24 -17 -16 -21
~lked m -19
""",
    """
cambie ov -18 -17
la_@treat bdgijoqruv -24 -23 -23 -17 -18 -17 -16 -17 25 -17
that__still jmn -22 18 -17
walk$ aq -17 16
~ede> aeghklmptuv -20 -22 -18 -49 -46 -31 -30 -18 -31 -39 -38
~jun jmv 17 -22 -16
~uck> bchiklnpstu -27 -16 -22 -29 -24 -22 -23 -25 -15 -27 -25
""",
    """
am__him gmv -15 -16 17
does__work dgnq -35 22 -26 -19
for_new a 16
forever$ am -15 -17
like__try a 16
~cia fghkloprsv -19 -28 -27 -28 -24 -29 -19 -24 -26 -24
~ewo m 21
~frea u 15
~tern blqru -17 -18 -19 -16 -21
~tuve s 19
""",
    """
picking amp -15 -18 15
que__que cghilmoprstv -17 17 -22 -35 -30 -28 -33 -34 -16 -28 -23 -21
saco__@visit am 18 -15
same_as amo -22 16 -17
shoul* bcdhiklov -29 -23 -43 -22 -16 -18 -23 -20 -17
up__@visit admu 25 -19 -21 -20
woke_up m -20
~oad> jmu 15 -25 -16
""",
)
