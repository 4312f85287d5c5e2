"""Weights of the intent reader: written by ``python -m training.weights`` from 10542 texts; not by hand."""

KNOWN = """\
# 1 10 1015 1030 10:20 11 12 14 15 150 16 19 2 20 2023 22 24/7 2:15 3 35 4 5 50 500 6 7 79 8 9 95 a abierto abiertos able about
abren abrir abris abuela aca accept acceptable accepting accessible accident accompany aceptan acompanada acompanante actual
actually ad add adderall address addy adelantar adentro advise af afecta afford after afternoon afternoons afterpay afterward
afterwards afuera again against agarro agenda agendar ago agradezco agreed agua ahead ahi ahora ahorita aide aids airport al alarm
alcohol alerts algo alguien all alla allergy allowed almost alone along already alta always am amable amables amaneci amiga amigo
amor an and andan ando anoche another ansiedad answer answered answers antes anticipacion antidepresivo antidepressants anular
anulen anuncio anxiety anxious any anybody anyone anything apart apenas apologies appointment appointments appreciate appreciated
approved apt aqui are arizona arm around arrange arranged arreglado arrive arruina as aseguranza asi asistir ask asked asking
assessment assistance at ate atender atenderme atienda atiendan atienden atraso attend attending aunt automated autorizo
availability available avisar avisos avoid awake away awesome ayer ayo ayuda ayudeme ayunas b baby babysitter back backed bad bail
bailed baja bajo balance banana banar banarme bank bar barber base battery be because become been beer before beforehand begin
behind being believe bendiciones bendiga besides best better between bf bien big bill billing bipolar birth bit bk black blanket
bless block blocked blocks blood blowing blue blues blurry body book booked books booster borre borren boss bot both bots bottles
boy bp brain brazo breakfast bridge bring bringing brings bro broke brother bruise buddy buen buenas bueno buenos bugging building
bump bus buscan buscando buscarme business busque busquemos but buttons buzzing by c cab caballos cabeza cada cafe caffeine
calendar call calle called calling calls cambia cambiar cambiarla cambiaron cambiemela cambio came caminando camino camion campo
can cancel cancela cancelame cancelar cancele cancelela cancelen cancelenla cancelenlo canceling cancellation cancellations
cancelled cancelling cancelo cancels candidate cansada cansado car card care caregiver caro carol carro carrying carta casa case
caseworker cash casi caught cayo cbd cease cell celular center centro cerca cerveza chance change changed charge charged chart
chat cheaper check checking chew chickened childcare chofer choices choose choque christmas chronic church cierran cigna circling
cita citas city ciudad clase class clinic clinica clonazepam close closed closer closest clothes clothing cn cncl cobran cobraron
cobro code coffee cogen coger cold collect columbus comadre come comer comes comfortable coming commands common communications
como company complaint completo computer comunica comuniqueme con conducir confirmed conflict confuse confused confusing conmigo
conozco consegui consent consigo consiguieron consiste construction consult consulta consultation consultorio contact contacted
contacten contacto contacts contesta contestan contestar continue control cool copay copia copy corner correr corte cosa cosas
cost costaria costo cough could counselor count county couple court cousin cover coverage covered covid coworker cpap cramps crazy
credit credito cross crossing cruzo cry crying cual cuales cuando cuantas cuanto cubre cuenta cuenten cuesta cunado cupo cut cvs
da dad dads dale dallas damage dame dan dangers dano dar date datos daughter day days dayton de dead deal dear death debbie debil
debo december decide decided decidi deciding decir deductible dejar deje dejen dejenme dejo del delay delayed delete deleted deme
den denle denme dentist dentures department deposit depresion depressed depression deprimida desayunar descompuso descuento desde
deseo desk despues dia dial dias did died dieron diez diff difference different digo dije dijo dinero dio dios direccion direct
directions directly dis disability discontinue discount discounts disculpe discuss disponible disponibles dizziness dizzy dnt do
doctor doctora doctors does dog doing dollars dolor domicilio domingo domingos donde done door doors dormi dormido dormir dos dose
double down downtown doy drank dreams drink drinking drip drive driver drives driving droga drop dropped dropping drops drove drug
drunk dry dsd duda dudas dude due duele duerme duermen dumb dura during duty each earlier earliest early ears eat eating edificio
efectivo efecto efectos effect effects el elevator eliminen eliquis ella else elses em email emergencia emergency empezar empiezo
empresa empty en encargada encontre encuentro end energy enfermera enfermo english enough entiendo entra entrada entrance entrar
entro equivocada equivocado equivocaron equivoco equivoque er era eres error es esa escalofrios escriban escriben escribir
escribirme escribo escuela ese esketamine eso espacio espanol espera esperar espereme esperen esperenme esposa esposo esta
estacionamiento estacionarme estafa estan estar este esto estos estoy estuvo eta eval evaluacion evaluated evaluation even evening
ever every everybody everyone everything everywhere ex exactly exercise exit expect expected expediente expensive explain explica
expliqueme extra eye eyes fabrica face facebook facilidades fallecio fam familia family far fast father favor fax faxed fda fecha
fee feed feel feeling feels feet fell fella felt festivos fetch few fifteen file fill filled finally finals financial financing
find finding fine first fit fixed flaked flashback flat flexible flight floaty floor flu fly focus fog foggy folks follow
following food for forever forget forgot form forma forms forward found fountain four fraude free fri friday fridays friend from
front fue fuerza fui fumar funciona funeral further fyi gabapentin garage gary garys gas gate gatorade gave gente get gets getting
gf girl give gives glad glass glasses gna go god goes going gone good google got gps gracias graduacion grandma grandson grateful
great gripa groggy group guagua guess gum gusta gustaria guy guys ha habla hablar hable hableme hablen hablenme hablo hace hacen
hacer hacerlo had hago half hallucinate handled handles hands hang happen happened happens harassment hard harold has hasta hate
have having hay he head headache heading headphones hear heard hearing heart heavy held hello help helped helpful helps her here
hermana hermano hey hi high highway hija hijo him himself his hit hizo hola hold holiday holidays home honey hook hora horario
horas horse horses hospital hour hours house houston how howdy hoy hsa huh human humana humano hungover hurt hurts husband
husbands hw i iba ice id ida idea if immediately in include info informacion informes infusion infusions ingles inhaler initial
inscribirme inside instead instructions insulin insulina insurance intake interact interesa interesada interested interstate into
invoice inyectar ir ire irme is it itchy iv january jaw jenkins job jose jueves jump jumping junto jury just keep keeping keeps
ketamina ketamine keys kid kids kill killing kind kindly knee knitting knocked know la labor lady landline las last late later
latest law le leave leaving left legal legit legitimate legs lejos lentes les let letter letters letting libre license life light
like lil linda line lined list lista listo lithium little live llamada llamar llamarme llamen llega llegan llegando llegar llego
llegue lleguen llene lleva llevaba llevan llevar llevarme lleve llevo llorar lo lobby located location lock locked lol long longer
look looking looks loopy los lose lost lot love low luck lugar lunch lunes lyft m ma maam machine made mai main maintenance make
making mal mall mama man manager manana manda mandame mandan mandar mandarme mandaron mandated mandatory mande mandeme manden
mandenme mando maneja manejando manejar maneje manejo many map maps maquina marcar mareada mareado mareo maria marido marqueme
martes mas mate matter may maybe me mean meant med media medicaid medical medicare medication medicina medicinas medicine medico
mediodia meds meeting mejor memory mensaje mensajes mentioned menu mero mess message messaged messages messaging met meter metro
mi mia midnight miedo miercoles might mighty mike mil mild mile miles military million mind mine minutes minutos mio mis mismo
miss missed missing mistake mixed molestando molestar molesten molina mom moms monday mondays money monster month months more
moreton mornin morning mornings most mother mothers mouth move moved mover movieron moving mr much muchas muchisimas mucho
muevanla music must muy my myself nada nadie nah nail name named nasal nausea nauseas nauseous near nearby nearest necesita
necesito need needed needing needle needs neighbor nerve nerves never new news next ni nice nicotine nieto night nightmares nights
ningun ninguna nino no nobody noche noches nomas nombre none noon normal north not note nothing notice notifications now nueva
nuevo nuevos numb number numbers numero nunca nurse nursing o obligatorio obliged ocupa ocupo odds of off offer office oficina
often ohio oi oil ok okay old olvido omg on once onda onde one ones online only onto oops opciones open opening openings opt
option options or other otra otro our out outside over overslept overtime owe own owner oxygen paciente pacientes package packet
paga pagar pago pague pain papa papeles paper papers paperwork para parar pare pareja paren parenle park parking paro parte
partner party pasa pasame pasar paseme pasenme paso pass passed past pastilla pastillas patel patient patients pay paying payment
payments paz pedi pedir pedro pee peligroso people per perdi perdida perdon perfect period permiso permission permitted pero
perrito person persona pesado pharmacy phone picaron pick picked picking picks pickup pico pido piercings pill pills pin piso
place plan planes plano plans plaza please plumber pocket poco podemos poder podido podre podria podriamos podrian point polish
pon poncho poner pongame pongo ponme pop por posible possibility possible postpone power practice precio prefer prefiero pregunta
prepare prescription presion press pressure price pricey pricing prima primary primera prior probably problem problema procedure
proceed process program pronto protein provide proxima prozac prsn psychiatrist ptsd public pude puede pueden puedo puerta pues
puked pull pulled pulling pump puse push pusieron put qualify quarter que queda quede quedo queja querer queria question questions
quick quien quiere quiero quisiera quit quita quiteme quiten quitenme quito racing rain raite rajo ramp rara rate rather rato rd
reach reached reactivate reactiven read reads ready real really receive receta reciben recibiendo recibir recoge recoger recogerme
recoja recomendo recordatorios records recorrer red referencia referral referred refill regarding regresar regreso release relief
remaining remember reminder reminders remove reply representative require required reschedule reserve respond responder respondo
rest resubscribe results resume return ride rides riding riesgos right ring ringing risks road roads robot room roomies roommate
ropa rosa round route ruin run running ruth sabados saber sacar sacaron saco sad safe said sale salgo sali salida saliendo salio
salir saludos same saquen saquenme saturday saturdays save saw say saying says scale scam scared schedule scheduled scheduling
school scooping scrap scratch screwed se sea sec second secretaria see seeing seem seen seguir segundo seguro self semana send
sending senora senorita sent sentirse ser sera seria series service servicio sesh sesion sesiones session sessions set settled
several shake shakes shaking shave she shell shift shifts shoes shop short shortly shot should show showing shut shuttle si sick
side siempre siento sign signed signing sigo sigue siguiente sin since sirve sis sistema sister sit sitter situation six skip
sleep sleeping sleepy slept slide sliding slot slow smh smoke snow so social sola solo some somebody someone something somewhere
son soon sooner soonest sore sorry sorted soy spacey spam spanish speak speaks special speech spinning split spoke sponsor spot
spots spouse spravato spray squared squeeze staff stahp stairs standing start started starting state statement station stay
staying step stick still stomach stop stopp stopped store storm story stoy straight strange street streets strike strip struggling
stuck stuff su subway success sueno suero suit suite sunday sundays sup super superbill supervisor supposed sure surgery surgio
sus suspender suspendo swap sweats sweet switch switched swollen system tad take taken takes taking tal talk talked talking tan
tanto tarde tardecito tardes tardisimo tardo target tarjeta taste taxi te tea teenagers telefono telephone tell telling temblando
temple temprano ten tener tengo terapeuta test texas text textearme texted texteen texting textos texts th than thank thanks
thanksgiving that the them then therapist therapy there therefore these they thing things think thinking thinks this those though
thought thoughts thread three threw through throw throwing thurs thursday thursdays tiempo tiene tienen tight til till time times
tingling tired tmrw to toca toda todavia today todo todos told tom toman tomando tomar tomo tomorrow tomorrows tongue tonight too
took top total totally touch town trabaja trabajan trabajar trabajo trade trae traer traffic trafico traiga traigo train trains
transfer transport transportation transporte trash trata tratamiento travel traveling treat treatment treatments tren tricare trip
triste troca trouble truck true trust try trying tuesday tuesdays turn turned turno twice two tylenol tyler type typed typical
uber ubi ubicacion ubicados ugh uh un una unas under understand understands undo unfortunately united uno unos unstop unsub
unsubscribe unsubscribed until up update upset urge urgent us usa usan usar use used usted ustedes usual usually va vale vamos van
vape vean veces vecina vecino ven venir veo ver verdad very vet veteran veterans vez vi viaje viene vienen viera viernes vision
visit visits vive volver vomitando vomitar vomite vomited voy vuelta vuelvan waco wait waiting waitlist waking walgreens walk
walking wallet want wanting wants was watch water way ways we wear weather wedding wednesday weds weed week weekend weekends weeks
weird well wena went were what whatever wheelchair when whenever where whereabouts which while whn who whoever whole wht why wife
wifes will wine wink wiped wise wish with withdraw without wobbly woke woman wonderful word words work workers working works worry
worse would wreck write writing wrong wtf x xanax xmas y ya yea yeah year years yep yes yesterday yesterdays yet yo yoo you your
yours zip zombie ¿
"""

LINES = """\
book cancel_appointment change_language cost gibberish greeting help hours human location opt_in opt_out other prep_question reschedule ride_confirmed ride_problem running_late side_effect thanks what_is_this wrong_number
# a-24 b-42 c-54 d-17 e+40 f-95 g-46 i-16 j-27 k-87 l-19 m-47 n-45 o+22 p-59 q-26 r+51 s-36 t-56 u-94
#$ a-16 b-70 c-66 d-41 f-61 g-48 i-15 j-17 k-54 l-19 n-27 p-25 q-79 r+22 s-59 t-65 u-60
#_# a-15 b-17 l-21 v-16
#_@date d-21 h-18 i-15 j-21 l-19 m-29 o+23 p-17 q-20 r-23 u-16 v-19
#_@hours s+18
#_@late r+22
#__# a-30 b-25 c-20 d-27 e+24 g-20 h-24 k-17 l-30 m-26 n-31 o+18 p-17 q-25 s-22 t-18 u-30 v-25
#__@visit b-25 m-24 n+17 r-17
#__a a-16
#__after q-16
#__an m-15
#__and b-20
#__bad m-16
#__can m-16
#__i b-18 m-25 o+15 v-16
#__is a-15 d+20 j-15 m-32 n-21
#__my b-17 m-23
#__of m-17
#__ser n-17
#__that d+18 m-26 q-16
#__the m+18 r-22
#__you e+17 m-19
#_after o-15 q-17 r+21 s-16
#_am r-15
#_days o-17
#_dollars d+17 g-16 m-20
#_is m-27
#_minutos r+16
#_o e+17 m-19 r-16
#_out a-16 b-18 c-16 d-18 e-37 i-20 l-33 m-30 n-19 o-17 r+35 t-21 u-21 v-15
#_que a-17 e+15
#_you d-17 e+17 j-20 m-19
= a-29 b-23 c-45 h-23 i-41 k-57 l-24 m+60 n-17 o-56 p-18 q-39 r-26 s-33 t-20 v-28
=beside:book b-25 c-18 g-27 i-22 j-31 l-32 m-54 o+22 p-23 q-40 t-21 u-33 v-25
=beside:cancel_appointment a-25 b+28 i-20 m-20
=beside:cost a-22 b+18 d+21 i-19 j-18 m-35 n-25 p-15 q-32 s-22 u-17
=beside:greeting a+19 b-22 i-26 l-17
=beside:help a-23 d-18 g+17 m-24 r-16 u-22
=beside:hours a-32 b-16 h+21 i-29 j-18 m-34 q-17 r-25 u-18
=beside:human h+17 i-17 m-20
=beside:location a-41 b-26 c-16 d-33 e-16 f-23 g-31 h-16 i-20 j+29 l-19 m-19 n-16 o-28 p-27 r+22 s-25 t-21 u-35 v-15
=beside:prep_question b-16 j-19 m-27 r-15
=beside:reschedule a-19 m-22 q-17 u-16
=beside:ride_confirmed a-23 b-22 d-16 o-22 p+16 q-25 s-23
=beside:ride_problem a-21 d-16 h-18 i-24 j-19 m-41 o-17 p-23 q+22
=beside:running_late a-17 j-24 m-17 n-23 p-16 r+20
=beside:side_effect m-20
=beside:thanks b+30 h+17 l-20 m-33 q-17 u-18
=beside:what_is_this a-19 b-15 c-22 d-27 e-22 f-26 h-33 i-31 k-20 l-25 m-20 n-41 o-35 p-25 r-26 t-28 u+27
=denied:book g-22 i-23 o-30 q-29 u-26 v-36
=denied:cancel_appointment a-28 b-28 c-17 d-26 i-23 l-42 m+37 q-32 v-21
=denied:reschedule q-18 v-18
=denied:ride_confirmed b-17 i-16 m-21 q+27 v-20
=rare1 a-54 b-33 c-48 d-32 e+64 g-53 h-92 i-59 j-48 k-39 l-24 m+67 n-23 o-24 p-47 q-43 r-41 s-33 u-36 v-25
=rare2 a-89 b-52 c-70 d-57 e+64 f-86 g-25 h-87 i-64 j-71 k-32 l-71 m+66 n-27 o-29 p-82 q-100 r-48 s-21 t-81 u-79 v-37
=rare3 a-29 b-32 c-30 d-19 e+36 f-25 g-30 h-29 i-36 j-35 k-28 l-41 m+19 n-34 o-31 p-27 q-31 r-24 t-22 u-29 v-27
=said:book a+101 b-42 c-26 d-39 e-45 f-69 g-69 h-51 i-81 j-22 k-27 l-85 n-68 o-38 p-81 q-96 r-66 s-77 t-78 u-68 v-76
=said:cancel_appointment a-85 b+113 c-30 d-55 e-54 f-68 g-70 h-74 i-90 j-70 k-42 l-49 m-33 n-88 o-76 p-80 q-29 r-65 s-69 t-75 u-65 v-60
=said:cost a-62 b-51 c-91 d+121 e-84 f-109 g-79 h-86 i-63 j-50 k-80 l-93 n-93 o-84 p-92 q-81 r-59 s-107 t-103 u-63 v-86
=said:greeting a-54 b-81 c-51 d-100 e-96 f+114 g-88 h-91 i-79 j-56 k-23 l-81 m-28 n-84 o-65 p-77 q-88 r-75 s-80 t-105 u-95 v-74
=said:help a-29 b-54 c-45 d-44 e-29 f-44 g+86 h-50 i-58 j-74 k-38 l-44 m-49 n-16 o-36 p-35 q-40 r-55 s-52 t-23 u-54 v-40
=said:hours a-25 b-75 c-62 d-70 e-64 f-84 g-79 h+91 i-35 j-50 k-56 l-68 n-58 o-37 p-63 q-78 r-70 s-52 t-78 u-97 v-72
=said:human a-64 b-56 c-40 d-25 e-67 f-33 g-81 h+27 i+96 j-71 k-64 l-49 m-32 n-82 o-68 p-74 q-60 r-75 s-49 t-73 u-80 v-54
=said:location a-69 b-82 c-43 d-113 e-72 f-92 g-106 h-102 i-101 j+115 k-72 l-74 n-98 o-94 p-58 q-93 s-88 t-82 u-65 v-88
=said:nothing a-31 b-43 d-36 e+64 f-67 g-45 h-48 i-36 j-61 l+30 m+88 n-23 o-71 p-41 q-46 r-70 s-66 t-93 v-33
=said:prep_question a-57 b-85 c-70 d-47 e-53 f-77 g-24 h-43 i-66 j-53 k-64 l-79 n+99 o-87 p-51 q-45 r-78 s-52 t-77 u-21 v-71
=said:reschedule a-66 b-39 d-28 e-50 f-67 g-58 h-68 i-89 j-74 k-33 l-63 m-21 n-64 o+107 p-79 q-58 r-73 s-57 t-78 u-85 v-76
=said:ride_confirmed a-66 b-66 c-63 d-79 e-57 f-68 g-60 h-68 i-30 j-48 k-54 l-65 m-40 n-53 o-43 p+105 q-36 r-80 s-69 t-74 u-30 v-68
=said:ride_problem a-91 b-35 c-66 d-105 e-54 f-71 g-84 h-88 i-63 k-74 l-69 n-30 o-93 p-39 q+102 r-22 s-82 t-75 u-87 v-81
=said:running_late a-81 b-47 c-59 d-86 e-68 f-75 g-73 i-79 j-75 k-63 l-74 m-21 n-42 o-49 p-48 q-18 r+99 s-90 t-75 u-73 v-86
=said:side_effect a-61 b-95 c-62 d-55 e-59 f-71 g-94 h-71 i-82 j-79 k-59 l-77 m-52 n-16 o-50 p-82 q-65 r-72 s+101 t-87 v-69
=said:thanks a-65 b-22 c-80 d-103 e-92 f-101 g-93 h-26 i-79 j-89 k-69 l-44 m-29 n-81 o-81 p-89 q-88 r-86 s-83 t+113 u-91 v-90
=said:what_is_this a-92 b-77 c-77 d-87 e-61 f-104 g-15 h-107 i-72 j-25 k-59 l-53 n-97 o-92 p-78 q-107 r-84 s-95 t-87 u+106 v-36
=said:wrong_number a-55 b-72 c-58 d-35 e-55 f-62 g-78 h-59 i-58 j-65 k-50 l-27 m-53 n-55 o-69 p-53 q-46 r-68 s-63 t-63 u-66 v+94
=short a-58 b-91 c-41 d-26 e+75 f+72 g-76 h-47 i-29 j-48 k-50 n-95 o-105 p-117 q-69 r-23 s-109 t+34 u-53 v-43
? a-21 b-104 d+31 e-127 f-69 h+29 i-31 j+26 k-93 l-84 m-73 n+35 p-108 q-19 r-82 s-55 t-114 u+23 v-88
@animal a-28 b-45 c-43 d-56 e-36 f-32 g-45 h-43 i-44 j-52 k-28 l-43 m+70 o-31 p-43 q-54 r-37 s-29 t-31 u-23 v-43
@animal$ b-16 c-17 d-31 g-24 h-25 i-20 j-27 l-16 m+24 o-19 p-16 q-25 u-40
@animal_@eat m+18 n-21
@animal__@food n-18
@animal__@vehicle n-15 q-15
@animal__the n-15
@animal_se m+21
@body c-37 d-35 e-38 f-15 g-42 h-40 i-33 j-32 k-33 l-56 n-16 p-47 q-46 r-52 s+40 t-39 u-33 v-47
@body$ a-30 b-25 c-20 e-22 g-23 h-21 i-21 k-17 l-32 m+28 o-25 p-22 q-24 r-25 s+23 t-23 u-20 v-18
@body__@symptom m-21 s+18
@body__the m-23 s+18
@body_is m-31 s+25
@body_on a-18 m-21 o+16
@book a+60 c-39 d-38 e-29 f-25 g-47 h-41 i-58 j-48 k-42 l-46 n-30 o-42 p-40 q-52 r-19 s-41 t-40 u-51 v-45
@book$ a+38 g-22 i-30 j-24 k-29 l-25 n-31 o-28 p-16 q-25 r-19 t-21 u-24 v-16
@book__# m-19 o-16
@book__@visit b-25 m+20 o-16
@book__for a+19 b-15 o-16
@book__next a+27 m-26 n-23 o-18
@book__ok a-17
@book__then a+22 m-22 n-16 o-17
@book__with a-19 m+18
@book_a a-24 m+23
@book_an a-20 m+23
@book_me a+21 b-18 o-19
@book_my a+24 m-18 n-15
@book_the a+20 m-19
@call a-69 b-35 c-54 d-25 e-81 f-80 g-67 i+82 j-66 k-48 m+16 n-44 o-70 p-76 q-82 r-52 s-59 t-80 u-62
@call$ a-67 b-52 c-60 d-36 e-56 f-51 g-34 i+50 j-35 k-33 l-17 m+21 n-51 o-52 p-42 q-58 r-44 s-40 t-46 u-42
@call_@call h-15 l-17
@call__# h+15 m-16 n-15
@call__@relative b-23 n-22
@call__@vehicle h-15 i-23 m+21 r-15
@call__@visit m-17
@call__a i-18
@call__all h-16
@call__at i+22
@call__cell i+15
@call__el a-22 i+22
@call__favor a-18 b-16 c-20 i+23 l-20 m-16
@call__for a-17 i-23 m+15 q-20
@call__house m-21
@call__i a-19 d-16 m+16
@call__if a-18
@call__is v-18
@call__la a-15
@call__my d-19 i+18 l-18 v-21
@call__not m-26
@call__off b+21 i-19 m-16
@call__on m-16
@call__please i+21 m-17
@call__text a+15 m-23
@call__there m-20 q-15
@call__you a-15
@call_a i-25 m+17 q-28
@call_about i+15
@call_alguien i+16
@call_and m-15
@call_con a-30 b-23 i+28 l-18 m-26 o-16
@call_do l+18 m-18
@call_en c+17 i-19
@call_her m+15 p-18
@call_is m+16 r-18
@call_it b+21 d-16 i-22 m-20
@call_la i+16
@call_me a-37 c-24 d-29 g-19 h-32 i+33 j-17 k-21 m-26 n-16 p-35 r-18 u-15 v-25
@call_my a-22 b-27 c-19 d-19 i+23 p-30 q-18 r-17 u-17
@call_no m-16
@call_now h+18 i-22 m-18
@call_number m-35 v-25
@call_off l+19 m-24 v-19
@call_or a+17
@call_por a-19 b-17 c-21 i+24 l-21 m-18
@call_this l-16 v-19
@call_who v+19
@call_you a-17 d-16 h-19 m+18
@cancel a-64 b+69 c-86 d-38 e-66 f-64 g-81 h-70 i-87 j-73 k-79 l-33 n-76 p-82 r-22 s-67 t-66 u-96 v-80
@cancel$ a-48 b+55 c-44 e-38 f-31 g-43 h-32 i-51 j-39 k-41 l-66 n-44 o-70 p-43 r-17 s-34 t-29 u-51 v-47
@cancel_@day m-19
@cancel__@day m-17
@cancel__@move b-20 m-26
@cancel__@pay b-23 d-17 m+26
@cancel__@texts b-22 k-23 l+27 m-28
@cancel__@visit a-41 c-16 d-35 i-28 j-16 k-23 m+26 n-20 o-44 q-20 r-17 s-20 u-23 v-27
@cancel__am m-18
@cancel__can b+18 q-18
@cancel__de b+21 m-21 o-16
@cancel__del o-17
@cancel__favor a-23 b+21 c-22 i-25 l-25 o-29 r-16
@cancel__had a-16 b+18 m-18 o-17
@cancel__i b+22 m-35 o-24
@cancel__please b+17 m-19
@cancel__por b+16
@cancel_all k-16 m-28
@cancel_i p-18 q-19
@cancel_it a-16 b+19 l-18 o-21 q-26 u-17
@cancel_just b-20 m-26 o+27 r-17
@cancel_la b+23 d-17 m-22 o-25
@cancel_lo b+17 o-15
@cancel_me b+20 m-32 q-16
@cancel_mi a-32 k-16 l-16 m+21 o-31
@cancel_my a-27 d-32 i-25 m+41 n-19 o-17 q-16 r-18 s-17 u-18 v-22
@cancel_nomas m-18
@cancel_please a-15 b+18 m-18
@cancel_por a-21 b+18 c-18 i-21 l-21 o-25
@cancel_that b-21
@cancel_the l-16
@cancel_what a-18 b+23 m-22 o-20
@clinician a+42 c-48 d-36 e-47 f-39 g-54 i+44 j-69 k-55 l-62 m-56 n-61 o-57 p-69 q-64 r-18 s-38 t-42 u-45
@clinician$ b-35 c-20 e-20 f-15 g-33 i+37 j-39 k-34 l-37 m-20 n-40 o-38 p-34 q-32 r-35 s-33 t-16 u-30 v-37
@clinician__@treat a+16
@clinician__me a+19 d-20 l-18 m-31 p-25 v-19
@clinician__no b+15 m-17
@clinician__off b+16 m-16
@clinician__voy m-15
@clinician_me a+22 b-19 m-26 u-15
@clinician_on a-17 i+18
@clinician_says m-15
@clinician_was i-16 m+16
@clothes b-47 c-54 d-29 e-44 f-42 g-40 h-55 i-60 k-42 l-58 m+16 n+66 o-29 p-50 q-34 r-21 s-47 t-38 u-71
@clothes$ b-28 c-28 d-45 g-40 h-28 i-36 k-25 l-39 m+30 o-29 p-25 q-40 s-25 t-16 u-40 v-30
@clothes__pongo g-29 n+22
@clothes__what m-20
@clothes__you a-15 g-22 m-23 n+22
@clothes_do a-17 d-16 g-24 m-22 n+25 u-16
@clothes_me g-29 n+22
@clothes_ok d-29 e-17 f-16 g-19 h-15 m-34 n+32 o-15 u-18
@clothes_or m-19 n+26 s-23
@date c-30 d-44 e-33 f-28 g-28 h-30 i-38 l-36 m-21 n-33 o+26 p-28 q-34 r-32 s-33 t-24 u-43
@date$ c-27 d-38 e-31 f-26 g-24 h-29 i-33 l-33 n-35 o+27 p-22 q-27 r-25 s-28 t-21 u-40 v-29
@date__for m-19
@date_and b-16
@day a-18 b+34 c-55 d-58 e-82 g-90 h+46 i-75 j-89 k-70 l-94 n-55 o+48 p-56 q-46 r-88 s-39 t-31 u-54 v-80
@day$ b+31 c-66 d-32 e-54 g-62 h+41 i-48 j-74 k-48 l-70 m-19 n-31 o+21 p-46 q-22 r-65 s-26 t-16 u-65 v-60
@day_@hours a-15 h+24 m-28 o-19
@day_@visit a+16 d-17
@day__@day b-20 h-18 m-20 o+27
@day__can o+15
@day__come o+17
@day__el b-21 o+22
@day__for m-17 o+17
@day__good b-15 m-23 o+20
@day__i b-24 m-22 o+22
@day__is m-18
@day__la m-19
@day__me a-19 l-16 o+30 q-22
@day__now m-23
@day__so m-16
@day__to o+16
@day__you m-17
@day_and b-25 m-15 o+22
@day_are m-23 o+20
@day_at e-18 m+20 o-19
@day_but m-19
@day_good f-27 m+24 t-16
@day_instead o+17
@day_is m-20 o+17
@day_no b-17 m-19 o+22 q-17
@day_of g-18 n-19
@day_one a-16 b+17 m-20
@day_si o+17
@day_y b-19 o+18
@door a-30 b-38 c-34 d-59 e-36 f-39 g-66 i-19 j+54 k-34 l-48 m-29 n-56 o-47 q-22 r+21 s-40 t-34 u-62 v-35
@door$ b-32 c-24 d-37 e-27 f-26 g-33 h-43 j+22 k-23 l-33 n-39 o-30 p-29 q-38 s-24 t-24 u-43 v-24
@door_# j+20 m-18
@door__i g-22 n-16
@door__locked a-17 m-19
@door__use g-19
@door_do g-23
@door_es j+18 r-16 u-17
@door_is a-19 m-17 u-18
@drink a-62 b-50 c-44 d-63 e-43 f-40 g-47 h-53 i-38 j-47 k-35 l-53 m+18 n+68 o-54 p-49 q-66 r-42 s-40 u-30 v-44
@drink$ a-27 d-17 h-15 i-20 n+25 o-20 q-29 u-25
@drink__from j-20 m+21 n-17
@drink__no m-16 n+17
@drink__the a-18 h-16 k-18 m+18 r-18
@drink_count d-16 m-22 n+20
@drink_ok d-27 j-15 m-38 n+32 q-18 u-25
@drink_on a-18 k-20 m+28 n-19 r-16
@drive a-40 b-47 c-47 d-62 e-38 f-42 g-48 h-51 i-59 k-47 l-32 m-44 o-52 p+37 q+39 r-36 s-32 t-44 u-69 v-36
@drive$ a-27 b-33 c-26 d-23 e-22 f-21 g-22 h-22 i-29 j-34 k-16 l-21 m-34 n-43 o-30 p+42 r-27 s-23 t-23 u-39 v-29
@drive__@relative m-20
@drive__and n+17 q-21
@drive__dia n+21 o-18
@drive__from j+16 u-24
@drive__in p-17 q+16
@drive__is m-19 n-17 p-20 q+23
@drive__it d-15 j+23 n-16 s-19 u-26
@drive__mismo q+16
@drive__there n+18 q-21
@drive_after s-16
@drive_again n+17
@drive_home n-20
@drive_is j+16 u-24
@drive_me a-33 b-24 d-20 i-30 j-21 k-15 m-41 n-31 o-26 q+25 s-17 u-19 v-21
@drug a-45 b-35 c-28 d-52 e-20 f-24 g-33 h-40 i-18 j-42 k-20 n+47 o-37 p-31 q-49 r-36 s-41 t-24 v-32
@drug$ a-23 b-25 c-17 d-33 f-17 g-18 h-21 i-25 j-22 m+17 p-24 q-25 r-22 v-18
@drug_@drug n+20
@drug__before n+18
@drug_oil m-19 n+18
@drug_ok n+15
@drug_the n+18
@eat a-55 b-37 c-23 d-54 e-22 f-39 g-55 h-21 i-39 j-54 k-23 l-32 m+20 n+51 o-54 p-31 q-56 r-36 s-15 t-30 u-61 v-26
@eat$ a-26 b-15 d-39 g-41 j-32 n+33 o-23 q-30 s-28 u-41
@eat_@food m+24 n-22
@eat__@drink m-17 n+17 u-17
@eat__how m-24 n+22 u-16
@eat__night n-16
@eat_at m-16
@eat_for u-17
@english a-54 b-57 c+95 d-54 e-57 f-46 g-48 h-42 i-58 j-58 k-53 l-61 m-63 n-51 o-58 p-51 q-53 r-54 s-47 t-30 u-57 v-53
@english$ a-44 b-53 c+77 d-46 e-46 f-34 g-46 h-32 i-52 j-40 k-40 l-43 m-43 n-43 o-52 p-36 q-45 r-37 s-38 t-38 u-55 v-43
@english__favor c+19 i-19 l-16
@english__not c+22 m-21 o-18
@english_please a-18 b-16 c+26 i-19 k-19 l-23 m-26
@english_por c+19 i-19 l-16
@fetch a-46 c-40 e-28 f-30 g-55 h-33 i-59 j-43 k-33 l-41 m-62 n+26 o-54 p+33 q+22 r-40 s-42 t-32 u-62 v-41
@fetch$ a-41 c-24 e-15 f-18 g-43 h-20 i-43 j-27 k-21 l-31 m-44 o-33 p+27 r-27 s-25 t-18 u-42 v-27
@fetch__@animal n+15
@fetch__@relative b-23 m-21
@fetch__mi m-20 n+22 p-18 q-25
@fetch_a i-19 m-22 o-17 u-20
@fetch_mi a-17 b-23 m-18 p+23
@food a-65 b-64 c-49 d-27 e-44 f-42 g-62 i-66 j-57 k-48 l-51 m+57 n+27 o-65 p-33 q-65 r-41 s-16 u-72
@food$ a-54 b-33 c-29 e-28 f-23 g-42 i-42 j-42 k-35 l-41 m+44 o-37 p-30 q-38 r-36 s-39 t-27 u-44
@food__@open h-19
@food__algo n+17
@food__day m-16 n+16
@food__my l-22 m+24
@food__no d-16 m-20 n+23
@food__not m-22
@food__the m+17
@food_i m-22
@food_o g-17 m-19 n+23
@food_place h-17 j-17 u-17
@food_right n+17
@hello a-21 b-61 c-36 d-29 e-64 f+82 g-43 h-48 i-61 j-59 l-54 m-24 n-38 o-42 p-32 q-25 r-54 s-60 t-41 u-51 v-54
@hello$ a-47 b-31 c-37 d-42 e-47 f+44 g-32 h-34 i-26 j-33 k-40 l-35 n-34 o-27 p-32 q-39 r-34 s-31 t-40 u-38 v-30
@hello_@hello a-16 d-16 e-17 f+26 k-17 m-28
@hello_@relative f+15 m-16
@hello__@relative a+15
@hello__are a-15 f+17 h-20
@hello__is a-27 b-16 c-17 f+28 g-15 j-18 l-23 n-15 p-21 q-16 s-22 v-25
@hello__there f+15
@hello__this m-18
@hello__you d-15 h-21 m-18
@hello_again k-16
@hello_from f+17 m-17
@hello_it a-16 f+20 m-20 u-16
@hello_there d-21 f+24 h-15 j-22 m-25 r-16 u-17
@hello_this l-16 u-20
@holiday b-42 c-33 d-52 e-32 f-33 g-33 h+30 i-45 j-47 k-27 l-35 m+30 n-39 p-41 q-42 r-33 s-34 t-38 u-54 v-40
@holiday$ b-30 c-24 d-38 e-24 f-23 g-24 h+23 i-33 j-35 k-20 l-26 n-27 p-22 q-27 r-24 s-25 t-29 u-36 v-27
@hours a-37 b-19 c-27 d-53 e-33 f-41 g-44 h+60 i-49 j-52 k-23 l-38 m-23 p-32 q-41 r-39 t-38 u-54 v-36
@hours$ a-39 b-32 c-24 d-35 e-28 f-37 g-29 h+46 i-35 j-39 k-20 l-28 o-23 p-27 q-29 r-32 t-31 u-36 v-30
@hours__the h+24
@hours_of m+19
@howmuch a-49 b-54 d+58 e-64 f-54 g-55 h-53 i-50 j-60 k-42 l-54 o-44 p-42 q-53 r-51 t-47 v-47
@howmuch$ a-25 b-17 d+44 e-41 f-29 g-25 h-21 i-22 j-25 k-21 l-30 m-18 n-25 p-15 q-17 r-17 s-21 t-25 u-37 v-19
@howmuch_@howmuch a-20 b-16 c-15 d+19 e-20 f-17 h-16 j-20 l-15 m+15 n-23 r-16 s-20 t-16 u-43
@howmuch__@howmuch d+19
@howmuch__@pay d+18 m-20
@howmuch__@visit a-22 b-22 m-20 n-15 o-16 s-18
@howmuch__a u-15
@howmuch__antes n+16
@howmuch__dolor d-20 m+15 u-18
@howmuch__el m+16 n-18
@howmuch__la m-17 s-18 u+19
@howmuch__llego m-16 n+18
@howmuch__lo d+15 u-15
@howmuch__que d+19 m-18
@howmuch__un d-19 m+18
@howmuch_cada u-18
@howmuch_dura d-31 m-27 n-23 u+22
@howmuch_es d+23 j-16 m-24 u-33
@howmuch_la d+22 u-16
@howmuch_me d+25 m-21 u-25
@howmuch_sale u-16
@howmuch_tengo d+17
@howmuch_tiempo d-20 m-24
@howmuch_un m+17
@insurance c-35 d+26 e-33 f-34 g-46 h-26 i-43 j-60 k-32 l-41 m-20 n-21 o-42 p-40 q-52 r-42 s-41 t-36 u+27 v-40
@insurance$ b-22 c-18 e-15 f-17 g-27 i-25 j-41 l-18 n-26 o-17 p-16 q-31 r-17 s-15 t-17 u+25 v-21
@insurance__@insurer d+17 n-16
@insurance__is d+16 n-16
@insurance__it u-16
@insurance_card d-28 n+15
@insurance_is d+18 m-17 n-16
@insurance_said m-19
@insurer b-26 c-44 d+50 e-43 g-51 h-40 i-44 j-49 k-40 l-53 n-58 o-46 p+27 r-44 s-46 t-42 u-17 v-42
@insurer$ a-21 b-28 c-19 d+36 e-30 g-22 h-33 i-21 j-28 l-26 n-27 p-31 q-31 r-18 t-18 u-40 v-18
@insurer__@fetch b-19
@insurer__@insurer p-19
@insurer__@relative m-18 p+19 q-22
@insurer__mi m-20 p+15
@insurer__ok d+21 n-23 q-17
@insurer__that d+21 n-23 q-17
@insurer__this d+17 m-23
@insurer__you h-16
@insurer_a a-29 c-16 g-21 h-19 i-19 j-15 l-17 n-21 o-27 p+19 r-20 s-16 v-18
@insurer_and d+16 h-17
@insurer_cover d+17 m-15 u-18
@insurer_is d+21 n-23 q-17
@insurer_mi m-18 p+19 q-22
@late a-29 b-36 c-64 d-55 e-55 f-58 g-61 h+33 i-72 j-43 k-52 l-64 n-53 p-58 q-57 r+59 s-60 t-57 u-68 v-36
@late$ b-55 c-38 d-54 e-36 f-34 g-41 i-44 j-22 k-31 l-39 n-30 p-38 q-35 r+34 s-40 t-35 u-43 v-48
@late_@book r+15
@late_@relative m-23 v+17
@late__@call h+20 i-15 m-27
@late__amor m-15
@late__i i-16 m-22
@late__me m-20
@late__night n-15
@late__the m-24
@late__there m-15
@late__you a-17 h+23 j-16 m-28
@late_and r+16
@late_are h+21
@late_be r+15
@late_can h+16 m-16
@late_do a-17 h+18 m-22
@late_mi m-15
@late_to h+19 j-17
@machine a-42 b-39 c-28 d-32 e-20 f-20 g-31 h-25 i+26 j-32 k-22 n-26 o-30 p-30 q-31 r-30 s-27 t-21 u+28 v-43
@machine$ a-24 b-22 c-20 d-23 g-25 h-19 j-26 l-23 m-23 n-18 p-20 q-19 r-18 s-19 t-16 u+34 v-29
@machine__me i+18 m-18
@medicine a-48 b-47 d-74 e-40 f-40 g-73 h-51 i+17 j-69 k-45 l-34 m-27 n+56 o-60 p-50 q-68 r-51 t-36 v-42
@medicine$ a-41 b-26 c-24 d-42 g-42 h-24 j-36 k-18 l-32 m-25 n+35 o-34 p-29 q-33 r-29 u+21 v-18
@medicine__of n+16
@medicine__the m-23
@medicine__to a-16 i+17 m-21
@medicine_en m-15
@medicine_first n+16
@medicine_list m-16
@medicine_or b-15 m-20 n+17
@medicine_sent i+18 m-17 n-16
@month b-20 c-15 g-26 h-15 j-19 l-31 n-23 q-16 r-29 s-31 u-33
@month$ a+17 b-26 g-18 j-16 l-20 n-20 r-24 s-21 u-26 v-21
@move a-81 b-61 d-40 e-58 f-56 g-53 i-66 j-52 k-35 l-51 n-63 o+82 p-47 q-41 r-63 s-28 t-62 u-56 v-64
@move$ a-52 b-27 e-29 f-22 i-46 j-35 k-30 l-30 n-31 o+32 p-35 q-46 r-26 t-22 u-42 v-22
@move__@day o+19
@move__@english c+18 m-18
@move__@visit a-47 b-49 c-17 d-27 j-15 m-15 n-33 o+35 s-17 u-18 v-19
@move__a o+16
@move__alarm o-15
@move__an m-15
@move__and o+18
@move__back c-17
@move__day o+18
@move__for o+16
@move__hora m-17
@move__la a-19 o+18
@move__meeting m+18 o-18 r-15
@move__oil m+22 o-21
@move__para a-18
@move__the m-17
@move__time m-20
@move__to b-19 m+19 r-19 s-19
@move_days h-17 m-29 o+26 s-17
@move_el o+15
@move_it a-28 b-27 d-22 g-18 i-19 j-25 l-22 m-51 n-20 o+44 p-19 q-29 r-17 s-20 u-30
@move_la a-27 b-23 d-19 m-23 n-20 o+21
@move_me a-15 c-18 i-17 m-33 o+31 q-23
@move_mi a-26 b-17 m-21 n-16 o+23
@move_my a-36 b-40 c-21 d-25 g-21 i-23 j-21 k-17 l-22 m+42 n-27 p-16 r-27 s-21 u-21 v-19
@move_para o+16
@move_please c-28 i-16 k-16 m-24 o+26
@move_to c+26 m-31 o-23
@open a-24 b-69 c-56 d-39 e-57 f-70 g-75 h+69 i-35 j-28 k-52 l-63 n-76 o-36 p-61 q-55 r-43 s-67 t-67 u-81 v-40
@open$ b-30 c-21 d-53 e-23 f-36 g-43 h+30 i-44 k-25 l-33 n-40 o-37 p-29 q-32 r-16 s-34 t-29 u-42 v-31
@open_@day m-20
@open_@holiday h+20 m-20
@open_@late j-17 r-21
@open__@day a-18 b-18 h+26 m-17 o-28
@open__@door m-16
@open__@food h+15 m-22
@open__@holiday a-19 d-17 j-19
@open__@place h+18 m-18
@open__dia h+16
@open__la h+16 m-16
@open__now h+18 m-22
@open__que h+15
@open__the h+19 m-15
@open__to h-17 j+19 m-25
@open__you h-17 j+20 m-23
@open_a h+21 m-21 n-17
@open_are h-17 j+20 m-23
@open_el j-16 o-18
@open_for d-19 h+23 m-37
@open_los h+22 m-23 o-16
@open_on j-16 o-17
@open_right h+18 m-22
@open_the j-23
@open_to h-16
@open_today s-23
@open_up h+18 m-17
@parking b-34 c-43 d-66 e-44 f-46 g-45 h-25 i-46 j+49 k-30 l-38 n-26 o-49 p-23 q-59 r+19 s-23 t-40 u-36 v-45
@parking$ a-43 c-26 d-35 e-31 f-30 g-30 i-36 j+36 k-19 l-26 o-20 p-24 q-29 s-26 t-23 u-45 v-24
@parking__bring j+16 m-17 n-18
@parking__i j+15 m-21 n-18
@parking__stadium j-15
@parking__the j-16 m+21 r-17
@parking__up m-15 r+22
@parking_at m+16
@parking_free d-23 j+18
@parking_is j-18
@parking_like u-21
@parking_me a+20 m-18
@parking_near j-16
@parking_now j-16 m-19 r+22
@pay a-64 b-61 c-57 d+93 e-41 f-38 g-65 h-61 i-64 j-43 k-47 l-52 n-74 o-66 p-48 q-71 r-52 s-56 t-39 u-65 v-44
@pay$ a-45 b-37 c-31 d+64 e-18 f-15 g-43 h-37 i-28 j-36 k-25 l-32 n-39 o-32 p-23 q-33 r-22 s-23 t-16 u-42 v-18
@pay__@call i-23
@pay__@pay d+20 n-15
@pay__@visit b-23 d+17
@pay__bill i-17
@pay__file m-17
@pay__get j-15
@pay__i d+18 j-16
@pay__it d+17
@pay__my b-21
@pay__on m-17
@pay__rent m+17
@pay__this d+16
@pay_for a-16 b-24 d+15 i-18 m-37 u-17
@pay_la j-17
@pay_my i-17 m+16
@pay_over m-16
@pay_plans d+15
@person a-34 b-42 c-66 d-63 e-53 f-46 g-73 h-28 i+56 j-72 k-62 l-57 m-45 n-74 o-49 p-27 r-65 t-57 v+35
@person$ a-23 c-29 d-48 e-31 f-22 g-44 i+40 j-44 k-38 l-37 m-28 n-40 o-48 p-37 q-52 r-42 s-41 t-34 u-27 v+38
@person__@drive q+15
@person__i u-17
@person__in n-16
@person__me a-18 i-18 m-20 u-17 v-16
@person__take m-18
@person__there h-17 i+17 m-22 u-16
@person__this m-18
@person__to m-18
@person__up m-20 u-17
@person_can a-15 u-18
@person_come a-19 d-18 m-20 n-21 q-20 u+21
@person_i m-21
@person_please c-23 i+27 l-17 m-22
@person_text l+17
@person_who m-16 q+15
@place a-55 b-34 c-59 d-40 e-54 f-62 g-78 j+58 k-56 l-63 n-60 o-44 p-60 r-49 s-59 t-60 v-18
@place$ a-31 b-48 c-42 e-42 f-42 g-57 h-18 j+53 k-35 l-58 n-46 o-46 p-35 q-53 r-45 s-38 t-42
@place_@hours h+16 j-19
@place_@open j-23
@place__# j-20 m+18
@place__@day h+19 m-19
@place__@relative m-15
@place__a i-21 m-17 q+21
@place__i d-20 j+23 m-21 n-16 u-22
@place__me j-17 m-21 q+17
@place__my a-17 m-20 o+16
@place__on h+15 j-18
@place__the d-15 i-17 j+21 m-34 u-20
@place__this j-23 m-21 u+27
@place_es j+17 m-22
@place_in h-15 i-19
@place_is d-15 j-16 u+21
@place_my m-18
@place_on j-22 m-18 u+19
@place_to j+15
@price a-32 b-25 c-40 d+65 e-41 f-57 g-70 h-55 i-25 j-66 k-36 l-47 n-29 o-35 p-33 q-58 r-46 s-42 t-43 u-38 v-38
@price$ a-22 b-26 c-26 d+44 e-32 f-35 g-45 h-34 i-28 j-41 k-19 l-28 o-25 p-16 q-31 r-27 s-23 t-28 v-20
@price__@cancel d+21 m-24
@price__@treat u-18
@price__@visit d+19
@price__a d-16 m+20
@price__i d+17 m-20
@price__la d+16
@price__to m+17
@price_again d+21 f-16 m-17
@price_for a-19 d+19 i-16 j-18 u-25
@price_if d+18 m-21
@price_me m+18
@price_of d-39 j-18 m+34 u-17
@price_per d-16 m+16
@price_tiene a-15 d+17 u-22
@relative b-27 d-46 e-96 f-43 g-55 h-69 i-47 j-44 k-45 l-78 o-24 p+68 r-38 s-43 t-26 u-18 v-63
@relative$ b-25 c-22 d-62 e-52 h-46 i-23 j-26 k-57 l-67 m+35 n-43 o-72 p+26 r-30 s-16 u-31 v-19
@relative_@drive m+19 n-16 q-34 r-18
@relative_@insurer m-22 p+27 q-19
@relative__# m+18 o-22 p-16 r-16
@relative__@call m+17 p-18
@relative__@drive a-15 m-20 n-17 o-17
@relative__@fetch a-20 b-17 c-15 m-24 n-25 o-16 p+29
@relative__@insurer q-25
@relative__@machine m-23 u+19
@relative__@move m-17
@relative__@relative a-18 m+20 p-18 q-22
@relative__@ride p+17 q-23
@relative__@sick a-19 b-17 m-30 o+16 p-20 q+25
@relative__@spanish c+16 m-16
@relative__@symptom m+16 s-15
@relative__@visit d-16 n-20 o-19 p-19 r-17
@relative__@year m+15
@relative__a a-35 d-23 g-17 i-24 l-17 n-25 r-24
@relative__an a+15
@relative__and m-17
@relative__can m-17
@relative__coming a-24 b-25 r-20
@relative__day m-22 n-18 q-25
@relative__dia b-16
@relative__do a-18 m-25 n-15 p+21 q-17 u-24
@relative__el a-16 m-15 p+15
@relative__en q-19
@relative__entrar n+19
@relative__estar a-20 m-20 n+17
@relative__for i-15 m-23 o-16
@relative__getting p-18
@relative__hace a-16
@relative__he m-21
@relative__her m+18 n-20
@relative__his p-16
@relative__hoy m+16
@relative__i m-19
@relative__in i-16 n+18 p-25 q-21 s-19 u-20
@relative__is m-32 q-17
@relative__it d-18 m-29 p+22 q-25
@relative__mal p-27 q+17
@relative__me a-33 c-16 d-17 i-36 j-18 l-29 m-58 o-26 p+28 s-25 u-27
@relative__mi p+15
@relative__my p+18 q-19
@relative__need m-17
@relative__new a+15
@relative__no b+26 m-18 q-22
@relative__not m-27
@relative__on q+17
@relative__out m-21 p-19
@relative__por p+16 q-16
@relative__puede m-19 n-25
@relative__que m-26 n-22 q+20
@relative__quedo p-27 q+17
@relative__same m-15
@relative__see a+15
@relative__she m-29 n-19 p-22
@relative__take m-18 p+16
@relative__text m-17
@relative__that d-22 m-28 n-15 p+22 q-21
@relative__the d-22 i-21 m-25 q-35 r-22 u-18
@relative__there m-16 n+17 q-20
@relative__this m-17
@relative__to d-24 i-26 o-28 r-20 u-30
@relative__trabajar q+15
@relative__up a-18
@relative__want m-16
@relative__was p-15
@relative__what m-16
@relative__will m-17 p+18 u-20
@relative__with a-21 d-20 m-24 n+25 p-16 q-21 u-17
@relative__y q+16
@relative__you a+20 m-16
@relative_and b-17 i-17 m-25 o-16
@relative_be d-22 m-22 n+22 o-15 p-25 q-22 s-15
@relative_can a-19 b-18 d-16 m-21 n-16 u-19
@relative_come d-18 o-17 p-15 q-21
@relative_de a-20 b-17 d-20 n-23 o-21 q-16 r-20 u-17
@relative_does m-18
@relative_get n-18
@relative_got a-20 b-16 l-19 n-16 q-17
@relative_has a-26 g-17 m-36 q+19
@relative_in a+24 d-17 i-21 m-29 n-23 r-17 u-19
@relative_is c-17 d-44 h-18 i-25 j-26 l-19 n-46 p+27 q-22 s-29 u-31 v-19
@relative_it m-21 t+17 u-17
@relative_just m+17
@relative_me b-25 c-16 d-15 i-17 m-34 n-28 o-20 p+30 r-22 u-16
@relative_needs a+15 b-16 m-34
@relative_no n-18
@relative_ocupa a+19 b-16 m-16
@relative_puede a-22 i-16 n+26 o-17 p-25 q-19
@relative_quiere a+16
@relative_said a-18 n-24 o-18 q-19 s-16
@relative_says m-30 p-20
@relative_se a-18 c-17 n-18 p-32 q+22
@relative_sit m-18 n+25 p-23
@relative_that m-15 n-21 p-21
@relative_tiene n-15
@relative_un m-19 u+16
@relative_wait a-16 n+19 q-21
@relative_wants m-18
@relative_wear m-17
@relative_will b-17 m-22 n-18 p+25 q-19 r-15
@relative_y m-18 p+21 q-17
@relative_ya b+17 p-15 q-20
@ride a-73 b-49 c-63 d-85 e-68 f-67 g-71 h-65 i-62 j-57 k-61 l-76 m-61 n-34 o-56 p+57 q+66 r-45 s-74 t-71 u-78 v-67
@ride$ a-46 b-29 c-30 d-49 e-34 f-37 g-43 h-38 i-29 j-26 k-30 l-41 m-69 n-57 o-39 p+28 q+50 r-55 s-40 t-37 u-48 v-37
@ride__@late p-15
@ride__an m-16 p-17 q+16
@ride__have b-16 p+18 q-19
@ride__i o-20
@ride__in m-19
@ride__me p-16 q+16
@ride__not q+16
@ride__one b-16 p+18 q-19
@ride__set p+20 q-24
@ride__the m+15
@ride__was m+18 n-20 p-15
@ride__work m+20 q-19
@ride_fell p-16
@ride_flaked q+16
@ride_got m-16 p-17 q+15
@ride_handled p+16 q-16
@ride_home n+18
@ride_i b-16 p+18 q-19
@ride_is b-23 d-19 j-16 m-26 n-22 p+21 u-16
@ride_locked q-16
@ride_thing m-20
@ride_to m+27 n-21 p-15 q-24
@sick a-52 c-41 d-50 e-28 f-29 g-43 h-40 i-44 j-50 k-28 l-26 n+21 o+16 p-55 q+18 r-24 t-26 u-45 v-42
@sick$ a-28 b-21 d-26 g-21 h-16 i-18 j-29 l-18 o-24 p-30 q+28 r-19 s-21 v-18
@sick_@body b+23 m-23 o-19 r-20
@sick__@move b-16 m-15 o+18
@sick__otro o+17
@sick__to a-17 o+16
@sick_can m-19
@spanish a-50 b-57 c+92 d-55 e-67 f-52 g-41 h-49 i-43 j-45 k-52 l-68 m-70 n-58 o-53 p-51 q-53 r-54 s-44 t-47 u-60 v-44
@spanish$ a-38 b-44 c+78 d-51 e-62 f-46 g-34 h-45 i-37 j-53 k-43 l-59 m-61 n-52 o-41 p-42 q-48 r-42 s-38 t-43 u-53 v-39
@spanish__favor a-22 b-17 c+18 j-16 l-23 o-18
@spanish_please a-19 b-15 c+27 i-21 k-17 l-20 m-23 o-21
@spanish_por a-20 b-15 c+17 l-22 o-17
@staff a-34 b-28 c-27 d-43 e-37 f-39 g-30 i+56 j-26 k-25 l-36 m-27 n-21 o-27 p-26 q-30 r-30 s-31 t-35 u-34 v-31
@staff$ a-29 b-26 c-25 d-36 e-37 f-37 g-29 h-38 i+50 j-23 k-23 l-35 n-21 o-23 p-24 q-27 r-29 s-26 t-31 u-31 v-28
@stop a-52 b-37 c-41 d-93 e-92 f-80 g-82 h-27 i-33 j-15 l+77 n-19 o-43 p-63 q-38 r-32 s-28 t-75 u-98 v-33
@stop$ a-36 b-45 c-59 d-42 e-63 f-45 g-38 h-46 i-46 l+73 m-59 n-54 o-38 p-35 q-45 r-19 s-44 t-40 u-52 v-47
@stop_@eat m-17
@stop__@medicine m-23 n+21
@stop__@texts b-25 k-25 m+21 v-16
@stop__@traffic k+25 l-18 m-21 r-16
@stop__but m-15
@stop__escribirme l+16
@stop__gas r+16
@stop__i g-19 l-18
@stop__me a-37 b-17 d-16 g-34 j-18 k-40 l+27 n-32 o-23 p-28 r-26 s-27 t-26 u-33
@stop__mistake k+16
@stop__molestar l+20 m-18
@stop__my m-20
@stop__the l+20 m-16
@stop__them l+18
@stop__up l+16 m-20
@stop_all l+17 m-16
@stop_asking l-21 m+24
@stop_by k+21
@stop_de a-19 g-16 i-29 j-22 k-27 l+26 n-22 u-22
@stop_it c-17 d-15 e-17 j-19 k-18 l+39 m-42 n-17 t-16 u-23
@stop_la m-20
@stop_los l-23 m+21
@stop_messaging l+18 m-15 t-16
@stop_on k+20 l-23 m-25 r-21
@stop_sending k-19 l+22 m-31
@stop_texting a-17 g-25 i-27 k-32 u-20
@stop_the b-22 j-17 k-27 m+37 n-19 s-15 v-17
@stop_them l+19 m-19
@stop_with l+22 m-23
@symptom a-78 b-66 c-53 d-85 e-51 f-54 h-63 i-67 j-61 k-54 l-67 n-32 o-53 p-63 q-77 r-50 s+84 t-63 u-47 v-56
@symptom$ a-44 b-36 c-33 d-47 e-26 f-25 g-49 h-34 i-37 j-31 k-27 l-35 o-45 p-40 q-46 r-37 s+47 t-29 u-15 v-26
@symptom__@treat u-16
@symptom__ayer s+16
@symptom__can s+15
@symptom__could o+16
@symptom__el s+17
@symptom__i n-15
@symptom__in a-15
@symptom__la m-18 s+16
@symptom__now g-19
@symptom__the s+16
@symptom_con a-16 g+17
@symptom_right g-17 m-16
@symptom_today s+18
@symptom_tv m+21 r-17
@symptom_twice d-18 s+18
@texts a-87 b-74 c-33 d-78 e-65 f-37 g-44 h-67 i-41 j-82 k+65 l+71 m-50 n-79 o-81 p-67 q-70 r-77 s-64 t-54 u-31 v-19
@texts$ a-52 b-50 c-59 d-52 e-57 f-47 g-24 h-46 i-70 j-53 k+35 l+51 m-24 n-55 o-53 p-48 q-42 r-51 s-49 t-45 v-28
@texts_@stop k-16 l+24 m-20
@texts__@stop m-15
@texts__all i-17 k+19
@texts__i k+19
@texts__me b-17 l+23 m-29
@texts__my b-16 l+16 m-22
@texts__not l+20 m-17
@texts__off l+17
@texts__on k+27 m-26
@texts__you t-16
@texts_after i-17 k+19
@texts_again a-19 k+31 l-38 m-24
@texts_are l+18 m-26 u-19
@texts_back k+24 m-36
@texts_coming l-16 m+18 r-20
@texts_end k-18 l+20 m-24
@texts_for l-17 m-16
@texts_please l+16
@texts_take l+17
@texts_to l+16 m-22
@thanks a-51 c-67 d-68 e-78 f-83 g-66 h-61 i-70 j-75 k-60 l-35 m-23 n-64 o-67 p-50 q-77 r-77 s-68 t+92 u-84 v-76
@thanks$ a-54 c-43 d-51 e-59 f-53 g-50 h-28 i-43 j-46 k-40 l-31 n-46 o-43 p-23 q-51 r-50 s-44 t+51 u-46 v-49
@thanks__but b+16 t-17
@thanks__for m-16 t+16
@thanks__help t+16
@thanks__i t-20
@thanks__the m-17
@thanks__you a-16 m-20 t+23
@thanks_a b-18
@thanks_for a-20 l-18 t+18
@thanks_it b-19 m-24 t+23
@thanks_por m-20 t+22
@thanks_senorita t+16
@thanks_you a-31 c-23 d-33 e-18 f-29 g-33 h-37 i-25 j-32 k-24 m-27 n-21 o-26 p-20 q-27 r-29 s-19 t+37 u-35 v-30
@traffic a-40 b-34 c-27 d-34 e-26 f-26 g-28 h-43 i-30 j-48 k+17 l-31 n-38 o-44 p-36 r+33 s-43 t-24 u-39 v-41
@traffic$ a-20 b-17 c-16 d-17 e-16 j-20 k+15 l-20 m-27 n-18 o-17 p-25 r+22 s-24 u-16
@traffic__on j-17 m+20 r-17
@traffic__the j-16 r+19
@traffic_on m-25 r+26
@treat a+20 c-37 d+17 e-42 f-45 g-67 h-53 i-48 j-63 k-45 l-39 m-76 n-28 o-17 p-47 q-53 r-48 s+20 t-35 u+50 v-47
@treat$ a+26 b-20 c-24 d+15 e-28 f-35 g-44 h-34 i-37 j-42 k-35 l-38 m-54 o-45 p-30 q-43 r-35 s+19 t-24 u+27 v-33
@treat__for b+19
@treat__not a-21
@treat_covered d+20 p-15 u-21
@treat_es u+17
@treat_like u+18
@treat_work g-15 m-20 u+20
@vehicle a-71 b-54 c-57 d-34 e-40 f-50 g-71 h-16 i-59 j+20 k-53 l-63 n-77 o-46 p-46 q+47 r+40 s-69 t-53 v-58
@vehicle$ a-40 b-36 c-26 d-39 e-16 f-16 g-28 h-42 i-33 k-20 l-22 m+18 n-44 o-34 p-42 q+26 s-22 t-21 u-39 v-30
@vehicle_@stop q-17 r-19
@vehicle__@late h-15 m-27 r+23
@vehicle__after n-17 q+18
@vehicle__el h+17 m-17
@vehicle__hacer u+15
@vehicle__is j-22
@vehicle__me i-17 j-15 r+20
@vehicle__ok q+17
@vehicle__or d+18 n-17
@vehicle__slow m-20 r+20
@vehicle__so s-15
@vehicle__that d-15 m-19 q+19
@vehicle__the j-19 m+17
@vehicle__there j+19 q-16
@vehicle__to m-17
@vehicle__today m-19 r+16
@vehicle_a a-28 b-27 d-21 g-20 h+22 i-25 j-23 k-17 l-19 m-28 n-25 o-28 p-27 q-30 r-26 s-19 u+30
@vehicle_do m-19
@vehicle_esta m-24 q+17
@vehicle_goes j+19
@vehicle_home n-25 q+19
@vehicle_is b-17 d-18 h-19 j-16 m-34 n-20 o-17 r+27 s-20
@vehicle_me j+16 m-21 q-18 u-17
@vehicle_my m+17 p-17
@vehicle_ok q+17
@vehicle_se q-18 r+18
@vehicle_to j-28 m+23 q-17
@visit a+59 b+43 c-102 e-86 f-83 g-100 h-74 i-97 j-59 k-81 l-67 m-58 n-50 p-98 q-77 r-51 t-85
@visit$ a+47 b+38 c-71 e-71 f-69 g-78 h-85 i-71 j-74 k-70 l-74 m-46 n-33 o-22 p-75 q-43 r-49 s-19 t-63
@visit_@thanks b+16
@visit_@visit a+16
@visit__# a-20 b-24 d-15 m-26
@visit__@cancel b+18
@visit__@clinician a+16
@visit__@late o-18
@visit__@person o-16
@visit__@relative a+17 m-24
@visit__am r+17
@visit__have i-15
@visit__hora o+17
@visit__i m-26 n-19
@visit__mi m-15
@visit__more b+22
@visit__my m-16 n-15 o-17 u-18
@visit__need m-24
@visit__not m-15
@visit__que n-16
@visit__she b+16 m-15
@visit__texting m-16
@visit__that o+16
@visit__the a-33 d-25 i-19 m+20 n-18
@visit__you m-19
@visit_and b+16 i-17
@visit_any b+19
@visit_at a-20
@visit_back m-16
@visit_con a+18
@visit_de m-20
@visit_do m-22 u+17
@visit_for a+20 d-17 m-28 v-16
@visit_i l-15 m-30 v-19
@visit_is m-16
@visit_off b+18 m-17
@visit_please a+22 c-23 i-21 k-16 l-20 m-22
@visit_with a-22 b-19 d-19 m+26
@visit_would m-20
@visit_you m-16
@wrong a-40 b-55 c-17 d-27 e-65 f-57 g-40 h-57 i-44 k-46 l-28 m-52 n-51 o-49 p-52 q-52 r-28 s-54 t-60 u-58 v+80
@wrong$ a-30 b-16 e-33 f-33 g-20 h-27 i-36 j-35 k-20 l-41 m-47 n-22 p-22 q-24 r-29 s-20 t-31 u-21 v+44
@wrong_# a-19 b-18 c-21 d-23 e-30 g-17 h-21 i-16 j-25 l-26 m-33 o-22 r-33 u-22 v+37
@wrong_@call i-16 v+17
@wrong_@person i-21 m-21 u-19 v+24
@wrong_@place m-18
@wrong__i m-17
@wrong_de i-19 m-17 v+18
@wrong_idea l+17 v-19
@wrong_number l-25 v+23
@wrong_numero l-20
@year c-19 g-15 i-22 j-31 k-22 l-30 m+23 n-34 o-27 p-22 s-31 t-16 u-29
@year$ j-21 l-16 m+22 n-23 s-24 u-22
^# a-35 b-37 c-35 d-44 e+24 f-34 g-32 h-40 i-38 j-37 k-25 m-18 n-37 o-16 p-26 q-32 r+28 s-27 u-41 v-40
^@body u-15
^@book b-17 d-18 m+25 o-18 u-17
^@call c-39 d-40 e-40 f-29 g-27 h-42 i+49 j-36 k-29 l-29 o-33 p-39 q-37 r-36 s-25 t-25 u-39 v-35
^@cancel a-20 b+33 c-35 d-41 e-33 f-33 g-33 h-39 i-37 j-32 k-36 n-35 p-33 q-37 r-44 s-29 t-29 u-41 v-30
^@clothes a-24 c-17 d-29 e-24 f-21 g-26 h-17 i-19 j-27 k-15 l-24 m-37 n+35 q-17 r-17 s-23 u-28
^@day a-30 c-26 d-26 e-30 f-38 g-19 i-26 j-22 k-18 l-30 n-38 o+28 p-32 q-27 r-24 s-21 t-30 u-33 v-19
^@drink b-18 e-20 n+18 u-16
^@english a-17 b-16 c+31 e-21 i-24 k-20 l-24 m-29 u-15
^@food d-17 h-15 n+17 u-15
^@hello a-16 b-54 c-32 d-25 e-60 f+82 g-39 h-44 i-58 j-54 l-50 m-52 n-34 o-37 p-55 q-21 r-49 s-52 t-37 u-43 v-48
^@howmuch a-33 b-35 c-35 d+22 e-46 f-41 g-34 h-34 i-34 j-37 k-30 l-38 m+16 n-41 o-26 p-33 q-30 r-38 t-34 v-37
^@insurance a+19 d-19 m-21 u-18
^@insurer b-30 c-22 e-28 f-28 g-22 h-19 i-21 j-23 k-23 l-30 n-28 o-22 p+20 q-33 r-20 s-17 t-22 u-32 v-23
^@medicine l-16 m-19
^@move a-35 b-39 d-37 e-26 f-27 g-31 h-36 i-37 j-33 l-40 m+17 n-32 o+31 p-33 q-34 r-33 s-34 t-23 u-31 v-28
^@open a-42 b-34 c-24 d-39 e-33 f-30 g-26 h+53 i-31 j-42 k-22 l-26 m-34 n-36 o-45 p-25 q-24 r-35 s-27 t-28 u-28 v-26
^@parking a-17 e-18 f-16 h-20 j+17 l-18 m-33 n-15 o-16 r+23 t-16
^@pay a-16 d+30 j-16 m-20 n-22 u-17
^@person c-22 e-15 f-16 i+28 l-18 m-23 v-21
^@place e-15 h-16 i-15 j+25 m-28 u-16
^@price b-23 c-20 d+41 e-24 f-30 g-16 h-22 i-25 j-31 k-18 l-22 m-42 n-26 o-17 r-19 t-16 u-31 v-15
^@relative a-27 d-16 e-30 f-32 g-24 h-26 i-37 j-33 k-32 n-39 p+22 q-16 r-43 v-26
^@ride a-27 b-28 c-25 d-32 e-37 f-32 g-21 h-28 i-34 j-32 k-23 l-34 m-43 n-35 o-26 p+39 q+21 r-33 s-23 t-30 u-35 v-29
^@spanish a-30 b-23 c+44 d-25 e-40 f-29 g-25 h-21 i-32 j-27 k-21 l-32 m-42 n-18 o-19 p-18 r-22 t-22 u-29 v-22
^@staff a-17 b-17 c-21 d-26 e-33 f-33 g-17 h-29 i+36 j-22 k-16 l-24 m-36 n-16 q-15 r-20 s-15 t-26 u-20 v-21
^@stop a-55 b-30 d-58 e-71 f-58 g-57 h-50 j-68 k-59 l+69 m-20 n-65 o-46 p-47 q-49 r-63 s-57 t-50 u-62 v-20
^@symptom a-19 b-15 d-27 e-18 f-16 g-18 h-15 i-18 j-24 n-23 o-24 r-16 s+33 t-19 u-27 v-17
^@thanks a-19 b-38 c-31 d-32 e-43 f-47 g-30 h-47 i-38 j-38 k-35 l-29 m-77 n-31 o-30 p-39 q-36 r-39 s-33 t+68 u-48 v-37
^@traffic b-17 r+23 u-17
^@vehicle a-18 b-26 d-15 g-17 h+16 i-22 j-27 l-20 n-22 o-27 p-18 r+22 s-20 u-23 v-20
^@visit a+18 c-17 o-16
^@wrong a-26 b-21 c-31 d-35 e-44 f-31 g-30 h-26 i-33 j-34 k-22 l-32 m-43 n-23 o-19 p-20 q-22 r-31 s-21 t-26 u-28 v+53
^a b-34 f-17 g-28 j-35 l-23 n-32 p-20 r-19 s-22 u-24 v-24
^about a-16 d+27 m-22 n-18 u-23
^aceptan m-22
^add a+22 b-18 i-17 l-24 n-18
^addy j+19
^ahi m-16 r+15
^ahorita b-20 m+18 t-16
^all b-22 d-18 f-22 h-17 n-16 p+22 q-24 r-15
^am a-20 d-21 g-21 i-24 l-18 m-24 o-24 p-25 r-25 u+24
^and c+15 i-16
^ando c-17 d-17 i-20 k-22 l-24 p-27 u-17 v-22
^another o+18
^any a+20 b-39 c-19 d+25 e-32 f-27 g-23 j-20 k-16 l-34 m-46 n-38 p-23 q-30 r-23 s-23 t-20 v-27
^anybody h+17 i-16
^anything a-22
^aqui j-32 l-18 q-22 v+24
^are a-16 b-58 c-52 d-34 e-54 f-58 g-57 k-44 l-51 m+20 o-52 p-45 q-59 r-57 s-19 t-63 u+20 v-66
^asjdh e+17 m-18
^ask a-16 b-23 h-17 i+21 o-21 p-17 q-18
^at m-17
^awesome m-17 t+18
^ayo c-17 d-18 e-25 f+21 h-15 j-16 l-19 m-28 n-19 u-17
^ayuda a-19 d-29 g+27 m-27 t-19
^back d-16 m+20 u-19
^be h-22 r+24
^been s+18
^best k-18 s-18
^block l+18 m-20
^borre b+16
^borren m-26 v-15
^brb d-16 e-39 f-21 l-21 m+33 t-16 u-17
^bruh e-18
^buen f+21 l-18 m-25 o-16 t-18
^bueno f-18 l-18
^can a-21 b-52 e-58 f-51 g-19 h-15 j-41 k-64 l-44 n+20 p-86 r-35 s-49 t-72 v-76
^cancelame b+16
^car m-21
^check a-17 m+18
^cogen d+15
^como a+15 b-31 c-15 d-70 e-22 f-61 g+17 h-26 i-31 k-20 n-17 o-34 p-24 q-42 r-32 s-48 t-17 v-17
^confirmed m-19 p+17
^cool m-27 t+24
^could d-20 k-16 l-29 p-30 r-31
^count b+19 m-15
^cual a-23 d-19 e-16 g+16 l-16 o-17 s-23 u-36 v-18
^cuando i-18 n-18
^cuantas a-19 n-16 u+18
^dame m-20
^dar b-17 l+18 m-17
^de a-16 i-28 j-22 l-28 m-25 n-17 p-19 q+16 u+31 v-25
^decided b+21
^dejenme l+17
^deme b-16 i-19 j+20 l-16 m-23 o-21 u-16
^desde h+17 m-15
^did a-15 m+29 u-27 v-15
^dime h-17 o-19
^do a-33 b-20 c-19 d+23 e-71 f-59 g-24 i-41 k-79 l-33 n+18 o-86 p-41 r-54 s-19 t-84 u+16 v-32
^does b-40 f-18 g-49 h-40 i-40 j-20 k-16 l-25 m-56 o-33 p-27 q+18 r-28 t-26 u+27 v-31
^donde b-20 i-25 o-15 r-30 s-29 u-33
^done l+17
^driver m-30
^due a+19 m-17
^el e-21 f-16 g-21 h-23 i-27 j-34 k-16 l-25 n-26 p-27 s-32 t-15 v-28
^en a-34 b-34 c+22 e-18 f-19 g-19 h-31 i-22 j+19 k-15 l-29 m-44 n-21 o+17 p-20 q-19 r-27 s-23 v-20
^end c-18 d-19 e-24 g-23 h-19 i-24 k-25 l+25 o-15 p-15 u-26 v-23
^enough l+21 m-22 t-17
^es b-29 c-27 e-34 f-26 g-31 h-30 i-34 j+17 k-23 l-31 m-53 n-34 o-28 p-27 r-27 t-26 u+33 v-43
^ese b-18 d-23 l-24 m-22 n-23 o+21 q-19 u-17 v+15
^eso a-31 b-27 c-20 e-23 f-18 g-20 h-23 i-23 k-16 l-19 m-27 n-36 o-28 p-23 q-22 r-19 s-28 u+38 v-29
^esta a-41 c-18 e-15 f-35 g-37 k-17 l-36 m-24 n-21 p-31 q-27 s-16 t-17 u-27
^estan f-24 i-24 l-25 v-19
^este m-31 u-24 v+30
^esto g-16 i-16
^estoy c-20 e-16 f-19 h-27 i-25 l-45 p-20 t-28 u-35 v-25
^eta e-20 m-17 r+22
^everything a-16 b-20 d-20
^explain i-17
^feels f-17 m+19
^felt s+16
^find a-24 j-36 m+34 r-21 u-18
^for l+16 m-18
^forget a-20 d-16 j-22 n-21 t-23 u-18
^found b+17 j-15 m-23 q-20
^get b-22 c-27 d-18 g-24 j-23 k-28 l+29 o-24 p-17 q-19 r-17 u-29 v-24
^give j-21 l-26 n-16 o-18 p-18 q-22 u-40 v-21
^go a-21 d-19 e-31 f-25 h-17 i-17 j-22 k-16 n-18 p-23 q-22 r-26 s-23 t-22 u-27 v-23
^going d-28 f-20 m+20 n-26 p-24 q-27 u-21
^good b-23 f+24 i-16 l-28 n-29 o-25 p-18 r-15 u-18
^got c-39 d-20 e-40 f-38 h-53 j-37 k-32 l-47 m-33 n-53 p+29 q-63 r-19 u-64
^ha e-23 l-17 m+15
^had l-16 m-34 s+18 u-17
^happy b-16 e-16 t-17 u-17
^have a-34 c-22 d-27 h-17 l-29 n-36 o-37 q-36 s-21 t+20 u-27 v-34
^hay b-36 c-35 e-49 f-53 g-41 h-46 j+22 k-32 l-40 m-52 o-29 p-49 s-29 t-40 v-46
^he a-34 d-24 e-15 f-29 g-23 h-20 i-24 j-20 k-23 l-26 r-31 t-16 u-35
^help a-28 c-20 g+23 i-23 l-17 q-16 t-23 u-29
^hgfhgf e+17 m-17
^hit k+18 l-19 m-20
^hmm d-17 e-25 f-17 g+19 u-17
^hold b-26 e-19 f-16 l-15 m+24 n-19
^hook a+18 m-19
^how a-29 b-66 c-62 e-46 i-78 k-30 l-24 m+20 o-68 p-64 q-84 r-65 t-63 u+18 v-60
^hoy m+21 u-17
^hw d+18 i-17 l-18 m-22 t-19
^i c-27 d-34 e-81 f-74 h-104 i-22 m+27 n-53 o-18 p-29 q-35 r-28 t-27 u-67
^in a-28 b-17 c+22 d-20 e-28 h-24 j-26 k-18 l-22 m-35 n-18 o-17 p-21 q-16 r+23 s-15 u-24 v-17
^is a-41 b-101 c-22 d+32 e-61 f-99 g-34 j+26 k-62 l-77 m-28 n+25 o-51 p-93 r-83 s-26 t-82 u+26 v-67
^it b-22 c-33 d-38 e-22 f-37 g+17 h-38 i-28 j-35 l-24 m+38 n-34 p-15 q-23 s-36 t-33 u-62 v-28
^jaja e-17 l-16 m+22
^jajaja m+15
^just a-31 d-28 f-18 h-17 j-21 l-25 m+16 o-18 p-19 q-36 r+19 t-32 u-40 v-21
^keep b-20 m+19 n-21 u-20 v-22
^kill l+18 m-19 u-21
^kindly m-22 v-17
^kjhkjh e+16 m-17
^kk l-16
^la b-29 g-27 h-21 i-20 j-20 l-15 m-29 n-25 s-21 u+19 v-18
^le n-19 p-15
^leave b-22 j-18 m+15 n-16 q-28 r-17 u-20
^leaving b-16
^let c-17 d-25 g-18 h-22 j-21 l-31 n-20 p-32 q-25 r-17 s-23 u-32 v-32
^lkjlkj e+16
^llego b-15 d-22 j-24 l-15 n-34 o-25 p-16 r+27
^llevo m-22 n+17
^lmao e-20 m+19
^lo a-18 b-20 l-17
^lol b-18 c-19 d-28 e-35 f-24 g-26 i-16 j-15 k-19 l-27 m+37 n-32 q-22 r-17 t-21 u-22 v-22
^look a-16 m+24
^looking a+17 m-20
^lose g-19 l+29 m-23 o-20 r-15 u-25 v-16
^lost d-24 g+22 j-15 l-17 m-17 n-19 o+17 r-18 u-17 v-16
^luego m+20
^m a-23 b-23 c-16 d-25 e-26 f-17 h-16 i-19 j-16 k-17 l-23 o+22 s-17 u-22
^make a-25 d-18 l+15
^manana b-21 m+21
^mandame i-17 j+22 l-17 m-26
^mas m-16
^may b-19 d-21 l-19 m-34 n+19 p-23 u-20
^maybe e-16 m+16
^me c-20 e-53 f-54 g-23 h-53 i-30 k-24 l-28 m-36 p-16 q-22 t-59 v-37
^mejor b+19 m-16
^mi d-29 e-37 f-35 g-37 h-37 i-54 j-22 k-37 l-49 o-36 r-52 s-37 t-43 u-54 v-48
^might m-19
^mil m-19 t+16
^missed m-19 r+16
^muy e-18 m-24 t+20
^my b-25 d-44 e-62 f-68 g-41 h-47 i-56 j-31 k-21 l-64 n-114 p+32 q+29 t-70 u-40 v-41
^nadie q+17
^nah b+21 f-17 j-16 l-22 n-20 o-20 t-23
^necesito b-44 d-18 i+16 l-22 n-37 q-37 u-18
^need a+19 c-20 g-22 i+25 j-25 k-23 l-28 m-51 n-37 p-27 q-22 s-23 u-36
^never a-18 i-18 r-20 s-15
^new m-15 v+18
^nice e-17 l-16 m+21 t-22
^nm f-17 l-17
^no a-41 d-56 e-89 f-75 h-78 i-27 j-22 k-70 m+28 n-43 o-19 p-44 q+21 r-28 t-72 u-46
^nobody p-17 q+19 u-15
^not a-33 c-21 d-34 e-27 f-23 h-26 j-28 k-27 m-17 n-26 p-29 r-43 t-21 u-38 v+25
^nothing b-24 g-25 l-19 m+16 o-23 s-15 u-20
^numero l-15 v+17
^ok b-40 c-40 d-59 e-61 f-56 g-37 h-37 i-39 j-36 l-60 m+37 n-67 o-43 q-35 s-32 t+20 u-43 v-37
^okay e-16
^on r+15
^onde f-16 j+23 m-22 u-22
^one a-15 e-21 l-16 m+23
^oops m-17
^opt m-23 u-19
^order m+15
^para a-19 j-22 m-16 u+17 v-16
^pasame i+17 q-18
^paseme j-19
^perdon u-20
^pick o-20
^please c-26 k-20 l-16 m+22 n-21 o-38 q-18 u-19 v-52
^pon m+15
^pongame o-19
^pongo a+15 i-16 u-17
^por a-28 b-28 c-18 g-27 h-15 i-34 j+17 k-16 o-23 p-15 q-17 s-16 t-19
^prefiero a-22 l-15 m-21
^puede a-18 q-23
^pueden h-16 k-21 m-23 o-19 q-25
^puedo a-41 b-18 g-25 h-32 m-36 n+20 s-22
^pulling b-18 r+19
^put b-27 d-32 e-18 g-17 h-25 i+20 j-25 l-25 n-26 o-33 p-18 q-21 r-32 s-25 t-20 u-29 v-22
^que b-82 c-63 e-35 f+25 i-43 j-15 k-61 l-21 o-74 p-66 q-25 r-66 s-75 v-78
^queda j+16 m-16
^quede m-26 o-21 q-21 s+23
^quien a-29 b-20 i-42 l-27 m+19 o-15 p-35 q-28 t-15 u+16
^quiero c-29 d-18 g-16 j-16 l-44 m-32 n-18 p-18 q-18 r-20 u-17 v-27
^quisiera b-16 m-18 u-16
^quiteme a-18 m-20
^quiten u-17
^quitenme l+16 o-15 r-17
^read d-18 k-24 l-20 m+30 n-20 u-15
^remind j+16
^repeat t-16
^resubscribe k+18 m-17
^running j-22
^same a-28 d-22 e-16 j-29 l-20 m+31 n-21 u-24
^saw a+17 m-16
^say a-16 d-22 e-16 f-21 j-21 m+25 u-25
^scratch m-17
^se b-56 c-51 e-43 f-36 g-50 h-37 j-49 k-37 l-41 p-55 u-58 v+17
^see a-25 d-15 h-21 j-16 m+26 t-15 u-19
^send a-17 d-15 g-24 i-24 j+20 l-22
^sera d-21 m-19 s+19 u+16
^set a+24 b-18 d-22 i-20 k-16 l-21 o-17 p-21 r-19 u-16
^she a-22 b-28 h-20 i-23 j-18 l-30 o-20 u-19 v+17
^should a-28 d-16 g-28 i-18 l-16 n+18 o-20 p-24 q-30 u-28
^show a-15 m+16 u-17
^si a-26 c-15 d-22 e-24 f-17 g-18 i-24 l-25 n-19 p+22 q-26 r-15 u-23 v-19
^sign l-25 m+25 o-18 u-16
^sigo m-23 s+20
^skip b-21 e-18
^so b-22 d-23 j-29 m-29 n-17 o-16
^somebody a+16 b-20 h-23 q-21
^someone a-22 h-20 o-19 q-24 u-16
^something a-16 b-20 o+23
^sorry a-19 b-36 d-16 h-16 n-16 o-27 p-19 q-21 u-16
^stahp c-16 i-16 k-17 l+22 m-20
^start a-36 e-16 h-17 i-21 j-16 k+26 l-23 q-22 r-26 s-15
^still a-25 b-22 g-17 h-19 i-23 n-32 o+17 s+19 u-17
^stoy m-21
^stuck r+16
^sup e-22 f+25 j-16 l-15 m-24 t-17
^super m-17
^take d-31 g-18 h-19 j-23 k-17 l+20 n-19 p-32 q-32 s-18 u-23 v-29
^tell b-20 d-32 l-23 m+26 n-22 o-16 p-20 q-16 s-19 u-24 v-19
^tengo g-37 i+17 l-15 m-36 q-42 u-32 v-18
^text a-27 g-19 i+16 k-17 l-33 u-26 v-18
^that a-21 b-28 c-16 d-41 g-48 h-18 i-28 j-44 n-47 p-21 q-42 s-24 t+28 u-50 v-18
^the b-53 c-26 d-59 f-38 g-29 h-48 j-57 k-34 l-32 m+24 n-37 q+15 t-38 u-57
^there d-20 i-22 j-26 m-35 s+23 u-17 v+19
^these m-16
^they b-15 h-23 j-22 l-20 n-26 p-18 q-19 s-27 v-21
^think m-21 t+20
^this a-38 b-33 c-31 d-33 f-26 h-17 n-16 s-33 v+22
^those u-16
^tiene d-25 i-18 l-16 m-28 u+21
^tienen h-17 m-27 o-25 u-29
^to m+16
^todavia s-15
^toman d+17 m-20
^tomo a-21 g-16 m-21 n+29
^took m-16
^trabajan h+15 l-16 m-23 n-19 o-16
^truck q-21
^turn b-17 e-15 j-23 o-16 r-25 u-21
^uh a-19 c-17 d-25 e+27 f-25 h-22 i-16 j-21 l-23 m-34 n-19 q-18 t-18 u-26
^un a-18 d-15 h-16 i-20 j-16 l-17 p+23 r-23 s-18 u-24 v-18
^unstop e-18 k+25 l-24 m-25
^unsub e-19 k-28 l+28 m-28
^unsubscribe k-31 l+30 m-19
^ustedes a-16
^vet a-16 c-17 d-18 e-33 f-22 h-16 l-23 m+24 u-19
^voy a-34 b-37 c-27 d-32 e-31 f-27 g-23 h-34 i-28 j-24 k-21 l-28 m-25 o-34 q-36 r+39 s-23 t-27 u-29 v-21
^vuelvan k+16 l-28
^want a+22 b-19 k-25 m-31
^wanting a+16
^we d-25 e-32 f-42 g-41 h-41 i-43 k-31 l-45 m+24 n-54 o-22 p-42 r+18 s-37 u-54
^well m-15
^wena d-18 e-17 f+24 m-24 u-19
^were m-18 r+22
^what a-35 b-69 c-32 e-30 g-22 i-20 k-42 l-47 m+17 o-74 p-48 r-41 s-70 t-68 v-40
^whatever a-27 d-16 l-25 m+26 u-17
^when b-26 d-50 g-16 h+24 i-37 j-50 k-27 l-18 n+16 o-39 p-36 q-25 r-33 s-17 u-54 v-16
^where b-26 f-15 g-22 h-42 j+18 l-24 m+20 n-48 o-21 p-25 q-26 r-31 s-44
^whereabouts m-17
^which a-21 b-15 d-25 i-16 j+16 l-22 n-24 q-17 r-34 t-15
^whn h+17 m-21
^who a-24 b-40 c-48 d-20 e-48 f-45 g-52 h-41 j-52 k-39 l-64 n-44 o-43 p-46 q-15 r-48 s-45 t-41 u+43
^wht g+20 l-16 m-20
^why a-27 b-16 e-19 g-23 i-30 j-21 l-26 m+22 n-25 o-21 p-25 r-23 t-16
^will a-54 b-29 c-15 e-16 f-16 g-39 i-44 j-17 k-21 l-31 m-42 n+24 o-41 p-66 r-49 s-17 u+36 v-17
^with d-19 e+25 l-21 m-28 n-16 t-15 u-24
^work g-18 m-16
^would a-22 c-25 i-17 k-18 l-35 m-16 p-15
^wtf m-18 n-15
^x a-27 b+23 c-23 d-29 e+26 f-23 g-20 h-22 i-24 j-23 k-20 l-30 m-39 n-25 o-25 p-23 q-22 r-22 s-23 t-20 u-30 v-23
^y a-24 h-16 m-28 n-20 r-16
^ya b+18 c-59 d-66 e-66 f-55 g-72 h-24 i-36 j-17 k-16 n-25 o-61 p+36 q-26 s-58 t-41 u-76 v-68
^yeah m-15 p+16 q-17
^yep q-16
^yes b-20 c-17 d-20 e-25 f-18 g-17 h-15 i-22 j-23 l-25 m+19 n-18 o-22 p+25 q-30 r-17 t-18 u-23 v-17
^yo b-23 c-28 d-38 e-37 f+18 g-36 h-28 j-34 k-34 n-38 o-34 p-24 r-29 s-30 t-25 u-31 v+26
^yoo d-15 e-23 f+27 j-16 l-16 m-27 u-18
^you a-32 b-19 c-55 e-67 f-60 g-66 h+50 i-73 j-38 k-22 m-36 o-24 p-58 q-43 r-59 s-65 t+36 u-89 v+24
^your a-26 h-24 j-25 k-24 o-21 u-22 v-38
^zxcvb e+19 m-18
^¿ a-30 b-65 c-23 e-50 f-57 i-16 k-57 l-58 o-47 p-57 r-68 s-42 t-48 v-63
a b-26 c-85 e-66 f-80 g-52 j-30 k-47 l-67 m+21 n-26 o-23 p-24 s-49 t-33
a_# a-21 o+23
a_@animal m+17
a_@book a-25
a_@call d-22 i+25 m-20
a_@clinician p-17 u-15
a_@clothes a-19 n-15
a_@day d-20 m-18
a_@door j+15 m-20
a_@drive j+16 u-24
a_@drug n+16
a_@food a-19 d-26 g-22 h-21 i-17 j-20 n+26 o-16 q-16
a_@holiday a-15 d-16 m+21 u-21
a_@machine m-29 u+23
a_@month a-15 l-17 o-15 u-23 v+18
a_@parking a-16 d-20 i-17 j+26 m-27 n-15 u-16
a_@person a-40 b-25 g-17 i+33 j-20 l-26 n-25 o-21 p-22 r-22 s-17 v-36
a_@price i-17 m-19
a_@relative m-15 u-21
a_@ride a-25 d-29 g-25 i-25 j-25 o-32 p+29 r-27 s-23 t-23 u-26 v-23
a_@sick d-17 n+18 q-23 u-21
a_@staff a-21
a_@symptom a-19 d-20 g-18 m+16 n-31 q-16 u-17
a_@treat m-18
a_@vehicle a-22 b-24 d-39 h-27 i-31 l-17 n-34 o-21 p-18 q+33 s-18 t-16 u-35 v-20
a_@visit a+46 b-38 h-19 i-29 j-22 m-57 n-27 o-31 p-17 q-23 r-21 s-16 u+17 v-16
a__# b-24 g-20 j-21 l-19 m-18 q-26 s-20 t-23 u-26 v-23
a__@animal a-18 n+15 q-16
a__@cancel b+16 m-22 q-16
a__@clinician a-15
a__@day a-22 d-18 i-24 j-16 n-24 q-22 u-26
a__@drink n+15
a__@eat n-15
a__@food d-18 n+15
a__@late m-27 n-17 o-15 r+31
a__@open a-19 j-19 o-17
a__@person a-26 d-17 h-15 k-16 m-32 o-19 u-20 v+18
a__@relative b-27 d-21 g-21 i-42 k-20 l-19 r-17 u-29
a__@stop m-15
a__@texts m-16
a__@visit a+23 i-20 j-20 m-19 n-27 o-17 s-18 u-35 v-22
a__a d-26 i-23 n-20 q-21
a__about i-16 m+21
a__ago a-18 v+19
a__and m-18
a__before m-25 u-17
a__can h-15 i+15 j-16 m-29 n+21 q-20 s-24 u-23
a__come n-16
a__count m-18
a__date a-20 m-23 o+27
a__day a-25 b-21 d-16 f-17 i-17 n-18 o+20 p-20 q-23 r-21 s-20 u-24
a__de j-17
a__do m-33 q-19
a__drug u+16
a__el m-23 u-15
a__emergency g-15
a__es d+16 u-20
a__first m-16
a__for a+17 b-35 g-20 h-25 j-33 k-25 l-22 n-20 o-20 q-23 r-28 s-19 u-21
a__from i-21 m-33 u+22
a__go d-24 u+15
a__have b-19 p+17 q-21
a__home n+17
a__hora a-31 b-18 d-16 h+20 i-22 j-15 q-17 r-22 u-16
a__hour m-15
a__how a+17
a__i a-19 d+19 g-19 h-20 i+16 j-20 l-18 m-43 o-25 p+16 q-34 r-30
a__if a-21 d+17 j-15 m-28
a__in a-17 b-23 d-27 e+18 i-33 j+15 m-32 p-20 q-25 r-20 s-17
a__ir b+15
a__is a-20 j+19 m-29 o-18 r-23 s-20
a__it j+16 u-25
a__la a-22 d+22 u-17
a__line m-15
a__los l-17
a__me b-21 d-20 i-21 j-20 k-15 o-24 p-17
a__mi m-27
a__morning m-18
a__my b-18 n-23 o-18 r-17 s-15 u-24 v-16
a__near j-20 m+20
a__next n-15
a__no q+16
a__note m-21
a__now g-16
a__number u-20
a__numero g-16 i+19 j-19 m-21 u-17 v-20
a__of a-19 e+19 h-24 j-24 k-17 m-39 n+16 o-23 p-18 r-21 s-18 u-36
a__ok m-24 n+19
a__on b-17 h-21 j-16 q-22 u-21
a__one a-20 i-19
a__or i-20 m-34 n-16
a__place h-16 j-22
a__please m-24 o-15
a__puedo h+19 m-15 n-20 o-21
a__run u-18
a__running m-25 r+22
a__since u-17
a__somebody i+17
a__take m-22
a__test m-20 u+18
a__that a-19 j-18 m-18 r-16
a__the b-18 d-15 j-19 o-18 q-19
a__there a-23 d-27 j+15 n-27 o-16 q-19 r-19 u-19
a__this o-17
a__time m-17 o+21
a__tmrw m+15
a__to g-24 h-17 k-19 l-16 m+16 n-34 o-24 p-15 q-28 s-25
a__truck m+16
a__up m-20
a__was m+20 q-16
a__way g+16 m-18 u-19
a__where m-18 s+17
a__with d-15 n-20
a__work m+20 q-18
a__would d-16 m-18 o-16
a__y m-22 n-16 o-18
a__ya m-19
a__you m-30 u+22
a_alguien n-15
a_big m-17 n+17
a_bill d+15 u-17
a_bit m+18
a_booster a+20 m-20
a_car d-15 n-17 q+17 u-18
a_chance m-19
a_check d+18 m-21
a_como a-26 d+25 g-18 u-25
a_complaint i+19 m-19
a_cracked d-16
a_date a+24 m-18 o-28
a_day d-20 g-16 h-17 n-19 u-17
a_dentist m-18
a_different a-16 i-19 m-29 u-29
a_driver j-18 m-35
a_esa m-19 o+18
a_escribirme a-17 k+17 l-16
a_few m-19
a_first d-15
a_good b-19 f-21 m+25 n-32 o-29 p-24 u-15
a_gym d-17 j-16 m+23
a_haircut a-16 m+23
a_hospital j-26 m-16 u+24
a_hotel m+16
a_ir b+25 k-21 l-19 m-28 o-17 q-23 r-17 u-20 v-19
a_job a-17 d-15 i-19 j-18 m+24 n-19 q-16
a_joke m+18
a_la a-28 d-18 j-22 l-15 q-16
a_las a-17 b-18 d-21 i-15 j-18 m-25 q-17 u-16
a_later a-17 m-24 o+24
a_letter a-15 i+17
a_list a-24 g+17 i-19 l-17 u-16 v-17
a_little o-16
a_live m-18
a_long n-24 s-15
a_lot i-20 n-18 q-21 r-22 u-30
a_mandarme l-21
a_mi a+20 b-25 d-26 j-19 k-17 o-17 q-38 u-24
a_movie m+19
a_new d-30 i-30 j-23 n-23 o+23 p-18 r-21 u-22
a_no m-20
a_number a-29 d+19 g+15 i-20 l-20 u-27
a_otra a-15 m-20
a_patient d-16 m-24
a_poder m-20
a_poem m+15
a_poner u+16
a_pop d+15
a_problem m-21
a_que a-33 b-17 d-17 g-21 h+19 j-28 l-20 n-27 o-35 u-26 v-21
a_real a-17 i+18 m-19
a_refill a-18
a_reminder a-16 m+18
a_resume k-16 m+20
a_seeing m+15
a_superbill m-16
a_text a-17 g-16 j-16 k-19 u+18
a_time a+21
a_trabajar n+15
a_wedding m+18 n-21
a_weird m-19 s+19
a_word m-17
a_work g-17 m-18 o-16
a_writing m+19
abiertos g-17 j-18
able i-15 m-21 n+25 o-25 q-23 s-18
able__@drive n+20 q-20
able__after n+17 q-21
able_to i-15 m-21 n+25 o-25 q-23 s-18
about c-17 f-25 g-37 h-25 j-41 k-21 l-17 s-18 t-22
about$ a-17 d-20 m-22 u+26
about_@treat u+20
about__@treat a-16 m-18 o-15 u+21
about__@visit m-18
about__bill i+18
about__i m-16
about__in b+16 m-20 r-18
about__it m-18
about_a n-18
about_coming b+16 r-17
about_getting m-22
about_it i-17 m+17 n-20 v-16
about_my d-24 m-16 o-17 u-17
about_the a-17 n-16
about_this m-15
about_what a-16 d+24 m-19 n-16 u-22
abre h-19 m+17
abren a-30 b-22 d-28 e-18 f-18 g-18 h+49 i-21 j-31 m-49 n-27 o-31 q-17 s-16 t-19 u-23
abrir o-19
abris h+17 m-15
abuela p-18
accep* h-17 i-19 j-20 u-19
accept a-16 q-17
accept_@pay m-16
accident a-17 j-16 k+25 l-19 m-30 n-17 p-19
acept* m-25
aceptan m-23
aceptan__@insurance d+18
aceptan_mi d+18
acomp* a-15 i-17 m-19 o-17 u-18
acompanante n-21
acompanante$ n-21
activ* k+18 m-18
actua* m-20
ad u+17
add a+21 b-19 g-16 i-18 l-24 n-19
add__the a+18 k-28 l-19 n-16
add__to a+23 i-16 l-20 m-18
add_me a+24 i-16 l-20 m-30
addic* j-16 n-21 u+17
address a-32 b-27 c-19 d-27 e-19 f-17 g-22 h-29 i-22 j+40 k-23 l-18 n-23 o-31 p-24 q-25 r-23 t-20 u-35 v-28
addy c-15 i-15 j+22 m-20 u-17
addy$ j+15
adela* m-16 o+16
adelantar o+17
adent* n+17
adentro n+17
adentro$ n+17
af r+15
afect* m-17 n+19 u-18
afecta m-17 n+19 u-18
after a-22 f-24 g-30 j-31 l-36 m-52 s+17 t-18 u-19 v-18
after$ a-35 b-40 h-37 i-34 j-19 k-33 m-33
after* m-19 q-20 u-16
after_# b-18 d-20 i+21 m-15 n-23 q-21 s-24
after__@visit b-16 o-15 s+22
after__home q-17
after_all a-21 b+16 h-16 i-23 k+19 l-19 n-16 o-19 q-21 r-19 s-22
after_that h-15 m-20 q-17
after_the a-16 b-19 s+17
afternoon n-20 o+16 s-17
again b-41 c-23 e-22 h-26 i-28 k+24 m-21 p-25 q-30 r-30 s-18 t-21 u-37 v-27
again$ a-40 b-34 c-18 e-21 g-26 h-23 i-39 k+18 m-15 o-27 p-22 q-26 r-24 s-23 t-18 u-34 v-26
again* b+16 m-20
against b+16 m-20
against_it b+16 m-20
agarr* m-18 q-16 r+20
agarro m-18 q-16 r+20
agarro_el r+16
agend* a+20 i-20 l-18 m-18 o-27
agendar a+21 o-15
ago a-19 r-16 v+19
ago$ a-20 r-16 v+19
agradezco m-25 t+22
agree* a-18 q-15
agreed a-18 q-15
agreed__it p+17
agreed_to m-17 p+16
agua n+17
ahead m-28
ahead_and b+17 m-15
ahi b-27 c-20 d-27 f-19 h-29 k-21 m-42 o-28 q-34 s-22 t-15
ahi$ b-21 c-17 d-23 f-16 h-25 k-18 m-35 o-24 q-29 r-28 s-17 v-25
ahora h-23 n-19 o-19 u-16
ahora$ a-21 h-22 n-19 o-17 u-15
ahori* t-17
ahorita t-17
airpo* m+20 r-16
airport m+22 n-17 r-16
airport$ m+18 n-16 r-16
al c-15 d-33 e-15 g-24 k-15 l-24 m-32 q-24 r-20 v-19
al_@clinician a-19 d-15 i+16 m-19
al_@day b-15 o+22
al__dia n+19 o-25
al_otro n+19 o-25
alarm m+17 o-19
alcohol n+16
alerts b-17 l+17 m-17
algo b-18 g-21 h-16 j-19 m-26 o+17 p-20 q-25 r-24 v-16
algo$ i-21 j-17 m-21 n+23 p-18 q-18 r-21
algui* a-29 j-20 k-16 l-18 m-15 p-20 u-32
alguien a-29 j-20 k-16 l-18 m-15 p-20 u-32
alguien$ m-18 o-24 v-21
all c-22 e-52 f-16 g-20 h+24 j-18 l+18 m-28 n-61 o-41 q-18 r-36 u-59 v-62
all$ g-20 h-22 i-28 j-23 k+16 l-26 m-38 n-21 o-31 q-27 s-24 u-28
all_@call d-15 h-21 i+16 q-19
all_@texts b-20 k-25 l+24 m-25
all__@day a-19 b-16 d-15 h+23 m-25
all__@person a+15
all__a i+15 m-18
all__for h+15 m-16
all__here f-16 l-16
all__i d-15 j-15 m-20
all__is h-19
all__it m-21
all__me i+17 m-15
all__on b-16 d-18 m-19 p+22 q-23
all__taking a+19 h-19
all__the d-17 p+18 q-15 u-15
all_day d-19 g-18 h-19 m+15 u-19
all_good f-28 l-22 m+15 o-17
all_have m-15
all_in a-19
all_night m-17
all_of b+18 l-19 m-20
all_right m-19 t+15
all_still a+18
all_take a-29 b-22 d+15 h+19 l-25 m-25
all_texting l+16 m-17
all_there h+16 j-17
all_what h-18
alla a-18 m-26 o-21 q-21 u-17 v-17
alla$ a-16 m-20 o-16 q-20 u-16
allow* i-17 j-17 n+17
allowed i-17 j-17 n+17
allowed$ m-15
allowed__@drive n-17
allowed__home n-19 q+19
allowed_to n-18
almos* f-16 j-15 m-25 r+25
almost f-16 j-15 m-25 r+25
almost_there f-16 j-15 m-25 r+25
alone b-23 l-18 n-19 q+17
alone$ b-20 l-17 n-17
alrea* a-21 i-24 p-20 s-16 t-20
already a-21 i-24 p-20 s-16 t-20
already$ l+17
already__i m-16
already_confirmed p-16
alta e-18 k+24 l-23
alta$ e-18 k+24 l-23
am a-18 c-63 d-24 e-43 f-55 h-44 i-55 k-30 l-26 m-27 n-29 o-30 p-32 q-28 s-19 u+19 v+25
am$ m-20
am_# b-15 l-16 n-19 r+19
am_@sick a-16
am_@symptom g+21 m-21 s-17
am__@call m-19 v+16
am__@cancel m-25
am__@drive n-20 q+17
am__@late b-15 g-17 h-18 m+25 n-24 o-15 q-16 v-24
am__@relative m+16 n-16
am__@stop l+15 m-20
am__@symptom r-23 s+26
am__@wrong m-18
am__a b-25 g-16 i-17 j-17 l-16 n-23 o-28 p-18
am__able n+19 q-18
am__about m-18
am__and l-18 m-26 o-18
am__at m-26 r+17
am__away l-17 r+19
am__coming b+32 o-19 r-24
am__for g-17 v-16
am__front j+19 m-20
am__getting a-20 m-21
am__going d-20 m-18 n-16 q-16
am__her g-21 l-16
am__him g-19 m-21 v+22
am__how a+15 m-20
am__i m-22
am__in b-20 m-20
am__interested b-16 m-17
am__is m-15 n-16
am__just m-16
am__little n-17 o-15
am__lol g+18 s-18 v-17
am__my b-20 d-19 g-18 q-22
am__no m-18
am__now m-26
am__of b-19 m-24 n-15 u+16
am__out g-17 l-25 n-18 o-16 v-16
am__right g-19 m-24
am__say g+17
am__talking i-19 u+18
am__the d-24 g-28 j+26 m-27 n-20 o-21 q-15 s-17
am__there m-17 n-17 u+17
am__these g-18 m-20 v-18
am__this m-21
am__to a-16 d-41 i-38 k-25 l-24 m-45 t-16
am__up b+15 m-22
am__what m-24
am__who m-16
am__with m-21
am__work a-16 g-27 m+23 n-23 o-19 r-15
am__your m-16 v+19
am_a j-15 m-29 o-16 u-19 v+16
am_at a-16 b-15 d-22 g-29 i-16 j+23 l-21 n-31 o-19 p-17 r-20 s-16 u-18 v-21
am_coming b-31 m-37 r+29
am_done g-15 l+19 m-28 u-23 v-20
am_going a-16 m-16
am_good f-21 g-21 n-22 o-26 p-17 r-17 t-24 u-17
am_i a-36 b-21 h-26 i-32 k-27 l-31 m-55 p-25 q-27 r-31 t-23 u+44
am_in a-20 q-16
am_like l-17 r+15
am_making m+17
am_moving m+17 o-23
am_not a-26 c-17 d-32 g-20 h-18 j-42 l-30 n-21 p-26 q-15 r-47 s-29 t-26 u-37 v+42
am_ok n-17
am_on a-18 g-17 j-20 m-25 s-18
am_ready a+21 n-25
am_running m-22
am_scared m-17 v-16
am_so b-21 g-24 o-15 r-19 s+27
am_standing j+15 m-17
am_still s+16
am_stuck g+16 m-16 r-18
am_texting v-15
amabl* l-17 m-20 t+22
amables m-16 t+20
amables$ t+15
amor m-15
amor$ m-15
an a+32 b-47 c-47 d-17 e-37 f-41 g-46 j-51 k-31 l-58 n-28 p-49 s-25 t-39
an_@move m+24 n-20
an_@place i-16 m+17 q-15
an_@traffic m-18 p-17 q+15
an_@visit a+27 b-30 d-28 g-19 h-15 i-23 j-24 l-23 n-28 o-33 q-19 r-18 s-19
an__@visit a+17
an__a a-16 m+16
an__at a-18 m+16
an__i m-16
an__the a-29 d-18 m+28
an__with a-31 b-15 d-16 m+26
an_apt a+25 m-31 n-16
an_evening m-19
an_invoice m-15
an_old i-15 m-17 v+18
and e-26 f-35 g-24 h-24 j-18 k-36 l-16 m-72 n-16 r-19 t-46
and_@drive p+15
and_@spanish c+15 i-16
and__@open m-15
and__@relative p-19
and__@visit b-16 u-21
and__a m-16 n+17 q-24
and__are j-15
and__be m-17 q-17
and__do m-15
and__get n+20 q-20
and__i m-21
and__in m-18
and__is a-16 d-19 i-24 k-16 l-27 m-51 o-22 q+15 r-21
and__it a-22 b-16 d-22 m-25
and__me b-17 m-16 o+19
and__my a-15 m-36 p-17 v+15
and__not a-21 m-29 p-19
and__out b-15
and__take d-15
and__the i-27
and__there d-15
and__time h-18 j+17
and__to b-19 i-18
and__you j-19 m-17
and_do m-21 o-15
and_how d-15
and_i b-19 m-31 n-18 q-20 r-16
and_it m-18 o-17
and_my m-16
and_should n-15
and_this l-15 m-23 v+19
and_want m-15
and_what h-18 j+16
and_where j-28 n+16
and_will m-20
andan a-16 m-15
andan$ a-15 m-15
ando b-15 c-18 d-18 h-15 i-20 k-23 l-25 p-27 u-18 v-22
ando__el m+17 s-17
ando__la a-18 g-16 n-16
ando_buscando m-20 r+18
ando_en a-17 g-18 m+22 r-17 s-19
anoch* s+16
anoche s+16
anoche$ s+15
anoth* d-22 g-15 h-19 i-21 l-26 m-17 n-23 p-18 q-22 r-19 s-21
another d-22 g-15 h-19 i-21 l-26 m-17 n-23 p-18 q-22 r-19 s-21
another$ m-27
another_@place m-16
another_@visit b-17
another_day a-24 o+16 v-15
another_time o+17
answe* a-19 b-20 d-23 g+20 j-17 l-21 m-15 o-19 q-21 s-21 v-19
answer g+26 i-18 l-15 m-27
answer$ m-16
answers m-16
antes g-18 h-21 i-20 m-32 q-20 r-17 u-16
antes$ a-16 g-16 m-20 q-16
antes__la n+17 o-16
antes_no n-17 o+18
antes_o n+17 o-17
anthem a+20 m-18
anular o-17
anxie* m-18
anxiety m-18
any c-45 d+28 e-43 f-48 g-54 h-20 i-36 j-52 m-16 n-56 p-49 q-19 r-55 s-56 t-42 u-32
any_@day a-19 b-17 d-17 o-17
any__@day b-18
any__available a-19 i-21 m+17
any__coming a+15 m-18
any__get a+18
any__of b-22 m-23
any__the a-21 o+20
any__this g-15 m-32 u-18
any__to m-21
any__what o+16
any_chance d-17 m-18
any_more a-23 b+17 d-20 i-19 m-36 n-20 r-22 s-16 u-30
any_of m-23
any_openings m-19
any_way b-21 m-20 o+21
anybo* d-21 j-21 m-23 r-17 u-20 v-16
anybody d-21 j-21 m-23 r-17 u-20 v-16
anybody__@place h+15
anybody__the m-15 q-16
anybody_in h+17
anybody_there a-18 i-23
anyon* a-22 d-25 j-20 l-16 u-28
anyone a-22 d-25 j-20 l-16 u-28
anyone__@place i-21 q-17 v-16
anyone_there m-16
anyth* b-36 f-16 g-27 h-29 i-21 m-18 r-20 s-26 v-20
anything b-36 f-16 g-27 h-29 i-21 m-18 r-20 s-26 v-20
anything$ a-17 b-16 n-16 o-23
anything_@open a+16
anything__day a-22
anything__do a-19 n+20
anything_else d-15
anything_special n+17
anything_the a-19 o+16
apple m+18
appointment b+45 c-45 d-64 e-35 f-28 g-43 h-26 i-62 j-23 k-44 l-21 m-32 n-33 p-45 q-29 r-21 s-38 t-38 u-70
appreciate a-24 b-19 d-21 g-19 h-20 j-18 l-25 m-33 n-17 s-17 t+39 u-21 v-17
appro* a+16 d-18 m-19
approved d-17 m-15
aprob* n-15
apt a+25 m-31 n-16
apt$ a+20 m-21
aqui b-25 c-16 d-24 e-17 h-21 i-22 k-18 n-24 o-23 p-20 r-28 s-19 u-29 v+19
aqui$ d-15 j+16 m-33 n-18 o-15 u-19
aqui__es m-20 v+17
aqui__hay v+15
aqui_no j-27 l-15 m-25 q-21 v+25
are a-25 b-53 c-39 d-22 e-72 f-22 i-18 j+24 k-73 l-40 n-28 o-18 p-55 q-51 s-47 u+22
are$ j+23 m-30
are__@call d-16 g-21 h-33 i-26 j-25 m+34 u-35
are__@day j-15 u-15
are__@hours a-21 d-18 h+22 j-17
are__@machine m-15 u+15
are__@open a-15 h+23 i-18 j-18 n-15 o-18 r-21 s-16 u-26
are__@place j-15 u+20
are__@relative a-18 d-19 g+17 h-20 j-28 n-20 u-33
are__a a-19 d-24 h-26 j-35 m+16 r-15
are__all a-26 d-16 m-25
are__and a-20 j+18
are__another u-17
are__any a-23 d-15 h-16 j-15 m+25 o-16 u-17
are__before h-23 j+18 m-28 u-19
are__by j+16
are__dangers m-17
are__expensive d-28 m+25
are__for b-16 d-16 i-20 m-28 o+19
are__guys a-28 d-17
are__in a-27 u-29
are__lol n+17
are__me a-17 b-15 s-16
are__near j+27 m-25
are__new a+18 h-16 j-19 u-18
are__odds g-18 m-15 u+16
are__of m+19
are__ok m-28 n+27
are__on a-20 d-16 g-19 j+32 m-32 u-33
are__right m+16 r-16
are__risks g-15 m-18 u+19
are__still m-16
are__taking a+22 h-17 m-18
are__talking d+18 m-19
are__the d-28 g-17 h-42 i-26 j+25 m-50 n-23 o-29 p-15 s-21 t-17 u+20
are__there h+24 j-24 u-18
are__to h-23 j+19 n-17
are__what h-17 j+16
are_a u-15
are_about m-19 r+21
are_good m-20 o+18
are_my j-18 u-15
are_on m-16
are_texting g-17
are_the a-29 d-26 f-20 h-28 i-23 j-20 o-28 q-20 s-18 u+25
are_there a-31 b-19 d-28 f-19 h-32 l-17 m+24 o-24 q-22 r-30 s-19 v-22
are_we d+18 n-19 u-16
are_you a-15 b-47 c-16 e-42 g-24 i-21 j+33 k-40 l-43 m-42 n-41 o-41 p-32 q-48 r-58 s-38 t-60 u+17 v-32
are_your a-23 g-16 h+19 j-20 m-26
arm m-21 s+20
aroun* a-16 b-21 d-17 n-18
around a-16 b-21 d-17 n-18
around_back j+15
arran* a+15 b-17 m-18 q-15
arrange a+18
arranged q-15
arriv* m-15
arrive m-15
as h-20 i-18 k-21 o-30 q-36 u-16 v-20
as_@food m-19 n+17
as__as m-21 o-18
as__is b-15 m+22 q-16 u-20
as__possible m-20 o-15
as__the s+15
as_a m-15 s+15
as_it b-15 m+22 q-16 u-20
as_last m-17
as_possible m-20 o-15
as_soon m-21 o-18
asi a-17 h-15 i-16 l-15 o-19 q-27 u-23 v-15
asi$ u-15
asi__@cancel b+17 m-18
asi_que b+17 m-18
asjdh e+17 m-18
ask a-46 b-43 c-22 d-31 h-26 i+27 j-24 k-17 m+16 n-36 o-34 p-43 r-21 s-28 u-35 v-19
ask$ m-20
ask__@clinician a-17 i+19 m-22
ask__@relative a-23 b-18 i-22 m+30 n-22 p-30 q-18 u-16
ask__a m-18
ask__to i+21 m-26
ask_her i+16 m-18
ask_me b-19 m+23 o-21
ask_my a-16 m+21 n-16 p-19
ask_the a-17 d-16
asked a-24 b-17 d-19 j-20 n-18 q-16 s-15 t-16 u-24
asked__this g-19 l-24 u-15
asked_for m-24
asked_me l-19 m+16 o-16 v-18
askin* a-20 l-19 n-17 o-17 p-16 r-16 s-17 u-17 v-21
asking a-20 l-19 n-17 o-17 p-16 r-16 s-17 u-17 v-21
asking_me l-27 m+17
asking_what m-17
at a-28 b-30 c-32 d-16 e-39 f-31 g-56 j+18 k-39 l-32 o-23 q-25 t-35 u-27 v-29
at$ a-20 h-18 j+16 m-34 n-17 u-16
at_# a-28 b-27 d-30 e-25 h+20 i-22 j-28 l-26 o-17 q-33 s-27 u-25 v-25
at__@visit a-16 u+16
at__@wrong m-15
at__first u+16
at__house m-19
at__i m-21
at__is d-15
at__on m-23
at__that m-17 n+16
at_a r+19
at_home q-20
at_in j+18 m-21
at_my n-17 r-16
at_the b-25 d-36 g-23 l-19 n-26 o-25 q-20 v-23
at_this v+16
at_work d-20 g-25 h-16 n-15
ate n+19 s-15
atend* n-17
atiendan a+15 i-18
atiendan$ a+20 i-16
atienden d-17 f-20 h+21 i-16 j-22 m-42 n-20 o-22 u-18
atten* a-23 g-15 h-18 l-15 m+17 u-18
attend a-23 g-15 h-18 l-15 m+17 u-18
attend$ a-22 h-17 m+17 u-17
avail* b-19 h-17 j-20 n-21 r-16 t-16 u-17
availability a+15 i-17
available b-18 h-15 j-18 n-21 u-15
available$ b-16 c-30 j-18 n-18 u-15
aviso m+20
aviso$ m+20
avisos g-16 k+16 m-25
avoid d-15 g-22 m-23 n+25 u-16
away a-33 c-19 d-28 e-23 f-18 g-25 h-20 i-22 j-23 k-23 m-29 n-25 o-18 t-20 u-19
away$ a-25 b-39 c-17 d-18 e-21 f-16 g-22 h-17 i-16 j-18 k-20 l+15 n-17 o-24 q-34 t-16
aweso* m-18 t+21
awesome m-18 t+21
awesome$ m-15 t+20
ayer s+16
ayer$ s+19
ayo b-20 c-21 d-21 e-26 f+18 g-18 h-17 i-19 j+15 l-23 m-37 n-21 q-21 u-22 v-18
ayuda b-23 c-21 e-18 f-18 g+21 i-28 j-20 l-23 n-22 o-21 p-17 q-21 r-16 s-18
ayuda$ a-22 b-17 e-15 f-16 g+17 i-17 q-18 u-18
ayunas n+16
b m-28 n-17
b$ m-17
b_there m-18
baby r-17
babysitter o+16
back a-16 e-19 f-19 h-32 k+28 l-35 m-17 n-24 o-19 r-16 v-28
back$ a-19 c-36 h-21 l-21 m-39 n-42 o-18 t-24 v-20
back__@book a+17
back__please c-15 k+15 o-19
back__the m-19
back__what g-17 j+20 m-19
back__you m+16
back_from i-15 j-16 m+22 u-19
back_in m-23
back_on c-18 i-15 k+29 m-32 o-26
back_to b-18 d-16 g-17 k-17 q-15
bad b-17 c-28 e-23 f-23 g-27 h-35 i-33 j-42 l-32 m+21 p-35 r-33 t-28 u-40 v-33
bad$ b-21 d-27 i-21 j-21 o-22 p-18 r-17 u-20
bad_@symptom m-17
bad__i m-17
bad__it d+19 m-18
bad__you m+19 u-16
bad_dreams m-16
bad_for u-17
bad_is d+19 m-18
bad_to n-22
bail b+18 m-19
baile* q+20
bailed q+20
bailed$ q+20
baja a-21 d-20 h-16 i-25 j-22 l+23 n-22 o-26 p-18 q-22 r-15 s-16 u-30 v-19
baja$ b-27 k-17 u-16
baja__@visit a-16 b+16
baja_de k-16 l+18 m-19
baja_mi b+19 m-16
baja_por m-17
bajo j+19 m-20
bajo$ j+19 m-20
balan* a-18 o-15
balance a-18 o-15
balance$ a-16
banana m-24 n+22
bananas m+20
banar* n+16
banarme n+16
bank d-24 h-28 m+26 n-17 u-15
bank$ h-16
bank_@open h-17 m+17
barki* m+19
barking m+19
base u-15
be a-17 b-17 c-34 e-37 f-43 g-62 i-26 j-60 k-49 m-40 p-18 q-23 r+41 t-52 u-26 v-16
be$ d+20 m-24 o-17 u-24
be_# r+18
be_@drive m-21 p+24
be_@late b-17 h-25 o-19 p-20 q-16 r+24
be_@open m-16
be__# h-16 r+23
be__@day b+17
be__@late m-23 p-19 r+26
be__@relative a-19 c-15 n-23 p+16 u-24
be__@ride b-16
be__@symptom g-16 m-17 s+17
be__@traffic r+15
be__a a-15 m-16 r+20
be__after n-15
be__do a-17 u+16
be__for m-21
be__fyi b+15
be__i a-16 h-16 r+19
be__in h-29 n-18 q-16 r+21
be__me d-17 m-19 n+20 q-15
be__my m-18 n+16
be__of b-22 d-19 m-17 n-16 r-15
be__on m-17
be__patient a+20 i-16
be__room a-16
be__soon o-18
be__the j-16 m-26
be__to a-20 d-27 i-21 l-17 s-17
be__up m-16
be_a i-26 u-21
be_able m-20 o-21
be_back m+16
be_in a-20 b-16 m-24
be_my a-16 m+22 n-18 q-16 u-15
be_out b-22 d-17 n-19 r-18
be_right j-17 r+18
be_seen a+23 m-16 n-17 s-15 u-16
be_sunny m+16
be_the n-15
be_there a-38 d-39 h-19 i-29 j-35 l-33 m-18 q-33 r+34 s-28 u-47 v-19
be_this g-16 m-17 s+17
becom* d-18 u-15
become d-18 u-15
become__# a-17 m-15 o+16
become_a d-15
been i-22 j-20 n-21 o-23 p-21 u-24
been_a m-18
befor* b-36 c-19 g-24 i-20 k-20 l-16 m-22 p-16 q-18 s-23 t-15 v-25
before b-35 c-18 g-23 i-19 k-20 m-20 q-17 s-22 v-24
before$ a-42 d-53 h-44 i-19 j-50 l-23 n+29 q-27 r-27 u-47
before_# h+20 i-19 n-22
before__after d+18 n-15
before__come n+17
before_i a-25 m-23
before_my a+15 d-17
before_or d+18
before_the h-23 j+18 m-26 o-17 u-18
begin m-17
behind a-20 b-20 h-17 m-26 n-19 o-20 p-18 r+35 u-20 v-15
bendi* f+16 m-20 u-19
best a-16 b-20 d-22 e-17 f-15 g-23 h-17 i-26 j-21 k-27 m+15 n-24 o-27 p-23 q-18 r-20 t+23 u-41 v-28
best$ h-28 j-27 l-16 m-17 t+27 u-19 v-15
best_@call m+17
bette* a-16 d-24 g-23 j-18 k-16 p-20 q-31 r-24 s-31 v-17
better a-16 d-24 g-23 j-18 k-16 p-20 q-31 r-24 s-31 v-17
better$ a-22 d-17 g-15 i-18 q-26 s-24
betwe* a-16 m+15
between a-16 m+15
bf b-16 m-19
bien a-16 h-22 i-24 j-15 l-23 p-21 r-16 u-20 v-27
bien$ a-16 h-22 i-23 l-22 m+15 p-20 u-19 v-26
big d-18 u-16
big_@food m-18 n+20
bike d-20 m+19 p-16
bill a-23 b-20 g-17 h-16 j-19 n-25 o-23 q-16 r-21 u-34 v-18
bill$ n-16 u-16
bill__not m-16
birds m+15
bit m+18
bit$ m+19
bk a-20 k+15 m-16
black d-16 j-16 u-20
bleac* m+17
bleach m+17
block l+18
block* u-17
block_me l+18 m-20
blue u-15
bong b-18 d-17 m+27 n-20 p-16 r-19 u-21
book a+29 c-20 d-46 g-28 h-23 i-36 j-29 k-21 l-27 o-25 p-23 q-34 r-28 s-23 t-28 u-34 v-23
books a+16 m-17
books$ a+15 m-17
boost* a+20 m-20
booster a+20 m-20
boots g-17
bored m+16 u-16
bored$ m+15
borra* m-15 s+16
borre m-18
borre* o-15 v-17
borre__@visit b+16
borren o-15 v-17
borren__@visit b-17 m+16
borren__numero m-19
borren_la m-16
borren_mi m-22
boss u-17
bot a-20 i+16 m-24
both m-29 o-23
boy a-17 e-22 l-26 m-30 p-15 q-17 r+20 v-18
bp m-16
brain u+15
brain$ u+20
brazo m-18 s+18
brb d-16 e-39 f-21 l-21 m+33 t-16 u-17
brb$ d-16 e-39 f-21 l-21 m+33 t-16 u-17
breakfast d-19 n+21
bring b-26 d-19 g-33 i-22 k-15 l-19 r-28 s-24 u-34
bring$ m-25 n+25
bring* m-19
bring__@animal m-25 n+19
bring__@move o-16
bring__@relative m-20 n-16
bring__blanket m-18
bring__card m-21 n+24
bring__the m+19 n-25
bring_a n+15 q-17
bring_anything d-17 m-21
bring_me n-20
bring_my m-58 n+28 p-19 q-18
bring_to m+24 n-23
bringing m-19
broke d-18 e-16 n-23 p-18 s-15 u-20
broke$ m+18
broke__still q-16 r+17
bros a-18 c-16 d-18 e-17 f-16 g-17 i-21 j-17 p-28 u-24
brother b-21 n-15
bruh e-18
buen f+21 l-18 m-25 o-16 t-18
buen_dia f+21 l-18 m-25 o-16 t-18
buenas d-20 e-16 f+30 g-20 h-17 i-16 j-20 k-17 l-17 m-33 n-17 q-18 r-17 s-16 t-20 u-21
bueno e-16 f-23
bueno$ f-20 l-24 m+28 t-21
building a-19 d-22 g-18 h-26 i-23 j+35 n-15 u-42
bull g-16 j-17 m+25 n-15
bump m-25 o+21
bus a-20 b-22 d-27 f-16 g-16 h-26 i-20 j+15 n-36 o-29 s-30 u-26
busca* b-16 j-15 n-16
buscando m-19 r+17
busin* a-17
business a-17
business$ m+17 v-17
busqu* m-26 r-21
busque m-25 o-16 r-19
but a-16 b-34 d-19 g-34 h-23 i-34 j-29 k-22 l-22 m-57 n-28 o+32 r+27 t-31 u-33
but_@day m-17
but__am m-19 r+21
but__back j-15 k-16 m-18 q+16
but__can m-18
but__coming b-19 r+19
but__is m-24
but__it g-17
but__not l-19 p-17 t-18
but__the m-15
but__will t-17
but_can b-16
but_i g-19 l-24 m-28 q-20 r+20 t-21
but_keep m-17
but_not a-23 b-16 j-17 k-16 m-23 o+20
by a-22 b-33 d-18 f-19 h+18 j+22 k+18 m-54 n-44 p-25 s-31 t-19 u-37
by_@call m-20
by_mistake k+18 l-22
by_myself n-20 q+20
by_the a-19 d-21 g-22 j+33 m-31 u-17 v-17
c g+18 i-15 m-26
cab a-15 i-21 j-17 q+22
cabeza u-21
cada m-17 n-16
cafe m-18 n+16
caffeine m-16 n+17
call a-49 c-53 e-30 f-31 g-52 h+26 i+45 j-57 k-42 l-29 n-55 o-30 p-53 q-35 r-51 s-28 t-34 u-56 v-55
calle* b-18 d-15 g-15 i+21 j-15 l-17 m-22 p-18 r-15
called b-18 d-15 g-15 i+21 j-15 l-17 m-22 p-18 r-15
called__nobody i+16
called_me q-15
calor m+25 u-16
calor$ m+20
cambi* b-21 q-19
cambiar a-23 d-17 n-28 o+25 q-19
cambiarla o+16
cambiemela m-18
cambiemela$ m-16
came d-23 j-17 n-19 q-16 u-16
came$ m+16
came__day a-18 m-22 o+22
came_up a-17 m-20
camin* m-19 o-16 r+16
camino r+17
camion j+19 n-20 p-20 q-15 u-19
can b-32 e-77 f-84 g-15 j-18 k-23 l-72 m-45 n+24 o+17 p-44 q+33 r-57 s-55 t-99 u-55 v-110
can$ h-17 m-26
can_@animal n-16
can_@call i+19 m-17
can_@drive j-15 n-16 p+18
can__# b-17 m-27 o+22 q-15
can__@book a+31 b-26 c-18 d-28 g-17 h-17 i-19 j-18 n-35 o-31 q-25 r-19 u-17
can__@call a-29 b-28 c-22 g-29 h+26 j-25 k-15 l-23 m-36 n-37 p-15 r-25 u-21 v-21
can__@clinician m-19
can__@day a-17 k-17 m-23 o+25 q-26
can__@drive a-21 j-19 n+25 o-25 s-20
can__@drug n+15
can__@eat a-15 d-17
can__@food m+19 n-27
can__@move a-28 b-28 d-34 g-17 h-21 i-23 j-23 k-17 n-19 o+23 s-24 u-19
can__@parking a+18 m-20
can__@pay a-17 d+25 g-16 h-15 i-26 n-19 o-24 q-21
can__@person n-16
can__@place i-21 m-17 q+21
can__@relative b-18 c-16 i-32 j-19 m-42 n+27 o-28 p-35 r-17 u-32
can__@stop a-18 i-17 k-18 l+25 m-29 n-23 o-15 q-16 s+18
can__@symptom m-15 n+17 s-22
can__@vehicle m-21 n-20 q+25
can__a a-35 c-26 g-22 h-28 i-21 k-17 p-21 r-26 s-19 u-34 v-19
can__after n-18
can__again a-19 d-16 j-17 m-19 n+20
can__all i+17 m-15
can__an n-16
can__another a-17 o+27
can__anyone q+17
can__back i-17 j-16 k-21 m-21 o-16
can__be d-26 h-16 i-21 l-17 p-23 q-21 u-25
can__before a-18 d-23 i-18 m-21 o-17
can__bring p-20
can__but j-16 m-18 q+21
can__by m-17
can__come b-29 g-16 i-33 j-28 m-18 p-25 q-27 s-22 u-45
can__do h-24 j-26 m-53 o+17 q-38 s-15
can__explain u+19
can__find a-16 b-16 h-17 m-15
can__fit a+16
can__for n-20
can__get d-31 g-27 h-44 l-32 m-20 n-36 p-28 r-41 s-20 v-31
can__go m-19
can__have n+17 o-22 q-24
can__help d-17 k-15 m+17 u-16
can__her m-28
can__home h-15 m-29 n-30 o-16 q+26 s-17
can__in a+18 i-16 m-19 n-28 o-32 u-24
can__it a-48 g-29 h-24 i-28 l-24 m-43 n-37 o+24 r-31 s-30 t-15 v-25
can__just m-19
can__keep m-28 n+20
can__make g-15 l-22 m-31 s-26
can__me b-43 h-35 j-24 l-46 m-17 n-32 p-16 q+25 r-28 s-28 t-15 u-31 v-28
can__mine m-18
can__mix m+17 n-20
can__more m+16
can__my a-45 c-21 d-30 g-25 h-23 j-32 k-17 l-25 s-19 t-16 u-47 v-27
can__myself n+18
can__now h+17 i-20
can__off m-16 q+19
can__pick a-24 n-17 p-18 r-18
can__point m+15 n-17
can__put o-15
can__recomendo a-21
can__see a+18
can__send d-16
can__slide m-16 o+16
can__somebody i-17
can__something a-18 m-15
can__split d+16
can__start m-21
can__still a-28 i-17 m-26 n+25 o-27 q-18
can__take a-19 b-17 d-25 g-15 h-16
can__talk a-21 q-15
can__tell a-23 i-23 o-15
can__that d-17 m-26 u-20
can__the g-16 h-29 i-26 l-17 m-18 p-17 q-32 r-19 s-19
can__there a-15 b-19 d-17 i-21 m-27 n-17 q+23 r-19
can__these l+15
can__this a-18 c+20 d-21 l-15 m-36 u-17 v-17
can__to b-24 d-22 g-16 h-23 j-19 o-26 q-34 u-19
can__today m-16 o+17
can__tomorrow m-19 o+17
can__trade m-19 o+20
can__up i-16 n-17 r-17
can__use m+19 n-26 o-19
can__wear a-15 m-18 n+28 o-16 s-24 u-18
can__with d-21 i-19 q-19 u-17
can__work m-15 n+16 o-21
can__you a-23 d-20 h-25 q-19
can__your j+15
can_do m-25 n-16 p+15 u-22
can_get b-16 i-21 j-20 q+20
can_have b+25 c-16 d-19 i-16 k-18 n-16 o-22 q-20 v-15
can_he n+16
can_i b-79 c-18 e-41 f-41 g-24 h+23 i-19 j-30 k-58 l-40 m-40 n+34 p-65 r-50 s-46 t-48 u-26 v-60
can_it m-18 s-22 u+15
can_my b-17 i-32 l-17 m-40 n+23 p-32 q-21 r-15 u-27
can_not a-55 d-27 f-17 g-43 h-46 i-31 k-30 l-30 m-42 n-34 p-33 q+26 t-20 u-38 v-32
can_she m-21 q-17
can_someone b-27 m-20 p-15 v-15
can_take a-18 m-17 q+16
can_talk a-15
can_text a-18 k+25 l-20 m-17
can_the h-17 i-20 m-31 q+23
can_they a+16 m-18
can_we b-32 d-27 g-15 h-26 j-26 k-16 l-17 m-49 n-22 o+36 p-22 q-29 r-25 s-23 u-26 v-16
can_you b-41 e-26 f-24 h-65 j-49 m+24 n-53 p-39 q-65 r-44 s-36 t-42 v-34
cance* a-19 b+20 l-17 u-23
cancel a-54 b+61 c-46 d-58 e-44 f-44 g-50 h-42 i-51 j-46 k-48 l-18 n-52 o-23 p-46 q-49 r-17 s-44 t-45 u-66 v-49
cancela a-17 b+21 m-29
cancelame b+17 m-16 o-19
cancelar a-38 d-20 i-29 k-24 l-29 m+18 q-17 u-17
cancele a-18 b+20 d-22 g-16 l-19 q-25 v-21
cancelela b+15
cancelen a-25 c-24 d-23 e-18 g-23 h-16 i-23 j-20 k-24 n-18 p-19 q-36 s-16 u-20 v-23
cancelenla b+24 m-20 o-16
cancelled d-31 h-20 l-19 m+17 n-19 o-26 p-27 r-15 u-18 v-15
cancelling d+16 m-37 o+23
cancelo j-15 m-26 n-15 p-24 r-16 u-15
car a-39 b-31 c-21 d-48 e-17 f-17 g-31 h-26 i-27 j-36 k-32 l-28 m+36 n-45 p-30 q+27 s-17 u-46 v-30
car$ a-22 d-16 i-17 k-22 m+30 n-16 u-20 v-18
car_@pay d-17 m+17
car__@day b-15
car__i j-15 q+15
car__not m-19
car__start m-18
card a-29 b-23 i-18 o-16 p-17 u-25
card$ a-15 d-26 n+17
card__file m-17
card_on m-17
care m-26
caregiver m-18 p+17
caro d+26 j-19 m-20 u-31
caro$ d+23 j-15 m-18 u-19
carol v+16
carro a-18 b-16 d-16 m-34 n-18 q+22 r-16
carro$ a-16 m-31 o-20 q+23 r-26
carta a-15 i+15 m-20
casa a-16 b-16 j-21 l-19 m+20 n-16 o-21 q-21 u-18 v-18
casa$ j-17 l-16 m+18 r-16
casa__@relative m+15
caseworker p+16 q-17
cash c-17 d+42 e-16 h-16 j-21 l-17 m-41 n-28 q-20 u-25
casi_llego r+19
cat m+25 u-21
cats m+23
cbd n+17 u-16
cease l+20 m-18
cell a-21 b-25 d-22 g-16 h-18 j-20 l+16 n-19 s-16
cell_off b-18 l+18
celul* a-16
celular a-16
celular$ a-15
centr* i-17 u-18
centro i-17 u-18
centro$ i-17 u-18
cerca j+16 m-17
cerca__mall j+15
cereal m-24
cerra* a-18 h+25 m-21
chanc* a+16 b-17 d-26 m-34 u-17
chance a+17 d-21 m-27
chance_of a+19 m-20
chang* d-18 i-21 j-18 l-15 p-26 u-17
change a-50 b-35 d-46 e-21 f-17 g-32 i-36 j-32 k-26 l-38 m+35 n-37 p-27 q-38 r-20 s-35 t-20 v-29
changed a-15 d-18 i-21 j-18 l-15 p-26 u-17
changed$ m+16 o-20
changed__i m-17 o+18
changed__mind m-24 o-20
changed__number m-17 v+16
charg* a-21 d+23 m-21 o-16
charge a-26 b-15 d+38 g-16 h-21 j-25 m-36 u-27
charged a-21 d+23 m-21 o-16
charged_# d+16
chat b-23 d-15 g-19 v-22
chat$ b-23 g-19 v-21
cheap j-15
check i-24 j-15 n-21 q-19
check$ d+15 m-23
check* d-17
check__if a-17 m+16
check__my m+16
check__see a-18 m+18
check_to a-18 m+18
chess m+21 n-17
chess$ m+19
chickened m-18
chickened_out m-18
chocolate m+18 n-19
chofe* m-16
chofer m-16
choic* g+23 m-24
choices g+23 m-24
choices$ g+22 m-23
choqu* r+16
choque r+16
cierran a-16 h+30 m-36 n-20 o-21
cigar m+15
cigna d+19 m-16
cita a+39 c-45 d-33 e-51 f-38 g-45 h-37 i-65 j-29 k-44 l-70 m-46 p-41 q-53 s-59 t-36 u-71
clase j-17
clase__@place j-17
clase__es j-17
clase_de j-17
class$ b-16
clinic g-21 i-35 l-19 m-65 n-17 o-18 p-20 q+15 u+21
clinica d-18 g-20 h-16 l-16 m-34 n-16 o-17 q-17 u+23
clock m+16
close a-24 d-35 g-23 j+20 n-29 o-16 u-30
closed a-24 b-19 d-25 g-15 h+20 i-22 j-38 m+18 n-18 o-15 q-16 s-25 u-19 v-19
closes a-16 h-15 i-15 m+21
clothes a-16 d-16 g-21 m-38 n+34 u-17
clothing m-20 n+17
cncl a-15 b+25 c-17 l-19 m-22 o-16 u-17
cobra* d+19 s-16 u-16
cobran a-17 b-23 d+33 g-15 h-16 j-17 m-37 n-23 o-15 q-22 s-15 u-28
cobraron d+19 s-16 u-16
cobro r-16
coffee a-23 d-21 i-17 j-26 m+20 n+24 o-17 q-20 s-21 t-17 u-35
cogen d+15
coger a+17
cold a-26 c-17 d-24 g-16 i-19 j-22 l-18 n+17 o-25 p-23 q-29 r-29 s-28 u-26 v-16
comadre m-18 p+19
come c-22 f-22 g-48 i-58 j-15 l-42 m-31 p-29 q-16 s-40 v-18
come$ d-34 g-16 h-30 i-16 m-32 n+20 p-19
come_@day b-15 o+16
come__# h+16
come__for a+16
come__i m-17
come__is a+18
come__it m-16
come__me a-18 q+15
come__she a+18
come__the a-20 b-19 d-20 h-15 i-17 j+19 o-21 q-16 u-19
come__week a-18 n-16
come__you g-17 m-25
come_back b-15 d-19 j-15 m-25 q-20 u+17
come_by a-16 d-17 n-26 u-17
come_from d-19 j-25 m+28 n-22 u-21
come_in a+16 b-17 i-19 m-18 o-42 p-19 q-27 r-17
come_see a+24 m-20 o-17 u-17
come_to a-21 b-23 d+21 h-18 i-17 n-25 o-23 q-21 u-25
comer a-18 m-24 n+26 o-21 s-19
comi a-16 b-17 l-16 n+19 r-22
comin* d-34 f-20 g-26 h-18 i-25 k-27 l-35 r+19 s-29 u-36 v-22
coming d-34 f-20 g-26 h-18 i-25 k-27 l-35 r+19 s-29 u-36 v-22
coming$ b-15 g-20 j-24 k-24 l-26 n-28 p-29 q-38 r+28 s-16 u-21 v-15
coming_@day b+16
coming__@visit a-23 b-21 m+22 p-20
coming__do b+21 o-21
coming__the m-16
coming_in b+19 o-17 r-23
coming_to a-23 b-23 m+21
coming_up b-23 d-15 m-20 n-16 o-21 p-18 r+20
comma* a-18 g+20 m-16 n-16
commands a-18 g+20 m-16 n-16
commands$ g+18
comme* l-16
commo* a-17 b-18 n-17 p-18 q-15 s+19 u-19
common a-17 b-18 n-17 p-18 q-15 s+19 u-19
common$ b-16 p-17
commu* l+16 m-16
communications l+16
como b-50 c-28 e-29 h-43 i-46 k-30 n-19 o-49 p-36 r-15 t-27 v-28
como_# r+16
como__@visit a+20 b-21 g-18 m-27 n-23 u-23
como__a j-19 r-17
como__contesta m-17
como__el d-23 g-33 l-17 m+16 n-26 r-28
como__esto g+19 u-20
como__hago m-19 r-15
como__la g-16 n-21
como__los a-17 g-25 l+23 n-18 u-19
como__mi a-18 l-19
como__minutos r+16
como__para r-15 u-23
como__prepare a-18 d-24 g-17
como__un m+18
como__usa a-17 g+24 m-20 u-21
como_es a-25 d+15 g-25 j-23 m-23
como_esta a-19 g-20 j-15 m+17
como_hago g-22 j-19 m+16 n-21 u-20
como_le m-22 r-18 u-17
como_llego d-16 n-28 r-26 u-16
como_saco u-18
como_se a-33 d-28 f-19 g+23 j-20 l-17 m+23 n-27 r-17 u-39
compa* n-19
company n-16
compl* i+17 m-19
complaint i+19 m-19
complaint$ i+19 m-19
compr* a-15 d-17 m+16 u-25
computer b-18 m+19
con c-52 e-46 f-40 h-57 i+36 k-52 m-68 o-35 q-32 r-18 s+19 t-45 u-39 v-25
con_@howmuch d-18 m-19 n+18
con_@pay d+18 h-16
con_@symptom n-17 s+17
con__@clinician a+24 b-17 h-19 l-15 m-29 o-24 r-16
con__@machine a-17 i+17 m-15
con__@person a-22 i+23 m-16 u-16
con__@relative b-21 n-16 p+18 q-21
con__@staff a-16 i+20 j-18
con__@texts k-25 l+18 m-25 s-16
con__@treat s+15
con_dolor s+16
con_el b-27 d-23 h-19 l-19 m-30 o-19 r-18 u-22 v-17
con_esto g+16
con_la b-26 d-20 g-20 h-15 i+30 l-22 m-33 o-26 p-20 q-15 r-18 s-21
con_los k-25 l+18 s-18
con_mi b-24 p+18 q-24 r-15
con_quien i+16
con_una a-18 i+18
confi* l-17 q-17
confirmed l-16 p+16 q-16
confl* o+16
confu* m-15
confused g+21 m-33
conmi* a-22 l-16 m-24 o-19 u-16
conmigo a-22 l-16 m-24 o-19 u-16
conmigo$ a-20 m-18
conse* i-19 m-20 q-15
consent m-17
consent__text m-17
consent_to m-17
consi* m-18 n-16
consu* i-16 m-19
consult a+49 c-24 f-17 h-32 i-37 j-31 k-19 l-19 m-47 n-26 o-38 q-19 r-24 s-23 u-48 v-28
consulta d+29 i-22 j-21 l-19 m-40 n-28 s-16 u-39 v-17
consultation a+15 d+19 m-29 u-28
conta* b-20 g-20 j-16 l+18 m-16 o-18 q-16 u-28
contact m-27
conte* a-26 b-17 d-16 g+20 j-17 l-30 n-25 u-23
contesta a-17 l-24 u-17
contesta$ g+16 m-19
contestan m-16
contestar a-18 g+16 n-18
contestar$ a-16 g+16 n-17
cooki* m+20
cool$ m+16 t-16
copay d+33 m-32 u-18
copia a-16 i+16
copia_de a-16 i+16
copy e-16
corne* j+16 m-16
corner j+16 m-16
cost i-23 j-19 m+20 n-15 o-16 u-34
costo a-19 d+23 u-19
could d-25 k-19 l-25 m-23 n-16 p-34 r-16
could__# a-17 m-15 o+16
could__@relative n+17 o-21 p-16 q-22
could__be a-19
could__do o+20
could__me d-18 g-20 i-26 m-25 n-19 s-16
could__what n-16 u-17
could_i a-15 n-22 q+21
could_it a-15 i-15 l-17 m-24 n-20 q-16 u+17
could_my i-16 m-18 n+15 p-17 q-24
could_we m-19 s-15
could_you i-16 n-33 q-29 u-30
count a-18 b+16 c-18 d-34 g-16 i-19 j-19 k-16 n+21 o-18 p-16 u-33
count$ d-16
count__@food m-19 n+17
count_as m-24 n+21 q-16
court d-16 m+22 n-15
cousin a-17 d-17 m-34 o-19 p+28
cover* a-17 b-15 d+15 h-16 i-16 j-16 m-33 q-22 r-15
covered h-16 j-16 m-34 q-22
covered$ d+19 u-34
covered__my u-17
covered__the d-19 m-18 u+18
covid o+16
cpap n+15
crack* d-16
cracked d-16
crazy r+15
crazy$ r+15
credi* d+20
credit a-24 b-17 m+25 u-15
credito d+20
credito$ d+20
cross j+15 m-20
cruzo a-18 m+17 u-16
cruzo$ d-15 m+17
cual a-31 b-16 c-17 d-29 e-19 j+16 k-17 l-20 n-23 o-22 p-17 q-18 s-27 u-36 v-22
cual_@door j+16
cual__el h+18 m-22
cual__es i-15 j+23 m-19 u-20
cual_es g-16 h+16 u-16 v-16
cuand* a+17 d-15 g-26 j-23 n-19 q-23 r-21 u-17
cuando a+17 d-15 g-26 j-23 n-19 q-23 r-21 u-17
cuando__ir a+16 n-17
cuando_puedo n-19
cuando_se m-15 s+15
cuant* a-26 h-17 m-16 u+23
cuantas a-26 h-17 m-16 u+23
cuantas_veces a-15 u+15
cuanto a-42 b-44 c-35 d+43 e-41 f-37 g-40 h-39 i-40 j-46 k-30 l-35 o-36 p-33 q-38 r-42 t-34 u+15 v-36
cuantos u-18
cubre a-20 d+31 g-17 j-18 l-15 m-29 n-16 u-23
cubre$ d+18 m-15
cubre_@insurer d+17
cuent* j-19 r-16
cuenta m-19
cuesta c-16 d+24 e-31 f-18 j-16 l-21 n-23 s-18 t-16 u-37
cupo a+20 d-18 j-19 m-16
cupo$ a+17
cure d-19
cut a-15 b-16 d-22 h-20 k-17 o-22 q-16 r-19 s-22 u-22 v-16
cut__@drink m-16 n+17
cut_out m-16 n+17
cvs a-18
cvs$ a-18
da a-23 c-17 d-21 e-16 g-19 h-22 i-22 l-20 m-38 n-24 q-25 r-17 s-16 t+17 v-18
da__@place j+16
da_miedo b+15
dad g-19 i-29 k-17 l-21 m-26
dads a-19 l-19 m-24 n-18 q-16 u-22
dalla* j+17
dallas j+17
dame m-20
dan b-27 f-21 g-23 i-19 j-27 k-17 m-32 n-24 o-19 p-15 r-15
dan__baja b-16 l+21 m-20
dan_de b-16 l+21 m-20
dange* m-18 u+16
dangers m-18 u+16
dano m-20 n+18
dar a-19 k-19 m-27 n-17 o-17 p-18
dar__baja a-16 k-15 l+15 m-21
dar_de a-16 k-15 l+15 m-21
date b-21 d-19 i-20 m-40 o+26 q-18 u-21
date$ i-17 m-32 o+21 u-15
date_for a+16 o-16
daughter a+20 b-28 l-16 m-27 o-16 r-22 u-32 v-15
day a-16 b-56 c-44 d-33 e-32 g-71 i-52 j-74 k-44 m-38 n+16 o+44 q-24 r-45 u-41 v-59
day$ a-30 b-50 c-30 d-28 e-22 g-59 i-41 j-63 k-28 l-42 m-26 n+24 o+31 r-34 u-43 v-41
day__better o+16
day__i n-21
day__it o-18
day__me o+16
day__one n-16
day__out m-15
day__to m-16
day__want m-19
day_after n-17 o-16
day_before a-17 n-17 o+17
day_can n-17
day_is m-21
day_of m-18 n+17
day_please a-15 m-17 o+20
days b-25 d-34 i-15 j-23 m-16 n-24 p-15
days$ a-16 n-20
days__have u-19
days__you u-25
days_do u-22
de a-46 c-69 e-61 f-59 g-75 h-18 k-28 l+17 m-17 n-20 q-28 r-29 t-22
de_@body s+16
de_@eat m-16
de_@place i-24 j+16 l-19 m-21 v-17
de_@relative n-16 p-17 q+17
de_@texts k-18 l+21 m-20
de_@visit a-15 b-15 m+16 n-15 r-16
de__# m-15
de__@place i+20 j-27 l-15 m-24 v-20
de__@relative n-18
de__@texts k-25
de__@visit l-20
de__casa i-17 l-16
de__de a-20 i-25 j-19 k-19 l+18 o-16 p-17 q-15 r-16 v-21
de__del b+16 m-17
de__es m-22 u+17 v-20
de__favor b-16 m-15
de__lista a-32 i-21 k-24 l+17 n-17 o-16 p-15
de__me i-18 l-18 m-18
de__mi a-18 b+18 i-16 l-21 m-23
de__por a-16 b-17 m-18
de__que b-16 n-17
de__quien i-17
de__sacaron u+16
de__se g-15
de__trata g-15
de_aqui v-17
de_baja a-21 d-20 h-16 i-24 j-22 l+23 n-22 o-26 p-18 q-22 r-15 s-16 u-30 v-19
de_donde l-15 m-19 u+22
de_esa a-18 m-24
de_escribirme l+16
de_la b-15 g-19 h-23 j-27 k-22 o-43 q-21 u-20 v-29
de_las m-23 u-21
de_los k-16 m-18
de_mi n-22
de_molestar l+20 m-18
de_nuevo k+19 l-18 m-22
de_numero i-15 l-17
de_que g-19 i-16 j-20 m-17 u+23 v-22
de_su l+15 m-16
debbi* m-17 u-18 v+22
debbie m-17 u-18 v+22
debbie$ m-15 u-16 v+17
debit m+17
debo m-26 u-17
decid* d-18 g-18 j-16 k-16 l-23 n-23 q-20 r-23 s-23 t-17 u-16 v-19
decided i-16 v-17
decided$ b-16 m+18
decided_to m-25
decidi m-21
decidi__@cancel m-17
decidi__no m-21
decidi_que m-21
deciding r-17
decir g+18
decir$ g+18
deductible m-15
defin* m+17
dejar d+15 m-20
deje c-15 i+18 u-19
dejen a-20 i-27 j-22 k-26 l+21 n-23 u-22 v-16
dejen* l+18
dejenme l+18
dejo a-16 d-19 h-16 j-15 l-16 m-32 n+19 q-16 u-16
dejo__@eat n+15
dejo_de m-15
del a-31 b+28 c-25 e-23 f-26 g-28 h-43 i-20 k-34 m-60 n-41 q-35 r-18 t-28 u-17 v-25
del_@day a-27 b+32 c-15 d-20 e-15 f-16 h-32 i-19 j-20 k-20 l-33 m-39 n-20 p-21 q-15 r-20 s-23 u-20
del_@ride p+16 q-18
del_@treat m-16 n-16
del_mall j+15
delay m-18 o+17
delayed b-18 h-18 m-21 r+24
delete__@visit b+18 m-23
deme b-19 i-20 j+20 l-17 m-25 o-23 u-18
den l-20
den__baja l-19
den_de l-19
denti* a-18
dentist a-18
dentu* m-15
dentures m-15
depre* a+15 g-16
desayunar n+16
desayuno d-15 g-15 j-17 m-25 n+26 q-16
desde a-23 b-22 d-17 m-28 n-16 o-25 q-15 r-20 s+24 u-20
desde__hora h+17 m-15 s-16
desde_que h+16 j-16 m-23 o-15 s+16
desk h+15 m-20
despu* a-22 b-17 d-18 i-17 l-16 u-19
despues a-22 b-17 d-18 i-17 l-16 u-19
despues$ a-17 m-19
details m+16
dia b-25 c-47 e-47 g-57 i-59 j-59 k-44 l-52 m-20 o+27 p-47 q-33 r-53 t-48 u-67 v-50
dia$ b-18 c-30 e-29 g-41 i-35 j-36 k-29 l-31 m-55 n+23 p-28 r-34 t-30 u-43 v-33
dia__ir a+16 n-24
dia__la m+15
dia__me l-17 o+16
dia__otro n-17 o+22
dia__puede n-20 q-15
dia_me a+23 h-22 m-20
dia_no l-17 o+16
dia_se n-20 q-15
dias h+16 l-16 m-24 n-19 u-18
dias_@open h+17
did a-20 b-46 c-26 e-22 f-18 g-51 h-31 i-19 j-58 l-22 m+24 o-36 p-29 q-41 s-22 t-27 u+23 v-26
did__@cancel b-19 d-16 m+19
did__@stop l-25 m+22
did__a d+18 m-24
did__get a-23 g-15 i-23 j-18 l-21 n-17 u+17
did__last m+18
did__mean k+20 l-17 m-25
did__my j-29 m-17 u+26
did__say l-19 m+17
did__that b-16 d-17 m+19 u-17
did__the l-16 m+21
did__to k+20 l-17 m-25
did__war m+18
did_i a-17 d+20 j-23 u-21
did_my m+15
did_not a-15 b-28 d-20 g-19 j-15 k+17 q-16 v-23
did_the d-17 g-15
did_you a-20 g-17 i-16 j-23 l-23 u+27
die d-18 u+19
died l-16
diff o+17
diff_day o+16
diffe* a-20 d-20 i-23 j-20 m-28
difference$ m-19 u+18
different a-17 i-20 m-33
different_day o+17
different_time o+17
digo n-16 s-15
dije a-18 b-18 l-16 m+21 q-16
dije$ m+18 p-22
dime h-17 o-19
diner* m-15
dinero m-15
dinner m+28 n-24
dio a-17 i-16 q-18 s+18
dios__pague m-19 t+16
dios_es m+18 t-17
direc* g-18
direccion a-29 b-22 i-30 j+28 k-19 n-15 o-23 p-17 r-20 u-24 v-20
directions g-18 i-21
directions_from m-22
directions_please j+16 m-18
directions_to j-23 m+22
dis a-16 d-22 e-21 f-21 g-23 h-18 i-24 j-27 l-18 m-34 q-18 u+25 v+18
dis$ d-20 e-17 f-20 g-21 h-16 i-21 j-24 m-31 q-16 u+28
disab* a-19
disability a-19
disco* d+22 i-17 j-16 m-30
discount d+18 m-20
discount$ d+18 m-20
discounts d+17 m-18
discounts$ d+17 m-18
disculpe b+17 m-21
dispo* a+17 d-15
dizziness s+17
dizzy s+25 u-18
dnt a-23 d-16 g+20 i-17 j-22 k-25 l+15 m-19 n-20 u-25
do b-27 c-29 d+15 e-93 f-96 i-34 k-88 l-27 o-25 p-18 r-48 s-49 t-53 v-40
do$ b-19 d-16 g+16 h-27 i-16 j-32 m-28 o-19
do_# j-16 u+16
do_@animal m+20
do_@day a-17 d-21 h+17 q-20 u-20
do_@person b-24 c-18 d-21 g-24 h-30 i-34 j-24 k-19 l-31 n-31 o-17 p-25 q-15 s+22 v-24
do_@thanks m-20 t+18
do__# m-21
do__@animal a-16 j-16 m+26 u-24
do__@book a+25 j-17 m-16
do__@call d-17 m-22
do__@cancel b-35 m+25 r+16
do__@clothes d-26 h-18 n-24
do__@day d-17 h+20 m-28
do__@drug h-20 m+16 u-15
do__@insurance d+23 m-19
do__@insurer d+18 h-17 m-15
do__@move o-16 u-17
do__@open a-20 d-24 m-15 s-16 u-18
do__@parking d-19 m-32
do__@pay d+37 g-26 j-29 m-44 u-20
do__@price a-21 d+22 g-15 h-16 u-20
do__@relative a-16
do__@ride m-18 n-16 q+18
do__@spanish c+16 m-19
do__@stop a-24 g-18 j-26 l-31 m+16 n+22 u-18 v-16
do__@texts m-17
do__@vehicle d+16 n-19
do__a a-25 b-37 c-16 h-29 i-25 k-18 l-28 n-16 o-25 p-32 q+15 r-16 s-15 t-19 u-28
do__about b-16 d-24 u-15
do__accept d+16
do__all a-23 g-21 j-17 q-21 u-22
do__an d-20 m+20
do__and i-16 j-19 m-22 n+15
do__another o-24 v-18
do__answer g+16 u-16
do__any d-32 h-20 j-17 m+20 n-23 q-24 u-30
do__anything a-16 d+20 n-23
do__ask m-15
do__back d-17 k-15 m-19 n-16 q-17 u+18
do__be m-16
do__become a+18 m-19
do__bring j-19 n+18
do__cell d-18 m+19 u-19
do__come a-18 b-21 d-38 h-25 i-18 j+21 m-25 o-20 q-21 u+24
do__day g-21 h-21 n-18 u-20
do__do b-21 c-19 d-18 f-20 i-24 j-42 l-17 o-26 t-17
do__dormi m+18 s-20 u-16
do__ever a-17 u-18
do__fix m+16
do__for a-29 d+23 j-29 n-35 o-20 q-25
do__from d-17 m-22 n+17 u-15
do__get c-25 g-16 h-24 i-38 o-19 p-24 r-25 s-23 v-20
do__give b-18 m+18
do__go a-22 d-29 g-22 j+36 m-40 n-23 q-22 u-26
do__got g-20 m-28 u-16
do__guys m-19
do__have b-45 c-20 g-35 k-17 n-15 o-18 p-57 q+15 r-16 s-37 t-45 v-23
do__help g-29
do__here l+17 m-25
do__hit d-15 l+19
do__hold b+17 m-25
do__home m-16
do__how g+16 m-21 u-23
do__i a-17 d-22 m-28 n-22 q-21 u+20
do__if d-18 h-16 n-20
do__in d-25 n-19
do__instead m-19 o+18
do__it g+16 j-23 o-20 q-18
do__knocked u+16
do__know a-22 b-16 c-21 d-39 h-22 j-22 l-21 o-22 p-19 t-18
do__later a-16 m-20 o+20
do__like a-38 c-16 d-24 h-17 m+30 n-20
do__lock h+19 j-16 m-20
do__make d-18 u-15
do__me c-19 d-33 j-24 k-29 o-21 p-18 q-42 v-22
do__message m-19
do__more m-17
do__my c-16 g-33 h-17 i-25 l-42 n+29 o-28 q-16 r-21 s-23 v-29
do__need b-25 g-30 h-23 i-50 j-18 l-32 o-47 r-16 v-22
do__no m-20 v+18
do__of m-19 o-17
do__off m-17
do__old d-18 m+21 u-17
do__on d-30 g-29 m+16 u-21
do__one u-15
do__out b-15 d-22 h-16 i-25 j-22 m-32 u+25
do__owe a-20 d+24 g-16 n-17
do__patients h+15 m-16
do__press g+19 m-17 n-17 u-17
do__put a-19 d-32 j-26 q-15
do__qualify a-17 u+16
do__ready m-16
do__remove b-16 l-21 m+19
do__rest m+17
do__rid m+16
do__run m-26 u-19
do__say g+21 j-17 u-23
do__see a+19 b-21 c-18 d-30 l-25 m-45 n-24 o-15 p-15 q-23 r-18 s+21 u-41 v-27
do__send b-17 d+15 j-25 l+24 m-40
do__sleep m+15 u-18
do__someone a-19 p-17 q+18
do__stay n-16
do__still m-16
do__take b-34 g-30 l-39 p-20 q-40 u-35 v-16
do__text k-23 l+28 m-31 u-17
do__texting l-20
do__that b+22 d-17 m-38 o-17 t-18
do__the a-19 g+15 h+20 j-18 l-23 v-20
do__them l+16
do__there a-23 d-23 m-30 r-18
do__this a-16 g+17 m-37 v-18
do__through m-16
do__to c-20 g-49 j+16 k-25 m-19 q-23 r-21 s-26 t-15 v-32
do__treat g-20
do__trust b+16 m-22
do__turn j+19 m-20
do__understand m-17
do__up j-15 n-21 r-16 u-24
do__use m-20 u-15 v-15
do__walk a+21 d-24 j-17 m-21 u-22
do__want a-42 b+16 c-15 j-21 k-30 q-17 t-18 u-18 v-37
do__week o+17
do__what d-16 m-25 q-15 u+15
do__when a-22 h-18 n-26
do__who m-24 p-16 q+17
do__with a-19 g-23 l-16 m-16 n-18
do__work g+20 h-21 m-26 n-18
do__write d-17 m+19
do__yet m+18 q-19 v-15
do__you h-17 j-23
do__your d-16 g-18 h-17 i+17 u-21 v-17
do_a m-16
do_for d-19 g-18
do_i b-74 c-55 d+16 e-31 f-33 g+16 h-39 i-18 k-21 l-36 m-33 n+21 o-75 p-35 q-17 r-29 s-32 t-42 u-29 v-54
do_if u-17
do_it c-23 d-32 g-33 j-30 l-24 m-57 n-18 o-19 p+20 r-22 s-21 u+24
do_not a-28 c-26 e-24 f-25 h-21 i-44 j-15 k-67 m+29 n-55 o-30 s-47 t-40 u-22
do_the a-18
do_they a-17 j-20 n-20 u+16
do_this d-21 h-23 l-23 s-21 v-17
do_to a+17 d-26 g-21 j-16 m-40
do_tomorrow b-16 m-20 o+19
do_we j+18
do_when d-22
do_with u-16
do_you b-89 d+24 e-52 f-46 g-23 h+30 j-19 k-54 l-81 n-29 o-48 p-60 r-45 s-59 t-79 v-65
doctor a+35 c-29 d-22 e-29 f-24 g-34 i+19 j-46 k-38 l-45 m-48 n-43 o-37 p-49 q-45 r-20 s-49 t-25 u-30
doctora b-19 m-25 o-17
does a-28 b-23 e-20 f-27 i-26 j-46 k-21 l-39 o-22 p-29 r-35 s-19 t-34
does_@food m+18
does_@treat m-16 u+17
does__@clinician h+17 m-25 u-16
does__@eat d-21 g-20 h-16 m+28 n-32 u-16
does__@insurer m-18
does__@person m-24
does__@place h+25 m-26
does__@price u-17
does__@treat m-21 n-15 s-16
does__@visit a-16 u+16
does__any m-16
does__car d-16 m+25 n-17 u-18
does__come m+17 n-15
does__do g+17 m-21
does__effect u+15
does__for g-20 q-16
does__from m+17 n-15
does__go j-18 m+19
does__have b-21 d-22 m-20 n-30 q+24 s-18 u-27
does__help u+18
does__hurt d-17
does__know m-16
does__last m-20 u+17
does__make s+15
does__matter m-18 n+17
does__need d-22 n+25 q-17 u-26
does__new m+21
does__run d+19 m-20
does__set h-18
does__take d-18 m+32 n-22 u-21
does__thing g+17 m-18
does__to a-16 d-26 q+19 u-25
does__up m-18
does__want m-18
does__wear m-15 n-22 u+20
does__work d-22 n-22 q-22
does__you m-17 u-30
does_a a-17 g-22 h-17 q-24
does_he m-19 u-20
does_it b-23 c-23 d-34 h-25 i-23 j-16 l-17 m-22 n-15 o-24 r-20 t-24 u+25 v-15
does_my u-20
does_not m-32 n-15 v+16
does_target h-20 m+17
does_the g-28 h+20 j-27 n-25 q-21 s-35 v-15
does_this d-16 m+16 u-20
dog a-29 b-16 d-20 e-18 f-16 g-17 i-16 j-24 m+33 o-17 p-19 q-32 r-17 s-18 u-27
dogs a-19 c-15 m+28 n-19 u-29
doing m-18 r-19 s-16
dolla* g-17
dollars g-17 j-16
dolor d-22 j-16
dolor$ d-20
dolor__@body s+16
dolor_de s+16
donde b-19 c-16 d-33 g-25 h-18 j+17 k-16 l-33 n-27 o-25 p-16 q-29 t-15 v-20
donde__el m+17
donde__la a-17 d-16 m+19
donde__mi u+18
donde_es j+21 m-18 u-23
donde_me a-18 m-26
donde_puedo d-15
donde_queda m+18
donde_sacaron u+16
done d-17 g-18 l+24 m-34 u-27 v-22
done__the a-18 m-19
done__these l+19
done_with l+17 m-19
door d-24 g-20 n-22 q-16 u-19
dormi a-21 b-20 i-21 k-19 n-23 o-19 q-19 s+22 u-30
dormi$ m+17 u-22
dormi* m-19 o-15 q-17 u+18
dormir r-16
dos m-16 u-18
dos_veces u-16
down g-23 i-17 j-25 l-16 m-17 n-22 u-17
down$ a-23 d+19 g-15 j-18 n-17 r-21 u-16
down_still q-16 r+17
downt* r-15
downtown r-15
drank n+17
dream* i-16 u-20
dreams i-16 u-20
drinking m-19 n+18
drive a-31 b-35 c-27 d-41 e-20 f-21 g-32 h-39 i-44 k-36 l-31 m-46 o-35 p+24 q+36 r-37 s-22 t-23 u-49 v-18
drive* a-21 b-26 c-17 d-28 e-19 f-16 g-16 h-23 i-29 k-22 l-24 m-25 o-22 p+17 q+21 s-20 t-23 u-32
driver a-20 b-26 d-22 i-22 k-20 l-21 m-36 o-22 p+17 q+22 s-20 u-27
driver$ j-19 m-27 n-19
driver__@relative m-24 p+18 q-24
driver__my m-24 p+18 q-24
driver__the m-18
driver__what m-16
driver_is m-39 p+23
driving a-27 b-24 c-16 d-22 e-16 f-19 i-28 j-20 m-41 n-26 o-26 p+35 s-21 t-18 u-32 v-25
droga u+19
droga$ u+17
drop a-19 d-17 m-35 p-23 r-24 u-20
drop__off n-17 p-15
drop_me p-16
dropp* q-16
drug q-16 u+19
dude v+19
dude$ v+19
due a+21
due__a m-16
due__another a+15
due_for a+22 m-17 o-16
duele d-15 n-18
duele$ m-23 u+18
duerm* m-24 n-18 u+22
duerme m-18 n-15 u+18
dumb a-16 m+20
dumb$ m+20
dura d-32 h-15 m-27 n-24 u+23
dura$ m-17 u+19
dura__@visit d-19 u+16
durin* a-17 m-15
during a-17 m-15
during_it n+17
each m-21
earli* i-16 j-16 m-17 o+15 u-19
earlier a-23 o+17
earliest m-21
earliest_you a-16 h+19
early a-18 d-19 h+15 i-15 j-23 u-25
early$ h-17 n-17 o-15
early_can h+16 n-19
early_do m-16
easter a-17 h-18 m+18
easy a-16 j+16
eat a-31 b-21 d-45 f-20 g-42 h-41 i-21 j-30 l-15 m+33 o-28 q-32 r-24 t-15 u-43
eating m-27 n+21
edificio j+23 m-20 u-19
efect* m-17
effec* a-16 d-16 m+15
effects m+18
eggs l-23 m+26 n-21
el c-75 e-71 f-68 g-46 h+16 i-35 k-74 l-70 n-63 o+18 p-30 q-18 t-72 u-18 v-18
el_# o+18
el_@body m-18 s+18
el_@clinician a+28 b-18 i-21 m-27 o-18
el_@day c-27 d-31 e-17 f-16 g-18 i-28 j-33 l-24 m-52 n-28 o+31 p-20 q-35 r-28 s-21 u-32 v-23
el_@hours h+17 i-19 j-23 m-17
el_@insurance m-16
el_@medicine u-17
el_@place j+21 m-20
el_@ride b-17 m-21 q+15 r-17
el_@traffic j-20 q-19 r+21 s-16 v-18
el_@treat e-16 g-16 i-21 j-21 k-15 l-20 m-38 o-24 r-19 u+20 v-19
el_@vehicle b-21 d-18 h-16 i-18 m-36 n-18 p-15 r+26
el__de d-18 j-24 o-18 u-34
el__el b-21
el__favor c-16
el__iba q+15
el__la j-19
el__me b-22 d-16 l-16 m-30 n-15 p-15 u-18
el__no a-15 l-17 q-23
el__por c-16
el__que j-17 u-16
el__se q-23
el__si b-18
el__voy b-19 m-15 r+16
el__y m-18
el__ya b-17 m-25 q-16
el_carro m-19
el_dia d-17 m-21 n-19 q-20
el_dolor d-21
el_favor a-16 m-16
el_mareo u-16
el_numero a-22 l-36 m-34 u-19 v+21
el_que m-15 q+16
el_telefono u-23
el_trabajo d-18 r-19
el_walmart j-21 m+23
elect* m+17
elevator h-15 r+22
elimi* a-15 l+17 m-19
ella e-15 f+15 m-22
ella$ f+15 m-20
else b+15 c-19 g-15 h-22 i-26 m-34 n-21 p-30 u-16
else$ a-23 b-16 d-24 m-15 v+19
else__have v-15
else__my o-21 v-16
else__there m-20 o+16
else_have b+21 o-17 v-19
elses v+18
em m-19
em__on m-19
em_back m-19
email a-18 b-22 i-18 m+17 o-18 u-15 v-17
email$ m+17
emerg* g-19 u-17
emergency g-18
empie* a+15
empiezo a+15
empiezo$ a+15
empty m-17 n+20
en b-60 c+46 d-22 e-59 f-59 g-65 i-68 k-33 l-28 m-25 p-24 r+20 t-55 v-58
en_# m-17 r+17
en_@eat n+16
en_@english a-24 b-21 c+33 g-18 i-24 j-20 k-18 l-24 n-15 o-21 u-25
en_@howmuch d+15 m-19 u-19
en_@spanish a-29 b-19 c+40 d-21 i-23 j-26 k-18 l-29 m-32 n-27 o-29 p-17 q-22 r-17 s-16 u-24
en_@vehicle a-17 n-26 o-17
en__@day b-16 o+16
en__@door j+20
en__@late m-20 n-20
en__@parking j-18
en__@place u-16
en__@traffic m-23 r+19
en__attend a-17 m+18
en__calle j+15
en__de b-18 o+23
en__del b-16 o+16
en__en o+16
en__es j+21 u-25
en__estan h-15
en__favor a-16 l-18
en__lista l-17 m-21
en__manana b-20
en__noche h+18 m-18
en__por a-17 b-18 l-19
en__trabajo r-17
en__y m-20 u-16
en_camino r+17
en_el c-19 d-32 g-31 h-24 i-20 k-18 n-29 o-30 p-19 q-39 u-37 v-18
en_la b-31 c-24 d-33 g-28 i-35 j-32 p-19 q-27 s-31 v-18
en_lugar b-17 o+22
en_que a-16 d-21 h-22 i-17 j+26 m-21
en_vez a-21 b-17 d-17 h-16 m-16 n-19 o+29 q-15
encargada i+18 j-17
encon* j-16
encontre j-16
end a-22 b-29 c-22 e-26 f-18 g-37 h-28 i-29 j-26 k-36 l+30 n-30 q-22 r-19 s-20 u-34 v-24
end$ a-15 b-18 d-19 g-15 k-19 l+23 m-15 n-18 u-20
end__@pay d+17
end_all l+18 m-16
end_up d+17
enfermera a-19 i+24 o-16
enfermo a-22 b-21 c-20 j-17 p-27 q+25 r-17 u-17
english a-40 b-42 c+75 d-40 e-41 f-33 g-44 h-32 i-45 j-41 k-42 l-46 m-73 n-39 o-41 p-39 q-37 r-40 s-32 t-33 u-42 v-37
enoug* b-16 d-16 l+21 t-18
enough b-16 d-16 l+21 t-18
enough__the m-21
enough_with m-21
entie* a-21 g+16 i-19 l-15 m-26 q-16
entiendo a-21 g+16 i-19 l-15 m-26 q-16
entiendo$ c-16 g+17 m-17
entiendo_@english g-15
entrada a-16 j+20 m-25
entrance j+27 m-18
entrar_conmigo n+19
entro a+15 f-16 g-20 n-27 u-21
entro$ a+15 f-16 g-20 n-27 u-21
equivocado a-21 c-19 d-21 e-26 f-26 g-23 h-21 i-29 j-26 l-34 m-35 p-16 r-20 t-17 u-26 v+39
equivocaron v+20
equivoco d-17 o-15 v+15
era a-23 b-25 m+21 p-17 u-21
era__@relative a-18 m+19 u-15
era__mi a-18 m+19 u-15
era_para a-22 b-18 m+22 p-15 u-20
eres m-17 u+17
eres$ m-17 u+17
es a-52 b-88 c-75 d-20 e-85 f-85 g-50 h-34 i-51 j+28 k-65 l-83 m-32 n-75 o-45 p-72 q-33 r-83 s-24 t-66 u+56 v+34
es$ a-53 b-31 c-29 e-37 f-37 h-41 i-47 j+40 k-25 l-40 m-47 n-43 o-37 p-27 q-46 r-38 s-38 t-32
es_@insurance a-15 d-38 g-16 h-16 j-27 m-26 u+35 v-17
es__@person i-18
es__@place m-22
es__@treat a-20 s-16 u+21
es__@visit u-16
es__caro u-17
es__de d-16 j-35 o-17
es__el a-22 j+29 m-36 o-16 r-16 v-16
es__eso m-16
es__ir q+16
es__mall j+18 m-22 u-18
es__mi m-21 u-19
es__numero g-16 l-22
es__o i-20 m-19 u+19
es__que a-15 d-15 i-17 j-17 m-20 n-18 u+16
es__telefono u-18
es_caro d+24 u-21
es_de v+16
es_el a-23 d-19 g-20 h+15 o-17 s-19 u-18
es_en a-19 h-21 j+20 n-16 s-15 u-28
es_esa m-24 u+17
es_eso g-18 m-22 u+22
es_este l-17 u+18 v-24
es_la a-17 b-16 d-18 g-19 i-16 s-18 u+17
es_lo i-16 j-18 m-17 n-16
es_mi l-19 u-17
es_mio v+17
es_muy u-20
es_normal m-15 s+21 u-29
es_para d-18 j-26 m-31 o-19 s-16
es_por j+17 m-24 u-24
es_un m-18
es_una i-16 m-15 u+18
esa a-31 b-25 d-20 e-19 g-29 h-18 i-24 j-24 k-18 n-25 p-17 q-29 r-19 s-18 u+15
esa_hora m-19 o+18
escalofrios s+16
escri* a-46 b-20 d-22 e-16 f-15 h-22 j-26 m-46 n-25 o-19 p-18 q-27 r-22 s-18 v-21
escriban l+17
escribir a-24
escribir$ a-18
escribirme a-22 g-16 m-19 u-19
escribirme$ a-18
escribo g+20 i-18 l-21 m-19
escue* j+15
escuela j+15
ese a-47 c-29 e-27 f-29 g-40 h-32 i-35 j-32 k-23 l-33 m-48 n+19 o+22 p-27 r-29 s-25 t-23 u-40
ese__me l-17 o+16
ese__no l-17 o+16
ese__¿ o+17
ese_dia a-40 c-20 e-17 f-20 g-33 h-27 i-31 j-21 k-16 l-26 m-40 n+16 o+19 p-22 r-23 s-21 t-18 u-34 v-26
ese_no v+18
eso a-53 c-38 e-41 f-35 g-53 h-43 i-49 k-37 l-48 n-51 o-46 p-45 q-41 r-40 s-35 u+53 v-46
eso$ a-37 c-21 e-24 f-21 g-43 h-25 i-35 j-20 k-26 l-37 n-24 o-24 p-30 q-24 r-26 s-25 t-22 u+31 v-26
eso__el m-26
eso__para a-23 j-20
eso_duele m-23 u+18
eso_es a-20 d-18 m-36 o-16 s-19 u+18 v-17
espanol a-38 b-28 c+48 d-25 e-23 f-16 g-17 h-17 i-15 j-33 k-21 l-38 m-38 n-29 o-36 p-25 q-25 r-24 s-20 t-16 u-32 v-16
esper* d-18 i-17 l-23 m-25
esperen b+19 l-16 m-17 q-15 r-17
esposa m-16 q-18
esposo a-22 b+21 d-22 i-21 j-19 l-16 m-36 o-26 p+17 r-17 u-26
esta b-27 c-26 d-22 e-21 g-26 k-27 l-34 n-45 r-16 s-26 t-24 u-50
esta_@open h+21 m-21
esta_@wrong f-18 g-15 h-18 i-20 j-21 l-17 m-20 v+24
esta__del m-17
esta__el g-16 i-18 l-16 m-16 v+16
esta_bien a-15 h-22 i-24 l-22 m+15 p-20 u-19 v-26
esta_semana a+22 h-22 m-18 o-25
estacionamiento f-15 j+17 m-22
estaf* m-15 u+19
estafa m-15 u+19
estafa$ m-15 u+19
estan a-22 c-18 d-26 g-36 i-38 k-21 l-22 n-24 p-17 q-16 r-30 s-24 u-31
estan$ a-19 d-15 g-20 j+17 u-19
estan_@open j-18
estan__la h+18
estar a-27 m-30 n+17 q-17 u-23
estar_ahi a-17 m-17
este a-17 j-18 m-39 v+16
este__es m-23 u-21 v+27
este__mio v+17
esto a-37 b-18 g+19 h-17 j-29 k-19 m-33 n-17 o-17 p-16 q-24 r-29 s-24
esto$ a-29 g+23 i-25 j-22 k-16 m-25 q-19 r-23 s-20 v-24
esto_es g-16 i-16
estos a-27 b-18 h-19 j-16 n-23 q-17 r-19 s-21 u+16
estos_@texts r-15 u+15
estos_in m-18
estoy c-27 e-23 f-24 g-19 h-34 i-32 k-22 l-18 p-33 r+21 u-43 v-33
estoy__# m-17
estoy__@parking j-18
estoy__el d-19 g-19 j-24 l-19 n-16 q-22 u-17
estoy__en m-18 s+17
estoy__no r-18
estoy__que r-20
estoy__trabajo r-20
estoy_a m-16 r+16
estoy_en a-23 d-25 g-26 h-18 i-15 j-30 l-26 m+19 o-21 q-28 s-27 u-21
estoy_interesada m-21 r-20
estoy_send r-16
estoy_sin d+15 m-25 r-18
estuv* m-22 q-16
estuvo m-22 q-16
eta e-20 h-16 m-19 o-19 p-16 q-19 r+28 s-19
eta_# e-20 m-17 r+22
evaluation a+18
eveni* b-19 d-23 h+15 m-28 u-19
evening b-19 d-22 m-27 u-18
evening$ a-22 m-23
evening_@visit a+16
ever d-21 i-19 k-17 q-16 r-16 u-30 v-29
ever$ v-18
every b-21 m-21 o-20
every* a-30 h-19 l-19 n-16 r-18 v-16
everything a-24 l-17 u-19
ex a-17 r-15
ex__to m-17
exact* m-20
exactly m-18 u+17
exit d-19 g-17 j+21 m-21 u-20
expec* m-16
expen* i-18 r-15 u-27
expensive i-18 r-15 u-27
expensive$ u-22
expla* d-22 u+17
explain d-22 u+17
explain__to u-22
explain_it m-18 u-15
explain_what m-17
expli* g+18 k-15 m-20 n-17 o-20
explica g+15 i-19 m-18 o-17
extra a-21 d+21 i-15 m-17 u-20
face m-19 s+19
falle* b+17
fam a-19 b+16 c-20 d-24 e-31 f-23 g-18 h-19 i-16 j-21 k-17 l-26 n-20 p-17 q-17 r-18 s-15 u-24
fam$ a-19 b+16 c-20 d-24 e-31 f-23 g-18 h-19 i-16 j-21 k-17 l-26 n-20 p-17 q-17 r-18 s-15 u-24
famil* a-16 d-22 l-18 m-19 u-24 v-17
family d-19 l-16 u-23
family$ b-17 d-16 q+17 u-18
family_emergency q-21
far a-19 d-17 h-16 j+19 u-19
far__@day m+16
far__the m+16
fast d-17 u-15
fav m+20
favor d-31 e-24 f-20 h-23 k-27 m-32 n-26 q-30 s-24 t-24 u-29 v-24
favor$ d-28 e-21 f-18 h-20 k-25 l-24 m-29 n-23 q-27 s-22 t-21 u-28 v-20
fecha m-16
fee a-15 j-16 u-15
feed u-15
feel b-15 d-15 m-24 n-15 o-16 u+16
feel__the s+16
feel_weird s-15
feeli* a-20 u-32
feeling a-16 u-26
feelings m+16
feels f-17
feet a-17 b+20 n-17 o-21 p-16 r-24 s-19
fell p-21
felt m-20 o-15 s+26
few m-22
fiance a-15 d-25 m+16
file m-18
file$ m-17
fill d-15 m-15
fille* n-20
filled n-20
filled__the a+17
filled_out n-16
finally a+16
financing d+16
find b-29 c-19 d-26 f-16 g-22 i-27 k-20 l-27 n-36 p-22 s-20 t-23 v-22
find_@parking j-17
find__recipe m+18
find_anyone q+17
find_me j-16 q-16
find_my j-22 n-15 q-16
find_out j-19 m+16
find_you j+15 m-18
findi* q+18
finding q+18
fine b-19 d-25 j-20 n+23 o-20 s-17 u-24
fine$ m-17 n+21 u-16
first b-18 h-17 m-18 p-17 r-18
first$ d-19 u-17
first_@visit j-19 m-25 n-18
fish m+19
fit a+16 b-16
fit__before a+15
fit__in a+21 o-16
five o-16
fix m+18 n-16
fjdks* e+18 m-19
flake* q+16
flaked q+16
flaked$ q+16
flexi* m-17 o+15
flexible m-17 o+15
fligh* a-16 b-19 d-17 m+21 n-16
flight b-17 m+17
flight$ m+17
flight__so m-15
floor j+20 u-25
fly d-18 l-16 m+26 u-20
fly_to d-17 m+18
fog m-17 s+21 u-22
folks g-18 j-19 m-16
follo* m-28 u-18
follow m-22
follow_up m-16
following a-19
food b-15 d-25 g-19 h-19 j-22 n+29 q-22 r-16 u-17
for a+17 c-26 e-65 f-79 g-34 j-29 l-33 n-25 p-28 q-32 r-57 s-44
for$ a-24 d-32 j-21 m-22 u+23
for_@day m-31 q+18
for_@food g-15 m+15 n-23
for_@holiday h+16 m-18
for_@parking d-21 j+15
for__@animal m+19
for__@call i+15 m-16
for__@clinician a-25 i+26 k-18 l-18 m-28
for__@day m-20 o+16 q-16
for__@holiday m-16
for__@person m-24
for__@relative a+25 d-22 m-21 n-23 o-27 p-20 q-17 u-18
for__@ride p+19
for__@symptom m+19 n-20
for__@visit d+18 g-16 h-18 i-16 j-25 l-18 m-46 o-37 q-17 r-20 s-21 u-35 v-33
for__and b-17 m-20
for__any a+18 m-21
for__are m-20 o+18
for__date a+16 o-16
for__do b-17 g-20
for__first m-18
for__i b-19 u-17
for__long m-20 n+19 u-15
for__love l+16 m-18
for__me m-17 u-20 v+16
for__more u-17
for__of b-15 m-24
for__one d+17 m-17
for__reply m-17
for__the d+16 i-15
for__this u-16
for__week m-23
for_a b-40 g-25 h-23 k-15 m+22 n-42 o-27 q-26 s-28 t-21 u-40
for_an a+19
for_another a+28 b-19 m-25 o-26 u-16
for_gas r+16
for_help g-17
for_him j-15
for_how m-26 n+24 u-17
for_it d+19 m-29
for_me a+17 c-19 d-18 f-21 g-27 h-25 i-26 j-21 l-40 n-30 o+17 q-21 r-20 s-31 t-24 u-22
for_my b-43 j-16 m-21 o-16 p-22 q-22 s-16 u-28 v-17
for_new a+19 h-16 m-18
for_next b+16 m-19 o-21
for_now a-17 m+16 n-17
for_old u+17
for_one u-18
for_someone i+17 m-23
for_that m-21 u-17
for_the a-50 b+16 c-16 g-29 i+20 m-20 q-22 r-27 s-25 u-34
for_this g-21 i-17 m-32 s-16 u-21
for_us u-15
for_what u-15
for_whatever a+22 m-25
for_you a-19 d-19 f-21 h-17 i-17 j-17 m+33 n-17 o-16 u-25
for_your a-15 l-17
forev* a-15
forever a-15
forge* a-25 b+20 d-24 g-21 j-32 o-18 u-26
forget a-25 b+20 d-24 g-21 j-32 o-18 u-24
forget__@visit a-16 b+21 m-18
forget__number l+17 m-20
forget_it j-17 l-27 n-18 t-26
forget_the b+19 m-16
forgo* b-15
forgot b-15
form d-18 j-22 l-18 m+16 o-21 r-16 s-17 u-18
form$ m+18
form_online a+18
forwa* i-19 m+15
forward i-18
found a-19 j-22 o-15 q-24
found_a m-22 p+19 q-17
four d-17
free a-17 d+17 m-29 n-18 q-20 u-28 v-16
free$ d+17 m-31 p-20 u-26
fri d-15 m-23
friday a-31 c-27 d-17 e-27 g-30 h-18 i-29 j-24 l-27 m-18 n-33 o+20 p-25 r-25 s-26 t-22 v-25
fridays h+19 m-20
friend a-30 b-18 c-20 d-24 i-17 j-18 m-19 o-25 q+20 r-16 s-18
frio b-16 m+21 u-15
frio_hace m+16
from a-19 e-20 h-34 k-30 o-28 q-35 r-22 v-29
from$ d-19 j-25 m+28 n-22 u-21
from__airport j+25 m-24
from__list b-16
from__on m-16
from_a u-15
from_it d-17 j-15 m-20 u+19
from_me a-20 d-21 g+19 i-17 j-16 m-30 u-23
from_my l-22 m+15
from_the d-21 f-17 j+16 n-19 r-17 u-26
from_this m-15
from_yesterday m-19 u-21
from_you m-29 u+22
from_your j-15 m-19
front a-18 b-17 l-20 u-17 v-16
front$ m-19
front_@door h-21 m+18
front_@staff h+15 m-17
front_of m-16
fue m+20 o-19 u-18
fue__luz m+16
fue_la m+18
fui m-17 q-15
fumar n+17
fun d-19 g-19 m+26 u-22
fun$ d-16 g-18 m+22 u-19
funci* m-21
funciona m-16
funciona$ a-16
funny m+19 q-17
funny$ m+19 q-17
fyi b+15
fyi$ b+15
gallo* m+19
gallon m+19
gallon$ m+16
game m+21
game$ m+28
gano m+22 u-24 v-16
gano_el u-15
garage a-20 d-20 h-24 i-17 j+19
garde* m+15
garden m+15
gary b-16 l-24 m-31 v+31
gary$ l-21 m-25 v+22
gas a-17 d-34 h-16 i-16 l-16 m+25 n-22 p-15 s-19 u-33 v-16
gas__high m+16 u-20
gas_is d-15
gate g-16
gato m+19
gatorade d-16 j-15 m-29 n+26 q-16 u-18
gave i-25 l-17 m-26
gave__number i-17
gave_me a+16 i-16 v-18
gave_you i-16 m-17
gener* a-17
gente d-16 m-20
gente$ a-24
get a+27 b-35 d-26 e-40 f-41 g-22 h-33 k-22 m-19 o-44 p-24 r-25 s-50 t-50 v-47
get__# m-16
get__@call m-22 u+17
get__@door m-24
get__@ride n+17 q-18
get__@texts a-20 i-20 k+21 m-22
get__@visit a+23 b-18 d-21 n-19 o-18
get__a d-17 l-15 n-19 u-25
get__after o-16 r-16
get__airport j-19 m+19
get__as a+15
get__back k+17
get__but q+16
get__by q-16
get__date m-17
get__home n+20 q-20
get__i u-17
get__in a+17 b-21 h-20 i-32 k-23 l-19 m-38 n-23 o-31 q-25 r-18 u-25
get__is d-19
get__job i-18 j-17 m+19 n-17
get__list m-15
get__my i-17 l-21 m+20
get__new m-16
get__number m-24
get__of a-24 m+17 u-18
get__off a-17 l+27 m-23
get__on d-18 j+16 k-18 m-18 n-16 o-17
get__please a+19 c-19 i-15 o-16
get__sleep m-19 u+19
get__soon a+16
get__that m-20 u-17
get__the k-18 m-22 o-16 q-18 u-20
get__there d-18 i-21 j-18 m+16 n-22 q-17
get__this a-17 g-20 l+16 m-24
get__to b-16 d-28 j-27 n-26
get__what m-16
get__with j-15 n-15 p-16
get__work u-19
get__you j-16
get__your l+15
get_a a-18 c-15 h-23 q-27 r-23 u-39
get_an a+21 m-17 n-16
get_back b-17 k-28 n-16
get_for m-22 u-18
get_high j-16 m-16 u+16
get_in a+34 j-18 l-16 m-40 n-19 o-18 p-19 q-21 u-26
get_it a-21 b-15 d-18 g+27 j-16 l-17 m-28 u-20
get_me b-37 c-35 d-31 g-27 h-22 j-32 k-28 n-21 o-24 r-37 s-22 v-25
get_my d-20 i+19 j-15 m-27 n-28 q-15 u+15
get_off m-23
get_put m-19 u+19
get_ready a-20 m-25 n+21
get_rid m+16
get_seen a+17
get_the h-20 i-20 m-35 n-19 o-18 q-20
get_there a-38 b-25 g-22 h-30 i-33 j+17 k-15 l-16 m-57 o-22 p-17 q+25 s-23 u-25 v-16
get_this m-19 v-18
get_to j-28 m+17 n-21 u-26
gets d-23 u-18
getti* l-19 n-20 p-25 s-17
getting l-19 n-20 p-25 s-17
getting_@texts l-16
getting__@texts l-16
getting_home m-18 q+16
getting_these g-18 m-16 v-18
gf q-16
give g-19 h-16 j-28 k-20 l-25 n-21 p-30 q-41 s-21 u-27 v-31
give__@call a-18 i+24 m-29
give__@person i+16
give__@visit a+16 d-25 m-22 o-22
give__a a+16 b-29 l-22 m-19 q-20 r-28 u-33 v-19
give__number a-23 d+21 l-15 m-24 u-16 v-15
give__spot a-16
give__the o-18 u-19
give__to b+17 i-24 j-15 q-16
give_it i-15 m-19 u-19
give_me b-29 g-16 j-24 k-16 l-17 n-15 p-18 q-28 u-44 v-22
give_my a-28 b+17 i-18 q-17
glad$ m+17
glass m-16 u-16
glasses a-21 d-18 j-17 k-16 m+28 n-20 q-21 r-15 u-21
gna m-18
go a-17 b+24 d-29 e-41 f-35 g-46 i-50 j+25 k-32 m-27 o-32 p-46 r-16 s-43 t-37 v-43
go$ a-19 b+23 d-23 m-17 t-17
go__@day b+18 m-20
go__@vehicle m-15 q+17
go__after q-16
go__and b+17 m-15
go__work n+17 o-17 q-17
go_ahead m-23
go_away b-17 e-15 l+24 m-23 r-18 s-15 u-16
go_back m-17
go_home m-20 n-18 q+21
go_on j-16
go_through m-17 u-19
go_to d-19 g-18 i-20 m-26 o-21 q-24
god a-17 b-18 n-20 o-20 p-21 q-17 s-18
god_is p-16 u+15
goes d-19 j+16 m-25 n-16 q-17 s+18
goes_away m-16 s+18 u-20
goes_there j+19
going a-30 c-15 g-31 h-27 i-27 k-22 l-30 m-15 n-17 o-20 s-33 t-25 u-20
going__@price d+15
going__a m-17 q-18
going__be b-19 m-17 o-26 p-18 q-25 s-21
going__have m-17
going__me m-16
going__my m-15
going__snow d-20 m+18
going__to m-22 q-16
going__work o+16
going_to a-39 d+16 f-45 g-28 h-23 i-23 k-19 l-25 o-15 s-30 t-18 v-31
good a-28 b-17 d-40 e-33 f+17 g-21 h-23 j-40 k-30 q-24 r-39 s-42 u-17 v-37
good$ a-19 d-17 e-18 g-25 h-19 i-30 j-20 l-38 q-30 r-20 s-21 t-48 u-36 v-17
good_@day m-21
good_@stop m-17
good__@call i+15 m-17
good__@texts l+16
good__out m-22 t+17
good__this m-16
good__to m-16
good__you m+16 o-16 u-15
good_day n-18 o-20 t-21
good_for b-18 c-15 f-26 l-21 t-28
good_morning m-16
good_on m-17
got c-60 d-17 e-62 f-58 g-49 h-71 i-26 j-38 k-65 l-39 m-20 n-46 o+22 p+41 q-15 r-15 t-30 u-25
got_@sick a-16 b+17 m-28 n-15
got__@animal m+16
got__@body b+23 m-23 o-19 r-20
got__@call l-15 m-28 v+22
got__@day a+15
got__@move a-17 b-28 d-23 j-16 l-16 m-38 n-16 o+32 p-18 s-18 u-22
got__@pay j+16
got__@person i+16
got__@relative p+16
got__@ride b-23 i-16 m-19 o-16 p+30 r-16 t-16
got__@thanks b-17
got__@traffic m-16 p-17 q+16
got__@wrong j-16 v+15
got__a d-18 m-24
got__an m-17 p-17 q+15
got__and m-20 q-19 r-18 s+23
got__ask m+20 p-20
got__bail b+16 m-18
got__but m-16 o-18 r+16
got__for d-19 j+19
got__from a-15 b-16 i-20 j-18 l-15 u+22
got__i b-15 g-17 m-25
got__it b-19 d-16 m-30 o+25 u-19
got__job o-15
got__last l-17
got__my a-18
got__new m+22
got__next a-19 o+16
got__on m-16
got__over i+15 p-15
got__questions i+19
got__text j-16 l-17 u+20
got__the a-24 o+15 p-18
got__to a-20 b-20 m-17 p+18 q-20
got_a a-25 j-23 l-21 m-18 n-25 o-26 s-25 t-20 u+19 v-24
got_anything d-22 m-19 n-17 p-16
got_back m+16
got_home b-22 o-20 p-20 q-21 r-17 s+24
got_in m-16 p-17 q+16
got_it a-16 b-21 d-22 e-16 l-18 m+16 u-24
got_lost g-16 o-15 q-15 r+19
got_me a-22 b-20 i-18 l-18 m-31 p+30 q-30 s-20 u-25
got_my m-24 p+25 q-36
got_somebody h-16 i-20 p+23
got_someone p+16 q-16
got_the d-26 h-21 i-21 j-33 m+17 n-19 q-25 r-26 s-22 u-18
got_this l-21 m-28 v+25
got_to a-18 c-25 g-31 h-23 k-20 l-17 m-20 o+30 p-38 q-24 r-22 s-31 t-21 u-39 v-20
gps a-21 m-27 o-16 r+23
gracias a-40 c-29 d-38 e-39 f-43 g-36 h-17 i-35 j-32 k-29 l-52 n-34 o-32 p-35 q-35 r-37 s-33 t+41 u-38 v-32
great b-15 d-20 i-17 n-17 t+19 u-25
great$ d-17 u-22
groggy m-16 s+15
guard* a-19 m-22 o-18 r+24
guess u-18
gum d-16 m-27 n+24
gusta a-23 b-15 g-17 i+19 l-17
gusta* i-15
gusta__@call i+17 l-17 m-19
gustaria i-15
guy j-16 l-16 m-25 v+22
guy$ j-16 m-24 v+21
guys b-25 e-16 g-24 i-23 m-16 n-20 r-20 s-23 v-19
guys$ h-16
guys__the m-18
guys_are h-16
guys_do a-16 h-22 u+16
guys_have u-16
guys_still a+17 h-17
gym d-19 j-17 m+21
ha a-16 d-17 e-24 f-15 l-18 n-18 u-15
habla i-20 m-18
habla$ i-15 u+15
habla* i+19
hablar b-25 h-17 k-19 l-22 n-20 o-23 q-20 u-29 v-19
hable b-17 i+16 q-17
hablenme c-18 e-18 i+30 l-22 m-29
hace d-21 g-19 i-18 j-22 o-19 s-17 u-16
hace$ m+19 u-17
hace__favor a-16 m-16
hace_dano m-19 n+18
hace_el a-20
hacen a-17 n-18
hacer m-26 q-21
hacer$ m-16
hacer_un i+15
had b+15 d-31 f-25 g-29 h-26 i-33 j-26 k-18 l-19 n+16 o-51 p-23 q-28 t-32 u-40
had_@food n+16
had__@drug n+15
had__for n-17
had__this m-18
had__weird m-18 s+19
had_a a-20 d-22 f-22 i-23 j-16 l-15 o-33 p-16 q-17 t-27 u-25 v-23
had_to m-19 r+16
hago b-15 d-20 f-18 h-16 o-16 r-20 u-27
hago__llegar a-15
hago_para r-16 u-22
hairc* a-16 m+23
haircut a-16 m+23
half m-20
handl* a-16 m-20 p+19 q-22
handled i-15 p+20 q-20
handled$ i-15 p+20 q-20
hang a-16
happe* a-17 d-16 j-22 n-15
happened m+21 u-25
happened__the m+22 u-21
happened_with m+17
happens j-16 m-29 u+23
happens$ g-17 m-23 u+25
happens_if u-19
happy b-17 e-16 t-18 u-20
happy__to m+19
harold__# m+21
has b-37 c-20 d-29 e-18 f-15 g-30 h-27 k-21 l-15 n-31 q+29 t-26
has__leave m-18 q+18
has__now m-15
has__work g-18 q+19
has_a a-16 d-16 g-16 m-24 q+18
has_the a-16 j-16 u-16
has_to m-27 n-16 q+21
hasta q-23
hasta_alla q-18
hate a-20 b-17
have e-26 f-34 g-23 h-22 k-21 l-22 m-22 r-29 u-26
have$ a+24 d-16 h-18 n-21 q-20 u-17
have_@day b+20 i-17 m-20 q-25
have_@pay d+15
have_@spanish c+16
have__# a-15 b-16 m+23 p-22 t-21 v-15
have__@call m-18
have__@clinician a-27
have__@day b-21 i-16 o-16 t+17
have__@food m-17 n+16
have__@relative b-16 n-20 p+17
have__@sick m-22 n+18 q-17
have__@stop m-19
have__@symptom m-20 n-15 s+17
have__@vehicle j-25 m-25 q+20
have__@visit d-16 m-24 n-19 v-20
have__@wrong j-20
have__a a-15 d-21 i-22 m-30 o-16 u-26 v+16
have__back b+22 d-15 k-19 q-20
have__be a-20 n-19
have__bring n+17
have__can m-18 n+17 o-16
have__come o-16 u+18
have__do b-19 d-17 i-15 m-19 u+17
have__for b-20 d-19 q-18 u-19 v-20
have__good i-19 o-16 p-21
have__have p-18 q+18
have__i m-17
have__in m-20 p-19 q-18
have__it d-16 m-23 n-19 q-15
have__me b-19 m-20
have__nice m-21 t+19
have__number d-17 i+15 j-27 l-27 m-40
have__of i-18 m-22
have__on m-17
have__plans d+15
have__skip b+24 m-29
have__take q-16
have__there b-15 m-20 n-25 p+16
have__this a+16 m-25 u-19
have__to n-21 p+17 q-21 u-18
have__wait n-21
have__what a-17 m-21 n-18 q-16 s+19
have_a a-47 b-52 c-27 d-43 g-23 h-38 l-32 m-27 r-20 s-16 t+16 u-47
have_an i-18 u-17
have_been d-16 t+17 v-22
have_decided m-16
have_my a-28 b+25 d-26 i-25 j-18 m-39 o-27 p+17 q-23 v-22
have_no m-15 q+17
have_nobody q+17
have_not b-24
have_one b-17 p+17 q-20
have_questions i+17
have_reached m-16 v+18
have_room a+19 m-17 u-17
have_someone a-22 b-26 m-18
have_the a-24 m-34 n-21 p-22 q-23 u-25
have_to a-46 c-27 h-19 i-46 m-20 p-50 r-17 s-23 t-20 v-27
havin* r-17
having r-17
having__after s+15
hay b-66 c-58 d+16 e-71 g-27 j+23 k-49 l-63 m-44 q-20 s-50 t-58 u-27 v-33
hay$ a-20 d-23 e-21 f+20 h-20 j-20 l-18 n-17 u-30
hay_@parking a-24 c-17 d-26 e-22 f-22 g-18 h-24 i-20 j+36 m-37 n-26 r-36 t-16 u-26
hay__@fetch a-15 d-19 n+17
hay__@pay d+18 m-19
hay__@person i+15 u-16
hay__ahi q-17
hay__choque r+16
hay__de u-16
hay__en j-17 o-16 u-15
hay__ir d-23 n+15 q-19
hay__que i+18 q-17
hay_algo o+17
hay_alguien i+17 q-21 v-16
hay_ayuda d+17 g-16 m-21
hay_cupo a+20 d-17 j-18 m-15
hay_nadie q-22
hay_otro o+15
hay_que b-16 f-19 g-25 h-27 i-25 j-37 m-34 n+19 p-24 q-31 s-16
hay_un r+16
hay_una u-20
he d-23 e-26 f-39 g-38 h-36 i-46 j-39 l-41 m-24 o-28 p+17 r-39 t-26 u-24 v+18
he__@drive p+15
he__de m-19
he__his m-18 n+16
he__in m-16
he__not m-22
he__to n-21 q+17
he_changed v+15
he_has m-21
he_have m-19
he_is d-19 i-18 j-16 m-19 q-24 r-19 s-16 u-17 v-15
he_need n+16
he_says f-20 m+17
he_will m-20
head d-23 l-18 n-20
headache m-18 n-20 s+23 u-18
heard m-17 u+15
heard__ad u+17
heard_your u+17
heari* m-17 n+16
hearing m-17 n+16
heart m-18
held m-19
held_up m-19
hello a-24 b-28 c-26 d-35 e-29 f+43 g-24 h-26 i-28 j-30 k-23 l-28 n-30 o-23 p-32 q-30 r-23 s-27 t-23 v-24
help b-26 c-29 g+28 h-17 i-26 j-23 k-26 l-30 n-26 o-26 p-18 r-28 s-29 v-27
help$ d-19 g+25 i-16 q-23 v-19
help__a g-21 k-16 m+15
help__do g-17
help__find m+15
help__i g-17
help_i g-18
help_me k-17 m+17 q-17 u-19
help_please a-18 c-17 g+18 i-16 m-17
help_with a-15 i-17
helps g-18 m-22
her a-28 c-16 d-34 f-16 g-28 h-31 i+15 j-34 l-39 m+15 r-33 t-16 u-38 v+17
her$ a-16 d-21 g-15 o-19 u-20
her_@call m-20 v+17
her_@visit a-18 m-17
her__will r-17
her_home m-19 p+16
her_i m+16 r-17
here b-37 d-43 f-23 h-37 i-43 j-20 n-42 p-31 q-20 r-37 s-38 u-38 v+18
here$ b-28 d-34 f-18 h-30 i-34 n-31 o-27 p-23 q-22 r-27 s-29 u-31 v+17
hermana b-27 c-18 d-20 i-15 j-22 m+26 o-23 p-16 r-28 u-23 v-15
hermano c-16 i-18 m-37 n-17 o-15 p+19
hey b-18 c-15 d-27 e-15 f+32 g-16 i-19 j-28 l-20 m-35 n-18 o-22 q-24 r-18 s-17 t-22 u-33 v-16
hgfhg* e+17 m-17
hgfhgf e+17 m-17
hi b-24 e-18 f+30 h-30 i-20 j-15 k-21 p-21 r-24 s-29 u-26 v-23
high a-21 d-24 g-20 j-26 n-25 o-18 p-17 q-19 r-19 u+19
high$ d-15 s-17
highway$ j+17 m-18
hija a-19 d-17 q-21 u-16
hijo b-25 c-22 d-17 n-33 q+18 u-20
him b-24 d-20 h-19 j-20 l-22 m-32 s-17 u-25 v+23
him$ b-18 j-17 l-19 m-29 u-21 v+24
himse* n-15
himself n-15
his a-29 b-26 c-17 d-22 g-16 k-18 l-21 n+22 o-28 p-19
his_@visit m+16
his__out m-17 n+17
his_license p-17
his_number v+17
hit a-26 b-34 c-18 d-24 h-16 j-20 k+32 m-40 n-22 o-21 p-20 q-27 s-22 u-23 v-24
hit_@stop k+31 l-27 m-28 n-17 r-21
hit__@traffic k+20 l-18 m-20
hit__on k+22 l-20 m-22 r-17
hit__up a-18 b-19 i+16
hit_me b-19 i+16 m-15
hizo r+15
hmm d-17 e-25 f-17 g+19 u-17
hola c-16 d-21 e-21 f+31 g-20 h-19 j-21 k-21 l-17 m-32 n-17 q-16 r-16 t-19 u-18
hold a-28 b+15 d-20 e-21 f-17 h-15 j-18 l-20 q-24 u-17
hold__@medicine m-15
hold__@visit r+17
hold__for m-18
hold_my m-27
hold_on m+17
hold_that m-18
holiday a-23 d-18 h+20 j-16 o-17 u-24
home a-45 b-27 c-18 d-33 g-20 h-19 j-33 k-19 l-26 m-19 o-35 q+18 s+15 t-18 u-33 v-21
home$ a-32 b-31 d-21 j-22 l-15 m-23 o-27 u-22
home_and b-18 o-17 p-17 q-15 r-16 s+24
hones* a-19
hoodie d-16 n+16
hook a+18 m-19
hook__up a+18 m-19
hook__with a+18 m-19
hook_me a+15 m-17
hora b-27 c-17 d-30 e-17 f-18 g-31 h+16 i-40 j-40 k-25 l-22 p-21 q-28 r-34 s-35 u-38 v-29
hora$ a-30 b-24 h-27 o+25
hora__@clinician a+21 b-16 i-18 m-28 o-19
hora__@eat m-16
hora__el o-16
hora__en h-17 m+15
hora__la i-19 o-17
hora_con a+22 h-15 i-16 m-23 o-15
hora_es h-30 j-16 m+27 n-19 u-22
hora_puedo i-16 m-16 o-23
horario a-24 d-20 e-17 f-20 g-21 h+31 i-25 j-29 m-28 n-18 s-18 t-15 u-27
horas m-21 o-18 u-17
horse m-15 u+16
hospi* d-17 h-21 i-16 m-32
hospital d-17 h-21 i-16 m-32
hospital$ a-30 h-19 m-27 o-23
hot j-16 m+26
hotel a-15 m+17
hour$ n-16
hours a-29 c-22 d-47 e-22 f-31 g-35 h+50 i-35 j-41 k-18 l-31 p-27 q-35 r-33 t-28 u-45 v-30
house d-17 o-18
house$ a-15 b-20 m+18
how b-79 c-71 e-53 g+24 h-18 i-81 k-40 l-36 o-70 p-74 q-48 r-75 s-18 t-74 u+21 v-58
how_@late a-18 d-17 h+29 i-15 j-18 m-35
how_@open h-17 j+20 m-23
how__@book a+18
how__@food n-18
how__@hours m-20 n+20 u-16
how__@month d+18 u-18
how__@move u-17
how__@treat d-17 g-17 m-20 u+24
how__@visit a-20 m-30 u+23
how__a a-28 n-38 o-17 s-26
how__am j-16 m-24 n-25 s-16 u+25
how__answer g+18 m-18 u-20
how__are a-22 g-22 l-15
how__become a+18 m-19
how__before h-22 j-17 m-32
how__can a+17 d-24 g-15 h+17 i-27 j-16 m-27 o-22 q-16 u-23
how__do a-21 b-22 d-15 i-20 j-38 o-17 q-18 s-17 v-19
how__does d-33 m+21 s-22
how__find m-21
how__for d+17 m-17
how__get b-19 d-45 g-36 h-23 i-27 n-17 r-21 v-18
how__i a+16 b-32 c-35 f-17 i-49 m+17 o-32 p-30 r-35 s-51 t-17 v-26
how__is b-19 f-27 g-17 h-26 l-22 m+26 n-38 o-17 p-21 r-22 s-35 v-17
how__it a-29 b-23 g-28 h-20 l-21 n-34 o-18 p-18 q-18 r-17 s-33 u+19
how__make a-15 d-19 m+18 u-17
how__my d-23 m+21 u-19
how__one m-17
how__reply g+15
how__say g-19 m+19
how__should u-22
how__texting g+20 m-19 u-27
how__the g-18 h-21 j-25 n-28
how__this g+31 l-18 m-33 u-18
how__till n-18
how__times l+16 m-20
how__use g+19 l-15 m-17
how__work d-30 g+17 h-17 n-19
how__works m-27
how__would a-15 d-17 m+17
how__write d-17 m+19
how__you a-18 b-19 c-21 d-21 e-16 g+20 i-25 k-27 l-31 m-22 n-31 o-26 q-22 r-20 s-25 t-25 u+17 v-28
how_are f+18 h-16
how_bad d+19 m-18
how_can a+17 c-19 n-19 u-19
how_come a-15 d+23 l-17 m-31 n-19
how_did m-32 u+27
how_do b-23 c-19 d-16 h-51 i-36 m+25 n-37 o-30 p-27 r-26 s-32 t-15 u-39 v-24
how_does d-28 n-19 s-19
how_early a-17 j-18 m-29 o-16 u-17
how_far d-15 h-15 j+16 u-17
how_i a+18 d-15 m-16
how_is a-17 f+19 j-19 m-26 n-16
how_long b-24 d-42 g-25 i-15 l-26 m-16 o-19 p-23 q-20 r-26 u+16 v-15
how_many a-28 g-17 h-19 i-18 j-27 o-22
how_much a-24 b-18 d+15 f-16 g-18 h-16 j-29 l-34 r-18 s-25 t-35
how_often a-18 n-18 u+18
how_old g-16 h-16 j-23 m+28 u-26
how_should a-17 m-20 n+21
how_this g+15 m-23
how_to a-26 b-19 d-25 g+28 i-24 k-18 l-24 s-18 u-35
how_would a+20 d-17 m-23
howdy a-16 f+20 m-18
hoy a-36 b-24 c-18 d-38 e-27 f-23 g-21 h+23 i-23 j-29 k-17 l-29 m+22 n-30 p-25 q-26 r-23 s-19 t-22 u-37 v-26
hoy$ a-31 b-17 d-30 e-21 f-19 g-18 h+25 i-18 j-24 l-20 n-22 o-15 p-20 q-21 r-17 s-17 u-28 v-18
hoy__mi m+16
hoy_es m+23 u-15
hsa d+22 m-26
human a-16 b-16 c-23 i+28 l-17 p-16 r-21 u-21 v-19
hurt m-26 p-16
hurt$ d-17
hurt_my m-17
hurts d-17 m+16 u-19
hurts__the m-16
hurts_from m+20 s-15 u-16
husband a-21 d-33 i-17 l-15 m-18 r-23 s-21
hw d+18 i-17 l-18 m-22 t-19
i b-29 c-44 e-115 f-119 g+22 h-38 k-23 l-22 n+17 o-22 p-52 s-18 t-38 u-30 v-19
i_@animal g-15 j-16 m+20 n-16
i_@book a+43 b-22 c-16 d-30 g-23 h-20 i-19 j-24 l-19 m-34 n-34 o-25 q-27 r-19 u-22
i_@call d-37 g-23 h+38 j-17 l-17 m-22 n-31 o-28 q-17 r-17 u-16
i_@drive a-22 d-23 h-16 i-18 k-20 n+22 o-27 r-18 s-27
i_@drug n+19
i_@eat a-20 d-23 j-15 o-21 q-20 r-19 s-20
i_@move a-16 j-19 n-23 s-19 u-26
i_@parking u-16
i_@pay a-20 d+25 g-19 i-21 j-26 n-20 q-15
i_@stop d-18 j-24 l-25 n+24 s-15 u-18
i_@thanks m-18 t+20
i_@vehicle d+15 h-18 j-16 n-22 o-17 q+21 r-17 u-17
i__# b-32 j-26 k-17 l-40 m-38 o-18 p-22 r+17 u-22
i__@animal m+18 q-21
i__@book n-16
i__@call b-19 d-26 k-15 o-19 u-15
i__@cancel a-27 d-21 g-16 k-22 l-32 r-15 v-20
i__@clothes a-31 b-17 d-24 g-17 i-15 j-19 m+16 o-17 q-17
i__@day b-24 d-18 k-16 l-18 n-16 q-26
i__@drink a-17 b-15 l-17 n+26 o-16 q-16 s-15
i__@drive m-26 s-21
i__@drug n+16
i__@eat a-19 d-17 j-17 m-39 n+34
i__@english c+22 m-26
i__@food a-27 b-19 d-22 g-25 i-19 k-17 l-22 o-23 q-20 u-16
i__@insurance d-18
i__@insurer d+15 n-17
i__@late a-28 b-24 d-22 g-24 i-19 l-18 o-27 p-23 q-23 s-24 u-15 v-29
i__@medicine a-30 b-16 c-17 d-28 g-19 j-24 l-20 m-19 n+16 o-19 q-27 r-20
i__@move a-37 b-27 c-15 d-32 g-18 i-22 j-19 l-18 m+16 n-24 o+22 p-19 q-24 s-21 u-28
i__@pay a-30 b-18 d+36 g-30 i-20 l-17 m-38 n-30 o-21 q-20 u-21
i__@person m-15
i__@place j+18
i__@relative a-35 b-24 c-16 d-24 g-17 i-21 k-16 l-23 m+19 o-20 r-17 s-20 u-31
i__@ride n-19 p+23 q-35
i__@sick a-24 m-30 q-23 r-16
i__@stop j-17 m-18
i__@symptom a-24 b-25 d-26 i-22 j-27 k-18 l-22 m-29 p-16 q-21 r-27 s+23 t-21 v-20
i__@texts a-31 d-26 g-22 j-26 k+29 m-53 n-24 o-20 q-25 v-18
i__@vehicle d-18 j-27 n-21 q+29 u-16
i__@visit a+17 b-35 d-19 j-16 n-32 u-19 v-16
i__a a-28 b-36 c-37 e-24 f-26 g-24 h-57 j-21 k-53 l-40 o-16 q-16 r-36 s-37 t-45 u-18
i__able m-16 n+15
i__about b-22 d-25 i+20 m-19 n-27 v-18
i__again a-21 j-16 l-23 m-18 n+19
i__all h-20
i__an a+15 b-28 g-20 i-24 j-21 l-22 n-23 o-15 p-16 s-26
i__and h-19 j-27 l-22 m-20 p-16 s-23 u-23
i__another a-21 o+19
i__anything d+20 l-19 n-27 o-20
i__as a+15 m-20
i__ask a-21 b-17 d-19 m+17 n-22 p-21 u-19
i__asked m-19
i__at a-31 b-24 g-33 i-24 j+20 l-25 o-22 p-25 q-15 u-30 v-26
i__back d-28 i-21 o-25 p-16 r-16 s-17 u-17
i__bad m-16
i__be a-25 d-52 g-23 h-30 i-37 j-30 k-17 q-43 r+16 v-22
i__before b-16 i-21 j-21 m-37 o-22 q-25 r-19 u-22
i__better b+16 o-17
i__big m-16 n+16
i__bill d+22 m-34
i__bleach m+17
i__bring a-39 d-25
i__but g-20 m-26
i__by a-15 d-26 g-26 l-16 m-29 n-29 o-17 u-26
i__car j-16 m+17
i__charged d+16 m-15
i__come i-15 m-28 o-24 q-19
i__coming m-44 o-26
i__consent l+18
i__day j-17 m-29 n-17 o+21 q-15
i__do a+17 d-35 i-28 j-28 m-23 p-20 q-36 s-17
i__done g-15 l+19 m-28 u-23 v-20
i__driver m-24
i__follow m-17
i__for a-17 h-22 j-26 l-26 q-24 s-21 t-17
i__forget b-16
i__get c-16 g+19 i-18 j-32 l-29 o-15 p-22 r-23 u-38 v-19
i__getting m-27 u-24 v-19
i__go b+26 m-20 t-17
i__going d-19 m-26 n-21
i__good f-22 n-27 p-17 r-19 t-25 u-18 v-17
i__haircut m+19
i__have b-26 i-30 j-15 l-19 m-16 n-23 q+20 u-15 v-16
i__here d-18 m-25 n-15
i__high u+15
i__him j-17 m-20
i__home h-17 m-32 n-32 o-16 q+29
i__i g-19 i-21 k-16 l-34 r-23 u-28 v-20
i__id m-16 n+16
i__if d-17 m-26 n-22 o-20 u+16
i__in a+19 b-41 c+18 g-34 i-32 k-34 l-35 m-16 n-24 o-31 p-18 s-17 v-21
i__interested b-16 m-17
i__invoice m-15
i__is b-20 j-17 m-37 n+19 q-25 s-20 u-26
i__it b-17 g+19 h-33 i-27 l-24 m-23 p-37 s-48 t-30 u-15 v-30
i__job a-19 b-20 i-23 j-26 l-16 m+23 n-23 o-17 q-19 r-16 u-16
i__just n-15
i__know a-24 b-22 m-16 o-18 q-32 v+16
i__last j-16 l-18 v-19
i__like b-18 c-29 d-34 m-18 q-17 s-24 u-47 v-18
i__lol g+18 n-21 r-16 s-20 v-17
i__long n-21
i__lost d-18 m-24 o-21 q-19
i__made m-16
i__make b-17 m-18
i__making m+17
i__med d-16 m-15
i__mind b-17 m-22
i__more b-16
i__moving o-23
i__music m-23 n+20
i__my a-47 b-18 c-43 d-20 e-18 f-16 g-62 h-30 l-28 n+31 q-23 s-29 t-23 u-17 v-46
i__myself a-16 d-17 u-18
i__need d-18 g-29 i-25 m+18 n-16 q-15 v-17
i__new a-31 b-17 d-19 i-24 m+27 n-24 q-16 v-16
i__next o-38
i__night m-18 n+19
i__no m-37 n-20 u-16 v-17
i__not a-25 e-22 f-19 h-20 i-25 n-53 p-43 r-66 s-25 u-22 v+26
i__now b-21 c-16 i-27 j-16 k-18 l-15 m-34 n-23 o-30 q-27
i__number g+23 i-25 m-27 u-18
i__of a-18 b-15 g-15 j-17 n-25 s-19
i__off a-26 b-20 g-19 i-17 l+22 m-32 o-20 r-16 u-15 v-16
i__ok n-17
i__old u-17
i__on c-21 g-21 h-32 l-19 o-25 p-28 s-33 t-25 v-26
i__one d-16 m-25 p+21 q-21 u-20 v-15
i__or d-24 g+16 h-18 i-16 j-25 l-17 m-29 n-21 q+18
i__out d-31 g-24 i-21 j-24 m-26 v-22
i__over i-21 m-20
i__paperwork a-20
i__pass b+20
i__pee n+17
i__put d+17 g-16 m-30 n-18 u+15
i__ready m-18
i__return m+18
i__running r-18
i__said a-15
i__say n-19 u-16
i__scared m-17 v-16
i__see m-21
i__set a+15 m-15
i__shave n+16
i__so d-16 g-25 j-16 o-17 r-20 s+26 v-15
i__somebody a-26 b-18 i-17
i__someone a-23 d-22
i__something o-16
i__standing j+15 m-17
i__start m-20
i__started n-17
i__still m-19 r-18 s+17
i__stuck g+16 r-18
i__take a+28 b-33 d-23 h-23 m-29 p-27 s-16
i__taking a-16
i__talk a-25 i+21 m-26
i__tell m-16
i__texting i-17 m-17
i__that g-15 i-17 j-17 m+16 n-21 q-25 s-17 t-19 u-27
i__the b-23 e-17 f-16 g-20 h-34 i-69 j+29 m-19 n-26 r-24 s-42 t-30
i__them k+17 v-16
i__there a-42 b-21 g-21 h-27 i-32 l-26 n+20 o-26 u-29
i__these g-15
i__think b-17 m+15 u-16
i__this a-16 m-38 n-22 r-18 u-30
i__through a+18 d-15 m-16
i__to b-25 c-45 e-23 f-28 g-18 h-59 m-24 p-18 r-42 s-21 v-22
i__today s-18
i__told m+16 n-18
i__truck m-28 q-16
i__trust b+16 m-22
i__try a+16
i__up g-25 h+15 i-19 j-17 m-22 n-23 q-23 r-21
i__want a-34 g-29 n-18 q-16 s-15 v-30
i__wedding m-18
i__when n-29
i__where m-24 n+15
i__with b-18 j-19 n-22 o+17 q-22 v-16
i__without m-19
i__work d-17 i-21 m+18 o-18 u-30
i__you d-24 h-32 j-16 m+17 n-28 o-36 q-24 r-20 s-18 u-37
i__your a+21 b-20 d-19 g-21 i-32 j-26 k-27 l-25 u-15
i_able n+19 q-18
i_already n-20
i_am a-15 c-56 d-25 e-39 f-46 h-61 i-44 k-27 l-19 n-45 o-25 p-25 q-26 s-16 u-26 v+20
i_ask m-23
i_asked a-16 v-16
i_be g-17 m-44
i_bring g-23 o-30 p-25 q-31 u-16
i_came m-20 n-15
i_can d-27 h-42 i+15 k-25 l-27 m-38 p-21 u-48 v-35
i_chickened m-18
i_come b-23 d-15 g-21 i-21 m-50 p-18 r-20 s-20
i_cut m-16 n+17
i_did b-27 g-22 i-16 j-20 m+16 o-19 q-15 s-15 v-21
i_dnt a-18 d-15 g+21 j-19 l-17 n-18 u-18
i_do i-17 k-27 n-28 o-19 p-28 r-27 t-16
i_drop n-17
i_ever l-15 v-16
i_feel m-18
i_felt m-15 s+18
i_filled a+18
i_found b-15 m+15
i_get b-24 f-16 g-53 h-49 n-35 o-15 p-30 q-20 r-28 s-17 t-17 v-28
i_getting l-16
i_go a-24 b-18 c-17 d-32 g-27 h-21 i-24 j+36 m-25 s-16 u-30
i_going b-16 d-18 n-15
i_got a-31 c-23 e-15 g-50 h-20 i-17 k-34 l-21 q-24 t-24
i_had a-27 d-21 n+19 o-28 r-18 s-23 u-23 v-19
i_hate a-18 b-16
i_have a-24 c-37 h-32 i-16 j-35 p+22 q-29 t-52 v-34
i_hit k+16 m-19
i_hold m-15
i_just b-19 d-17 i-20 j-19 n-28 q+20 r-18
i_keep m-20 n+20
i_know d-16 m-26 o+19 u-16
i_live m-17 q+19
i_lost b-18 g-21 n-18 q-16 r-22
i_love l-19 m+23
i_make n-17 o-19 u-16
i_mean m-17
i_meant a-19 b-16 k-21 v-20
i_mix m+20 n-22
i_need b-24 g-16 h-20 i-18 l-18 o-18 p-17 r-32 t-21 v-28
i_never a-23 b-16 k-18 u-16 v+24
i_owe a-23 d+26 g-18 m-16 n-17
i_pick h+18 m-22
i_plan d-18 m-26 n+26 u-19
i_press g+20 m-17 n-18 u-22
i_proceed u-18
i_put a-19 g+16 j-26 o-16 u-24
i_qualify g-15 m-16
i_read d+15 l-16 n-16 o-16
i_reply m-15
i_rest m+17
i_said a-24 b-23 l+15 n-31 r-18 u-19
i_say d-19 g+25 j-17 u-22
i_see d-16 g-24 j+17 m-24 o-16 u-18
i_send d+21 j-20 m-26
i_sent d-19 i-19 m+28
i_should m-17
i_sign a+16
i_skip m-16
i_speak i+18 m-17
i_split d+16
i_still a-43 b-18 h-16 i-26 n+22 s-22
i_take a-33 b-24 d-43 g-35 h-22 l-29 n+17 o-15 p-22 r-19
i_talked m-21
i_talking i-19 u+18
i_text g+20 m-19
i_think m-35 o-16
i_took q-16
i_trade i-17 m-15
i_turn j+19 m-20
i_type g+19 i-19 m-18
i_united l-17 m+17
i_use i-15 o-21 q-17 u-21
i_walk a-18 q+16
i_want b-31 d-28 g-40 h-21 j-29 n-31 o-39 q-20 r-22 s-17 u-32 v-58
i_was b-30 j-19 o-23 p-18 u-16 v-18
i_wear a-18 d-15 g-22 j-18 o-18 q-17 s-27 u-30
i_will a+17 d-59 g-36 h-44 i-35 j-17 k-19 l-23 m+25 n-46 o-21 q-31 s-52 u-59 v-16
i_work a-16 m-20
i_would c-19 d-46 g-18 n-22 q-33 r-35 s-26
iba q+22
iba_a q+22
id b-16 d-30 j-16 m-33 n+37 o-15 p-20 q-22 u-25
id$ a-23 d-29 j-16 m-31 n+37 p-18 q-22 u-19
idea v-20
idea_@stop l+17 v-19
if b-42 c-30 f-17 h-31 i-33 j-26 k-23 m-36 o+28 p-42 q+30 s-24 t-27 v-30
if_@insurance d+16 u-15
if__@drive n-17
if__@move d+17 m-19 o-18
if__@open g-15 h-15
if__@relative m-17
if__@ride m-15 n-15 q+22
if__@vehicle m-15 q+16
if__@visit n+16
if__a m-15 q-19
if__am a-18 m-31 o-20 r+19
if__came o+15
if__can a-23 m-21
if__come n-18 q+17 u-17
if__does g-16 m-16
if__get d-16
if__have b-20 i-16 p-19 u-16
if__is m-30 r-18
if__need a-20
if__no m-17
if__not d+22 g-22 m-24 o-16
if__the m-18 n-18 o+15
if__to n+16 u-16
if_i a-17 b-20 c-15 h-16 i-34 j-28 k-15 l-20 m-17 o-15 p-27 q+20 s-29 t-18 v-16
if_it m-23 q-16 u+17
if_my m-25 o-15 q+26 u-15
if_you b-20 m-23 q-16
impor* l-16
importa l-16
importa$ l-16
in a+30 b-36 c+46 d-44 e-29 f-77 g-86 k-34 l-48 m-24 n-22 o-17 p-45 q-21 r+15 s-47 t-78 u-26 v-33
in$ a+26 c-41 f-16 g-24 i-23 j-16 l-40 m-54 o-57 q-52 s-35 t-16 v-36
in_# h-19 r+19
in_@day o-15
in_@english a-31 b-19 c+41 d-25 g-17 h-16 i-21 j-19 k-18 l-27 m-30 n-22 o-26 q-16 r-16 u-25
in_@place h-18 j-30 m+26 u-19
in_@spanish a-41 c+42 d-22 e-15 g-16 i-31 j-18 k-24 l-21 m-28 n-18 o-18 q-22 u-22
in__@door h-17 j-16 m-27 r+17
in__@month m-15
in__@place a-18 h+26 m-31
in__@traffic m-16 p-17 q+16
in__a m-23
in__and b-20 j-16 m-25
in__as a+15
in__bad a+19
in__bit m+19
in__day m-17
in__for m-18 o-16
in__hospital u-23
in__i m-18
in__is b-17 d-19 j+17 m-35 n-23 q-18
in__it m-15
in__lot a-21 h-17 j-21 m-27 r+23 u-17
in__mail m+17
in__me p-15
in__need o+16
in__news d-19
in__now a-15 o-17
in__of n-16
in__room a-25 n+16
in__see a+16
in__soon a+15
in__text l-22 m-17
in__that m-16
in__the m-18
in__truck q+16
in__with a-19 m-23 p-17
in__you m-20
in_a b-18 j-20 l-17 n-21
in_an p-20
in_as a+15
in_before a+16 m-17
in_dallas j+17
in_for a+29 m-19 o-17
in_front m-16
in_my a-22 b-22 d-19 r-21 u-17
in_now b-15 r+16
in_ohio a-15
in_she a+18
in_the c-38 d-50 e-28 f-26 g-36 i-49 l-47 m-38 r+18 s-25 t-22 v-39
in_there a-22 d-20 i-25 m-33
in_this a+20
in_to m-18
in_today d-16 m-24 s-15
in_tomorrow b-15
inclu* i-15 l+18 m-24
info b-15 l-17 o-16 u+17
infor* d-21
informacion g-16
infusion b-19 d-35 j-21 m-34 o-17 u+28
ingles a-37 b-37 c+55 d-30 e-29 f-20 g-29 h-18 i-34 j-32 k-28 l-38 m-19 n-26 o-37 p-23 q-30 r-26 s-25 u-36 v-31
inscr* a+21 l-16 m-18
inste* a-19 b-22 n-25 o+24
instead a-19 b-22 n-25 o+24
instead$ b-18 m-31 o+29 q-17
instr* m-16 n+19
instructions m-16 n+19
insulin m-16
insulina g-18 n+17
insurance a+22 c-16 d+20 g-25 i-21 j-36 l-20 o-30 p-25 q-42 r-25 s-25 t-19 u-47 v-18
inter* d-22 g-28 h-20 i-20 n-20 o-28 p-16 q-27 r-16 s-22 v-23
interesa m-15
interesada m-21 r-20
interesada$ m-19 r-17
interested u-21 v-16
interested$ m-29
internet m+19
interstate$ m-15
into m-24 o+17
into_a m-21 o+17
inven* u-15
invoi* m-15
invoice m-15
ir a+26 b+32 c-31 d-51 e-20 f-20 g-44 h-38 i-49 j-29 k-33 l-38 m-64 p-24 r-33 s-34 t-26 v-40
ir$ a+29 b+27 c-18 d-33 g-26 h-15 i-32 j-16 k-25 l-25 m-40 n-24 o-34 q-41 r-21 s-21 v-23
ir__@eat n+18
ir__dia o+17
ir__trabajar n+15
ir_antes n-16 o+17
ir_otro n-20 o+22
ir_por n-17
ir_sola q+15
ire a-17 b+36 l-27 m-34 o-15 q-21 r-16 t-19 v-20
irme n-16
is a-33 b-59 c-38 e-113 g-84 h-18 j+19 k-93 l-61 n-17 o-32 t-65 u+21
is$ a-19 b-26 d-25 j-17 m+24 p-16 q-23 s-22 u-22
is_# d+18 j-21 n-16 p-20 q-22 s-18
is_@drink a-18 c-15 d-29 h-17 i-18 j-24 n+32 p-16 q-25 s-15 u-39 v-15
is_@drive a-17 i-19 m-23 n-19 o-17 p+23 u-21 v-20
is_@drug m+17 u-21
is_@food m+23 n-16 o-20 u-17
is_@holiday a-17 h-18 m+18
is_@insurer d+16 n-16
is_@late h-17 m-23 n-17 p-21 r+16
is_@open h-24 j-18 o+19
is_@parking d-24 j+23 u-18
is_@sick b-16 m+20 p-16 s-19 u-21
is_@symptom m-29 n-15 o-15 p-15 s+26 u-17
is_@treat a-21 g-19 h-16 j-19 m-27 p-17 u+23
is__# g-26 h-28 p-18
is__@call g-16 j-18 m-32 u-26 v+20
is__@clinician a-32 d-20 j-17 p-18 u-25
is__@day b-17 d-26 j-18 s-18 u-21
is__@door h-19 j+25 m-15 u-15
is__@drink d-20 n+16
is__@drive p+18
is__@drug m-31 n+18 u+18
is__@food d-18 h-17 j-16 m+17
is__@holiday a-17 d-15 m+21 u-20
is__@hours j-16
is__@late h+17 j-20 u-18
is__@open d-17 h+16 i-22 n-20
is__@parking a-17 d-21 i-19 j+18 r-17 u-21
is__@pay j-18 q-16 u-17
is__@person m-16
is__@place a-28 d-33 g-19 i-28 n-23 o-24 q-17 s-18 u-17
is__@price a-16 d+19 f-19 g-33 h-25 j-39 n-18 q-16
is__@relative a-25 d-19 h-16 i-26 j-19 n-17 q-35 r-17 u-30 v-18
is__@ride p+15 q-15
is__@treat d+23 j-23 m-18
is__@vehicle n-16
is__@visit a-16 b-40 d+30 f-17 g-23 i-22 l-15 m-23 n-34 o-33 p-29 q-23 r-22 s-32
is__@wrong i-19 m-19 v+21
is__a c-21 f-26 h-52 k-17 l-21 m-15 n-32 o-25 p-26 r-32 s-18 t-20 u+27 v-36
is__about d-17 m-20 u+21
is__after d-16 o-20
is__allowed m-23 n+15
is__an d-30 f-16 h-17 m-25 n-28 q-16 u+22
is__and n-19 u+20
is__another b-15 m-15
is__any a-16 d+17 m-17 o+17
is__anyone i+15
is__approved a-15 u+15
is__as d-16 m+16
is__available a-24 d-17 i+17 m-24 o-17
is__bad d-31 h-20 i-17 j-32 r-19 u-24 v-16
is__bank d-15 h-19 m+19
is__be r+19
is__best u-16
is__bill d-16 m+18
is__blue d-15
is__by a-18 m-23 u-18
is__can m-18 o+15
is__common s+18
is__covered m-24 p-24
is__cross j+17 m-19
is__day d-24 m-23 n-24 p+16
is__do a-17 m-26 u+18
is__earliest m-16
is__early n-16
is__expensive d+30 m-36 u-19
is__fav m+20
is__fine j-19 m-29 n+23 u-16
is__first d+19
is__for b-18 c-21 f-23 h-38 l-23 n-21 o+15 p-31 r-25 s-34 t-26
is__free d+15 m-26 p-19 u-25
is__from f-21 l-20 n-15
is__go d-18 m-19
is__going a-20 b-34 d+22 f+17 g-15 j-33 m-25 p-26 q-18 s-18 u-22
is__good b-17 c+16 f-28 l-15 p-22 q-16 t-18 u-18
is__her v+15
is__home q-16
is__hospital j-15
is__hot m+22
is__i b-19 g-30 m-20 o-29 p-17 q-26 v-16
is__if m-19
is__in a-37 b-18 d-35 j+19 l-16 n-23 o-22 q-19 r-21 v-19
is__is a-24 b-21 d+19 j-23 n-28 q-20 s-27
is__just m-18 u+18
is__lady i+17
is__latest h+16 m-16
is__like d-28 h-16 i-19 m-28 u+27
is__lol m-16 v-15
is__longer b-15 m-15
is__manager m-16
is__me a-23 d-27 f-17 g-21 k-19 l-27 m-58 n-32 p+22 q-26
is__my d-25 i-18 n-22 q-16
is__name u-19
is__new a+18 l-19
is__next d-20 n-21 o-19
is__no m-15
is__not u-24 v+19
is__now n-16 r-18 u-20
is__number a-16 d-26 g-17 i+18 l-25 u-18 v-20
is__of d-32 g-27 h-22 j-17 l-16
is__oil n+17
is__ok b-26 c-20 g-24 h-29 i-29 j-43 k-19 l-18 m-62 n+40 o-20 p-34 r-15 s-19 t-32 u-20 v-23
is__on a-19 i-19 n-20 q-20 s-16 u-31
is__one m-21
is__only u-16
is__out l-16 m+17 o-16 u-23
is__outside j-22
is__party d+16 m-22
is__past h-23 j+20 u-15
is__per d+24 j-18 u-28
is__pharmacy m+15
is__place m-24
is__point m-18 u+15
is__right m-17 n-21 r-23 s-17 t-16 u-28
is__sacar m+15
is__same a-19 m-25
is__seeing m+16 u-16
is__sign a-24 m+16 u-16
is__since s+15
is__something m-16
is__somewhere j+15
is__soonest a+15 m-15 u-16
is__sorry m-17 r+15
is__special n+16
is__still a-19 j-24 m+18 n-31 o-15 q-16 r-16 u-15
is__street r-17
is__success m-18 u+16
is__take a+15 j-17 m-17
is__that a-28 b-19 h-16 i-17 j-32 p+16 t-19
is__the a-42 c-23 f-35 g-27 i-43 j+29 l-34 n-28 p-39 r-46 s-27 t-20 v-33
is__there d-25 h+16 j-23 q-30 s-21 u-17 v-18
is__these l-18 m-18
is__they u+17
is__this a-16 d-20 g-16 m+20 u-18
is__time d-17 m-20 o+24
is__to b-24 c-20 f-30 g-37 l-34 o-18 q-31 r-38 t-19 u-45 v-30
is__today d-20 i-24 o-20
is__too h+17 j-16
is__true j-19 q-18 s-15
is__us m-15
is__way a-18 b-15 j-22 n-17
is__what g-18 n-20 q-18
is__where m-19 s+19
is__with p+17
is__work d+16 m-26
is__you a-28 d-18 h+17 m-31 u+19
is__zip d-18 h-16 j+23 m-22 u-16
is_a a-18 c-16 f-32 g-33 h-20 j-50 k-16 o-18 p-37 t-25 u-17
is_all b-17 f-17 j-16 m+16 p-20 u-18
is_an a-19 d-22 m-26 u+19
is_anybody h+16
is_anyone h+16 m-24 u-16
is_available i-15
is_bad m-18
is_been m-17
is_black m-19
is_coming a-25 b-30 n-16 q-16 r-22
is_crazy r+15
is_dis g-17 j-19 m-19 u+22
is_fine d-16 m+15
is_going m-17 q-15
is_good f+20 l-17 m-17 n-23 o-22 p+17 q-20 t-15
is_in a-20 d-30 h-21 j-26 n-29 r-23 s-16 u-27 v-16
is_it a-37 b-61 c-49 e-34 g-58 h-26 i-57 j+27 k-37 l-55 m-34 n-30 o-55 p-61 q-21 r-42 t-51 u+39 v-46
is_killing s+16
is_locked a-19
is_my a-39 b-24 c-20 f-26 g-25 h-36 i-40 k-17 o-28 p+16 r-32 u-58
is_no b-18 m-25
is_not d-35 f-23 g-32 j-28 l-27 m-33 n-26 p-38 s-24 t-18 v+30
is_ok m-20
is_out a-15 b-23 j-19 o+21 p-24 r-25 u-15
is_over m-16
is_real m-21 u+18
is_right j-18 m+17 r-17
is_set p+20 q-24
is_she m-20
is_slow q-17 r+21 s-16
is_taking a-25 b-17 m-26 n-21 q-19
is_texting i-17 u+21 v-26
is_that a-42 b-39 d+24 f-17 g-36 h-16 i-24 j+23 m-57 o-41 p-33 t-49 u+16 v-20
is_the a-30 b-54 c-26 e-25 f-57 k-29 l-44 n-59 p-51 q-46 r-49 s-65 t-28 v-41
is_there b-46 f-38 h-48 l-19 p-35 r-51 s-46 u-24 v-47
is_this a-31 b-30 g-43 h-31 i-47 l-43 n-34 o-24 p-18 q-15 r-26 s-45 u+34 v-30
is_too a-17 d-16 n-15 p-19 q-21 r-22 u-19
is_up a-16 d-19 f+20 g-17 h-17 j-21 u-20
is_walking r-16
is_what d-17 g-16 n-23 o-16 t+17 u-20
is_writing m-18
is_your d-38 f-27 g-30 h-26 i+19 l-17 o-20 t-25 u-44 v-23
it e-109 g-33 h-65 i-72 k-16 l-27 m-40 n-32 p-23 q-25 r-52 s-18 u+58 v-71
it$ c-71 d-15 e-58 f-68 h-62 i-57 k-33 q-53 r-60 s-17 u+15 v-54
it_@cancel b+25 m-27
it_@price m+17 u-21
it__# b-22 d+19 g-17 l-16 m-38 n-26
it__@cancel b+25 m-17
it__@date a-18 b-21 l-16 m-20 o+26 u-17
it__@eat m+15 n-17
it__@english a-22 c+20 m-18
it__@holiday d-15 m+21 u-20
it__@late j-19 q-16 r-19 u-19
it__@medicine d-16 m-17 n-20 u+17
it__@month m-17
it__@move m-18 o+20
it__@person m-24
it__@place j+22 m-19 u-21
it__@sick b-16 d-15 m+23 o-15 s-18
it__@spanish a-18 c+19
it__@treat d+20 u-17
it__a b-22 n-25 o-19 p-21 s-24
it__all f-16
it__am n-16
it__back d+16 u-19
it__be b-16 n-29 p-15 u-33
it__before m-18
it__can m-19 q-21
it__covered u-16
it__feel s+17
it__find j+17 m-17
it__for i-17 j-18 n-21 o-18 q-16 s-19 u+17
it__from m-22
it__get a+15 j-17 m-16
it__good f-16
it__help a-17 u-15
it__i d-28 j-20 m-38 q-20
it__if d-21 m-26 u-20
it__in a-20 d-18 m-34 u+21
it__is d-15 q-15 u-20
it__it b+17 d-22 l-18 q-20
it__me c-15 j-18 k-21 l-36 n-28 o-16 p-31 q-35 r-21
it__my d-20 i-29 n-27 o-18
it__not a-17 m-22 q-28
it__off n-20
it__ok m-16
it__on c-17 d-21 h-22 i-16 k+16
it__one m-17
it__only c-15 j-19 u-16
it__or d-17 m-23 n-17
it__out l-18 m+22 n-19 o-17 r-16 u-18
it__place u-16
it__please l-17 o-24
it__right m-23 u+17
it__same m-23
it__snow d-20 m+18
it__that d-19 n-15 s+16
it__the d-27 g-18 m-37 n-20 p-16 r-27
it__time o-16
it__to b-24 c-24 f-23 g-26 i-34 l-27 m+16 n-21 p-34 r-22 t-19 u-62 v-16
it__tomorrow b-17
it__too a-17 h-24 m+24 o-19 r-15
it__up m-27 n-16
it__what g+21 m-16
it__with b-16 d-26 i-23 n-28 u+21
it__work d-17 g-18 m-22 q-15
it__you a-19 d-34 h-15 j-28
it__your m-23 u+19
it_a b-16 h-22 i-23 j-17 r-18 s-16
it_about u+16
it_back c-17 k+18 m-16
it_bad m+18
it_be a-23 b-19 i-15 m-37 n-25 u-33
it_but a-15 o+17
it_covered m-18
it_do d-18 j-21 m-24 u+23
it_easy a-16 j+16
it_feel s-15
it_for u+17
it_from j+17 u-24
it_going b-18 f+19 j-18 n-23 p-17 q-26 r-26 u-37
it_help d-15 g-27 m-19 q-17 t-17 u+23
it_hurt d-17
it_if n-16
it_in a-35 b-23 c+23 i-18 k-18 l-17 q-18 s-16
it_is b-19 e-26 g-17 h-37 i-35 j-19 l-19 n-43 o-23 s-16 t-41 u-17
it_just m-20 u+18
it_last m-15
it_like j-18 m-16 u+18
it_make a-22 b-19 d-26 g-16 l-19 m-29 n-15 o-21 s+21
it_mess m-15 u+15
it_normal u-18
it_off b+22 i-20 l-17 m-16 o-17 u-15
it_ok d-20 m-19
it_on m-31
it_over i-19 m+18
it_says a-20 u-17
it_set d+16 u-19
it_show m-16 u+16
it_so b+16 d+16 m-24
it_take d-24 j-18 m+31 u-30
it_the a-18 b-27 j+19 m-38 s-16
it_to d-20 u-21
it_today o-19
it_too h+17 j-16
it_true d-27 j-18
it_up b-25 c-18 i-20 j-17 k-21 l-22 q-19 r-19
it_what u-22
it_work d-15 g-24 m-30 u+27
it_works g-19 m-20 n-19 u+23
itching a-17 m+27 o-17 r-21 s-20
iv m-26
iv$ u+16
iv_was m-20
jaja e-17 l-16 u-15
jaja$ e-16 m+19
jajaj* m+15
jajaja m+15
january m-20 o+20
jazz m+16
jazz$ m+16
jj e+26 l-17 m-29
jj$ e+26 l-17 m-29
job a-29 g-23 j-32 k-16 l-20 n-31 p-23 q-15 r-23 s-18 u-28 v-19
job$ a-16 b-21 d-21 g-17 l-15 m+17 o-16 q-16 u-16
joke m+18
joke$ m+18
jueves a-28 h-19 i-19 l-17 o+26 q-22 u-16
junto a-17 j+16 m-24 v-16
just a-18 c-22 e-23 f-25 h-21 j-19 k-30 p-18 s-28 v-37
just_@cancel b+15 m-17
just__@vehicle q+15
just__a n+18 q-20
just__back m+16
just__from m+16
just__in b-19 i-18 u-18
just__it m-16
just__know o-15 t-18 u-18
just__me a-17
just__the o-17
just__up r+15
just__you o-23 q-17 r-16 u-25
just_a d-18 i-16
just_got i-16
just_had m+19 o-17
just_put a-16
just_so u-17
just_the d+15 m-15
just_woke r+16
keep a-31 b-21 c-18 d-20 i-31 j-17 p-16 q-17
keep__@call m-19 n+16
keep__@texts l-19 r-20
keep__@visit a-20 m+15 v-24
keep__but m-18 o+18
keep__coming l-16 m+18 r-20
keep__i k-18 l-15
keep__in m-21
keep__me g-20 k-18 l-21 m+22
keep__off v-18
keep_it b-17
keep_my b-17 m-21 v-24
keep_sending l-16
keep_texting k-18 l-21
keep_the l-16 m+17 r-21
keeps j-18 l-15
ketamina d-21 g-26 m-18 s-16 u+26
ketamine d-21 e-17 g-26 h-19 i-22 j-29 l-22 m-36 n-22 o-21 p-18 q-23 r-19 s-19 u+43 v-21
keys m+17
keys$ m+19
kid b-17 n-19 p-28 q-20 u-23
kids c-21 d-30 g+15 i-21 j-28 l-18 p-25 q-29 u-39
kill d-16 k-15 l+15 m-25 n-16 o-15 q-16 s-18
kill__@texts l+18 m-19 u-21
kind a-26 g-24 h-18 i-19 j-27 n+16 q-17 r-17 u-27
kind__@clothes m-16 n+15
kind_of a-19 g-22 h-17 j-26 n+16 u-25
kindl* m-24 v-17
kindly m-24 v-17
kjhkj* e+16 m-17
kjhkjh e+16 m-17
kk d-18 e+18 f-17 l-21 n-16 u-16 v-16
kk$ l-16
knitt* a-19 n+16
knitting a-19 n+16
knock* u+15
knocked u+15
knocked_out u+16
know a-20 e-17 h-32 i-27 j-26 k-22 l-31 p-25 s-22
know$ a-16 d-22 g-35 m+17 n-16 o-26 q-40 t+17 u-46 v-37
know__@person v+15
know__are g-16
know__i u-15
know__is m-26
know__put g+20 m-20 u-19
know__this m-27
know__to m-21 u-20
know__works u-18
know__you g-17
know_about u+15
know_any u-17
know_before n+17
know_how g+15 m-19 u-22
know_i m-21 o+18
know_it m-17
know_this v+15
know_what m-24 q-15 u+16
know_who m-24 p-16 q+17
know_yet m+18 q-19 v-15
know_you u-15
la a-38 c-88 e-84 f-84 g-30 h-17 i+15 k-55 l-43 m-18 o+25 p-43 q-65 r-16 t-49 v-62
la_@body n-19 u-24
la_@cancel b-22
la_@clinician b-25 d-20 i+27 j-21 m-22 n-15 o-22
la_@door a-19 j+15
la_@food m+16
la_@late d-18 m-17 n-26 q-15 r-16
la_@medicine d-16 g-25 i-19 j-17 l-17 m-31 n+25 o-15
la_@place b-25 d-22 g-19 i+15 j+24 l-26 m-54 n-25 o-31 p-18 q-17 s-21 u-37 v-25
la_@staff i+18
la_@symptom m-18
la_@treat b-16 d-21 g-26 m-18 s-17 u+26
la_@visit a-48 b+17 c-25 e-25 f-23 g-32 h-31 i-41 j-19 k-29 l-53 m-43 o+20 p-28 q-34 t-21 u-23 v-44
la__@day a-19 b+26 h-17 l-22 m-29 o-20
la__@move a-17 i-18 n-24 o+28
la__@relative m-24 p-16
la__con a-20
la__de a-21 j-23 o-31 p-21 r-21 s-19 u-22
la__del b+15 m-18
la__es m-17
la__favor i-17
la__la a-17
la__mi b+17 p-16
la__no m-19
la__o m-16
la__para m-15 u-17
la__por i-18
la__que b-16 d-21 i-18 j-19 m-28 n-16
la__tiene a-15
la__vez a-18
la__y m-19
la__ya m-22 r+19
la__¿ m-21
la_attend a-19 h-16 m+24
la_del b+19 l-16 m-21 o-24
la_escuela j+15
la_hora o-20
la_lista i-19 n-20 o-18
la_luz d-26 e-16 j-21 m+29 o-16
la_manana b-23 h-16 m-19
la_necesito b+17
la_noche h+17 m-21
la_playa j-16 m+17
la_puede n-17 o+17
la_pueden n-15 o+19
la_ubi a-20 i-18 j+24 l-17 m-21 o-17 r-15 u-16
lady a-17 i+19 j-17 l-15 n-15 r-17 s-19 u-17
lady__me p+16 q-18
landl* m-15
landline m-15
lapto* m+16
las a-30 c-17 d-33 e-24 f-16 i-27 k-18 l-26 m-20 q-26 t-16 u-41 v-23
las_# a-18 b-18 d-21 i-15 j-18 m-25 q-17 u-17
las__es u-15
las__puede n-17
last b-19 l-16 o-28 q-16 r-24 t-17
last$ m-26 n-21
last_@month n-16
last_@year j-16 n-15 s-17
last__am n+15
last__i s-15
last_text a-15 l-19 m+23 v-15
last_time a-25 h-18 m-28 u-20
late a-31 b-16 c-33 d-31 e-27 f-32 g-43 h+36 i-51 j-36 k-37 l-41 n-29 o-21 p-44 q-35 r+28 s-46 t-35 u-45 v-16
later b-27 c-19 d-27 e-16 h-30 i-31 j-21 k-22 l-22 n-24 o+28 p-18 q-23 r-25 u-32
later$ a-29 b-21 d-16 e-15 h-21 i-22 k-17 l-17 m+26 r-21 u-19
later__day a-16 o+22
later__the m-18
later__you o+16
later_hour m-15
later_in m-18
later_time o+20
lates* h+19 m-18 u-15
latest h+19 m-18 u-15
latest_you h+16 m-16
law$ m+18
le a-19 b-39 d-37 e-24 f-25 g+30 h-31 i-40 l-27 n-23 o-38 q-36 r-18 s-28
le__a q-17
le__llegar a-15
le__para a-20
le_hago m-19 r-15
le_pico g+20 j-16 m-19
le_pongo g+16 n-21
learn c-15 m+19
learn_to c-15
leave a-23 c-17 d-21 i-22 p-25 r-25 s-16 v-20
leave__@visit m+17 q-20
leave__off l+16 m-17
leave_it u-20
leave_me l+19 m-24
leave_my q-23
leavi* b-18 q-17 r+18
leaving b-18 q-17 r+18
leaving_now m-28 r+16
left b-17 n-16 o-17 q-17 u-19
left$ m+17
legal j-17 u+17
legit j-16 u+19
legit$ j-15
lentes m-16 n+20
les b-16 d-24 g-21 h-16 j-19 n-28 p-20 q-16 s-15
let c-24 d-40 f-20 h-31 j-30 l-38 m+15 n-35 p-42 s-30 t-26 u-47 v-40
let__@move m-17
let__do m-28
let__else b+22 o-25 v-19
let__get a+18 o-18
let__have b+22 o-25 v-19
let__it b-20 d-18 p-19 u-24
let__know b-15
let__leave m-17
let__talk a-19
let__the m-15
let_me b-29 d-23 j-19 l-27 m+22 n-20 p-29 r-18 s-18 u-31 v-20
let_somebody b+17 o-18
let_us a+18 b-25 d-19 h-17 l-16 m-39 n-19 o+20 p-18 s-16 u-20
lette* d-24 n-19 o-16 u-25
letter d-22 n-18 o-16 u-19
letter$ d-17 i-16 m+22
letter__my i+16
letters g+17 m-18
libra* m+19
library m+19
licen* a-24 u-19
license a-24 u-19
license$ a-22 m+18 p-19 q-19 u-18
life j-17
light j+16
like b-33 d-16 e-15 f-17 g-34 m-16 n-21 p-25 q-34 t-18 v-31
like$ d-31 g-16 i-20 m-18 u+21
like_# l-18 m-18 r+20 s-19 u-21
like_@animal m+16
like__@book a+16
like__@visit a+18
like__a u-17
like__back m-15
like__be o-17
like__bring m-17
like__get i-20
like__it i-15 m-20 u-24
like__make a+16
like__my d-16 i-16
like__opt a-21 i-23 l+19 m-16
like__out i-18 k-18 l+19
like__that a+19 o-18
like__this u+17
like__try a+19
like_a m-26 n+15
like_to b-19 c-32 d-34 n-19 q-18 r-32 s-21 u-51
linda l-15
line a-23 m-24
line$ a-18 j+16 m-16
lined i-15 p+18 v-16
lined_up i-15 p+18 v-16
list c-23 d-31 e-15 h-19 j-33 m-15 o-30 p-28 r-24 s-26 t-26 u-36
list$ d-18 g-42 i-35 j-24 k+17 o-21 p-22 q-22 r-17 s-17 t-19 u-26
list__options l-15
list__the m-15
list_my l-15
list_of a-22 g+17 i-19 l-17 u-16 v-17
list_to m-17
lista g-20 h-17 i-25 j-17 m-15 n-25 o-20 p-21 s-17
lista$ b-32 g-15 i-20 k-31 n-20 p-17
littl* o-17
little o-17
little_@late m-18 n-15 r+17
live a-21 d-17 l-15 n-17 o-17 u-19
lk e+22 m-21
lk$ e+22 m-21
lkjlk* e+16
lkjlkj e+16
llama* a-27 b-15 i+24 n-22 o-16 p-18 q-17
llamar a-22 i+26 m-27 n-18 o-20 u-19 v-15
llamen b-21 i+16 m-18
llega m-16
llega* a-23 i-16 k-18 m-40 n-19 o-19
llega_el m-16
llegan m-16 r-16 u+16
llegando m-23
llegar a-18 m-22 n-15 s-21
llego a-30 b-27 g-23 h-24 i-20 l-29 p-27 q-27 r+21 u-36 v-18
llego$ d-24 m-32 u-19
llego__a o-16
llego__el r-15
llego__las n-15
llego_a j-21 n-17
llego_un r-18
llegu* q-19 r-24
llegue q-16 r-22
lleva a-16 m-18 p+23
lleva* a-19 d-16 l-19 m-26 n-22 o-18 p+18 r-21 s-17 u-16
llevan l-15 m-19 p+20 q-16 r-16
llevar a-23 b-27 c-17 f-18 g-45 h-22 i-35 j-23 m-32 n+34 o-33 p-23 r-16 s-23 t-16 u-36 v-20
llevarme a-20 b+21 d-20 l-16 m-27 n-32 o-20 p+21
lleve a-15 i-24 m-19 q+23 u-21
llevo a-16 d-21 h-18 j-20 l-19 n+19 o-16 p-16 q-20 u-23
lmao e-20 m+19
lmao$ e-20 m+19
lo e-33 f-29 h-42 i-54 j-51 k-36 l-53 n-52 o-29 q-43 r-40 s-18 v-39
lo_@body b-25 l-24 m+17 s-15 u-21
lo_@thanks m-16
lo__@english a-17 c+18 m-17
lo__@ride p+16 q-18
lo__en a-18 c+16 m-17
lo__tengo u-18
lo_cubre d+16
lo_del m-19 p+16 q-18
lo_que a-16 n-16
lo_quiero m-15
loan d-20 m+20
loan$ d-17 m+21
locat* m-24
location a-21 d-24 h-29 i-36 m+33 q-25 u-31 v-25
lock h+22 j-29
lock_the j-25
locke* a-20 m-16 q-18
locked a-20 m-16 q-18
locked$ a-19
locked_in q-16
lol a-37 b-36 c-33 e-46 f-40 h-31 i-36 j-45 l-50 m+23 n+16 o-18 p-33 t-36 u-32
lol$ a-35 b-35 c-27 e-33 f-29 g+17 h-26 i-28 j-37 l-38 n+17 p-29 r-36 s-27 t-26 u-27
lol_i m-15
long b-34 c-15 d-46 e-21 f-19 g-30 k-18 l-33 o-18 t-15 v-21
long$ m-23 n+18 u-18
long__@drive j+16 u-25
long__@symptom s+15 u-18
long__@visit m-18 u+21
long__a m-19 n-16 u+17
long__i j-26 s-31 u+22
long__it d-16 m+17 n-24 s-18
long__take m+29 u-25
long__the n-23 s+19 u-29
long_am j-16 m-20 n-24 s-16 u+22
long_before j-15 m-28
long_does d-17 n-23 s-18
long_is s-15
long_till n-18
longe* a-23 i-16 m-19 n-17 u-27
longer a-23 i-16 m-19 n-17 u-27
longer_interested b+15 l-20
look d-19 h-15 m+27 u-21
look_up a-16 m+24
looki* b-19 i-16 m-32 n-20
looking b-19 i-16 m-32 n-20
looking__@book a+16
looking_to m-17
looks u-16
los b-39 c-34 d-51 e-33 f-35 h+18 j-28 k+30 n-17 o-24 p-35 q-43 r-35 s-28 u-21 v-36
los_@day h+23 m-23
los_@texts a-41 b-31 c-21 d-23 e-26 f-24 h-21 j-24 k+31 n-30 o-31 p-24 q-23 r-23 s-29 t-19 u-47 v-29
los_papeles a+17 n-18
lose a-17 g-27 j-19 l+26 q-16 r-22 v-18
lose_my l+22 m-36 n-17 r-22
lost a-31 g+22 h-18 i-23 k-20 l-35 n-35 p-26 s-23 t-24 u-35 v-28
lost__@call v-16
lost__@ride b-20 m-21 o-20 q+22
lost__i g-16 r+19
lost__what m-16
lost_but g-18 m-17 o-17 r+22
lost_my a-15 g-32 i-17 j-22 l-25 n-25 r-29 u-23 v-20
lot b-20 c-17 e-17 h-27 i-26 k-16 l-20 m-31 n-27 o-21 q-27 r+17 u-38 v-19
lot$ b-18 c-15 e-16 h-24 i-20 l-17 m-24 n-21 o-19 q-21 s-19 u-31 v-16
lot_or j+16
love b-21 d-15 n-19 o-18 u-18
love__god l+16 m-18
love_of l+16 m-18
lugar h-17 l-17 m-26 n-19 q-16 v-16
lugar$ m-16 r-23
lugar__voy b-17
lugar_de b-17 o+21
lugar_ya b-17
lunch a-15 d-20 h+20 m-18 n+16
lunes d-22 h-27 n-21 r-15 u-16
luz d-26 e-16 j-21 m+29 o-16
luz$ d-24 j-19 m+27
lyft m-16 n-22 q+27
m a-27 b-34 c-22 d-30 e-30 f-20 g-20 h-19 i-23 j-25 k-22 o+20 p-20 s-23 t-16 u-27 v-24
m__la b-18 d-16 m-22 o+16
ma a+18 i-18 m-17 n-19 o-16
machine i+16
made l-16 m-25 n-19 o-20 t+18 u-15
mail m+20
mail$ m+17
main j+18 m-17 u-17
make g-41 h-27 j-28 k-30 m-16 n-37 p-24 q-30 v-18
make__# b-19 o+16
make__@stop l+16 m-20
make__@texts m-19
make__@visit b-24
make__an m+15
make__end m-16
make__if o+16
make__the b-17
make_an b-19 o-16
make_it a-24 d-20 k-17 m-27 s-16 u-18
make_me a-17 d-19 s-16 u+16
make_the m-17
make_you s+17
makes l-17 u-16
makin* m+17 n-16 o-16 r-24
making m+17 n-16 o-16 r-24
making_@food m+17
mal i-31 j-24 l-27 m-31 n-24 o-15 p-29 q+15 u-16 v+28
mal$ i-21 j-17 l-19 m-27 n-24 p-25 v+16
mal_el i-18 v+21
mall d-18 h-22 i-18 m+18 n-21 o-19 q-16 s-20 u-28
mall$ u-24
mama i-27 j-16 m-21 p-16 q-33
man a-20
man$ m+18
manag* i+18 m-16
manager i+18 m-16
manan* a-32 c-19 d-25 f-16 g-17 h+16 i-30 j-21 k-17 l-25 p-21 q-22 u-34 v-22
manana a-32 c-19 d-25 f-16 g-17 h+16 i-30 j-21 k-17 l-25 p-21 q-22 u-34 v-22
manana$ a-24 b+18 d-22 h+18 i-25 j-17 l-21 q-19 u-27 v-19
manda i-17
manda* a-38 b-21 g-23 h-17 j+16 n-26 p-23 s-19
mandame i-17 j+22 l-17 m-26
mandame_el j+18 m-18
mandan j-17
mandar l+16 m-15
mandarme_@texts m-19
mandarme__@texts l-22
mandarme_los l-22
mandaron u-18
mandatory m-16
mande b-18 i-24 j-22 l-24 m+20 n-17 p-15 u-19
mande* a-18 g-16 m-29 v-15
manden i-17 l+19 m-20
mandenme l-16
mando g+20 j-17 m-21
maneja m+15 q-17
manejar n+20 o-19 q-15
many a-30 g-19 h-25 i-21 j-29 k-16 o-24 q-17 s-16
many_@hours m-20 n+20 u-16
many_@thanks m-15
many_@visit m-25
many__do d-22
many__i a-15
many__in m+19 u-19
many_times l+16 m-20
map e-23 j+27 l-17 m-19 u-15
map$ e-23 j+27 l-17 m-19 u-15
maps a-17 j+17 m-18 n-18
maquina m-17
marcar a-19 i+16 n-20 u-16
mareo s+15 u-17
mareo$ u-16
maria a-22 i+18 j-16 m-26
maria$ i+17 m-20
maria__@call v+15
marido a-27 d-20 h-21 i-24 j-22 m+34 u-27 v-17
marque d-20 g-21 j-17 l-17 m+20 q-15 u-24 v-17
marqueme e-18 i+28 l-22 m-29
martes a-32 b+23 c-15 d-20 h-31 i-17 j-22 k-18 l-30 m-38 n-21 o+22 p-20 q-19 r-19 s-19 u-21
marzo a-18 j-19 m+16 u-15
mas a-33 b-48 c-45 d-17 e-26 f-24 g-42 h-37 i-55 k-36 l+35 m-55 n-46 o+30 p-30 q-18 r-23 s-32
mas$ a-24 b-25 g-17 i-33 j-18 k-20 l+24 m-41 n-17 o-33 p-17
mas_@late a-31 b-23 c-20 d-21 h-19 i-16 j-15 m-27 n-27 o+36 q-22 r-17
mas_@texts b-16 c-16 k-16 l+23 m-21
matte* m-26 n+23
matter m-26 n+23
matter$ m-19 n+17
may d-25 g-18 j-20 l-31 m-37 n+23 p-28 s-24 u-30 v-19
may__a a-22 m-25 n+19 p-16
may_i b-18 d-18 l-16 m-35 p-17 u-17
may_text k+16 l-15
maybe e-16
maybe$ b-18
me b-27 c-80 d-36 e-134 f-67 g-31 h-149 j-47 m-41 n-34 p+34 q+17 t-56 u-16 v-59
me$ a-21 c-56 d-44 e-52 g-25 h-44 j-69 k-18 m-37 o-52 p+22 r-39 s-29 u-35
me_# a-21 i-15 j-16 m-23
me_@call b-20 l-16 m-19 o-15
me_@cancel b-33 l-22 o-26 p-26
me_@day m-23 o+21 q-16
me_@fetch a-29 b-25 d-16 g-16 i-35 j-17 k-16 l-20 m-30 n-28 o-23 p+32 r-22 s-17 u-29 v-19
me_@howmuch d+19
me_@insurer a-15 m-19 p+15
me_@stop l+19
me_@vehicle a-21 d-16 g-17 i-22 j-18 l-17 m-29 n-18 o-20 p-24 q-28 r-25 s-17 u+31
me__# a-25 b-15 l-19 p+17 q-18 r-21
me__@body i-17 n-21 q-15 r-21 s+19 u-21
me__@book a+22 i-23 k-15 l-18 o-23 q-19
me__@call a-39 b-17 i+28 k-21 l-26 n-28 o-26 q-28 u-17 v-16
me__@cancel o-15
me__@clinician a+19
me__@clothes a-31 i-23 l-20 m+17 o-16 p-15
me__@day h-16 m-21 o+15 q-18
me__@food m+17
me__@medicine g-22 i-17 m-21 n+23 o-16 u-21
me__@move n-16
me__@person i+23 m-21
me__@place a-16 b-16 j+29 m-30 o-17 p-19 q-17 r-21 u-19
me__@price m-16
me__@relative m-21 o-18 p+20 q-33
me__@ride b-17 q+17
me__@sick m-23 p-18 q+21
me__@symptom a-18 n-17 o-18 q-16 s+23 u-20
me__@texts i-19 j-25 m-31 r-22 s-15 u+18
me__@treat a-24 i-17 m-24 u+23
me__@vehicle i-20 j-17
me__@visit a+27 b-16 d-18 i-27 l-21 m-16 r-21 u-31 v-17
me__a c-24 d-21 f-19 g-45 h-25 i-20 k-24 l-17 m-15 n-38 s-34 t-23 u+31 v-31
me__about u+17
me__alguien i+16
me__an m-16
me__are g-15 m-29 o+21
me__at a-18 m+20
me__baja b-27 u-15
me__bien m-17 o+15
me__cobro r-16
me__con b-23 j-23 l-18 m-24 n-20 p-23 r-21 u-26
me__dar p-16
me__date a+19 m-20
me__de b-36 g-21 j-18 l-17 n-22 q-25 r-24 s-24 v-21
me__do g+17 j-16 m-26 u-16
me__el c-19 e-17 f-19 g-25 h-18 i-15 j-25 k-25 l-32 m-25 n-33 t-18 u-41 v-28
me__en c+16 i-21 n-19 o-18
me__esto l-16
me__favor a-24 l-25 o-24
me__for d-15 l-25 q-16 u-20
me__good m-20 o+18
me__i a+18 d-15 m-32
me__in a-17 b-18 m-24 p-20 q+17 u-16
me__ir a-17 n-23 q+16
me__is m-17
me__it a-28 d-19 q-21 r-15
me__la a-19 b-20 c-19 e-22 f-19 g-43 h-26 k-30 l-42 p-22 q-49 t-24 u-51 v-28
me__las m-17 u-17
me__list g-16 k-21 m-31
me__los a-21 d-16 i-17 k+20 m-29 u-26
me__mal p-27 q+17
me__manana b+17 m-18
me__mas m-18 u-17
me__me p+17
me__mi a-23 c-15 l-17 m-31 p+33 q-35 r-23 u-26
me__miedo b+15
me__more m-19 u-15
me__my b-23 d-18 p-19 u-22
me__next a+21
me__no a-18 i-20 l+18 m-30 r-15 u-20
me__number d+21 l-21 m-27 u-22 v-19
me__of a-22 i-18 l+23
me__on k+23 r-16
me__options m-15
me__otra m-16 u-16
me__para d-17 m-19
me__please a+15 b-21 c-36 g-18 i-23 r-17
me__poner g-18 u+15
me__por a-17 b-23 c-22 i+18 l-26 o-23
me__puede n-20 o+17 q-17
me__que d-23 g-22 i-20 m-27 s-16
me__sin a-22 i-20 n-24 o-23 p-20 q+18 s-33
me__so m-20
me__sola q+15
me__someone a-19 b-16
me__su i-21
me__take m+15
me__text u-20
me__that m-18
me__the a+15 f-16 g-30 h-27 j-21 n-30 p-25 s-32 t-18 u-23 v-23
me__this b-29 d-15 l+25 m-42 v-17
me__thread l+18
me__to b-21 d-25 i+24 l-21 o-15 p-16 r-20 u-30
me__un a-18 j-17 m-28 q-17
me__una a+23 b-17 j-15 m-16 n-18 q-17 u-29
me__up k+15 m-19
me__what a-17
me__whatever m-23
me__when i+17 m-17
me__with a+16 b-21 i-27 l-22 o-18 p-26 q-21 u-18
me__y m-16 p+16 q-18
me__ya a-17 i-16 m-20 p-17
me__you g-21 m-25 u+16
me__your b-15 i-16 m-26
me__¿ a+15
me_a b-39 c-17 g-33 h-20 k-33 l-44 n-28 p-28 r-39 s-23 t-17 u-43 v-30
me_about d-23 l-17 m+20 n-17
me_after p+16 r-15
me_again d-20 f-20 k+25 m-33 n-18
me_agarro m-18 q-16 r+20
me_an a-19 m+22
me_and n-16
me_any l-17 m-21 u-15
me_at a-16 h-16 i+19 m-25 p+15 q-19 r-15
me_atiendan a+16
me_back a-20 d+18 g-20 m-26 q-19 u-27
me_bajo j+19 m-20
me_bk a-20 k+15 m-16
me_busque a-17 m-19
me_cobraron d+19 s-16 u-16
me_company m-17 q-16
me_da m-21 q-20
me_dan b-18 l+20 m-25 q-15 s+17 u-19
me_dio s+18
me_directions i-16
me_dormi m-22
me_down m-17
me_esperen b+19 l-16 m-17 q-15 r-17
me_estan m-16
me_explica g+15 i-19 m-18 o-17
me_for i-19
me_from b-16 l+17
me_gusta a-23 b-15 g-17 i+19 l-17
me_gustaria i-15
me_hace a-18 m-19
me_hizo m-17 r+16
me_home p+15
me_how d-24 q-15 u-24
me_iba q+22
me_in a+33 b-24 d-24 g-16 h-20 i-28 j-19 k-22 m-28 q-24 r-17 u-29
me_interesa m-15
me_is m-20 p-21 q+19
me_la n-18 o+21 q-18
me_leave m-17
me_llego r-19
me_llevan l-15 m-19 p+20 q-16 r-16
me_manda i-17
me_mandan j-17
me_more m-21 u+16
me_my b-19 c-19 i-24 k-19 l-24 m+18 n-18 o-22 p-16 q-19 r-18 s-19 u-24
me_now a-18 k+15 m-25 p-17
me_off a-39 b+17 d-26 g-27 h-24 i-22 j-32 k-27 l+36 m-26 n-30 p-32 r-23 s-29 u-31
me_on b-26 d-17 j-16 k-18 n-19 o+17 s-17
me_out a-23 i-20 k-16 l+26 m-28 p-16 r-18 u-21
me_pasa j+15 r-16
me_please m-20
me_pongo g-36 n+27
me_puede d-26 n-15 p-15 u-16
me_pueden n-20
me_puedo a-17 n-22 o-16 q+18
me_queda m-20 o+17
me_quede a-24 i-23 j-20 k-20 n-26 o-26 p-26 q+16
me_quedo a-18 b-15 m-24 n-17 p-34
me_quiten b-25 l-18
me_quito d-15 m-18 n+21 u-19
me_recomendo a+18 m-17
me_siento a-18 s+17 u-15
me_something a-16
me_surgio n-16 o+15
me_talk a-19
me_tengo n+17
me_that m+19 o-17
me_the b-20 d-20 k-18 p-16 q-15 r-15 u-30
me_this l-25 m+25 u-19 v-21
me_through a-32 i+16 j-16 m-20 q-19 u+20
me_to a+16 c-21 d-25 h-16 k-32 l-35 p-28 s-21 u-35 v-27
me_tomorrow b-22 h-17 m+22 o-17
me_up a+18 b-46 c-27 d-38 e-24 f-21 g-21 h-25 i-16 j-25 n-36 r-41 s-36 t-24 u-34
mean d-18 k+17 l-19 o-16 u-22
mean$ d-16 u-21
mean__@stop k+15 m-19
mean_to k+20 l-17 m-25
meant a-18 b-19 k-23
med d-16 m-15
medicaid b-22 d+29 h-20 j-16 m-32 n-25 o-18 p-18 s-19 u-21
medicare b-15 d+28 h-18 m-24 p-16
medication m-15
medicina d-18 g-16 m-21 u+21
medicine a-15 m-23 s+17
meds d-20 m-38 n+21 q-17
meeti* a-19 n-15 o-17
meeting a-18 o-16
mejor a-18 b+16 d-16 g-18 h-18 j-18 k-16 n-20 p-17 q-23 r-22 s-16 u-28 v-21
mejor$ b-22 m-16 o+18
mejor__@cancel b+26 m-27 o-20
mejor_en c+15
mejor_no b+26 m-30 o-19
mensa* i+16
mensaje i+16
mensaje$ i-18
mensajes a-44 b-32 c-25 d-25 e-25 f-20 h-26 j-35 l+28 m-19 n-31 o-33 p-29 q-28 r-38 s-35 t-20
menu d-18 g+27 j-17 l-15 m-27 u-22
mess m-25
mess__@body m-15 u+15
mess_with m-15 u+15
messa* a-19 b-23 d-17 l+18 n-17 t-19 v-17
message d-16 v-16
message_this l+17 m-19 v-16
messages a-38 b-30 d-31 e-29 f-26 g-26 h-25 i-16 j-32 k+21 l+39 m-39 n-27 o-31 p-21 q-27 r-22 s-20 t-28 u-45
messaging l+18 m-15 t-16
metro j+15 m-29 r+18
mexic* u-16
mexico u-16
mi b+17 d-30 e-74 f-27 g-84 h-71 i-28 j-65 k-82 p+31 r-18 s-81 t-21 u-21 v-32
mi$ a-28 b-23 c-16 d-18 i-18 j-18 l-19 m-31 n-21 o-21 p+21 u-23
mi_@animal a-17 m+18 p-15 q-20
mi_@clinician a+20 m-27 u-20
mi_@insurance a-19
mi_@relative d-69 e-43 f-45 g-47 h-44 i-74 j-28 k-41 l-57 o-36 p+40 r-61 s-52 t-56 u-64 v-55
mi_@ride q+18
mi_@visit a-38 b+21 d-31 i-16 l-29 n-31 o+17 q-20 r-17 s-18 u-22 v-23
mi__@cancel p-19
mi__@drive m+16
mi__@fetch p+19 q-24
mi__@insurer b-16 p+16
mi__@sick a-15 n-17 p-22 q+25
mi__@visit b-22 m+15 n-17 p-17 r-16
mi__a b+15 o-17 q-16 u-17 v-17
mi__de a-21 b-19 d-17 i-15 n-25 r-20 u-17 v-18
mi__dia o+19
mi__en q-19
mi__es a-18 j-17
mi__estar a-18 n+18 p-19
mi__hace a-16
mi__me a+18 b-36 c-21 d-20 j-17 l-21 m-37 n-29 o-18 p+18 s-17 t-16 u-24
mi__no a-17 b+21 n-21 p-18 u-15
mi__ocupa a+19 b-16 m-16
mi__por c-16 i-18 m-20
mi__puede a-25 n+22 o-15 p-25
mi__que d-15 m-27 n-19 u-16
mi__quedo m-17 n-19
mi__quiere m-15
mi__se b-17 c-19 d-19 n-21 o-18 p-34 q+18 u-17
mi__su l+15
mi__tiene n-15
mi__una m-20
mi__y m-23 p+20
mi__ya p-18 q-20
mi_amor m-15
mi_celular m-23 u+16
mi_lugar b+16 j-19
mi_ma a+18 i-18 m-17 n-19 o-16
mi_numero a-21 b-18 g-17 i-25 l+26 m-32
mi_receta a-18 i+19 m-15
mi_telefono m-17 u+15
mi_turno a-16 b+16 m-23
miedo b+15
might m-25 n-19
might__@late r+21
might_be m-21 n-16 r+15
mil m-19 t+16
mil_@thanks m-19 t+16
milk a-27 i-18 k-16 m+38 q-17 s-20 u-23
mind l-21 n-16 o-24 r-22 v-26
mind$ k-17 r-18 v-21
mind__the m-16
mine m-33 n-15 r-18
mine$ m-23
minut* a-19 j-22 l-21 n-16 o-18 r+24 u-21
minutes a-17 o-15 r+15
minutes__the m+19 r-19
minutes_for m+15
minutos m-17 r+20
mio v+17
mis a-19 d-19 h-15 m-28 n+25 o-21
mis_@medicine n+20
mismo b-16 d-16 h-19
mismo$ n-20 q+16
mismo_dia m-17
misse* m-22
missed m-22
missed_my m-19
missi* m-15
missing m-15
mista* k+18 l-22
mistake k+18 l-22
mix m+20 n-22
mix__with n-17
mole m+17
mole$ m+17
moles* l+24 m-19
molestar l+20 m-18
molestar$ l+17 m-16
molina d+19 m-15
mom e-16 g-22 h-18 k-24 l-28 o-29 p-18 s-24 u-40 v-21
momen* m+16
moms n-19
mon a-20 b-15 h-18 m+25 u-17
monday b-20 d-18 j-22 k-15 o+20 r-17 u-27
mondays a-23 b-26 d-16 h-16 l-20 u-18
money i-17 l-17 n-18 o-21 u-16
money$ m+18
money__my d-15
month b-20 c-15 g-26 h-15 j-18 l-31 n-23 q-15 r-29 s-26 u-36
more a-15 c-25 d-32 f-22 g-27 h-26 i-18 j-28 m-25 n-32 p-19 s-18 t-17
more$ a-28 b+16 d-20 i-22 j-16 k-20 m-44 n-22 r-23 s-16
more_@texts l+27
more__have b-17 o+20
more__please b-16 o-19
more__the u+19
more__you o+15
more_about m-16 u+20
more_what o+16
morni* b-33 d-18 e-18 f+23 i-18 j-15 k-18 l-28 m-33 p-15 q-28 t-16 u-29 v-21
mornin f+15 m-18
mornin$ f+15 m-18
morning b-30 d-16 f+16 i-16 l-22 m-28 q-27 u-25 v-18
morning$ a-30 b-22 f+16 l-17 q-21 r-28
morning__it m-20
morning__ok m-16
morning_is m-16
mother a-19 d-20 n-24 r-17
move b-25 c-22 d-16 l-15 n-16 o+17 r-20 u-15
moved d-15 l-28 m-31 n-15 p-19 r-27 s-21 u-22 v+21
moved_to a-16 b+21 o-16
mover a-27 b-28 c-21 d-24 h-17 i-22 j-16 k-19 n-32 o+22 p-15 q-28 u-17
movie m+20
movie$ m+17
movin* a-18 u-17 v-16
moving a-18 u-17 v-16
moving$ b-16 m-24 o+17
much a-30 c-19 d+20 e-24 f-23 g-25 h-22 i-22 j-33 k-22 o-18 p-16 q-17 r-24 s-32 u-17 v-23
much$ d+21 l-18 m-23
much__@price d-18 m+19
much__@visit d+17 m-21 u-20
much__do d-22 m+25
much__does d-15 m+16
much__in d-17 m+19
much__it d-15 m+19
much__new d-16 m+16
much__the d+17
much__to d-15 m+16
much__you d+18 m-20
much_a d+26 m-23 u-18
much_does d-22 m+25
much_for d+15
much_is j-18
mucho d-18 l-16
music a-17 d-19 e-17 l-19 m+18 o-16 q-19 u-19 v-21
music$ a-15 d-18 e-17 l-18 m+15 q-18 u-18 v-20
must d-16 h-15
must_be m+16
muy b-26 c-17 e-23 g-17 i-25 j-21 k-18 l-19 m-38 n-27 o-25 p-18 q-21 r-18 t+23 u-27 v-22
muy_amables t+15
muy_caro u-17
my a-20 c-41 e-118 f-80 g-59 h-119 j-54 k-26 l-24 m+20 n+24 t-60 u-34 v-38
my_# b-25 d-22 e-18 i-18 l+25 m-36 n-25 o+20 r-17 v-18
my_@animal a-23 b-18 d-17 g-16 i-18 m+31 o-16 p-18 q-31 r-18 s-16 u-18
my_@body a-21 b-25 d-26 j-23 l-18 m-29 p-18 q-18 r-16 s+26 v-17
my_@call a-27 b-18 c-18 d-43 g-25 h-19 i-25 n-27 o-22 p-23 q-21 r-31 s-17
my_@clinician a+26 d-18 g-20 j-17 l-20 m-33 o-21 p-16 v-20
my_@clothes a-32 b-24 c-22 d-19 h-18 i-30 j-26 k-21 l-29 m+30 o-28 p-25 r-25 s-17 u-21 v-18
my_@day m-16 o+16
my_@drink d-17 m+15
my_@drug m-23 n+23
my_@hours d-20 h-19 n-19 r-17 s-19
my_@insurance b-16 d+17 q-18 u-16
my_@medicine a-45 b-18 c-15 d-30 g-20 i+24 j-26 k-18 l-20 m-27 n+22 o-20 p-20 q-29 r-27
my_@pay b-17 d+17 g-16 i-22 m+22 n-27 q-16 u-27
my_@place a-18 b-19 j-20 m+18 v-18
my_@price d+22 m-29 o-15 u-20
my_@relative a+19 b-29 d-19 e-37 f-39 g-47 h-51 i-55 k-18 l-67 o-25 p+34 r-35 s-77 t-57 v-41
my_@ride a-32 b-45 c-23 d-32 e-15 g-25 h-17 i-27 j-27 k-27 l-26 m-22 n-27 o-25 q+46 r-17 s-29 t-16 u-28 v-23
my_@texts a-17 c-17 k+20 l-37 n-15 u-16
my_@treat a-23 o+17
my_@vehicle b-17 i-17 m+23 p-23 q-29 r+15 s-19
my_@visit a-66 b+31 c-40 d-18 e-28 f-19 g-28 h-22 i-39 k-39 n-19 o+16 p-42 q-20 t-30 u-61
my__# b-19 d-15 j-18 l-16 m-18 n-25 o-26 p-26 q-27 r+19 s-25
my__@call m-20
my__@cancel o-18 q+17
my__@day m-21
my__@drive a-16 n-18 o-16
my__@food n-15
my__@insurer d+19 m-17 n-17 q-18
my__@late p-17
my__@open h-16
my__@pay i-15
my__@place j-23 m+19
my__@relative i-16 m-22 q-19 v+17
my__@sick m-23
my__@stop m-19
my__@symptom p-18 s+21
my__@thanks b+16
my__@visit n-23
my__a a-18 b-17 d-27 g-18 i-20 p-34
my__after m-22 n-15 o-19
my__agreed m-17 p+16
my__am m-16 r+24
my__and l-17 m-36 n-23 q-20
my__any m-15
my__anything n+15
my__at m-25
my__back a-17 d-17
my__bailed q+16
my__balance d-21 m+21
my__be a-17 b-19 m-34 n+18 o-19 p-18 q-27 s-17
my__been a-17
my__bill d-30 i-16 m+31
my__but a-24 m-20 o+17
my__can a-31 d-24 m-38 o-19 q+21 r-16 u-21
my__card b-19 u-17
my__changed b-15
my__come d-18 o-18 p-15 q-21
my__coming a-23 r-21
my__day d-18 m-26 o+15 q-24
my__did m-17
my__do n-15 p+15 q-21 u-29
my__does m-20
my__for i-19 m-17 n-17 u-17
my__get n-18 q-15 r-18
my__getting p-15
my__got a-30 b-27 c-17 d-29 i-23 j-16 k-18 l-22 n-24 p+17 v-20
my__had m+16
my__has a-26 b-17 g-20 m-22 n-19 q+24 r-17 u-20
my__have i-16
my__he m-19
my__his p-20
my__i g-21 i-15 j-16 l-20 q-21 r+20 u-32
my__in b-16 h-18 j-25 k-17 l-19 n+19 r-27 s-21 u-38 v-17
my__is b-15 e-22 g-37 h-33 i-32 j-32 k-32 l-51 t-30 u-61 v-53
my__it m-34 o-18
my__just m+19 o-17
my__list l-15
my__me d-24 i-36 l-27 m-52 n-25 o-25 p+30 q-22 s-22 v-21
my__message m+18
my__my a-21 d-15 j-16 m-29 o+19 q-31
my__need q-16 u-16
my__needs b-17 p-16 q-16
my__next n+20 p-17
my__no m-18 q+21
my__not c+21 d-17 i-19 m-41 p-23 u-22
my__now o-18
my__number g-17 i-21 v-17
my__of l+15 m-17 v-15
my__off i-20 l+21 m-32 u-17 v-16
my__ok d-16 m-32 n+28
my__on a-29 h-23 i-18 j-25 l-20 p-22 u-19 v-18
my__one m-22
my__or b-16 m-22 n+18
my__out a-20 m-16 p-19 q+16
my__please b-24 c-23 k-20
my__put a-16
my__said m-24 n-18 q-17
my__same m-17
my__say m+18
my__says j-20 m-18 o-18 p-28 s-21
my__sent i+20 m-21 n-17
my__she m-29 p-23
my__sit m-18 n+25 p-23
my__so s-16
my__taking p+16
my__that d-27 m-35 n+18 p-25 t-17 u-19
my__the d-32 i-29 l-21 p-29 q-34 u-21
my__there a-19 b-22 m-24
my__this v-21
my__to c-20 d-37 g-27 j-27 k-30 n-22 r-34 s-23 u-41 v-20
my__turn m-15
my__up m-15
my__wait q-15
my__wants m-18
my__was b-15 d-16 n-18 o-20 p-31 r-24
my__we m-17
my__went d-16
my__will a-17 d-17 n-25 p+18 q-23 u-20
my__with b-17 n+21 q-18 u-20
my__work n-18 q-16
my__you m-27
my__your l+17
my_alarm o-18
my_baby m-19
my_balance a-17 d+23 m-16
my_bill i+16 m-35
my_bp m-16
my_calendar a-19 m+20
my_car a-18 d-27 j-19 m+38 n-23 r-16 s-18 u-23
my_cell b-22 l+18 m-27
my_count d-22 m+20
my_court d-15
my_day b-17 m-22 t+19 v-15
my_driver m-28 q+17
my_email m+18
my_ex a-17 r-15
my_face m-19 s+19
my_flight m+16 r-16
my_gps a-18 m-24 r+21
my_house b-16
my_id m-20 n+23
my_knitting m-21 n+18
my_mind m-24 o-18
my_money m+18
my_name j-15 l-16 m-23
my_new j-20 l-19 m+30
my_next a+20 d-20 n-29 o-23
my_number a-18 g-24 i-36 j-22 l+20 m-41 u+18
my_oil m+22 o-21
my_options g+22 l-21 m-24
my_package d-16 m+15
my_period m-15 n+16
my_place m-23
my_plan d+19 m-16
my_records n-15
my_spot a-18
my_time n-19 q-15
my_truck m-20
my_way a-16 b-20 d-17 j-18 k-15 m-39 n-21 o-24 q-34 r+34 s-26
my_work a-16 o-15
mysel* d-18
myself d-18
myself$ n-31 q+27 u-16
nada a-22 b-22 c-16 h-17 j-22 k-17 n-27 p-15 r-15 u-24
nada$ a-15 b-20 g+16 j-18 m-41 n-20 o-21 s-17 u-17
nadie b-16 g-20 l-19 m-21 n-17 p-18
nah a-18 b+19 c-15 d-21 e-17 f-19 g-15 h-15 i-16 j-19 l-25 o-24 p-18 s-15 t-24 u-19
nah$ m-16
name a-18 d-17 g-16 i-19 l-18 n-24 o-19 q-17 u-22 v+15
name__that j-17
name__the m-22
named v+15
nasal m-18
nausea m-18 s+26
nauseous m-19
near a-19 i-21 j+19 n-19 q-16 r-21 u-26
near__@stop m-15
near__@vehicle m-17
near_a m-15
near_me j-18 m+22
nearb* m-15
nearby m-15
neces* d-30 e-18 g-19 j-19 k-17 p-28 r-21 s-17 t-15 u-32 v-26
necesito d-29 g-17 j-15 p-23 r-19 u-30 v-17
necesito_@call a-15
necesito_@move a-20
necesito__@english a-19 i-18
necesito__@treat a+16
necesito__@visit i-17 m-21
necesito__a a+16 m-18
necesito__carta m-16
necesito__con a-24
necesito__un i+19 m-15
necesito_ayuda i-16
necesito_la o-20
necesito_que m-23
necesito_un a-18 i-25 m+22
necesito_una i+18 m-26 o-16
need c-17 e-26 f-22 g-19 h-44 j-29 l-16 p-22 r-21 s-41 t-40 u-19 v-52
need$ a-17 n-26 u+15
need_# b-20 d-17 m-29
need__@call i-23 m+16
need__@cancel a-17 b+19 m-29
need__@clothes a-23 d-19
need__@day a-16 d-15 m+15 o-16
need__@eat n+19
need__@move a-38 b-34 d-29 i-23 n-27 o+21 q-17
need__@pay d+17 m-24
need__@person b-15
need__@ride b-17 i-15 n-16
need__@texts b-16 l+17 m-31
need__@visit o-18
need__a a-27 b-18 n-19 q-17
need__again k+17 l-16
need__anything a-31 d-16 m-17
need__ask a-16 i+16 m-21
need__back k+16 m-16
need__be a-21 d-21 m-28
need__bring a-36 d-22
need__card m-17
need__day m-23 o+21
need__do a+17 m-23
need__end k-16 l+17
need__for m-20
need__have m-16
need__i m-23
need__in m-15
need__later m-16 o+16
need__lawyer i-19
need__letter i+17 m-19
need__list k-16 m-25
need__me a-18 d-20 i-18 j-16 m-23 u-25
need__mine o+17
need__my b-16 d-22
need__new a-25 i-25 n-16 o+15
need__note m-21
need__of m-17
need__or a-16
need__out a-27 b+15 d-17 m-29 n+17 o-16 u-16
need__refill a-15
need__see a+18 i-16
need__sent i+21 m-19
need__shave n+16
need__talk a-18
need__the j-19 o-16
need__time m-18 o+17
need__to b-21 d-27 g-20 j-21 m+17 o-20 p-23 u-22
need__up a+17
need__with i+17
need_a b-26 g-30 j-29 k-20 l-26 n-17 p-35 s-23 u-36 v-28
need_an a+31 b-26 d-32 g-16 i-26 j-15 k-15 l-18 q-19 u-26
need_anything a-21 m+18
need_for o-15 q-19
need_from a-17 d-19 i-17 j-16 m-23 u-25
need_help g-26 q-16
need_his m-17 n+17
need_it b+19 m-22
need_me a-15
need_my d-15 m-31
need_somebody a-19
need_someone p-16
need_the i-17 m-39 o-19
need_to c-18 h-18 j-15 k-22 m-36 q-43 r-26
neede* b-16 o-19 q-15 t+17
needed b-16 o-19 q-15 t+17
needl* m-17
needle m-17
needs n-23 p-17 q-17
needs__@place j+15 m-18
needs_it a-15
needs_the m-24
neighbor d-18 j-15 n-16 o-16 p+28 q-34
nerve* g-18 m-17 u+16
nerves g-18 m-17 u+16
never a-25 d-23 i-28 j-17 n-17 o-17 p-19 q-19 r-26 s-25 t-20 u-17 v+23
never__a m-16 v+18
never__for m-18
never__i a-15 b-22 l-22 m+19 v-17
never__this m-25
never_mind r-17 u-20 v-20
never_said m+18
new a+32 b-17 c-25 d-52 e-20 f-22 g-36 i-44 j-44 k-30 l-50 m+24 n-47 o+21 p-41 q-28 r-36 s-34 t-31 u-53
new$ a+19 h-16
new_@call i-21 v+18
new_@clothes a-15 m+17 n-15
new_@person a+19 h-16 m-17
new_@year b-16 h+20 m-21
new__is j-20 m+17
new__who v+15
new_date a-25 m-23 o+28
new_day m-23 o+19
new_number l-20 m+16
news d-21 j-16 m+20
news$ d-21 m+17
next c-17 d-30 e-15 g-27 h-24 i-32 k-25 l-30 m-16 q-27 t-15 v-20
next_@month b-15 m+16 o-23
next__after n-16
next_day a-32 m-20
next_one m-20
next_to j+16 m-21 n+17 p-16
next_two o-15
next_week m-33 n-16 o+17 u-23
nice b-20 d-18 e-18 i-16 j-15 l-19 n-16 o-16 q-16 s-19 t+19 u-16
nice$ e-16 l-15 m+16
nicotine m-16 n+16
nieto n-16 q-17
night a-18 d-18 i-16 j-21 r-26 v-16
night$ n-32 r-18
night__i m-17 n+15
nine m+18
nine$ m+18
ningu* a-19 m-20 n-28 o-22 q+18 v+18
ningun m-16 n-25 o-21 q+19
nm c-16 d-19 e+21 f-23 l-23 n-16 t-18 u-20 v-16
nm$ d-15 e+16 f-20 l-20 t-15 u-16
no a-80 b+36 c-40 d-34 e-122 f-112 h-111 i-48 j-41 k-94 n-38 p-91 q+29 r-38 s-43 t-114 u-80 v+37
no$ a-32 b-22 c-30 e-30 f-19 h-16 i-26 j-31 k-19 l-16 n+25 p-25 r-29 s-26 t-16 u-39 v-36
no_@cancel l-18 v-19
no_@food m-21 n+21
no_@insurer p-20 q+16
no_@ride b-24 l-16 m-24 p-24 q+25 r-19
no_@stop l-28 m+25
no_@texts m-22
no_@thanks b-22 g-18 h-18 l-27 m+41 q-16 t-49 v-18
no__@cancel a-22 b-29 c-22 d-18 g-21 i-26 j-16 l-37 m+30 q-35 v-19
no__@day b+21 m-23 o-23
no__@door r-16
no__@english b-21 c+37 d-16 g-23 i-16 l-23 m-34 q-23 s-16 v-23
no__@fetch m-16 n-20 p-24
no__@place j+19 m-20
no__@ride p-18 q+20
no__@stop l-28 m+20
no__@texts b-30 c-18 i-19 k-33 l+40 m-39 o-19 q-16 u-17 v-21
no__@thanks b+24 l-16 m-15 t-20
no__@visit d-21 i-18 l-22 n-16 o-26 q-21
no__a a-33 b+24 c-19 d-30 e-15 h-20 i-35 j-27 k-30 m-38 n-32 s-23 t-20 u-32
no__and q+17
no__aqui m-15
no__available i-16 m-17 q+18
no__bien m-17 o+16
no__can b-19 m-18 q+20
no__carro q+20
no__como m-16 r-17 s-16
no__con b-19 m-16
no__conmigo b+17 i-16
no__de a-15 b-31 i-21 l-48 m+30 n-16 o-20 q-18 u-18
no__den l-15
no__do g-21 j-17 o-16 v-15
no__el a-23 d-18 g-19 h-18 l-25 m-19 n-17 s-16
no__es g-17 m-17
no__escriban l+19
no__escribir l-16
no__esperar n-16
no__esperen b+19 l-16 m-17 q-15 r-17
no__este v-17
no__for a-16 m-22 v-20
no__gusta i+22 l-15 m-16
no__hacer u-15
no__here v+15
no__how j-17 l-19 m-18
no__i m-15
no__interesa a-15
no__interested b+15 l-20
no__ir a-24 b+36 g-16 l-20 m-26 n-25 o-22 q-25 r-18 v-20
no__is m-25
no__la a-32 b+23 d-16 i-25 l-24 m-41 q-20 r-25 s-17
no__llegar r-15 s-15
no__los l-23 m+21
no__manana b+17 m-18
no__mas a-18 b-21 i-20 k-17 l+32 m-34 o-20 q-18 u-16 v-19
no__me d-18 i-16 k-18 m-42 u-20 v-28
no__mi a-20 b-26 l-20 q+15 u-19 v+21
no__molesten l+18 m-17
no__my b-17
no__nada a-18 b-19 g+19 i-38 m-38 n-19
no__nadie r-15
no__necesito b+16
no__ningun q-16 v+17
no__ninguna v+17
no__no o-17
no__not g-22 l-16 m+21 o-20 q-26 t-16 v-19
no__on m-21
no__para a-19 o-17 u-18
no__please l+15
no__por b-21 c-17 i-18 o-25 q+16
no__que a-29 g+20 j-27 k-16 n-23 r-19 s-22 v-38
no__queda m-17 o+16
no__quien m-21 p-21 q+16
no__quiero i-16 m-27
no__quiten b-27 l-21
no__recibir k-19 l+16
no__si m+16
no__take q+18
no__texteen l+19 m-22
no__that m-21
no__the b+15 m-17
no__to m-25
no__y o-16
no__yo v+17
no_car j-15 q+15
no_dormi s+17
no_driver q+21
no_entiendo a-15 i-16 m-22
no_era b-18
no_es a-25 b-23 d-23 g-21 i-18 j-39 l-32 m-41 n-15 o-18 q-27 s-15 v+36
no_go b+24 m-23 o-16
no_good m-18 o+19
no_hay b-22 d-16 g-17 l-20 o-26 p-18 u-15
no_i g-20 o-17 q-24 v-17
no_importa l-16
no_ire a-16 b+36 l-26 m-33 o-15 p-16 q-19 r-15 t-19 v-19
no_la a-21 l-18
no_longer a-17 b+17 m-21 u-16
no_m b-18
no_manden l+16
no_mas l+21 m-18
no_me a-48 c-24 d-41 e-16 g-50 h-20 j-32 k-36 n-32 p-35 q-28 s-34 u-40 v-49
no_more b-28 k-20 l+32 m-36 q-24 u-28
no_necesito a-17 g-17
no_need m-22 q-21
no_one b-21 d-16 g-20 l-21 m-30 o-22 q+18
no_podre b+20
no_puede a-19 c-15 n-31 o-18 p-20
no_puedo n-21 o+26 q-19
no_quiero a-38 i-26 k-40 l+17 m+25 o-21 u-21 v-19
no_se b-16 e-17 f-16 g+29 h-19 i-35 j-35 l-39 m-15 n-27 o-35 r-32 t-19 v-26
no_show m-23
no_soy a-23 b-27 c-16 d-21 e-16 f-15 g-22 i-26 j-19 l-30 m-33 n-20 o-21 p-15 q-28 r-18 s-17 u-25 v+39
no_tengo g-26 i-28 l-15 m-23 n-29 o-26 p-41 q+21 s-15
no_veo j+16 m-15
no_voy a-25 b+38 c-15 e-16 g-21 h-18 i-24 j-22 k-19 l-30 n-22 p-23 q-42 r-46 s-17 u-21 v-32
nobod* b-18 d-17 h-17 m-22 o-19 p-22 q+15 s-16 u-18
nobody b-18 d-17 h-17 m-22 o-19 p-22 q+15 s-16 u-18
noche h+17 m-21
noche$ h+17 m-17
nomas m-18
noon j-17
norma* a-19 d-18 j-20 n-21 o-18 p-18 s+17
normal a-18 j-17 n-20 o-18 p-18 q-21 s+17
normal$ m-18 u+15
normal__asi s+15
normal_el s+16
north j+18 m-17
not a-70 b+18 c-28 d-38 e-66 f-78 g-25 h-48 i-29 j-16 k-32 n-86 p-58 q+23 r-44 s-20 t-58 u-56 v+54
not$ m-17 q-19 u-19
not:# a-19 m-35 n-21 o+17 u-23
not:@call b-32 c-17 d-18 g-18 h-16 i+19 j-19 k-15 o-20 q-26 u-23
not:@cancel a-34 b-44 c-33 d-38 e-21 g-38 h-15 i-31 j-30 k-28 l-58 m+42 n-24 o+28 p-21 q-48 r+17 s-25 u-30 v-44
not:@day a-32 b+31 d-22 g-17 h-30 i-18 j-16 k-17 l-20 m-47 n-23 p-23 r-31 u-22 v-20
not:@door b-16 j+24 m-26 r-20
not:@drive i-16 l-16 m-28 n-15 o-16 p-26 q+28 u-20 v-26
not:@eat m-22 n+18 u-17
not:@english a-16 b-23 c+42 d-18 e-15 g-24 i-18 j-15 l-25 m-39 n-16 q-26 s-17 u-17 v-24
not:@fetch b-22 n-21 p-33 q+28
not:@food m-24 n+21
not:@insurance d+23 m-18 q-22 u-20
not:@insurer m-20 o-16 p-25 q+16
not:@late b-23 j-15 m+37 o-20 r-31 v-22
not:@machine m-17
not:@move l-16
not:@parking b-18 m-19 r+19
not:@person a-20 b-27 d-20 g-19 i-28 l-16 u-22 v+21
not:@place b-17 i-17 j+25 m-28 q-22
not:@relative b-16 m-19 q+15
not:@ride a-17 d-21 g-25 i-21 j-19 l-23 m-16 n-33 q+27 r-32 s-17 v-22
not:@stop a-18 b-32 c-21 d-18 g-25 h-15 i-19 j-28 l-45 m+44 n-30 o-23 p-19 q-30 s+20 u-18 v-33
not:@symptom s+17
not:@texts a-27 b-23 c-31 g-23 i-22 j-18 l+23 n-20 o-29 q-22 r-16 u-28 v-44
not:@thanks a-19 b+16 g-24 h-17 j-16 l-35 m+31 n-15 o-23 q-25 r-19 t-57 v-23
not:@treat o-15
not:@visit d-37 g-19 i-28 j-20 k-16 l-17 n-28 o-48 p-19 q-36 r-25 s-30 u-28 v+20
not:@wrong v+15
not:a a-25 b+22 c-28 d-44 e-22 f-20 h-30 j-27 k-37 m-41 n-53 p-18 r-20 s-26 t-30 u-41 v+20
not:able b+17 o-16
not:again d-16 g-23 i-17 k-34 l+35 m-29 v-17
not:all b-15 m-21 q-16
not:am m-25 r+16
not:an m-16
not:and a-20 m-26 o-21
not:another o-27 v-17
not:any a-25 b+16 d-25 g-18 i-22 j-15 l-16 m-44 n-19 r-22 s-17 u-30
not:anyone m-24
not:anything a-15 d-27
not:aqui m-15
not:are g-16
not:asked g-16
not:at m-19
not:available i-16 m-17 q+18
not:away b-16
not:ayuda a-15 g-27
not:back b-15 j-17 m-20
not:baja l-24 m+21
not:be a-22 b+23 c-17 d-26 h-20 i-27 j-18 l+17 m-39 n-26 q-23 s-25 u-22 v-16
not:been m-17
not:bien m-17 o+16
not:borren b-17 m+16
not:bring m-16 p-18 q+17
not:called q-23
not:can a-19 d-17 l-17 m-27 n-16 p-17 q+24 v-20
not:car m-24 n-17 q+22 v-16
not:carro j-19 m-20 q+23 r-17
not:come a-25 i-20 l-17 o-18
not:coming a-18 b+33 m-33 o-36 p-17 r-20
not:como m-16 r-17 s-16
not:con b-21 m-17
not:conmigo m-16 n-16 q-21
not:day d-16 n-19 q+16 v-18
not:de a-23 b-37 g-16 j-24 k-18 l-56 m+23 n-20 o-26 p-16 r-19
not:den l-15
not:do b+21 i-20 j-30 m-21 n-28 r-20 s-16 v-27
not:driver b-17 p-18 q+21
not:el a-29 d-23 g-25 h-20 l-30 m-36 n-21 p-15 q-22
not:else b-15 m-17
not:entiendo a-20 m-20 q-15
not:era b-18
not:es a-27 b-27 c-17 g-32 i-21 j-45 l-35 m-47 n-18 o-21 q-35 r-16 s-20 v+35
not:esa b-16 g-16 i-15 j-17 m-23 q-19 r-15
not:escribir k-18
not:esperar n-16
not:esperen b+19 l-16 m-17 q-15 r-17
not:este v-20
not:esto m-18
not:estoy a-19 m-17
not:ever l+17 v-20
not:family q+16
not:favor b-17 o-19
not:find h-16 m-38 n-15 o-24
not:for a-33 b+18 d-28 g-29 h-16 i-25 j-17 m-45 s-23
not:fyi b+15
not:gary m-16
not:get a-24 i-22 j-22 m-45 n-18 p-16 q+16 r-15 u-21
not:getting v-21
not:give b-21 q-16
not:go a-15 b+36 l-17 m-36 o-24 p-15 t-18 v-16
not:going d-16 m-31 p-20
not:good b-25 f-16 l-18 m-41 n-16 o+23 p-19
not:got p-18
not:gusta i+22 l-15 m-16
not:hacer u-15
not:have b-23 g-17 i-30 j-18 o-16 p-22 q+16 u-18
not:hay a-17 b-26 g-29 l-23 m-17 o-27 p-21 u-19
not:he m-19
not:help q-17
not:her a-17 b-19 d-17 i-20 l-25 q-19 u-17 v+22
not:here a-18 b-19 d-18 g-18 i-18 m-31 o-19 r-16 v+22
not:him g-22 l-18 m-24 v+25
not:hit m-17
not:hold b+19 m-22 q-15
not:home p-22
not:how g+25 j-21 k-16 l-24 m-27 u-27
not:i c-16 d-18 h-16 j-27 l-26 o-33 p-24 t-16
not:importa l-16
not:in a-19 u-17
not:interesa a-15
not:interested a-22 u-18 v-15
not:ir a-25 b+40 g-18 i-16 l-21 m-31 n-27 o-27 p-16 q-23 r-19 u-16 v-22
not:ire a-16 b+36 l-26 m-33 o-15 p-16 q-19 r-15 t-19 v-19
not:is g-18 i-23 m-32 o-15 q+20
not:it a-29 b+22 i-20 j-23 k-17 n-20 o-24 p-18 s-23 v-18
not:just m-30 o+23 r-18
not:know a-15 c-19 d-30 h-16 j-17 l-20 n-17 o-18 p-18
not:la a-41 b+18 c-17 d-27 i-34 k-16 l-46 n-23 q-31 r-35 s-28 v-16
not:llegar r-15 s-15
not:longer a-17 b+17 m-21 u-16
not:los k-15 l-19 m+26
not:m b-18
not:manana b+21 m-20 o-18
not:manden i-17 l+19 m-20
not:mas a-21 b-29 c-24 g-20 i-29 j-15 k-23 l+38 m-43 o-28 u-21 v-27
not:me a-36 c-43 d-48 e-36 f-36 h-39 j-60 k-63 n-56 p-68 q+23 s-31 t-39 u-54
not:mean k+20 l-17 m-28
not:message l+22 m-27 v-17
not:mi a-25 b-30 c-15 d-15 i-21 j-16 l-24 n-24 o-25 p-26 q+25 u-22 v+18
not:mind r-17 u-20 v-20
not:molesten l+18 m-17
not:more a-21 d-20 g-17 h-15 j-18 l+16 m-50 n-25 r-28 s-19 u-38
not:moving b-19 m-26 o+16
not:my b-34 d-23 j-23 l-30 n-22 u-24 v+15
not:nada a-18 b-21 g+17 m-39 n-18 o-18
not:name j-16 v+18
not:necesito a-21 b+16 g-18 o-16
not:need b+18 d-18 g-32 i-33 m+15 o-26 q-33 v-20
not:now d-19 g-19 h-17 i-15 j-15 l-15 m+16 p-25 r-20 s-15 t-20 v-15
not:number g-20
not:of b-15
not:off a-15 b-23 q+15
not:on a-16 g-16 k-16 l-17 m-16 n-16 p-16 q-22 s-16 u-20
not:one d-22 g-24 j-20 m-34 n-17 o-23 p-21 q+18 r-18
not:out b-16 g-16 v-16
not:para o-17 u-19
not:pick p-15
not:place m-16
not:poder m-20
not:podre b+20
not:por c-18 i-22 o-26 q+20
not:puede a-22 c-16 i-23 m-16 n-35 o-15 p-22 q+19
not:puedo n-21 o+26 q-19
not:put g+18 m-24 u-21
not:que a-28 b-19 g+19 j-31 k-15 n-25 o-28 r-22 v-23
not:queda m-17 o+16
not:querer k+20 l-21 m-19
not:quien l-16 m-24 p-27 q+19 u-16
not:quiero a-40 i-29 k-34 l+20 m+23 o-22 q-16 u-24 v-20
not:quiten b-27 l-21
not:receive l+20 m-19
not:recibir k-19 l+16
not:remove b-16 l-17 m+17
not:right g-21 o-15 q-19
not:running m+18
not:say l-19 m+17
not:se b-16 e-17 f-16 g+29 h-19 i-35 j-35 l-39 m-15 n-27 o-35 r-32 t-19 v-26
not:see j+15 m-19
not:send d-27 g-18 l+26 m-30
not:show b+15 g-16 m-26
not:si m+16
not:since m-17 s+24
not:sirve u-18
not:someone a-16 q+18
not:soy a-23 b-27 c-16 d-21 e-16 f-15 g-22 i-26 j-19 l-30 m-33 n-20 o-21 p-15 q-28 r-18 s-17 u-25 v+39
not:start m-26
not:sure g+16
not:take a-32 d-17 l-33 p-26 q+26
not:tengo g-28 i-28 l-15 m-23 n-29 o-27 p-45 q+23 s-15
not:text b-16 k-30 l+30 m-35
not:texting l-16 v-15
not:that a-21 b+20 d-32 g-25 i-22 j-30 l-17 m-38 n-26
not:the a-39 d-37 h-27 i-19 k-31 l-24 m+17 n-27 p-21 q-41 r-18 t-19
not:them m-20
not:there b+19 i-20 j-26 m-37 n-21 r-15 s-15 u-19
not:these l+20
not:think m-15
not:this a-20 d-21 k-19 l+18 m-55 r-15
not:to a-32 c-36 d-48 g+16 i-37 j-34 n-29 p-40 r-23 s-24 u-41
not:tomorrow b+25 m-16 o-20
not:trabajo m-22
not:trust b+16 m-22
not:type b-15 i+19
not:understand m-19
not:unsubscribe l-27 m+20
not:up m-16 o-17 p-20 s-21
not:use g+15
not:veo j+16 m-15
not:voy a-29 b+38 c-16 e-17 g-26 h-18 i-26 j-28 k-19 l-31 n-24 p-24 q-26 r-26 s-18 u-23 v-33
not:want a-36 b+20 g-27 k-26 n-19 q-23 t-18 u-21
not:what a-18 b-21 j-23 m-25 n-19 q-27 u+17
not:who m-29 p-18 q+16
not:will p-15
not:with m-21
not:work b-15 d-15 m-24 o+15
not:works m-17 u-22
not:y o-17
not:yet b-17 g-22 m+19 u-20 v-21
not:yo v+17
not:you a-25 b-25 d-15 h-15 i-27 o-19 q-24 r-16 t-22 v+19
not:your a-19 b-19 i-16 l-22
not_@cancel b-47 l-20 m+15 o+29 q-15
not_@stop b-16 k-18 l-34 m+25 n-20 o-15 q-19 s+28
not__# m-31 n-15 q-17 u-21
not__@call i-19 m-36 u-16 v+24
not__@cancel q-15
not__@day a-22 h-17 m-32 o+18 q-29 r-23 s-15
not__@door j+17 m-20
not__@food m-18
not__@insurance d+16
not__@move m-19
not__@person a-17 b-23 d-16 i-25
not__@ride p-18
not__@texts l-15 v-26
not__@thanks t-18
not__@visit o-19
not__a a-23 g-15 i-19 j-17 l-19 n-16 o-16
not__about b-19
not__again k-26 l+26 m-23
not__am m-20
not__and o-18
not__another o-27 v-17
not__any d-18 l-19 m-27 n-15 r-15 u-23
not__anyone m-24
not__anything d-24 l+17 m-21
not__be l+18 m-22 o-19
not__but m-16
not__can m-17 p-15
not__come a-16 m-25 o-20
not__do b+17 m-22
not__ever l+18 m-17
not__for d-16 g-16 m-20 q-25
not__go b+16 m-20
not__good m-16
not__help q-16
not__her q-17
not__here l+15 m-29
not__how g+20 m-25 u-24
not__i d-17 m-23 n-15 o-17 p-19
not__is q+16 u-15
not__it a-24 b+26 i-17 j-21 n-19 o-32 q-29 s-22 v-17
not__just m-34 o+25 r-20
not__me a-33 d-41 g-19 h-18 j-21 k-31 m+16 n-22 p-33 q+16 s-20
not__more m-21
not__my a-15 b-16 l-19 o-17 v-16
not__no m-21 v+20
not__now p-16 r-15
not__number g-18
not__off b-17 l-22
not__out b-15 g-16
not__place m-16
not__receive l+16 m-17
not__since s+16
not__someone a-15 q+15
not__spot r-19
not__take b-20 m-21
not__text l+22 m-19
not__texting l-17 v-15
not__that a-18 b+18 d-18 m-18 n-16 o-20 t-22 u-18
not__the a-24 d-26 h-20 i-29 k-20 l-20 m+15 n-18 q-30 r-21 v-24
not__them l+16
not__there b+20 h-20 i-16 j-22 m-34 n-20 s-15 u-16
not__these l+20
not__this d-15 l+17 m-39
not__to a-36 c-25 d-32 i-18 j-26 l-16 m-16 n-31 p-28 u-37
not__today m-19
not__tomorrow b+22 o-20
not__up a-18 r-21 v-19
not__what b-17 j-15 m-38 q-24 u+18
not__who m-26 p-16 q+16
not__with m-15
not__work m-16
not__yet g-20 m+21 q-25 u-19 v-19
not__you a-17 b-18 i-28 m-37 o-16 q-22 v+23
not__your b-17 m-30
not_be a-16 b+27 d-22 h-18 i-19 m-32 n-23 q-23 r-21 s-22 u-19
not_bring m-15
not_come i-18 m+16
not_coming b+33 m-21 o-28 p-16 r-36
not_do m-21 n-16 q-27
not_find h-16 m-38 n-15 o-24
not_get a-20 i-20 j-20 m-40 n-16 u-18
not_getting v-21
not_give b-18 m+18
not_go b+22 m-16 t-17
not_going m-21 p-17
not_good c+17 m-28
not_got p-18
not_have b-21 g-17 i-28 j-17 m-38 o-16 p-18 q+16 u-15
not_her l-18 m-23 v+22
not_him g-21 l-18 m-22 v+25
not_hit l+19
not_hold b+18 m-19
not_interested a-19 b-26 l+20
not_know a-15 c-19 d-30 h-16 j-17 l-20 n-17 o-18 p-18
not_me b-20 d-15 e-15 g-18 i-17 l-31 m-36 q-26 u-24 v+39
not_mean k+20 l-17 m-25
not_message m-19
not_my m-18 u-16 v+19
not_need b+16 d-15 g-29 i-25 m+23 o-25 q-22 v-17
not_now b-21 m+17 t-23
not_say l-19 m+17
not_see j+15 m-19
not_send b-17 d-27 g-17 l+26 m-30
not_start m-26
not_sure g+16
not_take a-15 b-30 l-25 p-20 q+19
not_text g-19 k-19 l+26 m-27
not_that m-15
not_the m-23
not_this v-16
not_trust b+16 m-22
not_understand m-19
not_want a-32 b+20 g-30 k-24 n-17 q-20 t-17 v-35
not_what g-17 m+18 o-15
not_work q-18
not_your m-17 v+19
note i+19 m-27
nothi* b-27 l-21 o-27 s-18 u-25 v-17
nothing b-27 l-21 o-27 s-18 u-25 v-17
nothing$ m+19 n-20
nothing__@eat m-32 n+21
nothing__now a-18 n-17
nothing_to m-32 n+21
notic* a-15
notifications u-16
now d-50 e-40 f-48 i-48 j-32 m-29 n-52 p-32 r+34 s-16 u-64 v-23
now$ b-35 c-44 d-35 e-36 f-42 g+19 i-50 j-60 l-19 m-18 n-45 p-27 r+32 u-55 v-43
now_@thanks b-16 m+20
now__for m-16
now__to m-15
now_what a+16 d-17 j+15 m-30 u-15
nueva d-16 j-19 k-18 v-17
nueva$ a+15
nuevo k+16 l-23
nuevo$ a-15 l-18
numbe* b-32 c-23 f-17 h-24 m-24 n-25 o-31 p-16 q-25 r-20 s-23 t-25
number b-31 c-22 f-16 h-23 m-23 n-24 o-30 p-15 q-25 r-20 s-22 t-24
number$ a-22 b-20 g-25 m-15 n-17 o-19 q-16 t-17 u+20
number__@call i+20 m-20
number__not u-19
number__your m-18 v-23
number_for j-17 u-19
number_i m-18 u-19
number_now m-16
number_of i-16 v+17
number_out l+22 v-16
number_to i+16 m-22 u-18
numer* a-28 b-28 c-19 d-34 e-19 f-15 h-23 k-29 m-21 n-20 o-24 p-18 q-17 r-27 s-16 t-15
numero a-28 b-28 c-19 d-34 e-19 f-15 h-23 k-29 m-21 n-20 o-24 p-18 q-17 r-27 s-16 t-15
numero$ a-26 b-21 i-41 j-25 k-16 l+19 m-42
numero_@wrong l-18 v+22
numero__@place i+15 l-22 m-26 u-26 v-22
numero__la i+20 j-19 m-18
numero_de g-22 u-33
nurse a-34 c-19 d-33 e-18 g-22 i+36 j-26 k-23 l-17 m-20 n-25 o-19 p-26 q-24 u-20 v-20
o a-34 b-25 c-25 d-16 f-17 i-42 k-23 l-34 m-55 n+19 o-42 p-22 q-31 r-32 s-27 t-18 u+18 v-33
o_no d-19 l-15 m-26 n+19 u-15
oak r-19
oak_street r-19
ocupa a+19 b-16 m-16
odds g-18 m-15 u+16
of a-23 c-51 g-21 h-17 i-21 k-61 l+19 p-38 r-38
of$ g-15
of_# m-16 u-17
of_@clothes m-16 n+15
of_@day m-16
of_@symptom m-15
of__@drive u-16
of__@late u-15 v+16
of__@place m-18
of__@relative m-21 v+17
of__@sick j-17 m+17
of__@texts k-16 l+18
of__@visit b-19 d-22 m-24 o+19 v-18
of__day m-20
of__do j-19 u-16
of__i a-16 u-16
of__in i-15
of__is a-16 b-16 d-25 g-18 n-28 o-19 s-17
of__it d-15 m-27
of__morning f+15
of__take m-15
of__the m-16 o-16
of__there a-17 b-16
of__this d-19 g-16 j-15 u-18
of_a d-22 n-15 u-31
of_gas d-19 m+21
of_god l+16 m-18
of_here l+17
of_it a-16 j-18 m-31 n-19 p-15 q-19 r-17
of_my m-23
of_somebody a-16 b-16
of_state m-16
of_that j-16
of_the d-17 f+15 i-22 r-17 u-30
of_them b+17 l-24
of_these m-24 n-18 o-19 u+15
of_this b-17 g-17 m-33
of_town o+16
of_what g+16 m-15
of_you m-20
of_your a-26 i-20 t-18
off a-72 b+30 c-57 d-71 e-31 f-37 g-63 h+16 i-67 k-52 l+56 m-67 o-31 r-25 s-20 t-41 u-26 v-18
off$ a-42 b+17 c-30 d-38 g-29 i-35 k-37 l+25 m-44 n-30 o-35 p-40 r-24
off_@cancel m-17
off__@book l-17
off__@drive p+16
off__@texts k-26 l+21 m-22
off__@visit b+19 m-15
off__here l+17
off__is m-16
off__list a-26 g-21 i-18 k-23 l+19 n-15
off__please a-18 k-17 m-21
off__the m-16
off__this m-15
off_all k-15
off_for d-15 l-23 m-22 o-15
off_my b+17 d-17 l-20
off_of a-18 l+25 m-24 u-16 v-20
off_the a-31 g-17 i-18 k-27 o-16 p-17 q-23 u-16
off_this a-21 b-22 g-22 l+26 m-26 u-20
off_work m-15
off_your m-20
offer u-17
office a-42 b-26 d-38 f-17 g-24 h+24 l-20 m-22 n-16 p-16 q-27 r-19 s-17 t-18 v-20
oficina a-22 b-16 d-20 f-16 g-24 i+19 l-30 n-16 o-20 q-18 u-41 v-30
often d-18 n-19 u+17
often__i n-16
ohio a-16
oi h+16
oil a-22 c-17 d-24 h-15 j-25 m+39 o-29 q-21 s-18 u-26
oil$ m+31 n-20 o-24
ok a-27 b-66 c-70 d-20 e-92 f-44 g-69 h-74 i-65 j-83 l-54 m-18 n+62 p-27 s-38 u-54 v-64
ok$ a-58 b-44 c-57 e-80 f-30 g-49 h-54 i-54 j-62 k-64 l-31 n+53 p-53 q-21 r-65 s-22 t-78 u-74 v-54
ok_@thanks b-18 m-36 t+24
ok__@drive n-17
ok__can k+15
ok__i m-22 r+17
ok__me k+17 l-15
ok__my m-17
ok__text a-17 k+25 l-21 m-21
ok_cool m+24 t-19
ok_for q+15
ok_if m-16
ok_lol m-28 n+26 u-16
ok_or g-16
ok_that m-19
ok_to a-24 d-16 j-18 k+17 l-20 m-22 s-20 u-21
ok_you k+15
okay e-16
okay$ m+17
old b-21 d-39 f-18 h-26 j-22 l-27 m+21 n-30 o-18 r-16 s-19 u-17
old_@person u+17
old__you h-16 j-22 m+25 u-23
old_lady m-20
olvid* e-17
omg r+16
on a-27 c-47 d-20 e-25 f-32 g-66 i-33 k+25 l-58 n-19 o-18 p-35 q-33 r+20 t-20 u-19 v-34
on$ a-29 b-29 d-32 e-22 g-30 h-27 j+22 k+16 m-36 o-27 p-21 q-24 r-31 s-26 u-38
on_# h-16
on_@date a-17 j-18 m+20
on_@day a-19 c-15 d-32 f-18 h+24 i-29 j-28 k-20 l-17 n-23 p-16 q-29 r-17 s-22 u-35 v-16
on_@holiday j-18
on_@insurer n-16
on_@traffic k+20 l-18 m-20 r-16
on__@book a+32 i-16 k-21 m-27 o-17
on__@call i+20
on__@date r-16
on__@ride m-17 p+18
on__@vehicle n-25
on__books a+15
on__bridge m-20 r+18
on__day d-24 g-18 j-16 n+17 q-17 u-15
on__first a-17 m-18
on__home h-17 q-20 r-18
on__in a-15 e+20 h-16 m-19 r-16
on__is m-30 n-23
on__line a-20 j+16 m-17
on__list g-19 i-21 l-28 n-22
on__of a-21 b-16 m-17 o+20
on__or j+16 u-17
on__red j+16
on__street r-19
on__test m-23 u+20
on__the m-16
on__way a-24 b-17 d-24 g-17 h-25 i-24 j-27 k-19 m-23 o-32 q-43 r+37 s-18 t-15 u-20
on__with m-17
on_a g-24 j-18 n-37 r-18 u+15
on_broke m+16
on_file m-17
on_it s+15 u-33
on_me m-17 p-19 q+18
on_my a-34 b-24 d-37 g-25 h-15 i-16 j-22 k-27 l-18 o-26 r+30 u-34 v-16
on_please c-16 k+18 o-21
on_that d-15 g-16 n+16
on_the c-27 d-49 e-22 f-24 g-34 h-40 l-43 o-28 q-44 r+20 t-29 u-33 v-35
on_this a-24 b+16 d-17 g-22 m-33 u-28
on_top a-19 b-15 m-17 o+21
on_tv j-22 u+18
on_vacation j-15
on_your a+17 i-19 l-20 m-32
onda f+19 j-19 m-17 u-16
onda$ f+19 j-19 m-17 u-16
onde f-16 j+23 m-22 u-22
one a+28 c-46 e-39 f-37 h-50 k-42 m-34 n-58 o-20 r-31 u-27
one$ c-25 e-16 f-17 g-29 h-26 k-27 l-41 m-38 n-33 o-17 u-39
one__me l-17 v-15
one__take m-21
one__these m-19 n-17
one_more u-16
one_of m-26 n-17 o-15 u+16
one_sec a-15 e-21 l-16 m+23
onlin* a+22 m-16
online a+22 m-16
online__what a+16 m-16
online_now a+16 m-16
only b-19 g-16 i-22 k-16 m-33 n-18 p-22 q+15 r-23 u-24 v-16
only$ q-16
oops m-17
opcio* d-17 g+26 j-17 m-24 n-16 u-28
opciones g+18 m-17 u-16
open b-38 c-25 e-27 f-29 g-31 h+44 j-57 k-27 l-30 n-35 o-34 p-36 q-36 r-41 s-39 t-34 u-45 v-32
openi* h-17 q-16 u-17
opening$ m-17
opening__a a-16 m+16
opening_for a-16 m+16
openings m-23
opt a-27 b-15 c-19 i-29 k+20 l+21 m-30 n-17 o-21 r-20 u-27
opt__in k+17
opt__text m-15
opt_me l+18 m-18 u-17
opt_out i-18 k-18 l+19
optin* g-18 r-16
opting g-18 r-16
opting_out g-18 r-16
optio* a-19 g+22 i-16 j-20 l-23 m-33 n-21 u-20
options d-18 g+23 i-16 j-19 l-22 m-27 n-17 u-16
options$ d-20 g+20 j-18 l-22 m-24 n-16 u-22
or a-22 b-49 c-41 d+20 e-32 f-30 i-41 j+30 k-36 l-54 m-79 n+26 p-43 r-22 s-56 t-31 v-36
or__i h-21 l-15 m-28 n-22
or__it m-18 o-17
or__make a+16
or_after d+18 n-15
or_can q+16
or_do i-17 m-27 n-16
or_is n-16 o-15 u+19
or_nah m-16
or_no a-17 b-22 d+17 g-22 j-16 l-27 m-30 n+21 o-15 q-20 u-23 v-20
or_what a-17 d-27 g-15 m-31 q-18 u+16
order b-21 i-16 m+21
order_me m+19
other n-17 v-17
otra c-18 d-31 e-17 h-25 i-37 j-22 l-35 n-29 p-24 q-24 r-34 s-28 t-16 u-32
otra$ a-19 j-18 k-16 v-15
otra_@person a-19 i-18 k-19 m-22 r-17 u-15 v+17
otra_@visit a+23 b-26 o-19
otra__@texts l-18
otra__favor o+19
otra__los l-18
otra__por o+19
otra_hora a-22 b-16 o+16
otra_vez a-22 b-19 i-18 k+22 l-27 o-33 u-20
otro a-36 c-16 d-23 i-18 j-25 k-21 l-17 m-26 o+21 q-21 u-16
otro$ n-16
otro_dia a-30 b-32 k-17 m-15 o+17 q-16
our d-25 h-17 i-17 j-22 l-15 m-17 n-21 q+19 s-16 u-26
out a-38 b+28 c-22 d-30 e-65 f-59 g-64 h-44 j-50 k-59 l+24 m-47 p-27 r+23 v-66
out$ a-37 b-48 d-61 e-52 f-42 g-45 h-40 j-44 k-41 l+21 m-33 p-42 q-24 r+36 v-45
out_@cancel b+26 m-22
out_@drink m-16 n+17
out__@day a-16 b+22 m-25
out__@visit a-18 b+23 d-15 m-27 n-15 o-16
out__form a+15
out__i m-15
out__it d-17 o-19
out__me m-22 p-23 r-16
out__state m-16
out__the a-15
out__thing m-18
out__this m-16
out__town o+16
out_for m-18 o+17
out_my a-20 b+22 d-16 l-16 m-29
out_of a-25 b+19 g-16 i-23 j-22 k-20 m-30 n-35 p-22 r-26 t-15 v-18
out_the d-19 i-16 l-18 n-19 o-21 q-15 r-21 u-22
outsi* u-22
outside u-22
outside$ j-22 m+22 u-19
over a-17 b-23 j-17 l-27 m-19 n-26 q-32 r+20 v-27
over$ d-19 o-16 u-16
over__@call i-16 m-17
over__@relative i-17 m+19
over__my i-19
over_now m-18 r+20
over_the i-18
over_there d-22 h-16 i+22 m-20 p-16 r-20
over_with i-18
overslept m-16
owe a-24 d+29 g-18 m-19 n-19 o-16 u-16
owe_anything a-16 d+24 m-21 n-18
oxyge* m-16
oxygen m-16
pacie* m-18
packa* m+17
package m+17
paga d+23 m-20 n-17
pagar a-33 c-15 d+38 g-23 i-25 j-27 n-34 o-32 p-15 q-28 s-19 u-23
pague m-19 t+16
pague$ m-19 t+16
paid n-15
palab* u-17
palabra u-17
palabra$ u-17
panza b-25 l-24 m+19
papa m-19 q-18
papel* m-20 u-17
papeles m-20 u-17
papeles$ a-16
paper* d-26 g-20 m-19 o-18 u-15
papers n-17
paperwork d-18 g-17 m-15
para c-26 d-21 e-22 f-23 g-17 h-33 k-23 l-20 m-26 p-16 q-40 r-18 s-26 t-24
para_@visit a+24 o-20 u-19
para__@day m-20 o-20
para__@relative p-16 u-22
para__@visit d-18 n+19 o-20
para__es j-18
para__mas u-17
para_alla m-22 n-15 o-19
para_el d-16 n-16 o-24
para_empezar a+17
para_esta a+18
para_la a-18 d-23 j-16 m-21
para_llegar a-15
para_mi b-18 d-20 i-16 j-20 l-16 n-17 o-22 p-23 r-17
para_que j-20 m-24 o-15 u+17 v-16
pare m-19
paren* l+17
parenle l+17
park a-25 d-22 i-24 l-16 p-17 q-17 r-27 s-15
parking a-46 b-26 c-27 d-45 e-28 f-31 g-27 h-40 i-33 j+34 k-18 l-27 n-35 o-29 q-37 r+24 s-27 t-29 u-35 v-22
party a-18 d+18 i-17 j-24 m-31 n-19 q-16
party$ d+18 j-19 m-21 u-21
pasa a-20 b-18 l-17 m-34 o-21 r-29 s-20 u-20 v-16
pasa__@place i-19 j+17
pasa_algo n+18
pasam* i+17 q-18
pasame i+17 q-18
pasame__alguien q-16
pasar a-19 b-15 m-18
pasem* b-18 j-20
paseme b-18 j-19
paseme__la j-17
paseme_con j-19
pass j-16 m-22 n-16 u+16
pass__@visit b+17
pass_on b+16
passe* p-15
passed p-15
past a-19 d-23 i-26 j+23 o-19 q-19 r+17 s-24
past$ r+17
past_@place h-22 m+22
past__@open h-22 m+21
past_the j+22 m-20
pastillas d-17 i-16 m-17 n+16 p-20
patie* g-17 j-28 l-17 m-21 n-18 o-25 q-19 u-29
patient h-16 j-22 m-40 o-21 u-23
patient$ i-23 m-18 o-16
patients i-16
pay a-29 b-21 c-20 d+40 g-33 h-24 i-46 k-17 n-40 o-30 p-23 q-31 r-26 s-22 u-28 v-20
paying d+20 m-18
payment d+25 g-18 j-21
payments a-16 d+16 m-16
pee n+17
pee__it n+17
pee_during n+17
pelic* m+16
pelicula m+16
pelicula$ m+16
pelig* m-23 u+22
pengu* m+16
penguins m+16
pensa* m+17
people b-49 c-32 d-48 e-24 g-41 h-17 j-45 k-35 l-23 m-18 n-43 o-19 r-28 s+17 t-26 u+21 v-24
per d+22 j-18 u-28
per_@visit u-16
perdi a-23 d-20 e-15 g-18 h-15 i-17 j-22 l-16 o-25 q-16 s-24 t-16 v-17
perdi$ m+15
perdo* r+24 u-20
perdon r+24 u-20
perdon$ r+16
perio* m-15 n+16
period m-15 n+16
permi* a-18 m-22 u-16
pero b-19
perro m+24 u-16
perso* u-16
person a-53 b-43 c-25 d-22 e-26 f-30 g-35 i+36 j-28 k-26 l-31 m-28 n-34 o-34 p-27 r-24 s-23 t-29 u-20 v+30
persona a-44 c-18 d-30 e-19 f-17 g-28 h-25 i+27 j-32 k-31 l-34 m-43 n-32 o-34 p-28 r-33 s-30 t-19 v+29
phone a-35 b-48 c-53 e-25 f-31 g-56 j-20 l+17 n-15 o-41 p-45 q-51 r-50 s-44 t-27 v+20
pick b-19 j-23 k-16 l-22 r-22 s-24 u-24 v-21
pick__@call h-18 i+17 m-20
pick__day m-16
pick__the h-18 i+17 m-20
pick__up a-23 i-19 m-18
pick_a a+16 d-18 g-19 i-23 p-21 q-18 u-15
pick_me i-18
pick_up a-19 i+15 o-17 p-16 q-19 r-18 s-16
pico g+20 j-18 m-22
pico$ g+20 j-18 m-22
pictu* m+18
pictures m+15
pictures_of m+15
pills a-17
pin d-19 g-17 i-16 j+23 l-21 u-18
pin$ i-15 j+23 l-15 m-23
piso j+19
pizza a-24 h-18 i-21 j-25 k-18 l-18 m+26 u-22
place a-17 d-30 i-23 l-16 n-31 s-18
plan j-20 m-27 n+22 u-23
plan$ u-17
plans d+15
plans$ d+15
plant m+20 u-20
play m+23
play_some m+16
playa j-16 m+17
playa$ j-16 m+17
plaza a-18 b-25 d-30 g-18 h-22 i-15 j+19 l-18 n-20 o-19 r-16 u-25 v-18
plaza$ b-18 d-20
pleas* d-30 e-33 f-30 h-24 n-34 p-30 q-45 s-27 t-31 u-15
please d-30 e-33 f-30 h-24 n-33 p-30 q-44 s-27 t-30 u-15
please$ b-24 d-34 e-27 f-22 h-17 m-55 n-18 o+17 p-18 q-28 r-23 s-17 t-23 v-61
please_@call i+24 m-27
please_@cancel b+17 o-24
please_@stop c-24 k-21 l+27 m-26
please__@cancel b-21 r+16
please__@texts i-19 m-28
please__@visit b+18 c-20 i-17 k-16 l-27 v-24
please__a b-19 k-19 o-23
please__again k+16
please__email l+16
please__everything b+17 m-18
please__from j+17 m-19
please__his b-17
please__it k-16 m+17
please__me c-18 g-19 i-17 k-19 l-34 m+32 r-27 u-18
please__my a-25 b+16 c-26 d-19 l-32 o-16
please__not b-28 i-20 k-18 r+16 v-16
please__off a-22 l-19
please__out i+22 l-26 m-15
please__the m-19
please__up b-19 c-15 i-16 k-22 l-19 m+19 o-22
please_discontinue l+16
please_do b-28 i-19 k-18 r+16
please_get m+16
please_keep a-15 b-18 k-17 l-18 m+28 v-24
please_send l-17 m-22
please_take a-23 b+20 l-28 m-25 v+21
plumb* i-20 l-24 u-19
plumber i-20 l-24 u-19
plumber$ i-19 l-22 m+26 u-17 v-17
pocke* m-18
pocket m-18
poco m-15 q-15
podem* o+16
podemos o+16
podemos_@move o+16
poder m-20
poder_ir b+15
podre m-17 n+18 o-21
podre_ir b+18
podria o-15
poem m+15
poem$ m+15
point a-15 d-18 g-20 j-18 m+20 n-22
point$ m+18 u-16
point_of m-18 u+15
pon b-18 n-24 q+18 s-26
pon_music m+15
poner a-18 d-16 g+21 m-21 n-17 o-23 q-17
poner$ g+23 n-24 u-20
ponga* b-19 m-19
pongame b-17 m-16
pongo b-17 d-26 f-16 g+26 i-28 j-23 k-17 l-24 m-36 o-29 p-18 q-29 r-21 u-35 v-17
pongo$ a-22 d-18 g+16 i-16 m-24 o-20 q-20 u-20
pongo__@medicine g-18
pongo_la g-18
pop m-20
poppi* f+18 m-22 u-17
por b-32 e-44 f-39 g-37 h-21 j+22 k-19 m-38 n-60 r-29 s-49 u-16 v-52
por__@door j+20 m-18 u-18
por__es j+18 u-18
por__me j-18
por__no b-17
por_cual j+16
por_donde m-17
por_el b-15 u-20
por_favor d-30 e-23 f-19 h-22 k-26 m-28 n-25 p-51 q-29 s-23 t-23 u-27 v-23
por_la a-16 b-18 d-15 i-20 m-21 n-16
por_mi a-25 b-26 c-20 d-17 i-23 j-16 l-19 m-29 n-23 o-22 p+24 u-16
por_que g-22 j-21 l-22 u+16
posib* a+18 o-17
posible a+18 o-17
possible$ m-21
postpone m-16 o+17
precio d+18 u-23
prefe* a-18 b-24 c+15 m-26
prefer c+15 i-17 m-15
prefi* a-22 l-15 m-21
prefiero a-22 l-15 m-21
pregu* a-17 b-17 d-20 l-23 n-23 o-16 p-20 q-18 u-16
pregunta i-17
prend* k+20 l-19 m-24
prepa* a-29 g-27 u-19
prepare a-20 d-31 g-24 n+17 u-17
prepare$ d-20 g-16 m-18 n+19
prescription a-17 i+21 j-17 n-21
prese* b+17 o-15
presi* u-15
press a-16 b-16 c-17 d-20 e-18 g+19 i-17 j-16 k-16 l-18 m-29 n-23 t+19 u-26
press$ a-16 b-16 c-17 d-17 e-18 g+15 i-16 j-16 k-16 l-17 m-26 n-21 t+19 u-19
price a-29 b-21 d+21 e-18 f-29 g-29 h-24 i-25 j-37 k-22 l-21 m+18 n-29 o-22 q-17 r-22 s-19 t-17 u-44 v-17
pricing d+18 m-21
probl* a-25 b-17 d-20 g-20 j-16 l-16
problem a-15 d-16 u-27
problem$ r-15 u-18
problema m-22 n+21 q-21
problema$ m-22 n+22 q-21
proce* a+15 d-19 g-16 n-21
proceed u-18
progr* m-16
program m-16
pront* a+20
pronto a+20
pronto$ a+16
proxi* m-15
proxima m-15
ptsd a+22 g-15 i-17
puede b-18 e-18 f-17 g-33 h-38 j-18 k-34 l-19 m-58 p-24 r-33 s-35 t-20 u-33 v-26
puede$ b-17 m-18 n-19
puede* b-16 c-21 d-23 h-22 l-23 m-32 q-35 s-18
puede_@call c+16 n-18 o-18 q-21
puede_@fetch a-22 i-15 m-18 o-19 p-20
puede_@move a-18
puede_@pay d+17 n-18 o-15
puede__@late a-22 c-15 d-19 n-24 o+28 q-20
puede__@relative a-19 n+15 o-16
puede__@spanish c+24 i-24 n-17 o-17
puede__@visit n-16
puede__a a-24 i-16 m-19 q-27
puede__adentro n+17
puede__alguien q-19
puede__dia n-22
puede__en c+21 i-29 n-30 q-23
puede__la a-26 d-16 n-24 q-17
puede__las n-16
puede__mi a-33 b-22 c-20 d-17 m-24 n+20 o-27 p-27
puede__por b-16 n-17 o-16 q+16
puede__una o-19
puede_estar a-18 n+18 p-19
puede_ir o-20
puede_mas n-17 o+20 q-15
puede_ser a-17 n-30 o+20 q-23
pueden b-16 c-21 d-23 h-22 l-23 m-32 q-35 s-18
pueden_@call a-23 i+20 k-17 n-17
pueden_@move a-18 i-16 n-16 o+22
pueden__a i-19 k+18 n-19
pueden__escribirme a-15
pueden__favor a-15
pueden__mi a+15 n-18
pueden__por a-15
pueden_ver a+15 n-18
pueden_volver a-23 k+21
puedo b-18 c-28 e-18 f-18 i-18 j-22 k-32 l-21 m-21 p-21 r-30 s-23 t-25 u-25 v-18
puedo_@call n-17
puedo_@drive o-17 q+18
puedo_@drug h-16 n+21 q-27
puedo_@eat n+19 o-16
puedo_@fetch n+19 q-23
puedo_@move a-19 n-26
puedo_@pay j-17 n-18
puedo__@day o+16
puedo__@drug n+16
puedo__@vehicle n-21 q+20
puedo__a o-15 q-16
puedo__con a-16 q-21
puedo__dia n-20 o+19
puedo__el q-16
puedo__en n-22 q+20
puedo__ese n+21
puedo__la a-16 d-17 j-17
puedo__mi a-16 q-18
puedo__por n-16 q-15
puedo__sola n-17 q+22
puedo__trabajar n+15
puedo_a o+16
puedo_ir d-16 g-17 h-16 i-19 m-18
puedo_irme n-16
puedo_trabajar n+16 q-17
puerta a-16 e-15 f-18 h-15 j+27 m-26 r-21 u-20
pues m+18 n-21 o-22 q-23
puked d-23 j-24 n-16 o-15 q-16 s+18 u-16
pulle* r+16
pulled r+16
pulli* a-15 m-21 o-15 r+19 s-17
pulling a-15 m-21 o-15 r+19 s-17
pulling__now b-15 r+16
pulling_in b-17 r+18
puppy m+20 n-17
puse k+16
puse_@stop k+15
push b-20 d-19 j-16 k-19 m-17 o+34 q-24 r-15 s-21 u-19
put b-35 e-23 f-20 h-42 j-23 l-31 m-17 p-31 q-48 r-43 s-18 t-33 v-35
put$ d-16 g+26 m-25 u-23
put__a g-18 n-23
put__down m-20
put__for a+20 o-18
put__in b-20
put__my d-17 m+18 o-17
put__on b-30 e-17 g-15 h-23 j-26 l-25 n-23 p-18 r-29 s-23 t-17 v-23
put__sleep m-22 u+20
put__that d-15 g-16 n+16
put__the a+19 b-15 m-20
put__to d-17 o-19
put_me a+17 b-16 d-21 h-19 j-15 k+19 m-39 p-17 q-18 r-19
put_my m-17 o+16
put_on d-21 g-25
put_that d-17 m+21 o-17
put_the a-19 i+19 j-15 k-15
put_to m-20 u+19
quali* g-16 m-22 u+21
qualify g-15 m-16
qualify$ m-16
quart* r+16
quarter r+16
que c-103 e-41 g+20 i-33 k-60 l-42 m-46 o-18 p-94 r-71 s-34 t-35 u+33 v-48
que$ a-32 b-21 c-15 f-40 h-28 i-28 j-31 k-19 l-23 m+17 n-32 o-16 q-26 r-16 s-18 t-27 v-23
que_@call n-19 q-18 u-27
que_@cancel b+21 m-20
que_@clothes a-18 g-31 m-17 n+28 q-17
que_@door a-15 d-16 f-20 h-17 j+27 m-24 r-23 u-21
que_@fetch a-20 g-34 i-18 p-28 u-25
que_@hours a-18 d-16 f-18 h+25 m-24 u-19
que_@move o+19
que_@pay d+24 n-20 o-17
que_@price a-19 d+23 m-15 u-29
que_@stop l+17
que__@call b-24 d-23 i+16 j-17 l-23 m-31 n-20 o-21 u-29 v-15
que__@cancel m-17
que__@eat n+19
que__@fetch a-19 d-35 g-31 i-16 n+30 p-19
que__@food d+18 j-18 m-15
que__@medicine n+16
que__@open d-16 f-19 g-15 i-17 j-21 n-20 o-22 u-17
que__@place g-20 i-25 j+15 l-20 m-26 v-22
que__@treat a-24 g-16 m-17 u+18
que__@vehicle u+15
que__a a+16 b-17 m-27 n-19 o-17
que__ahi m-16 n-18
que__alguien n-18 q+18
que__atiendan a+21 i-16
que__contestan m-16
que__dan m-16
que__de a-19 d-17 g-22 k-16 m-17 n-20 v-25
que__el j-19 l-15 m+16 v-17
que__en h-21 j-16
que__es a-33 b-19 c-16 d-38 e-22 f-25 h-40 i-20 j+21 l-20 m+26 n-34 o-28 q-22 r-24 s-23 t-17 u-20 v-26
que__esa g-17 u+20 v-16
que__eso m-15 u+15
que__estan m-15 u-15
que__este l-18 u+19 v-24
que__esto g-20
que__hace m+21 u-19
que__hoy m+15 u-21
que__iba q+18
que__la a-27 f-20 g-21 h-19 j-28 l-22 n-23 o-18 v-20
que__lo d-17
que__me b-18 d-24 f-18 g-35 h-27 m-37 o-23 q-30 r-18 s-17
que__mi a+18 m-21
que__para a+21 d-18 j-18 m-19 o-20 u-23
que__poner n-17
que__pongo a-18
que__puedo a-18 i-17 m-17 o-27 q-16
que__que d-33 g+16 i-25 m-21 n+18 o-19 p-26 q-36
que__se n-22 o-17
que__tiene a-21 d+21 m-17 q-16
que__tienen d-18 h+18 m-25 u-31
que__ustedes a-21 m-19 q-17 u+16
que__voy m-18
que__vuelvan k+15
que_calle j+15
que_calor m+23 u-15
que_clase j-17
que_dejar d+16 j-19 m-16
que_dia a+33 b-16 d-27 f-20 g-22 h-29 i-18 j-24 l-19 n-27 o-23 q-25 s-16 u-28
que_dias f-16 h+18 m-17 u-15
que_es a-37 b-28 d-39 e-20 f-22 i-33 j-43 l-33 n-28 o-27 p-15 q-27 s-24 t-17 u+46 v-47
que_frio m+16
que_hacen m-18
que_hago j-16
que_hay e-19 f+20 m-22 u-21
que_hora a-41 b-19 d-21 g-24 h+17 i-26 j-33 m+21 o-45 q-19 s-29 u-32 v-17
que_horas h+20 m-24 o-15
que_ir a-23 d-30 g-16 i-19 j-15 m-16 o-20 p-20
que_le g+19 n-21
que_me b-41 d-19 f-20 h-25 j-36 m-45 p-24 r-26 v-25
que_no b+25 g-18 m-36 o-15 q-19 u-17
que_numero d-16 l-27 m-32 u-30 v-23
que_onda f+19 j-19 m-17 u-16
que_pongo g+22 n-23
que_se d-26 g-25 i-18 m-26 o-21 q-18
que_sea b-16 o+19
que_tal a-22 d-19 e-19 f+29 g-23 h-18 j-23 l-16 m-22 n-17 t-17 u-23
que_tengo d-36 g+19 i-22 n+15 o-16 p-23 q-32 s-16 u-27
que_trabajar n-21
que_yo a-21 g+21 m-19 n-22
queda b-17 i-20 n-18 q-17 r-21 s-22
queda$ j+23 m-22
queda* i-16 n+17
queda_bien m-17 o+16
quede a-28 c-25 d-18 g-15 i-27 j-28 k-26 n-35 o-38 s+18 t-16 u-19
quede_sin a-22 c-22 d-15 i-22 j-22 k-21 n-26 o-31 p-28 q+18
quedo a-24 b-23 m-20 n-29 o-16
quedo_mal p-27 q+17
quere* k+20 l-21 m-19
querer k+20 l-21 m-19
querer$ m-16
quest* a-18 j-19 n-18 p-17 q-17 s-19
questions g-19
questions_for i+16 m-16
quien a-45 b-37 c-17 d-19 e-15 g-18 h-21 j-24 k-24 l-42 n-32 o-33 r-25 s-25 t-22 u+21
quien__@fetch a-20 i-28 m-17 u-19
quien__a m-15 q+15 u-19
quien__el i-16 m+19 u-26
quien__esa m+17 u-20
quien_es q-19
quien_gano m+22 u-22
quien_habla i-15 u+15
quien_me a-26 b-16 l-22 m-28 n-16 o-18 v-19
quier* d-27 e-20 f-17 g-21 h-23 j-27 n-26 p-33 q-41 r-31 s-23 t-20 u-37 v-46
quiere m-16
quiero d-26 e-20 f-17 g-28 h-19 j-26 n-26 p-32 q-36 r-30 s-22 t-20 u-35 v-46
quiero$ a-16
quiero_@call a-30 i+23 m-23
quiero_@cancel a-38 i-31 k-30 l-31 m+19 u-17
quiero_@move a-18 b-16 o+20
quiero_@stop l-23 m+21
quiero__@texts a-21 i-20 k+18 l-16
quiero__@treat a+17 m-16 u-16
quiero__@visit a+19 k-17 o-15
quiero__a b-16
quiero__baja a-17 k-18
quiero__con b-23 i+18 k-19 m-33 o-21
quiero__de a-27 o-16
quiero__el a+17 b-16 m-21 u-17
quiero__la m-21
quiero__los l-31 m+19
quiero__mas a-23 m-21
quiero__me i-18 k+30 m-29
quiero__mi a-28 b-27 m+29
quiero__un a-19 u-17
quiero__vuelvan k+15
quiero_dar a-16 b+16
quiero_ir b-23 m-25
quiero_los a-16 k+20 l-25 m-22
quiero_mas b-15 l+21 m-24
quiero_mi b-17 m-15
quiero_otra k-15
quiero_que i-21 k+30
quiero_recibir m-16
quiero_una b-23 k-16 o-18
quisi* b-17 m-19 u-17
quisiera b-17 m-19 u-17
quisiera_@fetch a+16
quisiera__a a+17 m-15
quisiera__mi a+16
quit b-18 c-16 d-27 e-19 g-21 i-33 j-28 k-26 l+41 m-31 p-25 r-21 s-24 u-24 v-31
quita a-16 m-24 r-17 s+23
quite* a-29 i-26 j-16 k-28 l+15 n-26 p-19 q-21 s-26 u-29 v-24
quiteme a-18 m-20
quiteme_del a-18 m-20
quiten u-21 v-16
quiten__numero l+16
quiten_mi l+20 m-15
quitenme k-15 l+20 m-16 o-17 r-19
quitenme_de b-19 l+18
quito d-15 m-18 n+21 u-19
quito_los n+17
racin* m-20
racing m-20
rain b-16 m+20 u-18
rajo m-21 p-16 q+21
ramp m-20
rara s+15
rate g-15 j-17
rates j-16 u-16
rathe* a-18 m-19 u-17
rather a-18 m-19 u-17
rather_have c+16
rather_not i-21
reach c-17 d-29 g-16 i+21 j-21 k-20 m-38 u-28
reach* i-21 m-26 v+19
reach_out c-17 i+18 k-20 m-24
reach_somebody h+17 i-16
reached i-19 m-18 v+20
reached_a m-16 v+17
react* i-18 k+23 l-26 m-19 u-15
read a-23 b-27 i-25 j-18 k-32 l-20 m+25 n-33 o-22 q-17 r-16 t-18 u-16
read_@english m-16
read_it d+16 u-17
read_that d-18 k-19 m+23 n-17
ready k-15 m-19 u-18
ready_for n+17
ready_to a+21 m-19
real b-18 c-17 d-26 g-15 h-19 i+15 j-17 l-21 n-16 o-17 q-15 v-22
real$ i-21
real_@person i+18 u-16
recei* i-20
receive l+20 m-19
received i-17
recet* a-21 i+22 m-18
receta a-21 i+22 m-18
receta$ a-20 i+20 m-16
recib* i-20 m-27 u-25
reciben l-15 m-18 u-21
recibir_@texts k-16
recibir__@texts k+17
recibir_los k+20 l-21
recip* m+16
recipe m+16
recipe_for m+17
recoge p+19 q-19
recogerme b-18 q+20
recom* d-17 g-20 i-19 q-16 u-20
recomendo g-18 i-15
recomendo$ a+15 g-15 m-25
recomendo_a a-22 m+15 n-17
recor* a-18 d-18 k-20 n-17 q-15
recordatorios a-22 g-19 k+18 u-19
records a-16 d-16 n-16
records$ i+17 m-22 n-15
records__my i+16 m-20
recorrer o+16
red a-17 j+15 m-24 s+16
red_line j+16
refer* a+27 i-19 m-20 u-18
referencia a+15
refil* a-21 i+15
refill a-20
refill$ a-17
regis* a-18
register a-18
regre* m-19
regresar m-15
relea* a-18 d-21 g-16 i-19 l-17 o-17 q+19 r-16 u-28 v-15
release a-17 d-20 g-15 i-15 l-15 o-17 q+19 u-26
release__@visit b+15
release_my b+15
remem* m-16
remember m-16
remin* a-19 b-19 n-15 o-15
remind j+16
remind_me j+16
reminder a-17
reminders a-29 b-20 c-19 d-19 g-20 i-29 j-17 k+40 m-17 n-19 o-27 q-17 r-25 s-18 u-33
remov* a-25 i-19 o-18 r-16 u-22 v-21
remove a-25 i-19 o-18 r-16 u-22 v-21
remove__@call l+15
remove__@visit b+17 m-23
remove__number l+16
remove_me b-25 u-16
remove_my a-17 l+18 m-30
rent d-18 m+25 n-17 o-16
rent$ m+16
repea* t-16
repeat t-16
reply a-19 g+21 l-16
reply$ g+15 m-18
reply__that g+15
reply_to g+16
repor* l+16 m-17
representative i+19 m-17
reschedule a-27 c-36 g-22 i-30 j-20 k-23 l-23 m-20 n-19 o+30 q-17 r-23 s-17 u-18
reservation b-30 d-18 m+30 o-20
reserve b-16
respo* a-23 b-16 g+16 n-16 u-18
respondo m-17
respondo$ m-17
rest u-17
rest$ m+18
resub* k+18 m-17
resubscribe k+18 m-17
resum* g-17 i-16 k+21 l-21 u-20
resume g-17 i-16 k+21 l-21 u-20
resume$ k+16 u-15
resume__@texts k+16 m-15
retur* a-15 l-16
return a-15 l-16
rid m+16
rid_of m+16
ride a-65 b-44 c-57 d-78 e-64 f-62 g-65 h-56 i-56 j-69 k-56 l-69 m-55 n-30 o-52 p+50 q+64 r-39 s-68 t-65 u-67 v-61
rides m-18 q+20 u-17
rides$ m-17 q+18 u-16
ridin* l-15 p+16 u-16
riding l-15 p+16 u-16
riding_with m-18 p+18
riesg* d-16 m-18 u+21
riesgos d-16 m-18 u+21
riesgos$ d-16 m-18 u+21
right a-20 c-20 e-23 f-18 i-25 k-15 l-27 p-19 v-29
right$ g-26 h-18 j+21 m-35 o-16 r-28 s-22 t-23 u-22
right_now a-16 d-21 i-15 j-32 m+19 n-34 o-22 q-27 r-43 u-17
right_there j-19 m+16
ring a-19 b-22 c-22 d-36 e-21 f-24 g-31 h-50 j-40 k-23 l-37 m+37 o-18 p-27 q-31 t-27 u-42 v-37
risks g-16 m-18 u+21
risks$ g-15 m-18 u+19
road u-15
road_is j+16
roads h-17 j-16
robot a-17 b-18 c-15 g-17 i+17 m-33 p-18 q-15 u+15 v-22
room a+16 b-23 c-17 d-21 h-19 i-24 j-20 k-16 l-26 m-32 o-25 q-22 r-24 v-25
room$ s-15
room__me a+16 m-20 p-19 u-17
room_for a+26 l-16 m-24 n-18 p-18 s-16 u-21
room_is m-19
room_with a-18
roomies m-18 p+20 q-17
roommate p+18 q-18
ropa a-18 g-33 m-17 n+29 q-18
rosa m-17 u-24 v+24
round b-18 n-19 o-19
round$ m-23 n-15 o-15
run b-16 d+31 g-23 j-16 m-32 n-20 q+15 u-38
run$ d+29 g-18 m-24 u-28
runni* a-18 b-16 f-21 h-19 n-17 q-17 s-16 u-16 v-16
running a-18 b-16 f-21 h-19 n-17 q-17 s-16 u-16 v-16
running_@late h-16 o-19
sabados h+22 m-16
saber b-17 d-21 i-16 l-17 m-26 n-16 o-17 u+18
sacar d-23 j-23 m+24 u-21
sacar$ m+19
sacaron_mi u+16
saco u-18
saco__@visit a+15
safe d-21 j-16 n-18 u+20
safe$ m-25 u+24
said c-19 d-35 f-17 g-22 h-20 i-17 j-27 q-33 r-29 s-26 t-21 v-24
said_@day m-22 o+16
said_@stop l+20 m-19
said__@cancel b-16
said__but m-19
said__do m-22 u-21
said__her m+15 p-18
said__i m-17
said__me p+16
said__to l-17
said__will p+21 u-15
said_i a-20 l-27 m+27 n-24 o-17 u-18
said_no m-20
said_she u+15
sale a-17 j-17 r-18 s-18
salie* m-20 q-16 r+17
saliendo m-20 q-16 r+17
saliendo$ m-21 r+16
salio r-19
salir n-15
same b-28 e-18 f-17 h-20 i-25 k-19 l-27 q-17 r-18 v-16
same$ a-16 d-15 j-18 l-16 m+23 u-15
same__as m-20 u-17
same__last m-17
same_as a-19 j-22 n-17 o-21
same_day m-18
same_place u-16
saque* a-15 l+19 m-17
saturday a+20 b-28 i-15 j-21 m-27 n-22 o-22 q-15 s-16 u-25
saturdays h+18 m-16
saw a+15 d-16 n-15 u+19
saw_a m+16
say a-36 b-25 c-16 d-36 e-19 f-24 g+35 h-22 i-23 j-37 k-25 m+19 n-33 o-28 s-21 t-17 u-55 v-15
say$ d-18 g+16 n-18 u-18
say__do g+17 m-19 u-16
say__in m+16
say_that g+19 m-16 o-16 u-18
says d-18 f-31 h-17 i-15 j-25 k-20 l-23 o-15 p-16 t-18 v-18
says_@hello a-19 f-28 m+24 p-17 q-18 s-17
says__@stop m+16
says__can m-16
says__help u-15
says__is m-18
says__not m-18 q+15
says__off m-17
says_it m-15
says_she m-18 q+15
scale m-18
scam a-20 r-15
scare* m-20 u+16 v-16
scared m-20 u+16 v-16
schedule a+46 c-23 d-16 e-19 g-25 h-22 i-37 j-27 k-30 l-35 n-39 o-29 p-24 q-31 s-26 t-17 u-27 v-30
schoo* p-15
school p-15
scrap b+17
scrat* m-18
scratch m-18
se a-19 b-58 c-15 e-68 f-69 g+18 h-70 i-26 j-27 k-52 l-76 n-34 p-40
se_@english c+20 g-18 m-20
se_@insurer p-16 q-17
se_@sick b-16 m-26 n-17 p-21 q+27
se_@wrong d-22 i-17 l-16 m-21 t-17 u-16 v+25
se__@fetch a-17 n+19 q-24
se__@insurer p-20
se__@late a-15 d-15 n-18 o+19 q-17
se__@move o+17
se__@pay d+17 n-18 o-15
se__@relative b-19 p-21
se__@ride p-18 q+17
se__@symptom m-17
se__a a-23 d-17 n+19 o-18 p-22 q-17
se__con o+15
se__de i-20 m-17 v+18
se__dia d+15 n-16
se__el a-25 b-26 d-24 g-23 i-15 j-18 n-21 p-18 u-29 v-17
se__en a-15 c-15 n-21 q-20
se__es g-17 m-17
se__ese g-20 m-23 o-22 u-21
se__esto g+15
se__hizo m-17 r+16
se__la a-22 b-23 c-16 e-18 g-28 h-17 j-28 k-17 l-16 n-38 p-16 t-16 v-22
se__luz m+16
se__mas n-17 o+20 q-15
se__me i-15 m-18
se__mi b-21 c-16 n-17 p-25 q+24 r-16
se__un m+17
se__una o-21
se__uno d-18 g-20 m-19 n+15 o-18
se_como m-16 r-17 s-16
se_contesta m-17
se_fue m+16
se_me a-34 b-35 d-30 g-28 i-32 j-23 k-19 l-22 n-29 p-25 s+26 t-18 u-34 v-26
se_perdi m-21
se_puede b-22 c-35 h-20 i-37 j-24 k-17 m-32 p-17 q-33 r-18 s-26
se_que b-22 d-16 g+20 j-18 m-23 q-24 v-25
se_rajo m-21 p-16 q+21
se_usa a-17 g+24 m-20 u-21
sea b-16 o+19
sec a-17 e-21 j-17 l-16 m+23
sec$ e-20 m+18
secon* m-16
see a+45 b-41 c-38 d-61 e-28 f-30 g-16 i-24 k-29 l-41 n-45 o-52 p-47 q-37 u-60 v-46
see$ b-19 d-16 m+21 p-18 r-18 u-17
see_@person h+17 m-17
see__i n-15
see__last m+15
see__on m-18 s+25 u-27
see__then a-24 h-21 m+18
see__there a+16 i-17
see__this s+16 u-15
see_if n-15
see_me a+17
see_someone a+22 i-20 m-18 o-16 p-15
see_things a-20 l-15 m-25 s+24 u-20
see_you a+16 d-18 g-18 h-27 j-22 n-16 o-15 u-27 v-16
seein* a-24 d-15 g-17 i-21 j-18 l-23 m+36 n-16 o-23 r-23 u-25
seeing a-24 d-15 g-17 i-21 j-18 l-23 m+36 n-16 o-23 r-23 u-25
seeing$ a-17 i-15 m+31 o-18 s-17 u-22
seen a+24 d-16 m-23 n-19 s-17
seen$ a+21
segui* m-15
seguir m-15
seguro a-18 c-19 e-23 f-18 g-26 h-30 i-25 j-39 k-18 l-24 m-40 n-27 o-26 p-21 q-22 r-24 s-23 t-17 u+39 v-27
seguros a-22 u-21
seman* i-22 j-19 m-24 n-20
semana i-22 j-19 m-24 n-20
semana$ i-17 j-16 m-21 n-19
send a-37 b-26 h-20 n-23 p-22 q-25 r-32 s-24 t-19 u-34 v-20
send$ a-15 d-15 g+19 m-15
send__@medicine i+17 m-19
send__@place i-15 j+16 m-18
send__@texts m-16
send__a j+16 m-15
send__my m+15
send__the l-15
send__to a-16 c-20 d-18 g-25
send_a j-18
send_any l+20
send_me d-19 g-20 i-17 j+22 m-32
send_the m-23
sendi* d-16 g-18
sending d-16 g-18
sending__@texts k+16
sending__i l-19
sending_me l+18 m-17
sending_them k-19 m+15
senor* m-20
senorita m-20
senorita$ m-20
sent a-19 b-20 g-22 i+17 k-16 l-20 n-25 o-23
sent$ d-16 n-19
sent__my i+19 m-18
sent__to m-15
sent_the d-16 m+24
sent_to i+19 m-19
ser n-31 o+20
ser__# n-16
ser__las n-16
ser_a n-17
sera d-23 g-17 j-19 l-17 m-26 s+17 u+24 v-16
sera_normal s+21 u-20
servi* d-16 m-19 u-16
sesion b-34 h-19 j-16 m-18 o-31 r-18 u+17
sesiones n-15
session b-26 d+16 j-17 m-38 n-19 o-27 s+21 v-21
sessions d+16 j-16 l-19 m-34 n-21 o-18
set a+33 e-23 f-24 g-30 h-36 i-43 j-30 k-34 l-40 n-15 o-20 p+17 q-39 r-29 s-33 t-19 u-47 v-27
set$ h-21 p+23 q-27
set_# m+15
set__@visit a+16
set__back d+20 g-16 u-25
set__for m+17 r-16
set__minutes m+15
set__the m-17
set__time a+15
set__up a+33 b-19 d-21 i-17 l-18 m-34 n-18 o-21 p-25 u-15
set__with a+18 i-16 m-19
set_me a+22 b-16 d+18 g-19 i-16 l-17 m-27 p-24 q-19 u-30
set_up a+23 d-23 i-22 l-21 o-21 u-17
shave n+16
she b-23 d-41 e-16 f-19 g-29 h-37 k-20 l-41 o-40 s-19 t-21
she__@drive n-15 p+19
she__a m-18
she__her m-21
she__in m-17 n-16
she__not b-17 i-20 o-18 p-19
she__to m-19
she_can a-18 b-23 h-18 i-23 n-19 o-20
she_changed m-16
she_is n-23 q-23
she_need n+17 q-16
she_said m+15 n-18
shift u-18
shirt h-15
shoes a-20 d-22 i-17 l-19 m+21 q-15
shop$ q-16
short m-17
shoul* b-31 c-21 d-40 h-19 i-16 j-17 l-23
should b-31 c-21 d-40 h-19 i-16 j-17 l-23
should_@relative m-20 n+18
should__@animal m+17
should__@relative m-18 n+22
should__@stop m-16
should__about m-23 n-19
should__an m+22 n-19
should__avoid n+15
should__be m-19 s+16
should__do m-26 n-18 q+19
should__get a-21 m-21 n+23
should__have m-32 n+31
should__if m-17
should__it m-17 n+16
should__on j-15
should__there m-25 n+16
should__to n-25
should_i a-24 b-19 c-16 d-33 l-19 m+16 o-16 p-22 u-57
should_my m-18 n+22
should_we m-22
show n-22 o-16 s-17
show__a m-18
show__on m-16 u+16
show_me a-15 m+16 u-17
show_up m-21
shut m-22 u-15
shut__@holiday m-17
shuttle b-16 h-24 i-17 j-27 n-19 o-16 p-21 q+16 u-23 v-16
si a-26 b-41 c-38 d+15 e-38 f-32 i-48 j-44 l-42 p+19 r-40 s-35 t-29 u-49 v-35
si$ a-20 b-18 d-19 e-23 g-18 l-19 m+21 n-24 q-24
si__@texts k+19 l-16
si__los k+17 l-16
si__me m-15 p+16 q-21
si__quien p+15 q-17
si_hay p+16
si_quiero k+16
si_voy m-16
sick a-25 d-17 i-19 n-20 p-22
side d-15
siemp* v-15
siempre v-15
sient* a-18 s+17 u-15
siento a-18 s+17 u-15
sign b-19 d-24 g-17 i-19 l-18 m+17 n-15 o-23 s-21 u-31 v-19
sign$ a-25 m+15 u-18
sign__@texts l-18
sign__back k+16
sign__for a-26 m+25
sign__los l-18
sign__up l-19 o-21
sign_me l-18 o-21
sign_up a+16
signe* m-21
signed m-21
signed__for m-18
signed_up m-19
signi* g-16
sigo m-22 s+20
sigo_con m-18 s+20
sigue m-17
sin c-34 e-20 f-17 g-32 h-26 i-40 j-37 l-38 m-26 o-41 p-44 q+26 r-37 t-24 u-40 v-26
sin_@ride q+15 r-15
sin_querer k+20 l-21 m-19
sin_trabajo m-22
since b-26 d-25 i-25 j-20 k-16 l-25 m-15 n-20 o-25 p-17 r-20 s+33 u-43 v-19
since$ l-19 u-23
since__@treat s+19
since__@visit a-19 s+23
since_the s+22
sirve a-21 b-21 l-18 q-19
sirve$ a-16 b-17 m+17 o-17
sister a-29 b-30 d-27 i-17 j-17 l-16 o-20 q+18
sit a-17 m-21 n+24 u-18
sit__me n+21 p-21
sitter m-20 o+21 q-20
situa* d-17 m-21
situation d-17 m-21
skin a-16 m-22 o+15
skip a-21 c-18 d-24 e-21 f-15 g-18 i-20 j-21 l-20 s-18 t-15 u-27 v-17
skip__@medicine m-23 n+16
skip__this m-16
skip_it b+23 m-19
sleep a-17 b-16 d-24 h-20 j-16 l-17 n-27 r-16
sleep$ h-15 n-16 q-16
slept s+17
slide m-18 o+18
slide__to m-16 o+16
slot b+22 d-34 i-19 m-38 n-17 o+20 q-19 r-20 s-16 u-23 v-22
slow q-17 r+22 s-16
slow_today m-19 r+16
smoke* m-20 n+21
snow d-24 h+15 u-16
snow$ d-23 h+15 u-16
so b+27 c-32 d-15 e-24 f-30 h-35 i-43 j-19 k-37 l-25 m-43 n-48 p-24 t+21 v-51
so_@cancel b+25 m-17
so_@symptom g-21 r-20 s+19
so__@cancel b+20 m-24
so__am g-17 i-18 l-15 m-23 v-17
so__can m-26 o-16 q+15
so__i j-17 m-25 u-21
so__is m-18 o+17
so__it d-15 j-20 m-22 q-16
so__know u-17
so__need a-17 m-16
so__not m-29 q+15
so__now g-17 m-16
so__right g-17 m-16
so__to m-18
so__will m-19
so_i g-17 i-22 l-18 m-46 n-18 p-16 u-22 v-17
so_is j-18 u+16
so_kind t+15
so_you b+15 q-18 t-16 u-19
socks l-18 m+16 v-17
sola a-16 n-21 o-17 q+21
sola$ n-17 q+17
solo b-17 m-22
some a-20 o-26
some__the m-19
someb* c-17 d-15 j-17 m-31 n-24 r-20 u-32
somebody c-17 d-15 j-17 m-31 n-24 r-20 u-32
somebody$ v-18
somebody_@call i+19
somebody__can a-19
somebody__have b+17 o-18
somebody__i b-21 h-17
somebody__me q-19
somebody__my o-16
somebody__up h-17
somebody_else a-19 b+19 p-20 q-17
somebody_elses v+16
somebody_there a-17
somebody_to p+15 q-16
someo* g-18 j-21 k-16 l-24 m-17 n-28 r-23 s-20 t-20
someone g-18 j-21 k-16 l-24 m-17 n-28 r-23 s-20 t-20
someone$ a-32 b-27 d-21 h-19 m-37 u-16 v-25
someone_@vehicle m+17 p-17
someone__@call i+21
someone__@drive i-18
someone__can d-15 o-17
someone__have b+20 o-23 v-19
someone__in h+15 p-15
someone__me b-23 m-21
someone__my a-20 o-16 p-21 q-21 v-22
someone__the m-15
someone_else a-22 i-18 o-31
someone_on a-17
someone_there a+16 h+16 i-30 o-15
someone_to a-17
somet* d-27 l-20 p-21 q-20 r-15 s-17
something d-27 l-20 p-21 q-20 r-15 s-17
something__in m-17
something__my m-16 o-16
something__up a-17 m-17
something_came a-17 m-17
somew* m-20
somewhere m-20
son c-26 d-37 f-18 h-19 i-26 k-19 n-15 o-32 p-20 q-24 r-33 s-26 t-21 u+32 v-25
songs m+23
soon h-20 i-15 j-17 k-18 o-28 q-20
soon$ o-17
soon__possible m-20 o-15
soon_as m-22 o-18
soone* d-17 m-16 o+21 u-23
sooner a-20 o+21
soonest a+16 m-15 u-16
sorry a-28 b+17 d-25 e-19 f-17 h-25 i-20 j-21 k-18 l-23 n-24 p-39 q-27 s-26 t-19 u-28
sorry$ b+20 c-26 g-28 p-28 s-19 u-17
sorry_@wrong b-22 c-18 g-19 o-15 r-21
sorry_i c+17 m-21
soy b-28 c-16 d-24 e-17 f-16 g-25 i-27 j-20 k-15 l-31 m-37 o-24 p-16 q-30 r-19 s-19 u-26 v+39
soy_yo v+17
spam b-20 l+17 m-17
spanish a-39 b-46 c+76 d-45 e-57 f-43 g-47 h-41 i-63 j-36 k-47 l-53 m-58 n-46 o-37 p-38 q-42 r-41 s-34 t-37 u-48 v-38
speak a-19 d-19 i+21 j-15 n-22 q-15 u-20
speak_@spanish i-20
speak__@clinician i+17
speak__a m-17
speak__the m-15
speak_to i+18 m-19
speak_with m-16
speci* n+17
special n+17
spinning m-21 s+18
spinny m+21
split d+16
split_it d+16
sponsor p+19 q-16
spot d-16 i-21 l-16 n-19 q-21 u-17
spot$ a-21 q-16
spot__am m-26
spot__coming m-21 r+16
spot_away r-20
spot_i m-22
spots a+23 i-19 m-22
spravato d-21 m-26 u+24
spray m-18 u+20
spray__the u+16
stadi* j-15
stadium j-15
stadium$ j-15
stahp c-16 i-16 k-17 l+22 m-20
stairs j-17
stand* j+15 m-17
standing j+15 m-17
start b-23 c-21 d-24 e-20 f-18 g-26 i-34 j-32 k+29 l-35 n-36 p-16 s-29 u-23 v-16
start$ j-17 n-20 r-17
start* u-18
start_a a-22 m+21
start_me k+16 m-27
start_the m+16
started$ m-20
stati* m-17
station m-17
stay a-18 b-16 i-16 j-19 m-18 s-18
stay$ m-23 q+16
stay_with q-16
stayi* m-21 r+16
staying m-21 r+16
staying__a m-19 r+18
still b-38 c-16 d-36 e-19 f-21 g-31 i-16 l-30 m-27 p-36 q-16 s+20 t-26 u-51 v-20
still$ a-18 m-29 s+27
still_@open a-23 h+23 m-22 s-16
still__@person a+17 h-22
still__@ride m-16 q+18
still__@symptom s+16
still__a m-18 n-17 q+17
still__come m-16
still__if a-16 r+16
still__is n-16
still__it a-17 m-21 n+17
still__my a-15 s-16
still__to m-16
still__way r+16
still_come a-18 m-15 n+17
still_coming q-16
still_do n+15
still_get n+15
still_have n-23 o-15 q-20 s+19
still_need m-16 q+18
still_on j+15 m-16 s-16
still_taking a+18 h-26
still_there j-23 q-15 s-19
still_want b-20 m-16
stomach a-20 m-25 n+22 u-16
stop a-65 b-54 c-24 d-70 e-62 f-55 g-71 h-58 i-52 k+18 l+54 n-18 o-59 p-48 q-69 r-21 t-56 u-81
stopp e-21 l+24 m-27
stopp* r-17
stopped r-17
store a-16 m+26 o-16
storm m-21
story a-17 q-15 u-20
stoy m-21
stree* d-24 h-19 i-16 n-19 o-21 p-17 q-18 s-17
street a-18 h-17 q-16
street$ u-17
street_@parking j+17
stuck a-18 d-19 h-16 l-19 n-19 q-16 u-16 v-15
stuck__the m-16 r+17
stuff m-26
stuff$ u-19
su d-15 i-29 j+21 o-16 p-19 q-19 r-16 u-22 v-19
su_@place j+22 m-22
subway m-15
succe* m-18 u+16
success m-18 u+16
success_@price m-18 u+16
suit m+16
suite d-16 g-24 h-16 j+27 m-24 u-15
sunday a-16 j-16 m-21
sundays f-29 m+21 o-19 t-18
sunny m+16
sunny$ m+16
sup e-22 f+25 j-16 l-15 m-24 t-17
sup$ e-22 f+25 j-16 l-15 m-24 t-17
super r-18
super$ m+18 r-15 s-17
super_@symptom m-19
superbill m-16
supervisor a-19 h-20 i+27 m-25
suppo* d-16
supposed d-16
supposed_to d-16
sure b-18 e-17 k-15 p-15
sure_what g+15
surgi* n-16 o+15
surgio n-16 o+15
sus k-16 l+25 m-34
sus_@texts k-16 l+25 m-34
suspe* m-17 n+16
suspendo n+15
swap o+17
sweats m-24 n+28 s-31 u-18
switch a-26 b-25 c+19 d-27 e-16 f-16 g-20 h-26 i-18 j-18 m-53 n-16 o+19 p-19 q-29 s-24 t-20 u-26
swollen m-16
system$ i-15
taco h-20 m+18
tacos m+20
take c-39 e-26 f-25 g-20 i-48 j-22 k-30 o-27 r-50 s-16 t-28 u-35
take$ d-23 g-24 h-17 j+15 n-25 q-16
take_@insurer d+23 h-18 m-18
take__@insurance d-19
take__@symptom m+19 n-20
take__@vehicle n-16
take__@visit b+18 m-17
take__a a-16 d-17 g-15 m+23 n-32
take__and h-16
take__home b-20 m-18 n-30 p+27
take__if m-20
take__my l-16
take__name b+19
take__off a-53 b+23 d-40 g-20 h+18 i-18 j-27 k-20 n-18 p-40 q-46 s-24 u-35
take__out m-15 v-15
take__the a-21 l-25 m+19 q-20
take__this b-17 l+20 m-19
take__to m+18
take__trash m+15
take_a a-23
take_for d-17 m+20 n-25
take_her l-15 p+15
take_it a+16 h-17 l-23 p-26 q-25 u-18
take_me a-29 d-32 g-17 h-21 i-22 j-21 k-19 m-17 n-37 o-15 r-17 s-23 u-30
take_my a-21 d-22 j-16 n+17 q-31 v-17
take_off a-16 m-16
take_that b+15 m-17
take_the a-16 n-17 s-15
take_this l+18 m-18 v-20
take_to d-17 j-18 u-19
take_walk d-19
takin* a+16 b-27 d-26 i-17 l-20 m-36 o-16 s-30 u-22 v-18
taking a+16 b-27 d-26 i-17 l-20 m-36 o-16 s-30 u-22 v-18
taking_@person a+17 h-22
taking__@medicine a-15
taking__a a-22 r-15
taking__to a-15 n-15
taking_me a-28 m-27 n-20 r-21
taking_my a-20 n+16 r-18
taking_new a+19 h-16 m-21
tal a-22 d-19 e-19 f+29 g-23 h-18 j-23 l-16 m-22 n-17 t-17 u-23
tal$ a-16 d-15 e-17 f+24 m-23 u-18
talk b-22 h-20 i+20 j-19 n-20 o-20 p-18 q-26 r-19 s-16 u-27
talk__@person a-17 i+27
talk__billing i+16
talk__the a-17
talk_to d-15 i+21 m-32
talke* m-22
talked m-22
talked__@relative a+15
talked__my a+15
talked_to m-19
talki* a-20 b-18 d+16 l-19 r-21
talking a-20 b-18 d+16 l-19 r-21
talking_to m-22 u+16
tamales m+30 n-26 r-20 s-20 u-18
tanto d-17 i-17 j-15 m+16 n-18
tarde b-44 c-27 d-36 e-27 f-21 g-23 i-27 j-34 k-22 l-27 n-42 o+25 p-19 q-36 r+18 s-26 t-21 u-28 v-22
tardecito d-16 m-17 n-17 o+17 q-16 r+15
targe* h-20 u-16
target h-20 u-16
target_@open h-20 m+17
tarjeta a-16 b-24 d+22 h-19 l-15
taxi a-16 d-16 h-20 j-24 n-21 p-18 q+16 u-18
te b-16 e-18
tea m-18 n+18
team m+15
teeth u-23
telef* a-22 d-18 g-15 j-18 n-16
telefono a-22 d-18 g-15 j-18 n-16
tell b-25 g+17 h-17 i-19 k-19 l-34 m+17 n-27 o-31 p-25 q-27 v-21
tell__@clinician m-19
tell__about a-17 b-16 d-21 i-22 m+21
tell__how g+19 m-19 u-22
tell__i m+17 r-17
tell__more m-21 u+16
tell__the i-22 u-17
tell__this m-15
tell__to g+15 m-29 u-18
tell__we m-16
tell_her r-17
tell_me a-21 b-22 g+18 i-37 k-17 l-31 n-22 o-29 p-20 q-23 r-19 s-22 v-24
tell_the m-19
tempr* m-23
temprano m-23
temprano$ m-18
ten a-18 g-17 r+20 u-17
ten_minutes m-16 r+22
tengo b-20 c-20 e-24 f-23 g-19 h-25 j-26 k-24 l-35 m-53 r-27 t-23 u-20
tengo_@visit b-25 d-16 o-16 q-16 v+17
tengo__@cancel d-19
tengo__@fetch g-32 i-16 o-16 u-22
tengo__@pay d+20 n-20 o-17
tengo__ayuda g-17
tengo__ese n-24
tengo__quiero a+17 b-16
tengo__trabajar n-16
tengo_acompanante d-18 n-17
tengo_que a-36 h-15 i-42 m-20 p-45 s-26 v-19
tenis a+27 d-25 g-25 h-28 i-17 j-25 l-19 n-32 o-19 q-15 u-25 v+15
terapeuta a+23 m-20
test d-17 j-21 u+21
test$ m-20 u+18
texas m+22 n-15 u-27
texas$ m+21 u-23
text b-40 d-38 e-17 h-21 n-45 o-45 p-37 q-28 r-23 s-30 t-19 u-17 v-33
text$ a-17 k-24 n-15 u-22 v-20
text__@relative m+21
text__directions j+17 m-21
text__now k+19 l-17 m-20
text__the a-19 i+21 k-17 l-16 m-23
text__to l-19
text__you m-21
text_again m-15
text_from u+16
text_list k+17 l-19 m-16
text_me a-37 g-42 i-23 j+15 k+25 m-39 o-22 p-17 q-16 u-34
text_the m+18
text_to i-16
text_you m-15
texte* a-18 b-15 l+17 m-37
texted i-16
texteen l+19 m-22
texteen$ l+18 m-22
texti* a-19 d-17 f-19 j-18 m-19 n-19 o-25 p-21 q-22 r-21 s-17 t-22
texting a-19 d-17 f-19 j-18 m-19 n-19 o-25 p-21 q-22 r-21 s-17 t-22
texting$ g-33 i-29 k-26 l+28 m-48 v-36
texting__about m-16
texting_me a-20 g-34 i-37
texting_my m-16
textos l+22 m-25
texts a-38 b-33 d-36 e-18 f-17 g-40 h-26 i-45 j-38 k+32 l+40 m-26 n-35 o-35 p-27 q-29 r-32 s-25 t-26 u-16 v-27
th d-19 h-17 j-20 l-18 m-27 o+23 p-15 q-17 r-21 v-18
than a-16
thank a-29 c-22 d-31 e-17 f-27 g-32 h-35 i-23 j-31 k-23 m-25 n-20 o-24 p-19 q-25 r-26 s-17 t+35 u-34 v-27
thanks a-20 c-33 d-27 e-47 f-42 g-29 h-49 i-38 j-42 k-34 l-17 m-26 n-33 o-39 p-20 q-44 r-43 s-38 t+55 u-44 v-42
thanksgiving a-23 d-15 h+18 o-16 t-24 u-16
that a-19 c-20 e-34 f-55 g-22 h-62 i-30 j-15 k-20 l-55 p-21 r-36 s-15 t+16 u-26 v-22
that$ a-29 b-24 d-16 h-20 l-18 m+20 n-41 q-41 t-47 u-42
that_@visit b+15 m-18 o-20
that__@relative m+20
that__for o-15
that__i b-17 d-16 m-20 n-20
that__if m-15
that__is m-20 n-21 o+21
that__it m-28 n-17 t+16
that__me m-26 p-23 q+20
that__my a-17 d-22 i-16 n-21 o-26
that__not g-20 q-19
that__out m-15
that__right j-17
that__still j-20 m+18 n-16
that__the g-17 j+22 m-19 u-18
that__to b-17 m-25 o-18 u-18
that__up m-19 t+15
that__what d-21 g-25 j-16 n-26 o-25 t+16 u-25
that_a g+15 m-20 o-18 q-16
that_again d-15 k-17 n-17
that_bad m-30 n+17 s-15
that_day a-21 b-19 g-37 i-20 j-37 m-61 n+17 o+27 p+15 s-21 t-37 u-38
that_for m-16 o-17
that_going m-16 q-21
that_helps m-16 t+16
that_is a-23 d-37 g-43 i-24 j-41 p-19 r-18 s-22 t+22 u-48
that_matter n+16
that_morning m-18
that_normal m-18 u+15
that_ok a-24 g-16 j-24 m-37 o-32 t-25 u-30
that_opening m-19
that_right m-26 n-20
that_time m-17
that_true m-19
that_was b-25 d-20 g-17 m+18 n-19 o-19 p-17
the a-22 c-107 d-16 e-75 f-71 g-46 k-32 l-27 m+32 n-70 q-36 t-62 u-38 v-35
the_# a-24 d-27 g-16 h-34 l-21 m-26 n-20 o+23 p-20 q-22 r-27 s-21 u-26 v-22
the_@book k-21 l-20 o-20 q-17
the_@call a-27 b-30 c-16 g-19 i+16 j-26 k-16 l-35 m+16 n-17 o-27 p-24 q-27 r-23 s-21 u-26 v-25
the_@clinician b-28 c-24 e-30 f-18 g-33 i+36 j-41 k-37 l-36 m-40 n-37 o-30 p-41 q-34 t-23 u-47 v-39
the_@day a-25 d-25 h-29 j-17 p-15 s-16 u-25
the_@door b-21 d-28 g-21 i-20 l-17 m-29 n-26 o-17 p-18 r+23 u-30
the_@food m+19 u-16
the_@holiday b-16 h+21 j-17 l-15
the_@hours m+19
the_@insurer i-21
the_@machine i+17
the_@parking a-17 h-24 i-17 j-28 m+32 r-20
the_@pay a-15 j-16
the_@person m-18
the_@place a-28 b-29 c-18 d-40 f-17 g-29 h+36 j+22 k-20 l-22 m-31 n-34 o-29 p-28 r-30 s-25 v-28
the_@price a-20 g-22 h-18 i-20 j-33 m+18 u-37
the_@relative b-21 d-22 g+16 i-20 j-35 l-15 n-24 s-18 t-17 u-26
the_@ride b-16 m-32 p+26 q-19
the_@symptom s+15
the_@texts a-41 b-31 d-35 e-16 g-28 h-25 i-40 j-41 k+32 l+29 n-35 o-34 p-29 q-29 r-33 s-25 u-46 v-28
the_@traffic m+21 r-18 s-17
the_@treat i-22 j-27 l-15 m-34 o-29 u+20
the_@vehicle a-22 b-18 d-23 h-27 l-16 n-28 o-25 q+19 s-24 u-19
the_@visit a-21 b+35 d+30 g-16 h-26 i-29 j-45 k-23 m-67 o-38 p-18 q-22 r-32 u-52
the_@wrong b-21 d-21 g-22 h-19 i-20 k-15 m-16 o-19 p-15 s-17 t-17 u-18
the__# j+18 m-20
the__@call a-18 h-27 j-23 u-20
the__@cancel m-23
the__@clinician a-22
the__@date a-15 d-29 g-16 i-17 l-20 m-42 n-16 o+23 p-18 q-21 r-23 u-20
the__@door a-16 h-26 u-17
the__@food m+18
the__@open a-22 d-22 i-21 j-43 m+29 o-28 r-23 s-21 u-18
the__@person m-16
the__@place a-16 d-22 h-27 i-26 j+20 m+17 u-39 v-17
the__@price a-18 g-18 j-28
the__@relative d-16
the__@staff h+15 m-17
the__@stop k-21 l+27 r-22 v-21
the__@texts m-19
the__@visit j-28 m-18 n-18
the__a d-24 j-17 m+22 u-21
the__about m-17
the__after d-15 m-27 n-26 s-18
the__again g-18 k+20 l-29
the__all m+18
the__and m-27 n-22 s-15
the__are m-17
the__as a-15 m-20
the__available i+17
the__away m-16 s+18 u-20
the__back k+21
the__before a-21 d-20 h-17 j-24 m-16 o+17 u-19
the__but m-23
the__can d-17 j-17 m-23 n-22 u-18
the__coming l-17
the__day a-23 j-19 m-32 n+17 q-17
the__do a+16 m-26 n-19 o-20 u-16
the__end d-17 k-18 l+20
the__for b+16 d-21 i-20 l-21 n-17 o-25
the__free d+21
the__from l-16 u-17
the__go j-18
the__god l+16 m-18
the__goes m-16 s+18 u-20
the__have a+15
the__home h-18 n-15 o-16 p-15
the__how a+23 m-28
the__i h-17 m-48 n-21 s-20 u-29
the__idea l+17 v-19
the__in b-19 j-30 l-18 m+22 n-20 u-27
the__instead o+19
the__is b-30 d-37 e-16 f-24 g-24 h-41 i-38 k-19 l-28 n-16 q-40 r-15 t-18
the__it m-26
the__keep h+16 m-31
the__know m-16 u+15
the__lady p-16
the__last d-16 n-24
the__like d-19 j-19
the__line j+16
the__list k+17 l-20 m-18
the__locked a-16 j+22 m-18
the__lol d+15 m-16
the__me d-17 j-20 m-34 o-17 p-22 u-18
the__mean m-17
the__my b-17 d-20 j-24 l-16 n-18 q-21
the__night m+27 n-18 s-19
the__not m-19 o-15
the__now d-18 g-26 q-18 u-20
the__number g-24 u-24
the__of b-22 d-34 e+17 f-23 g-40 i-37 j-25 p-20 q-25 r-18
the__off m-23 n-17 q-18
the__on a-40 b-24 f-18 g-16 m-25 n-30 o-32 p-22 q-21 t-17
the__one a+17 h-19 i-17 j-25 k-16 l-16 n-19 o-28 q-18 u-16 v-17
the__online a+22 m-16
the__or j+24 m-19 r-17
the__out m+16 r-23
the__place a-19 d-16
the__please c-17 k-22 o-21
the__question m-22
the__reach d-18 i+21 m-16 u-17
the__right j-18
the__running m-17
the__set h-19
the__slow m-17 r+17
the__so m-20
the__start a-18 m+18
the__station m-17
the__that b-15 d-18 h-17 u-15
the__the d-24 g-22 l-20 n-18 r-25 u-20
the__there m-16
the__thing g-15 l-17
the__this g-22
the__to b-21 d-33 i+16 j-17 n-25 q-16 r-22 s-20 u-39
the__tv j-21 u+19
the__up a-21 o-15
the__was a-28 b-19 h-15 i-18 j-19 p-23 q+19 r-25 t-17
the__we a-17
the__week m-21
the__what m-22 n-16
the__which m-16
the__who a-20 m-19
the__will m-27
the__with a-17 m-26 u-16
the__yesterday u-16
the__you b-16 d-20 h+21 i-22 m-28 s-17
the_afternoon o+19
the_baby m+18
the_bank h-19 m+23
the_best a-19 i-18 m+15 u-24
the_car a-17 b-15 k-22 q-16
the_choices g+21 m-23
the_cross d-17 j+16
the_day d-25 j-21 m-27 q-27 u-26
the_driver m-17
the_dumb m+20
the_earliest h+16 m-18
the_effect u+15
the_first m-15 n-18
the_following o+16
the_form d-17 j-16 o-20 s-16 u-15
the_front a-17 d-26 l-18 r-18
the_game m+20
the_hospital m-19 u-28
the_iv m-26
the_lady i+17 m-16
the_latest h+19 m-18 u-15
the_letters g+17 m-18
the_library m+16
the_light j+17
the_line i+16
the_list g-27 i-24 n-23 o-16
the_lot a-21 d-15 h-17 m-28 p-16 r+24 u-16
the_love l+16 m-18
the_mail m+17
the_mall h-18 m+15
the_meeting m+16
the_morning m-26 r-20 s-19
the_new m+19
the_news d-21 j-16 m+18
the_next j-30 m-23 p-16
the_number a-17 j-16 u-17
the_odds g-18 m-15 u+16
the_old p-16
the_one a-16 m-22 u-20
the_past h-22 m+22
the_perdi m+19
the_place m-24
the_plumber l-20
the_point m-18 u+15
the_red j+16
the_reminder m-20
the_right j-19
the_room a-26 m-24 n+17 s+16
the_sacar m+18
the_same b-18 i-16 l-16 m-33 s-15
the_soonest u-15
the_stadium j-15
the_store m+21
the_street m-24 r+17
the_success m-18 u+16
the_text g-15 k+16 l-16
the_time a-28 d-26 h-21 l-16 m+18 q-15
the_trash m+15
the_vet m+18 u-24
the_way h-19 i-17 o-16 q-21 r+15
the_week b-15 o+22
the_whole m-24
the_zoo m+15
them a-17 c-19 d-23 g-19 i-24 j-17 k+22 n-18 o-21 q-16 s-15
them$ c-15 i-17
then b-22 i-17 j-21 l-19 n-27 u-31
then$ a+15 i-15 j-18 l-17 n-20 q-22 r-20 u-21
therapist a+17 i-23 v-15
there b-24 c-27 e-23 g-16 k-38 l-80 o-23 t-28 v-20
there$ a-18 c-29 d-56 f+17 g-39 h-36 i+19 l-50 m-25 o-29 s-39
there_@day b+19
there__# a-30 b-17 d-29 h+26 i-30 j-30 m-27 n-20 q-22 r+18 s-18 u-19 v-25
there__@day d-23 i-18 j-19 u-17
there__@open i-15
there__@parking d-17 j+23 m-24
there__@person i+17 u-15
there__@price i-16 m-25
there__@visit a+22 d-22 h-17 m-16 u-17
there__a d-22 m-29 n-19 u-20
there__can h-16 m-20
there__for i-19 j-18 u-22
there__get n+17 q-22
there__i d-19 h-20 m-21 o-16
there__if d+19 m-22 o-17
there__in h+17 m-15
there__is m-15
there__my j+16 m-16
there__near j-20 m+20
there__no m-19
there__not j-16
there__of i-16 m-25 u-16
there__on j-21 m+24 r-17 u-15
there__opening m-16
there__red j+16
there__special n+16
there__the a-20 d-16 n-21 q-16 u-16
there__there i+22
there__to a-19 h-16 i-18 m+15 q-17
there__way a-18 j-18 n-15
there_a b-28 f-20 h-39 n-46 o-15 p-19 q-37 r-39 s-33 u-30 v-35
there_an a+18 m-18
there_and n+20 q-21
there_another a-17 b-17 m-19
there_any a-31 f-15 h-20 i-17 j-21 m+18 r-17 s-17 u-23
there_anyone i+15
there_but q+16
there_by q-16
there_in i-22 m-17 r+25
there_is d-22 i-24 m-40 n-15 o-16 s+20 u-18 v+16
there_on a-17 i-20 m-20 n-16
there_somewhere j+15
there_soon r+19
there_til n-18
these a-26 b-23 f-16 h-24 j-27 k-31 l+26 m-29 n-35 o-31 q-27 r-25 s-24
these$ b-19 c-18 m-35 q-20 v-24
these_@texts i-16 k-15 l+18 m-20
these__off l+17
they b-27 c-17 f-22 g-29 h-37 k-22 l-15 t-17
they_@cancel b-15 d-16 m+19
they__for m-17 u-18
they__me a+19 m-30 n-15 r-19 u-25
they__my a-17 d-24 h-19 n-22 s-20 u-16
they__that u-20
they__to m-18
they__you d-17 m-16 u+18
they_do a-16 d-24 m-18 u+22
they_get m-18 u-17
they_put d-19 u+16
they_will p+17 u-17
thing a-16 g+19 j-16 m-35 o-20 r-21 u-18 v-22
thing$ a-21 s-19 u-27
thing* a-33 b-16 d-22 h-20 j-21 m-44 n-23 o-20 s+25 v-17
things a-33 b-16 d-22 h-20 j-21 m-44 n-23 o-20 s+25 v-17
think a-28 c-18 d-28 e-19 f-18 g-23 h-17 i-20 l-19 n-32 o-22 p-19 t+16 u-32
think$ a-16 b-17
think* b-24 g-17 r-18 u-20
think__is b-15 v+17
think__it b-23 m+21 n-17 u-22
think__to b+16 m-21
think_about a-16 b-20 m+20 n-17 u-17
think_i b+16 m-27
think_this b-16
think_you e-15 j-15 l-16 m-25 t+20 u-16
thinking b-24 r-18 u-18
this d-16 e-33 h-22 i-17 j-29 k-24 n-35 o-32 p-54 q-39 r-29 t-23
this$ c-18 f-39 h-26 j-44 l-20 m-30 n-28 o-18 p-17 r-20 s-35 u+33 v-27
this_# g-19 m-20
this_@call a-22 b-23 c-21 d-24 g-22 h-16 i-27 l+18 s-20 u-32
this_@day a-19 b-18 m+23 u-17
this_@drug h-19 s-16 u+19
this_@month a+21 u-20
this_@person v+15
this_@symptom g-18 m-18 n-16 s+23 u-23
this__@animal m-15 u+16
this__@call a-17 b-17 d-21 g-18 i+20 l-21 u-18
this__@clothes l-18 m+16 v-17
this__@month m-21 v+20
this__@treat j-16
this__a a-17 g-15 j-16 m-35 v+19
this__again l+15
this__do g+19 m-22 u-17
this__for i-17 o-16 u-15
this__from f-16 j-15
this__her v+18
this__i m-19
this__in m-21
this__is d-19 g-17 s-15 v-18
this__it m-21
this__last m-16
this__me m-19 u-18
this__my a-16 g-17 i-20
this__new l-19 m+16
this__no m-19 u-18
this__not b-25 d-17 i-23 m-31 s-18 u-38 v+39
this__of m-21
this__off l+18 m-19 v-19
this__or m-15 u+17
this__the a-18 d-16 j+22 m-31
this__they u+18
this__to d+17 g-17 m-28
this__what g+17 m-17
this_about m-15 u+17
this_and d-20 u+25
this_car m+15 u-15
this_going m-21
this_in a-18 c+21 u-30
this_is a-24 b-39 c-28 d-40 g-35 h-15 i-24 m-20 o-21 r-19 s-20 v+24
this_like u+16
this_morning f-22 m-25 u-15
this_number i-17 m-37 u-17
this_one m-26
this_or m-16 u-21
this_place m-24
this_seeing m+18 u-16
this_texting m-18
this_the d-17 j-22 m+15 s-16
this_thing a-19 d-18 g+23 m-32 s-16 u-27
this_thread m-16
this_to u-15
this_week b-20 l-16 s-22 u-35 v-19
this_what d-16 u+19
this_work g+20 m-17 u-17
this_works m-19
those a-16
thoug* a-17 l-20 m-26
though m-20
though$ m-15
three m+16 u-22
three_is m+18 u-18
throu* l-19 s-18
through l-19 s-18
through$ m-19 p-15
through__the i+15 m-15
through_to i+19 m-15
throw m-16 s+21 u-21
throw_up m-16 s+21 u-21
thu a-18 n-16
thurs m-17
thursday a-22 b+29 c-16 d-19 h-22 i-20 j-16 k-21 l-16 m-42 p-27 r-25 t-18 u-26 v-15
thursdays m-20 o+16
ticke* m+20
tiemp* a-17 d-20 h-16 o-19
tiempo a-17 d-20 h-16 o-19
tiempo_antes n+16
tiene a-24 b-24 d+19 e-16 g-16 h-26 i-29 l-26 n-22 o-28 p-19 q+15 s-16 t-19
tiene$ d+17
tiene* b-17 n-22 q-27 s-15 v-16
tiene__@visit u-15
tiene__trabajar q+15
tiene_la u-16
tiene_que i-16 m-15 q+22 u-17
tienen b-17 n-22 q-27 s-15 v-16
tienen$ a-19 d-15 h+18 m-23 u-24
tienen__esta a+16
tienen__para m-20 o-23 u-20 v-15
til a-15 j-17 m-22 n-24 r-16
til__am n-17
til__ok n-17
til_i n-17
till a-17 n-25
till_i n-17 u-19
time c-18 d-23 f-27 g-35 i-37 k-19 t-17 u-60 v-27
time$ h-30 i-16 l-34 r-20 u-29
time__@day h-22
time__@open h-19 m+17
time__@place h+23 m-24
time__@stop a-16 m-16
time__another m-20 o-17
time__get a-16 m-16
time__i a-17 d-17 m-33 n+17
time__it a-15 d-19 h-22 j-26 m+21 n-19 u-21
time__target h-20 m+17
time__the a-20 d-17 j-20
time__you m-25
time_but m-17
time_can h+16 m-17 n-16
time_do a-30
time_does d-18 n-18
time_for a+19 m-24 o-16
time_i m-19
time_is a-18 d-22 j-34 m+17 n-17 u-22
time_should m-22 n+18
times b-17 d-22 m-28 q-20
times$ a-19 m-16 n+17
times_do m-15
tired g-15 m-19
tmrw l-25 m+23 o-19
tmrw$ a-23 l-23 m+21
to d-36 e-78 f-90 g-16 h-23 i+22 j-17 k-30 l-32 p-21 r-33 s-30 t-25 u-19 v-59
to$ a-29 b-15 d+21 g-27 h-17 n-27 q-27 u-19
to_# m+19 o-16
to_@book a+17 i-21 o-19
to_@call d-20 g-16 i+25 j-17 m-46 p-24 q-17 u-15
to_@cancel a-26 d-20 l-18 n-15
to_@day m-18 o+16
to_@drive a-27 b-24 d-20 h-21 i-33 j-19 l-16 m-37 p+16 q+28 r-24 s-23 u-20 v-16
to_@drug b-15 d-16 r-16
to_@eat d-17 m-15 n+23 u-22
to_@english c+24 k-21 m-26
to_@move a-15 b-24 c-28 d-43 g-26 h-21 i-23 j-22 k-20 l-25 n-36 o+40 p-30 q-34 s-30 t-18 u-36 v-16
to_@pay a-22 b-16 n-22
to_@stop a-22 b-19 i-16
to_@visit a-23 b-21 m+22 p-20
to__@call d-17 o-15 q-16
to__@cancel b+16 m-16
to__@clinician b-20 n-17 q-16 u-20
to__@clothes a-21 i-15 l-17
to__@drink u-17
to__@insurer i-19 m+18
to__@late m+15 n-20 q-21
to__@medicine m-18
to__@parking d-20 j+15
to__@person i+17 o-19 u-17
to__@place m-27 u-16
to__@price d-17 m+18
to__@relative b-27 d-21 g-15 j-16 n-29 p-16
to__@symptom g-15 n-18 s+19 u-17
to__@texts a-19 i-24 k+22 l-18
to__@treat a+20 i-17 k-16 m-23
to__@visit a+16 l-19 m-37 n-15 u-16 v-15
to__a b-33 k-20 l-22 p-31 r-16 s-20 v-19
to__after i-17 n+23 o-17 q-29 r-21
to__again m-22
to__airport j-23 m+20
to__an a+25 b-22 m-24
to__any m-20
to__anything a-36 d-25 m-18
to__at n-23
to__back i-19 j-16 m-31 n-16 q-16 u-21
to__be a+15
to__before m-18
to__billing i+18
to__but a-23 l-18 p-19
to__by h+18 j-23
to__day a-18 m-20 o+19 q-20
to__days m-21 o+19
to__driver p-16 q+18
to__for b-25 d-26 g-17 h-17 i-21 l-15 o-25 v-18
to__front m-24
to__gas r+16
to__gym d-17 m+17
to__her m-20 q-18
to__home m-16 n-28
to__hospital j+16
to__i b-17 l-17 n-22 r-18 u-23 v-20
to__if b-18 i-15 q-18 u-18
to__in a+30 b-21 d-29 h-26 i-28 j-31 l-22 n-31 q-25 r-23 s-19
to__is d-16 m-21 n-21 q+22
to__it c-22 g-25 i-33 j-26 k-29 l-36 m-66 n-29 o+16 p-30 q-33 s-20 u+22
to__later o+16
to__list g-17 k-16
to__lot m-17
to__me a-21 b-36 f-16 g-28 h-22 i-16 j-23 m-34 n-29 o-33 p+33 r-30 s-30 t-15 u-19 v-27
to__my a-32 d-15 g-24 j-27 k-24 l-29 n+18 p-29 q-47 u-35 v-27
to__next m-17 o+17
to__now m-19
to__of d-18 j-16 n-20 r-16
to__off a-25 d-17 i-23 m-19
to__on b+25 d-15 k-19 o-21 u-17
to__one a+16 i-17 l-19
to__or m-16
to__out d-25 i-27 k-21 m-16 p-17 r-21
to__patient a+15 i-22 m-21
to__place m-23
to__ready m-16
to__right m-19
to__seen a+24
to__so m-20
to__someone b-19 i-16 m-19 o-16 q+17
to__sunny m+16
to__texting l+19 m-16
to__that m-23
to__the g-22 k-16 l-20 n-17 q-27 r-25 u-43
to__there b-16 d-28 h-18 m-33 p-23
to__these i-18
to__this b+16 c-29 l-36 m-29 n-21 p-18 r-15 u-38 v-30
to__time a-21
to__to d-26 j-32 n-20 o-18 p-32 r-18
to__up i-16 m-22
to__wedding m+18 n-19
to__week a-20
to__what m-18 u-15
to__will b+17
to__with d-22 m-41 o-18
to__you a+19 d-23 g-20 m-29 u-22
to__your a-18 i-17
to_a d-19 g-21 n-37 p-17 q-19 r-17
to_answer g+15 m-17
to_ask a-27 b-22 n-17 o-18 p-28
to_bail b+18 m-19
to_be b-30 c-23 f-18 g-29 h-24 i-16 j-39 k-25 m-16 o-18 p-38 t-17 v-26
to_bring d-25
to_church m+18
to_come i-26 j-18 l-23 m-47 s-18
to_do d-34 i-23 j-27 l-18 m-16 p-16 q-26
to_drop m-15
to_feel s+20
to_find j+18
to_fly d-17 m+16
to_get a+35 b-30 d-32 g-22 h-23 i-23 m-30 o-33 r-23 s-24 u-34 v-16
to_give a+19 m-20 u-16
to_go i-17 m-34 q+16
to_have a-26 i-30 m-32 o-17 p-26 u-18
to_it m-25 p+16
to_keep m-22
to_know a-26 t+19
to_leave m-21 n-16 q+17
to_make d-15 m-27
to_me b-20 d-16 p-22 u-17
to_my a-19 b-16 d-27 g-19 i+19 j-17 n-21 o-29 p-21 q-28 t-16
to_opt a-21 i-23 l+19 m-16
to_pee n+17
to_put a-21 d+21 m-21 n-17
to_reach d-18 m-21 u-19
to_receive l+20 m-19
to_return l-16
to_say m-16
to_see a+23 b-16 h-15 i-19 n-18 o-19 p-15 u-17
to_set a+16
to_shave n+16
to_skip a-16 b+23 d-16 n-24 u-19
to_sleep u+18
to_snow d-20 m+18
to_somebody a-21
to_speak c-21
to_stay q-18
to_take b-24 l-20
to_text i-21 m-21 u-19
to_that g+15
to_the b-24 d-22 g-35 k-16 l-30 n-38 o+19 p-31 q-35 s-27 u-31 v-19
to_this m-18 v-19
to_try a+39 b-20 m-37 u-22
to_use l-16
to_wait m-20 n-24
to_work b-22 h-16 i-21 p-16 r-16 u-24
to_you b-17 d-17 g-18 i-17
to_your m-17
todav* r-19
todavia r-19
todavia$ q-21 r-16
today c-16 e-16 g-17 j-27 k-16 l-24 n-23 p-22 q-38 u-31 v-21
today$ j-25 l-21 n-18 o-54 p-19 q-32 u-30 v-17
today__tomorrow m-16 o+17
today_is m+18
todo a-16 n-18 o-19 u-18
told b-19 i-21 n-21
told__@stop m-18
told__to m-19
told_me m-18
told_you a-20 m+16 n-19
tom p+18
tom__will p+17
tom_from p+17
toman d+17 m-20
toman* n+18
tomando n+18
tomar h-16 n+22 o-18 q-22
tomatoes$ m+15
tomo a-24 d-16 g-21 m-28 n+29
tomo_@medicine a-21 g-16 m-18 n+27
tomor* d-20 f-17 k-15 l-18 n-26 p-15 r-22 s-17 u-23
tomorrow d-20 f-17 l-17 n-26 r-21 s-16 u-23
tomorrow$ d-17 n-18 r-17 u-21
too c-19 d-26 f-16 g-16 h+15 j-30 k-19 l+17 n-24 p-22 q-31 r-30 s-25 t-18 u-31 v-23
too$ b-15
too_@late h+17 j-20 r-18 u-18
too__to a-15 b+15 h+21 j-19 m-25 q-18 u-15
too_early n-16
too_much m-19
took a-20 m-18
top a-22 b-18 f+15 h-18 j-16 o+18 s-15 u-20
top_of a-21 b-18 f+15 h-15 j-15 m-25 o+18 s-15
total d+21 m-20
total$ d+21 m-20
town a-16 d-18 h-18 n-16 s-16 u-21
town__you j+17
town_are j+17
traba* a-27 e-16 f-20 g-24 j-26 k-19 p-18 r-27 s-19 t-17 v-15
trabaja l-20 m-24 n-21 u+18
trabaja$ l-20 m-24 n-19 u+18
trabajan h+18 l-18 m-31 n-27 o-21 u-22
trabajan_con d+18 h-17
trabajan_hoy h+17
trabajar d-16 m-19 n+15 u-15
trabajo a-17 h-32 j-18 n-27 q-28 r-16 u-31
trabajo$ d-15 h-25 l-17 m+23 n-16 o-19 q-19 r-17 u-25
trabajo__no m-19
trabajo_hay m-19
trade b-20 d-20 h-16 i-18 m-26 n-18 o+18 u+18
trade__for o+16
trade_with o+17
traffic a-20 b-21 d-19 f-16 h-31 i-17 j-28 m+18 n-19 o-28 p-17 q-22 r+16 s-28 u-25 v-20
trafico a-15 j-22 q-19 r+21 s-16 v-19
train a-19 g-16 h-22 n-22 q-27 r+24 u-17
tranq* m-18
trans* a-16 d-20 n-21 o-16 u-17
transfer d-15 i+19 q-16
transfer__to i+20 m-20 q-16
transfer_me i+20 m-20 q-16
transportation d-19 m-18 p+20
transporte j-16 m-21 q+18 r-17 u-21
trash a-16 b-18 d-21 m+24 n-19 u-18
trash$ m+19 u-15
trata g-15
tratamiento c-16 e-21 f-18 g-25 h-17 i-33 j-31 k-18 l-27 m-44 o-32 p-19 q-30 r-23 t-19 u+22 v-24
treat g-20 j-18 u+17
treat$ g-19 j-16 m-22 u+23
treatment d+18 g-24 h-21 i-26 j-23 k-25 l-22 m-48 n-20 p-16 q-21 r-19 s+22 v-16
treatments m-17
trip d-16 j-16 n-15 u+20
trip$ m-24 u+22
truck a-19 b-18 d-19 i-19 k-18 p-16 s-15 u-25
true j-19 q-18 s-15
true$ m-19
true_you m-20
trust b+16 u-19
try a+42 b-22 c-16 d-18 i-19 m-39 o-17 r-16 u-29
try_it a+22 m-17 o-16
try_this a+24 m-26
tryin* a+21
trying a+21
tuesday a-34 d-24 e-23 h-39 j-15 l-19 n-28 o+25 q-30 r-24 u-23 v-16
turn a-35 b-35 c-21 d-27 e-18 h-18 i-23 n-21 q-26 s-23 v-17
turn$ j+16 m-20
turn__@texts m-22
turn__a m-19
turn__back k+19 m-22
turn__on k+20 m-22
turn__up k-19 l-18 m+21 o-17
turn_em m-19
turn_it l-17 o-15
turn_my k+16
turn_off k-16
turn_on m+21
turned_# m+19 o-20
turno b+19 i-17 j-16 k-18 l-21 m-17 u-15
turno$ b+18 l-15
tv h-16 j-23 m+23 r-20 u+18
tv$ h-16 j-22 m+16 r-16 u+18
twice a-17 g-17 l-16 m-26 n-17 q-20 t-17 u-16
twice$ i-19 m-21 o-17
two d-24 g-20 h-16 j+16 l-18 n-19 q-18 r-15 u-28
tyler v+15
type b-17 g+18 l-17 u-21
uber a-24 b-21 c-18 d-26 g-22 h-20 i-21 j-36 n-26 o-23 p-25 q+21 s-19 t-15 u-27
ubi a-20 i-18 j+24 l-17 m-21 o-17 r-15 u-16
ubi$ a-20 i-18 j+24 l-17 m-21 o-17 r-15 u-16
ubicacion i-26 j+20 u-18
uh a-20 c-17 d-25 e+27 f-25 h-22 i-16 j-21 l-23 m-34 n-19 q-18 t-19 u-26
uh$ c-17 d-17 e+27 f-21 g-16 l-22 m-28 t-16 u-19
un a-39 b-43 c-40 e-35 f-37 g-51 h-40 j-55 k-46 l-23 o-17 q-23 r+21 t-33
un_@drink m-21 n+20 u-19
un_@machine m-26 u+18
un_@relative m-24 p+25 q-18 u-18
un_@vehicle p-21
un__@late m-16
un__a d-18 u-21
un__de m-18
un__la o-16
un__no m-20
un__que m-17
un_choque r+16
un_cobro r-16
un_dia m+17 n-20
un_poco r+15
una a+26 b-62 c-39 d-32 e-29 f-25 g-44 h-36 i+38 j-47 k-38 l-49 m-21 n-27 o-21 p-35 q-51 r-47 s-24 t-27 v-47
una_@machine m-17
una_@person a-33 b-16 g-15 i+29 l-20 m-24 n-23 o-21 q-18 v-23
una_@visit a+45 b-35 d-31 g-16 i-34 j-19 l-20 m-36 n-27 o-35 r-18 s-20 u-26
una__con a+17
una__en o-23
una__la o-24
una__me m-16
una_carta a-15 i+15 m-20
under u+16
under* u-16
understand g+16 m-19
undo k+27 l-25 m-30 r-15
unite* a-17 l-26 m+16 n-18 u-17
united a-17 l-26 m+16 n-18 u-17
united_to l-17 m+17
uno a-21 d-26 g-24 h-18 i-17 m-29 o-24 s-16 u+21
unsto* e-18 k+25 l-24 m-25
unstop e-18 k+25 l-24 m-25
unstop$ e-17 k+23 l-22 m-23
unsub e-19 l+28 m-30
unsub$ e-18 l+21 m-25
unsub* g-15 u-16
unsubscribe$ k-25 l+20
unsubscribe_me m+18
unsubscribed m-17
until_i s-16
up b-25 c-66 e-63 g-77 h-16 j-63 m-19 n-31 q-34 r+17 t-25 u-35 v-26
up$ a+19 c-38 d-37 e-40 f+20 g-49 j-44 k-44 m-20 o-23 u-42 v-31
up_@pay d+17
up__# l-18 m+17
up__@call h-18 i+16 m-23
up__@clinician a+23 d-18 i-20 m-26
up__@relative m-16
up__@stop m-15
up__@symptom r-18
up__@visit a+20 b-18 d-19 m-23 u-17
up__a d-19
up__for a-16
up__please b-16 m-21
up__the a+16 b-16 d-24 h-22 i-21 n-18 o-21 p-21 q-19
up__this m-19
up__time a+19 m-24 n-16 o-20 u-19
up_at r+15
up_for b-17 d-22 n-15 o-22
up_from d+15 u-17
up_in m-16
up_my m-20
up_on m-16 u+16
up_please m-20
up_the b-19 d-16 h-20 i+16 j-17 m-17
up_with a+22 b-22 d-25 i-20 l-20 m-40 p-18 u-23
us d-32 e-19 f-19 g-22 h-29 i-19 j-21 k-20 l-20 m-28 n-22 o+19 q-27 s-26 u-33 v-27
us$ u-16
us__it a+16 b-17 m-28
us_do m-28
usa a-17 g+24 m-20 u-21
usan u+20
use a-23 b-17 c-15 g+17 i-24 o-24 q-19 s-21 v-22
use$ m-17
use__@pay d+17 m-19
use_my d+16 m-17
use_this g+22 m-22 u-18 v-16
used a-17
used__a m+17
used__be m+19
used_to a-16 u-16
usted m-15
usted* d-21 f-17 g-16 i-21 j-22 n-24 o-17 p-17 s-19 v-17
ustedes d-21 f-17 g-16 i-21 j-22 n-24 o-17 p-17 s-19 v-17
ustedes$ m-30 q-20
va a-24 c-32 e-31 g-37 h-29 i-35 j-28 k-22 l-36 n-38 o-34 p+30 r-31 s-28 t-25 v-33
vacat* j-16
vacation j-16
vale e-19 m+18 u-26
valet a+18 d-18
van a-34 b-34 d-31 g-23 h+18 i-26 j-22 k-20 l-22 m-44 n-29 o-35 s-22 u+29 v-16
veces a-19 m-17
veces$ u-16
vecino a-16 q-19 u-16
vende* a-17 d-17 m+25 n-16 u-23
venden d-17 m+23 n-16 u-23
veo j+16 m-16
ver a+15 i-17 n-21
ver__mi a+15 n-18
ver_a a+16 i-15 n-18
verda* m-16
verdad m-16
vet b-16 c-19 d-27 e-33 f-23 g-19 h-18 i-19 j-25 k-15 l-28 m+29 n-18 s-15 u-28 v-22
vet$ a-16 c-17 d-21 e-31 f-21 g-15 h-15 i-15 j-19 l-23 m+36 t-19 u-23 v-19
veterans a+21 j-17 m-29
vez a-23 b-31 c-21 e-15 h-23 i-25 j-19 k+21 l-29 n-31 q-23 r-21 s-22 u-26 v-18
vez$ a-21 b-19 c-16 i-22 k+16 n-27 q-20 r-17 s-17 u-20 v-15
vez__@texts l-18
vez_los l-18
vi m-17
vi_en m-16
viene* l-15
vienen l-15
viernes c-24 d-20 h+16 i-26 j-20 k-17 l-22 m-21 n-22 o+17 p-19 q-24 r-18 s-20 t-21 u-21
visit d+24 g-16 h-16 i-16 j-35 l-26 p-26 q-20 r-25 v-22
visita n-15 r-16
volve* i-17 m-15 u-15
volver i-17 m-15 u-15
volver__escribirme a-15
volver_a i-17
vomit* s+17
vomitar s+17
vomite m-21 s+19
vomited s+20
vote$ m+17
voy a-50 b+28 c-48 d-19 e-51 f-47 g-50 h-24 i-58 j-58 k-43 l-58 m-35 n-24 o-32 r+57 s-45 t-49 u-58 v-55
voy$ g-19 h-16 i-25 j-24 k-19 l-25 m-45 n-25 o-33 p-22 q-32 r+32 s-22 u-22 v-23
voy_@late a-16 b-33 d-17 e-20 f-20 g-15 h-29 i-15 j-16 l-19 n-17 o-29 p-18 q-21 r+25 t-20
voy__@relative m-18 p+21
voy__alla j-15 m-15
voy__el m-16
voy__ir b+20 o-18 q-20
voy__mi a-15 b-19 m-27 n-21 p+19 q-20
voy_a a-22 b+21 d-24 g-21 i-16 j-20 l-17 n-21 q-17 s-18 u-26 v-20
voy_con m-17 p+20
voy_en d-15 m-18 n+16 o-17 r+21
voy_para j-15 m-16
voy_saliendo r+16
vuelt* m-15
vuelta m-15
vuelta$ m-15
vuelv* m-17
vuelvan m-17
vuelvan__los l-16
vuelvan__mandarme l-21
vuelvan_a m-17
wait d-21 i-24 l-15 m-33 u-26
wait__i n-21
wait__me q-20
wait_for q-20
wait_there a-18 p-18 q+16
waiti* m-22 n-15
waiting m-22 n-15
waiting$ m-15
walk b-17 d-34 i-18 m-34 n-20 q+16 r-19 u+15
walk$ a-18 q+15
walk_@insurance a+21 d-24 j-17 m-21 u-22
walk__through a-25 q-16 u+21
walk_me a-25 q-16 u+21
walki* a-18 r+16
walking a-18 r+16
walking$ r-16
walma* h-19
walmart h-19
want a+16 d-34 e-20 f-17 j-45 m-23 n-29 p-24 q-39 r-33 s-27 t-32 u-33
want__@move o-18
want__@person a-15 m-17
want__@stop k-18
want__@texts k+18 m-27
want__@treat m-16
want__a a-24 m+20
want__again k+18 l-22
want__any b+15 l-16 o-17
want__back m-17
want__be i-18 l+23 m-24
want__come a-21 m-28
want__day m+15 o-20
want__get m-21
want__go b+16 m-19
want__it a+18 m-22 o-23
want__keep b-17 m+15
want__make m-19
want__set a+16
want__the l-19 o-16
want__to a-19
want__your i-18
want_a a-15 m-18
want_another m+15 o-21 v-17
want_in a+28 c-18 i-18 k-21 l-17 m-29
want_it a-21 b+15 m-37
want_me a-19 g+21 m-23
want_the m-18
want_them k+17 m-17 v-17
want_to c-19 d-23 g-38 j-23 k-29 n-29 q-22 r-20 v-32
wanti* m-18
wanting m-18
wanting_to a+21 m-16
wants u-15
wants_to m-16
war m+23
was b-63 c-37 e-31 f-36 g-47 h-50 i-50 j-19 k-42 l-44 m+26 n-29 o-26 p-61 r-26 s+18 t-40 u-58 v-21
was$ q-18
was_@late q-15
was__@drive m-18 q+16
was__@relative b-21 m+16
was__for m-17
was__me a-16 m-28 p-20 q+24
was__my b-17
was__to d-21 n-23 p-21 q+23 r-18
was__today m+23 r-21 s-20
was_going d-15 n-16 p-19 q+19
was_my n+16
watch b-17 d-15 i-16 j-19 l-17 p-17 r-15 u-28
watch$ n+18 u-17
watch_the j-17 m+21 u-15
water a-19 d-29 j-16 n+20 q-21 u-30
way a-22 b-34 d-18 f-16 h-35 i-40 k-28 m-32 o-15 r+32 s-30 t-24 u-19 v-29
way$ a-22 b-16 d-22 i-16 j-22 l-16 m-37 n-20 o-30 p-17 r+28 s-25 v-16
way__is m-16
way__the m-17
way_home p-16 r-16
way_to b-16 h-16 i-16 j-22 n-24 r-19 s-18 u-22
we d-28 e-43 f-55 g-56 h-63 i-35 k-45 l-64 o+16 p-37 q-26 r+21 s-20 t-20 u-76 v-23
we_@move b-16 m-20 o+25 q-19
we__@call m-19
we__@food m+20
we__a a-19 b-19 m+18 o+17 t-20
we__about m-24 r+21
we__all m-17
we__another o+16
we__by i+17 m-16
we__have m-22 q-18 v+16
we__i m-16
we__it a-24 b-19 d-17 n-15 o+28 q-24 r-21 u-21
we__next a+17 m-16
we__not a-16 j-17 m-29 q-23
we__on m-24
we__see b-19 d-16 m+21 p-18 r-18 u-17
we__the b-29 d-17 i-19 n-24 o-23 p-15 s-19 u-17 v-19
we__there a-15 m-30
we__this m-17
we__to b+19 i-17 n-22
we__when m-18 n-16
we_allowed n-15
we_are a-40 d-30 g-20 h-20 i-24 k-16 l-19 n-33 q-26 r+30 s-31 u-31 v-27
we_do b-17 d-20 l-17 m-39 o+17 q-20 s-18 u-16
we_get d-17 s-15 u-15
we_got b-22 j-19 m+15
we_had m+18 n-16 t-16
we_lost b-20 o-20 q+17
we_talking d+18 m-19
we_will a-17 d-19 m+18 n-19 p-23 q-15 r-18 s-15 u-19
wear a-22 d-21 g-27 h-17 j-24 o-21 q-26
wear$ m-23 n+20
wear_@symptom m-15 n+17 s-22
wear__@clothes m-18 n+20
wear__a m+23 n-24
wear__wedding m+18 n-19
wear_off m-17 n-27
wear_to m+23 n-24
wear_when n-18
weath* m+20 u-19
weather m+20 u-19
wedding$ m+18 n-19
wednesday h-25 m-26 o+25 q-21
week c-19 d-31 g-23 i-23 j-21 l-25 n-36 o+21 p-16 q-19 r-20 s-28
week$ c-15 d-26 f-17 g-20 i-15 j-19 l-20 n-29 r-16 s-24 v-21
week__better o+22
week__is o+18
week__that o+15
week_after o+18
week_would a-16
weekend a-30 b-35 c-16 d-19 f-15 i-20 m+18 o-22 p-19 q-17 s-17 u-22 v-16
weekends d-17 h+19 j-17 m-31
weird m-24
wena d-18 e-17 f+24 m-24 u-19
went a-17 n-17
went_up a-16 u-18
were j-17 r+22
what a-17 b-25 c-41 e-39 g+19 i-26 k-30 l-57 p-34 q-16 r-56 s-30 t-29 v-50
what$ d-17 f-19 g-25 h-22 o-22 q-27
what_@clothes a-16 d-21 g-25 n+25 u-19
what_@door d-15 g-24 j+22 u-20
what_@place d-20 g-19 j+16 m-27
what__# g-17 h-18 j-16 m-23 u+17
what__@call g-20 j-18 m+18 u-21
what__@clothes m-16 n+15
what__@eat d-23 g-27 h-21 m+32 n-18 u-22
what__@food d-17 m-15 n+20
what__@hours a-21 d-18 h+19 j-18
what__@open d-18 g-16 n-22
what__@place d-23 g-21 j+15 n-17
what__@price d+17 g-29 h-21 i-16 j-36 u-35
what__@relative d-17 g+17 j-19 u-27
what__@treat a-18 g-19 j-17 m-28 u+17
what__@visit a-21 d-28 j-18 m-25 u+28
what__a a-21 f-21 g-32 h-21 j-31 n-28 q-17
what__about d-17 m-17 u+22
what__am u-16
what__an a-16 d-20 m-18 u+21
what__are d-24 j+16 m-23 o-15
what__at u+16
what__be d+24 m-17 o-18 u-23
what__best j-17 m+20
what__bill d+15 m-19
what__bring j-17
what__can i-17 j-18 m-18 n-30 o-21 u-16
what__come d+15 m-17 n-20 u-21
what__cross d-17
what__do b-16 d-39 f-19 i-28 n+15 o-28
what__does d-24 n-26 o-15 q-22
what__earliest m-16
what__fish m+15
what__for a-16 b+16 m-19
what__get u-18
what__going d+24 m-20 u-24
what__good f+21 m-28 u-16
what__got g-21 j-16 u-17
what__guys d-18 g-15 h-26 u+19
what__had a-16 b+18 m-18 o-17
what__have m-24 n+23 q-22 u-22
what__he m-17 n+17
what__i b-30 d-19 f-22 i-34 j-28 k-18 o-32 t-17 u-59
what__if u-19
what__in h-15 j-22 m+24 u-21
what__is a-33 b-19 d-47 f-27 g-44 n-30 q-24
what__it d+31 f-28 h-38 m-22 n-40 o-37 q-34
what__latest h+19 m-18 u-15
what__letters g+17 m-18
what__like a-16 m-22
what__mean g+19 m-24 u-15
what__my a-32 d+16 f-19 h-21 i-17 j-46 p-16 q+17 u-50
what__nearest j+15 m-18
what__need d-29 g+17 i-15 j-18 n-22 u-30
what__next d-17
what__number u-18
what__odds g-18 m-15 u+16
what__of d-26 g-24 j-18 n+20 u-16
what__on a-18 d-20 n-17
what__owe d+23
what__put d-35 g+18 q-21 u-22
what__reply g+16 m-19
what__run d+18 m-18 u-18
what__said n-15
what__say g+19 m-16
what__send g+16
what__set d+16 u-19
what__she m-17
what__side j-22 m+21
what__success m-18 u+16
what__take d-26 g-18 h-15 j-20 m+16 n-24 q-17
what__target h-20 m+17
what__text g+16 m-18
what__that j+16 n-19 q-23 u-21
what__the a-16 b-31 d-16 f-58 j+19 k-17 m-21 n-37 o-35 p-15 q-54 r-21 s-28 t-17 u+15
what__there m-26 o+16 q-16
what__they a-16 j-18 n-19 u+16
what__this a-25 d-15 f-35 j-34 m+21
what__to m-30 q-17 t+17
what__up d-18 f+21 g-16 j-19 m-21 u-18
what__we m-20
what__wear g-20 m+18 u-19
what__with d-18 m+24 u-18
what__would m-15
what__you a-25 b-26 f-28 i-25 q-36 t-17 u-22
what__your f-25 g-32 h+17 i-24 o-15 t-16 u-36
what__zip d-18 h-16 j+23 m-22 u-16
what_a d-27 g-23 h-19 j-20 m+31 n-27 q-20 u-24
what_about a-26 b-24 d-30 m-46 n+29 o+26 q-23 u-29
what_all g+17 m-18
what_am a-16 j-16 m-24 n-19
what_are a-43 f-30 i-26 j-24 m-17 s-16 t-18 u+18
what_can a-26 g+18 h-22 j-23 o-22 q-26 u-26
what_day a+17 n-20
what_days d-21 h+16 j-18 m-16 u-29
what_do b-21 f-25 h-65 i-28 j-66 m+27 o-37 q-19 t-17 u-27
what_does d+28 h-26 n-26 q-24 u-41
what_else b-21 o+18
what_happens m-29 u+21
what_i a-35 d-33 g+16 i-21 j-24 m-18 q-27 u-43
what_if a-26 g-34 h-21 j-24 m-37 q+30
what_is b-37 f+24 g-19 h-31 k-21 l-23 n-71 o-37 p-24 q-71 r-23 s-40 t-29 v-25
what_kind d-23 g-17 j-21 n+20 u-19
what_now a-17 b-17 d-24 f-15 g+35 h-22 j-22 m-35 n-18 o-19 u-24
what_should a-21 n-20 q+16 u-31
what_this g-15 u+20
what_time a-53 d-46 g-28 h+16 o-42 q-28 u-38
what_to g+18 m-16 u-17
what_will d+27 g-16 m-23 n-15 u-28
what_would d+27 m-21 n-16 o-21 q-17
what_you a-18 d-16 j-18 m-23 n-20 q-18 u+20
what_your m-17
whate* d-24 h-19 u-25 v-15
whatever d-24 h-19 u-25 v-15
whatever$ l-19
wheel* m-22
when b-22 c-19 d-18 e-18 f-19 g-26 h+15 j-16 k-34 l-26 q-40 t-17 v-25
when__@drive n+17
when__@holiday a-17 h-18 m+18
when__@stop m-16
when__a m-16
when__all m-20
when__bring m-18 n-21
when__can h-16 m-17 n-15
when__come h-19 m-17 n-37 o-16
when__get a-26
when__i h+19 i-25 j-29 k-21 q-16 s-25 u-20
when__in a-16 j-15 u+15
when__my n-17
when__start a+16
when__the d-24 i-16 j-25 n-18
when__we m-25
when__you h+24 j-19 m-28
when_can a+25 h+15 i-27 j-25 k-24 m-43 o-30 p-18 q-19 s-28 u-19
when_do d-18 h+20 j-18 m-20
when_does a-21 u-16
when_i a-20 h-23 m-34 n-24 u+18
when_is d-16 i-16 j-27 m+25 n-18 o-16 u-19
when_it n-22
when_was m+17
when_you h-17 m-15 u-17
where a-20 b-34 f-26 g-31 h-24 i-16 j+16 l-27 n-22 o-29 p-29 q-32 r-42 u-24
where* m-17
where__@animal j-16
where__are j+26 m-27 u-17
where__at m-20
where__come d-19 j-25 m+28 n-22 u-21
where__guys j+22
where__i q-20 r-20 s-25 u-17
where__in j+18 m-21
where__iv m-20
where__me m-17 s+17
where__my m+17
where__place j+19 m-17 u-16
where__this j+19 m-17 u-16
where__was m-20
where__we m-18 n-16
where__you h-23
where_are h-20
where_at j+18 m-21
where_can j-18
where_did a-15 j-35 m+26
where_do m-43 r-15
where_does d-19 j-19 m+23 n-17 u-18
where_is a-18 d-18 j+16 s-16 u-23
where_the m-20
where_they m-17 s+17
where_you a-18 d-16 h-22 j+27 m-34 u-20
whereabouts m-17
which a-27 b-18 d-28 h-21 i-20 j+22 l-24 n-27 o-16 p-16 q-20 s-18 t-17 v-17
which_@door g-23 m-17
which_@place j+20
which__do m-30 n-15
which__i m-27 n-16 u-21
which__the u-18
which__you m-19
which_one m-20 u-20
which_way m-20
while n-16
whn h+17 m-21
who a-40 b-35 d-31 e-54 f-53 g-65 h-50 j-50 k-45 l-34 n-52 o-42 p-39 q+27 r-52 s-57 t-49 u+44 v+16
who__@drive m-18 q+21 u-19 v-18
who__@wrong i-21 m-21 u-22 v+29
who__ask m-21
who__for m-15
who__her m-16
who__i b-20 g-23 i+25 l-19 n-25 q-17
who__is m-15
who__me a-30 b-18 d-19 l-24 m-39 n-15 p-33 q+26 r-15 u+20 v-31
who__my i-18
who__take m-21
who__texting g-17 i-19 l-21 m-19 u+23 v-19
who__the a-19 d-17 i-23 j-20 m+33 o-16 q-16 r-16 s-17 u-37 v-20
who__this a-16 d-16 f-18 g-17 i-16 l-18 u+15
who__you i-19 u+20
who_am u+16
who_can a-16 m-22 q+26
who_dis d-15 e-19 i-19 j-15 l-16 m-27 v+20
who_do i+22 m-27 n-16 u-18
who_is a-20 b-22 c-27 d-42 e-15 f-30 g-33 h-23 j-32 k-22 l-40 m-25 n-23 o-21 p-33 r-26 s-27 t-18 u+32
who_this l-16 m-21 u+18
who_was a-18 p-15 q+20
who_won m+19 u-16
who_wrote m+19
who_you m-16
whoev* m-16
whoever m-16
whole j-15 m-24
whole_thing m-19
wht g+20 l-16 m-20
why a-21 b-17 e-19 g-31 i-34 j-25 l-30 n-25 o-22 p-30 r-23 t-17
why__i l-17 m-31 p-16
why__it m-15
why__so u-22
why_did b-16
why_do a-15 i-20 m+18 p-16
why_is m+20 u-25
wife c-19 g-21 h-16 i-20 k-17 l-28 m-24 o-16 r-30 s-21
wild m+15
will c-30 e-30 f-28 g-18 i-27 j-42 k-40 l-53 o-21 s-21 v-37
will__# p-18 r+18
will__@drive m-21 p+22
will__@late p-20 r+20
will__@pay d+20 m-20 u-21
will__@relative a-28 b-27 d-24 n+19 q-17 r-21 s-16
will__@symptom s+16
will__a m-18
will__able m-18
will__back a-17 b-20 m+19
will__be a-25 b+22 h+19 i-26 m-56 p-29 q-43 r-32 s-34
will__go b+23 m-16 t-17
will__her p+16 q-15
will__home p+22 q-26
will__it b-22 d-21 h-17 m+19 n-17 p-17 q-19 u-24
will__let m-21
will__make d-18 m-21
will__me a-32 b-46 h-19 i-29 k-16 l-21 m-35 p+22 q+16 r-30 s-30
will__my a-16 d-17 n-28 r-18
will__need m-22 n+19 o-18 p-16 q-17
will__on p-15 r-17
will__set d+16 u-19
will__take b-19 d-18 p-22 q+16
will__the b+17 m-18
will__there b+21 d-23 i-16 m-31 n-20 o-22 q-26 u-22
will__to a-25 g-15 h-17 m+23 q-23 r-16 s-17 u-28
will__with u+16
will__work m-25
will__you a-22 b-20 d-24 m+19 u-25
will_be a-24 b-40 d-29 h-27 i-18 n-36 q-33 r+28 s-29 u-32
will_do b-16 d-17 u-22
will_get a-16
will_have m-19 n-18
will_i a-16 b-21 d-32 h-17 m-41 n+15 o-17 p-21 q-24 s-22 u+36
will_it a-21 b-33 d+16 g-27 h-27 n-29 o-28 p-32 q-29 r-19 t-17
will_my a-18 b-23 d+21 m-34 n+22 p-30 q-23 r-16
will_not b+37 d-32 h-24 l-24 m-55 n-30 p-36 r-41 u-40 v-16
will_pass b+20
will_see b-19 d-16 m+21 p-18 r-18 u-17
will_take a+26 b-31 d-22 h-24 m-26 p+20 q-37
will_the m-17
will_think b-19 m+15 u-16
will_you a-18 b-30 i-17 n-21 o-20 p-25 q+23 u-35
wine h-19 m+22
wise m-15
wise$ m-15
wish__any l+16
wish__receive l+18 m-18
with a-16 c-28 f-28 h-17 j-20 k-29 q-21 r-24
with$ d-25 e+25 l-26 m-33 n-18 t-15 v-17
with_@insurer d+19
with__@body m-15 u+15
with__@clinician l-16 n-17 u-16
with__@insurance d+15
with__@person a-16
with__@relative a-20 d-20 i-19 m+19 n-16 u-22
with__@texts l+28 m-31
with__@visit m-27 u-19
with__all m-20
with_a d-30 n-23
with_her m-18 n+21 q-16
with_it m-17
with_me a-28 b-32 d-17 l-19 m-26 n+26 o-24 q-19 r-17 u-26
with_my a-19 b+15 g-19 i-30 l-22 m+22 n-30 q-23 s-17
with_someone m-18 o+16
with_the b-37 e-16 g-20 h-15 l+21 n-30 p-26 q-16 r-15 s-18 t-20 u-38 v-20
with_this m-30
with_you j-17 m-20 u-17
withd* m-16
withdraw m-16
witho* m-20 u-18
without m-20 u-18
without_a m-17 n-22
woke m-19
woke_up m-19
won j-20 m+27 u-23
won_the j-19 m+23 u-20
wonde* m-16
word u-16
words d-19 g+17 i-17 u-19
work a-45 b-35 c-25 e-16 f-19 j-33 k-27 p-15 r-22 s-36 t-20 v-20
work$ a-27 b-19 i-17 j-20 l-24 m+28 n-43 p-28 r-29 s-24 u-21
work_@call m-16
work__be r+16
work__day o-22
work__do m-16
work__more o+17
work__next o-17
work__what g-15
work_after q-16
work_for d-16 g-19 q-16 u+17
work_instead m-17 o+22
work_the m-18 o-16
work_this m-17
work_will p+18
work_with d+16 m-15
worke* a+17 m-19
worki* h+16 m-25 t-15
working h+16 m-25 t-15
working$ b+16 m-18
works d-17 l-17 m-19 n-23
works$ m-25 u+15
worry m-15
worse s-18 u+16
would e-16 f-17 g-40 h-26 j-27 n-33 p-30 s-38 t-21 v-24
would__@book a+16
would__@call i+15
would__@pay d+16 m-18
would__@price d-19 m+19
would__@visit a+15
would__be a-18 d+20 m-31 n-18
would__bring m-23
would__come o-15
would__get i-24 l-18 m-19
would__have a-21 b-15 m-15 u+16
would__instead m-16 o+20
would__make a+16
would__me a-17
would__not i-25
would__opt a-21 i-23 l+19 m-16
would__start m-16
would__to b-24 c-17 d-35 n-23 q-25 r-23 s-17
would__work m-17 o+22
would_a m-16
would_be b-16 c-17 l-26 n-25 r-18 u-29
would_i b-16 i-16 m-35 n-20 o-32 u+23
would_it a-24 i-15 l-16
would_like d-35 n-18 q-18 r-23 s-17 u-49
would_not m-16
would_rather m-21
would_you a-19
write i-20 u-19
write__poem m+15
write__resume k-16 m+20
write_a g-19 k-20 u-16
write_to m-15
writi* i-18 n-15
writing i-18 n-15
writing$ m-15
wrong a-28 b-48 d-17 e-48 f-35 g-28 h-45 i-57 k-35 l-17 m-36 n-37 o-40 p-41 q-38 r-20 s-41 t-45 u-55 v+60
wrote m+18
wtf m-18 n-15
x a-30 b+23 c-23 d-29 e+26 f-23 g-20 h-22 j-23 k-20 l-30 m-39 n-25 o-25 p-24 q-16 r-22 s-23 t-20 u-30 v-24
x$ b-21 c-19 d-19 e+29 f-19 g-16 h-16 i-17 j-16 k-16 l-22 m-28 n-17 u-21 v-16
xanax n+16
y b-22 c-29 e-29 f-24 h-34 k-35 l-21 m-53 n-17 o-15 p+18 q+20 s-38 t-28 u-52 v-43
y__@day b-19 o+18
y__puede m-15
y__yo g+16 m-21
y_me p+15
y_no a-16 g-17 i-15 m-23 n-16 u-16 v-15
y_quiero a+20
y_si g-17 m-17
y_ya m-20
ya b+20 c-70 d-79 e-74 f-65 g-84 h-33 i-49 j-28 k-23 m-19 n-38 o-79 p+31 q-42 r+39 s-61 t-32 u-88 v-15
ya$ m-16
ya__@fetch p-19
ya__a a-24 j-16 l-16
ya__con b-16
ya__de k-16 l+17 m-17
ya__del p+16 q-17
ya__dije a-16 b-16 l-15 m+19
ya__el a-23 j-26
ya__en j-18
ya__eso a-19 b-23 g-25 i-22 l-23 m+30 p-19 u-24
ya__ir b+17 q-16
ya__ire b+24 l-21 m-22 t-18
ya__la b+25 i-18 j-19 l-24 o-21 p-18
ya__llego m-16 r+21
ya__lo m-16 p+16 q-18
ya__los a+16 m-24 n-19
ya__me a-19 q-18 r-15
ya__mi l-17 m-17 p+18
ya__nada l+19 m-17
ya__necesito b+17
ya__no m-28 q-18 r-17
ya__papeles a+17 n-18
ya__puede n-18
ya__quien q-18
ya__quiero i-24 k-26 l+21 m-34
ya__voy b+23 l-18 m-25 p-17 q-19 r-17 v-18
ya__¿ a+15
ya_comi a-16 b-17 l-16 n+19 r-22
ya_estoy a-17 b-16 l-23 m-31 p-19 q-16 r+26 s-18
ya_llegue q-16 r-15
ya_lo b-21 j-20 l-17
ya_mande a+17 i-16 j-19
ya_me d-16 l-21 m-29 n-20 o-20 q-21 r-21 u-18
ya_no a-56 b+40 c-29 d-30 e-24 f-17 g-37 h-22 i-47 j-31 k-44 l+22 m-17 n-52 o-41 p-50 r-45 s-23 t-34 u-30
ya_tengo n-20 p+26 q-33
ya_voy a-18 b-34 d-16 j-18 l-19 m-38 n-18 o-23 p-19 q-28 r+35 s-17
yea r-16
yeah m-15 p+16 q-17
year j-23 m+15 n-23 o-16 s-24 u-22
years b-19 d-19 h+18 l-23 n-16 o-18 q-16
yep q-16
yep_got q-15
yes b-29 c-24 d-32 e-32 f-24 h-21 i-31 j-32 l-36 m+16 o-31 q-38 s-19 t-23 u-33 v-20
yes__@drive p+19 q-15
yes__my p+17
yes_or l-16 m-21 n+15 u-17
yesterday$ i-28
yet b-21 g-23 i-16 m+18 n-19 o-19 p-18 r-16 s-18 u-23 v-22
yet$ b-20 g-23 i-16 m+18 n-19 o-19 p-18 r-16 s-18 u-22 v-20
yo b-26 c-35 d-45 e-43 f+16 h-38 j-43 k-38 n-48 o-17 p-33 r-36 s-37 t-31 u-41 v+33
yo$ e-17 f+17 l-17 m-23
yo__soy l-16 m-17 v+20
yo_no a-37 b-21 c-19 d-29 e-17 f-18 g-26 j-19 n-24 o-27 p-19 q-34 r-20 s-19 u-25 v+31
yoo d-15 e-23 f+27 j-16 l-16 m-27 u-18
you b-27 c-17 d-19 e-61 f-50 h+49 i-41 k-25 l-53 m-18 n-82 o-44 p-140 q-47 r-76 s-78 t+41 u+16
you$ b-17 c-43 d-16 e-38 h-62 i-16 k-40 m-31 n-48 o-26 p-33 q-47 s-34 t+35 u-30
you_@book a-20 m+16
you_@call d-23 g-24 h-32 j-26 m+32 q-20 u-29 v-19
you_@move a-18 d-20 i-19 q-17
you_@open a-24 b-21 c-21 e-16 g-22 h+39 i-22 k-16 l-18 m-62 n-21 o-23 q-18 r-20 s-16 t-24 u-34 v-23
you_@person l+16 m-21
you_@price a-20 d+22 m-20 u-16
you_@stop a-24 k-15 l+26 m-24 n-19
you__# a-38 b-20 c-18 d-19 e-23 h+28 i-21 k-15 l-28 m-40 n-21 q-16 r-25 t-17 u-30 v-30
you__@animal d-16 h-19 j-17 m+19 n-16 u-28
you__@call a-22 d-25 h-35 j-20 l-25 q-22 t-17 u+17 v-22
you__@clothes a+19 d-21 h-16 n-23 u-16
you__@day a-33 c-27 g-24 h+33 i-27 j-23 k-20 l-18 n-35 p-15 q-35 u-26 v-16
you__@door m-16
you__@eat a-15 d-17 n+21 u-23
you__@food m-26
you__@holiday a+17 d-15 j-15 m-34 t-15
you__@hours a-17 h+19 m-19
you__@insurance a+20 d-19 j-17 m-28 u-24
you__@insurer d+26 h-19 m-21
you__@late h+15 m-16
you__@machine m-15 u+15
you__@open d-19 h+29 m-27 o-25 r-15 s-23
you__@pay d+34 m-32 u-17
you__@person j-18 m-23 u-25
you__@place i-20 j-20 u+24
you__@price d+17
you__@relative c-22 d-19 i-16 j-15 m+28 n-20 q-24 u-25
you__@spanish m-15
you__@stop l+21 m-29
you__@vehicle d-17 h-20 i-17
you__@wrong h-15 j-25 m-17
you__a a-31 b-44 c-35 d-26 h-36 k-25 l-23 n-18 o-32 p-23 r-21 s-17 u-59
you__about d-19 i-16
you__all d-17 g-18 h-17 m+18 u-17
you__an a-23 i-16 m+21 u-16 v+18
you__any b-19 d-23 m+25 n-15 q-17 u-25
you__anybody h-16
you__are h-16
you__asking g-15
you__be b-16 m+16
you__been t+18 v-16
you__both m-17 o-16
you__day b-18 d-25 g-20 h-15 j-16 n-19 o-19 t+18 u-22 v-16
you__do g-21 j-19 m-27 u+20
you__feelings m+16
you__for b-23 c-15 h+25 j-30 k-15 l-23 m-39 s-16 t-22
you__from a-21 d-27 l-15 m-37
you__fun d-16 g-17 m+18 u-18
you__go m-16
you__got m-15
you__have d-18 j-22 k-19 m-38 t-26 u-22
you__hospital j-16 u+19
you__how m-21
you__i d-21 t-18
you__in a+21 b-22 c+17 d-24 g-18 h+17 i-25 j-20 k-18 l-18 n-18 o-27 q-20 u-37
you__is h-18 m-21
you__it a-27 b-17 g-21 j-28 l-21 m-43 n-18 q-17 u+24
you__leave m-17
you__like u-16
you__list m-19
you__me b-18 f-19 g+20 h-50 i-29 k+19 m-21 p-45 r-33 s-32 t-39 u-38
you__missing m-15
you__my a-23 e-16 g-39 h-32 i-21 j-39 k-18 l-32 n-36 p-24 q-44 r-17 s-23 u+34
you__need a-18
you__new a+21 b-21 d-20 j-18 l-20 m-17 n-16 q-17 u-16
you__now t-16
you__number a-22 d-20 g-21 j-30 l-34 m-48 u+30 v-16
you__of u-21
you__off m-16
you__old u-15 v+18
you__on b-22 d-24 h+19 m-39 o-18 r-22
you__one d+16 m-18 u-19
you__or m-21
you__patients a-21 h+16
you__place j-15 m-19
you__plans d+15
you__reached m-16 v+18
you__rides m-16 q+15
you__right t-16
you__room a+16 m-17
you__school m-16
you__so t+16
you__someone b-15
you__still a+22 m-22 s-23
you__take a-33 b-25 h+24 j-18 m-29 q-17
you__taking a+18 n-17
you__text a-27 g-22 i-18 k+28 m-35 o-18 u-20
you__texting a-17 g-23 m-27
you__that b-17 d-18 q-18 u-29
you__the a-36 b-38 c-27 e-17 g-33 i-43 j+33 k-18 m-25 n-33 p-25 q-30 r-32 u-21
you__there a-22 d-23 h+21 j-28 m-25
you__this a-18 g-22 l-20 v-23
you__through d-17 m+16 u-19
you__to a-30 b-25 d-20 h-24
you__today h+17 m-20
you__tomorrow h+16
you__up a-22 d-16 q-17 r-18 u-17
you__walk a+21 d-24 j-17 m-21 u-22
you__what a-19 d-23 h-26 m-28 u+16
you__will b+16 t-17
you__with d+25 g-19 i-18 m-22 n-17 u-28
you__you a-15 d-17 e+17 h-15 n-19
you__your a-19 g-20 h-20 l-17 v-18
you_a a-17 h-16 i-25 j-29 u+26
you_accept d+15
you_all b-39 c-36 e-35 g-38 h+36 k-39 l-18 m-48 n-43 o-28 p-34 q-20 r-36 s-36 u-19 v-37
you_and h-21
you_are a-23 b-20 d-22 g-33 h-22 i-20 j+19 l-19 m-37 o-16 t+19 v+15
you_asked l-17 v-18
you_be a-17 d-19 n-16 o-15
you_before a-16 h-22 j+19 n-24 o-19 u-19
you_bill d+18 m-19
you_but b+16 t-17
you_can a-15 b+21 c-21 d-23 g-21 h-20 j-22 k+22 l-29 m-37 n-23 q-30 t-19 u-21 v-19
you_cell d-18 m+19 u-19
you_charged d+16
you_could m-15
you_do b-22 c-21 g-15 h-23 i-19 j-42 l-18 m+24 n-40 q-28
you_ever a-17 u-26
you_explain u+19
you_find u+17
you_fit a+21 o-16
you_folks g-15 j-17
you_for m-18 t+16
you_get g-22 j-30 l-24 o-15 u+16
you_got b-19 d-23 m-20
you_guys b-24 f-21 g-23 i-21 n-19 p-21 r-19 s-20 v-18
you_have b-50 c-24 d-30 g-28 l-18 n-44 p-39 s-31 u-18
you_help d-19 g-21 m+17 u-17
you_in a-16 m-33
you_keep g-16
you_know d-18 g-25 m+16 o-22 r-16 t-28 v-24
you_let m-19
you_like a-16 m+22 n-18 u-20
you_lock h+19 j-16 m-20
you_look a-15 m+18
you_may k+18 l-18
you_mean g+16 m-21
you_must b-17
you_near j+23 m-23
you_need a-37 b-25 d-28 i-21 j-17 n+18 o-21 u-21
you_on a-18 g-18 h-21 j+26 m-27
you_play m+16
you_put o-17
you_recomendo a-28 g-15
you_say u-23
you_see a+30 d-25 g-21 i-19 j-30 m-24 q-15 u-16
you_send d-17
you_start a-17 h+18 m-29
you_still m-24 s-20
you_take d+18 g-16 j-29 l-23 m-25 n-36 q-32 u-29
you_taking a+22 h-17 m-18
you_tell a-20 i-24 o-16
you_text a-16 g-16 m-17
you_texting i-15
you_the h-16 i-15 j-29 m-24 u+28
you_then a-24 h-21 m+18
you_there d-17 h+28 j-23 m-28 o-16 r-19
you_to h-18 j+18
you_treat g-20 j-18 u+17
you_turn k+17
you_up e-17 h-19 l-16 m+21 t-19
you_want a-31 b-24 g+20 h-19 i-30 k-16 l-21 o-21 u-20 v+23
you_watch m+17
you_work g+25 m-37 o-17 u-36
you_working a-17 b-16 h+18 m-20
your b-23 c-30 e-24 n-37 o-23 p-21 q-40 r-32 s-33 u-22
your_@body d-18 m+16
your_@book m-17
your_@hours a-21 h+20 m-20
your_@place a-18 l-15 m-43 u-20
your_@texts a-16 l+30 m-34 u-17
your__@hours h+23 j-23 m-26
your__@visit h-18
your__@wrong d+15 m-19
your__and a-21
your__are l+23 m-22 v-17
your__best m-17
your__in m-33
your__is d-20
your__me m-21
your__not m-19
your__the m-24
your__to m+15
your_ad u+17
your_brain m-21 u+16
your_car h-15 m+16
your_earliest h-16
your_help t+15
your_list b-18 i-17 m-30
your_number i+18 j-19 l-20 m-22 u-25 v-19
your_records m-19
your_the m-17
zip d-21 h-16 j+23 m-16 u-17
zoo m+15
zoo$ m+15
zxcvb e+19 m-18
zxcvb_nm e+19 m-18
~<ab c-27 d-16 e-23 f-32 g-46 j-47 k-29 l-20 n+16 p-16 q-21 s-27 t-34
~<abl i-15 m-21 n+25 o-25 q-23 s-18
~<abo c-17 f-25 g-37 h-25 j-39 k-21 l-17 s-18 t-22
~<abr h+24 m-22 o-24 u-19
~<ac b-34 c-30 e-32 f-31 g-18 h-37 l-41 o-16 r-33 s-31 t-25 u-21 v-33
~<acc h-19 i-23 n-19 o-16 u-23
~<ace m-25
~<aco a-19 i-17 m-22 o-19 u-19
~<acr m-18 n+16
~<act d-16 k+20 l-20 m-28
~<ad a-19 c-27 g-17 h-18 j+20 k-21 l-24 m-20 p-17 q-30 r-21 s-16 t-17 u+16 v-19
~<add a-21 c-20 d-22 i-22 j+20 k-15 l-20 n-24 o-17 q-18 r-17
~<ade a-20 m-18
~<adv m-16
~<af a-26 c-34 e-26 g-40 j-18 l-43 m-67 t-27 u-30 v-24
~<afe m-17 n+19 u-18
~<aft a-24 c-29 e-20 g-33 j-34 l-38 m-57 s+16 t-23 u-23 v-20
~<ag c-40 e-33 g-15 h-33 i-43 k+21 m-25 o-22 q-45 s-26 u-47 v-35
~<aga a-17 c-25 e-25 h-28 i-31 k+22 m-27 o-21 p-30 q-38 s-21 t-26 u-40 v-30
~<age a+20 i-20 l-18 m-18 o-27
~<agr b-15 m-21 p+16
~<agu d-21
~<ah c-16 d-25 e-15 i-26 j-21 l-25 o-27 p-17 q-18 r-21 s-20 t-23 u-22
~<ahe m-28
~<aho d-20 i-20 j-17 l-20 n-23 o-24 t-20 u-18
~<ai d-16 q-17 r-20 u-19
~<air r-15 s+17 u-15
~<al a-54 b-28 c-51 d-23 e-61 f-46 g-55 h-21 j-25 m-17 n+20 s-50 t-54 u-72
~<ala l-16 m+17 n-17 o-19
~<alg a-34 b-27 c-19 e-19 f-16 g-28 j-32 k-24 l-28 m-29 p-33 r-33 s-23 t-19 u-38
~<all a-25 d-17 h-21 l-16 n+18 o-29 u-28 v-24
~<alm f-16 j-15 m-25 r+25
~<alo a-18 b-26 i-15 l-22 o-18 u-22
~<alr a-20 i-24 p-20 t-16
~<alt a-18 d-21 e-32 f-20 i-18 j-15 k+22 l+17 m-25 n-20 p-18 q-17 r-18 t-16 u-17 v-19
~<am a-22 b-20 c-16 d-22 e-17 f-15 g-16 h-20 i-22 j-23 l-21 n-23 q-16 t+25 u-23 v-15
~<ama a-16 d-17 h-16 i-16 l-16 m-23 n-16 r-16 t+26 u-16
~<amo m-15
~<an b-28 c-36 d-16 e-44 f-20 i-16 j-24 k-55 l-33 m-27 p-37 r-41 u-17
~<and b-18 c-21 d-23 e-16 h-17 i-24 k-26 l-27 p-29 t-17 u-26 v-28
~<ano c-17 d-26 f-21 g-20 h-26 i-24 l-31 n-30 p-21 q-25 r-21
~<ans a-23 b-18 d-24 g+19 j-20 l-20 m-15 n-23 o-18 q-20 s-20 v-20
~<ant g-24 h-25 i-22 j-22 m-16 q-22 r-24 s-19 u-28
~<anx m-18
~<any b-32 e-16 g-34 j-16 k-17 m-22 r-35 s-33 t-21 u-23
~<ap a+20 b-34 c-28 e-26 f-25 h-22 i-39 j-32 k-26 n-42 p-25 v-24
~<apa a-20 e-15 g-27 j-15 l+20 n-19 u-19
~<app a+28 b-15 d-26 i-16 l-15 m-34 n-20 o-19 q-16
~<apr c-19 d-17 i-17 m+17 n-18 o-16 q-17 u-18
~<aq b-25 c-16 d-24 e-17 h-21 i-22 k-18 n-24 o-23 p-20 r-28 s-19 u-29 v+19
~<aqu b-25 c-16 d-24 e-17 h-21 i-22 k-18 n-24 o-23 p-20 r-28 s-19 u-29 v+19
~<ar c-17 d-30 e-16 g-24 j-16 k-19 l-20 t-16 u-32 v-21
~<aro a-16 b-21 d-17 n-18
~<arr d-16 i-18 l-16 o-23 q-24 s-15 u-21 v-16
~<as a-24 c-29 d-23 e+30 f-33 h-33 k-31 l-18 n-43 q-32 r-38 u-17
~<asd e+27 f-17 l-18 m-27 t-15
~<asj e+17 m-18
~<ask a-37 d-27 h-20 k-19 n-33 q-20 r-22 u-30
~<at d-24 g-19 k-15 l-17 m-38 n-27 q-30 u-25 v-18
~<ate j-17 m-17 n-15 o-19
~<ati m-17 q-17
~<att m-17
~<av b-28 d-16 e-25 f-20 g-22 h-23 j-29 k-20 l-25 p-19 s-20 u-32 v-21
~<ava b-22 h-17 j-21 k-16 l-17 n-24 t-18 u-18
~<avi e-16
~<avo d-15 g-22 m-21 n+25 u-18
~<aw c-27 d-39 e-31 f-25 g-32 h-33 i-31 j-34 k-30 m-24 n-36 o-26 t+16
~<awa c-21 d-32 e-23 f-18 g-29 h-24 i-23 j-27 k-25 m-33 n-31 o-21 t-20
~<awe m-18 t+21
~<ay a-15 b-32 c-28 e-25 f-23 g+18 h-21 i-37 j-29 k-18 l-32 n-29 o-29 p-24 q-29 r-26 t-17 v-23
~<aye s+16
~<ayu b-24 c-23 e-19 f-19 g+24 i-30 j-21 l-24 n-23 o-22 p-18 q-22 r-17 s-19 v-16
~<ba a-39 c-19 e-46 f-36 g-21 h-62 i-19 k+21 m+17 n-18 o-41 p-33 s-33 t-20 u-47 v-37
~<bab m+18 r-18
~<bac a-16 e-19 f-19 h-32 k+27 l-35 m-17 n-24 o-19 r-16 v-28
~<bai b+16 m-26 o-16 q+18
~<baj a-22 c-16 d-23 h-17 i-29 l+24 m-18 n-24 o-27 p-20 q-25 r-20 s-21 u-34 v-19
~<bal a-24 d+16 i-19 j-21 n-16 o-17 u-25
~<ban a-20 d-32 g-17 h-31 i-24 l-16 m+24 o-19 p-16 q-20 u-20
~<bar a-18 m+17 n-16
~<bas k-18 l+16 m-18 u-17
~<bat j-16 m+23 n-17 o-17 q-19 s-18 u-15
~<be b-25 d-19 e-40 g-66 h-17 i-44 j-20 l-38 p-48 q-30 r-20 t+22 v-23
~<bec d-19 u-16
~<bee i-22 j-20 n-21 o-23 p-21 u-24
~<bef b-36 c-19 g-24 i-20 k-20 l-16 m-22 p-16 q-18 s-23 t-15 v-25
~<beg m-17
~<ben d-18 f+16 g-17 j-16 m-24
~<bes a-18 d-18 g-18 i-19 j-17 l-19 o-21 r-16 t+25 v-19
~<bet d-16 g-21 l-18 p-15 r-19 s-25 v-19
~<bi a-39 b-33 c-16 e-16 f-26 g-35 h-37 j-44 k-20 l-34 m+20 p-36 r-35 s-29 t-20 u-17 v-44
~<bie a-16 h-22 i-24 j-15 l-23 p-21 r-16 u-20 v-27
~<bil a-25 b-24 g-18 h-17 j-23 n-25 o-26 p-16 q-17 r-23 s-17 u-36 v-18
~<bir d-15 j-22 m+20
~<bl a-28 c-32 f-36 g-41 h-42 i-42 j-29 k-20 o-29 p-34 u-49 v-29
~<bla a-19 d-22 g-17 i-18 u-26
~<ble i-16 n-17
~<blo a-27 d-25 e-16 f-16 g-15 h-18 i-22 j-24 l+24 p-21 r-16 u-26 v-16
~<blu d+17 h-16 j-20 l-15 n-19
~<bo a+16 c-30 d-17 e-26 f-24 g-39 h-37 i-24 j-37 k-16 o-17 q-39 r-43 u-19 v-41
~<boo a+24 k-15 l-17 m-32 u-17
~<bor a-29 d-18 g-17 h-18 j-17 m+16 n-16 o-29 p-19 r-17 u-27 v-23
~<bos u-17
~<bot j-15 m-27 o-29 q-22 u-27
~<br a-21 c-29 d-40 e-37 f-30 g-20 i-38 k-33 l-23 t-28 v-18
~<bra g-16
~<bre j-16 m+20 u-16
~<bri a-16 b-30 d-25 g-36 i-26 k-20 l-23 s-32 u-38 v-18
~<bro d-17 n-19 p-15
~<bru e-18
~<bu b-45 c-33 d-20 e-36 g-17 h-28 i-25 k-35 n-30 o-25 s-38 u-44
~<bue b-21 d-22 e-24 f+20 g-15 h-23 i-22 j-20 k-17 n-20 o-21 q-18 r-22 s-22 u-21 v-18
~<bus b-26 e-15 i-19 j-24 k-19 l-22 n-25 s-20 t-21 u-24
~<but g-16 m+22 o-21
~<ca a-25 c-26 e-55 g-69 h-20 j-26 k-52 l-51 n-39 s-25 v-23
~<cad m-17 n-16
~<cal b-17 d-36 e-21 g-25 i+17 k-23 l-23 n-28 p-25 q-17 r-31 s-26 u-18
~<cam d-34 e-20 f-22 g-18 h-23 i-17 k-19 l-31 n-28 t-24 u-31 v-26
~<can a-19 b+19 g-16 j-18 l-20 n-19 r-15 v-19
~<car a-53 b-42 c-22 d+19 e-15 f-21 g-28 h-28 k-20 o-29 s-18 t-19 u-56
~<cas a-17 b-19 i-16 j-25 l-20 m+19 n-19 o-24 q-25 u-20 v-19
~<cat m-18 u+21
~<ce a-17 b-37 c-21 d-27 e-23 f-21 g-26 k-26 m-16 n-32 o-31 p-29 q-32 s-29 t-20
~<cel a-25 b-28 d-18 j-19 k-16 l+17 n-17 o-20 p-16 q-20 r-22 s-19
~<cer a-21 b-20 h+20 l-21 m-25 p-17 s-15 u-19 v-21
~<ch c-55 e-53 f-45 h-45 j-68 k-23 l-31 q-23 r-17 s-51 u-56
~<cha c-29 e-20 f-16 g-36 h-20 j-37 p-39 q-31 r-32 s-27 t-23 u-37
~<che c-17 e-25 f-21 g-29 h-22 i-31 j-32 k-16 l-21 q-26 r-21 s-23 u-19
~<chi d-19 g-19 j-19 l-18 n-15 q-15 u-18
~<cho d-27 g+19 i-24 j-23 l-24 m-37 n-25 s-17 u-21 v-19
~<ci a-20 d-17 h-15 j+18 m-15 n-16
~<cl b-24 d-31 h-22 k-17 l-18 p-21 q-26 s-17 v-19
~<cla b-16 i-16 j-20
~<cn a-15 b+25 c-17 l-19 m-22 o-16 u-17
~<cnc a-15 b+25 c-17 l-19 m-22 o-16 u-17
~<co b-15 c-51 e-99 h-35 j-28 k-57 m-23 s-26 t-26 v-55
~<cob a-20 d+26 j-15 l-16 m-18 o-18 q-22 r-20 s-21 u-21
~<cod i-16
~<cog m-17
~<col a-19 d-15 g-22 m+25 n-20 u-26
~<com c-36 e-53 j-24 k-36 l-33 m-23 p-23 s-25 t-53 v-56
~<con b-22 c-21 d-24 e-29 f-35 h-27 j-27 k-22 m-28 q-32 r-20 s-39
~<coo a-15 b-16 d-21 j-15 l-17 m+30 n-17 r-18 u-24
~<cop a-19 e-16 l-16 u-16
~<cor a-21 b-15 d-18 i-22 n-21
~<cos g-18 j-17
~<cou e-23 f-25 h-25 k-27 l-28 m-43 p-29 t-23 u-23 v-23
~<cov a-21 b-21 d+20 g-17 h-18 i-19 j-18 l-21 m-20 n-15 o-17 q-27 r-20 s-18 v-18
~<cow m+17
~<cp n+15
~<cpa n+15
~<cr a-25 b-31 c-21 e-27 f-23 g-30 h-24 i-30 k-23 l-32 p-28 q-27 t-31 u-44
~<cra d-18 u-16
~<cre d+17 e-15 i-15 l-16 n-16 u-21 v+16
~<cro g-17 m-25 u-19
~<cru a-16
~<cu a+16 c-45 e-44 f-41 k-41 l-50 n-24 o-24 p-27 r-52 s-24 t-39 v-46
~<cua b-30 c-28 d-42 e-26 f-20 k-29 l-30 m-20 n-20 p-18 q-35 r-32 t-22 v-29
~<cub a-16 d+30 j-16 m-28 u-21
~<cue d-19 j-21 n-18 r-16
~<cup a+20 d-19 i-17 j-23 n-16 u-16
~<cur d-21
~<da b-31 c-32 e-26 f-33 g-40 i-28 n-21 o+22 p-26 q-23 r-27 t-28 v-36
~<dal a-17 j+16
~<dam b-15 j-17 m-21 u-18
~<dan a-19 d-19 j-15 o-16 u+16
~<dat b-25 d-23 f-18 i-22 j-18 n-20 o+25 p-18 q-21 s-17
~<day b-25 d-35 g-16 i-16 m-16 n-25 p-16
~<de a-28 c-64 e-67 f-39 g-20 h-34 i-44 k-36 o-17 p-65 q-16 t-65 u-22
~<dea n-17
~<deb a-18 b-17 d-18 i-18 j-16 l-18 o-17 q-19 u-28 v+21
~<dec d-26 h-17 j-21 k-19 l-27 n-34 o-18 p-19 q-28 r-26 s-28 t-19 u-21 v-23
~<def m+17
~<dej a-29 c-18 e-24 f-26 g-31 h-29 i-27 k-19 p-21 q-35 t-16 u-39 v-21
~<del a-22 d-22 i-17 n-16 q-18 s-19 t-15 u-20 v-20
~<dem b-20 d-15 i-20 j+20 l-18 m-23 n-15 o-25 s-15 u-19
~<den g-16 k-18 o-17 r-23 s-21 u-25
~<dep g-22 m-20 n-23 s-18 u+18
~<des a-26 b-35 c-20 e-20 f-27 g-42 i-39 k-24 m-29 p-23 s+23 t-22 u-24 v-32
~<di a-35 c-59 e-57 g-19 j-29 k-50 m+16 n-53 p-37 r-35 s-19 u-26 v-22
~<dia d-16 g-16 h+16 l-16 q-16 u-20
~<dic u-16
~<die b-15 j-17 l-19
~<dif a-21 d-21 h-16 i-23 j-20 m-29 n-19
~<dig d-18 l+15 n-17 o-17 q-15 s-16
~<dij l-17 m+20 q-17 u-16
~<dim e-20 f+19 h-19 l-16 n-15 o-20
~<din u-16
~<dir g-18 u-15
~<dis c-21 g-22 h-21 j-32 k-20 n-22 p-15 q-24 r-19 s-17 t-16 u-25 v-23
~<do b-22 c-24 e-42 f-33 i-30 k-49 n-19 o-23 p-33 t-62 v-38
~<doc m-17
~<doe a-28 b-23 e-20 f-27 i-26 j-46 k-21 l-39 o-22 p-29 r-35 s-19 t-34
~<doi m-18 r-19 s-16
~<dol a-20 g-20
~<don c-20 d-47 g-39 h-25 k-21 n-33 o-30 p-19 q-15 t-25 v-35
~<dor j-16 m-21 n-16 o-17 q-19 u+16
~<dow g-25 i-20 l-19 n-24 u-20
~<dr a-35 b-22 c-40 d-58 e-36 f-34 g-41 i-30 k-38 l-15 m-20 q+16 t-44 v-35
~<dre i-20 n-20 u-27
~<dri a-28 b-29 c-20 d-32 e-21 f-20 g-18 h-28 i-31 k-23 l-28 m-16 o-28 p+16 q+20 s-24 t-26 v-16
~<dro c-16 d-26 i-17 m-25 p-16 s-20 v-18
~<dru j-15 m-18 o-15 q-17 u+18
~<du a-47 b-34 c-35 d-57 e-38 f-31 g-38 j-41 k-31 l-38 p-30 q-42 r-34 t-30 u+36
~<dud m-17 u-17 v+18
~<due a-26 b-18 c-17 d-26 e-17 g-17 h-19 i-23 j-22 k-18 l-21 n-35 q-26 r-19 t-16 u+24 v-15
~<dur a-25 b-18 d-40 e-17 g-19 i-20 j-19 l-16 m-40 o-25 p-17 q-21 r-17 u+23 v-17
~<ea b-29 c-25 e-16 f-19 g-23 i-26 k-19 l-26 p-24 q-17 r-22 s-30 t-20 u-30 v-21
~<eac m-21
~<ear b-21 c-20 d-30 f-17 g-21 i-26 j-32 l-20 p-17 r-20 s-23 t-17 u-36 v-17
~<eas a-19 j+16
~<ef a-16 d-19 n-19 u+17
~<efe m-17
~<el c-25 e-17 g-19 h-26 i-30 j-19 k-20 m-23 n-28 p-27 q-18 r-22 s-17 t-17 u-25 v+19
~<ele m+17
~<eli a-15 l+17 m-19
~<els c-19 g-16 h-22 i-26 m-35 n-21 p-30 u-17
~<em a+17 c-24 d-27 e-15 f-20 g-32 h-17 j-18 k-17 p-21 r-25
~<ema a-18 b-22 i-18 m+17 o-18 u-15 v-17
~<eme g-19 u-17
~<emp a+20 b-18 d-17 f-16 g-19 j-17 l-21 m-34
~<en d-45 e-31 f-30 h-26 m-15 o-20 p-34 q-29 r-25 s-36 t-32 v-43
~<enc a-18 d-15 l-18 o-18 u-17
~<eng a-16 d-15
~<eno b-16 d-16 l+21 t-18
~<ent b-23 d-17 f-20 i-33 l-27 m-39 p-17 q-22 r-22 s-17 u-25 v-18
~<er a-28 b+15 d-16 i-18 l-18 m-16 o-19 q-17
~<ere m-17 u+17
~<es a-21 b-17 d-32 e-59 f-16 i-21 m-29 n-16 o-32 s-24 t-42
~<esc a-22 b-21 d-25 e-16 f-16 h-23 m-48 n-29 o-23 p-20 q-28 r-26 s-19 v-22
~<esp b+17 d-20 h-21 i-20 l-24 m-30 u-18 v-25
~<est a-18 b-45 c-23 d-30 e-50 i-18 k-35 m-17 n-21 o-29 s-18 t-34 v+15
~<ev c-26 e-15 g-32 j-31 k-34 n-20 o-40 p-33 q-32 r-22 u-18 v-39
~<eve c-23 g-28 j-29 k-31 n-16 o-36 p-31 q-31 r-20 v-38
~<ex a-52 c-25 e-24 f-28 h-37 k-35 l-30 m-17 n-28 o-23 p-32 q-22 t-24 v-36
~<exa n-16
~<exi d-22 g-20 j+21 n-15 u-25
~<exp a-34 c-19 e-18 f-20 h-18 j-32 k-30 l-24 n-28 o-31 p-25 t-18 v-29
~<ext a-23 d+18 j-18 m-26 u-29
~<fa d-29 e-43 f-37 g-20 h-43 j-29 k-38 n-52 r-25 t-21 v-44
~<fac e-17 i-20 j-16 l-18 o-18 q-20 r-18 v-15
~<fal p-21 q+15
~<fam a-17 d-21 l-18 m-18 u-22 v-16
~<fav d-29 e-24 f-20 h-24 k-27 m-19 n-27 q-30 s-24 t-24 u-30 v-24
~<fe c-31 d-42 e-26 f-33 g-33 j-18 k-33 l-40 n-26 p-15 r-43 s+26 t-29 v-18
~<fec m-17 u-19
~<fee a-25 d-25 g-17 h-19 l-18 n-21 o-18 p-17 q-25 r-21
~<fel b-18 d-15 e-17 f-22 h-19 i-24 j-19 k-21 l-21 r-20 s+22 t-15 u-21
~<fi b-21 c-35 e-33 f-34 g-46 h-26 i-26 k-37 l-49 s-40 t-17 u-18 v-47
~<fil j-18 o-17 q-16 s-15 u-21
~<fin b-19 c-26 d-29 e-19 f-22 g-27 i-41 k-24 l-36 p-19 s-32 v-31
~<fir b-19 g-15 h-18 p-19 q-17 r-18
~<fis m+19
~<fiv o-16
~<fj e+18 m-19
~<fjd e+18 m-19
~<fl a-34 c-22 e-16 f-19 g-23 h-22 i-29 j-32 k-23 l-26 n-40 p-34 t-16 u-37 v-23
~<fla n-19 p-16
~<fle m-23 o+15
~<fli a-17 b-21 d-18 m+24 n-18
~<flo b+17
~<fly u-15
~<fo c-15 e-39 i-22 k-39 l-25 n-24 q-31 s-24 t-15 u-23 v-38
~<fol b-17 i-19 j-25 l-17 m-28
~<for c-27 d-17 e-27 f-24 h-25 k-30 p-33 s-32 v-29
~<fou d-22 h-19 l-18 n-17 o-20 q-26 r-20 s-21 u-21 v-17
~<fr a-38 c-20 e-36 h-17 k-38 n-18 o-39 q-54 t-22 v-48
~<fre a-23 b-17 c-21 i-22 l-23 n-28 q-26 r-18 t-17 v-20
~<fri b-16 m+21 u-15
~<fro a-31 e-23 k-32 o-31 q-40 v-38
~<fu a-15 b-20 f-17 h-19 i-24 j-26 p-17 r-19
~<fun d-18 j-15 n-20 q-21
~<ga b-29 d-41 e-19 f-21 h-25 i-44 j-36 k-27 l-43 m+33 n-22 p-25 q-22 r-26 t-17 u-17 v+15
~<gal m+19
~<gam j-15 m+23 u-16
~<gan m+22 u-24 v-16
~<gar a-18 b-18 g-15 j-19 l-28 u-18 v+33
~<gav i-25 l-17 m-26
~<ge b-18 c-20 e-16 l-25 o-30 p-31
~<gen b-17 g-18 k-17 l-16 n-21 o-18 q-17 s-15
~<get d-18 j-16 l-20 o-16 p-29
~<gi c-18 f-16 g-22 h-20 j-36 k-22 l-30 n-29 p-19 s-26 t-16 v-34
~<giv c-16 f-15 g-21 h-19 j-31 k-21 l-26 n-24 p-30 s-23 v-33
~<go a-51 c-16 e-45 f+20 g-44 h-30 i-25 k-45 l-18 n-25 s-25 u-30 v-24
~<goe d-19 j+16 m-25 n-16 q-17 s+18
~<goi a-30 c-15 g-31 h-27 i-27 k-22 l-30 m-15 n-17 o-20 s-33 t-25 u-20
~<gol m+25 u-21
~<goo a-30 b-19 d-41 e-34 f+16 g-22 h-24 j-27 k-30 n-15 q-25 r-41 s-44 u-19 v-38
~<gr b-26 c-24 d+20 e-29 g-23 h-30 i-28 j-27 k-20 l-18 n-34 q-29 r-25 t+20 u-50 v-24
~<gra a-31 b-18 c-16 d+28 e-21 g-16 h-19 j-18 l-20 n-25 q-19 r-16 s-21 u-30
~<gre b-16 d-21 h-16 i-18 n-18 p-15 t+16 u-26
~<gro u-16
~<gu c-18 d-21 e-27 g-45 j-19 k-25 l-19 n-43 o-37 s-34 v-37
~<gua a-20 d-16 o-19 r+24
~<gue u-18
~<gus b-17 g-18 l-17 p-15 u-15
~<guy b-25 e-16 g-24 i-23 m-16 n-20 r-20 s-23 v-19
~<ha d-27 e-66 g-25 h-28 j-18 k-43 o-24 r-51 s-24 t-15 v-20
~<hab b-19 c+17 e-15 l-21 m-27 n-19 o-15 p-15 q-25 t-17 v-21
~<hac c-25 e-16 f-22 h-25 j-35 l-28 o-33 q-34 r-29 s-26 t-21
~<hag b-16 d-20 f-18 h-17 o-17 r-20 u-28 v-15
~<hai a-16 n+18
~<hal b-18 i-18 j+16 m-37 n-19 o-16 q-20
~<han a-25 n-18 p+17 u-18 v-17
~<hap a-24 d-17 e-19 h-22 i-16 j-27 n-18 o-17 t-20
~<har h-16 l+19 n-19 o-17 u-25 v-16
~<has q-23
~<hat a-20 b-18
~<hav e-27 f-35 g-24 h-23 k-22 l-23 r-33 u-25
~<he a-17 b-46 c-18 d-23 e-38 h-57 j-39 k-46 l-20 m-27 n-23 o-15 p-46 q-20 t+16 u-16
~<hea a-25 g-22 h-16 j-25 l-28 m-31 o-20 p-19 q-26
~<hel b-32 c-33 e-19 f-21 g+21 h-22 j-30 k-30 l-36 m-17 n-32 o-30 p-23 t+20 v-16
~<her b-37 d-43 f-23 h-37 i-43 j-20 n-42 p-31 q-20 r-37 s-37 u-38 v+18
~<hg e+17 m-17
~<hgf e+17 m-17
~<hi a-35 b-18 c-19 d-38 e-16 f-16 g-31 h-26 k-23 n-48 o-35 p-34 q-34 r+16 t-18 u+18 v-20
~<hig a-21 d-25 g-22 h-19 i-15 l-16 n-29 o-18 p-19 q-21 u+17
~<him n-15
~<hiz r+15
~<ho c-54 d-78 e-53 f-25 g-63 i-34 k-54 l-48 n-17 r-16 t-53 u-49 v-37
~<hol a-29 b+15 d-21 e-21 f-17 h-15 j-19 l-20 q-24 u-23
~<hom a-45 b-27 c-18 d-33 g-20 h-19 j-33 k-19 l-26 m-19 o-35 q+18 s+15 t-18 u-33 v-21
~<hon a-20 m+18 u-18
~<hoo a+16 m-23
~<hop a+17 m-17 u-15
~<hor c-19 d-38 e-20 f-22 g-36 h+21 i-42 j-42 k-26 l-28 p-23 q-32 r-37 s-37 t-18 u-46 v-32
~<hos d-17 h-21 i-16 m-32
~<hot a-15 m+17
~<hou d-25 g-17 k-20 n-17 p-20 u-21
~<hu c-18 f-15 g-28 h-28 j-28 k-18 l-20 o-21 p-23 r-22
~<hun m-17 u-16
~<hur g-18 i-18 j-20 k-15 n-23 p-23
~<id m-17 v-20
~<ide m-17 v-20
~<ig d-18 i-16 o-15 t-20 u-17
~<imp l-18
~<in a+17 b-21 c-40 e-32 f-33 h-43 i-42 k-32 m-33 p-37 q-17 r-29 s-18 t-17 v-31
~<inc i-19 l+15
~<inf a-17 b-18 i-15 l-19 o-24 r-17 u+17
~<ins b-19 c-15 g-24 h-16 i-22 k-16 m-29 o+17 u-27
~<int d-28 g-29 h-22 i-16 k-20 m-18 n-24 p-18 r-20 s-26 t-16
~<inv a-15
~<ir n-17
~<irm n-16
~<is e-24 l-17 m-28 p-24 q+26
~<ja b-18 d-19 e-29 f-17 h-20 j-20 k-16 l-28 m+31 n-24 o-19 p-22 r-23 u-27
~<jaj e-27 l-25 m+18 u-20
~<jaz m+16
~<je m-24 v+19
~<jk e+29 f-19 l-20 m-29 u-16
~<jo a-18 d-23 l-20 m+26 q-15 u-18
~<jok m+20
~<ju a-23 c-28 e-30 f-31 g-21 h-30 k-35 p-22 s-40 t-19
~<jue m+18
~<jun a-15 j+20 m-21 v-16
~<jus a-18 c-22 e-23 f-25 h-21 j-19 k-30 p-18 s-28 v-37
~<ke a-22 c-22 d-28 i-17 j-27 p-20 q-29 t-17 u-15
~<kee a-21 c-19 d-23 i-15 j-19 p-17 q-21 r-16 t-15
~<key m+17
~<ki a-24 b-24 d-16 e-18 f-22 g-38 h-29 j-38 o-16 p-30 q-37 r-37 t+18 v-28
~<kil a-20 b-22 d-20 i-22 k-19 n-23 o-20 p-17 q-19 r-17
~<kin a-17 b-18 g-31 h-23 j-32 m-17 p-19 q-22 r-24 t+19 u-34 v-23
~<kj e+22 m-23
~<kjh e+22 m-23
~<kn a-34 d-19 e-19 h-40 i-34 j-36 k-26 l-39 p-33 r-20 s-23
~<kni a-19 m+15 q-16
~<kno a-21 d-17 e-18 h-38 i-28 j-32 k-23 l-34 n-17 p-27 s-24
~<la a-25 b-46 c-36 g-27 j-20 k-29 l-23 n-19 t-34 u-31
~<lad a-17 i+18 j-18 l-16 n-16 s-20 u-18
~<lam m-21
~<lap m+16
~<las b-20 l-16 o-28 q-16 r-24 t-18
~<lat a-16 b-26 c-18 d-23 g-21 h+15 i-28 j-19 k-19 l-21 n-18 o+28 p-18 q-21 r-24 u-35 v-24
~<law n-18
~<le a-31 b-19 c-41 d-56 e-20 f-26 h-42 k-35 n-25 o-28 p-41 s-20 v-46
~<lea a-31 b-16 c-30 d-26 g-23 h-21 i-28 k-20 n-19 p-28 s-26 t-19 v-25
~<lef b-17 n-16 o-17 q-17 u-19
~<leg d-17 j-27 m-15 u+28
~<let d-27 g+19 j-20 n-25 o-19 q-17 u-30 v-17
~<li b-16 c-18 d-44 e-42 f-45 h-39 j-26 n-16 t-23 v-23
~<lib j-18
~<lic a-25 u-20
~<lif j-17
~<lig j+16
~<lik b-33 d-16 e-19 f-20 g-35 n-22 p-25 q-35 t-19 v-34
~<lim d-16 m+18
~<lin a-29 b-26 h-16 m-28 n-18 o-22 p+18 q-20
~<lis c-32 d-36 e-22 f-20 h-32 i-19 j-41 m-23 o-43 p-20 r-33 s-37 u-42
~<lit o-17
~<liv a-23 d-16 l-16 n-19 o-18 p-16 r-16 u-20
~<lk e+26 f-15 l-17 m-27
~<lkj e+26 f-15 l-17 m-27
~<ll a-39 b-26 c-39 d-19 e-40 f-39 g-52 h-18 k-42 o-18 t-41 u-20 v-22
~<lla a-27 b-15 i+24 n-23 o-16 p-19 q-19
~<lle a-24 b-18 c-30 e-34 f-33 g-47 i-53 k-32 m-21 t-30 v-17
~<llu s-16
~<lm e-20 m+19
~<lma e-20 m+19
~<lo b-21 c-23 e-58 f-53 i-17 k-54 p-29 v-20
~<loa d-20 m+17
~<loc a-33 h+20 i-24 l-21 n-19 o-17 q-23 r-17 u-23
~<lon a-16 c-25 d-18 e-24 f-21 g-38 h-16 i-17 k-23 l-19 t-20 v-25
~<loo b-26 f-17 g-18 h-22 j-20 l-20 n-21 o-25 p-21 q-16 u-32
~<los a-39 c-21 e-21 g+18 h-23 i-31 k-25 l+18 n-43 p-30 s-30 t-29 v-38
~<lou m+18
~<lov b-23 d-16 n-20 o-20 u-19
~<lu d-23 g-18 h-19 l-25 n-28 p-18 t-23 v-23
~<lug h-17 l-17 m-26 n-19 q-16 v-16
~<ma a-25 c-36 d-35 e-63 f-29 g-18 h-21 k-15 n-16 p-50 q-41 r-44 u-27
~<mad d-15 h-17 l-17 n-23 o-23 t+18 u-18
~<mai d-18 j+18 n-16 u-19
~<mak h-29 i-18 j-32 k-33 n-45 p-27 q-33 t-19 v-28
~<mal a-15 d-23 h-22 i-22 m+17 n-25 q-19 s-22 u-29
~<man a-46 c-25 d-25 e-35 f-37 g-18 p-24 r-46 s-39 v-20
~<map a-19 j+21 m-17 n-16
~<mar a-28 b-22 d-22 g-19 h-19 i+17 j-24 l-17 n-26 o-17 p-21 q-23 r-17 u-32
~<mat g-16 n+21 u-15
~<may e-16
~<me a-45 d-48 e-36 f-39 h-21 j-61 p-46 s-33 t-42 u-18
~<mea b-18 d-25 h-16 i-20 j-20 l-24 n-19 q-16 r-15 u-27
~<mee a-19 n-15 o-17
~<mej a-18 b+16 d-16 g-18 h-18 j-18 k-16 n-20 p-17 q-23 r-22 s-16 u-28 v-21
~<men a-18 d-22 g+26 h-16 j-24 m-33
~<mes a-24 b-26 d-26 m-18 s-18 v-19
~<mex u-16
~<mi a-16 c-20 d-18 e-34 f-31 g-45 h-48 i-27 j-37 l-53 n-25 p-45 q-16 r+29 s-41
~<mie b+15
~<mig h-15 m-25 n-21
~<mil a-16 m-15 o-19 u-15
~<min c-21 d-29 e-19 g-26 h-25 j-35 l-28 m-19 n-35 p-25 q-35 r+19 s-28 t-24
~<mis b-30 g-18 h-19 i-20 l-35 p-25 s-24 v-21
~<mix m-15
~<mn e+26 f-18 l-18 m-26
~<mnb e+26 f-18 l-18 m-26
~<mo a-30 c-50 d-25 e-47 g-62 h-25 i-34 j-54 p-53 q-18 t-50
~<mol a-22 g-17 l+21 n-24
~<mom m+16
~<mon a-15 i-19 j-16 l-18 o-26 u-19
~<mor a-21 c-32 d-47 e-30 g-37 i-24 j-37 m-37 p-29 t-28 v-17
~<mov d-27 e-20 f-22 g-19 h-21 i-21 k-26 l-41 n-28 p-27 q-27 t-20 u-31 v+16
~<mu a-46 c-19 d+18 e-47 f-41 g-44 h-48 i-45 j-52 k-30 l-15 p-39 q-23 r-16 u-35
~<muc a-36 b-18 d+16 e-31 f-30 g-31 h-29 i-29 j-39 k-29 n-20 o-25 p-24 q-26 u-23 v-30
~<mud b+16
~<mue m-16 o+16
~<mus a-20 c-18 d-27 e-23 g-17 h-29 i-20 j-22 l-26 m+20 p-17 r-19 t-23 u-28
~<my d-18
~<mys d-18
~<na a-38 c-32 d-47 e-27 h-35 k-29 m-18 o-19 p-38 r-26 s-34 t-34
~<nad a-25 b-31 c-23 d-22 e-19 f-16 h-22 k-21 n-37 p-27 s-18 t-16 u-30
~<nai n+20 u-17
~<nam a-23 d-20 g-18 i-24 l-22 n-26 o-22 q-19 u-24 v+23
~<ne c-26 d-34 e-59 f-51 g-36 h-77 k-26 l-27 p-18 q-26 r-30 s-15 t-31 u-26 v-17
~<nea a-24 b-16 d-18 h-15 i-25 j+23 n-23 o-19 q-20 s-16 u-28
~<nec d-29 e-16 g-19 j-19 k-16 p-28 r-21 s-17 u-32 v-25
~<nee e-29 f-24 g-20 h-45 j-20 l-18 p-26 q-18 r-23 s-20 v-58
~<ner g-18 m-19 u+15
~<net a-18
~<nev a-25 d-23 i-28 j-17 n-17 o-17 p-19 q-19 r-26 s-25 t-20 u-17 v+23
~<new a-18 d-21 i-15 j-16 m+22
~<nex c-17 d-30 e-15 g-27 h-24 i-32 k-25 l-30 m-16 q-27 t-15 v-20
~<ni a-45 b-36 c-23 d-37 e-27 f-29 g-26 i-36 j-37 k-20 p-26 r-37 u-35
~<nic b-21 d-18 e-18 i-16 j-16 n-16 o-16 q-16 s-19 t+19 u-16
~<nig a-18 d-18 i-16 j-21 r-29 u-16 v-16
~<nin a-28 b-16 d-16 h-16 n-26 o-20 q+17 s-16 v+17
~<no a-22 c-23 d-60 e-58 g-27 j-19 k-43 l-17 o-33 p-34 q+15 r-43 t-51
~<nob b-18 d-17 h-17 m-22 o-19 p-22 q+15 s-16 u-18
~<noc h+16 m-25 o-15 u-17
~<nom m-26 q-20
~<nor a-22 d-21 g-17 i-17 m-22 n-26 o-20 p-19 s+16
~<not a-21 d-29 e-29 f-26 h-25 j-28 k-21 l-35 o-29 p-23 r-19 t-20 v-33
~<nu b-25 c-44 d-30 e-39 f-41 h-48 m-25 n-48 o-58 p-31 q-45 r-33 s-48 t-46
~<nue b-19 d-22 f-15 g-17 i-16 j-24 l-27 n-17 o-19 s-15 u-18
~<num b-48 c-36 d-20 e-28 f-28 h-38 k-16 m-30 n-37 o-45 p-24 q-36 r-39 s-32 t-35
~<ob h-16 m-16 n-17
~<oc m-28 u-15
~<ocu m-24 u-15
~<od g-18 m-15 u+16
~<odd g-18 m-15 u+16
~<of a-22 i-20 l-19 m-15 n-29 o-16 v-16
~<off u-18
~<ofr m-18 q+18 u-18
~<oft d-18 n-19 u+17
~<oh a-16
~<ohi a-16
~<ok e-16
~<oka e-16
~<ol e-17
~<olv e-17
~<on b-28 e-28 g-34 h-26 i-34 k-26 m-54 n-28 p-27 r-32 s-26 t-26 v-23
~<ond a-22 d-19 e-20 f+17 g-16 i-16 j+20 m-27 t-18 u-31
~<onl b-19 g-21 h-16 i-25 k-16 m-39 n-19 p-22 r-24 u-25 v-17
~<oo m-17
~<oop m-17
~<op c-21 e-28 f-29 g+30 h-32 i-30 j-37 k-21 m-24 n-33 p-24 r-25 s-24 t-30 v-25
~<opc d-17 g+26 j-17 m-24 n-16 u-28
~<ope h-16 q-16
~<opt a-20 b-18 e-17 g+18 i-18 j-21 k-15 m-16 n-25 r-18 t-15 u-23 v-18
~<or i-20 o-15
~<ord i-17 m+16
~<ot a-18 c-33 d-48 e-24 f-22 g-17 h-36 i-51 j-36 l-45 m-21 n-22 o+15 p-35 q-42 r-18 t-24 u-21
~<oth n-17 v-17
~<otr a-20 c-29 d-44 e-23 f-21 h-33 i-46 j-34 l-43 m-21 n-15 p-31 q-36 r-16 t-23 u-41
~<ou d-16
~<out d-16
~<ov a-21 b-28 g-16 j-19 l-29 m-21 n-33 p-16 r+17 v-29
~<ove a-21 b-28 g-16 j-19 l-29 m-21 n-33 p-16 r+17 v-29
~<ox m-16
~<oxy m-16
~<pa b-20 c-67 e-61 f-52 g-34 k-64 l-42 m-38 o-17 p-26 q-21 s-42
~<pac i-19 j-16 o-15
~<pag a-18 d+22 m-31 n-20 o-18 u-16 v-15
~<pai g-23 i-19 l-18 m+17 n-30 s-16
~<pal u-17
~<pap b-23 g-25 j-22 l-21 m-21 o-24 q-21 r-18 u-23
~<par b-22 c-34 e-29 f-31 g-22 h-40 i-20 k-31 m-23 q-56 s-30 t-34
~<pas a-33 c-26 d-47 e-22 f-23 j+20 k-24 l-36 m-43 p-16 t-30 u-15 v-37
~<pat d-16 g-18 j-31 l-21 m-26 n-20 o-21 q-21 u-32
~<pay s-17 u-24
~<pe a-17 b-42 c-34 e-38 f-32 g-16 h-35 i-43 j-18 k-32 p-15 q-20
~<pel a-17 d-16 u+21
~<pen m+18 n-16 o-18 u-20
~<per a-22 b-31 c-20 d-33 e-22 f-18 h-22 i-27 k-20 s-27 u-42
~<pes l+16
~<ph d-20 h-17 j-17 m+24 n-16 u-26
~<pho m+22
~<pi a-23 b-41 c-28 e-29 f-26 g+19 j-17 k-30 r-32 t-28 u-16 v-37
~<pic a-17 b-28 c-19 e-19 f-18 g+15 k-22 l-34 n-21 r-24 t-19 u-37 v-26
~<pid m-19
~<pie i-16 m-24 s-15
~<pin l+18 m-21
~<pl e-51 f-50 g-21 h-36 l-15 n-19 p-51 q-35 s-52 t-49 u-22
~<pla a-17 c-30 e-21 f-26 g-38 h-21 i-41 k-34 l-44 p-29 s-33 t-23 v-20
~<ple d-30 e-33 f-30 h-24 n-34 p-30 q-45 s-27 t-31 u-15
~<plu a-15 d-19 g-17 i-22 j-18 l-25 m+17 u-25
~<po b-20 d-26 g+22 h-52 j-42 k-15 l-28 p-51 q-26 s-28 t-40 u-20 v-52
~<poc d+17 m-24 q-16 u-15
~<pod a-17 d-24 g-27 h-17 k-20 l-30 m-28 o+15 p-21 r-22 u-27 v-19
~<poe m+15
~<poi m-18 u+15
~<pol b-19 j-15
~<pon b-33 d-47 e-21 f-24 g+32 h-25 j-32 l-28 m-50 p-30 r-17 s-30 t-21 u-17 v-29
~<pop f+18 g-19 u-19
~<por j-16 m+15
~<pos d-21 h-27 i-19 j-25 k-17 n-20 q-15 s-16
~<pot n-16
~<pou g-16
~<pr e-62 f-51 h-50 j-44 l-37 p-35 r-18 s-17 u-34 v-33
~<pra m+17
~<pre a-59 e-42 f-34 h-32 j-21 l-25 p-17 q-40 r-36 u-62 v-23
~<pri d+18 j-16 u-19
~<pro a+22 c-32 e-24 f-18 g-36 h-21 i-44 j-37 k-31 l-33 m-16 p-28 s-28 v-26
~<pt a+22 g-15 i-17
~<pts a+22 g-15 i-17
~<pu d-22 e-53 f-47 g-28 h-15 j-29 l-65 m-50 n+16 p-47 t-51 u-78 v-57
~<pue b-37 d-16 e-42 f-38 g-20 j-36 l-51 m-37 n+17 p-40 r-61 s-48 t-44 u-55 v-46
~<pul a-28 d-21 h-18 i-23 l-18 m-27 n-25 p-18 q-22 r+24 u-17
~<pur m+20
~<pus a-16 m-24 q-16 r-18
~<qu c-34 d-80 e-61 f-55 g-29 h-64 j-16 l-22 n-17 o-17 v-33
~<qua g-17 i-15 m-27 q-16 s-15 u+16
~<que a-37 b-21 c-16 d-42 e-26 f-24 h-27 l-47 r-23 u-20 v-35
~<qui c-24 d-57 e-42 f-39 g-50 h-47 j-58 m-16 n-19 r-17 s-17 t-50 v-20
~<ra a-36 b-19 d-38 e-17 f-20 g-19 h-26 j-27 k-20 n-36 p-33 t-19 u-43 v-30
~<rai a-21 b-22 d-20 h-15 m+31 n-22 r-16 s-19 u-27
~<raj m-21 p-16 q+21
~<rar s+15
~<rat a-18 d-18 m-31 n-15 q-15 u-19 v-18
~<re b-27 c-31 d-17 e-75 f-70 h-36 i+23 j-61 k+24 n-33 o-46 p-42 r-27 s-51 t-30
~<rea b-23 d-25 e-25 f-28 g-41 i+25 j-54 l-16 m-22 p-31 q-35 s-25 t-17
~<rec b-40 c-28 e-19 f-18 g-41 h-23 j-35 o-27 r-25 s-21
~<ree k+15 l-16 m-27
~<ref a+30 d-20 k-16 l-16 n-26 o-20 p-20 q-21 s-19 u-26
~<reg g-21
~<rel a-19 i-20 m-21 o-16 u-23
~<rem c-17 d-25 g-21 h-16 i-26 o-29 p-18 q-21 r-21 s-21 v-26
~<ren a-23 d-18 m+30 n-19 o-18 u-18
~<rep a-17 b-17 d-20 g+23 k-16 n-17 q-17 u-22
~<res c-21 e-24 f-19 h-21 i-18 j-27 k+26 l-34 n-26 o-21 q-28 r-23 t-20 v-20
~<ret b-16 k-17 l-18 u-18
~<rev i-17 k-16 l+18 m-17
~<ri a-36 c-29 d-17 e-33 f-30 i-35 k-23 l-36 m-18 o-19 v-38
~<rid d-18 m-16 p+15 q+19 u-22
~<rie d-16 m-18 u+21
~<rig a-20 c-20 e-23 f-18 i-25 k-15 l-27 p-19 v-29
~<ris g-16 m-18 u+21
~<ro a+20 b-42 c-30 d-33 e-29 f-32 g-40 h-45 i-45 k-29 l-42 o-30 q-50 u-40 v+16
~<roa a-16 d-18 h-21 u-18
~<rol m+18
~<roo a+16 b-24 c-17 d-31 h-21 i-25 j-26 k-16 l-27 o-24 q-23 r-25 v-26
~<ros m-18 q-19 u-24 v+23
~<rou a+15 g-15 n-17 o-20 u-20
~<ru a-20 b-23 d-29 g-22 h-26 i-22 k-18 l-26 p-22 q-22 s-23 t-20 u-31 v-17
~<rui o-18 s-17 u-16
~<run f-16 h-17 n-16
~<sa b-23 c-62 e-63 f-30 g-28 h-67 i-70 j-17 k-41 n-22 q-24 t-41 v-28
~<sac b-15 d-20 i-18 j-22 n-19 r-16
~<saf d-21 j-16 n-18 u+20
~<sai c-19 d-35 f-17 g-22 h-20 i-17 j-27 q-33 r-29 s-26 t-21 v-24
~<sal a-41 b-30 c-23 e-29 g-31 h-26 i-28 j-18 l-30 p-18 r+16 u-25 v-23
~<sam b-28 e-18 f-17 h-20 i-25 k-19 l-27 q-17 r-18 v-16
~<saq l+18 m-15
~<sav a-17
~<say d-19 f-31 h-17 j-25 k-21 l-23 o-15 p-16 t-19 v-18
~<sc a-33 c-27 e-16 f-18 g-29 h-28 k-24 q-30 r-23 s-29 t-20 v-33
~<sca a-19 g-19 i-17 j-18 l-19 o-20 p-18 q-16 r-19 u+23 v-23
~<sch h-16 p-17 q-16 u-15
~<sco a-17 d-21 u-17
~<scr a-17 b+16 d-16 i-22
~<sd e+16 m-16
~<se b-31 c-17 e-36 f-26 m-17 n-46 o-26 q-41 r-25 s-19 v-50
~<sec m-18
~<see a+23 d-16 m-24 n-20
~<seg m-19
~<sel h-17 i-16 j-17 m+23 u-26
~<sem d-21 i-30 m-29 n-29
~<sen a-43 b-35 e-18 h-30 n-40 o-37 p-31 q-38 s-16 u-27 v-32
~<ser b-21 f-19 i-23 j-30 k-15 l-22 m-27 p-19 r-20 v-21
~<sh a-17 c-34 d-39 e-25 f-23 i-31 j-27 k-35 l-23 o-16 r-18 t-27 v-22
~<sha a-20 s+17
~<sho c-29 d-33 e-20 f-19 h-38 i-26 j-31 k-28 l-37 o-21 t-23 v-18
~<shu m-22 u-15
~<si c-40 d-31 e-36 f-48 g-29 h-33 i-31 j-32 l-31 n-37 o-24 p-23 q-29 r-26 s+45 v-40
~<sid d-26 n-21
~<sie a-24 d-16 g-23 j-20 n-17 o-17 r-18 s+15 v-20
~<sig b-33 c-18 d-36 e-19 f-21 g-39 i-36 j-18 o-19 p-24 q-20 r-20 t-25
~<sin b-24 d-21 i-19 j-15 k-15 l-17 m-37 n-17 o-23 p-16 q-19 r-18 s+36 u-28
~<sir a-17 q-15
~<sit a-19 f-22 g-15 l-20 n-19 o-19 u-18
~<sk a-23 b+15 c-19 d-25 e-22 f-15 g-19 h-17 i-24 j-22 l-22 o-18 p-19 t-16 u-29 v-18
~<ski a-21 b+15 c-18 d-23 e-21 f-15 g-18 i-20 j-20 l-20 p-16 q-17 s-18 t-15 u-27 v-16
~<sl a-39 b-28 c-23 f-16 g-21 h-33 i-26 j-32 k-19 l-35 n-39 p-29 r+18 t-19 v-27
~<sle a-20 d-23 h-21 j-17 l-18 n-26
~<sli a-16 m-19 o+16
~<slo q-18 r+22 s-16
~<sm m-22 n+20
~<smo m-20 n+21
~<sn a-15 d-28 m+22 n-19 q-19 s-18 u-30
~<sno d-27 m+17 n-18 q-18 u-24
~<so d-20 e-56 f-57 g-30 j-25 k-42 l-36 n-54 s-34 t-63 u-15
~<sob a-18 d-19 m-15 n-16
~<sol b-22 d-18 g-20 h-17 i-25 j-27 m-34 n-32 q+22 r-23 s-17 v-19
~<som d-15 e-24 f-24 g-34 j-16 k-18 l-39 m-26 n-32 q-19 r-24 s-17 t-36 u-19
~<son a-25 b-24 g-22 i-19 l-19 m+41 n-16 o-20 p-25 s-19 u-28
~<soo a+16 d-27 g-19 h-26 i-20 j-23 k-18 p-17 q-25
~<sor a-29 b+17 d-27 e-21 f-19 h-27 i-21 j-23 k-19 l-26 n-26 q-34 s-27 t-22 u-30
~<sou u-15
~<sp e-30 f-30 g-23 h-40 k-31 n-20 o-38 p-36 q-49 t-31 v-39
~<spa a-15 b-23 j-16 k-15 l+24 m-24
~<spe a-19 b-22 c+16 d-20 e-18 g-22 h-19 j-25 l-25 o-22 p-19 q-27 r-16 u-32 v-19
~<spl d+16
~<spo c-20 d-22 h-19 n-22 o-20 q-26 u-20
~<spr u+19
~<st b-42 c-68 d-78 e-58 f-56 i-25 k+17 l-16 n-18 p-45 s+16 t-67 u-34 v-27
~<sta b-17 c-41 d-56 e-29 f-28 g-49 i-24 k+23 o-31 p-17 s-21 t-23 v-30
~<ste q-16 v+16
~<sti b-31 c-16 d-37 e-19 f-22 g-31 h-15 i-16 l-31 m-28 p-37 q-16 s+20 t-26 u-51 v-21
~<sto a-16 b-22 d-28 g-30 j-27 m+21 n-37 q-33 u-33
~<str a-17 d-21 g-23 i-18 j+15 k-19 o-22 p-21 t-16 v-17
~<stu a-25 b-22 h-21 j-25 k-21 n-22 p-16 q-23 t-18 v-24
~<su a-34 b-45 c-30 e-30 f-25 i-41 j-45 l-17 m+15 p-33 t-17 v-19
~<suc m-20 u+16
~<sue m-22
~<sun m+18
~<sup a-16 b-16 i-18 j-17 o-18 q-19 r-21 u-25
~<sur a-17 b-26 d-20 e-18 j-17 k-18 l-21 n-26 p-18 s-18
~<sus a-17 u-16
~<sw m-27 r-18
~<swi m-18
~<ta c-29 e-48 g-37 h-22 j-22 k-48 o-39 s-27 t-50 u-30 v-21
~<tak c-42 e-30 f-32 g-23 i-56 k-35 m-21 o-30 s-26 t-31 u-39 v-17
~<tal b-17 e-17 f-18 g-28 h-33 i+22 j-33 k-18 l-36 n-33 o-31 p-29 q-37 r-38 s-26 t-17
~<tan i-16 n-19
~<tar b-17 d-30 g-22 h-24 l-18 n-28 o-15 q-18 s-24
~<tax m+21 u-21
~<te a-20 b-28 c-45 d-15 e-56 f-47 h-35 j-35 n-21 q-18 r-59 s-19 t-65
~<tea d-15 m+21
~<tee d-16
~<tel b-33 c-22 f-16 h-27 k-25 l-31 n-36 o-38 p-30 q-35 r-21 s-18 t-16
~<tem a-15 b-16 n-16 q-17 u-18
~<ten c-22 e-26 f-25 g-21 h-28 j-29 k-26 l-37 m-51 r-30 t-25 u-24
~<tex a-16 b-37 c-16 d-50 e-25 f-31 h-32 k+17 n-56 o-40 p-49 q-45 r-40 s-42 t-37
~<th a-17 b-16 c-18 e-89 f-22 g-16 h-25 i-21 k-41 l-15 m-19 o-19 q-17
~<tha a-21 c-20 e-34 f-56 g-23 h-63 i-31 j-16 k-21 l-57 p-22 r-20 s-16 t+16 u-27 v-23
~<the b-30 c-25 e-42 g-25 k-16 m-22 o-20 p-17 t-37
~<thi d-19 e-38 h-30 i-22 j-29 k-29 n-46 o-42 q-48 r-35 t-29
~<tho a-26 i-17 j-20 n-17 o-18 p-18 q-18 s-17 v-18
~<thr g-23 s+21 v-16
~<ti c-46 e-37 f-26 g-60 i-43 j-30 k-41 p-26 r-23 t-46 u-17 v-43
~<tic m+20
~<tie b-43 c-25 e-24 f-23 g-36 i-17 k-21 n-15 o-15 p-32 r-19 t-29 v-23
~<til a-18 n-27
~<tim c-26 d-28 e-15 f-32 g-38 i-39 j-16 k-28 r-16 t-21 u-43 v-29
~<tir d-20 m+19 n-18
~<to c-56 d+17 e-47 f-19 g-70 i-22 j-36 k-22 l-47 p-29 q-16 r-15 u-68 v-59
~<tod a-27 c-31 e-30 g-36 j-44 k-26 l-35 n-39 p-34 q-23 r-16 u-29 v-31
~<tol b-19 i-21 n-21
~<tom a-23 c-21 e-20 f-28 g-35 i-24 j-28 k-24 l-29 n+27 p-24 r-33 s-28 t-22 u-35 v-20
~<too a-22
~<tot d+21 m-20
~<tow a-19 b-19 d-19 h-19 n-19 s-19 u-24
~<tr b-18 c-49 d-24 e-35 f-44 g-40 i-17 j-32 k-51 l-37 p-19 s-28 u+17 v-24
~<tra a-46 b-18 c-32 e-23 f-29 g-22 j-33 k-35 l-22 v-31
~<tre a-22 d-23 g-29 h-19 j-27 p-15
~<tri b-19 d-23 h-16 i-17 j-19 n-18 o-18 u+15
~<tro q+15
~<tru a-28 g-20 h-20 k-17 l-20 p-20 s-21 t-16
~<try a+21
~<tu c-30 d-37 e-32 f-23 g-27 h-30 i-43 p-41 q-40 t-23 u-19 v-32
~<tur c-27 d-31 e-25 f-20 g-20 h-24 i-40 n-26 p-36 q-29 s-27 t-19 v-24
~<tw a-18 g-18 l-17 n-18 q-20 r-16 t-18 u-17
~<twi a-17 g-17 l-16 m-26 n-17 q-20 t-17 u-16
~<ty a-21 b-23 e-27 f-19 g+19 j-23 l-25 m-29 n-17 o-17 q-18 t+16 u-31
~<tyl v+15
~<typ a-17 b-19 g+20 j-17 l-17 u-25
~<un a-39 e-48 f-41 g-15 h-22 i-22 j-48 k+25 m-19 p-41 q-16 t-42 v-39
~<una m-15
~<und a-29 e-16 i-22 j-28 k+24 l-33 m-30 o-16 p-23 q-21 r-25 s-27 t-19
~<uni d+15 n-16
~<uns a-26 b-26 c-29 d-29 e-35 f-27 g-21 h-23 i-24 j-22 k+16 l+17 n-23 o-18 p-23 q-22 r-29 s-21 t-24 u-29 v-25
~<up n-21 u-20
~<ups j+18 m-18 n-15
~<ur b-15 m-22 u-16
~<us c-20 d-16 e-20 f-23 k-16 l-20 n-41 o-28 p-29 r-27 t-21 u+16
~<usa l-17 m-16 u+16
~<use a-19 p-15 q-16
~<ust d-16 i-22 j-16 n-22 o-17 p-15 s-18
~<va d-19 g-24 l-19 n-16 q-19
~<vac g-17 j-16 m+21 u-16
~<ve b-28 e-21 f-25 g-31 h-26 i-38 j-35 k-22 l-28 n-43 o-33 p-34 r-30 v-22
~<vec m-18 n-15
~<veg m+17
~<ven a-20 b-16 d-21 i-16 n-20 p-16 q+15 u-25
~<ver i-18 j-15 o-15 p-15 q-17 r-15 s-18
~<vi b-35 c-17 d-33 e-21 f-19 g-21 h-21 i-30 j-26 k-20 l-38 n-35 q-21 u-29
~<vie b-16 l-22 m-28 p+20
~<vis a-19 n-21 o-17 p-16 s+16 u-17
~<vo d-16 j-20 l-21 n-21 o-22 u-23
~<voi m-18
~<vol i-17 m-15 u-15
~<vom s+17
~<vot m+18
~<vu a-17 d-20 g-17 i-18 q-15 u-16
~<vue a-17 d-20 g-17 i-18 q-15 u-16
~<wa a+17 c-23 d-55 e-48 g-17 h-30 q-16 s-39 t-51 u-35 v-16
~<wai c-15 d-24 h-15 l-20 m-42 s-22 u-28 v-16
~<wak a-15 m+16 p-17
~<wal b-31 c-19 d-15 g-24 h-16 i-19 k-18 l-21 n-31 o-25 p-25 s-18
~<wan a+20 d-36 e-21 f-18 j-28 m-22 n-32 p-32 q-34 r-37 s-31 t-33 u-36
~<was l-18
~<wat b-17 d-15 i-16 j-19 l-17 p-17 r-15 u-28
~<we b-15 c-50 d-38 f+20 g-60 i-62 j-24 k-49 l-36 m-17 p-46 q-16 t-42 v-17
~<wea a-29 d-27 g-31 h-24 i-23 j-26 l-20 o-27 r-16 v-15
~<wee c-20 d-33 g-24 i-25 j-23 k-16 l-27 m-19 n-38 o+22 p-17 q-21 r-21 s-27
~<wei m-20
~<wel u-15 v-17
~<wen a-23 e-31 f+30 h-19 j-18 k-16 l-26 m-15 n-27 o-19 p-15 q-17 r-21 s-20 t-22
~<wer a-16 e+23 f-21 h-20 j-18 l-17 m-19 n-16 r+21 s-15 u-20
~<wh b-41 c-46 e-64 i-27 j+20 k-57 l-59 o-25 p-39 q-23 r-44 t-42 v-56
~<wha b-26 c-43 e-43 g+19 i-27 k-31 l-30 o-16 p-35 q-17 r-57 s-31 t-30 v-57
~<whe b-35 c-15 e-27 f-40 g-47 i-20 k-43 l-45 o-21 q-57 r-24 t-26 u-28 v-29
~<whi b-25 d-28 h-23 i-27 j+24 k-16 l-25 n-41 o-20 p-21 q-26 t-18 v-18
~<who a-20 j-17 m-31 o-16 u-15
~<wi a-22 c-52 f-28 g-26 i-30 j-31 k-58 o-18 s-24 v-28
~<wil c-32 e-31 g-18 i-27 j-44 k-40 l-54 o-21 s-21 v-29
~<win m+18 n-15
~<wis u-17
~<wit a-16 c-31 f-30 g-17 h-20 k-32 p-15 s-17
~<wo b-29 e-42 f-43 j-57 k-21 n-24 s-23 t-22 v-43
~<wok m-19
~<won m-16
~<wor a-30 b-25 c-40 d-20 e-32 f-31 j-41 k-33 l-23 r-36 s-16 t-36 v-29
~<wou e-16 f-17 g-40 h-26 j-27 n-33 p-30 s-38 t-21 v-24
~<wr a-30 b-16 i-29 n-25 o-22 p-20 q-29 r-16 v-23
~<wri a-29 i-27 n-18 o-18 p-17 q-22 r-15 v-19
~<wro m+18
~<ye a-17 d-16 j-18 l-16 m-16 n-22 o-18 q-21 r-17
~<yea m-15 p+16 q-17
~<yo b-24 c-31 e-26 n-39 o-16 p-23 q-42 r-34 s-34
~<you b-24 c-31 e-25 m-16 n-39 o-16 p-22 q-41 r-33 s-33
~<zx e+19 m-18
~<zxc e+19 m-18
~aba a-31 c-16 e-18 f-23 g-28 j-33 k-21 p-26 r-31 s-25 t-22 v-21
~abaj a-27 e-16 f-20 g-24 j-26 k-19 p-18 r-27 s-19 t-17 v-15
~abe i-17 l-22 m+16 o-16
~aber m-17
~abi m-17 o-16
~abil m-17 o-16
~abl d-20 e-35 f-34 g-22 h-31 i+16 j-36 k+16 l-46 m-28 o-20 p-30 r-19 s-35 v-36
~abla a-22 m-20 o-15 q-17
~able a-19 e-26 f-25 g-16 h-25 j-30 k+18 l-38 m-21 o-17 p-23 r-34 s-28 u-41 v-26
~abo c-19 e-18 f-26 g-41 h-27 k-23 l-19 s-21 t-24
~abou c-18 f-26 g-38 h-27 k-21 l-18 s-19 t-23
~abr a-22 b-16 d-19 h+22 j-19 l-15 n-21 u-30
~abra u-17
~abri h+22 j-16 m-24 n-17 u-21
~aby r-17
~aby> r-17
~aca d-28 i-27 j-27 k-17 m+16 n-16 p-16 r-24 s-23 v-16
~acar j-16
~acat d-19 j-18 m+20
~acc b-15 h-20 i-23 l-19 o-20 u-32
~acce h-19 i-21 u-22
~acco d-27 m+16
~ace c-38 e-29 f-38 g-20 h-22 i-22 k-32 l-43 q-27 t-31 v-17
~ace> a-22 c-23 d-38 e-16 f-23 g-29 i-35 k-17 l-28 t-20
~acen a-17 n-18
~acep m-25
~acer m-28 o-19 q-21
~ach a-21 b-30 c-25 g-28 k-27 n-31 o-26 p-26 q-29 r-22 s+15 t-23 u-30
~ach> a-16 b-19 c-21 g-22 i+17 j-33 k-23 n-24 s-18 u-21
~ache d-19 i-24 n-21 p-16 v+19
~aci c-18 e-16 f-23 g-42 h-28 i-25 j-16 k-23 l-24 o-21 q-29
~acie g-22 i-16 n-26 r-19 s-16
~acio g-29 h-21 i-17 m-31 q-16 s-22 v-20
~ack a-17 d-15 e-25 f-32 h-41 k+25 l-42 o-24 p-16 u-27 v-38
~ack> a-18 e-22 f-30 h-38 k+25 l-38 o-21 r-19 u-21 v-33
~acka m+17
~acke d-18
~aco b-19 g-22 i-19 o-22 u-33
~aco> d-15 n-16 u-22
~acom a-19 i-17 m-22 o-19 u-19
~acr m-18 n+16
~act a-16 b-29 c-26 d-26 e-31 f-26 g-39 h-32 k+21 m-16 n-17 o-22 p-28 q-39 r-28 s-28 t-25 v-30
~act> b-19 d-18 o-21 q-15
~acti i-23 k+29 m-17
~actl m-18 u+17
~actu j-17 q-15
~ad> a-34 e-21 f-28 g-45 h-26 i-46 k-24 n-31 p-26 s-36 v-33
~ada a-20 b-33 c-23 e-20 f-18 h-26 j-33 k-22 q-19 r-23 t-16 v-17
~ada> a-20 b-33 c-23 e-20 f-18 h-25 j-32 k-22 m-17 q-19 r-23 t-16 v-17
~add a-21 c-20 d-22 i-22 j+20 k-15 l-20 n-24 o-17 q-18 r-17
~addi j-16 n-21 u+17
~addy c-15 i-15 j+22 m-20 u-17
~ade c-19 e-15 g-16 h-27 i-28 j-16 k-17 l-24 m-22 p-24 q-27 r-20 t+21
~ade> a-17 d-27 h-22 i-20 j-18 l-19 n-29 o+17 p-16 q-17 s-22 t+18 u-26
~aded m-15
~adel m-16 o+16
~aden n+17
~adi a-15 b-25 c-17 d-24 g-25 h-18 l-31 n-25 o-22 p-25 s-16
~adie b-16 g-20 l-19 m-21 n-17 p-18
~adin l-20 u-16
~adiu j-15
~ado b-15 f-16 g-28 h-17 l-25 n-27 v-16
~ado> g-22 j-21 l-22 n-26
~ados u-17
~ads a-15 h-17 j-16
~ads> a-15 h-17 j-16
~adu p-16
~adv m-16
~ady g-24 h-21 j-30 k-23 s-31 t-23 u-35 v-22
~ady> g-24 h-21 j-30 k-23 s-31 t-23 u-35 v-22
~afa m-15 u+19
~afa> m-15 u+19
~afe a-18 d-26 g-18 h-15 j-22 l-16 r-18 s-18 u+15
~afe> d-21 j-16 n-18 u+20
~afec m-17 n+19 u-18
~aff m-22
~aft a-24 c-29 e-20 g-33 j-34 l-38 m-57 s+16 t-23 u-23 v-20
~afte a-24 c-29 e-20 g-33 j-34 l-38 m-57 s+16 t-23 u-23 v-20
~aga a-24 c-32 e-38 h-37 i-24 k+22 m-20 o-28 p-36 q-43 s-26 t-35 u-46 v-38
~aga> a-17 d+21 e-19 l-20 n-22 o-18 t-16 v-17
~agai a-16 c-24 e-23 h-27 i-29 k+23 m-24 o-17 p-26 q-31 r-33 s-19 t-24 u-38 v-28
~agar m-18 q-16 r+20
~age e-16 f-22 h-26 j-46 k-26 n-32 p-21 q-27 r-27 s-24 t-21 v-25
~age> a-28 b-19 f-15 h-17 j-27 n-24 o-19 q-15 s-17 v-19
~agen c-19 i-27 j-21 l-21 m-26 r-18
~ager i+17 m-21
~ago b-16 d-24 f-24 h-17 i-15 l+18 o-16 r-22 s-16 u-31
~ago> b-16 d-24 f-24 h-17 i-15 l+18 o-16 r-22 s-16 u-31
~agr b-15 m-21 p+16
~agre m-17 p+16
~agu a-18 b-17 d-27 l-15 u-16
~agua d-21
~ague m-21 t+15
~ah> n-22 q-19
~ahe m-28
~ahea m-28
~aho d-20 i-20 j-17 l-20 n-23 o-24 t-20 u-18
~ahor d-20 i-20 j-17 l-20 n-23 o-24 t-20 u-18
~ahp c-16 i-16 k-17 l+22 m-20
~ahp> c-16 i-16 k-17 l+22 m-20
~aid c-20 d-15 f-18 g-24 h-21 i-20 j-29 q-35 r-32 s-30 t-22 v-26
~aid> c-20 f-18 g-23 h-21 i-19 j-29 q-34 r-31 s-30 t-22 v-26
~aig e-16 g-16 j-18
~aigh j-15
~ail d-23 e-22 f-20 h-31 j-16 k-28 o-16 p-35 q+17 r-34 s-28 t-31 u-15 v-34
~ail> a-25 c-19 d-25 g-17 h-18 o-34 p-26 r-22 s-17 v-24
~aila b-20 h-17 j-20 n-21 r-16 t-17 u-17
~aile q+20
~ails a-16
~ain a-27 c-37 d-31 e-41 g-21 h-53 k+21 n-22 o-22 p-41 q-50 t-40 u+21 v-31
~ain> a-21 b-47 c-33 d-19 e-34 g-16 h-45 k+22 o-18 p-36 q-42 r-41 t-31 v-37
~ains b+15 n-19
~aint a-18 d-24 g-19 j-16 m+20 n-20 u-27
~air a-28 b-16 g-16 i-16 j+24 l-18 o-17 q-22 u-29
~air> q-15
~airc a-16 m+23
~ait c-15 d-26 h-15 l-21 m-40 s-23 u-29 v-18
~ait> d-21 i-24 l-15 m-33 u-26
~aiti m-22 n-16
~aja a-21 c-27 e-41 f-33 g-28 i-41 j-35 p-30 r-31 s-24 t-29 v-30
~aja> a-16 c-22 d-36 e-35 f-27 g-23 h-27 i-31 j-29 l+17 n-40 o-30 p-25 r-23 s-21 t-22 v-26
~ajaj m+15
~ajan h+18 l-18 m-31 n-27 o-21 u-22
~ajar d-22 u-19
~aje i+15 m-18
~aje> i+15 m-17
~ajo a-22 c-17 g-17 h-33 n-31 p-23 r-18 s-22 u-36
~ajo> a-22 c-17 g-17 h-33 n-31 p-23 r-18 s-22 u-36
~ak> a-21 b-19 d-24 e-21 g-17 h-22 i+19 j-22 l-23 n-26 o-15 q-19 r-16 v-19
~ake c-23 e-41 f-38 g-15 i-56 j-33 o-21 r-35 t-43 u-23 v-24
~ake> c-22 e-38 f-34 g-33 i-50 j-30 o-19 r-31 t-37 u-19 v-20
~aked m-16 p-16 q+16
~akes a-27 d-17 l-22 n-19 u-19
~aki d-28 g-22 i-23 k-16 l-18 m-16 o-29 u-29 v-25
~akin d-28 g-22 i-23 k-16 l-18 m-16 o-29 u-29 v-25
~al> c-49 e-43 f-45 g-17 h-27 k-42 l-52 o-25 p-27 q-15 r-43 t-44 v-51
~ala b-23 c-20 e-20 h-18 j-28 k-24 l-26 n-28 o-29 p-18 q-23 u-38 v-21
~alab u-17
~alan a-19 d+15 o-16 u-16
~alar d-16 m+18 o-19
~ale c-21 e-23 f-22 h-24 i-37 j-35 k-25 l-25 m+29 n-30 o-24 q-33 r-19 s-20 t-25 u-20 v-25
~ale> a-32 c-20 d+18 e-22 f-19 g-15 h-19 i-32 j-25 k-19 l-20 m+25 n-23 o-25 q-28 s-19 t-19 u-18 v-20
~alf m-20
~alf> m-20
~alg a-37 b-28 c-23 e-19 f-19 g-31 k-25 l-30 m-33 p-35 s-25 t-20 u-41
~algo a-15 b-19 g-21 h-16 j-21 l-18 m-28 o+15 p-22 q-26 v-16
~algu a-29 j-20 k-16 l-18 m-15 p-20 u-32
~ali b-28 c-25 d-16 e-29 f-22 h-24 i-28 l-28 m-23 t-27 v-24
~alid g+15 m-16 u-18
~alie m-20 q-16 r+17
~alif g-16 j-15 m-24 n-15 u+23
~alio r-19
~alk b-24 d-16 e-20 f-22 g-35 h-20 i+19 k-23 l-40 m-20 n-44 o-39 p-36 s-29 t-23 v-36
~alk> b-31 d-38 g-24 i+16 k-15 l-23 n-33 o-28 p-22 r-30 s-23 v-18
~alke m-26 o-15 q-17
~alki a-29 b-23 g-16 j-22 l-24 n-19 p-17 q-15 r+15 v-20
~all c-36 e-31 g-52 h-22 k-21 l-42 p-36 r-28 s-49 t-19
~all> a-22 d-29 g-15 h-27 i-28 m+31 n-32 o-24 q-23 r-16 s-25
~alla a-22 d-19 h-16 j+16 m-17 o-23 u-22 v-20
~alle g-21 h-20 i+19 k-16 l-20 n-21 p-22 r-23 s-19 u-22
~allo a-18 b-23 d-24 f-15 h-17 i-24 l-17 n+16 o-23 p-20 r-18 v-20
~ally g-20 i-22 j-19 m-28 n-19
~alm a-23 b-19 f-19 h-26 i-22 l-16 n-22 q-18 r+20 u-22 v-17
~alma h-19
~alme m-15
~alo a-29 d-26 e-18 f-18 g-17 i-27 l-29 s-19 t-18 u-37 v-19
~alo> m-15
~alon a-23 b-26 i-16 l-22 o-19 u-23
~alor e-15 m+27 u-20
~alr a-20 i-24 p-20 t-16
~alre a-20 i-24 p-20 t-16
~alt a-27 b-19 c-17 e-35 f-26 g-21 h-19 j-23 k+21 l+18 m-25 n-28 p-22 q-24 r-25 s-21 t-20 u-25
~alta e-18 k+24 l-23
~alte m-15
~alu l-16 m-26 r-17 u-19
~alud m-19
~am> c-19 e-20 g-21 h-23 i-23 j-28 k-20 n-28 o-19 p-21 q-22 r-22 v-22
~ama a-29 b-29 c-20 e-18 f-19 g-23 h-24 i+21 k-22 l-25 m-16 n-32 p-25 q-26 r-23 t+24 u-34 v-19
~amab m-17 t+22
~amar m-20 u-17
~amb b-22 q-20 r-16 u-17
~ambi b-21 q-19
~ame c-17 d-27 e-46 f-16 g-22 h-54 l-16 n-42 q-34 r-47 s-33 t-46 u-33
~ame> d-24 e-43 g-19 h-50 k-25 n-39 q-56 r-42 s-29 t-41 u-28
~amed v+15
~amen n-18
~ami a-28 c-21 g-18 i-21 j-21 l-24 n-20 q+17 u-21 v-21
~amil a-17 d-21 l-18 m-18 u-22 v-16
~amin a-17 b-21 o-21 p-18
~amo a-32 g-17 k-16 l-21 n-23 q-18 r+19
~amo> a-25
~amor m-15
~amp d-16 j+15 u-18
~ams i-18 r-20
~ams> i-18 r-20
~an> b-60 c-63 e-58 g-37 i-30 m-15 n-20 o-25 p-18 q-75 s-33 t-51 u-23 v-22
~ana c-29 e-24 f-29 g-42 j-42 k-27 l-36 m-18 r-29 s-21 t-27 u-39
~ana> c-23 d-33 e-17 f-21 g-28 i-46 j-37 k-20 l-30 q-33 r-21 s-16 t-17 u-26
~anag i+18 m-16
~anan a-35 c-20 e-15 f-17 g-22 i-33 j-22 k-19 l-27 r-16 u-36 v-25
~anar m-15 n+24 q-19
~anc c-26 e-26 f-24 g-33 h-31 j-15 k-25 p-25 q-17 r-30 v-34
~ance c-16 f-17 g-27 h-19 j-28 k-18 n-30 p-17 r-19 u-42 v-27
~anci a-18 u-24
~anco h-16
~and b-54 e-46 f-33 h-61 k-16 m-17 n-22 o-36 t-55 u-20
~and> j-28 q-16
~anda a-23 b-24 c-18 e-15 g-29 h-19 i-15 j+23 n-29 p-26 r-18 s-20
~ande b-28 d-19 h-16 n-25 o-23 p-23 q-22 s-18 u-29 v-23
~andl m-26 p+18 q-23
~ando b-32 c-34 d-44 e-23 f-22 h-35 j-25 k-39 l-27 o-17 t-28 u-43
~ands a-26 g+17 j-17 l-16 m-30 n-23 u-19
~ane a-22 j-26 n-18 o-21
~ang d-37 g-24 h-20 i-29 j-28 l-21 n-26 r-24 t-16
~ang> a-17 n-15
~ange d-34 g-19 h-17 i-27 j-25 l-20 q-25 r-20
~ani l-16 m-16
~ank a-22 b-16 d-28 h-26 i-25 l-17 m+17 o-18 q-19 s-19 u-23
~ank> d-24 h-23 i-17 s-16 u-18
~ano c-27 d-39 e-26 f-28 g-30 i-40 k-20 l-37 n-16 p-29 q-36 r-26 t-24 u-19
~ano> a-19 b-19 d-19 i-22 q-17 s-17 v-24
~anoc s+16
~anot d-23 g-15 h-20 i-21 l-26 m-18 n-25 p-18 q-23 r-19 s-22
~anq m-18
~anqu m-18
~ans a-29 b-26 c-19 d-31 g+17 j-31 k-17 l-27 n-36 o-27 p-16 r-19 v-28
~ansf d-15 i+19 q-16
~answ a-21 b-18 d-23 g+19 j-17 l-20 n-22 o-16 q-20 s-19 v-19
~ant c-20 e-48 f-41 g-27 h-34 i-19 j-50 p-38 q-31 s-42 t-52 u-28 v-16
~ant> d-43 e-23 f-20 j-53 n-36 p-28 q-42 r-29 s-30 t-36 u-41
~anta a-37 b-25 d-19 g-18 h-22 i-36 j-20 l-21 p-17 q-23 s-19
~ante b-19 g-25 h-25 i-27 k-16 l-27 m-18 s-19 u-27 v-20
~anti b-19 m-24
~anto a-16 d-16 i-17 m+17 n-23 u-18
~ants d+18 e-17 l-19 u-21
~anx m-18
~anxi m-18
~any b-40 c-16 e-24 g-49 j-32 k-29 p-17 r-44 s-42 v-18
~any> a-28 b-19 d-19 g-26 h-28 i-25 j-31 k-17 r-20 s-18 v-17
~anyb d-21 j-21 m-23 r-17 u-20 v-16
~anyo a-22 d-25 j-20 l-16 u-28
~anyt b-36 f-16 g-27 h-29 i-21 m-18 r-20 s-26 v-20
~ao> e-21 r-15
~ap> d-21 o-16
~apa a-23 e-16 g-28 i-17 k-16 l+18 n-26 o-16 p-15 u-22
~apag d-18 g-25 l+22
~ape g-28 j-27 k-16 l-25 m-18 o-32 p-19 q-26 s-19 t-18 u-30 v-17
~apel m-20 u-17
~aper g-21 j-18 m-16 o-23 q-16 u-20
~app c-16 d-30 e-24 h-29 i-28 j-34 k-17 l-27 n-25 p-19 r-24 v-21
~appe a-21 j-23
~appr a+16 d-22 m-22
~appy b-17 e-16 t-18 u-20
~apr c-19 d-17 i-17 m+17 n-18 o-16 q-17 u-18
~apro n-15
~aps a-16 j+17 m-20
~aps> a-16 j+17 m-20
~apt m+16
~apto m+16
~aqu b-30 c-19 d-28 e-19 f-16 h-23 i-27 k-23 n-16 o-33 p-24 r-32 s-23 t-17 u-34 v+17
~aque l+18 m-15
~aqui b-25 c-17 d-25 e-17 h-21 i-24 k-19 o-29 p-20 r-28 s-20 u-29 v+19
~ar> c-55 d-47 e-48 f-30 h-30 i-25 k-24 p-17 q-19 r-16 v-64
~ara b-20 c-31 d-19 e-27 f-30 g-25 h-45 i-17 k-27 n-17 p-20 q-47 r-17 s-25 t-30
~ara> b-15 c-26 d-23 e-22 f-24 g-20 h-41 k-24 l-20 n-16 p-17 q-42 r-19 s-20 t-25
~arad m+15
~aras l+18 m-19
~arb a-20
~arby m-15
~arc n-19
~ard b-29 c-25 e-22 g-35 h-27 i-30 j-32 k-33 l-43 o-26 p-24 q-38 s-22 t-27
~ard> b-23 c-16 g-19 h-16 i-21 j-26 k-22 l-28 p-19 q-23 r-26 s-27 t-15
~arde b-15 d-15 l-19 n-20 o-20 r+17 u-19
~ardi m-19
~are a-43 c-18 g-35 h-19 k-23 m-18 q-33 r-30
~are> a-19 g-17 m-19 q-21 u-18 v-15
~ared d-15 m-23 o-16 r-16 v-18
~aren a-17 b-17 j-18
~areo s+15 u-17
~arg d+21 h-22 o-18 u-21
~arge d+21 h-22 i-16 o-18 u-20
~ari f-18 h-20 j-26 l-21 m-45 p-18 r-19 s-21 t-16
~aria h-17 j-20 l-16 m-30 u-16
~arin m-17 n+16
~ario a-15 m-15
~ark n-16
~arki m+19
~arl b-30 c-23 d-31 e-17 f-19 j-33 k-20 l-24 p-19 q-15 s-18 t-18 u-38
~arli i-16 j-16 m-17 o+15 u-19
~arly a-18 d-19 h+15 i-15 j-24 u-25
~arm a-22 b-38 c-28 d-32 e-20 f-17 g-25 h-23 j-34 l-15 m+18 o-28 p-25 s-27 u-34 v-26
~arm> m+17 o-19
~arma j-18 m+16 u-15
~arme a-18 b-29 c-21 d-19 g-18 h-15 j-21 n+16 o-16 p-18 s-17 u-29 v-16
~arn c-16 m+20
~arn> c-15 m+21
~aro a-27 b-20 c-24 d+26 e-23 f-27 g-36 i-16 j-25 k-22 l-35 m-34 u-16
~aro> a-26 b-16 d+23 g-15 j-23 m-31 o-17 q-17 r-16 u-34 v-16
~arol m-17 v+16
~aron b-21 d+19 e-17 g-18 i-29 j-29 l-27 m-39 n-24 o-21 p-26 r-28
~arou a-16 b-21 d-17 n-18
~arr c-20 d-43 e-20 f-20 g-28 h-25 i-26 k-25 l-26 o-27 s-17 t-21 u-39 v-31
~arra b-18 q-16
~arro a-23 b-22 d-27 i-19 n-25 p-21 q+18 u-17 v-16
~arry u-16
~ars a-19 g-19 i-21 o-25 u-23
~ars> g-18 j-17 n-18 o-16 u-17
~arse i-17 n+15
~art b-29 c-32 e-28 f-29 g-41 h-19 j-18 k+21 n-24 o-30 p-37 v-32
~art> b-18 c-26 e-24 f-24 g-35 k+25 l-40 n-43 o-16 p-26 u-34 v-21
~arta a-17 m-27
~arte i-16 l-19 n-17 p-15 v-15
~ary a-21 b-22 g-19 h-16 j-16 l-30 o-18 q-19 u-24 v+31
~ary> a-21 b-22 g-19 h-16 j-16 l-27 o-17 q-19 u-23 v+29
~as> a-18 c-36 d-59 e-49 g-55 h+16 k-27 o-22 p-40 q-51 v-40
~asa a-39 b-40 c-23 d-34 e-19 f-17 h-28 k-21 l-32 m+18 o-15 t-20 u-25 v-31
~asa> a-28 b-28 c-18 d-21 h-21 k-15 l-28 o-33 t-15 u-29 v-25
~asam i+17 q-18
~asd d-16 e+31 f-20 l-21 m-33 t-17 u-18
~asd> e+19 m-21
~asdf e+22 m-21
~ase d-36 e-40 f-35 h-37 m-19 n-46 p-28 s-38 t-38 u-18
~ase> d-35 e-37 f-33 h-33 m-19 n-43 p-25 s-34 t-34
~asem b-18 j-20
~ash a-17 b-18 l-23 u-16
~asj e+17 m-18
~asjd e+17 m-18
~ask a-38 c-16 d-32 e-16 h-21 k-19 n-31 q-21 r-23 u-32
~aske a-24 b-17 d-19 j-20 n-18 q-16 s-15 t-16 u-24
~aski a-20 l-19 n-17 o-17 p-16 r-16 s-17 u-17 v-21
~aso d-18 i-16 m-26 n-18 r+19 u-25
~aso> m-20 r+19
~ass a-18 c-18 e-18 g-21 h-25 i-33 k-16 p-25 q-28 r-33 v-24
~ass> a-19 d-21 h-17 i-15 r-16
~asse p-15 r-17
~ast a-20 b-33 c-19 e-18 f-23 g-25 i-16 k-25 o-21 p-16 q-44 t-28 u-25
~ast> b-26 f-15 i-25 j+18 l-18 o-35 q-30 t-23 u-15
~asta i-17 k-17 m-25 q-23
~aste a-18 m+19 u-20
~asy a-16 j+16
~asy> a-16 j+16
~at> a-20 b-19 c-46 e-63 i-26 k-38 l-55 p-43 r-54 s-33 v-59
~ata g-16
~ata> g-15
~atc a-22 d-28 g-18 h-15 j-30 o-16 p-20 q-16 r-21
~atch a-22 d-28 g-18 h-15 j-30 o-16 p-20 q-16 r-21
~ate c-16 d-39 e-38 f-40 g-58 j-16 l-19 n-20 o+21 p-37 r-45 s-28
~ate> d-27 e-18 f-16 g-28 h-33 l-33 n-40 o+18 p-17 r-16 t-29 v-21
~ated m-31 q-20
~aten j-17 m-17 n-15 o-19
~ater b-32 c-21 d-25 e-15 g-17 h-28 i-31 j-23 k-23 l-23 m+18 n-20 o+27 p-22 q-31 r-28 u-28 v-24
~ates a-18 d-24 h+19 u-22
~atev d-24 h-19 u-25 v-15
~ath a-24 d-22 h-17 j-16 n-20 p-15 q-19 r-19 s-16 u-31 v-20
~athe a-21 d-18 h-16 q-17 u-27 v-19
~ati c-28 d-20 e-17 f-33 g-16 k-24 n-31 o-16 q-24 s-33 u-52
~atie a+15 d-17 g-21 j-30 l-23 m-28 n-23 o-29 q-30 s-16 u-36
~atio c-19 d-18 h-18 s-23 u-32 v-17
~ato a-19 b-19 d-26 h-17 j-26 n-19 p-18 s-15
~atoe m+20 n-19
~ator j-19 n-15 u-19
~att a-18 d-21 g-17 m-16 n+20 o-15 q-20 u-21
~atte g-16 m-21 n+20 u-19
~aud j-15
~aur m+16
~aut n-16
~ava b-22 h-17 j-21 k-16 l-17 n-23 t-18 u-18
~avai b-20 h-17 j-20 n-21 r-16 t-17 u-17
~ave d-17 e-32 f-39 g-28 h-25 k-27 m-21 r-19
~ave> d-17 e-31 f-38 g-27 h-25 k-27 m-22 r-18
~avi b-20 c-17 d-32 e-23 f-20 g-25 i-29 j-24 k-18 l-28 p-25 u-28 v-25
~avia r-19
~avin h-17 i-16 l-18 n-19 o-25 p-17 u-18
~avis e-16
~avo d-37 e-24 f-21 g-18 h-27 k-27 m-24 q-34 s-25 t-24 u-39 v-24
~avoi d-15 g-22 m-23 n+25 u-16
~avor d-29 e-24 f-20 h-24 k-27 m-19 n-27 q-30 s-24 t-24 u-30 v-24
~avy s+17
~avy> s+17
~awa c-21 d-34 e-23 f-18 g-29 h-24 i-23 j-28 k-25 m-32 n-31 o-21 t-21
~away a-33 c-19 d-28 e-23 f-18 g-25 h-20 i-22 j-23 k-23 m-29 n-25 o-18 t-20 u-19
~awe m-18 t+21
~awes m-18 t+21
~axe m+21 u-21
~axes m+21 u-21
~ay> a-47 c-56 e-57 f-22 g-60 i-16 j-42 k-25 n-41 p-16 t-26 v-19
~aya j-17 m+15
~aya> j-16 m+17
~ayb e-16
~aybe e-16
~aye s+16 u-15
~ayer s+16 u-15
~ayi l-17
~ayin l-17
~ays c-26 d-16 e-20 f-38 i-28 j-40 k-28 l-28 n-20 t-27 v-32
~ays> c-26 d-16 e-20 f-38 i-28 j-40 k-28 l-28 n-20 t-27 v-32
~ayu b-25 c-23 e-19 f-19 g+24 i-30 j-21 l-25 o-24 p-18 q-28 r-17 s-20 v-16
~ayud b-24 c-23 e-19 f-19 g+24 i-30 j-21 l-24 n-23 o-22 p-18 q-22 r-17 s-19 v-16
~aza a-18 d-21 h-18 j+22 m-20 u-18
~aza> d-20 h-18 j+22 m-20 u-17
~azi d-17
~azo m-19 n-18
~azy r+15
~azy> r+15
~azz m+16
~azz> m+16
~ba> n-16
~baby r-17
~bac a-16 e-19 f-24 h-33 k+27 l-36 m-18 n-23 o-19 r-18 u-16 v-29
~back a-16 e-19 f-24 h-33 k+27 l-36 m-18 n-26 o-19 r-18 u-15 v-29
~bai m-26 o-18 q+17
~bail b+16 m-26 o-16 q+18
~baj a-33 c-27 e-25 f-26 g-32 l+17 m-15 p-31 r-34 s-30 t-26 v-30
~baja a-28 c-21 e-21 f-22 g-23 i-37 j-29 m-31 p-27 r-28 s-21 t-20 v-25
~bajo a-18 h-32 n-28 q-30 r-17 s-18 u-34
~bal a-25 d+16 g-15 i-21 j-25 n-19 o-20
~bala a-18 o-15
~bam a+17 l-18 m-18
~bame a+17 l-18 m-18
~ban a-28 b-22 d-37 g-28 h-35 k-21 m+20 r-18 u-24
~ban> l+17 m-16
~bana n+21
~banc h-16
~bank d-23 h-25 m+23 n-16
~bar n-22
~bark m+19
~bas k-19 l+17 m-21 u-19
~base u-17
~bat d-16 j-16 m+26 n-21 o-17 q-20 s-18 u-19
~bbi m-17 u-18 v+22
~bbie m-17 u-18 v+22
~be> a-17 c-28 d-21 e-30 f-21 g-33 h-18 i-21 j-17 n-21 p-15 q-16 s-18 t-21
~bec d-20 n-16 u-17
~beco d-18 u-15
~bed> m-17
~bee i-22 j-20 n-21 o-23 p-21 u-24
~been i-22 j-20 n-21 o-23 p-21 u-24
~bef b-36 c-19 g-24 i-20 k-20 l-16 m-22 p-16 q-18 s-23 t-15 v-25
~befo b-36 c-19 g-24 i-20 k-20 l-16 m-22 p-16 q-18 s-23 t-15 v-25
~beg m-17
~begi m-17
~ben c-15 e-18 g-26 h-20 i-22 j-24 k-21 l-30 m-24 n-23 q-16 v-18
~ben> i-18 j-15 k-18 l-25 n-16 v-16
~bend f+16 m-20 u-19
~ber a-21 b-34 c-31 d-15 e-19 f-20 h-31 n-39 o-19 p-22 q-34 r-32 s-29 t-31
~ber> a-19 b-43 c-28 e-16 f-18 h-27 m-18 n-38 o-16 p-19 q-31 r-27 s-26 t-28
~bes a-18 d-18 g-18 i-19 j-17 l-19 o-21 r-16 t+25 v-19
~best d-17 g-17 i-19 j-17 l-18 o-20 r-16 t+25 u-33 v-18
~bet a-16 d-18 g-23 h-16 l-19 p-16 q-16 r-20 s-26 v-20
~bett g-15 m-20 r-19 s-24 v-16
~bie a-17 b-27 d-21 f-22 g-25 h-27 i-37 j-26 n-21 o+22 p-28 r-30
~bie> m-21 v+22
~biem m-18
~bien b-16 g-20 h-23 i-29 j-17 o+23 p-22 r-22 u-26 v-30
~bil b-32 g-23 h-22 j-28 l-19 n-30 p-21 q-21 r-29 s-20 t-16 u-40 v-24
~bili m-22
~bill a-29 b-26 d+16 g-20 h-18 j-25 l-15 n-27 o-28 p-18 q-18 r-25 s-18 u-37 v-19
~bio m+18 o-15
~bir b-22 d-25 h-17 j-30 o-23 p-18 q-29 r-16 s-17 u-37 v-18
~bir> a-32 m-21 q-17 u-16
~bird j-17 m+22
~birm g-16 i-15 m-26 u-21
~bla a-35 b-20 d-26 e-15 g-23 h-18 k-20 l-19 o-28 p-22 q-31 s+16 t-16 v-20
~bla> i-20 m-18
~blac d-17 j-17 u-21
~blan a-15 i-16
~blar i+19
~ble b-18 d-27 e-44 f-41 g-37 h-48 j-27 l-31 m-27 p-38 r-30 s-27 t+20 u-30 v-41
~ble> e-24 f-25 g-20 h-37 j-17 k+16 l-27 m-25 p-29 r-32 s-17 u-37 v-32
~blea m+17
~blem a-27 b-19 d-21 e-16 g-21 i-18 j-18 l-18 p-15 t-16
~bles d-17 e-16 h-17 i-20 m-24 n-17 r-15 t+26 u-21
~bli n-21 u-18
~blin m+20
~blo d-29 e-19 f-20 g-20 h-21 j-27 l+20 m-20 o-17 p-24 r-19 t-20 u-30 v-21
~bloc a-20 d-19 j-17 l+20 p-17 u-24
~blu d+17 h-16 j-20 l-15 n-19
~blue d+17 h-16 j-20 l-15 n-19
~bo> b-20 c-22 d-27 e-24 f-18 g+24 h-20 i-32 j-27 k-22 l-28 n+20 o-29 p-25 q-30 s-26 t-18 u-36 v-21
~bod c-25 d-17 e-19 g-24 j-24 k-22 l-16 m-46 n-36 o-17 r-39 s-20 t-25
~body c-25 d-17 e-19 g-24 j-24 k-22 l-16 m-53 n-35 o-17 r-39 s-20 t-25
~bol j-17 m+23 u-18
~boo a+26 d-18 k-17 l-19 m-23 p-17 q-16 s-16 v-17
~book a+15 i-17
~boos a+20 m-20
~bor a-36 d-23 e-15 g-20 h-21 i-20 j-21 m+17 n-22 o-28 q-17 r-24 u-32 v-28
~bore m+16 u-16
~born m+17
~borr a-25 o-25 p-16 v-19
~bos u-17
~boss u-17
~bot j-15 m-27 o-29 q-22 u-27
~both m-39 o-27 q-17 u-19
~bou c-18 f-26 g-38 h-27 k-21 l-18 s-19 t-23
~bout c-18 f-26 g-38 h-27 k-21 l-18 s-19 t-23
~boy m+17
~boys m+17
~bra a-22 b-16 d+19 h-23 j-22 k-16 l-27 n-21 o-25 p-16 q-24 r-15
~bra> h-15 u-21
~brai m-28 u+17
~brar d+17 s-17 u-18
~bre a-29 c-25 d+26 e-28 f-25 g-25 h-23 i-23 k-19 n-28 o-25 p-23 q-25 r-30 s-22 t-20 u-41
~bre> a-25 c-19 d+27 e-19 f-19 g-22 h-19 i-20 m-41 n-26 o-23 p-20 q-24 r-26 s-18 u-34
~brea m+17
~bri a-19 b-36 c-21 d-31 e-16 f-17 g-40 i-36 k-24 l-30 s-36 u-50 v-26
~bric m-15
~brin b-27 d-21 g-34 i-24 k-17 l-20 r-32 s-28 u-35
~bris h+17 m-15
~bro j-20 n-24 p-18 s-16 u-17
~bro> r-16
~brok d-17 n-19 p-15
~bru e-18
~bruh e-18
~bsc a-17 g-19 u-23
~bscr a-17 g-19 u-23
~bue b-21 d-22 e-24 f+20 g-15 h-23 i-22 j-20 k-17 n-20 o-21 q-18 r-22 s-22 u-21 v-18
~buen b-21 d-22 e-24 f+20 g-15 h-23 i-22 j-20 k-17 n-20 o-21 q-18 r-22 s-22 u-21 v-18
~bur n-16 r-22 u-18
~bus b-26 e-15 i-19 j-24 k-19 l-22 n-25 s-20 t-21 u-24
~busc b-22 d-19 g-18 h-20 i-18 j-19 l-16 m-16 n-21 o-21 s-15 u-16
~busi a-17
~but g-16 m+22 o-21
~butt g-16 m+22 o-21
~ca> b-18 c-23 d-36 e-33 f-25 h-27 k-31 l-35 n-16 r-19 s-29 t-28
~cad n-18
~cada m-17 n-16
~cal b-22 c-22 e-25 g-32 k-27 l-27 n-34 p-27 r-26 s-23
~call d-28 g-19 i+19 k-15 l-16 m-35 n-20 p-22 r-23 s-19
~calo e-15 m+27 u-20
~cam d-36 e-21 f-25 g-24 h-25 i-19 k-24 m-16 n-29 s-16 t-25 v-30
~camb b-21 q-19
~came d-25 j-21 n-22 q-18 r-18 u-25
~cami b-18 o-17 p-18
~camp j+16 u-16
~can a-18 c-17 d-16 e-17 f-16 g-30 h-22 j-35 k-22 l-30 n-26 p-27 q-19 t-17
~canc b+20 i-25 l-16 s-15 u-35
~cand m-22
~cant i-22 m+26 r-17 u-24
~car c-28 d+18 e-20 f-26 g-41 h-31 j-24 k-27 l-17 r-21 t-26
~car> i-16
~card a-31 b-17 i-18 o-16 p-17 q-16 u-25
~care a-21 g-16 m-40 q-22 r-18 v-22
~caro a-20 d+23 i-21 j-29 l-16 m-30 q-19 r-20
~carr a-21 b-17 d-26 i-17 n-23 q+20
~cart a-16 d-17 o-20
~cas a-22 b-21 d-16 g-16 i-18 j-28 l-27 m+24 n-26 o-26 q-25 u-22 v-19
~casa a-16 b-16 j-21 l-19 m+20 n-16 o-21 q-21 u-18 v-18
~cat a-24 g-25 h-22 p-16 q-20 r-16 v-18
~cate a-19 h-15 u-17
~cati g-20 i-18 u-18
~cce h-21 i-22 o-15
~ccep h-17 i-19 j-20 u-19
~cces d-16 m-20 u+15
~cci g-15 m+16
~cco d-27 m+16
~ccou d-22 m+24
~ce> c-47 e-51 f-18 g-41 h-36 i-23 k-48 l-33 n-16 p-19 q-38 r-24 s+37 v-37
~cee a+15 u-17
~ceed a+15 u-17
~cei i-20
~ceiv i-20
~cel a-27 c-17 d-15 g-22 h-19 j-26 k-21 l+19 m-28 n-22 p-20 r-27 s-26
~cela m-19
~cell b-21 j-17 l+17 m-23 r-16 s-17
~celu a-16
~cen b-25 f-17 g-32 h-18 i-25 l-25 o-23 p-19 r-22 s-15
~cen> a-19 n-21 p-22
~cenc a-20
~cep b-16 c-16 d+16 e-17 f-19 h-24 i-24 j-28 k-18 l-20 n-17 o-18 p-16 r-17 u-27 v-19
~cept b-16 c-16 d+16 e-17 f-19 h-24 i-24 j-28 k-18 l-20 n-17 o-18 p-16 r-17 u-27 v-19
~cer c-19 d-31 e-19 k-16 l-29 m-25 o-31 p-26 q-29 s-19 t-16 v-30
~cer> d-19 m-15 o-15 q-22
~cerr a-18 h+25 m-21
~ces d-33 e-25 f-24 h-30 k-27 l-18 n-15 p-35 r-31 t-26 v-31
~ces> a-28 g+20 i-19 l-18 m-19 n-22 o-16 q-21
~cesi d-28 g-17 j-16 p-23 r-20 u-29 v-16
~cess d-21 g-19
~cet a-22 i+22
~ceta a-21 i+22 m-18
~ch> a-50 b-23 c-58 e-47 f-45 h-18 i+15 k-50 n-16 o-44 p-20 q-48 r-21 s-33 v-27
~cha c-37 e-32 f-27 g-44 h-26 l-17 p-46 q-41 r-19 s-19 v-17
~cha> d-18 i-16 m-26
~chai u-16
~chan d-42 g-19 h-16 j-27 l-21 p-32 q-21 r-21 s-18 u-34
~char d+20 m-24 o-17
~chat b-23 d-15 g-19 v-22
~che a-16 c-31 e-36 g-42 i-20 j-23 k-30 l-23 n-18 q-41 r-34 u-37
~che> a-16 b-16 d-19 f-21 i-17 j-18 n-20 o-21 p-18 s+16 u-20 v-19
~chea j-21
~chec b-20 g-17 i-18 j-17 l-15 n-24 q-21 s-15
~ched d-16 m-26 v+18
~chee n-15 t+16
~ches m+16 n-21 t-15 u-17
~chi d-23 g-22 i-19 j-21 k-18 n-22 q-18 r-18 s-15 u-23
~chic u-16
~chin a-15
~cho a-22 b-28 d-43 e-23 f-19 h-30 i-36 k-25 m-19 n-16 o-16 u-36 v-26
~cho> a-21 b-15 d-20 g-15 l-18 n-16 o-16 p-19
~chof m-16
~choi g+23 m-24
~choo h-17 p-15
~choq r+16
~cia g-18 h-21 j-20 k-18 l-16 q-19 r-17 s-21 v-16
~cia> d-24 j-20 l-18 n-18
~cial a-15
~cib b-18 d+18 i-21 m-31 o-16 u-28
~cibe l-15 m-18 u-21
~cibi a-16 m-17
~cid d-21 f-16 g-21 j-18 k-18 l-25 p-17 q-23 r-25 s-25 u-19 v-21
~cide q-15 v-17
~cidi b+16 n-16 r-19 s-17
~cie b-15 g-23 i-18 n-29 r-19 s-17
~cien g-22 i-16 n-26 r-19 s-16
~cin d-17 g-21 q-16 r-18
~cina r-16
~cio c-32 e-36 g+19 i-42 j-21 k-29 l-41 m-35 o-33 q-25 s-33 v-37
~cio> d-17 f-15 m-28 o-20 u-20 v-19
~cion b-28 c-26 e-31 g+21 i-34 j-17 k-22 l-35 m-22 o-21 p-23 q-29 s-31 v-25
~cip m+15
~cipe m+16
~cir a-20 b-16 g+17 m-18 n-16
~cir> g+18
~cit n-18 u-17
~ck> a-17 b-25 c-25 e-51 f-52 j-25 k+19 l-37 n-18 o-16 s-17 t-17 u-40
~cka m+17
~ckag m+17
~cke c-16 g-18 i-28 n-25 r-23 v-19
~cked a-32 b-23 d-25 i-19 n-22 r-17
~cket u-15
~cks a-29 d-21 n-22
~cks> a-28 d-18 n-19
~cl> a-15 b+25 c-17 l-19 m-22 o-16 u-17
~cla a-21 b-17 j-20
~clar n-17 u-16
~clas j-18
~cle a-18 d-19 i-15 l-15 o-19 u-21
~clea u-16
~cli s-17
~clin a-19
~clo l-16 u-18
~cloc r-15
~clu i-16 l+15 m-27
~clud d+15 m-17
~cnc a-15 b+25 c-17 l-19 m-22 o-16 u-17
~cncl a-15 b+25 c-17 l-19 m-22 o-16 u-17
~co> b-15 c-20 e-20 f-23 h-39 i-37 k-17 l-31 n-33 o-25 p-30 q-24 t-15 u-19
~cob a-20 d+26 j-15 l-16 m-18 o-18 q-22 r-20 s-21 u-21
~cobr a-18 d+26 j-15 l-16 m-18 n-16 o-17 q-16 r-20 s-20 u-21
~cod i-16
~cog i-20 m-21 u-15
~coge i-20 m-19
~coi m+18
~coin m+18
~col a-16 d-15 g-22 m+25 n-20 u-26
~colo m+16
~com c-41 e-58 h-19 i-16 j-29 k-40 l-31 m-21 p-17 s-29 t-64 v-67
~come c-26 f-27 g-51 i-66 j-17 l-18 m-25 q-22 r-18 s-43 t-27 v-31
~comf m-27 n+20
~comi d-39 e-21 f-30 g-31 h-22 i-31 k-31 l-43 r+17 s-31 t-18 u-43 v-25
~comm b-18 d-29 h-18 i-27 j-24 o-23 q-25 s+17
~como b-50 c-28 e-29 h-43 i-46 k-30 n-19 o-49 p-36 r-15 t-27 v-28
~comp a-23 b-31 f-17 h-22 j-20 k-15 l-27 s-24 u-16 v-17
~con c-24 e-31 f-37 h-29 j-30 k-25 m-34 q-35 r-28 s-38 v-17
~cond m-15
~conf a-20 b-16 d-15 l-23 n-18 q-21 u-23
~conm a-22 l-16 m-24 o-19 u-16
~cons g-26 m-33 n-35 o-25 s-21 v-16
~cont c-19 e-19 f-21 j-36 k-22 m-21 o-34 p-26 q-28 r-28 s-23 t-22 u-44 v-25
~conv l-18 m-17 o+19
~coo a-18 b-21 d-24 j-17 l-20 m+23 n-19 r-23 u-27
~cook m+25 u-17
~cop a-19 d-16 e-16 l-16 u-18
~copi a-16 i+16
~copy e-16
~cor a-37 b-26 c-15 d-38 e-17 f-15 k-28 n-32 p-20 q-27 s-20
~cord a-18 d-18 k-20 n-17 q-15
~core d-18 m+21 u-16
~cos g-18 j-17
~cosa d-15 m-17
~cou e-28 f-30 h-29 k-29 l-31 m-30 p-34 t-27 u-24 v-27
~coul d-25 k-19 l-25 m-23 n-16 p-34 r-16
~coun g-16 h-16 i-19 j-24 n+16 o-17 r-17 u-21
~coup a-17 g-16 l-17 m-23 o-17 q-15 u-24
~cov a-24 b-21 d+19 g-17 h-18 i-19 j-19 l-21 m-30 n-15 o-17 q-27 r-20 s-18 v-18
~cove a-24 b-21 d+19 g-17 h-18 i-19 j-19 l-21 m-30 n-15 o-17 q-27 r-20 s-18 v-18
~cow m+17
~cowb m+17
~cpa n+15
~cpap n+15
~cra a-21 b+15 c-16 d-22 i-22 j-18 n-21 o-19 t-16 u-29
~crac d-17 m+16
~crap b+17
~crat m-18
~craz r+15
~cre b-17 e-16 i-23 j-16 l-23 q-19 r-18 s-16 v+15
~crea m+20
~cred d+20
~cri b-36 d-32 e-27 f-24 h-28 j-33 n-34 o-32 p-28 q-33 r-29 t-22 v-29
~crib b-31 d-31 e-27 f-23 h-28 j-32 m-17 n-33 o-31 p-27 q-33 r-28 s-26 t-21 v-29
~cro a-24 b-15 g-21 h-20 l-20 m-22 o-16 q-16 u-29
~cros a-23 d+15 g-16 h-19 l-17 m-17
~cru a-16
~cry n+15
~cs> n+18 u-15
~ct> d-29 e-16 h-19 j-26 m-22 n-24 q-18 v-22
~cta a-19 d-15 i-20 m-27 n+15 o-19
~cta> i-15 m-19 n+17 o-18 u-21
~cte a-20 d-18 i-17 m-18 n-20 q-16
~cted a-18 d-18 m-18 n-20
~cti a-19 b-30 c-19 d-30 g-22 h-17 i-37 k+26 l-19 o-33 p-21 q-25 t-17 v-24
~ctio a-20 b-22 d-20 g-23 i-23 l-17 n+16 o-23 q-16 u-22
~ctiv i-23 k+27 n-17
~ctl m-23 u+17
~ctly m-23 u+17
~cto a-21 d-21 h-17 j-18 l-20 m-20 u+20
~cto> l-18
~ctr m+17
~ctri m+17
~ctu g-15 j-18 l-17 n-19 q-19
~ctua m-19
~ctur u-15
~cua b-30 c-28 d-42 e-26 f-20 k-29 l-30 m-20 n-20 p-18 q-35 r-32 t-22 v-29
~cual a-33 b-16 c-17 d-30 e-19 j+16 k-17 l-20 n-26 o-22 p-18 q-19 s-27 u-32 v-22
~cuan b-20 d-23 g-33 h-25 j-29 k-18 l-16 m-22 q-26 r-25 u+16
~cub a-17 d+30 g-15 i-17 j-16 l-17 q-18 u-27 v-18
~cubr a-17 d+30 g-15 i-17 j-16 l-17 q-18 u-27 v-18
~cue a-35 f-16 g-21 h-16 k-15 l-28 n-29 o-25 p-16 s-22 t-19 u-17 v-19
~cuel j+15
~cuen a-28 g-18 l-22 m-19 n-25 o-21 s-19 t-16 u-22 v-16
~cul a-17 l-16 u-16
~cula m+16
~cup a+24 c-20 d-28 g-25 h-16 j-32 l-25 n-25 q-20 r-16 u-23 v-16
~cupa a+19 b-16 m-16
~cupo a+16 d-22 j-21 m-24
~cups j-16 m+18
~cur d-24
~cure d-19
~cut a-18 m+19
~cut> a-16 m+23
~cvb e+19 m-18
~cvb> e+19 m-18
~cy> a-17 d-22 g-20 l-15 u-22
~da> a-26 b-15 c-29 e-52 h-35 k-45 n-19 q-47 r-28 s-30 v-22
~dad a-22 g-15 l-17 m-29 n-16 o-17 s-15 v-18
~dad> a-19 m-24 v-17
~dal a-20 d-21 i-16 n-18 o-18 q-16 u-20 v-16
~dale a-15
~dall j+17
~dam b-23 g-16 h-15 j+19 k-21 m-20 n-17 o-21 p-15 s-17 u-33 v-18
~dame b-19 d-20 j+21 k-20 m-18 n-16 o-19 u-26 v-16
~dan b-21 c-15 d-30 e-18 g-32 h-22 l-15 m-18 o-23 p-17 q-20 s-19 u+16 v-23
~dan> d-19 g-24 k+16 m-37 v-18
~dand l-18
~dang m-18 u+16
~dano m-20 n+18
~dar g-15 i-35 o-16 p-17 q-31 r-15 s-15
~dar> u-16 v-17
~darm i-17
~daro u-18
~das a-15 i+16 m-16
~das> i+16
~dat b-30 c-17 d-31 f-21 i-25 k-20 n-25 o+26 r-18 s-24
~date b-27 d-27 i-22 k-18 l-20 m-24 n-21 o+25 q-27 r-16 s-18
~dato m-20
~dav r-19
~davi r-19
~day b-29 c-32 d-25 e-27 g-35 j-20 k-28 l-34 n-46 p-42 q-26 t-19 u-16 v-35
~day> a-18 b-19 c-23 e-23 g-25 j-36 k-22 l-29 n-33 p-34 q-45 u-16 v-29
~days b-26 d-34 i-15 j-23 m-18 n-24 p-15
~ddi d-18 i-15 j-19 q-20 u+16
~ddic j-16 n-21 u+17
~dds g-18 m-15 u+16
~dds> g-18 m-15 u+16
~ddy c-15 i-15 j+22 m-20 u-17
~ddy> c-15 i-15 j+22 m-20 u-17
~de> a-34 c-19 d-30 e-63 f-63 g-23 h-42 i-15 j+26 k-67 l-74 m-17 n-20 p-20 r-36 s+24 t-18 u-23 v-24
~dea j-22 n-19 s-16 u-17 v-24
~dea> v-20
~deb a-18 b-17 d-18 i-18 j-16 l-18 o-17 q-19 u-28 v+21
~debb m-17 u-18 v+22
~debo m-26 u-17
~dec d-27 e-15 f-16 h-18 j-21 k-20 l-28 n-34 o-18 p-20 q-28 r-27 s-28 u-22 v-24
~deci d-26 h-17 j-19 k-19 l-26 n-32 o-15 p-18 q-27 r-25 s-26 u-21 v-22
~ded c-18 g-19 h-19 i-33 j-24 k-20 l-28 n-31 o-29 p-24 u-33
~ded> c-18 g-18 h-19 i-32 j-24 k-19 l-27 n-30 o-25 p-24 u-28
~def m+17
~defi m+17
~dej a-29 c-18 e-24 f-26 g-31 h-29 i-27 k-19 p-21 q-35 t-16 u-39 v-21
~deja l-20 q-22 u-25
~deje l+15 n-17
~dejo a-16 d-19 h-16 j-15 l-16 m-32 n+19 q-16 u-16
~del a-27 d-27 e-23 f-20 g-15 h-15 i-22 n-26 o+15 p-15 q-23 r-18 s-23 t-20 u-25 v-23
~dela a-17 b-16 m-25 n-18 o+25
~dele a-15 o-15 v-16
~dem b-36 d-26 e-17 h-21 j+15 k-25 l-34 m-40 n-24 o+20 p-20 q-24 s-21 t-16 u-30 v-19
~deme b-32 d-24 e-15 h-18 j+19 k-24 l-33 m-36 n-19 p-15 q-21 s-19 u-28 v-16
~demo m-16 o+15
~den b-21 c-38 d-32 e-27 f-24 g-38 h-42 j-25 o-23 p-30 q-53 s-43 t-23 u-21
~den> c-27 d-35 e-17 g-20 h-27 j-24 n-16 p-19 q-42 r-22 s-24 u-37 v-21
~denm b-29 m-25 o-19 r+21 u-15
~dent a-32 b-26 g-17 i-26 l-17 n+23 o-21 q-19 s-17 u-26
~dep g-22 m-20 n-23 s-18 u+18
~depr a+17 g-17 i-17
~der e-28 f-21 h-20 i-26 j-32 l-31 p-31 r-23 s-33 v-27
~der> a-23 c-32 e-18 i-17 j-19 l-24 m+18 p-25 r-18 s-24 v-21
~ders j-16 t-15
~des b-17 c-32 d-19 e-30 g-57 i-53 k-30 m-31 o-16 p-35 r-17 s+21 t-38 u-18 v-42
~des> c-16 d-24 g-28 i-27 n-26 o-22 p-20 r-18 s-26 t-22 v-18
~desc a-17 b-17 g-20 i-18 j-22 l-20 n-17 s-16
~desd a-23 b-22 d-17 m-28 n-16 o-25 q-15 r-20 s+24 u-20
~desp a-22 b-18 d-18 g-15 i-17 l-16 u-19
~df> e+24 m-26
~dh> e+17 m-18
~di> i-22 j-19 k-17 n-17 o-17 p-15 q-17 u-23
~dia b-16 d-20 g-18 h+17 i-18 j-27 q-22 t-16 u-27
~dia> j-19
~dias h+16 l-16 m-24 n-19 u-18
~dic a-18 c-23 d-35 e-21 g-25 h-16 i-23 j-16 k-15 l-26 o-19 p-16 r-17 s-21 u+15
~dici f+17 m-17 u-17
~dict a-15 d-16 j-17 n-22 q-15 u+20
~did r-17
~die a-30 b-28 d-24 g-25 l-31 n-23 p-24 q+16 s-18
~die> b-16 g-20 l-19 m-21 n-17 p-18
~died l-16
~dif a-23 d-22 h-17 i-24 j-21 m-30 q-17
~diff a-21 d-21 h-16 i-23 j-20 m-29 n-19
~dig a-15 d-19 n-18 o-18 q-16 s-16
~digo n-16 s-15
~dij l-17 m+20 q-17 u-16
~dije a-17 b-18 l-16 m+21 q-16
~dim e-20 f+19 h-19 l-16 n-15 o-20
~dime e-20 f+19 h-19 l-16 n-15 o-20
~din a-46 f-24 g-43 h-29 n-28 o-38 p-16 s-20 t-19 u-16 v-34
~dine m-15
~ding a-44 f-24 g-37 h-28 n-26 o-33 s-18 t-18 v-28
~dio a-18 d-23 e-18 f-18 g-15 j-21 l-22 n-24 o-24 q-18 s-16 u-25 v-17
~dio> n-18 o-16
~dip g-19
~dir b-16 g-19 k-15 l-16 o-17 u-17
~dire g-18
~dis c-22 e-15 f-17 g-24 h-22 j-33 k-21 n-23 p-17 q-26 s-20 t-17 u-27 v-24
~disa a-19
~disc g-17 j-17 n-18 q-16 u-18 v-15
~disp a+17 d-16
~dit d+16
~dito d+20
~diu j-15
~dium j-15
~dks e+18 m-19
~dksl e+18 m-19
~dle a-21 d-18 j-18 m-19 o-16 p+17 q-25 v-18
~dle> m-17
~dled i-15 p+20 q-20
~dly m-24 v-17
~dly> m-24 v-17
~dne b-15
~dnes b-15
~do> c-30 d-32 e-61 f-59 g+18 i-31 j-50 l-56 m-19 o-19 u-31 v-40
~doc m-17
~doe a-28 b-23 e-20 f-27 i-26 j-46 k-21 l-39 o-22 p-29 r-35 s-19 t-34
~does a-28 b-23 e-20 f-27 i-26 j-46 k-21 l-39 o-22 p-29 r-35 s-19 t-34
~doi m-18 r-19 s-16
~doin m-18 r-19 s-16
~dol a-20 g-20
~doll g-17
~dolo m-21 s+15
~dom r+17
~dome r+17
~don c-22 d-50 e-15 g-41 h-29 k-22 n-38 p-25 q-18 t-28 v-24
~don> a-16 j-17 r+24
~dona j-15 m+18
~dond b-25 c-16 d-33 g-25 h-18 j+17 k-16 l-33 n-27 o-25 p-16 q-29 t-15 v-20
~done d-17 g-18 l+24 m-34 u-27 v-22
~dor j-16 m-23 n-16 o-18 q-20 u+16
~dorm j-16 m-21 n-16 o-17 q-19 u+16
~dos b-15 d-25 f+16 g-16 h-17 l-18 o-16 r-20
~dos> d-25 f+16 g-15 h-17 l-17 n-16 o-15 r-19
~dow g-25 i-20 l-19 n-24 u-20
~down g-25 i-20 l-19 n-24 u-20
~dra d-24 j-15 m-22 u-21
~dran m-15 n+17
~dre a-29 c-20 e-16 g-21 h-18 i-30 j-25 l-23 n+20 o-27 p-17 q-29 r-21 u-36 v-18
~dre> m-17 n+18 o-21
~drea i-20 n-20 u-27
~dri a-29 b-25 c-24 d-34 e-23 f-22 g-22 h-34 i-24 k-26 l-31 o-18 p+16 q+19 r-16 s-27 t-28 u-15 v-18
~driv a-21 b-26 c-17 d-28 e-19 f-16 g-16 h-23 i-29 k-22 l-24 m-25 o-22 p+17 q+21 s-20 t-23 u-32
~dro c-16 d-30 g-16 i-17 k-16 m-25 p-16 s-20
~drog u+19
~drop d-20 m-24 p-15 s-18 u-27
~dru j-15 m-18 o-15 q-17 u+18
~drug q-16 u+19
~ds> a-27 b-25 d-15 e-22 f-20 g+17 h-34 k-26 l-39 o-18 p-26 q-15 r-25 t-20
~duc g-15 m+20 n-18 u-22
~dud m-17 u-17 v+18
~dude v+19
~due a-26 b-18 c-17 d-26 e-17 g-17 h-19 i-23 j-22 k-18 l-21 n-35 q-26 r-19 t-16 u+24 v-15
~duel d-16 n-19
~duer a-15 m-26 n-21 q-18 u+21
~dur a-27 b-20 d-41 e-17 g-20 i-24 j-21 k-16 l-18 m-43 o-21 p-17 q-21 r-18 u+22 v-18
~dura d-33 h-16 m-32 o-16 u+21
~duri a-17 m-15
~dy> b-21 c-42 d-19 e-30 g-41 k-40 m-28 o-19 r-25 s-37 t-41 u-21
~ea> a-17 v-20
~eab m-17
~eabo m-17
~eac a-16 b-26 c-28 g-26 j-40 m-19 n-28 o-19 p-17 q-21 r-19 s-23 t-21 u-33
~each a-15 b-25 c-24 g-24 j-38 k-25 n-27 o-18 p-15 q-20 r-18 s-21 t-18 u-26
~eact i-18 k+23 l-26 m-19 u-15
~ead e-21 f-24 g-45 h-36 i-16 j-47 k-51 p-32 q-26 t-41 u-52 v-41
~ead> a-22 f-17 g-35 h-19 i-39 j-35 k-37 m+20 n-22 p-16 s-28 t-27 u-32 v-23
~eade m-20
~eadi l-20 u-16
~eady g-24 i-31 j-19 k-21 p-19 q-17 s-18 t-16 u-27
~eag a-22 i-17 m-19 o+15
~eah m-15 p+16 q-17
~eah> m-15 p+16 q-17
~eak b-22 c+16 d-28 e-22 g-20 h-24 j-18 k-16 l-28 n-29 o-19 p-21 q-25 r-23 t-15 v-22
~eak> a-21 b-19 d-24 e-21 g-17 h-22 i+19 j-22 l-23 n-26 o-15 q-19 r-16 v-19
~eal b-25 c-20 f-15 g-21 h-24 i+16 j-21 k-18 l-26 n-27 o-24 p-22 r-21 s-20 v-27
~eal> b-19 c-18 g-16 h-20 j-18 k-15 l-22 n-17 o-18 q-16 r-16 v-22
~eam a-17 d-16 i-23 j-16 l-17 m+20 n-23 p-16 u-29
~eam> m+16 n-17 u-20
~eams i-16 u-20
~ean b-21 d-32 h-19 i-30 j-28 l-26 m+16 n-32 p-17 q-22 s-18 u-35
~ean> a+16 d-22 j-18 k+17 l-20 n-18 o-20 u-27
~eant a-18 b-19 k-23
~eap j-21
~eap> j-15
~ear a-31 b-26 c-41 d-38 e-24 g-56 k-38 l-38 p-35 q-33 r-25 v-23
~ear> a-26 c-16 d-31 g-36 h-27 k-20 l-34 o-34 p-17 q-38 r-30 v-19
~earb m-15
~eard m-17 u+15
~eari m-17 n+16
~earl b-21 c-19 d-28 f-16 g-21 i-25 j-31 l-17 p-16 s-15 u-34
~earn c-15 m+18
~ears m-17 t+15
~eart a-19
~eas d-39 e-38 f-33 h-30 n-49 p-40 s-35 t-35 u-21
~ease d-32 e-33 f-30 h-25 n-39 p-34 s-30 t-31 u-18
~easy a-16 j+16
~eat c-19 d-35 e-18 f-20 h-30 i-23 j-35 k-17 l-23 o-24 p-23 q-27 r-31 s-23 v-21
~eat> b-21 d-29 h-25 i-24 j-25 n-20 o-18 p-17 q-19
~eath m+20 s-15 u-20
~eav a-28 c-19 d-25 g-18 h-19 i-26 k-17 n-16 p-29 t-18 v-23
~eave a-24 c-18 d-22 i-23 n-15 p-26 r-28 s-16 v-20
~eavi b-17 r+19
~ebb m-17 u-18 v+22
~ebbi m-17 u-18 v+22
~ebo c-26 d-28 e-20 f-22 j-34 k-21 l-21 m-23 r-29 s-27 t-22
~ebo> a-16 d-16 m-28 n+22 o-17 q-15 u-26
~ebod c-17 d-15 j-16 m-31 n-23 r-19 s-16 u-32
~eca m-21
~ece e-26 f-22 g-26 h-25 j-35 p-44 r-29 t-31 u-17 v-21
~ecei i-20
~ecen p-18 q+19 u-18
~eces e-20 f-18 g-21 h-20 j-24 k-19 p-30 r-24 t-19 v-27
~ecet a-21 i+22 m-18
~ech c-16 d-19 i-16 u-23
~echa u-20
~eci b+17 c-22 e-23 f-24 h-28 j-30 n-18 o-27 q-42 r-35 s-27 u-46 v-33
~ecia d-17 n+16
~ecib i-20 m-27 u-25
~ecid b+15 d-21 g-20 j-17 k-17 l-24 n-24 p-16 q-22 r-24 s-24 u-18 v-20
~ecio m-15
~ecip m+16
~ecir g+18 n-15
~eck b-22 g-18 j-18 k-16 l-17 n-26 q-26
~eck> b-15 g-16 i-18 j-17 l-16 n-22 q-21 s-15
~ecl a-19
~eco a+17 c-18 g-32 h-32 j-29 k-30 l-26 r-21
~ecom d-26 g-22 h-19 i-24 j-15 q-23 u-28
~econ m-18
~ecor a-18 d-18 k-20 n-17 q-15
~ect a-37 c-23 d-38 e-20 f-17 h-26 k-25 l-33 o-35 q-23 r-20 v-24
~ect> d-16 j-17 l-18 m-27 n-20 o-18
~ecta j-16 m-23 n+18
~ecti i-22 r-17
~ecto m-18
~ectr m+17
~ed> c-55 e-91 f-84 g-32 h-19 i-17 j-37 k-27 m-31 p+22 r-29 s-22 t-19 u-22
~eda a-29 b-19 d-20 g-16 k-17 p-19 q-28 r-23 s-26 v-16
~eda> b-17 i-20 n-18 q-17 r-21 s-22
~edad a-16 u+16
~edar i-16 n+17
~ede d-16 e-38 f-35 g-58 h-40 j-26 l-40 m-30 p-20 r-24 u-22 v-44
~ede> a-17 e-26 f-23 g-41 h-41 j-26 k-44 l-28 m-42 r-17 t-31 u-43 v-30
~eded b-16 o-19 q-15 t+17
~eden b-16 c-21 d-23 h-22 l-23 m-32 q-35 s-18
~edes d-21 g-15 i-21 n-25 o-17 s-19
~edi c-15 e-19 f-19 g-23 j-23 k-17 m-16 o-22 s-17 t-15
~edir a+15
~edit d+20
~edl m-16
~edle m-16
~edo c-36 d-15 e-22 f-21 i-21 j-28 k-37 l-28 r-40 u-33
~edo> c-35 e-21 f-21 i-20 j-28 k-36 l-27 m-33 r-39 u-30
~eds n-25 p-17 q-17 u-18
~eds> n-25 p-17 q-17 u-18
~edu n-16
~educ u-16
~ee> a-17 b-20 h-16 i-23 l-19 n-28 q-27 r-19 s-16 t-16 u-45
~eed c-15 e-30 f-25 g-21 h-47 j-17 k-16 l-16 m-16 q-21 r-23 s-21 u-17 v-56
~eed> c-20 e-28 f-23 g-19 h-46 j-24 k-16 l-15 q-17 r-22 s-43 t-45 u-23 v-49
~eede b-16 o-19 q-15 t+17
~eedl m-16
~eeds n-23 p-17 q-17
~eei m-18 s+23
~eein m-18 s+23
~eek c-20 d-33 g-24 i-25 j-23 k-16 l-27 m-19 n-38 o+22 p-17 q-21 r-21 s-30
~eek> c-19 d-31 g-23 i-23 j-21 l-25 n-36 o+21 p-16 q-19 r-20 s-28
~eel c-16 d-25 g-20 h-18 l-19 m-24 n-25 o-19 q-20 v-19
~eel> b-15 d-17 m-33 n-15 o-16 u+16
~eeli a-17 u-24
~eels m-20
~een b-18 c-24 d-17 e-19 f-19 g-30 h-28 i-27 n-37 o-26 p-34 q-28 v-22
~een> b-16 c-20 g-24 h-24 i-41 j-33 k-27 l+15 n-34 o-24 p-31 q-25 v-19
~eena k+15 l-17 m-21
~eep a-22 b-19 c-25 d-38 i-18 j-29 p-24 r-22 t-22
~eep> a-37 b-26 c-24 d-36 g-16 i-36 j-27 p-25 r-19 t-21
~eeps m-16
~eer t+16
~ees c-16 d-18 e-17 i-15 l-17 m-25 t+20 u-16
~eet a-33 b-24 c-18 d-28 e-20 g-26 h-25 i-25 k-22 o-27 p-26 q-25 s-28 u-17 v-23
~eet> a-20 d-16 h-19 p-16 q-17 s-16
~eeth u-23
~eeti a-20 n-16 o-17
~eez m+15 u-15
~eeze m+15 u-15
~efe d-30 e-18 g-23 h-23 j-16 k-24 m-39 n-25 p-22 q-23 r-17 s-20 t-17 v-23
~efec m-17
~efer a+17 b-32 d-23 g-20 h-19 k-21 m-34 n-20 p-19 q-17 u-26 v-18
~efi d-27 e-19 g-19 j-21 k-16 l-22 n-26 p-15 q-18 r-17 s-21
~efie a-22 l-15 m-21
~efil a-21 i+15
~efin m+25 n-15 s-15
~efo b-20 c-26 e-19 f-19 g-33 k-25 l-21 m-17 p-22 q-25 s-30 t-20
~efon a-22 d-18 g-15 j-18 n-16
~efor b-16 c-19 g-24 i-21 k-20 l-17 m-24 p-16 q-19 s-24 t-15 v-25
~eft b-17 n-16 o-17 q-17 u-19
~eft> b-17 n-16 o-17 q-17 u-19
~ega a-16 c-18 d-30 f-19 g-29 i-32 k-22 l-16 n-34 o-19 p-20
~egal j-19 m-16 u+16
~egan a-15 j-20 k-16
~egar a-20 d-15 g-19 n-19 o-16 s-23
~egi d-19 g-21 j-20 n-17 u+18
~egin m-17
~egis a-18
~egit j-16 u+22
~ego a-35 b-33 c-16 e-20 f-16 g-31 h-26 i-24 l-33 p-30 q-32 r+19 s-17 t-17 u-39 v-20
~ego> a-35 b-33 c-16 e-20 f-16 g-31 h-26 i-24 l-33 p-30 q-32 r+19 s-17 t-17 u-39 v-20
~egu a-30 b-29 c-20 e-18 h-16 n-19 o-32 q-39 r-32 t-17 u-30 v-22
~egue q-19 r-24
~egui m-17 q-18
~egun a-20 b-17 d-22 l-24 n-24 o-17 p-22 q-19 u-19
~ein a-15 b-16 d-16 l-16 s+20
~eing m-23 n-16 s+22
~eir m-24
~eird m-24
~eiv i-20
~eive i-18 l+16
~eja a-19 b-15 g-21 h-15 l-23 n-19 s-17 u-29
~eja> j+17 m-20 u-18
~ejar d+15 m-20
~eje a-18 j-16 r-16
~ejen l+18
~ejo a-34 b+16 d-33 e-24 f-22 g-30 h-33 k-22 l-24 m-24 q-36 t-22 u-41 v-36
~ejo> a-25 d-21 h-16 j-16 l-21 m-36 n+19 q-21 u-18
~ejor a-18 b+16 d-16 g-18 h-18 j-18 k-16 n-20 p-17 q-23 r-22 s-16 u-28 v-21
~ek> c-19 d-31 g-23 i-23 j-21 l-25 n-36 o+21 p-16 q-19 r-20 s-28
~el> b-28 d-27 g-25 h-16 j-20 l-18 o-27 p-16 q-18 r-17
~ela a-28 d-29 f-18 g-21 i-24 k-17 l-27 o+24 q-27 r-25 u-32
~ela> b-16 g-16 l-20 n-17 r-15 u-19 v-18
~elam b+17 m-16 o-19
~elan m-16 o+16
~elay m-18 o+17
~elc m-22
~ele a-23 c-19 d-30 e-26 f-25 g-31 h-38 j-29 o-17 p-33 r-40 t-38
~ele> a-17 d-21 i-17 j-18 n-21 u+17
~elea i-17 q+19 u-22
~elec m+20
~elef a-22 d-18 g-15 j-18 n-16
~eles l-15 m-22 u-18
~elf j-16 m-17 p-17 s-15
~elf> j-16 m-17 p-17 s-15
~eli a-49 c-25 d-37 e-30 f-28 g-22 h-27 i-32 j-30 k-27 m+20 n-31 p-25 q-33 t-24
~elic m+16 u-15
~elig m-23 u+22
~elim a-15 l+17 m-19
~elin a-18 r-17 u-25
~eliz f-17 m+19
~ell a-21 b-44 c-29 e-27 h-38 j-30 k-35 n-29 o-22 r-34 t-23
~ell> a-27 b-44 c-26 e-24 h-34 j-19 k-32 n-23 o-27 r-27 s-26 t-18 v-19
~ella i-15 m-18
~elo a-18 c+19 d-21 e-30 f+17 j-18 k-15 l-24 o-24 t-20 u-19
~elo> b-17 c+19 d-21 e-30 f+17 j-18 l-22 o-23 t-20 u-18
~elp b-31 c-32 e-18 f-19 g+23 h-21 j-28 k-29 l-35 n-30 o-29 p-22 r-30 s-33 t+21 v-32
~elp> b-26 c-29 g+28 h-17 i-26 j-23 k-26 l-30 n-26 o-26 p-18 r-28 s-29 v-27
~elps g-16 m-16 t+16
~els c-25 g-20 h-24 i-29 j-18 k-15 m-38 n-23 r-20 u-24
~else c-19 g-16 h-22 i-26 m-35 n-21 p-30 u-17
~elt a-18 i-20 m-28 n-16 o-15 q-19 s+23 u-15
~elt> m-20 o-15 s+26
~elta m-15
~elu a-16
~elul a-16
~elv m-19
~elva m-17
~ely l+18 u-20
~ely> l+18 u-20
~em> a-28 c-31 d-35 e-20 f-19 h-22 j-27 k+15 o-22 p-20 s-23 t-19
~ema c-21 d-25 j-33 k-16 p-20 q-32 r-26 s-21 u-18 v-28
~ema> a-16 m-29 n+21 q-21
~emai j-16 o-20 u-16 v-19
~eman i-22 j-19 m-24 n-20
~embl s+15
~eme d-15 e-30 f-26 h-37 k-34 m-30 n-44 p-36 s-38 t-32 v-24
~eme> b-18 d-35 e-24 f-20 h-30 k-32 m-43 n-33 p-29 q-32 s-31 t-25 u-39 v-23
~emel m-22
~emem m-16
~emer g-19 u-17
~emi a-27 b-19 i-22 j+22 n-25 o-18
~emin a-19 b-19 n-15 o-15
~emo a-32 c-17 d-20 e-16 g-17 i-22 j-15 o+17 p-20 q-22 s-22 u-16 v-24
~emos m-20 o+23
~emov a-25 i-19 o-18 r-16 u-22 v-21
~emp a+16 c-18 d-37 e-19 f-25 g-33 l-23 p-19 r-16 t-17
~empe n-20 u-16
~empi a+15
~empo a-17 d-21 h-16
~empr a-18 j-22 l-16 n-20 r-20 s-16
~empt m-17 n+20
~en> b-16 c-71 d-32 e-76 f-27 g-102 j-39 l+17 n-36 o-27 t-29 v-16
~ena a-21 b-27 c-25 e-37 f+25 g-27 h-23 i-38 j-29 k+19 l-24 n-30 o-29 p-20 q-23 s-23 t-24 v-26
~ena> d-19 e-18 f+23 j-17 n-15 u-20
~enab i-16 k+22 l-20 m-18
~enas e-20 f+17 m-23
~enc c-22 d-45 e-18 f-17 g-35 k-21 n-34 p-20 r-18 s-27 t-22 v-22
~ence o-16
~enci d-25 g-18 i-25 n-17
~encu b-16 m-21
~ency g-18
~end b-26 d-28 e-46 h-47 n-18 o-24 p-53 s-49 t-21 u-36 v-41
~end> a-45 b-16 h-23 o-24 p-19 q-25 r-22 s-16 t-17 u-35 v-18
~enda d-23 g-24 h-22 j-25 k+17 l-31 n-25 o-23 q-25 r-21 s-16 t-16 u-29 v-18
~ende b-27 c-35 d-34 g-24 h-17 j-34 k-23 l-31 p-15 r-22 s-15
~endi a-20 b-16 e-16 j-30 n-22 o-16 q-20 r-18 s-16
~endo b-26 d-19 h-19 i-25 j-19 m-15 o-26 p-22 q-38 s-24 t-17 u-19 v-22
~ene c-32 e-36 f-32 g-28 i-24 j-22 k-30 l-21 m-25 n-33 p-15 r-18 t-37 v-33
~ene> b-34 c-18 d+15 e-20 f-15 g-25 h-32 i-35 j-18 l-40 m-22 n-32 p-32 s-23 t-23
~ened u-24
~enen b-20 m-16 n-24 q-32 r-21 s-17 v-17
~ener a-21 m-22
~eng b-23 c-24 e-32 f-26 g-22 h-29 j-31 k-27 l-39 m-28 r-30 t-27
~enga d-19 u+15
~engo b-20 c-20 e-24 f-23 g-19 h-25 j-26 k-24 l-35 m-53 r-27 t-23 u-20
~engu m+16
~eni g-17 i-23 j-20 l-20 n-23 o-20 p-23 r-27 t-16 u-21 v-20
~enin d-31 i-19 j-15 l-16 n-19 q-24 r-23 u-16 v-17
~enl a-16 i-17 l+22 m-28
~enla m-18
~enle l+19 m-16
~enm a-25 b-16 c-25 d-28 e-24 f-17 g-18 h-21 j-26 l+29 m-47 n-32 p-22 q-23 s-27 t-19 u-34 v-25
~enme a-25 b-16 c-25 d-28 e-24 f-17 g-18 h-21 j-26 l+29 m-47 n-32 p-22 q-23 s-27 t-19 u-34 v-25
~eno a-31 c-17 d-30 e-25 g-22 h-24 j-26 k-19 l+18 n-27 p-22 u-27 v-19
~eno> e-16 f-23
~enor m-20
~enos m-20
~enou b-16 d-17 l+21 t-18
~ens a-28 b-30 c-23 e-20 f-26 h-25 i+16 k-18 l-22 o-30 p-18 r-31 s-28 t-20 v-32
~ens> m-24
~ensa g-15 q-15
~ense l-18
~ensi g-18 j-21 r-15 u-35
~ent c-24 e-47 f-21 h-24 l-31 n-21 p-55 q-21 r-55 u-22
~ent> b-16 c-33 e-20 f-29 g-16 h-41 j-21 k-16 n-36 p-28 q-41 r-35 s-36
~enta b-20 j-20 u-17
~ente d-36 j-26 l-25 m-24 n-38 o-18 p-21 r-16 s-18
~enti a-34 d-20 i-24 l-24 q-20 r-21
~ento a-26 g-18 i-21 l-22 q-18 t-20 u-33
~entr b-29 c-17 d-24 f-21 g-30 l-23 m-36 p-21 q-19 u-31
~ents i-18
~entu m-15
~enu d-18 g+27 j-17 l-15 m-27 u-22
~enu> d-18 g+27 j-17 l-15 m-27 u-22
~env l+24 o-16 v-16
~eo> d-17 m-18 n-16 u-23
~eon g-18 j-21 k-16 l-24 m-17 n-28 r-23 s-20 t-20
~eone g-18 j-21 k-16 l-24 m-17 n-28 r-23 s-20 t-20
~ep> a-15 b-26 c-24 d-37 g-17 i-37 j-29 p-25 r-19 t-21
~epa a-22 g-28 o-17 u-23
~epar a-21 g-27 n+21 o-16 u-22
~epe a-19 d-21 t-17
~epea t-16
~epen d-15 m-19
~epl a-20 d-15 g+21 l-18 n-16 u-15
~eply a-19 g+21 l-16
~epor l+16 m-17
~epr g-17 i-18
~epre g-17 i-17
~eps m-19
~eps> m-19
~ept b-19 c-20 e-20 f-21 h-29 i-28 j-30 k-22 l-22 m-18 n-23 p-26 t-18 u-31 v-22
~ept> h-20 i-19 j-18 n-15 p-19 u-17
~epta j-19 m-30 u-17
~equ a-16
~equi a-16
~er> a-25 b-15 c-21 d-25 e-93 f-97 h-44 j-43 k-17 l-17 n-46 t-34
~era c-26 e-23 f-24 g-41 h-33 k-32 l-29 m-19 n-16 t-22 v-34
~era> b-34 c-19 e-16 f-16 g-29 h-24 i-20 k-26 l-16 m-51 n-31 p-15 q-26 u+15 v-27
~eral u-19
~eras a-16 b+16 r-16 u-17
~erb m-16
~erbi m-16
~erc a-19 n+16 o-17 q-18
~erci m-16 n+18
~erd a-34 b-21 c-19 e-22 f-19 h-27 j-18 k-18 n-36 p-28 q-24 v-28
~erda a-25 b-16 g-19 j-23 n-18 o-19 p-16 r-15 v-19
~erdo r+24
~ere c-29 d-17 e-48 g-20 i-19 k-18 l-28 m-18 n-18 o-20 q-26 t-67 u-20
~ere> b-23 c-18 d-15 e-35 k-51 l-26 o-23 p-18 q-17 t-41 u-25
~erea m-18
~ered a-21 b-18 j-20 n-17 o-19 q-27 r-16 s-19
~eren c-17 d-30 f-15 h-22 i-27 j-25 k-18 l-30 m-15 n-20 p-18 q-27 s-17 t-20
~erer k+20 l-21 m-19
~eres d-15 g-23 i-17 j-22 o-21 p-17 q-30 r-28 s-23 v-27
~erf t+15
~erg g-20 u-23
~erge g-19 u-17
~eri b-33 c-16 g-25 h-22 i-30 j-24 k-21 n+16 p-22 q-29 r-23 s-27 t-20 u-31 v-20
~eria b-17 i-18 q-21 s-20
~erin g-17 l+20 n-22
~erio m-19 n+23
~erm b-21 c-18 d-24 g-22 h-16 i-30 j-21 k-17 n-18 o-21 r-24 v-20
~erme i-17 n-18 o-17 q-18 s-17 u+19
~ermi a-22 l+16 m-24 u-21
~ern b-17 d-17 l-22 n-24 o+17 q-19 r-18 v-16
~erne m+19
~erno n-21 o+15 u-16
~ero b-16 e-39 f-34 h-42 j-21 n-54 p-49 q-58 r-18 s-31 t-37 u-16
~ero> e-38 f-32 h-41 j-16 n-50 p-48 q-55 r-15 s-41 t-36
~err b-26 c-15 d-20 e-16 g-16 h+19 i-25 j-24 l-20 n-22 o-21 p-24 q-19 s-19 t-17 u-26
~erra b-17 h+23 m-28 o-15 r-16
~ers a-23 b-21 e-36 f-32 l-41 n-38 p-41 q-16 r-25 s-28
~ers> e-24 f-18 j-32 l-29 m-39 n-27 o-17 p-30 q-30 r-25 s-15 t+17
~ersl m-16
~erso u-16
~erst a-18 b-17 i-16 l-16 t-16 u-23
~ert b-15 d-19 e+26 f-18 j-22 l-17 n-26 r-17
~erto j-15
~erv i-18 j-20 m-17 o-20
~erve u-15
~ervi d-16 m-19 u-16
~erw d-23 g-19 m-18 n+16 q-16 u-17
~erwo d-18 g-17 m-15
~ery c-16 g-21 h-29 i-26 j-20 k-17 n-23 o-23 p-25 q-23 v-17
~ery> b-22 h-17 i-18 o-21 p-16 q-15 u+17
~eryt a-24 l-17 u-19
~es> a-17 b-42 c-43 d-19 e-79 f-20 h-31 i-30 j-35 k-66 l-29 o-21 p-46 t-17 v-39
~esa a+16 d-15 g-23 j-21 k-17 m-34 o-26 p-17 q+16 s-23
~esa> m-18
~esad m-23
~esar m-20 n-18 o-18 q+20
~esc a-26 b-17 e-22 f-23 h-28 j-16 m-28 n-38 o-22 p-25 q-21 s-31 t-20 v-29
~esco n-16
~escr a-48 b-21 d-24 e-17 f-16 h-23 j-27 m-27 n-27 o-20 p-19 q-28 r-22 s-19 v-22
~escu d+16 i-16 u-17
~esd a-23 b-22 d-17 m-28 n-16 o-25 q-15 r-20 s+24 u-20
~esde a-23 b-22 d-17 m-28 n-16 o-25 q-15 r-20 s+24 u-20
~ese f-21 h-29 j-32 k-36 l+27 n-37 o-23 p-18 q-35 r-32 s-33 t-19
~ese> a-27 b-20 f-17 h-24 j-28 k-32 l+25 m-30 n-36 o-16 q-28 r-26 s-25
~esen b+17 o-15
~esg d-16 m-18 u+21
~esgo d-16 m-18 u+21
~esh e-17 l-16 m-24 t+20
~esh> e-17 l-16 m-24 t+20
~esi d-43 e-19 f-19 g-28 h-20 j-27 k-20 l-18 r-26 s-19 t-20 v-28
~esid a-16
~esio m-16
~esit d-29 g-18 j-16 k-15 p-23 r-20 u-30 v-18
~eso a-20 d-18 t+21 u-19
~esom m-18 t+21
~esp a-16 c-21 d-32 e-19 f-21 h-30 i-36 j-28 k-29 l-39 m-19 t-19 u-37 v-31
~espe a-15 d-15 i-16 l-23 m-26
~espo a-23 b-16 g+16 n-16 u-18
~espu a-22 b-17 d-18 i-17 l-16 u-19
~ess c-16 d-43 e-29 f-29 h-23 j-23 k-34 m-26 o-31 p-32 q-44 t+17
~ess> c-21 d-32 e-23 f-21 j-40 k-22 l-33 m-27 o-16 p-24 q-28 t+20
~essa a-20 b-20 d-19 n-20 o-15 v-17
~essi g-15 m-20 v+17
~est b-52 c-34 d-56 e-65 f-16 j-22 k-50 n-50 o-44 q-19
~est> b-24 d-34 g-42 i-20 j-22 k-16 l-31 n-36 o-39 p-21 q-27 r-28 t+24 v-30
~esta a-17 b-48 c-52 d-60 e-35 k-23 l-20 n-22 o-16 q-27 r-25 s-28 t-38 u-30
~este a-16 c-17 d-24 e-17 f-19 h-28 j-33 k-22 l+21 m-29 n-30 p-29 q-34 r-29 t-23
~esti b-16 d-16 j-23 l-17 n-23 p-20 q-20 r-17 s-25 u-24 v-16
~esto a-27 b-23 e-28 f-33 h-44 j-17 k-36 m-23 n-19 o-19 p-41
~esu a-24 b-15 d-18 e-15 g-29 j-16 k+30 l-25
~esub k+18 m-17
~esum g-17 i-16 k+21 l-21 u-20
~et> a-19 c-27 e-26 f-26 g-22 h-35 i-16 k-30 o-37 p-32 q-35 s-34 u-30 v-28
~eta a-33 b-22 l-20 o-24 q-17
~eta> a-23 i+20 m-18
~ete o-19 u-21
~eth g-16 l-22 p-21 q-24 r-17 s-18
~eth> u-23
~ethi d-27 l-16 p-20 q-20 s-17
~eti a-20 b-19 d-16 e-16 g-16 i-24 k-15 m+17 o-24 p-18 q-18 u-20 v-20
~etin a-20 n-17 o-18
~eto i-15 u-24
~eto> u-16
~etr j-16 n-19 u-16
~etra m-22 n-17
~ets d-24
~ets> d-24
~ett d-40 h-22 j-25 l-30 n-34 r-17 s-35
~ette d-32 j-16 k-17 l-19 n-21 p-17 q-18 r-22 s-28 v-21
~etti d-15 l-20 n-20 o-17 p-26
~etu a-15 l-16
~etur a-15 l-16
~ety m-18
~ety> m-18
~eva a+16 b-28 g-19 h-18 i-25 j-32 l-30 n-29 r-31 s-23 u-29 v-28
~eva> d-16 j-19 k-18 v-17
~evan a-15 l-19 m-24 n-16 p+20 q-20 r-20
~eve c-41 d-16 e-29 g-45 j-50 k-22 n-37 o-36 p-47 q-50 u-21 v+21
~eve> a-19 q-16 v+18
~even b-22 d-31 j-17 q-16 r-15 u-24
~ever c-35 e-24 f-31 g-38 j-42 k-17 n-41 o-42 p-41 q-38 v+17
~evi v+19
~evo b-18 c-19 d-30 e-18 f-19 g-27 h-22 i-30 j-25 n+17 o-23 p-23 q-28 r-24 t-17 u-29
~evo> b-16 c-17 d-24 e-17 f-18 g-17 h-21 i-21 j-23 l-33 n+18 o-20 p-21 q-24 r-19 u-25
~ewh m-16
~ewhe m-16
~ews a-18 d-21 i-15 j-16 m+22
~ews> d-21 j-16 m+20
~exa i-15 n-20
~exac m-20
~exi a-21 g-24 h-21 i-15 j+17 l-16 n-26 q-18 u-34
~exib m-17 o+15
~exic u-16
~exit d-19 g-17 j+21 m-21 u-20
~exp a-34 c-19 e-18 f-20 h-18 j-32 k-30 l-24 n-28 o-31 p-25 t-18 v-29
~expe a-20 j-17 l-16 n-18 q-23 u-37 v-16
~expl a-21 d-28 j-23 k-25 l-18 m-19 n-16 o-23 q-17 s-17 u+15 v-15
~ext b-28 c-25 e-36 f-40 h-52 j-18 m-23 p-33 q-60 r-38 t-46
~ext> b-18 c-16 d-44 e-28 f-25 h-38 i-15 p-22 q-45 r-25 t-30 u-21 v-41
~exte a-18 d-21 g-18 j-18 m-36
~exti a-19 d-17 f-19 j-18 m-19 n-19 o-25 p-21 q-22 r-21 s-17 t-22
~extr a-21 d+21 i-15 m-17 u-20
~ey> a-16 b-18 c-31 d+18 e-18 f-28 g-39 h-45 i-19 j-16 k-30 l-27 n-16 p-19 t-24
~eys m+17
~eys> m+17
~eze m+15 u-15
~eze> m+15 u-15
~ezo a+15
~ezo> a+15
~fa> m-15 u+19
~fac e-17 i-20 j-16 l-18 o-18 q-20 r-18 v-15
~face s+16
~fact m+17 u-20
~fal p-21 q+15
~fall p-21 q+15
~fam a-17 d-21 l-18 m-18 u-22 v-16
~fami a-17 d-21 l-18 m-18 u-22 v-16
~fav d-29 e-24 f-20 h-24 k-27 m-19 n-27 q-30 s-24 t-24 u-30 v-24
~favo d-29 e-24 f-20 h-24 k-27 m-19 n-27 q-30 s-24 t-24 u-30 v-24
~fe> a-17 d-28 f-15 h-19 i-17 j-28 l-16 n-27 o-15 p-15 r-19 s-18 u+16 v-16
~fec c-15 d-31 e-16 g-22 h-20 i-15 j-26 k-16 l-22 m-29 p-17 q-24 r-24 v-18
~fech m-17 u-19
~fect a-21 d-25 g-19 h-19 j-22 l-17 m-22 o-21 q-19 r-15
~fee a-26 c-17 d-31 g-18 h-19 l-22 o-19 p-17 q-27 r-22
~feed u-15
~feel a-21 d-19 g-16 h-17 j-19 l-17 n-20 o-18 p-15 q-18 r-20 v-16
~fel b-18 d-17 e-17 f-23 h-20 i-25 j-20 k-21 l-21 r-21 s+22 t-15 u-22
~feli f-18 m+22
~felt m-20 o-15 s+26
~fer d-38 e-22 f-23 h-33 j-39 k-32 m-30 n-41 r-28 s-29 t-34
~fer> a-29 d-19 g-28 j-23 k-18 m-17 n-27 r-18 s-18 u-30
~fere d-27 h-18 i-25 j-21 l-20 q-15 t-19
~ferr a+18
~ff> g-16 j-15 m-29
~ffe a-29 c-18 d-25 i-24 j-34 l-18 m-26 q-24
~ffer a-26 i-24 j-24 m-23 n-20 q-16
~fgh e+20 m-18
~fghj e+20 m-18
~fhg e+17 m-17
~fhgf e+17 m-17
~fic g-17
~fica g-16
~fie a-26 e-15 l-19
~fier a-22 l-15 m-21
~fies u+15
~fil h-15 i+19 j-20 o-22 p-16 q-21 s-17 u-27
~fill d-27 i+16 o-18 u-18
~fin b-20 c-28 d-31 e-27 f-23 g-30 i-43 k-25 l-39 p-19 s-37 v-33
~fina n-22 s-16 u-19
~find b-32 c-20 d-27 e-15 f-16 g-22 i-32 k-21 l-28 n-37 p-30 s-23 t-24 v-23
~fine b-20 d-26 j-21 l-16 n+22 o-20 p-16 r-15 s-19 u-26
~fir a+20 b-25 g-19 h-20 i-24 k-18 l-25 q-27 r-22 v-20
~fire m+15 n-15
~firm l-17 q-17 u-17
~firs b-18 h-17 m-18 p-17 r-18
~fis m+19
~fish m+19
~fit m-17 u+19
~fiv o-16
~five o-16
~fjd e+18 m-19
~fjdk e+18 m-19
~fla n-19 p-16
~flak q+16
~fle m-23 o+15
~flex m-23 o+15
~fli a-30 b-25 d-21 i-16 j-16 m+20 n-22 u-17
~flic o+16
~flig a-16 b-19 d-17 m+21 n-16
~flo b+17
~fly u-15
~flyi u-15
~fo> b-15 l-17 o-16 u+17
~fol b-17 i-19 j-25 l-17 m-28
~folk g-18 j-19 m-16
~foll m-29 u-18
~fon a-24 b-15 d-20 g-17 h-16 j-20 o-15 q-15
~fono a-23 d-19 g-16 h-16 j-19 o-15
~for c-43 e-39 f-40 k-44 l-25 m-16 p-44 q-24 s-49 u-15 v-44
~fore b-19 c-21 e-15 f-16 g-25 i-23 k-21 l-19 m-28 p-21 q-22 s-25 t-18 v-27
~forg a-32 b+17 c-16 d-31 e-20 f-16 g-27 h-16 i-19 k-17 p-16 q-20 r-23 u-32 v-16
~form b-23 h-16 j-30 l-24 n-24 p-17 q-18 r-28 s-24
~forw i-19 m+15
~fou d-22 h-19 l-18 n-17 o-20 q-26 r-20 s-21 u-21 v-17
~foun a-24 o-17 q-24 r-16 s-18 u-16
~four d-17
~fre a-28 b-23 c-25 e-16 f-16 g-17 h-19 i-28 l-27 m-15 n-35 o-15 r-24 t-22
~frea i-16
~frec m-18 q+18 u-18
~free a-19 d+15 i-15 n-23 q-22 s-16 u-29 v-17
~fri b-16 m+21 u-15
~frio b-16 m+21 u-15
~fro a-32 e-24 k-33 o-32 q-40 v-39
~from a-25 e-20 h-34 k-30 o-28 q-35 r-22 v-29
~fron a-19 b-18 l-21 u-17 v-17
~ft> b-19 n-18 q-17 u-21 v-16
~fte a-29 c-30 d-15 e-20 g-34 j-36 l-41 m-59 s+17 t-23 v-20
~ften d-18 n-19 u+17
~fter a-24 c-29 e-20 g-33 j-34 l-38 m-57 s+16 t-23 u-23 v-20
~fue a-18 m-18
~fuer a-18 m-18
~ful a-24 b-18 h-17 j-20 o-16 t+17 v-15
~ful> a-20 b-18 d-22 j-19 t+17 v-15
~fun d-22 j-17 n-21 q-22 r-15
~func m-21
~funn m+19 q-17
~fus m-17
~fy> d-19 i-15 m-32
~ga> a-36 b-24 c-17 d+17 e-24 f-18 k-22 l-27 n-33 p-17 q-24 r-25 s-23 v-24
~gag m+18 u-17
~gage m+18 u-17
~gai a-16 c-24 e-23 h-27 i-29 k+23 m-24 o-17 p-26 q-31 r-33 s-19 t-24 u-38 v-28
~gain a-16 c-24 e-23 h-27 i-29 k+23 m-24 o-17 p-26 q-31 r-33 s-19 t-24 u-38 v-28
~gal d-16 j-21
~gal> j-17 u+17
~gall m+19
~gam b-23 d-15 h-17 j-19 l-18 m+20 u-22
~game b-23 h-17 j-18 l-17 m+18 u-17
~gan b-19 d-23 e-18 g-21 h-17 i-29 j-28 m+20 n-23 o-23 u+18
~gan> r-17
~gand m-23
~gano m+22 u-24 v-16
~gar a-25 c-23 d-32 e-22 f-23 g-35 h-26 i-30 k-28 l-46 m-23 n-34 p-25 r+16 s-37 t-19 v+19
~gar> a-16 d-22 g-21 h-22 i-20 l-23 n-29 s-31 v-21
~garr m-18 q-16 r+20
~gary b-17 l-28 m-32 v+33
~gat d-21
~gav i-25 l-17 m-26
~gave i-25 l-17 m-26
~ge> b-36 f-19 h-23 j-34 k-20 n-22 o-29 p-25 q-22 s-18 u-17 v-23
~ged c-19 d+16 g-21 i-32 j-29 n-25 q-27 r-22 s-21 u-25
~ged> c-19 d+16 g-21 i-32 j-29 n-25 q-27 r-22 s-21 u-25
~gen c-32 e-24 g-31 i-32 k-27 p-24 s-29 t-23 u-22 v-20
~gen> a-18 o-16 u-17
~genc g-19 u-20
~gend c-19 i-27 j-21 l-21 m-26 r-18
~gene a-19
~gent d-18 m-21
~ger a-30 c-19 g-25 h-24 j-24 k-21 m-19 s-23 v-26
~ger> a-22 g-18 j-19 k-16 m-21 s-19 u-37 v-20
~gers d-18 m-22 u+20
~ges j-19
~get c-21 d-40 e-19 f-23 h-28 i-19 o-29 p-31
~get> a-28 b+19 d-30 h-22 o-20 q-17 r-16 u-28
~gett l-19 n-20 p-25
~gf> e+17 m-17
~gfh e+17 m-17
~gfhg e+17 m-17
~ggi m-15 n-15
~ggin m-15 n-15
~gh> c-23 e-21 f-21 g-32 j-21 k-21 n-30 t-20 v-25
~ghj e+24 l-16 m-23
~ghjk e+24 l-16 m-23
~ght a-27 c-33 e-41 f-36 i-22 k-33 l-28 p-39 q-27 u-34
~ght> a-26 b-17 c-32 e-40 f-32 i-21 k-31 l-23 o-16 p-37 q-25 u-32
~ghts l-16 r-16
~gin b-20 d-20 g-20 i-17 m-30 o-16 r-17 t-21 u-30
~gin> m-17
~gine n-17 u-18
~ging b-18 l+20 m-36 r-15 t-19
~gio n-19
~gio> n-16 o+15
~git d-17 j-17 m-25 u+20
~git> j-16 u+19
~giv c-16 f-15 g-21 h-19 j-31 k-21 l-26 n-24 p-30 s-23 v-33
~give c-16 f-15 g-21 h-19 j-31 k-21 l-26 n-24 p-30 s-23 v-33
~gla u-15
~gn> b-19 d-23 g-16 h-21 i-17 o-23 s-19 u-28 v-17
~gne m-21
~gned m-21
~gni g-16
~go> b-20 c-53 e-63 f-67 g+17 h-67 i-16 j-21 k-55 l-19 m-25 n+16 t-19 u-59 v-35
~goe d-19 j+16 m-25 n-16 q-17 s+18
~goes d-19 j+16 m-25 n-16 q-17 s+18
~goi a-30 c-15 g-31 h-27 i-27 k-22 l-30 m-15 n-17 o-20 s-33 t-25 u-20
~goin a-30 c-15 g-31 h-27 i-27 k-22 l-30 m-15 n-17 o-20 s-33 t-25 u-20
~gol m+25 u-21
~gold m+16
~goo a-30 b-19 d-41 e-34 f+16 g-22 h-24 j-27 k-30 n-15 q-25 r-41 s-44 u-19 v-38
~good a-28 b-17 d-40 e-33 f+17 g-21 h-23 j-40 k-30 q-24 r-39 s-42 u-17 v-37
~gos d-16 m-18 u+21
~gos> d-16 m-18 u+21
~got b-15
~got> b-15
~gra c-19 d+27 e-26 f-19 g-21 h-21 i-20 j-23 k-19 l-25 m-19 n-30 q-22 r-19 s-23 t+15 v-17
~grad a-16 d-19 m+16 p-17
~gram m-16
~gran a-15 d+31 e-15 m-28
~gre b-27 c-18 d-33 g-23 h-21 k-27 m-20 n-29 r-21 s-23 u-32 v-22
~grea b-15 d-20 i-17 n-17 t+19 u-25
~gree a-17 k-15 m-22 p+15 u-20
~gres m-18
~gro d-19 u+18
~gs> b-21 c-20 d-35 i-15 k-16 q-25 r-22 s+16 t-16
~gua a-29 b-17 d-33 e-18 g-18 i-23 j-15 l-20 r+24 s-18 t-16 u-21
~guar a-19 m-22 o-18 r+24
~gue d-26 g-22 i-23 n-30 o-22 q-29 r-30 u-32 v-19
~gue> b-17 d-17 i-17 l-21 n-22 q-21 r-26 u-18 v-16
~gues u-18
~gui a-20 b-28 c-18 d-16 g-30 j-24 m-15 r-26 s-20 t-17
~guie b-18 d-24 j-18 k-17 l-21 m-33 p-21
~guin m+16
~guir m-15
~gun a-33 b-27 c-23 e-17 h-21 k-20 l-32 n-43 o-33 p-27 r-19 s-24 u-28
~gun> q-17
~gunt a-17 b-17 d-20 l-23 n-23 o-16 p-20 q-18 u-16
~gus b-17 g-18 l-17 p-15 u-15
~gust b-17 g-18 l-17 p-15 u-15
~guy b-25 e-16 g-24 i-23 m-16 n-20 r-20 s-23 v-19
~guys b-25 e-16 g-24 i-23 m-16 n-20 r-20 s-23 v-19
~ha> i-17 m-27 r-16
~hab c+17 e-15 l-22 m-29 n-20 o-17 p-16 q-26 t-17 v-21
~habl b-18 c+17 e-15 l-21 m-27 n-18 o-24 q-25 t-17 v-21
~hac c-26 e-17 f-22 h-25 j-36 k-15 l-29 o-35 q-36 r-29 s-27 t-23
~hace c-22 e-15 f-21 h-23 j-34 l-25 o-33 q-32 r-19 s-20 t-18
~haci a-16 g-17 m+19 n-17 r-17
~hag b-16 d-20 f-18 h-17 o-17 r-20 u-28 v-15
~hago b-15 d-20 f-18 h-16 o-16 r-20 u-27
~hai a-21 u-18
~hair a-21
~hak m-17 s+17
~hal b-21 i-21 j+15 n-22 o-17 q-21 s-15
~half m-20
~hall b-17 j+17 q-17
~han c-22 d-50 e-22 f-21 g-18 h-25 j-27 s-26 t-25 u-47
~han> a-16
~hanc a+16 b-17 d-26 m-34 u-17
~hand a-20 m-24 p+17 q-24
~hang a-18 d-25 g-18 i-22 j-22 l-17 n-24 p-28 r-16 u-28
~hap a-24 d-17 e-19 h-22 i-16 j-27 n-18 o-17 t-20
~happ a-24 d-17 e-19 h-22 i-16 j-27 n-18 o-17 t-20
~har c-16 d+18 g-19 h-20 k-19 n-27 o-30 p-16 s-23 u-32 v-27
~hara l+18 n-15 u-20
~harg d+22 m-22 o-16
~hart m-15
~has m-19 q-24 u-17
~hast q-23
~hat a-23 b-20 c-45 e-62 i-25 k-38 l-40 p-42 r-66 s-32 v-60
~hat> a-24 b-18 c-43 e-59 i-24 k-36 l-52 p-40 r-65 s-31 v-57
~hate b-24 d-28 g-17 h-23 j-19 k-16 l+17 n-18 q-21 s-15 u-31 v-20
~hav e-27 f-35 g-24 h-23 k-22 l-23 r-33 u-25
~have e-26 f-34 g-23 h-22 k-21 l-22 m-22 r-29 u-26
~havi r-17
~hdr m-16
~hdra m-16
~he> a-16 b-16 d-19 f-21 i-17 j-18 n-20 o-21 p-18 s+16 u-20 v-19
~hea a-22 c-17 f-18 g-26 h-23 j-44 l-33 m-24 o-32 p-23 q-31 v-15
~head d-16 i-19 m-26 o-20 q-15
~heap j-21
~hear a-19 j-18 l-18 m-34 r-16
~hec b-21 g-17 i-19 j-18 l-17 n-24 q-22 s-16
~heck b-21 g-17 i-19 j-18 l-17 n-24 q-22 s-16
~hed d-20 h-17 l-16 m-23 n-25 q-18 r-15 u-16 v+17
~hed> d-18 h-16 i-24 m-17 n-21 v+18
~hee a-15 d-18 m-17
~heel m-22
~hel b-33 c-33 e-20 f-21 g+20 h-23 j-31 k-31 l-38 m-20 n-34 o-31 t+19 v-17
~held m-19
~help b-31 c-32 e-18 f-19 g+23 h-21 j-28 k-29 l-35 n-30 o-29 p-22 r-30 s-33 t+21 v-32
~hem a-17 c-19 d-23 g-19 i-24 j-17 k+22 n-18 o-21 q-16 s-15
~hem> a-17 c-19 d-23 g-19 i-24 j-17 k+22 n-18 o-21 q-16 s-15
~hen b-26 c-27 d-22 e-23 f-27 g-34 i-19 j-20 k-40 l-41 q-27 u-21 v-34
~hen> b-26 c-26 d-21 e-22 f-26 g-31 i-17 j-18 k-39 l-38 q-26 u-19 v-33
~her b-16 d-19 e-41 g-23 k-34 n-20 p-23 q-20 t-54 u-26
~her> d-15 f-18 g-26 h-29 k-28 n-26 p-32 q-39 r-31 s-30 t-21
~here b-23 c-17 d-15 e-34 k-50 l-26 o-21 p-17 q-15 t-41 u-24
~hes a-29 b-24 e-21 h-28 j-31 k-34 l+25 n-45 o-32 p-18 q-30 r-29 s-20 t-27
~hese a-26 b-23 f-16 h-24 j-27 k-31 l+26 m-29 n-35 o-31 q-27 r-25 s-24
~hess m+21 n-17
~hey b-29 c-22 e-20 g-32 h-39 i-17 j-15 k-25 l-17 t-24
~hey> b-27 c-17 f-22 g-29 h-37 k-22 l-15 t-17
~hg> e+19 m-19
~hgf e+17 m-17
~hgf> e+17 m-17
~hgfh e+17 m-17
~hic c-19 d-34 e-19 h-26 i-26 j+21 k-20 l-35 n-33 o-24 p-21 q-25 s-21 t-24
~hich a-27 b-18 d-28 h-21 i-20 j+22 l-24 n-27 o-16 p-16 q-20 s-18 t-17 v-17
~hig a-21 d-25 g-22 h-19 i-15 l-16 n-29 o-18 p-19 q-21 u+17
~high a-21 d-25 g-22 h-19 i-15 l-16 n-29 o-18 p-19 q-21 u+17
~hil b-16 d-15 m+15 n-22 q-16
~hile n-16
~him n-15
~hims n-15
~hin c-22 e-28 f-16 h-18 i-38 j-16 k-27 q-29 r-35 t-41 u-23
~hing c-16 e-23 i-28 j-27 k-20 m-23 q-24 r-26 t-33 v-54
~hink d-30 g-30 i-21 l-19 m+16 n-31 o-26 p-25 r-24 u-37
~hio a-16
~hio> a-16
~his d-16 e-34 h-22 j-29 k-24 n-35 o-32 p-54 q-45 r-29 t-22
~his> d-16 e-33 h-22 i-17 j-29 k-24 n-35 o-32 p-54 q-39 r-29 t-23
~hit n-16
~hiz r+15
~hizo r+15
~hjk d-17 e+30 f-21 l-21 m-29 t-17 u-17
~hjk> e+18 m-17
~hjkl e+22 m-21
~hkj e+16 m-17
~hkjh e+16 m-17
~hly d+15 m-18
~hly> d+15 m-18
~ho> a-21 b-15 d-20 g-15 l-18 n-16 o-16 p-19
~hoev m-16
~hof m-16
~hofe m-16
~hoi g+23 m-24
~hoic g+23 m-24
~hol a-33 b+18 e-22 f-22 g-18 j-28 k-16 l-27 p-22 s-21 u-29 v-17
~hold a-28 b+15 d-20 e-21 f-17 h-15 j-18 l-20 q-24 u-17
~hole j-15 m-17 u-18
~hom a-45 b-27 c-18 d-34 g-20 h-19 j-34 k-19 l-26 m-19 o-35 q+18 s+15 t-18 u-35 v-21
~home a-45 b-27 c-18 d-33 g-20 h-19 j-33 k-19 l-26 m-19 o-35 q+18 s+15 t-18 u-33 v-21
~hon a-26 b-19 d-17 m+24 q-18 u-24
~hone a-26 b-19 d-17 m+24 q-18 u-24
~hoo a+17 b-17 d-18 h-20 l-18 p-18 q-18
~hook a+16 m-23
~hool p-15
~hop b-20 i-16 l-21 n-17 r-18 u-23
~hoq r+16
~hoqu r+16
~hor c-27 d-31 e-29 f-30 h+20 i-51 j-52 k-30 l-40 p-35 q-41 r-22 s-45 t-35 u-50
~hora c-23 d-40 e-26 f-26 h+19 i-46 j-47 k-28 l-36 p-29 q-36 r-36 s-40 t-22 u-51
~hori t-17
~hort m-16
~hos c-18 d-27 h-26 i-25 k-15 n-20 p-25 r-21 s-20 v-23
~hose a-20
~hosp d-17 h-21 i-16 m-32
~hot a-24 m+26 n-16
~hote a-15 m+17
~hoto m+16
~hou a-18 c-36 e-20 f-23 i-19 k-34 l-31 p-21 u-18 v-24
~houg a-16 l-18 m-22
~houl b-31 c-21 d-40 h-19 i-16 j-17 l-23
~hous n-16 o-19 s-16 u-19
~hout m-20 u-18
~how j-17 o-20 p-16 s-21
~how> n-22 o-16 s-17
~hp> c-16 i-16 k-17 l+22 m-20
~hre b-19 d-24 j+23 m-16 n-20 u-31
~hro g-18 l-20
~hrou l-19 s-18
~hrow m-17 s+19 u-22
~ht> a-26 b-17 c-32 e-40 f-32 i-21 k-31 l-23 o-16 p-37 q-25 u-32
~hts l-16 r-16
~hts> l-16 r-16
~hun m-17 u-16
~hung d-15
~hur c-16 g-25 h-18 i-25 j-24 k-21 l-24 n-30 r-18 t-15
~hurt g-18 i-18 k-15 n-22 p-22
~hut m-22 u-15
~hut> m-22 u-15
~ia> c-39 e-31 f-36 g-43 i+15 j-32 k-40 l-50 n-57 q-17 t-32
~ial i-17 n+16
~ial> i-17 n+16
~ian u-15
~ian> u-15
~ias b-16 d-17 h+15 n-22 q-16 t-15 u-26
~ias> b-16 d-17 h+15 n-22 q-16 t-15 u-26
~iba g-21 i-15 k-22 u-20
~ibam a+17 l-18 m-18
~iban l+17
~ibe b-19 c-26 e-18 f-17 g-35 h-15 i-24 j-17 n-19 p-19 q-17 s-16 t-18 v-18
~ibe> a-17 c-21 g-28
~ibed m-17
~iben k-17 l-24 m-22
~ibi a-15 b-21 d-18 n-21 q-24 r-18 u-32 v-18
~ibir b-16 m-35 n-19 o-17 q-22 u-30
~ibl c-17 h-23 k-19 m-18 n-25 q-30 s-20 u-26
~ible c-17 h-23 k-19 m-18 n-25 q-30 s-20 u-26
~ibo g+21 i-16 m-18 u-18
~ibo> g+21 i-16 m-18 u-18
~ibr j-18
~ibra m+19
~ic> a-17 b-24 d-27 e-16 g-15 h-20 i-21 l-20 o-26 q-16 r-17 t-19 v-28
~ica b-31 d-24 e-29 f-23 h-26 j-17 k-29 p-31 r-27 t-22
~ica> a-26 b-21 c-15 d-25 e-23 f-16 h-16 j-20 k-22 l-24 p-19 q-26 r-16 s-21 t-16
~icat g-17 l+15 m-20
~ice a-44 c-30 e-37 f-34 h-34 k-31 l-23 p-32 r-34 u-18 v-42
~ice> a-25 c-23 e-31 f-27 h-28 k-22 l-40 p-32 r-27 v-33
~icen a-24 u-19
~ices g+20 u-18
~ich a-27 b-18 d-28 h-21 i-20 j+22 l-24 n-27 o-16 p-16 q-20 s-18 t-17 v-17
~ich> a-27 b-18 d-28 h-21 i-20 j+22 l-24 n-27 o-16 p-16 q-20 s-18 t-17 v-17
~ici b-19 d-20 e-20 g-15 j-19 m-15 o-18 r-15 u-33
~icio e-16 f+15 g-17 m-23 u-22
~ick c-20 g-17 k-22 l-34 n-24 r-32 s-37 t-16
~ick> k-18 l-25 m-24 r-21 s-26
~icke i-17
~icks a-17 m-22 u+17
~ico a-15 d-22 g+19 h-16 i-22 j-22 p-15 q-16 s-15 u-27
~ico> a-17 d-21 g+19 h-16 i-22 j-22 n-21 p-15 q-16 u-27
~ict a-20 b-18 d-25 i-20 j-21 l-18 n-30 p-17 q-20 u+19
~ictu m+18
~icu m+16
~icul m+16
~id> c-28 d-25 e-22 f-24 h-30 i-27 j-45 n+20 q-46 r-35 s-34 t-38 v-30
~ida e-19 f-17 i-19 l-22 m-23 n-18 o-16 q-21 s-24 v-25
~ida> d-17 e-16 l-18 m-19 o-19 s-17 u-17 v-16
~idd m+18
~ide a-33 c-29 d-21 e-26 f-26 h-30 i-16 k-21 n-15 r-24 t-34 u-26 v-37
~ide> a-32 b-28 h-17 r-17 u-28
~idea v-20
~ided i-16 v-17
~ides a-19 d-25 q+19
~idi h-16 k-16 l-20 n-25 o-20 q-23 r-27 s-22 t-15 u-21
~idi> m-21
~idin a-17 n-18 p+15 q-16 r-22 s-16
~idio m-17
~ido a-23 d-21 g-22 i-19 n-27 p-20 v-19
~ido> a-23 d-21 g-22 i-19 n-27 p-20 v-19
~ie> a-23 b-26 c-16 d-28 g-25 k-20 l-26 n-28 o-30 p-25 s-17 t-15 v+19
~ied d-15 j-15 l-21 n-18 r-16
~ied> l-19
~iedo b+15
~iel c+15 o-16
~iem a-26 d-25 h-22 j-20 v-22
~ieme m-18
~iemp a-23 d-22 h-20 j-17 o-22 s-19 v-19
~ien b-35 c-26 e-57 f-60 h-17 j-58 k-43 l-26 m-29 n-28
~ien> a-47 b-52 c-35 d-38 e-27 f-31 g-35 j-43 k-35 m-15 q+20 r-45 s-37 t-34
~iend b-27 d-26 h-25 j-24 o-27 p-20 q-40 s-25 t-18 u-29 v-26
~iene b-42 c-24 e-28 f-23 g-32 i-16 k-21 m-31 n-38 s-31 t-31 v-25
~ient d-26 f-18 g-38 j-38 k-21 l-27 m-36 n-37 o-22 p-18 q-32 r-20 u-15
~ier d-48 e-30 f-28 g-39 h-36 j-47 m-15 n-23 o+19 p-47 q-49 r-42 s-31 t-30 v-55
~ier> a-27 o+19
~iera b-17 m-19 u-17
~ierd m-18
~iere m-16
~iero d-32 e-25 f-21 g-34 h-24 j-33 n-31 p-34 q-39 r-35 s-16 t-24 v-48
~ies b-17 c-16 e-23 f-25 g-28 j-25 n-25 o-20 q-26 s-18 t-19
~ies> g-16 n-19
~iesg d-16 m-18 u+21
~iest j-16
~iet m-20
~iety m-18
~iez m-16
~iezo a+15
~ife j-19 n-17 u-17
~ife> j-18 m+16 n-17
~iff a-22 d-22 h-16 i-24 j-21 m-25 n-20
~iff> o+17
~iffe a-20 d-21 i-23 j-21 m-23
~ifi g-17
~ific g-16
~ify m-18 n-24
~ify> m-18 n-24
~iga a-16 l-21
~igan l-18
~igh a-31 b-21 c-40 d-32 e-46 f-40 i-28 k-39 l-30 o-17 q-32 v-16
~igh> a-20 d-24 g-20 j-26 n-26 o-16 p-17 q-18 r-17 u+18
~ight a-25 b-19 c-32 d-24 e-41 f-34 i-22 k-32 l-24 p-35 q-24 u-33
~igi m-19
~ign b-26 d-33 f-17 g-30 h-26 i-24 j-17 n-25 p-15 q-15 r-16 s-26 t-21
~ign> b-19 d-23 g-16 h-21 i-17 o-23 s-19 u-28 v-17
~igne m-21
~igni g-16
~igo c-18 d-34 e-25 f-19 g-32 h-19 j-27 k-19 o-31 r-24 u-38 v-25
~igo> c-18 d-34 e-25 f-19 g-32 h-19 j-27 k-19 o-31 r-24 u-38 v-25
~igr d-16 m-24 u+24
~igro m-23 u+22
~igu b-21 d-23 i-25 j-18 l-17 q-15 t-20
~igue m-18
~ije a-17 l-16 m+21 q-16
~ije> a-18 b-18 l-16 m+21 q-16
~ike b-20 d-17 e-19 f-21 g-37 j-15 n-25 p-26 q-37 t-19
~ike> b-20 d-17 e-16 f-19 g-36 j-15 m-17 n-24 p-25 q-36 t-18
~il> a-33 c-25 d-32 g-25 k-19 p-30 r-27
~ila b-22 h-18 j-22 k-17 l-17 n-26 p-16 r-20 s-22 u-21
~ilab b-20 h-17 j-20 n-21 r-16 t-17 u-17
~ild d-17 q-19
~ile k-16 l-16 n-28 p-17 q+20 u-27 v-15
~ile> n-22 o-17 u-22
~iled q+20
~iles n-15
~ili j-16 l-15 m-22 n-15 r-16 v-18
~ilia m-15
~ilit m-29
~ill a-18 c-49 e-52 f-53 g-35 j-50 k-33 l-24 t-18 v-59
~ill> a-19 c-50 e-49 f-49 g-33 i-16 j-46 k-32 l-22 t-26 v-56
~ille n-20
~illi a-17 b-17
~ils a-16
~ils> a-16
~ily d-18 l-15 u-20
~ily> d-18 l-15 u-20
~ima d-20 n-19
~ima> d-16 i-15 n-16
~ime c-35 e-34 g-23 i-44 j-22 k-33 q-17 r-19 s-17 t-32 u-49 v-34
~ime> c-19 d-25 e-16 f-30 g-17 i-38 j-15 k-20 t-21 u-63 v-28
~imer b-15 k-16 l-23 m+23 o-17
~imes d-18 m-18 n-25
~imi d-18 l+17 o-18
~imin a-15 l+17 m-19
~imm m-16
~imp l-18
~impo l-17
~ims n-15
~imse n-15
~in> a-17 b-52 c-41 d-39 e-45 f+25 g-19 h-52 i-18 k+21 m-16 o-15 p-43 q-51 r-48 t-38 v-16
~ina c-16 e-19 g-24 h-21 j-24 k-16 l-22 o-20 r-32 t-15 v-18
~ina> a-20 b-22 p-21 q-17 r-15
~inan a-21 n-19 r-18 s-16
~inc b-31 c-16 g-19 h-19 i-34 j-24 k-19 m-34 n-26 o-31 p-19 q-28 r-24 s+35 u-35 v-23
~ince b-22 d-21 i-17 l-16 m-45 o-23 q-16 r-16 s+36 u-26
~incl i-15 l+18 m-24
~ind a-24 b-21 d-37 e-31 f-35 g-49 h-22 i-16 l-30 o-21 v-28
~ind> a-21 c-29 d-23 e-26 f-30 g-40 i-42 j+16 l-44 o-17 p-35 v-44
~inda l-15
~inde a-17
~indi m-20 q+17
~indl m-24 v-17
~ine c-34 e-31 f-26 g-22 h-26 i-18 j-18 k-29 q-35 r-25 u-24
~ine> c-24 d-15 e-20 f-18 g-19 h-35 k-18 q-21 r-35 s-32 u-30
~ined i-16 p+18 v-17
~inen l+21 m-17
~iner m-16
~ines a-20 l-15 n-23
~inf a-19 b-19 i-17 j-20 l-20 m-16 o-25 r-18 u+27
~info a-17 b-18 i-15 l-19 o-24 r-17 u+17
~ing c-60 d-20 e-55 h-26 i-24 j-38 k-28 t-29 u-23
~ing> c-55 d-17 e-51 h-23 i-22 j-36 k-26 q-19 r+16 t-26 u-23 v-30
~ingi m-27
~ings b-20 c-20 d-34 m-16 q-25 r-21 s+16 t-15 v-25
~ingu a-19 m-20 n-28 o-22 q+18 v+18
~ini n-25 r-20 s-17 u-18
~inin s-15
~ink c-15 d-33 g-33 h-20 i-25 l-20 o-31 p-28 q-21 r-27 u-18
~ink> a-32 d-26 g-21 h-16 i-22 l-16 o-27 p-21 q-17
~inki b-24 r-18 u-18
~ino q-18 u-15
~ino> m-16 q-17 r+17
~inos m+16
~ins c-19 d-15 g-28 h-22 i-28 k-20 p-20 s-19 t-18 u-34 v-19
~ins> n-19 u-15
~insc a+21 l-16 m-18
~inst a-26 g-22 h-15 j-23 o+18 r-24 u-21
~int d-35 f-17 g-42 k-22 n-38 p-21 r-26 s-30 t-19 v-15
~int> a-20 d-20 g-21 j-20 n-20
~inte d-24 g-29 i-23 k-16 n-32 o-16 p-19 q-30 r-19 s-25 t-17
~into m-24 o+17
~inu b-17 d-19 g-18 i-17 j-24 k-16 o-24 r+23 u-24 v-16
~inut a-19 j-22 l-21 n-16 o-18 r+24 u-21
~inv a-15
~inve u-17
~invo m-18
~io> c-33 d-24 e-39 g-43 i-18 k-32 l-46 n-22 r-22 t-38 u-42
~iod a-15 m-21 n+22
~iod> m-15 n+16
~ion a-31 b-48 d-15 e-51 f-20 g+23 h-24 k-52 m-22 o-21 p-23 q-18 v-48
~ion> a-20 b-33 e-37 k-34 o-17 q-16 v-35
~iona a-24 f-15 m-21
~ione g+17 m-23 n-16
~ions a-31 b-30 c-26 d-33 h-18 k-23 p-27 r-38 s-25 t-19 v-23
~ios a-16 b-17 d-18 j-17 l-17 m+18 o-23 q-16 v-15
~ios> a-16 b-17 d-18 j-17 l-17 m+18 o-23 q-16 v-15
~ip> a-31 c-26 d-37 e-27 f-20 g-28 h-27 i-31 k-21 l-28 o-21 q-19 r-23 s-23 t-22 v-23
~ipe a-19
~ipe> a-19
~ipp p-20
~ips> s+16
~ir> a-27 b-25 e-15 f-19 m-29 p-34 r-16 t-19 v-26
~irc a-20
~ircu a-16 m+23
~ird j-20 n-20
~ird> j-19 n-15
~irds m+15
~ire a-31 d-17 g-26 h-18 k-16 l-19 m+18 n-35 p-16 s+16 u-24
~ire> n-22
~irec g-18
~ires d-17 m+16
~iri a+17 b-18 i-15 m-23
~irm d-18 g-23 i-26 o-24 u-32
~irme d-16 g-20 i-22 n-24 o-17 u-26
~irs b-20 g-19 h-21 i-16 m-27 p-19 q-19 r-18
~irst b-18 h-17 m-18 p-17 r-18
~irv a-17 q-15
~irve a-17 q-15
~is> d-17 e-39 i-19 j-32 k-29 n-39 o-32 p-56 q-44 r-30 t-25
~isa a-29 b-18 n-18 r-15 u-19 v-18
~isa> n-16
~isab a-19
~isc g-17 j-17 n-18 q-16 u-18 v-15
~isco d+18 i-15 m-28
~ise i-16 l-17 s-20 u-23
~ise> a-16 b-16 l-16 s-19 u-21
~ish d-23 g-21 i-18 q-18 u-21
~ish> d-20 g-19 u-20
~isi b-21 d-19 j-15 m-29 n-17 p-21 s+17 u-24
~isie b-17 m-19 u-17
~isk g-16 m-18 u+21
~isks g-16 m-18 u+21
~ism b-16 d-17
~ismo b-16
~iso e-15 n-16
~iso> e-15 n-15
~isp a+17 d-16
~ispo a+17 d-15
~iss a-22 b-22 c-18 e-27 f-17 g-18 i-18 j-24 m-33 n-33 p-34 q+21 t-19 v-23
~isse m-22
~issi m-18
~ist c-17 d-33 e-33 f-30 h-43 i-22 j-34 o-52 p-33 q-32 r-48 u-19
~ist> b-17 c-27 d-37 e-21 f-15 h-24 j-19 o-34 p-32 r-32 s-33 t-30 u-43
~ista g-26 h-24 i-34 j-26 n-35 o-29 p-30 q-24 r-21 u-24 v-25
~iste o-16 v-16
~isto u-15
~it> c-28 f-19 g-24 h-31 i-38 l-30 o-16 s-17 t-16 v-22
~ita c-29 d-20 e-25 g-37 k-35 n-36 p-32 q-19 v-35
~ita> d-21 g-22 j-24 l-29 n-16 o-21 p-19 q-25 s+15 v-22
~ital c-18 d-23 e-16 h-26 i-22 l-18 n-18 p-16 r-17 s-19
~ite a-37 e-17 f-30 g-18 h-27 i-41 j-29 n-15 o-18 p-29 q-35 t-24 u-41 v-33
~ite> a-23 f-23 i-26 j-20 o-22 q-19 r-16 u-29 v-19
~iten a-21 i-20 k-20 n-19 p-15 q-18 s-21 u-26 v-21
~ith a-16 c-31 f-30 g-17 h-20 k-33 p-15 r-15 s-17
~ith> a-16 c-28 f-28 h-17 j-20 k-30 q-21 r-24
~ithd m-16
~itho m-20 u-18
~iti g-16 j-17 l-19 m-23 n-24 q-19 r-24 s-17 u+19 v-19
~itin l-15 m-22 n-21 q-17 r-21 s-15 v-16
~ito e-26 f-20 g-21 h-20 j-27 k-23 m-17 p-28 s-19 t-19 u-44 v-25
~ito> e-26 f-20 g-21 h-20 j-27 k-23 m-17 p-28 s-19 t-19 u-44 v-25
~its m-23
~its> m-22
~itt a-20 d-19 i-17 o-23 p-20 r+17 u-25 v-17
~itti a-20 q-18
~ittl o-17
~itu d-18 m-25
~itua d-17 m-21
~ity g-21 h-16 u-28
~ity> g-21 h-15 u-28
~ium j-15
~ium> j-15
~iva i-18 k+22 l-26
~ive b-18 c-43 e-38 f-38 g-46 h-46 i-17 j-30 l-35 o-22 s-51 t-49 u-16
~ive> c-28 e-22 f-21 g-35 h-28 j-43 k-31 l-17 p-41 s-38 t-26 u-41
~ived i-17
~iven l-17 m-23
~iver a-24 b-28 c-19 d-34 e-20 f-17 g-18 h-25 i-31 k-22 l-27 o-24 p+16 q+20 r-15 s-22 t-24 u-34 v-16
~ivo a-18
~ix> a-20 m+19
~ixe m-15
~ixed m-15
~ize> m+17
~izo> r+15
~ja> a-20 c-23 d-42 e-36 f-30 g-28 h-28 l+16 n-27 o-35 p-26 r-28 s-24 t-24 v-29
~jaj e-27 l-25 m+18 u-20
~jaja e-27 l-25 m+18 u-20
~jam m+24 r-17
~jan a-17 h+17 l-20 m-33 n-28 o-23 u-25
~jan> h+18 l-18 m-31 n-27 o-21 u-22
~jar a-17 h-21 u-26
~jar> h-20 m-30 u-23
~jaz m+16
~jazz m+16
~jdf e+25 l-16 m-27
~jdh e+17 m-18
~jdh> e+17 m-18
~jdk e+18 m-19
~jdks e+18 m-19
~je> a-21 b-22 g-19 j-18 k-16 n-22 r-18 v-17
~jec m-18
~ject m-18
~jen l+18 m-23
~jenm l+18
~jes m-20 v+18
~jh> e+16 m-17
~jhg e+19 m-19
~jhg> e+19 m-19
~jhk e+16 m-17
~jhkj e+16 m-17
~jk> e+18 m-17
~jkl d-16 e+31 f-20 l-21 m-31 u-18
~jkl> e+22 m-21
~jlk e+16
~jlkj e+16
~jo> c-25 e-19 f-18 g-26 h-43 k-20 m-20 t-20 u-46 v-26
~jok m+20
~joke m+20
~jor a-18 b+16 d-16 g-18 h-18 j-18 k-16 n-20 p-17 q-23 r-22 s-16 u-28 v-21
~jor> a-18 b+16 d-16 g-18 h-18 j-18 k-16 n-20 p-17 q-23 r-22 s-16 u-28 v-21
~jos m-16
~jue m+18
~jueg m+18
~jun a-15 j+20 m-21 v-16
~junt a-15 j+20 m-21 v-16
~jus a-18 c-22 e-23 f-25 h-21 j-19 k-30 p-18 s-28 v-37
~just a-18 c-22 e-23 f-25 h-21 j-19 k-30 p-18 s-28 v-37
~kag m+17
~kage m+17
~kay e-16
~kay> e-16
~ke> d-16 e-52 f-49 g-34 h-19 i-22 j-32 p-20 t-53 u-16 v-23
~ked b-15 c-28 d-36 e-19 r-33 t-31
~ked> b-15 c-28 d-36 e-19 r-33 t-31
~kee a-21 c-19 d-23 i-15 j-19 p-17 q-21 r-16 t-15
~keep a-21 c-19 d-23 i-15 j-19 p-17 q-21 r-16 t-15
~kene m-18
~kes a-29 d-18 l-24 n-19 o-17 u-27 v-19
~kes> a-29 d-18 l-24 n-19 o-17 u-27 v-19
~ket i-22 j-20 o-17
~ket> i-19 j-17 u-18
~key m+21
~keys m+17
~kid m+19
~kil a-20 b-22 d-20 i-22 k-19 n-23 o-20 p-17 q-19 r-17
~kill a-19 b-20 d-19 i-21 k-18 n-21 o-19 p-16 q-19 r-16
~kin b-15 e-30 f-48 i-24 k-25 l-36 m-16 o-37 q-31 t+24 u-38
~kind a-16 b-17 g-31 h-23 j-31 m-22 p-15 q-21 r-20 t+20 u-33 v-23
~king c-28 e-24 f-40 i-39 k-36 l-48 n-23 o-37 q-24 s-25 u-24
~kip a-21 b+15 c-18 d-23 e-21 f-15 g-18 i-20 j-20 l-20 p-16 q-17 s-18 t-15 u-27 v-16
~kip> a-21 b+15 c-18 d-23 e-21 f-15 g-18 i-20 j-20 l-20 p-16 q-17 s-18 t-15 u-27 v-16
~kj> e+24 l-16 m-23
~kjh d-15 e+27 f-17 l-19 m-27 u-15
~kjh> e+16 m-17
~kjhg e+19 m-19
~kjhk e+16 m-17
~kjl e+16
~kjlk e+16
~kl> e+22 m-21
~kni a-19 m+15 q-16
~knit a-18 n+16
~kno a-21 d-17 e-18 h-38 i-28 j-32 k-23 l-34 n-17 p-27 s-24
~knoc u+18
~know a-20 e-17 h-33 i-27 j-27 k-22 l-31 p-25 s-22
~ks> e-15 j-31 k-25 l-33 n-41 p-16 s-19 t-17 u+23 v-17
~ksl e+18 m-19
~la> a-18 b-19 d-41 f-34 g-42 h-34 k-30 n-28 r-16 s-19 u-21
~lab b-24 h-19 j-24 k-20 l-19 n-25 r-18 s-18 t-19 u-27 v-16
~labi a+15 i-17
~labl b-19 h-15 j-18 n-21 u-15
~labr u-17
~lac a-20 c-16 d-40 f-15 g-24 i-27 l-18 p-18
~lace a-17 d-30 i-23 l-16 n-31 s-18
~lack d-17 j-17 u-21
~lad a-24 b-19 d-18 i+16 j-19 l-20 s-23 u-21
~lady a-17 i+19 j-17 l-15 n-15 r-17 s-19 u-17
~lai a-22 d-27 i+20 j-18 k-16 u+16
~lain a-22 d-27 i+20 j-18 k-16 u+16
~lak p-19
~lake p-19
~lam a-35 d-25 i+28 m-21 n-28 o-17 p-21 q-21 r-18 s-22 u-24
~lama a-27 b-16 d-19 i+24 n-22 o-16 p-19 q-18 s-16 u-19
~lame b+17 m-18
~lan a-46 b-32 c-23 d+17 g-35 h-29 i-32 j-16 k-25 l-31 p-25 q-22 u-52
~lan> j-21 m-29 n+21 u-24
~lanc a-19 o-16 u-18
~land j-27 q-19
~lans d+15
~lant a-17 u-22
~lapt m+16
~lar a-39 b-36 c-26 e-19 f-18 h-22 j-19 k-24 m+25 n-37 o-27 p-32 s-31 v-24
~lar> a-20 d-27 g-19 i-17 m+16 o-16 q-19 r-18 s-16
~larm a-21 c-15 m+17 o-21 q-18
~laro m-15
~lars g-17 j-16
~las a-16 b-29 c-15 e-17 f-23 g-17 i-19 k-17 o-24 q-25 r-28 t-23
~las> j+17
~lase j-17
~lass u-20
~last b-19 l-16 o-28 q-16 r-24 t-17
~lat c-20 e-17 g-29 i-29 j-26 k-23 l-30 n-30 o+26 p-22 q-36 t-16 u-39
~late a-17 c-19 d-28 e-15 g-24 h+15 i-36 j-21 k-21 l-27 n-23 o+27 p-20 q-30 r-27 u-35
~lati i-16
~law n-18
~lay a-19 b-22 d-19 i-16 j-25 k-22 l-23 m+25 n-26 q-17 s-17 u-22
~lay> b-18 n-17 u-17
~laya j-16 m+17
~layi l-16
~laz a-21 b-16 h-19 j+21 m-26 n-17 u-20
~laza a-18 d-21 h-18 j+22 m-20 u-18
~ld> e-46 f-46 h-55 j-33 k-17 p-38 t-54 v-51
~le> a-27 c-19 e-55 f-57 g-34 h-52 j-16 l-30 p-49 r-29 t-27 u-26 v-61
~lea d-44 e-44 f-41 h-41 n-34 p-17 s-51 t-18 v-21
~leac m+17
~lean m+21
~lear c-16 l-15 m+16
~leas d-31 e-33 f-30 h-26 n-37 p-34 s-29 t-32 u-18
~leav a-27 c-19 d-24 g-17 h-19 i-25 k-17 n-16 p-29 s-22 t-18 v-22
~lec d-15
~leci b+17
~led b-25 c-17 e-15 g-24 h-20 i+17 j-31 k-22 l-27 m-29 n-36 s-28 t-18 u-27
~led> b-25 c-17 e-15 g-24 h-20 i+17 j-31 k-22 l-27 m-29 n-36 s-28 t-18 u-27
~lee a-19 b-16 d-24 h-20 j-16 l-18 n-27 r-17
~leep a-19 b-16 d-24 h-20 j-16 l-18 n-27 r-17
~lef a-22 b-26 d-26 g-23 h-20 i+16 k-19 n-26 o-25 p-17 q-25 t-15
~lefo a-22 d-18 g-15 j-18 n-16
~left b-17 n-16 o-17 q-17 u-19
~leg a-52 b-15 c-22 e-24 f-26 g-41 i-44 k-23 m-21 p-43 q-22 t-24 u+20
~lega a-28 d-21 g-17 i-20 k-19 m-47 n-26
~legi j-16 u+22
~lego a-30 b-27 g-23 h-24 i-20 l-29 p-27 q-27 r+21 u-36 v-18
~legu q-19 r-24
~lem a-28 b-19 e-16 g-21 i-19 j-19 l-18 p-16 t-16
~lem> a-15 d-16 u-27
~lema m-22 n+21 q-21
~len d-16 j-16 l-16 o-17 r-15 u-15
~lep p-17
~lept m-20 p-16
~ler i-15 u-19 v+24
~ler> u-19 v+24
~les b-27 c-24 d-15 e-31 f-31 g-29 h-41 j-51 k-30 l+16 m-20 o-17 q-31 s-35 t+23 u-31 v-35
~les> b-21 c-17 e-24 f-23 g-18 h-30 j-36 k-19 p-18 q-22 s-25 t+16 u-20 v-25
~less m-17
~lest j-25 l+24 u-19
~let c-16 g+17 h-20 o-36 p-20 q-31 r-27 s-22 u-46 v-29
~leta m-16 n+17
~lete o-17
~lett d-26 n-20 o-20 u-28 v-16
~lev a-30 b-22 c-15 d-31 e-17 g-16 h-23 i-23 j-28 k-21 l-30 n+16 o-28 r-29 u-32 v-20
~leva a-19 d-16 l-19 m-26 n-23 o-18 p+18 r-21 u-16
~levo a-16 d-21 h-18 j-20 l-19 n+19 o-16 p-16 q-20 u-23
~lex m-23 o+15
~lexi m-17 o+15
~lf> b-24 c-21 e+16 g-22 h-23 j-25 l-21 m-17 o-20 p-23 s-22 v-19
~lgo a-15 b-19 g-21 h-16 j-21 l-18 m-28 o+15 p-22 q-26 v-16
~lgo> a-15 b-19 g-21 h-16 j-21 l-18 m-28 o+15 p-22 q-26 v-16
~lgu a-29 j-20 k-16 l-18 m-15 p-20 u-32
~lgui a-27 d-22 k-16 l-16 m-29 p-20 u-30
~lia u-15
~lib j-18
~libr j-18
~lic a-17 b-38 c-18 d-36 e-18 f-15 h-18 j-19 k-26 p-22 r-20 s-28 t-17 v-26
~lic> m-18
~lica g+15 k-15 m-21 n-17 o-21
~lice a-27 b-16 g-19 j-22 m+16 u-25
~lici m-15
~lict o+16
~licu m+16
~lid a-20 b-18 i-17 m-30 n-19 q-23 t-15 u-24
~lide m-17 o+18
~lie b-22 c-18 d-24 g-22 j-22 l-21 m-23 q-26 r+16 s-16 t-15 u-27
~lien m-22 q-16 r+17
~lier a-23 o+17
~lies m-24
~lif b-15 d-22 g-19 h-18 i-18 j-27 n-23 r-17 u+20
~life j-17
~lifi m-15 u+17
~lify g-15 m-16
~lig b-26 d-32 e-15 g-16 h-19 i-17 l-27 n-28 s-27 v-21
~ligh a-18 b-21 d-19 l-16 m+16 n-22 s-23 u-19
~ligr m-23 u+22
~lik b-33 d-16 e-19 f-20 g-35 n-22 p-25 q-35 t-19 v-34
~like b-33 d-16 e-19 f-20 g-35 n-22 p-25 q-35 t-19 v-34
~lim a-26 d-24 l+15 n-16 o-18 u-17
~lima m+16
~limi a-17 d-17 l+17 o-17
~lin c-26 d-34 e-18 g-35 h-37 k-15 l-33 n-46 t-24 u-24
~lind l-16
~line d-18 h-19 n-18 o-28 q-23 r-16 u-16
~ling c-15 d-24 g-27 h-24 l-32 n-33 p-26 t-17 u-42 v-26
~lio d-16 j-15 r-21 u-17
~lio> r-19
~lis d-40 e-27 f-23 h-34 i-21 j-45 m-23 o-47 p-23 q-16 r-37 s-41 u-47
~list c-33 d-37 e-23 f-21 h-32 i-20 j-43 m-18 o-45 p-22 q-15 r-35 s-39 u-44
~lit b-26 c-18 g-16 h-16 j-17 m-18 q-26 u-25 v-16
~lit> d+16
~litt o-17
~lity m-26
~liv a-26 b-17 d-20 l-19 m+23 n-20 o-20 p-18 r-17 u-22
~live a-23 b-16 d-24 l-19 m+16 n-19 o-19 u-22
~livi m+17
~liz f-17 m+16
~liz> f-17 m+19
~lk> b-32 d-39 f-17 g-26 i+15 k-18 l-27 n-34 o-28 p-23 r-31 s-24 t-17 v-20
~lke m-26 o-15 q-17
~lked m-22
~lki a-29 b-23 g-16 j-22 l-24 n-19 p-17 q-15 r+15 v-20
~lkin a-29 b-23 g-16 j-22 l-24 n-19 p-17 q-15 r+15 v-20
~lkj c-15 d-18 e+32 f-22 l-23 m-34 n-16 t-17 u-19 v-16
~lkj> e+24 l-16 m-23
~lkjl e+16
~lks g-18 j-19 m-16
~lks> g-18 j-19 m-16
~ll> a-30 c-68 e-29 f-25 g-21 h-17 j-23 k-42 l-19 n-18 o-21 t-36 v-58
~lla a-27 c-23 e-18 f-17 g-30 h-30 i+17 k-21 o-31 q-21 s-16 t-22 u-34
~lla> d-16 h-16 m-17 o-27 q-27 u-21
~llam a-27 b-15 i+24 n-22 o-16 p-18 q-17
~llar g-18 p-18
~llas j+17
~lle a-20 b-20 c-37 e-40 f-42 g-59 h-20 k-43 l-16 m-26 r+15 t-40 u-27
~llec m-17
~lled b-29 g-19 h-16 i+21 j-23 k-16 l-21 m-19 n-29 p-24 s-24 u-20
~lleg a-49 c-18 e-22 f-23 g-37 i-40 k-22 m-17 p-41 q-21 t-20
~llev a-30 b-21 c-15 d-31 e-17 g-16 h-23 i-23 j-28 k-21 l-30 n+16 o-28 r-29 u-32 v-20
~lli d-19 g-21 h-17 j-23 k-16 l-22 n-21 o-21 p-22 q-24 u-24 v-17
~llin d-17 g-18 j-21 l-21 n-19 o-20 p-20 q-22 u-22 v-16
~llo b-34 d-27 e-15 f-22 h-32 i-34 k-20 l-31 r-29 t-21 v-29
~llo> b-16 j+15 m-23
~llon m+19
~llow b-20 h-21 i-26 j-22 l-21 m-21 n+17 r-19 u-25 v-18
~llu s-19
~lly g-20 i-22 j-19 l-16 m-29 n-19
~lly> g-20 i-22 j-19 l-16 m-29 n-19
~lma a-15 d-17 e-22 h-21 i-17 m+18 u-17
~lmao e-20 m+19
~lmar h-19
~lme m-15
~lo> c+21 d-42 e-43 g-34 h-28 k-22 l-16 m-15 n-36 p-31 r-36 s-31 u-40 v-36
~loa d-22 m+16
~loan d-20 m+20
~loc a-44 e-23 f-22 g-22 h+18 i-34 n-32 r-26 s-21 t-21 u-39 v-20
~loca m-25
~lock a-39 b-24 c-17 d-34 e-22 f-17 g-19 h+20 i-28 n-28 r-29 s-18 t-20 u-33 v-17
~logi m-17
~lom a-16 i-17 m+25
~lome a-16 i-17 m+25
~lon a-22 c-31 d-25 e-26 f-25 g-44 h-20 i-21 k-28 l-25 t-27 v-19
~lon> d-15
~lone a-15 b-23 d-18 l-21 n-21 q+17 u-25
~long a-17 c-23 d-17 e-24 f-23 g-39 i-20 k-25 l-21 m-18 t-23 v-16
~loo f-19 g-21 h-23 j-27 k-21 l-23 o-24 p-25 q-22 u-34
~look b-26 f-17 g-17 h-22 j-20 l-20 n-28 o-24 p-21 q-16 u-32
~lor a-23 d-19 e-21 f-20 g-21 i-22 j-19 l-22 n-19 o-25 p-18 q-20 t-23 v-20
~lor> a-16 e-16 f-15 g-17 m+21
~lori b+17
~los a-41 c-22 e-21 g+17 h-26 i-34 k-26 l+17 n-45 p-32 s-32 t-31 v-38
~lose a-17 g-29 i-15 l+26 n-20 q-17 v-19
~lost a-31 g+22 h-18 i-23 k-20 l-35 n-35 p-26 s-23 t-24 u-35 v-28
~lou m+18
~loud m+18
~lov b-25 d-26 h-21 j-16 m+24 n-25 o-23 p-17 q-16 r-17 s-19 u-24 v-17
~love b-24 d-24 h-21 m+21 n-24 o-22 p-16 u-23 v-16
~low b-27 h-27 i-35 j-30 k-19 m-21 n+15 r+18 u-32 v-26
~low> b-16 i-19 j-18 l-18 m-19 q-20 r+21 s-24 u-23 v-18
~lowe c-16 i-20 j-17 n+17
~lowi a-21 m-17
~lp> b-26 c-29 g+28 h-17 i-26 j-23 k-26 l-30 n-26 o-26 p-18 r-28 s-29 v-27
~lpe l-18
~lpe> b+17 m-21
~lps g-16 m-16 t+16
~lps> g-16 m-16 t+16
~lre a-20 i-24 p-20 t-16
~lrea a-20 i-24 p-20 t-16
~ls> a-31 b-23 d-20 i-23 j-24 v-15
~lse c-20 g-16 h-23 i-27 m-36 n-24 p-32 q-16 r-16 u-18
~lse> c-20 g-16 h-23 i-27 m-36 n-24 p-32 q-16 r-16 u-17
~lses v+18
~lt> i-18 m-25 o-16 s+26
~lta b-17 d-19 e-20 f-15 i-27 j-16 k+19 l-32 m-22 n-21 q-18 u-24 v-17
~lta> a-16 d-19 e-20 i-20 j-16 k+21 l-27 m-17 n-21 q-18 v-17
~lte m-15
~lter m-15
~lto e-22 l+20 m-24
~lto> e-22 l+21 m-22
~luc m+18 n-23 t-16
~luck m+19 n-19
~lud d+15 h-15 i-17 m-28 u-18
~lude d+15 m-17
~lue b-23 h-18 i-17 j-23 l-24 n-24 o-16 q-15 s-17 u-16
~lue> j-15 n-16 u-16
~lug h-17 l-17 m-26 n-19 q-16 v-16
~luga h-17 l-17 m-26 n-19 q-16 v-16
~lul a-16
~lula a-16
~lum a-16 i-21 j-17 l-24 u-23
~lumb i-20 l-24 u-19
~lva m-24
~lvan m-17
~lve b-18 i-20 m-17
~lver i-17 m-15 u-15
~lvi e-17
~lvid e-17
~ly> a-23 e-32 f-37 i-25 j-28 m-29 p-25 q+18 s-39 u-21 v-30
~lyi u-15
~lyin u-15
~ma> i-22 j-16 m-18 p-16 q-27 r-25 s-18 u-21 v-16
~mab m-17 t+22
~mabl m-17 t+22
~mac a-18 d-20 g-20 j-21 n-17 o-17
~maci g-17 j-16
~mad d-17 h-18 l-19 n-26 o-26 q-17 t+17 u-21
~made l-16 m-25 n-19 o-20 t+18 u-15
~mai c-17 d-25 g-17 k-15 n-25 o-26 q-19 r-17 s-17 u-30
~mail a-26 b-25 c-15 d-19 j-18 m+24 n-16 o-21 u-18 v-20
~main j+16 m-26 u-18
~mak h-29 i-18 j-32 k-33 n-45 p-27 q-33 t-19 v-28
~make h-27 i-16 j-29 k-32 n-38 p-25 q-31 t-15 v-24
~maki m+17 n-16 o-16 r-24
~mal a-32 b-22 c-16 d-39 g-23 h-29 i-41 l-16 m+17 n-41 p-34 r-22 t-19 v-20
~mal> a-18 j-17 n-20 o-18 p-18 q-21 s+17
~male i-22 m+17 p-16
~mall d-21 h-22 i-19 m+17 n-22 o-20 s-22 u-31
~man c-30 e-39 f-44 p-28 q-19 r-53 s-44 t-18 v-25
~man> a-17 b-18 d+16 n-17 o-17 u-17
~mana c-23 d-35 e-16 f-20 g-27 j-35 k-21 l-30 p-25 q-30 r-19 s-16 t-19 u-28 v-33
~mand a-28 b-43 d-15 e-20 f-20 g+16 h-35 o-24 p-38 q-21 r-34 s-40 t-24
~mane m-17
~many a-30 g-19 h-25 i-21 j-29 k-16 o-24 q-17 s-16
~mao e-20 m+19
~mao> e-20 m+19
~map a-19 j+21 m-17 n-16
~maps j+17 m-16
~mar b-32 c-15 d-36 e-19 g-25 h-35 i+20 k-25 l-23 p-26 q-31 r-26 t-22 u-42
~mar> m-22 u-20
~mare s+15 u-17
~mari a-23 h-16 i+18 j-17 m-27
~mart h-19
~mas m-20
~mas> m-20
~mat a-17 d-25 i-16 n+16 o-21 r-16
~matt m-26 n+23
~may e-16
~mayb e-16
~mbe b-34 c-28 e-18 f-19 h-28 n-31 o-15 p-20 q-30 r-27 s-26 t-28
~mber b-34 c-28 e-18 f-19 h-28 n-31 o-15 p-20 q-30 r-27 s-26 t-28
~mbi b-28 d-18 i-20 j-17 l-24 m-18 o+18 q-21 r-20 v-17
~mbie b-22 i-16 l-19 m-39 o+18
~mbla s+15
~me> c-44 d-36 e-97 f-58 g-54 j-20 m-15 p-21 t-19 u-25 v-69
~mea b-18 d-25 h-16 i-20 j-20 l-24 n-19 q-16 r-15 u-27
~mean b-16 d-24 i-19 j-19 l-22 n-18 q-15 u-26
~meb c-17 d-15 j-16 m-31 n-23 r-19 s-16 u-32
~mebo c-17 d-15 j-16 m-31 n-23 r-19 s-16 u-32
~med a-16 b-15 i-22 j-20 o-15
~med> l-20 n-15 q-21
~mee a-19 n-15 o-17
~meet a-19 n-15 o-17
~mej a-18 b+16 d-16 g-18 h-18 j-18 k-16 n-20 p-17 q-23 r-22 s-16 u-28 v-21
~mejo a-18 b+16 d-16 g-18 h-18 j-18 k-16 n-20 p-17 q-23 r-22 s-16 u-28 v-21
~mel b-15 e-22 f+17 j-16 l-18 m-31
~mela m-19 o+16
~melo e-20 f+18 l-16 m-26
~men b-26 c-23 d-15 e-16 f-23 h-35 j-29 p-28 s-28 t-30 v-33
~mend d-18 g-22 i-19 q-17 u-21
~mens i+16
~ment a-16 b-20 g-24 h-16 j-15 r-17 s-17 t-20 v-25
~menu d-18 g+27 j-17 l-15 m-27 u-22
~meo g-18 j-21 k-16 l-24 m-17 n-28 r-23 s-20 t-20
~meon g-18 j-21 k-16 l-24 m-17 n-28 r-23 s-20 t-20
~mer a-24 c-32 e-27 f-24 h-16 k-37 n-38 o-18 p-30 r-19 s-33
~mer> a-19 l-23 m+17 o-17
~mera r-17 u-18
~merg g-19 u-17
~mero a-36 b-33 c-23 d-36 e-20 f-16 h-23 k-30 n-25 o-32 p-20 q-24 s-18 t-16
~mes a-19 b-33 d-38 f-16 h-18 j-22 k-17 l+20 m-22 q-24 s-25 t-16 v-19
~mes> d-21 n-26
~mess a-24 b-26 d-26 m-18 s-18 v-19
~met d-28 l-17 p-20 q-20 r-18
~meth d-27 l-16 p-20 q-20 s-17
~mew m-16
~mewh m-16
~mex u-16
~mexi u-16
~mi> a-24 b-22 d-17 e-16 i-21 j+15 l-19 o-16 p-17 q-18 u-18
~mid s-20
~mie b+15
~mied b+15
~mig d-20 g-17 h-20 j-16 l-19 m-37 o-25
~migh m-24 n-21
~migo a-22 l-16 m-24 o-19 u-16
~mil a-27 c-18 g-17 i-23 j-21 l-22 m-28 q+18 u-28 v-19
~mili m-20
~mily d-18 l-15 u-20
~min a-21 c-39 d-28 e-36 f-44 g-48 h-45 i-32 j-23 m-18 n-32 p-15 r+31 s-42 u-16
~mina b-16 p-16
~mind a-25 d-23 l-27 n-26 o-32 p-16 q-22 r-26 s-17 v-29
~mine c-16 h-15 i-21 k-17 m-43 n-21 q-21 r-25 s-19
~ming d-34 f-21 g-27 h-19 i-26 k-29 l-18 n-15 r+19 s-30 u-37 v-23
~mino r+17
~minu a-19 j-22 l-21 n-16 o-18 r+24 u-21
~mio s+15
~mio> s+15
~mir m-23 r-16
~mir> r-16
~mis b-35 e-16 g-23 h-19 i-23 s-29 t-16 v-26
~mism b-16
~miss a-21 b-19 j-17 n-25 p-19 q-23 s-19 u-20 v-16
~mist k+18 l-22
~mit d-18 l-16 o-16 s+16
~mita s+17
~mix m-15
~mma a-16 g+20 m-16 n-16
~mman a-18 g+20 m-16 n-16
~mme d-19 g-21 i-17 j-16
~mmen d-16 g-20 l-17 u-17
~mmo n-17 s+19 u-16
~mmon n-17 s+19 u-16
~mmu l+16 m-16
~mmun l+16 m-16
~mnb e+26 f-18 l-18 m-26
~mo> b-51 c-42 e-40 h-53 i-29 k-44 o-45 p-43 t-36 v-38
~mok m-20 n+21
~moke m-20 n+21
~mol a-22 g-17 l+21 n-24
~mole a-20 g-17 l+21 n-16 u-17
~mom m+16
~mome m+16
~mon a-23 g-17 h-16 i-24 j-19 l-20 o-33 r-18 u-28 v-16
~mon> m-19 s+19 u-16
~mone i-17 l-17 n-18 o-21 u-16
~mor a-22 c-42 d-57 e-39 g-45 i-27 j-44 m-37 p-41 t-38 v-21
~mor> m-15
~mora m-17
~more a-15 c-25 d-32 f-22 g-27 h-26 i-18 j-28 m-25 n-32 p-19 s-18 t-17
~morn b-33 d-18 e-18 f+23 i-18 j-15 k-18 l-28 m-33 p-15 q-28 t-16 u-29 v-21
~morr d-20 f-17 k-15 l-18 n-26 p-15 r-22 s-17 u-23
~mos a-20 d-16 g-21 j-23 l-18 n-18 o+18 p-17 q-21
~mos> a-17 g-15 l-16 n-16 o+20 p-15 q-17
~most j-16
~mov a-19 c-23 d-35 e-28 f-25 g-27 h-24 i-32 j-19 k-33 n-20 p-33 q-35 t-25 u-39
~move b+15 c-19 d-26 e-23 g-17 h-15 i-25 k-19 m-18 p-27 q-24 r-38 s-30 t-17 u-36
~movi a-28 j-21 k-20 l-21 n-22 q-17 u-24
~mp> m-24 u-15
~mpa a-20 b-23 g-21 i-24 j-16 l-16 m-18 r-19
~mpan a-20 b-22 g-21 i-24 j-16 l-16 m-18 r-19
~mpe n-20 u-16
~mpi n-16 u-22
~mpie a+15
~mpin m+17
~mpl n-19 p-16 q-15 u-16
~mpla i+19 m-19
~mple o-15
~mpo d-24 h-19 l-21 n+15 q-19 s-19
~mpo> d-20 h-16 o-21
~mpor b-16 l-17
~mpr a-29 d-27 i-22 j-29 l-22 n-32 r-24 s-20
~mpra d-20 i-16 j-16 n-17 u-26
~mpre n-15 o-15 r-16
~mpt a-15 m-17 n+20 u-15
~mpty m-17 n+20
~mpu d-16 m-18 u-16
~mpus m-21 u-15
~ms> b-19 d-23 g-17 h-19 j-22 l-21 o-20 q-23 r-20 v-16
~mse n-15
~msel n-15
~muc a-36 b-18 d+16 e-31 f-30 g-31 h-29 i-29 j-39 k-29 n-20 o-25 p-24 q-26 u-23 v-30
~much a-36 b-18 d+16 e-31 f-30 g-31 h-29 i-29 j-39 k-29 n-20 o-25 p-24 q-26 u-23 v-30
~mud b+16
~mue m-16 o+16
~muev m-16 o+16
~mun a-18 g-18 u-19
~muni a-18 g-18 m-20
~mus a-21 c-18 d-28 e-23 g-18 h-29 i-22 j-28 l-26 m+22 p-17 r-19 t-23 u-28
~muse m+18
~musi a-17 d-19 e-17 l-19 m+18 o-16 q-19 u-19 v-21
~must d-16 h-15
~mys d-18
~myse d-18
~na> c-34 d-32 e-42 i-56 j-55 k-31 l-48 p-27 q-51 r-43 s-28 t-34
~nab i-16 k+22 l-20 m-18
~nabl i-16 k+22 l-20 m-18
~nad a-30 b-32 c-25 d-29 e-22 f-20 h-25 k-22 m-16 r-16 s-21 t-19 u-37
~nada a-28 b-24 c-19 d-22 e-16 h-19 j-25 k-19 r-19 s-15 u-29
~nadi b-16 g-20 l-19 m-21 n-17 p-18
~nag i+17 m-21
~nage i+17 m-21
~nai n+20 u-17
~nail n+20 u-17
~nal q-15 u-24
~nall a+16
~nam a-23 d-20 g-18 i-24 l-22 n-26 o-22 q-19 u-24 v+23
~name a-23 d-20 g-18 i-24 l-22 n-26 o-22 q-19 u-24 v+23
~nan a-37 c-23 e-19 f-21 g-33 i-40 j-28 k-24 n-18 r-33 s-26 t-19 u-42 v-28
~nana a-32 c-19 d-25 f-16 g-17 h+16 i-30 j-21 k-17 l-25 p-21 q-22 u-34 v-22
~nand r-20
~nant n-21
~nar a-23 d-28 g-21 i-21 m-36 n+23 o-20 q-25 u+17
~nar> m-18
~narm n+19 q-19
~nas e-20 f+17 m-29
~nas> e-20 f+17 m-26
~nat d-25 j-20 n-18 q-20
~nca i-23 r-18 v-15
~nce c-24 e-20 f-26 g-42 h-32 j-22 k-29 m-22 n-40 p-29 q-24 r-33 s+33 t-21 v-37
~nce> b-41 c-18 e-16 f-22 g-36 h-25 j-18 k-25 m-21 n-36 o-17 p-24 q-29 r-27 s+34 t-16 v-32
~ncel b+21 i-18 m-25 u-17
~nch a-23 b-17 d-20 n-19 o-15
~ncha a-16 m-18 u+16
~nci c-18 d-18 e-16 f-21 j-18 k-19 n-31 p-17 q-23 r-20 s-21 t-16 v-15
~ncia n-19
~ncio b-16 d-17 f-15 i-21 j-20 n-17 o-19
~ncl a-28 b+22 c-21 e-18 g-22 h-18 i-21 j-22 k-19 m-33 o-26 p-16 q-20 r-22 s-19 u-30 v-22
~ncl> a-15 b+25 c-17 l-19 m-22 o-16 u-17
~nclu i-15 l+18 m-24
~nco h-18
~nco> h-16
~ncu b-16 m-21
~ncue b-16 m-21
~ncy g-18
~ncy> g-18
~nd> a-18 d-16 e-38 f-43 h-27 i-20 k-16 l-17 o-29 q-25 u-20 v-57
~nda c-30 e-29 g-49 h-33 j+17 l-28 n-48 o-26 q-20 r-36 s-33 t-35
~nda> d-23 f+16 g-25 h-21 k-16 l-27 n-21 o-21 q-22 r-19 s-17 t-17
~ndam i-17 j+22 l-17 m-26
~ndan d-18 g-22 l-35
~ndar i-23 n-21 o-24 q-22
~ndat m-17 o+17
~nde b-27 d-28 e-46 f-47 h-46 j+20 n-40 o-21 p-49 q-16 s-16 v-36
~nde> b-39 c-30 d-42 e-26 f-30 g-36 h-26 j+24 k-32 l-47 n-37 o-32 p-30 q-38 t-27 v-32
~ndem b-19 g-16 k-17 l-25 m-24 r-18
~nden a-30 d-30 g-16 i-28 j-24 n-23 q-16
~nder e-17 f-16 i-18 j-27 l-22 o-27 p-18 q-27 r-16 s-23
~ndi a-35 b-26 d-16 e-22 h-25 n-28 o-28 p-24 r-27 v-27
~ndi> b-15
~ndic f+17 m-21 u-17
~ndin a-22 b-16 g-26 h-16 n-17 o-18 p-17 r-20 v-15
~ndl d-17 g-18 m-37 q-26 r-16 s-17 u-18
~ndle m-17 p+19 q-22
~ndli m-16
~ndly m-24 v-17
~ndo b-49 d-58 e-36 f-35 g+23 h-52 i-28 j-26 l-42 o-30 t-42 u-57 v-20
~ndo> b-52 d-56 e-35 f-34 g+23 h-51 i-28 j-24 l-37 o-30 t-40 u-55 v-27
~ndom r+17
~ndr b-18 m-26 u-23
~ndre m-21 n+15 u-20
~nds a-19 g+16 j-18 l-19 n-25 r-16 u-25
~nds> a-19 g+16 j-18 l-19 m-24 n-24 r-15 u-22
~ne> e-53 f-50 g-43 j-41 k-44 n-23 r-29 s-59 t-18 u-23
~nea a-24 b-16 d-18 h-15 i-25 j+23 n-23 o-19 q-20 s-16 u-28
~near a-24 b-16 d-18 h-15 i-25 j+23 n-23 o-19 q-20 s-16 u-28
~nec d-30 e-16 g-20 j-20 k-16 p-28 r-21 u-30 v-25
~nece d-29 e-16 g-19 j-19 k-16 p-28 r-21 s-17 u-32 v-25
~ned d-27 h-21 i-28 j-22 n-18 q-20 s-15
~ned> d-27 h-21 i-28 j-22 n-18 q-20 s-15
~nee e-29 f-24 g-20 h-46 j-21 l-18 p-27 q-19 r-23 s-27 v-59
~need e-29 f-24 g-20 h-45 j-20 l-18 p-26 q-18 r-23 s-20 v-58
~nel m+21 u-19
~nen b-31 e-17 g-19 k-16 n-30 q-36 r-26 s-23 t-17 v-20
~nen> b-26 g-15 m-17 n-25 q-32 r-24 s-20 v-19
~ner a-18 h-21 k-21 l-27 m-39 p-24 q-39
~ner> a-28 d-32 g+16 l-19 m-34 n-24 p-16 q-28
~nera n-15
~nero m-15
~nerv g-18 m-19 u+15
~nes b-34 d-15 e-16 f-19 i-18 j-35 k-15 l-26 n-25 o-21 p-20 q-28 r-21
~nes> a-22 h-19 i-18 j-22 l-15 q-23 v-18
~ness b-18 j-15 n-20 u-26
~net a-28 j-16 m+22 n-17 u-24
~net> m+19
~nev d-24 i-29 j-18 n-16 o-18 p-20 q-20 r-27 s-25 t-21 u-18 v+21
~neve d-24 i-29 j-18 n-16 o-18 p-20 q-20 r-27 s-25 t-21 u-18 v+21
~new a-18 d-21 i-15 j-16 m+22
~news a-18 d-21 i-15 j-16 m+22
~nex c-17 d-30 e-15 g-27 h-24 i-32 k-25 l-30 m-16 q-27 t-15 v-20
~next c-17 d-30 e-15 g-27 h-24 i-32 k-25 l-30 m-16 q-27 t-15 v-20
~ney c-15 j-25 l-19 m+17 n-23 o-24 s-16 u-24
~ney> l-18 n-22 o-22 u-23
~nfi l-17 q-17
~nfir l-17 q-17
~nfl o+16
~nfli o+16
~nfo a-17 i-17 l-19 o-19 r-16 u+16
~nfo> b-15 l-17 o-16 u+17
~nfor d-22
~nfu j-17 m-25
~nfus m-15
~ng> c-60 d-24 e-57 g-17 h-25 i-24 j-31 k-29 o-16 q-17 t-30 u-18 v-33
~nga b-25 d-24 m-23 n-16
~nga> a-17
~ngam b-17 m-16
~ngan d-18 m-20 u+15
~nge c-20 g-27 h-23 i-32 j-33 m-19 n-15 q-16 t-17
~nge> a+18
~nged a-17 d-21 i-21 j-21 l-17 n-19 q-23 r-16 u-20
~nger a-28 h-15 i-20 j-15 m-30 p-17
~ngi u-16
~ngin u-16
~ngo a-19 b-22 c-27 e-31 f-33 g+18 h-31 j-37 k-30 l-42 m-50 r-33 t-31 u-26
~ngo> a-19 b-22 c-27 e-31 f-33 g+18 h-31 j-37 k-30 l-42 m-50 r-33 t-31 u-26
~ngs b-21 c-20 d-35 i-15 k-16 q-25 r-22 s+16 t-16
~ngs> b-21 c-20 d-35 i-15 k-16 q-25 r-22 s+16 t-16
~ngu a-21 b-16 d-17 i-16 n-30 o-23 q+17 u-20 v+17
~ngui m+16
~ngun a-19 m-20 n-28 o-22 q+18 v+18
~nib a+17 d-15
~nibl a+16
~nic b-32 d-27 e-21 f-16 g-24 l+16 n-24 o-26 p-19 q-22 r-18 s-16 t+18 u-33
~nica a-16 g-16 l+15 m-18
~nice b-21 d-18 e-18 i-16 j-16 n-16 o-16 q-16 s-19 t+19 u-16
~nif m+16
~nig a-27 b-22 d-26 g-16 j-29 q-16 r-33 u-22 v-20
~nigh a-27 b-22 d-26 g-16 j-29 q-16 r-33 u-22 v-20
~nin b-32 c-27 d-45 f+23 g-38 i-45 j-21 k-35 l-46 p-35 t-33 u-20
~nin> f+15 m-18
~nine m+18
~ning b-31 c-24 d-51 f+18 g-34 i-43 j-19 k-32 l-42 p-34 t-29 u-19
~nio n-17 r-15 u-19
~nion u-15
~nit q-16
~nitt a-18 n+16
~niv m+15
~nive m+15
~nk> a-37 c-22 d-46 e-25 f-23 g-32 h-35 i-34 k-24 l-24 o-34 p-26 q-30 r-19 u-16
~nki r-18 u-18
~nkin r-18 u-18
~nla m-24 o+16
~nla> m-24 o+16
~nle l+19 m-16
~nle> l+19 m-16
~nli a+22 m-16
~nlin a+22 m-16
~nlk e+22 m-22
~nly b-19 g-16 i-22 k-16 m-33 n-18 p-22 q+15 r-23 u-24 v-16
~nly> b-19 g-16 i-22 k-16 m-33 n-18 p-22 q+15 r-23 u-24 v-16
~nme a-30 b-18 d-33 e-27 f-20 g-23 h-23 j-29 l+25 m-52 n-36 p-25 q-26 s-30 t-21 u-16 v-30
~nme> a-26 b-16 c-26 d-29 e-25 f-17 g-21 h-22 j-27 l+27 m-49 n-34 p-24 q-24 s-29 t-20 u-35 v-26
~nmi a-22 l-16 m-24 o-19 u-16
~nmig a-22 l-16 m-24 o-19 u-16
~nni a-15 f-17 h-17 n-21
~nnin f-16 h-17 n-17
~nny d-16 m+26 q-19
~nny> d-16 m+26 q-19
~no> c-35 d-45 e-35 f-42 g-34 j-20 k-29 l-15 n-18 p-32 s-39 u-18
~nob b-18 d-17 h-17 m-22 o-19 p-22 q+15 s-16 u-18
~nobo b-18 d-17 h-17 m-22 o-19 p-22 q+15 s-16 u-18
~noc a-22 d-25 g-18 i-15 j-25 m-16 n-20 o-26 q-22 s+15 v-18
~noch a-18 d-17 j-18 o-20 s+15 u-22
~nock u+18
~nom m-26 q-20
~noma m-18
~non v-15
~noo b-17 m-21 n-23 o+19 r-16 u-18
~noon b-17 m-21 n-23 o+19 r-16 u-18
~nor a-27 b-24 d-31 e-16 g-24 h-21 k-18 l-22 n-33 o-25 p-23 s+15 u-16 v-17
~norm a-19 d-18 j-20 n-21 o-18 p-18 s+17
~nort j+18 m-17
~nos a-17 d-16 i-15 j-19 l-19 o-17
~nos> a-15 l-17 u-19
~not d-42 e-32 f-31 g-16 h-38 k-28 l-43 p-33 q-18 r-28 s-22 t-27
~nota n-17
~note a-18 i+18 u-21
~noth d-30 f-19 h-28 i-29 k-18 l-34 p-26 q-29 r-23 s-32 u-19
~noti a-15
~nou b-16 d-17 l+21 t-18
~noug b-16 d-16 l+21 t-18
~nov a-15 m+19
~now a-24 b-18 d-23 e-20 f-21 i-31 j-33 k-25 l-35 n-18 p-31 r-18 s-28
~now> a-21 b-15 d-20 e-18 f-18 i-29 j-29 k-23 l-32 n-16 p-29 r-15 s-25
~nqu m-18
~nqui m-18
~ns> a-46 c-37 e-33 f-37 h-32 k-31 l-15 o-18 p-36 s-21 t-29
~nsa a-20 d-15 g-17 j-18 n-16 o-19 p-16 q-18
~nsaj i+16
~nsar m+17
~nsc a+20 l-17 m-21
~nscr a+21 l-16 m-18
~nse a-26 b-19 m-25 o-20 u-19 v-17
~nse> a-17 l-17 m-16
~nsen m-17
~nsf d-15 i+19 q-16
~nsfe d-15 i+19 q-16
~nsi g-28 h-18 l-17 o-22 p-17 r-21 s-20 v-15
~nsid m-18
~nsiv i-18 r-15 u-27
~nst a-35 c-24 d-18 e-25 f-24 g-27 h-24 j-30 k+18 p-15 s-24 t-22 u-34 v-23
~nst> b+16 m-20
~nste a-20
~nsto e-18 k+25 l-24 m-25
~nstr b-17 d-16 j-17 n+17 o-17
~nsu c-21 e-25 f-19 g-19 h-16 i-27 l+18 o-21 p-20 q-20 r-20 s-19 t-18 u-22 v-18
~nsub a-21 b-20 c-20 d-20 e-25 f-18 g-25 h-15 i-16 j-15 l+19 n-17 p-19 q-17 r-19 s-16 t-16 u-23 v-18
~nsul i-16 m-19
~nsur m-16
~nsw a-21 b-18 d-23 g+19 j-17 l-20 n-22 o-16 q-20 s-19 v-19
~nswe a-21 b-18 d-23 g+19 j-17 l-20 n-22 o-16 q-20 s-19 v-19
~nt> c-17 d-16 e-47 f-51 g-35 h-25 j-20 n-33 p-58 q-32 r-31 s-53 t-24 u-25
~nta a-24 b-39 c-27 d-25 e-31 f-27 h-36 j-15 k-32 p-33 s-37 t-30 v-31
~nta> b-20 l-16 n-18 u-29
~ntac b-19 d-18 g-18 l+17 m-33 o-18 u-24
~ntan i-17
~ntar a-16 n-17
~ntas a-26 d-18 g-25 h-17 m-25 o-17 u+22
~nte c-33 e-29 h-16 j-19 o-16 p-26 q-16 r-25 s-44 u-31 v-28
~nte> b-15 g-30 l-21 m-26 n-16 o-21 s-18
~nted l-19 m+20
~nten i-22 l-16
~nter d-24 g-31 i-23 k-16 n-31 o-15 p-19 q-30 r-19 s-26 t-17 v-24
~ntes b-23 f-15 j-23 k-15 l-34 m-18 p-21 q-29 r-25 s-21 t-16 u-33 v-23
~nti d-30 i-27 j-15 k-26 m-16 p-25 q-18 r-20 t-16
~ntie a-20 m-20 q-15
~ntin b-18 p-17 u-16
~ntis a-18
~nto c-23 e-21 f-25 g-38 h-28 i-28 k-24 n-20 p-29 r-35 t-28 u-27 v-34
~nto> c-19 e-16 f-17 g-35 h-21 i-25 k-21 n-39 p-26 r-28 t-24 u-23 v-31
~ntow r-15
~ntr c-19 d-29 f-23 g-35 h-17 k-16 l-26 m-31 p-23 q-21 s-17 u-26 v-17
~ntra b-16 m-17
~ntro b-22 d-18 f-19 g-25 i-24 j+16 l-20 m-34 o-22 s-15 u-25
~nts b-22 d+24 e-18 i-25 l-24 n-16 t-16 u-30
~nts> b-22 d+24 e-18 i-25 l-24 n-16 t-16 u-30
~ntu m-15
~ntur m-15
~nu> d-18 g+27 j-17 l-15 m-27 u-22
~nue b-21 d-26 f-17 g-22 i-22 j-26 o-25 p-15 q-15 r-15 s-17 t-15 u-21
~nuev b-19 d-22 f-15 g-17 i-16 j-24 l-27 n-17 o-19 s-15 u-18
~num b-48 c-36 d-20 e-28 f-28 h-38 k-16 m-30 n-37 o-45 p-24 q-36 r-39 s-32 t-35
~numb b-32 c-23 f-17 h-24 m-24 n-25 o-31 p-16 q-25 r-20 s-23 t-25
~nume a-28 b-28 c-19 d-34 e-19 f-15 h-23 k-29 m-21 n-20 o-24 p-18 q-17 r-27 s-16 t-15
~nut a-22 b-15 j-24 n-19 o-20 r+24 u-23 v-15
~nute a-17 o-15 r+15
~nuto m-17 r+20
~nve m+16 u-20
~nven u-17
~nvi a-15 b-17 i-16 l+20 m-26 o+17 q-21 v-18
~nvie a-15 b-17 i-16 l+20 m-26 o+17 q-21 v-18
~nvo m-18
~nvoi m-15
~nxi m-18
~nxie m-18
~ny> a-30 b-23 d-29 e-20 f-16 g-32 h-29 i-30 j-35 k-20 m+17 r-26 s-27 v-19
~nyb d-21 j-21 m-23 r-17 u-20 v-16
~nybo d-21 j-21 m-23 r-17 u-20 v-16
~nyo a-22 d-25 j-20 l-16 u-28
~nyon a-22 d-25 j-20 l-16 u-28
~nyt b-36 f-16 g-27 h-29 i-21 m-18 r-20 s-26 v-20
~nyth b-36 f-16 g-27 h-29 i-21 m-18 r-20 s-26 v-20
~oad d-20 h-24 n-15 u-20
~oad> m-16 u-16
~oads h-17 j-16
~oan d-20 m+20
~oan> d-20 m+20
~oba d-18 m-23
~obl b-19 c-16 d-26 e-16 g-21 i-18 j-21 l-20 p-17
~oble a-25 b-17 d-20 g-20 j-16 l-16
~obo b-23 d-19 h-17 n-18 o-22 p-27 r-16 s-18 u-22
~obod b-18 d-17 h-17 m-22 o-19 p-22 q+15 s-16 u-18
~obr a-20 d+28 g-16 h-17 i-17 l-18 m-26 n-21 o-19 q-19 r-21 s-22 u-29 v-18
~obra a-15 d+25 m-17 s-17 u-20
~obro r-16
~oca h-20 m-35 n-19 r-18 u-24 v-17
~oca> b-16 m-17 r-17
~ocat a-17 h-17 m-30 u-17
~oce a+16 d-18 n-19
~ocee a+15 u-17
~och a-18 d-17 j-18 o-20 s+15 u-22
~oche a-18 d-17 j-18 o-20 s+15 u-22
~oci u-15
~ock a-20 b-27 c-23 e-29 f-24 g-31 h+17 i-32 n-40 r-34 s-28 v-28
~ock> b-15 d-30 e-21 g-21 h+19 i-24 j-36 n-22 p-21 q-27 r-25 s-17 v-19
~ocke a-27 b-16 m-17 n-21 o-22 q-28
~oco n-17 o-15 q-17
~oco> m-15 q-15
~ocu d-16 g-17 q-17 u-19
~ocup g-16 u-16
~od> a-33 d-51 e-41 g-26 h-25 j-48 k-35 q-27 r-44 u-21 v-40
~oda a-16 b-21 c-22 e-20 g-28 j-36 k-19 l-29 n-29 p-29 q-16 u-37 v-27
~odav r-19
~oday c-16 e-16 g-17 j-27 k-16 l-24 n-23 p-22 q-38 u-31 v-21
~odd g-18 m-15 u+16
~odds g-18 m-15 u+16
~ode a-16 d-20 g-23 k-18 l-18 m-16 n-19 p-19 u-22
~odem o+16
~oder m-20
~odi a-19 i-17 m+19
~odo a-26 h-17 i-17 j-16 l-17 o-24 q-20 r-20
~odo> a-22 o-21 q-19 r-18 u-18
~odr b+17 m-24 q-17 u-16
~odre m-17 n+18 o-21
~ody c-25 d-17 e-19 g-24 j-24 k-22 l-16 m-53 n-35 o-17 r-39 s-20 t-25
~ody> c-25 d-17 e-19 g-24 j-24 k-22 l-16 m-53 n-35 o-17 r-39 s-20 t-25
~oe> e+18 m-17
~oem m+15
~oem> m+15
~oes a-30 b-27 e-20 f-35 i-26 j-35 k-22 l-40 o-24 p-35 r-41 t-35
~oes> a-30 b-27 e-20 f-35 i-26 j-35 k-22 l-40 o-24 p-35 r-41 t-35
~oev m-16
~oeve m-16
~ofe m-16
~ofer m-16
~off a-15 u-25
~offe u-23
~ofr q+18 u-20
~ofre q+18 u-20
~oft d-18 n-19 u+17
~ofte d-18 n-19 u+17
~oga a-20 u+18
~oga> a-20 u+18
~oge b-15 i-21 n-16 o-16 u-19
~ogen d+15
~oger i-20
~ogi m-19
~ogr m-16
~ogra m-16
~ohi a-16
~ohio a-16
~oic g+20 l-16 m-33 q-16
~oice g+20 l-16 m-33 q-16
~oid a-23 d-31 g-25 i-16 j-25 m-41 o-19 q-21 u+28 v-15
~oid> a-21 d-30 g-24 j-21 m-37 o-17 q-18 u+22
~oin c-18 e-17 g-21 h-38 i-31 j-18 k-26 l-34 n-24 o-17 s-39 t-28
~oin> d-23 m+27
~oing c-16 g-18 h-36 i-28 k-24 l-33 m-19 n-23 o-16 s-39 t-27 u-16
~oint m-18 u+15
~ok> b-15 g-18 h-25 j-23 l-26 o-26 s-20 t-18 v-19
~oka e-16
~okay e-16
~oke a-20 c-15 d-26 e-16 j-21 k-29 p-24 t-17 u-16 v-22
~oke> d-24 j-18 k-26 n-23 p-22 u-28 v-17
~oked m-20
~oki b-22 i-20 l-17 n-25 o-17 s-16 u-19
~okin b-21 i-17 l-16 m-16 n-22 o-16 s-15 u-16
~oks m-20 o-16
~oks> m-20 o-16
~ol> a-23 b-24 d-28 e-16 f-18 g-20 h-22 i-22 l-22 m+16 p-19 q-18 s-19 u-26
~ola a-21 d-26 g-17 i-17 j-23 n-26 o-20 q+20 r-17 s-16
~ola> a-17 j-19 n-22 o-17 q+21 u-16
~olar d-21
~old c-23 e-26 f-21 g-28 h-22 j-31 l-15 m+26 n-30 p-25 q-34 s-25 t-19 v-23
~old> c-17 e-23 f-19 g-20 h-20 j-25 m+22 n-28 p-19 q-32 s-23 t-17 u-25 v-21
~ole a-30 g-24 i-24 j-26 l+17 o-20 p-19 r-26 s-22 u-33
~ole> a-21 g-17 i-16 j-19 l-21 o-17 r-17 s-16 u-19
~oles l+24 u-16
~oli b-20 d-16 j-21
~olic b-17 d-15 j-20 n-15
~olk g-18 j-19 m-16
~olks g-18 j-19 m-16
~oll b-26 h-22 i-23 l-24 r-20 u-20 v-19
~olla g-17
~ollo m-22 u-19
~olo b-18 d-16 g-25 i-22 j-20 n-16 p-15 v-17
~olo> b-17 m-22
~olog m-17
~olor g-15
~olv e-17 i-23 l-20 n-16
~olve i-18 m-16
~olvi e-17
~om> e-28 h-44 k-37 o-36 q-51 r-32 t-16 v-40
~oma d+16 g-16 h-18 k-16 m-25 o-16 q-26 u-25
~oman d+16 h-15 m-27 s-17
~omas m-18
~omb b-15 d-19 n-16
~ome c-27 e-48 f-53 g-77 j-34 k-35 l-53 m-29 n-15 r-24 u-19 v-16
~ome> c-45 e-35 f-39 g-61 i-45 j-29 k-27 l-35 m-30 v-52
~omeb c-17 d-15 j-16 m-31 n-23 r-19 s-16 u-32
~omen b-16 n-18
~omeo g-18 j-21 k-16 l-24 m-17 n-28 r-23 s-20 t-20
~omet d-28 l-17 p-20 q-20 r-16 s-17
~omew m-16
~omf m-27 n+20
~omi d-40 e-21 f-31 g-32 h-23 i-32 k-31 l-44 r+17 t-19 u-44 v-27
~omi> a-16 b-17 l-16 n+19 r-22
~omin d-34 f-20 g-26 h-18 i-25 k-27 l-35 r+19 s-29 u-36 v-22
~omit s+17
~omm b-18 d-29 h-18 i-27 j-24 o-23 q-25 s+17
~omma a-18 g+20 m-16 n-16
~omme d-17 g-21 l-18
~ommo m-19 s+19 u-16
~ommu l+16 m-16
~omo b-15 c-39 d-16 e-38 i-53 k-41 l-16 o-16 p-45 q-18 r-20 t-38 v-37
~omo> b-53 c-31 e-32 h-47 i-48 k-32 o-53 p-38 q-16 r-16 t-29 v-31
~omor d-20 f-17 k-15 l-18 n-26 p-15 r-22 s-17 u-23
~omp a-23 b-31 f-17 h-22 j-21 k-15 l-28 s-25 u-16 v-18
~ompa a-20 b-22 g-21 i-24 j-16 l-16 m-18 r-19
~ompl i+17 m-19
~ompr a-15 d-17 m+16 u-25
~ompu d-16
~on> b-36 e-56 h-15 i-24 k-53 l-22 m-29 p-20 q-16 t-19
~ona a-28 d-29 f-18 h-18 l-18 n-27 q-16 s-18
~ona> a-17
~onar m-16
~onat j-15 m+18
~ond c-33 d-33 e-34 h-33 j+24 k-35 l-48 n-45 o-36 p-29 q-43 v-30
~ond> m-15
~onda f+19 j-19 m-21 u-17
~onde b-31 c-26 d-40 e-24 f-29 h-23 j+27 k-23 l-38 n-33 o-29 p-19 q-33 v-27
~ondi g-19
~ondo a-16
~one d-16 e-39 f-44 j-61 k-43 n-35 r-52 s-20
~one> e-28 f-28 g-30 j-44 k-30 n-22 o-16 r-41 s-34 u-36
~oner a-27 b-17 d-24 g+20 l-17 m-21 n-21 q-21
~ones b-16 d-17 h-18 j-17
~oney i-19 l-18 n-22 o-22 u-23
~onf a-20 b-16 d-15 l-23 n-18 q-21 u-23
~onfi l-17 q-17
~onfl o+16
~onfu m-15
~ong a-20 b-17 c-37 d-30 e-37 f-41 g+15 h-26 k-18 l-34 q-22 t-36 v-29
~ong> b-43 c-20 d-52 e-26 f-26 g-41 i-15 k-24 l-41 o-29 q-21 t-22 v-31
~onga b-22 m-22
~onge a-23 i-16 m-19 n-17 u-27
~ongo a-28 d-24 g+26 i-28 j-18 l-16 o-24 q-21 s-16 u-27 v-15
~ongs m+19 u-16
~oni a+15 d-23 n-20 o-18 s-16
~onib a+17 d-15
~onl b-19 g-21 h-16 i-25 k-16 m-39 n-19 p-22 r-24 u-25 v-17
~onli a+22 m-16
~only b-19 g-16 i-22 k-16 m-33 n-18 p-22 q+15 r-23 u-24 v-16
~onm a-24 d-17 g-19 j-15 l-20 m-27 r-20 u-19 v-18
~onmi a-22 l-16 m-24 o-19 u-16
~ono b-22 g-22 h-17 j-24 o-22 s-15
~ono> b-17 d-18 g-15 j-18 n-17 o-18
~ons b-18 c-36 e-29 f-29 h-28 k-16 m-24 o-23 s-19 t-29
~ons> a-39 c-30 e-25 f-22 h-23 k-26 p-30 r-40 t-23
~onse i-19 m-20 q-15
~onsi m-18 n-16
~onst a-16
~onsu i-16 m-19
~ont c-25 e-24 f-25 k-29 m-19 o-33 p-35 q-38 s-33 t-28 u-53 v-37
~ont> a-19 b-18 l-21 u-17 v-17
~onta b-20 g-21 j-18 l+18 o-18 q-17 u-29
~onte a-26 b-17 d-16 g+20 j-17 l-30 n-25 u-23
~onto a+20
~ontr m-15
~onv l-18 m-17 o+19
~ood a-32 d-51 e-41 g-26 h-25 j-46 k-38 q-26 r-42 u-20 v-40
~ood> a-32 d-49 e-41 g-26 h-25 j-46 k-35 q-26 r-42 u-20 v-40
~oof d-15 m+17
~ook c-21 e-18 f-24 g-30 h-34 j-35 k-15 l-40 o-15 s-25
~ook> b-15 g-18 h-25 j-23 l-26 o-26 s-20 t-18 v-19
~ooki b-22 i-20 l-17 n-25 o-17 s-16 u-19
~ooks m-20 o-16
~ool a-16 b-18 d-17 h-19 l-16 m+20 p-17 u-19
~ool> a-16 b-18 d-17 h-19 l-16 m+20 p-17 u-19
~oom a+16 b-23 c-17 d-25 h-19 i-24 j-21 k-16 l-26 m-26 o-26 q-22 r-24 v-25
~oom> a+16 b-23 c-17 d-25 h-19 i-24 j-21 k-16 l-26 m-26 o-26 q-22 r-24 v-25
~oon c-20 d-33 g-23 h-16 i-19 j-29 k-24 m-24 n-16 s-18 v-18
~oon> c-17 d-22 g-16 i-23 j-23 k-24 m-19 s-27
~oone d-17 m-20 o+20 u-23
~oop m-24
~oops m-17
~oor m-18
~oos a+22
~oost a+18
~oot d-16 n-19
~op> a-27 c-24 d-32 e-25 f-23 g-21 i-28 m-26 s-24 t-19 u-35
~opc d-17 g+26 j-17 m-24 n-16 u-28
~opci d-17 g+26 j-17 m-24 n-16 u-28
~ope d-22 e-22 h-20 l-17 n-17 q-20 r-16 u-22
~ope> e-21 m+17
~open h-16 q-16
~opi b-15 d-24 j-17 m-31 n-27 o-18 q-19 u+21
~opia a-16 i+16
~opin a+17 m-17 u-16
~opp f+17 g-17 j-21 n-21 o-19 q-21 u-28
~oppe j-16 q-15
~oppi f+18 u-20
~ops d-16
~ops> d-16
~opt a-20 b-18 e-17 g+18 i-18 j-21 k-15 m-16 n-25 r-18 t-15 u-23 v-18
~opti a-20 b-18 e-17 g+18 i-18 j-21 k-15 m-16 n-25 r-18 t-15 u-23 v-18
~opu j-18 m+21
~opy e-16
~opy> e-16
~oqu a-18 i-15 m-19 r+19
~oque a-17 m-15 r+15
~or> d-39 e-47 f-43 g-24 h-45 j-23 n-45 p-20 q-54 t-48 u-40 v-34
~ora c-26 d-44 e-29 f-29 h+17 i-49 j-51 k-31 l-39 p-32 q-42 r-19 t-25 u-22
~ora> b-31 c-22 d-36 e-24 f-23 i-45 j-45 k-28 l-32 p-27 q-33 s-38 t-19 u-45
~oras m-21 o-18 u-17
~ord a-28 c-19 j-20 k-29 l-24 n-30 o-24 p-22 q-30 r-22 s-18 u-36
~ord> u-18
~orde i-17 m+16
~ords a-18 d-21 g+15 n-18 u-15
~ore a-21 c-40 d-28 e-31 f-36 g-47 h-16 i-28 j-18 p-36 q-16 s-33 t-40 v-20
~ore> a-16 c-38 d-23 e-27 f-34 g-43 i-24 j-16 p-29 s-30 t-35 v-16
~ored m+16 u-16
~orev a-15
~org a-34 b+16 c-17 d-31 e-21 f-16 g-28 h-16 i-20 k-19 r-23 s-15 u-32 v-17
~orge a-25 b+20 d-24 g-21 j-32 o-18 u-26
~orgo b-15
~ori a-26 e-15 g-27 k-16 o-25 p-18 u-26 v-24
~orit d-18 g-15 j-16 l-16
~ork b-19 c-32 e-23 f-28 j-38 k-31 p-17 r-33 s-43 t-36 v-23
~ork> a-18 b-36 c-25 e-17 f-20 j-39 k-28 p-16 r-23 s-36 t-22 v-20
~orke a+17 m-20
~orki h+16 m-25 t-15
~orks a-17 b-15 d-17 l-17 n-24
~orm b-36 c-26 d-18 e-20 f-22 j-47 k-24 l-37 m-18 n-45 p-36 q-23 v-28
~orm> b-16 d-20 g-18 j-24 l-20 n-18 r-19 s-21 u-21
~orma b-18 h-19 i-24 j-28 m-21 n-28 p-22 r-23 s+15
~ormi j-16 m-21 n-16 o-17 q-19 u+16
~orn b-39 d-27 e-23 f+23 g-26 i-19 k-21 l-32 p-23 q-32 t-18 u-37 v-26
~orn> m+23
~orne j+16 m-17
~orni b-33 d-18 e-18 f+23 i-18 j-15 k-18 l-28 m-33 p-15 q-28 t-16 u-29 v-21
~orr a-35 b+19 d-46 e-33 f-36 i-38 j-37 n-49 q-28 t-39 u-51
~orra m-16 s+16
~orre a-22 n-18 s-17 u-18 v-19
~orro d-20 f-17 k-15 l-18 n-26 p-15 r-22 s-17 u-23
~orry a-28 d-27 e-20 f-18 h-27 i-25 j-23 k-19 l-24 m-16 n-29 q-33 t-20 u-30
~ors g-24 l-21 n-16 o-23 s-26 u+17
~ors> g-17 s-15
~orse s-18 u+16
~ort a-24 c-19 d-34 e-26 f-23 g-31 h-22 k-26 s-27 t-19 u-35 v-21
~ort> u-17
~orta b-18 l-19
~orte l+17 m-21
~orth j+16
~ortl j-17
~orw i-19 m+15
~orwa i-19 m+15
~ory a-15 j-17 l-16
~ory> a-15 j-17 l-16
~os> a-29 c-45 d-15 e-45 h-27 i-56 k-41 p-45 q-59 s-34 v-44
~osa a-20 d-23 g-19 i-20 j-20 u-16 v+23
~osa> j-16 m-23 v+23
~ose b-17 c-20 d-25 e-21 h-22 i-20 j-18 k-17 l+22 p-20 q-34 t-17
~ose> c-18 d-18 e-19 h-15 i-17 j-28 l+24 n-18 p-16 q-30 r-29 s-21
~osed d-16
~osi n-19 u-18
~osib a+18 o-17
~osp d-18 h-22 i-17 m-33 s-15
~ospi d-17 h-21 i-16 m-32
~oss c-15 g-26 h-24 i-22 k-24 n-29 p-21 q-26 s-26 u-32 v-19
~oss> g-18 h-20 l-23 n-21 r-17 u-25
~ossi d-19 j-19 k-16 q-16 s-18
~ost c-21 e-17 g+17 h-40 i-36 j-17 k-27 l-43 n-46 p-32 s-34 t-29 v-34
~ost> a-33 c-15 g+20 h-32 i-26 k-21 l-37 n-38 p-27 s-27 t-26 v-30
~oste a+18 b-15 p-17
~ot> c-19 d-26 g-23 h-25 i-27 l-25 p-16 q-28 t-19 v-18
~ota d+19 i-16 j-22 m-25 n-25 o-16 q-18
~otal d+21 m-20
~ote a-32 b-22 c-17 d-25 e-23 g-15 i+16 j-23 k-16 l-23 m+30 o-21 q-20 s-21 t-16 u-34 v-22
~ote> a-20 i+17 j-15 u-20
~oted m+19 u-15
~otel a-15 m+17
~oth e-17 f-25 g-21 h-35 i-45 l-22 m-16 q-42 r-32 s-43 t-23
~oth> m-29 o-23
~othe c-20 d-33 g-19 h-23 i-32 m-27 n-21 p-25 q-35 r-23 s-30
~othi b-27 l-21 o-27 s-18 u-25 v-17
~oti a-19 d-25 j-19 m-23 u+16
~otic a-16 d-17 m-19 n-22 u+17
~oto a-21 d-19 i-18 m+30 n-15 u-20
~oto> a-16 i-16 m+18
~otr a-20 c-29 d-44 e-23 f-21 h-33 i-46 j-34 l-43 m-21 n-15 p-31 q-36 r-16 t-23 u-41
~otra c-18 d-31 e-17 h-25 i-37 j-22 l-35 n-29 p-24 q-24 r-34 s-28 t-16 u-32
~otro a-36 c-16 d-23 i-18 j-25 k-21 l-17 m-26 o+21 q-21 u-16
~ots a+20 d-15 q-20 u-20
~ots> a+20 d-15 q-20 u-20
~oub b-18 m-19
~oubl b-18 m-19
~oud m+18
~oug c-17 e-16 f-17 g-23 k-16 n-25 s-25 t-18 v-21
~ough c-17 e-16 f-17 g-23 k-16 n-25 s-25 t-18 v-21
~oul b-18 e-27 f-31 h-42 j-27 k-16 p-32 r-21 t-36 v-39
~ould b-18 e-27 f-31 h-42 j-27 k-16 p-32 r-21 t-36 v-39
~oun c-21 e-18 g-39 h-16 k-28 l-24 o-20 t-23 v-29
~ound d-31 g-29 k-19 l-25 n-26 u-31 v-21
~ount g-17 h-17 i-20 n+16 o-17 r-19 u-22
~oup a-17 g-17 m-24 o-17 q-16 u-26
~our b-32 c-36 e-29 f-20 g-16 k-15 n-47 q-24 r-18 s-20 u-27
~our> b-30 c-35 e-29 f-18 g-16 k-15 n-39 q-22 r-17 s-19 u-25
~ous c-16 g-27 n-27 o-24 q-20 s-19
~ous> g-19 i-17 n-16 u+17
~ouse d-20 o-18
~out c-27 e-27 f-35 g-55 h-34 k-28 l-29 s-28 t-31 v-17
~out> c-19 e-16 f-27 g-43 h-27 j-25 k-23 l-20 m-16 s-20 t-25
~outs d-17 u-26
~ove a-21 c-46 e-42 f-36 g-48 h-21 j-38 k-23 n-34 q-30 s-28 t-20 v-17
~ove> a-20 c-18 d-26 e-18 g-18 i-25 j-18 k-18 l+16 o-30 p-22 q-23 r-24 s-21 u-32 v-28
~oved d-27 e-16 h-17 l-30 m-34 n-19 p-21 q-20 r-29 s-25 v+20
~ovel m+17
~over a-32 b-40 c-24 f-20 g-30 j-31 l-42 m-15 n-43 q-19 t-21 v-42
~ovi a-32 f-16 g-19 h-18 i-19 j-28 k-22 l-24 n-26 p-17 t-19 u-29
~ovie m+22 n-16
~ovin a-18 u-17 v-16
~ow> b-16 d-20 e-34 f-40 i-50 j-50 k-41 l-47 n-41 p-26 s-16
~owa m+19 u-17
~owb m+17
~owbo m+17
~owe a-20 b-16 c-20 d-15 g-16 h-16 i-22 j-26 n+19 p-16 r-22 u-20
~owed i-17 j-17 n+17
~ower m+16
~owi a-18 n-16 r-17
~owin a-18 n-16 r-17
~own c-17 g-31 k-16 l-23 n-32 u-21
~own> g-30 k-16 l-23 n-31 u-20 v-16
~ownt r-15
~oxi m-15
~oxim m-15
~oxy m-16
~oxyg m-16
~oy> c-30 e-26 f-25 g-20 h-36 i-33 k-25 l-19 o-17 p-34 r+26 u-44 v-34
~oys m+17
~oys> m+17
~pa> a+15 b-16 m-18
~pac g-17 h-20 i-22 j-19 k-16 l-16 m-15 o-24 p-16 q-17 s-16 u-18
~paci d-17 h-16 i-18 m-26 o-16 u-17
~pag a-21 b-19 d+21 e-22 f-22 g-32 h-17 i-17 j-21 k-20 l+16 m-21 n-28 o-20 p-15 q-17 r-21 s-18 u-25 v-19
~paga a-15 d+22 e-19 l-19 n-21 o-17 t-15 v-16
~pagu m-19 t+16
~pai g-23 i-19 l-18 m+17 n-30 s-16
~paid n-15
~pain d-26 g-21 i-16 n-24
~pal u-17
~pala u-17
~pam b-22 l+21 m-21
~pam> b-20 l+17 m-17
~pan b-26 g-22 h-16 i-27 j-19 l-18 r-22
~pana i-19 m-26 o-22 u-23
~pap b-24 g-26 j-24 l-21 m-23 o-30 p-17 q-26 r-18 s-18 t-18 u-25
~pap> n+15
~pape b-23 g-25 j-22 l-21 m-21 o-24 q-21 r-18 u-23
~par b-25 c-38 e-35 f-37 g-34 h-43 i-20 k-39 m-25 q-26 s-35 t-38
~para b-18 c-28 d-17 e-26 f-26 g-22 h-36 i-16 k-26 l-24 p-19 q-43 s-30 t-28
~pare d-18 k-15 l+20 m-25
~paro a-21 d-21 n+18
~part a-29 m-33 o-17 p-17
~pas a-33 c-26 d-47 e-22 f-23 j+20 k-24 l-36 m-43 p-16 t-30 u-15 v-37
~pasa a-28 b-22 d-18 h-19 l-20 m-42 r-34 s-24 u-28 v-21
~pase b-23 i+16 m-18 r-16 u-16
~paso u-21
~pass a-18 d-18 h-18 i-18 j-25 n-25 p-18 q-20 r-23
~past d-22 g-17 i-26 j+24 m-23 n-18 o-15 q-19 r+17 s-22 u-30
~pat d-16 g-18 j-32 l-21 m-22 n-21 o-21 q-23 r-17 s-15 u-33
~pati g-17 j-28 l-17 m-21 n-18 o-25 q-19 u-29
~pay d+24 n-24 s-17 u-25
~pci a-18 d-17 g+26 j-17 n-16 u-29
~pcio a-18 d-17 g+26 j-17 n-16 u-29
~pe> a-24 b+18 c-20 d-33 e-31 h-15 j-24 k-17 l-31 n-28 q-26 r-17 s-19 t-20 u-32 v-24
~pea a-15 b-22 c+16 d-27 h-18 j-20 l-17 n-18 o-19 p-17 q-26 s-17 t-22 u-26 v-19
~peak b-17 c+17 d-22 g-16 h-16 i+16 j-16 n-23 o-15 q-21 u-21 v-15
~peat t-16
~pec d-17 m-22 q-16 u-20
~peci n+17
~pect m-16
~ped b-19 d-22 h-17 j-32 n-20 p-25
~ped> i-20 j-23 n-18 p-22
~pedi u-18
~pee i-15 l-15 n-17 s+17
~peed m+17
~pel b-18 e-21 j-19 l-24 o-17 q-20 r-16 s-22 t-19 v-17
~pele m-20 u-17
~peli a-17 d-16 u+21
~pen c-21 e-21 f-28 h-37 i-42 j-40 k-18 l-29 n-16 o-35 p-26 s-25 t-21 v-25
~pena m-18 o-18
~pend a-19 m-28 n+16
~pene u-23
~peng m+16
~peni h-17 q-16 u-17
~pens a-18 b-18 f-20 h-16 i-24 j-25 n-20 r-23 s-16 u+17
~per c-36 e-30 f-28 g-27 j-22 k-33 l-16 q-17 s-21 u-55
~per> g-16 o-15 r-18
~perb m-16
~perd a-18 n-17 p-16 r+16
~pere b+16 l-20 m-20 o-18 q-20
~peri m-19 n+23
~perm a-20 r-15 u-17
~pero b-19
~pers d-17 n-20 o-15 u-20
~perw d-18 g-17 m-15
~pes l+16 u-16
~pest l+17 m-20
~pez n-15
~pho a-17 d-16 m+26 u-17
~phot m+16
~pia a-16 i+16
~pia> a-16 i+16
~pic a-17 b-28 c-19 e-19 f-18 k-22 l-34 n-21 r-24 t-19 u-38 v-26
~pick b-23 k-17 l-26 n-16 r-29 s-30 u-29 v-23
~pico g+20 j-18 m-22
~pict m+18
~pie d-17 g-20 i-18 j-17 m-26 s-17
~pier m-23
~piez a+15
~pin d-22 f+15 g-25 j-21 k-17 l+16 n-22 o-25 q-28 s-16 u-22 v-19
~ping d-15 f-15 g-17 k-17 l+16 n-23 o-24 q-25 s-16 u-16 v-19
~pit d-22 g-28 h-26 l-16 n-18 p-16 r-15 s-19
~pita d-20 h-24 n-16 s-17
~pla a-34 c-35 e-28 f-33 h-25 k-42 l-49 p-33 q-16 s-41 t-27 v-22
~plac a-17 d-30 i-23 l-16 n-31 s-18
~plai a-22 d-27 i+20 j-18 k-16 u+16
~plan a-21 g-18 h-19 i-16 l-15 n+17 o-18 u-37
~plat m-17
~play b-15 j-22 k-17 l-20 m+37 n-22 o-18 r-19 u-16
~plaz a-21 b-16 h-19 j+21 m-26 n-17 u-20
~ple e-37 f-33 h-27 n-17 p-37 q-49 s-33 t-36 u-23 v-15
~ple> a-16 u-18
~plea d-31 e-34 f-30 h-25 n-35 p-31 q-46 s-28 t-32 u-17
~pli a-27 b-19 g+17 j-24 k-20 l-20 m-33 n-28 p-19 q-25 r-17 v-16
~plic k-15 m-22 n-18 q-17
~plit d+16
~plu a-15 d-19 g-17 i-22 j-18 l-25 m+17 u-25
~plum i-20 l-24 u-19
~ply d-16 g+21 l-16 u-16
~ply> d-16 g+21 l-16 u-16
~po> d-33 g-17 h-26 j-27 o-25 q-21 s-21
~poc d+17 m-24 q-16 u-15
~poco m-15 q-15
~pod a-17 d-24 g-27 h-17 k-20 l-30 m-32 o+15 p-22 r-22 u-27 v-19
~pode g-19 l-17 m-27 n-15 o+15 p-17 u-16
~podr b+17 m-24 q-17 u-16
~poe e+18
~poem m+15
~poi e+15 m-29
~poin m-18 u+15
~pol b-20 d-16 j-17
~poli b-19 j-15
~pon b-41 e-37 f-37 g+34 h-36 j-41 l-42 m-40 p-37 q-16 r-25 s-38 t-32 u-27 v-36
~pond a-23 b-16 g+16 n-16 u-18
~pone a-20 b-15 d-27 g+18 m-29 o-29 q-22
~pong b-26 c-15 d-28 f-17 g+24 h-15 j-22 l-21 m-34 p-18 q-24 r-15 s-19 u-33 v-21
~poni a+17 d-15
~pop f+18 g-19 u-19
~popp f+18 m-22 u-17
~por a-19 b-22 d-20 i-22 p-16 r-20 u-16
~port a-16 b-20 d-19 i-21 p-15 r-18 u-16
~pos c-17 h-32 i-29 j-37 k-21 q-22 r-15 u-21 v-18
~pose d-19 u-21
~posi n-15
~post h-22 j-15 m+21
~pot c-20 d-23 g-18 h-17 i-32 l-22 n-27 q-26 u-28 v-16
~pot> i-21 l-15 n-18 q-20
~pots a+23 i-19 m-22
~pou g-16
~poun g-16
~ppe d-16 f-16 h-18 i-20 j-34 n-23 p-23
~pped i-15 j-18 n-15 p-19
~ppen a-17 j-22
~ppi a-19 f+18 g-16
~ppin a-19 f+18 g-16
~ppo d-19 e+15 l-16 m-20 u-16
~ppr a+16 d-22 m-22
~ppro a+16 d-18 m-19
~ppy b-17 e-16 t-18 u-20
~ppy> b-17 e-16 t-18 u-20
~pra d-27 e-17 i-22 j-23 l-18 m+19 n-25 p-15 q-18 r-15 s-17 t-16 v-15
~pran d-20 j-16 n-17 u-15
~pre a-31 d-21 e-46 f-41 h-39 j-28 l-31 p-23 q-36 r-28 v-19
~pre> v-15
~pref a-31 c+17 d-18 g-19 h-17 k-20 m-35 n-19 u-20 v-16
~preg a-17 b-17 d-20 l-23 n-23 o-16 p-20 q-18 u-16
~pren a-17 c-18 k+20 l-22
~prep a-29 g-27 u-19
~pres c-24 d-31 i-41 j-25 k-26 l-34 o-34 p-18 q-23 t-17
~pri d+17 j-21 l-16 s-17 u-28 v-15
~pro a+29 b-19 c-36 d-15 e-29 f-24 g-40 h-30 i-48 j-43 k-35 l-38 p-36 s-34 v-33
~prob b-25 c-20 d-28 e-20 f-15 g-24 i-19 j-21 k-16 l-22 p-23 s-20 t-19 v-17
~proc a+16 d-17 m-18 n-19
~prog m-16
~pron a+20
~prov h-15 j-16 m-20 n-17 o-18
~prox m-15
~ps> b-24 d-30 h-19 l-25 p-24 q-26 r-26 u-21
~pt> h-20 i-20 j-18 n-15 p-19 u-18
~pta j-19 m-30 u-17
~ptan m-25
~pti b-20 e-18 f-18 g+18 h-15 i-20 j-22 k-18 m-16 n-26 p-15 r-19 t-17 u-24 v-20
~ptin g-21 r-17 v-15
~ptio a-19 g+22 i-17 j-20 l-24 m-29 n-22 u-20
~pto m+21
~ptop m+16
~pts a+22 g-15 i-17
~ptsd a+22 g-15 i-17
~pty m-17 n+20
~pty> m-17 n+20
~pue b-41 d-20 e-44 f-41 g-23 h-16 j-45 l-57 m-27 n+17 p-42 r-50 t-46 u-62 v-50
~pued b-34 e-37 f-35 g-18 j-35 l-47 m-61 n+19 p-39 r-57 s-46 t-42 u-53 v-42
~pues b-26 c-17 d-29 g-26 h-18 i-28 j-19 k-16 l-23 u-23 v-17
~pul a-30 d-24 g-22 h-19 i-24 l-19 n-26 o-17 p-19 q-23 r+23 u-21 v-15
~pull a-27 d-20 h-18 i-23 j-16 l-17 m-25 n-21 p-17 q-21 r+25 u-16
~pur m+20
~pus a-20 b-18 d-18 l-15 m-35 n-20 o-19 u-23
~puse k+16
~puso m-20 o-18
~py> a-24 b-21 d-20 e-27 g-15 h-19 l-22 m+15 q-16 t-21 u-27
~qua b-16 d-21 g-19 i-19 j-22 l-17 n-19 q-23 s-24
~qual g-16 m-22 u+21
~que a-19 b-26 c-22 d-53 e-32 f-31 h-33 u-31 v-43
~que> a-20 i-15 m-15 r+15
~qued a-46 b-16 d-29 e-19 f-15 g-33 h-19 i-47 k-39 l-26 n-16 s+18 v-20
~quen l+18 m-15
~quer b-18 k+20 l-24 m-25 q-16 r-16 s-16
~ques a-19 b-19 j-19 n-19 p-18 q-17 s-19 u-16
~qui c-32 d-42 e-51 f-47 g-41 h-58 l-15 m-23 n-27 p-15 s-27 v+15
~qui> b-25 c-16 d-24 e-17 h-21 i-22 k-18 n-24 o-23 p-20 r-28 s-19 u-29 v+19
~quie c-16 d-41 e-34 f-28 g-33 h-37 j-42 l-16 n-48 o-16 r-46 s-40 t-38
~quil m-19
~quis p-15 u-18
~quit a-41 c-18 d-27 g-29 h-17 i-36 j-28 k-31 m-34 p-28 q-36 t-19 u-39 v-30
~ra> b-33 c-66 e-64 f-61 g-16 l-63 m-19 n-26 p-48 q-51 r-21 s-27 t-61
~rab a-28 c-16 e-17 f-21 g-24 j-27 k-20 r-28 s-20 t-18 v-16
~raba a-27 e-16 f-20 g-24 j-26 k-19 p-18 r-27 s-19 t-17 v-15
~rac a-21 b-22 d-24 i-21 l-16 n-19 o-24 p-15 q-17 r-16
~rach m-15 s+16
~rack d-18
~ract o-16
~rad a-22 b-26 d-26 h-18 i-19 j-16 m+20 n-23 o+21 p-23 q-20 s-17 u-22 v-17
~rade a-19 b-22 d-20 h-16 i-16 n-16 o+23 u-17
~radu m+17 p-16
~rag j-17 m+16
~rage j-17 m+16
~rai a-32 d-36 f-18 g-30 h-18 i-23 j-30 k-18 l-23 m+18 p-16 q-24 t-18 v-21
~raig j-16
~rain a-23 b-25 d-27 g-20 h-25 j-18 n-27
~raj m-21 p-16 q+21
~rajo m-21 p-16 q+21
~ral g-18 n-19 u-26
~ral> n-19 u-15
~ram m-16
~ram> m-16
~ran b-38 c-29 e-29 g-36 j-37 k-20 l-40 r-33 u-27 v-22
~ran> m+20
~rang a+15 b-18 m-19 q-16
~rank m-17 n+17
~rano m-23
~ranq m-18
~rans a-16 d-20 n-21 o-16 u-17
~rant a-15 d+24 e-16
~rap b+16
~rap> b+17
~rar b-16 c-15 e-19 f-15 g-25 i-17 j-26 k-20 l-29 r-25 t-17 u-41 v-29
~rar> d-18 i-21 j-17 u-26
~rarm a-19
~raro a-20 d+18 h+15 l-16 m-26 p-16 q-16 r-17 s-19 u-19 v-15
~rary m+19
~ras a-15 d-29 e-15 f-16 g-15 j-19 o-16 p-22 q-23 t-15 u-35 v-26
~ras> o-21 r-17 u-24
~rash m+16
~raso m-20 r+19
~rass l+18 m-19
~rat a-33 e-15 g-29 h-24 j-26 k-20 m-25 o-16 p-22 q-30 s-19 v-28
~rata g-15
~ratc m-18
~rate a-16
~rath a-16 m-26
~raw d-16
~raz n-20
~razy r+15
~rbi m-16
~rbil m-16
~rby m-15
~rby> m-15
~rca> j+16 m-17
~rch a-17 d-16 l-16 n-15
~rch> a-17 d-16 l-16 n-15
~rci m-16 n+18
~rcu a-16 m+21
~rcut a-16 m+23
~rd> b-16 c-19 f-24 g-16 h-22 j-41 k-27 l-33 o-21 p-26 q-32 r-30 t-24 v-16
~rda a-32 b-24 g-24 h-16 j-25 k-15 m-21 n-30 o-23 p-18 q-18 r-22 u+16 v-21
~rdad m-16
~rde c-17 d-26 g-19 h-16 i-29 j-21 k-21 l-25 n-30 o-30 p-17 q-16
~rde> m-18 n-17
~rden a-23 o-18 r+23
~rder i-17 m+16
~rdi a-16 d-19 k-20 l-17 o-16 s-15
~rdo r+25
~rdon r+24
~rds a-27 l-17 q-25 u-25
~rds> a-27 l-17 q-25 u-25
~re> a-18 c-39 e-75 f-22 g-29 h-20 i-25 k-34 o-19 p-38 q-26 t-70 u-22 v-19
~rea b-32 d-36 e-48 f-48 g-62 h-22 i+20 j-17 o-21 p-55 q-52 r-28
~reab m-17
~reac b-21 c-24 d-36 g-20 j-29 m-54 n-20 o-17 q-15 r-16 t-17 u-40
~read b-17 f-15 g-32 h-25 j-37 k-45 m+20 o-19 p-24 q-33 s-29 t-33 u-43 v-30
~reak e-16 i-16 l-17
~real b-22 c-19 d-29 g-17 h-20 j-17 k-17 l-22 m-15 n-21 o-20 p-18 r-16 v-22
~ream a-15 i-21 m+16 n-20 u-27
~reas d-16
~reat b-20 d-25 g-20 h-23 i-22 j-23 o-17 p-16 q-17 s-16 t+17
~rec b-50 c-35 e-27 f-24 g-22 h-31 o-37 r-31
~rece a-27 b-20 i+15 n-16 p-22 u-26
~reci b-21 g-19 i-30 n-16 q-21 u-31 v-17
~reco b-16 g-27 j-20 k-28 l-20 o-16 r-17
~rect u-18
~red a-21 c-24 d+16 e-25 f-21 g-21 i-23 j-41 k-23 l-35 n-41 o-33 p+16 q-26 r-40 t-31 v-23
~red> a-17 c-17 g-16 i-18 j-35 k-19 l-29 n-36 o-32 p+16 q-23 r-34 t-26 v-34
~redi d+20
~ree b-39 c-40 e-37 g-41 h-35 i-24 j+21 l-19 m-16 n-47 o-31 q-41 s-39 u-35
~ree> b-18 h-16 i-17 l-19 n-24 q-27 r-18 s-19 t-16 u-43
~reed j-16 p+16
~reen k+15 l-20
~reet a-21 d-17 h-19 l-17 m-16 n-17 p-17 q-18 s-17 t-17
~ref a+16 c+17 d-32 e-22 f-16 g-28 h-24 j-22 k-31 m-34 n-38 p-28 q-29 r-17 s-27 t-20 u-38 v-24
~refe a+17 b-32 d-23 g-20 h-19 k-21 m-34 n-20 p-19 q-17 u-26 v-18
~refi d-17 k-15 l-19 m-17 n-23 s-19 u-19
~reg b-26 c-21 d-28 k-22 l-33 n-31 r-18 s-21
~regi a-18
~regr m-19
~regu a-17 b-17 d-20 l-23 n-23 o-16 p-20 q-18 u-16
~rel a-19 i-20 m-21 o-16 u-23
~rele i-17 q+19 u-22
~rem c-19 d-27 e-15 f-15 g-23 h-19 i-28 o-31 p-21 q-24 s-24 v-27
~reme m-23
~remi a-19 b-19 n-15 o-15
~remo a-25 i-19 o-18 r-16 u-22 v-21
~ren a-23 c-38 d-50 e-23 f-27 h-33 i-44 j-46 n-17 p-32 q-42 r-17 s-30 t-33
~ren> a-18 o-22 q-18 r-21 s-15 u-17
~renc d-23 g-20 i-17 j-16 o-20 t-16
~rend a-19 c-19 k+19 l-22 u-23
~renl l+17
~rent a-21 d-29 i-25 l-17
~reo g-15 u-20
~reo> m-16 u-19
~rep a-35 g+19 j-23 k-19 o-22 q-22 s-16 u-33
~repa a-29 g-27 u-19
~repe t-17
~repl a-19 g+21 l-18
~repo l+16 m-17
~rer a-19 k+20 l-21 m-21
~rer> a-17 k+20 l-21 m-21
~res c-49 d-50 e-41 f-39 h-41 i-40 j-33 o-31 p-31 r-38 t-46 v-21
~res> a-17 d-23 q-16
~resa a+17 g-20 j-17 m-36 n-16 o-21 r-27 s-19
~rese b+19 u-15
~resi i-15
~resp a-23 b-16 g+16 n-16 u-18
~ress d-30 g+17 i-22 j-21 l-19 m-18 o-15 q-19 v-18
~rest g-19 i-28 k-25 n-17 o-21 q-19 u-41 v-21
~resu a-24 b-15 d-18 e-15 g-29 j-16 k+30 l-25
~ret b-16 d-16 k-19 l-19 o-17 r+16 u-19
~retu a-15 l-16
~rev b-19 d-16 i-25 k-18 l+16 m-20 n-19
~reve a-15
~rge b+20 c-24 e-26 f-21 g-33 h-31 i-30 k-23 n-16 p-28 r-31 s-27 u-36 v-27
~rged d+22 m-22 o-16
~rgen a-18 d-17 g-20 u-25
~rget a-28 b+19 d-29 g-24 h-22 o-19 q-17 r-16 u-28
~rgi n-20
~rgio n-16 o+15
~rgo b-15
~rgot b-15
~ria b-22 c-23 e-16 f-23 g-22 h-29 k-26 l-29 n-34 p-19 q-31 r-25 s-32 t-19 u-35
~ria> b-20 c-20 e-15 f-21 g-19 h-27 k-24 l-27 m-15 n-30 p-18 q-28 r-23 s-30 t-18 u-30
~rib b-33 d-32 e-30 f-25 h-29 j-36 n-35 o-33 p-30 q-34 s-28 t-23 v-30
~riba g-21 i-15 k-22 u-20
~ribe a-24 c-23 e-15 g-33 i-18 j-16 p-16 u+15
~ribi n-18 o-15 q-21 u-29
~ribo g+21 i-16 m-18 u-18
~ric m+20 n-16 u-22
~rid a-23 d-30 g-23 i-16 j-25 l-20 n-28 o-22 q+15 s-16 t-21 u-29 v-21
~rida b+17 r-19
~ride m-18 q+20 u-17
~ridi m-18 p+18
~rie e-16 h-19 i-17 j-21 l-23 n-20 v-16
~ries g-20 h-16 l-17 n-15
~rig a-21 c-20 e-24 f-19 i-26 k-16 l-28 p-19 v-30
~righ a-20 c-20 e-23 f-18 i-25 k-15 l-27 p-19 v-29
~rin a-20 b-45 c-19 d-37 e-15 f-18 g-50 i-39 k-29 n+15 o-17 r-43 t-23 v-30
~ring b-39 c-15 d-33 g-48 i-36 k-25 r-39 t-21 v-27
~rio g-17 h-16 i-29 l-20 n+18 o-20 p-25 r-22 s-20 v-21
~rio> d-18 i-26 l-18 n-19 o-19 p-23 q+16 u-16 v-20
~riod m-19 n+23
~rip a-24 b-22 d-20 h-17 i-17 n-20 u+23
~rip> a-17 b-16 d-18 h-16 n-17 u+22
~rir b-20 m-19
~ris d-19 g-21 h+16 j-20 m-30 n-21 o-21
~ris> h+17 m-15
~risk g-16 m-18 u+21
~rit a-34 g-17 j-22 n-22 o-24 p-25 q-28 v-28
~rita d-19 j-16
~rite a-15 i-22 q-15 u-20
~riti a-19
~riv a-27 b-30 c-19 d-28 e-20 f-18 g-18 h-25 i-29 k-23 l-26 m-28 o-25 q+18 s-23 t-24 u-34
~rive a-27 b-30 c-19 d-30 e-20 f-18 g-18 h-25 i-31 k-23 l-26 m-28 o-25 q+18 s-23 t-24 u-34
~rk> a-18 b-37 c-26 e-22 f-22 j-40 k-28 p-16 r-24 s-36 t-24 v-21
~rke a+16
~rki d-15 g-15 h+16 n-20 t-16
~rkin d-15 g-15 h+16 n-20 t-16
~rks a-17 b-15 d-17 l-17 n-24
~rks> a-17 b-15 d-17 l-17 n-24
~rli i-16 j-16 m-17 o+15 u-19
~rlie i-16 j-16 m-17 o+15 u-19
~rly a-18 d-19 h+15 i-15 j-24 u-25
~rly> a-18 d-19 h+15 i-15 j-24 u-25
~rm> b-24 d-28 g-22 j-27 k-19 l-26 m+18 n-24 p-19 q-24 s-26 u-25 v-19
~rma a-20 b-24 c-18 e-16 f-19 h-22 j-36 k-19 l-23 v-25
~rmac a-17 d-18 g-19 j-21 m+15
~rmal a-19 d-18 j-20 n-21 o-18 p-18 s+17
~rmat d-15
~rme b-38 d-37 e-24 f-20 g-40 h-31 j-36 o-28 s-26 v-27
~rme> b-35 d-31 e-21 f-19 g-37 h-28 j-33 o-26 p-27 s-22 v-23
~rmed l-15
~rmi a-33 b-22 c-15 d-24 g-22 h-15 i-24 j-23 m-43 n-18 o-24 v-19
~rmir r-16
~rmis a-16 m-18
~rmo u-18
~rmo> u-18
~rn> a-43 b-39 c-33 d-32 e-23 f-16 g-23 h-25 m+20 n-28 q-22 s-29 v-25
~rne b-20 g-18 l-22 n-16 u-21
~rned l-16
~rner j+16 m-16
~rnet m+19
~rni b-34 d-18 e-18 f+23 g-16 i-19 j-16 k-19 l-30 m-19 p-16 q-29 t-16 u-29 v-22
~rnin b-34 d-18 e-18 f+23 g-16 i-19 j-16 k-19 l-30 m-19 p-16 q-29 t-16 u-29 v-22
~rno b+15 d-18 h-16 i-20 j-20 k-22 l-25 m-17 n-26 o+18 p-18 q-21 r-25 u-24
~rno> b+19 i-17 j-16 k-18 l-21 m-17 u-15
~rnoo n-21 o+15
~ro> e-55 f-59 g-29 h-58 m-26 n-19 p-32 q-30 s-25 t-36 u-18
~roa a-16 d-18 h-21 u-18
~road d-17 h-20 u-17
~rob b-25 c-20 d-28 e-20 f-15 g-24 i-19 j-21 k-16 l-22 p-23 s-20 t-19 v-17
~roba m-19
~robl a-25 b-17 d-20 g-20 j-16 l-16
~roc d-26 e-16 g-16 h-19 i-17 j-17 l-16 m-32 r-19
~roce a+16 d-18 n-19
~rod m+16
~rog j-20 m-17 n-25 o-16
~roga u+19
~rogr m-16
~rok d-17 n-19 p-15
~roke d-17 n-19 p-15
~rol d-26 i-17 j-16 o-16 r-16 s-20 u-19
~rol> m-20
~roll m+16
~rom a-28 e-21 h-36 k-30 o-27 q-35 r-22 v-29
~rom> a-25 e-20 h-34 k-30 o-28 q-35 r-22 v-29
~ron b-39 c-22 e-29 f-22 g-36 k-23 l-44 m-23 n-40 p-36 t-23
~ron> b-26 c-15 d+16 e-19 f-17 g-22 i-34 j-33 k-17 l-31 m-39 n-27 p-28 r-31 t-15
~ront b-21 g-17 l-22 n-18 o-18 p-15 u-23 v-19
~roo a+16 b-24 c-21 d-34 g-17 h-21 i-26 j-28 k-18 l-28 o-26 q-24 r-26 v-26
~roof d-15 m+17
~room a+16 b-23 c-17 d-25 h-19 i-24 j-21 k-16 l-26 m-26 o-26 q-22 r-24 v-25
~rop d-23 p-15 s-19 u-30
~rop> a-19 d-17 m-35 p-23 r-24 u-20
~ropp q-16
~ros a-32 b-23 g-27 h-26 i-18 l-25 o-28 q-32 s-23 t-16 u-20 v+21
~ros> d-15 m+23
~rosa m-18 q-19 u-24 v+23
~ross a-23 d+15 g-16 h-19 l-17 m-17
~rou c-18 g-34 k-18 l-19 n-27 s-17 t-19 v-23
~roug g-17 l-19 s-18
~roun b-27 d-21 n-22 p-15 u-16
~rov h-15 j-16 m-20 n-17 o-18
~rove d-18
~row c-15 d-31 f-19 g-21 i-17 j-18 k-17 l-21 n-29 p-21 r-30 t-16 u-40 v-15
~row> d-29 f-19 g-17 i-16 j-17 k-16 l-20 n-27 p-20 r-28 t-16 u-33
~rox m-15
~roxi m-15
~rpo d-16
~rqu m-24 r+24
~rra a+16 b-17 d-17 e-16 g-15 h+19 i-18 j-16 k-17 m-17 n-18 o-26 q-22 r-25 u-22 v-19
~rrac m-15 s+16
~rran b-18 q-16
~rrar a-19 h+25 m-21 o-16
~rre d-20 i-23 j-17 q-16 t-17 u-22 v-22
~rre> m-18
~rren o-17 v-18
~rri a-20 d-18 e-15 g-15 j-21 l-19 m+17 q-16 u-19
~rrid r-17
~rriv m-15
~rro a-19 c-23 d-42 e-18 f-25 g-29 i-34 l-29 n-40 p-33 s-18 t-25 u-37
~rro> a-22 b-22 d-21 i-18 m-34 n-22 p-20 q+18 v-16
~rrow d-20 f-17 k-15 l-18 n-26 p-15 r-22 s-17 u-23
~rry a-32 d-35 e-23 f-20 h-30 i-28 j-26 k-21 l-28 n-35 q-38 t-25 u-43
~rry> a-32 d-35 e-23 f-20 h-30 i-28 j-26 k-21 l-28 n-35 q-37 t-25 u-43
~rs> a-19 b-20 e-33 f-30 l-41 m-26 n-44 o-18 q-26 r-35 s-32 t+20 v-19
~rse a-23 d+18 g-18 i-24 l-21 m-24 o-26 q-20
~rse> a-19 g-16 i-19 l-17 m-19 o-23 q-17
~rsl m-16
~rsle m-16
~rso u-16
~rson u-16
~rst b-27 e-18 f-17 h-28 i-23 k-22 l-21 p-27 q-22 r-18 t-22 v-16
~rst> b-18 h-19 p-23 q-18 r-18
~rsta a-17 m-17 u-19
~rt> c-31 e-28 f-31 g-42 h-16 k+23 l-44 n-22 p-36 v-27
~rta a-22 b-23 d-16 i+20 m-17 o-19 q-18 u-17
~rta> a-19 b-19 o-17
~rte b-19 g-15 i-26 k-22 m-17 n-20 v-22
~rte> i-15 m-15
~rted j-18 u-18
~rtg d-16 e+22 f-17 u-21
~rth a-18 d-18 i-15 o-17 q-15 s-21 u-21 v-15
~rth> u-15
~rti d-16 m-23 u-15
~rtl j-17
~rto j-16 m+16
~rto> j-16 m+16
~rts d-26 i-16 m+21 o-18 u-23
~rts> d-26 i-16 m+21 o-18 u-23
~rty d-16 e+20 m-19 n-15
~rtyu e+20 m-21
~ruc a-25 b-27 d-25 g-19 i-20 k-16 l-17 p-17 s-20 u-29
~ruck a-19 d-17 i-15 p-16 u-21
~ruct b-17 d-16 j-17 n+17 o-17
~rue j-19 q-18 s-15
~rue> j-19 q-18 s-15
~rug j-17 n-17 p-16 u+18
~rug> q-16 u+19
~ruh e-18
~ruh> e-18
~rui a-21 b-16 d-23 i-18 l-15 n+19 o-24 r-16 u-22
~ruin m-16 n+19 u-16
~run a-16 f-16 h-18 n-17 q-16 v-15
~runn f-16 h-17 n-16
~rus m-20 r+15 u-18
~rust b+16 u-15
~rve i-18 j-17 l-22 q-25 s-17 v-17
~rve> i-15 l-16 n-19 q-19
~rvi d-17 m-22 u-17
~rvic d-16 m-19 u-16
~rwa d-16 i-24 l-16 u-17
~rwar d-16 i-24 l-16 u-17
~rwo d-18 g-17 m-15
~rwor d-18 g-17 m-15
~ry> a-20 d-29 e-38 f-33 h-44 i-25 j-51 k-39 l-35 n-18 q-38 v+16
~ryi a+20 m-18
~ryin a+20 m-18
~ryt a-24 l-17 u-19
~ryth a-24 l-17 u-19
~sa> b-26 c-23 d-37 e-22 f-23 g-15 h-27 i-20 k-23 l-32 t-22 u-16 v+20
~sab l-16 o-19
~sabi a-19
~sac b-15 d-21 g-15 i-19 j-22 n-19 r-17 s-15
~saca i-17 j-18 m-17
~saco u-18
~sad g-21 j-17 n-17 u-20
~sada m-15
~sado n-16
~saf d-21 j-16 n-18 u+20
~safe d-21 j-16 n-18 u+20
~sag a-18 b-19 d-19 n-16 v-17
~sage a-17 b-18 d-17 v-16
~sai c-19 d-35 f-17 g-22 h-20 i-17 j-27 q-33 r-29 s-26 t-21 v-24
~said c-19 d-35 f-17 g-22 h-20 i-17 j-27 q-33 r-29 s-26 t-21 v-24
~saj i+16
~saje i+16
~sal a-41 b-30 c-24 e-29 g-31 h-27 i-29 j-20 l-30 p-18 r+16 v-23
~sale a-17 j-17 r-18 s-18
~sali a-23 b-19 g-22 i-15 j-21 m-16 r+16 u-19
~salu m-19
~sam b-31 c-15 e-20 f-19 h-23 k-21 l-29 r-21 t-17 v-21
~same b-31 c-15 e-20 f-19 h-23 k-21 l-29 r-21 t-17 v-21
~san a-28 b-24 g-17 h-16 i-27 n-23 o-25 s-16 v-20
~san> u+20
~sant m+19
~saq l+18 m-15
~saqu l+18 m-15
~sar b-29 c-16 d-23 e-18 h-16 j-18 k-18 l-29 p-21 q+15 r-22 u-31
~sar> b-19 u-20
~sav a-18
~save m-19
~say c-18 d-21 e-15 f-32 h-18 i-17 j-25 k-22 l-23 o-17 p-16 t-19 v-19
~says d-18 f-31 h-17 i-15 j-25 k-20 l-23 o-15 p-16 t-18 v-18
~sca c-18 f-17 g-30 h-18 i-23 j-28 k-19 l-28 n-26 o-30 s-24 t-17 u+16
~scal m-18
~scam u+18
~scan j-15
~scar a-16 m-25 u+16 v-16
~sch d-17 h-16 p-17 q-17 u-15
~scho p-15
~sco b-33 c-15 g-24 h-25 i-33 j-30 n-32 u-26 v-21
~sco> m-23 r-17
~scoo m-16
~scor d-18 m+21 u-16
~scou d+20 m-24
~scr d-38 e-31 f-26 h-30 i-20 j-37 n-19 o-38 p-32 q-36 r-36 s-32 t-25 v-35
~scra a-17 b+17 i-17 m-26 u-18
~scri b-36 d-32 e-27 f-23 h-28 j-33 n-33 o-32 p-28 q-33 r-29 s-26 t-22 v-29
~scu a-20 l-19 n-20 q-19 r-16 s-16 u-24 v-18
~scue d+17 m-17
~sd> a+21 d-16 e+19 g-18 i-21 m-25 n-16
~sde a-23 b-22 d-17 m-28 n-16 o-25 q-15 r-20 s+24 u-20
~sde> a-23 b-22 d-17 m-28 n-16 o-25 q-15 r-20 s+24 u-20
~sdf e+25 l-16 m-24
~se> e-62 f-59 h-67 j-23 l+15 m-30 n-35 p-61 r-24 s-30 t-63
~sec m-18
~seco m-16
~sed a-22 h-20 i-32 k-20 p-33 q-34 u-32 v-24
~sed> a-21 h-17 i-31 k-20 p-33 q-34 u-24 v-24
~see a+23 d-16 m-24 n-20
~seen a+24 d-16 m-23 n-19 s-17
~seg m-21 q-19
~segu m-21 q-19
~sel a-15 b-22 g-21 h-27 j-25 l-19 o-17 p-22 r-21 s-19 t-16 v-18
~self j-16 m-17 p-17 s-15
~sell d-19 m+27 u-21
~sem b-27 g-17 m-23 n-32 r-17 u-16
~sema i-22 j-19 m-24 n-20
~seme b-20 j-25 u-17
~sen a-28 e-20 h-33 m-20 n-42 o-25 p-34 q-41 r-17 s-17 u-33 v-35
~sen> m-16
~send a-34 b-28 h-19 m-19 n-22 o-24 p-22 q-27 r-28 s-22 t-18 v-21
~seno m-20
~sent a-16 g-23 n-25 o-29 u-27
~ser a-17 c-15 e-16 f-20 i-25 j-33 k-19 l-28 m-16 o-21 p-22 v-24
~sera d-23 g-17 j-19 l-17 m-26 s+17 u+24 v-16
~seri d+18 m-15 u-15
~serv a-16 u-22
~ses a+16 o-17 u-19
~ses> v+17
~sfe d-15 i+19 q-16
~sfer d-15 i+19 q-16
~sgo d-16 m-18 u+21
~sgos d-16 m-18 u+21
~sh> c-20 d-34 e-22 f-19 g-26 h-19 i-25 k-21 p-22 q-23 r-16 t+17 u-29 v-20
~sha a-20 s+17
~shak m-17 s+17
~shav n+16
~shi a-18 d-21 l-21 m+16 n-15 p-18 q-18 u-25
~shin l-17
~sho c-29 d-33 e-20 f-19 h-38 i-26 j-31 k-28 l-37 o-21 t-23 v-18
~shop b-16 l-18 n-17
~shor m-16
~shou b-31 c-21 d-40 h-19 i-16 j-17 l-23
~show j-17 o-20 p-16 s-21
~shu m-22 u-15
~shut m-22 u-15
~sib d-19 i-18 k-17 n-20 q-21 u-16
~sibl d-18 i-18 k-16 n-18 q-19 u-15
~sic b-20 c-17 d-26 e-20 g-21 h-20 i-18 j-16 l-22 o-23 p-16 q-24 s-18 u-23
~sica a-17 d-17 e-17 g-17 q-17 u-15 v+15
~sid a-32 d-35 g-23 l-17 o-25 q-28 r-15 v-18
~side a-29 d-33 g-22 o-24 q-27 v-16
~sie d-24 g-26 h-16 j-27 l-17 n-25 p-22 r-23 s+16 v-24
~siem v-15
~sien a-20 g-19 m-18 s+16
~sier b-18 m-23 u-22
~sig b-38 c-19 d-39 e-19 f-22 g-38 i-40 j-20 p-27 r-22 t-26
~siga l-18
~sign b-24 d-30 f-15 g-29 h-25 i-23 j-16 n-22 p-15 r-15 s-25
~sigo b-15 m-25 s+19 u-19
~sigu i-18 m-24 n-19
~sin a-19 b-15 i-18 j-32 k-24 l-18 m-19 n-29 o-36 p-32 q-31 s+38 t-27 u-40 v-15
~sinc b-22 d-21 i-17 l-16 m-45 o-23 q-16 r-16 s+36 u-26
~sine a-17
~sing a-16 j-16 n-16 o-18 p-20 q-17 u-18
~sio b-16 d-34 g-30 j-25 m-36 o-21 r-15
~sion b-16 d-34 g-30 j-25 m-36 o-21 r-15
~sir a-17 q-15
~sirv a-17 q-15
~sit e-23 f-33 g-28 h-24 k-24 l-20 t-30 u-45 v-32
~sit> n-17
~site f-15 l-16
~sito d-29 g-17 j-15 p-23 r-19 u-30 v-17
~situ d-17 m-21
~siv i-18 r-15 u-27
~sive i-18 r-15 u-27
~sjd e+24 l-16 m-24
~sjdh e+17 m-18
~ska n-18 q+16
~ske a-25 b-18 j-22 n-19 q-16 s-16 t-16
~sked a-24 b-17 d-19 j-20 n-18 q-16 s-15 t-16 u-24
~ski a-29 c-20 d-30 e-23 f-19 h-23 i-27 k-18 l-26 o-25 p-27 q-20 r-24 s-29 u-32 v-30
~skin a-20 l-19 n-17 o-17 p-16 r-16 s-17 u-17 v-21
~skip a-21 b+15 c-18 d-23 e-21 f-15 g-18 i-20 j-20 l-20 p-16 q-17 s-18 t-15 u-27 v-16
~sks g-16 m-18 u+21
~sks> g-16 m-18 u+21
~sla a-16 u-16
~sle a-22 b-20 d-30 g-17 h-27 i-16 j-19 k-16 l-21 n-31 p-25 v-16
~slee a-19 b-16 d-24 h-20 j-16 l-18 n-27 r-17
~slep m-20 p-16
~sli a-16 m-19 o+16
~slid m-23 o+16
~slo q-18 r+22 s-16
~slow q-17 r+22 s-16
~sme m-16
~smen m-16
~smo b-17 d-15 r-18 s-17
~smo> b-16
~smok m-20 n+21
~sne m+17
~sno d-27 m+17 n-18 q-18 u-24
~snow d-26 n-16 q-17 u-21
~so> d-30 e-23 g-22 h-16 i-24 j-23 k-16 l-22 n-33 o-20 r+17 t-18 v-22
~sob a-18 d-19 m-15 n-16
~sol b-23 d-18 g-20 h-17 i-25 j-27 m-34 n-32 q+22 r-23 s-17 v-19
~sola a-16 n-22 o-17 q+21
~soli m-15
~solo b-17 m-22
~som c-15 d-16 e-32 f-29 g-36 j-18 k-20 l-41 m-28 n-33 q-20 r-25 s-19 u-20
~some d-16 e-32 f-29 g-36 j-18 k-20 l-40 m-26 n-33 q-20 r-25 s-19 u-20
~son a-29 d-24 g-27 h-15 i-22 j-18 l-22 m+36 n-21 o-23 p-27 s-21 u-33
~song a-21 b-19 g-22 i-17 l-17 m+38 n-16 o-19 s-18 u-28
~sons m-17 u-15
~soo a+16 d-27 g-19 h-26 i-20 j-23 k-18 p-17 q-25
~soon a+16 d-27 g-19 h-26 i-20 j-23 k-18 p-17 q-25
~sor a-32 b+16 d-27 e-21 f-19 h-27 j-23 k-20 l-27 n-26 q-34 s-27 t-22 u-30
~sorr a-28 b+17 d-25 e-19 f-17 h-25 i-20 j-21 k-18 l-23 n-24 p-39 q-27 s-26 t-19 u-28
~sos u-21
~sos> u-21
~sou u-15
~spa d-17 h-21 i-15 j-19 k-19 l+24 m-29 n-18 p-16 q-16 v-24
~spam b-22 l+21 m-21
~spe a-26 d-27 e-23 f-20 g-36 h-30 j-33 k-22 l-39 t-19 u-40 v-30
~spea b-17 c+17 d-22 g-16 h-16 i+16 j-16 n-23 o-15 q-21 u-21 v-15
~spec n+17
~spen m-20 n+16
~sper a-19 i-16 l-23 m-26
~spi d-17 h-21 i-16 m-32
~spit d-17 h-21 i-16 m-32
~spl d+16
~spli d+16
~spo c-29 d-38 e-18 f-21 h-30 k-24 l-23 n-38 p-24 t-23 u-30 v-22
~spon b-21 d-21 h-15 k-17 l-18 n-20 q-18 u-22
~spot c-20 d-20 h-17 i-31 l-19 n-20 q-25 u-19
~spr u+19
~spra m-18 u+20
~spu a-23 b-17 d-19 i-18 l-16 u-19
~spue a-22 b-17 d-18 i-17 l-16 u-19
~ss> c-34 e-31 f-29 h-30 k-16 l-31 m-22 p-41 q-45 t+19 v-22
~ssa a-20 b-20 d-19 n-20 o-15 v-17
~ssag a-17 b-18 d-17 n-15 v-17
~sse d-18 i-19 j-21 k-16 n-19 p-20 q-21 u-19
~ssed i-17 j-18 k-16 n-18 p-20 q-21 u-15
~ssi c-19 g-28 h-19 i-25 k-24 m-23 n-31 p-20 q-34 s-15
~ssib d-16 i-15 k-15 q-19
~ssio n-17
~ssm m-16
~ssme m-16
~ssu d-16 e-32 l-23 m-39 p-27 q+21 r-17 t-17 u-17 v-15
~st> b-16 c-67 e-61 f-65 h-26 i-25 j-23 p-59 q-19
~sta b-32 d-33 e-63 g-19 l-22 n-20 o-40 q-16 r-34 s-31 t-58 u-43 v-25
~sta> b-21 c-41 d-42 e-33 f-22 g-16 i+16 k-25 n-15 q-22 r-29 t-38 u-41
~stad j-18 m+21 u-17
~staf j-17 m-23 u+18
~stah c-16 i-16 k-17 l+22 m-20
~stai j+17 n-17
~stak k+18 l-22
~stam a-21 i-20 m+21
~stan a-35 b-26 j+17 k-30 m-33 n-31 o-27 p-24 q-24 r-37 s-35 u-40
~star b-35 c-32 e-26 f-29 i-39 j-49 k+29 o-21 t-23 u-57 v-28
~stat a-20 h-15 m-17 n-17 o-22 u-20
~stay a-30 b-22 d-20 g-15 i-17 j-25 l-15 o-18 r-15 s-25
~ste c-40 d-54 e-34 f-38 h-33 j-57 k-37 l+15 n-26 o-18 p-47 q-22 r-51 t-41 v+15
~ste> b-27 d-19 h-21 i-25 j-23 k-17 n-19 o-22 p-18 q-16 r-17
~stea a-18 n-20
~sted d-22 g-18 i-26 j-24 n-27 p-26 r-15 s-24 t-15
~stem u-18
~sten l+24 m-26
~ster b-28 d-20 g-19 h-15 j-17 o-29 p-18 q-17 r-22 v-20
~sti b-31 c-25 d-42 e-25 f-28 j-26 l-43 p-45 q-25 s+18 u-64 v-31
~stil b-38 c-16 d-36 e-19 f-21 g-31 i-16 l-30 m-27 p-36 q-16 s+20 t-26 u-51 v-20
~stio a-18 j-19 n-18 p-17 q-17 s-19
~sto a-31 b-34 d-19 e-53 f-53 h-25 j-19 l-16 n-41 p-24 q-16 v-16
~sto> a-41 g+19 h-19 j-30 k-21 m-38 n-21 q-32 r-31 s-26
~stoc m+20
~stop e-18 k+26 n-15 r-20 u-17
~stor a-17 d-18 g-17 j-20 l-22 m+16 n-22 q-21 r-22 s-18 u-29
~stos r-15 u+15
~stoy c-30 e-26 f-25 g-20 h-36 i-33 k-25 l-19 o-17 p-34 r+26 u-44 v-34
~str a-23 b-19 c-16 d-33 g-31 i-22 k-20 o-33 p-22 t-21 u-15 v-24
~stre a-19 d-16 h-18 n-16 p-16 q-17 s-16
~stri m-15
~stru b-19 d-17 j-19 o-18 u-16
~sts m+21 u-19
~sts> m+21 u-19
~stu a-26 b-23 h-23 j-25 k-24 m-19 n-23 p-19 q-24 t-19 v-26
~stuc a-15 l-18 m-36
~stuf m-26
~sub a-30 b-23 c-25 d-24 e-30 f-21 g-32 h-17 i-19 j-18 l+16 n-25 o-17 p-24 q-22 t-20 u-30 v-24
~sub> e-19 l+28 m-30
~subs a-17 g-19 u-23
~suc m-20 u+16
~succ m-18 u+16
~sue d-16 e-25 i-17 m-35 p-22 q+25 r-17
~suen m-19
~sul g-17 l-15 m-22
~sult g-17 l-15 m-22
~sum a-15 g-17 i-16 k+21 l-21 u-21
~sume g-17 i-16 k+21 l-21 u-20
~sun m+18
~sunn m+16
~sup a-17 b-19 e-18 h-16 i-20 j-21 l-20 o-19 p-17 q-20 r-22 t-16 u-27 v-17
~supe a-19 g-16 r-18
~supp u-18
~sur a-23 c-17 e-21 f-15 h-16 i-17 j-21 k-20 l-25 m+15 p-21 r-17
~sure a-17 e-20 i-17 j-17 k-18 l-20 o-23 p-19
~surg n-16 o+18
~sus a-17 u-16
~susp m-17 n+16
~swe a-24 b-21 d-24 g+19 j-21 l-21 m-18 n-23 o-17 q-21 r-17 u-16 v-21
~swer a-21 b-18 d-23 g+19 j-17 l-20 n-22 o-16 q-20 s-19 v-19
~swi m-18
~sy> a-16 j+16
~ta> b-34 c-65 d-74 e-63 f-30 i+21 l-21 o-33 q-16 r-18 t-24 u-31 v-21
~tab a-16 d-17 u-15
~tabl d-16
~tac b-21 d-25 g-22 l+17 m-40 o-20 p-15 q-19 u-33 v-19
~taci u-16
~tact b-18 d-17 g-17 l+19 m-31 u-22
~tad j-22 m+17
~tadi j-15
~taf j-17 m-23 u+18
~tafa m-15 u+19
~tah a-15 c-16 i-17 k-17 l+21 n-15
~tahp c-16 i-16 k-17 l+22 m-20
~tai a-18 d-18 i-15 j+19
~tail m+16
~tak c-21 e-30 f-33 g-23 i-57 m-22 o-30 s-26 t-31 u-39 v-17
~take c-19 e-28 f-26 g-21 i-50 j-23 o-28 r-55 s-17 t-29 u-35
~taki a+16 b-27 d-26 i-17 l-20 m-35 o-16 s-30 u-22 v-18
~tal e-29 f-29 g-40 h-49 i+18 k-28 l-45 n-46 p-38 q-27 r-47 s-24 t-26 u-16
~tal> g-17 h-26 i-23 m-18 n-22
~talk b-16 f-16 g-25 h-27 i+23 j-28 k-17 l-33 n-32 o-31 p-29 q-36 r-37 s-24 t-17 v-28
~tall i-19 u-23
~tam b-27 g-18 i-30 k-24 n-22 o-19
~tame b-21 k-16
~tamo a-20 i-20 m+18
~tamp m+19
~tan a-24 b-39 e-24 k-31 m-22 n-45 o-18 p-31 q-35 s-21 t-17 u-50
~tan> b-22 c-25 e-20 g-44 i-21 k-32 m-23 n-32 o-32 p-23 q-24 s-30 t-16 u-40
~tanc a-16
~tand m-36
~tant i-17 m+17 n-20
~tar b-52 c-42 d-22 e-35 h-24 i-38 j-28 k+25 l-22 n-19 p-21 q-24 t-38 v-40
~tar> a-34 b-25 c-15 d-20 h-22 j-28 m-22 q-26 r-23 v-16
~tard d-25 m-31 n-20 s-19 u+15
~targ h-20 u-16
~tari i-17 m-15
~tarm i-19 k-16
~tart b-28 c-23 d-37 e-21 f-19 g-30 i-40 j-38 k+27 l-43 n-25 p-18 u-36 v-17
~tas b-20 d-29 e-18 g-28 h-23 j-21 l-18 m-19 o-26 p-17 q-16 r-19 u+20
~tas> b-19 d-27 e-18 g-28 h-22 j-21 l-17 m-18 o-26 p-17 q-16 r-18 s-18 u+21
~tat a-22 d-20 g-17 h-17 l-16 n-27 o-24 u-29
~tate a-16 o-18 u-15
~tati m-17
~tax m+21 u-21
~taxe m+21 u-21
~tay a-30 b-22 d-20 g-15 i-17 j-25 l-15 o-18 r-15 s-25
~tay> a-18 b-16 i-16 j-19 m-18 s-18
~tays a-16
~tch a-24 d-31 g-19 h-17 j-31 r-24 s-17 v-17
~tch> a-24 d-30 g-19 h-16 j-30 o-17 r-22 s-15 v-15
~tco m+18
~te> a-28 e-47 f-24 g-37 h-40 j-28 n-45 p-32 r-35 s-23 t-16
~tea a-21 b-17 d-22 g-16 k-17 n-26 u-21
~teac m+16
~tead a-18 n-20
~team m+15
~tear m-20
~ted e-34 f-32 g-38 h-23 i-32 m-16 o-28 p-23 q-19 r-27
~ted> b-19 e-29 f-25 g-33 h-33 i-24 m-22 o-22 p-17 q-20 r-23
~tede d-16 i-19 j-16 n-22 o-16 s-17
~tee a-15 d-20 g-16 i-17 l+17 q-17
~teen l+18 m-27
~teet u-23
~tel a-23 b-17 c-24 e-16 f-19 h-30 j-21 k-27 l-19 n-21 o-38 p-33 q-38 r-21 s-21 t-19
~tel> a-23 m+21 u-16
~tele a-25 b-20 d-24 g-19 h-15 i+16 j-21 n-18 o-18
~tell b-26 g+16 h-17 k-19 l-36 m+16 n-28 o-30 p-25 q-27 r-16 v-23
~tem a-21 c-17 d-20 n-24 p-19 q-22 t-16 u-24 v-19
~teme l-15 m-18
~temp u-17
~ten c-35 e-35 f-33 h-16 j-55 k-45 m-30 t-38 u-17 v-18
~ten> a-25 d-26 g-22 i-32 p-16 q-32 v-23
~tend m-23 n-20 q-16
~teng b-21 c-21 e-24 f-23 g-19 h-25 j-26 k-25 l-35 m-53 r-27 t-24 u-20
~tenm k-15 l+20 m-16 o-17 r-19
~tens d-18 i+16 u-18
~ter d-44 e-49 h-22 i-16 j-41 k-16 p-23 q-21 t-38 v-42
~ter> d-32 e-35 f-37 g-18 j-54 l-53 p-19 t-24 v-30
~tera m-16
~tere g-22 j-22 o-20 q-25 r-27 s-19 u-26 v-21
~teri o-16 q-18 s-16
~tern b-16 l-19 n-24 o+17 q-18 r-16 u-23
~ters m-18 u-19
~tes a-28 b-27 c-22 d-18 e-17 f-21 j-40 k-24 l-45 p-35 q-42 s-19 t-27 u-20 v-38
~tes> b-18 c-17 g-30 h-30 j-21 k-18 l-20 p-20 q-31 t-17 u-34 v-25
~test a-33 b-27 d-28 g+17 h+16 j-28 l-33 n-32 p-22 q-20 r-18 s-15 v-19
~tev d-25 h-20 i-17 j-18 o-15 q-21 u-26
~teve d-25 h-20 i-17 j-18 o-15 q-21 u-26
~tex a-16 b-37 c-16 d-50 e-25 f-31 h-32 k+17 n-56 o-40 p-49 q-45 r-40 s-42 t-37
~text a-16 b-37 c-16 d-49 e-25 f-31 h-32 k+17 n-55 o-55 p-49 q-45 r-38 s-42 t-37
~th> c-39 f-16 g-20 h-22 k-41 o-16 q-29 r-33 s-23 v-15
~tha a-21 c-20 e-34 f-56 g-23 h-63 i-32 j-16 k-21 l-57 p-23 r-20 s-16 t+16 u-27 v-25
~than a-16
~that a-19 c-20 e-34 f-55 g-22 h-62 i-30 j-15 k-20 l-55 p-21 r-36 s-15 t+16 u-26 v-22
~thd d-15
~thdr m-16
~the b-23 c-22 e-47 g-35 k-18 m-23 n-18 p-23 s-19 t-45
~them a-17 c-19 d-23 g-19 i-24 j-17 k+22 n-18 o-21 q-16 s-15
~then b-22 i-17 j-21 l-19 n-27 u-31
~ther a-16 c-19 d-16 e-31 g-29 k-24 m-16 t-43 u-17
~thes a-27 b-23 f-20 h-25 j-29 k-32 l+25 m-26 n-36 o-31 p-15 q-28 r-26 s-24
~they b-27 c-17 f-22 g-29 h-37 k-22 l-15 t-17
~thi d-16 e-48 f-20 h-28 i-27 j-33 k-36 n-23 o-20 p-18 q-44 r-42 t-37
~thin c-21 e-26 h-17 i-34 k-23 l-25 q-27 r-57 t-38 u-20
~this d-16 e-33 h-22 i-17 j-29 k-24 n-35 o-32 p-54 q-39 r-29 t-23
~thn e-15 m-23 t+20 v-16
~tho i-21 m-24 o-23 p-20 s-20 v-22
~thos a-16
~thou g-18 l-26 m-35 o-16 p-17 s-16
~thr g-24 s+21 v-16
~thro g-18 l-20
~tic d-33 g-17 i-24 j-27 l-20 o-18 p-16 u+17 v-16
~tic> d-17 n-20
~tick m+18
~tie b-30 e-31 f-30 j-32 k-33 l-24 n-27 o-30 p-40 r-31 s-16
~tiem a-18 d-21 h-17 o-20
~tien b-27 e-29 f-28 j-29 k-31 l-22 m-15 n-51 o-27 p-37 r-43 s-44
~til b-45 c-21 d-42 e-23 f-25 g-37 i-20 j-20 l-37 m-27 p-41 s+26 t-29 v-23
~till b-42 c-16 d-39 e-20 f-22 g-33 i-17 j-16 l-32 m-27 p-38 s+21 t-26 u-34 v-21
~tim c-26 d-28 e-16 f-33 g-40 i-40 j-18 k-28 q-15 r-16 t-22 u-30 v-30
~time c-26 d-28 e-15 f-32 g-39 i-40 j-18 k-28 q-15 r-16 t-21 u-44 v-29
~tin b-22 c-32 d-34 e-32 h-35 i-16 j-50 n-34 o-20 p-22 q-18 s-27 u-16
~ting b-20 c-28 d-28 e-29 h-33 j-47 n-33 o-18 p-20 q-17 s-25
~tio a-39 b-24 c-37 e-23 f-28 h-34 k-33 q-16 s-19 v-35
~tion a-39 b-31 c-37 e-23 f-28 h-34 k-33 q-16 s-19 v-35
~tir a-19 d-24 i-18 m+23 n-18 q-16 u-19
~tire a-18 d-22 i-16 m+24 n-18
~tis a-20 n-17
~tist a-18
~tiv a-22 b-16 d-17 i-27 j-19 k+27 n-22 q-18 s-15 v-19
~tiva i-17 k+22 l-24
~tive l-17 n-17
~tle b-19 o-20 q-17 u-17
~tle> b-17 o-17
~tly g-16 n-17 u+15
~tly> g-16 n-17 u+15
~to> c-21 e-28 f-54 h-54 j-33 k-56 m-21 p-40 q-26 r-15 t-27 v-26
~toc b-15 d-17 g-18 m+23 n-19 u-16
~tock m+20
~tod a-27 c-31 e-30 g-36 j-44 k-26 l-35 n-39 p-34 q-23 r-16 u-29 v-31
~toda a-15 b-19 c-22 e-20 g-28 j-36 k-19 l-28 n-28 p-27 q-16 u-36 v-27
~todo a-21 h-16 i-16 j-15 l-16 n-21 o-23 q-15
~toe m+20 n-19
~toes m+20 n-19
~tol b-19 i-21 n-21
~told b-19 i-21 n-21
~tom c-22 e-20 f-28 g-36 i-29 j-29 k-30 l-30 m-18 n+28 p-26 q-17 r-33 t-22 u-40 v-21
~toma b-17 h-17 i-16 k-15 o-19 q-19 u-19
~tomo a-16 c-17 d-30 e-15 f-24 g-29 i-17 j-21 k-19 l-24 n+22 p-19 r-27 s-21 t-17 u-29 v-16
~ton a-20 b-17 d-17 u-20 v-16
~ton> u-16
~too a-25 c-20 i-20 j-17 l-16 o-16 t-17 u-19 v-16
~took a-20 m-18
~top b-18 d-21 e-21 f-15 g-16 i-19 j-19 k+23 n-20 o-17 q-16 u-22 v-15
~top> e-20 k+22 l-27 u-17
~tor a-24 b-21 c-16 d-32 g-27 k-18 n-35 r-26 s-23 v-18
~tore a-16 m+26 o-16
~tori m-18 n-16
~torm m-21
~tory j-17 l-16 u-18
~tos a-26 b-15 f-16 g-18 j-28 o-19 q-17 r+15 s-16
~tos> a-25 b-15 g-15 j-27 o-19 q-17 r+15 s-16 u+16
~tot d+21 m-20
~tota d+21 m-20
~tow a-23 b-22 d-26 h-25 n-21 s-23 u-28
~town a-21 b-17 d-24 h-24 n-18 s-21 u-25
~toy c-30 e-26 f-25 g-20 h-36 i-33 k-25 l-19 o-17 p-34 r+26 u-44 v-34
~toy> c-30 e-26 f-25 g-20 h-36 i-33 k-25 l-19 o-17 p-34 r+26 u-44 v-34
~tra a-33 c-49 e-40 f-41 g-22 j-20 l-43 m-20 p-26 s-27 u-24 v-21
~tra> a-21 c-23 e-21 f-17 h-33 l-39 m-18 n-42 p-28 q-32 r-38 s-36 t-20 u-43
~trab a-27 e-16 f-20 g-24 j-26 k-19 p-18 r-27 s-19 t-17 v-15
~trad b-15 m-22 o+24
~trai j-18 u-15
~tran a-18 d-23 l-15 n-23 o-19
~tras a-17 b-19 h-16 l-16 n-24 r+18
~trat g-16
~tre a-35 c-17 d-33 f-19 g-37 h-32 i-25 k-17 l-22 o-26 p-27 q-26 s-27 t-19 v-18
~trea a-16 g-21 j-19 u+16
~tree a-24 d-24 g-17 h-22 i-16 l-16 n-21 o-15 p-23 q-19 s-19
~tri d-23 h-18 i-20 n-22 o-23 r-16
~tric m+17
~trip a-20 b-17 d-18 h-16 n-18 u+19
~tro c-29 d-39 e-19 f-28 g-39 h-27 i-39 k-27 l-30 m-27 p-26 t-19 u-31 v-23
~tro> c-27 d-32 e-17 f-26 g-32 h-21 i-34 k-25 l-29 m-41 o+16 p-20 q-28 t-15 u-34 v-20
~tru a-24 g-25 h-23 k-20 l-25 o-19 p-24 s-27 t-21
~truc a-25 b-27 d-25 g-19 i-20 k-16 l-17 p-17 s-20 u-29
~true j-19 q-18 s-15
~trus b+16 u-15
~try a+21
~tryi a+21
~ts> b-17 c-30 e-42 f-38 g-40 i-31 k-34 n-28 p-40 q-38 r-39 t-37 v-30
~tsd a+22 g-15 i-17
~tsd> a+22 g-15 i-17
~tsi u-22
~tsid u-22
~tte a-18 d-43 h-23 j-24 k-21 l-27 p-23 v-25
~tter a-15 d-40 h-22 j-22 k-20 l-21 p-21 q-30 v-23
~tti d-21 j-18 o-19 p-30
~ttin d-21 j-18 o-19 p-30
~ttl b-19 o-20 q-17 u-17
~ttle b-19 o-20 q-17 u-17
~tua a-16 g-18 h-16 l-16 m-32 r-17
~tual m-21
~tuat d-17 m-21
~tuc a-15 l-18 m-36
~tuck a-15 l-18 m-36
~tuf m-26
~tuff m-26
~tur a-20 d-23 e-28 f-22 g-30 h-28 i-15 p-15 q-28 s-33 t-22 u-24 v-31
~turn c-29 d-33 e-25 f-20 g-23 h-25 n-26 q-24 s-27 t-20 v-27
~tuv m-25 s+18
~twe m+18
~twi a-17 g-17 l-16 m-26 n-17 q-20 t-17 u-16
~twic a-17 g-17 l-16 m-26 n-17 q-20 t-17 u-16
~ty> c-26 e-32 g-30 h-23 k-22 l-19 p-16 r-27 s-18 t+15
~tyl v+15
~tyle v+15
~typ a-17 b-19 g+20 j-17 l-17 u-25
~type a-16 b-19 d-18 g+20 j-17 l-17 u-22
~tyu e+20 m-21
~tyu> e+20 m-21
~ual a-20 b-31 c-29 e-35 f-26 l-34 m-25 n-20 p-30 r-28 t-29 v-30
~ual> a-27 b-23 c-20 e-27 f-21 k-20 l-24 o-25 p-22 q-17 r-18 t-21 u-44 v-26
~uali g-16 m-22 u+21
~uall m-16
~uan b-27 c-18 d-27 e-15 g-36 h-28 j-33 k-22 l-23 m-24 n-23 q-31 t-15
~uand a+17 d-15 g-26 j-23 n-19 q-23 r-21 u-17
~uant a-30 b-17 h-19 i-20 m-19 u+21
~uar a-22 d-16 l-17 m-23 o-24 r+25 s-16 u-19
~uard a-19 m-22 o-18 r+24
~uat d-18 o-15
~uati d-17 m-21
~ub> e-19 l+28 m-30
~ubl b-18 m-22
~uble b-18 m-19
~ubr a-17 d+30 g-15 i-17 j-16 l-17 q-18 u-27 v-18
~ubre a-16 d+30 j-16 m-28 u-21
~ubs a-17 g-19 u-23
~ubsc a-17 g-19 u-23
~ucc m-18 u+16
~ucce m-18 u+16
~uch a-25 b-21 d+15 e-31 f-30 g-31 h-31 j-39 k-29 n-20 o-28 p-35 q-29 u-24 v-31
~uch> a-18 c-19 d+19 e-24 f-23 g-25 h-24 j-33 k-22 o-21 p-27 q-20 r-19 s-26 u-18 v-24
~ucho b-15 d-20
~uci m-17
~uck a-31 b-26 d-29 h-23 i-27 k-24 l-25 n-21 p-26 t-24 u-36
~uck> a-29 b-26 d-26 h-21 i-26 k-23 l-24 n-17 p-26 t-23 u-31
~ucks m+17 n-16
~uct b-18 d-17 j-17 n+17 o-18 u-17
~ucti b-17 d-16 j-17 n+17 o-17
~uda b-26 c-22 e-20 f-21 g+20 h-16 l-26 n-28 o-24 p-20 r-18 s-21 v-20
~uda> b-25 c-21 e-19 f-19 g+21 h-15 j-20 l-24 n-26 o-23 p-18 q-22 r-17 s-21 v-17
~ude a-22 c-21 e-26 f-17 h-24 i-28 j-26 n-20 o-20 q-18 r-17 t-17
~ude> a-15 e-17 g-16 j-20 m-29
~udo m-17
~ue> b-34 c-26 e-39 f-30 h-31 i-37 n-39 o-18 v-34
~uec h-22 m-23
~ued b-21 d-21 e-46 f-43 g-27 h-17 l-58 m-21 p-19 r-43 t-18 u-40 v-51
~ueda a-21 b-18 g-15 k-16 p-18 q-28 r-21 s-25
~uede e-32 f-28 g-45 h-51 j-30 l-41 m-48 p-17 r-21 t-36 u-49 v-36
~uedo b-29 c-34 e-21 f-20 i-20 j-27 k-36 l-26 m-31 r-37 u-30 v-20
~ueg m+24 n-16 s-16
~uega m+17
~uego m+19
~uel a-27 b-26 c-18 e-16 f-15 g-24 h-18 i-32 n-31 q-25 t-16 v-22
~uele d-15 n-18
~uelt m-16
~uelv m-19
~uen c-26 e-35 g-34 h-16 k-22 l+18 m-17 n-41 o-41 p-26 r-23 s-23 u-47 v-35
~uen> b-20 d-18 f+18 i-19 j-19 l+16 m-35 n-16 o-23 q-17 r-17 s-16 t-20 u-22 v-17
~ueno e-17 i-16 u-22
~uent a-28 g-18 l-22 m-19 n-25 o-21 s-19 t-16 u-22 v-16
~uer b-30 c-20 d-33 f-15 g-30 h-21 i-33 k+16 l-26 t-17 u+24 v-23
~uere k+20 l-21 m-19
~uerm a-15 m-26 n-21 q-18 u+21
~ues c-22 d-42 e-19 f-16 h-24 j-35 k-20 l-34 p-27 u-38 v-29
~ues> b-27 c-17 d-31 e-15 g-27 h-17 i-29 j-20 k-16 l-24 u-19 v-18
~uess u-18
~uest a-20 b-20 j-19 n-21 p-18 q-22 s-19 u-16
~uev b-21 d-25 f-16 g-19 i-20 j-25 l-29 n-21 p-16 q-18 r-21 s-23 u-20
~ueva b-18 d-18 j-21 v-20
~uevo k+15 l-24
~uff m-26
~uff> m-26
~ug> q-16 u+19
~uga h-17 l-17 m-26 n-19 q-16 v-16
~ugar h-17 l-17 m-26 n-19 q-16 v-16
~ugh c-18 e-16 f-17 g-23 j-15 k-17 m-16 n-25 s-26 t-18 v-21
~ugh> c-16 f-15 g-20 k-15 n-21 s-23 t-17 v-19
~ught a-16 m-21
~uh> e-18
~ui> b-26 c-18 d-25 e-18 h-22 i-25 k-20 n-25 o-25 r-30 s-21 t-16 u-32 v+18
~uie c-22 d-52 e-38 f-34 g-40 h-16 j-50 l-21 n-18 r-53 s-36 t-44
~uien a-40 b-47 c-27 d-37 e-25 f-22 g-27 j-34 k-32 l-50 m-25 o-18 q+15 r-34 s-23 t-31 u+17
~uier d-27 e-21 f-18 g-23 h-23 j-28 n-27 p-33 q-42 r-32 s-23 t-21 v-47
~uil m-19
~uin d-17 n+19 o-15 u-21
~uins m+16
~uir m-19
~uir> m-15
~uis d-19 p-19 r-16 u-26 v-17
~uisi b-18 m-27 p-17 u-19
~uit a-45 c-19 d-37 g-28 h-20 i-39 j-32 k-33 p-29 q-39 t-22 u-47 v-33
~uit> m+16
~uita a-25 g-17 k-17 o-18 q-18 s+21
~uite a-23 i-25 k-21 n-21 p-18 q-19 s-24 u-28 v-22
~uito a-18 d-18 i-16 m-24 n+23 o-16 u-21
~ul> a-22 b-18 d-22 j-19 t+17 v-15
~ula a-22 d-17 g-18 i-18 m+15 o-19 q-16 s-16
~ula> m+16
~ular a-18 i-15
~uld b-18 e-27 f-31 h-42 j-27 k-16 p-32 r-21 t-36 v-39
~uld> b-18 e-27 f-31 h-42 j-27 k-16 p-32 r-21 t-36 v-39
~ule a-21 b+20 d-20 u-15
~ull a-31 g-16 h-22 i-24 j-18 m-26 n-25 o-16 p-18 q-24 r+24 u-21
~ull> o-18
~ulle r+16
~ulli a-16 m-21 r+17
~ult g-19 k-17 l-18 m-29
~um> h-17 j-18 m+20
~umb b-36 c-27 e-17 f-18 h-26 m-16 n-29 p-18 q-28 r-25 t-27
~umbe b-35 c-26 e-16 f-18 h-26 m-15 n-28 p-18 q-28 r-24 s-25 t-26
~ume a-33 b-34 c-26 d-41 e-28 f-22 h-28 m-15 o-28 p-23 q-26 r-33 s-22 t-23
~ume> g-17 i-16 k+21 l-21 u-20
~umer a-28 b-28 c-19 d-34 e-19 f-15 h-23 k-29 m-21 n-20 o-24 p-18 q-17 r-27 s-16 t-15
~ump u-20
~ump> m-20
~un> q-17
~una m-23 u-15
~unc d-19 f-17 j-19 l-18 m-26 n-21 o-17 v-18
~unci m-22
~und e-26 f-24 g-16 h-16 k+17 l-47 q-16 s-16 t-32 v-34
~und> d-31 g-21 k-19 l-21 n-26 s-23 u-29 v-20
~unde a-24 j-20 p-15 t-16
~undo a-17 g-16 k+27 l-26 m-33 p-16 r-22 s-16
~undr m-21 n+15 u-20
~ung d-18 m-18
~uni a-25 b-16 g-25 j-23 n-23 q-18 r-23 s-17 u-24
~unic a-16 g-16 l+15 m-18
~unio m+16
~unn a-16 b-17 d-21 f-18 h-18 m+15 n-22 p-17 q-30 s-16 u-18
~unni f-16 h-17
~unny d-16 m+26 q-19
~uno n-26 o-21 q+21
~uns a-26 b-26 c-29 d-29 e-35 f-27 g-21 h-23 i-24 j-22 k+16 l+17 n-23 o-18 p-23 q-22 r-29 s-21 t-24 u-29 v-25
~unst e-18 k+25 l-24 m-25
~unsu a-21 b-20 c-20 d-20 e-25 f-18 g-15 h-15 i-16 j-15 l+19 n-17 p-19 q-17 r-19 s-16 t-16 u-23 v-18
~unt b-26 c-26 e-23 f-22 h-18 k-26 l-28 p-25 r-30 t-23 u-15 v-32
~unt> a-17 i-17 j-22 n+21 p-15 r-16 u-20
~unta a-15 d-21 l-21 n-25 o-15
~unto a-18 j+20 v-16
~upa a+19 b-16 m-16
~upa> a+19 b-16 m-16
~upe a-21 g-22 n-16 q-16 r-19
~uper a-19 g-16 r-18
~upl d-15 m-16 u-16
~upo c-15 e-21 f-18 g-21 h-17 j-26 l-19 m-33 n-23 o-16 q-19 r-16 u-24
~upo> a+16 d-22 j-21 m-24
~upp u-18
~ups d-16 l-18 n-23 u-17
~ups> j-16 m+18
~ur> b-30 c-35 e-29 f-18 g-16 k-15 n-39 q-22 r-17 s-19 u-25
~ura a-17 d-18 h-17 i-18 j-20 o-18 u+19
~ura> a-17 h-15 i-16 j-17 m-35 o-17 u+20
~ure a-27 d-33 e-24 f-18 h-22 i-27 j-29 k-23 l-28 m+16 o-23 r-20 t-19
~ure> a-23 d-34 e-21 f-15 h-20 i-24 j-25 k-21 l-24 m+20 o-17 p-22 r-17
~urg m-23 n-19 o+15
~urge m-21
~urgi n-16 o+15
~uri m-23 q-22
~urin m-19
~urn c-29 d-34 e-26 f-20 g-24 h-25 n-28 q-26 s-28 t-21 u-16 v-29
~urn> a-40 b-36 c-23 d-27 e-18 g-18 h-18 n-21 q-20 s-20 v-19
~urne l-16
~urno b+19 i-17 j-16 k-18 l-21 m-17 u-15
~urr r-19 u-15
~urre m-16
~urri m+20 r-17
~urs a-19 d+19 i-15 t-15 u-27
~urs> m+16 u-16
~urse d+19 m-19 u-18
~urt g-19 i-16 j-15 k-16 n-27 p-23
~urt> m-26 n-16 p-16
~urts d-17 m+16 u-19
~us> d-16 g-21 i-19 n-22
~usa a-16 j-16 l-18 m-22 n-17 u+15
~usan m-19 n-16 u+18
~usc b-25 d-19 g-19 h-20 i-22 j-19 l-19 n-21 o-22 s-15 u-18
~usca b-20 d-17 g-16 j-17 n-19 o-19 u-15
~use a-22 c-19 d-22 h-24 m+18 n-28 o-31 p-24 q-30 s-26 t-16 u-27
~use> d-22 n-15 o-22 q-18 s-18 u-21
~used a-17
~usi a-30 c-16 e-19 j-18 k-16 l-22 m+22 o-17 p-17 q-22 r-17 t-24 u-30
~usic a-17 d-19 e-17 l-19 m+18 o-16 q-19 u-19 v-21
~usin a-20 t-15
~uso m-20 o-18
~uso> m-20 o-18
~usp m-17 n+16
~uspe m-17 n+16
~ust c-38 d-24 e-37 f-39 g-31 h-25 j-28 k-29 l-26 p-32 s-46 t-26
~ust> a-23 c-26 e-27 f-27 g-18 h-28 j-24 k-20 p-19 s-32 t-19
~usta b-17 g-18 l-17 p-15 u-15
~uste d-16 i-22 j-16 n-22 o-17 p-15 s-18
~ut> c-27 e-20 f-30 g-45 j-29 k-28 p-17 s-22 t-28
~ute a-24 d-23 g-15 j-17 l-15 n-18 o-20 r+17 u-20
~utes a-17 o-15 r+15
~uth l-15
~uth> l-15 u-16
~uti m+17
~uto d-18 g-16 j-19 n-16 o-16 r+18 u-19
~utos m-17 r+20
~uts a-15 b-16 d-19 n-21 u-29
~utsi u-22
~utt g-19 l-18 o-22 u-15
~utte n-19 o-21
~uys b-25 e-16 g-24 i-23 m-16 n-20 r-20 s-23 v-19
~uys> b-25 e-16 g-24 i-23 m-16 n-20 r-20 s-23 v-19
~va> d-16 j-19 k-18 v-17
~vac g-17 j-16 m+21 u-16
~vaca j-16
~vai b-22 f-17 h-19 j-22 k-17 l-16 n-24 r-17 s-15 t-18 v-15
~vail b-20 h-17 j-20 n-21 r-16 t-17 u-17
~val a+15 n-16 o-17 q-15 s-17 u-25
~vali g+17 u-17
~vam m-21
~van a-22 b-20 d-19 g-17 i-22 j-19 l-15 m-30 n-20 q-27 s-16 u-19 v-16
~van> a-19 i-18 j-16 m-28 n-17 o-16 p+16 q-20 r-20 u-17
~vb> e+19 m-18
~ve> c-17 e-59 f-57 g-41 h-40 j-31 k-48
~vec m-18 n-15
~vece a-19 m-17
~ved e-16 h-18 i-26 l-33 m-24 n-20 p-23 q-21 r-29 s-25 t-20 v+17
~ved> e-16 h-18 i-26 l-33 m-24 n-20 p-23 q-21 r-29 s-25 t-20 v+17
~veg m+17
~vega m+17
~ven a-18 c-18 e-19 g-24 j-33 l-35 n-23 o-30 p-27 r-29 s-17 t-20 v-26
~ven> a-24 h-17 j-18 l-22 m-20
~vend a-17 d-18 m+19 n-17 u-24
~veni b-25 i-16 m-31 o-16 p-20 r-16 u-22
~vent u-15
~ver b-32 c-19 e-48 f-57 g-67 h-23 i-27 j-31 k-18 l-22 n-47 o-32
~ver> b-33 c-46 e-37 f-41 g-51 j-17 n-36 o-43 t-32 u-26
~verd m-16
~vere a-17 h-17 j-17 q-24 s-15
~vers h-17 i-20 j-19 p-21 t-17 u-24 v-16
~very g-17 h-25 i-24 j-17 k-16 n-21 o-29 p-24 q-21 u+16 v-19
~via b-19 d-18 g-15 i-16 j-18 n-16
~via> b-19 d-17 j-17 o-18
~vic d-16 m-19 u-16
~vid a-21 e-20 f-16 g-16 j-19 n-16 u-18
~vida m-18
~vide e-17
~vie b-32 c-18 d-28 e-15 f-16 g-19 h-16 i-28 j-24 k-21 n-23 q-21 s-19 t-16 u-27 v-28
~vie> m+20
~vien b-24 d-21 i-21 l+16 m-36 o+17 u-18 v-23
~vin d-25 g-23 h-24 i-26 j-25 l-30 n-30 p-27 q-16 t-16 u-34
~vin> m-19
~ving d-20 g-20 h-22 i-22 j-20 l-29 n-27 p-26 u-29 v-25
~vis b-24 e-22 g-16 i-29 j-15 k-18 l-25 n-29 p-22 q-23 r-17 s+16 u-26 v-18
~visa n-16
~vise m-19
~viso m+19
~vist a-16 b-15 m+16
~vo> b-18 c-18 d-25 e-18 f-20 g-19 h-23 i-26 j-25 n+18 o-20 p-25 q-25 r-23 u-27
~voi a-16 g-25 m-32 n+22 u-19
~voic m-19
~void a-15 d-16 g-22 m-28 n+25 u-17
~vol i-18 m-16
~volv i-18 m-16
~vom s+17
~vomi s+17
~vor d-29 e-25 f-21 h-25 k-28 n-27 q-31 s-25 t-25 u-31 v-26
~vor> d-31 e-24 f-20 h-23 k-27 m-32 n-26 q-30 s-24 t-24 u-29 v-24
~vos m-17
~vos> m-17
~vot m+18
~vote m+18
~vue a-18 b-18 g-17 i-19 j-16 q-17 s-15 u-19
~vuel a-18 b-18 g-17 i-19 j-16 q-17 s-15 u-19
~vy> s+17
~wai c-15 d-29 h-15 l-21 m-38 s-23 u-30 v-18
~wait c-15 d-26 h-15 l-21 m-40 s-23 u-29 v-18
~wak a-19 n-17 p-19 q-15
~wake a-19 n-17 p-19 q-15
~wal b-31 c-19 d-16 g-26 h-16 i-19 k-18 l-22 n-32 o-25 p-26 s-19
~walk b-23 d-37 g-15 i-20 l-18 m-33 n-24 o-18 p-21 r+17
~walm h-19
~wan a+20 d-36 e-21 f-18 j-28 m-22 n-32 p-32 q-34 r-37 s-31 t-33 u-36
~want a+20 d-36 e-21 f-18 j-28 m-22 n-32 p-32 q-34 r-37 s-31 t-33 u-36
~war d-17 i-24 l-18 m+20 u-18
~ward d-16 i-24 l-17 m+16 u-18
~was l-19
~wash l-16
~wat b-17 d-15 i-16 j-19 l-17 p-17 r-15 u-28
~watc b-17 d-15 i-16 j-19 l-17 p-17 r-15 u-28
~wav u-16
~way a-33 c-21 d-31 e-24 f-21 g-28 h-26 i-25 k-27 m-24 n-23 o-23 t-22 u-23
~way> a-35 c-20 d-29 e-23 f-19 g-27 h-24 i-23 k-26 m-28 n-28 o-19 t-21 u-21
~wbo m+17
~wboy m+17
~wea a-30 d-27 g-32 h-24 i-24 j-22 l-20 o-27 r-16 v-15
~wear a-22 d-21 g-27 h-17 j-24 o-23
~weat m+20 u-19
~wed h-16 i-20 j-20 n+21 r-15 u-18 v-15
~wed> i-18 j-18 m-15 n+23
~wee c-21 d-37 g-30 i-33 j-27 k-20 l-32 n-39 o+22 p-22 q-23 r-23 s-28
~week c-20 d-33 g-24 i-25 j-23 k-16 l-27 m-19 n-38 o+22 p-17 q-21 r-21 s-30
~wei m-20
~weir m-24
~wel i-17 j-15 u-16 v-18
~wen a-24 c-17 e-32 f+30 g-16 h-20 i-16 j-20 k-18 l-27 n-28 o-20 p-17 q-17 r-23 s-21 t-22
~wena a-16 d-22 e-29 f+32 l-17 m-31 n-15 u-25
~went a-18 j-17 n-18 o-15
~wer a-29 b-18 c-27 d-34 e+18 f-27 g+16 j-21 k-21 l-29 o-19 p-18 q-27 s-31 u-23 v-30
~wer> a-18 d-16 g+25 j-19 l-16 r-16
~were a-16 d-16 j-18 o-16 r+20 s-18 u-17
~wert e+26 f-17 m-27
~wes a-16 l-16 s-18 t+21 u-20
~weso m-18 t+21
~wha b-26 c-43 e-43 g+19 i-27 k-31 l-30 o-16 p-35 q-17 r-57 s-31 t-30 v-57
~what b-26 c-43 e-43 g+19 i-27 k-31 l-29 o-16 p-35 q-17 r-57 s-31 t-30 v-57
~whe b-19 c-16 e-27 f-42 g-47 i-22 k-43 l-47 o-22 q-53 r-27 t-26 u-29 v-31
~whee m-22
~when b-22 c-20 d-19 e-19 f-20 g-26 i-16 j-17 k-35 l-27 q-40 t-18 v-26
~wher a-22 f-28 g-32 h-29 i-21 j+22 l-31 n-24 o-33 p-37 q-27 r-47 u-28 v-18
~whi b-25 d-28 h-23 i-27 j+24 k-16 l-25 n-41 o-20 p-21 q-26 t-18 v-18
~whic a-27 b-18 d-28 h-21 i-20 j+22 l-24 n-27 o-16 p-16 q-20 s-18 t-17 v-17
~whil n-16
~who a-20 j-17 m-31 o-16 u-15
~whoe m-16
~whol j-15 m-24
~wic a-17 g-17 l-16 m-26 n-17 q-20 t-17 u-16
~wice a-17 g-17 l-16 m-26 n-17 q-20 t-17 u-16
~wil c-32 e-31 g-18 i-27 j-44 k-40 l-54 o-21 s-21 v-29
~wild m+15
~will c-30 e-30 f-28 g-18 i-27 j-42 k-40 l-53 o-21 s-21 v-37
~win a-22 d-18 n-28 r-18 u-22
~wing a-19 n-16 r-17
~wis u-18
~wise m-16
~wit a-16 c-31 f-30 g-17 h-20 k-33 p-15 q-15 r-16 s-17
~with a-16 c-31 f-30 g-17 h-20 k-32 p-15 s-17
~wn> g-31 k-16 l-23 n-35 u-20 v-17
~wnt r-15
~wnto r-15
~wok m-19
~woke m-19
~won m-16
~wond m-16
~wor a-22 b-26 c-40 d-17 e-33 f-32 j-46 k-34 l-23 r-36 s-16 t-38 v-29
~word a-15 d-18 n-17 u-22
~work b-18 c-32 e-23 f-28 j-38 k-31 p-17 r-33 s-43 t-36 v-23
~worr q-16
~wors a-16 o-16 s-21
~wou e-16 f-17 g-40 h-26 j-27 n-33 p-30 s-38 t-21 v-24
~woul e-16 f-17 g-40 h-26 j-27 n-33 p-30 s-38 t-21 v-24
~wri a-29 i-27 n-18 o-18 p-17 q-22 r-15 v-19
~writ a-29 i-27 n-18 o-18 p-17 q-22 r-15 v-19
~wro m+18
~wrot m+18
~ws> a-18 d-24 i-17 j-20 m+21 o-16 p-15 s-16
~xac m-20
~xact m-20
~xcv e+19 m-18
~xcvb e+19 m-18
~xed> m-15
~xes m+21 u-21
~xes> m+21 u-21
~xib m-17 o+15
~xibl m-17 o+15
~xic u-16
~xico u-16
~xie m-18
~xiet m-18
~xim m-15
~xima m-15
~xit d-19 g-17 j+21 m-21 u-20
~xit> d-19 g-17 j+21 m-21 u-20
~xpe a-20 j-17 l-16 n-18 q-23 u-37 v-16
~xpec m-16
~xpen i-18 r-15 u-27
~xpl a-21 d-28 j-23 k-25 l-18 m-19 n-16 o-23 q-17 s-17 u+15 v-15
~xpla d-22 u+17
~xpli g+18 k-15 m-20 n-17 o-20
~xt> b-18 c-16 d-44 e-28 f-25 h-38 i-15 p-22 q-45 r-25 t-30 u-21 v-41
~xte a-20 b-15 d-23 g-21 j-21 l+16 m-40
~xtea m-20
~xted i-16
~xtee l+19 m-22
~xti a-19 d-17 f-19 j-18 m-19 n-19 o-25 p-21 q-22 r-21 s-17 t-22
~xtin a-19 d-17 f-19 j-18 m-19 n-19 o-25 p-21 q-22 r-21 s-17 t-22
~xtr a-21 d+21 i-15 m-17 u-20
~xtra a-21 d+21 i-15 m-17 u-20
~xyg m-16
~xyge m-16
~ya> f+15 j-18 r-17
~yan b-16
~yan> b-16
~ybe e-16
~ybe> e-16
~ybo j-21 m-19 r-17 v-16
~ybod j-21 m-19 r-17 v-16
~yda d-15
~yday d-15
~yea m-15 p+16 q-17
~yeah m-15 p+16 q-17
~yer a-22 b-17 d-18 g-16 j-15 l-17 n-22 o-18 r-16 s+15 u-22
~yer> a-22 b-17 d-18 g-16 l-17 n-22 o-18 r-16 s+15 u-21
~yge m-16
~ygen m-16
~yin a+17 b-15 n-16 u-26
~ying a+17 b-15 n-16 u-26
~yla j-17
~yle v+15
~yler v+15
~yo> u-18
~yon a-25 b-16 d-27 j-20 l-17 n-15
~yone a-25 b-16 d-27 j-20 l-17 n-15
~you b-24 c-31 e-25 m-16 n-39 o-16 p-22 q-41 r-33 s-33
~your b-24 c-31 e-25 f-16 n-38 o-15 p-22 q-40 r-32 s-33 u-23
~ype a-16 b-19 d-18 g+20 j-17 l-17 u-22
~ype> b-17 g+18 l-17 u-21
~ys> c-33 d-19 e-38 f-25 g-21 i-47 j-40 k-39 l-28 n-30 r-17 v-24
~yse d-18
~ysel d-18
~yth c-15 f-21 g-32 h-35 i-25 m-19 r-25 v-24
~ythi f-21 g-32 h-34 i-25 m-19 r-24 v-24
~yu> e+20 m-21
~yud b-24 c-23 e-19 f-19 g+24 i-30 j-21 l-24 n-23 o-22 p-18 q-22 r-17 s-19 v-16
~yuda b-23 c-21 e-18 f-18 g+21 i-28 j-20 l-23 n-22 o-21 p-17 q-21 r-16 s-18
~za> d-21 h-20 j+22 m-22 u-20
~ze> m+23 u-18
~zin d-16
~zo> b-16 f-18 g-17 n-18 p-16 u-20
~zon n-16
~zos n-17
~zxc e+19 m-18
~zxcv e+19 m-18
~zz> m+16
¿ a-20 b-73 c-25 e-52 f-39 i-19 k-59 l-63 p-60 q-17 r-76 s-44 t-50 v-60
¿_@howmuch b-19 d+33 g-17 h-21 j-23 n-31 o-15 q-25
¿_@open h+22 m-17
¿__@clothes n+16
¿__@drink m-20 n+18
¿__@howmuch j-18
¿__@insurance d-24
¿__@medicine u-16
¿__@open h+17
¿__@pay j-18
¿__@visit n-16
¿__a d-18 q-22
¿__algo o+15
¿__antes m-15
¿__con h-15
¿__de u-19
¿__dejar d+17 j-19 m-15
¿__dia a+16 m-15
¿__el i-16 m-23 q-17
¿__en a-15 d-17 g-16 l-16 m-18 o-17 u-22
¿__es g-18 h-28 m+17 n-22 o-15
¿__hace m-16 n+20 u-19
¿__hacen u-15
¿__hay d-20
¿__hora j-17 m+18 n-20 u-22
¿__la a-16 d-23 g-22 m-25 q-16 s-23
¿__llego j+15 n-19
¿__lo d+16 u-17
¿__los a-18 d-20 h+17 i-18 j-17 m-23 o-17
¿__mas o+18
¿__me g-21 m-19
¿__mi a-20
¿__mis m-17 n+15
¿__numero m-19 u-19
¿__otro n-18 o+21
¿__para j-15 m-18 o-17
¿__por m-17 n-18 o-20 q-16
¿__puede j-15 n-32 u-16
¿__puedo d-18 n-16 o-18
¿__que a-19 d+16 l-22 m-31 n-30 o-21 q-24 v-16
¿__quito d-15 m-18 n+21 u-19
¿__se a-21 d-31 m+16 o-20 q-16
¿__si a-16 b-17 h-18 j-21 m-22 n+18 u-26
¿__tengo d+15 n-16
¿__tienen u-17
¿__un d-18
¿__una i-16
¿_a u-18
¿_abris h+17 m-15
¿_como d-30 m+19 n-34 r-20 u-19
¿_cuando a+16
¿_cuantas a-16
¿_donde a-17 d-17 m+15
¿_es a-21 d-31 g-16 i-17 m-35 n-26 o-20 u+26
¿_estan m-15
¿_hay a-17 g-18 m-32 n-30 o+16 q-16 u-33
¿_me b-25 h-18 k-16 l-21 m-23 r-17 s-20
¿_puedo d-16 h-23 j-24 m-16
¿_que b-19 c-18 g+31 i-37 j-25 l-25 o-25 q-43 s-21 v-21
¿_quien a-16 m-23 q-20 u+22
¿_se a-19 c-16 i-16 j-16 m-22 n-31 s-20 u+19
¿_tienen h-22 i-18 m+19 o-15 u-24
¿_un m-15 n+17 u-18
¿_venden d-17 m+19 u-21
"""
