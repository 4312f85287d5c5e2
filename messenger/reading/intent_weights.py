"""Weights of the intent reader: written by ``python -m training.weights`` from 13837 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/pages.py). ``python -m training.weigh intent word`` shows the lines with a word in plain order.
"""

SEALED = "f5a271fcbb90dcee"

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
ando anime annoying ano anoche anos anotame anotar anoteme another ansiedad answer answered answering answers anterior antes
anthony anticipacion antidepresivo antidepressants anular anule anulen anuncio anxiety anxious any anybody anyone anything
anywhere aparece apart apartar apenas aplazar apologies apologize appetite appointment appointments appreciate appreciated
approved aprieto apt apuntame apuntar apunteme aqui are arizona arm around arrange arranged arreglado arrepenti arrive as asciende
aseguranza asi asistir ask asked asking assessment assist assistance at atasco ate atencion atender atendio atienda atiendan
atiende atienden atontado atrasada atrasado atraso attend attending audifonos aunque aunt auto automated autorizo availability
available aventon avisar avisarme avisen avisos avoid awake away awesome awful ay ayer ayo ayuda ayudame ayudeme ayunas b baby
babysitter back backed backing bad bail bailed baja bajo balance ballpark banana banar banarme banco bank bar barber barista base
basta battery be bebe because become bed been beer before beforehand begin behind being believe belongs bendiciones bendiga
besides best better between bf bien big bike bill billed billing bipolar birth bit bk black blanco blanket bless blew block
blocked blocks blood blowing blue blues blurry boca body bondi book booked booking books booster boots borrame borre borreme
borren borrosa boss bot both bother bothering bots boy boyfriend bp brain brazo break breakfast brick bridge bring bringing brings
bro broke broken brother bruise brutal bud buddy buen buena buenas bueno buenos bugging buick building bump bunch bus busca buscan
buscando buscar buscarme business busque busquemos but buttons buzzing by c cab caballos cabeza cacho cada cafe cafecito cafeteria
caffeine calendar calendario calentura call callback calle called calling calls cambia cambiar cambiarla cambiaron cambie cambielo
cambieme cambiemela cambienme cambio came caminando camino camion campo campus can cancel cancela cancelame cancelar cancele
cancelela cancelen cancelenla cancelenlo canceling cancellation cancellations cancelled cancelling cancelo cancels candidate
cansada cansado car card cardiologist cards care carecredit caregiver carlos carne caro carol carro carry carrying carta casa case
caseworker cash casi castellano caught cayo cbd cease cel cell celular center centro cerca cerrado cerveza chair chance change
changed charge charged charges chart chat chauffeur che cheaper check checking cheers chew chickened childcare children chin choca
chofer choices choose choque christmas chronic church cierran cigarette cigna circling cita citas city ciudad clase class clear
clears clenching click clients clinic clinica clip clonazepam close closed closer closing clothes clothing clue cn cncl coach
cobija cobran cobraron cobro code coffee cogen coger cold colectivo collect columbus comadre come comer comes comezon comfortable
coming commands common communication communications como comoda comp companero company complaint completo complicated complico
comprendo computer comunica comuniqueme con concertar conducir confirmed confirmo conflict confundido confuse confused confusing
conmigo connect conozco consegui consent consider consigo consiguieron consiste construction consult consulta consultation
consultorio contact contactarme contacted contacten contacto contacts contesta contestan contestar contestarle contesto continue
control conviene cool copago copay copia copy corazon corner corre correr corrido corte cortenla cosa cosas cost costaria costo
cough could counselor count county couple course court cousin cover coverage covered covid coworker cpap cramps crawling crazy
crea credit credito creo creole cronico cross crossing cruza cruzo cry crying cuadras cuadre cual cuales cuando cuantas cuanto
cuarto cubre cuenta cuenten cuento cuerpo cuesta cuestion cuida cunado cuotas cup cupo cure curtis cut cutting cvs da dad dadme
dado dads dais dale dallas damage dame dan dangers dano dar darme das date datos daughter day daycare days dayton de dead deaf
deal dear death debbie debil debo december decide decided decidi decidimos deciding decir deducible deductible deja dejan dejar
dejarlo deje dejen dejenme dejo del delay delayed dele delete deleted deme demora demoro den denle denme dentadura dentist
dentures denver department deposit depresion depressed depression deprimida desayunar desayuno descompuso descuento desde deseo
desk despues desuscribirme di dia diabetico dial dias dice diciembre did died dieron diez diferencia diff difference different
digale digo dije dijeron dijo dinero dinner dio dios dip direccion direct directions directly dis disability discontinue discount
discounts disculpe disculpen discuss dispatch disponible disponibles dizziness dizzy dnt do doctor doctora doctors does dog doing
doliendo dollars dolor domicilio domingo domingos dona donde done door doors dormi dormida dormido dormir dos dose dosis dot
double down downtown doy drank dreams drink drinking drip drive driver drivers drives driving droga drop dropped dropping drops
drove drug drunk dry dsd duda dudas dude due duele duerme duermen dumb dura durante during duty each ear earlier earliest early
ears eat eating edificio efectivo efecto efectos effect effects el elevator elimineme eliminen eliminenme eliquis ella else elses
em email emergencia emergency emojihello emojithanks emojiyes empece empezar empiezo empresa empty en encargada encontre encuentro
end ends energy enero enfermera enfermo english enough ensure entiendo entra entrada entrance entrar entre entro epa equipo
equivocada equivocado equivocaron equivocaste equivoco equivoque er era eres ernesto error es esa escalofrios escriban escribe
escriben escribiendo escribir escribirle escribirme escribo escuela ese esketamine eso espacio espanol espera esperan esperar
esperarme espereme esperen esperenme espero esposa esposo esta estaba estacionamiento estacionarme estafa estan estar estas este
esten estimados esto estomago estos estoy estuvo eta eval evaluacion evaluated evaluation evaluen eve even evening evenings ever
every everybody everyone everything everywhere ex exactamente exactly exam examen exercise exit expect expected expediente
expensive explain explica explicar expliqueme expreso extra ey eye eyes fa fabrica face facebook facil facilidades factura
fallecio falta fam familia familiar family far fashioned fast father favor fax faxed fda fecha fechas fee feed feel feeling feels
feet fell fella felt feriado feriados festivos fetch few fiestas fifteen fifth figure fijese file fill filled filling fin final
finally finals financial financing find finding fine finger finish finished first fit five fixed flaked flashback flat flexible
flight floaty floor flu fly flying focus fog foggy folks follow following food for forever forget forgetting forgive forgot form
forma forms forward found fountain four fraude freaked free frente fri friday fridays friend friends from front fue fuerza fui
full fumar funciona funeral further fuzzy fyi gabapentin garage gary garys gas gate gatorade gave gente get gets getting gf gg
girl give gives glad glass glasses gna go god goes going gold gone good google got gps gracias graduacion grandbaby grandma
grandson grateful gratis gratitude great greetings gripa gripe groggy group guagua guapa guess guio gum gummies gusta gustaria guy
guys ha haberme habla hablame hablar hable hableme hablen hablenme hablo habra habria hace hacemos hacen hacer hacerlo hacerse had
haga hago half hallo hallucinate hambre hand handled handles hands hang happen happened happens happy harassment hard harold harta
has hasta hate haul have having hay he head headache heading headphones hear heard hearing heart heavy held hell hello help helped
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
llamadas llamar llamarme llame llameme llamen llamenme llamo llanta llega llegan llegando llegar llegare llego llegue lleguen
llene lleva llevaba llevan llevar llevarme lleve llevo llorar lo load lobby located location locations lock locked lol long longer
look looking looks loopy los losartan lose lost lot love low luck lugar luis lunch lunes lyft m ma maam machine made maestra mai
main maintenance make making mal mall mama mami man manager manana manda mandame mandan mandando mandar mandarme mandaron mandated
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
temo temple temprano ten tendra teneis tener tenga tengan tengo terapeuta terapia termine terrible test texas text textear
textearme texted texteen texting texto textos texts th than thank thanks thanksgiving that the them then therapist therapy there
therefore these they thing things think thinking thinks this those though thought thoughts thread three threw through throw
throwing thurs thursday thursdays tiemblan tiempo tiene tienen tight til till time times tingling tingly tio tire tired tmrw to
toca toda todavia today todo todos told tom toman tomando tomar tomarme tomarse tomo tomorrow tomorrows tongue tonight too took
top total totally touch town trabaja trabajan trabajar trabajo trade trae traer traffic trafico traiga traigo train trains trancon
tranquila tranquilizer transfer transmission transport transportation transporte trash trata tratamiento travel traveling treat
treatment treatments tremendo tren trial tricare tried trip triste troca trouble truck true trust try trying tu tues tuesday
tuesdays turn turned turning turno tutorial tuve twenty twice two tylenol tyler type typed typical uber ubi ubicacion ubicados ugh
uh um un una unas uncle under understand understands undo unfortunately union united uno unos unstop unsub unsubscribe
unsubscribed until up update upset urge urgent us usa usan usar use used uses uso usted ustedes usual usually va vacio vale vamos
van vape vaya vayan vea vean veces vecina vecino ven vendra venir veo ver verdad verme version very vet veteran veterano veteranos
veterans vez vi via viaje vida viejo viejos viene vienen viera viernes vision visit visita visits vista vitamins vive vivo voice
voicemails volver vomitando vomitar vomite vomited voy voz vuelta vuelvan vyvanse waco wait waiting waitlist waking walgreens walk
walker walking wallet walmart want wanting wants was wassup watch water way ways we weak wear wears weather wed wedding wednesday
wednesdays weds weed week weekend weekends weeks weepy weight weird welcome well wena went wepa were west what whatever wheelchair
wheels when whenever where whereabouts whether which while whn who whoever whole whom wht why wife wifes wild will wine wink wiped
wise wish with withdraw within without wobbly woke woman wonderful wondering woozy word words work workers working works worry
worse would wreck write writing wrong wrote wtf x xanax xmas y ya yea yeah year years yep yerno yes yesenia yesterday yesterdays
yet yo yoo you young your yours yourself zip zoloft zombie ¿ 😵
"""

PAGES = (
    """
@relative__of n -18
al__dia mno -15 18 -27
dangers mu -16 19
en__@parking jr -16 15
not:able bo 20 -17
what_day an 20 -21
~<tax mu 21 -19
~ague i -15
~lgo cjkmpqstuv -19 -27 -17 -41 -30 -32 -16 -16 -26 -23
~real cdghijlnpv -23 -31 -17 -28 16 -16 -24 -20 -18 -26
""",
    """
do__patients hm 17 -19
me_puedo amoq -22 -16 -25 25
no__seguir gkm 15 -16 -17
return l -16
the__with mu -24 -15
time$ gilmnu -17 -20 -36 -19 -17 -31
will_the mu -20 -16
~elo> abcdefjlopu -17 -20 18 -16 -29 15 -17 -24 -18 -16 -16
~nsio imu 16 -20 -20
""",
    """
@call_alguien iq 18 -20
@visit_para m -16
for__do bg -18 -18
hola bcdefghijklmnopqrstuv -20 -20 -26 -24 43 -28 -36 -29 -27 -30 -25 -39 -26 -28 -20 -30 -25 -18 -30 -26 -24
la_playa jm -16 18
ropa gmnqu -33 -28 33 -20 -17
three_is mu 21 -16
~<li bcdefhjmov -28 -49 -35 -45 -45 -26 -27 -17 -24 -20
""",
    """
abre ghjr 18 -19 -16 -15
anyone$ q 16
cross ju 15 -15
do__see bcdlmnqruv -19 -17 -27 -23 -49 -16 -23 -19 -35 -21
high$ di -20 -16
now$ bcdefgijlnoprstuv -17 -40 -40 -36 -43 24 -51 -70 -24 -54 -16 -20 27 -16 -38 -61 -28
super$ mrs 20 -16 -17
~ent> acdefhjknpqrs -15 -33 -17 -22 -30 -47 -24 -33 -42 -31 -28 -22 -21
~uro m -18
""",
    """
have_no q 15
holiday abdhjou -23 -15 -23 20 -20 -18 -24
is__approved a -17
~cs> nu 17 -16
~on> bcegijklnpq -28 -20 -61 -18 -27 -16 -36 -30 -18 -28 -19
""",
    """
a_refill ad -24 -17
first$ adnu -21 -22 19 -18
mas__mismo o 15
over_a m 15
wanti* m -20
""",
    """
^kindly m -19
dis abcdefghijklmnopqrtu -24 -16 -18 -29 -29 -32 -29 -24 -31 -32 -18 -22 -45 -21 -15 -18 -25 -22 -22 35
discontinue l 19
remove ailoqru -18 -23 15 -20 -17 -17 -20
same__use m -16
~dine m -15
""",
    """
@drink__from jmnu -21 21 -16 -18
asdfg* e 16
but_we r 16
dogs amnu -16 27 -23 -29
everything aghlnp -24 -16 -15 -19 -15 -17
i__go bmt 19 -19 -18
in__with amp -21 -17 -21
is__any dmo 16 -17 18
me__texting i -15
no__donde j -16
~ean> adijknou 16 -22 -19 -19 16 -19 -22 -28
~lack u -18
~pam> blm -20 16 -22
~rgi no -16 19
~yer> abcdgijlnopqrsuv -28 -18 -18 -25 -21 17 -19 -19 -20 -21 -17 -17 -17 18 -27 -16
""",
    """
needs__that o 16
no__@place jm 16 -19
ok__@drive nq -17 15
si__las m -17
sin cdefghijlmopqrtuv -17 16 -19 -18 -39 -28 -36 -41 -40 -30 -43 -44 21 -36 -26 -41 -31
text$ u -22
this_works m -20
want__to am -17 -15
~carm m -16
~sse dijknpquv -16 -15 -17 -18 -23 -21 -22 -17 -17
~thes abfhjklmnopqrs -26 -31 -24 -26 -24 -31 26 -19 -34 -32 -16 -26 -24 -23
""",
    """
=beside:book acfgijlmopqstuv 29 -23 -17 -43 -39 -17 -30 -73 25 -30 -33 -32 -27 -28 -26
^evening fh 18 -19
fridays bhmq -15 20 -19 -17
i__her n -16
not:@cancel abcdegijklmnopqsuv -28 -56 -35 -29 -21 -37 -39 -28 -28 -52 48 -22 34 -18 -50 -23 -30 -48
~<ban abdghiklmopqstu -20 -17 -28 -18 -36 -22 -16 -18 26 -19 -19 -18 -18 -18 -20
~igue km -15 -23
~will cefijklmostv -31 -35 -27 -31 -48 -46 -56 -23 -23 -24 -15 -39
""",
    """
^paseme ijo 19 -16 -15
have__@vehicle djmq -17 -26 -27 23
so__@cancel bmo 21 -20 -15
~kers a -17
""",
    """
@insurer__@fetch b -20
@late_@traffic mr -17 17
^there adijmsu -18 -17 -26 -21 -31 21 -17
^what abceiklmoprstv -46 -70 -50 -33 -16 -45 -45 23 -54 -48 -40 -62 -80 -41
at__after s -16
b ehmn -17 -18 -33 -18
de__@place bijluv -16 19 -34 -17 16 -21
mix mn 21 -21
~<ups jm 18 -18
~agen acdfghjklmrtu 24 -22 -23 -30 -20 -18 -27 -23 -24 -34 -16 -22 -19
~bles defghimnotu -21 -17 -19 -20 -19 -18 -20 -18 -16 27 -23
~embl ms -16 18
~uda abefghlmnopqrstuv -18 -16 -32 -31 27 -27 -38 -19 -33 -31 -32 -17 -23 -28 -25 -21 -25
~ull> abinoru -17 21 -16 -15 -23 -22 -17
~xed> bmq -16 -15 -18
""",
    """
^skip be -26 -19
front__the m -16
number_of v 17
~dow cgiklnu -16 -24 -15 -20 -22 -17 -23
~lou m 19
""",
    """
@body__where ms -17 16
a__test mu -19 17
donde_queda mrsu 22 -19 -16 -25
mismo_dia mq -19 -16
not__do bm 17 -22
on__@vehicle n -18
spot dhinqu -16 -15 -24 -19 -19 -16
take__is m -17
~bia> cm 15 -16
~code jm 16 -16
~ntis an -21 -16
~uess u -21
""",
    """
@drink_on akmnrs -18 -18 25 -18 -17 -16
@relative__@fetch amnp -18 -19 -27 24
i_plan dmn -18 -26 25
need efhjprstuv -29 -21 -34 -34 -16 -29 -37 -42 -18 -52
~aje abdmqs -24 -19 -21 -28 -20 -19
~slot a 19
""",
    """
do__if dn -17 -19
do__worry empr 15 -24 18 -17
i__@eat adhjmn -19 -17 -17 -18 -32 37
~<ay bcefghijklnopqrstuv -36 -16 -27 -29 26 -24 -37 -37 -27 -33 -32 -31 -31 -32 -30 17 -23 -19 -25
~<mex mu 21 -17
""",
    """
banarme n 17
creole m -16
do__who mq -21 16
i__told dmn -20 21 -18
many_@thanks m -15
me_iba q 20
por_ahora gm -21 19
que_no abghjmoqtu -22 22 -22 -19 -19 -45 -19 -29 -19 -16
round abmnor 26 -21 -22 -18 -23 -18
the_@relative dgijlnstuv -24 16 -17 -31 -18 -27 -20 -17 -33 -19
~<ge bcefijlnr -28 -29 -23 15 -17 -19 -18 -28 -22
~<sa bcefghijknpqstv -25 -33 -66 -24 -33 -30 -50 -32 -27 -17 -19 -28 -27 -41 -45
~anda abefghjlnprt -28 -32 -19 -22 -37 -26 23 -16 -31 -28 -21 -21
~angu cu 24 -23
~bel v 17
""",
    """
^@move abdefghijlnopqrstuv -52 -47 -47 -46 -45 -40 -45 -39 -38 -48 -37 35 -38 -37 -47 -32 -36 -38 -42
for__@person m -22
he_says fm -20 18
pico$ aghijmnu -18 23 -16 -16 -18 -26 -16 -17
the_@parking adhim -18 -22 -26 -18 26
to__@drug n 17
twice abgklmqrtuv -19 -18 -18 -15 -19 -24 -18 -15 -18 -15 -17
""",
    """
^es abcefhiklmnoprtuv -25 -22 -34 -34 -29 -38 -38 -28 -35 -66 -31 -26 -29 -30 -27 29 -46
does_it abcdhijkmnorstu -26 -26 -26 -26 -27 -20 -22 -16 -21 -20 -23 -24 -15 -22 35
to__me bcfghjmnoprstv -51 -24 -16 -32 -21 -28 -46 -41 -32 32 -40 -35 -28 -32
you__i dhit -22 -16 -22 -19
~eis u -19
~onfu muv -15 -17 19
~otes aim -15 18 -19
~yes abdjkln -23 -15 -21 -17 -17 -18 -19
~za> adghijnuv -21 -27 -15 -21 -22 20 -20 -26 -19
""",
    """
common bps -16 -17 17
i_got ceghiklqt -30 -15 -19 -22 -29 -38 -28 -32 -24
put__sleep mu -24 19
show$ b -16
take__or j -16
that_opening am 16 -21
~tea cdjnpsu -17 -22 -20 -26 -16 -18 -24
""",
    """
changed_my av -16 -17
could__me dgimn -16 -18 -20 -27 -19
good__these l 16
hey bcdefgijlmnpqrsuv -21 -17 -25 -17 34 -21 -22 -28 -18 -20 -17 -22 -22 -17 -18 -30 -20
the__available imq 17 -18 -18
to_send i -15
~ossi dmn -20 -15 -15
~zxcv e 16
""",
    """
^tell dlmnopsv -41 -27 20 -17 -17 -23 -20 -18
^took efjlmru -24 21 -18 -20 -29 16 -17
coming$ gjklnrs -17 -31 -23 -25 -20 21 -18
not:up jopqs -16 -30 -24 -15 -18
que_estoy m -19
tienen_espacio a 16
~ere ceikoqtu -25 -51 -21 -22 -27 -32 -62 -16
""",
    """
#__a ano -18 -17 16
antes bgimqru -16 -26 -23 -41 -25 -30 -22
for_now agn -19 -18 -17
go_ahead m -22
got_a cehlmnprstuv -16 -17 -16 -27 -22 -34 16 -22 -29 -21 16 -23
guy jlmv -16 -20 -26 27
i__pass b 16
se__mucho t 17
~larm abcklmoq -23 -19 -19 -22 -17 16 -22 -16
~ndr bgimu -24 -18 -18 -34 -29
~taf agjlmuv -15 -18 -19 -17 -26 16 -21
""",
    """
@drive_mi pq 20 -17
@visit_is m -21
cupo adhijmo 18 -18 -20 -16 -19 -21 -17
not__no m -17
que__estan j 17
to__day mq -22 -22
~<sch gpq -17 -17 -17
~into lm -18 -29
~tia m -22
~wha bceiklopqrstv -26 -62 -47 -27 -33 -32 -22 -50 -19 -60 -29 -23 -60
""",
    """
@move__back ck -16 15
dia__puede nq -19 -16
no__interesa a -19
past$ mr -16 20
story aloqru -22 -18 -19 -21 -19 -23
text__now km 18 -19
~cada ansu -22 -23 -15 16
~edir o -15
~pee dimns -16 -16 18 -17 20
~rie abcefijklnqtv -18 -19 -19 -23 -23 -32 -23 -19 -29 -23 -24 -19 -26
~ruct abdjn -15 -17 -16 -16 20
~ven bcejlnopruv -40 -33 -26 -22 -41 -22 -27 -18 -28 -16 -35
""",
    """
#_or u -16
paren ekl -17 -21 16
to__@drink u -15
too_much lm 15 -17
~cel acefghjmnpqrs -35 -23 -15 -18 -22 -21 -26 -17 -26 -23 -16 -29 -22
""",
    """
dejan j -16
em km 24 -22
i__do abcdhjkmpqsv 19 -15 -22 -34 -19 -35 -20 -29 -17 -38 -15 -15
perro cdgmqu -21 -16 -17 25 -20 -16
said_@day kmo -15 -16 19
~<go acefghiklnuv -41 -21 -50 20 -52 -29 -22 -52 -25 -24 -17 -35
~quit acdghijkmpquv -27 -21 -24 -28 -17 -40 -22 -33 -19 -27 -27 -32 -31
""",
    """
^when bdeghijklmnopqruv -23 -42 -16 -25 21 -31 -49 -28 -22 17 22 -47 -40 -29 -36 -53 -18
after acfgjlmsv -22 -22 -29 -32 -34 -37 -42 16 -17
de__es ghl -19 -17 -16
like__it mru -20 -16 -23
me__bien m -24
pense lu -24 -17
someone__@call i 24
taste* u -23
visit dgjlpqrsv 17 -17 -30 -28 -28 -25 -27 -21 -21
your__for m -16
~dice cdu -19 -20 -16
~ije> abdijlnqru -25 -22 -17 -16 -16 -20 -16 -19 -18 -19
~insc almo 19 -31 -22 -15
""",
    """
@relative__da p 20
about_what dmnu 25 -19 -16 -23
con__@machine i 18
is__package m 19
where_i j 21
~<ur bdmu -19 -20 -26 -21
~fly u -18
~sor adefiklmnqst -32 -32 -29 -20 -23 -24 -27 -18 -30 -33 -33 -25
~ulpe lv -17 -16
""",
    """
@parking__the mr 20 -19
already__you m 17
i_just bdijlnqr -22 -27 -20 -17 -16 -33 19 -19
my__@open h -16
number__of l 16
the__# adjm -16 -16 16 -20
~guag cu 24 -23
""",
    """
a__show m -17
comadre mpq -23 18 -15
dije$ kmv -18 18 -17
esta beklnrsu -37 -21 -51 -16 -21 -22 -26 -19
fecha__favor b -18
lugar hmnpqsv -17 -24 -17 -15 -19 -16 -19
me__¿ nu -16 -16
the__down m 16
what__your fghitu -23 -29 16 -21 -19 -31
yo$ abcdefghijklmnoprtu -20 -15 -25 -22 -29 33 -23 -17 -25 -21 -21 -27 -38 -16 -17 -20 -17 -22 -22
""",
    """
is_on an -15 -18
was__today mrs 25 -18 -22
~xima m -18
""",
    """
chocolate mn 17 -20
ears s 16
for__patient a 22
hora__@eat m -15
i__when mn 16 -21
is__if m -17
puedo__dia o 20
work__next o -16
~nny dmq -17 25 -19
~nve amsu -17 19 -16 -25
~ral gn -20 -24
""",
    """
an_@move admno -15 -16 25 -20 -16
la_@body bdinrsu -17 -20 -17 -26 -21 15 -33
me_surgio o 20
mi_@place jm -15 17
of_these mno -22 -19 -17
~<sm mn -27 17
~<su abcdefijlnpv -28 -36 -24 -17 -43 -40 -23 -22 -30 -25 -33 -31
~cke cegiknrv -17 -17 -23 -26 -17 -31 -19 -19
~oct m -17
¿_un mnu -17 21 -18
""",
    """
numbe* bcefhmnoqrst -32 -27 -19 -21 -27 -20 -28 -32 -27 -23 -27 -27
recip* m 23
set__tmrw a -16
so_you bqtu 16 -20 -15 -19
~<cow m 20
~mic u -17
~solo im -15 -21
""",
    """
^order m 16
ahorita_no bmt -21 19 -17
can__take adgjo -26 -25 -20 -15 -19
near aijlnoqru -19 -24 20 -15 -19 -15 -21 -24 -26
set__for imr -19 21 -23
~cou efhklmprtuv -27 -33 -36 -17 -27 -22 -31 -23 -28 -33 -31
~ride dmqu -17 -19 21 -23
~rty dejlns -15 18 -16 -15 -16 -16
""",
    """
@relative__y m -18
the_success mu -17 17
to_@call dgijmnpq -22 -17 30 -21 -47 -18 -23 -16
wife cgilmoru -17 -26 -17 -33 -25 -21 -23 -17
~<cen r -17
~<nue dgijlnosu -21 -16 -19 -22 -29 -16 -20 -17 -20
~<rep acdghknoquv -20 -16 -18 24 -16 -16 -24 -17 -20 -26 -16
~nclu ilm -19 21 -25
~orth ju 21 -16
~til abcdefgjmpstuv -19 -44 -26 -51 -23 -32 -35 -15 -25 -27 22 -17 -28 -29
""",
    """
ahora bhlnou -16 -18 -15 -23 -16 -18
human abcdijlmopruv -27 -18 -22 -19 37 -28 -20 -31 -17 -15 -19 -26 -22
la__para bdmnou -15 -17 -19 -15 19 -16
lugar$ jm 15 -20
parar* v -18
quere* klms 17 -22 -22 -15
that_you mu 18 -19
the_side s -15
~ged acgijnqrsu -21 -22 -25 -33 -28 -26 -23 -25 -20 -25
~irv abjlnqsv -21 -18 -22 -18 -17 -20 -16 -21
~llin dhjlnopqtuv -21 -17 -16 -27 -18 -20 -21 -19 -15 -21 -19
~long cdefghklm -26 -22 -24 -26 -44 -16 -29 -24 -19
""",
    """
=said:cost abcdefghijklnopqrstuv -65 -39 -93 126 -91 -121 -88 -103 -70 -39 -91 -100 -92 -106 -97 -77 -99 -112 -108 -67 -100
casa$ jkor -21 -20 -18 -23
does__need dnqu -21 19 -16 -22
reschedule acefghijklmnortuv -26 -35 -18 -23 -27 -19 -31 -24 -26 -24 -23 -23 30 -24 -17 -17 -22
to_@drive abdhijmoqrsuv -33 -17 -18 -18 -31 -24 -41 -28 25 -24 -18 -15 -18
you__over dm -15 -22
~fav defmnqrstv -34 -28 -22 -21 -30 -30 -21 -29 -32 -31
~sas deiu -21 -15 -22 -16
""",
    """
did__war m 16
eating mn -32 18
message adt -18 -18 -17
mi__me abfgilmnprstuv 17 -31 -15 -16 -18 -21 -49 -26 22 -23 -17 -17 -24 -16
~adi bcdefghlnoptv -29 -24 -31 -16 -20 -34 -26 -29 -32 -25 -19 -21 -16
~urti n -19
""",
    """
@move__la ao -20 20
^back mu 19 -17
am__right gms -16 -21 16
donde__@visit m -15
epa$ efm -19 23 -21
for_anxiety u 15
ubicacion hijru -16 -22 21 -16 -18
~eas defhnprstuv -43 -41 -35 -19 -39 -46 -16 -39 -22 -19 -16
~iu> abcdefgijklmnprtuv -17 -17 -16 -18 19 -21 -19 -20 -16 -16 -23 -33 -15 -16 -16 18 -21 -21
~lver ilm -17 -15 -18
""",
    """
@hello__all f 15
he_can amopq -18 -17 -19 17 22
your_the m -17
~assp m 17
~ens aefhjloprstv -29 -31 -37 -35 -22 -18 -34 -20 -17 -42 -31 -23
""",
    """
@day_what a -15
him$ bcijlmuv -19 -16 -17 -18 -21 -32 -23 29
mi__agreed m 15
que__mandan j -16
refill__my im -20 20
see_me am 22 -21
us acdefghiklmnopsuv 17 -22 -34 -22 -18 -27 -21 -28 -24 -19 -26 -30 18 -18 -28 -33 -28
where_does djmnsu -21 -23 25 -17 -15 -24
~<wal chiklnopst -20 -26 -17 -21 -22 -26 -27 -25 -25 -17
~lpe lv -18 -19
~xame mu 15 -20
""",
    """
dsd_ayer s 17
es$ abcdefhijklmnopqrstu -44 -28 -41 16 -35 -39 -42 -48 35 -26 -39 -47 -40 -28 -28 -39 -30 -36 -32 16
fam$ acdefghijklmnpqru -16 -19 -23 -30 -24 -19 -17 -15 -19 -16 -25 16 -18 -16 -15 -19 -23
i_sign adj 17 -15 -16
maybe$ b -17
with__@clinician lnoru -18 -18 -15 -15 -24
~coo abdefglruv -22 -25 -23 -16 -16 -16 -20 -25 -26 -15
~enen bgjknrstuv -30 -25 17 -19 -26 -28 -20 -19 -49 -21
~meo gjklmrst -27 -25 -16 -23 -20 -22 -19 -20
~ntar ajlnoqu -21 -17 -18 -28 18 -17 -17
""",
    """
capital j -15
my__form am -18 18
~<en defghjmpstv -34 -38 -35 27 -19 -15 -32 -17 -47 -34 -35
~kkl> em 17 -17
~ones dghijlops -18 16 -26 -15 -21 -20 -22 -18 -18
~sue abcefghijkmnoqrtv -24 -17 -21 -33 -22 -24 -15 -23 -23 -26 -28 -18 -16 23 -19 -17 -19
~ute> du -18 -20
~valu m -18
""",
    """
#_o dehmr -16 23 -15 -23 -18
^prefiero am -18 -28
confundido glrs 18 -18 -15 -18
eta bdehimopqrsv -18 -15 -22 -19 -17 -28 -21 -19 -18 38 -17 -17
i_@thanks lmt -17 -19 24
mean$ dhu -17 -17 -19
new_patient a 20
se__@pay cdmnoq -19 22 -16 -18 -16 -17
~<abl imnoqrsu -15 -21 26 -22 -25 -19 -17 -15
~avai bhjnstu -19 -17 -19 -24 -16 -17 -18
~ctio acdiklnoqu -21 -15 -20 -30 -15 -19 19 -16 -16 -17
~run abfhnv -18 -16 -16 -18 -22 -16
~upe abgioq -18 -21 -22 -15 -18 -19
""",
    """
buen_dia fm 21 -23
can__reach i -16
is__like dimu -36 -22 -17 23
put_to mu -21 18
resul* m -15
signed_up m -17
to__lot m -16
~cib bdgimotu -16 18 -17 -25 -29 -16 -17 -28
~cle abcdgjlnoqru -25 -22 -18 -28 -21 -21 -20 21 -21 -16 -22 -26
~fire mn 18 -15
~ido abcdegilnv -33 -28 -18 -27 -23 -25 -26 -24 -28 -29
""",
    """
^see ahmtuv -25 -20 26 -15 -18 -15
is_tomorrow m -17
place_on o -15
turn_it l -16
without mu -27 -18
~<ear bcdfghijklopqrstuv -25 -21 -27 -17 -21 18 -32 -33 -17 -23 16 -15 -22 -22 -24 -17 -31 -21
~che> abfijlopruv -24 -20 -24 -21 -20 -15 -22 -21 -17 -24 -23
~ono> bcgjnoq -22 -18 -19 -23 -21 -21 -19
~seme biju -21 19 -24 -18
""",
    """
^pull bor 21 -16 -20
ex__to m -22
far__you m -17
fixed q -17
i__so adilnrsuv -20 -15 -15 -17 -16 -19 29 -17 -17
la_del blmo 18 -15 -23 -24
vet$ cdefgijlmtuv -18 -19 -32 -23 -19 -15 -19 -23 36 -20 -26 -19
~<dij bceghilnoru -17 -16 -15 -16 -15 -21 -22 -19 -18 -20 -24
~earn m 24
~joke m 26
""",
    """
it__work dgmqu -16 -20 -29 -15 17
made dlmnotu -16 -18 -28 -21 -22 17 -17
~eeps m -16
~good abdefghjkqrsuv -21 -16 -42 -35 18 -23 -22 -35 -33 -21 -40 -46 -16 -40
~whal u -16
""",
    """
#__puede n -17
@english__please c 16
^someone hoqu -23 -17 -23 -19
con_tanto lm 16 -21
esta_@wrong fghjlmtv -20 -19 -20 -21 -18 -22 -15 27
llamo bm -15 -20
recet* aiklm -19 25 -16 -16 -21
the_last aj -19 -16
~key m 17
~oei e 16
~oner almnoqrs -32 -18 -33 -18 17 -27 -15 -20
""",
    """
@ride_flaked p -16
like__out al -15 18
manager$ imu 20 -19 -16
no_driver bq -15 16
pin$ aijklmq -17 -15 28 -20 -18 -27 -17
yo__do m -16
~idi> m -21
~ify djlmnu -16 -19 -18 -20 -23 18
~llo deiklprv -31 -21 -39 -26 -36 -30 -40 -37
~ovie ajm -17 -15 24
~pape bgjklmopqrstu -19 -24 -25 -15 -20 -19 -25 -16 -23 -20 -16 -16 -25
~plea defhnpqstu -36 -36 -32 -15 -37 -37 -43 -32 -20 -15
~rra degijkmoqrv -22 -19 -22 -22 -27 -20 -34 -35 -21 -18 -21
~tab agjs -21 -19 -20 15
""",
    """
assist egklm -17 25 -16 -18 -29
es__@treat amsu -17 -15 -19 19
es_esto g -23
gps$ m -15
hace__favor m -18
happens jmu -16 -34 22
it__back dgmu 16 -15 -17 -17
iv jms -16 -26 16
need__@clothes ad -19 -18
there__to abhiq -19 -17 -27 -25 -22
there_but gjmq -15 -17 -15 19
~ons> aefhkoptu -31 -26 -23 -29 -31 -20 -35 -19 -28
~time cdefgijkqrtuv -31 -25 -19 -33 -49 -29 -21 -31 -20 -28 -24 -45 -34
~urc bdiq -15 -17 -16 -15
""",
    """
are_my j -16
cell__cards dm -16 18
we__i m -18
yep pq 21 -18
~mens abdmoqrs -18 -16 -19 -23 -17 -18 -21 -17
""",
    """
@relative__estar amn -15 -20 17
@sick__@move o 18
expect m -17
if__a m -19
not:conmigo nqu -22 -18 -17
what__get u -18
~<tar abdghilnoqs -21 -20 -30 -20 -20 -18 -19 -23 -16 -18 -24
~oic gmu 21 -33 -16
~ollo mq -19 -16
""",
    """
coffee adhijlnpqrtu -25 -21 -15 -19 -25 -16 27 -17 -15 -16 -21 -37
no__for imv -15 -27 -16
~ays cdefgijlntv -30 -17 -21 -32 -23 -34 -46 -28 -19 -27 -37
~erna m -17
~lir n -17
~ore acdefgijpqstv -19 -33 -25 -35 -40 -25 -24 -47 -26 -16 -17 -40 -15
""",
    """
^much d -17
how__work dghn -29 24 -19 -19
llego__el rs -18 -17
of__do j -16
think cdefghiklnopqrstu -25 -31 -32 -29 -39 -28 -22 -23 -40 -33 -25 -22 -20 -21 -19 26 -40
~irc a -26
""",
    """
@stop__y il 19 -21
^good bcdfghjlnopqrsu -24 -16 -16 22 -16 -19 -16 -26 -23 -21 -24 -18 -18 -15 -26
como__desde m -17
hold_on mr 18 -18
that_normal m -19
this__real u 19
~blue dhjln 17 -19 -16 -17 -22
~iem acdghjlsv -26 -17 -30 -22 -26 -21 -16 -16 -24
~ked cdefgknrtv -34 -39 -25 -20 -20 -19 -18 -36 -33 -19
~rts dilmou -21 -17 -18 20 -17 -22
""",
    """
abiertos j -18
do__@move cdjou 16 -17 -19 -18 -19
in_@place hjmu -18 -29 28 -20
no_jessica m -16
siempre gv -15 -17
this_thing adgmnu -31 -29 17 -30 -17 -16
~raig aijqu -16 -16 -15 -16 -16
""",
    """
any__of bm -23 -26
sign__for am -17 23
~<do cefijklnoptv -21 -47 -40 -43 -16 -35 -29 -17 -17 -38 -66 -38
~fuer u -17
~jok m 26
""",
    """
by_myself nqu -23 21 -16
have__do blm -19 -16 -22
the__side jm 19 -20
""",
    """
^opt abcdefghijkmnopqrstuv -37 -32 -27 -24 -32 -21 -29 -24 -35 -31 34 -42 -29 -26 -29 -27 -34 -24 -28 -38 -24
be__of bdhn -21 -18 -15 -20
can_i bcefhjklmnprstuv -49 -39 -44 -40 23 -31 -65 -43 -31 31 -71 -57 -32 -45 -42 -61
rid_of m 17
~<nin abcdfghilnsuv -30 -16 -17 -17 -19 -16 -21 -19 -17 -27 -18 -16 18
~ntes bcfjklmpru -29 -19 -18 -32 -23 -40 -30 -22 -42 -19
""",
    """
dolor$ m 17
have__nice mt -20 15
llega* adglmno -26 -16 -17 -25 -37 -22 -17
puedo_@call hmn 15 -24 -20
take__to am -17 18
tardecito cmnoqr -16 -21 -19 17 -17 17
thursdays m -23
~mab fmt -17 -18 22
~osit dn 16 -15
~ret dhjlnqu -21 -16 -21 -25 -17 -19 -29
""",
    """
@fetch$ abcfghijklmopqrstuv -43 -37 -24 -19 -45 -16 -42 -26 -23 -24 -46 -36 21 28 -21 -23 -20 -40 -28
mi_@clinician ampu 23 -30 -16 -18
necesito_un aim -17 -21 17
need__@visit dmno -18 -18 -19 -23
not:for abdghkmrs -38 21 -26 -33 -15 -22 -51 -17 -22
not__work mp -17 -15
what__bill dm 23 -21
~<bon u -18
~eno> efm -16 -27 17
~mrw> b 15
~pis m -18
""",
    """
^whn hjm 17 -16 -19
an__at am -19 19
do__@person dmu -16 -29 18
forever$ am -16 -16
over_with i -17
""",
    """
work_@call lm 18 -21
y__la m -21
~ea> aj -18 -19
~osp dghilms -16 -15 -20 -21 -17 -31 -17
""",
    """
@hours_of m 19
al_@clinician adgiknou -19 -20 -16 15 -19 -19 -24 -18
digo mnqs 22 -15 -16 -18
i__home ahimnopq -19 -19 -16 -33 -37 -17 -19 35
send_a j -19
what_you adjmnqu -15 -19 -20 -24 -18 -17 24
~<gal m 16
~ska nq -19 19
~uld bdefghjmprtv -29 -18 -29 -33 -17 -48 -19 -18 -39 -20 -36 -43
""",
    """
could__come n -15
i__like bcdqsuv -20 -20 -27 -24 -25 -52 -19
looks au -18 -24
~<inf bilru -23 -19 -21 -18 16
~ide> aruv -36 -21 -31 -17
~nso> lm -18 16
""",
    """
@move__the mo -18 15
is_ok klm 18 -16 -19
jj$ em 25 -26
way_home hpr -16 -17 -16
""",
    """
already_confirmed mp 15 -17
my_face m -18
texas mu 24 -24
""",
    """
#_and bm -17 -27
@drink$ adginoqsu -27 -20 -17 -24 30 -20 -21 -16 -28
ask_my mnp 20 -18 -17
do__there adgm -18 -21 -19 -40
el_@parking d -18
senorita m -15
to_@day mo -17 17
~<da bcefginopqrtv -18 -40 -29 -27 -49 -23 -16 15 -36 -15 -33 -36 -30
~<nea adhijlnoquv -24 -18 -17 -28 23 -20 -23 -19 -25 -32 -16
~emel mo -17 20
~tev bdfghijqu -19 -21 -16 -22 -17 -17 -20 -22 -26
""",
    """
cambien m -16
can__speak i 15
cheers mt -16 16
sertralina m -19
un_dia mn 15 -22
which abdeijklnopqstv -30 -23 -32 -15 -22 18 -17 -26 -31 -22 -18 -21 -21 -20 -20
~bame aklm 19 -22 -16 -20
~rry adfiklnqtu -31 -41 -17 -31 -22 -31 -29 -27 -26 -21
""",
    """
^que abcefgiklopqrstv -23 -90 -87 -32 32 24 -56 -35 -36 -75 -78 -59 -70 -22 -18 -66
a_@ride adghijoprstuv -24 -27 -23 -16 -32 -32 -33 30 -20 -26 -23 -25 -18
aceptan_mi d 18
estar_ahi m -19
i_did bdgjmv -20 -17 -23 -18 21 -24
~<ter o -20
~oga aijm -23 -18 -17 17
~ulli amr -18 -19 20
~xim m -18
""",
    """
alto cdefgijklmptuv -17 -19 -27 -20 -15 -18 -16 -22 30 -26 -16 -16 -18 -18
are__for blmo -21 -18 -33 18
are__taking ahm 20 -23 -23
hit_me bm -18 -20
of__it dm -18 -25
talk abhijnopqrsuv -16 -28 -20 25 -26 -21 -18 -18 -30 -24 -17 -36 -16
""",
    """
@person__the m -23
hay_cupo abdhj 24 -25 -18 -19 -18
matter$ m -22
went$ jm -16 -18
will__know m 16
""",
    """
hace$ m 18
have__it lmn -16 -16 -16
not__but km -17 -16
speak abdhjn -30 -17 -19 -17 -17 -21
with__@texts lm 20 -37
~alta acefghijklnopqrtuv -20 -17 -24 -22 -17 -17 -24 -16 29 -33 -19 -15 -22 -20 -18 -18 -21 -21
~ina cegjklprsv -25 -22 -36 -17 -25 -30 -27 -20 -15 -18
""",
    """
cual__la u -16
someone_to ap -16 17
una__una i -16
""",
    """
@drive__and q -27
~deli m 17
""",
    """
es_en ahjnorsu -19 -22 23 -17 -17 -15 -23 -29
notice m -19
~<plo im -18 16
~abla ackmnoq -26 18 -20 -25 -18 -19 -21
~risk mu -16 20
~ses dlosu -19 -20 -18 -16 -16
""",
    """
to_unsubscribe l -17
~crew m -16
~hort m -21
""",
    """
=said:reschedule abcdefghijlnopqrstuv -75 -40 -24 -43 -62 -74 -35 -65 -64 -91 -74 -54 114 -91 -47 -52 -46 -79 -85 -63
bored mu 21 -15
evalu* m -18
keep__@call mn -22 17
last_@year s -16
los_@texts abdefhjknopqrstuv -46 -42 -33 -28 -23 -26 -33 36 -30 -33 -26 -29 -27 -30 -23 -43 -44
messages abdefghijklmnopqrst -32 -36 -31 -29 -30 -32 -23 -19 -29 23 33 -41 -26 -34 -17 -25 -22 -27 -25
que_numero iklmv 18 -18 -28 -23 -20
someone__the am -19 -19
vendra au -18 -16
~liz> fm -21 20
~rsio cu 18 -16
""",
    """
@door_number gijlmuv -25 -19 27 -18 -24 -19 -19
do__care m -17
for__reminder m -18
how_@open hjm -20 19 -22
need__my dq -23 -21
the_way dhijopq -17 -21 -18 -17 -17 -16 -23
you_treat ghju -22 -16 -19 19
~<no abcdegjkloprt -39 -31 -42 -72 -59 -19 -21 -15 -20 -28 -37 -62 -52
~<tur cdefginpqstuv -30 -39 -30 -21 -30 -40 -33 -37 -21 -33 -22 -21 -16
~it> acefghilmstv -22 -30 -15 -23 -25 -35 -22 -36 -17 -26 -24 -29
~oost a 18
""",
    """
and__@move o 15
i_talked m -20
la_@food mn 18 -17
me_@open adghmn 20 -15 -16 -26 -21 -17
my__@pay i -16
x$ bcdefgijklmtuv -19 -18 -16 28 -19 -16 -17 -15 -15 -23 -27 -17 -20 -16
""",
    """
a_como abdjnsu -37 -21 30 -18 -20 -15 -35
quede_@symptom s 16
""",
    """
=said:ride_confirmed abcdefghijklmnopqrstuv -34 -52 -28 -78 -57 -70 -64 -74 -57 -49 -63 -65 -44 -50 -65 103 -39 -66 -70 -72 -44 -76
no__@texts abcgklmoquv -19 -20 -25 -16 -19 40 -46 -26 -16 -15 -26
xmas adhjlv -21 -22 22 -15 -17 -16
your_@texts ailmu -18 -23 17 -23 -16
~hori mt 19 -21
~nes> acfijklops -26 -21 -18 -27 -25 -15 -23 -25 -21 -23
~ora bcdefhijklpqu -19 -38 -44 -27 -36 21 -46 -55 -23 -41 -18 -30 -27
""",
    """
@call_the i -15
for__# mrs -15 -16 -16
have__any m 18
i_ask amn -16 -32 -19
still__come m -15
yo_no abdefgjklnopqrsv -34 -29 -34 -16 -22 -16 -19 -22 -22 -24 -30 -18 -34 -17 -19 35
you__@insurance adjmqu 22 -18 -18 -29 -15 -24
~<wo abcdefhjklmnqrtv -17 -32 -20 -17 -20 -44 -15 -41 -18 -16 -16 -29 -17 -16 -35 -56
¿_venden dmu -18 16 -17
""",
    """
^eso abcdefghiklmnopqrsu -35 -32 -27 -17 -20 -19 -29 -25 -20 -20 -24 -31 -37 -23 -27 -29 -22 -33 41
anxie* mu -19 15
balance u -16
gary$ lmv -20 -18 23
looking_out mt -27 21
trabajo_hay m -16
up__please m -16
~ttl bdou -20 -17 -23 -15
""",
    """
are__the dghijmnopstv -19 -17 -34 -22 22 -42 -17 -25 -16 -18 -16 -16
come fgijlmprsv -24 -50 -46 -17 -46 -36 -23 -21 -53 -21
notifications u -16
""",
    """
this__what m -17
~<ov cfglnprtuv -17 -20 -25 -34 -25 -16 18 -15 -16 -29
~<wi acfghijksv -25 -61 -35 -23 -18 -23 -36 -36 -26 -29
~amp jou 16 -18 -18
~cons gmnosv -33 -26 -22 -28 -22 -20
~ild> u -17
~mir mqr -17 -16 -16
~nat dglnqv -24 -18 -21 -22 -25 -15
~sub> efglm -22 -15 -16 30 -33
""",
    """
@door_is au -23 -19
good__not lm 17 -16
light__right m -17
link m -23
no__los kl -18 -19
not_getting lv -16 -18
~agu abdghijlqu -22 -18 -27 -17 -20 -22 -16 -16 -16 -21
~bor acdeghijnoqrtu -39 -19 -25 -19 -31 -23 -29 -30 -29 -31 -15 -30 -17 -36
~onli a 17
~rst befhkpqrtv -29 -21 -19 -24 -26 -30 -29 -16 -22 -19
""",
    """
do__through gm -19 -22
pass__@visit b 17
take__a admns -20 -18 22 -29 -19
what__need dijnu -33 -20 -15 -23 -34
what__odds gmu -16 -15 17
you__@pay adhmu -15 29 -16 -34 -20
~<asc m -16
~obo bcdefghknopqrsu -27 -15 -22 -16 -15 -17 -25 -16 -26 -25 -30 16 -20 -22 -25
~sar bcdehlpru -34 -19 -31 -19 -15 -30 -25 -26 -35
~sis acefghijrsv -16 -23 -22 -19 18 -20 -32 -21 -17 -22 -23
~skip abcdefgijlqrstuv -25 17 -21 -25 -23 -18 -23 -23 -22 -24 -17 -16 -17 -18 -29 -18
~urin dm -15 -24
""",
    """
@visit_please aciklm 17 -26 -27 -18 -16 -27
for__are bmo -15 -23 20
learn_to m 16
me_pica m -17
need_my bdgio -30 -30 -15 19 -30
text__is m -15
~<ade amq -19 -27 -15
~gula m -18
""",
    """
alguien__por i 16
carpet m 17
es__@person iv -16 16
for__and bm -18 -21
~oeve m -16
~rarm a -18
~rean km 18 -19
~scar admv -16 -16 -27 -21
""",
    """
at__@visit u 16
for__long mnu -24 23 -17
todav* b -17
vuelta m -20
~arlo aqr -22 -15 -17
~cam abdefhinoptv -16 -23 -37 -26 -27 -32 -39 -40 17 -17 -23 -37
~eche a -15
~ipe ab -20 16
~kdk em 22 -23
~nder efhijlopqrsv -18 -19 -25 -27 -30 -25 -15 -24 -24 -20 -19 -18
~omun i 15
""",
    """
@relative__that dmpq -20 -31 20 -20
@visit_but m -18
^hook amu 20 -18 -16
form_online a 15
last_night ah -15 -15
man alm -20 -17 16
no__hacer u -16
que_pasa q 17
take__for a -15
up__another a -15
verdad m -15
~osa> agijmv -15 -16 -19 -16 -34 22
~xit> djmnru -19 20 -27 -18 19 -21
""",
    """
disculpen b -16
from$ djmns -22 -27 27 -21 -16
i_united lm -16 16
nine m 18
where__in jm 18 -22
~<sue agijq -19 -15 -18 -18 -15
~aria gjlmsu -19 -17 -19 -35 -16 -16
~ird ajn -16 -22 -22
~ups> jm -18 18
""",
    """
am__not lm 17 -18
my__balance dm -24 23
not_for m -16
show__on mu -17 15
the__god lm 16 -17
~nibl dm -15 -19
""",
    """
ever dikquv -18 -15 -17 -19 -33 -25
is_anybody h 25
quien_eres mu -16 15
~firs bhkmpqr -21 -19 -17 -19 -20 -19 -19
~imes djn -17 -16 -23
~nspo m -16
~oin cehijklnostv -15 -21 -43 -17 -21 -31 -31 -21 -18 -45 -33 -17
~ucce mu -17 17
""",
    """
i__from m -21
pueden_atender ai 17 -16
sacame_de lm 16 -16
~ddy jmu 25 -22 -21
~loan dm -16 22
~mile do -15 -16
""",
    """
^have acdhilnoqstuv -34 -26 -24 -25 18 -21 -34 -24 -32 -28 16 -26 -29
malito adno -19 -16 -15 -15
me__list gjkmn -20 -16 -28 -39 -15
me_molesten m -18
not:tomorrow bo 18 -20
will__let m -20
you_do bfgijlmnq -20 -21 -36 -24 -43 -24 15 -45 -33
~col abcdgijln -23 -16 -16 -25 -26 -20 -19 -18 -24
~rout u -17
""",
    """
covered abmpq -16 -15 -32 17 -22
llego_un dr 16 -18
mi_celular m -17
my__has bginru -22 -15 -16 -18 -17 -16
still__is n -16
~aren abijl -18 -19 -15 -20 19
~beg mn -21 -18
""",
    """
alo$ efm -19 22 -21
langu* cu 24 -23
the_whole jmo -17 -30 -15
~runn afhnq -16 -16 -16 -21 -17
~xtr abdmu -19 -16 25 -16 -22
""",
    """
@open__and m -17
a_job ijmn -19 -18 22 -18
and__in m -16
contestan_el m -16
el_@relative a -16
how__till n -18
i_send djm 18 -26 -25
is__place m -35
rd o 16
top_of fmn 18 -19 -16
~<cod i -16
~<nic bdeistu -16 -16 -19 -16 -16 16 -16
~ajo> acglnstuv -18 -23 -23 -19 -33 -29 -15 -32 -17
~sent acdhinoqtuv -18 -16 -22 -18 18 -26 -29 -16 -17 -27 -26
""",
    """
^you cefghijmnopqrstuv -52 -66 -71 -36 43 -68 -19 -37 -17 -23 -43 -29 -70 -67 35 -79 22
casa__@relative mp 20 -20
is_texting iuv -16 19 -33
weekends abdhimno -22 -17 -19 32 -18 -28 -16 -17
~nde bdefjnopqrstv -56 -19 -54 -17 17 -40 -28 -47 -39 -18 -17 -21 -33
""",
    """
^apaga de -20 -18
^donde bimoqrsu -24 -26 23 -17 -19 -43 -43 -41
not:place m -18
ok_for d -15
que__iba q 16
the_mail m 18
to__not a -15
where__all j 15
with_it nu 15 -15
~<sid bdgnu -15 -25 -17 -26 -17
~<stu acghjknpqtuv -29 -19 15 -29 -31 -21 -25 -19 -19 -26 -15 -31
~cl> bclmou 25 -16 -17 -23 -17 -19
~ow> acdefhijlnps -16 -17 -27 -46 -46 16 -45 -61 -59 -36 -41 -25
~ture adjnu -19 -17 -17 15 -18
~yeah mpq -18 18 -18
""",
    """
nobody bdhmopqsu -20 -15 -22 -22 -21 -22 17 -16 -17
on__@texts km 17 -20
otra_hora amo -27 -16 23
understand__question g 17
~<aye abgnrs -15 -15 -16 -16 -15 18
~<fou dhilorsu -26 -18 -16 -18 -21 -21 -20 -20
~gre bcghlmnorsuv -20 -23 -27 -20 -23 -29 -32 -17 -26 -28 -42 -25
""",
    """
@eat_@food m 20
@open$ bcdefhijklnopqstuv -35 -28 -52 -27 -36 28 -45 -20 -31 -37 -44 -47 -31 -25 -40 -33 -49 -37
a_mess m -17
code jm 16 -16
gg t 17
junto jmv 15 -22 -16
medicare adhmpu -18 29 -18 -20 -17 -22
mi_turno bm 17 -23
not_text gklm -24 -22 36 -32
puede__@person ai -15 16
suero m -17
texteen$ lmv 25 -22 -17
the__link l 16
tired gmsu -17 -18 20 -16
~olvi adenquv -19 -16 -19 -18 -16 -18 -16
~uega m 22
""",
    """
affor* m -17
are__still jm 20 -23
to_pee n 15
""",
    """
okay e -16
this__@open h -20
~eck> bgiknqst -17 -17 -22 -15 -21 -23 -17 -22
~pag abcdefghijkmnopqrsuv -23 -21 -22 24 -26 -24 -27 -18 -18 -21 -18 -17 -26 -23 -17 -21 -22 -21 -33 -23
~wbo m 20
""",
    """
@symptom__now g -17
a__no m -17
cierran adhijmnoqrsuv -27 -16 40 -17 -19 -45 -25 -28 -16 -19 -15 -22 -18
los__@call il 18 -17
not:vuelvan k -19
will__it bdhmnoqu -20 -28 -16 22 -21 -17 -25 -37
~abaj cfgjlrstv -27 -20 -29 -32 -30 -16 -27 -16 -17
~are cefghkqrtu -30 -17 -17 -35 -23 -27 -19 -17 -15 -19
~lay> bin -17 -16 -18
~oon> cdghijkmst -18 -23 -21 -25 -19 -28 -23 -28 -29 -15
~town abdhnsu -22 -18 -25 -18 -16 -17 -24
~urg bdmn -18 -20 -20 -18
""",
    """
church__bring m -15
consult abcfghijklmnoqrsuv 51 -21 -26 -17 -17 -30 -36 -29 -21 -22 -48 -32 -38 -23 -25 -26 -24 -23
i_came dmn -17 -21 -19
left bdnu -17 -16 -16 -20
no__ninguna v 17
que__@treat asu -18 -20 19
~nta> abcdfhiptuv -20 -23 -16 -21 -15 -25 -32 -21 -17 -36 -19
~owed aijnp -15 -19 -16 16 -15
~sing ahjnopqu -24 -19 -18 -18 -18 -18 -16 -22
""",
    """
@relative_trabaja q 16
espanol abcdefghijklmnopqrstuv -39 -33 63 -36 -45 -33 -34 -33 -17 -44 -34 -51 -48 -35 -34 -32 -35 -30 -31 -30 -45 -29
my_bill im 18 -36
or_do im -17 -28
prof m -17
~ces> ghilnoqrv 20 -16 -21 -19 -22 -20 -26 -15 -16
~gan abdefgjlmnoqt -29 -28 -16 -24 -18 -32 -32 -21 19 -26 -24 -29 -16
""",
    """
@relative__hace pq 18 -19
a_las bdgijmnqsv -23 -32 -18 -30 -23 -22 -18 -22 -16 -16
atiendan a 17
does__@price u -16
get__@relative n -16
in_@english abcdgijklmnoruv -33 -19 39 -18 -22 -22 -18 -19 -21 -36 -16 -23 -16 -25 -16
prefi* akm -18 -16 -30
~eady cghikqstuv -16 -21 -20 -34 -28 -25 -18 -17 -22 -19
~hing cefijmqrtv -19 -24 -25 -27 -22 -23 -21 -24 -35 -56
~made dlmnotu -16 -18 -28 -21 -22 17 -17
~oti admu -17 -20 -23 17
""",
    """
off_a o -16
room abcdghiklmrtv 17 -29 -18 -23 -17 -26 -28 -17 -23 -33 -23 -17 -24
~<dro cdgikmpstv -18 -24 -18 -23 -21 -26 -21 -25 -15 -22
~<shu adglmu -17 -17 -18 19 -20 -20
~nce> bceghijmnpqrstv -22 -21 -17 -40 -24 -18 -34 -24 -39 -29 -32 -16 32 -28 -31
""",
    """
a__please m -19
gna__@late mr -17 17
~esgo mu -18 21
~ndre mnu -21 15 -22
""",
    """
@relative__un mpq 24 -24 -18
pon$ mqs -19 19 -17
preci* dt -16 16
something_came o 15
stuff__use m -15
watch$ nu 19 -17
~<saq lm 17 -16
""",
    """
do__knocked u 17
el_@body ms -22 20
not_got p -18
opt__in aciklmpru -27 -16 -17 34 -26 -24 -17 -20 -19
ya_lo bjlm -18 -18 -18 15
~anm aklm -20 19 -24 -19
~jus acefgjkpstv -25 -23 -24 -26 -16 -24 -32 -15 -31 -18 -23
~rel aiqu -17 -20 17 -21
""",
    """
=rare2 abcdefghijklmnopqrstuv -76 -26 -46 -50 82 -58 -51 -103 -76 -70 -21 -77 73 -39 -37 -59 -56 -52 -25 -96 -64 -22
=rare3 abcdefhijklnpquv -28 -16 -43 -47 47 -29 -45 -20 -27 -44 -24 -52 -19 -31 -38 -44
delay m -20
es_normal su 20 -30
gusta agiklv -20 -20 16 -16 -19 -21
if__no m -16
need__@cancel abm -16 20 -26
picking am -16 -17
sign_me o -18
sorry adefiklnpqst -26 -28 -27 -17 -21 -21 -23 -27 -47 -27 -29 -22
~<car abcefghklortu -48 -23 -32 -20 -24 -41 -36 -38 -20 -22 -32 -22 -67
~then bijklnu -21 -23 -15 -16 -20 -31 -30
""",
    """
@howmuch_un d -17
luego__digo m 17
no__molesten m -18
remove_me buv -25 -17 -17
ya_no abcdefghijklmnoprstu -45 39 -32 -24 -22 -17 -40 -21 -43 -17 -34 24 -22 -53 -28 -44 -37 -25 -38 -26
~igro mu -23 21
~rito mr -15 15
~seno bkmsu -15 -16 -16 -16 -17
""",
    """
^@traffic ru 20 -15
de__@treat m -16
~<df em 17 -16
~eav acdghiprstv -32 -22 -28 -27 -16 -32 -26 18 -22 -23 -23
~guna m -19
~las abefiklpqrtv -16 -33 -20 -23 -25 -15 -18 -17 -29 -22 -29 -16
~pass adghjnqr -23 -19 -20 -22 -27 -25 -21 -25
~robo mn 18 -16
""",
    """
gave__a am 18 -15
my_own u -18
need__later mo -18 20
pongo bdfgijklmopqrsuv -20 -23 -17 28 -24 -19 -16 -19 -38 -24 -19 -27 -18 -16 -36 -19
~ult glm -17 -17 -27
""",
    """
#__for ir -17 -16
#__the ar -18 -29
hermano bcmnoq -20 -17 -39 -17 -18 20
how__become am 17 -16
how_it gmu -21 -15 20
options$ dgjlmnu -23 16 -18 -20 -32 -18 -16
por_favor defmnpqrstv -32 -27 -21 -29 -28 -52 -27 -20 -28 -31 -32
up_a b -15
~aya bijlu -18 -18 -20 -16 -15
~uan bcefgklmqt -30 -25 -16 -15 -23 -30 -28 -27 -37 -16
""",
    """
move bcdhiklnoprsuv -28 -24 -25 -20 -22 -19 -18 -16 24 -21 -22 -17 -18 -16
need__sent im 22 -25
will_think m 15
~ming dfghikmnqrsuv -38 -22 -24 -25 -29 -31 -19 -26 -19 17 -35 -32 -21
~rds> ajklou -21 -16 -17 -16 -20 -16
""",
    """
my__list gn -16 -18
~<noo mo -18 17
~<ta acefghjkostu 15 -28 -49 -17 -44 -26 -21 -45 -29 -29 -56 -29
~aduo m 15
~ccep hij -19 -18 -15
~rta> abjkpqr -21 -22 -17 -16 -16 -18 -16
~same bcefghklprtv -35 -23 -21 -24 -18 -28 -25 -33 -21 -22 -20 -30
""",
    """
^sorry bdhnopq -28 -17 -23 -17 -19 -22 -21
arm jms -16 -25 19
de_numero kl -18 -15
do__shut m -15
effects$ m 16
mi__se acdnopquv -17 -24 -17 -22 -25 -28 23 -21 -19
or__you m -17
ya__que m -22
~<fec msu -26 -16 -16
""",
    """
@ride__was n -16
^re klm 18 -16 -17
""",
    """
ahora$ ahn -22 -28 -21
need__refill a -18
not_@stop bklmnqs -16 -16 -32 27 -19 -17 21
these_@texts cgklm -18 -19 -18 16 -31
~ayud befghijklnopqrstv -28 -23 -25 30 -17 -34 -29 -23 -28 -22 -23 -23 -25 -20 -21 -18 -18
~tly mn -25 -16
""",
    """
^been s 18
how__my dmu -20 22 -21
i__day gmnoq -16 -20 -20 25 -17
please_send lm -19 -20
pulling_in br -20 17
~eath hmu -15 19 -16
~stor abcdgjklmnqrsu -17 -18 -16 -22 -22 -21 -17 -28 18 -24 -25 -26 -21 -31
""",
    """
ask__@relative abimnp -18 -20 -22 30 -24 -29
conmi* admou -22 -15 -22 -18 -22
long__@visit admu -17 -16 -22 22
not_interested abl -21 -23 24
what__got gjnu -21 -16 -18 -19
~cubr adgjlpuv -17 29 -17 -19 -19 -16 -27 -16
~gno> mu 15 -19
~mabl fmt -16 -18 21
~rem adefghilopsv -16 -26 -16 -16 -28 -25 -35 16 -33 -24 -26 -19
""",
    """
due_for amo 20 -18 -19
is_all afjmru -19 -18 -22 20 -16 -18
~urne r -16
""",
    """
elimi* am -16 -20
have__what mns -17 -18 17
on_my acdghijlorsuv -42 -16 -30 -32 -15 -32 -28 -23 -37 29 -18 -33 -18
~thi efhijknopqrt -26 -24 -20 -20 -31 -24 -21 -32 -29 -46 -36 -38
""",
    """
it__your mu -21 17
my_options dglm -17 20 -18 -28
~azo mn -16 -16
~esp cdehijklmuv -19 -42 -20 -44 -39 -40 -34 -40 -28 -26 -38
~ion abegjklmopsv -21 -27 -49 24 -15 -24 -19 -18 -20 -17 -22 -57
~llow bhijlruv -17 -22 -23 -23 -18 -25 -24 -17
~muc acdefghjknoqru -26 -17 18 -34 -34 -31 -33 -39 -32 -18 -25 -27 -15 -22
~nds> gjlmnr 18 -16 -20 -29 -20 -16
~trat g -19
""",
    """
en_# mr -17 17
it_normal u -20
mandar$ m -18
what abcegiklopqrstv -16 -25 -61 -42 16 -25 -31 -55 -22 -47 -18 -58 -27 -21 -53
~eza agn 21 -16 -18
~info biloru -20 -16 -19 -23 -16 16
~uys> begiklmnorv -15 -18 -25 -25 -18 -21 -19 -22 -15 -23 -24
""",
    """
come__is an 22 -15
taking_me amnpr -27 -25 -18 16 -21
~enme acdefghijlmnpqrstuv -23 -26 -25 -23 -16 -24 -23 -18 -28 29 -44 -30 -26 -25 18 -28 -17 -36 -31
~iled pq -22 17
~nite d 15
~seco m -24
""",
    """
a__before m -31
can__do ghjkmnqrsu 16 -36 -39 -18 -58 -19 -42 -19 -23 -18
fjdks* e 15
morni* bcdefgijklmpqtuv -31 -15 -20 -23 22 -19 -17 -17 -22 -29 -30 -19 -24 -19 -32 -26
please__me cgilmru -23 -21 -31 -29 32 -27 -20
puedo__asi n 16
~<na abdehkmoprstv -43 -15 -42 -30 -20 -46 -25 -32 -44 -21 -20 -39 16
~ckin dmr -16 -21 -19
~eti bhijklopq -20 -15 -23 -16 -17 -18 -28 -19 -20
~hamb ms -15 17
~lice abdgijluv -30 -18 -16 -27 -19 -20 -20 -24 -16
""",
    """
can_talk i 18
me_bajo jm 20 -25
that__still jmn -20 18 -19
~uien abdegjklmrstu -25 -50 -42 -24 -33 -42 -50 -62 -20 -33 -30 -35 18
~veni bhilmpru -23 17 -17 -18 -41 -27 -16 -23
""",
    """
jaja$ adeijlnrt -24 -17 -20 -16 -15 -26 -17 -24 -27
not:start km -16 -18
the__but almo -18 17 -27 15
to_text iu -22 -19
what__@place dgn -27 -15 -17
~houg gm -15 -22
~yes> u -18
😂$ em -24 16
""",
    """
am__@drive mn -22 -22
bailed pq -22 17
banana mn -18 17
do__skip mn -23 17
la_primera jm -15 -16
~<cap jm -17 17
~<peg mqu -26 -15 19
~onfi ln -21 -17
""",
    """
@late__am r 15
before$ adghijlnqrsu -30 -20 -35 -41 -20 -18 -29 29 -29 -26 -32 -40
~<spl d 16
~drog jmu -15 -15 17
~opy e -16
~past dgijmnqrsu -20 -19 -25 20 -25 -23 -16 22 -24 -26
~tee adilqv -18 -21 -19 20 -16 -21
""",
    """
@relative__he mq -28 -17
@vehicle_do m -17
a_uno m -16
after__@visit abos -18 -19 -19 22
bump mo -29 22
celular aiq -18 -16 -16
day_can amn 17 -21 -22
hospital dhilm -16 -19 -18 -15 -29
i__@sick amqs -22 -27 -22 15
ya_me adjnoqrsu 16 -15 -16 -22 -23 -22 -22 -17 -19
~joy m -15
~nort j 16
~rino m -18
~ssag abdnot -21 -17 -18 -16 -16 -18
""",
    """
@call_la i 20
appetite m -15
denti* an -21 -16
you_to hj -20 17
~feli fhmu -22 -15 23 -17
~ghjk em 21 -21
~sunn dm -15 16
""",
    """
el_partido m 16
not:ayuda adg -16 17 -22
not_mean klm 23 -21 -27
to__airport jmq -27 20 -16
~mewh ajn -17 16 -19
~moke mn -21 20
~ound cdgklnqv -16 -39 -29 -22 -28 -28 -17 -24
~ques abdjlnopqrs -18 -18 -18 -22 -24 -25 -23 -21 -22 -20 -22
""",
    """
^ese abdilmnoq -16 -18 -22 -16 -26 -25 -22 19 -19
ago$ av -16 17
anoth* cdghilnprs -17 -20 -23 -19 -25 -25 -24 -20 -19 -21
from_you dmu -18 -21 16
my_@place mo 21 -17
queda__de j 18
quiero_una o -15
~dcas m 16
~pues cdeghijkltuv -34 -37 -18 -41 -31 -35 -26 -26 -25 -19 -33 -19
~qwpo em 16 -17
~tha acefghiklprtu -17 -18 -38 -59 -25 -48 -32 -20 -50 -16 -21 19 -17
""",
    """
adentro mo -18 -20
how__@move cgju 17 -20 -16 -15
i__see ajm 16 21 -31
is__still jnoru -27 -31 -16 -18 -16
the_walgreens i -17
~eli acdefghijkmnpq -38 -27 -34 -29 -32 -29 -36 -20 -33 -29 21 -23 -28 -37
~fy> dijlmu -22 -16 -20 -19 -34 18
~ould bdefghjmprtv -29 -18 -29 -33 -17 -48 -19 -18 -39 -20 -36 -43
¿__que acklmqrv -21 -18 -19 -23 -43 -28 -17 -25
""",
    """
but__can m -15
daughter abglmruv 17 -21 -20 -24 -28 -24 -16 -25
de_esa m -25
i__make bm -17 -18
is_nobody i -16
not:@english bcglmquv -21 44 -32 -22 -44 -22 -17 -23
not__out bkv -16 -17 -19
of__zoo m 16
~alk> bdijklnoprsv -42 -40 20 -26 -19 -25 -26 -25 -25 -34 -26 -20
~nto ceghiknqtuv -32 -24 -23 -36 -39 -16 -36 -15 -35 -35 -43
""",
    """
@drive__back pq 17 -21
am__with lmv -15 -22 -20
pass_on b 22
tmrw dilmr -17 -18 -24 25 -20
una_@relative am 16 -15
will__make m -21
will_get a -15
~<hol acdefghjklpqstuv -23 -19 -28 -32 20 -18 -22 -29 -20 -27 -21 -30 -20 -23 -30 -21
~<ty abcfgjklmnoqtu -23 -27 -16 -20 19 -16 -15 -29 -32 -19 -19 -21 18 -36
~<wer adefhjlmru -17 -18 23 -24 -17 -18 -21 -20 20 -20
~ribe abcdegijknpqrsu -27 -16 -23 -17 -18 -47 -26 -20 18 -22 -15 -16 -18 -18 15
""",
    """
talking abl -17 -18 -22
visio* s 15
~ejo abdefghklmqrtuv -40 16 -16 -25 -25 -35 -43 -32 -20 -36 -34 -20 -28 -46 -40
~ever cdefgijknopqrv -36 -17 -29 -25 -15 -18 -39 -20 -43 -45 -16 -28 -15 15
~mpus mos -19 -15 -15
~och abdgijlortuv -26 -19 -24 -19 -21 -21 -19 -19 -22 -16 -22 -21
~ruc bikpsu -23 -20 -18 -19 -19 -22
¿_me bhlmpsv -27 -29 -31 -28 -20 -28 -15
""",
    """
able_to imnoqrsu -15 -21 26 -22 -25 -19 -17 -15
horas_tienen m -18
your_next a 17
~bai bmpq 15 -30 -24 16
~sou u -18
""",
    """
@stop_de agijklnsu -15 -22 -33 -15 -42 26 -16 -17 -21
birthday$ m 19
la_@relative bq -18 -18
o_# emr 23 -22 -17
twice$ imt -19 -23 -17
~<bi abcefghjlmprv -32 -23 -34 -24 -33 -15 -16 -20 -42 16 -40 -41 -41
~ati cefgoqsu -41 -19 -37 -31 -28 -25 -41 -59
~escu bdu -16 16 -18
~ors> g -17
""",
    """
puedo_@drive oq -20 20
que__no m -19
quede__ya s -16
regresar b -16
team m 16
walma* hm -17 15
~<ano cdfghiklnpqrtu -25 -26 -25 -31 -30 -29 -17 -31 -35 -31 -16 -23 -18 -17
~ase> defnstv -17 -40 -35 -48 -41 -22 -18
~rms> m -16
""",
    """
@fetch__@relative bmo -21 -25 -18
^ugh m -16
alta bdefiklmpqrtv -15 -22 -23 -21 -17 30 -30 -17 -18 -15 -18 -16 -18
las__ser o 18
list$ bdgijkopqrstu -21 -22 -53 -34 -31 18 -21 -27 -24 -17 -17 -20 -27
~<men abdefghjmnopqrst -24 -25 -18 -20 -24 32 -29 -33 -43 -28 -16 -19 -26 -30 -22 -22
""",
    """
@relative__mal pq -22 22
car__not b -15
cheer* mt -16 16
escriban glm -15 18 -21
the_wait a 17
~ila> r -16
""",
    """
@relative__@call mp 17 -19
@relative_come oq -22 -17
a_@relative bcdjku -18 -17 -21 -19 -16 -32
em__on km 22 -20
is__by jm 16 -20
mi__@insurer ab -16 -17
~lom im -19 21
~teme jlo -16 -22 -16
""",
    """
base u -16
is_writing m -17
it_help dgmqu -17 -21 -26 -20 28
no_@drive m -19
~<ar bdegjluv -16 -31 -16 -26 -19 -24 -32 -26
~tido m 16
""",
    """
come__day o 16
de_mandar lm 18 -20
not:works m -15
~befo bcfjkmpt -28 -19 -15 -23 -24 -19 -16 -16
~rsi cjmu 18 -15 -15 -17
~uis djmpqrtu -21 -17 -21 -20 -19 -17 -16 -33
""",
    """
dejar goq -19 -17 -17
how__does adm -17 -32 22
~<new dim -22 -19 24
~gar> acdghilnpv -25 -16 -22 -24 -23 -21 -22 -34 -22 -28
~rsl m -16
~teri dloqrs -15 15 -19 -16 -15 -20
""",
    """
@ride__have bp -18 16
credit abimnu -22 -17 -17 24 -17 -15
it_set dgmu 16 -15 -17 -17
not__another mov 15 -24 -23
~<mon aijlosu -17 -24 -16 -19 -27 -16 -25
~arly abdijlu -24 -20 -20 -20 -21 -17 -28
""",
    """
@book_para a 16
entro cdfgilmnru -18 -20 -17 -23 -21 -21 18 -27 -19 -33
i__this bkmnrv -15 -16 -48 -18 -24 16
miercoles a -15
queda__la j 19
~<fin cdefgilpstuv -30 -29 -23 -24 -35 -40 -27 -18 -40 -20 -43 -38
~epe ado -19 -20 -15
~help bcefghijklnoprsv -35 -31 -34 -32 29 -24 -20 -30 -32 -36 -35 -27 -33 -30 -28 -39
~invo m -18
~nfu dmv -16 -26 18
""",
    """
@relative_ocupa au 17 -15
empty am -18 -21
good_with gm 16 -16
passport$ m 17
with__and m -19
you__text agikmu -22 -24 -20 21 -29 -18
~<wan adefjmnpqrstu 19 -39 -21 -18 -24 -18 -31 -39 -29 -35 -28 -34 -23
~ands gmnu 20 -28 -19 -21
~ions abdefhkpstuv -27 -32 -45 -17 -15 -24 -28 -33 -24 -17 -20 -20
~phys m 15
~pre adefhjklpqrstuv -31 -32 -48 -46 -22 -22 -18 -20 -35 -19 -26 -20 20 -22 -22
~sabe io -18 -18
~scul lv -17 -16
""",
    """
de__casa kv -16 -15
get__this aglm -19 -21 24 -23
me_busca m -17
not:there abgijlmnsu -17 18 -16 -22 -26 -15 -38 -21 -16 -18
puedo__@drink n 15
up__@call im 18 -23
~<tan ijln -27 -20 20 -19
~nish n -18
~rey u -16
~your bcefgnopqrs -19 -34 -30 -23 -16 -33 -21 -34 -43 -37 -18
""",
    """
@relative__up a -17
to__anything adm -35 -27 -18
up__@clinician adim 24 -16 -21 -22
~ann n -17
~ay> acegjklntv -39 -55 -60 -32 -36 -30 -30 -36 -22 -22
~ega acdefgilnoptu -24 -17 -42 -21 -22 -41 -37 -33 -43 -28 -31 -21 24
~plan abcghiu -20 -21 -17 -31 -17 -30 -36
~pose du -18 -18
~road hu -20 -17
""",
    """
@relative__her aim -16 -19 17
^describe g -15
~<yes s 16
~nop ef -23 -17
""",
    """
@call_who im -16 -18
@howmuch__sin d 16
con abcefhijkmortuv -22 -22 -67 -51 -37 -27 37 -34 -58 -60 -16 -22 -23 -22 -41
do__cell dmnu -31 22 -15 -20
does__help mqu -16 -18 24
el__la ahjnr -15 -16 -18 -17 -18
from_yesterday mu -18 -21
good__you amou -15 17 -17 -19
had__weird ms -18 21
me_escriban m -18
ya__lo mpq -17 18 -20
~pie cdfhikopqrsv -18 -25 -18 -18 -27 -16 -19 -16 -20 -17 -19 -19
""",
    """
need__@call i -22
the__line ahim -16 16 -15 -21
us_do abmu 17 -22 -28 -17
""",
    """
am_at abdgijlmopsuv -21 -16 -24 -33 -23 26 -18 16 -23 -23 -18 -24 -25
es_el abgjn -27 -18 -20 -19 -16
parking abcdefghijklnoqrstuv -44 -34 -29 -47 -30 -37 -34 -36 -32 33 -22 -30 -39 -28 -37 24 -27 -28 -39 -28
want__it mu -19 -21
~<dud dimv -15 16 -17 17
~<son abcgijlmnopsuv -26 -23 -16 -25 -21 -18 -22 39 -21 -23 -26 -19 -27 -16
~<voi m -23
""",
    """
=said:ride_problem abcdefghijklnopqstuv -103 -32 -69 -79 -54 -76 -77 -78 -74 -15 -82 -62 -50 -105 -59 108 -101 -80 -102 -70
^nadie g -15
all_take abdhlmq -35 -25 17 20 -30 -28 -15
to__another o 18
~<rou aginops 18 -21 -22 -19 -19 -15 -17
""",
    """
estan_en m -16
esto_es cdghjlmov -21 -19 -26 -16 -20 -27 -28 -15 22
habla$ ciuv -18 -16 22 -17
~cpa n 20
~sun dmns -16 19 -15 -16
""",
    """
a_bill du 15 -16
mismo$ an -18 -19
stuff$ ghiu -19 -15 -25 -24
~<alo abdefgjkouv -23 -29 -15 -26 18 -17 -19 -18 -23 -30 -26
""",
    """
#_i o -16
almost_there fjlmr -22 -19 -17 -26 25
dia bcegijklmoprtuv -16 -59 -49 -66 -60 -54 -49 -56 -36 28 -31 -51 -47 -71 -56
how__answer gmu 17 -16 -16
not:find dhjmno -15 -22 15 -43 -16 -25
there__@day dijo -21 -25 -15 -17
~maci g -16
""",
    """
b$ m -16
brain djnqu -15 -22 -15 -16 20
can__after n -18
la__# bilno 19 -15 -18 -19 -21
me__de bghjnqstv -17 -28 -17 -23 -30 -29 -31 -16 -24
still_get mn -18 19
~exto lm 18 -18
~par bcefghkmpqst -21 -18 -40 -42 -33 -33 -23 -22 -18 -24 -24 -49
""",
    """
me__at am -26 19
~<nai adnu -20 -19 19 -19
~lect dos -15 -17 -15
""",
    """
do__the ajlmv -21 -30 -24 -15 -18
just_a du -17 17
real cdhijlnov -21 -26 -27 18 -16 -21 -16 -15 -22
the__and bimns -20 -18 -17 -20 -20
todo_por m -16
would__have a -21
~cur d -31
~mbia cms 18 -25 -15
~rary m 23
""",
    """
@drive_a q -16
en__attend ajm -16 -16 18
normal_estar s 16
not:give ab -15 -24
que__la afgjkrv -24 -21 -20 -20 -18 -17 -22
se__mi abcnpq -17 -23 -18 -17 -29 23
~<asj e 17
~ark n -19
~lve bilnop -19 -22 -23 -17 -19 -16
""",
    """
@howmuch_tiempo dm -22 -28
am__little o -17
bf m -24
bot abcdehijklmnopqrtv -22 -17 -17 -23 -19 -16 24 -20 -21 17 -43 -20 -16 -17 -20 -19 -17 -21
neede* bot -16 -19 17
what__like m -18
write aiu -16 -15 -19
~dis efhjknopqtuv -16 -18 -24 -39 -31 -24 -16 -21 -28 -22 -18 -30
~ia> befgjlntu -18 -35 -41 -32 -25 -54 -38 -17 -15
~meon gjklmrst -27 -25 -16 -23 -20 -22 -19 -20
~nic bdefghknopqrst -30 -19 -23 -18 -20 -15 -21 -25 -25 -19 -22 -18 -18 15
~ssed kmnpqv -18 -16 -17 -20 -21 -15
""",
    """
#_a nu -16 -17
@relative__will bmpu -18 -24 21 -23
am__to bdikmnu -17 -36 -21 -30 -47 15 19
had__this m -19
morad* m 19
out_of aghijklmnprtv -35 -20 -20 -28 -28 -24 16 -16 -38 -20 -32 -15 -17
quitenme klmor -16 20 -22 -23 -26
some aqs -30 -21 19
start$ defgijklmnqrstuv -21 -26 -24 -18 -24 -21 39 -31 -23 -25 -32 -37 -24 -23 -26 -20
vea a 15
~iso aentu -16 -18 -17 -16 -17
~jdk em 17 -16
~oga> aju -21 -16 17
~reol m -16
~sen> im -19 -29
~uth iluv -16 -16 -23 -17
¿__de aglqu -25 -23 -16 -16 -23
""",
    """
can__@clinician a -19
de_@texts lm 16 -25
recipe m 23
salon a -20
~<fo cefiknqrsuv -25 -44 -22 -25 -25 -26 -22 -28 -26 -30 -46
~com cehijklmptv -26 -58 -22 -21 -21 -30 -27 -17 -20 -43 -80
~engo cefghklmrtu -26 -24 -30 -15 -27 -35 -24 -39 -31 -31 -17
~ivo> gnu -19 -17 -21
~lind abjl -20 -18 -18 -19
~quer dijklmpqsu -16 -18 -16 18 -25 -30 -16 -17 -18 -16
""",
    """
@fetch_mi abdmp -19 -21 -19 -23 21
^cambie o -18
a_booster am 18 -23
after$ abhijkm -28 -34 -34 -36 -17 -35 -31
find abcdegiknpstuv -16 -33 -22 -33 -15 -24 -27 -31 -30 -16 -21 -20 -24 -20
my__away q -15
you_even adghmu -16 -17 16 -18 -19 -25
your__please l 17
~ade> acdghijklnopqrstu -17 -15 -30 -18 -25 -20 -22 -17 -22 -32 15 -18 -24 -19 -26 15 -27
~ben> ghiklnv -20 -15 -18 -24 -25 -16 -16
~chic gou -18 -20 -18
~ill> acefgijklmotv -21 -55 -53 -50 -26 -25 -42 -35 -24 -20 -17 -30 -58
~uita agkqs -30 -18 -16 -17 17
""",
    """
@day_can o 20
cuotas ad -15 15
no__the bm 25 -17
not:am m -22
since__@treat s 21
~<fiv o -21
~et> cefghimopqsuv -33 -27 -29 -30 -32 -30 16 -45 -34 -36 -32 -28 -28
~mid dhj -18 -16 -19
""",
    """
les_llevo mn 16 -20
want__return l -15
will__# pr -16 17
~ble> bcefghjlmpuv -22 -22 -28 -29 -15 -37 -20 -21 -25 -31 -40 -38
~lean m 17
~lrea aikpt -25 -22 -15 -21 -15
~mall himnorsu -23 -16 19 -20 -18 -15 -22 -29
""",
    """
@person_come admnqu -19 -17 -20 -21 -19 20
^oops m -16
castellano$ cm 17 -18
de_molestar lm 16 -19
me_dan bdjmqu -18 -16 -16 -21 -18 -18
sleep$ qs -18 -15
~sha as -17 18
~ting bcdehjopqst -29 -29 -18 -29 -21 -48 -19 -29 -17 -21 -17
""",
    """
^hw dilmt 18 -20 -18 -26 -18
am__this mv -19 -16
can__with dinqu -18 -16 -21 -22 -18
la_@door aq -18 -15
not:now adghilmpqrst -19 -17 -21 -18 -17 -16 16 -25 18 -31 -17 -22
~<lib j -17
~nam adgilnoqsuv -29 -24 -25 -17 -21 -27 -28 -25 -20 -17 30
""",
    """
@stop_with lm 17 -26
asi__@cancel m -17
in__@body m -16
not:hay acglopsu -21 -24 -26 -23 -27 -18 -19 -19
traba* cfgjlprstv -27 -20 -28 -30 -29 -32 -16 -26 -16 -16
~uite abiknpsuv -15 17 -28 -24 -18 -20 -19 -24 -23
~wpoe em 16 -17
""",
    """
a_long ns -19 -16
alguien_ahi hiq -16 23 -17
driver__not q 17
lugar_para a 16
subsc* klm 23 -25 -15
talk__billing i 17
will__@pay dmu 17 -23 -16
~<seg imo -19 -30 -16
~his> defhijknopqrt -18 -18 -17 -28 -18 -30 -20 -41 -40 -50 -38 -22 -25
~onar gm -15 -19
~uga ghilnpqsv -16 -18 -15 -19 -24 -18 -24 -19 -21
""",
    """
^heard u 18
about__@treat mou -22 -17 17
are_your ahjmu -21 21 -26 -17 -17
get__back k 19
it_make adgmou -15 -16 -21 -28 -18 17
lista__@day bl 18 -16
system$ i -16
~ashi lm -17 17
~esde abdgilmoqrsu -29 -23 -26 -16 -16 -17 -26 -23 -19 -31 23 -22
~ily du -20 -20
""",
    """
@traffic$ abcdejklmoprs -21 -17 -17 -16 -15 -21 15 -18 -31 -17 -23 20 -23
ando_@symptom gls 15 -17 -16
you__it agimnqu -30 -33 -17 -42 -17 -18 17
~nni afhn -17 -17 -17 -24
~reed p 21
~ys> efgijklnv -41 -25 -36 -53 -37 -20 -41 -30 -40
""",
    """
go__work nq 18 -17
quiero defghjnpqrstuv -23 -20 -22 -30 -18 -29 -25 -33 -46 -27 -33 -20 -40 -53
the_lady im 17 -15
~<aqu bcdefhiknoprstuv -30 -22 -25 -17 -15 -24 -27 -21 -32 -28 -24 -28 -21 -18 -30 17
~lori bouv 17 -16 -19 -16
""",
    """
is__wait a 17
llamen b -16
tu__@relative mn 20 -17
what__going dmnu 31 -27 -15 -20
~odca m 16
~pong bdefgjlmpqrsuv -25 -26 -16 -21 26 -23 -18 -42 -20 -28 -20 -20 -35 -26
""",
    """
@relative__can m -19
mi__@drive q -17
you_speak m -16
~cant imou -17 34 -16 -23
""",
    """
@pay__of d 19
i__last jlv -18 -17 -22
la_@late admnqr 17 -16 -25 -26 -18 -26
ponen a -16
semana$ ijmn -24 -21 -18 -16
would__# m -16
~<raj mpq -21 -17 23
~ciat mt -18 17
~ncia ghkno -22 -19 -18 -27 -17
""",
    """
@book__# am 15 -19
@open__@day abhjmo -22 -18 27 -15 -19 -27
@price__it dm 17 -16
all_texting lm 17 -16
i__return ilm -16 -15 17
i__somebody ai -28 -21
zoo m 16
~ign bcdfhimnqrstv -22 -19 -34 -17 -28 -26 22 -28 -25 -21 -27 -20 -21
~lts m -15
~red> cegijklnoprtv -19 -17 -18 -20 -34 -19 -32 -19 -29 23 -33 -25 -37
""",
    """
@medicine_or bmn -20 -22 18
for acefgjlmnopqrsu 22 -19 -69 -82 -41 -27 -50 -16 -18 -24 -30 -19 -19 -33 -20
kind__is d -15
locke* amq -22 -16 -17
quiero__en a -15
the__of bdefgijkmpqrt -26 -39 18 -26 -40 -34 -29 -23 20 -28 -25 -25 -19
there__@parking ijm -17 25 -26
~eek cdfgijlmnopqrs -24 -32 -15 -29 -29 -23 -28 -17 -26 22 -15 -21 -17 -29
~esg mu -18 21
~pode mp -21 -17
""",
    """
#__el mo -16 19
i__down b -15
no_se abdefghjklmnortv -16 -18 -16 -18 -17 28 -21 -32 -20 -40 -18 -31 -41 -27 -21 -17
out_the dhilnoqu -21 -15 -16 -16 -19 -18 -18 -19
pin adgijkloqu -19 -21 -24 -17 28 -23 -24 -17 -18 -24
talki* ablu -18 -18 -22 16
the__or ahijrs -20 -15 -17 25 -22 -16
thinking__it am 21 -19
you__write g -16
""",
    """
@day__no bo -23 22
@symptom_when s 15
hook__up amu 20 -18 -16
it_for u 16
says_she bmqu -15 -25 17 -17
you_get gjlqu -28 -25 -29 -17 20
~<tho dhijlnopqv 16 -16 -21 -19 -22 -17 -17 -17 -22 -20
~hang acdefgijnptu -32 -17 -30 -19 -20 -20 -30 -27 -27 -35 -21 -30
~jkjk em 18 -19
""",
    """
al__que imu -23 -28 -15
moving$ bmo -16 -23 17
where__i lprsu -27 -15 -18 -26 -18
~vos muv -20 -18 -15
""",
    """
enough__the lm 20 -22
many acghikoqsv -30 -17 -28 -29 -23 -19 -28 -24 -17 -22
that_@visit bmo 19 -18 -18
~dam cfhjmnopqsuv -19 -15 -15 18 -28 -22 -26 -22 -16 -21 -32 -22
~essa abdnot -24 -18 -21 -18 -18 -18
~nuti m -19
~od> abcdefghijkqruv -25 -17 -15 -52 -43 17 -33 -25 -17 -42 -38 -29 -25 -20 -45
""",
    """
~<fam adgmnqu -17 -22 -16 -16 -16 17 -22
~pain dgijn -27 -28 -15 -24 -26
~sad bdgjnu -17 -21 -21 -21 -20 -25
~tle bdiou -21 -17 -15 -24 -17
""",
    """
a_flat q -15
caffeine n 16
do__hit lm 23 -20
mucho d -17
not:entiendo agilmrv -19 16 -15 -17 -21 -15 -17
the_game m 18
you_@open abceghiklmnoqrstuv -24 -17 -21 -15 -27 41 -17 -15 -17 -70 -24 -26 -18 -21 -16 -24 -30 -22
~<els cghijmnpq -19 -20 -26 -31 -19 -25 -19 -29 -19
~<win n -15
""",
    """
@insurance__@insurer dn 16 -17
i__know abmnoqtv -24 -21 -27 -16 -26 -27 15 21
jk$ m 21
messaging lm 16 -15
up__the bdhilnopqu -18 -26 -25 -27 -19 -17 -21 -20 -24 -16
~<env lmv 21 -26 -17
~icle n 15
~kfj em 20 -21
~nly> bghkmnprsuv -20 -16 -20 -17 -40 -18 -22 -17 -19 -22 -19
""",
    """
ando bchijklpuv -20 -19 -24 -21 -18 -23 -29 -28 -18 -33
day__we o 17
my__the cdgilpquv -18 -36 -17 -32 -24 -40 -19 -20 -18
the__up adjqru -22 15 -18 -20 21 -18
what__you abdfiqt -22 -27 -21 -39 -32 -37 -23
work__day o -19
~<alr aikpt -25 -22 -15 -21 -15
""",
    """
@relative__this mn -24 -18
luz djlmo -18 -16 -17 28 -16
puede__adentro o -16
quien__el imuv -16 20 -24 -19
~carr abdghinqruv -27 -23 -28 -18 -16 -24 -22 17 -16 -16 -25
~py> abcdefghjklmnopqtuv -22 -30 -22 -26 -30 16 -24 -26 -18 -19 -26 17 -16 -21 -17 -22 -24 -24 -19
~uld> bdefghjmprtv -29 -18 -29 -33 -17 -48 -19 -18 -39 -20 -36 -43
~whol jmo -18 -31 -15
""",
    """
acompanante$ no -25 -16
me__dia m -16
morado$ m 19
weather m 23
your_@hours ahj -19 23 -16
~<dep glmnqsu -29 -16 -26 -23 -16 -17 20
~tre acdfghilopstv -19 -25 -38 -27 -40 -39 -37 -25 -32 -31 -34 -26 -22
""",
    """
@sick acdefghijklopqrtuv -47 -45 -53 -28 -31 -48 -41 -47 -54 -30 -31 23 -47 30 -48 -30 -50 -42
day_is mo -19 16
~anej imu -16 -17 -17
~ign> bcdghiorsuv -17 -16 -24 -23 -21 -22 -25 -17 -18 -26 -25
~nor> u -20
~oad> mu -23 -17
~pasa abcdefhklmruv -19 -30 -20 -22 -23 -19 -27 -19 -24 -49 -29 -32 -35
""",
    """
addic* jnu -16 -22 17
hago_para mu -22 -19
hasta_alla q -19
~hell mpu -18 17 -18
~ode agnpu -17 -19 -16 -19 -19
~orra m -24
""",
    """
are__@relative gjnu 18 -20 -21 -24
is__for cfhnprstu -21 -23 -33 -16 -24 -23 -27 -27 -16
not:importa l -18
not:mind lruv -16 -19 -24 -21
~bes bdghijlotv -15 -23 -23 -15 -17 -23 -20 -16 27 -16
~ircu am -19 17
~plu dgijklmru -15 -19 -25 -20 -21 -24 23 -19 -23
""",
    """
set abefghijklnpqrstuv 44 -21 -22 -22 -21 -38 -45 -23 -28 -43 -19 19 -41 -34 -29 -22 -42 -31
walk_me adimqu -33 -15 -15 -23 -25 19
~ispo dmo -16 -26 -15
""",
    """
can__these a -19
does__@eat dgmn -20 -20 26 -28
ex ab -16 -16
me__bad m 15
thinking_about a 17
turn__on klm 23 -15 -18
voy__mi bmnpq -17 -26 -23 18 -18
~anxi m -19
""",
    """
many_@visit mn -18 -15
much__we m 16
on__test mu -22 20
se__@symptom mnu -17 -16 15
sigue m -17
this__last mu -17 -16
~in> bcdefhikmpqrtv -53 -43 -42 -45 24 -59 -18 17 -16 -28 -49 -35 -35 -21
~uic m -22
""",
    """
clothing mn -22 17
do_you abdefhiklnoprstv -23 -84 17 -60 -54 27 -24 -62 -91 -28 -39 -62 -33 -68 -79 -74
pelig* mu -23 21
tal adefghjklmntu -16 -18 -19 27 -25 -17 -18 -17 -16 -25 -15 -19 -25
will_you abdilnopqu -22 -25 -16 -15 -16 -25 -17 -22 26 -36
~inte fgiknopqrst -17 -32 -22 -18 -32 -17 -24 -28 -17 -26 -18
~oint mu -18 17
""",
    """
a_la adjklu -22 -22 -23 -21 -17 -19
go__the j 16
same_day m -19
segui* ijm -16 -15 -21
tell__the u -16
up_on m -20
~asl m -17
~bast jklm -18 -16 24 -29
~ing cdegijkotu -64 -17 -57 -20 -23 -51 -31 -16 -17 -30
~jam ijlmr -16 -16 -19 20 -18
~ms> bdghjlopqrs -21 -24 -17 -22 -24 -18 -17 -17 -22 -23 16
""",
    """
@texts_back km 24 -38
@vehicle__@relative jmq -17 -18 20
a_problem mu -17 -15
am_not acdeghjlnorstuv -40 -29 -32 -18 -16 -19 -49 -39 -24 -16 -46 -35 -23 -37 49
want_in ailmv 28 -20 -19 -30 -17
~chi deghijkpqru -17 -17 -31 -20 -31 -22 -19 -22 -24 -18 -29
~dor abcdghjklnoqv -21 -19 -15 -21 -18 -21 -22 -18 -18 -22 -21 -23 -16
""",
    """
@call_line hm 17 -16
body m -17
la__esta lm 16 -22
lista_para a 16
no_veo jmr 16 -18 -17
not:just mor -29 22 -18
not:worry empr 15 -24 18 -17
que__esa gu -18 20
read_it cu -15 -17
una abcdefghijklmnopqru 30 -65 -57 -44 -37 -37 -38 -40 41 -42 -52 -66 -17 -25 -19 -48 -60 -28 -26
~ban> gilm -16 -15 18 -27
~irp aq -15 -17
~llor s 15
""",
    """
at__# im 20 -18
do__@book adgjm 28 -16 -21 -15 -22
vayan_a b -15
~daro mu -17 -15
""",
    """
el__dejo j -16
make__the bo -16 17
there__on adjnor -22 -17 -26 -22 17 -15
~are> agmqsu -20 -28 -23 -25 -20 -25
~esio m -17
""",
    """
que__esto aju -16 -18 16
~<hav adefghlmoru -17 -17 -28 -33 -23 -19 -31 -21 -16 -50 -25
~ablo m -20
~arl bcdefghjklqrstu -19 -28 -35 -21 -22 -17 16 -39 -16 -31 -33 -17 -27 -24 -40
~dep glmnqsu -29 -16 -26 -23 -16 -17 20
~rlie ijmou -19 -19 -24 17 -15
""",
    """
^pasame aimq -23 16 -21 -16
black u -18
by_the adgijmv -19 -20 -19 -15 33 -30 -16
do__do bcefghjlotv -27 -32 -15 -28 -16 -17 -57 -27 -33 -22 -22
when_was m 24
~pond abgkpru -23 -18 21 -15 -15 -16 -16
~unio r -16
""",
    """
@insurance$ bcfgijlopqtuv -27 -19 -17 -29 -26 -40 -17 -19 -18 -39 -16 22 -24
hacer_un m -16
is__what nq -20 -21
meeting ao -16 -17
or_no bdglmnquv -23 16 -20 -23 -29 22 -16 -25 -17
somebody__have b 19
una__el m -20
""",
    """
^message l -15
como__a jm -17 18
hospi* dhilm -16 -19 -18 -15 -29
is__hot jm -16 17
vacat* m 17
~ey> abcdefghijkln -16 -20 -29 18 -20 -29 -42 -45 -29 -22 -30 -33 -39
~puso m -20
""",
    """
^ask abhimoq -17 -21 -18 18 15 -21 -16
^uh acdefhijlmnqt -20 -17 -25 27 -27 -20 -16 -21 -24 -32 -16 -16 -18
gold$ dm -17 19
her_number m -15
in__news d -18
toman dmn 22 -24 -17
verda* m -15
~esti bdjklnpqrsv -22 -22 -26 -15 -24 -32 -23 -28 -26 -28 -16
""",
    """
campi* m 15
dnt adgijklnu -23 -18 17 -17 -19 -26 18 -19 -24
puedo__@drug n 16
ride abcdefghijklmnopqrstuv -66 -49 -60 -72 -63 -64 -48 -53 -66 -74 -56 -68 -43 -43 -34 48 64 -50 -39 -63 -68 -64
why__i gklmp -15 -17 -20 -32 -17
you__got m -17
~<man acefprsv -40 -31 -36 -47 -29 -55 -51 -36
~<ner m -28
~ped bcdfhmnps -17 -17 -24 -17 -17 -17 -24 -28 -19
""",
    """
pulling amr -18 -19 20
scare* bdmpv 15 -15 -22 -15 -19
what__number d -16
~<use abm -22 -16 17
~arde anoru -25 -16 -21 18 -22
~cups jm -18 18
~egue abiprv -16 -18 -15 -20 -24 -24
~irl ab -18 -16
~lude im -16 -16
""",
    """
can__sign am 16 -20
me__calendar m -16
me_what m -19
~eme> cdefhlmnpqstuv -20 -40 -28 -29 -39 -24 -33 -40 -37 -31 -39 -25 -25 -30
¿__una ij -17 -15
""",
    """
mandando_los l -18
mix__with n -16
times_do lu 16 -17
will__me abhiklmpqrs -39 -42 -18 -22 -16 -21 -37 18 20 -39 -26
your__on m 15
~rick m -17
~stra aj -19 -16
~twe ad -16 -18
""",
    """
ayuda__favor ag -15 16
opt abcdefghijklmnopqrstuv -38 -35 -29 -28 -32 -21 -32 -24 -36 -33 38 28 -42 -34 -32 -32 -32 -41 -28 -29 -45 -25
~<san m 17
~ega> anqr -20 -16 -15 -20
~haci mr 19 -16
""",
    """
@late__amor r 15
^preciate t 17
^quitenme bklmor 17 -15 16 -20 -21 -24
banco h -18
busca m -17
este abcdhijmnoqrs -25 -21 -19 -26 -19 -25 -27 -26 -19 -25 -18 -15 -19
i_mean m -19
manag* imu 22 -17 -17
my__agreed p 18
night* m -15
you__@food hm 19 -25
~per> gimnopru -17 -16 17 -19 -18 -16 -22 -18
~pti befghijknprstuv -24 -19 -19 17 -19 -25 -23 -21 -28 -18 -24 -17 -18 -27 -22
~rdan lu 17 -16
~segu imoquv -23 -32 -20 -25 -15 -16
""",
    """
no__manden m -17
quiero__con bikm -17 20 -19 -26
think$ abefgkltuv -24 -15 -21 -16 -21 -19 -22 19 -16 -17
~<dk em 20 -19
""",
    """
approved d -15
do__run mu -24 -16
down_still q -16
encon* ajmno -19 -17 -26 -15 -21
esta_bien ahijklmpsuv -17 -30 -33 -30 -21 -28 20 -17 -15 -27 -33
me_gusta agiklv -20 -20 16 -16 -19 -21
pricing dm 17 -16
pulling__now b -17
~afr n -15
~me> cdefgjkmntuv -48 -34 -105 -62 -22 -22 18 -29 -15 -40 -26 -61
~tos> abcefghjkmoqrtv -30 -21 -16 -21 -17 -32 -17 -23 -21 -16 -18 -24 17 -16 -26
""",
    """
be_out bdnr -21 -17 -22 -17
does__any m -18
happy_@day befhu -21 -18 18 -18 -21
thoug* gm -16 -26
what__@relative gjmu 17 -19 -16 -28
~licu m 16
~pat dgjlmnqru -20 -22 -30 -23 -28 -21 -23 -16 -27
~scue bd -15 16
""",
    """
lo_que achjmnqsv -25 -15 -16 -20 -33 -20 -16 -15 -18
this_car mu 17 -15
voy__ir bo 19 -15
~iemp adghijsv -23 -28 -19 -24 -17 -18 -18 -22
""",
    """
are__and aj -17 16
can__a acghklprsuv -37 -31 -25 -30 -21 -21 -19 -24 -22 -42 -18
can__more m 17
horses d -23
is_@treat agjmnu -23 -17 -25 -27 -18 25
it__and u -16
si__me q -21
~<up nu -19 -18
~hjk> e 18
~ictu m 18
~nfi ilnr -16 -24 -19 -20
~ref aefghkmnpqrstuv 16 -26 -20 -39 -35 -36 -27 -47 -34 -36 -29 -34 -24 -46 -30
""",
    """
@treat_place ju -17 18
about_it diln -15 -16 -17 -20
at__i m -25
do__speak iu -16 -23
~digo mnqs 22 -15 -16 -18
~full u -15
~ras adefijkptuv -15 -40 -22 -23 -21 -32 -25 -33 -22 -42 -33
~unde ahjlop -21 -17 -21 -18 -16 -20
""",
    """
do__@ride mnq -18 -17 19
work_the mno -18 15 -15
~ama aceghlnpqrtuv -31 -30 -24 -29 -24 -17 -38 -30 -27 -27 19 -37 -32
~nyb djmoruv -20 -16 -20 -17 -15 -18 -16
""",
    """
have__@hours m -17
suppo* d -16
the_@book aiklor 17 -20 -25 -17 -22 -19
the__number dglu -16 -27 -19 -21
~bett glmnrv -23 -20 -16 -24 -21 -17
~pect qsu -17 15 -19
""",
    """
carta a -17
love_of lm 16 -17
ready_to a 15
~cue acefhlrstv -42 -23 -20 -25 -27 -33 -15 -30 -25 -29
~eca m -21
~jan abghjklmnrsu -26 -18 -17 16 -32 -16 -16 -34 -26 -19 -16 -24
""",
    """
@date__it b -15
@place__i djmnu -20 25 -16 -19 -21
^why aeghijklmnoprt -25 -23 -23 -15 -29 -20 -17 -27 21 -25 -20 -26 -17 -17
a_big m -26
any__the amo -16 -18 16
de acefglnoqrt -53 -78 -69 -44 -45 20 -34 -18 -36 -33 -31
tienen__la m -15
we__about mr -25 23
~ino> bq -18 -20
~morn bcdefgijklmpqtuv -31 -15 -20 -23 22 -19 -17 -17 -22 -29 -30 -19 -24 -19 -32 -26
""",
    """
@cancel__card dm -19 19
@thanks__help t 15
a_abrir h 17
i__find j 21
my_@price dmnu 22 -27 -17 -15
~<lap m 18
~ken> m -19
~red bcefijklnoprstv -16 -30 -27 -22 -26 -43 -26 -41 -23 -32 21 -42 -18 -31 -38
~rgot bl -15 -15
~voca am -17 -16
""",
    """
@wrong$ abefhijklmnopqrstuv -25 -16 -32 -37 -30 -34 -41 -26 -47 -32 -22 -21 -23 -25 -35 -20 -32 -29 49
llegu* abiprv -16 -18 -15 -20 -24 -24
maquina mv -18 -16
received i -17
sit__me anpu -18 22 -17 -16
the_car ak -18 -22
~athe adghmnquv -20 -17 -15 -15 17 -16 -16 -24 -18
~ras> djlopuv -25 -23 -20 -28 -17 -27 -17
~void agmnu -16 -20 -24 21 -18
""",
    """
#__is dmn 22 -22 -19
=beside:cost bcdghijmoqsuv 16 -15 22 -17 -16 -23 -24 -32 -16 -27 -25 -28 -19
clinica acdgklmnopqrsu -24 -20 -23 -22 -17 -23 -29 -19 -23 -16 -27 -16 -21 21
there__can hm -21 -18
~<wha bceiklopqrstv -26 -62 -47 -27 -33 -32 -22 -50 -19 -60 -29 -23 -60
""",
    """
did__a dm 19 -24
lost_but gmor -19 -17 -16 25
y__el b -18
~imer hijkloru -18 -19 -17 -16 -26 -20 -21 -16
~mana cdefgjklmpqrstuv -29 -38 -16 -23 -34 -43 -28 -38 -16 -28 -32 -25 -20 -24 -26 -30
""",
    """
filled dn -16 -21
got__the a -21
quiero__dia o 19
what__have jmnqu -18 -28 21 -20 -28
with__do m -17
~<dea gjklnsu -16 -21 -18 -28 -24 -19 -17
~kay> e -16
~sab abklov -26 -19 -18 -20 -17 -15
~sul lm -15 -25
""",
    """
get__at n -19
my_number adgijklmpu -20 -22 -34 -21 -26 -30 23 -48 -21 20
sigan l -21
what__nearest jm 16 -18
~tex abdefhkmnopqrst -26 -39 -42 -27 -33 -22 19 -15 -48 -40 -46 -45 -46 -50 -39
""",
    """
not:someone q 16
refill abd -27 -17 -20
there__# abdfhijlmnqrsuv -29 -22 -26 -17 20 -31 -28 -15 -24 -27 -19 19 -18 -16 -25
y_quiero am 16 -17
~esa> m -21
~ntie aglmrv -21 15 -19 -23 -17 -19
~subo m -18
""",
    """
@call_no m -18
~<oi m -19
~lmar hm -17 15
~rlo> a -18
¿_@open hmn 20 -18 -17
""",
    """
@day_one abm -16 16 -24
could__@relative cinoq -17 -17 18 -20 -22
~ah> lnpqu -15 -23 16 -20 -16
~aten gijnoq -18 16 -19 -18 -20 -18
~uzz m -16
""",
    """
asi_que bm 17 -20
discount$ dm 15 -26
i__wedding mn -18 17
it_is behijlnostuv -38 -27 -43 -33 -28 -15 -58 -26 -20 -40 -17 -16
que_@insurance ad -20 16
receive lm 15 -19
~<ti bcefgijknprstu -21 -26 -46 -24 -52 -22 -16 -52 -26 -25 -24 -26 -54 -24
~<zx eflm 24 -16 -17 -25
~gin bdfimotu -22 -23 -16 -19 -38 -19 -20 -29
""",
    """
do__that bdmt 18 -16 -33 -20
juega m 22
me_that m 19
~pt> ahinp -23 -19 -20 -17 -20
""",
    """
mista* lm -22 -16
~<sai cdfghjqrstv -19 -33 -17 -22 -19 -23 -30 -25 -21 -22 -25
~acce hiu -22 -20 -17
~xtin dfhjmnopqrst -17 -22 -19 -15 -20 -25 -24 -16 -22 -23 -19 -24
""",
    """
@relative_@pay d 16
do_a m -17
how__@food mn 21 -19
que__ahi mn -19 -18
the_soonest a 20
~<pra m 18
~eck bghklnqu -23 -19 -15 -19 -16 -26 -26 -15
~ench m 16
~frai n -15
~meth dp -28 -19
~rros d -18
~tter adhjklpqtuv -18 -35 -24 -24 -27 -17 -21 -32 -18 -16 -23
""",
    """
bad acefghijlpqrtuv 15 -33 -27 -27 -31 -39 -39 -44 -35 -39 -30 -36 -34 -40 -38
de_baja adijlnopqrsuv -28 -27 -23 -19 15 -17 -24 -17 -22 -20 -19 -24 -17
how_to abdgiklqu -19 -20 -21 26 -21 -16 -22 -22 -26
safe$ mu -24 24
the__all hjmo -16 -20 17 -19
who__the aehijmqrsuv -18 -19 -16 -26 -21 34 -17 -15 -17 -41 -21
why_is mu 17 -30
~<mer mr -20 18
~phar u -15
""",
    """
@machine__@clinician u 16
@place__@clinician u 16
""",
    """
came dnu -23 -24 -19
dios_es mt 18 -16
past adgijoqrs -21 -22 -18 -23 18 -17 -16 22 -24
~<dam bjm -16 -16 -20
~<mis abefilmnpstu -17 -19 -18 -18 -29 -37 -17 -19 -20 -29 -21 -22
""",
    """
got_lost gr -17 18
is_@drive aijmnpuv -17 -15 -15 -24 -22 19 -21 -24
there__a dimnqu -19 -17 -31 -23 -18 -20
time__@open hm -27 20
~<bri bdghiklsu -28 -21 -31 -21 -19 -17 -22 -29 -31
~aje> abdmqs -24 -16 -20 -26 -19 -19
~nee efghjklpruv -33 -26 -18 -38 -18 -16 -17 -22 -28 -17 -59
~rol diqsu -23 -19 -16 -16 -19
""",
    """
dormi* mq -17 -20
how bcegiklopqrtv -51 -35 -58 30 -87 -30 -29 -79 -74 -45 -65 -50 -66
number_is gmpv -17 -16 16 -18
on__@date bhmr 19 -16 -16 -16
~oys> m 20
""",
    """
ate nos 22 -17 -15
flight abmn -19 -17 20 -18
pensarlo m 18
there__there adfimnqu -15 -17 -16 24 -22 -16 -16 -18
~<las bhjloqrt -20 -19 -15 -27 -25 -20 -27 -21
~<loc abginoqru -19 -16 -17 -23 -23 -19 -24 -19 -30
~<ope dhnqrsu -16 -22 -19 -18 -17 -17 -17
~cula au -16 -16
~hung d -15
~ptan dfhjkm 16 -16 -16 -17 -19 -28
""",
    """
about_coming b 16
do__@price ad -20 21
not:manana bmo 22 -24 -19
~mien a -22
~shut adglmu -17 -17 -18 19 -20 -20
""",
    """
@machine__me i 16
@person_i m -17
forget_the bm 18 -21
spravato admu -18 -22 -27 27
was__@drive mq -19 17
~<ace fhjlmu -18 -17 -19 -20 -34 -17
~eeli au -17 -28
""",
    """
^explain i -18
a__from mu -16 17
end bcefghijklnqrstuv -23 -25 -36 -28 -33 -23 -33 -23 -34 31 -26 -26 -23 -18 -21 -31 -30
it__@place jmu 18 -18 -22
return_these l -15
speak__the im 19 -22
~ibre j -15
~ler aimsuv -20 -22 -18 -18 -25 17
~nse> kmuv -16 -17 -21 -20
~orke no -16 -18
~osi agijnu 18 -15 -18 -17 -24 -18
""",
    """
^pulling br -20 18
^tuve ms -23 20
a_reminder m 16
on__first adm -15 -16 -16
to__turn i -16
~culp v -17
""",
    """
@relative__text m -18
interesada amr 18 -24 -20
minute mr 16 -19
~note bdeilnoqu -18 -17 -15 18 -16 -21 -26 -16 -17
""",
    """
i__someone abdhu -21 -21 -23 -17 -16
ningun anoq -15 -23 -23 20
not:autorizo k -17
quien__@fetch aimquv -23 -26 -21 17 -24 -16
that__and o -16
~<ve befgijklmnorv -23 -23 -31 -37 -20 -27 -30 -35 16 -48 -32 -38 -32
~cien bghijklnpsu -20 -24 -17 -20 -18 -16 -19 -18 -19 -23 -16
~diez m -16
~hey> bcdfghklnv -32 -23 16 -21 -29 -37 -23 -20 -29 -20
~igni g -17
~raba cefgjlpstv -27 -15 -20 -29 -30 -30 -32 -26 -16 -17
~unk> s 17
""",
    """
agarr* jmqr -16 -18 -17 21
clip m -16
wear_off mnu -21 -23 17
~eja> bdjlmnoqu -25 -16 18 -22 -29 -15 -15 -23 -17
~ron> bceghijklmnp -31 -24 -25 -34 16 -34 -26 -27 -44 -33 -36 -37
""",
    """
a__ago av -16 17
church_lady m -15
no__that mn -19 -16
~<eli am -16 -20
~elo acdeijloprsu -23 18 -17 -29 -21 -18 -29 -19 -16 -16 -18 -23
""",
    """
can__use no -28 -17
fa$ aim -23 -18 -17
hit__by m -18
la__po m -19
me_@vehicle adgijklmnopqrsu -18 -16 -17 -21 -21 -18 -17 -27 -16 -16 -27 -31 -22 -18 31
the_latest hm 22 -23
~ecti gir -21 -27 -19
~oot abno -17 -15 -18 16
""",
    """
do__make am -17 22
i__not aefhijklnpqrtuv -37 -30 -24 -20 -29 -23 -19 -19 -62 -18 -22 -64 -15 -26 33
voy_saliendo mpr -19 -17 21
~coi u -21
~cos aijq -21 -19 -21 -17
~esid a -18
~gree abdmpqtuv -22 -16 -21 -21 17 -18 -19 -22 -16
~ung d -19
""",
    """
@door abcdefghijklmnorstuv -25 -48 -41 -65 -40 -50 -75 -19 -29 60 -46 -60 -23 -63 -40 17 -50 -36 -70 -56
no__por bcio -27 -17 -21 -24
no_tengo gilmnopq -25 -30 -17 -26 -32 -27 -39 26
""",
    """
@call_now ahim -16 18 -24 -19
am_# bmnr -19 -15 -17 18
can__see am 23 -22
close cdgijnou -17 -39 -33 -19 22 -23 -26 -35
show__i m -16
there__in m -17
you__up adqrs -25 -19 -18 -17 -15
~bal abgijklnopqr -19 -19 -22 -23 -28 -17 -17 -27 -19 -17 -20 -18
~emem m -16
~epr bdgnu -16 -18 -25 -19 19
""",
    """
any__@day bf -21 -16
es_# dmu -25 22 -15
left__in m 20
llega mr -22 -17
~chin au -19 -19
~lia ahu -17 -16 -21
~omeb gjmnrs -17 -16 -37 -25 -22 -20
~onc b -17
~stop bcdefghijkmnpqtuv -19 -17 -16 -22 -17 -20 -16 -19 -19 30 -22 -16 -17 -18 -16 -20 -16
~ur> bcefgnsu -23 -36 -28 -22 -17 -40 -17 -25
""",
    """
@move__para ao -25 16
can__home hmnpqs -16 -29 -35 -18 32 -21
feeli* au -17 -28
me__on biklr -19 -15 22 -16 -18
me_when p 17
not:is agimq -18 -25 -27 -38 24
this_the dimsv -21 -17 23 -15 -17
took__to q -15
what__next d -18
where bfhiknopqruv -30 -32 -39 -17 -20 -25 -30 -42 -31 -51 -23 -19
~ajo acglntuv -24 -24 -25 -21 -37 -16 -34 -16
""",
    """
@ride__in m -20
anybody_there aiq -19 -25 -19
are__right mr 16 -16
do__for acdijlnoq -35 -18 29 -20 -26 -17 -31 -22 -25
have__@day bit -21 -17 17
rain bdmu -17 -18 20 -15
semana bdgjlmns -18 -19 -17 -25 -15 -33 -20 -17
what__she mu -16 -16
ya__y jmr 15 -15 -18
~acil mu -15 -16
~ff> abdhjnv -26 -19 -23 -22 -23 -20 -19
~ort> adiu -16 -19 -15 -19
~oub bm -20 -16
""",
    """
@visit__# am -21 -26
a_@drive jmu 17 -18 -26
nada$ abcgjkmnorsu -16 -25 -28 19 -17 -23 -43 -19 -20 -20 -19 -22
parar il -16 -15
real$ is -24 -16
take$ dhmqu -26 -20 15 -18 -17
~ider m -16
~nt> cdefjnpqrstu -26 -17 -49 -52 -34 -26 -59 -33 -42 -39 -16 -26
~sle abcdghijklpv -20 -19 -15 -29 -19 -25 -17 -17 -18 -21 -26 -17
""",
    """
@book acdefgijklnopqstuv 57 -48 -24 -35 -26 -48 -63 -55 -49 -42 -31 -36 -39 -51 -43 -37 -53 -44
@book__then amnoq 25 -27 -16 -17 -16
^ha eflv -23 -16 -17 -16
fumar n 22
i_going bdmr -19 -19 -18 -19
my_oil mo 23 -22
recordatorios agijkluv -26 -16 -25 -17 22 -21 -18 -15
y__@vehicle m -16
~alr aikpt -25 -22 -15 -21 -15
~llen m -17
~nas beghkloptv -24 -24 -21 -22 -16 -22 -31 -21 -16 -18
""",
    """
=said:hours abcdefghijklnopqrstuv -32 -72 -68 -70 -60 -89 -38 94 -45 -42 -67 -68 -62 -57 -64 -81 -68 -52 -78 -83 -73
am__how m -23
his abdghjkln -36 -24 -22 -17 -16 -18 -20 -23 20
la acdefgklopqtuv -30 -44 -17 -92 -62 -74 -65 -57 16 -16 -26 -60 -28 -44
my__@clinician a 17
texte* blm -21 16 -30
though$ m -18
tonight$ ans -16 -19 -21
~<por aijlnqr -18 -16 -26 -22 -18 -19 -19
~bon u -20
~pots aim 21 -20 -20
""",
    """
a_@sick adnqu -15 -18 18 -24 -20
a_car adinquv -16 -17 -18 -25 19 -20 -20
been_a m -21
no__@door jr 17 -21
prendan_los klm 20 -18 -21
~<viv n -15
~cell ablmr -16 -30 20 -16 -17
~dorm abdgjmnopq -18 -17 -16 -15 -17 -19 -19 -17 -16 -23
~nmig du -19 -27
~oil m 16
~ssp m 17
~told bin -21 -22 -27
""",
    """
me__donde m -20
necesito_el aim -16 -20 17
on__list gikln -19 -18 17 -20 -18
still$ ms -29 23
~<soo cfghijkmqs -16 -16 -23 -26 -21 -23 -18 -21 -22 -17
~fixe q -17
~tco dm -18 17
""",
    """
@drive__mi m -15
@stop__mandarme k -18
am__good m -17
~ver> bcefghijnostu -25 -51 -43 -51 -27 -15 -28 -22 -37 -50 -20 -30 -21
""",
    """
bien_a m -19
estoy bcefhilprtuv -16 -35 -25 -25 -34 -36 -27 -40 20 -25 -38 -36
in_@spanish acdegijklmnoqruv -39 45 -17 -15 -15 -27 -18 -26 -32 -42 -16 -18 -15 -16 -27 -19
used__be m 20
you__this adgilv -22 -15 -26 -16 -29 -22
~iver abcdefghikloqstuv -31 -21 -26 -41 -23 -20 -27 -27 -36 -25 -35 -29 18 -28 -24 -42 -19
~mism bdiklv -24 -16 -17 -20 -16 -18
""",
    """
i__@visit dmnov -28 -33 -42 18 -18
llevar bcfghijklmnopqrstuv -29 -25 -24 -50 -25 -41 -32 -19 -20 -32 32 -31 -31 16 -22 -24 -20 -42 -22
~eden dfghlpqsu -21 -15 -23 -21 -28 -16 -37 -18 -16
""",
    """
flaked$ p -17
more_minutes mr -16 20
~lee abdghjlopr -23 -19 -24 -15 -19 -16 -19 -19 -20 -17
""",
    """
a_hospital ju -30 24
drank mn -20 16
he__to oq -20 23
se__puso m -16
you__your aghijlv -20 -19 -21 15 -22 -18 -22
~ord achlmnopqrsu -32 -21 -15 -18 15 -38 -31 -28 -33 -25 -20 -32
~ptsd agin 16 -19 -18 -15
~ular abijnoq -24 -17 -25 -22 -18 -21 -20
""",
    """
no__@stop klm -17 -30 21
not:with u -16
~ames a -15
~oka e -16
~rsa ju 15 -17
""",
    """
not:@open aghjmorv -15 24 -20 -17 -23 -18 -16 -15
want__do a 16
~exte bdgjm -17 -21 -18 -16 -32
~har bcdghklnpqstuv -18 -24 18 -28 -25 -26 18 -31 -22 -22 -25 -20 -33 -26
""",
    """
carta__el ai -16 18
ketamina bdghijnoqruv -20 -25 -27 -15 -15 -16 -16 -18 -16 -18 28 -19
me_@howmuch bdimnqru -17 26 -16 -21 -17 -17 -15 -18
plumber$ giklmu -15 -18 -16 -21 24 -16
se__que mq -18 -18
~adel o 23
~happ acehijklnoptv -29 -18 -21 -30 -23 -26 -17 -20 -24 -19 -16 -24 -17
~rank nq 15 -16
""",
    """
with__@symptom s 17
~ire> jn -18 -27
~irme dinoru -18 -30 -21 -20 -19 -25
""",
    """
^sale m 18
a__hora abhinqrv -39 -20 23 -22 -15 -19 -27 -16
am_coming abmr -19 -30 -26 32
directions$ m -23
have__number adgijklm -23 -24 -23 17 -34 -21 -25 -37
~<vo cdjlnoru -18 -20 -25 -20 -27 -23 -18 -22
~fina jnqs -16 -17 -21 -15
~heer mt -16 16
~hose alv -18 -20 -16
""",
    """
not:coming bjmopr 30 -16 -27 -30 -21 -19
ustedes cdfginprs -19 -30 -30 -26 -29 -26 -20 -25 -24
~ans abcgjknorv -42 -30 -28 16 -33 -25 -41 -30 -26 -30
~ape gjklopqrtuv -28 -30 -18 -24 -29 -22 -28 -18 -20 -32 -18
""",
    """
an_@visit abdgijlnoqrs 29 -37 -39 -19 -26 -23 -21 -33 -38 -22 -17 -18
any cdefghijlmnpqrstu -16 35 -50 -51 -53 -25 -16 -46 -17 -15 -38 -51 -18 -61 -58 -47 -22
para_que jmnov -22 -35 -15 -23 -28
~ass> adgqs -25 -21 -17 -16 -15
~dit ij -15 -16
~idea u -16
~irec g -20
~oras dijoru -18 -15 -18 -23 -21 -18
""",
    """
all_in au -20 -17
will_ask mn 18 -16
yo__@relative pq 20 -20
you_today fhm 22 -24 -22
~gen cegklmqrsuv -37 -33 -32 -41 -17 -20 -19 -26 -30 -26 -24
""",
    """
@person_get imu -16 -19 18
alone$ blnq -19 -24 -18 16
do__remove blm -17 -21 23
es__que himnu -16 -17 -25 -17 21
me__@medicine gmnu -18 -21 25 -18
number$ bcghimnopqstu -20 -21 -30 -18 -21 -16 -22 -21 -29 -19 -17 -21 18
ramp jm 15 -22
telefono_de m -16
this_@month adu 19 -16 -17
this_is bcdghijmnrsuv -35 -30 -37 -40 -19 -28 -19 -35 -16 -20 -15 -22 33
what__i bfijkoptu -38 -24 -51 -16 -20 -29 -16 -20 -27
~emp acdefgjlmpt 15 -26 -42 -23 -31 -23 -21 -37 -15 -21 -23
~enta abdhjloqsu -26 -26 -18 -17 -28 -19 -18 16 -19 -26
~lked moq -22 -18 -15
~reu am -16 19
~tays a -15
""",
    """
cuantas aghimou -33 -20 -21 -26 -27 -21 17
does__new m 17
equivoco v 22
it_hurt dm -20 -17
not:hacer u -16
say acdefghijkmnostuv -37 -21 -35 -20 -25 38 -23 -26 -38 -24 19 -36 -27 -17 -17 -38 -22
~ecib gimtu -17 -24 -28 -17 -27
""",
    """
a_work m -25
got__last l -15
manana acdfghijklpqrtuv -26 -22 -22 -16 -21 19 -34 -25 -16 -27 -25 -21 -18 -18 -30 -23
work_instead imo -17 -15 24
~anu iklou -16 16 -17 -21 -16
~arby m -15
~hg> em 18 -17
~nybo djmoruv -20 -16 -20 -17 -15 -18 -16
~ucks n -17
""",
    """
#__la m 16
not:necesito agi -25 -19 -19
que_me bdfhjmnortv -40 -17 -32 -32 -47 -50 -25 -26 -36 -26 -17
spam blm -20 16 -22
~fall p -18
~grea bdinotu -19 -22 -18 -17 -15 18 -26
~regr glmn -19 -16 -23 -16
""",
    """
cambi* acdegijlopqrsuv -23 18 -18 -15 -19 -25 -23 -24 16 -21 -27 -26 -29 -22 -25
more__please io -18 -20
~inf bcdijlru -23 -15 -15 -21 -19 -22 -19 24
~ndi abegnopr -45 -37 -22 -19 -27 -31 -38 -16
""",
    """
@eat abcdefghijklmnopqrstuv -52 -39 -28 -56 -21 -37 -60 -23 -29 -52 -26 -33 23 52 -52 -34 -54 -42 -26 -16 -63 -29
al_@day o 24
me__@call abgiklmnoquv -28 -16 -21 31 -20 -28 -24 -26 -23 -26 -16 -19
que__es abcdefhjklnoqrsv -27 -17 -27 -38 -22 -27 -38 20 -18 -25 -34 -24 -22 -18 -26 -21
~<cer adeglmnoqsuv -24 -19 -17 -17 -26 -22 -21 -21 -21 -24 -24 -19
~pana bimopu -23 -24 -32 -30 16 -22
""",
    """
@howmuch__@treat s -17
@relative__la aopq -18 -17 16 -20
am_going mq -18 -15
have__with n -16
my__suits a -16
resub* klm 20 -22 -19
yet$ abgijlmnoprsuv -18 -17 -27 -16 -16 -17 20 -19 -22 -17 -15 -18 -22 -30
~<mn eflm 24 -19 -18 -28
~<sem bdgimn -18 -19 -15 -36 -29 -27
~bui m -21
~cia efghkoprsv -17 -21 -30 -29 -28 -26 -22 -24 -28 -19
~cvb> em 19 -18
""",
    """
@stop__mandar lm 18 -20
can__pick adnprs -31 -16 -22 -20 -18 -17
of_you m -20
pero__el o 18
puede_ser ano -19 -27 23
que_@fetch afghijmopu -19 -17 -35 -16 -16 -23 -17 -17 -31 -29
una_@person abgilmnoqv -34 -17 -18 32 -18 -27 -16 -21 -17 -24
yeah mpq -18 18 -18
~ersi cu 18 -17
~ode> jm 16 -17
""",
    """
el__antes dn -16 16
~lamo abim -15 -16 16 -22
~upp ru -19 -18
~van> agijmpqr -21 -16 -15 -17 -28 20 -19 -20
""",
    """
they bcdfghklnv -32 -23 16 -21 -29 -37 -23 -20 -29 -20
~<nom ijmq -19 -22 -29 -21
~lama abcdinopquv -30 -19 -19 -22 19 -25 -22 -18 -16 -19 -21
~ncel bm 16 -18
~seg imoquv -23 -32 -20 -25 -15 -16
""",
    """
@english_por acil -17 21 -18 -20
@symptom__@treat ansu -15 -17 19 -17
i__good afijklnprtuv -17 -24 -16 -20 -17 15 -26 -21 -16 -23 -22 -17
spinning ms -24 22
watch bdjlnpu -18 -15 -20 -17 17 -18 -27
~<sli abnoq -20 -16 -18 19 -15
~ech cdijlpqrtu -21 -27 -28 -23 -22 -18 -19 -23 -16 -26
~eks m -17
~how> ijlosv -15 -17 -20 -18 -15 -19
~xed bq -18 -19
""",
    """
en_un mr -16 17
my__say gm -16 16
permi* abdgimuv -21 -17 -17 -17 -17 -31 -22 -17
the__how am 21 -22
we_allowed n -15
~ads ach -17 15 -19
~died q 18
""",
    """
and_@spanish ci 19 -16
ser__# o 18
to_snow dm -21 20
what__bring jm -18 16
~<tea im -17 26
~adiu j -17
~cenc au -23 -18
~ckag a -17
~isie bmpsu -16 -25 -17 -17 -26
~ura abcdefgjklmoqruv -30 -21 -19 -27 -20 -16 -21 -36 -16 -21 -18 -27 -20 -21 16 -20
""",
    """
afrai* n -15
hot jm -17 22
i_@call bcdghjlmnoqruv -16 -19 -35 -25 34 -16 -15 -27 -29 -25 -17 -21 -20 -17
me__@ride bmoq -16 -31 -16 22
me__what gu -20 15
need__with adou -23 -20 -16 -20
not:come ail -22 -21 -18
""",
    """
#__not o 15
english abcdefhijklmnopqrstuv -50 -47 78 -45 -53 -42 -36 -52 -52 -46 -50 -82 -41 -56 -32 -41 -44 -32 -40 -54 -44
i__here adjlmn 16 -24 -19 -17 -27 -17
should__@stop mn -16 23
the__in abcijkmnopqsuv -27 -21 16 -16 -41 -17 25 -27 -16 -17 -22 -19 -31 -16
undo jklms -17 29 -23 -22 -18
with__or iu -22 21
~<sup bhijlopqruv -26 -15 -19 -18 -17 -24 -19 -18 -26 -24 -16
~ha> cdejklmnqrst -22 -19 -32 -21 -24 -29 -50 -21 -18 -16 -24 -19
""",
    """
@visit__@relative am 20 -34
at__store m 16
mysel* djmu -19 -15 -18 -21
not:voy abceghjklmnpqrsuv -26 36 -23 -16 -27 -16 -29 -20 -35 -16 -26 -19 -28 -39 -22 -25 -32
player im 16 -20
still_@open ahm -20 21 -20
war m 21
~<fel abdefhijklprstu -17 -21 -15 -16 -27 -24 -23 -18 -18 -21 -23 -22 19 -17 -26
~<sho cdefhijklot -34 -31 -25 -23 -16 -22 -21 -38 -46 -18 -25
~eron bgilnqr -16 -16 -21 -22 -16 -15 -18
~ten> adghijkopqv -23 -26 -24 -18 -42 -15 -26 -15 -19 -30 -30
""",
    """
anoche n -17
i__coming mo -34 -29
me_@texts k 16
say_that gmou 25 -27 -16 -18
the_books amo 18 -17 -17
~opy> e -16
~preg abcdklnopqrsu -20 -21 -17 -25 -15 -24 -24 -19 -21 -20 -17 -16 -15
""",
    """
@hello__this am -15 -18
anniversary m 15
dejenme lm 21 -19
get__please aci 17 -17 -18
in__please c 20
se__y m -19
soone* mou -16 21 -20
told_me m -19
you__after h 16
~chil d -18
~lle> ahijv -15 -16 -17 18 -17
~pty> am -18 -21
""",
    """
@traffic__the r 21
el__ya br -21 17
i_@book abcdghijklmnoqru 46 -27 -18 -33 -25 -28 -17 -23 -16 -19 -36 -31 -24 -26 -19 -22
me_bk am -20 -17
started$ m -20
~add acdefghijlnoqr -23 -18 -23 -16 -17 -17 -16 -21 23 -18 -26 -19 -20 -16
~thos alv -16 -18 -15
""",
    """
^@vehicle abdijmnopruv -18 -26 -20 -16 -30 -38 -27 -24 -22 26 -26 -16
le bdefghiklnoprsu -37 -17 -28 -27 37 -38 -40 -22 -25 -16 -40 -17 -15 -33 -18
not__here m -24
not__your bm -21 -32
~aid cfghjqrstv -22 -20 -30 -27 -27 -33 -28 -25 -25 -23
~dfg elm 24 -16 -22
~ling cdghlnptuv -16 -29 -19 -28 -18 -31 -33 -24 -46 -31
~tamp m 17
~uali mu -20 19
""",
    """
$ em 17 -20
=said:running_late abcdefghijklnopqrstuv -78 -69 -35 -86 -73 -73 -36 -33 -84 -70 -67 -75 -52 -63 -64 -25 102 -95 -73 -78 -90
cosas$ m -15
weath* m 23
~<urg dm -15 -16
¿__otro no -17 21
""",
    """
bruis* ms -17 16
hit abcdhjkmnopqrstuv -23 -26 -16 -24 -18 -26 30 -44 -24 -23 -18 -26 15 -22 -15 -23 -21
new_@place jm -19 22
not:bring p -19
yo__ir a 15
~ahp ciklm -15 -17 -18 21 -18
~ion> eijrv -35 -18 -26 -26 -42
~sali abcfhilmrtv -40 -26 -25 -18 -25 -28 -31 -29 18 -18 -22
""",
    """
the_# dghjlmnopqruv -28 -17 -27 -24 -16 -16 -18 26 -21 -25 -25 -20 -16
tmrw$ alm -21 -22 21
~fil hjopqrsu -22 -20 -22 -19 -24 -18 -15 -38
~oul bdefghjmprtv -27 -18 -29 -33 -17 -48 -19 -18 -39 -20 -36 -43
¿__esta jmqu -21 -21 16 -20
""",
    """
@vehicle__@late hmr -17 -16 20
a__morning mn -19 15
is__@body u -15
the__exit jmr -15 -17 18
~<yo bcegnopqrs -20 -35 -31 -16 -34 -23 -36 -45 -39 -19
~oev m -16
~stai jn 17 -15
""",
    """
@stop_the bklmnos -24 -19 -25 38 -20 -17 -18
^ustedes ajl -20 -19 -18
can__that dgmu -18 19 -38 -23
got_in mpq -15 -15 16
la_@clinician abdinoqr -34 -19 -18 31 -20 -17 -15 -20
noon jo -15 17
the__time m -19
~<whi abdefijklnopqstv -18 -26 -35 -15 -15 -24 18 -20 -27 -40 -27 -24 -26 -19 -21 -21
~esom hmt -15 -19 24
""",
    """
me__recipe m 16
what_she mn 16 -15
~<tol bin -21 -22 -27
~ede> behijklmtuv -15 -24 -47 -16 -18 -51 -33 -29 -32 -45 -38
~eers mt -16 16
~rade abhijnopqrstuv -19 -24 -20 -19 -16 -22 21 -17 -20 -17 -23 16 -21 -17
""",
    """
^@howmuch abcdefhijklmnopqtuv -45 -45 -39 21 -54 -50 -42 -44 -52 -40 -49 16 -56 -34 -38 -47 -18 20 -49
cambiar abdimnoq -29 -20 -15 -17 -18 -24 28 -27
do_we djm -16 16 -17
i_typed gm 15 -17
la__mi p -21
quiero__el bmu -18 -25 -18
~alie adgklmq -24 -15 -24 -16 -18 -32 -19
""",
    """
@parking__up r 17
the__not hjm -18 -18 -26
~beco dou -18 18 -17
~nunc j -15
~rmis amnruv -16 -22 -17 -17 -20 -16
""",
    """
^prendan klm 20 -18 -21
ahead_and abm -17 16 -16
all__@holiday hm 19 -17
podre mnoqr -23 18 -24 -16 -16
you_put dg -16 -16
~<fi cefglostuv -48 -39 -40 -53 -34 -28 -47 -34 -19 -40
~<hop au 18 -16
~ces cdefhklnprstv -17 -31 -29 -25 -35 -16 -15 -16 -40 -35 -16 -29 -37
""",
    """
#_is dm -16 -22
@howmuch__la abms -19 -16 -24 -25
attend ahjm -18 -15 -16 19
five o -21
not:dia m -20
out__pocket dm 15 -20
~inc bceghijkmnpqrstuv -38 -20 -17 -26 -25 -37 -26 -24 -15 -31 -22 -30 -28 34 -19 -22 -20
~ios> bcdloqrv -24 -22 -20 -19 -20 -17 -17 -19
~lone abdinru -16 -22 -15 -18 -22 -16 -27
""",
    """
donations m 16
make__if o 17
pastel m 17
suscr* kl 15 -15
~lady abdijnrstu -22 -17 -15 15 -21 -17 -16 -21 -17 -16
""",
    """
^queda jm 22 -15
it__early o -16
la_ubi aijlmor -21 -18 24 -16 -21 -16 -17
mi_@visit abcdiklnopqruv -40 20 -16 -21 -23 -18 -37 -27 26 -15 -25 -16 -20 -22
my__did m -19
remem* m -16
the_one ahnsu -18 -15 -17 -18 -27
then$ ilnoru -19 -16 -21 -17 -20 -21
with__the m -15
~<ye adhjlmnopqrt -18 -17 -16 -19 -17 -15 -22 -20 16 -22 -21 -15
~pac fghijkloprsu -17 -21 -28 -30 -26 -19 -20 -24 -20 -16 -18 -24
""",
    """
@thanks_por gmt -15 -26 22
escalofrios s 22
i__taking a -15
mal__telefono mv -17 18
the acefglmnpqtuv -36 -79 -65 -92 -16 -26 27 -57 -23 -23 -40 -26 -60
ya bcdefgijknopqrstuv 19 -78 -80 -78 -72 -64 -91 -19 -34 -41 -69 32 -42 34 -49 -39 -85 -17
~regu abcdlnopqrsu -20 -22 -17 -26 -25 -25 -20 -21 -20 -17 -17 -16
~was kln -16 -21 15
""",
    """
feeling u -16
light almt -16 -18 -23 -16
lost__@ride bmoq -20 -20 -19 22
you__good m 18
~ack> adefhklouv -18 -18 -24 -27 -25 21 -46 -21 -25 -35
~jos> ajru -17 19 -16 -17
""",
    """
@drive__dia no 22 -20
back__me m -27
do__please m -17
es_para bcijmos -17 -16 -19 -27 -34 -18 -21
eso_duele mu -20 18
got__with mpu -21 20 -15
idioma cmo 21 -18 -18
is_my abcfghikpqrsu -37 -25 -23 -27 -34 -31 -47 -20 18 -29 -35 -17 -52
not_going mp -23 -17
switch abcdefghijmpqrstuv -26 -26 25 -29 -17 -17 -17 -26 -25 -27 -52 -20 -30 -21 -19 -17 -26 -16
~nge ceghijmst -25 -16 -32 -22 -32 -35 -18 -19 -22
~noma m -21
~tur cdefgipqstuv -33 -18 -34 -25 -41 -26 -29 -29 -43 -27 -22 -22
""",
    """
add_me ailm 24 -16 -23 -31
chess$ m 18
con_@howmuch dmnu -17 -20 18 -16
i_already n -22
not:este i -16
take_this lmv 28 -21 -17
where_you adghjmu -16 -21 -18 -21 30 -34 -23
""",
    """
@ride_resuelto p 15
a__near jm -18 21
all$ cefghijmnoqsuv -15 -17 21 -21 -23 -31 -17 -48 -27 -41 -28 -29 -17 -19
called bdgilmp -20 -16 -16 22 -17 -26 -22
decided__is b 16
i__said o 16
nueva$ a 16
podri* h -15
~abe> m 15
~agai acehikmpqrstuv -21 -25 -22 -27 -38 23 -16 -26 -32 -33 -18 -24 -34 -25
~comu i 15
""",
    """
anyone_there mq -22 -16
from__airport m -17
how__i adefijopqrstv 16 -27 -17 -22 -52 -17 -37 -29 -19 -36 -46 -19 -36
~<riv m 19
""",
    """
@move__por o 18
@open_@day m -25
ayunas n 21
cuando_me i -17
next_week mnou -33 -22 19 -18
not:question g 17
~cvb em 25 -25
~eci cdejopqrsuv -20 -22 -32 -27 -28 -15 -43 -20 -17 -48 -30
""",
    """
^any abdefgijklmpqrstv 23 -42 20 -35 -27 -25 -17 -24 -22 -32 -55 -29 -32 -32 -26 -24 -27
^in abcdeghijklmnopqruv -25 -20 21 -18 -29 -16 -20 -22 -29 -20 -23 -18 -17 -16 -18 -17 25 -22 -18
^that abcdghijkmnpqstuv -31 -30 -22 -44 -46 -19 -26 -42 -17 25 -51 -22 -41 -30 28 -48 -29
a__just u -17
mexico$ mu 20 -16
there__@door m -16
who_should m -15
""",
    """
@thanks acdefghijklmnopqrstuv -59 -71 -75 -85 -102 -74 -67 -79 -80 -46 -18 -29 -74 -77 -53 -80 -78 -73 95 -86 -86
contesta m -20
i__paperwork an -19 -18
i_come bdgimprs -28 -16 -25 -22 -40 -20 -23 -25
in__is abdimn 16 -20 -21 -16 -18 -25
is__@hours hj 16 -16
~hly dm 16 -16
""",
    """
consigo bn -19 -15
no_@texts lm 21 -28
~<nl eflm 25 -15 -16 -23
~prec dlt -19 -17 16
""",
    """
@drive__it jmsu 24 -20 -18 -27
@texts__me blm -21 28 -28
does__@clinician hmu 16 -24 -20
over_now mr -22 21
""",
    """
@howmuch_tengo dpq 24 -16 -20
i__for hjkpqt -28 -21 -19 -15 -31 -21
medio m -17
tv$ hjmru -19 -23 20 -15 17
~ecta d -17
~rack d -15
""",
    """
am_a mqu -19 -16 -18
bridg* mr -16 18
do__old m 20
look bdhmnopqrsu -16 -16 -17 24 -23 -18 -15 -15 -18 -15 -21
no__@english bcglmqv -19 40 -29 -20 -40 -19 -22
no_la al -16 -16
not:puedo oq 19 -25
you_@stop ajklmn -23 -15 -16 26 -29 -20
~<sub klu 23 -31 -17
~kjkn em 18 -19
~nigh abdgjkpru -35 -22 -27 -20 -29 -15 -15 -33 -25
~tam bcghinpquv -22 -23 -28 -16 -39 -33 -15 -21 -31 -26
~vel ajlrs -17 -16 -18 -18 -17
""",
    """
@holiday$ abcdefghijklnpqrstuv 17 -30 -27 -35 -25 -25 -30 28 -35 -41 -25 -29 -37 -23 -30 -28 -21 -33 -38 -30
@pay__@pay cdmnoq -18 30 -19 -19 -19 -20
am__the dgijkmnoqs -28 -26 -24 27 -19 -21 -27 -26 -21 -22
bad_to mn 17 -21
company d -15
llama* abcijnop -29 -16 -17 24 -16 -23 -20 -20
not:got p -18
number_i iu 16 -19
she_said mn 19 -19
who__talk m -18
wise$ m -17
works bdhijlmno -16 -20 -16 -17 -16 -18 -27 -17 16
~arra boq -18 -21 -15
~last bhloqrt -20 -18 -27 -25 -20 -27 -20
""",
    """
@howmuch_es ehijrsuv -16 -15 -16 -27 -22 -19 -47 -19
en__me mn -15 -17
front_@door h -16
is_locked a -18
oak_street r -18
re klm 22 -20 -20
retur* l -16
~<fle mp -31 -18
~<jok m 26
""",
    """
@cancel__please m -15
@move__alarm o -17
bruh e -20
is$ abdjkmnoqrsu -19 -28 -25 -19 -15 23 -17 -16 -26 -19 -21 -16
over fglmnqrv -17 -21 -32 -17 -19 -24 20 -26
sale abdefijklnprsu -24 -20 18 -18 -15 -19 -28 -16 -21 -17 -18 -25 -19 -19
tell__about abdimor -22 -18 -23 -23 22 -16 -19
~<onl bghkmnprsuv -21 -22 -23 -18 -36 -20 -23 -17 -19 -24 -17
""",
    """
@thanks_for al -17 -19
afraid n -15
have__@symptom mns -18 -15 16
is__while a 15
now_i m -17
ustedes$ bfkmq -17 -17 -18 -33 -25
""",
    """
^tiene dimsu -24 -21 -26 -16 26
a__have bpq -19 18 -20
for__to b -17
is_a acdfghjkopt -17 -22 -25 -33 -35 -19 -48 -18 -20 -38 -27
out_my abm -21 26 -24
~als bd -15 15
~itu dmo -16 -27 -16
~mad adghjlmnoqsu -15 -21 -17 -19 -22 -17 -24 -27 -19 -20 -17 -23
~migo adlmou -22 -16 -16 -29 -18 -22
~uni aghjnqrsu -25 -20 -15 -17 -28 -21 -24 -15 -25
""",
    """
#_@drug m -15
de__en u -15
i__there abcghiklou -40 -15 -16 -32 -31 -34 -17 -31 -28 -24
~<ocu mu -22 -19
~enas efm -17 17 -20
~firm dlu -19 -23 -21
~rabi a -18
~tahp ciklm -15 -17 -18 21 -18
~tan abemnpqsu -25 -28 -24 -30 -37 -39 -41 -28 -52
""",
    """
can__@pay adhinoq -30 31 -19 -24 -20 -25 -24
set__the m -20
""",
    """
day_of mn -15 19
de_mandarme k -18
debbie$ muv -17 -16 20
need__me adimu -16 -19 -17 -20 -27
not__@door jm 16 -18
take_that bm 16 -21
teach m 18
~aint dgjmnu -23 -22 -18 20 -23 -27
~elul aiq -18 -16 -16
~tito r 16
~tod acegjknqruv -31 -31 -34 -41 -30 -35 -45 -16 -16 -33 -35
""",
    """
@treat_@treat u 20
can__me bhjlnopqrstuv -28 -42 -16 -52 -35 -23 -26 26 -34 -33 -20 -33 -35
can_bring pq -15 19
mi_ma aimno 21 -18 -20 -16 -17
speak__a im 23 -26
""",
    """
@late__will r 17
do__rid m 17
from__bring m -19
i__stuck gr 20 -24
leaving bpqr -19 -17 -19 23
on__to an -16 -18
plant* d -16
what__from u -16
~cool l -15
~ded cgijklnou -20 -18 -34 -21 -18 -27 -15 -15 -29
~ock> cdegijnpqrsuv -25 -36 -27 -28 -23 -20 -19 -30 -36 -23 -22 -16 -22
~tit emr -16 -18 16
""",
    """
@relative__my apq -15 22 -18
an_old mv -16 17
no__recibir kl -17 17
querer aklm -17 17 -22 -21
the_@symptom gmu -23 -25 -21
will__to abgmqru -24 -16 -20 20 -24 -18 -26
you_recomendo a -25
~omu i 15
~pagu mt -18 15
~tax mu 21 -19
~week cdfgijlmnopqrs -24 -32 -15 -29 -29 -23 -28 -17 -26 22 -15 -21 -17 -29
""",
    """
@relative_in aimnoqruv 21 -18 -31 -24 -19 -20 -21 -23 -16
of_# ju -15 -15
these_in ac -19 21
what__can dijmnou -20 -23 -22 -27 -38 -20 -17
~<kn abdehijkps -31 -17 -33 -34 -39 -31 -42 -20 -32 -28
~atev dfghjuv -20 -16 -22 -16 -15 -25 -16
~gul m -18
""",
    """
@day__now mo -19 16
^okay e -16
^whereabouts jm 17 -18
el__con n -15
not:con imu 17 -19 -16
recoge pq 23 -28
would_you a -23
you__permission l -15
~<ben defgmn -21 -20 22 -19 -35 -15
~nea adhijlnoquv -24 -18 -18 -21 23 -20 -23 -20 -25 -32 -18
~ours afi -19 -15 -17
""",
    """
^epa efm -19 23 -21
my__you a -17
on__home hqrs -18 -22 -19 17
~ch> acefgknoqrsv -31 -45 -50 -23 -18 -58 -16 -32 -50 -30 -44 -36
""",
    """
@insurer abcdefghijklmnoprstuv -18 -32 -18 60 -46 -29 -57 -52 -58 -42 -45 -52 -26 -60 -32 22 -34 -47 -46 -26 -54
@texts_coming lmr -16 19 -20
my__not cghikmpv 18 -23 -15 -23 -18 -50 -19 15
~edad adj -20 -17 -15
~neve cdijklnopqrstv -17 -25 -25 -19 -15 -15 -17 -26 -22 -23 -26 -26 -20 19
""",
    """
@hello_what m -15
do__out dgijmu -22 -16 -25 -23 -30 25
many_@hours mnu -25 23 -19
of__or o -19
~hil bdgimnpq -21 -24 -16 -19 19 -15 -18 -18
""",
    """
@pay_en cdno -15 22 -16 -15
^me cefghiklmprstv -19 -50 -49 -26 -36 -18 -20 -22 -18 -16 -15 16 -64 -38
^yoo defjlmu -15 -23 26 -15 -16 -24 -18
count_as mn -21 17
effects_of s -15
iba_a q 22
~ca> bcdefhklnqrt -20 -29 -25 -33 -28 -38 -38 -15 -21 -23 -33 -28
~hly> dm 16 -16
~lex m -24
~nar adgilmnoqu -22 -28 -23 -22 -16 -27 22 -20 -21 18
""",
    """
how__the bdghjns -15 15 -19 -25 -25 -24 17
marcar adimn -18 -15 25 -22 -16
not_care m -15
quier* adefghjnpqrstuv 16 -24 -21 -23 -22 -22 -31 -26 -36 -48 -29 -34 -21 -46 -55
you_in jm 15 -39
~ende bceghjklprst -26 -39 -21 -33 -23 -34 -31 -33 -18 -20 -19 -28
~hau m -18
~llec m -19
~nniv m 15
""",
    """
@day_or m -20
@visit__be amu 18 -18 -16
@visit_free dj 17 -17
cpap n 20
desuscribirme kl -19 19
what__@food dn -18 19
~<we cdfgijklmopqtv -56 -25 32 -69 -63 -34 -19 -35 -18 16 -50 -15 -32 -25
~lleg abefgipqt -53 -18 -23 -22 -43 -42 -52 -18 -23
~ole> agijlorsu -27 -23 -18 -27 -24 -18 -16 -19 -21
~raj ampq -16 -22 -17 23
""",
    """
@pay_over m -16
@relative_sit amnpu -22 -18 28 -24 -19
en_vez abchimnoqs -23 -19 -21 -19 -15 -28 -21 21 -17 -15
me_directions gi -17 -17
quien_habla cuv -16 19 -15
~inki bor -18 -16 -15
~lon acdefghikl -24 -36 -35 -30 -30 -52 -25 -16 -36 -20
~nte> ceglmnrsuv -30 -20 -33 -38 -35 -15 -34 -29 -23 -26
""",
    """
^sigo amoprst -19 -28 -17 -16 -20 18 -16
fecha_por b -18
lista ghinoprsv -25 -15 -21 -23 -18 -21 -16 -19 -17
say__in cgu -17 15 -16
whole jmo -18 -31 -15
ya__papeles ahn 16 -18 -18
~<sl bcfhijklprtv -27 -27 -25 -29 -36 -33 -23 -35 -32 18 -23 -29
~bab au -20 -16
~ruis a -16
""",
    """
my__@food mn 15 -16
pront* a 17
quisiera bmpsu -16 -25 -17 -17 -26
~adu pu -17 -17
¿__por mnoq -21 -23 -15 -21
""",
    """
@parking_free dj -22 15
a_bit u -17
anything bfghimrsv -33 -15 -28 -34 -19 -15 -23 -25 -25
are__@open hjru 18 -17 -20 -22
me_off abcdghiklmnprsu -40 17 -17 -27 -34 -22 -27 -43 34 -20 -26 -29 -27 -33 -37
peeing s 17
~flig abdjmn -20 -19 -16 -15 24 -19
""",
    """
asking_what m -17
comma* adgmnu -16 -23 28 -21 -17 -22
era_para abmuv -21 -17 24 -20 -17
me_up abcdefghjnrstu 22 -46 -26 -43 -25 -16 -28 -27 -21 -33 -49 -31 -28 -41
~cina qru -15 -16 16
~duri mn -20 15
~elta m -20
~iff adhijlmnpqv -25 -27 -16 -28 -23 -18 -24 -21 -15 -15 17
¿__hace nu 17 -22
¿__llego jn 16 -15
""",
    """
@eat_antes n 17
contesta$ gm 18 -17
is__code m -16
~des bcegimnostv -23 -26 -33 -66 -64 -28 -16 -22 20 -27 -24
~ndl dghmnpqrsu -19 -23 -17 -25 -18 18 -26 -16 -17 -17
~tand mqrv -22 -15 -23 -23
~ue> bcefghklmnpr -40 -36 -43 -32 -28 -40 -20 -19 -16 -41 -16 -19
""",
    """
@clinician__voy im -16 -17
it__please klou 19 -17 -25 -16
it_show mu -17 15
sub klm 19 -17 -15
~four d -16
~gar cdefhiklnprstv -28 -36 -24 -23 -29 -31 -21 -46 -40 -33 19 -23 -21 18
~han> abn -19 -17 -18
""",
    """
lentes mn -16 18
llego$ dmoru -28 -41 -20 20 -24
not:comprendo m -16
walking r 19
~enco mo -16 -17
~onte abdgjlnqsuv -26 -18 -23 25 -19 -31 -34 -17 -16 -24 -18
""",
    """
already__that m 15
delet* bio 17 -19 -16
driver_for b -15
on__you m -16
will_have mn -16 -18
with__car m -16
~fli abdgijmnu -37 -23 -20 -15 -17 -17 29 -23 -16
""",
    """
am__interested blm -17 17 -16
como_le mru -19 -17 -19
good_for abcflt -18 -16 -15 -29 -21 -28
near__@vehicle jm 18 -26
one acefhklmnoruv 24 -28 -45 -41 -58 -40 -27 -36 -34 -20 -32 -26 -27
pero__@day o 15
the_time adhjlnos -32 -27 -27 -25 -19 -26 22 -17
we efghiklnopqrstuv -48 -54 -58 -70 -36 -49 -45 -17 24 -24 -33 17 -55 -32 -82 -19
~narm mnq -17 20 -16
""",
    """
@food__a m 16
desuscribirme$ kl -19 19
so__right gms -16 -15 16
~imin am -16 -20
""",
    """
can_@call im 16 -24
day__out m -17
ese__dia m -15
este__mio m -16
got_my mpq -24 25 -35
he_will m -20
la__me dijmqu -17 -17 -17 -20 16 -20
long__you jm -16 -17
mucha* m -22
pica m -17
ya__voy bm 17 -17
~luga hlmnpqsv -18 -16 -30 -21 -17 -20 -18 -21
""",
    """
@ride__@late p -16
you_but t -18
~ong acdefghklqtv -16 -21 -33 -41 -46 20 -29 -15 -37 -25 -20 -18
""",
    """
best$ ahjlmtu -18 -21 -19 -16 -16 29 -20
borra* lm -16 -18
mandarme__@texts l -16
sacar dgijmnu -20 -17 -21 -23 23 -15 -21
~<che bcefghijklqrsu -16 -24 -24 -24 -34 -22 -27 -28 -21 -21 -24 -23 -27 -32
~emai jouv -19 -19 -15 -15
~mag ahu -16 -18 -17
~ratc mnu -22 -15 -15
~tsd agin 16 -19 -18 -15
""",
    """
be_back br -15 -19
like__opt ail -20 -19 18
remin* abn -17 -18 -15
~<ans abdgjlnoqrsv -27 -18 -26 19 -21 -17 -24 -18 -20 -17 -22 -20
~eak adefgklnopqrtv -25 -31 -25 -16 -19 -19 -31 -28 -16 -26 -26 -23 -18 -24
~ho> bdilopsu -22 -23 -18 -25 -16 -18 16 -18
~uea m -23
""",
    """
do__@relative acmu -19 -15 16 -15
es__la adhi -16 -19 -15 -21
tanto ijln -21 -18 17 -17
witho* mu -27 -18
~anoc n -17
~ews> dim -22 -19 20
""",
    """
@open_on ajo -17 -16 -17
discounts m -17
how__@hours mnu -25 23 -19
would__my u 18
~enos mtu -24 -17 -20
~pped inp -16 -16 -19
~resc u -18
""",
    """
@howmuch_dura dehmu -37 -16 -18 -34 17
^confirmed mq -17 -18
day$ abcdegijklmnoqruv -26 -28 -33 -25 -21 -54 -33 -55 -34 -41 -20 25 29 -28 -36 -46 -43
necesito deghjlprstv -31 -20 -24 -16 -18 -16 -27 -22 -22 -15 -19
~ciud ju 17 -16
~cov acdgijlmnoqrsv -26 -17 17 -18 -22 -21 -22 -21 -17 -23 -28 -18 -17 -18
~ek> cdgijlnoqrs -23 -27 -27 -22 -21 -27 -23 24 -20 -16 -37
~lue bcdehijlnopqrtuv -22 -16 15 -18 -21 -23 -18 -27 -27 -19 -16 -18 -19 -16 -19 -16
~ool> adhilmpu -21 -18 -18 -18 -19 24 -19 -17
¿_cual u -16
""",
    """
apple m 21
ask__to imp 23 -22 -16
en__lista lm -18 -23
this__for i -19
~ies bcefgjklnqst -17 -21 -24 -23 -31 -34 -16 -16 -29 -25 -21 -19
~pock dm 15 -20
""",
    """
@food_right n 15
are__there adhju -15 -18 26 -30 -22
chickened_out m -19
estan abcdgijlnopqrsu -21 -18 -28 -36 -44 -31 16 -32 -28 -23 -22 -21 -31 -23 -28
every bkmo -21 -16 -21 -23
following a -21
hago_ahora gmn 16 -18 -18
let_the km 18 -24
no_more bklmou -24 -24 33 -38 -20 -20
not__her b -16
~age efghjnpqrstv -28 -42 -17 -38 -47 -44 -29 -33 -34 -30 -41 -30
~cil> amu 16 -24 -20
~erg aiu -17 -15 -20
~fh> em 20 -17
~icl n 15
~rer agilmqs -31 -17 -16 -26 -22 -18 -20
~uat d -17
""",
    """
@move__@english cmo 21 -17 -21
@move_days moq -25 33 -15
not:@visit dgijklnopqsuv -31 -17 -29 -17 -19 -18 -29 -45 -17 -37 -27 -29 27
the_airport q -16
~<som defklmnqrt -16 -22 -26 -22 -31 -17 -23 -16 -24 -38
~ides adq -23 -25 21
""",
    """
can__to abdhimoqru -25 -21 -18 -18 19 17 -21 -30 -17 -20
~alud i -15
~ecia dlm -19 -15 -22
~omer im -19 16
~orre aijnpqrsuv -28 -22 -19 -18 -16 -20 -17 -25 -21 -23
~pap bgjklmnopqrstu -19 -25 -27 -16 -20 -22 17 -30 -19 -28 -20 -18 -18 -28
~pero abio -16 -24 -18 16
""",
    """
not:dormir s 15
que_hay efgmu -20 18 -20 -22 -22
regis* am -17 17
regre* glmn -19 -16 -23 -16
seguros au -23 -20
traffic bdefghijlmnopqrstuv -23 -19 -16 -20 -16 -26 -18 -26 -16 20 -19 -29 -17 -19 17 -25 -15 -22 -20
~<agu d -22
~<fir bghkpqr -24 -21 -27 -19 -24 -25 -21
~over abcdfgklnqtv -15 -16 -28 16 -26 -38 -17 -45 -36 -26 -23 -42
""",
    """
den_de l -20
for__@visit adgijlmnoqrsuv 16 18 -23 -16 -16 -19 -46 20 -23 -22 -16 -20 -33 -29
gym dm -16 25
hay__choque r 16
need__can a -17
~<adv m -17
~ligh abdiltu -32 -22 -21 -21 -28 -23 -16
~lis dehijmoqrsuv -44 -29 -36 -24 -54 -25 -47 -19 -45 -43 -50 -17
~oda> b -15
""",
    """
^text abgilmuv -26 -15 -21 17 -23 16 -27 -23
a_little abo -18 -15 -18
do__become am 17 -16
fruta ahn -15 -19 -17
it_on m -28
~abl acefhjlmoprv -18 19 -36 -36 -35 -35 -36 -27 -28 -35 -33 -23
~enti adehklnqru -42 -23 -17 -21 -16 -40 -18 -20 -19 19
~lps> gm -20 -17
¿__@vehicle dm -16 -19
""",
    """
tempr* mn -27 -19
~ridg mr -16 18
""",
    """
a_truck q -17
am__going dm -20 -22
cobran abcdefghijkmnopqrstu -21 -30 -17 48 -15 -16 -24 -21 -21 -25 -22 -46 -31 -22 -16 -36 -25 -25 -17 -36
conmigo$ amu -17 -17 -19
~dano mn -19 16
~hold adefhjklqu -21 -22 -22 -25 -15 -22 -15 -19 -25 -21
~undr mnu -21 15 -22
¿__@hours j -18
""",
    """
@drive__is mnq -27 -21 23
whatever dfghjuv -20 -16 -22 -16 -15 -25 -16
~iat mt -20 17
~iba bgiou -17 -26 -22 -19 -19
~twic abgklmqrtuv -19 -18 -18 -15 -19 -24 -18 -15 -18 -15 -17
""",
    """
@stop_talking dlm -16 -18 17
esta__el gijlm -19 -16 -18 -19 -18
is__about dmu -15 -22 15
not:donde j -16
se_agreed m 15
~endo bdefhimoqstv -32 -31 -17 -22 -31 -22 -18 -32 -45 -23 -27 -18
""",
    """
@pay__my b -18
aseguranza d 21
court dmn -15 15 -23
please$ bcdefjmnopqrstv -26 17 -30 -28 -22 -17 -54 -16 22 -19 -27 -45 -16 -34 -54
tengo__mi d -18
""",
    """
if__on r -17
it__@english acm -16 16 -15
not__take bm -22 -17
not_get agjmnuv -20 22 -25 -41 -18 -26 -19
put__a gn -19 -22
we__the bdinopu -26 -20 -20 -24 -22 -16 -18
what__# dghju -23 -20 -21 -20 17
~cept bcdefghijloprstuv -17 -20 17 -19 -22 -16 -30 -29 -28 -26 -18 -16 -17 -17 -16 -26 -21
~ice> cefglpruv -20 -32 -30 -19 -22 -35 -32 -15 -37
~nsi ghlmoprsv -28 -20 -18 -17 -27 -18 -18 -20 -16
~upa au 16 -15
""",
    """
@open_ahorita m -18
a__ok m -23
a_mi abdgjpqru 17 -25 -15 -24 -22 -18 -28 -16 -28
can__explain iu -15 15
morning$ bfqr -19 18 -16 -34
no__available imq -18 -18 19
suspe* mn -22 17
what__this adfijm -16 -17 -36 -17 -36 25
~hess mn 21 -17
~rrow cdfjklnprstu -16 -24 -19 -15 -18 -20 -16 -15 -24 -17 -16 -22
""",
    """
do__sign dj -15 -16
is__allowed mn -28 19
myself__that q 16
not:fecha o -21
que__@move hmo 17 -28 -20
what__in hjm -16 -24 22
will__@late pr -21 16
~don cdefhiknopt -33 -49 -18 -15 -38 -16 -28 -35 -22 -30 -30
~isco dlm 17 17 -37
~pega mu -26 19
~sica adeglmqu -21 -19 -19 -16 -16 20 -21 -19
~torm m -18
""",
    """
caminando m -16
chickened m -19
sent acdhiklnoqrtuv -23 -15 -21 -18 20 -17 -22 -24 -20 -19 -15 -17 -24 -23
~ros> dmu -20 20 -16
""",
    """
agreed$ m 15
do__@call dm -15 -23
el__quiero m -17
~<jun jmquv 16 -21 -17 -16 -17
~ije cegilnoqru -15 -15 -15 -18 -21 -18 -16 -22 -20 -22
~mpi dfmu -17 -16 16 -21
~oot> o 18
~ubo m -24
~udad ju 17 -16
""",
    """
can_take amq -23 -22 24
driving abcdefgjkmnopstuv -28 -30 -21 -21 -17 -21 -19 -24 -16 -52 -35 -25 38 -19 -17 -34 -36
i_talking u 18
tambien u -18
~lep dmp -15 -18 -20
~oys m 20
""",
    """
@vehicle_esta hjmqu -19 -24 -28 26 -20
does__for gq -19 -17
i__asked m -24
in_my abdgiklu -29 -22 -22 -16 -18 -18 -16 -16
kjhkj* e 16
""",
    """
#_after or -15 20
@day_no moq -20 19 -20
it__more b 18
me__@place abijlopqrsu -15 -15 -16 27 -16 -17 -22 -16 -20 -18 -19
or_nah m -16
que_@drink n -19
~avia b -17
~lab bjklnrstu -26 -31 -21 -20 -29 -19 -23 -20 -29
""",
    """
@open_the jm -21 15
@texts_i m -18
be_# r 19
get__but jmq -16 -15 19
or_just m -21
see_someone aimnop 23 -23 -19 -20 -17 -15
situation m -20
want__any bl 17 -20
~hear agjmoqr -23 -16 -18 -31 -18 -19 -19
~oom> abcdghiklmrtv 17 -29 -18 -26 -19 -26 -29 -18 -24 -25 -24 -18 -24
~poe e 16
""",
    """
apt$ am 20 -21
but_i glmqrt -29 -25 -25 -30 20 -21
have__@visit dmnv -15 -25 -19 -18
nausea ms -17 18
not:since ms -21 16
please_@cancel bmo 18 -17 -23
stadium j -17
una__que m -18
~<vol ilmn -17 -18 -21 -16
~blar ci -15 21
~fica ag -16 -17
~nsw abdgjlnpqrsv -25 -17 -23 19 -16 -17 -22 -16 -21 -15 -21 -18
""",
    """
cayo pq -17 16
for_him j -16
pop m -21
rock ahmt -16 -19 -19 21
su_@place jm 19 -21
~borr agijlopruv -28 -21 -20 -15 16 -27 -20 -19 -22 -23
~top> bcdefghiklnouv -17 -18 -16 -24 -18 -17 -16 -17 28 -33 -16 -16 -19 -17
""",
    """
^could ablpr -16 -28 -34 -26 -16
^pongame o -19
be__when h -17
coming_up bdjmopr -22 -18 -17 -27 -23 -15 18
do__message m -16
el__por c -16
era abmpuv -25 -26 17 -19 -23 -21
things__ask g 16
~<ama adeghlmnqrtu -20 -20 -16 -15 -16 -19 -25 -18 -16 -16 22 -18
~alki abhjlnpqrs -25 -23 -15 -19 -27 -19 -20 -21 17 -16
~hour bdi -21 -16 -17
~orwa ilm -20 -15 15
""",
    """
en__# r 16
is__in abdfghjlnoqrv -36 -16 -34 -19 -17 15 16 -21 -17 -17 -20 -23 -23
not__to acdijlmnpu -30 -22 -31 -17 -27 -20 -19 -36 -28 -35
quincena u -18
way__get ir -15 -21
~<sha as -17 18
~ipp p -20
~oas m 17
""",
    """
and_do mo -21 -20
is__try a 16
presi* u -18
probl* abcdegjlnv -24 -23 -16 -18 -16 -16 -16 -19 17 -17
~lovi m 16
""",
    """
@food_@food mn -23 23
are__guys ad -22 -20
arizo* a -16
i_love lm -19 19
it_true dj -24 -19
my__@cancel oq -18 17
~<an cdefijklmprtu -44 -22 -49 -27 -24 -28 -60 -33 -33 -35 -37 -29 -25
~<mu acdefghjkmpqrsu -46 -31 16 -49 -44 -45 -44 -52 -41 16 -23 -20 -38 -17 -37
~rir> h 17
""",
    """
atasco r 17
many_times lm 17 -17
~<qu cdefghjnptv -20 -71 -63 -45 -49 -65 -20 -24 -19 -17 -20
~ola> agijnoqu -17 -20 -18 -22 -21 -18 25 -18
~way> acdefghikmnotu -36 -21 -32 -27 -24 -30 -28 -28 -21 -21 -17 -17 -24 -22
~with acfhjkmrs -21 -38 -34 -22 -18 -17 -17 -16 -20
""",
    """
@call__@staff i 20
@thanks_you acdfghijklmnopqrstuv -33 -23 -34 -32 -34 -36 -26 -32 -28 16 -23 -23 -30 -24 -27 -25 -24 35 -31 -32
a_@call dim -19 21 -23
arrive m -16
file m -16
getting__@texts m -19
of_gas dm -20 21
resume$ gk -18 16
that_morning m -20
~abil o -15
~empo adh -20 -25 -17
~heap j -18
~wri ainopqv -24 -20 -19 -18 -16 -21 -16
¿__@relative hjm -17 -21 -22
""",
    """
#__that admq -16 15 -25 -17
@relative__license np -19 -18
is__covered mp -28 -21
of__@visit d -19
put__my m 17
the_@vehicle abdhlnoqsu -21 -20 -24 -29 -15 -33 -27 22 -26 -22
version cu 18 -16
you__doctors u 16
~<exa abdgn -18 -16 -17 -16 -17
""",
    """
@thanks_it bdlmtu -22 -17 -16 -25 26 -16
ir_otro no -18 17
kids bcdikloqtv -18 -28 -31 -16 -16 -15 -19 -24 -15 -17
me_the bdkqsuv -19 -29 -23 -20 -17 -27 -16
que_ir abdgimop -18 -17 -33 -21 -21 -19 -16 -25
quiero_@visit a 15
them$ acdinor -20 -16 -16 -20 -15 -17 -17
~mai dgnopqrsu -23 -20 -25 -24 -17 -16 -19 -20 -26
""",
    """
but__texting l 16
can__punto mn 15 -18
is__# abghv -17 -19 -27 -29 -16
ok__i mo -20 -16
~<aga acehikmopqstuv -22 -27 -24 -28 -40 22 -20 -19 -31 -40 -21 -26 -35 -27
~rock ahmt -16 -19 -19 21
~tema a -19
~um> hjm -15 -18 20
¿_es acdgilmnou -20 -16 -41 -23 -20 -16 -33 -28 -24 22
""",
    """
a_patient m -27
do__with aghm -24 -28 -19 -15
reminder a -16
~<lug hlmnpqsv -18 -16 -30 -21 -17 -20 -18 -21
~<mom b -16
~gle adhnsu -25 -19 -21 -27 -22 -18
~gos auv -16 16 -15
~oma> acmo -16 21 -25 -21
~uede eghjlmprtuv -30 -17 -55 -41 -46 -22 -18 -19 -36 -50 -42
""",
    """
esta__@thanks mt -20 20
know_who mq -21 16
on$ abdegijmopqstuv -22 -40 -32 -33 -36 17 21 -23 -34 -30 -30 -33 -26 -44 -21
to__so im -17 -15
~<sca agijmpruv -21 -20 -21 -18 -15 -21 -20 22 -26
¿__algo n -20
""",
    """
hora__el i -16
how_i aj 18 -16
normal__asi s 21
records dn -15 -18
~est> abcdgijklnopqrtv 19 -27 -19 -45 -42 -26 -19 -19 -33 -34 -33 -19 -24 -23 22 -28
~uele dn -15 -17
""",
    """
my_day bmtv -17 -23 19 -16
puede_entrar n 17
pueden__mi imn -16 -21 -19
someone$ abcdhmnuv -27 -29 -24 -25 -29 -38 -18 -24 -23
~<as abcefhjklnoqu -34 -15 -42 37 -43 -37 -19 -24 -29 -40 -17 -23 -35
~sabi a -20
""",
    """
get__@texts aikmou -28 -22 23 -19 -16 -17
hearing_aid m -16
on__street r -19
~<pai gijlns -29 -16 -25 -16 -29 -16
~<si bcdefghijlnopqrstuv -16 -53 -24 -44 -53 -15 -20 -44 -17 -21 -32 -17 -24 -15 -28 38 -20 -20 -20
~wes ehilstu -15 -16 -15 -18 -15 24 -22
""",
    """
@thanks_mucho t 18
dose a 17
not:yet gmuv -23 22 -20 -29
si__a m -18
unsub* gu -17 -19
what__about mu -18 16
whoever m -16
ya_quedo q -16
~itin lnr -16 -22 -18
~nga> a -21
~rang bmoq -18 -26 -22 -17
""",
    """
could__@clinician ai -17 17
ends m -17
para_despues o 25
you__an aiuv -23 -18 -20 16
""",
    """
available bhjnou -18 -15 -16 -23 -17 -16
list__the m -16
lot$ abceghilmnoqrsu -20 -19 -17 -17 -16 -19 -20 -17 -21 -23 -17 -18 19 -22 -24
to__front m -27
~fech msu -26 -16 -16
""",
    """
#__instead o 17
june m 16
south$ u -17
super bdkpr -15 -20 -17 -15 -22
~dos> bcdhiknprsuv -23 -16 -28 -26 -28 -17 -20 -21 -28 -24 -16 -25
~jdh e 17
~nfo> blmo -17 -18 -16 -18
~nica m -16
""",
    """
if__@cancel b -15
mal$ efijklmnopuv -19 -17 -33 -20 -19 -23 -33 -23 -16 -22 -19 28
must ah -18 -18
no_m bl -17 18
tengo_que afhiklmnpqrsv -38 -20 -16 -41 -17 -22 -32 16 -56 -30 -16 -38 -24
~emo cdeghijsuv -24 -25 -24 -27 -20 -32 -26 -28 -24 -20
~unas o -16
""",
    """
^car m -17
do__sleep mu 15 -17
good abdefghjkqrsuv -21 -16 -42 -35 18 -23 -22 -35 -33 -21 -40 -46 -16 -40
place$ ru -15 -16
time_do a -30
to__@insurer im -18 16
~adv m -17
~apto m 18
~lit> d 16
~tien befhklmnoprs -20 -32 -39 -16 -29 -26 -18 -56 -33 -35 -39 -52
""",
    """
is__same ams -17 -31 -16
is__somewhere jm 20 -21
quiero__mas abim -28 -15 -17 -17
una__para o -16
~<mue mo -17 15
""",
    """
@clinician_que m -15
@traffic_on mr -24 20
do__say dgju -16 23 -22 -19
for__@call im 19 -15
hold_off m -16
i__say jnu -17 -18 -23
is_slow r 18
same__last m -17
something__up o 15
telef* abcgjnoq -20 -20 -17 -18 -21 -20 -17 -17
this_work gmu 23 -29 -19
to_put adm -19 19 -17
~<due abcdeghijklnpqrtuv -20 -17 -17 -26 -15 -16 -18 -21 -21 -17 -21 -27 -18 -21 -19 -16 26 -16
~ima dgl -16 -16 -18
~lid abimnqu -16 -25 -19 -23 -20 -22 -24
~tomo acdefgjklnprtuv -17 -21 -32 -16 -24 -30 -23 -22 -26 17 -22 -30 -21 -28 -15
~urge bdm -15 -18 -18
¿__@clothes m -15
""",
    """
antes_no no -22 18
me_down m -17
ya__ire blmt 28 -23 -22 -19
~elan o 23
~erm bcgijmnrtv -29 -25 -33 -38 -25 -21 -22 -32 -18 -29
""",
    """
as_it lmu -16 21 -20
de_nuevo klm 17 -20 -21
final* a 19
gg_@thanks t 17
~enle ijlmo -15 -15 22 -18 -19
~gold u -15
~isio s 15
""",
    """
@body$ abefghijklopqrstuv -26 -38 -26 -20 -27 -25 -39 -17 -31 -20 -35 -28 -30 -34 23 -25 -15 -20
a_later mo -22 26
be_in amr -25 -18 -16
esa_@place mu -19 18
said_@stop lmn 16 -23 -16
~<ca aefghjklnst -22 -58 -38 -21 -50 -18 -40 -26 -51 -25 -58
~ette adhjklnpqrtv -16 -30 -17 -18 -23 -15 -28 -17 -21 -24 -15 -21
~lud bdhijrs -17 15 -17 -26 -16 -16 -15
""",
    """
@day__please b 15
~oud m 20
""",
    """
comuniqueme_con i 15
dentist an -21 -16
is__day dmnp -23 -31 -24 17
quiero$ bi 18 -17
took__@wrong jmr -16 -17 20
woke_up m -17
would__get ilm -26 -22 -15
ya_mande ajl 18 -21 -16
~<add acdefghijlnoqr -23 -18 -23 -16 -17 -17 -16 -21 23 -18 -26 -19 -20 -16
~aigo admu -17 -16 -21 -16
~dia> j -21
~efin am -16 20
""",
    """
do__what mq -28 -18
else__@day o -16
i__scared mv -19 -19
my__be abmnopq -24 -21 -29 20 -17 -21 -29
pare lm 25 -23
""",
    """
does_school m 16
not:si n -15
~<doe abefijloprst -22 -23 -21 -29 -31 -47 -41 -19 -34 -40 -21 -36
""",
    """
are__# adehjmu -21 -17 -21 29 -23 -29 -31
banar* n 17
not:after h -16
salgo__la bmno 15 -15 -18 -17
~alto cdefgijklmptuv -17 -19 -27 -20 -15 -18 -16 -22 30 -26 -16 -16 -18 -18
~pel bcefgjklopstv -22 -17 -24 -18 -23 -24 -17 -29 -18 -18 -23 -20 -22
~sca cfghijlmnostu -21 -16 -31 -18 -32 -20 -24 -23 -27 -25 -24 -15 19
~sgos mu -18 21
~wor abcdfjklrtv -26 -32 -45 -20 -35 -29 -35 -38 -21 -41 -44
""",
    """
@stop__my m -21
bloqu* kl -17 17
do__# beghmp -18 16 -17 -15 -25 -17
inclu* ilm -19 21 -25
~uego m 19
""",
    """
@drug_ok m -16
nothing__now amn -18 15 -16
text__to kl -22 -19
with_someone m -22
~dol ghinoqrv -23 -19 -16 -20 -18 -17 -16 -16
~eds> gnpu -16 -25 -22 -23
~eria binqsu -19 -18 -19 -20 -23 -17
~fmla m 18
~hof abmo -19 -19 -21 -18
~legu abiprv -16 -18 -15 -20 -24 -24
""",
    """
@place__@vehicle jm 17 -15
know_how gmu 17 -17 -16
la_hora ar -20 -19
my__lol bnv 16 -23 -16
time__can hq -15 15
~ambi cdegijlpqrsuv 20 -18 -15 -20 -27 -23 -27 -23 -29 -26 -30 -32 -27
""",
    """
buscarme q 18
hip m -17
just_so ou -15 -15
the_@person m -17
to_@relative l -15
want__get m -16
~stam aim -16 -23 25
~swe bdgjlnopqruv -22 -25 19 -17 -19 -24 -16 -17 -23 -19 -17 -20
~war bdilmu -16 -19 -22 -18 18 -20
""",
    """
dale dfjqs -15 -16 -19 -18 -17
desde_el m -22
fecha ms -24 -16
operadora efhim -17 -19 -16 22 -22
que_tal defghjkmtu -17 -19 28 -24 -16 -18 -15 -23 -18 -24
somet* dp -28 -20
split d 16
~eant abil -27 -22 -15 -20
~ijad m -15
~lto> abcdefghijklmnqrtuv -17 -17 -20 -23 -31 -23 -21 -16 -21 -18 -28 29 -31 -16 -21 -19 -21 -25 -21
""",
    """
^oh em -27 16
cease ilm -16 17 -20
lined_up amp -18 -15 22
on_a abgijnr -24 -16 -26 -17 -17 -34 -17
resuelto p 15
tuve_@symptom ms -20 16
~arou abdnu -18 -17 -16 -17 -15
~lo> acdeglnprstv -17 15 -36 -47 -20 -21 -41 -29 -46 -24 -33 -31
~mbl s 17
~rog gilnqv -18 -15 -20 -23 -17 -17
""",
    """
meant abil -27 -22 -15 -20
~elc m -21
""",
    """
=beside:human himr 18 -19 -21 -17
@day_at emor -19 20 -19 -16
far__@day hm -15 17
no__mas bcgiklmouv -19 -16 -18 -29 -20 35 -41 -18 -16 -19
quali* mu -20 19
save mr -16 18
senora u -15
~<bac aefhklnosuv -16 -19 -20 -38 22 -42 -22 -19 -22 -18 -30
~ild bdqtu -15 -19 -21 -15 -20
~mend gipu -21 -19 -15 -20
~now> abdefijklnps -25 -19 -31 -27 -25 -29 -34 -17 -40 -21 -27 -35
""",
    """
como_llego dnrsu -17 -24 -24 -19 -16
riesg* mu -18 21
una_@machine m -16
~dea> u -16
""",
    """
much_a dmu 24 -25 -17
my__day dgmq -16 -15 -25 -25
que__@drive p -17
secon* m -24
so_no p -16
~log dmu -16 -25 -20
""",
    """
carta__mi im -19 17
i_am cdefhilnopqrstuv -33 -36 -43 -50 -62 -32 -21 -45 -28 -20 -25 16 -16 -28 -30 26
instr* mnr -19 21 -20
mean_to klm 23 -21 -27
mil_@thanks blmt -18 -16 -24 22
what__say gm 25 -26
~<asd cdefgilmtuv -17 -16 34 -24 -17 -16 -25 -35 -18 -20 -18
~cand mv -21 -19
~ela> glnr -16 -23 -17 -19
~lled bgijklmnpsu -35 -23 23 -22 -18 -22 -26 -31 -30 -21 -16
~lots a 19
~shi adlmpqsu -19 -19 -24 17 -19 -18 -17 -22
~taff m -19
""",
    """
doctora aim -18 19 -18
i__@clothes adiq -24 -21 -18 -19
~<tes hu -16 15
~amab fmt -17 -18 22
~ew> abdju -17 -17 -18 -26 -19
~fe> abfghijlmnps -18 -15 -16 -16 -19 -19 -25 -18 19 -24 -19 -19
~rar> biu -18 -24 -17
~spot acdghinqu 15 -18 -20 -15 -17 -35 -20 -23 -19
""",
    """
@drink abcdefghijklnopqrstu -67 -55 -36 -55 -56 -50 -67 -58 -28 -48 -44 -54 59 -52 -56 -39 -57 -26 26 -20
day_after no -15 -21
monday dfjmoqru -18 16 -21 -20 21 -16 -20 -26
pop__that u -15
si__de a -17
~<sun dms -16 21 -15
~eply aglnu -21 22 -16 -18 -15
""",
    """
of_a du -18 -29
venmo efm 19 -15 -22
want_them v -15
~ain> bcdehkmopqrtv -49 -39 -17 -33 -49 20 -15 -25 -35 -44 -41 -30 -34
~hen bcdefghjklstv -31 -33 -20 -25 -28 -44 17 -29 -40 -45 -17 -18 -37
~te> adeghjlnprs -20 -26 -64 -35 -23 -23 -22 -53 -25 -53 -23
""",
    """
and__out bp -16 -16
pick jklrsuv -20 -18 -21 -26 -25 -24 -20
pleas* defmnpqst -35 -34 -31 -17 -36 -35 -42 -29 -18
the__we a -18
~heel mps -25 16 -16
~iety mu -19 15
""",
    """
@texts__for l -17
airport q -16
day__i agmn 17 -15 -17 -23
days bdgijmnp -24 -32 -18 -16 -30 -19 -27 -16
forev* am -16 -16
it_in abcgiklnqr -31 -23 23 -19 -18 -17 -20 -17 -16 -20
taking_my ar -19 -19
~gary lmv -25 -27 37
~ita cdefghknpsv -35 -20 -30 -25 -22 -15 -40 -25 -34 17 -39
~mars im -16 17
~rre dhijqtuv -21 -22 -28 -25 -15 -18 -30 -29
""",
    """
@relative_says mor -44 -15 -16
be__after n -16
can__it abcghilmnorstv -50 17 -18 -34 -26 -34 -22 -52 -42 21 -36 -24 -16 -22
el_@insurer dm 15 -16
later_in m -15
sorry_i m -25
the__night hmns -15 23 -19 -23
tiene* bgjknprstuv -27 -25 18 -17 -25 -18 -23 -19 -16 -49 -20
~<eq a -16
~cha cefghjklnqsu -47 -39 -35 -15 -37 -18 -17 -18 -17 -46 -42 -22
~gio> o 20
~obli d -16
~ompr dmu -17 17 -16
~yda m 16
""",
    """
cerrado hm 19 -17
good_looking mt -27 21
i__before gimoqsu -24 -27 -37 -26 -31 -19 -24
next_one abm 17 -17 -20
reach bcdghijkmu -18 -19 -27 -17 15 22 -18 -19 -31 -27
works$ m -28
~cci nr -17 -16
~ell> abcehnorsv -30 -29 -29 -26 -35 -40 -20 -17 -30 -25
~rmen m -21
~self bcghjmrsv -22 -19 -23 -19 -23 -34 -20 -16 -20
""",
    """
@cancel_i dpq -15 -16 -22
~ir> befgmnoptv -29 -20 -27 20 -32 -19 -41 -48 -28 -28
~mare su 17 -16
~our bcefgnpqsu -25 -40 -35 -28 -18 -44 -26 -16 -18 -18
~ts> bcefgiklnqrt -21 -36 -48 -40 -56 -24 -44 -17 -23 -21 -50 -40
""",
    """
a_day gjnou -18 -16 -23 -18 -16
effect d -19
~<abr adhijlnou -20 -17 34 -18 -17 -15 -18 -22 -20
~<awa cdefghijkmnot -21 -31 -26 -22 -30 -25 -26 -26 -21 -30 -31 -17 -23
~cks adnor -29 -21 -34 -17 -16
~done dilmuv -16 -17 20 -33 -27 -25
~iph dm -22 18
""",
    """
a__there adhijnopqru -29 -23 -17 16 18 -32 -21 -16 -22 -22 -24
am__for gijlv -21 -17 -18 -16 -17
are__near jm 22 -23
had cdefghijoqtu -21 -36 -18 -30 -33 -27 -25 -30 -46 -16 -33 -40
la_@treat bdghijnoqruv -21 -25 -27 -15 -18 -16 -17 -20 -16 -18 27 -20
should_we amn -17 -20 16
the_best adijmtu -21 -18 -16 -18 17 16 -20
~ifi acdgijlou -20 -17 -18 -24 -23 -21 -17 -16 18
~ulp v -17
""",
    """
@wrong abcefghiklmnopqstuv -56 -59 -42 -70 -64 -25 -62 -64 -53 -22 -39 -52 -50 -54 -57 -51 -64 -75 84
and_nothing m -18
days_do u -19
is_@drink adhijkmnoquv -18 -29 -19 -21 -22 -15 -21 35 -15 -27 -37 -18
it_per du 21 -21
~onsu lm -15 -19
""",
    """
activ* klm 23 -17 -26
busin* a -19
not__@ride p -18
on_@traffic klmr 19 -18 -18 -16
~arm bcefghjopqu -45 -38 -21 -21 -38 -32 -25 -26 -18 -22 -41
""",
    """
@clothes__what m -17
@insurer__@relative pq 18 -16
it_like mu -17 21
my__my aiq -21 17 -27
you__take abdhjlmnpq -18 -30 19 18 -17 -27 -34 -21 -17 -26
~<att i -17
~dude mv -15 18
~ntro bcdfgijlmos -28 -20 -23 -18 -30 -30 18 -23 -43 -24 -20
~sera bdgijlmoru -15 -26 -19 -16 -20 -20 -34 -19 -16 21
""",
    """
have__@clinician am -23 -18
it__with bdginu -20 -25 -16 -22 -27 17
puedo bcefijklmprstuv -38 -34 -19 -26 -19 -25 -40 -20 -21 -27 -48 -32 -27 -29 -21
says__will mu -16 -16
so bdefhijkmnorv 20 -25 -25 -35 -47 -18 -35 -42 -49 -48 16 -18 -53
they_@cancel bm -17 16
you__my acghijlnpqsuv -43 -31 -42 -33 -31 -31 -25 -43 -26 -38 -23 24 -16
~ayan b -15
~creo mu -18 -15
~rrie im -17 21
~xpen u -18
""",
    """
@relative__with lmnpqu -16 -19 25 -16 -23 -20
@ride abcdefghijklmnopqrstuv -75 -54 -69 -84 -70 -73 -54 -63 -74 -48 -66 -78 -53 -48 -39 61 68 -59 -45 -71 -74 -74
and__to b -20
are abcdefgijklnopqstuv -19 -45 -45 -27 -37 -25 -27 -33 25 -37 -57 -18 -27 -27 -65 -57 -30 26 -27
i_@animal gmn -16 22 -16
my__came o -15
what__@price ghiju -24 -19 -20 -35 -39
wine hm -21 22
~kill abdiklnopqr -21 -20 -20 -22 -20 16 -21 -19 -16 -19 -18
~off au -20 -26
~ose cdehilnpqrt -29 -40 -23 -30 -36 25 -18 -31 -38 -19 -20
~urs aefghiqstu -28 -17 -18 -17 -20 -26 -15 -20 -17 -18
""",
    """
adentro$ mo -15 -20
need_anything adm -22 -17 18
nm$ flu -21 -19 -15
you__old v 18
~<dru hou -15 -16 17
~bien bdfgpruv -18 -26 -20 -26 -27 -31 -30 -20
""",
    """
@person_please bcilmu -21 -24 34 -20 -28 -22
^send acdgijlm -16 -18 -26 -28 -19 21 -31 19
estafa guv -16 20 -18
have__@wrong j -25
me__an m -16
me_alone m -23
no_me acdeghjknpqstuv -42 -39 -49 -17 -18 -21 -43 -25 -38 -38 -16 -43 -23 -42 -22
saturdays hm 18 -15
~<cog dmnou 20 -25 -18 -17 -18
~oks o -20
~tern dlnqru -16 -19 -16 -17 -16 -19
~uelt dlmpqu -18 -22 -25 22 -17 -17
""",
    """
askin* adhklopru -25 -21 -18 -16 -20 -21 -15 -18 -23
have__in bhmpq -17 -18 -32 -20 -19
of_the dfgkru -23 16 -18 -16 -20 -31
~<mor acdefgijmpqtv -17 -27 -45 -33 17 -42 -26 -36 -36 -30 -17 -35 -18
~edi cefjkopt -27 -20 -22 -28 -24 -39 -22 -19
~plac dhiklmns -27 -20 -15 -16 -19 -16 -29 -21
~toy bcefhiklprtuv -17 -37 -27 -26 -35 -36 -16 -27 -41 24 -26 -39 -37
""",
    """
coupl* m -20
i__want agnqsv -25 -33 -16 -15 -15 -19
mi__a jquv -16 -23 -16 -16
vendr* au -18 -16
~tal efghiklnopqrst -34 -31 -43 -51 16 -36 -26 -53 -21 -43 -32 -22 -21 -28
""",
    """
get__there ijn -24 -20 -21
good__to mt -28 -16
see_that m 18
~<ema bijlmv -20 -23 -16 16 20 -18
~dkfj em 20 -21
~mmon dmnsu -15 -18 -20 16 -18
""",
    """
@cancel__del bm 19 -21
del_@day abcfhijklmnpqrst -35 39 -16 -15 -32 -19 -17 -20 -34 -42 -18 -20 -18 -17 -27 -17
i__again ajlmn -18 -16 -25 -30 19
like__that ao 16 -15
will__@relative abdmnqr -28 -29 -23 -18 18 -18 -21
~han cdefghjlqu -31 -22 -34 -37 -28 -34 -37 -18 -18 -41
~hora cdefhijklpqstu -31 -37 -22 -30 22 -41 -49 -31 -33 -35 -24 -17 -25 -48
~stru bdjp -18 -18 -18 -16
""",
    """
algo bchjlmnpqruv -20 -17 -37 -23 -24 -31 16 -26 -26 -37 -16 -20
chest abim -18 -17 -20 24
gatorade dmnqu -16 -29 28 -17 -15
~uart anrsu -20 -17 22 -19 -16
""",
    """
al_otro no 19 -27
baile* pq -22 17
bank dhm -18 -23 22
been_having m -15
crazy t -15
me_voy m -15
not:poder m -20
not_take ablpq -17 -36 -20 -21 20
puede_@move abm -22 -17 -18
would__bring m -17
~gal> j -17
~ibra m 23
~uck abcfhiklnpstu -21 -29 -15 -15 -24 -27 -27 -24 -27 -32 -21 -26 -33
""",
    """
@symptom_today qs -16 16
can_my bcdilmnpqru -28 -20 17 -26 -23 -42 21 -31 -30 -21 -40
cooki* m 22
ese__no dlm -17 -20 -20
flying u -18
turn__up aklmo -15 -17 -20 21 -16
~buen bcdefghklnoqrsuv -26 -20 -22 -23 20 -18 -25 -21 -18 -20 -20 -22 -21 -22 -20 -26
""",
    """
^turn abejmor -16 -19 -17 -20 17 -20 -28
not:receive lm 15 -19
se__uno dgo -16 -18 -15
""",
    """
add abgilnv 20 -22 -20 -19 -30 -21 -17
damag* dm 15 -15
ident* cilmu -18 -15 -21 -20 20
make_it adgmu -23 -18 -15 -27 -26
~arry u -16
""",
    """
by_mistake lm -22 -16
flyin* u -18
got_me abdiklmnpqsuv -33 -28 -16 -23 -18 -24 -33 -15 41 -39 -27 -31 -21
no_puede mnop -17 -30 -23 -19
quedo__@fetch q -17
said__to l -17
saludos$ m -25
somewhere ajn -17 16 -19
~gent bceiklmnosuv -28 -16 -15 16 -21 -19 -27 -18 -22 -17 -21 -18
~jhk e 16
~ovi afghijklmtu -38 -16 -19 -22 -19 -29 -24 -22 17 -16 -27
""",
    """
^baja bdeklm -18 -15 -17 -16 24 -27
do__plan m -16
no__after b -16
ok_that mt -18 16
thanksgiving adfghotu -16 -19 -16 -16 20 -15 -26 -17
~dh> e 17
~ebo> adefhijlmnopqrsuv -19 -22 -18 -18 -16 -19 -17 -19 -33 17 -16 -15 -19 -19 -18 -25 -27
~eis> u -19
~sel bfghjrstv -30 -15 -30 -32 -35 -27 -23 -23 -29
""",
    """
quiero__una imu 18 -21 -18
you_from m -16
~<the abcegmopstv -18 -22 -18 -45 -21 -21 -29 -21 -24 -39 -17
~awes hmt -15 -19 24
~gas m 19
~yth cfghirtv -17 -21 -37 -40 -25 -29 -16 -28
""",
    """
@visit__@person o -19
dispo* dmo -16 -26 -15
do__you bhj -16 -18 -25
is__@wrong imv -18 -17 20
it__the dgmnpr -26 -17 -46 -19 -16 -27
my__i cijpru -16 -20 -18 -20 16 -36
~ceta aiklm -19 25 -16 -16 -21
~ebb muv -21 -19 20
~for cefjkpqsv -44 -42 -38 -16 -28 -48 -17 -21 -44
~igno mu 19 -17
~oops m -16
~ver abcefghijno -19 -26 -19 -54 -56 -40 -26 -29 -33 -48 -50
""",
    """
got_to cghklopqrstuv -25 -27 -16 -19 -21 29 -35 -24 -26 -24 -17 -37 -20
walk__it agu -17 17 -21
~fla nop -23 -17 -21
~urt> mnp -19 -24 -18
""",
    """
@month$ bcgiklnrsuv -24 -15 -23 -20 -16 -21 -26 -24 -24 -22 -29
dumb amn -19 23 -17
one_can q 19
turn__a m -19
~<ell mu -19 -16
~<tal efghijklnopqrst -18 -19 -27 -34 19 -40 -25 -37 -35 -24 -34 -46 -31 -30 -18
~ats> m 17
~dle abdghnopqv -21 -19 -19 -17 -15 -20 -21 21 -26 -20
""",
    """
mejor__voy b 18
to__patient ai 16 -18
~<la abdfgklnqrtu -21 -45 -15 -16 -19 -26 -46 -23 -19 -18 -43 -43
~sho cdefhijklot -34 -31 -25 -23 -16 -22 -21 -38 -46 -18 -25
""",
    """
bus abdfghiklmnoqsu -21 -23 -33 -21 -18 -30 -24 -21 -17 17 -39 -29 15 -34 -28
do__@day hm 17 -28
lo__@english acgm -15 22 -17 -17
we_are adfghikloqrsuv -40 -31 -17 -21 -27 -25 -20 -21 -18 -24 33 -28 -33 -26
you_provide m -16
~owb m 20
~pop fgu 19 -17 -18
~reci befginoqsuv -26 -16 -19 -33 -39 -29 -19 -22 -18 -34 -18
""",
    """
@relative_wait anpq -16 20 -16 -20
iba q 22
staff m -15
~<loa dm -19 16
~arb a -17
~comf n 17
~eer d -16
~lict mo -16 22
""",
    """
@sick_@body bmor 26 -24 -18 -19
i__ready km -15 -24
no__on mq -23 -17
~<equ a -16
~ble bcdefhjlmprtuv -16 -24 -23 -48 -46 -49 -31 -27 -25 -44 -17 22 -31 -52
~min acdefghijnpqrstuv -29 -31 -46 -39 -44 -56 -34 -21 -15 -54 -17 -21 28 -56 -17 -23 -31
""",
    """
muy bcegijklmnpqrtuv -26 -20 -21 -17 -31 -26 -25 -21 -35 -27 -20 -27 -20 27 -33 -29
nah abcdefijloptu -20 21 -15 -17 -17 -20 -15 -19 -23 -20 -17 -23 -22
trust u -17
~espo abgkpru -23 -18 21 -15 -15 -16 -16
~loo bfghiklopu -21 -20 -23 -27 -16 -21 -28 -30 -28 -37
~pon bdefghjklmprstv -20 -20 -40 -17 32 -44 -45 -16 -35 -22 -42 -35 -45 -18 -46
""",
    """
@price_me m 15
^am abdgilmopru -19 -20 -25 -19 -15 -19 -37 -25 -24 -29 27
big_@food mn -16 16
esto__los l -16
not:@ride dgijlnqrsv -19 -20 -23 -25 -23 -25 23 -21 -19 -25
~cruz o 16
~uel abdefhijnpqtv -29 -31 -15 -26 -20 -23 -31 -22 -33 16 -33 -25 -27
¿__dejar hm -15 -18
""",
    """
@move__oil mo 23 -22
sigan__@texts l -21
take__if m -21
why__it m -15
~<aig e -16
""",
    """
@drug_oil m -18
days$ anq -16 -21 -16
direccion abhijkoprsuv -24 -23 -18 -31 25 -18 -21 -19 -20 -16 -23 -19
how__going dfmu -22 21 -20 -20
is__point mu -18 17
que_sea b -15
the__a djmu -22 -24 18 -26
~and> jqr -28 -19 -17
~ila bhjklnrsu -24 -18 -25 -17 -16 -31 -23 -22 -27
~llu s -18
~lumb giklmu -16 -18 -16 -21 19 -17
~nage dilm -20 21 -18 -20
~tamb u -18
""",
    """
covered__the dmu -17 -22 18
my__we m -18
quiero__@food aim -21 -20 22
someone__me b -17
~desd abdgilmoqrsu -29 -23 -26 -16 -16 -17 -26 -23 -19 -31 23 -22
~mer bcefijkmnopqst -19 -39 -31 -30 -16 -22 -19 16 -45 -29 -25 -29 -44 -28
""",
    """
be__before n -16
drive abcdefghiklmopqrstu -30 -28 -29 -42 -18 -21 -32 -39 -50 -35 -29 -30 -38 20 37 -38 -17 -23 -45
que bcefgilmopqrstuv -25 -26 -53 18 36 -29 -44 -31 -43 -72 -17 -85 -24 -35 30 -68
sending__i l -16
still__it mn -23 21
the_@traffic mrs 19 -18 -15
todos ms -24 -16
want_to cdgjklnpruv -19 -26 -44 -23 -41 -20 -30 -19 -23 -18 -41
~conv lmq -17 -19 -15
""",
    """
^@price bcdefghijklmnortuv -27 -21 46 -28 -38 -23 -22 -25 -31 -23 -26 -52 -23 -19 -18 -21 -30 -21
puede__en cikmnq 20 -30 -16 -17 -28 -24
""",
    """
just__the do -19 -21
la_@place abcdgjklmnopqrstv -30 -29 -18 -23 -19 31 -19 -21 -55 -26 -31 -25 -20 -30 -27 -19 -26
~bia acms -18 16 -27 -17
~eto iu -16 -21
~orro cdfgjklnprtu -17 -24 -20 -16 -16 -19 -20 -17 -16 -25 -17 -23
~rvi bdmos -15 -20 -16 -16 -17
~xic mu 21 -17
""",
    """
break eu -15 -17
not:de abgjklmnoprt -20 -17 -19 -25 -20 -56 28 -19 -24 -21 -18 -15
they_put du -21 16
~hel bcdeghijklmnos -40 -33 -15 -36 28 -27 -26 -33 -35 -40 -20 -38 -29 -31
~nen efgknqrstuv -21 -22 -34 -21 -31 -20 -35 -26 -26 -31 -27
~rit abegjnopqv -29 -15 -15 -19 -28 -28 -24 -24 -30 -25
~ula> m 16
""",
    """
@call__favor acilm -15 -18 30 -20 -17
@vehicle__to j -15
is__no m -17
so__is bmo -16 -27 17
""",
    """
aprob* nqu -17 -16 -17
soon__possible mo -20 -21
~ille mnoqsv -17 -25 -17 -17 -18 -23
~lir> n -17
~qued abdefghikluv -18 -20 -29 -19 -24 -41 -20 -48 -42 -32 -16 -27
""",
    """
abuela p -21
have__@sick mnq -19 15 -17
it_ok adm -15 -18 -17
me_out agiklmnoqrtu -26 -15 -23 -25 30 -30 -24 -21 -17 -22 -17 -28
not_message m -16
often dnu -20 -19 17
will__that no -17 -15
~<pag abcdfglmnouv -20 -15 -16 24 -16 -15 -16 -31 -19 -20 -18 -17
~axe mu 21 -18
~gol mu 19 -30
~omo ceijkoprtv -17 -40 -40 -16 -21 -21 -51 -37 -25 -43
~rir bm -19 -22
¿__tienen dmu -21 -24 -21
""",
    """
che_¿ jn -22 -18
como_esta agjlmnsu -25 -28 -20 -23 15 -21 -18 -22
equivocado acdefghijklmprtuv -19 -20 -27 -28 -31 -36 -25 -29 -33 -21 -43 -17 -17 -25 -25 -28 48
mi__para i -16
to_@move bcdijklnopqsuv -27 -28 -41 -33 -24 -22 -25 -35 40 -27 -26 -23 -31 -18
~<al abcdeghjstu -26 -41 -35 -15 -74 -36 -19 -38 -46 -29 -49
~ene cefghiklmnt -16 -38 -43 -19 -17 -33 -26 -24 -28 -40 -34
""",
    """
@stop_on klmpr 19 -22 -22 -16 -19
b_there m -20
trabajan_en h 18
~ered abjmpqs -22 -20 -19 -22 19 -16 -15
""",
    """
i_owe adgijlmnotuv -30 24 -27 -18 -24 -17 -22 -21 -16 20 -21 -16
~ara> defghlnpqrst -21 -25 -23 -18 -24 -22 -17 -15 -34 -27 -40 -32
~rrer o 17
""",
    """
a_@book am -26 16
bananas mnu 21 -17 -15
bring$ mn -26 25
flat_tire q -17
is_@insurer n -17
my__@stop mp -24 -16
on__books ab 19 -16
what__target hm -16 16
""",
    """
@symptom__my s 18
get__the klmqu -24 -16 -18 -21 -24
give_my ai -22 -16
long_does dn -18 -16
~atin f -15
~cked abdegin -36 -31 -25 -15 -16 -16 -21
~dejo adhlmnpqu -19 -25 -22 -16 -34 18 -20 -19 -17
~fkd em 20 -21
""",
    """
@drive abcdefghiklmopqrstuv -38 -51 -56 -63 -40 -46 -57 -52 -58 -52 -42 -38 -53 49 34 -35 -37 -45 -70 -33
@relative_y m -27
empez* am 21 -19
hours abcdefghijklmoprtuv -47 -15 -27 -47 -24 -35 -34 53 -39 -46 -25 -34 -17 -28 -29 -26 -34 -53 -36
not__that abdnotu -19 21 -15 -15 -16 -18 -19
sign__@relative am 19 -23
someone__my acopqv -20 -21 -16 -25 -22 -18
~lost acghiklnpstuv -33 -15 26 -19 -21 -18 -37 -33 -28 -22 -24 -30 -23
""",
    """
^not acdefhjklmnprstuv -31 -32 -42 -37 -28 -26 -32 -31 -23 -18 -29 -27 -44 -22 -33 -33 39
el_@clinician abdo 22 -18 -16 -22
end_all lu 18 -15
return__@clothes l -15
~afe> dju -22 -16 19
~ecom cdghijklpqru -16 -25 -23 -18 -30 -19 -22 -17 -19 -21 -17 -32
~lome im -19 21
~uy> em 16 -18
""",
    """
~elt> ms -20 26
~flo elo -15 -19 -17
~med acjo -15 -15 -23 -20
~osta d 17
~tsd> agin 16 -19 -18 -15
""",
    """
@body__@treat s 17
@insurance_is dmn 16 -17 -17
estos gmrv -18 -18 -17 -15
is__@visit bdfgilmnopqrs -43 33 -17 -21 -25 -17 -26 -44 -38 -26 -27 -23 -38
me__igual m -16
sign$ a -18
tarjeta abdhio -17 -26 19 -21 -15 -15
~lanc u -18
~okie m 16
~reco bcdghjrs -24 -18 -21 -32 -19 -24 -23 -17
~rgio o 20
""",
    """
i_said abinru -25 -29 -17 -30 -15 -17
it_works gmu -27 -25 26
pueden__favor i 16
somebody_else abip -21 19 -17 -20
this__off lmu 22 -24 -15
~ethi dp -28 -19
""",
    """
a__day abdfilnopqrsuv -21 -29 -17 -17 -18 -16 -26 22 -23 -22 -17 -22 -21 -15
ubi aijlmor -21 -18 24 -16 -21 -16 -17
what__an admu -18 -19 -17 21
what__it bdfhnoq -16 29 -28 -34 -41 -40 -35
when_did m 17
ya_le akmqv -18 -17 16 -15 -17
~<cn bclmou 25 -16 -17 -23 -17 -19
~flic mo -16 22
~ily> du -20 -20
~male imp -20 18 -15
~nov m 19
~orse mo -18 -16
~ward bdilu -15 -17 -24 -16 -19
""",
    """
can__on g 19
empezar$ a 17
next_two mo -17 -15
""",
    """
an__with abm -35 -16 22
job$ abdglo -17 -20 -20 -21 -15 -16
something__for a 18
there$ acdfghiklms -40 -42 -61 17 -55 -31 26 -19 -58 -19 -50
~cut abnou -25 -17 -18 -15 -18
""",
    """
do__ready mn -20 22
does_my u -17
it_too dhju -15 16 -20 -18
like__@visit a 16
not:quiten bl -25 -23
to_@book abdio 21 -16 -16 -21 -16
~<exi abdghjlnru -16 -17 -23 -21 -17 18 -17 -23 17 -26
~<ped i -25
~lks gijm -18 -20 -20 -25
""",
    """
@texts__este kl 16 -19
@wrong_number jlv -19 -23 26
a__to cghiknopqs -21 -27 -26 22 -26 -33 -21 -19 -15 -21
far__the hm -15 17
going__@drive m -16
harold__# m 15
me_vayan b -15
to_answer gm 19 -20
ver__mi an 18 -17
~tico m -16
""",
    """
does__car mu 21 -17
evaluation a 15
i__past j 17
matte* mn -33 24
that__the dgjmu -16 -18 20 -15 -22
the_vet mu 23 -24
will__able q -16
ya__nada lm 19 -17
""",
    """
and__are j -16
representative cdefhijlmtuv -16 -21 -26 -29 -25 32 -15 -18 -33 -21 -19 -17
sacar$ m 17
somew* ajn -17 16 -19
with__lol q 17
~<vac gjm -16 -15 20
~ica> abcefhjklpqrt -36 -24 -19 -24 -17 -23 -18 -23 -24 -25 -32 -23 -16
~maki nr -16 -22
~obar au 18 -16
""",
    """
^quiteme alm -22 15 -20
a__@treat diu 15 -16 -21
easy a -17
no__esa r -15
someo* gjklmrst -27 -25 -16 -23 -20 -22 -19 -20
tengo_@visit bv -18 15
this_@medicine mu -15 16
~<lat abcdegijklnopruv -18 -30 -26 -25 -18 -23 -31 -20 -22 -23 -24 24 -23 -27 -27 -24
~<xcv em 17 -17
~ner> adhklmnpq -34 -33 -16 -16 -20 -45 -19 -15 -34
~wed> aijmnpuv -17 -21 -18 -19 21 -16 -18 -17
~wen acefghiklmnptv -23 -21 -35 34 -21 -24 -19 -22 -32 -18 -28 -20 -22 -17
""",
    """
@medicine__dia n 15
better glnrv -22 -19 -24 -21 -16
how__can dhijmou -22 22 -27 -19 -16 -21 -25
volver_a i -16
~pene u -26
""",
    """
resume__please k 17
sooner ao -21 22
to_somebody a -16
~circ m -21
~cred dm 21 -15
~kip> abcdefgijlqrstuv -25 17 -21 -25 -23 -18 -23 -23 -22 -24 -17 -16 -17 -18 -29 -18
~nuda km 18 -19
~one> abdejkorsu -16 -16 -21 -30 -42 -36 -18 -48 -41 -36
~usa acijklnv -16 -15 -16 -17 -15 -17 -17 -18
""",
    """
@medicine__with nu 18 -16
@symptom_que ns -16 16
tal$ defgjmtu -15 -17 28 -21 -16 -26 -16 -21
that_again kmn -17 15 -17
this_number dijkmv -18 -38 -27 16 -40 -21
~tadi j -17
¿__ir g -17
""",
    """
@call__@visit m -17
dude$ mv -15 18
he__@sick n 16
paseme_con ij 17 -16
~elim am -16 -20
~mple b -17
~situ m -20
~worr bgpqruv -16 -19 18 -16 -19 -16 -16
""",
    """
como_saco nqu -15 -15 -19
forget_my k -17
how_early amou -21 -33 -16 -20
i__and jlmsu -28 -19 -25 -30 -23
questions_for im 17 -21
rent$ m 17
wepa eflm -24 23 -17 -20
~bill abdghjklnopqrstuv -25 -30 21 -21 -18 -25 -18 -16 -31 -29 -20 -25 -23 -21 -18 -36 -27
~ipho dm -22 18
~ney> ilmnou -25 -20 16 -20 -25 -21
~nten ilnq -21 -18 -15 -19
""",
    """
@howmuch_la d 18
going__a mq -23 -16
not:right ghjoq -18 -19 -16 -16 -22
~fix q -17
~rita dgkqv -18 -19 -18 -15 -16
~thin cefijlqrt -27 -28 -27 -32 -18 -20 -23 -53 -40
""",
    """
^they bghjknopqs -17 -16 -24 -17 -19 -19 16 -19 -22 -24
ando__la a -17
long bcdefgklmoqtuv -41 -18 -39 -21 -21 -33 -21 -43 -19 -20 -17 -26 18 -27
till_i nu -15 -19
~ght> abcdefijklopquv -18 -18 -36 -18 -43 -33 -18 -16 -16 -39 -18 -42 -17 -29 -32
~hur cfghijklnrt -17 -15 -24 -16 -25 -23 -18 -23 -27 -22 -17
~ife jn -17 -16
~nla bjmoqrv -17 -16 -29 15 -16 -18 -17
~side adgjloqruv -33 -33 -27 17 -15 -26 -21 -17 -21 -22
~sob dn -18 -15
""",
    """
alguien_me i 17
do__ever u -18
is_not bdfgjlmnpstv -20 -32 -22 -28 -28 -22 -21 -27 -36 -23 -16 36
this__do gmu 27 -25 -28
tienen_ayuda a -17
~answ abdgjlnpqrsv -25 -17 -23 19 -16 -17 -22 -16 -21 -15 -21 -18
~reye u -16
~tors m -19
""",
    """
@cancel_@day m -22
day_off p 17
de__favor kl -18 16
lose bdgjklpqrv -26 -18 -34 -20 -17 31 -16 -15 -24 -23
no__not glmoqv -19 -16 18 -16 -17 -20
not:hit lm 17 -23
sent$ inu 16 -17 -15
you__go am -18 -16
~<wat bdjlnpu -18 -15 -20 -17 17 -18 -27
~alt acefghjklmnpqrstu -37 -32 -44 -39 -35 -31 -34 27 23 -25 -34 -33 -36 -33 -27 -31 -35
~hen> bcdefghjklstv -29 -32 -20 -24 -28 -42 18 -28 -39 -41 -16 -17 -36
~liv ajlnopru -22 -17 -19 -16 -16 -16 -21 -27
""",
    """
@body_or u -15
thurs mo -20 16
want__again l -21
where__the dqru -18 -15 -18 -17
~icu au -16 -16
~ngs bcdikqrt -22 -21 -34 -20 -19 -23 -21 -17
~ris dghjmo -20 -20 15 -21 -32 -21
~vb> em 19 -18
""",
    """
a__am m -15
is__anyone i 16
should__if m -16
somebody__can a -18
told bin -21 -22 -27
~lse> cghijmnpq -20 -20 -26 -30 -22 -28 -22 -30 -19
~rime jm -16 -17
~vos> muv -20 -18 -15
""",
    """
@pay__get d 15
any__available aim -17 -20 18
cousin admop -19 -16 -25 -19 23
family$ dqu -20 16 -17
get__@ride nq 15 -19
~oad dhu -17 -22 -19
""",
    """
@cancel__@texts bklm -25 -23 27 -29
a__con v -15
a__llega hm 15 -18
be_@open h 18
how_do defhinoprstuv -38 -17 -19 -54 -34 -34 -28 -26 -27 -34 -15 -24 -35
let_us abcdghjklmnorsuv 23 -31 -15 -19 -19 -22 -15 -15 -19 -47 -15 25 -16 -16 -21 -16
not:have bcdgijnop -27 -19 16 -22 -26 -21 -17 -17 -28
not:home pq -24 20
will_let m 16
~aque ajklrv -16 -15 -16 17 -21 -15
""",
    """
@price abcdefghjklnopqrstuv -20 -37 -45 68 -47 -64 -66 -61 -77 -51 -49 -26 -38 -31 -59 -48 -44 -36 -47 -44
@visit__the adinsu -28 -27 -20 -24 -17 -18
a_letter i 18
for__the dmo 17 -29 17
inscribirme l -17
la__del bilms 22 -17 -19 -18 -16
so_need o 18
~<dal cdfilnqs -15 -18 -18 -17 -16 -17 -20 -19
~drea insu -19 -17 19 -30
~illa io -20 -21
~lkj> em 18 -17
~mus acdeghijlmpstu -32 -15 -28 -20 -20 -24 -20 -29 -28 26 -20 -20 -17 -31
""",
    """
^nobody hmpq -16 -19 -18 16
do__help bg -16 -28
puedo_irme q 16
senor* m -17
~empt am -18 -21
~slo dfhijmprsuv -22 -19 -19 -20 -18 -21 -15 28 -16 -18 -16
~taba jm -16 -20
~ump au -18 -20
""",
    """
@drug$ abcefghijmopqrv -23 -25 -18 -20 -20 -24 -22 -28 -23 20 -17 -23 -27 -23 -17
^llevo mn -20 20
^¿ abefiklopqrstuv -31 -70 -52 -67 -23 -60 -35 -47 -61 -19 -54 -44 -49 17 -80
the_plumber lm -20 17
~ck> bcefijlntu -28 -32 -57 -21 -21 -25 -19 -31 -16 -31
~hts dlnr -17 -17 -18 -24
~ini fghnrsu -16 -15 -20 -30 -19 -21 -20
~nute bjklnou -21 -16 -17 -16 -17 -24 -16
~pict m 18
""",
    """
and__the ijm -23 -18 -20
un__llevo mn 16 -20
y_me o -16
~<pho m 20
~tras bdhilnpqru -21 -17 -20 -19 -17 -22 -21 -20 16 -19
~ueri m -15
""",
    """
@eat_ese d -16
@food__the m 19
^@person bcdefhilmtuv -17 -21 -15 -22 -26 -22 33 -18 -29 -16 -25 -26
dejo_de mn -16 15
package a -17
start* knu -18 -18 -18
to_drop j -16
want__a am -28 20
~ess> cdefijklmopqtv -30 -29 -24 -23 -20 -47 -30 -35 -28 -20 -25 -24 21 -16
~sen aefhmnoqrsu -24 -22 -19 -40 -20 -52 -29 -39 -23 -28 -39
""",
    """
@year$ gjmnosu -23 -19 17 -26 -17 -23 -20
duerme u 16
explain__to u -23
lleve aimqu -18 -23 -23 35 -28
vez abcdehiklmnpquv -17 -39 -30 -17 -15 -28 -29 23 -28 -19 -33 -17 -25 -30 -24
~<goo abdefghiknqrsuv -23 -17 -46 -36 16 -25 -23 -17 -34 -16 -23 -23 -48 -18 -41
~pica ms -26 23
~prim jm -16 -23
~rmed lnq -17 -15 -22
~song abgijlmnosu -21 -21 -23 -16 -16 -18 39 -17 -18 -16 -25
~tamo im -22 22
""",
    """
@move__meeting mo 16 -18
and__@day b -20
el_dolor dm -22 16
i__if dmo -17 -24 -16
leave__@visit lmq -18 17 -18
sera bdgijlmoru -15 -26 -19 -16 -20 -20 -34 -19 -16 21
~cru a -18
~git> u 17
~star bcdefijkmotuv -33 -32 -20 -34 -36 -20 -40 35 -18 -20 -22 -51 -37
""",
    """
@relative__@insurer aqu -19 -26 -17
comer mnsu -27 23 -18 -16
does__run dm 19 -20
is_@open j -22
later_time o 16
not__@texts v -26
on__for a 22
pick_me ai -15 -19
~<amo bm -16 -19
~mpan bgijpr -21 -22 -23 -19 15 -15
~rig cefiklpv -21 -24 -20 -31 -20 -23 -21 -24
~wboy m 20
""",
    """
el__anoche m 16
you_say cgou -15 22 -16 -22
~itam m -19
~uble bm -20 -16
~unst cdefgklmru -17 -15 -22 -16 -17 29 -30 -28 -18 -17
""",
    """
=beside:what_is_this acdefhjklmnoprtu -23 -27 -19 -23 -31 -39 -18 -24 -26 -29 -35 -31 -27 -23 -29 38
@book_my am 28 -21
bringing m -18
business a -19
can_@animal n -16
days__have u -17
l abcdefgiklmnprstuv -17 -18 -18 -18 31 -16 -19 -17 -16 -23 -40 -17 -16 -21 -16 -16 -22 -20
me__the cehjnrstuv -21 -16 -20 -36 -18 -20 -38 -30 -18 -22
~nden abdghijnov -26 -16 -36 -22 -15 -29 -27 -21 -18 -16
~ppe fhijnptv -20 -19 -25 -28 -31 -28 -15 -16
~yan> bo -17 -17
~ze> mu 23 -17
""",
    """
^por aefghijnopqrstv -35 -21 -18 -33 -34 -35 20 -20 -32 -24 -23 -29 -27 -27 -23
get__off adglmuv -20 17 -19 26 -32 -22 -16
it__tomorrow b -15
next_@visit a 15
~expe ajlnoqsu -22 -21 -15 -19 -18 -24 17 -25
~her> dfhjknpqrstu -22 -21 -30 -16 -21 -25 -34 -19 -29 -33 -15 -15
~ived i -17
""",
    """
^bruh e -20
his_@visit m 16
the__day abgijlmnp -23 -20 -17 -16 -22 -15 -38 20 -19
~<los aceghijklnpstuv -39 -23 -21 21 -24 -29 -27 -28 26 -42 -38 -30 -31 -17 -33
""",
    """
manana$ abdghijlmpquv -22 20 -20 -18 20 -28 -20 -20 -15 -21 -18 -24 -19
six o -16
turn_on klmr -16 -17 27 -16
~mily du -20 -20
~ough cefjknst -23 -23 -21 -19 -24 -34 -16 -19
""",
    """
^old q -15
are_the abdfhijoqsu -32 -16 -34 -18 -27 -22 -21 -26 -18 -23 24
bring__the mn 21 -25
~<ni abcdefgijkpru -49 -28 -31 -41 -30 -34 -35 -41 -37 -20 -32 -19 -37
~<pac bghijklopsu -25 -18 -18 -25 -20 -15 -17 -19 -15 -15 -16
~ment cdghsv -17 -17 -32 -18 -24 -25
""",
    """
one__you m -16
trip$ mu -16 19
~iven klmu 16 -19 -28 15
~lan> jmnru -25 -31 19 -16 -29
~nec deghjlprtuv -33 -23 -28 -18 -20 -20 -32 -24 -18 -21 -25
~oved deflmnpqrstv -26 -19 -15 -31 -33 -16 -21 -17 -31 -24 -16 16
""",
    """
if__# g 15
me__el efghijklntuv -16 -17 -30 -29 -32 -30 -22 -15 -37 -23 -35 -35
~uri dm -16 -28
""",
    """
@ride__through mp -17 -16
avail* bhjnostu -19 -17 -19 -24 -19 -16 -17 -18
i_never akuv -24 -23 -21 22
~coul bdfhlmpruv -35 -19 -16 -19 -23 -25 -32 -17 -17 -18
~nta abcefhprv -43 -49 -42 -34 -33 -23 -44 -28 -43
~oing ehklmnostuv -17 -39 -27 -28 -18 -19 -17 -43 -31 -20 -15
~onat jm -19 21
~spra m -19
""",
    """
if_i abchijklmopqstuv -16 -26 -18 -17 -37 -30 -21 -24 -21 -21 -26 23 -35 -18 -16 -21
jazz$ m 15
nope ef -23 -17
~gra cdefghiklnqrstv -30 23 -28 -26 -30 -33 -25 -27 -21 -22 -28 -15 -19 15 -26
~ick> bcjklmnrs -18 -25 -18 -25 -28 -16 -17 -17 -27
~ori acdejopuv -31 -26 -18 -20 -15 -30 -23 -35 -22
""",
    """
allowed__home nq -17 18
for__next n -16
i_stay n -18
~uff> dhjsv -18 -19 -19 15 -15
""",
    """
@call_it bdmpu 23 -17 -21 -17 -16
at__is ds -19 -17
de_donde gjlu -27 -23 -19 20
i__standing m -16
leave_it lu -16 -18
not:se abdefghjklmnortv -17 -19 -17 -18 -17 29 -21 -32 -21 -41 -16 -31 -42 -28 -21 -18
wise m -17
~upo> dhjmoru -23 -21 -21 -27 -21 -16 -18
~vise ilmo -16 -18 -29 -17
""",
    """
@late_mi r 15
^con mq -20 -17
have__skip bm 17 -20
i__thing a -16
is__coming p -18
ok__can k 17
tan hmu -16 -17 -16
without_@insurance d 17
~urt gknpr -20 -18 -39 -21 -18
""",
    """
@thanks_a b -21
any_@day abdmo -22 -20 -20 15 -20
can__wear nosu 23 -16 -26 -16
cancelame bmo 16 -16 -19
eat abdfghjmoqru -26 -18 -41 -17 -40 -34 -26 36 -29 -31 -23 -39
me__puede noq -20 20 -21
puedo__@vehicle nq -16 21
soonest a 18
this__@spanish cmu 21 -18 -15
~cket u -15
""",
    """
eso_no m -16
get__of adjmnu -20 -17 -17 18 -17 -19
my__@insurer dmnq 17 -17 -18 -15
take__off abcdghijkpqrsu -63 24 -15 -48 -26 21 -24 -38 -33 -35 -42 -22 -27 -32
targe* hju -17 16 -16
~<odd gmu -16 -15 17
~ffe acdijklmqrt -30 -17 -29 -27 -35 -16 -23 -16 -15 -18 -16
~inda b -15
""",
    """
#__i m -26
^che cjnrv -16 -24 -19 -15 -16
no__my bm -17 17
want_another mov 16 -25 -19
""",
    """
against m -20
clase__@place j -18
driver abdefgiklmopsu -21 -34 -22 -17 -17 -16 -20 -21 -23 -28 -25 19 -21 -26
me__pin jm 16 -15
mi__trabaja q 16
paso im -21 -17
still_taking ah 22 -26
~lest jlu -24 20 -17
""",
    """
@drive$ abcdefghijklmnoprstuv -38 -34 -30 -27 -24 -27 -23 -24 -31 -35 -19 -24 -42 -19 -35 40 -21 -31 -25 -39 -36
am_in a -21
entie* abgjlmrv -21 -16 18 -15 -19 -28 -17 -19
put_that mo 19 -16
use__@pay dm 15 -18
you__@eat anu -15 22 -26
~<po bdghjklprstuv -21 -19 18 -57 -76 -27 -42 -45 -16 -28 -49 -31 -34
~ntam jnu -16 -18 -16
""",
    """
get_the hikmnoq -22 -23 17 -33 -19 -19 -19
me__my bdpqu -24 -17 -19 15 -23
~<ten ceghklmru -33 -40 -19 -29 -15 -33 -51 -38 -22
~thou ghilmop -21 -15 -18 -15 -40 -16 -16
""",
    """
^nothing bglosu -20 -30 -17 -24 -16 -16
appet* m -15
ayuda_para a -17
guys_have mu -17 -23
this__@month mv -20 18
~hom abcdghijkloqstuv -35 -20 -19 -38 -31 -18 -17 -34 -22 -27 -36 17 16 -18 -22 -18
""",
    """
@english_please abcgijklmo -17 -16 31 -23 -33 -21 -19 -22 -28 -16
it_be abdgmnru -27 -20 22 -16 -33 -23 -16 -36
que_@pay dmno 24 -17 -24 -20
~<hel bcefghijklmnos -38 -31 -34 -32 29 -25 -25 -31 -33 -38 -17 -36 -28 -29
~vame abm 17 -21 -24
""",
    """
@thanks__la t 19
abierto m -19
at__front jm 18 -16
equiv* m -19
find_you jm 17 -24
flaked pq -18 15
forever am -16 -16
i__@relative abdgiklmnqru -34 -20 -19 -17 -17 -18 -15 19 -27 -15 -19 -29
not_see jm 21 -27
otro achikmopquv -19 -16 -20 -22 -23 -17 22 -16 -30 -16 -18
play__music m 15
says__can m -18
~<gen bcefgklmnqsv -27 -18 -17 20 -22 -23 -24 -18 -24 -15 -18 -20
~jor> adeghjkmnpqrtuv -22 -23 -17 -21 -23 -21 -25 -16 -24 -16 -23 -29 -16 -31 -26
~nven imu -15 17 -21
""",
    """
friend bcdijlmoqrs -23 -22 -23 -18 -19 -16 -23 -25 21 -15 -19
go_back km -15 -20
list_to m -17
may__take amn -17 -18 19
now_@thanks bm -21 17
the_@treat jkmoru -28 -16 -28 -29 -16 20
voy__no m -18
~<pon bdeghjlmprstv -36 -45 -28 26 -33 -32 -22 -22 -32 -24 -38 -26 -38
~acam lm 16 -16
~anza m -21
~eur m -15
~mpez am 21 -19
~nir pq -16 17
~posi ijn -16 -15 -20
""",
    """
me_vea a 15
~cta adgimo -16 -18 -15 -18 -16 -15
~nto> ceghikntuv -30 -21 -21 -32 -38 -15 -40 -33 -32 -41
""",
    """
down gklmnu -23 -17 -21 -16 -16 -20
es__o gimsu -17 -20 -23 -17 20
for__with m -17
is_taking amnq -22 -24 -20 -21
mi__hace a -15
~<hoo abimo 17 -17 -19 -24 -17
~cce hi -24 -21
~tory jlu -16 -17 -20
""",
    """
@relative_has a -18
el__favor c -15
evening dlmu -20 -16 -31 -20
show_up m -22
slots a 19
~<hi acdefghknopqtv -41 -30 -35 -22 -18 -35 -32 -33 -36 -36 -22 -21 -26 -24
""",
    """
@relative__@machine mu -21 21
can__walk agmu -22 15 -19 -22
estuv* mv -17 15
have_an iu -20 -20
spinny msu 20 -19 -16
ya__la bjlop 15 -22 -17 -17 -26
~<anu o -19
~asam aimq -24 16 -21 -16
~cio cdegijklopqsv -38 -31 -36 17 -45 -29 -35 -46 -19 -17 -17 -41 -37
~dien ajq -18 -19 -17
""",
    """
@food_i m -20
@move__to bimnqrs -16 -18 19 -15 -17 -19 -22
mas_pronto a 18
not__me acdghjklmnpqs -41 -17 -42 -24 -17 -21 -33 -19 20 -25 -33 16 -20
send__@place ijm -15 17 -20
situa* m -20
words di -16 -18
workers a -17
you__of u -22
~alo adeghnsu -39 -41 -34 -29 -26 -18 -22 -49
~morr cdfjklnprstu -16 -24 -19 -15 -18 -20 -16 -15 -24 -17 -16 -22
~movi afhjklnqu -30 -15 -18 -19 -21 -18 -18 -18 -21
""",
    """
about__i m -16
later__@month ao -16 15
not:numero i -16
reached_a mv -16 16
~guys begiklmnorv -15 -18 -25 -25 -18 -21 -19 -22 -15 -23 -24
~ouse dgo -21 -15 -16
~per abcegjklsuv -24 -26 -45 -36 -30 -34 -17 -22 -21 -61 -27
""",
    """
her bcdefghjklrtu -17 -25 -29 -21 -21 -23 -32 -41 -24 -33 -17 -22 -52
how__@treat dgmu -21 -24 -22 26
in abcdefgilmnopqstuv 29 -45 47 -58 -21 -87 -65 -26 -63 -25 -30 -27 -29 -23 -67 -81 -36 -17
la__@move imno -15 -25 -24 25
no_one bglmoq -18 -24 -18 -28 -16 21
not:interested alv -24 17 -16
not_trust m -17
~<bab mr 17 -16
~menu cdfghijlmnouv -19 -25 -15 37 -19 -26 -22 -20 -29 -18 -16 -28 -16
""",
    """
@visit_off bm 17 -17
^super m -24
happy abdefghiloqstu -17 -25 -16 -19 17 -18 -22 -17 -17 -19 -18 -18 -20 -20
in_it b -15
is_that abcdfgijkmoptuv -41 -35 -25 20 -18 -37 -32 20 -17 -45 -47 -34 -39 22 -26
me__someone a -16
~<ll abcdefghlotu -23 -33 -20 -20 -44 -44 -39 -16 -22 -18 -44 -27
~entu mn -17 18
~mnb eflm 24 -19 -18 -28
""",
    """
@door__locked a -18
for_@holiday ahm -16 23 -22
put__on bceghijlmnpqrstuv -24 -17 -20 -20 -23 27 -22 -25 -19 -28 -23 -18 -24 -21 -22 -25 -16
~<pop fgu 19 -17 -18
~dele abiov -18 19 -20 -16 -17
~fou dhilorsu -26 -18 -16 -18 -21 -21 -20 -20
~net ajlmu -29 -16 -16 28 -21
""",
    """
=denied:reschedule qv -18 -18
^tu mn 20 -17
dia__otro no -15 19
ok__bring mn -19 17
sure_what m -18
""",
    """
from_a u -16
lugar* aj 17 -17
not:be abcdgijlmnpqsuv -21 28 -16 -24 -20 -15 -18 18 -41 -22 -16 -26 -25 -19 -17
see_somebody a 16
servicio$ hq 15 -19
~egre dglmnu -15 -20 -17 -20 -16 -16
~elva gm -16 -20
~ely> au -15 -15
~rev bdgijklmnoq -21 -21 -18 -26 -24 -28 20 -16 -26 -18 -30
""",
    """
^buen fm 21 -23
donde_es ju 16 -25
my_id mn -24 15
on_mrs im -15 17
spots aim 21 -20 -20
what_a ghjmnqu -22 -19 -21 29 -28 -22 -23
~eag aio -22 -19 17
~verd m -15
¿_cuantas adim -23 -21 -16 -25
""",
    """
let__get ao 15 -17
parti* ou -17 -17
passport m 17
paying dmu 21 -18 -16
quiero__hora m -20
~<opt abcefgijmnprstuv -22 -26 -15 -19 -18 17 -22 -22 -20 -27 -20 -28 -18 -18 -31 -21
~hall bq -18 -16
~ndat a -17
~ots abcdfghjnoqrsuv 27 -19 -20 -22 -19 -18 -19 -18 -19 -17 -20 -15 -15 -23 -19
""",
    """
@relative_and dimn -16 -16 -24 -15
dia__llevo mn 16 -20
long_till n -18
not:escriban klm -15 18 -15
to_me abdlpq -29 -22 -16 -18 -20 -15
~orm bcefijklmnopqtv -40 -34 -24 -24 -17 -51 -32 -40 -16 -51 -20 -38 -24 -21 -33
""",
    """
^yo abdefghjknorstuv -18 -36 -42 -45 33 -48 -28 -40 -19 -36 -42 -38 -31 -33 -29 21
hasta mq -19 -25
me__@vehicle ij -20 -19
me_llegan lu -15 16
morning bdgklmpquv -28 -18 -16 -16 -22 -25 -16 -21 -26 -22
my_work gil -18 -18 18
the_effect m -15
to_@visit abmp -24 -20 24 -20
to__@day qs -19 -19
~<di acegjlnpsv -22 -49 -64 -17 -28 -26 -57 -33 -35 -15
~nomb q -15
~oder m -23
""",
    """
is__next dhmno -18 -16 17 -20 -18
me__alguien iq 18 -20
on_break ehm -15 -15 15
que_buscan m -17
~<wis u -17
~besi a -17
""",
    """
best_@call m 16
estan__un m -16
get_started n -19
i_type g 16
many__i ju -18 -17
undo_that k 15
~mas> ijlmq -15 -18 -18 -16 -16
""",
    """
comin* dfghiklmnqrstuv -38 -22 -24 -24 -27 -30 -38 -18 -25 -18 18 -34 -17 -30 -20
cuantas__que n -16
no_voy abceghjklnpqrsuv -23 35 -23 -15 -23 -16 -27 -20 -34 -25 -18 -31 -43 -21 -23 -30
""",
    """
felt ms -20 26
is__@medicine i -17
license$ mpq 18 -17 -24
llamarme im 22 -19
my__wait q -18
~<sur abcdefjklmnprs -24 -21 -18 -23 -19 -16 -18 -20 -27 16 -30 -17 -17 -23
~rro acdefilnptu -34 -32 -43 -22 -28 -27 -37 -29 -17 -31 -37
¿__se cdghmq -24 -31 -27 -15 19 -20
""",
    """
coupo* dn 16 -16
donde bdfhklnopqtv -28 -36 -21 -29 -21 -33 -29 -29 -22 -36 -21 -31
~roc cdghijklmrstv -17 -30 -22 -28 -19 -20 -16 -20 -32 -17 -16 17 -16
~uper abgo -16 -16 -15 -16
¿_como cdmnqru -23 -28 22 -44 -23 -21 -19
""",
    """
@relative__el amp -16 -16 20
am_scared mv -19 -19
i__still m -15
text_to il -16 -16
the__@open adgijmnoqrsu -22 -21 -16 -21 -41 28 -17 -26 -16 -21 -21 -17
vez__el b -17
~<hap acehijklnoptv -29 -18 -21 -30 -23 -26 -17 -20 -24 -19 -16 -24 -17
~ncl abceghijkmpqrsuv -23 19 -23 -19 -26 -17 -29 -24 -19 -33 -15 -19 -27 -17 -18 -23
""",
    """
@person_text l 15
hace_hoy m 16
~<hou dgknpuv -32 -22 -22 -21 -22 -23 -16
~<sno abdghnqsu -24 -18 -29 -17 20 -19 -20 -21 -23
~harg dim 23 -16 -25
~rwar bdilu -15 -17 -24 -16 -19
~ui> bcdefhiklnorstuv -22 -24 -28 -19 -17 -25 -29 -23 -19 -34 -31 -30 -23 -20 -32 16
""",
    """
got_nobody q 18
me_da adimrsu -20 -15 -17 -32 -17 -16 -17
my__changed p -16
not_@cancel blmoqv -43 -18 16 32 -16 -15
por_cual jmu 21 -16 -16
you__me befghjmpstu -42 -18 -16 21 -56 -20 -20 -45 -42 -43 -29
~goi aeghklostu -31 -16 -34 -30 -24 -25 -18 -36 -27 -22
""",
    """
come_back bdopqsu -17 -23 -16 -16 -17 -18 16
dan__baja lm 19 -17
desde__de ns -17 16
race m 15
~<ton ans -16 -20 -17
""",
    """
@day_pero o 15
^is abcdefgjklmnopqrstuv -49 -100 -31 31 -67 -100 -19 25 -73 -48 -27 26 -26 -91 -23 -82 -27 -81 25 -83
can__for an 17 -20
can__still aimnoqs -27 -21 -27 27 -24 -20 -19
keep_my mov -18 -20 -18
of bcdikqr -18 -23 -22 -20 -33 -19 -39
~<ol adenqv -19 -17 -19 -19 -16 -16
~<sig bcdefgijlpq -38 -28 -22 -24 -24 -17 -40 -24 -17 -34 -15
~aile pq -22 17
~ise bjlpsu -18 -16 -27 -16 -19 -22
""",
    """
norma* adgjnop -15 -18 -15 -20 -19 -20 -15
not:show bgm 18 -20 -27
the_lot aehlmru -20 -16 -16 -16 -27 24 -16
~aro abcdefgijklmu -24 -25 -28 23 -23 -24 -19 -28 -23 -31 -41 -30 -16
~das am -19 -16
~tar bcdehijklnpqtv -30 -47 -28 -44 -21 -21 -37 27 -16 -27 -22 -23 -16 -53
~teng ceghlmrtu -27 -24 -16 -29 -20 -41 -33 -33 -18
""",
    """
como__mi a -21
i_ever v -16
llegue mprv 18 -19 -22 -19
never cdijklnopqrstv -18 -26 -28 -19 -16 -15 -18 -26 -26 -26 -26 -26 -20 19
no__nada abcgijmnr -17 -24 -23 22 -42 -16 -39 -18 -18
para__mas iou -17 -16 -18
quiero__la a -17
~<tex abdefhkmnopqrst -26 -39 -42 -27 -33 -22 19 -15 -48 -40 -46 -45 -46 -50 -39
~diu j -17
""",
    """
#_minutos mr -16 18
anything__day a -19
is__@thanks m -15
said$ mn 16 -15
~<mas mn -19 18
~uerm mnu -24 -17 21
""",
    """
aid m -16
are__@price dm 17 -15
at__the h 16
knocked_out u 17
my__hurts m 15
sirve abcjlnqsv -24 -17 -16 -22 -21 -19 -21 -19 -24
~<nob bdhmopqsu -20 -15 -22 -22 -21 -22 17 -16 -17
~elf> bcghjmrsv -22 -19 -23 -19 -23 -34 -20 -16 -20
~tact bdgjlmou -18 -30 -22 -17 22 -36 -17 -27
~val aimnosu 16 -18 -17 -16 -15 -15 -29
""",
    """
@book_a am -23 23
is__work dilm 16 -15 18 -26
not:of bht -19 -21 -15
~<not adefhjklmoprtv -30 -40 -29 -30 -31 -35 -27 -38 15 -28 -23 -22 -23 -41
~<nu abcdefhmnopqrt -17 -29 -50 -25 -41 -24 -29 -27 -56 -62 -24 -45 -30 -44
~azy> t -15
~mon acghjkloru -25 -19 -22 -23 -24 -18 -25 -31 -15 -30
~rlo alqru -24 -17 -17 -18 -15
""",
    """
^esto dgjlmov -17 -25 -23 -27 -27 -16 24
anything_the ao -19 18
be__@ride b -17
how_tall m 16
my_car abdjmnprsu -17 -19 -24 -21 32 -20 -16 -17 -22 -24
please__from m -17
~alio ar -16 -20
~iona am -23 -30
~nag adgijlmn 18 -22 -15 21 -19 -19 -31 -17
~way acdefghikmotu -40 -23 -35 -29 -26 -33 -31 -30 -23 -17 -20 -26 -25
""",
    """
or__@move hm -16 -18
pocket r -17
train ahjmnqru -21 -20 16 -20 -24 -25 24 -21
~<dat dfijkmnopqsv -21 -18 -28 -18 -19 -31 -17 24 -21 -26 -21 -22
~<sti bcdefgmpstuv -31 -17 -41 -18 -27 -28 -26 -36 20 -34 -53 -24
~cad ans -24 -25 -21
~pue deghjlmprstuv -21 -48 -19 -21 -22 -61 -27 -37 -50 -24 -53 -67 -55
~uil mq -22 -16
~urts mu 19 -19
""",
    """
#_# abcdghjklnoqsuv -32 -27 -20 -17 -26 -29 -23 -17 -29 -22 -27 -21 -21 -27 -26
in__@place ahimu -17 21 -18 -28 -15
need_to cgkmqr -26 -37 -26 -41 -47 -21
~ddi adijqu -15 -17 -17 -18 -18 16
""",
    """
desde_que jms -20 -17 18
i__@food abdgiklorsu -31 -18 -17 -23 -18 -18 -19 -16 -16 -18 -20
kindly m -20
me__whatever m -23
of_god lm 16 -17
~<und aehjklmoprstv -26 -16 -19 -35 25 -34 -29 -20 -23 -24 -28 -17 -19
~ept> ahinp -23 -19 -20 -17 -20
""",
    """
#__and b -19
i__off bdgilmoruv -22 -17 -19 -18 19 -38 -27 -25 -25 -20
la__es bjsv -15 -20 -16 -17
there__if djmo 24 -17 -24 -26
~cord adnq -25 -18 -20 -18
~whic abdeijklnopqstv -30 -23 -32 -15 -22 18 -17 -26 -31 -22 -18 -21 -21 -20 -20
""",
    """
=beside:cancel_appointment abimr -22 30 -18 -22 -15
is__with p 18
~<eng a -17
~calo dfmu -15 -17 31 -29
~doi adhmnqrs 17 -19 -17 -18 -23 -17 -18 -17
~iest ij -19 -24
~mpra dijlnqrs -23 -19 -20 -15 -23 -16 -15 -17
~osa abdijkpuv -22 -21 -31 -28 -24 -16 -18 -17 19
""",
    """
@drug abcdefghijklnopqrtuv -40 -41 -33 -18 -27 -32 -43 -48 -18 -45 -26 -16 46 -34 -33 -38 -32 -27 -16 -21
~mbe abcefhnoqrst -17 -39 -33 -23 -22 -30 -31 -17 -32 -29 -31 -29
~rida br 18 -19
""",
    """
amables$ t 17
but__not lpt -16 -18 -19
tengo__ese no -20 17
who__you aghiluv -18 -19 -16 -21 -18 29 -20
~celu aiq -18 -17 -18
""",
    """
@hours$ bcdefghijklpqrtuv -32 -22 -43 -27 -39 -28 44 -34 -41 -21 -24 -25 -38 -33 -33 -39 -28
@medicine_list m -17
@texts_@stop klm -23 27 -24
a_nadie qv 16 -23
el_@ride bdmoqrsu -17 -20 -29 -20 23 -18 -21 -15
not:@parking bjmr -17 -18 -21 23
ok_or gmn -16 -16 15
otro_dia abdmoq -34 -40 -17 -20 21 -22
they__for dm 15 -17
~<kjh em 21 -19
~<spe bdefghjklopqrv -24 -19 -20 -16 -20 -23 -25 -16 -23 -24 -19 -24 -19 -19
~llar gp -18 -16
~pido m -16
~saqu lm 17 -16
~usqu m -15
""",
    """
@medicine_allowed n 18
any_more abdhmnrsu -20 23 -22 -15 -40 -21 -26 -19 -31
en_que acdijmnr -23 -22 -20 -16 40 -38 -17 -18
he_changed v 16
test$ mu -19 17
~edi> g -16
~ive acefghijlqstuv -22 -50 -41 -43 -58 -28 -18 -38 -29 17 -54 -48 -27 -15
~kee abcdijpqrtu -23 -18 -19 -22 -18 -20 -21 -22 -15 -18 -18
~op> acdefgiklmstu -41 -30 -32 -31 -27 -32 -32 20 -18 -36 -27 -27 -40
""",
    """
@call__my abdil -15 16 -18 18 -17
@sick_is m 15
i_sent im -18 21
trabajo$ adhjmoqr -20 -21 -21 -19 20 -18 -19 -20
your_@price m -16
~<gla u -15
~den> defghjnpqrstuv -43 -25 -26 -37 -31 -30 -21 -26 -45 -26 -28 -19 -44 -28
~ety> mu -19 15
~hich abdeijklnopqstv -30 -23 -32 -15 -22 18 -17 -26 -31 -22 -18 -21 -21 -20 -20
~ontr aijo -21 -16 -20 -16
~tire dimnq -24 -17 25 -19 -20
~wok m -17
~zo> bcdfijmnpqs -20 -17 -22 -18 -17 -16 -17 -24 -18 -20 -19
""",
    """
de_quien m -16
texting__about m -17
~zer mq -22 18
""",
    """
@parking__stadium jm -17 15
can__make lmns -18 -33 -15 -26
dream* su 16 -20
finis* jnoqu -18 -21 -16 -16 -18
give cghjklnpqstuv -16 -24 -18 -29 -26 -21 -18 -33 -35 -19 -16 -17 -30
keep__on m -15
not_send bdglm -15 -29 -20 30 -29
postpone mo -18 16
que_@door dfghjmru -15 -21 -16 -19 28 -24 -17 -22
texting__i l 16
the__are b -16
~exic mu 21 -17
~jen iklmr -16 -17 21 -30 -17
~sorr adefiklnpqst -25 -28 -26 -16 -21 -20 -23 -27 -46 -27 -29 -22
""",
    """
can__come bcgijmpqsu -31 -17 -18 -34 -27 -23 -23 -31 -31 -44
cance* ajlnu -24 -15 -16 -18 -18
in__mail m 18
you__@hours hm 17 -16
~fono abcgjoq -21 -20 -17 -20 -21 -18 -21
~sco> mn -20 16
~th> abcfghkoqrsv -19 -16 -34 -18 -17 -24 -24 -15 -16 -28 -28 -19
~tree abdghilnopsu -25 -17 -25 -18 -22 -18 -15 -23 -16 -23 -20 -15
""",
    """
@clothes__pongo gn -30 22
es__eso jmu -16 -17 16
esto_de l -17
to_@spanish cmo 18 -20 -18
~aza> dhjmu -19 -17 22 -16 -15
~enir pq -16 17
~minu abdehjklnoqruv -19 -25 -19 -22 -16 -19 -20 -23 -21 -27 -18 21 -23 -16
""",
    """
an__is q -15
ire_el o -15
think* bdor -19 -16 -16 -15
~<pr defhjklprsuv 17 -67 -57 -33 -52 -27 -25 -45 -37 -35 -33 -33
~anyt bfghimrsv -33 -15 -28 -34 -19 -15 -23 -25 -25
~ongo abdfgijklopqsuv -30 -19 -23 -16 27 -34 -21 -17 -20 -24 -17 -26 -17 -36 -22
~tall u -20
""",
    """
el_walmart jm -19 23
money$ o -16
stay__time n -15
volve* ilm -17 -18 -19
~iffe adij -18 -23 -25 -20
~lor> bcefgijlmnopqv -18 -16 -15 -20 -27 -18 -23 -17 28 -22 -18 -19 -18 -16
~tafa guv -16 20 -18
""",
    """
@texts__them m -19
@visit__you dm -16 -20
and_now m -16
are__side s -15
getting_@texts klm 16 -21 -25
looking flmnopsu -17 -17 -21 -20 -17 -16 -17 -16
much__in m 16
need__bring ad -32 -29
wanting_to am 22 -16
~<olv adenquv -19 -16 -19 -18 -16 -18 -16
~apar o -15
~utes abno -24 -17 -15 -20
""",
    """
@book__@visit bdmo -22 -16 21 -18
@call__dis im -16 -18
@fetch__dia n -18
be__off alm -16 18 -18
has__now q 18
i__as m -20
que__tengo dq -20 -18
sup$ cdefgjlmrtuv -16 -16 -27 30 -18 -19 -20 -28 -17 -20 -19 -16
~elps gm -20 -17
~para defghlpqst -20 -31 -34 -22 -24 -26 -25 -37 -17 -37
~peei s 17
~tual jmq -17 -26 -16
""",
    """
already_said m -16
despues bdghijlu -20 -23 -19 -24 -18 -17 -15 -19
found__@ride p 17
i_get abefghnprstv -17 -22 -18 -21 -57 -35 -18 -29 -18 -15 -19 -34
que_@move do -16 20
que__escriben u 17
ya__@texts m -17
~ply> gklnu 21 -16 -17 -20 -17
~rks abdhijlno -16 -16 -20 -21 -17 -17 -18 -18 15
~ugu am -15 -17
""",
    """
@cancel_it boq 18 -15 -26
last bhloqrt -20 -18 -27 -25 -20 -27 -20
~alen ik -17 -17
~ampi m 15
~azz> m 15
""",
    """
@call__el ai -19 16
but_@day m -16
do__got abgmou 17 -17 -19 -34 -17 -21
my__to cdgjlnrsu -27 -32 -35 -25 -20 -16 -18 -23 -38
sweats mnsu -26 30 -30 -20
three dmopu -18 19 -16 -17 -20
you__@visit o 18
""",
    """
me__con djmpu -16 -23 -34 -34 -27
my__back a -17
no_show bdgm 17 15 -16 -24
this__me mu -23 -21
~nsfe i 17
~ross aghjmu -26 -17 -21 15 -16 -18
~to> cefhjknqtv -20 -38 -62 -38 -19 -23 -24 -30 -30 -25
~tro cdefghiklmoptv -34 -19 -19 -30 -43 -29 -40 -33 -31 -22 18 -28 -24 -30
""",
    """
getting dnops -17 -24 -17 -18 -17
hang_on l -15
matter mn -33 24
me_back adgjkmqu -18 19 -24 -17 17 -38 -30 -25
slept_# s 15
~avoi gmnu -20 -18 22 -16
~elef abcgjnoq -20 -20 -17 -18 -21 -20 -17 -17
~tra aefgjlmstv -32 -45 -20 -22 -24 -43 -17 -27 -21 -21
""",
    """
a__i aghijlmopqs -32 -25 -25 16 -31 -19 -56 -21 17 -26 -21
asked abdjnsu -22 -26 -17 -17 -23 -19 -24
i__going dmn -18 -26 -25
needs dnpu -20 -24 -21 -18
saliendo$ gm -18 -23
turno_del m -16
~impo l -19
~jit m -17
~laya jm -16 18
""",
    """
iv_was m -18
llegan lu -15 16
my__too m -20
no__con mu -17 -15
que__este lv -15 -20
some_other b 17
~blu dhjln 17 -19 -16 -17 -24
""",
    """
a__you mu -28 17
la_manana bhi -26 -20 -19
need_for opq -17 15 -17
no_@cancel clqv -20 -20 -18 -21
number_to im 17 -30
our dgijnu -23 -16 -16 -18 -22 -21
prefe* abgm -23 -22 -18 -31
that_is acdghijmnqrstu -19 -23 -37 -40 -15 -16 -44 19 -21 -24 -24 -30 21 -48
~arag m 15
~ucc u 17
""",
    """
@fetch_el d -15
discu* alv -15 -19 -17
gold u -15
que__que cghilmopqstuv -19 17 -19 -34 -27 -25 -29 -33 -24 -26 -19 -16 -21
~pien lm -19 18
""",
    """
@texts_are mu -15 -20
^awesome t 18
do_botox m 18
es__@place m -21
joke$ m 24
mi__y dmo -18 -30 -16
stomach amn -22 -25 19
up__it b 19
~gin> mn -16 -18
~inu bcdefghjknoqrstuv -28 -19 -25 -23 -15 -20 -17 -19 -26 -20 -32 -20 20 -16 -15 -27 -20
~oste abp 18 -16 -18
~out> cefghjklmpstv -22 -17 -27 -39 -39 -23 -16 -23 -20 -15 -25 -26 -15
~say cdefhijlotv -21 -22 -15 -33 -24 -21 -25 -24 -21 -19 -21
""",
    """
a_@pay d 16
buddy m -17
en__es jmu 22 -18 -22
the_@price aghjmu -22 -21 -17 -31 19 -24
~<eno dlt -17 22 -17
~ap> bdno 17 -20 19 -17
~isab a -20
~mina abnop -19 -16 -16 -17 -19
~sume giklu -24 -21 21 -22 -18
~susc a -20
""",
    """
@relative__what m -17
abonos d 16
am__getting akm -22 16 -27
cuesta cdefgjlnrstu -16 23 -33 -21 -15 -15 -23 -19 -20 -18 -20 -33
heard mn -23 -15
offer u -16
que__contestar gn 16 -16
~<aro abdnu -18 -17 -16 -17 -15
~link m -23
~qual mu -20 19
~rio cdefhilopruv -28 -23 -22 -20 -29 -39 -19 -33 -30 -15 -24 -29
~succ mu -17 17
""",
    """
both mnou -30 -17 -22 -15
salgo dmnosu -22 -24 -25 -25 -18 -18
take__this blm -18 19 -21
you_near jm 21 -29
~<dol ghinoqrv -23 -19 -16 -20 -18 -17 -16 -16
~cli adhlorsv -19 -17 -21 -20 -17 16 -23 -17
~mom b -16
~ompa bgijpr -21 -22 -23 -19 15 -15
~urn cdefginpqstuv -33 -42 -31 -21 -33 -23 -36 -25 -26 -34 -25 -23 -18
""",
    """
recomendo$ m -21
should_i abcdhklopu -28 -22 -16 -34 -16 -15 -24 -25 -21 -55
siento adosu -22 -22 -16 15 -21
~mar abcdeghiklqrtu -22 -39 -30 -44 -31 -43 -39 25 -38 -41 -40 -33 -35 -56
~oupl m -20
~ups dln -15 -18 -21
""",
    """
^al jm 16 -16
i__driver m -18
it__for ajnoqu -17 -20 -23 -21 -18 18
my_flight mr 18 -16
not__@english m -16
to_go imo -23 -18 -16
you__new abdjlmqu 24 -16 -19 -17 -17 -28 -20 -16
~cin abdgiloqr -21 -19 -20 -29 -17 -18 -17 -21 -23
~eon gjklmrst -27 -25 -16 -23 -20 -22 -19 -20
~erio dmnq -16 -23 22 -19
~nyt bfghimrsv -33 -15 -28 -34 -19 -15 -23 -25 -25
~rned r -16
~sts> hmu -16 19 -19
""",
    """
handled impq -16 -17 22 -21
importa l -18
need_it m -16
por_que gjkl -22 -21 -25 -21
what__set dgu 16 -16 -17
you__the abcefghijmnoqru -38 -36 -23 -17 -16 -22 15 -47 24 -16 -37 -15 -35 -34 -21
~marc egjlmu -17 -15 -18 -17 -24 -17
~talk efghijklnopqrstv -16 -17 -25 -30 20 -36 -23 -35 -34 -31 -33 -44 -29 -27 -17 -27
~upon dn 16 -16
""",
    """
con_la bdgilmpqrv -21 -26 -21 31 -21 -18 -26 -23 -23 -18
scrat* mnu -22 -15 -15
should__about mn -23 -16
to__what gmu -16 -17 -23
what__@person mq -18 16
~alf> nou -15 -15 -16
~esc abefhjmnpstv -27 -17 -19 -22 -29 -30 -23 -44 -31 -15 -19 -23
~plic dgjmnqs -23 21 -18 -30 -20 -17 -15
~yan bo -17 -17
""",
    """
even adhm -17 -19 -19 -23
i__@call adgjnoqu -19 -25 -17 -17 -16 -17 -15 -19
i__all hmo -18 -17 -19
molesten m -18
not__go m -21
seen$ a 15
""",
    """
@hours__do a -15
^set adilopr 22 -20 -25 -23 -15 -21 -24
calli* m -20
in$ abcfgijlmnoqstv 30 -17 -51 -22 -37 -18 -19 -47 -55 -25 -48 -50 -37 -25 -46
is__zip jmu 23 -23 -17
of__list l 17
there__way aijn -18 -16 -20 -19
~eo> bdu -17 -17 -25
~orev am -16 -16
~tes bcdefjklpqtv -46 -32 -24 -19 -25 -21 -33 -50 -39 -24 -20 -18
""",
    """
@call__cell im 17 -16
can__get dfghklmnprstv -31 -18 -40 -49 -18 -37 -15 -38 -25 -40 -33 -16 -33
does__@treat m -22
does_the ghjnov -31 18 -25 -29 -16 -15
when_is djmpu -18 -30 23 -17 -21
~<beb nu 20 -15
~may ehil -17 -16 -17 -17
""",
    """
ahead__time a -15
be_@drive mp -18 20
have__permission l -15
pagar abcdgijnoqs -32 -19 -25 40 -26 -27 -24 -40 -32 -33 -20
sick aijmnops -26 -17 -15 -20 -24 15 -21 18
store$ m 17
tengo__de d -17
~aga> abcdefjknoqrstuv -19 -17 -20 23 -24 -18 -16 -17 -23 -21 -18 -17 -17 -19 -26 -20
~rox m -18
~tado agjlv -15 -15 -16 -18 -17
~tra> acefhlmnprsu -16 -32 -20 -17 -32 -36 -27 -39 -31 -38 -34 -48
""",
    """
es_este gluv -23 -15 22 -22
let__this am 18 -16
the__this gjm -25 -18 -18
~<qui cdefghjmrst -21 -44 -43 -46 -58 -49 -61 -15 -36 -19 -50
~denm blor -28 -16 -17 25
~ram lmor -23 -28 -20 -15
~usta gklu -20 -18 -16 -16
""",
    """
^@parking adefghmpqru -16 -15 -19 -19 -16 -19 -35 -15 -16 23 -16
anota* am 17 -17
looking__@book m -16
looking_to am 16 -19
neighbor abdmnopq -24 -20 -18 -15 -15 -15 31 -30
not:@eat mnou -25 19 -16 -17
vet bcdefhijklmnruv -16 -20 -24 -34 -26 -16 -19 -18 -19 -28 35 -15 -16 -29 -22
~<lan acdmnu -18 21 -18 -23 -15 -23
~fgh eflmu 26 -17 -18 -23 -15
~nki defijloprtu -22 -19 -15 -16 -17 -21 -19 -16 -19 19 -23
~pun bilmo -16 -15 -16 -23 -15
~so> cdehilnotv -31 -33 -30 -27 -16 -21 -38 -21 -29 -31
~tuck gjlmv 17 -18 -16 -38 -17
""",
    """
@relative__was pt -25 -15
my_next adno 27 -18 -31 -24
texting_me agio -31 -29 -26 -15
todo aefghijklnoru -19 -16 -18 -16 -17 -22 -17 -15 -23 -23 -24 -18 -18
~al> acefhklopqrtv -24 -32 -47 -50 -19 -48 -59 -30 -46 -24 -24 -35 -61
~ist> bcdefghijoprstu -23 -37 -45 -33 -23 18 -28 -20 -24 -23 -41 -43 -35 -39 -48
~like bcdefghjpqtv -20 -17 -15 -22 -22 -26 -23 -19 -28 -22 -22 -34
""",
    """
@sick_want ao -16 17
domingos h 20
not:robots m -16
of$ fno -20 16 -16
we__in m -23
wheel* m -23
~<nad abdefkmnopstuv -30 -27 -30 -20 -21 -34 -21 -41 -15 -32 -25 -23 -21 -17
~hut> adglmu -17 -17 -18 19 -20 -20
~smo biklmsv -23 -20 -20 -16 -22 -20 -17
""",
    """
all_good flmot -29 -22 15 -16 -15
am__now m -18
jj em 25 -26
~<aw acdefghijkmnot -20 -28 -37 -33 -29 -35 -34 -37 -32 -28 -30 -35 -15 17
~cart ao -18 -17
~ets dp -27 -15
~med> lnq -16 -17 -23
~wert efm 24 -18 -24
""",
    """
agree* abkpq -18 -17 -16 18 -17
complaint$ im 19 -18
it_all m -20
me_and bmno -17 -20 -20 -16
read_that dkmn -22 -20 23 -17
~por abeghikorst -26 -24 -24 -24 -21 -30 -22 -20 -30 -15 -18
""",
    """
@clothes_do gjmnu -21 -16 -21 24 -17
eveni* dhlmu -22 17 -16 -35 -22
is__@drink dn -19 17
por__@door ijmu -15 21 -18 -16
ptsd agin 16 -19 -18 -15
~libr jm -17 15
""",
    """
does_@treat gmu -20 -16 17
que_hora adghijmoqrsuv -44 -22 -31 19 -23 -30 21 -42 -18 -16 -25 -32 -17
use_this gmuv 23 -19 -21 -17
""",
    """
not__this kmv -18 -35 -20
place_as m -16
put__@relative im 18 -19
si bcdefgijklmprstuv -29 -48 18 -41 -40 -19 -38 -52 16 -31 -16 17 -19 -19 -36 -62 -45
""",
    """
^please ghkmnopquv -17 -24 -25 20 -22 -22 -18 -19 -20 -54
^with elmu 23 -23 -26 -19
for__week mo -21 -15
is__@symptom gmnu -22 -22 18 -17
paseme__la i 24
to__@clothes ail -21 -15 -16
~lej jm 19 -20
""",
    """
^my bdefghijklnopqrtuv -36 -38 -67 -66 -58 -39 -23 -28 -35 -35 -114 -23 26 34 -29 -72 -25 -34
contestar$ gn 18 -20
do__how gmu 18 -19 -17
que_dejar dhjm 17 -16 -26 -18
the_news dim -20 -16 17
you__a abcdhiklnpsuv -40 -26 -38 -19 -32 20 -32 -24 -19 -26 -21 -56 16
you__feelings mu 16 -17
~<nop ef -23 -17
~elv ajqru -18 -15 -16 -18 -16
~hig adghilnoqu -22 -18 -22 -22 -19 -17 -17 -19 -20 20
~supp ru -19 -18
~take cefgijortuv -16 -30 -27 -20 -44 -25 -29 -28 -34 -38 -18
""",
    """
@animal__@food mn 17 -18
@hours__the hnu 19 -17 -16
a_un im -15 -25
are__effects s -15
can__up dors -16 -18 -18 -18
hay__@fetch aijmu -20 -17 -16 -18 -21
hora_mas o 15
~acu m 16
~born m 17
~cibe mu -21 -20
~flat nq -15 -18
~led> bcehijklmnstu -33 -22 -19 -20 17 -31 -26 -33 -41 -34 -34 -22 -26
~mage dm 15 -15
""",
    """
@open_up hm 24 -18
@relative__si m -17
entiendo abgjlmrv -21 -16 18 -15 -19 -28 -17 -19
get_my dgikmnq -16 -22 18 -21 -31 -28 -18
ver$ m 16
wish__these l 16
~<gre bcdilnopqsu -21 -15 -24 -23 -23 -19 -18 -19 -18 -19 -28
~cidi lrst -16 -19 -16 -15
~rer> ajklms -24 -16 17 -23 -25 -16
""",
    """
@texts__not k -15
^reserve m 16
another_time o 18
do__in adn -18 -23 -18
getting__for m -16
running abfhnquv -19 -16 -22 -18 -23 -18 -17 -17
~git djmu -15 -16 -23 20
~ocu dgmqu -16 -19 -15 -18 -24
""",
    """
@insurer_cover d 16
@stop_messaging lm 16 -15
am_like r 16
forward il -19 -15
habla cimq 23 -22 -26 -17
me_at hmqr -15 -20 -15 -17
much$ bdelm -15 26 -15 -21 -33
perdi acdhijloqstv -25 -16 -20 -19 -21 -27 -19 -28 -26 -27 -17 -16
que__da u -21
~bout cefghklmst -22 -16 -26 -36 -39 -17 -18 -16 -24 -25
~lame bm 18 -18
~lts> m -15
~rece abgijmnou -24 -17 -17 19 -16 -15 -17 -16 -27
""",
    """
is__list mnu -23 16 -16
it__get ajm 19 -16 -16
may_my n 16
never_been m -20
~<ch cefhijklnqrsu -22 -55 -50 -55 -17 -68 -24 -24 -18 -33 -24 -65 -60
~rele iqu -15 20 -20
~supe abgo -16 -16 -15 -16
~vie> m 21
""",
    """
@pay_for abdijmnou -27 -24 19 -20 19 -30 -15 -15 -25
@thanks__but t -18
am_done aglmuv -16 -28 20 -26 -25 -21
not:texting kv -15 -22
oficina abcdfgiklnoqv -19 -16 -16 -22 -20 -26 19 -20 -29 -20 -19 -15 -25
what_@vehicle q -15
~and bdefhnoqtu -49 -23 -50 -57 -26 -34 -36 -17 -35 -29
~empe agnu 20 -17 -21 -15
~nin bcdfgijklptu -27 -34 -50 22 -46 -36 -23 -34 -51 -29 -39 -24
~okin flmnopsu -17 -18 -15 -21 -17 -17 -18 -16
~ues dehjkloprv -50 -24 -42 -47 -36 -43 -24 -15 -21 -35
""",
    """
de__con m -17
extra abdmu -19 -16 25 -16 -22
has_been a -16
not:los aclm -18 -16 -28 17
~gla au -16 -17
~reso a -19
~si> mr -20 19
""",
    """
do__instead bmno -17 -19 -15 20
en__@late amn 18 -24 -21
falle* m -15
going__my m -16
how__find j 17
next_to ajmnpu -19 15 -21 18 -16 -17
wednesday hmoq -25 -38 23 -22
what_are abfijmstu -42 -16 -31 -26 -19 -25 -23 -21 18
~<bir diju -19 -17 -26 -15
""",
    """
^autorizo l -18
a__@open ajmr -23 -18 16 -16
all_right hmqr -15 -25 18 -18
deciding r -17
dolor djn -15 -16 -17
where__me ms -16 16
~ctly mu -21 15
~gav ikmo -26 -18 -28 19
~ing> cegijkuv -68 -52 -16 -20 -47 -27 -30 -50
""",
    """
@cancel_la abmo -17 27 -29 -17
ever$ v -16
fa aimo -24 -19 -17 18
let__do abmu 17 -22 -28 -17
start_the km -23 21
~salu i -15
~vers aghjklnstuv -24 -20 -21 -25 -15 -20 -21 -19 -19 -25 -20
~wea cdfghijlorv -18 -30 -15 -33 -27 -23 -18 -18 -20 -17 -16
""",
    """
@visit__for o -17
no__escriban l 16
nothing bhlnoqsuv -26 -15 -19 18 -30 -15 -22 -19 -18
or_can dmn -19 -27 -19
~chof abmo -19 -19 -21 -18
~ela acdfghijklopqsu -28 -20 -33 -20 -26 -20 -28 -22 -17 -34 26 -18 -29 -23 -32
~iben giklm -19 -15 -22 -24 -28
~urs> dmu -17 17 -17
""",
    """
escri* adhjmnopqrsv -36 -20 -18 -25 -32 -23 -21 -20 -24 -24 -17 -16
finding pq -17 18
get__that mu -22 -18
m$ cdfgijlmrtuv -19 -18 -28 -18 -16 -16 -30 19 -17 -20 -22 -18
me__@symptom adnoqrsu -21 -15 -16 -19 -21 -17 23 -23
prescribe mu 16 -18
tell__what m -17
~lls> n -15
""",
    """
my_@medicine abcdghjklnopqrs -41 -35 -21 -39 -24 -15 -23 -20 -22 21 -25 -24 -25 -31 -21
the__be j -16
time__target hm -16 16
~acro m -18
~ebbi muv -21 -19 20
~lars gj -18 -15
""",
    """
do__another mov 16 -19 -19
~ail> acdghkoprs -30 -16 -22 -18 -16 -21 -27 -28 -20 -17
~rao> ms -19 16
~reme am -16 -23
""",
    """
@year cdfhijklmnoprstu -21 -18 -21 17 -23 -32 -27 -32 20 -47 -29 -25 -24 -37 -20 -36
^# abcdefghijklmnopqrsuv -36 -40 -34 -41 20 -35 -36 -44 -43 -32 -25 -34 -23 -34 -17 -29 -32 34 -27 -45 -40
are_there abfhlmnqrsv -29 -21 -23 -37 -24 28 -20 -23 -32 -20 -23
is_good afjlmnopq -16 26 -20 -18 -16 -23 -21 16 -17
it__that dn -15 -18
of_your hit -18 -22 -16
to__i lnpruv -19 -22 -17 -18 -28 -17
~ite> afhijpqruv -17 -23 -16 -22 -25 -17 -16 -18 -29 -18
~rno> bdijklmqs 15 -16 -22 -21 -26 -30 -24 -17 -18
~ros abfghijklopqtuv -37 -24 -18 -27 -31 -22 16 -19 -23 -30 -21 -32 -18 -24 18
""",
    """
game$ m 16
know__this m -23
more_about m -16
on__the m -16
~rpor q -16
""",
    """
a_new dijmnopruv -35 -29 -24 16 -22 21 -20 -17 -22 -19
and_where jmn -30 -15 16
before__get n -16
interstate$ m -15
know_i bmo -18 -18 17
that__right j -18
~<die abdilpqu -16 -15 -15 -19 -17 -16 16 -16
~iale m -16
~ponc m -17
~till bcdefgmpstuv -37 -19 -46 -19 -27 -29 -34 -38 20 -35 -33 -25
~toes mn 18 -18
""",
    """
a__two a -17
de_sus l 15
frio m 19
gummies mn -20 17
nobody__up q -15
what__@call gjmu -19 -17 15 -21
~as> abcdegkpqrv -23 -17 -33 -17 -57 -28 -17 -40 -25 -17 -38
~sti bdefjlpqsuv -34 -50 -23 -32 -21 -23 -43 -22 16 -40 -34
""",
    """
@visit_do dnu -21 -16 17
cancellations a -16
dinner mn 26 -17
gente$ abdflmoquv -36 -24 -22 15 -15 -27 -19 -15 -18 -16
letters g 16
me_agarro jmqr -15 -18 -17 20
perdi$ m 17
should_@relative mn -25 31
this__my gi -20 -22
~<va aegijlqrsv -22 -15 -26 -20 -22 -24 -24 17 -20 -18
""",
    """
me_deja bdjlmnq -22 -15 19 -19 -26 -15 -23
nuevo__los k 17
of__i dou -19 -15 -22
still__that m -16
""",
    """
@cancel__can bq 18 -19
none h -17
the__list agkmn -19 -26 15 -16 18
~top bcdefghijknopqstuv -24 -20 -25 -25 -19 -22 -19 -23 -23 28 -23 -21 -22 -23 -19 -18 -24 -20
""",
    """
@late__the m -19
@sick__me a -17
follow_up m -16
just__it m -17
pasam* aimq -24 16 -21 -16
people bcdeghjklnortu -51 -35 -51 -28 -44 -23 -47 -37 -20 -46 -34 -38 -27 34
worke* no -16 -17
~olic bdj -19 -15 -17
~sas> di -21 -15
~uec m -19
~yu> em 19 -21
""",
    """
a_ir biklmquv 25 -17 -17 -17 -26 -24 -20 -16
do bdefikloprstv -35 19 -60 -104 -33 -79 -23 -22 -36 -49 -65 -60 -58
mi__por cim -23 -22 -28
my__right m 15
no__keep b 16
quien__dio im -17 -15
send__@medicine im 20 -23
who__@place m 18
""",
    """
anniversary$ m 15
back__i b -17
ir_a o -15
leave acdgiklprtv -27 -17 -24 -18 -31 -22 18 -21 -15 -19 -19
number bcefhmnoqrst -32 -27 -19 -21 -27 -20 -27 -31 -27 -23 -27 -26
punto$ dgu -17 -16 -18
the__@date cdghiklmnopqruv -17 -29 -21 -17 -28 -16 -18 -31 -17 34 -19 -23 -24 -23 -15
the__idea lv 19 -19
~iso> ent -18 -15 -16
""",
    """
@call_is r -22
be__@relative acnpu -21 -15 -18 17 -25
capit* j -16
nobod* bdhmopqsu -20 -15 -22 -22 -21 -22 17 -16 -17
only$ q -17
reach_you dmu -18 -16 -16
tell__how gu 19 -19
whn hjm 17 -16 -19
~<bl abcfghijlopuv -39 -36 -34 -39 -45 -20 -43 -30 20 -24 -39 -50 -31
~<jo adgikmru -16 -23 -15 -18 -21 22 -17 -23
~<pa cefghklmnopqrs -38 -70 -73 -21 -21 -33 -44 -24 -27 -19 -32 -41 -18 -30
~arn cdjm -15 -20 -18 24
""",
    """
^asjdh e 17
is__earliest hm 15 -18
not__they m -15
understand m -19
~<dia bcdghjkmqrtv -16 -15 -22 -23 16 -24 -16 -17 -21 -16 -20 -16
~arol m -17
~mmi m -17
""",
    """
@visit_with abdmou -24 -21 -19 23 -16 -17
i__@cancel abdklruv -28 16 -22 -21 -21 -19 -16 -22
not:care m -15
yo__quiero mu -21 -17
you__or m -22
~aja aefgijloprsv -17 -52 -45 -15 -48 -38 17 -29 -32 -24 -25 -40
~orni bcdefgijklmpqtuv -31 -15 -20 -23 22 -19 -17 -17 -22 -29 -30 -19 -24 -19 -32 -26
~outs abdu -16 -15 -16 -26
""",
    """
signed__for m -16
sup cdefgjlmrtuv -16 -16 -27 30 -18 -19 -20 -28 -17 -20 -19 -16
there_at ar -17 16
~<sav ao -19 -15
~<tir dmnq -23 19 -18 -20
~arro abdghiklnuv -29 -25 -29 -20 -16 -25 -19 -16 -25 -18 -26
~edes cdfgimnprs -17 -26 -26 -21 -28 -17 -25 -17 -18 -22
~ndly m -20
~unt> aghijknoru -23 -16 -17 -19 -23 -18 17 -22 -16 -19
""",
    """
down_the jr -16 17
keys$ m 17
minutes abno -24 -17 -15 -20
my_@animal abdfgimopqr -28 -18 -16 -16 -17 -24 38 -18 -18 -27 -22
stadium$ jm -17 15
~<poo e 17
~epto k 16
~lis> lm -16 -29
""",
    """
^might mnr -24 -15 16
have_my abdijlmpqsuv -32 26 -27 -32 -23 -21 -41 21 -25 -17 17 -21
need_# bdm -22 -17 -18
tengo__la d -17
the_right j -20
~epar abgnosu -17 -20 -30 21 -19 -16 -24
""",
    """
anybody_in h 16
to__or dm -19 -22
~debb muv -21 -19 20
~ejen lm 21 -19
~iene befgikmnst -49 -32 -33 -19 -27 -36 -26 -28 -45 -39
""",
    """
@call_me acdghijklmnpruv -32 -27 -28 -21 -42 40 -17 -21 -19 -24 -18 -27 -23 -22 -30
a__up m -19
~<usa djlnv -17 -15 -16 -16 -16
~irst bhkmpqr -21 -19 -17 -19 -20 -19 -19
~lke moqu -25 -19 -17 -17
""",
    """
@hello_this lsu -15 -16 -18
abren abdefghijmnoqrtuv -33 -20 -27 -16 -23 -28 47 -16 -27 -58 -28 -32 -18 -16 -18 -21 -16
es__telefono u -17
maria agjlm -16 -16 -16 -17 -33
not:you abdhikoqrv -24 -22 -19 -21 -30 -18 -22 -26 -18 16
this_in abcglmuv -24 -16 26 -16 -17 -27 -30 -18
~<cr abefghiklpq -27 -40 -34 -32 -38 -36 -32 -33 -30 -34 -38
~ady bcdghjkrstu -20 -21 -16 -24 -27 -29 -31 -16 -33 -26 -32
~ago cfhorsuv -17 -19 -21 -18 -23 -22 -33 -15
~oque adjmuv -24 -16 -16 -30 -19 -19
""",
    """
asi$ ns 18 17
locat* mu -26 -18
need__new aio -27 -21 20
pass ahjmnoru -17 -18 -19 -27 -15 -17 -16 18
tarde bcdefgijklnopqstuv -42 -32 -31 -28 -27 -27 -23 -37 -22 -25 -44 19 -20 -35 -27 -22 -25 -27
this__it m -25
up$ abcdefgjkmosuv 22 -36 -39 -33 -39 15 -53 -52 -43 -17 -19 -38 -40 -30
~els> ab -17 -17
~otr cdefhilmopqrtu -34 -25 -23 -22 -37 -43 -38 -21 18 -35 -27 -23 -23 -42
""",
    """
basta jklmr -17 -16 25 -27 -15
can_somebody ho -17 -19
turn_em km 22 -20
~cono i -21
~ecks m 16
~raz cdjoqs -20 -17 -16 -17 -16 -17
~scan hpqu -15 -20 -17 -16
""",
    """
i_use ailoqu -18 -18 -16 -21 -16 -24
puerta fgjmqru -19 -15 24 -29 -15 -17 -19
~clea lu -17 -18
~cts dl -18 -17
~mine chikmru -18 -24 -25 -25 -43 -27 -16
""",
    """
@cancel_por abcilo -18 20 -16 -19 -21 -23
@drive_is jmu 17 -17 -25
^leave bilqru -15 -16 16 -30 -18 -22
did_you aghilmost -21 -25 -22 -15 -23 21 -18 -19 -18
i_reply gm 18 -17
opt__out biklmnqrsu -17 -17 -23 25 -20 -16 -16 -18 -17 -20
told_you adimno -23 -23 -16 18 -21 -17
~actu ajnq -17 -20 -15 -18
~dida u 15
~son acdeghjklmnopsu -32 -19 -22 -15 -31 -21 -24 -19 -24 37 -27 -29 -30 -22 -34
""",
    """
conse* agimq -16 -16 -17 -21 -17
de__trata gu -16 15
off__please am -18 -18
queda_bien mo -17 17
~fan v 15
""",
    """
i_proceed u -16
patient ghjmou -15 -21 -20 -37 -17 -17
there_til n -17
where__come djmnu -20 -26 28 -21 -26
~lps gm -20 -17
~nxi m -19
~stoc m 18
""",
    """
am__# rs 18 -17
for_@parking d -19
rid__wants m 15
to__tomorrow o -17
~gle> adhnsu -23 -17 -15 -26 -18 -16
~odri h -15
~omb dijnqr -20 -18 -18 -17 -18 -16
~pid imou -15 -16 -18 -16
~ten cefghjkmv -53 -49 -23 -20 -16 -20 -30 -40 -19
""",
    """
fam acdefghijklmnpqru -16 -19 -23 -30 -24 -19 -17 -15 -19 -16 -25 16 -18 -16 -15 -19 -23
is_some m -19
jajaja elm -20 -18 25
send_the gl -16 -15
up__@texts km 20 -16
~righ cefiklpv -21 -24 -20 -30 -20 -23 -20 -24
""",
    """
@person_can u -18
^pueden cmoq -23 -45 -22 -22
it_over imu -22 18 -20
on_# h -20
quiero_mi b -17
spray m -18
true_you mu -18 18
~craz t -15
~emi abhijnor -30 -19 -15 -23 22 -25 -16 -16
~ndo> bdefhilmnotu -38 -55 -37 -42 -24 -29 -19 -16 -18 -32 -50 -45
~teen ilmv -16 24 -28 -20
~ugar ghlnpqsv -16 -18 -16 -23 -17 -23 -19 -21
""",
    """
de__por bil -21 -16 19
someone_else aop -30 -27 -16
~edo> acdefijklmruv -17 -48 -20 -24 -30 -28 -37 -47 -30 -15 -18 -40 -27
~elpe m -16
~sar> bklnru -24 -16 -20 -18 -16 -23
~that cefghiklrt -18 -35 -55 -24 -46 -30 -19 -45 -32 15
""",
    """
en_el ceghilnoqtuv -31 -16 -41 -32 -24 -32 -30 -26 -27 -18 -37 -23
funci* m -28
not:help b -16
not:my bcdjklnouv -28 -20 -24 -22 -17 -23 -30 -22 -25 22
see_the h -18
the__@visit jmno -30 -18 -21 -18
there__i hmo -21 -22 -16
there__the abn -19 -15 -17
tu acmnpv -16 -15 17 -18 -15 -17
yes_or djlmu -16 -16 -15 -21 -18
""",
    """
@drink__good m 17
handled$ impq -16 -17 22 -21
my__am lmnr -15 -21 -20 19
the_light m -17
whereabouts__you j 16
~brok dnp -17 -19 -16
~loud m 19
~toc bdgjpqst -19 -15 -22 -18 -16 -19 -20 -16
~yuda befghijklnopqrstv -27 -23 -25 29 -17 -32 -28 -22 -27 -22 -22 -22 -24 -20 -20 -18 -17
""",
    """
@english_is cm 15 -17
cual__@hours hjm 15 -18 -15
dads almnpqu -21 -20 -22 -17 22 -16 -22
describe g -15
the_odds gmu -16 -15 17
you__hospital ju -19 18
~ond> dm -16 -22
""",
    """
^dime aho -15 -16 -17
are__dangers mu -15 15
es__por dm -24 23
i_avoid gmnu -20 -18 22 -16
~epl agklnu -23 22 -16 -19 -19 -16
""",
    """
esta_@open hjm 26 -15 -27
in__you m -19
soy_la mv -21 17
un_@body abim -18 -17 -20 24
you_want abhilov -36 -22 -16 -30 -22 -22 21
~ast abefgikmopqu -17 -36 -38 -35 -16 -26 -22 -21 -22 -24 -50 -28
~hed dghmnpqrtu -23 -18 -21 -19 -26 -18 -20 -16 -16 -16
~pren ckl -20 20 -21
""",
    """
is_out bjop -23 -16 23 -23
keep__coming lmr -16 19 -20
leaving_now mr -24 23
my acdefghijlmnpstuv -19 -32 -16 -126 -78 -42 -105 -23 -63 -35 30 26 16 -21 -51 -54 -28
printer m 16
se__me im -18 -15
us__later amo -16 -19 16
way abdfhijkmnoprstv -29 -38 -17 -18 -42 -44 -17 -31 -36 -19 -16 -17 34 -26 -26 -34
with_my gilmnqrv -23 -27 -18 23 -29 -30 -19 -18
~<hgf e 16
~arta a -21
""",
    """
@call__please m -18
alguien$ chop -17 -20 -35 -25
any_of m -22
list cdhjmoprstu -22 -31 -19 -40 -17 -33 -35 -25 -24 -27 -36
not:how bgjklmuv -19 25 -21 -15 -18 -27 -20 -18
~<ass begilmu -17 -17 18 -17 -21 -23 -17
~aid> cfghjqrstv -21 -19 -28 -24 -27 -32 -27 -25 -24 -23
""",
    """
^p em 22 -25
contestan m -17
havin* in -15 -15
me__mas ciklmqu -16 -23 -18 18 -28 -18 -22
quiero__baja ak -21 -16
this defhijknopqrt -18 -18 -17 -28 -18 -30 -20 -41 -40 -50 -38 -22 -25
¿__hora jmnu -19 19 -25 -22
""",
    """
after_that hq -16 -16
corner jm 15 -16
says_@hello abfmpq -16 -16 -28 27 -17 -19
the__to bcdjnstu -19 -19 -36 -27 -30 -19 -18 -40
was_my n 17
~ajan hmnoq 17 -30 -18 -16 -16
~fect adghjlmoqv -22 -26 -24 -22 -26 -20 -26 -20 -23 -15
~mun au -17 -16
""",
    """
a__@move o -17
dumb$ amn -17 21 -17
i__about bdimnv -21 -26 23 -27 -30 -16
is__can m -17
~een cdefghimnopqv -31 -18 -23 -24 -38 -27 -26 -18 -42 -22 -39 -21 -16
~roxi m -18
""",
    """
^did ahilmostuv -17 -22 -17 -19 26 -16 -16 -20 -26 -16
do__and ijmn -18 -19 -20 15
not:era b -18
quedan mu -20 -17
should_the m -18
~esco mn -18 -16
""",
    """
~cie bcghijknps -25 -15 -27 -19 -23 -22 -17 -20 -21 -26
~clin an -16 -15
~cook mu 24 -16
~fac abehijklnoqv -18 -20 -20 -15 -26 -19 -16 -23 -19 -20 -21 -18
~mig dgjlmou -25 -23 -18 -20 -23 -22 -21
""",
    """
@open bcdefghijklnopqrstuv -64 -62 -49 -69 -75 -19 79 -44 -22 -62 -74 -64 -37 -62 -34 -20 -72 -70 -85 -52
can_she mn -18 16
far dhju -15 -22 22 -17
for__@day amopq -17 -26 19 -16 -18
have__or dmu -16 -19 -17
los_papeles ahn 16 -18 -18
not:him glmv -22 -20 -29 30
not:querer aklm -17 17 -22 -21
stoy m -18
~hin befijlqrtu -16 -31 -30 -37 -21 -17 -25 -31 -44 -19
~iez nu -17 -17
~rtir n -16
~tead adgn -19 -17 -16 -20
""",
    """
@book__ok a -17
for_you adfhijlmnou -26 -22 -24 16 -19 -20 -17 16 -19 -20 -31
have__@pay m -15
have_decided m -18
snow abdhnoqsu -18 -16 -27 21 -16 -18 -16 -17 -17
take__@vehicle mq -19 15
the_store am -15 18
~nuto m -17
~rmac adgjn -17 -17 -21 -18 -16
""",
    """
are__on dghjmou -20 -18 -17 30 -23 -17 -31
do_tomorrow bmo -16 -18 20
encuentro_la jr 16 -17
que_esta jm 21 -18
the__@relative ajm -19 -17 -23
wait_for q -19
what$ dfimo -24 -34 -16 -21 -21
~gand jq -18 -15
~rged dim 23 -15 -24
""",
    """
@price_again dfjm 23 -17 -15 -20
a__how m -19
luego_le m 17
them__again k 16
voy_a abdegjkpqsv -24 21 -24 -15 -17 -18 -22 -18 -24 -22 -22
you_be a -18
~aper gjoqu -19 -16 -22 -16 -19
~era> bcefhklmnqtuv -38 -29 -20 -22 -32 -25 -17 -27 -18 -35 -20 16 -15
""",
    """
me_where m -16
need__on b 17
~<fa efhjknrtuv -47 -39 -17 -29 -17 -52 -32 -16 -18 -48
~<mnb eflm 24 -19 -18 -28
~apr cdijlnoqrv -20 -16 -18 -17 -19 -21 -19 -21 -15 -16
~como ehioprtv -31 -50 -43 -46 -41 -26 -16 -36
~omeo gjklmrst -27 -25 -16 -23 -20 -22 -19 -20
~tanc a -16
""",
    """
@book$ acegijklnopqrstuv 33 -21 -16 -27 -31 -23 -29 -23 -33 -29 -16 -23 -26 -16 -26 -29 -17
dange* mu -16 19
lugar_ya r 16
que_@price admu -21 27 -24 -30
~<bui m -21
~suc dm -22 -27
~ugg np -16 -16
""",
    """
@insurer$ acdeghijklnopqrtuv -26 -26 32 -32 -22 -34 -28 -23 -20 -27 -23 -20 -30 -32 -19 -21 -19 -21
@visit__que n -15
como__# r 16
so_@cancel bmo 20 -15 -16
~<paq r -16
~eap> m 15
~fol jlmqr -23 -17 -26 -19 -15
~olor gjnoq -21 -16 -21 -18 -17
~omp abchjklsuv -23 -35 -17 -26 -28 -19 -23 -29 -18 -19
~os> acdeijknprv -17 -64 -16 -53 -62 -17 -29 -33 -21 16 -22
""",
    """
^@ride abcdefghijklmnopqrstuv -25 -28 -25 -34 -39 -36 -27 -25 -27 -30 -25 -33 -48 -35 -26 41 19 -32 -28 -32 -37 -28
^hoy dlmnosu -18 -20 27 -16 -16 -19 -19
i__you abcdhinopqrstu -21 -20 -19 -20 -27 -19 -37 -33 -18 -28 -28 -20 24 -45
of_@clothes mn -17 20
the_@day adjknqstu -27 -26 -18 -18 -18 -18 -22 -16 -24
~cto adghjlmoquv -25 -29 -18 -21 -18 -25 -34 -19 -18 16 -16
~ejo> acdghjlmnquv -25 -16 -30 -15 -23 -16 -22 -31 17 -29 -21 -17
""",
    """
a__it dju -17 17 -31
asking adhklopru -25 -21 -18 -16 -20 -21 -15 -18 -23
boy abejlmrv -15 16 -22 -16 -26 -18 20 -17
lado jm 17 -19
service mu -19 -16
~oki fijlnoprsu -17 -17 -15 -19 -25 -18 -17 -17 -20 -19
~van abcdgijmnpquv -24 -18 -18 -17 -21 -18 -19 -37 -18 19 -27 -18 -18
""",
    """
^aqui agjlqv -17 -21 -29 -16 -25 19
got__over imp 16 -16 -15
idioma$ co 19 -16
que__de aghmqr -26 -28 -21 -21 -17 -19
you__@clothes adhn 19 -19 -16 -21
~cide v -19
~rent adhiklqrs -20 -30 -18 -27 -17 -21 -25 -20 -19
~said cdfghjqrstv -19 -33 -17 -22 -19 -23 -30 -25 -21 -22 -25
""",
    """
am__lol abdgjklnqrs -15 -21 -17 17 -16 -17 -16 -20 -15 -15 -22
cold abcdgijlmnopqrsuv -24 20 -16 -26 -16 -18 -21 -18 20 18 -19 -21 -28 -25 -25 -29 -16
i__car j -16
i__no imnpuv -16 -33 -23 -16 -16 -19
is__out lmou -17 18 -17 -23
me_on bdjknpsu -24 -17 -16 -23 -17 -15 -19 -17
~<cit au -15 -15
~<pos dhjknqs -23 -27 -20 -15 -21 -16 -19
~come cfgijlqrstv -19 -29 -54 -53 -21 -21 -15 -26 -58 -22 -34
~hon abcdosu -22 -17 -21 -33 -17 -15 -32
""",
    """
know_about m -15
nauseas ns -24 28
~<is elmpq -25 -16 -27 -25 27
~<sta bcdefgjkmnostu -20 -40 -59 -37 -38 -56 -20 29 -19 -22 -17 -24 -18 -21
~edan mu -20 -17
~kate mnq -18 -16 19
~mit> d -19
~tle> bdo -20 -15 -23
""",
    """
@visit__i m -21
am_moving mo 18 -20
away__@visit m -17
can__trade mno -18 -15 26
earlier ao -24 20
i__new abdijmnquv -26 -16 -29 -26 -17 28 -26 -17 -18 -16
que_hacen mu -19 24
should__@relative mn -20 21
visa m 15
~cial hj -19 -16
~ino abgijopqu -22 -26 -24 -22 -20 -18 -16 -28 -27
""",
    """
a_no m -22
got__@body bmor 26 -24 -18 -19
se__con o 18
strep o 16
we_got bjm -16 -18 17
~<mar abcdeghijklnoqrtuv -31 -29 -27 -32 -26 -36 -27 21 -46 -23 -36 -35 -25 -33 -32 -29 -45 15
~ezo m -16
""",
    """
@insurer__@insurer p -18
@pay__rent dm -15 19
@stop__this lm -17 16
a_@drink m -24
is_@vehicle q 15
saco nqu -15 -16 -19
there__near jm -18 21
what_number u 15
~<com cehijklmpqtv -23 -53 -18 -16 -20 -28 -31 -19 -24 -18 -35 -68
~akes almnuv -28 -21 15 -16 -21 -17
~ngs> bcdikqrt -22 -21 -34 -20 -19 -23 -21 -17
~ythi cfghirv -17 -20 -37 -40 -25 -28 -28
¿__tengo n -24
""",
    """
keep__about m -15
~<mes abdhimpqtv -29 -25 -28 -15 -19 -21 -17 -17 -23 -19
~<sab il -20 -17
~peli adqu -20 -16 -17 20
""",
    """
anybo* djmoruv -20 -16 -20 -17 -15 -18 -16
be__ten r 19
comi blnr -16 -16 19 -21
my__for aqu -21 -15 -16
veces$ mu -16 -15
you__if m 19
~<wif m 21
~dra> m -23
""",
    """
live anu -18 -21 -21
map efjlmu -24 -17 26 -18 -22 -15
se__el abcdgijlmnopqtuv -30 -24 -23 -28 -29 -20 -24 -21 16 -34 -20 -18 20 -15 -26 -24
~lak p -21
~oda acegjklpquv -24 -32 -24 -28 -22 -27 -15 -36 -17 -41 -29
~onge aimnu -22 -20 -20 -18 -24
""",
    """
aqui_no gmqv -15 -29 -21 21
it__off mnu -17 -20 16
la__otro o 16
take__@visit abm -16 18 -17
that_helps m -15
up__a dn -19 -17
~eps m -21
""",
    """
^stoy m -18
does__@pay u -16
how__text g 15
llameme im 19 -22
quisiera__a an 20 -16
~<boo adjkmnru 20 -16 -18 -16 -34 -17 -17 -19
~<lla abcdgijnopqsu -30 -28 -20 -24 -17 20 -24 -26 -26 -18 -19 -16 -16
~birm gimu -24 -25 -30 -19
~ies> agn -17 -15 -21
~nca ijor -19 -15 -15 -18
""",
    """
el_dia dmnq -18 -26 -25 -25
favor defmnqrstv -33 -28 -21 -34 -29 -30 -21 -29 -31 -30
got__# mo 16 -19
my__is abeghjklnqtuv -24 -19 -22 -45 -37 -25 -26 -47 -15 -25 -33 -71 -36
the_oil djm -20 -19 22
~alm fhilqruv -23 -24 -22 -19 -16 22 -20 -16
~dan bdefghmopstv -26 -35 -22 -25 -36 -22 -15 -32 -21 -30 -21 -35
~ier degjnpqrtv -57 -37 -51 -54 -25 -58 -67 -52 -24 -45
~paso gimu 19 -20 -18 -17
~sno abdghnqsu -24 -18 -29 -17 20 -19 -20 -21 -23
~tive kln 16 -21 -16
""",
    """
^trabajan m -25
be__# hmr -18 -19 24
could__be u -16
have__wait n -20
in__that m -16
kind ghjnqu -17 -18 -31 19 -20 -18
not:know acdhjklnort -20 -25 -25 -22 -18 -15 -23 -17 -25 -21 -17
sessions lmnou -15 -27 -20 -15 16
side__of s -15
through_what gu -20 16
~jkk em 17 -17
""",
    """
@late__dia o 16
a__turn jl -16 16
da_la j 16
diner* m -15
docto* m -17
se__@vehicle m -17
sirve$ agjlo -20 -32 -16 -15 -18
~rug> u 17
~una> m -19
¿__un djn -28 -18 -19
""",
    """
availability aim 16 -18 -15
keep_texting lu -21 -15
my__and klmnu -22 -21 -35 -18 -19
next$ m -17
the_@machine i 19
the_reminder m -18
~capi j -16
~funn mq 18 -19
~weir m -18
""",
    """
for_# r -17
for_someone m -20
off_work m -18
what__reply gm 23 -26
~<pap bgjlmopqrtu -19 -24 -25 -20 -22 -23 -16 -23 -19 -15 -25
~car> bdj -15 -21 -21
~ines agjlnot -29 -15 -15 -17 -23 -15 -18
~jdh> e 17
¿_donde agu -16 -17 -20
""",
    """
dolor__@body nsu -15 15 -17
i__to bcdefghmqrsv -34 -31 -25 -23 -29 -27 -52 -32 -24 -25 -25 -36
speak_with amu -16 -33 15
to__wedding mn 18 -18
~<fla nop -23 -17 -21
~ghts dlnr -17 -17 -18 -24
~rra> m -17
""",
    """
@hello_from fm 18 -19
locked$ a -18
pocke* r -17
ser__las o 18
sundays afmot -15 -33 20 -21 -20
~le> adefghklpqtuv -32 16 -63 -69 -28 -70 -26 -29 -30 -18 -19 -37 -79
~reat bcdghjkopqstu -23 -17 -29 -24 -21 -25 -16 -21 -16 -19 -20 16 16
""",
    """
@call_my abcdimopqr -27 -18 -17 -18 29 -19 -16 -26 -15 -21
@medicine__of mn -17 21
a_otra m -20
el__@cancel io -17 -15
is__success mu -17 17
release adgqru -16 -15 -19 20 -18 -27
~dato m -18
~rant adej -18 25 -17 -15
""",
    """
and__a nq 16 -26
i__work dimpru -16 -24 22 -16 -18 -30
not:longer am -16 -23
puede__@spanish cgin 25 -16 -24 -15
the__it gm -16 -24
up abcegijkmnqrtuv 27 -27 -54 -64 -78 -25 -35 -19 -19 -40 -24 19 -28 -25 -31
will__be abghimpqrs -24 24 -16 15 -18 -48 -35 -44 -36 -29
~lk> bdefhijklmnoprstv -44 -42 20 -22 -17 18 -28 -24 -33 -20 -29 -28 -28 -37 -29 -20 -26
""",
    """
^lost dglmnou -21 21 -18 -18 -21 16 -21
cure d -18
de__hay m -15
escriben glu -17 -17 18
is_it abceghijklmnoprtuv -36 -45 -44 -37 -61 -26 -65 26 -39 -56 -33 -28 -46 -55 -41 -49 43 -47
the_meeting m 15
uh$ cefglmtuv -16 27 -22 -17 -22 -26 -16 -20 -16
~cee u -15
~igne gm -15 -18
~irve abjlnqsv -20 -17 -21 -17 -16 -19 -16 -20
~rn> abcdefghimnpqstv -32 -44 -32 -35 -25 -17 -29 -37 -19 24 -33 -17 -19 -33 -17 -27
~sco bceghijkuv -18 -20 -16 -31 -21 -30 -21 -20 -25 -21
~wat bdjlnpu -18 -15 -20 -17 17 -18 -27
""",
    """
@symptom__@visit s 18
^anybody hiq 20 -20 -16
borren__numero lm 20 -16
de__que bmnp -17 -16 -23 -17
not__@day ahmqr -18 -21 -24 -27 -22
not__who mq -24 16
pueden_llamarme i 16
we__see bdmpru -20 -18 23 -18 -20 -18
~<see abdimn 22 -16 -16 -16 -23 -19
~<sk abcdefghijkloprtuv -31 17 -24 -29 -27 -20 -24 -20 -29 -24 -19 -29 -17 -21 -18 -20 -33 -22
~edl m -20
""",
    """
@machine__i i 18
insid* m -17
me_quiten blm -26 -19 15
please_@call ikm 17 -15 -18
to__list agkn 18 -18 -17 -20
to_start ak 18 -15
wait_i b -17
~ail cdefhopqrstv -22 -26 -23 -20 -35 -27 -46 18 -35 -33 -31 -16
~etu l -16
~kni am -20 15
""",
    """
bad_for du -15 -17
bring__@animal mn -35 27
en__estan hj -18 18
i_speak mu -26 17
is__bill dm -18 20
it_any b 22
por_mi abcijlmnopqv -21 -33 -25 -22 -16 -21 -36 -23 -25 28 15 -16
quiero_otro o 19
you_a ahiju -18 -18 -24 -26 26
~bru e -21
~layi l -18
~ntif cilmu -18 -15 -21 -20 20
""",
    """
in__bad a 18
in__need mo -18 16
minutes_for mr 17 -15
would_# o 16
~date cdgijklmnoqrstv -18 -28 -16 -30 -18 -26 -22 -24 -23 23 -23 -16 -20 -17 -25
~hem> adghijnqs -21 -26 -24 -21 -28 -20 -19 -24 -20
~men bdefghjnpstv -16 -33 -29 -35 20 -45 -23 -19 -39 -42 -19 -15
""",
    """
@visit__texting m -21
es_usted muv -16 15 -23
la_luz djlmo -18 -16 -17 28 -16
not:@texts abcdgilnoqrsuv -25 -16 -27 -16 -27 -21 35 -20 -30 -25 -17 -17 -27 -48
~<mad dhjlmnotu -17 -16 -17 -18 -18 -24 -23 17 -20
~houl bcdhklov -32 -23 -38 -24 -17 -29 -22 -16
""",
    """
for_me abcdfghjlnqrtuv 18 16 -21 -17 -19 -21 -25 -26 -39 -37 -41 -31 -30 -27 -20
get__# mn -20 -18
take__out am -16 -19
this_and du -20 26
unsubscribe$ kl -33 21
~can> r -15
~mam m -17
""",
    """
a__go bdu -20 -19 17
fine$ no 20 -20
good_on m -25
i__lost dmoqr -17 -18 -17 -15 15
in__for cmo 17 -21 -17
kk$ fl -16 -15
no_soy abcdefgjklmnopqrstuv -21 -32 -25 -23 -18 -22 -26 -21 -22 -36 -43 -26 -28 -21 -30 -20 -21 -16 -27 50
weeks m -17
~rin abefgkortuv -17 -41 -18 -24 -43 -31 -15 -46 -32 -25 -35
""",
    """
can__go mn -18 17
hit__up abm -17 -18 -18
i__job abgijlmnoq -17 -21 -20 -24 -25 -16 29 -22 -18 -18
para defhlmpqrst -21 -24 -30 -20 -22 -24 -22 -32 -26 -43 -31
para__proxima ao -15 17
~<st bcdefikmnpstu -43 -70 -54 -64 -28 -17 18 -20 -16 -33 21 -48 -40
~medi jmv -18 -16 -18
~wpo em 16 -17
""",
    """
^jaja aceglmqtu -16 -24 -19 -20 -20 27 -17 -23 -23
come_by dnoqu -16 -26 -15 16 -19
is__and an -17 -25
usted$ v -28
~aso dgilmnoqu -16 17 -18 -18 -19 -16 -21 -23 -21
~igui m -18
~rmat g 16
""",
    """
efect* admn -16 -17 -17 -15
have__up a -17
is__plant dmu -18 21 -17
it__same m -27
not__for adgmqv -18 -16 -20 -26 -20 -17
unsubscribe_me km -25 22
~eve cdejknopqrtv -44 -29 -38 -54 -24 -41 -40 -22 -38 -18 -17 20
~hun mu -21 -18
~stri m -18
~tah cikl -16 -18 -18 21
¿__@insurance d -25
""",
    """
@move__hora o 20
@move_me cdhimoq -18 -17 -18 -19 -35 36 -26
@symptom__for ms -17 17
^let cdeghjklnpqrstuv -23 -27 -21 -29 -22 -26 16 -33 -21 -33 -29 -24 -24 -20 -36 -36
^this abcdefghjkrsuv -39 -32 -36 -31 -16 -25 -16 -19 -19 -17 -16 -30 -19 28
all__me hm -19 -19
bring bdghilrsu -24 -18 -29 -16 -18 -19 -27 -21 -27
do__more m -15
medico imo -18 16 -16
mensajes abdefhjlmnopqrst -38 -50 -35 -27 -23 -28 -33 27 -25 -32 -30 -29 -32 -39 -36 -24
~ana> cdefgijklqrsu -30 -35 -17 -24 -32 -51 -36 -25 -34 -33 -18 -22 -23
""",
    """
atend* gijnoq -15 17 -16 -15 -17 -16
que__mi dm -19 -28
to_make abmo 19 -16 -25 -20
~dire g -20
~esta abcdekloqrsu -24 -55 -32 -27 -36 -27 -19 -27 -28 -17 -22 -23
~nope ef -23 -17
""",
    """
cost bcijlmoqu -19 -15 -26 -18 -16 15 -17 -16 -32
me_hizo m -15
need__before m -16
you bcdefhilmnopqrst -57 -20 -20 -87 -31 49 -31 -33 -16 -90 -39 -130 -60 -86 -67 38
~diff adhijmno -24 -25 -15 -26 -20 -18 -19 17
~erca aosu -17 -16 -16 -16
~nest dm -16 -21
~pret aclou -19 18 -16 -18 -17
""",
    """
not__again gklm -16 -28 27 -24
~jun jmquv 16 -21 -17 -16 -17
~olve gilm -17 -19 -18 -24
~onda gm -23 -22
~rese glnqu -25 -24 -17 -17 -19
""",
    """
@cancel_please bm 16 -15
@holiday bcefghijklmnopqrstuv -37 -38 -37 -36 -40 39 -44 -38 -36 -54 25 -51 -17 -45 -48 -34 -31 -43 -58 -34
^este gmuv -16 -27 -22 23
^no acdefhijkmnoprtu -44 -32 -57 -87 -77 -74 -23 -41 -70 37 -74 -25 -43 -31 -71 -39
does__want m -18
luck m 17
no__aqui mv -18 16
onda$ gjmt -21 -23 -17 -17
over__@call dm 17 -18
prefer am -18 -22
se__ir an 17 -18
see__this msu -16 15 -18
~egal jm -19 -16
~iuda ju 17 -16
~pill m -18
""",
    """
better$ ms -25 -18
going_to afghiklstv -35 -43 -30 -25 -15 -22 -17 -34 -18 -24
i__up gijklmnrv -30 -18 -22 -17 -20 -20 -19 -24 -18
lo_@thanks t 16
number_do gu 25 -24
remov* ailoqru -18 -23 15 -20 -17 -17 -20
this_seeing m 16
wrote m 15
~avor defmnqrstv -34 -28 -22 -21 -30 -30 -21 -29 -32 -31
""",
    """
^whatever adfglmu -28 -16 -15 -16 -30 28 -18
i__@vehicle djnqr -17 -27 -24 27 -20
me__manana bm 17 -22
my__through i -16
pills ar -18 -17
~<gua ar -21 20
~adie bglmnpu -21 -26 -20 -30 -20 -19 -15
~erea jm 17 -18
~onf abdiln -20 -22 -19 -18 -27 -23
~stan abhjkmnopqrsu -35 -16 16 19 -16 -31 -23 -34 -26 -31 -40 -22 -38
¿_@howmuch abcdghjnou -16 -21 -16 28 -23 -28 -30 -17 -21 -28
""",
    """
@drive_my mpq -21 18 -20
text_list k 16
wait__til q 16
will_my abdmnpqr -21 -26 23 -38 22 -29 -25 -18
~<bru e -21
~<goi aeghklostu -31 -16 -34 -30 -24 -25 -18 -36 -27 -22
~baby r -16
~hab cdefghjlmnopqrst 21 -22 -18 -17 -21 -25 -20 -27 -29 -34 -28 -22 -36 -22 -24 -22
~laza adhjmu -16 -20 -18 22 -16 -16
""",
    """
el_trabajo adir -18 -17 17 -21
hospital$ ahmo -24 -16 -23 -18
pago m -15
teeth u -22
y__de gj -22 -17
you__@wrong dhjlmtuv -18 -19 -31 15 -16 -16 -18 16
~mok mn -21 20
~ress bcdgijlmoqtv -24 -15 -34 22 -22 -26 -20 -23 -15 -23 -15 -16
~uts abdnu -16 -16 -20 -15 -28
~very acghijnov -15 -18 -33 -34 -27 -21 -26 -29 -24
""",
    """
^dar bl -16 17
a_few mr -21 17
bad_today m 17
hotel a -17
to_that m -15
too$ b -18
~gual dghijstu -19 -16 -16 -16 -17 -16 -17 -16
~mart hm -17 15
~ords dn -20 -20
~rist m -15
""",
    """
como__licencia amq -16 18 -16
does__hurt dm -20 -17
i__@stop ijkmov -18 -18 19 -23 -17 -15
llegando$ r 21
mas_temprano aho -17 -19 17
not__anyone m -26
~ieme m -18
~sted cdnprs -27 -31 -32 -33 -24 -27
~vot bm -19 25
""",
    """
@symptom_for s 16
from_your ijmu -17 -18 -27 -19
hw dilmt 18 -20 -18 -26 -18
texting dfhjmnopqrst -17 -22 -19 -15 -20 -25 -24 -16 -22 -23 -19 -24
~acco dm -28 24
~pts agin 16 -19 -18 -15
""",
    """
@drive_home n -21
as_a m -21
can__i q 16
con__@relative bnp -19 -20 19
i_talk im 19 -21
irme q 16
puedo__mi a -17
us__i bm -17 -16
~<gat dm -17 22
~emin abn -17 -18 -15
~pe> cdehjklnqt -17 -26 -33 -17 -28 -24 -30 -32 -32 -20
~scra aimnou -18 -19 -30 -17 -15 -21
""",
    """
car_@pay dm -19 16
de_@body nu -16 -18
how__@pay d 17
i__anything dno 16 -29 -17
i_trade no -15 21
me_instead m -22
mi__@sick nq -19 24
on__stuff lu -15 -22
paga admno -15 26 -22 -16 -17
que_tiempo mn 16 -16
something dp -28 -20
~inon m -24
~mew adgijop -19 -17 -16 -17 16 -16 -16
~podr dhjmqru -21 -20 -17 -17 -17 -21 -17
""",
    """
it__@cancel b 22
lk eflm 28 -19 -18 -27
~<vec n -19
""",
    """
@ride__one bpq -16 18 -18
bull gm -16 26
cab aiq -17 -24 21
got_the cdeghijknortu -30 -36 -20 -22 -25 -28 -41 -18 -24 -20 -31 -23 -28
you__@relative cdjmnqu -22 -18 -17 26 -19 -23 -24
~deja acefilrsuv -31 -17 -17 -16 -26 -31 -21 -26 -23 -22
""",
    """
i_cut n 16
not_the mv -29 18
suite adghijklmuv -16 -20 -33 -18 -33 43 -17 -27 -33 -24 -31
~envi lmv 21 -26 -17
~jkn em 18 -19
""",
    """
bille* dmv 18 -23 -17
famil* acdgijlnqu -26 -16 -26 -17 -18 -15 -16 -19 16 -24
you__who im -19 -20
~uspe mn -22 17
""",
    """
=said:human abcdefghijklmnopqrstuv -63 -49 -47 -24 -84 -37 -96 24 100 -83 -82 -71 -19 -87 -80 -93 -69 -86 -61 -90 -42 -63
^dale dfjs -15 -16 -19 -16
be_this gmsu -17 -17 24 -20
cool$ m 17
en__@place u -16
keep__@visit amv -16 18 -26
road__on jmu 17 -18 -16
voy_con mp -22 15
""",
    """
apart* m 17
es_@insurance dhjmuv -39 -18 -26 -27 37 -18
por__me gjlm -20 -22 -19 -21
spot_i mr -20 20
you__have hjknpstu -16 -27 -23 -16 -19 -15 -20 -30
~ence aot -15 -19 -17
""",
    """
^un adhijkloprsuv -22 -19 -19 -28 -25 -16 -22 -17 21 -27 -20 -28 -25
all__here flm -17 -19 16
de__¿ u -21
desus* kl -19 19
legit u 17
the_day abgjlmqu -22 -17 -19 -20 -17 -24 -25 -23
they__me kmru -16 -28 -16 -22
when_i ahmnu -26 -25 -36 -20 18
~ings bcdikqrtv -21 -21 -33 -16 -16 -23 -21 -16 -31
~ncue abm -15 -17 -26
~sfe i 17
""",
    """
@move_my abcdgijklmnprsuv -34 -38 -23 -35 -23 -28 -23 -24 -20 39 -37 -16 -27 -17 -21 -21
do__@parking adm -17 -16 -32
~<hom abcdghijkloqstuv -33 -20 -19 -37 -31 -18 -18 -32 -22 -26 -36 17 16 -18 -43 -18
~<pie adgijoqv -23 -18 -20 -23 -16 -17 -16 -17
~ella ijlmqu -19 -19 -18 -25 -19 -20
~eve> abilq -17 -19 -16 -17 -20
""",
    """
make_you m -17
my__got abcdeiklnv -38 -19 -22 -29 -15 -28 -23 -27 -27 -31
would__a m -20
~cia> bdghklnr -24 -31 -21 -17 -17 -23 -27 -15
""",
    """
a_gym dm -16 22
botox$ m 19
gallo* m 16
give__a ablmqru 20 -24 -15 -30 -16 -23 -30
lined abpv -24 -15 19 -18
mama dijmpquv -15 -32 -19 -21 -29 -34 -26 -22
normal_el s 18
remove_my lmv 21 -38 -18
~ave defghklmrv -23 -37 -38 -27 -21 -18 -18 -21 -30 -15
""",
    """
@late__i imr -15 -24 17
does__count m -23
good$ abdeghilqrstuv -27 -16 -17 -19 -26 -24 -34 -44 -27 -19 -22 -46 -42 -17
what__run dmu 23 -21 -20
ya_casi mr -20 19
~fish gmu -18 23 -17
""",
    """
@day__it o 20
@day__la m -17
charg* dim 23 -16 -25
debo adfilmqruv -18 -19 -16 -17 -16 -27 -17 -15 -19 -26
guy$ jlmv -16 -17 -24 25
is__a fhkmnoprstv -32 -22 -24 -18 -37 -23 -27 -28 -17 -18 -36
longe* aimnu -22 -20 -20 -18 -24
typed m -20
~<ide bcijmou -16 -21 -19 -20 -28 -17 17
~dly> m -20
~jkj em 18 -19
~ont> abgluv -24 -19 -18 -22 -18 -15
~ount ghikosu -20 -20 -21 -19 -20 -16 -21
""",
    """
about__in bmo 15 -20 -15
bike inp -17 -18 -20
drug u 17
hay_problema n 17
would__@price dm -18 19
~<ig adghijoqstu -17 -23 -20 -17 -20 -19 -15 -19 -19 -20 -15
~rts> dilmou -21 -17 -18 20 -17 -22
""",
    """
@late_do ahm -16 21 -21
@wrong_dude mv -15 17
how_much abdfghijlstv -26 -44 17 -20 -21 -22 -26 -29 -39 -21 -38 -16
me__@clinician ai 27 -15
no__venir pq -16 17
reservation bmo -32 30 -25
this_thread m -15
year gjmnsu -16 -18 15 -22 -19 -17
~ries aeghnqu -16 -16 -20 -18 -15 -15 16
""",
    """
el__@day bm 16 -19
my_centro im -15 20
need__out adm -21 -16 -19
she_has m -15
~cure d -18
~urr dru -15 -20 -18
""",
    """
do__@english c 15
far_is hm -15 16
um gmt 18 -18 -18
~<oka e -16
~agg m -18
~efi defghjknpqrstv -35 -19 -16 -23 -23 -23 -23 -31 -21 -25 -20 -24 -18 -17
~evan akmpqr -17 -18 -27 21 -19 -19
~guie bdgjklmr -22 -31 -19 -24 -26 -30 -31 -16
~idi acefhjklmnoqrstuv -16 23 -19 -25 -18 -21 -23 -23 -21 -26 -29 -29 -29 -25 -24 -22 -15
~mber abcefhnoqrst -17 -39 -33 -23 -22 -30 -31 -17 -32 -29 -31 -29
~nle ijlmo -15 -15 22 -18 -19
~truc bikpsu -23 -20 -18 -19 -19 -22
""",
    """
@place_my mu -20 17
i__let m 16
treat$ gjmu -20 -17 -27 27
~cop aeflu -18 -17 -16 -16 -19
~ibir bdmnopqrtuv -20 -16 -41 -21 -19 -17 -21 -17 -17 -30 -15
~rmo> u -17
""",
    """
a__@texts km 16 -16
a__would amo 16 -16 -16
but_keep m -22
mandan j -18
need__shave n 18
rides dmqu -17 -19 21 -23
~<pla acefhiklpstu -18 -39 -24 -27 -42 -20 -40 -43 -31 -38 -29 -16
~get cdefhinor -22 -43 -20 -25 -24 -20 -19 -25 -18
""",
    """
@cancel__@move bm -22 -21
@drive__that nq -16 25
billing im 15 -19
cambie_de ov -20 -17
este_numero gi -18 -18
is__now aoru -16 15 -19 -21
learn m 21
nice$ em -16 18
please_@book abm 22 -17 -19
there_another am -17 -19
under* ju -16 -20
what_happens jmu -15 -34 22
you__to bdkpru -25 -27 -26 -15 -15 -32
~<ala blmnoq -18 -19 18 -16 -21 -16
¿_que bcfghiklopsv -23 -35 -19 26 -18 -31 -17 -29 -21 -15 -27 -20
""",
    """
@relative_will mnpqr -20 -15 28 -23 -17
^nah bfjlnotu 22 -18 -16 -20 -18 -17 -21 -16
almost fjlmr -22 -19 -17 -26 25
esta__mi m -19
songs mu 24 -16
una_hora mo -19 16
~refo am -18 -19
~rib bdefhjknopqstv -37 -34 -34 -30 -31 -38 16 -27 -33 -31 -36 -32 -17 -21
""",
    """
@thanks__for mt -18 22
^forgot m -16
gato m 17
jazz m 15
~dds gmu -16 -15 17
~lles jm -19 16
~omet djp -29 -17 -20
""",
    """
alguien__que i 16
dentures mn -17 18
do__write dm -17 16
how_come adlmn -22 21 -18 -27 -17
necesito_una im 27 -19
ser bdgmno -16 -15 -15 -18 -29 26
this__a agjmv -19 -18 -23 -25 24
~bir bdefjopqrstuv -29 -30 -22 -20 -37 -26 -23 -28 -24 -24 -19 -37 -18
~prob bcdefghijklnpst -26 -22 -24 -21 -17 -18 -18 -21 -22 -17 -25 17 -22 -23 -20
~tal> ghiln -20 -26 -29 -18 -30
""",
    """
next cdehiklmpqrtuv -19 -36 -16 -30 -37 -32 -29 -16 -20 -29 -15 -18 -18 -25
sacame lm 16 -16
what__up dfjmu -18 20 -18 -16 -18
~<rea efgijlmpqrst -29 -32 -48 18 -49 -20 -25 -22 -31 -24 -28 -18
~nant no -25 -16
~rke no -17 -18
~sjdh e 17
""",
    """
@drive_yo mn -17 -18
after* bdmru -17 -16 -26 -18 -20
para_los m -20
please__text im -16 -19
work__or g -16
~<ava bhjlnostu -22 -17 -20 -15 -27 -22 -18 -18 -19
~dict adjnqu -15 -16 -17 -24 -15 20
~fir abceghikqrv 15 -32 -17 -17 -25 -29 -19 -24 -24 -26 -22
~ista ghiopquv -34 -27 -29 -28 -29 -22 -24 -26
~sirv abjlnqsv -21 -18 -22 -18 -17 -20 -16 -21
""",
    """
@english__@relative c 19
all_have im 16 -16
my__sorry b -15
pica__la m -17
se_@english cgm 20 -16 -23
~<qua mnu -28 -16 18
~<sou u -18
~iud ju 17 -16
~ngo aefhjklmrstu -17 -31 -41 -34 -16 -44 -31 -26 -39 -18 -38 -24
~sai cdfghjqrstv -19 -33 -17 -22 -19 -23 -30 -25 -21 -22 -25
""",
    """
#_work o 16
^@stop abcdefghjklnopqrstuv -59 -30 -35 -58 -82 -68 -63 -55 -76 -73 80 -71 -42 -50 -37 -75 -60 -53 -58 -20
^help acdefgilopqtu -37 -19 -24 -18 -19 34 -22 -20 -15 -18 -26 -47 -28
does__@person m -19
how_old adfghjmu -18 -18 -17 -21 -25 -31 36 -35
que__alla u 15
~etin ano -20 -18 -20
~orit dgjksv -18 -19 -18 -17 -18 -16
~play abdgjklmoqru -22 -16 -17 -17 -22 -19 -25 36 -19 -15 -21 -22
~thn emtv -15 -22 20 -17
""",
    """
any_way bmo -21 -16 22
~eng ceghlmrst -32 -34 -17 -35 -22 -24 -34 -17 -36
~lett dknoqu -23 -15 -17 -21 -16 -27
""",
    """
do__turn jm 20 -26
get__one h -15
give_it mou -17 -16 -16
is_in dhjnsuv -27 -21 -28 -28 -16 -28 -22
lady__a m -15
pelicula m 16
que__alguien np -17 -15
you_folks gjm -16 -20 -16
~eys> m 16
~icki a -16
~tura m -21
""",
    """
^@day acdefgijklnopqrstuv -25 -18 -20 -28 -38 -17 -28 -16 -16 -26 -27 32 -30 -30 -22 -19 -30 -31 -17
mondays bdhilpqtu -28 -17 -19 -17 -22 -19 -16 -20 -19
new_time o 16
racing m -21
terapeuta am 23 -27
they__it u -15
todavia$ qr -22 -17
~hots m 17
~oop> m -15
""",
    """
^sign o -18
a_time amo 23 -20 -18
en__que m -22
if__press g 15
mind adlnoprv -18 -19 -26 -17 -22 -16 -28 -28
not:back bgjkmqr -18 -17 -21 -17 -21 15 -17
the__one cghiklnoqtv -15 -21 -24 -21 -21 -18 -25 -20 -19 -18 -18
~rmi abcdgijmnov -19 -33 -24 -31 -31 -31 -25 -49 -24 -20 -26
""",
    """
dios__pague mt -18 15
else_is mo -16 17
i__mean k 15
i_hit dm -16 -21
~arad os -16 -18
~gn> bcdghinorsuv -17 -17 -25 -24 -22 -23 -15 -25 -18 -18 -26 -25
~tard dmns -23 -31 -21 -17
""",
    """
on_tv hju -17 -21 18
~ard abceghijkloqrtu -19 -24 -28 -21 -42 -20 -33 -33 -33 -23 -19 -20 20 -27 20
~erv cdfijmoprsv -15 -16 -15 -20 -22 -27 -31 -20 -17 -24 -18
""",
    """
is__after do -17 -18
it__too hmor -23 23 -19 -17
sons u -15
~odos m -22
~oman abdhjmqsu -15 -15 18 -18 -17 -30 -21 -20 -20
~onse agimq -16 -16 -17 -21 -17
""",
    """
a__my bmnru -20 17 -25 -19 -18
are__any adfhmou -22 -19 -15 -24 24 -17 -17
billi* im 15 -19
bring__@move mo 16 -17
his_number v 15
how__before ahms -17 -23 -31 -17
line$ ahmn -18 -16 -18 -16
need__ask aim -16 18 -22
street_@parking j 16
we__on m -21
~<vot bm -19 25
~iden cgikouv -19 -17 -22 -17 -16 16 -18
~osas d -19
""",
    """
chofe* abmo -19 -19 -21 -18
day abcdeghijkmoqruv -27 -53 -52 -29 -39 -77 18 -56 -74 -43 -49 48 -19 -54 -48 -67
does__line hm 17 -16
heart am -16 -22
is_@parking dju -24 22 -18
quiero_ir abm 16 -21 -25
~<cl abcdeiklqsv -36 -24 -25 -40 -15 -19 -29 -16 -24 -19 -24
~alon abkou -30 -29 -15 -22 -23
~ganm a -17
~iar din -16 -17 -16
""",
    """
@hours__@day h 18
direc* g -20
latest hm 22 -23
muy_caro du 18 -18
or bcdefijklmnoprstuv -23 -46 17 -41 -23 -38 29 -52 -60 -82 32 -25 -47 -42 -70 -40 25 -52
que__hara mn 16 -16
the__coming l -19
where_can jm -15 16
~dic ceghiloprsuv -34 -23 -36 -25 -31 -22 -28 -22 -26 -26 16 -23
~tum amn -19 -20 16
""",
    """
^new dilm -21 -21 -23 -31
come_see amnu 24 -16 -22 -17
estab* jm -16 -19
ok_you k 17
with__@relative abdimnu -23 -19 -19 -19 19 -17 -23
""",
    """
@relative__day bgmq -18 -15 -26 -25
anoch* n -17
como_llegar s -16
do__@pay dgjmu 38 -25 -29 -47 -20
funny$ mq 18 -19
~sive u -18
""",
    """
cut_out n 16
to_turn jmo -18 -23 -18
~cipe m 23
~eva abcfghijknrstuv 15 -19 -18 -18 -18 -19 -29 -26 -15 -30 -22 -19 -16 -31 -23
~ird> ajn -15 -20 -16
~mas gijlmnquv -17 -19 -20 -22 -26 16 -18 -17 -17
~reo abdgijnoqu -19 -19 -16 -18 -18 -18 -17 -16 -19 -27
~uent cefghlostuv -19 -19 -24 -30 -25 -28 -28 -31 -21 -21 -27
""",
    """
aunt p 15
should__do mnq -27 -18 20
someone__@relative i 16
~but mo 22 -18
~own> cfgklntuv -17 -15 -31 -20 -26 -25 -16 -19 -17
~xpla adjku -19 -19 -15 -16 19
""",
    """
@call abcdefgijklmnopqrstu -49 -35 -57 -31 -89 -86 -38 88 -83 -39 -15 16 -43 -65 -73 -86 -36 -57 -80 -63
@relative_can bdmnu -29 -16 -25 -17 -22
else__there mo -16 16
me_escriben glu -17 -17 18
ten_minutes r 16
to_see abdinopqu 25 -16 -16 -21 -20 -21 -18 -17 -21
un__a adiu -16 -16 -16 -17
~aron bcdefgijklmnp -20 -15 16 -17 -17 -25 -26 -27 -19 -31 -39 -26 -31
""",
    """
@relative_no n -16
^are bcdefghklmopqrstuv -58 -54 -22 -60 -54 -62 21 -52 -61 22 -60 -46 -62 -66 -24 -55 22 -63
algo$ abhijlmnpqrv -20 -16 -20 -28 -17 -20 -22 22 -21 -20 -25 -16
for_another amo 21 -21 -22
mole$ am -16 19
voy__@late r 16
walk_@insurance adjqu 22 -28 -19 -17 -23
~ffo m -17
~pres cdghklopqt -25 -37 17 -17 -25 -39 -32 -19 -27 -20
~weri g -19
""",
    """
my_@body abdlmopqrs -24 -20 -27 -18 -24 -20 -20 -19 -19 28
not:do bcjkmnrsv 28 -21 -30 -15 -26 -28 -23 -17 -32
not__it abgjklnoqs -29 21 19 -25 -22 -20 -26 -41 -27 -20
~eact iklm -15 26 -27 -20
~erva m -23
~hoo adhilpq 16 -19 -20 -26 -19 -20 -26
~ptio abgijlmnu -17 -18 18 -19 -22 -22 -22 -23 -19
""",
    """
@day bcdefghijklnopqrstuv 42 -72 -70 -91 -22 -83 53 -69 -94 -82 -103 -75 47 -75 -17 -94 -29 -26 -72 -88
and__do mn -24 15
dia__me o 18
has_a a -16
later abcdehijklnopru -17 -31 -28 -27 -18 -33 -28 -21 -25 -18 -28 25 -23 -28 -25
not__my acdjnov -18 -16 -18 -17 -19 -24 -21
not__there bhijmnv 19 -23 -17 -20 -35 -20 -16
your__me m -20
""",
    """
if__@move dmo 18 -18 -25
unsubscribe klu -19 20 -18
~epos dn 16 -15
~ppen afjn -22 -15 -21 -19
""",
    """
@visit__favor ci -16 -16
about__does d 15
decid* dfgjklnpqrstuv -19 -16 -25 -18 -17 -22 -21 -15 -18 -23 -23 -22 -15 -21
got_somebody hipq -16 -21 22 -16
need__@move abdinoq -37 -36 -30 -25 -27 25 -24
~ando bcdefjklnotu -22 -30 -43 -24 -26 -36 -23 -17 -17 -18 -30 -50
~cted admn -18 -16 -16 -15
~ink bcdhiopqrstu -20 -18 -35 -30 -23 -26 -24 -25 -29 -17 -18 -36
~sav ao -20 -15
~says cdfhijlnotv -18 -18 -33 -23 -19 -23 -24 -16 -18 -17 -21
""",
    """
interesa m -17
no__i m -17
reach* imv -18 -27 19
soon_as mo -20 -22
~<sam bcefghiklqrv -28 -19 -19 -21 -15 -22 -21 -22 -31 -23 -19 -20
~asse np -15 -17
~lien adghklmo -15 -17 -26 -18 -16 -18 -34 -15
~spen mn -26 17
""",
    """
^si acdefgijklnptuv -23 -19 -17 -25 -19 -18 -25 -17 15 -26 -25 22 -16 -22 -24
eso__por jm 18 -25
no__esto v -15
not__@insurance q -15
~ddy> jmu 25 -22 -21
~hanc bdjm -20 -31 -16 -29
~nch abceginop -30 -20 -16 -17 -17 -19 -22 -25 -18
~pago m -15
~the cegjmnpqstv -19 -50 -24 -15 -18 -16 -26 -17 -30 -48 -19
~toma bdghijklqu -22 19 -17 -20 -21 -16 -15 -15 -18 -21
""",
    """
let__know u -16
not_know acdhjklnort -20 -25 -25 -22 -18 -15 -23 -17 -25 -21 -17
nunca_he m -17
ok_@thanks blmt -16 -18 -37 24
~dran mn -22 15
~eak> abdegjklnpqrtv -35 -19 -28 -23 -17 -26 -17 -28 -24 -18 -22 -18 -16 -22
~late acdegijklnoprtu -22 -28 -30 -18 -26 -39 -22 -25 -25 -28 22 -28 -29 -15 -34
""",
    """
^ando bchijklopuv -20 -18 -23 -20 -18 -23 -29 -15 -28 -18 -33
get__a dnu -17 -21 -20
may_i bdmnpu -19 -16 -39 16 -19 -21
not__more lm 15 -23
re__for kl 17 -16
to_walgreens m -20
~avo defgmqrstu -42 -29 -23 -16 -30 -33 -22 -31 -33 -19
~unb belmu 21 -17 -16 -16 -17
""",
    """
@stop__@texts bkm -27 -37 28
^ey abcdefhilmtuv -19 -15 -17 -17 -26 30 -16 -21 -21 -29 -21 -20 -16
medicina mu -31 24
show_me lqu -18 -15 -16
the__form d -15
to_do dfijlmqr -24 -18 -27 -27 -24 -31 -24 -18
yes_i n -15
~bli dnu -22 -22 -19
~xico mu 21 -17
""",
    """
hoy$ adefghjlnopqrsuv -31 -26 -20 -19 -18 27 -27 -17 -26 -15 -19 -16 -18 -17 -28 -20
need__different o 17
not__with m -17
somebody_to a -19
tamales mnrsu 31 -29 -21 -17 -19
threw m -16
~uev bdgijnpqsuv -17 -23 -17 -22 -23 -21 -18 -20 -23 -23 -16
""",
    """
@insurer__that dnq 19 -25 -16
^@insurer abcefgijlnpqtuv -24 -27 -24 -27 -25 -18 -15 -17 -25 -20 20 -26 -20 -30 -20
desde abdgilmoqrsu -29 -23 -26 -16 -16 -17 -26 -23 -19 -31 23 -22
i__@animal mq 24 -17
problem$ u -23
turno bdijklmqsu 16 -15 -20 -18 -25 -29 -18 -16 -16 -18
want adefjmnpqrstu 18 -36 -20 -15 -42 -22 -27 -28 -32 -31 -23 -33 -21
""",
    """
@clothes_@relative mn 20 -17
i_go abcdghijmoru -28 -20 -18 -30 -27 -19 -24 31 -26 -15 -16 -24
is abceghjklortu -35 -67 -40 -123 -76 -16 25 -75 -72 -24 -19 -63 28
not:sirve q -17
they__my dhosu -22 -19 15 -16 -16
~bana mn -16 18
~giv cfhjklnpstv -17 -16 -23 -30 -27 -22 -23 -34 -21 -17 -30
~junt jmquv 16 -21 -17 -16 -17
""",
    """
@day__come o 15
hay_nadie imqr 17 -15 -27 -19
mas_@late abcdgimnoqr -30 -21 -25 -21 -16 -20 -28 -29 29 -22 -20
up__on hq -17 -17
without_a n -19
~bot eghijkoqrv -17 -21 -23 16 -22 -19 -28 -20 -17 -25
~inst achjmtu -27 -17 -21 -21 -24 -17 -23
~oria gju 21 -18 -16
~ork abcefjklstv -20 -21 -34 -32 -32 -48 -38 -25 -47 -38 -34
""",
    """
^llego djnoru -20 -22 -26 -22 25 -15
anyone__@place iqv -21 -19 -18
of__run d 16
so_@symptom oqrs -17 -16 -17 29
~bei m -22
~erin gln -22 17 -21
~flyi u -18
""",
    """
@move__@spanish cmo 18 -20 -18
aceptan_@insurer ad -18 17
an_@place hijqv -21 -16 18 -19 -17
~<kil abdgiklnopqr -21 -21 -22 -16 -23 -20 15 -23 -20 -16 -19 -19
~elec dm -15 23
~face d -16
~riod mnq -21 20 -19
~tens du -19 -18
""",
    """
dia_les mn 16 -20
where__are jmu 24 -27 -19
~<nig abdgijrsu -25 -16 -18 -15 -18 -19 -26 20 -18
~<wor abcdfjklrtv -30 -31 -44 -25 -34 -25 -34 -37 -20 -39 -43
~earb m -15
~used aim -19 -16 17
""",
    """
^activar km 18 -16
i_must m -17
need_a bgjklnopsuv -53 -26 -26 -21 -23 -31 15 -36 -23 -34 -26
outside$ jmu -24 24 -21
problem bu -16 -31
test ju -21 21
una_copia m -15
~isan m -18
~nit adijlqrsu -24 16 -18 -16 -19 -18 -16 -17 -25
~send abfhnopqrstv -34 -37 -18 -18 -25 -26 -24 -23 -29 -26 -25 -31
~shot n -15
""",
    """
contacts n 16
driver__@relative mpq -21 26 -24
of__@late m -17
~<tod acegjknqruv -31 -31 -34 -41 -30 -35 -45 -16 -16 -33 -35
~uso> m -20
""",
    """
take_to dj -19 -19
~dati afm -17 -15 21
~esad ajm 17 -15 -27
~pod defhjlpruv -29 -15 -17 -28 -25 -28 -25 -29 -24 -26
~ruh e -20
~taxe mu 22 -18
~tte adhjklpqrtuv -19 -37 -26 -27 -28 -20 -24 -18 -16 -19 -18 -25
""",
    """
barista$ u -16
is__good bflnptu -18 -30 -15 -16 -21 -18 -18
much acdefghjkopqrsuv -32 -20 22 -27 -29 -24 -28 -34 -23 -19 -23 -19 -16 -27 -15 -27
~<loo bfghklnopu -20 -19 -20 -26 -17 -24 -25 -26 -24 -35
~<sle adhlop -21 -22 -20 -18 -19 -15
~chat abdmouv -19 -22 -17 17 -18 -21 -26
""",
    """
@parking_lot m -17
^were jmr -24 -22 23
a__in abcdeijkmpqr -34 -17 -18 -21 18 -33 18 -19 -25 -22 -24 -20
broke__still q -16
changed__mind mo -20 -21
elect* m 16
for__love lm 16 -17
me__for bdlnopqrstuv 16 -23 -25 -17 -15 -20 -21 -23 -22 -16 -22 -17
not__these l 17
will_that m -17
~<cnc bclmou 25 -16 -17 -23 -17 -19
~lept mp -20 -17
~paci dghijou -22 -15 -25 -20 -16 -17 -25
""",
    """
@vehicle__deja jq 19 -17
~amin abop -19 -23 -24 -21
""",
    """
can__tell aioq -25 -22 -16 -21
no_go bm 17 -24
yo__soy v 23
~lia> m -16
~now abdefijklnps -26 -20 -33 -28 -28 -30 -38 -17 -43 -28 -30 -29
~ntre o -15
~rip> bhinqru -18 -19 -15 -16 -16 -16 24
""",
    """
cobra* dms 19 -15 -16
coverage m -17
esta_semana ahio 19 -15 -16 -23
i_@drive adhknoprs -23 -22 -17 -16 22 -26 -18 -23 -21
let__have abov -16 23 -19 -15
my_drivers q 16
opt_out aeilmu -17 -19 -17 28 -19 -20
out__@visit bdmnu 30 -16 -25 -19 -16
you__@machine m -18
~<dem blmnosu -19 -15 -24 -16 -27 -16 -15
~<sw mrs -25 -20 16
~aso> blmoq -19 -15 -17 -19 -18
~ple efhmnpqstuv -38 -34 -17 -18 -21 -42 -47 -17 -23 -19 -16
¿_de ju -15 15
""",
    """
little_@late m -19
~ack defhklouv -26 -27 -31 -29 20 -50 -25 -31 -40
""",
    """
about__@visit m -21
churc* bdiq -15 -17 -16 -15
in_this nu -16 -16
llamar adimnoqv -21 -16 28 -36 -25 -19 -19 -22
~<vie gijlnpsv -18 -23 -23 -32 -19 19 -21 -18
""",
    """
am__and dlmo -16 -19 -26 -25
atien* lmqu -16 -23 -16 -17
estoy_afuera m -17
me_@fetch abcdiklmnoprstuv -39 -27 -15 -17 -36 -20 -22 -34 -30 -24 39 -27 -17 -16 -32 -26
mi__tiene dp -16 -16
~bee cghijknopru -16 -16 -22 -26 -15 -19 -26 -31 -23 -19 -22
~brie hm 18 -18
~clud im -16 -16
~tore amo -16 20 -18
""",
    """
@day$ bcdeghijklnopqrstuv 32 -73 -41 -64 -75 41 -47 -81 -52 -79 -47 29 -50 -45 -71 -19 -16 -68 -63
aweso* hmt -15 -19 24
delayed hjr -19 -15 20
did__@stop lm -26 20
locked amq -22 -16 -17
necesito__proxima ao 18 -15
~orge abdgijouv -25 19 -26 -25 -16 -32 -18 -24 -17
""",
    """
@open__break h 15
chance_of d -16
lol$ cefhijlnoprtu -39 -51 -38 -34 -36 -48 -51 18 -23 -18 -43 -36 -21
will__you abdmu -20 -18 -19 20 -22
~cab b -15
~uci m -19
""",
    """
it_@cancel bm 21 -25
lose__number gluv -20 19 -22 -20
you__@person djm -17 -18 -27
~ient cdfgjklmnprsu -21 -44 -23 -16 -45 -25 -28 -26 -36 -25 -27 16 -25
""",
    """
^@door glmuv -17 -19 -18 -19 -17
is_got am 17 -15
take_me adghijklnsu -30 -31 -22 -25 -20 -28 -31 15 -41 -36 -31
this__of m -15
~brui ms -17 16
~nxie mu -19 15
""",
    """
if__get d -18
it_do djmu -19 -17 -22 21
my_@pay bgimnpqu -20 -18 -18 16 -29 -17 -20 -25
not:think m -20
said__but mo -18 15
text__you m -17
to__that jmu -16 -22 -17
~ueg amou -18 27 -15 -17
""",
    """
llegan_estos lu -15 16
pay abcdghikmnopqrsuv -44 -19 -24 42 -25 -27 -43 -27 -16 -40 -30 -24 -37 -19 -18 -34 -22
time_can hmno 17 -17 -18 -15
to_be bcfghjklmov -43 -24 -17 -29 -19 -32 -28 15 -25 -41 -28
~<cre abefghijlmnqr -22 -19 -18 -17 -18 -18 -22 -22 -21 -27 -23 -18 -18
""",
    """
^ya cdefgijknopqrstuv -64 -66 -66 -59 -47 -73 -15 -23 -23 -58 37 -29 18 -59 -38 -73 -38
hora__@move hmn 17 -19 -15
it__be bnu -20 -21 -35
los_@day abhqu -19 -18 23 -15 -17
said__would ln -18 -17
~<tim cdefgijkqrtuv -31 -25 -19 -33 -48 -28 -20 -31 -20 -28 -24 -44 -34
~nkin doru -15 -16 -16 -15
""",
    """
a__la adm -31 25 -21
about__@medicine i 15
does__his n 17
please__his b -18
take__@insurance dm -19 -16
~fam adgmnqu -17 -22 -16 -16 -16 17 -22
~hone acdu -17 -16 -30 -23
~iez> m -16
~lake p -20
""",
    """
allow* ijnp -19 -16 16 -15
be__@traffic r 17
con_alguien m -20
nombr* q -15
puedo__@visit n -16
puedo__en amq -17 -16 21
you__@late hm 16 -16
~alia m 19
~insi m -17
""",
    """
@hours__en h 17
is__to fgloqrtuv -32 -44 -37 -19 -16 -46 -16 -40 -25
you__room a 19
you__walk adjmu 23 -25 -18 -24 -21
~ils> adu -17 -18 -20
~oco> mnoq -24 -16 -17 -17
~onde bcdefhijklnopqv -35 -17 -40 -29 -36 -36 -15 22 -24 -38 -33 -20 -23 -36 -36
~uch cdefghjknopqu -18 17 -34 -35 -33 -36 -40 -32 -20 -29 -23 -30 -26
""",
    """
@vehicle_cuenta jmqr -16 -23 19 -17
llamenme eilmv -17 27 -21 -25 -18
oblig* d -16
~hoq r 16
""",
    """
me__can p -16
preparo adg -17 -19 -17
~mbla ms -16 18
~oked aim -17 -15 -24
""",
    """
^en abcefghijklmnprstuv -46 -42 28 -23 -20 -26 -38 -33 27 -30 -31 -46 -25 -20 -30 -28 -18 -29 -22
bring__own mn -16 15
guys__@day h 16
much__off l 15
not:remove blm -17 -16 18
on__@visit m -26
on_this admu -31 -20 -15 -30
otra_@person amuv -16 -22 -18 18
ponga* bgm -23 -19 -21
pull bor 21 -16 -20
sorry$ bcghjpsuv 22 -20 -27 -17 -18 -33 -19 -28 -24
stati* mr -21 17
to__but ablq -20 -15 -15 18
was__at m -17
will__home p 18
yours* gmv -16 -20 -16
~<fol jlmqr -23 -17 -26 -19 -15
""",
    """
que__hay bmno -16 -17 -23 -19
use$ m -22
vean$ a 17
where_they ms -16 16
~<enc adgklnpsuv -27 -19 -17 -19 -20 -23 -15 -20 -23 -17
~lli dhjlnopquv -25 -18 -17 -29 -21 -18 -24 -21 -24 -21
~ppo d -16
""",
    """
@hello_it afmu -18 22 -23 -18
no_entiendo cim 16 -17 -22
off_@cancel m -21
quien_gano muv 17 -23 -19
what_does dhnqu 29 -23 -29 -25 -33
~<du abcdefgjklpqrtu -41 -39 -34 -58 -35 -28 -38 -41 -31 -39 -37 -38 -38 -31 30
~<ska mnq -18 -16 19
~omma gm 20 -17
""",
    """
@stop_my n 20
mareada s 21
~cki dmr -16 -21 -19
~ucho bd -18 -18
¿__con hiq -16 -16 -15
""",
    """
go_to dijmq -15 -19 16 -22 -22
the__no m -21
~<til dhimn -15 16 -15 -21 -15
~rten l 15
~smen mu -16 -15
""",
    """
@move__again k -16
bad__it dm 15 -17
can__@relative bcdijmnpqru -23 -20 16 -25 -16 -35 21 -32 -23 -18 -33
con_mi blpr -21 -17 17 -19
deme bmno -18 -20 -15 -26
i__able n 16
que__trata gu -16 15
~aja> aefhijlnopsv -19 -48 -40 -40 -41 -32 19 -51 -34 -24 -18 -36
~dier m -17
~kes achijlmnuv -31 -15 -15 -16 -16 -24 24 -18 -28 -21
~much acdefghjknoqru -26 -17 18 -34 -34 -31 -33 -39 -32 -18 -25 -27 -15 -22
~pron a 17
~tie befhklnoprs -23 -35 -42 -20 -30 -28 -26 -35 -37 -20 -55
""",
    """
credito dm 21 -15
darme__baja k -18
do__back dikmqu -16 -15 -18 -21 -19 17
first_@visit ajmno 15 -22 -26 -23 -20
this__@treat ju -17 19
~<alm fjlmr -22 -19 -17 -26 25
~ady> bcdghjkrstu -19 -20 -16 -24 -26 -29 -31 -16 -32 -25 -32
~ecor adnq -26 -18 -21 -19
~odc m 16
¿__dura dm -23 -19
""",
    """
dia__ir anq 19 -24 -16
form$ io -17 -15
goes_away msu -19 18 -21
usa aglmnu -19 24 -16 -20 -16 -23
~<igu dghijstu -19 -16 -16 -16 -17 -16 -17 -16
~<of ailmnov -19 -20 -16 -15 -25 -17 -16
~hee abdegs -20 -16 -19 -15 -16 -19
""",
    """
dia_me ahjm 25 -22 -16 -16
libre j -16
lol acefhijloprtu -19 -47 -65 -52 -41 -48 -57 -64 -36 -20 -27 -51 -31
or__one j 15
problema mnq -18 17 -19
~<abo cefghjklst -21 -15 -26 -36 -36 -40 -17 -18 -23 -24
~oes> abefijloprt -27 -27 -23 -36 -34 -16 -43 -23 -42 -45 -38
""",
    """
@drive__@relative bmpv -18 -29 23 -16
@insurance_said m -16
can__leave j -17
estuvo mv -17 15
have__my a -16
the_point mu -18 17
~<bor adghijlnopruv -33 -20 -27 -20 -23 -26 15 -19 -29 -24 -22 -31 -25
~eep> abcdgijmprt -42 -25 -26 -34 -26 -28 -27 15 -25 -20 -23
~jess m -16
""",
    """
como_a r 16
en_lugar bo -18 17
no__como bqrs -16 16 -16 -18
que_mas afmnq -22 20 -28 -18 -15
~<iph dm -22 18
""",
    """
it__not adnq -18 -21 -15 -28
quien_me abklmoqv -30 -19 -20 -27 -39 -23 17 -30
reprogramar mo -24 22
text_message k -15
to_this m -22
what_about abdhmnoqu -25 -22 -31 -19 -44 27 27 -20 -31
ya$ m -29
~<poi mu -18 17
~egit u 21
""",
    """
@drug__the mn -17 18
^found bmq 18 -23 -20
just__you adgmoqruv -15 -17 -17 16 -25 -17 -20 -23 -17
my_plan mu -16 -15
speak_to im 23 -22
sunday ahi -20 21 -21
~fri m 16
~rse abcghimoqrv -36 -17 -25 -31 -19 -23 -18 -27 -19 -21 -24
~uage cu 24 -23
""",
    """
@treat$ acdefghijklmnopqrstuv 32 -28 18 -30 -36 -47 -32 -50 -47 -40 -38 -65 -17 -42 -35 -44 -38 18 -27 28 -35
to_sleep mnu -22 -16 21
ver_a aimn 20 -15 -17 -17
~ate> acdefghilns -16 -16 -19 -19 -21 -33 -29 -17 -32 -36 -22
~ated bmqu -19 -24 -26 -21
~mma gm 20 -17
~tuat m -20
""",
    """
@call_con bilm -15 24 -15 -26
^cuando agijnopqr 19 -21 -19 -16 -18 -15 -16 -16 -16
anybody djmoruv -20 -16 -20 -17 -15 -18 -16
care mq -23 -16
circling_for r 15
que__@relative m -21
slept s 20
~<mej adeghjkmnpqrtuv -22 -23 -17 -21 -23 -21 -25 -16 -24 -16 -23 -29 -16 -31 -26
~<phy m 15
~rriv m -19
""",
    """
@vehicle_@stop qr -18 -18
at__will mn -17 -17
game alm -25 -15 25
long_am jmsu -19 -21 -18 17
por abdefghjlmnqrsv -18 -22 -29 -55 -53 -28 -23 20 -19 -27 -60 -20 -29 -42 -36
question$ u -16
quiten__numero l 16
signi* g -17
~<ou dg -15 -15
~does abefijloprst -22 -23 -21 -29 -31 -47 -41 -19 -34 -40 -21 -36
""",
    """
has_me mq -20 -18
to__@medicine m -25
y__me mq -22 17
~<app adgimno 26 -24 -15 -17 -29 -19 -16
~awa cdefghijkmnot -22 -32 -26 -22 -30 -26 -27 -26 -22 -32 -32 -17 -23
~tari aijq 16 -24 -16 -16
""",
    """
aroun* abdnu -18 -17 -16 -17 -15
slide mo -20 19
these_@clothes l -15
to__after inqr -19 18 -36 -22
what__@open dgjn -17 -21 -15 -23
you__still amoqrsu 27 -25 -18 -18 -17 -24 -18
~<wa acdehilrstuv 18 -33 -37 -51 -34 -18 -17 -16 -42 -53 -27 -15
~dat cdfghijlnorstv -19 -31 -22 -20 -16 -39 -28 -17 -26 25 -19 -30 -19 -27
~igua dghijstu -19 -16 -16 -16 -17 -16 -17 -16
~led bcehijklmnstu -33 -22 -19 -20 17 -31 -26 -33 -41 -34 -34 -22 -26
~reg bcdefjlnrsuv -18 -27 -36 -18 -15 -17 -34 -33 -30 -27 -16 -26
~tad aghjkloqv -19 -18 -15 -26 -15 -20 -17 -15 -19
""",
    """
^@cancel abcdefghijknpqrstuv -17 41 -35 -47 -43 -39 -34 -43 -37 -30 -43 -36 -36 -41 -45 -27 -34 -45 -34
am__today m -16
what__take dgjmnqu -23 -19 -20 20 -25 -16 -18
~ezo> m -16
~ndia m 18
""",
    """
^mas bm -16 -15
it__covered u -16
you_# ahjmuv -16 18 -18 -28 -22 -16
your_car m 16
~<rai abdhmnrsu -22 -22 -24 -16 25 -19 -16 -23 -25
~bla> cimq 23 -22 -26 -17
~edar ino -16 16 -16
~que> abgjlm -27 -17 -18 -19 -28 -28
~rat aefghkmopqrsv -24 -18 -19 -37 -30 -27 -24 -22 -28 -19 -15 -20 -35
""",
    """
disponible m -18
me__@visit abijlqrsu 21 -37 -38 -17 -23 -22 -28 -20 -20
please__texting kmv -18 18 -17
recib* gimtu -17 -24 -28 -17 -27
room__me amu 19 -17 -17
se__la abceghjnpt -35 -23 -27 -19 -27 -21 -27 -40 -19 -17
there_and nq 19 -26
~what bceiklopqrstv -26 -62 -47 -26 -32 -32 -22 -50 -19 -59 -29 -23 -60
""",
    """
busca* bhinu -18 -16 -16 -18 -19
can__before adimn -18 -26 -19 -22 18
consent m -15
dia$ cegijklmnprtuv -38 -33 -44 -35 -28 -29 -34 -60 21 -28 -32 -37 -46 -35
due__another o -15
got__ask mp 21 -20
me__los adiklmu -23 -16 -17 15 -19 -30 -20
me_la adijlmoq -22 -18 -20 -20 -16 -22 30 -24
~<for cdefhinpsuv -29 -18 -33 -24 -43 -18 -15 -36 -29 -22 -35
~rm> bdijklmnpqstuv -25 -41 -17 -28 -23 -31 18 -27 -20 -28 -23 -19 -23 -21
""",
    """
@insurer_is dnq 19 -25 -16
^i bcdefhmnpqru -27 -43 -27 -85 -70 -67 32 -52 -30 -34 -34 -74
i_make gnou -15 -20 -19 -20
it_covered m -19
queda__el o 15
said__her p -18
should_my mn -20 21
the_@texts abdeghijklmnopqrstuv -41 -26 -37 -26 -31 -28 -39 -37 37 23 -21 -34 -36 -27 -32 -42 -24 -19 -37 -29
what_now abdfghjmnou -18 -18 -22 -16 35 -24 -26 -35 -16 -17 -25
yes__my m -16
~disc ajkqv -20 -23 -17 -16 -20
~tock m 18
""",
    """
@move__dia noq -16 26 -16
calle jv 20 -16
did_i adju -19 20 -20 -21
for__round a 16
hermana bcdijmoruv -32 -24 -19 -16 -17 25 -25 -26 -30 -21
how_@late adhijm -18 -16 28 -18 -17 -36
is__take ajmu 15 -16 -19 -16
se_que bcgilmqv -19 -18 19 -19 -16 -22 -23 -24
~an> befghimnqstu -36 -67 -19 -47 23 -17 -19 -24 -48 -46 -60 -36
~rom aehkoqv -23 -21 -39 -20 -27 -34 -28
""",
    """
@relative_de abdnoru -25 -19 -17 -29 -20 -20 -17
her_i mr 17 -18
i__come dmoqu -17 -24 -20 -18 15
lengua co 18 -23
~mol bgln -16 -17 19 -25
~nul o -17
~rdon r 22
""",
    """
@call_a imq -24 17 -28
@move abcdefghijklnopqrstuv -54 -52 24 -31 -70 -63 -69 -23 -72 -48 -37 -34 -48 87 -44 -27 -68 -81 -70 -60 -22
clase jm -20 -19
for_new ah 20 -15
pasem* bij -21 19 -18
si_quiero klm 16 -20 -18
spanish abcdefghijklmnopqrtuv -46 -51 79 -49 -56 -44 -44 -43 -65 -44 -50 -56 -63 -45 -39 -44 -42 -45 -39 -58 -48
to__this bclmnruv 16 -33 -38 -18 -23 -16 -38 -20
~edia m -19
~tuc adgjlmv -16 -16 17 -19 -16 -19 -18
""",
    """
@cancel__por bm 19 -17
@howmuch__dolor dmu -21 20 -17
@stop__you t -20
be__i r 17
car__do jq -16 18
estan__la m -17
guys_take a -15
nurse acdegijklmopqtv -53 -19 -30 -19 -24 26 -21 -24 -19 -30 -20 -31 -23 -17 -15
~muev mo -19 17
""",
    """
@move_la abdmno -27 -22 -18 -19 -21 27
de__sistema m -15
en__carro mq -19 -17
i_skip mn -24 17
quijada m -15
yo__que auv -21 -21 -20
~<ofr mqu -21 15 -17
~acar ijl -15 -16 -20
~fin cdefgilpstuv -33 -31 -30 -27 -37 -42 -29 -19 -46 -22 -46 -41
~mor acdefgijmpqv -19 -36 -56 -44 15 -51 -27 -47 -34 -44 -19 -21
~ter> adefgijlptuv -18 -25 -39 -42 -24 -19 -62 -50 -22 -33 -29 -33
~turn cdefginpqstuv -32 -41 -30 -21 -32 -22 -33 -24 -24 -33 -24 -22 -17
""",
    """
^resubscribe kl 15 -18
^will abegijklmnoprsuv -47 -31 -17 -44 -34 -16 -22 -33 -35 23 -31 -67 -18 -40 39 -15
do__me cdhjkoq -20 -36 -16 -20 -32 -20 -16
entrar nq 20 -15
i__a bcdefghklmqrstv -24 -48 -25 -29 -32 -27 -55 -67 -18 22 -17 -32 -52 -47 -19
on_@day dfghijklnpqrsuv -28 -22 -16 24 -35 -28 -18 -16 -17 -15 -28 -24 -20 -29 -16
""",
    """
insulin mn -15 22
surgio o 20
~<ate gijnoq -18 16 -19 -18 -20 -18
~<cat mu -18 20
~ahp> ciklm -15 -17 -18 21 -18
~azi cmu -16 21 -21
~ont bcefkopqrtuv -16 -29 -23 -25 -35 -31 -38 -22 -19 -30 -57 -42
""",
    """
awesome hmt -15 -19 24
duele dn -15 -17
i__word i 19
it__good f -17
old abcdefghklmnorsu -19 -20 -18 -35 -17 -23 -17 -33 -22 -31 27 -30 -15 -19 -19 -18
paperwork dg -19 -16
piso j 17
says_the m -16
scrap bm 20 -17
you__so m -15
~<ab cefghjklqstv -36 -30 -40 -47 19 -53 -28 -20 -22 -36 -28 -18
~ined aipv -21 -16 19 -16
~jos ajmru -18 17 -17 -17 -19
~ty> ceghlopqrst -31 -19 -43 -27 -20 -18 -25 -17 -19 -24 18
""",
    """
@clinician__you am 19 -16
and__it adm -20 -21 -30
for_this gmu -21 -29 -23
not:den bl -16 -18
not:one dlmopqsu -20 -17 -31 -22 -18 21 -16 -15
not__@visit ov -18 23
permission mqu -17 -19 -15
times bdjmq -19 -20 -20 -22 -19
vayan b -15
want_the m -16
you_mean gm 23 -22
~apit j -16
~back aefhklnosuv -17 -19 -24 -41 22 -43 -23 -20 -15 -18 -31
~ned cdhijlnqs -16 -31 -23 -22 -25 -24 -22 -15 -23
""",
    """
@book__a m 16
get_there abcghijklmopqsuv -44 -27 -18 -32 -33 -36 17 -16 -23 -46 -27 -16 30 -24 -26 -18
hell p 15
the__thing loqsu -20 -15 -16 -18 -17
true jq -20 -16
""",
    """
can__what gu -18 15
precio adefimu -21 29 -18 -19 -15 -27 -27
the__on acfgjmnopqt -25 -20 -21 -23 -18 -20 -28 -30 -23 -27 -20
to_get abdghilmorsuv 34 -24 -31 -26 -20 -18 -21 -37 -30 -34 -24 -36 -19
~peza am 21 -19
""",
    """
@animal_@food m 15
address abcdefghijklnopqrtuv -30 -36 -28 -25 -18 -26 -21 -31 -31 47 -27 -26 -26 -32 -30 -29 -35 -26 -41 -30
dura adehmu -16 -39 -16 -18 -35 19
skip__or mn -17 23
that_a dmoqu -15 -28 -21 -19 15
~cet aiklm -19 25 -16 -16 -20
~gare j -16
~oone mou -17 21 -20
""",
    """
@call__i ad -21 -18
a__time mo -31 18
again__@texts kl 20 -19
business__please m -16
el_@day cdefgijklmnopqruv -36 -26 -18 -18 -25 -37 -43 -27 -20 -53 -31 37 -28 -22 -36 -30 -25
i__or dhijlmv -28 -16 -19 -28 -18 -28 -15
is_for m -19
necesito_@move ao -21 15
nieto q -19
no_leo m -15
start_a am -19 24
to_receive lm 15 -19
""",
    """
@stop__mistake kl 16 -16
be__soon o -17
borre* klov -16 15 -18 -17
chair io -17 -17
me_texteen l 17
my__now go -15 -17
she_need q -15
~ados mu 16 -19
""",
    """
mi__no abilnpu -29 22 -19 -19 -27 -23 -19
no_i goqv -18 -15 -17 -20
they_will u -16
~<gl u -18
~etti dnopr -18 -24 -17 -18 -18
~nsaj abdmoqrs -18 -16 -19 -23 -17 -18 -21 -17
~ssu elmpqru -28 -20 -32 -29 25 -15 -17
""",
    """
@stop_it ejklmu -16 -17 -17 31 -36 -21
a__@fetch b -16
darme_de k -18
new_@call ail -20 -25 -21
se__en anqr -19 -25 -30 15
try_this am 25 -27
~<bat mq 19 -16
~foun adoqrsu -27 -17 -18 -20 -17 -17 -17
~noc abcdefgijopqrv -32 -27 -24 -32 -27 23 -26 -31 -28 -29 -21 -38 -28 -30
~norm adgjnop -15 -18 -15 -20 -19 -20 -15
~rug hnpu -16 -20 -20 17
~ters au -16 -21
""",
    """
be_my anqu -16 -19 -17 -16
does_a aghqs -16 -28 -18 -25 -15
kjhkjh e 16
pueden__a imn -16 -17 -18
~<dri abcdefghiklmoqtv -30 -40 -22 -20 -21 -22 -27 -28 -35 -25 -30 -23 -22 18 -25 -18
~down gklnu -24 -18 -22 -17 -22
~ici bcdegjkmpuv -24 -16 -22 -20 -26 -21 -20 -16 -17 -24 -16
~ltar m -16
""",
    """
de_@visit abm -16 -16 19
de_la acdeghjkoqtv -23 -22 -34 -16 -30 -15 -28 -38 -22 -36 -26 -39
location acdefghijlmoquv -24 -17 -23 -17 -16 -20 -36 -33 17 -15 30 -16 -28 -36 -28
~<zom m -16
~hts> dlnr -17 -17 -18 -24
~tre> o -15
""",
    """
milk abhiklmopqrsu -27 -15 -17 -20 -18 -17 39 -18 -16 -18 -26 -23 -22
no__que acgijknprsv -29 -29 22 -18 -24 -27 -23 -17 -21 -23 -43
take_for amns -18 23 -22 -17
the_front abdglr -18 -16 -27 -15 -21 -17
yourself gmv -16 -20 -16
~oll bhiklnrtuv -20 -21 -22 -15 -24 -17 -18 -15 -20 -19
""",
    """
#_@late mnpr -19 -16 -17 27
a__work dgmq -18 -18 24 -17
leave__alone q -25
not__just mor -32 27 -19
paseme__@staff i 15
red ai -16 -16
~ecl a -18
~ins cefghijlmpqstuv -29 -24 -22 -16 -18 -18 -16 -29 -16 -27 -19 -24 -26 -46 -23
~odi i -16
""",
    """
desk jo -15 -16
esper* dghijlsuv -23 -19 -16 -21 -21 -27 -16 -24 -22
my_neighbors q -17
respo* abgkpru -22 -18 21 -15 -15 -16 -16
~ve> cdefghjkosuv -18 -18 -65 -58 -23 -16 -27 -37 -16 -20 -21 -21
""",
    """
si_me admn -23 -17 -16 -21
~<efe admn -16 -17 -17 -15
~<or ailo -16 -18 -17 -20
~gni g -17
~hoi gm 21 -21
~ooks o -20
~sper adghijklmsuv -23 -22 -19 -17 -21 -22 -15 -28 -16 -16 -24 -22
~unsu abcdefghijlnopqrstuv -21 -21 -20 -21 -28 -21 -16 -18 -18 -20 26 -17 -16 -17 -18 -20 -17 -18 -28 -20
""",
    """
^anything d -15
am_@symptom gmv 22 -21 -19
decided_to m -24
got_someone p 15
my__but abmo -21 -16 -16 20
not_understand m -18
when__next h -15
""",
    """
@relative__puede mn -19 -24
do$ bdghijmno -20 -24 20 -32 -19 -40 -41 -24 -21
i__@drive mprv -31 23 -15 -16
~iom cmo 24 -19 -19
~tabl ad -16 -18
""",
    """
^puedo abcfghjkmnrst -18 -26 -19 -18 -40 -30 -18 -20 -54 24 -29 -16 -16
fri bhmu 16 16 -23 -15
stuff dhjsv -18 -19 -19 15 -15
""",
    """
are__talking dm 16 -21
checks m 16
still__@ride mq -16 18
~<cop aeflu -18 -17 -16 -16 -18
~edit dm 18 -15
~girl a -16
""",
    """
all__for h 16
asking_for m -20
it__if dmqu -17 -27 18 -23
quiero_dar ab -17 16
to_try abcimou 37 -21 -16 -16 -36 -20 -24
ya__mi lpqr -19 25 -20 -18
~ntil abn -15 -15 -19
""",
    """
am__her gil -19 -22 -20
at__light m -16
be__patient ai 21 -17
del_@ride mpq -16 18 -20
fue__luz m 19
no__take q 24
not_say lm -19 17
set__with aim 18 -17 -16
the__home hn -20 -18
to_@cancel adr -26 -26 -17
trade__for o 17
~<ati lmqu -16 -23 -16 -17
~fis gmu -18 22 -17
""",
    """
borren v -16
me__por bcou -23 -28 -21 -19
no_era b -18
se__de imv -16 -17 22
~hjk ceflmu -15 28 -21 -20 -30 -17
~inue l 18
~jar> bgiorsu -21 -21 -17 -15 -17 -17 -17
~luc ajnost -21 -17 -25 -18 -17 -17
~uick m -20
~zing m -16
""",
    """
@clinician__to n -16
@move__and o 16
@texts_after klo 18 -15 -17
pega m -17
up__for a -15
~som defklmnqr -17 -31 -32 -26 -34 -20 -23 -17 -26
~stak lm -22 -16
""",
    """
@wrong_guy v 20
expla* adjku -19 -19 -15 -16 19
possible d -15
~ale> defhijlnopqrstuv 22 -28 -33 -20 -17 -40 -33 -31 -20 -28 -37 -28 -34 -26 -28 -28
~corn hjou -15 18 -17 -16
~lgo> cjkmpqstuv -19 -27 -17 -41 -30 -32 -16 -16 -26 -23
""",
    """
all_still m -21
do__@animal mu 27 -26
eso$ acefghijklopqrtuv -36 -25 -28 -24 -50 -29 -33 -22 -28 -30 -27 -31 -29 -27 -29 28 -41
for_that mu -23 -17
have__@relative np -17 23
it_work dgmnu -20 -25 -31 -15 25
no_autorizo k -17
what_would adimnqu -23 32 -17 -28 -15 -16 -24
will_see abdmru -17 -20 -18 23 -20 -18
~nume abcdefhmnopqrst -22 -35 -27 -35 -21 -20 -24 -29 -22 -30 -28 -24 -31 -28 -16
~pas acdefjlmpuv -32 -40 -54 -34 -30 17 -45 -45 -17 -22 -43
~tend dlnqru -17 -16 -23 -20 -15 -16
~trad hmnoq -16 -25 -18 23 -17
~uivo m -19
""",
    """
como_la ad -22 20
it__@spanish acm -20 26 -17
no_@thanks bglmqrtv -34 -18 -32 44 -15 -18 -49 -16
want__back m -16
wanting m -20
~<avo gnu -20 22 -20
~ceiv i -21
~onmi admou -22 -15 -22 -18 -22
""",
    """
@late__mismo o 15
@open__you jm 19 -24
helped m -16
meeti* amno -18 22 -16 -18
my__from ilu -20 18 -17
take_walk dm -19 -16
with_the bejklnortuv -26 -24 -26 -27 25 -26 -20 -22 -26 -41 -20
~<fly u -18
~iesg mu -18 21
~mor> bm -16 -19
""",
    """
@visit_ya a 15
does__@visit a -17
reply aglnu -21 22 -16 -18 -15
~<esp bdghijklmuv 18 -26 -22 -26 -24 -26 -19 -30 -24 -27 -28
~ving adfhjlnprtuv -19 -26 -16 -24 -21 -25 -24 -30 18 -17 -25 -28
""",
    """
@stop__@medicine mn -28 26
@stop__i ag -15 -18
getti* dnops -17 -24 -17 -18 -17
mi__ocupa au 17 -15
not_want abgkqtu -27 22 -34 -23 -23 -17 -18
~<squ q -16
""",
    """
@relative__to abdglo 16 -22 -22 -15 -19 -19
alto$ cdefgijklmptuv -17 -19 -27 -20 -15 -18 -16 -22 30 -26 -16 -16 -18 -18
funciona$ mu -17 17
not:venir pq -16 17
~wqe em 21 -20
""",
    """
be__up m -16
do__come bdhijmopqu -17 -34 -20 -19 20 -27 -20 -16 -26 25
it__@treat du 21 -22
me_about dlmnr -27 -17 20 -21 -21
pregunta gip 17 -20 -15
puedo_@fetch mnq -17 24 -23
que_hacer u -18
quiero_@book a 15
room$ ps -17 -21
ya__en jr -18 17
~aked mp -17 -19
~oan> dm -16 22
~surt n -15
""",
    """
can__her m -26
corne* jm 15 -16
not:baja blm -17 -29 23
refer* abdilmu 23 -17 -16 -17 -16 -18 -16
~cort cilru -15 -22 20 -16 -18
~ses> a -18
~ust cdefghjklpst -44 -18 -36 -19 -26 -22 -18 -24 -33 -30 -53 -24
""",
    """
a__drug m -17
as__possible mo -20 -21
costa* d 17
operator defhimtu -17 -22 -25 -21 27 -29 -17 -16
para__@vehicle jqr 18 -16 -19
ya__importa l -17
~ator jpqu -20 -16 16 -20
~ingu amnoqv -18 -20 -26 -26 18 16
~tor abdefjnrstv -30 -28 -37 -20 -17 -19 -37 -24 -32 -22 -20
~yin bdhkmnoq -22 -16 -16 -16 -21 -22 -17 -22
""",
    """
@call__@vehicle hijmr -16 -26 -17 23 -16
but_not abgijkmnoqs -24 -19 -19 -18 -19 -16 -23 -17 19 17 -16
i_turn jm 20 -26
you__back i -15
~nme adefghjklmnpqstv -33 -30 -28 -22 -26 -31 -33 19 22 -51 -37 -31 -29 -34 -21 -38
""",
    """
all_at j 15
charged_# m -19
con_los bciklmsv -15 -17 -26 -36 29 -21 -20 -19
era__@relative amu -18 19 -15
que__un m -17
quit bcdegijklmprstuv -24 -16 -25 -18 -23 -26 -31 -45 42 -15 -29 -26 -29 -18 -29 -31
the_form dhou -16 -16 -17 -16
treatment ghijklmnpqrsv -27 -19 -19 -22 -29 -22 -42 -19 -15 -22 -22 18 -15
you__today m -20
~<off au -18 -21
~abri abdhjlmnru -26 -17 -17 33 -17 -15 -29 -17 -15 -21
~cncl bclmou 25 -16 -17 -23 -17 -19
~eede boqt -18 -20 -16 17
~ero degnpqrstu -22 -50 -25 -60 -34 -17 -15 -18 -33 -23
~evo bcdegijnoqtu -20 -25 -36 -18 -34 -33 -33 21 -22 -37 -18 -29
""",
    """
@call__@relative cin -15 16 -19
i__trust bm 16 -26
seeing$ abgmou -17 -18 -16 33 -16 -20
vote$ m 15
~ract o -20
""",
    """
@vehicle_my mpq 17 -17 -16
a bcefghijklmorst -29 -62 -54 -82 -65 -26 21 -20 -27 -59 22 -25 -27 -48 -41
me__more i -17
me_puede bdopu -22 -31 -32 -23 -17
that_@book m 16
~ish dghijkquv -22 -26 -16 -24 -19 -17 -22 -25 -17
~nice bdestu -17 -16 -19 -17 16 -16
~ucha lm -18 -18
""",
    """
=beside:location abcdefghijklmnoprtuv -46 -28 -20 -36 -18 -28 -36 -29 -19 33 -17 -23 -29 -20 -28 -32 21 -22 -37 -23
@move_it abdgijlmnopqru -33 -33 -22 -21 -15 -24 -21 -49 -21 42 -18 -17 -18 -27
a_date abmo 27 -16 -22 -19
got$ d -17
le_hago mq -16 -16
que_lo gmu -16 -20 -18
robot abcdgijnopqsuv -22 -17 -19 -18 -21 18 -18 -18 -16 -18 -20 -16 21 -27
the__back k 36
~ffor m -17
~litt bo -16 -20
""",
    """
#__before m -19
@medicine__la mn -16 18
@vehicle_is bdhjmnrsu -15 -16 -22 -20 -33 -18 33 -17 -16
i__but aglmr -18 -20 -16 -23 17
lost_my gjlnpruv -17 -15 -26 -26 -17 -25 -19 -18
mi bcdeghijkprstuv 22 -17 -62 -76 -59 -90 -53 -71 -49 39 -48 -65 -21 -46 -27
~cta> mnu -18 18 -19
~expl abcdgjklmnopqrsuv -22 -22 -17 -33 17 -30 -25 -20 -17 -22 -26 -16 -21 -18 -23 17 -15
~iera bdmp -21 -17 -34 -21
~nfir ln -19 -15
~ntac bdgjlmou -18 -30 -22 -17 22 -37 -22 -27
~rta abcgkopquv -23 -25 -19 -19 -25 -20 -21 -24 -24 -20
""",
    """
@english__good cm 16 -17
it__right dgm -17 -16 -18
she__bad a 15
so__now gms -16 -15 16
thank acdfghijklmnopqrstuv -31 -22 -31 -30 -31 -34 -24 -29 -25 17 -21 -21 -28 -24 -25 -22 -22 31 -30 -29
voz imu 17 -22 -16
~one adefgjknprsuv -24 -18 -46 -23 16 -59 -54 -24 -19 -27 -17 -29 -16
~ybo jmoruv -17 -21 -21 -18 -17 -20
~yud befghijklnopqrstv -28 -23 -25 30 -17 -34 -29 -23 -28 -22 -23 -23 -25 -20 -21 -18 -18
""",
    """
cabeza nu -22 -29
had__last s -18
hold__i r 16
la__@eat m -15
no_le gm 15 -17
owe adgijlmnoqtuv -32 25 -27 -18 -24 -17 -23 -22 -16 -16 20 -23 -16
""",
    """
@person__me bimquv -17 -16 -21 18 -22 -19
got__@wrong dhjv -16 -17 -18 15
nomas$ m -20
way$ abdijlmnoprsv -24 -20 -19 -16 -25 -16 -41 -21 -26 -21 29 -21 -21
which__you m -19
~erc aghikloquv -31 -21 -18 -19 -16 -20 -27 -27 -18 -17
""",
    """
baja$ bdejklnqrtu -38 -28 -20 -17 -21 21 -16 -22 -16 -16 -22
before_i am -23 -28
ese_mismo m -15
think__it abmnu -17 -16 20 -17 -18
~icks m -18
~ru> u -17
""",
    """
@vehicle_was s -15
enoug* dlt -17 22 -17
lugar_de bo -18 16
~ece> m -24
~onfl mo -16 22
~reet abdhinpst -20 -16 -18 -20 -16 -21 -19 -17 -15
""",
    """
@howmuch_cada du 17 -16
@relative__you a 15
^look m 17
ayo cdefglmnu -17 -17 -25 21 -16 -19 -28 -17 -17
does abefijloprst -22 -23 -21 -29 -31 -47 -41 -19 -34 -40 -21 -36
explica m -16
nasal m -21
scratch mnu -22 -15 -15
~efil abdn -28 -18 -21 -15
~lvid adenquv -19 -16 -19 -18 -16 -18 -16
~oned m -19
""",
    """
in_a bnop -17 -28 -16 -21
not__i bdkmnpr -16 -21 -16 -15 -16 -17 19
not_this v -17
tienen$ hlmoqu 19 -22 -21 15 -23 -26
ya__no jmr 16 -23 -17
~erno rv -17 -16
~lifi mu -19 18
""",
    """
@visit abcdefghijklmnpqrst 60 48 -103 16 -89 -85 -103 -83 -84 -78 -75 -78 -54 -43 -108 -68 -45 -20 -78
can__keep mn -25 20
not_work oq 20 -17
out__thing m -16
your_list m -20
~abi ou -20 -17
""",
    """
can__slide mo -15 19
check$ dm 17 -25
coming_@day b 19
my_@hours dhqrs -17 -20 -17 -16 -17
my__or bmn -20 -25 22
myself djmu -19 -15 -18 -21
not:m bl -17 18
quiero_@call im 17 -18
what_to gmu 23 -21 -17
~eac bcjknopqrstu -33 -31 -33 15 -31 -19 -20 -21 -18 -22 -17 -15
""",
    """
can__in aimnou 20 -17 -34 -30 -22 -24
con_una aim -19 16 -16
de__para m 17
pop_is u -15
the_@hours m 19
you_start hm 15 -26
~ani dijl -17 -24 -23 -24
~ital cdeghilnpsv -20 -25 -16 -16 -23 -24 -20 -18 -15 -18 -16
~uete r -16
""",
    """
girl a -15
que__dia bdmo -18 18 -16 15
~eab jm 17 -18
~ht> abcdefijklopquv -18 -18 -36 -18 -43 -33 -18 -16 -16 -39 -18 -42 -17 -29 -32
~law n -15
~nou bdlnt -15 -18 22 -15 -17
""",
    """
a__and bdm -20 -20 -21
a_spot j -19
it_was s -15
what_is bcfghklnopqrstv -43 -19 25 -35 -30 -23 -23 -54 -25 -22 -60 -24 -38 -33 -30
with__@place mu 18 -18
~rrid r -18
""",
    """
are_about mr -19 23
driver$ jmr -18 -26 -15
just_get nq 19 -21
me_to acdklmpsuv 17 -22 -19 -39 -34 -16 -25 -17 -30 -23
your bcefgnopqrsu -17 -30 -24 -19 -15 -36 -46 -33 -42 -37 -17 -23
~muse jm -15 19
~rsel gmv -16 -20 -16
""",
    """
^save r 18
do__an bdjo -15 -24 16 -19
es__numero gl -15 -16
need_help bg -16 -24
this__@place m -15
trip bdhju -17 -18 -17 -18 20
~<lu cefghklntu -23 -18 -17 -25 -24 -21 -30 -35 -25 -25
~tele abcgjnoqs -24 -23 -26 -23 -27 -25 -21 -20 -17
~tro> cdefghiklmopqtv -31 -16 -18 -27 -37 -25 -34 -31 -26 -35 18 -26 -36 -21 -27
""",
    """
does__@insurer m -15
driver__what m -16
tell_me abgiklnopqrsv -29 -23 17 -35 -20 -27 -20 -20 -20 -27 -31 -24 -21
~<cua bcefklmnoqstv -43 -40 -31 -22 -41 -41 -24 -17 -21 -20 -20 -28 -36
~<dej acefikqtuv -45 -29 -30 -30 -37 -31 -18 -24 -33 -33
~<plu dgijklmru -15 -19 -25 -20 -21 -24 23 -19 -23
~fit u 20
~po> acdfghjklopqsv 15 -28 -35 -21 -29 -32 -36 -17 -22 -35 -21 -24 -20 -27
""",
    """
calle* bdgilmp -20 -16 -16 22 -17 -26 -22
caro djmquv 29 -25 -21 -18 -32 -19
clears nt -16 15
consu* lm -15 -19
i__bill dm 28 -34
yes bcdefhijlmoqstuv -28 -26 -30 -32 -25 -19 -22 -33 -27 15 -27 -26 -19 -23 -37 -30
~ber> abcefhnoqrst -26 -44 -35 -22 -23 -31 -27 -21 -34 -30 -20 -30
""",
    """
can_someone bimv -18 15 -22 -16
estoy_interesada amr 18 -24 -20
le_pico agjmu -17 24 -16 -22 -15
one_do gj 16 -17
quitenme_de bkl -33 -16 36
that_time m -17
tv hjmru -20 -24 27 -19 17
~eje abdgjkorsuv -22 -22 -16 -22 -22 -21 -21 -22 -19 -24 -18
~myse djmu -19 -15 -18 -21
""",
    """
ando_buscando mv -19 -15
do__set m -16
eso__el ms -22 -15
for__@clinician aiklm -21 32 -18 -16 -31
of__@texts kl -19 21
spouse t -17
~<int fghikmrst -20 -32 -23 -23 -25 -16 -17 -29 -18
~alor dfmu -15 -17 31 -29
~asa abcefghklnv -32 -49 -39 -32 -28 -22 -45 -41 -39 -16 -21
~nana acdfghijklpqrtuv -26 -22 -22 -16 -21 19 -34 -25 -16 -27 -25 -21 -18 -18 -30 -23
~rpr acm -16 19 -16
""",
    """
^looking adm 20 -17 -23
would_like dnqru -25 -29 -21 -32 -52
~<lic abglu -29 -18 -20 -17 -25
~clas abj -18 -20 -24
~igo> acefghjkou -15 -26 -25 -23 -31 -31 -33 -23 -37 -43
~near adhijlnoquv -24 -18 -18 -21 23 -20 -23 -20 -25 -32 -18
~ybe e -16
""",
    """
@medicine__it nu 19 -17
hora__@call hmn 17 -16 -16
me__salir m -18
skip_it m -16
~<out dg -15 -15
""",
    """
balan* u -16
choqu* r 16
refill__@medicine im -24 26
~ins> u -24
~itti anq -24 15 -19
~maps jm 22 -15
""",
    """
he defghijlmortu -31 -23 -35 -37 -35 -39 -33 -39 -22 -21 -40 -24 -19
off__@visit bm 19 -16
~cco dm -28 24
~his defhjknopqrt -18 -19 -17 -28 -30 -21 -42 -41 -51 -43 -23 -17
~nst acdefhjklmpqstuv -36 -28 -26 -31 -28 -32 -35 26 -22 -30 -23 -16 -28 -28 -37 -27
""",
    """
ir_asi n 17
you_guys befgiknprv -34 -16 -26 -23 -23 -16 -20 -27 -20 -23
~<min cdefghjlnpqrst -26 -38 -28 -18 -31 -27 -28 -45 -36 -30 -30 17 -25 -26
~book bcegijklmnpqrsv 19 -15 -20 -17 -17 -21 -24 -25 -22 -22 -22 -18 -20 -16 -16
~tow abdhnsu -23 -21 -27 -19 -18 -19 -25
""",
    """
appro* ad 18 -16
igual dghijstu -19 -16 -16 -16 -17 -16 -17 -16
se__una mo -16 -22
~<qw eflm 26 -16 -16 -26
~ixe aq -19 -18
~stuf dhjsv -18 -19 -19 15 -15
""",
    """
@door__use gm -22 -15
@symptom__the s 19
is__on aginsu -29 -16 -33 -23 -15 -29
on__in em 19 -19
on_that dgmno -15 -16 -19 17 16
otra__@late o 15
package$ m 22
what_am ajmn -20 -18 -23 -24
~chu bilnq -16 -17 -15 -15 -17
~eir amn -19 -24 -17
~icat m -19
~lgui abdjklmsu -28 -18 -27 -22 -23 -24 -26 -16 -36
~resa adgjkmnors 21 -21 -26 -23 -19 -36 -16 -20 -30 -19
~sten abilu -18 -16 -18 17 -16
""",
    """
@visit__need amu -15 -16 15
^can abefghjklnprstv -18 -65 -60 -55 -29 -15 -37 -54 -39 26 -89 -46 -29 -72 -78
can__delete b 15
have__@place jm 23 -21
not:on glmnqrsu -19 -16 -20 -16 -23 15 -15 -22
~dea achjknpsu -18 -16 -17 -28 -20 -16 -18 -23 -26
~eand m -19
~gad i -17
~ich> abdeijklnopqstv -30 -23 -32 -15 -22 18 -17 -26 -31 -22 -18 -21 -21 -20 -20
~oba dm -16 -25
~oto cdgijlmnu -15 -19 -15 -22 -17 -20 27 -17 -25
~yo> gnpv -15 -16 -17 -16
""",
    """
change abcdefgijklmnpqstv -50 -21 18 -51 -20 -16 -37 -24 -40 -34 -37 35 -48 -22 -40 -29 -20 -31
looki* flmnopsu -17 -17 -21 -20 -17 -16 -17 -16
papers__the m 17
plumb* giklmu -16 -18 -16 -21 19 -17
se__mas no -16 19
~hile dn -16 -18
~who agjlmos -21 -16 -22 -17 -39 -17 -15
""",
    """
borren__@visit bm -18 17
here$ cdfhinopqrsuv -16 -29 -27 -27 -39 -30 -26 -25 -16 -30 -28 -25 16
i__two m -15
not_my abmuv -16 -27 -28 -16 27
refill$ aim -19 22 -28
vomite mrs -23 -20 25
when_can agijkmopqsu 22 -16 -16 -23 -25 -34 -30 -16 -21 -24 -24
~ebod gjmnrs -17 -16 -37 -25 -22 -20
~irpo q -17
~rovi m -16
""",
    """
a_salir m -16
and__our a -19
bored$ m 20
is__at i -17
it_back bck -20 -15 24
not_go bmt 17 -15 -18
puking gmn -21 -18 20
~bajo acglnqu -21 -17 -22 -18 -31 -38 -31
~nyth bfghimrsv -33 -15 -28 -34 -19 -15 -23 -25 -25
~ook> cdefghiloqstv -21 -30 -30 -17 -27 -27 -24 -30 -21 -19 -29 -29 -28
~peri dmnoq -15 -22 20 -16 -19
~pone adfhkqrs -18 -30 -17 -18 -20 -34 -16 -24
""",
    """
and__my mv -31 17
boca dmnu -15 22 -15 -19
igual$ rt -18 -16
mi__puede abnop -18 -17 22 -15 -24
quiero_inscribirme ak 17 -19
take_my adjmnpq -30 -24 -19 -20 23 -17 -28
tell__this m -16
there__@person dhijmu -17 -17 25 -20 -20 -24
with_somebody h -15
~ishe an 15 -17
~shor m -21
""",
    """
@stop__escribirme k -20
do_i bcdefghijklmnoprstuv -43 -23 16 -36 -38 19 -59 -18 23 -22 -27 -38 25 -83 -35 -39 -29 -45 -31 -44
expen* u -18
jessica m -16
not__spot r -18
~ocee u -15
~usic bdeilmopquv -21 -16 -17 -17 -20 23 -18 -16 -18 -18 -21
""",
    """
dad gklmqv -17 -16 -20 -17 -15 -15
llego__# or -16 18
the__street jm 15 -16
to__week a -25
~leep adhlor -20 -22 -18 -18 -16 -16
~refe abdeghkmnpqtuv 18 -32 -20 -15 -23 -19 -21 -31 -21 -18 -19 -17 -24 -18
""",
    """
at_night n -16
be__my mq -19 -17
debbi* muv -19 -18 25
had_a adfjlmnoptuv -30 -22 -24 -18 -15 17 15 -27 -19 -26 -28 -22
i__think m 15
me$ cdefghijmorsuv -47 -48 -64 -16 -21 -64 -16 -79 -42 -58 -30 -22 -21 20
not:anyone m -26
~car abcefghjklort -21 -19 -41 -26 -30 -22 -42 -18 -46 -34 -22 -44 -29
~stre abdhinps -15 -16 -17 -18 -15 -20 -17 -16
""",
    """
am_ok nq -17 15
buick m -16
is__name u -19
me_esperen bmor 21 -22 -17 -16
no__conmigo inu -21 -21 -17
pon ains -16 -19 -20 -22
that_day abcghijmnorstuv -40 -32 -22 -39 -16 -21 -38 -69 21 29 -15 -33 -32 -38 -18
the__off mnpq -24 -17 17 -17
the__today s -17
whole_thing m -16
~next cdehiklmpqrtuv -19 -36 -16 -29 -37 -32 -29 -16 -20 -29 -15 -18 -18 -25
""",
    """
hoodie dn -15 20
note_for im -19 17
you_texting iu -17 16
~ity> ghpu -27 -17 -19 -19
~ormi abdgjmnopq -18 -17 -16 -15 -17 -19 -19 -17 -16 -23
~refi dghknpqstu -28 -16 -16 -21 -26 -19 -22 -22 -15 -25
~ssm mu -16 -15
""",
    """
for$ adjmu -20 -24 -21 -18 24
hora_puedo ahimo -19 19 -17 -29 -26
i__disability m -21
not:@stop abcdgijlmnoqsuv -20 -29 -23 -18 -21 -28 -19 -53 46 -27 -21 -22 19 -18 -34
what__goes q -15
""",
    """
@move__time mo -20 15
bros ceilmnu -16 -16 -18 -15 16 -23 -23
consultation adjmnu 17 17 -15 -33 -20 -28
dip n 16
el__en aqrs -25 -18 -21 -19
me__para dmuv -24 -27 -21 -19
me__this bcdklmv -25 -16 -19 -18 25 -35 -16
que__llevo mn -21 18
quiteme_del alm -21 15 -20
the__take q -15
the_bank hm -21 19
~ght acdefijklopquv -19 -38 -21 -45 -36 -20 -17 -18 -46 -16 -45 -20 -31 -34
~smok mn -21 20
""",
    """
dizzy s 17
ey abcdefhilmtuv -19 -15 -17 -17 -26 30 -16 -21 -21 -29 -21 -20 -16
it__from m -23
me__un abcdklmpqsuv -25 -15 -15 17 -18 -19 -33 -22 -25 17 -17 -22
subo m -18
where_the ms -24 20
~ary> abghkloquv -18 -18 -19 -21 -15 -27 -20 -17 -25 30
~incl ilm -19 21 -25
~ma> bceghimpqrstuv -19 19 -22 -17 -29 -23 -19 -19 -23 -16 -19 -19 -39 -28
~mel beflmo -15 -19 18 -16 -34 17
~writ ainopqv -24 -20 -19 -18 -16 -21 -16
""",
    """
do_this dhlmsv -25 -26 -27 -15 -21 -20
en__noche m -20
getting_these gmv -21 -16 -16
hmm$ eflm -34 -20 -19 30
mandame__pin jm 17 -16
to__someone mop -23 -16 -19
you__# abcehijlmnstuv -32 -17 -17 -23 33 -28 -30 -25 -35 -18 -18 -20 -33 -29
~ium> j -17
~uij m -15
""",
    """
=short abcdefghijknopqrstuv -66 -86 -32 -34 74 90 -35 -38 -37 -39 -47 -127 -99 -100 -67 -37 -129 21 -41 -43
do__know acdhjkloprt -26 -27 -34 -27 -22 -16 -24 -28 -15 -22 -19
for__first m -20
have__come a -17
i_still ahinqs -33 -19 -28 24 -20 -26
own u -18
puedo_trabajar nq 18 -18
quita amrs -17 -20 -16 19
whatever$ lm -24 19
~eda bdfhiklpqrstv -26 -30 -19 -19 -16 -30 -27 -24 -16 -20 -36 -21 -27
~lase jm -20 -19
~perm abdgimrsuv -21 -16 -18 -18 -17 -22 -21 -18 -22 -17
""",
    """
alone binu -22 -17 -21 -16
doubl* b -18
down__my b -15
helps gm -21 -21
it_feel su -16 19
llega_el m -17
nombre q -15
plaza dhjmu -19 -17 22 -16 -15
to__out dikopr -24 -20 -16 -16 -17 -23
ya__del pq 17 -19
~<mol bgln -16 -17 19 -25
~easy a -17
~grat m -21
~ja> adefhnorv -24 -21 -51 -44 -45 -16 -42 -19 -43
~uda> bcefghjklnopqrstv -29 -24 -23 -25 28 -17 -28 -21 -27 -26 -22 -23 -24 -21 -22 -18 -19
""",
    """
^truck mq 15 -16
and__is dilmq -18 -21 -18 -45 18
forms j -18
it_off bdimnou 22 -17 -23 -25 -18 -23 -16
la_@cancel o 18
there__or m -18
~<ga bcdefhijklmnpqrst -37 -21 -36 -23 -25 -19 -46 -32 -33 -33 32 -26 -28 -29 -27 -23 -22
""",
    """
^gps j 15
got_@sick abmr -16 24 -30 -20
is__available adim -21 -18 16 -27
it__it bdlq 18 -21 -18 -22
leaving_for r -16
me_pueden mnoq 19 -31 -19 -19
me_tomorrow bhmno -22 -21 21 -15 -18
mi__ir q -16
passe* mp -15 -16
up_for dgkorsv -24 -21 16 -18 -17 -18 -16
waiting$ m -18
~<poc dmnoq 19 -32 -17 -17 -17
~ft> bdghnu -20 -23 -15 -15 -19 -24
~phon d -26
~ubo> m -24
""",
    """
^doy l -15
habla* aik -16 18 -15
i__by adgmnoqu -19 -23 -21 -23 -32 -23 18 -22
if__is bmr -15 -28 -20
not:otra o -25
~ali bcdefhiklmtuv -38 -30 -17 -30 -27 -33 -28 -19 -41 -25 -28 16 -33
~lvi adenquv -19 -16 -19 -18 -17 -18 -16
~met djprv -32 -18 -21 -17 -15
""",
    """
^despues mpq -16 -16 -19
helpe* m -16
me_costaria d 17
should__bring mpq 17 -16 -16
wrong abcefghikmnopqstuv -45 -53 -29 -54 -40 -16 -47 -52 -40 -34 -42 -41 -45 -45 -41 -48 -62 60
your_@body d -17
~egr dglmnu -15 -20 -17 -20 -16 -16
~int defgjknrtv -32 -18 -24 -49 -16 -28 -40 -22 -25 -16
~ock abcegiknrsv -17 -21 -33 -37 -37 -35 -16 -36 -30 -32 -31
~rao ms -19 16
""",
    """
@relative__por pq 21 -16
^pongo au 17 -18
botox mu 21 -15
depresion m -17
do__put adijqu -21 -37 -18 -22 -18 15
este_chat gu 18 -17
lmao$ em -22 20
where__this m -16
""",
    """
about_the an -20 -17
dos_veces u -18
needs_it am -17 -17
right$ adghjmorstu -16 17 -22 -23 23 -29 -16 -32 -26 -23 -22
stop abcdefghiklmopqrtuv -67 -57 -42 -69 -71 -63 -75 -46 -67 23 59 -17 -57 -56 -61 -18 -59 -78 -24
the_perdi m 21
what__good fjmu 29 -18 -26 -19
~kind ghjmnqtuv -23 -21 -35 -21 17 -23 16 -22 -18
""",
    """
no__llegar r -16
what__type g 15
~ajar dh -17 -17
~mman gm 20 -17
""",
    """
should__to n -23
top afhnu -16 18 -17 -16 -19
~<esc abdhjmnpqsv -19 -26 -24 -23 -18 -36 -29 -25 -26 -21 -18
""",
    """
do__press gmnu 21 -19 -18 -17
do_for dghj -19 -18 -16 -15
effec* adeghjloq -18 -26 -19 -19 -18 -21 -18 -16 -18
~fec cdefhijklmpqrv -21 -34 -17 -18 -26 -19 -33 -22 -24 -39 -21 -28 -22 -23
~wro m 15
""",
    """
del_# b 17
encue* m -17
patients i -17
~duer mnu -24 -17 21
~exis m 17
~ren acdefhijnpqrst -18 -42 -46 -23 -27 -36 -47 -18 -21 -36 -48 -26 -38 -24
""",
    """
mis hlmnor -16 -17 -31 23 -20 -15
por__mandan j -16
que_calle jm 19 -19
que_horas hmno 21 -28 -16 -16
see_things ms -19 15
~dela abjmno -18 -18 -18 -30 -20 24
~ood abdefghijkqruv -25 -17 -53 -43 18 -31 -24 -17 -40 -34 -26 -43 -19 -42
~usan gn -17 -16
""",
    """
ask_the ab -15 -15
my_truck m -18
~abur hjr 16 -19 -20
~enca m 19
~mud ab -18 15
~onti l 17
~vin adhijlnopqrtu -22 -30 -27 -16 -26 -28 -29 -15 -26 -18 16 -21 -31
""",
    """
@relative__con q -15
cover_it m -16
hora_de m -16
se abdefhijklnps -25 -43 -16 -69 -35 -36 -48 -49 -46 -64 -29 -59 -18
the__start ahm -16 -16 21
walk$ a -17
your__@visit h -16
~<cay pq -17 16
~esh> eglmt -17 -16 -18 -25 20
~nbo belmu 21 -17 -16 -25 -16
""",
    """
^cuentame m 16
all__@thanks t 16
comuniqueme i 15
do__@insurer dhm 21 -16 -16
get_a cghkqru -17 -19 -22 -18 -26 -19 -38
prepa* abgijnu -27 -20 -27 -16 -17 16 -19
problema$ mnq -15 19 -16
to_ask abmnop -26 -23 16 -19 -19 -30
~<ful u -15
~nlk> em 18 -18
~own cfgklntu -19 -15 -34 -21 -28 -26 -17 -20
~quiv m -19
""",
    """
@day_is m -20
@drink__the ahkmr -18 -16 -16 22 -17
fue__de m 15
got__an mp -18 -16
me__so bim 15 -18 -20
~anz mqu -24 -16 -16
~eda> abilpqst -18 -20 -24 -17 -17 -19 -32 -16
~egar adgnov -25 -17 -23 -24 -19 -16
~seen abdmns 22 -15 -15 -23 -19 -16
""",
    """
did__the lm -16 22
do__started n -19
me_again adfkmn -17 -16 -16 23 -35 -15
pasame_a i 17
pueden_ver an 18 -17
se__hizo m -15
~<bas abcdefghklmquv -17 -16 -17 -18 -17 -15 -15 -20 -20 21 -29 -18 -25 -17
~half nou -15 -15 -16
~hat abceiklprsv -18 -19 -29 -65 -22 -41 -41 -36 -62 -21 -45
~nla> mo -18 17
~nsc aglmo 19 -16 -32 -26 -17
""",
    """
can__split d 16
how__times lm 17 -17
i__of agjns -25 -21 -23 -35 -18
my__with abnoqu -18 -18 16 -17 -25 -29
puede__@late acdmnoq -20 -19 -15 -15 -22 26 -19
wednesdays m -15
when__in au -15 15
~<pou m 19
~lema mnq -18 17 -19
~rd> acefghijklmoprt -20 -23 -15 -24 -15 -18 -16 -44 -36 -24 22 -21 -29 -35 -24
¿_se aghmsu -21 -20 -17 -22 -21 18
""",
    """
@vehicle__slow mqr -22 -15 18
and__get nq 20 -20
ire bdgjlmnortuv 38 -15 -18 -17 -31 -17 -16 -26 -20 -22 -16 -21
that_was bcdgjmnopuv -23 -17 -17 -22 -18 22 -23 -19 -19 -15 -17
~<day bdgimnpru -26 -34 -20 -20 -22 -29 -18 -16 -15
~dru hou -15 -16 17
~fte acegjlmstv -19 -32 -19 -36 -39 -37 -50 17 -20 -21
~rgen aisu -16 -17 -16 -18
¿_cuando adgim 20 -16 -21 -22 -18
""",
    """
de__a mou -19 -16 -18
do__go abdgijmnqu -26 -17 -28 -22 -17 36 -40 -29 -22 -26
get_in amnopqu 32 -28 -23 -16 -21 -18 -24
manejar amnos -16 -15 24 -22 -20
says__off m -21
the_@pay aj -17 -16
~act> bdgq -19 -21 -17 -16
~due abcdeghijklnpqrtuv -20 -17 -17 -26 -15 -16 -18 -21 -21 -17 -21 -27 -18 -21 -19 -16 26 -16
~vece a -21
""",
    """
correr o 17
hay_quien v -15
mess am -17 -29
want__@visit a 19
~ippi p -15
""",
    """
@ride__an mpq -15 -15 16
bajo jm 20 -25
buscan r -15
me_puso m -16
nobody$ q 18
see_@person hm 18 -16
was_it m -18
we__to bdilnqu 17 -15 -23 -21 -26 -20 -17
~ga> abdejknqrs -36 -25 21 -34 -16 -38 -38 -26 -38 -35
~lar acefjmnopqs -38 -36 -26 -23 -22 21 -41 -31 -38 -19 -34
~ofr u -19
~ume> giklu -24 -21 21 -22 -18
""",
    """
@drive_al no 17 -18
@late_sorry r 16
@stop__up lm 17 -18
a_pop u -15
do__wear ju -15 -22
horas jmoru -16 -34 -22 -19 -17
it_take djmu -27 -21 28 -18
mal bdefhijklmnpqruv -16 -17 -19 -18 -15 -45 -29 -24 -33 -42 -25 -24 17 -17 -30 38
need_his mn -15 16
out__i mn -22 -17
out_on q 15
stand* m -18
~<adj i -15
~<pts agin 16 -19 -18 -15
~ss> abcefilmpqtv -15 -20 -42 -34 -34 -23 -39 -19 -24 -38 21 -24
""",
    """
@open_a hn 20 -15
got__to abmpq -15 -16 -19 16 -19
he_has moq -21 -16 17
is__@parking adijnru -16 -20 -22 20 -18 -21 -24
ten giru -18 -22 27 -18
what__cross d -16
worse$ ms -16 -17
~<gh e 17
~ince biklmnpqrsu -27 -17 -18 -19 -32 -16 -17 -18 -18 36 -28
""",
    """
deliv* m 20
should__get ajmn -19 -17 -22 24
ya__de k -19
~ared dmrv -17 -26 -17 -22
~keep abcdijpqrtu -23 -18 -19 -22 -18 -20 -21 -22 -15 -18 -18
~let achkopqrsuv -18 -25 -18 -24 -38 -20 -30 -37 -29 -42 -31
~orry adfiklmnqt -28 -34 -17 -26 -20 -28 -21 -25 -33 -23
""",
    """
alarm$ m 16
from_church m -17
home_from p -16
la_tarea m 15
otra cdehilnprsu -23 -30 -17 -23 -36 -32 -26 -25 -26 -27 -33
~<ant bcgijlmnpqru -23 -17 -32 -27 -23 -17 -26 22 -17 -29 -26 -31
~<inv ai -20 -16
~elen i -16
~even bdjlmqrtuv -17 -36 -19 -18 -28 -17 -15 -16 -24 -15
~pra bdefgijklnpqrtv -20 -18 -22 -17 -22 -29 -27 -20 -24 -33 -19 -24 -25 -18 -21
""",
    """
@day_a bdhmu -19 -16 16 -16 -17
allowed$ mn -22 18
breakfast dnu -20 19 -17
confl* mo -16 22
dar aijknopq -26 -17 -15 -20 -21 -20 -19 -21
i_take abdghilopr -38 -28 -43 -36 -21 -16 -31 -20 -19 -24
vea_el a 15
~<bec du -19 -18
""",
    """
@stop_texting agikuv -19 -17 -30 -40 -23 16
de_ella v 16
le_entiendo g 16
pick__new o 18
please__@visit cikluv -20 -18 -17 -35 -16 -22
puede behjklmprstuv -19 -18 -40 -24 -41 -20 -32 -24 -38 -49 -18 -34 -29
que_sirve adgm -16 -19 16 -29
~<cos aijq -20 -18 -21 -16
~podc m 16
""",
    """
anular ao -18 -23
dia_se nq -19 -16
hiya f 16
will__set dgmu 16 -15 -17 -17
""",
    """
=said:wrong_number abcdefghijklmnopqrstuv -71 -61 -64 -37 -61 -72 -86 -72 -84 -57 -60 -25 -87 -59 -66 -62 -45 -77 -61 -66 -49 96
alguien__atienda i 16
besid* a -17
love__god lm 16 -17
numero__la ij 21 -23
""",
    """
not:escribir k -20
not__anything dlm -24 21 -21
turn__off jlmou -18 20 -20 -15 -16
~aki bdgikotuv -15 -34 -19 -26 -18 -29 -15 -32 -22
~alg egkmstu -22 -15 -38 -30 -27 -28 -53
""",
    """
@relative__@sick amnqu -20 -36 -15 23 -16
@ride_got mpq -15 -16 16
choic* gm 21 -21
forget abdgijouv -24 19 -26 -25 -16 -32 -18 -22 -17
same__the mu -15 -17
seeing dgijlmnoqru -17 -23 -21 -18 -27 25 -20 -22 -17 -20 -25
text__directions jm 17 -22
~ija m -22
~ral> n -23
""",
    """
@day__can mo -17 18
clase_de j -18
ha aefjlnu -17 -24 -17 -16 -18 -19 -16
talked moq -22 -18 -15
~enes v -17
""",
    """
^should abgijlnopqru -33 -16 -24 -21 -18 -21 17 -17 -24 -24 -23 -27
my__just mo 18 -15
puede__mi abcmnop -32 -25 -24 -33 24 -26 -22
the_first hin -15 -20 -25
you_all bceghikmnopqrsuv -48 -37 -36 -47 33 15 -43 -34 -46 -50 -39 -43 -40 -35 -32 -30
~erw dgmu -24 -18 -16 -17
~oke cdehjkmptv -20 -29 -19 -21 -34 -40 -20 -28 -20 -27
""",
    """
^yes bcdefgijlmnopqrtuv -18 -22 -18 -25 -20 -20 -16 -23 -21 16 -21 -21 27 -23 -20 -19 -25 -24
is__past hj -25 17
lost$ g 17
table m 15
want__@treat a 17
~non hiu -19 -15 -15
""",
    """
@person_o i -16
do__@visit o -16
es abcefghijklmnopqrstuv -78 -83 -38 -91 -96 -57 -20 -25 30 -81 -69 -31 -73 -58 -64 -26 -90 -20 -79 55 37
ire__@day o -15
one__the m -20
you_@price adm -19 23 -18
~nasa m -21
~reak cdel -16 -16 -18 -20
""",
    """
amor$ bm -15 -19
like__try a 17
mind_about mo -19 -16
risks mu -18 20
viene dm -16 -26
what__@hours adhju -20 -17 20 -20 -16
~ecen mpqu -17 -21 18 -19
""",
    """
@place_por j 18
highway$ m -18
my__fell o 16
of__today s 15
vaping m -15
~mrw b 15
~port abdeghikoruv -21 -20 -26 -15 -20 -18 -26 -15 -19 -23 -29 -19
""",
    """
office abcdfghklmnopqrt -40 -31 -18 -35 -22 -30 25 -18 -25 -25 -29 -24 -17 -31 -19 -23
~<af aceglmtuv -20 -37 -26 -49 -47 -28 -24 -28 -22
~inde ahj -18 16 -18
~iqu lm -16 -21
~ntu mn -17 18
""",
    """
el__voy bmr -18 -16 17
is_what dntu -19 -22 17 -18
~hous gnou -17 -15 -17 -20
~paro an -18 16
~rma abcefjklnov -36 -26 -26 -17 -19 -34 -25 -29 -19 -18 -31
""",
    """
much__do dm -22 20
provi* am -21 -22
rajo mpq -21 -17 23
somebody_@call i 15
times__i lu 16 -17
una_@food aim -21 -20 22
""",
    """
@howmuch_hay mn -19 -16
do__@clothes adhn 19 -24 -17 -23
for_an a 19
just__know ortuv -16 -16 -17 -18 -15
not:in au -20 -17
will__on pr -16 -19
you_and hj -17 15
""",
    """
@relative_ya b 16
lol_ok defmn -18 -21 -16 23 -22
not:date ao 16 -20
sorry_what gm 20 -27
""",
    """
gener* a -16
is__free dmpu 16 -26 -18 -22
~bail bmpq 15 -30 -24 16
~eone gjklmrst -27 -25 -16 -23 -20 -22 -19 -20
~uet r -16
""",
    """
a_@parking dijmu -16 -17 25 -26 -15
taken m -19
water adinu -19 -26 -15 27 -30
~ierd mn -19 -15
""",
    """
@vehicle__bien jmq -15 -21 17
in__lot acehmru -19 -15 -17 -16 -29 20 -18
la__que cdfhjklns -19 -33 -19 -18 -23 -16 -24 -24 -25
luego m 17
wifi m 21
~<ac bcefghklorstuv -38 -39 -40 -36 -38 -29 25 -44 -19 -25 -22 -29 -31 -43
~<bal abdgijnor -17 -16 16 -17 -20 -23 -24 -16 -15
""",
    """
am__out alnoqv -22 -29 -23 -20 -20 -21
not_up b 16
okay$ em -16 17
~<pu cdeghjlmptuv -16 -20 -60 -19 -22 -40 -59 -22 -53 -58 -75 -66
~ays> cdefgijlntv -30 -17 -21 -32 -23 -34 -46 -28 -19 -27 -37
~ide acdefiortv -26 -25 -35 -33 -32 -23 -15 -22 -37 -25
~lif bghilmnru -16 -18 -16 -15 -18 -19 -25 -18 22
~nds gjlmnr 18 -16 -20 -16 -21 -16
~numb bcefhmnoqrst -32 -27 -19 -21 -27 -20 -28 -32 -27 -23 -27 -27
~oth> mnou -30 -17 -22 -15
""",
    """
@insurer_mi pq 18 -16
@vehicle_ok nqr -15 20 -17
^@wrong abcdefghijklmnopqrstuv -25 -24 -28 -41 -47 -36 -39 -27 -33 -39 -26 -34 -46 -23 -19 -27 -26 -33 -20 -30 -36 55
a__es tu -16 -16
en__@body m -17
es_por jmu 20 -22 -27
texting_my m -18
~<cra dou -16 -17 -18
~moni u -16
~olog m -16
""",
    """
@relative__out p -20
again_the kl 20 -17
hora_con a 16
in__place b -15
my_@move m -16
pongo$ mu -19 -17
~<suc dm -22 -27
~iner m -15
""",
    """
@clinician__would m -15
@wrong_# abcdeghijlmopruv -16 -22 -16 -25 -33 -19 -23 -16 -24 -20 -36 -20 -19 -39 -24 40
can__@drive ajnops -21 -21 27 -24 -15 -16
drop__off np -17 -16
that__i dgmntu -19 -15 -17 -22 16 -19
will__@open m -20
~<wei admo -19 -15 -24 -16
~erat m 21
~pea abdhjlnopqstv -21 -22 -24 -23 -19 -17 -23 -23 -18 -23 -17 -20 -18
~uevo ln -25 -15
""",
    """
does__work dghnq -33 22 -16 -20 -21
si_puede m -17
will_i bdmopqsu -33 -17 -40 -15 -27 -30 -22 37
~<jk eflmu 27 -19 -19 -29 -15
~exac m -20
~hav adefghlmoru -17 -18 -29 -33 -24 -19 -32 -23 -16 -51 -26
""",
    """
@late_no m -19
estoy_en adghjklmqsu -27 -23 -35 -18 -29 -15 -18 22 -29 -28 -19
wht gm 18 -18
~<ex abcefhjklnptv -57 -26 -35 -31 -32 -43 20 -42 -42 -40 -39 -32 -42
~axes mu 22 -18
~ele> dijnu -22 -18 -22 -21 18
~ndar ghijnoqrt -20 -16 -31 -32 -24 -23 -22 -20 -16
~nsub abcdefghijlnopqrstuv -21 -21 -20 -21 -28 -21 -26 -18 -18 -20 26 -17 -16 -17 -18 -20 -17 -18 -28 -20
""",
    """
@texts__keep m -18
buenas cdefghijklmnoqrstuv -18 -22 -21 36 -22 -22 -21 -18 -19 -20 -35 -25 -24 -23 -22 -16 -27 -22 -16
calendar$ bk -17 -15
let__talk au -18 -15
much__the d 17
my__come dmopqu -21 -23 -28 -16 -23 -20
set__up abdilmopu 35 -17 -21 -18 -24 -35 -20 -24 -18
then bijklnu -21 -23 -15 -16 -20 -31 -30
this_@symptom gmnsu -20 -22 -17 28 -31
want__@texts km 15 -25
~acer moqs -36 -23 -30 -17
~dura abdehijlmnoru -19 -17 -39 -16 -20 -16 -17 -15 -37 15 -18 -15 18
~nos> agiloqtu -20 -18 -16 -21 -23 -20 -19 -25
~saca ijk -17 -17 -16
""",
    """
church bdiq -15 -17 -16 -15
i__@late abcdgiklopqsuv -32 -25 -18 -23 -25 -21 -16 -18 -21 -21 -28 -23 -23 -30
new__# jm -18 20
this_morning afm -20 -22 -25
~<est abcdefikmnopst -26 -53 -18 -22 -55 -20 -35 -19 -23 -22 -43 -17 -26 -30
~<ne cdefghklpqrst -32 -31 -65 -56 -25 -74 -30 -28 -38 -17 -41 -29 -30
~<scr abcikor -22 18 -15 -26 -18 -22 -17
~eedl m -20
~ente cdeglmnprsuv -30 -18 -24 -18 -39 -25 -41 -35 -36 -32 -25 -27
~ngan bm -19 -26
~omas m -23
~ssme mu -16 -15
""",
    """
@vehicle_me agmno -15 -15 -18 -19 -17
are__lol nu 15 -18
bette* glnrv -22 -19 -24 -21 -16
i_press gmnu 22 -20 -19 -23
misse* bm -15 -21
touch ip 16 -16
~esu abcdefghjknqrt -30 -17 -26 -22 -22 -15 -34 -17 -20 25 -17 -21 -16 -19
~tir> no -16 -17
~trar ano -15 19 -17
""",
    """
gary lmv -24 -26 34
tengo__@cancel bdm 16 -18 -17
~biem m -18
~day abcdegklnpqsuv -15 -21 -35 -23 -30 -19 -33 -40 -48 -45 -22 15 -28 -21
~lse cghijmnpq -20 -20 -27 -31 -22 -28 -22 -30 -20
""",
    """
am acdefhiklmnopqstuv -15 -40 -34 -49 -61 -51 -37 -18 -33 -29 -20 -32 -28 -17 -20 -34 27 27
come_for a 15
his_license m 16
i_be bgmpr -20 -18 -44 -15 -21
me__to abdilpqrsu -25 -16 -25 25 -20 -20 -29 -17 -15 -31
please__for am 19 -15
town abdhnu -20 -16 -19 -17 -15 -21
where__we m -18
""",
    """
@price__to m 16
besides a -17
encan* m 19
esta$ aghinsu -21 -25 -15 -16 -19 -16 -18
~<sec m -27
~dij bceghilnoru -17 -16 -15 -16 -15 -21 -22 -19 -18 -20 -24
~pcio adgnu -17 -15 29 -16 -23
""",
    """
be__@day b 16
but__need a -16
commands$ g 17
en__trabajo mr 18 -19
la__no m -23
taken__of m -17
this__@english c 16
~aran mv 20 -19
~che aceijlnqru -17 -28 -34 -20 -29 -41 -17 -29 -43 -49
~gf> e 16
~ggi m -22
~iero degjnpqrtuv -36 -31 -42 -40 -37 -40 -55 -38 -19 -32 -32
~shin l -20
""",
    """
and__back q -15
bendi* mu -24 -17
~ep> bcdgijprt -26 -26 -35 -29 -28 -30 -25 -20 -23
~land anq -21 -15 -20
¿__mas no -18 19
""",
    """
@body__from u -16
@ride__set mpq -15 22 -23
^happy abefhloqstu -16 -24 -18 17 -22 -17 -18 -17 -17 -20 -28
is__it m -15
the_music mn 16 -17
we_had bmnt -17 20 -17 -20
working dmrtu -19 -26 -19 -17 -18
~brin bdghiklrsu -26 -20 -29 -18 -18 -16 -20 -29 -25 -28
~fre cefghijklmnortv -25 -17 -16 -20 -21 -32 18 -22 -18 -23 -35 -20 -26 -23 -22
~is> dehijkmnopqrt -16 -24 -21 -17 -19 -18 -17 -41 -38 -49 -40 -25 -29
~macy u -15
~show aijklopsv -16 -17 -19 -16 -23 -22 -16 -22 -21
""",
    """
@move_mi abmno -29 -26 -22 -17 26
sorry_@wrong bcgmr -22 -16 -23 21 -23
~cto> dlms -19 -22 -22 -15
""",
    """
in__the m -26
me_leave m -19
or__the ahm -19 -17 -22
vuelvan_a m -18
~coup acgjklou -15 -17 -16 -16 -16 -17 -15 -18
~form bcghjklnoprsv -26 -18 16 -36 -33 -19 -24 -33 -19 -19 -26 -24 -16
~mex mu 21 -17
~nine m 18
""",
    """
@relative_needs am 18 -29
^wanting a 16
are_we dnu 16 -21 -16
early_can hn 18 -18
mensaje$ gim -18 -19 -20
not:go abhilmptv -18 30 -16 -17 -24 -33 -17 -20 -16
talk_to bdijmqu -16 -18 24 -19 -34 -15 -21
to_# amo -18 23 -20
~hysi m 15
~kag a -17
~lva gmu -17 -24 -17
~ouc ip 15 -16
~plai acdijkmnou -28 -21 -27 20 -19 -17 -17 -15 -18 18
""",
    """
@texts_en l -16
como__hago mq -16 -16
donat* m 16
go_home mnq -18 -17 16
how__@book am 18 -16
i__long n -18
tratamiento cefghijklmnopqrtuv -24 -23 -24 -30 -26 -39 -36 -24 -29 -46 -21 -36 -27 -33 -28 -21 22 -26
~anad u -16
~nvo m -18
""",
    """
la__¿ jm -17 -20
~<bro dnp -17 -19 -16
~fer defghjkmnrst -41 -22 -24 -18 -34 -24 -33 -26 -41 -32 -36 -32
~uag cu 24 -23
""",
    """
my_name ajmov -21 -16 -28 -16 16
~<rey u -16
~aybe e -16
~eryt aghlp -24 -16 -15 -19 -16
~rage m 19
""",
    """
#__what g -18
@move__tomorrow s -15
@open__@place hm 19 -16
a_joke m 24
estoy__trabajo r -22
i__live m -16
river$ m 19
this$ efhijklmnorsuv -19 -37 -22 -21 -30 -28 -28 -22 -28 -15 -19 -25 41 -32
~<cho cdgijklmntuv -18 -20 19 -25 -21 -17 -25 -32 -29 -16 -17 -21
~<fre cdghijkmnoqrtv -22 15 -18 -18 -29 18 -17 -20 -30 -17 -29 -24 -20 -22
~eel cdeghkmnostv -22 -28 -17 -27 -25 -16 -27 -29 -23 15 -16 -22
~jenm lm 21 -19
~tho achilopu -20 -18 -21 -29 -27 -23 -20 -15
~uct bdjn -17 -18 -16 18
""",
    """
este_es uv -15 15
~<dor abdgjmnopq -18 -17 -16 -15 -17 -19 -19 -17 -16 -23
~acr m -29
~bus abcdgiklnpstu -17 -16 -20 -21 -15 -22 -25 -23 -25 16 -22 -22 -24
~peak abdhjnoqv -17 -18 -20 -19 -18 -23 -16 -17 -16
""",
    """
#__an m -16
acompanante no -25 -16
como__esto gmu 23 -20 -27
llego_a j -19
on_@holiday m 17
una$ imntv -16 -21 -23 20 -21
~<ent bdfghklmpqstuv -26 -23 -20 15 -19 -17 -29 -40 -21 -18 -17 -16 -32 -22
~<hot a -17
~eig a -15
~hkj e 16
~poli b -19
~repa abgijou -28 -20 -28 -18 -19 -16 -21
""",
    """
#_y ijmqv -17 -16 -21 -16 -16
@ride$ abcdefghijklmnopqrstuv -46 -25 -38 -51 -34 -39 -43 -40 -40 -27 -33 -42 -74 -51 -48 31 53 -58 -45 -40 -46 -43
@ride_to mnpq 26 -16 -16 -23
^sigan klm -27 -15 25
just__up m -17
la_puede no -18 19
please__it lm -18 17
put$ dgmu -15 27 -23 -27
stuff_can m -18
success mu -17 17
way_but r 15
what__point mu -18 17
who_is bcdefghjklmnoprstu -24 -29 -40 -16 -32 -33 -27 -31 -25 -37 -23 -28 -27 -29 -24 -28 -22 32
you_@call adghjmquv -18 -30 -30 -34 -30 38 -18 -27 -21
~udo i -16
""",
    """
@cancel_todo b 18
^think acdefghijklmtu -20 -17 -19 -28 -25 -20 -15 -18 -21 -19 -26 -35 29 -22
al__de jm 15 -19
ask__a m -15
en__de abhilnqu -26 -27 -25 -22 -24 -20 -20 -20
ketamine defghijlmnopqruv -21 -21 -18 -40 -18 -26 -33 -17 -21 -25 -26 -18 -25 -19 45 -23
something$ i -19
~<tow abdhnsu -22 -19 -22 -17 -17 -16 -22
~ead efghjkpqstuv -25 -26 -49 -42 -43 -30 -20 -32 -15 -44 -47 -46
""",
    """
@call_i i -17
broken m -15
city ju 15 -15
ciudad j 17
expensive$ du 17 -24
so__it djmq -15 -17 -22 -17
the__@place adhijmnuv -18 -17 -30 -22 21 19 -17 -31 -20
what__on adjn -17 -18 -16 -19
~<hh em 21 -20
~ad> aefghiklnpqsv -31 -28 -32 -48 -36 -18 -21 -17 -17 -22 -25 -39 -40
~ergi m 16
~ind abefgilopuv -30 -17 -31 -35 -43 -27 -36 -17 -34 -28 -23
""",
    """
@book__next amno 32 -26 -19 -20
kindl* m -20
la__en a -21
movie m 21
segun* m -17
you__list m -15
~<han abcdefhnoptuv -24 -17 -17 -16 -21 -20 -19 -25 -18 20 -18 -26 -19
~ny> abceghijkpqrsv -30 -27 -26 -24 -42 -33 -32 -20 -26 -26 -20 -28 -27 16
~sli abnoq -20 -16 -18 19 -15
""",
    """
can__the ghimors -24 -32 -28 -20 -16 -23 -24
discounts$ m -17
if__to u -18
in__text lm -20 -17
one__have h -15
regarding$ u 16
time__@place hm 19 -28
you__fun dgmu -16 -16 21 -19
~redi dm 21 -15
~unni afhnq -16 -16 -16 -20 -16
""",
    """
a_superbill dm 16 -31
licencia au -23 -18
see__last m 20
sigan__los l -21
the_place m -16
~ambr ms -15 17
~nvi bilmquv -17 -19 17 -31 -18 -20 -21
""",
    """
all__it m -21
gate gj -15 17
llevo acdfghijklnqruv -24 -17 -25 -16 -18 -24 -17 -23 -17 -21 25 -24 -23 -23 -22
my_@texts abcdikln -18 -17 -23 -15 -16 21 -28 -17
will cefijklmostv -31 -35 -27 -31 -47 -46 -56 -24 -23 -24 -15 -38
~<dir g -21
~<tak acefgijkmorstuv 24 -45 -31 -32 -23 -49 -16 -36 -20 -30 -20 -19 -35 -42 -20
~dig acdegknopqrs -22 -17 -23 -15 -16 -19 -20 -21 -17 -21 -20 -23
~mak bdhjknpqtv -15 -17 -27 -31 -30 -43 -22 -27 -16 -24
""",
    """
@call_number mv -39 -24
are__real s -16
running_@late o -15
the_love lm 16 -17
what__my adfhiju -31 23 -22 -16 -16 -45 -44
~ndo bdefhilnoptu -38 -62 -39 -46 -26 -30 -23 -20 -28 -15 -25 -50
~ouch ip 15 -16
""",
    """
click$ efl -23 21 -16
mas__ese o 16
pick__the himq -16 20 -20 -16
that_matter mn -18 15
~ban abcdghmptu -31 -23 -18 -35 -30 -38 17 -22 -21 -31
~mea dijlnqrsu -29 -23 -23 -21 -19 -16 -21 -15 -28
~ndem bgklmu -18 -18 -23 -23 -29 -16
~ped> dimnp -16 -22 -19 -20 -23
""",
    """
@open__hora m -15
@relative_with mnp -24 -20 21
acomp* abimou -21 -15 -20 -23 -25 -18
do__any cdghijnqu -19 -22 -19 -22 -16 -17 -20 -21 -26
every* aghjlnorv -33 -29 -26 -16 -27 -19 -16 -21 -19
fav m 16
otro$ no -17 17
pacie* bm -16 -19
que__tienen dhjlmqu -24 21 -26 -19 -29 -20 -18
quien__usted muv -16 15 -23
what__owe dgm 19 -18 -19
~ful bgjnqst -18 -17 -23 -19 -16 -16 17
~imm m -15
~rew> m -18
~skin adhklopru -25 -21 -18 -16 -20 -21 -15 -18 -23
""",
    """
@relative__@cancel m -15
exit djmnru -19 20 -27 -18 19 -21
front abgluv -23 -18 -18 -22 -18 -15
need__word i 16
poner$ gnu 20 -25 -16
pueden__la an -20 -20
sending__@texts k 17
te abcefghijklnoprstu -20 -25 -21 -31 -24 -28 -19 -29 -27 -21 -28 -24 -18 -19 -21 -28 33 17
~<pas acdefjlmpuv -32 -40 -54 -34 -30 17 -45 -45 -17 -22 -43
~frec mqu -21 15 -17
~sist aceghijnorsv -29 -21 -21 22 -15 -28 -18 -19 -21 -15 -18 -22
~too acdegilstuv -22 -21 -20 -18 -17 -23 -19 -19 -20 -26 -20
""",
    """
can__all h -19
drop__pin j 16
moved delmnprsuv -16 -18 -30 -30 -15 -20 -29 -21 -25 18
supposed d -16
~<op bcdefghijmnprstv -24 -28 -22 -31 -39 29 -35 -36 -44 -16 -51 -30 -39 -39 -34 -36
~atch adghjkopqr -25 -31 -24 -16 -34 -15 -17 -23 -19 -22
""",
    """
^alto cdefgijklmptuv -17 -19 -27 -20 -15 -18 -16 -22 30 -26 -16 -16 -18 -18
^le ainopq -16 -17 -22 -18 -18 -17
con_un m -18
how_often anu -18 -18 17
stay$ m -15
~ico> acdgjnpqs -16 -19 -23 18 -27 -19 -17 -21 -20
~omi acdefghiklqrtuv -23 -19 -47 -24 -33 -34 -30 -37 -39 -49 -23 16 -25 -41 -29
~oos abo 23 -16 -15
~ssic m -16
""",
    """
i__in bcgklmnop -38 18 -44 -32 -42 -20 -21 -19 -23
please_take ablmv -26 20 -22 -31 21
swollen s 19
ustedes_hacen mu 17 -17
you_working h 19
~bore mu 21 -15
~ntry m 16
""",
    """
moved_to bo 24 -16
want__after o -17
~caro adgijlmopr -21 24 -18 -20 -29 -18 -31 -17 -19 -19
~end behnopqsuv -19 -54 -47 -17 -25 -20 -49 -58 -33 -35
~enm acdefghijlmnpqrstuv -23 -26 -25 -23 -16 -24 -23 -18 -28 29 -44 -30 -26 -25 18 -28 -17 -36 -31
~nel mu 24 -19
~orta br -17 -17
""",
    """
decided__it bm 20 -15
go__@english cm 16 -17
inven* mu 17 -21
mandar_@texts m -20
today_is h -17
~ader m -15
~agre mp -20 21
~ame defhlnpqrstu -48 -56 -24 -44 -30 -33 -28 -35 -59 -32 -25 -42
~life j -15
~low> bhijkloqrsuv -22 -20 -19 -22 16 -24 -19 -23 22 -23 -22 -20
~upo cefghjklmnoqruv -23 -18 -21 -22 -23 -29 -20 -19 -20 -27 -24 -18 -18 -25 -15
""",
    """
@drive_her p 16
@open__to hjm -20 17 -24
chance$ m -17
map$ efjlmu -24 -17 26 -18 -22 -15
not:aqui m -18
not:drug mu -15 15
to_set am 18 -21
~<kni am -19 15
~art> cefghijklnopuv -29 -34 -33 -40 -17 -19 -16 35 -38 -23 -20 -34 -41 -32
~octo m -17
~onl bghkmnprsuv -21 -22 -23 -18 -36 -20 -23 -17 -19 -24 -17
""",
    """
a_tad m -16
ano dik -15 -15 -16
cbd d -17
end$ defglmu -18 -22 -16 -15 25 -15 -20
much__@price dm -18 20
queri* m -15
yo_how am 18 -16
~andl ampq -17 -16 21 -23
~perd inqs -15 -16 -18 -16
~poni dg -16 -15
~vail bhjnstu -19 -17 -19 -24 -16 -17 -18
~wav s 15
""",
    """
about$ admu -16 -17 -22 22
pongame bm -20 -16
want__keep bm -17 16
~nli a 17
~stil bcdefgmpstuv -33 -17 -41 -18 -27 -28 -25 -36 20 -34 -53 -24
""",
    """
is__@drug dlmu -17 -16 -32 16
keep_me v -16
telefono abcgjnoq -20 -20 -17 -18 -21 -20 -17 -17
~<dou b -18
~rpre acm -16 19 -16
""",
    """
@open_for dhjm -22 32 -17 -35
is__different m -16
mornin$ fmn 22 -20 -15
que__id dnq -24 19 -16
the_south jm 16 -16
you__leave m -19
""",
    """
estoy__en m -23
my__same m -18
not:an bm -17 -20
unstop cdefgklmru -17 -15 -22 -16 -17 29 -30 -28 -18 -17
~aps> ajm -15 22 -20
~prox m -18
~uard amor -17 -20 -18 20
""",
    """
commands adgmnu -16 -23 28 -21 -17 -22
el_turno m -19
puede__@pay d 18
sit amnou -20 -26 24 -21 -24
where_is adlmrs -20 -27 15 -20 -17 -24
~esto aefghikmnopt -30 -33 -46 16 -53 -17 -28 -31 -29 -23 -55 -41
~ook cefghilnqs -30 -36 -31 -39 -37 -41 -44 -18 -21 -24
""",
    """
conte* abdgjlnqsuv -26 -18 -23 25 -19 -31 -34 -17 -16 -24 -18
costo adu -16 27 -16
did_the g -17
en_@eat n 21
lista_del bl 18 -16
past_@place hm -24 22
perdon ru 21 -17
possi* d -17
signed gm -15 -18
tricare du 16 -17
you_know agortv -16 -26 -21 -21 -29 -24
~coun ghijkosu -19 -18 -21 -27 -18 -17 -15 -21
~reac bcdgijkmntuv -27 -29 -31 -21 16 -23 17 -44 -20 -18 -35 16
""",
    """
as__is lmu -16 21 -20
ask$ m -23
lo__en acdgjmn -22 22 -17 -23 -17 -29 -15
step m -16
~<dec dfhjklnpqrstuv -28 -19 -22 -22 -20 -27 -28 -19 -22 -27 -27 -16 -19 -27
~cir> n -16
~cove acdgijlmnoqrsv -26 -17 17 -18 -22 -21 -22 -21 -17 -23 -28 -18 -17 -18
~knl em 19 -18
~terw m -20
~vo> abcegjortu -28 -26 -27 -20 -38 -36 -23 -20 -19 -35
""",
    """
a_text agjkmu -18 -22 -18 -23 -19 23
car__and q 15
my__number gijm -24 -25 -16 16
""",
    """
end_up d 17
question anu -16 -15 -18
siste* m -18
~<us cdelnoprs -35 -28 -23 -17 -42 -17 -35 -32 -21
~rli ijmou -19 -19 -24 17 -15
""",
    """
a__shop m -17
delete bijo 18 -19 -17 -16
few_questions i 19
~<ren adgmnoqu -24 -21 -18 31 -18 -16 -23 -18
~<sor adefiklmnqst -27 -30 -28 -19 -23 -22 -26 -16 -29 -32 -30 -24
~ama> im -20 20
~days bdgijmnps -26 -32 -18 -18 -31 -26 -26 -17 15
~elig u 18
~uen cegjnoprtu -40 -40 -49 -21 -23 -47 -20 -30 -19 -46
""",
    """
#_out abdeilmnrtuv -16 -18 -16 -37 -20 -30 -28 -17 36 -22 -24 -17
@place_es hm -17 -19
de__turno l -17
my_other o 16
not:carro jmqrsv -21 -19 21 -18 -16 -17
you_then ahm -22 -21 18
~<age acdfghjklmot 27 -17 -18 -29 -18 -16 -23 -16 -23 -30 -25 -18
~cion abcdegijklpqsv -16 -31 -31 -18 -30 22 -33 -22 -24 -35 -26 -22 -31 -26
~hair io -24 -22
~nlin a 17
""",
    """
is__that bhijnop -17 -20 -18 -26 -15 -17 16
room_for amnosu 25 -16 -18 -19 -17 -24
~aig adegijqu -24 -21 -19 -21 -21 -22 -20 -23
~bein m -21
~icas d -16
~tay> bdjms -18 -16 -19 -19 -16
""",
    """
@vehicle__or dn 17 -17
cancelling bmor -16 -34 24 -21
i__one ghjlmpqtuv -20 -17 -25 -21 -36 20 -28 20 -25 -27
my__@late p -18
right_there j -21
~addy jmu 25 -22 -21
~ndie jmq -15 -16 -15
""",
    """
hora$ bhms -21 -35 -18 -16
no__el abdghjlmns -26 20 -21 -25 -21 16 -26 -20 -23 -23
she__do u -16
x abcdefghjklmnoprsuv -31 21 -25 -29 27 -23 -22 -23 -23 -20 -23 -39 -26 -29 -22 -22 -24 -30 -25
""",
    """
@visit_por cim -16 -16 -21
^add abgiln 19 -21 -19 -19 -29 -21
i__bring ad -32 -31
itchy ms -18 20
pongame__@visit o -16
what__@clothes mn -17 20
ya__@ride p 19
""",
    """
@relative__no bm 24 -19
^same adefgijlmnu -29 -17 -18 -17 -16 -15 -22 -22 29 -24 -24
a_@staff am -23 20
estan__hoy h 17
for__when m -16
~<ust cdnprs -20 -28 -28 -23 -21 -25
~oni bdgjnopqrstu -21 -27 -23 -27 -30 -28 -17 -24 -24 -29 -19 -16
~ovid m -16
""",
    """
a__# bgjmqstuv -30 -19 -22 -24 -27 -22 -22 -23 -20
building adghijmuv -19 -23 -16 -27 -26 33 -21 -47 -20
can bdefjklmnopqrstuv -25 -18 -77 -80 -19 -25 -61 -49 21 20 -55 25 -54 -40 -70 -48 -109
caseworker mpq -16 22 -16
going__be bijmopqs -26 -16 -18 -20 -28 -19 -24 -17
legal j -17
this_what d -17
who__texting ilmuv -18 -16 -17 23 -38
~flak pq -18 15
""",
    """
@book__with am -19 16
my__@relative imuv -15 -32 -16 16
nine$ m 18
opening__a a -16
quiero__turno m -16
~<lon cdefghiklptv -28 -21 -26 -23 -41 -19 -23 -27 -25 -16 -30 -15
~ert acdefgilmn -18 -15 -21 19 -22 -18 -21 -22 -23 -25
~sam bcefghklprtv -35 -23 -21 -24 -18 -28 -25 -33 -21 -22 -20 -30
""",
    """
no__@ride pq -25 18
to__please jl -18 -16
~oug cefjknst -23 -23 -21 -19 -24 -34 -16 -19
""",
    """
@place__me jmq -18 -19 20
@relative__@food mn 17 -17
i_can hklmpuv -25 -32 -22 -35 -21 -28 -32
the_@visit abcdeghijkmopqrtuv -31 39 -16 26 -16 -24 -24 -37 -46 -31 -68 -38 -19 -32 -38 -19 -57 -25
want__my m -15
~harm u -15
~ico acdgjpqs -17 -19 -24 17 -28 -18 -22 -22
""",
    """
@howmuch__llego n 19
contact_you a 16
soy_quien v 15
texti* dfhjmnopqrst -17 -22 -19 -15 -20 -25 -24 -16 -22 -23 -19 -24
what_your m -20
~cupo dhjmoru -23 -21 -21 -27 -21 -16 -18
~snow abdghnqsu -24 -18 -28 -15 20 -17 -19 -21 -21
""",
    """
@call_you dm -20 16
@relative_who mp -15 -19
@vehicle_se qr -21 19
gave_you u 15
internet m 18
keep__i k -17
me_talk au -18 -15
until abn -17 -16 -18
want_me aim -23 -16 -30
~ake> cefgijrtuv -17 -39 -32 -24 -44 -28 -20 -38 -21 -23
~ibi abdfjmnprstu -16 -24 -23 -16 -16 -23 -23 -21 -22 -17 -19 -33
~usq m -15
""",
    """
ahead_of a -15
el_@traffic jqrsv -21 -20 26 -17 -16
if_@insurance dmu 19 -17 -16
no__is m -21
~ejor adeghjkmnpqrtuv -22 -23 -17 -21 -23 -21 -25 -16 -24 -16 -23 -29 -16 -31 -26
~gan> drv -17 -15 -19
~xte abdghjlmnq -19 -22 -23 -20 -17 -19 15 -36 -19 -20
""",
    """
^the abdfhjklmnptuv -19 -41 -60 -35 -25 -37 -48 -35 30 -47 18 -42 -73 -36
a__@thanks m -16
am_out m -17
is__be r 16
not:called q -18
~erwa m -20
~lul aiq -18 -16 -16
""",
    """
@relative_quedo q -16
an__a au -18 -15
necesito_ayuda i -17
sec$ eflm -22 -16 -16 20
with_out m -17
~eri bcefghjkqsu -39 -29 -15 -18 -40 -15 -25 -17 -41 -32 -23
~ndam bgijlmou -21 -17 -26 22 -25 -22 -16 -16
""",
    """
am__can m -19
no__@day bm 22 -26
reanudar km 18 -19
turn abcdeghinqsv -22 -39 -20 -31 -21 -22 -28 -33 -26 -16 -24 -20
we__not aijmq -17 -15 -17 -30 -22
~esar bmnq -19 -21 -18 16
~ic> abdehilopqrv -30 -27 -21 -15 -18 -25 -20 -24 -16 -16 -15 -23
""",
    """
@stop_@drug n 15
^zxcvb e 16
buena f -15
like$ dgimnu -38 -20 -20 -22 -15 18
took_the jnq -23 -17 -18
~atc adghjkopqr -25 -31 -24 -16 -34 -15 -17 -23 -19 -22
~mole bgln -16 -17 19 -16
""",
    """
=said:book abcdefghijklnopqrstuv 110 -46 -34 -57 -52 -77 -54 -65 -52 -29 -30 -95 -87 -45 -87 -100 -71 -81 -80 -68 -80
am__these gv -21 -17
amabl* flmtu -17 -17 -21 21 -18
got__@pay jm 15 -17
me_lo dmu -17 -16 -16
mueva* m -15
this__place ju -17 18
~<vet m -18
~ace> abcdefhikl -19 -18 -30 -45 -19 -20 -34 -35 -30 -31
""",
    """
@food$ abcefgijklmopqstu -51 -33 -31 -30 -25 -49 -45 -49 -32 -43 38 -32 -26 -46 -34 -31 -51
@vehicle__there q -15
got__@animal m 18
lo__la m -19
los__para u -20
scratch__@visit m -17
where_did gjlm -19 -33 -18 25
would efghjnpstv -17 -16 -28 -22 -30 -29 -30 -41 -21 -24
you__@insurer bdhmq -16 30 -24 -25 -17
~<cam bdefhilnoptuv -20 -32 -23 -24 -29 -37 -37 -37 17 -16 -20 -46 -33
~irs bghkmpqr -22 -21 -23 -18 -28 -21 -23 -20
~ked> cdefgknrtv -34 -39 -25 -20 -20 -19 -18 -36 -33 -19
~spam ablm -15 -22 20 -22
~tat adghlmnopu -22 -19 -15 -15 -18 -15 -31 -23 -20 -29
""",
    """
calling m -20
como_se acdfgijlmnqrsu -34 -27 -31 -20 25 -17 -21 -23 18 -38 -19 -17 -24 -41
cut bdhkoqrsu -16 -20 -20 -19 -22 -18 -17 -19 -20
que__eso gmu -16 -18 26
she__@drive np -16 20
~<acc biklmu -16 -23 -17 -15 19 -23
~esa acdfgjkmosu 16 -19 -27 -15 -37 -30 -22 -35 -25 -26 -25
""",
    """
another__i m -18
your__my m -16
~<uni dnu 15 -18 -15
~bur bghjlnqrsu -16 -16 15 -25 -18 -16 -19 -24 -17 -21
~mla> m 18
""",
    """
bring_anything dm -18 -20
it_matter m -17
not:@call bghkoqu -28 -21 -17 -16 -20 -22 -19
number__@call im 18 -29
the_@door bdgilmnoprsu -21 -26 -18 -23 -18 -22 -26 -16 -17 27 -16 -31
~<lou m 19
~ioma cmo 24 -19 -19
""",
    """
baja__@texts kl -15 16
chance bdjmu -17 -24 -15 -26 -17
home abcdghijklmoqstuv -31 -20 -19 -33 -23 -18 -17 -32 -22 -25 -17 -33 18 16 -17 -39 -17
un__de abklosuv -22 -16 -15 -22 -20 -20 -24 -18
with__all m -22
you_look m 19
~odo aeghijkor -30 -17 -20 -24 -28 -25 -19 -31 -25
""",
    """
choque r 16
decli* i -18
no__si n -15
salon$ a -19
~<fli abdjmn -25 -20 -19 -16 26 -20
~copy e -16
""",
    """
^who abcdefghjklnopqrstu -21 -51 -52 -22 -58 -53 -50 -51 -53 -40 -54 -43 -45 -48 -17 -48 -46 -45 45
slept__@hours s 15
to__time n -16
~low befhijptuv -24 -20 -19 -33 -31 -33 -24 -19 -34 -29
~mejo adeghjkmnpqrtuv -22 -23 -17 -21 -23 -21 -25 -16 -24 -16 -23 -29 -16 -31 -26
""",
    """
is__pharmacy im -17 16
my__needs bipqu -15 -16 -19 -20 -17
not:to abcdfijnprstu -24 20 -32 -47 -15 -31 -35 -48 -41 -21 -25 -17 -29
player$ m -17
se__esto lm -16 -19
there_after ho 16 -15
~etur l -16
~isp dm -16 -17
""",
    """
got_off o -19
nothing__@eat mn -28 23
see__@day a -16
~airp aq -15 -17
~pick cklnrstuv -15 -20 -23 -19 -32 -29 -15 -28 -24
""",
    """
@insurance__it u -17
@visit_es bm -15 -18
^y bfijlmnopqrsuv -18 -21 -17 -25 -19 -35 -18 -16 -22 16 -23 -16 22 -22
if__the mno -18 -16 16
sitti* r 17
that__a u -16
we__by i 18
~<hur gjnpr -16 -15 -20 -23 -15
~brea eu -15 -18
~busc dhilnou -16 -16 -17 -17 -19 -16 -21
~rea bdefgjopqr -18 -22 -55 -56 -62 -29 -26 -46 -38 -51
~rop cgikpstuv -16 -19 -22 -22 -22 -28 -15 -33 -18
~shak ms -16 18
~tox mu 21 -15
¿__el gimqr -17 -17 -20 -22 -16
""",
    """
=said:greeting abcdefghijklmnopqrstuv -75 -86 -73 -108 -116 132 -65 -103 -85 -52 -47 -80 -34 -76 -61 -91 -97 -70 -82 -124 -75 -96
ahorita mt 16 -20
i__front i -16
me_an am -23 23
not__on b -18
please_get am -18 18
so__to am -22 -19
""",
    """
can__@food mn 22 -22
do__this lm 21 -42
el_auto m -16
in_today m -20
is__@spanish cdmu 21 -15 -18 -18
~<bil abdghjnopqrsuv -22 -23 16 -18 -18 -22 -28 -23 -17 -22 -21 -16 -33 -25
~ana cdefgjklmnqsu -39 -34 -24 -34 -46 -47 -38 -47 -20 18 -16 -33 -41
~esi defghjqrstv -38 -24 -22 -34 -22 -29 -16 -29 -20 -21 -29
~oxim m -18
~yday m 16
""",
    """
any_deals dm 17 -16
speak_@spanish iu -17 -15
that_going m -24
we__@call m -19
your_@place almtu -16 -15 -26 -15 -29
~entr bcdfghjklmopqstv -29 -24 -26 -21 -33 -20 17 -18 -23 -42 -16 -23 -26 -21 -16 -18
""",
    """
get__number gimu -25 -17 -32 23
is__as dm -15 18
not:put gmu 21 -22 -26
what__@eat dghmnu -20 -24 -17 33 -32 -21
you_like mnu 25 -22 -21
~brai mu -25 21
~hurt gnpr -15 -20 -23 -15
""",
    """
again_please l -19
at__@staff im 16 -18
library m 23
not:darme l -21
se__@fetch amnq -17 -22 19 -25
talking_to mu -19 16
that$ bcdefhlmnqtu -32 -23 -17 -16 -17 -23 -21 16 -20 -52 -45 -47
with_a degloru -24 -17 -17 -24 -16 -20 -33
~hro cklnv -15 -15 -23 -18 -16
~rtg efu 20 -18 -19
""",
    """
@texts__all aiko -16 -16 18 -18
accident acdjklmnopsu -21 -16 -15 -20 26 -21 -34 -19 -18 -21 -15 -17
are__@machine m -18
can__start m -20
do__texting l -21
mr m -18
need__be abdm -16 -17 -22 -25
no__esperar n -17
quiero__mi abm -27 -25 33
say__a m -18
~disp dm -16 -17
""",
    """
ago av -16 17
block_me lm 20 -19
brb eflmu -41 -24 -23 34 -18
es_caro dju 20 -16 -23
gets_@sick mn -16 16
is__she mn 16 -15
mind$ klrv -19 -18 -16 -20
minutes__the mr 18 -23
taxi adhijnpqtuv -15 -29 -24 -27 -35 -22 -16 25 -17 -26 -18
the__reach diu -18 21 -18
~xie mu -19 15
""",
    """
^where bcfghmnopqrs -22 -20 -21 -17 -39 15 -47 -20 -35 -29 -36 -61
con_el bdhlmrv -31 -29 -19 -19 -39 -23 -18
do__later o 18
help__the m -23
her__more v 16
on__way abdghijkmoqrtu -23 -23 -22 -23 -25 -24 -28 -22 -23 -34 -45 39 -16 -20
through__the m -15
~vue abijnoquv -26 -22 -21 -24 -19 -17 -22 -23 -18
""",
    """
@symptom_all s 18
a__puedo himno 24 -15 -27 -18 -22
avoid gmnu -20 -18 22 -16
corte* l 15
me_recomendo a 15
not:gusta gilv -18 19 -16 -18
to__place m -21
what__guys hjmu -19 -16 -19 20
~bol ajm -16 -18 19
~dale cdfijnqs -16 -16 -17 -20 -19 -15 -19 -17
""",
    """
el_telefono du -18 -21
esto__una gmuv -16 -18 -18 19
got_anything dmnp -24 -21 -17 -18
la_quijada m -15
mexico mu 21 -17
not:anything dl -27 18
~<ir o -17
~dio> bfnoqu -15 -16 -17 -18 -21 -22
~rab abefgjlstv -20 -17 -16 -21 -31 -31 -31 -28 -18 -18
¿__me gkmo -21 -20 -27 -17
""",
    """
@stop abcdefghijlnopqrstuv -48 -54 -62 -90 -99 -87 -96 -40 -34 -16 84 -20 -61 -78 -56 -23 -16 -75 -96 -40
how__make am -17 24
not:nada abcgjkmnor -18 -24 -23 20 -16 -15 -40 -18 -19 -19
old_lady m -20
wear__a mn 23 -22
you__@call adhjlmpqtv -17 -19 -30 -15 -20 23 -17 -24 -17 -18
~lio> ar -16 -20
~mebo gjmnrs -17 -16 -37 -25 -22 -20
~rosa mquv -28 -18 -25 22
~rst> bghkpqr -22 -17 -20 -18 -24 -23 -20
""",
    """
going__there bu -15 -21
name_is bm -17 -19
not:para or -20 -17
pasos du -15 -15
~co> defhkmopqt -22 -36 -38 -23 -29 -21 -39 -33 -27 -28
~look bfghklnopu -18 -19 -20 -26 -16 -24 -36 -26 -24 -34
~nsid amo -17 -21 -15
~urri mr 19 -16
""",
    """
have_not bm -25 17
me_queda mo -19 23
us__it m -23
you__at adj -18 -16 16
~cutt m -15
~rato m -19
~ron bceghijklnpr -45 -32 -35 -49 17 -16 -16 -35 -24 -44 -46 -15
""",
    """
book acdeghijklmopqrstuv 29 -27 -45 -17 -32 -30 -41 -35 -26 -32 17 -43 -26 -34 -33 -26 -26 -39 -26
curre* m -15
flexi* m -18
get__by q -16
how__is abfghijlmnoprstv -17 -24 -28 -17 -30 -17 -35 -24 31 -40 -17 -21 -19 -41 -15 -19
my__on hijpu -24 -18 -24 -28 -17
transfer_me im 18 -19
""",
    """
did__last m 16
estan_@open hjm 16 -21 -22
mi__de dinrsu -20 -21 -18 -19 -16 -20
my__@sick mp -23 -16
not:@place bijlmqv -18 -20 22 -16 -34 -18 20
quien__a mqu -17 21 -18
quiero_@stop lm -23 20
temblando s 17
texto lm 18 -18
you_pass hjmu -16 -16 -15 18
~kene m -19
~vega m 18
""",
    """
@cancel_nomas m -15
hacen ajnq -22 -20 -26 -19
there__not gijmq -16 -15 -18 -16 16
tomo abdgmnq -21 -19 -16 -19 -26 20 -20
~ida> defiknoqsv -20 -15 -18 -18 -19 -16 -19 -16 -22 -17
~onen am -15 15
~tera m -18
""",
    """
are__a bdjkno -19 -17 -36 -18 -19 -19
attend$ ajm -18 -16 24
el__que abijklsu -21 -19 -21 -26 -15 -15 -15 -24
hooke* u 16
me__@machine lmq 18 -19 -15
should__it m -15
the_number ju -21 -16
trabaja$ dmnu -18 -25 -16 19
~ple> aou -19 -17 -16
~ruin n 17
""",
    """
family adgnu -24 -25 -15 -17 -22
for_her i -18
no__este i -16
podca* m 16
~eeks m -17
~uns abcdefghijklnopqrstuv -27 -30 -29 -31 -40 -33 -23 -29 -17 -29 16 23 -26 -23 -23 -19 -34 -25 -28 -37 -30
""",
    """
^today hmos -18 21 -16 -25
me__it adqru -34 -23 -24 -19 -16
saw qu -16 17
siemp* gv -15 -17
~ervi dos -20 -15 -16
~oy> cehiklmprtuv -40 -41 -36 -38 -17 -29 -18 -42 23 -29 -40 -39
""",
    """
not:vayan b -15
puede__@visit n -19
que__@eat hnu -18 20 -15
up__@stop lm 18 -17
~dir cklou -15 -18 -16 -21 -16
~jar gprsu -22 -17 -18 -18 -19
""",
    """
anyone__there mq -18 -16
letter__my ai -16 17
not$ bmu -16 -20 -21
~<sal abeiklnopstuv -20 -18 -34 -21 -31 -18 -25 -24 -18 -19 -19 -36 -17
~eah mpq -23 18 -18
~safe dju -22 -16 19
""",
    """
#_you em 16 -22
""",
    """
^otra bo -16 19
did__that bdmu -17 -15 23 -18
off__# hor 17 -19 -18
prendan__@texts klm 20 -18 -21
~aho cdefijklnopqstu -19 -21 -30 16 -23 -22 -19 -29 -26 -19 -17 -21 -21 -26 -22
~toda acegjknpquv -19 -29 -23 -31 -20 -23 -31 -31 -17 -38 -28
""",
    """
@cancel$ abcefghijklnoprstuv -53 62 -49 -38 -39 -55 -32 -54 -45 -40 -62 -53 -49 -43 -25 -37 -32 -58 -50
@clothes_me gn -30 23
cada ansu -22 -23 -15 16
no__fecha o -19
service_@animal n 16
surgi* o 20
which_@door gm -26 -25
ya__puede n -18
you__@spanish cim 20 -15 -22
~ste defghjnpqrs -68 -49 -19 -26 -41 -35 -27 -61 -24 -38 -15
¿__puede mnqu -25 -40 -17 -18
""",
    """
@open__la hm 18 -21
day_to mt -21 -15
depression$ u 15
found_a mp -19 18
""",
    """
@late abcdefghijklnpqrstuv -23 -49 -67 -54 -57 -51 -71 32 -70 -42 -59 -59 -66 -64 -54 63 -69 -56 -69 -41
@move__del o 18
can_text akl -15 17 -19
den__baja l -20
get__in abchiklmnoqru 20 -21 19 -21 -34 -23 -23 -41 -30 -29 -26 -17 -27
inter* fghiknopqrstv -16 -29 -20 -19 -18 -23 -30 -22 -25 -15 -21 -16 -24
ready hikq -16 -25 -17 -17
turn_the r -17
~<exp acefhjklnoptv -36 -23 -18 -21 -21 -16 -30 -32 -38 -38 -22 -19 -26
~iz> m 16
~rno cdgijklmnpqrt -16 -25 -16 -17 -25 -32 -34 -23 -18 -20 -25 -16 -19
""",
    """
am__there jmnu -16 -22 -23 16
desayunar dn -17 19
driver_is mpq -38 23 -19
your__is v -16
~ari efhjklmrtu -19 -23 -30 -39 -22 -17 -29 -23 -22 -18
~edo acdefijklruv -18 -48 -20 -25 -30 -28 -38 -48 -31 -19 -42 -28
~spee m 23
""",
    """
@body_is ms -31 25
^aight e -16
asjdh e 17
de_mis m -19
que__contestan m -17
these abfhjklmnopqrs -24 -31 -21 -25 -22 -30 26 -27 -33 -32 -16 -26 -23 -22
van abcdeghiklmnostuv -34 -36 -22 -33 -18 -26 19 -28 -24 -27 -59 -35 -39 -30 -19 27 -21
""",
    """
bail bm 16 -21
necesito__@visit im -18 -25
to_you bdijo -18 -20 -18 -22 -15
turn$ ijl -22 15 -16
~offe au -18 -24
""",
    """
@fetch_a imouv -21 -32 -16 -23 -16
can_do bdjmnpu -17 -16 -16 -22 -16 18 -23
did__up m -16
four d -16
not__is mu -15 -15
solo m -21
~efie akm -18 -16 -30
""",
    """
closed abdgijmnqstu -23 -18 -24 -16 -22 -30 22 -17 -16 -20 -15 -18
going__snow dm -20 17
no_mas cil -16 -16 18
puede__dia n -21
what__are dm -17 -39
~<gav ikmo -26 -18 -28 19
""",
    """
@texts__numero l -18
be_the mn -15 -15
hara mn 16 -16
manejo m -21
my__work q -15
prescription aijn -16 25 -17 -30
~asem bij -21 19 -18
""",
    """
birds m 19
enfermera ai -27 22
have__line m -16
mi__estar n 18
not__place m -18
pararan mv 16 -17
text__@relative klm -19 -17 24
they_get m -18
~arr bcdefghiklouv -28 -29 -41 -24 -24 -34 -37 -33 -29 -35 -22 -20 -45
~lue> nu -19 -17
""",
    """
ese aefghijkmoprtu -44 -35 -41 -47 -44 -45 -42 -30 -47 23 -32 -36 -28 -48
go__to cm 16 -17
happened__the gmu -16 22 -21
one_of lmn -22 -25 -19
tried dnu -21 -18 17
when__come hmno -17 -22 -35 -15
~paq r -16
~ruh> e -20
""",
    """
alla$ dhmquv -16 -17 -21 -22 -19 -18
any__i m -15
~esen abglo -17 17 -19 -16 -18
~tol bin -21 -22 -27
""",
    """
~denc dm -16 -17
~ice abcefghlopruv -31 -21 -29 -40 -38 15 -20 -25 -18 -21 -39 -31 -43
~ncan m 19
~rth abdhjoqsuv -17 -20 -22 -17 20 -19 -19 -22 -22 -20
~xist m 17
""",
    """
^we acdefghiklmnopstu -28 -23 -24 -38 -40 -42 -44 -51 -34 -29 26 -55 -20 -52 -50 -18 -55
a__@late mnr -33 -16 20
como__un m 20
depos* dn 16 -15
que__vean a 20
time__@stop am -18 -19
~<tu cdefhijnpquv -35 -48 -36 -26 -18 -50 -20 -17 -43 -32 -28 -24
~dent abceghiklopqstu -36 -33 -31 -15 -28 -19 -33 -22 -33 -32 -18 -22 -22 -18 16
~phy m 15
""",
    """
@drive__truck q -19
^una aimu 16 -15 -19 -16
bless mt -17 19
bother admoq -18 -16 23 -15 -23
no__la jlmnqrs 16 -23 -36 -17 -20 -28 -16
oh em -27 16
those alv -16 -18 -15
~save mr -20 18
""",
    """
are__expensive dm -23 21
cuando__pueden ai 16 -16
~<tri diqu -25 -20 -16 19
~sy> abl -19 -15 -15
~ying bdhkmnoq -22 -16 -16 -16 -21 -22 -17 -22
""",
    """
can__@person amn -17 -18 -16
check__see am -16 19
class ab -15 -17
let__it bpu -19 -17 -24
said_@call mp 16 -18
~<fee acdghnoprs -32 -19 -27 -18 -22 -23 -21 -21 -24 17
~rip abhiknqu -20 -22 -20 -19 -18 -19 -20 24
""",
    """
me_@call bcilmqu -17 -20 22 -21 -20 -16 -16
won eijmrsu -19 -18 -17 33 -18 -16 -25
you__anybody h -22
~goes dhjmnqs -22 -17 15 -31 -18 -23 17
~lad bghklstu -19 -18 -22 -18 -26 -21 -16 -30
~ost bcefghijklnptuv -16 -26 -17 -16 21 -34 -37 -30 -26 -32 -44 -40 -29 -16 -33
~rto dlnoqs -19 -16 -23 -16 -20 -21
""",
    """
@relative__is mpq -23 16 -18
acepto k 16
mi_@insurance ad -20 23
savin* m 20
se_me abdefghijlnpqstuv -29 -37 -33 -18 -16 -35 -19 -29 -28 -31 -43 -36 -21 17 -27 -35 -35
~anc cefghkpqstuv -28 -27 -27 -35 -35 -30 -29 -17 -18 -18 -25 -40
~eto> u -17
""",
    """
does__up m -19
ese_dia acefghijklmoprstuv -34 -29 -17 -25 -37 -29 -28 -28 -18 -30 -43 23 -24 -24 -28 -19 -36 -30
get__job ijmn -18 -18 21 -17
get_off mr -21 -16
mi_familia m -15
opting_out gv -18 -15
the_line i 17
to__to cdjlnoprs -20 -33 -35 -21 -35 -21 -32 -19 -16
~lam adfgimnpqrstu -30 -34 -19 -19 22 -19 -33 -24 -24 -20 -27 -18 -30
~sh> defghijkqrtuv -30 -23 -19 -33 -21 -31 -25 -20 -30 -17 17 -29 -23
""",
    """
it__you adj -20 -22 -24
nails abdhjoqruv -16 -16 -19 -19 -23 -17 -17 -17 -22 -18
seeing_@machine l -17
veo jmr 16 -18 -17
~bea jn -18 -15
~nece defghjlprstuv -32 -21 -15 -25 -17 -19 -16 -30 -22 -23 -16 -16 -22
""",
    """
can__myself n 19
de_verdad m -17
dormi$ mu 20 -22
hija adgimquv -26 -17 -17 -18 18 -20 -17 -18
not:will p -17
to_my abdgijnopqv -15 -23 -30 -25 16 -16 -24 -29 -17 -24 -16
versi* cu 18 -16
~cam> r -16
~team m 16
~xtra abdmu -19 -16 25 -16 -22
""",
    """
decidi m -21
is__said mn 16 -15
keep_it b -17
my__# abijmnopqsu 19 -26 19 -16 -16 -17 -38 -26 -27 -22 -21
the_past hm -24 22
you__@holiday bdghjlmotu -16 -26 -18 25 -20 -18 -38 -16 -18 -20
~<leg djmu -19 -26 -21 26
~man cempqrstv -41 -42 -21 -37 -17 -63 -42 -20 -43
""",
    """
all__you m -16
me__@relative bmopq -18 -32 -19 19 -23
on__but r 18
or_what admqu -19 -33 -27 -19 18
""",
    """
ayuda$ abcefgilqruv -28 -19 -16 -20 -23 22 -17 -16 -16 -16 -22 -16
cambie ov -26 -17
loan$ m 20
long__the jmnsu -16 -19 -19 21 -30
~hart am -17 -16
""",
    """
@relative__@move amq -16 -19 -18
^hold abefim -16 -27 -19 -24 -19 26
^puede aq -16 -21
there__nobody i -16
""",
    """
^for lm 16 -17
bill$ nu -15 -16
for_@food dghn -17 -16 19 -24
pick_a dgipqu -22 -23 -18 -22 -17 -18
today$ gjlnopquv -18 -30 -21 -16 -44 -21 -32 -31 -15
ya_consegui p 15
~otam am 17 -17
~utti m -20
""",
    """
a__of ehjkmnoprsu 19 -22 -26 -19 -17 20 -23 -22 -16 -17 -32
~dkd em 22 -23
~lem aegijlnptv -25 -17 -16 -21 -18 -20 16 -15 -16 -18
""",
    """
@relative__@spanish cm 21 -16
a_venir q 16
estoy_sin gmr -16 -22 -20
i__high u 15
me__again m -17
please__everything blm 19 -17 -20
~<aho cdefijklnopqstu -19 -21 -30 16 -23 -22 -19 -29 -26 -19 -17 -21 -21 -26 -22
~noon bmoru -17 -26 21 -21 -23
~open dhnqrsu -16 -22 -19 -18 -17 -17 -17
""",
    """
a__about bim -17 -25 15
i_getting gl -16 -18
know_any v 18
mean__@stop m -19
no_@insurer pq -21 16
not:interesa a -19
~aye adgjlnorsu -20 -19 -18 -19 -16 -20 -16 -17 18 -23
~hot abgjmn -26 -17 -16 -18 26 -20
~were adjnor -18 -20 -18 -16 -17 21
""",
    """
all_@call hpq -25 -16 -22
not:el abcdghjlmnpt -34 16 -18 -25 -29 -24 16 -29 -26 -24 -20 -16
se_trata gu -16 15
~<aut acgnosuv -16 -15 -20 -23 -18 -22 -20 -16
~loca mu -28 -18
""",
    """
@visit_any b 19
^estan dfgijkln -16 -22 -22 -27 -21 -19 -24 -15
entro$ cdfghilmnqru -17 -18 -17 -21 -16 -19 -20 21 -25 -20 -19 -31
is__cross jm 18 -18
menu$ dghijmnu -20 28 -16 -18 -20 -22 -16 -24
y__yo m -18
~poun m 19
~roba m -23
""",
    """
# bcdefghjklmnpqrstu -19 -70 -16 46 -107 -22 33 -51 -97 -65 -49 -55 -44 -36 56 -37 -64 -58
a_poder m -20
garage adhijnu -20 -25 -24 -20 27 -17 -16
spot__coming bmr -15 -16 17
you__@vehicle adhi -15 -17 -19 -16
~<tre abdghijlps -29 -15 -29 -29 -26 -24 -23 -16 -17 -20
~bala u -16
~kie m 16
""",
    """
@relative__i dm -16 -22
vote bm -18 22
~ham ms -18 17
~obra dmosu 26 -22 -16 -18 -18
~rdes or -15 -17
""",
    """
alguien abdjklmsu -28 -18 -27 -22 -23 -24 -26 -16 -36
directions_please ij -15 16
do__@food mn -24 20
it__@medicine mn -16 -19
me_@cancel bilopq -31 -16 -22 -27 -24 19
trabajan_con dh 16 -18
~itt bdijkopru -17 -22 -16 -16 -19 -26 -21 15 -27
~jec m -18
~logi m -16
~nei u -17
~rsle m -16
""",
    """
dejo$ m -18
happened dmqu -18 15 -15 -29
mejor adeghjkmnpqrtuv -22 -23 -17 -21 -23 -21 -25 -16 -24 -16 -23 -29 -16 -31 -26
reciben mu -21 -20
~ect> ahjlmnov -16 -15 -21 -18 -24 -17 -18 -18
~ueva dj -15 -17
""",
    """
@price__@cancel dm 19 -24
@visit_lol bm 21 -21
^need abeijklmnpqstuv 23 -21 -16 25 -18 -23 -29 -56 -46 -28 -30 -22 -21 -40 -15
and fghijkmrt -43 -18 -19 -30 -18 -23 -56 -23 -45
check binqst -16 -16 -21 -22 -15 -19
get_an am 29 -17
is__bank hm -16 22
seen_soon a 16
sit_in m -17
you__been atv -24 21 -17
~<sac abdgijknqrsv 18 -21 -21 -21 -19 -22 -18 -22 -20 -16 -17 -17
~anx m -19
~gfh e 16
~izo o -16
""",
    """
does__matter mn -23 18
i__that ijqstu -18 -22 -27 -20 -17 -31
vayan__@cancel b -15
~lly bghjlmpv -18 -24 -20 -24 -20 -22 -18 -19
""",
    """
@pay_@price dm 17 -16
available$ bcn -16 -20 -22
i_@move abijlmnsu -19 -18 -15 -24 -17 -16 -31 -22 -22
lugar_a o -16
~arma ju -16 -18
~ates adhiu -24 -24 22 -16 -20
~qwq em 21 -20
""",
    """
@body__a u -16
back__the o -15
cigar m 16
escribo gilmu 20 -19 -18 -21 -19
lost acghiklnpstuv -33 -15 26 -19 -21 -18 -37 -33 -28 -22 -24 -30 -23
mandame_el jm 21 -19
mi_@relative defghijkloprstuv -56 -44 -55 -38 -46 -79 -43 -38 -48 -27 43 -44 -37 -31 -36 -63
no__escribir il 16 -21
not:what abhmnqsu -21 -26 -22 -25 -25 -28 -16 17
sesiones dimnu -16 -16 -16 -23 19
~rmid s -20
~tion abcdefhksuv -38 -17 -15 -22 -22 -29 -40 -38 -19 -24 -34
""",
    """
de__@visit alr -18 -24 -21
do__of mno -21 16 -15
fille* dn -16 -21
not:can ahlmpqv -20 -16 -16 -31 -17 24 -18
not:lugar b -22
que_clase j -18
say$ dnu -18 -20 -16
~<dur abcdegjlmnopqrsuv -24 -21 -17 -43 -18 -20 -20 -19 -51 22 -28 -18 -22 -23 17 18 -18
~comi acdefghiklqrstuv -21 -18 -43 -22 -31 -30 -28 -35 -37 -47 -20 16 -19 -22 -39 -26
~duel dn -15 -17
~eed efghkqruv -33 -26 -18 -38 -18 -16 -30 -20 -51
~mpty am -18 -21
¿__normal s 15
""",
    """
have__patient a -18
id bcdgjmnopqsu -25 -16 -34 -17 -16 -22 29 -20 -24 -25 -18 -32
is__lol mnv -29 23 -17
it_a bhijr -21 -21 -26 -18 -22
que_hago m -23
truck bikpu -17 -20 -17 -18 -21
under gmu -15 -25 17
""",
    """
@parking_when m -17
cruzo$ m 19
list_of agilm -22 16 -16 -16 -15
~<fl acefghilnptuv -42 -22 -27 -20 -28 -23 -32 -36 -39 -20 -22 -42 -31
~abr bcdefhjklnqrsu -22 -18 -24 -16 -16 32 -24 -17 -21 -27 -17 -24 -21 -28
~eys m 16
~ovin av -22 -18
~wee cdfgijlnopqs -26 -36 -18 -35 -37 -28 -34 -26 21 -24 -25 -26
""",
    """
@parking$ abcdefghijklopqstuv -35 -25 -34 -48 -32 -34 -38 -15 -36 42 -20 -29 -28 -26 -28 -24 -24 -41 -26
not:maria v 23
time_for am 17 -20
~twi abgklmqrtuv -19 -18 -18 -15 -19 -24 -18 -15 -18 -15 -17
~wher abfhijklnoqrtu -19 -18 -35 -42 -22 18 -21 -19 -29 -39 -31 -57 -15 -21
""",
    """
all_of blmu 19 -20 -26 -16
is__@open adijn -17 -15 -17 -16 -24
nerves m -17
the_room ajmnos -24 -15 -22 18 -15 16
~dial mu -19 -16
~rqu jlmrs -17 -21 -26 17 -17
~sem bcdgklmnqrs -32 -16 -23 -21 -16 -18 -23 -31 -17 -21 -17
~vcx em 17 -19
""",
    """
can__but gijmq -15 -16 -17 -19 21
it_up bcikqr -26 -16 -16 -18 -21 -20
time_i hmn -16 -18 15
~ill acefgijklmov -22 -60 -60 -56 -26 -22 -41 -40 -26 -22 -19 -70
~ugh> cefjknt -22 -23 -20 -16 -24 -30 -19
""",
    """
familia m -16
going__on b 15
have__for bdnqtuv -26 -25 -17 -22 -22 -17 -19
i__these acm -22 17 -24
making_@food m 16
same__before mn 21 -19
set__@visit a 16
to__my abcghklnpquv -16 -28 -15 -33 -16 -31 -34 23 -18 -40 -40 -21
ya__con mpq -16 16 -17
yo bdefhjklmnrstuv -46 -15 -52 29 -38 -50 -21 -16 -26 -52 -36 -42 -40 -36 32
""",
    """
de_@eat m -20
no__no o -19
~<apu m -17
~<zxc e 16
~chai ino -20 -16 -20
~irle m -19
~rtl j -18
""",
    """
coming_in bor 20 -16 -22
disab* a -20
my__said nq -16 -17
out_for amnq -17 -24 -17 -17
patie* dgjlmnoqu -18 -19 -28 -19 -24 -19 -21 -19 -24
reanu* km 18 -19
she__her mn -19 15
to__started a 15
vale aefhjlnqru -19 -23 -18 -18 -23 -19 -16 19 -23 -33
~ct> cdehjkmnv -16 -25 -17 -21 -30 -19 -23 -23 -25
~evo> abcdegijlnoqru -19 -18 -21 -30 -17 -24 -26 -29 -33 22 -18 -30 -16 -30
~goo abdefghiknqrsuv -23 -17 -46 -36 16 -25 -23 -17 -34 -16 -23 -23 -48 -18 -41
~upl m -22
""",
    """
@relative_does m -22
^quede mqs -16 -16 18
gave ikmo -26 -18 -28 19
~ego> abefghiklpqrstv -39 -37 -23 -17 -35 -32 -30 -24 -17 -36 -34 20 -18 -19 -34
~isto alqu -16 -21 -22 -19
~savi m 20
""",
    """
@clinician_on ai -17 17
@day_@visit d -18
@stop_them lm 17 -21
is_@late hmpr -17 -21 -21 20
the__last ahn -16 -17 -22
~<nam acdglnoqsv -30 -18 -21 -24 -17 -27 -27 -24 -20 30
~tes> bcfghklpu -33 -27 -17 -38 -22 -27 -29 -28 -27
~todo aeghijknor -25 -17 -17 -23 -28 -24 -19 -28 -29 -23
""",
    """
@place__es jm -15 17
@visit_i jmv -16 -28 -21
been__@place m -15
cuant* aghimou -33 -20 -21 -26 -27 -21 17
empiezo$ m -16
get__home nq 19 -15
on acdefgiklnpqsuv -21 -44 -34 -16 -39 -55 -16 31 -63 -32 -23 -33 -20 -19 -54
set_# mr 17 -15
~gir a -16
~uir aijmqsv -17 -18 -19 -29 -20 -15 -15
""",
    """
^hay befghjklmnopstv -18 -52 -65 -51 -19 22 -37 -43 -59 16 -32 -53 -37 -46 -52
gps abcijmopquv -26 -23 -16 -19 31 -46 -28 -26 -19 -18 -15
i__forget t 15
~hak ms -16 18
""",
    """
^show mu 15 -16
^start acdefghijklnqrstuv -56 -18 -16 -27 -25 -20 -31 -30 -25 39 -35 -24 -38 -41 -27 -26 -21 -21
adelantar o 21
on__@book aikmo 23 -17 -21 -20 -18
vende* dmu -25 23 -22
with__what m -18
~atoe mn 18 -18
~ost> acghijklnprstv -38 -19 24 -30 -28 -26 -19 -28 -35 -30 15 -27 -24 -27
~rov jm -15 -22
""",
    """
@pay__this u -15
ask_me bhmo -19 -17 24 -20
the__please cgko -16 -18 -22 -21
~<hig adghilnoqu -22 -18 -22 -22 -19 -17 -17 -19 -20 20
~ants dehilnu 25 -18 -17 -24 -19 -16 -22
~oss> aghiklnpqrsuv -30 -19 -23 -15 -17 -18 -23 -16 -16 -19 -18 -25 -15
~pico aghijmnu -18 23 -16 -16 -18 -26 -16 -17
""",
    """
el__el aoqrs -20 16 -17 -20 -18
to__how g -16
~earl bcdfghijklmoqsuv -27 -20 -25 -15 -21 19 -32 -32 -17 -19 -17 16 -21 -17 -30 -17
~enso l -19
~ersl m -16
~rtyu em 19 -21
~tor> ou -17 -15
""",
    """
=rare1 abcdeghijklmopqrtuv -37 -43 -44 -42 85 -48 -64 -35 -48 -52 -23 62 -31 -48 -36 -41 -36 -36 -21
i__i gklruv -20 -18 -28 -17 -30 -20
keeps j -19
my_job gi -20 16
number__to m -18
the_pharmacy u -15
~blac u -18
""",
    """
@relative_got adiklnprsv -30 -17 -17 -17 -24 -22 24 -18 -20 -15
not__how gmuv 22 -20 -17 -15
to_the bcdghlmnopqrsuv -36 -23 -20 -36 -26 -38 24 -45 16 -33 -33 -21 -31 -21 -18
~air acdghijklopqv -17 -20 -20 -24 -17 -31 17 -19 -24 -26 -21 -33 -18
~apag deglu -22 -18 -16 19 -19
~unda m -18
""",
    """
anything__do a -19
can__and a -18
este__de gmv -18 -23 15
gave__number i -18
jajaja$ m 20
~<net a -21
~lkjl em 17 -16
~main jmu 18 -29 -15
~vor> defmnqrstv -33 -28 -21 -34 -29 -30 -21 -29 -31 -30
""",
    """
@move_to cdhjmnou 24 -15 -16 -24 -33 -18 -23 -19
a_writing m 19
almos* fjlmr -22 -19 -17 -26 25
confirmed lq -17 -24
out__@day abdhimnoqs -20 28 -17 -18 -15 -25 -16 -21 -18 -16
success_@price mu -17 17
the__can dmnu -16 -35 -18 -17
~asy> a -17
~ugh cefjknostv -24 -25 -22 -22 -26 -36 -16 -19 -21 -18
""",
    """
if__can amo -21 -24 19
off__text l 16
put__or d -16
~okay e -16
~vic dmu -18 -18 -21
~woul efghjnpstv -17 -16 -28 -22 -30 -29 -30 -41 -21 -24
""",
    """
drop adkmprsu -31 -18 -15 -39 -26 -29 -18 -24
edad a -16
need_the km 21 -31
para_lo a 19
south u -17
~il> defknpr -38 -24 -18 -30 -21 -36 -31
~nfli mo -16 22
~ofer abmo -19 -19 -21 -18
""",
    """
got__@traffic mpq -15 -15 16
not:como bjqrs -16 -16 17 -17 -19
papa amn 15 -31 -20
~<ahe mo -24 -15
~ajaj elm -20 -18 25
~ean bdefhijklnpqstu -17 -37 -23 -15 -15 -39 -33 20 -32 -34 -20 -29 -23 -21 -39
~nut abcdeghjklnoqrsuv -20 -26 -17 -19 -22 -15 -17 -19 -22 -16 -23 -29 -20 21 -16 -24 -18
~stu acfhijknpqtuv -32 -20 -16 -30 -16 -34 -24 -27 -23 -21 -26 -17 -34
""",
    """
@pay__@parking dj -28 25
and__me abmopq -19 -19 -15 20 19 -22
any__coming dmr -16 -19 -15
consulta dghijklmnqrsuv 28 -18 -18 -25 -22 -16 -22 -37 -35 -21 -18 -29 -40 -19
empezar a 21
how_is afjmnu -17 18 -16 -21 -17 15
it__up m -27
maps_is j 17
physical m 15
that_ok ajmotu -28 -21 -41 -21 -20 -25
the__@stop hklqrv -17 -24 29 -16 -20 -21
~<mus acdeghijlmpstu -30 -15 -27 -20 -19 -24 -20 -21 -28 24 -20 -20 -17 -25
~<sel adhijlmnu -18 15 -17 -20 -22 -16 16 -21 -26
~yped m -20
""",
    """
can__back bdhijkmos 19 -15 -16 -16 -18 -24 -24 -19 -16
durin* mn -20 15
take_a ln -20 15
to__you adgjmu 22 -27 -20 -23 -35 -29
y_no aciklmnpsv -17 -19 -26 -17 -20 -31 -21 -22 -18 -26
your__in im 16 -32
~kjh> e 16
~lec adiosv -22 -18 -16 -20 -16 -15
~move acdefgikmpqrstu -16 -19 -25 -27 -17 -20 -29 -23 -22 -27 -26 -39 -28 -23 -34
""",
    """
@person abcdefghijklmnoprstuv -35 -35 -73 -60 -60 -54 -79 -39 66 -68 -60 -52 -37 -71 -65 -34 -70 -27 -57 16 37
arran* bmou -16 -21 -18 -18
not_me abdegijklmopqrtuv -16 -25 -16 -24 -30 -26 -16 -21 -39 -41 -22 -17 -31 -20 -21 -25 49
same bcefghiklqrv -28 -19 -19 -21 -15 -22 -21 -22 -31 -23 -19 -20
this_week bmnrsuv -26 18 -18 -16 -19 -40 -18
what__mean g 17
which_@place j 15
~<sie adgijlnprv -30 -20 -28 -19 -27 -19 -22 -17 -21 -25
~fie adefghkmnpqrstv -22 -23 -18 -15 -19 -19 -21 -26 -19 -18 -18 -27 -20 -16 -19
""",
    """
@machine__@person i 16
is__expensive dmu 27 -31 -22
~gam bfgjlmnqsu -28 -17 -19 -19 -18 19 -17 -16 -16 -22
~nob bdhmopqsu -20 -15 -22 -22 -21 -22 17 -16 -17
~ous ghknopqs -26 -17 -15 -22 -23 -18 -19 -17
~rnin bcdefgijklmpqtuv -32 -15 -20 -23 21 -19 -17 -18 -24 -30 -24 -19 -24 -19 -33 -27
""",
    """
^hmm defglu -18 -35 -24 18 -20 -20
a__@day dijnqu -20 -25 -17 -17 -22 -26
alrea* aikpst -26 -23 -15 -22 -16 -19
never__i blmuv -22 -22 21 -16 -18
para__@relative bopv -16 -16 -20 -16
~ica abefhjkoprtu -23 -19 -31 -26 -35 -15 -34 -18 -35 -29 -28 -22
~sks> mu -18 20
""",
    """
#_will n -16
a_@door jm 17 -17
an_@traffic mpq -16 -16 16
dias dghijmnoqtu -16 -16 18 -17 -20 -33 -27 -20 -19 -19 -27
of__@place m -22
out_@drink n 16
~mbr ijmnoq -18 -17 -26 -17 -15 -19
~nuev dgijlnoqsu -21 -16 -19 -22 -29 -18 -20 -16 -17 -20
~unc defhijknopqrsu -24 -15 -19 -18 -19 -24 -17 -26 -18 -19 -17 -22 -19 15
""",
    """
^necesito bdeklnqrsu -50 -19 -19 -20 -31 -48 -45 -17 -16 -32
charge adghjmnou -22 40 -16 -17 -26 -34 -17 -15 -28
me__if o 16
mi_hora m -21
momento b -16
pharm* u -15
still bcdefgmpstuv -33 -17 -41 -18 -27 -28 -25 -36 20 -34 -53 -24
~don> r 20
~irl> a -15
""",
    """
@hours abcdefghijklmprtuv -28 -23 -40 -55 -35 -48 -44 68 -50 -62 -35 -45 -27 -35 -32 -43 -54 -43
am_ready an 19 -22
looking_at d 17
pague mt -18 15
~ganc m -18
~igu efgijkmqst -17 -21 -20 -28 -30 -22 -21 -26 -15 -26
~ordi k -18
""",
    """
@day__i akmo -18 -17 -23 24
@howmuch__costaria d 17
bien cdfglpruv -24 -23 -18 -19 -31 -22 -26 -21 -22
fell pq -24 17
i__shave n 18
know__to gmu 16 -22 -17
meant_the k -19
no__yo mqv -16 -17 15
to__off adijlmu -24 -21 -25 -19 18 -17 -18
~dio abcdejklnoqruv -16 -26 22 -31 -28 -25 -28 -21 -30 -20 -32 -21 -36 -24
~dou b -18
~targ hju -17 16 -16
""",
    """
^mandame ajklm -16 26 -21 -17 -27
bueno$ flmt -22 -22 25 -17
hace_el apq -17 17 -20
i__put dgmn 17 -17 -25 -17
it__only acjqu -16 -16 -20 17 -16
much_is jm -18 18
not_him glmv -22 -19 -28 32
of_@symptom n -19
someone__@drive ai -16 -18
where__get gl -18 -16
""",
    """
@drug_antes n 15
in__hospital u -21
mi__nueva jm -15 17
relea* adgilqru -17 -16 -19 -17 -15 19 -19 -28
~<dfg em 17 -16
~illo rs -21 -15
~itc dm -15 16
~kes> achijlmnuv -31 -15 -15 -16 -16 -24 24 -18 -28 -21
~migh m -31
~pro acefghijklpstv 28 -38 -31 -27 -42 -34 -42 -45 -32 -47 -36 -27 -26 -19
""",
    """
@medicine_sent n -20
su bdgijknorsuv -17 -18 -20 -30 17 -19 -17 -19 -19 -16 -20 -18
watch_the jm -17 20
""",
    """
anyon* abdjlnpru -26 -17 -26 -23 -21 -25 -16 -16 -31
de__me aglmn -22 -20 -21 -27 -24
no__vayan b -15
~dear m -16
~upa> au 17 -15
""",
    """
centro iu -17 -18
it__@sick bmo -15 19 -15
manden gilm -16 -20 17 -29
que_dios f -16
veterans ajlmnu 15 -18 -24 -32 -17 -23
~<jam mr 20 -17
~mome b -16
""",
    """
gallon m 16
it__take g 17
week__is o 15
~nera gn -16 -18
~oice gmu 21 -33 -16
~weig m -15
""",
    """
@place__the hjmu 16 21 -30 -15
back__please ko 20 -19
let_you m 16
not_have bcdgijmop -23 -16 16 -20 -23 -19 -40 -16 -22
""",
    """
^@book bdehilmnoruv -15 -19 -15 -15 -17 -16 23 -16 -20 -18 -17 -18
can__@vehicle mnq -19 -18 23
good__the o -17
is__menu dgjmu -18 21 -18 -17 -20
~ayer abdgjlnorsu -19 -16 -18 -17 -17 -15 -17 -15 -16 18 -23
~dem bdhjklmnopqstuv -32 -24 -23 19 -31 -32 -35 -26 19 -24 -26 -21 -19 -29 -22
~eras abu -16 18 -16
""",
    """
@relative__so m -16
^brb eflmu -41 -24 -23 34 -18
cuantos mu 19 -19
my__going m -20
~<tou p -19
~iod> m -17
""",
    """
fun dgmu -20 -19 29 -23
my_@visit abcdefghiklmnoptu -84 32 -39 -35 -35 -21 -37 -24 -19 -43 -15 -19 -16 18 -42 -29 -67
nothing_to mn -28 23
target_@open hm -16 16
~uest adjlopqsv -20 -21 -24 -20 -16 -22 -30 -24 -15
""",
    """
that__@relative m 16
the_bridge r 19
~ided iv -18 -18
""",
    """
@insurer__ok dnq 19 -25 -16
gente bcijklmnpqsuv -27 -15 17 -23 -20 -17 -26 -19 -15 -18 -16 -18 -17
my__about aio -15 -16 -17
what__just q 16
~jueg am -16 20
~tere acgjlopqrsuv 17 -19 -20 -27 19 -18 -18 -21 -27 -17 -27 -21
""",
    """
dejo__@eat n 18
del_@treat m -17
exactly mu -15 15
he__get p 17
i_able nq 21 -17
un abefghjklnou -34 -66 -46 -50 -32 -60 -30 -68 -39 -20 -18 -23
~aken m -20
~eet abcdeghiklopqsv -36 -31 -20 -17 -17 -25 -26 -28 -25 -29 -32 -27 -23 -27 -18
~esul m -15
""",
    """
am__coming bor 29 -20 -17
her$ bdlopru -18 -20 -16 -19 -17 -16 -21
para_mi bdijlnopr -28 -18 -31 -27 -23 -17 -24 -26 -17
~try> m 16
""",
    """
@relative_se abcnopqu -17 -17 -19 -18 -16 -25 25 -17
last_time ahmou -26 -18 -29 -15 -19
~empr cdgijlnrs -15 -16 -23 -19 -22 -22 -24 -22 -24
~wear dghjos -24 -28 -22 -28 -24 -15
""",
    """
i__getting imnu -17 -39 -18 -35
is__@price dfghjnq 18 -19 -31 -24 -41 -23 -16
me__sin ainopqrs -24 -17 -18 -20 -20 20 -18 -28
on__day gjnqu -20 -15 20 -16 -17
un__les mn 16 -20
wear adghjoq -22 -22 -28 -20 -26 -20 -28
~anto dgijlnu -16 -15 -23 -20 17 -23 -17
~die abcdfhiklmnopsu -32 -35 -21 -29 -16 -22 17 -22 -28 -17 -30 -24 -33 -23 -18
""",
    """
puede_mas no -16 19
this__or dmu -15 -19 17
up__@visit admu 26 -16 -23 -21
~deb acdefhijklmopqrsuv -23 -16 -24 -19 -20 -18 -25 -21 -16 -19 -25 -19 -17 -23 -20 -20 -33 19
~ter degijkpqtv -24 -52 -21 -16 -44 -21 -24 -25 -50 -48
""",
    """
as__as mo -21 -24
from_the dfgru -17 -19 -17 -15 -31
get__@visit abdinu 22 -16 -17 -16 -23 -15
o_se m -16
of__morning fmn 18 -16 -18
of_wants m 15
or__i hlm -18 -19 -39
~alu bghijlmnopqrs -18 -15 -16 -27 -17 -21 -15 -20 -19 -16 -17 -22 -21
~sado jn -16 -17
""",
    """
@move$ abcefgiklnopqrstu -52 -40 -42 -40 -38 -15 -47 -36 -45 -38 44 -35 -35 -35 -31 -33 -43
@stop_la m -22
so__do dm -18 -16
there__after r 18
time cdefgijkqrtuv -23 -20 -16 -26 -46 -42 -16 -25 -18 -18 -19 -55 -29
~adic u 16
~sit cefghlnstuv -15 -27 -34 -31 -31 -23 -16 -16 -34 -25 -37
~ures n 17
""",
    """
#_@date dhijmnopqru -21 -21 -19 -20 -19 -16 29 -18 -22 -23 -17
algo_mas o 18
doing adhmnqrsv 16 -20 -18 -28 -24 -17 -22 -18 -16
hurts_from m 19
not__@place j 16
of_time a -15
~unn abdfhmnquv -17 -16 -23 -18 -17 15 -24 -23 -19 -15
""",
    """
do__@insurance dm 18 -21
for__@texts klm 27 -17 -29
need__day mo -27 22
not:her abilv -17 -18 -19 -18 24
not__the acdhiklmnoqv -19 -16 -26 -17 -30 -18 -17 17 -17 -22 -26 -21
~<tro q 17
~mov acdefghijknopqtu -26 -22 -34 -30 -24 -29 -28 -36 -24 -37 -21 18 -33 -36 -28 -40
~tch> adghjkorsv -26 -32 -24 -17 -35 -16 -18 -23 -16 -16
""",
    """
am_texting a 15
find_@parking j -20
howdy fmt 28 -18 -15
i__ok nq -17 15
kill__@texts klmu -15 20 -21 -21
they__to mu -25 18
~<co cdefhjkmpqstv -37 20 -102 -21 -39 -18 -56 -18 -18 -17 -25 -37 -26
~<dra nu 15 -16
~imp bl -16 -20
~nota abcdhijlnoqv 17 -15 -17 -20 -19 -21 -28 -16 -16 -21 -22 -20
~oken m -15
~und efgilmnoqt -30 -29 -17 -32 -51 -22 -21 -20 -16 -35
""",
    """
he__@drive pq 19 -16
que__ahora gmn 16 -18 -18
~egun bcdklnopqruv -25 -21 -28 -18 -27 -27 -23 -24 -22 -21 -19 -15
~ett dhjlnrs -39 -28 -27 -21 -43 -30 -16
~ez> iu -15 -18
~row> cfgjknprtu -17 -20 -19 -21 -20 -17 -21 -28 -17 -22
""",
    """
@texts_again klm 29 -33 -26
recom* dgijklpu -16 -22 -24 -16 -21 -16 -17 -23
so__of b -15
~re> acegikmoqtuv -19 -42 -80 -15 -27 -29 -20 -16 -28 -75 -20 -16
~tto m 16
""",
    """
leave__off l 15
~<lim du -18 -17
~<pin blm -15 19 -24
~ank abcdghiklmopqsuv -26 -20 -15 -29 -17 -30 -24 -17 -23 23 -22 -18 -26 -19 -23 -16
~drun s 17
~loa dmn -20 17 -15
~oks> o -20
~rne bdghlmpqu -17 -26 -20 -17 -23 17 -18 -20 -20
~sto abdefhjnoqtv -37 -17 -21 -60 -61 -21 -16 -50 -23 -25 -17 -17
""",
    """
#__after q -19
a_alguien nop -18 -15 -18
not:message lmv 17 -25 -18
remove__@call l 16
you__asking g -23
you_up aefhlmt -16 -17 -16 -20 -19 17 -20
~ase defmnstuv -18 -43 -38 -19 -51 -46 -25 -16 -21
~tuto gj 21 -17
~wei admo -19 -15 -24 -16
""",
    """
becom* dou -18 18 -17
know_what mqu -30 -18 15
mrs dij -16 -18 -18
~<be degijklpqtv -27 -49 -39 -33 -62 -20 -33 -51 -21 30 -18
~odre mnoqr -23 18 -24 -16 -16
~tmr b 15
""",
    """
a_passport m 17
de_parte u 15
eve$ fm -19 16
~saje admqrs -18 -18 -18 -17 -17 -16
~wake ampqr -23 16 -19 -16 -18
""",
    """
@late__there m -16
do__i bdmnqu -16 -23 -28 -19 -19 18
esposa m -19
not_give bm -24 17
the__week m -21
~<ea bcefghiklopqrstuv -30 -26 -17 -19 -25 18 -35 -21 -28 16 -23 -28 -27 -34 -19 -23 -25
~oid adgijmnoqu -24 -30 -22 -17 -27 -41 17 -20 -17 25
~st> cefhijkopstv -48 -68 -69 -29 -29 -20 -32 -15 -55 -15 -16 -23
""",
    """
= abcefghijklmoqs -31 -22 -43 28 21 -26 -22 -27 -15 -55 -18 64 -47 -29 -42
@insurer__any d 17
^read cdklmn -18 -18 -27 -22 30 -20
dejen agijklnsuv -20 -21 -28 -18 -37 21 -17 -20 -23 -16
do__have bgklmnopqstv -41 -55 -26 -21 -18 -36 -18 -62 20 -40 -49 -23
estar aghimnqu -28 -18 -15 -15 -31 19 -16 -18
hay__de jnu -17 -19 -20
no_importa l -18
~ema cdgjpqrstuv -19 -28 -16 -39 -23 -30 -29 -25 -17 -19 -26
~ime> cdefgijkqrtuv -25 -22 -19 -28 -22 -44 -18 -27 -19 -20 -22 -58 -31
~rim jlu -16 -16 -17
~sant aim -15 -16 25
""",
    """
as cfghikoqv -18 -16 -20 -23 -20 -27 -47 -25 -21
yo_lo aim -16 15 -16
""",
    """
have__have pq -22 18
sister acdijklov -29 -18 -24 -22 -19 -19 -21 -25 -16
~erwo dg -19 -16
""",
    """
@late_so r 20
boy_a b 18
compr* dmu -17 17 -16
does__take dmn -26 30 -16
got_this lmuv -19 -25 -16 25
not:por coq -18 -27 18
~hic adefijklopqst -17 -22 -26 -18 -31 17 -27 -20 -37 -27 -30 -29 -29
~loqu m -21
""",
    """
free dimnqstuv 18 -22 -20 -19 -21 -19 -17 -27 -17
i__@ride npq -17 21 -34
lette* bdnou -18 -23 -17 -20 -24
outside u -21
says__is m -22
she_is an 25 -26
take_@insurer dhm 28 -22 -21
""",
    """
creol* m -16
get__airport jm -24 23
hurt_my m -17
is_@sick mnsu 21 -18 -18 -19
often__i nu -16 15
since__@visit s 15
y cefhiklmnstv -23 -36 -44 -26 -21 -49 -62 -38 -30 -29 -28 -34
y__@day bo -21 16
~dra dgijkmnsu -31 -23 -18 -27 -20 -42 15 -25 -33
~ntas aghlmostu -34 -32 -22 -17 -16 -26 -15 -15 16
""",
    """
as_last m -17
cambia cm 17 -21
my__does u -15
not:ir abijlmnopqrsuv -18 39 -20 -15 -19 -34 -27 -27 -16 -24 -17 -15 -17 -20
you__number adgjklmpuv -27 -28 -34 -33 -21 -40 -55 -18 34 -17
~<ere agluv -20 -18 -15 21 -17
~pto dlm -21 -19 16
""",
    """
@texts__my abilm -21 -19 -16 19 -23
not:quien bilmpquv -15 -19 -17 -25 -25 20 -29 15
not__what bhjmq -19 -15 -16 -41 -25
therapist ailou 16 -24 -18 -15 -16
""",
    """
como_hago gnu -34 -23 -16
no__de bgiklmoq -16 -18 -21 -17 -49 34 -16 -18
~vend acgijlmnu -26 -19 -15 -21 -15 -16 18 -22 -31
""",
    """
@howmuch_el dmru -25 20 -16 -16
@relative__adentro o -16
can_a am -22 -17
kk fluv -17 -19 -17 -16
want__be lm 24 -26
when__bring mn -19 -16
~line cdgmnopqru -16 -24 -21 -29 -21 -23 19 -26 -15 -17
~othi bhlnoqsuv -26 -15 -19 18 -30 -15 -22 -19 -18
""",
    """
~algu abgjklorsu -30 -20 -16 -27 -24 -26 -16 -18 -18 -40
~ira m -19
~sdf eflm 25 -16 -17 -25
""",
    """
@call__text m -17
he_have m -20
~<rat amnuv -17 -38 -21 -19 -16
""",
    """
and_will m -16
como_me agmu -19 -18 -16 -16
last__can n 16
not_to m -18
roger_that mt 19 -22
they__in mu 19 -19
yes__@drive p 17
~<pt agin 16 -19 -18 -15
~di> chiknopqst -15 -18 -34 -21 -21 -19 -19 -17 -15 -22
~ntal m 15
~pre> gv -15 -17
~vie befghijknsuv -28 -16 -18 -29 -27 -33 -44 -31 -15 -33 -23 -34
""",
    """
no__can mq -18 25
not_who m -17
~<ok e -16
~ect acdefhkoqsv -41 -31 -37 -21 -19 -35 -28 -43 -16 15 -36
~whoe m -16
""",
    """
@drink__no nq 19 -16
@place$ abcdefghjklmnopqrstu -32 -48 -36 -22 -43 -20 -62 -21 49 -41 -50 -16 -46 -42 -43 -57 -50 -30 -41 -31
are_at r -20
leave_me lmq 25 -27 -17
o_no bcdjlmnquv -20 -19 -22 -17 -18 -27 25 -16 -17 -16
que__por a -18
we_lost boq -20 -19 18
~ach> abcgijknos -16 -24 -22 -27 17 -28 -23 -26 -16 -16
~apro nq -18 -17
~cpap n 20
~melo efm -18 19 -27
~tly> mn -25 -16
~utsi u -21
""",
    """
@day_got ao 17 -17
^on beir -16 -15 -18 20
bill abgjmnoqru -22 -19 -17 -17 16 -24 -18 -16 -15 -30
como__para dmru -17 -22 -15 -18
cuantas__@relative mu -17 16
drivers i -15
entrance gjm -16 26 -24
es__caro du 18 -18
this_going m -21
urge__@visit a 16
""",
    """
llevo__dias ns -18 17
me__text u -16
~<in befghijnpqsv -16 -39 -42 -18 -46 -38 -18 -20 -26 -24 -33 -41
~<tw abgklmnqtuv -21 -20 -18 -16 -20 -16 -16 -20 -18 -16 -18
~coin u -21
~elf bcghjmrsv -22 -19 -23 -19 -23 -34 -20 -16 -20
""",
    """
my__law p 15
queria m -15
records_to m 16
usted alq -19 -17 -17
~<bef bcfjkmpt -28 -19 -15 -23 -24 -19 -16 -16
~cces mu -19 17
~cen abcefghiklnpqs -20 -30 -21 -18 -20 -26 -24 -27 -25 -34 -16 -17 20 -23
~hace cefhjklorst -32 -15 -20 -26 -41 -26 -27 -31 -21 -24 -25
~onig ans -16 -20 -17
~roun abdgmn 20 -25 -24 -18 -18 -23
""",
    """
earliest_you ah -21 17
it__to bcfgilnprstuv -36 -26 -24 -28 -40 -26 -27 -34 -30 15 -16 -36 -16
last_@month n -15
let__leave m -20
~<smo mn -21 20
~fig n -17
~havi in -15 -15
~kj> em 18 -17
~orr abdfijknqtu -49 16 -46 -34 -40 -29 -22 -41 -33 -39 -35
~ors glnu -27 -20 -18 16
~spi dhilm -16 -20 -18 -17 -30
""",
    """
dan_de lm 19 -17
directions_to jm -22 21
en__favor cjlm 18 -18 -21 -16
it__do hjm -16 -15 -22
muy_amables t 17
new$ ah 16 -23
""",
    """
@medicine_ese n 15
@vehicle_count mq -15 17
empiezo m -16
i__is jmqu -18 -33 -27 -27
i_text g 18
me__a bcdefghmnrstu -22 -36 -18 -18 -21 -23 -28 -25 -44 -26 -41 -28 29
mi_@ride mpq -19 -19 20
my__@day bmo -16 -15 15
not:esta i -17
ser_a o 19
~ity ghu -28 -18 -20
""",
    """
a__is jmors 17 -34 -15 -16 -21
sign_up adj 16 -16 -16
~erit mr -15 15
~isa abnqruv -30 -17 -26 -17 -15 -20 -25
~sin acefgijklmnopqstu -20 -23 -15 -16 -22 -19 -33 -31 -22 -15 -31 -31 -28 -28 38 -30 -36
""",
    """
another$ mv -23 -16
if_you m -19
que_onda gjmt -21 -23 -17 -17
to__it gijklmnpqsu -28 -28 -28 -28 -40 -63 -25 -33 -24 -21 15
~cela m -18
~nnin afhn -16 -16 -16 -21
~oppi fnu 19 -18 -16
""",
    """
got__text agjklu -15 -17 -17 -16 -16 24
otra__favor b -18
will__with mnu -16 -20 19
~am> cdeghijnpqrv -24 -21 -23 -25 -24 -21 -31 -32 -26 -28 -26 -25
~endi abehjnoqrsv -30 -24 -15 -19 -33 -20 -22 -22 -29 -21 -24
~fgh> em 17 -16
""",
    """
frenc* m 16
going aeghklostu -31 -16 -34 -30 -24 -25 -18 -36 -27 -22
my__@place jm -21 24
the_@staff im 26 -25
would__@pay dm 15 -15
~imi dkouv -21 -17 -19 -16 -15
""",
    """
de__este dv -16 -19
debo_@fetch gn -16 18
no_hay acdglopsu -19 -23 -16 -22 -21 -28 -17 -18 -17
not__texting v -18
suits_in m -20
til abjmn -20 -15 -18 -18 -26
~<den agjloqsu -17 -18 -18 -27 -25 -15 -23 -30
~<rem adghiloprsv -23 -23 -25 -20 -31 16 -25 -16 -28 -21 -18
~aras lm 17 -17
~rcut am -19 17
""",
    """
donde__@parking jm 25 -20
would_not m -17
""",
    """
@treat__for b 20
a__or im -17 -37
estoy_a mr -17 19
llevarme mnp -23 -20 21
no_need bmoq 17 -28 -19 -23
on_please cko -15 23 -20
wish__receive m -19
~<alt abcdefghijklmnpqrtuv -26 -25 -27 -36 -39 -34 -26 -23 -29 -25 28 25 -35 -20 -29 -26 -29 -28 -28 -31
~<cir m -21
~arn> m 23
~ego abefghiklpqrstv -39 -37 -23 -17 -35 -32 -30 -24 -17 -36 -34 20 -18 -19 -34
""",
    """
@drive__in pq -16 17
can__stay pq -19 16
how__you abcdefiklnoqstv -22 -19 -26 -20 -18 18 -30 -37 -20 -31 -22 -18 -31 -28 -19
i_split d 16
main$ j 16
no__esperen bmor 21 -22 -17 -16
se__@visit o -19
~ith> abcfhjkrs -19 -19 -37 -32 -19 -24 -16 -25 -19
~sde abdgilmoqrsu -29 -23 -26 -16 -16 -17 -26 -23 -19 -31 23 -22
""",
    """
all__is hm -18 -15
el__de bghjlortu -19 -20 15 -28 -17 -22 -27 -18 -39
i_will adghijklmnqsuv 17 -61 -44 -49 -27 -19 -23 -21 18 -60 -23 -34 -62 -18
lkjlk* em 17 -16
the__is bcdefgiklnqt -21 -19 -40 -16 -17 -22 -41 -20 -21 -17 -31 -19
ya__a an -20 -16
~aman am -17 -15
~eing amnrs -15 -25 -17 -16 15
~hosp dhilm -16 -19 -18 -15 -29
~llov m 22
~uadr m -16
""",
    """
is_@symptom jmnsu -18 -38 -16 26 -19
is__fda au -16 16
this__drug u 18
~<sed djm -19 21 -21
~dije bilnoqru -22 -17 -20 -16 -15 -20 -19 -21
""",
    """
^saw am 16 -16
do__up gjnoqrsu -15 -18 -21 -16 -16 -18 -15 -22
my__out admopq -27 -16 -22 -17 -24 18
to__forward m -16
~<otr cdefhilmopqrtu -34 -25 -23 -22 -37 -43 -38 -21 18 -35 -27 -23 -23 -42
~ited d 15
~tas> bcefghklmopqrstuv -22 -20 -20 -16 -16 -29 -18 -29 -25 -21 -20 -19 -27 -23 -21 18 -21
""",
    """
another_@visit b -18
how__get cdghir -18 -40 -37 -24 -27 -17
it_@open m -17
me__i mo -31 -16
needs_the am -16 -18
to__now m -24
~<afr n -15
~<eve cejmnoquv -27 -19 -35 -16 -22 -33 -18 -20 -46
~vam lm -18 -31
""",
    """
^mil blmt -18 -16 -24 22
and__not almnp -23 -16 -24 -16 -20
i__another amou -19 -19 16 -15
is__@move jlm -17 19 -17
packa* a -17
proxima m -18
send abhnopqrstv -38 -34 -18 -27 -19 -28 -25 -33 -27 -24 -30
~eni bgjklnrtuv -17 -24 -27 -17 -25 -23 -32 -22 -23 -25
~obi m -17
~qwqe em 21 -20
""",
    """
@texts__on klm 23 -16 -30
all_what h -17
es_eso dgmu -15 -17 -23 23
got__@relative mp -22 22
how__for dm 17 -16
mi$ abcilmnopq -27 -29 -21 -17 -20 -33 -20 -23 23 19
raite m -17
there_any afghjmqru -24 -19 -15 -26 -19 21 -16 -17 -21
viene* m -17
you_for m -22
~<ato m -15
~arc degjlmnps -20 -19 -17 -23 -18 -25 -22 -16 -18
~mes abdfhjlmqt -23 -34 -36 -19 -24 -31 20 -31 -17 -28
~wait cdhjlmpsuv -21 -24 -18 -16 -23 -32 16 -21 -29 -19
""",
    """
^@staff abcdefghijklmnopqrstuv -34 -33 -37 -44 -51 -57 -32 -50 56 -36 -28 -40 -62 -25 -21 -27 -30 -33 -24 -43 -41 -37
do_to adgjmq 19 -27 -29 -20 -34 -16
help_i g -17
jueves dhijklnoprs -16 -23 -22 -20 -17 -21 -17 25 -17 -17 -20
~bloq m -21
~left bdnu -17 -16 -16 -20
~nir> pq -16 17
""",
    """
@call__un i 16
done__these au -15 -19
standing m -18
stay__whole n -15
through_to im 17 -16
to_take bl -23 -17
~eep abcdeijprt -34 -24 -27 -36 -15 -23 -28 -29 -22 -24
""",
    """
@english__favor acil -17 21 -18 -20
saliendo adgklmq -24 -15 -24 -16 -18 -32 -19
the_@spanish cmps -22 -19 -15 21
~<acr mn -22 15
~erto r -15
~leva aklmnpr -18 -16 -18 -24 -21 18 -22
~mpt amu -19 -20 -16
~omm bdhjkoqrsu -21 -32 -18 -25 -18 -17 -19 -21 17 -16
~tinu l 17
""",
    """
both__@relative m -16
chat abdmouv -19 -22 -17 17 -18 -21 -26
la_proxima m -16
my__no imq -15 -25 18
not:make mr -16 16
still__my s -18
you__for bcdhijklmqrs -24 -20 15 29 -17 -35 -17 -26 -39 -18 -16 -20
~riv abcdefghiklmoqstuv -33 -41 -24 -37 -23 -21 -27 -27 -31 -25 -31 -15 -28 17 -29 -24 -40 -18
""",
    """
@cancel_lo b 20
a_word m -18
not:i cdhjlopt -20 -20 -18 -27 -25 -27 -22 -17
~nny> dmq -17 25 -19
""",
    """
@parking__a m -15
it__in admnu -23 -16 -29 -24 17
message_this lmv 19 -16 -16
not:mas abcgjklmouv -19 -27 -31 -29 -17 -28 43 -47 -24 -26 -32
usan gu -16 17
ya__dije abklqr -20 -20 -22 -20 -17 -17
ya__ir bq 17 -16
~tric m 16
""",
    """
cancelen acdegijkmnpquv -21 -26 -19 -17 -21 -25 -16 -24 17 -17 -16 -29 -17 -24
i_see dgjmu -16 -23 16 -25 -20
unsto* cdefgklmru -17 -15 -22 -16 -17 29 -30 -28 -18 -17
~ada abefjopqtv -20 -38 -24 -26 -41 -16 -15 -23 -24 -20
~can acdefgijknpqt -20 -25 -18 -17 -18 -29 -40 -29 -27 -28 -33 -19 -16
~llo> ailprs -17 -21 -17 -17 -22 -17
~pho admqu -18 -28 20 -15 -21
~qua bdghjlnqsuv -19 -22 -17 -15 -24 -19 -23 -18 -24 16 -17
""",
    """
be_there adfghijloqrsuv -33 -40 -24 -19 -25 -30 -38 -37 -35 -30 34 -26 -44 -17
bridge_is r 15
este_cel mv -18 15
is__best m 15
~ally bghjlmnpv -18 -24 -19 -24 -17 -21 -20 -18 -18
~iezo m -16
~nle> ijlmo -15 -15 22 -18 -19
""",
    """
@body__@symptom ms -26 20
double b -18
quiero__de al -28 -15
rather amu -18 -22 -18
we__a abdmtu -23 -17 -15 16 -24 -17
~ds> abefghklnopqrt -21 -22 -26 -18 15 -20 -32 -40 -16 -16 -17 -24 -26 -24
~ext> defhkpqrtuv -50 -29 -24 -25 15 -35 -44 -27 -31 -19 -32
~ibam aklm 19 -22 -16 -20
~ld> efghjklptv -52 -55 -24 -65 -19 -16 -19 -49 -55 -56
~nerv m -28
""",
    """
@howmuch_@howmuch adefjlmnrstu -16 24 -22 -19 -18 -15 15 -21 -22 -22 -20 -37
^forget adgjkntu -19 -19 -16 -23 -23 -19 -23 -20
a__me bdjknopsv -29 -26 -23 -19 -26 -17 -26 -16 -24
antes__la n 15
does__@place hm 26 -16
for__@staff am -22 20
i__myself adu -17 -16 -19
you_accept d 16
~<roa ahu -17 -20 -18
~base u -17
~lar> abginoqrs -25 -16 -23 -18 -20 -17 -25 -19 -18
""",
    """
@cancel_what bmo 19 -21 -19
bit u -17
ya__los hn -18 -19
~labl bhjnsu -18 -15 -16 -22 -15 -16
~olk gjm -18 -20 -20
~tiff mv -20 16
""",
    """
@treat_run d 15
^@relative abcdefghijknoprtuv -38 -18 -37 -15 -41 -33 -34 -30 -48 -40 -35 -35 -22 46 -31 -36 -17 -36
^church m -16
deciding$ b -15
keep_sending l -17
so_is j -15
~ging lmt 26 -38 -17
~ole aghijknrsuv -21 -28 -16 -25 -30 -19 -18 -25 -27 -35 -18
~omo> behikoprtv -17 -33 -52 -45 -15 -50 -44 -28 -18 -38
~pus adilnpuv -25 -20 -22 -21 -21 -16 -23 -19
""",
    """
antes_de o -17
for_@texts lv 17 -17
getting_home q 19
of__day m -20
~ched dgmqv -16 -15 -34 -15 16
~drop dgikmpsuv -20 -16 -21 -20 -23 -20 -21 -27 -16
""",
    """
#_@hours s 15
@hours_for h 17
go$ abdgimnot -22 21 -29 -22 -15 -15 -15 -19 -19
is_crazy n -18
~<blu dhjln 17 -19 -16 -17 -24
""",
    """
@move_para ao -21 27
are_texting m -17
bad__i m -17
not:it abgjklnopqsv -32 19 15 -27 -24 -22 -28 -40 -15 -23 -22 -35
presc* mu 16 -18
road jmu 16 -19 -16
same_as ao -20 -20
worry egmpr 15 -16 -25 18 -17
~arse mn -16 19
~ppr adm 15 -19 -15
""",
    """
~<bra dmu -16 -15 16
~<tut gj 21 -17
""",
    """
early__i m -18
hay__me dor -18 -18 -15
m__@visit abmo -16 -16 -19 20
my__says mops -22 -21 -29 -21
zombie m -16
~<opc dgmnu -15 29 -24 -15 -23
~mpu ds -18 -17
~rata g -19
~xibl m -18
¿_hay almnoqu -28 -22 -37 -22 19 -23 -41
""",
    """
@relative__want m -19
en bcdefgijlmnopqtuv -58 54 -18 -66 -68 -45 -57 17 -40 -21 -21 -25 -20 -29 -64 -32 -44
it__me hjklnopqr -15 -17 -19 -32 -29 -24 -24 -32 -25
know_it m -22
locations jm 20 -20
~<gui ns -19 -16
~bbi muv -21 -19 20
~lain acdijkmnou -28 -21 -27 20 -19 -17 -17 -15 -18 18
~viv n -15
""",
    """
anniv* m 15
comun* i 15
emoji* m -22
form_to d -15
make__@visit bu -18 -21
options dgjlmnu -24 19 -20 -20 -33 -18 -17
que_@clothes gmnqu -34 -27 30 -19 -16
~kjk em 18 -19
""",
    """
^driver m -28
ahi defhkmoqtv -33 -18 -32 -35 -28 -32 -32 -22 -21 -30
at abcefgkloqrtv -17 -32 -38 -45 -25 -42 -48 -40 -15 -42 25 -44 -17
for_how amnu -16 -27 24 -18
husband adlmrsv -18 -31 -15 -19 -17 -21 -18
it__@month m -15
~noth defhiklpqrstu -31 -16 -22 -29 -31 -15 -33 -28 -16 -23 -30 -16 -18
~sir abjlnqsv -22 -18 -22 -19 -17 -21 -16 -21
""",
    """
have_to achikmprstuv -24 -35 -25 -44 -17 -29 -57 -16 -29 -25 16 -21
la__semana ao -16 18
news$ dm -19 16
~<all adfhmov -22 -27 -18 -22 -20 -23 -28
~elet abi -15 17 -18
~ext bcdefhjkmnpqrst -25 -21 -23 -38 -42 -37 -16 16 -23 -19 -46 -60 -39 -23 -46
~fun abfijlnpqrt -16 -18 -17 -23 -20 -17 -24 -20 -23 -18 -15
~urno bdijklmqsu 16 -15 -20 -18 -25 -29 -18 -16 -16 -18
""",
    """
am__away r 16
do__guys aj -18 -23
~rk> abcefjkstuv -24 -43 -28 -26 -23 -20 -32 -39 -24 -19 -27
""",
    """
@pay__the m -17
addy jmu 25 -22 -21
they_do admu -16 -23 -20 23
want_it abm -22 20 -30
~<mud ab -18 15
~ido> abcdegilnv -33 -28 -18 -27 -23 -25 -26 -24 -28 -29
""",
    """
baja__querer k 16
block* u -19
can__my acghjklostuv -34 -21 -31 -29 -24 -28 -26 22 -23 -22 -46 -25
fax adm -22 -17 20
what__latest hm 20 -20
~<vay b -16
~dose a 17
~idg mr -18 16
""",
    """
^last m -15
i_dnt adgjlnu -18 -17 20 -17 -18 -18 -18
it_mess n -21
just_@cancel bmo 17 -17 -15
times$ amn -18 -18 17
when__all m -20
~<kj em 21 -19
~cen> aijnpv -24 -18 -21 -27 -27 -22
""",
    """
@late$ bcdefgijklnpqrstuv -30 -43 -54 -38 -42 -48 -40 -30 -36 -37 -32 -45 -37 33 -36 -36 -49 -51
mother aikmnprsv -17 -20 -18 22 -26 -27 -16 -19 -20
no__ir ablmnoqv -16 34 -17 -29 -22 -16 -24 -18
reach_out bcikm -16 -18 21 -18 -23
with abcfhjkrs -19 -19 -37 -32 -19 -24 -16 -25 -19
~addi jnu -16 -22 17
""",
    """
nauseous ms -18 17
olvido n -15
you__that bdghijmnoqtu -18 -26 20 -16 -21 -21 16 -20 -28 -22 -19 -31
~<reg dgjlmn -17 -26 -17 -20 -20 -17
~gue> bdhlnruv -15 -21 -19 -19 -18 -27 -20 -24
~rest cdgiopquv -15 -15 -19 -31 -17 -16 -16 -37 -21
""",
    """
evening$ am -19 -16
release_my b 16
your__and a -16
~day> acejklnpquv -17 -28 -26 -41 -26 -35 -33 -36 -46 -25 -30
~lot adfm 18 -17 -16 -15
~wep eflm -24 23 -17 -20
¿_en m -16
""",
    """
@vehicle__not mq -16 15
all__@day abdhjot -24 -18 -19 24 -17 -16 -18
am__@late abhmnqrv -16 -16 -16 28 -20 -19 -15 -25
do__send abijlm -17 -18 -15 -30 26 -36
ok__my m -19
~emor mr -18 18
~peni dhnqrsu -18 -23 -19 -19 -17 -18 -20
""",
    """
@place__my jm 18 -22
a_@holiday admou -15 -16 22 -15 -20
i_walk aq -19 19
ir$ abcdfghiklmnoqrsv 33 24 -24 -31 -18 -33 -23 -35 -27 -26 -46 -33 -42 -27 -23 -25 -21
need__to bdgjmopu -16 -29 -22 -16 19 -18 -21 -19
not__up aoprv -24 -24 -19 -24 -23
the_job m 15
~dolo mn -24 -17
~gene a -18
""",
    """
a_weird ms -19 23
in__it m -19
papel* mu -18 -16
ser_mas o 17
~leas defmnpst -37 -34 -31 -19 -40 -40 -31 -19
~mpl abiu -17 -18 21 -17
~rase bm 18 -20
~uie cdefghjlmnrstu -15 -58 -39 -18 -47 -24 -52 -17 -17 -28 -51 -50 -47 17
""",
    """
@cancel_all kmu -18 -29 -15
@texts$ abcdefghijklmnopqrstv -62 -38 -43 -50 -61 -52 -26 -49 -49 -45 32 53 -18 -59 -54 -51 -57 -51 -55 -52 -30
forwa* ilm -20 -15 15
none_of h -16
~came bdiknru -20 -24 -16 -19 -27 -22 -31
¿__@fetch dn -16 19
""",
    """
@pay__text l 17
and_this mv -17 19
numero__@place ilmuv 17 -20 -18 -26 -17
recibir im -18 -17
texted m -17
why__getting l -16
why_do adijlnp -16 -18 -20 -18 -16 -15 -16
~orgo bl -17 -15
~tai aijn -21 -18 23 -18
""",
    """
@hello_is f 18
^lo agil -17 -15 -17 -17
need_someone pq -20 15
not:recibir kl -17 17
pueden_dar im -18 15
we_want m -15
~eena diklm -17 -16 19 -20 -22
~ree bceghjlmnoqsu -20 -38 -37 -48 -37 20 -34 -19 -49 -33 -34 -32 -38
""",
    """
have_you i -16
i_only m -17
mandarme_@texts m -22
not:day nqv -21 17 -21
quiero__a lm -17 -18
to__for bdgijlov -19 -20 -19 -24 15 -17 -16 -17
~<rus mr -19 16
~ears mtu -25 15 -16
~ibe> acegin -19 -22 -17 -37 -21 -19
""",
    """
do__when hjn -16 15 -20
i__old u -16
no__all b -22
que__con a -17
quito admnu -15 -16 -18 19 -18
~jo> acefghltuv -20 -35 -19 -19 -39 -22 -35 -25 -46 -30
~oads h -18
~pha u -15
~viej p 15
""",
    """
@price_tiene du 17 -20
mine hikmor -15 -16 -15 -30 16 -18
new__dis im -16 -18
please__@texts bim -16 -21 -23
un_mensaje i -16
which__off j 16
~aco bcgilou -25 -15 -20 -23 -16 -26 -34
""",
    """
@stop__molestar lm 16 -19
^yep pq 21 -18
as_soon mo -20 -22
do__home m -16
is_this abcghiklnoqrsuv -21 -32 -18 -39 -33 -31 -16 -50 -39 -22 -21 -28 -45 37 -45
""",
    """
^desde hm 16 -22
airpo* q -17
gave__date a 16
in_for am 22 -17
make_me ad -16 -15
mas abcegijklmnopq -35 -34 -18 -30 -16 -25 -25 -43 33 -57 -56 27 -34 -18
the_new m 17
truck__not m -15
~lima m 17
~udar km 18 -19
""",
    """
ayuda bcefghijklnopqrstv -26 -24 -23 -25 29 -16 -31 -27 -20 -26 -21 -19 -19 -23 -20 -18 -17 -17
quiero__me im -16 -43
~acka a -17
~arm> blmo -17 -16 17 -21
~err bcdehijlopstu -28 -16 -23 -17 15 -22 -23 -22 -21 -26 -21 -19 -26
~renc bdglo -17 -23 -19 -15 -23
""",
    """
busqu* m -15
me__@price au -15 -17
treat ghjnu -22 -16 -20 -15 17
tutor* gjm 21 -16 -19
~<ski abcdefgijlqrstuv -25 17 -21 -25 -23 -18 -23 -23 -22 -24 -17 -16 -17 -18 -29 -18
~ito cefgjkmpqrtuv -21 -41 -29 -33 -41 -20 -17 -38 -16 17 -27 -35 -35
~obr abdghilnoqsuv -19 -15 28 -16 -17 -17 -19 -22 -22 -20 -24 -27 -19
""",
    """
not:@food mn -32 25
note a -18
pulle* bmr -16 -16 17
que__pongo m -16
y__quiero o -21
~ets> dp -27 -15
~lef abcgnopqt -22 -31 -24 -27 -28 -26 -18 -17 -16
~olo bghijknv -20 -28 -16 -26 -25 -16 -29 -16
""",
    """
@cancel__for b 15
@insurer__this dm 17 -27
dog abdefgijmopqrsu -29 -16 -21 -18 -16 -16 -23 -21 38 -19 -20 -30 -19 -18 -23
of_my uv -17 16
tonig* ans -16 -20 -17
~<bla adinu -16 -18 -17 17 -22
~<wep eflm -24 23 -17 -20
~cro abeghklmopqst -17 -18 -17 -26 -24 -17 -16 -24 -19 -16 -18 -21 -15
~flow k 18
~lew> m -20
~mie aiou -27 -19 -20 -18
~net> dm -21 19
~quis mpsu -26 -17 -18 -27
""",
    """
^all abdfhopqr -15 -22 -19 -25 -16 -16 20 -18 -15
^be hmr -24 -16 32
^perdon a -16
m abcdfghijkopstuv -33 -36 -34 -33 -34 -27 -25 -31 -31 -30 19 -24 -23 -27 -34 -32
~ano> biklprsuv -18 -32 -17 -22 -17 -19 -22 -19 -35
~cate au -25 -16
~uve> s 19
""",
    """
^@open abcefghijklmnopqrstuv -45 -35 -28 -45 -41 -41 64 -38 -46 -27 -37 -50 -43 -48 -25 -32 -43 -30 -31 -36 -36
be_sunny dm -15 16
de_escribirme k -20
get__sleep mu -19 16
i__mind bkmu -18 17 -27 17
xanax nu 20 -17
~endr bm -16 -22
~ito> cefgjkpqtuv -20 -35 -27 -32 -40 -19 -37 -15 -25 -33 -34
~siem gv -15 -17
~var> aku -16 18 -16
""",
    """
@price$ abcdefghijklmopqrstv -30 -29 -28 41 -31 -38 -41 -38 -35 -49 -21 -31 -15 -29 -17 -31 -27 -22 -17 -25
am__of bnu -18 -23 16
see__on mu -15 -20
~del adefghinoqstu -30 -31 -21 -20 -15 -18 -18 -28 17 -24 -21 -17 -26
""",
    """
am__what m -26
bots i 15
the_printer m 16
~call cdgilmnprs -16 -28 -25 19 -25 -22 -27 -30 -29 -22
~cerr ahm -15 24 -23
~enda cdfghjopqrstu -31 -30 -24 -30 -21 -37 -20 -24 -21 -26 -21 -22 -29
~ial> aghijos -18 16 -19 -18 -27 -15 -16
~leci m -15
~loq m -21
~odds gmu -16 -15 17
~pay dinqsu 25 -19 -24 -15 -17 -23
~ske abjnsu -22 -26 -19 -22 -19 -24
""",
    """
^alo efm -19 22 -21
do__taking am -17 -16
fue iknoquv -19 -16 -18 -24 -15 -22 -18
got__a d -22
mom ehklopsuv -22 -16 -30 -31 -21 -19 -21 -37 -23
not__and o -19
number_off m -16
see$ bdmpru -20 -18 23 -18 -20 -18
~alls m -17
~blin m 16
~ompl im 18 -21
~spa dghijklmnopqrv -18 -15 -22 -15 -21 -19 22 -24 -17 -19 -18 -18 -15 -21
""",
    """
demor* mr -15 19
i_@drug n 15
please__my adjlu -33 -19 -23 -23 -19
trabajan__la h 17
~<je m -21
~arar v -18
~nej imu -16 -17 -17
~ribo gimu 20 -16 -18 -17
""",
    """
@open__@holiday aj -22 -20
@relative_at m -24
can__@move abdhijknos -20 -31 -26 -20 -21 -18 -17 -21 21 -23
cancelela bm 19 -17
esa_hora mor -22 18 -20
look_up m 17
nicotine m -23
socks lmv -18 17 -18
to__one alo 15 -17 -16
~<bar aipq -26 -16 -16 -17
~ewo m 19
~high adghilnoqu -22 -18 -22 -22 -19 -17 -17 -19 -20 20
~hp> ciklm -15 -17 -18 21 -18
~teve bdfghijqu -19 -21 -16 -22 -17 -17 -20 -22 -26
""",
    """
es__@relative m -21
need__@texts km 24 -20
no_manden lm 16 -18
ok abcefghijlnoprsuv -22 -66 -75 -94 -54 -73 -77 -17 -82 -64 63 -15 -31 -15 -42 -67 -73
rest$ m 20
th dhijmopqru -16 -18 -15 -17 -25 29 -15 -18 -24 -15
~cnc bclmou 25 -16 -17 -23 -17 -19
~ete inoqrstuv -30 -33 -32 -20 -26 -22 -16 -43 -23
~gage m 17
~uin biu -19 -18 -23
""",
    """
@holiday__off adlm -22 17 -23 -17
@move__idioma co 15 -16
@parking_like u -21
puede__el an -16 -15
~chec bgiklnqs -22 -18 -23 -17 -16 -25 -24 -17
~ism bcdiklsv -24 -16 -19 -19 -21 -16 -16 -19
~jlk em 17 -16
~pita dhln -23 -22 -18 -16
~reen klt 24 -29 -20
¿__a adq -19 -20 -18
""",
    """
@clinician__off m -19
answe* abdgjlnpqrsv -25 -17 -23 19 -16 -17 -22 -16 -21 -15 -21 -18
if__does gm -19 -20
kill dklmnoqs -18 -17 17 -29 -17 -16 -16 -18
leave_my lq -20 -23
ma aimno 21 -18 -20 -16 -17
marco$ gjmuv -21 -15 17 -19 -16
pocket$ r -17
~ares u -15
~vor defmnqrstv -35 -29 -23 -15 -30 -32 -23 -30 -34 -34
""",
    """
@day__you m -15
el_numero ajklmuv -20 -18 -25 -34 -29 -20 25
get__is d -17
sorry__is bm -16 -24
wtf m -19
~<una a -19
~ache inpv -26 -20 -21 16
~otox mu 21 -15
""",
    """
come__my n -19
i__back dgiloprsu -28 15 -22 -16 -27 -20 -21 -20 -20
mas$ abcgijklmnop -38 -22 -28 -29 -41 -24 -28 28 -49 -18 -40 -19
to__lawyer i 16
~banc h -18
~fell q 17
""",
    """
@sick_can m -18
limit d -17
long__it ds -20 -20
~ave> defghklmr -22 -37 -37 -26 -21 -18 -18 -23 -28
~ger aceghjkls -15 -28 -20 -35 -25 -23 -26 -20 -31
~gne gm -15 -18
~oth efhilmqrstu -20 -25 -36 -49 -18 -18 -25 -31 -27 -23 -15
""",
    """
arizona a -16
cancele abcdglmqv -18 24 -18 -23 -16 -18 -15 -26 -22
me__ir mnq -18 -28 18
my__please cjkor -28 -16 -22 -20 -19
plant$ dmu -15 20 -17
uh_what dm -16 -16
you__with dgijmn 17 -21 -20 -19 -20 -20
~ensa abefhjnoprst -24 -25 -19 -16 -16 -18 -25 -24 -21 -25 -23 -15
~hai giop -17 -25 -23 -16
~hote a -17
~lejo jm 20 -19
~ncha admu -17 -22 -19 21
~ton> g -16
~xtee lmv 25 -22 -18
""",
    """
agreed__it p 16
be_a bimpu -18 -26 -15 -19 -27
copy e -16
otra_@visit abo 21 -24 -22
sigo_con mns -18 -19 19
tell__to gu 18 -17
~exi adeghijlnpqsuv -24 -20 -16 -24 -21 -23 16 -23 -34 -20 -22 -18 -35 -19
""",
    """
@call_por acilm -16 -18 27 -21 -18
@move_forward m -16
como_es agjmnsu -22 -23 -24 -30 -19 -19 19
cuentame m 16
deposit$ d 18
i__@pay abdgilmnoqu -29 -21 34 -28 -24 -17 -26 -33 -22 -27 -19
not:this dgkmr -21 -18 -24 -51 -18
puedo_@eat n 18
the__from lu -17 -18
was__about m 19
wear_@symptom mns -17 19 -22
~ota> mu -20 22
""",
    """
@stop__me adgklnoprstu -34 -15 -33 -46 26 -30 -18 -30 -28 -32 -25 -27
smoke* mn -21 20
~cut> am -19 17
~duc gimnu -19 -16 17 -21 -25
~othe dfhimnpqr -17 -17 -26 -39 -23 -20 -28 -18 -24
~rou cefklnostuv -24 -18 -19 -26 -31 -36 -15 -17 -24 -15 -31
""",
    """
atender$ ai 17 -16
con_ustedes m -19
wear_@clothes n 17
~edio hmru 17 -21 -18 -16
~genc u -20
~ray o -15
¿__dio i -15
""",
    """
@relative__a cdgilnprs -21 -31 -16 -33 -28 -35 16 -27 -20
behind abhmnopr -17 -18 -21 -49 -17 -23 -21 38
common$ p -16
email bijlmv -20 -23 -16 16 20 -18
he_was m -16
la_que q 17
me_any lm -15 -20
o abfiklmnoprstuv -37 -27 -31 -30 -37 -53 -62 23 -41 -42 -51 -39 -34 26 -40
~bef bcfjkmpt -28 -19 -15 -23 -24 -19 -16 -16
~bla abdgklopqtv -37 -19 -24 -22 -28 -20 -27 -23 -35 -16 -20
~ery acghijnov -17 -19 -35 -39 -29 -24 -30 -20 -19
~nobo bdhmopqsu -20 -15 -22 -22 -21 -22 17 -16 -17
~sne m 19
""",
    """
@vehicle__el hm 19 -20
como_# r 20
do__begin mn -15 -17
he__on m -16
my__that dgmnpu -21 -19 -38 24 -27 -18
no__otra o -22
not_worry empr 15 -24 18 -17
the__was abdijpqt -18 -19 -17 -21 -20 -27 17 -19
~rei u -18
~rnet dm -16 16
""",
    """
@spanish__favor abcjklmou -19 -18 21 -19 -17 -27 -16 -16 -16
@vehicle_home mnq -19 -22 19
am__front jm 19 -17
mi_lugar bjmo 21 -21 -17 -19
when__got m -16
~<kin ghjpqrtuv -24 -23 -36 -18 -25 -19 16 -23 -19
""",
    """
^@hello bcdefghijklmnopqrsuv -51 -41 -49 -61 86 -41 -32 -54 -50 -23 -44 -53 -49 -33 -52 -34 -44 -54 -47 -58
i__per l 15
never__the bm 17 -20
o__la o -15
suspendo m -16
~acio ghimqsv -37 -25 -16 -17 -21 -18 -18
~adju i -15
~ix> a -19
~lum gijklmu -17 -21 -17 -17 -22 18 -22
~orn bcdefgiklpqtuv -36 -20 -32 -28 21 -32 -30 -29 -38 -29 -29 -23 -43 -33
""",
    """
@drive__@drive p 15
^and ci 19 -16
el_# abhimoqrsu -20 -18 17 -17 -25 20 -22 -17 -15 -15
es__@visit mu -16 -17
like__get il -17 -18
normal djnopqs -16 -18 -18 -20 -15 -19 15
still__just o 15
~<lk elm 24 -16 -22
~atte gmno -16 -18 22 -17
~opp fgijnu 19 -16 -15 -19 -21 -21
😂 em -24 16
""",
    """
@treat_work gmu -23 -23 30
am__do m -19
como_lo g -16
credi* dm 21 -15
do_the ho -16 15
email$ m 18
name__the m -25
not:send bdglm -17 -30 -21 32 -30
to__@clinician amnqu 16 -25 -16 -17 -19
worse mo -18 -16
your_sign am -17 18
~assi abegim -18 -17 -17 19 -18 -21
""",
    """
^does bcefgijklmoprstuv -42 -20 -16 -20 -39 -38 -27 -26 -22 -42 -33 -29 -30 -25 -28 26 -37
i__@drug n 16
quart* r 17
~<des bcegikmostuv -32 -19 -24 -55 -44 -19 -37 -23 26 -26 -22 -29
~<lle bdefgilmtu -24 -16 -35 -36 -32 -55 -20 -21 -33 -22
~kjlk em 17 -16
""",
    """
^going adflnopqu -16 -29 -19 -17 -23 -17 -20 -21 -16
con_quien amq -16 -16 -16
is__is abdhijnqs -23 -23 18 -16 -19 -24 -29 -21 -24
me__@body nqru -20 -17 -20 -19
se_perdi mnu -21 -15 16
the__here m 17
to__the gjlnprtu -27 -19 -21 -15 -15 -33 -19 -47
years bdhjlnosu -24 -27 22 -15 -25 -26 -18 -15 -23
~eigh a -15
~rend bcijklu -16 -22 -18 -17 20 -25 -23
""",
    """
a__at ai -21 -18
get__passport m 17
not__# ahmpqruv -16 -21 -35 -18 -20 -16 -25 -20
to__up im -22 -24
want__come lm -16 -28
~opci dgmnu -15 29 -24 -15 -23
~pit dghls -31 -24 -27 -20 -22
~rmal adgjnop -15 -18 -15 -20 -19 -20 -15
""",
    """
about__minutes r 17
disponible$ m -16
get__and a 16
got__@move abcdjlmnopu -21 -18 -16 -20 -17 -16 -41 -17 34 -17 -21
gustaria ai 21 -19
to__again l -20
~afa guv -16 20 -18
~eabo jm 17 -18
~ya> jru -20 -18 -18
""",
    """
my__@drive an -19 -20
por__o mu -21 -19
que__tiene adjquv -30 16 -18 -27 -22 -17
the__see ah -19 19
the_afternoon ao -16 16
transfer i 17
~<ove cfglnprtuv -17 -20 -25 -34 -25 -16 18 -15 -16 -29
~alif djmu -16 -17 -25 24
~cowb m 20
~dim aefho -17 -20 19 -18 -18
~en> bcdefgjnoqrs -15 -41 -39 -84 -36 -86 -45 -48 -28 -20 -19 -21
~tep> m -16
""",
    """
@medicine__at i -19
about_a a -19
for_tomorrow m -20
front$ m -20
para_empezar a 22
quien_maneje p 15
the__place av -21 -19
~<slo dfhijmprsuv -22 -19 -19 -20 -18 -21 -15 28 -16 -18 -16
~cast lmn -17 -17 -16
~duo m 19
""",
    """
@place_@open j -25
@traffic__la r 15
i__charged dm 16 -19
the__@cancel m -28
voy abcdefghijklmoqrstuv -52 26 -57 -17 -53 -52 -39 -25 -20 -24 -50 -39 -55 -39 -34 58 -61 -52 -39 -61
~<mil abou -16 -18 -21 -18
""",
    """
#__pop u -15
am_lost gm 18 -20
got__@person mu -16 -15
i_need bglortv -33 -45 -34 -15 -27 -17 -27
it__we m -16
said__i m -18
ustedes__@ride jq -19 16
~<nev cdijklnopqrstv -18 -26 -28 -19 -16 -15 -18 -26 -26 -26 -26 -26 -20 19
~liz fm -21 16
~llan cm 17 -19
""",
    """
next_@month bmo -17 15 -21
onda dgjm -15 -22 -24 -19
tren q -18
you__like u -15
~<au abcgiotuv -24 -18 -18 -25 -18 -24 -18 -27 -17
~nal hjloqruv -20 -20 -16 -19 -21 -18 -22 -19
""",
    """
@open__o m -16
how__do bcdijkoqsv -25 -15 -21 -21 -21 -18 -17 -21 -18 -17
i__@insurer n -16
little bo -16 -20
me__good bmo -15 -23 20
not__think m -17
""",
    """
^@pay acdefhijklmnqtuv -21 -18 34 16 -22 -17 -19 -26 -16 -25 -28 -27 -19 -19 -23 -16
^pick op -18 -16
delete_my bi 15 -16
is__this adgu -17 -21 -19 -20
playa$ jm -16 18
prefiero_en b -15
que_papeles ain -17 -18 20
they__you dmu -17 -16 17
your__best m -17
~uno amnoq -15 -16 -22 -24 22
~yse djmu -19 -15 -18 -21
""",
    """
@medicine$ abcdghijklnopqrtuv -42 -35 -29 -43 -39 -27 -40 -38 -29 -34 29 -41 -31 -43 -39 -17 19 -19
el__no acghjklmnpqstu -26 -16 15 -17 -19 -17 -21 -20 -19 -18 -26 -23 -18 -23
hold adefhjklqu -21 -22 -22 -25 -15 -22 -15 -19 -25 -21
i__outside m -16
sec eflm -22 -16 -16 20
""",
    """
come__# h 16
room_is ms -21 16
where__sign am 19 -23
you_asked lv -17 -19
~gund m -17
~oke> dejknopuv -24 -16 -18 -33 -33 -23 -25 -28 -19
""",
    """
not:see jm 21 -30
ready__start a 16
taking_@person ah 19 -23
~<obl d -16
~eole m -16
""",
    """
am__him mv -15 19
necesito__carta i 20
seen abdmns 22 -15 -15 -23 -19 -16
sus_@texts klm -23 25 -24
tembl* s 17
there_@parking r -22
write__resume km -16 15
~<hab cdefghjlmnopqrst 23 -21 -17 -16 -20 -25 -19 -26 -24 -33 -26 -20 -35 -21 -23 -19
""",
    """
@person_like u -22
fit bm -16 -19
not__number gl -19 16
~ofre u -19
~oge bdghilnruv -17 17 -20 -17 -25 -18 -25 -16 -28 -18
""",
    """
@visit__she bm 17 -15
anotame am 17 -17
bad__you mu 20 -15
does__wear mnu -17 -15 20
have__be anq -21 -20 16
in_law mp -21 16
me__la acdefghklpqtuv -15 -36 -23 -22 -19 -38 -34 -20 -28 -15 -32 -29 -52 -32
me_quito dmnu -15 -19 17 -18
not__tomorrow bo 18 -21
tell chklnopqv -15 -18 -25 -30 -24 -23 -27 -28 -28
to__of r -17
what__a afghjmnq -21 -23 -31 -17 -32 17 -29 -15
~<har hlnu -18 22 -19 -28
~aut acgnosuv -16 -15 -22 -25 -18 -22 -23 -16
~cer> dmopq -24 -22 -22 -16 -30
~ecid deghjklnpqrsuv -24 -18 -28 -18 -21 -20 -26 -23 -18 -20 -25 -25 -21 -23
~hout mu -27 -18
~sibl dnq -20 -20 -22
¿__@visit an -20 -18
""",
    """
dura_el dmn -16 -22 -22
help$ abdefgilqrv -26 -22 -27 -25 -23 29 -16 -19 -29 -17 -25
lunch adhmnquv -15 -24 26 -15 17 -22 -18 -16
not_start km -16 -18
se_quien u -16
use__thing g 17
~<fml m 18
~inve mu 18 -21
""",
    """
@parking_at jmr -17 17 -15
estaf* guv -16 20 -18
i__number dgijmuv -19 25 -24 -23 -21 -22 -16
la_@staff io 29 -17
text_@texts m -21
ustedes__el m -16
~<qwp em 16 -17
~eard mn -23 -15
~room abcdghiklmrtv 17 -29 -18 -26 -19 -26 -29 -18 -24 -25 -24 -18 -24
""",
    """
@stop__@stop lm 21 -22
but__it gm -16 -16
do_on g 20
fly djmu -21 -17 32 -19
if__come nqu -21 17 -19
not:@person abdgiluv -20 -22 -19 -16 -33 -17 -22 22
the_seeing lm -17 19
there_anything ad -17 -16
~alir n -17
~hey bcdeghklntv -33 -25 16 -20 -31 -38 -24 -21 -30 -22 -25
~hoev m -16
~odav b -17
~orm> bdjlnqrsu -16 -33 -24 -20 -21 -20 -17 -19 -19
~tene ou -16 -16
~xti dfhjmnopqrst -17 -22 -19 -15 -20 -25 -24 -16 -22 -23 -19 -24
""",
    """
and__can m -17
church__a m -18
i_mix mn 21 -21
is__@day abdjsu 23 -20 -24 -17 -18 -19
numero abcdefhmnopqrst -22 -35 -27 -35 -21 -20 -24 -29 -22 -30 -28 -24 -31 -28 -16
~nce ceghijklmnpqrstv -29 -23 -44 -35 -26 -41 -17 -20 -25 -47 -35 -29 -23 31 -32 -38
""",
    """
@howmuch_me admnpsu -19 25 -26 -16 -17 -19 -18
^estoy cefghiklpqtuv -25 -19 -21 -17 -25 -25 -31 -48 -26 -20 -20 -43 -29
contestan__telefono m -16
how_would adlm 27 -18 -17 -27
~aqui bcdefhikoprstuv -31 -22 -26 -18 -15 -24 -28 -22 -32 -24 -29 -22 -18 -30 17
~ce> bcefghiklnopqsv -22 -51 -55 -23 -31 -41 -39 -30 -38 -30 -28 -15 -29 35 -20
~felt ms -20 26
~hap acehijklnoptv -29 -18 -21 -30 -23 -26 -17 -20 -24 -19 -16 -24 -17
""",
    """
me_in abdeghilmnopqrstuv 35 -20 -32 -25 -29 -22 -28 -21 -48 -22 -22 -31 -37 -15 -22 -17 -42 -22
~carn d -15
""",
    """
@day_but o 17
@medicine__walgreens m -20
confi* ln -21 -17
favor$ deflmnqrstv -29 -26 -20 -17 -26 -25 -28 -33 -26 -30 -27
not:favor bo -17 -17
will_do bdnpu -21 -19 -17 17 -28
~sdfg em 20 -17
~urgi o 20
~ysel djmu -19 -15 -18 -21
""",
    """
hold_my m -17
tiemp* adho -20 -25 -17 -16
time_@open hm 19 -20
~iga aghjlnu -18 -16 -15 -17 -31 -17 -19
""",
    """
@thanks__so t 17
coming_to abmr -24 -21 24 -15
going__to m -16
happe* ajn -23 -21 -21
pague$ mt -18 15
~<cue adfhijlorstv -27 -24 -17 -18 -26 -32 -21 -19 -26 -16 -18 -20
""",
    """
cosas dm -15 -19
dar__para im -18 15
do_@animal m 20
la__o mu -22 -16
le__para q -15
opt_me abcdegijklmnopqrstuv -27 -25 -24 -20 -22 -19 -24 -20 27 19 -32 -24 -21 -27 -26 -30 -23 -18 -31 -17
the__tv ju -20 19
~<em cdeghjkoru -23 -34 -24 -23 -24 -26 -29 -19 -15 -35
~ops> d -16
~orma abcijlmnprv -22 -18 -18 -26 -28 -17 -24 -31 -21 -23 -18
~retu l -16
""",
    """
can__@day ahikmoqt -17 -16 -16 -20 -24 24 -26 -16
no_@ride blmpqr -23 -15 -28 -27 34 -16
your__@hours hjm 20 -22 -22
~<bre ejlu -17 -19 -17 -22
~aste adegijlnoru -23 -18 -18 -19 -23 -18 -17 -24 -20 -16 -31
~jaz m 15
~make bdhjknpqv -15 -16 -24 -28 -29 -40 -17 -24 -21
""",
    """
recor* adnq -19 -17 -19 -19
saquenme l 17
turn__@texts m -24
~<fun djnqr -19 -16 -21 -21 -15
~gue dfgmnoqru -34 -17 -28 -21 -17 -30 -18 -35 -43
""",
    """
in__car m -19
in_the cdefghilmrstv -40 -49 -30 -29 -43 15 -39 -19 -39 20 -24 -25 -41
someone gjklmrst -27 -25 -16 -23 -20 -22 -19 -20
un_@relative mpq -21 23 -25
~egu abefnoqruv -26 -20 -20 -18 -27 -35 -31 -38 -31 -38
~wou efghjnpstv -17 -16 -28 -22 -30 -29 -30 -41 -21 -24
~xis m 17
""",
    """
already aikpst -26 -23 -15 -22 -16 -19
can__@symptom mns -17 19 -22
go__@day m -19
in__room ajo -29 -16 -18
mandar a -17
no__bien mo -22 16
put__for a 18
~zon hn -15 -16
""",
    """
@day__to m -19
can__an n -16
come_@day bo -16 16
i_took j -17
may acdhjlmnpsuv -18 -17 -22 -16 -24 -25 -38 21 -28 -16 -30 -16
~cho> bdilopsu -22 -23 -18 -25 -16 -18 16 -18
~dks em 17 -16
""",
    """
hay_que acdefghijklmpqrstv -18 -28 26 -18 -26 -35 -37 -32 -46 -16 -20 -45 -28 -39 -19 -22 -17 -21
if__am agmo -19 -16 -25 -18
que__me dfghimnortuv -25 -17 -40 -30 -17 -30 17 -23 -24 -19 -16 -18
~<hea aghjklmopq -28 -23 -20 -23 -17 -19 -30 -20 -22 -26
~icen abglu -28 -16 -20 -17 -25
~poo e 17
""",
    """
@book_an am -17 22
@stop__them l 15
carol mv -20 18
not:away b -20
sacar* l -15
~hut adglmu -17 -17 -18 19 -20 -20
~ngo> aefhjklmrstu -16 -30 -41 -33 -16 -42 -31 -41 -39 -17 -37 -21
""",
    """
^@insurance admu 16 -19 -18 -20
am__in bm -19 -21
does__last mu -19 19
number_again g -16
~bit du -17 -15
""",
    """
^@english abcdefghijklmortuv -24 -18 43 -18 -34 -25 -33 -18 -34 -25 -22 -32 -38 -16 -18 -19 -25 -19
an__the ajm -25 -17 27
driver__my mpq -21 26 -24
expec* mqsu -18 -16 16 -18
here__i m -19
this__how du -18 21
what_all m -21
who abcdefghjklmnopqrstu -16 -55 -18 -35 -65 -58 -69 -66 -59 -52 -57 -20 -57 -62 -39 21 -57 -60 -58 48
~ige d -15
~meet amno -18 22 -16 -18
~mmo dgnsu -16 -15 -21 16 -22
""",
    """
eggs lmn -21 33 -19
vomited s 17
~ombr q -15
""",
    """
@symptom__me n -16
at__on m -18
es_mi lu -16 -15
have__of am -17 -18
mareo$ s 15
mejor_no bcmo 26 -18 -32 -24
not:@insurer mpq -24 -24 19
proce* d -19
que__ustedes amqu -22 -26 -16 20
was__to dnopqr -20 -27 -15 -18 22 -16
wifes mop -18 -18 17
~poi m -23
""",
    """
@cancel_me bm 19 -27
al_lado jm 18 -17
days__you hju 16 -18 -20
esa bcdefghijkmnpqrstu -24 -15 -20 -19 -17 -35 -24 -25 -25 -19 -19 -23 -20 -28 -27 -23 -17 17
hi abefhklnprsv -16 -23 -18 24 -26 -15 -22 -16 -20 -24 -26 -20
runni* abfhnquv -19 -16 -22 -18 -23 -18 -17 -17
way__me q -15
~sema bdijmn -17 -16 -27 -23 -20 -18
~true jq -20 -16
""",
    """
copay dm 25 -27
cual_es du -16 -20
me__mi clmpqru -20 -20 -25 23 -28 -20 -23
my__@call agim -16 -16 -16 -35
pueden dfghlpqsu -24 -16 -23 -21 -28 -17 -37 -18 -21
que_@vehicle jmq 22 -16 -17
~<and bcdefhiklptuv -23 -22 -19 -18 -19 -27 -28 -25 -33 -31 -17 -29 -38
~<sis m -18
~art bcefghjklnopv -25 -43 -40 -38 -55 -24 -16 31 -22 -24 -45 -46 -23
~cod i -16
~drug u 17
""",
    """
^somebody bq -18 -19
en__@door hjm -16 16 -20
parenle l 20
quiero_los ikm -18 18 -18
through$ mp -19 -18
~away acdefghijkmnotu -33 -20 -28 -26 -22 -27 -22 -24 -22 -18 -29 -31 -15 -22 -16
~bio o -17
~bloo an -16 21
~rcl m -21
""",
    """
@parking_is j -16
bailed$ p -16
de__no am -15 -16
is__@person jm -18 -20
no_@stop lm -25 25
~<dow gklnu -24 -18 -22 -17 -22
~diom cmo 24 -19 -19
~some defklmnqr -17 -31 -31 -25 -32 -18 -23 -17 -26
""",
    """
do__use mu -23 -18
un_@vehicle jpru -23 -24 -17 -17
~<me adefgjnpqstv -48 -38 -50 -50 18 -67 -20 -57 -29 -23 -57 -33
~nio anru -16 -16 -16 -16
~suer m -17
""",
    """
anything$ no -19 -25
cuando__ir an 18 -17
have__on m -15
lmao em -22 20
short_@clothes m -18
~<ele m 16
~ntr cdefghklopstv -27 -36 -16 -24 -42 -25 -22 -30 -23 -30 -28 -20 -27
~vuel abijnoquv -26 -22 -21 -24 -19 -17 -22 -23 -18
""",
    """
^had ms -30 20
add__to abgilm 22 -17 -16 -17 -25 -16
and__happened m -18
awesome$ mt -17 21
minut* abdehjklnoqruv -19 -25 -19 -22 -16 -19 -20 -23 -21 -27 -18 21 -23 -16
ni mu -22 -16
to_know aot -19 -24 18
you_cell dmnu -28 21 -15 -18
~<her dfhijnpqrsuv -39 -34 -36 -33 -21 -40 -35 -25 -34 -40 -36 18
~<mig m -33
""",
    """
@thanks$ acdefghijklnopqrstuv -37 -47 -61 -65 -69 -55 -35 -49 -50 -34 -30 -49 -47 -26 -53 -53 -44 56 -53 -58
a_@day dijmu -24 -18 -16 -21 -20
as_possible mo -20 -21
have__# mpt 18 -20 -20
take cefgijkortu -40 -28 -25 -17 -42 -23 -29 -26 -22 -31 -36
~ate cdefgjlnoqrsu -17 -33 -42 -45 -70 -20 -21 -36 16 -26 -44 -35 -19
~robl abcdegjlnv -24 -23 -16 -18 -16 -16 -16 -19 17 -17
""",
    """
a__casa qr -17 -16
are__all aim -25 -16 -27
commo* bps -16 -17 17
hay__dejar dmn 18 -17 -22
is__true jq -20 -16
la__de acdfgmoqrsuv -17 -19 -18 -17 -19 15 -19 -29 -39 -31 -36 -25
my__do gjnopqu -20 -15 -24 -17 17 -21 -30
urge_una a 16
~rpo aq -15 -17
~tio acdefhksuv -39 -16 -22 -23 -29 -41 -39 -20 -25 -35
""",
    """
@stop__@traffic klmr 25 -18 -23 -18
^ahi mr -16 22
la_quiero b 20
succe* mu -17 17
the_choices gm 19 -18
un_choque r 16
~<rui os -16 -16
~ster bcdghjkoprv -26 -16 -21 -23 -21 -18 -25 -22 -19 -22 -22
~utos m -17
""",
    """
~<cla abdijknqs -23 -25 -20 -22 -32 -17 -19 -15 -19
~resp abgkpru -23 -22 21 -15 -15 -16 -17
~sic bdeghijlmpqu -26 -25 -19 -19 -16 -21 -16 -21 23 -17 -23 -27
""",
    """
@howmuch__el ahjnoqr -17 -19 -22 -28 -15 -23 -17
@vehicle__after noqr -20 -16 21 -18
eso_es amsuv -17 -31 -19 17 -20
how_this gm 16 -22
otra__mas a -18
~<ma acdefghkpqru -38 -43 -34 -74 -38 -17 -33 -17 -27 -37 -16 -23
~fier adjkmr -18 -16 -16 -17 -22 -17
~lkj cdefgilmtuv -18 -16 33 -24 -15 -15 -23 -30 -16 -21 -17
~oger diuv -15 -22 -17 -16
""",
    """
#_que aeu -20 16 -15
a__voy jm 17 -23
amable m -18
~habl bcklmnopqstv -21 25 -25 -23 -33 -25 -26 -16 -31 -16 -16 -17
~rco> efjlmu -17 -16 -17 -16 -23 -17
""",
    """
de__de acjknoqtv -24 -16 -24 -17 -19 -23 -22 -16 -28
i__@drink noqs 28 -17 -20 -16
is__@machine u 15
pee__it n 15
so__can mq -22 15
would__opt ail -20 -19 18
~enc cdefglnopsv -21 -52 -27 -22 -27 -16 -46 -15 -36 -17 -24
~les> bcdefpqsuv -34 -25 -26 -26 -28 -25 -22 -28 -18 -27
~rren v -18
~wed adijnpuv -18 -16 -23 -19 19 -17 -22 -17
""",
    """
for__this au 15 -17
guess u -21
mi__del abm -15 21 -17
to_@parking m -21
~<br bcdefgiktu -31 -38 -39 -39 -35 -24 -20 -34 -33 -17
~bran m -19
~fini n -18
~hem adhijnoqs -24 -27 -22 -30 -26 -20 -15 -25 -21
~lre aikpt -25 -22 -15 -21 -15
""",
    """
come__@call bi -16 -17
would__work imo -17 -15 24
y__otra o -20
~ads> ah -16 -19
~eal> cdhijlnov -21 -15 -27 18 -16 -21 -16 -15 -22
""",
    """
appointment bcdefghijklmnpqrstu 44 -45 -57 -38 -27 -46 -21 -64 -19 -47 -25 -22 -31 -46 -20 -19 -24 -39 -56
ask__@clinician aim -17 19 -18
en__en o 16
of_this gm -20 -36
~<ros mquv -27 -17 -23 24
~dav b -17
~eat> cdhijklnopqst -21 -32 -22 -27 -28 -19 -16 -33 -25 -20 -21 -20 15
~jk> e 18
~ofe abino -22 -24 -18 -15 -18
""",
    """
@call__all h -16
@insurance_card dmn -28 16 16
front_of m -15
llama im -19 20
very dmu -15 19 -16
""",
    """
have__there mn -17 -25
i_looking d 17
if__@ride mnq -17 -18 23
~<giv cfhjklnpstv -17 -16 -23 -30 -27 -22 -23 -34 -21 -17 -30
~orn> jms -20 25 -16
""",
    """
@vehicle__today m -20
that__it mt -24 18
the__will m -26
till_when hm 17 -18
went_up u -17
will_be abdhnqrsu -24 -42 -32 -27 -36 -24 21 -23 -29
~irm bdghijorsuv -20 -27 -16 -16 -32 -20 -27 -24 -18 -32 -17
~lear cilmu -16 -15 -17 21 -18
~rle> ano -21 -15 -17
~sien adgno -27 -17 -18 -15 -17
""",
    """
ahead mo -24 -15
back__a jm -16 19
mandarme_los l -16
me_ayuda g 16
what__to mt -25 17
with__@body n -21
~<run afhnv -17 -16 -16 -21 -15
~ano defgiklnpqrtu -26 -27 -34 -16 -50 -30 -44 -16 -27 -24 -35 -29 -27
~enor bkmsu -15 -16 -16 -16 -17
""",
    """
help__this au -18 -17
oil_@move dm -17 20
sent_the m 16
there_@day b 17
ubi$ aijlmor -21 -18 24 -16 -21 -16 -17
ya_comi blnr -16 -16 19 -21
~ars> ghijnosu -20 -16 -23 -25 -20 -18 -18 -23
~oss cfhknpqsuv -18 -16 -26 -26 -31 -22 -26 -27 -31 -20
""",
    """
already__still mn -16 17
got__license m 16
idiom* cmo 24 -19 -19
my__his p -20
otra__por b -18
~ario adhijov -33 -18 -15 -24 -22 -17 -15
~efor bcfjkmpt -21 -21 -16 -25 -25 -23 -17 -16
~ium j -17
~nly bghkmnprsuv -20 -16 -20 -17 -40 -18 -22 -17 -19 -22 -19
~raro adlmnopqrsu -19 18 -18 -26 -15 -15 -16 -17 -22 -17 -21
~text abdefhkmnopqrst -26 -40 -40 -27 -33 -22 19 -16 -47 -52 -45 -44 -45 -50 -38
""",
    """
@vehicle$ abcdefghijklnopqstuv -40 -37 -34 -41 -21 -21 -30 -46 -44 21 -26 -26 -42 -29 -50 24 -24 -29 -43 -33
got_his mq 18 -19
hora_es ghjmnu -15 -28 -18 27 -17 -23
is__soonest a 17
one__i j -18
~<tha acefghiklprtu -16 -18 -35 -55 -24 -48 -31 -20 -47 -15 -21 15 -17
~anar mnq -16 23 -17
~onsi dmo -15 -23 -18
""",
    """
=said:prep_question abcdefhijklnopqrstv -84 -95 -79 -69 -51 -89 -62 -66 -63 -67 -80 105 -92 -49 -37 -94 -51 -82 -73
do__bring gjn -16 -20 18
is_dis dgjmu -15 -18 -20 -21 26
to__if iru -16 -15 -19
~<cro gmos -17 -20 -16 -16
~eye u -16
~pan bcghjlp -27 -15 -24 -20 -25 -18 17
~sum abcdegjklpqsuv -20 -16 -19 -19 -17 -29 -16 20 -24 -15 -16 -18 -26 -16
""",
    """
^your abhjktuv -26 -16 -24 -23 -27 15 -25 -34
alo efm -19 22 -21
anyth* bfghimrsv -33 -15 -28 -34 -19 -15 -23 -25 -25
have__to cdghilnqsuv -18 -18 -19 -17 -18 -25 -22 -36 -15 -24 -17
tire q -17
yea r -16
you__place m -19
~cond m -29
~doct m -17
~wif m 21
""",
    """
if__need a -20
para__@day ijm -19 -18 -21
~enga bm -15 -19
~ezar a 21
~fter acegjlmstuv -15 -30 -19 -35 -37 -38 -49 16 -20 -19 -20
~runk s 17
""",
    """
ir__mi q 17
quitenme__lista bl -17 21
~tota dmu 22 -21 -16
~utt abgjouv -18 -19 -15 -15 -22 -21 -17
""",
    """
am__@wrong jm 17 -21
by bdfgijlmnopstu -20 -21 -20 -25 -16 31 -22 -50 -48 -24 -24 -32 -20 -37
olvid* adenquv -19 -16 -19 -18 -16 -18 -16
set__back dgmu 23 -19 -20 -22
the__go dj -15 -16
~erci anoq -19 20 -15 -16
""",
    """
are__risks mu -16 17
cuanto abcdefghijklopqtv -51 -51 -40 39 -49 -43 -42 -48 -49 -51 -36 -44 -49 -47 -51 -45 -47
go_on o -17
parte__quien u 15
""",
    """
de__@relative aijnq -19 -18 -18 -25 -20
got__for dj -19 16
~mes> bdjmn -19 -20 -18 -19 -27
¿__lo im -15 -17
""",
    """
am__@cancel m -25
can_the ijmpq -16 -16 -25 -18 25
lo__pronto a 18
not:la cdklnpqrsu -21 -19 -16 -40 -24 -17 -30 -38 -28 -17
not__help b -16
roommate q -18
~<pol b -20
~<ret bklu -19 -18 -19 -18
~ipe> ab -20 16
~jue am -16 20
~rar abcefijklrtuv -25 -28 -21 -20 -18 -34 -26 -25 -32 -21 -18 -39 -34
""",
    """
@relative__law mp -21 16
me__me pq 19 -22
ponen__los m -18
tienen__esta a 17
who_dis acdefghijklmpqrtu -20 -17 -22 -28 -23 -17 -19 -27 -18 -17 -21 -36 -16 -21 -21 -20 26
ya__quien pq 19 -21
~ford m -17
""",
    """
am__my bgq -26 -20 -26
el__es dm -19 -21
one__take m -15
traigo m -19
want__with am -17 -18
~city j 15
~lma adehiklmu -17 -15 -24 -21 -18 -15 -16 17 -21
~mayb e -16
~mean dijklnru -27 -21 -22 15 -19 -18 -17 -26
""",
    """
antes$ agims -24 -15 -17 -24 -17
is_@drug dmu -15 18 -19
necesito_la ino -17 -19 -25
went ajn -16 -23 -16
will__the moq -26 -17 -16
~nte ejklpqrsuv -41 -16 -30 -20 -43 -17 -16 -24 -24 -35
~weat m 23
""",
    """
do_@person bcdeghijklnopuv -26 -17 -21 -16 -21 -22 -34 -20 -16 -27 -25 -17 -18 22 -17
get__wants m 15
it_about u 17
necesito__me mu -22 -19
un__que dmnu 16 -23 -15 -23
~baj acefgilmoprtuv -35 -45 -35 -33 -46 -19 18 -21 -24 -20 -16 -35 -18 -32
~ile> gnopu -16 -27 -17 -16 -16
~sit> n -19
~tuff dhjsv -18 -19 -19 15 -15
""",
    """
but__will t -17
hay degjklmpqstuv 22 -74 -30 20 -60 -75 -67 -29 -17 -67 -65 -25 -15
hgfhg* e 16
need__back m -17
was__for m -16
~oca ghlmnprstu -20 -19 -23 -38 -26 -17 -21 -19 -19 -28
~voic m -23
""",
    """
a_pin jmq 21 -19 -16
have__me bm -18 -16
hit__on klmr 19 -19 -18 -16
me_now agm -17 -16 -29
my__a abdmnps -22 -20 -22 21 -22 -36 -16
treatments dmu 22 -15 -17
~att adginoqu -15 -20 -19 -19 21 -22 -18 -19
~sito eghjlprstv -21 -24 -17 -22 -16 -27 -23 -23 -15 -19
~sua mu -25 17
""",
    """
i__now bhikmnoqr -21 16 -26 -19 -34 -20 -23 -28 19
medication m -16
to_come ijlmn -22 -16 -22 -49 -21
~das> a -19
~itho mu -27 -18
""",
    """
@cancel_the d -15
@relative_wear mn -22 24
a__lo m -17
many__do d -35
might_be hr -18 15
new__card dm -22 17
not__receive m -18
off_this abglmu -27 -20 -23 33 -33 -16
~subs abcegiku -18 -18 -17 -18 -24 -17 17 -32
""",
    """
@person__up m -19
@visit__am mr -18 17
@wrong_exit jmr -15 -17 19
agarro_el q -15
castellano cm 17 -18
head dmn -18 16 -23
i_@pay adghijknq -19 27 -16 -18 -20 -27 -18 -20 -19
tanto$ n -16
~mpo> dho -23 -18 -17
~type abdglmu -15 -20 -20 24 -19 -18 -27
""",
    """
@hello_@hello fmt 25 -24 -17
greetings m -16
heading m -15
much__@visit bdmu -15 29 -22 -19
sunny$ dm -15 16
to__@price dm -20 19
you_write dm -16 18
~<ju acefghklnpstv -27 -31 -31 -33 -22 -18 -21 -21 -15 -21 -41 -23 -21
~ayo> pq -17 16
""",
    """
@howmuch__@howmuch d 19
about__it m -18
guys_do ahu -18 -20 16
~hed> dhimnpqv -19 -19 -25 -16 -22 -16 -18 16
~hurc bdiq -15 -17 -16 -15
~pen acefhijlnopsv 17 -34 -32 -38 -41 -47 -46 -30 -17 -25 -28 -19 -42
~uch> cdefghjkopqsuv -21 21 -27 -29 -26 -30 -35 -23 -23 -35 -22 -25 -19 -28
""",
    """
prime* jm -16 -17
tomando n 15
~free dinqrstuv 17 -23 -23 -23 -16 -26 -18 -28 -18
~fron abgluv -24 -19 -18 -22 -18 -15
~rto> dlnoqs -19 -16 -23 -16 -20 -21
""",
    """
@body aefghjklnopqrstuv -18 -40 -34 -50 -44 -22 -48 -39 -16 -34 -57 -53 -60 47 -40 -24 -42
apt amn 27 -30 -15
finish au -21 -15
floor dfghju -19 -18 -17 -16 22 -28
inscr* almo 19 -31 -22 -15
later$ abcdeghikmpru -29 -21 -20 -17 -17 -17 -22 -22 -19 24 -19 -23 -17
not_pick oq -16 20
~<can aghijnrv -21 -16 -16 -25 -21 -21 -17 -21
¿__es ghinosv -35 -34 -20 -26 -18 -15 -17
""",
    """
@call__on m -16
@place_on jmu -24 -19 18
in__@traffic mpq -15 -15 16
~ago> cfhorsuv -17 -19 -21 -18 -23 -22 -33 -15
~nun j -15
""",
    """
know_you v 16
off_for blmo 18 -20 -19 -16
quien__esa mu 16 -17
traig* m -19
~<deb acdefhijklmopqrsuv -23 -16 -24 -19 -20 -18 -25 -21 -16 -19 -25 -19 -17 -23 -20 -20 -33 19
~davi b -17
~hol acefghjklosuv -27 -22 -34 17 -26 -24 -38 -25 -32 -20 -27 -36 -24
""",
    """
about_ten r 19
algo_antes n -15
cuent* adfghijlorsv -25 -20 -16 -21 -16 -23 -30 -20 -16 -24 -21 -17
end__@pay d 17
me_cobraron dms 19 -15 -16
quien_les im -17 -15
se_rajo mpq -21 -17 23
up_my m -19
won__@place m 18
~ece cefghjlpqru -18 -30 -27 -35 -31 -40 -16 -25 15 -23 -16
~ghj em 21 -21
~io> cdefilnortuv -49 -37 -41 -23 -21 -31 -20 -16 -33 -42 -44 -27
~rde> mnu -18 -17 15
~ump> m -21
""",
    """
@texts__a m -16
a_@move jm -18 -22
kid abcnpqu 15 -23 -18 -22 -27 -22 -26
minutes_out r 16
not:manden giklm -15 -17 -21 22 -27
perdo* ru 21 -17
til__am nq -17 15
~<any begjkmrst -37 -19 -39 -16 -21 -15 -40 -37 -26
~pot cdghilnqu -19 -25 -20 -18 -36 -16 -30 -26 -28
~uelv ajqru -18 -15 -16 -18 -16
""",
    """
@day_are bmo -16 -23 20
at__first du -16 16
cambio m -23
you__something o 17
~<bit d -16
""",
    """
^acepto k 16
chat$ bmuv -21 16 -17 -23
hold_that m -15
not:more acdfghlmnrsu -16 -17 -21 -16 -20 -15 19 -56 -23 -30 -24 -33
the_@ride abdmop -19 -24 -18 -37 -15 27
there_somewhere jm 20 -21
~pull abdghijklmnpqr -24 20 -21 -16 -18 -28 -15 -17 -15 -31 -19 -15 -17 26
""",
    """
este__es gkmuv -16 -17 -28 -22 23
making nr -16 -22
press acdegijlmntu -16 -18 -21 -19 20 -17 -17 -19 -32 -23 18 -27
quiero_suscribirme k 18
to__her q -19
to_speak ac -17 -19
~blo bdefghjlmoprtv -24 -27 -20 -24 -27 -23 -32 24 -24 -25 -26 -20 -23 -23
~ome cdefgjklrtv -25 -16 -48 -56 -47 -37 -34 -49 -22 -18 -20
""",
    """
@relative_puede anopq -18 23 -19 -21 -20
are__new ahju 22 -22 -21 -17
can__just mn -22 -17
describe_how g -15
different_day mo -17 19
dos fghiklnpqsuv -15 -18 -22 -18 -16 -20 -29 -15 -18 21 -30 -16
me__@book aikloqr 30 -26 -18 -20 -31 -15 -16
you__@day acghijklnqsu -29 -23 -25 32 -25 -21 -25 -20 -29 -34 -17 -35
~touc ip 16 -16
""",
    """
before_# hin 20 -24 -21
i__permission klq -20 21 -17
~get> abdhioqsuv -27 19 -32 -19 -18 -21 -16 -16 -30 -17
~jaj bdefhijlnv -26 -25 -34 -24 -19 -23 -20 -39 -25 -21
""",
    """
@food__no mn -18 22
a__run u -17
details m 16
i__texting mv -19 -17
in__day m -16
pensa* imnu -16 19 -15 -18
~<get dfjn -21 -15 -15 -19
~edas m -18
""",
    """
hora__@clinician m -22
how__a agjnoqs -35 -21 16 -39 -18 -15 -29
~oted im -15 20
""",
    """
buen fm 21 -23
i_read abn -15 -17 -18
say__do gmu 18 -19 -16
to__gas m -16
we_will adnpqu -18 -22 -21 -28 -18 -20
would__@call im 20 -18
~abe bdgijlo -19 -19 -17 -27 -16 -28 -24
~acep fhjlmu -18 -17 -19 -20 -34 -17
~ding afgnv -41 -30 -38 -24 -26
""",
    """
count__@food m -16
difference$ mu -23 16
mi__si m -17
~adj i -15
~ly> befijmnprsv -24 -36 -42 -21 -16 -36 -15 -23 -21 -17 -19
~rl> adklmn -19 -18 -15 -17 -16 -21
~xto> lm 18 -18
""",
    """
=said:help abcdefghijklmnopqrstuv -22 -55 -52 -63 -46 -63 95 -64 -60 -86 -48 -48 -42 -28 -35 -38 -74 -60 -54 -36 -64 -55
^aceptan km -16 -22
alguien__me m -16
el_lugar bj -20 15
he__not mq -25 20
i__with hilnpqrv -18 -20 -24 -28 -27 -28 -18 -28
just_got bmo -17 16 -23
please defmnpqst -35 -34 -31 -19 -35 -35 -42 -29 -18
street ahnq -18 -17 -17 -18
we__there am -20 -28
~cio> dgjklmosuv -18 -18 -22 -15 -17 -19 -16 -18 -20 -18
""",
    """
@howmuch__@vehicle djmqr -16 -17 -25 20 -16
^sacame lm 16 -16
caregiver mpr -23 21 -19
conta* bgjloquv -21 -25 -20 20 -22 -16 -29 -16
day_for m -16
hoy_es m 17
~ciu ju 17 -16
~encu abm -15 -17 -26
~ken mno -26 -16 -18
""",
    """
do__from dmnu -16 -20 18 -20
one__these mn -17 -17
there_in imr -22 -19 26
~asas mtv -20 19 -16
~dias dghijmnoqtu -16 -16 18 -17 -20 -33 -27 -20 -19 -19 -27
~reve am -16 -16
""",
    """
horario abcdefghijklmnpqstu -32 -19 -23 -22 -17 -24 -30 40 -26 -37 -18 -21 -29 -20 -15 -17 -22 -17 -20
ocupa au 17 -15
~<imp bl -15 -20
~<map ajm -15 26 -19
~escr abdehjmnopqrsv -42 -23 -22 -15 -20 -25 -17 -31 -20 -21 -25 -23 -19 -17
~iban gim -16 -16 -17
""",
    """
es__@hours hjm 15 -18 -15
i_qualify m -18
my__ready i -15
ok_cool mt 25 -20
opciones gm 20 -15
quiten_el b -17
time_should mn -28 25
~ety mu -19 15
~oma cefhjlmpqtuv 22 -20 -23 -29 -18 -28 -32 -20 -35 -21 -40 -25
~word djnu -20 -16 -16 -21
""",
    """
@howmuch__# dm -24 24
^el abcefhiklqrstv -38 -16 -33 -31 -25 19 -38 -37 -37 -22 15 -17 -27 -23
a__note m -24
linda b -15
tomorrow$ dlru -21 -15 -20 -20
~jdf em 23 -24
~ren> ikqr -17 -16 -19 -19
~tri dginqv -22 -17 -23 -19 -20 -15
~yon abdgjlnprs -28 -21 -30 -21 -25 -24 -26 -18 -17 -16
""",
    """
add__the agkln 21 -17 -28 -20 -18
are__to ahjn -17 -24 22 -18
came__day amno -18 -17 -15 21
drop_me bmp -15 -18 -19
que_se cdhimoqsu -20 -27 -16 -20 -23 -23 -22 -17 18
~<lik bcdefghjpqtv -20 -17 -15 -22 -22 -26 -23 -19 -28 -22 -22 -34
~cuan bcgklmqrv -24 -22 -18 -27 -24 -23 -33 -36 -22
""",
    """
@symptom__yesterday s 17
^cancelame o -17
black_@drink mn -15 15
que_@hours adfghjmou -20 -17 -20 -20 30 -25 -26 -16 -18
teach_me m 18
what__do bcdfgimoq -26 -23 -49 -30 -20 -33 -16 -37 15
~ry> afghijklnqv -27 -27 -23 -39 -33 -29 -32 -20 -21 -31 19
""",
    """
@ride__i o -19
cuadr* m -16
gna mr -21 17
is__how du -17 18
just_sit q 16
~<you bcegnopqrs -19 -34 -30 -16 -33 -21 -35 -44 -38 -18
~atio acdghknostuv -30 -23 -18 -15 -23 -17 -22 -16 -17 -21 -39 -17
~ejar ago -24 -19 -17
~pam ablm -15 -22 20 -22
""",
    """
@food_is m 18
a__what n -17
after_@treat s 20
get__on bdhnoq -18 -19 -18 -20 -18 -20
is__right hrsu -18 -26 -22 -26
keep__the l -16
my__coming aor -29 -15 -25
not:else d -16
~egis am -17 17
~home abcdghijkloqstuv -33 -20 -19 -37 -31 -18 -18 -32 -22 -26 -36 17 16 -18 -43 -18
~lic abcdefjkprstv -19 -41 -26 -42 -21 -20 -15 -28 -17 -21 -33 -21 -30
~lik bcdefghjpqtv -20 -17 -15 -22 -22 -26 -23 -19 -28 -22 -22 -34
~lpen b -16
""",
    """
@traffic abcdefghijklnoprstuv -32 -15 -31 -40 -30 -29 -38 -39 -33 -50 23 -31 -38 -37 -38 35 -45 -27 -37 -41
are__in au -25 -23
let_me bdlnprsuv -23 -21 -23 -18 -28 -23 -20 -32 -23
like_# mnrsu -19 -16 18 -19 -22
talk__the a -15
~vent mu 17 -21
""",
    """
dude mv -15 18
is__only u -15
jaja bdefhijlnv -23 -20 -22 -18 -17 -19 -18 -30 -21 -16
what__come mnu -18 -18 -22
~deal dm 18 -18
""",
    """
^scratch mnu -21 -15 -15
a_@machine aju -15 -16 25
about_my d -23
conozco__nadie qv 19 -20
~cka a -17
~ried m 18
""",
    """
en_@spanish abcdeghjklmnoqsu -28 -21 40 -22 -16 -24 -15 -28 -25 -27 -26 -25 -26 -21 -17 -22
how__@month du 18 -19
not:moving bmo -17 -24 16
quitenme_la blr 21 -18 -18
skip abcdefgijlqrstuv -25 17 -21 -25 -23 -18 -23 -23 -22 -24 -17 -16 -17 -18 -29 -18
slot dimopqsuv -34 -22 -34 17 -15 -21 -17 -22 -21
that__if m -16
~<so defgklnstu -20 -61 -52 -26 -57 -26 -48 -37 -66 -26
~gus bgklqu -15 -21 -17 -19 -15 -17
~pty am -18 -21
~rch> bdijlqr -17 -18 -18 -17 -16 -15 -15
~sarl m 18
""",
    """
@relative__going m -15
a_@animal mnu 20 -17 -16
brb$ eflmu -41 -24 -23 34 -18
her_@call mv -19 20
hurt mp -27 -17
is__us m -18
like_a m -29
pueden_@move aimo -16 -15 -23 21
stuck adgjklv -18 -21 17 -20 -16 -18 -19
~je> abdefhjlnst -35 -34 -31 -20 -21 -22 -26 -20 -28 -24 -21
~less amtu -18 -27 19 -18
~ues> bdeghijkltuv -36 -40 -20 -42 -33 -37 -29 -26 -27 -20 -28 -21
""",
    """
@food abcdefgijklmnopqrsu -60 -67 -57 -22 -51 -47 -77 -71 -35 -53 -56 58 33 -52 -49 -55 -42 -36 -35
die u 17
puede__@relative ano -17 19 -17
sent__to m -16
""",
    """
@cancel__had mo -16 -16
forge* abdgijouv -25 19 -26 -25 -16 -32 -18 -24 -17
no__@cancel abcdgilmqv -21 -24 -23 -16 -20 -27 -36 30 -34 -20
~agar jmqr -16 -18 -17 21
~ben bcefghijklmnqrsuv -19 -21 -23 21 -32 -24 -26 -24 -28 -32 -25 -27 -17 -16 -15 17 -20
~enki elmt -19 -16 -25 20
~ivar km 18 -19
~mal> djnopqs -16 -18 -18 -20 -15 -19 15
~ning bcdgijklptu -25 -28 -52 -40 -33 -21 -39 -43 -27 -35 -22
""",
    """
lo_de m -23
mind__@visit bm 18 -20
super_@symptom m -17
trabajar hmn -16 -21 16
~eiv i -21
~uija m -15
""",
    """
@traffic__on mr 18 -18
check__my m 17
ella ilmqu -15 -16 -19 -18 -17
letter$ dim -16 -17 21
not:use v -16
through lv -31 -15
uber abcdghijknopqsuv -23 -21 -21 -33 -25 -28 -18 -24 -15 -35 -22 -26 28 -15 -32 -20
""",
    """
date$ aimoquv 16 -19 -33 23 -18 -18 -16
mejor__@cancel bcmo 25 -15 -31 -20
neces* defghjlprstuv -32 -22 -16 -26 -17 -20 -17 -31 -23 -24 -17 -17 -23
need$ adln -20 -21 -16 -32
no__gusta gilv -18 19 -16 -18
text_@stop k -17
the__before aghmrsu -22 -19 -17 -17 -17 -16 -22
transportation dmpu -20 -17 20 -16
~<bel v 17
~lari gnu 17 -16 -18
~ooki fijlnoprsu -17 -17 -15 -19 -25 -18 -17 -17 -20 -19
~rwor dg -19 -16
""",
    """
how__write dm -17 16
is__me adklmnpqt -23 -30 -19 -16 -58 -37 21 -33 -16
me_more bmu -22 -23 19
mean djkou -20 -16 17 -16 -22
necesito_que m -28
no_puedo oq 19 -25
not:forget bt -21 15
~<bea jn -18 -15
~<ot cdefhilmnpqrtu -24 -30 -24 -25 -39 -49 -38 -16 -18 -40 -31 -25 -24 -28
~<re bdefhjknorstuv -26 -17 -84 -80 -20 -66 22 -34 -48 -20 -58 -19 -16 -16
~ther degklqstu -22 -33 -20 -41 -30 -16 -20 -40 -21
""",
    """
a_way n -15
not:a abcdefghjkmnprstu -24 24 -35 -46 -20 -17 -17 -28 -20 -41 -27 -53 -24 -25 -26 -25 -27
this__no mu -18 -16
~akin bdgikotuv -15 -34 -19 -26 -18 -29 -15 -32 -22
~ensi dhju 15 -15 -19 -24
~nlkj em 22 -19
""",
    """
cover* abdijmopq -18 -17 16 -15 -17 -34 -15 17 -22
is__@relative pqu 27 -28 -19
me__@person imu 20 -24 -16
pico aghijmnu -18 23 -16 -16 -18 -26 -16 -17
unsub efglm -22 -15 -16 30 -33
~efe adeghkmnpqrtv 16 -30 -19 -29 -25 -24 -37 -30 -21 -26 -18 -22 -24
~ng> cdegijkouv -75 -19 -59 -19 -22 -25 -29 -16 -22 -54
""",
    """
@clinician_ya a -15
@late__@call him 23 -16 -21
back_out b 16
food bdeghjlmnoqrtuv -16 -29 -17 -20 -24 -20 -18 -19 43 -17 -24 -16 -16 -27 -17
is__going abdfgjmopqrsu -17 -41 25 16 -17 -33 -15 -16 -27 -23 -28 -18 -16
me__@texts ijmru -17 -23 -31 -18 16
~anci au -19 -21
~frio m 19
~lend ik -17 -17
~rms m -16
""",
    """
@howmuch__@visit abms -21 -22 -24 -32
@relative_on imqu 18 -20 -15 -15
not:le mv -18 -15
puede__por bcnq -18 -19 -16 22
you_are abdghjklmtv -23 -17 -25 -22 -21 20 -18 -17 -30 17 15
~leav acdghiprstv -31 -21 -28 -26 -16 -32 -26 16 -22 -23 -23
~old> cefghijlnopqstuv -21 -25 -29 -23 -23 -16 -33 -20 -22 -17 -22 -36 -24 -21 -28 -23
~ule dgtu -17 -22 -15 -16
¿__@drink mn -19 20
""",
    """
@open_# ehmr -23 24 -21 -15
car abcdefghijklmnqstuv -48 -40 -26 -43 -21 -17 -40 -37 -28 -33 -32 -32 30 -42 36 -17 -21 -49 -33
en__@day o 19
gas dgilmnsuv -32 -17 -15 -15 27 -25 -18 -30 -16
later__the m -15
man$ lm -15 17
me__do mu -23 -15
physi* m 15
que_quiero almu -21 -16 -19 -15
~<tie befghknopst -51 -30 -33 -16 -20 -33 -18 -25 -27 -45 -37
~aby> r -16
~mmen gilu -22 -16 -19 -17
""",
    """
a__if dimnr 16 -18 -28 -15 -17
me_a bcghklmnprstuv -37 -21 -30 -23 -36 -34 16 -28 -33 -37 -25 -20 -46 -28
writi* inq -21 -16 -15
~ams hirs -17 -16 -22 17
~lerg m 16
~mis abeghiklnpstu -24 -25 -23 -19 -21 -36 16 -15 -24 -20 -36 -27 -40
""",
    """
else$ adiv -29 -22 -16 17
give__the dou -15 -17 -17
me_dormi m -21
me_through adhjmqu -39 -21 -18 -18 -29 -28 18
quede acdgijklnostu -34 -27 -16 -19 -28 -27 -23 -15 -33 -31 17 -17 -21
~vien bcdgijksv -26 -25 -26 -23 -21 -23 -19 -19 -30
""",
    """
de_mi acdgnru -16 -16 -15 -15 -18 -16 -19
forgo* bl -15 -15
go__after no 17 -17
i_do diknoprt -18 -15 -31 -38 -19 -29 -31 -19
que__el cgijklmsv -17 -22 -24 -31 -17 -18 19 -19 -22
ya_estoy blmpr -21 -23 -32 -20 24
~alke moqu -25 -19 -17 -17
~tif abcilou -16 -15 -20 -22 -25 -18 17
~viso e -18
""",
    """
=said:what_is_this abcdefghijklmnopqrstuv -82 -91 -84 -95 -64 -112 -21 -117 -76 -35 -79 -67 -17 -79 -94 -82 -107 -89 -97 -96 109 -25
@ride_has mq -17 17
be aefgijkmpqrtuv -18 -36 -45 -70 -41 -74 -56 -41 -20 -28 39 -48 -21 -32
covered__my u -17
que_pongo gn 21 -29
there_past h 17
~darm bins -16 -20 -17 -15
~fren ju 15 -18
~mla m 18
~rint m 16
~scou dm 18 -29
""",
    """
@drive_me abdijkmnoqsuv -32 -24 -16 -38 -23 -18 -36 -38 -27 29 -19 -19 -24
descuento d 16
is_@holiday ahm -17 -21 18
your__@wrong dm 16 -18
~<ad acefghjklmpqrstuv -19 -31 -21 -23 -28 -31 19 -21 -25 -22 -21 -31 -28 -19 -24 27 -18
~acy> u -15
~ars cghioruv -20 -23 -20 -21 -24 -19 -29 -17
~debo adefhijlmqrsu -19 -20 -15 -17 -16 -18 -16 -17 -29 -18 -16 -15 -22
~des> dghinors -15 -30 -19 -39 -20 -16 -33 -34
~ilab bhjnstu -19 -17 -19 -24 -16 -17 -18
~lkin abhjlnpqrs -25 -23 -15 -19 -27 -19 -20 -21 17 -16
""",
    """
@drive__mismo o -16
bad$ abcdeghijlopruv 16 -20 -21 -31 -19 -17 -16 -22 -20 -20 -21 -21 -19 -24 -20
do__take bglpqru -43 -26 -26 -16 -33 -18 -30
get_this gmv -17 -18 -16
turno$ blor 16 -16 -17 -17
why__texting u 17
~busq m -15
~exit djmnru -19 20 -27 -18 19 -21
~jan> abhjmnru -19 -16 18 -24 -31 -25 -15 -19
""",
    """
@day__is jmo -17 -18 16
@visit_you m -18
lejos jm 20 -19
my__this av -16 -19
referencia m -16
reminders abcdghijkmnopqrsu -31 -17 -22 -23 -24 -15 -35 -19 42 -22 -24 -29 -16 -22 -28 -16 -32
se__es gm -20 -19
""",
    """
have__a admnquv -22 -20 -36 -16 16 -24 18
is__ok bcfghijklmnopqstuv -23 -22 -22 -20 -28 -36 -39 -23 -15 -64 41 -21 -29 21 -24 -29 -31 -26
maps jm 22 -15
my__off ailmq -19 -16 20 -28 -19
the__do amnou 17 -26 -20 -21 -26
this__@texts v -15
""",
    """
eve adfhu -18 -21 -22 22 -19
pick__@call im 20 -20
turn__back km 21 -22
~<anx m -19
~iti glmnrsv -17 -18 -19 -24 -24 -18 -18
~rid acdegiklmnoqtuv -25 -19 -29 -16 -21 -19 -16 -26 -25 -28 -29 17 -20 -40 -25
""",
    """
am__about am 24 -19
not_your m -16
park adgipu -26 -19 -16 -23 -21 -23
~<th abejmnps -30 -21 -56 -24 -21 -20 -33 -16
~laye i 17
~mat bdjnoqr -17 -22 -15 15 -23 -21 -17
~thro cklnv -15 -15 -23 -17 -16
""",
    """
asking__to m -16
cuentame_un m 16
in_there adhijoqr -24 -20 -16 -32 15 -19 -18 -19
is__all o -17
need__@day admo -17 -18 16 -22
new_day mo -24 19
pick_up aioqrs -22 18 -16 -23 -18 -17
zip dhju -16 -15 22 -18
~banm l -18
~eth jprv -19 -20 -15 -16
~hjkl em 17 -21
~vid acefgijsuv -28 -18 -20 -17 -19 -20 -22 -18 -25 -19
""",
    """
^esta abcdfgiklnpqsu -26 -17 -24 -22 -39 -47 17 -29 -47 -20 -35 -27 -19 -35
for_your almv -17 -20 -18 -21
ya_llene a 15
~eft> bdnu -17 -16 -16 -20
~gain acehikmpqrstuv -21 -25 -22 -27 -38 23 -16 -26 -32 -33 -18 -24 -34 -25
~iss> n -16
""",
    """
@spanish$ abcdefghijklmnopqrtuv -46 -46 79 -56 -71 -56 -53 -49 -58 -52 -48 -56 -58 -49 -39 -48 -50 -48 -49 -63 -51
this_place m -19
~<roc ahmt -16 -19 -19 21
""",
    """
@move_de m -17
good_do lm 17 -16
i_would dgjnqrsuv -35 -19 -15 -18 -26 -37 -27 -37 -16
~<tel abcfklnopqs -21 -20 -35 -17 -17 -16 -39 -33 -33 -37 -21
~comp abchjklsuv -22 -35 -17 -26 -28 -19 -22 -29 -18 -19
~kid m 17
""",
    """
@relative__not mn -36 -17
do_@day adhq -19 -18 20 -21
in_# bhr -16 -22 20
knock efmt -15 19 -24 -16
know__i u -18
que_yo mn -16 -18
the__again gl -17 -25
~<am acdeghijlnptuv -19 -22 -27 -23 -23 -22 -25 -28 -28 -30 -23 25 -32 -24
~ybod jmoruv -17 -25 -20 -17 -17 -20
""",
    """
cuenta jmqr -19 -26 18 -19
is__outside jm -22 16
keep__for mv -19 19
on__@day a -18
se_usa aglmnu -19 24 -16 -20 -16 -23
this_@drug dhu -16 -19 19
~cub adgjlpuv -17 29 -17 -19 -19 -16 -27 -16
~ish> adgimqu -25 -17 -22 -17 17 -18 -21
~mame m -17
""",
    """
all_day dghmu -20 -16 -18 18 -24
before bcfjkmpt -28 -18 -15 -23 -24 -18 -16 -16
como_en ms -17 17
de__esta ahuv -15 -17 -16 -16
did__get adgijlu -21 18 -23 -23 -17 -24 16
intake b -16
""",
    """
^block lm 20 -19
consent_to m -15
el_carro mo -28 -18
exact* mu -18 15
me_please lm -17 -18
sacaron l -15
you_bill m -18
~<cob adjlmopqrsu -16 28 -16 -17 -23 -18 -15 -21 -19 -23 -21
~able aefhjklmopruv -20 -28 -27 -26 -28 17 -30 -18 -24 -28 -32 -38 -29
~als> d 16
~ayin l -19
~cow m 20
~duo> m 15
~eran mnqu -27 -17 -19 -17
~ien> abcdegjlort -45 -39 -18 -52 -29 -43 -20 -22 -26 -27 -19
~nsu cefghilopqrstuv -22 -29 -23 -20 -19 -25 22 -18 -19 -24 -25 -21 -20 -26 -22
~oup cgjkou -18 -18 -17 -17 -16 -21
~pri bdjklnoqrsuv -19 16 -23 -16 -23 -17 -22 -18 -18 -21 -29 -16
~ubs abcegiku -18 -18 -17 -18 -24 -17 17 -32
""",
    """
@relative__@ride pq 20 -19
found adjoq -20 -15 -17 -16 -20
jaja__el m -16
still_need mq -16 18
~<cou efhlmprtuv -23 -30 -31 -25 -31 -27 -20 -24 -31 -28
""",
    """
dis$ acdefghijklmnpqrtu -22 -17 -27 -26 -32 -28 -22 -28 -30 -17 -21 -42 -20 -16 -24 -16 -21 38
hsa dmn 20 -27 -16
la__el a -16
no_es abcdgijlmnoqsv -20 -28 -19 -23 -27 -31 -35 -28 -19 -19 -18 -25 -18 41
time__you mn -29 -17
una_carta ai -17 16
~scoo m -18
""",
    """
@stop_sending klm -27 26 -37
acepto__@texts k 16
asked_me lmv -18 17 -20
changed adijlpr -26 -20 -19 -16 -20 -31 -15
first__got a 16
got_wheels m -15
gusta* ai 18 -21
it$ acefghikmqrsv -16 -73 -59 -69 16 -59 -58 -32 -17 -54 -60 -34 -63
skip_my mn -18 24
was_going mnq -20 -21 21
~<jkj em 18 -19
~erst alu -16 -19 -26
~heck bgiklnqs -22 -18 -25 -18 -16 -25 -24 -18
~sede djm -19 21 -21
""",
    """
telefono$ d -18
wear_he n 16
~goe dhjmnqs -22 -17 15 -31 -18 -23 17
~rdad m -15
""",
    """
@drug_@drink n 18
baja_mi blm 19 -19 -17
caste* cm 17 -18
having in -15 -15
i__truck m -21
in__are jm 17 -19
la__por cm -15 -19
quedo_mal pq -22 22
~<dic cdgnpu -20 -22 -15 -15 -16 -18
~ilia m -18
~iva ceklnuv -16 -20 26 -28 -15 -20 -18
""",
    """
~<pre adefjpqruv -53 -21 -43 -38 -29 -28 -49 -42 -65 -23
~appy abdefghiloqstu -17 -25 -16 -19 17 -18 -22 -17 -17 -19 -18 -18 -20 -20
~nada abdefjkrstu -33 -18 -30 -19 -18 -28 -32 -31 -20 -17 -17
~roug clnsv -16 -33 -17 -17 -16
~use> cdnopqsu -16 -22 -18 -22 -16 -18 -19 -22
""",
    """
is__an fhjmns -16 -18 -20 -30 -29 -17
me__escribir g -17
~<dis efhjknopqstv -16 -16 -24 -33 -29 -23 -15 -19 -27 -22 -20 -29
~<lea acdghijnrstuv -33 -29 -30 -29 -17 -35 -15 -15 16 -26 -24 -17 -25
~ata> gimn -20 -16 -17 -17
~vist a -17
""",
    """
cash acdeghijlmnoqu -18 -18 50 -26 -17 -19 -17 -26 -21 -45 -31 -16 -25 -27
mal_el gilmuv -15 -22 -18 -20 -16 25
my_@insurance oqu -17 -17 -20
por_el bcjoqtv -17 -17 22 -21 -24 -15 -16
way_to bhijnrsu -17 -18 -24 -25 -26 -26 -18 -19
~ace cefhiklot -50 -34 -39 -49 -23 -15 -51 -24 -18
~lta> acefghijklmnqstuv -25 -21 -28 -25 -23 -21 -30 -23 27 -39 -25 -25 -25 -22 -21 -26 -26
~org abcdefgiquv -31 16 -17 -32 -22 -15 -36 -26 -23 -22 -22
~sigo bgijlmopuv -27 -18 -16 -15 -17 -31 -21 -23 -21 -17
""",
    """
^basta jlm -16 21 -22
had__before v 16
is__@treat djm 21 -23 -16
les_dio im -17 -15
pensarlo$ m 18
sent__my im 19 -20
there__back gjmq -16 -17 -20 18
~lin cdelmnoqu -30 -44 -25 -20 -16 -47 -17 -25 -50
""",
    """
^unsubscribe klm -43 37 -20
asked_for m -23
he__me p 25
i__ask admnpu -17 -17 23 -23 -19 -19
poder m -20
~eta> aiklm -19 25 -16 -16 -21
""",
    """
encuentro m -17
how__it abghjlnoprstu -30 -30 -32 -22 -26 -19 -19 -18 -18 -20 -33 -16 27
la__las blr 15 -17 -24
necesito_@call a -15
so__need am -20 -16
~deci cdehjklnpqrsuv -17 -29 -19 -21 -23 -22 -29 -28 -20 -23 -27 -27 -23 -25
~pell mu 20 -17
~uati m -20
""",
    """
cual abcejklnopqrsuv -29 -21 -20 -21 18 -20 -20 -26 -17 -20 -19 -26 -27 -39 -19
done dilmuv -16 -17 20 -33 -27 -25
live_@person m -16
to_say lmu 16 -17 -20
will__need bmoq 17 -20 -19 -21
~bird jm -19 20
~der aefhijlprsv -15 -32 -26 -29 -35 -37 -27 -21 -22 -30 -21
~ejan ajm -20 -22 -20
~im> m 15
~olo> im -16 -22
""",
    """
have_room au 22 -19
said__will pu 20 -16
un_pastel m 17
workers_comp a -16
~cual bcejklnopqrstv -22 -21 -22 17 -22 -22 -28 -23 -22 -20 -27 -29 -16 -20
""",
    """
#_por dmru -24 28 -15 -18
dormir r -16
nueva_es jm -15 17
~<emp adfhjklmoqu 18 -21 -17 -15 -18 -16 -26 -48 -18 -19 -19
~<lo acefhiklpqv -25 -28 -60 -53 -18 -42 -55 21 -28 -19 -23
~amen iu -15 -23
~appr adm 15 -19 -15
~poss d -17
~rajo mpq -21 -17 23
~sol dghijkmnpqrs -15 -26 -18 -28 -26 -19 -30 -22 -23 25 -25 -19
~spl d 16
""",
    """
text_me abgkmouv -35 -17 -41 17 -35 -17 -30 -24
the__for bdlno 17 -27 -20 -17 -28
~<lue m 17
~<to cegklqruv -57 -54 -79 -21 -39 -29 -20 -71 -65
~enu> cdfghijlmnouv -19 -25 -15 37 -19 -26 -22 -20 -29 -18 -16 -28 -16
~env luv 20 -16 -17
~hild m -17
~lem> bu -16 -31
~onv lmq -17 -19 -15
""",
    """
^anotame am 17 -17
how__say m 21
rato m -17
where__at jm 27 -22
~boys m 20
""",
    """
@visit_back m -18
is__too hju 17 -19 -16
picking__up am -16 -17
que_ciudad j 17
~<wil ceijklostv -32 -35 -32 -50 -47 -57 -25 -19 -17 -35
~canc ailnuv -16 -21 -16 -16 -28 -16
~pref aeghjkmnqstuv -29 -17 -25 -22 -17 -24 -46 -20 -17 -18 -20 -19 -19
""",
    """
^todavia m -16
does__come dmnu -16 18 -15 -19
if__@eat mn -17 15
prend* klm 21 -19 -22
week$ cdgijklnqrsv -18 -22 -23 -17 -19 -22 -21 -19 -17 -24 -27 -26
~knoc defhmqt -17 -16 18 -17 -20 -17 -18
""",
    """
^so abdjmn -16 -21 -25 -25 -26 -19
down__street mr -16 16
no__interested l -22
waiting n -18
what_can adghjoqu -36 -17 21 -28 -31 -18 -21 -25
~mut u -16
~tuve s 19
~ude acefhijnoqr -30 -26 -27 -21 -23 -29 -24 -20 -24 -21 -22
""",
    """
a_check dm 20 -21
if__came o 16
not__@machine i 17
when__i ghijkmoqsu -18 19 -17 -24 -20 -18 -26 -17 -23 -24
~eams su 16 -20
~ggin m -22
~lf> bcfgijmstv -30 -29 -21 -30 -18 -33 -17 -24 -21 -26
~mnbv em 16 -18
~spu bdghijlu -20 -24 -19 -24 -19 -17 -16 -19
""",
    """
a_@clinician bnu -16 -23 -23
baja acdefghijlnopqrstuv -29 -20 -36 -24 -16 -19 -20 -25 -25 26 -22 -25 -20 -28 -23 -21 -20 -32 -21
findi* pq -17 18
hago cdfhorsu -16 -28 -18 -20 -18 -21 -20 -28
needed bot -16 -19 17
~mand abdefghinopqrstuv -26 -45 -26 -19 -28 20 -49 -21 -15 -25 -40 -24 -38 -49 -31 -16 -16
""",
    """
en__sale m -18
get__again k 16
out_@cancel bm 22 -23
your_brain mu -18 19
~affo m -17
~arg abdghnouv -16 -18 21 -21 -20 -16 -19 -27 -17
~lpa m -17
""",
    """
adjus* i -15
am$ lm -17 -17
are__@hours adhj -20 -16 25 -25
dice cdu -19 -20 -16
have$ adhinoqu 24 -24 -27 -15 -24 -19 -17 -19
have_someone abmv -22 -26 -19 -16
reserve_a m 16
say_@stop m 15
~tar> acijmqrv -47 -17 -28 -28 -30 -32 -21 -19
""",
    """
^nice elm -18 -17 21
kick m -21
la__a m -26
my__will bnqu -26 -22 -31 -17
quite* aiknpqsuv -39 -29 -28 -25 -20 -16 -20 -25 -24
the__@door hu -25 -15
town__you j 17
where__iv ms -20 18
~smo> bklv -22 -17 -15 -16
""",
    """
card$ anq -18 17 -17
same$ aejlmou -19 -16 -20 -16 24 -15 -17
~<cru ao -19 15
~anot cdghilmnprs -22 -22 -26 -22 -27 -28 -21 -27 -29 -21 -24
~odd gmu -16 -15 17
~rui abdinou -20 -15 -21 -19 18 -23 -17
~str abcdhilops -23 -21 -18 -29 -21 -27 -17 -24 -31 -25
""",
    """
@fetch abcefghijklmnopqrstuv -41 -56 -46 -24 -35 -61 -39 -61 -42 -39 -39 -63 23 -52 35 35 -23 -38 -35 -64 -43
@texts abdefghijklmnopqrstu -94 -72 -51 -74 -27 -51 -73 -40 -76 77 57 -56 -84 -77 -72 -78 -80 -66 -60 -40
@wrong_@person imuv -18 -16 -23 25
know_a u -16
message__@call lmv 18 -16 -16
somebody__i b -18
~stea adgn -19 -17 -16 -20
~wise m -17
""",
    """
alta$ defiklmpqrtv -22 -22 -21 -17 29 -27 -16 -18 -15 -18 -16 -18
an__i mv -16 -16
for__@ride bp -18 21
get__my cilm -17 -21 -15 18
la_@medicine acdgijlnoqr -21 -15 -19 -21 -25 -19 -16 27 -26 -19 -20
quiero__@visit ablo 18 -18 -15 -19
you__anything h -16
~dro acdfgikmpst -16 -19 -26 -16 -19 -25 -22 -23 -22 -25 -16
~sed> achipqstu -22 -16 -17 -30 -29 -33 16 -15 -22
~ype> gj 16 -18
~zom m -16
""",
    """
@hello_again fk 17 -17
nomas jmq -15 -24 -15
of_them l -25
que__puedo himoq 15 -22 -37 -33 -17
tutorial gjm 21 -16 -19
where__you ghl -20 -22 -21
~<gr bdeghilnqruv -17 22 -31 -25 -39 -37 -23 -33 -35 -17 -47 -30
~<he bcdefghjkmnopq -32 -19 -32 -18 -28 21 -58 -45 -50 -21 -20 -27 -35 -22
~adec t 18
~xac m -20
""",
    """
before__come n 19
closing h 16
decided__not b 16
encargada i 18
mi__@cancel p -17
my_way abgjkmnoqrs -17 -26 -18 -19 -17 -32 -19 -24 -37 34 -21
puedo__caminando q 17
race$ m 15
~blan aqs -16 -16 16
~iej p 15
~mpr cdfijlnprs -17 -29 -17 -26 -30 -26 -32 -15 -27 -29
~uff adhjv -16 -21 -19 -19 -18
""",
    """
^@symptom abdefghijnopqrstuv -24 -16 -31 -17 -18 -19 -20 -19 -25 -27 -31 -19 -23 -27 41 -21 -30 -21
dollars gj -18 -15
someone_there ahin 18 18 -30 -15
~alle acghiklpqrsu -19 -18 -31 -19 16 -18 -26 -33 -20 -25 -20 -26
""",
    """
click defil -16 -23 21 -16 -21
just_put ao -15 21
just_the dm 19 -19
me_mandan j -18
not_back jmq -16 -15 19
quisi* bmpsu -16 -25 -17 -17 -26
the__@call hjlmu -27 -22 -16 -15 -19
the__goes msu -19 18 -21
there_by q -16
~mbre ijmnoq -18 -17 -26 -17 -15 -19
~ta> cdefjmoqtuv -45 -18 -69 -31 -22 -18 -20 -18 -18 -24 -31
¿__quito dmnu -15 -15 20 -17
""",
    """
back__@book k -15
llegan__@texts lu -15 16
someone__take p 15
that__there ns -18 -17
ticket m 16
vuelt* m -20
~rker a -19
~tud j -18
""",
    """
long__@symptom su 16 -22
not:mean klm 23 -21 -29
paper* dgo -24 -18 -16
send__@texts k 19
the__the dkru -25 -17 -32 -18
~erp acm -16 19 -17
~pur hjn -15 -18 -16
""",
    """
^kjhkjh e 16
can__about i 15
got__@spanish cmps -16 -20 -15 21
how_does dghns -29 23 -16 -22 -15
me_sale m -20
my__who m -21
or__it mo -21 -19
~desc abdgjln -21 -19 16 -24 -18 -19 -18
~news dim -22 -19 24
""",
    """
@clothes_or mnsu -21 24 -24 -16
a__after bmn -24 -15 -15
covered$ dmu 22 -17 -33
god nop -15 -18 -19
online a 17
zoo$ m 16
~favo defmnqrstv -34 -28 -22 -21 -30 -30 -21 -29 -32 -31
~plit d 16
~tiem adho -21 -26 -18 -16
~wena adefghlmnrtuv -16 -23 -32 35 -16 -17 -22 -35 -15 -17 -20 -26 -17
~xiet mu -19 15
""",
    """
anxiety mu -19 15
feet blnopru 22 -16 -16 -22 -20 -24 -16
got_any dln 16 -16 -16
gusta__@call il 15 -17
it__place b -15
me__need i 15
mi__una m -15
would__instead imo -17 -15 23
~elp bcefghijklnoprsv -35 -31 -34 -32 29 -24 -20 -30 -32 -36 -35 -27 -33 -30 -28 -39
""",
    """
^cool mt -37 21
flat nq -15 -18
give__to abij -22 17 -20 -18
think_about amnu -18 21 -18 -17
~<pri bdjorsu -18 17 -20 -21 -16 -18 -24
~<sin bdghijklnopqrstu -26 -28 -17 -16 -20 -18 -19 -21 -20 -21 -18 -20 -21 35 -16 -29
~esub klm 20 -22 -19
~flex m -24
~omme gil -22 -16 -19
~rom> aehkoqv -22 -21 -37 -19 -27 -33 -28
""",
    """
me__mejor m -17
sending_me lm 18 -20
to__@place amu -18 -30 -15
~<law n -15
~cont cefgjkloprstuv -23 -18 -20 15 -44 -29 15 -39 -29 -16 -32 -23 -47 -34
~ewhe ajn -17 16 -19
~iru e 16
¿_hasta h 16
""",
    """
@food__my blm -15 -23 22
@relative__there mnq -20 17 -18
a_minute r -16
do__still m -16
does__@call hm 17 -16
se_@wrong dglmrtuv -21 -16 -17 -19 -16 -16 -17 36
text__i g -17
than abn -19 -17 -18
you_on adghjm -18 -16 -16 -24 27 -28
~rly abdijlu -24 -20 -20 -20 -21 -17 -28
""",
    """
@hello_there fhjmr 22 -17 -20 -19 -16
^want abkmo 27 -19 -25 -37 -15
door dglnqu -19 -17 -15 -22 -16 -23
off$ acefgiklmnoprt -58 -29 -17 -16 -35 -41 -42 31 -72 -22 -46 -26 -32 -22
woke m -17
~epre bdgnu -15 -18 -24 -19 19
~qwp em 16 -17
""",
    """
^great m -15
baby r -16
had__number gv -15 16
soon$ o -17
when__can hmn -18 -18 -15
~app cdehijklnprv -26 -18 -28 -39 -35 -32 -27 -30 -34 -22 -27 -23
~nin> fmn 22 -21 -15
~this defhijknopqrt -18 -18 -17 -28 -18 -30 -20 -41 -40 -50 -38 -22 -25
""",
    """
do__fix mn 18 -16
let_somebody b 19
~eks> m -17
~ncil am 18 -19
~uth> luv -15 -20 -17
""",
    """
@relative__@clinician aim -16 -17 20
day__you mt -18 -15
el_mareo s 15
plant dgmu -24 -15 26 -20
to__down dm 16 -16
~ba> aegijnopu -22 -15 -20 -20 -20 -24 -16 -18 -17
~ers> efjmnort -20 -17 -34 -24 -27 -16 -30 17
~mind adghlnopqrsv -28 -26 -17 -18 -29 -27 -27 -19 -28 -35 -19 -30
~toe mn 18 -18
""",
    """
@call_@call a -15
@day__me aboq -21 -30 28 -20
como ehinoprtv -31 -49 -42 -18 -46 -40 -25 -16 -36
fda au -16 16
quinc* u -18
the_@holiday bhijm -19 21 -16 -18 -15
~erme gijmnsu -16 -20 -15 -21 -17 -21 23
~foll mq -24 -16
~ons efhmost -30 -32 -38 -23 -37 -27 -24
~sub abcdefghijklnopqtuv -30 -29 -27 -27 -36 -27 -34 -23 -26 -25 15 18 -25 -22 -23 -26 -23 -41 -28
""",
    """
@open_today dis -17 -16 -22
@place_@hours j -19
@place_is dgju -17 -19 -18 16
@thanks__i t -21
~gos> auv -16 16 -15
~wash ln -19 17
""",
    """
^numero giklmu -22 -24 -17 -29 -18 -21
ahi$ adfhkmoqrtv -26 -27 -27 -27 -22 -18 -25 -36 -31 -18 -31
do__get bcelprsv -19 -36 -23 -25 -26 -22 -25 -27
is__sign a -16
united_to lm -16 16
~allo abdfhilnoprsv -17 -22 -22 -18 -17 -25 -16 15 -17 -21 -20 -17 -22
~fkdl em 20 -21
~terp acm -16 19 -16
""",
    """
@move__you jlm -16 16 -15
accept aiq -18 -16 -15
camping m 15
finished an 15 -17
fly_to dm -18 21
know_yet mqv 19 -19 -18
lyft djmnqu -18 -19 -25 -25 26 -15
no__den bl -16 -18
reached imv -17 -18 19
so__am ailv 19 -16 -17 -17
where_do lmprsu -26 -35 -20 -18 -17 -15
~<ev cegjkmnoqruv -30 -21 -17 -38 -17 -20 -25 -37 -21 -17 -25 -44
~nlk eflmu 26 -17 -17 -26 -15
~ted eghimnoqr -34 -24 -21 -19 -15 -15 -21 -16 -37
~ual> aefjklopqstuv -35 -29 -25 16 -26 -27 -28 -31 -28 -17 -27 -46 -22
""",
    """
@relative__his q -19
be__to adi -18 -27 -24
does__feel su -15 17
have_the aghmnptu -32 -16 -18 -40 -17 -24 -23 -23
~<es abcdefimnoqst -25 -20 -20 -25 -65 -24 -26 -31 -22 -28 -17 -28 -40
~<ph dhjmnou -20 -20 -18 21 -19 -15 -24
~<str adghijkopst -19 -20 -24 -18 -22 15 -24 -18 -29 -17 -19
~apu m -17
~nai adnu -20 -19 19 -19
""",
    """
^cuantas ajm -17 -20 -16
^he adfghijklmruv -32 -21 -25 -18 -17 -25 -16 -24 -26 18 -27 -31 19
are__today fm 22 -26
openi* dhnqrsu -18 -23 -19 -19 -17 -18 -20
the__wants im -17 18
what_will dgmnu 30 -19 -30 -17 -30
y__puede m -17
~care agmrs -20 -22 -35 -19 -16
~dang mu -16 19
~ppin afnq -20 19 -23 -16
~xto lm 18 -18
""",
    """
^got cdefghjklmnpqsu -45 -25 -46 -40 -19 -46 -18 -33 -52 -27 -25 33 -67 23 -46
broke* m -15
den l -22
mistake lm -22 -16
not:ire bglmoqrtv 38 -17 -29 -32 -24 -19 -19 -21 -20
not__@call mv -34 20
now cdefijlmnprstuv -21 -38 -40 -47 -27 -18 -26 -22 -63 -32 30 -28 -44 -71 -36
quiero_mas ilm -18 19 -25
still_come ans -15 16 -15
tiempo_hara mn 16 -16
too cfgjlnopqrstuv -21 -16 -18 -33 21 -30 -23 -22 -28 -32 -21 -17 -30 -18
you__about dim -18 -16 21
~aila bhjnstu -19 -17 -19 -24 -16 -17 -18
~cog dgimnu 18 -15 -22 -32 -21 -21
~nsf di -16 22
~tede cdfgimnprs -16 -22 -26 -19 -27 -15 -24 -17 -18 -21
~wit acfhjmrs -21 -39 -34 -22 -19 -17 -16 -20
""",
    """
@person__take am 15 -17
decidi_que bm 15 -19
not:want abkqtu -30 22 -25 -25 -18 -26
posib* a 17
~etra m -21
~quet r -16
~rman m 18
~vin> m -16
""",
    """
esto abdfghjkmnopqrst -46 -30 -21 -30 23 -32 -44 -27 -35 -30 -30 -28 -35 -39 -35 -20
high adghijlnoqru -22 -18 -20 -17 -18 -27 -16 -27 -18 -19 -20 20
loan dm -16 22
not:tengo ilmnopqs -31 -19 -27 -33 -29 -43 27 -15
seguro acefghijklmoprstuv -18 -25 -24 -19 -28 -31 -29 -40 -20 -26 -27 -30 -26 -25 -31 -18 37 -33
~doc m -20
~gui> q -16
""",
    """
@day_y bo -21 16
aqui__es mv -24 17
back_on bciklmor -17 -18 -19 32 -16 -32 -29 -17
baris* u -16
can__fax m 16
fix mn 21 -18
owe__day dm 16 -16
till hmr 17 -19 -16
ya_tengo npq -20 26 -37
~cy> dlu -20 -16 -21
~egin mn -21 -18
~mue mo -18 15
""",
    """
a__@visit ahijnqsv 23 -15 -17 -23 -24 -21 -21 -18
a_wedding mn 18 -19
do__getting mu -19 -16
i__speak ai -17 15
is_@food dfjosu -21 -19 -18 -23 -16 -25
my__go m -16
~ash abhklopqru -24 -19 -16 -18 -24 -20 -20 -18 -23 -18
~isse bm -16 -16
¿_quien aq -18 -19
""",
    """
^@hours abcghijlmno -21 -19 -17 -15 29 -18 -16 -17 -22 -15 -23
^como adefhiknopqrstv 18 -71 -25 -63 -26 -36 -33 -27 -29 -27 -60 -32 -59 -32 -21
^keep bmnv -20 17 -18 -21
any__what o 16
le__a aq -16 -16
somebody_@cancel abhpq 15 -20 -16 -16 -17
trata gu -16 15
we__when jm 17 -19
you_can abcdghjklmnqrtuv -40 21 -19 -20 -24 -20 -19 17 -29 -42 -18 -28 -17 -23 -17 -15
~otar ajmq -20 -18 21 -16
""",
    """
asking__a m -17
not:borren bm -18 17
said__do mpu -17 21 -21
that__you m -19
~<liv ajlopru -21 -16 -16 -15 -15 -20 -23
~inan agos -24 -20 -17 -19
~olla g -18
~temb s 17
~umm im 15 -19
""",
    """
at_work dgnp -18 -25 -22 -19
back_from jmpu -15 20 -16 -17
~<mal dhimnqrsu -22 -24 -18 21 -25 -19 -15 -25 -33
""",
    """
@stop_all iklm -18 -18 28 -25
do__on dgjmu -23 -28 -17 24 -24
estoy__a j 16
there__my j 15
you__through adqu -23 -18 -16 -31
~ina> abdpqr -21 -22 -15 -20 -17 -17
~lib j -17
~rara mv 15 -17
""",
    """
@late__you ahjm -21 24 -16 -29
@relative__car m -22
bk am -20 -17
doctor acdefgijklmnopqstuv 38 -38 -22 -31 -27 -46 23 -49 -50 -47 -27 -49 -41 -39 -52 -42 -33 -16 -36
libra* m 23
money ilov -18 -18 -23 -15
po m -23
~<lej jm 20 -19
~lego abghiklpqrv -36 -36 -30 -30 -23 -19 -31 -32 -32 21 -32
""",
    """
@pay$ abcdfghijklmnopqrstuv -49 -41 -41 63 -29 -49 -40 -17 -46 -33 -40 -18 -46 -42 -31 -49 -30 -27 -27 -42 -27
conmigo admou -22 -15 -22 -18 -22
estan$ adgmv -22 -19 -24 -21 -17
para_el bdr -23 -18 -25
that_name v 16
~esh eglmt -17 -16 -18 -25 20
~goin aeghklostu -31 -16 -34 -30 -24 -25 -18 -36 -27 -22
~jkl> em 17 -21
""",
    """
@call$ abcdefgijklnopqrstu -55 -57 -47 -37 -58 -53 -38 59 -40 -25 -29 -60 -53 -43 -51 -50 -41 -45 -65
no__how jm -18 -20
papeles mu -18 -16
~<aco abimou -21 -15 -20 -23 -23 -18
~ecli im -18 16
~ved defgilmnprst -21 -20 -15 -18 -29 -37 -21 -17 -19 -17 -26 -21
~vol gilmn -17 -19 -18 -25 -16
""",
    """
viernes cdefghijklnopqrtuv -34 -26 -23 -22 -19 20 -30 -30 -24 -28 -24 16 -24 -34 -22 -26 -26 -19
~<oft dnu -20 -19 17
~hos acdehinpstv -18 -22 -26 -16 -27 -30 -21 -25 -21 -15 -26
~itua m -20
~lexi m -18
""",
    """
@date cdegijklmnoqrstu -32 -39 -20 -33 -43 -21 -32 -26 -34 -39 39 -38 -40 -25 -16 -41
an_apt amn 27 -30 -15
my__bailed p -17
not:been m -22
not:out bkv -16 -17 -18
owe_you agjmtv -19 -22 -22 -26 20 -15
peein* s 17
por_donde mu -22 -19
taking bdilmosuv -27 -31 -20 -20 -36 -17 -27 -23 -18
the__me dghkmou -16 -16 -18 -17 -34 -26 -22
~ade acefghiklmopqrt -22 -28 -15 -20 -30 -32 -36 -29 -24 -19 19 -15 -35 -28 22
~arda dmnu -17 -22 -15 21
~ato> n -15
""",
    """
did__say lm -19 17
~chur bdiq -15 -17 -16 -15
~eba n -16
~icar jm -19 -20
~ket> iju -17 -16 -16
~ort abdefghkrstuv -34 -18 -44 -30 -33 -24 -37 -27 -22 -31 -26 -49 -35
~walm hm -17 15
""",
    """
@food__@open hjm -17 -15 15
anything_else d -15
con__@ride m -16
hold__@medicine m -15
ir_con i -18
tiene bcefhijklnost -25 -30 -20 -21 -32 -38 -28 -17 -31 -29 -26 -29 -23
to_pick ai -19 -17
""",
    """
is__@date d -16
molestar lm 16 -19
not:jessica m -16
opting gv -18 -15
passed mp -15 -16
would_i bilmnou -17 -19 -18 -35 -24 -29 20
~actl mu -15 15
""",
    """
@relative__new a 16
@visit_go du -16 15
can$ ahmr -18 -19 -24 15
sore n -16
the_@month o 16
~api j -17
~cul ahijknqsv -22 -16 -21 -20 -17 -22 -18 -18 -23
~mone ilov -18 -18 -23 -15
~they bcdfghklnv -32 -23 16 -21 -29 -37 -23 -20 -29 -20
""",
    """
^maybe m 19
i__med dm -16 -16
la_attend ajm -18 -16 24
need__anything adm -30 -18 -16
so__be r 15
~ight abcdefiklpquv -17 -17 -36 -19 -45 -35 -18 -16 -42 -42 -15 -28 -31
~nter fgikopqrstv -18 -25 -23 -19 -17 -26 -15 -18 -28 -17 -27
~pic bcefjklnrtuv -22 -22 -20 -18 -27 -25 -34 -30 -19 -21 -39 -26
~skat mnq -18 -16 19
~tami m -18
~uo> m 15
""",
    """
back$ achjlmnotv -28 -31 -22 -21 -19 -40 -47 -26 -23 -17
barista u -16
brain$ ju -18 22
car__it q 16
con__de abdmqu -15 -17 -18 -33 -20 -21
could_i nq -23 25
for__booster am 15 -19
hay__ir dnq -22 18 -18
in_now b -17
just__me a -16
set_up acdilu 27 -15 -21 -22 -20 -17
~rget abdghioqruv -28 19 -31 -28 -19 -18 -20 -16 -15 -31 -17
""",
    """
he__the bm 16 -17
mi__quedo m -17
not:esa jmqr -17 -26 -17 -16
required ai -18 -16
~lks> gijm -18 -20 -20 -25
~ot> cdeghlpqtv -21 -30 -16 -30 -27 -25 -17 -29 -20 -19
""",
    """
^yeah mpq -18 18 -18
a_@visit abdhijmnopqrv 46 -35 -20 -17 -27 -19 -40 -34 -39 -16 -27 -18 -16
diffe* adij -18 -22 -24 -19
it__out blmoru -15 -18 22 -16 -17 -23
me__al m -16
with_this dimv -15 -17 -27 -17
~cip am -16 18
~lls n -15
~mist l -23
""",
    """
hambr* ms -15 17
is__per du 22 -28
it_after r -17
lleguen m -18
might m -28
tuesday acdeghjklnoqruv -38 -15 -24 -24 -17 -41 -18 -17 -22 -30 26 -28 -28 -23 -19
~loc aefginrstuv -33 -23 -24 -30 -32 -36 -27 -23 -25 -48 -24
~nqu m -20
~uena f -16
""",
    """
hello bcdefghijklnopqrstuv -23 -24 -25 -27 44 -27 -35 -28 -30 -27 -30 -24 -24 -25 -30 -28 -23 -26 -17 -27
i__need dgimqv -23 -25 -26 19 -18 -16
on_i m -17
the__slow mr -20 18
tienen bgjknprstuv -27 -25 18 -17 -25 -18 -23 -19 -16 -49 -20
up_@pay d 17
visita dnpr -18 -15 -16 -17
~etr ailnu -17 -16 -15 -17 -22
~sta> bcdekoqruv -26 -23 -22 -37 -29 -17 -27 -26 -30 -15
""",
    """
be__the bhijm -15 -15 -16 -16 -23
cuand* abcdjklnqruv 17 -17 -16 -18 -31 -22 -17 -21 -28 -30 -25 -18
it__@price dm 15 -15
no_quiero acikmquv -45 -23 -41 -42 27 -16 -23 -20
que__@medicine d -15
~ecip m 23
~lpe> bm 15 -24
~ndic mu -24 -17
~se> aefghjmnprst -16 -66 -62 -15 -43 -19 -31 -32 -30 -30 -24 -44
""",
    """
are__i hi -16 -19
come_to abdinoqu -19 -21 21 -20 -25 -23 -22 -29
i__have bijmnqv -28 -22 -19 -18 -15 20 -18
la_puedo o 16
please__@cancel br -21 17
to_shave n 18
~<cup adhijnou 18 -21 -20 -17 -24 -17 -18 -18
~aro> abdijmoquv -21 -22 25 -19 -30 -20 -18 -24 -38 -21
~bou cefghklmst -22 -16 -26 -36 -39 -17 -18 -17 -24 -25
""",
    """
by_that v 16
en__calle j 24
~ales d -20
~ectr m 16
~ento ahiklnqstuv -18 -18 -28 -18 -26 -16 -22 20 -25 -34 -24
~hec bgiklnqs -22 -18 -25 -18 -16 -25 -24 -18
""",
    """
^onde efjmu -17 -18 26 -23 -23
got__my a -17
have__good iop -18 -15 -21
i__next no 16 -34
it__all f -17
landlord a -18
lost__i mr -17 20
would_it an -24 -16
~kjl em 17 -16
~uier adefghjnpqrstv 16 -29 -21 -26 -26 -24 -30 -31 -37 -49 -29 -35 -21 -56
""",
    """
mi__el i -18
~<my djmu -19 -15 -18 -21
""",
    """
@call_about i 15
at_home q -19
insulina gn -16 17
so__will mq -24 -16
someone_@vehicle mpq 17 -17 -16
to_@english ckmo 29 -22 -19 -17
~amb cdeghijlnpqruv 18 -24 -17 -22 -16 -31 -28 -30 -24 -27 -36 -31 -37 -29
~avi acdefgipuv -25 -24 -30 -26 -24 -30 -35 -28 -32 -32
~hand adpq -21 -15 22 -24
~kic au -16 18
""",
    """
@person__i u -17
a_lot nqrtu -19 -15 -17 16 -21
longer aimnu -22 -20 -20 -18 -24
not:trust m -17
not_hit lm 23 -16
sendi* bdg -16 -16 -16
~bec du -19 -18
""",
    """
=said:side_effect abcdefghijklmnopqrstv -43 -90 -62 -49 -58 -71 -82 -74 -84 -82 -64 -76 -48 -30 -52 -90 -62 -57 108 -84 -78
^nunca m -17
duele$ mu -20 18
puedo_@drug hmnoq -16 -19 30 -19 -28
que__hacer u -15
texteen lmv 25 -22 -18
them adghijnqs -21 -26 -24 -21 -28 -20 -19 -24 -20
this_or u -22
~<sc abcefghjqrstv -25 21 -28 -17 -18 -45 -23 -38 -20 -19 -26 -17 -28
~eam> lmnu -17 26 -19 -24
~ema> amqru -21 -27 -21 -16 -19
~hast amq -17 -19 -25
""",
    """
@howmuch_si bdmnqu -21 25 -22 -20 -21 -17
good__@call m -25
not_now bmt -23 18 -21
off__is m -21
sesion bghijklmnoqr -41 -17 -21 -27 -25 -19 -22 -35 16 -24 -28 -34
to_fly dm -18 19
~<gi cefhjklnqstv -20 -16 -18 -27 -37 -30 -28 -30 -17 -24 -21 -34
~ease defnpstu -38 -35 -31 -40 -40 -31 -19 -15
~poin mu -18 17
""",
    """
@relative__@visit bdnopqr -21 -15 -18 -19 -20 -15 -15
a__a bdklnqs -23 -30 -21 -16 -24 -31 -15
can_it msu -20 -20 18
did__mean klm 23 -21 -27
me_gustaria ai 21 -19
music abcdegijlmnopqsuv -18 -26 -17 -23 -21 -19 -23 -15 -28 19 20 -20 -18 -20 -20 -22 -27
to_keep abmn -16 18 -28 -16
~cer cdefklmoqtv -24 -18 -21 -16 -19 -28 -32 -40 -34 -20 -28
~eliz fm -21 20
~pli aghjlmnopqrsv -21 22 -16 -27 -29 -44 -29 -18 -18 -27 -21 -21 -19
~trip abdhqu -16 -19 -20 -18 -15 21
~yri m 20
""",
    """
maria$ im 15 -23
tastes u -23
which__do m -29
~ndle pq 22 -22
~via abcdiku -15 -23 -15 -20 -20 -16 -15
""",
    """
@person__@machine u 15
en_la bcdefgilqtv -40 -40 -48 -21 -17 -34 -34 -33 -16 -17 -36
night$ mnr 19 -18 -17
not:who bmq -17 -36 18
not__@person abdglu -23 -21 -16 -18 -20 -23
por__@relative am -16 -17
prepare dn -15 16
walmart hm -17 15
with__before m -19
~gs> bcdikqrt -22 -21 -34 -20 -19 -23 -21 -17
~xpe ajlnoqsu -22 -21 -15 -19 -18 -24 17 -25
""",
    """
^tienen hjlmoquv -30 16 -23 -16 -31 -27 -22 -27
about_this im 17 -17
be__a mnr -18 -17 19
desco* m -16
la_@vehicle amn -18 -17 -19
me__thread l 16
old__is q -15
que_clear fmu -16 28 -20
what_company u 19
~igo acefghjkmou -16 -26 -26 -23 -31 -31 -33 -23 -18 -37 -43
~stab jm -17 -19
~var aklu -17 18 -16 -20
""",
    """
recei* i -21
says_no bm 18 -21
when bcdefghjklqtv -23 -22 -21 -20 -19 -36 19 -25 -35 -29 -34 -22 -28
~<fri m 19
~acy u -15
~hole jmou -18 -18 -16 -18
~omp> a -16
~tom acefgijklnpqrtuv -16 -30 -23 -31 -39 -20 -33 -33 -36 26 -31 -18 -36 -29 -41 -24
""",
    """
jessi* m -16
next_day am -32 -24
~<cp n 20
~<jfk em 20 -21
~hes abehjklnopqrtv -33 -34 -21 -32 -27 -33 25 -45 -37 -21 -29 -30 -25 -17
~rap b 18
~went ajn -17 -26 -17
""",
    """
@relative__# noprv -26 -17 -17 -23 -15
la__los i 16
my__are a -16
nadie bglmnpu -21 -26 -20 -30 -20 -19 -15
plata n -22
""",
    """
broke__coming r 20
bueno efm -16 -27 17
can__straight m -16
due__booster m -17
get_back abkn 16 -17 -26 -16
is__last m -16
~nts> bdeilnu -20 28 -19 -32 -24 -24 -33
~xted m -17
""",
    """
^may bdklmnpru -21 -17 -17 -19 -36 24 -21 -16 -23
no__entiendo g 15
that__out m -17
~crib bdefhjknopqrstv -35 -32 -31 -27 -29 -35 16 -40 -30 -29 -33 -34 -29 -27 -23
~usca bdhilnu -20 -16 -16 -17 -17 -19 -21
""",
    """
day_before gno -15 -20 15
do_when ad -16 -21
in_french m 16
no__me ikmuv -29 -23 -51 -20 -33
partido_anoche m 16
que_@stop kl -24 17
writing inq -21 -16 -15
~<avi aeinv -25 -18 -20 -19 -17
~stay abdgjrsv -22 -24 -21 -16 -22 -22 -23 -15
~ual abdeflmnopqrtv -16 -18 -21 -38 -35 -38 -22 -18 -17 -39 -17 -17 -34 -32
¿__en dmo -17 -18 -23
""",
    """
@place_para j 16
a__number u -19
am_standing m -16
come__week n -19
en__@traffic mr -26 31
quiero_hacer a 16
~iate mt -20 17
~pin ghjnoqsv -26 -17 -21 -28 -30 -30 -20 -23
~rad bdfghijnopquv -28 -16 -19 -22 -23 -28 -26 -32 17 -30 -33 -28 -25
""",
    """
a_chance m -15
a_escribirme kl 24 -18
am__talking u 18
can__this cdjlmoruv 16 -19 -16 -15 -30 -17 -19 -19 -17
early abdijlru -24 -16 -20 -19 -19 -16 -19 -27
me__pon ims -15 -21 -19
mi__la d -19
think_you aefglmtuv -16 -16 -16 -18 -22 -28 19 -16 16
una__la o -22
~cent u -19
~ctiv cdegijknv -18 -17 -19 -19 -23 -21 34 -25 -18
~die> bglmnpu -21 -26 -20 -30 -20 -19 -15
~ket bijou -18 -21 -20 -16 -18
~pedi bo -17 -22
""",
    """
@animal_@eat mn 23 -24
@ride_fell mp -22 -18
it__@holiday mu 22 -19
we__have mv -22 16
what__with gmu -17 25 -22
you_help gu -19 -17
~ist bcdefhijopqru -21 -18 -37 -45 -39 -56 -30 -32 -40 -15 -35 -30 -40
""",
    """
airport$ q -16
has_@sick mp -18 -20
off__@book al -19 -17
otra_vez abiklosuv -27 -25 -18 26 -24 -26 -15 -16 -16
thing gijkmqruv 17 -19 -17 -15 -40 -19 -22 -26 -25
""",
    """
and__you gjm -17 -19 -24
is_set pq 21 -23
not:here abdgimov -20 -22 -16 -25 -21 -28 -15 20
~ansp m -16
""",
    """
@late_ese o 16
@relative__someone n -16
escriben$ glu -17 -17 18
headi* m -15
me__that m -15
my_calendar am -17 19
soy bcehlmoqrstuv -37 -30 -21 -20 -30 -46 -35 -39 -28 -29 -21 -27 47
the__my acdjlmnqv -22 -16 -23 -29 -20 -22 -18 -23 17
~<lad adhlmnostu -24 -20 -19 -21 -18 -21 -18 -26 -18 -26
~sgo mu -18 21
~uck> abhiklnpstu -18 -27 -22 -25 -24 -21 -21 -30 -18 -23 -29
""",
    """
covid mpq -18 -18 16
dar_de amu -18 -23 -16
dsd s 17
salio$ g -17
why__have mu -18 17
~alo> m -16
~ava bhjklnstuv -23 -21 -22 -16 -17 -27 -18 -19 -21 -17
~bat amqu -16 22 -17 -15
~eei s 21
~espu bdghijlu -20 -23 -19 -24 -18 -17 -15 -19
~jhkj e 16
~nig abdgjkpru -35 -22 -27 -20 -29 -15 -15 -33 -25
~oday cegjklnpquv -20 -19 -22 -35 -17 -26 -24 -26 -40 -33 -21
""",
    """
@open_right m -19
^find ajkmqr -20 -31 -17 33 -17 -20
a_tmrw a -16
frente jm 19 -17
los__la a -15
the__after dimnr -20 -19 -25 -30 -20
~mit adjloru -21 -28 -16 -18 -15 -18 -23
~rti bijqu -21 -22 -16 -18 -21
""",
    """
@treat__not am -23 -18
a_visa m 15
forget__@visit abm -16 21 -23
getting_this v -18
me__# alpqru -15 -19 17 -21 -20 -20
me__dar abmnopq -16 -15 17 -16 -15 -17 -19
sola gmnoq -19 -18 -20 -17 25
you__any bcjnoquv -21 -17 -17 -17 -20 -17 -25 -20
~<saf dju -22 -16 19
~cuen acefghlostuv -38 -18 -19 -23 -30 -23 -28 -28 -31 -20 -20 -26
~eco> inuv -16 -15 -15 -16
~eet> abhilpqs -20 -20 -18 -16 -16 -15 -20 -17
~nev cdijklnopqrstv -18 -26 -25 -20 -16 -15 -18 -26 -26 -26 -26 -27 -20 19
~rew h -17
""",
    """
@price_of dmu -39 35 -16
can_@drive jnp -15 -17 19
esto$ abgijknoqrsv -29 -16 23 -29 -27 -16 -22 -17 -20 -21 -21 -28
how_bad dm 15 -17
i_drop n -16
it_@thanks mt -16 17
many__you m -16
need_from adimu -15 -19 -16 -19 -27
puede_ir o -22
que$ abchijklnoqrstv -31 -21 -27 -29 -29 -36 -30 -19 -34 -16 -25 -19 -22 -30 -18
una__en o -22
whereabouts_are j 16
~<pot n -20
~lang cu 24 -23
""",
    """
@medicine_before n 23
^de agijlmnpuv -24 -18 -26 -29 -27 -35 -20 -26 30 -32
an__and u -15
has_the aj -15 -17
not__@food m -18
we_need i -16
why aeghijklnoprtu -21 -23 -28 -17 -33 -23 -22 -31 -26 -21 -29 -17 -18 20
~evi ijnquv -16 -19 -17 -16 -16 16
~rry> adfiklnqtu -30 -41 -17 -31 -22 -31 -28 -27 -26 -21
""",
    """
@relative_wants m -18
desde__@visit s 20
for_it m -27
~<apa egijklnopsu -19 -19 -17 -20 -15 18 -19 -17 -16 -17 -23
~ote> abdjmnoqu -24 -24 -17 -18 21 -17 -18 -17 -21
~res> bcefghijklorsv -20 -22 -17 -16 -28 -18 -29 -27 -23 -30 -23 -15 -20 -29
~sinc bdiklmnoqrsu -23 -23 -16 -16 -18 -43 -15 -20 -17 -18 36 -26
""",
    """
@wrong_de iv -16 24
bring_my jmnpq 15 -62 31 -25 -20
comme* l -15
i__haircut am -18 16
makin* nr -16 -22
sure elo -18 -21 -16
there__opening m -16
un__para o -15
who__@wrong imuv -20 -18 -24 26
will_it abdghnopqrs -18 -32 18 -31 -23 -16 -19 -29 -22 -19 -25
~abou cefghklmst -22 -16 -26 -36 -39 -17 -18 -16 -24 -25
~cibi im -20 -19
~man> bdhjnopu -20 20 -16 -15 -22 -18 -17 -18
~nco aho -20 -24 -19
~orks abdhijlno -16 -16 -20 -21 -17 -17 -18 -18 15
""",
    """
agreed_to mp -18 21
ayuda_por ag -15 16
me__your bikm -20 -16 -24 -28
~<beg mn -21 -18
~<lm em -22 20
~erie a -20
~una aglru -27 -15 -16 -16 -15
""",
    """
aceptan_@insurance d 19
me_manden m -19
skip__@medicine bmn -18 -23 16
~cas abefhijklnotu -34 -16 -16 -15 -23 -22 -41 -34 -38 -21 -37 -20 -40
~eno aceghjknpu -19 -24 -29 -33 -30 -30 -22 -31 -19 -37
~ibo gimu 20 -16 -18 -17
""",
    """
are__ok mn -30 25
depression gu -16 18
exten* diu -17 17 -16
payment dgjloq 25 -23 -28 -16 -17 -16
~<bu abcdegijkmnosu -24 -39 -38 -45 -35 -32 -24 -15 -44 21 -38 -18 -39 -41
~them adghijnqs -21 -26 -24 -21 -28 -20 -19 -24 -20
""",
    """
about_@treat iu -17 18
agua noq 15 -16 -17
due ab 16 -19
keep_asking g -17
llevan lmpqr -16 -18 21 -15 -17
mi_id dn -16 15
wait__me q -19
~<goe dhjmnqs -22 -17 15 -31 -18 -23 17
~uen> dfjmnopqrstu -16 16 -15 -42 -15 -19 -17 -20 -17 -19 -20 -19
""",
    """
alarm blmo -17 -16 17 -21
arrange mou -16 -15 -15
be__it m -17
first bhkmpqr -21 -19 -17 -19 -20 -19 -19
my__was mnprt 17 -16 -26 -21 -17
texts abdefghijklmnopqrstuv -53 -26 -44 -27 -20 -44 -26 -35 -41 36 42 -35 -43 -39 -31 -38 -39 -24 -28 -24 -30
thing* adhmnu -20 -18 -16 -26 -19 17
~ppy abdefghiloqstu -17 -25 -16 -19 17 -18 -22 -17 -17 -19 -18 -18 -20 -20
""",
    """
@person__on ams -17 -23 15
de_ahi lm 15 -16
nuevo$ al -18 -23
there__@visit adhmu 21 -22 -17 -17 -17
~<jaz m 15
~alid u -18
~ecio u -16
~gran adem -20 30 -17 -22
~rame m -23
~tim cdefgijkqrtuv -31 -25 -19 -34 -49 -29 -21 -31 -20 -28 -25 -33 -34
""",
    """
have_with n 16
mi__@visit bmop -22 17 -19 -17
no_do bm -20 20
not__yet gmquv -22 24 -26 -19 -27
~<lin abcdkmnopqrsu -24 -34 -17 -22 -19 -25 -21 -24 20 -28 -17 -21 -19
~<was ln -20 16
~<wok m -17
~ddic jnu -16 -22 17
~inin s -16
""",
    """
get__for mn -15 16
you_need abdijou -33 -22 -20 -21 -17 -20 -16
~<col acdgijln -24 -16 -25 -26 -20 -19 -18 -24
~<pic bcefjklnrtuv -21 -22 -19 -18 -26 -25 -33 -30 -19 -21 -36 -26
~char abdo -21 -16 22 -18
~fml m 18
""",
    """
opcio* dgmnu -15 29 -24 -15 -23
~<ser abcefgijlmoprt -28 -29 -23 -20 -19 -19 -19 -30 -17 -20 -23 -22 -26 -16
~oli bdefghir -24 -19 -18 17 -17 -19 -18 -16
~rve> cjklnqsv -15 -24 -16 -21 -24 -25 -21 -23
¿__hacen u -18
""",
    """
@book__for abo 27 -17 -16
@cancel abcdefghijklnpqrstuv -64 82 -83 -26 -71 -71 -88 -74 -91 -78 -85 -35 -82 -80 -17 -34 -70 -68 -83 -82
not:que abcgijknoprv -29 -32 -28 20 -21 -31 -28 -31 -29 -20 -27 -17
~lt> imos -18 -20 -15 26
~sac abdgijknqrsv 18 -22 -23 -29 -19 -23 -20 -26 -22 -18 -20 -17
~uran hj 16 -16
""",
    """
@treat acdefghijklmnopqrstuv 22 -42 20 -46 -52 -76 -56 -55 -74 -54 -53 -68 -41 -18 -58 -63 -53 25 -42 53 -54
at_this i -18
face m -20
i__# abjkmopu -17 -37 -26 -18 -36 -15 -27 -20
no__maria v 22
off__thing l 18
please_remove m -25
someone_who acm -18 17 -19
~plis m -22
""",
    """
court$ m 15
is__bad dhijrstuv -32 -21 -18 -30 -23 -16 -16 -32 -18
off__the am -19 -15
unite* ailmnu -15 -15 -22 17 -16 -15
~era bcegklmnqtv -21 -41 -30 -26 -21 -27 -29 -18 -21 -30 -24
~rect u -16
~repl agklnu -22 22 -16 -19 -18 -15
""",
    """
can_get agijnq -24 -17 -23 -18 -17 21
fecha$ m -16
to__right mn -19 18
why$ mu -20 18
with_work o 17
~nsan m -15
~ssa abdnot -24 -18 -21 -18 -18 -18
""",
    """
@move__@day o 16
a_@price im -15 -18
help bcefghijklnoprsv -33 -28 -32 -28 31 -22 -37 -27 -31 -33 -32 -23 -31 -29 -26 -34
up__i m -19
yoo defjlmu -15 -23 26 -15 -16 -24 -18
~gen> u -16
""",
    """
^vuelvan kl 18 -20
covered__@insurer u -16
is_too adnpqru -20 -16 -19 -17 -15 -20 -17
no__ningun q -17
to__with dmou -22 -52 -21 -16
~lock acdefghinrstuv -29 -19 -36 -22 -20 -22 15 -27 -28 -26 -19 -22 -41 -21
~nge> ou -17 -20
~temp nsu -20 -16 -16
~ucin u 17
""",
    """
he__take lm -15 -17
me__number dglmuv 21 -15 -20 -32 -22 -23
need__skip m -18
~<jue am -16 20
~<mo acdeghijkpqt -20 -42 -17 -53 -70 -26 -36 -54 -18 -56 -22 -57
~ndin abgoprv -25 -23 -23 -20 -23 -25 -18
""",
    """
hablo m -20
need__visa m 15
not__@stop v -15
who__i abgilnqr -17 -24 -19 26 -16 -26 -22 -16
yes__is v -15
you__not m -24
~curr m -16
~doin adhmnqrs 17 -19 -17 -18 -23 -17 -18 -17
~eel> bdgjmnoru -22 -21 -19 -17 -42 -19 -19 -15 17
~mo> bcehikoptv -27 -16 -45 -45 -29 -22 -48 -19 -24 -21
~rob bcdefghjklnpst -30 -25 -27 -24 -20 -21 -23 -26 -20 -17 16 -24 -28 -22
~scon lm 18 -16
~sola agjnoqr -15 -19 -15 -20 -17 25 -16
""",
    """
@clothes_ok cdefghlmnqu -15 -27 -19 -19 -21 -16 -15 -36 34 -16 -18
puede__@day o 17
~hroo m 16
~whe bcefiklnoqrtuv -37 -20 -34 -46 -18 -46 -30 -16 -17 -51 -23 -33 -19 -21
¿__los adijlmo -20 -22 -16 -15 -16 -24 -16
""",
    """
become_a d -16
but_can q 15
gum dmnu -21 -37 31 -20
i_work mn -22 15
pasar acghilmouv -22 -23 -18 16 -18 -17 -19 -17 -24 17
~<aft acegjlmstuv -15 -30 -19 -35 -37 -38 -49 16 -20 -19 -20
~ush a -16
""",
    """
@howmuch__un dm -19 17
anybody__the q -15
cuantas_veces mu -16 17
donde__eso u -18
it__one jm 16 -18
not:esperar n -17
para__este gu 19 -18
se_@sick bmnq -17 -30 -16 27
""",
    """
disculpen$ b -16
the__that adhu -17 -18 -16 -19
understand_the g 17
want__@stop k -22
work__do m -18
~<pat dgjlmnqu -20 -22 -30 -23 -30 -20 -22 -26
~<sir abjlnqsv -22 -18 -22 -19 -17 -21 -16 -21
~retr m -16
~rque lm -16 -19
~xes> mu 22 -18
""",
    """
am__up am -17 -22
billed dmv 18 -21 -17
in_front m -15
~amar ikmu 19 -16 -25 -16
~kjhk e 16
""",
    """
@relative bdefghijklnoprstv -23 -56 -110 -49 -48 -107 -42 -47 -52 -67 -18 -27 76 -39 -51 -57 -32
drinking mn -18 24
last_text gklmv -18 -24 -18 21 -19
tienen__el dhmoq -17 -16 -24 -22 -16
would_rather m -20
~dola dm -21 21
~epa> eflm -24 23 -17 -20
~mme cdgiv -18 -19 -25 -23 -17
""",
    """
i_withdraw l 19
is__manager imu 17 -19 -16
manan* acdfghijklpqrtuv -26 -22 -22 -16 -21 19 -34 -25 -16 -27 -25 -21 -18 -18 -30 -23
seguir ijm -16 -15 -21
to defghiklrstuv -38 -78 -58 -27 -56 17 -33 -25 -21 -49 -38 -49 -64
~<cad ansu -22 -23 -15 16
~<ord m 18
~ata gjnoq -23 -16 -20 -22 -18
~dad> aghklnopsv -29 -22 -19 -20 -23 -23 -18 -21 -18 -22
~egui aijmoq -18 -20 -19 -25 -16 -22
~fore bcefjkmptv -24 -21 -17 -16 -26 -27 -29 -23 -18 -17
~xpl abcdgjklmnopqrsuv -22 -22 -17 -33 17 -30 -25 -20 -17 -22 -26 -16 -21 -18 -23 17 -15
""",
    """
la_pueden mo -22 18
lk$ eflm 28 -19 -18 -27
ningu* amnoqv -18 -20 -26 -26 18 16
not_need bdgimoqv 17 -17 -27 -26 21 -21 -26 -16
~oan dm -16 22
""",
    """
handl* bmopqv -16 -24 -16 22 -23 -16
how_many abghioqstuv -29 -18 -25 -25 -19 -25 -20 -16 -16 16 -17
~know adefhijlnps -21 -24 -22 -18 -33 -26 -31 -37 -17 -25 -22
~nbv> em 18 -19
~pase abikmp -23 -26 21 -15 -21 -20
""",
    """
en__del bmo -17 -15 19
perio* m -17
rock$ ahmt -16 -19 -19 21
~<oop m -16
~enk elmt -19 -16 -25 20
~gro mnquv -18 -19 -18 17 -16
~nue dgijoqsuv -26 -21 -24 -23 -22 -17 -18 -24 -17
~orw ilm -20 -15 15
~set d -15
""",
    """
=denied:ride_confirmed bimopquv -24 -18 -23 -15 -18 28 -16 -23
@body__today s 15
@relative__me acijlmopstuv -21 -21 -34 -20 -34 -61 -40 34 -27 -16 -29 -21
greet* m -16
pasa abdhlmortuv -23 -19 -17 -16 -17 -30 -19 -23 -18 -20 -19
the_@insurer i -23
there abdeklmotu -17 -22 -17 -25 -45 -48 -15 -23 -28 -17
una__o i -16
what__things g 16
~<ru abdghikoqrtuv -26 -19 -31 -27 -28 -21 -21 -22 -19 16 -23 -34 -25
~ear abcdefgklpq -25 -30 -34 -36 -27 -20 -57 -48 -26 -34 -38
~no> defjklnpstu -23 -41 -55 -30 -26 -18 -23 -34 -26 -17 -19
~rco defgjlmnq -17 -17 -16 -16 -22 -16 -31 -20 -16
""",
    """
superbill_for m -24
~bac aefhklnosuv -17 -19 -24 -41 22 -43 -21 -20 -15 -18 -31
~erve o -16
~igg ajmno -16 -18 -15 -18 19
~sic> b -16
""",
    """
how_are fhjm 27 -27 -15 -23
los__otra k 16
que_pararan mv 16 -17
so_much t 18
~rdi adhklqst -21 -18 -15 -23 -18 -21 -18 -16
""",
    """
and__take d -16
great bdinotu -19 -22 -18 -17 -15 18 -26
is__@holiday admu -17 -15 22 -19
lo_cubre d 16
~<oth in -16 -23
~bloc adjlpu -19 -18 -18 25 -16 -27
~rran boq -17 -21 -15
""",
    """
@eat__dia d -16
call acefghijklnopqrstuv -30 -49 -36 -35 -63 26 47 -59 -53 -24 -58 -28 -57 -41 -59 -32 -37 -49 -65
can__from mu -18 18
if bcfhijkmopqstuv -38 -35 -18 -32 -49 -32 -22 -39 22 -38 29 -30 -27 -19 -35
my_@ride abcdefghijklmnoqrstuv -33 -42 -26 -29 -16 -16 -20 -17 -24 -23 -28 -25 -35 -34 -26 49 -29 -34 -17 -28 -25
want__the lo -26 -15
~anyb djmoruv -20 -16 -20 -17 -15 -18 -16
~asd> em 19 -16
~rite aiou -17 -18 -16 -20
""",
    """
al__no bim 17 -16 -20
me__@treat mu -22 20
puede_@book ao 17 -17
~<dig adknoqrs -20 -21 -16 -19 -19 -20 -17 -22
~aby r -16
~desi m -20
~pere blmoq 17 -18 -25 -21 -17
""",
    """
@eat_for u -16
a_@vehicle abcdhiklnopqstuv -31 -24 -16 -37 -20 -42 -21 -21 -32 -21 -20 35 -17 -20 -37 -21
enero o 16
house$ bm -17 16
the__set h -18
you_see acdgijmnoqs 35 -17 -25 -21 -24 -32 -21 -16 -16 -18 -20
~<wou efghjnpstv -17 -16 -28 -22 -30 -29 -30 -41 -21 -24
~exti dfhjmnopqrst -17 -22 -19 -15 -20 -25 -24 -16 -22 -23 -19 -24
""",
    """
chang* adijpr -26 -20 -21 -16 -32 -16
cheap m 15
does__do m -17
my_@clothes abcdhijklmopsuv -34 -22 -23 -17 -17 -28 -20 -16 -23 32 -25 -20 -16 -15 -15
~ctua djmq -17 -16 -22 -16
~ione aghjn -20 18 -18 -17 -18
~kat mnq -18 -16 19
~lica dgjmoqs -22 20 -18 -30 -21 -19 -16
~oid> adgjmnoqu -23 -29 -22 -23 -37 17 -18 -16 20
~ran> ijlnoqsuv -17 -25 -16 -22 -19 -17 -15 -19 -23
""",
    """
@stop__and bm -18 -15
he__de m -17
job agjklnprsuv -21 -28 -30 -17 -22 -30 -22 -22 -18 -25 -18
not__about b -15
other in -16 -23
que__voy dijmn -17 -23 -20 -22 -15
should bcdhklov -32 -23 -38 -24 -17 -29 -22 -16
stairs bn -18 -20
still_have noqs -22 -19 -17 17
us__this am 18 -16
""",
    """
am__no m -16
not_one q 16
paseme bij -20 19 -18
why__you u 18
~und> adgklnquv 16 -39 -23 -21 -21 -25 -17 -28 -23
""",
    """
@insurer_and d 17
^snow hm 18 -19
a__el hu 18 -25
and__want mo -21 -18
could_we m -15
how_soon m -17
me__@sick mopq -22 -16 -22 21
off_of lm 24 -17
you_taking ahm 20 -23 -23
~crea d -15
~ntan a -15
~ruz o 16
""",
    """
^sup cdefgjlmrtuv -16 -16 -27 30 -18 -19 -20 -28 -17 -20 -19 -16
mande ghilmnu -21 -21 -19 -24 16 -15 -16
out abcdefghjklmprv -36 26 -27 -25 -72 -59 -55 -39 -51 -39 27 -48 -35 22 -68
please__not bgi -34 -19 -21
~mess abdhimpqtv -29 -25 -28 -15 -19 -21 -17 -17 -23 -19
~ptop m 18
""",
    """
am__looking d 17
block q -16
else__my aov -20 -15 -17
get__@door m -16
pharmacy u -15
~desu kl -19 19
~eman bdijmn -17 -16 -26 -23 -21 -18
~onm adlmru -24 -16 -18 -26 -21 -23
""",
    """
como__contesta gm 22 -18
escribirme agm -20 -18 -17
i__can m -15
just_had moq 19 -18 -16
not:me acdefghjknpqstuv -37 -46 -50 -46 -37 -21 -43 -66 -54 -65 -75 19 -35 -50 -56 25
this_# m -18
~eat cdefhijklmpqsv -28 -39 -22 -22 -30 -17 -39 -27 -26 17 -28 -30 -24 -26
~lki abhjlnpqrs -25 -23 -15 -19 -27 -19 -20 -21 17 -16
~sed achilnpqstu -26 -26 -25 -32 -15 -15 -29 -38 16 -16 -28
""",
    """
^kill klmu -15 20 -21 -21
a__this bo -17 -15
hay_alguien anoquv -18 -26 -15 -29 -16 -22
my__get nqr -15 -17 -17
no__@visit dilnoquv -24 -27 -28 -17 -36 -26 -17 25
that__my acdmno -16 -16 -18 18 -17 -26
~cei i -21
""",
    """
que_tengo dginpqu -44 17 -19 18 -22 -24 -27
~<nlk eflm 25 -15 -16 -23
~tell hklnopqv -21 -26 -32 -28 -24 -29 -29 -32
""",
    """
a__numero ijmuv 23 -26 -17 -21 -23
am_thinking am 18 -17
camion pq -23 -23
es__de dgijls -20 -16 21 -32 -16 -18
mi__es abnq -28 -22 -16 -16
skip__this m -16
still_want abo -19 -20 16
~epta fhjkm -16 -16 -19 -19 -16
~gues dgu -17 -15 -26
~spit dhilm -16 -19 -18 -15 -29
""",
    """
cutting m -15
is_your dfghijostuv -35 -25 -28 -16 19 21 -18 -18 -28 -37 -22
things adhmnu -20 -18 -16 -26 -19 17
~<ind u -17
~ee> cfghilnortu -22 -16 -22 -25 -20 -21 -32 -19 -18 -15 -41
~visi s 15
""",
    """
^ayo cdefglmnu -17 -17 -25 21 -16 -19 -28 -17 -17
a_list agilm -22 16 -16 -16 -17
agreed abkpq -18 -17 -16 18 -17
is__@pay jqu -19 -16 -20
la__un m -17
lates* hm 22 -23
~es> abcehijklopq -17 -60 -18 -86 -21 -25 -28 -44 -34 -19 -36 -15
~oble abcdegjlnv -24 -23 -16 -18 -16 -16 -16 -19 17 -17
""",
    """
fui q -16
i__@person im 21 -18
my_mind moru -28 -19 -16 15
ok__you t 18
supposed_to d -16
~<pur hjn -15 -18 -16
~<unt n -18
~fra gjn -15 -18 -20
""",
    """
@move_al o 17
compl* im 18 -21
cuentame__@body m 16
entrada ijm -16 27 -26
my_@drink d -17
my__turn m -17
que__@place gilmv -20 -25 -20 -23 -21
quien abcdefghjklnorstu -57 -40 -16 -19 -16 -18 -20 -19 -26 -38 -51 -34 -46 -22 -26 -25 24
regarding u 15
who_wrote m 15
you__there adfhjr -24 -23 -19 28 -33 -15
~cesi deghjprstv -31 -20 -24 -16 -18 -28 -22 -23 -15 -18
~ol> adefghijklmpqsu -26 -27 -16 -17 -22 -20 -26 -23 -16 -23 24 -22 -18 -18 -24
""",
    """
@open__@food hm 20 -21
@pay abcdfghijklnopqrstuv -82 -58 -66 96 -52 -71 -65 -52 -34 -32 -48 -80 -73 -56 -46 -51 -53 -47 -75 -54
^knock efmtu -15 19 -22 -15 -19
all_there hjm 22 -19 -16
keep_getting kmv -17 -28 15
se__@insurer p -19
~decl i -18
~uito adimnou -20 -19 -17 -25 23 -21 -19
""",
    """
and_it bdo -17 -16 -15
de_su m -19
gave_me aimouv 17 -20 -22 19 -17 -18
hay_un dmnor -21 -16 -21 -17 18
i_live mq -16 16
we__@visit m -17
you__day abdgjnuv -17 -17 -23 -19 -15 -21 -29 -18
~<id abcefhijkmot -23 -22 21 -20 -16 -15 -26 -25 -23 -36 -28 -17
~ager dilm -20 22 -16 -27
~leg abefgilmpqtu -43 -21 -25 -25 -46 -44 -17 -19 -54 -21 -27 20
""",
    """
cereal m -19
hearing__is m -16
need__date mo -18 20
not:keep bmo 20 -19 -16
she_will mpu -19 16 -15
what__best m 19
you__one du 17 -17
~razy t -15
~teac im -15 16
""",
    """
a__on bhkpqu -25 -24 -15 -17 -20 -27
el_@vehicle abdhmnrsuv -21 -23 -26 -23 -36 -21 28 -19 -21 -16
estaba jm -16 -19
have__@ride m -21
run$ dgmu 31 -20 -27 -27
said__it p 16
~<lab hjm 16 -15 -21
~<od gmu -16 -15 17
~efo bcefjklpqt -27 -31 -17 -19 -35 -17 -15 -22 -17 -20
~egan jlq -21 -19 -16
~gend acfgijklm 25 -20 -16 -19 -32 -24 -21 -23 -31
~jaja bdefhijlnv -26 -25 -34 -24 -19 -23 -20 -39 -25 -21
""",
    """
cancelled dhlmopqru -32 -19 -18 17 -26 -26 18 -16 -26
day__need a -16
to_cell d 17
~avis aeinv -25 -18 -20 -19 -17
""",
    """
@parking__right j -16
a_recipe m 17
at__are m -15
cual__el ijm 17 -16 -22
died q 18
nice bdelstu -15 -16 -19 -19 -16 16 -16
north j 16
the__lady p -19
to__in abdhijlmnqrs 27 -27 -31 -28 -27 -33 -22 -21 -31 -33 -26 -17
~fro aekoqtv -27 -24 -21 -32 -39 -16 -34
~sque m -17
""",
    """
@relative_said anqs -17 -19 -17 -16
can__send adg -18 -23 -22
dio ailpqr -18 -25 -17 -15 -18 -16
es_mio mv -19 16
is__her v 16
lapto* m 18
pense$ l -15
quede_sin acijknopqr -24 -21 -18 -19 -17 -21 -23 -23 19 -19
slow ar -19 29
who_gave lmu -15 -16 17
~<ayu befghijklnopqrstv -28 -23 -25 30 -17 -34 -29 -23 -28 -22 -23 -23 -25 -20 -21 -18 -18
~ife> jn -15 -15
~ita> adfgjkopruv -20 -23 -15 -27 -20 -22 -21 -18 15 -20 -22
~lon> admu -22 -17 15 -20
~pes l 15
""",
    """
=beside:greeting abchilmnprv 17 -23 -20 -18 -30 -22 -19 -21 -15 -19 -25
@parking bcdefghijklnopqrstuv -49 -52 -71 -48 -54 -60 -35 -64 49 -37 -49 -32 -49 -23 -53 23 -28 -40 -62 -46
@symptom__i m -16
^@food du -16 -16
de_ustedes ju -17 -22
do__find jm 18 -16
~<kee abcdijpqrtu -23 -18 -19 -22 -18 -20 -21 -22 -15 -18 -18
~<uns abcdefghijklnopqrstuv -27 -30 -29 -31 -40 -33 -23 -29 -26 -28 16 23 -26 -23 -23 -27 -32 -23 -28 -37 -29
~aca bdghijknopqsv -20 -25 -21 -15 -24 -25 -23 -22 -17 -20 -15 -24 -19
~quie cdefghjlnorstu -16 -40 -35 -37 -37 -36 -42 -15 -51 -20 -44 -50 -40 19
~rter r 16
""",
    """
actually mq -19 -15
all__i d -15
child* m -17
do__start k -21
entiendo_@english cg 19 -22
exame* mu 15 -20
new_date amo -33 -23 17
should__be m -23
~ak> abdegjklnpqrtv -35 -19 -28 -23 -17 -26 -17 -28 -24 -18 -22 -18 -16 -22
~ore> cdefgijpt -30 -22 -27 -35 -23 -21 -45 -32 -35
""",
    """
=beside:help admu -21 -17 -36 -21
los__los u -16
my__ok dmn -17 -36 25
opening$ m -21
resubscribe kl 15 -18
show__a m -19
~enia m -16
""",
    """
^count abmo -16 21 -17 -21
be_seen amnu 20 -16 -16 -16
do__to cgjklrsv -32 -52 15 -31 -16 -24 -22 -32
happened_with mu 18 -16
me_salio m -19
my__allowed n 18
number_or gim 15 -16 -15
reminder_@texts m -21
take__@day a -17
ya__@fetch q 18
~oon bcghijkmoqstuv -18 -21 -29 -31 -20 -30 -24 -32 20 -16 -16 -17 -21 -20
""",
    """
@food_place juv -18 -22 17
^se abefghijklpu -18 -58 -45 -46 -19 -43 -19 -53 -50 -55 -57 -63
are__what hj -16 20
me__si dlmnq 17 -16 -21 -19 -16
mexic* mu 21 -17
nix bm 20 -19
not:understand m -18
results m -15
to_wait mn -18 -23
what__if u -20
when__you hjmu 22 -17 -26 -19
~iere m -17
~ires dm -19 15
""",
    """
i__care m -15
llego_desde ms -15 -16
might_i m -19
~ns> abcefhklnopst -45 -17 -18 -35 -40 -26 -39 -20 -18 -30 -45 -25 -24
""",
    """
@call__for amq -18 17 -18
computer abim -17 -17 -19 18
no_car j -16
not:them m -20
~edle m -20
~exa adgin -20 -19 -17 -17 -20
~rly> abdijlu -24 -20 -20 -20 -21 -17 -28
~woke m -17
""",
    """
@door_do g -25
@stop_by kl 19 -16
^till hm 17 -18
de_@place gilmv -15 -23 -18 -18 -15
please__again k 17
prendan klm 20 -18 -21
to__@call bdo -19 -21 -17
~<fm m 18
~<non h -17
""",
    """
@relative__in aijmnqsu -19 -16 -16 -18 20 -17 -23 -27
bring__@relative m -20
del_trabajo m -16
maps__taking j 17
pulli* amr -18 -19 20
to__back ijmnqu -27 -17 -38 -16 -24 -20
~ose> bcdehijlnopqrt -38 -21 -29 -21 -19 -29 -28 26 -25 -15 -24 -31 -32 -17
""",
    """
@ride_is bdjmnpu -21 -19 -15 -28 -20 23 -17
@sick$ abcdghijklnopqrstv -22 -21 -18 -28 -23 -18 -22 -29 -15 -23 -16 -30 -37 32 -24 -21 -16 -21
dear m -16
is__number dluv -30 -24 -17 -17
persona acdeghijklmnoprstv -47 -23 -26 -19 -27 -19 27 -30 -29 -28 -45 -24 -29 -26 -25 -23 -18 27
taco hm -19 20
~work abcefjklstv -20 -21 -34 -32 -32 -48 -38 -25 -46 -38 -34
""",
    """
@visit__@late m -15
is__of dghmn -41 -28 -23 22 -26
on__line ahmn -20 -18 -18 -16
pregunta$ im -15 -17
~erpr acm -16 19 -16
""",
    """
estoy__@parking jr -16 15
get_to jmnu -26 29 -16 -20
necesito__with aimno -19 -22 23 -19 -19
we__at r -21
wheels m -15
~ansf di -16 22
~sigu kmn -18 -32 -17
~tan> bcegiklnopqrstu -21 -36 -19 -50 -26 -15 -37 -36 -32 -27 -29 -36 -25 -21 -37
~wan adefjmnpqrstu 19 -39 -21 -18 -24 -18 -31 -39 -29 -35 -28 -34 -23
""",
    """
@thanks__you mt -18 21
am__@call m -19
de_casa kmv -18 16 -16
finally a 17
get_these acimu -20 19 -18 -18 -18
how__in u -15
necesito__a am 18 -24
off_your m -25
take__in jm -18 -23
~hofe abmo -19 -19 -21 -18
~ike> cdefghjmpqt -18 -15 -21 -21 -27 -22 -18 -17 -26 -22 -20
~nk> abcdefhikopqru -24 -19 -26 -42 -27 -26 -43 -31 -29 -34 -28 -32 -18 -47
~qui> bcdefhiknoprstuv -30 -22 -25 -17 -15 -24 -27 -21 -32 -28 -24 -28 -21 -18 -30 17
""",
    """
baja__los kl -15 16
epa efm -19 23 -21
figured d -18
~tiva iklu -21 28 -25 -17
""",
    """
@call_on mn -19 17
@vehicle__abrir h 17
me_home abimns -17 -18 -18 -20 -17 -16
wreck m -17
~jada m -15
~rme befghjo -44 -27 -26 -31 -37 -20 -22
""",
    """
@day__el abmo -22 -16 -15 24
a__who m -17
bro abcdefjlnpqru 22 -20 -21 -18 -22 -22 -17 -20 -17 -18 -18 -21 -23
do__@vehicle dn 16 -18
hace_dano mn -18 17
poner bdgmq -16 -19 15 -24 -22
~lega adgilmnop -32 -25 -21 -20 -28 -46 -29 -16 -19
~quir m -22
~ust> acefgjklpst -24 -26 -27 -28 -19 -30 -31 -20 -19 -33 -22
""",
    """
^tomo agmn -17 -16 -20 19
at__@wrong m -17
away$ abcdefghijknot -22 -31 -17 -19 -22 -19 -23 -20 -17 -17 -15 -19 -29 -19
feel_weird s -17
longer_interested l -22
~blig d -16
~deje abgjklnr -16 -16 -18 -18 -17 17 -20 -18
""",
    """
@eat$ abcdgijnopqrsu -25 -19 -15 -33 -44 -18 -35 34 -23 -18 -31 -21 -25 -37
of_pocket m -20
one_you h -15
~<agr abmopqt -17 -19 -24 -17 19 -15 17
~holi efm -15 20 -21
~oiu> em 22 -24
""",
    """
#__all o -18
agradece m -19
long__a admnsu -20 -16 -31 -19 -18 17
past__@open hm -24 22
started kn -17 -20
that cefghiklrt -18 -35 -55 -24 -46 -30 -19 -45 -32 15
what__said n -16
what__wear gju -23 -17 -29
you__on abdhilmort -17 -24 -23 18 -19 -15 -42 -26 -25 -17
~wis u -17
""",
    """
@sick_what m -15
^quien abciklopqtu -29 -18 -29 -47 -21 -26 -18 -32 -37 -17 17
for__me u -19
o_una i -16
seman* bdgjklmns -20 -20 -17 -26 -16 -16 -32 -20 -18
there_anyone i 16
to_a dglnpqrv -20 -19 -17 -35 -18 -19 -19 16
wake a -16
""",
    """
@day__favor c -16
scale m -20
thursday bcdfghijklmprstuv 22 -16 -23 -16 -19 -27 -24 -19 -26 -15 -41 -28 -24 -21 -24 -24 -16
~<sto abcdegjkmnqtu -16 -27 -16 -29 -16 -30 -27 -17 16 -28 -32 -18 -30
~apel gju -15 -16 -17
~ese efhjklmnoqrstv -17 -27 -37 -35 -31 18 -16 -44 -37 -40 -32 -23 -24 -20
~hgf> e 16
~ub> cdefgilmru -17 -15 -22 -15 -16 -18 30 -36 -16 -18
""",
    """
en__manana b -23
find_it m -18
hit_@stop klmnr 29 -30 -27 -17 -23
i__@texts adgjkmnoqs -26 -23 -16 -20 25 -46 -22 -23 -21 -16
up__time amou 17 -22 -20 -19
what__had mo -16 -16
~<tam u -18
~epen dm -16 -15
~isk mu -16 20
""",
    """
@fetch_ese n -18
@relative__en mq -20 -21
camin* mo -23 -18
llegando jm -16 -19
not__come am -17 -25
o_que jlmnu -18 -16 -30 -17 18
off__list agikln -23 -24 -18 -28 15 -17
scratch__off l 16
what_should ajnqsu -25 -24 -30 17 -19 -35
~did r -18
~ngun amnoqv -18 -20 -26 -26 18 16
""",
    """
con__@staff i 25
soy_yo v 16
to__@parking d -19
""",
    """
is__@door djm -16 26 -19
is__fav m 16
it_but ao -15 16
para_esto u -17
~aps ajm -15 22 -20
~carl m -18
~kick au -16 18
~na> cdejklpqrs -31 -24 -47 -54 -48 -36 -22 -56 -38 -42
~rte bcfghikntv -23 -16 -17 -21 -20 -30 -30 -31 -16 -21
~rwa bdilu -15 -17 -24 -16 -19
""",
    """
^nix bm 20 -19
de__# hlm -17 -17 -15
es_de dijlnov -17 -29 -21 -16 -16 -17 16
give__@visit dmo -26 -27 -22
it__@late djqru -16 -20 -19 -23 -20
~kkl em 17 -17
~pet> m 17
~tist an -21 -16
~xib m -18
""",
    """
@day_good fmt -30 25 -17
appreciate abdfghjlmnortuv -22 -25 -26 -16 -21 -18 -19 -30 -35 -17 -16 -17 41 -24 -17
oil acdgijklmoqsu -22 -19 -29 -19 -16 -27 -20 -15 38 -31 -19 -17 -24
week_after ho -15 21
~jm> em 20 -19
~mos> cdghjlmnopuv -16 -17 -19 -16 -17 -21 -19 -20 18 -22 -18 -24
~post hm -24 22
~sine a -19
""",
    """
be$ dmou 25 -25 -17 -20
day__to m -16
estos_@texts gmrv -18 -18 -17 -15
financing d 17
forget_it jlt -16 -27 -24
i_put agijqu -19 17 -16 -22 -16 -28
rice m 18
wear__@clothes mn -20 21
what__out d 16
""",
    """
acept* fhjlmu -18 -17 -19 -20 -34 -17
de_espera m 15
not:buscarme q 18
~salo a -20
""",
    """
@thanks_mi bt -17 15
allowed ijnp -19 -16 16 -15
deals dm 17 -16
for__of lmu 17 -21 -17
id$ admnpqu -18 -28 -29 26 -19 -21 -15
that__me imnpq -17 -29 -19 -23 18
the__let m -16
~<cle lu -17 -16
~<sum m -21
~stah ciklm -15 -17 -18 21 -18
""",
    """
@cancel__@pay bdm -22 -20 23
not:es abcgijklmnopqrstv -22 -33 -26 -38 -34 -40 -17 -32 -23 -22 -22 -18 -31 -18 -23 -17 42
of__this dgjmu -23 -21 -16 16 -18
~<te abcdefhjnoqrt -28 -33 -48 -24 -67 -34 -21 -27 -25 -22 -23 -38 -29
~eeds dnpu -20 -24 -21 -18
~uh> e -20
¿ abefiklmpqrstv -20 -83 -57 -32 -23 -60 -45 -19 -74 -24 -66 -47 -56 -88
""",
    """
dormi abdilnoqsu -19 -16 -16 -17 -18 -20 -17 -21 23 -31
good_day ot -22 -24
keep__but mo -17 16
text__the ailm -19 22 -17 -26
which_way jm 18 -18
~<ref acghklnopqrsu 26 -24 -23 -20 -20 -25 -35 -34 -25 -25 -17 -21 -34
~dito dm 21 -15
~lano cm 17 -21
~nis n -19
""",
    """
@texts_to m -18
^greetings m -16
acepto_los k 16
am__@stop lm 18 -20
manej* imu -16 -17 -17
to_@eat amnu -16 -18 26 -23
to__by hjo 16 -27 -17
y_cuarto r 15
""",
    """
@call__not m -24
@door$ bcdefgjklnopqstuv -30 -27 -39 -28 -34 -39 31 -28 -38 -39 -24 -23 -39 -26 -26 -46 -32
eso acefghiklmnopqrtuv -60 -49 -42 -40 -66 -51 -49 -43 -45 -17 -27 -42 -46 -22 -43 -16 50 -17
her__will mr 17 -18
is__my adnoqr -18 -23 -28 -17 -20 -20
~eed> efhjkrstuv -30 -22 -35 -27 -15 -30 -39 -46 -23 -45
~gag m 17
~ger> ceghjkmsu -19 -15 -26 -17 -17 -21 -15 -25 -41
~win adinqru -33 -21 -16 -29 -16 -22 -22
""",
    """
can__have noq 16 -17 -19
not:car mnq -27 -21 21
paren* l 20
~egi dlnu -20 -15 -19 18
~mpla im 19 -18
~rse> acgimno -27 -15 -23 -16 -31 18 -22
""",
    """
@relative_is dijklnpqsuv -40 -35 -33 -15 -21 -38 28 -26 -29 -43 -28
@relative_that mop -16 17 -22
answer agm -16 27 -23
does_he mu -18 -20
work_now r -15
~ront bglnopqsuv -24 -23 -26 -17 -21 -16 -16 -16 -26 -17
""",
    """
hurt$ dm -20 -17
impor* l -18
pick__date o -16
~aft acegjlmstuv -15 -30 -19 -35 -37 -38 -49 16 -20 -19 -20
~casa abcdgjklnou -22 -23 -18 -16 -15 -27 -23 -18 -20 -29 -19
~fer> adgjknorstuv -40 -21 -31 -26 -19 -25 -23 -23 -20 -16 -26 -15
~uar dijlnoqrs -24 -22 -22 -16 -21 -28 -20 31 -25
""",
    """
@late__my r 16
@place_in hiju -19 -18 24 -16
get__new do -19 16
nerve* m -17
partido m 16
que__lo dim -24 -17 -16
sin_querer aklm -17 17 -22 -21
will_take abdhmnpqsu 28 -28 -18 -21 -30 -18 18 -29 -15 -16
~rre> m -18
""",
    """
=beside:ride_problem adhijmopq -20 -18 -23 -26 -21 -37 -18 -27 26
a__sent im 16 -16
a_couple m -19
contact lm 18 -29
just acefgjkstv -19 -23 -24 -26 -15 -24 -32 -31 -18 -23
y_si gmq -16 -29 17
~elt abdghilmnopqsu -22 -20 -20 -16 -16 -23 -24 -33 -18 -19 21 -23 22 -22
""",
    """
^assist eglm -17 25 -20 -26
^manana bmno -18 18 -17 -18
~<hat abm -20 -16 15
""",
    """
at__@open o -16
but__my m -16
come__the abdijqu -20 -21 -19 -17 18 -20 -18
her_@visit m -16
my__can admqru -28 -25 -40 21 -20 -23
que__hoy mu 17 -22
roomies p 16
saturday afgijmnoqsu 19 -19 -16 -18 -19 -26 -24 -24 -21 -17 -25
sigo abgmopuv -25 -17 -16 -29 -19 -20 -16 -15
~jkkl em 17 -17
~rash o -17
~toni ans -16 -20 -17
""",
    """
importa$ l -18
la__la abjkmqru -16 -15 -18 -15 -16 -18 -19 -25
mi__en mpq -22 17 -23
para_@visit ao 20 -16
up_please akm 19 -18 -27
~<pro acefghijklpst 21 -35 -25 -21 -38 -26 -39 -37 -29 -43 -29 -21 -20
~anti ilmpsu -16 -17 -26 -15 -17 -17
~dge> mr -20 16
~exam u -21
¿__@day hmou 23 -16 -16 -16
""",
    """
@person__there ijmr 18 -16 -27 -16
bring_a q -19
long__i jrsu -25 -19 -26 21
need__letter i 17
not_@open h -18
target$ jm 17 -15
was__my b -15
""",
    """
la_@visit abcefghijlmpqtuv -37 28 -29 -22 -22 -26 -32 -38 -21 -40 -42 -30 -36 -20 -33 -43
more$ abdikmnors -22 23 -21 -22 -22 -39 -21 -28 -26 -18
~idin alnqrs -16 -15 -16 -18 -22 -18
~ted> aeghoqr -15 -29 -17 -28 -28 -18 -28
""",
    """
back__for k 16
it abcefghiklmnpqrstuv -19 18 -21 -111 -16 -18 -60 -79 -35 -26 -41 -46 -45 -40 -24 -39 -25 61 -72
never__on m -19
what__looking d 17
~<flo elo -15 -19 -17
~<inc abilnqs -23 -18 -24 19 -19 -15 -16
~ise> ablsu -18 -19 -17 -20 -23
~shav n 18
~tem cdefjnpqtuv -25 -27 -20 -22 -17 -31 -24 -29 -21 -36 -17
~ull abcegijkmnpqruv -30 19 -16 -17 -23 -32 -23 -20 -20 -27 -20 -22 25 -24 -18
""",
    """
can__write d 18
is__again m -20
lock_the jm -21 16
puede_@pay cdmnoq -19 21 -15 -18 -15 -17
take__back km 21 -23
~ao> es -23 16
~cido afm -15 15 -24
~enat im -15 20
~ikes m 18
~ula acefijopqrs -31 -16 -15 -15 -29 -25 -33 -16 -23 -16 -20
""",
    """
can__@stop klmn -17 20 -32 -17
necesito__@treat a 16
provide am -21 -22
~eter nou -15 -18 -15
~eth> u -22
~he> abfijlopruv -24 -20 -24 -21 -20 -15 -22 -21 -17 -24 -23
~oupo dn 16 -16
""",
    """
i__made m -20
so__i bimqu -16 -15 -24 -16 -28
the_text au -17 -16
to__home bmns -17 -18 -31 -17
""",
    """
@visit_for amv 22 -37 -17
a_@clothes a -18
be_right jr -19 17
come__someone n -16
let__else abov -15 23 -19 -15
the__@texts m -26
~lood an -18 20
""",
    """
@animal abcdefghijklmopqrstuv -38 -44 -48 -61 -38 -30 -50 -40 -52 -34 -31 -41 78 -36 -44 -53 -40 -32 -31 -26 -43
@symptom__la ms -19 22
amor bm -16 -19
please__out cilm -15 20 -26 -16
to_work bimpru -15 -22 17 -24 -19 -22
wants$ m 15
~anch m -20
""",
    """
@symptom_tv mr 22 -17
cada_@visit am -18 -20
clear$ fgmu -16 -22 27 -20
do__give bm -24 17
doctors m -17
quiten iuv -16 -17 -16
~<num abcdefhmnopqrst -25 -53 -44 -16 -34 -36 -43 -33 -41 -50 -16 -43 -45 -45 -37
""",
    """
@spanish_version cu 16 -15
dejo adhlmnpqu -19 -25 -22 -16 -34 18 -20 -19 -17
had__@drug mn -18 19
lista$ bg -35 -15
plan abcijmnu -16 -22 -20 -22 -23 -26 19 -31
throu* lv -31 -15
~mee almno -20 -16 20 -16 -19
""",
    """
i_pick dhmn -17 16 -20 -18
not_her lmv -19 -22 27
~nted lm -17 24
~va> djlopv -18 -18 -17 -17 -18 -20
""",
    """
@relative$ bdehijklmnoprsu -23 -50 -63 -47 -25 -26 -68 -52 36 -39 -69 17 -34 -57 -25
half nou -15 -15 -16
me__@move n -17
retra* m -16
~<chu bilnq -16 -17 -15 -15 -17
~<del adnqsu -24 -24 -18 -19 -17 -20
~<mi adefghijlmnpqrsu -23 -18 -45 -38 -39 -40 -28 -24 -51 -21 -29 -43 -24 26 -43 -26
~<who agjlmos -21 -16 -22 -17 -39 -17 -15
~ique lm -16 -18
""",
    """
^double b -16
auto m -17
person abcdefgijklmnoprstv -44 -39 -28 -19 -24 -30 -36 34 -18 -27 -36 -34 -35 -34 -27 -27 -24 -28 32
~ksl em 17 -16
""",
    """
@body_o m 15
como__el bdglmnoqr -16 -29 -35 -22 19 -36 -15 -20 -30
you_let m -19
~<fil hjoqu -17 -19 -16 -19 -28
~ctl mu -21 15
~elp> bcefghijklnoprsv -33 -28 -32 -28 31 -22 -37 -27 -31 -33 -32 -23 -31 -29 -26 -34
~ner afhklmnpqt -17 -19 -27 -27 -16 -49 -24 -24 -47 -16
""",
    """
ahorita__@thanks bmt -21 19 -17
by_@insurer u -16
does__set hm -16 17
ok$ abcefghijklnpqrstuv -46 -42 -58 -82 -41 -56 -55 -62 -60 -19 -40 55 -54 -37 -32 -23 -77 -73 -56
to_@drug bd -17 -19
~mexi mu 21 -17
~nstr abdjn -16 -17 -17 -16 19
""",
    """
@call_this ghlrv -18 16 -17 -15 -15
cerra* ahmr -15 24 -23 -16
pues$ cdfgiknoq -17 -16 17 -20 -17 -15 -23 -16 -17
united ailmnu -15 -15 -22 17 -16 -15
~dej acefikqtuv -45 -29 -30 -30 -37 -31 -18 -24 -33 -33
~marm im 22 -19
~pued befhjlmnprstuv -22 -37 -19 -15 -44 -49 -34 16 -42 -71 -58 -43 -54 -46
""",
    """
@food__not m -20
esperen bmor 21 -22 -17 -16
interested luv 16 -18 -16
is_black m -18
la__@howmuch d 15
tengo__@fetch gu -31 -20
~<hor cdefghijklpqtuv -24 -40 -17 -25 -41 25 -38 -44 -25 -24 -30 -21 -21 -42 -33
~tame inps -17 -22 -17 -15
~tru chklopst -17 -27 -22 -20 -19 -29 -26 -21
~xt> defhkpqrtuv -50 -29 -24 -25 15 -35 -44 -27 -31 -19 -32
""",
    """
@animal__@sick m 22
@food_o djmv -17 -15 -25 -16
do__walk adjmu 23 -25 -18 -24 -21
nearby m -15
no_longer am -16 -23
ok_lol dmnu -16 -25 25 -17
~<jus acefgjkstv -23 -23 -24 -26 -15 -24 -32 -31 -18 -23
~<ob hm -17 -19
~bvcx em 17 -19
~ful> bjmt -16 -18 -17 17
~nsen m -15
~otel am -17 16
~pena do 16 -19
~sa> bcdefghikrtu -20 -38 -15 -26 -27 -26 -40 -20 -43 -17 -31 -27
""",
    """
a__running mr -24 23
bring__me n 16
have__@stop m -16
not:all mq -23 -15
oops m -16
to_reach dmu -17 -18 -16
you__@animal dhjmnu -17 -20 -18 21 -17 -31
~elu aiq -18 -17 -18
~ense kmuv -17 -17 -21 -20
~owin adhnr -28 -16 -17 -16 -19
~soi u 15
""",
    """
can__tomorrow bmno -16 -18 -15 19
mami i -21
please__off ablm -19 17 -22 -20
this_stuff gls -16 -17 15
time__see m -15
wena defhlmtu -19 -23 28 -16 -18 -28 -16 -20
~<clo aiqu -16 -15 -19 -17
~<don cdehknopt -31 -46 -16 -35 -27 -31 -32 -25 -27
~acom abimou -22 -16 -21 -28 -23 -19
~idge mr -18 16
~poc dmnoq 19 -32 -17 -17 -17
""",
    """
get__work u -20
my_knitting mn -19 18
preciate t 17
~<mys djmu -19 -15 -18 -21
~jdks em 17 -16
~kay e -16
""",
    """
^quisiera lmpsu -16 -22 -16 -15 -24
actua* djmq -17 -16 -23 -17
aqui$ bdimnou -20 -17 -19 -42 -23 -18 -19
but__coming br -16 18
cheese mn 19 -16
decided_@treat b 16
give_me bgjkpquv -40 -18 -23 -21 -23 -24 -38 -23
para__@texts m -20
who__this acfgilu -18 -17 -19 -22 -19 -21 23
~<pi acefgjkrtv -17 -37 -35 -32 15 -36 -41 -27 -34 -20
~om> dehkoqrtv -17 -28 -53 -24 -22 -36 -17 -18 -31
~uisi bmpu -20 -33 -20 -26
""",
    """
@price__@visit bd -15 24
@ride__a mq -16 15
algo__@late n -16
are__odds gmu -16 -15 17
last__i mn -17 17
new_@insurance dm -22 17
receta aiklm -19 25 -16 -16 -21
signe* gm -15 -18
the__you bdijnst -23 -25 -24 -26 -15 -22 -20
~both imo -18 -41 -19
~clo adilnqu -20 -16 -17 -21 -18 -22 -23
~eso abghklostuv -29 -18 -21 -21 -16 -17 -17 -16 23 -27 -15
~how aijklopsv -17 -17 -19 -16 -23 -23 -16 -19 -21
~ical i -16
~pla acefhklpqst -31 -43 -30 -31 -46 -48 -48 -36 -18 -45 -32
~tart bcdefgijklnoptuv -26 -23 -38 -31 -29 -36 -41 -32 35 -41 -42 -16 -24 -32 -44 -29
~veg m 18
""",
    """
@stop$ abcdefghilmnopqstuv -44 -36 -53 -44 -70 -54 -47 -44 -50 78 -59 -50 -35 -36 -44 -47 -46 -53 -53
adderall u -19
para__me lu -17 -17
~<tom acefgijklnprstuv -24 -27 -21 -30 -37 -16 -31 -28 -31 25 -28 -34 -17 -26 -35 -20
~ctu aghjnqs -21 -16 -16 -21 -19 -21 -18
~int> adgjmn -21 -25 -25 -18 17 -20
~scu alnpqsv -23 -25 -20 -15 -22 -17 -22
""",
    """
^unstop cdefgklmru -17 -15 -22 -16 -17 29 -30 -28 -18 -17
guys__the m -21
it__a bnps -22 -25 -17 -22
por__de diu -19 -17 -15
que__los fu -16 -16
si_no bdgjou -18 18 -16 -19 -16 -21
~anan acfghijklrtuv -29 -23 -17 -26 19 -36 -27 -17 -28 -20 -19 -32 -27
~cuad m -16
~sib dnqu -22 -21 -22 -16
""",
    """
never__this m -23
not:y gmo -19 -17 -18
said__@cancel bm -16 15
this__text g -16
~via> abdilno -16 -20 -16 -17 -15 -15 -19
""",
    """
does__go djmq -16 -16 17 -18
does__to adq -21 -29 21
tomo_@medicine agmn -17 -16 -18 18
~ping dfgnoqsuv -18 -17 -16 -23 -24 -24 -16 -23 -20
~unit d 15
""",
    """
i__through adgm 23 -17 -18 -21
quiere m -17
two_days s 15
""",
    """
@call__have m -17
me__y gq -16 -20
not:mi abcilnopqv -24 -33 -18 -20 -18 -23 -26 -35 36 18
para_alla ir -15 15
son bcdfhikopqrstuv -29 -31 -30 -25 -17 -32 -26 -33 -28 -39 -35 -27 -25 40 -41
take__home abmnps -17 -20 -29 -28 25 -15
that__not bgq -18 -18 -19
to_@stop abiju -24 -16 -18 -20 -16
what__put dgjqu -37 16 -19 -20 -23
~ees cdegilmt -17 -17 -17 -16 -17 -18 -26 20
~ntin bikpu -15 -22 -15 -17 -18
""",
    """
going$ dfmu -22 21 -20 -20
texas$ mu 25 -21
word_with i 16
~ferr a 16
""",
    """
another_day av -21 -18
i__refill m 16
main jm 20 -20
need__a abnq -17 -21 -16 -19
of__text l 18
viejo pq 16 -16
you_lock hm 16 -16
~ima> i -15
~mpin m 17
""",
    """
and_a mu -16 -16
ayer abgnrs -15 -15 -16 -16 -15 18
how_should m -16
out__the a -15
~<ho cdegikltuv -55 -67 -61 -77 -20 -67 -55 -60 -37 -40
~<tru ghkps -24 -23 -18 -22 -19
~depo dn 16 -15
~ous> bdi -15 -17 -16
~ssio cdginrsv -16 -27 -25 -19 -25 -21 -15 -15
~stoy bcefhiklprtuv -17 -37 -27 -26 -35 -36 -16 -27 -41 24 -26 -39 -37
""",
    """
@relative__anything n 20
does_target hm -16 16
es_la abdhinrs -26 -17 -23 -15 -20 -18 -15 -26
how__works m -28
not:name v 19
same_place jm 18 -16
~nen> efgknqrstuv -17 -19 -30 -27 -27 -17 -31 -23 -22 -29 -23
""",
    """
pee_during n 15
second m -20
si__quien q -19
~dds> gmu -16 -15 17
~kage a -17
~san abcefghijnopsv -32 -24 -18 -15 -17 -21 -19 -28 -23 -21 -19 -20 -17 -24
""",
    """
consi* mo -25 -16
i__better bmo 15 -19 -17
me__@door m -17
the__pocket d 16
~dre> amnoqr -18 -26 18 -24 -19 -17
~folk gjm -18 -20 -20
~olar dm -23 21
~sks mu -18 20
""",
    """
@place abcdefghjklmnopqrstv -74 -42 -68 -57 -58 -35 -75 19 67 -71 -68 -24 -72 -79 -71 -37 -44 -53 -25 -22
@visit_de m -20
again* m -20
had_this gv -15 16
i__id m -19
~gres bgjlmn -21 -19 -17 -16 -20 -16
~nseg q -16
~unci djr -16 -15 -18
""",
    """
^menu g 16
a__get a -16
family_emergency m -18
i__them n -16
seein* dgijlmnoqru -17 -23 -21 -18 -27 25 -20 -22 -17 -20 -25
~oft dnu -20 -19 17
~slid bmo -15 -24 20
¿__dia a 18
""",
    """
@place_please cjm -16 19 -20
^@thanks abcdefghijklmnopqrstuv -30 -28 -37 -30 -51 -61 -41 -45 -40 -41 -44 -54 -91 -34 -35 -47 -40 -41 -35 75 -48 -41
instead_of n -17
just__i m -19
not:going lmp -17 -34 -19
this_one m -21
~ails adu -17 -18 -20
~ain cdehknopqrtv -42 -34 -42 -59 17 -25 -28 -40 -49 -18 -37 -26
~efon abcgjnoq -20 -20 -17 -18 -21 -20 -17 -17
~sup bchijlopqruv -29 -16 -19 -20 -21 -21 -26 -24 -21 -29 -26 -19
""",
    """
~<par bcefghklmqst -17 -15 -35 -37 -22 -26 -18 -16 -26 -33 -20 -43
~bre acdefgknopqrtu -35 -34 24 -33 -33 -35 -30 -39 -28 -15 -29 -37 -27 -46
~nswe abdgjlnpqrsv -25 -17 -23 19 -16 -17 -22 -16 -21 -15 -21 -18
~tmrw b 15
¿__hay djn -17 -20 -16
""",
    """
^@body aisu -16 -17 21 -18
booster am 19 -18
menu cdfghijlmnouv -19 -25 -15 37 -19 -26 -22 -20 -29 -18 -16 -28 -16
number_for ju -15 -16
to_your m -19
~nsig bmn -19 -17 -19
~ola abdghjlnoqrv -26 -18 -31 -28 -23 -30 -20 -27 -20 23 -27 -19
~pec djloqsu -20 -16 -16 -17 -22 16 -24
~resu abcdeghjklnqt -23 -16 -22 -21 -20 -32 -16 -19 28 -37 -15 -20 -18
~sid adgijloqruv -35 -34 -27 -17 17 -16 -27 -23 -18 -21 -26
""",
    """
como_funciona g 16
in_she an 22 -15
~<pes lm 18 -16
~boos am 19 -18
~nscr almo 19 -31 -22 -15
~ran bceghjklopqstuv -37 -46 -41 -47 17 -24 -39 -43 -18 19 -18 -38 -20 -25 -23
""",
    """
company_is u 19
desayuno gjmnr -16 -19 -22 26 -16
el_pin jm 17 -16
give__# m -15
hay__ahi hinqu -18 22 -16 -18 -15
~jazz m 15
~luci u 16
""",
    """
@medicine__day n 17
and__home q -20
subscribe klm 24 -24 -25
~fon abcgjoqs -24 -22 -19 -23 -27 -20 -23 -16
~mpa abgilr -17 -24 -23 -26 -16 -17
""",
    """
@vehicle__that mq -17 16
did abcefghijlmopqstv -20 -40 -29 -21 -17 -22 -39 -19 -31 -30 38 -37 -31 -37 -40 -32 -21
find_out jm -18 21
not_do lmq -16 -25 -24
outsi* u -21
take__number m -20
taking__a anr -20 -15 -16
text abdeknopqrstv -19 -48 -29 -17 19 -33 -37 -33 -26 -28 -33 -20 -26
y_esto fgu -17 -17 20
~<afe mnu -18 22 -19
~<mak bdhjknpqtv -15 -17 -27 -31 -30 -43 -22 -27 -16 -24
~eren cdhiklnpqst -17 -31 -20 -29 -21 -32 -20 -22 -29 -19 -20
~ink> acdhikopqrtu -18 -16 -27 -28 -20 -19 -23 -19 -21 -19 -15 -35
""",
    """
fax_the m 17
please__a b -17
uh acdefhijlmnqt -16 -18 -25 26 -27 -21 -17 -22 -25 -34 -17 -17 -19
~cho cdefgijmnouv -18 -37 -22 -19 19 -39 -31 -20 -23 -17 -35 -20
~clu bilm -16 -19 21 -27
~ell abehjknorsu -21 -30 -31 -42 -23 -19 -50 -26 -21 -17 -17
""",
    """
^gna mr -17 17
away acdefghijkmnotu -33 -20 -28 -26 -22 -27 -22 -24 -21 -18 -27 -30 -15 -22 -16
centro$ iu -17 -18
ciuda* ju 17 -16
flake* pq -18 15
~agua dn -21 -15
~tant abdjklnu -24 -16 -21 -21 -19 19 -21 -20
""",
    """
is__these lm -17 -18
it__snow dm -21 20
language$ cm 20 -22
me__@cancel oq -16 -16
plis dgl -16 -16 -18
she__not aiopq -17 -20 -25 -21 19
someone__can io 15 -15
""",
    """
@drug_before n 18
duerm* mnu -20 -18 21
el_@treat cefghijklmopqruv -19 -19 -16 -23 -18 -29 -30 -20 -23 -41 -28 -22 -24 -25 23 -22
got__on s -17
hmm defglu -18 -35 -24 18 -20 -20
i_hate a -16
mandando__@texts l -18
number__for m -16
off__@texts lm 23 -24
que__para abdmnopqu 15 -17 -18 -19 15 -15 -15 -16 -19
se_fue m 15
set__minutes mr 17 -15
would_a iu -16 -18
~amo> abl -22 -20 -20
~iss acefghimnpqtv -32 -26 -31 -21 -27 -26 -29 -21 -32 -39 16 -19 -28
""",
    """
^say adefjmu -15 -20 -18 -22 -21 25 -26
a_different iu -17 -27
be__do u 15
many__in mu 20 -21
need__@pay d 16
quiero_un l -15
~avin dghinopru -17 -17 -18 -19 -21 -20 -21 17 -18
~casi mr -20 19
~eals dm 17 -16
~our> bcefgnpsu -23 -35 -28 -22 -17 -39 -25 -16 -25
~rive abcdefghiklmoqstuv -33 -41 -24 -38 -23 -21 -26 -27 -35 -25 -31 -15 -28 17 -29 -24 -40 -18
~sto> adfghjkmnoqrs -53 -26 -34 21 -35 -48 -32 -24 -36 -27 -48 -27 -42
""",
    """
it__my din -21 -27 -22
~cte adimn -17 -16 -23 -17 -16
~eja acefklrsu -34 -22 -20 -19 -22 -37 -25 -29 -28
~enin dgijlnpqrtuv -33 -17 -20 -21 -21 -17 -18 -26 -26 -19 -19 -24
~jhg em 18 -17
""",
    """
a_driver jmp -20 -27 18
am_on abdgijmo -17 -18 16 -20 -15 -20 -30 -15
cel m -20
doing_it m -15
el_idioma co 15 -16
expli* dgjmnoqs -22 23 -20 -29 -16 -19 -16 -18
my__great mt 17 -15
otra_fecha a -21
puppy m 22
try abcdiklmnoru 41 -26 -16 -17 -21 -16 -17 -41 -16 -17 -20 -30
~chea j -18
~dama dm 15 -15
""",
    """
alerts bm -19 -21
gustaria__el a 15
mandatory m -18
to_it m -22
yo_mismo nq -18 16
~dud dimv -15 16 -17 17
~ete> abdhijnoruv -24 16 -22 -16 -22 -30 -21 -19 -20 -22 -19
~ias> bcdghikmnqrtu -23 -19 -23 -20 16 -25 -20 -18 -30 -24 -19 -21 -33
~ivo abcgjprsu -28 -20 -16 -25 -17 -17 -20 -19 -35
""",
    """
a_@fetch mq -19 18
after_all adhiklmnqrs -19 -17 -19 -24 18 -21 -15 -17 -21 -18 -30
aight e -16
me_llego dmr 16 -17 -22
point mu -18 17
si$ abcdefgiklmnq -18 -15 -17 -16 -23 -18 -16 -16 -16 -19 27 -20 -25
to__on bik 25 -25 -19
who_do gimnu -15 25 -16 -18 -20
~<nex cdehiklmpqrtuv -19 -36 -16 -29 -37 -32 -29 -16 -20 -29 -15 -18 -18 -25
~ccou dm -25 26
~tag di -16 -17
""",
    """
form dhjlmnoqsu -31 -21 -21 -16 19 -19 -26 -18 -16 -17
funciona m -23
should_he n 15
~sada m -16
""",
    """
but bdghjkmnortu -26 -20 -31 -26 -40 -19 -55 -24 37 21 -32 -34
do__your dghiuv -16 -18 -17 18 -26 -20
i__would lmn -17 16 -17
not:@treat o -15
tengo__ayuda g -16
~mos cdghijlnoprv -19 -23 -27 -19 -17 -21 -17 -24 17 -23 19 -27
~omin dfghiklmnqrstuv -38 -22 -24 -24 -27 -30 -38 -18 -25 -18 18 -34 -17 -30 -20
""",
    """
hold__@visit r 16
lo_mas a 18
me__and bq -16 -16
que__poner n -18
~<ki abefghipqrv -30 -15 -20 -21 -33 -33 -18 -31 -43 -37 -27
~<ra adehknu -19 -41 -16 -28 -27 -32 -48
~kjhg em 18 -17
¿_llevo n 15
""",
    """
^m abcdefghijklmoprtuv -28 -23 -26 -24 -40 -25 -18 -17 -23 -21 -22 -29 20 24 -15 -21 -19 -25 -21
and__need m -21
been cghijknopru -16 -16 -22 -26 -15 -19 -26 -31 -23 -19 -22
have adefghlmru -17 -16 -27 -32 -22 -17 -29 -23 -44 -24
mi__que dmn -17 -17 -20
mrs$ im -15 17
que__@open dfgno -16 -19 -23 -18 -18
trans* acdjnou -23 -18 -28 -18 -22 -20 -28
when__get a -26
~<lis cdefhijmorsu -30 -37 -18 -18 -32 -17 -48 -27 -40 -36 -38 -43
~<ste mqv -16 -16 16
~best dgijlnotuv -21 -20 -17 -23 -18 -15 -15 27 -32 -16
~ind> acefghijlpv -21 -29 -26 -27 -35 -17 -37 16 -23 -35 -44
""",
    """
a__with dq -18 -22
flight$ mo 21 -16
nah$ m -16
number_from i -18
~renl l 20
""",
    """
es__# dm -22 19
it__@person m -16
~dars n 16
~eart a -20
~olv cdefgijnpsv -19 -22 -21 -17 -24 -27 -20 -27 -15 -20 -19
""",
    """
@wrong_@place jm 17 -19
cubre$ dm 18 -17
from_here m -18
~lata n -19
~wepa eflm -24 23 -17 -20
""",
    """
do__leave m -15
donde__la adu -17 -17 -17
keep__me aglm -16 -18 -21 22
mi__# mn -15 -17
my_@treat ao -21 18
wepa$ eflm -24 23 -17 -20
~<hun mu -17 -18
~alla adfhjov -18 -24 -15 -20 15 -22 -24
~ker ao -26 -15
~labi aim 16 -18 -15
~onib dm -16 -20
""",
    """
@clinician__@call i 18
not:another mov 15 -24 -23
to_vote bm -16 17
you__@place imu -23 -17 23
~amil adgmnqu -17 -22 -16 -16 -16 17 -22
~illi b -19
~ueda bdfgklprstv -21 -19 -15 -26 -24 -17 -21 -16 -33 -18 -16
¿_@vehicle jmqu -18 -18 16 -16
""",
    """
@late_to hj 23 -18
need_an abdilmnqu 32 -22 -35 -26 -19 -18 -25 -21 -25
rent dmo -18 26 -16
should__an m 21
we__our bmoq -19 -20 -19 18
~brid mr -16 18
~ges j -15
""",
    """
a_live m -19
avisos akm -18 18 -22
for__patients a 15
got__and mrs -15 -17 20
have_that m -16
still__to m -15
what__they aju -18 -16 16
""",
    """
^how abceiklmopqrtuv -32 -39 -31 -53 -89 -39 -16 25 -71 -66 -79 -58 -72 17 -57
agendar a 21
al adefgjklmqrtuv -31 -17 -29 -29 -44 16 -43 -29 -16 -47 -38 -25 -17 -37
juega_la m 20
receta$ ailm -17 21 -16 -16
tengo_acompanante dn -21 -22
~aiti mn -17 -19
~spon dghjklnpqrsuv -22 17 -16 -17 -20 -19 -18 -20 -20 -24 -16 -24 -15
~us> dgilnq -21 -19 -19 -16 -19 -15
""",
    """
^decided bm 22 -18
at_the abdgklnoqstv -18 -18 -29 -17 -18 -24 -29 -22 -25 -15 -16 -32
~<cor abdefilmnpv -31 -22 -25 -16 -20 -38 16 -21 -33 -27 -23
~lene a 15
~xpli dgjmnoqs -22 23 -20 -29 -16 -19 -16 -18
""",
    """
a_# ilr -17 -16 -17
a__ya m -17
her__# im -18 -21
not:yo mqv -16 -17 15
odds gmu -16 -15 17
pasame__alguien i 19
point_of mu -18 17
posible ao 17 -16
run bdgijmnou -15 32 -26 -21 -17 -29 -20 -22 -36
~bie abdefgilpr -16 -18 -39 -18 -30 -38 -22 -17 -38 -43
""",
    """
^borren mv -24 -15
en_@english abcdgijklmnoru -29 -21 40 -21 -29 -27 -25 -24 -29 -17 -20 -25 -15 -26
have_a abcdghklsu -22 -44 -34 -37 -31 -33 -19 -25 -21 -26
rate jm -17 -18
with__@visit bmu 15 -27 -21
~aba abcefgijloptv -22 -18 -34 -19 -26 -43 -22 -39 -21 -18 -17 -21 -16
~fine bdijlnoprsuv -25 -28 -18 -21 -25 16 -20 -22 -22 -19 -24 -25
~has dmqr -17 -24 -28 -16
~ligr mu -23 21
~voi ajmnu -15 -16 -35 20 -16
~watc bdjlnpu -18 -15 -20 -17 17 -18 -27
""",
    """
@staff abcdefgijklnopqrstuv -37 -38 -48 -55 -59 -66 -45 72 -44 -43 -51 -41 -41 -45 -47 -49 -41 -54 -54 -46
can_have bikmoqt 25 -15 -22 -16 -20 -19 -16
esto_que fu -17 16
no__favor m -15
rates ju -16 -16
~ese> afhjklmnoqrsu -32 -23 -29 -26 -33 22 -35 -36 -25 -31 -26 -25 16
~pest lm 18 -20
""",
    """
a__where m -20
come__she an 22 -15
do__@medicine u -17
friends mq -20 23
~<rol m 20
~mar> imu -17 -23 -17
""",
    """
me__otra m -17
number__# mp -15 16
~<ble adgijnstu -20 -19 -18 -18 -15 -16 -16 19 -19
~agr abmopqt -17 -19 -24 -17 19 -15 17
~oes abefijloprt -27 -27 -23 -36 -34 -16 -43 -23 -42 -45 -38
~omew adgijop -19 -17 -16 -17 16 -16 -16
~sea n -16
~umer abcdefhmnopqrst -22 -35 -27 -35 -21 -20 -24 -29 -22 -30 -28 -24 -31 -28 -16
¿_puedo ghjm -21 -17 -22 -18
""",
    """
@place__# jm -19 19
else bcghijmnpq 15 -19 -20 -26 -29 -19 -25 -19 -29 -18
guys_still ah 19 -18
if_my agmq -16 -15 -26 19
patient$ aim 21 -22 -16
questions g -23
~mil acghijlquv -26 -20 -20 -17 -24 -21 -19 19 -33 -18
~plum giklmu -16 -18 -16 -21 19 -17
~ris> hm 18 -17
""",
    """
a_@spanish c 16
me__@english c 19
not:your bhilm -23 -22 -18 -19 -18
~gned gm -15 -18
~zz> m 15
""",
    """
anyone abdjlnpru -26 -17 -26 -23 -21 -25 -16 -16 -31
can__recomendo am -19 20
carro abdgimnqrv -24 -21 -18 -15 -21 -18 -19 18 -16 -24
to_give amu 19 -19 -15
trabajar_ese o 15
~rks> abdhijlno -16 -16 -20 -21 -17 -17 -18 -18 15
~uts> j 18
¿__@pay j -16
""",
    """
a_haircut am -19 17
am_the m 15
decidi__no bm 17 -17
me_hace apq -18 17 -19
much__@insurance d 15
my_count dm -22 20
need__time m -16
scared bdmpv 15 -15 -22 -15 -19
~read bfghijkmopqrtuv -27 -16 -34 -31 -28 -32 -53 18 -20 -15 -43 -16 -32 -33 -30
~sta bdefgnotu -47 -35 -71 -18 -18 -27 -27 -26 -38
""",
    """
de__@texts lu 16 -18
despues$ am -28 -22
us$ u -15
~<bot ghjoqv -17 -17 -17 -23 -16 -18
""",
    """
a_@treat m -22
am__a bijklnopt -26 -23 -22 -19 -18 -19 -24 -22 -15
how__today fhm 22 -24 -22
i_@eat dgoqrsu -17 -16 -20 -21 -18 -19 -17
npc im 18 -19
~bv> em 18 -19
~ibl ghkmnqstuv -15 -24 -19 -22 -16 -33 -22 -17 -26 -18
~tiv abcdefgjkmpqrstuv -24 -24 -23 -23 -22 -17 -25 -24 30 -21 -17 -22 -20 -22 -16 -27 -15
""",
    """
due__a m -17
in_an pu -18 -16
know adefhijlnps -20 -22 -22 -17 -32 -26 -29 -37 -16 -23 -22
me__baja b -30
my_alarm bo -16 -18
not_find dhjmno -15 -22 15 -43 -16 -25
take__@symptom mns 18 -18 -17
the__as mo -24 -18
where_at jm 18 -22
~ene> bcefhijlmnst -37 -41 -25 -25 -42 -46 -39 -35 -20 -26 -37 -29
~ored mu 21 -15
~prep abgijnu -27 -20 -27 -16 -17 16 -19
""",
    """
before_or d 17
do_not acdfhijkmnostu -34 -31 -17 -24 -17 -24 -30 -65 23 -65 -49 -35 -42 -17
is__longer m -16
licencia$ amq -20 22 -15
~cra acdgijkoquv -21 -18 -21 -15 -21 -22 -19 -24 -19 -31 -17
~isa> n -20
~marr impqu -17 28 -16 -15 -23
""",
    """
@vehicle_goes q -16
en_@pay cdno -15 22 -16 -15
in__who m -19
llego__las mr -17 18
mis_@medicine n 18
swap bhoq -17 -16 24 -15
~<bo cdefghikqruv -26 -28 -32 -26 -55 -45 -26 -18 -36 -17 -41 -41
~arne d -15
""",
    """
a__place juv -24 -20 18
break$ iu -19 -16
dura__de u -17
my__card bnpq -19 15 -16 -17
see abcdefgiklnopquv 47 -51 -40 -58 -31 -30 -38 -22 -35 -39 -46 -57 -41 -35 -48 -42
stay_with q -20
there_on aimno -17 -23 -18 -16 -16
~<pue deghjlmprstuv -18 -46 -17 -17 -47 -56 -32 -43 -55 -62 -49 -60 -49
~ctr b 17
""",
    """
get_for dm 16 -19
is__street r -15
~<awe hmt -15 -19 24
~nsiv u -18
""",
    """
@move_please cimo -27 -18 -21 25
el__me glmuv -18 -17 -34 -19 -16
how_far hju -21 21 -16
lo__@ride mpq -16 18 -20
~<gro n -18
~xact m -20
""",
    """
@relative__see an 17 -19
escribirme$ a -18
mareado s 15
to_find j 19
~ngam bm -20 -16
""",
    """
^wena defhlmtu -19 -23 28 -16 -18 -28 -16 -20
a__for abcfgjklmnoqrstu 17 -44 -25 -16 -24 -37 -22 -21 15 -31 -17 -43 -28 -24 -22 -23
keys m 16
the_@call abcgjklopqrsuv -36 -31 -17 -26 -24 -23 -25 -28 -23 -31 -25 -20 -25 -25
this__again gl -15 17
where__my dm -17 16
~ucti abdjn -15 -17 -16 -16 20
~utte no -19 -17
""",
    """
=beside:running_late jnpqr -29 -24 -22 -28 31
^saquenme l 16
cruzo adjm -20 -24 -15 27
el__se anqr -16 -16 -28 17
lugar__voy r 16
near_me jm -19 18
optio* abgijlmnu -16 -15 19 -16 -21 -20 -35 -21 -18
tacos am -15 21
un__o mnu -17 -17 -16
what_@place dgm -17 -18 -20
~noi eu 16 -15
~opt abcefgijmnprstuv -22 -26 -15 -19 -18 17 -22 -22 -20 -27 -20 -28 -18 -18 -31 -21
~rro> abdgiklmnv -28 -25 -19 -18 -24 -19 -16 -28 -23 -25
""",
    """
does__from dmn -16 17 -15
inside m -17
off__me p 17
thinking bor -18 -16 -15
to__at no -21 -17
~rete acm -17 19 -18
""",
    """
are_good bmo -17 -31 16
in_on m -16
~ened oqu -17 -17 -27
~nci defknprsv -23 -26 -26 -31 -40 -28 -32 -28 -20
""",
    """
have__@call mq -22 -15
not_come i -18
~acc bgiklmou -17 -20 -24 -18 -18 20 -18 -23
""",
    """
@cancel_my adeikmnqrsuv -25 -37 -17 -20 -19 32 -24 -19 -28 -16 -18 -23
@day_@hours ahmo -17 23 -27 -17
@relative_tiene p -16
@texts__off l 16
cancelo abfgjmnpru -19 21 -20 -22 -19 -37 -20 -23 -18 -23
de__puede n -18
el_@animal m 20
for_these l 20
happens$ dgmu -20 -28 -26 26
i__take abdhmpu 31 -28 -21 -22 -38 -28 -21
no__these l 18
o__# em 16 -16
~thre bdnopu -20 -17 -16 -16 -17 -18
""",
    """
cut__@drink n 16
write_a cgk -18 -19 -19
~<lma em -22 20
~echa diknprsuv -16 -17 -17 -15 -16 -17 -18 -18 -15
~efec admn -16 -17 -17 -15
""",
    """
#__me m -16
=beside:thanks bglmoqu 21 -18 -20 -36 -18 -15 -18
hay_@parking acdefghijlmnoqrtuv -27 -27 -29 -23 -25 -21 -27 -18 39 -16 -37 -28 -18 -16 -37 -17 -28 -16
not:queda mo -17 17
~ncio bdfijlnoqr -21 -17 -16 -17 -18 -15 -17 -19 -16 -19
~rdi> m -15
~rki dgnpqrtu -21 -16 -21 -20 -16 -20 -17 -20
""",
    """
#__@visit bm -20 -18
^take adghjklpqrsuv -18 -33 -23 -19 -26 -19 24 -34 -31 -18 -22 -25 -28
discount dm 16 -26
escribir am -16 -15
get__with np -18 -17
it__@eat m 15
por_fin bhmo -19 -18 20 -18
take_it hklpqu -18 18 -24 -23 -26 -19
wena$ defmtu -15 -23 24 -23 -16 -18
~lan abcefghjklqtu -35 -22 21 -26 -20 -46 -38 -20 -35 -32 -28 -23 -57
~omi> blnr -16 -16 19 -21
""",
    """
#_days o -16
^x abcdefghijklmnopqrstuv -27 22 -22 -27 27 -23 -20 -21 -25 -22 -20 -29 -37 -24 -24 -20 -23 -22 -23 -24 -28 -23
estoy__el dgjqu -19 -24 -26 -18 -16
help_with a -21
is__from bln -15 -15 -15
salie* adgklmq -24 -15 -24 -16 -18 -32 -19
talke* moq -22 -18 -15
you_send adg -16 -22 -22
~obod bdhmopqsu -20 -15 -22 -22 -21 -22 17 -16 -17
~rle n -15
""",
    """
^hgfhgf e 16
a__@relative bdgikqruv -26 -20 -28 -42 -28 -23 -20 -28 -21
hay__o n -16
name adginoqsv -27 -18 -19 -18 -23 -23 -20 -16 24
~<doi adhmnqrs 17 -19 -17 -18 -23 -17 -18 -17
~bsc abcegiku -18 -18 -17 -18 -24 -17 17 -32
~core m 21
""",
    """
@clinician$ acdegijklmnopqrstv 20 -30 -18 -23 -33 28 -39 -42 -42 -28 -51 -26 -42 -42 -45 -34 -25 -32
got__@ride bmopt -21 -24 -17 28 -16
make_an bou -16 -18 -16
the__now dginqu -20 -24 -15 -17 -17 -23
wait_there ampq -18 -16 -17 17
~mi> abeilopqu -25 -23 -17 -21 -19 -17 -17 -18 -18
""",
    """
a__questions i 16
moles* lm 20 -28
ok__morning n 16
said_no m -17
~acti begijknv -16 -17 -20 -25 -17 34 -19 -15
~rio> cdehinoprsuv -22 -27 -19 -21 -33 -22 -24 -25 -19 -20 -30 -22
""",
    """
@visit$ abcdefghijklmnopqrtu 51 32 -69 18 -71 -65 -73 -78 -77 -61 -69 -70 -60 -29 -28 -80 -33 -64 -63 -20
fell_through mp -17 -18
me_llevan lmpqr -16 -18 21 -15 -17
not:bots im 16 -20
ok__the m -16
tiene__@visit u -15
to__next o 16
will__go bt 18 -17
~afra n -15
~ayb e -16
~dnes tu 15 -16
""",
    """
@eat__@drink mnu -15 19 -18
@place__this gjmu -17 -18 -19 20
done__the am -17 -16
else_have abov -16 23 -17 -15
explain_what u 17
me_# am -15 -23
no__quien impqu -19 -25 -22 18 -25
ok__text klm 25 -19 -20
speak_@english c 22
""",
    """
be__in hjmnr -30 -22 -15 -16 24
is_she m -22
just__a bmnq -18 18 16 -29
records$ im 19 -23
~<eva m -18
~<lov bdnoruv -22 -18 -21 -23 -18 -18 -18
~ere> bcdekoqtu -23 -15 -16 -39 -60 -26 -22 -43 -24
~ial hjlmqrs -22 -16 -18 -26 -18 -18 -20
~susp mn -22 17
""",
    """
blue nu -19 -16
hit__@traffic klm 21 -19 -21
me abcdefghjmnpqtuv 21 -29 -68 -36 -146 -111 -17 -130 -31 -39 -48 34 16 -48 -19 -48
que__en adgjqs -21 -24 -20 -25 -18 -19
right cefiklpv -21 -24 -20 -30 -20 -23 -20 -24
~alre aikpt -25 -22 -15 -21 -15
~arli ijmou -19 -19 -24 17 -15
~nom dgijmq -17 -15 -19 -22 -31 -22
~nsul lm -15 -19
""",
    """
@visit__hour m -17
disculpe bm 15 -24
have__can imns -16 -21 18 -17
my__next amnpu -20 -19 20 -17 -19
~anta abhikpqsv -41 -21 -25 -15 -20 -17 -24 -21 -20
~nos agijloqtv -23 -22 -21 -21 -23 -26 -24 -20 -18
¿__numero ju -16 -20
""",
    """
baja_de kl -19 18
cancel abcdefghijklnopqrstuv -45 66 -46 -29 -49 -46 -53 -45 -54 -46 -53 -23 -48 -32 -41 -32 -20 -41 -47 -53 -46
that_bad mns -26 19 -17
~<hj em 19 -20
~alf noqu -17 -16 -16 -16
""",
    """
a__esta u -16
out$ abcdefghjklmpqrv -38 -22 -21 -64 -58 -44 -55 -49 -47 -55 29 -35 -43 -23 32 -44
to__is dmnq -18 -24 -23 16
venden dmu -25 23 -22
~rec bcdefgnor -48 -24 -22 -31 -31 -19 -16 -30 -17
~rok dnp -17 -19 -16
""",
    """
mi_numero abgijklmv -20 -24 -25 -29 -15 -29 33 -36 -21
to_leave m -19
what_city jm 17 -18
~noug dlt -17 22 -17
~ubl bimr -20 -16 -24 -18
""",
    """
^todo bt -21 -18
not__be lmo 20 -26 -17
what__sacar m 19
when_does am -20 22
~boy m 16
~each bcjknopqrst -31 -25 -32 -29 -30 -19 -18 -20 -17 -21 -15
~uys begiklmnorv -15 -18 -25 -25 -18 -21 -19 -22 -15 -23 -24
~wrot m 15
~zy> tu -15 -16
""",
    """
my_# abcdeghijklmnopruv -24 18 -16 -28 -28 -19 -16 -31 -16 -17 21 -36 -38 18 -19 -38 -20 -24
se_puede bhijkmqrsu -26 -21 -42 -22 -22 -50 -36 -27 -26 -16
top__the fmno 18 -16 -15 -17
where__was m -24
~ank> dhimu -22 -24 -16 17 -16
~choi gm 21 -21
~ra> cefilnpqrt -35 -64 -60 -27 -40 -32 -23 -60 -22 -57
~uall ajm -15 -16 -26
""",
    """
sitter mnoq -26 -15 24 -22
~arri abipqsuv -26 -16 -19 -17 -19 -16 -23 -15
~tak acefgijmorstuv 23 -18 -32 -33 -24 -49 -17 -23 -32 -22 -20 -36 -42 -21
""",
    """
bad_is dm 15 -17
choices$ gm 20 -18
deja bdjlmnq -22 -15 19 -19 -26 -15 -23
get abdefhkmoprstv 28 -46 -19 -48 -43 -29 -19 -21 -35 -27 -34 -36 -51 -45
you_still mnoqs -34 -19 -17 -17 -20
~<sol dghijkmnpqrs -15 -26 -18 -28 -26 -19 -30 -22 -23 25 -25 -19
~ify> djlmnu -16 -19 -18 -20 -23 18
~lat> nq -15 -18
""",
    """
@insurer_a aghijklnorsv -29 -22 -19 -22 -16 -18 -21 -26 -30 -18 -15 -23
^just adefghjklmopqtuv -28 -32 -15 -19 -23 -22 -18 -16 -21 20 -33 -28 -32 -31 -39 -25
a_@food adghijnoqruv -19 -23 -25 -17 -18 -23 20 -15 -18 -20 -25 17
called__to m -15
can__say gmou 23 -25 -15 -18
in__of m -15
my_@relative bdefghikloprstv -27 -20 -36 -38 -41 -45 -46 -19 -53 -28 31 -28 -37 -34 -43
my__what m -20
sea bo -16 15
there_a bfhnopqrsuv -34 -29 -48 -36 -18 -22 -42 -31 -36 -28 -26
were jr -17 21
~eavi br -18 24
~eme cdefhklmnpqstv -18 -32 -31 -31 -44 -18 -17 -33 -43 -35 -19 -44 -29 -24
~pai gijlns -29 -16 -25 -16 -29 -16
~ria efhjklmnqrstu -16 -25 -42 -26 -16 -30 -28 -39 -36 -30 -40 -27 -45
""",
    """
@cancel__@visit adikmnoqrsuv -44 -30 -21 -18 30 -20 -32 -22 -20 -18 -24 -24
a_table m 15
do__all agjnqu -27 -22 -20 -19 -18 -28
esposo agmou -17 -18 -29 -24 -27
me_there p 16
need__i m -27
need__up d -16
tiene$ amq -20 -24 -19
~hese abfhjklmnopqrs -24 -31 -21 -25 -22 -30 26 -27 -33 -32 -16 -26 -23 -22
""",
    """
@clinician_me abmp 24 -17 -30 -16
@drink_ok dimnqu -27 -16 -35 32 -19 -24
^deme bjmo -16 16 -20 -21
that_in ju -16 -16
un_@drink mnu -19 22 -17
what_this gmu -19 -18 20
~sla iu -15 -17
""",
    """
@ride__no q 15
^end abcdefghijklprtuv -18 -16 -23 -25 -35 -26 -25 -23 -29 -17 -30 35 -21 -18 -20 -32 -28
become dou -18 18 -17
de__la am -21 -18
for_@day adilmqrs -23 -20 -16 -15 -30 19 -17 -18
interested$ m -27
mi_@animal amoq -19 18 -15 -27
no__dormir s 15
oil$ mno 29 -18 -25
on_@insurer n -16
trash$ amo -15 17 -15
~ance cfghjknpuv -18 -19 -26 -17 -32 -23 -33 -18 -37 -31
~bre> acdefghikmnoqrtu -27 -25 26 -21 -23 -28 -23 -29 -23 -38 -32 -28 -26 -31 -17 -34
~do> cdefhilruv -31 -34 -69 -37 -28 -19 -36 -18 -17 -24
~ntem bi -18 -22
~wak ampqr -23 15 -19 -16 -19
""",
    """
can__@eat m 18
con__ya m -17
have_on u -15
me_my abcijklmoqru -32 -19 -23 -28 -16 -25 -27 17 -19 -16 -19 -22
type gju 17 -17 -22
~want adefjmnpqrstu 19 -39 -21 -18 -24 -18 -31 -39 -29 -35 -28 -34 -23
""",
    """
@clothes__or gn -16 16
@drive__from jmu 17 -17 -25
insurance acdgijklopqrstuv 18 -17 19 -26 -23 -30 -16 -18 -30 -25 -45 -22 -21 -19 -35 -20
is__anything ad -17 -16
saber imo -16 -20 -16
when__@holiday ahm -17 -21 18
~<fr acejknoqrtv -28 -21 -37 19 -23 -21 -41 -58 -17 -25 -40
~ebo acdefjklrs -15 -29 -25 -27 -30 -38 -27 -32 -34 -36
~saq lm 17 -16
""",
    """
@relative__for mop -23 -17 17
a__be dmu -17 -19 -16
in__next a 15
long_do j -16
nota mu -20 22
the__question m -22
ya_voy bjlmopqrs -33 -23 -17 -31 -22 -20 -26 35 -19
~<tee d -19
~fue u -17
""",
    """
glasses abdilmqu -25 -16 -21 -17 -17 23 -20 -17
me__are abglmo -15 -17 -16 -16 -31 22
take__the almq -18 -15 18 -19
~<im b -17
~its> m -19
~nas> beglopu -21 -22 -17 -19 -27 -19 -19
~salg dgmnosu -23 -16 -28 -27 -26 -19 -20
""",
    """
gas__high mu 17 -20
jajaj* elm -20 -18 25
know__put gmu 22 -19 -24
on__is mn -25 -27
on__side jm 16 -16
to__@treat aikm 28 -16 -16 -22
un__la o -18
you_prescribe mu 16 -18
~<gra acdefghiknqsuv -18 -25 25 -25 -19 -19 -30 -21 -17 -17 -23 -24 -28 -22
~acte i -16
~ar> cdefghmrtv -60 -37 -61 -44 -22 -22 -18 -26 -20 -18
~eva> jk -16 -16
~rac abdhiknopq -17 -26 -21 -17 -20 -20 -24 -21 -17 -19
""",
    """
bring__@medicine m -16
long__take dmu -18 25 -16
of__and m -20
~lit bcghjntuv -28 -18 -18 -19 -20 -19 -17 -26 -16
~rop> adkmprsu -31 -18 -15 -39 -26 -29 -18 -24
""",
    """
martes bcdghijklmnopqruv 17 -17 -20 -15 -34 -20 -22 -19 -28 -42 -25 19 -19 -24 -19 -18 -16
playa jm -16 18
playe* i 15
quiero_que i -17
~ecei i -21
~uto abcdijnorstuv -24 -19 -17 -31 -20 -18 -28 -23 16 -27 -16 -26 -19
""",
    """
not:molesten m -18
que__deja gjmq -16 21 -20 -21
salir an -16 -17
~bscr abcegiku -18 -18 -17 -18 -24 -17 17 -32
~len dhijmoqru -23 -17 -21 -18 -27 -16 -19 -16 -20
~nvie bilmquv -15 -16 18 -28 -18 -18 -19
""",
    """
@cancel_just bmor -19 -28 28 -17
^everything abd -16 -16 -18
^never agrst -22 -18 -21 -16 -17
few mr -23 19
me_how dgqu -20 17 -16 -17
number__your jmv -15 -25 -18
~all> adghimnopqs -19 -20 -18 -27 -24 30 -28 -21 -16 -19 -27
~ast> bfiloqt -25 -15 -23 -30 -29 -27 -26
~bn> em 24 -25
~eliv m 20
~hgfh e 16
~xten diu -17 17 -16
""",
    """
my_records in 16 -18
se__luz m 19
""",
    """
about cefghjklst -21 -15 -26 -36 -36 -44 -17 -18 -23 -24
find__be r 15
he__his mn -19 20
nm cefluv -16 16 -23 -22 -18 -15
slide__to mo -15 19
will__there bdmnoqu 21 -22 -31 -25 -19 -25 -17
~jhg> em 18 -17
~lant agijmou -17 -24 -21 -17 19 18 -24
~ofte dnu -20 -19 17
~taki bdilmosuv -26 -30 -20 -20 -35 -17 -26 -23 -18
""",
    """
@call_off blmv 17 22 -31 -15
^mornin fm 18 -16
alguien__@call i 15
am__on m -16
atienda$ i 15
molestar$ lm 15 -19
nothing_happened m -18
quest* abjlnopqrsu -16 -18 -20 -16 -23 -21 -19 -21 -19 -20 -26
used abm -19 -16 19
""",
    """
@medicine abcdefghjklnopqrtuv -65 -45 -50 -79 -40 -39 -71 -54 -67 -54 -55 55 -65 -53 -57 -17 -40 19 -45
do__hold m -22
do_with gu -17 -16
have_been atv -20 20 -21
i__@place m -17
me_this lmuv -23 25 -18 -24
rid m 17
sistema m -16
taken_care m -17
~eco dfhjlru -22 -17 -34 -34 -19 -19 -17
~ut> cefgjkpstv -30 -21 -30 -49 -26 -21 -18 -30 -30 -18
""",
    """
carne aj -17 -19
clear abdfgijlmpqu -16 -18 -15 -18 -25 -17 -15 -22 28 -19 -17 -26
contestar gn 18 -21
is__go dm -16 -20
yet bgijlmnoprsuv -18 -28 -18 -18 -19 22 -20 -22 -18 -16 -19 -23 -32
~shou bcdhklov -32 -23 -38 -24 -17 -29 -22 -16
""",
    """
@ride_i bpq -16 18 -18
@symptom__@move s -15
get_on a 18
i__over imu -21 -18 -16
mind_on m -19
no_good m -20
ok_if m -16
owe_anything dmn 20 -17 -16
~ibo> gimu 20 -16 -18 -17
~nail adnu -20 -19 19 -19
""",
    """
@animal$ bcdghijlmopqu -15 -19 -30 -24 -24 -26 -28 -15 31 -16 -17 -27 -40
my_driver mpqr -38 -27 20 -16
~fel abdefhijklprsu -17 -22 -16 -16 -27 -25 -25 -19 -18 -21 -24 -23 19 -27
~imit d -17
~nda> cdghklnoqr -24 -29 -35 -25 -26 -40 -27 -30 -24 -25
""",
    """
arriv* m -19
language cu 20 -20
my_@vehicle bdimnopqrsv -17 -17 -19 22 -16 -16 -26 -23 16 -23 -16
the__running m -15
~fjd em 21 -20
~rai abdghijklmqtv -36 -24 -39 -26 -26 -31 -35 -22 -21 20 -29 -21 -18
""",
    """
@call__a i -19
@spanish__of c 15
bring__but q 16
can__be bdhijpu -19 -26 -22 -16 -15 -17 -28
como__@treat a -19
i__@wrong iv -16 -21
para__trabajo a -17
what__want m -17
who_you m -22
~<cha cefhjqstu -36 -24 -20 -26 -42 -34 -33 -34 -33
~amor bm -16 -19
~dkf em 20 -21
~out cefghklsv -32 -28 -37 -53 -19 -23 -31 -35 -24
""",
    """
@visit__otro o 18
bring_me an -16 -24
guard* abmr -15 -22 -16 21
ir abcdefghiklmprstv 20 31 -44 -55 -25 -34 -56 -27 -58 -41 -40 -72 -26 -43 -16 -26 -48
lleva amnp -19 -20 -16 24
que_dias fhm -19 19 -16
~sspo m 17
""",
    """
am__one m -16
atienden befghijklmnopqstuv -18 -28 -23 -30 24 -24 -16 -16 -18 -43 -29 -23 -17 -21 -20 -16 -26 -18
no__here lmv -15 -17 18
podcast$ m 16
story$ il -16 -17
the__locked a -17
you_@move dhiq -20 -20 -17 -19
~quen klm -16 17 -18
""",
    """
a_resume km -16 15
any__to m -15
costaria d 17
done_getting glu -16 17 -17
get_put mu -19 16
home_and ps -20 20
mensa* abdmoqrs -18 -16 -19 -23 -17 -18 -21 -17
my__message gm -20 21
rain_tomorrow bm -16 16
~<lam mu -20 -16
~aco> nqu -17 -16 -24
~bic a -19
~ien abcdefghjklnr -18 -18 -19 -21 -63 -38 -18 -34 -25 -25 -20 -38 -16
~nion r -16
~tac bcdghlmoquv -22 -15 -34 -30 -18 20 -32 -27 -19 -36 -22
~test abdghjlnpqrsv -32 -27 -34 22 17 -21 -34 -40 -19 -26 -21 -21 -22
""",
    """
@hello bcdefghijklmnopqrstuv -59 -45 -54 -67 87 -44 -34 -57 -54 -27 -47 -33 -53 -36 -61 -37 -47 -63 -17 -52 -62
does__if m -17
hold__for m -15
it_to adu -17 -19 -20
me__ya m -23
total$ dmu 21 -21 -15
~anme aklm -20 19 -24 -19
""",
    """
make__# bo -20 17
nights m -15
you__is h -22
~erd aefhjknopqv -24 -20 -23 -31 -16 -29 -39 -15 -30 -31 -29
~nbv efm 22 -15 -25
~nyo abdjlnpru -26 -17 -26 -23 -21 -25 -16 -16 -31
""",
    """
@vehicle__the jmq -22 18 -19
full u -15
mon abdmstu -23 -26 -21 20 -15 -17 -26
what_@door dfgjmu -17 -17 -22 28 -18 -19
~anit m -17
~ivos u -15
~knit an -18 16
~rder m 18
""",
    """
@thanks__much t 16
contesto ilu -21 -22 -16
do__text klm -28 36 -24
drive* abcdefghiklmopqstuv -25 -36 -19 -28 -19 -19 -21 -22 -31 -23 -28 -20 -27 15 18 -24 -22 -32 -16
hook__with amu 20 -18 -16
i__sit q 16
i_lost blmnr -21 -16 18 -17 -16
la_vuelta p -19
proxima$ m -16
streets_over m -17
to$ bdgnoq -17 18 -22 -33 -16 -26
walk bcdimoqr -23 -16 -36 -23 -20 -16 20 -20
what__side jms -24 19 -17
~<aff m -17
~<wai cdhjlmpsuv -21 -23 -18 -16 -23 -29 16 -20 -29 -19
~<whe bcefikloqrtuv -41 -18 -33 -44 -16 -46 -27 -16 -50 -20 -33 -21 -31
~rva m -26
~tyu em 19 -21
""",
    """
at_my npr -19 -17 -17
la_pregunta m -15
no_comprendo m -16
unstop$ cefgklmru -17 -22 -15 -16 29 -29 -28 -18 -16
~algo cjkmpqstuv -19 -27 -17 -41 -30 -32 -16 -16 -26 -23
~eek> cdgijlnoqrs -23 -27 -27 -22 -21 -27 -23 24 -20 -16 -37
~ents ij -20 -19
~forw ilm -20 -15 15
~iri b -18
~lete bio 17 -19 -16
""",
    """
@relative_bailed q 17
dolor_de ns -15 15
later__you o 17
on__@ride mp -22 16
round$ amo 18 -17 -17
sunny dm -15 16
~ande bdghnopqstuv -26 -19 -21 -28 -25 -24 -22 -24 -19 -18 -28 -24
~bvc em 17 -19
~ive> cefgjkstu -29 -23 -22 -42 -48 -39 -35 -27 -26
~lped m -16
~sena gim -15 -20 17
""",
    """
not:bien mo -22 16
risks$ mu -16 17
~<at cdfgiklnpquv -16 -31 -20 -26 19 -23 -27 -39 -20 -34 -30 -30
~gno ahu -16 -16 -20
~nsa abefhjnopt -29 -27 -20 -17 -21 -22 -26 -28 -24 -16
~stad djmu -15 -20 21 -20
""",
    """
@clothes__you gmnu -20 -20 22 -16
aceptan__@insurance d 18
good_@day mt -26 15
please_keep klmv -21 -15 27 -27
spell mu 22 -16
the__@clinician a -17
the_sacar m 17
what__be admnou -19 29 -21 -15 -17 -24
will__@drive mp -20 18
~nfo iloru -17 -20 -24 -16 16
~nts bdeilnu -20 28 -19 -32 -24 -24 -33
~ora> bcdefijklnqstu -16 -27 -33 -19 -27 -38 -45 -30 -28 -21 -38 -42 -20 -46
~plaz abhjmu -19 -17 -18 21 -18 -17
~tis abnru -24 -17 -17 -16 -21
""",
    """
^para adimrv -22 -27 -18 -29 -16 -25
earli* ijmou -19 -19 -24 17 -15
hay__@pay m -19
necesito__un m -17
pesadillas ms -20 16
you_gave ao -19 18
~<eda a -16
~pou m 19
""",
    """
^nope ef -23 -17
start bcdefgijklnpstuv -24 -23 -30 -31 -28 -30 -35 -32 36 -36 -41 -22 -43 -31 -33 -27
~guy begiklmnorv -15 -18 -25 -25 -18 -21 -19 -22 -15 -23 -24
~rati mu -24 -18
~tyu> em 19 -21
""",
    """
con__o i -19
it__@date ablmou -18 -20 -15 -22 28 -16
possible$ m -18
~ane abgjklnv -27 -23 -17 -23 -16 -19 -25 -19
~aqu bcdefhiknoprstuv -29 -27 -30 -20 -18 -28 -33 -31 -16 -34 -30 -38 -26 -21 -36 15
~ens> afnu -18 -16 -15 16
~rue> jq -20 -16
""",
    """
can__another ao -17 16
the__free a -15
~ili gjklv -19 -17 -15 -15 -16
~mys djmu -19 -15 -18 -21
~osib a 17
~peed m 16
~uire m -22
""",
    """
do__want abjkqtv -36 16 -18 -27 -19 -20 -16
open bcdefhjklnopqrstuv -33 -25 -21 -28 -33 41 -59 -29 -31 -34 -26 -33 -36 -50 -39 -37 -39 -33
the_next ghij -17 -22 -17 -32
whereabouts jm 17 -18
will__back abg -16 -21 -16
with_@clinician iu -24 16
~eadi m -16
~ejos jmru 19 -25 -16 -16
~igr dqu -17 -15 21
~nall a 17
""",
    """
cool l -15
credito$ dm 21 -15
i_wear adgjnoqsu -18 -16 -24 -21 15 -18 -18 -28 -34
my__she mps -30 -21 -17
rathe* amu -18 -22 -18
~ope eghjlnpqrstu -26 -18 -27 -18 -19 -27 -15 -27 -21 -21 -17 -26
""",
    """
@vehicle abcdefghijklnopqrstv -92 -84 -70 -54 -45 -56 -78 -22 -77 19 -67 -67 -93 -60 -26 57 37 -84 -53 -70
long__this u -17
more_@texts l 19
one$ defghklmqrtu 15 -21 -20 -24 -33 -36 -44 -49 -36 -20 16 -40
~levo acdfghijklnquv -24 -17 -25 -16 -18 -24 -18 -23 -17 -21 25 -25 -23 -22
~meb gjmnrs -17 -16 -37 -25 -22 -20
~que bdefghnopv -38 -18 -36 -40 -22 -43 -22 -19 -15 -20
~rla m -20
""",
    """
^put bdeghijlnopqrstuv -33 -32 -18 -23 -23 24 -22 -26 -24 -35 -22 -21 -23 -24 -20 -31 -20
decided_against b 15
eta_# behmorv -16 -22 -17 -23 -19 31 -15
interesada$ mr -20 -16
not_be abdimnqsu -16 28 -22 -15 -30 -20 -26 -23 -16
spot__am mr -27 16
what_time abdgioqsu -56 -16 -47 -33 -15 -49 -23 -15 -34
~have adefghlmru -17 -16 -27 -32 -22 -17 -29 -23 -44 -25
~odo> aefghijkloru -24 -16 -18 -19 -17 -22 -18 -16 -24 -27 -21 -18
~surg o 18
~usp mn -22 17
""",
    """
mandame_la jm 15 -16
period m -17
proxi* m -18
que__@visit d -18
text__number l -17
~blem adegijlnptv -24 -19 -17 -16 -20 -18 -20 16 -15 -16 -18
~inv ai -20 -16
""",
    """
em_back km 22 -20
for__more u -16
not__day v -15
~ona> m -28
""",
    """
@open_are hjm -20 19 -22
que__vea a 15
you__someone im -22 -20
~ory> jln -17 -18 -15
~rby m -15
""",
    """
@clinician__me ilopu 17 -20 -19 -22 -19
^wtf m -19
a__that amu -18 -19 -21
before__after d 17
is__@clinician apu -24 -15 -18
voy_en adijmnou -16 -21 -18 -19 -24 24 -18 -16
~<alg bejklmprstu -32 -19 -37 -33 -40 -28 -20 -47 -18 -25 -45
~<wri ainopqv -24 -20 -19 -18 -16 -21 -16
~rted knu -19 -23 -18
""",
    """
another cdghilnprs -17 -20 -23 -19 -25 -25 -24 -20 -19 -21
el_@insurance dm 18 -26
if__@drive n -17
is__@place adfginosu -21 -30 -16 -20 -33 -25 -20 -18 -21
like__a iu -16 -20
room_with a -15
yo__i am 16 -16
~delo e -15
~lify m -19
~uto> d -16
""",
    """
del__@day mo -15 18
got__it abmou -17 -19 -31 26 -20
long$ amnu -16 -25 23 -18
podeis m -17
puede_@fetch abcmopq -23 -18 -16 -22 -18 -20 18
turned r -16
~ero> defghmnpstu -20 -44 -44 -21 -48 -21 -53 -30 -38 -42 -20
~luck mn 23 -20
""",
    """
answering g -19
at__that m -20
cel_es mv -18 15
did__@cancel bdm -21 -15 18
good_@stop m -15
school$ m 16
spot$ q -16
to__these i -15
~ach abckmnoqrtu -23 -34 -31 -35 -18 -40 -27 -27 -28 -25 -20
""",
    """
@pay__bill i -17
^a bdfghklnrstuv -39 25 -19 -30 18 -23 -27 -37 -20 -30 -15 -22 -29
a__mi abm -19 -15 -28
it_@price mu 18 -20
me__que cdgmp -15 -29 -28 -30 -17
o__jaja g -15
put_my m -15
to__@texts aikl -26 -24 25 -20
vienen m -17
~cit dn -15 -17
~hat> abceiklprsv -24 -17 -28 -62 -21 -39 -57 -34 -61 -19 -43
~unti an -15 -19
~yli k -16
""",
    """
back__@texts m -15
como__@visit abdgmnsu 19 -34 18 -16 -30 -27 -17 -32
get__date m -18
my_@call abcdghilnopqrs -26 -24 -19 -40 -27 -16 -21 17 -25 -21 -22 -18 -36 -17
partir mo -25 -15
~rds ajklou -21 -16 -17 -16 -20 -16
~row cfgjknprtu -18 -20 -24 -22 -20 -18 -21 -30 -17 -31
""",
    """
el__y r -19
info blmo -17 -18 -16 -18
my_@day o 16
my__went dj -19 -15
~body cdegjklmnqrstu -25 -18 -19 -33 -25 -26 -20 -57 -38 17 -38 -18 -29 -17
~eces defghjlprtv -19 -24 -19 -27 -24 -27 -17 -32 -27 -21 -26
~nfl mo -16 22
~oche abdgijlortuv -24 -19 -22 -16 -20 -20 -19 -22 -20 -16 -22 -21
¿__si abhjmnsu -18 -16 -17 -20 -27 21 -15 -29
""",
    """
@eat_at mn -17 16
dolla* g -18
~<adi u 16
~cob adjlmopqrsu -16 28 -16 -17 -23 -18 -15 -21 -19 -23 -21
~est bcdefknopqrs -31 -25 -39 -68 -29 -29 -42 -30 -29 -28 -18 -17
~live ajlnoqu -19 -16 -19 -23 -15 15 -25
~lmao em -22 20
~ndan cdfglv -22 -19 -19 -27 -15 -22
~uer cdefghilnoqrtuv -16 -24 -20 -23 -36 -30 -42 -38 -15 -18 -17 -15 -21 20 -29
""",
    """
ya__el aj -16 -26
~aya> j -19
~dame bcdjmnopsuv -28 -17 -24 21 -21 -18 -22 -19 -18 -27 -19
~nitt an -18 16
~rsta u -17
~sca> m -17
""",
    """
fue_la bmo -17 20 -17
hate ab -19 -16
part djmnqu 23 -19 -26 -18 -19 -19
transporte abdghjklmopqrsuv -21 -17 -20 -20 -19 -30 -18 -25 -27 -16 23 19 -23 -16 -21 -18
veces an -23 -15
~apa beghiklmnopsu -18 -21 -20 -18 -24 -17 16 16 -29 -23 -19 -19 -26
~ommo su 18 -18
""",
    """
earliest jmo -16 -18 -16
es_lo ijmnuv -16 -20 -22 -15 17 -16
fin bhmo -21 -19 18 -19
lo_pense l -21
nota$ mu -20 22
side gnu -16 -17 -15
~<er acdijlnoqstu -31 -16 -23 -19 -18 -28 -22 -23 -21 -19 -15 17
~brir h 17
~nme> acdefghjklmnpqstuv -29 -32 -29 -27 -20 -33 -30 -32 17 23 -48 -36 -30 -27 -32 -20 -42 -36
""",
    """
able imnoqrsu -15 -21 26 -22 -25 -19 -17 -15
mail$ m 21
textos abgilmou -18 -18 -16 -20 27 -36 -17 -21
the__effects s -15
~<tm b 15
~agra t 18
""",
    """
el__pero o 19
long_before ms -26 -16
mole am -16 19
que__llega hm 15 -19
you_may kl 15 -16
~<gue u -21
~<ven abcgijlnoquv -29 -22 -20 -17 -23 -16 -17 -24 -17 16 -31 -16
~duda i 17
~gio no -17 17
""",
    """
=said:location abcdefghijklnopqrstuv -55 -102 -53 -112 -77 -110 -70 -111 -114 117 -82 -83 -110 -92 -67 -96 -22 -110 -89 -61 -94
able__@drive q -22
during mn -20 15
hacer dmoq -17 -32 -17 -28
if__have pu -19 -18
says__@stop klm -16 -15 16
the_morning mrs -26 -21 -21
time_does dmn -17 15 -16
~aff mo -28 -15
~bbie muv -21 -19 20
~esd abdgilmoqrsu -29 -23 -26 -16 -16 -17 -26 -23 -19 -31 23 -22
~iens lm -19 18
~san> gu -16 17
""",
    """
a_real m -18
afuera$ j -18
estoy__# mr -19 19
wear$ gmnu -17 -44 27 -17
~ahor cdijklmnopqstu -15 -19 -21 -19 -17 -24 20 -26 -18 -16 -19 -19 -25 -20
~isi bdmpqsuv -25 -21 -32 -24 -19 18 -36 -18
~ll> acefgiklmnotv -35 -73 -23 -24 -23 -24 -37 -22 16 -18 -28 -33 -69
~lta cefghijklmnoqstuv -22 -29 -25 -24 -22 -24 -24 26 -42 -30 -27 -18 -21 -23 -22 -32 -27
""",
    """
crazy$ t -15
off_the acghiknpqu -29 -16 -21 -17 -21 -26 -18 -18 -22 -16
per_@visit dmu 27 -26 -24
still__the b -16
~buic m -16
~ios bcdgijkmnoqrv -28 -23 -28 -19 -22 -15 -17 18 -17 -24 -18 -17 -21
~onga bcmu -19 -16 -22 -15
~riba bgiou -17 -26 -22 -19 -19
""",
    """
messa* abdlnot -22 -18 -19 19 -17 -16 -24
quedo abijnou -30 -19 -19 -19 -28 -20 -18
shoul* bcdhklov -32 -23 -38 -24 -17 -29 -22 -16
your_help g -15
~<dif adhijmno -26 -26 -16 -26 -21 -19 -19 17
~lap m 16
""",
    """
^nm fl -18 -17
^she abdghijloruv -25 -27 -18 -19 -20 -25 -15 -28 -22 -26 -22 17
what_@clothes dgjnu -21 -21 -17 21 -19
~gano imuv -19 22 -25 -22
~ndi> b -15
""",
    """
had_@food n 18
of__the o -17
voy__@vehicle r 15
when_you u -19
word$ mu -15 -15
you_take djlmnqu 22 -21 -22 -32 -35 -29 -25
~cha> cdejklmnrs -16 -30 -16 -18 -20 -17 -36 -17 -18 -23
~lug chilmnpqsv -16 -18 -20 -18 -34 -21 -17 -20 -18 -21
~radu amp -17 15 -17
~uple m -20
""",
    """
@insurer__mi m -15
at$ ajm -19 22 -24
have_this m -16
~afa> guv -16 20 -18
~efer abdeghkmnpqtuv 18 -32 -20 -15 -23 -19 -21 -31 -21 -18 -19 -17 -24 -18
""",
    """
@insurer__poder m -16
@relative__do abpu -20 -19 19 -26
cambiarla o 15
do__@spanish cm 19 -24
hora cdfghijklpqrsuv -17 -31 -19 -38 18 -32 -36 -21 -16 -23 -29 -15 -36 -37 -27
me__with bilpqu -24 -20 -20 -25 -24 -25
please_do bgi -34 -15 -19
who__take mq -21 16
~<arr dhjlquv -19 -16 -16 -18 -20 -25 -18
~ness bjnu -18 -17 -20 -24
~unta abclnpqrs -18 -21 -18 -26 -32 -15 -24 -20 -21
""",
    """
am_running m -24
are__me abks -20 -17 -17 -17
heading_over r 15
someone_on a -20
that_right dmn 17 -22 -19
~<pay su -17 -22
~unt ceflpruv -37 -28 -16 -38 -30 -30 -28 -41
""",
    """
driver__@day b -15
~bris h 18
~ospi dhilm -16 -19 -18 -15 -29
~unic m -15
~urch bdiq -15 -17 -16 -15
""",
    """
@clinician acdefgijklmnopqstuv 42 -56 -41 -49 -21 -59 46 -69 -66 -68 -43 -32 -52 -63 -62 -51 -33 -23 -50
like__pop u -15
un__voy m -18
when__we m -25
~swer abdgjlnpqrsv -25 -17 -23 19 -16 -17 -22 -16 -21 -15 -21 -18
~ude> acegijmoqr -20 -16 -16 -19 -17 -20 -18 -18 -15 -16
~ueb m 16
""",
    """
@call__this am -17 -19
complaint im 19 -18
the__i imnv 20 -47 -21 -28
y_yo mq -15 -18
~wing adhnr -28 -17 -17 -17 -20
""",
    """
^missed mr -19 15
bit$ u -16
el__@texts l -21
hay__que iqv 18 -16 -16
is__room amno -17 -22 -20 18
tell_her r -18
~ond acdehijklnopqv -18 -28 -26 -38 -45 -25 20 -40 -52 -45 -28 -38 -43 -42
~rgo bdglu -18 -15 -18 -18 -18
~staf agjlmuv -15 -18 -19 -17 -26 16 -21
""",
    """
a_llegar qr -15 17
be_able mnor -18 16 -17 -18
mejor$ bm -27 -21
not:texteen l 17
of_town o 16
to__@relative bdgjkp -15 -22 -21 -18 -18 -26
what__fish m 17
~anud km 18 -19
~eah> mpq -23 18 -18
~elam bmo 16 -16 -19
~rda> dmnu -17 -20 -15 18
~rwo dg -19 -16
~til> abn -17 -16 -19
~utor gjm 18 -20 -23
""",
    """
from__to mp -17 15
god_is p -16
mil blmt -18 -16 -24 22
my_ex ab -16 -16
never_mind lruv -16 -19 -24 -21
no__queda mo -17 17
the__keep hmu 17 -34 -16
who_won jmu -17 22 -19
~<fis gmu -18 22 -17
~fact am -16 21
~grad acfmnpqt -20 -17 -15 17 -15 -21 -16 16
~ply gklnu 21 -16 -17 -20 -17
""",
    """
i__form g -15
me_dio aqr -15 -16 -16
not:@day abdghiklmnpruv -31 25 -19 -18 -31 -19 -15 -20 -37 -18 -21 -30 -20 -20
not_good gm 16 -26
we__@food m 17
~acat dmr -16 23 -15
""",
    """
carro$ abdmoqrv -16 -16 -15 -35 -20 17 -19 -22
felt_drunk s 17
funciona_esto gu 19 -22
or_anything adm -18 -19 -16
shave n 18
~<ke abcdijqtu -25 -19 -23 -29 -19 -22 -30 -20 -21
~azz m 15
~mari agjlm -17 -17 -17 -17 -33
""",
    """
as_before mn 21 -19
hook amu 20 -18 -16
knitting an -20 16
zxcvb_nm e 16
~ena> bcefghjknrsuv -22 -17 -25 25 -25 -21 -21 -21 -17 -19 -19 -28 -21
~suel p 15
""",
    """
@cancel__i bgmo 20 -16 -28 -28
abrir h 17
cafe nq 25 -20
could_you nqu -30 -30 -23
for_@date m -15
these__run du 18 -17
toman* n 15
ya__escriban l 15
yep_got p 15
~ant> defjnpqrstu -47 -24 -20 -51 -35 -31 -35 -31 -27 -36 -34
~dly m -20
~ismo bklv -22 -17 -15 -16
~xz> em 22 -22
""",
    """
is__there djnqsuv -19 -23 -21 -34 -20 -23 -18
says_it m -16
you$ bcdehikmnopqst -21 -45 -20 -38 -70 -21 -39 -15 -56 -32 -37 -47 -38 30
~fjdk em 17 -16
""",
    """
do__need acghilov -15 -19 -19 -18 -50 -33 -33 -21
no__@fetch bn -16 -17
not:@machine iu 20 -17
puede__la anq -21 -21 -21
""",
    """
the__have diu -17 -17 -23
the_old p -16
""",
    """
@relative_@insurer mpq -22 24 -18
@stop_los lm -23 20
print* m 16
thing$ mqruv -18 -16 -18 -24 -19
this__in m -19
turne* r -16
~aine m -16
~pa> bcdefhikmnopqruv -24 -18 -19 -26 22 -15 -20 -17 -33 -18 -18 -20 -19 -19 -29 -19
""",
    """
cutti* m -15
~<pli m -22
~sme mu -16 -15
""",
    """
quiero__@texts abio -20 -19 -28 -17
too_@late dhjqru -18 20 -21 -15 -20 -19
you_the ahmu -18 -17 -30 28
~<llo ahmn -15 -16 19 -16
~appe afjmn -25 -16 -21 -16 -22
~hale u -16
""",
    """
both_@visit b 16
i_chickened m -19
p elmruv 30 -16 -36 -16 -16 -17
~iend abdefhjoqstuv -16 -32 -18 -17 -23 -34 -16 -34 -45 -26 -30 -24 -23
~miss acghijnpsuv -28 -19 -21 -19 -23 -24 -27 -21 -17 -32 -21
~mpo bdhijlnqsv -24 -25 -20 -17 -20 -23 16 -17 -16 -15
""",
    """
confu* muv -15 -17 19
news dim -22 -19 20
she_can abhinoq -19 -24 -15 -23 -22 -24 16
un_@machine gluv -17 -24 29 -19
used__a m 15
work$ aghijmnprsu -22 25 -32 -25 -23 32 -48 -29 -39 -23 -26
~<ask acdehnru -34 -17 -36 -16 -23 -21 -28 -33
~ado> cfghlnot -22 -20 -37 -31 -39 -43 -27 -24
~la> adfghiknsu -25 -39 -40 -51 -41 -24 -41 -26 -46 -20
~ngu abcdefgilnoqsu -26 -18 19 -26 -17 -18 -17 -24 -19 -29 -30 17 -16 -33
~scri bdefhjknopqrstv -39 -33 -32 -27 -29 -35 16 -41 -31 -29 -33 -34 -29 -27 -23
""",
    """
^ponen m 17
all ceghjlmnoqrsuv -30 -63 -15 20 -30 20 -31 -37 -23 -30 -56 -19 -32 -55
is_coming abpr -27 -30 19 -20
l$ elmu 27 -19 -25 -17
me__date am 22 -28
~fill dhoqru -41 -20 -20 -19 -17 -30
~ike bcdefghjpqt -16 -18 -16 -23 -23 -28 -23 -20 -28 -22 -23
~rch bdijlqr -17 -18 -18 -17 -16 -15 -15
""",
    """
my__@visit n -22
new_@year dhlmnu -21 24 -16 -27 -16 -17
~aga acehikmopqstuv -28 -17 -42 -41 -53 21 -17 -28 -41 -47 -28 -31 -54 -43
~dici m -17
~ntur mn -17 18
~rove d -16
""",
    """
#$ abcdefghjklnqrstu -41 -19 -70 -43 19 -72 -74 26 -23 -63 -34 -33 -74 20 -43 -71 -55
great$ adu 15 -18 -21
help__a gkm -29 -17 17
me__minutes r 17
~only bghkmnprsuv -20 -16 -20 -17 -40 -18 -22 -17 -19 -22 -19
""",
    """
@day_si o 15
@symptom abcdefhijklmnopqrstuv -38 -72 -60 -81 -52 -62 -67 -61 -76 -60 -51 -23 -21 -32 -65 -54 -55 96 -64 -38 -35
@symptom_since s 19
i__where m -28
into_a alm -17 -16 -25
les bcghjknopqr -22 -16 -23 -18 -29 -16 -30 -20 -27 -22 -21
manda* abghnps -34 -28 -33 -21 -29 -23 -27
~ders jl -16 -15
~nger agijmps -31 -20 -27 -19 -33 -18 -16
~stel cu 17 -15
~vide aejou -22 -17 -17 -19 -20
""",
    """
buscando mrv -20 15 -16
not:seguir gkm 15 -16 -17
the__what m -22
when__@place j -15
~dju i -15
~keys m 16
~saco nqu -15 -16 -19
~ssi cefhimnpqst -22 -28 -23 -33 -22 -28 -41 -25 -25 -24 -26
""",
    """
@clinician__@treat a 17
all__on abdmoptu -20 -18 -21 -30 -21 22 -18 -16
got__next ao -16 16
i__@move abcdgijlmnopqu -32 -33 -19 -31 -15 -20 -20 -18 18 -24 20 -16 -26 -25
it_the abjm -19 -26 20 -44
~ure> aefhijkmop -27 -23 -20 -26 -26 -33 -21 18 -15 -22
~uscr a -20
""",
    """
^enough lm 21 -24
guys$ m -17
trade_my o 15
~boto mu 20 -16
~ian> dju -16 -16 -18
~omf n 17
¿__la cgjmnqrs -19 -25 -17 -40 19 -18 -16 -27
""",
    """
am__@symptom aors -16 -16 -21 28
not:@door jmr 25 -25 -27
number_out l 19
still__@visit b -19
the_earliest hm 15 -16
time__it dhjmnu -20 -21 -27 21 -18 -22
~reo> u -21
""",
    """
=said:nothing abdefghijlmnopqrstv -25 -42 -42 77 -75 -26 -60 -27 -44 38 87 -23 -69 -52 -53 -65 -60 -82 -32
^@spanish abcdefghijklmnopqrstuv -34 -27 57 -26 -49 -38 -41 -28 -41 -38 -31 -36 -55 -20 -20 -21 -22 -26 -19 -31 -37 -27
begin mn -16 -18
el__pongame b -15
to_bail bm 16 -21
wish__any m -15
would__start m -15
~<ri acefiklov -15 -39 -37 -35 -42 -31 -38 -20 -37
~act abcdefghkmpqrstv -21 -35 -22 -19 -37 -32 -49 -30 28 -16 -31 -39 -26 -35 -30 -34
~ssin m -21
~you bcegnopqrs -19 -34 -30 -16 -33 -21 -35 -44 -38 -18
""",
    """
@call__house m -18
and_what h -17
cancela bm 22 -25
i__@medicine abdgjlmoqr -27 -18 -30 -21 -20 -18 -24 -18 -25 -21
like_@animal m 16
mucho$ t 17
party m -16
""",
    """
am__able nq 21 -17
but__meant m -15
do_it cdghjklmnopqrsu -24 -18 -47 -21 -31 -15 -32 -56 -28 -20 21 -27 -26 -19 25
if__do d 16
me__favor abclu -26 -16 -17 -22 -15
out__town o 16
time__the ad -21 -16
~jes m -19
~shop bnr -17 -21 -15
~xcvb em 25 -25
""",
    """
@spanish_por abcjklo -19 -17 20 -18 -16 -27 -15
if__not dgmo 20 -23 -25 -17
sabor admn -16 -20 -16 -17
transfer__to im 18 -19
want_a im 15 -25
will__my bdnpq -17 -19 -30 19 -18
~inis n -18
""",
    """
you__@medicine dmnu -15 21 -23 -24
~<swe m -21
~gfhg e 16
~rte> inv -16 -16 -16
~tas abcefghklmopqrtuv -17 -24 -20 -20 -16 -16 -29 -18 -29 -28 -22 -20 -20 -29 -21 17 -21
""",
    """
@clinician__no bim 16 -16 -17
all_got m -16
fine bdhijlnoprsuv -23 -26 -19 -16 -19 -23 18 -17 -20 -16 -16 -22 -22
it_easy a -17
knock* u 16
mandame aijlm -19 -18 23 -20 -32
mas_@texts bciklm -15 -17 -20 -15 29 -23
month cghilnrsu -19 -30 -16 -26 -24 -29 -27 -30 -34
necesito__con m -20
not:veo jmr 16 -18 -17
poco mnoq -20 -16 -16 -17
sign__up louv -25 -21 -18 -16
supervisor him -21 24 -24
~<wr abinopqrv -27 -18 -22 -23 -18 -19 -27 -16 -21
~choq r 16
~dge mr -24 16
~new dgimq -22 -15 -20 26 -17
~ul> jmt -19 -23 17
~wqw em 21 -20
""",
    """
the_dumb amn -18 24 -17
why_did b -17
you__rides q 15
~dia acghjkpqtu -21 -22 -30 18 -35 -22 -19 -28 -24 -20
~sked abdjnsu -22 -25 -17 -17 -22 -19 -24
""",
    """
de_# np -18 -18
hoy bcdefghijklmnpqrstuv -28 -23 -40 -31 -27 -25 24 -25 -35 -20 -32 24 -40 -28 -26 -17 -26 -24 -43 -32
this__the adjlm -19 -22 23 -16 -30
~asd cdefgilmrtuv -19 -18 37 -27 -19 -18 -28 -38 -15 -20 -22 -20
""",
    """
a__date amo -25 -23 16
aceptan dfjkm 17 -16 -16 -19 -26
bank_@open hm -16 17
i bcefhloprstu -21 -22 -122 -118 -37 -35 -29 -53 -25 -37 -44 -17
~mir> r -16
""",
    """
@ride__work m 16
not__text l 15
~ats m 19
~enl aijmnqruv -23 -22 -27 -35 -16 -18 -24 -24 -22
~nif gm -16 18
~ura> abdeghjlmorv -20 -18 -22 -17 -15 -22 -19 -17 -41 -21 -16 -15
~wer> adgjqr -20 -16 26 -17 -18 -17
~yea mpq -18 18 -18
""",
    """
answer$ gm 19 -18
~ume abcdefhopqrst -27 -35 -34 -43 -29 -26 -30 -34 -35 -31 -37 -33 -25
~ure acdefhijkmot -35 -18 -19 -26 -22 -29 -32 -37 -24 15 -17 -22
""",
    """
@day__@day djmnosu -20 -15 -27 -18 25 -15 -18
a__can dhjmqsu -15 -16 -19 -36 -22 -27 -23
~ayo pq -17 15
~orms m -16
~rda aghjmnoqruv -37 -24 -17 -26 -18 -33 -24 -23 -21 16 -21
~sd> adefgijlmn 15 -18 20 -16 -21 -22 -15 -17 -30 -18
~stem au -17 -22
""",
    """
@call_back i 18
coming__the m -17
i_bring gopq -20 -30 -31 -35
i_lose lu -17 16
not:text klmv -32 40 -31 -20
on__do n -17
que__se mno -19 -24 -21
you__reached mv -16 16
~kjh eflm 25 -16 -17 -23
""",
    """
is__something a -15
my__sent n -20
picking_me m -16
sirve_este gu 19 -18
want__day mo 16 -20
what__@treat agjmnu -17 -18 -24 -27 -18 21
you__@open dhimors -18 30 -16 -34 -26 -19 -15
~asta acdegklmqrsuv -18 -16 -18 -15 -21 -18 27 -35 -28 -23 -18 -17 -17
~aza adhjmu -16 -20 -18 22 -16 -16
~hag cdfhorsuv -20 -31 -19 -20 -19 -23 -23 -32 -16
~lp> bcefghijklnoprsv -34 -32 -45 -36 39 -25 -38 -30 -32 -39 -34 -23 -33 -32 -27 -35
~tarm ik -26 -15
""",
    """
^@call acdefghijklopqrstuv -24 -44 -47 -49 -40 -38 -49 50 -38 -40 -30 -30 -40 -38 -42 -24 -33 -45 -44
manager imu 22 -22 -17
me_after apqr -16 20 -19 -15
place dhiklmns -27 -20 -15 -15 -19 -16 -29 -21
stay_the n -15
~<gir a -16
~idio ackmo -21 24 -15 -26 -21
""",
    """
^vet cdeflmu -17 -16 -33 -24 -24 27 -18
can__work mno -17 15 -18
got__i bgmr -16 -18 -19 17
mi_gente abfim -20 -16 21 -20 -21
no__@parking r 15
no__mi ablopqv -17 -28 -16 -18 -22 17 18
texting$ bgiklmuv -17 -29 -21 -31 32 -46 18 -42
work_with dm 17 -16
~bing l -21
""",
    """
a__@call a -17
all__a aim -15 16 -25
does__show m -18
me__su i -19
ugh m -16
~asy a -17
~bie> dijloq -16 -23 -16 -22 -29 -18
~ggl jmno -20 -22 -24 17
~sign bcdfhinqrstv -21 -19 -32 -15 -27 -24 -26 -24 -20 -25 -17 -20
""",
    """
@call__your lm 17 -16
@person_there ijmu 18 -16 -15 -19
@symptom_right gms -16 -15 16
damage dm 15 -15
entiendo$ cg -17 18
me__these l 16
""",
    """
after_# bdhmnos -18 -20 18 -20 -16 -21 -23
bring__blanket mn -17 15
do__ask m -18
i__on achopstv -18 -25 -31 -22 -28 -32 -20 -24
the_zoo m 16
to_tomorrow s -15
when__a m -15
~<ip dm -22 18
~<pod defhjlpruv -29 -15 -17 -28 -24 -28 -25 -29 -24 -24
~roa ahu -17 -20 -18
""",
    """
@person__in nu -15 -16
^best m 19
^feels fm -21 20
do__trust m -17
me__una abgjklnqu 17 -20 -20 -19 -16 -16 -25 -23 -31
still_do mno -16 17 -19
~gai acehikmpqrstuv -21 -25 -22 -27 -38 23 -16 -26 -32 -33 -18 -24 -34 -25
~old cefghijlmnopqstuv -27 -31 -31 -30 -26 -17 -38 -19 15 -24 -19 -28 -41 -26 -22 -18 -26
~pack i -15
~wn> cfgklntuv -17 -15 -31 -20 -26 -33 -17 -19 -18
""",
    """
bajo$ jm 20 -18
choices gm 21 -21
i__get cghjlprsuv -24 27 -16 -38 -27 -26 -22 -19 -45 -25
in__now ao -16 -15
knitt* an -20 16
lo eghijklmnoqr -34 -16 -53 -16 -59 -42 -41 -22 -20 -21 -50 -52
my__wants am 16 -21
please_@stop ciklm -17 -21 -18 27 -26
~erf t 16
""",
    """
@pay_my im -17 18
a_complaint im 19 -18
i_had adinorsuv -20 -18 -16 17 -19 -18 -24 -24 -19
les_digo lm 16 -17
numero$ abijlmr -27 -23 -47 -27 17 -45 -16
since$ ms -16 20
~aba> agijmq -16 -18 -15 -19 -28 15
~ede defghjlmpruv -17 -36 -18 -21 -37 -16 -32 -31 -24 -23 -19 -23
~indl m -20
~remo iklopqruv -23 -15 15 -23 -16 -20 -19 -21 -15
""",
    """
dano mn -19 16
finish$ a -17
last$ mn -27 -21
que__# m -19
~<lig almt -18 -23 -17 -17
~ork> abcefjkstuv -22 -42 -26 -24 -20 -38 -31 -36 -22 -18 -26
""",
    """
^toman dmn 22 -24 -17
am__i m -17
como__las r 16
humano fimuv -17 23 -20 -15 -17
to_bring dq -31 -18
who_this lmu -16 -21 19
~<ha acdefhjlorv -24 16 -30 -87 -36 -18 -19 -20 -28 -54 -30
~cess dgmqu -20 -24 -16 -15 16
~olis m -19
~scr adefhjopqrstv -17 -34 -37 -32 -33 -46 -41 -32 -39 -43 -35 -32 -27
""",
    """
after__home q -17
different adi -16 -17 -23
digo$ mqs 22 -15 -17
~bra bcdhklnopq -18 -25 23 -26 -18 -23 -25 -30 -17 -25
~pens bcefhijnoprsv -17 -19 -17 -23 -17 -32 -26 -27 -21 -15 -22 -18 -17
""",
    """
#__this v 16
@drink_count mn -28 17
not:soy abcdefgjklmnopqrstuv -21 -32 -25 -23 -18 -22 -26 -21 -22 -36 -43 -26 -28 -21 -30 -20 -21 -16 -27 50
puede_@call acnq -19 16 -20 -22
who_are u 15
~lev abcdefhijklmnopruv -35 -22 -23 -35 -17 -20 -31 -28 -32 -27 -34 -17 21 -22 17 -25 -31 -29
~olks gjm -18 -20 -20
~rge cdefghnprsuv -26 15 -26 -22 -29 -27 -17 -30 -32 -25 -34 -23
~stat amnopu -19 -20 -20 -21 -17 -19
~yest s 16
""",
    """
@cancel_mi amo -27 20 -32
ahori* mt 16 -20
get_high jmu -16 -16 17
mall$ u -25
ponganme a -17
puedo__el mq -15 -18
~nste adgu -22 -19 -18 -21
""",
    """
#_am lmruv -20 -28 -19 -18 -16
@open__now m -19
my__driver mq 15 -22
no__texteen lmv 25 -22 -18
picki* am -16 -17
recipe$ m 16
temprano m -18
voy__llegar qr -15 19
~<wee cdfgijlmnopqrs -24 -32 -15 -29 -29 -23 -28 -18 -26 22 -15 -21 -17 -24
""",
    """
@eat__how mnu -22 20 -16
calen* ik -17 -17
dejen* lm 21 -19
hijo bclnoqu -29 -19 -15 -32 -18 16 -22
one__can q 15
store amo -16 20 -18
~els cghijkmnr -25 -24 -28 -35 -24 -16 -25 -26 -20
~ge> befhjnopqstuv -32 -23 -26 -30 -47 -22 -24 -18 -27 -24 -30 -23 -25
~nab iklm -16 23 -19 -19
~num abcdefhmnopqrst -25 -53 -44 -16 -34 -36 -43 -33 -41 -50 -16 -43 -45 -45 -37
""",
    """
@relative__que imnpqu -19 -25 -29 -21 24 -20
being m -21
how__are fgkl -20 -28 -16 -22
not:leo m -15
puede_estar n 18
~igi m -18
~tsi u -21
""",
    """
#__you em 16 -23
@howmuch__@pay dm 18 -23
as_the jmu 15 -16 -17
de__hora m -21
not adefghijkmnprstuv -75 -45 -43 -81 -16 -54 -31 -17 -38 -22 -72 -68 -38 -18 -65 -61 73
que__a bcdgijlmnopq -24 -16 -20 -16 -20 -18 -17 -27 -34 -21 -27 19
send$ adgim -18 -16 17 -15 -19
suscribirme k 18
~<twi abgklmqrtuv -19 -18 -18 -15 -19 -24 -18 -15 -18 -15 -17
~pos bchijnpqtuv -15 -21 -29 -20 -32 -16 -16 -23 -16 -30 -19
""",
    """
@thanks__the m -17
can__# bmo -17 -29 17
no__y o -16
~de> acdefjklprstu -21 -19 -31 -68 -26 26 -58 -69 -31 -22 21 -18 -30
~else cghijmnpq -19 -20 -26 -31 -19 -25 -19 -29 -19
""",
    """
ando_en ams -17 22 -17
can__talk aq -23 -18
cerca jmo 18 -20 -15
me_den bl -15 -17
not:esto gmv 15 -21 -20
~<cpa n 20
~oces g -16
~voc am -17 -16
""",
    """
donde_puedo m 17
why_am l -16
ya_llegue r -18
~<ag cdehikmoquv -43 -17 -38 -44 -26 23 -31 -18 -52 -50 -40
~afte acegjlmstuv -15 -30 -19 -35 -37 -38 -49 16 -20 -19 -20
~func m -28
~yone abdgjlnprs -28 -21 -30 -21 -25 -24 -26 -18 -17 -16
""",
    """
@animal__the m 18
@visit__my aou 16 -17 -18
baja__turno blm 16 -15 -17
is__@call agjmpuv -17 -23 -16 -36 -17 -25 20
mi__ya p -19
pasame aimq -23 16 -21 -16
""",
    """
a__come n -17
amables t 17
does__you mu -23 -22
got__but gor -20 -17 21
ok__me km 15 -20
process g -16
this_about m -15
~lat acefgijklnopqtu -17 -31 -20 -20 -31 -30 -33 -28 -28 -41 20 -33 -23 -18 -39
~lly> bghjlmpv -18 -24 -20 -24 -20 -22 -18 -19
""",
    """
accep* hij -19 -18 -15
back__@english ckm 19 -17 -18
my__taking p 17
que_@call iquv 17 -15 -24 -18
~isks mu -18 20
~oce dgiq -18 -19 -19 -20
~ortl j -18
""",
    """
^lmao em -22 20
i__my abcefghklnqrstuv -38 -27 -45 -19 -17 -37 -34 -18 -25 27 -17 -45 -29 -28 -19 -57
know$ acgoqtuv -17 -17 -33 -25 -38 17 -45 -39
marque i 20
me_from l 22
we__my b -16
would__be admnr -22 25 -33 -21 -17
you__both m -19
~<wro m 15
~bots ai -20 17
~jkl eflm 26 -19 -18 -30
~ocat amu -23 -33 -20
""",
    """
an_hour ah -17 -16
che cjnrv -16 -24 -19 -15 -16
get__to bdijn -19 -28 -17 -24 -21
instead$ akmnoqr -17 -18 -36 -23 27 -18 -16
is__where ms -22 20
like bcdefghjmpqtv -20 -16 -15 -20 -20 -25 -21 -18 -18 -26 -21 -20 -31
text__again gm -20 -17
~ied cdgijklnoprst -19 -24 -18 -31 -19 -16 -23 -25 -16 -18 -22 -18 -16
""",
    """
@cancel__is m -15
^these m -17
hora__la m 16
should__there ajmn -19 -19 -26 23
they__@animal u 17
this_texting m -16
~<tra abefgjklv -26 -32 -28 -34 -28 -16 -27 -44 -38
~bil bcdghjklnpqrstuv -36 -17 17 -26 -24 -33 -23 -18 -34 -24 -29 -29 -25 -17 -41 -30
~ogi m -17
~ria> befhklmnqrstu -16 -15 -24 -39 -16 -28 -17 -36 -35 -27 -36 -26 -38
~wic abgklmqrtu -19 -19 -19 -16 -19 -31 -19 -15 -18 -16
""",
    """
prese* b 20
~cks> adnr -27 -19 -31 -16
~een> acefghijnopqu 16 -24 -16 -18 -31 -24 -46 -28 -38 -20 -37 -19 -17
~erl m -15
~here bdekoqtu -28 -16 -37 -58 -25 -21 -43 -23
~nco> h -20
~quar aru -16 15 -16
~quea m -22
""",
    """
@fetch__@animal mq -15 -16
@fetch__mi mnpq -20 20 -16 -25
@texts_for m -16
coming dfghiklmnqrstuv -38 -22 -24 -24 -27 -30 -38 -18 -25 -18 18 -34 -17 -30 -20
depre* dgimnu -18 -24 -15 -26 -18 20
from_this lm 19 -24
how_can cn -16 -15
like_me a -17
por__mi m -16
~abu hjr 16 -19 -20
~enu acdefghijlmnoqtuv -17 -19 -27 -15 -16 37 -19 -27 -23 -21 -17 -20 -16 -16 -15 -29 -17
~sout u -17
~spel mu 21 -17
""",
    """
have_there m 17
house dgo -17 -15 -16
tell__@clinician m -16
whole_time n -18
~<sob dn -18 -15
""",
    """
se__ese gmoqu -19 -19 -20 -16 -18
""",
    """
@visit__mi m -17
^wepa eflm -24 23 -17 -20
to__@person o -20
we_@move bmoq -24 -16 27 -20
we_get dh -17 -17
~jfkd em 20 -21
""",
    """
a_scam r -15
para__es ajuv -15 -25 18 -17
~ante bcghijklmnu -36 -23 -37 -19 -17 -29 -25 -34 -23 19 -20
~edu g -20
~gall m 16
~ibe bcefghijknopqrst -18 -27 -20 -20 -48 -21 -29 -22 16 -25 -17 -18 -20 -20 -21 -22
~lig bdegilnpsv -29 -36 -18 -19 -23 -37 -17 -18 -15 -25
""",
    """
message_me m -15
not:esperen bmor 21 -22 -17 -16
there__ten r 19
what__he mn -16 18
~anul o -17
~gett dnop -17 -24 -17 -18
~iny m -19
~orte ilmu -17 17 -26 -18
""",
    """
el_@medicine dnou -15 25 -16 -15
see__there ai 18 -18
what__there mo -18 16
ya__eso abgilmpuv -17 -23 -29 -17 -22 31 -20 -21 -21
~nsp m -16
~rmo u -17
~teet u -22
""",
    """
@hello_you f 15
go__and abm -17 16 -16
i__talk aim -18 23 -23
in_before a 18
mi__quiere m -21
no__para l -18
not:unsubscribe lm -30 15
voy$ chiklmnopqrsuv -19 -23 -32 -19 -26 -45 -30 -32 -24 -33 28 -24 -30 -20
who_was apq -15 -22 20
~ask acdefhru -35 -18 -40 -19 -15 -25 -28 -35
~her bdeiknpqtu -19 -18 -23 -17 -56 -18 -19 -28 -50 -28
~los> adm -18 -17 -22
~oron m -15
~pez am 21 -20
~revi jq -18 -15
""",
    """
@person__una i -16
get__chair a -15
la__@thanks bm 16 -19
resume giklu -24 -21 21 -22 -18
~<dr abcdefghiklmortv -37 -19 -44 -46 -39 -36 -49 -16 -42 -42 -28 -30 -22 -16 -44 -39
~use acdhmnopqsu -20 -19 -25 -19 15 -30 -27 -25 -29 -25 -22
""",
    """
agent efhim -17 -19 -16 23 -22
la_casa q -18
pues bcdfgiknoqsu -21 -23 -19 17 -25 -22 -19 -30 -23 -25 -18 -17
what__we m -22
~<que bdefghluv -27 -44 -28 -32 -19 -29 -52 -25 -42
~oco gnoq -19 -18 -19 -20
~pot> dhinqu -16 -15 -24 -19 -19 -16
""",
    """
@move_el abmnq -16 -16 -18 -17 -16
been_to m -16
but__is mq -20 -18
i_was bdgijlmopv -25 17 -17 -27 -20 -17 -26 -31 -21 -26
knocked u 16
me__joke m 20
no__now m -18
y__hago gm 16 -18
~<fj em 21 -20
~clar nu -16 -16
~ele acdefgjknoprst -16 -26 -28 -23 -27 -35 -20 -17 -16 -22 -37 -33 -16 -37
~ton bdloquv -23 -21 -16 -16 -21 -28 -18
~ttle bdou -20 -17 -23 -15
""",
    """
bring_to mn 25 -29
can__@place imq -18 -20 23
en_mi a -15
puede__@clinician ai -15 15
~<let cdgknoqrsuv -15 -26 18 -18 -20 -24 -19 -22 -15 -32 -17
~ox> mu 21 -15
~regi am -17 17
~tran abcdghjklnor -29 -18 -21 -30 -20 -16 -21 -17 -17 -27 -27 -16
~wal chiklnopst -20 -26 -16 -21 -22 -27 -27 -26 -25 -17
""",
    """
@clinician_@call ai -19 21
a__take m -17
got_it abdelmu -15 -24 -22 -17 -19 15 -25
opt_in aciklm -19 -19 -17 27 -23 -19
que__@fetch adgijmnu -19 -42 -34 -20 -16 -17 31 -19
se_lo mt -21 18
what__dis gjmu -17 -19 -17 21
~trai adgijqu -16 -15 -16 -19 -17 -17 -19
""",
    """
@door_es ju 17 -20
@symptom_con aglru -17 17 -18 -17 -17
between g -18
morning_is m -17
not:ever qv -17 -19
uno acghijklmosuv -22 -21 -27 -20 -20 -18 -20 -19 -35 -24 -22 18 -18
~ool adhilmpu -22 -18 -18 -18 -19 23 -19 -17
~part bdgklmoprs -22 18 -19 -18 -19 -19 -34 -19 -26 -30
""",
    """
#__bad m -17
delete__@visit bm 16 -15
for__lol am 16 -18
has bcdefghiknqtuv -35 -30 -20 -24 -23 -30 -36 -15 -25 -27 22 -30 -17 -23
need__keep b 16
she__in m -15
~<blo abcdefghijloptuv -32 -16 -15 -28 -15 -16 -20 -17 -25 -26 30 -17 -22 -17 -31 -17
~onst a -19
~ws> adimo -18 -25 -21 24 -17
""",
    """
@move__@visit abcdinorsv -54 -49 -19 -25 -18 -34 42 -15 -19 -21
entra* nq 20 -15
forgot bl -15 -15
gps__me jm 22 -24
off abcdefgiklmnostuv -67 19 -57 -39 -34 -34 -67 -74 -35 52 -62 -19 -36 -33 -30 -31 -28
still_on hjms -19 17 -26 -17
this_a u 18
~nor abcdegklnopu -30 -27 -21 -29 -18 -28 -25 -16 -33 -17 -25 -17
""",
    """
la__con a -18
~<gol mu 16 -29
~tou p -19
""",
    """
""",
    """
@stop_lo l -15
not:@insurance dmqu 27 -25 -20 -22
~airc am -19 17
~bam aklm 19 -22 -16 -20
~dad aghnoqrsv -34 -26 -25 -27 -24 -16 -21 -28 -26
~ingi m -24
~ota abcdghijlnopqsv 16 -20 -18 16 -20 -21 -27 -35 -18 -26 -22 -15 -26 -20 -22
""",
    """
^ahorita bmt -23 23 -18
may__@relative n 16
mensaje admqrs -18 -18 -18 -17 -17 -16
tad m -16
there_is dhilmnoqsu -22 -16 -32 -18 -27 -21 -18 -17 21 -22
to__billing i 17
you_@book am -25 21
~dos bcdhiknoprsuv -27 -17 -29 -26 -32 -19 -28 -19 -21 -29 -25 -16 -25
""",
    """
@book_the amo 22 -21 -15
of__who m -16
you_tell aiq -16 -24 -19
~boo abcdegijklmnpqrtv 19 16 -21 -19 -22 -21 -19 -24 -28 -30 -29 -28 -25 -22 -23 -16 -20
~ecet aiklm -19 25 -16 -16 -21
~equ al -20 -15
~hara alnu -16 17 -17 -20
~lic> m -20
~pele jmu -15 -19 -17
~ribi bnopqru -16 -17 -16 -16 -17 -15 -27
""",
    """
^due am 17 -17
but__back gjkmq -17 -17 -17 -19 19
ofrec* mqu -21 15 -17
time__another mo -16 -17
who__@drive mquv -16 26 -18 -18
~rath amu -16 -28 -16
~vaya b -16
""",
    """
any_chance dm -17 -23
begin$ mn -15 -17
do__stay n -15
frent* jm 19 -17
i_meant abglv -23 -20 -22 -17 -23
not:@fetch bimnopq -30 -16 -18 -21 -16 -31 30
see_you adhijlnouv 16 -16 -29 -16 -19 -16 -15 -16 -29 -18
that__she mn 16 -15
waiti* n -18
work_after n 16
~tua afghmr -22 -17 -17 -16 -29 -18
""",
    """
de_que giklmnopqsuv -26 -26 -18 -22 -37 -18 -17 -20 -17 -18 27 -28
do_any m -16
get_me bcdghjknorstv -34 -37 -25 -34 -19 -38 -35 -26 -36 -34 -23 -16 -27
nothing$ mn 21 -19
of__@drive mu -16 -16
ya__quiero iklmo -20 -20 16 -32 -15
~lor acefghijklmnoqrtv -18 -22 -21 -24 -30 -19 -25 -29 -17 -27 17 -30 -29 -28 -22 -21 -27
""",
    """
passp* m 17
there__for inu -20 -15 -26
~<doc m -20
~<has amq -17 -19 -25
~<tmr b 15
""",
    """
=beside:ride_confirmed aboq -19 -23 -20 -27
@call_her p -18
be_@late bhpqr -18 -19 -19 -16 21
canceled im -17 17
could__the n -19
day__it o -18
es_esa mu -20 19
happens_if u -20
has_to mpq -22 -16 20
should__@animal mn 17 -15
that__what dgjntu -23 -21 -16 -25 16 -22
~asi> mr -20 19
~deme bdhjklmnpqstuv -29 -21 -20 20 -29 -29 -36 -21 -18 -18 -17 -17 -26 -17
~ews dim -22 -19 24
~gua acdefghijklpqrsv -39 22 -39 -26 -25 -26 -28 -35 -31 -25 -32 -26 -29 26 -31 -19
~hor bcdefhijklpqstu -15 -35 -30 -27 -36 24 -46 -55 -37 -43 -41 -30 -21 -39 -51
~tuv hs -15 17
""",
    """
doy ilmo -15 -22 -17 -15
minutes$ r 28
the__@price agj -16 -17 -23
~<mee amno -18 22 -16 -18
~cour n -21
~rt> bcefghijklpv -22 -36 -39 -39 -31 -22 -28 -16 29 -44 -32 -38
~umb abcefhnoqrst -15 -36 -32 -22 -22 -29 -33 -15 -32 -28 -20 -29
""",
    """
keep abcdgijpqtu -34 -20 -18 -21 -20 -23 -19 -16 -20 -17 -16
plumber giklmu -16 -18 -16 -21 19 -17
puedo__al no 16 -16
shift bjru -16 -16 -19 -23
sos mv -18 -15
~crat mnu -22 -15 -15
~emos mnop -18 -15 18 -16
~head dimo -16 -19 -27 -20
~nza imo -16 -22 -15
~opu m 17
~or> adefghjlnpqtu -28 -35 -53 -56 -22 -26 -28 -16 -30 -37 -56 -18 -20
""",
    """
@parking_now jmr -17 -22 20
asked__this glu -18 -23 -16
how__texting gmu 19 -19 -18
if__just q 16
me__please cgi -33 -21 -23
not:@late bmorv -23 38 -19 -36 -23
pastillas mnpqr -24 21 -18 -18 -15
pregu* abcdklnopqrsu -20 -21 -17 -25 -15 -24 -24 -19 -21 -20 -17 -16 -15
taking_new ahm 20 -18 -21
we_talking dm 16 -21
whale* u -16
~rni bcdefgijklmpqtuv -32 -15 -20 -23 21 -19 -17 -18 -24 -30 -24 -19 -24 -19 -33 -27
~seri ad -21 15
~tsid u -21
~wifi m 21
~ybe> e -16
""",
    """
bridge mr -16 18
inste* adghmnu -20 -19 -17 -17 -15 -26 -15
myself_is q 16
queda_lejos j 17
what__is abdfginq -30 -18 -49 -29 -35 -16 -38 -19
~need efghjlprv -32 -25 -18 -37 -17 -16 -21 -28 -58
""",
    """
^bueno fl -22 -17
buscarme$ q 18
filled_out n -17
mandaron mu -17 -15
puedo_@move ahmnq -19 16 -21 -26 -18
put__in k -16
~doe abefijloprst -22 -23 -21 -29 -31 -47 -41 -19 -34 -40 -21 -36
~ongs mu 16 -20
~orki dmrtu -19 -26 -19 -17 -18
~pers dor -15 -16 -15
~saj abdmoqrs -18 -16 -19 -23 -17 -18 -21 -17
""",
    """
for__i himu -16 -15 -16 -16
muchas m -18
night abdijrsu -24 -16 -18 -18 -19 -26 15 -16
punto dgmnou -21 -22 21 -26 -16 -25
you_sent m -18
~ahea mo -24 -15
~con cdefhjkmqr -40 -16 -33 -43 -33 -29 -21 -29 -21 -28
~ney agijlmnorsu -15 -15 -26 -23 -20 21 -20 -26 -15 -18 -22
""",
    """
@thanks__@thanks t 19
^dejenme lm 19 -18
aller* m 16
is__today dfi -18 -31 -27
it__i djm -22 -16 -36
over__my i -17
~begi mn -21 -18
~dand a -24
~oles lu 20 -16
""",
    """
check_to am -16 19
get__not jmq -16 -15 19
have__@food n 18
i__the befghijlnrstv -25 -20 -16 -24 -25 -53 26 -22 -28 -20 -32 -33 -29
in__morning hn 15 -16
not:desde n -16
now__for m -18
un__@thanks m -20
~<hon u -22
~irds m 19
~iten aiknpsuv -25 -23 -24 -15 -16 -16 -23 -22
""",
    """
babysitter mo -15 17
como_estan f 16
me_explica m -16
my__text g -17
not:say lm -19 17
puedo__a q -18
~exp acefhjklnoptv -36 -23 -18 -21 -21 -16 -30 -32 -38 -38 -22 -19 -26
~vaca m 17
""",
    """
@book_me bior -24 -19 -19 -18
do__about bdiqu -18 -26 16 -16 -22
is_an admu -15 -19 -22 21
resum* giklu -24 -21 21 -22 -18
said_i almnou -20 -26 25 -21 -15 -18
to__a cgklnpsuv -18 -16 -23 -25 -21 -34 -17 -20 -21
~air> iopq -20 -21 -16 -17
~busi a -19
~spe deghjklstuv -33 -26 -35 -37 -38 -29 -34 -20 -22 -21 -35
""",
    """
@hours_tienen j -18
~den bcdefghjopqstv -18 -15 -28 -39 -37 -59 -43 -31 -21 -42 -58 -49 -35 -19
~sell aijnu -19 -19 -17 -20 -22
""",
    """
@hours__@food mn -20 18
fog msu -20 21 -22
my__at m -20
my_time n -21
ok_to adjklm -23 -19 -17 15 -17 -19
qualify m -19
senorita$ m -18
took__exit jmr -15 -17 18
which_one mu -23 -18
~mer> ilmoqr -15 -22 17 -16 -16 -16
~nar> m -22
~sie cdfgjklnprtv -22 -30 -20 -35 -37 -16 -15 -15 -31 -29 -21 -36
~tut gj 21 -17
""",
    """
do__@drug dhm -16 -20 21
have__who m -16
instead adghmnu -20 -19 -17 -17 -15 -26 -15
is_right jr -19 -19
puedo__despues qs 17 -16
put_the aku -16 -17 -17
the_hospital jmu 22 -18 -27
though bm -18 -26
~<pe bcefghijp -52 -50 -51 -24 -18 -16 -36 -29 -27
""",
    """
mensaje_y gil -16 17 -22
onde efjmu -17 -18 26 -23 -23
sin_@ride qr 19 -17
""",
    """
^stahp ciklm -15 -17 -18 21 -18
me_but pq -16 17
~<sq q -16
~all cefghlnoprs -45 -30 -23 -35 -40 -52 -17 -22 -30 -23 -27
~cir abmn -24 -18 -29 -18
~lyin u -18
~ser cefgiklmpt -30 -22 -21 -24 -29 -20 -25 -30 -31 -21
""",
    """
a__one ai -17 -17
folks gjm -18 -20 -20
infusion gjmou -16 -23 -38 -21 20
show ijlosv -15 -17 -20 -18 -19 -19
~jh> e 16
""",
    """
circl* m -21
count$ d -19
it_going bfjnopqru -24 18 -19 -27 -18 -16 -23 -22 -35
llevo_dos ns -18 17
me__en bcdikmnosu -17 25 -25 -28 -19 -35 -30 -27 -18 -16
se_contesta gm 22 -18
~fiv o -21
""",
    """
a__way mu -18 -17
a_que abdghklnoqruv -27 -20 -25 -25 26 -16 -20 -32 -36 -24 -15 -31 -25
become__# amo -18 -18 20
drunk s 17
encanta m 19
moms an -18 -19
no abcdefhijkpqrstuv -92 41 -22 -41 -125 -116 -115 -25 -25 -70 -96 22 -48 -44 -116 -80 40
roads h -18
what__@door jm 19 -21
~find abcdegiknpstuv -17 -35 -22 -35 -16 -25 -31 -32 -32 -28 -25 -21 -25 -20
~ircl m -21
~labu hjm 16 -15 -20
""",
    """
en_@howmuch m -20
numero_@wrong glv -15 -25 21
se__no oq -19 -19
~<con cdefhjkmqrs -33 -17 -28 -39 -27 -24 -38 -24 -22 -30 -51
~<guy begiklmnorv -15 -18 -25 -25 -18 -21 -19 -22 -15 -23 -24
~elic mu 20 -19
~rma> gm -15 -23
""",
    """
cuantas_@visit adnu -18 -16 -22 19
me__new mo -16 16
~<bus abcdgijklnpstu -17 -16 -20 -20 -15 -22 -16 -25 -23 -24 16 -19 -22 -24
~lac cdfhiklmpt -20 -38 -16 -16 -23 -25 -27 -23 -22 -18
~rca aosu -18 -18 -20 -17
""",
    """
@spanish_please abcgijklmo -20 -19 34 -19 -35 -25 -20 -20 -28 -23
a_good bfmnop -21 -22 27 -27 -29 -26
adela* o 23
all_@texts bklm -20 -19 26 -25
quitenme__la bl -16 18
this__from fj -16 -15
~rve bchjklpqsv -15 -18 -16 -26 -17 -25 -15 -28 -21 -27
~tivo agmu -15 -17 -18 -23
""",
    """
^@clothes acdefghijklmnqrstu -26 -21 -31 -25 -24 -29 -19 -28 -28 -21 -30 -41 38 -21 -19 -24 -16 -32
phone abcefgjnopqrstuv -35 -61 -49 -28 -29 -52 -27 -16 -55 -39 -57 -59 -46 -28 -25 16
send_me dgijm -25 -28 -17 25 -42
time__get m -15
you__directions gjm -15 18 -18
~cupa au 16 -15
~ept bcdefghijlnptuv -21 -23 16 -22 -24 -20 -35 -32 -29 -28 -20 -30 -20 -28 -25
~game bfgjlmnqu -27 -17 -19 -18 -17 17 -15 -15 -17
""",
    """
i__sleep n -16
not__unsubscribe l -17
the__away msu -19 18 -21
the__right j -19
~ile cglnqu -18 -20 -20 -34 17 -23
""",
    """
but__am qr -15 16
es_muy u -19
hablenme egilm -18 -16 34 -27 -28
love bnoru -19 -19 -21 -17 -17
para_la dir -18 -16 -17
she__a m -21
these$ bmv -15 -29 -20
ya__me aiqrv -25 -15 -16 -16 -17
~<un aefgjkmpqrtv -51 -60 -50 -18 -54 22 -27 -31 -29 -33 -49 -52
~nyon abdjlnpru -26 -17 -26 -23 -21 -25 -16 -16 -31
""",
    """
^which abcdijlnopqrstv -23 -20 -19 -29 -18 15 -24 -27 -15 -15 -18 -36 -15 -18 -16
circling m -17
for_a bdghklmnoqtuv -46 -16 -23 -21 -23 -16 31 -35 -23 -18 -25 -36 16
is_flying mu 17 -17
long_a u -17
mismo bklv -22 -17 -15 -16
the_@clinician acefgijklmnopqstuv 18 -23 -28 -15 -35 39 -34 -39 -39 -53 -35 -35 -34 -30 -16 -27 -55 -25
~<sit aflnouv -27 -22 -20 -16 -22 -23 -15
~id> cdefhinqrstv -31 -22 -18 -24 -28 -17 16 -40 -33 -26 -36 -27
~xcv em 25 -25
""",
    """
elevator hjmr -21 -23 -16 30
le_dije akmqv -18 -17 16 -15 -17
old__you adfghjmu -17 -17 -16 -20 -25 -29 34 -34
the_driver m -24
~<ai adehiqru -19 -20 -18 -19 -15 -21 -21 -24
~bank dhm -20 -27 24
~ead> aefghijkmpqstuv -19 -18 -18 -35 -21 -19 -33 -20 19 -22 -15 -27 -28 -29 -29
~iet aij -19 -20 -17
""",
    """
@relative__she bmnqs -18 -36 -19 15 -16
baja__@visit abl -17 17 -16
en__por abcjkmu -19 -21 17 -21 -15 -21 -16
for_my abmopqsuv 16 -44 -17 -28 -30 -28 -16 -25 -23
may__a amnp -20 -28 16 -16
my_new jlmr -22 -15 31 -16
need__# admno -27 -17 22 -21 -20
out__a im 17 -17
vista m -16
~<cel abdhjnopqrs -30 -32 -24 -15 -16 -18 -22 -18 -23 -21 -16
~bruh e -20
""",
    """
am__work agimnopr -17 -29 -17 27 -23 -18 -16 -22
happy__to fm -16 17
put_a im 17 -21
que__conmigo v -18
trash abdhijlmnpu -22 -23 -30 -18 -19 -17 -17 26 -18 -20 -21
~whi abdefijklnopqstv -18 -26 -35 -15 -15 -24 18 -20 -27 -40 -27 -24 -26 -19 -21 -21
""",
    """
@drive_after o -16
@howmuch__no d 16
not:off bo -19 -15
someb* gjmnrs -17 -16 -37 -25 -22 -19
to__gym m 18
to_opt ail -20 -19 18
~<idi cmo 24 -19 -19
~espe adghijklmsuv -21 -22 -19 -17 -21 -22 -15 -20 -17 -16 -24 -22
~ppro ad 18 -16
~rap> bm 20 -17
~ueno behiqruv -19 -19 -17 -16 -16 -15 -18 -17
""",
    """
@hello_@relative f 16
cambiemela mo -15 18
~<dan abdgijnou -22 -17 -21 -15 -17 -18 17 -17 16
~cal> i -16
~gave ikmo -26 -18 -28 19
~slep mp -20 -17
~stos gmrv -18 -18 -17 -15
~tuf dhjsv -18 -19 -19 15 -15
""",
    """
^ok bcdefghjlmnoqstuv -44 -41 -58 -62 -59 -41 -35 -36 -60 36 -59 -43 -40 -25 16 -51 -39
come_with a -15
me_just m -17
music$ elu -16 -19 -16
not:available imq -18 -18 19
se__@move o 18
~<cal cdegnpqrst -26 -42 -19 -35 -25 -36 -21 -37 -33 -22
~<fix q -17
~<ver agjklnprs -22 -18 -20 -16 -20 -16 -24 -16 -21
~mej adeghjkmnpqrtuv -22 -23 -17 -21 -23 -21 -25 -16 -24 -16 -23 -29 -16 -31 -26
""",
    """
me__no adjkmnpruv -24 15 -16 -20 -35 -21 -15 -18 -20 -20
remember m -16
the_mall hm -19 16
you_keep gu -18 -15
~ood> abdefghijkqruv -23 -17 -50 -42 17 -30 -24 -16 -40 -35 -25 -43 -18 -41
~usin at -21 -16
""",
    """
want__go bm 16 -22
~<wit acfhjkmrs -21 -38 -34 -22 -18 -17 -17 -16 -20
~umbe bcefhnqrst -35 -30 -21 -22 -29 -30 -29 -27 -29 -28
~urre m -18
~vel> m -16
""",
    """
much__it dm -19 24
this_covered m -15
you__botox m 18
~cerc o -15
~lle abcefghklstu -17 -18 -24 -44 -42 -45 -22 -26 -32 -19 -43 -34
""",
    """
@clothes abdefghijklmnopqrstu -27 -53 -49 -50 -46 -46 -48 -35 -25 -48 -58 22 70 -46 -43 -28 -28 -38 -44 -68
can__@call abcghijklmnpruv -17 -21 -24 -30 27 15 -26 -18 -17 -36 -37 -16 -28 -26 -23
llego_mi mnr 22 -17 -19
when_do dhjm -19 19 -17 -22
your_earliest h -16
~oqu abdgjmpqrsuv -24 -15 -16 -15 -16 -32 -15 -15 16 -15 -19 -19
~paqu r -16
""",
    """
can_you efhjmnopqrstv -24 -28 -68 -39 20 -69 -17 -40 -80 -37 -45 -44 -39
dan bfgijkmoprv -26 -22 -26 -18 -32 -21 -26 -21 -21 -19 -15
do_if u -17
have__this amu 18 -25 -21
is__@cancel m -16
law diju -16 -17 -17 -20
snow$ d -21
stahp ciklm -15 -17 -18 21 -18
to__seen a 18
was__@relative bm -19 17
~baja acefgijlmoprstv -25 -35 -31 -29 -32 -37 -35 22 -32 -25 -40 -40 -31 -29 -27
~ie> abcdfghlnoptu -36 -16 -30 -32 -24 -39 -20 -40 -34 -44 -31 -22 -15
¿__funciona u -17
""",
    """
@clinician_says m -18
adent* mo -18 -20
in_is m -17
this__@clothes lmv -18 17 -18
ya__afuera m -15
""",
    """
at__am m -18
more_what o 16
pronto a 17
same__as mu -27 -23
she bdfghklmorst -23 -22 -23 -34 -38 -29 -20 -18 -35 -34 -27 -24
~nero m -15
~ulle bmr -16 -16 17
¿__para mo -21 -18
""",
    """
a__los m -15
de_las bdlms 15 -21 -25 -25 -16
for__@relative abdimnopquv 24 -16 -20 -18 -25 -23 -25 -26 -19 -18 -15
no__nadie bmr -15 -19 -23
on__please m -22
please__the o -16
queda$ jmu 37 -44 -18
what__zip jmu 23 -23 -17
you__donations m 16
~<hai a -21
~<joy m -15
~isen lm -16 -24
~mon> mnsu -19 -16 17 -19
~sjd em 23 -20
""",
    """
how__use glmu 22 -16 -18 -17
need__do adgm 20 -18 -18 -25
no__ni m -16
~ften dnu -20 -19 17
~ove> acdeghjklopqrsuv -23 -19 -24 -19 -20 -16 -20 -21 17 -34 -22 -24 -25 -19 -29 -20
~res cdefhijlorstv -41 -21 -46 -49 -57 -29 -25 -24 -46 -39 -22 -30 -38
~tati mr -19 17
~took am -18 -26
""",
    """
moving av -22 -18
nothi* bhlnoqsuv -26 -15 -19 18 -30 -15 -22 -19 -18
pictu* m 18
spot_away r -17
use_my m -17
walk__through adimqu -33 -15 -15 -23 -25 19
you_got bjtu -24 -19 -16 -22
~<sp efghjkopqtv -34 -32 -28 -23 -27 -35 -38 -36 -52 -31 -38
~dksl em 17 -16
~siga l -21
""",
    """
entiendo__pregunta m -15
hacen__de mu 18 -16
it__or dm -19 -23
~<pel adu -20 -16 20
~eade m -18
~ibr j -17
~tenm aklmo -16 -18 17 -20 -25
~urse dm 18 -26
~vote bm -19 25
""",
    """
^wht gm 18 -18
from__on m -18
i__music mn -16 18
payments dm 22 -18
vez$ bciknqrsuv -22 -20 -22 21 -22 -18 -19 -17 -16 -16
who_can aimq -18 20 -29 20
~rans acdjnou -23 -18 -28 -18 -22 -20 -28
~sale abdefhiklnprsu -26 -20 16 -18 -15 -18 -21 -16 -22 -19 -18 -25 -19 -28
""",
    """
and__time hj -16 16
know__is gm -16 -31
over_the ad -16 16
~ala bcehijknopquv -30 -23 -20 -20 -16 -30 -29 -32 -20 -23 -24 -35 -16
~ke> cefghijpqtv -31 -56 -48 -35 -17 -17 -28 -30 -15 -54 -32
~ype abdglmq -16 -21 -21 22 -20 -19 -16
""",
    """
@clinician_was im -18 15
eres$ a -16
i__@symptom abcdghijklmqrst -36 -29 -17 -25 19 -16 -21 -25 -22 -15 -28 -19 -24 26 -20
morning__ok m -17
much__you dm 20 -17
this__to dgkm 16 -17 -15 -31
way__the am -21 -19
what_if adghjmq -22 -21 -38 -21 -27 -45 27
~hal bcefgiknoqstv -26 -21 -32 -25 18 -23 -17 -25 -22 -27 -17 -19 -19
~pran djnqs -21 -19 -21 -15 -15
¿__les i -15
""",
    """
@howmuch$ abcdefghijklmnpqrstuv -20 -16 -21 51 -40 -33 -25 -17 -16 -21 -16 -31 -18 -25 -15 -21 -26 -18 -30 -42 -19
at_a m -16
church__me m -16
cual_@door ijmu -16 19 -17 -17
dura$ mnsu -15 -25 -18 24
me_siento a -21
tienen__para mov -17 -23 -21
time__i adhjmno -17 -21 15 -17 -30 23 -18
up__@symptom r -17
""",
    """
am__at adjmr -18 16 -15 -30 20
my__@symptom s 19
not:and mop -27 -25 -16
not__off l -19
would__arrange a 20
~<dos a 21
~coge dimnu 19 -22 -31 -20 -21
~elac m -18
~essi dgmnq -16 -22 -19 -20 -19
~eta abcgjloquv -34 -23 -16 -16 -22 -26 -25 -16 -25 -18
~ged> acgijnqrsu -21 -22 -25 -33 -28 -26 -23 -25 -20 -25
~lla abefghoqsu -35 -23 -23 -29 -24 -37 -48 -31 -37 -28
~prov jm -15 -22
""",
    """
handles m -16
los__que hm -16 -26
para_esta a 16
you__what adhm -18 -25 -25 -28
~enla jmr -16 -25 -16
~nse cikmouv -16 -26 -15 -22 -20 -25 -25
~rs> befknrstv -17 -32 -28 -18 -41 -41 -18 19 -19
""",
    """
cell abghjnoqru -27 -30 -16 -16 -21 -24 -15 -17 -18 -28
cuando abcdjklnqruv 17 -17 -16 -18 -31 -22 -17 -21 -28 -30 -25 -18
did__my j -24
not:pon mqs -19 19 -17
que_@cancel bdm 22 -15 -23
~ary abghkloquv -18 -19 -19 -21 -15 -29 -20 -18 -26 33
~ear> acdeghklpqs -22 -18 -37 -15 -36 -31 -29 -18 -25 -44 -26
~forg abcdefgipquv -30 16 -16 -31 -20 -15 -33 -24 -16 -19 -21 -21
""",
    """
que__ese dq 18 -16
~der> acefhijlmprsv -21 -25 -23 -15 -18 -30 -25 -19 19 -15 -24 -23 -24
~give cfghjklnpstv -17 -15 -25 -22 -30 -27 -22 -22 -33 -21 -16 -30
~vec n -19
""",
    """
tengo__@pay dno 21 -22 -18
took acdefgilmstuv -21 -17 -18 -28 17 -16 -18 -19 -30 -17 -20 -23 -18
""",
    """
mi__@relative p 15
schedule acegijklnopqstuv 39 -28 -24 -23 -40 -28 -35 -28 -27 -23 -20 -28 -24 -18 -27 -29
~aber ilmou -20 -18 -20 -18 18
~oubl bm -20 -16
~visa an -15 -20
""",
    """
estacionamiento aefm -17 -16 -18 -25
french m 16
who__me abdijklmnopqruv -26 -16 -17 -20 -15 -15 -18 -38 -15 -15 -18 30 -16 23 -37
with__@medicine m -21
~shed n -20
""",
    """
a_@person abgijlmnopqrsv -37 -30 -16 30 -32 -25 -16 -29 -28 -23 -15 -23 -15 -37
and_my mp -20 -19
el_@hours jm -18 -16
~<yea mpq -18 18 -18
~em> adefghijopst -28 -34 -24 -22 -15 -28 -15 -32 -21 -20 -24 -24
~mp> au -22 -17
~nue> l 18
""",
    """
@relative__need m -19
count abcdgijknoru -28 20 -20 -38 -18 -25 -23 -18 18 -29 -16 -29
home$ abdjmou -39 -37 -21 -19 -33 -31 -27
i__out dghimpv -38 -29 -21 -25 -31 -20 -22
i__without m -16
take_the aj -19 -16
~<mat gmnoq -20 -18 22 -16 -17
~<ple defmnpqst -35 -34 -31 -18 -36 -36 -42 -30 -19
~atie acdgjlmnoqu 16 -19 -23 -23 -31 -29 -32 -25 -26 -29 -30
~lace cdhiklmnps -16 -28 -24 -17 -18 -22 -20 -33 -17 -25
~walk bcdiklmnopqrs -29 -18 -44 -28 -16 -21 -16 -18 -21 -21 17 16 -17
""",
    """
and__@relative amp 16 -17 -21
in__and b -18
latest_you hm 18 -19
not_a m -16
take_off ab -17 16
tenis cdghijlnpqu -19 -24 -22 -20 -22 -24 -23 -30 -16 -18 -25
this_@day bmsu -18 27 -19 -16
use abcgioqsv -23 -15 -19 15 -27 -24 -18 -17 -24
venir pq -16 17
vision s 15
~<hal bcefgikmnoqstv -23 -21 -31 -25 19 -20 -16 -27 -23 -21 -27 -16 -19 -18
~any bcegjkmprs -46 -18 -28 -59 -26 -35 -19 -17 -45 -47
~colo g -18
~ove acefghijknqs -16 -44 -45 -42 -53 -16 -18 -19 -35 -36 -38 -24
""",
    """
@relative__@drive mno -24 -21 -16
chess mn 21 -17
in__my cm 19 -23
to_church am -16 18
~esus kl -19 19
~peg mqu -26 -15 19
""",
    """
already_told m 17
and__@visit bu -17 -18
check__if m 16
in_to m -25
no$ acefijlmnopqrstuv -29 -40 -33 -20 -33 -35 -23 -16 35 -20 -25 -23 -31 -28 -20 -37 -38
~ixed aq -19 -18
~lowe ijnpru -21 -17 16 -16 -15 -15
~onto m -16
~vida m -16
""",
    """
coworker im 18 -19
de__del blo 20 -19 -16
~ang deghijlnt -45 -32 -33 -27 -30 -40 -21 -23 -29
~eiru e 16
~orri u -15
~otra cdehilnprsu -23 -30 -17 -23 -36 -32 -26 -25 -26 -27 -33
~typ abglmoqu -19 -22 22 -22 -22 -15 -16 -31
""",
    """
@animal_just m 19
banco$ h -18
company__this u 19
cubre adghjlmnpru -17 31 -20 -15 -19 -19 -31 -16 -16 -16 -23
momen* b -16
~cal cegnpt -31 -22 -43 -33 -39 -26
~fund iv -16 16
""",
    """
confused gmuv 27 -33 -16 -18
go_through mqu -17 -16 -17
mio mv -21 16
quiteme am -23 -22
what__at du -16 16
whatever_is m -18
~fal abpu -19 16 -22 -17
~nde> bcdefgjklnopqtv -38 -40 -26 -32 -39 -18 19 -33 -49 -37 -37 -32 -38 -35 -21
~not cdefghjklprst -25 -52 -34 -39 -17 -44 -15 -29 -47 -41 -32 -24 -32
""",
    """
am__is m -19
his__out mn -15 16
slow_today m -20
usted* cdfginprs -19 -30 -30 -26 -29 -26 -20 -25 -24
~<mea dijlnqrsu -29 -23 -23 -21 -19 -16 -21 -15 -28
~<opi djmnou -24 -16 -15 -23 -15 22
~uit acdghijkpqtuv -25 -22 -35 -31 -23 -46 -27 -35 -29 -32 -18 -38 -33
~vere abjlpq -20 -17 -16 -17 17 -22
¿__o h -16
""",
    """
=beside:side_effect m -20
came__i m -16
can_not adefghiklmnpquv -48 -15 -17 -21 -23 -48 -23 -38 -25 -39 -22 -32 19 -26 -43
me_@insurer abim -16 -18 -15 -29
~lueg m 17
~opti abefgijkmnprstuv -18 -21 -18 -18 17 -21 -21 -17 -18 -26 -17 -23 -16 -17 -25 -20
~roo abcdghiklrtv 15 -32 -21 -32 -22 -29 -31 -21 -26 -24 -18 -27
""",
    """
@price_for adiu -21 15 -17 -20
eres agluv -20 -18 -15 21 -17
me__@fetch abmq -19 -15 -17 24
me_urge i 16
scratch_my m -15
to__there bdhlmp -19 -29 -19 -17 -34 -22
~<say cdfhijlnotv -19 -21 -33 -23 -20 -24 -24 -16 -19 -18 -21
~bar bdiops -17 -21 -26 -21 -21 -22
~oji m -22
""",
    """
my__any m -17
~owe abdgijnpsuv -23 -18 -20 -17 -18 -22 18 -19 -16 -22 -15
~shu adglmu -17 -17 -18 19 -20 -20
~zan m -18
""",
    """
dentures_in mn -15 16
how__this glmu 37 -16 -42 -36
message$ lm -17 16
still_there jmns -24 15 -18 -20
would_be cilnu -15 -17 -23 -23 -27
~hink bcdghilmnopqruv -18 -16 -32 -33 -22 -18 -29 18 -34 -21 -20 -17 -25 -32 15
""",
    """
bother$ moq 20 -22 -21
do__my dghiklnoqsv -16 -41 -18 -32 -24 -26 31 -30 -21 -24 -28
get__@clothes am -15 16
la__una o 15
myself$ anqu -16 -37 27 -18
que__mejor u -17
quedo_en q -18
won_the eijmu -15 -15 -16 26 -22
~<ce abcdefgnoqstu -22 -28 -27 -38 -26 -25 -24 -35 -37 -39 -19 -20 -20
~emov ailoqru -18 -23 15 -20 -17 -17 -20
~none h -17
""",
    """
^would aclpr -20 -24 -20 -19 -32
a__lol mq -21 18
and_he am -17 -17
can_he m -16
de_aqui v -16
~tic aghijklpv -18 -23 -24 -22 -31 -17 -21 -16 -22
""",
    """
@month cghilnrsu -19 -31 -16 -27 -24 -29 -29 -34 -35
got_home bopqrs -18 -15 -23 -17 -16 25
i__be adghijkqv -16 -51 -26 -31 -35 -28 -22 -36 -20
it__bring m -15
los__de aim -21 -17 17
my__bill dim -31 -18 32
my__so s -17
not_forget bt -21 15
that__is mno -21 -20 21
what_days dhjmu -19 16 -19 -16 -23
zombi* m -16
~este acdefhjmnopqrt -21 -30 -34 -16 -22 -31 -37 -25 -38 -19 -32 -37 -29 -25
~exib m -18
""",
    """
~<fu abefijkprtv -29 -25 -17 -22 -18 -30 -20 -24 -23 -17 -21
~<sn bdghjnqsu -19 -32 -21 20 -22 -20 -21 -20 -29
""",
    """
=beside:reschedule amq -19 -22 -16
a__y dmou -17 -18 -20 -15
bring* m -18
hay_algo no -18 17
i__visa m 15
o_es jmu -16 -22 15
~bin l -21
~dal cdfilnoqrsuv -20 -20 -18 -23 -19 -19 -15 -22 -15 -20 -20 -17
~its m -19
~jfk em 20 -21
""",
    """
algui* abdjklmsu -28 -18 -27 -22 -23 -24 -26 -16 -36
estafa$ guv -16 20 -18
feelings u -17
got__@call mv -26 22
mine$ m -20
not:spot m 16
off_@day lm -17 -16
quien_es aimqv -16 -24 -16 -18 19
~<key m 16
~asen m -16
~ote abcdefgjklmopqrstuv -18 -36 -21 -31 -24 -18 -23 -23 -20 -25 31 -32 -18 -25 -16 -22 -19 -31 -22
""",
    """
from__in u -17
hour bdi -21 -16 -17
should__take m 17
~bo> acdeghijklopqsuv -22 -28 -34 -33 20 -27 -34 -31 -30 -35 -28 -30 -34 -30 -40 -39
""",
    """
@clothes$ bcdeghiklmnopqstuv -27 -30 -44 -17 -36 -28 -40 -24 -33 24 18 -22 -22 -42 -22 -16 -39 -30
going__me bm -16 -27
not:money m -15
see__then ahm -22 -21 18
~iejo p 15
~oast m 17
~pper dm -15 19
~roga ju -16 16
""",
    """
@call_en ci 16 -21
@day_in b -17
@place__@day m -15
cncl bclmou 25 -16 -17 -23 -17 -19
en_@fetch q -16
~<sus lo -18 -16
~emb abgmp -20 -15 -16 -16 -18
""",
    """
can__by mn -18 -16
last_@visit m -15
late abcdefghijklnopqrstuv -41 -19 -35 -28 -31 -32 -47 41 -48 -25 -43 -39 -37 -30 -43 -28 26 -44 -36 -45 -17
~asc bmn -17 -25 15
~sitt r 17
""",
    """
@call__do h -17
atten* ahjm -18 -15 -16 19
number__this g -16
worki* dmrtu -19 -26 -19 -17 -18
~<bes bdghijlotv -15 -22 -23 -15 -17 -23 -20 -16 27 -16
~cts> dl -18 -17
~ick cjklnrst -29 -16 -29 -35 -30 -24 -36 -18
~noch abdgijloqrtuv -20 -19 -20 -15 -20 -20 -18 -21 -18 -20 -16 -21 -21
~rass lm 17 -17
""",
    """
@relative__quedo pq -22 22
assis* abegiklmuv -18 -17 -17 25 -18 -17 -19 -18 -18 -17
metro hm -16 -21
no__to mor -36 -17 -16
~<oc dlmnpqu -17 -15 -31 -19 -16 -15 -21
~inen m -15
~rden abr -20 -22 21
~sion ghjmoprtv -39 -26 -29 -27 -24 -19 -27 -15 -22
""",
    """
keep_the lmr -17 16 -22
not__today m -18
pasa_algo n 19
someone__have bop 18 -19 -15
~<ro bcdefghiklpqu -20 -40 -24 -35 -33 -53 -54 -28 -41 -34 -26 -32 -35
~asdf em 21 -22
~lov abdghjmnopqrsuv -19 -27 -26 -16 -25 -21 21 -29 -28 -17 -19 -19 -19 -23 -24
""",
    """
@drive__there nq 20 -20
diez m -16
dura_la dns -22 17 -18
lunes dgijlnqu -22 -16 -27 -29 -18 -24 -20 -24
mind__the bm 19 -29
not__can mp -17 -17
una_@visit abcdfgijklmnoqrsuv 46 -38 -17 -28 -17 -19 -39 -20 -17 -19 -36 -29 -42 -16 -23 -25 -20 -16
you_text k -17
""",
    """
@relative__it bdmopq -19 -18 -32 -21 22 -23
droga jmu -15 -15 17
mande* abgmou -19 -17 -24 -27 -18 -18
thanks acdefghijklmnopqrstuv -23 -36 -29 -53 -55 -41 -46 -40 -39 -22 -28 -15 -36 -42 -19 -45 -42 -35 53 -46 -45
the_library m 20
""",
    """
business_@hours hm 16 -19
compa* d -17
enfermo abcilpqruv -22 -18 -21 -16 -17 -18 25 -18 -19 -15
in__bit m 17
over$ doru -20 -19 -17 -15
~auto dgnos -18 -17 -19 -16 -19
""",
    """
may_text k 15
necesito__mi i -18
not:he m -23
set$ hpq -19 23 -24
vean am 26 -15
weekend abcdfghilmpqsuv -35 -36 -19 -22 -16 -18 19 -24 -16 16 -17 -19 -26 -24 -19
~<vue abdijnqsuv -24 -18 -23 -19 -21 -16 -20 -21 -21 -17
~<wen acefghiklmnptv -22 -19 -35 34 -20 -23 -18 -21 -31 -22 -28 -18 -21 -17
~azy t -15
~tic> dn -16 -20
""",
    """
could_it adilmnq -20 -17 -17 -20 -25 -20 -20
get_it abgijlmoqu -22 -24 33 -16 -19 -24 -38 -18 -19 -25
need_somebody a -19
not:take abdlpqr -36 -22 -22 -20 -30 29 -17
puede__alguien q -20
turned_# bmo -15 19 -16
~oin> dm -24 25
~sage abdot -20 -16 -18 -15 -17
""",
    """
=beside:prep_question adgjru -17 -19 -17 -20 -19 -30
can__your j 15
es__es u -18
no__vuelvan k -19
pero bnor -22 -17 18 15
time_is adjmnu -18 -23 -36 15 -23 -21
vecino ab -16 -15
~cor abdefnp -42 -26 -36 -23 -25 -48 -36
~ermi bdgimrsuv -19 -19 -20 -19 -35 -23 -16 -26 -18
~ops d -16
""",
    """
@door_# jm 19 -19
^drop bmq -17 -19 -16
do__yet mqv 19 -19 -18
en__perdi q -16
fish gmu -18 23 -17
not:estoy am -18 -16
who__@call dim -15 18 -18
~ayi l -19
~gui abdejrstu -17 -19 -20 -17 -36 -34 -34 -23 -22
""",
    """
@late_@relative mv -20 17
^mi cdefghijkloprstuv -18 -20 -39 -42 -49 -37 -36 -29 -24 -52 -27 19 -26 -27 -49 -35 -21
tell__a m 16
the_week ao -18 22
~ible ghkmnqstuv -24 -24 -19 -21 -16 -33 -22 -17 -24 -18
~piez u -16
""",
    """
@stop__los k -16
not:any abcdghmnrsu -21 20 -16 -26 -23 -16 -47 -19 -25 -19 -32
~<ci abdghjnp -30 -21 -26 -24 -19 18 -24 -20
~spo defhjklnsuv -39 -18 -21 -30 -16 -28 -35 -39 -19 -40 -25
""",
    """
#__de o -18
@cancel_both b 16
@stop__take m -19
a_esa moqr -23 19 -15 -18
cat mu 28 -17
optin* gv -18 -15
standing_outside m -15
this__up m -18
~<gu degjklnos -15 -27 -48 -24 -38 -37 -32 -29 -21
~arme bcghoqu -36 -32 -30 -20 -17 -16 -34
~ayu befghijklopqrstv -28 -23 -25 30 -18 -34 -29 -23 -28 -24 -23 -32 -20 -22 -18 -18
~lew m -20
~orde m 18
""",
    """
am_@sick ao -17 15
cafecito mnu -15 20 -16
hallo m -20
help__i g -16
my_package d -17
not_speak c 20
pick__up aio -28 -20 -25
what_they m -15
~<kno abdehijknps -22 -15 -29 -33 -38 -28 -39 -18 -23 -28 -24
~ber abcefhnoqrst -23 -47 -39 -26 -26 -35 -29 -24 -38 -36 -23 -33
~cil ilmqu -16 -16 -29 -17 -24
~ubr adgjlpuv -17 29 -17 -19 -19 -16 -27 -16
""",
    """
@symptom_lol gmv 18 -28 -18
calendar k -16
go bdefgijkmopstv 24 -30 -43 -38 -48 -34 22 -23 -21 -25 -48 -43 -39 -46
play m 21
you_there dhjmoru -20 28 -16 -28 -21 -25 -16
~ches agntu -19 -17 -25 -17 -21
~econ m -28
~eird m -18
~erer aklm -17 17 -22 -21
~volv gilm -17 -19 -18 -24
""",
    """
@call__@day him 20 -17 -19
@wrong__i m -19
any__@hours h 16
migraine s -20
right_now dijmnoqru -32 -19 -35 16 -31 -24 -34 -46 -18
~see abdimn 22 -16 -16 -16 -23 -19
~tay abdgjrsv -22 -24 -21 -16 -22 -22 -23 -15
""",
    """
@eat__# n 15
appointments bm 15 -15
cancelar abcdgijklmnpquv -38 16 -19 -23 -22 -31 -17 -25 -26 17 -20 -15 -22 -21 -15
me_for i -21
not_hold b 15
reyes u -16
so__not ampqr -15 -26 -17 17 -16
the_truck dm 16 -22
with_me abghjlmnoqv -37 -25 -20 -16 -21 -29 -30 24 -29 -22 -17
work__me gmq -17 -17 -20
~<vea am 26 -15
~ots> abcdfghjnoqrsuv 27 -19 -20 -22 -19 -18 -19 -18 -19 -17 -20 -15 -15 -23 -19
~sier bpu -20 -20 -31
""",
    """
@eat_before n 24
gano imuv -19 22 -25 -22
says_# ampr -17 -22 -17 22
~ced m -19
~ndra bm -16 -24
~ntra abgp -28 -24 -16 -18
""",
    """
@drive__otro no 17 -18
@ride_home nq 17 -16
@sick__to ao -20 20
comp a -16
de_manana m -18
it__@body u -15
llevo$ n 16
or_after dnq 17 -15 -18
please__about m 16
the_process g -16
~eive i -21
~gas> m 19
~ks> beijklnprv -17 -24 -22 -17 -30 -39 -45 -23 -16 -28
~ler> abiuv -18 -15 -18 -17 17
""",
    """
do__day ghnou -19 -21 -20 15 -26
does__effect m -15
entiendo_a g 16
somebody gjmnrs -17 -16 -37 -25 -22 -19
~enio d 15
~erro a -15
~hkjh e 16
~inal q -18
~ncon mno -19 -16 -17
""",
    """
@vehicle__right jr -20 -20
hora_@open a -19
know_the o -16
not:getting lv -16 -18
overslept m -16
what__for mu -17 16
~<ed a -16
~<per abcdesu -21 -37 -28 -42 -23 -37 -38
~aci fhijklov -25 -39 -22 -23 -26 -29 -17 -16
""",
    """
all_@open hm 19 -15
later__day o 21
my__one bm -18 -21
somebody$ bov -19 -23 -16
~bas abcdefghklmquv -17 -16 -17 -18 -17 -15 -18 -20 -20 23 -31 -18 -26 -18
~dria h -15
~lier ao -24 20
""",
    """
able__after q -21
de__tengo n -21
how_long bdgiklmopqruv -32 -37 -30 -18 -17 -34 -21 -20 -23 -17 -22 20 -17
jk lm -15 20
whate* dfghjuv -20 -16 -22 -16 -15 -25 -16
~<sen abefghnopqrsu -46 -50 -18 -16 17 -37 -46 -36 -36 -32 -20 -23 -34
~amos aqrv -17 -17 16 -16
~ams> hirs -17 -16 -22 17
~eres acfghijklnopqrstv 15 -24 -20 -33 -19 -26 -33 -19 17 -22 -21 -24 -27 -30 -26 -15 -33
~lapt m 18
""",
    """
@late_and r 18
my__your il -15 16
my_spot ao -17 -17
need__@ride b -18
what__success mu -17 17
~ngi bo -15 -16
~odr dhjmqru -21 -20 -17 -17 -17 -21 -17
""",
    """
@english abcdefghijklmnopqrstuv -68 -63 99 -58 -64 -53 -36 -49 -61 -70 -59 -67 -48 -55 -63 -42 -57 -42 -48 -33 -71 -59
do__owe adgn -18 23 -20 -17
maybe e -16
taller m -15
vez_los k 20
working$ m -16
~ffer adhijlns -26 -21 -16 -26 -25 -16 -18 -17
~rca> jmo 18 -20 -15
""",
    """
numer* abcdefhmnopqrst -22 -35 -27 -35 -21 -20 -24 -29 -22 -30 -28 -24 -31 -28 -16
put_down d 16
tengo__a n -16
~<air aqu -16 -18 -15
""",
    """
i__him jm -17 -16
is__latest hm 20 -22
que__@thanks m -17
quiero_@move ab -19 -16
when__the dijmop -22 -24 -28 18 -19 -16
would__not il -21 17
you_work gmou 22 -37 -18 -28
~oca> bj -19 -15
~ski acdefhiklopru -39 -24 -38 -25 -23 -27 -25 -25 -28 -24 -24 -28 -35
""",
    """
^go abdefgijlmnpqrstuv -21 -29 -17 -31 -27 -19 -20 -25 16 15 -17 -27 -26 -31 -20 -22 -27 -26
be__for m -21
como__minutos r 16
en_@vehicle nq -18 16
normal$ m -21
weird m -24
""",
    """
i__your gijkl -23 -26 -22 -25 -21
is_there bfhimpqrsuv -38 -49 -59 16 -16 -37 -29 -46 -45 -19 -36
there__get nq 17 -23
with_# abimno -23 -19 -28 29 -25 -22
~bend efmu -20 22 -32 -20
~bet adgjklpqv -19 -26 -34 -15 -20 -27 -19 -22 -26
~hou cefklpqtuv -31 -22 -24 -30 -31 -28 -20 -16 -26 -34
~rvic dmu -18 -18 -21
""",
    """
me_quede acijknopqu -28 -19 -22 -19 -17 -23 -26 -24 17 -15
oak r -18
~nes bdefijklopq -18 -24 -16 -23 -32 -41 -26 -32 -28 -23 -18
~nex cdehiklmpqrtuv -19 -36 -16 -29 -37 -32 -29 -16 -20 -29 -15 -18 -18 -25
""",
    """
dia_de s -15
~<spo cdhlnoqu -19 -22 -19 -22 -22 -19 -25 -22
~cosa dijm -21 -15 -18 -28
~ompu d -16
~tin bcdeghjopqst -31 -33 -24 -32 -16 -24 -51 -28 -30 -18 -23 -18
~uise m 15
""",
    """
^get bcdgjklopqruv -20 -27 -15 -30 -24 -31 28 -19 -15 -16 -15 -30 -22
have_@relative cmu -15 16 -16
pasa_si q 17
~<ham ms -15 17
~vay b -16
""",
    """
@open_los hm 22 -22
abris hm 18 -17
delete__@call l 17
it__# bdgmn -22 20 -16 -30 -27
keep__@texts ru -22 -15
target hju -17 16 -16
un_poco m -16
una__de aj -18 -15
when__start a 19
~ono acgjops -19 -23 -28 -30 -28 -16 -21
""",
    """
later_hour mo -17 17
pulled bmr -16 -16 17
quedarse n 16
till_it m -16
with__at q -16
~laz abhjmu -19 -17 -18 21 -18 -17
~xes mu 22 -18
""",
    """
@day_and bmo -16 -20 18
are__options m -18
el__del i -22
enough dlt -17 22 -17
here dfhijnpqrsuv -38 -33 -36 -30 -20 -39 -33 -24 -33 -40 -33 19
partner mpq -22 23 -17
please__up bcijklmo -19 -16 -15 -15 -17 -19 19 -19
press_# g 15
~<coo abdlmru -18 -17 -19 -18 23 -19 -23
~be> acdefghijnpqtv -28 -31 -26 -34 -25 -43 -22 -29 -25 -25 -18 -20 -26 -23
~comm bdhjkoqrsu -21 -32 -18 -25 -18 -17 -19 -21 17 -16
~ssis abegilm -16 -16 -17 25 -17 -20 -18
""",
    """
come$ dghimnops -24 -22 -28 -18 -30 20 -32 -18 -20
follo* mq -24 -16
near_a m -17
not:hora o 16
sient* adjno -25 -23 -16 -15 -18
~<bet adgklnpqv -16 -21 -28 -18 -25 -25 -18 -18 -24
~cas> u -23
~rano mnqru -25 -18 -16 -19 -18
""",
    """
changed__about mo -17 -15
come__you m -19
i_@vehicle hnqru -16 -25 17 -16 -17
not:running mr 19 -20
put__the kmr -18 -23 -15
say_i m -16
sus lm 22 -18
week cdgijlnoqrs -23 -27 -27 -22 -21 -27 -23 24 -20 -16 -37
whales u -16
~<nec defghjlprstuv -32 -21 -15 -25 -17 -19 -16 -30 -22 -23 -16 -16 -22
~ada> abefjmoqtv -18 -36 -24 -26 -39 -15 -17 -22 -23 -19
~nda ceghlnopqr -40 -36 -64 -42 -21 -38 -30 -33 -26 -45
""",
    """
@day__good bmo -16 -23 20
dije abdijlnqru -25 -22 -17 -16 -16 -20 -16 -19 -18 -19
my_@clinician adgjklmopqv 26 -25 -19 -19 -16 -25 -34 -22 -16 -15 -16
~<rel aiqu -17 -20 17 -21
~butt mo 22 -18
~lado iu -16 -16
~ona cfhlnoqs -16 -17 -28 -23 -31 -20 -24 -23
""",
    """
comprendo m -16
not:need bdginoqv 27 -21 -29 -32 -21 -30 -36 -18
wear__wedding mn 18 -18
~ery> bhiknopq -26 -23 -18 -19 -16 -18 -21 -23
~mpie u -16
""",
    """
@cancel_that b -20
sleeves n 15
urge i 16
~ess bcdefhijkmopq -22 -26 -39 -30 -30 -17 -34 -27 -19 -28 -31 -36 -38
~nud km 18 -19
~rci noq 20 -18 -16
""",
    """
@open_por m -18
come_next o 15
does__of m -18
guys begiklmnorv -15 -18 -25 -25 -18 -21 -19 -22 -15 -23 -24
i__pee n 15
my__he m -18
que__atiendan a 15
so_i ghilmnuv -22 -18 -22 -22 -29 -20 -26 -22
which__the u -15
~bra> hnou -17 -17 -17 -17
~gado i -17
~ier> ao -15 20
~nsta am -15 -18
~rby> m -15
~xpec mqsu -18 -16 16 -18
""",
    """
no_ire bglmoqrtv 38 -17 -29 -32 -24 -19 -19 -21 -20
not:the acdhiklmnpqt -36 -20 -38 -28 -27 -32 -33 19 -28 -17 -36 -19
or_is mou -19 -20 17
quito_los n 16
vea__@clinician a 15
~<le abdefghknoptv -34 -19 -35 -24 -31 16 -38 -17 -34 -33 -32 -24 -46
~cayo pq -17 16
~empi m -16
~thd dou -15 -17 -16
""",
    """
@pay__@visit abd -16 -19 22
fill du -21 -19
listo lq -17 -15
me__up m -19
you__@stop lm 17 -21
~<cub dgjlmpu 29 -17 -18 -18 -30 -15 -21
~<ins cdefhlmpstuv -28 -19 -18 -17 -23 -21 -30 -21 -18 -20 -32 -17
~<tuv s 17
~garr jmqr -16 -18 -17 21
~wai cdhjlmpsuv -21 -26 -18 -16 -23 -31 16 -21 -29 -19
""",
    """
sent__already m 16
~lide mo -17 22
~mail abdjmnouv -16 -24 -17 -22 22 -16 -20 -17 -17
""",
    """
@late__me m -19
me__in abjp -16 -22 -15 -21
short m -19
~da> acehklmoqrsv -27 -17 -56 -39 -29 -15 -21 -22 -47 -21 -27 -21
~extr abdmu -19 -16 25 -16 -22
~mbie dgijlpqrv -17 -18 -28 -19 -27 -19 -21 -22 -24
~otic dmnu -15 -22 -24 20
~resi i -17
""",
    """
de__lista aiklnps -29 -16 -26 17 -16 -18 -16
from_me adimu -17 -20 -17 -24 -17
haircut am -19 17
it_bad m 16
la_@symptom mn -19 -17
no__manana bm 19 -19
not:pararan mv 16 -17
~<rev ijklnoqu -20 -20 -25 16 -21 -15 -23 -16
~usc cdghinosu -17 -17 -17 -17 -23 -20 -17 -15 -24
~vali u -15
""",
    """
@person__to m -15
@wrong_numero lv -20 21
am_i abcfhiklmnpqrtuv -39 -24 -16 -17 -24 -20 -32 -32 -59 20 -26 -23 -36 -23 47 -17
i__@english clmv 22 -16 -23 -15
what__@visit adjmu -23 -26 -16 -21 26
~<cov acdgijlnoqrsv -24 -17 18 -18 -21 -20 -22 -17 -23 -28 -18 -17 -18
~ngl m 16
""",
    """
despu* bdghijlu -20 -23 -19 -24 -18 -17 -15 -19
funny mq 18 -19
it__is dlu -18 -16 -17
will__work m -28
~ok> cdefghiloqstv -21 -30 -30 -17 -27 -27 -24 -30 -21 -19 -29 -29 -28
~sil m -17
""",
    """
@hello_how mu -21 -16
from aehkoqv -21 -21 -38 -19 -27 -33 -28
had__for n -16
is__@late adhjnqu -15 -18 19 -22 -17 -16 -20
marco adefgjlqu -18 -17 -20 -17 -25 -20 -19 -19 -22
sorry__the jm 16 -18
there__@vehicle q -22
~eps> m -21
""",
    """
@call__@stop i -17
how__should admnu -15 -16 -15 17 -19
idea_@stop lv 19 -19
shuttle acijnopqu -21 -16 -17 -28 -23 -16 -20 17 -25
the_@food mu 22 -17
there__no mv -22 16
~ime cegijkqrtuv -41 -38 -19 -34 -27 -36 -24 -34 -33 -53 -39
~pta fhjkm -16 -16 -19 -19 -16
~saf dju -22 -16 19
""",
    """
cancelenla bmo 22 -22 -19
got__about m -15
i__lol bdgnsv -16 -15 18 -22 -22 -24
me__esto l -17
ring abcdefghjklmopqtuv -39 -26 -27 -48 -24 -27 -39 -53 -43 -30 -30 43 -23 -28 -33 -29 -41 -43
sleep adhlo -19 -22 -17 -17 -15
~dan> acdefgmoqv 15 -25 -21 -15 -20 -29 -43 -20 -20 -23
~lgu abgjklorsu -30 -20 -16 -27 -24 -26 -16 -18 -18 -40
~ved> defgilmnprst -21 -20 -15 -18 -29 -37 -21 -17 -19 -17 -26 -21
""",
    """
quija* m -15
~<wak ampr -18 20 -18 -16
~mao> em -22 20
~ope> eu -23 -16
~pci adgnu -17 -15 29 -16 -23
~rw> b 15
~vac gjm -16 -15 20
""",
    """
an_evening m -15
chofer abmo -19 -19 -21 -18
el__si boq -17 17 -17
hambre ms -15 17
not:lol mv -24 19
que__@call bcdlmnoquv -19 -20 -24 -17 -28 -23 -18 -18 -27 -16
todavia b -17
whole__can q 16
~<sh acdefijkoqrtu -20 -40 -40 -29 -27 -25 -16 -40 -17 -21 -19 -30 -17
~pier ams -18 -21 -18
~tox> mu 21 -15
~uedo abcdefijklruv -16 -47 -41 -18 -22 -29 -25 -34 -45 -27 -15 -38 -26
""",
    """
@relative__the cdgilmruv -20 -21 -18 -25 -18 -19 -18 -29 -15
give__chair m -17
have__i mv -22 -18
i_want abdghjmnoqruv 21 -24 -27 -45 -21 -28 -20 -31 -32 -23 -18 -21 -62
on__or hjmu -20 24 -20 -20
~reab jm 17 -18
""",
    """
does__have bcdhnqsu -20 -18 -23 -15 -29 22 -17 -26
not:driver bpq -16 -22 20
si__los l -20
unsub$ elm -21 25 -29
~fere dhiklnst -29 -17 -28 -17 -22 -15 -19 -20
""",
    """
alla dhmoqv -17 -17 -28 -17 -23 -21
morado m 19
podcast m 16
that_suits m -18
tiene_que iqu -16 19 -15
~<pen acdegijlnoprsuv 18 -21 16 -25 -20 -27 -16 -18 -28 -31 -18 -20 -15 -35 -20
~asco mn -20 16
~guen am -17 -25
~mpor l -18
""",
    """
not__@relative mp -21 19
want__set am 16 -15
~<ja bdefhijklmnoprv -30 -31 -37 -27 -31 -16 -28 -17 -42 24 -35 -24 -17 -15 -24
~rge> d -16
~rner jm 15 -16
""",
    """
borren_mi m -21
storm m -18
this_@call abcdiuv -25 -20 -21 -23 -29 -34 16
try_it amo 22 -20 -15
~<dim aefho -17 -20 19 -18 -18
~aske abdjnsu -22 -25 -17 -17 -22 -19 -24
~proc adgm 15 -17 -19 -19
""",
    """
#__# bcdefgklnqstuv -36 -28 -40 21 -21 -36 -25 -33 -36 -32 -28 -23 -45 -29
@late_@book r 19
give__spot ao -18 -16
got__job o -19
~<ba abcefghinopstuv -37 17 -30 -60 -42 -32 -75 -28 -19 -39 -16 -29 -36 -37 -39
~<gam fjlmu -15 -16 -16 22 -17
~<jes m -16
~ale cdefhinopqstu -17 17 -32 -39 -31 -26 -38 -25 -34 -35 -42 -34 -35
""",
    """
for_later m -18
for_next mo -16 -20
in__@month mo -15 15
still__a nq -15 16
~arty m -16
~df> em 23 -25
~ena bcefhijlnpqrsv -31 -34 -41 31 -31 -19 -16 -21 -26 -23 -33 -26 -29 -37
~summ im 15 -19
""",
    """
@visit__el b -16
my__sit amnpu -22 -18 28 -24 -19
se_paga d 22
~alan dnu 17 -15 -18
~eave acdgiklprtv -29 -19 -26 -21 -32 -23 17 -23 -19 -20 -21
~lto abcdefghiklmnqrtuv -22 -18 -21 -25 -31 -24 -25 -16 -22 -29 29 -33 -20 -22 -22 -22 -19 -22
""",
    """
a__de jpu -25 -17 -16
con__@clinician mo -26 -23
the_out d 16
too__to dhjmqru -16 25 -22 -23 -17 -17 -17
~ato bcdghjlnpquv -17 -18 -28 -17 -20 -28 -16 -27 -21 16 -21 -19
~cua bcefklmnoqstv -43 -40 -31 -22 -41 -41 -24 -17 -21 -20 -20 -28 -36
~dy> cdegklmqstu -46 -26 -34 -48 -48 -17 -27 15 -31 -45 -34
""",
    """
books$ ao 15 -16
centr* iu -17 -18
said cdfghjqrstv -19 -33 -17 -22 -19 -23 -30 -25 -21 -22 -25
til_i nq -17 15
~din afgnov -43 -30 -43 -25 -18 -30
~ecto admn -16 -17 -18 -16
~feel acdghjnoprsv -29 -18 -22 -17 -21 -20 -22 -19 -19 -24 17 -18
¿_tienen hmq -27 19 -16
""",
    """
can_they m -22
llego__a m -19
lleva* aklmnpr -17 -15 -18 -24 -20 18 -22
~nti bdefjklpq -28 -37 -24 -23 -15 -29 -25 -19 -24
~pul bdghiklnpqruv 19 -27 -23 -19 -29 -18 -16 -25 -19 -18 25 -15 -17
""",
    """
make bdhjknpq -15 -15 -24 -28 -28 -40 -17 -24
maneja bpq -16 19 -29
que_le gn 18 -19
recogerme bnq -21 -19 19
sin_trabajo m -20
there_an hm -16 -17
to__@late mnq 17 -17 -18
~<wh bcegijklopqrtv -33 -59 -72 16 -32 28 -63 -54 -25 -25 -37 -44 -32 -56
~ome> cefgijklmv -31 -35 -42 -34 -46 -31 -21 -37 -32 -29
""",
    """
@call__off bim 23 -20 -20
are_not m -20
hurts mu 19 -19
joke m 24
not:by v 16
not:llegar r -16
shoes adilmoq -19 -23 -17 -18 27 -16 -19
this__fda u 17
~desp bdghijlv -19 -24 -20 -26 -19 -18 -18 -15
~scal m -22
""",
    """
@body__the msu -23 18 -17
headache amnsu -16 -19 -15 23 -21
mm elmu 27 -18 -27 -16
que_dia abdfghijknoqsu 37 -18 -28 -26 -29 -33 -17 -26 -16 -26 -22 -29 -21 -29
tengo_@symptom s 15
want__@person im 16 -20
~<res cefhijklnoqrv -33 -27 -23 -28 -27 -33 21 -45 -31 -26 -29 -32 -24
~gust bgklqu -15 -21 -17 -19 -15 -17
~nan acefghijklprstuv -24 -30 -21 -25 -17 16 -34 -33 -28 -31 -17 -20 -29 -23 -39 -37
""",
    """
about__bill dim -16 19 -16
agradezco bmt -16 -24 20
apunt* m -16
debbie muv -19 -18 25
gets du -20 -20
quiero_el a -16
y__que fjm -19 -15 -19
~eeth u -22
~enr lu -18 -17
~eol m -16
~gat du -22 -16
~go> acefhklmstuv -20 -26 -63 -70 -44 -60 -17 -39 -26 -22 -40 -26
""",
    """
^cual abdegjklnprsuv -21 -16 -25 -17 15 -17 -15 -16 -19 -15 -18 -22 -33 -16
am__way m -15
i_know gmuv -19 -28 -29 -21
remove__@visit bl 15 -20
shut adglmu -17 -17 -18 19 -20 -20
sola$ q 21
you__in abhijklmnoqtuv 18 -21 15 -24 -21 -24 -25 -15 -25 -28 -25 -16 -41 -16
""",
    """
free$ dmpu 21 -30 -18 -23
how__one m -17
not:get acgjmnpquv -22 -15 21 -26 -46 -21 -15 16 -28 -24
resue* p 15
sacam* lm 16 -16
start_me m -25
~ndos am -15 -20
~owi adefhmnru -29 -19 17 -15 -18 -25 -18 -21 -18
~ppy> abdefghiloqstu -17 -25 -16 -19 17 -18 -22 -17 -17 -19 -18 -18 -20 -20
""",
    """
during_it n 19
it__airport j 15
nueva jk -16 -16
queda abginoqrs -21 -18 -19 -21 -16 16 -16 -32 -31
set_me adgilmnpqu 23 21 -22 -16 -19 -36 -17 -25 -17 -26
~erra bhmnr -17 23 -23 -15 -16
""",
    """
@relative_be admnpq -23 -19 -16 22 -23 -24
around abdnu -18 -17 -16 -17 -15
can_we bdghjklmnopqrsu -44 -27 -16 -24 -21 -19 -18 -55 -28 33 -20 -32 -25 -22 -23
delete__number l 17
how__@cancel d -16
in__me ipq 15 -17 -18
movin* av -22 -18
through__front i 16
~hop bjknru -21 -16 -15 -25 -21 -23
~vice m -15
""",
    """
ando__el ms 17 -15
carpet$ m 17
hora_contestan h 17
i_keep mno -30 16 -16
~fee acdghoprs -33 -21 -34 -20 -22 -22 -21 -25 17
~quil m -15
""",
    """
hay__el bdhm -18 -21 -17 -17
not:again gklm -28 -34 37 -33
~acke d -16
~cle> n 15
~muni a -15
~perw dg -19 -16
""",
    """
como__usa aglmnu -19 24 -16 -20 -16 -23
down$ adjoru -22 22 -21 -19 -22 -19
two dghjloru -27 -23 -22 17 -19 -16 -20 -29
when__my n -15
~esit deghjlprstv -31 -21 -24 -16 -19 -16 -28 -22 -22 -16 -19
~lie bcdgiklmqtu -24 -24 -24 -32 -19 -22 -28 -32 -16 -18 -24
~lowi am -23 -16
~ream bdimnsu -16 -15 -20 17 -17 19 -31
""",
    """
@treat_es u 16
lot abceghijklmnoqruv -24 -24 -19 -19 -19 -24 -26 15 -19 -22 -31 -28 -21 -23 19 -29 -16
se__a acnoq -22 -18 17 -20 -29
~fami adgmnqu -17 -22 -16 -16 -16 17 -22
~sus aou -19 -16 -16
""",
    """
=denied:cancel_appointment abcdgilmqv -31 -45 -18 -26 -19 -25 -32 48 -25 -23
again$ abceghiopqrstuv -41 -26 -21 -19 -35 -22 -31 -28 -22 -28 -25 -22 -19 -30 -22
is__way ajn -17 -24 -20
me__of agilu -20 -16 -16 16 -18
the__got m -21
~ath adghjnpqrsv -17 -20 -23 -17 -21 -25 -16 -21 -16 -18 -21
~hhj e 17
~rkin dgnpqrtu -21 -16 -21 -20 -16 -20 -17 -20
~uso m -20
""",
    """
c dgim -16 15 -17 -24
couple m -20
is__you adghmu -26 -24 -19 22 -33 16
near__@stop m -17
need__see ai 16 -19
the_iv ms -24 18
to__driver pq -18 24
~elin au -18 -29
~lea defhnpstuv -54 -45 -45 -23 -31 -38 -56 -17 -22 -24
""",
    """
do__@cancel bdmr -23 -20 22 16
no__@machine i 17
~doll g -18
~opc dgmnu -15 29 -24 -15 -23
""",
    """
@howmuch__que dmnopqs 25 -25 -16 -17 -18 -23 -16
bendiga$ f -19
do__someone abdipq -24 -15 -19 -22 -26 17
i__interested blm -17 17 -16
movie$ m 18
noche$ n -19
not_coming bmopr 34 -18 -30 -18 -41
resume_@texts k 17
this__i m -19
~<cas abdghjklnouv -29 -30 -25 -22 -20 -34 -28 -27 -25 -31 -25 -16
~ifi> m 21
~iod dmnoq -17 -24 18 -16 -21
~rtid m 16
""",
    """
cobraron dms 19 -15 -16
con_@pay dh 15 -16
contact$ l 16
mi_viejo pq 16 -16
was$ q -19
~ant bcefghjpqrstu -18 -27 -52 -47 -20 -30 -36 -50 -40 -19 -32 -53 -16
~asjd e 17
""",
    """
@call__there m -18
@date$ cdegiklmnoqrsuv -22 -33 -16 -24 -30 -23 -26 -30 -33 30 -23 -35 -22 -39 -22
^muy deiklmt -16 -17 -17 -20 -16 -26 23
apaga de -20 -18
press$ acdegijlmntu -16 -18 -16 -19 16 -16 -17 -18 -30 -22 18 -18
you__will mt -18 -20
~<aq bcdefhiknoprstuv -30 -22 -25 -17 -15 -24 -27 -21 -32 -28 -24 -28 -21 -18 -30 17
~acen ajnq -22 -20 -26 -19
~eam bcdeijmnpqsuv -22 -15 -18 -16 -25 -18 20 -20 -18 -18 18 -34 -15
~enou bdlnt -15 -18 22 -15 -17
~tch adghjrsv -27 -32 -25 -20 -35 -24 -18 -17
""",
    """
ahorita$ m -18
be__room a -21
le_digo m 17
puede* dfghlpqsu -24 -16 -23 -21 -28 -17 -37 -18 -21
~slee adhlor -20 -22 -18 -18 -16 -16
~wice abgklmqrtuv -19 -18 -18 -15 -19 -24 -18 -15 -18 -15 -17
""",
    """
@relative__coming abpr -27 -26 16 -24
es_una cgijlm -16 -20 -20 -20 -16 -27
is__the acdfgijklmnprtuv -49 -24 -19 -33 -38 -52 31 -20 -34 16 -23 -37 -29 -23 -24 -20
my_place m -18
pizza aijklmru -29 -27 -29 -18 -21 22 -17 -24
ready_for mn -21 17
~apun m -17
~nsto cdefgklmru -17 -15 -22 -16 -17 29 -30 -28 -18 -17
~oom abcdghiklmrtv 17 -29 -18 -26 -19 -26 -29 -18 -24 -25 -24 -18 -24
~uiv m -19
""",
    """
could_my cimnpr -17 -20 -20 16 -16 -17
lost__job g -17
me__las mu -24 -18
se__@relative abcnp -18 -19 -16 -16 -28
si_hay pq 17 -19
~<fac abehijklnoqv -18 -20 -20 -15 -26 -19 -16 -23 -19 -20 -21 -18
~<hac cefghjklorst -35 -16 -20 -20 -27 -43 -28 -30 -31 -31 -26 -27
~cloc r -19
~dif adhijmoq -27 -27 -18 -27 -21 -19 16 -17
~erdo r 22
~ory jln -17 -18 -15
~tate aop -15 -18 -15
""",
    """
@call__if a -20
i__@day bcdgklnqstuv -34 -17 -21 -19 -26 -24 -19 -27 -17 -17 -22 -21
the_stadium j -17
~<gar ablv -17 -17 -28 36
~bue bcdefghklnoqrsuv -26 -20 -22 -23 20 -18 -25 -21 -18 -20 -20 -22 -21 -22 -20 -26
~llam abcdijnopqru -29 -28 -20 -23 21 -23 -25 -23 -18 -18 -19 -16
~ric ahmnq -15 -16 20 -15 -16
~ryth aghlp -24 -16 -15 -19 -16
~sal abeiklnopstuv -20 -20 -35 -22 -31 -19 -27 -26 -18 -16 -20 -26 -17
""",
    """
back_to bcdopqr -20 18 -16 -18 -20 -23 -17
no_necesito agi -25 -18 -16
not:lleguen m -15
not:work bmp -19 -24 -15
we__next am 16 -21
when__see am 20 -18
will_not bdhjlmnpruv 33 -42 -39 -15 -25 -49 -42 -44 -32 -38 -15
you__taking amn 19 -17 -19
""",
    """
car$ adiklmnuv -23 -17 -23 -24 -17 23 -21 -25 -24
goes dhjmnqs -22 -17 15 -31 -18 -23 17
is_been m -19
puedo_ir dgijmrs -18 -30 -21 -18 -30 -19 -22
send__to acdlm -21 -20 -24 -20 16
~<bee cghijknopru -16 -16 -22 -26 -15 -19 -26 -31 -23 -19 -22
~acie bdghinrs -17 -16 -22 -15 -16 -16 -20 -17
""",
    """
dia_no lm -16 -15
drivers$ q -17
is_anyone mqu -24 -19 -19
me__mal pq -22 21
medicaid abdhjmnost -16 -21 32 -24 -16 -27 -27 -21 -19 -15
out__@relative im 18 -21
~imb mu -20 -15
~uand abcdjklnqruv 17 -17 -16 -18 -31 -22 -17 -21 -28 -30 -25 -18
""",
    """
a_hotel am -16 17
be__@symptom gmsu -17 -17 24 -20
care_of m -18
deposit dn 16 -15
from_it mu -23 18
on__# bmn 25 -24 -17
put_@animal m -15
what__does noq -25 -18 -20
who__ask m -23
~list cdefhijmoqrsu -31 -40 -19 -20 -33 -22 -50 -21 -44 -15 -42 -40 -45
~mela mo -17 19
~tti bdfjmop -16 -25 -18 -22 -16 -22 -24
""",
    """
@place_nueva jm -15 17
decided iv -18 -18
do__here dgjmn -18 16 -21 -33 -16
over_there dhimqr -21 -19 22 -26 -17 -19
the__sent m -16
this__work m -21
up_the bhijq -20 -20 17 -20 -21
~ent cdehklmnopqr -27 -22 -61 -26 -17 -37 -15 -19 -23 -42 -24 -20
~issi acghinruv -24 -18 -17 -17 -19 -16 -22 -20 -18
~trea aghju -16 -23 -19 -22 19
""",
    """
@hello$ abcdefghijklnopqrstuv -47 -32 -34 -32 -50 46 -37 -36 -27 -33 -40 -40 -29 -31 -34 -39 -38 -28 -47 -41 -29
@staff$ abcdefghijklmnopqrstuv -28 -42 -44 -47 -56 -62 -42 -61 72 -33 -39 -46 -20 -37 -40 -38 -42 -45 -35 -49 -51 -45
you_ever u -25
~hago cdfhorsu -16 -28 -18 -20 -18 -21 -20 -28
~nfun v 16
""",
    """
de_los div -16 18 -15
gracias acdefghijklmnopqrstuv -41 -37 -50 -47 -59 -39 -29 -47 -42 -34 -35 -24 -40 -40 -46 -42 -50 -41 51 -44 -44
have_one bpq -17 17 -19
how__am jmrsu -20 -20 -15 -18 19
someone__in hp 16 -17
tengo_quien p 17
to_skip abdilu -20 22 -18 -18 -15 -19
~<sco adiu -16 -18 -16 -16
~ded> cgijklnu -19 -17 -33 -19 -18 -26 -26 -26
~driv abcdefghiklmopqstuv -25 -36 -19 -28 -19 -19 -21 -22 -31 -23 -28 -20 -27 15 18 -24 -22 -32 -16
~equi am -19 -21
""",
    """
clear* nt -16 15
it_so bm 18 -18
me_is mpq -17 -20 21
stree* bdhinops -17 -22 -19 -18 -19 -21 -18 -17
with_you mu -22 -16
~<ap abcdefhijmnopv 21 -39 -37 -19 -33 -28 -30 -46 -40 -15 -48 -19 -34 -34
~chee t 15
~lvan m -16
~mbi bcdefghijlnopqv -20 16 -26 -18 -16 -24 -17 -35 -33 -35 -17 17 -26 -33 -30
""",
    """
cuenta$ jmqr -17 -23 18 -18
fun$ dgmu -16 -17 23 -21
my_balance d 24
puedo__yo nq -18 18
puked adfjopqsu -16 -21 -17 -18 -17 -17 -21 21 -19
requi* ai -19 -19
~ed> cefghjklmprsu -50 -52 -48 -29 -56 -50 -20 -24 -17 23 -29 -16 -20
~nal> a -19
""",
    """
dentu* mn -17 18
feels fm -21 17
got__new m 15
que_alguien i 16
~<jf em 20 -21
~ake cefgijrtuv -22 -44 -38 -20 -50 -30 -24 -45 -24 -27
~ils adu -17 -18 -20
~ine> cdefglrsuv -29 -27 -21 -22 -37 -25 -30 -26 -33 16
~unk ms -17 17
""",
    """
double_booked b -17
is_the bcefgknopqrstuv -56 -29 -30 -52 -15 -36 -34 -19 -47 -23 -53 -66 -35 -20 -37
~cap am -16 22
~ysic m 15
""",
    """
@fetch__y n 15
@food_de m 16
casi mr -20 19
easter ahm -17 -21 18
in__i clms 16 -17 -18 -16
les__que m -20
up_with abdilmnpu 26 -22 -24 -25 -20 -33 -21 -17 -25
va beghijklnprstv -17 -33 -44 -34 -42 -27 -33 -43 -45 27 -30 -28 -31 -40
~<fig n -17
~<hag cdfhorsuv -20 -31 -19 -20 -19 -23 -23 -32 -16
~eds gnpu -16 -25 -22 -23
~emoj m -22
~eyes u -16
~got bl -15 -15
""",
    """
@open_@late hjr 15 -17 -24
ese__me o 18
it_an m -17
me__mandar ai -16 -20
the_@wrong abdghikmnpqstu -21 -20 -25 -27 -23 -19 -17 -25 -20 -19 -18 -18 -25 -21
~king cefiklnos -25 -26 -43 -18 -24 -45 -20 -36 -31
""",
    """
deje cgiklru -16 -18 22 -20 -20 -16 -17
long_is jsu -16 -19 16
off__this lm 16 -19
tomor* cdfjklnprstu -16 -24 -19 -15 -18 -20 -16 -15 -24 -17 -16 -22
~<fal abpu -19 16 -22 -17
~ryt aghlp -24 -16 -15 -19 -16
""",
    """
not:speak cm 24 -16
que__hace mu 25 -21
quiero_@cancel aciklmu -39 -15 -29 -27 -25 19 -17
sacame__lista lm 16 -16
will_pass b 16
~igan l -21
~ller au -16 -19
""",
    """
can__mine m -17
idea u -16
is_up adfhju -18 -21 19 -18 -23 -21
la__al o 16
pelic* m 16
~<thi defhijknopqrt -18 -22 -19 -29 -19 -30 -20 -44 -48 -31 -47 -29 -29
~any> abcghijkprs -25 -20 -20 -35 -30 -27 -16 -21 -15 -19 -20
~asad n -17
~otro achikmopquv -19 -17 -21 -22 -24 -18 22 -16 -30 -17 -18
""",
    """
have_@day abikmqt -19 19 -19 -19 -22 -26 -17
line abdmnq -28 -17 -15 -29 -16 -18
the_street mr -28 18
~mane abdijmnuv -18 -16 -17 -21 -17 -23 -16 -23 -15
~opi bgjlnoqs -18 -16 -21 -16 -31 -25 -23 -21
""",
    """
@place__favor j 18
@wrong_idea lv 19 -19
^if a -17
the_@place abcdeghjklmnoprstv -26 -32 -19 -45 -20 -32 35 22 -22 -25 -32 -36 -30 -32 -32 -30 -22 -32
where_are h -22
~<fro aekoqtv -27 -24 -21 -32 -39 -16 -34
~crui m 16
~more acdfghijmnpst -17 -18 -31 -30 -29 -31 -19 -25 -24 -37 -18 -15 -22
""",
    """
#__somebody p -16
=said:cancel_appointment abcdefghijklmnopqrstuv -91 117 -47 -78 -53 -78 -51 -78 -92 -69 -33 -55 -24 -91 -64 -83 -32 -47 -68 -64 -63 -72
cats m 18
dos_dias ns -18 19
is__not uv -19 16
plan$ d 16
the_@medicine ru -18 -20
~aden m -16
~anag imu 22 -17 -17
""",
    """
by_@traffic m -15
empie* m -16
i__done almuv -21 15 -27 -27 -23
you__how g 18
~beb nu 20 -15
~epo djn 15 -16 -16
~fhg e 16
~scam ru -17 15
~vean am 26 -15
""",
    """
^eta behmorv -16 -22 -17 -23 -19 31 -15
at__pharmacy i -17
edificio ju 22 -16
el bcefgiklntuv -31 -30 -81 -80 -27 -49 -39 -85 -58 -51 -29 -27
give__@call aim -17 28 -31
hacer$ m -15
meds dmn -16 -31 22
new_@clothes mn 19 -15
total dmu 22 -21 -16
~end> abhopqrstuv -40 -17 -23 -25 -21 -22 -22 -19 -23 -34 -26
~lag m -15
~tel abefjknopqrs -34 -21 -17 -21 -18 -21 -26 -40 -37 -41 -18 -25
~zomb m -16
""",
    """
a_casa m -19
celul* aiq -18 -16 -16
is__fine jmn -16 -31 22
llene a 15
me_quedo ar -20 -26
some__the ms -17 16
they__that bu -16 -18
to__any m -26
walki* r 19
~pap> n 20
~qui cdefhjmrstv -31 -41 -54 -55 -63 -15 -29 -28 -31 -34 21
""",
    """
^salgo r -16
are__folks h 16
hay_ayuda dm 18 -15
never__of al -15 -17
pareja pq 23 -16
pueden_@call aikm -22 21 -18 -26
que_es abcdefijklmnopqstuv -34 -25 -27 -16 -21 -27 -41 -41 -21 -29 -20 -30 -23 -15 -24 -31 -18 50 -41
~ned> dhijlnqs -30 -22 -21 -24 -23 -21 -15 -21
~onta bghjloquv -21 -27 -15 -24 20 -25 -17 -33 -16
~uant abghimsu -38 -18 -25 -23 -29 -31 -16 17
""",
    """
@clinician__on au -16 -16
^make am -20 20
a__home n 15
and_i mn -29 -26
to__only mo -17 15
~ong> bcdefghkloqrv -49 -25 -44 -26 -29 -44 -18 -28 -38 -33 -27 -17 -38
~undo gklmnr -17 25 -28 -30 -15 -20
""",
    """
con__@texts ciklmsv -16 -25 -35 30 -33 -17 -17
prefiero akm -18 -16 -30
puedo_volver q 19
so_he oq -17 23
~dond bcdfhklnopqtv -31 -26 -36 -21 -29 -21 -33 -29 -28 -19 -36 -21 -31
~eap j -18
~fghj e 19
~nand l -15
~sec m -27
""",
    """
#__are em 17 -19
am__your m -16
bothe* adgimoq -25 -20 -17 -18 19 -16 -26
charged dim 23 -15 -24
could__# amn -19 -18 -16
did__to klm 23 -21 -27
inscribirme$ l -16
january acilmo -17 -16 -19 -15 -23 26
salio ar -16 -20
where__package m 17
~anyo abdjlnpru -26 -17 -26 -23 -21 -25 -16 -16 -31
~nd> aefhioquv -24 -40 -41 -23 -19 -27 -21 -38 -66
~ppi afnq -20 19 -23 -16
""",
    """
@person$ acdefghijklmnopqrstuv -29 -33 -46 -37 -31 -43 -16 43 -36 -36 -40 -18 -38 -48 -36 -56 -37 -33 -39 -22 35
a__@animal mq 16 -19
da adefghiklmnqrv -35 -27 -18 -19 -22 -30 -25 -23 -27 -35 -20 -15 -24 -31
not:sign m -20
push abjkmoqrsu -25 -21 -15 -20 -17 35 -18 -18 -20 -18
tell_the m -16
~rmit m -15
""",
    """
@stop_asking glm -16 -23 23
after_the abs -19 -20 17
for_the acdgiqruv -47 -17 -22 -36 19 -31 -30 -26 -30
have_reached mv -16 16
i__consent l 16
it_just dmu -16 -19 18
opening dhnqr -15 -17 -16 -16 -15
you_explain iu -17 15
~ame> defhklnpqrstu -42 -52 -19 -39 -17 -21 -29 -25 -47 -48 -24 -51 -34
~asa> abcefhiklotu -39 -34 -28 -16 -17 -32 -15 -32 -30 -35 -23 -35
~bir> bmnoqu -15 -25 -15 -15 -16 -16
~mero abcdefhmnopqst -27 -37 -29 -36 -22 -21 -25 -21 -25 -35 -29 -28 -29 -17
~nga bceghjmnprsv -24 -21 -18 -19 -15 -16 -32 -23 -15 -17 -19 -20
~nged adijlnqru -30 -23 -22 -19 -22 -18 -19 -18 -16
~toy> bcefhiklprtuv -17 -37 -27 -26 -35 -36 -16 -27 -41 24 -26 -39 -37
""",
    """
=beside:hours ahmqru -34 20 -42 -17 -25 -16
@hello__is abcfgijlprsv -30 -17 -17 24 -19 -17 -19 -23 -16 -19 -24 -27
^room amnu 20 -17 -15 -19
date dikmopquv -19 -22 -17 -45 22 -19 -24 -23 -19
~bod cdegjklmnqrstu -25 -18 -19 -34 -25 -26 -20 -50 -40 17 -38 -18 -29 -17
~plat mn -20 -20
""",
    """
@late_be h -15
este_mensaje gm -19 -17
kind_of ghjnu -16 -17 -29 20 -15
me__next am 15 -16
read abgiklmnoq -23 -21 -16 -28 -37 -19 17 -33 -21 -16
so__know ou -16 -16
that__up mt -18 16
~<ah cdeijlopqstu -23 -25 -32 -26 -27 -28 -28 -20 -26 -25 -29 -25
""",
    """
@cancel__de bm 18 -21
are__of mn 16 -18
boy__ir b 18
do__@open adgu -28 -27 -19 -18
el_favor m -19
mi__favor cim -19 -18 -18
si__@texts m -16
wear_to mn 23 -22
~<on bdeghikmnprv -35 -15 -30 -43 -34 -23 -29 -43 -28 -27 -28 -29
~hook abimo 17 -17 -19 -24 -17
~noo bmoru -17 -26 21 -21 -23
~obl bcdefgijlmpv -27 -19 -28 -19 -15 -19 -17 -21 -24 -18 -18 -22
~ree> cdghlnoqrtu -17 15 -19 -20 -23 -26 -20 -18 -17 -20 -36
""",
    """
^still abhilnoprsu -28 -22 -22 -22 -18 -28 16 -16 -17 18 -18
dar__baja am -17 -19
~nib dm -16 -20
""",
    """
@parking__bring jmn 17 -18 -15
clinic gilmopquv -25 -37 -16 -57 -19 -17 17 18 19
my__down m -16
real_@person imu 20 -18 -22
up_at a -17
~arco defgjlmnq -17 -17 -16 -16 -22 -16 -31 -20 -16
~ceed u -15
~lim adgjkosuv -31 -23 -22 -22 -16 -18 -15 -26 -18
~map ajm -15 26 -19
""",
    """
@hello__there fh 18 -19
^unsub efklm -21 -15 -31 30 -32
be__me mnpqu -17 21 -17 -17 -15
missed bm -15 -21
~dar acefghijopqru -18 -16 -20 -21 -27 -24 -42 -38 -22 -21 -20 -25 -18
~ida acefhijnqsv -22 -18 -18 -20 -17 -26 -17 -21 -25 -28 -24
~isc ajkqv -20 -23 -17 -16 -20
¿_y j -18
""",
    """
@parking__i jmn 16 -18 -15
asi bhijkoquv 16 -17 -21 -19 -18 -20 -18 -23 -17
he_@eat n 15
not__now gmr -15 15 -23
tomar hmnoq -18 -19 22 -17 -25
~ange cdghijqrt -19 -36 -25 -19 -22 -27 -24 -25 -19
~cros aghjmu -26 -17 -21 15 -16 -18
¿__mi agq -25 -17 -19
""",
    """
casa abcdgjklnou -22 -23 -18 -16 -15 -27 -23 -18 -20 -29 -19
con__@person aim -23 21 -19
him abcdehijlmnsuv -18 -26 -16 -19 -16 -21 -18 -21 -23 -35 -17 -15 -25 28
not__good m -19
regar* u 15
says__not mpq -19 -17 17
takin* bdilmosuv -27 -31 -20 -20 -36 -17 -27 -23 -18
~weso hmt -15 -19 24
~wil ceijklostv -32 -35 -32 -50 -47 -57 -25 -19 -17 -35
""",
    """
flexible m -18
just__off bo -15 -21
money__my m 16
the_list gijnopq -30 -25 -19 -26 -17 -16 -15
time__@day h -20
~oun cegiklotv -26 -20 -43 -21 -33 -21 -20 -25 -32
~pera adhju -21 -22 -16 -17 -27
~rag m 20
~roke dnp -17 -19 -16
""",
    """
@visit__more b 24
send__the lm -17 -18
~dime aefho -17 -20 19 -18 -18
""",
    """
boost* am 19 -18
come_in bmpqr -19 -35 -18 -31 -16
not__a adijno -21 -16 -22 -17 -17 -22
~alli m -16
""",
    """
brazo ms -20 19
car__i j -16
iba__@fetch q 16
quien* aqv -17 -17 -19
river m 19
to__@visit imnu -16 -37 -17 -18
~<kic au -16 18
~vai bfhjlnst -21 -16 -19 -21 -15 -26 -18 -18
""",
    """
@english__not cm 19 -20
all_set pq 15 -15
con_@symptom ns -18 19
riesgos mu -18 21
su_lista l 19
ver abin 24 -15 -21 -22
~<bei m -21
~iste ahijmov -16 -18 -23 -19 16 -24 -23
""",
    """
marqueme eilm -18 27 -19 -26
not__@move m -17
tu_@clothes mn 20 -17
~<dre dilnsu -15 -20 -15 -18 19 -31
~at> abceiklprsv -24 -15 -30 -66 -22 -40 -61 -36 -38 -19 -44
~choo q -15
~ied> dilmnqr -17 -23 -16 18 -20 19 -17
~igh> adghijlnoqu -20 -17 -20 -17 -19 -26 -15 -27 -18 -18 20
~spea abdhjnoqv -17 -18 -20 -19 -18 -23 -16 -17 -16
""",
    """
bien$ acdghkloprstuv -21 -20 -16 -16 -29 -22 -26 -20 -16 -20 -19 -27 -31 -33
ese__¿ o 18
into lm -17 -32
like_to cdnqrsu -20 -28 -34 -24 -39 -21 -61
me_tengo n 17
not:hallo m -20
the_same blmpqs -20 -19 -36 -16 -15 -21
~<bue bcdefghklnoqrsuv -26 -20 -22 -23 20 -18 -25 -21 -18 -20 -20 -22 -21 -22 -20 -26
~iscu alv -15 -19 -17
~rth> ju 21 -17
""",
    """
@price_if djmo 23 -16 -24 -16
dinero m -15
i__an abcgijlns 17 -26 -17 -17 -24 -25 -19 -19 -22
this_by m -17
~dri abdefghiklmoqstuv -18 -23 -29 -23 -25 -21 -39 -16 -30 -34 -20 -16 17 -17 -28 -17 -21
~wors o -17
~zxc e 16
""",
    """
^@place abcefhijlmortuv -16 -16 -24 -16 -19 -19 -26 36 -17 -38 -18 -20 -16 -22 -16
mi_receta ail -17 21 -15
mover abcdinoq -28 -21 -15 -17 -16 -29 28 -20
only bghkmnprsuv -20 -16 -20 -17 -40 -18 -22 -17 -19 -22 -19
will__take bdp -20 -18 -20
""",
    """
@pay__i d 18
about_bad m 16
cuando_puedo an 19 -17
for_whatever am 18 -24
licen* abglu -28 -16 -21 -17 -25
~age> aefhijnopqrstv -35 -18 -18 -20 -26 -36 -30 -25 -21 -19 -20 -22 -25 -20
""",
    """
@call__number l -16
despues__la s 16
no__@thanks blmt 23 -18 -16 -21
there__of m -16
this__her lv -18 19
~<muc acdefghjknoqru -26 -17 18 -34 -34 -31 -33 -39 -32 -18 -25 -27 -15 -22
~dium j -17
~ocup gqu -17 -17 -20
~slow aimr -19 -16 -16 29
""",
    """
@symptom_can s -15
are__@person m -16
descr* g -15
dose$ a 17
dura__@visit dns -27 16 -25
fligh* abdjmn -20 -19 -16 -15 24 -19
where__@parking a -17
~<apr cdijlnoqrv -20 -16 -18 -17 -19 -21 -19 -21 -15 -16
~<ree klm 19 -19 -30
~ass aceiknqrv -26 -31 -28 -28 -29 -15 -32 -15 -28
~llev abcdefghijklnopruv -34 -20 -23 -33 -17 -19 -24 -29 -25 -30 -27 -32 21 -21 17 -36 -30 -28
""",
    """
could bdfhlmpruv -35 -19 -16 -19 -23 -25 -32 -17 -17 -18
for__@animal am -15 17
friday acegijklnoprstv -24 -32 -32 -32 -27 -25 -18 -29 -34 26 -28 -31 -30 -34 -27
stay bdjms -18 -16 -19 -19 -16
whoev* m -16
~ahe mo -24 -15
""",
    """
^mejor bm 18 -20
a_first a 15
las__cuarto r 15
not:boy b 18
play_some m 20
why__so u -24
~lefo abcgjnoq -20 -20 -17 -18 -21 -20 -17 -17
~pare bgijlmu -18 -19 -16 -18 20 -27 -17
""",
    """
@howmuch__lo mu -19 -20
not:@drive abcgijlmnoquv -16 -17 -16 -18 -16 -18 -15 -40 -19 -18 25 -21 -31
to__number v -16
v bemno -19 16 -26 -18 16
~lass absu -18 -18 -18 -21
~trab cefgjlpstv -27 -15 -20 -29 -30 -30 -32 -26 -16 -17
~uti deu -18 -18 -20
""",
    """
@call__la a -16
lose_my bglmnr -22 -20 28 -34 -17 -21
not:# aimnopqu -19 -19 -43 -21 15 -25 -16 -27
~<thr cknot -17 -16 -23 -15 -16
~nadi bglmnpu -21 -26 -20 -30 -20 -19 -15
""",
    """
@insurance cdefgijklnopqrstuv -35 23 -34 -36 -48 -46 -54 -38 -39 -23 -23 -43 -37 -41 -44 -38 20 -49
@machine abcdehijkmnopqrstuv -45 -43 -37 -51 -33 -39 19 -44 -40 -17 -46 -41 -43 -45 -41 -35 -34 36 -53
^lol abcdefghijklmnpqrstuv -24 -28 -29 -38 -47 -37 -37 -20 -25 -23 -33 -36 49 -40 -21 -30 -25 -21 -31 -33 -31
a__over mru -16 -16 -16
and__am m -15
and__i amou 18 -29 -16 -17
got__from u 19
not__@thanks bt 18 -22
quienes aqv -17 -17 -19
trafico jqrsv -21 -20 27 -17 -16
you__texting agmv -17 -19 -28 18
~aski adhklopru -25 -21 -18 -16 -20 -21 -15 -18 -23
~guir ijm -17 -16 -22
~ich abdefijlmnopqstv -30 -23 -33 -16 -15 -22 18 -27 -16 -32 -24 -19 -22 -21 -21 -21
~ste> abcdefhijmnopqr -23 -36 -28 -31 -26 -22 -29 -38 -36 -16 -32 -35 -23 -27 -24
""",
    """
@texts__@call lm -15 -18
do_@thanks mt -22 18
what_kind djn -28 -24 24
~disa a -20
~ip> acdefghijklqrstuv -35 -29 -25 -29 -23 -32 -29 -36 -19 -26 -30 -30 -28 -28 -25 15 -26
~ire acghklmnotv -20 -19 -30 -23 -21 -25 18 -36 -25 -15 -18
~name adgilnoqsuv -29 -24 -25 -17 -21 -27 -28 -25 -20 -17 30
""",
    """
about_getting m -22
estan__a m -17
how__@visit amnu -19 -27 -20 23
la_lista ginops -17 -18 -19 -17 -17 -17
may__have m -18
smoke mn -16 20
~<cur d -21
~<hos dhilm -16 -19 -18 -15 -29
~abo cefghklt -26 -20 -30 -38 -43 -21 -21 -29
~lula aiq -18 -16 -16
~nabl iklm -16 23 -19 -19
""",
    """
am_good fgijklnoptu -24 -16 -18 -18 -16 19 -24 -25 -20 -22 -20
by__name v 16
caro$ dju 22 -18 -19
medicine m -32
out__it dmnor -19 -16 -16 -17 -16
""",
    """
@symptom$ abcdefghijklopqrst -53 -27 -33 -36 -26 -25 -44 -30 -27 -40 -27 -28 -46 -35 -46 -43 48 -28
@treat_would u 17
i__moving mo 16 -21
letter bdnou -16 -21 -15 -18 -16
more cdfghijmnpst -18 -31 -24 -29 -30 -18 -24 -30 -37 -18 -15 -21
quedo_el mr 17 -19
to__an abm 26 -17 -21
your__not km -19 -18
~bro jnopsu -21 -23 -16 -18 -18 -18
~cobr dmnoqrsu 28 -21 -16 -17 -17 -17 -20 -19
~hoqu r 16
""",
    """
=denied:book giloquv -17 -25 18 -28 -27 -22 -33
eso__para ajsuv -23 -21 -18 17 -16
una__me m -18
~<fe acdefgijklnprst -17 -35 -48 -28 -40 -22 -31 -19 -37 -20 -35 -21 -36 26 -33
~camb acdegijlpqrsuv -20 20 -17 -15 -19 -22 -22 -22 -21 -27 -25 -28 -21 -24
~ttin bdfjmop -16 -25 -18 -22 -16 -22 -24
""",
    """
asking__same m 15
dona m -16
ella$ mu -22 -15
i_should m -26
kind__@clothes mn -17 20
morning_of fn -16 26
voy__@relative mp -16 15
~<ext abdjmu -20 -16 22 -15 -25 -30
~oop bm -16 -29
~rain abdghijn -26 -22 -30 -16 -28 -16 -21 -23
""",
    """
agend* acgijlmo 28 -16 -17 -24 -20 -21 -27 -22
aviso e -17
como__la abgns 16 -23 -16 -25 -17
cosa m -18
el__# ai -16 -18
i_asked a -17
pee n 15
por_fa aimo -24 -19 -17 18
to__will bo 26 -20
your__are klm -19 21 -18
~<veg m 18
~vea am 26 -15
""",
    """
? abcdefhijklmnpqrstuv -21 -96 -17 35 -145 -52 44 -51 30 -80 -74 -80 33 -147 -25 -72 -48 -130 28 -62
do__anything adhnu -16 27 -17 -25 -22
do__donations m 16
sign bcdhimnoprstuv -18 -18 -27 -24 -22 18 -19 -21 -16 -19 -20 -16 -36 -26
~aks m -18
~hree m -17
~ift dq -17 -21
~nad abdefkmopstuv -35 -30 -37 -24 -25 -37 -24 -18 -16 -27 -26 -24 -16
~pto> l -16
~sts hmu -16 19 -19
""",
    """
receptionist am -23 17
you__do fhijnqu -17 -28 -23 -30 -17 -17 19
~alar bdlmo -17 -18 -16 17 -21
~disi m -16
~eral nu -16 -21
~nmi du -19 -27
~nu> cdfghijlmnouv -19 -25 -15 37 -19 -26 -22 -20 -29 -18 -16 -28 -16
""",
    """
@food_a m 18
sending bdg -16 -16 -16
session adjlmsv -22 22 -20 -16 -55 21 -18
used_to am -16 18
we_do abdlmoqsu -18 -23 -17 -16 -38 23 -22 -16 -17
~<vis anoq -21 -18 -16 -15
~crap bm 20 -17
~must ah -19 -18
~ne> bcefgjlmnrstu -24 -25 -56 -27 -19 -48 -17 -25 -17 -26 -69 -28 -20
""",
    """
^ayuda acdefgmtu -22 -16 -40 -21 -23 34 -27 -22 -20
fee ij -18 -17
molesten$ m -17
no__quiten bl -25 -23
two$ o -16
""",
    """
^hit klm 20 -19 -24
estoy__no r -17
got cefghijklmnoprtu -73 -73 -60 -46 -71 -39 -40 -74 -40 -25 -44 22 38 -19 -41 -18
hour$ n -18
~<fjd e 15
""",
    """
@call__at him -16 24 -17
^it bcdefhijlmnpqstuv -30 -33 -53 -23 -41 -39 -28 -35 -27 46 -40 -21 -30 -30 -31 -60 -30
back aefhklnosuv -16 -19 -19 -38 23 -42 -21 -19 -21 -18 -30
befor* bcfjkmpt -28 -19 -15 -23 -24 -19 -16 -16
hablar biklmnoquv -24 15 -19 -22 -15 -19 -22 -23 -27 -18
top__morning fmno 18 -16 -15 -17
~pno e 16
~remi abn -19 -19 -16
~soon cfghijkmqs -16 -16 -23 -26 -21 -23 -18 -21 -22 -17
~tir dimnoqu -27 -27 26 -31 -28 -21 -23
""",
    """
all_night s 22
diciembre ajo 19 -20 -22
did_not abdjklqv -17 -25 -19 -15 17 -15 -17 -27
my_last g -21
puedo__por nq -19 -18
recomendo_a amn -21 23 -17
will__her pq 18 -17
~<ef adghjmnoqu -18 -20 -17 -15 -20 -16 -21 -15 -18 16
~cti adefghikopqtuv -19 -34 -22 -20 -19 -21 -44 31 -25 -24 -28 -19 -18 -23
~kdl em 20 -21
~unto bgjpqv -15 -21 19 -17 -16 -17
""",
    """
@traffic__not r 17
a__@stop m -17
do__treat gj -21 -17
got__@thanks b -17
mejor_@call m -17
that__need m -15
~xzx em 23 -23
""",
    """
a__the dqr -21 -25 -20
are__texting u 19
you_have bglmnpsu -43 -49 -31 -22 -56 -47 -40 -25
~<mov adefghijklnopqtuv -18 -27 -21 -22 -19 -24 -21 -18 -29 -37 -27 19 -27 -26 -18 -32 17
~card abijpquv -32 -20 -17 -20 -21 -25 -28 -16
~cep bcdefghijloprstuv -17 -20 17 -19 -22 -16 -30 -29 -28 -26 -18 -16 -17 -17 -16 -26 -21
~pol abdj -16 -22 -17 -16
~rme> befghjopv -41 -23 -24 -29 -33 -17 -20 -17 -28
~tot dmu 22 -21 -16
""",
    """
de__mi abm -20 17 -18
en_@date ajm 16 -20 -17
hang lnu -16 -17 -18
mi__dice q -16
on_me bmpq -20 -21 -26 23
~<pid m -23
~alk befghijklmnopstv -19 -25 -24 -20 -27 15 -16 -29 -45 -19 -39 -40 -44 -38 -26 -31
~ices gmu 21 -18 -20
~lai abcdijknou -29 -15 -22 -28 16 -22 -18 -17 -19 17
""",
    """
before_my ado 20 -18 -19
hit__again l 18
~<bai bmpq 15 -30 -24 16
~elay m -20
~enab iklm -16 23 -19 -19
""",
    """
es__estar s 16
quarter r 17
queda* imu -18 -22 -19
~<eas abjl -20 -16 18 -16
~eal acefghijklnoprsv -18 -26 -16 -16 -24 -34 20 -23 -17 -22 -29 -17 -21 -20 -20 -36
~ein abdlprt -22 -20 -18 -16 -16 -18 15
~ruck ikpu -17 -15 -17 -17
~sig bcdefgijlp -45 -29 -25 -25 -28 -22 -42 -25 -20 -16
~siv iu -16 -18
""",
    """
@spanish abcdefghijklmnopqrstuv -61 -65 104 -66 -79 -64 -59 -62 -47 -57 -65 -74 -81 -62 -54 -61 -59 -60 -19 -57 -78 -62
can__find adh -20 -15 -23
cita abcdefghijklmnpqrstu 45 16 -47 -37 -47 -38 -42 -35 -64 -17 -27 -62 -46 -34 -41 -49 -16 -61 -32 -70
hace cdgiju -18 -24 -23 -25 -22 -18
lady__me q -16
las_@medicine n 15
not:ustedes b -16
~atr a -15
~ific agm -16 -17 18
~yer abcdgijlnopqrsuv -28 -18 -18 -25 -21 17 -19 -19 -20 -21 -17 -17 -17 18 -28 -16
""",
    """
can__@book abcdghijknoqru 29 -26 -21 -27 -20 -23 -19 -22 -16 -32 -32 -24 -19 -18
it_what u -19
lady abijnrstu -21 -17 16 -20 -16 -15 -20 -17 -15
opening_for a -16
tiene_la au -16 -16
~esue p 15
~musi bdeilmopquv -21 -16 -17 -17 -20 23 -18 -16 -18 -18 -21
~poco mnoq -20 -16 -16 -17
~sag abdnot -22 -17 -20 -17 -16 -18
~tast s 17
""",
    """
we__do am -15 -16
~aigh ej -17 -15
~dur abcdegijlmnpqrsuv -27 -23 -18 -44 -18 -21 -16 -22 -21 -52 19 -19 -23 -24 17 17 -19
~hoic gm 21 -21
~mac adgjn -20 -20 -22 -19 -17
~osed d -16
~pati dgjlmnoqu -18 -19 -28 -19 -24 -19 -21 -19 -24
""",
    """
es__el ajmoqrsv -18 26 -35 -16 -17 -17 -18 -19
it__can mq -16 -18
should__he n 16
ticket$ m 16
was__me mpq -24 -20 24
~ater abdeghijklnopruv -19 -33 -26 -18 -21 -31 -28 -23 -23 -25 -27 23 -27 -32 -24 -24
~coma m -20
~ewor m 19
~ody cdegjklmnqrstu -25 -18 -20 -34 -25 -26 -20 -57 -38 17 -38 -18 -30 -17
""",
    """
@cancel__# bmr 18 -26 -15
books ao 16 -18
just__in b -17
of__is adghnos -21 -21 -25 -16 -29 -21 -15
on_the cdefghlqtuv -32 -33 -27 -24 -15 -43 -47 -49 -30 -29 -38
to__texting m -15
~omie a -17
~ptin gqrv -19 -19 -16 -17
""",
    """
@person__way m -15
been__while a 15
do__like adgjmnu -32 -24 -16 -16 23 -28 -19
it_says abru -23 -17 -16 -21
not:hold bm 20 -16
quiten_mi l 16
what_i adijoqtu -26 -36 -22 -26 -30 -23 16 -35
~<lef bdnu -17 -16 -16 -20
~<se befhikmnopqrtuv -36 -42 -44 -28 -16 -15 -29 -63 -27 -30 -31 -26 -19 -16 -17
~from aehkoqv -22 -21 -37 -19 -27 -33 -28
~los acdefghilmnstv -49 -30 -16 -23 -17 18 -33 -34 24 -24 -50 -37 -35 -16
~mal abcdgilnprtv -31 -23 -15 -34 -23 -40 -18 -39 -34 -25 -18 -26
~rde acdghijklnopqs -23 -18 -23 -19 -16 -21 -16 -19 -23 -30 -31 -15 -21 -15
""",
    """
@move_at o -16
^delete i -17
ask abcdijkmnoprstuv -43 -44 -20 -32 23 -25 -22 16 -45 -36 -42 -21 -27 -16 -35 -26
explain adjku -19 -19 -15 -16 19
los abcdehjklnopqrstuv -16 -20 -17 -58 -44 23 -28 35 -20 -18 -47 -49 -44 -41 -55 -16 -31 -40
puede__a aimq -23 -16 -24 -26
scam r -16
the__like aj -18 -21
~ssib dnqu -19 -16 -20 -16
~unny dmq -17 25 -19
""",
    """
@cancel__am m -22
a_@month dmv 15 -23 17
a__@person adijklmnouv -28 -20 20 -16 -18 -15 -39 -19 -22 -26 18
looking_for t -18
to__@vehicle hjm -16 17 -20
which__i mnu -31 -15 -21
you__from adim -19 -27 -15 -29
~conf abdiln -20 -22 -19 -18 -27 -23
~than abn -20 -19 -19
""",
    """
@door__i g -25
^about admnu -16 27 -25 -18 -25
^check am -17 19
aqui bcdefhiknoprstuv -30 -22 -25 -17 -15 -24 -27 -21 -32 -28 -24 -28 -21 -18 -30 17
do__week o 19
for_one u -17
is_no bimv -18 -15 -29 16
my_cell abilm -18 -23 16 22 -24
~<av bdefhjpsuv -31 -18 -26 -20 -25 -33 -19 -26 -38 -27
""",
    """
card abjoqu -27 -23 -17 -16 -23 -26
cutting_it m -15
hago$ m -20
her_home mp -17 16
out__me ampru -20 -23 -19 -16 -19
~chan cdgjpqstu -16 -46 -21 -27 -35 -17 -19 -18 -27
~ps> bhlpqr -25 -21 -23 -22 -24 -16
""",
    """
llego abghiklpqrv -36 -36 -30 -30 -23 -19 -31 -32 -32 21 -32
~<ris mu -18 20
~hick o -15
~oxi m -18
~stio abdjlnopqrs -17 -19 -16 -22 -17 -27 -22 -21 -24 -21 -22
""",
    """
^top fmno 18 -16 -15 -17
feel abdmnou -19 -19 -17 -28 -18 -19 17
got__@day am 23 -16
he_is ajnpqr 18 -15 -16 17 -28 -16
put__that gmn -16 -17 17
yo__@visit av -19 17
your_number ijlmu 18 -24 -18 -24 -27
~bri bcdefghiklstuv -16 -24 -29 -20 -25 -36 21 -22 -23 -32 -37 -21 -45 -22
~sure aefhijklopr -16 -21 -16 -15 -16 -16 -16 -23 -17 -17 -16
~ute acdghjknopquv -24 -16 -27 -16 -15 -21 -22 -23 -18 -17 -20 -30 -17
""",
    """
against_it m -19
agarro jmqr -15 -18 -17 20
engan* m -18
era__mi amu -18 19 -15
first__you a 16
littl* bo -16 -20
trade hmno -15 -22 -16 26
up__# l -18
~gunt abcdklnopqrsu -20 -21 -17 -25 -15 -24 -24 -19 -21 -20 -17 -16 -15
""",
    """
@symptom_twice ds -19 18
help_me akqu -16 -18 -19 -16
i_@stop djlns -15 -23 -23 31 -17
much_does dm -21 21
night__i mn -19 17
~<enl gm 18 -22
~<mai djnu -16 17 -17 -16
~<xc em 17 -17
~rri abcdefgiklmopquv -26 -24 -17 -22 -21 -18 -25 -26 -20 -26 16 -25 -23 -28 -36 -23
""",
    """
allowed__@drive nq -18 16
booking bm 25 -22
es__a m -18
expensive u -18
llegar amn -21 -22 -20
not:that abcdghijlmnsv -23 22 -16 -28 -23 -15 -15 -26 -19 -33 -39 -17 15
volver ilm -17 -15 -17
~ado acefghlnoqt -17 -28 -20 -29 -45 -40 -47 -49 -27 -17 -30
~dre acefghijknoqrstuv -31 -24 -19 -16 -24 -21 -31 -30 -20 16 -27 -31 -25 17 -16 -46 -20
~eft bdnu -17 -16 -16 -20
~jlkj em 17 -16
~ven> afhln -25 -18 -23 -22 -16
""",
    """
@day_por c -16
am_so ablnrsuv -20 -23 -17 -16 -19 25 -15 -17
do__qualify au -15 17
suits bhmnqs -15 -16 18 -15 -17 -18
~dar> dgijkqrtuv -22 -18 -23 -25 15 -16 -15 -18 -22 -25
~ults m -15
""",
    """
ir_antes o 18
""",
    """
a_poner mu -17 18
chanc* bdjmuv -20 -32 -17 -32 -21 -16
if_somebody bo -15 17
lo_del pq 18 -21
onlin* a 17
what_do bfhijmotu -27 -29 -64 -35 -75 26 -38 -22 -18
~ittl bo -16 -20
~omor cdfjklnprstu -16 -24 -19 -15 -18 -20 -16 -15 -24 -17 -16 -22
~sur acefhijklmprt -29 -20 -22 -18 -19 -19 -20 -22 -28 19 -19 -21 -16
~tori amnrsu -21 -25 -18 -16 -15 -19
""",
    """
dreams su 16 -20
med dm -17 -19
my__after m -18
navidad a -20
no__lugar j 16
proceed u -16
to_someone a -17
~mado m -15
~scor m 21
""",
    """
la__@day ablms -19 30 -24 -29 -16
my__it mno -33 -22 -27
we__it abdnoqru -29 -31 -16 -17 28 -25 -21 -22
~<tr bfgjklnstuv -27 -51 -44 -29 -39 -53 -21 -22 -22 21 -27
~cati dgiru -17 -17 -21 -20 -18
""",
    """
@howmuch__de u -16
can__there abdgimnoq -16 -23 -18 -20 -25 -32 -19 -22 23
save_my mr -16 18
soon dhijkmoq -17 -18 -15 -18 -17 -16 -38 -18
there__@price m -26
~<vu abdijnqsuv -25 -18 -23 -19 -26 -17 -20 -22 -21 -17
~five o -21
~inut abdehjklnoqruv -20 -25 -19 -22 -16 -19 -20 -24 -21 -28 -18 21 -23 -16
~jame l -17
~ord> ajknou -21 -17 -16 -17 -16 -23
~rcu am -19 17
""",
    """
@relative_@drive afmnqr -19 -18 15 -15 -37 -21
is__do m -18
my__up m -24
para__por aio 17 -18 -18
tambi* u -18
this__not abgiluv -18 -18 -24 -19 -19 -30 35
~eded bot -16 -19 17
~jor adeghjknpqrtuv -23 -23 -17 -22 -23 -21 -26 -26 -18 -24 -29 -16 -32 -26
~ued bdefghklmprtuv -30 -23 -47 -28 -21 -23 -17 -64 -26 -24 -24 -24 -40 -59
""",
    """
my_gps abmopr -19 -17 -31 -17 -19 19
~ers bfhklnos -20 -31 -17 -24 -32 -25 -18 -19
""",
    """
#_dollars dgm 18 -16 -24
@relative_un mu -16 17
^alta defiklmr -20 -21 -20 -16 27 -25 -26 -17
i__text k -22
my__in ghjkoprsuv -17 -18 -33 -25 -26 -25 -21 -29 -38 -22
send_any l 18
tengo__ir d -22
yesterday$ i -25
""",
    """
again abcehikpqrstuv -20 -33 -25 -21 -26 -38 23 -25 -31 -30 -17 -23 -33 -25
new__who im -16 -18
para__sirve adgm -17 -19 15 -27
quiero__los ailm -16 -19 -31 18
temprano$ ao -20 20
~<pl efhlnpqrstuv -53 -49 -34 -18 -25 -50 -36 -18 -59 -33 -23 -20
~hrou lv -31 -15
~lio ar -18 -22
~love abdhjnoruv -15 -24 -24 -24 -17 -26 -27 -19 -22 -19
~ocke abegmnoq -30 -18 -15 -15 -16 -19 -20 -27
""",
    """
^gg t 17
good__out fmt -16 -28 21
me_tienen lm 18 -15
salgo_de dmno -17 -16 -20 -18
the__@food m 16
today cegjklnpquv -19 -19 -22 -34 -17 -26 -23 -26 -42 -33 -21
trabaja dlmnu -20 -16 -28 -17 18
~<vi abefghjklnou -15 -35 -25 -26 -35 -29 -18 -31 -25 -40 -18 -28
~been cghijknopru -16 -16 -22 -26 -15 -19 -26 -31 -23 -19 -22
~cid cdeghjklnpqrsv -15 -26 -18 -28 -21 -21 -20 -26 -17 -19 -22 -26 -27 -24
~eval m -18
~ngua cu 24 -23
""",
    """
@pay__@call i -20
tell__more mu -22 19
visits mo -21 -16
~sde> abdgilmoqrsu -29 -23 -26 -16 -16 -17 -26 -23 -19 -31 23 -22
~tifi i -16
""",
    """
all__taking ah 16 -19
es_aqui mv -17 15
i__dentures mn -15 16
instructions mnr -17 21 -17
mi__@fetch pq 23 -16
numero_de gkuv -27 -31 -35 -23
this__new l -16
up_from du 15 -16
wait cdhilmu -21 -20 -15 -22 -19 -23 -25
~ict abdijlnopqu -24 -18 -24 -20 -19 -18 -32 18 -18 -21 17
~sfer i 17
""",
    """
@relative_get nu -17 -18
by_@call m -21
christmas no -16 -16
disco* dim 20 -16 -40
my_playlist mn 16 -16
put befhijlnpqrtuv -39 -27 -21 -42 21 -31 -36 -24 -35 -52 -36 -36 15 -28
~fo> bmo -17 -19 -18
~gun abcefklnopru -20 -33 -31 -18 -23 -24 -34 -42 -40 -30 -28 -30
""",
    """
puso m -16
tonight ans -16 -20 -17
~<ond acdegijlmsv -22 -19 -22 -23 -26 -21 18 -19 -34 -19 -18
~quij m -15
""",
    """
no_@food mn -28 24
talle* m -15
~moj m -22
~oci agr -17 -15 -16
""",
    """
@price__i djmn 19 -16 -22 -15
^give bgjklopqruv 18 -17 -23 -16 -26 -21 -23 -20 -18 -36 -24
clase__es j -18
day_or h 16
puedo_@pay nq -17 -17
safe_to m 16
se__@late cn -15 -18
when_it mn 19 -17
~<pus abijlnqr -20 -19 -19 -17 -19 -17 -21 -23
""",
    """
boots g -15
not:quiero acikmquv -44 -23 -42 -40 26 -16 -24 -21
~anco h -20
~djus i -15
~ncu abm -15 -17 -26
""",
    """
hable iqv 20 -17 -15
my__me cdilmnopqsv -16 -21 -32 -23 -42 -21 -22 33 -22 -22 -20
this__is dgmosv -16 -16 -18 -15 -15 -16
~amo acdefghjklnqrsu -29 -21 -21 -17 -18 -23 -15 -20 -23 -35 -26 -31 22 -20 -25
~er> adefhjnrt -28 -26 -101 -66 -52 -33 -47 -24 -56
~sio ghjmoprtv -39 -26 -29 -27 -24 -19 -27 -15 -22
~spue bdghijlu -20 -23 -19 -24 -18 -17 -15 -19
""",
    """
not:good bfmop -24 -17 -39 20 -17
por__es ju 23 -17
which__of m -15
~eein s 21
~ught s -15
""",
    """
^la cfgikmstv -20 -18 -32 -25 -15 -29 -32 -18 -29
i__at abgijklopqruv -23 -28 -23 -28 23 -19 -23 -21 -32 -21 20 -34 -32
un__bien mqru -27 17 -15 -17
~<hu cghjklopr -18 -29 -22 -24 -18 -21 -22 -24 -24
~amag dm 15 -15
~apt m 18
~ring bdfgkrtuv -37 -32 -18 -39 -27 -41 -27 -20 -30
""",
    """
my_@drug mn -26 18
number__not uv -20 19
ocupo m -17
~<el bcdefghijknqrstuv 18 -32 -23 -20 -16 -31 -34 -45 -29 -28 -32 -17 -25 -22 -19 -27 16
~spli d 16
""",
    """
@clinician_before im 15 -15
it_from jmu 18 -18 -26
need__for in -17 -17
para__@visit bdmnou -17 -18 -18 15 -20 -16
~doub b -18
~indi hpqu -16 -19 16 -18
~rmir r -16
~uir> ijm -17 -16 -22
""",
    """
@visit__me bm -16 -15
^sera dmu -21 -26 20
an abcefghijklnpst 31 -53 -26 -39 -42 -44 -16 -59 -20 -35 -52 -29 -50 -32 -35
groggy s 16
me__@clothes acilmopqr -29 -16 -22 -18 23 -17 -16 -16 -22
que_los u -15
sabados hm 21 -18
she__to m -17
~<but mo 22 -18
~guar amor -17 -20 -18 20
~nsar mu 22 -16
~roce adg 15 -17 -19
""",
    """
leavi* bpqr -19 -17 -19 23
mando gm 18 -21
react* iklm -15 26 -27 -20
riesgos$ mu -18 21
~aff> m -15
~eanu k 18
~kil abdgiklnopqr -21 -21 -22 -16 -23 -20 15 -23 -20 -16 -19 -19
~kin efikloqtuv -30 -49 -20 -18 -44 -35 -18 22 -16 -17
""",
    """
@call__# n -17
get_rid m 17
ya__llego mr -25 22
~<noc dijmoru -16 -18 -18 -21 -17 -17 -16
~enci bdeiknprs -30 -35 -19 -24 -24 -28 -18 -20 -18
~hach n -16
~icke diu -20 -16 -16
""",
    """
@price__la d 21
brother bp -17 18
cual__es jmu 18 -19 -21
hook_me am 17 -16
lo__quiero bmu -17 -22 -17
my__there abm -17 -18 -23
nuevo l -24
rebook aklm -22 -21 20 -23
to__@cancel bm 20 -16
where__place ju 21 -19
~<rie mu -18 21
~ewh ajn -17 16 -19
~limi adou -21 -20 -16 -15
""",
    """
me_lleguen m -17
put_on dg -22 -23
says cdfhijlnotv -18 -18 -33 -23 -19 -23 -24 -16 -18 -17 -21
servi* mu -22 -22
~<ciu ju 17 -16
~<med jmv -18 -15 -15
~afe dfghijlors -31 -15 -21 -20 -16 -23 -17 -16 -19 -26
~omen bnt -19 -17 -16
~ooke ajm -17 -15 -18
~ro> cefghmnpstuv -19 -63 -67 -31 -74 -42 -17 -30 -16 -39 -22 -18
""",
    """
@animal_se m 19
@clinician__i im 15 -15
a_thing mu -16 -18
bong bdmnpr -21 -19 27 -20 -17 -20
can__mix mn 18 -19
i__decided m 16
to__@symptom gsu -15 25 -19
up__this m -22
~<luc ajnotu -18 -16 -15 -17 -16 -19
~corr ajnqu -21 -19 -16 -18 -19
""",
    """
came_up ao -17 17
en__y r -17
from__will mp -22 16
sigan_mandando l -18
wear__@sick mn -19 20
""",
    """
@relative__hell p 15
@relative_from m -17
consegui q -16
does_this dgu -18 18 -30
is_# jnqsuv -23 -20 -21 -19 -23 -17
me__not mp -20 -16
refil* abdn -28 -18 -21 -15
~<bie cdfglpruv -24 -23 -18 -19 -31 -22 -26 -21 -22
~dona j -20
""",
    """
addy$ jmu 21 -19 -19
la_de ablmpr -15 26 -21 -20 -18 -21
no__do gjlv -22 -19 -15 -18
put_me bdghjklmpqrst -26 -24 -20 -22 -15 20 -18 -38 -19 -21 -22 -19 -16
~elea imqru -15 -16 21 -17 -20
""",
    """
asking_me lmnsuv -27 25 -16 -16 -16 -23
carta__trabajo a -17
last_one o -15
me__somebody h -19
the_cross djm -17 17 -18
til__ok nq -17 15
you__all dghm -20 -17 -19 16
~oiu ceflmu -15 28 -17 -19 -31 -17
""",
    """
@howmuch__por jmqrsu -16 23 -17 -15 -17 -23
it__on acdhik -22 -16 -20 -24 -18 15
per dju 30 -17 -34
~pend mno -25 16 -15
~ubre bdgjlmu -23 30 -16 -18 -18 -29 -20
""",
    """
@texts_please ci -21 -24
luz$ dlm -18 -17 23
mall himnorsu -23 -16 20 -19 -18 -15 -22 -29
otra__@texts k 20
would__to nqrs -37 -28 -31 -15
~<spa ablm -16 -23 23 -25
~asj e 17
~dec cehjklnopqrsuv -20 -22 -26 -26 -26 -25 -29 -16 -25 -25 -31 -31 -25 -31
~otal dmu 22 -21 -16
~owbo m 20
¿__puedo do -19 -15
""",
    """
a_@drug mn -18 17
a_@medicine m -20
as_@food m -16
dime aho -15 -16 -17
i_say dgjmu -20 29 -21 -17 -22
lo__mucho t 17
tengo cefghklmrtu -26 -24 -30 -15 -27 -35 -24 -39 -31 -31 -17
~nock defhmqt -17 -16 18 -17 -20 -17 -18
~punt bilmo -16 -15 -16 -23 -15
""",
    """
new abcdefgijlmnopqstuv 25 -18 -30 -60 -26 -26 -44 -53 -35 -50 27 -54 16 -41 -21 -39 -32 -18 -21
~lay abdgjklmnqsu -26 -23 -21 -20 -26 -23 -28 23 -18 -18 -18 -26
~moji m -22
~tel> abm -27 -16 18
""",
    """
^do acdefgiklnoprstv -19 -19 32 -36 -61 -44 -47 -85 -30 21 -68 -53 -39 -39 -83 -56
la__tiene a -17
send_my d -17
what__the abdfklopqrstv -19 -34 -22 -56 -19 -15 -19 -16 -52 -23 -36 -22 -17
""",
    """
can__now him 18 -22 -17
from__@place jm -16 -16
of__@relative mv -23 17
should__have amn -16 -33 27
sitting r 17
~<nee efghjlprv -32 -25 -18 -37 -17 -16 -21 -28 -58
~<pha u -15
~ait dhjlmopsuv -27 -18 -19 -25 -36 -18 16 -18 -31 -20
~cat aghoqrtv -31 -21 -18 -23 -19 -26 -18 -15
~eeti ano -20 -17 -20
""",
    """
a_@symptom agmnqu -25 -17 19 -27 -16 -17
give__number admuv -20 21 -27 -15 -15
las ceflqsuv -29 -28 -22 -41 -40 -31 -38 -34
me_pongo gn -34 26
on__that m -24
~kno abdehijknps -22 -15 -29 -33 -38 -28 -39 -18 -23 -28 -24
""",
    """
#__more bo -16 19
far__from jm 15 -17
i_have abchjnpqrtv -26 -18 -50 -42 -26 16 23 -36 -23 -51 -18
is__@vehicle dnqr -19 -23 17 -16
itching aimor -15 -16 29 -21 -24
me_salgo ad -18 -16
off__@day o -17
quincena$ u -17
~<pee s 17
""",
    """
@relative__on mpq -16 -21 21
inhaler n 16
me__poner giqu -16 -15 -15 17
~<gus bgklqu -15 -21 -17 -19 -15 -17
~<rei m -19
""",
    """
@place__a ijqu -19 -15 23 -15
me__clear g -16
split_it d 16
stadi* j -17
where* jm 17 -18
~<mut u -16
~fic adg -17 -16 -19
~uste cdnprs -20 -28 -30 -23 -21 -25
""",
    """
@vehicle_to jmqr -27 25 -24 -16
^quiero jlmnpqrsuv -17 -32 -18 -15 -20 -30 -18 -20 -16 -30
trabajo gjmnqsu -16 -24 17 -23 -31 -17 -24
what__that nqu -23 -24 -20
~<oo m -16
""",
    """
@insurer__venir q 16
am__@relative amn -17 16 -18
mess__@body n -21
minutos m -17
my__round a 15
no_boy b 18
now_what adm 16 -16 -24
the__online a 17
""",
    """
no__a abcdhjkmnrsu -26 25 -24 -27 -16 -25 -31 -35 -29 -15 -19 -25
~xit djmnru -19 20 -27 -18 19 -21
~xtea m -17
""",
    """
hay__si a -18
not__any dglmnru -18 -19 -17 -31 -16 -18 -22
~erda agjknopqrv -30 -18 -23 -23 -18 -20 -21 -15 -16 -21
~ern bdjlnqrv -21 -20 -18 -25 -16 -22 -22 -18
~rdin k -18
""",
    """
@visit_would am 16 -20
aviso$ e -17
media m -16
town_are j 17
""",
    """
a__que q 17
safe dju -22 -16 19
to__@machine m -20
to_have aimp -28 -22 -35 -26
~soo cfghijkmqs -16 -16 -23 -26 -21 -23 -18 -21 -22 -17
~uere klms 17 -22 -22 -15
""",
    """
donde_me agjmr -17 -22 17 -32 -18
long__@drive ju 17 -27
me_@stop il -15 17
me__you glmqu -23 -16 -28 -19 17
minute$ r -15
still__but r -15
~<cu cefiklmnoqstv -63 -52 -51 -18 -16 -42 -18 -20 -35 -21 -30 -49 -58
~alog mu -20 -15
~awe hmt -15 -19 24
~bier m -17
~fa> guv -16 20 -18
~mera joru -16 -15 -20 -19
""",
    """
^felt s 17
any_slots a 19
called_in p -15
does_not glmn -19 -15 -23 -18
let acdefghlnpstuv 17 -27 -38 -24 -19 -20 -27 -41 -33 -40 -35 -32 -49 -42
not:they m -15
to__pharmacy m -17
vacation m 17
~esum giklu -24 -21 21 -22 -18
~got> bl -15 -15
""",
    """
@english$ abcdefghijklmnopqrstuv -51 -48 79 -50 -53 -42 -23 -36 -49 -47 -46 -51 -31 -44 -48 -38 -47 -31 -39 -42 -56 -48
@vehicle_a abcdghijklmnoprsuv -27 -26 -15 -23 -21 22 -24 -27 -21 -20 -35 -28 -29 -32 -29 -22 29 -15
agrad* mot -21 -18 18
de__quien aim -17 -20 -18
~<gan imuv -20 22 -26 -23
~<jaj bdefhijlnv -26 -25 -34 -24 -19 -23 -20 -39 -25 -21
~ener agmo -19 -15 -17 -21
~sult lm -15 -25
~wer abcdefgjklnpquv -37 -16 -19 -36 21 -30 18 -30 -22 -28 -17 -25 -29 -23 -27
""",
    """
@hours_and a -16
new__is jmr -21 22 -16
puede$ abcdmn -22 -16 -17 -15 -26 -27
so_that m -17
with$ adeilmtv -16 -26 23 -17 -25 -37 -15 -15
~ard> bcgijkprs -32 -17 -24 -21 -27 -26 -19 -29 -33
~cup acdfghjlnqrstuv 23 -23 -29 -16 -27 -23 -31 -23 -30 -23 -19 -15 -15 -32 -20
~hea acfghjlmopq -20 -19 -17 -29 -26 -39 -21 -25 -30 -27 -31
""",
    """
@clinician_reyes u -16
are_you bcdeghijklmnopqrstuv -46 -22 -19 -50 -49 17 -32 28 -49 -54 -29 -59 -48 -37 -49 -60 -54 -58 18 -57
it__am agnqru -18 -16 -15 -17 -19 16
missed_my m -19
set__a o -16
trabajan hmnoq 17 -30 -18 -16 -16
wants iu -22 -20
~<rec bcefgjos -40 -17 -22 -22 -49 -42 -23 -30
~el> abcdehjklor -18 -30 -20 -28 -16 -20 -28 -16 -24 -28 -20
""",
    """
is__i gpqv -28 -17 -26 -20
might__@late r 18
not:tienen m -16
~<de cefhikpqtu -48 -77 -44 -22 -32 -59 -41 -33 -32 -39
~<may ehil -17 -16 -17 -17
~cami abop -17 -21 -21 -21
~cla abdjknqs -30 -27 -21 -33 -19 -22 -17 -21
~cre abefghijklopqrs -26 -23 -20 -18 -22 -19 -28 -27 -17 -25 -20 -16 -22 -23 -17
~ite aefhijknqtuv -27 -16 -26 -28 -32 -35 -19 -18 -30 -22 -47 -33
~vis bcefginpqru -23 -19 -25 -17 -16 -32 -33 -20 -29 -21 -26
""",
    """
come__me a -17
did__see hm -16 22
how__with m -17
~wqwq em 21 -20
""",
    """
^tengo bgijkmoqtuv -23 -48 18 -33 -17 -16 19 -30 -17 -35 -29
a__do gim -17 -16 -29
for__@symptom amn -15 18 -20
in__@english gm 16 -17
left$ jm -18 18
~<rid dmpqu -19 -18 15 18 -29
~fhgf e 16
~just acefgjkpstv -25 -23 -24 -26 -16 -24 -32 -15 -31 -18 -23
~mpe agnu 20 -17 -21 -15
~outh u -17
~whee mps -25 16 -16
""",
    """
@ride_thing mp -16 17
@treat_covered du 18 -21
am_stuck gmr 18 -20 -20
are__@place ju -17 21
business$ hm -18 19
disability a -20
get_ready amn -20 -24 24
rides$ dmqu -16 -15 22 -21
work abcefijkstuv -29 -41 -25 -22 -19 -15 -36 -31 -34 -18 -16 -25
you_think h -16
~kip abcdefgijlqrstuv -25 17 -21 -25 -23 -18 -23 -23 -22 -24 -17 -16 -17 -18 -29 -18
""",
    """
^jk em -24 19
a_number adgijklpu -28 20 18 -23 -22 -17 -18 -17 -29
do__dormi msu 25 -19 -17
have__@insurance m -20
m__la abmo -17 -19 -22 19
was abcefghijlmnopruv -37 -56 -26 -35 -33 -38 -26 -46 -19 -48 30 -23 -15 -57 -26 -56 -39
~<soi u 15
~arti iu -17 -16
~opin iru -16 -15 -22
~rep acghjopqruv -32 -20 21 -19 -26 -29 -16 -25 -18 -36 -19
~rue ahinoqsv -16 -18 -16 -19 -18 -20 -16 -15
~usi acefjklmpqrtu -34 -19 -20 -15 -21 -21 -27 20 -20 -23 -21 -25 -27
~uve s 19
""",
    """
@day__for bmu -17 -20 -16
can__again adgjlmn -20 -17 -18 -19 -19 -30 20
directions gi -20 -24
hoy__mi m 16
register am -17 17
this__@call adglu -16 -20 -19 -25 -19
~hre bdgjmnopu -23 -26 -16 23 -19 -23 -18 -19 -34
~ody> cdegjklmnqrstu -25 -18 -20 -34 -25 -26 -20 -57 -38 17 -38 -18 -30 -17
""",
    """
are$ deghjm -18 16 -17 -20 22 -37
closes him -15 -17 22
hooked u 16
mornin fmn 22 -20 -15
not:@thanks bghlmoqrtv 19 -21 -15 -41 34 -22 -22 -16 -58 -22
racin* m -21
to__days mo -17 19
want__make m -18
~demo mr -19 17
~dfgh em 21 -19
~ian jou -19 -17 -21
~lies jmo -16 -20 -16
""",
    """
^@drink abcdefghijklmopqrst -20 -23 -27 -27 -36 -27 -31 -19 -33 -23 -21 -28 -22 -23 -17 -26 -24 -22 33
i__more bl -15 17
~<chi gijkpqstu -29 -25 -20 -18 -19 -22 -19 -15 -25
~<nor abdgilmnoprv -20 -16 -20 -18 -19 -16 -21 -23 -23 -18 -15 -17
~ctor m -20
~gh> cefjknrtv -37 17 -38 -30 -34 -46 -18 -23 -19
""",
    """
i__it ghilmnpstuv 21 -34 -48 -19 -32 -20 -37 -31 -26 -21 -36
~oeir e 16
""",
    """
all__the dpqu -16 18 -17 -18
esta__del m -16
estoy__un jm 16 -18
i__just a -16
quedo__en r -17
stopp elm -19 23 -24
take__@medicine m -20
you_fix m 17
~cri bdefhjknopqrstv -40 -33 -32 -28 -30 -36 16 -19 -31 -29 -36 -34 -29 -27 -23
""",
    """
a__@cancel bm 17 -25
aide m -17
do__it gijlmoqv 21 -17 -28 -26 -22 -15 -23 -20
off_my bd 20 -18
tomorrow cdfklnprstu -16 -24 -19 -18 -19 -16 -15 -24 -17 -16 -22
with_her nq 19 -19
~nst> m -20
~tos abcefghijkoqrtv -30 -22 -16 -21 -20 -33 -17 -16 -23 -21 -18 -24 17 -16 -26
""",
    """
me__@staff m -16
since bdiklmnoqrsu -23 -23 -16 -16 -18 -43 -15 -20 -17 -18 36 -26
text_the jm -15 18
through_it gmu 17 -16 -21
~rot u -17
~stuc gjlmv 17 -18 -16 -38 -17
""",
    """
a__was mq 16 -17
despues_de hmn -16 -17 -24
hay$ efhlnrtuv -22 16 -22 -21 -17 -17 -16 -32 -17
that__to mou -37 -16 -17
whatever__is lm 18 -15
who__my i -17
zxcvb e 16
~<fav defmnqrstv -34 -28 -22 -21 -30 -30 -21 -29 -32 -31
~<typ abglmoqu -19 -22 22 -22 -22 -15 -16 -31
~ecir a -15
""",
    """
@insurance__is n -17
hairc* am -19 17
not_@drive mq -24 21
you__you aehin -17 16 -18 -16 -18
~gine n -17
~mpre lrs -18 -15 -15
~ourt no -18 17
~sis> u -17
""",
    """
and_@drive p 16
me_@day amopq -16 -26 24 -15 -17
price abdefghijklmnopqrstuv -34 -23 17 -17 -30 -26 -24 -24 -39 -25 -21 26 -29 -25 -17 -20 -19 -18 -19 -40 -18
tuve s 19
~brar dhsu 17 -16 -17 -16
~lla> cdfhmoqs -16 -21 -19 -22 -19 -35 -33 -23
~ug> oru -17 -18 17
""",
    """
@day__a bm -15 -18
@relative_me abilmnoprsu -16 -21 -16 -16 -37 -23 -22 28 -22 -17 -20
follow m -20
gusta_escribir il 18 -16
in__@door hju -16 -16 -15
me_i mv -15 -16
somebody__me o -21
there_soon r 30
y__a m -21
~arge abdghiou -17 -17 21 -15 -19 -21 -17 -22
~she no -18 -16
""",
    """
encontre jmr -16 -19 -16
encuentro__@door jr 16 -17
french$ m 16
hgfhgf e 16
morning__it m -18
sale$ u -17
what_else bmo -18 -19 23
~<tot dmu 22 -21 -16
~many acghikoqsv -30 -17 -28 -29 -23 -19 -28 -24 -17 -22
""",
    """
@relative_sorry b -15
come_from djmnu -20 -26 28 -21 -26
en__@vehicle q 15
is__time dmo -18 -22 19
quiero__@treat amu 20 -17 -15
this__your u -18
~dled impq -16 -17 22 -21
~hgf e 16
~igh abcdefgiklopqv -22 -18 -45 -23 -50 -38 -18 -21 -23 -51 -16 -23 -21 -36
~ith acfhjkmrs -22 -40 -41 -22 -19 -18 -16 -16 -21
~xam u -21
""",
    """
@call__@call im 18 -18
is__just dmu -16 -17 19
need__the ajn -17 -16 -18
tiempo adho -20 -25 -17 -16
word u -19
""",
    """
@machine$ abcdeghjklmnopqrstuv -35 -27 -28 -38 -26 -35 -32 -36 -23 19 -39 -34 -27 -27 -34 -25 -25 -25 42 -41
enough_with lm 19 -20
got__bail m -20
me__@day abhlmq -21 16 -16 -19 -31 -22
~depr dgimnu -18 -25 -18 -27 -19 20
~ine defgijqrtu -15 -30 -30 -47 -24 -22 -29 -27 -19 -40
~oney cilnou -16 -20 -19 -19 -24 -20
""",
    """
afternoon s -16
el_@place jm 21 -16
not__you abhikmoqv -16 -17 -16 -28 -16 -40 -16 -21 19
por_la abimn -21 -19 -21 -25 -17
~ait> cdhilmu -21 -20 -15 -22 -19 -23 -25
~hate bdfghjkmnpqtuv -26 -23 -18 -24 -19 -19 -19 15 -17 -20 -19 -17 -30 -21
""",
    """
descu* d 16
ir_por nq -16 18
order bm -23 22
~arte iklnov -19 -24 -19 -26 -20 -16
~cay pq -17 16
""",
    """
cell_off bl -20 20
forget__number klm -16 20 -21
not:at imu -18 -18 -17
not:trabajo m -20
un__esta jmq -15 -21 17
~hac cefghjklorst -37 -17 -22 -21 -28 -45 -30 -33 -34 -33 -29 -30
~les bcdefghjqrstuv -41 -30 -21 -32 -35 -21 -21 -21 -33 -18 -36 22 -30 -38
~mao em -22 20
~mili m -22
~uid s -19
""",
    """
@cancel__favor abcilo -21 27 -19 -22 -26 -26
^addy jmu 21 -15 -17
do__work gmn 16 -23 -20
not:@relative bmq -18 -18 16
not:puede acimnpq -16 -18 -24 -22 -37 -20 19
old_are adfghjmu -16 -15 -16 -20 -23 -28 30 -31
un_taller m -15
~<pul bdghiklmnpqrv 19 -24 -17 -19 -29 -18 -16 -33 -24 -19 -18 26 -15
~vet m -18
""",
    """
~serv ijmopsu -17 -16 -17 -25 -18 -20 -29
""",
    """
^jajaja elm -19 -18 29
of_it mnru -22 -17 -15 17
work_for dgnqu -20 -19 -16 -16 19
~<lkj elm 24 -16 -22
~acts adln -15 -17 -16 16
~eles jmu -15 -21 -18
~erne m 17
~paga abcdefgjnoqrtuv -18 -16 -18 24 -24 -18 -18 -15 -22 -20 -16 -16 -19 -23 -19
""",
    """
@day_@book b 17
^lose bglmoruv -16 -26 32 -26 -18 -16 -29 -22
best bcdghijklmnostuv -18 -16 -26 -22 -15 -19 -25 -17 -26 22 -19 -19 -24 26 -38 -25
is_fine dm -15 15
~<tem ginqru -17 -18 -23 -18 -16 -16
~<too aisv -20 -19 -17 -17
~cale ijkm -24 -17 -19 -16
~conm admou -22 -15 -22 -18 -22
~faci mu -15 -16
""",
    """
=said:thanks abcdefghijklmnopqrstuv -80 -29 -82 -70 -95 -74 -89 -53 -95 -96 -57 -25 -40 -86 -86 -97 -89 -91 -87 117 -96 -96
@late_can him 15 -17 -18
clothes dgjmnu -18 -18 -16 -30 30 -17
equivocaron v 26
nada abdejknprs -28 -16 -23 -15 -25 -30 -29 -19 -28 -18
~epa abcefghklmoqrstuv -19 -28 -20 -28 19 -34 -20 -17 -27 -16 -21 -18 -20 -20 -18 -30 -18
~icio aeglmu -19 -17 -19 -18 -26 -22
~mora m -20
~sch gpq -18 -17 -16
""",
    """
@howmuch abcdefghijklopqrtv -59 -66 -59 57 -71 -64 -33 -65 -54 -70 -54 -41 -61 -55 -16 -20 -31 -63
@relative__take p 17
^voy abcdefghijklmoqrstv -37 -36 -33 -37 -35 -34 -32 -39 -38 -34 -29 -36 -37 -37 -38 47 -27 -31 -30
me_preparo an -15 16
need__lawyer im -24 24
reboo* aklm -22 -21 20 -23
under$ mu -17 15
~<lit b -16
~lose acdghiklnpqsv -21 -16 -22 -37 -16 -18 -17 31 -25 -20 -24 -17 -23
~ls> abcfgjlrtv -18 -34 -25 -15 -25 -34 -18 -25 -23 -32
""",
    """
@visit_at a -21
can__you adnq -18 -22 -15 -15
few__for i 19
from_my l -22
le_pongo gn 21 -21
~ang> ajklnu -16 -15 -15 -17 -17 -20
~rial gjm 21 -16 -21
~rrar ahmor -16 24 -23 -15 -16
~ubsc abcegiku -18 -18 -17 -18 -24 -17 17 -32
""",
    """
at_in jm 18 -22
ingles abcdefghijklnopqrsuv -44 -36 58 -29 -23 -18 -47 -21 -35 -36 -32 -46 -30 -36 -24 -31 -23 -27 -38 -31
~<wea acdghijlorv -30 -18 -29 -32 -27 -23 -32 -18 -20 -16 -15
~asi air -19 -19 19
~legi mu -17 21
""",
    """
como__preparo adg -17 -19 -17
papeles$ am -17 -20
primera jm -16 -17
to_@pay abjn -18 -19 20 -23
voy_@late abcdefghijlnopqrstuv -21 -34 -17 -19 -23 -24 -19 -30 -21 -19 -23 -20 -34 -23 -26 29 -16 -23 -18 -20
what__of hnu -15 23 -15
~<baj abcefghilmnopqtuv -35 17 -24 -26 -18 -26 -25 -32 26 -27 -31 -31 -27 -35 -24 -37 -20
~<tas s 17
~blo> lmq -16 -17 -18
~ncl> bclmou 25 -16 -17 -23 -17 -19
""",
    """
betwe* g -18
do__a bchiklnopqstu -40 -24 -33 -24 -25 -34 -32 -28 -20 15 -18 -20 -34
have__back abiot -18 19 -15 -18 -17
las_# gijlmnqsuv -19 -27 -24 -24 -28 -19 -22 -23 -21 -19
one_on mu -17 -15
~<hg e 16
""",
    """
is__@food dhjnru -24 -18 -22 19 -15 -26
make__an a -18
no__es gm -19 -18
not__am bm -17 -23
still__@person ah 19 -23
to_return l -16
~<act adefjklmq -16 -22 -16 -16 -23 22 -21 -38 -20
~ami acghijklnquv -28 -24 -27 -18 -24 -25 -17 -22 -33 25 -34 -18
~gers adimu -16 -18 -15 -22 26
~ias bcdghikmnqrtu -23 -19 -23 -20 16 -25 -20 -18 -30 -24 -19 -21 -33
~rcli m -17
~thr cknot -17 -17 -22 -15 -16
¿__@open m -18
""",
    """
@move__with h -15
are__@call adghijmu -15 -23 -24 -32 -24 -27 38 -29
at_# bdefgjloqstv -29 -36 -31 -15 -20 -22 -28 -20 -28 -39 -16 -34
broke adnp -15 -17 -18 -16
del abcdefghiklnpqrtu -19 32 -38 -16 -30 -36 -47 -55 -20 -44 -15 -20 15 -28 -19 -36 -22
find_me jo -16 17
have_any m 16
in__a m -18
my__plis bm -16 15
novio mnp 20 -17 -15
podei* m -17
toman__@insurance d 16
was_@late q -15
~<rig cefiklpv -21 -24 -20 -30 -20 -23 -20 -24
~<roo abcdghiklmrtv 16 -31 -20 -29 -19 -28 -29 -18 -24 -18 -24 -18 -26
~alma hm -17 15
~dne tu 15 -16
~fle mp -34 -18
~icul au -16 -16
~matt mn -33 24
""",
    """
#__ser o 19
@vehicle__is j -24
cada__que d -16
do_they ajnu -18 -18 -16 19
not:these ilmuv -21 27 -22 -17 -20
recibir_los l -22
~hers gmu -18 -23 -16
~kl> eflmu 26 -19 -18 -29 -15
""",
    """
come_straight m -16
coming__@visit abmp -24 -20 24 -20
companero q -17
december am 16 -18
for__any m -20
nearb* m -15
wait__i n -21
wedding$ mn 18 -18
~gal dhjq -22 -15 -23 -15
~when bcdefghjklqtv -23 -22 -21 -20 -19 -36 19 -25 -35 -29 -34 -22 -28
""",
    """
@relative__same am 16 -16
do__@stop ajklmn -20 -25 -15 -29 21 28
notes aim -15 18 -19
puedo__con q -29
to__sunny dm -15 16
~<irm q 16
~ara defghiknpqst -20 -33 -28 -24 -28 -15 -15 -18 -20 -40 -17 -39
~lyi u -18
~rus dmu -16 -21 -16
""",
    """
@vehicle__me airs -16 -18 16 -18
activar km 18 -19
any__this mu -31 -15
be__@late mpr -20 -19 23
rather_not i -24
saque* aklm -15 -16 18 -17
tell__my d 15
~ely au -15 -15
~urn> abcdeghnqsv -26 -40 -25 -30 -20 -23 -28 -26 -15 -22 -20
""",
)
