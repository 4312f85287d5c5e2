"""Weights of the intent reader: written by ``python -m training.weights`` from 13804 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/pages.py). ``python -m training.weigh intent word`` shows the lines with a word in plain order.
"""

SEALED = "bea0fb6a96d9f94f"

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
come__the a-18 b-22 d-19 i-18 j+19 o-17 q-17 u-18
go__the j+17
~cia> b-22 d-29 g-20 h-19 k-17 l-20 n-22 o-18 r-16 s-15
~igua d-20 g-18 i-17 j-16 u-15
~nsaj a-15 d-18 j-15 m-20 o-16 q-16 r-17 s-18
~repo m-17
""",
    """
@relative__he m-29 p+15 q-19
^stoy m-21
do__put a-23 d-36 i-18 j-26 q-19
get_high j-15 u+16
i_said a-21 b-25 i-16 n-28 u-21
return l-18
~vor d-35 e-29 f-23 m-17 n-29 q-33 r-19 s-28 t-33 v-38
""",
    """
algun o-18
what__can d-17 i-18 j-24 m-32 n-28 o-24 u-18
~<au a-24 c-16 g-24 i-18 o-22 t-16 u-24 v-19
~equi a-20 m-17
~olks g-18 j-19 m-21
~pots a+20 i-19 m-20
~upon d+17 i-15
""",
    """
@animal_se m+24 r-15
de__mi a-27 b+18
escribe$ u+16
esto a-42 b-23 f-30 g+17 h-25 j-37 k-33 m-27 n-32 o-36 p-23 q-26 r-37 s-32 t-16
is__bank h-16 m+22
que__sale d-17
~<kic a-17 i-15 n-15 u+22
~nder e-19 f-18 h-20 i-22 j-28 l-24 o-27 p-20 r-21 s-20 v-20
""",
    """
@cancel_all k-17 m-28
a__number u-19
do__make a-19 d-15 m+18
does_the g-31 h+21 j-26 n-37 o-18 v-18
what__# d-25 g-20 h-20 j-22
~<bes a-15 d-22 g-23 i-21 j-19 k-15 l-19 o-20 r-16 t+28
~eter n-15 q-15 u-16
""",
    """
can__mix m+18 n-19
me_dan b-19 d-17 j-19 k-21 m-27 p-15 q-19 u-18
semana b-16 d-20 g-18 j-25 m-32 n-23 s-16
tell__about a-23 b-15 d-29 i-24 m+21 o-16
~era> c-25 e-18 f-20 h-32 j-18 k-32 l-18 m-40 p-24 q-33 t-20
~ood> a-33 c-16 d-49 e-43 f+15 g-21 h-22 i-18 j-34 k-35 q-26 r-48 u-20 v-44
~wed> a-17 d-16 i-20 j-18 m-19 n+22 u-18 v-16
""",
    """
#__and b-18 m-18
mi$ a-29 b-19 c-21 i-17 j-17 l-19 m-39 n-19 o-25 p+20 q+17
tell__more m-22 u+19
this__to g-18 k-16 m-29
~emp c-30 d-39 e-22 f-31 g-18 j-24 l-36 p-23 t-23
""",
    """
^nah b+23 f-18 j-17 l-19 n-18 o-18 t-21 u-16
am__no m-18
ando_en a-17 m+22 r-17 s-20
can_bring p-16 q+18
droga$ u+16
her_home m-16 p+18
meant a-22 b-22 l-18
scrat* m-20 n-15 u-16
see__then a-22 h-20 m+18
the_@holiday d-18 h+25 m-20
unsub* g-16 u-17
~<exi a-16 b-17 d-23 g-23 h-18 j+18 l-16 n-23 o-15 u-24
~jfkd e+21 m-19
~ries e-17 g-21 h-16 j-15 n-17 q-16 u+15
~rle a-15
""",
    """
amables m-15 t+17
does__for g-18
getting_these g-20 m-16 v-19
how__make a-19 d-16 m+20 u-16
mail m+22
~<dr a-24 b-18 c-44 d-48 e-40 f-34 g-49 h-21 i-38 k-40 l-16 m-31 o-26 p+15 q+16 r-17 t-43 v-37
~nybo d-19 j-16 m-18 o-16 u-18
""",
    """
bajo j+15 m-28
coming$ g-17 i-15 j-31 k-25 l-24 m-18 n-23 r+23 s-20 u-17
going__out n-16
help__a g-27 k-17 m+18
my__too m-21
of__@relative v+17
say__a m-18
~ady b-16 c-20 d-17 g-21 h-26 j-30 k-31 s-34 t-27 u-33 v-22
~bles d-20 e-16 f-18 g-17 h-17 i-21 m-21 n-20 t+30 u-22
~hour b-18 i-18 j-18 o+18
~next c-20 d-36 g-17 h-27 i-32 k-30 l-22 q-25 r-16 t-18 u-20 v-28
~roug l-28 n-15 r-16 s-22 t-16 v-16
~rto> d-18 n-20 q-22 s-16
""",
    """
@howmuch__por j-15 m+18 q-16 u-28
@thanks__@thanks t+18
^unstop c-16 e-22 f-17 g-18 i-16 k+29 l-31 m-29 r-19 u-16
aqui b-30 c-20 d-25 e-16 h-23 i-25 k-19 n-31 o-26 p-23 r-27 s-22 t-16 u-31 v+19
tell__the d-16 u-18
you__the a-35 b-38 c-33 e-18 g-17 i-48 j+28 m-16 n-36 o-17 q-34 r-32 u-26
~elta m-22
~quet m+15
""",
    """
dose$ a+16
is__right h-15 m-16 r-23 s-25 u-28
somebody__i b-18 o-18
~ctua d-17 h-16 i+16 m-18 q-16
~hea a-20 c-19 f-16 g-28 h-24 j-38 l-21 o-31 p-24 q-32
~ling c-16 d-32 h-30 l-15 n-32 p-32 t-20 u-42 v-30
~sua m-26 u+19
""",
    """
do_we d-18 j+19 m-20
my__any m-17
not__tomorrow b+19 o-20
nuera m-15
okay e-16
~<wif m+18
~apa b-20 e-21 f-16 g-20 h-19 i-24 k-17 l+16 m+16 n-26 o-20 p-18 s-18 u-28
~ate> c-19 d-35 e-20 f-20 g-32 h-35 i-17 l-32 n-42
~eria b-21 n-23 q-23 r-18 s-26 u-17
""",
    """
@parking_is j-18
are__doctors u+16
card a-29 b-25 i-18 j-18 q-24 u-28
you__will b+15 g+16 m-17 t-16
~ack> a-17 b-16 d-21 e-23 f-28 h-37 k+24 l-43 o-24 q-16 u-21 v-34
""",
    """
allowed$ m-23 n+19
are__and j+17
bringing m-19
way_but r+16
your__best m-22 t+16
~<doc j-16 m-20
~eva b-21 c-18 f-18 g-19 h-20 i-29 j-22 n-31 r-20 s-18 u-29 v-26
~lt> i-17 m-24 s+33
~omen a+16 b-16 i-15 n-18 o-15
""",
    """
@stop_them l+24 m-21
^pongame o-21
a__note m-22
not:coming b+32 m-31 o-33 p-22
seen_soon a+18
transportation d-20 p+18
write u-16
~gol u-26
~tryi a+17
""",
    """
but_not a-21 b-15 g-17 i-15 j-18 k-17 m-23 o+19 q+19
is__and n-23
oil a-22 c-20 d-32 g-22 h-16 i-16 j-29 k-17 l-18 m+39 o-30 q-19 s-17 u-25
quedo__@fetch p+17 q-15
tarde b-43 c-35 d-28 e-28 f-28 g-27 i-22 j-41 k-25 l-28 n-39 o+18 p-22 q-34 r+20 s-26 t-23 u-31 v-26
~<pue e-45 g-18 h-17 j-40 k-15 l-55 m-22 p-36 r-45 s-59 t-48 u-60 v-52
~agar j-17 m-19 r+25
~asdf e+21 m-22
~houl b-29 c-23 d-43 h-22 i-16 k-18 l-23 o-20 v-17
""",
    """
^took e-25 f+20 j-18 l-18 m-24 u-16
backe* q+15
bless m-19 t+23
dude m-15 v+16
i_able n+19 q-15
under$ m-16 u+17
~asy a-18 b-15 l-16
~jes m-19
""",
    """
@call_me a-42 c-25 d-26 g-22 h-41 i+38 j-20 k-19 m-20 n-18 p-29 r-16 v-26
off_to p+18
to__at n-19
~din a-42 f-31 g-37 n-29 o-18 s-18 v-33
~erra b-16 h+22 m-29 r-19
~lidi d+15
""",
    """
en_@spanish a-26 b-21 c+45 d-24 e-15 g-20 h-15 i-22 j-26 k-20 l-24 m-34 n-28 o-36 p-17 q-19 r-17 u-19 v-15
quien_es a-15 i-24 q-19 v+25
~has d-18 i-17 m-27 q-24 r-16
¿_@open h+20 m-17 n-18 o-16
""",
    """
=said:human a-67 b-66 c-57 d-34 e-85 f-33 g-81 h+29 i+98 j-85 k-74 l-72 m-22 n-88 o-84 p-87 q-57 r-76 s-61 t-90 u-65 v-44
=said:prep_question a-79 b-97 c-81 d-56 e-53 f-88 g-18 h-60 i-69 j-66 k-73 l-79 n+103 o-97 p-40 q-46 r-93 s-49 t-87 v-70
a__cuadras m-15
not:ir a-24 b+43 g-17 i-18 j-19 l-19 m-33 n-26 o-16 p-17 q-17 r-18 s-16 u-19 v-19
picki* a-15 m-18 p+15
slots a+19 m-15
work__day o-20
~ded c-20 i-31 j-21 k-20 l-24 n-17 p-20 u-27
~ima d-18 g-15 l-17 m-16 n-21
""",
    """
#_por d-27 m+27 u-17
@insurer__@fetch b-18
cual a-30 b-21 c-19 e-20 k-17 l-22 n-23 o-19 p-23 q-21 r-27 s-30 t-15 u-49 v-22
for$ a-25 d-32 j-22 m-18 u+21
that__it m-27 t+16
~regi a-17 m+16
~sts> m+22 u-18
~yo> a-17 d-16 n-15 o-18 p-17 v-16
""",
    """
@clothes__need g-17
numbe* b-36 c-27 e-19 f-21 h-29 m-23 n-27 o-28 q-25 r-25 s-24 t-25
skip__@medicine b-17 m-25 n+21
ya__del m-17 p+18 q-18
~aden m-16
~func d-15 m-26
~ovi a-38 f-20 g-18 h-22 i-18 j-25 k-23 l-26 m+19 n-23 p-15 t-18 u-31
~rca> a-15 j+16 m-26
""",
    """
i__@visit a+16 d-32 g-19 j-23 m-33 n-41 o+20 v-20
mix__with m+16 n-16
not__for d-15 g-19 m-19 q-23 v-18
quede_sin a-19 c-19 d-15 i-19 j-18 n-24 o-24 p-19 q+25 r-19
~een> a+16 c-30 f-18 g-32 h-18 i-35 j-34 n-34 o-19 p-35 q-20 u-18 v-17
~rib b-36 d-36 e-35 f-31 h-32 j-36 k+18 n-21 o-34 p-33 q-33 s-31 t-19 v-17
""",
    """
all$ c-16 e-18 f+20 g-20 h-31 i-24 j-18 k+15 m-49 n-28 o-29 q-23 s-31 u-29 v-18
asi b+15 d-17 h-19 i-15 j-23 k-16 o-23 q-29 u-28 v-18
i__@vehicle j-28 n-24 q+28 r-15
i__moving b-16 o-23
not:@visit c-15 d-36 g-18 i-26 j-20 k-18 l-17 n-28 o-40 p-20 q-38 s-30 u-34 v+29
provide a-22 j-15 m-25
say_that c-16 g+27 m-22 o-16 u-19
~cut> a-20 m+20
~duri a-18 m-21
~igo> a-19 c-28 d-18 e-26 f-23 g-33 h-30 j-29 k-23 m-17 o-32 u-46
~teme l-16 u-17
""",
    """
@stop_it e-16 j-19 l+36 m-40 u-21
says__will m-17 u-15
we d-20 e-50 f-54 g-58 h-71 i-35 k-44 l-36 o+28 p-22 q-34 r+20 s-50 t-27 u-75 v-22
~fec c-21 d-39 e-16 f-18 h-26 i-22 j-31 k-25 l-24 m-39 p-21 q-28 r-22 v-25
~pay d+25 i-17 n-24 s-16 u-24
~zer m-22 q+17
""",
    """
am__there j-17 m-19 n-24 u+16
from__will m-18 p+18
nix b+19 m-20
no_car j-17
put__a g-17 m+16 n-22
~ncia g-20 h-19 k-18 n-24 o-18 v-17
~sant a-17 i-15 m+25
""",
    """
dia_me a+27 h-22 j-17 m-23
later__the m-22
may_my n+17
me__un a-29 b-18 c-16 k-19 l-20 m-41 p-23 q-23 v-18
~acom a-22 b-17 i-16 m-26 u-22
~ircl m-18
~jazz m+15
~wpoe e+16 m-17
~ya> g-16 i-16 j-21 u-17
""",
    """
adelantar m-15 n-15 o+18
crazy t-17
es__ir q+16
on__list g-18 i-19 k+15 l-16 n-19 o-15
se__@relative a-20 b-22 c-16 n-16 p-27 q+16 v-15
sigo_en m-17
trash$ m+17
~<ove f-15 g-21 l-31 n-29 p-28 v-30
~vie b-27 f-19 g-27 h-26 i-36 j-41 k-29 m+15 q-21 s-22 u-24 v-27
""",
    """
desde_el m-26
es_mi l-16
to_walgreens i+16 m-18
yea r-16
~<bit d-16
~<new d-22 i-16 m+25
~elto p+17
""",
    """
code j+15 m-17
directions$ m-23
o_que j-18 l-16 m-23 n-16 u+17 v-16
you_up d-15 e-16 f-17 h-19 l-18 m+21 t-18
~eci c-19 d-25 e-31 j-26 n-16 o-21 p-17 q-41 r-18 u-49 v-43
~ica a-34 b-20 e-32 f-26 h-35 j-18 k-35 o-25 p-35 r-29 t-27
~rge a-22 b+15 c-26 e-27 f-25 g-36 h-33 i-16 k-17 n-17 p-30 r-34 s-31 u-41 v-27
""",
    """
a_poner g-15 m-17 u+16
b e-17 h-17 l-16 m-32 n-17
never_been m-16 v+15
uh_what d-16 m-16
~<ben d-20 e-19 f+24 g-18 l-15 m-33
~azo m-17 n-17
~rint m+18
""",
    """
@drink$ a-27 d-25 h-16 i-22 n+29 o-21 q-36 s-18 u-31
me__number d+20 g-16 l-22 m-20 u-23 v-21
mi__@move m-16
needed o-19 t+15
~<ag c-43 e-35 g-20 h-42 i-16 j-17 k+22 m-37 q-51 s-31 u-50 v-34
~<bir d-18 i-16 j-26 q-15
~otr c-30 d-23 e-22 f-22 g-15 h-37 i-43 j-15 l-35 m-18 o+19 p-35 q-29 r-24 t-22 u-46
""",
    """
donde_queda a-17 m+19 r-16 s-17 u-18
when__come h-17 m-21 n-34 o-15
~aco> a+20 n-18 q-16 u-20
~fgh> e+17 m-17
~lac c-20 d-41 f-15 h-23 i-27 k-23 l-29 m-20 p-25 t-18
""",
    """
@parking__stadium j-16 m+16
~cts a-18 d-20 l-16
~ont b-24 c-29 e-24 f-24 k-34 m-16 o-35 p-41 q-25 r-15 t-33 u-49 v-45
""",
    """
about_ten r+20
can__@eat m+18
going$ d-23 f+21 m-20 u-20
i__med d-16
not:@day a-35 b+30 d-20 g-20 h-32 i-17 l-22 m-35 n-19 p-23 r-27 t-15 u-23 v-22
outsi* u-23
puedo__trabajar n+16
~<eff n-16
~eron b-15 i-24 l-25 m-19 n-17 q-18 r-17
~nab k+24 l-21 m-19
~nor> u-18
~pare b-18 g-20 i-16 j-17 k-17 l+21 m-29 u-16
~rita d-20 g-20 v-15
~spu b-25 c-15 d-25 g-21 h-25 i-21 j-15 l-19 u-20
""",
    """
@move__you j-17 l+16 m-17
@stop_my n+24
@visit__am m-18 r+16
de__favor k-16
my__sent n-20
not:off b-26
they__for u-17
to__about a+16
work_with d+18 m-16
~esub k+19 l-16 m-19
~len a+16 d-20 h-17 i-24 j-20 m-27 o-20 q-19 u-24
~ryb m-16
~sult g-17 l-17 m-24
~way a-42 c-24 d-33 e-29 f-26 g-32 h-32 i-26 k-24 m-15 o-20 t-24 u-28
""",
    """
alto c-16 d-19 e-27 f-23 g-16 i-19 j-15 k-20 l+30 m-28 t-16 u-19 v-17
but__it g-16 m-20
should__have m-32 n+29 s-16
takin* a+18 b-27 d-33 i-18 l-24 m-36 o-18 s-28 u-24 v-21
y__la m-23
""",
    """
@relative__@move m-22 q-18
@thanks__the m-19 t+17
am__# l-16 m-17 r+19 s-17
dije__no m-16
me__those m-15
office a-37 b-26 c-20 d-36 f-17 g-22 h+28 k-16 l-27 m-22 n-25 o-25 p-19 q-26 r-21 t-21
quien_habla v-15
~rged d+24 m-27
""",
    """
empez* a+18 m-20 n-18
time__you m-27 n-20
to_cell d+16
~<jus a-25 c-26 e-24 f-27 k-33 p-18 s-32 t-18 v-24
~ella i-15 j-17 l-15 m-24 q-21 u-22
~rden a-16 b-20 r+16
~vere a-20 b-17 l-16 q-23
""",
    """
broke__still q-17
no__interesa a-16
~<hab c+25 d-23 f-17 g-17 h-24 j-19 l-26 m-26 n-31 p-17 q-34 r-21 s-19 t-18 u+15
~<ofr m-22 u-15
~cuan b-26 c-22 g-19 k-24 l-21 m-24 q-34 r-36 u+15 v-21
~iste d-18 h-17 i-24 j-21 o-25 r-16 s-17 v-19
~lome m+18
""",
    """
@drive__truck q-18
algo__la i+16
~nop e-23 f-17
""",
    """
anyon* a-24 b-18 d-26 j-19 l-19 n-25 p-18 r-17 u-30
i__arrive m-15
new_patients h-15
which__the u-18
~<chi g-24 h-16 i-23 j-18 p-20 q-23 r-15 s-20 t-16 u-27
~<of a-18 d-17 i-17 l-19 n-25 v-18
~coup a-16 c-16 g-18 j-16 l-19 o-16 u-20
~uro> m-15
""",
    """
did__up m-18
it_@cancel b+22 m-24
name__the m-25
no_more b-26 k-20 l+33 m-38 q-18 u-29
not:get a-20 g+16 j-24 m-46 n-22 p-20 q+15 u-33 v-23
not:take a-32 b-25 d-18 l-19 o-18 p-30 q+31
not__just m-32 o+23 r-20
up__this m-25
won__@place m+16
~<nlk e+24 f-17 l-16 m-25
""",
    """
@door__locked a-15 m-18
guys_do a-16 h-23 u+15
in__are j+18 m-19
not_take a-17 b-28 l-20 p-21 q+20
~dam c-22 j+16 l-22 m-18 n-22 o-26 p-19 q-18 r-16 s-21 u-31 v-26
~fla n-20 o-17 p-19
""",
    """
@hello_this u-19
asked_for m-26
i__get c-22 d-17 g+21 h-16 i-22 j-35 l-34 p-29 r-27 s-18 t-17 u-46 v-25
in__instead o+16
list__the m-16
mind__@visit b+16 m-15
of_your a-18 h-19 i-19 t-17 v-16
think* a+17 b-23 n-15 o-16
~embl m-17
~medi j-18 m-18 o-17 s-16 v-19
~pens c-18 e-17 f-24 h-15 i-31 j-26 l-21 n-29 o-17 p-15 r-25 s-17 t-17 v-18
~xti d-19 f-20 h-19 j-15 m-17 n-21 o-26 q-23 r-21 s-17 t-22
""",
    """
=beside:location a-45 b-30 c-22 d-40 e-19 f-31 g-38 i-22 j+32 k-18 l-25 m-25 n-21 o-30 p-32 r+25 t-23 u-44 v-23
charge a-26 b-17 d+38 g-16 h-19 j-24 m-38 o-17 u-24
debbie$ m-16 v+19
does__@price u-17
it_but o+16
messages a-34 b-34 d-30 e-28 f-30 g-33 h-23 i-26 j-26 k+23 l+33 m-42 n-26 o-32 p-17 q-26 r-18 s-24 t-26 u-25
pensa* i-16 m+19 n-16 u-18
provi* a-22 j-15 m-25
que_se c-16 d-27 g-15 i-23 m-23 o-24 q-21 s-19 u+15
rates j-16 u-16
still$ m-27 s+26
~<fac a-16 b-23 e-18 h-15 i-21 j-18 l-22 n-19 o-18 q-22 r-20 v-17
~irty m+15
~oice a-18 g+21 l-20 m-33 n-15 q-16
~touc i+15 p-18
""",
    """
follo* m-22
punto d-25 g-20 i-20 m+21 n-27 o-16 q-16 u-26
tuesdays a+17
whole_time n-17
you__@spanish c+19 m-20
~cha c-39 e-37 f-33 h-35 j-22 l-17 n-16 q-44 s-35 t-20
~got> b-17 l-17 u-15
~home a-29 c-21 d-42 g-32 h-17 j-36 k-23 l-26 m-16 o-39 q+17 s+18 t-22 u-47 v-21
~husb m-16
""",
    """
you b-50 c-17 e-70 f-35 h+50 i-43 l-37 n-62 o-36 p-128 q-42 r-90 s-64 t+31
~eadi m-18 u-16
~kno a-25 b-16 d-30 e-33 h-45 i-26 j-38 k-19 l-20 n-21 p-32 s-25
""",
    """
@stop_by k+20 l-17 m-15
arranged q-16
here$ c-17 d-36 f-26 h-30 i-36 n-31 o-26 p-25 q-17 r-31 s-27 u-32 v+17
like__@visit a+20
loan$ m+18
pasar a-22 c-18 g-16 i-16 m-21 u-23 v+17
~<bl a-46 c-36 f-40 g-40 h-28 i-47 j-39 k-15 l+25 p-37 u-57 v-28
~hes a-38 b-35 e-20 h-32 j-32 k-28 l+23 n-39 o-36 p-21 q-35 r-29 t-24
~tah c-16 i-17 j-16 k-19 l+21
""",
    """
a_@drive j+17 m-25 u-23
backed_out q+15
es_el a-22 b-17 g-26 j-24 n-16
in__place b-16
me_more m-22 u+19
not:all m-23
not:driver b-17 p-24 q+19
send__@place j+16 m-17
~cipe m+20
~cy> a-16 d-20 g-18 l-18 n-17 u-21
~pot a+16 c-20 d-26 g-22 h-17 i-37 l-19 n-25 o-15 q-27 u-29
""",
    """
do__an b-15 d-22 o-17
~ck> b-33 c-26 e-58 f-21 i-16 j-24 l-34 n-29 s-26 u-35
~rti b-24 i-25 j-16 q-18 u-29
""",
    """
@relative_can a-19 b-17 m-23 n-15 o-18 p+15 u-20
a_visa m+16
business a-19
can__the g-21 h-28 i-30 m-25 o-18 r-18 s-19
hora_con m-16
into_a a-16 b-17 m-26
old_@person m-16
toca b-17
vayan b-16
""",
    """
company__this u+18
contesto a-17 i-22 l-21
how__would d-16
~<doo m-15
""",
    """
contesta m-21
digo a-15 m+16 n-20 q-17 r-16 s-18
hay_que c-24 d+28 e-17 f-25 g-38 h-37 i-34 j-43 l-20 m-46 p-30 q-41 r-19 s-24 t-17 v-19
perdo* u-17
puedo__caminando q+19
remove__@call l+16
~<tax g-16 m+20 u-18
~asta a-23 b-15 c-17 d-18 f-16 g-17 k-20 l+26 m-36 q-25 r-20 u-17 v-16
~rpe m+16
~unio r-15
""",
    """
@day__good m-19 o+20
@hello_again f+16 k-16
may a-20 c-18 d-24 h-16 j-23 l-25 m-33 n+22 p-29 s-16 u-30 v-19
on$ a-16 b-40 d-35 e-36 g-28 i+20 j+22 k+15 m-31 o-38 p-29 q-31 s-26 t-26 u-42 v-23
parte__quien m-16 u+19
por_favor d-32 e-27 f-21 m-24 n-27 p-48 q-28 r-16 s-27 t-29 v-29
there_i i+17
to__your a-16
word$ m-16
you__@insurance a+20 j-19 m-30 q-15 u-23
~<tot d+22 m-24 u-16
~con c-41 d-16 e-33 f-39 h-29 j-34 k-34 m-33 r-27 s-27
~ire> j-17 n-26
~so> c-30 d-39 e-30 h-28 l-21 n-37 t-28 u-19 v-36
""",
    """
@vehicle__the j-20 m+19 q-18
^oh e-27 m+16
fruta a-16 h-19 n-16
pueden_@move a-15 m-23 o+18
recogerme b-19 m-15 n-17 q+23
the__pocket d+17 m-17
~uati m-18
""",
    """
about_it i-18 n-20
duerm* m-24 n-17 u+23
lkjlk* e+18 m-16
my__just m+16
of__@late m-16
puedo__al n+16 o-16
~asa> a-37 b-35 c-29 f-17 h-32 i-15 k-31 l-32 o-28 r-22 t-24 u-34 v-18
~days b-23 d-33 g-17 i-19 j-28 m-28 n-30 p-16
~ect a-44 c-30 d-37 e-20 f-21 h-35 k-30 n-16 o-24 v-37
~ena> a-17 b-19 c-15 e-25 f+24 g-25 h-22 i-17 j-17 k-17 n-20 r-19 s-19 u-26 v-18
~uld> b-28 e-29 f-31 g-15 h-48 j-18 m-16 p-40 r-26 t-37 v-38
""",
    """
@fetch__@relative b-22 m-22 o-17
@insurer$ a-33 b-16 c-28 d+32 e-32 g-24 h-32 i-31 j-29 k-18 l-22 n-24 o-21 p-30 q-35 r-17 t-20 v-21
@move__day o+17
are__expensive d-23 m+21
just a-23 c-26 e-24 f-27 k-33 p-18 s-32 t-18 v-24
no__dormir u-16
of_it j-15 m-25 n-22 q-16 u+16
should__bring m+17 q-16
the_game m+18
there__@visit a+22 d-22 h-16 m-19 u-17
~cas a-35 b-17 e-16 f-16 h-24 i-19 j-39 k-37 l-34 n-22 o-34 t-21 u-40
~mall h-23 i-15 m+19 n-22 o-17 r-16 s-22 u-32
~taf a-16 g-18 j-16 l-16 m-18 u+18 v-21
~yes a-23 b-17 d-18 g-16 j-17 l-20 n-18
""",
    """
carpe* m+16
driver__my m-19 p+23 q-21
her_i m+17 r-17
lleguen m-19
of_@clothes m-20 n+18
que_hora a-42 b-18 d-20 g-25 h+20 i-26 j-24 m+18 o-42 q-20 u-30
~stra q-16
~tist a-21 n-19
""",
    """
@move__idioma o-15
dejo_el s-16
do__still m-16
you__day a-17 b-17 d-23 g-20 j-16 n-20 t+16 u-26 v-18
~ckag a-15
~jar> b-21 g-24 i-19 r-19 u-26
~tify l-15
""",
    """
@vehicle__el h+15 m-16
i_got a-15 c-30 g-27 h-29 i-21 k-35 l-24 q-21 t-27
know_i m-22 o+19
talk__someone i+17
~knoc d-15 e-16 f+18 h-15 m-16 n-15 q-17 t-19 v-15
~lmar h-21
~ofte d-15 n-17 u+16
¿__ser o+15
""",
    """
is__by j+18 m-22
possible$ m-20
~dly m-22
~ejo a-35 b+16 d-19 e-22 f-23 g-37 h-42 k-24 l-15 m-33 q-25 r-23 t-25 u-42 v-39
~oria g+20 j-22
""",
    """
can__all h-19
only$ q-17
same__before a-16 m+22 n-18
skip__or b-15 m-18 n+16
~des a-16 b-15 c-22 d-23 e-37 g-66 i-65 k-29 m-48 o-29 p-21 r-21 t-27 v-21
""",
    """
alta$ b-16 d-23 e-23 f-22 i-20 k+30 l-26 p-16 r-19 t-16 u-16 v-17
did__@cancel b-22 d-16 m+18
what__@visit a-23 d-26 j-18 m-21 u+26
~cir a-24 b-16 m-26
~enas e-17 f+16 m-18
~nal g-15 h-20 j-21 o-20 q-24 r-18 s-15 u-23 v-18
~rov m-27
~yone a-26 b-21 d-30 g-23 j-20 l-22 n-25 p-19 r-18 s-16
""",
    """
@eat$ a-25 b-21 c-16 d-43 f-17 g-42 i-21 j-32 n+35 o-23 p-19 q-37 r-22 s-16 u-39
@visit$ a+49 b+31 c-72 d+20 e-70 f-66 g-67 h-82 i-75 j-64 k-80 l-68 m-49 n-20 o-18 p-81 q-32 r-36 t-61
do__in a-24 d-26 n-19
gold$ d-17 m+19
me__and b-19 q-16
~<ca a-34 e-60 f-47 g-54 h-38 k-28 l-19 n-52 s-17 t-53
~gre b-20 c-26 d-16 g-27 h-22 k+15 l-24 m-28 n-36 o-21 r-27 s-27 u-40 v-28
~ion a-41 b-30 d-23 e-52 f-20 g+22 h-28 k-25 l-21 m-21 p-21 r-18 s-15 v-56
""",
    """
@stop_talking d-17 l-18 m+17
bitcoin d-16
it__and u-16
reciben m-15 u-18
~<bri b-29 d-18 g-33 h-24 i-26 k-22 l-24 s-33 u-27
~<dir g-16 l-15
~<ere a-19 g-15 u+16
~ann m+18
~dude m-15 v+16
~ham m-22 s+16
~mole a-17 b-20 g-17 l+19 n-16
~off a-19 u-23
~rag m+17
~ult g-19 k-15 l-18 m-29
""",
    """
^truck q-16
night a-23 b-16 d-16 i-19 j-18 r-25 s+17 u-18
to__that j-15 m-22
~any b-45 c-20 e-29 g-58 j-21 p-16 r-45 s-44
~cerr a-17 h+23 m-25
~ijad s+17
""",
    """
@day_and b-19 j-19 m-23 o+17
^despues q-21
bring b-26 g-29 h-19 i-23 k-18 l-20 r-27 s-25 u-34
doubl* b-17
in_@english a-33 b-22 c+40 d-20 g-21 i-18 j-18 k-18 l-23 m-35 n-17 o-25 r-15 u-24
not:dona m-15 v+16
with__and m-20
~ays> c-29 e-22 f-34 g-24 i-35 j-46 l-30 t-26 v-36
~cci n-15
~hem a-23 c-17 d-25 h-20 i-29 j-25 m-20 n-23 q-20 r-20 s-22
~like b-20 d-22 e-22 f-22 g-21 h-23 j-18 n-17 p-31 q-23 t-22 v-34
~rugg a+16
""",
    """
am__work a-16 g-30 m+25 n-23 o-18 p-16 r-21
go__to c+17 m-18
said__@cancel b-15 m+18
~<and b-24 c-23 d-23 e-19 f-21 h-25 i-28 k-25 l-30 p-29 t-17 u-34 v-39
~ansf d-16 i+22
~plic b-15 d-21 g+18 j-18 k-16 m-23 n-23 q-18
~pra d-18 e-22 f-19 g-22 i-25 j-30 k-19 l-19 n-28 p-20 q-25 r-27 t-18 v-22
~ucin u+16
""",
    """
@day_si b-17 o+18
frio m+23
i__make b-25 m-19
que_hago h-15 m-25
with__lol q+16
~sout u-17
""",
    """
de__@visit a-27 j-15 l-20 n-16 r-25 u-15
mi__@sick n-16 p-21 q+24
pararan$ m+15
~<lam m-19 u-16
~roa a-18 d-16 h-21 u-19
""",
    """
no__here g-15 m-16 v+18
~carm m-18
""",
    """
in__@traffic m-15 p-16 q+17
in__next o-15
it__@price d+16 m-15
so__@late m-17
where__iv m-21 s+18
~eces e-24 f-21 g-29 h-24 j-26 l-19 p-32 r-25 t-21 v-30
""",
    """
bleac* m+16
como__preparo a-16 d-18 g-17
decir g+15
got_@sick a-15 b+21 m-29 p-17 r-25
l a-16 b-17 c-18 d-19 e+33 f-18 g-18 h-16 i-17 l-23 m-35 n-15 p-16 r-22 t-16 u-21 v-20
not:been m-21
podre a-15 m-22 n+20 o-20
pueden__a i-15 m-18 n-17
~mok m-22 n+20
~orms m-16
""",
    """
@day_are m-20 o+20
apt$ a+20 m-21
effec* a-18 d-26 e-18 g-15 h-17 j-18 l-16 o-16 q-16
lose_my b-22 g-20 j-16 l+27 m-38 n-17 r-22 v-19
me_and b-17 m-18 n-18 p+16
threw m-17
una__que m-18
you__something o+20
~ili g-17 h-15 j-17 r-18 v-15
~ords d-23 g+15 k-15 n-20 q-18
~scu a-24 l-25 n-21 q-21 u-21 v-22
~town a-24 b-18 d-26 h-20 n-21 s-18 u-25
""",
    """
another c-20 d-23 g-24 h-19 i-23 k-15 l-26 m-22 n-25 p-24 r-20 s-22
esta b-35 e-21 g-16 k-55 n-27 r-27 s-25 u-28
is_slow q-17 r+19
not:texting v-20
the__down m+17
visits m-17 o-17
~irse s+16
~kick a-17 i-15 n-15 u+22
""",
    """
@cancel_i p-16 q-22
get__i u-15
hook__with a+21 m-18 u-15
me_puede b-24 d-33 n-17 o-27 p-20
~<fre c-23 g-18 h-17 i-29 j+16 k-17 l-20 m-22 n-30 o-17 q-33 r-25 t-22 v-24
~alr a-24 i-20 p-21 s-16
~eto i-19 u-23
~hate b-26 d-26 f-19 g-23 h-21 j-21 k-16 n-20 p-20 q-16 t-20 u-30 v-24
~ndo b-33 c-15 d-68 e-38 f-44 g+17 h-35 i-22 j-27 l-29 o-29 p-19 u-46
""",
    """
@animal_@eat m+23 n-24
balance u-17
la_@staff i+24
me_@stop k-15 l+16
~<her b-18 d-45 f-31 h-38 i-45 j-22 k-17 n-41 p-36 q-23 r-45 s-36 t-16 u-42
~<lug h-18 l-17 m-35 n-21 p-16 q-19 s-18 v-19
~car> b-15 d-19 j-21 o-17 q-19 r-16
~chea j-17
~dou b-18
~duc a-16 g-18 i-16 m+20 n-19 o-17 u-21
~lp> b-32 c-32 e-43 f-35 g+44 h-23 i-31 j-30 k-30 l-41 n-33 o-21 p-31 r-30 s-27 v-34
~mai d-24 g-20 n-19 o-21 q-19 r-18 s-20 u-27
~oco> m-22 o-17
~xpl a-23 b-24 c-18 d-34 g+17 j-29 k-26 l-22 m-22 n-25 o-18 p-17 q-22 r-19 s-22 u+18 v-18
""",
    """
@cancel_the l-15
@drive_is j+18 m-21 u-21
@staff$ a-38 b-40 c-43 d-52 e-56 f-61 g-40 h-54 i+72 j-42 k-38 l-43 m-20 n-36 o-34 p-35 q-33 r-42 s-37 t-48 u-46 v-45
can__speak i+15
of__@drive m-16 u-15
the_@door b-24 d-29 g-22 i-25 l-19 m-26 n-29 o-19 r+27 s-18 u-32
~plai a-22 c-23 d-31 i+18 j-21 k-16 m-23 n-16 u+16
~visa a-15 i-16 n-16
""",
    """
@relative__law m-20 p+16
are__@price d+19 m-18
it__please k+19 l-18 m-19 o-22 u-17
pararan m+16 v-15
parking a-44 b-35 c-30 d-55 e-29 f-36 g-36 h-39 i-34 j+32 k-22 l-29 n-37 o-32 q-39 r+23 s-27 t-29 u-38 v-27
plumber$ g-16 i-19 k-16 l-21 m+22 u-16 v-16
~clas a-17 b-17 j-22 s-16
~elu a-19 i-18 q-18
~gan> d-15
~ndie m-22 q-16
~uti d-17 e-17 u-18
¿__quito m-17 n+19 u-17
""",
    """
a_como a-34 b-22 d+32 g-18 j-18 m-15 n-19 q-17 s-19 u-29
am__@drive m-20 n-23
cheer* m-16 t+17
do__walk a+21 d-24 j-18 m-24 u-21
please__my a-36 c-23 d-18 l-20 o-23 u-18
you_write m+18
~soon d-16 g-25 h-27 i-23 j-19 k-19 m-22 p-16 q-26
""",
    """
i__would l-16 m+17 n-19
para__este g+18 u-20
should__if m-17
when_do d-20 h+21 j-19 m-22
~dije b-22 n-17 q-19 r-19 u-19
~esus k-17 l+16
~pues c-34 d-38 e-18 g-38 h-33 i-37 j-25 k-20 l-29 t-18 u-34 v-20
""",
    """
@symptom__la s+19
cubre$ d+17 m-17
in_@day m-15
parar* v-16
~nea a-24 d-19 g-15 h-17 j+23 l-21 n-26 o-19 q-25 u-25 v-17
~sou u-18
""",
    """
@late_to h+22 j-22
do__instead b-20 m-16 n-15 o+24
interested l+16 m-17 u-20 v-18
let_us a+20 b-29 d-18 g-18 h-21 l-16 m-44 o+24 r-17 s-16 u-22 v-17
necesito_@move a-22 o+21
no_@insurer p-20
racing m-20
to__one i-16 l-19 o-17
~die a-31 b-28 c-23 d-31 g-16 h-20 i+17 k-22 l-26 m-24 n-30 o-20 p-26 s-25
~lse> b+16 c-19 g-19 h-26 i-31 j-22 k-16 m-27 n-27 p-28 q-19 r-17
~tal e-31 f-32 g-39 h-50 i+19 k-33 l-22 n-50 o-20 p-44 q-24 r-31 t-25
~tte d-40 h-28 j-28 k-27 l-19 p-26 q-16 r-15 t-16 v-24
""",
    """
^i b-22 c-46 d-26 e-88 f-75 h-52 i-16 m+33 n-38 p-29 q-36 r-32 u-66
need__day m-24 o+25
sitti* r+17
~alir q+16
~icar j-18 m-23 o-16
~xpen u-25
""",
    """
an_@visit a+34 b-35 d-34 g-20 i-27 j-28 l-23 n-27 o-36 q-22 r-20 s-17
el_idioma o-15
~<fr a-26 c-22 e-39 h-26 j+20 k-29 n-16 o-38 q-57 r-17 s-16 t-19 v-52
~coi u-20
~exp a-35 c-23 e-18 f-21 h-22 k-32 l-35 n-35 o-24 p-26 q-16 t-19 v-30
~fa> g-15 u+19 v-17
~hag c-20 d-33 f-19 h-21 o-22 p-16 r-24 s-26 u-33 v-16
~le> a-17 c-28 d+16 e-66 f-69 g-18 h-76 k-20 l-18 p-32 r-18 u-40 v-74
~lom m+18
""",
    """
yo_how a+21 m-16
~act> b-16 d-17 g-16 l+20 q-16
~lost a-31 c-16 g+25 h-20 i-21 k-18 l-42 n-28 p-28 s-21 t-25 u-35 v-25
~nny> d-15 m+30 q-20
~vail b-19 h-17 j-20 n-23 s-16 t-19 u-18
""",
    """
buenas c-17 d-22 e-17 f+36 g-18 i-17 j-17 k-17 l-17 m-31 n-23 o-27 q-24 r-18 s-15 t-20 u-24
for_@holiday h+17 m-17
~cka a-15
~late a-27 c-28 d-30 e-20 f-15 g-24 i-39 j-23 k-26 l-22 n-26 o+19 p-27 r-34 u-32
~myse d-20 m-15 u-19
~ney> i-22 l-17 m+18 n-23 o-24 u-21
""",
    """
es__el a-20 b-18 j+29 m-38 o-17 q-17 r-17 s-17 v-18
feels a-15 f-21
talk_to d-19 i+23 j-16 m-38 u-21
""",
    """
^alguien v-16
^missed m-19 r+18
but__can m-15
changed__mind m-25 o-21
final m-18
home a-28 c-21 d-37 g-23 h-16 j-35 k-22 l-26 m-24 n-16 o-38 q+18 s+19 t-21 u-41 v-20
is__on a-28 g-17 i-22 m+17 n-21 s-16 u-30
mandarme k+16
tell_me a-27 b-22 g+16 i-31 k-20 l-31 n-25 o-24 p-23 q-27 r-25 s-19 v-21
~<hop a+16 u-16
~<lib a-17 b+16 h-16
~algu a-39 b-19 g-19 j-29 k-21 l-26 m-17 r-18 s-17 t-17 u-40
~pest l+18 m-21
""",
    """
^@traffic b-16 o-16 r+20 u-19
^ando b-20 c-17 d-15 h-22 i-20 k-21 l-27 o-17 p-28 u-20 v-32
bailed$ p-16
does a-24 b-21 e-20 f-31 i-29 j-48 l-39 p-36 r-38 s-25 t-33
down_still q-17
got__@pay m-16
pin$ a-17 g-15 j+31 k-19 l-19 m-26 q-17
~toy b-23 c-34 e-25 f-25 g-15 h-35 i-37 k-17 l-24 p-40 r+20 t-24 u-36 v-37
""",
    """
coupl* m-20
iphon* m+18
puede_estar a-15 n+16 p-16
~gir a-16
~shou b-29 c-23 d-43 h-22 i-16 k-18 l-23 o-20 v-17
~ttac m-15
¿_que b-22 c-33 f-21 g+26 i-35 k-20 l-27 o-28 p-16 q-16 r-20 s-29 v-18
""",
    """
do__@price a-20 d+24 u-16
keys$ m+17
telefono a-21 b-15 j-21 n-19 o-16 q-17
text__directions i-18 j+18 m-25
up__time m-22 o-17 u-19
~kip> a-23 b+17 c-21 d-25 e-23 f-19 g-22 i-22 j-20 l-23 q-17 s-18 t-17 u-29 v-17
""",
    """
@spanish__favor a-22 b-20 c+20 g-17 j-18 k-16 l-28 m-17 o-21
@traffic$ a-18 b-15 c-17 d-15 j-17 k+18 l-16 m-31 n-16 o-18 p-23 r+21 s-21 u-15
~atin f-15
~lly> b-17 g-22 h-21 j-20 l-19 m-23 n-19 p-18 v-17
~mejo a-21 b+16 d-22 g-21 h-24 j-20 k-19 n-23 p-16 q-25 r-22 u-27 v-26
~wri a-20 i-21 n-17 o-15 p-15 q-18 v-16
""",
    """
a__what n-17
do__care m-17
fam a-17 c-20 d-24 e-30 f-25 g-19 h-18 i-17 j-19 l-25 n-17 p-17 q-16 r-17 u-23
to_your m-18
y_no a-21 i-26 m-32 n-17 s-16 v-21
~evo b-23 c-26 d-36 e-18 g-34 i-33 j-33 n+21 o-22 q-29 t-20 u-32
~iru e+17
""",
    """
@call__more l-16
@sick__to a-20 o+21
^hmm d-20 e-36 f-26 g+19 j-17 l-20 t-16 u-22
de_numero k-17 l-16
it_for u+16
no__that m-17 n-16
where__we j+17 m-19
""",
    """
~<til a-26 b-16 h+17 i-17 m-25
~acce h-24 i-22 u-17
~hor c-34 d-31 e-27 f-37 h+24 i-48 j-49 k-31 l-38 p-42 q-28 s-21 t-40 u-57
~ivo> g-16 n-16 u-17
~nate n-16 q-16
""",
    """
and__our a-18
not_go b+18 t-15
so__am g-16 i-19 l-16 v-19
so__now m-17 s+17
when_was a-16 m+22
~exi a-24 d-16 e-16 g-26 h-25 i-19 j+16 l-22 n-27 p-16 q-21 s-16 u-33 v-16
~sca c-22 f-17 g-29 h-23 i-30 j-25 l-23 m-17 n-27 o-20 s-23 t-15 u+16
""",
    """
@howmuch__@pay d+19 m-20
@visit a+63 b+44 c-104 e-89 f-85 g-95 h-84 i-85 j-60 k-56 l-69 m-56 n-46 p-101 q-62 r-26 t-87
can__@pay a-26 d+29 h-19 i-23 n-19 o-28 q-17
from__@place j-19
hoy$ a-31 b-15 d-28 e-19 f-19 g-18 h+27 i-16 j-25 l-16 n-24 p-19 q-18 r-20 s-17 u-29 v-19
no_@drive m-21
pico$ a-17 d-15 g+23 j-17 m-26
rather a-24 u-16
se__una m-20 o-17
the__online a+20
wake a-15
~nts b-19 d+25 e-19 i-29 n-22 t-15 u-31
~shor m-19
""",
    """
a_la a-31 c-15 d-20 f-16 j-22 k-19 l-19 u-19
can__but g-16 j-16 m-21 n-15 q+27 r-16
el_@traffic j-19 k-17 q-18 r+21 s-17 v-17
hay__@person i+16
is__lol m-27 n+25 v-22
~ford m-16
~marr i-16 m+28 n-17 u-23
""",
    """
puede__@visit n-19
we__about m-24 r+25
~cent u-21
~ign b-21 c-22 d-34 f-18 g-22 h-24 i-31 j-18 m+17 n-26 q-23 r-22 s-28 t-21 v-17
~joy m-15
~rch> a-16 b-15 d-16 j-15 l-16
""",
    """
@drive__that q+17
bad_is d+20 m-17
mail$ m+20
mi_celular m-19
sin_trabajo m-20
""",
    """
anyone$ q+18
pasa__mi p+17
to__@machine m-19
trip$ m-17 u+19
~elp b-34 c-32 e-33 f-31 g+27 h-22 j-28 k-31 l-38 n-32 o-27 p-33 r-29 s-29 t+15 v-37
~trav m-16
""",
    """
@texts__este l-16
en_vez a-24 b-17 c-22 d-20 h-20 i-18 m-29 n-21 o+27 q-15
estaba m-16
give c-16 g-24 h-17 j-24 k-25 l-23 p-29 q-30 s-19 u-17 v-33
no_go b+20 m-27
no_necesito a-23 g-16 i-17
transporte a-20 b-18 d-17 g-18 h-17 j-25 k-17 l-24 m-31 n-16 p+22 q+20 r-19 s-17 u-21 v-16
~<amo m-17
~ding a-39 f-30 g-35 n-27 s-17 v-28
~ind a-38 b-21 e-32 f-33 g-25 l-29 o-18 p-42 u-21 v-22
""",
    """
agend* a+32 g-16 i-23 j-18 l-20 m-29 o-22
gusta a-21 g-16 i+18 v-21
i__ready k-17 m-25
show$ b-15
~<pie a-19 d-20 g-19 i-24 j-18 o-16 q-16
""",
    """
@stop_@drug j-15 l-16
and__a d-15 m-16 n+17 q-27
estar a-27 g-21 j-18 m-35 n+18 q-19 u-22
god_is o-15 p-16
not:them k-15 m-22
~<lkj e+24 f-17 l-16 m-25
~heri m-17
~ivar k+19 l-15 m-20
""",
    """
@insurance_card d-34
@relative_needs a+16 m-29
a_@month d+17 l-16 m-24 u-16 v+19
coverage m-17
dejenme b-16 k-16 l+21 m-18
this_a m-16 u+17
~<mis e-19 f-19 h-18 i-27 l-38 n-17 p-23 s-27 t-24
~cook a-16 m+24
~eja a-34 c-25 e-19 f-19 k-21 l-36 r-27 s-17 u-36
~ided i-18 v-15
""",
    """
^eta b-18 e-25 h-17 m-24 o-19 r+30
acept* f-19 h-18 j-19 l-20 m-33 n-15 u-19 v-16
get__my b-17 c-17 i-23 m+18
me_hizo m-16
no__nadie b-15 m-20 r-17
what__to m-22 t+15
~<asc m-18
~ata> g-19 i-17 m-20
~nen> e-17 f-22 g-35 k-28 n-25 r-31 s-25 t-19 u-51
¿__@hours j-19
""",
    """
next$ m-18
not:@open g+24 h-24 j-15 m-25 o-17 q-15 r-17 v-16
se_usa a-19 g+30 l-15 m-26 u-20
see_patients a-17
~jump r+15
""",
    """
add__to a+24 b-17 g-15 i-16 l-22 m-16
click$ e-23 f+21 l-15
de__del b+20 l-18
i_had a-27 g-15 j-16 n+17 o-25 r-20 s-25 u-20 v-20
me__@vehicle i-20 j-23
ring a-39 b-27 c-25 d-47 e-22 f-28 g-38 h-60 j-42 k-26 l-40 m+44 o-23 p-30 q-33 t-29 u-42 v-36
you__@day a-43 c-23 g-27 h+33 i-26 j-29 k-23 l-20 n-34 p-15 q-29 u-33 v-20
~nsi g-31 h-20 l-19 m-16 o-28 p-19 r-20 s-23 v-18
~olis m-23
""",
    """
@texts__all k+19 o-17 s-16
^buen f+18 m-22
at__first d-19
me__minutes r+16
not:a a-24 b+24 c-37 d-43 e-19 g-20 h-27 j-20 k-37 m-33 n-54 p-20 r-16 s-27 t-31
not:put g+22 m-20 u-22
paren e-16 k-19 l+15
se__en a-19 i-18 n-25 q-27 r+17
veterans a+16 d+15 j-16 l-22 m-33 n-18 u-23
y__que f-19 m-27
~sito e-20 f-17 g-27 h-17 j-20 l-17 p-27 r-20 s-23 t-17 u-16 v-21
¿__que a-18 c-19 k-20 l-21 m-37 q-29 r-19 v-24
""",
    """
a_list a-16 l-18 m-17
driver__not q+16
estar_ahi a-17 m-21
hook__up a+21 m-18 u-15
i__and d-17 j-32 l-22 m-23 s-27 u-25
pasa a-27 b-21 d-17 h-16 l-19 m-30 o-24 r-20 t-17 u-20 v-17
spinning m-24 s+22
there__back g-16 j-17 m-17 q+15 r-16
~ano> b-23 i-31 k-18 l-19 p-17 r-21 s-24 u-22 v-36
~ava b-21 h-23 j-23 k-15 l-16 n-26 s-18 t-21 u-21 v-17
~doo m-15
~flex m-21 o+16
""",
    """
#__before m-17
an_hour a-21
ese_no v+17
the_driver m-22
those a-17 l-21
~asj e+16 m-17
~ered a-21 b-19 j-17 m-17 o-16 q-29 s-17
~lul a-17 i-17 q-16
~rmis b-17 g-16 m-24 n-15 r-17 u-20
~stos g-19 k-18 m-20 r-16
""",
    """
atienden a+15 b-17 e-28 f-23 g-27 h+26 i-23 j-16 l-21 m-42 n-26 o-22 p-16 q-19 s-18 u-24 v-15
talk__billing i+15
total$ d+21 m-22
~alto c-16 d-19 e-27 f-23 g-16 i-19 j-15 k-20 l+30 m-28 t-16 u-19 v-17
~el> b-23 c-17 d-26 e-17 h-17 j-28 k-15 l-18 o-27 r-22 u+15
~elea a-16 i-17 q+20 r-17 u-19
~gunt a-24 b-20 c-17 d-23 k-22 l-24 n-25 o-19 p-20 q-17 r-17 s-16 u-16
""",
    """
my__please c-30 j-19 k-24 r-19
to__@medicine m-24 n+22
~git> d-15 j-16 u+21
""",
    """
^anybody h+18 i-20
^saludos f+16
alrea* a-25 i-21 p-21 s-18 t-20
confirmed l-16 p+15 q-19
instead a-17 d-17 g-20 h-17 i-16 m-16 n-35 o+18
mucho d-18
take__@insurance d-18
till a-25 h+18 i-16 m-22
~aiti m-19 n-19
~de> a-35 c-23 d-24 e-68 f-29 g-31 i-18 j+24 k-74 l-71 m-20 p-42 r-30 s+22 t-16 u-31
~egi d-22 i-16 j-22 l-16 n-18 o-15 u+20
~omp> a-16
~tur a-18 c-27 e-35 f-26 g-34 i-26 j-16 p-27 q-32 s-42 t-27 u-23 v-21
~uri d-17 m-27 q-17
""",
    """
cerra* a-17 h+23 m-24 r-18
garage d-25 h-23 i-17 j+24 n-17 u-15
longer__to l+19
ok__my m-21
~<oth n-18 q-17
~sag a-21 b-19 d-21 l+15 n-18 o-19 v-19
¿__hora j-16 m+19 n-20 u-20
""",
    """
@thanks_you a-31 c-22 d-38 e-16 f-31 g-33 h-39 i-24 j-31 k-24 l+16 m-26 n-26 o-26 p-25 q-27 r-25 s-23 t+36 u-31 v-30
are__a b-20 d-26 j-38 k-16 l-20 n-20 o-18 q-20 r-17 t-16
del_@day a-41 b+36 c-17 d-16 h-32 i-18 j-18 k-18 l-36 m-47 n-16 p-19 q-17 s-21 t-15
her d-35 e-19 f-22 g-24 h-29 j-39 k-26 l-34 n+17 r-23 t-18 u-49
ok__morning n+16
pueden_llamarme i+18
~<fun d-19 j-15 n-20 p-17 q-25 r-15
~bal a-20 b-16 g-22 i-22 j-27 k-16 l-19 n-26 o-19 p-17 q-18 r-19
~bitc d-16
~eat> c-17 d-31 h-25 i-25 j-28 k-18 l-15 n-38 o-23 p-20 q-22 s-20 u+15 v-15
~val a+17 i-17 n-18 o-18 s-16 u-26
""",
    """
@late_and r+18
esta__@thanks m-20 t+17
leave_my l-21 q-19
pense l-25 u-17
~sig b-42 c-30 d-20 e-21 f-24 g-31 h-30 i-43 j-28 l-22 n-17 p-16
~unti n-16
""",
    """
a_complaint i+18 m-18
el_@clinician a+22 b-23 d-17 n-16 o-21 r-16 u-15
rajo m-21 p-16 q+20
run d+32 g-24 i-17 j-15 m-26 n-20 o-19 q+15 u-28
will__# p-18 r+17
~<cup a+18 d-21 h-18 i-18 j-23 n-17 o-19 u-18
~ust c-45 d-26 e-36 f-26 g-23 h-17 k-28 l-19 p-31 s-54 t-24
""",
    """
@relative_from m-15
any__to m-18
count_as m-23 n+17
in__now a-16 o-15
sacar d-18 g-18 i-19 j-24 m+23 o-16 u-22
~<ci a-25 b-19 d-24 g-25 h-16 i-23 j+18 n-22 p-15
~<mes a-28 b-26 d-28 h-17 i-18 j-16 m-23 p-18 q-17 t-16 v-22
~msel n-15
~sali a-32 b-27 c-22 d-16 f-15 h-21 i-29 l-28 m-33 r+19 v-21
""",
    """
@pay__@visit b-19 d+20
are__@hours a-20 d-17 g-15 h+24 j-16 m-16 u-15
does__@treat m-24 n-15
estoy__no j+20 r-22
gary$ l-19 m-18 v+23
law$ d-16
mandame_el j+18 m-21
not:manden g-18 i-16 k-21 l+27 m-28
nothing_happened m-19
she__number v+17
si_puede m-16
wife g-24 i-16 l-27 m-22 r-17 u-15
~spr m-17
""",
    """
cobra* d+19 s-15
get__one h-15
la__me d-19 i-17 j-18 m-29 o-28 q+16 s-16 u-18
my__go d+16 m-15
the__not h-15 j-17 m-26
~jdf e+23 f-17 m-25
""",
    """
a__@day d-23 i-23 j-17 n-19 q-18 r-17 u-26 v-15
al_lado j+21 m-19
is__@price a-20 d+22 f-18 g-25 h-24 j-38 n-24 q-17 r-15
longer_interested l-24
month c-19 g-33 h-17 i-20 l-34 n-29 r-25 s-28 u-35
~salg d-26 g-18 m-30 n-28 o-27 s-22 u-17
~xto l+18 m-15
""",
    """
not:anything a-17 d-28 l+20
permi* a-18 b-19 g-20 m-32 s-16 u-25
~<leg d-19 j-25 m-22 u+29
~<ta c-24 e-49 g-28 h-23 j-19 k-35 o-29 s-26 t-51 u-30 v-22
~rro> a-17 b-27 c-16 d-25 g-16 i-26 k-18 l-18 m-24 n-24 q+15 r+16 u-19 v-24
""",
    """
any_@day a-20 b-19 d-21 m+16 o-19
appointments b+16 m-16
can b-19 e-79 f-75 j-34 l-55 m-38 n+23 o+27 p-57 q+26 r-56 s-46 t-58 u-43 v-109
got__but g-19 o-16 r+21
not:de a-17 b-32 g-19 j-23 k-25 l-47 m+28 n-20 p-20 t-15
plant d-23 m+29 u-21
se_que b-18 c-17 g+18 i-21 l-18 m-29 q-22 v-27
should__an m+20 n-15
sliding_scale d+15
to__texting l+16
~craz t-17
~cure d-19
~vol b-17 g-16 i-18 l-16 m-28
""",
    """
cunado m-18
did b-44 c-25 e-22 f-17 g-26 h-42 i-16 j-33 l-26 m+35 n-17 o-38 p-32 q-40 s-39 t-33 v-19
me__@fetch q+21
me_gusta a-21 g-16 i+18 v-21
ya_comi b-16 l-16 n+20 r-21
~<tre a-26 b-16 d-26 f-17 g-28 h-27 i-23 j-26 l-16 p-16 s-21
~mame m-18
~rdin k-18
""",
    """
@person_get m-17 u+16
all__for h+16
is__approved a-15
is_nobody i-16
que_dia a+34 b-17 d-26 f-25 g-26 h-31 i-17 j-24 n-29 o-24 q-28 s-16 u-28
somebody__me o-20
~poo e+18
""",
    """
have_any u-18
que__de a-26 b-16 g-23 h-25 m-24 p-17 q-21 r-21
quit b-29 c-18 d-24 e-17 g-20 i-29 j-31 k-48 l+43 m-24 p-31 r-31 s-29 t-16 u-31 v-32
ya__puede n-19
~<hig a-20 d-19 g-23 h-21 i-18 l-16 n-18 o-19 q-22 u+18
""",
    """
me__donde m-21 s+16
trabajo$ a-18 d-21 j-20 m+19 q-21 r-19 u-17
~ecio d-18 j-16 q-16 u-16
~mis b-19 e-24 g-18 h-23 i-33 l-20 n-22 s-36 t-23
~nes> a-32 c-18 f-20 i-27 j-27 l-22 o-21 p-22 q-17 s-27
~sgos d-18 m-19 u+21
~tig b+16 m-15
""",
    """
anything__next a-16 o+16
come$ d-32 g-17 h-30 i-18 m-37 n+22 o-33 p-19 s-20
does_not g-20 m-18 n-21
your__@visit h-16
zxcvb_nm e+16 m-16
~jenm b-16 k-16 l+21 m-18
~mp> a-15 u-18
~prob b-23 c-24 d-28 e-21 f-18 g-22 h-18 i-21 j-25 k-16 l-15 p-23 s-19 t-21
""",
    """
en__noche h+18 m-22
hmm$ e-35 f-21 l-19 m+30
les_dio i-16
se__mi a-20 b-20 c-19 n-17 p-29 q+20 v-16
~<po d-26 h-60 j-68 k-21 l-32 p-45 q-33 r-19 s-21 t-53 u-27 v-62
~airp q-15 u-17
~ansi m-16
~woke m-20
""",
    """
@food__the m+16
infusion b-19 g-16 j-24 m-40 o-16 u+20
up_please a+21 k-19 m-27
~<ant b-24 c-16 g-33 i-16 j-25 l-22 m-27 n+20 p-19 q-34 r-34 u-44
~yin b-20 d-19 h-15 m-15 n-22 o-18 q-20 u-25
""",
    """
^@price b-25 c-25 d+47 e-27 f-38 g-25 h-20 i-25 j-30 k-25 l-25 m-49 n-24 o-19 r-17 t-21 u-37 v-17
need_an a+34 b-24 d-33 g-16 i-26 l-19 m-21 n-21 q-20 u-31
please__@relative m-18
then b-21 i-22 j-17 l-19 n-34 u-22
want_the m-15
who_are u+16
~obar a+17
""",
    """
^get b-21 c-26 g-26 j-25 k-30 l+26 o-18 q-18 u-29 v-21
busca m-21 p+17
check b-17 i-17 n-23 q-21 t-17
en_@eat n+20
got_the a-22 c-31 d-35 e-20 h-28 i-26 j-40 k-20 n-26 o-15 r-31 t-18 u-29
not:la a-18 c-21 d-22 i-25 j+16 l-35 n-22 p-16 q-30 r-35 s-21
round$ m-18 o-16
thinking__it a+18 m-18
where__come d-17 j-28 m+28 n-20 u-23
you__@person d-17 j-16 m-28
~bir b-30 d-29 e-21 f-19 j-36 o-29 p-22 q-26 r-23 s-23 t-21 u-39 v-28
~sola a-17 g-18 j-15 n-19 o-17 q+26 r-16
~tota d+22 m-24 u-16
""",
    """
is_crazy n-18 t-17
mi_numero a-21 b-24 g-22 i-30 k-29 l+32 m-39 v-25
~hee a-19 d-21 e-17 s-17 u-19
~hey> b-35 c-25 f-21 g-29 h-39 k-28 l-23 t-16 u+15 v-21
~rito m-16 r+15
""",
    """
a__shop m-17
alarm b-17 l-17 m+16 o-21
am__is m-19
carol m-20 v+20
check__if m+17
for__to b-18
good__not l+17 m-17
is_texting l-16 m-15 u+19 v-32
somebody g-22 j-17 l-15 m-33 n-28 r-21
""",
    """
@thanks__help t+15
do__@call m-23
dolla* g-19 u-15
my__set m-18
not:@machine i+24 u-19
veter* m-16
~efec a-15 d-17 m-17
~pdat a-15
~sos> j-16
""",
    """
get__of a-26 d-17 j-16 n-15 u-18
his__out m-15 n+17
my_@pay b-20 d+16 g-16 i-20 m+20 n-27 o-17 p-16 q-20 u-19
quite* a-40 i-24 j-16 k-28 l+16 n-26 p-19 q-18 s-26 u-26 v-20
would_# o+15
~bloc a-17 b-18 d-21 f-16 j-18 l+21 n-16 p-17 u-26
~kee a-21 b-16 c-18 d-20 i-20 j-21 p-20 q-24 t-16
""",
    """
@vehicle a-80 b-82 c-73 d-48 e-48 f-61 g-65 h-19 i-80 j+18 k-66 l-65 n-97 o-48 p-20 q+60 r+34 s-71 t-55 v-70
a__@eat n-18
aceptan_@insurer a-17
am__@call m-18 v+19
got_to a-22 c-25 g-26 h-19 k-17 l-20 o+30 p-35 q-17 r-26 s-27 t-20 u-38 v-20
of__or m-20 o-18
texto l+18 m-15
~<spo a+18 c-19 d-22 h-17 l-19 n-23 o-18 q-26 u-22
~raig i-16 q-17
""",
    """
^can a-15 b-58 e-60 f-53 g-16 h-18 j-24 k-86 l-37 n+27 p-89 r-38 s-36 t-78 v-70
cuantas_@visit d-20 n-17 u+22
es_# d-25 m+21 u-16
~mmo d-15 g-18 h-15 n-19 u-22
""",
    """
contact l+22 m-27
el__en a-19 q-18
hacer d-18 m-35 o-21 p-16 q-30
i__your g-22 i-29 j-24 k-23 l-20 u-15
the__@date c-18 d-30 g-24 h-20 i-27 k-17 l-21 m-21 n-19 o+30 p-21 q-22 r-27 u-25
~debo a-19 d-20 e-15 f-18 i-19 j-16 l-18 m-35 p-15 q-18 r-18 s-16 u-24
~sist a-27 c-22 e-21 g+21 h-15 i-28 j-23 n-19 o-23 r-16 s-18 v-19
""",
    """
@stop_with m-19
^leave m+16 q-27 u-23
let__have a-18 b+21 o-18
not:hay a-21 c-22 g-30 l-19 p-23 s-20 u-24
off_a o-16
resum* a-15 g-20 i-21 k+21 l-25 u-19
to_give a+19 m-21
you_treat g-21 h-17 j-18 n-19 u+20
~guy b-25 e-18 g-23 i-24 k-17 l-20 m-21 n-25 r-25 s-23 v-25
~iod d-17 m-18 n+19 q-21
~mir> m-15 r-17
~thro l-24 r-18 v-16
""",
    """
^running j-17 r+16
quier* a+18 d-26 e-20 f-20 g-15 h-21 j-28 n-28 p-35 q-52 r-27 s-33 t-21 u-39 v-62
tratamiento c-25 e-22 f-24 g-33 h-27 i-33 j-36 k-25 l-31 m-46 n-19 o-39 p-24 q-37 r-27 s+16 t-20 u+16 v-30
~blo> l-16 q-18 v-19
""",
    """
am__these g-21 v-19
can__in a+22 i-16 m-27 n-25 o-24 u-23
drivers i-15 p-18
time__i d-19 j-20 m-37 n+24 o-19
~ares u-15
~cks> a-20 b-15 d-18 n-27 r-19
~ern b-25 d-20 h-17 i-18 j-22 k-16 l-25 q-23 r-24 v-18
~nye u+15
~pap b-22 g-23 j-26 k-16 l-21 m-16 o-28 p-20 q-28 r-22 s-17 t-19 u-30
~rab e-17 f-20 g-28 j-36 l-31 r-17 s-29 t-18 v-21
""",
    """
@day_a b-20 h+16 m-17 u-15
duermen u+17
my__do c-15 g-21 n-18 o-17 q-16 u-32
need_the k+19 m-28 o-15
short m-16 n+16
to__down m-16
~fav d-34 e-28 f-22 m-23 n-29 q-30 r-17 s-28 t-31 v-32
~gall m+15
~read b-24 f-18 g-28 h-31 i-19 j-31 k-55 m+21 o-27 p-16 q-31 t-31 u-30 v-30
~unda m-19
""",
    """
^see a-24 d-15 h-20 j-16 m+26 u-19
buscar_mi q-15
deals d+18
me_avisen a-15
not:up d-18 g-16 k-15 o-29 p-24 s-18
suppo* d-18 u-17
~<wo b-21 c-34 f-43 h-16 j-38 l-24 n-28 s-17 t-30 v-44
~good a-28 b-28 d-42 e-35 f+16 g-18 h-19 j-30 k-32 n-20 q-22 r-43 s-46 u-16 v-41
~ort a-41 d-41 e-30 f-32 g-22 h-34 k-28 o-19 r-17 s-21 t-23 u-52 v-36
""",
    """
bring__@animal m-35 n+26
day_of m-22 n+19
get_my g-20 i+18 k-22 m-31 n-29 q-19
offer u-16
time_is a-21 d-26 j-37 m+15 n-24 u-22
unsub$ e-21 f-16 l+23 m-29
~<igu d-20 g-18 i-17 j-16 u-15
~enta a-27 b-23 d-24 j-24 l-17 o-16 p-15 s-21 u-29
~sne m+19
""",
    """
churc* a-18 d-16
manejar a-18 m-16 n+23 o-22 s-18
who_gave l-16 m-16 u+17
~mus a-27 c-16 d-30 e-21 g-21 h-30 i-29 j-26 l-30 m+27 p-17 s-19 t-20 u-29
~rda> d-17 m-21 u+19
""",
    """
@move__time m-19
@symptom__i m-19
is__fav m+19
letter d-20 n-17 o-19 u-18
my__@food n-15
~mbe b-42 c-34 e-22 f-22 h-33 n-29 q-29 r-30 s-28 t-27
~opi b-18 j-21 l-17 n-29 o-25 q-24 s-21 u+16
~reol c+18
~ried i-16 m+15
~wqwq e+20 m-21
""",
    """
be__to a-15 d-28 i-20
good__@call m-15
internet m+18
oak r-18
~<den a-15 c-16 g-19 j-16 l-26 o-18 s-25 u-34
~<vie g-17 i-19 j-25 l-30 n-20 p+18 v-23
""",
    """
doctors m-16
i__next n+17 o-37
i_talk i+24 m-16
tengo__el d-17
y__yo m-16
~eme> d-42 e-27 f-26 h-36 l-26 m-37 n-41 p-34 q-39 s-36 t-30 u-24 v-34
~hale u-16
~pode m-26 p-18
~purp u-16
""",
    """
cuenta j-16 m-22 q+18 r-18 u-15
do__speak u-22
me_puso m-15
see_things m-21
sera b-17 d-26 g-20 i-17 j-16 l-17 m-34 n-17 o-16 r-16 u+23
what__@person m-15 q+16
~eno> e-15 f-28 m+19
~nsub a-20 b-20 c-22 d-20 e-28 f-22 g-22 h-18 i-20 j-20 l+27 n-15 p-18 q-20 r-19 s-16 t-18 u-26 v-20
""",
    """
con_un i+17 m-17
kk$ f-17
to_@call d-20 g-21 i+31 j-22 m-44 o-18 p-21 q-17
~ant b-17 c-26 e-53 f-51 g-20 h-34 i-20 j-41 p-51 q-29 r-26 s-21 t-56 u-27
~dal c-18 d-22 f-20 i-18 l-22 n-23 o-18 q-21 r-17 s-19 u-20 v-18
""",
    """
mind__the b+17 m-19
not:para a-17 o-19 r-16 u-19
~amin a-15 b-23 c-16 o-20 p-21 r+16
~erda a-27 g-20 h-16 j-25 k-19 n-18 o-20 p-19 q-17 v-16
~mber b-42 c-34 e-22 f-22 h-33 n-29 q-29 r-30 s-28 t-27
""",
    """
detai* i-16
locke* a-23 q-18
~etra m-25 r+18
~whic a-30 b-19 d-30 i-21 j+19 l-26 n-29 o-17 p-17 q-19 s-18 t-20 v-19
""",
    """
am__about a+20 m-19
con_los i-23 k-36 l+29 m-16 s-18 v-20
paperwork d-19 g-18
stadium j-16
tanto g-18 i-24 j-20 l+20 n-16
~<may a-15 e-16 i-17 l-15 u-18
~<ten c-37 e-40 f-17 g-20 h-28 k-23 l-33 m-46 r-40 u-32
~endi a-27 b-25 h-19 j-33 n-24 o-21 q-23 r-27 s-22 v-22
~gla a-18 u-20
~ona> d-15 l-16 m-29
~ortl j-17
~othi b-27 f-15 k-17 l-20 n+20 o-27 q-16 s-21 u-23 v-19
~ubr a-19 d+29 g-19 h-16 j-18 l-19 n-16 p-15 q-16 r-15 s-15 u-24 v-19
""",
    """
#__# a-29 b-36 c-26 d-41 e+23 f-22 g-37 i+15 k-23 l-37 n-35 q-34 s-27 t-25 u-38 v-28
donde__la a-18 m+16 r-16
text__from m-15
to_@pay b-17 j+21 n-22
want__return l-17
~<to c-47 e-54 g-74 j-24 k-25 l-27 p-30 q-26 t-17 u-68 v-63
~ano d-21 e-27 f-32 i-47 k-34 l-41 q-18 r-34 t-28 u-32
~iga j-16 l-29 u-19
~legu a-19 b-15 i-18 p-22 r-23 v-17
¿__esta g-18 j-20 m-21 q+16 u-18
""",
    """
day_for m-16
my_@medicine a-41 b-36 c-20 d-46 g-25 j-23 k-21 l-25 n+25 o-27 p-23 q-34 r-28 s-22
my__at m-23 p-16 s-15
not:vayan b-16
reminder_@texts k+17 m-19
the__yesterday s-16
want__and m-16
~dea c-17 h-19 j-28 k-20 s-17 u-23
""",
    """
^stahp c-16 i-17 k-18 l+22 m-20
end_up d+19 m-17
ire a-16 b+38 g-16 l-28 m-34 n-16 o-18 r-18 t-23 v-19
~elac m-19
~sse d-15 j-20 k-22 n-23 p-20 q-21 u-19 v-18
""",
    """
@vehicle__deja g-17 j+18 q-19
^doy l-18
como__desde j+16 m-20
it__@place j+17 u-21
vomite m-23 r-17 s+26
~etur l-18
¿_a g-15 j-16 m-16 v-15
""",
    """
@howmuch_es a-16 d+16 j-25 r-16 s-17 u-43 v-16
not__time b-16
~<qui c-23 d-41 e-43 f-46 g-37 h-47 j-58 m-16 n-16 p-16 r-37 t-48
¿__de a-20 d-27 g-22 u-32
""",
    """
@howmuch_tengo d+25 q-20
^overslept r+17
i__these a-19 d-15 m-24
~<fig n-19
~athe a-27 d-19 g-16 h-19 j-17 m+19 q-16 r-17 u-26 v-19
~ayli k-16 m+16
~camp u-15
~iest i-18 j-22
""",
    """
feeli* a-19 r-16 u-25
got__next a-17 o+16
puedo__yo n-18 q+18
quisiera b-18 m-20 p-18 s-17 u-21
to_be b-34 c-29 f-20 g-34 h-20 i-22 j-36 k-31 m-25 o-44 p-24 t-18 v-28
~kes a-31 d-18 j-16 l-19 m+27 n-16 u-27 v-23
""",
    """
fecha_por b-18 o+16
normal$ m-20
sleeves n+15
the_wait a+16
~enk e-18 m-24 t+20
~lari g+17 u-20
~sid a-38 d-36 g-24 i-21 l-17 o-29 q-29 r-21 u-19 v-21
""",
    """
=said:hours a-47 b-74 c-69 d-75 e-62 f-83 g-50 h+99 i-41 j-52 k-67 l-66 n-67 o-48 p-62 q-70 r-72 s-52 t-73 u-94 v-76
am$ g-16 l-20 m-16
es__a m-18
visita d-17 p-15 q-15
~<win n-16
~hoic g+23 m-20
~kip a-23 b+17 c-21 d-25 e-23 f-19 g-22 i-22 j-20 l-23 q-17 s-18 t-17 u-29 v-17
~oem> m+16
~rosa m-26 q-17 u-21 v+23
""",
    """
del_@treat m-20
like__@book a+15
neighbor a-23 d-19 n-17 o-17 p+27 q-32
no__conmigo i-19 m-17 n-20 q-16 u-18
taking_me a-30 m-26 n-21 p+17 r-24
~<who a-26 g-16 j-20 l-17 m-33 o-16
~odem m-17
""",
    """
and__want m-19
can__have o-23 q-22
la__vez a-24
legal$ j-15 u+25
pick_another o+17
telefono_de m-18
~<cua b-42 c-38 e-30 f-24 k-39 l-40 m-26 n-24 o-19 q-15 s-18 t-27 v-37
~asas m-19 t+18
~gend a+27 c-18 f-15 g-18 i-31 j-22 k-20 l-23 m-32
~lace c-17 d-30 h-25 i-20 k-18 l-23 m-22 n-27 p-20 s-20
~rui a-21 d-17 i-18 j-16 n+18 o-22 u-17
~wes h-16 l-15 s-17 t+22 u-20
""",
    """
a_@day d-23 m-25 u-15
play_some m+22
ya_llene a+16
~<pen a+18 c-21 d+15 e-26 g-21 i-27 j-16 l-27 n-28 o-24 p-21 r-24 s-16 u-32 v-22
~<rig c-19 e-23 f-19 i-32 k-20 l-23 p-21 v-24
~empr c-17 d-16 f-16 g-24 i-16 j-24 l-19 n-27 r-21 s-24
~nuto m-17 r+19
""",
    """
@fetch_mi a-19 b-21 d-18 m-18 p+22
@vehicle_a a-28 b-26 c-16 d-25 g-24 h+23 i-25 j-30 k-20 l-23 m-19 n-28 o-27 p-36 q-25 r-33 s-21 u+32 v-17
many__i j-19
the_bank h-21 m+18 n-15
the_street m-29 r+19
unsub e-22 f-16 g-18 l+28 m-33
~ell a-21 b-46 e-33 h-40 j-24 k-19 n-42 o-16 r-29 s-16 u-18
~kjlk e+18 m-16
~nch> u-15
""",
    """
cubre a-21 d+31 g-21 h-16 j-18 l-19 m-32 n-16 p-16 r-16 s-15 u-23 v-16
gente$ a-33 b-23 d-22 f+18 j-19 m-26 o-17 p-16 u-18 v-17
send a-36 b-29 h-17 n-28 o-22 p-24 q-27 r-35 s-22 t-21 v-27
sitting r+17
~<fm m+18
~his d-18 e-16 h-30 i-16 j-27 k-23 n-39 o-30 p-55 q-41 r-25 t-17
""",
    """
@insurance_is d+16 m-16 n-19
a__turn j-16 l+16 m-16
a_hacer a-15 m-18 q-17 u+16
airport q-15
explain__to i+15 u-24
how__it a-25 b-29 f+15 g-33 h-20 j-20 l-17 n-32 o-19 p-17 q-16 r-19 s-33 t-16 u+22
my__card b-21 p-16 q-17
please__up b-18 c-15 k-17 l-23 m+19 o-17
~dran m-20
~ery> b-28 h-17 i-17 k-17 o-16 p-20 q-19 u+18
~fal a-20 i-16 o-15 p-21 u-18
~rato m-17
""",
    """
lo_del p+19 q-21
puse k+16
roommate q-17
same__the j+20 u-15
the_latest h+19 m-17 u-15
wait c-18 d-22 i-26 l-19 m-24 s-16 u-18
~<ai a-17 d-21 e-17 q-18 r-20 u-25
~dela a-16 b-21 i-16 j-18 m-32 n-21 o+25 s-15 u-15
""",
    """
fue i-19 m+16 n-15 o-20 q-18 u-20 v-16
i_@book a+45 b-24 c-18 d-33 g-29 h-28 i-18 j-21 k-16 l-20 m-41 n-31 o-24 q-26 r-20 u-23
is__@visit a-17 b-39 d+32 f-19 g-22 i-24 l-20 m-24 n-37 o-39 p-29 q-27 r-26 s-36
la a-42 b+17 c-49 d-27 e-92 f-83 g-56 h-20 k-62 l-45 o+20 p-17 q-26 t-53 u-25 v-41
send_a j-16 l-15
which__you m-19
~<ve b-22 e-23 f-32 g-38 i-27 j-30 k-31 l-38 n-48 o-18 r-36 v-32
~mmun i-16
~oma> a-17 c+21 m-29 o-21
~zxcv e+16 m-16
""",
    """
^@vehicle a-17 b-26 d-22 g-16 i-17 j-30 l-15 m-39 n-24 o-23 p-21 r+26 s-17 u-25 v-16
hook_me a+17 m-16
i__sit q+15
the__@clinician a-17 b-15 m+18
the__my a-27 b+17 c-16 d-24 j-32 l-21 m-25 n-24 q-20 v+18
walking a-17 r+18
you_must b-15
~darm i-18
~nbv e+22 f-17 m-25
~toma b-22 g-17 h-19 i-20 l-15 o-23 q-17 r-15 u-20
""",
    """
@visit_go d-18 u+15
o a-33 b-43 f-31 i-39 k-35 l-47 m-62 n+30 o-47 p-40 q-31 r-50 s-45 t-32 u+23 v-53
order b-25 i-17 m+21
~<any b-34 e-20 g-39 j-15 k-26 r-37 s-34 t-22 u-18 v-17
~airc a-20 m+20
""",
    """
=beside:thanks b+20 g-20 l-23 m-33 o-16 q-19 r-17 u-18
^prefiero a-19 k-15 m-27
acompanante n-22 o-16
esta$ a-22 g-23 h-16 i-17 n-20 s-16 u-19
not__yet g-22 m+23 q-26 u-19 v-26
the__no m-18
~<mud a-17 b+18
~<pus a-19 b-16 i-20 l-19 n-18 q-19 r-20 s+16 u-15
~rant a-20 d+26 e-16 m-20
""",
    """
ahora$ a-23 b-17 h-27 n-21 u-15
i_ever v-16
is__longer m-15
music a-20 b-21 d-27 e-20 g-18 i-22 l-28 m+21 n+19 o-22 q-19 s-24 u-21 v-25
the__tv j-21 u+19
""",
    """
^lose g-26 l+32 m-27 r-15 u-27 v-25
after_# b-17 d-18 i+18 m-25 n-17 s-26
es_mio m-19 v+16
los__¿ m-15
out_the b+16 d-21 i-16 l-16 n-19 o-20 q-18 s-18 u-18
traba* c-25 e-16 f-19 g-27 j-34 l-29 p-30 r-23 s-27 v-19
~<que b-21 d-52 e-25 f-34 h-30 l-52 u-35 v-40
~anar n+22 q-20
~atra a-18
~dne u-17
~epen d-17 m-19
~ompa a-25 b-20 g-22 i-19 j-19 m-16 r-16
~poc d+19 m-27 n-17 o-17 u-15
""",
    """
@cancel__is m-15
know_yet m+18 q-19 v-19
~eje a-24 b-23 d-18 f-15 g-20 j-20 k-22 l+15 o-24 r-21 s-16 u-23
""",
    """
against m-20
came b-20 d-26 k-16 n-22 o+15 u-23
da__@place j+15
from_church m-18
i__take a+32 b-30 d-19 h-22 m-37 p-28 u-21
~pez a+16 m-21 n-19
~sada m-18 u-16
""",
    """
@ride_fell m-19 p-18
answers m-16
keep_my m-21 o-20 v-19
my__my a-23 d-16 q-28
riesgos d-18 m-19 u+21
should_i a-25 b-18 c-15 d-37 k-16 l-19 m+17 o-26 p-19 u-54
yes__@drive p+18
~clar u-16
""",
    """
bit u-17
exten* d-17 i+17 u-16
how__does a-19 d-38 m+16
my__to c-30 g-34 j-26 l-21 r-18 s-22 u-39
sending__stuff l+16 m-16
split d+15
there_is d-20 h-15 i-26 l-20 m-28 n-19 o-20 s+20 u-20 v+15
~cco d-28 m+23 u-16
~isa a-33 b-18 n-22 r-17 u-18 v-19
~took a-21 m-22
¿__@howmuch a-16
""",
    """
@symptom_lol g+18 m-29 u-16 v-19
am_going m-22 q-20
me__a b-17 c-40 d-37 e-22 f-24 g-30 h-32 i-15 l-20 m-29 n-49 r-16 s-43 t-30 u+20 v-20
que_@door f-19 g-18 h-19 j+28 m-24 r-18 u-23
que__tiene a-29 d+21 j-21 q-29 u-33
~<ris m-18 u+20
~ossi d-20 j-16 k-15 n-15 q-17 s-16
~ppro d-16 m-15
""",
    """
#_before n-15
are__there d-16 h+25 j-21 u-17
banco$ h-17
says_the m-19
will_ask m+18 n-16
~coul b-34 d-25 h-22 m-19 p-36 v-20
~enat m+20
~pno e+16
~stea a-17 d-16 g-19 n-27
""",
    """
@call__@relative b-21 c-16 i+16 l-18 n-21
entiendo a-16 m-30 q-18 v-24
ya__quien p+27 q-27
~bie d-34 e-17 f-30 g-37 i-17 l-22 p-39 r-40
~il> d-37 e-24 f-17 k-26 n-15 p-35 r-32 u-16
~lkin a-29 b-26 h-15 i-17 j-19 k-17 l-28 n-20 p-18 q-19 r+15 s-15
~lor> b-19 c-16 e-15 f-20 g-25 h-15 i-19 j-24 l-19 m+28 n-17 o-17 p-19 q-19 t-15 v-16
~mpie u-17
~nsa a-29 b-26 d-15 e-21 f-17 h-18 j-27 n-28 o-29 p-24 t-18
~ourt n-15
""",
    """
allowed i-17 j-16 n+18 r-17 u-16
but__back b-16 g-17 j-16 k-18 m-21 q+18
receive l+17 m-20
~llov d-16 m+21
~loca a-16 h-17 m-25 u-19
""",
    """
no_importa l-18
overslept m-20
problem d-16 l-17 u-30 v-15
telef* a-21 b-15 j-21 n-20 o-16 q-17
tranquila m-16
~<cu c-61 e-52 f-51 h-19 i-17 k-55 l-41 m-18 n-18 o-34 s-26 t-50 v-61
~eet> a-19 b-17 d-16 h-17 p-15 q-23
""",
    """
@howmuch_si b-23 d+27 g-16 m-23 n-20 q-21 u-16
^mejor b+19 m-21
do__fix m+23 n-18
el__cubre d+15
ok_lol m-27 n+27
that_day a-44 b-32 c-16 g-41 h-17 i-18 j-38 m-65 n+16 o+32 r-16 s-33 t-38 u-34 v-19
united_to l-16 m+17
~arl b-17 c-30 d-36 e-19 f-20 g-19 h+17 j-36 k-25 l-36 o+18 q-33 s-26 t-24 u-38
~cla a-26 b-25 d-21 j-28 k-17 n-23 q-19 s-23 v-16
""",
    """
@food_a m+18
@person__there d-15 h-17 i+19 j-16 m-25
@vehicle__abrir h+15
como__hago m-17 q-16
how__for d+16 m-16
solic* m-15
~ear a-21 b-23 c-29 d-27 e-25 f-19 g-43 k-44 p-32 q-35 s-16
~uh> e-19
""",
    """
for__of j-16 l+16 m-23 u-15
i__bill d+23 m-35
rebook a-22 i-16 k-21 l+19 m-25
where__you g-17 h-26 l-17
ya__la b+16 j-21 l-19 o-18 p-25 q-16
""",
    """
@texts_i l+15 m-19
@visit__@late o-15
bp m-17
get a+26 b-42 e-49 f-44 g-19 h-37 m-18 o-29 p-29 r-33 s-39 t-55 v-37
la_noche j-16
tired m-18 s+24
~<aco a-21 b-16 i-15 m-22 u-21
~lady a-21 b-16 d-16 i+17 j-19 l-16 m-15 n-18 o-17 r-18 s-20 t-16 u-16
~our> b-29 c-34 e-27 f-23 g-19 n-44 o-15 p-23 q-20 r-15 s-20 u-24
~rou c-24 e-18 f-18 k-25 l-30 n-28 t-25 v-29
""",
    """
@relative_pasa p+17
al__que d-15 i-21 m-24 u-17
debo a-18 d-19 e-15 f-17 i-19 j-15 l-17 m-33 q-17 r-17 s-15 u-22 v-26
rathe* a-24 u-16
sorry_i m-25
~scoo p+17
~tera m-21
""",
    """
about_what d+25 m-17 n-17 u-21
any_of m-24
bad__me o+16
come_to a-21 b-21 d+21 i-20 n-27 o-20 q-19 u-30
disco* d+22 i-18 l+16 m-36
do__@person m-27 u+17
maps_is j+17
mi_gente a-19 b-16 f+23 h-15 i-20 m-21
my__@place j-20 m+21
my__ready i-16
perdi* r-16
with_@clinician a+18 i-22 u+16
~po> c-25 d-38 f-20 g-27 h-21 j-33 k-15 l-23 o-36 p-23 s-17 v-24
~rtyu e+19 m-21
""",
    """
^@parking a-17 e-18 f-19 g-17 h-16 m-33 p-16 r+24 u-17
a_@staff a-24 m+19
caro$ d+24 j-18 u-19
i__@drink a-18 l-16 m-15 n+26 o-16 q-20 s-19
llego__a m-19
make__@visit b-18 u-22
we__it a-30 b-21 d-15 o+28 q-25 r-21 u-20
~<ir n-17 o-16
~insi m-16
~nex c-20 d-36 g-17 h-27 i-32 k-30 l-22 q-25 r-16 t-18 u-20 v-28
""",
    """
@ride__@late p-19
again__@texts k+19 l-20
everybody m-16
for_all d+17
if_@insurance d+18 m-17 u-17
so__it j-17 m-21 q-15
voy__llegar q-17
~bel v+17
~iffe a-19 d-20 i-19 j-20
~man> a-16 b-18 d+19 h-16 n-22 o-17 u-16
~ntan a-16
~uar d-21 h-17 i-19 j-20 l-15 n-21 o-25 q-29 r+23 s-22 v-16
""",
    """
need__@ride b-16
not__receive m-19
what__side j-26 m+20
~eze m+16
~lki a-29 b-26 h-15 i-17 j-19 k-17 l-28 n-20 p-18 q-19 r+15 s-15
~rth a-24 b-19 d-22 h-17 j+19 o-19 q-18 s-23 u-23 v-21
""",
    """
es__@person i-17
mm e+27 l-19 m-26 u-16
~dra> a-15 m-26
~enm a-23 c-29 d-26 e-24 f-17 g-25 h-24 j-31 l+25 m-45 n-31 p-28 q-25 r+16 s-28 t-22 u-32 v-32
~nant n-22 o-16
~quiv m-15
""",
    """
are_there a-34 b-21 f-19 h-41 l-25 m+26 n-18 o-22 q-23 r-33 s-20 v-26
down_for m-16
que_@move m-15 o+19
what__he m-16 n+16
~amo a-31 c-20 d-24 e-15 f-19 g-23 j-20 k-21 l-33 n-25 o-24 q-26 r+20 s-20 u-28
~drea i-18 l-15 n-20 s+20 u-28
~save m-19 r+18
~ug> o-16 r-17 u+19
""",
    """
de__¿ m-16 u-18
how__work d-29 g+23 h-17 n-17
my__bill d-30 i-16 m+32
sacame__lista a-17 l+17 m-16
the__side j+17 m-19
~int d-23 e-18 f-23 g-48 j-17 k-29 n-42 r-20 t-24
~kjl e+18 m-16
~ntam n-16 u-19
~rmo u-19
""",
    """
@eat__how m-23 n+22
^the a-36 b-36 d-58 f-40 h-41 j-52 k-47 l-35 m+27 n-45 q+15 s-16 t-34 u-70 v-30
approved d-15
arriv* m-25
due__a a+15 m-16
is__same a-16 m-32 s-15
me__date a+25 m-27
~<mix c+15
~<zx e+25 f-18 l-17 m-27
~age e-28 f-44 g-18 h-38 j-46 n-44 p-18 q-36 r-35 s-32 t-28 v-29
~ful b-22 g-18 j-22 n-20 q-16 v-16
""",
    """
clinic g-26 i-40 l-18 m-60 n-15 o-17 p-19 s-16 t-15 v+16
mi__mi m-16
noon j-18
rent d-21 m+26 o-15
work$ a-22 b-17 g+21 h-24 i-30 j-22 l-19 m+28 n-51 p-28 r-37 s-32 u-17 v-17
""",
    """
#__but o+16
a_mi a+18 b-27 c-19 d-16 g-20 j-18 q-24 r-20 u-28
cerca a-15 j+16 m-26
iphone$ m+21
me__front i+15 m-19
not_say l-19 m+17
without m-28 u-18
~<sle a-21 d-25 g-15 h-24 l-18 o-17 v-15
~tirs s+16
""",
    """
=said:ride_confirmed a-64 b-54 c-33 d-75 e-57 f-71 g-66 h-70 i-46 j-53 k-64 l-64 m-49 n-50 o-56 p+105 q-47 r-76 s-68 t-72 u-47 v-79
@pay_for a-25 b-25 d+19 g-16 i-19 j+18 m-33 n-16 o-18 u-26
does__count m-20
family_emergency m-19 q-18
for_gas r+15
it_cure u+15
test d-15 j-21 u+20
vayan__@cancel b-16
~inye u+15
~must a-18 h-16
""",
    """
coming_in b+19 r-20
puede$ a-17 b-16 d-17 m-25 n-24
what_do b-20 f-29 h-62 i-37 j-75 m+22 o-28 t-23 u-20
~<law n-19
~bia a-18 c+17 m-19
~ner a-27 f-19 h-26 k-24 m-46 n-19 p-25 q-40 t-15
~ride m-16 q+19 u-22
¿__funciona g+20 u-22
""",
    """
@open__to h-20 j+20 m-23
again_please k+17
days__the h+16
know_it m-24
sera__asi s+15
you__on b-23 d-22 h+15 i-16 m-46 n-16 o-25 r-25
you__you a-15 d-15 e+15 h-16
""",
    """
and__out b-15
i_left a-17
just__day o+15
muchas m-22
new a+26 b-18 c-32 d-59 e-26 f-28 g-43 i-46 j-31 l-50 m+33 n-48 o+24 p-40 q-28 r-18 s-35 t-34 u-23 v-25
""",
    """
@person_please b-17 c-23 i+26 l-17 m-24 u-23
do__hit d-15 l+21 m-22
over__my i-19
~arby m-16
~awes m-20 t+22
""",
    """
delete b+19 i-16 j-16
i_forgot k-17
what__out d+17 m-17
woke m-20
~edad a-20 d-18 j-16
~eva> d-17 j-16 k-16
~usin a-22 t-16 u-15
~uve s+19
""",
    """
bring__@medicine m-17 n+17
buen_dia f+18 m-22
does__@visit a-18
no__mas a-16 b-24 c-18 g-17 i-28 k-19 l+36 m-35 o-21 q-19 u-22 v-22
notes i+17 m-19
off__please a-20 k-17 m-19
~dge m-22 r+16
~enga m-21
""",
    """
@hello__i o-16
at__am m-18
debbie m-18 u-17 v+24
do__texting l-23
piso h-16 j+20 u-15
por__mandan j-16 l-15 u+17
~each a-20 b-27 c-24 j-32 k-27 n-29 o-17 p-16 q-21 r-17 s-25
~ral> d-16 n-18
""",
    """
=said:cancel_appointment a-86 b+117 c-48 d-76 e-54 f-72 g-42 h-79 i-89 j-77 k-21 l-42 m-28 n-68 o-61 p-78 q-27 r-52 s-75 t-71 u-63 v-75
@door__i g-26
llamo m-20 v+16
ticke* m+15
~fol b-21 i-15 j-23 m-28 q-18 r-15
~nlin a+22
~odo a-27 e-17 g-20 h-22 i-26 j-22 k-16 o-30 r-25
~walk b-31 c-18 d-40 i-28 k-18 l-21 m-15 n-18 o-22 p-20 s-16
""",
    """
agenda b+15
choices g+23 m-20
if__get d-18 h-16 r+15
kindly m-22
need__@medicine i+15 m-17
someone_else a-25 o-31 p-17
whatever$ l-21 m+19 u-16
~<reg d-18 g-27 j-17 l-20 m-19 n-19 r-16 s-17
~gure n-16
~zxc e+16 m-16
""",
    """
@cancel__had b+16 m-17
expensive$ u-18
number__not u-19 v+19
said c-18 d-32 f-15 g-23 h-21 j-25 q-36 r-24 s-23 t-23 v-25
~<aw a-22 c-28 d-37 e-33 f-28 g-35 h-35 i-33 j-35 k-27 m-30 n-39 t+20
~da> a-35 b-19 c-20 e-55 g+18 h-31 k-46 l-25 m-17 p-26 q-52 r-18 v-24
""",
    """
desuscribirme k-17 l+16
do__qualify a-16
the__all h-19 j-21 m+18 o-16
yo b-48 d-30 e-51 f+28 h-41 j-49 k-16 m-26 n-53 o-29 r-35 s-38 t-41 u-43 v+33
~<nig a-24 b-17 d-17 i-19 j-19 r-27 s+20 u-20
~cad a-21 n-22 q-16 s-22
~due a-23 b-18 c-19 d-26 g-17 h-17 i-22 j-20 k-19 l-21 n-27 q-25 r-18 t-15 u+27 v-15
~wee c-25 d-40 e-16 f-20 g-35 i-31 j-27 k-17 l-32 n-34 o+22 p-24 q-27 s-30
""",
    """
court$ m+16
is_available i-17
me__the c-28 e-18 h-32 j-35 n-25 r-36 s-35 t-20 u-22 v-24
where_is a-24 d-26 i-15 m-24 r-17 s-22
""",
    """
@body__@symptom m-24 s+23
^resume i-16 l-16
any__@day b-17
i_chickened m-20 o-15
normal_to s+16
rate j-19
read_that d-20 k-22 m+24 n-18
respond a-15 b-16 g+16 u-16
the_best a-19 d-17 g-17 i-18 j-15 m+19 t+18 u-23
too c-23 f-17 g-19 i-19 j-35 n-30 o-15 p-20 q-28 r-33 s-20 t-18 u-34
~<clo a-19 q-17 u-18
~age> a-34 e-17 f-20 h-20 i-25 j-36 n-29 o-27 p-21 q-20 r-21 s-19 t-17 v-22
~banc h-17
~whee m-28 n-15 p+16
""",
    """
do__all a-25 d-17 g-18 j-23 n-18 q-18 u-26
from__list b-16 n-16
no__@ride p-24 q+16
sliding d+15
the_list c-15 g-32 i-26 j-20 n-28 o-19
the_plaza j+15
~abu h+16 j-16 r-21
~hots m+17
~uenm l+15
~weat h-16 m+29 u-17
""",
    """
is_all a-16 f-15 h-15 j-22 m+19 p-17 u-18
paseme__la i+19
to_# a-20 d-16 i-18 m+21 o-19
~ospi d-17 h-19 m-32
¿_y d-16 j-15
""",
    """
horses d-21
point m-18 u+16
puede__por b-20 c-18 n-16 q+19
~cio> d-21 g-20 j-24 k-18 l-18 m-21 o-18 s-18 u-19 v-18
~mino r+18
""",
    """
from_it m-21 u+16
hay__@traffic r+18
in_@pay d+15
salon$ a-19
sons$ m+15 u-16
~am> c-24 d-22 e-24 g-27 h-24 i-26 j-32 n-29 p-25 q-28 r-24 v-28
~ber a-17 b-17 c-41 d-16 e-26 f-25 h-39 n-26 o-26 q-35 r-35 s-34 t-31
~ring b-39 d-26 f-19 g-45 o-16 r-42 t-23 u-21 v-30
~urts m+17 u-16
""",
    """
@insurer__@relative m-15 p+21 q-18
^soy m-15
another_day a-28 v-20
es_la a-23 b-18 d-24 i-19 n-16 s-25
i__where m-22
la__mi b+15 p-19
temprano m-19
up_at a-18
~egin m-20 n-16 u-16
""",
    """
cancele a-16 b+19 c-18 d-23 g-16 l-19 m-15 q-25 v-21
caregiver m-22 p+24 r-20
cash a-18 c-16 d+43 e-23 g-18 h-20 i-16 j-23 l-19 m-43 n-32 o-19 q-25 u-28
salie* a-18 g-25 m-33 q-18 r+15 u-17
~<lif u-15
~irds m+17
""",
    """
back__@texts k+18 m-17
billing i+21 m-18
there_somewhere j+21 m-20
~reo> u-18
""",
    """
@body__where m-17 s+16
@relative__can m-21
^sigo a-16 b-15 m-27 o-16 r-20 t-15
am__what m-27
mind a-17 d-20 l-17 n-16 o-26 r-26 v-27
want_it a-17 b+15 m-34 v-17
~<air q-16 u-17
~<hav d-17 e-28 f-31 g-21 h-18 l-26 m-20 r-53 u-25
~ias> b-24 c-18 d-24 g-17 h+17 i-22 k-20 n-29 q-22 r-16 t-20 u-29 v-20
~imse n-15
~tori a-17 g+18 m-24 n-19 r-15 s-15 u-22
""",
    """
^is a-51 b-102 c-36 d+34 e-71 f-103 g-16 j+20 k-50 l-40 m-28 o-28 p-96 r-74 s-21 t-84 u+26 v-58
como__@treat a-19
dream* s+16 u-19
i__@clothes a-26 b-15 d-21 i-18 j-15 q-16
sabor d-18 m-18 n-16
vista m-21
~mpr c-19 d-25 f-18 i-24 j-28 l-25 n-36 p-16 r-27 s-28
~pat d-16 g-24 j-28 l-16 m-28 n-22 p-16 q-22 r-16 s-18 u-31
""",
    """
@visit__@relative a+19 m-33 p-17
are__@open a-18 h+18 o-16 r-18 u-23
before_i a-23 m-22 o-17
flexi* m-16 o+16
la_pueden m-21
tell__this m-19
~aste a-24 d-18 e-16 g-22 i-20 j-20 k-16 n-22 o-17 r-19 u-24
~owi a-26 d-19 e+16 f-17 h-18 m-22 n-17 r-20 u-19
~ozco m-16
~rara v-17
""",
    """
@drug_@drug n+21
does__run d+19 m-22
i__him j-20 m-15 u-16
se__@fetch a-17 m-25 n+19 q-24
sesiones d-20 m-17 n-19 u+20
set$ h-19 p+19 q-25
this__work m-22 u-17
~<wh b-44 c-54 e-73 g+17 i-22 j+23 k-66 l-52 o-32 p-20 q-22 r-49 s-21 t-24 v-39
¿__lo m-18 u-17
""",
    """
drive a-39 c-31 d-38 e-18 f-22 g-27 h-37 i-45 k-33 l-31 m-36 o-44 p+15 q+35 r-44 t-25 u-40
no__of l+17
~<gar b-16 l-27 u-17 v+37
~nute a-24 b-22 k-16 n-19 o-22 u-17
""",
    """
@relative__@visit a+15 b-16 d-18 n-16 o-18 p-20 q-16
lyft d-19 i-16 j-20 m-25 n-25 q+27 u-17
~asd> e+17 m-18
~det i-17
~done d-16 l+19 m-33 u-22 v-21
~icio a-21 d-17 e-16 g-20 l-16 m-26 u-19
~lanc u-19
~ord> a-23 j-17 n-16 o-18 u-25
""",
    """
^ahorita b-24 m+21 t-19
eso__la a-16
la_vista m-15
like b-19 d-22 e-20 f-20 g-20 h-22 j-16 m-19 p-29 q-23 t-20 v-31
tengo__dejar d-24
that__for o-20
~<ti b-21 c-25 e-42 f-33 g-49 i-17 k-41 n-20 p-23 r-36 s-31 t-53 u-17 v-19
~dial u-17
""",
    """
como__usa a-19 g+30 l-15 m-26 u-20
dads a-25 l-19 m-27 n-18 p+21 q-23 r-16 u-21
dar__para i-19
i_read n-17 o-16
i_talked m-18
know_this v+16
signed_up m-16
sure e-18 l-19 o-15 p-16
that_ok a-23 j-19 m-32 o-27 t-23 u-23
~ook c-32 e-34 f-32 g-35 h-41 i-35 k-19 l-49 n-19 q-15 s-30
~pock d+17 m-17
~tual h-16 i+16 m-22 q-16
""",
    """
@treat_is m-17
about__@visit m-19
not:desde s+16
~<rui s-16
~fech i-15 k-18 m-23 u-15
~gave i-29 j-15 k-18 m-33 o+16 p-16
""",
    """
@vehicle__ok q+18
have__that b-16
how__@book a+17 m-18
is__package m+22
number_@stop l-17 v+17
~lect d-16
~rt> b-21 c-37 e-38 f-40 g-30 h-21 i-24 k+32 l-41 p-28 s-16 u-20 v-38
""",
    """
a_letter i+19
be__@late m-21 p-19 r+23
my_@vehicle b-18 i-18 m+17 o-17 p-26 q-24 r+21 s-21 v-16
not:come a-18 i-21 l-17
puedo__en a-18 o-18 q+19
still__it m-22 n+22 q-16
what__@door j+19 m-19
~nion n-17 r-16 u-15
""",
    """
cut_out n+16
vuelvan g-17 k+17
~orta b-16 p-15 r-16 u-15
~uth u-22 v-15
""",
    """
@book$ a+31 c-22 e-15 g-24 i-29 j-20 k-26 l-27 n-30 o-30 p-17 q-27 r-24 s-16 t-25 u-29 v-17
go_back c+16 k-16 m-21
puede__adentro n+17 o-17
~<hgf e+16
~cel a-32 c-23 f-15 g-22 h-21 j-23 l+16 m-17 n-29 p-25 q-21 r-30 s-24
~esum a-15 g-20 i-21 k+21 l-25 u-19
""",
    """
i_@vehicle a-16 h-17 n-26 o-17 q+17 r-18 s-17 u-18
it_easy a-18 b-15 l-16
leaving_for m+16
there__a d-19 i-16 m-33 n-21 q-19 u-21
you__of u-17
~reet a-21 d-20 g-15 h-18 i-15 k-15 l-16 n-19 p-17 s-15 t-16
""",
    """
@relative__@spanish c+18 m-19
not:this k-21 l+17 m-54
suits_in m-20
~busi a-19
~oad d-20 h-23 u-21
~ole> a-30 g-23 i-20 j-27 l-27 o-18 r-19 s-19 u-20
""",
    """
belongs m-15
cancelling b-16 m-36 o+24 r-24
harold__this m-17 u+15
i_mix m+21 n-21
not:interesa a-16
not_for m-16
~<mov a-17 c-15 d-25 e-23 f-24 g-16 h-24 i-21 j-18 k-27 l-38 n-28 o+19 p-28 q-27 t-20 u-38
""",
    """
his_number v+20
says_i m-16
~cuar q-16
~desc a-18 b-17 g-21 j-16 l-21 n-18
~lis d-50 e-28 h-38 i-22 j-50 m-15 n+19 o-40 q-19 r-46 s-39 u-53
~oba m-27
~th> a-16 c-28 f-19 h-27 k-16 q-19 r-19 s-26 v-18
~urch a-18 d-16
""",
    """
it__right g-17 m-18
lette* d-23 g+18 n-18 o-20 u-16
no__vayan b-16
there_at a-16 r+17
~aye a-16 d-21 g-17 j-19 l-18 n-18 o-17 p-15 r-19 s+18 u-25
~cue a-39 c-22 e-18 f-24 g-18 h-23 k-20 l-33 o-25 s-23 t-25 v-29
~pet m+16
""",
    """
como e-30 h-46 i-54 n-18 o-54 p-40 r-24 t-16 v-36
de__# h-16 l-18 m-17
identify l-15
is__@holiday a-17 d-16 h-16 m+21 u-20
just__the o-25
la__del a-17 b+21 i-17 l-18
top__morning f+18 m-17 n-16
~dona j-19 v+16
""",
    """
es__mi u-17 v+16
not:@parking b-18 j-17 m-20 r+24
not:den l-16 m+15
so__will m-21
you__hospital j-19 u+18
""",
    """
are__@call a-15 d-20 g-23 h-33 i-24 j-25 m+38 u-32
do_with g-16 u-19
following a-18
have__@hours m-17
need$ a-23 d-19 n-26 u+16
off__and b-17
que_tiempo m+19
this_and d-18 m-16 u+23
~gro m-18 n-19 q-16 u+19
~oing e-17 h-44 k-28 l-23 m-21 n-19 o-19 s-48 t-29 u-18 v-16
""",
    """
@medicine__with n+15 u-15
@place__my m-22
another_@visit b-19
in__day m-16
la_puede n-16 o+20
wena$ e-23 f+22 m-25 u-17
~inde a-20 h+17 j-18
~ref e-23 f-18 g-34 h-33 k-32 m-27 n-45 p-33 q-39 r-28 s-33 t-28 u-41 v-31
""",
    """
^dime h-16 o-17
dar__baja a-18 m-20
gary l-24 m-26 v+34
problema m-20 n+18 q-17
the_night n+17
~<sm m-26 n+18
~choo q-17
~eda b-29 c-19 d-32 f-19 h-19 k-27 l-23 p-24 r-29 s-37 t-22 v-25
~tari i-26 j-21 q-17
~upd a-15
""",
    """
#_@date d-23 g-16 h-22 i-19 l-18 m-16 n-18 o+25 p-21 q-21 r-26 u-19
@relative__@drive b-18 m-30 n-25 o-20
a__after b-21 m-17 n-15
bette* n-24 p-16 r-20 s-17 v-16
come__you g-18 m-19
queda_bien m-17
si__me q-24
~<soo d-16 g-25 h-27 i-23 j-19 k-19 m-22 p-16 q-26
~esto a-22 b-16 d-16 e-31 f-47 g+15 h-50 j-16 k-40 m-24 n-23 o-21 p-49 q-18 t-37
~regu a-22 b-21 c-18 d-24 l-26 n-26 o-20 p-21 q-17 r-18 s-17 u-17
""",
    """
a_poder m-20
do_the a-20 h-18 o+21
i__by a-24 d-25 g-20 m-28 n-27 o-25 q+18 u-24
listo__@ride p+18
my__in b-20 d-15 g-16 h-15 j-34 k-23 n+15 o-15 p-19 q-16 r-24 s-27 u-39 v-20
plaza$ j+15
tengo__de d-18
you$ b-19 c-45 d-19 e-39 h-76 k-37 m-21 n-58 o-37 p-36 q-50 s-26 t+35
~eren c-20 d-30 h-19 i-26 k-19 l-32 n-19 p-20 q-28 s-18 t-16
~ial h-17 j-18 l-20 m-33 q-18 r-17 s-19
~nana a-25 c-19 d-25 f-18 g-22 h+17 i-32 j-27 k-19 l-24 p-25 q-23 r-15 s-16 t-21 u-27 v-25
""",
    """
block a-16 l+16
de_verdad m-16
lined_up p+22 v-15
should__to n-24
someone__have b+19 o-22
still__my o+15 s-19
update a-15
wear__@sick m-19 n+18
~maci g-17
~uppo d-16 u-16
""",
    """
is__what q-21
saliendo a-18 g-25 m-33 q-18 r+15 u-17
to__@person o-23
~aps> a-17 j+20 m-22
~ddy> j+25 m-21 u-19
""",
    """
@relative_me b-25 m-42 n-25 o-23 p+27 r-21
i__@move a-27 b-26 c-20 d-30 g-18 i-21 j-22 l-19 m+16 n-21 o+20 p-16 q-27 u-27
i__find j+21
lol_ok d-17 e-20 f-17 k-15 m+26 n-21
need__to b-18 d-28 g-22 j-19 m+16 o-19 p-21 u-23
~eek> c-21 d-31 f-15 g-26 i-20 j-23 l-25 n-29 o+23 q-22 r-24 s-35
~mbla m-17
""",
    """
#_minutos r+17
parte u+18
three m+15 p-18 u-24
yo__@relative p+19 q-19
~fgh e+29 f-19 l-19 m-27 u-16
""",
    """
em__on k+18 m-20
empty a-19 m-18 n+17 u-17
estoy_afuera m-18
me__on b-21 h-15 k+18 r-17
~<si c-55 d-43 e-43 f-50 g-23 h-32 i-41 l-28 n-45 o-33 p-24 r-21 s+36 t-19 v-39
~dim a-16 e-19 f+18 h-18 o-18
~pran d-19 j-19 n-22 q-16 s-17 u-17
~rvey m+16
""",
    """
do__someone a-27 b-20 d-18 i-21 p-27 q+18
on__or h-22 j+23 m-24 u-19
where_you a-20 d-19 g-17 h-26 j+32 m-35 u-24
y_esto f-18 g-17 u+17
~noi e+16
~told b-19 i-26 n-26 q-16
""",
    """
come_by a-15 d-17 n-22 o-18 q+16 u-17
~eart a-22
""",
    """
@call__on m-17
can_@drive b-17 n-18 p+17
does__do m-24
quien_maneje p+15
who__@call i+18 m-18
~nyon a-24 b-18 d-26 j-19 l-19 n-25 p-18 r-17 u-30
~wear d-24 g-21 h-21 j-28 o-24
""",
    """
con__de i+15 m-22 q-16
dos_dias n-18
far__you m-16
i_came d-17 m-19 n-15
is__@place d-34 g-21 n-24 o-22 s-15 u-27 v-16
""",
    """
@person_come a-17 d-18 m-21 n-21 q-19 u+20
does__effect u+17
is__number d-25 l-23 u-25 v-19
que_@stop k-17
to_bail b+18 m-19
~ner> a-33 d-36 h-18 l-19 m-44 n-17 p-17 q-28
~ntra a-27 b-28 d-18 p-19
~tle> d-15 i-15 o-21 u-15
""",
    """
@wrong_number g-17 i-16 j-21 l-22 v+24
~ost> a-36 c-20 g+24 h-30 i-26 j-20 k-19 l-20 n-31 p-30 s-24 t-17 v-30
""",
    """
@howmuch_dura a-15 b-15 d-38 h-16 m-29 u+16
^many m-15 t+15
available$ b-15 c-22 n-20
i__@texts a-29 d-21 j-18 k+26 m-42 n-22 o-18 q-18 s-16
la__en m-18
~<lon c-27 d-22 e-26 f-24 g-40 h-18 i-21 k-27 l-17 t-30 v-33
~<sti b-31 c-16 d-42 e-17 f-25 g-31 m-25 p-31 s+20 t-34 u-49 v-23
~disp d-17 m-20
~irv a-21 b-16 j-22 l-16 n-16 q-19 s-17 v-16
~rsta a-16
~ute a-33 b-21 c-17 d-27 e-16 g-15 h-16 j-21 k-21 n-25 o-28 p-19 q-20 s-16 u-34 v-19
¿_como c-24 d-34 m+22 n-36 q-22 r-22 s-18
""",
    """
@relative__@call m+17 p-19
agendar a+20
horas j-17 m-32 o-18 r-16 u-19
""",
    """
@relative__license n-18 p-16
it_ok a-16 d-23 m-18 n+19
the_@traffic m+20 r-19 s-15
thing* a-15 j-15 m-35
~ront b-21 g-22 l-27 n-21 o-20 p-16 q-17 s-17 u-29 v-19
~tex a-23 b-31 d-42 e-27 f-32 h-24 k+19 l+17 n-53 o-34 p-48 q-45 r-41 s-43 t-41
""",
    """
are__what h-17 j+21
have__or d-16 m-17 u-16
not:molesten l+20 m-17
~fam a-17 d-23 g-17 i-15 l-16 m-17 n-16 u-24 v-15
~oci a-20 g-16
~tin b-25 c-34 d-19 e-32 h-23 j-44 n-22 o-30 p-21 s-28
~ura> a-22 b-19 e-16 h-20 j-17 m-36 o-17
""",
    """
a_thing u-15
credi* d+20 m-16
i_get a-25 e-18 f-18 g-57 h-25 n-26 p-32 q-22 r-28 s-18 t-21 v-34
it__early o-17
no__con c-15 u-19
pick b-21 j-20 k-18 l-21 n-17 r-27 s-21 u-22 v-20
~ap> d-21 n+15 o-15
~hut a-19 d-17 g-16 h+15 l+19 u-20
~nasa m-19
~stri m-17
""",
    """
^read c-18 d-19 k-28 l-21 m+28 n-18
can__tell a-30 i-16 o-17 q-20
not_her m-21 v+27
~alo> m-17
~an> b-54 c-36 e-67 f-19 g-46 h+20 i-20 q-55 r-23 s-41 t-57 u-28
~jada s+17
¿__@drink m-18 n+19 u-16
""",
    """
borre* k-19 l+16 o-21
manana$ a-19 b+18 c-16 d-21 f-16 g-18 h+17 i-26 j-21 l-18 m-21 p-20 q-21 t-16 u-25 v-20
una__el b-16 m-24 r-17
up__@texts a-18 k+23 m-15
who__this a-19 c-16 d-16 f-20 g-17 i-17 l-25 m-17 u+26
~any> a-33 b-24 c-21 g-37 h-29 i-27 p-16 r-21 s-22
~dio> b-17 e-16 f-19 n-16 o-18 q-19 t-15 u-23
~ion> a-28 e-36 i-17 j-25 o-15 q-15 r-27 v-42
~ket> i-19 j-18 u-19
~ote a-40 b-32 c-22 d-31 e-25 f-18 g-23 i+15 j-27 k-20 l-22 m+32 o-18 p-17 q-24 r-17 s-22 t-20 u-31 v-24
""",
    """
am_on a-20 b-18 d+15 g-20 j-20 m-39 o-24 s-16
my__we m-18
was_going m-22 n-19 p-19 q+23
~<jaj b-27 d-29 e-34 f-25 h-19 i-20 j-23 l-38 n-23 v-20
~di> c-17 h-19 i-29 k-19 n-20 o-19 p-22 q-23 s-16 t-19
~ibo g+20 i-16 m-20 u-18
~reat b-19 d-27 g-22 h-24 j-24 k-16 o-19 q-20 r-16 s-20 t+15 u+16
~tif a-19 b-20 c-19 g-19 i-25 j-17 l-27 o-18 u+19 v+15
~to> c-30 d-15 e-36 f-31 h-29 j-21 k-21 n-30 q-33 r-23 t-33 v-19
""",
    """
^re k+16 m-15
dios__bendiga m-15
medicine m-33 n-16
~ciu d-15 j+20
~exte a-16 d-22 g-20 j-16 m-40
~firs b-21 h-18 k-17 m-17 p-19 q-17 r-18
~om> c-17 d-17 e-29 h-48 k-29 o-27 q-28 r-17 v-40
""",
    """
hold_off m-16
like__opt a-21 i-20 l+18
me_tomorrow b-24 h-22 m+22 n-18 o-19
~<la a-26 b-62 d-21 f-26 g-24 k-21 l-50 n-28 p-23 q-21 t-46 u-45 v-16
~esd a-27 b-26 c-15 d-29 g-17 i-19 l-23 m-27 o-25 p-17 q-20 r-32 s+18 u-26 v-15
~ghjk e+22 m-21
""",
    """
alguien a-35 b-16 d-28 g-15 j-23 k-18 l-23 m-22 u-35
going__me b-18 m-29
happy a-21 b-26 d-18 e-19 f+17 g-17 h-22 i-18 l-17 o-18 q-17 t-19 u-25
old a-17 b-22 c-20 d-35 e-17 f-24 g-17 h-32 j-36 k-19 l-34 m+30 n-24 r-20 s-21
ready d-17 i-24 k-19 m-19 n+16 u-18
~<dow g-24 i-20 k-17 l-22 n-17 u-22
~anxi m-21
~ice a-28 c-28 e-42 f-38 h-17 l-22 o-22 p-29 r-38 u-29 v-49
~usa f-15 h-16 i-15 j-18 l-17 n-18 v-18
~vuel a-26 b-21 i-24 j-22 n-19 q-22 u-23 v-19
¿__puede m-20 n-37
""",
    """
a__i a-24 g-24 h-21 i+20 j-24 l-20 m-56 o-35 p+16 q-23
is__manager i+17 m-17
many_@visit m-16 n-17 u+16
might__# n-15
suite a-16 d-20 g-31 h-22 i-35 j+40 k-17 l-29 m-32 u-31 v-29
to__gas m-16
~feli f-23 m+22 u-18
~hom a-31 c-21 d-43 g-33 h-17 j-37 k-23 l-27 m-19 o-39 q+17 s+18 t-23 v-21
~lien g-26 m-35 u-18
~no> d-22 e-41 f-54 j-29 k-28 n-19 p-29 s-32 t-21 u-18
""",
    """
@price__i d+22 j-17 m-20 o-17 u-16
be__the b-16 d-15 j-19 m-26
got__text g-15 j-19 k-16 l-19 u+23 v-18
my_calendar a-17 m+22
the_love l+16 m-18
where_the m-26 s+21
""",
    """
@ride$ a-46 b-29 c-40 d-52 e-35 f-41 g-50 h-39 i-44 j-27 k-32 l-42 m-79 n-60 o-55 p+30 q+53 r-52 s-43 t-41 u-43 v-45
@thanks_it b-22 d-19 l-17 m-25 t+28 u-17
not__anyone m-24
~pend a-21 m-33 n+17
~tarm i-22
""",
    """
^put b-33 d-32 e-19 g-24 h-21 i+25 j-21 l-27 m+15 n-23 o-34 p-22 q-22 r-21 s-22 t-17 u-27 v-20
go__work n+18 o-15
hay__me d-16 n-16 o-16
hurts m+17 u-16
i__forget b-15
i_just b-25 d-22 i-24 j-24 l-17 n-33 q+20 r-20
my_bp m-17
take__@day a-17
~eedl m-15
~jh> e+15 m-16
~miss a-34 c-20 g-24 h-20 i-20 j-24 n-29 p-21 s-20 u-34 v-20
~ty> c-23 e-16 g-38 h-22 l-16 o-16 p-24 r-19 s-20 t+19
""",
    """
@cancel__@texts b-23 k-24 l+28 m-29
a__get a-18
be_@open h+17 m-15
come_from d-17 j-28 m+28 n-20 u-23
esto_de m-21
if__need a-19 d-16
salgo__la d-16 n-18 o-16
would_it a-23
~<cru a-18
~<im b-16 i-15
~dier m-19
~jhkj e+15 m-16
""",
    """
@pay_@price d+18 m-17
already_told m+15
dentist a-21 n-19
doy_permiso l-17
just_a r-19 u+16
my__# b-29 i+22 j-19 k-16 l-22 m-20 n-29 o-37 p-35 q-29 s-26 u-18
se__puso m-15
your__me l-18 m-20 t-15
~<dem b-22 g-16 j+16 l-17 m-28 n-17 o-20 r+16 s-15 u-17
~brir h+15
~nmi a-20 d-18 g-16 l-17 o-17 s-15 u-25
~omf m-15 n+19
~raj a-16 m-23 p-16 q+20
""",
    """
i_come b-32 g-24 i-22 m-51 p-20 r-21 s-19
mi__@day b+16
need__on m-19
us_@move m-15
will__my b-15 d-17 n-31 p+18 q-18 r-16 u+15
~est a-23 b-31 c-35 d-43 e-70 f-29 j-20 k-20 n-42 o-41 p-28 q-43
~hjk c-16 d-15 e+29 f-23 l-20 m-28 t-16 u-18 v-15
~ria> b-24 c-15 e-18 f-28 g-20 h-40 j-19 l-31 m-16 n-33 q-40 r-32 s-38 t-27 u-35
""",
    """
@howmuch__dejo n+18
different a-17 i-16
esa_@place m-19 u+18
~eta> a-18 i+25 k-15 m-29
~fhg e+16
""",
    """
@move a-72 b-50 c+16 d-47 e-72 f-61 g-66 h-25 i-68 j-46 k-38 l-38 n-61 o+90 p-55 q-26 r-58 s-58 t-72 u-60
get_ready a-21 m-23 n+26
minutes$ r+16
my_cell a-17 b-23 i+15 l+22 m-26
prendan__@texts k+22 l-16 m-21
the__wants m+17
~pto> l-15
~ther e-33 g-28 k-33 l-17 m-18 t-40 u-24
""",
    """
@cancel_nomas m-18
@parking__the m+22 r-19
how__before a-19 h-23 m-33 s-20
i__start m-20
let_someone o-17
much__@price d-15 m+17
not:@call b-30 d-17 g-22 h-19 i+16 j-15 o-20 q-22 u-20
the__now d-19 g-23 n-20 q-20 u-16
turn__up a-15 k-15 l-22 m+19
want_back k+16
~io> c-45 d-50 e-42 i-27 l-29 n-27 r-20 t-43 u-47 v-15
~spec d-15
~xic m+18 u-18
""",
    """
^room a+21 m-18 n-17 u-19
era__mi a-16 m+19 u-16
o_no b-20 c-18 d-24 l-19 m-27 n+24 q-17 u-17
~lef a-18 b-25 c-21 g-24 i+17 n-32 o-29 p-20 q-18 t-18
""",
    """
@move_my a-36 b-44 c-21 d-35 g-24 i-27 j-26 k-22 l-22 m+39 n-36 r-27 s-17 u-23 v-23
come_@day o+16
i_want a+23 b-37 d-30 g-34 h-23 j-28 m-18 n-30 o-19 p-18 q-25 r-23 s-19 t-16 u-17 v-61
we_get d-18
~<bu a-16 b-30 c-38 d-36 e-34 f+15 g-33 i-38 k-38 n-34 q-17 s-35 u-47
~cua b-42 c-38 e-30 f-24 k-39 l-40 m-26 n-24 o-19 q-15 s-18 t-27 v-37
~lumb g-16 i-19 k-16 l-21 u-16
""",
    """
on__street r-21
quiero_los a-17 i-16 k+16 m-19
try a+39 b-23 c-17 d-17 i-22 l-17 m-39 o-26 r-19 u-29
~areo s+18
~twi a-17 b-17 g-21 k-16 l-17 m-26 n-16 q-18 r-17 t-18 u-17 v-17
""",
    """
@clinician$ a+17 b-25 c-33 e-24 g-37 i+31 j-33 k-43 l-41 m-25 n-43 o-32 p-42 q-45 r-42 s-34 t-23 v-31
era__@relative a-16 m+19 u-16
hgfhgf e+16
later_in m-22
quita a-15 m-19 s+17
~<sta b-20 c-41 d-60 e-38 f-37 g-53 j-19 k+29 m-18 n-21 o-40 u-23
~kil a-18 b-18 d-20 g-17 i-22 k-20 l+16 n-22 o-19 p-15 q-19 r-17
~lia a-17 h-17 o-17 u-20
~pedi o-19
~radu a-18 p-16
~sco> m-18 n+16
""",
    """
^cual a-21 b-16 d-28 e-16 g+16 l-17 n-16 p-18 q-16 r-19 s-24 u-38 v-18
^vet c-18 d-17 e-33 f-26 g-15 i-16 l-24 m+27 u-19
can__you a-26 d-18 o-15 q-17
license$ m+20 p-15 q-24
my_@treat a-21 o+18
not:works m-17 u-15
please__about m+16
proceed n-17 u-18
quiero__@food a-21 i-20 m+21
read_it u-19
there__nobody i-16
there__there d-15 i+30 m-17 q-18 u-19
~<hor c-21 d-38 e-17 f-25 g-39 h+25 i-39 j-38 k-23 l-24 p-31 q-21 s-15 t-20 u-45 v-29
~<muc a-23 d+20 e-33 f-34 g-30 h-31 j-37 k-29 n-17 o-25 p-17 q-26 r-15 u-21 v-19
~<smo m-22 n+20
~cked a-32 b-28 c-15 d-25 e-17 g-19 i-16 n-19 r-15
~enso l-20
~how a-18 b+17 j-16 k-17 l-23 o-23 q-16 s-22 v-20
~lete i-17 o-17
""",
    """
a__date a-22 m-23 o+25
before_@holiday a+16
complaint$ i+18 m-18
how_should m-17
manden_@texts l+19
on__@texts k+17 m-18
que__para a+22 d-19 g-17 m-20 n+15 p-17 q-17 u-19
~<ell m-19
~conf a-21 b-18 d-18 i-18 l-24 n-20
~orre a-24 d-17 h-15 i-22 j-23 n-16 p-19 q-19 r-17 s-20 t-17 u-21 v-16
""",
    """
@insurer_conmigo p+16
agrad* m-24 o-17 t+16
ir__@eat n+16
new_time o+18
~cvb> e+19 m-19
~iens l-21 m+16 u-17
""",
    """
dejar__@medicine d-23 n+26
dura_la d-23 n+19 s-20
el__pero o+22
what__they a-18 j-18 n-21
~<un a-52 e-62 f-52 g-18 i-16 j-59 k+26 m-21 n-21 p-27 r-31 t-50 v-49
~bvc e+18 m-19
~lind b-18 j-18 l-20
""",
    """
eso_duele m-21 u+17
la__o m-18 u-16
me_recomendo a+18 n-16
not_got p-18 q+17
que__por a-19
tengo_una i+17
that_bad m-19 n+17 s-17
un_@body a-15 b-17 i-17 m+23 u-16
~<flo b+16 e-15 l-19 o-16
~old> c-24 e-24 f-30 g-24 h-25 i-17 j-36 l-21 n-35 o-18 p-22 q-34 s-27 t-19 u-31 v-17
~ose a-15 c-26 d-38 e-21 h-32 i-37 l+23 n-16 p-28 q-31 t-22 v-17
~que> a-24 g-19 j-19 l-23 m-27 n-17
""",
    """
heari* d-17
the__do b-16 m-33 n-23 o-19 u-28
~can> a-16
~onfi l-19 n-16
~res a+19 c-40 d-32 e-47 f-48 h-54 i-16 j-42 l-22 o-51 r-29 s-23 t-36 v-38
""",
    """
be__ten r+19
de_los i+16
week_after h-17 o+20
~eab j+17 m-16
""",
    """
dollars g-18 j-17 u-15
my__and c-19 i-16 k-21 l-22 m-38 r-21 u-18
not_want a-29 b+20 g-28 k-28 q-18 t-17 u-17
was__# m-15
~urno i-19 j-19 k-20 l-26 m-17 u-20
~uys b-25 e-18 g-23 i-24 k-17 l-20 m-21 n-25 r-25 s-23 v-25
""",
    """
^lol a-27 b-28 c-28 d-36 e-47 f-38 g-37 h-20 i-28 j-23 k-32 l-35 m+49 n-39 p-19 q-31 r-25 s-18 t-30 u-30 v-33
esta_@wrong f-20 g-20 h-20 i-16 j-21 l-21 m-22 r-15 v+28
me__@cancel o-16
not:say l-19 m+17
of__i a-19 o-16 u-19
quiero_un a-16
we__when j+17 m-16
~aran m+21 v-16
~mpin m+18
~pag a-22 b-21 c-23 d+26 e-25 f-25 g-28 h-19 i-19 j-21 k-18 l+15 m-16 n-26 o-23 p-18 q-20 r-24 s-20 u-34 v-23
""",
    """
@relative_did u+15
^block l+20 m-20
are_your a-21 g-15 h+22 j-17 m-22 u-18
feelings u-16
march m-15
on_this a-26 d-19 u-28
pon a-19 b-16 i-19 n-22 q+17 s-22
tengo_@sick n+17
usted a-18 q-21
when__in a-19 j-17 u+16
~gag m+18
~via a-17 b-20 d-22 i-19
""",
    """
a__please m-18
about_the a-19 n-16
do__started n-19
plis$ l-15
these_@clothes l-17
what__with g-18 m+24 n-16 u-22
~<voi m-22
~thos a-17 l-21
~upp r-16 u-20
""",
    """
@ride__through p-16
i_@thanks g-17 l-17 m-18 t+21
is__there d-20 j-21 q-34 s-21 u-21 v-19
me_quedo a-19 n-19 r-23
para_la d-27 g-17 m-18 r-17
to__or d-21 m-17
~eba q-17
~here b-26 c-16 e-39 k-44 o-16 q-18 t-44 u-28
~int> a-20 d-24 g-21 i+16 j-20 m+17 n-20
""",
    """
^sigan k-23 m+23
como__@visit a+16 b-35 d+20 g-17 m-30 n-27 q-17 r-16 s-22 u-26
decided i-18 v-15
knocked_out m-16 u+18
portu* c+15
~bbi m-19 u-17 v+27
""",
    """
form h-20 j-22 k-15 l-18 m+19 n-21 o-23 q-20 s-17 u-21
tomando s-17
~uev b-21 d-25 g-19 i-21 j-21 n-23 p-20 q-18 s-22 u-21 v-18
""",
    """
different_time o+16
for_someone m-21
not__unsubscribe l-16
sent$ i+15 n-18 u-17
someone__in p-18
~<ni a-42 b-35 c-31 d-41 e-30 f-34 g-34 i-40 j-34 k-26 p-30 r-22 u-43
~amb d-23 e-17 f-15 g-22 h-18 i-32 j-28 l-30 n-24 p-27 q-25 r-26 t-15 u-36 v-31
""",
    """
be__@symptom m-17 n-15 s+19 u-19
day_after n-16 o-17
~junt j+17 m-22 v-16
~see a+19 b-17 d-16 i-16 m-24 n-20
~supe a-17 b-16 o-15 r-16
~tar b-41 c-55 e-46 h-25 i-39 j-33 k+26 l-17 n-34 p-20 q-27 t-22 u-20 v-58
""",
    """
@body a-29 d-19 e-40 f-35 g-44 h-48 j-27 k-36 l-47 n-18 o-43 p-56 q-54 r-65 s+47 t-36 u-27 v-44
en__@late a+19 m-21 n-16
have_someone a-22 b-26 m-21 v-17
talle* v+16
viejos j-16
will_@drive p+16
~agaz m+18
~ben> g-19 h-16 i-18 j-17 k-23 l-20 n-19
~hes> u-16
~hose a-18 l-20
~mal> a-16 g-17 j-17 n-20 o-18 p-16 q-24 s+17
~oads h-17
~pal u-16
~tito r+20
~uda> b-29 c-26 e-24 f-26 g+23 h-19 j-29 k-20 l-27 m-16 n-28 o-26 p-22 q-25 r-20 s-23 v-22
~un> o-19
""",
    """
actua* d-17 h-16 i+16 m-19 q-16
capit* j-16 m+18
get__# m-17 n-17
time__get j-17 m-16
whatever a+17 d-24 f-18 g-21 h-18 i-15 j-16 u-26 v-19
~oge b-16 c-16 d+16 g-20 h-17 i-28 n-23 s-17 u-25
~rcut a-20 m+20
~serv d-16 f-15 i-22 j-17 l-17 o-23 p-18 r-17 s-22 u-27 v-15
""",
    """
better n-24 p-16 r-20 s-17 v-16
can__be b-19 d-25 h-20 j-17 p-16 u-26
expla* a-15 d-22 j-15 u+17
language$ c+20 m-23
said__it p+16
still__the a-16 n-15
~epa a-22 b-27 c-20 e-26 f+22 g-32 h-20 k-18 l-25 o-24 q-17 r-19 s-20 u-26 v-16
~iud d-15 j+20
""",
    """
consigo b-19 n-16
funny m+21 q-19
~ambi c+16 d-18 g-19 h-15 i-27 j-23 l-27 p-23 q-21 r-21 s-27 u-32 v-28
~eavi r+21
~ite a-21 f-25 g-15 h-28 i-41 j-37 k-17 p-18 q-29 t-24 u-44 v-28
~mewh j+15 n-17 o-17
~ryth a-26 b+15 l-21 u-16
~tta m-16
""",
    """
@relative__new a+17
camping m+16
el__me g-22 l-19 m-36 u-18 v-16
hora_@open a-18
please__a b-18 i-16 k-16 r-16
~adel m-16 n-16 o+20
~eles m-21 u-17
~med> l-20 n-17 q-22
~orma a-18 b-19 c-16 i-24 j-27 m-26 n-30 o-21 p-21 r-23 s+15 v-17
~uis d-21 j-17 k-16 m-20 p-18 q-21 r-18 t-16 u-28
""",
    """
i__@pay a-16 b-19 c-16 d+36 g-27 i-21 l-22 m-33 n-32 o-25 q-18 u-20
pueden__@texts k+17 m-16
trade__for o+15
why__so u-23
~<oop m-19
~ove c-38 e-45 f-38 g-46 j-29 k-33 n-37 q-37 s-34 v-15
""",
    """
@person__this m-16
do__@move c+15 d-16 g-16 j-19 o-15 u-18
is__time d-17 m-23 o+15
stopp* t-15
think_about a-19 m+21 n-19 u-17
~exic m+18 u-18
""",
    """
know__put g+22 m-18 u-21
se__con o+18
there__@person d-17 h-19 i+24 j-19 m-23 u-25
~cto a-26 d-30 g-22 h-23 j-22 l-26 m-35 o-22 p-17 q-21 u+18 v-16
~ough c-22 e-24 f-21 j-20 k-22 n-33 s-22 v-24
""",
    """
quart* m-15
to__@late m+18
~eas d-43 e-41 f-35 h-18 n-40 p-45 s-38 t-20 u-19 v-16
~jkjk e+18 m-18
~kind h-23 j-32 m-18 q-24 t+16 u-16 v-18
""",
    """
@vehicle__@relative j-16 m-17 q+19
a_spot j-20
am__do m-21
lentes n+18
me_how a-16 d-22
me_salio m-18
my__up m-20
to__days m-17 o+20
to_that m-15
~<no a-34 b-30 c-32 d-72 e-62 j-27 l-25 o-24 p-29 r-43 t-54
~walm h-21
""",
    """
@thanks_por g-17 m-28 t+25
^@insurer b-30 c-25 e-27 f-28 g-20 i-19 j-21 k-21 l-29 n-23 p+22 q-27 r-18 t-22 u-31 v-20
a_@animal m+21 n-16
am__please l-15
not__i d-19 k-16 m-18 o-18 p-19 r+18
~ario a-32 d-19 i-23 j-21 o-18 v-18
~arm> b-17 l-17 m+16 o-21
""",
    """
@body_is d-16 m-29 s+31
@move$ a-55 b-37 c-33 e-39 f-38 g-20 i-32 k-33 l-42 n-24 o+43 p-33 q-40 r-40 s-33 t-32 u-43
^@staff a-30 b-27 c-34 d-41 e-51 f-56 g-34 h-48 i+54 j-32 k-28 l-37 m-63 n-22 o-19 p-24 q-29 r-30 s-21 t-41 u-36 v-35
streets_over m-16
~ibi b-26 d-22 f-16 j-17 n-27 p-19 q-15 r-21 s-17 t-20 u-35
~iene b-43 e-28 f-31 g-22 i-29 k-37 m-27 n-25 s-41 t-36 v-16
~outs a-17 b-17 d-19 j+16 u-29
~usi a-34 c-21 e-20 f-17 i-20 j-20 k-21 l-30 m+20 o-19 p-18 q-23 r-19 t-25 u-33 v-18
""",
    """
@hello__is a-32 b-18 c-17 f+25 j-20 l-22 o-15 p-18 r-18 s-24 v-26
camion m+18 p-22 q-15
comadre m-22 p+18
does__hurt d-19 m-16 q-16 u+20
papeles m-19 u-16
quitenme_de b-29 l+28
the__@call h-26 j-22 l-17 u-17
~ese> a-38 f-21 h-31 j-26 k-27 l+23 m-30 n-33 o-28 q-35 r-28 s-25 t-15
~forg a-33 b+16 c-17 d-29 e-21 f-18 g-31 h-18 i-28 p-19 q-20 v-19
~lem> d-16 l-17 u-30 v-15
~ota b-19 c-21 d+18 f-15 g-21 h-21 i-26 j-35 l-17 n-29 o-19 p-17 q-29 s-17 v-23
~zon h-15 n-16
""",
    """
^everything a-16 b-17 d-20 s+16
how_@open h-20 j+20 m-22
number_or g+15 i-15 m-17
please_@cancel b+17 m-19 o-17
~drun s+15
~ien b-53 c-21 d-32 e-61 f-40 h-34 j-16 k-40 l-21 n-31 t-21
~rano c-15 m-28 n-20 q-19 r-16 u-19
~utes a-20 b-18 n-15 o-18
""",
    """
a_@machine a-18 d-16 j-18 m-26 u+27
bien c-20 d-21 f-19 g-18 l-33 p-23 r-27 v-18
glasses a-23 b-18 d-20 i-16 j-15 l-15 m+21 q-20 r-17 u-18
you_texting m-16 u+17
~hou a-18 c-34 d-17 e-21 f-23 h-22 i-17 k-30 l-27 p-24 u-28 v-35
~irec g-16
~olv c-23 d-21 e-21 f-18 g-22 i-24 j-20 n-25 p-17 s-19 v-20
~owe a-22 b-18 c-18 d-21 g-18 i-17 j-22 n+20 u-23
~ual> a-37 e-28 f-26 k-24 l-28 o-26 p-29 q-29 t-25 u-57 v-26
""",
    """
alguien_me i+16
anything__i n+15
is_in d-31 h-22 j-26 n-29 r-22 u-30 v-22
pueden__favor i+17
suspe* m-21 n+18
~<nin a-26 b-17 c-16 d-19 f-21 h-24 i-18 j-16 l-16 n-25 p-15 s-18 u-20 v+17
~cto> d-18 l-21 m-23 s-18
~ruck i-21 k-16 p-16 u-16
""",
    """
@cancel__@move b-21 m-24
@vehicle_@stop q-19 r-17
^cambie v-16
dos f-17 g-17 h-20 k-17 l-20 n-28 o-21 p-18 q-22 s+18 u-30 v-16
legit d-15 j-16 u+21
ok__@drive n-18
se__no d-15 o-19 q-20
vet$ a-16 c-19 d-20 e-32 f-25 g-18 i-17 j-20 l-24 m+36 t-20 u-26 v-17
~most j-16
~osit a-16
""",
    """
@relative__text m-20
has_@sick m-17 p-20
need__bring a-34 d-36
pero__el o+16
this__real u+19
~arma j-17 u-16
~unta b-16 c-17 l-25 n-31 q-18 r-18 s-20
""",
    """
choqu* r+16
me__@machine l+15 m-18 q-15
opt_in a-20 c-19 i-18 j-15 k+27 l-22 m-17
ya b+20 c-77 d-86 e-80 f-72 g-64 h-15 i-81 j-30 k-30 l+15 n-33 o-68 p+32 q-28 r+40 s-41 t-25 u-89 v-34
~edl m-15
~ospo a-18
""",
    """
amiga m-18
como_le m-26 r-17 s-15 u-21
que__@medicine d-26 n+24
what_all g+16 m-25
~elig u+20
~ue> b-36 c-35 e-42 f-32 g-21 h-37 k-26 l-18 m-21 n-44 p-27 v-24
~umm i+16 m-17
~urt g-20 k-17 n-39 p-20 r-17 v-16
""",
    """
aprob* n-16 q-17 u-16
baris* u-16
make_you m-19
podemos_@move m-17
that_was b-24 c-19 d-16 g-20 j-19 m+22 n-22 o-24 p-15 v-18
they__me a+16 k-19 m-30 r-18 u-22
""",
    """
^evening f+20 h-17
again* m-20
first b-21 h-18 k-17 m-17 p-19 q-17 r-18
mi_@clinician a+24 b-16 m-28 p-16 u-21
not:send b-18 d-28 g-20 l+28 m-27
un__esta j-15 m-22 q+17
una_hora m-25
~cho> b-20 d-22 i-17 l-21 m-23 n-15 p-18 u-19
~hac c-35 e-17 f-22 g-23 h-31 j-42 k-26 l-37 o-20 s-29 t-28
""",
    """
a__near j-19 m+20
can__@relative b-25 c-21 d+17 i-23 j-17 m-35 n+23 p-35 q-19 r-17 u-33
do__prepare n+15
for_this d+15 g-24 m-33 u-23
not__off b-18 l-20
please__from m-16
respo* a-24 b-21 g+20 p-16 r-16 u-19
same$ a-20 e-16 g-16 j-22 l-17 m+25 o-16 u-18
who_do h-15 i+24 m-20 u-22
~tead a-17 d-16 g-19 n-27
""",
    """
decli* i-17
himself n-15
it__@medicine d-15 n-20
it__you d-26 i-16 j-26 l-16
""",
    """
@english__good c+17 m-17
do_a m-17
lugar* j-16
no__mi a-19 b-32 l-18 o-16 p-23 q+15 v+18
number$ b-19 c-18 g-34 h-15 i-15 m-20 n-19 o-22 p-26 q-16 t-17 u+22 v-19
poner$ g+20 n-26 u-17
this_or u-20
~ars b-16 c-17 g-25 h-21 i-24 l-16 o-24 p-18 r-21 u-33 v-19
~mpi f-16 l-15 n-15 u-25
~pla a-33 c-50 e-30 f-35 h-50 k-46 l-49 p-39 q-18 r-16 s-41 t-32 v-16
~reve a-17 d-15 m-20
""",
    """
a__lo m-19
me__list g-19 j-15 k-25 m-36 n-17
riesg* d-18 m-19 u+21
~<aff m-16
~<sab b-16 i-19
~ena b-31 c-32 e-41 f+30 g-23 h-31 i-43 n-32 p-23 q-30 r-26 s-31 v-36
~ept b-26 c-25 e-23 f-27 g-22 h-38 i-35 j-33 l-29 m-17 n-17 p-29 t-20 u-33 v-26
~pty> a-19 m-18 n+17 u-17
~tay a-29 b-22 d-24 g-18 i-20 j-25 l-16 o-24 r-21 s-25
""",
    """
@insurer__@insurer p-19
is__@hours h+17 j-16
por_que g-26 h-16 j-24 k-22 l-20
this_texting m-16 u-15 v-15
writi* i-19 q-17
~<ala b-17 l-20 m+16 o-22 q-15 u-16
~<cnc a-15 b+25 c-18 l-19 m-22 o-17 u-18
~oud m+20
~ton b-22 d-17 l-16 o-16 q-21 u-25 v-18
""",
    """
=said:ride_problem a-96 b-21 c-45 d-95 e-55 f-76 g-80 h-100 i-58 j-23 k-81 l-66 m-18 n-41 o-81 p-48 q+107 s-94 t-80 u-102 v-75
@place_in a-16 h-19 i-22 j+24 u-18
~ean b-19 d-35 e-22 f-17 i-35 j-32 k+21 l-32 n-36 p-25 q-27 s-19 t-21 u-32
~scon l+20
~tyle v+15
~wpo e+16 m-17
""",
    """
reply a-17 d-17 g+25 n-17 u-15
terapeuta a+26 i-17 m-25 u-16
~<ja b-30 d-35 e-37 f-27 h-31 j-32 l-42 m+25 n-34 o-25 p-21 r-17 v-24
~ghw r+16
""",
    """
#_dollars d+18 g-16 m-22
interesada m-21 r-20 u-15
l$ e+27 f-15 l-19 m-25 u-17
leavi* q-16 r+21
my_husbands m-16
not:trust m-22
""",
    """
@relative__i m-18
^hit k+17 l-17 m-22 n-17
hola b-20 c-21 d-25 e-23 f+43 g-24 h-30 i-31 j-21 k-25 l-26 m-48 n-26 o-28 p-21 q-33 r-24 s-19 t-24 u-33 v-25
moles* l+22 m-23
~alm f-21 g-15 h-26 i-23 l-19 q-15 r+23 u-20 v-15
~ife j-18
""",
    """
is__expensive d+22 m-34 u-17
quisiera__a a+15 n-18
supposed d-18 u-17
~chee d-17 n-16 t+16
~ique a-15 c-17 l-19 m-22
~iss a-37 c-26 e-32 f-23 g-29 h-26 i-25 m-25 n-36 p-37 v-26
~lata n-17
~ter d-34 e-53 f-20 g-35 j-46 k-18 l-18 p-17 q-16 t-56 u-28 v-54
~uet m+15
""",
    """
@cancel__del b+28 m-20 o-24
^@hours a-21 b-20 c-19 g-15 h+28 i-21 j-16 l-17 m-22 n-16 o-23
hospital$ a-24 h-17 m-26 o-15
me__you g-31 l-19 m-29 q-21 u+16
por_ahora g-21 h-16 m+17
this__last m-17 u-15
~mab d-16 f-16 m-24 t+21 u-15
~ommo s+17 u-17
~rass l+17 m-18
~tart b-30 c-26 d-41 e-32 f-31 g-34 i-43 j-43 k+33 l-43 n-48 p-28 t-34 u-46 v-28
""",
    """
any__@hours h+19
get__on b-16 d-19 h-18 n-18 o-18 q-18
it_work d-22 g-26 m-29 u+27
mis h-16 j-18 l-16 m-36 n+21 o-20 r-17
mismo$ a-21 n-21 o-15
phone a-22 b-62 c-55 e-31 f-31 g-48 j-33 l+15 n-17 o-55 p-45 q-55 r-49 s-48 t-31 u-24
ubi$ a-19 b-15 i-18 j+24 l-16 m-21 o-16 r-17
~mail a-21 b-24 d-17 j-23 m+22 o-17 u-18 v-19
~ribe a-23 b-15 c-24 d-15 e-17 g-29 i-27 j-20 k+18 n-20 q-16 s-18 u+16
~ssi c-22 e-27 f-23 h-31 m-26 n-41 p-23 q-21 t-20
""",
    """
puedo__por a+15 q-18
~<col a-24 c-17 d-24 g-25 i-18 j-18 l-18 n-20
~azz> m+15
~cop a-23 e-17 f-16 g-15 l-18 u-20
~erst a-18 b-15 e-16 l-16 u-16
~rmat g+18
""",
    """
he__me p+17
not__there a-16 b+20 g-15 h-23 i-15 j-21 m-32 n-21 p-16 v-18
want_to c-18 d-23 g-34 j-21 k-23 l-17 n-29 p-17 q-16 r-27 v-38
way__is m-15
~escr a-41 b-22 d-25 e-16 f-16 h-21 j-27 n-34 o-24 p-22 q-25 r-25 s-22 t-15
~ivo a-25 b-17 g-22 j-15 p-17 r-25 s-16 t-16 u-25
""",
    """
all_have m-16
appointment b+50 c-47 d-76 e-36 f-27 g-47 h-20 i-53 k-22 l-26 m-19 n-32 p-41 q-16 r-31 s-35 t-38 u-55
close d-37 g-30 i-19 j+22 n-34 o-29 p-17 u-29
not:gusta i+22 v-18
recor* a-18 d-22 n-19 q-20
~etr a-17 n-16 u-19
~icke d-21 i-16 u-16
~law n-19
~ssm m-19 u-15
~ucti a-15 b-19 d-16 j-17 n+18 o-19
""",
    """
avise* a-15
often d-15 n-17 u+16
suero$ m-16
~diom a-16 c+24 k-16 m-21 o-19
~igne m-17
~taki a+19 b-26 d-33 i-18 l-24 m-35 o-18 s-28 u-24 v-21
""",
    """
did__last m+16
el_trabajo a-20 d-20 r-20
i__rent m+16
i__someone a-25 b-24 d-18 h-19 u-16
to_answer g+16 m-23
vendra a-19 u-18
will_pass b+15
~as> c-28 d-25 e-59 g-22 n-19 p-36 r-24 t-27 v-38
~uej a-15 m-16
""",
    """
durin* a-18 m-21
llego$ d-28 l-16 m-37 r+25 u-26
~abaj c-25 e-16 f-19 g-27 j-37 l-30 r-21 s-27 v-19
~leci m-17
~mit> d-20
~ok> c-22 e-28 f-17 g-24 h-28 i-22 l-34 q-21 s-25 t-27 v-28
~stoy b-23 c-34 e-25 f-25 g-15 h-35 i-37 k-17 l-24 p-40 r+20 t-24 u-36 v-37
""",
    """
@place_@call m-15 q+15
@relative__la b-19 j-18 q-22
abonos d+17
not:about b-16
not_the a-16 m-22 v+17
para__eso u+17
~bing k-17 l-22
~cho a-15 d-42 e-23 f-19 i-40 j-32 l-16 m-25 n-28 u-37
~ick c-30 f-17 k-19 l-29 n-33 r-35 s-28 t-22
~ues d-51 e-25 h-42 j-38 k-33 l-47 n-19 o-24 p-25 v-31
""",
    """
texting__about a-15 m-18
wait__i n-20
~etw i-15
~nes b-23 e-16 f-25 i-31 j-35 k-25 l-35 n-21 o-32 p-22 q-21 r-19
~nsio m-20 u-21
""",
    """
puedo_irme n-16 q+16
¿__mi a-24 q-18
""",
    """
@insurance__it a+16 u-20
cure d-19
room_for a+27 m-18 n-18 o-19 s-17 u-22
up__the b-17 d-27 h-21 i-24 l-18 n-17 p-23 q-22 u-19
weird m-25
would_you a-26 l-15 o-16
~pict m+20
~ray o-17
""",
    """
@stop_the b-22 j-15 l-22 m+39 n-23 s-15 v-16
do__how g+21 m-21 u-20
it__one m-17
much__you d+18 m-19
take__@visit b+16
""",
    """
closes a-17 h-20 i-16 m+20
gold u-16
need__next b-15
not_work o+17 q-15
que_tengo d-39 g+16 i-18 n+17 o-16 p-24 q-35 u-23
take__trash m+17
then$ i-17 j-16 l-16 n-22 o-19 r-20 u-16
~enan r-17
""",
    """
@english$ a-54 b-47 c+76 d-52 e-52 f-43 g-27 h-37 i-50 j-43 k-39 l-51 m-34 n-49 o-39 p-38 q-48 r-32 s-36 t-39 u-54 v-47
^basta j-17 k-15 l+22 m-19
^skip b-25 e-19
for a+21 e-71 f-76 g-41 j-19 k-19 l-38 n-19 o-20 p-21 q-17 r-32 s-31 u-16
so_i a+15 g-23 h-15 i-27 l-21 m-27 n-19 p-18 s-16 u-29 v-20
this__you m-16
~<qwp e+16 m-17
~<vis a-20 d-15 n-20 o-15 q-18 s+18
~este a-20 c-30 d-33 e-15 f-20 h-32 j-29 l+16 m-20 n-38 o-17 p-34 q-36 r-29 t-27
~nvo m-18
""",
    """
@pay__@pay c-16 d+22 m-17 n-19 o-21 q-19
arizona a-16
credito$ d+20 m-16
hook a+21 m-18 u-15
i_trade n-17 o+18
not:are g-16
number_do g+24 u-25
~epto k+16 m-16
~hkjh e+15 m-16
~sien a-25 g-19 j-18 n-15 o-19 s+15
""",
    """
@clinician_was i-15 m+17
veces a-21
~<som d-24 e-24 f-27 k-21 l-31 m-24 n-22 r-23 t-43
~ban a-31 b-17 c-19 d-33 f-15 g-29 h-36 i-15 m+16 o-18 p-21 t-23 u-25
~depr a+18 d-18 g-17 m-27 n-20 u+18
~itti a-23 n+16 q-19
~oked a-18 m-27
~pong b-19 d-30 e-16 f-22 g+32 h-17 j-26 l-26 m-41 p-19 q-26 r-22 s-24 t-15 u-32 v-22
~xtea m-26
""",
    """
^# a-36 b-39 c-32 d-42 e+22 f-36 g-34 h-43 i-43 j-34 k-25 l-40 m-19 n-33 p-29 q-30 r+33 s-27 u-42 v-40
demor* m-15 r+16
have_that m-16
llevar a-23 b-27 c-24 f-24 g-44 h-27 i-39 j-29 k-16 l-21 m-32 n+30 o-40 p-39 q+16 r-20 s-25 t-21 u-35 v-21
press a-16 b-15 c-19 d-17 e-18 g+20 i-16 j-17 l-17 m-33 n-24 t+18 u-27
~<ab c-32 e-30 f-39 g-44 h+29 j-40 k-29 l-18 q-25 s-32 t-33 v-16
~der> a-19 c-20 e-22 h-19 i-25 j-25 k-17 l-17 m+17 o-21 p-16 r-27 s-25 v-27
~note a-23 d-16 e-16 i+18 n-19 u-18
~ted> b-16 e-31 g-31 h-34 i-22 o-28 q-25 r-27
""",
    """
^so a-19 b-21 d-25 i-15 j-27 m-26 n-25
hace__clear m+16
no_i g-21 q-21 v-17
not:@food m-31 n+28
thinking b-22 o-15
~arro a-17 b-27 c-16 d-31 g-17 i-26 k-18 l-18 n-25 q+15 u-24 v-24
~fon a-26 b-16 c-15 g-17 j-26 o-19 q-21
~oble a-20 b-20 c-18 d-21 e-16 g-19 j-18 l-20 v-19
""",
    """
am__talking i-19 u+18
and_where j-31
el__iba q+17
la_quiero b+16
ok_that m-18 o-15 t+15
~eys> m+16
~list c-35 d-42 e-19 f-20 h-33 i-19 j-47 o-36 q-15 r-42 s-35 u-46
~nada a-25 d-29 e-17 f-18 j-28 k-22 o-27 r-27 t-16 u-16 v-20
~tigh b+16 m-15
""",
    """
@clothes a-29 b-57 d-54 e-50 f-50 g-49 h-51 i-26 j-22 k-45 l-63 m+25 n+67 o-55 p-51 q-31 r-17 s-48 t-45 u-77 v-18
but a-18 b-28 d-16 g-32 h-26 i-20 j-35 k-22 m-48 n-26 o+38 r+25 t-30 u-34
con__@texts i-21 k-35 l+29 m-33 s-17 v-18
i__out d-33 g-21 h-18 i-25 l-15 m-25 p-23 v-21
la__entra a-15
necesito__un m-18
please__@cancel b-19 r+18
que__@fetch a-25 d-43 g-34 h-15 i-22 m-19 n+31 u-19
~<gl u-18
~deje a-16 b-18 d-15 g-18 j-17 k-18 l+17 n-19 r-19
~tic> d-17 n-19
~tuc a-17 d-16 g+18 i-17 j-20 l-17 m-24 v-18
""",
    """
no__available i-19 m-17 q+19
¿_abris h+17
""",
    """
do__exist m+18
does__from j-16 m+16 n-15
estan__un m-17
i__papers a-15
not:worry b-18 m-27 p+19 r-15
puede* d-29 f-16 g-18 h-22 j-17 l-27 p-17 q-38 r-19 s-19 u-23
~<vec n-19 o-17
~hang a-19 c-18 d-29 e-20 f-21 g-24 i-30 j-28 n-30 p-36 t-20 u-32
~nock d-15 e-16 f+18 h-15 m-16 n-15 q-17 t-19 v-15
""",
    """
^una m-21 u-17
am_@sick a-16 o+17
dan_de k-17 l+16 m-17
molesten$ l+19 m-15
of_what g+16
spell m+19 u-17
~<ph d-21 h-19 m+19 n-20 u-23
~efie a-19 k-16 m-28
~lvan g-16 m-21
""",
    """
do__@insurer d+25 h-17 m-16
esa_hora m-27 r-16
my__@sick m-23 p-17
~book b+22 c-17 e-21 g-18 i-21 j-19 k-24 l-25 m-26 n-19 p-20 q-20 r-20 v-18
~impo l-19
~rans a-21 b-15 c-16 d-25 h-15 i+15 j-17 n-23 o-20 s-18 u-29
~rgen i-17 s-19 u-21 v-16
~rly a-24 b-19 d-21 h+18 i-16 j-23 l-15 u-26
~snow a-25 d-27 h+23 n-16 q-19 s-21 u-25
""",
    """
de__casa k-15
que__avisen a-15
que_clase j-17
there__place r-16
toman d+21 m-23 n-17
~cem m-17
~ctu a-21 g-16 h-18 j-19 n-24 q-21
~drug u+19
~oclo m-16
""",
    """
medicare a-17 d+29 h-18 m-20 p-16 u-24
use$ m-26
where_they m-18 s+16
~abla a-22 c+18 k-16 m-29 n-18 o-22 q-20
~amab d-16 f-16 m-24 t+21 u-15
""",
    """
@clinician__i i+15 m-22
en__@day o+16
idea_@stop l+19 v-19
my_day b-16 m-22 t+19 v-16
no__can b-17 m-17 q+23
really i-16
~gen c-38 e-32 g-42 k-45 l-17 m-20 r-23 u-26 v-39
~lis> l-16 m-27
~pac g-24 h-29 i-29 j-29 k-23 l-19 o-26 p-22 r-24 s-20 u-24
""",
    """
answering g-19
en__trabajo m+19 r-19
floor d-17 f-18 g-16 h-16 j+22 u-28
is_for m-21
mi__de d-20 i-20 j-16 n-20 r-21 s-19 u-23
this__for i-18 o-16
una_copia i+15 m-17
used__be m+20
what__@treat a-16 f-16 g-20 j-26 m-28 n-18 u+21
you_play m+16
~hig a-20 d-19 g-23 h-21 i-18 l-16 n-18 o-19 q-22 u+18
~ngun a-16 m-28 n-30 o-25 q+16 v+18
""",
    """
@medicine_antes n+16
@pay_en d+17 o-17
a_first a+17 d-15
como_lo g-17
en__favor a-17 c+18 j-17 l-20 m-18 o-20
is__her v+16
manag* i+23 m-24 u-16
this__no m-17 u-15
this_going m-20
will_you a-23 b-26 d-18 n-24 o-20 p-23 q+25 u-34
~ngan b-20 g-16 m-30 n-16 o-18 r-16
~nxi m-21
""",
    """
@call__your m-16
^asjdh e+16 m-17
that_right d+18 m-22 n-20
way__get r-22
~alk> b-36 d-37 i+18 k-17 l-22 n-27 o-29 p-27 r-36 s-23 v-20
~own c-22 f-16 g-34 k-20 l-30 n-27 p-18 t-15 u-22
""",
    """
expec* m-25 q-16 u-18
i__@drive m-31 p+16 r-16 v-17
me_cobraron d+19 s-15
stadi* j-16
to__front m-21
~<tig b+16 m-15
~las b-36 e-20 f-23 i-24 o-19 p-18 q-29 r-18 t-28
~uper a-17 b-16 o-15 r-16
""",
    """
near_the r-16
no__manden l+16 m-18
take__@medicine m-20
vuelvan_a g-16 k+17 m-22
you__it a-30 g-31 j-25 m-50 n-19 q-20 u+19
~<kjh e+21 m-21
~ais a-16
~bo> a-17 b-15 c-30 d-37 e-33 g+17 h-24 i-39 j-34 k-31 l-36 m-20 o-31 p-31 q-35 s-31 u-45 v-42
~lic> m-20
~nger a-32 g-20 h-16 i-28 j-18 m-36 p-20 s-16
""",
    """
@price a-27 b-37 c-49 d+69 e-44 f-64 g-61 h-64 i-39 j-66 k-50 l-36 n-18 o-42 p-30 q-57 r-45 s-46 t-22 u-33 v-41
^@person b-15 c-20 e-21 f-26 h-21 i+31 j-16 l-16 m-27 t-15 u-22 v-25
not:manana b+26 m-25 o-17
not_coming b+35 m-18 o-28 p-20 r-39
su b-16 d-19 f-16 g-19 i-34 j+17 k-19 n-17 o-20 r-17 s-15 u-27 v-21
yeah m-17 p+17 q-16
~<sho c-37 d-22 e-24 f-23 h-16 i-26 j-15 k-39 l-43 t-27
""",
    """
for__@ride b-18 p+21 q-16
pospo* a-18
records d-20 n-17 q-16
to_@move b-26 c-28 d-38 h-16 i-30 j-26 k-20 l-24 n-27 o+39 p-28 q-34 s-25 t-17 u-32 v-19
~ecli i-18 m+16
~edo b-15 c-45 e-23 f-30 i-24 j-27 k-38 l-33 r-21 u-39 v-19
~onti l+16
""",
    """
^@cancel a-19 b+40 c-32 d-45 e-42 f-36 g-36 h-43 i-36 j-31 k-46 n-35 p-34 q-42 r-43 s-27 t-32 u-40 v-33
^need a+19 b-20 e-16 i+30 j-20 k-23 l-27 m-49 n-43 p-27 q-28 s-20 t-24 u-40
^well m-17
my_@clinician a+24 d-26 g-23 j-19 k-16 l-24 m-46 o-17 p-16 q-16 v-17
nobody b-20 d-16 h-22 m-23 o-25 p-25 q+18 u-17
nurse a-42 c-20 d-30 e-19 g-22 i+25 j-19 k-21 l-18 m-29 n-30 o-22 p-29 q-19 v-16
pulling_in b-17 r+17
to__@visit a+18 l-17 m-36 n-17 u-16 v-16
ya_quedo q-15
~<luc j-16 n-17 o-17 t-18 u-18
~ecia d-21 m-22 t+16
~eeti a-19 o-19
~nsen m-15
""",
    """
i__lost m-20 o-16
is_anyone d-15 m-24 o-16 q-17 u-19
no__de b-19 g-18 i-20 k-18 l-49 m+30 q-18
no__escribir l-16
pront* u-17
right$ a-17 g-25 h-19 j+23 m-28 o-16 r-31 s-26 t-24 u-22
~<apl a-16
~ndam b-20 c-17 g-16 i-20 j+19 l-23 m-17 v-17
""",
    """
@date_but o+16
de a-67 c-81 e-70 f-51 g-69 h-22 k-17 l+15 n-21 o-21 q-36 r-45 u-20
help_with a-21 u-16
moreton s+17
~<do c-28 e-49 f-26 i-37 k-42 l-26 n-23 o-21 p-36 q-19 t-70 v-31
~<dur a-30 b-23 c-18 d-49 e-17 g-21 j-21 m-48 n+15 o-24 p-21 q-21 r-22 s+18 u+18 v-20
~cibe m-15 u-18
~ono> b-16 g-16 j-21 n-20 o-19 q-17
""",
    """
@day__no b-21 o+18
^@relative a-15 c-34 d-19 e-43 f-37 g-27 h-31 i-49 j-37 k-37 l-19 n-40 p+45 r-23 t-36 u-20 v-28
ahora_mismo m-17
anything_the a-19 o+19
con_@pay d+15
funci* d-15 m-26
i_love l-21 m+20
it__bring m-16
she__not i-21 o-23 p-23 q+17
to_@english c+29 g-16 k-17 m-30
what__it d+29 f-28 h-36 m-18 n-42 o-42 q-33
~lowi a-20 m-19
~opti a-18 b-21 e-18 f-18 g+18 i-22 j-20 k-18 m-20 n-24 r-23 s-15 t-16 u-23 v-21
~tail i-18
""",
    """
can__by m-18
hmm d-20 e-36 f-26 g+19 j-17 l-20 t-16 u-22
kind a-16 h-20 i-16 j-29 n+15 o-18 q-20
puede__@clinician i+18
~<kno a-25 b-16 d-30 e-33 h-45 i-26 j-38 k-19 l-20 n-21 p-32 s-25
~asem a-15 b-21 i+22 j-21
~can c-24 d-16 e-17 f-18 g-29 i-45 j-35 k-26 n-32 p-32 q-25 t-19 u-18
~cod a-16
~lang c+22 u-22
""",
    """
taking_my a-18 r-20
~<dec c-16 d-27 f-16 h-21 j-20 k-18 l-26 n-27 p-18 q-25 r-26 s-28 t-16 u-19 v-23
~<jok m+18
~<vac m+20
~essa a-23 b-19 d-22 l+15 n-20 o-21 v-19
~lon a-20 c-35 d-34 e-30 f-31 g-49 h-24 i-29 k-36 l-15 r-15 v-18
~shed n-18 o-15
""",
    """
i_make g-18 n-20 o-19 u-20
ice_@food m+16
take_walk d-18
~<tr b-20 c-20 f-49 g-53 j-45 k-34 l-61 t-27 u+27 v-29
~mew d-16 g-16 h-17 i-17 o-21 p-16
~rca a-20 g-16 h-15 n-16 o-17 s-19 u-17 v-17
~wepa e-23 f+22 l-16 m-20
""",
    """
^sera d-21 m-28 u+19
for__@staff a-23 m+20
the_soonest a+16
~<tw a-19 b-18 g-22 k-17 l-18 m-16 n-17 q-21 t-18 u-18 v-17
~arto q-16
~edar i-16 o-20
~en> b-26 c-42 d-31 e-86 f-21 g-74 j-29 n-47 o-21 s-21 t-15 v-21
~hol a-41 b+16 c-22 e-34 f+17 g-25 h-23 j-36 k-25 l-31 o-25 s-30 u-39 v-24
~ibir b-21 d-16 k+15 m-47 n-23 o-24 p-16 q-22 r-18 t-19 u-32 v-21
~rao m-18 s+17
¿_@howmuch a-18 b-21 c-17 d+29 g-25 h-24 i-15 j-28 n-15 o-21 u-33
""",
    """
@relative__the c-21 d-19 i-22 k-15 r-27 u-27
car__i j-17
estac* m-15
i__go b+25 m-17 n-15 t-15
~sui n-15
~tema a-15
~tuff a-17 d-17 h-18 j-21
""",
    """
are__texting m-15 u+19
enough__the m-19
fix m+22 n-19
text$ u-24
text__to k-22 l-17
what_city j+17 m-17
~<seg i-20 m-31 o-17
~lre a-24 i-20 p-21 s-16
~trug a+16
""",
    """
ayuda_con m-17
i__back d-28 i-23 k+15 l-18 o-26 p-20 r-20 u-22
in_french m+17
on_me b-19 m-15 p-25 q+18
semana__entra a-15
take__@vehicle m-21 q+23
~lvid a-16 d-18 e-19 f-16 n-17 q-17 u-18 v-16
""",
    """
^turn a-15 b-23 e-18 h-15 j-20 m+19 n-16 o-19 r-28 u-18
agarro j-17 m-18 r+25
can__my a-38 g-32 h-27 j-35 k-35 l-30 s-26 t-23 u-48 v-27
coming__do b+17 o-16
~ged> a-30 c-21 e-15 g-25 i-33 j-30 m-16 n-25 q-29 r-28 s-21 u-29
""",
    """
guys_still a+20
la_hora a-18
~amo> a-27 b-21 l-20 u-17
~gus b-15 g-18 l-16 s-15 u-17
~laz a-19 h-19 j+24 m-23 u-18 v-15
~nfl m-18
~ox> m+22 u-15
~pic b-34 c-24 e-19 f-19 j-24 k-26 l-31 n-27 t-21 u-37 v-28
~uel a-35 b-30 e-24 f-20 h-22 i-34 j-20 n-30 p+15 q-31 t-22 v-26
~uess u-18
~unb b+21 e-16 m-20
~way> a-36 c-21 d-30 e-27 f-24 g-29 h-29 i-23 k-22 m-17 n-18 t-23 u-25
""",
    """
church__bring m-16
game a-24 j-17 l-16 m+24
my__@pay i-18
salir a-16 q+16
the_billing i+16
~yea m-17 p+17 q-16
""",
    """
@howmuch$ a-16 b-16 c-21 d+44 e-41 f-33 g-25 h-16 i-19 j-19 k-17 l-29 m-20 n-23 q-18 r-20 s-16 t-31 u-36 v-18
@relative_un m-17 u+17
can__to a-23 b-25 d-19 h-18 j-17 m+18 q-29 u-17
will__make d-16
with__@insurance d+17
~aya i-16 j-22 m+17 q-16
~fren u-18
""",
    """
de_# n-19 p-16 q+15
que_onda f+17 g-21 j-20 m-19 t-18
this_list l+20
you__@wrong d-18 h-21 j-29 m-19 u-17
~alen i-16
~offe a-17 u-22
~tot d+22 m-24 u-16
""",
    """
celul* a-17 i-17 q-16
is_taking a-27 j+15 m-24 n-18
out__thing m-16
where_at j+21 m-23
~<squ q-17
""",
    """
@hours_for h+16
aroun* a-17 b-20 d-17 g-16 n-18 u-15
let__get o-15
mi__tiene a-16
~enca m+19
""",
    """
appro* d-16 m-15
libre a-16 b+16 j-19
you__patients h+16
~bec d-23 u-16
""",
    """
doing d-16 h-20 m-28 n-22 q-15 r-22 s-17 v-17
god_bless t+16
hace__favor m-16 p+19
no__@fetch b-17 n-18 q+24
numero$ a-25 b-25 i-46 j-22 l+20 m-46
""",
    """
reboo* a-22 i-16 k-21 l+19 m-25
taking_@person a+21 h-24
uh$ c-17 e+27 f-24 g-18 i-15 l-22 m-26 t-16 u-20
when__@stop n+15
~<sis m-18
~ige d-17
~noc a-31 b-29 c-24 d-31 e-26 f+20 g-27 i-31 j-30 o-26 p-19 q-34 r-25 v-31
""",
    """
#__i m-28 p-16
^be h-24 m-16 r+27
adent* m-16 o-23
cel m-20
cel_es m-16
engan* m-18
got_lost g-18 r+18
yo__pedi g-16
~anit m-19
~cor a-46 b-33 d-39 e-22 f-21 l+18 n-49 p-35 q-18 s-18 u-20
~tere c-22 g-23 j-26 l+19 o-18 p-20 q-22 r-29 s-21 u-21 v-23
""",
    """
@drive__is m-23 n-15 q+17
i__this b-19 j-16 k-16 m-53 n-28 r-24 u-17
~ciud d-15 j+20
~lone a-16 b-25 d-16 i-18 n-25 u-28
~omes a-16
""",
    """
not:and a-16 m-27 o-20
teeth u-21
~empo a-19 d-24 h-16
""",
    """
^am a-22 d-28 g-20 i-26 l-20 m-37 n+16 o-27 p-27 r-30 t-17 u+28
it_mess n-19
me__whatever m-21
to__is d-15 m-24 n-20 q+18
~<tur c-28 d-37 e-32 f-23 g-31 i-40 n-27 p-34 q-24 s-32 t-23 u-18
""",
    """
@place_is d-20 g-20 j-17
to__tomorrow n-16 o-16
~lli d-29 h-17 j-16 l-31 n-22 o-24 p-24 q-23 u-25 v-23
~not c-19 d-55 e-34 f-38 g-16 h-47 j-20 l-45 p-46 q-15 r-30 s-25 t-31
~sts m+22 u-18
""",
    """
cupo a+19 d-19 h-18 i-17 j-18 m-18 o-19
do_it c-27 d-30 g-42 h-23 j-32 k-15 l-29 m-62 n-28 p+20 q-29 r-29 s-20 u+25
get__a d-18 n-21 u-19
paseme b-21 i+22 j-21
quiero__mas a-28 b-16 m-16
~gat d-20 m+17 u-16
~ordi k-18
~pres c-28 d-33 h-17 i-18 k-29 l-35 o-29 p-22 q-30 t-22
~rnin b-33 c-16 d-19 e-22 f+20 g-20 i-21 j-19 k-24 l-32 m-22 p-18 q-27 t-15 u-33 v-27
""",
    """
@texts$ a-69 b-42 c-42 d-67 e-59 f-54 g-38 h-51 i-43 j-55 k+35 l+52 m-22 n-62 o-59 p-51 q-56 r-55 s-54 t-50 u-16 v-19
@thanks_for a-22 l-22 t+17 u-15
libra* m+18
make__an a-18
miss n-17
no__@visit d-25 i-27 l-27 n-18 o-32 q-25 s-19 u-17 v+23
para__@relative b-16 j-18 o-19 p-24 u-23 v-17
the_weather m+17
you_on a-17 g-17 h-26 j+28 l-17 m-25
~alt a-38 c-31 e-44 f-42 g-35 h-33 j-35 k+24 l+22 m-26 n-39 p-27 q-32 r-32 s-28 t-32 u-37
~els> b-17 r-16
""",
    """
""",
    """
escri* a-42 d-22 h-20 j-26 m-46 n-26 o-25 p-22 q-24 r-25 s-19
i_cut n+16
my__be a-25 b-19 m-32 n+20 o-20 p-22 q-28
not__me a-34 c-16 d-43 g-22 h-17 j-18 k-32 l-16 m+19 n-25 p-36 s-17
old_are a-17 d-16 f-19 g-20 h-23 j-27 m+31 u-32
ride a-70 b-51 c-60 d-71 e-66 f-64 g-63 h-57 i-69 j-70 k-57 l-69 m-41 n-35 o-36 p+48 q+67 r-55 s-62 t-62 u-73 v-62
the_@wrong a-20 b-20 d-25 g-25 h-25 i-17 k-21 m-24 n-20 p-17 q-16 s-17 t-18 u-18
this_work g+21 m-30 u-19
way__the a-21 m-18
zip d-16 h-16 j+22 u-19
~iero b-19 d-42 e-31 f-18 g-43 j-37 n-40 p-38 q-57 r-36 u-24 v-39
~inst a-25 c-16 d-18 h-22 i-20 j-23 m-21 u-21
""",
    """
adentro$ o-23
cual_es d-18 g-23 s-16 u-26
en__mi c+16 m-15
is__you a-24 g-20 h+18 m-30 u+15
therapist i-22 l-17 u-16
to__@cancel b+18 m-16
~<cp m-16 n+17
~ete> a-23 b+16 d-23 h-16 i-21 j-33 n-19 o-17 r-23 s-16 u-19
~ifi a-23 b-18 c-18 d-18 g-28 i-29 j-20 l-20 m+17 o-18 q-15 u+18
~sca> m-20 p+17
""",
    """
@vehicle_esta h-18 j-25 m-31 q+25 u-19
commo* b-18 p-20 q-17 r-16 s+17
go__@day b+17 m-20 q-16
~melo e-18 f+18 m-28
""",
    """
do__on d-28 g-31 j-18 m+21 o-15 u-23
eres a-19 g-15 u+16
gas_is d-16
inscribirme l-18
my__say g-16 m+18
rato m-16
~een c-35 d-17 e-22 f-23 g-38 h-20 i-30 j-16 m-15 n-38 o-21 p-37 q-21 v-18
~inc b-34 c-24 e-15 g-24 h-22 i-31 j-28 k-25 m-26 n-33 o-15 p-24 q-31 r-26 s+35 t-18 u-23 v-26
""",
    """
does__have b-21 c-15 d-23 n-15 p-15 q+27 s-15 u-24
of__zoo m+16
oil$ m+30 n-27 o-26
seguros a-22 u-19
the__day a-17 b-16 j-21 m-33 n+18 p-22
ver a+21 b-16 i-17 n-21 q-16
~ange c-18 d-34 g-25 h-17 i-25 j-27 q-31 r-29 t-17
~elay m-18
~mane a-18 b-15 d-15 i-19 j-15 m-24 n-18 u-21
~nle> a-15 k-15 l+22 m-18 o-19
""",
    """
me__mas b-15 c-16 i-23 l+15 m-24 q-20 s-16 u-23
my__@call a-19 g-16 m-40
the__or a-15 i-19 j+25 r-21 s-15
the_place m-18
~<mi e-47 f-41 g-38 h-36 j-35 l-45 m-16 p-45 q-23 r+26 s-47
~ebbi m-19 u-17 v+27
~mit a-24 d-27 j-16 l-15 o-23 r-17 u-22
""",
    """
@spanish$ a-43 b-50 c+79 d-56 e-73 f-58 g-51 h-50 i-49 j-52 k-51 l-59 m-60 n-51 o-49 p-45 q-45 r-45 t-48 u-60 v-48
@symptom__the s+27
any__coming d-16 m-18
handled i-17 m-17 p+21 q-21
is__this a-17 d-22 g-16 m+16
mejor a-21 b+16 d-22 g-21 h-24 j-20 k-19 n-23 p-16 q-25 r-22 u-27 v-26
to_skip a-18 b+24 d-16 i-16 n-17 u-19
~mabl d-15 f-16 m-24 t+20 u-15
~uelo m+16
""",
    """
@relative__day b-16 g-15 m-29 q-30
@wrong_idea l+19 v-19
conta* b-24 d-15 g-25 j-20 l+18 m-19 o-19 q-17 r-15 s-18 u-31 v-16
es__telefono u-18
near a-19 d-16 i-21 j+20 l-16 n-22 q-22 r-26 u-20
que__es a-31 b-18 c-21 d-36 e-19 f-25 h-43 k-17 l-24 m+15 n-31 o-24 q-21 r-20 s-24 t-16 v-28
~at> a-24 b-21 c-44 e-68 g+16 h-18 i-30 k-42 l-54 p-38 r-29 v-48
~matt m-23 n+25
~mon a-26 c-20 e-15 g-21 h-23 j-23 k-20 l-25 o-37 p-16 r-17 u-33
~ope> e-23 n-16 u-16
~stop b-19 c-17 d-16 e-22 f-18 g-21 i-21 j-18 k+28 m-20 n-18 p-16 q-19 t-16 u-21 v-16
""",
    """
bank d-18 h-22 m+19 n-17
by_@call m-23
manana a-25 c-19 d-25 f-18 g-22 h+17 i-32 j-27 k-19 l-24 p-25 q-23 r-15 s-16 t-21 u-27 v-25
not:fecha b+17 o-17
texting__i l+18
that_@day t-15
to_someone a-17
~carn d-17
~ema> a-17 m-29 n+17 q-19 u-17
""",
    """
have_something o+16
how_does d-33 g+26 n-24 s-21
not:trabajo m-20
you__reached m-15 v+16
~nco> h-17
""",
    """
^nunca m-17
cobran a-24 b-31 c-18 d+44 f-15 g-26 h-20 i-21 j-24 k-21 m-47 n-30 o-24 p-15 q-37 r-23 s-19 t-16 u-38
confu* v+16
is_@drink a-16 d-27 h-20 i-20 j-22 k-17 l-16 m-22 n+40 q-26 u-37 v-20
me__please b-24 c-33 g-21
need__skip m-17
texte* a-17 g-18 m-41
time__@stop a-19 m-20
vecino a-17 b-18 m+15 q-24 u-15
~<sup a-22 b-21 h-17 i-18 j-20 l-15 o-24 p-17 q-18 r-26 u-28
~ew> a-20 b-16 d-20 j-27 m-15 p-19 u-19
~ning b-33 c-29 d-47 g-37 i-39 j-20 k-40 l-43 p-19 t-31
~octo m-16
~pus> m-16
~uts a-17 b-18 d-23 j+16 n-17 q-16 u-31 v-15
~vat k+16
""",
    """
=denied:book c-15 d-15 g-23 i-25 l+20 m-19 o-33 q-27 r-16 s-16 u-29 v-34
forgot b-17 l-17 u-15
no__ni m-16
puede_mas c-15 n-15 o+17
send__@medicine i+21 m-21
smh a-17
what__best m+18
""",
    """
@day_exist m+18
@machine$ a-32 b-27 c-30 d-40 e-28 g-39 h-33 j-35 k-19 m-36 n-34 o-23 p-29 q-33 r-23 s-26 t-26 u+41 v-39
ago$ a-15 v+19
ahora__voy a+15
drug u+19
idiom* a-16 c+24 k-16 m-21 o-19
letter$ d-18 i-17 m+19
puedo_@drug m-17 n+20 o-19 q-27
sit a-23 m-25 n+24 o-21 u-21
when__library m+15
~tit m-16 r+20
""",
    """
^@spanish a-33 b-31 c+54 d-26 e-50 f-40 g-40 h-28 i-50 j-33 k-33 l-40 m-54 n-20 o-24 p-20 q-20 r-25 s-20 t-30 u-39 v-25
^vuelvan k+22 l-22
buscando m-20
~avo d-43 e-28 f-23 m-27 q-34 r-17 s-29 t-31 u-17
~rata g-18
~st> b-18 c-23 d-16 e-72 f-69 g+17 h-22 i-25 k-18 o-18 p-61 q-17 r+15 s-18 t-17 v-34
""",
    """
a_mandarme k+19 l-18
for_a b-39 g-19 h-20 k-22 l-21 m+29 n-33 q-31 s-24 t-23 u-31
reyes u-15
~hori g-17 m+16 t-20
~uve> s+19
""",
    """
aceptan__@insurance d+18
lost_my g-28 j-20 l-30 n-31 p-16 r-26 u-17 v-21
me_this l-19 m+25 u-17 v-24
telefono$ d-16
~<sai c-18 d-32 f-15 g-23 h-21 j-25 q-36 r-24 s-23 t-23 v-25
~<we c-55 d-31 f+36 g-50 i-56 j-35 k-22 l-37 m-24 o+17 p-47 q-25 t-39
~isp d-17 m-20
~xib m-16 o+16
""",
    """
have__good i-18 o-16 p-21
he__take l-16
how__texting g+19 m-20 u-18
i__or d-24 g+15 h-16 i-21 j-29 l-18 m-27 n-32 q+18 v-16
if_you b-22 i-17 m-28
morad* m+20
no__den l-16 m+15
refer* a+25 d-16 i-20 m-20 u-17
~<enc a-21 d-18 g-16 l-21 n-22 o-20 p-15 s-22 u-26 v-16
~<jes m-16
""",
    """
#__for r-16
@relative_tiene a-18
but__coming r+16
church a-18 d-16
me__from m-16
who__@place m+16
~<ele m+16
~eis> u-17
~ures n+16
""",
    """
cease i-17 l+23 m-19
en_@howmuch d+19 m-18
front_@door h-17
quitenme__la b-15
~cowb m+19
~heap j-17
~ta> c-46 e-71 f-33 i+21 j-16 m-16 o-27 q-28 t-20 u-33 v-24
""",
    """
@medicine__at i-19
@ride_is b-18 d-18 j-17 m-36 n-22 p+22 u-16 v-15
get__to b-22 d-26 i-19 j-27 n-22
~<oft d-15 n-17 u+16
~<spa a-16 b-23 j-15 l+23 m-28 v-15
~flig a-17 b-20 d-18 j-17 m+23 n-19
""",
    """
circling m-18
daughter a+17 b-30 g-17 l-23 m-24 r-20 v-20
finis* j-17 n-21 o-17 q-17 u-18
quiero_@stop l-22 m+19
set_# m+16 r-16
~atto m+19
~ntin i-24 u-17
""",
    """
equivoco v+22
get_it a-22 b-24 g+30 j-19 l-24 m-35 o-21 q-22 u-28
numero__la i+21 j-23
so__do d-17 g+18 m-18
superbill_for m-23
~<est a-32 b-68 c-25 d-22 e-55 f-19 i-29 m-21 n-20 o-30 p-16 q-24 s-20 t-29
~tuf a-17 d-17 h-18 j-21
""",
    """
a__show m-15
desuscribirme$ k-17 l+16
mandar$ m-18
my_@place j-15 m+21 o-18
no__@cancel a-20 b-20 c-24 d-19 g-23 i-27 l-38 m+30 q-34 u-17 v-20
~othe g-26 h-28 i-35 m-26 n-21 p-32 q-20 r-25 s-21
~tag i-17
""",
    """
@move__@visit a-56 b-55 c-16 d-33 i-19 n-32 o+39 r-20 u-18 v-23
@symptom_the m+16
^quitenme a-15 m-21 o-19 r-24
about__i m-16
ciuda* d-15 j+20
~lta c-23 e-27 f-26 g-26 h-24 j-20 k+24 l-42 m-28 n-28 q-22 s-22 t-22 u-32 v-25
~toca b-17
""",
    """
^sorry a-18 b-18 d-17 e-16 h-23 n-16 o-18 p-24 q-23
in__@place a-21 h+21 m-29 u-18
it__too h-23 m+23 o-19 r-17
scam r-15
to_come d-18 i-23 j-20 l-21 m-50
who__me a-30 b-19 d-19 i-21 j-16 k-16 l-20 m-38 n-17 p-21 q+26 r-16 u+23 v-36
~ways a-16
""",
    """
pelic* m+17
tomorrow$ d-23 r-20 u-20
~odo> a-24 e-16 f-19 g-18 h-17 i-22 j-15 l-26 o-25 r-22 u-17
""",
    """
and__need m-17 n-16
problema$ m-19 n+18 q-16
""",
    """
con__@clinician m-24 o-24 r-17
street_@parking j+17
~mmen g-19 i-18 l-16 u-19
~oni b-23 d-32 g-22 j-29 k-15 n-32 o-18 p-17 q-25 r-22 s-29 t-19 u-28
~tall i-19 j-16 u-23 v+15
~wan a+19 d-35 e-21 f-19 j-27 m-20 n-34 p-38 q-26 r-42 s-33 t-35 u-28
""",
    """
a_@move j-17 l+15 m-23
appreciate a-22 b-27 d-27 f-15 g-23 h-21 j-19 l-31 m-42 n-18 o-16 t+41 u-22 v-16
mi__estar a-15 n+16 p-16
puked d-24 f-16 i-17 j-17 o-18 p-17 q-20 s+21 u-18
talked m-19
~emin a-19 b-20 n-16
~uran h+17
""",
    """
^nope e-23 f-17
can_somebody h-17 o-17
entra* n+16 q-19
have_an i-21 u-20
martes b+17 c-18 d-19 h-31 i-17 j-20 k-15 l-28 m-46 n-21 o+18 p-19 q-20 r-15 u-19
store a-18 j-17 m+20
venden_@medicine m+18
~<sca a-23 g-21 i-18 j-18 m-17 p-21 r-21 u+26 v-27
""",
    """
estoy__un m-18
~arr b-19 c-30 d-46 e-24 f-25 g-30 h-37 i-41 k-23 l-36 o-20 r+16 t-16 v-44
~emi a-29 b-22 i-21 j+23 l-15 n-25 o-17
~illo r-18
~xte a-20 d-24 g-23 h-15 j-18 m-44 n-21 o-16 q-21 s-15
""",
    """
@book_me b-25 i-19 o-17 r-19
@vehicle_se m-15 q-19 r+21
after a-19 c-19 f-21 g-28 j-31 l-34 m-38 t-18 v-18
from_work s-15
i__anything n-27 o-18
no__si m+16
the__week m-20
~vice m-20
""",
    """
@relative_come o-23 p-16 q-16
aceptan_mi d+18
all__it m-19 u-15
are_at r-15
necesito_@call a-16 i+21
~idea m-15 v-15
~puse k+16
~sabe i-18 o-16
""",
    """
^hay c-18 e-51 f-62 g-53 h-24 j+26 k-34 l-42 m-60 n+21 p-52 s-34 t-44 u-26 v-51
am_good f-24 g-23 i-16 j-20 l+19 n-26 o-27 p-22 r-15 t-22 u-25
charg* d+24 m-28
do__got b-16 g-17 m-32 o-15 u-19
me__@body n-17 q-17 r-17 u-16
~axes g-15 m+21 u-18
~erat m+19
""",
    """
still_need m-15 q+18
words d-16 i-18 u-15
~<pic b-34 c-24 e-18 f-19 j-23 k-25 l-31 n-27 t-20 u-35 v-28
~bru e-19
~te> b-23 d-23 e-64 f-18 g-31 h-28 l-25 n-53 r-47 s-32
~ues> b-37 d-41 e-19 g-43 h-33 i-37 j-29 k-21 l-30 t-18 u-30 v-21
""",
    """
is a-43 b-67 c-32 e-127 g-68 h-17 j+19 k-69 l-59 o-22 q-28 r-24 s-18 t-47 u+25
number_for j-19 u-17
out__pocket d+17 m-17
vacation m+17
~cte a-19 d-16 i-18 m-18 n-18
~ela a-24 c-21 d-31 f-16 g-25 h-17 i-27 j-17 k-16 l-30 o+26 p-17 q-27 s-20 u-33
~ibam a+19 k-24 l-16 m-19
~ope e-26 g-18 h-24 i-19 j-17 l-15 n-24 p-16 q-22 r-17 s-16 u-29 v+15
""",
    """
boy a-17 e-22 l-25 m-18 p-15 q-16 r+20 v-16
is__bill d-19 m+20
the__over a-16 h-17
would e-15 g-20 h-19 j-34 n-27 p-29 s-33 t-20 v-20
~abur h+16 j-16 r-21
~king c-27 e-26 f-47 k-31 l-39 o-38 s-19 u-23
""",
    """
@pay__my b-19
en__es j+20 m-18 u-24
""",
    """
@parking_now j-18 m-27 r+24
@relative__on m-16 p-17 q+19
@stop__escribirme k-25 l+17
ando__@symptom s+15
do__home m-16 q+16
do__no m-15
pasem* a-15 b-21 i+22 j-21
~luc a-17 g-17 j-18 n-20 o-18 s-17 t-19
~nene d-16
~sks m-18 u+20
""",
    """
@howmuch_tiempo d-21 m-22
my__she m-25 p-17 s-16
should_my m-19 n+21
~<tel a-19 b-37 c-29 f-16 l-23 n-42 o-38 p-36 q-35 s-23
""",
    """
@howmuch__un m+15
anything__up a+15 d-15
it__off m-18 n-20 u+16
needs_it a-16 m-17
what__of h-16 j-22 n+18
~gle a-27 d-20 h-21 n-25 q-16 s-20 u-17
""",
    """
@stop_on k+24 l-23 m-22 p-17 r-19
bring__@move m+15 o-16
hambr* m-16 s+16
hijo b-29 n-31 o-19 q+21 u-22
out__me a-16 m-22 p-20 r-16 u-17
tastes u-21
texting d-19 f-20 h-19 j-15 m-17 n-21 o-26 q-23 r-21 s-17 t-22
~ader m-16
~been c-16 h-18 i-20 j-24 k-19 n-21 o-30 p-22 r-21 t+16 u-28
~lano m-24
~lla> d-25 f-16 h-23 o-35 q-38 s-20
~omm b-22 d-31 h-18 j-25 k-19 o-16 q-20 r-18
""",
    """
calle h-16 i-16 j+17
under m-25 u+19
wanting m-21
~ana> c-24 d-38 e-17 f-25 g-34 i-47 j-40 k-24 l-31 q-34 s-24 u-26
~rth> j+19 u-18
~vaca m+17
""",
    """
drinking m-18
messaging l+16
not:robots m-17
transfer_me i+18 m-17
~<soi u+17
~avia d-16 o-15
~egun b-24 c-21 d-26 k-24 l-26 n-28 o-24 p-23 q-19 r-22 u-20 v-17
~eni b-17 g-25 j-26 k-18 l-25 n-22 r-28 t-20 u-23 v-22
~nut a-31 b-27 c-17 d-17 e-22 g-15 h-16 j-22 k-19 l-20 n-24 o-26 q-19 r+22 u-24 v-17
~san a-23 b-24 f-17 g-21 h-19 i-27 j-23 n-21 o-21 p-19 s-16 v-26
""",
    """
died q+17
donde_puedo a-15 d-15 m+17
el_@medicine d-21 n+24 u-15
in_@place h-18 j-30 m+29 u-20
no__a a-28 b+22 c-27 d-26 h-16 i-19 j-33 k-30 m-27 n-29 s-21 t-16 u-20 v-21
~savi m+16
~ula> m+17
""",
    """
alarm$ m+17
dios d-15
le a-16 b-36 d-21 e-28 f-29 g+31 h-33 i-46 n-32 o-42 r-25 s-28
to__i l-17 m+16 n-21 u-21 v-18
~<use a-21 p-17 q-16
~efin m+20
~exit d-19 g-18 j+20 m-29 n-17 u-22
~ish> a-24 d-19 g-25 i-16 m+16 q-17 u-25
""",
    """
@clinician__you a+17
no__my b-19 m+17
picking__up a-15 m-18 p+15
que__mandan j-16 l-15 u+17
~<bra c-16 d-17 g-16
~eak a-20 d-30 e-25 f-17 g-21 j-21 k-18 l-31 n-34 o-17 p-26 q-29 r-25 t-16 v-23
~jkkl e+17 m-17
~ocup g-17 q-16 u-16 v-16
""",
    """
dog a-28 b-20 d-23 e-18 f-19 g-17 i-21 j-24 k-17 m+37 o-20 p-20 q-32 r-21 s-21 u-27
time_to o-15
your_business v-15
~cie b-21 d-16 g-27 h-20 i-22 j-19 k-17 n-23 p-22 s-26
~emos m-30 o+18 p-17 r-17
~iba b-17 g-21 i-18 m-21 o-18 u-18 v-21
¿__mas n-17 o+16
""",
    """
@move__oil m+23 o-22
borren__numero m-15
ir_acompanada p-15
over_with i-17
pueden__el a-15
will_i a-15 b-31 m-50 o-18 p-26 q-27 s-24 u+36
~ams> r-19 s+17
~iscu d-16 l-19 v-16
~pera a-26 b-18 d-22 j-17 u-22
~ska n-19 q+19
""",
    """
feet b+22 l-15 n-17 o-22 p-22 r-29 s-16
over$ d-19 u-18
se__me i-18 m-19
~zar n-18
""",
    """
got_off o-20
music$ d-16 e-17 l-18 u-16 v-15
need_his m-15 n+17
no__@english b-17 c+35 g-32 l-18 m-39 q-22 u-15 v-23
oficina a-20 b-19 c-15 d-25 f-19 g-27 i+20 k-17 l-27 n-21 o-23 q-17 v-29
reading_these i+16
recet* a-18 i+25 k-15 m-29
somebody_there a-18
sup a-17 c-16 d-17 e-26 f+29 g-16 i-16 j-19 l-19 m-29 r-15 t-20 u-21
~era c-37 e-27 g-17 j-23 k-26 l-31 m-24 n-24 q-35 t-28
~spli d+15
""",
    """
@relative__his q-18
^numero g-19 i-24 k-16 l-31 u-20
^unsub e-21 f-15 g-16 k-33 l+31 m-31
cambiemela$ m-16 o+15
can__up d-17 o-16 r-16 s-15
not:text k-31 l+34 m-25 v-24
proce* d-20
un__@thanks m-19
your_sign a-16 j-26 m+17
~rtin m-18
""",
    """
se__uno g-19 n+16 o-19
spot$ q-17
to_wait m-23 n-25
~<ate g-19 j-21 n-19 o-16 q-20 u-16
~<nop e-23 f-17
~anad u-17
~lad b-28 c-16 g-18 h-25 k-17 l-28 m-24 s-20 u-32 v-23
""",
    """
becom* d-19 o+17
no$ a-32 c-40 e-33 f-23 i-33 j-31 k-23 m-20 n+36 o-18 p-23 r-30 s-29 t-20 u-42 v-37
of__@sick m+16
~<acr m-22 n+16
~ona f-17 h-24 l-27 n-33 o-17 q-22 s-20
~otro a-16 c-17 h-21 i-22 j-22 k-26 m-23 o+20 p-19 q-33 u-22 v-19
~yer> a-26 b-22 c-18 d-25 g-19 i+18 j-20 l-20 n-22 o-21 p-18 q-15 r-20 s+17 u-24 v-16
""",
    """
@visit_would a+15 m-20
not:use v-15
on_i m-16
who_can a-20 h-15 i+15 m-24 q+16
~<san m+16
~ejos j+20 m-23 r-16 u-16
~ent c-37 d-24 e-61 f-16 h-27 k-27 l-37 n-19 o-27 p-37 q-29 r-33 t-16
~ith a-20 c-39 f-40 h-23 j-20 k-16 s-19
~subo m-18 r+16
~yped m-20
""",
    """
@howmuch_me a-19 d+22 m-31 n-16 p-16 q-17 s-16 u-17
^sup a-17 c-16 d-17 e-26 f+29 g-16 i-16 j-19 l-19 m-29 r-15 t-20 u-21
got__@body b+23 m-22 o-19 p-15 r-23
how_to a-23 b-21 d-23 g+28 i-21 k-18 l-21 q-16 u-31
importa$ l-18
this__@treat j-17 u+19
ya__con m-16 q-16
~<bru e-19
~acco d-28 m+23 u-16
~jor a-22 b+16 d-23 g-21 h-24 j-20 k-20 n-24 p-18 q-26 r-22 u-28 v-26
~rai a-32 b-30 d-41 g-29 h-30 i-29 j-33 k-20 l-27 m+20 q-22 t-19 v-16
""",
    """
conse* g-17 i-19 m-22 q-19
es__@treat a-16 m-18 s-18 u+25
i__standing m-15
no_veo j+18 m-18
show__on m-15 u+18
smoke m-16 n+24
the_front a-16 d-25 l-19
you_for m-23 t+18
~<nue d-23 g-17 i-18 j-20 l-25 n-17 o-17 p-15 s-21 u-18 v-16
~hal b-29 c-22 e-31 f-26 g+20 i-28 k-15 n-29 o-22 q-30 s-22 t-20 v-21
~rmal a-17 d-16 g-18 j-19 n-21 o-20 p-17 s+16
~sine a-19
""",
    """
me_puedo a-26 n-17 o-26 q+24
muy_caro d+16 u-21
where__the a-16 d-20 m-21 r-17 u-19
~aco b-25 c-17 g-21 h-16 i-17 l-19 r-15 s-16 u-32
~ived i-18
~won m-16
~zar> n-18
""",
    """
^zxcvb e+16 m-16
contact_me l+19
is__of a-15 d-41 g-28 h-20 m+27 n-27
me_directions i-22
not:@door j+26 m-26 r-25
not:message l+18 m-24 v-20
to_@spanish c+19 m-23
~ono a-16 c-20 g-26 j-28 o-26 p-17 s-20
""",
    """
lo e-36 h-53 i-19 j-56 k-40 l-41 n-23 o-32 q-60 r-55 v-21
new__dis i-16 m-19
recoge p+20 q-28
speak_to i+26 m-26
~<ll a-31 b-48 c-20 d-20 e-43 f-46 g-47 h-17 l-20 o-25 q-18 t-46 u-22
~<wei a-18 m-30 o-17
~wif m+18
""",
    """
es_usted u+20 v-24
not:want a-32 b+21 k-30 n-15 q-21 t-19 u-23
not__and o-19
sign b-18 c-21 d-24 h-20 i-27 m+20 n-16 o-26 p-19 r-19 s-20 u-32 v-27
your b-21 c-29 e-24 f-20 g-19 n-39 o-34 p-31 q-43 r-35 s-26 u-23
~mist a-16 k+15 l-22
""",
    """
^save b-16 r+18
al__no b+19 m-21
en__del b-16 o+16
fav m+19
o__# e+16 m-16
pasame a-23 i+17 m-19 q-17
ya_esta m-16 p+16
~<ch c-37 e-57 f-50 h-59 i-28 j-62 k-17 l-16 q-19 r-26 s-65 u-46
""",
    """
and__home q-17
stop a-62 b-65 c-48 d-73 e-74 f-65 g-70 h-47 i-46 k+20 l+62 o-51 p-42 q-66 r-21 t-56 u-75 v-27
~<ba a-45 c-25 e-61 f-28 g-24 h-73 i-27 k+16 l+15 n-22 o-44 p-17 s-34 t-36 u-32 v-33
~aje> a-21 d-20 j-17 m-24 q-18 s-21
~pid b-16 i-16 o-17 u-19
~wak a-22 m+18 n-17 p-19 r-18
""",
    """
el_@place j+17 m-20
have__any m+17
salgo_de d-18 n-21 o-16
the_light m-19
yes a+15 b-30 c-28 d-31 e-31 f-25 h-20 i-28 j-34 l-27 m+16 o-29 q-33 s-19 t-24 u-38 v-32
~cen a-28 b-32 c-23 e-19 f-21 g-35 h-22 i-31 k-25 l-34 n-20 p-28 q+17
~ish d-23 g-28 h-16 i-21 j-21 k-19 q-22 u-27 v-17
~rde> m-18 n-15 u+15
""",
    """
a_@drink m-24
am__right g-16 m-19 s+17
i__scared m-18 p-17 v-18
~blan a-15 d-16 q-17
~maki a-16 m+16 n-18 r-21
""",
    """
@call__off b+22 i-22 l-15 m-20
i__job a-18 b-20 g-20 i-25 j-25 l-18 m+25 n-24 o-19 q-19 r-16 u-16
que__dan m-17
~ndl d-19 g-22 h-16 m-24 n-19 p+20 q-27 r-16 s-16 u-19
~rlie i-17 j-18 m-21 o+16 u-16
~siem v-16
~vame b-23 m-24
~vcx e+18 m-19
""",
    """
a__if d+16 m-24 n-16 r-18
breakfast d-18 n+20 q-15 s-16 u-17
que__id d-21 n+24 q-17
the__@price d+17 j-26
we__there a-18 m-27
what__if u-21
~ghwa r+16
~spee m+21
""",
    """
can__@clinician a-20 m-16
decidi__@cancel m-15
estoy__el d-23 g-22 j-21 q-17 u-18
hit_@stop k+35 l-30 m-31 n-17 r-22
que__esto l-15 u+20
~sim m-15 u-18
~stai j+16 n-15
~suit n-15
¿_@vehicle j-17 m-18 q+16
""",
    """
accept_@pay m-17
milk a-27 h-16 i-20 k-17 l-18 m+40 o-18 q-18 r-24 s-23 u-22
parenle l+20
puede__en c+20 i-32 k-18 m-25 n-29 q-23
quiten u-17
to__lot m-16
~thr c-20 k-17 n-21 o-19 t-18
""",
    """
a_live m-19
quien* a-19 b-16 q-18 v-16
reached_a m-15 v+16
~<nl e+24 f-17 l-16 m-25
~cce h-26 i-24 o-15
~chof a-18 b-20 m-19 o-19 q+16
~ett d-44 h-28 j-29 l-21 n-35 p-20 r-25 s-23
~ito b-16 c-17 e-42 f-32 g-35 j-38 k-16 p-36 t-28 u-30 v-36
""",
    """
me_at a-19 h-16 m-21 q-18 r-16
turne* a-18 p-16 r-17
~oles l+22 u-16
~onib d-16 m-18
""",
    """
all_take a-34 b-27 d+20 h+21 j-17 l-27 m-26
aviso e-16
de__este v-15
i__come d-20 m-25 q-16 u+17
will__there a-16 b+21 d-20 m-29 n-21 o-22 q-26 u-17
~ued b-25 c-17 d-17 e-45 f-30 g-26 h-20 j-16 k-20 l-61 m-24 p-28 r-28 t-21 u-56 v-59
""",
    """
como_en m-19 s+19
do__shut a-15 m-17
if__want a+16
possible d-16
to_take b-28 l-21
we__do a-15
~ron b-43 c-30 e-37 f-16 g-44 k-33 l-35 n-54 p-44 r-22
~wai c-19 d-28 h-18 l-22 m-27 o-15 p+15 s-17 u-21 v-18
""",
    """
^ask a-16 b-22 h-19 i+16 m+18 o-21 p-16 q-19
is_good f+18 g-18 h-16 j-21 l-17 n-25 o-21 p+15 q-18
~eig a-16
~eone g-29 j-23 k-20 l-24 m-17 n-18 r-22 s-17 t-22 u-15
¿_un m-16 n+20 u-19
""",
    """
el_puesto m-17
on__that m-21 q-16
portugues$ c+15
runni* a-24 f-27 h-21 n-21 q-18 u-19 v-17
seein* d-18 g-24 h-16 i-22 j-20 l-29 m+25 n-21 o-25 p-17 q-17 r-21 u-27 v-16
~chu a-20 l-15 q-15
""",
    """
guys_take a-16
is__@drug d-17 l-15 m-28 n+18 u+18
stahp c-16 i-17 k-18 l+22 m-20
the_@hours m+18
um g+16 m-18 t-18
~<bre d-15 e-17 j-18 u-21
~<er a-24 d-20 i-22 j-19 l-20 n-21 o-17 q-21 r-17 s-19 u+15
~xto> l+18 m-15
""",
    """
can__again a-20 d-19 h-15 j-16 l-19 m-27 n+20
getting__more v-15
new_@insurance d-22 m+16
not:es a-27 b-31 c-23 g-39 i-30 j-39 l-33 m-28 n-23 o-22 p-18 q-26 s-23 t-17 v+41
~eno a-29 b-15 c-24 e-28 g-30 h-25 j-28 k-18 l+16 n-33 o-15 u-31
~enu> a-17 c-19 d-27 f-16 g+38 h-20 i-26 j-20 l-16 m-31 n-20 o-18 u-29 v-17
~scor m+22
""",
    """
^brb e-42 f-26 l-22 m+34 t-16 u-18
can__send a-17 d-24 g-25 k-16
carro b-23 d-22 i-23 m-16 n-20 q+19 u-17 v-22
eso__para a-24 j-20 p-16 s-18 u+17 v-17
got__to b-17 m-22 p+15 q-16
is__soonest a+17
~acie g-22 h-16 n-19 r-24 s-17
~nyt b-34 f-15 g-28 h-30 i-22 r-23 s-26 v-22
~ork> a-27 b-50 c-25 e-25 f-21 j-40 k-34 s-23 t-23 u-19 v-19
""",
    """
@vehicle_to j-26 m+25 q-23 r-16
am__@stop l+17 m-19
i_getting g-16 l-19 u+16
the__away m-19 s+17 u-21
vive m-18
what__an a-18 d-18 m-17 u+20
you_are a-20 b-16 d-25 g-27 h-29 j+21 k-19 l-25 m-34 n-17 q-16 t+17 v+18
~eca m-21
~ozc m-16
~riod m-17 n+19 q-15
""",
    """
hw d+18 i-19 l-19 m-26 t-18
i__down o+15
not__any d-19 g-16 m-35 n-17 r-17 u-22
what__about d-20 m-21
~<agr a-18 b-21 f-15 i-16 m-27 o-17 u-15
~ela> a-16 l-18 m+18 n-15 o+23
~lkj> e+19 m-17
""",
    """
french m+17
in__text l-19 m-17
pueden_@call a-22 i+23 k-16 m-25 n-15
puedo_@move a-16 h+15 m-20 n-23 q-18
the__back k+20
top__the f+18 m-17 n-16
~rmen m-21 u+16
~yer a-26 b-22 c-18 d-25 g-19 i+18 j-21 l-20 n-22 o-21 p-18 q-15 r-20 s+17 u-25 v-17
""",
    """
do__treat g-21 h-16 j-17 n-19 u+16
have__entro m+16
latest h+19 m-17 u-15
~<oka e-16
~ify d-16 i-17 j-18 l-20 m-23 n-20 u+18
~lowe i-19 j-18 n+17 r-17 u-17
~resu a-26 b-19 c-21 d-21 e-19 g-29 h-16 j-18 k+30 l-30 n-15 q-20 t-16
""",
    """
time_can h+16 m-21 n-18 o-15
you__evenings h+17
~<te a-16 b-47 c-45 d-16 e-70 f-44 h-26 j-26 k+15 n-23 o-21 p-16 q-36 r-43
~ist> b-24 c-40 d-44 e-33 f-23 g+19 h-29 i-19 j-23 o-18 p-36 r-43 s-31 t-35 u-42
~rla m-22
""",
    """
^could a-19 b-28 d-16 l-30 p-30 r-16
a_number a-29 d+19 g+16 i-24 j-21 l-23 p-18 u-30
estoy_a m-21 r+19
eta b-20 d-16 e-25 h-20 i-16 m-29 o-21 p-20 q-18 r+36 s-18 v-16
he__the m-20
is_an d-19 m-25 u+18
me__@visit a+22 b-41 g-16 i-33 j-21 l-25 q-22 r-32 s-21 u-15
si__a m-19
sin_@eat n+17
~crat m-20 n-15 u-16
~inon m-24
~pila r-15
""",
    """
^someone a-20 h-23 o-20 p-19 q-22 u-17
i_must m-17
relea* a-16 d-17 g-18 i-20 l-15 q+16 r-20 u-27
~nge a-16 c-25 e-15 g-31 h-22 i-37 j-35 m-20 q-19 s-19 t-22
~vel> m-21
""",
    """
@insurer__up d+18 m-15
where__this j+16 m-17
~<hur g-18 j-17 n-22 p-21
~aper g-21 j-18 o-22 q-15 u-23
~oger d-18 i-23
~pai g-26 i-18 j-22 n-28 s-18
""",
    """
a_free d-15
aviso$ e-16
can__wear a-17 m-18 n+28 o-16 s-24
eggs l-21 m+30 n-20
me__lista l+15
mil b-19 m-21 t+26
~ega> a-19 n-17 q-15 r-20
""",
    """
do__about b-17 d-25 u-21
my_oil m+23 o-22
~acu m+16
~alk d-17 e-23 f-26 h-25 i+18 k-30 l-41 m-18 n-39 o-35 p-43 s-35 t-25 u+16 v-27
~voc a-17
~xpla a-15 d-22 j-15 u+17
""",
    """
like_a a-18 m-30
what_number u+16
~ngs> b-22 c-20 d-26 e-15 i-18 k-21 q-27 r-22 t-18
""",
    """
alguien__que i+17
going__to m-19
good_do l+17 m-17
number__me l-17
why_do a-17 d-17 i-22 j-18 l-19 n-16
~<atr a-18
~oost a+20 o-15
~wond m-16
~xped a-16
""",
    """
me_@call b-19 c-17 g-15 i+15 l-18 m-24
run$ d+30 g-20 m-21 u-24
the_success d-18 m-18
up__it b+18
~<wan a+19 d-35 e-21 f-19 j-27 m-20 n-34 p-38 q-26 r-42 s-33 t-35 u-28
~ecet a-18 i+25 k-15 m-29
~hast a-20 m-22 q-23
~iso> e-17 u-17
~rme> a-19 b-46 d-16 e-22 f-24 g-30 h-31 j-18 m-21 o-20 p-17 v-30
""",
    """
dogs a-16 m+28 n-21 u-26
encan* m+19
make_an b-16 o-15 u-18
need__get b-16
running a-24 f-27 h-21 n-21 q-18 u-19 v-17
should_we m-20
~<hol a-33 c-19 d-34 e-32 f+20 g-17 h-22 j-27 k-20 l-23 o-15 p-22 q-27 s-23 t-22 u-33 v-19
~dict a-15 d-15 j-17 n-24 q-15 u+20
~eal> c-17 d-16 g-18 h-21 i+20 l-20 n-15 o-20 v-22
~ger> a-19 c-20 g-24 h-21 k-21 m-22 s-25 u-39
~oda a-24 b-21 c-31 e-23 g-26 j-21 k-26 l-19 p-32 q-25 t-16 u-48 v-31
~rug h-16 n-24 p-19 u+19
~uggl a+16
~writ a-20 i-21 n-17 o-15 p-15 q-19 v-16
""",
    """
@book__@date a+17
@person_i m-18
@relative__anything n+17
am c-39 d-18 e-51 f-61 h-59 i-41 k-18 l-31 m-26 n-25 o-36 p-22 q-18 t-37 u+24 v+26
could_my c-19 i-19 m-22 n+16 p-18 r-15 u-16
mismo b-24 d-17 k-17 l-16 v-18
puedo__a o-17 q-19
re k+21 l-18 m-17
un_@symptom s+18
you_in m-35 n-16
~<kn a-35 b-17 d-34 e-34 h-47 i-32 j-40 k-21 l-23 p-39 s-27
""",
    """
@book__ok a-17
^last m-16
de__a m-26 o-23 u-15
the_iv m-25 s+18
un_@relative m-21 p+24 q-23
~boy m+17
~tut g+21 j-18
~uali m-22 u+18
""",
    """
denti* a-21 n-19
me__@relative b-16 m-29 p+19
of_gas d-19 m+21
they__to d-15 m-25 u+17
~<ur b-18 d-21 m-27 u-26 v-16
~corn j+19 o-17 u-18
~eeze m+16
~ndi> b-17 u-15
""",
    """
for__i h-15 n-19 u-18
tiempo a-19 d-24 h-16 o-16
~oev m-17
~una a-19 h-16 r-17 u-16
""",
    """
^about a-16 d+27 m-23 n-19 u-22
how__today f+23 h-23 m-23
la_@relative m-18 q-17
next_@month b-16 m+18 o-20
not:do b+25 c-19 h-15 j-31 m-27 n-30 r-21 s-15 v-26
question a-15 n-18 o-15 r-15 u-16
socks l-17 m+17 v-19
~emb a-18 b-16 g-17 m-18 p-19
~gos d-19 g-16 u+18
~ific a-17 g-16 m+15
~sic b-23 c-16 d-26 e-20 g-22 h-16 i-22 j-16 l-24 m+24 o-17 p-15 q-23 s-15 u-28
""",
    """
algo b-25 c-21 h-35 j-23 l-25 m-37 p-23 q-28 r-34 t-16 u-17 v-19
bf b-17 m-23
finish$ a-16
i__consent l+17
january c-16 i-20 m-20 o+29
over_the a-18 i-18
que__@relative m-17
~jkk e+17 m-17
~pia> a-20
~vean a+20 m-16
""",
    """
a__back i+16
bail b+18 m-19
luck m+16 t-16
me_that m+19
~<emo b-16 u-16
~all c-45 e-32 f-28 g-34 h-29 l-52 o-19 p-55 r-23 s-41 t-21
~brie a-16 h+19 m-21
~casa a-19 b-22 c-21 d-17 j-24 k-22 l-18 m+16 n-18 o-20 u-18
~cept b-19 c-21 d+15 e-21 f-24 g-17 h-31 i-31 j-31 l-27 o-19 p-19 r-18 s-19 t-16 u-29 v-22
~gen> a-16 s-16 u-15
~hav d-17 e-28 f-31 g-21 h-18 l-26 m-20 r-53 u-25
~loo f-24 g-26 h-28 i-19 k-24 l-27 o-35 p-25 u-34
~ucks m+18 n-16
""",
    """
and__@visit b-18 m-18 u-16
el_@treat c-21 e-18 f-16 g-26 h-19 i-24 j-30 k-21 l-25 m-38 o-31 p-21 q-26 r-23 t-15 u+19 v-25
llevarme m-22 n-21 p+19
my__been a-16
we__at r-17
~<beg m-20 n-16 u-16
~sel a-23 b-28 f-15 g-31 h-31 j-34 r-29 s-23 t-25 v-30
~ubs a-17 b-18 c-18 e-17 g-18 i-18 k+15 u-30
""",
    """
ando__el m+18 s-18
days_is h+16
pastilla m-15
place__the m-16
pongo b-24 d-27 f-19 g+28 i-23 j-21 l-20 m-38 o-25 p-17 q-25 r-17 s-21 u-30 v-15
~<deb a-21 c-17 d-24 e-18 f-20 h-16 i-25 j-21 l-24 m-26 o-19 p-18 q-23 r-21 s-19 u-34 v+24
~<pl e-55 f-53 h-40 l-15 n-22 p-52 q-34 r-20 s-54 t-28 u-25 v-20
~ogr m-16
""",
    """
^al m-20
barista$ u-16
my__your l+23
not:me a-35 c-45 d-53 e-45 f-38 g-23 h-42 j-60 k-49 n-65 p-73 q+22 s-35 t-43 u-50 v+26
notic* a-15
para_el b-29 d-23 h-18 k-20 n-15 p-18 r-24 v-17
~tch a-26 d-31 g-24 h-22 j-27 r-24 s-18 v-18
""",
    """
@call__when m-18
a_job i-19 j-18 m+20 n-18
tengo__ayuda g-16
there_another a-17 m-17
~nten i-19 l-16 q-19
~vers a-23 g-20 h-22 j-21 l-19 n-20 p-28 s-18 t-17 u-23 v-20
""",
    """
anxiety m-20
i__you b-16 c-21 h-28 i-24 n-39 o-40 p-18 q-30 r-27 t+23 u-47
to__again l-18 m-15
~anc c-27 e-26 f-26 g-34 h-31 k-33 p-31 q-21 s-20 t-15 u-23 v-33
~plu d-17 g-19 i-27 j-20 k-21 l-25 m+19 r-19 u-23
~use> c-22 d-23 n-15 o-24 p-17 q-19 s-19 u-19
""",
    """
i__lol a-16 b-17 g+18 n-20 r-17 s-21 v-25
mi__se a-21 c-22 d-19 n-20 o-22 p-31 q+23 u-19 v-20
se_paga d+22
sent__my i+18
take__home a-19 b-16 m-28 n-26 p+26 s-17
walk__it g+17 u-21
would_like d-31 m-16 n-23 q-23 r-23 s-15 u-44
~uelt d-16 g-15 l-23 m-29 p+19 u-16
~wn> c-20 f-16 g-32 k-19 l-28 n-34 p-17 t-15 u-21 v-19
""",
    """
^@clothes a-25 c-22 d-30 e-24 f-26 g-30 h-21 i-30 j-30 k-22 l-24 m-40 n+40 q-23 r-22 s-24 t-16 u-31
not:@stop a-18 b-22 c-20 d-19 g-23 i-28 j-25 l-48 m+48 n-27 o-21 p-15 q-23 s+17 u-18 v-33
seeing d-18 g-24 h-16 i-22 j-20 l-29 m+25 n-21 o-25 p-17 q-17 r-21 u-27 v-16
to_go i-20 m-20 o-18
week$ c-15 d-25 g-22 j-18 k-15 l-22 n-27 r-17 s-27 v-25
~ques a-16 b-23 d-17 j-22 l-24 n-27 o-27 p-21 q-21 r-23 s-23
""",
    """
^mi e-40 f-43 g-47 h-40 i-43 j-26 k-23 l-56 n-20 p+16 r-30 s-27 t-47 u-43 v-43
a_alguien n-17 o-20
is__one o-15
~<ocl m-16
~alio d-15 j-16 r-21
~dano m-18 n+15
~down g-24 i-20 k-17 l-22 n-17 u-22
~til b-43 c-25 d-51 e-22 f-30 g-38 j-18 m-26 p-21 s+23 u-23 v-27
""",
    """
@stop__@medicine m-29 n+28
cierran a-26 h+36 i-15 j-16 m-44 n-20 o-28 u-17
do$ b-19 d-28 g+24 h-29 i-23 j-41 m-42 n-19 o-18
twice a-17 b-17 g-21 k-16 l-17 m-26 n-16 q-18 r-17 t-18 u-17 v-17
~asa a-23 b-50 c-40 e-31 f-28 g-17 h-44 k-39 l-39 n-16 r-22 v-29
~imer b-16 h-19 i-15 k-15 l-24 m+19 o-22 r-19
~rch a-16 b-15 d-16 j-15 l-16
""",
    """
antes__la n+21
if__a m-20
not__@visit o-19 q-15 v+21
que__con a-16 m-18
slide m-24 o+20
the_mail m+20
this__it m-25
~hg> e+17 m-18
~ory a-15 l-16
~urin d-17 m-25
""",
    """
alo$ e-18 f+22 m-21
~copy e-16 f-16
~just a-26 c-26 e-24 f-27 j-15 k-33 p-18 s-32 t-18 v-24
~meet a-17 m+20 o-18
~perd a-16 d-16 e-16 f-15 h-16 i-16 l-16 n-18 p-19 q-16 s-17 t-16
~ppy a-21 b-26 d-18 e-19 f+17 g-17 h-22 i-18 l-17 o-18 q-17 t-19 u-25
~uage c+22 u-22
""",
    """
@drink_count m-25 n+18
my__turn m-18
not:forget b-20
standing m-16
story$ l-16 r-16
to__an a+26 b-18 m-18 o-16
~<cow m+19
~crea d-17 n-15
~irl> a-16
~jfk e+21 m-19
""",
    """
a_ir b+28 i-16 k-17 l-16 m-25 q-31 r-16 u-22 v-15
gave_you i-18 m-21 u+15
is__@symptom g-22 m-23 n+17 u-17
nauseous m-19
que__a b-23 c-15 d-20 g-17 i-24 j-19 l-25 m-19 n-29 o-29 p-17 q+19
quija* s+17
with__@visit m-22 u-20
~ngin b-15 m-16
""",
    """
before_we a-15
break e-16 u-16
hasta a-19 m-20 q-23
hearing d-17
i__just a-16
need__time a-16 b-16 o+20
not:more a-17 c-20 d-22 f-15 g-21 l+21 m-55 n-26 r-25 s-22 u-42
numero_@wrong l-25 v+18
reactivate k+16
se__mas c-15 n-15 o+17
texting_me a-31 g-35 i-30 u+16
~<poi m-18 u+16
~dig a-21 c-16 d-25 e-15 n-24 q-21 r-22 s-21 v-17
~vega m+18
""",
    """
affor* m-16
same__as j+18 m-25 u-21
the__place a-21 v-18
to_have a-28 i-25 l-17 m-42 p-27
war m+21
~full a-18 u-18
""",
    """
#_and b-17 l-15 m-30 o-17
@relative__not m-33 n-19 o-22
@texts__vez k+15
be_my a-19 m+17 n-19 q-17 u-17
ex__to m-20
from_the d-18 f-17 j+18 n-26 u-31
how__the b-15 g-21 h-22 j-24 s+20
is__like d-29 i-24 m-17 u+19
no__home q+19
not:puedo a-15 n-20 o+22 q-22
que__@treat a-25 g-16 j-16 s-19 u+23
signed__for m-15
sin d+17 e-15 f-17 g-33 h-23 i-35 j-47 k+16 l-36 m-29 o-40 p-37 q+35 r-37 t-23 u-39 v-30
where__was m-22 s+16
~<bai b+15 m-25 o-16 p-21
~oas m+18
~oot> o+16
~rve c-15 h-16 j-26 k-17 l-21 p-16 q-26 r-15 s-24 v-22
~seri a-18 d+17 u-17
""",
    """
checks m+17
it__for j-18 n-21 o-16 q-20 s-17
paseme_con i+19 j-18
pon$ m-18 q+22 s-17
trade_with o+15
yo__@visit a-19 v+17
~<ah c-23 d-33 e-31 f+16 i-29 j-26 l-24 o-16 p-22 q-28 s-26 t-29 u-27
~ere> c-17 d-16 e-42 k-46 o-16 p-15 q-19 t-45 u-30
~lue b-23 c-16 e-17 h-20 i-22 j-24 k-15 l-30 n-28 o-19 q-16 r-20 t-15 u-19
""",
    """
did__see h-15 m+21
forget__@visit b+20 m-22
nah a-22 b+17 c-15 d-18 e-16 f-20 g-16 i-16 j-21 l-22 o-22 p-18 t-23 u-23
nueva d-17 j-16 k-16
says__is m-21
""",
    """
@person__i u-18
a_bit u-17
back__@english c+18 k-15 m-19
bad_to m+19 n-21
take__@symptom m+17 n-17 s-16
~mbr b-17 i-17 j-16 m-26 n-17 o-15 q-24 s+16
""",
    """
=beside:prep_question a-25 d-26 g-16 j-22 r-16 u-27
block* u-19
is__out l-16 m+17 o-18 u-23
put_me b-16 d-25 g-21 h-20 j-16 k+23 l-21 m-32 n-15 p-18 q-20 r-19
~isco d+19 i-18 l+17 m-33
~unk> s+15
~ups l-17 n-21 u-16
""",
    """
@medicine__it n+19 u-19
a__my b-20 m+16 n-25 o-24 r-19 u-22
dad g-19 k-18 l-23 m-16 o-21 q-22 v-16
i__permission k-20 l+21 m-15 q-17
i__wedding m-19 n+17
near__@vehicle j+19 m-22
not:you a-22 b-28 d-19 g-15 h-20 i-28 k-18 o-22 q-29 r-20 v+15
oh e-27 m+16
quien__el i-16 m+19 u-21 v-23
ticket m+17
want__my m-15 o+15
~rary m+18
~vai b-20 f-16 h-19 j-22 l-15 n-24 r-15 s-18 t-21 v-16
""",
    """
the__this g-21 j-18 m-18
to_pick a-20 i-16 m-16
where__sign a+21 j-15 m-25
~<dk e+19 m-20
""",
    """
campus m-16
i__@cancel a-21 b+15 d-21 g-17 k-21 l-21 r-21 u-16 v-21
""",
    """
is__take j-17 m-16
it__to b-35 c-26 d-15 f-28 g-30 i-40 l-28 p-36 r-29 t-20 u-42 v-19
la_que m-16 q+17
next_one a+15 b-16 m-15 o-16
night_before n+18
not:soy a-18 b-30 c-23 d-26 e-17 f-21 g-25 i-27 j-21 k-16 l-31 m-41 n-26 o-24 p-21 q-30 r-19 s-23 u-26 v+47
~egui a-15 i-22 m-24 q-23
~rad b-30 d-15 f-19 g-20 h-26 i-27 j-27 n-31 o+16 p-29 q-32 u-31 v-27
~ter> a-18 b-18 d-31 e-38 f-36 g-53 i-20 j-58 l-47 p-19 t-38 u-17 v-36
¿__tengo d+16 n-23
""",
    """
^dar b-15 l+17
voy__@late r+20
y__@vehicle m-17
~<awe m-20 t+22
~<net a-20
~<pou m+19
~desp b-25 c-16 d-25 g-22 h-25 i-20 j-16 l-21
~lik b-20 d-22 e-22 f-22 g-21 h-23 j-18 n-17 p-31 q-23 t-22 v-34
¿__@pay j-17
""",
    """
@book_my a+27 m-20
@fetch__dia d+15 n-16
must_be b-15
~onse g-17 i-19 m-22 q-19
~ugar d-15 g-16 h-19 l-17 n-24 p-16 q-21 s-19 v-20
""",
    """
a__de j-23 u-21
encontre i+16 j-18 m-18 r-15
he_is a+15 d-18 i-17 m-20 p+16 q-28 r-16 u-17
lugar$ a-16 j+17 m-19 r-19
magaz* m+18
shoes a-15 d-23 i-17 j-16 l-23 m+25 q-18
you_do b-16 c-20 f-20 g-32 i-25 j-41 l-21 m+19 n-44 q-29
~guen a-17 m-27
~scal m-20
~uff> a-17 d-17 h-18 j-21
""",
    """
i__told d-19 m+20 n-18
take__on q-16
~<lis c-34 d-39 e-18 f-18 h-32 i-16 j-49 m-19 o-33 r-37 s-32 u-46
""",
    """
@relative_and m-25 n-15
con_el b-35 c-17 d-33 h-19 l-25 m-41 n-18 r-30 v-22
is__going a-19 b-36 d+23 g-17 h-18 j-36 l-15 m-24 o-21 p-22 r-29 s-20 u-17
~ahp c-16 i-17 k-18 l+22 m-20
""",
    """
@open$ b-34 c-27 d-53 e-25 f-36 h+26 i-45 j-19 k-26 l-34 n-42 o-52 p-34 q-37 s-38 t-31 u-46 v-36
@relative__el a-18 b-16 m-24 p+18
bajo__la m-17
esperen b+21 l-16 m-23 r-17
has b-34 c-30 d-18 e-24 f-24 g-30 h-32 i-22 k-27 l-16 n-26 q+23 t-32 v-22
los a-29 b-46 d-53 e-41 f-24 h+23 i-20 j-23 k+35 n-17 o-37 p-49 q-34 r-33 s-49 u-30 v-39
minute$ r-18
quiero_dar a-18 b+16
so__to a-25
someone__can i+15 o-16
~<gen b-28 c-19 e-18 f+19 g-24 j-18 k-26 l-25 m-19 n-21 q-23 r-15 v-24
~fmla m+18
~rect l-16 o-15 u-16
~sac a+19 b-23 d-23 g-26 i-21 j-21 k-16 l+17 n-26 q-21 r-20 s-18 v-18
""",
    """
@call_back i+17
^por a-37 e-18 f-17 g-38 h-30 i-40 j+22 k-20 m+16 n-19 o-32 p-23 q-22 r-24 s-25 t-22 v-21
is_your d-35 f-27 g-26 h-15 i+19 j+22 l-20 o-15 t-30 u-35 v-23
me__@call a-31 b-20 g-15 i+35 k-18 l-29 m-30 n-28 o-29 q-31 v-21
~dge> m-20 r+16
~erv d-20 f-16 i-26 j-23 m-18 o-27 p-20 r-18 s-25 v-17
""",
    """
pago m-21
the__in b-20 e-16 j-43 k-20 m+27 n-24 o-16 p-15 q-20 s-18 u-32 v-17
~<giv c-17 f-15 h-22 j-25 k-26 l-24 n-19 p-30 s-22 v-34
~aro> a-21 b-22 d+24 i-18 j-30 m-31 o-19 q-24 u-42 v-20
~dati a-20 f-15 m+23
~ffor m-16
~ind> a-29 b-15 c-32 e-27 f-27 g-20 h-16 i-42 o-21 p-38 v-43
""",
    """
abre g+18 h-21 j-15
~pray o-15
~rrie i-17 m+18 u-15 v-16
""",
    """
@move__again k-16
@ride_to m+27 n-16 o-15 q-24
agreed a-19 b-17 d-16 k-18 o-18 p+15 q-17
arizo* a-16
insurance a+20 c-20 d+15 g-27 i-21 j-35 k-18 l-21 o-34 p-27 q-49 r-22 s-27 t-20 u-38 v-21
no__@machine i+17
plata n-23
~uff a-21 d-20 h-18 j-21 o-16
""",
    """
an_@traffic m-19 p-17 q+16
go_to i-18 j+15 m-24 o-16 q-22
my__needs p-18 q-16
quede a-29 c-26 d-20 g-18 i-29 j-25 k-20 n-37 o-35 s+15
what_now a-16 b-15 d-25 f-18 g+35 h-23 j-28 m-31 o-17 q-17 u-27
~bein m-19
~nd> e-43 f-43 h-30 i-27 q-31 t-18 u-36 v-62
""",
    """
a__voy j+15 m-24
ask_the a-19
cancel a-48 b+62 c-45 d-40 e-51 f-45 g-52 h-45 i-48 j-46 k-48 l-21 n-52 p-44 q-29 r-21 s-42 t-42 u-60 v-46
ese__¿ n-16 o+18
fecha__favor b-18 o+16
got__# h-15 o-22 r-16
to__first m-16
too_@late a-16 d-18 h+20 j-25 q-16 r-20 u-18
~keep a-21 b-16 c-18 d-20 i-20 j-21 p-20 q-24 t-16
~tow a-25 b-22 d-27 g-15 h-20 n-22 s-19 u-26
""",
    """
do__@food m-23
it_covered m-16
nomas m-27 q-17
when__a i+21 m-21
~mero a-34 b-34 c-30 d-36 e-20 f-19 h-26 m-18 n-26 o-38 p-27 q-24 s-25 t-17
""",
    """
aqui_no g-17 m-30 q-18 v+26
de__esta h-18 u-16 v-16
for_now a-17 g-16 n-15
is__about d-19 m-19
tengo c-29 e-24 f-28 g-16 h-27 k-29 l-26 m-36 r-34 t-33 u-21
use_my d+16 m-19
viejo* j-16
you_@move a-19 d-15 h-20 i-16 q-22
you_want a-32 b-21 h-16 i-31 l-21 o-18 v+17
~urs a-22 e-17 f-17 g-16 h-19 i-26 k-18 p-16 q-18 s-18 t-18 u-18
""",
    """
^quiten m-17 u-15
i__type i+15
me__bien m-23
que_quiero a-23 i+16 m-18
~<tha a-19 c-15 e-37 f-55 g-27 h-46 i-34 j-15 k-19 l-55 p-18 r-23 u-23
~apt m+18
~hess n-16
""",
    """
@parking_lot m-18
do__donations m+17
fax a-18 m+18
to_@drug b-15 d-19 r-15
~apto m+18
~ias b-24 c-18 d-24 g-17 h+17 i-22 k-20 n-29 q-22 r-16 t-20 u-29 v-20
~mos c-18 d-24 f-16 g-26 h-15 i-16 j-25 k-16 n-26 p-25 r+17 v-26
~nven m+19 u-18
~tly> d-17 g-15 m-23 n-15
""",
    """
a__@treat i-16 u-20
who a-19 b-59 c-15 d-36 e-66 f-63 g-69 h-64 j-53 k-51 l-52 n-62 o-62 p-43 q+16 r-53 s-59 t-56 u+53 v+16
~demo m-23
~evo> a-17 b-20 c-23 d-31 e-17 g-25 i-26 j-29 l-30 n+22 o-18 q-23 u-29
~ews d-22 i-16 m+25
~xist m+19
""",
    """
and__am m-17
con__@relative a-17 b-24 n-20 p+16 v-15
not:@treat o-17
right c-19 e-23 f-19 i-32 k-20 l-23 p-21 v-24
sigo a-21 b-18 j-15 m-30 o-19 p-18 u-15
~enl a-20 g+16 i-19 j-25 m-35 p-15 q-15 r-18 u-21 v-20
~siga l-22
""",
    """
@insurer_mi m-15 p+21 q-17
be__after n-17
do__the a-18 g+16 j-29 l-21 m-18 v-18
got__an m-17 p-16 q+16
got_somebody h-17 i-20 p+18
it__work d-16 g-21 m-32 u+18
name_is m-18
~chur a-18 d-16
~df> e+23 f-16 m-26
~emo a-18 c-29 d-29 e-24 g-27 h-20 i-33 j-26 m-22 s-27 u-24 v-33
~ster b-25 c-18 d-22 g-23 h-25 j-20 k-25 o-25 p-16 r-24 v-24
""",
    """
#__de o-17
@texts__a m-16
a__somebody a-15 i+20
ahorita d-16 m+16 t-20
cual__entro j+15
le_pongo g+20 n-23
no_puedo a-15 n-20 o+22 q-22
not:leo m-20
quedan m-17 u-15
want__me m-17
where__guys j+18
~<gol u-26
~ico> a-17 c-18 d-30 j-28 n-20 p-17 q-23 s-21
~ino a-19 b-26 g-21 i-21 j-20 p-17 q-22 u-28
~itho m-28 u-18
~ssis a-16 b-16 e-16 g+24 i-18 l-26
""",
    """
@stop_la m-27
@visit__the a-41 d-27 i-22 m+15 n-22 u-18
address a-20 b-32 c-31 d-31 e-18 f-23 g-26 h-32 i-32 j+46 k-28 l-27 n-26 o-37 p-32 q-28 r-26 s-15 t-25 u-39 v-29
my__number g-23 i-25 j-19
need__anything a-28 d-21 m-19
to__but p-15 q+15
tricare d+21 m-15 u-18
~mo> b-19 c-18 d-16 e-45 h-43 i-25 j-16 k-23 l-16 o-29 r-20 t-27 v-19
~paro a-17 d-16
~sie c-19 d-22 f-17 g-33 j-39 l-21 p-34 r-31 t-18 v-33
~unde a-26 e-16 f-15 h-15 j-22 l-19 p-17 r-15
""",
    """
have_one b-17 p+17 q-16
not:vive m-17
quiero__por o-15
~comf m-15 n+19
~layi l-17
~ndly m-22
~nev c-20 d-19 h-19 i-22 j-23 k-16 n-21 o-29 p-25 q-26 r-28 s-26 t-24 v+19
~spot a+17 c-19 d-21 g-19 h-16 i-35 l-16 n-21 q-24 u-20
""",
    """
am__your m-16
estoy_sin m-23 r-18
exact* m-17 u+16
old__you d-18 f-19 g-21 h-25 j-29 m+33 u-34
say__in c-19 u-16
~appy a-21 b-26 d-18 e-19 f+17 g-17 h-22 i-18 l-17 o-18 q-17 t-19 u-25
""",
    """
be__out m-16
see__this m-16 s+16 u-16
tell__to u-16
we_lost b-20 o-19 q+19
""",
    """
get_the h-20 i-19 m-28 n-21 o-20
me__somebody h-20
not:@move c-16
slidi* d+15
this_by m-16
~<lla a-33 b-27 c-21 d-24 g-17 i+20 j-26 n-27 o-20 p-19 q-29 s-19 t-15 u-17
~die> b-20 g-24 l-17 m-27 n-19 p-17 u-16
~oks> o-18
~ouse d-20 g-15 o-16
""",
    """
=beside:cost b+21 d+19 g-18 h-19 j-24 m-24 o-18 q-30 s-23 u-25 v-17
all_night s+19
leave a-27 c-20 d-24 g-16 h-18 i-31 p-23 v-19
puede__@spanish c+24 d-16 i-24 n-16 o-18
regre* g-18 l-17 m-29 n-17 u-18
~mma g+19 m-17
~nscr a+21 l-20 m-21
~rive a-31 b-39 c-25 d-37 e-22 f-20 g-24 h-29 i-36 k-26 l-29 m-17 o-24 p+16 q+17 s-27 t-22 u-41 v-16
~unto a-20 g-22 j+18 p-18 q-17 u-17 v-19
""",
    """
getting d-19 i-17 n-22 o-19 p-19 s-16
morning$ b-20 l-16 q-16 r-35
the__running m-16
~<mue b-15 m-17 o+17
~<so d-40 e-64 f-59 g-20 j-22 k-40 l-20 n-40 s-42 t-70 u-29
~xima m-18
""",
    """
clase_de j-17
not:@place a-16 b-20 g-18 i-19 j+29 m-31 q-19 u-21 v+20
~abl a-31 c+17 e-35 f-38 h-36 j-37 l-40 m-27 o-26 p-35 r-39 s-22 v-17
""",
    """
^with e+24 l-24 m-26 n-17 u-20
dormir m-15 r-17
gym d-17 m+25
lined a-18 p+22 q-16 v-17
not:there a-18 b+20 g-19 i-18 j-25 m-35 n-22 p-17 s-15 u-18
nothing b-27 f-15 k-17 l-20 n+20 o-27 q-16 s-21 u-23 v-19
town__you j+17
what_does d+29 h-18 n-23 q-25 u-29
which_one g+17 m-23 u-21
~circ m-18
~iale m-17
""",
    """
@body__a u-16
@clinician_reyes u-15
^menu g+16
es_eso g-20 m-25 u+23
i__truck m-22
se__@move o+19
what$ d-25 f-36 i-18 m-21 o-19 q-17 t-18
~efu o-16
~nve m+19 s-17 u-22 v-16
""",
    """
cumpl* m+15
hang_on e-16 f-16 l-16
hit__on k+24 l-21 m-20 r-16
mi__por b-18 c-20 i-22 j-16 m-27
my__who m-19
to_make a+18 d-17 m-23 o-16
~cat a-32 g-18 h-24 o-26 q-18 r-23 s-16 t-17 v-17
~star b-41 c-39 e-37 f-40 h-16 i-40 j-52 k+31 m-23 o-24 t-20 u-60 v-41
""",
    """
@holiday__off a-21 d+16 l-20 m-18 n-16
fill d-21 u-19
have_had m-15
quedo_mal p-24 q+25
supervisor h-20 i+24 m-25
what__have j-20 m-27 n+19 q-18 u-25
~<ig a-17 d-23 g-21 i-19 j-19 o-19 q-19 s-17 t-18
~<mnb e+25 f-20 l-18 m-26
~roo b-23 c-22 d-36 g-19 h-29 i-26 k-18 l-29 r-25 t-17 v-25
""",
    """
am_ready a+18 k-16 n-23
are__@person m-17
ayer b-16 g-16 r-17 s+18
i__thing a-16 m-16
is__is a-25 b-22 d+16 h-17 i-18 j-23 n-33 q-23 s-27
~ejan a-16 d-19 j-21 m-23 n-16
~perm a-18 b-18 d-16 g-20 m-16 r-23 s-20 u-25
""",
    """
@relative_on i+18 m-23 q-16 r-17
aqui__es m-25 v+19
christmas h+15 o-15
for__is m-15
have__number a-20 d-22 g-21 i+16 j-40 k-18 l-25 m-39
""",
    """
am__interested b-17 l+16 m-17
bridge m-15
~besi a-15
~eari d-18
~eiv i-20
~elve r-16
~truc b-28 h-16 i-25 k-18 p-18 s-19 u-22
~uro m-18
""",
    """
a__y d-16 m-17 o-26 u-15
computer a-16 b-17 i-23 m+17 o-16 r-16
estoy__mi r-15
in__room a-27 s-18
me__@book a+27 b-19 d-17 i-27 k-17 l-25 o-28 q-19 v-16
yoo d-16 e-23 f+26 j-15 l-16 m-25 u-18
~kkl> e+17 m-17
~meth d-25 p-21 s-18 v-18
~non h-18 u-19
""",
    """
#__me m-19
back e-18 f-20 h-35 k+26 l-39 n-21 o-19 v-28
betwe* a-15 g-19
el_dolor d-26
ex d-16 p+16
give__the u-18
keep_texting l-18
not:for a-33 b+20 d-28 g-30 i-24 k-19 m-40 s-20
off_@day l-15
~<lad a-22 b-20 d-20 h-22 i+15 l-22 m-18 n-22 o-17 s-26 t-17 u-26 v-18
""",
    """
@relative__will a-15 b-15 m-26 u-26
can__myself n+20 q-19
paid u-15
se__@vehicle m-16
stuck a-19 d-23 g+17 i-15 j-22 l-19 n-18 v-19
subscribe k+24 l-24 m-24
the__for d-29 i-24 l-20 n-17 o-28 q-15
this_thing d-27 g+19 m-37 n-18 s-17
~<bei m-19
~bbie m-19 u-17 v+27
~rap> b+15 m-18
¿__los a-17 d-22 i-15 j-16 l-15 m-26 o-17
""",
    """
a__truck d-16
calen* i-16
could_it d-16 i-17 l-17 m-25 n-20 q-18
have__@day b-20 i-16 t+16
hay_una i+15 u-17
options$ d-15 g+18 j-16 m-31 n-16
the_@book a+17 i-15 k-21 l-20 o-20 r-16
with__@clinician l-19 n-20 u-25
with_my g-28 i-18 l-17 m+22 n-30 q-35 r-21 v-18
~eze> m+16
""",
    """
^otra b-16
la_del b+23 l-16 m-24 o-24
morni* b-31 c-16 d-19 e-22 f+20 g-19 i-19 j-18 k-21 l-30 m-29 p-16 q-26 u-32 v-26
traer n+15 q-16
~ryi a+16
~tuat m-18
""",
    """
@day b+37 c-70 d-59 e-93 f-36 g-83 h+49 i-75 j-97 k-82 l-105 n-69 o+55 p-62 q-22 r-89 s-37 t-24 u-70 v-82
funciona m-25
i_wear a-23 d-17 g-19 j-23 n+17 o-18 q-18 s-27 u-29
of__@visit d-19 i-16
~<apr c-20 d-15 i-18 j-17 l-17 n-20 o-18 q-22 r-16 v-20
~ep> a-16 b-30 c-25 d-37 e-16 g-26 i-25 j-27 p-24 r-18 t-21
~med a-21 c-17 j-22 k-15 l-17 o-24 s-22
~mili m-19
~uerm m-28 n-20 q-19 u+22
""",
    """
habla c+20 m-22 n-16 q-18
hi a-26 b-24 e-18 f+23 h-21 i-17 k-16 l-20 p-20 r-24 s-27 v-19
i_keep m-25 n+15 o-17
it$ c-72 e-59 f-69 g+15 h-66 i-62 k-29 m-26 q-63 r-60 s-46 v-71
it__@body u-17
work_the m-20 o-17
~cib b-18 d+17 g-20 i-24 m-32 o-18 t-18 u-27 v-18
~dio a-19 b-20 c+21 d-33 e-30 f-18 j-27 k-28 l-27 n-32 o-19 q-34 s-17 u-37 v-29
~icen a-26 b-17 d-15 g-20 j-16 l-17 u-24
~ken> m-16 p+18
~ra> c-43 e-66 f-42 i-23 j-16 l-44 m-17 p-21 q-52 r-30 t-64
""",
    """
@door_# h-16 j+19 m-19
@howmuch a-41 b-62 c-58 d+59 e-71 f-64 g-35 h-64 i-57 j-72 k-44 l-51 o-57 p-56 q-24 r-25 t-17 v-61
@relative__mi a-17
often__i n-16
so_need o+18
the_@spanish c-22 m-19 p-15 s+21
~lap m+16
""",
    """
@late_@book m-15 r+19
@relative__hace m-17 p+15 q-18
do_@day a-17 d-19 h+21 o+24 q-22
just__me a-16
nos m-16 o-16
you_look m+20
~crap b+15 m-18
~uch> a-16 c-26 d+21 e-27 f-30 g-28 h-28 j-34 k-22 o-23 p-31 q-20 s-26 u-18 v-17
""",
    """
a__home q-18
he__to o-17 q+22
i_stay n-17
~alki a-29 b-26 h-15 i-17 j-19 k-17 l-28 n-20 p-18 q-19 r+15 s-15
~chil d-20
~tyl v+15
""",
    """
anotame a+20 m-17
good_looking m-23 t+23
headache m-21 n-21 s+27 u-19
intake b-15
it_normal u-21
llegue m+16 p-19 r-20 v-16
send__@texts k+18
show_up m-21 u+17
what_day a+21 n-15 o-15
y__ir a+17
~bou c-20 f-26 g-34 h-40 k-17 l-19 s-22 t-24
~saca i-18 j-16 v-16
""",
    """
^tiene d-22 i-24 m-28 o-21 s-22 u+24
askin* a-22 d-18 h-17 i-17 l-16 o-23 p-20 r-16 u-15
prend* k+17 l-19
~mel e-19 f+18 m-35 o+21
~ribo g+20 i-16 m-20 u-18
""",
    """
#__puede n-17
@person__up m-18
a_work m-23
are__new a+22 h-24 j-19 u-17
be_a i-27 p-18 u-30
do__trust m-22
had__weird m-20 s+18
help__my m+17
la_@door a-18 j+16 q-18
~ble> b-18 c-18 e-28 f-29 g-15 h-39 j-18 l-23 m-20 p-38 r-25 u-37 v-40
~jame l-15
~volv b-17 g-16 i-18 l-16 m-26
""",
    """
at_this v+15
conte* a-22 b-20 d-17 g+22 j-16 l-33 n-34 q-18 r-17 s-20 u-16 v-23
not:esperen b+21 l-16 m-23 r-17
still_taking a+24 h-28
to__with d-18 m-36 o-18 u-16
~<ra a-27 d-45 e-15 h-34 k-25 n-37 p-27 u-48
""",
    """
how_far h-21 j+16 u-17
~<abr a-25 d-19 h+34 i-17 j-18 l-15 n-17 o-25 r-15 u-25
~imin a-18 l+15 m-18
~nli a+22 m-18
~pega m-25 u+20
~ruin m-16 n+17
""",
    """
how__know u+16
que_horas h+19 m-26
what__cross j+18
~ea> a-18 j-20 v-19
~week c-24 d-35 f-17 g-29 i-24 j-23 l-27 m-18 n-34 o+23 p-16 q-24 r-26 s-31
""",
    """
for__@relative a+28 d-19 i-21 m-27 n-22 o-22 p-18 q-19 u-18
i_press g+22 m-21 n-20 u-23
i_use a-17 o-21 q-17 u-23
on__for a+22
saquenme l+19
soon$ o-16
the_last a-19 j-18 o-16
~<blo a-28 c-19 d-29 e-17 f-20 g-22 h-22 i-23 j-27 l+30 m-16 o-22 p-25 r-18 t-19 u-35 v-17
~jus a-26 c-26 e-24 f-27 j-15 k-33 p-18 s-32 t-18 v-24
~mse n-15
""",
    """
@animal a-31 b-51 c-50 d-64 e-41 f-36 g-44 h-47 i-49 j-46 k-35 l-42 m+78 o-42 p-45 q-58 r-42 s-38 t-34 u-22 v-43
pasa__@place i-16 j+17
~<tie b-43 e-26 f-30 g-20 h-15 k-31 n-16 p-29 s-44 t-34
~labu h+17 m-19
~llev a-34 b-20 c-22 d-34 e-15 f-21 g-24 h-32 i-27 j-30 k-30 l-29 n+20 o-22 p+18 r-38 u-30 v-27
~oce d-19 g-17 i-19 q-18
""",
    """
#_me n-15
bike i-16 n-16 p-19 r-15
from_a u-18
ir_asi n+17
not__take b-18
taken__of p+19
~hio a-15
~oul b-26 e-29 f-31 g-15 h-48 j-18 m-16 p-40 r-26 t-37 v-38
~teve a+17 b-18 d-24 f-18 g-22 h-19 i-20 j-21 n-15 o-15 q-22 t-16 u-27
~wena d-24 e-32 f+33 g-17 h-18 j-19 l-22 m-32 r-15 t-19 u-24 v-17
""",
    """
^give b+19 g-19 j-27 k-15 l-31 n-16 p-21 q-20 r-19 u-39 v-25
do__ask m-16
el_carro m-31 o-19
i_am c-33 d-38 e-43 f-51 h-71 i-39 j+15 l-21 n-50 o-31 p-16 r+16 t-30 u-17 v+26
kk d-16 f-19 l-19 u-15 v-16
onde a-15 e-16 f-18 j+26 m-24 u-23
riesgos$ d-18 m-19 u+21
tutorial g+21 j-17 m-21
~beco d-19 o+17
~isk m-17 u+20
~ort> a-17 u-20
~oud> m+15
~summ i+16 m-17
~vic d-19 m-25 s-15 u-18
""",
    """
=said:running_late a-83 b-71 c-40 d-89 e-76 f-75 g-30 h-27 i-79 j-67 k-71 l-79 n-54 o-60 p-62 q-30 r+105 s-91 t-76 u-61 v-90
do__provide d-15
does__@place h+18
list$ b-20 d-20 g-54 i-33 j-30 k+15 o-22 p-23 q-22 r-16 s-16 t-16 u-30
not:pon m-18 q+22 s-17
refill__my i-21 m+21
would__@price d-18 m+18
~nos> a-15 g-16 l-23 o-25 q-18 t-19 u-24
""",
    """
@book__a m+15
^con a-15 m-22 q-21 r-16
is_writing m-17
songs m+23
strug* a+16
why__you u+21
~ian j-15 o-18 u-18
~rpr c+19 m-16
~urne a-18 p-16 r-18
""",
    """
mi_@animal a-15 m+20 q-22
the_books a+18 m-16 o-17
there__@day d-23 i-18 j-16 o-19
~ger a-24 c-28 e-19 g-32 h-29 j-20 k-26 s-29
~opy e-16 f-16
~raro a-19 d+17 l-20 m-27 o-15 p-17 q-17 r-21 u-21
~umb b-38 c-33 e-21 f-22 h-31 n-32 q-29 r-30 s-20 t-28
~yle v+15
""",
    """
forget_it j-16 l-26 m+16 n-16 t-25
in__a m-16
just_had o-17
owe a-35 d+29 g-24 i-15 j-25 l-17 m-24 n-22 o-19 q-16 t+19 u-25 v-16
ya_voy a-16 b-25 j-26 l-17 m-33 o-18 p-20 q-26 r+39
~cted a-17 d-15 m-16 n-17 u+15
~nas b-24 e-24 g-17 h-22 k-18 l-20 o-27 p-22 t-16 v-17
~ora> c-26 d-38 e-19 f-29 i-41 j-36 k-27 l-28 q-41 s-28 t-21 u-44
~ota> m-20 n-15 u+19
""",
    """
^greetings f+16
^ustedes a-20 j-20
do__give b-27
es_esto g-21
my__can a-29 d-25 m-37 q+19 r-20 u-22
reminders a-37 b-17 c-19 d-22 g-22 h-16 i-34 j-20 k+44 l-20 m-30 n-23 o-24 p-16 q-21 r-30 u-34
~onl b-24 g-24 h-24 k-16 m-40 n-20 p-23 r-17 u-22 v-19
~suer m-21
""",
    """
human a-24 c-21 d-19 h-16 i+41 j-25 l-18 m-29 o-15 p-16 r-19 u-32 v-17
meeting a-15 m+17 o-17
pague$ m-20 t+16
so_@symptom b-15 o-18 q-19 r-20 s+24
who__my i-17
~<thi d-19 e-17 f-16 h-30 i-22 j-26 k-21 n-41 o-34 p-35 q-49 r-32 t-31
~ruh> e-19
""",
    """
el_marco m+16
esto_es g-32 j-18 l-20 m-23 v+24
i__more b-16 l+15
is__available a-21 d-17 i+16 m-22 o-15
me__puede n-18 o+22 q-17
no_show b+16 m-22 q-16
~<see a+19 b-17 d-16 i-16 m-24 n-20
""",
    """
@wrong_dude m-15 v+15
~ren> i-16 k-18 p-15 q-20 r-21 u-17
""",
    """
#_oclock m-16
@relative_got a-30 c-15 d-15 j-16 k-16 l-20 n-23 p+23 r-18 s-16
do__who m-22 q+16 u-15
ok__text k+28 l-19 m-21
outside$ j-20 m+22 u-22
x$ b-20 c-18 d-17 e+28 f-21 g-17 h-15 i-18 j-16 l-23 m-28 t-17 u-20 v-16
~<due a-23 b-18 c-19 d-26 g-17 h-17 i-22 j-20 k-19 l-21 n-27 q-25 r-18 t-15 u+27 v-15
~<gua a-16 r+15
~espu b-24 c-15 d-25 g-21 h-25 i-19 j-15 l-19 u-20
~gano i-20 m+23 u-20 v-22
~ol> a-23 c-15 d-26 e-15 f-16 g-22 h-19 i-27 j-23 l-22 m+24 p-22 q-18 s-17 u-22
~opci g+27 m-28 u-28
""",
    """
^y b-17 f-24 i-18 j-20 l-20 m-37 n-18 o-16 p-22 r-26 s-17 u+20 v-22
fish g-17 m+21 u-17
inclu* i-18 l+18 m-32 v-16
interstate$ m-16
said__her p-19
to__driver p-16 q+22
~onli a+22
~rout u-17
""",
    """
^text a-26 b-16 g-17 l-28 m+17 u-28 v-24
may__a a-20 m-28 n+17 p-15
you_to h-21 j+18 m-16
~resc u-17
""",
    """
=rare2 a-72 b-33 c-46 d-38 e+86 f-50 g-58 h-106 i-63 j-53 k-26 l-77 m+74 n-63 o-39 p-87 q-64 r-23 s-34 t-90 u-87 v-21
dumb$ a-16 m+21 n-16
get__airport j-21
no_llego m-17
on_break h-20 m+17
rain b-18 d-18 m+27 n-15 u-16
something__noon o+16
you__been a-18 t+21 v-19
~<alm f-19 j-19 l-18 m-23 r+25
""",
    """
^puedo a-47 b-26 c-17 f-19 g-30 h-36 i-16 j-16 m-56 n+26 o-16 p-16 r-27
flaked p-16 q+16
get__next a+16 o-16
puede__a a-20 c-16 m-25 q-26
~char a-19 b-15 d+23 o-17
~erva m-22
~iff> o+17
~ule d-16 g-16 u-18
""",
    """
@hello_there f+24 j-21 m-16 r-17
@relative__@machine m-21 u+21
es_de i-23 j-19 v+15
have_the a-35 c-16 h-18 m-44 n-21 p-23 t-20 u-25
is_she m-25
~erme c-16 g-16 i-20 m-18 n-19 s-23 u+23
~rest c-16 d-16 g-19 i-24 o-16 p-16 q-15 r-16 u-33 v-23
""",
    """
@body__the j-18 m-24 n-15 s+18 u-17
already a-25 i-21 p-21 s-18 t-20
cats m+18
hay_cupo a+24 b-22 d-18 h-17 j-17 o-15
hoy__mi m+16
i__not a-26 b+16 c-18 e-30 f-21 h-21 i-18 j-22 l-27 n-62 o-16 q-15 r-47 s-18 u-18 v+24
in a+29 b-50 c+48 d-41 f-86 g-59 i-31 k-16 l-76 m-24 n-28 o-18 p-25 q-23 s-58 t-86 u-31 v-30
not_@cancel b-44 g-15 l-17 m+19 o+28 q-15 v-16
to_return l-18
~ante b-35 c-19 f-15 g-35 j-27 k-27 l-35 m-30 n+16 t-15 v-21
~epor m-17
~hoe a-16 h-15
~veg m+18
""",
    """
@clinician_me a+24 b-19 m-29 u-19
deciding r-18 s-15
early a-24 b-18 d-21 h+18 i-15 j-22 r-17 u-26
este__es g-18 k-18 m-24 u-17 v+25
many__do d-33
of_@symptom n-18
primera_@visit d+15
sign__for a-18 m+17 u-16
~aba a-15 c-32 e-19 f-24 g-38 j-37 l-24 o-18 p-15 t-20
~par b-18 c-19 e-38 f-44 g-23 h-24 i-16 m-20 q-19 s-34 t-46
~prox m-18
""",
    """
el_@body m-22 s+18
my__take p+16
records__@clinician i-17 m+16
~<cal c-27 d-43 e-19 g-28 i+20 n-26 p-35 q-17 r-33 s-31 t-23
~<uns a-26 b-29 c-33 d-31 e-41 f-34 g-17 h-28 i-29 j-29 k+15 l+24 n-22 o-21 p-25 q-27 r-31 s-22 t-28 u-36 v-29
~ngl m+18
~van a-23 b-19 c-19 d-18 g-23 i-21 j-17 m-38 n-19 p+20 q-26 u-18 v-18
""",
    """
me__@place a-17 b-16 g-17 j+26 o-17 p-22 q-16 r-18 s-19 u-17
might_i m-19
not:if p-16
que__@eat h-22 n+21
read a-18 b-18 g-16 i-24 k-40 l-23 m+23 n-32 o-24 q-17
to__home b-18 m-18 n-31 q+15 s-19
we__not a-18 b+15 j-16 m-30 q-24
~cov a-27 c-19 d+16 g-19 h-17 i-22 j-18 l-20 m-21 o-22 q-28 r-19 s-17 v-18
~ert a-18 d-21 e+23 f-23 g-15 i-20 l-19 n-21
~ico a-15 c-18 d-31 j-29 p-17 q-24 s-24
~lpa m-17
""",
    """
@day_good f-30 m+26 o-15 t-18
@hours$ a-18 b-28 c-23 d-43 e-26 f-35 g-32 h+46 i-30 j-38 k-19 l-24 o-17 p-29 q-33 r-31 t-32 u-38 v-27
day_off p+20 q-16
during a-18 m-21
my__balance d-23 m+22
pico a-17 d-15 g+23 j-17 m-26
se__@visit o-16
~<usa d-20 j-16 l-17 n-17 v-16
~ami a-29 c-27 g-24 h-19 i-24 j-24 k-18 l-24 n-31 q+19 u-34 v-20
~lls n-16
~lto a-21 b-16 c-20 d-25 e-31 f-28 g-26 h-17 i-27 k-28 l+27 m-32 n-18 q-21 r-18 t-21 u-28 v-21
~rsel d-15 m-21 v-17
~xim m-18
""",
    """
can_i b-49 c-24 e-42 f-37 h+23 j-24 k-32 l-44 m-40 n+33 p-70 r-68 s-46 t-54 u-47 v-56
i_reply g+15 m-17
mas a-22 b-23 c-25 d-20 e-30 g-22 i-48 j-25 k-39 l+34 m-59 n-57 o+30 p-36 q-19 r-18 s-22
she_said n-18
~<lm e-22 m+20
~arn c-15 d-19 j-20 m+21
~arqu m-17
~co> e-36 f-38 h-20 k-32 o-26 p-31 q-20 t-29 u-27
~gam b-24 f-16 g-18 j-21 l-20 m+19 n-16 u-21
~hink b-19 c-17 d-30 g-35 h-24 l-30 m+21 n-36 o-23 p-23 q-21 r-25 t-16 u-34
~iom a-16 c+24 k-16 m-21 o-19
""",
    """
^forget a-18 d-17 j-24 k-25 n-22 t-22 u-21 v-19
about__it m-19 u-15
add__the a+21 g-17 k-26 l-22 n-19
my__for a-22 q-18 u-17
pulle* b-16 m-16 r+17
~<hj e+20 m-20
~in> b-57 c-50 d-33 e-47 f+26 h-61 i-21 k+17 o-19 p-26 q-49 r-33 t-41 v-27
""",
    """
@late__@call h+24 i-16 m-22
a__from m-36 u+21
my_@machine m+16
the__have d-17 i-15 n-16 u-19
till_it m-18
~aves m+15
~moke m-22 n+20
~pico a-17 d-15 g+23 j-17 m-26
~sam b-33 c-29 e-21 f-22 h-27 k-26 l-32 p-19 r-23 t-24 v-35
~surg o+19
""",
    """
@open__and j-16
turn__@texts m-23
~<ot c-19 d-27 e-23 f-25 g-21 h-40 i-47 j-17 l-36 n-18 o+18 p-38 q-34 r-29 s-15 t-24 u-28
~ub> a-18 c-16 e-22 f-16 g-18 l+26 m-36 r-15 u-17
""",
    """
@open__@place m-18
@symptom__me s+17
am__good m-16
come__this a+17
found__@ride p+16
gas d-33 g-18 l-17 m+23 n-25 o-15 s-16 u-30 v-16
joke m+16
me_quiten b-19 l-17 m+16
tacos a-15 m+20
un_iphone m+15
~ean> a+18 d-24 i-16 j-19 n-24 o-24 u-18
~ore a-17 c-29 d-19 e-36 f-42 g-31 i-24 j-50 p-24 q-16 s-19 t-44 v-17
¿__en d-18 m-18 n-19 o-22
""",
    """
^mornin f+17 m-18
impor* l-18
it_true d-23 j-18
no__how j-19 l-15 m-23
of_# u-22
saludos$ f+15 m-26
~net a-27 j-19 m+30 u-24
~stre d-19 g-15 h-18 n-20 p-17 s-15
~word d-18 j-17 n-15 u-27
""",
    """
comin* d-39 f-21 g-29 h-26 i-30 k-32 l-35 m-17 n-22 r+20 s-34 u-30 v-20
one__you m-15
~dds> m-16 u+17
~oub b-20 m-17
""",
    """
any_way b-21 m-20 o+22
en__¿ a-15
my_bad m+16
not__come m-25 o-18
should__get a-18 j-18 m-21 n+24
spanish a-49 b-52 c+76 d-48 e-58 f-46 g-51 h-45 i-63 j-46 k-47 l-56 m-62 n-43 o-46 p-44 q-44 r-43 t-39 u-57 v-44
time_for a+19 m-24
when__you h+19 m-33 u-20
~<sco d-17 g-15 p+17 u-15
~ated b-21 h-15 m-26 q-26 u-19
~mex m+18 u-18
~uci a-16 m-18 q-18
""",
    """
#__what g-18
i__her n-16 v+15
necesito__me m-18 u-16
til__ok n-18
yep q-17
~<olv a-16 d-18 e-19 f-16 n-17 q-17 u-18 v-16
""",
    """
@cancel__@day m-16
am__now m-16
find_you j+20 m-24
not__# h-18 m-29 p-18 q-20 r-16 u-25 v-20
up__# l-21 o-16
~eth i-15 j-18 p-22 r-17 s-19 v-19
~omme d-16 g-19 i-19 l-18
""",
    """
abuela p-21
couple m-20
debo_@fetch g-15
no__the b+18 m-22
que_buscan m-16
wear__@clothes m-18 n+20
~repr a-16
~says c-17 f-36 h-23 i-19 j-27 l-22 n-19 o-16 t-16 v-20
""",
    """
do__contact l+21
dura__de u-16
last__can n+17
my__get n-16 q-19 r-18
save m-16 r+17
should__you a+16
to_get a+32 b-26 d-31 g-21 h-20 i-21 l-26 m-35 o-34 r-26 s-22 u-35
~mexi m+18 u-18
""",
    """
love__god l+16 m-18
luego_le m+17
not:necesito a-28 g-17 i-20 o-16 q-16
~nsid a-18 m-17
~runn a-19 f-20 h-18 n-20 q-17
""",
    """
@english__please c+17
desus* k-17 l+16
do_this d-25 h-28 l-26 m-15 s-20 v-19
it__like m-15
los__de a-21 i-16
or_just m-21
want__@person m-17
~ang c+16 d-43 e-33 g-36 h-29 i-36 j-40 l-17 n-22 r-16 t-28
~driv a-25 b-36 c-20 d-28 e-19 f-18 g-19 h-24 i-32 k-23 l-26 m-20 o-28 p+17 q+21 s-24 t-20 u-33
~hro l-25 n-15 r-19 v-17
~stru b-21 d-17 j-20 n+15 o-21 p-17
~ump u-21
¿__una j-16
""",
    """
^your a-27 h-22 j-23 k-34 t+16 u-23 v-30
a__is j+19 m-34 o-19 r-20 s-22
a__semana a-16 o+17
evenings h+19
messa* a-21 b-21 d-20 l+18 n-18 o-19 r-15 t-19 v-18
my_bill m-38
no_quiero a-42 b-16 c-29 g-18 k-42 l+15 m+30 q-15 u-29 v-23
with__@day h-16
zoo m+16
~funn m+21 q-19
""",
    """
@call_it b+21 l-16 m-21 p-19
las c-29 e-29 f-24 j-16 l-45 q-40 s-27 u-42 v-33
quiero__hora a-17 m-20 o+17
the__on a-29 c-24 e+16 f-16 g-25 m-20 n-23 o-38 p-23 q-26 t-17
where_does d-18 j-24 m+24 n-17 u-22
~ave> d-21 e-38 f-36 g-25 h-20 k-15 m-23 r-28 u-16
""",
    """
@drug_before n+17
bill a-23 b-19 g-16 j-23 n-23 o-19 q-17 u-32
hora__@move h+18 m-18
mi__me b-35 d-16 g-16 i-20 j-17 l-23 m-51 n-27 p+20 r-21 u-25 v-15
mole$ m+21
not__what j-16 m-39 q-27
wait_there a-18 m-16 p-17 q+18
~<fu a-22 b-23 e-16 f-21 i-20 j-27 k-20 p-26 q-16 r-26 t-17 v-21
""",
    """
@hello_from f+18 m-18
ask__@clinician i+19 m-21
como_hago d-15 g-36 j-24 n-27 q-17 u-16
no__molesten l+19 m-16
nuevo$ a-23
texteen$ l+22 m-22 v-17
that__and o-15
~bla> c+20 m-22 n-16 q-18
~cuss i+18
~ecen m-16 p-21 q+18 u-17
~kj> e+19 m-17
~rove d-15 m-17
~tame b-20 n-20 p-15 s-20 u-18 v-15
""",
    """
@relative b-23 d-59 e-115 f-41 g-51 h-109 i-62 j-45 k-41 l-78 n-18 o-32 p+76 r-42 s-76 t-43 v-43
digo$ m+19 n-19 q-17 s-17
instructions b-15 m-16 n+20 o-17 r-16
nene d-16
~news d-22 i-16 m+25
¿__el g-18 i-20 q-19 r-16 u-21
""",
    """
en__@door h-17 j+17 m-17 u-15
many_@thanks m-16
retur* l-18
where a-19 b-31 f-30 h-22 i-23 k-20 n-22 o-31 p-42 q-34 r-47 s+20 u-19 v-17
yet b-21 g-28 i-18 j-16 l-16 m+21 n-19 o-20 p-19 s-17 u-23 v-30
~iti a-16 g-20 l-17 m-16 n-29 r-21 v-18
~noth d-33 e-15 f-21 h-30 i-31 k-27 l-34 p-31 q-16 r-24 s-28 u-17
""",
    """
getting__any v-15
no_vive m-17
quiere m-16
~<sec m-25
~cupa a+17
~fri m+16
""",
    """
^whn h+15 j-16 m-20
got__a d-19
quiero__la a-16
right_there j-17
~<men a-25 b-21 e-21 f-24 g+26 h-31 j-34 m-37 n-28 p-19 q-25 r-26 s-24 t-22
~<sie a-30 g-26 i-18 j-31 l-18 n-24 p-21 r-23 v-24
~rave m-16
~yse d-20 m-15 u-19
""",
    """
be__when h-16
get__in a+20 b-20 c+21 h-18 i-34 j+16 k-26 l-22 m-40 n-29 o-31 p-15 q-23 r-22 u-29
how__i e-19 f-21 i-51 j-22 o-44 p-34 q-20 r-40 s-44 t-21 v-36
just__know t-15 u-18
~vien b-20 c-20 d-21 g-25 i-24 j-24 k-16 q-19 v-23
""",
    """
@move_days a-15 m-24 o+27 q-19
@stop_sending k-27 l+32 m-33
in__for m-21
my_@price d+19 m-25 n-17 u-15
tv h-20 j-24 m+23 r-16 u+18
~<bec d-23 u-16
~<cla a-22 b-24 d-20 i-24 j-27 k-15 n-21 q-17 s-21
~<num a-25 b-54 c-45 d-16 e-34 f-34 h-45 m-31 n-42 o-43 q-39 r-42 s-41 t-36
~esa> m-22 q-17
~gazi m+18
""",
    """
b_there m-21
care m-23 p+17 q-16
famil* a-25 c-16 d-27 g-19 i-17 l-17 n-21 u-27 v-16
for_that m-18 u-19
is__outside j-18 m+15
much_does d-24 m+21
turn__on k+20 m-18
years b-22 d-27 h+25 l-19 n-18 o-28 u-24
~<ati i+16 m-18 q-16 u-15 v-17
~<bot g-15 h-17 j-16 q-23 v-17
~<ear b-24 c-22 d-29 f-15 g-20 h+19 i-25 j-31 k-16 l-22 o+18 p-16 q-23 r-23 s-23 t-15 u-29 v-21
~empi a+16 m-17
~renl l+20
¿_es a-20 c-17 d-38 g-27 i-18 m-31 n-30 o-22 u+25
""",
    """
@person__in n-17 u-17
alguien$ a-20 c-15 h-18 o-33 p-22 u-18
es__que d-19 h-16 i-21 m-24 n-15 u+20
my__@day b-15 m-16 o+20
your_@body d-15 m+16
~<dep c-17 g-22 m-33 n-28 q-17 r-16 s-19 u+20
~ill a-20 c-57 e-59 f-56 g-29 i-19 j-37 k-40 l-24 o-16 v-71
~nswe a-23 b-18 d-21 g+17 j-16 l-18 n-22 o-18 p-15 q-22 r-17 s-21 v-20
""",
    """
@drive__back p+18
bailed p-19
going__there u-23
is$ a-20 b-27 d-26 j-18 k-16 m+20 n-18 o-15 q-27 r-18 s-21 u-17
kill d-16 k-17 l+19 m-28 n-16 q-15 s-18
knitt* a-20 n+17
mexico$ m+18 u-18
puedo b-32 c-33 e-19 f-27 i-20 j-18 k-31 l-21 m-20 p-31 r-44 s-28 t-23 u-30 v-22
records$ i+23 m-26
~vece a-20
""",
    """
@texts__@relative a-16 m-17
^addy j+21 m-16 u-17
is__@late a-16 d-19 h+18 j-26 n-16 q-18 u-19
toman* s-17
you__go a-17 m-15
~<hap a-26 c-18 e-21 h-30 i-24 j-27 k-16 l-21 n-26 o-23 p-18 t-23 v-17
~<pop f+19 g-16 u-17
~alon a-32 b-30 k-15 o-24 u-27
~ulpe l-15 v-15
~yes> a-16 u-17
""",
    """
^super m-23
does__@staff h+15 m-16
my__a a-21 b-20 d-24 n-23 p-36
not a-76 c-30 d-43 e-29 f-81 h-52 i-22 j-26 k-35 n-62 p-51 q+19 r-35 s-27 t-52 u-37 v+75
~ptsd a+16 g-15 i-18
~yler v+15
""",
    """
@insurer_and d+17
are__to a-16 h-24 j+23 n-22
let__talk a-19
prefiero a-19 k-16 m-28
will__back a-17 b-17 g-16 k-15
~unt a-17 b-17 c-39 e-27 l-40 o-19 p-36 r-18 t-15 u-20 v-39
""",
    """
bendiga$ f-17
not_mean k+19 l-20 m-25
now_what a+17 g-22 m-30
turn_em k+18 m-20
~cen> a-25 g-16 i-18 j-21 n-28 p-28 v-20
~ibe> a-16 c-19 g-21 i-19 n-19 v-15
""",
    """
and__happened m-19
can__that d-23 g+18 m-36 n-15 u-23
not:@texts a-26 b-24 c-29 d-15 g-27 i-18 j-18 l+35 n-22 o-26 p-16 q-28 r-16 s-19 u-31 v-39
pregunta$ g+15 m-18
~ith> a-18 b-15 c-36 f-32 h-20 j-27 r-17 s-15
""",
    """
@book__# m-19
^baja b-19 d-17 e-17 k-16 l+25 m-27 u-15
^tengo b-21 g-35 i+16 j-28 k-16 o+16 t-18 u-30 v-26
billi* i+21 m-18
me_out a-26 c-17 d-16 g-15 i-18 k-24 l+30 m-29 n-24 o-23 p-18 r-20 u-27
~bea j-17
~stay a-29 b-22 d-24 g-18 i-20 j-25 l-16 o-24 r-21 s-25
""",
    """
had_a a-29 d-23 f-24 h-16 i-20 j-18 l-16 m+16 n+17 o-31 p-16 t-24 u-25 v-23
~dad> a-31 g-23 h-18 k-17 l-21 n-25 p-22 s-18 v-19
""",
    """
^there a-18 d-18 i-24 j-23 m-34 n-16 o-16 s+21 u-16
algo$ a-27 b-17 h-23 i-29 j-16 l-20 m-25 n+21 p-19 q-18 r-24 v-15
how__my d-23 m+23 u-18
mismo_dia m-23 q-17
take__this b-18 l+17 m-16
~<ano c-28 d-29 f-21 g-30 h-29 i-27 k-20 l-31 n-34 p-33 r-23 t-16 u-18
~lab b-23 j-31 k-19 l-20 n-28 p-16 r-22 s-24 t-22 u-29 v-20
~lkjl e+18 m-16
~ndle a-15 p+21 q-23
""",
    """
a_haircut a-20 m+20
and_it b-18 d-17 m-17 o-19
not:yo m-17 q-19
week c-21 d-31 f-15 g-26 i-20 j-23 l-25 n-29 o+23 q-22 r-24 s-35
will__@relative a-27 b-26 d-21 m-17 n+19 q-27 r-20
~ible g-26 h-25 k-20 m-17 q-31 s-22 t-20 u-22 v-17
~its m-21 n-17
~shin l-19
""",
    """
@animal__@food m+17 n-19
^gna m-17
^on b-16 e-16 h-18 i-17
asi_que b+16
cancelled b-15 d-30 h-18 l-18 m+18 o-27 p-27 q+16 r-16 u-23
la__al o+15
message__@call m-15 v-16
migraine s-19
my_id m-20 n+19
supposed_to d-18 u-17
to_drop h+15 j-17
~anq m-19
~asi> m-18
~tamb u-20
""",
    """
@visit__texting m-18
do__say g+26 j-21 u-24
not_going d-17 m-22 p-16
so__need a-18 m-15
~<sur a-17 b-22 c-17 d-23 e-19 f-16 j-18 k-20 l-26 m+17 n-31 p-18 r-16 s-20 t-16
~<tu c-33 d-45 e-38 f-28 i-51 j-20 n-16 p-40 q-36 u-25 v-21
~cons c-16 g-29 m-29 o-30 s-26 v-23
""",
    """
can_take a-21 m-19 q+26
~<ma a-32 c-38 d-33 e-76 f-23 h-27 j+18 o-17 p-29 q-25 r-29 t-16 u-32
~blo a-32 d-34 e-21 f-26 g-27 h-27 i-16 j-32 l+27 m-20 o-29 p-28 r-22 t-22 v-26
~rki d-22 g-16 n-22 p-16 q-16 r-16 t-16 u-16
~seg i-25 m-35 o-19 q-26 u-17 v-17
""",
    """
bring__card d-15 m-20 n+16
conmi* a-20 d-16 l-16 m-26 o-15 u-24
due o-15
not_up b+17
usan d-16 g-17 u+17
~hat a-20 b-23 c-43 e-67 h-18 i-28 k-41 l-37 p-37 r-63 v-48
~lit b-27 g-18 h-17 j-19 n-16 q-23 t-16 u-26 v-16
~mar b-39 c-35 d-48 e-34 g-42 h-45 i+23 k-41 l-44 o-24 q-39 r-41 t-36 u-54
~reen k+25 l-22 t-21
~rkin d-22 g-16 n-22 p-16 q-16 r-16 t-16 u-16
""",
    """
la__despues r-16
monday b-16 d-21 f+16 j-23 m-24 o+22 q-17 r-16 u-26
que_@drink n-21
que__lo d-18 i-17 m-16
the_reminder m-18
this_covered m-16
~<rat a-24 i+16 m-32 n-18 u-17 v-19
~ales d-23 u-15
~dar> d-28 g-18 h-15 i-22 j-25 q-19 r-16 u-26 v-24
~smo> b-24 d-16 k-17 l-16 v-18
""",
    """
para__mas m-16 o-16 u-16 v+16
them$ a-20 c-17 i-21 o-18
with_# a-20 b-20 i-26 l-16 m+28 n-26 o-25
~aba> a-15 g-18 i-19 m-28 n-17 p-16 q+16
~earn m+20
~forw i-21 l-17 m+16
""",
    """
algui* a-35 b-16 d-28 g-15 j-23 k-18 l-23 m-22 u-35
la__otra a-16
la_attend a-18 j-15 m+23
oclock m-16
somet* d-25 p-21 s-19 v-18
the_trash m+17
too__to d-17 h+25 j-25 l-15 m-32 n-16 q-16 r-17 u-17
~<riv m+19
~daro m-15 u-16
~dud m-18 v+15
~insc a+21 l-20 m-21
""",
    """
al_otro n+21 o-25
are__lol n+17 u-15
day_to m-17 t-16
iv m-25 s+18
~<gla u-16
~pda a-15
""",
    """
antidepresivo n+16
can__@person m-18 n-20
este_mensaje g-22 m-20
is__free a-17 m-29 p-19 u-21
is__somewhere j+21 m-20
my_number a-20 d-21 g-32 i-17 j-24 k-29 l+32 m-46 p-20 u+21
of__run d+16
sending_me l+22 m-22
the__coming l-17
things__you m-17
~ggl j-19 m-21 n-24 o+17
~what b-29 c-56 e-46 i-24 k-33 l-33 o-21 p-52 q-15 r-55 s-33 t-23 v-61
""",
    """
@call__dis i-16 m-19
it_per d+22 u-22
oak_street r-18
set a+45 e-22 f-25 g-21 h-38 i-46 j-23 k-31 l-42 n-15 o-22 p+15 q-40 r-35 s-27 t-21 u-45 v-28
you_the a-19 h-18 i-15 m-29 u+29
~atev a+17 d-24 f-18 g-21 h-18 i-15 j-16 u-26 v-19
""",
    """
a_lot n-20 q-20 r-20 u-26
a_text a-20 g-21 j-19 k-23 m-18 u+21
la_@symptom m-17 n-15
morado m+20
not:at i-16 u-15
""",
    """
@relative_ya b+17 q-18
need__later m-17 o+15
quien$ m-15 u+16
~cut a-24 n-16 o-16 u-15
~past a-17 d-20 g-21 i-20 j+22 m-21 n-21 q-17 s-25 u-21
""",
    """
nerves m-17
school q-16
sign_me o-17 p-15
~ars> g-21 h-17 i-23 j-28 n-19 o-16 p-16 s-18 u-26 v-16
~low> b-20 e-16 h-18 i-20 j-21 l-27 m-15 o-22 q-25 r+23 s-23 u-23 v-20
""",
    """
@drink__no m-16 n+20 q-16
deja b-19 d-19 j+19 l-23 m-26 n-18 q-25 u-15
discontinue l+20
if__@drive n-17
it__back d+17 g-16 u-18
to__lol p-17
~alog m-18
~map a-18 j+24 m-20 p-15
~onfu v+16
~pick b-26 c-16 k-21 l-19 n-20 r-35 s-25 t-16 u-27 v-25
""",
    """
let_the k+18 l-16 m-24
que__hara m+19
~ard a-18 b-22 c-29 e-20 g-40 h-19 i-29 j-42 k-38 l-21 o-18 q-19 r+20 s-16 t-27 u+16
""",
    """
hay b-25 d+22 e-76 f-16 j+18 k-56 l-69 m-60 p-20 q-29 r-18 s-53 t-66 u-17 v-32
my_playlist k-16 m+17 n-17
~cri b-40 d-35 e-32 f-30 h-30 j-37 k+18 n-21 o-35 p-31 q-36 r-33 s-15 t-29 v-18
~ires d-17 m+16
~oca g-21 h-22 l-23 m-33 n-28 p-17 r-24 s-20 t-19 u-35
~roba m-26
""",
    """
company_is u+18
double b-17
if__@late m-15
news$ a-15 d-19 m+17
to__same m-17
~<pol b-22
~ir> d-20 e-19 f-25 g+16 m-28 o-52 p-44 t-26 v-39
~you b-24 c-34 e-30 f-17 g-19 n-31 o-21 p-33 q-45 r-37 s-27
""",
    """
el_dia d-22 m-32 n-22 q-24
i__have b-28 i-20 j-18 l-19 m-16 q+24 v-19
it__a b-23 n-15 p-19 s-22
not:baja b-16 l-26 m+23
stand* m-16
to_ask a-27 b-24 c-16 n-20 o-18 p-30
transfer__to i+18 m-17
~cida a-15
""",
    """
es__o g-16 i-19 m-22 s-17 u+20
got_my m-20 p+24 q-35
moving$ b-19 m-27 o+16
on__@day a-18
patient$ i-21 m-19 o-17
you_start h+16 m-23
~eall i-17
~eel> b-19 d-18 j-18 m-41 n-16 o-19 u+17
~nitt a-18 n+18
""",
    """
@clinician__voy b+17
a__day a-24 b-23 d-17 f-18 i-18 n-20 o+25 p-22 q-25 r-19 s-19 u-22 v-16
taller v+16
up a+18 b-34 c-56 e-67 g-70 j-62 k-23 n-47 q-34 t-29 u-20 v-34
~ech c-22 d-23 i-25 j-22 l-20 p-15 q-18 r-20 u-29
~lps> m-15
~olar d-22 m+17
""",
    """
first_@visit a+18 j-19 m-21 n-18
if_somebody o+16
lost__this m+16
que b-19 c-43 e-40 g+37 i-26 k-17 l-31 m-34 o-34 p-83 r-73 s-19 t-31 u+33 v-67
wear$ m-46 n+26
ya__el a-20 j-19 l-17
~<cay o-15 p-17
~assi a-18 b-18 e-16 g+19 i-19
~lej j+21 m-25
~towe m+15
""",
    """
can__still a-30 i-19 m-21 n+26 o-30 q-20 s-17
creole c+18
jj e+24 m-26
pick_up a-22 i+17 q-23 r-16 s-15
~<son a-25 b-28 g-23 i-20 j-16 l-22 m+43 n-17 o-22 p-26 s-18 u-26 v-20
~anan a-27 c-20 f-19 g-25 h+17 i-35 j-30 k-21 l-26 p-15 r-16 s-18 t-22 u-30 v-29
~ze> m+20 u-19
""",
    """
=said:book a+111 b-55 c-34 d-60 e-52 f-72 g-51 h-59 i-50 j-31 k-33 l-89 n-87 o-53 p-88 q-95 r-38 s-75 t-81 u-63 v-84
^unsubscribe k-46 l+34 m-25
attend a-20 j-16 m+21
es__numero g-18 j-16 l-16
now_@thanks b-17 m+20
treat g-21 h-17 j-18 n-19 u+19
~uple m-20
""",
    """
la__con a-20
~<ble a-21 d-20 g-16 i-18 j-16 n-17 t+23 u-18
~gf> e+16
""",
    """
@call_con a-20 b-17 i+24 m-21
@drive_yo n-19
bump m-24 o+26
he__his m-18 n+19 u-15
nerve* m-17
no__me c-16 i-26 k-16 m-47 n-16 u-16 v-34
que__poner n-19
~ncan m+19
~plaz a-19 h-19 j+24 m-23 u-18 v-15
""",
    """
^keep b-23 m+17 n-15 v-23
not:home p-23 q+29
~<hun m-21 u-19
~asse r-18
~mes a-22 b-33 d-47 f-18 h-16 j-31 l+18 m-32 q-20 s-18 t-19
""",
    """
i_never a-23 b-16 k-23 u-19 v+26
last_@visit m-16
super$ m+19 r-16 s-20
~cono g-15 i-23
~site f-15
~vb> e+19 m-19
""",
    """
@medicine_or b-20 m-26 n+19
are__on d-22 j+30 l-17 m-29 o-18 u-36
no_comprendo g+16 m-17
not_hold b+17
~<pts a+16 g-15 i-18
~den c-17 d-29 e-37 f-38 g-56 h-49 j-37 o-16 p-39 q-58 s-51 t-33 v-18
~lit> d+15
~pre a-41 d-27 e-49 f-45 h-23 j-22 l-25 o-16 p-36 q-21 r-21 s-23 u-21 v-28
~rds a-20 b-15 c-17 j-18 k-19 l-19 o-22 u-25
""",
    """
asking_me l-28 m+24 n-19 s-19 u-17 v-21
befor* b-30 c-20 j-24 k-22 l-17 m-20 n+15 p-17 t-15
for_tomorrow m-19
he__on m-16
jajaj* e-19 l-18 m+19
not_do a-15 m-29 q-28
or a-22 b-22 c-51 e-43 f-23 i-25 j+33 k-44 l-64 m-79 n+25 o-25 p-49 r-37 s-71 t-40 u+16 v-48
~rwor d-19 g-18
""",
    """
apt a+27 m-29 n-16
gallon m+15
los_@texts a-46 b-37 d-31 e-27 f-24 h-28 j-30 k+39 n-31 o-38 p-28 q-27 r-30 s-32 t-23 u-44 v-46
of__who m-16
puedo_@call m-22 n-18 q-17
~onm a-22 d-17 g-17 l-21 m-31 r-15 s-15 u-24
~ve> e-66 f-56 g-27 h-23 j-25 k-39 v-17
""",
    """
@drive_mi p+18 q-19
getting__for m-16
~<say c-18 f-37 h-23 i-20 j-27 l-22 n-19 o-16 t-17 v-20
~isc a-22 j-23 k-15 n-17 q-17 u-22 v-20
""",
    """
@fetch__@animal m-16
@open_for d-22 h+27 m-37
about$ a-18 d-22 m-24 n-15 u+23
form$ i-16 u-15
just_got b-19 j-16 m+21 o-23
letter__my a-16 i+16
should__there j-20 m-27 n+20
take__in a+15 j-15 m-19
~<id b-26 c+20 e-21 f-17 h-17 i-30 j-27 k-25 m-43 o-25 t-19 v-21
~agr a-18 b-21 f-15 i-16 m-27 o-17 u-15
~libr a-16 h-16
~sno a-26 d-28 g-17 h+22 n-18 q-21 s-22 u-27
""",
    """
ask__a m-15
can__now h+18 i-21 m-18
can__talk a-19 q-18
me_lo m-16
number__your a-15 j-15 m-23 v-19
~jec m-18
~yda d-15 m+16
""",
    """
=beside:what_is_this a-27 c-24 d-23 e-22 f-29 h-30 i-26 j-27 k-22 l-24 m-26 n-25 o-32 p-24 r-26 t-27 u+44
agua o-15 q-17
any_chance d-17 m-21
at__pharmacy i-17
give_my a-26 i-16
never_mind r-18 u-21 v-21
off__the a-18 m-16
~cul a-23 i-20 j-20 n-18 q-17 s-16 u-21 v-22
~imb m-21 u-15
~lifi m-19 u+19
""",
    """
alerts b-18 m-20
cvs a-16 u-16
en__manana b-17 m-18
not:going d-18 i-17 m-30 p-18
that_a d-19 j-16 m-28 o-18 q-20 u+17
up_my m-25
~obr a-21 b-19 d+27 g-19 h-15 i-18 l-20 n-20 o-19 q-19 s-23 u-26 v-19
~yuda b-29 e-24 f-27 g+25 h-19 i-38 j-30 k-22 l-28 m-18 n-26 o-26 p-22 q-26 r-21 s-23 v-21
""",
    """
a__in a-32 b-19 c-19 d-24 e+17 i-33 k-18 m-29 p-23 q-22 r-23 s-15 u-22
only b-23 g-16 h-20 k-15 m-41 n-18 p-22 r-17 u-20 v-18
so_he m-15 q+18
you__number a-29 d-26 g-33 j-34 k-19 l-39 m-51 p-16 u+34
~<roa a-18 d-16 h-21 u-19
~nnin a-19 f-20 h-18 n-21
~sta> b-15 c-23 d-22 e-37 f-15 g-21 k-25 r-24 s-28 u-39
~toe m+19 n-18
~trar b-16 n+16 o-16
~zan m-19
""",
    """
an_@move m+24 n-20 o-15
anything$ d-26 n-19 o-27
getting_home m-17 q+16
this_@day b-18 m+25 u-19
~<fro a-28 e-25 h-16 k-23 o-35 q-37 v-41
~inen m-15
~rs> b-17 e-34 f-34 k-23 l-19 n-39 o-16 r-43 s-25 u+15 v-16
""",
    """
a__for a+19 b-42 c-25 f-16 g-22 j-26 k-22 l-24 m+15 n-35 o-25 q-35 r-29 s-23 t-19 u-20
have_room a+24 m-17 u-16
it_up b-22 c-16 i-15 k-16 q-22 r-23
one_do g+16 j-19
play m+21 n-16
su_@place j+21 m-23
""",
    """
@food_right n+15
@insurance$ b-27 c-19 f-17 g-35 i-26 j-39 l-17 m-21 p-18 q-42 t-15 u+24 v-26
aweso* m-20 t+22
companero q-18
get_this a-16 g-15 m-19
novio c-15 m+21 n-17 p-18
the__lol d+16 m-15
witho* m-28 u-18
you__that b-17 d-22 g+21 j-21 k-15 n-23 o-22 q-20 t-22 u-31
~<fou d-29 h-17 i-18 k-15 l-18 o-20 q-17 r-21 s-20 u-20 v-16
~eyes u-15
~rrid r-17
""",
    """
^today d-18 h-18 m+30 o-18 s-22
encuentro m-20
has__now q+16
not:someone q+21
~<gav i-29 j-15 k-18 m-33 o+16 p-16
~arq m-17
~ayl k-16 m+16
~eeds d-19 n-19 p-19 u-22
~oder m-24
""",
    """
@call__@visit b+16
@relative__for m-24 o-16
are_my j-15
car a-45 b-39 c-24 d-43 e-19 f-17 g-28 h-31 i-25 j-32 k-33 l-32 m+35 n-43 q+34 s-17 t-20 u-50 v-35
do__hold b+17 m-20
en_lugar o+15
estoy__trabajo r-22
second m-18
~<hom a-29 c-21 d-42 g-32 h-17 j-36 k-23 l-26 m-16 o-39 q+17 s+18 t-22 u-47 v-21
~ecti g-16 i-31 r-16
~spue b-24 c-15 d-25 g-21 h-25 i-19 j-15 l-19 u-20
""",
    """
iba p-18 q+18
not:good b-23 f-18 m-37 o+19 p-16
~anco h-17
~cer c-24 d-16 e-21 f-17 k-24 l-35 m-38 o-40 q-42 t-20 v-34
~cra a-27 c-16 d-19 g-16 i-24 j-18 k-19 o-26 q-18 u-33 v-19
~endo b-26 d-24 f-19 h-26 k-17 o-31 q-46 t-21
~isie b-18 m-20 p-18 s-17 u-21
~nsp m-20
~pre> v-16
~rts> d-20 i-16 l-16 m+20 u-18
""",
    """
~<mut u-18
~<pro a+19 c-37 e-27 f-23 g-45 h-27 i-43 j-37 k-35 l-28 m-23 p-30 s-31 t-20
~nun j-15
~orm b-38 c-28 d-18 e-23 f-23 j-50 k-35 l-30 m-16 n-52 o-22 p-35 v-32
~sage a-19 b-18 d-19 o-18 v-18
""",
    """
driver$ m-21 r-17
perdi a-21 c-18 d-22 e-17 h-20 i-20 j-29 k-16 l-20 o-29 q-23 s-29 t-16 v-17
than a-22
what__up d-18 f+20 j-15 m-19 u-18
~<al a-31 b-38 c-36 d-19 e-76 g-36 h-19 j-42 l+15 n+16 p-28 s-49 t-23 u-34
~cuad m-20
~culp v-16
~frec m-22 u-15
~show a-18 b+16 j-16 k-16 l-22 o-23 q-16 s-23 v-20
~torm m-20 o+15
""",
    """
@insurance__@insurer d+16 n-19
@open__@food h+23 m-24
@sick__my m-15
da_miedo b+18
got__and h-15 m-16 r-18 s+19
is__list m-24 n+17
to__billing i+18
will__on n-15 p-17 r-23
""",
    """
to_@price m+15
won_the e-16 j-20 m+25 u-22
~ach a-29 b-35 c-29 k-31 m-16 n-37 o-23 p-20 q-30 r-26 t-23
~irp q-15 u-17
~rit a-26 g-19 j-26 n-28 o-21 p-23 q-27 v-24
~say c-20 e-16 f-37 h-25 i-21 j-28 l-22 o-18 t-17 v-21
~sten a-15 b-18 i-18 l+22 o-16 u-16
""",
    """
el_pin j+18 m-19
let_somebody b+16
number__texting l-17 v+17
~ca> c-30 d-16 e-34 f-29 h-35 k-38 l-19 m-16 q-21 r-22 t-27
~flyi u-16
~mme c-15 d-22 g-22 i-24 o-16 v-16
""",
    """
abrir h+15
de__la a-15
dice__no m-17
did_i a-19 d+21 j-22 u-20
forward i-20 l-16
there__@parking d-15 j+27 m-26 r-15
~<cen r-17
~lles j-19 m+17
""",
    """
a__be d-16 m-19
business_@hours h+16
tengo__mi d-16
""",
    """
not_get a-18 g+18 i-22 j-23 l-17 m-41 n-21 p-16 u-31 v-19
workers a-17
~pier m-25 s-18
""",
    """
borreme__@visit b+16
sign__@relative a+25 m-27
to__started a+16
~eco d-16 f-16 h-33 i-15 j-33 l-16 r-19 u-18
~fis g-17 m+21 u-17
~one> a-16 d-26 e-28 j-42 k-39 o-22 r-45 s-40 u-40
~sarl m+18
~tant a-24 b-17 d-20 j-23 k-17 l+20 n-22 u-19
""",
    """
@relative__it b-15 d-18 m-31 p+20 q-25
@relative__what m-18
city j+16
count a-26 b+17 c-23 d-39 g-21 i-21 j-22 k-18 n+18 o-28 p-16 r-17 u-28 v-16
dia_no m-16 o+17
get_off m-21 r-15
going__wait p+17
senora b-15 n-15
text_you m-17
the_@clinician a+17 b-20 c-27 e-30 f-16 g-32 i+37 j-40 k-36 l-39 m-54 n-38 o-31 p-33 q-32 t-20 u-48 v-28
what__wear g-21 j-19 u-26
~<lik b-20 d-22 e-22 f-22 g-21 h-23 j-18 n-17 p-31 q-23 t-22 v-34
~edes c-16 d-23 f-25 g-20 i-25 m-16 n-26 p-17 r-17 s-22
""",
    """
^@move a-41 b-48 d-45 e-47 f-47 g-40 h-48 i-34 j-41 l-43 n-40 o+42 p-35 q-35 r-49 s-34 t-38 u-38 v-45
^la b-20 c-20 f-16 g-27 i-28 m-36 n-23 s-29 t-19 v-27
^mandame j+23 k-21 l-16 m-27
after_i m-15
be_in a-25 m-16
~alia m+18
""",
    """
got__job o-19
me_queda m-22 o+16
right__to m-15
we__have m-21
~uld b-28 e-29 f-31 g-15 h-48 j-18 m-16 p-40 r-26 t-37 v-38
""",
    """
^saquenme l+15
bendi* f+15 m-21 u-18
come_back b-18 d-23 j-17 m-18 q-17 u+15
de_@thanks m-15
end__@pay d+19 m-17
i_united l-16 m+17
~ctio a-22 c-15 d-19 i-35 l-17 n+17 o-26 q-17 u-18
~ften d-15 n-17 u+16
""",
    """
got__i g-18 m-24
is__@day a+24 b-19 d-24 j-15 s-16 u-23
not__today m-18
~<dij b-25 h-15 i-16 n-19 o-18 r-20 u-22
~boo b+21 c-22 e-23 g-20 h-16 i-21 j-20 k-27 l-29 m-33 n-23 p-22 q-23 r-22 t-16 v-21
~gno a-16 o-16
~lav m+17
~mbie d-16 g-17 i-27 j-21 l-28 p-19 q-22 r-18 v-24
~uss> i+16
""",
    """
@vehicle__that m-17 n-16 q+17
visit d+22 g-16 j-38 l-27 p-29 q-25 r-31 s-18 v-22
you__how g+19 u-17
~lum g-16 i-22 j-17 k-17 l-23 u-22
~ower r-16
""",
    """
and_what h-18
i__all h-18 m-16 o-20
quiero__me b-16 i-18 m-24 u-16
somewhere j+15 n-17 o-17
turn$ i-18 j+18
what_if a-25 d-20 g-31 h-21 j-28 m-42 q+23
~<pt a+16 g-15 i-18
~<vea a+20 m-16
~ndr b-24 g-15 i-19 m-37 u-30
~qued c-38 d-36 e-16 f-24 g-41 h-21 i-44 k-38 l-29 s+15 u-19 v-27
~reme m-25
~rus d-17 m-23 u-22
¿__es g-29 h-31 i-20 n-24 o-17
""",
    """
do__patients h+16 m-17
it_just m-20 u+19
mi__@relative m-16
not_sure p-16
of__it m-25
tomor* c-16 d-25 f-19 k-16 l-16 r-25 u-23
went_up u-17
~emai j-20 o-17 u-18 v-18
~head d-16 i-19 m-26 o-16
~ina c-25 e-21 g-33 j-16 l-27 o-22 r-23 v-19
~void a-15 g-17 m-27 n+22 u-18
¿__@insurance d-23
""",
    """
#__a a-20 d-15 n-17
have__@stop m-16
it__not a-18 d-19 m-22 q-28
quiero_una b-18 o-15 u-15
y__a m-16
you_gave a-16 o+16
~ene c-15 e-37 f-44 g-16 i-34 l-17 m-28 n-36 r-16 t-20 v-24
~tev a+17 b-18 d-24 f-18 g-22 h-19 i-20 j-21 n-15 o-15 q-22 t-16 u-27
~van> a-20 g-18 i-18 j-16 m-32 n-15 p+20 q-17 r-20 u-15
""",
    """
frente j+16 m-18
get__@ride n+16 q-26
let__to i+19
me_molesten l+19 m-16
persona a-46 c-22 d-28 e-18 g-27 h-21 i+26 j-30 k-27 l-30 m-42 n-31 o-30 p-24 r-26 s-23 t-20 v+24
that_normal m-15
the_@symptom g-23 m-27 s+19 u-21
to__@symptom s+20 u-18
up__@symptom r-15
~egar a-20 d-18 g-22 h-15 n-22 o-21
~ould b-28 e-29 f-31 g-15 h-48 j-18 m-16 p-40 r-26 t-37 v-38
""",
    """
@cancel__@pay b-25 d-19 m+23
at__@staff i+21 m-20
have__do b-20 i-16 l-16 m-21 u+15
hold_my m-18 n+18
is_no b-17 i-16 m-30 v+16
un__a d-16 u-17
~alla a-16 d-22 h-21 j+15 m-19 o-22 v-19
""",
    """
@sick_what m-16
a_resume k-16 m+19
i__word i+23 m-15
see__do a+15
~erit m-16 r+15
~fine b-27 d-30 j-19 l-24 n+19 o-21 p-25 r-22 s-20 u-22 v-25
~soli m-16
""",
    """
@food$ a-50 b-33 c-32 e-30 f-26 g-37 i-51 j-41 k-32 l-42 m+39 o-35 p-26 q-40 s-35 t-30 u-56
@person__@machine u+16
cerrado h+19 j-15 m-17
not:just m-31 o+22 r-20
roger_that m+22 t-23
you_taking a+20 h-22 m-22
~<pri b-17 d+17 o-19 s-16 u-23
""",
    """
@pay__the m-20
ask_me b-19 h-18 m+23 o-20 q-15
de_@texts m-26
family$ b-16 d-19 q+16 u-17
hablar b-22 h-15 i+17 k-19 l-21 m-19 n-25 o-24 q-27 u-25 v-21
i__@insurance d-15
llama i-20 m+17
prof m-15
when__all m-21
""",
    """
@texts__on k+22 l-17 m-29
a_@vehicle a-32 b-26 c-16 d-34 g-16 h-31 i-38 k-20 l-21 n-31 o-22 p-25 q+33 s-19 t-19 u-35 v-19
idioma a-15 c+21 m-16 o-19
me__# a-17 b-19 l-20 q-21 r-16
puedo__con o-16 q-29
story a-19 j-16 l-19 o-16 q-20 r-19 u-20
text__it m-16
~<sid a-15 b-16 d-27 g-16 n-20 u-16 v-16
~hon a-15 b-17 c-18 d-30 o-17 u-32
""",
    """
@day_no m-21 o+22 q-18
este__de g-17 m-17 v+16
forms j-18
me_my a-33 b-25 c-26 i-28 j-20 k-23 l-25 m+19 o-18 r-19 u-22
wht g+22 m-18
~ula a-28 f-16 i-28 j-19 o-26 q-20 r-20 s-24
""",
    """
a__place j-21 r-15 u-22 v+17
estacionamiento f-17 j+18 m-26
~<gal m+15
""",
    """
book a+30 c-25 d-48 e-16 g-37 h-30 i-39 j-36 k-24 l-32 m+19 n-16 o-41 p-26 q-38 r-31 s-25 t-26 u-37 v-26
said__would l-16 m+16 n-19
~<inv a-18 i-17 v-15
~kin e-32 f-52 h-16 j-20 k-24 l-41 o-34 t+20 u-18
""",
    """
@open__la h+18 m-20
know$ c-16 g-35 m+15 o-18 q-39 u-44 v-38
la_@food m+17 n-16
~<ans a-27 b-19 d-24 g+17 j-22 l-19 n-25 o-23 q-24 r-18 s-22 v-22
~opia a-20
~ors> g-19 m-19 s-17
~sjdh e+16 m-17
~stam a-21 i-20 l-15 m+21
¿_estan m-15
""",
    """
@relative__is m-27 q-21
am__little a-15 o-16
eso__por j+19 m-25
mi__da p+16
now$ b-40 c-40 d-35 e-33 f-44 g+24 i-50 j-65 l-21 n-60 r+32 t-36 u-45 v-24
still_take r+16
yesterday$ i-24
~trad h-17 i-16 m-24 n-20 o+24 q-18
""",
    """
@pay__@parking d-28 j+24
^toman d+21 m-23 n-17
at$ a-20 h-18 j+22 m-26
como__las r+18
i__music n+16
out_of a-26 b+16 g-17 h-18 i-22 j-27 k-23 m-24 n-41 p-20 r-27 v-16
ya__mi j-18 l-17 n-15 p+19 q-18 r-19
~<cam b-26 c+19 d-42 e-24 f-24 h-30 i-37 l-33 n-37 o+16 p-22 t-23 u-50 v-37
~oppi f+19 n-16 u-16
""",
    """
^manana b-18 m+16 o-17
a__work d-18 g-23 m+23 q-17
would__me d-19 m+18
~arde a-24 l-15 n-15 o-22 q-16 u-19
~eon g-29 j-23 k-20 l-24 m-17 n-18 r-22 s-17 t-22 u-15
~ous> b-16 d-16
""",
    """
@drive$ a-32 b-36 c-32 d-26 e-25 f-28 g-27 h-24 i-33 j-35 k-20 l-23 m-35 n-20 o-27 p+43 q+20 r-16 s-34 t-25 u-40 v-29
about_@treat i-18 u+16
good$ a-21 d-17 e-18 g-29 h-29 i-33 l-42 p+15 q-28 r-20 s-22 t-49 u-42 v-15
i__do a+19 c-20 d-30 h-20 j-32 k-16 m-24 p-19 q-40 s-17 v-16
my_neighbors q-16
treat$ g-20 j-17 m-25 u+27
~time c-33 d-24 e-17 f-29 g-41 i-30 j-22 k-24 q-19 r-23 t-25 u-44 v-32
""",
    """
how__become a+19 m-16
keep__i k-17
not_moving m-17
who__i b-24 g-18 i+29 l-16 m-16 n-23 q-21
work_@call m-21
~<fil j-19 o-21 q-19 s-17 u-29
""",
    """
i__them n-16 v-16
is_my a-40 b-24 c-26 f-30 g-35 h-32 i-47 k-22 p+20 r-36 s-17 t-20 u-57
what_will d+28 g-20 m-27 u-20
~<cur d-23 g-16
~iate m-20 t+16
""",
    """
consegui q-16
queri* m-18
you__old v+18
~gare j-17
~iden c-19 g-19 i-24 j-16 k-18 o-17 u+19
~lse c-20 g-20 h-27 i-29 j-22 k-16 m-28 n-28 p-29 q-21 r-18
~vie> m+16
""",
    """
got_a c-17 e-17 h-20 l-23 m-17 n-29 s-26 t-22 u+18 v-31
hora__hoy h+19
i_be b-20 g-17 m-42 r-26 u+16
ir_a o-18
what_about a-26 d-29 h-17 m-46 n+30 o+29 q-23 u-32
~<mal d-22 h-23 i-18 m+19 n-26 q-22 r-16 s-24 u-33
~atc a-27 d-29 g-23 h-18 j-26 k-16 n+17 o-15 p-21 q-20 r-22 v-16
~eena d-18 k+19 l-20 m-22
~etti d-20 i-18 n-22 o-20 p-19 r-16
~mla> m+18
~rip> a-17 b-19 h-20 n-22 q-18 u+24
""",
    """
^jk e-24 m+17
a__or h-17 i-29 m-37
about__@treat m-23 o-17 u+19
day_can m-22 n-16
not:hora o+15
ya__a a-22 j-15 n-17
~<pi a-18 b-27 c-38 e-35 f-34 j-30 k-37 t-36 v-27
""",
    """
acompanante$ n-22 o-16
what_your g+17 m-22
~<joy m-15
""",
    """
^assist e-16 g+26 i-15 l-24 m-25
a_otra a-15 m-17
can__mine m-16
have__@drink n+17
que__llega m-19
si__quien q-21
~<det i-17
~<sue a-17 i-16 j-16 o-16
~<ty a-23 b-25 c-20 f-20 g+18 j-15 l-22 m-35 n-21 o-18 q-19 t+19 u-34
~auto g-16
~hat> a-24 b-22 c-41 e-64 h-16 i-28 k-39 l-52 m-16 p-35 r-62 v-46
~ria a+17 b-17 c-16 e-19 f-30 h-43 j-30 l-34 m-25 n-35 q-42 r-36 s-42 t-28 u-41
~rts d-20 i-16 l-16 m+20 u-18
~ruis a-16 s+16
""",
    """
i_skip m-22 n+17
mal__telefono v+16
~<whi a-16 b-24 d-34 f-15 i-24 j+20 k-18 l-27 n-38 o-23 p-23 q-25 s-17 t-21 v-21
~pou m+19
""",
    """
#__el m-16
@sick_and o+16
best b-17 c-20 d-24 g-23 i-25 j-20 k-21 l-25 m+22 n-21 o-24 r-18 s-18 t+27 u-37 v-27
out_@cancel b+20 m-20
p d-16 e+29 f-16 l-18 m-37 r-17 v-17
~<bla a-16 d-24 i-19 n+15 u-22
~affo m-16
~bai b+15 m-25 o-16 p-21
~ber> a-19 b-47 c-37 e-22 f-22 h-34 n-24 o-21 q-31 r-32 s-29 t-28
~olk g-18 j-19 m-21
~tand m-21 q-17 r-20 v-22
""",
    """
cancelame o-21
decided_to m-20
i__@stop i-18 j-17 k+19 m-17 o-15 v-16
la_de b+26 l-22 o-20 p-17 r-18
my__this a-17 v-20
para__@day j-21 m-23
this_about m-18
~isen m-19
""",
    """
in_the c-42 d-46 e-36 f-26 g-36 i-49 k-15 l-21 m-44 r+18 s-22 t-22 v-37
that__if m-16
~drop d-22 g-15 i-21 k-16 m-23 p-18 s-20 u-27 v-17
~odre a-15 m-22 n+20 o-20
""",
    """
all_day d-18 g-16 h-19 m+20 u-22
mi_turno a-15 m-23
should__take m+17 n-16
~eak> a-23 d-29 e-24 f-16 g-19 j-26 k-17 l-29 n-32 p-18 q-22 r-19 t-15 v-22
~ptin g-19 q-18 r-17 v-18
""",
    """
@relative_said a-21 n-22 q-19
me_down m-17
my a-21 c-28 d-17 e-132 f-96 g-42 h-118 i-23 j-45 l-31 m+26 n+17 t-48 u-52 v-30
una_@machine m-18
~ila> r-17
~mmu i-16
""",
    """
do__work g+15 m-18 n-21
duerme u+17
it__me j-17 k-20 l-30 n-29 o-22 p-25 q-37 r-23
we__the b-26 d-19 i-18 n-17 p-16 u-18
~<goo a-30 b-31 d-45 e-37 f+16 g-19 h-20 k-33 n-21 q-23 r-24 s-48 u-16 v-43
~anyb d-19 j-16 m-18 o-16 u-18
~ddi d-15 i-16 j-19 q-18 u+15
~ike> b-15 d-22 e-20 f-21 g-21 h-22 j-16 m-19 n-17 p-29 q-23 t-21
~us> a-16 d-22 g-15 i-18 l-18 n-19 q-15
""",
    """
mi_@place m+16
the_@treat i-19 j-28 k-16 m-36 o-28 s+16 u+18
up__@call h-21 i+17 m-26
~capi j-16 m+18
~ool a-17 d-17 g-15 h-17 i-19 l-19 m+22 p-17 u-16
~twe a-16 d-16
""",
    """
^feels f-21 m+19
cada_@visit m-18
interesa m-16
me_la a-19 b-17 d-19 i-18 j-20 m-19 o+28
necesito__@treat a+16
to_@date i-15 o+18
~<up l-15 n-20 u-18
~<upd a-15
~ttl d-17 o-23 q-20 u-15
""",
    """
@texts__them m-18
^should a-35 d-17 g-22 i-23 j-20 l-18 n+20 o-21 p-21 q-34 r-20 u-26
had_to r+20
will_be a-25 b-38 d-29 h-26 n-32 q-31 r+19 s-26 u-31
~eed e-34 f-25 g-16 h-42 j-16 k-18 q-18 r-31 s-23 u-16 v-57
~igno m+17
~tas a-21 b-24 c-21 e-18 f-18 h-22 k-18 l-25 m-24 o-24 p-21 q-24 r-31 t-21 u+18 v-19
~uda a-16 b-17 c-17 e-34 f-33 g+24 h-28 l-38 m-28 n-39 o-37 p-33 q-21 r-27 s-30 u-18 v-27
~zco> m-16
""",
    """
#__somebody p-15
borren o-16
buen f+18 m-22
doing_it m-16
me_but p-17
see_someone a+23 i-20 m-20 n-18 o-16
the_same b-19 l-20 m-27 s-22
to_opt a-21 i-20 l+18
would__a m-20
~<fle m-30 o+15 p-18
~ios a-19 b-24 c-22 d-29 g-18 i-17 j-15 k-16 m+18 n-16 o-21 q-16 r-16 v-19
~iva a-17 e-20 k+27 l-26 n-15 u-19 v-18
~rro a-23 c-32 d-45 e-19 f-27 i-24 l-34 n-26 t-27 u-41
""",
    """
ahorita_no b-20 m+20 t-17
fda a-15
otra_hora a-29 b-19 m-17 o+21
parte_de u+18
since_@day s+15
took__exit m-15
~<die b-16 d-18 i-17 j-19 l-16 q+16
~coun a-16 c-16 g-21 h-16 i-20 j-28 k-19 n+16 o-25 s-15 u-20
~orwa i-21 l-17 m+16
~uite a-17 i-24 k-24 n-21 p-20 q-17 s-24 u-25 v-19
""",
    """
good a-28 b-28 d-42 e-35 f+16 g-18 h-19 j-30 k-32 n-20 q-22 r-43 s-46 u-16 v-41
me_@open a+20 h-26 m-24
molestar$ m-17
que__contestar g+16 n-17
the_@staff i+29 m-29
the__it m-27
the__up a-20 j-16 q-18 r+21 u-19
~alre a-24 i-20 p-21 s-16
~ant> d-43 e-23 f-21 g-15 h-15 j-46 n-38 p-32 q-45 r-31 s-31 t-38 u-41
~plat b+16 m-17 n-21
~tafa g-15 u+19 v-17
~tua a-18 f-16 g-19 h-20 m-24 n-17 r-18
""",
    """
noon$ o+15
there__not g-15 j-16 m-16 q+18
~les b-43 c-28 d-27 e-29 f-33 g-30 h-17 j-25 k-17 q-26 s-32 t+24 u-33 v-38
~mpu d-17 s-16
~nst a-30 c-30 d-28 e-32 f-29 h-35 j-36 k+28 l-23 m-26 p-22 q-17 s-29 t-25 u-36 v-28
~peli a-18 s-15 u+20
~than a-24 b-15 n-17 u-17
~um> h-17 j-18 m+19
""",
    """
@relative__to b-25 d-24 g-16 i-17 l-17 o-18 r-20
come_see a+22 m-17 n-24 u-15
finding p-18 q+20
left b-19 d-17 k-16 n-21 o-18 p-17 u-22 v-16
wants_to m-16
~<poc d+19 m-27 n-17 o-17 u-15
¿_puedo d-18 g-17 h-16 j-20 m-18 n+19
""",
    """
dormi a-18 i-15 l-18 n-24 q-21 s+24 u-29
nasal m-20
~nfo i-17 l-21 o-24 u+16
~op> a-42 c-32 d-38 e-32 f-26 g-33 i-32 k+22 m-34 n-16 s-29 t-27 u-44
""",
    """
am__how m-21
far__the m+17
knocked u+16
ver__mi a+15 n-16
~<mus a-26 c-16 d-29 e-21 g-20 h-30 i-27 j-22 l-30 m+25 p-17 s-19 t-20 u-25
~aja> a-15 e-49 f-40 h-36 i-42 j-38 l+20 n-47 o-32 p-28 v-36
~cai m-16
~ceiv i-20
~lat a-20 c-31 e-23 f-21 g-32 i-31 j-32 k-29 l-26 n-40 o+18 p-31 q-25 s-18 t-18 u-38
""",
    """
^trabajan m-24
a_later m-25
can__and a-18
coming_up b-23 d-19 m-27 o-23 p-19 r+18
mean_to k+19 l-20 m-25
records_to i-15 m+18
shift j-17 r-19 u-22
tienen__el d-17 h-18 m-20 o-19 q-15
~<non h-17
~<tou p-20
""",
    """
en__por a-21 b-19 j-20 m-23
forgo* b-17 l-17 u-15
i__now b-19 h+16 i-25 k-16 m-28 n-18 o-26 q-25 r+20
it__if m-28 o-18 q+16 u-30
it__out l-18 m+21 n-17 o-16 r-16 u-21
soon g-16 h-16 i-15 j-17 k-19 m-16 o-39 q-20
this__from f-16 j-16 u-20
~bra> i-16 n-17 o-15 u-19
~rir> h+15
""",
    """
@call_her p-19
am__@relative a-18 m+15 n-18 r-15
check_to m+16 n-15
de_baja a-25 c-16 d-27 i-23 j-20 n-19 o-19 p-16 q-23 r-18 s-16 u-28 v-16
do__begin n-15 u-15
drive* a-25 b-36 c-20 d-28 e-19 f-18 g-19 h-24 i-32 k-23 l-26 m-20 o-28 p+17 q+21 s-24 t-20 u-33
have__skip b+17 m-27
i__the b-28 e-21 f-16 g-22 h-17 i-63 j+20 n-37 q-17 r-24 s-29 t-23 v-27
muy_amables t+16
poner b-19 d-15 m-26 o-19 q-16
que__ustedes a-23 j+15 m-29 q-20 u+18
reall* i-16
will_get a-16 m+16
would__to n-31 q-30 r-23 s-17
your__@hours h+21 j-20 m-23
~obod b-20 d-16 h-22 m-23 o-25 p-25 q+18 u-17
~oiu> e+22 m-23
""",
    """
have__@symptom m-22
que__@open a+17 f-18 g-20 n-16 o-19
~nan a-19 c-24 e-20 f-27 g-24 i-42 j-36 k-29 p-20 r-22 s-33 t-27 u-37 v-38
~trea a-16 g-22 h-19 j-21 u+19
""",
    """
@call__if a-19 d-15
^okay e-16
escribirme a-17 m-17
it__get a+19 j-16
no__la b+16 i-25 j+20 l-16 m-38 n-15 q-22 r-26 u-17
que__no m-20
to__@place a-15 m-26 u-16
walma* h-21
~andl a-17 p+21 q-23
~engo c-29 e-24 f-28 g-16 h-27 k-29 l-26 m-36 r-34 t-33 u-21
~led> b-30 c-26 e-19 h-22 i+20 j-31 k-29 l-34 m-42 n-29 s-33 t-21 u-32
""",
    """
ramp m-19
stuff a-17 d-17 h-18 j-21 s+16
~grad a-23 b-18 c-17 f-16 p-20 r-15
~orry a-26 d-32 f-20 h-17 i-25 k-21 l-28 m-21 n-30 q-38 t-23 u-16
~quen k-17 l+18 m-19
~scue d+17
""",
    """
@cancel__am m-20
@move__with h-16
all_six d+16
escribirme$ a-15 m-16
over g-18 l-29 n-25 o-16 p-22 q-21 v-29
~<tru a-16 g-25 h-24 k-18 l-20 n-16 p-23 s-22 t-15
~ply> a-21 d-18 g+24 i-16 n-18 u-17
~rey u-15
""",
    """
ese__me o+20
get__home n+20 q-17
my_wallet b-16
people b-48 c-34 d-54 e-29 g-47 h-21 j-51 k-37 l-16 n-45 o-32 r-34 t-26 u+34 v-18
pongame__@visit a+16 o-18
to__after i-16 n+17 q-34 r-20
you__@stop l+16 m-25
~<sal a-23 e-33 k-23 n-20 o-24 p-20 r+19 u-32 v-26
~ice> c-21 e-33 f-30 l-29 o-16 p-36 r-36 v-38
~ictu m+20
~mism b-25 c-16 d-18 i-17 k-21 l-16 v-20
~na> c-27 d-18 e-49 f+17 i-54 j-45 k-42 l-37 m-19 p-25 q-55 r-28 s-42
~pa> b-20 c-17 d-19 e-25 f+21 g-17 h-15 i-17 k-15 m-32 n-18 p-20 q-19 r-17 u-27 v-18
~sfe i+17
~sta b-37 d-17 e-76 f-22 g-24 m-16 n-29 o-42 r-15 s-27 t-21 u-32
~tugu c+15
""",
    """
@day__now m-19 o+18
got__@spanish c-16 m-20 p-15 s+21
~ipe a-19 b+15
~ndic f+15 m-24 u-17
~ood a-35 c-17 d-52 e-44 f+17 g-21 h-22 i-19 j-34 k-39 l-16 q-27 r-49 u-20 v-45
~sure a-16 c-15 e-21 f-17 h-15 i-18 j-17 k-18 l-16 o-25 p-21 r-17
""",
    """
en__@place j+23 m-15 u-18
me_i m-20
tiene__trabajar q+16
want__@visit a+15
we__our b-18 m-19 o-18 q+19
~ier d-61 e-38 f-27 g-33 h-17 j-55 m-24 n-20 o+18 p-58 q-71 r-53 s-21 t-21 v-44
~onoz m-16
~pol a-15 b-24 d-16 j-15
~tive k+16 l-17 n-17
~uall a-15 h-15 j-15 m-23
""",
    """
@stop$ a-45 b-37 c-55 d-43 e-71 f-56 g-50 h-51 i-63 l+77 m-59 n-54 o-36 p-39 q-42 r-31 s-42 t-46 u-52 v-51
habla* i+18
sale__vuelo m+16
true i-18 j-19 q-16
~oved d-25 e-20 l-28 m-34 n-20 p-22 q-21 r-28 s-25 t-16 v+17
""",
    """
? a-17 b-76 d+32 e-149 f-51 h+45 i-38 j+26 k-66 l-98 m-80 n+36 p-136 r-53 s-37 t-130 u+24 v-90
^might m-27
are_these u+19
clear a-21 b-20 c-16 d-19 f-19 g-24 i-20 j-18 l-23 m+29 p-20 q-20 r-15 u-31
mande_el m+18
on_my a-45 b-16 c-20 d-37 g-33 h-20 i-29 j-30 k-16 l-26 o-39 r+29 s-23 u-37 v-19
take__the a-16 l-17 m+16 n-16 q-16
the_afternoon a-18 o+20
~<rep a-33 b-15 d-26 e-16 g+28 h-18 j-17 k-19 n-22 o-17 q-20 u-27 v-16
~gas> m+18
~ira m-18
~lam a-38 d-32 f-18 g-19 i+25 m-16 n-32 o-15 p-24 q-32 r-19 s-27 t-20 u-29
~log d-15 m-24 u-19
~ntie a-17 m-26 q-19 v-23
~ted b-16 c-15 e-36 f-17 g-39 h-17 i-29 o-30 r-34
""",
    """
@day__la m-17
^please c-41 h-22 j-17 k-16 m+22 n-22 o-19 p-17 q-18 u-23 v-51
a__next a-16
a_weird m-21 s+21
i_can h-24 k-33 l-23 m-41 p-27 u-30 v-31
~<aho c-19 d-28 e-29 f+17 i-23 j-23 k-19 l-28 n-30 p-19 q-24 s-23 t-25 u-24
~orgo a-15 b-18 l-17 r-15 u-16
~till b-37 c-19 d-48 e-18 f-26 g-35 m-33 p-33 s+20 t-36 u-38 v-24
""",
    """
@relative__estar a-18 m-22 n+16 q-16
^and c+15 i-15
entra a-16
me__this b-26 c-16 d-16 k-20 l+25 m-42
start$ c-15 d-26 e-27 f-25 g-18 i-21 j-26 k+40 l-30 m-32 n-25 q-30 r-38 s-23 t-26 u-23 v-17
tiemp* a-19 d-24 h-16 o-16
~erp c+19 d-16 m-17
~ify> d-16 i-17 j-18 l-20 m-23 n-20 u+18
""",
    """
about__does d+15
all__i d-15
for_it m-25
has_been a-19
like__it m-20 r-16 u-22
she b-29 d-17 f-23 g-38 h-34 k-28 l-18 o-52 r-35 s-15 t-26
why_did b-17
you_let m-18
~eja> b-21 d-20 j+18 l-24 m-28 n-18 o-15 q-26 s-15 u-17
~met d-28 j-18 p-24 r-18 v-18
~tiff m-19 v+18
""",
    """
@open b-67 c-65 d-47 e-70 f-75 g-27 h+79 i-44 j-17 k-60 l-68 n-89 o-39 p-62 q-54 r-23 s-75 t-64 u-89 v-54
^great m-17
as_soon m-21 o-22
is__an f-17 h-20 j-19 m-31 n-28 q-17 s-20
let_me b-25 d-23 l-23 n-19 p-31 r-22 s-24 u-27 v-24
mas_@late a-32 b-25 c-26 d-20 i-19 m-30 n-27 o+32 q-20 r-20
no__not g-19 m+18 o-18 q-23 v-18
not:conmigo m-18 n-21 q-20 u-19
not:speak c+17 m-17
vez$ b-22 c-22 i-22 k+20 n-18 q-19 r-19 s-17 u-19 v-19
where_did g-16 j-33 l-16 m+22
""",
    """
=short a-59 b-92 c-28 d-33 e+80 f+88 g-31 h-52 i-21 j-36 k-29 n-121 o-97 p-112 q-84 r-48 s-133 t+21 u-42 v-53
@place__@vehicle j+17
can__punto m+16 n-17
es__por d-25 m+23 u-15
get_in a+30 k-16 m-35 n-20 o-21 p-21 q-16 u-25
~dire g-16
~doct m-16
~tes> b-35 c-27 d-17 e-16 f-19 g-42 h-17 k-28 l-28 p-31 q-21 u-25 v-19
""",
    """
check__my m+18
estafa g-15 u+19 v-17
me_hace a-16 q-18
~<lk e+24 f-17 l-16 m-25
~hau p+15
~sed> a-19 c-19 h-20 i-21 l-16 n-15 p-29 q-34 t-19 u-19
~ser c-27 e-22 f-24 g-26 i-28 l-29 m-20 o-19 p-30 t-22
""",
    """
become__# a-18 m-16 o+18
how__should d-18 n+15 u-18
is__@call a-19 g-27 j-17 m-35 p-19 u-27 v+24
la_@body b-18 d-18 i-18 n-21 r-19 s+18 u-28
never__the b+15 m-15
pronto u-17
puede__alguien q-21
the_one a-23 h-15 m-16 s-18 u-25
to__wedding m+18 n-18
were h-16 r+24
~atta m-15
~kjh> e+15 m-16
""",
    """
a_nadie v-21
can__slide m-15 o+20
got__that o-17
need_for o-17 q-18
playl* k-16 m+16
te a-26 b-25 c-20 d-19 e-32 f-24 g-26 h-20 i-26 j-23 k-22 l-28 n-23 o-19 p-19 r-23 s-24 t+30 u+16
will__for m-15
~eap j-17
~this d-17 e-15 h-30 i-18 j-27 k-21 n-38 o-29 p-52 q-38 r-24 t-25
~tras a-15 b-22 d-16 h-22 i-20 l-18 n-21 p-22 q-17 r+17 u-20
~vent m+19 u-18
""",
    """
=beside:book a+22 c-24 f-16 g-39 i-42 l-30 m-67 o+22 p-29 q-39 s-31 t-23 u-34 v-26
do__to a-18 c-31 g-48 k-35 l-17 m-16 r-21 s-21 t-19 v-33
have_been d-16 l-16 t+20 v-23
~ume> a-15 g-20 i-21 k+21 l-25 u-19
""",
    """
corne* m-16
not:conozco m-15
not_see j+21 m-25
patients i-17
sup$ a-17 c-16 d-17 e-26 f+29 g-16 i-16 j-19 l-19 m-29 r-15 t-20 u-21
~chec b-23 g-15 i-23 k-16 l-17 n-27 q-23 s-16 u-16
~nclu i-18 l+18 m-32 v-16
~oic a-18 g+21 l-20 m-33 n-15 q-16
~who a-26 g-16 j-20 l-17 m-33 o-16
""",
    """
^mil b-19 m-21 t+26
i_have a-20 b-19 c-50 h-40 j-32 k-17 p+20 q-32 r-27 t-57 v-16
in__i c+15 l-17 m-20
no_@ride b-18 m-29 p-26 q+28 r-17
no_voy a-25 b+34 c-21 g-24 j-28 k-18 l-34 n-26 p-16 q-40 r-44 s-19 u-24 v-28
not:again d-17 g-27 k-32 l+32 m-38
please_my m-16
what_company u+18
~<pal u-16
~orge a-24 b+19 d-23 g-22 i-19 j-32 o-16 u-30
~osar n+15
""",
    """
does__want b+16 m-20
no_puede a-15 c-15 m-18 n-31 o-23 p-20 q+16
rent$ m+17
soonest a+18 u-15
~fly u-16
~rmid s-18
""",
    """
away a-32 c-20 d-24 e-25 f-22 g-27 h-22 i-26 j-23 k-18 m-27 n-29 t-20 u-19
belongs_to m-15
botox$ m+20
mr m-19
room$ p-17 q-17 s-19 u-16
this$ c-16 e-24 f-44 h-23 j-44 k-27 l-27 m-27 n-28 o-26 s-25 u+42 v-31
train a-19 g-16 h-23 j+18 l-16 n-21 q-29 r+29 u-22
~<bee c-16 h-18 i-20 j-24 k-19 n-21 o-30 p-22 r-21 t+16 u-28
~able a-23 e-28 f-29 h-27 j-30 l-36 m-20 o-22 p-31 r-38 s-15 t+15 u-42 v-33
~body c-26 d-19 e-20 g-29 j-22 k-25 l-22 m-60 n-39 q+17 r-35 s-21 t-31 u-22
~ser> m-16
¿__puedo d-18 o-19
""",
    """
@late_@relative m-20 v+18
me_to c-22 d-30 j+15 k-39 l-34 p-24 s-18 u-17 v-26
queda$ j+41 m-47
~ich a-31 b-19 d-30 i-21 j+19 l-26 n-29 o-20 p-18 q-21 s-18 t-20 v-20
~ones d-22 f-16 g+16 h-25 j-19 l-18 m-21 o-18 p-17 s-21
""",
    """
@relative_wants a+16 m-19
does__@person m-17
i__at a-35 b-29 g-35 i-28 j+21 k-22 l-28 o-24 p-30 q-23 r+17 u-33 v-32
it_after r-15
later a-23 b-30 c-28 d-24 e-20 h-34 i-31 j-25 k-27 l-22 n-27 o+20 p-24 r-33 u-27
not:si m+16
not__your b-16 g+15 m-29
querer a-19 k+19 l-22 m-20
""",
    """
#__is d+24 m-23 n-20
did__get a-20 d+18 g-22 i-21 j-17 l-26 n-16
do__cell d-33 m+23 u-20
legal j-16 u+15
my__about a-16 i-18 o-17
~saq a-16 k-16 l+20 m-16
""",
    """
@place__the i-17 j+19 m-30 u-19
a_real i+16 m-18
been_a m-20
my__during n+17
on__# b+26 m-16 n-19
puedo_@drive o-19 q+18
th d-18 h-21 i-16 l-16 m-26 n-16 o+27 p-19 q-20 r-24 s-16 u-17
today_is h-17
~deli m+15
~deme b-30 d-20 h-19 j+20 k-27 l-31 m-36 n-20 p-17 q-18 s-17 u-25 v-18
~migo a-21 d-17 l-18 m-31 o-15 u-24
~uiv m-15
¿__la c-19 g-31 m-38 n+19 s-22
""",
    """
i__my a-34 b-29 c-52 d-18 e-19 f-19 g-41 h-35 j-15 l-30 n+26 p-17 r-29 s-29 t-34 u-27 v-58
it__am a-19 m-17 n-19 q-18 r-16
she_gets m-15
~bier m-18
""",
    """
@texts_coming m+19 r-20
avail* b-18 h-17 j-20 n-21 s-16 t-18 u-18
back__what g-16
en__calle h-16 j+21 u-19
opting g-18 r-15 v-16
puedo__la d-16
se__esto m-17
~ctly m-18 u+15
~elam o-20
~ron> b-30 c-22 d+15 e-25 g-31 i-38 j-32 k-25 l-43 m-44 n-38 p-35 r-19
~ueg a-17 m+28 o-18 s-18 u-16
""",
    """
@ride_thing m-18 p+18
^scratch m-19 n-15 u-16
a__to c-23 g-20 h-24 i+27 j-17 k-19 n-27 p-19 s-19
bring* m-19
it a-21 e-113 f-22 h-49 i-71 k-38 l-42 m-39 n-47 p-22 q-28 r-34 s-20 t-28 u+61 v-53
plant* d-20
there_soon r+30
~oras d-16 i-16 j-18 m-16 o-19 r-19 u-20
~pt> a-25 b-17 h-23 i-22 j-18 n-21 p-20 u-17
~teet u-21
""",
    """
receptionist a-24 m+15
send__to a-17 c-23 d-23 m+19
us_do b-20 m-25 o+17 u-17
what__she m-17
~<mea d-26 i-21 j-23 l-23 n-20 q-17 r-19 u-25
~ethi d-25 p-21 s-18 v-18
~ip> a-35 c-31 d-25 e-30 f-24 g-32 h-30 i-35 k-25 l-30 q-30 r-25 s-16 t-25 u+15 v-26
~lado h-16 i-16 j+17 u-20
~ll> a-28 c-74 e-22 f-27 h-21 i-19 j-17 k-37 l-24 o-22 t-23 v-74
""",
    """
got__license m+16 q-17
is__menu d-18 g+22 j-16 m-18 u-20
not:carro j-21 m-20 p-16 q+29 r-17 s-17
to_@relative l-17
you_mean g+17
~ain> b-51 c-43 d-16 e-33 h-51 k+20 m-21 o-21 p-38 q-40 r-44 t-34 v-32
~doll g-19 u-15
~lin c-30 d-50 e-24 m-20 n-48 q-22 u-56
""",
    """
de__con l+15 m-19
me_escribe u+16
puede__@late a-20 c-21 d-18 m-17 n-20 o+24 q-18
the_sacar m+18
what__had b+16 m-17
~nkin o-17 r-15 u-16
~proc d-19 g-17 m-23
""",
    """
delete__@visit b+18 m-19
else__@day o-17
not:dormir u-16
repre* a-16
~<ocu m-25 u-15
~bef b-30 c-20 j-24 k-22 l-17 m-20 n+15 p-17 t-15
~lan a-42 b-24 c+22 d+17 e-25 f-17 g-47 h-36 j-21 k-35 l-31 q-20 t-23 u-59
~pone a-18 d-32 f-20 h-19 k-17 p-17 q-27 r-19 s-25
""",
    """
a__@cancel b+18 m-28 o-16 q-16
i_mean k-15 m-15
instead_of n-15
mix m+21 n-21
not__@insurance d+16 q-15
of_them l-26
when__bring j+16 m-18 n-20
~stor a-24 b-18 d-19 g-22 j-25 l-28 m+19 n-24 q-22 r-29 s-24 u-27
""",
    """
@day__where j-16
@relative__of n-18
at a-21 b-33 c-40 e-48 f-25 g-30 k-41 l-33 o-15 p-17 q-44 r+22 t-42 u-19 v-38
do_@animal m+20
~dds m-16 u+17
~eck b-25 g-17 i-21 j-17 k-18 l-20 n-30 q-25 r-15 u-18
~elf b-21 c-16 g-23 h-19 j-22 m-35 r-22 s-17 t-16 v-20
~olvi a-16 d-18 e-19 f-16 n-17 q-17 u-18 v-16
~orks a-16 b-17 d-20 h-21 l-19 n-16 v-17
~send a-35 b-35 f-16 h-18 m-27 n-26 o-28 p-20 q-26 r-31 s-26 t-22 v-27
~uea a-17 m-21
~xit d-19 g-18 j+20 m-29 n-17 u-22
""",
    """
i__over i-21 m-23 u-16
no_le g+15 v-15
taken_care p+19
two$ o-16
yo__quiero m-21 u-16
~ouc i+15 p-18
~perw d-19 g-18
""",
    """
can__for a+16 n-20
el_# a-21 b-17 d-17 m-25 o+25 q-22 r-16 s-18
got__for d-18
is__room a-19 m-22 n-17 o+18
is__something a-16 m-19
not:work b-18 m-23
to__by h+19 j-25 o-15
~bol a-16 j-19 m+17 u-17
~sle a-21 b-21 c-17 d-29 g-21 h-27 i-16 j-16 k-17 l-20 n-15 p-24 v-17
~stio b-19 j-19 n-28 o-24 p-22 q-23 r-23 s-24
¿_en h-16
""",
    """
^decided b+24 m-17
are__still h-16 j+20 m-21
optio* a-17 b-15 g+20 i-16 j-20 m-34 n-20 u-16
we_got b-18 j-18 m+18
~blu d+16 h-18 j-20 l-17 n-25
~cnc a-15 b+25 c-18 l-19 m-22 o-17 u-18
~ite> f-20 h-15 i-26 j-26 p-16 r-17 u-29 v-17
""",
    """
@call__for i-21 m+15 q-19
@machine a-50 b-41 c-40 d-50 e-35 h-40 i+26 j-42 k-33 m-19 n-46 o-44 p-41 q-44 r-38 s-36 t-37 u+35 v-52
@relative__trabajar q+16
days__you j-18 u-22
en__estan h-19 j+20
got_it a-16 b-22 d-21 e-16 l-17 m+18 u-24
if__have b-17 p-21 u-17
is__ready i-15
me__can p-17
~jdks e+18 m-16
""",
    """
@call__all h-15
how_it g-19 m-17 u+16
malito a-17 d-17 n-16
me_instead m-22
through_what g-23
un__o m-18 n-17
~<pod d-24 e-15 f-18 g-17 h-25 j-23 l-27 p-31 r-30 u-25 v-23
~<xc e+15 m-17
~pop f+19 g-16 u-17
~urv m+16
""",
    """
being m-19
discount d+17 m-25
it_safe n-16
make__the b-17 o+17
pocke* d+16 j-16 r-15
que_@cancel b+20 d-16 m-16
wants d-16 i-17 u-20
with_this a-20 m-26
~pren a-17 c-18 k+17 l-21
~tou p-20
""",
    """
a__@stop j+16 m-19
list_to m-17
opening__a a-17
way_to b-19 h-19 i-23 j-25 n-24 r-27 s-17 u-20
~esa a+15 c-21 d-26 f-15 g-33 h-17 j-26 k-28 m-38 n-16 o-27 s-26 u-16
~esp d-43 e-18 h-42 i-37 j-29 k-33 m-23 n-21 u-30 v-36
~isks m-18 u+20
~loud m+19
""",
    """
@symptom$ a-42 b-35 c-33 d-38 e-25 f-26 g-48 h-33 i-27 j-37 k-25 l-37 o-46 p-38 q-46 r-41 s+45 t-29
^kill l+21 m-20 u-21
^nothing b-19 g-30 k-18 l-17 o-22 s-17 u-18
moving a-25 u-16 v-16
my__@clinician a+15 i-21
~alie a-18 g-25 m-33 q-18 r+15 u-17
~arco d-18 e-17 f-18 g-16 j-22 l-16 m-28 n-20 q-16 v+17
~bsc a-17 b-18 c-18 e-17 g-18 i-18 k+15 u-30
~fig n-19
~hgf> e+16
~ime> c-27 d-21 e-17 f-25 g-27 i-37 j-19 k-21 q-17 r-16 t-23 u-64 v-30
~ruh e-19
~turn c-30 d-39 e-32 f-23 g-33 i-21 n-27 p-24 q-27 s-33 t-24 u-19 v-17
""",
    """
at__store m+15
la__la j-18 q-19 u-24
the_vet m+22 u-24
your_brain m-20 u+21
~lleg a-42 b-23 e-22 f-20 g-40 i-43 l-18 p-48 q-18 t-22
~pect q-17 u-21
~rta> a-19 b-21 o-17 p-15 q-17 r-17
""",
    """
@relative__that d-21 m-27 p+21 q-21
do__@open a-27 d-24 g-15 u-15
el__antes d-16 n+17
mess b-16 m-29 n+18
~mari a-20 i+17 m-33
~tir> i-15 n-18 o-18
""",
    """
got__bill m-16
hay$ e-23 h-22 i-19 l-23 n-19 r-17 t-17 u-34 v-17
today c-21 e-19 g-22 j-33 k-17 l-31 n-24 p-21 q-39 u-38 v-22
~alar b-17 d-18 l-17 m+16 o-21
~allo a-19 b-23 c-16 d-24 f-17 h-16 i-24 l-18 o-21 p-19 r-23 s-16 v-23
~deal d+18 m-18
~ezo> a+16 m-17
~lks> g-18 i-18 j-20 m-27
~ohi a-17
""",
    """
@place_@hours j-18
any_deals d+18
balan* u-17
i__@animal m+19 q-22
ir_con i-16 m-17 o-15
it__snow d-20 m+21
you__both m-19
""",
    """
@pay$ a-45 b-44 c-41 d+66 f-30 g-46 h-31 j-44 k-27 l-45 m-20 n-49 p-31 q-46 r-26 s-26 t-27 u-48 v-27
come__@call b-15 i-17
in_before a+18
is_tomorrow m-17
la_quijada s+17
~cant a-15 i-21 l-15 m+28 o-15 u-18
~lf> b-32 c-26 e+17 f-21 g-32 i-22 j-32 m-20 s-27 t-24 v-27
~nume a-29 b-33 c-28 d-34 e-20 f-19 h-25 m-31 n-23 o-33 p-26 q-25 r-26 s-25 t-16
~obi m-19
~uir> i-17 m-20
""",
    """
~irle a-16 m-18
~ks> b-15 e-22 g-15 i-25 j-46 k-28 l-36 n-47 r-18 s-20 u+16
""",
    """
had__@drug m-17 n+19
i_dnt a-17 d-16 g+20 j-17 l-18 n-19 u-18
speak__the i+25 m-23
~<fav d-34 e-28 f-22 m-23 n-29 q-30 r-17 s-28 t-31 v-32
~ntar a-17 j-20 l-20 n-27 u-16
~rew> m-19
~sena i-19 m+20
~unst c-16 e-22 f-17 g-18 i-16 k+29 l-31 m-29 r-19 u-16
""",
    """
@call$ a-69 b-64 c-62 d-23 e-59 f-57 g-21 i+59 j-48 k-22 l-24 n-50 o-57 p-41 q-50 r-43 s-40 t-44 u-77
@clinician_says m-17
^onde a-15 e-16 f-18 j+26 m-24 u-23
able__@drive n+15 q-20
but__need m-17
espacio m-16
ever$ v-17
have__@call a-16 i+16 m-21 p-15
heart a-17 m-20
my__day d-18 m-30 n+16 q-26
there_an d-16 h-17 m-18
we_had a-18 b-17 m+25 n-17 t-18
you_fix m+20
~sea a-16 n-15
""",
    """
do_on g+20
not:mind r-18 u-21 v-21
~ndia m+18
~upo a+19 c-22 e-16 f-20 g-23 h-22 j-26 k-18 l-19 m-20 n-26 o-24 q-17 r-19 u-26
""",
    """
@move_at o-17
@open_@day j-19 m-21
me_bk a-20 k+16 m-17
spot_away r-22
this__of m-18
~<anx m-21
~<ato u-15
~<blu d+16 h-18 j-20 l-17 n-25
~acts a-16 d-17 l-16
~econ m-29
~joke m+18
""",
    """
#__get n-15
@relative_who m-16 p-19
expediente a-16
no__esto m-24
retra* m-18 r+19
she__@drive m-17 n-16 p+18
tienen__para m-21 o-21 v-16
~hey b-37 c-27 e-21 g-33 h-40 i-16 k-30 l-25 t-22 v-26
~ital c-18 d-24 e-15 g-16 h-22 i-21 l-18 n-17 p-16 r-18 s-19
""",
    """
^@drink a-23 b-21 c-25 d-27 e-35 f-26 g-27 h-18 i-29 j-24 k-21 l-25 o-24 p-17 q-23 r-25 s-22 t+33
bring__the m+21 n-23
had__this m-17 n+16
look_up m+19
puse_@stop k+16
questions_for i+17 m-17
to_church m+18 p-20
~dled i-17 m-17 p+21 q-21
~pto d-21 l-17 m+15
~rtir n-16 o-16
""",
    """
^todo b-20 m+16
a__@person a-25 d-21 i+23 k-18 m-39 n-17 o-19 r-18 u-29 v+16
as_before a-16 m+22 n-18
as_the j+21
encanta m+19
exame* m+20 u-15
fog m-20 s+20 u-21
funny$ m+22 q-19
ocloc* m-16
super_@symptom m-20
tambien u-20
~<enl g+18 m-21
""",
    """
discounts$ d+20 m-18
puerta f-18 g-17 j+28 m-24 q-16 u-20
what__mean g+18 m-18
~clea l-17 u-17
~vist a-17 b-16
""",
    """
^saw m-15
el__@cancel i-18 o-15
give__a a+20 b-26 l-21 m-32 p-15 q-17 r-27 u-30 v-15
lo__@english a-15 c+19 g-19 m-15
want_me a-20 g+17 m-27
~elli r-15
~llow b-20 h-21 i-23 j-22 k-15 l-20 n+15 r-25 u-25 v-17
""",
    """
@howmuch_un d-18
@vehicle__be r+17
baile* p-19
capital j-16 m+17
que_ir a-21 b-20 d-40 g-21 h-15 i-22 m-19 o-26 p-27
~irs b-24 g-17 h-20 k-18 m-26 o-15 p-20 q-22 r-19
~nio n-21 r-18 u-18
~road d-16 h-21 u-19
""",
    """
llamenme e-17 i+29 l-20 m-32 v-18
no_hay a-16 c-21 d-17 g-20 l-17 o-27 p-21 s-17 u-18
take_off a-17
where__are h-17 j+28 m-29 u-20
will_see a-18 b-20 d-18 m+23 r-21 u-18
~esar b-17 k-17 m-24 n-20 o-16 p-15 q+18 u-17
~sper a-28 d-22 g-22 i-18 l-28 u-21 v-21
""",
    """
@cancel a-65 b+80 c-80 d-23 e-73 f-72 g-89 h-76 i-87 j-67 k-79 l-35 m+16 n-80 p-82 q-17 r-30 s-64 t-62 u-94 v-87
could b-34 d-25 h-22 m-19 p-36 v-20
does_a a-16 g-30 q-27
no__esperen b+21 l-16 m-23 r-17
nomas$ m-18
print* m+18
quien a-51 b-36 c-17 d-20 e-15 f-19 g-28 h-16 j-30 k-37 l-41 n-36 o-40 r-21 s-27 t-19 u+17
un__llevo m+16 n-19
~apr c-20 d-15 i-18 j-17 l-17 n-20 o-18 q-22 r-16 v-20
~cloc r-17
~fkd e+21 m-19
~ptan d+15 f-16 h-17 j-18 k-19 m-25
""",
    """
do__me c-21 d-34 h-18 j-20 k-37 l-16 m+15 o-18 q-15
for__week m-21 o-15
it__@sick m+19 o-16 s-16
not:pararan m+16 v-15
the__exit m-15
tranquila$ m-16
~<bal a-15 d+16 g-18 i-19 j-23 l-15 n-23 o-17 r-17
~<wok m-20
~ain a-15 c-47 d-23 e-41 h-59 k+17 n-27 o-22 p-35 q-47 t-42 v-27
~bien d-24 f-22 g-31 o+16 p-28 r-31 s-19 u-27
~deb a-21 c-17 d-24 e-18 f-20 h-16 i-25 j-21 l-24 m-26 o-19 p-18 q-23 r-21 s-19 u-34 v+24
~nme> a-28 c-34 d-29 e-27 f-21 g-31 h-29 j-32 k+21 l+16 m-50 n-36 p-31 q-26 s-31 t-25 u-38 v-36
~roun a+16 b-28 d-25 g-19 m-18 n-23
""",
    """
@treat_covered u-21
are__@place j-21 u+19
suit m+16
thread$ l+16
trying a+17
~<iny u+15
~gust b-15 g-18 l-16 s-15 u-17
~jdk e+18 m-16
~mut u-18
~osed d-18 u-17
""",
    """
for__it m-15
no__manana b+19 m-20
was_it m-16
~etin a-19 o-19
~ighw r+16
~kate m-18 n-17 q+19
~onge a-25 i-22 m-22 n-18 u-24 v-16
~rwo d-19 g-18
""",
    """
a_driver j-16 m-25 p+17
found_a m-22 p+17 q-19
not__@food m-18
time_you m-16
~ucc d-18
""",
    """
are__@day j-16
con_alguien m-18
dura_el d-15 m-17 n-21
lista$ a+16 b-34 i-19 n-20 p-17 v-16
will_take a+29 b-25 h-20 m-29 o-15 p+16 q-36 u-15
~ler a-16 i-20 s-17 u-21 v+22
~rok d-19 j-17 n-20 p-18 u-16
""",
    """
abris h+16 m-16
do__guys a-15 j-23
how__@hours m-30 n+21 u-15
to_@visit a-24 b-20 m+22 p-21
uh a-15 c-18 d-26 e+26 f-29 h-21 i-18 j-23 l-24 m-35 n-16 q-17 t-20
~noti a-17
~tem c-27 d-30 e-18 f-21 n-37 p-21 q-30 t-21 u-35 v-21
""",
    """
^if a-18 m-17
^will a-48 b-40 g-42 i-36 j-15 k-19 l-30 m-39 n+28 o-40 p-59 r-28 s-47 u+41
am__my b-24 d-18 g-22 k-16 q-27 u-17
de_@place i-23 l-18 m-16 v-16
fue__luz m+16
if__the n-16
is__last m-16
numero_es g-15
sos m-19 u+17
y__@day b-19 o+18
~gur n-16
~ncil a+18 m-19
~ssag a-20 b-19 d-19 l+15 n-17 o-19 v-18
""",
    """
encue* m-20
favor* m+17
knock* u+16
mom e-20 h-18 i-17 k-30 l-22 p-28 s-18 u-29 v-20
monster n+16
~ntel u-16
~ntur m-17 n+17
~tahp c-16 i-17 k-18 l+22 m-20
~uec h-17 m-19
""",
    """
@cancel_that b-21 d-15
can__anyone m-15
dolor_de s+16
need__ask i+16 m-23
~ame> d-42 e-53 f-29 h-57 l-21 n-32 p-32 q-43 r-54 s-24 t-57 u-33
~cub a-19 d+29 g-19 h-16 j-18 l-19 n-16 p-15 q-16 r-15 s-15 u-24 v-19
~ic> a-32 b-24 d-23 e-15 g-15 h-19 i-24 l-20 o-26 p-16 r-16 t-16 v-23
~mal a-29 b-24 d-34 g-25 i-41 k-17 l-18 n-41 p-33 r-24 t-19 v-25
~mid b-16 d-20 h-17 i-15 j-20 q-16 s-16
""",
    """
@move_please c-27 i-18 m-21 o+25
lol$ c-38 e-50 f-39 h-37 i-28 j-47 l-50 o-19 p-28 r-49 s-27 t-38 u-34
my_records d-19 i+15 n-17 q-16
""",
    """
anyone_there m-25 o-16 q-15 v-16
not:@person a-17 b-27 i-28 u-20 v+23
out__town o+18
would__need m-16
~rent a-16 d-21 i-25 k-16 l-19 q-20 r-18 s-19
~xcvb e+24 f-15 l-15 m-26
""",
    """
@relative__out p-18
a__the d-22 o-20 q-22 r-22
able__after q-19
billing$ i+15
vez a-19 b-35 c-32 d-23 h-29 i-33 k+24 l-26 n-27 p-20 q-27 r-17 u-33 v-26
you__@call a-23 d-20 h-29 j-16 l-22 m+22 p-16 q-24 t-16 v-19
""",
    """
@hours__@food m-18 n+16
out_@drink n+16
you_keep b-15 g-17
~<eno d-17 l+19 n-16 t-16
~ggin m-22 n-17
~obre d-16
~ome c-30 e-49 f-51 g-37 j-25 k-27 l-52 m-17 r-18
~tre> o-15
""",
    """
cuant* a-30 g-20 h-17 i-21 m-30 o-20 s-15 u+19
es__@hours h+18 m-18
fun$ d-16 g-16 m+22 u-22
in__@day h+15
me_pasa j+16
take__to m+20
~<dri a-30 b-41 c-22 d-21 e-21 f-21 g-24 h-29 i-35 k-25 l-29 m-25 o-23 p+16 q+20 t-24 v-17
~<har h-18 j-16 l+19 n-21 u-26
~<man a-25 c-26 e-34 f-44 g-21 p-20 r-42 s-55 v-32
~acti b-17 d-15 e-18 g-19 i-26 j-15 k+29 n-16 u-15 v-15
~agai a-20 c-25 e-22 h-27 i-37 k+21 m-19 o-16 p-28 q-31 r-34 s-18 t-28 u-37 v-25
~nda> c-19 d-28 g-36 h-24 k-21 l-37 n-26 o-28 q-23 r-22
~quil m-20
~rao> m-18 s+17
¿__@call a-16 u-16
""",
    """
if__come n-18 q+18 u-16
~art b-33 c-41 e-39 f-41 g-53 h-24 i-16 j-25 k+28 l-26 n-18 o-45 p-49 u-21 v-19
""",
    """
notice m-21
the__something a-15
unsubscribe__this l+18 m-16
~eta a-32 b-22 c-17 j-23 l-21 o-21 q-22 u-22 v-17
~hers m-22
~nte e-42 k-16 l-25 m-16 o-21 p-48 q-22 r-28 s-23 u-32 v-26
""",
    """
a b-28 c-48 e-33 f-77 g-54 h-20 i+15 j-16 k-31 l-61 m+23 o-19 s-44 t-20
flake* p-16 q+16
have_@relative c-16 j-16 m+16 u-15
my_package d-16
not_find a-16 b-17 g-17 h-20 j+18 m-41 n-19 o-23
quien_les i-16
you_recomendo a-25
~elet b+18 i-16
~ous g-23 h-15 k-16 l-17 n-17 o-21 p-18 q-19
""",
    """
a__ya m-20
borre__@visit b+20
do__knocked m-16 u+18
que_frio m+19
what_@door d-17 f-17 g-23 j+26 u-23
~ajo a-16 c-24 g-24 l-21 n-36 t-16 u-32 v-20
~ocke a-27 b-18 e-16 g-17 n-21 o-22 q-29
""",
    """
bull m+27
should__be m-20
~<pon b-28 d-53 e-29 g+32 h-34 j-34 l-25 m-18 o-15 p-32 r-19 s-35 t-27 v-34
~<pre a-65 d-22 e-44 f-38 h-17 j-23 l-19 p-30 q-36 r-43 s-17 u-59 v-30
~ganc m-18
~wha b-29 c-57 e-46 i-24 k-34 l-33 o-21 p-52 q-16 r-56 s-34 t-23 v-62
""",
    """
by_mistake a-15 k+15 l-22
can__trade m-17 n-18 o+22
job a-28 c-16 g-27 j-32 k-18 l-22 n-32 p-23 r-24 s-18 u-26 v-20
main j+19 m-20
~lir> q+16
""",
    """
gum d-24 m-37 n+34 u-21
llega m-21 r-17 u-16
not:@thanks b+23 d-16 g-22 h-15 l-38 m+34 o-17 q-23 t-55 v-24
not:money m-16
of_pocket d+17 m-17
think_you a-16 e-17 f-15 j-16 l-19 m-29 t+19 u-16
to__seen a+15
~<boo a+24 d-17 j-16 m-31 n-16 u-19
~<hu c-18 g-30 h-25 j-28 k-17 l-20 o-25 p-21 r-25
~eto> m-18 u-19
~irve a-21 b-16 j-21 l-15 n-16 q-19 s-16 v-16
""",
    """
a_writing m+18 u-15
get__with n-19 p-21
mas_@texts b-17 c-17 i-18 k-20 l+23 m-21
take__if m-22
talking_to m-20
there_any a-26 g-20 h-25 j-19 m+21 r-19 u-19
~rme a-16 b-48 d-19 e-26 f-27 g-32 h-35 j-21 m-20 o-23 s-17 v-15
""",
    """
@fetch$ a-41 b-39 c-25 f-20 g-45 h-19 i-40 j-26 k-20 l-25 m-46 o-37 p+21 q+25 r-20 s-27 t-20 u-32 v-26
cuantos m+19 u-22
do__come a-16 b-19 d-33 h-19 i-20 j+19 k-16 m-35 o-15 p-15 q-25 u+21
someone g-29 j-23 k-20 l-24 m-17 n-18 r-22 s-17 t-22 u-15
there_til n-18
this__a a-20 b-16 g-16 j-20 m-38 v+31
~<let d-26 g+22 k-15 n-23 o-24 q-20 r-23 u-21 v-17
~illi a-17 b-20 d-17 i+15 l-16
~ocl m-16
~ust> a-29 c-30 e-27 f-28 g-16 j-17 k-24 l-19 p-20 s-36 t-23
""",
    """
cambie_de v-16
quiero_@call a-26 i+17
sec$ e-22 f-17 l-16 m+18
~<bue b-21 c-17 d-21 e-22 f+20 g-17 h-22 i-21 k-17 n-21 o-19 q-21 r-19 s-21 u-22 v-21
~abo c-24 e-19 f-28 g-36 h-44 k-21 l-21 s-18 t-28
~end> a-41 b-17 h-22 m-22 o-28 p-18 q-26 r-24 s-20 t-21 u-25 v-22
""",
    """
am_not a-42 c-24 d-29 e-17 h-18 j-48 l-31 n-23 q-32 r-34 s-35 t-26 u-47 v+53
den l-19
disab* a-23
dura$ m-17 n-26 s-16 u+26
it__only a-17 j-19 q+17 u-17
sent a-22 d-26 h-21 i+18 k-18 l-20 n-27 o-20 q-15 r-18 u-27 v-20
tomo a-21 b-22 d-19 g-19 m-26 n+25 o-16 q-22
will__me a-39 b-39 h-16 i-25 l-21 m-39 p+22 q+18 r-39 s-30
ya__papeles a+18 h-15 n-20
~awa a-16 c-22 d-31 e-26 f-22 g-30 h-25 i-27 j-27 k-21 m-30 n-35 t-21
~ejen b-16 k-16 l+21 m-18
~uss i+18
""",
    """
@clothes_or m-18 n+26 s-23 u-17
@open_@late h+15 j-15 r-25
@staff_@open h+15 m-16
@texts_for l-16 m-17
anoth* c-20 d-23 g-24 h-19 i-23 k-15 l-26 m-22 n-25 p-24 r-20 s-22
not_contact l+21
""",
    """
@medicine__of m-17 n+20
^desde f-15 h+16 m-22
que_tal a-20 d-18 e-18 f+28 g-22 h-16 j-18 l-17 m-26 t-18 u-25
~nga b-18 c-18 e-16 j-17 m-34 n-22 p-15 r-19 s-19 v-22
""",
    """
a_date a+29 m-23 o-27
is__wait a+17 p+17
the__sent g+16
~quie c-18 d-41 e-34 f-36 g-28 h-33 j-47 l-18 n-53 o-23 r-42 s-49 t-36
~ueno e-18 j-16 q-15 u-20 v-15
""",
    """
acompanada$ p-15
are__over a-15
easter a-15 h-21 m+17
no__to m-36 q+16 r-16
~chin a-22 l+16 u-19
""",
    """
can__find a-20 b-18 g-16 h-21 n-16
goes_away m-19 s+17 u-21
~<nec d-36 e-21 f-17 g-26 h-17 j-20 l-17 p-29 r-20 s-24 t-17 u-18 v-27
~<wa a+16 c-33 d-59 e-52 f-15 g-16 h-37 i-19 l-16 r-18 s-40 t-53 u-39
~eein m-16 s+16
~emem m-17
""",
    """
@drink__from j-21 m+20 n-16 u-17
^remove n-15
como__para d-17 m-20 q-16 r-16 u-19
desde__@treat s+15
fit b-16 m-18
uno a-21 c-21 g-29 h-21 i-20 j-18 k-19 m-31 o-27 r-19 s-19 v-16
~stab m-18
~uble b-20 m-17
""",
    """
@relative__me b-19 c-26 i-33 j-26 l-34 m-60 o-39 p+31 s-27 u-22 v-23
i__able n+16
por a-17 b-27 d-25 e-56 f-54 g-28 h-26 j+19 m-19 n-66 r-33 s-30 v-45
que__dia a-15 d+17 m-20
~hre b-21 d-27 g-15 h-16 j+19 m-22 n-24 o-17 p-23 u-34
~ws> a-19 d-25 g-15 i-18 j-18 m+23 o-16 q-16
""",
    """
empie* a+16 m-17
to$ b-18 d+21 g-19 n-33 q-24
~fir b-34 c-18 e-16 g-19 h-28 i-19 k-22 o-20 q-17 r-23 v-23
""",
    """
highway r+16
number__this g-17
these_in a-17 c+16
what__letters g+16 m-17
~esco m-18 n-15
~exac m-21 u+16
~nlk e+26 f-19 l-17 m-27 u-15
~urt> m-25 n-22 u+16
¿__@price d+16
""",
    """
got_this l-19 m-27 u-18 v+25
should__@animal m+16
~<lig l-17
""",
    """
a_salir m-17
for__@call m-17
i_live m-21
pare l+22 m-27
what__dis g-17 j-19 m-17 u+19
~sor a-30 d-32 e-31 f-24 h-17 i-20 k-25 l-29 m-17 n-30 q-41 r+15 s-33 t-26 u-15
""",
    """
direc* g-16
ever d-21 g-16 i-19 k-16 p-16 q-22 u-32 v-29
make_me a-16 d-17
quito_los n+15
yes_she p+16
you__through a-20 d-19 q-17 u-30
~<fe c-35 d-40 e-27 f-39 g-19 h-21 i-29 j-20 k-39 n-32 o-20 p-20 r-39 s+23 t-30
""",
    """
^show b-16 u-16
can_someone a-21 b-19 m-18 v-16
i__@call a-27 d-25 g-16 k-18 o-21
if_i a-18 c-20 h-15 i-35 j-43 k-20 l-25 m-26 o-23 p-36 q+20 s-35 t-22 u-21 v-22
it__# b-26 d+17 g-19 i-16 m-34 n-27 p-16
que__hoy m+18 u-20
recom* d-18 g-21 i-24 k-19 o-16 p-15 q-15 u-23
see_you d-18 g-17 h-29 j-21 l-17 n-19 q-15 u-28 v-15
someone_@vehicle m+17 p-17 q-15
~liz> f-21 m+19
~nxie m-20
""",
    """
conozco m-15
cual__es j+24 m-21 u-20
number__@call i+18 m-18
~ff> a-31 b-18 d-22 h-20 j-22 n-18 v-16
~whoe m-17
""",
    """
fue_la b-17 m+17
llegar a-17 m-23 n-15 u-16
resume a-15 g-20 i-21 k+21 l-25 u-19
~<asj e+16 m-17
~<hai a-20 d-15 n+16
~<sub k+23 l-31 m-18 u-19
~clo a-23 i-16 l-17 n-16 q-19 u-23
~cpa m-16 n+17
~four d-17
""",
    """
cada a-17 n-20 s-16
cheese m+20 n-16
chickened m-20 o-15
despu* b-24 c-15 d-25 g-21 h-25 i-19 j-15 l-19 u-20
end$ d-19 e-23 f-17 g-17 l+24 q-16 u-20
hace_dano m-18 n+15
mis_@medicine n+19
~act a-24 b-40 c-21 e-38 f-34 g-50 h-38 k+28 p-31 q-43 s-32 t-32 v-33
~nic b-29 d-26 e-22 f-19 g-22 h-17 k-20 n-28 p-20 q-23 r-18 s-16 t+15 u-27
""",
    """
@relative_does b+15 m-24
diciembre a+16 j-20 m-17 n-16 o-22
el__que a-19 b-16 i-19 j-27 l-19 s-16 u-19
id b-25 d-28 g-15 j-17 n+35 o-16 p-22 q-27 u-27
pensarlo$ m+18
~lly b-17 g-22 h-21 j-20 l-19 m-23 n-19 p-18 v-17
~sche m-17
~toni a-17 n-22 s-16
~ven a-31 b-31 c-32 e-25 j-37 l-38 n-18 o-28 r-37 u-22 v-37
""",
    """
@visit_de m-19
he_has m-20 q+16
la_@place a-27 b-30 d-19 g-23 j+26 k-16 l-24 m-47 n-25 o-25 p-20 q-18 r-27 s-23 t-15 v-28
~aur m+17
~nud k+19 m-19
~unci d-18 j-15 o-16 r-16
""",
    """
hairc* a-20 m+20
ya__afuera m-17
~<mo a-19 c-37 d-26 e-54 g-58 h-30 i-42 j-58 k-19 p-58 q-22 t-46 u-15
~che a-19 c-26 e-34 i-43 j-27 k-19 l-39 p-16 q-28 r-44 u-25
~obo b-26 d-22 f-15 h-26 k-16 n-25 o-28 p-31 q+17 r-18 s-21 u-26
~quit a-32 c-22 d-27 g-30 h-19 i-36 j-28 k-34 m-26 p-29 q-31 s+16 t-16 u-36 v-25
~rma> m-22
~ski a-35 c-23 d-32 e-25 f-24 h-27 i-24 k-21 l-25 o-18 p-29 q-15 r-24 u-25
""",
    """
for_her i-16
now__for m-16
still_coming q-16
~dij b-25 h-15 i-16 n-19 o-18 r-20 u-22
~oeir e+17
""",
    """
free d+15 i-18 m-20 n-18 q-22 s-18 t-18 u-28 v-19
her__# i-16 m-20
wear_to m+23 n-22
~iqu a-16 c-17 l-19 m-19
""",
    """
a__and b-18 d-19 m-23 p-17
es$ a-44 b-28 c-38 e-34 f-38 g-15 h-45 i-50 j+36 k-23 l-36 m-34 n-38 o-30 p-26 q-42 r-34 s-33 t-32 u+23
quedo a-31 b-22 g-17 j-21 n-32 o-19
~apar o-16
""",
    """
comes a-16
marco a-18 d-19 e-19 f-18 g-25 j-21 l-18 u-24
me_lleguen m-19
your_favorite m+17
~<loa d-19
~<us a-16 c-30 d-27 e-22 i-17 k-18 l-19 n-41 o-23 p-34 r-31 s-16 u+16
~ecid c-15 d-22 e-18 g-24 h-18 j-19 k-19 l-25 n-26 p-18 q-23 r-25 s-25 u-20 v-22
~rol d-23 g-17 i-18 l-16 q-17 s-17 u-21
""",
    """
adentro m-16 o-23
at_in j+21 m-23
i__up g-31 i-17 j-26 k-18 l-20 m-24 n-20 r-19 v-21
it_expected s+15
it_works g-22 m-22 u+24
molestar m-18
on_tv h-18 j-22 u+18
one_can q+16
refil* a-30 b-16 d-24
~edan m-18 u-15
""",
    """
form_online a+15
have__there b-15 m-19 n-26 p+16
quedo_en q-16
somebody__can a-18
~oma a-16 c+19 e-22 f-23 h-28 i-25 j-18 l-31 m-39 p-19 q-38 t-20 u-38 v-24
~sy> a-19 b-16 l-17
""",
    """
=said:wrong_number a-64 b-70 c-67 d-41 e-66 f-73 g-89 h-73 i-84 j-57 k-68 l-38 m-61 n-61 o-68 p-62 q-32 r-73 s-62 t-70 u-49 v+96
can__recomendo a-19 m+18
necesito_un a-21 m+15
send__a j+17
the__as n-15 o-15
~eve b-18 c-48 d-25 e-39 i-19 j-56 k-25 n-35 o-38 p-34 q-41 r-17 u-17 v+23
~nec d-38 e-22 g-28 h-19 j-22 l-21 p-31 r-22 t-19 u-21 v-29
""",
    """
consulta d+30 g-22 h-18 i-22 j-23 k-18 l-17 m-42 n-31 q-21 r-20 s-17 u-36 v-17
i__be a-25 d-49 g-29 h-30 i-36 j-29 k-21 q-39 v-21
my__moved o+16
with_it u-16
""",
    """
@texts__more v-15
a_tad m-17
busin* a-19
can__start a+15 m-18
you_say c-17 g+21 o-15 u-24
~<fl a-40 c-26 e-27 f-23 g-27 h-33 i-32 l-37 n-41 p-23 t-24 u-41 v-29
~<tom a-26 c-28 e-20 f-29 g-36 i-16 j-30 k-26 l-30 n+27 p-23 q-15 r-38 s-18 t-23 u-36 v-21
~irl b-17
""",
    """
black d-15 u-17
covered__the d-20 m-22 u+18
the__idea l+19 v-19
the__lady p-21
~<pho m+18
""",
    """
^enough l+20 m-20
^maybe m+18
a__mi a-18 b-20 m-34 p+16
c g+16 i-17 m-23
drunk s+15
said__but m-18 o+15
try_it a+20 m-15 o-17 u-16
watch_the j-17 m+21 n-16
~cal c-32 e-23 g-35 l-18 n-29 o-19 p-39 r-19 t-27
~lori b+17 o-17 u-19
~sup a-24 b-23 c-16 h-20 i-19 j-23 l-20 o-26 p-21 q-21 r-28 u-30 v-17
~unic m-17
""",
    """
de__turno b+15 l-18
during_it n+15
i_@eat d-18 g-15 m+17 o-18 q-20 r-15 s-19
i__bleach m+16
look d-19 h-15 m+27 n-17 o-16 q-17 r-18 u-21
not:answer m-15
you__this a-23 g-26 l-24 v-16
~<sli a-21 b-18 n-17 o+21
~eep a-27 b-23 c-26 d-37 e-17 f-15 i-23 j-27 p-27 r-21 t-22
~gary b-15 l-26 m-27 v+37
~mpus m-19
~rio> c-17 d-25 e-17 f-16 h-22 i-33 n-20 o-24 p-28 r-18 s-20 u-35 v-24
""",
    """
es__@relative m-19
info b-16 l-18 m-16 o-18 u+16
puede e-17 h-44 j-23 k-37 l-20 m-30 p-17 r-46 s-53 t-21 u-31 v-27
se__@pay c-18 d+20 n-18 o-22 q-16
tell__how g+19 u-22
~red> c-21 e-17 g-16 i-21 j-30 k-20 l-33 o-23 p+24 r-28 t-26 v-37
~whi a-16 b-24 d-34 f-15 i-24 j+20 k-18 l-27 n-38 o-23 p-23 q-25 s-17 t-21 v-21
""",
    """
do__there a-20 d-20 g-18 m-38
found a-15 d-15 j-19 o-16 q-26 r-16
o_es j-17 m-22 u+16 v-18
someone_to b-18 i-17 m-17 p+17
to__patient i-16
write__poem m+16
~<lab h+17 m-19
~<las b-23 h-17 i-16 j-18 l-26 o-31 q-20 r-33 t-19
~igi m-17
~lept m-26 p-17
~ret c+16 d-21 h-16 j-23 l-27 q-17 r+16 u-30
""",
    """
@thanks_mi b-17 t+24
are__any a-24 d-19 h-22 m+23 o-16
your_number i+16 j-26 l-18 m-19 u-25
~lexi m-16 o+16
~onda a-15 f+16 g-22 i-16 m-20
~pass a-29 d-22 g-23 h-22 j-29 l-16 n-29 q-21 r-18
""",
    """
donde_me a-18 g-22 j+17 m-33 r-15
for_him j-16
go_through m-16 q-16 u-16
if__to u-20
para__sirve d-20 m-24
~arpe m+16
""",
    """
@price__@cancel d+17 m-24
charged d+24 m-27
in$ a+29 c-54 f-24 g-30 i-19 l-45 m-59 n-15 o-44 q-55 s-38 t-25 v-43
quisiera__mi a+20 n-16
room__me a+19 m-18 u-18
~ied> b-17 d-20 i-24 k-15 l-20 n-18 p-19 q+16 r-21 u-18
~thin b-17 c-21 e-33 f-29 i-31 j-18 l-22 q-19 r-54 t-40 u-20
""",
    """
agradece m-18
all__the d-17 h-18 p+18 q-17 u-16
am_coming a-18 b-24 m-28 r+30
back_for m-17
cambia c+17 m-22
chocolate m+17 n-21
how_i a+23 j-16 m-23
lo__la m-17
my__you a-18
que__hace m+15 u-18
there__on a-24 d-18 j-26 n-20 o+17 r-15
~odos m-20
""",
    """
best$ a-15 h-26 j-21 l-15 m-16 t+30 u-20 v-17
diez m-16
does_@treat g-24 u+17
is__# b-20 g-28 h-32 m-17 v-15
pick__up a-27 i-20 m-26 o-23
se__y m-18
~aga> a-17 b-17 c-21 d+26 e-23 f-20 j-16 k-16 n-23 o-21 q-19 r-19 s-16 t-20 u-25 v-20
~eed> e-31 f-23 h-39 j-22 k-17 q-16 r-32 s-33 t-56 u-19 v-48
~fono a-22 b-16 g-16 j-22 o-18 q-20
~mpt a-19 m-17 n+17 u-18
""",
    """
are__i h-15 i-19
not:quiero a-45 c-30 g-19 k-39 m+30 q-16 u-30 v-24
~<tho h-16 i-22 j-21 l-16 n-18 p-17 q-23 v-19
~<wi a-21 c-56 f-33 i-27 j-50 k-40 s-19 t-20 v-30
~cap m+28
~tre a-20 c-24 d-39 f-25 g-40 h-37 i-34 l-26 o-35 p-27 s-33 t-25 v-22
""",
    """
@place_por i-19 j+17
interesada$ m-19 r-18
not:quien m-23 p-21 q+19 u-22 v+17
not__here g-19 m-26
spouse q-16 t-17
us__later a-15 m-17
~ays c-29 e-22 f-34 g-24 i-35 j-46 l-30 t-26 v-36
~bei m-21
~desi m-19
~vue a-26 b-21 i-24 j-22 n-19 q-22 u-23 v-19
""",
    """
are__# a-22 d-17 e-22 h+29 j-25 m-28 u-25
first__got a+16
go__after n+15 o-16
medication m-16
still_do o-17
the_effect u+17
when_i a-29 h-23 i-15 m-30 n-27 q-15 u+18
~awe m-20 t+22
""",
    """
^voy a-35 b-37 c-32 d-38 e-35 f-34 g-32 h-38 i-37 j-35 k-26 l-33 m-41 o-31 q-42 r+46 s-31 t-32 v-29
costo a-17 d+23 m-18 u-17
good_day o-23 t-26
have__can a-15 i-16 n+18 s-17
lose_this l+16
perdi$ m+18
the__we a-18
~<map a-18 j+24 m-20 p-15
""",
    """
@symptom_since s+17
@symptom_where m-17
estoy_send r-17
greet* f+16
is__past h-24
it_an m-19
kjhkj* e+15 m-16
me__@english c+19
me_in a+33 b-31 d-36 e-27 g-31 h-24 i-34 k+16 l-18 m-51 n-24 o-22 p-32 q-34 r-19 s-24 t-15 u-41 v-22
my_next a+26 d-19 n-26 o-22
~<tuv n-16 s+17
~igur n-16
~tore a-18 j-17 m+20
""",
    """
have__of i-18 m-21
mi__esta v-16
no__for a-16 m-23 v-20
not:to a-35 c-32 d-47 j-33 n-46 p-43 r-21 s-26 t-21 u-31
~<pat d-16 g-23 j-27 l-16 m-29 n-21 q-21 s-17 u-30
~ence a-15 d-16
~lir q+16
~reab j+17 m-16
~slep m-26 p-17
""",
    """
@book__for a+22 b-18 o-15
@relative__car m-21
a__los l-20
and__to b-19
contestar n-20
joke$ m+16
myself d-20 m-15 u-19
that__not b-16 g-16 q-21
three_is m+20 u-19
~env i-16 l+18 u-20 v-15
~rli i-17 j-18 m-21 o+16 u-16
""",
    """
@relative_wear m-21 n+21
duele d-15 n-15
favor$ d-30 e-26 f-21 l-19 m-21 n-26 q-28 r-41 s-26 t-27 v-26
if__is d-15 m-24 p-16 r-22
nearb* m-16
not__@call i-17 m-31 u-15 v+22
we__i m-16
~<dif a-31 d-22 i-20 j-21 m-19 n-18 o+18
~raz c-21 d-16 j-17 o-18 q-17 s-18
~ui> c-22 d-27 e-17 f-16 h-24 i-28 k-22 l-15 n-33 o-25 r-29 s-23 t-18 u-35 v+15
""",
    """
at__@open a+16 o-17
frenc* m+17
god h-16 n-17 o-19 p-20 s-15
how_many a-28 b-22 c-17 g-26 h-24 i-20 k-20 o-23 q-18 s-18 u+16
me__por b-24 c-24 o-25 u-17
una_@food a-21 i-20 m+21
~ance c-18 f-19 g-27 h-17 j-32 k-26 n-33 p-18 s-15 u-32 v-25
~ody> c-26 d-20 e-22 g-30 j-23 k-26 l-23 m-60 n-39 q+17 r-36 s-22 t-32 u-23
~ply a-21 d-18 g+24 i-16 n-18 u-17
""",
    """
all__@day a-24 b-19 d-20 h+22 o-16 t-17
confundido g+21 l-15 m-17 s-18
cooki* m+20
link g+15 h-16 m-22
none h-17
too$ b-19 m-16
~fuer s-15
~mana c-25 d-41 e-16 f-24 g-35 j-43 k-25 l-27 m-19 o+16 p-24 q-33 r-25 s-25 t-27 u-27 v-33
""",
    """
@hello__get a+17
@relative__# b-16 n-25 o-18 r-24 v-15
^much d-18
and__can b-19 m-19
got_me a-31 b-28 d-16 g-16 i-24 j-15 k-17 l-22 m-32 n-17 p+38 q-37 s-18 u-29 v-21
need__@day a-17 d-20 o-20
the__but a-21 l+17 m-29
who_is b-23 c-31 d-41 f-36 g-32 h-25 j-33 k-23 l-35 m-29 n-26 o-25 p-26 r-25 s-27 t-21 u+33 v+15
~<tak a+21 c-47 e-32 f-35 g-28 i-50 j-16 k-25 m-20 o-25 r-16 s-24 t-31 u-38
~ions a-24 b-31 d-37 e-17 f-16 h-24 k-26 p-32 s-24 t-19 u-17 v-21
~ntro b-25 c-21 d-22 f-19 g-31 i-24 j+15 l-25 m-32 o-31 p-18 s-22
~rdes m-20 r-17
~rie b-21 c-19 e-25 f-25 i-32 j-19 k-20 l-27 n-23 q-26 t-20 v-28
""",
    """
said_@stop m-24 n-15
~<wri a-20 i-21 n-17 o-15 p-15 q-18 v-16
~cil> m-25 u-16
""",
    """
es__es u-15
is__not v+21
otra_fecha a-21
will__you a-20 b-19 d-22 m+20 u-23
~acep f-19 h-18 j-19 l-20 m-33 n-15 u-19 v-16
~beg m-20 n-16 u-16
~yec u+15
""",
    """
all_text l+15
hsa d+25 m-32
my__it m-26 n-16 o-20
to__list a+19 g-18 k-15 l-16 n-21
~<pel a-18 s-15 u+20
~rbe a-16
~uart a-19 n-15 q-19 r+17 s-17
""",
    """
da a-32 d-27 e-16 f-20 g-26 h-30 i-26 k-24 l-26 m-28 n-24 r-25 v-27
de__que n-21 p-16
i__@symptom a-27 b-28 c-17 d-26 g+18 h-16 i-16 j-26 k-21 l-23 m-32 p-18 q-27 r-29 s+26 t-20
on a-18 c-44 d-21 f-37 g-36 k+29 l-42 n-30 p-20 q-36 r+16 s-31 t-25 v-57
whate* a+17 d-24 f-18 g-21 h-18 i-15 j-16 u-26 v-19
when__@holiday a-15 h-21 m+17
you__yet h+16
""",
    """
@vehicle__after n-20 o-19 q+19 r-16 s-16
a_wedding m+18 n-19
common b-18 p-20 q-17 r-16 s+17
no_longer a-17 b+16 m-20
plant$ d-15 m+19 u-17
swollen m-16 s+19
the__how a+19 m-23
~gula m-16
~olla g-19 u-15
""",
    """
as_@food m-16 n+16
como_me a-18 d-18 g-20 n+15 u-17
drivers$ m+17 q-21
not_know c-26 d-23 h-16 j-18 l-20 n-17 o-22 p-17 r-19 t-20
show_me d-16 l-17 q-15 u-16
~<on b-33 e-30 g-42 h-35 k-23 m-56 n-28 p-31 r-24 s-18 v-29
~cket u-15
~one a-23 c-17 d-27 e-46 f-23 g+18 j-58 k-54 n-26 p-16 r-48 s-31 u-27
~ped> d-21 i-20 m-20 n-25 p-24
""",
    """
dolor__@body s+16
texts a-42 b-30 c-20 d-40 e-29 f-21 g-42 h-27 i-43 j-37 k+39 l+40 m-36 n-38 o-39 p-34 q-42 r-41 s-25 t-30 v-20
~<pin l+20 m-26
~gui a-27 d-21 e-16 j-30 k-20 l-24 r-29 s-31 t-22
~thre b-18 d-18 n-16 o-16 p-20 u-19
""",
    """
@hours_of m+18
con_tanto l+18 m-17
mandaron m-15 u-16
not:mean k+19 l-20 m-25
para_@call i+17 m-15 v-16
to_leave m-19
~and b-42 e-50 f-55 g+18 h-26 k-17 m-20 n-27 o-32 t-37 u-30
~ost b-16 c-29 e-17 g+23 h-37 i-35 j-25 k-25 l-20 n-35 p-37 s-21 t-21 v-36
~rof a-15
""",
    """
a__do m-27 q-16
dia__llevo m+16 n-19
since__@visit s+18
will_do b-17 d-18 n-19 u-32
~alab u-16
""",
    """
@clinician_que b+15
come__someone a+16 n-15
it_going b-22 f+19 i-15 j-20 n-29 o-18 q-27 r-21 u-32
locked$ a-17 m-19
regis* a-17 m+16
what_am a-20 j-19 m-27 n-18
you__a a-42 b-36 c-40 d-31 h-19 i+21 k-31 l-33 n-22 o-17 p-24 s-21 u-62
~nub s+15
~ongs u-18
""",
    """
find_me q-17
~<fin c-30 d-31 e-24 f-25 g-39 i-43 l-21 o-16 s-41 t-18 u-47 v-42
~coma m-18
~sav a-20 b-15 o-17
~udar k+19 m-19
""",
    """
@howmuch__@visit a-23 b-23 m-23 s-28
can__@stop i-17 k-20 l+19 m-35 n-18 s+16
is__place m-35
no__@texts a-20 b-25 c-26 g-17 k-17 l+41 m-49 o-23 q-15 u-20 v-28
take_me a-22 d-34 g-23 h-27 i-23 j-24 k-27 n-40 q+18 s-28 u-31
~<pai g-26 i-18 j-22 n-28 s-18
~va> d-18 j-16 o-15 p-18 v-20
""",
    """
house d-16 g-15 o-16
loan d-17 m+20
what__does a-15 d-18 h+16 n-29 o-22 q-21
~dar e-18 f-21 g-27 h-25 i-33 j-33 o-27 p-22 r-25 u-15
~mpe a+17 g-15 n-21 u-16
""",
    """
@relative__was p-26
like_to a+15 c-19 d-29 g-16 n-26 q-24 r-32 s-20 u-54
puedo__asi n+16
vende* d-21 m+28 u-21
wear__a m+23 n-22
you_a a-18 h-19 i-27 j-27 u+27
~cubr a-19 d+29 g-19 h-16 j-18 l-19 n-16 p-15 q-16 r-15 s-15 u-24 v-19
~toda a-20 b-18 c-27 e-22 g-30 j-17 k-21 l-16 n-31 p-25 q-24 s+15 t-15 u-42 v-29
~wer> a-20 d-17 g+25 j-17 q-17 r-20
""",
    """
@price_again d+15 f-17 j-15 k-15 m-19
banana m-21 n+21
this__is g-16 m-18 o-15 v-21
~ligr m-18 u+22
~reye u-15
~sem b-31 c-16 d-25 g-26 k-19 l-21 m-24 n-34 p-16 q-23 r-24 s-20 u-16 v-18
~tis a-27 b-18 n-22 r-19 u-23
~urti n-18
""",
    """
@call__house m-19
^apaga d-23 e-18
compl* i+19 m-23
de__@relative a-21 i-16 j-17 n-20 q-18
doy i-15 j+17 l-23 m-20 o-18
helpe* m-16
me_leave m-18
me_with q-15 u-15
there__to a-20 b-15 d-18 h-28 i-26 q-24
what__guys h-23 j-16 u+18
~<od m-16 u+17
~flic m-18
~inki b-22 o-15
~ugh> c-22 e-24 f-20 j-17 k-21 n-28 s-18 v-22
~upa a+17
¿__@relative j-19
""",
    """
@book a+61 c-45 d-21 e-35 f-28 g-50 i-63 j-51 k-43 l-48 n-39 o-42 p-38 q-58 s-43 t-37 u-58 v-43
fui q-17
get__new d-19 o+15
hora__@clinician m-21
no__on m-23 q-16
not:pick m-17
not__my b-18 j-19 n-18 o-22 v-22
~<hg e+16
~cee m-15 u-16
""",
    """
agarro__@vehicle r+15
al_@clinician a-20 d-19 g-15 i+19 k-19 n-17 o-20 u-20
me__in b-17 p-21 q+17
~ctr b+19 d-16
~doe a-24 b-21 e-20 f-31 i-29 j-48 l-39 p-36 r-38 s-25 t-33
""",
    """
@late a-33 b-51 c-70 d-58 e-59 f-58 g-69 h+28 i-68 j-27 k-61 l-64 n-68 p-67 q-62 r+64 s-59 t-59 u-68 v-38
eso_no b-15 n-15
estan$ a-20 d-21 g-25 l-16 m-26 r-15 u-19 v-18
it_make d-18 g-21 m-29 o-15 u+18
mensaje$ g-16 i-17 m-19
that__me m-25 n-19 p-25
the__i a-16 g-15 i+18 m-46 n-29 v-29
to_@book a+16 b-15 i-22 o-16
~<wak a-18 m+21 p-17 r-16
~che> a-22 b-20 f-21 i-20 j-23 l-16 o-25 p-21 r-17 u-26 v-23
~lies j-17 m-19 o-18
~lose a-22 b-15 c-15 d-22 g-38 h-18 i-20 k-18 l+28 n-25 p-18 q-20 s-16 v-28
""",
    """
@english_is c+16 m-16
@fetch__mi m-23 n+20 o-17 p-16 q-22
come__it m-17
i__@wrong v-23
i_owe a-33 d+28 g-24 i-15 j-25 l-17 m-23 n-22 o-18 t+19 u-23 v-16
is__all o-18
por_donde m-27 u-22
~bre> a-32 c-25 d+22 e-21 f-24 g-29 h-27 i-30 k-19 m-39 n-32 o-29 p-17 q-33 r-29 t-17 u-36
~erno q-15 r-17 v-18
~mak b-16 h-26 i-18 j-30 k-17 n-45 p-27 q-29 v-29
~urve m+16
""",
    """
for__reminder m-17
opening h-15 n-16
~iben g-19 i-16 k-23 l-19 m-22
~ios> a-15 b-20 c-20 d-23 g-15 l-19 o-18 q-16 v-17
~sub a-28 b-28 c-30 d-29 e-36 f-28 g-28 h-23 i-28 j-27 k+16 l+20 n-22 o-21 p-25 q-26 t-24 u-41 v-28
~ver> b-16 c-48 e-44 f-48 g-34 j-23 n-36 o-45 t-29 u-21
""",
    """
all__at m-16
atiendan a+20
carro$ b-19 d-18 m-39 n-16 o-25 q+19 r-18 v-18
number__@month v+15
want a+17 d-31 e-20 f-17 j-38 m-27 n-30 p-29 q-41 r-38 s-27 t-34 u-24
you__i d-25 h-16 i-21 n-15 t-17 u-19
~<baj a-34 b+17 c-26 e-25 f-20 g-26 h-25 i-34 l+25 m-30 n-28 o-28 p-26 q-36 t-22 u-38 v-23
~ise l-24 s-16 u-18
~ndi a-45 b-44 e-22 g-18 n-30 o-33 p-38 r-31
~tire d-21 i-17 m+25 n-17 q-18
""",
    """
^queda j+15 m-15
is__plant d-17 m+22 u-17
keeps j-18 l-15
list_of a-16 l-18 m-16
that_from m-18
una__en o-23
una__para o-19
~<ay b-38 c-21 e-30 f-31 g+25 h-27 i-25 j-38 k-28 l-35 n-34 o-33 p-31 q-34 r-33 t-15 u-17 v-30
~line c-15 d-25 g-20 m-21 n-26 o-25 p+20 q-29 u-21
""",
    """
@texts_@stop k-20 l+21 m-25
brb$ e-42 f-26 l-22 m+34 t-16 u-18
card$ a-19 n+19 q-16
i__asked m-25
not__this k-15 m-35 v-21
nunca_he m-17
~sul g-17 l-17 m-24
~take e-29 f-28 g-24 i-49 j-25 o-23 r-27 s-16 t-32 u-34
""",
    """
decided_@treat b+17
iba_a p-18 q+18
me_preparo a-15 n+16
mi__@visit b-18 n-19 o-16 p-19 q-17 r-15 v-16
~dec c-20 d-16 e-22 h-25 j-24 k-23 l-27 n-29 p-24 q-29 r-29 s-32 u-26 v-28
~eede b-16 o-19 t+15
~eeks m-17
~ferr a+17
~lama a-30 b-18 c-20 d-22 i+18 n-26 o-23 p-19 q-24 r-16 s-16 t-15 u-22 v-22
~nej m-15
~pape b-21 g-23 i+15 j-23 k-15 l-21 o-22 p-16 q-22 r-21 t-15 u-27
""",
    """
a__@relative b-24 d-21 g-26 i-37 k-29 q-16 r-21 u-29 v-26
from_you d-18
gato m+22
got__bail b+15 m-18
these__my l+15
~gas m+18
~lls> n-16
""",
    """
^borren m-26
am__for g-19 j-18 l-16 v-18
circling_for j-16 r+17
el_@animal m+19
forget a-22 b+19 d-23 g-22 i-19 j-32 o-16 u-28
kick m-20
the_stadium j-16
~calo a-16 d-17 f-18 i-16 l-16 m+33 u-29
~celu a-19 i-18 q-18
~eigh a-16
~icks m-20
~nee> i-15
~nle a-15 k-15 l+22 m-18 o-19
""",
    """
atien* i+16 m-18 q-16 u-15 v-17
como_saco u-16
could_i a-17 n-17 q+21 s-19
directions g-16 i-30
does__to a-23 d-29 q+23
still__@person a+21 h-24
~cta a-16 d-19 g-18 i-17 m-19
~ofe a-24 b-24 g-16 i-17 n-16 s-15 u-15
~rre d-28 h-23 i-30 j-30 r-17 t-21 u-30 v-22
""",
    """
@vehicle_my m+17 p-17 q-15
a_time a+25 m-20 o-18
did__@stop l-26 m+20
do__any b-17 c-20 d-25 h-21 m+16 n-20 q-21 u-32
if_that o+15
not__work m-15
~ile> n-28 o-18 p-18 u-22
~jum r+15
~uego m+17
""",
    """
^looking a+21 d-16 m-18
como__# r+18
do_they a-19 j-20 n-21 u+15
ella l-17 m-20 q-18 u-18
not:pedi g-16
thursday b+24 c-19 d-27 f-17 g-18 h-30 i-23 j-17 k-26 m-37 o+16 p-28 r-27 s-20 t-23 u-26 v-17
~bil b-35 c-16 d+20 g-27 h-21 j-38 k-21 l-17 n-33 p-24 q-29 r-30 s-25 t-15 u-42 v-33
~tel a-30 b-27 e-16 f-19 j-18 k-18 l-20 n-20 o-31 p-41 q-40 r-20 s-29
~vo> a-24 b-26 c-26 e-21 g-33 j-33 n+16 o-19 r-18 t-19 u-29
""",
    """
#_will n-15
en__@body m-18 s+15
it_off b+23 i-22 m-33 o-18 u-19
~<de a-28 c-32 e-81 f-43 g-28 h-22 i-43 k-61 o-16 p-46 q-41 t-35 u-44 v-23
~anx m-21
~azy> t-17
~dice c-19 d-16 l-16
~lene a+16
""",
    """
ahead_and a-15 b+16
be__off l+17 m-18
does__last m-18 u+19
says_she m-24 u-17
""",
    """
cuotas a-15
not_need b+16 g-28 i-27 m+20 o-19 q-23
~<fla n-20 o-17 p-19
~laza a-18 d-22 h-18 j+27 m-21 u-17
""",
    """
@symptom_desde s+17
^nm f-19 l-16
~cobr a-19 d+25 l-15 m-20 q-17 r-18 s-19 u-17
~ium j-16
~kmb o+16
~wert e+25 f-20 m-25
""",
    """
room a+18 b-27 c-18 d-24 h-25 i-23 l-25 m-39 r-21 v-22
~ambr m-16 s+16
~tyu e+19 m-21
""",
    """
=beside:hours a-33 h+21 i-20 j-17 m-42 q-16 r-23 u-15
^did a-17 h-21 i-17 l-21 m+25 n-15 s-16 t-18 u-25 v-18
from__in u-18
~<in e-39 f-39 h-52 i-55 k-21 n-17 p-16 q-23 s-24 v-33
""",
    """
@fetch__@fetch p+16
^due a+15 m-17
does__@eat d-20 g-20 m+29 n-32 u-17
sertralina m-17 n+20
the__@door h-30 u-17
the_text u-22
there__no m-20 v+16
~<gr b-28 d+25 e-32 g-28 h-41 i-32 l-19 n-25 o-19 q-36 t+18 u-53 v-35
~anta a-36 b-24 c-16 h-23 i-39 k-16 p-18 q-26 s-26 v-20
~ensa a-22 b-22 e-19 h-15 j-21 n-26 o-22 p-20 r-26 s-22 t-16
~retr m-18 r+19
""",
    """
hambre m-16 s+16
~<ext a-22 b-16 d+21 j-16 m-24 u-29
~ers> e-22 f-20 j-32 l-22 m-18 n-29 o-19 p-28 r-30 t+17
~ndem b-19 g-16 k-22 l-22 m-23
""",
    """
got__it b-18 m-33 n-15 o+24 u-18
had_@food n+17
turn a-17 b-38 c-21 d-31 e-21 g-23 h-32 i-29 n-21 s-23 v-22
~efil a-30 b-16 d-24
~pci b-15 g+27 m-17 u-28
""",
    """
@call_about i+15
@visit_por m-19
is__now o+17 p-16 r-19 u-22
para_despues a-20 o+15
resume$ g-17 k+17
to__please b-15 j-20 l-16
~cl> a-15 b+25 c-18 l-19 m-22 o-17 u-18
~eye u-15
~heck b-24 g-16 i-25 j-16 k-17 l-18 n-28 q-24 s-17 u-17
~leg a-37 b-24 e-24 f-24 g-44 i-46 l-20 p-50 q-19 s-15 t-26
~ltar m-16
~ode a-16 d-18 g-18 m-15 n-17 p-20 u-20
""",
    """
date_for m-16
good__to f+18 m-20 t-17
hacen__de u-15
pull b+19 r-18
~anyt b-34 f-15 g-28 h-30 i-22 r-23 s-26 v-22
~rned a-18 p-16 r-18
~todo a-23 e-17 g-18 h-21 i-26 j-21 k-16 n-27 o-28 r-21
""",
    """
a__@late j-15 m-35 n-18 q-15 r+17
o_# e+22 h-15 m-21 r-17
see$ a-15 b-19 d-18 m+24 p-18 r-21 u-18
somebody_@call i+24 o-16
the__reach d-19 i+21 m-16 u-19
you_even a-16 d-16 h-16 m-17 u-25
~<sh a-19 c-42 d-27 e-29 f-28 i-26 k-46 q-18 t-31
~labi i-17
~less a-18 m-30 t+23 u-17
~san> d-16 g-17 u+17
~tio a-37 c-23 d-20 e-24 f-29 h-39 k-39 s-24 u-24 v-35
""",
    """
@call__not m-17
@hello_@hello a-17 f+28 m-25
^@wrong a-28 b-26 c-32 d-42 e-49 f-39 g-41 h-28 i-36 j-40 k-26 l-40 m-49 n-23 o-22 p-28 q-28 r-31 s-20 t-31 u-37 v+57
am__the a-20 d-23 g-24 i-18 j+27 k-20 m-26 n-27 o-21 q-19 s-25
ok__bring m-20
please__everything a-16 b+18 l-16 m-21
that__there m+16 n-16 s-16
un_dia m+16 n-19
~gfh e+16
~pea a-16 b-26 d-25 h-23 j-21 l-17 n-21 o-22 p-18 q-27 s-19 t-22 v-19
~skin a-22 d-18 h-17 i-17 l-16 o-23 p-20 r-16 u-15
""",
    """
@open__now h+15 m-19
^cuantas a-19 h-17 j-22 m-22
eveni* d-18 l-17 m-41 r-16 u-21
the__@place a-15 d-23 h-30 i-23 j+21 m+18 n-15 o-15 u-35 v-22
~acr m-28 n+15
~base u-17
~easy a-18 b-15 l-16
~ense i-17 k-17 m-21 u-21 v-22
~hear a-23 j-17 m-21 o-18 q-16 r-18
~ksl e+18 m-16
~lar> a-23 b-18 g-21 i-24 n-18 o-19 q-22 r-22 s-18
~pur h-15 j-16 n-17
~shav n+18
""",
    """
lot b-24 c-22 e-22 g-20 h-26 i-23 j+16 k-17 l-22 m-34 n-30 o-23 q-26 u-38 v-18
ok_if m-16
~eda> a-28 b-20 i-22 p-15 q-20 r-21 s-29 t-16
~eds g-16 n-21 p-20 u-26
~izo n-15 p-15
~oppe n-15
~sha a-19 q-16 s+17
""",
    """
can__# b-23 m-25 o+17
de__quien i-16 m-20
get_started n-19
~bet d-22 g-27 j-17 k-20 l-23 q-25 s-22 v-26
~mej a-21 b+16 d-22 g-21 h-24 j-20 k-19 n-23 p-16 q-25 r-22 u-27 v-26
~typ a-19 b-20 g+23 l-17 m-24 n-17 o-16 q-16 u-27
""",
    """
after_my s+21
changed__number v+22
does_my u-19
took__@wrong m-16
~kjk e+18 m-18
""",
    """
@late__i i-16 m-16
put_to m-21 u+19
weeks m-17
you__any b-20 c-17 d+15 j-16 n-19 o-19 q-17 u-29 v-21
~kes> a-31 d-18 j-16 l-19 m+27 n-16 u-27 v-23
~skip a-23 b+17 c-21 d-25 e-23 f-19 g-22 i-22 j-20 l-23 q-17 s-18 t-17 u-29 v-17
""",
    """
#__more b-18 o+19
speak_with m-34
~<thr c-19 k-16 m-15 n-20 o-19 t-18
~alor d-17 f-18 i-16 l-16 m+33 u-29
~encu a-17 b-19 m-25 u-21
~hut> a-18 d-17 g-16 h+15 l+19 u-20
~oke c-20 d-34 e-19 h-21 i-16 j-34 k-38 p-30 t-21 v-27
~tuck a-15 d-15 g+18 j-20 l-17 m-35 v-17
""",
    """
@vehicle__dejo j-15
^pulling b-19 r+18
ask__@relative a-24 b-20 i-20 m+30 n-26 p-28 q-18 u-16
for_old m-16
hate a-22 m+16
me__@sick m-26 o-15 p-18 q+21
my__great m+18
them a-21 c-16 d-24 g-21 h-19 i-28 j-20 n-22 q-20 r-18 s-21
ya_lo b-18 j-17 l-18
~exib m-16 o+16
""",
    """
^still a-26 b-19 g-16 h-21 i-24 l-19 n-30 o+17 r-17 s+24 u-18
add_me a+27 i-16 l-22 m-28
mi__ya p-23 q-16
not:al m-15
not:con c-16 m-18 u-20
says__not m-18 p-17 q+16
what__fish m+17
~last b-23 h-17 i-16 j-18 l-26 o-31 q-20 r-33 t-17
~rpre c+19 m-16
""",
    """
^@door g-18 i-18 j+16 l-18 m-19 u-19 v-16
otro_dia a-30 b-30 d-17 j-15 k-15 m-20 o+20 q-21
~cate a-26 i+15 u-15
""",
    """
^in a-27 b-20 c+19 d-20 e-31 g-16 h-23 i-21 j-28 k-19 l-21 n-18 o-18 p-18 q-17 r+24 u-17 v-17
extra a-20 b-16 d+24 i-16 u-22
i_lost b-22 g-17 l-18 m+18 n-22 r-19
remember m-17
this__fda u+18
~lase j-19 m-19
""",
    """
=said:greeting a-45 b-92 c-76 d-110 e-118 f+135 g-95 h-99 i-93 j-61 k-51 l-81 m-24 n-86 o-46 p-88 q-96 r-70 s-72 t-118 u-56 v-90
@thanks_a b-18
a__me b-30 d-29 g-16 j-26 k-19 n-21 o-18 p-28 r-23 s-17 v-22
til_i n-18
~<tex a-23 b-31 d-42 e-27 f-32 h-24 k+19 l+17 n-53 o-34 p-48 q-45 r-41 s-43 t-41
~acka a-15
""",
    """
^@stop a-56 b-46 c-34 d-60 e-84 f-71 g-61 h-61 j-76 k-90 l+78 m-16 n-66 o-44 p-55 q-50 r-65 s-62 t-52 u-69 v-21
^when b-18 d-44 g-21 h+18 i-35 j-49 k-29 l-22 m+27 n+21 o-38 p-42 q-27 r-35 u-47 v-17
night__i m-19 n+18
sorry$ b+21 c-31 e-16 g-26 h-17 j-19 p-33 q-17 s-19 u-28
ugh m-17
~mag a-16 d+24 h-16 u-16
~ry> a-22 f-32 g-23 h-37 i-29 k-36 l-39 n-26 q-37 t-25
""",
    """
@medicine__day n+18
brain$ j-23 u+17
weekend a-32 b-35 c-17 d-25 f-16 g-17 h+21 i-23 l-17 o-18 p-18 q-19 s-25 u-29 v-21
""",
    """
fecha k-17 m-21
next_two m-17 o-16
not:another o-23 v-26
puedo__el m-16 q-19
recordatorios a-23 i-19 j-15 k+21 l-24 u-18 v-16
street_number j+16
turn__a m-21
where__at h-17 j+18 m-21
~dame b-27 c-21 d-25 j+17 l-21 n-19 o-22 p-17 q-16 s-18 u-24 v-24
~tas> a-18 b-23 c-20 e-18 f-17 h-22 k-17 l-25 m-23 o-23 p-21 q-23 r-30 s-27 t-21 u+20 v-18
""",
    """
could_you k-16 n-29 q-24 s-15
do__@stop a-20 j-25 l-30 m+18 n+20 u-15
i__better b+16 m-21 n-15 o-15
me_vayan b-16
para_alla r+18 u-18
will c-29 e-32 f-26 i-29 j-42 k-45 l-53 o-19 s-19 t-16 v-37
~ansp m-20
""",
    """
an_old i-16 m-17 v+16
but__am k-15 m-20 r+21
clears n-18
i__speak i+18
say a-40 c-24 d-40 e-19 f-25 g+42 h-23 i-26 j-50 k-24 m+21 n-39 o-23 s-20 t-19 u-43 v-23
tempr* m-28 n-20 s-16
try_this a+31 m-26
~<bon u-15
~<roo a+17 b-22 c-19 d-31 g-16 h-27 i-25 k-15 l-26 m-15 r-23 t-16 v-24
~arri a-26 h-17 i-19 p-17 q-21 s-16 u-23 v-18
~coo a-22 b-28 d-26 f-15 l-20 m+17 r-24 u-22 v-16
~enc d-47 e-27 f-24 g-33 l-19 n-43 o-22 p-33 v-35
~pta f-17 h-18 j-20 k-20 m-23 u-16
~urn c-31 d-40 e-33 f-24 g-33 i-24 n-30 p-25 q-31 s-34 t-26 u-21 v-18
~uth> u-19 v-15
""",
    """
any d+36 e-52 f-49 g-54 h-25 j-49 l-17 m-17 n-40 p-56 q-18 r-56 s-45 t-50 u-15
does__go d-15 j-16 m+17 q-21
dona m-19
not:nada a-20 b-27 c-30 g+17 j-16 l+17 m-42 n-19 r-17
paperwork$ m-20
quiero__una a-16 i+21 m-23 u-19
~cort i-17 l+18 u-16
~dang u+19
¿_donde a-18 j+17 n-16 u-21
""",
    """
driver__@relative m-19 p+23 q-21
i__for c-16 h-26 j-20 k-15 p-17 q-27 t-17
something d-25 p-21 s-19 v-18
worse o-16
~aya> j-19
~eo> b-16 d-18 j-17 n-17 q-16 r-16 u-23
~ien> a-31 b-33 c-18 d-53 e-29 g-48 h-16 k-21 n-16 q+15 r-29 s-43
""",
    """
@stop__and b-16 m-16
hay_alguien n-27 o-21 q-30 u-18 v-24
pero b-22 m-19 o+16
speak_@spanish i-16
would__my a-16
you_get g-28 j-24 l-30 n-19 q-19 u+18
~arol m-17
~iar d-15 m-16 q+17
~rid a-19 c-18 d-27 g-24 i-20 l-24 n-25 o-28 t-20 u-40 v-23
""",
    """
el_telefono d-17 u-21
gusta__@call i+18 l-15 m-17
hago_ahora a-16 g+18 m-20 n-17
off a-58 b+30 c-59 d-42 e-34 f-36 g-69 i-73 k-29 l+52 m-61 n-23 o-28 r-18 t-32 u-38 v-18
sign_up a+16 d-15 j-16
wallet$ b-16
was__to d-22 n-27 p-24 q+25 r-15
~jok m+18
~nly> b-23 g-16 h-20 k-15 m-41 n-18 p-22 r-17 u-20 v-18
~ns> a-40 b-21 c-19 e-34 f-40 h-25 k-37 l-21 n-16 o-16 p-42 s-22 t-31 v-18
~tum a-17 m-18 n+17
""",
    """
@howmuch_@howmuch a-16 b-15 d+22 e-22 f-20 g-16 j-17 l-15 n-19 r-18 s-16 t-22 u-33
@place__this g-16 j-24 m-19 u+19
a_@price m-18
am_running m-29
diner* m-15
saliendo$ g-17 m-24
there_by q-17
~<jkj e+18 m-18
~ado> c-21 d-20 f-18 g-36 h-31 l-33 n-38 o-29 q-16 t-22
~appe a-23 f-16 j-20 n-23
""",
    """
@clothes_me g-35 n+24
@insurer b-31 c-23 d+61 e-47 f-22 g-58 h-52 i-58 j-46 k-43 l-37 m-17 n-55 o-26 p+19 r-46 s-50 t-48 u-21 v-52
cell__cards d-17
~<tim c-32 d-23 e-17 f-29 g-41 i-29 j-22 k-24 q-19 r-23 t-25 u-42 v-32
~sal a-25 e-33 i-16 k-24 n-21 o-26 p-21 r+17 u-17 v-27
""",
    """
mi__no a-30 b+23 d-17 g-15 i-22 l-18 n-26 p-22 u-21
next c-20 d-36 g-17 h-27 i-32 k-30 l-22 q-25 r-16 t-18 u-20 v-28
su_lista l+16
~houg m-21 q-15
~let a-18 c-21 h-18 k-21 o-35 p-23 q-33 r-39 s-25 u-32 v-26
~lov a-15 b-25 d-30 g-18 h-23 j-17 m+22 n-28 o-25 p-17 q-18 r-15 s-19 u-24 v-24
""",
    """
@door_number g-23 i-23 j+26 l-18 m-24 u-21 v-17
flying u-16
highw* r+16
on__@visit b+19 m-20
will__it d-29 h-16 m+19 n-20 o-20 q-25 s-16 u-35
your_the m-22 t+16
~alf> n-17 o-15 q-16 u-16
~ngam b-17 m-16
~oops m-19
~ssin m-23
""",
    """
^cool m-38 t+22
to_@parking j+16 m-21
~<dar k-20
~<rai a-21 b-24 d-25 h-18 m+26 n-17 r-15 s-19 u-25
~ey> a-16 b-23 c-36 d+19 e-20 f-28 g-40 h-46 i-33 k-34 l-35 n-17 v-16
~ncl a-20 b+17 c-27 e-18 g-26 h-18 i-24 j-25 k-19 m-37 p-18 q-21 r-27 s-18 u-33 v-25
~ock> c-26 d-40 e-27 g-29 i-22 j-22 k-15 n-27 p-26 q-36 r-21 s-17 u-23 v-19
""",
    """
about_bad m+16
it_help d-16 g-23 m-20 q-19 u+25
mal_el i-18 l-20 m-17 v+24
~<ind u-16
~rker a-19
~wou e-15 g-20 h-19 j-34 n-27 p-29 s-33 t-20 v-20
""",
    """
@call__please i+17 m-19
@open__where j-16
backed q+15
guy j-17 l-17 m-22 v+24
morning b-28 d-16 g-16 i-15 k-16 l-22 m-23 q-24 u-27 v-23
told__@stop m-19
will_have m-20 n-20
""",
    """
@stop__@stop l+21 m-22
atend* i+16 n-16 o-19 q-19
does__pick m-17
es_normal m-17 s+28 u-30
is__expected s+17
it_bad m+21
~<cho c-17 d-27 g+18 h-15 i-26 j-24 k-18 l-22 m-35 n-30 s-17 t-16 u-23 v-22
~ibre j-17
~lks g-18 i-18 j-20 m-27
~pts a+16 g-15 i-18
~twic a-17 b-17 g-21 k-16 l-17 m-26 n-16 q-18 r-17 t-18 u-17 v-17
""",
    """
asked__this g-21 l-21
donde__@parking j+19 m-21
enough_with l+25 m-21
mandarme_los l-18
me__manana b+17 m-22
not__now m+17 p-17 r-20
off_of a-15 l+22 m-22
~<aro a-17 b-20 d-17 g-16 n-18 u-15
~alan d+17 u-19
~mor a-25 c-29 d-60 e-43 g-50 i-29 j-44 m-37 p-42 t-19 v-20
~tam b-27 c-23 g-28 i-32 n-32 p-17 q-19 u-33 v-27
""",
    """
agreed_to m-16 p+18
how__this d-15 g+36 l-17 m-39 u-37
how__use g+23 l-17 m-19 u-17
in__please c+19
just_@cancel b+16 m-16
me_@day a-16 m-23 o+23 q-16
walk_@insurance a+20 d-26 g-15 j-18 q-18 u-23
would__afternoon o+15
~arlo a-17 d-15 l-18 n-15 r-16 u-18
~lan> a-16 j-23 m-25 n+21 u-30
""",
    """
@relative__there m-20 n+18 q-21
eve a-19 b-16 d-20 f-22 h+20 p-15 q-16 u-17
in_law m-20 p+16
~mpo> d-25 h-18 o-17
~ocee m-15 u-16
~ork a-24 b-19 c-33 e-33 f-31 j-46 k-43 l-21 r-17 s-29 t-39 v-26
""",
    """
@cancel_por a-19 b+15 c-15 i-22 l-21 o-25
any_more a-19 b+19 d-24 g-16 h-16 m-41 n-23 r-23 s-17 u-32
not:back b-15 g-16 j-19 k-19 m-20 q+16 r-18
targe* h-21 u-17
~<lov b-22 d-19 h-16 n-21 o-19 u-17 v-19
~uete m+15
¿_cual j+16 u-19
""",
    """
a_@treat m-21
a_reminder m+16
choices$ g+23 m-20
conozco__nadie v-17
drop a-32 d-19 m-36 p-28 r-27 s-16 u-24
get__@clothes a-16 i-16 m+16
~<da b-29 c-38 d-20 e-29 f-27 g-47 i-19 l-22 o+22 p-31 q-16 r-40 t-36 v-28
~<lic a-27 b-18 d-15 g-20 j-16 l-17 u-24
~morr c-16 d-25 f-19 k-16 l-16 r-25 u-23
""",
    """
@relative__this m-30 n-16 o-16
i_@drive a-21 b-18 d-24 g-16 i-20 k-15 n+27 o-30 p-19 r-21 s-26
not:ya b+19
stadium$ j-16 m+16
~<ahe m-24
~eole c+18
~indi p-21 q+18 u-18
~ito> b-16 c-17 e-35 f-31 g-35 j-38 k-16 p-35 t-26 u-30 v-34
~rms> m-16
""",
    """
does__help q-17 u+20
go_ahead m-20
pop d+15 m-20
~nta> a-20 b-21 c-16 d-24 g+15 h-21 i-33 k-15 p-19 u-27 v-17
~rby> m-16
~ure> a-29 e-23 f-19 h-25 i-25 j-33 k-24 m+20 p-24 t-15
""",
    """
@symptom_today s+16
@vehicle__@late h-16 m-23 r+20
after__home q-18
how__@month d+18 u-17
my_options g+23 m-26
release a-15 d-16 g-18 q+17 r-18 u-25
sooner a-21 d-16 o+21
take__off a-61 b+21 c-17 d-41 g-25 h+18 i-20 j-25 k-29 p-33 q-46 r-17 s-23 u-36
with_her m-18 n+20 q-17
worse$ s-17
~eav a-33 c-24 d-28 g-24 h-25 i-30 p-27 r+16 s-21 t-19 v-22
~tinu l+16
~tud o-16 u-15
~ysel d-20 m-15 u-19
""",
    """
@cancel_please b+15 m-15
@day__can m-20 o+22
days b-20 d-33 g-17 i-17 j-28 m-23 n-29 p-16
i__ok n-18
saber i-16 m-17
~<bas a-16 b-18 c-17 d-18 e-16 f-16 h-21 k-22 l+21 m-26 q-16 u-24 v-17
""",
    """
@visit_lol b+20 m-22
^would a-24 c-20 g-15 l-25 p-18 r-18 s-17
antes_de o-22
llego__# o-16 r+16
los__me m-18
moms a-17 j-15 n-19 p+16
my__backed q+15
trip b-17 d-19 h-18 j-18 n-15 u+19
~<ob m-18
~<rel a-19 i-22 l-15 o-21 q+16 u-21
~anti m-21 s-17
~comi a-20 c-20 d-46 e-22 f-30 g-35 h-29 i-36 k-37 l-44 q-16 r+16 s-24 t-20 u-38 v-26
~cta> m-18 n+16 u-19
~kage a-15
""",
    """
con a-21 b-18 c-67 e-49 f-43 h-32 i+28 j-29 k-47 m-76 r-28 t-27 v-26
do__@cancel b-23 d-20 m+24 r+16
not:stay q+15
not__@person a-20 b-21 l-18 u-21
y_si g-17 m-26 q+17 r-18
~eez m+16
~scar a-17 d-17 m-28 r-18 v-21
~zo> b-21 c-19 d-19 f-19 i-18 j-17 m-19 n-23 p-21 q-20 s-21 v-17
""",
    """
@food a-65 b-66 c-61 d-27 e-54 f-52 g-61 i-41 j-36 k-54 l-63 m+56 n+38 o-56 p-53 q-64 r-43 s-28 t-17 u-42
i__return i-15 l-18 m+15
numero_o g+16
~<dro c-19 d-27 g-19 i-25 k-17 m-26 p-19 s-23 v-23
~ogra m-16
~poss d-17
~rrow c-16 d-25 f-19 k-16 l-16 r-25 u-23
~uan b-32 c-24 g-20 k-28 l-24 m-28 n-21 q-36
""",
    """
@cancel__turno b+17
@relative__want m-17
cual__el g-18 h+17 i+18 j-21 m-22 u-18
does__@clinician h+17 m-25 u-19
el__para a-15
i__sleep n-16
med d-17
~anda a-23 b-31 e-17 f-20 g-37 h-23 j+21 m-15 n-35 p-31 r-20 t-19
~edu g-16
~lver b-16 i-17 m-20
""",
    """
^ayuda a-23 d-44 e-21 f-23 g+34 m-24 t-34 u-25
can__come a+18 b-30 c-17 g-19 i-33 j-29 m-33 n+16 p-28 q-36 s-26 u-41
for__@texts a-15 k+26 m-26 v-16
guys_@open h+16
numer* a-29 b-33 c-28 d-34 e-20 f-19 h-25 m-31 n-23 o-33 p-26 q-25 r-26 s-25 t-16
subo m-18 r+16
~oxim m-18
""",
    """
un__voy m-20
""",
    """
#__you a-16 m-23 n-17 o-15
=denied:reschedule v-19
@relative__con a+15
^nice e-17 l-17 m+20
in_today m-21
que__conmigo n-16 v-18
tengo__ir a-17 b-15 d-23 o-15 q-17
urge__@visit a+18
voy__mi b-17 m-26 n-22 p+19 q-20
yo_no a-27 b-32 d-35 f-22 g-21 j-18 k-17 l-17 n-26 o-25 p-20 q-31 r-16 s-21 v+32
~ctur u-16
~fic a-19 g-17
~hec b-24 g-16 i-25 j-16 k-17 l-18 n-28 q-24 s-17 u-17
~icia u-16
""",
    """
$ e+17 m-18
@relative__with m-18 n+23 q-23 u-17
llevo__dias n-18
the_@ride a-20 b-18 d-19 l-16 m-35 o-17 p+29
up_@pay d+19 m-17
~<spl d+15
~sier b-20 k-16 p-20 u-24
~tat a-17 l-18 n-28 o-23 p-18 u-17
""",
    """
@call_this g-19 h+16 l-18 v-18
be__a m-17
i_already n-22
~<opi d-24 j-16 n-22 u+22
~ados m+16 u-22
~arti i-15 o-17 u-23
~cow m+19
~ince b-25 i-16 j-17 k-19 l-17 m-32 n-16 p-18 q-18 r-17 s+36 u-28
~iten a-27 i-19 k-22 n-18 p-16 s-21 u-23 v-17
""",
    """
stay_with q-20
the a-32 b-19 c-46 e-42 f-93 g-32 j+16 l-32 m+27 n-43 p-28 q-36 r-16 t-67 u-23 v-45
~best c-17 d-20 g-21 i-21 j-19 l-18 n-17 o-19 r-15 t+28 u-32 v-20
~hjk> e+19 m-17
~nk> a-28 b-20 c-26 d-40 e-29 f-25 h-44 i-22 k-26 o-30 p-30 q-33 r-16 u-40
""",
    """
alo e-18 f+22 m-21
cambio m-21
he_says f-21 m+18
is__@cancel m-15
to__you a+23 d-28 g-18 j-22 m-32 n-16 u-26
unsubscribe$ k-37 l+20
~ait> c-18 d-22 i-26 l-19 m-24 s-16 u-18
~mpra d-20 g-16 i-16 j-20 l-17 n-24 q-17 s-18 u-21
~noz m-16
~ratc m-20 n-15 u-16
""",
    """
@stop_los l-22 m+19
am__getting a-24 k+15 m-28 r-16
esta__el g-17 i-15 j-16 l-20 m-20
punto$ d-19 g-15 u-20
~pati g-21 j-26 m-26 n-20 o-26 q-19 s-16 u-28
~rash n-15 o-16
~tto m+20
~uck a-17 b-30 c-16 f-16 h-24 i-30 k-25 l-23 n-28 p-27 s-17 t-29 u-29
""",
    """
salio d-15 j-16 r-21
the__today s-15
you__@machine m-17 u+17
you_all b-40 c-37 e-36 g-40 h+35 i+16 k-48 l-18 m-36 n-49 o-40 p-41 q-42 r-36 s-32 u-25 v-41
~<cas a-26 b-31 d-27 g-21 h-21 j-33 k-31 l-23 n-25 o-30 u-26 v-18
~<ea b-29 c-27 e-16 f-19 g-25 h+16 i-27 k-22 l-28 o+17 p-26 q-31 r-28 s-33 t-20 u-30 v-27
~<qw e+26 f-19 l-16 m-27
~icki a-16
~rmir m-15 r-17
~usc c-20 d-21 g-16 h-17 i-24 j-18 n-22 o-18 s-17 u-23
""",
    """
@stop__me a-31 g-36 j-17 k-48 l+28 n-31 o-19 p-30 r-28 s-33 t-24 u-28
^acepto k+16 m-16
amor$ m-17
is__today d-22 f-31 i-29 o-19
mensajitos m-15
~bui m-17
~mpre l-15 n-17 r-15 s-15
~qual m-22 u+18
~sing a-22 h-20 j-22 n-20 o-18 p-19 q-21 u-22
~spen m-22 n+18
""",
    """
i__on b-21 c-25 h-40 o-26 p-28 s-36 t-22 v-21
this_@person v+16
~<eas a-22 b-17 d-15 j+19 l-17
~<him n-15
~nerv m-29
~tac b-27 d-31 g-27 h-17 l+18 m-39 o-26 p-16 q-20 u-38 v-21
~tir d-25 i-28 m+24 n-29 o-26 q-20 u-27
""",
    """
but__is m-18
cancelenla b+20 m-23 o-19
i__pass b+15
know_you u-19
para_esto u-17
you__still a+28 m-25 n-16 o-17 q-19 r-18 s-24 u-18
~erne m+18
~fini n-16
""",
    """
@symptom__could o+17
hermano b-21 c-18 m-38 n-15 o-17 q+15 v-15
le_dije a-18 k-17 l-19 v-17
to_find j+20 m-16
~<nu b-21 c-52 d-29 e-43 f-25 h-18 m-30 n-57 o-52 p-18 q-51 r-24 s-15 t-47
~ants d+22 e-18 h-17 i-18 n-16 u-21
~beb n+16
~lex m-21 o+16
~oot a-16 n-19 o+16
""",
    """
@vehicle__slow m-19 r+18
^back m+17 u-18
^new d-20 i-23 l-20 m-29
me_pongo g-41 m-15 n+30
please__for a+20
puedo__dia n-18 o+18 q-16
since b-21 d-23 j-17 k-18 l-16 m-38 n-15 o-20 p-15 q-16 r-17 s+36 u-26
~azz m+15
~dica g-16 i-17
~ium> j-16
~row c-19 f-20 g-22 j-22 k-19 l-16 n-16 p-19 r-31 t-15 u-33 v-15
""",
    """
^uh a-20 c-18 d-25 e+27 f-28 h-21 i-17 j-23 l-23 m-33 n-16 q-16 t-19
can__it a-49 c-23 g-36 h-29 i-35 l-23 m-50 n-47 o+18 r-37 s-25 t-17 v-23
gas__high u-20
ident* c-18 g-16 i-18 l-23 m-26 u+23
of$ f-21
plan a-17 b-19 c-23 i-20 j-24 m-20 n+19 u-34
podemos m-17
river m+19
y_yo q-17
~itua m-18
~nope e-23 f-17
~ovie a-17 m+23 n-17
""",
    """
@late__you a-19 h+26 j-20 m-23
@late_are h+17 j-17
again a-19 b-33 c-25 e-21 h-26 i-37 k+22 m-16 p-27 q-30 r-31 s-17 t-25 u-36 v-25
sacar$ m+18
the__the d-17 k-18 r-18 v-18
was__my b-15
wish__these l+20
~epta f-17 h-18 j-20 k-20 m-23 u-16
~gar c-24 d-40 e-22 f-22 g-16 h-31 i-30 k-18 l-44 m-18 n-36 p-31 r+19 s-16 t-20 v+23
~lgo c-23 j-29 k-17 m-46 p-27 q-35 s-21 t-18 u-27 v-22
~lice a-27 b-18 g-26 i-19 j-24 l-19 u-31
~ude> a-21 c-17 e-16 f-15 g-20 i-19 j-19 m-16 o-17
""",
    """
del__@day o+15
gustaria__el a+17 i-17
out_my a-21 b+23 m-27
still_@open a-19 h+23 m-21
~<tin m-17
~oint m-18 u+16
~som d-27 e-32 f-33 j-16 k-23 l-35 m-27 n-22 r-24 s-16
""",
    """
@parking__a j+17 m-19
books$ a+17 o-16
me__of a-20 i-15 l+19 u-15
pedi g-16
quien_me a-26 b-16 k-21 l-21 m-30 o-20 q+16 v-35
~mas g-16 i-15 j-17 l-22 m-28 q-19 u-18 v-15
~sas d-23 i-20 q-16
""",
    """
man$ m+19
still_there j-25 s-20
~<bel v+17
~<mer m-19 r+22
~<sum m-19
~epa> e-23 f+22 l-16 m-20
~pti b-24 e-19 f-20 g+18 h-18 i-25 j-23 k-22 m-17 n-26 p-15 r-25 s-17 t-17 u-26 v-23
~saco a+21 q-15 u-17
~scan b-17 o-16 p-20 q-16 u-15
~utt a-20 b-17 g-17 j-16 o-24 u-19 v-19
""",
    """
@relative_get n-15 u-18
@treat__not a-19 m-18
am__one m-16
me_the b-27 d-25 k-23 n-19 q-19 s-18 u-30 v-19
reprogramar m-24 o+23
sign__up k+16 l-24 o-19 p-16 u-18 v-16
vomited s+17
you_there d-18 h+29 j-16 m-26 o-21 r-26
~esg d-18 m-19 u+21
~jk> e+19 m-17
~rom a-22 e-22 h-34 k-22 o-28 q-33 v-32
""",
    """
@move_para a-21 o+17
can__@book a+28 b-27 c-19 d-26 g-18 h-24 i-17 j-23 k-15 n-32 o-32 q-27 r-19 u-16
convi* o+17 q-18
i_would d-38 g-24 j-16 n-19 q-29 r-29 s-20 u-27 v-15
metro h-16 m-22
~lib a-17 b+16 h-16
""",
    """
does_target h-19 m+16
howdy a-16 f+20 m-16
que__@place g-19 i-25 l-20 m-21 v-23
que__llevo m-19 n+23
that_going m-25 n+16 q-20
to_see a+23 b-17 d-17 i-23 j-16 n-22 o-21 p-17 q-16 u-23
~<ad a-25 c-31 d-16 e-19 f-24 g-26 h-31 j+18 k-22 l-24 m-21 p-22 q-32 r-27 s-23 t-23 u+25 v-20
~ppen a-19 f-16 j-20 n-20
~sted c-27 d-28 g-18 i-17 n-32 p-30 r-23 s-26
~tar> a-33 c-22 f-17 i-18 j-31 m-35 q-31 r-25 v-23
""",
    """
a_@sick a-15 d-17 n+18 q-24 u-16
am__@texts v-15
cpap m-16 n+17
is_@food d-21 f-19 i-18 j-19 n+16 o-22 s-16 u-25 v-18
me__with b-22 i-23 l-22 o-20 p-25 q-24 r-15 u-26
~<ham m-16 s+16
~eme d-33 e-30 f-29 h-42 m-30 n-41 p-36 r-15 s-43 t-36 v-36
""",
    """
about_getting m-20
i_do d-17 k-33 n-33 o-19 p-32 r-33 t-23
not:out b-17 k-15 v-17
the_week a-24 o+22
~ack a-18 d-18 e-25 f-31 h-41 j-19 k+23 l-47 o-28 u-26 v-38
~uent c-19 e-17 f-24 g-25 h-22 k-16 l-28 o-23 s-29 t-21 v-27
""",
    """
desayuno d-16 g-18 i-17 j-16 m-22 n+24 r-16
have__@drive i-19 p+16
que_calle j+17 m-18 u-18
the__work d+15
this_on m-17
~<gue u-18
~espa m-16
~ocu d-17 g-20 q-17 u-21 v-16
""",
    """
favor d-33 e-28 f-22 m-27 n-29 q-30 r-17 s-28 t-29 v-31
me_llevaba q+16
sister a-30 d-26 i-22 j-22 k-20 l-20 o-31
take_for a-15 d-15 m+22 n-22 s-16
worki* d-20 m-27 r-15 t-15
~pee s+20
~ranq m-19
""",
    """
arrange a+17 m-15 o-16 u-16
evenings$ h+17
la__po m-20
my_plan d+19
pregunta g+16 i-17 p-16
se_me a-31 b-37 d-32 e-16 f-16 g-31 h-19 i-34 j-27 l-31 n-42 p-34 s+23 t-24 u-28 v-35
sunday a-19 h+21 j-18
through__the m-15
to__@price d-18 m+19
where__me m-18 s+16
~duda i+17
~epe a-19 d-22 j-16 t-16
~paq m+15
~ppr d-19 m-18
~til> a-17 b-15 n-16
""",
    """
@cancel_me b+18 m-26
encargada i+18
go$ a-16 b+25 d-28 g-22 m-21 n-16 o-15 t-16
there_on a-17 b-18 i-19 m-19 n-19 o-19
~<age a+31 c-16 d-17 f-29 g-18 j-22 k-17 l-23 m-34 o-24 t-18
~dit d+16 i-15 j-16
~eds> g-16 n-21 p-20 u-26
~his> d-17 e-15 h-30 i-18 j-27 k-21 n-38 o-29 p-52 q-38 r-24 t-25
~oks o-18
""",
    """
can__take a-18 d-24 g-16 j-16 o-20 s+16
espanol a-40 b-28 c+64 d-37 e-45 f-35 g-33 h-35 i-22 j-39 k-38 l-47 m-54 n-39 o-44 p-29 q-31 r-30 s-26 t-29 u-41 v-31
folks g-18 j-19 m-21
help_i g-17
i__through a+23 d-17 g-18 m-21
make_it a-22 d-23 g-20 k-16 m-27 s-16 u-26
see_that m+18
what__come m-19 n-20 u-22
~<ok e-16
~iem a-28 c-18 d-27 g-20 h-25 j-21 v-22
~tamp m+18
""",
    """
me__la a-18 b-18 c-35 d-18 e-17 g-42 h-28 k-22 l-33 o-19 q-25 t-22 u-56 v-32
pueden_dar i-19
the_point m-18 u+16
~rida b+17 r-19
""",
    """
confi* l-19 n-16
hold__i m-16 r+16
is__@person d-16 i+16 j-18 m-22
no_need a-16 b+18 i-15 m-32 o-20 q-21
one_of g+16 l-23 m-25 n-17
put__sleep m-23 u+21
~dida m-15 u+15
~tay> a-18 d-18 i-17 j-21 m-18 s-17
""",
    """
estaf* g-15 u+19 v-17
going__be b-21 f-15 i-17 j-18 l-15 o-26 p-18 q-26 s-19
mi_@ride b-16 m-17 p-21
que_le g+17 m-15 n-18
want__come m-29
~rco d-18 e-17 f-18 g-16 j-22 l-16 m-28 n-20 q-16 v+17
~risk m-17 u+20
""",
    """
@call_over h-16
chick* o-15
cuanto a-32 b-47 c-38 d+41 e-47 f-43 g-44 h-45 i-47 j-52 k-30 l-41 o-43 p-46 q-53 r-16 t-44 v-46
die d-15 u+17
do__a b-42 c-27 d-20 h-33 i-28 k-21 l-32 n-30 p-26 s-17 t-20 u-48
minutes_for m+16 r-16
money__tight b+16 m-15
~aro b-26 c-31 d+27 e-22 f-25 g-22 i-16 j-25 k-30 l-44 m-32 u-15
~arta a-19
~ila b-22 h-18 j-27 k-15 l-17 n-29 r-28 s-24 u-27
~ortu c+15
~rve> j-24 k-16 l-17 n-23 q-23 s-19 v-18
""",
    """
in__is a+17 b-20 d-24 i-17 m-23 n-27
juega m+19
que__los l-16 o-16 u-16
usted$ v-27
~<tea i-18 m+22
""",
    """
@price__a m+16
dia__me o+20
me__good m-19 o+19
me_through a-35 b-20 d-24 h-21 i+15 j-18 m-31 q-27 u+19
need__be b-17 d-22 m-22
presc* u-17
they__my d-20 h-20 n-20 o+17 p-15 s-19 u-17
you__botox m+20
~<aye b-16 g-16 r-17 s+18
~help b-34 c-32 e-33 f-31 g+27 h-22 j-28 k-31 l-38 n-32 o-27 p-33 r-29 s-29 t+15 v-37
~oque a-25 b-16 d-17 g-16 j-18 m-28 q-16 u-19
~suel p+19
""",
    """
che_¿ j-21 n-17 q-17
el_walmart j-19 m+22
i__last j-19 l-21 v-20
~exa a-17 d-18 g-17 i-17 n-21 q-15
~oka e-16
~rgot b-17 l-17 u-15
""",
    """
@hello__there f+19 h-19 q-15
pasos d-16 i-16 u-15
the_@vehicle a-20 b-20 d-23 h-28 i-15 n-33 o-29 q+23 s-25 u-21
what__success d-18 m-18
~cet a-18 i+25 k-15 m-24
~qwqe e+20 m-21
¿_hay a-29 l-17 m-38 n-25 o+20 q-24 s-15 u-37
""",
    """
^may b-21 d-15 l-18 m-34 n+27 p-23 r-17 u-21
era_para a-19 m+23 u-19 v-16
forwa* i-21 l-17 m+16
mi_@relative d-74 e-43 f-54 g-46 h-47 i-70 j-35 k-32 l-38 o-24 p+39 r-59 s-33 t-37 u-52 v-41
number_again g-15 m-17
put__for a+15
yo__soy v+26
~ckin d-20 m-22 o-17 r-18
~ille d+17 m-18 n-22 o-18 q-18 s-18 v-23
~near a-24 d-19 g-15 h-17 j+23 l-21 n-26 o-19 q-25 u-25 v-17
""",
    """
@fetch_el d-17
light m-16
mi_ma a+21 i-17 m-21 n-18 o-19
some_other m-16
~<oi m-17
""",
    """
@cancel__card d-17 m+18
days_do u-20
do__what d-15 m-26 q-19 u+15
leaving q-16 r+21
message_this m-16 v-16
my_centro m+20
up__a d-22 n-15
~oft d-15 n-17 u+16
~rto d-18 n-20 q-22 s-16
""",
    """
@animal_is m+18
inter* g-31 h-24 i-22 k-18 n-24 o-30 p-23 q-27 s-27 v-26
senorita$ m-23
~<dio d-15
~ashi l-17
~lear c-16 i-16 l-21 m+16 u-17
~podr d-16 h-15 l-15 m-17 p-15 q-18 r-21 s-17 u-17
~saf d-19 j-16 n-20 r-15 u+19
""",
    """
@relative__@fetch a-16 m-22 n-20 p+26
am__going d-21 m-24
you__walk a+21 d-24 j-18 m-24 u-21
~<guy b-25 e-18 g-23 i-24 k-17 l-20 m-21 n-25 r-25 s-23 v-25
~lve b-22 i-20 l-19 m-18 n-17 o-21 p-20
~mand a-23 b-48 e-17 f-22 g+23 h-45 o-18 p-43 q-27 r-39 s-45 t-27 u-19 v-15
~nto c-30 e-24 g-25 h-39 i-26 m-15 n-42 q-20 t-32 u-21 v-48
""",
    """
@visit_please a+18 c-26 i-28 k-20 m-26
find_it m-18
~<arr d-20 h-17 i-18 j-18 l-19 q-26 u-26 v-17
~debb m-19 u-17 v+27
~nti b-18 d-36 e-23 f-22 i-18 k-24 l-21 q-20
""",
    """
that__my a-16 c-18 d-20 g-17 n-19 o-19 p-17 v-16
will__take b-19 d-15 h-15 p-19 q+15
~bajo a-15 c-16 g-23 l-18 n-31 q-38 u-30
~erar a-16
~oupo d+17 i-15
""",
    """
be__for m-18
playe* u-16
~<peg m-25 u+20
~eah> m-22 p+17 q-16
~omor c-16 d-25 f-19 k-16 l-16 r-25 u-23
~rese b+16 g-24 l-20 n-20 q-16 u-18
~sive u-25
~uce m+17
""",
    """
@thanks__i t-18
get__date m-17
les_llevo m+16 n-19
mande* a-18 b-20 g-27 l+19 m-25 q-17 u-18
not__to a-37 c-20 d-33 j-24 l-20 m-18 n-37 p-29 u-37
que__deja g-20 j+20 m-20 q-25
says_@hello a-17 b-15 f-28 m+27 p-18 q-19 s-16
~lain a-22 c-23 d-31 i+18 j-21 k-16 m-23 n-16 u+16
~para d-17 e-30 f-36 g-15 h-19 l-25 p-21 q-36 s-27 t-34
~rds> a-20 b-15 c-17 j-18 k-19 l-19 o-22 u-25
""",
    """
me_talk a-19
out$ a-39 b-39 c-24 d-66 e-59 f-49 g-57 h-47 j-48 k-59 l+31 m-33 p-45 q-28 r+32 v-41
possi* d-17
~fjdk e+18 m-16
~susp m-21 n+18
""",
    """
#__@visit b-21 m-22
an__at a-19 m+18
bleach m+16
far__@day m+17
this__in m-20
time__@day h-21
~be> a-24 c-28 d-27 e-33 f-25 g-27 h-21 i-28 j-26 n-28 p-20 q-23 t-23 v-23
~slo d-23 f-18 h-18 i-20 j-18 m-19 o-17 p-16 q-20 r+29 s-17 v-15
""",
    """
anything b-34 f-15 g-28 h-30 i-22 r-23 s-26 v-22
early_can h+18 n-19
enfermo a-18 b-23 c-20 l-16 p-26 q+25 u-17 v-16
good__out f-17 m-28 t+22
in__plaza j+17
need__with a-23 b-17 d-18 o-17 u-20
no_autorizo k-19 l+15
que_mas a-22 f+19 m-28 n-19 q-17
the__start a-17 h-20 m+24
this__my a-15 d-15 g-22 i-23
this_in a-27 c+28 g-15 l-15 m-25 u-34 v-16
""",
    """
@relative__en m-22 q-21
cuenta$ j-16 m-21 q+19 r-17
is__favorite m+17
itchy m-20 s+19
my_@move m-15
my__come d-22 m-21 n+17 o-28 p-18 q-23 u-20
~<bab m+18
~ands a-19 g+18 j-16 m-31 n-19 r-16 u-19
~avin g-17 h-19 i-21 l-24 n-17 p-17 u-18
~cos a-16 i-17 j-22 q-19
""",
    """
email$ m+17
hace_el p+16 q-19
is_on a-16 n-18
not__can m-17 p-18
~bar b-18 d-23 i-24 o-18 p-24 s-17
¿__si a-17 b-17 h-15 j-18 m-26 n+18 o-16 s-15 u-26
""",
    """
@visit__# a-23 m-29 s-15
@visit__i m-28 n-21
a__llega m-17
como__mi a-19
i__say g+16 j-16 n-17
me_a b-41 c-23 e-16 g-33 h-23 k-35 l-43 m+19 n-30 p-35 r-40 s-25 t-20 u-46 v-31
my__back a-18
this__@month m-20 v+21
what__there m-19 o+16
~aid> c-19 f-18 g-27 h-24 j-29 q-37 r-23 s-28 t-25 v-21
~sd> d-18 e+21 f-18 g-18 i-24 l-17 m-29 n-19
~tter d-38 h-26 j-25 k-25 l-16 p-23 q-32 v-23
""",
    """
is__no m-16
my__@relative m-22 q-15 v+18
~acam a-17 l+17 m-16
~crui m+16
~eded o-19 t+15
~from a-21 e-22 h-32 k-21 o-31 q-32 v-32
~ixe m-17
""",
    """
closing m-18
lugar a-16 h-17 l-15 m-29 n-16 q-18 s-16 v-18
what__from u-18
you__room a+20 m-17
~<wat b-18 i-17 j-20 l-17 m+16 n+19 p-18 u-27
""",
    """
do_for d-18 g-18 j-17 m+15
filled__the a+15
mandan j-18 l-16 u+15
that__the d-17 g-19 j+19 m-19 u-18
whoever m-17
~cide q-15 v-16
""",
    """
can__something a-16 m-19
llevo_dos n-18
my_@texts a-19 b-18 c-16 i-17 k+23 l-35
~<ner m-29
~eth> u-21
~ild> o-16 q-17 u-16
~jad s+16
~pan a-18 b-28 c-15 d-16 g-25 h-22 i-24 j-24 l-19
~wash l-18 n+16
""",
    """
a_bill u-16
dear m-19
got__@traffic m-15 p-16 q+17
tell__@clinician m-17
to__from a-17
~aila b-19 h-17 j-20 n-23 s-16 t-19 u-18
~gual d-20 g-18 i-17 j-16 u-15
~pain d-29 g-25 i-15 j-21 n-25
~tos a-23 b-21 e-20 f-20 g-33 i-17 j-27 k-23 q-21 r+21 t-17 v-19
~ual b-16 d-17 e-36 f-35 l-35 m-27 p-35 q-17 t-31 v-34
""",
    """
@clinician__@treat a+18
@symptom_que n-17
dias$ n-16
respondo$ m-16
~ally b-17 g-21 h-21 j-20 l-16 m-21 n-20 p-18 v-16
~befo b-30 c-20 j-24 k-22 l-17 m-20 n+15 p-17 t-15
~nomb m-15 q-16
~rop> a-32 d-19 m-36 p-28 r-27 s-16 u-24
""",
    """
are$ d-17 e+16 g-17 h-21 j+24 m-36 v-19
is__as d-17 m+19
not:can a-19 l-16 m-26 n-17 p-20 q+24 v-21
not_hit l+22 m-16
please_@call i+21 k-18 m-25
~<veg m+18
~ebod g-22 j-17 l-15 m-33 n-28 r-21 s-16
""",
    """
a_# b-18 i-17 o+15 r-17
at__will m-17 n-18
been c-16 h-18 i-20 j-24 k-19 n-21 o-30 p-22 r-21 t+16 u-28
delet* b+18 i-17
not:interested a-23 l+16 u-17 v-17
~angu c+22 u-22
~gues d-15 g-16 m-17 u-23
~indl m-22
~peg m-25 u+20
""",
    """
broke a-16 d-19 n-19 p-18
i_@cancel n-15 u-17
me__favor a-26 b-21 c-16 l-21 p+17
menu a-17 c-19 d-27 f-16 g+38 h-20 i-26 j-20 l-16 m-31 n-20 o-18 u-29 v-17
wifi m+18
~<ju a-27 c-33 e-31 f-32 g-20 k-17 l-21 p-22 s-48 t-22 v-20
~cal> i-17
~erm b-30 c-26 g-33 i-27 j-24 n-25 r-34 t-17 v-24
~nste a-19 d-18 g-20 i-20 u-17
""",
    """
can__make l-15 m-34 n-15 q-16 s-24
llegando j-17 m-20
lost__i m-16 r+19
me__mandar a-19 i-20
rough m+16
the__slow m-16 r+17
v b-19 e+16 m-24 n-17 o+16
veces$ m-16 u-16
~<por a-16 i-16 j-23 l-18 n-16 q-20 r-20
~za> a-16 d-27 g-16 h-22 i-18 j+21 l-18 n-18 u-23 v-19
""",
    """
dispo* d-17 m-23 o-17
salon a-20
which__do l-15 m-27
ya__ire b+29 l-22 m-21 t-20
~acat m+22
~aig a-21 d-21 e-18 g-18 i-22 j-19 q-20 u-21
~ista g-34 h-25 i-34 o-28 p-31 q-26 u-18 v-22
""",
    """
in_@spanish a-32 c+43 d-20 e-17 g-19 i-25 j-23 k-27 l-27 m-38 n-16 o-23 q-17 u-28 v-16
is__if m-22
ok__me m-22
paper* d-26 g-19 o-15
problem$ l-15 u-22
ya_casi m-18
~<sem b-17 d-21 g-18 i-33 m-33 n-30
""",
    """
de_aqui v-18
not:queda m-17
plumber g-16 i-19 k-16 l-21 u-16
tuve s+19
~bala u-17
""",
    """
bien$ a-18 c-18 f-16 g-18 h-30 k-18 l-28 o-22 p-16 r-21 t-26 u-30 v-33
bud b-16 v+15
email b-21 i-18 j-18 m+19 o-16 u-15 v-15
not:poder m-20
not__spot r-20
think c-25 d-33 e-33 f-29 g-38 h-29 k-18 l-42 n-35 o-28 p-25 q-22 r-23 t+27 u-40
""",
    """
do_@thanks m-22 t+19 u-16
does__thing g+17 m-17
it_says a-17 q-15 r-16 u-20
missed b-21 k-17 m-22
no__recibir k-20 l+22
not:otra b+17 o-22
says_it m-15
want_in a+25 i-19 l-21 m-30 v-17
~sume a-15 g-20 i-21 k+21 l-25 u-19
~tho a-18 c-18 h-20 i-28 l-19 o-21 p-22 s-18 u-24
""",
    """
i__@english c+21 m-21 v-17
they_get u-18
~anme a-15 k+24 l-18 m-18
~ill> a-19 c-52 e-53 f-50 g-27 i-23 j-40 k-36 l-23 t-34 v-57
""",
    """
a__ok m-26 n+15
have__@place j+22 m-23 u-17
not:unsubscribe l-29 m+22
should__about a-15 m-19 n-19
slow a-19 d-15 q-18 r+29 s-15
to__@clinician a+17 b-24 m-28 q-17 u-23
was_@late q-16
~<gi c-22 f-17 h-25 j-28 k-28 l-30 n-26 p-21 q-15 s-26 t-16 v-36
~bac d-16 e-20 f-25 h-40 k+25 l-41 m-16 n-18 o-22 u-17 v-31
""",
    """
@wrong_numero l-19 v+20
at__that m-17
hello b-22 c-22 d-25 e-23 f+45 g-22 h-26 i-27 j-30 k-22 l-29 n-24 o-28 p-25 q-29 r-25 s-24 t-19 u-19 v-23
many_@hours m-30 n+21 u-15
mi_id n+19
party m-18
so__right m-17 s+17
the_next g-15 h-18 i-18 j-31 l-16 p-16
~<med j-17 m-17 o-16 s-16 v-17
~aso d-19 g+17 i-18 l-19 m-18 n-19 o-17 p-17 q-20 u-22 v-15
""",
    """
^deme b-17 j+20 m-21 o-22
down_the m-16 r+16
in_this n-15 o-16
mi__trabaja q+15
not:of b-19 h-21 t-16
number_i u-19
these$ b-18 d-23 m-32 v-21
this_@call a-26 b-23 c-22 d-18 i-35 s-16 u-27
up__@stop l+16 m-16
will__work m-26
you__@visit a-15 o+16
~bore m+18 u-17
~city j+15
~inal m-18 q-19
~mys d-20 m-15 u-19
~orev a-17 d-15 m-20
~spo d-35 e-20 f-21 h-30 k-28 l-30 n-36 s-19 u-41 v-28
""",
    """
@call_and m-17
@medicine_before n+22
dar a-23 i-15 j-18 k-19 n-21 o-21 p-20 q-19
la_@medicine a-21 c-16 d-22 g-24 i-25 j-20 l-16 n+26 o-25 q-16 r-17
okay$ e-16 m+17
~tsi u-23
""",
    """
all_of b+18 l-19 m-24
cance* a-17 j-16 l-16 n-17 r-16 u-18
de__agenda b+15
do__start k-23
estoy__en m-20 s+16
marqueme e-17 i+27 m-28
so__i b-17 j-16 m-21 n-16 q-17 u-24
~pasa a-15 b-31 c-19 d-23 e-22 f-20 h-26 k-18 l-25 m-46 r-27 u-31 v-35
~uste c-18 d-24 i-21 n-30 p-20 r-19 s-24
""",
    """
@howmuch__llego n+16
back$ c-40 h-20 j-19 l-22 m-44 n-49 o-21 t-28 v-23
flyin* u-16
how__works g+16 l-16 m-29
me_when p+16
ok_@thanks b-19 l-18 m-38 t+26
there__near j-19 m+20
trade h-17 m-21 n-18 o+25
~arme b-38 c-36 g-24 h-18 o-23 u-35
~desu k-17 l+16
~mer c-39 e-30 f-29 h-16 i-17 k-20 n-35 o-29 p-25 s-40 t-28
~nou d-20 l+19 n-17 t-16
~scho q-16
~uer d-18 e-16 f-22 g-35 h-28 i-27 l-30 n-18 o-24 p-22 t-19 u+22 v-33
""",
    """
i__about d-26 i+24 m-25 n-27 p-16 v-21
se__@insurer p-17
~ace> a-18 c-31 d-43 e-18 f-20 h-35 i-38 k-29 l-33 q-18
~usb m-16
""",
    """
@food_i m-19
before__there n-15
do__owe a-21 d+24 g-18 n-18 u-16
i__new a-28 b-15 d-28 i-26 j-16 m+31 n-26 u-17
is__seeing m+18 u-17
put__on b-17 c-18 e-22 g-22 h-26 i+28 j-21 l-26 n-26 p-20 q-18 r-23 s-17 t-18 u-23 v-16
the_south j+15
what__a f-25 g-28 h-16 j-34 n-36 q-17
~ssib d-20 n-17 q-21
""",
    """
a__es d+16 u-17
cafecito m-15 n+19 u-19
en_@date j-21 m-19
gustaria a+18 i-21
m__@visit a-17 b-17 m-21 o+20
something$ i-17
to__any m-25
to_it m-23 p+16
""",
    """
nothing__@eat m-28 n+24
opt a-38 b-37 c-35 d-29 e-33 f-22 g-35 h-26 i-40 j-35 k+39 l+29 m-45 n-36 o-34 p-32 q-31 r-39 s-28 t-25 u-45 v-25
real_@person i+21 m-20 u-25
servi* b-16 m-26 s-16 u-19
~chic g-16 o-20 u-16
~liv a-23 b-19 g-15 j-17 l-22 o-19 p-18 r-22 u-26
""",
    """
@place a-71 b-47 c-72 d-56 e-60 f-53 g-70 i-17 j+66 k-69 l-72 m-17 n-71 o-76 p-77 q-42 r-44 s-56 t-38 v-17
is_@insurer d+16 n-19
is__a e-17 f-32 h-28 j-15 k-18 m-19 o-23 p-35 r-27 s-20 t-25 u+16 v-46
la__para d-19 m-16 o+17
lot$ a-22 b-18 c-19 e-19 g-17 h-21 i-18 l-17 m-20 n-23 o-18 q-20 r+17 s-19 u-31
me_dormi m-19
mexico m+18 u-18
qualify m-17
still__me r+18
to__week a-20
want__@stop k-18
would__opt a-21 i-20 l+18
~idge m-17 r+16
~norm a-17 d-16 g-18 j-19 n-21 o-20 p-17 s+16
~usan g-18 n-16 u+15
""",
    """
@drive_after o-17
^had l-16 m-36 s+16 u-16
a_poem m+16
all_@texts b-21 k-17 l+25 m-25
ayuda b-27 c-26 e-23 f-25 g+23 h-18 i-37 j-29 k-19 l-26 n-24 o-23 p-18 q-24 r-19 s-20 v-20
gummies m-19 n+18
me_home b-17 m-19 s-16
oops m-19
~fin c-32 d-33 e-31 f-27 g-41 i-45 l-22 s-47 t-20 u-49 v-44
""",
    """
a_word i+16 m-21
actually m-17
amor m-17
not:tienen m-17
until a-17 n-16
~ame d-48 e-57 f-33 h-63 l-25 n-34 p-36 q-38 r-62 s-29 t-23 u-45
~ape g-27 j-33 k-20 l-24 o-29 p-22 q-27 r-17 t-20 u-35 v-19
""",
    """
@move_el a-17 b-17 m-17 n-15 q-17
dia a+20 b-19 c-48 e-47 g-65 i-54 j-58 k-49 l-53 m-21 o+27 p-42 q-16 r-54 t-46 u-73 v-58
does__wear m-17 n-19 s-16 u+21
i_qualify m-16
there_to p+17
~<ou b-16 d-18
~fre c-27 e-20 f-19 g-20 h-20 i-34 j+15 k-21 l-25 m-27 n-34 o-19 r-30 s-17 t-28
~omin d-39 f-21 g-29 h-26 i-30 k-32 l-35 m-17 n-22 r+20 s-34 u-30 v-20
""",
    """
@howmuch_el d-26 m+20 r-15
a_chance m-18
gatorade d-15 m-29 n+26 q-17 u-16
licencia a-22 u-18
me__@treat i-16 m-25 u+18
package a-15
~ecip m+20
~spea b-21 d-19 g-15 h-21 j-18 n-26 o-16 q-22 v-17
~sto a-28 b-30 c-18 d-31 e-60 f-66 h-46 j-22 n-39 o-22 p-24 q-35 t-28
~the b-18 c-15 e-52 g-26 m-22 s-21 t-47 v-18
~trat g-18
""",
    """
^se a-32 b-59 e-44 f-46 g-30 h-43 i-29 j-53 k-44 l-48 p-49 u-58
atten* a-20 j-16 m+21
the_day b-17 j-21 m-29 q-29 u-22
~edas a-15 m-19
~pele m-19 p-15 u-16
""",
    """
hay__choque r+16
ill b+15
long__have n-15
to__more m-15
~ar> b-22 c-39 d-33 e-61 f-46 g-16 h-19 m-16 o-20 p-27 q-16 r-18 t-24 u-18 v-16
~denc a-16 d-16 m-19 u+19
~ele> d-22 i-19 j-21 n-19 u+17
~eply a-17 d-17 g+25 n-17 u-15
~ike b-16 c-16 d-22 e-22 f-23 g-21 h-23 j-19 n-19 p-31 q-24 t-23
~uit> d-15
""",
    """
=beside:ride_problem a-18 d-18 h-23 i-24 j-20 m-43 o-19 p-27 q+25
commands a-19 d-22 g+26 l-16 m-24 n-16 q-15 u-19
me__mal p-24 q+25
not:le g+15 v-16
not__@thanks t-19
up_for d-26 g-20 k+19 o-18 r-16 s-17 v-17
walk__through a-30 d-17 i-18 m-24 q-23 u+20
""",
    """
de_quien m-18 u+16
for__@visit d+20 g-20 i-18 j-20 l-20 m-39 n+17 o-24 q-24 r-22 s-20 u-33 v-28
it_@price m+15 u-21
know a-23 d-25 e-22 f-17 h-38 i-23 j-28 l-35 n-16 p-26 s-21
~<scr a-21 b+19 i-20 k-18 o-19 v-15
~agua d-17
~dorm a-20 b-16 d-17 g-17 h-15 j-20 m-24 n-20 o-20 q-23 u+16
~mina a-16 b-18 n-15 o-16 p-19
~pri b-18 d+16 k-16 l-16 o-21 q-15 r-16 s-21 u-27
""",
    """
@move__back b-16 c-17
entie* a-16 m-30 q-18 v-24
rides$ q+21 u-21
""",
    """
@howmuch_la d+16
sient* a-24 d-19 g-16 j-21 n-15 o-19 s+15
~<jf e+21 m-19
""",
    """
everything$ m-17
gripa n+17
junto j+16 m-23 v-15
little_@late m-19
tardecito c-18 d-17 m-20 n-18 q-18
will__@day b+20
~<opt a-23 b-26 e-19 f-18 g+18 i-22 j-22 m-22 n-26 p-20 r-28 s-19 t-16 u-29 v-22
~ersl m-20
~lige d-16
~sibl d-22 k-15 n-22 q-23 s-15 u-16
""",
    """
canceled i-18 m+17
mi__una m-17
poem$ m+16
puede_ser a-20 m-15 n-23 o+20
~<ki a-35 b-22 e-19 f-21 g-17 h-35 i-23 p-25 q-42 r-34 v-26
~ande b-29 d-21 g-18 h-26 j-15 n-26 o-21 p-22 q-28 s-20 u-29 v-24
""",
    """
al__dia n+19 o-25 s+17
back_in m-19
hay__dejar d+19 h-16 m-18 n-22
is_ok k+18 m-20
on__to a-15 n-18
~dose a+16
~lett d-23 g+15 n-18 o-22 q-17 r-16 u-17
""",
    """
@fetch__la p+16
@ride__one b-17 p+17 q-16
a_new b-20 d-34 i-27 j-24 m+20 n-22 o+27 p-19 r-18 u-24
atiendan$ a+17
gave__date a+16
greetings f+16
high a-20 d-19 g-22 h-15 i-16 j-25 l-16 n-28 o-18 q-21 r-21 u+19
mucha* m-25
out__@visit b+26 m-24 n-18 o-16 u-15 v-15
por_el b-18 c-16 j+22 o-19 q-23 t-15 v-17
what_would d+29 m-27 n-18 q-18 u-20
year j-20 n-24 s-20 u-17
~find a-22 b-42 c-22 d-34 e-17 g-28 i-30 k-33 n-33 p-34 s-23 t-26 u-27 v-21
""",
    """
^prendan k+18 l-18 m-22
cuart* q-16
do__@drug d-17 h-20 m+21
is_@open a+15 j-18
would_not m-18 r+16
~dav d-16 o-15
""",
    """
chess$ m+19
ir a+23 b+26 c-45 d-63 e-25 f-34 g-51 h-25 i-61 j-16 k-35 l-41 m-71 p-19 r-41 t-32 v-47
no__esa q-18 v+17
~sic> o-16
""",
    """
belon* m-15
got__last l-16 m+18
hgfhg* e+16
what__point m-18 u+16
who__texting i-16 l-18 m-19 u+22 v-37
work__more o+20
~<hh e+21 m-20
~bod c-26 d-19 e-20 g-29 j-23 k-25 l-22 m-51 n-41 q+17 r-35 s-22 t-31 u-22
¿__a a-20 d-21 q-21
""",
    """
@call_you d-23
for__are m-19 o+19
my__from i-17 u-16
or_is m-18 o-15 u+20
or_nah m-20
paso i-18 m-17
que__# m-19
~esue p+19
~onsi d-18 m-20 o-19
~otel a-18 m+16
""",
    """
=said:help a-31 b-56 c-53 d-54 e-47 f-61 g+91 h-61 i-66 j-78 k-51 l-42 m-45 n-32 o-44 p-36 q-72 r-57 s-56 t-40 u-66 v-44
esta__del m-20
servicio a-16 m-16
when__the a-23 d-20 i-25 j-25 m+22 o-20 p-16
you__are h-17
~<sc a-37 b+20 c-25 e-18 f-19 g-32 h-29 i-26 j-27 r-20 s-32 t-17 u+16 v-27
~rco> e-16 f-17 g-16 j-17 l-16 m-21 u-16 v+18
""",
    """
a_no m-19
got__@ride b-20 m-26 o-16 p+29 q-17
guys_are h-16
on_@holiday m+16
six o-17
sweats m-28 n+29 s-30 u-19
wear_my m-16 n+16
~ies> a-16 n-18
~stoc m+17
~xten d-17 i+17 u-16
""",
    """
^ayo a+16 c-17 d-17 e-25 f+21 g-15 h-16 i-15 l-19 m-27 n-17 u-17
bored$ m+20 u-16
juega_la m+20
my_gps a-19 b-16 m-28 p-18 r+19
not:car m-26 n-21 q+19
numero a-29 b-33 c-28 d-34 e-20 f-19 h-25 m-31 n-23 o-33 p-26 q-25 r-26 s-25 t-16
voy__el m-15
~lpe d-16 l-19 v-19
~rot d-15 u-17
~viso e-16
~vos> m-19
""",
    """
a__where m-20 s+15
own r-15 u-22
seguro c-23 e-23 f-19 g-26 h-33 i-26 j-40 k-18 l-25 m-39 o-24 p-26 r-25 s-31 t-17 u+37 v-36
you__@holiday a+17 b-16 d-26 g-18 h+23 j-18 m-34 o-16 t-16 u-19
~disc a-22 j-23 k-15 n-17 q-17 u-22 v-20
~nu> a-17 c-19 d-27 f-16 g+38 h-20 i-26 j-20 l-16 m-31 n-20 o-18 u-29 v-17
~ours i-17 t-15
~vis b-18 c-18 e-23 f-15 i-34 l-17 n-28 p-20 q-30 r-23 u-22 v-20
""",
    """
^no a-51 d-61 e-86 f-76 h-77 i-28 j-36 k-72 m+39 n-79 o-18 p-38 r-39 t-71 u-31
^para a-18 d-28 m-31 r-18 v-20
get__for m-18 n+17
nadie b-20 g-24 l-17 m-27 n-19 p-17 u-16
what__bring j-18 m+15
what_you a-16 d-20 j-20 m-24 q-18 u+23
""",
    """
do__ready a-18 m-18 n+24
esto__los m-19
mi__ocupa a+18
please_@stop c-18 i-20 k-21 l+32 m-26
to__@call d-19 o-16
~<oc d-16 g-15 m-32 n-20 p-16 q-16 u-17
~play a-22 b-17 d-23 g-16 j-23 k-21 l-24 m+29 n-18 o-20 r-18 u-25
~razy t-17
""",
    """
consent m-15
emojithanks_emojithanks t+16
i_typed g+16 m-17
may__with i+18
not_send b-16 d-28 g-19 l+27 m-26
unstop$ c-16 e-22 f-16 g-18 i-16 k+29 l-29 m-28 r-18 u-16
~aile p-19
""",
    """
@call_@call a-17
@call__at h-16 i+24 m-22
dura a-16 b-16 d-40 h-17 m-30 u+18
entro c-19 d-21 f-18 g-25 i-19 l-22 m+16 n-31 u-34 v-16
es_una g-20 i-22 j-21 m-23 v+16
is__next d-18 n-21 o-21
sale b-20 d+22 e-16 j-31 l-19 n-17 p-17 r-28 s-21 u-20
text__the a-19 i+20 l-17 m-21
~arg a-16 b-17 d+17 g-19 h-23 n-15 o-21 u-28 v-17
~ghj e+22 m-21
""",
    """
@move__@day o+26
is__hot m+16
play__music m+17
soon_as m-22 o-23
success d-18 m-18
~cour n-18
~lla a-36 b-20 e-23 f-31 g-32 h-40 i+16 o-20 q-24 s-34 u-18
""",
    """
do__yet m+18 q-19 v-19
if__@eat m-18 n+16
pee u-16
que__puedo h+17 i-20 m-34 o-31 q-21
spot__coming b-17 r+16
that_to o-15
~asi a-19 i-19
~leva a-17 d-15 k-19 l-18 m-24 n-22 p+19 r-22
~uena f-19
""",
    """
@sick__@body m-15
^send a-17 c-17 d-23 g-31 i-18 j+18 l-25 m+19
dame m-17
someone__the m-21 p-15
taxi a-17 b-16 d-28 g-16 h-21 i-21 j-34 n-27 o-17 p-18 q+23 t-16 u-24 v-16
~ollo m-17 u-15
~roge m+15
~ward b-17 d-15 i-24 l-18 u-18
""",
    """
on_facebook a-15
please_do b-31 i-18
~all> a-23 b-17 d-24 g-17 h-26 i-26 m+29 n-29 o-19 q-22 s-26
~long c-27 d-21 e-24 f-27 g-42 h-16 i-19 k-30 l-19 m-21
""",
    """
@visit__el b-19 m-17
are__all a-22 m-23
~<rar u-16
~asd a-18 b-17 c-20 d-21 e+38 f-30 g-18 i-22 j-19 k-17 l-28 m-39 n-16 r-17 t-23 u-25 v-21
~ved c-16 d-24 e-21 g-15 i-30 l-31 m-16 n-22 p-18 r-23 s-26 t-20
~wer a-32 b-17 c-27 d-30 e+19 f-30 g+16 j-28 k-21 l-26 o-18 p-22 q-28 s-31 u-21 v-31
""",
    """
happened_with m+17 u-16
mi_@insurance a-20
near__@stop j+16 m-19
new__# j-18 m+17
to__only m-18
we__to b+22 i-20 l-21 n-26 q-16
~acen a-23 g-15 j-19 n-27 q-21
~sol d-19 g-27 h-19 i-26 j-29 k-19 m-31 n-30 p-20 q+23 r-24 s-19 v-22
""",
    """
@howmuch__lo m-19 u-19
be__we n-16
contact_you a+17
i_walk a-17 q+17
spray m-21
top_of f+18 h-15 m-18 n-17
used a-19 i-17 m+16 q-16
want_them v-17
~mir m-18 q-17 r-18
~pill m-16
""",
    """
another_round a+15
mi_mi m-15
the_@texts a-38 b-28 d-33 e-28 f-17 g-27 h-31 i-34 j-37 k+39 l+20 m-22 n-30 o-33 p-28 q-29 r-41 s-25 t-16 u-46 v-33
~lew> m-20
~oco b-16 n-18 o-21 q-17
""",
    """
afuera a-17
am__i m-16
anyone__there m-16
chance$ m-20
not:with u-15
pasa_por p+17
pass a-20 d-17 g-16 h-18 j-18 m-17 n-21 o-20 u+17
what__@price d+17 g-24 h-19 j-35 n-16 u-37
will__her p+18 q-16
you_got b-23 j-19 m-16 u-22
~<bi a-30 b-19 c-30 e-24 f-34 g-16 j-15 l-47 m+21 p-41 r-41 s-33 u-16 v-38
~arli i-17 j-18 m-21 o+16 u-16
""",
    """
#_you e+15 j-17 m-20
como_llego d-20 n-28 r-26 s-18 u-18
do__@pay a-17 d+35 g-25 j-32 l-18 m-48 n-18 u-21
figured d-20
new_date a-31 m-23 o+30
night* m-18
not__so m-17
~doc j-16 m-20
~mi> a-26 b-22 e-16 i-21 j+16 l-18 n+16 p-17 q-17 u-16
~nfir l-19 n-15
""",
    """
a__about b-17 i-25
~<can a-19 c-17 g-16 i-25 j-23 k-15 n-21 p-16 r-19 v-23
~fte a-21 c-32 d-16 e-19 g-33 j-36 l-39 m-42 s+17 t-24 v-20
~hara a-16 l+17 n-15 u-17
~link g+15 h-16 m-22
~orr a-42 b+20 d-35 f-38 i-33 j-28 n-40 q-30 t-39 u-36
~ress c-19 d-29 g+20 i-18 j-26 l-21 m-21 o-17 p-16 q-23 t-15 v-18
~sho c-37 d-22 e-24 f-23 h-16 i-26 j-15 k-39 l-43 t-27
""",
    """
donde_es a-16 j+17 u-24
in__it m-15
tiene_que a-16 i-17 m-20 n-16 q+27 u-18
~<rol m+19
~osas d-22
~port a-25 b-24 d-24 e-15 g-21 h-16 i-25 o-20 r-23 u-30 v-20
""",
    """
do_not a-38 c-29 d-15 f-26 h-21 i-18 j-28 k-66 m+31 n-60 o-45 s-30 t-45
his_license m+15 p-16
if__# g+15 n-17 r+17
me_an a-22 m+24
receta$ a-16 i+21 m-21
you_pass j-17 m-16 n-17 u+19
~<vo c-20 d-18 j-25 l-28 n-25 o-22 r-18 u-21 v-17
~pose d-21 j-16 u-26
~rat d-20 e-15 f-18 g-34 h-31 k-21 m-21 p-29 q-15 r-21 v-33
""",
    """
camino r+18
che c-16 j-24 n-19 q-20 u-16
clip m-16
stati* m-18 r+18
~arm a-20 b-46 c-41 d-21 e-19 f-20 g-33 h-29 j-26 k-21 o-36 q-18 u-37
~otal d+22 m-24 u-16
~ur> b-30 c-35 e-27 f-23 g-19 n-45 o-16 q-21 r-16 s-21 u-25
""",
    """
@clothes_ok c-16 d-26 e-17 f-20 g-17 h-17 i-17 j-16 m-37 n+34 q-16 u-19
at__the h+17
siempre v-16
the__@visit j-23 m-18 n-17 o-16
~<fi c-50 e-42 f-41 g-44 h-16 i-29 l-29 o-33 q-16 s-47 t-35 v-40
~maga m+18
~urre m-17
""",
    """
check__see m+16 n-15
husba* m-16
is__sign a-16
~ago c-18 f-20 h-21 m-17 o-20 p-15 r-26 s-24 u-34 v-15
~eryb m-16
""",
    """
@call_a i-25 m+19 q-29
mas_temprano a-17 h-18
put b-29 e-29 f-20 h-35 i+22 j-44 l-42 m-20 n-26 p-33 q-52 r-33 t-34 v-34
wepa e-23 f+22 l-16 m-20
~oes a-28 b-24 e-22 f-40 i-32 j-24 l-41 o-16 p-42 r-43 t-35
~oop m-28
~oupl m-20
~xiet m-20
""",
    """
^till h+15 m-17
a_pin j+23 m-19 q-15
no__@day b+24 m-25
puede__mas o+17
the_@pay a-15 d+15 j-16
~<du a-39 b-40 c-36 d-61 e-34 f-29 g-37 j-40 l-33 m-17 o-17 p-36 q-39 r-37 t-30 u+32
~ak> a-23 d-29 e-24 f-16 g-19 j-26 k-17 l-29 n-32 p-18 q-22 r-19 t-15 v-22
~arse i-15 m-16
~ews> d-22 i-15 m+21
~ibr h-16
~lep d-16 m-16 p-18
~nci d-23 e-25 f-25 k-30 n-35 o-26 p-28 r-25 s-29 v-28
""",
    """
=said:side_effect a-68 b-91 c-64 d-51 e-58 f-72 g-87 h-78 i-82 j-82 k-63 l-68 m-47 n-30 o-50 p-84 q-53 r-58 s+104 t-83 u-15 v-77
@symptom_all s+15
^bueno f-20 l-17
^jajaja e-19 l-17 m+21
be__@day b+23
carta a-17
duele_la m+17
never__i a-16 b-20 l-22 m+22 v-18
no__ir a-22 b+39 j-17 l-17 m-29 n-22 p-16 q-17 r-16 v-17
~<bar a-28 b-16 p-16 q-17
~ego> a-37 b-33 e-20 f-16 g-31 h-34 i-27 k-24 l-21 p-31 q-30 r+19 s-20 t-19 v-30
~of> d-15
""",
    """
@treat a+18 c-45 d+25 e-46 f-55 g-68 h-60 i-63 j-75 k-56 l-58 m-66 n-31 o-16 p-51 q-62 r-57 s+26 t-41 u+51 v-58
hit__by m-18
i_only m-16
not:jaja m-17
sin_querer a-19 k+19 l-22 m-20
venden d-21 m+28 u-21
~ecir a-17 g+15
~ligh a-26 b-22 d-23 i-21 l-22 n-15 q-19 t-21 u-21
~tory l-16 r-16 u-20
""",
    """
not_come i-16
will__card d+16
~gned m-17
""",
    """
dije a-27 b-22 d-16 j-16 n-17 q-18 r-18 u-20
does_he m-16 u-20
hace$ m+15
the_whole j-16 m-23 o-16
they_@cancel b-16 d-16 m+16
want__do a+19
what__these g-17
~akin a+16 b-22 d-38 g-19 i-23 k-20 l-19 m-16 o-29 u-34 v-27
~jos j+18 m-23 r-17 u-19
~res> b-23 c-21 e-16 f-18 g-25 h-16 i-27 j-31 k-19 l-28 o-21 r-26 s-19 u+17 v-23
~tch> a-24 d-30 g-23 h-19 j-27 k-16 n+16 o-16 r-23 v-17
""",
    """
@thanks a-63 c-71 d-88 e-87 f-98 g-80 h-64 i-77 j-81 k-52 l-16 m-36 n-74 o-65 p-54 q-80 r-79 s-72 t+96 u-84 v-79
a__ago v+20
can__get d-34 f-17 g-25 h-43 l-37 m-17 n-29 p-34 r-40 s-29 t-16 v-35
i__before g-19 i-27 m-23 o-23 q-28 r-16 s-17 u-24 v-17
risks m-18 u+20
set__back d+24 g-19 m-19 u-25
~elf> b-21 c-16 g-23 h-19 j-22 m-35 r-22 s-17 t-16 v-20
""",
    """
@medicine_sent n-20
cbd d-19
highway$ m-17
in_an p-19 u-17
long_is d-15 j-15 n-17 s-20 u+15
nueva_es m+16
para d-17 e-22 f-30 h-16 l-19 m-22 p-19 q-32 r-23 s-37 t-29
progr* m-16
~<not a-31 b-18 d-41 e-29 f-31 h-34 j-36 l-32 o-33 p-25 r-25 t-23 v-41
~nsu c-25 e-29 f-24 h-19 i-19 l+24 o-22 p-21 q-25 r-23 s-21 t-20 u-36 v-22
~odav d-16 o-15
~tec v-17
""",
    """
@food__no d-16 m-18 n+18
@person__me b-16 l-15 m-19 u-21 v-18
ando b-21 c-20 d-17 h-23 i-23 k-22 l-28 p-28 u-21 v-33
ando_@symptom g+16 s-16
not__if p-16
ya_le a-18 k-17 l-19 v-17
you_see a+34 c-17 d-25 g-21 i-21 j-30 m-19 n-20 q-19 s-21
~omi> b-16 l-16 n+20 r-21
~wait c-19 d-26 h-18 l-22 m-28 o-15 p+15 s-17 u-21 v-18
""",
    """
are_we d+17 n-23 u-16
for__@symptom m+17 n-19
hers m-15
i__a b-32 c-50 d-18 e-28 f-28 g-20 h-61 j-17 k-54 l-37 m+16 q-27 r-35 s-29 t-55
para_empezar a+16
tiene* b-21 g-28 k-18 m-15 n-25 p-22 r-22 s-20 u-48
~biem m-19 o+27
~iedo b+18
~omeb g-22 j-17 l-15 m-33 n-28 r-21 s-16
""",
    """
^check a-15 d-15 m+17 n-15
boost* a+21 m-19
can__stay p-17 q+15
does__make m-17
jazz$ m+15
por_mi b-23 c-24 d-16 i-16 j-17 l-18 m-39 n-23 o-26 p+29 q+17 u-17
these__run d+17 u-17
want__on k+19 m-20
~away a-32 c-20 d-24 e-25 f-22 g-27 h-22 i-26 j-23 k-18 m-27 n-29 t-21 u-19
~mud a-17 b+18
~orra a-16 m-25 v-17
~text a-23 b-32 d-43 e-26 f-32 h-23 k+19 l+17 m-15 n-52 o-49 p-47 q-43 r-40 s-42 t-40
""",
    """
big d-16 u-16
bring__blanket m-16 n+17
bring__own m-16
got__@thanks b-18
i__interested b-17 l+16 m-17
iv_was m-15
map e-23 f-18 j+26 l-19 m-17 u-15
need__the a-16 j-18 n-21
past_@place h-23 m+22
sit__me a-16 n+21 p-17
works b-17 d-20 h-17 l-19 m-24 n-16 v-17
~bue b-21 c-17 d-21 e-22 f+20 g-17 h-22 i-21 k-17 n-21 o-19 q-21 r-19 s-21 u-22 v-21
~cit d-18 g-16 n-18 u-16
~will c-29 e-32 f-26 i-29 j-43 k-45 l-53 o-20 s-19 t-16 v-37
""",
    """
=said:reschedule a-66 b-62 c-17 d-53 e-65 f-71 g-53 h-46 i-84 j-88 k-23 l-80 m-20 n-57 o+110 p-86 q-42 r-41 s-70 t-81 u-92 v-61
did__the l-16 m+23
findi* p-18 q+20
the_highway r+16
you__up a-25 d-18 q-16 r-15
~<br b-29 c-40 d-30 e-39 f-36 g-28 i-25 k-34 t-32
~<tut g+21 j-18
~rom> a-21 e-22 h-32 k-21 o-31 q-32 v-32
~vide a-20 e-18 f-16 j-17 k-16 o-23 u-19
¿_tienen d-15 h-17 i-19 m+19 q-18
""",
    """
do__it i-18 j-22 m-21 o-19 q-25 v-25
se_@insurer q-18
time__the a-16 d-17 n-16
~<mas m-16 n+19
~ast> b-29 i-27 j+17 l-31 o-34 q-31 t-25
~lma a-18 e-24 h-23 i-19 k-16 l-16 m+17 r-16 u-22
~lpe> m-24
~plac d-29 h-19 i-18 k-15 l-19 m-19 n-25 p-15 s-17
""",
    """
@ride__work m+17
disability a-23
necesito_ayuda i-19 m+15
per_@visit d+26 m-27 u-24
we__see a-15 b-19 d-18 m+24 p-18 r-21 u-18
~unn a-20 b-16 d-22 f-21 g-15 h-19 n-24 q-31 u-21
""",
    """
after__@visit b-18 o-18 s+18
else$ a-22 d-22 i-16
few m-20 r+16
free$ a-17 d+20 m-31 p-18 u-22
legit$ j-16 u+17
noche$ h+18 n-18
patient g-18 h-21 j-21 m-29 o-23 u-21
place_on m-18
~dnes u-17
~inan a-18 g-17 s-18
""",
    """
#__this v+16
@eat_at m-16 n+15
already__still m-15 n+16
come__week a-16
necesito__a a+22 m-23
vendr* a-19 u-18
~hone a-17 d-29 u-24
~ram g-17 k-18 l-24 m-19 n-17 o-21 p-15 r-15
~rcl m-18
""",
    """
@symptom_despues s+17
bad_today m+18 s-15
besid* a-15
on__text k+16
you__@vehicle d-18 h-19 i-16
~<is e-25 f-16 l-15 m-26 p-22 q+28
~<ser a-18 b-29 c-19 e-19 f-22 g-22 i-17 j-30 l-19 o-26 p-23 r-27 u+15
~upl m-21
""",
    """
does__if m-17
have d-16 e-28 f-30 g-20 h-17 l-25 m-22 r-48 u-23
please_get a-16 i-16 m+17
tranq* m-19
~do> c-38 d-26 e-70 f-37 i-38 j-29 k-16 l-48 u-17 v-22
~lrea a-24 i-20 p-21 s-16
~stuc a-15 d-15 g+18 j-20 l-17 m-35 v-17
""",
    """
fumar n+25
keep__coming m+19 r-20
much__@visit d+16 m-23 u-16
~aman m-17
~ich> a-30 b-19 d-30 i-21 j+19 l-26 n-29 o-17 p-17 q-19 s-18 t-20 v-19
~nst> m-20
~yday d-15 m+16
""",
    """
@price$ a-31 b-25 c-28 d+41 e-28 f-38 g-38 h-37 i-30 j-39 k-20 l-21 o-27 p-16 q-28 r-25 s-21 v-20
is_the a-17 b-52 c-34 e-30 f-49 k-39 n-31 p-48 q-16 r-49 s-69 t-35 v-45
what__good f+24 g-15 j-18 m-22 u-26
~dici f+15 m-16
~rtu c+15
""",
    """
much a-25 c-25 d+22 e-26 f-29 g-25 h-26 j-34 k-22 o-18 p-17 q-17 r-17 s-27 u-16 v-16
not__no m-17 r-15
the__who a-19
to_say m-16
~<jfk e+21 m-19
~dola d-21 m+20
~siv u-25
~uard a-15 m-21 o-18 r+16
""",
    """
@parking_at m+16 r-15
consultation d+17 m-32 u-29
make__if o+18
~<rei m-17 u-15
~<tar a-25 b-21 d-31 g-21 h-25 i-19 l-20 n-29 o-20 p-18 q-20 s-22
~cesi d-35 e-19 f-16 g-26 h-17 j-18 p-27 r-20 s-23 t-16 u-16 v-19
""",
    """
@call__la a-16
^muy d-16 e-17 i-17 l-16 m-24 t+20 u-16
abren a-35 b-23 c-17 d-31 e-17 f-24 g-28 h+48 i-20 j-28 m-57 n-28 o-31 p-15 q-21 r-18 s-19 t-19 u-23 v-16
con_la b-19 d-23 g-18 i+31 l-21 o-30 p-24 q-23 r-20 s-15 v-22
el__y r-23
not:on a-17 g-17 h-17 l-18 m-20 n-17 q-22 u-18
reanudar k+19 m-19
storm m-20 o+15
this__not a-20 b-22 d-16 g-23 i-18 l-20 u-36 v+38
~<cos a-16 i-17 j-22 q-17
~ears m-26
~tri d-22 g-17 i-24 n-22 q-21 u+17
""",
    """
^happy a-20 b-25 d-16 e-19 f+17 g-15 h-22 i-16 l-16 o-17 q-16 t-19 u-26
a_pop d+16
but__will t-16
i_expect m-18
yep_got q-15
~pie c-18 d-25 f-17 h-17 i-28 j-19 o-19 p-18 q-21 r-18 s-19
""",
    """
all_right b-17 j-16 m-25 r-15 s-16 u-17
chest a-16 b-18 i-18 m+20 u-17
con_una a-17 i+15
done_getting g-15 l+19
great$ d-16 u-19
la__@visit a-16
not__you d-16 i-25 k-17 m-27 o-19 q-26 r-16 v+21
que_hacer u-19
to_another b+16
~tenm a-16 k-21 l+19 m-22 o-20
""",
    """
got_home b-19 h-16 m-16 p-21 q-17 r-16 s+24
m$ c-20 d-19 f-30 g-17 i-19 j-17 l-30 m+18 r-16 t-21 u-22 v-17
much__we m+15
que__vuelvan k+16 l-16
se__hizo m-16
~esad m-23 u-17
~fact a-16 m+20 u-20
~ippi p-16
~tro c-31 d-22 e-20 f-30 g-44 h-31 i-41 k-35 l-30 m-16 p-34 t-23 v-31
""",
    """
@parking_when j+16 m-17 n-15
informacion g-16
tutor* g+21 j-17 m-21
~bris h+16 m-15
~kjh e+25 f-18 l-17 m-27
~nca i-21 j-16 m+18 n-17 o-17 r-17
~poem m+16
""",
    """
how__in u-16
my__@cancel o-18 q+16
resubscribe k+15 m-17
wednesday h-27 m-27 o+25 q-25
~<pun m-15
~ball j-15
~ngu a-21 b-18 c+17 d-28 e-19 f-20 g-18 h-19 i-21 j-15 l-19 n-35 o-31 r-17 s-17 u-36
~old c-30 e-30 f-31 g-30 h-27 i-19 j-37 l-18 m+18 n-37 o-22 p-26 q-38 s-29 t-20 v-21
~vin> m-17
~wqe e+20 m-21
""",
    """
@hello_can o-16
do_when a-17 d-15
maps a-16 j+20 m-18
not:favor b-17 i-15 o-18
your_list m-28
~fue s-15
~hoev m-17
""",
    """
far d-17 h-22 u-18
not__it a-31 b+23 j-26 k-24 m-20 n-22 o-26 p-18 q-28 s-21 v-24
partir m-20
puede__el a-16 b-16 d-15
""",
    """
^kjhkjh e+15 m-16
help__i g-17
numero_de g-24 k-27 l-22 o-15 u-34 v-16
someone__take p+16 q-15
~<hou d-29 g-22 k-20 n-20 p-21 u-15 v-17
~ble b-25 e-49 f-47 g-16 h-52 j-29 l-28 m-25 n+22 p-51 r-26 t+21 u-33 v-55
~omas m-27 q-16
~repa a-24 b-19 g-28 i-19 j-18 u-18
""",
    """
con_@symptom n-18 s+23
duele$ m-21 u+17
the__got m-17
this__me m-25 u-22
~ntem b-17 i-17
""",
    """
@day__anything o-15
can_he n+16
do__press g+21 m-20 n-20 u-18
form_to i-17
take_my a-29 d-26 j-18 m-24 n+20 p-17 q-29
to__right m-20 n+19
to_start a+20 k-17
~mov a-24 c-23 d-33 e-31 f-27 g-23 h-28 i-38 j-25 k-35 n-22 p-37 q-37 t-28 u-48
""",
    """
@insurer__that d+21 m-16 n-20 q-17
a_mess m-18
esta_@open h+24 m-24
luego__digo m+17
not__another o-23 v-26
yo$ a-23 b-15 c-25 d-21 e-28 f+34 g-21 i-25 j-20 k-21 l-28 m-39 o-15 p-18 r-17 t-21 u-24
~epr a+16 d-18 g-17 m-16 n-20 u+17
~ers b-16 c+16 f-34 h-18 k-28 l-34 n-32 o-17 p-21 r-17 s-23
~ibe c-29 e-20 f-20 g-31 h-19 i-30 j-24 k+17 n-22 p-16 q-21 r-18 s-21 t-22 v-16
~orse o-16
~sch p-15 q-17 u-16
~uga d-16 g-16 h-19 i-15 l-19 n-24 p-17 q-22 s-20 v-20
~wea c-19 d-30 f-16 g-23 h-32 i-24 j-27 l-16 m+17 o-26 r-19 v-16
""",
    """
have_reached m-15 v+16
so__can d-15 m-23
what__text g+18 m-20
~arn> m+20
~ened o-16 q-16 u-26
~ilit b-16
~ofre u-16
~rse a-32 b-18 c-21 g-32 h-18 i-25 m-32 o-30 r-26 v-25
""",
    """
~<ass b-18 c-15 e-16 g+19 i-18 l-26 u-15
~migh m-26 n-21
~slid b-17 m-24 o+21
""",
    """
@insurer_is d+21 m-16 n-20 q-17
and__my m-34 p-20 v+17
bong b-18 d-18 m+26 n-21 p-17 r-23 u-16
do__this i-17 l+19 m-37 n-16 v-18
eso$ a-36 c-26 e-27 f-25 g-52 h-31 i-33 k-28 l-38 o-23 p-32 q-27 r-28 t-31 u+29 v-39
locked a-23 q-18
not_getting g+15 v-23
~eden d-28 f-16 g-18 h-22 j-17 l-27 p-16 q-37 r-19 s-18 u-16
""",
    """
@stop__molestar m-18
a__# b-26 g-20 j-24 l-18 m-19 q-26 s-22 t-24 u-29 v-20
jj$ e+24 m-26
walmart h-21
~ay> a-43 c-58 e-63 g-32 j-32 k-30 l-34 n-34 p-18 t-40 v-21
~ier> o+20
~uand a+16 b-17 d-23 j-31 k-21 n-20 q-28 r-30 u-26 v-16
""",
    """
back_out b+17
bro a+20 b-22 c-22 d-19 e-22 f-24 g-15 j-20 l-19 n-19 o-15 q-18 r-20 u-23
more_@thanks b+16
why__getting l-16
~<ye a-18 d-17 f-15 g-17 h-16 j-19 l-18 n-22 o-18 q-20 r-17
~bn> e+23 f-17 m-27
~ugu c+15 m-16
""",
    """
@open_the j-22
@vehicle_me a-16 g-18 j+16 m-16 n-18 o-16
contact$ l+15
cost b-15 c-15 g-16 i-23 j-17 o-16 q-17 u-36
help b-31 c-29 e-30 f-27 g+36 h-20 i-30 j-25 k-28 l-35 n-31 o-21 p-30 r-27 s-26 v-32
hermana b-29 c-23 d-19 j-20 m+17 o-25 r-21 u-28 v-21
~ping d-22 f-19 k-16 n-26 o-27 q-26 u-15 v-15
""",
    """
get_there a-41 b-31 c-17 g-31 h-34 i-34 j+18 k-18 l-24 m-48 o-28 p-18 q+30 s-24 u-30 v-19
lista_del b+17 m-19
nausea m-15 s+19
send__the l-16 m-15
who__@drive m-15 q+22 u-16 v-17
~<sun m+19 s-17
~<typ a-19 b-20 g+23 l-17 m-24 n-17 o-16 q-16 u-27
~dia a-22 c-21 g-29 j-34 k-21 o-18 p-21 q-35 t-24 u-24
~esde a-27 b-26 c-15 d-29 g-17 i-19 l-23 m-27 o-25 p-17 q-20 r-32 s+18 u-26 v-15
~ewhe j+15 n-17 o-17
~tado a-22 g-18 j-17
~went a-15 j-21 n-16
""",
    """
assist b-16 e-16 g+25 i-16 j-16 k-16 l-21 m-25
you__feelings m+17
~does a-24 b-21 e-20 f-31 i-29 j-48 l-39 p-36 r-38 s-25 t-33
~egre d-16 g-18 l-17 m-26 n-17 u-21
~hims n-15
~que b-30 d-21 e-35 f-42 h-42 n-16 p-19 u-22 v-29
""",
    """
many_times l+17 m-17
ok b-60 c-77 d-18 e-97 f-58 g-61 h-77 j-83 l-66 n+61 p-36 r-16 s-39 u-64 v-75
quitenme_la b+18 l-18 r-18
~<hus m-16
~expl a-23 b-24 c-18 d-34 g+17 j-29 k-26 l-22 m-22 n-25 o-18 p-17 q-22 r-19 s-22 u+18 v-18
""",
    """
espac* m-16
evening d-17 l-16 m-35 r-16 u-19
it_feel u+18
la__un m-19
looki* f-19 l-18 m-20 n-19 o-20 t+17
pick__@call h-18 i+19 m-21
text__now k+18 m-19
~como b-15 e-30 h-47 i-55 o-39 p-41 r-24 t-16 v-36
~guar a-15 m-21 o-18 r+16
~hen b-31 c-33 d-19 e-25 f-30 g-40 h+16 j-33 k-45 l-40 q-18 t-18 v-36
""",
    """
cuent* a-20 d-26 g-18 i-18 j-25 l-20 r-25 s-19 v-17
dale f-17 j-15 n-18 o-17 q-18
me_esperen b+21 l-16 m-23 r-17
no__@door j+18 r-18
not:tomorrow b+20 o-20
ustedes__@ride j-16
word u-19
you_ever a-17 u-24
~answ a-23 b-18 d-21 g+17 j-16 l-18 n-22 o-18 p-15 q-22 r-17 s-21 v-20
~ao> e-24 f-15 r-15 s+15
""",
    """
chess n-16
de_mandarme k-18
feel_weird s-16
keep__@call m-20 n+18
medicaid a-21 b-19 d+32 h-24 j-17 m-30 n-24 o-18 s-16 u-23
~<saf d-19 j-16 n-20 r-15 u+19
~cien b-16 g-25 h-18 i-19 j-17 k-15 l-16 n-22 p-19 s-22
""",
    """
longer a-25 i-22 m-22 n-18 u-24 v-16
tan m-23
~<emp a+22 d-18 f-16 j-19 l-24 m-44 o-21 q-16
~many a-30 b-16 c-20 g-30 h-28 i-23 o-26 p-15 q-23 s-20 v-19
~mpor l-18
~righ c-19 e-23 f-19 i-32 k-20 l-23 p-21 v-24
""",
    """
@book__@visit b-26 d-15 m+22 o-16
i__with d-19 h-16 l-23 m+21 n-26 p-27 q-28 r-24 v-27
pulli* a-18 m-25 o-15 r+19 s-17
to_try a+34 b-18 c-16 i-16 m-34 o-21 u-23
~eeli a-19 r-16 u-25
~ntif c-18 g-16 i-18 l-23 m-26 u+23
~rain a-23 b-24 d-32 g-19 h-29 i-17 j-22 l-16 n-24
""",
    """
de_@visit a-17 m+17
it_from j+19 m-22 u-22
me_tienen l+17 m-19
not:estoy a-17 m-17
to__another o+20
~nero m-15
~vos m-19
""",
    """
@parking$ a-41 b-23 c-33 d-44 e-31 f-33 g-40 h-25 i-38 j+45 k-17 l-27 o-26 p-27 q-24 s-25 t-21 u-44 v-24
a__numero i+21 j-21 m-20 u-22 v-20
discuss i+16
humano f-17 i+23 m-20 v-17
la__please o+16
locations j+20 m-17
que_numero i+19 k-17 l-28 m-27 v-28
se_lo d-15 m-21 t+18
the__pick d+17
you__asking g-21 u-16
~agra m-16 t+16
~bli d-22 n-23 u-19
~jit m-17
""",
    """
agent e-15 f-19 i+20 m-22
for_me a+18 c-23 f-17 g-23 h-25 i-23 j-28 l-32 n-35 o+17 q-45 r-31 t-23 u-16 v-16
got__@day a+20 m-15 o-19
need__@visit d-17 m-23 n-17 o-20
not_stay q+15
still_on h-18 j+18 m-24 s-19
the__# d-18 j+16
to_fly d-18 m+21
whole_thing m-15
~<ond a-24 c-18 d-23 e-23 g-27 i-23 j+16 l-19 m-35 s-17 v-20
~omo c-17 d-18 e-39 i-44 k-19 p-47 r-32 t-23 v-44
~osi g-17 i-20 j-15 n-23 s-16 u-19
""",
    """
^hw d+18 i-19 l-19 m-26 t-18
la__favor i-15
same_place j+15 m-16
skip_my b-16 m-19 n+17
~ontr a-16 j-21 o-15
~otes i+17 m-19
""",
    """
@hello_@thanks t+17
estoy_en a-25 d-27 g-30 h-17 j-24 l-20 m+17 q-25 s-28 u-20
stuff$ g-18 i-19 u-21
~dime a-16 b-15 e-19 f+18 h-18 o-18
~lest j-25 l+22 u-18
""",
    """
new__who i-16 m-19
~ever c-41 e-30 f-29 g-25 i-23 j-43 k-20 n-49 o-41 p-28 q-30 v+16
~inf a-17 b-22 c-16 d-16 i-20 j-19 l-24 n-15 r-18 s-15 u+23
~je> a-36 b-32 d-30 e-20 f-22 h-25 j-29 n-29 s-28 t-21
""",
    """
copay d+24 m-26 u-17
have__up a-18
hay__ahi h-16 i+26 n-17 q-17 u-17 v-15
reach_you d-17 i+17 u-16
the__is c-26 d-36 e-19 f-21 g-33 h-18 i-38 k-23 l-30 n-25 q-33 t-19 u-18
~hurt g-18 n-21 p-21
~spe a-31 d-32 e-23 g-37 h-36 j-29 k-26 o-18 t-21 u-21 v-34
""",
    """
ate n+20 s-16
de_nuevo a-15 k+20 l-17 m-17
for_@day a-22 d-22 l-16 m-31 q+18
got__from u+22
it__@person m-15
me__los a-18 d-17 i-22 l-20 m-34 u-19
me_manden m-18
que__en a-22 d-26 g-16 j-25 k-15 q-22 s-17
si__@texts m-19
~<af a-22 c-36 e-24 g-43 j-25 l-44 m-28 t-27 u-27 v-20
~app c-24 d-22 e-27 h-38 i-35 j-34 k-23 l-32 n-39 o-16 p-23 r-25 v-24
~fo> b-16 m-19 o-18 u+16
~ging b-17 l+19 m-31 o-15 t-18
~lev a-36 b-22 c-23 d-36 e-16 f-22 h-34 i-30 j-32 k-31 l-30 m-20 n+20 o-24 p+18 u-31 v-29
~out c-29 e-28 f-38 g-52 h-20 k-23 l-26 s-32 v-18
~rean k+19 m-19
~trab c-25 e-16 f-19 g-28 j-34 l-30 p-30 r-17 s-27 t-15 v-20
""",
    """
with_work m-16
you_and h-18 j+16
~<sob d-17 n-15
~ian> d-16 j-16 n-17 u-16
~oon b-21 c-22 d-23 g-32 h-32 i-22 j-25 k-26 m-31 o+21 t-15 u-23 v-19
~ric a-17 m+19 n-15 q-16 u-17
""",
    """
@english__@relative c+16
could__find m-16
please_discontinue l+15
you__@open d-19 h+29 i-16 m-26 o-30 q-15 r-19 s-21 u-15
~<sp e-33 f-31 g-23 h-20 j-26 k-35 o-37 p-38 q-54 t-31 v-38
~erci a-18 n+20
~favo d-34 e-28 f-22 m-23 n-29 q-30 r-17 s-28 t-31 v-32
~mbre b-17 i-17 j-16 m-26 n-17 o-15 q-24 s+16
~wher a-24 b-22 d-17 f-33 h-24 i-29 j+21 k-20 n-25 o-42 p-21 q-33 r-52 s+20 u-17 v-19
""",
    """
be__me m-16 n+21 p-17 q-17
but__not p-17 r-16 t-17
luego m+21
no__al m-15
one_on m-18
who__the a-18 d-17 e-20 h-15 i-24 j-21 m+35 r-17 s-15 u-40 v-22
~ece c-16 d-15 e-32 f-31 g-32 h-32 j-39 p-22 r-19 v-15
~vate k+16
""",
    """
@open_@holiday m-15
a__am m-16
be_this m-17 n-15 s+18 u-19
does__up m-23
have__be a-20 n-21 q+16
i__that h-16 i-16 j-22 p-15 q-27 s-24 t-21 u-32
~<eve c-29 e-19 j-33 k-16 m-15 n-19 o-36 p-17 q-21 u-21 v-46
~gand j-19
""",
    """
i_changed b-16
moved d-15 e-18 l-25 m-30 n-18 p-19 q-16 r-26 s-22 u-23 v+19
que_@call n-16 q-17 u-19 v-16
~<off a-17 u-18
~cli d-15 h-19 l-20 s-24 v-16
~nue> l+16
~rn> a-24 b-42 c-31 d-38 e-27 f-19 g-30 h-41 i-16 m+23 n-26 p-19 q-23 s-32 t-19 v-29
""",
    """
front a-17 b-16 l-21 u-18 v-16
get_these a-18 m-19 u-20
got__@wrong d-15 h-17 j-16 m-17
not:m b-17 l+17
sirve a-27 b-20 j-23 l-17 n-19 q-20 s-19 v-21
~irst b-21 h-18 k-17 m-17 p-19 q-17 r-18
~onar m-17
~uese i-15 l-15 m-17
~upo> a+20 d-24 h-21 j-19 m-26 o-19 r-15 u-17
~vici a-16 m-16
""",
    """
@call_is r-23
any__@thanks b+16
botox m+22 u-15
luz$ j-16 l-17 m+24
text__you m-18
to__@relative b-17 d-20 g-19 j-20 k-19 n-15 p-28
what__do b-20 c-21 d-48 f-30 g-29 i-27 n+19 o-33
would__instead m-16 o+20
~ntac b-22 d-26 g-23 j-18 l+19 m-37 o-22 q-15 u-26
~ps> b-26 h-19 i-18 l-23 p-24 q-24 r-17
""",
    """
click d-17 e-23 f+21 i-17 l-20 r-16
mean d-21 m-16 o-17 u-16
ponen__los k+16 m-18
~jlk e+18 m-16
~rby m-16
""",
    """
get__number g-24 m-30 u+21
not:ire a-15 b+38 l-27 m-35 o-18 q-19 r-18 t-23 v-19
not__more l+16 m-20 v-18
~wil c-32 e-33 i-29 j-45 k-46 l-53 o-20 t-19 v-25
""",
    """
bad_for d-15 m+17 u-17
frent* j+16 m-18
i_should m-23
is_this a-20 b-37 d-16 e-19 g-35 h-32 i-23 k-18 l-52 n-33 o-31 q-24 r-21 s-49 t-15 u+35 v-43
the__@cancel m-33
will__set d+17 g-16 u-18
~ha> c-17 d-18 e-31 f+19 j-17 k-24 l-28 m-41 n-20 q-18 s-17 t-18
~ots a+27 c-19 d-23 e-15 f-20 g-18 h-20 j-17 n-19 o-20 q-21 r-16 s-17 u-23 v-19
~pref a-28 d-22 g-22 h-21 j-17 k-24 m-41 n-23 q-16 t-19 u-19 v-19
""",
    """
~qwq e+20 m-21
""",
    """
#__instead o+16
back_from m+17 p-16 u-18
desde a-27 b-26 c-15 d-29 g-17 i-19 l-23 m-27 o-25 p-17 q-20 r-32 s+18 u-26 v-15
does__any m-19
es__eso m-16 u+15
se_@wrong d-22 g-15 l-17 m-22 q-16 t-16 u-18 v+30
to__someone b-17 m-25 p-18
tyler v+15
~<en b-27 d-36 e-36 f-34 g+24 h-19 m-38 o-23 r-16 s-44 t-31 v-38
~eive i-20
~evi j-17 n-16 q-18 u-16 v+15
~tate o-18 p-16
~tha a-20 c-17 e-40 f-59 g-27 h-47 i-36 j-16 k-20 l-58 p-19 r-24 t+17 u-24
""",
    """
around a-17 b-20 d-17 g-16 n-18 u-15
before__i l-15
depression m-16 u+15
get__please a+16 c-18 i-17
my__went d-19
my__will a-16 b-25 n-20 q-30 u-15
payment a-16 d+25 g-20 j-29 l-17
una_vez m-15
very d-16 m+18 u-16
we__on m-15
~chan d-43 g-22 j-25 p-37 q-18 s-21 t-15 u-27
~nds> a-19 g+16 j-19 l-22 m-33 n-24 r-19
~oct m-16
~rang b-17 m-24 o-24 q-21 r-15
""",
    """
i__pee u-16
i_split d+15
puede__@person a-18 i+19
~ara b-16 d-18 e-33 f-18 g-18 h-23 i-19 n-17 p-15 q-41 t-36
~ash> n+16
""",
    """
cousin d-15 m-26 o-20 p+21
have_with n+16
river$ m+19
~bab a-17 m+15
~mied b+18
~nar a-20 b-16 d-29 g-20 i-16 l-18 m-30 n+19 o-22 q-27 t-18 u+19
""",
    """
@drug a-53 b-39 c-35 d-28 e-29 f-36 g-39 h-42 i-34 j-38 k-27 l-20 n+45 o-45 p-37 q-49 r-17 t-30 u-17 v-38
@year$ g-18 j-17 m+20 n-27 s-24 u-17
closed a-24 b-17 d-25 g-16 h+17 i-22 j-29 m+19 n-17 o-15 q-16 r-16 s-20 u-17 v-17
said__will p+20 u-18
""",
    """
@day_can o+18
avisos a-19 k+20 m-25 u-17
for__the d+18 m-28
in_to m-27
number__to m-17
~<pot n-16
~ecks m+17
~ee> b-18 c-22 f-16 g-22 h-24 i-22 l-28 n-33 o-20 r-17 u-46
~ngs b-22 c-20 d-26 e-15 i-18 k-21 q-27 r-22 t-18
~smo b-25 c-15 d-17 i-17 k-19 l-17 m-20 s-21 v-19
""",
    """
and__in m-16
not_bring m-16
un__para a+16
will__coming b+15
~<el b+18 c-30 d-18 e-20 f-17 g-26 h-32 i-38 j-29 k-28 n-35 p-15 q-18 r-30 t-21 u-28 v+15
~dond b-29 c-24 d-33 f-21 h-29 k-20 l-32 n-31 o-31 p-19 q-34 t-19 v-34
~pli a-26 g+19 h-18 j-27 l-29 m-37 n-32 p-21 q-28 r-22 v-21
~rrar a-19 h+23 m-24 r-18
~tivo g-17 m-24 u-19
""",
    """
@hello$ a-49 b-32 c-33 d-33 e-48 f+48 g-32 h-27 i-27 j-33 k-38 l-37 n-29 o-34 p-34 q-38 r-36 s-28 t-37 u-45 v-28
are__@relative g+17 j-16 n-22 u-25
it__be b-16 n-28 u-33
pagar a-24 c-22 d+36 g-24 i-22 j-25 n-39 o-40 q-30 s-20 u-15
the__a d-22 j-24 m+17 u-25
~baja a-31 c-35 e-31 f-29 g-30 i-42 j-33 l+22 m-38 o-18 p-37 r-37 s-32 t-27 v-28
""",
    """
@wrong_de i-16 m-15 v+22
are__me a-19 b-16 k-16 s-16
el_@ride a-16 b-21 d-20 l-17 m-35 o-18 q+21 r-16 s-19 u-15
good_on m-22
let__leave m-18
""",
    """
at_the b-15 c-16 d-42 h-23 k-18 l-16 n-39 o-26 q-26 v-32
~<don c-28 d-41 h-36 k-29 n-33 o-38 p-25 t-28 v-22
~agre a-15 m-21 p+16
~rir b-18 m-19
~sen a-27 b-16 e-21 f-19 g+17 h-41 m-18 n-49 o-40 p-34 q-38 s-28 u-36 v-16
~tabl a-19 d-17
~toes m+19 n-18
""",
    """
@relative__que d-17 i-20 m-18 n-23 o-19 p-18 q+25
it_on m-31
my_@hours d-18 h-20 m+17 n-18 q-17 s-18
not:autorizo k-19 l+15
put_that d-16 m+21 o-16
~<ro a+16 b-48 c-37 d-16 e-36 f-34 g-45 h-54 i-35 k-36 l-29 p-29 q-25 u-30
~<sel d+16 g-15 h-17 i-22 j-22 l-16 m+15 n-20 q-17 u-26
~card a-34 i-21 j-22 l-15 p-20 q-26 u-29
~och a-21 b-20 d-24 g-19 i-20 j-23 l-17 r-20 u-24 v-20
~ots> a+27 c-19 d-23 e-15 f-20 g-18 h-20 j-17 n-19 o-20 q-21 r-16 s-17 u-23 v-19
~ung d-19
""",
    """
@treat__for b+21
@year_nuevo a-16
required a-19
~<sch p-15 q-16 u-16
~eks> m-17
~pena o-17
~reci b-27 e-15 f-18 g-29 i-35 n-26 o-20 q-20 s-22 u-35 v-26
""",
    """
@open_hoy h+18 m-19
dia__puede a+16 n-17
mover a-34 b-18 d-21 n-29 o+30 q-18
que_banarme n+15
refill a-28 b-15 d-24 m+15
to_reach d-17 m-19 u-19
~<els b+16 c-18 g-19 h-25 i-28 j-19 m-26 n-24 p-27 q-19
~<li b-19 c-50 d-32 e-49 f-50 h-32 j-22 o-24 t-17 v-19
~<sou u-18
~may a-15 e-16 i-17 l-15 u-18
~orri u-16
""",
    """
bueno$ f-24 l-22 m+24 t-16
can__after n-18
i_hate a-18 m+17
numero__@place i+18 l-19 m-21 u-26 v-19
segun* g-15 m-20
~<cue a-22 d-31 h-15 i-19 j-26 l-21 r-28 t-16 v-20
~rust m-16 u-18
""",
    """
@door__use g-23 m-16
@late_can h+16 m-16
a__before m-29 n+18 u-16
have_not b-24 m+17
husbands m-16
it_a b-20 h-21 i-23 j-19 r-23
que__el b-24 c-18 g-23 i-24 j-32 k-18 l-24 p-17 s-24 u-16 v-25
uber a-24 b-22 c-20 d-30 g-18 h-24 i-18 j-17 n-37 o-21 p-31 q+29 u-36 v-16
what__going d+34 m-28 u-24
~<wee c-24 d-35 f-17 g-29 i-24 j-23 l-27 m-18 n-34 o+23 p-16 q-24 r-26 s-28
~cidi b+15 l-15 n-17 r-19 s-18
~eard m-23 n-16
~omp a-27 b-30 c-19 h-27 j-31 k-18 l-25 s-28 v-21
~pita d-22 h-21 l-15 n-15
""",
    """
@place__# j-18 m+17
deje g-17 i+19 k-17 u-21 v-17
dis$ a-22 c-17 d-22 e-25 f-31 g-26 h-22 i-29 j-32 k-16 l-21 m-42 n-20 p-16 q-23 t-21 u+38
eating m-21 n+15
get_back a+19 b-17 k-27 n-17 r-16
haircut a-20 m+20
me_den l-16
no__voy m-21
of__the o-18
se__@late c-17 d-16 m-16 n-17 q-17
you_send a-15 d-24 g-24 k-16
~<he b-32 c-16 d-26 f-20 g+24 h-58 j-41 k-43 m-28 o-32 p-20 q-24 s-19 v+19
~hous g-18 o-16
~iat m-20 t+16
~mbia a-17 b-17 c+18 m-31
~ngua c+22 u-22
""",
    """
@pay_my i-17 m+17
a_truck q-16
be_back r-18
me__y a-15 g-16 q-20
never__a m-15
not_back j-15 m-16 q+18
now_i m-19
same b-27 c-26 e-20 f-19 h-21 i-24 k-23 l-30 q-20 r-20 t-16 v-23
set__up a+31 b-19 d-21 i-20 l-23 m-36 o-19 p-23 u-16
works$ l-15 m-27
~eres c-26 f-19 g-32 h-20 i-25 j-30 k-18 l+15 n-23 o-21 p-24 q-30 r-34 s-28 v-31
~were a-16 d-15 o-15 r+24 s-16
""",
    """
a__now m-19
clear* n-18
es_un u+15
estan__la h+16
my__that d-23 g-18 m-36 n+26 p-23 s-19 t-19
not:ever b-16 q-16 v-21
quiero_@book a+16
with$ a-19 d-26 e+24 i-18 l-27 m-30 t-15
~<ac b-41 c-41 e-43 f-42 g-40 h-30 k+24 l-48 m-16 r-22 s-25 t-33 u-21 v-43
""",
    """
i__front i-15
it_to a-17 d-22 u-22
que_papeles a-20 i-19 n+17
~ubsc a-17 b-18 c-18 e-17 g-18 i-18 k+15 u-30
""",
    """
clonazepam n+21
do b-24 d+16 e-50 f-102 i-33 k-82 l-25 o-40 p-34 r-50 s-65 t-68 v-42
for_whatever a+15 m-23
i__@eat a-18 d-17 h-19 j-20 m-42 n+33 u-15
if__came o+15
me_@vehicle a-22 b-16 d-18 g-21 h-16 i-21 j-23 k-16 l-19 m-30 n-20 o-18 p-30 q-31 r-26 s-18 u+35
my_alarm b-15 o-20
to__airport j-24 m+20
~cil j-17 m-28 q-16 u-18
~situ m-18
""",
    """
i__home a-20 b-19 h-20 i-16 m-34 n-38 p-18 q+28
keep__me l-19 m+21
reached m-17 v+19
~habl a-20 b-19 c+26 d-16 f-15 h-15 j-16 k-21 l-24 m-37 n-25 o-29 q-30 v-18
~whe b-39 c-20 e-35 f-47 g-27 k-50 l-28 o-16 q-57 r-20 t-34 v-31
""",
    """
do__take b-38 c-16 g-28 l-19 p-17 q-39 u-34
my__me c-21 d-23 l-22 m-43 n-26 o-25 p+32 q-26 s-21 v-19
my_mind m-28 o-19 r-16
~eliv m+19
~get c-23 d-39 e-20 f-27 h-30 i-26 n-20 o-23 p-16 u-16
~irpo q-15
~pia a-20
""",
    """
@stop__gas r+15
eat a-25 b-17 d-39 f-18 g-38 h-35 i-16 j-27 m+41 o-30 q-29 r-21 u-44
locat* h-17 m-24 u-19
not:will p-18
should_the m-20 n-15
someb* g-22 j-17 l-15 m-33 n-28 r-21
~ayer a-15 b-18 d-19 g-17 j-18 l-17 n-15 o-16 r-17 s+18 u-24
~oga a-25 j-15 m+16
~rage m+16
""",
    """
@relative__no b+23 m-17 p-21
@vehicle__today m-18
all__a m-24
borreme_la b+16
buscan a-16
but_i g-22 l-18 m-21 q-23 r+23 t-19 u-16
did__it m-16
i__disability m-18
mandarme_@texts m-23
more$ a-25 b+17 d-22 i-27 k-22 m-45 n-23 o-31 r-20 s-16
not:remove b-16 l-16 m+17
time__another m-18 o-16
~umpl m+15
""",
    """
en__attend a-16 m+17
it_@stop l+19 m-18
long__i j-27 r-20 s-21 u+19
up__another a-16
~ys> c-25 d-21 e-42 g-34 i-51 j-34 k-16 l-43 n-22 r-15 v-33
""",
    """
nauseas n-22 s+23
~<dre i-18 l-15 n-20 s+20 u-28
~ddic j-16 n-22 u+16
~rci m-16 n+20 o-18
~ugg n-17 p-16
""",
    """
^jaja a-17 c-25 e-18 f-15 g-21 l-20 m+28 q-15 t-20 u-24
can__from m-18 u+18
she__me m-17
~fere c-16 d-28 h-16 i-24 k-15 l-19 q-21 s-18 t-15
~ntil a-16 b-16 n-17
""",
    """
^hoy d-16 l-17 m+29 s-18 u-22
awesome m-20 t+22
time__target h-19 m+16
~lima m+16
~loa d-23 m+16
~part b-16 d+21 g-20 k-19 l-18 o-30 p-23 r-21 s-25
~ryt a-26 b+15 l-21 u-16
""",
    """
debbi* m-18 u-17 v+24
me__@staff i+21 m-22
not:gave a+16
or__i h-18 l-18 m-41 n-21
step m-16
you_help g-22 m+16 u-16
~<pos c-16 d-24 h-30 j-24 k-17 n-22 o+16 q-18 s-22
~<rey u-15
~dejo a-18 d-29 h-19 j-16 m-35 n+16 p-19 q-18
~extr a-20 b-16 d+24 i-16 u-22
~tox> m+22 u-15
""",
    """
almost f-19 j-19 l-18 m-23 r+25
~ewh j+15 n-17 o-17
~ras d-40 e-21 f-24 j-31 k-26 p-33 t-21 u-45 v-34
~uadr m-20
""",
    """
@relative_ocupa a+18
get__work u-18
got__@relative m-20 p+19
~ipp p-21
""",
    """
@cancel_todo m-16
could__be u-19
she__struggling a+15
todav* d-16 o-15
you__@late m-17
~run a-22 b-15 f-20 h-20 m-16 n-22 u-16 v-16
""",
    """
expensive u-25
me__@person a-16 i+24 m-28 u-17
me__at a-28 m+17
my_@drink d-17 m+16
not:find a-16 b-17 g-17 h-20 j+18 m-41 n-19 o-23
on__the d-17
prefer m-19
ready_to k-16
to_put d+16 j-17 m-19 n-17
~<rea b-20 e-28 f-31 g-37 i+22 j-39 l-24 m-17 p-23 q-29 r-20 s-26 t-35
~come c-24 f-20 g-48 i-59 l-26 m-19 r-27 s-50 t-29 v-33
""",
    """
@day_instead o+16
@visit_is m-22
con_@howmuch d-15 m-15 n+17 r-17 u-17
end b-22 c-24 e-36 f-29 g-33 h-23 i-32 j-23 k-34 l+27 n-23 q-27 r-22 s-16 t-20 u-37 v-28
my__out a-25 d-17 p-21 q+16
not:they m-16
the__before a-22 g-16 h-16 m-17 u-21
vaping m-16
wear_@symptom m-18 n+18 s-22
~atch a-27 d-29 g-23 h-18 j-26 k-16 n+17 o-15 p-21 q-20 r-22 v-16
~nsto c-16 e-22 f-17 g-18 i-16 k+29 l-31 m-29 r-19 u-16
""",
    """
^cheers t+15
^hacen u-16
not__go b+20 m-21
ready__the i-15
thing$ o-17 q-16 r-18 u-22 v-20
voy_saliendo m-17 r+20
~ath d-22 g-24 h-20 j-24 n-17 p-15 q-21 r-18 v-19
~diez m-16
~ieme m-19 o+26
""",
    """
know__@person v+16
longer_wish l+15
podeis m-18
rides m-16 q+19 u-22
~rnet d-19 m+15
""",
    """
@english_por a-16 c+35 i-23 l-18 m-16 o-20
^alo e-18 f+22 m-21
all_what h-18
at_my n-19 p-16 q-15 r-21
got_in m-15 p-16 q+17
i__again a-22 d-17 h-15 j-15 l-21 m-29 n+19
la__@move m-25 n-21 o+22
much_a d+21 m-25
not__@day a-22 h-20 m-29 q-28 r-19
olvid* a-16 d-18 e-19 f-16 n-17 q-17 u-18 v-16
~arin d-17
~fina h-16 j-17 m-15 n-20 q-20 s-18 u-16
~oei e+17
~ombr m-15 q-16
""",
    """
consent_to m-15
de_la a-26 c-19 d-24 g-26 h-18 j-25 k-37 l-17 o-45 q-38 t-26 v-42
have__a a-24 d-20 i-23 m-31 n-21 q+17 u-25 v+16
last_text g-18 k-25 l-19 m+23 v-19
mi__puede a-19 b-19 c-16 m-19 n+22 p-26
not:@eat m-28 n+22 o-17 u-17
~<hon u-22
~ent> c-35 e-22 f-28 h-47 j-34 k-25 n-38 p-31 q-44 r-22 s-17
""",
    """
coming d-39 f-21 g-29 h-26 i-30 k-32 l-35 m-17 n-22 r+20 s-34 u-30 v-20
follow m-18
not:que a-28 c-25 g+19 j-26 k-22 n-30 o-27 p-21 r-25 v-30
please__it l-19 m+16
por__es j+16 u-15
up__@clinician a+22 d-17 i-18 m-20
""",
    """
consu* l-16 m-16 u-17
lk$ e+27 f-21 l-18 m-28
~mee a-20 m+19 o-19
""",
    """
antes b-17 g-28 j-17 m-46 p-15 q-29 r-27 u-33
table m+16
the__family m+16
through_to i+18 m-16
""",
    """
@drug__the m-18 n+20
a_casa m-20
ayo a+16 c-17 d-17 e-25 f+21 g-15 h-16 i-15 l-19 m-27 n-17 u-17
casa a-19 b-22 c-21 d-17 j-24 k-22 l-18 m+16 n-18 o-20 u-18
seeing_@machine l-16
this_am l-16
to_@cancel a-27 b+16 d-24 l-16 n-16 r-16
~jaj b-27 d-29 e-34 f-25 h-19 i-20 j-23 l-38 n-23 v-20
""",
    """
is_set p+21 q-23
says__can m-16 p-15
~ffec n-16
""",
    """
@call__to i-17
@cancel__por b+18 m-15
^quien a-28 b-16 c-27 f-15 g-16 i-52 j-16 k-22 l-28 o-16 p-30 q-38
get__sleep m-18 u+18
not:@ride c-17 d-21 g-25 i-21 j-24 l-21 n-31 q+25 r-27 s-19 u-15 v-21
on__books a+18 b-16
will__with m-15 n-19 u+19
~hem> a-21 c-16 d-24 g-21 h-19 i-28 j-20 n-22 q-20 r-18 s-21
""",
    """
could__@relative c-20 i-16 m-17 n+19 o-24 p-15 q-23 u-16
need__sent i+22 m-21
~hur c-15 f-15 g-24 h-16 i-20 j-23 k-18 l-21 n-29 r-21 t-15
""",
    """
about_this m-16
nota$ m-20 n-15 u+19
quiero_darme k-17
the_@food m+23 u-16
~<se b-22 c-23 e-46 f-50 h-32 l-16 m-20 n-46 p-43 q-33 t-26 u-22 v-23
~ead> a-15 e-17 f-17 g-42 h-22 i-39 j-31 k-21 m+19 n-15 p-23 q-16 s-29 t-21 u-21 v-31
~have d-16 e-28 f-30 g-20 h-17 l-25 m-22 r-48 u-24
~ime c-41 e-35 g-21 i-34 j-25 k-29 q-22 r-27 s-16 t-33 u-50 v-37
~ing> c-65 e-52 g-21 i-21 j-45 k-23 q-20 r+15 t-25 u-30 v-36
~rne a-24 b-16 d-28 h-16 l-21 m+21 p-17 q-21 u-23
~tend m-17 n-25 q-25 s-15 u-17
""",
    """
are__in a-27 u-25
do__do b-16 c-26 e-16 f-27 j-54 l-22 m+18 o-24 t-20 v-19
resume__@texts k+16 m-20
target$ u-15
the_truck m-26
you__over d-15
~rtg e+21 f-20 u-20
""",
    """
@place_to j+15
cual_@door g-17 j+25 m-17
for__next a+15
happe* a-19 j-21 n-22
me_bajo j+15 m-28
mess__@body n-19
not_be a-17 b+30 d-21 i-17 m-30 n-24 q-30 s-23 u-17
una__la o-18
wish__receive l+15 m-20
~abi o-16 u-15
~ipe> a-19 b+15
""",
    """
a_booster a+21 m-20
consult a+50 c-26 f-17 g-17 h-29 i-41 j-29 k-22 l-25 m-55 n-32 o-36 q-23 r-30 s-26 u-45 v-22
discounts d+20 m-18
empiezo a+16 m-17
es__# d-23 m+18
just__up m-16
no__queda m-17
~ora c-38 d-50 e-29 f-39 h+20 i-50 j-48 k-21 l-39 q-30 u-32
~wice a-17 b-17 g-21 k-16 l-17 m-26 n-16 q-18 r-17 t-18 u-17 v-17
""",
    """
de_mis a-15
do__plan m-17
got_any a-17 d+16
helped m-16
manager i+24 m-21
voy$ c-17 h-20 i-27 k-18 l-29 m-41 n-33 o-28 p-24 q-34 r+35 s-26 u-30 v-19
~blac d-16 u-18
~cog d+17 g-16 i-26 m-30 n-19 u-19
~eel c-21 d-26 e-18 g-21 h-24 m-29 n-27 o-24 v-23
~iend a-19 b-25 f-19 h-32 k-24 l-17 m+15 o-34 q-51 s-16 t-21 u-21
~lant a-17 d-15 g-18 i-18 j-17 m+18 n-16 o+17 u-24
~rop c-18 g-18 i-22 k-17 p-19 s-23 u-34 v-18
~rue a-18 h-18 i-22 n-18 o-21 q-20 s-16
""",
    """
^como d-71 e-22 f-62 h-23 i-36 k-34 n-18 o-33 p-28 q-49 r-24 s-54 t-32 v-22
i__questions m-17
pongo__@medicine g-17
this_@symptom g-17 m-22 n-18 s+23 u-26
~esu a-32 b-20 c-26 d-22 e-21 f-17 g-31 h-17 j-19 k+24 m-16 n-17 q-21 t-18 v-15
~sent a-29 d-25 h-20 n-28 o-27 u-28 v-21
~tco d-19 m+17
""",
    """
@day__me a-22 b-28 o+28 q-15
i__@place j+17 m-20
much__it d-18 m+22
pueden__de a-16
todos m-21
~nsf d-16 i+22
~pul b+18 d-30 f-18 g-23 h-21 i-27 j-17 k-17 l-19 m-15 n-25 o-17 p-19 q-21 r+24 u-21 v-16
~tel> a-25 m+21
""",
    """
@call_on m-24 n+18
@symptom__after s+19
^@day a-25 b-18 c-19 d-21 e-27 f-37 g-15 i-26 j-17 l-27 n-28 o+33 p-31 q-30 r-23 s-19 t-31 u-30
este_numero g-20 i-15
i_send d+19 j-28 m-27
not:puede a-20 c-20 d-18 i-30 m-25 n-37 p-21 q+23
postpone o+17
still_have n-21 o-17 q-17 s+18
~<wal c-23 d-23 f-16 h-28 i-26 k-25 l-27 n-27 o-27 p-20 s-24 t-18
~xcv e+24 f-15 l-15 m-26
¿__dia a+16 m-16
""",
    """
@relative__por p+19 q-20
@symptom_twice d-20 s+19
said__i m-18 o+15
toman__@insurance d+19
would_be l-21 n-24 o+15 u-26
~gan a-30 b-27 d-17 e-23 f-18 g-32 j-34 l-19 m+21 n-28 o-29 q-22
~invo m-18
~stac m-15
""",
    """
a_@medicine m-17
i__number g+25 i-23 j-22 m-23 u-19
le__a a-19 q-19
like$ d-33 g-23 i-21 m-19 u+18
llego_un m-16 r-17
lugar_para a+16
se_@sick m-29 n-15 p-21 q+27
what_to m-17 u-17
~lgu a-39 b-19 g-19 j-29 k-21 l-26 m-17 r-18 s-17 t-17 u-40
~rvic d-19 m-25 s-15 u-18
""",
    """
am_so a-18 b-30 d-16 g-15 l-18 n-16 r-20 s+26 u-17 v-16
~and> j-26 q-21 r-17 u-16
""",
    """
@symptom a-70 b-73 c-61 d-79 e-51 f-60 h-69 i-57 j-66 k-54 l-49 n-23 o-26 p-65 q-60 r-56 s+94 t-61 u-32 v-39
avoid g-17 m-20 n+22 u-16
lost__job g-18
schoo* q-16
~cob a-21 d+24 g-15 j-16 l-18 m-23 o-16 p-17 q-21 r-20 s-22 u-19
~exis m+20
~la> d-48 f-39 g-47 h-44 i-27 k-38 n-23 s-39
~oth e-19 f-27 g-15 h-39 i-45 j-16 k-16 m-16 q-29 r-31 s-30 t-21
""",
    """
cuadras m-15
es__esto u+17
get_an a+23 n-17
onlin* a+22
voy__alla r+16
ya__importa l-17
~<cer a-24 d-22 e-17 g-18 h+17 i-16 l-27 m-20 n-23 o-18 q-21 s-25 u-24 v-23
~ingu a-16 m-28 n-30 o-25 q+16 v+18
~pis m-20
~whal u-16
""",
    """
is__cross j+16
number_of v+16
urge_una a+18
~<go a-55 c-17 e-50 f+21 g-34 h-26 i-16 k-51 l-27 n-27 q-18 v-35
~oki f-19 i-17 l-20 n-25 o-23 r-17 s-16 t+16 u-18
~spit d-17 h-19 m-32
""",
    """
@animal__@vehicle m+15 q-16
@call_no m-17
@wrong_@person i-22 m-20 q-17 u-24 v+26
me__new m-16
~ejo> a-24 d-32 g-15 h-21 j-19 l-19 m-34 n+16 q-27 u-19
~nseg q-18
~thd a-15 d-15 o-17
""",
    """
@visit_for a+27 d-15 m-33 v-17
a_couple m-17
en b-79 c+46 e-68 f-69 g-65 i-62 j+18 k-16 l-42 m-28 n-18 q-16 r+16 s-23 t-65 u-36 v-62
into l-15 m-28
my_baby m-21
to__place m-24
~aque a-19 j-17 k-16 l+20 n-15 r-22
~eam> l-17 m+22 n-18 u-24
~hgf e+16
~igan l-22
~scri b-39 d-34 e-31 f-29 h-29 j-37 k+18 n-36 o-38 p-30 q-32 r-33 s-30 t-28 v-18
""",
    """
does_@insurer d+17 u-17
give__@visit d-25 m-25 o-20
how__going d-23 f+21 m-20 u-20
i__talk a-31 i+23 m-24
not:sirve q-16 u-16
sale$ u-18
~als b-17 h-16
~arar v-16
~mie a-21 b+15 i-16 o-19 u-18
~roxi m-18
~si> m-18
~then b-21 i-22 j-17 l-19 n-34 u-22
""",
    """
@call_i i-16 m+15
@treat_run d+15
library m+18
on_# h-17
take_her p+15
the__@stop h-15 k-23 l+26 q-17 r-19 v-19
undo k+29 l-24 m-30 n-16 s-18
~<com c-23 e-54 h-20 j-24 k-28 l-26 m-23 p-31 q-16 t-37 v-68
~<day b-22 d-34 g-21 i-20 l-17 m-27 n-31 p-18 r-16
~figu n-16
~larm a-21 b-19 c-21 k-19 l-18 o-26 q-17
~self b-21 c-16 g-23 h-19 j-22 m-35 r-22 s-17 t-16 v-20
~ute> a-17 d-17 m+15 u-21
""",
    """
@open__hora m-17
anybody d-19 j-16 m-18 o-16 u-18
can_the i-16 j-17 m-25 p-16 q+25
cuando_tienen a+18
do__i b-21 d-23 j-15 m-32 n-23 q-21 r+15 u+16
for_us a-19
is__any d+19 m-23 o+15
scratch m-20 n-15 u-16
~get> a-25 b+18 d-28 e-15 h-24 i-21 o-20 p-15 q-16 r-15 s-15 u-33
~ino> b-18 j-15 m-16 q-18
""",
    """
@hello_how m-17 u-17
am__coming b+27 o-17 r-18
cuando a+16 b-17 d-23 j-31 k-21 n-20 q-28 r-30 u-26 v-16
it__take g+15
was__for m-17
~<nob b-20 d-16 h-22 m-23 o-25 p-25 q+18 u-17
~cki d-20 m-22 o-17 r-18
~enki e-18 m-24 t+20
~fiv o-21
~hof a-18 b-20 m-19 o-19 q+16
""",
    """
^felt s+23
knitting a-20 n+17
~<cra d-18 o-19 u-18
~<goi a-33 e-15 g-35 h-33 k-24 l-20 o-20 s-40 t-26 u-25
~alta a-20 c-17 e-24 f-23 g-18 h-19 i-28 j-18 k+31 l-29 n-20 o-17 p-20 q-17 r-17 t-18 u-23 v-19
~rdan u-16
~test a-27 b-27 d-33 g+20 h+16 j-25 l-34 n-40 p-20 q-24 r-24 s-24 t-17 v-27
~toy> b-23 c-34 e-25 f-25 g-15 h-35 i-37 k-17 l-24 p-40 r+20 t-24 u-36 v-37
""",
    """
down$ a-22 d+20 j-22 r-24 u-18
~<ef a-17 d-22 j-17 m-17 n-22 o-16 q-17 u+16
~cove a-27 c-19 d+16 g-19 h-17 i-22 j-18 l-20 m-21 o-22 q-28 r-19 s-17 v-18
~shot m+15 n-16
""",
    """
el_@insurer d+16 m-16
i_going b-20 d-19 m-20 r-22
not__@stop v-15
quarter m-15
side d-15 g-16 n-15
slide__to m-15 o+20
that__right j-19
~<all a-17 d-28 f-16 h-25 l-18 o-27 v-23
~exam m+20 u-16
~lots a+19 m-15
~ndar g-21 h-17 i-27 j-27 n-27 o-23 p-16 q-27 r-18
""",
    """
cat m+25 u-18
to d-28 e-79 f-49 h-56 i+16 k-22 r-27 s-42 t-16 u-36 v-67
want__talk a-15 i+15
what__would m-15
~iona a-16 d-17 m-28
""",
    """
come__is a+16 n-16
donde__una j-16
not__day v-17
~amen a-15 i-17 n-16 u-19
~cale i-22 j-15 u-19
~ebb m-19 u-17 v+27
~ein a-20 b-22 d-21 h-15 l-21 r-15
""",
    """
how_early a-19 d-15 h+15 j-17 m-35 o-18 u-18
la_@clinician a-27 b-24 d-18 f-15 i+28 j-16 n-18 o-22 q-19 r-21 s-16
scratch__@visit b+19 m-16
thursdays m-22 o+15
~<jaz m+15
~delo m+17
""",
    """
@sick a-51 c-44 d-54 e-28 f-31 g-42 h-42 i-43 j-51 k-32 l-30 n+17 o+18 p-58 q+24 r-52 t-28 u-45 v-46
decidi m-18
is_# j-21 n-20 q-21 s-22 u-20 v-17
pongo_la g-17
pueden d-29 f-16 g-18 h-22 j-17 l-27 p-17 q-38 r-19 s-19 u-23
""",
    """
^kindly m-20
good__the o-16
is_@holiday a-15 h-21 m+17
~afe b-17 c-15 d-26 f-16 g-23 h-22 i-20 j-23 l-16 q-18 r-23 s-26
~cenc a-22 u-18
~lmao e-22 m+20
~tays a-16
""",
    """
fam$ a-17 c-20 d-24 e-30 f-25 g-19 h-18 i-17 j-19 l-25 n-17 p-17 q-16 r-17 u-23
noche j-16 o-16
the_dumb a-17 m+24 n-16
~<sw m-20 n-15 r-16
""",
    """
@day_one a-17 b+15 m-20
am__and d-16 l-21 m-30 o-27 s-15
off__list a-21 g-23 i-18 k-24 l+16 n-16
quiteme_del a-20 m-21
said__to l-16
text_me a-34 b-19 g-36 k+17 m-17 o-17 u-31 v-23
~nsar d-15 m+24 u-17
~ral g-19 n-19 u-17
~targ h-21 u-17
""",
    """
@wrong_# a-19 b-22 c-18 d-27 e-35 g-19 h-23 j-25 l-22 m-36 o-24 p-21 r-36 t-15 u-25 v+42
dentures m-17 n+17
have__@sick n+17 q-17
que_dias f-19 h+23 m-16
the__number d-15 g-27 u-18
tryin* a+17
work__do m-19
~anza m-18
~doin d-16 h-19 m-17 n-22 q-15 r-19 s-16 v-16
~eabo j+17 m-16
~hool q-16
""",
    """
#__after q-18
meds d-20 m-21 n+23
puppy m+19 n-16
remove a-26 i-25 o-20 p-15 q-17 r-18 u-21 v-22
to__of d-17 l+17 n-17
what__@hours a-18 d-16 h+22 j-19
with__or i-22 m-15 u+22
with_me a-32 b-28 d-16 g-18 j-16 l-27 m-41 n+20 o-29 v-20
~ared d-15 m-26 v-21
~ked> c-34 d-38 e-27 f-19 k-22 n-19 r-35 t-33 v-17
~knl e+17 m-19
~oca> b-22 j-16 n-16 r-18 s-17
""",
    """
^have a-34 c-30 d-26 h-24 i+20 l-28 n-36 o-26 q-36 s-26 t+17 u-24 v-31
es__la a-19 d-16 i-18 o-17
i__somebody a-21 i-18
it__days u-16
~ento a-20 f-17 h-15 i-24 j-18 k-15 l-28 q-19 s+19 t-20 u-17 v-26
~guys b-25 e-18 g-23 i-24 k-17 l-20 m-21 n-25 r-25 s-23 v-25
~opt a-23 b-26 e-19 f-18 g+18 i-22 j-22 m-22 n-26 p-20 r-28 s-19 t-16 u-29 v-22
~reso a-16 g-17 m-19
""",
    """
@clinician a+41 c-60 d-44 e-53 f-32 g-67 i+47 j-61 k-72 l-73 m-36 n-42 o-52 p-72 q-61 s-44 t-28 v-51
from_this l+17 m-24
hija a-19 d-15 m+19 u-16 v-16
many a-30 b-16 c-20 g-30 h-28 i-23 o-26 p-15 q-23 s-20 v-19
remove__@visit b+16 m-19
ya_estoy a-17 l-24 m-33 p-18 r+25
~api j-17
~asar o+16
~fit m-15 u+20
""",
    """
@cancel__for b+15
a__how a+15 m-17
four d-17
i__# b-39 j-26 k-20 m-37 p-31 u-20
instead$ m-32 n-23 o+33 q-16 r-18
la__a m-27
not_my b-29 m-24 u-18 v+28
soone* h-16 m-17 o+19 u-22
~<aft a-17 c-31 e-19 g-31 j-34 l-35 m-42 s+16 t-23 u-19 v-20
~ices g+23 m-17 u-22
~limi a-23 d-22 i-15 k-17 o-17 v-15
~loq a-15 m-22
""",
    """
a__come n-19
my__ok d-16 m-31 n+28
rest m+16 u-15
text_@texts m-19
there__if d+25 j-18 m-19 o-24 r-15
yo__i a+20 m-16
you__there a-20 d-19 h+23 j-28 u+16
~atte m-15 n+23 o-16 u-16
~bark m+16
~live a-20 b-18 j-16 l-22 n-18 o-17 r-17 u-24
~orth j+20 u-17
~otar a-20 j-19 m+21 q-17
~sis> g-16 u-15
~uso m-20 o-16
""",
    """
can_@call i+17 m-24
do__go a-24 b-16 d-27 g-19 i-18 j+36 m-39 n-28 q-20 u-26
getti* d-19 i-17 n-22 o-19 p-19 s-16
is__flight m+19
not:llego m-17
sitter m-20 n-17 o+24 q-20
this__off l+18 m-22 u-16
to_a d-24 g-25 l-17 n-36 p-21 q-22 r-20
to_unsubscribe l-16
~xes> g-15 m+21 u-18
""",
    """
@call__cell i+18 m-17
and__you g-18 m-21 u+16
por__de u-15
put_on d-23 g-26
you_tell i-19 q-16
~dru m-16 n-16 u+19
~iver a-29 b-24 c-27 d-42 e-22 f-19 g-23 h-29 i-37 k-25 l-31 o-30 p+16 q+20 s-29 t-23 u-44 v-17
~ubl a-17 b-20 i-17 m-25 r-17
""",
    """
do__text i-18 j-16 k-28 l+30 m-28 u-18
not:show b+17 g-18 m-25
tambi* u-20
to__lawyer i+15
~land a-18 q-21
~nunc j-15
""",
    """
^pueden c-22 m-46 o-16 q-25
awesome$ m-17 t+19
got__ask m+20 p-19
not:he m-22
queda_cerca j+18
~<pas a-26 c-39 d-55 e-36 f-31 k-18 l-51 m-55 n-16 p-26 u-24 v-49
~omb d-18 i-16 j-16 n-20 o-18 q-19
~ompu d-16
~ucho b-19 d-19
""",
    """
con__@staff i+22
do__for c-17 d+26 i-17 j-32 l-16 n-36 o-22 q-21 v-17
lunch a-18 d-23 h+26 j-16 q-19 u-16 v-18
~mple o-16
~orit a-15 d-20 g-21 j-18 s-17 v-16
""",
    """
^es a-18 b-29 c-30 e-32 f-29 h-35 i-34 j+17 k-26 l-29 m-62 n-32 o-34 p-29 r-28 t-24 u+30 v-44
agreed__it p+17
fa a-23 i-17 o+17
i__coming k-16 m-39 o-23 q-15
ok$ a-55 b-48 c-58 e-82 f-43 g-57 h-56 i-71 j-62 k-17 l-47 n+55 p-55 q-31 r-28 s-23 t-78 u-66 v-56
our a-22 d-23 g-16 h-15 m-15 n-24 u-22
we_talking d+18 m-23
~<dfg e+17 m-17
~aza a-18 d-22 h-18 j+27 m-21 u-17
""",
    """
^lost d-22 g+20 j-15 l-19 n-18 o+16 r-17 u-18 v-16
have__@food m-15
i__of a-23 g-18 j-21 n-31 s-19
live a-19 b-16 l-19 n-17 p-15 r-16 u-22
not:any a-20 b+17 c-16 d-26 g-21 h-16 m-50 n-22 r-23 s-17 u-33
sec e-22 f-17 l-16 m+18
spot d-18 g-16 i-23 n-20 q-21 u-19
time$ g-16 i-17 j-16 l-31 m-20 u-31
~acio g-35 h-21 i-17 l-17 m-19 p-15 q-23 v-20
~actu a-17 h-17 j-18 n-18 q-18
~lega a-23 d-23 g-22 i-21 l-25 m-46 n-25 p-18
""",
    """
@drive__dia n+21 o-20
called b-18 d-15 i+24 k-15 l-18 m-24 p-21
la_playa j-15 m+17
mal b-17 d-16 e-20 f-21 h-17 i-41 j-27 k-23 l-33 m-38 n-26 p-29 r-15 u-25 v+38
never c-20 d-19 h-18 i-31 j-22 k-16 n-21 o-29 p-25 q-26 r-27 s-26 t-24 v+19
salio$ g-18
sigo_con m-17 s+17
speak__@clinician i+16
text_the j-16 k-16 m+21
~algo c-23 j-29 k-17 m-46 p-27 q-35 s-21 t-18 u-27 v-22
~essi d-16 g-15 m-18 n-19 q-18
~jdh> e+16 m-17
~mado m-18
~oom> a+17 b-28 c-19 d-27 g-16 h-26 i-24 k-15 l-26 m-28 r-21 t-16 v-22
""",
    """
after__one s+16
lapto* m+18
my__what m-16
~<ip d-18 m+24
~<lim d-20
~erf t+16
~erie u-15
~ero> b-23 d-17 e-43 f-39 g-28 h-45 n-49 p-51 q-15 r-17 s-34 t-41 u-18
~loc a-33 e-23 f-26 g-32 i-32 n-36 r-26 s-23 t-25 u-47 v-20
~morn b-31 c-16 d-19 e-22 f+20 g-19 i-19 j-18 k-21 l-30 m-29 p-16 q-26 u-32 v-26
~prec d-20 t+15
~und> c-16 d-41 g-24 k-23 l-22 n-27 q-20 t-16 u-30 v-23
""",
    """
ahorita__@thanks b-20 m+20 t-17
gente b-25 f+18 i+16 j-26 k-22 l-16 m-33 n-18 p-18 q-19 u-17 v-20
streets d-17
there b-22 e-25 g-18 k-32 l-28 m-17 o-15 t-29 u-17
~mes> b-18 d-26 j-18 m-20 n-25
~mos> c-15 d-19 g-20 j-18 l-21 m-25 n-19 o+16 p-24 t-18 u-19 v-23
~nsul l-16 m-16 u-17
""",
    """
@relative__mal p-24 q+25
are__ok m-29 n+27
is_up a-17 d-21 f+19 h-17 j-20 u-21
lol c-47 d-22 e-65 f-52 h-45 i-36 j-54 l-63 o-30 p-27 t-50 u-43
my__on h-25 i-21 j-27 p-29 u-18
~<mar a-40 b-30 c-26 d-39 e-27 g-35 h-35 i+19 j-47 k-25 l-37 n-26 o-25 q-31 r-31 t-27 u-44 v+17
~birm g-22 i-20 m-27 u-19
""",
    """
^hgfhgf e+16
caminando$ q+18
mi_receta a-20 i+25 m-19
poco m-17 o-16
~aut g-21 n-23 o-16 u-20 v-16
""",
    """
neces* d-36 e-21 f-17 g-26 h-18 j-20 l-17 p-29 r-20 s-24 t-17 u-18 v-28
would__get i-22 l-21 m-23
~nse> i-17 k-17 m-20 u-21 v-22
~rno c-18 d-18 g-16 i-26 j-27 k-26 l-32 m-20 n-18 p-18 q-24 r-15 t-16
""",
    """
anybo* d-19 j-16 m-18 o-16 u-18
get__@door m-21
or_anything a-16 d-20 j-15
sorry_what g+20 m-23
~nfli m-18
~riv a-32 b-40 c-25 d-36 e-22 f-20 g-24 h-29 i-33 k-26 l-29 m-17 o-24 p+16 q+17 s-27 t-22 u-41 v-16
~rman m+15
~seno b-15
~slot a+19 m-15
""",
    """
going__a m-23 q-19
what_time a-63 d-43 g-30 h+17 o-43 q-27 u-36
~<kj e+21 m-21
~ampu m-16
~mar> i-18 m-26 u-19
~uns a-27 b-30 c-33 d-32 e-42 f-34 g-18 h-29 i-21 j-31 l+24 n-22 o-22 p-26 r-25 s-21 t-28 u-37 v-30
""",
    """
before b-30 c-19 j-23 k-22 l-17 m-20 p-15
dejen a-17 g-21 i-26 j-20 k-44 l+16 n-21 s-19 t-17 u-22 v-18
~<sk a-29 b+16 c-24 d-29 e-27 f-21 g-24 h-22 i-31 j-22 k-18 l-28 p-21 r-16 t-20 u-33 v-21
~ecom d-27 g-23 h-18 i-30 j-18 k-20 p-16 q-22 r-15 u-26
~mmi m-21
~ori a-33 c-23 d-16 e-19 n-33 o-26 p-25 u-40 v-33
""",
    """
much_is j-16 m+19
not:sleep s+17
~<odd m-16 u+17
~ije> a-27 b-22 d-16 j-16 n-17 q-18 r-18 u-20
""",
    """
are_about m-21 r+25
at__are m-18
clear$ a-15 d-16 f-17 g-21 i-15 l-15 m+30 u-23
forever a-17 d-15 m-20
se__que i-20 m-17
soy_la m-21 v+17
work a-40 b-47 c-24 d-17 e-24 f-20 j-35 k-34 s-22 t-18 u-17 v-18
~ebo c-32 d-25 e-27 f-31 j-39 k-25 l-34 m-30 r-35 s-36 u-20
""",
    """
^where b-24 c-20 f-18 h-48 j+15 m+17 n-53 o-21 p-34 q-28 r-35 s-56
any__available a-18 i-18 m+18
be__it m-18 n-17
i__i g-16 l-28 q-16 r-17 u-31 v-19
is__i d-31 g-22 p-16 q-25 v-16
operadora e-15 f-19 i+21 m-22
to__@clothes a-20 i-16 l-21 p-16
will__let m-19
ya__los h-17 m-16 n-22
~eli a-45 c-28 d-39 e-30 f-33 g-26 h-36 j-35 k-31 m+21 n-26 p-28 q-38
~foun a-22 d-18 o-18 q-27 r-18 s-18 u-17
~kkl e+17 m-17
~rd> a-15 b-15 c-24 f-25 h-16 j-48 k-35 l-16 m+21 o-21 r-38 t-28
~ten> a-19 d-22 g-26 h-16 i-36 j-15 k-19 p-17 q-35 v-24
""",
    """
@relative__need m-18
@ride_home n+16 q-21
bored m+18 u-17
gave_me a+17 i-18 m-24 o+17 v-19
got__my a-17
misse* b-21 k-17 m-22
you__tomorrow h+17 m-15
~<am a-21 c-21 d-28 e-21 g-21 h-21 i-20 j-26 l-27 m-15 n-29 p-22 t+27 u-27 v-26
~nyec u+15
~rin b-44 e-17 f-24 g-47 o-20 r-47 t-30 u-25 v-35
""",
    """
it__@late a-16 d-16 j-23 q-20 r-22 u-20
manager$ i+20 m-16
meeti* a-17 m+20 o-18
se a-20 b-61 e-69 f-39 g+16 h-51 i-33 j-47 k-46 l-70 n-29 p-58
~cup a+27 c-22 d-30 g-26 h-23 j-29 l-20 n-29 q-22 r-18 u-27 v-19
~ga> a-34 d+15 e-34 j-16 k-37 n-41 p-17 q-35 r-31 s-36
~luga h-18 l-17 m-35 n-21 p-16 q-19 s-18 v-19
""",
    """
@relative__same m-17
and_nothing m-19
need e-30 f-21 h-38 j-26 p-18 r-30 s-30 t-51 v-49
to_text i-19
your_@texts a-19 i-17 k+15 m-26 u-16 v-19
~ica> a-31 b-24 c-19 e-24 f-17 h-20 k-22 l-29 p-22 q-29 r-23 t-16
~ndan c-19 d-21 f-17 g-24 l-19 q-15 v-22
~prog m-16
""",
    """
before_# d-16 h+21 i-24 n-18
my__says j-18 m-21 n-15 p-30 s-20
para__proxima a-15
~<vot b-17 j-16 m+22
""",
    """
^she a-24 b-30 d-21 g-18 h-17 i-24 j-16 l-24 o-30 r-25 u-22
a_good b-16 f-25 j-18 m+24 n-26 o-32 p-26 u-20
in__you m-21
worke* n-15 o-19
~<des b-19 c-22 e-28 f-16 g-53 i-47 k-24 m-44 o-22 p-18 s+16 t-30 u-23 v-38
~<em c-24 d-30 e-24 g-18 h-25 i-15 j-26 k-26 o-24 r-18 u-25
~anto a-20 d-17 g-19 i-26 j-23 l+19 n-21 u-17
""",
    """
closer m-16
hold_on b-16 m+19 r-18
me_about d-32 l-23 m+17 n-19
~els c-24 g-21 h-28 i-32 j-25 k-17 m-26 n-32 q-17 r-26
~her> d-28 f-19 h-39 i-18 j-19 k-19 n-23 p-39 q-17 r-32 s-20
~lva g-19 i-15 m-29
""",
    """
@call__@vehicle h-15 i-26 j-17 m+22 r-15
@call__my a-15 d-17 i+17 l-18 v-17
commands$ g+18 m-15
en__y r-18
skip__this m-18
~onv l-18 m-18 o+15 q-19
""",
    """
delay m-18
en_mi a-15
how__say m+21
how__times l+17 m-17
i_stopped r-21
is_coming a-26 b-27 p+19 q-16 r-18
is_it a-23 b-45 c-50 e-35 g-63 h-34 i-70 j+20 k-41 l-53 m-43 n-23 o-53 p-62 r-47 t-52 u+39 v-52
late a-29 b-17 c-36 d-34 e-30 f-35 g-47 h+37 i-50 j-28 k-40 l-40 n-40 o-28 p-46 q-36 r+29 s-45 t-35 u-54 v-15
please__@visit c-16 i-18 j-16 k-18 l-18 o-20 u-16 v-20
~carr a-16 b-25 c-16 d-30 g-16 i-25 n-23 q+18 u-22 v-23
~ixed m-17
~tcoi d-16
""",
    """
i__myself d-18 u-17
i_turn j+21 m-22
to__on b+27 d-17 i-21 k-19 l-16 o-21 u-16
~<cro g-18 j+15 m-27 q-15 u-17
~<kee a-21 b-16 c-18 d-20 i-20 j-21 p-20 q-24 t-16
~back d-16 e-19 f-25 h-39 k+25 l-40 m-15 n-23 o-22 u-17 v-30
~raba c-25 e-16 f-19 g-28 j-34 l-30 p-30 r-17 s-27 t-15 v-20
~rget a-27 b+18 d-28 e-15 g-24 h-24 i-21 o-19 p-15 q-16 r-16 u-34
~tru c-18 h-29 k-20 l-22 o-19 p-31 s-28 t-21
~type a-17 b-19 d-22 g+23 l-16 m-19 n-15 o-15 u-25
""",
    """
@clothes_@relative c-15 m+21 n-17
estan a-21 c-24 d-40 g-44 h+18 i-34 j+17 l-30 n-27 o-25 p-20 q-17 r-31 s-25 u-33
i_need b-41 g-31 i-15 l-39 o-18 r-29 t-26 v-24
me__@clinician a+25
spots a+20 i-19 m-20
~labl b-17 h-15 j-17 n-22 s-15 t-16 u-16
""",
    """
^quiero d-16 g-15 l-23 n-16 p-18 q-29 r-15 s-18 v-34
am__front j+19 m-18
ver$ m+17
went j-20
would__@visit a+17
~<paq m+15
~eti b-19 e-15 i-24 k-17 o-30 p-16 q-20
~gree a-20 d-22 f+16 m-21 p+17 t-20 u-19 v-15
~hed d-22 g-16 h-20 m-23 n-23 p-17 q-17 r-17 u-18 v+16
~mas> j-15 l-17 m-20 q-18 u-16
~ned> c-16 d-27 h-25 i-20 j-28 l-24 n-21 s-19
~unni a-19 f-20 h-18 n-20 q-17
""",
    """
better$ a-20 m-25
get__off a-19 d+16 g-16 k-16 l+20 m-30 n-16 u-21 v-16
instr* b-15 m-20 n+19 o-18
que_@price a-20 d+28 g-17 m-22 q-17 u-31
sense m-18
~nza i-16 m-19
""",
    """
@texts__keep m-16
kid b-24 c-19 n-24 p-28 q-22 u-24
so__@cancel b+20 m-19 o-16
which_@place j+16
your__not k-18 m-16
~al> a-18 c-35 e-48 f-50 h-36 k-48 l-63 n-20 o-34 p-29 q-22 r-33 t-49 v-63
~apag d-24 e-19 g-16 l+20 u-21
~reu m+16
""",
    """
@drink_ok d-27 f-15 i-16 m-36 n+37 q-21 u-25
@relative__@sick a-17 m-36 o+20 p-22 q+23
@visit__more b+24
a_check d+20 m-19
keep a-28 b-26 c-17 d-18 g-21 i-22 j-20 p-16 q-22 t-15
money_is b+16
puest* m-17
would_rather a-17 m-16
~earb m-16
""",
    """
@hello_is f+17
a__two a-16
do__out a-20 d-23 g-18 i-25 j-24 m-29 u+24
nada$ a-16 b-27 c-30 g+18 j-16 k-15 m-43 n-21 r-17 s-22 u-30
to_this m-23
tu a-17 c-16 n-19
when b-24 c-23 d-18 e-20 f-21 g-32 h+16 j-29 k-39 l-28 q-40 t-23 v-29
won e-19 i-16 j-22 m+30 p-16 r-22 s-16 u-25 v-16
~<nor a-20 d-19 g-21 i-17 m-20 n-24 o-21 p-19 s+16 v-17
~boos a+21 m-19
~ndin a-20 b-27 g-22 n-16 o-18 p-23 r-22 v-19
""",
    """
@relative__her a-17 i-20
am__@late h-15 m+26 n-23 q-15 r-20 v-25
arroz m+16
asking__a m-16
centro i-17 u-19
despues$ a-30 m-25
papel* m-19 u-16
puedo__sola q+15
send__in c+16
~att a-15 d-19 g-16 i-15 n+21 o-20 q-17 u-21
~xzx e+22 f-16 m-23
""",
    """
a__on b-24 h-25 k-17 p-19 q-25 r-19 u-27
hago_para m-19 q-16 r-15 u-18
pictu* m+20
time__@open h-15
~sun d-16 m+16 n-15 s-17
~top> b-17 c-19 e-24 f-18 g-18 i-18 j-15 k+29 l-33 n-16 o-16 u-18 v-18
""",
    """
@door_entro j+18
a__that a-22 r-17 s-18
have__it m-19
not_who m-20
on__is m-27 n-22 o-17
~<ade a-15 b-15 i-16 m-23 q-18
""",
    """
@drug_antes n+17
and__are j-15
was_there m-16
would_love m-16
~fil h-19 j-21 k-15 l-16 n-16 o-28 p-21 q-25 r-17 s-20 u-37
~mpla i+18 m-18
""",
    """
are_good m-22 o+19
easy a-18 b-15 l-16
i_go a-28 b-22 c-18 d-30 g-23 h-17 i-24 j+31 l-16 m-25 o-16 u-29
id$ a-18 d-28 m-24 n+31 p-17 q-22 u-17
to__my a-18 d-17 g-29 h-15 i+17 k-30 l-35 n+27 p-28 q-46 t-17 u-36 v-27
~ayo> o-15 p-17
~emor m-18 r+15
~lec a-23 d-17 i-16 t-15 u-15
~ndos m-17
~rend a-21 b-15 c-20 i-17 j-17 k+17 l-23 u-22
~ssme m-19 u-15
""",
    """
is__@food d-24 h-19 j-17 n+20 r-16 u-27
llamarme i+18 m-20
~bur b-15 j-22 l-16 n-17 q-19 r-26 s-17 u-21
~crib b-34 d-33 e-31 f-29 h-29 j-37 k+19 n-36 o-37 p-30 q-32 r-32 s-29 t-28 v-17
~hrou l-27 s-15
""",
    """
remove_my l+15 m-42
thing g+18 i-24 j-20 k-21 m-35 o-23 q-23 r-24 u-29 v-28
what_this g-19 m-17 u+20
~agen a+26 c-20 d-21 f-30 g-20 h-16 j-25 k-23 l-25 m-36 t-21 u-17
~cerc a-16 v-15
""",
    """
@insurance__is d+19 n-20
@symptom__my s+16
are__guys a-26 d-16 f-16 t-16
the__am m-17
yourself d-15 m-21 v-17
~dksl e+18 m-16
~knit a-18 n+18
~nt> c-26 d-20 e-48 f-51 g-24 h-32 j-33 n-28 p-50 q-34 r-39 s-41 t-27
~rsa d-19 u-17
~ueva d-18 j-17 v-17
¿__@fetch d-20 n+16
""",
    """
from_me a-17 d-16 m-27 u-25
in__@month m-23
sendi* b-17
the_cross d-16 j+23 m-21
~conv l-18 m-18 o+15 q-19
~cump m+15
~ffo m-16
~nuda k+19 m-19
~ups> j-17 m+17
""",
    """
#__my d-15 m-15
@food__@open h-17 m+16
a__sent m-15
not:sense m-18
something_up m-16
why_am l-16 m-16
~guir i-17 m-20
~rte b-19 c-15 g-18 h-18 i-27 k-31 m-18 n-31 v-24
""",
    """
@vehicle_goes j+18 q-16
clase__@place j-17
dumb a-18 m+24 n-16
it_too d-16 h+16 j-24 m-16 q-16 u-17
maquina m-18 v-16
trabaja d-19 m-27 n-15 u+18
tried d-20 m-20 u+18
you_today f+23 h-23 m-23
~<app a+24 d-24 i-16 m-30 n-18
~anch m-21
""",
    """
^yeah m-17 p+17 q-16
el__ya r+21
hay_algo n-16 o+18
secon* m-22
you__in a+18 b-19 c+19 d-17 h+16 i-22 j-21 k-22 l-21 m-17 n-25 o-24 q-21 t-16 u-40
~ght> a-18 c-35 e-43 f-33 l-38 o-15 p-43 u-25 v-30
~ois u+15
""",
    """
as c-21 f-16 g-20 h-23 i-27 k-27 o-40 p-19 q-18 t-15 v-24
clean m+19
for_you a-24 d-24 f-25 i-20 j-21 l-18 n-20 o-20 u-32 v-16
hotel a-17 m+16
i_took j-15
keep_me m-16 v-17
para__me g-19 u-19
~<ren a-23 d-25 j-16 m+35 n-15 o-18 q-17 u-19
~baj a-26 c-44 e-36 f-34 g-40 l+21 m-23 o-23 p-21 q-16 r-23 s-16 t-33 v-37
""",
    """
el_@insurance d+19 m-24 q-16 u-16
helps g-17 m-23
no__@thanks b+30 l-17 t-24
not:give b-28
que__tengo d-20 q-18
started$ a+17 m-21
sus l+26 m-25
the__@texts k+17 m-24
~<fri m+23
~nat d-23 g-18 l-19 n-26 q-26 r-15
""",
    """
but_keep m-21
llego_desde j+15 m-18
my_@animal a-28 b-22 d-18 f-16 g-17 i-22 j-16 m+38 o-19 p-18 q-28 r-22 s-18 u-17
need_another m-15
on__@vehicle m+15 n-17
que_@clothes g-38 m-25 n+30 q-18 u-16
un_choque r+16
way a-29 b-48 d-26 e-16 f-17 h-41 i-44 j-16 k-20 m-37 n-21 o-16 p-15 r+33 s-27 t-24 v-35
~<vet m-19
~acke p-16
~dej a-38 c-33 e-28 f-29 i-28 k-32 q-23 r-15 t-23 u-43 v-31
~ueja a-15 m-16
""",
    """
full a-18 u-18
~hoo d-21 h-20 i-24 l-18 p-23 q-25
~oday c-21 e-19 g-22 j-33 k-17 l-31 n-25 p-21 q-39 u-38 v-22
""",
    """
@open__the h+19
^ponen m+19
llamar a-23 d-19 i+30 m-36 n-23 o-23 q-23 v-22
me_pica m-16
not:lugar b-17 j+17
~rino m-16
""",
    """
^ese b-16 d-24 i-15 l-21 m-25 n-23 o+22 q-21 u-16 v+18
con_mi a-18 b-27 r-15 v-16
first__you a+16
my_way a-19 b-26 d-19 g-21 j-23 k-19 m-38 n-18 o-26 q-27 r+33 s-24
paciente m-21
take_@insurer a-17 d+29 h-22 m-21
time_do a-38 d-15
~<gus b-15 g-18 l-16 s-15 u-17
~form b-26 c-17 g+16 h-31 j-31 k-24 l-19 n-33 o-23 p-17 r-28 s-27 v-16
~onta b-25 d-19 g-27 j-23 l+18 m-19 o-21 q-17 u-30 v-16
""",
    """
day__to p+15
he d-32 e-23 f-39 g-36 h-36 i-45 j-22 k-18 l-41 m-27 o-17 p+21 r-45 t-24 u-17 v+20
me_llevan k-16 l-16 m-19 p+21 r-18
no_pedi g-16
""",
    """
@hello_what m-19
head b-16 d-19 l-16 n-24
the_damage d+21
voy_para r+15
~ity> g-24 p-15 u-22
""",
    """
movin* a-25 u-16 v-16
my__message g-19 k-16 l-15 m+22
word_with i+20
you_morado m+15
~<opc g+27 m-28 u-28
~call c-15 d-31 g-20 i+24 l-24 m-23 n-25 p-28 r-26 s-21
~pana b-23 g-17 i-20 j-18 m-28 o-30 u-28
~rdid r-16
~tati m-15 r+18
""",
    """
^aceptan k-18 m-20
asked_me l-18 m+16 v-18
dentist$ n-17
way__me q-16
~ede e-34 f-20 g-32 h-33 l-36 m-21 p-28 r-17 v-16
~song a-22 b-21 g-22 i-17 l-20 m+40 o-19 s-17 u-26
""",
    """
bus a-23 b-26 d-35 f-21 g-23 h-31 i-24 k-21 l-18 m+19 n-42 o-35 p-21 q+16 s-36 t-15 u-32
cabeza n-20 s+17 u-23
~<pli m-21
~onig a-17 n-22 s-16
~tsd> a+16 g-15 i-18
""",
    """
expen* u-25
hurt$ d-19 m-16 q-16 u+20
i__need g-26 i-25 m+21 u-15
mi__@insurer a-16 b-16 q-20
puedo_volver q+16
~arda d-17 m-21 u+22
~enu a-19 c-19 d-29 e-15 f-16 g+38 h-20 i-27 j-20 l-17 n-23 o-19 t-17 u-32 v-18
~gran a-22 d+32 e-17 m-26
~oti a-20 d-24 j-16 m-25
""",
    """
did__to k+19 l-20 m-25
matter m-23 n+25
want__one a+15
~odi a-18 i-18 m+16
""",
    """
is__after d-18 m-16 o-16 p-15
keep__on m-16
opciones$ g+19
~nigh a-34 b-26 d-26 g-18 j-26 k-16 r-35 u-28
""",
    """
^drop b-17 m-16 q-17
ayuda$ a-32 b-20 c-19 e-21 f-23 g+17 i-24 l-17 n-16 q-17 r-16 u-30 v-15
is__coming p-18
llegu* a-19 b-15 i-18 p-22 r-23 v-17
no_do b-20 m+20
rest$ m+21
~cati d-17 i-20 r-18 u-18
~et> a-29 c-34 e-28 f-31 g-37 h-38 i-28 k-20 o-38 p-34 q-45 s-38 u-34 v-22
~iesg d-18 m-19 u+21
~rva m-25
""",
    """
come_another o+15
del_trabajo m-18
in_@vehicle q+15
la__antes n+17
""",
    """
@ride__an m-15 p-16 q+17
^ahi m-16 r+21
^el a-29 b-26 c-36 d-17 e-31 f-26 h+15 i-40 k-31 l-38 m-15 q-15 r+17 s-24 t-28
it__can m-16 q-21
not:am b-24 m-31
on__@date b+22 h-15 m-19 r-16
que__este j-19 l-17 m-16 v-20
~buen b-21 c-17 d-21 e-22 f+20 g-17 h-22 i-21 k-17 n-21 o-19 q-21 r-19 s-21 u-22 v-21
~uat d-17 n-17 r-16
""",
    """
@open_los h+22 m-22 o-17
^not a-41 c-31 d-40 e-37 f-30 h-28 j-32 k-33 l-21 m-25 n-33 p-32 r-42 s-19 t-25 u-41 v+34
a__take m-18
cuesta a-16 d+25 e-33 f-22 l-21 n-18 r-17 s-16 t-22 u-25
have$ a+25 d-25 h-23 n-26 o-19 q-19 u-18
morado$ m+20
no_one b-21 d-16 g-21 l-17 m-21 o-19 q+24
roger m+16
vacat* m+17
~erer a-19 k+19 l-22 m-20
~fore b-21 c-22 e-17 f-16 j-26 k-26 m-27 p-22 q-16 t-18
~ima> i-15 n-18
~oney i-18 l-17 n-23 o-23 u-21
~swer a-23 b-18 d-21 g+17 j-16 l-18 n-22 o-18 p-15 q-22 r-17 s-21 v-20
""",
    """
@call__@day h+19 i-16 m-19
encon* i+15 j-20 m-23 n-15 o-19
every* a-36 g-30 h-25 l-27 n-20 o-18 r-25 v-19
not:como j-18 m-18 q+17 s-21
not_your m-16
queria m-18
~<env l+20 m-24 o-16 u-15
~got b-17 l-17 u-15
~mean d-25 i-19 j-21 l-21 n-19 u-24
""",
    """
minutes__the m+19 r-23
ya_estuvo m-16
~<di a-22 c-48 e-63 g-28 j-34 n-35 p-34 q-16 r-20 s-28
~amar k-17 m-26 n-15 u-18
~vot b-17 j-16 m+22
""",
    """
@clinician__@call i+16
as_possible m-21 o-21
barking m+16
i__outside j+17 m-17
if__does g-17 m-19
sesion a-25 b-31 c-16 g-20 h-22 i-31 j-27 k-21 l-24 m-41 o-31 q-29 r-35
the_time a-27 d-28 h-28 j-26 l-16 n-25 o+25
~<pag a-18 c-16 d+25 f-15 g-17 l-15 m-33 n-19 o-19 u-17 v-16
~<tem c-16 d-18 i-17 n-26 q-21 u-21
~fle m-31 o+15 p-18
~nai a-19 d-17 n+19 u-21
~oid> a-21 d-30 g-18 j-24 m-36 n+18 o-17 q-16 u+20
~rea b-31 d-26 e-55 f-55 g-54 j-30 p-48 q-52 r-46
~uts> j+19
""",
    """
check$ d+17 m-24
conmigo$ a-15 m-18 o-16 u-20
happy_@day b-22 e-18 f+19 h-18 u-19
in_# h-21 r+22
no_soy a-18 b-30 c-23 d-26 e-17 f-21 g-25 i-27 j-21 k-16 l-31 m-41 n-26 o-24 p-21 q-30 r-19 s-23 u-26 v+47
not:date a+16
will_let m+19
~gai a-20 c-25 e-22 h-27 i-37 k+21 m-19 o-16 p-28 q-31 r-34 s-18 t-28 u-37 v-25
""",
    """
hang a-16 e-16 f-16 j-15 l-18 n-19 u-18
para_una a+16
what__number u-18
~fill d-44 h-18 o-25 q-19 s-19 u-30
""",
    """
esper* a-17 d-24 g-22 i-20 l-28 u-21 v-21
is_@drug d-16 m+19 u-19
quiero__los i-17 k+21 l-32 m+16
want__after k+15
~<ol a-16 d-18 e-19 f-16 n-18 q-18 v-16
~gene a-17
""",
    """
@texts__my a-20 b-17 i-16 k+16 l+17 m-30
^tu c-15 m+21 n-17
clase__es j-17
dano m-18 n+15
face m-21 s+17
get__at a-16 n-19 q-16
igual d-20 g-18 i-17 j-16 u-15
never__this m-23
van a-38 b-34 c-23 d-26 e-19 g-30 h+20 i-31 k-23 l-28 m-56 n-35 o-37 s-27 t-17 u+30 v-23
will__go b+19 t-15
would__start m-15
~goe d-25 f-15 h-17 j+18 m-28 n-18 q-23 s+16
~unk m-16
¿_quien a-16 q-23 u+16 v-17
""",
    """
asked a-23 b-27 j-17 n-25 s-17 t-16 u-24
get__is d-21
outside u-23
school$ m+16
that_time m-16
~<cog d+22 i-17 m-27 n-16 u-17
~jor> a-21 b+16 d-22 g-21 h-24 j-20 k-19 n-23 p-16 q-25 r-22 u-27 v-26
~ses> a-18
""",
    """
i_talking i-19 u+18
is__do m-17
just__you d-15 g-16 m+16 o-22 q-17 r-17 u-22 v-17
my__coming a-26 b-18 o-17 q-16 r-28
what__my a-33 d+20 f-23 h-18 i-20 j-47 m-16 p-18 u-43
~cayo o-15 p-17
~nage d-21 i+23 m-29
~nki d-21 e-19 f-15 i-19 j-16 l-19 n-15 o-19 p-16 r-18 t+19 u-23
""",
    """
keys m+16
my_name a-18 j-17 m-25 o-16
there__the a-20 b-20 n-26
tiene a-17 b-23 c-27 e-16 f-17 h-29 i-40 j-36 k-16 l-34 n-31 q+16 s-31 t-22
water a-19 d-29 i-15 j-17 n+26 q-26 u-29
~<awa a-16 c-22 d-29 e-25 f-22 g-30 h-25 i-27 j-27 k-21 m-30 n-35 t-21
~ormi a-20 b-16 d-17 g-17 h-15 j-20 m-24 n-20 o-20 q-23 u+16
""",
    """
in__morning o-15
lo_pense l-21
you__@medicine d-18 m+21 n-22 u-25
~<hoo a+16 b-17 i-17 m-24 o-17
~ept> a-25 b-16 h-22 i-22 j-18 n-21 p-20 u-17
~lta> a-24 c-22 e-27 f-26 g-25 h-23 i-31 j-19 k+28 l-37 m-23 n-25 q-20 s-21 t-21 u-27 v-24
""",
    """
how__@treat d-23 g-28 m-21 s-15 u+26
me_escriben g-16 l-15 u+18
quiteme a-21 m-21
when_did m+18
would__@call i+17 m-15
ya__eso a-21 b-24 g-30 i-17 k-15 l-24 m+31 p-21 t-16 u-25 v-20
you_put d-20 j-18
~empe a+17 g-15 n-21 u-16
~end b-23 d-23 e-53 h-43 n-18 o-30 p-23 q-41 s-34 u-35 v-17
~equ a-21 l-16 s-15
~poun m+19
""",
    """
@clothes$ b-29 c-31 d-44 e-18 g-26 h-29 i-38 k-22 l-39 m+26 o-26 p-24 q-37 r-16 s-22 t-16 u-34 v-30
@ride_i b-17 p+17 q-16
all_texting l+16 m-16
are__@machine m-17 u+17
can__pick a-27 d-18 n-21 p-19 r-17
is__covered m-27 p-23
pulled b-16 m-16 r+17
~camb a-24 c+17 d-16 g-16 i-23 j-23 l-22 p-20 q-19 r-19 s-25 u-21 v-25
~cont b-15 c-22 d-32 e-17 f-18 g+16 j-37 k-28 o-40 p-31 q-17 s-30 t-25 u-34 v-35
""",
    """
i__when n-21
mexic* m+18 u-18
no_mas c-15 l+16 m-15
not:escribir k-18
quiero__@texts a-24 i-25 o-17
senorita m-18
stomach a-19 m-24 n+21 q-17
trust m-16 u-22
~care a-23 g-20 m-35 r-20
~enab k+24 l-21 m-19
~happ a-26 c-18 e-21 h-30 i-24 j-27 k-16 l-21 n-26 o-23 p-18 t-23 v-17
~soi u+17
""",
    """
del b+31 c-36 e-28 f-33 g-45 h-25 i-20 j+16 k-36 n-25 q-24 r-29 t-36 u-19 v-21
have__wait n-21
swap a-17 b-17 h-18 o+21 q-16
to__there b-16 d-27 g-17 h-17 l-16 m-37 p-23
~<afu a-17
~<avi a-25 e-18 i-21 n-17
~man c-34 e-41 f-28 g+22 p-31 r-53 s-19 t-23 u-16 v-41
""",
    """
^say a-16 d-21 e-17 f-22 j-21 m+22 u-24
not:receive l+17 m-20
~bran m-17
~ismo b-24 d-16 k-17 l-16 v-18
~tsid u-23
""",
    """
^find a-24 h-18 j-32 k-19 l-17 m+33 n-15 r-23
^roger m+16
big_@food m-16
down d+17 g-21 i-18 j-24 l-20 m-18 u-18
please__texting k-18 m+18 v-15
~ary> a-20 b-20 g-20 h-20 k-15 l-29 o-19 q-19 s-17 u-19 v+28
~cand m-26 v-18
~ink b-22 c-19 d-34 h-35 i-15 o-26 p-26 q-26 r-29 t-20 u-38
~rati m-18
~with a-20 c-38 f-34 h-21 j-19 k-15 s-17
""",
    """
am_like r+15
find_anyone m-15
la_lista a+16 g-17 i-21 j-16 n-23 o-19 p-20 r-16 v-16
open b-32 c-26 d-24 e-27 f-31 h+42 j-55 k-26 l-30 n-39 o-18 p-29 q-40 r-45 s-42 t-34 u-43 v-33
seen a+19 b-16 d-15 m-22 n-19
~<hea a-29 g-22 h-17 j-23 l-19 m-19 o-22 p-19 q-25
~apro n-17 q-18 v-15
~mera o-17 r-17 u-20
""",
    """
@vehicle_cuenta j-16 m-20 q+20 r-17
horario a-36 b-20 c-20 d-28 e-17 f-24 g-32 h+41 i-31 j-34 k-18 l-21 m-36 n-19 p-17 q-17 s-22 t-18 u-24
is__just m-18 u+19
voy__no m-21
""",
    """
^how a-33 b-35 c-29 e-55 i-81 k-42 m+22 o-70 p-68 q-83 r-55 t-77 u+21 v-59
kill__@texts l+21 m-20 u-21
llamen b-16
me__send g+15
mi_expediente a-16
you_need a-38 b-23 d-28 i-18 j-17 m-21 o-20
~ague t+15
""",
    """
@texts_back k+23 m-34
prescription i+26 j-17 n-26
spinny m+22 s-18 u-15
~ace c-51 e-34 f-42 h-58 i-23 k-16 l-52 o-16 s-15 t-30
~ofr u-16
~rqu j-16 l-20 m-27 r+20 s-17
""",
    """
~nal> a-19
~ogi m-15
""",
    """
about__bill m-16
my_@clothes a-32 b-26 c-22 d-18 h-17 i-30 j-20 k-17 l-24 m+27 o-24 p-21 u-18 v-15
~quer d-16 g-16 k+19 l-25 m-29 p-17 q-20 s-15 u-16 v-15
""",
    """
^yo b-39 d-51 e-45 f+32 g-48 h-31 j-40 n-37 o-37 r-34 s-30 t-34 u-33 v+20
body m-16
busca* b-27 d-18 h-15 i-15 j-16 k-15 l-17 n-19 o-17 u-18
frio_hace m+19
got c-74 e-75 f-56 g-56 h-49 i-39 j-33 k-72 l-53 m-19 n-45 o+22 p+43 q-35 s+17 t-41 u-19
teach m+19
to__back i-26 m-45 n-18
us a+20 c-19 d-34 e-20 f-18 g-25 h-16 i-23 k-21 l-22 m-21 n-23 o+21 s-26 u-34 v-26
venmo e+18 f-17 m-24
you__@animal d-17 h-19 j-17 m+20 n-17 u-28
~noug d-17 l+19 n-16 t-16
~ppo d-18 m-18 u-18
""",
    """
@visit_with a-32 b-23 d-16 l-15 m+25 o-15 u-21
bad__i m-20
hora_de m-18
it__is d-20 l-16 u-19
llego_en m-15
~<asd a-15 c-17 d-18 e+34 f-27 g-16 i-20 j-17 l-25 m-36 t-21 u-22 v-19
~<sir a-22 b-17 j-22 l-16 n-16 q-20 s-17 v-17
~<vi b-36 e-23 f-25 g-32 h-28 i-28 k-31 l-26 n-42 p+18 u-23
~same b-33 c-29 e-21 f-22 h-27 k-26 l-32 p-19 r-23 t-24 v-35
""",
    """
chance a+15 b-15 d-23 j-16 m-31 u-18
em k+20 m-23
other n-18 q-15
queda a-24 b-18 g-24 i-20 n-22 q-19 r-31 s-28
una a+29 b-70 c-53 d-52 e-35 f-39 g-29 h-48 i+38 j-44 k-44 l-60 n-27 p-44 q-57 r-16 u-23
~fer> a-36 d-24 g-32 h-15 j-25 k-17 m-19 n-26 o-20 r-22 s-20 u-25
~ils> a-21 d-19 h-18 j-16 l-15 u-20
~oun c-30 e-19 g-41 h-19 i-18 k-34 l-23 o-20 t-26 v-30
""",
    """
=rare1 a-34 b-42 c-66 d-34 e+81 g-76 h-83 i-36 j-43 k-41 l-28 m+64 n-19 o-26 p-52 q-47 r-31 t-19 u-38
@cancel_just b-21 m-27 o+25 r-19
@place__favor i-19 j+17
podei* m-18
these a-29 b-31 f-19 h-26 j-27 k-24 l+28 m-22 n-29 o-32 p-16 q-30 r-23 s-23
vuelv* g-17 k+17
~boto m+22 u-16
""",
    """
^snow h+18 m-20
blue j-17 n-21 u-17
conozco__@person v+16
donations m+17
else__there m-17 o+16
would__arrange a+20
~wep e-23 f+22 l-16 m-20
""",
    """
@symptom_con g+18 l-17 m-18 u-16
are__risks m-15 u+16
guy$ j-16 l-15 m-24 v+24
hold a-28 d-27 e-21 f-26 h-15 j-25 l-17 q-23 s-15 u-23
i__in a+16 b-28 c+20 g-40 h-18 i-20 k-30 l-41 m-26 n-23 o-31 p-27 r-20
~<apa e-20 g-18 i-20 k-15 l+18 n-17 o-17 u-24
~<cap j-17 m+22
~sit c-15 e-27 f-36 g-33 h-30 l-25 n-17 s-23 t-33 u-28 v-38
""",
    """
~coge d+18 i-25 m-29 n-18 u-19
~usca b-31 d-19 h-16 i-17 j-16 k-16 l-20 n-20 o-18 s-16 u-19
""",
    """
later_hour m-17
me_is m-23 p-21 q+19
not:el a-35 b+18 c-20 d-25 g-28 h-26 l-28 m-29 n-25 p-24 t-16
por__queda m-15
when_can a+23 g-15 i-23 j-21 k-28 m-50 o-23 p-20 q-22 s-24 u-22
~enin d-27 g-17 i-19 j-18 l-20 n-16 p-15 q-23 r-23 u-19 v-22
~ient c-17 d-35 f-20 g-21 j-38 k-26 l-19 m-34 n-37 o-19 p-27 r-27 s+17 u-27
~nail a-19 d-17 n+19 u-21
~sar> b-23 d-17 k-22 l-19 n-19 r-18 u-26 v-17
""",
    """
are a-22 b-44 c-41 d-34 e-30 f-21 i-27 j+19 k-58 l-37 n-21 o-24 p-29 q-41 s-51 t-24 u+18
~ng> c-73 d-20 e-60 g-25 i-22 j-38 k-25 l-17 p-16 q-20 t-26 u-23 v-39
~pell m+24 u-18
~prim m-21
~rien m-17
¿__llego j+19 n-18
""",
    """
@day_@visit d-18 m-17
^todavia m-17
availability i-17
en_@pay d+17 o-17
me__baja b-27
un__me p+15
you_working b-18 h+20 m-20
~<abl m-21 n+27 o-23 p-15 q-21 r-19 s-18 u-16
~fra j-17 n-18
""",
    """
^luego m+16
hago c-17 d-31 f-19 h-21 o-19 r-23 s-23 u-29
yet$ b-20 g-26 i-16 l-16 m+19 n-19 o-19 p-19 s-17 u-21 v-28
~<sus a-17 u-15
~anag i+23 m-24 u-16
~ely> d-16
~fe> b-16 d-17 f-17 g-18 h-20 i-22 j-27 l-17 m+16 n-24 p-18 s-18 u+17
~oeve m-17
~ubre b-21 d+30 g-18 j-17 l-18 m-30 u-22 v-16
~und e-32 f-31 g-22 h-23 i-28 l-54 m-21 n-28 o-19 q-17 t-35
""",
    """
#_@late m-19 n-15 r+34
answer a-17 g+26 m-31
between a-15 g-19
i__see a+15 j+17 m-27
leaving_now m-25 r+27
me__not m-17 p-16
out_for m-26 q-18
~ans a-42 b-32 c-29 d-17 g+15 j-36 k-24 n-44 o-39 r-27 v-32
~ats> m+18
~upe a-19 b-20 g-21 n-17 o-17 q-17 r-17
""",
    """
@person a-34 b-36 c-69 d-63 e-61 f-56 g-68 h-30 i+65 j-55 k-57 l-42 m-40 n-79 o-63 p-32 r-68 s-35 t-62 u+22 v+31
@place__es m+16
@stop__@texts b-24 i-17 k-35 m+26
@traffic__la r+16
or__the a-20 h-15 m-23 u-17
~amos a-16 g-15 r+16
~ejor a-21 b+16 d-22 g-21 h-24 j-20 k-19 n-23 p-16 q-25 r-22 u-27 v-26
~ita a-25 c-33 e-29 f-27 g-16 k-37 n-24 p-34 s+20 v-39
~iu> a-18 b-17 c-17 d-18 e+19 f-22 g-18 i-20 j-17 l-23 m-32 n-15 p-16 t+18 u-21 v-20
~lgui a-35 b-16 d-28 g-15 j-23 k-18 l-23 m-22 u-35
""",
    """
am__@cancel m-27 r-15
papa a+15 m-29 n-20 q-20
spot__am m-23
~hote a-17 m+16
~lude m-19
~ot> c-21 d-24 e-16 g-28 h-27 l-30 p-19 q-31 t-22 v-22
""",
    """
i__@relative a-36 b-23 c-17 d-20 g-19 i-18 k-20 l-19 m+22 n-37 o-19 r-19 u-30
me_on b-18 d-19 h-17 j-17 k-21 n-17 u-17
""",
    """
directions_to j-22 m+21
pueden_mandar a-19
set__for i-17 m+20 r-22
~bes a-16 d-23 g-23 i-22 j-19 k-15 l-19 o-21 r-16 t+28
~blea m+16
~pala u-16
~xis m+19
""",
    """
a_@visit a+43 b-36 g-17 h-19 i-29 j-21 m-48 n-38 o-38 p-18 q-28 r-25 u+16 v-16
have__my a-17
muy_@hello f+17
signe* m-17
sigo__la m-15
so_we m-16
want__the l-28 o-18
~nde> b-40 c-39 d-28 e-30 f-38 j+18 k-36 l-46 n-43 o-40 p-22 q-22 t-30 v-22
~salo a-20
~ybod j-16 m-27 o-19 p-17 r-16 u-18 v-19
""",
    """
updat* a-15
what_a f-17 g-23 h-20 j-22 m+26 n-27 q-24 u-22
~epre d-18 g-17 m-16 n-20 u+17
""",
    """
@drink__# m+17
a__it j+18 n-15 u-25
guys_have u-20
nothi* b-27 f-15 k-17 l-20 n+20 o-27 q-16 s-21 u-23 v-19
please_have i+15
que__me d-31 f-17 g-53 h-30 i-17 j+15 m-32 o-24 p-17 q-24 r-23 t-17
that a-17 e-37 f-54 g-27 h-45 i-33 k-18 l-53 p-17 r-37 u-22
that_@visit b+22 m-17 o-17
~<ope a+17 d-19 h-20 n-18 s-18 u-17
~gs> b-22 c-20 d-26 e-15 i-18 k-21 q-27 r-22 t-18
""",
    """
@relative__someone a+16 n-15
aceptan d+16 f-16 h-15 j-17 k-19 m-23
brother b-18 p+16 q-17
do__@day d-16 h+18 m-29
fin b-18 h-18 m+19 o-16
have__@insurance m-21
jaja b-23 d-22 e-22 f-18 h-17 i-17 j-21 l-30 n-19 v-15
minutes a-20 b-18 n-15 o-18
not:else d-16
not_give b-27
typed m-20
you__@clothes a+17 d-19 h-17 n-23
~asam a-23 i+17 m-19 q-17
~eag a-20 i-18 o+17
~lefo a-21 b-15 j-21 n-20 o-16 q-17
~rra> m-18
""",
    """
^whatever a-30 d-15 f-17 g-16 h-16 l-27 m+28 u-19
for__booster a+16 m-15
muy b-26 c-22 e-22 g-22 i-31 j-30 k-19 l-23 m-42 n-28 o-15 p-21 q-23 r-20 t+27 u-40 v-30
no__@stop k-17 l-29 m+20
room__more a+15
voz i+17 m-19
~rcli m-18
""",
    """
chanc* b-18 d-30 j-16 l-16 m-37 u-20
do__worry b-18 m-27 p+19 r-15
message_me m-15
need__different o+16
scare* m-22 p-18 v-18
~dir c-15 d-15 k-19 l-17 n-15 o-23 u-19
~xpli b-16 d-19 g+21 j-19 k-16 m-28 n-19 o-24 q-16 s-18
""",
    """
enough d-17 l+19 n-16 t-16
keep_the l-15 m+18 o-16 r-21
me__are g-19 l-15 m-28 o+23
on__@book a+22 k-17 m-20 o-16
what_happens m-34 u+19
~<av b-29 d-21 e-26 f-20 g-16 h-25 j-37 l-18 p-22 s-26 u-37 v-27
~arc d-22 e-18 g-18 j-20 l-18 m-21 n-22 p-16 s-17 v+15
~das> a-20
~imit d-18
~jen k-20 l+20 m-29 o-16 r-16
""",
    """
a__morning m-19 n+15
escriban$ l+19
have_never l-15
when_you m-18 u-21
~dra d-28 g-24 i-25 j-23 k-21 m-41 n+15 s-25 u-32
~some d-27 e-32 f-32 j-16 k-22 l-34 m-26 n-22 r-24 s-16
""",
    """
^take a-19 d-32 g-24 h-18 j-27 k-15 l+24 p-33 q-33 s-17 u-24 v-20
on__line a-22 h-17 m-17
this__what m-17
~<sin b-24 d-26 i-17 j-21 k-20 l-19 m-16 n-19 o-21 p-19 q-21 r-20 s+35 t-16 u-28
~bend e-19 f+24 m-30 u-20
~pe> b+17 c-24 d-36 e-33 h-17 j-31 k-23 l-34 n-34 q-26 t-20 u-24
~pro a+25 c-41 e-32 f-29 g-48 h-36 i-47 j-44 k-39 l-32 m-24 p-38 s-37 t-25
~repl a-17 d-18 g+25 l-16 n-18 u-16
~zco m-16
""",
    """
@day_but o+17
epa e-18 f+21 m-21
for__with m-20
~<wep e-23 f+22 l-16 m-20
~moji m-25
~orro c-17 d-26 f-19 j-16 k-17 l-17 p-15 r-27 u-23
""",
    """
centr* i-17 u-19
he__not m-21 q+16
is_right j-18 r-16
my__got a-37 b-19 c-22 d-29 i-26 j-20 k-23 l-25 n-28 p+17 s-22 v-29
recomendo$ m-16
sleep a-20 d-24 h-18 l-17
what__the b-20 d-28 f-60 k-18 l-15 m-19 q-47 r-18 s-32 t-23 u+20 v-15
~<cn a-15 b+25 c-18 l-19 m-22 o-17 u-18
~<lej j+21 m-18
~<zxc e+16 m-16
""",
    """
@book__next a+30 m-25 n-18 o-18
en__please c+16
for_an a+17
help_me a-20 k-17 p-15 q-19 u-20
may__@relative n+17
me__what g-20 u+16
portugues c+15
this__i m-16
~<ava b-20 h-17 j-21 l-15 n-23 s-18 t-21 u-19 v-16
~<sl b-33 c-28 f-25 h-36 i-34 j-33 k-22 l-36 n-22 p-29 r+16 t-22 v-30
~mat b-18 d-25 n+17 o-22 q-21 r-16
""",
    """
am__away s-15
be__do u+15
can__@vehicle m-20 n-18 q+22
de_esa m-21
need__new a-27 i-18 o+21
not:running m+19 r-17
""",
    """
date$ a+16 i-19 m-34 p-17 q-17 v-17
is__blue d-17
opt__out b-18 i-16 k-23 l+25 m-20 n-18 q-16 r-17 s-16 u-17
or_do i-16 m-23
~epo a-17 i-15
~er> a-41 d-29 e-106 f-85 h-33 j-24 l-31 n-54 t-61 u-17
~erio m-18 n+20 q-16
~main j+18 m-30 u-15
~ssa a-23 b-19 d-22 l+15 n-20 o-21 v-19
¿__para m-20 o-20
""",
    """
in_a b-16 n-21 o-18 p-21
me__take m+17
you_think h-15
~<gro n-18
~amp d-19 j+16 o-18 u-20
~tico m-16
""",
    """
@wrong$ a-29 b-19 e-33 f-39 h-32 i-38 j-39 k-26 l-47 m-46 n-24 o-18 p-23 q-27 r-36 s-20 t-37 u-32 v+46
do__@parking a-17 m-33
no_driver b-16 p-17
not_start k-16 m-22
pulling a-18 m-25 o-15 r+19 s-17
~<alg b-34 e-20 j-42 k-30 l-41 m-29 p-19 r-44 s-21 t-30 u-45
""",
    """
even a-17 d-18 h-16 m-21
i__long n-18
not:who b-17 m-35 q+19 u-19
~comm b-22 d-31 h-18 j-25 k-19 o-16 q-20 r-18
~upda a-15
""",
    """
@hours__the h+20 n-17 u-17
going_any b+16
looking f-19 l-18 m-20 n-19 o-20 t+17
would__@book a+15
~sked a-22 b-25 j-16 n-25 s-17 t-16 u-24
""",
    """
as_it l-16 m+21 u-20
de_manana h-16 m-17
is__to b-15 f-35 g-41 l-36 o-22 p-18 r-44 t-22 u-41 v-27
long__@drive j+18 u-22
more a-16 c-15 d-35 f-23 g-31 h-30 i-19 j-23 l+15 m-39 n-39 p-19 t-21
my__@late p-20 r+15
this_@month a+21 d-15 u-23
to_@eat n+25 u-22
tu__@relative c-15 m+21 n-17
you_@stop a-21 i-15 k-18 l+25 m-28 n-23
~he> a-22 b-20 f-21 i-20 j-23 l-16 o-25 p-21 r-17 u-26 v-23
~jam i-16 j-17 l-17 m+20 r-17
""",
    """
@fetch a-49 b-57 c-46 d-21 e-25 f-36 g-61 h-40 i-59 j-39 k-34 l-39 m-66 n+19 o-63 p+34 q+31 r-28 s-41 t-35 u-54 v-41
@late__my p-15 r+15
a__horas m-17
de__lista a-30 i-19 k-27 l+16 n-17 o-15
hablo m-16 v-19
no_ire a-15 b+38 l-27 m-35 o-18 q-19 r-18 t-23 v-19
remem* m-17
start b-25 c-25 d-37 e-31 f-30 g-29 i-38 j-37 k+34 l-37 n-39 p-25 s-40 t-33 u-32 v-25
the_past h-23 m+22
was__supposed m-16
which_@door g-27 m-20
~give c-17 f-15 g-25 h-21 j-25 k-26 l-24 n-19 p-30 s-21 v-33
~lped m-16
~ored m+18 u-17
~oted m+19
~owb m+19
~utor g+20 j-18 m-20
""",
    """
@relative_at m-27
^este g-21 k-17 m-25 u-18 v+27
does__@insurer d+16 m-22
else__my a-18 v-18
see__i n-15
~<na a-48 b-20 d-39 e-31 k-36 l-18 m-21 o-43 p-39 r-29 t-40 v+17
~haci m+16 r-20
~labr u-16
""",
    """
#$ a-26 b-25 c-68 d-43 e+23 f-73 g-71 h+18 i-28 j-20 k-58 l-17 n-37 q-73 r+22 s-65 t-76 u-53
@body$ a-24 b-37 e-25 f-20 g-26 h-26 i-39 j-24 k-22 l-28 o-37 p-28 q-31 r-32 s+25 t-25 u-18 v-22
b$ m-16
es_muy d+15 u-23
lock_the j-20 m+18
mine$ m-18
not:seguir k-17 m-18
~<poe m+16
~ooks o-18
""",
    """
@howmuch__@treat s-16
que__pongo m-16
~aki a+16 b-22 d-38 g-19 i-23 k-20 l-19 m-16 o-29 u-34 v-27
~ervi b-18 d-21 m-18 o-16 s-18 u-16
~fish g-17 m+21 u-17
""",
    """
be__# h-17 m-21 r+24
can_do b-18 j-17 m-22 n-17 p+18 u-25
in__bit m+18
ok__you t+19
~elpe m-16
~ple d-16 e-37 f-34 h-16 n-19 p-42 q-46 s-19 t-19 u-18 v-17
""",
    """
can__help m+19 u-18
esa b-25 d-20 e-18 f-16 g-31 h-22 i-23 j-24 k-17 n-24 p-18 q-31 r-22 s-22 t-15
quiero_otro a-17 o+19
sola a-16 g-18 j-15 m-18 n-19 o-17 q+26
sorry__is b-17 m-21
sure_how g+15
time_@open h+15 m-20
when_is a-21 d-18 j-27 m+26 p-17 u-20
~<fir b-25 g-16 h-26 k-20 o-16 p-24 q-25 r-20
~gno> u-19
~sdf e+26 f-18 l-18 m-27 u-16
¿ a-26 b-83 e-56 f-19 i-18 k-45 l-54 p-75 q-22 r-72 s-38 t-56 v-82
""",
    """
mysel* d-20 m-15 u-19
out__it d-20 m-17 n-19 o-19
quiero__avisen a-15
the_@place a-20 b-32 c-22 d-40 e-21 g-33 h+35 i-15 j+22 k-22 l-26 m-29 n-36 o-32 p-33 r-24 s-27 t-16 v-32
xanax n+23 u-17
~<dol g-24 h-18 i-15 n-19 o-17 q-16 v-17
""",
    """
@book_the a+20 m-22 o-15
@pay__rent d-17 m+20
me_@texts k+17
monst* n+16
need_to c-27 g-23 k-25 m-44 q-52 r-19 t-17
next__maybe o+18
not_trust m-22
se_como s-18
talk__about i+16
~apit j-16 m+18
~iso e-18 u-18
~nen e-22 f-26 g-39 n-31 r-35 s-28 t-24 u-52
""",
    """
@place__a i-18 j-15 q+23
^ocupo m-16
about__minutes r+17
off__@drive p+18
on_mrs i-16 m+16
puedo_@eat h-19 n+20 q-15
sigan__los l-22
the__@food m+15
un__que d+17 m-24 u-23
~<aga a-20 c-27 e-23 h-28 i-39 k+21 m-22 o-18 p-34 q-39 s-20 t-28 u-38 v-26
~foll m-22
""",
    """
^tomo a-18 b-15 g-16 m-17 n+25 s-16
do__become a+19 m-16
en_el b-17 c-30 d-16 g-36 h-27 i-24 l-25 n-33 o-21 q-22 t-16 u-40 v-23
i_say d-19 g+31 j-20 n-15 q-17 u-22
nada a-22 d-20 j-25 k-22 n-28 o-21 p-18 r-24 v-19
way__going r+15
~<mee a-17 m+20 o-18
~ho> b-20 d-22 i-17 l-21 m-23 n-15 p-18 u-19
~mine c-18 h-23 i-25 k-29 m-38 n-15 r-27
~nly b-23 g-16 h-20 k-15 m-41 n-18 p-22 r-17 u-20 v-18
""",
    """
ir__mi b-16
maria a-20 i+17 m-33
we__by i+18
~<ho c-60 d-41 e-64 g-76 i-38 k-59 l-62 r-15 t-61 u-34 v-47
~onen i-16 m+19
~uto a-23 b-18 c-16 d-24 i-21 n-22 o-20 r+17 s-18 t-16 u-24 v-18
""",
    """
de_ustedes j-18 q-16 u-25
droga u+19
nieto a-17 n-16 q-18
please__his b-17
the_airport q-15
unsubscribe k-25 l+20 u-16
~atr a-17
~ncl> a-15 b+25 c-18 l-19 m-22 o-17 u-18
¿__hay d-22 j-20 n-17 q-15
""",
    """
^llego a-17 d-24 j-23 n-28 o-22 r+23
driver a-20 b-34 c-16 d-21 e-15 f-16 i-22 k-20 l-20 m-39 o-26 p+20 q+17 s-21 u-27
esto$ a-26 g+16 i-33 j-25 k-22 n-21 o-15 r-22 s-21 v-33
guard* b-19 r+17
have__to c-19 d-16 g-18 h-17 i-15 l-26 n-16 p+16 q-36 u-22 v-15
how_bad d+20 m-17
my_face m-18
why$ m-20 u+18
~<too a-22 d-15 i-15 s-15 v-16
""",
    """
@vehicle__right j-19 r-18
asking_what m-17
is__new l-19
manan* a-25 c-19 d-25 f-18 g-22 h+17 i-32 j-27 k-19 l-24 p-25 q-23 r-15 s-16 t-21 u-27 v-25
of_a d-19 i-16 n-17 u-29
~ueri m-18
""",
    """
barki* m+16
que_clear f-17 m+27 u-21
that__@relative m+20
~cora m-17
~poli b-21
""",
    """
@parking a-29 b-50 c-53 d-72 e-48 f-52 g-61 h-51 i-57 j+48 k-38 l-48 n-28 o-51 p-17 q-51 r+23 s-21 t-40 u-61 v-45
la__es j-21
number b-35 c-27 e-18 f-20 h-29 m-22 n-27 o-27 q-25 r-24 s-23 t-24
twice$ g-17 i-21 m-21 t-17
~cord a-24 d-23 n-20 o-19 q-20
~thi e-20 f-20 h-29 i-28 j-28 n-25 o-25 p-24 q-24 r-42 t-37
""",
    """
all_in a-19 h+15
cancelen a-22 c-27 d-21 e-16 g-23 i-25 j-17 k-26 m+15 n-15 o-16 p-15 q-33 s-15 u-18 v-24
day_is m-17 o+19
proxima m-18
turn_on k-16 m+26 r-16
what__is a-19 d-50 f-32 g-20 n-37 q-16
y__me m-23 o-15 q+17
~dly> m-22
¿__hacen u-17
""",
    """
a_@call d-21 i+22 m-19 o-15
alone b-24 i-17 n-22 u-17
it__@spanish a-18 c+21 m-18
me_think v-15
~kers a-17
~nin> f+20 m-22
~sue a-22 b-16 c-19 e-33 f-24 g-21 i-21 j-23 k-24 m-22 n-17 o-19 q+22 r-21 t-18 v-19
~tard a-16 b-15 d-26 m-34 n-21 o-15 q-15 r+15 s-18
~tiv a-22 b-19 c-22 d-22 e-21 f-18 g-23 j-22 k+32 m-19 p-16 q-21 r-21 s-18 t-16 u-20 v-23
""",
    """
@move_mine o+15
de__es g-19 l-16
disponible$ m-15
~<tee d-19
~ija m-20
~ran> d-21 i-18 j-25 n-22 o-18 q-17 u-22 v-19
~seme b-21 i+22 j-26 u-18
""",
    """
@symptom__@treat n-18 s+18 u-18
there_in i-19 m-19 r+25
would__# m-17
~den> d-44 e-22 f-26 g-35 h-30 j-32 p-22 q-43 r-31 s-30 t-16 u-48 v-25
""",
    """
@price__la d+16
^sign o-16
and__time h-17 j+17
by_@traffic k+15
have_a a-27 b-55 c-34 d-33 g-23 h-48 k-16 l-31 m-23 r-16 s-25 u-34
mind__@texts k+20
not__someone q+18
que_estoy m-21
what__say g+28 m-24
~<aqu b-30 c-20 d-25 e-16 h-23 i-25 k-19 n-31 o-26 p-23 r-27 s-22 t-16 u-31 v+19
~rriv m-25
""",
    """
@symptom__for m-18
can_it a-16 g-17 m-17 s-20 u+18
earliest_you a-20
me_from b-15
not__place m-20
otro a-15 c-17 h-20 i-22 j-21 k-26 m-23 o+20 p-19 q-33 u-21 v-18
start_a a-18 m+25
work_for d-23 g-17 u+22
~cess d-24 g-20 q-16
~es> b-54 c-33 d-21 e-91 h-39 i-33 j-37 k-63 l-41 o-33 p-37 t-31 v-17
~muse h-16 m+22
""",
    """
agradezco b-16 m-24 t+17
do_if u-19
due_for a+21 m-16
jueves d-18 h-24 i-21 j-20 k-18 l-20 n-18 o+31 p-19 r-19 s-18
know_what m-29 q-20 u+17
por_la a-20 b-19 i-19 m-27 n-15
take_this l+20 m-20
text_from u+17
what__owe d+21 g-16 m-17
where* j+17 m-16
you__@place i-22 m-22 u+21
""",
    """
am__out a-22 l-28 n-22 o-22 q-21 v-22
card_go d+16
de_mandar m-21
escalofrios s+17
is_@parking d-23 j+23 u-16
kids b-24 c-28 d-30 g+18 i-21 o-15 q-38 t-15 v-18
of_somebody a-17 b-16
or_after d+17 q-17
see__@day a-19
through l-27 s-15
~<km o+16
~bro j-21 n-24 o-17 p-21 s-17 u-22
~issi a-23 c-17 g-18 h-16 i-15 n-17 o-16 r-21 u-25 v-17
~spon d-23 f-15 h-16 j-20 k-20 l-18 m-17 n-18 p-22 q-23 r-24 s-19 u-26 v-17
""",
    """
got__@move a-20 b-27 d-18 j-18 l-15 m-41 n-17 o+32 p-18 u-21
ma a+21 i-17 m-21 n-18 o-19
~<alo a-23 b-30 c-17 d-17 e-26 f+18 g-16 j-19 k-18 m-18 o-25 u-27 v-18
~sigo b-30 g-17 j-18 l-17 m-32 o-21 p-21 u-21
""",
    """
for__be r+17
mandame__pin j+18 m-19
your__@wrong d+15 m-19
~gra c-30 e-29 f-30 g-30 h-36 i-31 k-29 l-20 n-18 o-15 q-30 s-27 t+16 u-16 v-31
""",
    """
@relative__quedo p-24 q+25
is__code m-16
manejo b-16 m-22
savin* m+16
sorry a-25 d-27 e-29 f-20 i-23 k-22 l-24 n-26 p-47 q-35 s-28 t-22
to_me a-17 b-21 d-20 l-17 o-16 p-23
~<ven a-30 c-20 g-17 i-24 j-17 l-17 m+15 n-23 o-19 u-33 v-16
~amag d+26 m-18
~iven k+17 l-16 m-29
~kjhg e+17 m-18
""",
    """
do__from m-22 u-17
every__text l+16
gna__@late m-17
gracias a-47 c-37 d-55 e-46 f-59 g-42 h-26 i-47 j-42 k-43 l-65 n-40 o-32 p-45 q-41 r-51 s-41 t+54 u-43 v-43
me__otra m-17
prepare m-18 n+18
~del a-24 d-27 e-23 f-22 g-21 h-18 n-28 o+18 p-16 q-24 s-21 t-19 u-28
~gh> c-36 e+17 f-38 j-28 k-31 n-42 p-17 t-16 v-35
~nfi i-15 l-20 n-17 r-18
~supp r-16 u-20
~ying b-20 d-19 h-15 m-15 n-22 o-18 q-20 u-25
""",
    """
@cancel_my a-29 d-38 e-17 i-24 k-20 m+31 n-23 o-21 p-15 q-24 r-29 s-17 u-18 v-24
@door_is a-18 u-20
@stop__i a-15 g-19
and_do m-21 n-15 o-20
dormi* a-16 j-18 m-19 n-16 o-17 q-21 u+16
paga d+29 m-22 n-16 o-16
~ake> c-15 e-39 f-33 g-20 i-49 j-30 r-17 t-38 v-18
~tura m-20
""",
    """
can__bring n+15 p-15
going a-33 e-15 g-35 h-33 k-24 l-20 o-20 s-40 t-26 u-25
hay__de j-17 n-18 u-22
keep__@texts r-21 v+15
la_@late a+19 d-18 m-27 n-19 q-17 r-18
when__see a+18 m-17
~irc a-23
""",
    """
me__pin j+19
the_way d-17 h-19 i-16 j-16 o-18 p-16 q-23
trash a-23 b-24 d-26 h-19 i-19 j-16 l-17 m+28 n-15 p-20 u-24
what__@eat d-22 g-24 h-17 m+36 n-32 u-22
~abr b-18 c-20 d-26 e-16 f-15 h+32 j-23 k-19 l-20 n-25 q-18 r-25 s-19 u-33 v-16
~var a-16 k+18 l-21 u-16
""",
    """
make b-16 h-22 j-28 k-16 n-37 p-23 q-26 v-16
rd o+15
requi* a-21 i-16
~aje a-21 b-16 d-20 j-17 m-25 q-18 s-22
~duer m-28 n-20 q-19 u+22
~ery c-21 g-31 h-33 i-29 j-22 n-28 o-18 u+15 v-21
""",
    """
@pay__this d+18 m-15
el__hay m-17
en_@vehicle n-23 o-17
tmrw i-18 l-27 m+20 q-15 r-20
will__home p+22 q-19
~oubl b-20 m-17
""",
    """
common$ m+16 p-17 s+15
comprendo g+16 m-17
whale* u-16
you_@open a-32 b-17 c-21 e-15 g-26 h+37 i-21 l-17 m-64 n-24 o-24 q-21 r-20 t-20 u-29 v-22
~<ciu d-15 j+20
~<fjd e+15
~nig a-34 b-26 d-26 g-18 j-26 k-16 r-35 u-28
""",
    """
can__go m-17 n+16
cosa m-19
location a-22 c-16 d-20 e-17 f-17 g-17 h-36 i-36 j+16 m+29 n-15 o-17 q-26 u-37 v-29
text a-15 b-45 d-29 e-17 k+17 n-39 o-32 p-36 q-24 r-26 s-28 t-21 v-18
~cru a-22
~fall p-17
~ompr a-15 m+19 u-18
""",
    """
medicina m-30 u+21
off__me p+15
true_you m-20 u+19
you__texting a-16 g-22 m-20 v+18
~ents i-20 j-18
~lio a-16 d-17 j-17 r-23
~rer> a-22 d-16 g-16 j-17 k+19 l-22 m-25 q-17
""",
    """
^it b-22 c-35 d-49 e-20 f-40 h-41 i-30 j-35 l-29 m+48 n-36 p-20 q-25 s-30 t-29 u-58 v-31
all_still a+17 m-19
dejar a-17 d+16 g-22 o-18
mama b+15 d-16 i-29 j-21 m-23 n+15 p-28 q-42 u-26 v-24
new__is j-20 m+21
thurs m-17
wena d-19 e-23 f+26 g-16 h-16 j-17 l-18 m-28 t-15 u-19
you__with d+21 g-27 m-24 n-22
~ccep h-21 i-21 j-19 u-15
~ppos d-16 u-16
~roc c-16 d-31 f-15 g-20 h-26 i-17 j-15 k-15 l-19 m-35 r-18 t+18 v-17
""",
    """
ask__to i+21 m-25 p-16
clinica a-17 d-21 g-22 h-16 k-16 l-16 m-29 n-18 o-22 p-17 q-23 r-16 s-17 u+22
tengo__@pay d+25 n-22 o-18
the_right j-21
~ail> a-28 d-22 g-18 h-15 k-16 o-28 p-27 r-21 s-19
~slow d-16 j-15 m-15 q-18 r+29 s-15
""",
    """
a_@food a-21 d-24 g-26 h-17 i-19 j-20 n+23 o-18 q-17 r-21 u-28 v+18
at__on m-22
que_@place m-16
que__eso g-18 j-16 m-18 u+22
un_@drink m-19 n+21 u-18
use a-24 b-16 c-16 g+17 i-23 o-24 q-19 s-19 v-23
~<ped i-22
~nta a-43 b-55 c-36 d-18 e-33 f-34 h-15 k-23 p-41 r-18 v-37
~rmac a-16 d-18 g-23 j-19 n-17
~tia m-21
~tock m+17
""",
    """
calendar$ b-18 k-17
covered a-15 b-15 m-34 q-22
or_what a-17 d-27 m-28 q-20 u+17
que__mejor u-16
this__@call a-19 d-21 g-22 i+18 l-30 u-18 v+16
work_instead m-16 o+22
~art> b-18 c-30 e-34 f-35 g-40 h-17 i-18 j-18 k+33 l-39 n-16 o-20 p-34 u-30 v-32
~paso g+17 i-24 m-19 u-19
~stan a-30 g-18 h+18 j+19 k-22 l-18 m-27 n-28 o-31 p-25 q-29 r-35 s-29 u-43
""",
    """
miedo b+18
you__your a-19 g-18 h-19 l-20 v-18
~dle a-22 b-19 d-21 g-16 j-20 m-17 n-17 o-19 p+21 q-26 v-17
~isi b-26 d-24 g-16 j-18 k-17 m-33 p-26 q-22 s+18 u-30 v-18
~men b-17 d-24 e-29 f-36 g+15 h-46 j-27 p-36 q-23 s-46
~pec d-22 q-21 s+18 u-25
""",
    """
in__the m-24
my__so s-18
stoy m-21
un_@vehicle d-16 j-22 p-23 r-17 u-16
~bre a-41 c-33 d+19 e-34 f-32 g-34 i-22 j-15 k-29 n-37 o-24 p-21 q-37 r-36 t-26 u-47
~deci c-18 d-28 e-19 h-21 j-21 k-20 l-27 n-27 p-19 q-26 r-26 s-28 u-23 v-23
~ermi b-20 d-16 g-22 m-34 r-23 s-18 u-27
~ler> i-17 m-16 u-19 v+21
~rue> i-18 j-19 q-16
""",
    """
@cancel$ a-58 b+61 c-45 e-37 f-42 g-55 h-32 i-49 j-37 k-35 l-69 n-54 o-30 p-43 r-16 s-37 t-33 u-58 v-50
@holiday$ b-28 c-28 d-46 e-24 f-26 g-28 h+25 i-36 j-32 k-21 l-28 n-33 p-24 q-28 r-26 s-26 t-29 u-36 v-28
@stop__y i+18 l-19
^wtf m-20 n-17
give_me b-37 g-19 j-19 k-19 p-24 q-23 u-41 v-25
have__for b-23 d-22 q-17 t-16 u-18 v-20
mrs d-16 i-19 j-19
not:jessica m-16
that__next o+17
~ely d-16
¿_se a-22 g-20 h-17 i-16 j-19 m-27 n-25 s-23 u+17
""",
    """
@call a-44 b-21 c-65 d-38 e-93 f-89 g-47 i+85 j-91 k-38 n-50 o-69 p-44 q-88 r-52 s-58 t-85 u-68
acepto_los k+16 m-16
begin$ n-15 u-15
i__refill m+16
it__@date b-21 l-16 m-19 o+30 u-18
my__wait a-16 q-18
not__@texts v-23
return__@clothes l-17
the_@relative c-20 d-25 g+16 h-15 i-21 j-34 k-16 n-24 s-20 t-19 u-35 v-21
~<ov f-15 g-21 l-31 n-29 p-28 v-30
~dias d-20 h+20 j-17 m-30 n-26 o-16 q-18 t-17 u-22
~jaja b-27 d-29 e-34 f-25 h-19 i-20 j-23 l-38 n-23 v-20
~uede e-28 g-23 h-56 j-37 l-43 m-19 p-23 t-36 u-45 v-41
""",
    """
@relative_says m-41 n-16 o-15 r-17
@ride_got m-15 p-16 q+16
^estoy c-22 e-18 f-20 g-24 h-26 i-28 k-27 l-41 p-26 t-19 u-45 v-31
besides a-15
igual$ r-15
is__since s+20
movie$ m+16
por_fa a-23 i-17 o+17
~idad a-18
""",
    """
@late__the m-22
@thanks__your l-16
before_or d+17
do__want a-39 j-17 k-33 q-15 t-18
fell p-21
my__but a-19 m-17 o+19
please d-33 e-34 f-31 n-38 p-34 q-40 s-29 t-17
this_works g+17 m-20
~ed> c-35 e-37 f-63 g-32 h-48 i-15 j-42 l-16 m-24 p+16 r-16 u-24
~gund g-15 m-20
~kill a-18 b-18 d-18 g-16 i-22 k-20 l+16 n-21 o-18 q-19 r-16
~taxe g-15 m+21 u-18
~was k-16 l-21
""",
    """
day_please o+19
insid* m-16
otra c-22 d-32 e-16 h-27 i-33 l-31 n-27 p-24 r-26 s-26 u-35
this__do g+27 m-24 u-24
~ajaj e-19 l-18 m+19
~toc b-21 d-19 g-19 j-19 n-22 q-21 s-21 t-15 u-17
""",
    """
cancelela b+15
i__stuck g+21 r-22
i_filled a+17
sign$ a-16
~kjhk e+15 m-16
~pull a-28 b+19 d-22 g-16 h-20 i-26 j-17 k-16 l-19 m-31 n-19 q-20 r+24 u-18
~utte n-22 o-18
""",
    """
@animal_@food m+15
@hello_@relative f+16
@month$ b-21 c-17 g-25 k-16 l-21 n-27 r-24 s-23 u-26 v-24
already_confirmed p-16
leave__@visit l-18 m+15 q-17
sit_in m-17
the__with m-20 u-18
~ive c-49 e-41 f-41 g-54 h-52 i-15 j-38 l-33 n-15 o-19 q+17 s-50 t-47 v-20
~oup c-17 g-20 j-16 k-16 o-17 u-22
~susc a-19
""",
    """
jefe a-16
mother a-19 d-17 i-16 k-18 m+17 n-25 p-27 r-15 s-20 t-16 v-19
not:getting g+15 v-23
put__the a+18 b-18 k-17 m-24
~cken o-15
~roke d-19 j-17 n-20 p-18 u-16
""",
    """
@open__de h+16
i__@food a-30 b-18 d-24 g-20 i-22 j-17 k-18 l-23 o-21 q-21 r-19 s-21 u-18
might m-21 n-18
~idin a-17 n-17 o-15 q-17 r-21 s-18
""",
    """
cual__@hours h+18 m-18
ese_dia a-39 c-29 e-15 f-27 g-37 h-25 i-28 j-27 k-16 l-26 m-44 o+24 p-22 r-22 s-29 t-19 u-37 v-31
no_@thanks b-34 g-20 h-16 l-29 m+44 r-16 t-47 v-17
that_answers m-16
threa* l+16
to__now m-23
un_@machine g-18 j-16 u+27 v-19
you__an a-25 i-21
~<hos d-17 h-19 m-32
~gram m-16
~uera a-18
~vend a-26 c-18 i-21 j-15 l-15 m+20 n-22 u-32
""",
    """
^opt a-39 b-33 c-33 d-25 e-32 f-22 g-31 h-26 i-38 j-34 k+37 l+17 m-42 n-31 o-29 p-29 q-27 r-33 s-24 t-24 u-36 v-24
do__back d-16 k-17 m-19 q-19 u+17
heading r+15
prese* b+20
~rer a-28 d-18 g-19 i-16 k+18 l-24 m-19 q-20 s-17
~rra a+18 d-20 e-19 g-18 h+18 i-24 j-23 k-24 m-32 o-36 q-28 t-16 v-31
~weso m-20 t+22
""",
    """
asking_for m-24
m a-33 b-34 c-35 d-34 f-36 g-28 h-26 i-21 j-35 k-28 o+24 p-25 q-16 s-25 t-27 u-36 v-34
me_for i-24
not:able b+20 o-16
quien__esa u-18
you__teeth m+16
~icat m-18
~ste> a-16 b-34 c-26 d-31 e-23 f-21 h-28 i-38 j-25 n-31 o-36 p-23 q-22 r-25
""",
    """
coming_from m-19
home_from p-16
necesito__with a-16 b-15 i-20 m+22 n-19 o-20
send_me d-22 g-29 i-20 j+23 m-40
to_work b-17 i-19 m+19 p-21 s-15 u-21
you_folks g-15 j-18 m-15
~<imp b-15 l-19
~jue a-16 m+24
~that a-17 e-37 f-54 g-27 h-45 i-33 k-18 l-53 p-17 r-37 u-22
~uivo m-15
""",
    """
arm j-22 m-25 s+22
cell a-25 b-27 g-18 h-17 j-22 l+18 n-23 o-15 q-18 r-15 u-30
not:@drive a-16 c-16 g-16 i-18 j-21 l-17 m-35 n-20 o-15 q+27 u-26 v-31
not__up a-21 o-23 p-18 r-23 v-25
que__@call b-23 c-18 d-24 l-19 m-32 n-20 o-17 q-17 u-21
~<ver g-17 j-17 l-18 p-22 r-15 s-22
~lake p-20 q+15
~pron u-17
~sell a-17 i-20 j-18 l-15 m+16 n-18 q-15 u-23
~spel m+21 u-17
""",
    """
@thanks$ a-38 c-48 d-64 e-66 f-67 g-55 h-34 i-51 j-51 k-50 l-48 n-46 o-41 p-27 q-53 r-53 s-45 t+54 u-54 v-51
^for l+16 m-18
borra* m-20
have__@visit d-17 m-26 n-17 v-17
kindl* m-22
my__did m-19
need__my d-21 n+21 q-18
que__mi a+18 d-16 m-26 q-16
today$ c-18 g-20 i-23 j-32 l-25 n-18 o-51 p-18 q-34 u-32 v-17
~<del a-21 d-22 g-18 n-18 q-19 s-18 t-16 u-20
~<efe a-15 d-17 m-17
~aken m-17 p+18
~sion g-29 h-22 j-25 m-31 o-29 p-19 r-25 t-16 v-18
""",
    """
both__@relative m-15
cafe n+24 q-21
i_plan d-16 m-25 n+23
out__a i+17
up$ a+25 b-22 c-41 d-28 e-39 f+17 g-52 j-49 k-39 m-16 o-16 s-42 u-42 v-31
we_do b-23 d-20 g-16 h-16 j-19 l-17 m-38 o+21 q-26 s-18 u-19
you__donations m+17
~dan> c-21 d-23 f-19 g-26 m-47 o-20 q-21 v-17
""",
    """
not:moving b-20 m-28 o+15
trabajar d-22 h-22 m-24 n+17 u-18
~aja a-20 e-54 f-45 g-17 i-51 j-43 l+17 o-21 p-36 r-22 s-22 v-41
~ight a-18 b-20 c-35 d-16 e-44 f-35 j-15 l-40 p-40 u-24 v-29
~incl i-18 l+18 m-32 v-16
""",
    """
@insurance c-39 d+22 e-34 f-36 g-44 i-43 j-58 k-37 l-43 m-20 n-15 o-45 p-45 q-29 r-41 s-50 t-36 u+21 v-50
^we a-24 c-23 d-20 e-38 f-40 g-44 h-48 i-47 k-31 l-21 m+29 n-60 o-17 p-39 s-50 u-57
baja__@texts k-21
be_out b-21 d-17 n-23 r-17
can__more m+16
el__si b-19 o+18
how__till n-19
though$ l-16 m-17
what__@call g-21 j-16 u-21
""",
    """
de__puede n-20
her__will m+16 r-19
want__with i+16 m-16
~axe g-15 m+21 u-18
""",
    """
^yes b-21 c-23 d-20 e-25 f-21 g-21 i-20 j-25 l-21 m+15 n-19 o-23 p+24 q-28 r-20 t-21 u-24 v-24
at__is d-18 r-15 s-16
~<esc a-24 b-23 d-27 f-15 h-23 j-19 m-48 n-31 p-25 q-25 s-23
~adin m-16 u-16
~ntu m-17 n+17
~xico m+18 u-18
""",
    """
donde b-26 d-33 f-22 h-29 k-22 l-32 n-31 o-33 p-22 q-35 t-19 v-34
my__same m-17
not:escriban l+21
with_you m-19 u-17
yours* d-15 m-21 v-17
~nqui m-19
~odds m-16 u+17
~pos c-21 h-33 j-38 n-17 p-18 q-24 t-17 u-29 v-19
""",
    """
@open_yet h+16
carne a-18 j-22
~voic m-24
""",
    """
hora$ b-31 h-37 m-15 s-16
no__quiten b-22 l-20 m+15
~erin g-20 l+17 n-22
~hap a-26 c-18 e-21 h-30 i-24 j-27 k-16 l-21 n-26 o-23 p-18 t-23 v-17
~nter e-15 f-17 g-32 i-27 k-20 o-22 p-28 r-18 s-21 t-17 u-17 v-30
~tic g-23 h-23 i-21 j-31 k-19 l-18 o-18 p-17 t-17 v-23
""",
    """
celular$ i-15
i_did b-23 g-26 i-16 j-17 m+19 o-15 u-16 v-25
not:my b-29 c-20 d-22 j-26 k-17 l-29 n-26 o-20 u-28 v+22
time_should m-26 n+22
~<gu d-26 e-27 g-44 j-25 k-33 l-26 n-26 o-23 s-33
~ins> a-17 u-26
~tifi i-20 l-15
""",
    """
#__any b-15
am_off o-15
complaint i+18 m-18
dia__otro a-15 n-16
far_is m+16
happened__the g-16 m+22 u-21
on__side j+15
tengo_que a-42 f-19 h-18 i-39 l-28 m-36 n+17 p-55 q-15 r-19 s-23 t-18 v-24
~<sn b-15 d-31 g-22 h+22 j-17 n-19 q-23 s-23 u-34
~ake c-17 e-44 f-38 i-54 j-31 r-20 t-43 u-16 v-21
""",
    """
do__wear j-15 u-21
doctor a+36 c-42 d-27 e-34 f-27 g-51 i+30 j-44 k-55 l-55 m-28 n-46 o-36 p-48 q-49 s-42 t-31 v-36
tell__a m+20
wear a-27 d-23 g-21 h-19 j-26 o-20 q-28
when__get a-24
~<gat d-19 m+25
~alif j-15 m-27 n-16 q-16 u+24
""",
    """
=said:what_is_this a-91 b-88 c-90 d-86 e-65 f-118 g-26 h-111 i-76 j-22 k-76 l-62 n-74 o-79 p-83 q-101 r-86 s-103 t-95 u+111 v-26
que_sirve d-19 m-28
tonig* a-17 n-22 s-16
you_prescribe u-17
~bett n-24 p-16 r-20 s-17 v-17
~ctiv c-18 d-18 e-18 f-15 g-17 i-26 j-18 k+31 n-25 r-16 v-18
~eal b-16 c-23 e-17 f-16 g-26 h-28 i+18 j-19 l-28 n-27 p-24 r-21 s-18 v-37
~erg a-15 u-23
~ghts d-18 l-17 n-20 r-24
~nfu d-19 m-27 v+16
""",
    """
bk a-20 k+16 m-17
buena f-17
do__bring j-22
inyec* u+15
like__get l-17
meant_the k-19
no__nada a-19 b-27 c-28 g+22 i-42 j-15 l+19 m-40 n-18 r-16
to_turn j-17 m-28 o-18
todo a-19 e-15 f-18 g-17 h-16 i-21 l-25 n-23 o-23 r-18 u-16
would__not i-24 l+22
~ches a-18 n-22 u-22
~hing c-15 e-28 f-28 i-31 j-22 m-24 q-17 r-28 t-33 v-57
~jkl e+26 f-20 l-18 m-27 u-16
~real a-16 c-19 d-30 g-20 h-23 i+16 l-23 n-19 p-20 v-26
""",
    """
@relative__my a-16 p+23 q-23 r-16
atasco r+16
mandar_@texts m-18
~ittl o-20
""",
    """
baja a-26 c-23 d-37 e-23 f-17 g-19 h-19 i-26 j-26 l+26 n-23 o-20 p-19 q-28 r-23 s-18 t-19 u-37 v-19
cada__que d-17
castellano c+15 m-18
desayunar d-17 n+23
long__take d-16 m+27 u-23
need_# b-20 d-20 m-23
no__is m-18
not:have b-26 c-18 d+18 g-23 i-24 j-21 n-17 p-26 q+18
ocupo m-17
semana$ a+16 i-19 j-21 m-17 n-18
~fli a-32 b-23 d-22 i-18 j-19 m+28 n-21 u-16
~ren a-16 c-48 d-34 e-24 f-31 h-36 i-50 n-26 p-30 q-33 r-20 s-44
""",
    """
is__for c-22 f-21 h-36 l-17 p-26 r-23 s-25 t-27
para__@vehicle j+16 q-15 r-17
pelicula m+17
put__my m+18
solo b-17 m-25
~ket b-17 i-22 j-21 o-16 u-18
~pap> m-16 n+17
""",
    """
de_donde g-26 j-18 l-17 u+21
does__need d-23 n+21 u-23
no__interested l-24
of__morning f+17 m-17 n-16
the_odds m-16 u+17
what__put a-15 d-36 j-18 q-21 u-25
~carl m-19 v+15
~elic m+22 u-18
~else b+16 c-18 g-19 h-25 i-28 j-19 m-26 n-24 p-27 q-19
""",
    """
@late_@traffic m-17
del_@ride m-19 p+19 q-19
do__wait m-16
refill$ a-20 i+25 m-27
ten a-15 g-18 i-19 l-16 r+25 u-20
tiempo_hara m+19
you_be a-18 n-16 o-16
~<onl b-24 g-24 h-24 k-16 m-40 n-20 p-23 r-17 u-22 v-19
~bas a-17 b-19 c-18 d-19 e-16 f-16 g-17 h-22 k-23 l+27 m-27 q-18 u-25 v-18
~erl m-17
~har c-19 d+20 g-26 h-25 k-25 l+15 n-34 o-16 p-22 q-22 s-26 t-17 u-27 v-22
~ict a-23 b-18 d-24 i-19 j-20 l-18 n-29 p-19 q-17 u+18
~top b-23 c-21 d-25 e-26 f-20 g-22 h-17 i-24 j-23 k+27 n-23 o-22 p-20 q-24 s-21 t-19 u-25 v-20
""",
    """
changed a-22 d-20 i-19 j-18 l-19 n-15 p-31 r-18 u-16
i_pick d-16 h+16 m-18 n-17
it__covered u-17
last__i n+17
my_work g-20
went$ j-16 m-18
where_i j+19
~adv m-17
~echa i-18 k-20 n-16 r-16 s-15 u-17 v-16
~id> c-27 e-17 f-24 g-16 h-29 i-18 j-16 n+20 q-46 r-28 s-32 t-40 v-25
~noma m-24 q-16
~prof a-15
~rar> d-21 i-22 p-16 s-15
""",
    """
be__in h-31 j-17 n-16 q-15 r+24
den_de l-19
do__unsubscribe l-18 m+19
not:@insurer m-22 p-27 q+18
of_my u-16 v+16
~<df e+17 m-17
~mens a-15 d-18 j-15 m-20 o-16 q-16 r-17 s-18
~only b-23 g-16 h-20 k-15 m-41 n-18 p-22 r-17 u-20 v-18
~rase b+16 m-21
~temp d-17 n-21 s-17 u-20
""",
    """
bit$ u-17
consi* d-18 m-19 o-19
flaked$ p-16 q+16
saturday g-18 h+15 i-17 j-18 m-33 n-23 o-16 q-21 s-17 u-26
weath* h-16 m+27 u-17
~<uni d+17 n-17 u-17
~espo a-24 b-22 g+20 k-15 p-17 r-17 u-19
~onmi a-20 d-16 l-16 m-26 o-15 u-24
~piez u-17
~wor a-32 b-26 c-44 d-17 f-35 j-28 k-18 l-30 r-20 t-43 v-35
""",
    """
after* b-18 m-20 u-20
my__there a-17 b-18 j-17 m-28 p+15 r+16
some__the m-16
wear_off m-19 n-24 u+17
will__@open m-19
~xtee l+23 m-22 v-17
""",
    """
flat n-16 q-17
no__i m-18 q-17
that__is m-20 n-20 o+19
voy__@relative m-16 p+16
what__on a-18 d-20 g-15 j-15 n-20
~eng a-16 c-30 e-34 g-17 h-32 k-19 l-19 m-23 r-28 t-36 u-19
~nom c-17 d-18 g-16 i-18 j-20 m-33 q-27
~nstr a-16 b-19 d-17 j-18 n+18 o-20
""",
    """
@day_is m-25 o+15
and__@relative m-15 p-20 r+16
are_not k-15 m-21
bank_@open h-16 m+17
can_they m-21
de_que g-27 i-28 k-15 l-16 m-32 n-21 o-18 p-19 q-16 s-19 u+29 v-24
did_the g-19
how__text g+21
infor* d-18
me__@texts a-15 i-22 j-25 m-29 r-18
venden__ahi m+16
~whol a-16 j-16 m-25 o-17
~wise m-17
""",
    """
@move__hora o+22
am__to d-42 i-42 k-29 m-52 t-19
playa$ j-15 m+17
un__por m-18
~ncu a-17 b-19 m-25 u-21
~ooke a-18 m-15
""",
    """
ya__¿ a+15
~ied c-19 d-27 g-21 i-31 k-19 l-25 n-23 p-20 q+15 r-25
~ins c-30 e-23 f-20 h-16 i-31 l-25 m-17 p-26 q-21 s-20 t-23 u-46 v-24
~ull> a-23 b+18 i-15 n-15 o-22 r-21 u-21
~uso> m-20 o-16
""",
    """
interested$ m-29
quito d-16 m-20 n+18 u-19
standing_outside m-15
y_quiero a+19 m-16
~ens> f-16 n-16
""",
    """
las_# e-16 g-17 i-21 j-27 l-28 m-30 q-21 s-24 u-23 v-17
quincena$ u-17
red a-17 o-15
there__my j+15
~cas> u-19
~hos a-16 c-21 d-27 e-15 h-26 i-26 n-21 p-24 r-24 s-20 v-24
~rec a-22 b-51 c-25 e-32 f-31 g-24 n-19 o-25
""",
    """
be_coming b+15
count$ d-17 u-15
me__igual m-17
~cosa d-20 j-17 l+16 m-19
~over a-16 b-17 c-22 f-21 g-32 j-16 k-16 l-43 m-16 n-39 q-22 s-16 t-20 v-42
~rev b-25 d-21 g-18 i-26 j-22 k-29 l+20 n-25 o-20 p-16 q-30
""",
    """
en_@english a-25 b-19 c+38 d-22 g-29 i-26 j-23 k-20 l-30 n-18 o-32 q-16 u-25
get_put m-18 u+18
home_and p-17 s+19
in__with a-19 m-16 p-22
not:esa b-16 i-16 j-16 m-26 q-22
vuelta m-22
~ayi l-19
~ie> a-40 b-16 c-32 d-32 f-25 g-30 h-21 l-37 n-32 o-27 p-31 r-19 s-22 t-22 u-17
""",
    """
from__to m-15 p+15
is__different m-16
no_jessica m-16
~bast j-18 k-18 l+25 m-26
~ofer a-18 b-20 m-19 o-19 q+16
~ugue c+15
""",
    """
cambiarla o+16
it__my d-19 i-23 n-22 o-18 q-17
les__que m-20
wheel* m-20
~<nub s+15
~gin b-23 d-25 f-15 i-21 m-38 n-29 o-19 t-19 u-31 v-17
~onat j-17 m+22
""",
    """
a__this a-19 b-17 f-15 o-23 s-16
se__ese g-19 m-18 o-21 q-16 u-17
~<lue m+21
~<ru a-29 b-15 d-30 g-25 h-33 i-15 k-22 o-21 s-23 t-20 u-34 v-24
~gers a-18 d-19 m-20 u+26
~uys> b-25 e-18 g-23 i-24 k-17 l-20 m-21 n-25 r-25 s-23 v-25
""",
    """
^order m+16
it__do d-16
new$ a+16 h-21
se_rajo m-21 p-16 q+20
would__have a-17 m-16
~<cor a-33 b-26 d-27 i-31 l+20 m-16 n-34 p-30 v-22
~ecta d-17 g-16 j-19
~ma> c+16 e-23 g-17 h-27 i-27 k-15 m-24 p-19 q-18 t-20 u-40 v-32
~ncio b-18 d-19 i-18 j-20 n-17 o-16 q-18 r-17
~ola> a-20 g-19 i-16 j-23 n-19 o-18 q+26 u-18
~ype a-17 b-19 d-23 g+23 l-16 m-20 n-17 o-16 q-15 u-19
""",
    """
@relative_@insurer m-24 p+27 q-21
^start a-50 c-20 d-21 e-28 f-26 g-20 h-34 i-28 j-27 k+38 l-33 n-24 p-17 q-37 r-44 s-24 t-28 u-19 v-19
do__remove b-16 l-23 m+22
job$ a-17 b-19 d-20 g-21 l-16 o-17 q-16
quiero_mi b-16
""",
    """
day_or h+16
gps a-31 b-22 d-16 g-19 i-16 j+32 m-43 o-26 p-25 q-19 r+16 u-15
how__a a-34 g-26 l-16 n-44 o-21 q-16 s-29
please__@texts b-16 i-20 l+15 m-31
rain_tomorrow b-18 m+22
the__thing a-17 l-21 q-17 s-21 u-22
~ait d-29 h-18 j-16 l-23 m-32 o-16 p+16 s-17 u-21 v-18
~chat a-18 b-23 d-16 o-22 r-16 u-23 v-26
~hab c+25 d-25 e-16 f-18 g-18 h-24 j-19 l-27 m-31 n-32 o-15 p-18 q-35 r-23 s-20 t-22
~shut a-19 d-17 g-16 h+15 l+19 u-20
""",
    """
decided__not b+18
do__with a-22 d+17 g-33 h-18 n-19
fast n+16 u-16
his_@visit v-15
situa* m-18
unas d-17
~asy> a-18 b-15 l-16
~fro a-28 e-25 h-17 k-23 o-36 q-38 v-41
~ors a-19 g-29 l-20 m-15 n-17 o-18 u+18
""",
    """
@insurer_pick d+18 m-15
antes_no n-19 o+19
do__getting m-17
quiero__a b-17 l-18 m-21
was__today m+24 r-18 s-20
~ete i-29 n-31 o-17 q-23 r-29 s-25 t-16 u-42 v-18
~ool> a-17 d-17 g-15 h-17 i-19 l-19 m+23 p-17 u-16
~paid u-15
~poin m-18 u+16
""",
    """
am_done a-16 g-25 l+22 m-23 u-18 v-25
came__day a-17 m-20 o+22
finish a-21 u-16
medico i-16 o-17
~stad a-17 j-18 m+22 u-19
""",
    """
^are b-62 c-55 d-22 e-66 f-58 g-61 h+21 k-46 l-63 m+25 o-54 p-45 q-68 r-62 s-20 t-58 u+22 v-65
pleas* d-33 e-34 f-31 n-38 p-34 q-41 s-29 t-18
~felt m-21 s+34
~tes a-17 b-50 c-35 d-27 e-20 f-26 j-29 k-35 l-50 p-42 q-33 t-15 u-17 v-34
""",
    """
are_you b-52 c-17 d-19 e-54 g-45 h+16 i-29 j+32 k-43 l-55 m-34 n-58 o-47 p-36 q-55 r-59 s-51 t-60 u+22 v-55
can__see a+22 m-23
de__en u-16
normal__@symptom s+15
think$ a-25 b-16 e-20 f-16 g-23 k-21 l-24 n-16 t+19 u-17 v-16
through$ m-16 p-18
~ende a+15 b-32 c-37 e-20 g-29 h-20 j-33 k-29 l-22 r-22 s-24 t-25
~ener a-19 g-16 m-23
~ges j-16
~nme a-33 d-31 e-28 f-23 g-28 h-30 j-32 k+22 l+16 m-53 n-37 p-32 q-28 s-32 t-25 u-18 v-38
~rder i-17 m+17
""",
    """
@hello_it a-19 f+22 m-25 u-21
ahi$ a-35 d-30 f-29 h-26 k-24 m-29 o-28 q-39 r-32 t-18 v-35
be_seen a+16 m-16 n-17 u-16
tengo__banarme n+15
the_mall h-19 m+18
~gett d-19 i-17 n-22 o-19 p-19
""",
    """
i__said a-16 k-16 o+16
sending_them k-16
~dow c-15 g-25 i-20 k-18 l-23 m-16 n-18 u-23
~nuti m-15
~trip a-19 b-19 d-22 h-19 n-18 q-16 u+20
""",
    """
dio a-16 i-22 j-16 p-17 q-22 r-16 s+15
me__su i-21
skip a-23 b+17 c-21 d-25 e-23 f-19 g-22 i-22 j-20 l-23 q-17 s-18 t-17 u-29 v-17
~<swe m-17
~anul b+16 o-17
~brai u+17
~ce> b-21 c-47 e-57 f-25 g-20 h-41 i-35 j-16 k-15 l-35 n-25 o-26 q-32 s+29 v-23
~leac m+16
~ngi b-16 o-17
~utos m-17 r+19
¿__me g-30 k-18 m-22 o-16
""",
    """
not:@fetch b-30 m-19 n-22 o-16 p-27 q+34
to__up i-20 m-25
~nag d-23 g-16 i+23 j-18 m-38 n-17
~pel b-24 c-16 e-22 f-17 g-22 j-23 k-18 l-29 o-18 p-23 s-27 t-20 v-22
~tact b-22 d-26 g-23 j-18 l+19 m-35 q-15 u-26
""",
    """
booster a+21 m-19
dias d-20 h+20 j-17 m-30 n-26 o-16 q-18 t-17 u-22
financing d+17
is_not d-35 f-22 g-26 j-30 l-28 m-32 n-17 p-41 s-26 t-20 v+38
not:bots i+15 m-20
put__that d-16 g-17 m-18 n+16
~mons n+16
""",
    """
a_little a-20 o-19
clothes d-18 g-19 j-16 m-36 n+29 u-15
come__# h+16
es_para d-19 i-17 j-27 m-35 o-17 s-20 v+19
kind__@clothes m-20 n+18
lost$ g+17
me__time n-16
no_la a-20 l-16
si__los k+18 l-20
what__in h-16 j-24 m+23
~<ace f-19 h-18 j-19 l-20 m-33 n-15 u-19 v-16
""",
    """
can__on g+19
do__@vehicle d+16 n-19
need_my b-32 d-31 g-17 i+22 l-18 o-27 u-15
~thou g-21 i-16 m-41 o-16 p-16 u-23
""",
    """
how__are f-25 g-32 l-23 n-15
me_mandan j-18 l-16 u+15
not:what a-17 b-18 h-18 m-37 n-22 q-33 t-19 v-15
puede__dia n-25
the__@relative a-22 j-15 m-23
~<cad a-17 n-20 s-16
~paci d-23 g-19 h-26 i-20 j-20 k-17 o-17 r-18 s-15 u-23
""",
    """
brazo m-17 s+16
no_@texts l+17 m-26
vuelo m+16
~ide> a-33 c-18 l-18 r-24 t-15 u-30 v-19
~remi a-20 b-21 n-17
""",
    """
have__what j-16 m-25 n-19 s+17
manej* m-15
mind_about m-16
~ale d+16 e-29 f-38 h-33 i-49 n-36 o-23 p-24 q-40 s-35 t-35 u-39
~ety m-20
¿_me b-27 h-28 l-27 m-27 p-22 s-23 u-27
""",
    """
and_this m-21 v+19
bring$ m-30 n+23
much__in d-15 m+16
not:hold b+22 m-17 o-16
of__@place m-18
of_these m-22 n-18
otra_vez a-27 b-25 i-20 k+24 l-24 o-33 u-20 v-21
turned a-18 p-16 r-17
usted* c-19 d-27 f-29 g-24 i-26 n-26 p-21 r-24 s-23
~gue> d-24 h-17 k-17 l-20 n-20 r-24 u-23 v-20
~idi c+22 e-19 f-26 h-25 j-20 k-26 l-26 m-21 n-28 o-32 q-30 r-29 s-28 t-23 u-25 v-17
~poco m-17 o-16
¿__dura d-19
""",
    """
alta b-16 d-23 e-23 f-22 i-20 k+31 l-28 n-15 p-16 r-19 t-16 u-16 v-17
game$ m+28
have__@wrong j-24
la__no m-23
not__@place j+16
waiting a-16 n-17 p+15
you_can a-40 b+21 c-21 d-26 g-22 h-22 j-21 k+16 l-27 m-40 n-21 q-22 r-18 t-22 u-16 v-15
~entr b-34 c-25 d-29 f-22 g-30 h-20 j+16 k-16 l-24 m-48 o-15 p-26 q-18 t-16 v-18
~erpr c+19 m-16
""",
    """
^sacame a-17 l+17 m-16
covered__@insurer u-15
mi__el b-18 i-20
neede* o-19 t+15
no_m b-17 l+17
~wors d-17 g-16 o-18
~xac m-21 u+16
""",
    """
a__at i-16
confused g+23 m-36 v-20
eve$ f-19
in_your j-17
is__latest h+17 m-16
llevo$ n+18
pesadillas m-20 s+16
still__@visit b-16
ya__@insurer p-18
~ast a-19 b-44 e-38 f-34 g-17 i-25 k-16 m-21 o-28 p-27 q-52 u-31
~iere m-16
~qwpo e+16 m-17
""",
    """
^quiteme a-21 m-21
^whereabouts j+17 m-16
going_to a-37 f-48 g-32 h-28 k-22 l-15 o-15 s-37 t-19 u-15 v-22
how_this l-16 m-23
i_avoid g-17 m-20 n+22 u-16
later__day o+15
pizza a-28 b-16 h-15 i-28 j-25 k-18 l-21 m+24 r-18 u-29
seman* a+15 b-18 d-21 g-19 j-26 k-16 l-17 m-35 n-24 r-16 s-18
tiene__@visit a-16 u-16
~<tan a-16 i-30 j-22 l+20 n-21
~<xcv e+15 m-17
~odr d-16 h-15 l-15 m-17 p-15 q-18 r-21 s-17 u-17
~refe a+19 b-28 d-24 g-19 h-19 k-18 m-34 n-20 p-16 q-21 t-16 u-23 v-17
~ure a-35 c-16 e-26 f-22 h-27 i-30 j-37 k-27 l-17 t-25
~woul e-15 g-20 h-19 j-34 n-27 p-29 s-33 t-20 v-20
""",
    """
my__has b-17 i-16 n-17 q+16
~ampi m+16
~arb a-19
~jlkj e+18 m-16
~sale b-20 d+20 e-16 h-18 i-16 l-21 n-18 p-17 q-16 r-28 s-21 u-28
""",
    """
~llin d-24 h-16 l-29 n-18 o-20 p-20 q-21 u-22 v-19
~ros> d-18 m+20 o-16 u-17
~tro> c-29 d-18 e-17 f-26 g-35 h-26 i-34 k-33 l-26 m-40 p-29 q-27 t-18 v-27
""",
    """
^necesito b-49 d-21 e-16 i+16 k-23 l-30 n-44 o-17 q-45 r-15 u-38
i_@pay a-23 d+27 h-19 i-22 j-27 k-16 n-22 o-16 q-17
me__dar b-15 m+19 n-16 o-16 p-18 q-17
ok_cool m+22 t-15
para__primera a+16
usa a-19 g+30 l-15 m-26 u-20
~<tyl v+15
~dent a-44 b-39 c-34 e-17 g-30 h-24 i-38 k-23 l-38 n+16 o-38 p-19 q-25 r-17 s-25 t-17
~eft b-19 d-17 k-16 n-21 o-18 p-17 u-22 v-16
~hree m-16
~pit d-29 g-23 h-25 l-18 r-18 s-26
""",
    """
i__@person i+16
my__@open h-15
so_what m-15
the_out d+17 m-17
~<pla a-19 c-47 d+15 e-24 f-29 h-46 i-21 k-40 l-43 p-34 s-35 t-28 u-24
~emoj m-25
~evan a-17 k-17 m-26 p+21 q-17 r-19
""",
    """
@call__alguien i+18
@person_can u-19
^lmao e-22 m+20
a_day g-19 j-17 n-25 u-21
am_# b-20 n-19 r+17
behind a-20 b-23 h-24 m-48 n-20 o-25 p-24 r+41 s-16
do__help g-28 u-16
donat* m+17
if__@move d+21 m-18 o-22
it_legal u+16
landlord a-16 o-16
on__home h-17 p-16 q-21 r-21 s+15
started k-17 n-20 u-17
we_will a-18 d-21 n-21 p-30 q-15 u-20
~<sed d-18 j+20 m-18
""",
    """
back__please c-17 k+19 o-21
estoy__# m-19 r+21
llego_a j-22
pocket d+16 j-16 r-15
~egu a-26 c-26 d-15 e-21 f-19 o-35 q-32 r-37 u-34 v-34
""",
    """
is_locked a-17 m-19
many__in m+18 u-21
me__miedo b+19
owe_you a-21 g-18 j-22 m-26 t+20 v-15
pills a-17 r-16
que__hay m-17 n-24 o-15
~bots a-18 i+17
~cam> r-15
~omi a-22 c-21 d-50 e-23 f-31 g-36 h-30 i-38 k-38 l-46 q-19 t-22 u-40 v-29
""",
    """
it_about u+17
nm$ f-22 l-19 u-16
voy_a a-24 b+21 d-25 g-18 j-25 k-20 q-32 s-19 v-20
~<ton a-17 n-22 s-16
~ovin a-25 u-16 v-16
~sco b-16 c-18 f-15 g-30 h-19 i-31 j-25 k-19 u-19 v-21
~wen a-19 c-20 e-34 f+32 g-20 h-23 i-18 k-22 l-30 m-24 n-26 p-20 q-17 t-18 v-25
""",
    """
falle* m-17
who_this m-21 u+17
~<vu a-24 b-18 d-21 i-21 j-21 n-17 q-19 s-22 u-21 v-17
~lio> d-15 j-16 r-21
""",
    """
he_will m-20 p+16 q-15 r-18
idioma$ c+17 o-16
printer_is m+15
que_pongo g+24 n-26
~prep a-23 b-18 g-27 j-16 u-17
""",
    """
come_in a+17 b-20 i-17 m-30 o-33 p-21 q-31
how__can a+16 d-21 g-15 h+21 i-24 j-19 m-36 o-20 u-23
todavia$ q-21 r-16
~bla a-34 b-19 d-29 g-21 k-23 l-22 o-32 p-18 q-34 t-18
~rwa b-17 d-15 i-24 l-18 u-18
""",
    """
@price__it m-15
@stop_all i-18 k-15 l+27 m-25
@visit__@person o-19
^x a-29 b+21 c-24 d-27 e+27 f-24 g-21 h-22 i-25 j-23 k-19 l-29 m-37 n-24 o-24 p-21 q-23 r-21 s-22 t-23 u-28 v-24
do__write d-19 m+16
me__pon a-16 m-21 q+19 s-19
opcio* g+27 m-28 u-28
someone__@call i+23
work_now r-16
~<rev i-19 j-18 k-25 l+18 n-19 o-17 q-23 u-16
~iet a-18 d-17 i-20 j-17
~luck m+22 n-18 t-16
~num a-25 b-54 c-45 d-16 e-34 f-34 h-45 m-31 n-42 o-43 q-39 r-42 s-41 t-36
~tors m-18
""",
    """
allowed__@drive n-16
copy e-16 f-16
let__do b-20 m-25 o+17 u-17
matter$ m-18 n+17
not:se b-18 d-23 e-18 f-18 g+27 h-22 j-32 k-22 l-42 m-17 n-33 o-39 r-31 s-19 t-20
npc i+18 m-18
please_@book a+26 b-18 m-17
told b-19 i-26 n-26 q-16
~rel a-19 i-22 l-15 o-21 q+16 u-21
""",
    """
cover_it m-15
get_to j-23 m+23 n-19 u-21
tamales m+36 n-27 r-23 s-16 u-16
~cou b-16 e-27 f-33 h-36 j-22 k-20 l-21 m-19 p-40 t-27 u-16 v-31
~dkfj e+19 m-20
~oned m-17
~ulta m-15
""",
    """
@parking__i j+16 m-20 n-19
dime h-16 o-17
it_the a-22 b-24 j+17 m-40 s-17
over__@call d+16
quiero__dia a-17 o+19
set_me a+25 b-15 d+22 g-23 i-20 l-19 m-35 n-16 p-25 q-17 u-29
somew* j+15 n-17 o-17
~ees c-16 e-17 g-17 i-17 l-17 m-26 t+20
~hofe a-18 b-20 m-19 o-19 q+16
~mac a-19 d-20 g-24 j-22 l-17 n-19
~mone i-16 l-16 n-16 o-22 v-18
~oste a+19 o-16 p-16
""",
    """
accident a-19 d-16 j-20 k+30 l-21 m-34 n-19 o-19 p-22 u-16
de__por b-18 i-15 m-18
if_my m-24 p-17 q+17
la_casa q-15
on__@ride m-17 p+18 q-16
what__target h-19 m+16
you_near j+21 m-25
~ave d-22 e-39 f-37 g-26 h-20 k-16 m-16 r-32 u-17
~lack d-16 u-18
~sur a-24 c-20 d-17 e-22 f-19 h-19 i-20 j-22 k-23 l-18 m+19 p-23 r-22 t-17
~wal c-24 d-23 f-16 h-28 i-23 k-26 l-28 n-28 o-27 p-21 s-25 t-18
""",
    """
next_to a-16 m-17 n+17 p-16
~<min c-27 d-41 e-29 f-20 g-31 h-37 j-31 l-34 n-38 p-28 q-29 r+17 s-25 t-25
~eals d+18
~ybo j-16 m-27 o-19 p-17 r-16 u-18 v-19
""",
    """
keep_getting k-15 m-25 v+16
mejor$ b-23 m-22 o+17
not:it a-35 b+22 h-16 j-29 k-25 l-16 m-17 n-24 o-22 p-22 q-26 s-21 u-15 v-36
you__rid m+17
~ird d-16 j-21 n-17
~move c-22 d-26 e-26 f-17 g-17 i-32 k-23 m-21 p-30 q-30 r-38 s-30 t-22 u-35
~vac m+20
""",
    """
@day__i b-20 k-17 m-23 o+23
do__sleep u-17
my__driver q-22
referencia a+17 m-17
til__am n-18
~<cl a-33 b-26 c-23 d-38 e-15 i-26 k-28 l-16 q-25 v-27
~<irm n-16 q+16
~arge a-18 b-16 d+18 h-22 i-21 o-19 u-23
~hick o-16
~llar g-19 u-17
~shu a-19 d-17 g-16 h+15 l+19 u-20
""",
    """
@person_like u-21
and__not a-23 c-16 m-34 n-21 p-24 r-16
printer m+18
~eol c+18
~ngo> a-20 e-31 f-40 h-32 j-20 k-36 l-35 m-42 r-41 t-40 u-30
""",
    """
@drive_home m-17 n-23
@open_today d-16 i-16 s-21
get__job i-19 j-18 m+19 n-17
have_no b-15 q+15
mornin$ f+20 m-20
of__is a-19 d-17 g-24 n-29 o-24 q-15 u+16
que__@move h+17 m-25 o-19
tell_her i+15 r-18
what__get u-18
you__at a-16
~dale c-15 d-15 f-18 j-16 l-17 n-18 o-17 q-18
~gne m-17
~paqu m+15
~ro> b-18 c-15 e-62 f-63 g-41 h-66 m-36 n-22 q-18 s-29 t-45
~sub> e-22 f-16 g-18 l+28 m-33
""",
    """
=said:nothing a-32 b-42 d-52 e+76 f-61 g-37 h-40 i-33 j-47 l+36 m+85 n-21 o-74 p-46 q-48 r-56 s-66 t-81 v-25
anyth* b-34 f-15 g-28 h-30 i-22 r-23 s-26 v-22
campu* m-16
did__say l-19 m+17
los_@day a-18 b-18 h+22 n-15 u-16
no__take q+21
~<bat a-18 m+22 q-18
~edo> c-45 e-22 f-30 i-24 j-25 k-38 l-32 m-17 r-21 u-38 v-18
~ntis a-21 n-19
~rob b-27 c-26 d-32 e-24 f-21 g-25 h-22 j-29 k-19 p-25 s-23 t-23
~scus i+18
~tle d-18 i-16 o-24 q-20 u-17
""",
    """
^hold a-17 b-29 d-16 e-20 f-25 i-19 l-15 m+24
getting__@texts m-18
vote b-17 j-16 m+20
you__# a-31 b-21 c-17 e-22 h+34 i-27 j-31 l-26 m-34 n-17 t-18 u-25 v-25
~ctri m+15
~err b-24 c-16 d-22 e-17 h+19 i-25 j-22 l-23 o-18 p-26 s-24 t-20 u-27
""",
    """
@clinician_on a-17 i+17
dios_es m+18 t-16
has_to m-19 p-15 q+23
~date c-19 d-27 g-18 h-16 i-30 j-20 k-26 l-23 m-21 n-26 o+22 q-29 r-18 s-22 t-19 v-25
~eath h-16 m+22 u-18
""",
    """
@place_nueva m+16
^awesome t+20
how_do d-20 e-20 f-19 h-61 i-37 j-16 m+20 n-36 o-32 p-32 r-33 s-38 t-17 u-33 v-36
i__visa m+16
leave_it l-16 u-17
the__form i-17
~casi m-18
~ecto a-17 d-18 m-19
~egit d-16 j-16 m-16 u+24
~onf a-21 b-18 d-18 i-18 l-24 n-20
~rece a-26 b-20 g-15 j-18 n-15 o-18 u-27
""",
    """
@book__with a-22 m+19
@medicine a-58 b-41 c-54 d-52 e-40 f-39 g-74 h-55 j-61 k-49 l-61 n+58 o-66 p-54 q-73 r-28 t-39 u+23 v-43
can__@drive a-20 j-18 n+27 o-28 p-19 s-18
had__last s-17
me__@ride b-18 m-27 q+20
this_thread l+16 m-17
~<pid m-19 r-15
~per> g-18 j-15 n-19 o-20 r-22 u-20
~quij s+17
~ris d-19 g-20 j-21 m-27 o-21
~rmi a-16 b-32 c-24 d-29 g-34 i-24 j-29 m-52 n-21 v-22
~uija s+17
""",
    """
en__# r+15
forgot__to m-17
good__you m+16 o-18 u-22
please__me c-25 g-23 i-33 l-17 m+28 n-17 r-29 u-21
que_hacen m-18 u+18
~<cat u+20
~ark n-17
~ild b-16 d-20 q-24 t-17 u-19
~ines a-29 h+16 i-16 j-15 l-17 n-21 o-15 t-16 u-16
~nand n-18
~obe n-15
~ow> a-17 e-48 f-47 i-40 j-48 l-60 n-37 p-43 s-30
~sde> a-27 b-26 c-15 d-29 g-17 i-19 l-23 m-27 o-25 p-17 q-20 r-32 s+18 u-26 v-15
~swe b-22 d-24 g+17 j-17 l-21 m-16 n-23 o-21 p-18 q-23 r-20 u-16 v-22
""",
    """
@call__there h-20 m-19
amables$ t+16
coming_to a-24 b-21 m+22 r-15
damag* d+26 m-18
driving a-28 b-30 c-22 d-22 e-18 f-23 g-20 j-21 k-15 m-46 n-32 o-19 p+38 s-19 t-18 u-34 v-30
i__high u+16
says__off m-20
you__after h+15 o-15
~hoi g+23 m-20
~lled b-30 c-15 g-23 h-15 i+25 j-22 k-22 l-24 m-25 n-30 p-29 s-21 u-20
""",
    """
is__how d-21 u+21
ketamina b-22 d-23 g-23 j-17 o-16 q-16 r-16 u+25 v-17
ponen i-16
register a-17 m+16
~<cha c-30 e-24 f-19 h-25 j-37 q-33 s-34 t-32 u-21
~cay o-15 p-17
""",
    """
get_me b-42 c-38 d-27 g-32 h-19 j-39 k-33 n-31 o-39 r-28 s-22 u-16 v-29
my__lol a-17 b+17 n-20 v-18
~cur d-33 g-18
~weri g-19
""",
    """
este_es m-17 v+16
over_now m-20 r+21
what a-18 b-28 c-54 e-42 i-23 k-32 l-57 o-21 p-48 r-54 s-33 t-22 v-55
~aint d-23 g-19 j-19 m+21 n-22 u-28
~omew d-16 g-16 h-17 i-17 o-21 p-16
~rete a-17 c+18 m-17
""",
    """
de_molestar m-18
escriban l+17 m-16 v-15
remove__this l+17
til a-15 j-17 m-22 n-25 o+16 p-17
~ooki f-19 i-17 l-20 n-25 o-23 r-17 s-16 t+16 u-18
~oto> i-17
~plis m-21
""",
    """
estoy_interesada m-21 r-20 u-15
from__bring m-21
me_gustaria a+18 i-21
want_another m+15 o-18 v-21
~bam a+19 k-24 l-16 m-19
""",
    """
#_de a-16
another_time o+20
direccion a-25 b-22 g-16 i-32 j+24 k-17 o-19 p-19 r-20 s-17 u-22 v-18
not:day n-20 p-15 v-22
the_form h-16 s-15 u-16
~<ga b-29 c-23 d-37 e-23 f-25 h-23 i-45 j-36 k-30 l-35 m+30 n-28 p-28 q-30 r-27 u-16 v+15
~esh c-16 e-17 g-17 l-17 m-26 t+19
""",
    """
am__of m-20 n-22
crazy$ t-17
does__set h-16 m+16
i__off b-28 d-16 g-17 i-17 l+22 m-35 o-16 r-23 s-19 u-24 v-20
should b-29 c-23 d-43 h-22 i-16 k-18 l-23 o-20 v-17
switch a-24 b-27 c+26 d-26 e-17 f-19 g-19 h-28 i-25 j-29 m-53 p-19 q-29 r-24 s-20 t-17 u-27 v-16
you__anybody h-22
~atoe m+19 n-18
""",
    """
=beside:running_late a-19 d-17 j-26 n-25 p-24 q-28 r+32
x a-33 b+23 c-24 d-29 e+26 f-25 g-22 h-24 j-25 k-20 l-24 m-39 n-27 o-29 p-23 r-23 s-23 u-31 v-29
~<je m-21
~<rus m-18 r+15
~nice a-16 b-17 d-17 e-18 s-16 t+18 u-15
~rte> a-17 i-17 v-16
~yon a-26 b-21 d-30 g-23 j-20 l-22 n-25 p-19 r-18 s-16
""",
    """
@relative__and a-18 i-15 m-16
a_@clothes a-19
can__before a-19 d-26 i-20 m-21
need__refill a-18
otra_@visit a+22 b-25
put__in b-17 k-15
sigan_mandando l-18
~aski a-22 d-18 h-17 i-17 l-16 o-23 p-20 r-16 u-15
~ise> b-18 s-19 u-20
""",
    """
day$ a-23 b-38 c-35 d-22 e-21 g-52 i-32 j-55 k-32 l-41 n+23 o+32 q-18 r-31 s-16 u-51 v-44
hay__@move o+21
que__alguien n-17 q+17
you__my a-37 c-34 g-44 h-30 i-28 j-37 l-31 n-44 p-26 q-34 s-22 u+26
~alle a-19 c-18 g-27 h-23 i+20 k-22 l-25 n-26 p-29 r-26 s-18 u-29
""",
    """
a__you a-17 m-28 u+15
antes$ a-24 g-17 i-18 m-23 s-20 u-19
hay__@pay d+16
just__off b-19 o-21
what__@place d-24 g-21 n-19 u-16
~don c-31 d-45 e-17 h-40 k-32 n-39 p-32 t-31 u-18 v-15
""",
    """
@day$ b+29 c-74 d-31 e-63 g-75 h+40 i-60 j-73 k-58 l-78 n-41 o+24 p-43 q-49 r-66 s-35 t-17 u-69 v-59
give_it i-16 m-19 u-17
nails a-16 b-16 d-19 g+16 h-19 j-21 q-17 r-18 u-22 v-18
need__shave n+18
of_the d-24 g-17 i-20 n-20 r-18 u-31
stree* b-15 d-27 h-19 i-17 k-15 n-20 o-18 p-17 s-16
that__what d-23 g-20 j-15 n-24 u-25
~<int f-18 g-33 h-28 i-23 k-24 m-16 n-19 s-34 t-17
~ahor c-16 d-25 f-16 i-21 j-20 k-16 l-23 m+18 n-29 p-18 q-23 s-22 t-23 u-21
~nob b-20 d-16 h-22 m-23 o-25 p-25 q+18 u-17
~yan b-19 o-18
""",
    """
birds m+17
caseworker m-19 p+25 q-17
hit__@traffic k+25 l-19 m-19
the_@insurer d+17 i-22
to__if b-19 u-18
transfer i+17
~abou c-20 f-26 g-34 h-40 k-17 l-19 s-22 t-24
~male i-23 m+19 p-16
~ncue a-17 b-19 m-25 u-21
~orde i-17 m+17
""",
    """
ahori* d-16 m+16 t-20
can_you e-25 f-28 g+18 h-64 j-28 m+21 n-69 o-16 p-36 q-81 r-36 s-43 t-46 v-35
in__of m-17 u-15
mole m+21
~<fal a-20 i-16 o-15 p-21 u-18
""",
    """
@visit_any b+19
como_esta a-19 g-25 j-18 l-23 m+19 n-19 s-18 u-16
los_bendiga m-15
un_@person i+18
whales u-16
who__that q-15
will_bring m-17
~<sui n-15
~<the a-16 b-24 c-15 e-46 g-16 m-22 o-15 s-20 t-39 v-16
~dat b-15 c-21 d-32 f-23 g-21 h-17 i-39 j-28 l-19 n-28 o+24 r-21 s-31 t-21 v-27
~fee a-33 c-21 d-27 g-19 h-21 k-15 o-24 p-21 r-26
~nica m-20
""",
    """
@sick$ a-27 c-19 d-30 g-25 h-18 i-22 j-29 l-22 n-18 o-30 p-35 q+30 r-21 s-22 v-21
and__do h-16 m-23
i_see d-16 g-24 j+15 m-24 u-20
my_time n-19
on__i m-17
~<bet d-22 g-22 k-19 l-21 n-25 q-18 s-18 v-23
~irme d-16 i-23 n-29 o-21 r-18 u-24
~pcio b-15 g+27 m-17 u-28
~seco m-22
~sgo d-18 m-19 u+21
~vive m-18
""",
    """
@food_@food m-23 n+20
@texts__you l+17
follow_up m-15
is__fda a-15
la_luz d-16 j-19 l-18 m+27
me_@fetch a-36 b-31 c-17 d-19 g-19 i-33 j-19 k-18 l-23 m-39 n-32 o-27 p+36 r-23 s-20 u-29 v-25
si_hay p+15 q-25
struggling a+16
~xie m-20
""",
    """
@day__it m-17 o+18
make__# b-21 o+19
pueden__mi i-18 m-22 n-19 o-18
someo* g-29 j-23 k-20 l-24 m-17 n-18 r-22 s-17 t-22 u-15
this__or d-16 m-23 u+16
~<hot a-17 m+16
~mao> e-22 m+20
""",
    """
@visit_back m-15
can__just m-22 n-18
he__be r-17
mrs$ i-16 m+16
plumb* g-16 i-19 k-16 l-21 u-16
the_number j-27 u-20
tomar h-15 m-20 n+18 o-23 q-22
""",
    """
a__drug m-17 u+16
and_i c-22 i-15 m-31 n-23 p-20
is__legal u+16
nuevo k+16 l-20
on__do n-16
the__what m-18 n-15 q-15
~<dat d-20 f-19 i-27 j-20 k-17 m-22 n-17 o+27 p-24 q-23 s-21 v-21
~<va a-21 g-24 i-18 j-21 l-22 o-23 q-22 s-19 v-16
~ene> b-35 c-38 e-21 f-23 h-38 i-49 j-37 l-48 m-21 n-20 s-34 t-29 v-15
~ged a-30 c-21 e-15 g-25 i-33 j-30 m-16 n-25 q-29 r-28 s-21 u-29
~mpl b-17 i+21 n-18 p-16 q-15 u-17
~oast m+18
""",
    """
en__carro m-20 q-22 s+16
~olic b-20 d-16 j-20
~wboy m+19
""",
    """
a_@book a-25 m+16
and b-20 f-46 i-24 j-23 k-23 m-63 r-36 t-51 u-33
in__@english g+15
might_be h-16 m-17 n-16 r+17
wish__any l+16
your__are k-19 l+23 m-16
""",
    """
had__back m-16
my__are q-17
with_someone m-23 p-15
~xt> b-17 d-49 e-29 f-24 h-23 k+15 p-26 q-40 r-30 s-18 t-33 u-20 v-21
""",
    """
@relative__adentro n+16 o-16
dinero m-15
maria$ i+19 m-24
not__good m-16
~corr a-20 b-17 j-19 q-18 u-17
~mpty a-19 m-18 n+17 u-17
~pty a-19 m-18 n+17 u-17
""",
    """
= a-27 c-45 e+15 f+21 g-19 h-22 i-26 k-72 l-18 m+58 n-16 o-57 q-30 r-24 s-42 v-17
are__today f+23 m-26
can__@move a-24 b-26 d-25 h-19 i-18 j-20 k-16 n-21 o+23 s-21
cncl a-15 b+25 c-18 l-19 m-22 o-17 u-18
mi__a q-25 u-17 v-15
more_@texts l+17
to_snow d-20 m+21
~uch d+19 e-33 f-35 g-32 h-33 j-38 k-29 n-19 o-30 p-33 q-29 u-22 v-19
""",
    """
could__# a-19 m-18
~ext b-21 c-22 d-19 e-38 f-40 h-36 k+17 m-24 n-18 p-36 q-56 r-44 s-35 t-48
""",
    """
a__can j-20 m-31 n+19 q-24 s-25 u-26
back__i b-17
cancelar a-42 c-23 d-29 g-22 i-34 j-19 k-23 l-32 m+17 n-21 p-16 q-23 u-22 v-15
fine$ n+20
i_hit d-16 k+18 m-23
~<gam f-15 j-18 l-18 m+22 u-16
""",
    """
gets d-22 u-17
is__ok a-16 b-24 c-20 d-15 f-22 g-21 h-28 i-34 j-38 k-24 l-17 m-54 n+44 o-25 p-30 q+24 s-22 t-32 u-30 v-26
que__alla n-16
someone__@drive i-17
treatments d+18 m-16
~urri r-16
""",
    """
@pay__@call i-19
by_@insurer u-15
for__do b-19 g-19
no__do g-24 j-20 n-15 v-17
optin* g-18 r-15 v-16
tienen$ h+18 l-19 m-18 q-27 u-26
you__leave m-18
~des> d-30 g-34 i-36 m-20 n-24 o-20 r-34 s-33
~eco> i-18 u-16 v-17
~wic a-17 b-18 g-21 k-17 l-18 m-32 n-16 q-20 r-18 t-19 u-18
""",
    """
@drink__good m+17
^coming p-15
airpo* q-15
de__de a-23 c-16 i-19 j-27 n-19 o-27 q-23 t-16 v-29
is_been m-18
my__i c-16 d-16 i-21 j-22 l-24 p-23 u-37
my__list g-16
not:called q-20
that__up m-18 t+15
well_@hello m-16
""",
    """
=beside:help a-20 d-17 g+18 m-37 r-18 u-21
did__mean k+19 l-20 m-25
jaja$ a-24 d-18 e-19 j-16 l-25 n-16 r-22 s-15 t-24
not:sign m-21
~esom m-20 t+22
~igh a-24 b-23 c-44 d-21 e-49 f-39 g-17 i-18 j-16 k-19 l-48 o-17 v-34
""",
    """
after_the a-17 b-18 n-15 s+19
are__taking a+20 h-22 m-22
do_any m-21
get__there i-22 j-21 n-21
playlist k-16 m+16
""",
    """
me__@clothes a-30 c-15 i-23 l-19 m+24 o-17 p-16 q-17 r-20
need__out a-22 d-17 m-18
onda$ f+17 g-21 j-20 m-19 t-18
stuff_can m-18
the__take q-15
want__to a-21
~aks m-17
~elec m+22
~urge m-18
~vin a-22 d-29 g-16 h-29 i-21 j-27 l-35 n-27 p-20 t-19 u-39
¿__ir g-19
""",
    """
can__this a-17 c+17 d-20 j-15 l-18 m-35 o-21 r-16 u-20 v-16
fille* d-15 n-20
have__in b-16 d-16 m-28 p-22 q-19
queda* i-18 m-28 u-19
~fer d-48 e-20 f-22 h-31 j-21 k-30 m-25 n-40 r-33 s-36 t-26
~obli d-17 m-17
""",
    """
^my b-41 d-33 e-64 f-66 g-54 h-34 i-40 j-33 k-19 l-52 n-94 p+20 q+33 r-18 t-79 u-31 v-32
not_pick q+15
pasa_algo n+17
payments m-15
~ond a-15 c-22 d-29 e-39 h-47 i-20 j+19 k-42 l-45 n-44 p-39 q-51 v-16
~ran b-40 c-46 e-43 g-43 j-24 k-41 l-31 m-27 p+19 q-17 r-16 t-20 u-16
~voca a-17
~yth c-16 f-22 g-36 h-35 i-26 q-16 r-30 v-26
""",
    """
a_llegar q-18
a_refill a-24 d-18
darme k-19
is_what d-21 n-21 u-20
mean$ d-18 h-16
nothing$ m+20 n-20
wise$ m-17
~<fo c-24 e-45 f-22 i-22 n-23 q-27 r-19 s-24 u-19 v-40
~<ska m-18 n-17 q+19
~uid s-17
""",
    """
^@pay a-23 c-19 d+32 f-23 h-18 i-21 j-27 k-16 l-23 m-29 n-27 o-17 q-20 t-17 u-23 v-16
have_@day a-21 b+15 c-16 d-17 h+17 i-21 k-17 m-25 q-21 t-17
po m-25
~leav a-32 c-24 d-28 g-24 h-24 i-34 p-27 s-22 t-19 v-22
~ole a-33 g-29 h-15 i-26 j-31 k-18 n-18 r-27 s-26 u-34 v-19
~roce d-19 g-17 m-16
~spa d-17 g-18 h-23 i-15 j-21 k-19 l+21 m-21 n-17 o-17 p-17 q-18 r-16 v-21
~tly d-17 g-15 m-23 n-15
~vet m-19
""",
    """
@animal__the q-17
@hello__all a-15 f+19
done__of a-15
dose a+16
help__the m-25
in__car m-19
sessions m-31 n-19 u+15
~abri a-23 b-15 c-15 d-19 h+33 j-18 l-16 m-36 n-17 q-15 r-17 u-25
~ny> a-35 b-30 c-27 e-23 g-36 h-31 i-32 j-16 p-26 q-28 r-29 s-32
~tiva i-21 k+27 l-25 m-15 u-18
~vaba q+17
""",
    """
^end a-18 b-16 c-23 d-24 e-35 f-27 g-23 h-24 i-28 j-17 k-30 l+33 p-19 r-17 t-18 u-31 v-26
en_la a+20 b-40 c-25 d-42 e-19 f-16 g-30 i-33 l-33 t-19 v-36
me_voy m-18
to__it g-31 i-25 j-26 k-28 l-36 m-62 n-16 p-34 q-27 s-22 v-17
~earl b-24 c-21 d-27 g-20 h+19 i-25 j-31 k-15 l-19 o+18 q-21 u-28 v-16
~ryin a+16
~sti a-15 d-48 e-22 f-31 j-21 l-18 p-41 q-23 s+18 u-31 v-31
~ulli a-19 m-26 o-16 r+18
""",
    """
@move_de m-16
@visit_off b+16
a__with b-15 d-17 o-19 q-23
i__an b-30 c-20 g-24 i-25 j-27 l-22 n-19 p-17 s-23
~<adv m-17
~<dou b-18
~ajar b-16 d-25 h-23 r-15 u-19
~omma g+19 m-17
~rsle m-20
""",
    """
#_# a-35 b-26 c-16 f-15 g-24 h-28 j-23 l-31 n-22 o-27 q-23 s-19 u-25 v-26
amable m-18
de__me a-20 b-16 d-17 g-21 j-17 l-19 m-30 n-20
does__matter m-15 n+19
not__how g+24 m-18 u-20
~<get d-22 f-15 i-18 j-17 n-17
~afte a-17 c-31 e-19 g-31 j-34 l-35 m-42 s+16 t-23 u-19 v-20
~evab q+17
~preg a-24 b-20 c-17 d-23 k-22 l-24 n-25 o-19 p-20 q-17 r-17 s-16 u-16
~xam m+20 u-16
""",
    """
like__out i-16 l+18
unsubscribe_me k-26 m+21
we_allowed m+16 n-18
~<tam u-20
~bir> m-30 n-16 o-16 u-19
~sad b-16 d-21 g-21 j-19 n-19 u-28
~vea a+20 m-16
""",
    """
^something o+17
again$ a-19 b-28 c-21 e-20 g-32 h-22 i-35 o-33 p-23 q-27 r-25 s-23 t-18 u-32 v-23
of__and m-16
on_the a+17 c-35 d-34 e-31 f-23 g-18 h-36 l-47 n-17 o-19 q-49 t-33 u-22 v-35
prefiero_@english i-19
que_es a-31 b-24 c-22 d-42 e-19 f-25 i-34 j-46 k-17 l-28 m-20 n-25 o-23 q-21 s-25 t-20 u+49 v-32
~ces c-18 d-24 e-30 f-27 h-36 l-22 n-16 p-40 r-31 t-29 v-43
~lo> a-37 c+23 d-37 e-47 f+15 g-16 l-20 n-41 p-19 r-39 s-22 t-33 u-19 v-46
~lula a-17 i-17 q-16
~ple> a-21 m-21 o-17 u-18
~vel a-16 j-18 l-16 s-16 v-17
""",
    """
adderall u-20
me__@price u-15
~ode> j+15 m-17
~per a-15 c-45 e-35 f-18 g-21 i-18 j-31 l-27 s-26 u-53 v-32
""",
    """
@call_la i+18
i__haircut a-17 m+17
map$ e-23 f-18 j+26 l-19 m-17 u-15
opening$ m-20
the__instead o+16
~<sq q-17
~ats m+20
""",
    """
@stop__you t-22
this_@drug h-18 l-15 u+19
you__or j+16 m-26
~eeth u-21
~marm i+17 m-21
~org a-34 b+16 c-18 d-29 e-22 f-18 g-32 h-18 i-30 q-22 r-19 v-19
~want a+19 d-35 e-21 f-19 j-27 m-20 n-34 p-38 q-26 r-42 s-33 t-35 u-28
¿_cuantas a-19 d-24 m-16
""",
    """
am__@symptom r-22 s+25 u-16
soon__possible m-21 o-21
what__you b-21 d-34 f-40 i-29 q-33 t-23
""",
    """
@traffic__not r+17
^street r-15
dinner m+25 n-17
~anud k+19 m-19
~dia> j-19
~isab a-23
~uire m-19
""",
    """
@call__is v-15
@cancel__favor a-21 b+21 c-19 i-24 l-25 o-28
@date c-32 d-46 e-21 g-35 i-39 j-18 k-32 l-33 m-31 n-40 o+36 q-37 r-32 s-21 t-19 u-42
@thanks__for m-15
^were j-23 m-22 r+24
be_# n-15 r+20
give__number a-22 d+21 l-17 m-26 u-16 v-15
~ide a-25 c-19 d-25 e-34 f-34 k-21 r-28 s-16 t-36 v-40
~jm> e+18 m-17
""",
    """
a__test m-17 u+17
gano_el v-16
puede__@relative a-18 n+20 o-15
ready_for m-22 n+18
take__out a-19 l+15 m-20
who__take m-17
~ida> d-18 i-20 n-16 o-25 q-17 s-24 v-15
~ioma a-16 c+24 k-16 m-21 o-19
~net> d-24 j-15 m+22
~robo m+16 q-15
~sinc b-21 d-23 j-17 k-18 l-16 m-38 n-15 o-20 p-15 q-16 r-17 s+36 u-26
""",
    """
a__hora a-33 b-19 h+22 i-19 n-23 q-18 r-22
esto_que f-18
get_a c-17 h-21 k-21 p-18 q-26 r-20 u-43
have__@ride m-20
is__too h+18 j-22 q-15 u-16
quiero_@move a-25
""",
    """
@howmuch__el a-17 h-17 j-19 n-27 q-23 r-15
afternoon s-20
and__is d-19 g-17 i-25 k-16 l-22 m-52
can__say c-16 g+23 m-20 o-15 u-19
rice m+18
this__how d-21 u+22
to__so i-16 m-23
~game b-24 f-16 g-18 j-20 l-19 m+16 n-15 u-19
~por a-25 b-27 e-24 g-25 h-18 i-28 k-20 o-19 r-29 t-16 v-23
~uct a-19 b-20 d-18 j-18 n+17 o-22 q-15
~vor> d-33 e-28 f-22 m-27 n-29 q-30 r-17 s-28 t-29 v-31
""",
    """
@howmuch__de u-16
empezar a+18 n-17
hay_ayuda d+16 g-16 m-17
no_@food m-31 n+25 s-15
stopp e-19 l+23 m-26
what_@clothes d-21 g-22 j-16 n+19 u-19
ya__dije a-21 b-19 k-22 l-26 r-16 u-15
~ayud b-29 e-24 f-27 g+26 h-19 i-39 j-31 k-23 l-28 m-20 n-26 o-27 p-22 q-27 r-22 s-23 v-22
""",
    """
bring_to m+24 n-25
player$ m-18
una$ b-18 i-15 m-23 n-24 t+20 v-23
~anoc n-16
~oom b-28 c-19 d-28 g-17 h-27 i-25 k-16 l-27 m-17 r-22 t-16 v-23
~orm> j-25 k-17 l-21 m+15 n-22 q-21 r-20 s-20 u-23
~oser m-16
~worr b-20 g-18 m-18 p+19 q-15 r-16 u-18 v-17
""",
    """
^sweet t+15
do__@ride m-15 n-22 q+15
dreams s+16 u-19
lk e+27 f-21 l-18 m-28
not:him b-15 g-23 l-18 m-30 u-15 v+30
puesto m-17
~<me a-44 d-34 e-52 f-51 j-69 n-26 p-54 q-25 s-25 t-44
~<pu e-61 g-23 h-19 j-37 k-18 l-57 m-37 p-45 t-56 u-37 v-70
~ane a-26 b-22 g-19 j-31 k-18 l-20 n-27 v-18
~pus a-23 d-18 i-25 l-24 m-24 n-23 o-16 u-24 v-17
~wis u-18
""",
    """
@move_mi a-31 b-22 m-21 n-16 o+30
hacer_un m-17
lost__@call l-16 v-16
this__@texts v-15
tiene_la a-16 u-16
~anej m-15
""",
    """
changed_my v-16
whereabouts j+17 m-16
~dios d-15
~lke m-20 p-16 q-16
~nbv> e+18 m-21
""",
    """
can__back b+17 d-17 i-16 j-16 k-26 m-24 t-15
car_@pay d-19 m+15
my__@stop m-21 p-18
say$ d-17 n-18 u-15
~oone h-16 m-21 o+19 u-22
~ouch i+15 p-18
~smen m-19 u-15
""",
    """
an__with a-34 b-17 m+22 u-17
are__of m+20 n-17
baja__@visit a-19 b+17
enfermera a-18 b-17 i+21
paren* l+20 m-15
put__back k+16
~movi a-33 f-18 h-17 j-18 k-20 l-21 m+15 n-21 q-17 u-26
""",
    """
i__driver m-15
number__the j-16
wedding$ m+18 n-18
weekends a-19 b-17 d-20 h+25 i-16 m-31 o-17
~aqui b-30 c-20 d-26 e-16 h-23 i-26 k-20 o-30 p-23 r-28 s-22 t-16 u-32 v+19
~nspo m-20
~ver a-20 e-56 f-55 g-51 i-16 j-37 n-51 o-47 t-20
""",
    """
hold__@medicine m-19 n+21
me_up a+21 b-48 c-26 d-42 e-23 f-18 g-27 h-27 j-21 m-17 n-36 o-19 r-47 s-26 t-22 u-37
""",
    """
@english_plis c+15
any_slots a+19
celular a-17 i-17 q-16
does__car d-16 g-17 m+23 n-21 u-18
not:her a-18 b-15 i-17 l-21 o+15 u-16 v+24
on_@day a-15 c-16 d-30 f-16 g-18 h+22 i-25 j-27 k-17 l-17 m-19 n-18 p-17 q-28 r-23 s-18 u-31 v-17
respondo m-16
~hts d-18 l-17 n-20 r-24
~tsd a+16 g-15 i-18
~vote b-17 j-16 m+22
""",
    """
be_right j-16 r+17
have__who i-17 m-15
have_my a-32 b+20 c-16 d-26 i-31 j-25 l-20 m-40 p+20 q-32 s-18 u+18 v-22
not:make m-18
trabajar$ m-16
ver_a a+17 m-17 n-17
~<pul b+18 d-26 g-16 h-20 i-26 k-17 l-19 m-32 n-24 o-16 p-19 q-21 r+24 u-19 v-15
~bit d-18
""",
    """
@insurance__all d+15
^cuando a+15 g-23 i-20 j-15 n-18 o-20 p-16 q-16 r-18
day__it o-17 v-15
hable q-17
hit__up a-18 b-17 m-19
llego__las m-17 r+16
of_god l+16 m-18
there__after r+18
~lier a-26 o+20
""",
    """
@day__is m-23
^driver m-29 q+15
cut__@drink n+16
estan__a m-17
him$ b-20 i-16 j-19 l-19 m-30 u-23 v+29
turn__back k+21 m-25
""",
    """
ando_buscando m-20
i__made m-16
me_off a-37 c-18 d-27 g-31 h-21 i-23 k-39 l+35 m-15 n-27 p-29 r-22 s-34 u-33
not:see j+21 m-26
o__jaja m-15
on__now m-16
permiso__me l-17
the__please c-19 k-25 o-22
when_does a-21 m+22
~oan> d-17 m+20
~rks a-16 b-17 d-20 h-21 l-19 n-16 v-17
""",
    """
arran* a+15 b-16 m-20 o-19 q-17 u-18
i__feeling o-17
if__just m-17
lates* h+19 m-17 u-15
~rial g+21 j-17 m-24
""",
    """
^confirmed m-17 p+16
december m-18
do__turn j+21 m-22
long_do j-16
longe* a-25 i-22 m-22 n-18 u-24 v-16
~ater a-25 b-33 d-24 e-20 g-18 h-32 i-34 j-24 k-28 l-22 m+17 n-26 o+19 p-27 r-36 s-15 u-24 v-24
~ntes b-32 c-20 f-18 j-29 k-25 l-42 m-35 p-26 q-19 r-40 v-25
""",
    """
navidad a-19
there_@parking r-23
~yud b-29 e-24 f-27 g+26 h-19 i-39 j-31 k-23 l-28 m-20 n-26 o-27 p-22 q-27 r-22 s-23 v-22
""",
    """
dan b-25 c-16 f-24 g-27 i-19 j-30 k-27 m-30 o-21 p-25 r-19 t-15
identify_yourself l-15
la__que d-31 f-17 h-16 i-18 l-23 n-24 s-26
me_quede a-25 c-19 d-15 g-15 i-24 j-19 k-17 n-28 o-28 p-21 q+17
this_seeing m+16
~<gir a-16
""",
    """
escribo g+20 i-18 l-19 m-22 u-20
if__am a-21 g-17 m-31 o-22
odds m-16 u+17
~nota a+17 b-16 c-19 d-22 h-19 i-21 j-28 n-22 o-18 q-24 v-21
~ull a-37 b+16 c-17 e-18 f-17 g-23 i-30 j-24 k-19 n-28 o-20 p-20 q-25 r+22 u-31 v-19
""",
    """
^make a-18 m+19
at_# a-15 b-31 d-41 e-29 g-20 h+18 j-18 l-32 o-18 q-25 s-33 u-18 v-29
senti* s+16
~<cob a-21 d+24 g-15 j-16 l-18 m-23 o-16 p-17 q-21 r-20 s-22 u-19
~bail b+15 m-25 o-16 p-21
~cond m-27
~hart m-17
~itt a-25 d-22 i-20 j-17 k-19 o-24 p-23 u-26
~revi j-15
""",
    """
been_having m-16
go b+23 d-29 e-41 f-39 g-37 i-42 j+25 k-29 o-22 p-49 s-36 t-36 u-18 v-47
guys__the m-23 u-16
no__vuelvan k-17 l+16
turn__off j-17 l+28 m-22 u-16
""",
    """
be_@late b-19 h-20 p-21 q-16 r+22
deposit__i d+16
forget__number k-15 l+19 m-20
y__otra o-15
~ador a-16
~edi> g-17
~enla g+17 m-26
~inve m+20 u-18
""",
    """
@move__dia n-15 o+18 q-17
billed d+18 m-21 v-18
que_dejar d+18 h-17 j-22 m-18 o-16
says_no b+18 m-23
used_to a-16 q-15 u-15
~azy t-17
~teen i-16 l+22 m-27 v-19
""",
    """
able_to m-21 n+27 o-23 p-15 q-21 r-19 s-18 u-16
if__can a-17 g-16 m-23
snow$ d-20
somebody$ b-17 o-21 v-17
what_is b-34 f+24 g-37 h-20 k-22 l-26 n-49 o-24 p-23 q-62 r-22 s-40 t-42 v-30
~born m+18
~oji m-25
""",
    """
i__there a-41 b-21 g-31 h-32 i-32 k-18 l-34 o-31 u-32
mind$ k-19 l-20 r-17 v-20
not:maria v+25
~cei i-22
~cti b-25 d-32 e-22 f-21 g-19 h-22 i-50 k+26 o-33 p-24 q-27 t-24 u-17 v-25
""",
    """
@ride__was m+17
^resubscribe k+15 m-17
activ* k+22 l-18 m-19
do__@spanish c+16 m-18
emoji* m-25
have__@pay m-16 n-17
no__after b-16
que$ a-34 b-21 c-25 h-30 i-31 j-38 k-24 l-25 n-32 q-24 r-18 s-21 t-31 v-24
would_a i-16 m-21 u-17
~llo> a-16 i-19 l-15 p-17 r-21 s-16
~orke n-16 o-18
~vab q+17
""",
    """
@hours_tienen h+15 j-19
@visit__que d-16
a_@relative b-18 c-16 d-20 e-15 j-20 k-17 l-15 o-17 r-16 t-16 u-32
delete_my b+17
dice c-19 d-16 l-16
i__bring a-37 d-39
por_fin b-17 h-18 m+19 o-16
~dkf e+19 m-20
~plit d+15
~war b-18 d-16 i-24 l-20 m+16 u-18 v-15
""",
    """
@drug$ a-24 b-21 c-19 e-20 f-23 g-25 h-18 i-24 j-17 m+19 p-22 q-26 r-24 v-17
^tell b-15 d-47 l-26 m+25 n-19 o-16 p-25 s-17 t-15 u-15 v-15
basta j-17 k-18 l+25 m-23
the__question m-17
to__@treat a+30 k-16 m-20
where__package m+18
""",
    """
are__odds m-16 u+17
bad__you m+20 u-16
i__think m+16
licencia$ a-18 m+17
scale d+15
~<cel a-27 b-34 c-16 d-21 g-15 h-16 j-15 l+17 n-20 o-23 p-21 q-22 r-22 s-18
~both i-17 m-43 q-18
~gaz m+18
~gle> a-26 d-18 h-16 n-23 s-18
~otic a-15 d-17 m-20 n-25 u+20
""",
    """
@relative__be q-15
already__you m+15
can__these a-17
chair i-17 o-16
i__la j-15
jajaja e-19 l-18 m+19
lo_que a-28 d-18 h-16 j-18 m-31 n-18 v-16
may__take a-18 m-18 n+19
minute m+16 r-24
press$ a-15 b-15 c-19 e-18 g+16 j-17 l-17 m-30 n-23 t+18 u-19
~nar> m-21 u+15
~oes> a-28 b-24 e-22 f-40 i-32 j-24 l-41 o-16 p-42 r-43 t-35
""",
    """
first__the a-16
let__know u-15
my_money m+16
~<fa e-47 f-40 h-18 j-24 k-16 n-50 p-16 r-35 u-18 v-51
~<ple d-33 e-34 f-31 n-38 p-34 q-41 s-29 t-18
""",
    """
he_have m-21
not:bring m-19 p-17
~narm n+18 q-20
""",
    """
quiero__@treat u-16
~epar a-18 b-18 d-18 g-28 n+22 o-21 s-17 u-20
~ity g-24 u-23
~oth> m-28 o-18
~uedo b-41 c-40 e-21 f-29 i-22 j-24 k-36 l-27 m-18 r-18 u-36 v-27
~ura a-32 b-23 c-18 d-16 e-18 f-17 g-18 j-35 k-18 l-19 m-25 o-23 p-18 q-22 r-22 u+17
""",
    """
available b-17 h-15 j-17 n-21 s-15 t-16 u-16
fa$ a-22 i-16 o+15
is__still j-27 n-30 o-19 q-17 r-17 s+16
morning__it m-18
sacam* a-17 l+17 m-16
se__a a-22 c-18 n+20 o-17 q-28
se_fue m+16
~<es a-30 b-36 d-27 e-64 f-23 i-21 m-35 n-29 o-29 p-19 q-24 s-27 t-37
~efi d-40 e-20 f-15 g-21 h-21 j-24 k-21 n-33 p-22 q-26 r-21 s-23 t-18 v-18
""",
    """
@drink_on a-18 k-17 m+24 n-18 r-16
@drive__@relative b-18 m-27 p+24 v-18
the__time a-15 m-22
tiene$ a-19 d+16 m-22 q-21
~kay> e-16
~sen> i-19 l-15 m-21
""",
    """
@date_any b-15
centro$ i-17 u-19
de__hay a-15 m-19
do__ever a-16 u-17
next_day a-29 m-24
puede_@fetch a-22 b-18 c-17 m-24 o-22 p-21
~<fee a-32 c-19 d-22 g-17 h-21 n-23 o-23 p-21 r-25
~bri b-28 c-26 d-23 e-20 f-24 g-39 h+29 i-33 k-27 l-32 s-40 t-21 u-41 v-21
~rade a-18 b-24 f-15 h-23 i-20 j-16 n-26 o+22 p-18 q-20 r-16 s-20 t+15 u-22 v-19
~stah c-16 i-17 k-18 l+22 m-20
""",
    """
not:one d-26 j-17 m-33 o-21 p-22 q+27 r-16 s-18 u-19
ropa g-27 m-28 n+33 q-19 s-16 u-17
se_@english c+18 m-22
~<lea a-30 b-17 c-30 d-29 f-16 g-27 h-25 i-40 n-16 s-25 t-20 v-24
~esit d-35 e-19 f-16 g-26 h-16 j-19 l-17 p-27 r-20 s-23 t-16 u-16 v-21
~uij s+17
""",
    """
^ha e-23 f-18 l-16 v-16
a__there a-26 d-26 h-19 j+18 n-29 o-19 p-17 q-22 r-24 u-29
do_@person a-15 b-24 c-18 d-22 e-17 g-24 h-24 i-34 j-23 k-16 l-30 n-22 p-17 u+19 v-19
i__it g+20 h-40 i-47 l-25 m-27 n-30 p-41 s-45 t-31 u-23 v-38
se__el a-22 b-25 c-24 d-28 g-26 i-18 j-24 l-21 n-29 p-24 q+16 u-23 v-24
sigan l-22
there__or m-16
""",
    """
@drive__otro n+16 o-17
precio a-19 d+31 e-16 f-18 g-15 m-30 n-16 u-26
que_trabajar n-17
~ade a-21 c-27 d-20 e-15 f-23 g-23 h-37 i-37 j-17 k-27 l-18 m-18 o+19 p-17 q-36 r-22 s-18 t+24
~ch> a-27 b-24 c-44 e-50 k-55 n-24 o-44 p-16 q-52 r-28 s-39 v-29
""",
    """
@call__favor a-18 c-16 i+23 l-22 m-18
^@body i-17 s+20 u-20
^got c-46 d-23 e-48 f-41 g-28 h-55 j-22 k-31 l-48 m-37 n-34 p+30 q-66 s+21 t-17 u-33 v-15
^you a-34 c-29 e-68 f-58 g-23 h+49 i-61 j-34 m-36 n-19 o-31 p-42 q-36 r-66 s-71 t+39 u-93 v+27
made m-17 n-20 o-21 t+17 u-18
~<inf b-21 i-18 l-22 r-16 u+15
~quir m-20
~tran a-25 b-20 c-19 d-27 g-18 h-18 j-21 k-17 n-27 o-27 p+15 r-16
""",
    """
@call__# m-17
covid m-20 p-19 q+17
for_my a+16 b-44 k-16 m-15 o-28 p-23 q-28 s-15 u-28 v-23
not_text g-24 k-23 l+30 m-24 v-16
press_# g+15
this_is a-18 b-37 c-32 d-38 g-32 h-22 i-38 j-21 m-31 n-17 r-15 s-25 u-25 v+30
""",
    """
~<cir m-18
~gio n-17
~gui> q-16
""",
    """
quali* m-22 u+18
se__@symptom m-19 n-15 u+15
she__to m-20
your_@place a-23 g-15 j+15 l-19 m-27 t-21 u-28
~atie a+15 c-15 d-17 g-26 j-29 l-20 m-31 n-26 o-29 q-30 s-18 u-34
~dama d+26 m-18
~mora m-21
~owed a-16 i-17 j-16 n+18 u-16
""",
    """
@visit_do d-20 n-17 u+17
^look m+19
be a-16 c-31 e-35 f-43 g-62 i-53 j-61 k-58 m-35 q-23 r+41 t-50 u-18 v-29
be__soon o-16
do__# b-22 g-19 m-26 p-16
en_que a-26 c-18 d-25 i-17 j+35 m-37 n-19 o-15 r-21
que_@fetch a-22 f-16 g-34 h-17 i-19 j-20 m-16 o-16 p-31 s-15 u-28
que__un m-19
rock$ a-15 h-19 m-18 t+20
you__@food h+23 m-29
~cro b-21 e-15 g-27 h-23 i-15 j+16 k-16 l-16 m-32 o-18 q-18 s-19 t-16 u-23
~tell b-30 h-20 k-27 l-35 n-33 o-31 p-32 q-31 v-30
""",
    """
@person$ a-28 c-34 d-44 e-36 f-35 g-43 i+38 j-32 k-34 l-44 m-15 n-37 o-48 p-36 q-60 r-40 s-34 t-37 v+34
@staff a-44 b-40 c-46 d-59 e-58 f-64 g-41 h-19 i+71 j-50 k-41 l-47 n-42 o-40 p-41 q-36 r-46 s-43 t-51 u-51 v-50
gate g-15 j+17
get__that m-16 u-18
i__never l-15
in_there a-24 d-21 i-27 j+18 o-17 q-18 r-20
you_still m-33 n-19 q-17 s-20
~brid m-15
""",
    """
@date$ c-19 d-38 e-17 g-25 h-24 i-26 k-22 l-27 m-33 n-33 o+31 q-23 r-23 s-25 u-38 v-20
^count a-16 b+22 c-15 m-18 o-20
you_bill m-16
~<cle l-18 u-16
~<eng a-16
~ix> a-19
~pere b+18 l-19 m-26 o-16 q-17
""",
    """
baja_de k-23 l+16 m-17
get__@texts a-24 i-16 k+21 m-23 u-17
i__from m-15
roomies m-15 p+18
shut a-18 d-17 g-16 h+15 l+19 u-20
~eso a-24 b-16 g-22 h-21 k-16 l-15 m-18 n-15 s-18 t+21 u-27 v-16
~iar> q+17
~sede d-18 j+20 m-18
""",
    """
did__a d+18 m-26
~<hal b-26 c-21 e-30 f-25 g+23 i-25 m-34 n-26 o-21 q-29 s-22 t-19 v-20
~uni a-21 g-19 j-21 n-26 q-21 r-22 s-19 u-27
~urg b-17 d-19 m-19 n-19
""",
    """
attend$ a-18 j-15 m+23
bridg* m-15
do__sign j-16
i_meant a-20 b-20 l-16 v-25
it__i d-16 h-16 j-21 l-16 m-45 p-15 q-16
on_that d-17 g-17 m-21
pongo$ c-15 g+16 m-20
~ilab b-19 h-17 j-20 n-23 s-16 t-19 u-18
~resa a+18 c-17 d-21 g-25 j-22 k-24 m-40 n-20 o-20 r-29 s-22
~sab a-18 b-22 o-16
~tod a-30 c-24 e-34 g-37 j-26 k-31 n-46 p-21 r-17 u-30 v-36
""",
    """
any__this m-34 u-16
can__write d+18
como__la b-24 g-20 l-15 n-24
nobod* b-20 d-16 h-22 m-23 o-25 p-25 q+18 u-17
off$ a-43 c-32 e-16 f-17 g-34 i-40 k-41 l+27 m-67 n-18 o-45 p-26 r-29 t-21
otra$ j-17
the_@day a-29 d-29 e-16 j-21 k-18 n-19 q-17 s-20 u-25
~bloq a-15 m-22
~jkj e+18 m-18
~oan d-17 m+20
~oss> a-28 g-21 h-22 i-16 j+15 l-16 n-18 u-19
""",
    """
@day__a b-16 d-15 m-19
a_esa m-24 o+19 q-17
puede__la a-21 d-16 n-21 q-17
risks$ m-15 u+16
~gun> o-19
~high a-20 d-19 g-23 h-21 i-18 l-16 n-18 o-19 q-22 u+18
~pin g-23 h-16 j-21 n-28 o-33 q-32 r-16 v-18
¿__otro n-17 o+25
""",
    """
@day__el a-19 b-22 m-16 o+26
borren_mi l+16 m-18
to__@drink u-18
~<nev c-20 d-19 h-18 i-31 j-22 k-16 n-21 o-29 p-25 q-26 r-27 s-26 t-24 v+19
~mess a-28 b-26 d-28 h-17 i-18 j-16 m-23 p-18 q-17 t-16 v-22
""",
    """
a_@symptom a-19 g-18 m+20 n-24 q-18 u-16
is__@treat d+18 j-22 m-16
my__form a-20 m+18
quiero__en a-16
use__@pay d+18 m-21
~<mon a-17 i-22 j-15 l-18 o-28 u-24
~ele a-25 b+17 c-28 d-27 e-21 f-25 g-44 n-15 o-23 p-40 r-24 t-39
~refi d-34 g-16 j-17 k-20 n-28 p-21 q-23 s-20 u-25
""",
    """
@relative_quiere a+17
become_a d-17
dejen* b-16 k-16 l+21 m-18
hold__@visit r+18
how_would a+23 d-20 l-16 m-23 n-16
my__next a-21 m-18 n+21 p-17 u-16
not__her a-15 l-15
~igg a-17 j-18 n-17 o+18
""",
    """
@cancel__@visit a-41 d-34 i-23 k-20 m+32 n-20 o-49 q-23 r-22 u-20 v-26
@relative_sit a-21 m-17 n+29 p-21 u-16
de_las d-21 l-24 m-29 s-18 u-18
if b-27 c-33 f-19 g-19 h-30 i-44 j-18 k-29 m-43 o+23 p-51 q+25 s-36 t-31 u-20 v-35
my_@call a-29 b-29 c-17 d-40 g-29 h-16 i-19 l+17 m+17 n-22 o-24 p-27 q-18 r-33 s-16
quien__@fetch a-19 i-21 m-21 u-19
this__her v+18
touch i+15 p-18
y__de g-21 j-16
""",
    """
@relative$ b-30 d-53 e-64 h-49 i-35 j-32 k-70 l-46 m+31 n-32 o-62 p+17 q-20 r-28 s-50 u-19
car$ a-23 d-16 i-19 k-24 l-16 m+25 n-20 u-24 v-24
do__see a+19 b-19 c-17 d-26 l-25 m-47 n-16 q-23 r-17 u-33 v-25
hallo j+17 m-22
that_@book m+16
~<pr e-68 f-55 h-33 j-46 k-17 l-34 p-45 r-27 s-39 u-40 v-22
~brok d-19 j-17 n-20 p-18 u-16
~ctl m-18 u+15
~ebo> a-20 c-15 d-23 e-18 f-19 h-15 i-22 j-17 l-19 m-39 n+17 o-17 p-17 q-19 r-22 s-20 u-27 v-28
~ls> a-26 b-37 c-25 f-18 g-23 j-34 l-20 o-15 r-23 t-23 v-31
~nqu m-23 n-15
""",
    """
@holiday b-43 c-37 d-18 e-35 f-39 g-40 h+36 i-42 j-43 k-31 l-47 m+25 n-46 o-16 p-44 q-45 r-33 s-36 t-39 u-51 v-34
^dale f-17 j-15 n-17 o-16
a_@clinician m+16 n-19 p-22 u-24
after$ a-35 b-33 h-36 i-35 k-34 m-28
al a-27 d-29 e-28 f-32 g-42 j+20 k-44 l-30 m-20 q-41 r-40 s+16 t-30 u-19 v-41
can_not a-37 f-18 g-16 h-50 i-28 k-39 l-26 m-42 n-16 p-39 q+25 s+17 u-27 v-41
do_i b-40 c-23 e-39 f-38 g+16 h-79 i-15 j+22 k-21 l-28 m-41 n+27 o-79 p-35 r-41 s-29 t-50 u-31 v-50
from__it m-17
me__en a-26 c+23 d-24 i-30 k-18 m-33 n-28 o-24 u-16
si__las m-17
working$ m-17
~<avo g-17 m-15 n+22 u-21
~ayu b-30 e-25 f-27 g+26 h-20 i-39 j-31 k-23 l-28 m-20 o-29 p-23 q-32 r-22 s-25 v-22
""",
    """
difference$ m-28 u+18
get_for d+16 m-15 u-16
line$ a-19 m-17
texting_my m-19
una_@visit a+50 b-36 c-16 d-28 g-18 i-34 j-22 k-16 l-17 m-43 n-32 o-38 q-17 r-28 s-23 v-18
~leep a-20 d-25 g-15 h-19 l-17 r-15
~tab a-24 g-21 j-17 r-17
~tor a-38 b-20 d-38 e-20 f-18 j-25 l-21 n-40 s-36 t-21 v-28
""",
    """
@stop__take m-19
@symptom__night s+15
^pick o-19 p-16
how__find j+16
~cpap m-16 n+17
~hus m-16
~lif b-18 g-19 h-17 i-22 l-17 m-16 n-24 r-21 u+18
""",
    """
does__come j-16 m+17 n-15 u-17
on_@traffic k+22 l-19 m-18 r-16
sera_normal u-16
who_was a-16 p-23 q+19
""",
    """
a_table m+16
cita a+47 b+15 c-47 d-42 e-48 f-40 g-44 h-35 i-62 j-22 k-38 l-60 m-49 n-30 p-40 q-51 s-60 t-31 u-72
paying d+23 m-22 u-17
put$ d-17 g+29 m-21 u-27
que__ahi m-18 n-16 u+15
take_to d-18 j-17
there__of m-25
~aft a-17 c-31 e-19 g-31 j-34 l-35 m-42 s+16 t-23 u-19 v-20
~cibi g-17 i-21 m-23
~lame b+19 m-15
~made m-17 n-20 o-21 t+17 u-18
~pers d-17 o-18 u-17
""",
    """
might__@late r+18
my__not a-16 c+21 g-21 i-19 k-16 m-47 p-24
not_now b-21 m+19 t-21
otra__favor b-19 o+16
quedo__del q-15
what__bill d+22 m-21
~harg d+24 m-28
""",
    """
find_@parking j-17
heading_over r+17
me__about d-16
~ece> m-22
""",
    """
for__any a+15 m-21
gallo* m+15
is_out b-24 j-16 m-16 o+24 p-20
lose__number g-21 l+24 u-20 v-19
my__was p-26 r-23
you__have j-27 k-24 n-22 p-17 u-24
~<le a-31 b-26 d-51 e-23 f-31 h-50 k-20 n-29 o-22 p-27 s-20 t-24 v-49
~<ri a-18 c-39 e-37 f-35 i-43 k-31 l-34 o-23 v-39
~<tow a-21 b-19 d-20 h-18 n-19 s-15 u-23
~bana m-17 n+18
~nece d-36 e-21 f-17 g-26 h-17 j-20 l-17 p-29 r-20 s-24 t-17 u-18 v-27
~tos> a-22 b-21 e-20 f-18 g-32 i-16 j-25 k-23 m-20 q-21 r+21 t-16 v-18
""",
    """
@late__me m-19
as__is l-16 m+21 u-20
como__un m+20
me_tengo n+19
tarjeta a-17 b-28 d+18 h-15 i-17 o-19
~gold u-16
~heer m-16 t+17
~nsc a+20 l-20 m-24 o-15
""",
    """
can_get a-22 b-17 g-17 i-24 j-18 k-17 n-19 q+22 r-15
licen* a-27 b-17 g-21 j-17 l-17 u-25
que_@insurance a-18 d+19
spam b-20 l+17 m-22
you_explain m-16 u+18
~clin a-16
~teac i-16
~weir m-25
""",
    """
am__this m-24
harold__# m+17
is__bad d-34 h-22 i-19 j-30 l-16 p-15 r-26 s-19 t-18 u-31 v-18
the_following o+18
~ipho d-18 m+24
~now a-27 b-18 d-37 e-27 f-28 i-26 j-35 k-16 l-40 n-26 p-36 s-32
~ruc b-28 h-16 i-25 k-18 p-18 s-19 u-22
""",
    """
@clinician__on a-16 u-17
can__keep m-25 n+18
goes d-25 f-15 h-17 j+18 m-28 n-18 q-23 s+16
if__press g+15
of_town o+18
this d-17 e-15 h-30 i-18 j-27 k-21 n-38 o-29 p-52 q-38 r-24 t-25
~les> b-33 c-22 d-23 e-23 f-26 g-20 p-26 q-17 s-24 u-23 v-27
""",
    """
@spanish_por a-22 b-19 c+20 g-16 j-17 k-16 l-28 m-16 o-20
del_@vehicle j+16
just__in b-17 i-16
see_me a+22 m-24
""",
    """
#__la m+15
@price_per d-16 m+15
^pongo a+16 u-19
have__come u+15
it__@treat d+21 u-22
puedo_trabajar n+17 q-21
speak a-18 b-21 d-18 h-20 j-18 n-26 q-16
what__we m-22
~ewor m+21
~open a+17 d-19 h-20 n-18 s-18 u-17
""",
    """
against_it m-20
docto* m-16
is__safe n-16
is_dis f-15 g-17 j-21 m-21 u+24
me_llego m-17 r-18
my_last g-20 m+18
turno i-19 j-19 k-20 l-26 m-17 u-20
~ispo d-17 m-23 o-17
""",
    """
@stop__@traffic k+28 l-18 m-21 r-17
bad$ b-24 c-20 d-32 e-20 g-19 h-16 i-26 j-20 l-17 o-22 p-20 r-23 u-23 v-19
days$ a-21 n-21 q-17
me__de c-16 g-28 j-25 m+21 n-30 q-28 s-28 v-25
puedo_ir d-24 g-29 i-20 j-17 m-28 r-17 s-20
~eand m-22
~mig d-24 g-22 j-17 l-22 m-20 o-23 u-19
~scou d+19 m-25
""",
    """
ask$ m-19
final* b-15
find a-21 b-39 c-21 d-33 e-16 g-28 i-27 k-32 n-31 p-23 s-21 t-24 u-26 v-20
has_the a-18 j-17 u-17
how__@food m+20 n-18
out__i m-23
through_it g+17 m-18 u-21
tmrw$ a-22 l-24 m+17
yes_or m-21 n+15 u-17
~flak p-16 q+16
~igro m-18 u+22
~know a-23 d-26 e-22 f-18 h-39 i-23 j-30 l-35 n-17 p-29 s-22
~rim b-16 o-16 u-16
~rly> a-24 b-19 d-21 h+18 i-16 j-23 l-15 u-26
""",
    """
and_my b-15 m-17
este a-25 b-15 c-15 d-23 h-16 i-24 j-19 m-23 n-16 o-25 r-16 s-20
have_there m+17
is__good b-15 f-30 n-19 p-23 t-19 u-27
jajaja$ m+21
mi__@fetch p+20
normal_sentirse s+16
says_# a-16 m-22 p-17 r+21
sistema m-17
to__what m-17 u-23
~comp a-27 b-30 c-19 h-27 j-31 k-18 l-25 s-28 t-15 v-21
~uila m-16
""",
    """
^ok b-36 c-43 d-56 e-65 f-61 g-44 h-36 j-39 l-53 m+35 n-66 o-32 q-45 s-26 t+17 u-53 v-40
eres$ a-15
need__# a-26 d-15 m+15 n-23 o-23
""",
    """
is_a a-22 c-22 d-40 f-34 g-29 h-19 j-39 k-15 o-19 p-27 t-32
know__you g-16 m-19 u+18
text__again g-17 m-19
una_@relative m-16
would__work m-16 o+22
~leas d-35 e-34 f-31 n-42 p-39 s-30 t-18 u-15
~muev b-15 m-16 o+17
""",
    """
@vehicle__or d+17 n-16
dios_los m-15
it_back b-19 c-17 k+25
mon a-26 b-21 d-22 j-16 m+28 t-15 u-24
moved_to b+23 m-16
~dkd e+21 m-24
~inis n-16
~numb b-36 c-27 e-19 f-21 h-29 m-23 n-27 o-28 q-25 r-25 s-24 t-25
~ssic m-16
~tien b-26 e-28 f-34 k-27 l-16 m-20 n-60 o-23 p-34 r-31 s-58
""",
    """
@relative_se a-18 c-17 n-16 p-27 q+24
lleva* a-17 d-15 k-19 l-18 m-24 n-20 p+19 r-22 s-16
received i-17
you_sent g+16 m-18
~<pa b-21 c-41 e-72 f-75 h-17 k-19 l-41 m-25 o-17 p-17 q-46 s-28 t+17
~aked m-17 p-18 q+16
~sa> c-38 e-23 f-25 g-21 h-38 i-28 k-41 l-15 r-30 t-32 u-21
~tede c-16 d-16 f-25 g-17 i-24 n-24 p-17 r-17 s-20
""",
    """
do__find j+16 m-16
i__@ride n-16 p+24 q-29
not:@english b-18 c+39 d-16 g-35 l-19 m-37 q-25 u-19 v-24
por__@relative a-16 m-18
to_you b-18 d-23 f+16 i-18 j-20 k-16 n-18
~iner m-15
~uen> d-16 f+16 j-19 m-43 n-16 o-20 p-17 q-19 r-18 s-19 t-17 u-23
""",
    """
the_plumber l-19
where__in j+21 m-23
~<acc b-17 i-25 k-18 l-19 m+19 o-17 s-15 t-18 u-24
~ske a-23 b-27 c-16 j-18 n-25 s-17 t-16 u-23
""",
    """
@relative__up a-16
addy$ j+23 m-17 u-16
pueden__la a-18 n-21
what_can a-37 d-16 f-15 g+23 h-22 j-30 o-20 q-28 u-28
~mix c+15
~pido m-16
~tie b-30 e-30 f-36 h-16 k-26 l-19 n-22 o-25 p-37 r-24 s-54 t-15
""",
    """
after__@treat s+15
~mily d-19 g-15 u-19
~terp c+19 m-16
~ting b-23 c-29 e-29 f-16 h-21 j-42 n-21 o-22 p-20 s-26
""",
    """
estoy b-22 c-31 e-24 f-24 h-33 i-36 k-16 l-23 p-38 r+15 t-23 u-36 v-36
have__@vehicle d-15 j-27 m-24 q+21
past$ m-17 r+16
pongame b-17 m-16
siemp* v-16
~azi c-16 m+23 u-20
~is> b-15 d-21 e-19 i-22 j-27 m-16 n-42 o-30 p-50 q-36 r-29 t-32
~tee a-18 b-16 d-22 g-16 i-18 l+18 q-16 v-21
~vid a-24 c-18 e-21 f-19 g-17 i-19 j-21 s-16 u-24 v-19
~vise l-17 m-22
""",
    """
@call_por a-19 c-16 g-15 i+24 l-23 m-17
kind_of d-16 h-18 j-27 n+17
no__gusta i+22 v-18
out__the h-18
~<lat a-24 b-29 c-26 d-24 e-19 g-22 i-33 j-21 k-24 l-20 n-22 o+20 p-24 r-32 u-29 v-22
~arra b-19 o-23 q-18
~blar c-18 i+19
~kag a-15
~oem m+16
""",
    """
@wrong_exit m-16
^alto c-16 d-19 e-27 f-23 g-16 i-19 j-15 k-20 l+30 m-28 t-16 u-19 v-17
am__say g+17
da_la m-17
""",
    """
allow* i-17 j-16 n+18 r-17 u-16
at_a m-17 r+17
day__one n-15
it__or d-16 m-20
langu* c+22 u-22
she__her m-20
will_my a-19 b-25 d+27 m-34 n+23 p-28 q-24 r-18
~ectr m+16
""",
    """
have__nice m-18
is_@symptom j-18 m-38 n-15 s+32 u-19
make__@stop m-21
para_mi b-25 d-28 g-16 i-27 j-28 k-20 l-21 n-22 o-33 p-29 r-16
with__@relative a-24 b-20 d-19 i-17 m+22 n-17 u-24
~bus c-20 d-16 f-15 g-17 i-27 k-23 l-32 n-23 s-18 t-23 u-27
~erea j+17 m-17
~huec a+15
~nobo b-20 d-16 h-22 m-23 o-25 p-25 q+18 u-17
""",
    """
@price_if d+29 j-17 m-21 n-17 o-17 u-16
@stop__mandar m-21
a_un m-28
recib* b-16 g-19 i-24 m-30 t-17 u-25 v-17
~afa g-15 u+19 v-17
~opu m+17
""",
    """
if__there h-15 r+15
new_@year d-22 h+30 m-26 n-18 u-15
~<roc a-15 h-19 m-18 t+20
~<wen a-19 c-19 e-34 f+32 g-20 h-23 i-18 k-21 l-29 m-27 n-26 p-18 q-16 t-18 v-25
~gul m-16
~kl> e+26 f-21 l-18 m-27 u-15
~mebo g-22 j-17 l-15 m-33 n-28 r-21 s-16
~oy> b-20 c-36 e-41 g-16 h-36 i-39 k-18 l-26 p-41 r+19 t-28 u-37 v-40
""",
    """
como_a r+18
does_this d-19 g+18 u-32
resue* p+19
road j+15 m-23 u-16
tu_@clothes c-15 m+21 n-17
una_carta a-16
~ial> h-15 i-22 j-27 l-16 m-20
""",
    """
@traffic__the j-19 r+18
home$ a-42 b-39 d-26 j-24 l-15 m-31 o-24 u-28 v-16
recibir_los l-21
took__to q-16
town_are j+17
~<una d-18
~info b-18 i-15 l-20 o-23 u+16
~omet d-26 j-17 p-21 s-19 v-18
~uier a+18 d-29 e-21 f-22 g-18 h-22 j-30 n-31 p-36 q-53 r-28 s-34 t-22 u-21 v-63
""",
    """
^@english a-22 b-21 c+44 d-16 e-33 f-26 g-31 h-16 i-33 j-25 k-23 l-30 m-37 o-17 r-16 t-19 u-23 v-15
i_sign a+18 j-16
nights m-18
not_good m-23
this_morning a-21 f-26 m-25 o-18 u-16 v-16
will__to a-29 g-20 m+18 q-22 r-18 s-18 u-29
~ego a-37 b-33 e-20 f-16 g-31 h-34 i-27 k-24 l-21 p-31 q-30 r+19 s-20 t-19 v-30
~expe a-21 g-16 j-15 l-18 q-23 u-33
""",
    """
@parking__bring j+17 m-17 n-18
@vehicle_home m-16 n-21 q+18
^paseme i+20 j-20
am_thinking a+17 m-16
asking$ g+17
barber a-16
dormi$ m+21 u-23
my__or b-21 m-29 n+21
why__it m-17
~ema c-19 d-29 g-15 j-40 p-20 q-33 r-27 s-24 t-17 u-21 v-28
~kdl e+21 m-19
~litt o-20
~yeah m-17 p+17 q-16
""",
    """
@late__there j-16
do__@book a+27 d-18 g-24 l-15 m-24
maybe$ b-17 o+17
movie m+16
~<key m+16
~efon a-21 b-15 j-21 n-20 o-16 q-17
""",
    """
asking a-22 d-18 h-17 i-17 l-16 o-23 p-20 r-16 u-15
dar_de a-20 m-24 u-16
shirt h-15
to_sleep m-16 n-18 u+23
""",
    """
@call_the i-16
@drink a-76 b-60 c-55 d-67 e-58 f-53 g-63 h-60 i-53 j-52 k-47 l-60 n+64 o-61 p-53 q-38 r-60 s-33 t+16
^@thanks a-31 b-44 c-37 d-40 e-51 f-58 g-39 h-50 i-42 j-41 k-39 l-57 m-88 n-36 o-34 p-46 q-40 r-41 s-37 t+75 u-47 v-40
i b-21 c-27 d-15 e-130 f-118 h-38 l-24 n+22 o-22 p-39 r-19 s-29 t-28
~hop> j-17 n-16 u-19
~llan m-20
~reak c-16 d-16 e-19 l-20
~rox m-18
""",
    """
@eat__@drink m-15 n+19 u-19
manda* a-35 b-27 g-31 h-19 n-30 p-28 s-23
me__for d-25 l-29 n-19 q-24 r-20 s-20 u-20 v-19
me_again a-17 d-22 f-18 k+24 m-38 n-18
so__not a-16 m-27 p-16
ya$ l+17 m-27
~<ame m+20
~dro c-20 d-30 f-15 g-21 i-26 k-17 m-24 p-20 s-24 t-16
~iph d-18 m+24
""",
    """
does__take d-26 m+31 n-21 u-24
prefiero__@english c+18
turn_the r-18
when__i g-15 h+17 i-20 j-21 k-21 m-18 o-22 p-17 q-18 s-23 u-23
~ppy> a-21 b-26 d-18 e-19 f+17 g-17 h-22 i-18 l-17 o-18 q-17 t-19 u-25
~tak a+20 e-32 f-36 g-28 i-50 j-16 m-21 o-26 r-17 s-25 t-32 u-38
""",
    """
@day__you m-18
a_different u-29
depre* a+16 d-18 g-17 m-25 n-20 u+18
just_the d+21 m-16
que_ciudad d-15 j+20
two c-18 d-25 g-27 h-24 l-22 r-18 u-28 v-16
vean a+20 m-16
~<inc a-19 b-16 i-21 l+15 n-20 q-17 s-18 u-16 v-17
~adu d-15 p-16
~ubo> m-26 r+15 u-15
""",
    """
@place_on j-27 m-16 u+16
desde_que j-18 m-19 r-15
is__legit u+16
ponga* b-21 g-21 i+17 m-22 u-18
was__at m-19
you_text i-17 m-23
~lejo j+21 m-18
~lvi a-17 d-18 e-19 f-16 n-17 q-18 u-19 v-16
""",
    """
@relative_in a+21 i-20 j-16 m-38 n-20 q-21 r-17 u-20
@ride_resuelto p+16
double_booked b-16
for__lol a+15 m-19
how_is a-18 f+17 m-23 n-17 t-15
not_@open h-20
texting$ b-15 g-28 i-29 k-30 l+32 m-41 u+16 v-31
they__you d-18 m-17 u+19
you_lock h+16 m-15
~dif a-32 d-25 h-17 i-22 j-22 m-20 o+18 q-19
""",
    """
@visit_free j-16
all__is h-18
can__walk a-23 i-16 m-22 u-23
choic* g+23 m-20
creol* c+18
puede_@pay c-18 d+19 n-18 o-21 q-16
tienen_ayuda j-15
~decl i-17
~dito d+20 m-16
~goo a-30 b-31 d-45 e-37 f+16 g-19 h-20 k-33 n-21 q-23 r-24 s-48 u-16 v-43
~sus a-26 i-15 u-19
""",
    """
do__anything d+26 n-23 u-22
there__for i-17 u-26
whatever_is m-17
~clud i-17 m-23
~peak b-21 d-19 g-15 h-21 j-18 n-26 o-16 q-22 v-17
""",
    """
favorite m+17
let a+18 c-30 d-37 e-26 f-19 h-37 l-38 n-30 p-43 s-37 t-31 u-43 v-38
not:vuelvan k-17 l+16
sending_these i-18
suits b-16 h-18 n-22 q-19 s-15
to__@parking d-21
whole a-16 j-16 m-25 o-17
with__@texts a-16 b-15 l+21 m-35 u-17 v-16
~arki m+16
~brar d+16 h-15 s-17
~more a-17 c-15 d-36 f-30 g-31 h-30 i-21 j-24 l+15 m-33 n-39 p-20 t-23
~shi a-20 d-17 h-16 l-23 m+18 n-15 p-17 q-17 s-16 u-20
""",
    """
gave i-29 j-15 k-18 m-33 o+16 p-16
no__quien i-16 m-21 p-18 q+16 u-18
puedo__mi a-18 q-29
there__i m-17 o-19
who_dis a-21 b-15 c-17 d-24 e-27 f-22 g-18 h-18 i-28 j-20 k-16 l-22 m-38 p-16 q-20 r-19 t-19 u+25
work__next o-17
you_but b+15 t-15
""",
    """
@relative_with m-24 n-19 p+17 q+16
asjdh e+16 m-17
lengua c+17 m-18 o-22
llevaba q+16
new__card d-22 m+16
quiero_mas a-15 i-17 l+21 m-22
send$ a-18 g+21 j-17 m-16
~orte i-16 l+16 m-25
~riti a-17
~tal> g-21 h-25 i-26 l-16 n-27 p-16 r-15
""",
    """
alguien__me m-16
an__a a-18 u-15
and_@spanish c+15 i-15
molesten l+20 m-17
not:available i-19 m-17 q+19
puede_@call a-16 c+15 d-16 n-19 o-21 q-26
que__voy d-16 i-19 j-19 m-22
what__got g-21 j-18 n-18 u-18
~<mig m-27 n-21
""",
    """
este$ g-15 v-16
off_this a-29 b-21 g-21 l+31 m-29
tell__joke m+15
ya__voy b+26 m-18
~<ex a-51 b-22 c-35 e-30 f-33 h-47 k-43 l-44 n-38 o-20 p-38 q-23 t-30 v-42
~ke> c-26 e-58 f-50 g-26 h-22 i-23 j-28 p-18 q-16 t-56 v-27
""",
    """
~<raj m-21 p-16 q+20
~<wha b-29 c-57 e-46 i-24 k-34 l-33 o-21 p-52 q-16 r-56 s-34 t-23 v-62
~tiem a-19 d-26 h-18 o-17
~urr r-20 u-18
""",
    """
^ya c-63 d-75 e-68 f-60 g-50 i-62 j-21 k-17 n-19 o-49 p+36 q-37 s-65 t-44 u-79 v-38
get__this a-21 g-19 l+23 m-23
~eet a-34 b-27 c-18 e-17 g-25 h-25 i-25 k-26 l-23 o-31 p-23 q-20 s-23 u-16 v-20
~ivat k+16
~tear m-18
""",
    """
@call__have m-18
entro$ c-18 d-19 f-17 g-22 h-16 i-17 l-20 m+20 n-24 q-22 u-31
i__getting m-39 n-20 u-29
long__it a-17 d-19 m+17 n-23 s-20
not:entiendo m-25 v-21
want__any b+16 l-20 o-15
~hell a-15 m-19 u-19
~lem a-23 e-17 g-20 i-19 j-19 l-21 p-15 t-18 v-20
""",
    """
@stop__mandarme k-18
is__zip j+22 m-23 u-17
no_tengo g-23 i-28 l-20 m-22 n-28 o-29 p-29 q+29 s-17
~<rid d-17 g-15 m-16 p+15 q+16 u-28
~oss c-17 h-27 k-28 n-26 p-20 q-26 s-24 u-23 v-18
""",
    """
ahorita$ h+17 m-17
avisen a-15
before_my a+22 d-17 m-16 o-18
hay__que q-19 v-16
on__what m-18
papers$ i+16 m-15
seguir i-16 m-20
tonight$ a-17 n-22 s-20
will__@pay d+19 m-22
~<dis f-16 g-21 h-22 j-33 k-28 n-26 o-19 p-19 q-26 s-15 t-19 u-23 v-28
~gue d-33 f-17 g-27 h-21 m-19 o-23 q-17 r-33 u-44
""",
    """
@place__me j-18 m-21 q+20
a_entro m+16
day_before n-19
el__voy m-19 r+22
~<nam a-28 c-20 d-22 g-22 l-20 n-27 o-30 q-25 s-22 v+27
~ensi g-18 j-20 u-35
~ppi a-19 f+18 n-21 s-16
~roga u+17
""",
    """
^m a-27 b-24 c-26 d-25 e-40 f-27 g-18 h-18 i-16 j-23 k-20 l-30 m+22 o+25 r-23 s-16 t-19 u-25 v-22
barista u-16
en__me m-16 n-17
filled d-15 n-20
my_count d-22 m+20
opting_out g-18 r-15 v-16
pasame_con i+16
thank a-29 c-21 d-35 f-30 g-31 h-37 i-22 j-29 k-20 l+18 m-23 n-25 o-24 p-24 q-25 r-21 s-21 t+31 u-29 v-27
that_again d-16 k-17 n-17
to__mine o+15
to_do d-33 f-17 h-15 i-27 j-29 l-24 m-27 q-23 r-19
~effe n-16
~ibl h-25 k-20 m-18 q-32 s-22 t-20 u-23 v-18
~moj m-25
~rpo d-18 q-16
""",
    """
broke__coming q-15
good_@day m-20
""",
    """
#_am l-25 m-27 r-20
booster$ a+15
one$ e-21 f-16 g-31 h-31 k-32 l-46 m-40 n-18 q-31 t+17 u-42
sola$ q+21
wait__me p+18 q-20
want__it m-18 u-19
~dolo m-15
~escu d+17 u-18
~redi d+20 m-16
~ses d-20 l-17 o-15 r-15 u-17
""",
    """
^finally a+17
does__end d+17
owe_anything d+20 m-20 n-16
set__@visit a+16
we__in m-21
what__take d-24 g-19 j-21 m+20 n-22 q-21 u-18
what_i a-30 d-28 i-20 j-28 o-33 q-25 u-36
~cin a-20 b-18 d-20 g-27 i-17 l-17 o-18 q-19 r-22 s+15
~wav u-16
""",
    """
@vehicle_count q+15
equivocaron d-16 m-16 v+19
she_is a+19 n-27
~alke m-20 p-16 q-16
~ba> a-19 g-20 i-22 n-25 p-19 q+16 u-18
~cts> a-18 d-20 l-16
~did m-17 r-20
~lig a-23 b-27 d-37 e-17 f-16 g-20 i-24 l-29 n-20 p-18 s-17 v-22
""",
    """
@vehicle__me a-17 b-19 i-22 o-18 s-19
^aqui a-20 g-22 j-28 l-16 q-20 v+23
do__@relative a-20 c-16 j-15 m+16 u-15
is__pharmacy m+16
long$ m-27 n+22 u-18
quiero$ a-16 b+16 i-20 l-21
~butt m+22 o-19
~rre> m-15
""",
    """
@body__today m-16
@relative__a a-16 b-17 c-22 d-30 g-17 i-31 l-25 n-27 p+16 r-27
el_@vehicle a-19 b-25 d-24 g-16 h-21 m-44 n-24 r+24 u-25
insulin n+20
leave_me l+22 m-26 q-17
my__away o-16
no__es g-21 m-17
says__@stop k-15 m+15
your_car m+16
~mile a-16 d-15
""",
    """
@drive__and q-25
great b-16 d-20 i-17 n-19 t+17 u-23
had c-22 d-29 e-17 f-30 g-29 h-29 i-33 j-26 k-16 n+15 o-43 p-25 t-32 u-45
otro$ d-16 m-16 n-19 o+19
recibir i-19 m-20
where_are h-24
~ts> c-44 e-49 f-40 g-50 i-23 k-43 l-15 m+17 n-18 p-22 q-15 r-50 t-43 u-21
""",
    """
can__with n-21 q-20 u-17
cigar m+16
to__to a+16 c-19 d-31 j-35 l-25 n-33 o-19 p-34 r-19 s-18
~cle a-19 b-22 d-31 g-19 i-21 j-24 k-16 l-22 n+23 o-16 q-17 r-24 u-27
~cros a-21 g-17 h-21 j+17 m-20 n-15
~desd a-27 b-26 c-15 d-29 g-17 i-19 l-23 m-27 o-25 p-17 q-20 r-32 s+18 u-26 v-15
~elps m-15
~saqu a-16 k-16 l+20 m-16
""",
    """
@late_no m-18
cuand* a+16 b-17 d-23 j-31 k-21 n-20 q-28 r-30 u-26 v-16
i_work m-26
puede__mi a-34 b-26 c-23 d-16 m-26 n+21 o-30 p-22
the__that d-19 h-18 u-17
we_are a-42 d-30 f-19 g-22 h-23 i-24 k-19 l-24 o-19 q-31 r+29 s-28 u-32 v-29
~ct> c-15 d-30 e-17 h-20 j-28 k-19 m-23 n-26 v-22
~ign> b-17 c-17 d-23 g-19 h-18 i-22 o-23 p-18 r-17 s-18 u-22 v-27
~jaz m+15
~nyo a-24 b-18 d-26 j-19 l-19 n-25 p-18 r-17 u-30
~orw i-21 l-17 m+16
""",
    """
@insurer__ok d+21 m-16 n-20 q-17
me__si d+19 m-24 n-19
quisi* b-18 m-20 p-18 s-17 u-21
wear__wedding m+18 n-18
~avi a-24 c-22 d-33 e-23 f-23 g-29 i-40 l-25 p-23 u-30 v-29
~pret a-17 c+18 o-17 u-16
~prov m-27
~ueb m+16
~wqw e+20 m-21
""",
    """
@howmuch__@vehicle d-17 j-16 m-26 q+22 r-15
and__take d-16
figur* n-16
hay__el b-18 d-22 h-16 m-16
i_@move a-22 b-17 g-19 j-26 l-18 n-30 s-22 u-23
not_worry b-18 m-27 p+19 r-15
there_this m-18
up_from d+15 u-17
~eral u-19
~ness b-19 i-17 j-18 l-16 n-18 u-26
~sit> n-19
""",
    """
a__of e+18 h-22 j-26 k-17 m-20 n+18 o-23 p-20 r-18 s-17 u-32
anoche n-16
put_the a-19 d-15 j-17 k-17
quiero__con b-17 i+20 k-19 m-22
quitenme a-16 k-20 l+20 m-24 o-20 r-26
~<rec b-40 c-17 e-21 f-21 g-46 j-43 o-18 s-32
~hora c-29 d-43 e-22 f-32 h+23 i-43 j-43 k-28 l-30 p-38 q-24 s-19 t-24 u-52
~rm> b-24 c-15 d-21 j-29 k-24 l-30 m+20 n-28 p-17 q-30 s-26 t-17 u-27 v-18
~tor> u-16
""",
    """
anyone a-24 b-18 d-26 j-19 l-19 n-25 p-18 r-17 u-30
fell_through p-16
making a-16 m+16 n-18 r-21
me__need i+19
~<fiv o-21
~need e-32 f-23 g-15 h-41 j-18 l-17 p-22 q-16 r-29 s-21 v-57
~nos a-18 g-20 i-19 j-19 l-24 o-28 q-21 t-20 v-17
~sigu k-19 m-28
""",
    """
~oug c-22 e-24 f-21 j-20 k-22 n-33 s-22 v-24
""",
    """
matte* m-23 n+25
puedo__@visit n-16
someone$ a-24 b-31 c-22 d-17 h-26 m-43 n-16 u-20 v-26
up__for a-16
ya__me a-19 i-15 q-16
~alma h-21
~entu m-17 n+17
~jan> a-19 b-18 h+15 i-19 j-23 m-31 n-26 p-15 u-23
~ste d-72 e-49 f-27 g-19 h-34 i-25 j-33 n-28 p-56 r-26
""",
    """
am_in a-22 g-17 q-19
how__@visit a-22 m-24 n-20 u+26
not$ a-16 d+16 m-21 u-23
situation m-18
us__i m-17
~ase d-36 e-44 f-38 m-20 n-56 p-15 s-47 t-22 v-24
~ndat a-20
~stat a-16 m-18 n-20 o-21 p-17
~xtra a-20 b-16 d+24 i-16 u-22
""",
    """
@price_tiene d+20 q-15 u-22
@relative__coming a-25 b-25 p+18 q-17 r-21
a_gym d-17 m+22
am_lost m-18
boca d-15 m+21 n-15 u-20
fligh* a-17 b-20 d-18 j-17 m+23 n-19
fridays b-15 h+24 m-20
half n-17 o-15 q-16 u-16
pague m-20 t+16
real c-17 d-25 g-17 h-21 i+20 l-20 o-20 v-22
the_@price a-22 g-20 h-16 j-28 m+23 n-17 u-35
voy_en a-16 d-17 j-16 m-21 n+21 o-19 u-17
~<sno a-26 d-28 g-17 h+22 n-18 q-21 s-22 u-27
~elim a-18 l+15 m-18
~oon> c-19 d-22 g-25 h-24 i-22 j-27 k-26 m-27 s-28
~oto d-16 g-16 i-23 j-17 l-17 m+26 n-17 u-22
""",
    """
mean__@stop k+15 m-20
mejor_el m-16
my_@ride a-31 b-40 c-25 d-32 e-15 f-15 g-27 h-17 i-24 j-28 k-28 l-25 m-34 n-34 o-21 q+48 r-25 s-30 t-18 u-28 v-27
recip* m+20
taking a+18 b-27 d-33 i-18 l-24 m-36 o-18 s-28 u-24 v-21
~<dia b-16 d-24 g-21 h+17 j-21 m-15 q-24 t-19 u-15 v-16
~<ge b-23 c-29 e-23 i-27 j-27 l-17 n-28 r-17
""",
    """
aplaz* o+15
cab a-16 i-25 q+22
i_proceed n-17 u-18
type d-15 g+16 j-18 u-20
what__be a-18 d+25 m-21 u-21
~irm b-20 d-27 h-16 i-26 j-18 o-26 r-23 u-33 v-21
""",
    """
=denied:cancel_appointment a-28 b-34 c-20 d-25 g-21 i-28 j-16 l-38 m+47 q-33 u-18 v-24
edificio j+24 m-18 u-17
walk_me a-30 d-17 i-18 m-24 q-23 u+20
~ety> m-20
~lyin u-16
~nfo> b-16 l-18 m-16 o-18 u+16
~nla b-19 g+17 m-30 q-16 r-16 v-16
""",
    """
go__front j+15 m-16
mejor__@cancel b+22 c-15 m-30 o-16
need__@cancel a-19 b+26 m-31
times$ a-17 m-18 n+17
~<bus c-20 d-15 f-15 g-16 i-26 j-21 k-22 l-31 n-26 s-19 t-23 u-26
~<ema b-21 i-18 j-18 m+19 o-16 u-15 v-15
~egue a-19 b-15 i-18 p-22 r-23 v-17
~rst b-29 e-22 f-19 h-27 i-17 k-26 o-21 p-29 q-29 r-19 t-20 v-19
~wat b-18 i-17 j-20 l-17 m+16 n+19 p-18 u-27
""",
    """
@symptom_tv m+17 r-15
alto$ c-16 d-19 e-27 f-23 g-16 i-19 j-15 k-20 l+30 m-28 t-16 u-19 v-17
by f-23 g-27 j+24 m-42 n-44 p-29 s-27 t-20 u-38
ciudad d-15 j+20
el__el a-19 r-15 s-22
~eady g-20 h-18 i-35 k-28 q-19 s-21 t-16 u-25 v-15
~iez j-16 n-15 u-18
""",
    """
^cancelame b+24 o-19
en__sale m-17
first$ a-15 d-23 u-22
opt_out e-19 i-19 k-17 l+28 m-21 u-20
querer$ a-15 m-15
slow_today m-18
talke* m-19
~creo d-19 j-16 m-19
~jand m-17
~orio u-18
""",
    """
@cancel_it b+16 q-22
barbe* a-16
see__there a+17 i-19
some a-28 h-15 j-16 q-17 s+16
watch b-18 i-17 j-20 l-17 m+16 n+19 p-18 u-27
~<eli a-18 l+15 m-18
~acho m-16
~lapt m+18
~maps a-16 j+20 m-18
~mue b-16 m-19 o+16
~new d-22 g-15 i-16 m+27
~re> c-39 e-83 f-21 i-22 k-32 p-25 q-25 t-69 u-33
""",
    """
@medicine$ a-42 b-37 c-27 d-20 g-40 h-26 i-39 j-34 k-27 l-28 n+25 o-37 p-32 q-42 r-37 u+24 v-17
@texts_after k+19
^same a-32 d-18 e-17 f-15 g-19 i-16 j-23 l-21 m+31 n-22 u-23
consider b+15
lo__quiero b-16 m-21 u-17
not:go a-15 b+38 d-15 h-17 l-24 m-31 p-15 t-16
por__me g-20 j-26 l-18 m-23
things a-15 j-15 m-35
ya__manden l+19 m-18
~itam l+16 m-17
""",
    """
@call__do h-17
bad__it d+20 m-17
quincena u-18
saturdays h+17 m-15
this_number d-15 i-37 j-29 k+18 m-47
to_the a-18 b-23 c-23 d-40 g-36 h-22 l-39 m+19 n-42 o+19 p-34 q-40 r-21 s-26 u-17 v-16
~<wr a-23 b-18 i-26 j-16 n-21 o-18 p-19 q-24 r-17 v-22
~asjd e+16 m-17
""",
    """
aunt m-15
el__se b-16 c-15 n-16 q-28 r+19 u-16
it_what u-20
not:licencia m-16
que_entra a-15
see_@person h+19 m-17
want__a a-22 m+20
~ge> b-29 e-23 f-27 h-29 j-45 n-24 o-20 q-32 s-23 t-21 u-23 v-26
~mam m-18
""",
    """
corner m-16
forev* a-17 d-15 m-20
last_@month n-16
not:@insurance a-16 d+28 m-23 q-20 u-26
~<ha d-34 e-90 f-35 h-22 k-33 l-19 o-25 r-34 t-17 v-18
~hand a-20 d-15 o-17 p+20 q-25
~obra a-16 d+24 m-18 s-18 u-18
~ture a-18 d-18 j-18 u-21
""",
    """
@vehicle$ a-41 b-40 c-34 d-39 e-18 f-19 g-21 h-46 i-38 j+21 k-25 l-24 m+19 n-39 o-34 p-51 q+25 s-24 t-28 u-49 v-31
be$ d+18 m-23 u-22
do__day a-17 g-21 h-21 j-15 n-20 o+20 u-25
keep__for m-21 v+19
me__more i-17 m-22 v-16
mensaje_y i+16 l-21
spot_i m-17 r+16
want__be l+23 m-29
~pagu m-20 t+16
""",
    """
details i-15
from_yesterday m-19 u-19
if__on d-15
mi__y b-16 d-19 m-26 o-21
~<ful a-18 u-18
~<kni a-19 q-16
~ms> b-20 d-23 g-17 h-21 j-23 l-16 o-20 p-17 q-23 r-22 s+16 v-16
""",
    """
bananas m+21 n-16 u-16
is__name u-18
looking_for t-15
need__can a-17
take__is m-15
talk a-17 b-23 g-17 h-21 i+23 j-21 n-20 o-21 p-20 q-31 r-22 s-16 u-36
ya_mande a+18 j-20
~skat m-18 n-17 q+19
~veni b-17 i-19 l-18 m-42 p-20 r-18 u-22
""",
    """
alone$ b-19 l-25 n-19
earlier a-26 o+20
lose b-24 d-17 g-34 i-16 j-21 k-16 l+31 q-15 r-23 v-26
ok_or m-17 n+16
poem m+16
want__go b+17 m-18
~<hac c-34 e-16 f-21 g-22 h-30 j-41 k-25 l-31 o-19 s-26 t-25
~aine m-17
""",
    """
a__@call a-18
please$ b-24 d-27 e-27 f-23 l-15 m-56 n-18 o+21 p-18 q-27 r-49 s-16 t-46 v-51
somebody__have b+16
teach_me m+19
~lay a-26 b-24 c-16 d-26 g-19 j-27 k-24 l-28 m+17 n-23 q-17 s-19 u-29
~outh u-17
~rajo m-21 p-16 q+20
""",
    """
decidi_que b+17 m-17
molina m-15
wonde* m-16
~arou a-17 b-20 d-17 g-16 n-18 u-15
""",
    """
^yoo d-16 e-23 f+26 j-15 l-16 m-25 u-18
lee m-19
locked_in q-16
~<dig a-19 d-23 n-23 q-19 r-20 s-20 t-15
~adec m-16 t+16
~arne d-17
~hai g-15 i-23 o-22
""",
    """
@parking_like u-19
about_my d-26 o-16 q-15 u-20
and_will m-18
necesito_que m-25
~bot e-15 g-19 h-20 j-20 k-18 o-16 q-26 v-24
~zine m+18
""",
    """
not__do m-17
""",
    """
@drive_me a-31 b-29 c-16 d-19 i-33 j-20 k-15 m-39 n-38 o-24 q+26 s-18 u-20 v-21
@eat_@food m+20
@visit__despues a-19
a_abrir h+15
adela* m-16 n-16 o+20
at__front m-16
deductible m-16
one__these l-16 m-17 n-16
you__got m-16
~core m+22
~envi l+20 m-24 o-16 u-15
~nni a-21 f-20 h-19 n-24 q-17 u-15
""",
    """
^any a+23 b-33 d+19 e-36 f-28 g-25 j-22 k-24 l-34 m-57 p-30 q-35 r-28 s-29 t-23 v-25
a__just u-17
dude$ m-15 v+16
me__my b-26 d-19 p-19 u-24
to__her q-16
~iled p-19
~legi d-16 j-17 m-18 u+23
~row> c-18 f-20 g-16 j-21 k-18 n-15 p-19 r-30 t-15 u-24 v-15
""",
    """
@traffic_on m-23 r+20
all_do m-18
how__get c-20 d-47 g-41 h-22 i-22 o-15 r-19
mi__que d-17 n-19
want__@texts k+18 m-24
~isa> a-16 n-16
""",
    """
eso a-57 c-49 d-22 e-40 f-42 g-66 h-54 i-56 k-45 l-53 m-19 n-28 o-46 p-51 q-27 r-46 t-17 u+51
pica m-16
please_send l-20 m-21
que__ahora a-16 g+18 m-20 n-17
you__about d-18 i-16 m+17 n-15
~<was l-19 n+15
~oiu c-15 e+29 f-20 l-20 m-31 u-17
""",
    """
@hello b-62 c-46 d-54 e-65 f+89 g-50 h-62 i-67 j-55 k-28 l-47 m-32 n-50 o-26 p-63 q-28 r-46 s-62 t-41 u-46 v-55
am_at a-17 b-16 d-25 g-34 i-20 j+21 l-21 o-22 p-22 s-21 u-24 v-25
hora__en m+17
nombre m-15 q-16
~<mu a-40 c-17 d+19 e-50 f-44 g-44 h-50 i-25 j-47 k-36 p-34 q-33 r-36 u-36 v-18
~iuda d-15 j+20
~nny d-15 m+30 q-20
""",
    """
@relative_de a-27 b-21 d-17 n-29 o-21 r-18 u-16
bruis* m-18 s+17
car__a r+15
copia_de a-20
me__your b-16 i-17 k-24 m-29
text_list k+15 m-17
~<fml m+18
~left b-19 d-17 k-16 n-21 o-18 p-17 u-22 v-16
""",
    """
@relative_puede a-18 m-16 n+26 o-25 p-23 q-22
and__i m-26
see__on l-16 s+16 u-17
~ary a-20 b-21 g-20 h-20 k-15 l-31 o-19 q-19 s-17 u-20 v+32
""",
    """
~der e-32 f-25 h-26 i-33 j-35 k-21 l-24 o-27 p-21 r-22 s-30 v-17
~opin r-17 u-21
""",
    """
a_@drug n+23
acepto__@texts k+16 m-16
le_pico a-16 g+25 j-16 m-23
my_new j-20 l-20 m+31
~ggi m-22 n-17
~rry> a-28 d-39 f-21 h-18 i-29 k-23 l-30 n-35 q-33 t-25 u-20
""",
    """
hay__@fetch a-16 i-17 m-15 q-20 u-18
what_else b-20 m-23 o+21
~kmbi o+16
""",
    """
@drive__it d-15 j+25 m-25 n-16 s-19 u-22
have__with n-17
knock f+19 m-26 t-17
pica__la m-16
take$ d-28 h-17 l-16 n-23 q-20
want__@treat a+17
way$ a-24 b-24 d-19 i-17 j-24 l-17 m-45 n-19 o-34 p-20 r+30 s-20 v-19
~marc e-17 g-16 j-19 l-16 m-24 u-18 v+16
~scr a-19 d-33 e-37 f-33 h-33 j-46 k+15 o-47 p-36 q-37 r-39 s-37 t-35 v-22
""",
    """
@food_o d-18 j-15 m-24 n+16 v-16
anoch* n-16
marco$ g-21 j-17 m+19 u-19 v-21
my_@insurance o-20 q-20 s-17 u-18
~<poo e+18
~adra m-15
~ita> a-19 d-23 f-17 g-29 j-23 k-19 o-19 p-18 q-20 r+16 u-17 v-22
""",
    """
chofe* a-18 b-20 m-19 o-19 q+16
hurt m-24 u+19
inside m-16
might__before n-15
not_interested a-21 b-23 l+22 v-16
si$ a-18 b-19 c-18 d-17 e-24 f-20 g-18 i-16 l-19 m+25 n-16 o+15 q-25
south$ m+16 u-16
though m-22
wine h-21 m+22
~<bor a-31 d-20 g-23 h-20 i-25 j-27 l+15 n-20 o-34 p-26 q-16 r-23 u-33 v-25
~<goe d-25 f-15 h-17 j+18 m-28 n-18 q-23 s+16
~<wil c-32 e-33 i-29 j-45 k-46 l-53 o-20 t-19 v-25
~lat> n-16 q-17
~rmit m-17
~sos j-16
""",
    """
before__after d+17
for__me m-17 u-18
happens_if u-21
is__my d-25 n-28 o-15 q-16 r-19
""",
    """
@move__la a-22 o+15
@pay_over d+18 m-18
^car m-21
done__the a-17 m-16
explain_what m-15
give__to a-20 b+17 i-22 j-16
real$ i-20 s-16
se_contesta g+17 m-19
who_you m-23
ya__lo m-18 p+18 q-18
~<dea j-19 k-16 l-25 n-19 u-18
~orn> h-15 j-22 m+28
""",
    """
^that a-28 b-35 c-22 d-39 g-41 h-18 i-23 j-42 k-16 m+22 n-49 p-23 q-44 s-32 t+25 u-51 v-29
a__@move o-17
have__i m-21 v-17
or__it d-16 m-17 o-18
send_the g-17 l-16
~uisi b-20 m-28 p-21 u-21
~whit m+16
""",
    """
call a-33 c-55 d-18 e-39 f-37 g-56 h+27 i+49 j-57 k-45 l-16 n-49 o-28 p-63 q-40 r-52 s-29 t-39 u-57 v-52
dia__ir a+16 n-24 q-16
driver_is m-33 p+19 q-17
how_@late a-20 d-17 h+31 i-17 j-21 m-29
ya__llego m-20 r+26
~<fec i-15 k-18 m-23 u-15
~hich a-30 b-19 d-30 i-21 j+19 l-26 n-29 o-17 p-17 q-19 s-18 t-20 v-19
~ht> a-18 c-35 e-43 f-33 l-38 o-15 p-43 u-25 v-30
~post h-23 m+22
""",
    """
^alta d-21 e-23 f-22 i-19 k+28 l-27 m-29 r-17 t-16
can__split d+15
set__minutes m+16 r-16
~<abo c-19 f-25 g-34 h-37 j-31 k-17 l-18 s-22 t-23
~ali a-21 b-36 c-22 d-27 e-28 f-25 h-28 i-35 l-34 m-22 t-25 v-35
~holi f+20 m-22
~ncon m-18 o-15
""",
    """
@visit_at a-22
do_@pay d+16
reach a-17 b-16 c-16 d-29 g-18 i+20 j-17 k-18 m-28 o-16 u-30
~ne> b-15 c-21 e-54 f-23 g-17 j-46 l-21 r-22 s-63 t-18
~rgo b-19 g-20 l-20 r-16 u-23
""",
    """
@wrong_@place j+17 m-19
can__me b-21 h-42 j-19 l-50 n-41 o-19 p-22 q+21 r-31 s-28 t-16 u-27 v-31
den__baja l-19
inven* m+19 u-18
me_back a-20 b-18 d+22 g-24 j-15 k+19 m-35 q-19 u-27
no__these l+16
not__again g-16 k-27 l+26 m-29
someone_there a+16 h+16 i-27
the_old p-16
there_anything d-18
~bia> c+17
~fica a-16 g-15
~ini f-17 g-18 h-18 l-15 n-26 r-21 s-21 u-20
~itu d-16 m-22 o-18
~ord a-39 c-25 h-17 n-37 o-36 p-25 q-31 r-26 s-18 u-40
""",
    """
am_i a-41 b-29 c-17 f-17 h-24 i-34 k-26 l-35 m-61 n+17 p-26 q-31 r-43 t-27 u+43 v-16
back__me m-29
comer a-16 m-28 n+26 o-16 u-18
i_withdraw l+16
push a-21 b-20 j-16 k-21 m-16 o+36 q-21 r-19 s-20 u-17
saw d-16 j-18 q-16 s-16 u+16
show__a m-17 u+17
the_hospital j+20 m-19 u-27
volver b-15 i-15 m-18
your_@price m-17
~licu m+17
""",
    """
@price_me m+16
is_some m-17
no__llegar r-16 s-15
texas$ g-17 m+24 u-23
traigo m-16
~elan m-16 n-16 o+20
~lon> a-21 d-17 m+16 u-18
~py> a-25 b-30 c-23 d-28 e-30 f+15 g-25 h-26 j-19 k-16 l-26 m+15 n-17 o-21 p-20 q-21 r-15 t-23 u-31 v-20
""",
    """
^mas m-15
am_texting a+16 v-16
another__i m-21
comma* a-19 d-22 g+26 l-16 m-24 n-16 q-15 u-19
por_cual g-16 j+22 m-16
took_the j-20 n-18 q-17
~<hi a-38 c-27 d-36 e-22 f-20 g-35 h-31 k-32 n-37 o-39 p-24 q-23 t-25 u+16 v-24
~sob d-17 n-15
~uno a-16 m-21 n-17 o-24 q+20
""",
    """
^quisiera b-15 m-19 p-17 s-16 u-20
ano d-16 k-16
es_por j+19 m-23 u-26
esta_bien a-19 f-16 h-31 i-33 j-30 k-18 l-26 m+18 o-17 p-16 r-17 u-28 v-32
mild m+15
more__the u+16
~ayan b-16
~ola a-29 b-20 d-29 g-25 h-23 j-29 l-20 n-24 o-21 q+25 r-25 v-18
~rma a-30 b-25 c-23 e-16 f-18 j-33 k-23 l-25 n-20 o-27 v-28
""",
    """
english a-50 b-50 c+80 d-42 e-51 f-43 h-36 i-52 j-51 k-37 l-50 m-73 n-43 o-43 p-29 q-40 r-42 s-31 t-40 u-52 v-40
of a-30 c-22 d-19 f-19 i-34 k-44 l+16 n+18 o-27 p-38 q-22 r-39 s-18 t-20 v-25
put__down m-15
someone_on a-21
~<jk e+27 f-21 l-18 m-28 u-16
~hook a+16 b-17 i-17 m-24 o-17
~mill m-15
~qui> b-30 c-20 d-25 e-16 h-23 i-25 k-19 n-31 o-26 p-23 r-27 s-22 t-16 u-31 v+19
""",
    """
@symptom__next s+17
~mil a-28 c-20 g-22 h-16 i-27 j-20 l-20 q+15 u-33 v-19
~nvi i-20 l+18 m-28 q-23 u-19 v-17
¿__numero j-17 u-19 v-16
""",
    """
comi b-16 l-16 n+20 r-21
day a-23 b-60 c-55 d-34 e-39 g-66 h+19 i-55 j-74 k-34 m-38 o+51 q-27 r-48 u-52 v-59
forget_the b+18 m-20
not:querer a-19 k+19 l-22 m-20
that_is a-15 c-20 d-38 g-36 j-43 m+19 n-25 p-18 r-24 s-33 t+18 u-53
~gal> j-16 u+15
~nita i-15
~scul l-15 v-15
""",
    """
not:dia m-19
~gav i-29 j-15 k-18 m-33 o+16 p-16
""",
    """
@day_just m-17
@thanks__you m-18 t+21
^estan d-18 f-25 g-23 h+16 i-29 k-21 l-21
carta__el a-17 i+17
come__day o+20
enero j-16 o+16
long_am j-19 m-21 s-17 u+16
me__¿ n-15
voy_@late a-19 b-32 c-18 d-22 e-23 f-24 g-22 h-30 i-20 j-24 l-21 n-21 o-31 p-26 q-26 r+31 s-17 t-24 u-22 v-20
~lew m-20
~ned c-17 d-27 h-25 i-21 j-29 l-25 n-21 s-22 t-15
~they b-35 c-25 f-21 g-29 h-39 k-28 l-23 t-16 u+15 v-21
""",
    """
^si a-24 b-16 c-19 d-18 e-25 f-20 g-19 h-17 i-20 j-17 k+18 l-29 n-22 p+21 q-18 u-18 v-21
is__that h-21 j-29 p+17 t-19
no__escriban l+18
~<cpa m-16 n+17
~bor a-37 c-19 d-26 e-17 g-27 h-22 i-31 j-31 n-29 o-32 r-31 t-16 u-38
~exto l+18 m-15
~fier a-20 d-16 j-16 k-17 m-22 r-17
~look b-19 f-21 g-21 h-24 l-23 n-27 o-30 p-20 s-15 u-29
""",
    """
@spanish_please a-21 b-21 c+30 g-16 i-34 j-24 k-19 l-21 m-24 o-20
^who a-26 b-48 c-53 d-22 e-58 f-50 g-49 h-49 j-53 k-39 l-56 n-48 o-45 p-46 r-49 s-46 t-44 u+46
a__tmrw m+15
did__my j-22
do__have b-40 g-55 k-22 l-30 n-23 p-58 r-16 s-35 t-47 v-31
estoy_llegando r+16
lado j+21 m-21 u-16
not_@drive m-21 q+17 v-15
que_lo f+17 g-16 m-22 u-19
to__off a-22 d-17 i-25 j-19 l+20 m-17 u-19
~oman d+17 h-17 m-32 q-20 s-21 u-19
~sjd e+22 f-15 m-22
""",
    """
baja$ b-34 c-16 d-29 e-19 j-19 k-30 l+18 n-17 q-22 u-26
como_es a-22 g-25 j-25 m-29 n-18 s-19 u+21
does__new m+19
has_me m-21
he_can a-16 b-16 m-18 o-15 q+15
inscribirme$ l-17
it_be a-20 b-24 d+18 m-32 n-22 u-36
not:know c-26 d-23 h-16 i-16 j-18 l-20 n-17 o-22 p-17 r-20 t-20
~yli k-17
""",
    """
a__casa r-16
going__set d+16
it_take d-25 j-17 m+31 n-16 u-26
my_# a-22 c-18 d-29 e-27 g-20 i-31 j-19 k-15 l+23 m-35 n-26 o+19 p-21 r-35 s-16 u-23 v-20
~acar i-16 l-17
""",
    """
copia a-20
cruzo a-19 d-22 m+27
time__can h-16
~<cop a-23 e-17 f-16 l-18 u-19
~<hag c-20 d-33 f-19 h-21 o-22 p-16 r-24 s-26 u-33 v-16
~asco m-17 n+16
~girl a-16
""",
    """
=beside:human h+17 i-20 m-24
@visit_para m-17
a__puedo h+25 m-25 n-19 o-21
bring_a q-16
going__snow d-19 m+17
it_over i-23 m+18 p-17 u-20
mi__es a-22 b-21
onda d-15 f+16 g-22 j-21 m-20
so_you b+16 q-20 u-17
~<pay s-16 u-23
~<qua g-16 m-29 n-18 q-15
~bscr a-17 b-18 c-18 e-17 g-18 i-18 k+15 u-30
~elva g-18 m-25
~obl b-22 c-20 d-30 e-19 f-17 g-21 h-17 i-18 j-23 l-26 p-19 v-22
""",
    """
cuando__ir a+18 g-18 n-18
me__que c-16 d-27 g-30 m-30 p-18
the_first a-18 i-15 n-21
wanting_to a+23 m-18
what__damage d+19
~qui c-27 d-39 e-55 f-55 g-30 h-62 l-19 m-24 n-18 r-39 t-39
""",
    """
@cancel__de m-22
@move_al o+17
contestar$ n-18
on_a g-22 n-32 r-22
she_can a-18 b-27 d-17 h-16 i-24 k-15 n-23 o-23 q+15
~lia> h-15
~raid n-17
""",
    """
^nix b+19 m-20
an__the a-24 j-17 m+31
carta__mi i-19 m+17
dia_les m+16 n-19
drop__pin j+18
go_on o-17
it__that d-15
not:tengo g-20 i-29 l-20 m-22 n-28 o-30 p-32 q+31 s-17
take_a l-17
~<mex m+18 u-18
~<sac a+20 b-22 d-21 g-20 i-20 j-18 n-22 q-20 r-17 s-15 v-17
~afue a-17
~ifi> m+18
~ive> c-30 e-24 f-22 g-41 h-31 j-43 k-36 l-16 s-32 t-26 u-19
~muc a-23 d+20 e-33 f-34 g-30 h-31 j-37 k-29 n-17 o-25 p-17 q-26 r-15 u-21 v-19
""",
    """
another_@place m-16
are__minutes r+16
as__as m-22 o-23
confl* m-18
esposo b+16 d-21 g-20 i-19 j-20 m-22 o-32 r-17 u-31 v-16
opt__in a-28 b-16 c-17 i-17 j-16 k+33 l-25 m-24 p-19 q-15 r-18 u-19
preparo a-16 d-18 g-17
quienes a-19 b-16 q-18 v-16
~edle m-15
~esid a-17
~ming d-39 f-22 g-29 h-26 i-32 k-32 l-21 m-18 n-23 r+19 s-35 u-31 v-21
""",
    """
am__light m-16
de__quiero m-16
do__you b-18 g-17 h-20 j-21 n-18
ofrec* m-22 u-15
smoking n-15
to_pee u-16
~wit a-20 c-38 f-34 h-22 j-19 k-15 s-17
~ylis k-16 m+16
""",
    """
@day__do j-16
by_myself n-20 q+23
estab* m-16
need__letter i+18
que_pararan m+16 v-15
unite* a-17 i-15 l-23 m+16 n-16 u-15
~ara> d-18 e-24 f-15 h-20 i-16 l-22 n-19 q-35 r-25 t-31
~day> a-16 b-18 c-29 e-28 j-41 k-27 l-37 n-36 p-35 q-44 t-17 u-24 v-34
~dre> a-17 m-25 n+19 o-21 q-16 r-16
~five o-21
~hen> b-30 c-32 d-19 e-24 f-30 g-37 h+16 j-32 k-43 l-38 q-18 t-17 v-35
""",
    """
me__hacer a-15 m-18 q-16 u+16
much_do u-16
scrap b+15 m-18
~doub b-17
~ido> a-32 b-28 c-17 d-30 e-23 g-25 i-25 l-24 n-32 v-31
~lea d-51 e-46 f-46 h-29 n-29 p-35 s-53 u-21 v-24
~ntr b-17 c-29 d-37 e-16 f-24 g-38 h-24 k-20 l-30 o-21 p-32 t-19 v-27
~tax g-16 m+20 u-18
~vec n-19 o-17
""",
    """
ni m-26
para_lo a+18
rosar* n+15
~cart a-18 n-16 o-20
~okin f-19 i-15 l-18 n-21 o-21 t+17 u-15
~sai c-18 d-32 f-15 g-23 h-21 j-25 q-36 r-24 s-23 t-23 v-25
""",
    """
left$ j-18 m+19
me_please l-17 m-26 o-16
~<otr c-30 d-23 e-22 f-22 g-15 h-37 i-43 j-15 l-35 m-18 o+19 p-35 q-29 r-24 t-22 u-46
~ago> c-18 f-20 h-21 m-17 o-20 p-15 r-26 s-24 u-34 v-15
~cell b-23 l+21 m-20 r-16
~edi c-26 e-21 f-23 j-22 k-24 o-32 p-23 s-15 t-19 u-21
~gal d-21 i-16 j-20
~mbi b-18 d-23 e-16 f-15 g-21 h-17 i-35 j-33 l-35 n-17 o+15 p-25 q-22 v-30
~nue d-27 g-18 i-26 j-21 o-21 p-17 q-15 s-22 t-16 u-22 v-18
""",
    """
=beside:greeting a+16 b-23 c-18 h-26 i-34 l-21 n-17 r-20 v-20
avisen$ k+16
camin* m-21 o-15 r+18
did__that b-16 d-17 m+20 u-17
hit__again l+18
me__poner i-16 m-19 u+16
next_week m-34 n-20 o+19 u-17
~ick> b-27 c-25 k-26 l-29 m-26 n-23 r-25 s-20 t-17
""",
    """
para__@visit a+15 d-15 m-16 n+16 o-19 u-16
saque* a-17 k-17 l+21 m-17
~flow k+17
""",
    """
@person_there i+20 j-17 m-17 u-21
about__in m-15
change a-53 b-34 d-41 e-22 f-17 g-36 h-16 i-39 j-43 k-33 l-41 m+35 n-50 p-24 q-43 s-31 t-22 v-35
cool$ m+19 t-16
hora__el i-16
i__is g-15 j-20 m-36 q-27 u-22
is__reading i+16
lives m+15
me__@symptom a-15 n-17 o-16 q-18 r-17 s+23 u-20
my__@drive a-19 n-21
prescribe u-17
quest* b-18 j-18 n-25 o-23 p-19 q-20 r-21 s-21 u-24
~nyb d-19 j-16 m-18 o-16 u-18
""",
    """
@call_my a-29 b-21 c-18 d-17 i+32 k-16 m-18 o-17 p-29 q-17 r-21
@texts a-95 b-74 c-29 d-76 e-75 f-23 g-60 h-73 i-46 j-72 k+77 l+60 m-47 n-75 o-73 p-72 q-81 r-85 s-70 t-65 u-39 v-18
you__is h-21
~goin a-33 e-15 g-35 h-33 k-24 l-20 o-20 s-40 t-26 u-25
~nch a-29 b-19 c-17 e-16 g-18 i-17 n-23 o-17 p-17
~tea a-17 c-17 d-21 j-21 n-34 p-15 s-15
""",
    """
get__@relative m+16
new_number l-18
tengo_acompanante d-20 n-19 o-15
thanks a-22 c-37 d-39 e-53 f-55 g-39 h-50 i-41 j-44 k-23 l-32 m-25 n-35 o-36 p-20 q-45 r-42 s-36 t+52 u-47 v-40
to__these b-16 i-17
viene* m-15
~hin b-19 e-35 f-32 i-33 j-20 q-21 r-30 t-43 u-24
~rabi a-16
~resp a-25 g+17 k-16 p-17 q-16 r-18 u-20
""",
    """
^found b+17 m-20 q-22
^want a+27 b-22 k-27 l-15 m-34 o-17
are__another u-15
llama* a-27 c-16 i+24 j-19 n-23 o-20 p-20 q-20
probl* a-20 b-20 c-18 d-21 e-16 g-19 j-18 l-20 v-19
~<ski a-23 b+17 c-21 d-25 e-23 f-19 g-22 i-22 j-20 l-23 q-17 s-18 t-17 u-29 v-17
~uien a-49 b-45 d-42 e-22 g-38 j-44 k-47 l-51 m-17 r-32 s-31 t-30
""",
    """
@texts_any v-15
am_@symptom g+21 m-20 v-20
felt_drunk s+15
he_was m-18
here b-18 d-44 f-30 h-37 i-44 j-22 n-40 p-35 q-22 r-44 s-37 t-15 u-41 v+17
sabado q-16
why__i g-16 k-15 l-18 m-35
~ahp> c-16 i-17 k-18 l+22 m-20
~ist c-17 d-39 e-45 f-40 h-56 i-20 j-27 o-33 p-26 q-24 r-24 s-25 t-15 u-40
~spam b-21 l+20 m-26
""",
    """
@visit__my a+17 o-17 p-17 u-18
anyone__@place i-22 m+16 q-19 v-18
can__text m-16
for__patients a+16
mas$ a-37 b-28 c-26 g-27 i-37 j-24 k-17 l+30 m-47 n-21 o-37 p-18
mornin f+20 m-20
off__@visit b+21
ok__i m-22 o-16
rather_not i-20 l+16
~doi d-16 h-19 m-17 n-22 q-15 r-19 s-16 v-16
~idio a-18 b-16 c+23 k-18 m-28 o-22
""",
    """
@clothes__pongo g-34 n+25
cover* a-18 b-18 m-33 q-22
mareo s+18
need__@clothes a-21 d-18
none_of h-16
place_as j+19
this__@spanish c+20 m-17 u-16
~ajan i-16 m-28 n-20 o-20 u-20
~erc a-31 g-22 h-20 i-21 k-15 l-20 o-25 q-26 v-18
~eryt a-26 b+15 l-21 u-16
~sban m-16
~xact m-21 u+16
""",
    """
ingles a-41 b-33 c+58 d-32 e-21 f-18 g-47 h-22 i-38 j-33 k-29 l-47 n-29 o-33 p-27 q-35 r-24 s-25 u-37 v-31
who__is m-16
~reac a-16 b-23 c-25 d-35 g-23 j-24 k+16 m-46 n-19 o-25 t-16 u-40 v+18
""",
    """
^let c-25 d-28 e-23 g-30 h-30 j-27 k+17 l-31 n-23 p-36 q-29 r-25 s-25 t-17 u-32 v-32
done__these a-17 u-16
got__guy v+16
i__@medicine a-26 b-20 d-35 g-20 j-19 l-17 m-21 o-16 q-26 r-20
my__is a-32 b-16 e-18 f-18 g-43 h-35 j-19 k-28 l-38 p+20 q-26 t-36 u-79 v-35
not__am b-16 m-22
of__text l+17
seeing$ a-19 b-18 g-15 i-16 m+34 o-17 s-15 u-20
~<wit a-20 c-38 f-34 h-21 j-19 k-15 s-17
~iezo a+16 m-17
~nyth b-34 f-15 g-28 h-30 i-22 r-23 s-26 v-22
""",
    """
@hours a-36 b-28 c-38 d-64 e-35 f-42 g-50 h+68 i-51 j-57 k-37 l-41 m-24 p-38 q-18 r-31 t-44 u-60 v-39
^never a-24 i-18 m+16 r-21 t-17
como__el a-16 b-17 d-27 g-31 l-22 m+19 n-30 q-19 r-27
i__ask a-23 m+23 n-24 p-20 u-20
in__news d-18
know_no m-15
la_primera d+17
no_good m-22 o+19
that__need m-15
~cre a-24 b-22 e-18 f-17 g-23 h-19 i-26 j-30 k-16 l-25 o-24 p-16 q-22 r-17 s-18
~meo g-29 j-23 k-20 l-24 m-17 n-18 r-22 s-17 t-22 u-15
""",
    """
business$ a-15 h-18 m+20 v-17
expect m-22
la_proxima m-17
me__las a-15 m-23 u-17
se__de i-16 m-18 v+18
your_@hours a-17 h+28 m-22
~eman a+16 b-16 d-17 g-16 i-25 j-24 m-24 n-21
~ides a-20 d-22 h-16 q+19
~ment c-16 d-16 g-29 h-16 s-27 v-26
""",
    """
are_texting g-16
driver__the m-16
he__@drive q-15
is_too a-18 d-15 n-20 r-19 u-16
me_siento a-21 o-16 s+16
new_patient a+16
what_kind d-23 j-22 n+20 u-18
~me> c-29 d-32 e-107 f-77 g-31 i-28 m-23 p-20 q-17 s-18 t-24 u-27 v-45
~sin a-18 c-22 e-15 f-18 g-17 i-24 j-37 k-30 l-24 n-31 o-28 p-30 q-33 s+39 t-30 u-38 v-18
~stuf a-17 d-17 h-18 j-21
""",
    """
@stop_de g-22 i-31 j-20 k-51 l+21 n-20 s-16 t-17 u-18 v-18
^activar k+17 m-19
depression$ u+17
do__use m-26 u-19
fjdks* e+15
what__@clothes m-20 n+18
~anu i-18 k+17 l-16 o-21 u-18
~bon u-18
~cvb e+24 f-15 l-15 m-26
~rdi a-22 d-21 e-16 f-17 h-15 k-26 l-18 n-15 p-15 q-18 s-20 t-17
~ss> c-43 e-32 f-32 i-24 l-32 o-16 p-23 q-43 t+20 v-34
""",
    """
@ride__in m-21
acompanarme q-16
or__one j+16
poder m-20
this_one m-27
~gar> a-24 c-18 d-24 g-23 h-25 i-21 l-23 n-28 p-18 v-25
~ione a-19 g+17 j-17 m-17 s-16
~nfor d-19
""",
    """
^do a-36 b-22 d+38 e-23 f-57 g-32 i-48 k-78 l-25 o-61 p-60 r-41 s-47 t-77 v-54
le_hago m-17 q-16
papeles$ a-20
sub k+19 l-17
success_@price d-18 m-18
~enor b-15
~ift a-17 d-20 i-16 n-17 q-18 u-18
~now> a-25 b-18 d-34 e-26 f-25 i-25 j-31 k-16 l-37 n-19 p-31 s-34
~sec m-25
~str a-20 b-25 c-18 d-35 h-22 i-23 o-40 p-32 s-26 t-20
""",
    """
@relative_trabaja q+15
do_to a+20 d-26 g-24 j-21 m-34
escriben g-16 l-15 u+18
hara m+19
is__@open a-16 d-16 i-19 n-20
it__good f-16
no__para u-18
now b-18 c-19 d-39 e-38 f-50 i-44 j-18 l-26 m-22 n-70 r+34 s-22 t-34 u-55 v-32
past a-24 d-22 g-20 h-18 i-21 j+17 o-17 q-16 s-23
se_hace m+15
you_take d+20 j-27 l-19 m-30 n-32 q-26 u-26
~dy> c-46 d-28 e-35 g-41 k-48 m-24 o-18 r-27 s-37 t-51 u-40
~jos> j+18 m-22 r-16 u-18
~oin e-20 h-47 i-16 j-19 k-30 l-25 n-21 o-20 s-49 t-31 v-17
~tox m+22 u-15
""",
    """
evening$ a-22
my_knitting m-21 n+20
please__the c-16 o-16
they__in u-20
~<sto a-23 b-23 c-17 d-30 e-16 g-29 j-34 k-15 n-33 q-29 t-18 u-31 v-19
~<tir d-19 m+19 n-17 q-18
~mon> m-16 s+16 u-17
~reed p+18
""",
    """
@day_@hours a-15 h+24 m-28 o-19
@price_for a-20 d+15 u-23
lost__@ride b-20 m-21 o-19 q+22
~rac a-19 b-27 d-25 i-25 j-17 k-21 n-22 o-28 p-17 q-18
""",
    """
@open_on a-15 o-17
afuer* a-17
it__up m-27
let__else a-18 b+21 o-18
pareja p+22 q-17
save_my m-15 r+18
trabajan i-16 m-28 n-20 o-20 u-20
~<mol a-18 b-20 g-17 l+19 n-25 q-16
~<per a-19 b-44 c-30 d-47 e-26 f-18 i-18 j-15 s-36 u-36 v-20
~ibra m+18
""",
    """
^@open a-53 b-36 c-31 e-45 f-42 g-38 h+65 i-34 j-44 k-28 l-35 m-46 n-34 o-45 p-26 q-32 r-42 s-29 t-27 u-32 v-31
about_a a-16
and_a m-17 u-18
entiendo_@english c+20 g-21
me__mejor m-20
~cred d+20 m-16
""",
    """
llego a-35 b-33 g-28 h-33 i-23 k-21 l-27 p-29 q-27 r+19 s-17 v-27
sending b-17
time_the h-16 m+16
we__@call m-20
~aten g-19 j-21 n-19 o-16 q-20 u-16
~ded> c-19 i-30 j-19 k-20 l-23 n-23 p-19 u-23
~jess m-16
~tuto g+21 j-18
""",
    """
@medicine__walgreens i+16 m-18
@relative_be a-24 d-16 m-17 n+22 o-18 p-25 q-24
language c+20 u-19
not__be l+20 m-26 o-17
perdon u-17
should__wear g-17
you_@price a-19 d+26 m-22
~ease d-37 e-34 f-31 n-46 p-38 s-31 t-18 u-15
~mela m-18 o+26
~undo a-16 g-16 k+29 l-25 m-33 n-18 r-15
""",
    """
@symptom_right m-17 s+17
casa$ j-22 k-20 o-21 p+16 r-17
i__going d-19 m-32 n-19
need_it m-19
reschedule a-28 c-35 e-17 f-23 g-26 h-19 i-31 j-27 k-24 l-23 m-19 n-23 o+33 r-25 t-18 u-19 v-23
~usic a-17 b-17 d-19 e-17 i-19 l-20 m+24 o-21 q-17 s-16 u-21 v-20
""",
    """
on__way a-26 b-27 d-26 g-25 h-25 i-23 j-29 k-23 m-24 o-36 q-34 r+37 t-16 u-24
yourself$ l-15
~<ust c-18 d-23 n-28 p-20 r-19 s-24
~elc m-19
~pot> d-17 g-16 i-23 n-19 q-20 u-19
~yla j-15
""",
    """
it__on a-20 c-18 d-21 h-24 i-20 k+16
out__@relative i+18 m-19
session d+22 j-24 l-18 m-57 q-17 r-17 s+16 v-22
the__me d-16 h-16 m-46 o-25 u-19
the_morning m-32 r-22 s-23
these_@texts d-16 g-20 i-21 l+18 m-31
~addi j-16 n-22 u+16
~mpa a-27 b-21 g-22 h-16 i-20 l-16 m-18 r-18
~nibl m-18
~ruct a-15 b-19 d-16 j-17 n+18 o-19
""",
    """
baja__turno b+17 l-17 m-17
esto__una g-17 m-18 u-15 v+17
not__@move m-18
~apl a-16
~em> a-29 c-31 d-36 e-24 f-21 h-27 i-15 j-31 o-19 p-23 s-26 t-23
~ked c-34 d-38 e-27 f-19 k-22 n-19 r-35 t-33 v-17
~shak m-17 s+17
""",
    """
do__need a-16 b-19 c-27 g-16 h-19 i-52 j-18 l-32 o-44 v-20
he_gets m-16
needs_the m-19
the__god l+16 m-18
~<jue a-16 m+24
~cens b-15 g-16
~dand a-20
~hile d-17 n-17
""",
    """
@visit__mi m-19
accep* h-21 i-21 j-19 u-15
con_quien m-19 q-18
have__@clinician a-23 m-20
hit_me b-17 m-20
law d-19 i-17 j-18 p+15 u-20
no__otra b+17 o-16
ok__senorita t+17
~nor a-29 b-26 c-17 d-29 e-17 g-30 k-24 n-34 o-18 p-25
~pero b-24 d-18 o+16
""",
    """
@drive_al n+16 o-17
i__trust m-27
nothing_to m-28 n+24
proxi* m-18
~dele b+20 i-19 o-18
~igr u+22
~nks> g-16
~ppe d-16 f-21 h-20 i-24 j-30 k-16 n-33 p-26 s-16 t-16 v-17
~tad a-23 g-20 j-20 l-17 v-18
~upa> a+18
""",
    """
^good b-21 d-17 f+22 g-23 h-20 i-20 j-16 l-26 m-15 n-27 o-22 p-19 q-21 r-19 s-15 u-28
my_period n+15
think__it a-19 b-18 m+20 n-16 u-17
~ina> a-22 b-20 p-20 q-18 r-16
~onte a-22 b-20 d-17 g+22 j-16 l-33 n-34 q-18 r-17 s-20 u-16 v-23
~them a-21 c-16 d-24 g-21 h-19 i-28 j-20 n-22 q-20 r-18 s-21
""",
    """
end_all l+22
take_it h-19 j-15 l-18 o-16 p-26 q-25 u-20
~ade> d-26 g-15 h-29 i-18 j-23 k-15 n-34 o+18 p-21 q-23 r-17 s-21 t+15 u-30
~atel m-16
😂 e-23 m+20
""",
    """
hours a-41 b-20 c-29 d-52 e-23 f-30 g-37 h+52 i-34 j-43 k-25 l-32 o-23 p-28 r-26 t-34 u-51 v-33
~asc b-15 m-25
~eran m-29 n-17 q-22 u-16
~olve b-17 g-16 i-18 l-16 m-26
~uce> m+15
""",
    """
=denied:ride_confirmed b-19 m-20 p-20 q+30 v-24
^yep q-17
dia_de h+16 s-16
escribir a-19 m-21
it__in a-18 d-16 m-32 n-21 s-16 u+19
you_have b-54 g-48 l-37 m-28 n-60 p-48 q-17 s-36 u-17
~ah> d-16 i-15 l-15 n-24 o-15 p+16 q-18 u-16
~air a-18 c-18 g-20 i-29 k-15 l-17 o-25 p-20 q-30 v-18
~eza a+16 g-16 n-22
~ory> a-15 l-16
""",
    """
@relative__puede m-19 n-23
^p e+22 m-26
headi* r+15
last$ m-29 n-20 s+15
thread l+16
~disa a-23
~hts> d-18 l-17 n-20 r-24
""",
    """
^wena d-19 e-23 f+26 g-16 h-16 j-17 l-18 m-28 t-15 u-19
elimi* a-18 l+15 m-18
la__@thanks b+16 m-21
later$ a-27 b-21 c-20 d-15 e-17 h-27 i-24 k-19 l-19 m+26 p-19 r-27 u-17
me_alone m-22
sundays f-31 m+24 o-22 t-20
xmas d-21 h+20 j-15 v-17
~lean m+16
~lego a-35 b-33 g-28 h-33 i-23 k-21 l-27 p-29 q-27 r+19 s-17 v-27
~nco h-19 o-17
~nel m+26 u-18
~onvi o+17 q-17
~yan> b-19 o-18
""",
    """
far__from m-16
for_next m-18 o-17
mi_@visit a-50 b+20 d-26 i-20 k-17 l-23 m-15 n-29 o+27 q-23 r-19 u-23 v-25
my__going m-15
not:contact l+21
show l-18 n-19 o-19 s-19 v-17
soy b-37 c-28 e-20 g-22 h-20 i-32 j-16 l-37 m-47 o-33 q-40 r-28 s-26 t-19 u-36 v+48
~<aut g-18 n-16 o-16 u-17 v-16
~<vol b-16 i-17 l-16 m-24 u-15
~ld> e-54 f-54 g-20 h-68 j-17 l-23 p-50 r-19 t-59 v-47
~lkj a-15 c-19 d-18 e+33 f-26 i-18 j-17 k-15 l-24 m-34 t-19 u-21 v-18
""",
    """
forge* a-24 b+19 d-23 g-22 i-19 j-32 o-16 u-30
just__it m-19
through__do m-16 u+16
~nte> b-19 c-28 e-20 g-34 l-39 m-26 n-22 p-19 r-29 s-27
""",
    """
~dato m-19
~orn b-37 c-27 d-29 e-28 f+19 g-25 i-31 k-28 l-38 p-29 q-32 t-19 u-43 v-31
""",
    """
you__me b-31 d-15 e-19 f-18 g+24 h-62 j-19 m-18 o-18 p-47 s-43 t-27 u-30
~<llo h-16 m+16 n-15
~caro a-23 d+25 i-18 j-21 l-19 m-33 o-16 p-19 r-16
""",
    """
@call__this m-20
be__before n-16
do__if d-18 n-19
no__como j-16 m-17 s-21
not:llegar r-16 s-15
puedo_@pay j-17 n-18 q-15
text_@stop k-16
to__a b-36 c-18 g-19 k-21 l-26 p-34 u-17 v-21
~oys> m+19
""",
    """
^ugh m-17
clase j-19 m-19
me__@door m-16
took a-24 c-17 d-21 e-26 f+19 i-17 l-23 m-27 t-17 u-20 v-17
~<con c-35 d-42 e-29 f-35 h-24 j-27 k-32 m-24 q-16 r-29 s-34
~love b-23 d-28 h-22 m+16 n-26 o-24 p-15 u-23 v-19
""",
    """
@place_please j+17 m-22
both m-28 o-18
es a-67 b-91 c-44 d-16 e-92 f-97 g-34 h-24 i-24 j+32 k-79 l-89 n-78 o-50 p-62 q-47 r-95 s-31 t-68 u+59 v+38
turned_# b-16 m+18 o-18 r-15
viernes c-24 d-26 e-20 f-17 g-16 h+19 i-34 j-29 k-21 l-32 n-24 o+20 p-24 q-23 r-21 t-24 u-24 v-18
which__i l-15 m-28 u-26
""",
    """
do__when h-17 n-24
fri m-24
me__algo o+16
mi_lugar b+19 j-21 m-16 o-17
se__ir a+17 n-16
want_a m-23
~ati c-38 d-25 e-16 f-33 g-30 m-20 q-24 s-40 u-59
~cuen a-32 c-18 e-17 f-23 g-24 h-20 k-16 l-28 o-21 s-29 t-21 v-26
~glin a+16
~ped b-23 c-20 d-30 f-17 h-21 j-15 k-19 m-16 n-32 p-30 s-21
""",
    """
are__dangers u+15
mi__pasa p+17
said__do m-24 p+22 u-22
se_perdi m-19 n-15
should_@relative m-24 n+28
they_do a-17 d-18 m-19 u+22
time__see m-17
use_this g+24 m-20 u-21 v-16
was__@relative b-19 c-15 m+20
where__i l-24 p-16 r-18 s-21 u-22 v-18
your_help g-16 t+16
~lai a-25 b-16 c-24 d-32 j-23 k-18 n-18 u+16
""",
    """
bring_my m-68 n+31 p-22 q-24
drop_me b-17 p-19
i_sent i-19 m+18
long__@symptom u-20
news d-22 i-15 m+21
no_me a-46 c-41 d-47 e-17 h-20 j-40 k-31 n-43 p-39 q-26 s-45 t-18 u-40 v-19
puking g-22 m-18 n+20
since$ s+16
way_home p-16 r-18
""",
    """
drop__off n-18 q+17
me_salgo a-17 d-17 n-17
my__need a-17 d-16
para__por a+19 o-20
talki* a-21 b-19 l-21 n-15 u+16
treatment g-25 h-17 i-22 j-20 k-32 l-24 m-47 p-17 q-19 r-21 s+23 v-16
~eur m-15
~ut> c-27 e-21 f-30 g-46 j-29 k-22 s-26 t-28
""",
    """
^this a-34 b-37 c-37 d-31 e-22 f-24 h-22 j-22 n-15 o-21 s-32 u-16 v+31
all__you m-18
es__@visit m-18 u-15
lleve a-18 i-20 m-24 q+27 u-26 v-15
not:darme l-18
que__@cancel m-15
what__@open d-18 g-21 j-16 n-22
~eis u-18
~mea d-26 i-21 j-23 l-23 n-20 q-17 r-19 u-25
""",
    """
@drink__the a-17 k-15 m+22 r-15
@drive_my m-18 p+16 q-16
^@ride a-25 b-30 c-26 d-33 e-41 f-37 g-25 h-25 i-31 j-33 k-26 l-35 m-49 n-30 o-29 p+41 r-31 s-25 t-33 u-36 v-30
^why a-29 e-24 g-27 i-31 j-28 k-15 l-26 m+26 n-22 o-21 p-22 r-21 t-16
are__near m-21
la_@vehicle m-16 n-18
me_sale m-22
que_@hours a-23 d-21 f-21 g-18 h+29 j-25 m-23 o-16 u-16
remov* a-26 i-25 o-20 p-15 q-17 r-18 u-21 v-22
short_@clothes m-16 n+17
~<dal d-17 f-19 l-17 n-20 o-19 q-18 s-17
~anz i-17 m-21 q-15 u-16
~died q+17
~enen b-24 g-29 k-20 m-18 n-27 r-27 s-21 t-16 u-49
~pien l-21 m+16 u-17
~qwp e+16 m-17
""",
    """
@place_my m-21
@vehicle__voy r+16
^tuve m-21 s+20
corri* m-17
coworker i+18 m-21
not:sure p-16
you_work g+23 h+16 m-36 n-16 o-18 u-26
~<alr a-24 i-20 p-21 s-16
~ado b-16 c-27 d-23 e-18 f-30 g-43 h-40 l-37 n-41 o-22 q-18 t-28
~hil b-23 d-27 i-15 m+17 n-17 p-18 q-18 u-16
""",
    """
am__just m-15
french$ m+17
not:in a-18 d-16 u-18
~mla m+18
~spac m-16
~ulle b-16 m-16 r+17
""",
    """
are_the a-30 d-27 f-19 h-23 i-19 j-40 o-27 q-21 s-17 u+27
expli* b-16 d-19 g+21 j-19 k-16 m-28 n-19 o-24 q-16 s-18
have__have p-20 q+22
i_speak m-27 u+17
with__all m-19
~<dej a-38 c-33 e-28 f-29 i-28 k-32 q-23 r-15 t-23 u-43 v-31
~nit a-25 b-17 f-16 i-19 j-16 k-15 l-19 q-20 r-19 s-20 u-27
~phon d-25
""",
    """
^oops m-19
encuentro__@door j+16 r-15
hacen a-23 g-15 j-19 n-27 q-21
you__do h-20 i-19 j-27 n-18 q-17 u+21
~<mor a-22 c-23 d-48 e-33 f+16 g-43 h-16 i-28 j-36 m-42 p-31 t-33 v-18
~aid c-20 f-19 g-29 h-25 j-30 q-38 r-24 s-29 t-26 v-22
~hop b-21 i-16 j-19 l-16 n-26 r-22 u-30
~nows m+17
~ount a-16 c-16 g-21 h-17 i-20 k-19 n+16 o-26 s-16 u-20
~pho a-17 d-28 m+22 o-15 u-18
""",
    """
@texts_again a-16 k+29 l-37 m-23 n-15
list b-18 c-26 d-30 h-20 j-40 o-25 p-29 r-24 s-21 t-22 u-40
me a+22 b-16 c-50 d-31 e-153 f-110 h-129 j-23 m-42 n-28 p+35 q+16 r-19 t-78 u-42 v-52
quien__a u-16
siento a-22 d-18 o-17 s+16 u-25
~aca b-20 d-22 g-18 i-25 j-24 k-18 n-23 o-19 p-19 q-17 s-20 v-20
~ega a-15 d-42 e-20 f-22 g-39 i-34 l-29 n-38 o-25 p-30 t-20 u+25
~rtl j-17
~ury o+16
~ved> c-16 d-24 e-21 g-15 i-30 l-31 m-16 n-22 p-18 r-23 s-26 t-20
""",
    """
^wepa e-23 f+22 l-16 m-20
assis* a-18 b-19 c-15 e-16 g+24 i-19 j-17 k-17 l-24 u-19
mejor_no b+27 c-17 m-32 o-20
not__number g-19 l+21
pee_during u-16
~<kmb o+16
~elin a-20 u-26
~ine> c-26 d-22 e-20 f-23 g-36 l-32 r-22 s-32 u-39
""",
    """
@vehicle__there j+17 q-19
not:these a-16 c-17 d-18 i-16 l+19 m-21 u-17 v-16
visa m+16
will_think b-16 m+16
~<noc i-16 j-18 m-21 o-19 u-18
~vey> m+16
""",
    """
i_@stop d-16 j-25 l-23 n+19 s-17
is__damage d+19
this_stuff l-19 s+17
to__the g-29 l-15 o-19 r-27 u-47
~ase> d-32 e-39 f-35 m-19 n-51 s-42 t-19 v-19
~inin m+15 u-16
""",
    """
#_@drug m-16
am__not l+17 m-19
looking_out m-23 t+23
please__i a-15
puede__una o-19
the_# a-15 b+19 d-31 g-22 h-30 j-15 l-18 m-18 n-21 o+23 p-24 q-24 r-28 u-21 v-16
where_should q-15
~ndre m-22 n+16 u-21
""",
    """
#__that d+17 m-25 q-17 s-18
banco h-17
cambiemela m-17 o+22
caro d+27 j-25 m-16 u-36 v-17
racin* m-20
room__one a+15
take c-42 e-27 f-26 g-22 i-47 j-24 k-17 o-22 r-22 t-30 u-33
tenis c-20 d-24 g-22 h-19 i-22 j-24 l-22 n-31 p-17 q-19 u-25
told__to m-20
~cio c-40 d-17 e-38 g+21 i-43 j-32 k-36 l-46 o-30 p-21 q-17 s-30 t-16 v-39
~hort m-19
~lak p-21
~surt n-15
""",
    """
am__at a-17 j-15 m-31 r+17
diffe* a-19 d-19 i-19 j-20 m-17
flight b-17 m+19 n-17
need__@pay d+16
~isim u-15
~jan a-23 b-21 g-18 j-28 k-17 l-18 m-41 n-29 r-16 s-19 u-28
~remo d-16 i-25 o-26 p-19 q-22 r-22 t-15 u-23 v-25
""",
    """
@sick_y q+15
^llevo m-22 n+20
chickened_out m-20 o-15
i_lose l-17 u+16
is__fine m-30 n+23
there__is j-15
yo_lo a-17 i+16 m-16
~inte f-16 g-32 i-27 k-20 n-34 o-18 p-26 q-30 r-17 s-33 t-18 u-19
~lug c-16 g-16 h-19 i-22 l-19 m-40 n-21 p-16 q-19 s-18 v-20
~quea a-17 m-21
~sfer i+17
""",
    """
an_@place h-20 q-20 u-16 v-17
maps__taking j+17
que__empezar a+17
que__la a-20 f-17 g-22 i+15 j-21 n-23 r-16 u-16 v-20
stairs b-18 n-18
the__right j-16
tight b+16
tuve_@symptom m-20 s+16
~<enr m-16
~aron b-21 c-16 d+18 e-16 g-24 i-24 j-23 k-17 l-31 m-33 n-27 p-29
~brin b-27 d-15 g-30 h-21 i-23 k-20 l-21 r-30 s-29 u-35
~cks a-22 b-17 d-20 m+15 n-30 r-19
~eact i-17 k+21 l-22 m-16
~ja> a-20 e-52 f-44 h-41 o-41 p-16 r-16 s-20 v-43
""",
    """
good_for c-16 f-29 i-16 l-21 t-28
help__this a-20 u-20
luz d-16 j-19 l-18 m+27
please_resume k+16 m-18
~<out b-16 d-18
~crew m-16
~ecib b-16 g-19 i-24 m-30 t-17 u-25 v-17
~qua b-20 d-21 g-17 i-18 j-23 l-18 n-23 q-22 s-23 v-18
""",
    """
almos* f-19 j-19 l-18 m-23 r+25
at_work d-18 g-29 n-22 p-18 u-16
entiendo$ c-17 g+22
file d+16
the__can m-35 n-18 u-19
ya__ir b+19 q-19
~<act a-17 d-22 e-16 f-16 h-19 j-20 k+22 l-23 m-29 n-17 q-19
~<sha a-19 q-16 s+17
~alu b-16 g-15 i-25 j-18 k-15 l-24 n-20 o-20 q-17 r-22 s-20
""",
    """
@english__favor a-16 c+35 i-23 l-18 m-16 o-20
@relative__hoy m+17
dar__mi b+17
el_que q+21
much__does m+16
pueden_volver a-16
~ncel b+15 m-20
~ume a-35 b-38 c-36 d-42 e-28 f-25 h-31 o-38 p-32 q-31 r-32 s-30 t-25
""",
    """
@open__@holiday a-19 j-20
round a+21 b-22 m-17 n-17 o-26 r-16
to_bring d-36 q-16 u-17
~<you b-24 c-34 e-30 f-17 g-19 n-31 o-21 p-33 q-45 r-37 s-27
~hjkl e+18 m-18
~ker a-24
~very c-21 g-29 h-30 i-28 j-18 n-26 o-25 u+16 v-25
""",
    """
@cancel_mi a-34 m+26 o-37
^@symptom a-21 b-16 c-16 d-33 e-19 f-19 g-20 h-20 i-21 j-30 l-15 n-27 o-27 p-20 q-25 r-22 s+42 t-20 u-31 v-21
cell_off b-20 l+21
hago$ m-21
need__lawyer i-24 m+20
pero__@day o+16
pocket$ j-16 r-15
when_it m+18 n-15 u-16
why__texting u+18
you__directions i-16 j+17 m-19
~<bil a-32 b-23 d+17 g-20 j-28 l-15 n-27 o-24 p-18 q-23 r-22 s-19 t-17 u-34 v-27
~cid a-16 c-16 d-25 e-18 g-24 h-20 j-19 k-20 l-25 n-18 p-19 q-25 r-26 s-27 v-23
~ess c-16 d-52 e-30 f-29 h-17 i-36 j-20 k-18 m-21 o-33 p-37 q-43
~lgun o-20
~mage d+26 m-18
~nde b-43 d-18 e-54 f-17 i-17 n-45 o-31 p-40 q-24 t-21 v-22
~nis n-16
~tug c+15
""",
    """
^che c-16 j-24 n-19 q-20 u-16
me__una b-22 g-18 j-20 l-17 n-29 q-23 u-30
missed_my k-16 m-20 r+15
not_forget b-20
~<vue a-23 b-17 d-21 i-21 j-18 n-17 q-18 s-22 u-21 v-17
~banm k+15
~ism b-26 c-17 d-23 f-15 i-18 k-21 l-17 s-16 v-22
~solo b-17 m-26
~zing m-16
""",
    """
can_we b-38 d-26 g-19 h-28 j-26 k-17 l-18 m-53 n-32 o+36 p-23 q-33 r-28 s-19 u-22 v-17
hay_otro o+15
roads h-17
tad m-17
""",
    """
@howmuch__@howmuch d+15
@relative__@cancel m-16
it_show m-15 u+18
not__@relative m-20 p+17
owe__day d+18 m-15
what__your f-25 g-32 h+19 i-16 t-24 u-29
y__puede m-18
~eer d-18 t+15
~ile a-18 c-17 g-19 j-16 l-21 n-34 q+18 u-31 v-16
""",
    """
#_is m-20 r+16
@move__alarm o-19
@visit__be a+17 m-18
@visit__hour m-17 o+16
expliqueme i-16
not__that a-17 b+22 d-16 g-15 m-17 n-15 o-16 t-19 u-19
~eam b-20 c-16 d-17 e-16 h-17 i-23 j-18 m+20 n-24 o-16 p-17 q-18 u-33 v-16
~ek> c-21 d-31 f-15 g-26 i-20 j-23 l-25 n-29 o+23 q-22 r-24 s-35
~nged a-27 d-23 i-21 j-21 l-19 n-19 q-24 r-21 u-19
""",
    """
a_long n-22
addic* j-16 n-22 u+16
en__@traffic m-26 r+21 s-15
hoodie n+21
new_day a-16 m-24 o+24
reply$ g+18 m-17
~<sa b-21 c-34 e-68 f-37 g-22 h-24 i-43 j-20 k-23 m+19 p-18 q-16 r+16 s-20 t-47 v-50
~belo m-15
~eek c-24 d-35 f-17 g-29 i-24 j-23 l-27 m-18 n-34 o+23 p-16 q-24 r-26 s-31
~reo a-22 b-15 d-25 g-20 i-18 j-23 n-20 q-19 u-23
~ribi n-19 o-20 q-18 r-16 u-29
~stem u-18
""",
    """
got__@call m-27 v+22
mi__quiere m-18
my__taking p+16
return_these l-17
there__ten r+19
this__place j-16 u+16
un__bien m-27 q+16 r-15
~<tod a-30 c-24 e-34 g-37 j-26 k-31 n-46 p-21 r-17 u-30 v-36
~dks e+18 m-16
~gfhg e+16
~ndra b-15 m-28 n-16
~rar a-33 b-25 c-21 e-19 f-16 i-29 k-23 l-30 o-19 t-20 u-31 v-33
""",
    """
^all b-20 d-17 f-25 g-17 h-18 j-18 n-17 o-16 p+19 q-23 u-15
the_@call a-32 b-33 c-21 e-16 g-28 j-22 k-24 l-34 n-24 o-27 p-21 q-27 r-19 s-20 u-25 v-30
you_asked l-15 v-18
you_guys b-28 e-17 f-32 g-20 i-23 k-16 n-22 p-25 r-21 s-21 v-24
""",
    """
cuarto q-16
the_seeing l-17 m+17
we__@food m+15
~<dim a-16 b-15 e-19 f+18 h-18 o-18
~<rie d-18 m-19 u+21
~nish n-15
~refo a-17 m-21
""",
    """
@drive__what n-17
hey b-22 c-16 d-26 f+35 g-20 i-20 j-25 m-19 n-19 p-23 q-23 r-16 s-16 u-35 v-18
husband a-23 d-35 k-16 l-19 m-29 r-30 s-16 v-18
i__here d-20 l-18 m-31 n-20
is_@treat a-19 f-17 g-20 h-15 j-25 m-28 n-17 p-16 u+27
""",
    """
^top f+18 m-17 n-16
are__the d-21 g-17 i-22 j+22 m-40 n-19 o-19 s-16 u+17 v-17
lost_but g-20 m-17 r+25
sure_what m-20
~<rem a-30 d-26 g-25 h-22 i-32 k-18 o-28 p-18 r-29 s-21 v-26
~avoi g-17 m-20 n+22 u-16
~rle> a-24 o-15
""",
    """
^eso a-35 b-33 c-26 e-17 f-20 g-31 h-27 i-31 k-22 l-22 m-31 n-37 o-25 p-27 q-29 r-24 s-32 u+39
i__good f-25 i-19 j-21 k-16 l+16 n-19 p-23 r-17 t-23 u-28 v-16
which__of m-18
~arly a-24 b-19 d-21 h+18 i-16 j-23 l-15 u-26
~hold a-28 d-27 e-21 f-26 h-15 j-25 l-17 q-23 s-15 u-23
~sas> d-23
~she k-15 o-19 u-15
""",
    """
@book_an m+26
estos_@texts g-19 k-18 m-20 r-16
me_de l+15
tengo__ese n-20
~liz a-16 f-23
~nbo b+21 e-16 m-26
~rdo r+17
~sens m-18
""",
    """
another$ m-25 v-18
came_up a-16
do__through g-20 m-24
my_driver j+16 m-28 p-22 q+19 r-16
not_@stop k-16 l-38 m+27 n-20 q-17 s+20
take_that m-16
take_the a-20 q+15
text__@relative k-19 l-18 m+23
the_earliest o-15
with a-18 b-15 c-35 f-32 h-20 j-27 r-17 s-15
~brui m-18 s+17
~iez> m-16
~jueg a-16 m+24
""",
    """
calle* b-18 d-15 i+24 k-15 l-18 m-24 p-21
~<unt n-15
~for c-40 e-43 f-41 h-16 j-24 l-17 p-45 q-21 s-23 v-23
~izo> p-15
~ncha a-16 d-21 m-18 u+22
""",
    """
en_# m-17
es_en a-19 h-24 j+28 n-17 o-19 r-15 s-20 u-29
obliged d-16
taken m-16 p+18
~davi d-16 o-15
~hout m-28 u-18
~opp f+18 j-18 n-23 q-20 u-23
~otox m+22 u-15
""",
    """
a_hotel m+16
do__skip m-21 n+17
need_anything a-22 d-18 m+17
wednesdays m-16
~com c-27 e-60 h-25 j-25 k-27 l-24 m-17 p-26 t-46 v-80
~loqu a-15 m-22
~nfun v+15
¿__@book a+15
""",
    """
am__up a-15 b+18 g-17 m-23
hay_un d-20 m-16 n-21 o-18 r+22
quijada s+17
the_line a-15 i+17
will_it a-19 b-26 d+15 g-32 h-21 n-41 o-23 p-30 q-24 r-18 s-30 u+19
~<adi m-17 u+17
""",
    """
@open_a h+18 m-20
@relative_is b-15 d-45 g-16 i-31 j-33 k-19 l-21 n-43 p+32 q-29 s-22 t-16 u-39 v-29
court d-15 m+18 n-21
hay_@parking a-23 c-25 d-29 e-21 f-24 g-24 h-23 i-20 j+38 m-37 n-28 o-16 r-36 t-15 u-27
no__los k-18 l-17 m+16
what__sacar m+20
~ails a-21 d-19 h-18 j-16 l-15 u-20
~hosp d-17 h-19 m-32
""",
    """
^quede m-17 s+19
all__here f-17 l-20 m+16
sirve$ a-16 b-17 g-31 j-16 l-15 o-19
~blig d-17 m-17
~itc d-16 m+16
""",
    """
clothing m-21 n+17
disponible m-16
fly d-20 j-15 l-15 m+33 u-20
long_before a-15 m-28 s-19
ya__quiero i-25 k-21 l+21 m-31
~<rou a+19 b-21 g-17 i-24 n-19 o-26 s-21
~fh> e+20 m-18
~lock a-28 c-21 d-39 e-22 f-21 g-24 i-26 n-29 r-25 s-19 t-23 u-39 v-17
""",
    """
dia$ b-18 c-39 e-33 g-45 i-31 j-36 k-29 l-34 m-63 n+22 p-27 r-34 s-16 t-37 u-49 v-35
it_like m-18
kjhkjh e+15 m-16
lost a-31 c-16 g+25 h-20 i-21 k-18 l-42 n-28 p-28 s-21 t-25 u-35 v-25
prefe* a-24 b-19 d-15 m-26 n-15
quedo_el m+18 r-17
time__it d-22 h-21 j-26 m+25 n-18 u-22
what__at d-19
you__someone b-16 i-18 m-20
~cada a-17 n-20 s-16
~onga b-16 c-16 m-22 u-19
~rse> a-24 g-24 i-20 l-15 m-20 o-26 r-17
""",
    """
efect* a-15 d-17 m-17
jessi* m-16
quiero__baja a-19 k-20
~air> i-19 o-19 p-16 q-18
~genc u-22
~isse b-21 k-17
~rde a-31 c-21 d-23 g-21 h-16 i-27 j-18 k-21 l-21 n-27 o-31 q-22
~ueda b-24 c-16 d-19 f-16 g-28 k-20 l-15 p-20 r-25 s-33 t-19
~var> k+18 l-17
""",
    """
i__as m-21
~eah m-22 p+17 q-16
~omo> b-18 e-32 h-50 i-57 k-15 o-60 p-43 r-25 t-18 v-38
""",
    """
discu* d-16 l-19 v-16
for__@clinician a-22 i+26 k-18 l-16 m-26
pick_a a+15 d-21 g-24 i-21 p-23 q-16 u-18
~<ent b-19 d-19 f-18 h-19 l-28 m-49 p-20 q-19 s-17 u-39 v-27
~ggli a+16
~teri b-17 i-18 m+17 q-22 r-19
~usba m-16
""",
    """
@eat__dia n+17
@medicine_list m-17
reach_out c-16 i+29 k-18 m-28 u-16
~aza> d-21 h-18 j+27 m-21 u-16
~mend a+20 d-16 g-20 i-21 k-15 o-16 u-21
""",
    """
la__@day a-18 b+31 h-16 l-25 m-33 p-15
mall$ u-25
to__morning n+16
you__not g+16 m-22
~blue d+16 h-18 j-20 l-17 n-23
""",
    """
block_me l+20 m-20
does__of m-17
the_library m+16
wise m-17
~barb a-16
~rarm a-15
~tion a-36 b-20 c-23 d-19 e-23 f-28 h-38 k-38 s-23 u-23 v-33
""",
    """
bot a-24 b-18 c-18 d-26 e-21 h-18 i+25 j-23 k-19 l+17 m-48 n-21 o-21 p-18 q-21 r-20 t-20 v-20
darme__baja k-21
delayed h-17 r+21
i__mind b-18 m-24 u+16
mine i-20 k-18 m-28 o+17 r-17
park a-21 d-16 g-15 i-22 p-21 u-23
taking__a a-18 n-16 r-17
what_@place d-17 g-16 m-22
~<noo m-16
~eers m-16 t+17
~fac a-16 b-23 e-18 h-15 i-21 j-18 l-22 n-19 o-18 q-22 r-20 v-17
""",
    """
anything_else d-15
dije$ k-17 v-17
fun a-15 d-18 g-17 m+30 u-24
in_my a-21 b-23 d-23 g-18 i-18 k-17 q+15 r-19
me__@day a-25 b+18 d-15 h-16 l-18 m-27 n-16 q-21
or__you m-18
the_@medicine r-17 u-19
~dars i-15
~ierd m-19 n-16
¿_cuando a+24 g-27 i-17 j-16 m-18
""",
    """
@parking_free d-22 j+16
@ride_has m-16 p-15
eta_# b-18 e-25 h-17 m-24 o-19 r+30
off__@day o-18
quere* k+19 l-22 m-21 q-18
to_vote b-15
~eams s+16 u-19
""",
    """
#_a n-15
@cancel__i b+21 m-30 o-27
^un a-22 d-19 h-18 i-22 j-23 k-16 l-21 o-18 p+21 r-26 s-19 u-27 v-22
abierto h+19 m-17
this__up m-21
what__run d+23 m-21 u-20
""",
    """
gps__to j+16 m-16
have__# b-17 m+19 p-21 q-17 t-19
me__do m-26
si__de a-15
~hanc a+15 b-17 d-28 j-16 m-37
""",
    """
by_the a-17 d-17 g-16 j+30 m-26 u-16
espereme$ r+15
like_# a-17 l-16 m-16 r+20 s-19 u-19
puedo_a o+15
~ank> d-20 h-23 i-15 m+15
~choi g+23 m-20
~erca a-19 g-16 h-15 n-15 o-15 q-16 s-16 u-16 v-16
~face b-15 d-16 s+16
~nsfe i+17
~ocat a-24 h-21 l-15 m-30 u-21
~rio c-22 d-23 e-20 f-21 h-26 i-38 n+16 o-32 p-34 u-16 v-28
""",
    """
@howmuch__dolor d-21 m+20 u-19
dan__baja k-17 l+16 m-17
gave__number i-18
gps__me a-16 j+21 m-24
hora__@call i-16
voy__ir b+24 q-17
wifes m-17 o-17
~<wor a-34 b-25 c-43 d-24 f-34 j-24 k-18 l-28 r-19 t-39 v-34
~etu l-18
~tene u-16
""",
    """
need_someone p-21
not:hit l+18 m-23
shop j-17 n-16 u-19
~<ros m-24 u-21 v+23
~aci e-15 f-26 h-37 i-21 j-24 k-27 l-27 o-23 q-20
~dre a-31 c-22 e-18 f-15 g-24 h-19 i-29 j-22 k-17 l-21 n+22 o-27 q-32 r-25 s+18 u-43 v-20
""",
    """
@drug_oil m-17 n+16
need_help g-24
~<ar d-32 e-17 f-18 g-27 j-22 l-26 q-22 u-41 v-24
~<ref a+27 c-25 g-19 h-17 k-21 l-24 n-32 o-32 p-25 q-29 r-17 s-24 u-32
~<yo b-25 c-34 e-31 f-17 g-19 n-31 o-22 p-34 q-46 r-38 s-28
~rted j-17 k-20 n-24 u-19
~ssio c-16 d-26 g-16 n-24 o-16 r-17 s-18
""",
    """
^pasame a-23 i+17 m-19 q-17
prepa* a-23 b-18 g-27 j-16 u-17
tea m-15
~<tra a-22 b-23 e-28 f-31 g-30 j-51 k-21 l-45 v-39
~ale> d+27 e-25 f-32 h-22 i-35 j-35 l-31 m+16 n-34 o-16 p-19 q-37 r-24 s-28 t-27 u-25 v-23
~chai i-18 n-18 o-18
~gn> b-18 c-18 d-24 g-20 h-19 i-23 o-23 p-19 r-19 s-19 u-23 v-28
~rig c-19 e-23 f-19 i-32 k-20 l-23 p-22 v-24
~urc a-18 d-16
""",
    """
chang* d-21 i-19 j-18 n-16 p-32 r-19 u-16
coffee a-23 d-19 i-18 j-24 k-16 l-17 n+28 p-16 q-20 s-17 t-21 u-40
many__you m-16
please__again k+19 l-16
someone__my a-21 c-16 i+15 o-19 p-26 q-24 v-22
take__number m-16
you__records m+15
~<chu a-20 l-15 q-15
""",
    """
@clinician_@call a-15
a_@ride a-23 d-24 g-20 i-31 j-28 o-35 p+29 r-20 s-19 t-21 u-27 v-19
desk i+15
~<re b-38 c-30 e-89 f-80 h-22 i+17 j-58 k+25 n-43 o-25 p-15 r-41 s-39 t-31 v-21
~isto l-21 q-22 u-15
~lgo> c-23 j-29 k-17 m-46 p-27 q-35 s-21 t-18 u-27 v-22
~onfl m-18
""",
    """
@door_do g-25
@relative_will b-16 m-25 n-19 p+26 q-20
me__so m-16
mil_@thanks b-19 m-21 t+26
set__the m-21
""",
    """
^de a-22 g-19 i-24 j-31 l-23 m-38 n-18 p-25 q+15 u+28 v-31
girl a-16
on__you m-17
~<for c-26 d-34 e-33 f-26 h-43 p-34 s-33 v-31
~peri m-17 n+19 q-15
""",
    """
^go a-20 b-27 d-18 e-30 f-28 g-20 i-18 j-25 l+17 m+15 n-16 p-26 q-22 r-30 s-20 t-23 u-26 v-26
no__seguir k-17 m-18
ok_to a-25 d-19 i-15 j-18 k+15 l-15 m-20 q+16 s-17 u-18
~<afe m-18 n+22 u-19
~<gh e+17
~endr b-15 m-22 n-15
~jkl> e+18 m-18
""",
    """
@price__have d+16
can$ a-19 h-18 m-19
give__spot a-17
need__back m-19
not__about b-18
perro c-23 d-17 m+24 p-16 q-23 u-17
ubi a-19 b-15 i-18 j+24 l-16 m-21 o-16 r-17
what_@vehicle j+16
""",
    """
@insurer__poder m-15
conmigo a-20 d-16 l-16 m-26 o-15 u-24
have__back a-17 b+24 k-17 t-17
in_for a+18 m-19
not:comprendo g+16 m-17
the__about m-18
throu* l-27 s-15
~acro m-17
~ury> o+16
""",
    """
@relative__da p+22
text_thing u-16
~<at c-21 d-31 f-20 g-27 i+17 k-23 l-20 n-33 p-20 q-36 u-31 v-28
~edul m-17
~nda c-21 e-34 g-62 h-41 i-16 l-18 n-35 o-33 p-35 q-29 r-43
~ptio a-17 b-18 g+20 i-19 j-20 l-16 m-20 n-21 u-17
~sar b-36 c-21 d-31 e-21 h-18 l-30 p-28 r-28 u-39
""",
    """
darme_de k-21
~nga> a-18
~nmig a-20 d-18 g-16 l-17 o-17 s-15 u-25
""",
    """
^forgot m-16
a_@holiday d-16 h-17 m+25 o-16 u-21
necesito__carta i+20
necesito_la i-15 n-18 o-25
not:start k-16 m-22
still b-33 c-16 d-42 e-17 f-25 g-31 m-24 p-31 s+20 t-34 u-49 v-23
what__odds m-16 u+17
~elo a-25 c+17 d-18 e-30 g-17 j-19 l-32 o-15 p-18 r-17 s-20 u-20
~nad a-32 b-21 d-35 e-23 f-24 k-27 m-16 o-35 p-17 r-19 t-24 u-20
""",
    """
every b-21 m-20 o-22
it_so m-23
lista a+17 g-24 h-15 i-26 j-19 n-28 o-21 p-23 r-19 v-20
salgo d-23 m-25 n-26 o-25 s-21 u-16
you__from a-19 d-24 j-16 m-35
~<nen d-16
~even b-17 d-29 j-20 l-19 m-25 q-18 r-17 u-24
""",
    """
away$ a-21 b-26 c-16 d-17 e-22 f-19 g-25 h-18 i-17 j-19 n-17 o-29 t-17
me_# a-17 m-22
off__# h+17 o-24 r-18
que__antes a-15
work__me m-18 q-18
write__resume k-16 m+19
~how> k-15 l-19 n-19 o-19 s-18 v-17
""",
    """
@vehicle_ok q+24
^wanting a+18
flight$ m+17 o-20
~ily d-19 g-16 u-20
~ly> e-35 f-41 j-30 m-29 p-24 r-17 s-34 u-19
~ueco a+15
""",
    """
~hedu m-17
""",
    """
^me b-16 c-30 e-50 f-49 h-31 i-23 k-22 m-22 p-24 r-16 s+17 t-55 v-34
have__this m-27 u-18
lista__@day b+17 m-19
proxima$ m-17
wear_@clothes n+17
~<fol b-21 i-15 j-23 m-28 q-18 r-15
~ulp v-16
""",
    """
#_out a-18 b-18 c-15 e-38 f-15 i-21 l-31 m-28 n-17 o-16 r+36 t-21 u-23 v-17
cayo o-15 p-17
ends m-17
the_@month m-17 o+15
the__keep h+17 m-34 u-16
top f+18 h-17 n-17 u-19
your__please l+16
~drog u+19
~loan d-17 m+20
~ons> a-28 b-18 e-25 f-23 h-27 k-30 p-34 t-21 u-26
""",
    """
=beside:cancel_appointment a-23 b+26 i-19 m-24
@door a-34 b-51 c-43 d-64 e-41 f-50 g-69 i-28 j+58 k-44 l-62 m-32 n-60 o-45 r+17 s-49 t-37 u-82 v-50
@visit__need a-17 n-16 u+15
said_@call m+17 p-19
so b+28 c-22 e-25 f-33 h-48 i-44 j-34 k-41 m-46 n-41 p-19 v-50
we__a a-26 b-21 m+16 o+16 t-23 v-19
~<mai d-19 i-16 j+17 u-15
~nse c-15 i-29 m-30 o-22 r-16 s-16 u-28 v-28
~uin b-19 i-17 u-24
""",
    """
@move__@english c+23 m-20
@relative__y m-18 q+21
is__@drink d-20 n+16
jessica m-16
me__these l+16
que_esta j+22 m-21
you__fun m+21 u-19
~<mat g-17 m-20 n+24 q-17
~eff n-16
""",
    """
@open__you j+20 m-22
all c-31 e-62 g-29 h+20 l+22 m-29 n-40 o-24 q-22 r-45 s-27 u-42 v-69
anybody_there a-17 i-21 q-17
as__possible m-21 o-21
opening_for a-17
~<or a-20 i-21 k-15 l-16 o-17 u-15
""",
    """
@call__after i+17
can_have b+29 c-16 i-16 k-22 m-16 o-20 q-19 t-17
i_know d-16 m-34 o+17 u-19 v-22
on__please m-16
partner m-19 p+16 q-15
quiero__el b-18 m-18 u-21
whoev* m-17
with__what m-16
~elul a-17 i-17 q-16
~staf a-16 g-18 j-16 l-16 m-18 u+18 v-21
""",
    """
not:los i-16 l-25 m+23
the_zoo m+16
to_speak c-21 i+16
¿_venden d-16 m+18 u-16
""",
    """
@drive__from j+18 m-21 u-21
can__@call a-18 b-25 c-24 g-30 h+28 j-28 l-24 m-34 n-37 p-17 r-29 u-22 v-23
dejan j-18
llame i+17
long b-42 c-19 d-45 e-21 f-22 g-33 k-20 l-43 o-18 q-20 t-25 v-26
mi_telefono i-18
not:@clothes r+16
sweet_@thanks t+15
~<but m+22 o-19
~hurc a-18 d-16
~pam b-21 l+20 m-26
~tim c-33 d-24 e-18 f-30 g-42 i-30 j-22 k-24 q-19 r-24 t-26 u-34 v-32
""",
    """
^¿ a-37 b-72 e-50 f-70 i-18 k-62 l-43 o-36 p-63 q-33 r-54 s-35 t-49 u+18 v-74
quedarse i-15
tengo_@visit b-21 v+15
~actl u+16
~shop a-15 b-17 j-17 l-15 n-22 r-17 u-20
~subs a-17 b-18 c-18 e-17 g-18 i-18 k+15 u-30
~tele a-24 b-16 c-20 g-21 j-25 n-24 o-21 q-18 s-15
""",
    """
bring__but q+15
is__@pay j-17 q-16 u-20
pay a-31 b-26 c-23 d+44 g-28 h-29 i-42 k-24 n-43 o-41 p-23 q-28 r-22 s-19 u-36 v-19
text_to i-17 l-18
ya_no a-47 b+41 c-30 d-26 e-19 f-15 g-38 h-19 i-46 k-46 l+24 m-24 n-54 o-38 p-46 r-39 s-23 t-34 u-27
~apel r-18 u-16
~ass> a-25 d-16 g-20 q-19
~ben b-18 c-21 e-22 f+21 g-32 h-26 i-24 j-25 k-29 l-24 m-34 n-25 q-18 r-16 s-16 u+19 v-18
~imp b-16 l-20
~menu a-17 c-19 d-27 f-16 g+38 h-20 i-26 j-20 l-16 m-31 n-20 o-18 u-29 v-17
""",
    """
aide m-15
contesta$ g+16 m-18
dentu* m-17 n+17
number_from l+20 m-15
please__text i-17
vuelt* m-22
yes__is v-17
""",
    """
@drive_her p+16
@drug__night n+17
algo__@late n-15
de_espera m+16
le_digo m+17
on__in e+19
the_perdi m+21
""",
    """
bring_me a-17 n-20 o-17 q+19
do__@clothes a+19 d-25 h-18 n-23
happens$ d-18 g-26 m-27 u+28
tomorrow c-15 d-25 f-19 k-15 l-17 r-25 u-22
""",
    """
@treat$ a+27 c-30 d+19 e-28 f-36 g-46 h-35 i-47 j-47 k-40 l-39 m-54 o-36 p-33 q-44 r-36 s+21 t-26 u+30 v-37
dos_veces u-18
equivocado a-19 c-23 d-30 e-28 f-33 g-35 h-26 i-31 j-32 k-21 l-43 m-23 n-15 o-16 p-17 r-26 t-25 u-31 v+44
good_@stop m-16
representative c-15 d-20 e-25 f-29 g-16 h-23 i+31 l-17 m-33 t-19 u-17 v-16
to_whoever i+15
why a-25 e-24 f-15 g-36 h-16 i-34 j-34 k-20 l-31 m+16 n-24 o-22 p-26 r-22 t-18 u+19
~ddy j+25 m-21 u-19
~eum h-16
~ily> d-19 g-16 u-20
""",
    """
suspendo n+15
who__ask m-23
~<exa a-16 d-18 g-16 n-19
~<whe b-41 c-19 e-35 f-45 g-26 k-49 l-25 q-55 r-19 t-33 u-17 v-30
~oid a-23 d-31 g-19 i-17 j-26 m-41 n+18 o-19 q-17 u+26 v-17
""",
    """
@cancel_la a-17 b+25 d-16 m-26 o-31
@spanish a-63 b-61 c+101 d-64 e-81 f-66 g-63 h-64 i-58 j-58 k-61 l-73 m-83 n-63 o-62 p-56 q-59 r-58 s-17 t-56 u-75 v-58
ahi d-36 e-18 f-35 h-34 k-23 m-44 o-37 q-25 t-22 u-17 v-29
books a+18 o-17
comp a-16
decidi__no b+17 m-17
his a-35 b-21 d-22 j-16 k-21 l-19 n+22 o-20 s+16
me_da a-20 i-19 m-31
~efo b-24 c-30 e-16 f-19 g-18 j-38 p-22 q-20 t-22
""",
    """
i__to b-30 c-32 d-26 e-25 f-31 g-28 h-52 k-19 m-26 r-20 s-23 v-49
lmao$ e-22 m+20
~owbo m+19
~spra m-25
~tra a-32 c-25 e-46 f-31 g-29 j-33 l-36 q-17 t-28 u-18
""",
    """
a_@parking d-16 j+23 m-25
a_patient m-16
and__the i-27 m-21
plis d-16 j-16 l-16
total d+22 m-24 u-16
""",
    """
de__@texts g-16 k-24 u-18
ketamine b-15 e-21 f-19 g-43 h-22 i-29 j-35 l-21 m-17 n-26 o-27 p-18 q-26 r-20 u+43 v-22
reanu* k+19 m-19
should__do m-25 n-20 q+18
~day b-27 c-36 d-25 e-32 g-20 k-32 l-45 n-53 p-44 q-21 r-15 t-24 u-25 v-19
~ens a-21 e-31 f-38 h-34 j-17 o-37 p-27 r-26 s-41 t-33 v-19
~ikes m+17
~ire a-17 c-17 d-17 g-24 h-19 k-19 l-23 m+18 n-34 o-30
~utti m-20
""",
    """
all__on a-20 b-15 d-17 m-26 o-20 p+22 q-19
and__get n+20 q-21
as_a m-18
no__y m-16 q+21
pasarme o+15
trabajo_hay m-17
~efer a+19 b-28 d-24 g-19 h-19 k-18 m-34 n-20 p-16 q-21 t-16 u-23 v-17
~nlk> e+18 m-20
~unny d-15 m+30 q-20
""",
    """
@insurer_a a-31 g-23 h-19 i-20 j-19 k-18 l-20 n-26 o-35 r-21 s-15 v-20
despues b-24 c-15 d-25 g-21 h-25 i-19 j-15 l-19 u-20
i__done a-24 l+17 m-25 u-20 v-19
it__same m-29
that__you m-17
you_may l-16
~<ayu b-29 e-24 f-27 g+26 h-19 i-39 j-31 k-23 l-28 m-20 n-26 o-27 p-22 q-27 r-22 s-23 v-22
~eys m+16
""",
    """
agarro_el r+20
all_set q-15
hour b-18 i-18 j-18 o+18
i__charged d+19 m-17
know__to g+17 m-23 u-17
papers__the m+18
with__@body n-19
you_then a-22 h-20 m+18
~uega m+22
""",
    """
#_o d-16 e+22 h-16 m-22 r-17
@medicine__@symptom s+16
cheers m-16 t+17
hueco a+15
much_obliged d-15
my__anything n+15
quiero_inscribirme a+16 k-17
""",
    """
a_flat n-15 q-17
dia_se a+16 n-17
exped* a-16
go_home m-17 n-18 q+17
in__hospital u-21
is_flying m+16 u-15
normal a-16 g-17 j-17 n-20 o-18 p-16 q-24 s+17
palab* u-16
the_oil d-18 j-17 m+23
up_the b-19 h-23 i+18 j-17 q-19
you__if g-18 m+18
""",
    """
@book__then a+24 d-15 m-27 n-15 o-16 q-16
at__# i+18 m-19
de__no a-15 m-15
do__@insurance d+20 m-18 q-16
nota m-20 n-15 u+19
please__out i+20 l-25 m-17
""",
    """
@ride_locked q-16
chat$ b-20 u-22 v-24
for_@parking d-21
i__old u-17
pasam* a-23 i+17 m-19 q-17
to__gym d-15 m+19
was__@drive m-16 q+23
weather h-16 m+27 u-17
""",
    """
^anotame a+20 m-17
discount$ d+16 m-25
estuv* m-19 q-16 v+15
is__can m-18 o+16
~hace c-33 e-16 f-21 g-18 h-30 j-42 k-25 l-30 o-19 s-22 t-24
~lay> b-16 i-16 n-20
~mor> m-17
~ntas a-32 b-16 g-33 h-18 m-17 o-24 q-17 s-19 u+19
~thn e-16 m-22 t+19 v-16
""",
    """
@food__my l-24 m+22
it_set d+17 g-16 u-18
need__talk a-17
no__yo m-17 q-19
remin* a-19 b-20 n-16
sacame_de a-17 l+17 m-16
servicio$ h+16 q-20
still_want b-18 m-16
there__in m-16
""",
    """
it__with b-25 d-24 g-16 i-22 n-28 u+17
it_is b-31 e-25 h-45 i-25 l-17 n-43 o-24 s-29 t-40 v-26
mall h-23 i-15 m+21 n-20 o-16 q-16 r-15 s-22 u-30
pues b-20 c-21 d-19 f+15 g-25 i-20 m+15 n-29 o-23 q-27 r-15 s-18 u-19
~iemp a-25 d-26 g-18 h-23 j-18 s-19 v-20
~mol a-18 b-20 g-17 l+19 n-25 q-16
~uere k+19 l-22 m-21 q-18
""",
    """
@clothes__or m-17 n+17
de_casa k-16 m+17
~ear> a-21 c-20 d-38 g-28 h-31 k-27 l-23 o-30 p-21 q-43 s-17
~its> m-20 n-17
~rcu a-21 m+19
~true i-18 j-19 q-16
¿__hace n+16 u-19
""",
    """
food a-16 b-16 d-30 e-17 g-24 h-22 j-20 l-18 m-22 n+41 q-26 r-16 t-15 u-20 v-21
letters g+18 m-18
lleva a-19 b-17 m-20 n-17 p+24
nm c-16 d-16 e+18 f-24 i-15 l-22 t-16 u-19 v-16
start* k-20 l-16 n-18 u-21
~<my d-20 m-15 u-19
~lle> h-18 i-19 j+16
~or> a-18 d-26 e-53 f-55 g-16 h-26 j-19 n-21 p-41 q-59 t-28 u-31 v-18
~work a-24 b-19 c-33 e-33 f-31 j-46 k-42 l-21 r-16 s-29 t-39 v-26
""",
    """
=beside:reschedule a-18 m-23 q-16
de_parte m-16 u+19
let__this a+17 m-15
me__para d-24 g-18 i-16 m-29 r-15 u-18 v-15
~bara i-16
~lueg m+21
""",
    """
@treat_place j-16 u+16
early__i m-19
ticket$ m+17
to__pharmacy m-19
~<nad a-28 b-20 d-26 e-19 f-20 k-26 n-38 o-29 p-28 r-18 t-21 u-16
~aria b-18 f-17 g-18 h-17 j-20 l-20 m-39 u-16
~pes n-15
~uie d-58 e-38 f-18 g-34 h-27 j-58 l-23 m-16 n-26 o-17 r-49 s-49 t-44
¿__tienen d-27 m-22 u-20
""",
    """
can__@symptom m-18 n+18 s-22
mi__@cancel p-18
not__a a-20 l-17 n-16 p-15 v+16
not__sorry o-15
number_to i+15 m-18 u-17
~ght a-21 c-36 d-17 e-45 f-36 i-16 j-18 k-15 l-43 p-45 u-26 v-32
~ilia m-15
~imi d-22 i-18 k-17 o-19 u-15 v-15
""",
    """
cancelo b+16 c-15 f-20 g-24 j-20 m-33 n-21 p-25 r-16 u-20
esta_semana a+25 h-18 o-21
need__visa m+16
still__a m-18 n-15 q+17
you__new a+25 b-17 d-17 j-16 l-17 m-31 q-20
~ttin b-15 d-27 f-18 j-24 m-17 o-26 p-24 s-15
""",
    """
^bruh e-19
for_how m-29 n+26 u-18
how__am j-19 m-24 r-16 s-18 u+20
les b-19 g-24 h-17 j-25 k-23 n-33 o-16 p-26 q-23 r-22
me_@howmuch b-17 d+23 m-22 n-17 q-17 u-19
obliged$ d-15
time_i h-17 m-25
~<fj e+22 f-15 m-21
~<pes l+18
~borr a-26 g-18 i-22 j-19 l+18 o-32 p-22 r-19 u-23 v-22
~pen a+16 c-35 e-32 f-37 h-39 i-44 j-44 l-32 n-20 o-34 p-32 r-25 s-35 v-41
""",
    """
himse* n-15
who__you a-17 g-19 i-20 j-16 l-19 u+29 v-20
~<lit o-20
~cces d-20 m-20
~edie a-15
~esi d-45 e-24 f-23 g-35 h-23 j-28 r-28 s-20 t-23 v-24
~los a-47 c-29 d-16 e-21 f-16 g+18 h-36 i-25 l+19 m-23 n-40 p-18 s-38 t-35 v-17
~pun l-16 m-18 o-16
""",
    """
^@book b-18 d-17 i-17 m+27 o-18 r-19 u-17 v-18
as_last m-22
at_home q-20
cuadr* m-20
did_my g-15
is__go d-16 m-19
learn m+17
long_does d-18 n-17
makin* a-16 m+16 n-18 r-21
me__an m-16
mi__nueva m+16
my__he m-22
undo_that k+16 m-17
~dad a-35 g-26 h-24 l-17 n-29 q-17 r-22 s-25 v-27
~fel a-22 b-21 d-16 e-15 f-27 h-23 i-20 j-17 k-19 l-21 p-18 r-22 s+26 u-28
~nera a-18 g-18 n-18
~olo g-30 h-16 i-23 j-26 k-16 n-26 v-20
~ree b-26 c-42 e-40 g-43 h-37 i-28 j+16 l-38 m-16 n-48 o-29 q-30 s-40 u-37
~room b-28 c-19 d-28 g-17 h-27 i-25 k-16 l-27 m-17 r-22 t-16 v-23
""",
    """
@call_number m-37 v-24
castellano$ c+15 m-18
el__es d-18 m-22
eso__el m-25 s-17
esposa m-19 o-15
lmao e-22 m+20
mi__quedo a-16 m-19 n-16
off__@book a-20 l-21
unstop c-16 e-22 f-17 g-18 i-16 k+29 l-31 m-29 r-19 u-16
yo_mismo n-19 q+15
~dor a-30 b-19 c-15 d-20 g-21 h-23 j-22 l-16 n-23 o-23 q-25
""",
    """
@ride a-77 b-59 c-68 d-81 e-73 f-72 g-70 h-67 i-77 j-50 k-67 l-78 m-48 n-41 o-42 p+59 q+73 r-68 s-70 t-71 u-75 v-71
^anything d-17
^pull b+19 r-18
prefi* a-19 k-16 m-28
what__just m-17
~<kil a-18 b-18 d-20 g-17 i-22 k-20 l+16 n-22 o-19 p-15 q-19 r-17
~<lma e-22 m+20
~akes a-27 d-17 l-17 m+18 n-15 u-21 v-17
""",
    """
@fetch_a d-16 i-20 m-32 o-24 u-20
care_of m-16 p+18
have__@relative n-18 p+22 q-15
not:yet b-17 g-23 m+21 u-20 v-28
~ato c-17 d-29 g-17 h-20 j-25 l-23 n-31 p-21 u-15 v-18
~nsw a-23 b-18 d-21 g+17 j-16 l-18 n-22 o-18 p-15 q-22 r-17 s-21 v-20
""",
    """
can__do g+16 h-34 j-38 m-56 n-17 q-39 r-18 s-20
cobraron d+19 s-15
como__licencia a-16 m+16 q-15
earli* i-17 j-18 m-21 o+16 u-16
help_please g+15
me__@medicine g-21 i-15 m-22 n+23 u-17
que__esa g-16 m-17 u+20 v-16
somebody_@cancel b-21 p-17 q-16
there__get n+19 q-22
you__@pay a-16 d+28 h-20 m-36 u-22
~<pac b-21 g-19 h-20 i-24 j-24 k-17 l-16 o-17 p-18 r-16 s-17 u-17
~ese c+15 e-17 f-25 h-38 j-33 k-21 l+22 m-29 n-43 o-37 p-16 q-46 r-30 s-32 t-25
""",
    """
@vehicle__bien j-15 m-22 q+17
credito d+20 m-16
hoy_es m+16
lady a-19 b-15 i+17 j-18 n-17 o-16 r-17 s-19 t-15
no_es a-22 b-27 c-18 d-24 g-29 i-24 j-34 l-31 m-20 n-20 o-17 q-23 s-18 u-15 v+40
~ani d-18 j-19 l-19 s-15
~code j+15 m-17
""",
    """
el_lugar b-17 j+18
guess u-18
tell a-17 b-28 c-16 h-17 k-24 l-34 n-29 o-28 p-30 q-29 v-26
will__the b+17 m-27 o-18
~<co c-22 d+24 e-108 f-36 h-36 j-19 k-54 q-19 r-19 s-16 t-34 v-28
~<lle a-16 b-31 e-33 f-37 g-38 i-56 l-15 m-18 t-32 u-17
~clu i-18 l+16 m-35
~him n-15
~llec m-18
~rite i-20 u-20
~ten c-47 e-49 f-29 g-22 h-22 j-26 k-42 m-35
""",
    """
@treat_work g-26 m-25 u+28
a__way m-17 u-17
cuantas a-30 g-20 h-17 i-21 m-30 o-20 s-15 u+19
texas g-18 m+21 u-25
the_car a-18 b-16 k-26
~<th a-22 b-22 c-19 e-45 f-26 o-22 p-30 q-23
~flo b+16 e-15 l-19 o-16
~sirv a-21 b-16 j-22 l-16 n-16 q-19 s-17 v-16
""",
    """
@call_off b+18 l+23 m-29 v-17
be__my m-21
explain a-15 d-22 j-15 u+17
may__have m-17
or_a i-17
this_week b-24 l-15 m+19 s-22 u-34 v-17
to_shave n+18
what_should a-25 d-15 j-27 n-29 s-25 u-34
~renc c-16 d-22 g-19 o-23
~uant a-34 b-19 g-22 h-19 i-23 m-34 q-16 s-18 u+19
""",
    """
i__text k-22
jk$ m+20
nadie__puede i-15 q+19
off__text l+17
out a-25 b+27 c-26 d-38 e-75 f-65 g-45 h-65 j-43 k-24 l+21 m-49 p-43 v-69
~<bo c-19 d-23 e-32 f-28 g-48 h-45 i-16 j-19 m+15 n-20 q-45 r-35 u-33 v-41
~boys m+19
~dic c-34 e-22 g-31 h-20 i-29 l-31 n-16 o-29 p-21 r-27 s-20 u+18 v-20
""",
    """
@month c-20 g-36 h-17 i-24 l-35 n-31 p-15 r-27 s-21 u-37
after_all a-18 h-22 i-21 k+16 l-20 m-21 n-19 q-26 r-17 s-33
after_that h-17 q-17
arrive m-20
heard m-23 n-16
i__shave n+18
thoug* m-26 q-16
~<gre b-17 d-22 i-21 l-17 n-20 o-16 p-16 q-16 s-16 t+16 u-27
~are> a-25 g-26 m-17 q-26 u-22
~espe a-29 d-22 g-22 i-18 u-22 v-22
~pond a-24 b-22 g+20 k-15 p-17 r-17 u-19
""",
    """
@howmuch__que a-17 d+29 m-21 n-19 p-16 q-22 s-18
do__@medicine u-19
hora_es h-30 j-16 m+25 n-18 u-21
nearby m-16
no__wish l+15
not:voy a-27 b+36 c-22 g-27 h-15 j-33 k-19 l-35 n-27 p-15 q-33 r-27 s-21 u-27 v-30
the_store a-16 m+17
~ando b-21 c-25 d-54 e-24 f-26 h-19 j-32 k-25 l-18 o-18 t-29 u-60
~dis e-15 f-20 g-24 h-23 j-41 k-30 n-28 o-22 p-22 q-29 t-21 u-33 v-30
~her b-18 c-16 d-17 i-15 k-47 n-17 p-20 q-24 t-51 u-21
~lud d+16 h-15 i-23 j-15 r-16 u-21
~taci m-17
""",
    """
=beside:side_effect m-23
@pay_cards m-17
@price__@visit d+22 u-15
^muchas t+19
^que b-88 c-83 e-41 f+29 g+17 i-46 k-73 l-22 o-82 p-75 q-53 r-73 s-46 v-63
is__in a-36 d-34 f-19 g-17 h+17 l-21 o-20 q-18 r-18 v-22
line a-24 d-16 m-30 n-19 o-15 q-18
~olor g-21 j-18 n-17 o-17
¿__se c-23 d-28 g-31 m+17 q-19 s-16
""",
    """
@howmuch__la a-21 m-23 s-21
@treat_es u+20
es_lo i-18 j-19 m-22
not:right d-16 g-20 o-15 q-24
tonight a-17 n-22 s-16
~appr d-19 m-18
~ink> a-22 c-16 d-28 h-32 k-16 o-23 p-21 q-21 r-20 t-18 u-36
~our b-35 c-39 e-34 f-27 g-22 n-41 p-25 q-23 r-20 s-23 u-18
~rica m+19
""",
    """
@place_para j+15
^donde b-21 d-18 i-27 m+16 q-18 r-40 s-43 u-41
effect d-18
me__al m-19
~<jun j+17 m-22 v-16
~nam a-30 d-26 g-23 i-16 l-25 n-27 o-31 q-25 s-22 t-15 v+27
~nas> b-22 e-22 g-15 l-19 o-24 p-19 u-23
~ome> c-40 e-35 f-36 g-44 i-44 j-23 k-21 l-42 m-22 v-43
""",
    """
^@hello b-52 c-40 d-47 e-58 f+86 g-45 h-58 i-63 j-50 k-24 l-42 m-52 n-44 o-23 p-51 q-23 r-40 s-52 t-34 u-40 v-50
my__now g-16 o-16
""",
    """
@relative__@clinician a-16 m+17
borren_la b+17 m-17
i__work i-20 m+21 r-16 s-17 u-31
para__es d-16 g-15 j-25 u+17
there__talk i+17
viene m-23
""",
    """
does__this u-17
going__more b+16
~cam b-29 c+18 d-46 e-26 f-28 h-33 i-35 n-39 o+16 p-23 t-26 v-45
""",
    """
booking b+22 m-23
hace c-18 d-23 g-24 i-23 j-24 q-15 u-15
just_sit q+15
last b-22 h-17 i-16 j-18 l-26 o-30 q-20 r-33 t-17
my__bailed p-16
the__see a-19 h+19 m-17
when__we m-23
~<los a-36 c-22 e-19 g+21 h-25 i-32 j-15 k-25 l+23 n-33 p-36 s-30 t-31 u-19 v-35
~fou d-29 h-17 i-18 k-15 l-18 o-20 q-17 r-21 s-20 u-20 v-16
~nto> c-27 e-21 g-23 h-35 i-23 m-17 n-45 q-17 t-29 u-16 v-47
~ong a-18 d-26 e-41 f-48 h-30 i-17 k-17 l-30 o-18 q-25 v-26
~spi d-18 h-19 i-15 l-16 m-34 r-15
~stil b-33 c-16 d-42 e-17 f-25 g-31 m-24 p-31 s+20 t-34 u-49 v-23
""",
    """
can__use n-27 o-19
how__do b-23 c-20 d-19 i-20 k-17 o-15 q-20 s-17
let__it b-19 d-15 p-18 u-22
not:please b-15
~lica d-22 g+19 j-18 k-16 m-24 o-23 q-19
~ong> b-52 c-27 d-50 e-26 f-30 g-42 h-17 i-16 k-28 l-48 o-29 q-33 r-18 v-38
""",
    """
i__no m-30 n-18 p-16 u-18 v-20
todavia d-16 o-15
waiti* a-16 n-17 p+15
you_# a-16 h+18 j-19 m-26 u-20 v-15
~ctor j-15 m-20
~deta i-16
~paga a-16 b-17 c-19 d+26 e-23 f-20 g-19 i-16 j-16 n-22 o-19 q-16 r-17 t-20 u-23 v-19
~yri m+20
""",
    """
@clothes__you g-20 m-22 n+20
take__back m-19
~avor d-34 e-28 f-22 m-23 n-29 q-30 r-17 s-28 t-31 v-32
~hic e-25 f-20 h-15 i-31 j+18 k-18 o-31 p-26 q-29 s-28 t-29
~sli a-21 b-18 n-17 o+21
""",
    """
@call_who i-16 m-19
@wrong_guy v+18
her_@call m-18 v+20
hoy b-29 c-21 d-40 e-29 f-26 g-25 h+26 i-26 j-34 k-18 l-30 m+25 n-29 p-28 q-30 t-25 u-45 v-30
much__do d-24 m+25
sentirse s+16
son b-27 c-32 d-42 f-26 h-18 i-26 k-24 o-30 p-20 q-32 r-29 s-21 t-28 u+42 v-42
take__a a-18 d-17 m+23 n-28 s-18
~efor b-15 c-23 f-15 j-25 k-23 l-18 m-23 p-17 t-15
""",
    """
@relative_just m+18
am__able n+19 q-15
bother a-17 b-19 d-16 i-15 m+23 q-22 s-16
catarro m+16
el__no a-28 c-17 h-17 l-25 m-17 n-19 p-21 s-23 t-17 u-24
last_time h-18 m-30 o-18 u-20
~eeps m-19
~ptop m+18
""",
    """
does__you u-22
for__love l+16 m-18
la_manana a-19 b-29 h-20 i-19 n+15
need__@eat n+17
something__in m-18
street a-18 d-15 h-17 n-16 q-21
texti* d-19 f-20 h-19 j-15 m-17 n-21 o-26 q-23 r-21 s-17 t-22
~<try a+17
""",
    """
much_for m-15
my_drivers q+15
my_texas m+15
not:esto a-16 k-16 m-31 u-17 v-20
~ere c-19 e-53 i-23 k-32 m-17 n-15 o-20 q-33 s-20 t-55
~it> a-15 c-29 f-23 g-23 h-34 i-15 l-33 m-22 o-21 s-27 t-21 v-28
~jhg e+17 m-18
~mer> l-23 m+19 o-16 q-19 r-15
~se> a-17 e-69 f-64 h-41 j-23 m-37 n-31 p-33 q-26 r-25 s-32 t-37
""",
    """
come_next a-16 o+16
guys b-25 e-18 g-23 i-24 k-17 l-20 m-21 n-25 r-25 s-23 v-25
llevo a-24 c-18 d-26 f-18 g-18 h-27 i-20 j-22 k-18 l-19 n+25 q-25 r-27 u-23 v-20
readi* i+15
talking a-21 b-18 d+16 l-20
~bat a-15 b-15 m+25 q-19 u-16
~jhk e+15 m-16
~lot d-18 f-16 u-15
""",
    """
church__me m-16
es_@insurance a-15 d-37 g-17 h-17 j-26 m-25 u+37 v-18
the__night m+23 n-19 s-22
~<dan a-17 b-17 d-23 g-16 h-16 j-20 n+16 o-17 u+16 v-16
~cke c-19 d-18 e-19 g-22 i-25 n-27 r-22 t-16 v-18
~pued b-21 e-37 f-23 h-15 j-37 l-49 m-28 n+16 p-35 r-75 s-55 t-43 u-53 v-47
~trus m-16 u-18
""",
    """
el_turno m-19
not:@relative b-18 m-22 q+17
the__locked a-15 j+18 m-17
to__anything a-33 d-30 m-20
~dos> a-24 b-19 d-27 h-24 i-24 k-17 n-20 p-17 r-27 s-20 v-21
~elv a-16 i-16 m-17 q-16 r-19 u-17
""",
    """
coming__the m-15
~ead e-23 f-26 g-39 h-42 i-24 j-41 k-33 p-18 q-27 t-33 u-38 v-45
~fjd e+22 f-15 m-21
~iety m-20
~rri a-28 b-25 e-21 f-16 g-22 i-26 k-16 l-25 m+21 o-19 p-21 q-28 u-35 v-25
~seen a+19 b-16 d-15 m-22 n-19
~tree a-23 b-16 d-26 g-18 h-22 i-17 n-22 o-15 p-20 s-17
""",
    """
i__one g-20 h-16 j-24 l-21 m-39 p+20 q-21 t+19 u-27 v-23
not__on b-20
~rst> b-22 g-15 h-19 k-18 o-15 p-24 q-22 r-19
""",
    """
how_old a-17 d-19 f-19 g-21 h-26 j-30 l-16 m+34 u-36
que__se d-16 m-21 n-24 o-17
you__permission l-16
~mare m-19 s+19
""",
    """
@move_me a-25 c-18 h-19 m-29 o+34 q-21
@relative_wait a-16 n+21 p-15 q-22
for_one u-18
need__me m-21 u-24
no_@cancel c-18 l-19 q-17 v-21
with__@medicine m-18
~oqu a-26 b-17 d-18 g-16 j-18 m-32 n-15 q-16 s-17 u-20
~sica a-20 d-19 e-18 g-18 i-16 l-17 m+24 q-17 u-20
¿__algun n-15
""",
    """
@price_of d-36 m+36 u-16
in__and b-21
ya_me a+17 n-22 o-16 q-21 r-21 s-15 u-16
~adi b-26 c-26 d-30 e-16 f-20 g-31 h-26 l-32 m-20 n-31 o-26 p-18 r+19 t-19
~bic a-18
~gres b-19 g-19 j-21 l-16 m-24 n-17 u-19
~ircu a-20 m+20
~mpez a+18 m-20 n-18
""",
    """
else_have a-18 b+21 o-15
going__my d+16 m-16
how__write d-19 m+16
nicotine m-19 n+17
plan$ u-15
temprano$ a-21
workers_comp a-16
~dium j-16
~inue l+16
~pene u-24
~sh> d-32 e-23 f-21 g-35 h-23 i-27 j-26 k-22 q-28 r-17 t+16 u-33 v-23
""",
    """
a__@visit a+27 i-22 j-23 m-18 n-21 q-22 r-19 s-19 u-19 v-19
bille* d+18 m-23 v-18
did__war m+15
dura__@visit d-27 n+16 s-25
must a-18 h-16
no_manden l+20 m-19
number_is g-18 v-17
~<obl d-17 m-17
~aber b-16 i-18 l-15 o-17 u+15
~rren k-16 u-15 v-15
""",
    """
is_@drive a-16 i-18 j-15 m-22 n-21 p+19 u-21 v-21
me__el e-17 f-20 g-34 h-33 i-39 j-28 k-20 n-44 t-21 u-38 v-37
my_balance d+23
to__out d-23 i-22 k-17 p-17 r-20
was$ q-18
would__be b-18 d+23 m-24 n-22 r-16
~<cov a-25 c-19 d+16 g-19 h-17 i-21 j-17 l-20 o-22 q-28 r-19 s-17 v-18
~adie b-20 g-24 l-17 m-27 n-19 p-17 u-16
~ype> d-17 g+16 j-18
""",
    """
@cancel__please m-23
@stop__my m-23
de_@body s+15
mande g-21 h-18 i-19 j-22 k-16 l-24 n-17
what__nearest j+15 m-16
~eanu k+18
~itin n-22 r-18
~laye i+16
~rep a-41 c-20 e-17 g+22 h-20 j-28 k-16 o-28 p-17 q-26 r-17 u-33 v-19
~rno> i-22 j-23 k-21 l-28 m-24 n-16 q-15 s-17
""",
    """
know__i u-17
send_my d-17
the_music n-18
~ach> a-22 b-21 c-18 g-29 i+17 j-25 k-20 n-24 o-22 s-18 u-21
~aga a-27 e-41 h-39 i-47 k+20 m-19 o-23 p-43 q-46 s-26 t-36 u-50 v-37
~aqu b-31 c-26 d-31 e-18 f-18 h-27 i-33 k-28 o-35 p-29 r-39 s-27 t-20 u-37
~denm b-27 j-16 l-18 m-17 o-17 r+21
~oxi m-18
""",
    """
^en a-47 b-25 c+36 e-21 f-21 g-23 h-37 i-32 j+26 k-27 l-30 m-49 n-25 o+20 p-21 r-29 s-22 t-18 u-17 v-19
my_spot a-17 o-16
off__thing l+21
react* i-17 k+21 l-22 m-16
~ama> i-20 m+17
~ecor a-25 d-23 n-21 q-21
~nsig b-20 m-16 n-18
~sabi a-23
""",
    """
^salgo r-16
se__un m+19
there__opening m-15
we__@move m-15
~<has a-20 m-22 q-23
~omeo g-29 j-23 k-20 l-24 m-17 n-18 r-22 s-17 t-22 u-15
""",
    """
@call__el a-18 i+19
a__no m-16
bueno e-15 f-28 m+19
hot m+21
it__been a+15
~busc d-19 h-16 i-17 j-16 k-16 l-20 n-20 o-17 s-16 u-19
""",
    """
@texts__me b-18 l+26 m-22
ahead m-24
con__o i-15
de_mi a-30 b+17 d-17 n-25 u-22
past__@open h-23 m+22
the__set h-17
~onde b-34 d-36 e-27 f-37 h-36 j+21 k-26 l-36 n-32 o-34 p-23 q-39 v-40
~pack i-15 j-15
""",
    """
@open_# e-23 h+24 m-20
bad b-15 c-35 e-27 f-28 g-34 h-40 i-47 j-41 l-30 p-37 q-16 r-39 t-32 u-34 v-38
else b+17 c-18 g-18 h-24 i-30 j-19 m-24 n-23 p-26 q-18
quiero_que b-16 i-19 u-17
so__is m-23 o+18
test$ m-17 u+17
~<sor a-27 d-30 e-31 f-22 h-17 i-25 k-23 l-27 m-16 n-29 q-40 s-30 t-24
~avis a-25 e-18 i-21 n-17
~colo g-18
~lle a-16 b-19 c-27 e-43 f-46 g-53 h-19 l-23 o-15 q-23 r+17 s-21 t-44 u-28
~urn> a-19 b-40 c-23 d-32 e-21 g-24 h-33 n-22 q-19 s-22 t-16 v-22
""",
    """
@stop_@eat m-19 n+25
is_there b-42 f-44 h-50 i+18 m-16 p-41 q-21 r-40 s-39 u-17 v-46
says c-17 f-36 h-23 i-19 j-27 l-22 n-19 o-16 t-16 v-20
siste* m-18
~dura a-19 b-19 d-43 e-15 h-18 i-17 j-15 m-32 o-17 u+17
~kjkn e+18 m-18
~levo a-25 c-18 d-26 f-18 g-18 h-28 i-20 j-23 k-18 l-19 n+25 q-25 u-23 v-21
""",
    """
@late_do a-16 h+17 m-19
long_till n-19
recipe m+20
schedule a+40 c-28 e-23 f-16 g-24 i-37 j-24 k-30 l-34 n-35 o-25 p-22 q-31 s-22 t-16 u-32 v-29
~lici m-16
""",
    """
marcar a-19 d-15 i+25 m-23 n-18
money$ o-16
~esgo d-18 m-19 u+21
~garr j-17 m-19 r+25
~hung d-16
~jkn e+18 m-18
~riba b-17 g-21 i-18 m-21 o-18 u-18 v-21
~thes a-31 b-32 f-22 h-28 j-29 k-25 l+26 m-19 n-31 o-33 p-17 q-31 r-24 s-23
""",
    """
door d-20 g-17 n-24 q-18 u-24
es_aqui m-15
know_who m-22 q+16 u-15
slot b+17 d-32 i-20 j-16 m-35 p-16 q-22 s-19 u-26 v-26
that_opening m-21
the__off a-15 m-23 n-21 p+20 q-20
""",
    """
@open_are h-20 j+20 m-22
cold a-24 b+16 c-18 d-25 f-15 g-16 h-15 i-19 j-22 l-17 n+16 o-18 p-24 q-31 r-30 s-24 u-27 v-18
it__@english c+18 m-17
there__can h-19
~<sav a-20 o-17
~egr d-16 g-18 l-17 m-26 n-17 u-21
~hot a-23 b-15 j-18 m+27 n-20
""",
    """
about c-19 f-25 g-34 h-36 j-45 k-17 l-18 s-21 t-23
cross j+17 u-16
go__@english c+17 m-17
happy__to f-16 m+17
how_much a-20 b-30 d+17 f-20 g-20 h-19 i-16 j-29 l-40 r-17 s-21 t-39
mi__la a-18 d-16
she_will m-24 p+15 u-16
you_like m+22 n-21 u-18
~scre j-16
""",
    """
@english__not c+23 m-17 o-16
@insurer__you h-15
@visit_you m-15
casi_llego r+19
get__you u-16
no_leo m-20
~<gui i-15 n-19 s-15
~rmed l-16 n-16 q-17
~rpor q-15
~rsi u-15
""",
    """
me_dio p-16 q-19 r-15 s+16
not:ayuda a-20 b-15 d+16 g-24 i-16
still_come a-16 n+17 s-17
you__place m-20
~ahea m-24
~bame a+19 k-24 l-16 m-19
~dri b-26 c-25 d-26 e-24 f-24 g-20 h-38 k-31 l-33 m-25 q+19 t-28 v-20
~eft> b-19 d-17 k-16 n-21 o-18 p-17 u-22 v-16
~xtr a-20 b-16 d+24 i-16 u-22
""",
    """
=said:thanks a-85 b-35 c-84 d-54 e-97 f-86 g-90 h-38 i-90 j-93 k-63 l-21 m-37 n-87 o-86 p-96 q-89 r-89 s-85 t+117 u-97 v-98
be__room a-22
dios__pague m-20 t+16
put__to o-16 q-16
they_put d-19 u+19
to_receive l+17 m-20
""",
    """
^set a+23 b-15 d-20 i-25 l-22 p-21 r-25
casa__@relative m+17 p-20 q-17
from_your j-20 m-29
no__por b-27 c-17 i-21 o-27 q+17
para_@visit a+27 o-16
remove__number l+19
the__home h-19 o-16
~<su a-31 b-35 c-25 d-15 e-46 f-40 h-18 i-19 j-22 l-30 n-27 p-42 v-39
~nlkj e+21 m-19
~uspe m-21 n+18
""",
    """
@day__@day d-20 m-23 n-17 o+26 q-16 u-15
para_@date j-16
un__les m+16 n-19
what_days d-21 h+17 j-21 u-27
~elt a-19 b-17 d-18 g-16 h-16 i-22 k-17 l-27 m-37 n-17 p+18 q-21 s+26 u-21
~ird> j-20
""",
    """
@door$ b-30 c-30 d-38 e-29 f-35 g-38 j+28 k-27 l-40 n-40 o-28 p-21 q-39 s-28 t-26 u-49 v-32
pin a-20 b-15 d-20 g-22 i-16 j+29 k-22 l-24 o-16 q-18 u-20 v-16
to__next a-17 m-19
to_about i+16
~ask a-36 c-19 d-31 e-18 f-16 h-25 l-17 n-18 r-26 u-26
~igh> a-20 d-18 g-22 h-15 i-17 j-25 n-28 o-19 q-21 u+19
~mart h-21
~rks> a-16 b-17 d-20 h-21 l-19 n-16 v-17
~unas d-17
""",
    """
is__kind d+15 m-18
llego__el r-16
note_for m+18
say__do g+17 m-17 u-16
~eep> a-31 b-30 c-25 d-36 e-16 g-25 i-25 j-25 p-24 r-18 t-21
~eks m-17
~eliz f-21 m+19
~hese a-29 b-31 f-19 h-26 j-27 k-24 l+28 m-22 n-29 o-32 p-16 q-30 r-23 s-23
~lass a-17 b-16 s-19 u-19
""",
    """
entrance g-19 j+24 m-21
little o-20
not__texting v-17
there_after h+15
vienen m-15
~orni b-31 c-16 d-19 e-22 f+20 g-19 i-19 j-18 k-21 l-30 m-29 p-16 q-26 u-32 v-26
~scam r-16 u+21
~ump> m-20
""",
    """
put__@relative i+18 m-21
start_the k-25 m+21
this_place m-22
~aigh e-16
~ect> a-16 d-21 h-16 j-20 m-29 n-25 o-21 v-20
~oke> d-27 e-16 j-19 k-31 n-33 o-23 p-28 u-30 v-18
""",
    """
a_trabajar o-19
bothe* a-23 b-20 d-20 g-17 i-18 m+17 q-25
exactly u+16
i_ask a-17 m-31 n-16
la__# b+18 l-20 n-18 o-20
mandando_los l-18
walk b-24 c-16 d-33 i-22 l-16 m-25 o-17 q+19 r-21
~<anu b+15 o-19
""",
    """
@drive__in p-16 q+16
@food_place u-23 v+17
deliv* m+19
house$ b-18 m+17
hurts_from m+18 s-16
ir__trabajar n+16
lo__@ride m-19 p+19 q-19
por__@door g-17 j+21 u-16
stopped t-15
who_won j-17 m+21 u-19
""",
    """
or_no b-23 g-22 l-23 m-33 n+22 q-18 u-25 v-18
the__last d-15 n-20
~<wea a-34 c-18 d-30 f-15 g-23 h-32 i-24 j-32 l-15 m+19 o-26 r-18 v-15
~das a-21 m-20 o-16
~regr g-18 l-17 m-29 n-17 u-18
~uit a-28 c-23 d-38 g-31 h-24 i-42 j-33 k-36 n+15 p-31 q-36 t-20 u-42 v-28
""",
    """
back__a j-17 m+18
gna m-22
mi__favor c-17 i-18 m-17
my__@symptom p-15 s+23
the_news d-21 m+17
~hall b-20 j+16 q-17
~pase a-23 b-24 g-19 i+24 k-17 l-16 m-24 p-19 q-16 u-17 v-17
~sum a-23 b-18 c-21 d-19 e-17 g-25 j-18 k+21 l-28 q-16 r-15 s-17 u-27 v-17
~umer a-29 b-33 c-28 d-34 e-20 f-19 h-25 m-31 n-23 o-33 p-26 q-25 r-26 s-25 t-16
""",
    """
^tienen g-17 h-33 l-25 o-30 q-27 u-21
for_later m-16
how__@cancel d-16
~ana c-32 d-31 e-25 f-34 g-48 j-49 k-33 l-34 m-23 q-19 s-38 u-44
~rwar b-17 d-15 i-24 l-18 u-18
~when b-24 c-23 d-18 e-20 f-21 g-32 h+16 j-29 k-39 l-28 q-40 t-23 v-29
""",
    """
estuvo m-19 q-16 v+15
friday a-17 c-34 e-32 g-34 i-23 j-27 k-18 l-27 n-33 o+18 p-27 r-29 s-27 t-32 v-25
openi* a+17 d-20 h-21 n-18 s-18 u-21
you__taking a+21 n-21
~<cod a-16
~amor m-17
~ract o-16
""",
    """
#__an m-16
a__one a-17 i-16 p-15
can_a a-20 b-15 m-19 o-16
mandando__@texts l-18
the_choices g+21 m-20
trabajan_con d+17 h-17
~lar a-40 b-27 c-38 e-25 f-25 j-20 m+19 n-37 o-31 p-35 s-32
""",
    """
campi* m+16
damage d+26 m-18
epa$ e-18 f+21 m-21
my_ex d-16 p+16
needs d-19 n-19 p-19 u-22
pastillas d-21 m-24 n+22 p-19 q-18 s-15
town a-20 b-15 d-18 h-17 n-18 u-22
what__zip j+22 m-23 u-17
~<dud m-18 v+15
~egal j-17
~mars i-16 m+16
~sema a+16 b-16 d-17 g-16 i-25 j-24 m-24 n-21
""",
    """
=rare3 a-43 b-23 c-41 d-39 e+50 f-29 h-48 i-40 j-22 k-40 l-31 m+18 n-49 o-19 q-47 r-19 u-32 v-47
not_a i+18 m-17
oil_@move d-16 m+22
pass_on b+16
una__me m-18
with_somebody h-16
~igu f-17 h-16 i-28 j-29 k-23 m-17 q-24 t-24
""",
    """
and__me a-21 b-18 m-18 o+18 q-23
are__morado m+15
do__your g-17 h-15 i+18 u-25 v-16
ningun a-16 m-21 n-29 o-22 q+17
~onsu l-16 m-16 u-17
""",
    """
a_@person a-32 b-30 i+32 j-29 l-21 n-32 o-25 p-23 r-24 v-28
on__stuff l-16 u-18
you_know g-24 o-19 r-21 t-30 v-23
~<lef b-19 d-17 k-16 n-21 o-18 p-17 u-22 v-16
~<tal e-16 f-21 g-25 h-34 i+22 j-38 k-21 l-34 n-34 o-22 p-34 q-41 r-24 s-29 t-17
~<und a-29 e-18 f-16 h-17 j-30 k+23 l-37 m-32 o-18 p-21 r-21 s-27 t-17 v-20
~avai b-19 h-17 j-20 n-23 s-16 t-19 u-18
""",
    """
#__bad m-16
@open__week a+17
brb e-42 f-26 l-22 m+34 t-16 u-18
caffeine n+16
como__a j-18 m+16
como__hace m+15
how__you a-31 b-22 c-30 d-18 e-18 f+23 i-27 k-35 l-21 n-35 o-22 q-22 s-32 t-25 v-19
not:hallo j+17 m-22
nothing__now a-17 m+16
~ttle d-17 o-23 q-20 u-15
""",
    """
^a b-45 d+25 f-15 g-31 h+18 k-23 l-25 n-33 r-21 s-33 t-17 u-34 v-28
^stuck r+17
cut b-15 d-18 h-20 k-19 o-20 q-18 r-15 s-21 u-20
have_to a-21 c-36 h-22 i-55 m-38 p-52 r-17 s-28 t-25 v-24
someone_who a-17 c+16 m-20
speak__a i+26 m-28
still__@ride m-15 q+18
the_lot a-20 c-17 e-18 h-18 m-31 r+23 u-18
~<wis u-18
""",
    """
@ride__set p+21 q-23
do__here j-19 m-30 n-18
text_message k-15
with_a d-24 e-15 g-21 l-21 m-15 o-20 r-26 u-28
~<idi a-16 c+24 k-16 m-21 o-19
~<lap m+18
~diff a-26 d-21 i-20 j-20 m-18 n-18 o+19
~tens d-18 i+16 u-18
""",
    """
how_come a-18 d+21 g-17 l-16 m-33 n-15
nombr* m-15 q-16
with__@symptom s+16
~are c-29 e-17 f-18 g-37 h-27 j-19 k-32 q-24 t-15 u-17
~bra b-20 c-25 d+17 h-27 k-16 l-28 n-28 o-28 p-19 q-16
~col a-22 c-17 d-24 g-25 i-18 j-18 l-18 n-20
~own> c-20 f-16 g-32 k-19 l-28 n-27 p-17 u-21 v-19
""",
    """
@vehicle__is j-22
i_feel m-15
target h-21 u-17
with__before m-21
~anm a-15 k+24 l-18 m-18
~aren a-20 b-19 j-22 l+18
~dem b-34 c-16 d-24 f-15 h-23 j+16 k-30 l-35 m-41 n-26 o+16 p-23 q-17 s-21 t-17 u-29 v-22
~lie b-16 c-23 d-23 g-32 k-18 l-19 m-34 q-19 r+15 t-15 u-27
""",
    """
all_@call h-26 p-15 q-22
es_esa m-25
message$ k-16 l-16 m+16
near_me j-18 m+19
~<jam m+22 r-16
~make b-16 h-23 j-28 k-17 n-37 p-23 q-27 v-24
~nks g-16
""",
    """
@thanks__but b+15 t-15
almost_there f-19 j-19 l-18 m-23 r+25
down__street m-16 r+16
ok__am n-16
~add a-22 c-18 d-20 f-17 g-17 i-19 j+21 l-18 n-25 o-18 q-19
""",
    """
@texts__not k-16 l+17
family a-21 d-23 g-17 l-15 n-18 u-24
is__the a-47 c-29 d-24 e-17 f-32 g-34 i-42 j+25 k-20 l-32 m+16 n-29 p-38 r-35 t-20 u-16 v-42
ustedes c-19 d-27 f-29 g-24 i-26 n-26 p-21 r-24 s-23
~<bui m-17
~oche a-22 b-19 d-22 g-17 i-19 j-22 l-17 o-23 r-19 u-23 v-20
~rque l-16 m-19
~suc d-23 m-29
""",
    """
baja_mi a-19 b+19 l-16
hay__ir d-27 n+15 p-16 q-19
want__keep b-16 m+16
""",
    """
@pay a-72 b-64 c-67 d+95 f-51 g-70 h-51 i-46 j-34 k-44 l-37 n-80 o-37 p-56 q-56 r-58 s-56 t-46 u-80 v-48
all__taking a+18 h-20
anything__day a-20
la_@visit a-28 b+23 c-32 e-20 f-20 g-31 h-30 i-41 j-19 k-23 l-53 m-42 o+16 p-31 q-40 t-23 u-35 v-47
que__ese d+15 q-17
~fy> d-22 i-20 j-19 l-21 m-37 u+18
~mman g+19 m-17
~rl> a-19 b+18 d-16 k-15 l-17 m-16 n-17 q-16
~ton> g-17
~voi a-21 j-17 m-36 n+19
""",
    """
permission m-19 q-17
que_yo n-21
see a+48 b-51 c-41 d-58 e-32 f-30 g-36 i-25 k-32 l-42 n-50 o-47 p-41 q-28 u-53 v-45
~<aba i-17
~emov a-26 i-25 o-20 p-15 q-17 r-18 u-21 v-22
~ul> j-18 m-19 t+15 v-15
""",
    """
~<mej a-21 b+16 d-22 g-21 h-24 j-20 k-19 n-23 p-16 q-25 r-22 u-27 v-26
~ds> a-22 b-20 d-20 e-29 f-19 h-22 j-16 k-31 l-46 n-16 o-17 p-21 q-24 r-27 t-26
~nib d-16 m-18
""",
    """
fine b-25 d-27 h-18 j-18 l-22 n+21 o-18 p-24 r-18 s-18 u-20 v-21
mandame a-18 j+20 l-20 m-32
necesito_el a-15 i-16 m+17
no__aqui m-19 v+17
off_for b+18 d-16 l-21 o-16
otra__por b-19 o+16
what__need d-33 g+16 j-17 n-22 u-36
""",
    """
@eat_before n+24
@medicine__la m-16 n+16
@stop_texting a-17 g-21 i-27 k-42 u-21
be__patient a+22 i-16
is__from a-16 f-18 l-18 n-17
no_@stop l-25 m+25
worry b-19 m-28 p+19 r-15
~igo a-20 c-28 d-18 e-26 f-24 g-33 h-30 j-29 k-23 m-23 o-32 u-46
~mmon m-19 n-18 u-16
~tyu> e+19 m-21
~wing a-25 d-17 h-17 n-18 r-19 u-16
""",
    """
@person__on a-15 m-22 s+15
@ride__a m-16
a__el r-17 s-16 u-25
ago l-15 v+20
bring__@relative m-20 n-18
mi__# n-17
my_@body a-17 b-23 d-24 l-16 m-26 o-18 p-18 q-19 r-18 s+28
nobody__up q-16
si_quiero l-18
the__available i+16
to__and l-17
want__day m+16 o-20
what__i b-34 f-26 i-38 k-20 n-19 o-31 p-17 t-27 u-31
will__be a-26 b+26 d-16 h+15 i-19 m-49 p-35 q-44 r-18 s-29
~egan j-20 l-18
~esen a-26 b+18 g-19 o-16
~hel b-38 c-35 d-17 e-36 g+26 h-25 i-22 j-30 k-34 l-42 m-18 n-36 o-30 s-30 v-21
~wok m-20
""",
    """
@stop_asking g-16 l-24 m+25
@visit__you d-15
cvs$ a-15
~<jo a-20 d-25 i-16 k-18 m+23 n-15 r-17 u-22
~dh> e+16 m-17
~dien a-19 q-17
~ffe a-34 c-19 d-27 i-24 j-33 l-22 q-27 r-21
~nso> l-19
~posi i-17 m-15 n-19
""",
    """
can__there a-16 b-24 d-17 g-20 i-22 k-15 m-32 n-21 o-19 q+24 v-15
give__@call i+22 m-31
he__de m-16
off_the a-27 c-19 d-18 g-21 h-17 i-20 n-17 o-16 q-23 u-17
picking_me m-17
recomendo g-16 i-16
so_no p-15 q+17
when__my a-16 n-19
would__@pay d+15 m-17
~ciat m-18 t+16
~oor m-17
~too a-26 c-21 d-23 e-16 g-16 i-19 l-19 s-18 t-19 u-23 v-19
""",
    """
itching m+29 o-20 r-19 s-21
reservation b-32 d-16 m+31 o-24
up_with a+22 b-25 d-27 i-23 l-22 m-33 n-23 p-21 q-16 r-19 u-27
~kni a-19 q-16
~lide m-19 o+23
~nts> b-19 d+25 e-19 i-29 n-22 t-15 u-31
""",
    """
hay__@day a+15
~lk> b-38 d-39 e+20 f-25 h-17 i+15 k-23 l-29 m-18 n-29 o-31 p-29 r-38 s-25 t-22 v-26
~noch a-18 b-19 d-20 g-16 i-19 j-21 l-17 o-23 q-17 r-18 u-23 v-19
~umbe b-38 c-32 e-21 f-22 h-31 n-30 q-27 r-29 s-26 t-26
""",
    """
a__was q-17
all_there h+18
aqui$ b-19 d-16 i-17 m-38 n-21 o-15 u-18
at__light m-19
count__@food m-16 n+16
~enr u-17
~kdk e+21 m-24
~luci m-15 u+16
~rran b-17 o-22 q-18
""",
    """
am_standing m-15
got__with m-20 p+19
jk m+16
not:here a-23 b-25 d-19 g-30 i-19 m-30 o-16 v+20
stay a-18 d-18 i-17 j-21 m-18 s-17
there__@price d+16 m-23
~<cou e-24 f-28 h-32 j-18 k-18 l-18 m-26 p-37 t-23 u-15 v-28
~gin> n-16 u-16
~key m+17
~ythi c-15 f-22 g-36 h-35 i-26 q-16 r-29 v-26
""",
    """
@eat a-51 b-38 c-28 d-63 e-20 f-38 g-56 h-21 i-34 j-51 k-29 l-35 m+19 n+54 o-58 p-35 q-51 r-43 s-17 u-65 v-29
can__another a-18 b-18 o+17
for_your a-23 k+15 m-19 v-19
hora c-16 d-30 f-20 g-32 h+19 i-35 j-31 k-20 l-18 p-24 q-31 s-20 t-16 u-37 v-24
is__day d-24 j-16 m-25 n-22 p+18
puede_@book a+15
which_way j+17 m-17
with__@place m+18 u-16
~hago c-17 d-31 f-19 h-21 o-19 r-23 s-23 u-29
~ssed j-15 k-22 m-17 n-18 p-20 q-20 v-17
""",
    """
^le a-17 i-18 j-15 n-25 o-18 p-20 q-18 u-17
can__work m-19 o-21
my__after m-18 o-16
my__the c-21 d-39 g-19 i-31 l-22 n-22 p-38 u-24 v-19
waiting$ m-19
ya__que m-19
~esio m-19
~ets d-25
~sera b-17 d-26 g-20 i-17 j-16 l-17 m-34 n-17 o-16 r-16 u+23
~uelv a-16 i-16 m-17 q-16 r-19 u-17
~xpe a-21 g-16 j-15 l-18 q-23 u-33
""",
    """
how__@move c+16 g-20 j-16 u-15
i__@sick a-22 m-21 n+16 q-22
my__said m-19 n-19 p+22 q-19
this__@place m-16
ya__@texts l+18 m-16
~<ban a-18 b-16 d-25 g-19 h-32 i-21 l-17 m+27 o-17 p-20 q-18 s-16 t-18 u-15
~<ne c-19 d-22 e-66 f-55 g-23 h-79 k-31 l-21 p-33 q-25 r-49 s-45
~ass a-28 c-32 d-16 e-26 i-28 k-29 q-34 v-27
~mien a-19 u-17
""",
    """
^wht g+22 m-18
can_she m-19
de__tengo n-16
going__for p+17
minut* a-28 b-25 d-17 e-22 j-21 k-18 l-24 n-21 o-24 q-17 r+22 u-23
subsc* k+24 l-25 m-17
traffic a-16 b-26 d-17 e-17 f-18 g-17 h-32 i-15 j-27 l-16 m+21 n-19 o-23 p-17 q-20 r+20 s-24 t-15 u-16 v-20
~ross a-21 g-17 h-21 j+17 m-20 n-15
""",
    """
=beside:ride_confirmed a-25 b-27 d-15 o-22 q-18 s-17
packa* a-15
rebook_for a-15
~carp m+16
~idi> m-18
~mpo b-23 d-27 h-19 i-16 j-20 l-23 n+15 s-19
~vete m-16
""",
    """
@stop__up l+16 m-21
dangers u+19
refill__@medicine i-26 m+26
senor* m-19
someone__me a-20 b-18 m-16
the__there h-17
""",
    """
due__booster a+16 m-15
is_fine d-17
pelig* m-18 u+22
sleep$ h-16 q-20 s-17 u+17
~<che c-22 e-23 f-24 g-30 h-23 i-29 j-30 k-22 l-24 q-31 r-24 s-27 u-35
~<ree k+16 l-21 m-29
~<tol b-19 i-26 n-26 q-16
~adic m-17 u+17
~oli b-27 d-19 e-19 f+16 g-17 h-19 i-19 r-16 u-20
""",
    """
como_la a-21 d+19
elect* m+16
point_of m-18 u+16
~<nic b-16 d-17 e-18 i-18 s-15 t+18
~ajo> c-23 g-21 l-19 n-35 s-25 u-31 v-19
~ude a-30 c-25 e-27 f-21 h-25 i-28 j-24 n-20 o-24 q-20 r-17
""",
    """
hit b-30 c-19 d-26 h-19 j-28 k+35 m-49 n-29 p-21 q-28 s-19 u-24 v-24
my__of m-16
no_entiendo m-26 v-17
the__and b-19 i-17 m-17 n-24 r-15 s-23
~anqu m-19
~spl d+15
""",
    """
^they b-16 g-16 h-23 j-21 k-19 n-24 o+21 p-18 q-18 s-21
enoug* d-17 l+19 n-16 t-16
es_caro d+22 j-15 u-23
flexible m-16 o+16
me$ a-19 c-52 d-54 e-64 f-17 h-65 j-68 m-33 o-48 q+15 v+21
my__sit a-21 m-17 n+29 p-21 u-16
quisiera_@fetch a+20 n-16
still__just o+16
what__latest h+18 m-15 u-15
~<mn e+25 f-20 l-18 m-26
~mpan a-25 b-20 g-22 i-19 j-19 m-16 r-16
""",
    """
@door_es j+25 m-17 u-19
ser b-17 d-19 h-16 m-21 n-26 o+22 s-17
~elo> a-19 b-22 c+17 d-17 e-30 i-15 j-18 k-22 l-25 p-17 u-16
~soo d-16 g-25 h-27 i-23 j-19 k-19 m-22 p-16 q-26
""",
    """
do__taking a-17
last_night a-16 h-16 n+15
mondays b-26 d-18 h-22 i-16 l-22 p-19 q-17 t-19 u-18
need__word i+19
taking_new a+22 h-17 m-21
trabajo g-16 j-27 n-28 q-31 s-16 u-25
want__get a+15 m-18
~ahe m-24
~enci b-28 d-32 e-18 g-17 i-27 k-24 n-23 o-15 p-18 r-18 s-21 v-19
~fie a-24 d-24 e-18 g-19 h-17 k-20 m-28 n-21 p-19 q-17 r-27 s-20 t-17 v-21
~tadi j-16
~ving a-20 d-23 f-19 h-26 i-17 j-21 l-33 n-22 p-25 u-33 v-25
""",
    """
de__hora m-23
ese a-46 b-19 e-35 f-44 g-47 h-38 i-45 j-41 k-31 m-37 n+15 o+22 p-32 r-34 t-29 u-51 v+16
just__a m+26 n+18 o-16 q-25
vale c-17 e-23 f-19 h-18 j-23 l-17 n-18 q+18 r-22 u-32
~ads> a-17 h-17
~kat m-18 n-17 q+19
¿__@day h+18 m-16 u-16
""",
    """
=said:location a-57 b-102 c-54 d-117 e-77 f-105 g-65 h-113 i-114 j+120 k-82 l-88 n-107 o-100 p-58 q-102 r-15 s-99 t-89 u-54 v-100
be__@ride b-15
bitco* d-16
cupo__@day a+15
ir$ a+31 b+22 c-26 d-43 e-15 f-20 g-34 h-23 i-36 k-27 l-27 m-43 n-17 o-46 q-26 r-25 s-25 v-23
~isan m-18
~ompl i+19 m-23
~sde a-27 b-26 c-15 d-29 g-17 i-19 l-23 m-27 o-25 p-17 q-20 r-32 s+18 u-26 v-15
""",
    """
@texts__off l+15
baja__los k-21
el_@hours h+16 i-16 j-18 m-23
mandatory m-17
me__is a-18 m-20
my__wants m-18
otra_@person a-16 k-16 m-19
to__day a-16 m-24 o+16 q-22
~<qu c-16 d-69 e-62 f-36 g-36 h-65 j-34 l-25 n-19 p-22 t-23 v-16
~dos b-24 c-16 d-29 h-25 i-27 k-19 n-28 p-18 r-28 s-21 v-22
~edio h+20 m-21 n-16 q-19 u-15
""",
    """
@late$ a-22 b-27 c-44 d-51 e-37 f-40 g-45 i-36 j-27 k-34 l-37 n-33 p-45 q-41 r+34 s-36 t-36 u-50 v-48
an_apt a+27 m-29 n-16
chance_of a+16 d-15 m-19
cuando_me a+15
for__@day a-16 m-26 o+22 q-17
in__@door h-18 j-16 r+16 u-16
yo__que a-23 i+16 u-21 v-17
you__take b-31 d+23 h+23 j-20 l-27 m-25 n-22 p-17 q-26 u-17
~<gan i-20 m+24 u-20 v-23
~pon b-19 d-18 e-42 g+35 h-44 j-49 l-34 m-23 p-45 q-20 r-28 s-42 t-21 u-16 v-43
~trai a-18 d-16 i-17 j-15 q-18 u-19
""",
    """
a__have b-21 p+16 q-17
been__@symptom s+15
i__if d-19 h-15 m-22 o-21
if__anything d-15
~<fly u-16
~ceta a-18 i+25 k-15 m-29
""",
    """
a__a b-28 d-32 k-17 l-18 n-23 q-30 r-18
estos g-19 k-18 m-20 r-16
i__what m-18
llego_mi j-15 m+23 n-18 r-20
online a+22
she_has m-16
~<oo m-19
~rog d-17 g-20 h-16 i-19 k-16 l-20 n-25 q-18 v-17
~wei a-18 m-30 o-17
""",
    """
does__show m-16
gener* a-16 m-17
i_miss n-16
keep_it b-16
~ero b-25 d-20 e-51 f-33 g-32 h-22 n-57 p-56 q-20 r-23 s-24 t-26
~pidi m-16
""",
    """
^puede a-16 q-22
anxie* m-20
if__@ride m-21 n-17 q+25
morning_of f-18
not:anyone m-24
weather_tomorrow m+15
ya__de k-17 l+16
~abe b-21 d-15 g-15 i-25 j-19 l-28 o-21 q-16
~ayo b-15 o-15 p-17
~ban> l+17 m-18
~red a-16 c-30 e-27 f-21 i-28 j-39 k-27 l-42 o-24 p+24 r-34 t-31 v-19
""",
    """
bloqu* l+17 m-15
come__my n-18
hay__si a-16
la__¿ m-19
~<op b-24 c-25 d-22 e-30 f-37 g+34 h-32 i-33 j-41 m-15 n-40 p-30 r-30 s-40 t-33 v-37
~segu i-25 m-35 o-19 q-26 u-17 v-17
""",
    """
am__lol a-16 b-22 g+18 k-17 l-17 m-15 n-19 q-16 r-18 s-21 u-15
lo__en a-18 c+22 d-17 g-22 j-17 m-24 n-15
me__dia m-16
me_pueden b-18 d-17 m+21 n-33 o-19 q-19
much$ d+26 l-22 m-31
up__on h-16 q-16
~<bea j-17
~tom a-20 c-31 e-22 f-31 g-38 i-20 j-32 k-30 l-33 n+24 p-24 q-18 r-40 t-26 u-41 v-24
~xit> d-19 g-18 j+20 m-29 n-17 u-22
""",
    """
@howmuch__# d-25 m+24 u-15
five o-21
is__@spanish c+21 m-19
mista* a-15 k+15 l-22
my__agreed p+20
not__think m-18
ok__said p+15
playa j-15 m+17
you__one d+16 m-17 u-16
~chi e-18 g-26 h-22 i-29 j-20 p-22 q-26 r-20 u-31
~ente c-29 d-22 e-24 g-24 l-39 n-42 o-15 p-36 r-32 s-28 u-18
~epl a-17 d-18 g+25 l-16 n-20 u-16
~layl k-16 m+16
~zy> t-17
""",
    """
de__trata u+18
got__the a-25 r-16
her_@visit a-17 m-15
i__paperwork a-20
maneja b-16 p+17 q-20
me_stuff l+16 m-16
on__day g-21 n+19 q-17 u-16
~<dor a-20 b-16 d-17 g-17 h-15 j-20 m-24 n-20 o-20 q-23 u+16
~<mad d-15 h-17 j-17 n-23 o-23 t+17 u-20
~oll b-23 h-22 i-24 k-19 l-26 n-19 t-16 u-19 v-20
""",
    """
despues_de h-16 m-24 n-25
is__@wrong i-17 m-17 v+18
preci* d-17
~<dru m-16 n-16 u+19
~<fel a-22 b-20 d-15 f-27 h-22 i-18 j-16 k-18 l-21 p-17 r-20 s+26 t-16 u-27
~amil a-17 d-23 g-17 i-15 l-16 m-17 n-16 u-24 v-15
~lend i-16
~vey m+16
""",
    """
^@food d-18 h-16
los__para u-19
~gent b-27 f+17 g-15 k-23 l-18 m-34 o-21 q-18 u-21 v-23
~taba i-16 m-19
~vam b-19 l-16 m-27
""",
    """
^@call a-25 c-40 d-46 e-50 f-42 g-40 h-49 i+52 j-35 k-34 l-21 o-34 p-38 q-39 r-41 s-27 t-33 u-43 v-44
como_se a-32 c-27 d-28 f-16 g+27 i-16 j-18 l-23 m+21 n-27 q-20 r-17 s-24 u-45
covered__my u-16
el_gps j+16
walki* a-17 r+18
~aske a-22 b-25 j-16 n-25 s-17 t-16 u-24
~ound c-18 d-38 g-28 k-23 l-28 n-29 q-20 t-16 u-20 v-24
""",
    """
@wrong a-60 b-59 c-30 d-20 e-73 f-65 g-33 h-66 i-70 j-22 k-58 l-36 m-38 n-54 o-33 p-59 q-59 s-50 t-66 u-75 v+82
ayuda_para j-15
hip m-17
never__of a-16 l-17
recomendo_a a-20 m+22 n-16
they_will p+16 u-18
~goi a-33 e-15 g-35 h-33 k-24 l-20 o-20 s-40 t-26 u-25
~plan a-22 b-19 c-17 g-25 h-16 i-27 u-37
~scra a-17 b+19 i-17 m-28 n-17 u-22
""",
    """
@food_de m+17
@thanks_senorita t+21
a_hospital j-29 m-15 u+24
is__work d+16 m-28
llene a+16
not:since m-20 s+20
of_you m-22 t+16
you__today h+16 m-17
~<nom c-16 i-18 j-20 m-31 q-26
~gli a+16
~llam a-32 b-26 c-21 d-23 i+20 j-26 n-26 o-25 p-19 q-28 r-21 s-17 u-17
~lps m-15
~urse d+17 e-15 i-15 m-24
""",
    """
jazz m+15
~lou m+19
""",
    """
he_need n+15
is__point m-18 u+16
no__licencia m-16
ocupa a+18
~<gra a-18 b-19 c-25 d+21 e-25 f-20 g-19 h-31 i-20 k-16 q-24 s-23 u-34 v-26
""",
    """
^nobody h-18 i-16 m-20 o-18 p-18 q+20
a__up m-17
am__a b-29 i-21 j-22 k-16 l-16 n-20 o-30 p-25
ask a-45 b-44 c-27 d-27 i+23 j-27 k-22 m+19 n-42 o-38 p-43 r-20 s-25 t-19 u-38 v-22
do__another m+15 o-20 v-22
equiv* m-15
get__the a+16 k-19 l-19 o-18 q-20 u-27
happened m+18 u-27
is_you m-18
texteen l+23 m-22 v-17
who__@wrong i-17 m-18 u-24 v+25
~empt a-19 m-18 n+17 u-17
~wake a-21 m+19 n-16 p-19 r-18
""",
    """
@relative__see a+17 n-16
@year c-21 f-20 h+23 i-22 j-30 k-27 l-26 m+20 n-33 o-18 p-26 r-24 s-36 t-21 u-34
is__@clinician a-23 u-18
is__@parking d-20 i-21 j+18 r-19 u-20
place d-29 h-19 i-18 k-15 l-19 m-19 n-25 p-15 s-17
to__@texts a-22 i-16 k+25 l-16
will__still n-18
~im> i-15 m+15
~pue b-18 d-16 e-47 f-15 g-22 h-20 j-38 k-18 l-62 m-19 p-37 r-36 t-52 u-66 v-57
~rele i-17 q+20 u-19
~rms m-16
""",
    """
all_good f-28 l-22 m+15 o-16
nope e-23 f-17
of__this d-19 g-23 j-15 m+22 u-19
~<ste q-16 v+16
~<toc b-17
~choq r+16
~half n-17 o-15 q-16 u-16
~nov m+17
""",
    """
any__of b-22 m-26 o+15
at__i m-26
it__the d-28 m-50 n-21 p-17 r-22
long__you m-17
ready__start a+17
~cups j-17 m+17
~ucha l-17 m-19
~watc b-18 i-17 j-20 l-17 m+16 n+19 p-18 u-27
""",
    """
alguien_ahi i+28 q-16
an a+34 b-52 c-30 d-25 e-37 f-41 g-43 i-30 j-22 k-36 l-54 n-41 p-52 s-31 t-37 u+18
i_hold m-19 n+19
opt_me a-26 b-27 c-24 d-21 e-21 g-21 i-24 j-23 k+27 l+17 m-33 n-27 o-22 p-28 q-26 r-29 s-23 u-30 v-17
south u-17
~<agu d-17
~nif g-16
""",
    """
es__caro d+16 u-21
front$ m-21
got__on m-18 s-16
i__know a-22 b-20 m-22 n-17 o-24 q-29
lo_de m-26 u-16
minutos m-17 r+19
watch$ n+20 u-17
~neve c-19 d-18 h-19 i-21 j-22 n-20 o-28 p-22 q-22 r-27 s-26 t-24 v+20
""",
    """
back_on b-16 c-20 i-20 k+31 m-32 o-26
got__@animal m+19
hora__@eat m-17
long__a a-20 d-17 m-31 n-21 s-18
tal$ a-16 d-16 e-17 f+25 g-20 j-16 l-15 m-25 t-16 u-23
~<cie d-16
~canc i-20 j-16 l-17 n-17 r-16 u-25 v-16
""",
    """
anota* a+20 m-17
bring_anything d-21 m-23
en__de a-25 h-22 i-15 l-15 n-18 q-22 u-19
era a-23 b-22 l-16 p-15 u-22 v-20
la_agenda b+15
pega m-17 u+16
~iera b-23 k-15 m-28 p-21 u-16
~uil m-22 q-15
""",
    """
@texts_are m-19 u-18
caste* c+15 m-18
not__@door j+17 m-20
super d-18 n-15 r-22
~cesa v-17
~much a-23 d+20 e-33 f-34 g-30 h-31 j-37 k-29 n-17 o-25 p-17 q-26 r-15 u-21 v-19
~pica g-15 m-28 s+22
~runk s+15
""",
    """
@clinician__would i+16 m-16
a_que a-34 b-22 d-25 g-23 h+22 k-15 l-16 n-29 o-36 q-26 u-30 v-25
earliest j-17 m-16 o-17
fue__de m+17
latest_you h+16
mal$ b-15 e-18 f-19 i-31 j-20 k-18 l-21 m-32 n-22 o-15 p-22 u-17 v+26
que_@pay d+34 n-23 o-19
she__a m-18
will__need m-18 o-19 q-19
~esh> c-16 e-17 g-17 l-17 m-26 t+19
~go> c-20 e-64 f-73 h-34 k-57 m-38 r+19 t-18 u-59 v-29
~mad d-19 g-16 h-21 j-22 m-18 n-27 q-19 s-15 u-26
~name a-30 d-26 g-23 i-16 l-25 n-27 o-31 q-25 s-22 t-15 v+27
""",
    """
#_que a-20 b-15 e+15
@ride__have b-17 p+17
more__please b-18 c-16 i-16 m-15 o-20
package$ m+18
same__last m-22
take__that n+19
that$ b-31 e-16 f-17 h-25 l-20 n-25 q-46 r-17 t-53 u-48
time_does d-17 n-16
~inv a-18 i-17 v-15
~saj a-15 d-18 j-15 m-20 o-16 q-16 r-17 s-18
""",
    """
@cancel__can b+18 q-20
@relative_no m-17 n-18 p-16
a_few m-19
cayo__@ride m-18
there_a b-34 f-25 h-44 n-25 p-24 q-36 r-30 s-35 u-23 v-36
you_@book a-26 m+19
~hun m-24 u-19
~ia> b-15 e-36 f-45 g-42 j-26 k-22 l-54 n-45 s-17 t-27
~itco d-16
~rlo a-18 d-16 l-20 n-16 r-17 u-18
""",
    """
dis a-24 b-16 c-18 d-24 e-28 f-32 g-28 h-24 i-31 j-34 k-16 l-23 m-45 n-21 o-16 p-18 q-25 r-21 t-22 u+35
el_@relative a-17
mi__del a-16 m-15
more_minutes m-17 r+15
move b-28 c-22 d-23 h-19 i-24 k-18 l-18 n-16 o+24 p-17 r-23 u-18 v-17
there$ a-40 c-42 d-55 f+20 g-54 h-31 i+27 j-15 k-22 l-61 m-19 o-15 s-46
~rmo> u-19
""",
    """
@english_please a-17 b-19 c+34 g-21 i-32 j-20 k-20 l-23 m-26
and__be m-18
i_still a-23 h-19 i-26 n+20 p-15 q-22 s-31
looks a-18 u-21
me__clear g-16
need__see i-15
sea o+16
~<nee e-32 f-23 g-15 h-41 j-18 l-17 p-22 q-16 r-29 s-21 v-57
""",
    """
@howmuch__no d+16 m-16
chofer a-18 b-20 m-19 o-19 q+16
dnt a-21 d-17 g+19 i-18 j-20 k-26 l+16 n-21 u-23
keep__and b+15
said_@day k-15 o+19
times b-18 d-25 j-20 m-21 q-20
~ije h-15 i-15 n-19 o-15 q-21 r-20 u-20
~kay e-16 u-16
""",
    """
a__que a-16 i-17
em_back k+18 m-20
looking_to a+20
message a-17 d-18 v-17
need__@call i-22
new_@call a-24 i-24 l-19
~<han a-24 b-20 c-20 d-17 e-22 f-21 h-19 j-17 n-28 o-21 p+20 t-18 u-24 v-18
~hkj e+15 m-16
""",
    """
arrive$ m-15
es__@place i-15 m-19 v-16
night$ a-16 m+18 n-20 r-18
part d+24 j-18 m-26 n-16 q-20 u-19
un_taller v+16
~ndo> b-36 d-61 e-37 f-41 h-33 i-20 j-24 l-24 o-27 p-18 t-47 u-40
~ngo a-20 e-32 f-41 h-33 j-19 k-37 l-36 m-22 r-42 t-40 u-30
~punt l-16 m-18 o-16
~sir a-22 b-17 j-22 l-16 n-16 q-20 s-17 v-17
""",
    """
amabl* a-15 d-15 f-16 l-18 m-28 t+20 u-22
charged_# d+15 m-20
me_now a-15 g-16 m-19 p-15
my__plis b-16 m+15
one__i g+16 j-19
~<lin a-37 b-24 d-23 k-19 m-36 n-25 o-26 p+23 q-32 r-16 s-20 u-23 v+17
""",
    """
^@insurance d-18 u-20
ayunas n+20
conviene o+17 q-18
de_@eat m-21
los_papeles a+18 h-15 n-20
me__ya m-24 r+15
not:be a-20 b+28 d-25 g-20 i-25 k-18 l+20 m-42 n-27 p-17 q-30 s-26 u-21 v-18
pastel m+15
~eird m-25
""",
    """
@food_is m+18
drank m-18 n+15
en__que m-17
esta__mi m-19
got_his m+19 q-18
medio m-17
please_take a-28 b+23 l-23 m-30 v+21
that_suits m-16
~<car a-40 b-20 c-35 e-18 f-22 g-33 h-35 k-34 o-24 r-27 t-18 u-69
~<wer a-18 e+24 f-24 h-20 l-18 m-21 r+23 u-19 v-16
""",
    """
@move__para a-28 o+20
en__lista a+19 l-17 m-23
to__number u-16
""",
    """
@call__@call i+17 m-18
need__date o+19
thanksgiving a-20 b-16 d-21 f-16 g-17 h+20 t-26 u-17
~eve> a-17 b-16 q-20 v+20
""",
    """
chat a-18 b-23 d-16 o-22 r-16 u-23 v-26
decided__is b+18
else_is m-19 o+15
get__but g-15 j-15 m-16 q+18
handl* b-17 m-21 p+21 q-23 v-16
menu$ d-22 f-15 g+29 h-16 i-19 j-18 m-22 n-16 u-24
suero m-21
you__to b-26 d-30 k-28 p-15 r-16
~nds a-20 g+16 j-19 l-22 m-16 n-25 r-19
""",
    """
a__@texts k+16 m-15
buddy m-16
cambien m-16 o+15
car__do j-17
~<lo a-22 b-16 c-31 e-61 f-56 i-38 k-56 o-23 p-27 v-15
~ayin l-19
~mnbv e+17 m-17
~ris> h+16 m-16
""",
    """
@move_to c+26 d-16 h-18 i-16 j-25 k-15 m-36 n-19 u-20
alla$ d-16 h-16 m-23 q-20 u-19
holiday a-22 d-22 h+21 o-18 u-24
main$ j+16 m-16
me_iba p-16 q+17
need__i m-29
nice b-16 d-16 e-18 i-17 l-19 s-15 t+18
the__of b-25 d-40 e+17 f-29 g-41 i-34 j-27 k-20 m+19 p-22 q-25 r-18
~eric m+20
~lue> j-18 n-21 u-19
~ober n-15
~ose> b-33 c-19 d-27 e-18 h-18 i-30 j-28 l+27 n-25 p-22 q-23 r-30 t-17
""",
    """
# b-24 c-76 d-18 e+54 f-110 g-22 h+31 j-45 k-99 l-42 m-47 n-60 p-35 q-35 r+53 s-26 t-54 u-72
@texts_please c-21 i-21
@thanks_@thanks t+19
choque r+16
coupo* d+17 i-15
do__send a-16 b-16 d+16 j-31 l+25 m-39 u-16
feeling a-16 u-16
have__me b-20 m-21
i__@day b-31 d-19 g-19 k-23 l-22 n-20 q-26 s-17 t-18 u-21 v-20
which a-30 b-19 d-30 i-21 j+19 l-26 n-29 o-17 p-17 q-19 s-18 t-20 v-19
~lema m-20 n+18 q-17
~rry a-29 d-39 f-21 h-18 i-29 k-23 l-30 n-36 q-34 t-25 u-20
~said c-18 d-32 f-15 g-23 h-21 j-25 q-36 r-24 s-23 t-23 v-25
""",
    """
@visit_of m-15
en__@vehicle q+16
me__con b-16 d-22 j-23 m-34 p-35 u-27
ptsd a+16 g-15 i-18
~alo a-44 d-44 e-36 g-28 h-28 n-26 s-28 u-53 v-25
~ock b-16 c-35 e-37 g-39 i-33 k-18 n-45 r-29 s-27 v-25
~rk> a-28 b-52 c-27 e-27 f-23 j-19 k-36 s-24 t-24 u-19 v-19
~ven> a-26 f-21 h-19 j-19 l-18 m-17 n-18 r-17
¿__@open m-19
""",
    """
^esta a-28 b-18 c-25 d-28 f-40 g-47 k-28 l-47 m-17 n-20 p-30 q-25 u-34 v+18
como__contesta g+17 m-19
el__dia m-16
know_a u-15
my__@insurer d+18 m-19 n-21 q-19
not__@ride p-19
~ads a-17 h-17
~nce> b-38 c-23 e-16 g-34 h-24 i-17 j-31 m-23 n-40 p-35 q-37 s+34 t-27 v-32
~urs> d-16 m+17 u-18
""",
    """
^he a-30 d-22 f-26 g-17 h-18 i-23 j-18 k-24 l-25 r-27 u-33 v+21
en_camino r+16
habla$ c-16 i-16 v-18
over_there d-17 h-27 i+19 m-24 p-15 r-19
para_que j-30 m-34 n-19 o-23 v-23
per a-17 d+29 j-19 u-33
se__es g-21 m-18
to_set a+18 m-22
~ders j-17
~hed> d-20 h-19 i-23 m-18 n-23 p-16 q-17 r-15 v+17
~led b-30 c-26 e-19 h-22 i+20 j-31 k-29 l-34 m-42 n-29 s-33 t-21 u-32
""",
    """
do__dormi m+23 s-15 u-18
getting_@texts k+17 l-23 m-23
not:quiten b-22 l-20 m+15
~quej a-15 m-16
~sarm a-18
""",
    """
a__running m-22
good__@person m-16
how_can a+16 c-16 n-16
in_she a+16 n-16
los__los u-17
off_your m-28
tengo__@fetch g-33 u-18
you__again k+16
~<cub a-17 d+29 g-19 j-17 l-18 m-30 u-22 v-16
~ari e-19 f-27 h-30 j-37 k-25 l-19 r-25 t-23 u-20
~cela m-18
~rew a-16 h-20 q-15
""",
    """
@drive a-50 b-26 c-58 d-61 e-41 f-49 g-45 h-52 i-48 k-50 l-48 m-38 o-61 p+49 q+35 r-37 s-31 t-47 u-60 v-34
@open_ahorita h+17 m-17
una_@person a-35 b-15 g-17 i+34 l-17 m-26 n-21 o-17 q-19 v-27
what__@food d-17 n+19 u-15
~<yea m-17 p+17 q-16
~lor a-19 c-22 e-22 f-26 g-29 h-22 i-26 j-31 k-17 l-29 n-25 o-32 q-26 r-23 t-26 v-28
~ore> c-27 d-16 e-26 f-35 g-29 i-21 j-47 p-32 t-36 v-15
""",
    """
@insurer__mi b-16 m-18
back_to b-22 c+17 d-16 k-19 p-18 q-18 r-15
do__that b+19 m-39 t-19
ir_antes n-16 o+17
need__a a-29 b-19 n-16 q-19
sacame a-17 l+17 m-16
~<par b-16 e-32 f-38 g-17 h-20 i-16 m-22 q-34 s-31 t-42
~coin u-20
~ets> d-25
~low b-30 e-23 f-20 h-31 i-34 j-34 m-16 p-17 t-18 u-26 v-29
""",
    """
compr* a-15 m+19 u-18
find_out j-18 m+21
nah$ m-20
que__tienen d-25 h+20 j-29 l-20 m-23 q-22 u-16
zxcvb e+16 m-16
~llo d-22 e-21 h-17 i-35 k-26 l-35 p-20 r-41 t-15 v-34
~los> a-17 d-16 j-16 l-16 m-24 o-15
~rogr m-16
""",
    """
become d-19 o+17
i__let m+19
irme n-16 q+16
is__me a-18 d-30 f-15 k-20 l-20 m-58 n-40 p+19 q-31 u+17
not:need b+26 d-20 g-31 i-33 o-33 q-34 u-17 v-18
not__they m-16
raite m-18
~<won m-16
~rem a-17 d-28 e-15 g-29 h-25 i-35 k-20 l+15 o-37 p-24 s-24 v-26
~repe t-16
~tric m+17
""",
    """
hablenme c-16 e-17 g-15 i+30 l-28 m-28
i_@call b-20 c-17 d-34 g-24 h+33 j-18 l-19 m-25 n-27 o-25 q-18 r-21 u-19 v-18
~erd a-32 c-21 e-22 f-23 h-32 j-15 k-27 n-39 p-31 q-30 v-24
~esta a-34 b-55 c-33 d-27 e-37 k-26 l-17 n-16 o-19 q-16 r-15 s-16 u-21
~meon g-29 j-23 k-20 l-24 m-17 n-18 r-22 s-17 t-22 u-15
""",
    """
@place_es g-16 h-15 j+15 m-21
^epa e-18 f+21 m-21
hacer$ b-16 m-16 q-15
llevan k-16 l-16 m-19 p+21 r-18
this__@open h-19 m+16
to_keep m-28 n-15
what__set d+17 g-16 u-18
~<sig b-32 c-28 d-16 e-20 f-22 g-21 h-29 i-41 j-26 l-19 p-35
~aho c-19 d-28 e-29 f+17 i-23 j-23 k-19 l-28 n-30 p-19 q-24 s-23 t-25 u-24
~fghj e+20 m-17
~ssu d-15 e-30 j-17 l-21 m-34 p-27 q+21 r-17 t-16 u-19
~succ d-18 m-18
~urp u-16
~use a-25 b-15 c-26 d-31 h-27 m+16 n-24 o-28 p-26 q-32 s-20 t-18 u-18
""",
    """
activar k+19 l-15 m-20
addy j+25 m-21 u-19
am__her g-20 i-19 l-16
how__is b-27 f-29 g-18 h-28 j-31 l-24 m+31 n-42 o-17 p-18 r-26 s-39 t-16 v-16
i__like b-23 c-18 d-29 g-18 m-21 q-24 s-26 u-47 v-19
tengo__@cancel b+17 d-21
this__new l-20
tuesday a-35 d-25 e-23 h-39 i-17 j-15 l-23 n-25 o+29 q-20 r-25 u-23 v-17
~eing b-17 l-17 m-28 n-17
~rgi n-19
""",
    """
@ride__i o-19
lejos j+21 m-18
me__me d-20 p+17 q-22
se__luz m+16
the__are b-16
~<wou e-15 g-20 h-19 j-34 n-27 p-29 s-33 t-20 v-20
""",
    """
right_now d-28 i-18 j-37 m+17 n-32 o-22 q-35 r-44
~into l-17 m-22
~rybo m-16
""",
    """
do_botox m+20
quien__escribe u+16
~<mys d-20 m-15 u-19
~inu b-29 c-19 d-21 e-24 f-15 g-19 h-16 j-22 k-23 n-18 o-31 q-19 r+22 t-15 u-28 v-17
~usta g-17 l-15 u-17
""",
    """
disculpe m-24
since_the s+16
to__# i-15
~sme m-19 u-15
""",
    """
@clothes__what m-18
@move__the m-18 o+19
^lo a-20 g-15 i-15 l-17
bros c-17 e-15 f-17 i-18 l-15 n-22 u-25
wepa$ e-23 f+22 l-16 m-20
~ream h-15 i-18 l-15 n-20 s+20 u-29
~sib d-23 k-16 m-16 n-22 q-24 s-17 u-17
""",
    """
be__of b-23 d-20 n-23
dolor j-16
is_that a-49 b-33 d+19 f-17 g-36 i-35 j+20 k-16 m-45 o-37 p-35 t-47 u+16 v-22
not:@cancel a-29 b-50 c-36 d-41 e-20 f-16 g-40 h-16 i-38 j-28 k-25 l-58 m+49 n-24 o+31 p-23 q-49 s-22 u-31 v-48
succe* d-18 m-18
~bird j-19 m+22
~olo> b-18 m-28
~rpet m+16
""",
    """
can__leave j-17
it__it b+18 d-22 l-18 q-20
like__my i-15
plaza d-21 h-18 j+27 m-21 u-16
spravato a-18 d-23 m-26 u+27
this_the a-16 d-20 m+22 s-15 v-17
zoo$ m+16
~peza a+18 m-20 n-18
~udad d-15 j+20
~zz> m+15
""",
    """
do__run m-21 u-18
en__para m-16
in__me q-17
questions g-25
vayan_a b-16
""",
    """
am_scared m-18 p-17 v-18
esa_@person q-16
~cupo a+20 d-24 h-21 j-19 m-26 o-19 r-15 u-17
~ell> a-25 b-50 c-32 e-27 h-35 n-35 o-28 r-20 s-29 v-29
~lid a-18 b-25 i-16 m-22 n-19 o+16 q-19 u-23
""",
    """
^dame m-16
eso_es a-19 j+15 m-33 s-18 v-18
not:keep b+16 m-16
podem* m-17
~<slo d-23 f-18 h-18 i-20 j-18 m-19 o-17 p-16 q-20 r+29 s-17 v-15
~ote> a-21 b-23 d-16 j-21 m+22 n-16 o-17 q-15 u-20
~rsl m-20
""",
    """
what__@relative j-15 u-26
when__got m-15
~enti a-39 d-23 e-17 h-20 l-42 n-25 q-26 r-16
~owin a-24 d-16 h-16 n-16 r-18 u-15
~undr m-22 n+16 u-21
""",
    """
next__after n-16
on_please c-17 k+20 o-20
sin_@ride q+23
""",
    """
^add a+21 b-20 g-18 i-18 l-26 n-21
day__you m-20 t-16
happens m-34 u+21
ya__no j+17 m-27 q-17
~iged d-16
~nozc m-16
~pped n-19 p-20
""",
    """
base u-16
estafa$ g-15 u+19 v-17
i_forget m-15
name$ j-15
not:away b-25
ok_after q+18
reading i+15
sent__to m-17
that__to m-35 o-16
~<lu c-22 e-17 f-17 g-27 h-23 k-17 l-31 n-37 t-29 u-17
~plea d-34 e-35 f-32 n-38 p-36 q-41 s-31 t-18
""",
    """
conoz* m-15
no__que a-28 c-25 g+22 j-21 k-22 m-16 n-23 p-19 q-25 r-20 s-25 v-43
not:recibir k-20 l+22
not:your b-20 h-21 i-18 l-18 m-18
would__bring m-19
~aff m-23 o-16
~fter a-17 c-31 e-19 g-31 j-34 l-35 m-42 s+16 t-23 u-19 v-20
""",
    """
got__over m-15 u-15
necesito_una i+24 m-26
not:importa l-18
was__me m-25 n-16 p-18 q+24
~ala b-27 c-21 e-19 h-18 j-27 k-29 n-30 o-20 p-22 q-25 t-16 u-40 v-24
~surv m+16
~ular a-22 b-18 i-25 j-16 n-16 o-18 q-18 r-16
""",
    """
@relative__in a-16 j-15 m-18 n+21 o-17 q-21 s-18 u-28
i__car j-16
long__@visit a-19 d-17 m-24 s-17 u+22
my__his p-18
not:place m-20
one__have h-15
set_up a+30 d-21 i-22 l-21 o-21 u-15 v-15
write_a c-16 g-18 k-18
~ama b-15 c-31 e-25 g-29 h-28 n-40 o-22 p-30 q-38 r-31 t+20 u-39 v-32
~uscr a-19
""",
    """
@howmuch_hay m-17
cuando_puedo a+18 g-18 n-18
for__date m-17
gano i-20 m+23 u-20 v-22
~cha> d-28 k-20 l-19 m-29 n-16 s-16
""",
    """
@traffic__on j-15 m+19 r-16
debit m+16
i__still m-16
me__sin a-20 i-18 n-23 o-22 p-18 q+24 r-16 s-27
""",
    """
^just a-27 d-25 e-16 f-19 g-21 h-28 j-24 k-15 l-22 m+26 o-24 p-22 q-30 t-30 u-39 v-24
a__who m-16
any__the a-16 m-17 o+19
el__de b-22 g-20 h+17 j-27 l-16 o-22 r-20 t-17 u-35
is_@sick m+18 n-18 s-19 u-20
price a-31 b-19 d+16 f-29 g-27 h-21 i-19 j-36 k-24 m+30 n-30 o-23 q-17 r-19 s-16 t-17 u-42 v-16
this__belongs m-15
united a-17 i-15 l-23 m+16 n-16 u-15
your__for m-17
~conm a-20 d-16 l-16 m-26 o-15 u-24
~eant a-22 b-22 l-18
~nge> a+17 o-19 u-20
~nuev d-23 g-17 i-18 j-20 l-25 n-19 o-17 p-16 s-21 u-19 v-16
""",
    """
can_@animal n-16
despues__@treat s+15
funciona$ m-16
how_are f+31 h-28 m-27
is_black m-17
y__hago g+16 m-17
~<tes d-17 g-16 h-16
~orki d-20 m-27 r-15 t-15
""",
    """
dejo a-18 d-29 h-19 j-16 m-35 n+16 p-19 q-18
puedo_@fetch m-16 n+21 q-22
to_arrive m-15
~<pur h-15 j-16 n-17
~ail c-22 d-28 e-25 f-21 h-40 k-16 o-21 p-41 q+22 r-33 t-33 u-26 v-31
~kfj e+19 m-20
""",
    """
^ey a-20 b-15 c-17 d-18 e-25 f+30 h-17 i-22 j-16 l-20 m-28 t-20 u-20 v-16
good_afternoon o-17
not_me b-33 d-16 e-24 f-16 g-34 i-31 j-18 k-20 l-36 m-40 o-16 p-19 q-34 r-21 t-18 u-23 v+48
the__goes m-19 s+17 u-21
~unt> a-22 g-17 i-19 j-22 k-18 m-18 n+18 o-22 p-16 r-17 u-19
""",
    """
@visit__una a+17
can__tomorrow b-18 m-17 n-15 o+19
con__ya m-19
elevator h-23 j-21 r+29
i_will a+19 b+15 d-63 g-44 h-46 i-28 j-18 k-21 l-21 m+17 n-51 o-16 q-26 s-44 u-62 v-18
not:spot m+16
off__@texts b-16 l+25 m-24
quien__usted u+20 v-24
they__that b-15 u-21
unsto* c-16 e-22 f-17 g-18 i-16 k+29 l-31 m-29 r-19 u-16
~<ap a+22 b-35 c-36 d-16 e-33 f-29 h-28 i-46 j-36 m-15 n-43 o-20 p-31 v-37
~ate b-20 c-24 d-54 e-44 f-49 g-67 j-23 l-21 n-17 o+22 q-29 r-49 s-26 u-18
~xes g-15 m+21 u-18
""",
    """
#_y i-15 j-15 m-24 q-17
ando__la a-18 m+16
inscr* a+21 l-20 m-21
me_deja b-19 d-19 j+19 l-23 m-26 n-18 q-25 u-15
sigue a+16 m-17
you__text a-20 g-22 i-22 k+22 m-24 u-16
~afa> g-15 u+19 v-17
~bee c-16 h-18 i-20 j-24 k-19 n-21 o-30 p-22 r-21 t+16 u-28
~ench u-16
~ings b-21 c-19 d-26 i-15 k-18 q-26 r-22 t-17 v-32
😂$ e-23 m+20
""",
    """
como_# r+16
i__@late a-28 b-29 c-16 d-21 g-24 i-23 l-18 m+15 o-26 p-22 q-25 s-22 u-25 v-30
is_next m-15
mando g+18 m-17
vet b-18 c-22 d-24 e-34 f-27 g-19 h-17 i-21 j-27 k-18 l-28 m+34 n-15 r-15 u-29 v-19
what__like m-20
~<cum m+15
~<loo b-21 f-22 g-22 h-25 l-24 n-23 o-31 p-20 s-17 u-30
~aso> b-17 l-17 m-19 p-15 q-17 u-18
~deja a-27 c-19 e-17 f-15 i-21 l-32 r-24 s-15 u-29 v-19
~min a-23 c-27 d-40 e-41 f-44 g-57 h-30 j-17 m-17 n-54 p-17 r+30 s-56 t-16 u-22 v-26
~sitt r+17
""",
    """
@english a-68 b-63 c+100 d-59 e-62 f-53 g-38 h-49 i-66 j-64 k-51 l-70 m-51 n-55 o-57 p-41 q-59 r-40 s-43 t-32 u-69 v-56
@open_por m-15
^sale m+17
antes_o n+15
closer_to m-16
cover_this d+17 u-16
ha a-16 e-24 f-18 j-16 l-18 n-18 r-16 u-17
la__esta l+16 m-22
not:veo j+18 m-18
the__@open a-22 d-23 i-23 j-38 m+26 o-28 r-21 s-19 u-19
trans* a-21 b-15 c-16 d-25 h-15 i+15 j-17 n-23 o-20 s-18 u-29
~<stu a-30 c-17 h-31 j-35 n-25 p-19 t-25 v-29
¿__pueden i-17
""",
    """
@relative_y m-24 o-15
how b-45 c-36 e-62 g+28 i-86 k-39 l-24 o-62 p-75 q-53 r-63 t-40 u+19 v-65
~elt> m-21 s+34
~lift m-16
~ney a-16 g-15 i-22 j-22 l-17 m+23 n-23 o-24 u-22
~xtin d-19 f-20 h-19 j-15 m-17 n-21 o-26 q-23 r-21 s-17 t-22
¿__algo n-18
""",
    """
^esto g-30 j-18 l-21 m-24 o-15 v+24
all__@holiday h+21 m-17
do__old m+19 u-16
hay_nadie i+16 m-16 q-30
my__no i-18 m-24 q+16
need_a b-46 c-18 g-31 j-28 l-24 n-23 o+16 p-31 s-15 t-15 u-35 v-23
si b-26 c-52 d+16 e-41 f-40 h-21 i-33 j-51 l-33 m-19 p+18 r-16 s-28 t-34 u-57 v-39
ustedes$ b-19 f-16 m-27 q-31
""",
    """
a_joke m+16
can_my b-28 c-21 d+16 i-27 j-16 l-23 m-47 n+23 p-35 q-29 r-20 s-15 u-37
decir$ g+15
escriben$ g-16 l-15 u+18
este__mio m-17
la__@eat m-17
mi c-25 d-50 e-79 f-23 g-66 h-91 i-38 j-64 k-60 l-21 o-17 p+38 r-60 s-69 t-47 u-33 v-23
pacie* h-15 m-27
the_@visit a-21 b+41 c-20 d+27 e-17 g-22 h-26 i-38 j-43 k-33 m-68 o-35 p-19 q-30 r-33 u-56 v-27
veo j+18 m-18
""",
    """
an__i m-19
finished a+15
on__test m-21 u+23
vez__el b-17
~enos l-16 m-26 u-18
~lify m-17
""",
    """
be__@relative a-20 n-21 p+18 u-26
let_you m+19
pricing m-21
quiero__mi a-27 b-31 i-18 m+34
va b-20 e-34 g-44 h-33 i-43 j-28 k-27 l-24 n-45 p+27 r-33 s-30 t-31 v-39
~flat n-16 q-17
~nul b+16 o-17
~rvi a-15 b-19 d-22 i-16 j-16 m-20 o-17 s-19 u-18
""",
    """
a__go b-20 d-24 n-16
ayer$ s+16
is__allowed m-28 n+18
it_in a-30 b-19 c+21 g-19 h-15 i-18 k-17 l-19 n-18 r-18
no__all b-22
~anot c-24 d-25 g-26 h-20 i-24 k-16 l-28 n-27 p-31 r-21 s-23
~retu l-18
~sks> m-18 u+20
""",
    """
know__is g-16 m-30
me_agarro j-17 m-18 r+25
my__one b-17 m-15
need__do a+17 d-17 g-19 m-22 u-15
you__what a-20 d-29 h-25 m-27
~aras l+17 m-18
~lane m+16
""",
    """
^does b-45 f-19 g-31 i-39 j-25 k-19 l-21 m-48 o-38 p-29 q+22 r-27 s-16 t-22 u+26 v-43
^which a-23 b-16 c-18 d-27 i-16 j+17 l-23 m-16 n-26 q-17 r-28 t-17
voy_con m-19 p+16
~ache i-23 n-22 p-20
~dur a-30 b-25 c-18 d-50 e-17 f-15 g-22 j-23 l-16 m-50 n+16 p-21 q-21 r-23 s+17 u+17 v-20
~uest a-19 d-20 j-22 l-17 n-17 o-23 p-23 q-32 s-29
""",
    """
@treat_@treat u+17
a_escribirme l-18
for__@person m-24
my_flight m+17 r-17
not:think m-21
skip_it m-20
there_and n+18 q-25
with_the b-19 e-21 k-27 l+25 n-30 o-20 r-25 t-21 u-49 v-21
""",
    """
may__speak i+20
you__@eat n+21 u-26
~alg e-23 g-18 j-17 k-38 l-16 m-38 p-20 s-32 t-33 u-54
""",
    """
@sick_@body b+23 m-22 o-19 p-15 r-23
^help a-38 c-19 d-23 e-17 f-18 g+33 i-25 l-21 p-19 q-24 t-40 u-38
do__of m-20 o-16
do_you a-16 b-86 d+16 e-67 f-49 h+25 i-20 k-61 l-86 n-17 o-30 p-55 r-32 s-62 t-78 v-73
ese__no l-16 m-22 o+15 v+15
is__@move j-17 l+19 m-15
llego__un r+16
mensa* a-15 d-18 j-15 m-20 o-16 q-16 r-17 s-18
new_@place j-18 m+19
ningu* a-16 m-28 n-30 o-25 q+16 v+18
not_him g-21 l-18 m-27 v+31
off__this l+16 m-18
quien_gano m+18 u-19 v-21
~<shu a-19 d-17 g-16 h+15 l+19 u-20
~als> b-16
""",
    """
apple m+20
me__it a-38 d-23 q-26 u-16
we__next a+16 m-17
~cual b-22 c-19 e-20 k-18 l-22 n-25 o-21 p-24 q-22 r-28 s-30 t-16 u-32 v-23
""",
    """
@symptom__now g-16 s+16
for__long m-23 n+24 u-19
my__am a-15 l-19 m-19 n-19 r+21
necesito__proxima o-16
need__for i-22 o-16
need_from m-21 u-24
no__maria v+24
notifications u-16
with__the m-16
~fron a-17 b-17 g-15 l-22 n-15 u-19 v-16
""",
    """
@call__i a-25 d-19
@stop a-61 b-41 c-71 d-93 e-103 f-89 g-81 h-29 i-35 l+85 o-57 p-64 q-56 r-37 s-28 t-73 u-102 v-46
card__through d+16
el__dejo j-17
hay__o n-16
i__so a-16 d-17 g-16 l-18 n-16 r-21 s+27 u-19 v-16
ir_otro n-20
target_@open h-19 m+16
want__back m-18
~<nai a-19 d-17 n+19 u-21
~addy j+25 m-21 u-19
~nest a+15 m-22
""",
    """
acepto k+16 m-16
~frio m+23
~noon b-17 m-24 o+22 u-24
~oin> d-27 m+24
~ongo a-21 b-21 d-26 f-18 g+26 i-34 j-20 k-15 l-21 o-25 p-15 q-22 s-20 u-30 v-17
""",
    """
a_minute r-20
to_my b-30 d-27 g-23 i+17 j-21 n-25 o-28 p-16 q-26
voy a-46 b+25 c-55 d-16 e-53 f-50 g-45 h-32 i-40 k-49 l-44 m-42 o-43 q-17 r+60 s-41 t-53 u-33 v-58
~acc b-19 c-16 g-21 i-27 k-19 l-21 m+17 o-21 r-17 s-17 t-19 u-27 v-15
~ad> a-35 e-26 f-33 g-56 h-38 i-29 l-20 n-26 p-21 q-25 s-42 v-37
~ager d-20 i+24 l-17 m-26
~dine m-15
~ims n-15
~reco b-20 c-23 g-31 h-19 j-25 r-19 s-17
~sto> a-46 f-34 g+20 h-29 j-39 k-37 m-30 n-39 o-30 q-44 r-17 s-40
""",
    """
@day_@book b+17
can_text i-15 k+18 l-20
no__el a-27 b+20 c-17 d-22 g-25 h-24 l-26 m-22 n-23 p-19 s-25
para__@treat a+16
writing i-19 q-17
~ez> u-15
~gua a-32 c+20 d-34 e-24 f-24 g-27 h-25 i-32 j-28 k-22 l-30 p-24 q-26 r+21 s-26 u-18 v-20
""",
    """
@place$ a-27 b-46 c-40 d-21 e-41 f-31 g-52 h-21 j+48 k-36 l-53 n-44 o-34 p-42 q-52 r-36 s-33 t-43 u-32 v-19
@relative_has a-20 m-23
@relative_quedo q-17
am_moving m+18 o-21
estan_@open h+25 j-19 m-25
flu n-19
la__las h-15 l-18 r-25
~hway r+16
~rame m-25
¿__@vehicle d-16 m-20 q+16
""",
    """
^explain i-19
a__@open a-23 m+16 o-15 r-15
do__like a-32 d-21 g-21 j-18 m+25 n-26 u-17
friend b-22 c-20 d-23 i-15 j-19 l-15 m-26 o-24 q+19 s-18
not:number l+17
not:por a-17 c-18 o-29 q+15
safe$ m-25 u+24
the_@parking a-16 d-20 h-25 i-17 m+31
with__@price d+19 m-18
~<hel b-36 c-33 d-16 e-34 f-32 g+27 h-24 i-22 j-28 k-32 l-40 m-17 n-34 o-29 s-29 t+15 v-20
~duel d-15 n-15
~ken m-25 o-18 p+15 q-18
~sba m-16
~teng c-27 e-24 g-16 h-27 k-18 l-17 m-38 r-35 t-33 u-23
""",
    """
@texts_en l-16
@visit__she b+16
al_final m-18
cancela a-17 b+25 m-26
do__week o+16
limit d-18
mi_hora m-21
talk__the a-23
this__@clothes l-17 m+17 v-19
till_i n-16 u-18
~<doi d-16 h-19 m-17 n-22 q-15 r-19 s-16 v-16
~ceed m-15 u-16
""",
    """
^borre b+18
what__this a-25 d-21 f-37 j-44 m+22
yo__do a+17 m-16
~duo m+19
~ined a-18 i-17 p+20 v-17
~poni d-16
""",
    """
before$ a-29 b-16 d-36 g-30 h-42 i-28 j-16 l-25 n+29 q-27 r-26 s-30 u-47
esto__un u+16
fly_to d-18 m+21
is__these l-17 m-17
not:aqui m-19 v+15
what__that n-23 q-26 u-18
~bin k-17 l-22
~kic a-17 i-15 n-15 u+22
~lict m-18
""",
    """
answe* a-23 b-18 d-21 g+17 j-16 l-18 n-22 o-18 p-15 q-22 r-17 s-21 v-20
be_@drive m-20 p+25
got_anything d-24 m-20 n-17 p-18
i__id m-17 n+15
me_@cancel b-33 i-15 l-23 o-25 p-26 q+16
me__ir a-20 m-17 n-26 q+20
you_clean m+16
~osp d-18 h-20 i-18 l-15 m-34 r-16 s-18
~peni a+17 d-20 h-21 n-18 s-18 u-21
~wed a-18 d-18 h-15 i-21 j-19 l-15 n+20 u-21 v-16
""",
    """
exit d-19 g-18 j+20 m-29 n-17 u-22
from_my l-23
mio m-22 v+15
to__me a-19 b-45 c-25 f-17 g-27 h-21 j-31 m-34 n-41 o-33 p+30 r-36 s-29 t-17 v-26
what_are a-42 f-33 i-25 j-48 l-17 m-22 s-18 t-23 u+20
~<bac d-16 e-19 f-21 h-36 k+26 l-40 n-21 o-20 s-16 u-16 v-29
~eso> g-15 m-17
~firm d-19 l-22 u-20
~hair i-22 o-21
~iff a-27 d-23 i-21 j-23 l-20 m-26 n-20 o+18 q-15 v+17
~laya j-15 m+17
~ook> c-22 e-28 f-17 g-24 h-28 i-22 l-34 q-21 s-25 t-27 v-28
~tep> m-16
""",
    """
@relative__@food m+16
como__esto g+22 m-19 u-38
did_you a-23 g-22 h-26 l-24 m+18 o-18 s-19 t-17
do__up j-17 n-19 q-16 r-19 u-25
hay__en i-16
hospital d-17 h-19 m-32
mandarme__@texts l-18
me__vista m-15
need__@move a-34 b-35 c-16 d-28 i-23 n-19 o+25 q-21
pues$ c-15 d-16 f+16 g-19 i-15 n-23 o-17 q-18 u-16
the_room a-24 m-23 n+18 o-18 q-15 s+16
~hrea l+16
~ishe a+15
~ucce d-18 m-18
""",
    """
@clinician__no b+17
again_the k+17 l-19
bless_you t+19
do_tomorrow b-17 o+19
new_@clothes m+19 n-17
we__@visit m-18
~eri b-37 c-26 f-18 g-37 h-16 j-28 p-17 q-41 s-23 t-16 u-22
~oos a+24 o-17
""",
    """
^think a-20 c-17 d-20 e-28 f-25 g-20 i-20 j-21 k-18 l-25 m-35 t+30 u-21
inste* a-17 d-17 g-20 h-17 i-16 m-16 n-35 o+18
~ard> b-40 c-19 f-15 g-22 i-17 j-28 k-28 r-30 s-33 t-17
""",
    """
the__go j-18
~diu j-16
~ond> m-19
""",
    """
@relative_that m-18 o+16 p-20
do__get c-36 e-22 h-15 i-38 l-21 p-26 r-20 s-23 v-27
i__another a-20 m-21 u-15
i__day g-15 m-19 n-22 o+29
oblig* d-17 m-17
they b-35 c-25 f-21 g-29 h-39 k-28 l-23 t-16 u+15 v-21
want__again l-19
weed n+15
~ator j-18 n-15 p-16 q+15 u-21
~gain a-20 c-25 e-22 h-27 i-37 k+21 m-19 o-16 p-28 q-31 r-34 s-18 t-28 u-37 v-25
~iz> m+19
~okay e-16
""",
    """
able m-21 n+27 o-23 p-15 q-21 r-19 s-18 u-16
break$ e-16 i-18 u-15
doy__que l-17
recei* i-20
sirve_este g+18 u-20
the__to b-23 c-17 d-26 j-22 n-29 s-17 t-18 u-41
want__set a+17
you__for b-21 c-20 h+26 j-34 l-25 m-44
~band m-16
~sorr a-24 d-27 e-29 f-20 i-23 k-20 l-24 n-26 p-46 q-35 s-28 t-22
""",
    """
@open__@day a-19 b-18 h+26 m-17 o-27
~<ups j+18 m-18
~ady> c-19 d-16 g-21 h-25 j-29 k-30 s-33 t-26 u-33 v-21
~sio g-29 h-22 j-25 m-31 o-29 p-19 r-25 t-16 v-18
""",
    """
funciona_esto g+19 u-31
me__up m-20
needs__@place m-17
not:how b-19 g+26 j-21 k-16 l-20 m-23 u-25 v-15
~<esp b+16 c-16 d-27 g-26 h-23 i-22 j-19 k-17 l-31 m-18 u-25 v-23
~goes d-25 f-15 h-17 j+18 m-28 n-18 q-23 s+16
~ici b-25 c-17 d-25 e-22 g-27 j-24 k-23 m-17 p-19 r-22 s-21 u-31 v-17
~inut a-30 b-25 c-15 d-17 e-22 j-21 k-18 l-25 n-21 o-26 q-17 r+22 u-24
~nin b-36 c-36 d-47 f+22 g-42 i-43 j-23 k-43 l-48 p-23 s-15 t-37 u-18
~nla> m-21 o+16
~uele d-15 n-15
""",
    """
#_after o-16 p-17 q-16 r+24
you__@relative c-26 d-19 j-19 m+24 n-23 q-24 u-25
~<bef b-30 c-20 j-24 k-22 l-17 m-20 n+15 p-17 t-15
~<liv a-21 b-18 j-16 l-19 o-18 p-17 r-21 u-24
~cncl a-15 b+25 c-18 l-19 m-22 o-17 u-18
~ess> c-29 d-37 e-23 f-22 i-19 j-40 k-27 l-36 m-19 o-15 p-25 q-25 t+22 v-23
~son a-31 c-18 d-20 g-30 h-18 j-21 k-18 l-27 m+40 n-21 o-28 p-28 s-21 u-33
""",
    """
can__home a-19 h-18 i-15 m-35 n-38 p-22 q+30 s-23
just_get n+20 q-20
why__have m-16 u+17
""",
    """
acomp* a-20 b-16 m-20 o-25 u-21
casi m-18
please_remove m-26
regresar k-16 m-15
this_@medicine m-16 u+17
will_the m-20 u-15
~<fam a-17 d-23 g-17 i-15 l-16 m-17 n-16 u-24 v-15
~ezo a+16 m-17
~lic a-25 b-43 c-29 d-42 e-22 f-21 j-19 k-31 p-27 r-23 s-21 t-22 v-33
~llu s-17
~rath a-21 m-22
""",
    """
abiertos g-19 j-18
my_@drug m-23 n+20
my__text g-19
volve* b-16 i-17 l-16 m-22 u-15
~<dic c-19 d-17 l-17 n-15 p-16
~<ord i-17 m+17
~opy> e-16 f-16
""",
    """
#_work o+15
el__# a-16 i-16
entrar n+16 q-19
running_@late f-17 h-17
you__@hours h+18 m-20
~rty d-18 e+18 f-15 j-17 n-16
""",
    """
@cancel__# b+15 l-17 m-24
before__come n+22 u-16
bondi v-15
getting_this v-23
it__@cancel b+15 m-16
opciones g+17 m-19
what__are d-23 j+18 m-30 q-16
~ies b-18 c-23 e-25 f-26 g-30 j-30 n-28 q-27 s-20 t-18
~smok m-22 n+20
""",
    """
@relative__un m+23 p-25 q-16
me_after q-18
puso m-15
tal a-21 d-19 e-18 f+28 g-22 h-16 j-21 k-17 l-21 m-29 t-18 u-28
that_in d-17 j-18 u-17
~<doe a-24 b-21 e-20 f-31 i-29 j-48 l-39 p-36 r-38 s-25 t-33
~anyo a-24 b-18 d-26 j-19 l-19 n-25 p-18 r-17 u-30
~ody c-26 d-20 e-22 g-30 j-23 k-26 l-23 m-60 n-39 q+17 r-36 s-22 t-32 u-23
~ove> a-24 c-21 d-26 e-18 g-21 h-18 j-21 k-19 l+15 o-32 p-24 q-24 r-22 s-19 u-30 v-31
""",
    """
anular a-22 o-21
es_este g-27 j-18 l-16 u+23 v-20
how_tall m+15
~enle a-15 k-15 l+22 m-18 o-19
~hp> c-16 i-17 k-18 l+22 m-20
~oga> a-21 j-15 u+18
""",
    """
it_hurt d-19 m-16 q-16 u+20
or_can d-16 m-24 n-19
~ntir s+16
""",
    """
@drive_y q+15
on__but o-15 r+20
resuelto p+19
to_@drive a-28 b-18 d-17 g-19 i-28 j-22 m-39 o-18 p+15 q+24 r-25 s-20 u-18
where_do l-21 m-34 p-19 r-17 u-19 v-15
~<sam b-27 c-26 e-20 f-19 h-21 i-24 k-23 l-30 q-20 r-20 t-16 v-23
~<tic m+15
~ccou d-24 m+27
~exti d-19 f-20 h-19 j-15 m-17 n-21 o-26 q-23 r-21 s-17 t-22
~nted l-17 m+22
¿__un d-23 j-20 n-21
""",
    """
^heard m-15 u+18
give__chair m-18
long__the m-22 s+22 u-27
somebody_else a-22 b+19 i-16 p-18
that_you m+19 u-20
~xed> m-17
""",
    """
@move_la a-28 b-22 d-17 m-21 n-19 o+23
cuando__pueden a+18
la__de c-17 f-16 g-16 k-20 m+19 o-24 q-35 r-35 s-23 t-16 u-40 v-25
me_any l-18 m-23
of_this g-18 m-39
puedo__@vehicle n-21 q+18
the__@day a-16
where__my m+16
~begi m-20 n-16 u-16
~nee e-33 f-25 g-16 h-44 j-19 l-17 p-22 q-16 r-27 s-20 v-58
~osa> g-16 j-17 m-36 n-16 v+23
~sis c-24 e-22 f-20 g+17 h-22 i-32 j-26 r-19 s-24 v-20
""",
    """
cheers$ t+15
m__la a-17 b-18 m-23 o+20
puede__despues o+15
service_@animal n+15
where__place j+18 u-18
~guie a-17 b-19 d-30 g-19 j-24 k-20 l-27 m-26 r-16
~tuv h-15 i-16 n-16 s+17
""",
    """
#__all o-17
how_often n-17 u+16
is__@relative p+17 q-30 t-15 u-19
keep_asking g-16
no__texteen l+23 m-22 v-17
to_@stop a-24 b-19 i-19 j-18 o-16 u-16
to__this b+18 c-34 l-33 m-18 n-19 u-31 v-16
what__reply g+21 m-26
""",
    """
#__with m-17
no_@visit b+16
off_@cancel m-20
one a+30 c-22 e-45 f-37 h-53 k-42 l-30 m-40 n-37 r-26 u-19 v-19
to__for b-18 d-21 g-19 i-19 j+20 r+17
~<fli a-21 b-21 d-21 j-18 m+25 n-20
~erw b-15 d-26 g-19 u-17
~lars g-18 j-17 u-15
""",
    """
^hook a+21 m-18 u-15
and_then m-17
her$ b-22 d-22 l-16 o-20 p-18 r-17 u-24
not:after h-16 q-22
not:longer a-17 b+16 m-20
us__it m-23
what__for m-17
~<ins c-25 d-20 e-18 f-15 h-24 i-26 l-18 m-37 p-20 t-19 u-31 v-16
~<nea a-24 d-19 g-15 h-17 i-26 j+23 l-21 n-25 o-19 q-25 u-25 v-16
~afe> d-19 j-16 n-20 r-15 u+19
~nabl k+24 l-21 m-19
~wifi m+18
""",
    """
brain d-17 g-16 j-26 n-16 u+15
me_busca m-20 p+17
""",
    """
@place_@open h+16 j-24
know__this m-24
quiero_@cancel a-48 c-21 i-34 k-25 l-29 m+18 u-19
wtf m-20 n-17
~bv> e+18 m-21
~ejar a-26 d+16 g-22 o-19
~emel m-19 o+24
""",
    """
friends m-20 q+21
get__not j-15 m-16 q+18
la_ubi a-19 b-15 i-18 j+24 l-16 m-21 o-16 r-17
my_@relative b-36 d-19 e-34 f-38 g-44 h-45 i-37 l-45 o-15 p+29 r-35 s-56 t-27 v-43
was a-35 b-64 c-25 e-41 f-34 g-36 h-18 i-52 j-17 l-47 m+30 n-26 o-22 p-62 r-19 u-57
~<mak b-16 h-26 i-18 j-30 k-17 n-45 p-27 q-29 v-29
~<st b-48 c-69 d-60 e-65 f-46 g-25 i-18 k+17 n-22 o-17 p-30 s+24 t-35 u-35
~keys m+16
~ros a-32 b-25 f-15 g-29 h-29 i-21 j+18 k-17 l-17 o-29 p-20 q-33 t-18 u-22 v+17
""",
    """
am__@wrong j+16 m-22
my_car a-20 b-16 d-26 j-22 m+32 n-22 p-17 r-18 s-21 u-23
tell_the m-17
to_know a-20 o-24 t+16
~<spe a-19 b-26 d-18 e-19 f-15 g-21 h-24 j-25 l-26 o-23 p-19 q-27 r-19 v-20
~fect a-23 c-15 d-32 g-23 h-22 j-24 l-18 m-31 o-23 q-23 r-15 v-15
~pod d-24 e-15 f-19 g-18 h-25 j-25 l-28 p-31 r-30 u-26 v-25
""",
    """
she__do u-15
~mao e-22 m+20
""",
    """
gave__a a+16 m-16
~tol b-20 i-26 n-26 q-16
""",
    """
@book_a a-23 m+25
a_car a-15 i-16 n-25 q+17 u-20 v-19
in__mail m+20
in__need m-16
no a-77 b+37 c-24 d-21 e-128 f-117 h-110 i-33 j-47 k-85 p-89 q+28 r-47 s-33 t-115 u-63 v+38
of__@texts k-18 l+17
would_i b-17 i-17 m-39 n-27 o-32 u+23
ya__y j+17 m-17 q-18 r-16
~<exp a-35 c-23 e-18 f-21 h-22 k-32 l-35 n-35 o-24 p-26 q-16 t-19 v-30
~cido f+16 m-26
~dfgh e+23 m-22
~lto> a-18 b-16 c-20 d-23 e-31 f-27 g-21 h-17 i-22 j-18 k-27 l+27 m-34 q-20 r-17 t-20 u-25 v-20
""",
    """
about__papers i+16
back__for k+18
empiezo$ a+16 m-17
sus_@texts k-22 l+26 m-25
~<kin h-24 j-33 q-25 r-18 t+16 u-18 v-18
~eck> b-18 g-15 i-22 l-16 n-25 q-22 s-15 t-20
~hamb m-16 s+16
~xame m+20 u-15
""",
    """
@insurer__this d+21 m-26
not:asking g+17
signed m-17
~<bie c-20 d-21 f-19 g-18 l-33 p-23 r-27 v-18
~elp> b-31 c-29 e-30 f-27 g+36 h-20 i-30 j-25 k-28 l-35 n-31 o-21 p-30 r-27 s-26 v-32
~ette d-32 h-18 j-19 k-22 n-32 p-20 q-21 r-24 s-18 v-21
~fkdl e+21 m-19
~robl a-20 b-20 c-18 d-21 e-16 g-19 j-18 l-20 v-19
""",
    """
bendiga m-15
con_esto g+19
mensajes a-39 b-45 d-35 e-25 f-24 h-27 j-36 k+16 l+23 m-15 n-34 o-38 p-30 q-31 r-37 s-36 t-26
my_own u-19
not:lol m-28 v+19
not_to m-19
under* j-16 u-22
~<pap b-21 g-23 i+15 j-23 l-21 m-16 o-20 p-16 q-22 r-20 t-15 u-26
~adiu j-16
~ree> c-18 g-18 h-20 l-22 n-27 o-19 q-16 r-20 s-19 t-22 u-42
~yu> e+19 m-21
""",
    """
@clinician__me d-16 i+18 l-23 o-16 p-23 u-17
agarr* j-17 m-19 r+25
is_@late h-18 m-29 p-24 r+18
y b-28 c-26 e-35 f-45 g-16 h-34 k-47 l-59 m-48 n-37 s-37 t-21 v-41
~<ide b-20 c-21 i-23 j-22 k-15 m-34 v-16
~dep c-17 g-22 m-33 n-28 q-17 r-16 s-19 u+20
~gage m+18
~ras> d-24 j-24 k-16 l-19 o-28 p-17 u-32 v-16
~via> a-15 b-18 d-19 i-16 o-19
""",
    """
@call_alguien q-21
@late__will r+16
could__me d-16 g-15 i-16 m-18 n-17 s-15
how_long b-35 d-42 f-15 g-34 i-15 k-15 l-35 m-25 o-22 p-24 q-19 r-20 u+16 v-18
i__texting m-19 v-16
quiero_ir a+16 b-21 m-22 u-18
that_morning m-23
~<nex c-20 d-36 g-17 h-27 i-32 k-30 l-22 q-25 r-16 t-18 u-20 v-28
~han> a-22
~ppin a-19 f+18 n-21 s-16
~ubo m-26 r+15 u-15
""",
    """
con_ustedes a+20 m-17
directions_please i-17 j+18 m-17
me__lol m+16
my__off a-17 i-16 l+20 m-28 q-16
un a-36 b-69 c-19 e-43 f-48 g-23 h-54 j-15 k-60 l-19 n-19 u-22
whn h+15 j-16 m-20
~anci a-15 u-21
~ecei i-20
~hak m-17 s+17
~otam a+20 m-17
~rip a-24 b-25 c-16 h-21 i-19 k-16 n-24 q-22 u+24
~ters a-16 u-16
""",
    """
on__first d-17
rock a-15 h-19 m-18 t+20
up__please m-19
~<tri d-26 i-21 n-18 q-17 u+19
~alf n-20 o-15 q-17 u-17
~rda a-32 g-24 h-17 j-27 m-15 n-31 o-23 q-24 v-21
""",
    """
mensaje d-17 m-16 o-16 q-16 s-17
options d-17 g+20 j-19 m-30 n-17 u-15
she_need n+15 q-16
the__more b+18
this_car m+17
~<din u-15
~<lou m+19
~arty m-18
~bank d-19 h-25 m+24 n-18
~pper m+19
""",
    """
@call__de m-18
a__over m-16 r-17 u-16
for__and b-17 m-22
gusta* a+17 i-21
love_of l+16 m-18
me_quito d-15 m-19 n+16 u-18
ten_minutes r+16
trafico j-19 k-17 q-18 r+22 s-17 v-17
~ezar a+18 n-17
~none h-17
~tamo a-19 i-20 m+18
""",
    """
not__@clothes r+16
~heel m-28 n-15 p+16
""",
    """
sabados h+16 m-16
smoke* m-22 n+20
~car a-18 c-43 e-24 f-28 g-29 h-41 k-40 l-17 r-38 t-25
~cer> d-26 j-15 m-28 o-24 p-18 q-30 v-15
~etai i-17
~rasa m-15
""",
    """
agree* a-19 b-17 d-16 k-18 o-18 p+15 q-17
for_@food d-16 g-15 h+20 m+17 n-24
for_the a-45 b+16 c-25 d-23 g-31 i+17 m-20 q-27 r-31 u-43 v-31
handled$ i-17 m-17 p+21 q-21
hora_puedo a-18 h+18 i-16 m-28 o-25
not:got p-18 q+17
sick a-24 m-23 n-22 o+17 p-18 s+17
the__from l-15 u-19
~ablo m-16 v-19
~but m+22 o-19
~illa a-17 o-23
""",
    """
am__in b-18 m-19
conozco__esa v+16
credit a-21 b-19 i-18 l-15 m+19 n-18 o-19
man a-20 d-15 l-16
not:is a-17 g-23 i-26 m-31 o-19 q+24
truck b-17 i-25 k-17 p-16 u-18
without_a n-21
~lim a-33 c-17 d-24 g-20 i-18 j-22 k-18 o-20 q-16 u-23 v-17
~oner a-35 l-18 m-34 n-16 o+18 p-17 q-23 r-18 s-20
""",
    """
hurt_my d+15 m-16
patie* g-21 j-25 m-25 n-19 o-26 q-19 s-16 u-27
que__llevaba q+16
your__in m-34
~tai a-19 d-18 i-21 j+23 n-17
""",
    """
from a-18 e-22 h-33 k-22 o-32 q-33 v-32
llega* a-19 g-16 l-24 m-37 n-19 o-17
not__who m-24 q+16 u-15
~<ce a-28 b-21 c-27 d-35 e-27 f-24 g-32 n-39 o-34 q-36 s-23 t-23
~reg b-25 c-28 d-37 e-19 f-19 l-38 n-39 o-18 r-33 s-30 v-25
""",
    """
@move__meeting m+16 o-18
allowed__home n-21 q+21
are__real s-17
be_able m-18 n+16 o-19 r-18
class b-15
prendan k+18 l-18 m-22
~bie> c-17 d-15 i-21 j-17 l-20 o-20 q-18
~guag c+22 u-22
~ils a-21 d-19 h-18 j-16 l-15 u-20
~imes d-21 j-16 l+15 n-22
""",
    """
@call__@staff i+16
@relative__she m-31 n-21 s-16
^@place a-18 c-23 f-18 h-16 i-25 j+35 m-41 r-20 u-22
cupo_el a+15
me__to a-25 b-26 d-28 i+28 l-19 p-17 q-21 r-16 u-28
service m-21 u-15
work__it m-19
~<sit a-21 f-23 g-17 l-19 n-22 o-20 u-25
~arad j-17 s-16 u-16
~ido a-32 b-29 c-17 d-30 e-23 g-25 i-25 l-24 n-32 v-32
~lee a-22 b-20 d-26 g-17 h-20 l-17 o-16 p-19 r-16
~lyi u-16
¿__por g-16 m-18 n-19 o-18 q-21
""",
    """
a__@thanks m-16
can__@place i-16 m-22 q+24
coming__@visit a-24 b-20 m+22 p-21
is__where m-23 s+20
los__que h-15 m-29
me__salir m-19
put_a a-17 i+17 m-20 n-16
said_i a-19 l-23 m+26 n-22 o-15 u-19
si_me a-21 d-16 n-20 r-16
the_lady i+16
~ida a-28 c-17 e-16 f-17 h-16 i-26 n-22 q-28 s-29 v-25
""",
    """
@relative__@ride q-19
este_cel m-16
expected s+15
llega_el m-15
my_truck m-22
not:mas a-24 b-33 c-30 g-27 i-17 j-17 k-28 l+43 m-45 o-28 p-16 s-16 u-32 v-34
scratch__off l+15
to__ready a-15 n+17
tren q-15 r+17
~dan b-25 d-39 e-21 f-22 g-33 h-24 o-29 p-17 s-31 t-20 v-26
~fml m+18
~folk g-18 j-19 m-21
~nvie i-17 l+19 m-25 q-22 u-17 v-15
~talk f-19 g-24 h-29 i+23 j-29 k-19 l-32 n-34 o-29 p-34 q-41 r-23 s-27 t-16 v-21
""",
    """
a__lol m-24 q+18
dange* u+19
sorry_@wrong b-22 g-23 m+20 o-16 r-22
told_me m-20
~iss> a-16 n-20
~jhg> e+17 m-18
~llen m-18 n-16 r-15
~mnb e+25 f-20 l-18 m-26
~tra> c-30 e-20 f-18 h-35 l-34 m-23 n-42 p-30 q-17 r-37 s-35 t-16 u-53
""",
    """
can__fax m+18
it_@open m-19
un_pastel m+15
us__this a+17 m-15
~hoqu r+16
~uy> e+16 m-20
""",
    """
@cancel_what a-16 b+20 m-22 o-17
begin n-16 u-16
help$ a-25 b-18 d-25 e-25 f-23 g+34 i-19 l-17 q-26 v-25
i_put a-21 i-17 j-27 q-17 u-26
iba__@fetch q+16
not:y g-18 m-17 q+21
not_have b-22 c-15 d+19 g-21 i-22 j-20 m-39 p-20 q+17
taste* u-21
up_a b-16
~<aq b-30 c-20 d-25 e-16 h-23 i-25 k-19 n-31 o-26 p-23 r-27 s-22 t-16 u-31 v+19
~egis a-17 m+16
""",
    """
@wrong__@relative v+21
babysitter o+17
how__answer g+18 m-19 u-15
playlist$ k-16 m+16
~aps a-17 j+20 m-22
~rner m-16
~sado n-18 u-15
~uzz m-20
¿_puede o+15
""",
    """
are__talking d+18 m-23
i__set m-16
it__from m-26
mistake a-15 k+15 l-22
que_me b-44 c-17 f-28 h-33 j-44 m-48 n-41 o-39 q+16 r-36 t-24 v-20
~oys m+19
""",
    """
@move__to a-25 b-22 d-17 i-16 m+16 n-15 q-17 r-19 s-21
@stop__this m+16
and__it a-20 d-20 m-29
coach m-18
doctora i+19 m-17 u-16
hour$ n-17 o+17
me__esto g-16 m-21 u+16
ubicacion i-27 j+28 u-16
ya_tengo n-20 p+28 q-45
~ata g-22 j-17 n-15 o-21 q-16
~cs> n+18
""",
    """
and_he a-16 m-17
bruh e-19
do__know a-20 c-30 d-32 e-16 h-21 i-15 j-21 l-21 o-24 p-18 r-21 t-23
done d-16 l+19 m-32 u-22 v-20
ey a-20 b-15 c-17 d-18 e-25 f+30 h-17 i-22 j-16 l-20 m-28 t-20 u-20 v-16
para__@late o+20
ya__nada l+20 m-19
~ons c-19 e-30 f-31 h-37 k-23 l-16 m-22 o-23 s-28 t-29 v-17
~used a-19 i-17 q-16
""",
    """
date d-18 i-21 j-15 k-15 m-37 o+26 p-22 q-21 u-19 v-19
el_favor m-19 p+20
textos a-20 b-18 d-15 g-17 i-26 l+25 m-39 n-17 o-18 u-22
~acer m-38 o-27 p-16 q-30
~ang> a-18 e-16 f-17 i-15 j-16 l-19 n-19 u-20
~rug> u+19
~side a-35 d-36 g-24 i-17 l-16 o-28 q-28 r-20 t-15 u-19 v-17
""",
    """
need__@texts k+22 m-20
please_keep b-17 k-21 l-16 m+27 v-25
wanti* m-21
""",
    """
not:@late b-20 m+37 r-37 v-23
same__use m-15
there__# a-32 b-19 d-29 h+21 i-26 j-28 l-16 m-19 n-26 q-23 r+18 s-18 v-23
un__no m-22 q-16
~cina r-15 s-15 u+15
~erwo d-19 g-18
~otra c-22 d-32 e-16 h-27 i-33 l-31 n-27 p-24 r-26 s-26 u-35
~rod m+16
""",
    """
@drive__there n+20 q-22
@place__i d-21 j+23 m-19 n-19 u-21
de_escribirme k-25 l+17
he__in m-17
my__right m+17
till_when h+15 m-17
truck$ d+16 m-17 n-15
~ched d-16 m-34 u-15 v+17
~igue k-15 m-23
""",
    """
#__we n-15
@cancel_@day m-30
entrada g-17 j+25 m-26
my__changed p-18
pueden_ver a+15 n-16
que_hay e-19 f+20 g-23 m-21 u-24
que_no a-21 b+19 g-22 h-19 j-16 m-44 q-26 t-19
resub* k+19 l-16 m-19
saco a+21 q-15 u-17
what__next d-17
when__can h-17
~<mie b+18
~eei m-16 s+16
~eir a-18 f-16 m-31 r-16
~od> a-30 c-17 d-53 e-43 f+15 g-22 h-22 i-19 j-35 k-37 l-16 q-29 r-27 u-21 v-43
~tomo a-19 c-22 d-34 f-24 g-28 j-24 k-20 l-24 n+19 p-18 r-31 t-18 u-29
""",
    """
@day_got a+16 o-18
^going d-29 f-22 i-19 l-18 m+21 n-26 p-21 q-23 u-17
^knock f+19 m-23 t-16 u-20
add a+22 b-21 g-19 i-18 l-27 n-22 v-15
este_chat g+16 u-17
i__put d+16 m-23 n-20
the__after d-16 m-24 n-34 p-18 r-19
to__@vehicle h-16 j+22 m-19
where_can j-18 m+18
~git d-17 j-18 m-25 u+23
""",
    """
@machine__@clinician u+17
my_@visit a-79 b+34 c-40 d-31 e-32 f-20 g-36 h-22 i-17 k-51 l-20 o+20 p-35 s-18 t-33 u-61
se_puede b-25 h-21 i-43 j-23 k-17 m-53 q-24 r-29 s-31
tomo_@medicine a-17 g-16 m-21 n+23
~efe a+17 d-31 e-15 g-25 h-24 k-20 m-40 n-28 p-21 q-27 r-18 t-22 v-23
""",
    """
decid* d-18 g-21 j-16 k-16 l-22 n-24 q-20 r-22 s-23 t-21 u-15 v-18
it_do d-19 j-19 m-28 u+17
know_how g+20 m-19 u-18
puede_ir i-16 m-16 o-22
the_printer m+18
~cast l-15 n-15
~ridg m-15
~your b-24 c-34 e-30 f-24 g-19 n-31 o-21 p-32 q-45 r-36 s-27
¿__dejar h-16 m-18
""",
    """
am_a j-18 m-17 o-16 q-18 u-16
cambi* a-28 c+17 d-16 g-16 i-25 j-25 l-24 p-20 q-19 r-21 s-25 u-22 v-25
can__@drug n+20
will__@late p-21 r+16
~<coo a-20 b-20 d-22 l-19 m+25 r-18 u-20
~<jum r+15
""",
    """
de__@place b-17 j-36 m-16 u+20 v-23
please__not b-31 g-20 i-21
quien__dio i-16
split_it d+15
~pam> b-20 l+17 m-22
""",
    """
@person__the m-21
be_there a-34 d-39 f-15 g-21 h-19 i-31 j-30 l-35 o-39 q-33 r+34 s-27 u-43 v-18
deme b-19 g-15 j+20 l-15 m-24 n-16 o-18
insulina g-19 n+21
~<ke a-23 b-18 c-22 d-27 i-22 j-22 q-32 t-18
~kene m-20 o-15
~ndig m-15
""",
    """
@open_right h+15 m-19
have__permission l-16
me__@move n-18
snow a-17 d-25 h+24 o-19 q-17 s-18 u-20
y__el b-15
~<add a-22 c-18 d-20 f-17 g-17 i-19 j+21 l-18 n-25 o-18 q-19
~bvcx e+18 m-19
""",
    """
@day_pero o+19
importa l-18
see_the h-18
you_cell d-30 m+21 u-18
~ffer a-28 d-17 i-20 j-24 l-16 n-18 q-19 s-16
~iri b-18
~out> c-20 e-15 f-26 g-38 h-40 j-23 k-16 l-19 s-24 t-25
""",
    """
@stop__but m-15
alla d-18 h-17 m-26 o-17 q-23 v-15
apaga d-23 e-18
car__and o-17 q+15
mi__en m-24 n-15 q-21
not__but k-17 m-18
pee__it u-16
se__la a-26 b-26 c-27 e-17 g-25 h-18 j-29 l-18 n-40 p-17 t-16
text_again m-15
~agu a-20 b-18 d-24 h-17 i-19 j-15 l-15 u-18
~uag c+22 u-22
""",
    """
ask_my a-16 m+23 n-19 p-17
not__out b-16 k-15 v-18
segui* i-16 m-20
~<plu d-17 g-19 i-27 j-20 k-21 l-25 m+19 r-19 u-23
~est> a+18 b-24 c-24 d-42 g-43 h+17 i-33 j-16 k-21 l-31 n-36 o-32 p-17 q-23 r-19 t+25 v-28
~meb g-22 j-17 l-15 m-33 n-28 r-21 s-16
""",
    """
can__@food m+18 n-23
cruzo$ m+18
my_job g-20 i+16 r-15
tv$ h-20 j-23 m+18 u+18
~ash a-20 b-19 h-18 k-18 l-24 o-22 p-19 q-16 r-22 u-18
~hoq r+16
~rta a-20 b-25 c-16 g-17 i+16 k-19 o-24 p-19 q-23 u-22 v-19
""",
    """
@day_at e-18 h-18 m+20 o-18 r-15
^@howmuch a-45 b-42 c-38 d+24 e-54 f-49 h-43 i-44 j-50 k-41 l-47 n-56 o-37 p-39 q-43 u+18 v-47
a__time m-29
road__on j+17 m-21 u-16
un__de a-16 b-15 l-19 o-18 s-19 u-24
~lamo a-16 b-16 i+17 m-26 v+16
""",
    """
@parking__up m-16 r+19
answer$ g+15 m-18
later__@month m-17
leave__alone b-15 q-23
~<wai c-19 d-24 h-18 l-22 m-26 p+15 s-17 u-21 v-17
~enme a-23 c-29 d-26 e-24 f-17 g-25 h-24 j-31 l+25 m-45 n-31 p-28 q-25 r+16 s-28 t-22 u-32 v-32
~stak a-15 k+15 l-22
~xibl m-16 o+16
""",
    """
@call_now a-16 h+18 i-22 m-19
can__sign a+17 m-22
ella$ m-21 u-15
it__@eat m+16
no__@place j+17 m-21
parar i-15 k-18 m+16
will_not b+35 d-38 h-41 l-23 m-43 n-35 p-44 r-28 u-40 v-15
~arte i-18 k-25 l-20 n-25 o-18 p-18 v-18
~cep b-19 c-21 d+15 e-21 f-24 g-17 h-31 i-31 j-31 l-27 o-19 p-19 r-18 s-19 t-16 u-29 v-22
~han c-33 d-36 e-35 f-38 g-25 h-34 j-37 l-18 q-15 u-48 v-15
~hole a-16 j-17 m-19 o-17 u-19
~ingi m-25
~nce c-30 e-21 g-40 h-32 i-26 j-38 l-19 m-26 n-48 p-39 q-32 r-18 s+28 t-30 v-37
""",
    """
@vehicle_is d-17 h-21 j-19 m-35 n-17 r+36 s-18
^what a-32 b-69 c-43 e-31 i-15 k-42 l-47 m+22 o-46 p-52 q-24 r-38 s-46 t-89 v-41
i__can m-16
me__someone a-18
quiero a+18 b-17 d-25 e-19 f-19 g-32 h-16 j-25 n-25 p-31 q-47 r-24 s-30 t-20 u-35 v-60
the__here m+19
~<ret b-18 k-17 l-21 r+16 u-18
~tti b-15 d-27 f-18 j-24 m-17 o-26 p-24 s-15
~unsu a-20 b-20 c-22 d-20 e-28 f-22 h-18 i-20 j-20 l+26 n-15 p-18 q-20 r-19 s-16 t-18 u-27 v-20
""",
    """
if__not d+17 g-23 m-29 o-17
name a-24 c-16 d-18 g-19 n-24 o-25 q-19 s-17 v+18
""",
    """
iphone m+18
la__hora o+15
me__no a-30 c-15 j-15 k-15 m-32 n-23 p-17 r-22 u-20 v-19
shuttle a-19 c-16 h-27 i-20 j-29 n-21 p-20 u-23 v-16
time c-26 d-20 f-23 g-40 i-36 j-19 k-20 m-16 q-16 t-21 u-60 v-28
~ates a-24 d-25 h+19 u-20
~copi a-20
""",
    """
@person__take a+15
felt m-21 s+34
it__@holiday d-15 h-16 m+22 o-16 u-20
of__there a-17 b-15
person a-45 b-41 c-29 d-24 e-24 f-31 g-29 i+37 j-20 k-25 l-38 m-35 n-41 o-33 p-28 r-31 s-24 t-30 u-19 v+30
si_no b-19 d+17 g-17 j-18 u-19
wrong a-49 b-53 c-20 e-56 f-41 g-21 h-50 i-55 k-46 l-22 m-29 n-44 o-27 p-49 q-47 s-39 t-48 u-63 v+60
~bout c-20 f-26 g-34 h-40 k-17 l-19 s-22 t-24
~feel a-32 c-17 d-19 g-16 h-19 j-20 n-21 o-22 p-19 r-24 s+15 v-18
~jdh e+16 m-17
~razo m-17
""",
    """
do__@animal m+25 u-24
the__said a+16
~aigo a-16 d-16 i-15 m-23
~hgfh e+16
""",
    """
@day_y b-19 o+18
como_estan f+16 j-15
donde_estan j+18
not:now b-17 d-18 g-20 h-16 m+18 p-27 q+18 r-26 t-18
will__know m+19
working d-20 m-27 r-15 t-15
~<loc a-22 b-18 g-19 i-24 m-18 n-23 o-21 q-28 r-20 u-29
~eras a-16 b+18 r-15
""",
    """
quien_eres m-19
sueno s+18
you__all d-19 g-18 h-19 m+16
""",
    """
@animal$ b-18 c-20 d-31 g-22 h-24 i-24 j-27 l-16 m+32 o-21 p-17 q-26 u-37
bien_a m-21
tengo__en n+15
vuelvan__mandarme k+19 l-18
~<ask a-36 c-18 d-29 e-16 h-24 l-17 n-18 r-25 u-24
~alls n-16
~atio a-26 c-24 h-21 k-16 n-25 s-20 t-20 u-38 v-15
~on> b-33 e-66 h-21 i-36 j-23 k-37 l-18 p-31 q-18
""",
    """
in__lot a-22 c-17 d-16 e-19 h-18 m-32 n-16 r+18 u-19
me__alguien q-21
quinc* u-18
~giv c-17 f-15 h-22 j-25 k-26 l-24 n-19 p-30 s-22 v-34
~plum g-16 i-19 k-16 l-21 u-16
""",
    """
@move__@spanish c+19 m-23
marque i+15
nice$ e-15 m+18
should__@relative m-19 n+21
~<sen a-46 b-49 e-17 f-17 g+19 h-38 n-43 o-38 p-31 q-32 s-23 u-30
~dear m-19
~idg m-17 r+16
~os> a-32 b-22 c-62 e-53 h-22 i-53 j-20 k-25 n-20 v-22
~tan a-28 b-21 e-23 j+15 k-25 m-30 n-45 o-19 p-36 q-41 r-31 s-21 u-57
""",
    """
#__are e+17 m-20
and__@day b-17
are__for b-16 i-17 m-26 o+15
get__by q-17
is__@vehicle d-20 n-23 o-18 q+21 s-15 u-16
my_place m-25
wait_i b-19
~<twi a-17 b-17 g-21 k-16 l-17 m-26 n-16 q-18 r-17 t-18 u-17 v-17
~ada a-28 b-26 e-23 f-24 j-38 o-28 p-16 q-27 t-24 v-31
""",
    """
~eac a-22 b-29 c-28 j-33 n-30 o-18 p-19 q-23 r-19 s-26 t-16
~rtug c+15
~slee a-20 d-25 g-15 h-19 l-17 r-15
""",
    """
ese_mismo a-17 m-20
lunes d-25 g-16 i-23 j-30 k-15 l-19 n-25 q-20 r-15 u-24
me__mi c-17 l-17 m-20 p+23 q-32 r-16 u-21
no_se b-18 d-23 e-18 f-18 g+26 h-22 j-32 k-22 l-42 m-16 n-33 o-39 r-31 s-19 t-20
start_me m-24
why_is m+16 u-29
~edit d+20 m-16
~jar a-17 g-25 p-17 r-21 u-28
~win a-31 d-20 i-17 n-27 q-16 r-22 u-23 v-16
""",
    """
is__anything d-18
is__true i-18 j-19 q-16
~utsi u-23
~vori m+17
""",
    """
am_ok n-18
be__up m-15
go__and a-15 b+16
~elef a-21 b-15 j-21 n-20 o-16 q-17
""",
    """
@howmuch__primera d+16
deciding$ b-15
room_is m-21 s+17
sigan__@texts l-22
~<pe b-50 c-51 e-55 f-35 h-18 i-32 j-30 l-17
~jo> c-33 d-16 e-17 f-20 g-31 h-15 l-34 r-18 t-21 u-44 v-30
~puso m-20 o-16
~uir i-19 j-15 m-28 q-20
""",
    """
@clinician__off m-18
@sick_want a-16 o+17
would__better a-16 m-16
~<dam d+22 j-16 m-28 u-16
~digo a-15 m+16 n-20 q-17 r-16 s-18
~fun f-15 i-18 j-18 l-15 n-24 p-21 q-29 r-18
~sed a-21 c-27 h-26 i-23 j+16 l-18 n-16 p-29 q-37 t-19 u-24
~stu a-31 c-18 f-15 h-32 j-36 k-16 n-26 p-22 t-26 v-32
~usp m-21 n+18
""",
    """
@food__not m-19
@ride__is p+17
^dejenme l+20 m-18
does_it a-24 b-26 c-23 d-29 h-28 i-18 j-20 m-20 n-24 r-20 t-19 u+37 v-18
reach* i-16 m-27 v+19
wait_for p+18 q-20
ya_llegue p-16 q-15
~<cre a-20 b-17 e-16 f-17 g-19 h-17 i-20 j-24 l-20 m-23 n-22 o-18 q-17 r-17
""",
    """
@day__to m-15
i__but g-23 l-15 m-23
may_i b-18 i+16 m-36 n+19 p-21 u-21
near_a j+16 m-19
player i+17 m-21
que_@vehicle g-17 j+19 q-19
the__will m-28 p+15
~ces> b-15 g+18 i-26 l-20 n-21 o-20 q-26 v-16
""",
    """
el b-17 c-19 e-81 f-79 g-33 i-44 k-29 l-70 n-46 t-49 u-32 v-20
receta a-18 i+25 k-15 m-29
the__guy v+16
traig* m-16
""",
    """
anyone__these i+16
the_letters g+16 m-17
you__who i-20 m-16
~esti b-19 d-18 j-23 k-15 l-17 n-32 p-23 q-25 r-27 s-30
~tan> b-16 c-32 e-18 g-54 h+16 i-22 k-20 l-35 n-34 o-33 p-26 q-27 r-35 s-29 t-21 u-43
""",
    """
=said:cost a-46 b-48 c-92 d+123 e-89 f-115 g-90 h-103 i-79 j-47 k-80 l-95 n-86 o-102 p-93 q-78 r-92 s-112 t-107 u-69 v-90
^somebody b-19 h-21 q-18
circl* m-18
day__i m-19 n-19
el__@day m-21 o-19
puede_@move a-20 b-20 c-16 d-16 m-22
~<an b-21 c-47 d-23 e-50 f-27 j-27 k-64 l-43 m-26 p-35 q-16 r-28 t-27
~<suc d-23 m-29
~safe d-19 j-16 n-20 r-15 u+19
""",
    """
a_superbill d+15 m-30
diff o+17
of__day m-19
quitenme__lista b-17 l+16
taco h-21 m+18
that__i d-18 n-16
~<be d-22 e-50 g-46 h-16 i-38 j-58 l-28 m-23 p-31 q-27 t+26 u-15
~osa a-21 b-19 d-33 i-26 j-25 o-21 p-20 v+21
""",
    """
@move_it a-32 b-30 d-22 g-21 i-18 j-27 l-20 m-45 n-24 o+41 p-20 q-28 r-20 u-27 v-17
do__my g-40 h-16 i-34 k-20 l-38 m-16 n+33 o-29 q-23 r-16 s-21 v-28
myself$ d-16 n-34 o-15 q+25 u-16
~ft> b-22 d-26 g-16 h-15 k-18 n-24 u-28 v-19
~gun a-19 b-33 c-31 e-20 f-27 k-31 l-34 n-26 o-46 p-31 r-31 u-30
~noo b-17 m-24 o+22 u-24
~opc g+27 m-28 u-28
~rke n-18 o-18
~xpec m-25 q-16 u-18
""",
    """
@pay__bill i-16
a_big m-24
feel a-21 b-18 m-31 o-18 u+18
for_another a+24 m-20 o-23
lo__dan u+17
manden g-19 i-18 l+23 m-29
vez_de m-16
~<lan c+22 d-16 m-17 u-24
~iban m-17 v-15
~nadi b-20 g-24 l-17 m-27 n-19 p-17 u-16
~ont> a-17 b-17 g-15 l-22 n-15 u-19 v-16
""",
    """
@traffic a-34 c-31 d-35 e-32 f-28 g-38 h-46 i-29 j-44 k+21 l-36 n-42 o-37 p-42 r+39 s-45 t-28 u-25 v-41
^consider b+15
can__a a-31 c-30 g-15 h-29 k-20 l-16 p-21 q-16 r-23 s-17 u-42 v-17
keep__@visit a-16 m+17 o-18 v-27
la__por i-18 m-18
mandar a-25
not:bien m-20
to__@insurer i-17
~ine c-23 e-31 f-32 g-41 i-20 j-20 q-17 t-18 u-44
~mind a-31 d-26 g-17 h-25 l-24 n-27 o-28 p-18 q-23 r-31 s-18 v-29
~nden a-28 b-21 d-30 g-25 i-28 j-28 l+20 n-21 o-17 q-18 s-16 v-16
""",
    """
@relative__do a-20 p+22 q-16 u-27
afuera$ j-17
left__in m+18
safe d-19 j-16 n-20 r-15 u+19
~uevo l-22 n-16 s-16
""",
    """
@day__for m-20
@visit_i k-15 m-28 o-15 r+16 v-20
bother$ a-16 m+21 o-21 q-20
es__de d-18 g-17 i+21 j-34 l-15 s-17
i_text g+17 j-15 m-17
pensarlo m+18
que__atiendan a+17
this__the a-19 d-22 j+20 l-15 m-35
up_on m-17 u+16
~<run a-20 f-20 h-19 n-21 v-15
~gos> d-19 g-16 u+18
~rni b-33 c-16 d-19 e-22 f+20 g-20 i-21 j-19 k-24 l-32 m-22 p-18 q-27 t-15 u-33 v-27
""",
    """
sigo_tomando s-15
told_you a-25 d-23 m+21 n-20
will__@drive m-22 p+20
~file a-16 d+16
""",
    """
a_las b-23 d-33 g-18 i-26 j-25 l-18 m-21 n-16 q-23 s-20
building a-17 d-24 g-18 h-25 i-22 j+30 m-15 u-41 v-19
el_numero a-15 j-22 k-24 l-35 m-30 u-31 v+23
out__@day a-22 b+28 d-17 h-16 m-26 n-17 o-21 q-20
scared m-22 p-18 v-18
~<mil a-18 b-18 i-16 o-20 u-19
""",
    """
for__# i-15 r-15
keep__but m-17 o+17
off__is m-21
re__for k+15
""",
    """
@relative__@insurer a-19 m+16 q-27
encuentro_la j+16 r-15
money i-16 l-16 n-16 o-22 v-18
not__anything d-23 l+22 m-22
robot a-23 b-17 c-18 d-16 g-22 i+22 j-19 m-22 n-18 o-16 p-18 q-19 u+20 v-29
there_but g-15 j-15 m-16 q+18
~<beb n+16
~bruh e-19
~ugh c-24 e-26 f-22 j-22 k-24 n-33 s-24 t-15 u-16 v-27
""",
    """
ahora h-20 n-27 q-17 s-15 u-19
am__with m-22 v-20
come c-21 f-17 g-45 i-52 l-43 m-22 p-19 r-23 s-47 t-19 v-22
my__with a-16 b-20 n+20 o-18 q-25 u-26
quiero__de a-30 l-17 u-18
st m-16
~dras m-15
~fami a-17 d-23 g-17 i-15 l-16 m-17 n-16 u-24 v-15
~fhgf e+16
~quis m-22 p-19 s-18 u-22
""",
    """
@fetch_ese d+15 n-16
@insurer_cover d+17 u-21
am_stuck g+18 m-19 r-17
can__her b-16 m-21
i_take a-32 b-28 d-43 g-33 h-22 l-30 o-22 p-24 r-21
is__way a-16 j-22 n-19 r-15
necesito__con m-19
the__you b-23 d-26 i-26 j-23 k-16 m-17 n-19 q-15 s-24 t-17
tienen b-21 g-28 k-18 m-15 n-25 p-22 r-22 s-20 u-48
~came b-29 d-28 i-15 k-25 n-24 r-25 u-34 v-16
~ops> a-16 d-16
~xz> e+22 f-16 m-22
""",
    """
bajo$ j+15 m-20
goes__there j+15 m-15
not:i c-20 d-16 g-16 h-18 i-15 j-28 l-24 o-36 p-26 t-20 u-19 v-19
what__goes j+16
~brea e-16 u-18
""",
    """
accept a-19 i-16 j-15 q-15
do__and i-19 j-19 m-18
i_@animal m+23 n-16
listo l-15 m-16 p+18 q-16
me_@insurer a-19 b-18 m-27 p+16
not:that a-27 b+24 d-26 g-24 j-28 l-17 m-29 n-34 s-17
~<res c-33 d-24 e-26 f-24 h-26 i-22 j-31 k+26 l-18 n-31 o-31 q-38 r-31 v-26
~blem a-23 d-23 e-17 g-20 i-18 j-19 l-21 p-15 t-18 v-20
""",
    """
set__with a+16 i-17 m-18
~free i-18 l-16 n-23 q-25 r-19 s-25 t-19 u-29 v-19
~rei u-18
""",
    """
@clothes_do g-19 j-16 m-25 n+22 u-16
@visit__me m-18
all__me h-19 m-17
in__my c+18 m-20
sending__@texts k+20
~<ev c-32 e-21 j-36 k-19 m-20 n-22 o-39 p-21 q-25 r-18 u-26 v-48
~fire m+16 n-16
~ical i-17
""",
    """
@eat_ese n+17
con__@person a-23 i+24 m-18 v-16
got__@person i+16
operator d-16 e-20 f-24 h-19 i+26 m-28 t-16
~<bro d-19 j-17 n-20 p-18 u-16
~<iph d-18 m+24
~cami b-21 o-18 p-20 r+16
~grea b-16 d-20 i-17 n-19 t+17 u-23
~onto m-15 u-17
""",
    """
pick_me a-18 i-19 m-19
you_@call a-18 d-28 g-29 h-39 j-28 l-16 m+35 n-16 q-21 u-28 v-15
~ams r-19 s+17
~saje d-17 m-16 o-16 q-16 s-17
""",
    """
#__the a-16 n-19 r-29
mami i-20 m+16
we_@move b-17 m-16 o+30 q-20
~<hat a-23 m+18
~ext> b-17 d-49 e-29 f-24 h-23 k+15 p-26 q-40 r-30 s-18 t-33 u-20 v-21
~ful> b-20 j-17 t+15
~ibo> g+20 i-16 m-20 u-18
~nsiv u-25
""",
    """
same_day m-23
used__a m+16
~<fis g-17 m+21 u-17
~bill a-35 b-28 d+21 g-22 h-15 j-30 k-17 l-18 n-29 o-30 p-20 q-26 r-24 s-21 t-19 u-38 v-29
~ops a-16 d-16
~wbo m+19
""",
    """
@hello__this a-17 m-18
@stop__stuff l+16 m-16
al__de j+15 m-18
from$ d-20 j-28 m+27 n-21
high$ d-17
i_bring g-17 o-26 p-25 q-34 u-16
necesito d-35 e-19 f-16 g-25 h-16 j-18 l-16 p-26 r-20 s-22 t-16 u-15 v-21
""",
    """
cambiar a-29 b-19 d-17 i-16 m-19 n-23 o+24 q-18
covered$ d+23 u-34
for__@animal m+19
like__a i-19 u-18
littl* o-20
the__again l-28
~cion a-25 b-37 c-34 e-31 g+23 i-35 j-24 k-24 l-37 o-21 p-28 q-27 s-21 v-29
""",
    """
boss__me o+15
espereme r+15
is__per d+22 j-16 u-29
not:# a-26 i-17 l-17 m-35 n-22 o+22 p-24 r-15 u-26
prendan_los k+22 l-16 m-21
the__one c-19 g-16 h-23 i-19 k-21 l-16 n-23 o-24 q-17 v-17
the__was a-24 b-22 d-22 h-17 i-22 j-20 n-17 p-28 q+18 r-22 t-17 u-15
there__way a-17 b-15 j-18 n-17
~<alt a-27 b-25 c-27 d-36 e-40 f-38 g-26 h-25 i-33 j-26 k+28 l+24 m-30 n-26 p-25 q-22 r-29 t-28 u-28 v-29
~<cr a-31 b-38 e-33 f-31 g-40 h-35 i-36 k-30 l-28 p-32 q-38
~coop p+18
~dfg e+24 f-16 l-16 m-24
~enou d-20 l+19 n-17 t-16
~esc a-33 b-28 e-20 f-25 h-29 j-29 m-16 n-46 p-31 s-27 t-21 v-16
""",
    """
days__have u-19
el__del i-22 l-16
fax_the i-17
i__want a-25 g-27 n-18 s-16 v-35
is__@door d-18 i-18 j+22 u-17
not_sleep s+18
reminder a-17
~afu a-17
~odd m-16 u+17
~poe e+16
¿__@visit a-17 n-19
""",
    """
@relative_@drive a-18 f-18 m+21 q-33 r-16
can__@day a-19 h-15 k-18 m-24 o+25 q-25
everything a-27 b+15 l-21 u-17
~<saq a-16 k-16 l+20 m-16
~ank a-26 b-19 c-16 d-30 g-18 h-29 i-26 k-17 l-19 m+24 o-22 p-20 q-23 s-17 u-19 v-17
~omer m+16
~rock a-15 h-19 m-18 t+20
~uen c-37 e-38 g-41 h-39 j-19 n-17 o-43 p-19 r-26 u-20 v-21
""",
    """
@call_en c+17 i-20
a__la a-28 d+23 m-26
el_@day c-25 d-35 e-15 f-15 g-24 i-37 j-36 k-30 l-26 m-55 n-32 o+35 p-31 q-23 r-34 u-34 v-25
i_was b-25 d+17 g-18 i-25 j-22 l-19 m-17 o-23 p-19 v-28
pick__the h-19 i+19 m-25
por__o m-19 u-20
the__like j-21
~<sol d-18 g-27 h-19 i-25 j-28 k-18 m-35 n-29 p-19 q+23 r-24 s-18 v-22
~apla o+15
~ing c-66 d-17 e-57 g-22 i-23 j-48 k-25 m-16 t-29 u-28 v-28
~minu a-28 b-25 d-17 e-22 j-21 k-18 l-24 n-21 o-24 q-17 r+22 u-23
""",
    """
@relative__dia m-15
come__she a+16 n-16
love b-18 d-15 n-19 o-17 u-16
the__list a-17 g-26 n+18
~<ama a-24 d-22 g-16 h-17 l-19 m-31 n-19 q-17 r-18 t+24 u-20 v-15
~abra u-16
~uito a-17 d-20 i-15 m-27 n+22 o-18 u-20
""",
    """
not:mi a-26 b-25 c-19 i-21 j-17 l-19 n-25 o-27 p-30 q+24 u-17 v+16
remove_me b-31 u-16
to__@day a-16 q-17 s-20
when__soonest a+15
you__@insurer a-21 b-16 d+33 h-23 m-25 q-17
~eiru e+17
""",
    """
ese__dia a-17 m-20
no__carro j-16 q+21
on__so m-16
~eat c-28 d-39 e-22 f-22 h-36 j-40 k-27 l-25 o-28 p-26 q-30 s-28 v-25
~enda a+16 c-26 d-28 f-20 g-28 h-22 j-32 l-17 o-24 p-21 q-26 r-23 s-26 t-19 u-31
~sign b-20 c-22 d-33 f-16 g-21 h-23 i-30 j-17 m+15 n-23 q-22 r-22 s-27 t-17 v-16
""",
    """
get__@visit a+23 b-18 d-17 n-23 u-15
i_type g+17
trabaja$ d-18 m-26 u+19
~uita a-21 g-17 i-16 j-15 k-15 q-17
""",
    """
him b-25 d-15 h-18 i-19 j-27 l-22 m-36 n-16 s-15 u-27 v+28
is__success d-18 m-18
not:the a-43 c-19 d-33 h-32 i-32 k-34 l-28 m+19 n-30 p-20 q-38 t-18
not__the a-22 d-21 h-17 i-28 k-22 m+18 n-19 o-21 q-28 v-21
the__line a-15 i-16 m-17 n-15
to_somebody a-19
~musi a-17 b-17 d-19 e-17 i-19 l-20 m+24 o-21 q-17 s-16 u-21 v-20
~poi m-23
""",
    """
el__la j-16 r-18
me__i m-26 o-16
necesito__@visit i-17 m-25
pregu* a-24 b-20 c-17 d-23 k-22 l-24 n-25 o-19 p-20 q-17 r-17 s-16 u-16
shave n+18
so_@cancel b+22 m-16 o-16
to__in a+33 b-25 d-34 h-27 i-26 j-36 l-22 m-23 n-30 o-22 q-31 r-28 s-16
""",
    """
@hello_you a-15 f+19
it__your m-21 u+18
norma* a-17 d-16 g-18 j-19 n-21 o-20 p-17 s+16
please__off a-20 b+17 l-22 m-18
~<as a-37 c-43 d-23 e+33 f-46 h-41 j-26 k-30 l-26 n-35 q-24 r-22 u-25 v-17
~<str a-15 d-22 g-25 h-17 i-18 k-25 o-26 p-29 s-18 t-18
~pas a-26 c-39 d-55 e-36 f-31 k-18 l-51 m-55 n-16 p-26 u-24 v-49
~unc d-25 f-19 h-18 i-19 j-22 k-17 n-24 o-19 p-22 q-19 r-20 s-18 u+16
""",
    """
at__@wrong m-16
did_not a-17 b-27 d-18 i-15 k+16 q-17 v-28
different_day o+23
hospi* d-17 h-19 m-32
no__bien m-20
~ada> a-25 b-23 e-21 f-23 j-37 k-22 m-21 o-28 q-24 t-22 v-28
~dol g-24 h-18 i-15 n-19 o-17 q-16 v-17
~eave a-29 c-23 d-26 g-18 h-18 i-31 k-15 p-24 r-17 t-16 v-21
~lked m-19
""",
    """
cambie o-18 v-17
la_@treat b-24 d-23 g-23 i-17 j-18 o-17 q-16 r-17 u+25 v-17
that__still j-22 m+18 n-17
walk$ a-17 q+16
~ede> a-20 e-22 g-18 h-49 k-46 l-31 m-30 p-18 t-31 u-39 v-38
~jun j+17 m-22 v-16
~uck> b-27 c-16 h-22 i-29 k-24 l-22 n-23 p-25 s-15 t-27 u-25
""",
    """
am__him g-15 m-16 v+17
does__work d-35 g+22 n-26 q-19
for_new a+16
forever$ a-15 m-17
like__try a+16
~cia f-19 g-28 h-27 k-28 l-24 o-29 p-19 r-24 s-26 v-24
~ewo m+21
~frea u+15
~tern b-17 l-18 q-19 r-16 u-21
~tuve s+19
""",
    """
picking a-15 m-18 p+15
que__que c-17 g+17 h-22 i-35 l-30 m-28 o-33 p-34 r-16 s-28 t-23 v-21
saco__@visit a+18 m-15
same_as a-22 m+16 o-17
shoul* b-29 c-23 d-43 h-22 i-16 k-18 l-23 o-20 v-17
up__@visit a+25 d-19 m-21 u-20
woke_up m-20
~oad> j+15 m-25 u-16
""",
)
