"""Weights of the intent reader: written by ``python -m training.weights`` from 9621 texts; not by hand."""

KNOWN = """\
# 1 10 1015 1030 10:20 11 12 14 15 150 16 19 2 20 2023 22 24/7 2:15 3 35 4 5 50 500 6 7 8 9 95 a abierto abiertos ablar able about
abren abrir abuela aca accept acceptable accepting accessible accident accompany aceptan acompanada acompanante actual actually ad
add adderall address addy adelantar adentro advise af afford after afternoon afternoons afterpay afterward afterwards afuera again
against agarro agenda agendar ago agradezco agreed agua ahead ahi ahora ahorita aide airport al alcohol alerts algo alguien all
alla allergy allowed almost alone along already alta always am amable amables amaneci amiga amor an and ando anoche another
ansiedad answer answered antes anticipacion antidepresivo antidepressants anular anulen anuncio anxiety anxious any anybody anyone
anything apart apologies appointment appointments appreciate appreciated approved apt aqui are arizona arm around arrange arranged
arreglado arrive as aseguranza asi asistir ask asked asking assessment assistance at ate atender atienda atiendan atienden atraso
attend attending aunt automated autorizo availability available avisar avisos avoid awake away awesome ayer ayo ayuda ayudeme
ayunas b baby babysitter back backed bad bail bailed baja balance banana banar banarme bank bar barber battery be because become
been beer before beforehand begin behind being believe bendiciones bendiga besides best better between bf bien big bill billing
bipolar birth bit bk black blanket bless block blocked blood blowing blue blues blurry book booked books booster borre borren boss
bot both boy brain brazo breakfast bridge bring bringing brings bro broke brother bruise buddy buen buenas bueno buenos building
bump bus buscando buscarme business busque but buttons by c cab caballos cabeza cada cafe calendar call calle called calling calls
cambia cambiar cambiarla cambiaron cambiemela cambio came caminando camino camion campo can cancel cancela cancelame cancelar
cancele cancelela cancelen cancelenla cancelenlo canceling cancellation cancellations cancelled cancelling cancelo cancels
candidate cansada cansado car card care caregiver caro carol carro carrying carta casa case caseworker cash casi caught cayo cbd
cease cell center centro cerca cerveza chance change changed charge charged chart chat cheaper check checking chew chickened
childcare chofer choices choose choque christmas chronic church cierran cigna circling cita citas city ciudad clase class clinic
clinica clonazepam close closed closer clothes clothing cn cncl cobran cobraron cobro code coffee cogen coger cold collect
columbus comadre come comer comes comfortable coming commands common communications como company complaint completo computer
comunica comuniqueme con conducir confirmed conflict confuse confused confusing conmigo conozco consegui consent consigo consiste
consult consulta consultation consultorio contact contacted contacten contacto contacts contesta contestar continue control cool
copay copia copy corner correr corte cosas cost costaria costo cough could counselor count county couple court cousin cover
covered covid coworker cpap cramps crazy credit credito cross crying cual cuales cuando cuantas cuanto cubre cuenta cuenten cuesta
cunado cupo cvs da dad dads dale dallas damage dame dan dangers dano dar date daughter day days dayton de dead dear death debbie
debil debo december decide decided decidi deciding decir deductible dejar deje dejen dejenme dejo del delay delayed delete deleted
deme den denle dentist department deposit depresion depressed depression deprimida desayunar descompuso descuento desde deseo desk
despues dia dial dias did died dieron diff difference different digo dije dijo dinero dio dios direccion direct directions
directly dis disability discontinue discount discounts disculpe discuss disponible disponibles dizziness dizzy dnt do doctor
doctora doctors does dog doing dollars dolor domicilio domingo domingos donde done door doors dormi dormido dormir dos dose double
down downtown doy drank dreams drink drinking drip drive driver drives driving droga drop dropped dropping drops drove drug drunk
dry dsd duda dudas due duele duerme duermen dumb dura during duty each earlier earliest early ears eat eating edificio efectivo
efecto efectos effect effects ekivocado el elevator eliminen eliquis ella else elses em email emergencia emergency empezar empiezo
empresa empty en encargada encontre encuentro end enfermera enfermo english enough entiendo entra entrada entrance entrar entro
equivocada equivocado equivocaron equivoco equivoque er eres error es esa escalofrios escriban escriben escribir escribirme
escribo ese esketamine eso espacio espanol esperar espereme esperen esperenme esposa esposo esta estacionamiento estacionarme
estafa estan estar este esto estos estoy estuvo eta eval evaluacion evaluated evaluation even evening ever every everyone
everything everywhere ex exactly exercise exit expect expected expediente expensive explain explica expliqueme extra eye eyes
fabrica face facebook facilidades fallecio fam familia family far fast father favor fax faxed fda fecha fee feed feel feeling
feels feet fell fella felt fetch few fifteen file fill filled finally finals financial financing find finding fine first fit fixed
flaked flashback flat flexible flight floaty floor flu fly focus fog foggy folks follow following food for forever forget forgot
form forma forms forward found fountain four fraude free fri friday fridays friend from front fue fuerza fui fumar funciona
funeral further fyi garage gary garys gas gatorade gave gente get gets getting gf girl give gives glad glass glasses gna go god
goes going gone good google got gps gracias graduacion grandma grandson grateful great gripa groggy group guagua guess gum gusta
gustaria guy guys habla hablar hable hableme hablenme hablo hace hacen hacer had hago half handled handles hands hang happened
happens harassment hard harold has hasta hate have having hay he head headache heading headphones hear heard hearing heart held
hello help helped helpful helps her here hermana hermano hey hi high highway hija hijo him himself his hit hizo hola hold holiday
holidays home honey hook hora horario horas horse horses hospital hour hours house houston how howdy hoy hsa huh human humana
humano hungover hurt hurts husband husbands hw i iba ice id ida idea if immediately in include info informacion informes infusion
infusions ingles inhaler initial inscribirme inside instead instructions insulin insulina insurance intake interact interesa
interesada interested interstate into invoice inyectar ir ire irme is it itchy iv january jaw jenkins job jose jueves jump jumping
junto jury just keda keep keeping keeps ketamina ketamine keys kid kids kien kill killing kind kindly knee knitting knocked know
komo kuanto la labor lady landline las last late later latest law le leave leaving left legal legit lejos lentes les let letter
letting license life light like lil linda line lined list lista listo lithium little live llamada llamar llamarme llamen llega
llegando llegar llego llegue lleguen llene lleva llevaba llevan llevar llevarme lleve llevo llorar lo lobby located location
locked lol long longer look looking looks loopy los lose lost lot love low luck lugar lunch lunes lyft m ma maam machine made mai
main maintenance make making mal mall mama man manager manana manda mandame mandan mandar mandarme mandaron mandated mandatory
mande mandeme manden mandenme mando maneja manejando manejar manejo many map maps maquina marcar mareada mareado mareo maria
marido marqueme martes mas mate matter may maybe me mean meant med media medicaid medical medicare medication medicina medicinas
medicine medico mediodia meds meeting mejor memory mensaje mensajes mentioned menu mero mess message messages messaging met meter
metro mi mia midnight miedo miercoles might mighty mike mil mild mile miles military million mind mine minutes minutos mio mis
mismo miss missed missing mistake mixed molestando molestar molesten molina mom moms monday mondays money month months more
moreton mornin morning mornings most mother mothers mouth move moved mover movieron moving mr much muchas muchisimas mucho
muevanla music must muy my myself nada nadie nah nail name named nasal nausea nauseas nauseous near nearby necesita necesito need
needing needle needs neighbor nerve nerves never new news next ni nice nicotine night nightmares nights ningun ninguna nino no
nobody noche noches nomas nombre none noon normal north not note nothing notice notifications now nueva nuevo nuevos numb number
numbers numero nunca nurse nursing o obligatorio obliged ocupa ocupo odds of off offer office oficina often ohio oi oil ok old
olvido omg on once onda onde one ones online only oops opciones open opening openings opt option options or other otra otro our
out outside over overslept overtime owe own oxygen paciente pacientes package packet paga pagar pago pague pain papa papeles paper
papers paperwork para parar pare pareja paren parenle park parking paro parte partner party pasa pasame pasar paseme paso pass
passed past pastilla pastillas patel patient patients pay paying payment payments paz pedi pedir pedro pee peligroso people per
perdi perdida perdon perfect period permiso permission permitted pero perrito person persona pesado pharmacy phone picaron pick
picked picking picks pickup pico pill pills pin piso place plan planes plano plans plaza please pocket poco podemos poder podido
podre podriamos podrian point pon poncho poner pongame pongo ponme pop por posible possibility possible postpone power practice
precio prefer prefiero pregunta prepare prescription presion press pressure price pricey pricing prima primary primera prior
probably problem problema procedure proceed process program pronto protein provide proxima prozac prsn psychiatrist ptsd public
pude puede pueden puedo puerta pues puked pull pulled pulling puse push pusieron put qualify quarter que queda quede quedo queja
querer queria question questions quick quien quiere quiero quisiera quit quita quiteme quiten quitenme racing rain raite rajo ramp
rara rate rather rd reach reached reactivate reactiven read reads ready real really receive receta reciben recibiendo recibir
recoge recoger recogerme recoja recomendo recordatorios records recorrer red referencia referral referred refill regarding
regresar regreso release remaining remember reminder reminders remove reply representative require required reschedule reserve
respond responder respondo rest resubscribe results resume return ride rides riding riesgos right ring ringing risks road roads
robot room roomies roommate ropa round route ruin run running ruth sabados saber sacar saco sad safe said sale sali salida
saliendo salio salir saludos same saquenme saturday saturdays save saw say says scale scam scared schedule scheduled scheduling
school scooping scrap scratch se sea sec second secretaria see seem seen seguir segundo seguro self semana send sending senora
senorita sent sentirse ser sera seria series service servicio sesh sesion sesiones session sessions set settled several shake
shakes shaking shave she shell shift shoes shop short shortly shot should show shut shuttle si sick side siempre siento sign
signed sigo sigue siguiente sin since sirve sis sistema sister sit sitter situation six skip sleep sleeping sleepy slept sliding
slot slow smh smoke snow so social sola solo some somebody someone something somewhere son soon sooner soonest sore sorry sorted
soy spacey spam spanish speak speaks special speech spinning split spoke sponsor spot spots spouse spravato spray squared staff
stahp stairs standing start started starting state statement station stay staying step stick still stomach stop stopp stopped
store storm story stoy straight street streets strike struggling stuck stuff su success sueno suero suite sunday sundays sup super
superbill supervisor supposed sure surgery surgio sus suspender suspendo swap sweats sweet switch switched swollen system tad take
taken takes taking tal talk talked talking tan tanto tarde tardecito tardes tardisimo tardo target tarjeta taste taxi te tea
teenagers telefono telephone tell temblando temple temprano ten tener tengo terapeuta test texas text textearme texted texteen
texting textos texts th than thank thanks thanksgiving that the them then therapist therapy there therefore these they thing
things think thinking thinks this those though thought thoughts thread three threw through throwing thurs thursday thursdays
tiempo tiene tienen tight til till time times tingling tired tmrw to toca toda todavia today todo told tom toman tomando tomar
tomo tomorrow tomorrows tongue tonight too took total totally touch town trabaja trabajan trabajar trabajo trade trae traer
traffic trafico traiga traigo train trains transfer transport transportation transporte trash trata tratamiento travel traveling
treat treatment treatments tren tricare trip triste troca trouble truck true trust try trying tuesday tuesdays turn turned turno
twice two tylenol tyler type typical uber ubi ubicacion ubicados ugh uh un una under understand understands undo unfortunately
united uno unos unstop unsub unsubscribe unsubscribed until up update upset urge urgent us usa usan usar use used usted ustedes
usual usually va vale vamos van vape vean veces vecina vecino ven venir veo ver verdad very vet veteran veterans vez vi viaje
viene viera viernes vision visit visits vive volver vomitando vomitar vomite vomited voy vuelta vuelvan waco wait waiting waitlist
waking walgreens walk walking want wanting wants was water way ways we wear weather wedding wednesday weds weed week weekend
weekends weeks weird well went were what whatever wheelchair when whenever where whereabouts which while whn who whoever whole wht
why wife wifes will wine wink wiped wish with withdraw without wobbly woke woman word words work working works worry worse would
wreck write writing wrong wtf x xanax xmas y ya yea yeah year years yego yep yes yesterday yesterdays yet yo yoo you your yours
zip zombie ¿
"""

LINES = """\
book cancel_appointment change_language cost gibberish greeting help hours human location opt_in opt_out other prep_question reschedule ride_confirmed ride_problem running_late side_effect thanks what_is_this wrong_number
# a-23 b-46 c-33 e+39 f-85 g-28 j-40 k-90 l-28 m-44 n-33 o+17 p-49 q-26 r+48 s-36 t-83 u-80
#$ a-21 b-67 c-68 d-37 f-55 g-23 h+19 k-52 n-33 p-20 q-57 r+21 s-55 t-53 u-46 v+19
#_# m-20
#_@date d-17 h-20 j-23 l-17 m-27 o+28 p-17 q-17 r-22 u-18 v-17
#_@hours s+15
#_@late r+19
#__# a-30 b-18 c-20 d-28 e+26 f-16 g-22 h-24 l-28 m-28 n-27 q-20 r-22 s-16 u-29 v-29
#__@visit b-15
#__and b-18
#__i b-20 m-28 v-16
#__in a+15
#__instead o+18
#__is d+23 j-15 m-25 n-18
#__my b-16 m-24
#__no o+17
#__not o+16
#__that d+16 m-24
#__this v+18
#__to m-16
#__you a-15 e+17 m-21
#_after r+17
#_am m-18
#_and v+18
#_days o-17
#_dollars d+17 g-16 m-16
#_in m+15
#_is m-19
#_minutos m-17
#_que a-17 e+17
#_work o+16
#_you d-19 e+18 j-18 m-19
= a-25 b-18 c-54 g-28 h-31 i-33 k-57 l-20 m+55 n-17 o-42 q-42 r-30 s-37 v-23
=beside:book a+15 b-21 c-19 f-16 g-33 i-34 j-33 l-26 m-62 o+25 p-32 q-46 t-21 u-47 v-23
=beside:cancel_appointment a-22 b+23 i-19 m-18
=beside:cost a-21 b+16 d+23 i-19 j-20 m-35 p-18 s-22 u-16
=beside:greeting b-20 i-23 l-17 n-17 r-17
=beside:help a-20 d-16 g+18 m-37 u-22
=beside:hours a-22 i-21 j-18 m-28 q-15 r-22 u-15
=beside:human h+18 i-16 m-21
=beside:location a-33 b-26 c-16 d-39 e-17 f-25 g-30 j+29 k-16 l-23 m-32 n-18 o-24 p-26 r+25 s-22 t-20 u-32 v-17
=beside:prep_question j-17 m-29 r-15 u-17
=beside:reschedule a-21 m-21 q-18
=beside:ride_confirmed a-24 b-25 d-15 o-16 s-20
=beside:ride_problem a-16 h-16 i-27 j-19 m-27 o-20 p-22 q+26
=beside:running_late a-18 j-20 n-25 p-19 q-21 r+21
=beside:side_effect m-16
=beside:thanks a-15 b+23 g-16 l-24 m-39 o-16 q-17 r-17 u-21
=beside:what_is_this a-28 c-21 d-25 e-21 f-27 h-30 i-16 k-19 l-22 m-22 n-44 o-32 p-25 q-18 r-21 s-27 t-27 u+39
=denied:book g-21 i-26 o-37 q-29 r-16 u-25 v-37
=denied:cancel_appointment a-32 b-32 c-18 d-27 g-18 i-21 j-17 l-39 m+37 q-29 v-20
=denied:reschedule q-18
=denied:ride_confirmed b-17 m-25 q+25 v-16
=rare1 a-51 b-37 c-49 d-27 e+60 g-51 h-66 i-54 j-42 k-43 l-40 m+67 n-28 o-25 p-74 q-43 r-51 s-18 t-28 u-27 v-31
=rare2 a-64 b-72 c-78 d-52 e+58 f-87 g-53 h-91 i-52 j-93 k-39 l-84 m+73 n-23 p-87 q-96 r-59 s-15 t-81 u-72 v-53
=rare3 a-33 b-34 c-32 e+36 f-25 g-32 h-30 i-37 j-36 k-27 l-37 m+22 n-41 o-31 p-36 q-37 r-32 t-23 u-26 v-32
=said:book a+104 b-56 c-23 d-55 e-45 f-67 g-65 h-38 i-89 j-34 k-62 l-89 n-82 o-44 p-83 q-98 r-34 s-82 t-73 u-69 v-71
=said:cancel_appointment a-90 b+107 c-44 d-47 e-54 f-64 g-67 h-67 i-73 j-73 k-35 l-35 m-20 n-78 o-73 p-82 q-47 r-65 s-80 t-70 u-51 v-65
=said:cost a-53 b-46 c-86 d+123 e-80 f-102 g-80 h-88 i-39 j-83 k-82 l-92 n-90 o-98 p-98 q-67 r-90 s-112 t-100 u-42 v-83
=said:greeting a-55 b-79 c-58 d-98 e-99 f+113 g-83 h-82 i-47 j-63 k-20 l-73 m-35 n-78 o-82 p-82 q-80 r-79 s-77 t-108 u-97 v-84
=said:help a-24 b-50 c-42 d-68 e-30 f-43 g+94 h-58 i-61 j-70 k-36 l-54 m-54 n-22 o-38 p-36 q-63 r-44 s-50 t-25 u-44 v-55
=said:hours a-29 b-67 c-59 d-69 e-66 f-79 g-76 h+91 i-49 j-45 k-60 l-62 n-55 o-63 p-58 q-73 r-65 s-34 t-75 u-83 v-69
=said:human a-63 b-40 c-40 d-36 e-68 f-25 g-70 h+24 i+93 j-80 k-71 l-68 m-42 n-76 o-73 p-78 q-46 r-77 s-65 t-73 u-88 v-88
=said:location a-53 b-86 c-43 d-100 e-71 f-89 g-92 h-102 i-102 j+110 k-70 l-66 n-101 o-88 p-34 q-91 s-92 t-80 u-66 v-90
=said:nothing a-31 b-46 d-42 e+62 f-71 g-26 h-49 i-31 j-55 k-22 l+34 m+86 n-23 o-69 p-66 q-41 r-59 s-87 t-113 v-26
=said:prep_question a-66 b-81 c-67 d-82 e-54 f-76 g-16 h-58 i-43 j-57 k-70 l-74 n+97 o-85 p-53 q-43 r-81 s-61 t-72 v-67
=said:reschedule a-75 b-47 c-29 d-54 e-50 f-64 g-52 h-53 i-93 j-76 l-74 m-24 n-59 o+107 p-82 q-39 r-64 s-80 t-71 u-94 v-73
=said:ride_confirmed a-68 b-63 c-63 d-75 e-55 f-64 g-60 h-68 i-46 j-73 k-62 l-63 m-38 n-48 o-73 p+96 q-38 r-61 s-72 t-70 u-49 v-72
=said:ride_problem a-95 c-66 d-86 e-54 f-70 g-85 h-87 i-67 k-76 l-61 n-44 o-104 p-59 q+101 s-84 t-72 u-91 v-84
=said:running_late a-72 b-51 c-65 d-87 e-73 f-77 g-69 i-71 j-71 k-69 l-65 m-16 n-56 o-58 p-35 r+104 s-88 t-71 u-81 v-81
=said:side_effect a-89 b-87 c-58 d-45 e-60 f-70 g-80 h-73 i-75 j-85 k-60 l-63 m-37 o-61 p-77 q-52 r-45 s+94 t-78 v-76
=said:thanks a-70 b-38 c-79 d-95 e-94 f-100 g-90 h-41 i-85 j-88 k-67 l-34 m-33 n-85 o-85 p-90 q-78 r-84 s-75 t+112 u-99 v-90
=said:what_is_this a-107 b-84 c-74 d-88 e-61 f-103 g-18 h-95 i-71 j-16 k-72 l-47 m-18 n-97 o-88 p-79 q-102 r-73 s-90 t-77 u+110 v-27
=said:wrong_number a-63 b-69 c-53 d-30 e-49 f-60 g-65 h-63 i-80 j-58 k-49 l-38 m-54 n-57 o-64 p-56 q-39 r-62 s-61 t-63 u-73 v+87
=short a-53 b-95 c-35 d-16 e+86 f+69 g-65 h-41 i-48 j-31 k-28 n-88 o-103 p-99 q-78 r-30 s-110 t+38 u-33 v-36
? a-16 b-103 d+32 e-131 f-56 h+29 i-21 j+20 k-101 l-71 m-86 n+27 p-107 r-74 s-36 t-111 u+27 v-85
@animal a-24 b-42 c-41 d-49 e-33 f-30 g-43 h-42 i-44 j-44 k-31 l-40 m+69 o-33 p-40 q-57 r-38 s-30 t-26 v-40
@animal$ d-26 g-25 h-25 i-22 j-26 l-17 m+27 o-22 p-16 q-30 u-37
@animal_@eat m+20 n-20
@animal_@food m+17
@animal__@food m+17 n-18
@animal_se m+20
@body a-27 c-37 d-32 e-37 g-39 h-36 i-35 j-26 k-36 n-19 o-39 p-45 q-45 r-57 s+44 t-34 u-31 v-49
@body$ a-35 b-27 c-19 e-22 g-20 h-21 i-31 k-16 l-37 m+18 o-26 p-19 q-25 r-27 s+22 t-23 v-21
@body__@symptom m-23 s+17
@body__de l+19 m-20 v-16
@body__la b+16
@body__the m-18 s+24
@body_is m-31 s+24
@body_mi l+19 m-19 v-16
@book a+54 c-42 d-26 e-30 f-24 g-43 h-40 i-53 j-53 k-43 l-43 n-19 o-45 p-38 q-49 s-38 t-30 u-50 v-43
@book$ a+28 g-20 i-23 j-24 k-22 l-21 n-31 o-26 p-17 q-23 r-19 u-25
@book__@visit b-22 m+15
@book__flight m+15
@book__for a+23 b-17
@book__next a+32 m-24 n-22 o-17
@book__then a+23 d-15 m-24 n-16 o-17
@book_a a-26 m+22
@book_an m+18
@book_me a+21 b-26 o-16 r-16
@book_my a+23 m-21 n-15
@book_the a+18 m-17
@call a-61 b-40 c-45 d-44 e-81 f-76 g-58 i+81 j-49 k-51 n-48 o-72 p-46 q-74 r-88 s-62 t-71 u-97
@call$ a-59 b-55 c-60 d-23 e-54 f-48 g-31 i+51 j-27 k-31 l-33 m+16 n-56 o-53 p-38 q-57 r-40 s-39 t-41 u-69
@call_@call v-15
@call__# h+16
@call__@relative b-21 c-15 l-15 n-22 q-17
@call__@staff i+17
@call__@vehicle i-24 j-18 m+23
@call__a q+15
@call__all h-17
@call__at h-15 i+18
@call__cell i+15
@call__favor a-18 b-16 c-20 i+22 l-20
@call__for m+19 q-19
@call__house m-18
@call__i d-18 n-20
@call__if a-17
@call__is v-16
@call__my d-17 v-17
@call__not m-23
@call__off b+16
@call__please i+22 m-17
@call__text m-21
@call__there m-16 q-15
@call__un i+15
@call__you m-16 v+15
@call__your m-15
@call_a i-25 m+17 q-30
@call_about d-17
@call_alguien i+18
@call_and m-17
@call_con b-26 i+27 k-16 l-19 m-21 n-16 o-16
@call_do m-16
@call_en c+16 i-16
@call_her m+17 p-20
@call_is m+16 r-16
@call_it b+16 i-17
@call_me a-28 c-26 d-23 g-21 h-35 i+35 j-20 k-24 m-26 n-18 p-35 r-18 v-22
@call_my a-27 b-23 c-19 d-18 i+21 o-18 p-29 q-16 r-15 s-17
@call_number m-32 v-17
@call_off l+16 m-17 v-16
@call_por a-18 b-16 c-20 i+23 l-20 m-15
@call_this h+16 l-16 v-18
@call_you d-20 h-21 m+15
@cancel a-61 b+70 c-80 d-32 e-66 f-61 g-80 h-69 i-80 j-77 k-77 l-27 n-82 p-74 q-24 s-70 t-63 u-96 v-83
@cancel$ a-52 b+58 c-40 e-37 f-32 g-45 h-31 i-53 j-43 k-44 l-61 n-45 o-68 p-43 q-21 r-23 s-36 t-29 u-55 v-50
@cancel__@day m-16
@cancel__@move b-18 m-21
@cancel__@pay b-22 m+21
@cancel__@texts b-23 k-24 l+27 m-28
@cancel__@visit a-37 d-36 i-22 k-21 m+19 n-22 o-49 p-16 q-23 r-25 s-23 u-21 v-22
@cancel__am m-20
@cancel__can b+16 q-18
@cancel__de b+16 m-24
@cancel__favor a-23 b+22 c-21 i-25 l-23 o-30
@cancel__had b+18 m-18 o-18
@cancel__i b+19 m-25
@cancel__please m-19
@cancel__por b+17 m-18 o-16
@cancel__turno o-15
@cancel_all m-26
@cancel_el m-15 p-15
@cancel_i d-15 p-17 q-16
@cancel_it b+17 d-17 o-19 q-25 u-16
@cancel_just b-21 m-25 o+28 r-19
@cancel_la b+27 d-23 m-27 o-27
@cancel_me m-20
@cancel_mi a-28 l-18 m+21 o-25
@cancel_my a-27 d-33 i-18 m+35 n-21 q-16 r-25 s-17 u-17 v-16
@cancel_please b+21 m-17
@cancel_por a-19 i-21 l-20 o-25
@cancel_that b-23
@cancel_what a-16 b+21 m-23 o-20
@clinician a+37 c-49 d-27 e-41 f-34 g-58 i+39 j-61 k-52 l-66 m-48 n-63 o-39 p-62 q-58 r-22 s-51 t-37 u-43 v-37
@clinician$ c-25 e-22 f-16 g-29 i+37 j-37 k-34 l-41 m-25 n-40 o-44 p-37 q-35 r-36 s-33 t-17 u-28 v-31
@clinician__@treat a+21 i-16
@clinician__me l-21 m-22 p-22
@clinician__no b+16
@clinician__off b+18 m-20
@clinician__this m-16
@clinician__voy b+15
@clinician__you a+16
@clinician_me a+24 b-18 m-24 q-16
@clinician_says m-19
@clothes b-48 c-52 d-44 e-44 f-40 g-40 h-52 i-19 k-47 l-58 n+59 o-43 p-44 q-20 r-17 s-47 t-35 u-36
@clothes$ b-30 c-25 d-44 g-34 h-23 i-36 k-25 l-33 m+20 n+17 o-30 p-24 q-30 s-19 u-43 v-23
@clothes__need m-16 u-15
@clothes__pongo g-29 n+19
@clothes__you a-17 d-16 g-20 m-21 n+22 u-17
@clothes_do a-18 d-17 g-24 j-17 m-24 n+25 u-20
@clothes_me g-30 n+19 o-16
@clothes_ok d-24 e-16 j-15 m-32 n+28 u-20
@clothes_or m-21 n+26 s-24 u-20
@date c-28 d-40 e-31 f-27 g-25 h-16 i-33 k+16 l-36 n-26 o+29 p-27 q-30 r-33 s-29 t-21 u-45
@date$ c-27 d-41 e-30 f-26 g-22 h-30 i-31 k+16 l-33 n-23 o+26 p-22 q-26 r-28 s-24 t-21 u-42 v-27
@date__for m-17
@day a-21 b+36 c-41 d-72 e-84 f-17 g-81 h+43 i-74 j-93 k-61 l-90 n-70 o+48 p-72 q-56 r-90 s-58 t-24 u-64 v-84
@day$ b+33 c-68 d-44 e-56 g-60 h+38 i-52 j-74 k-42 l-71 m-18 n-42 o+20 p-53 q-34 r-70 s-40 u-69 v-60
@day_@hours h+24 m-24 o-17
@day_@visit a+16 d-18
@day__@day h-16 m-22 o+26
@day__a m-16
@day__come o+16
@day__el b-19 o+21
@day__good b-16 m-19 o+19
@day__i b-23 m-26 o+19
@day__is m-17
@day__it b-16 o+16
@day__la m-18
@day__me a-21 b-25 o+27 q-20 r-15
@day__now m-19 o+17
@day__so m-15
@day__you m-17 q-15
@day_and b-24 o+20
@day_are m-18 o+18
@day_at e-15 m+19 o-19
@day_but m-19
@day_can o+22
@day_good f-28 m+26 o-17
@day_in b-17
@day_instead o+16
@day_no m-16 o+15 q-16
@day_of g-17 n-20
@day_one a-17 b+17 m-20
@day_or m-15
@day_si o+17
@day_y b-21 o+18
@door a-57 b-37 c-32 d-54 e-31 f-36 g-55 h-29 i-18 j+55 k-32 l-41 m-25 n-49 o-42 p-18 q-18 r+18 s-40 t-32 u-60 v-39
@door$ a-39 b-25 c-22 d-31 e-23 f-23 g-28 h-36 j+28 k-19 l-26 n-34 o-26 p-28 q-33 s-22 t-23 u-42 v-22
@door_# j+20 m-20
@door__i g-16 n-16 u-15
@door_do g-16
@door_es j+18 r-15 u-16
@door_is u-16
@drink a-61 b-43 c-41 d-53 e-39 f-36 g-42 h-41 i-28 j-39 k-41 l-46 n+67 o-49 p-46 q-61 r-39 s-47 u-39 v-41
@drink$ a-18 d-15 i-17 n+29 o-18 q-22 u-19
@drink__good m+18
@drink__the a-17 h-15 k-17 m+22
@drink_count m-23 n+19
@drink_ok d-28 i-15 j-17 m-39 n+33 q-20 s-15 u-26
@drink_on a-17 h-15 k-18 m+26 r-15
@drive a-42 b-41 c-44 d-53 e-33 f-39 g-47 h-48 i-59 k-46 l-32 m-42 o-52 p+41 q+32 r-29 s-41 t-37 u-54 v-49
@drive$ a-27 b-28 c-23 d-24 e-19 f-21 g-22 h-19 i-30 j-23 k-17 l-20 m-39 n-40 o-26 p+42 r-29 s-22 t-21 u-37 v-31
@drive__@relative m-18
@drive__and q-25
@drive__dia n+20 o-18
@drive__from j+17 u-19
@drive__is n-16 p-23 q+17
@drive__it j+23 m-17 s-17 u-21
@drive__mismo q+16
@drive__that q+18
@drive__there n+17 q-24
@drive_after o-16 s-17
@drive_again n+16
@drive_home m-15 n-20
@drive_is j+17 u-19
@drive_me a-32 b-21 d-19 i-26 m-32 n-27 o-23 q+26 u-17
@drive_y q+16
@drug a-37 b-35 c-22 d-54 e-17 f-23 g-31 h-40 i-20 j-38 k-21 l-29 m+16 n+44 o-35 p-35 q-15 r-34 s-35 t-21 u-50 v-30
@drug$ a-19 b-23 d-24 g-16 h-19 i-19 j-20 m+23 o-17 p-24 q-26 r-21 u-22
@drug_@drink n+25
@drug__is m-15 n+15
@drug_before n+20 u-15
@drug_oil m-19 n+16
@eat a-56 b-35 c-25 d-55 e-22 f-39 g-56 h-17 i-37 j-50 k-26 l-34 m+22 n+50 o-60 p-31 q-56 r-34 t-28 u-62 v-28
@eat$ a-30 b-18 d-38 g-43 i-19 j-34 n+37 o-25 p-18 q-32 s-27 u-38
@eat_@food m+25 n-24
@eat__@drink n+17 u-16
@eat__how m-22 n+20 u-16
@eat__night n-16
@eat_at n+15
@english a-56 b-59 c+94 d-56 e-59 f-46 g-54 h-44 i-63 j-60 k-52 l-57 m-63 n-56 o-59 p-51 q-57 r-52 s-46 t-27 u-64 v-58
@english$ a-42 b-47 c+75 d-46 e-47 f-34 g-44 h-33 i-47 j-40 k-38 l-49 m-43 n-46 o-56 p-36 q-48 r-37 s-37 t-38 u-52 v-45
@english__favor a-16 c+20 i-24 o-16
@english__not c+20 m-18 o-16
@english_please a-17 b-20 c+26 g-19 i-22 j-17 k-21 l-20 m-27
@english_por a-16 c+20 i-24 o-16
@fetch a-30 b-18 c-36 d-20 e-27 f-29 g-57 h-31 i-55 j-40 k-34 l-41 m-60 n+27 o-51 p+31 q+26 r-40 s-43 t-28 u-59 v-37
@fetch$ a-43 c-21 f-17 g-44 h-19 i-41 j-25 k-22 l-31 m-39 o-36 p+25 q+18 r-25 s-25 u-41 v-24
@fetch__@animal n+18 q-16
@fetch__@relative b-20 m-23
@fetch__mi m-17 n+20 p-18 q-25
@fetch_a i-20 m-25 u-17
@fetch_mi a-17 b-20 m-22 p+20
@food a-58 b-47 c-48 e-43 f-44 g-64 i-69 j-61 k-51 l-49 m+47 n+33 q-57 r-50 s-19 u-73
@food$ a-50 b-33 c-23 e-23 f-19 g-44 i-40 j-39 k-31 l-41 m+37 o-41 p-24 q-28 r-28 s-33 t-21 u-45
@food__@visit m-24 o+17
@food__a m+17
@food__day m-18 n+17
@food__my l-20 m+20
@food__no d-17 m-21 n+20
@food__not m-23
@food__the m+15
@food__to o+19
@food_a m+15
@food_do m-18
@food_i m-23
@food_o g-17 m-19 n+23
@food_place j-22 m+18
@food_right n+16
@hello a-19 b-60 c-41 d-42 e-64 f+81 g-47 h-31 i-38 j-55 l-52 m-29 n-61 o-35 p-30 q-52 r-58 s-59 t-27 u-35 v-60
@hello$ a-46 b-29 c-32 d-40 e-45 f+45 g-32 h-39 i-34 j-35 k-44 l-36 n-30 o-32 p-35 q-33 r-32 s-30 t-44 u-43 v-29
@hello_@hello f+21 k-15 m-22
@hello_@relative m-15
@hello__are f+17 h-18 m-17
@hello__esta f+15
@hello__get a+17
@hello__is a-22 b-18 f+29 g-15 i-22 j-19 k-15 l-19 p-19 s-24 v-27
@hello__you h-18 m-21
@hello_again k-16
@hello_how m-20
@hello_it a-15 f+20 m-20 u-19
@hello_there d-21 f+24 h-18 i-17 j-19 m-26 r-17 u-20 v-16
@hello_this s-16 u-21
@holiday c-37 d-55 e-35 f-36 g-36 h+33 i-47 j-49 k-31 l-41 m+23 n-50 p-35 q-43 r-42 s-34 t-39 u-56 v-40
@holiday$ b-33 c-25 d-38 e-24 f-26 g-27 h+28 i-32 j-34 k-22 l-30 n-34 p-20 q-30 r-26 s-25 t-31 u-38 v-28
@hours a-50 b-33 c-24 d-51 e-31 f-38 g-46 h+60 i-42 j-54 k-22 l-33 m-38 p-28 q-33 r-23 t-36 u-44 v-30
@hours$ a-30 b-27 c-19 d-32 e-27 f-32 g-30 h+48 i-30 j-40 k-18 l-24 m-19 o-33 p-22 q-26 r-23 t-30 u-28 v-25
@hours__the g-16 h+20 u-18
@hours_of m+18
@howmuch a-56 b-54 d+53 e-63 f-52 g-54 h-51 i-50 j-56 k-43 l-54 o-50 p-42 q-50 r-50 t-44 v-44
@howmuch$ a-26 b-17 d+42 e-42 f-29 g-25 h-21 i-23 j-24 k-23 l-33 m-19 n-30 o-16 p-16 q-19 r-19 s-19 t-24 u-42 v-22
@howmuch_@howmuch a-17 d+16 e-17 f-16 i-17 j-16 n-20 s-21 u-40
@howmuch__@howmuch d+18
@howmuch__@pay d+19 m-21
@howmuch__@visit a-21 b-22 d+15 m-21 s-22
@howmuch__dolor d-19 u-23
@howmuch__el d-26 m+17
@howmuch__la m-19 s-17 u+18
@howmuch__llego m-15 n+20
@howmuch__que d+20 n-25
@howmuch__un d-21
@howmuch_cada d+18 u-20
@howmuch_dura d-29 m-25 n-19 u+22
@howmuch_es d+21 u-25
@howmuch_la d+18
@howmuch_me a-15 d+25 m-23 u-24
@howmuch_tengo d+23 n-18
@howmuch_tiempo d-22 m-25
@insurance c-32 d+24 e-31 f-32 g-42 h-21 i-41 j-55 k-31 l-37 m-17 o-45 p-38 q-58 r-38 s-43 t-33 u+20 v-43
@insurance$ b-24 c-15 f-16 g-26 i-30 j-34 l-16 n-29 o-18 p-16 q-33 t-16 u+20 v-22
@insurance__@insurer d+15 n-18
@insurance__is d+16 n-17
@insurance__it u-16
@insurance_card a-18 d-28
@insurance_is d+16 n-19
@insurer b-30 c-43 d+52 e-43 f-38 g-46 h-46 i-49 j-49 k-40 l-49 m-15 n-53 o-44 p+22 r-41 s-44 t-39 u-28 v-43
@insurer$ a-29 b-22 c-19 d+31 e-29 f-21 g-18 h-27 i-25 j-25 k-15 l-24 m+19 n-23 p-27 q-30 t-17 u-34 v-19
@insurer__@fetch b-18
@insurer__@insurer p-20
@insurer__@relative m-20 p+20 q-19
@insurer__mi m-18 p+16
@insurer__ok d+19 n-25 q-15
@insurer__poder m-16
@insurer__that d+19 n-25 q-15
@insurer__you d+16 h-16
@insurer_a a-26 c-16 g-23 h-21 i-21 l-19 n-25 o-26 p+17 r-17 s-17 v-17
@insurer_and d+17 h-15
@insurer_is d+19 n-25 q-15
@insurer_mi m-20 p+20 q-19
@late a-39 b-72 c-63 d-62 e-59 f-58 g-60 h+27 i-68 j-36 k-50 l-62 n-56 o+20 p-54 q-51 r+59 s-61 t-53 u-68 v-39
@late$ a-18 b-48 c-37 d-52 e-39 f-34 g-39 i-43 j-20 k-30 l-38 n-28 p-37 q-35 r+32 s-37 t-36 u-49 v-48
@late_@book r+15
@late_@relative m-20 v+18
@late__@call h+22 m-20
@late__@traffic m-15
@late__amor r+16
@late__i m-17
@late__me m-18
@late__my r+16
@late__night n-16
@late__the m-20
@late__there r+16
@late__you a-19 h+24 m-28
@late_and r+16
@late_are m-15
@late_be r+16
@late_do a-17 h+19 m-19
@late_mi r+16
@machine a-36 b-37 c-29 d-30 e-18 f-19 g-29 h-24 i+19 j-33 k-26 l-15 n-27 o-30 p-33 q-30 r-27 s-27 t-20 u+28 v-44
@machine$ a-28 b-22 c-19 d-22 f-16 g-24 h-20 j-26 m-22 n-19 o-17 p-22 q-21 r-17 s-19 t-16 u+34 v-34
@medicine a-57 b-54 d-60 e-40 f-36 g-62 h-49 i+17 j-70 k-48 l-31 m-42 n+59 o-61 p-49 q-64 r-56 t-32 u+27 v-42
@medicine$ a-36 b-24 c-23 d-33 g-41 h-20 i-24 j-36 k-18 l-32 m-28 n+33 o-32 p-28 q-36 r-30 s-19 u+27
@medicine__day n+16
@medicine__dia n+16
@medicine__of m-15 n+20
@medicine__the m-19
@medicine__to i+21 m-22
@medicine_en m-16
@medicine_ese n+16
@medicine_or b-19 m-23 n+20
@medicine_sent i+16 n-19
@month b-27 c-16 g-24 i-15 j-21 l-31 n-31 q-21 r-27 s-23 u-41
@month$ b-28 g-16 j-16 l-21 n-27 o-16 q-15 r-23 s-22 u-30 v-25
@move a-83 b-46 d-42 e-53 f-52 g-57 i-72 j-68 k-39 l-59 n-66 o+78 p-48 q-30 r-30 s-30 t-53 u-44 v-61
@move$ a-56 b-42 e-20 f-17 i-30 j-28 k-30 l-25 n-37 o+34 p-30 q-46 r-31 u-36 v-23
@move__@day o+20
@move__@english c+19 m-18
@move__@visit a-46 b-51 c-16 d-27 i-17 n-35 o+38 r-18 s-17 u-16
@move__a o+16
@move__and o+17
@move__dia n-20 o+18 q-17
@move__flight o-19
@move__hora o+19
@move__la a-17 o+19
@move__meeting m+19 o-17 r-20
@move__oil m+23 o-21
@move__para a-19 o+19
@move__por o+15
@move__the m-15
@move__time o+21
@move__to a-19 b-21 m+17 r-21 s-19
@move__up o+16
@move_days m-23 o+23 q-17 s-17
@move_el n-17 o+18
@move_forward m-16
@move_it a-29 b-30 d-20 g-20 i-18 j-23 l-19 m-45 n-23 o+38 p-17 q-25 r-21 u-26
@move_la a-26 b-22 d-18 m-22 n-18 o+31
@move_me a-19 c-20 i-17 m-35 o+30 q-19 r-18
@move_mi a-28 b-21 m-19 n-18 o+26
@move_my a-31 b-38 c-20 d-24 g-20 i-20 j-16 k-20 l-15 m+41 n-30 r-32 s-20 u-21 v-16
@move_para o+18
@move_please c-28 k-19 m-22 o+25
@move_to c+26 m-31 o-22
@open a-18 b-59 c-56 d-50 e-58 f-70 g-62 h+72 i-48 k-56 l-63 n-76 o-38 p-57 q-59 r-38 s-68 t-65 u-74 v-47
@open$ b-22 c-19 d-46 e-19 f-33 g-35 h+30 i-38 k-23 l-31 n-40 o-37 p-30 q-27 s-34 t-24 u-38 v-32
@open_@day j-19 m-21
@open_@holiday h+18 m-19
@open_@late j-16 r-22
@open__@day a-20 b-19 h+30 j-16 o-29
@open__@food h+21 m-20
@open__@holiday a-18 j-16
@open__dia h+16 m-17
@open__la h+16 m-15
@open__the h+17 m-26
@open__to h-18 j+19 m-27
@open__you h-18 j+20 m-27
@open_a h+20 m-20 n-15
@open_ahorita m-17
@open_are h-18 j+20 m-27
@open_el j-15 o-18
@open_for d-20 h+23 m-33
@open_los h+21 m-20 o-16
@open_on j-15 m+18 o-18
@open_temprano m-16
@open_the j-20
@open_today d-17 s-22
@parking a-28 b-34 c-43 d-61 e-45 f-45 g-45 h-34 i-55 j+45 k-37 l-47 n-25 o-45 q-55 r+20 s-21 t-39 u-35 v-44
@parking$ a-42 b-22 c-26 d-39 e-31 f-29 g-28 i-35 j+37 k-20 l-27 o-29 p-31 q-29 s-23 t-24 u-46 v-26
@parking__a j+15
@parking__bring j+18 m-16 n-16
@parking__i j+16 m-17 n-17
@parking__right j-17 r+18
@parking__the m+17
@parking__up r+17
@parking_at j-16 m+19
@parking_free d-23 j+21
@parking_if j+17
@parking_now h-15 j-18 m-19 r+24
@pay a-64 b-68 c-53 d+94 e-39 f-34 g-67 h-56 i-65 j-43 k-47 l-48 n-62 o-61 p-56 q-69 r-48 s-54 t-35 u-78 v-36
@pay$ a-39 b-36 c-31 d+67 e-19 f-17 g-43 h-34 i-33 j-41 k-25 l-31 n-43 o-26 p-26 q-37 r-22 s-23 t-16 u-46 v-22
@pay__@call i-18
@pay__@pay a-16 d+20 n-17 o-16 q-15
@pay__@visit a-19 b-22 d+17
@pay__bill i-16
@pay__it d+15
@pay__my b-19
@pay__rent m+18
@pay__the m-16
@pay__this u-15
@pay_a d+16
@pay_card a-15
@pay_de d+16 m-16
@pay_for a-24 b-23 d+20 i-16 m-32 n-15 o-15 u-25
@pay_la j-18
@pay_my i-17 m+15
@pay_over m-19
@pay_sacar m+15
@person a-24 b-35 c-62 d-54 e-53 f-52 g-58 h-21 i+53 j-68 k-64 l-54 m-33 n-67 o-56 p-26 r-61 s-55 t-51 v+35
@person$ a-27 c-31 d-46 e-31 f-33 g-37 i+37 j-41 k-34 l-42 m-25 n-39 o-43 p-34 q-51 r-35 s-30 t-33 v+29
@person__better m-17 u+16
@person__i u-19
@person__in n-17
@person__me a-17 m-18 p+17 u-17
@person__this m-20
@person__with m-18
@person_can u-19
@person_come a-18 d-18 m-21 n-19 q-19 u+19
@person_get m-17 u+16
@person_i m-21
@person_please b-18 c-25 i+29 m-21
@person_text l+20
@place a-78 b-20 c-60 d-53 e-58 f-61 g-73 h+20 j+61 k-57 l-70 n-59 o-63 p-69 q-29 r-59 s-61 t-58 u-15 v-27
@place$ a-47 b-50 c-43 d-23 e-42 f-40 g-53 j+58 k-39 l-53 m-16 n-48 o-46 p-46 q-47 r-39 s-39 t-41 u-31 v-33
@place_@hours j-22
@place_@open j-25
@place__# j-17
@place__@day m-18
@place__a i-20 m-20 q+24
@place__go j+15
@place__i d-17 j+21 m-15 n-18 u-21
@place__me i-16 j-15 m-18 q+19
@place__now h+16
@place__on h+15 j-15
@place__the i-16 j+17 m-35 u-17
@place__this j-24 m-22 u+26
@place__your i-15
@place_do j+17
@place_es j+16 m-21
@place_in h-17 i-17
@place_is d-17 g-17 u+16
@place_my m-16
@place_on j-24 m-19 u+16
@price b-27 c-36 d+64 e-39 f-56 g-60 h-52 i-42 j-69 k-37 l-47 n-35 o-36 p-36 q-51 r-30 s-42 t-43 u-40 v-37
@price$ a-20 b-24 c-22 d+45 e-30 f-34 g-40 h-32 i-25 j-37 k-18 l-26 m-18 n-37 o-20 p-16 q-27 r-17 s-20 t-28 v-22
@price__@cancel d+21 m-23
@price__@treat d+17 u-18
@price__@visit a-15
@price__a m+19
@price__i d+21 m-18
@price__the a-17
@price_again d+20 f-18
@price_for a-23 d+18 j-15 u-19
@price_if d+21 m-16
@price_me m+17
@price_of d-34 m+35 u-17
@price_tiene a-16 d+19 u-26
@relative b-21 d-50 e-99 f-21 g-22 h-35 i-71 j-60 k-34 l-74 o-31 p+64 r-40 s-59 t-46 v-55
@relative$ b-22 c-28 d-57 e-49 g-17 h-55 i-23 j-30 k-61 l-67 m+41 n-44 o-35 p+17 r-27 s-15 u-33
@relative_@drive a-18 m+19 n-16 q-34 r-19
@relative_@insurer m-23 p+21 q-21
@relative__# m+17 o-22 p-16 r-18
@relative__@clinician m+15
@relative__@drive a-15 m-23 n-19 o-17
@relative__@fetch a-18 m-17 n-27 p+21
@relative__@insurer q-29
@relative__@machine m-22 u+18
@relative__@move m-18
@relative__@relative a-20 m+20 p-20 q-23
@relative__@ride p+17 q-20
@relative__@sick a-21 b-17 m-27 n-16 p-19 q+25
@relative__@spanish c+16 m-16
@relative__@visit b-22 d-16 m+15 n-19 o-16 p-17 r-15
@relative__a a-34 c-16 d-24 g-18 i-25 l-17 n-27 q-20 r-26 s-18
@relative__along r-15
@relative__and m-17 n-16
@relative__anything n+19
@relative__being m-15
@relative__but m-17
@relative__can m-21
@relative__coming a-22 b-21 r-23
@relative__day m-27 n-18 q-24
@relative__do a-20 b-16 m-28 n-20 p+22 q-19 u-31
@relative__estar a-17 m-19
@relative__for m-21
@relative__getting p-16
@relative__he m-19
@relative__her m+17 n-18
@relative__his p-15 q-16
@relative__in a-26 d-17 n+17 q-28 s-19 u-25
@relative__is m-27 q-16
@relative__it b-17 d-22 m-30 p+20 q-26
@relative__mal p-20 q+17
@relative__me a-30 c-20 d-20 g-17 i-32 j-18 l-34 m-52 o-35 p+36 s-26 u-35 v-19
@relative__my q-18
@relative__need m-16
@relative__no b+26 q-16
@relative__not m-27
@relative__of n-17 q+15
@relative__out m-21 p-23
@relative__por p+18 q-20
@relative__puede a-19 m-18 n-22
@relative__que m-24 n-23 q+22
@relative__quedo p-20 q+17
@relative__same a+16 m-15
@relative__she m-29 n-18 p-19 q+17
@relative__si m-15
@relative__so m-16
@relative__that d-20 m-25 p+19 q-19
@relative__the d-18 i-15 m-19 q-28 r-23 u-24
@relative__there m-15 n+15 q-17 r-16
@relative__this m-27 n-15
@relative__to b-20 c-18 d-24 i-18 o-24 r-30 u-24
@relative__trabajar q+16
@relative__up a-19
@relative__want m-15
@relative__will u-19
@relative__with a-15 d-18 l-16 m-22 n+25 p-16 q-22 u-22
@relative__without b+17
@relative__y q+18
@relative_and m-22 o-16
@relative_be a-16 d-21 l-16 m-20 n+20 p-21 q-21
@relative_can a-21 b-24 c-15 d-19 m-25 n-20 u-25
@relative_come o-18 q-17 u-16
@relative_de a-22 b-24 d-19 n-21 o-17 q-19 r-18 u-16
@relative_does m-19
@relative_en h+16 m-18
@relative_got a-22 b-16 g-17 l-20 m-17 n-17 p+20 q-29
@relative_has a-21 m-27
@relative_in a+20 i-18 m-28 n-21 q-17 u-18
@relative_is c-21 d-45 f-17 g-16 i-24 j-23 k-17 l-19 n-38 p+31 q-26 s-37 u-43 v-21
@relative_it m-20 t+19 u-18
@relative_me b-28 i-16 m-31 n-32 o-17 p+29 r-19
@relative_needs a+18 m-26
@relative_no n-19
@relative_ocupa a+18
@relative_puede a-20 n+21 o-18 p-20 q-18
@relative_said b-17 n-30 o-18 q-21
@relative_says m-28 q+16
@relative_se a-18 b-17 c-16 n-19 p-28 q+22
@relative_sit a-17 m-17 n+21 p-22
@relative_that m-16 n-23 p-21
@relative_tiene n-16 q+15
@relative_un m-17 u+15
@relative_wait a-19 n+19 q-18
@relative_wants a+16
@relative_wear m-17 n+17
@relative_went m-16
@relative_will b-19 m-18 n-21 p+27 q-25 r-18
@relative_y m-19 p+15 q-15
@relative_ya b+17 p-17 q-21
@ride a-77 b-59 c-65 d-80 e-70 f-67 g-70 h-64 i-69 j-29 k-62 l-72 m-60 n-50 o-45 p+58 q+71 r-66 s-72 t-70 u-79 v-68
@ride$ a-42 b-27 c-31 d-52 e-34 f-36 g-40 h-35 i-43 k-30 l-40 m-70 n-53 o-48 p+28 q+52 r-52 s-38 t-35 u-48 v-37
@ride__@late p-16
@ride__an p-18 q+16
@ride__have b-16 p+18 q-20
@ride__i o-19
@ride__in m-15
@ride__is m-15 p+15
@ride__me p-18
@ride__no q+16
@ride__one b-16 p+18 q-20
@ride__set p+17 q-25
@ride__was m+15 p-15
@ride__work m+19 q-19
@ride_fell m-16
@ride_flaked p-16
@ride_got p-18 q+16
@ride_home n+19 q-18
@ride_i b-16 p+18 q-20
@ride_is b-21 d-19 j-17 m-28 n-19 p+21
@ride_locked p+15 q-16
@ride_thing m-17 p+17
@ride_to m+26 n-15 o-17 p-15 q-25
@sick a-38 c-35 d-49 e-27 f-30 g-43 h-36 i-45 j-18 k-27 l-35 o+24 p-55 q+20 r-37 t-24 u-38 v-44
@sick$ a-20 b-19 d-24 g-18 i-17 j-28 l-16 o-25 p-32 q+26 v-19
@sick_@body b+24 m-22 o-17 r-24
@sick__@body s+16
@sick__not b+15
@sick_y q+16
@spanish a-58 b-60 c+92 d-58 e-66 f-51 g-43 h-52 i-55 j-51 k-60 l-58 m-70 n-58 o-62 p-43 q-50 r-49 s-43 t-45 u-63 v-50
@spanish$ a-44 b-42 c+77 d-53 e-63 f-46 g-34 h-49 i-54 j-50 k-48 l-46 m-59 n-52 o-47 p-35 q-43 r-41 s-36 t-41 u-56 v-44
@spanish__favor a-21 b-19 c+16 j-15 l-27 m-15 o-20
@spanish_please a-16 b-18 c+28 g-17 i-21 k-20 l-17 m-22 o-21
@spanish_por a-19 b-18 l-25 o-18
@staff a-35 b-29 c-29 d-44 e-36 f-37 g-26 i+59 j-36 k-25 l-34 m-21 n-27 o-27 p-27 q-28 r-28 s-29 t-35 u-34 v-30
@staff$ a-29 b-28 c-27 d-35 e-35 f-36 g-26 h-37 i+53 j-30 k-24 l-31 n-24 o-24 p-25 q-26 r-26 s-22 t-31 u-31 v-26
@stop a-56 b-51 c-50 d-85 e-94 f-77 g-76 h-20 i-33 j-25 l+73 o-51 p-53 q-47 r-33 s-16 t-74 u-93 v-46
@stop$ a-37 b-46 c-51 d-43 e-60 f-40 g-43 h-43 i-51 l+71 m-45 n-58 o-34 p-37 q-42 r-49 s-40 t-39 u-45 v-43
@stop_@eat m-18
@stop__@medicine m-22 n+23
@stop__@texts b-25 i-16 k-35 m+20
@stop__@traffic k+25 m-25 r-17
@stop__but m-17
@stop__escribirme k-22 l+18
@stop__i g-20 l-22
@stop__mandar l+18 m-19
@stop__mandarme k-19
@stop__me a-30 d-16 g-30 j-16 k-31 l+27 n-32 o-17 p-33 r-23 s-25 t-24 u-27
@stop__molestar m-19
@stop__my m-20
@stop__the l+16 m-20
@stop__these l+16
@stop__up m-22
@stop_all l+20 m-19
@stop_asking l-24 m+24
@stop_by k+19 l-18
@stop_de a-20 i-32 j-18 k-38 l+26 n-20 u-22
@stop_it b-15 d-19 e-17 j-23 k-18 l+35 m-38 n-19 u-20
@stop_la m-20
@stop_los k-18 l-23 m+20
@stop_messaging l+16 m-15 t-15
@stop_on k+22 l-25 m-25 p-20 r-20
@stop_sending k-18 l+18 m-27
@stop_texting a-17 g-22 i-26 k-27 u-15 v+20
@stop_the b-23 j-15 k-29 m+33 n-20 o-17 s-16
@stop_them l+23 m-21
@stop_with l+20 m-29
@symptom a-69 b-65 c-55 d-82 e-52 f-54 h-63 i-62 j-64 k-55 l-63 m-16 n-33 o-36 p-63 q-73 r-74 s+84 t-60 u-49 v-45
@symptom$ a-43 b-34 c-31 d-41 e-23 f-24 g-45 h-31 i-36 j-31 k-25 l-34 o-45 p-39 q-43 r-34 s+45 t-26 u-17 v-17
@symptom__ayer s+16
@symptom__could o+15
@symptom__el s+18
@symptom__i n-16
@symptom__la m-16
@symptom__now g-17
@symptom_con a-16 g+17 l-15
@symptom_right s+15
@symptom_today d-15 s+19
@symptom_tv m+15 r-16
@symptom_twice d-19 j-16 s+20
@texts a-87 b-65 c-17 d-74 e-70 f-30 g-40 h-68 i-46 j-77 k+65 l+60 m-50 n-70 o-54 p-67 q-72 r-72 s-57 t-56 u-36 v-16
@texts$ a-59 b-47 c-63 d-54 e-58 f-47 g-24 h-48 i-56 j-57 k+36 l+49 m-31 n-49 o-32 p-47 q-51 r-51 s-49 t-45 v-20
@texts_@stop k-19 l+24 m-21
@texts__@stop m-16
@texts__all i-17 k+19 o-16
@texts__i k+19
@texts__me b-17 l+21 m-21
@texts__my b-18 l+17 m-21
@texts__not l+19 m-17
@texts__on k+16 m-26
@texts__vez m-17
@texts__you t-16
@texts_after i-15 k+18
@texts_again a-17 k+28 l-33 m-23 n-16
@texts_and b-15
@texts_are l+21 m-23 u-19
@texts_back k+27 m-25
@texts_coming m+17 r-20
@texts_for l-15
@texts_otra m-17
@thanks a-58 c-67 d-75 e-79 f-84 g-72 h-59 i-65 j-77 k-60 l-29 m-25 n-67 o-69 p-54 q-68 r-71 s-63 t+89 u-83 v-76
@thanks$ a-50 c-43 d-51 e-59 f-54 g-47 h-28 i-38 j-50 k-46 l-25 n-44 o-46 p-24 q-43 r-46 s-46 t+45 u-48 v-51
@thanks__for m-15 t+17
@thanks__help t+16
@thanks__i t-18
@thanks__the m-16
@thanks__you m-18 t+18
@thanks_a b-19
@thanks_for a-16 l-19 t+19
@thanks_it b-20 m-21 t+22
@thanks_por m-23 t+17
@thanks_senorita t+16
@thanks_you a-31 c-22 d-32 f-28 g-31 h-37 i-24 j-30 k-26 m-30 n-22 o-28 p-23 q-26 r-25 s-22 t+40 u-36 v-29
@traffic a-29 b-35 c-27 d-35 e-25 f-26 g-27 h-41 i-35 j-47 k+18 l-27 n-40 o-41 p-42 r+34 s-42 t-21 u-38 v-41
@traffic$ a-21 j-20 k+16 l-15 m-24 n-18 o-18 p-24 r+24 s-23
@traffic__not r+15
@traffic__on j-16 m+20 r-20
@traffic__the j-16 r+18
@traffic_is r+18
@traffic_on m-29 r+24
@treat a+18 c-38 d+21 e-44 f-47 g-77 h-51 i-60 j-73 k-45 l-43 m-86 n-26 o-26 p-49 q-61 r-50 t-40 u+43 v-54
@treat$ a+25 b-23 c-26 d+19 e-31 f-37 g-48 h-39 i-52 j-50 k-34 l-33 m-58 o-46 p-34 q-45 r-39 t-29 u+23 v-38
@treat_@treat u+19
@treat__i m-15
@treat__not a-15
@treat_covered d+21 u-21
@treat_es j-17 u+16
@treat_is b+17
@treat_like u+18
@treat_work g-18 m-22 u+26
@vehicle a-76 b-58 c-60 d-34 e-43 f-51 g-68 i-73 k-56 l-62 n-78 o-50 p-49 q+51 r+30 s-70 t-53 v-56
@vehicle$ a-38 b-35 c-25 d-39 e-19 f-18 g-31 h-39 i-40 k-21 l-24 n-42 o-33 p-44 q+29 s-25 t-23 u-44 v-29
@vehicle_@stop q-17 r-20
@vehicle__@late m-24 r+22
@vehicle__abrir h+17
@vehicle__after n-19 q+19 r-17
@vehicle__dormir u+15
@vehicle__el h+18 m-16
@vehicle__is j-22
@vehicle__me i-17
@vehicle__or d+17 n-17
@vehicle__slow m-22 r+19
@vehicle__so s-17
@vehicle__there q-15 u-15
@vehicle__today m-20 r+15
@vehicle_a a-26 b-26 d-21 g-24 h+22 i-27 j-27 k-16 l-19 m-30 n-28 o-26 p-28 q-31 r-28 s-20 u+29
@vehicle_do m-17
@vehicle_esta m-22 q+17
@vehicle_goes u-15
@vehicle_home m-21 n-20 q+25
@vehicle_is b-15 h-15 m-34 r+27 s-15
@vehicle_me j+15 m-19 q-17
@vehicle_my m+17 p-18
@vehicle_ok q+17 r-15
@vehicle_to j-20 m+19 q-20
@vehicle_was s-17
@visit a+61 b+44 c-104 e-89 f-84 g-97 h-65 i-84 j-82 k-76 l-61 m-54 n-45 p-100 q-62 r-30 s-22 t-80 v-26
@visit$ a+47 b+40 c-70 e-74 f-69 g-78 h-86 i-50 j-63 k-75 l-66 m-55 n-32 o-20 p-75 q-32 r-61 t-59 u-29 v-23
@visit_@thanks b+16
@visit__# b-19 m-18 o-16
@visit__@late o-20
@visit__@person o-16
@visit__@relative a+19 m-22 p-16
@visit__am m-19
@visit__el a+16 o-17
@visit__i m-28 n-19
@visit__mi m-17
@visit__more b+19
@visit__my a+16
@visit__need a-17 m-26
@visit__que n-16
@visit__she m-16
@visit__the a-34 d-19 i-15 n-20 o+18 s-15
@visit__you d-16 m-18
@visit_and n-17
@visit_any b+17
@visit_do d-19 m-23 n-15 u+18
@visit_for a+22 d-17 m-25 v-15
@visit_i l-16 m-27 v-17
@visit_like m-16 u+17
@visit_please a+18 c-28 i-23 k-19 l-21 m-22
@visit_por m-15
@visit_with a-16 b-17 d-17 m+21
@visit_would m-18
@visit_you m-17
@wrong a-52 b-54 d-25 e-64 f-51 g-58 h-60 i-41 k-38 l-30 m-41 n-46 o-44 p-51 q-52 r-21 s-48 t-57 u-63 v+75
@wrong$ a-23 b-18 e-21 f-27 g-20 h-27 i-29 j-33 k-17 l-31 m-43 n-20 o-17 p-20 q-21 r-27 s-20 t-30 u-26 v+37
@wrong_# a-21 b-23 c-30 d-29 e-41 f-16 g-22 h-24 i-22 j-29 l-32 m-42 n-20 o-25 p-17 q-16 r-38 u-26 v+44
@wrong_@call v+19
@wrong_@person i-22 m-23 v+27
@wrong_@place j+18 m-20
@wrong__i m-16
@wrong_de i-21 m-18 v+22
@wrong_number i-17 l-21 v+19
@wrong_numero l-19 v+19
@year c-18 g-20 i-25 j-26 k-22 l-30 m+25 n-34 o-24 p-24 r-15 s-29 t-16 u-34 v-15
@year$ j-19 m+21 n-24 s-23 u-23
^# a-25 b-22 c-23 d-32 e+40 f-21 g-27 h-29 i-26 j-26 k-18 m-40 n-28 p-16 q-21 s-16 t-16 u-32 v-32
^@animal m+15
^@body i-16 l+16 m-28 v-18
^@book b-17 d-17 i-15 l-18 m+23 n-16 o-19 r-19 u-19
^@call b-42 c-40 d-38 e-41 f-29 g-30 h-39 i+49 j-41 k-31 l-19 o-31 p-34 q-35 r-34 s-24 t-25 u-33 v-42
^@cancel a-27 b+35 c-36 d-41 e-32 f-32 g-32 h-37 i-36 j-31 k-39 n-34 o-16 p-34 q-35 r-39 s-27 t-29 u-41 v-29
^@clothes a-25 c-17 d-29 e-23 f-19 g-25 h-18 i-24 j-27 k-15 l-25 m-43 n+35 q-20 r-20 s-23 t-16 u-32
^@day a-34 c-33 d-21 e-29 f-38 g-23 i-25 j-20 k-18 l-30 m+26 n-30 p-29 q-19 r-20 s-15 t-29 u-32 v-21
^@drink e-18
^@english a-16 b-16 c+31 e-21 g-17 i-22 j-17 k-21 l-21 m-29 o-15 u-18
^@food d-18
^@hello b-52 c-36 d-38 e-59 f+80 g-43 h-29 i-36 j-52 l-48 m-52 n-53 o-30 p-56 q-42 r-51 s-51 t-25 u-30 v-55
^@howmuch a-38 b-35 c-34 d+15 e-43 f-36 g-33 h-32 i-34 j-34 k-30 l-36 m+16 n-38 o-31 p-32 q-29 r-34 t-31 u+16 v-32
^@insurance u-18
^@insurer b-26 c-19 e-27 f-22 g-19 h-17 i-18 j-20 k-23 l-26 n-27 o-23 p+17 q-32 r-18 t-22 u-26 v-19
^@medicine l-17 m-20
^@move a-38 b-46 d-32 e-24 f-27 g-30 h-38 i-32 j-32 l-32 m+16 n-34 o+29 p-31 q-39 r-45 s-27 t-24 u-33 v-30
^@open a-44 b-35 c-25 d-35 e-32 f-32 g-27 h+53 i-29 j-46 k-24 l-28 m-29 n-36 o-43 p-27 q-24 r-32 s-30 t-31 u-32 v-26
^@parking e-18 f-17 h-21 j+16 l-22 m-33 p-17 t-16 v-16
^@pay a-19 d+26 m-16 n-23 u-18
^@person b-17 c-22 e-16 f-17 h-15 i+30 l-17 m-24 u-17 v-22
^@place h-16 j+25 m-26
^@price b-23 c-18 d+41 e-21 f-29 g-16 h-20 i-24 j-24 k-19 l-24 m-34 n-22 o-22 p-15 r-15 t-17 u-34 v-16
^@relative b-19 e-28 f-36 g-31 h-26 i-28 j-30 k-32 n-36 p+22 q-19 r-43 v-29
^@ride a-29 b-27 c-26 d-30 e-37 f-31 g-21 h-27 i-29 j-35 k-25 l-32 m-49 n-34 o-31 p+38 q+21 r-30 s-22 t-31 u-33 v-30
^@spanish a-30 b-24 c+48 d-27 e-39 f-28 g-29 h-20 i-34 j-30 k-21 l-37 m-42 n-19 o-22 p-19 r-21 t-22 u-30 v-24
^@staff a-19 b-18 c-21 d-27 e-33 f-34 g-18 h-29 i+36 j-21 k-19 l-23 m-35 n-17 p-17 q-16 r-20 t-28 u-22 v-20
^@stop a-57 b-44 c-20 d-56 e-74 f-59 g-51 h-53 j-68 k-74 l+69 m-25 n-71 o-43 p-52 q-48 r-60 s-54 t-50 u-70 v-17
^@symptom a-17 d-26 e-17 f-17 h-16 i-17 j-26 l-16 n-27 o-22 r-20 s+33 t-21 u-27 v-17
^@thanks a-29 b-21 c-31 d-34 e-40 f-47 g-34 h-44 i-38 j-38 k-33 l-35 m-80 n-31 o-31 p-41 q-33 r-35 s-37 t+66 u-44 v-38
^@traffic o-17 r+22 u-16
^@vehicle a-15 b-24 h+20 i-19 j-25 l-18 n-20 o-26 r+19 s-17 u-24 v-18
^@visit a+17 c-19 o-16
^@wrong a-21 b-17 c-27 d-31 e-43 f-22 g-25 h-24 i-30 j-30 k-20 l-39 m-40 n-21 o-20 p-18 q-19 r-33 t-18 u-27 v+46
^a b-32 g-28 j-34 l-20 n-35 p-19 r-22 s-25 u-23 v-19
^about a-20 d+28 m-25 n-18 u-22
^aceptan d+15 m-23
^add a+22 b-18 g-18 i-20 l-24 n-19
^addy j+18
^ahi m-16 r+21
^ahorita b-20 m+19 t-16
^all b-21 c-15 d-17 f-21 g-17 h-18 p+25 q-22
^am a-19 b-23 d-24 g-20 i-22 j-18 l-18 m-31 o-29 p-26 r-25 u+21
^and c+15
^ando b-16 c-15 d-18 i-15 k-24 l-27 p-25 u-20 v-28
^another o+17
^any a+21 b-32 c-18 d+22 e-29 f-22 g-23 i-26 j-19 l-31 m-41 n-33 p-22 q-25 r-24 s-20 t-16 v-24
^anything a-22
^aqui j-35 l-17 q-22 u-16 v+28
^are a-16 b-52 c-54 d-18 e-53 f-57 g-53 h+16 k-41 l-56 o-52 p-44 q-49 r-55 t-55 u+21 v-66
^asjdh e+17 m-18
^ask i+18 o-17 p-17
^awesome m-16 t+18
^ayer m+15
^ayo c-17 d-19 e-25 f+21 g-16 j-17 l-20 m-27 n-19 u-18
^ayuda a-18 d-28 f-16 g+27 m-22 t-26 u-19
^be h-16 r+24
^best k-16 s-22
^block l+21 m-21
^borren m-25
^brb d-18 e-40 f-22 l-21 m+32 u-20 v-15
^bruh e-18
^buen f+17 l-15 m-22
^bueno f-20 l-21
^can b-58 e-56 f-48 g-26 h-15 j-34 k-76 l-28 n+27 p-80 r-30 s-32 t-62 v-63
^cancelame o-15
^car m-25
^cogen d+17 m-16
^como b-34 c-20 d-61 e-22 f-41 h-25 i-27 k-16 l-38 o-30 p-23 q-42 r-17 s-42 t-16 v-20
^confirmed p+16 q-16
^cool m-29 t+22
^could a-16 b-26 d-18 k-17 l-26 p-30 r-30
^count b+16
^cual a-20 d-18 g+17 j-17 l-16 s-20 u-35
^cuando n-18
^cuantas a-20 u+18
^dale a-16 m+16
^dame d-15 m-19
^dar b-18 l+22 m-18
^de i-22 j-19 l-25 m-21 n-16 p-16 u+23 v-19
^decided b+26
^dejenme l+17
^deme i-17 j+20 m-18 o-19
^did a-16 i-18 l-18 m+20 u-24
^dime h-17 o-18
^dios m-16
^do a-17 b-19 c-19 d+29 e-68 f-53 g-18 i-34 k-84 l-35 o-52 p-44 r-42 s-74 t-76 v-71
^does b-36 c-18 f-17 g-41 h-30 i-43 j-18 l-17 m-46 o-31 p-20 q+20 r-25 s-28 t-25 u+27 v-39
^donde b-19 i-22 j+19 l-15 r-28 s-31 u-32
^driver m-23
^due a+18 m-18
^el a-31 e-20 f-16 g-21 h-23 i-26 j-31 l-20 n-25 p-24 s-30 v-30
^en a-33 b-37 c+22 e-16 f-17 g-22 h-34 i-26 j+17 k-19 l-28 m-46 n-23 o+17 p-18 q-22 r-24 s-23 u-29 v-22
^end a-15 b-15 c-15 d-20 e-24 f-15 g-21 h-19 i-28 k-24 l+28 m+15 p-17 u-25 v-25
^enough l+22 m-17 t-17
^es b-30 c-28 e-33 f-25 g-34 h-31 i-31 k-23 l-30 m-57 n-38 o-31 p-27 r-30 t-25 u+33 v-49
^escribo m-16
^ese b-18 d-23 l-24 m-25 n-23 o+21 q-21 u-18
^eso a-35 b-21 c-18 e-21 f-18 g-19 h-22 i-26 l-20 m-34 n-33 o-25 p-20 q-22 r-17 s-26 u+38 v-28
^esta a-34 f-32 g-33 k-16 l-43 m-16 n-20 p-32 q-25 s-20 u-32
^estan i-22 l-20 v-24
^este l-19 m-32 u-24 v+32
^esto g-18 i-18 m-16 v+15
^estoy c-17 e-17 f-16 h-25 i-24 l-43 p-19 u-33 v-25
^eta e-19 m-17 r+22
^everything a-15 b-22 d-21
^feels f-18 m+20
^felt s+16
^finally a+15
^find j-30 m+22
^for m-20
^forget b+18 m-15
^found m-25 q-19
^get b-25 c-29 d-19 g-19 j-24 k-32 l+20 o-21 p-17 q-22 r-17 u-28 v-26
^give b+19 d-23 j-23 l-24 n-17 p-22 q-20 u-31 v-22
^go a-23 b-28 d-27 e-34 f-29 g-20 h-21 i-19 j-26 m+17 n-20 p-24 q-28 r-27 s-20 t-22 u-32 v-28
^god t+15
^going d-29 f-21 n-21 o-17 p-23 q-28 u-18 v-17
^good c-15 f+19 g-17 l-15 n-17 o-23 u-19
^got c-36 e-37 f-37 h-53 j-41 k-32 l-49 m-26 n-34 p+21 q-48 r-21 u-55
^had m-28 s+17
^happy f+16 t-15 u-16
^have a-29 c-22 d-29 h-17 l-27 n-33 o-36 q-33 s-32 t+20 u-27 v-34
^hay b-35 c-35 e-49 f-50 g-37 h-42 j+21 k-35 l-40 m-58 o-28 p-49 s-29 t-42 u-19 v-46
^he a-34 d-28 f-26 g-25 h-19 i-25 k-23 l-21 r-26 u-35
^help a-27 c-18 d-17 g+27 i-21 l-17 q-16 t-20 u-27
^hgfhgf e+17 m-17
^hit k+20 l-20 m-18
^hmm d-19 e-24 f-17 g+19 u-19
^hold a-16 b-25 e-20 i-18 l-17 m+23 n-17
^hook a+19 m-18
^how a-40 b-64 c-60 e-45 i-75 k-28 l-21 m+26 o-69 p-60 q-80 r-66 t-60 u+17 v-63
^hoy d-15 m+20 u-17
^hw d+17 i-19 l-18 m-25 t-19
^i a-18 c-29 d-34 e-76 f-70 h-74 m+34 n-52 p-18 q-37 r-28 t-25 u-85
^in a-24 b-20 c+22 d-16 e-29 h-22 i-17 j-27 k-18 l-16 m-33 n-19 o-17 p-21 q-15 r+20 u-23 v-18
^is a-38 b-103 c-34 d+27 e-62 f-98 g-35 k-63 l-84 m-24 n+21 o-33 p-98 r-84 t-77 u+24 v-54
^it b-17 c-23 d-46 e-17 f-33 h-26 i-25 j-29 l-30 m+27 n-25 q-16 s-29 t-20 u-57 v-23
^jaja e-17 l-16 m+20
^jajaja m+17
^just a-27 f-18 g-18 l-18 m+17 n-21 p-21 q-27 t-24 u-36 v-17
^keep b-16 m+18 n-16 u-18 v-21
^kien e-15 i-18 l-20 u+22 v-18
^kindly m-23
^kjhkjh e+17 m-16
^kk l-16
^komo u-18
^ksjdfh e+15
^kuanto d+20 m-19 u-19
^la b-26 g-27 h-18 i-17 j-21 m-32 n-26 s-20 u+17 v-21
^le d-16 n-19
^leave b-23 m+23 q-25 u-15
^let c-16 d-21 h-18 i-15 j-16 l-22 n-17 p-33 q-19 s-15 u-25 v-21
^lkjlkj e+16
^llego b-16 d-22 j-21 n-30 o-21 r+24
^llevo m-16 n+17
^lmao e-20 m+17
^lo u-16
^lol a-16 b-17 c-21 d-30 e-35 f-22 g-28 h-16 i-15 j-19 k-20 l-26 m+37 n-30 q-20 r-18 t-21 u-26 v-24
^look h-16 j-22 m+27
^looking a+18
^lose g-21 l+25 m-20 r-16 u-23
^lost d-18 n-18 o+20 r-17 u-15 v-16
^m a-26 b-23 c-17 d-26 e-27 f-18 g-15 h-17 i-19 j-18 k-18 l-24 o+20 r-18 u-24 v-18
^make a-17
^manana b-20 m+17
^mandame i-16 j+22 l-17 m-25
^many m-15 t+16
^mas o+15
^may b-17 m-31 n+17 p-22 u-18
^me b-24 e-52 f-49 g-24 h-51 k-25 l-21 m-40 q-21 s+20 t-49 v-23
^mejor b+20 m-41
^mi d-26 e-35 f-34 g-39 h-37 i-45 j-42 k-39 l-46 o-39 r-49 s-32 t-32 u-57 v-48
^might m-17 n-16
^mil m-18 t+18
^moving m-15
^much d-15 t+15
^muy a-15 d-18 e-19 i-16 l-15 m-24 t+20
^my b-18 d-30 e-60 f-66 g-53 h-54 i-74 j-45 l-64 n-106 o-23 p+16 q+25 t-53 u-34 v-53
^nah a-15 b+19 d-16 e-15 f-18 j-17 n-18 o-22 t-15 u-18
^necesito b-45 d-18 n-39 q-33 u-20
^need a+17 c-27 g-16 i+19 j-16 k-26 l-17 m-53 n-33 p-29 q-28 s-21 u-36
^never a-16 l-23
^new i-17 m-20 v+17
^next o+15
^nice e-16 l-17 m+20 t-22
^nm f-17 l-16 u-16
^no a-48 d-61 e-88 f-74 h-75 i-34 j-40 k-85 m+29 n-57 o-19 p-47 q+16 r-38 t-63 u-39
^nobody i-22 m-17 q+21
^not a-34 c-24 d-32 e-25 f-23 h-23 j-29 k-21 m-16 n-25 p-22 q-16 r-38 s-30 t-20 u-34 v+22
^nothing b-20 g-23 o-22 u-16
^ok b-39 c-40 d-59 e-63 f-47 g-38 h-39 i-39 j-40 l-48 m+43 n-57 o-38 q-34 s-31 t+15 u-48 v-42
^okay e-18
^on r+16
^onde a-16 j+23 m-20 u-20
^oops m-17
^opt a-18 g-15 i-18 k+18 m-26 u-18
^our m-16
^para j-18 u+19
^pasame q-16
^paseme j-17
^please g-20 k-20 l-16 n-15 o-48 q-21 u-16 v-57
^podre m-19 n+17 o-18
^pongame m-15 o-20
^pongo a+16 i-15 u-20
^por a-25 b-28 c-18 g-27 i-29 j+18 k-15 o-23 s-16 t-18 v-16
^prefer c+16
^prefiero a-19 l-18 m-19
^puede q-22
^pueden m-27 o-22 q-23
^puedo a-29 b-23 g-28 h-25 j-19 k-16 m-42 n+21 o-22 s-23
^pulling b-16 m-16 r+20
^put b-25 d-24 i+16 j-21 l-22 m+17 n-19 o-31 p-20 q-18 r-21 s-20 u-22 v-17
^que b-72 c-63 d-17 e-18 f+17 g+18 i-45 k-71 l-29 o-68 p-65 q-38 r-65 s-69 t-28 u+21 v-70
^quede m-26 o-21 q-22 s+23
^quien a-23 b-17 i-37 k-18 l-26 m+16 o-17 p-27 q-38 s-16
^quiero c-17 d-21 g-21 j-16 l-30 m-20 n-18 p-18 q-23 r-20 s-16 v-28
^quisiera b-15 m-17 u-18
^quiteme a-19 k-16 m-24
^quiten l+15 m-20
^read d-16 k-18 m+22 n-18
^remind j+17
^resubscribe k+19 l-19 m-17
^resume i-15
^running j-19 r+16
^same a-28 d-19 e-15 i-15 j-22 l-21 m+31 n-22 u-25
^save r+17
^saw a+17 m-16
^say u-16
^scratch m-17
^se b-56 c-50 e-41 f-35 g-49 h-38 i-24 j-42 k-43 l-42 p-52 u-55 v+17
^see a-24 d-17 h-20 m+24 u-17
^send a-21 c-17 g-25 i-25 j+21 l-26
^sera d-20 m-19 o-16 s+15
^set a+22 b-15 d-21 i-20 l-22 o-15 p-21 r-22 u-16
^she a-19 b-26 d-18 h-18 i-22 j-17 l-23 o-22 r-23 u-18 v+19
^should a-39 d-17 g-22 i-25 j-16 l-15 o-18 p-15 q-36 u-32
^show l-16 m+18 u-17
^si a-28 b-16 c-16 d-23 e-25 f-18 g-19 i-26 j-15 l-24 n-25 p+25 q-29 r-16 t-16 u-25 v-22
^sign k-19 l-17 m+22
^sigo m-21 s+16
^skip b-25 e-19
^so b-18 d-18 j-23 m-31 n-16 u+19
^somebody a+16
^someone a-16 h-19 o-23 p-18 q-20
^something b-15 o+19
^sorry a-19 b-20 d-17 h-16 n-19 o-25 p-17 q-20 u-17
^stahp i-17 k-17 l+21 m-18
^start a-36 e-16 h-16 i-21 k+31 l-27 q-26 r-27 s-18 u-16
^still a-22 b-17 m-32 n-33 o+19 p-16 s+20 u-17
^stoy m-19 r+16
^street r-15
^stuck d-15 r+19
^sup d-16 e-22 f+25 j-17 k-16 l-16 m-23 t-18
^super m-17
^take d-26 g-20 h-17 j-30 k-17 l+17 p-34 q-30 u-22 v-29
^tell b-21 d-37 l-24 m+18 n-18 o-18 p-19 q-17 s-22 v-16
^tengo e-15 g-39 k-15 l-19 m-36 q-46 u-29 v-20
^text a-26 g-18 k-17 l-33 m+19 n-16 u-26
^that a-33 b-33 c-17 g-43 h-16 i-17 j-38 m+23 n-43 p-19 q-39 s-23 t+26 u-51 v-20
^the a-26 b-35 c-26 d-49 f-30 g-29 h-53 j-48 k-34 l-23 m+26 n-52 o-16 t-31 u-52 v-15
^there a-22 d-21 i-20 j-24 m-30 n-18 s+24 u-17 v+18
^these m-15 u-17
^they o+16 u-20
^think m-21 t+20 u-16
^this a-23 b-32 c-26 d-30 f-21 m-28 o-15 s-28 u-22 v+27
^tiene d-26 i-19 m-28 u+17
^tienen h-15 i+18 m-30 o-23 u-16 v-17
^todavia m-15 q+16 s-18
^toman d+17 m-20
^tomo a-19 g-18 m-18 n+23
^trabajan m-22 n-15
^turn i-16 j-25 m+16 o-18 r-25 u-17
^uh a-20 c-17 d-27 e+27 f-25 h-23 i-16 j-24 k-16 l-24 m-35 n-20 q-17 t-16 u-27 v-17
^un i-20 m-35 p+22 r-18 u-22 v-15
^unstop e-18 k+24 l-23 m-24
^unsub e-18 k-29 l+28 m-26
^unsubscribe k-31 l+29 m-28
^ustedes a-16
^vet a-15 c-16 d-19 e-32 f-21 j-16 l-23 m+27 u-20 v-16
^voy a-35 b-36 c-27 d-31 e-31 f-29 g-25 h-31 i-32 j-27 k-22 l-30 m-40 o-39 q-31 r+40 s-17 t-25 u-30 v-24
^vuelvan k+16 l-20
^want a+20 b-19 k-21 m-24
^wanting a+16
^we a-21 c-34 d-32 e-31 f-30 g-44 h-46 i-43 k-33 l-43 m+21 n-44 o-18 p-31 r+20 s-47 u-52
^well m-16
^were j-22 m-21 r+21
^what a-43 b-62 c-34 e-30 g-15 i-19 k-38 l-48 m+17 o-55 p-47 r-41 s-65 t-45 v-43
^whatever a-19 l-25 m+23 u-16
^when b-21 d-44 f-17 h+23 i-31 j-49 k-29 l-18 m+17 n+19 o-34 p-36 q-28 r-35 u-54 v-18
^where a-25 b-18 c-19 g-20 h-30 l-21 m+26 n-53 o-17 p-29 q-26 r-36 s-43 u-36
^whereabouts m-16
^which a-20 b-16 d-24 i-16 l-19 n-21 o-15 q-17 r-30 t-16
^whn h+17 j-17 m-20
^who a-29 b-47 c-48 d-18 e-46 f-43 g-45 h-41 j-54 k-38 l-50 n-42 o-42 p-48 r-44 s-44 t-38 u+39
^wht g+20 l-16 m-18
^why a-28 e-18 g-23 i-29 j-24 l-29 m+25 n-20 o-21 p-24 r-17 t-15
^will a-47 b-43 e-16 f-15 g-34 i-37 j-22 k-19 l-28 m-27 n+28 o-21 p-56 r-48 s-45 u+38 v-18
^with d-19 e+25 l-23 m-27 n-17 u-23
^woke m-15
^would a-32 c-21 k-24 l-30
^wtf g+15 m-19 n-16 v-15
^x a-30 b+22 c-23 d-29 e+27 f-23 g-21 h-23 i-26 j-24 k-21 l-31 m-41 n-26 o-26 p-22 q-22 r-22 s-21 t-19 u-30 v-24
^y a-21 j-15 m-28 n-21 r-17 u-16 v-16
^ya c-62 d-68 e-68 f-54 g-74 h-20 i-66 j-19 k-17 m-18 n-20 o-59 p+38 q-26 r+26 s-59 t-50 u-76 v-71
^yeah m-16 p+16 q-16
^yep q-16
^yes b-20 c-17 d-21 e-26 f-19 g-17 i-21 j-23 l-25 m+19 n-16 o-22 p+23 q-26 r-22 t-16 u-26 v-20
^yo b-37 c-24 d-38 e-30 f+24 g-29 h-24 j-32 k-28 l-29 n-37 o-33 p-22 r-25 s-26 t-22 u-30 v+28
^yoo a-15 d-19 e-22 f+27 g-15 j-16 l-17 m-26 u-20
^you a-24 c-42 e-63 f-54 g-55 h+44 i-68 j-32 k-24 m-40 p-57 q-38 r-51 s-55 t+29 u-89 v+22
^your a-24 b-23 h-27 j-26 k-24 u-21 v-37
^zxcvb e+19 m-18
^¿ a-24 b-58 c-17 e-48 f-56 k-51 l-39 o-50 p-53 r-66 s-51 t-42 v-59
a b-22 c-71 e-45 f-112 g-36 h-26 i+17 j-27 k-47 l-58 m+24 o-32 p-15 s-21 t-25 v-28
a_# a-17
a_@book a-23
a_@call d-18 i+23 m-15
a_@clinician b-16 m+15 p-19 u-18
a_@clothes a-19 n-19
a_@day d-19 m-18
a_@door j+18 m-20
a_@drive j+17 u-19
a_@food j-16 n+22 o-17 v+16
a_@holiday a-16 d-15 m+24 o-16 u-20
a_@machine j-15 m-29 u+20
a_@month b-15 d+21 l-17 m-18 u-21 v+18
a_@parking j+19 m-23 u-16
a_@person a-33 b-26 g-15 i+24 j-15 l-18 m-16 n-27 o-21 v-26
a_@price d+20
a_@relative u-22
a_@ride a-28 d-26 g-23 i-33 j-30 o-33 p+31 r-20 s-24 t-23 u-25 v-18
a_@sick d-18 n+18 q-21 u-18
a_@staff a-18 i+15
a_@symptom d-18 g-18 m+17 n-28
a_@treat m-20
a_@vehicle a-27 b-22 d-35 h-24 i-34 l-18 n-30 p-20 q+27 s-20 t-17 u-27 v-16
a_@visit a+44 b-43 g-19 h-20 i-30 j-24 l-16 m-43 n-33 o-35 p-18 q-27 r-23 s-24 u+16
a__# b-17 g-19 h-16 m-17 q-16 t-16 u-16 v-19
a__@animal a-17 m+15 n+17 q-18
a__@cancel b+21 m-25 q-16
a__@clinician m-15
a__@day b-17 d-18 i-23 j-16 n-20 q-24 u-26
a__@eat n-18
a__@food n+24
a__@late m-26 n-16 r+25
a__@open j-17 m+16
a__@person a-20 m-27 u-27
a__@place m-18
a__@relative a+15 b-23 c-17 d-20 g-22 i-38 k-21 l-20 q-15 u-24
a__@stop m-17
a__@thanks m-15
a__@treat a+16 i-18
a__@visit a+20 i-24 j-17 n-28 q-16 s-21 u-24 v-18
a__@year s-17
a__a d-23 i-22 n-21 q-22 u-17
a__about b-17 i-23 m+19
a__ago a-18 v+18
a__and m-16
a__before m-24 n+16 u-19
a__can m-31 r-15 s-28 u-27
a__come n-16
a__count m-18
a__date a-16 m-23 o+21
a__day b-26 f-16 n-18 o+24 p-20 q-23 r-18 s-25 u-20
a__de j-20
a__dia m-15
a__do m-26 q-19
a__el h+17 m-19
a__es d+15 t-17 u-21
a__for b-28 g-20 h-19 k-18 l-21 n-34 q-24 r-30 s-19 u-35
a__from i-17 m-28 u+17
a__go d-24 u+16
a__have b-17 p+18 q-23
a__home n+16 p-17
a__hora a-25 d-17 h+21 i-22 q-21 r-19 u-16
a__hour m-15
a__i a-20 g-21 h-21 i+18 j-21 l-16 m-48 o-37 r-24 s-28 v-19
a__if a-18 d+16 i-16 m-21 n-16 r-17
a__in a-19 b-18 d-19 e+18 i-20 m-29 p-21 q-19 r-20 u-18
a__is a-17 j+20 m-30 s-20
a__it j+16 u-24
a__la a-22 d+22
a__later o+17
a__line m-17
a__me a-25 b-19 d-16 j-24 n-18
a__mi b-16 m-23
a__morning m-18 n+16
a__my b-21 n-31 o-24 r-19 u-25
a__near j-21 m+17
a__number u-19
a__numero i+18 j-19 m-21 u-19 v-20
a__of e+17 h-22 j-26 k-15 m-37 o-23 p-22 r-21 s-17 u-32
a__ok m-29
a__on h-19 q-23 u-24
a__one a-18 i-17
a__or i-17 m-32
a__place j-18
a__please m-23 o-17
a__puedo h+22 m-22 n-22 o-19
a__run u-17
a__running m-26 r+25
a__sent m-20
a__show b+16 m-17
a__since u-16
a__take m-24
a__test m-16
a__that a-15 u-16
a__the j-17 q-19
a__there d-15 n-17
a__this n+15
a__time b-16 m-21 o+18
a__to a-25 c-16 g-22 i+21 k-25 l-20 m+15 n-32 o-24 p-17 q-17 s-22
a__two a-15
a__up m-16
a__was m+16
a__where s+16
a__with d-16 n-20
a__work m+22 u-17
a__would d-16 m-17
a__y m-19 o-16
a__ya m-16
a__you m-27 u+19
a_abrir h+17
a_bad s-18
a_big m-22
a_bill d+16
a_bit m+17
a_booster a+19 m-23
a_car n-20 q+16
a_chance m-17
a_check d+20 m-21
a_como a-26 d+26 g-17 m-17 u-24
a_complaint a-16 i+17 m-17
a_couple m-16
a_day d-19 g-17 h-16 n-19
a_diff o+17
a_different i-17 m-17 o+15 u-28
a_dormir u+15
a_driver m-25 p+16
a_drug m-16
a_esa m-23 o+19
a_escribirme a-15 l-18
a_few m-22
a_good b-17 f-22 g-15 m+21 n-21 o-32 p-25 u-19
a_gym d-17 j-16 m+23
a_hacer a-16 m-17
a_haircut m+16
a_hospital j-25 u+24
a_hotel m+16
a_ir b+25 i-16 k-19 l-21 m-28 q-26 r-15 u-22 v-17
a_job a-16 d-16 i-16 m+23 n-17
a_joke m+18
a_la a-31 d-19 j-23 u-19
a_las m-18 n-19
a_later m-19 o+17
a_law d-17
a_letter i+17
a_list a-22 d-16 i-19 l-16
a_little a-17
a_long n-22 s-16
a_lot n-18 q-18 r-21 u-25
a_mess m-18
a_mi a+18 b-24 c-16 d-25 q-36 u-20
a_movie m+18
a_new b-20 d-26 j-23 k-16 m+17 n-19 o+24 p-18 r-19 s-17 u-20 v-17
a_no m-20
a_number l-16 u-18
a_otro o-15
a_patient d-20 m-23
a_poder m-17
a_poem m+17
a_pop d+18
a_que a-28 d-15 g-21 h+20 j-28 l-20 n-29 o-31 q-16 u-25 v-18
a_real a-17 m-18
a_recipe m+16
a_refill a-20
a_reminder k-17 m+17
a_resume k-15 m+20
a_superbill d+15 m-20
a_text a-17 g-22 j-15 k-21 u+17
a_time a+18 m-18
a_trabajar n+17
a_uno m-17
a_wedding m+19 n-21
a_weird s+20
a_word m-17
a_work m-22
a_writing m+15 u-15
abierto h+17 m-18
ablar n-19 o-17 u-20
ablar$ a-17 n-17
able m-24 n+25 o-18 q-25 s-16
able__@drive n+16 q-24
able__after n+18 q-23
able_to m-24 n+25 o-18 q-25 s-16
about c-16 f-26 g-34 h-31 j-47 k-20 s-20 t-20
about$ d-22 m-21 u+22
about_@treat i-17 u+19
about__@treat m-19 o-18
about__@visit m-20
about__bill d-17 m-16
about__can a+15
about__i m-20 n-15
about__in b+16 m-19 r-19
about__it m-17
about__my m-16
about_a n-20
about_coming b+17 r-17
about_getting m-19 n-18
about_it i-17 n-19
about_my d-25 o-17 u-18
about_starting a+16
about_the n-17 o-18
about_what a-19 d+25 m-22 n-17 u-20
abren a-30 b-22 d-25 e-16 f-20 g-17 h+42 i-16 j-32 l-15 m-55 n-23 o-31 p-17 q-16 s-17 t-20 u-23
abrir h+17 m-15 o-19
abuela p-18
accep* h-15 j-19 u-16
accident j-16 k+24 l-17 m-35 n-18 p-22
acept* d+18 m-26
aceptan d+18 m-25
aceptan_@insurance d+18
aceptan__@insurance a-15
aceptan_mi a-15
acomp* a-15 m-17
acompanante n-17
acompanante$ n-17
activ* k+16 m-18
actua* m-24
actually m-15
add a+22 b-19 g-18 i-21 l-24 n-19
add__the a+19 g-15 k-27 l-20 n-16
add__to a+23 b-16 i-19 l-20 m-22
add_me a+24 i-18 l-19 m-31
addic* j-15 n-22 u+18
address a-28 b-30 c-21 d-29 e-18 f-18 g-19 h-29 j+36 k-20 l-23 n-21 o-30 p-31 q-22 r-21 s-15 t-20 u-29 v-25
addy j+22 m-19 u-15
addy$ j+18
adent* o-15
adentro o-15
adentro$ o-15
af r+16
after a-28 f-29 g-29 j-30 l-26 m-58 n-23 t-15 u-16 v-17
after$ a-27 b-34 h-34 i-35 j-17 k-30 m-32
after* a-17 i-17 m-17 q-17 r-17 u-16
after_# d-16 i+18 n-20 q-16 s-23
after_@treat s+18
after__@visit o-16 s+20
after__home q-15
after__time s+17
after_all a-16 b+19 i-25 k+19 l-18 m-17 n-20 r-24 s-27
after_my s+15
after_that h-15 s+15
after_the a-15 b-18 n-15 s+16
afternoon n-21 o+15 s-18
again a-16 b-34 c-23 e-21 h-26 i-31 k+23 m-21 o-19 p-25 q-28 r-30 s-16 t-19 u-38 v-25
again$ a-35 b-31 c-18 e-20 g-18 h-20 i-26 k+19 m-16 o-19 p-21 q-24 r-25 s-22 t-17 u-35 v-23
again* b+15
again_please k+15 l-15
against b+15
against_it b+15
agarr* m-16 q-18 r+19
agarro m-16 q-18 r+19
agarro_el q-16
agend* a+19 c-17 i-19 j-18 l-18 m-20 o-25
agendar a+19 n-16
ago a-15 v+18
ago$ a-18 v+18
agradezco b-15 m-27 t+20
agree* a-19 p+17 q-16
agreed a-19 p+17 q-16
agreed_to m-17 p+20
ahead m-20
ahead_and b+16
ahi a-33 b-24 c-18 d-25 f-18 h-25 k-17 m-41 o-28 q-35 s-22 v-19
ahi$ a-30 b-17 d-22 f-16 h-22 k-15 m-34 o-24 q-32 r-24 s-18 v-26
ahora h-24 l-16 n-20 o-19 u-16
ahora$ a-21 h-22 l-16 n-19 o-17 u-15
ahori* d-16 t-18
ahorita d-16 t-18
ahorita$ m-17
airpo* m+17
airport m+21 n-19
airport$ m+17 n-16
al d-36 e-18 f-15 g-21 k-15 l-22 m-37 q-32 r-20 v-19
al_@clinician a-21 d-19 m-17
al_@day b-17 o+15
al__dia n+20 o-23
al__que m-15
al_otro n+20 o-23
alarm m+16 o-16
alerts b-18 l+20 m-16
algo b-17 g-22 j-20 l-17 m-33 n+18 p-20 q-26 r-21 u-16
algo$ a-18 i-23 j-16 m-24 n+27 p-18 q-16 r-18
algui* a-29 j-16 k-17 l-21 m-17 p-20 u-26
alguien a-29 j-16 k-17 l-21 m-17 p-20 u-26
alguien$ m-16 o-23 v-16
all a-21 c-17 d-19 e-51 g-19 h+24 j-22 m-28 n-50 o-36 q-18 r-42 u-45 v-68
all$ a-25 b+16 g-16 h-26 i-29 k+16 l-24 m-29 n-22 o-31 q-21 s-27 u-20
all_@open h+22
all_@texts b-21 k-25 l+26 m-28
all__@day a-17 h+17 m-20
all__@person a+16 h-15
all__a m-20
all__for h+17 m-16
all__here f-18 l-18
all__i d-17
all__is h-18 m-16
all__it m-16
all__me h-16 i+17 m-16
all__on d-16 p+25 q-21
all__taking h-22
all__the d-16 p+16 q-16 u-20
all_day d-18 g-17 h-23 m+20 u-21
all_good f-21 l-18
all_have m-16
all_in a-16 u-19
all_of b+18 l-20 m-18
all_right m-20
all_take a-25 b-20 h+19 j-17 l-22 m-25
all_texting l+15 m-17
all_what h-18
alla m-20 o-17 q-16 v-16
alla$ m-17 q-15
allow* i-17 m-22 n+16
allowed i-17 m-22 n+16
allowed__@drive n-17
allowed__home n-22 q+21
almos* f-16 j-16 m-23 r+27
almost f-16 j-16 m-23 r+27
almost_there f-16 j-16 m-23 r+27
alone b-22 l-15 n-17
alone$ b-19
alrea* a-24 i-22
already a-24 i-22
already__i m-16
alta e-18 k+25 l-20 n-15 v-15
alta$ e-18 k+25 l-20 n-15 v-15
am a-20 c-69 d-22 e-43 f-52 h-68 i-56 k-34 l-32 m-30 n-17 o-34 p-22 q-35 t-23 u+25 v+23
am_# l-15 m-18 n-19 r+18
am_@symptom g+24 m-22
am__@cancel m-22
am__@drive n-18
am__@late g-16 h-15 m+28 n-20 o-17 v-23
am__@relative a-16 n-17
am__@stop l+17 m-16
am__@symptom b-15 r-23 s+25
am__@wrong j+17 m-20
am__a b-25 g-16 i-16 j-18 n-20 o-24 p-26 v-19
am__able n+17 q-19
am__about a+17 m-18
am__and a-16 l-16 m-26 o-16
am__at a-17 m-25 n-17 r+17
am__away l-16
am__coming b+25 o-16 r-22
am__do m-15
am__for g-19
am__front j+20 m-17
am__getting a-20 m-28
am__going b-18 d-18 n-16
am__good m-15
am__her g-21
am__him g-19 l-15 m-20 v+20
am__i m-22
am__in m-16
am__interested l+18 m-21
am__is n-16
am__just m-15
am__little a-16 n-16
am__lol d-16 g+22 n-17 r-15 s-17 v-19
am__my b-15 d-17 g-18 p-18 q-17
am__no m-21
am__not m-17
am__of b-15 m-21 n-16
am__out b-17 l-24 o-16 v-17
am__right g-17 m-19 s+15
am__talking i-18 m-15 u+15
am__the d-25 g-26 i-16 j+20 m-21 n-24 o-22 s-15 u-17
am__there j-17 m-19 n-20 u+16
am__these g-20 v-21
am__this l-19 m-24
am__to d-38 i-31 k-26 l-22 m-40 u+16
am__up b+21 m-24
am__what m-27
am__who m-16
am__with m-16
am__work a-15 g-24 m+18 n-17 o-18 r-17
am__your m-16 v+18
am_a a-17 m-26
am_at d-22 g-26 i-16 j+23 l-16 n-29 o-22 p-18 r-24 u-19 v-19
am_coming b-34 m-30 r+38
am_done l+17 m-22 u-17 v-19
am_going m-17
am_good c-17 f-21 g-25 n-16 o-28 p-23 u-20
am_i a-42 b-17 h-21 i-29 k-26 l-30 m-59 p-25 q-23 r-30 u+37
am_in a-16 q-15
am_like l-16
am_lost m-16
am_moving m+17 o-21
am_not a-31 c-18 d-29 h-16 i-18 j-45 l-31 n-20 p-27 q-16 r-37 s-34 u-34 v+42
am_ok n-18
am_on a-21 g-18 j-19 m-24 o-20 q-23
am_out b+15 m-17
am_ready a+23 m-17 n-25
am_running m-19
am_scared m-20
am_so b-25 d-19 g-20 j-16 l-15 n-16 o-17 r-20 s+25 v-16
am_standing j+16
am_still s+16
am_stuck g+17 m-18 r-15
amabl* l-16 m-22 t+20 u-16
amables m-16 t+18
amables$ m-16 t+18
amor r+16
amor$ r+16
an a+31 b-45 c-44 d-29 e-34 f-37 g-42 i-49 j-55 k-24 l-49 n-40 p-48 s-25 t-31
an_@food m+16
an_@move a-15 m+23 n-19
an_@place h-17 m+17 q-16
an_@traffic m-18 p-20
an_@vehicle m-15
an_@visit a+31 b-29 d-32 g-19 i-20 j-21 l-24 n-19 o-32 q-21 r-17 s-16
an__@body n+17
an__a a-15 m+16
an__i m-16
an__the a-22 m+23
an__with a-28 m+22
an_apt a+25 m-27 n-16
an_empty n+17
an_evening m-17
an_invoice d+15
an_old m-17
and e-27 f-35 g-36 h-22 j-20 l-17 m-69 q-17 r-22 t-42
and_@spanish c+15
and__@relative p-17
and__@visit b-18
and__a q-25
and__be q-17
and__do m-18
and__get n+20 q-22
and__i m-19 u-18
and__in m-17
and__is d-15 i-22 l-24 m-42 o-22 q+18 r-22
and__it a-20 b-15 m-20
and__me a-16 o+15 q-21
and__my m-29 p-16 v+16
and__no m-17
and__not a-17 m-34 p-21 r-17
and__our a-15
and__out b-17
and__take d-15 m-16
and__the d-18 i-20 m-19
and__there d-16
and__time h-16 j+16
and__to a+16 b-19 u-16
and__want m-19
and__you j-19 m-19
and_do m-18
and_i b-18 m-20 n-16 q-16
and_the m-15
and_this m-19 v+19
and_what h-17
and_where j-26 m-15 n+16
and_will m-18 p-19
ando b-16 c-16 d-18 i-15 k-24 l-27 p-25 u-20 v-28
ando__el m+16 s-20
ando__la a-21 g-19 n-16
ando_buscando m-18
ando_con s+17
ando_en a-17 g-19 m+21 r-15 s-22
anoch* n-16 s+20
anoche n-16 s+20
anoche$ s+17
anoth* d-21 g-15 h-18 i-16 l-27 n-27 p-20 q-20 r-21 s-19
another d-21 g-15 h-18 i-16 l-27 n-27 p-20 q-20 r-21 s-19
another$ m-25 v-16
another__i m-16
another_day a-23 b-18
another_time a-16
answe* b-18 d-22 g+22 j-16 l-19 n-19 o-19 q-17 u-24 v-17
answer g+24 l-17 m-29 u-20
answer$ m-17
antes g-20 h-16 i-21 m-30 q-17 r-18 u-16
antes$ a-17 g-16 i-16 m-17
antes_no n-17 o+17
antes_o m-16 o-16
anthem a+19 m-19
antidepresivo n+16
anxie* m-16
anxiety m-16
any c-42 d+25 e-39 f-42 g-40 i-40 j-44 n-39 p-42 q-16 r-43 s-49 t-34 u-31
any_@day a-18 b-15 o-16
any__@day b-22
any__available a-21 i-21 m+20
any__coming d-16 m-22
any__i v-15
any__of b-22 m-16 o+21
any__this m-32 u-17
any__to m-19
any_chance a+20 m-15
any_more b+21 d-20 i-16 l-23 m-43 n-20 r-21 u-28
any_of d+16 m-25
any_openings m-18
any_way b-21 m-20 o+22
anybo* d-21 j-16 m-24 n-16 o-17 u-15 v-15
anybody d-21 j-16 m-24 n-16 o-17 u-15 v-15
anybody__@place h+17
anybody__the a-15 m-17 q-17
anybody_in h+17
anybody_there i-19
anyon* a-22 b-18 d-26 j-20 l-19 n-20 o-15 u-25
anyone a-22 b-18 d-26 j-20 l-19 n-20 o-15 u-25
anyone__@place i-20 q-17 v-16
anyone_there m-24
anyth* b-34 f-18 g-28 h-29 i-17 r-21 s-23 v-22
anything b-34 f-18 g-28 h-29 i-17 r-21 s-23 v-22
anything$ n-18 o-25
anything_@open a+19 o-16
anything__day a-25 m-16
anything__do a-17 n+17
anything__up a+16
anything_special n+16
anything_that o-15
anything_the a-17
apple m+16
appointment b+50 c-45 d-61 e-35 f-27 g-43 h-17 i-53 j-27 k-37 m-30 n-27 p-41 q-17 s-39 t-32 u-65
appointments m-15
appreciate a-22 d-23 g-19 h-18 j-18 l-24 m-35 n-16 t+35 u-22
appro* d-17 m-16
approved d-17 m-16
apt a+25 m-27 n-16
apt$ a+19 m-21
aqui b-25 c-16 d-27 e-16 h-19 i-22 k-19 n-27 o-23 p-19 r-24 s-21 u-31 v+19
aqui$ d-17 j+15 m-30 n-18 o-16 u-18
aqui__es m-20 v+20
aqui_no l-16 m-27 q-21 u-15 v+26
are a-25 b-40 c-40 d-34 e-72 f-24 j+20 k-73 l-38 m-18 n-18 o-15 p-25 q-81 s-36 u+25 v-18
are$ g-20 j+21 m-28
are_@food m+16
are__@call d-19 g-23 h-34 i-28 j-26 m+34 u-28
are__@day j-16 n-15
are__@hours a-18 d-18 g-17 h+21 j-17
are__@machine m-16
are__@open a-18 h+28 j-23 m-29 s-16 u-22
are__@place i-15 u+20
are__@relative a-19 d-18 h-24 j-24 n-24 u-32
are__a b-17 d-16 g-16 h-30 j-34 n-21 r-16
are__all a-23 d-19 m-28 q-16
are__and a-16
are__another u-17
are__any a-25 d-20 h-20 j-16 m+28 r-15 u-18
are__for b-19 h-15 i-19 m-25 o+21
are__guys a-26 d-16 i-16
are__in a-24 u-25
are__it a-16
are__located m-15
are__lol n+19
are__me m-21
are__near j+19 m-22
are__new a+16 h-19 j-19 u-18
are__odds g-17 u+16
are__of n-16
are__on a-16 j+24 m-30 u-20
are__over a-19
are__real s-17
are__right m+21
are__risks g-15 u+17
are__still m-22
are__taking a+24 h-17 m-20
are__the d-23 h-30 i-24 j+17 m-37 n-18 o-19 u+22
are__there h+22 j-24 m-26 u-20
are__to h-22 j+20 m-35
are__today m-20
are__what h-16 j+16
are_about m-20 r+24
are_good m-18 o+18
are_my j-19
are_the a-28 d-27 f-15 h-23 i-22 j-38 o-23 s-15 u+24
are_there a-34 b-23 d-33 f-22 h-38 l-21 m+26 o-24 q-19 r-35 v-27
are_we m-20
are_you b-42 c-17 d-15 e-38 g-25 i-24 j+25 k-39 l-45 m-34 n-47 o-42 p-35 q-44 r-43 s-34 t-53 u+16 v-39
are_your a-20 g-19 h+17 j-18 m-27
arm j-16 m-21 s+20
aroun* a-18 b-16 d-16 n-18
around a-18 b-16 d-16 n-18
arran* p+16
arranged p+17
as h-15 i-20 k-16 o-32 q-27 v-18
as_@food m-17
as__as m-18
as__is m+16
as__possible m-18
as_possible m-18
as_soon m-18
aseguranza d+19
asi a-19 b+16 i-21 l-18 o-23 q-24 u-25 v-16
asi__@cancel b+17 m-18
asi_que b+17 m-18
asjdh e+17 m-18
ask a-38 b-29 c-19 d-28 h-18 i+28 j-20 k-19 n-39 o-37 p-33 r-16 s-22 u-24 v-24
ask$ m-19
ask__@clinician a-18 i+16 m-22
ask__@relative a-20 i-18 m+26 n-24 p-23
ask__a m-17
ask__to i+19 m-27 p-16
ask_her i+15
ask_my a-16 m+21 n-20 p-17
asked a-26 b-18 d-20 q-18 u-25
asked__this g-19 l-22 u-15
asked_for m-23
asked_me a-15 l-21 m+19 u-16 v-19
askin* a-20 n-16 u-16 v-17
asking a-20 n-16 u-16 v-17
asking_me l-31 m+20
at a-38 b-19 c-31 d-21 e-35 f-33 g-52 h-20 k-37 l-34 q-23 r+20 t-30 u-22 v-24
at$ a-22 d+20 j+26 m-38 n-18 u-17
at_# a-26 b-21 d-27 e-23 f-15 i-24 j-22 l-26 n+15 q-32 s-24 u-24 v-24
at__@visit a-16 d-15 u+17
at__@wrong m-17
at__am m-18
at__are m-18
at__first d-15 u+17
at__i m-20
at__is s-15
at__on m-23
at_a r+17
at_all m-18
at_home q-21
at_in j+19 m-22
at_my n-16 p-16 r-18
at_the b-22 d-32 g-22 h-16 l-17 n-36 q-17 v-23
at_work g-24 n-20
ate n+16
atend* n-21
atender n-18
atien* a+17
atiendan a+19 i-15
atiendan$ a+17
atienden a+17 d-15 f-18 h+23 j-26 m-41 n-20 o-21 s-16 u-19
atten* a-23 g-15 h-16 m+16
attend a-23 g-15 h-16 m+17
attend$ a-22 h-16 m+21
avail* b-18 h-17 j-21 n-19 o-18 u-19
availability a+16 i-21
available b-17 h-16 j-17 n-19 o-15 u-16
available$ b-15 c-21 i+15 n-16
aviso m+16
aviso$ m+16
avisos l-25
avoid g-19 m-22 n+24 u-16
away a-24 c-19 d-22 e-23 f-19 g-24 h-23 i-21 j-25 k-21 m-30 n-27 o-18 t-20 u-21
away$ a-21 c-16 d-23 e-22 f-17 g-21 h-20 j-20 k-18 n-19 o-22 q-36 t-18
away__i m-16
aweso* m-17 t+20
awesome m-17 t+20
awesome$ t+17
ayer s+16
ayer$ s+17
ayo b-17 c-21 d-22 e-26 f+20 g-20 h-18 i-21 k-15 l-24 m-31 n-22 o-16 q-22 r-17 u-24 v-20
ayuda b-24 c-18 e-18 f-20 g+20 i-30 j-20 l-22 n-24 o-20 p-18 q-23 s-18 v-18
ayuda$ a-23 b-17 e-16 f-16 i-17 q-18 u-24
b m-28 n-20
b$ m-16
b_there m-19
back a-18 e-18 f-18 h-32 k+27 l-32 n-30 o-21 q-17 r-26 s-15 v-29
back$ a-17 c-35 h-22 j-30 m-38 n-43 o-16 r-28 t-24 v-20
back__@texts k+18 m-15
back__for m-15
back__i m-16
back__please k+18 o-17
back__the m-17
back__what g-18
back__you m+15
back_from u-19
back_in m-24
back_on c-18 i-16 j-16 k+32 l-16 m-36 o-26
back_to d-17 g-17 p-15 q-19
back_up k+16
backe* p-17
backed p-17
backed_out p-17
bad b-20 c-31 d-18 e-23 f-23 g-26 h-30 i-31 j-38 l-32 m+20 p-40 r-37 t-26 u-43 v-36
bad$ b-24 c-16 d-27 i-17 j-19 o-20 p-22 r-19 u-23 v-17
bad__i m-19
bad_dreams m-16
bad_to m+16 n-23
bail b+22 m-21
bail_on b+16
baile* p-15 q+19
bailed p-15 q+19
bailed$ p-15 q+19
baja a-24 d-21 h-16 i-23 j-21 l+17 n-23 o-26 p-19 q-24 u-30 v-16
baja$ b-31 k-22 q-16 u-18
baja__@texts k-16
baja__favor l+16
baja__los k-16
baja__querer l-15
baja__turno b+15 m-16
baja_de k-18 l+17 m-19
baja_mi b+16
baja_por b-17 m-16
baja_sin l-15
balan* a-17 j-16 u-16
balance a-17 j-16 u-16
balance$ s-15
banana m-31 n+16 p+17
bananas m+20
bank a-15 d-17 h-27 i-16 m+30 n-22
bank$ h-19 m+17
bank_@open h-16 m+16
barki* m+17
barking m+17
be a-24 c-28 e-36 f-43 g-62 i-40 j-74 k-51 m-53 p-18 q-22 r+38 t-44 u-18 v-28
be$ d+17 m-21 o-16 u-20
be_# r+20
be_@drive m-19 p+25 r-16
be_@late h-21 m-40 o-17 p-21 q-19 r+30
be_@open m-16
be__# r+20
be__@late m-19 p-17 r+21
be__@relative a-19 n-23 r-15 u-28
be__@symptom g-16 m-17 s+23 u-17
be__@visit b+18
be__a n-15
be__after n-15
be__can o+18
be__do n-16
be__for m-20
be__i a-15 r+22
be__in h-25 j-22 n-18 q-18 r+20
be__it o-17
be__me l-15 m-18 n+21 p-20 q-15 u-17
be__my m-21 n+15
be__of b-15 d-16 n-19
be__patient a+18 i-17
be__room a-17
be__soon o-16
be__ten r+17
be__the m-16 r-19
be__to d-24 i-17
be_a b-16 i-28 p-16 u-30
be_able m-20 n+16
be_back b-18 m+17
be_better o+21
be_in a-22 b-18 m-21
be_my m+20 n-18 o-16 q-17 u-19
be_out b-15 d-16 n-19
be_right j-23 m-16 r+23
be_seen a+23 n-18 u-19
be_sunny d-16 m+16
be_the n-15
be_there a-33 d-37 h-44 i-21 j-33 l-27 m-41 o-24 q-32 r+28 s-21 u-39 v-19
be_this g-16 m-17 s+22 u-17
becom* a+17 d-17
become a+17 d-17
become_a d-16
been i-20 j-16 l-19 n-20 o-25 p-20 r-18 u-24
been_a m-24
befor* b-31 c-18 g-24 i-16 j-23 k-19 m-19 p-16 q-29 s-24 v-23
before b-30 c-17 g-24 i-17 j-22 k-19 m-20 q-28 s-23 v-23
before$ a-41 d-50 h-41 i-18 l-25 n+25 q-16 r-20 u-43
before_# h+21 i-23 n-18
before__after d+17
before__come n+17 u-15
before_i a-15 m-20
before_my d-16
before_or h-15
begin m-18 n-17
behind a-17 b-18 h-15 m-22 n-20 o-26 p-19 r+31 u-19
being m-20
bendi* f+15 m-20 u-19
best b-22 d-22 e-16 g-23 i-25 j-21 k-26 n-29 o-27 p-19 q-20 r-21 t+25 u-43 v-30
best$ h-25 j-26 l-19 m-15 t+28 u-22
best_@call m+21
bette* a-16 d-24 g-21 j-16 k-17 l-18 p-17 q-30 r-22 s-27 v-18
better a-16 d-24 g-21 j-16 k-17 l-18 p-17 q-30 r-22 s-27 v-18
better$ a-16 d-18 i-21 q-26 s-19
better__this m-17 u+16
better_with m-17 u+16
bf m-19
bien a-18 h-23 j-15 l-24 p-20 r-17 u-24 v-27
bien$ a-16 h-21 l-23 m+15 o-20 p-18 r-15 s-16 u-22 v-25
big d-15 m-18
big_@food m-17 n+21
bill a-21 b-22 g-17 j-21 m+16 n-28 o-20 p-16 q-20 r-20 s-16 u-29 v-16
bill$ n-17
bill__not m-17
birth n+15
birth_control n+15
bit m+17
bit$ m+18
bk a-20 m-16
black d-16 g-17 j-16 u-19
blank* n+15
blanket n+15
blanket$ n+15
bleac* n-16
bleach n-16
bless t+16
block l+20 q-15
block* j-17 u-17
block_me l+21 m-21
bong b-19 m+23 n-17 p-15 r-19 u-16
book a+33 c-22 d-45 g-28 h-22 i-30 j-32 k-21 l-31 o-38 p-24 q-33 r-30 s-24 t-20 u-34 v-22
boost* a+19 m-23
booster a+19 m-23
bored m+17
borre* o-15
borren o-15
borren__@visit m+15
borren__numero l+16 m-20
borren_mi l+16 m-20
bot j-16 m-22
both m-29 o-25 u-15
both_ways p+17
boy a-17 e-21 j-15 l-26 m-30 p-16 q-17 r+21 u-16 v-17
brain j-17 n-16 u+15
brain$ u+15
brazo m-19 s+17
brb d-18 e-40 f-22 l-21 m+32 u-20 v-15
brb$ d-18 e-40 f-22 l-21 m+32 u-20 v-15
breakfast d-20 n+15
bring b-21 d-18 g-31 i-21 l-16 r-27 s-25 u-31
bring$ n+17
bring* m-16
bring__@animal m-28 n+21
bring__@move o-18
bring__@relative m-19 n-16
bring__blanket n+15
bring__card m-16
bring__the m+21 n-23
bring_anything m-22
bring_me a-15 n-24
bring_my m-55 n+29 p-25 q-24
bring_to m+24 n-24
bringing m-16
broke d-18 n-19 u-15
bros a-24 c-17 d-19 e-16 f-19 g-20 i-20 j-20 n-25 o-19 p-25 u-30
brother b-17
bruh e-18
buen f+17 l-15 m-22
buen_dia f+17 l-15 m-22
buenas d-18 f+30 g-16 h-19 i-21 j-18 k-19 m-33 n-17 o-15 r-17 t-20 u-22
bueno e-15 f-23
bueno$ f-20 l-22 m+23
building a-19 d-23 g-20 h-27 i-27 j+33 m-17 n-18 o-16 u-41 v-18
bull g-16 j-16 m+27 n-23
bump m-22 o+23
bus a-19 b-24 d-30 f-18 h-28 i-19 n-38 o-24 s-38 u-30
busca* n-18 u-15
buscando m-18 r+16
business$ m+17 v-17
busqu* m-21
busque m-19
but a-21 b-27 g-38 h-23 i-35 j-38 l-16 m-55 n-37 o+38 p-23 r+18 t-28 u-19
but__am r+16
but__back j-15 k-17 m-17 q+16
but__can m-16
but__coming b-17 r+20
but__do l-16
but__is m-19
but__it g-18 m-15
but__my m-17
but__need m-16
but__not g-16 l-17 p-17 t-15
but__to o+16
but_can b-17
but_i g-24 i-16 j-17 l-24 m-24 n-17 q-26 r+19 s-16 t-19
but_keep m-17
but_not a-17 b-16 i-16 j-18 k-17 m-19 o+17
by b-31 f-16 g-23 j+24 k+16 l-22 m-43 n-41 p-21 s-23 t-16 u-22
by_@call m-20
by_mistake k+16 l-17
by_myself d-16 n-16 q+21
by_the d-17 g-18 i-15 j+27 m-29 u-19
c d-16 i-17 m-19
cab i-22 q+17
cabeza n-16 u-27
cada m-18 n-16
cada_@visit m-15
cafe n+20
call a-41 c-55 d-21 e-28 f-31 g-45 h+28 i+44 j-57 k-43 l-27 n-48 o-38 p-55 q-30 r-49 s-34 t-29 u-49 v-59
calle* b-18 i+22 l-15 m-19 p-20
called b-18 i+22 l-15 m-19 p-20
calor m+28 u-16
calor$ m+25
cambi* a-15 q-16
cambiar a-28 d-18 n-28 o+26 q-22
cambiemela m-17
cambiemela$ m-16
came d-20 i-16 n-19 o+18 q-16
came__day a-16 m-19 n-16 o+22
came_up o+17
camin* m-20 o-16 r+17
camino r+19
camion d-15 j+18 n-23 p-22 q-19 u-20
can b-44 d-15 e-74 f-80 g-20 j-29 k-32 l-54 m-45 n+22 o+24 p-53 q+32 r-51 s-24 t-90 u-45 v-98
can$ a-17 h-16 m-18
can_@animal n-17
can_@call i+19 m-16
can_@drive n-16 p+18
can__# b-17 m-17 o+17
can__@book a+37 b-19 c-17 d-25 g-16 i-15 j-16 m-36 n-33 o-28 q-24 r-17
can__@call a-29 b-20 c-25 g-26 h+31 j-26 k-16 l-23 m-25 n-30 p-19 r-27 u-20 v-20
can__@clothes u-17
can__@day a-17 h-16 i-17 k-18 m-26 o+24 q-27 s-15 t-16
can__@drive a-21 h-16 j-19 n+23 o-25 r-17 s-22
can__@food n-30 o+16
can__@move a-22 b-31 d-30 h-20 i-23 j-19 k-16 n-23 o+19 r-17 s-23 u-16
can__@parking j-15
can__@pay a-24 b-21 d+30 i-24 n-25 o-23 q-18
can__@place i-20 m-20 q+24
can__@relative b-20 c-16 d+17 i-24 l-16 m-39 n+27 o-26 p-33 q-18 r-18 u-31
can__@stop a-16 i-15 l+22 m-30 n-23 q-15 s+16
can__@symptom n+17 s-21
can__@vehicle d-15 m-22 n-20 q+24
can__a a-16 c-25 g-18 h-23 i-19 j-29 l-16 m+20 p-21 q-17 r-23 s-22 u-27
can__after n-16
can__again a-15 h-15 j-16 m-24 n+21
can__all h-16 i+17 m-16
can__another a-18 o+19
can__anyone m-16
can__back b+16 d-19 i-18 j-16 k-22 m-23
can__be d-24 i-15 l-18 p-20 q-21 u-26
can__before a-15 d-19 i-19 m-21
can__bring n+18 p-17
can__but d-15 m-18 q+20
can__by m-17
can__come b-21 i-28 j-20 p-19 s-27 u-42
can__do h-30 j-31 l-17 m-46 o+17 q-27 r-15 s-16 v-16
can__explain u+17
can__find a-20 h-17 i-16
can__fit a+16
can__for n-20
can__get d-18 g-22 h-45 l-32 n-25 p-25 r-37 s-29 v-30
can__go i-16 m-19
can__good m-15
can__have o-21 q-21
can__help d-16 m+19 u-24
can__her m-26
can__home h-16 i-18 m-30 n-33 o-21 q+27 s-21
can__i m-18
can__in a+16 i-16 m-21 n-21 o-24 u-26
can__it a-44 g-27 h-24 i-29 l-27 m-46 n-43 r-34 s-27 v-20
can__keep m-22 n+15
can__make l-17 m-30
can__me b-34 h-34 j-31 l-46 m-21 n-38 o-16 p-18 q+25 r-31 s-36 u-32 v-27
can__mine m-17
can__my a-37 d-22 g-29 h-24 j-30 k-15 l-33 m-18 n+15 p-18 s-30 t-17 u-48 v-23
can__myself n+20 q-18
can__now h+19 i-20 m-18
can__off m-17 q+17
can__pick a-22 n-17 p-17 r-19 s-16
can__recomendo a-21
can__see a+20
can__send a-18 d-21
can__somebody h+15 i-17
can__split d+15
can__start m-21
can__stay m-16 q+19 u-15
can__still a-25 i-20 m-22 n+24 o-31 s-23
can__take a-23 b-18 d-30 g-18 h-17 j-17 o-17
can__talk a-19
can__tell a-21 i-20 o-16
can__that m-24 u-21
can__the h-27 i-30 m-22 o-28 q-27 r-18 s-18
can__there a-16 b-19 d-20 i-20 m-29 n-18 o-15 q+24 r-16
can__this a-28 c+20 d-19 g-16 l-19 m-33 v-19
can__to a-16 b-18 d-16 o-22 q-22
can__today m-15 s-16
can__tomorrow b-15 m-16 o+19
can__trade m-20 o+18
can__up o-17 r-16
can__use n-22 o-20
can__wear n+24 o-17 s-26 u-15
can__what u+16
can__with d-22 q-21 u-18
can__work m-20 o-21
can__write d+17 m-18
can__you a-21 d-22 h-25 q-19
can_do a-18 b-17 m-22 n-16 p+17 u-22
can_get a-18 d-16 i-21 j-18 q+21
can_go b+17
can_have b+26 d-20 i-15 k-20 m-17 o-23 p-15 q-21 t-16
can_he m-15
can_i b-72 e-38 f-42 h+21 j-45 k-54 l-72 m-35 n+29 p-65 r-38 s-51 t-41 u-39 v-60
can_it m-16
can_my b-17 d+20 i-23 l-16 m-42 n+23 o-24 p-31 q-16 r-18 u-31
can_not a-47 f-16 g-36 h-44 i-27 k-30 l-27 m-25 n-29 p-36 q+30 t-18 u-36 v-36
can_she m-19
can_someone a-20 b-20
can_take a-16 m-19 q+19
can_text i-16 k+21 l-19 m-20
can_the i-17 m-17 q+25
can_they a+16 m-18
can_we b-42 d-26 g-20 h-25 j-23 l-22 m-51 n-28 o+29 p-23 q-26 r-25 s-22 u-25 v-18
can_you b-25 e-23 f-23 h-59 j-21 m+19 n-67 p-33 q-74 r-41 s-41 t-35 v-32
cance* a-27 b+17 n-16 u-19
cancel a-55 b+58 c-46 d-57 e-42 f-40 g-49 h-39 i-45 j-49 k-47 n-50 o-18 p-45 q-46 s-42 t-42 u-64 v-49
cancela b+24 i-16 m-27
cancelame m-17 o-19
cancelar a-34 d-22 i-29 k-25 l-28 m+23 q-17 u-18
cancele a-19 b+20 d-25 g-18 i-15 l-16 m-16 q-22 v-22
canceled o-16
cancelela b+16
cancelen a-28 c-24 d-26 e-18 g-25 h-17 i-26 j-19 k-26 n-21 o-19 p-19 q-30 s-16 u-22 v-27
cancelenla b+20 m-20 o-15
cancellations a-17
cancelled d-32 h-15 l-20 m+21 n-19 o-23 p-24 u-19
cancelling d+16 m-32 o+26 r-23
cancelo j-16 m-27 n-17 p-26 r-18 u-18
cansa* s+15
capital_de m+15
car a-34 b-36 c-23 d-41 e-16 f-17 g-30 h-23 i-33 j-33 k-34 l-26 m+28 n-46 p-33 q+26 u-34 v-31
car$ a-21 d-19 i-20 k-24 m+29 n-19 o-16 s-15 u-18 v-18
car_@pay d-20 m+22
car__i j-15 q+16
car__not b-16 m-18
car__start m-18
card a-25 b-19 i-19 j-15 o-18 p-15 q-19 u-23
card$ d-18
card__through d+16
card_go d+16
care m-28
care_of m-16
caregiver m-17 p+18
caro d+26 j-20 m-19 s-16 u-28
caro$ d+19 j-16 m-18 u-16
carol v+22
carro a-19 d-17 m-30 n-15 q+17 v-16
carro$ a-16 d-17 m-28 o-19 q+19 r-32
carta a-15
casa b-16 i-17 j-22 l-17 m+22 q-18 u-16 v-18
casa$ i-16 j-19 l-17 m+16 v-17
caseworker m-20 p+22 q-16
cash d+32 g-16 h-15 m-41 n-27 u-22
casi m-17
cat m+21 u-16
cats m+21
cbd n+16
cease l+17
cell a-20 b-24 d-20 g-18 h-16 j-17 u-20
cell_off b-19 l+18
centr* i-16 j+17 u-16
centro i-16 j+17 u-16
centro$ i-16 j+17 u-16
cerca j+17 m-19
cereal m-22 o-19
cerra* a-15 h+24 m-21
chanc* a+17 b-17 d-26 m-30 o-17 u-15
chance a+18 d-19 m-22
chance$ m-15
chang* a-23 d-21 i-20 j-18 l-16 n-16 p-26 r-16 u-17
change a-46 b-27 d-36 e-20 f-17 g-30 i-32 j-30 k-25 l-28 m+29 n-43 p-24 q-36 s-30 t-17 v-26
changed a-26 d-21 i-20 j-18 l-16 n-15 p-26 r-16 u-17
changed__mind m-21 o-17
changed__number v+20
changed_my v-16
charg* a-17 d+22 m-20 o-17
charge a-23 d+37 g-17 h-17 j-25 m-17 u-28
charged a-17 d+22 m-19 o-17
chat b-23 g-18 v-22
chat$ b-22 g-18 m+16 v-21
check q-15
check$ d+15 m-23
check* d-19
chess m+21 n-19
chess$ m+18
chickened m-18
chickened_out m-18
chocolate m+21 n-19
chofe* m-15
chofer m-15
choic* g+22 m-19
choices g+22 m-19
choices$ g+22 m-19
choqu* r+16
choque r+16
cierran h+32 m-35 n-18 o-21
cigar m+16
cigna d+17 m-19
cita a+43 c-44 d-47 e-47 f-35 g-45 h-37 i-60 j-24 k-46 l-61 m-47 p-40 q-56 s-57 t-31 u-69
clase j-17
clase__@place j-17
clase__es j-17
clase_de j-17
class b-16
clinic a-20 g-19 i-36 m-64 o-16 q+19 u+21
clinica a-16 d-15 g-21 h-18 l-17 m-33 n-15 q-19 u+20
close a-27 d-36 g-27 i-17 j+27 n-30 u-30
closed a-19 b-15 d-23 h+22 i-20 j-22 s-20
closes a-18 h-20 i-17 j-16 m+24
clothes a-17 d-21 g-19 j-19 m-33 n+31 u-21
clothing m-18 n+17
cncl b+24 c-17 l-18 m-22 o-16 u-18
cobra* d+17 s-15
cobran a-17 b-22 d+32 m-31 n-20 o-15 q-18 u-27
cobraron d+17 s-15
code m-16
coffee a-25 d-24 i-19 j-26 m+22 n+26 o-17 p-16 q-20 s-20 t-16 u-34
cogen d+17 m-16
cold a-22 b+17 c-17 d-27 f-16 g-20 i-20 j-23 l-17 m+19 n+18 o-33 p-22 q-25 r-33 s-30 u-26 v-18
comadre m-16
come c-29 f-16 g-43 i-44 j-22 l-37 m-27 p-30 s-42 t-16 v-21
come$ d-34 h-25 i-16 m-25 p-16 s-23
come_@day b-19 o+23 q-15
come__hospital j+16
come__i m-16
come__is a+16
come__it m-16
come__she a+16
come__the a-18 b-18 d-23 i-16 j+21 o-17 q-15 u-24
come__this a+15
come__you a+16 g-16 m-17
come_back d-24 m-25 q-21
come_by d-18 n-17
come_from d-23 j-27 m+29 n-21 u-15
come_in a+18 b-17 m-32 o-31 p-17 q-28 r-17
come_see a+27 m-16 n-17 o-16 q-16 u-19
come_to a-22 b-21 d+18 i-16 j+16 n-24 o-17 q-18 u-31
comer a-19 m-22 n+28 o-22 u-17
comi a-15 b-17 l-17 n+18 r-24
comin* d-35 f-17 g-28 h-18 i-21 k-29 l-33 n-35 q-20 r+17 s-33 u-31 v-19
coming d-35 f-17 g-28 h-18 i-21 k-29 l-33 n-35 q-20 r+17 s-33 u-31 v-19
coming$ g-20 j-20 k-24 l-18 n-15 o-26 p-23 q-23 r+25 s-16
coming__@visit a-20 b-17 m+22 p-19
coming__do b+17 o-17
coming_in a-15 b+19 r-20
coming_to a-20 b-18 m+21 p-16
coming_up b-18 d-17 j-19 m-28 o-18 p-23 r+20
comma* d-16 g+18 m-17
commands d-16 g+18 m-17
commands$ g+16 m-16
commo* b-16 n-16 p-19 r-16 s+17 u-15
common b-16 n-16 p-19 r-16 s+17 u-15
common$ p-17
como b-48 c-32 e-27 h-41 i-44 k-24 l-20 n-23 o-45 p-35 r-16 t-23 v-30
como__@visit a+15 b-23 g-20 m-32 n-23 u-25
como__a j-19 r-15
como__contesta m-22
como__el d-23 g-29 m+17 n-29 r-28
como__esto g+24 u-25
como__hago m-20
como__la b-16 g-16 j-17 n-19
como__mi a-17
como__para a-20 r-15 u-17
como__prepare d-21 g-19
como__un m+17
como__usa a-17 g+20 m-22 u-20
como_es a-25 g-26 j-25 m-26 n-17 s-16 u+19
como_esta a-22 g-21 j-16 m+16
como_hago g-20 n-23
como_le m-24 r-17 u-16
como_llego a-15 d-16 m+16 n-27 r-21
como_saco u-16
como_se a-29 d-22 g+23 j-16 m+16 n-26 q-17 r-18 s-16 u-42
compl* i+17 m-21
complaint a-16 i+17 m-17
complaint$ a-16 i+17 m-17
compr* d-16 m+17 n-18 q-17 u-16
computer a-16 b-16 m+19
comun* i+19
con b-21 c-51 e-44 f-41 h-43 i+35 j-25 k-52 m-75 o-17 q-22 r-23 t-41 u-30 v-28
con_@howmuch d-18 m-19 n+17
con_@pay d+15
con_@symptom n-21 s+18
con__@clinician m-19 o-19
con__@person a-25 i+25 m-20 o-15 u-16
con__@relative b-23 n-17 p+17 q-21
con__@staff a-17 i+21
con__@texts k-23 l+21 m-27 s-16
con_alguien n-16
con_el b-19 d-22 m-26 o-21 r-16 u-20
con_la b-23 d-20 g-20 i+25 l-19 m-26 n-19 o-20 p-16 s-17 v-15
con_los k-23 l+20 s-19
con_mi b-28 p+17 q-28 r-18
con_una a-20 i+21 m-15
confi* l-17
confirmed l-16
confl* m-18 o+16
confused g+26 m-28 v-18
conmi* a-17 m-20 u-15 v-16
conmigo a-17 m-20 u-15 v-16
conmigo$ m-15
conse* m-21
consent m-18
consent__text m-16
consent_to m-18
consi* g-15 m-19 n-17
consu* i-15 m-17
consult a+49 b-25 c-25 f-18 h-31 i-34 j-32 k-19 l-21 m-46 n-27 o-38 q-24 r-25 s-23 u-42 v-25
consulta d+30 g-17 h-17 i-23 j-18 l-17 m-44 n-33 q-18 s-23 u-41 v-16
consultation a+16 b-16 d+17 j-15 m-34 n-15 u-26
conta* b-22 d-18 g-20 j-17 l+21 m-19 o-16 q-16 u-28
contact m-23 u-18
contact$ l+22
conte* a-27 b-17 g+18 j-15 l-31 n-26 p-18 q-16 r-16 u-26 v-16
contesta a-17 h-19 l-22 u-20
contesta$ m-20
contestar a-16 g+16 n-20
contestar$ g+17 n-18
contr* n+15
control n+15
cooki* m+18
cool n-16
cool$ m+17
copay d+30 m-25 u-18
copia a-16
copia_de a-16
corn m+15
cost b-18 i-21 j-16 m+22 o-17 u-36
costo a-15 d+21 u-20
could b-31 d-27 h-18 k-19 l-32 m-20 n-16 p-38 v-15
could__@relative c-16 m-17 o-20 p-17 q-19 u-16
could__be a-15 u-17
could__me d-21 g-17 i-31 l-15 m-21 n-20 s-19 u+16
could__the n-18
could__wait a-16
could__what u-19
could_i n-17 q+20 u-17
could_it a-16 i-17 m-23 n-22 q-18
could_my n+19 o-17 p-16 q-18
could_we j-17 m-21 s-18
could_you n-31 q-31 u-16
count a-19 b+17 c-20 d-32 g-18 i-24 j-23 n+21 o-21 u-32
count__@food m-17
count_as m-23 n+18
country m+15
coupl* m-16
couple m-16
court m+18 n-16
cousin m-20 o-18 p+16
cover* a-18 i-15 j-15 m-38 p+17 q-21 r-15
covered a-16 m-34 p+17 q-21
covered$ d+17 u-35
covered__my m-15
covered__the d-21 m-21 u+15
covid p-15
cpap n+15
cramps s+15
crazy$ d-17
credi* d+18 m-16
credit a-19 m+16 n-17 u-16
credito d+18 m-16
credito$ d+18 m-16
cross a-25 b-17 g-16 h-15 j+16 n-22 q-17 u-25
cual a-28 b-16 c-16 d-28 e-18 j+18 k-16 l-21 n-20 o-16 p-16 q-16 s-23 u-44 v-18
cual_@door j+16
cual__capital m+15
cual__el h+15 m-20 u-16
cual__es g-15 j+19 m-18 u-18
cual_es u-19
cuand* a+18 d-16 g-27 j-21 n-23 q-20 r-19 u-20
cuando a+18 d-16 g-27 j-21 n-23 q-20 r-19 u-20
cuando__ir a+16 n-19
cuando_puedo a+16 n-19
cuando_se m-16
cuant* a-26 h-19 i-15 o-17 u+22
cuantas a-26 h-19 i-15 o-17 u+22
cuantas_veces a-15
cuanto a-47 b-43 c-33 d+40 e-36 f-33 g-38 h-36 i-40 j-40 k-28 l-32 n-18 o-40 p-35 q-40 r-39 t-32 u+15 v-35
cuantos u-17
cubre a-20 d+27 g-17 j-17 m-29 n-15 u-22
cubre$ d+22
cuent* d-16 j-22 r-17
cuenta m-20 q+15
cuesta c-17 d+24 e-30 f-19 i-15 j-17 l-20 n-21 s-20 t-16 u-36 v-16
cupo a+20 d-17 j-18 m-15
cvs a-16 l-17 m+17 n-16 u-17
cvs$ a-16 l-17 m+17 n-16 u-17
da a-24 c-18 d-23 e-15 g-21 h-24 i-24 k-16 l-20 m-37 n-24 q-27 r-17 t+16 v-21
da__@place j+17
dad g-21 i-20 k-18 l-21 m-23 v-16
dads a-23 l-22 m-23 n-15 u-19
dale a-16
dame d-15 m-19
dan b-24 f-21 g-24 i-19 j-22 k-24 l+17 m-39 n-25 o-17 p-17
dan__baja b-15 k-18 l+20 m-19
dan_de b-15 k-18 l+20 m-19
dange* m-16 u+16
dangers m-16 u+16
dano m-19 n+15
dar a-18 k-18 l+16 m-26 n-17 p-17 q-15
dar__baja k-15 l+17 m-22
dar_de k-15 l+17 m-22
date b-20 i-17 m-36 o+28 q-18
date$ m-26 o+23
daughter a+18 b-29 g-15 j-21 l-19 m-28 r-21 u-33 v-18
day a-21 b-49 c-38 d-29 e-28 g-66 i-21 j-65 k-43 m-26 n+18 o+44 q-23 r-44 u-76 v-50
day$ a-24 b-43 c-26 d-19 e-17 g-55 j-55 k-24 l-32 n+17 o+32 r-35 u-62 v-28
day__better o+17
day__i m-17 n-17
day__need o+15
day__want m-19
day__we a-16
day_before m-15
day_can m-19 n-19
day_of l-16 m-19 n+20
day_off m-15 p+16
day_please m-17 o+15
day_so o+16
days b-21 d-30 g-16 i-17 j-25 m-20 n-16 p-16 u-35
days$ a-22 b-15 q-16
days__have a+15 u-16
days__you d-15 j-15 u-22
days_do u-20
de a-62 c-67 e-59 f-58 g-86 k-29 l+26 n-28 o-31 r-61 t-32
de_@eat m-19
de_@pay m-15
de_@place i-23 l-19 m-18 v-17
de_@relative m-15 p-17 q+18
de_@texts k-18 l+18 m-19
de_@visit a-16 b-18 m+19 n-16
de__@place i+21 j-30 m-25
de__@relative n-16
de__@texts k-28
de__@visit a-18 l-20
de__de i-23 j-20 k-21 o-15 q-16 v-20
de__del b+18 m-17
de__es m-19 v-17
de__favor b-18 l+16 m-15
de__lista a-27 i-22 k-24 l+16 o-16 v-18
de__mi m-17
de__por b-20 m-16
de__que b-18 n-17
de__quien i-16
de__se g-16
de__trata g-15
de__turno b+15 m-16
de_ahi l+17
de_aqui v-17
de_baja a-24 d-21 h-16 i-23 j-21 l+17 n-23 o-26 p-19 q-24 u-30 v-16
de_esa l+15 m-24
de_escribirme k-22 l+18
de_la a-16 g-20 h-24 k-21 o-35 q-23 r-22 v-20
de_las u-16
de_los k-18 m-29
de_manana h-18
de_mandar l+18 m-19
de_mandarme k-19
de_mi n-19 q-17
de_molestar m-19
de_nuevo k+18 l-15 m-22
de_numero l-16
de_que g-21 j-19 m-18 u+19 v-19
de_su l+16 m-20
de_tanto s-15
debbi* m-18 u-18 v+20
debbie m-18 u-18 v+20
debbie$ m-19 u-17 v+18
debit d-15 m+19
debo a-19 m-25 u-16
decid* d-16 g-18 j-16 l-19 n-19 r-15 s-17 v-19
decided i-19 q-16 v-16
decided_@treat b+18
decided__is b+19
decided__not b+19
decided_to m-24
decidi m-18
decidi__@cancel b+17 m-16
decidi__no b+16 m-18
decidi_que b+16 m-18
decir g+17
decir$ g+17
defin* m+18
dejar m-17
deje g-15 i+17 u-19
dejen a-16 i-28 j-17 k-31 l+22 n-18 u-19
dejen* l+17
dejenme l+17
dejo a-19 d-20 j-18 l-15 m-25 n+16 q-19 u-17
dejo_de m-19
del a-23 b+32 c-24 e-23 f-27 g-32 h-41 i-15 k-37 m-67 n-38 q-38 t-28 u-29 v-29
del_@day a-30 b+34 d-18 f-16 h-33 i-19 j-18 k-21 l-35 m-45 n-16 p-20 r-17 s-23 t-16 u-18
del_@ride m-16 p+22 q-19
del_@vehicle j+18
delay o+17
delayed h-16 m-16 r+24
delete__@visit b+17 m-16
deliv* m+18
deme b-16 i-18 j+18 m-19 o-20
den l-15
denle__lugar o-15
denti* a-21
dentist a-21
dentist$ j-18
depre* g-19 m-18
desayunar n+15 o-15
desayuno d-16 m-22 n+23
descu* q-16
desde a-22 b-16 d-17 m-29 o-22 q-16 s+23 u-19
desde__@visit s+16
desde_la s+17
desde_que m-20
desk m-20
despu* a-28 b-18 d-18 i-18 m-16 u-19
despues a-28 b-18 d-18 i-18 m-16 u-19
despues$ a-23 m-19
dia c-43 e-41 g-53 h-22 i-52 j-47 k-45 l-51 m-17 o+28 p-43 q-28 r-42 t-41 u-65 v-48
dia$ c-29 e-27 g-39 i-35 j-33 k-31 l-30 m-56 n+18 p-28 r-28 s-16 t-28 u-41 v-33
dia__ir a+16 n-23
dia__me l-17 o+17
dia__otro n-17 o+16
dia__puede a+16 n-17
dia_me a+24 h-23 j-15 m-24
dia_no l-17 o+17
dia_se a+16 n-17
dias h+19 m-27 n-21 u-19
did b-41 c-25 e-18 g-40 h-31 j-54 l-25 m+38 o-33 p-27 q-32 r-32 s-33 t-19 v-24
did__@cancel b-20 d-15 m+18
did__@stop l-23 m+19
did__a m-24
did__get d+16 i-18
did__mean k+20 m-26
did__my j-22
did__say l-18 m+16
did__that b-15 m+19
did__the m+23
did__to k+20 m-26
did__war m+18
did_i d+18 j-22
did_not a-17 b-23 d-17 g-19 k+17 o-15 v-28
did_you m+16
die d-16 j-15
died a-15
diff o+19
diff_day o+15
diffe* a-17 d-18 i-21 j-17 m-22
difference$ m-22 u+20
different a-15 i-19 m-22
different_day i-16 o+20
digo$ m+18
dije a-20 b-18 m+22 u-16
dije$ m+17 p-21
dime h-17 o-18
diner* m-19
dinero m-19
dinner m+29 n-30
dio a-15 q-17 s+17
dios__pague m-17 t+15
direc* g-20
direccion a-27 b-21 i-27 j+26 k-19 o-19 p-19 r-15 u-21 v-18
directions g-20 i-28
directions_from m-20
directions_please j+18 m-17
directions_to j-21 m+20
dis d-22 e-20 f-21 g-23 h-18 i-23 j-29 l-17 m-33 n-15 p-17 q-18 r-16 t-17 u+26 v+16
dis$ d-20 e-16 f-20 g-21 h-15 i-20 j-26 m-30 q-16 u+28
disab* a-19
disability a-19
disco* d+22 m-27
discontinue l+16
discount d+17 m-19
discount$ d+17 m-19
discu* u-15
disculpe m-18
dispo* d-18 m-19
disponible m-16
disponible$ m-16
dizziness u-15
dizzy s+16
dnt a-23 d-18 g+18 i-19 j-21 k-25 l+15 n-22 u-23
do b-30 c-24 d+20 e-94 f-92 i-43 k-83 l-26 o-45 p-28 r-53 s-76 t-47 v-49
do$ d-21 g+22 h-29 j-34 m-31 n-28 o-15
do_# j-16
do_@animal m+19
do_@day a-17 d-18 h+15 q-22 u-19
do_@person b-19 d-22 g-16 h-20 i-28 j-18 k-16 l-20 n-23 p-15 u+24 v-15
do_@thanks b-16 m-21 t+19
do__# m-23 o+15
do__@animal a-17 j-16 m+23 u-21
do__@book a+26 d-20 j-18 m-21 u-16
do__@call d-17 m-16
do__@cancel b-33 l-15 m+23
do__@clothes a+15 d-28 h-17 n-20
do__@day h+19 m-25
do__@drug h-19 m+21
do__@eat g-16
do__@insurance d+15 m-16 q-16
do__@insurer d+20 h-16 m-16
do__@open a-23 d-28 m-16 u-19
do__@parking a-18 d-15 m-30 p-15 u-16
do__@pay d+45 g-23 j-25 m-45 n-17 u-21
do__@person m-15
do__@price a-22 d+24 m-21 u-16
do__@relative a-19 m+16
do__@ride d-16 m-16 n-19 q+19
do__@spanish c+17 m-19
do__@stop a-18 g-19 i-16 j-27 l-28 n+22 u-21
do__@texts m-19
do__@vehicle d+16 n-17
do__a b-38 c-16 h-26 i-26 k-15 l-28 n-35 o-30 p-33 r-15 s-16 t-22 u-45
do__about b-19 d-29 q-18 u-19
do__all a-19 d-31 g-19 j-21 n-17 q-20 u-26
do__an d-19 m+22
do__and i-17 j-19 m-20
do__another o-24 v-16
do__any d-27 h-20 m+19 n-20 q-23 u-27
do__anything d+15 n-23
do__ask m-15
do__back d-16 m-20 q-16 u+17
do__become a+16
do__bring a-16 g-16 j-18 n+18
do__care m-16
do__cell d-16 m+18
do__come b-18 d-31 h-20 j+26 m-29 o-20 q-25 u+21
do__day g-20 h-20 n-20 o+21 u-22
do__do b-19 c-19 f-20 g-17 i-23 j-45 l-18 o-24
do__donations m+16
do__dormi m+16 u-17
do__ever u-18
do__fix m+15
do__for a-31 j-27 n-29 o-20 q-21
do__get c-27 d-33 g-17 h-21 i-37 o-21 p-21 r-26 s-18 v-20
do__give b-24 m+18
do__go a-19 d-29 g-24 j+33 m-31 n-29 q-18 u-27
do__got m-23
do__guys j-16 m-24
do__have b-57 g-39 l-24 n-19 p-59 q+17 s-30 t-45 v-25
do__help g-26
do__here m-28
do__hold b+17 m-21
do__home n-15
do__how g+20 m-24 u-17 v-16
do__i a-18 d-26 m-31 n-23 q-23 u+17
do__if n-20
do__in a-26 d-22 g-15 n-21
do__instead m-16 o+21
do__it a-15 j-24 l-29 o-21 q-17
do__knocked u+16
do__know a-20 b-15 c-22 d-37 h-22 j-23 l-20 o-34 p-17
do__later m-19 o+17
do__like a-30 d-22 h-16 m+31 n-20 u-36
do__make a-16 u-17
do__me c-17 d-30 h-17 j-25 k-32 p-17 q-38 u-24 v-18
do__message m-17
do__my c-19 g-32 i-34 k-16 l-37 n+17 o-28 q-16 s-16 v-19
do__need a-18 b-22 c-20 g-50 h-20 i-51 k-17 n+16 o-50 r-15 v-21
do__of m-17 o-16
do__old d-18 m+22 u-18
do__on d-22 g-22 n+18 u-16
do__out d-17 i-19 j-18 m-26 u+26
do__owe a-20 d+22 g-17 n-18 o-15
do__pick m-15
do__press g+20 m-18 n-20
do__put a-16 d-23 j-26 m-25
do__qualify a-17 u+15
do__ready a-19
do__remove b-17 l-20 m+24
do__rest m+17
do__run m-19 u-19
do__say d-15 g+21 j-16 u-23
do__see a+21 b-16 d-26 g-16 l-15 m-38 n-16 q-19 r-16 u-29 v-20
do__send a-19 b-19 j-32 l+24 m-39
do__skip m-15
do__sleep m+21 u-20
do__someone a-21 i-16 p-21 q+18
do__speak u-16
do__started n-17
do__take b-33 g-29 l-28 n-27 p-16 q-33 u-28
do__text k-29 l+31 m-41 u-16 v-16
do__texting l-23
do__that b+20 d-17 m-35 o-19
do__the a-20 j-30 l-26 s-15 v-17
do__there a-20 d-24 m-23 r-18
do__this g+18 m-28
do__to a-26 c-22 g-40 j+17 k-26 m-25 o-18 q-22 r-22 s-21 v-32
do__treat g-21
do__trust b+15 m-25
do__turn j+20 m-22
do__understand m-16
do__up j-18 n-20 u-17
do__use m-18
do__walk a+20 d-23 m-21 u-20
do__want a-33 b+19 j-16 k-29 o-17 t-17 v-36
do__what d-15 m-26 q-17 u+16
do__when h-17 m-26 n-24
do__who m-25 q+16
do__with a-18 g-29 l-16 m-16
do__work g+18 h-20 l-18 m-20 n-19
do__worry m-17 p+17
do__write d-17 m+19
do__yet m+16 v-17
do__you b-18 h-17 j-24
do__your i+16 u-15 v-17
do_a m-19 o+18
do_i b-66 c-59 e-31 f-33 g+20 h-56 i-21 j+23 k-24 l-29 m-33 o-84 p-32 r-28 s-27 t-35 v-52
do_it c-25 d-41 g-36 h-21 j-30 l-23 m-48 o-19 p+19 q-19 r-27 s-19 u+25
do_not a-30 c-27 e-24 f-23 g-17 h-15 i-37 k-71 m+23 n-59 o-31 s-38 t-37 u-28
do_the h-16 o+17
do_they a-22 h-15 n-20 u+16
do_this d-24 h-23 l-15 s-16 v-18
do_to a+20 d-23 g-21 j-18 m-31 q-16
do_tomorrow b-15 m-18 o+21
do_we d-17 j+22
do_with g-16 u-19
do_you b-81 d+19 e-46 f-45 h+23 j-21 k-53 l-83 n-25 o-46 p-56 r-44 s-43 t-71 v-63
doctor a+37 c-31 e-29 f-23 g-39 i+28 j-44 k-39 l-50 m-45 n-48 o-25 p-42 q-45 r-21 s-41 t-24 u-30 v-21
doctora i+18
does a-20 b-21 e-20 f-29 i-18 j-49 k-21 l-38 o-22 p-28 r-36 s-41 t-35
does_@food m+15
does_@treat g-17 m-20 u+18
does__@clinician h+18 m-21 u-19
does__@eat d-19 g-20 m+29 n-31 u-16
does__@pay u-16
does__@person m-17
does__@place h+28 m-29
does__@price i-15 u-19
does__@treat m-22
does__any m-21
does__car m+20 n-17
does__come d-18 m+17
does__do g+17 m-18
does__end d+16 h-17
does__for g-19
does__from d-18 m+17
does__go d-16 j-16 m+17 q-16
does__have b-21 d-20 i-19 m-21 n-31 q+23
does__help g-15 m-18 q-18 u+20
does__hurt m-16
does__last m-17 u+18
does__matter m-19 n+17
does__me m-18
does__need d-17 n+17 u-17
does__new m+17
does__of m-16
does__pick d+15
does__run d+19 m-20
does__set h-15 m+17
does__take d-23 m+30 n-16 u-24
does__to a-17 d-24 i-18 p-16 q+19
does__want m-17
does__wear n-21 u+18
does__work d-27 n-21 q-19
does__you g+18 m-20 u-22
does_a a-18 g-24 q-21
does_it b-22 c-26 d-21 h-21 i-27 j-16 m-19 o-22 q+16 r-19 s-23 t-23 u+28 v-19
does_my u-21
does_not m-39
does_target h-19
does_the g-23 i-17 j-26 n-31 q-20 s-16
does_this u-27
dog a-22 b-15 d-18 e-18 f-16 g-19 i-16 j-25 m+31 o-20 p-18 q-30 r-17 s-17 u-27
dogs a-20 m+29 n-19 u-24
doing m-18 n-22 q-16 v-16
doing_it m-15
dolla* g-18
dollars g-18 j-18
dolor d-23
dolor$ d-20
donat* m+16
donations m+16
donations$ m+16
donde b-18 c-15 d-28 g-23 h-18 j+24 l-26 n-22 o-27 q-21 v-19
donde__la a-17 d-15 m+21
donde_es j+23 m-23
donde_keda j+19 m-21
donde_me a-15 m-32
donde_puedo d-16
donde_queda j-16 m+21
done g-16 l+24 m-28 u-20 v-21
done__the a-17 m-16
done__these l+17
door a-20 g-20 n-19 q-16 u-18
dormi a-20 b-24 i-17 k-17 n-22 o-19 q-20 s+25 u-32
dormi$ m+15 u-23
dormi* m-17 q-18
dos m-15 n-15 s+16 u-18
dos_veces u-16
down i-18 j-25 l-16 n-17
down$ o-17
down_for m-16
drank m-18 n+17
dream* i-15 u-19
dreams i-15 u-19
drink_@drink n+16
drinking m-21 n+16
drive a-30 b-26 c-25 d-35 e-18 f-22 g-30 h-35 i-47 k-34 l-33 m-47 o-35 p+27 q+32 r-30 s-30 t-22 u-37 v-30
drive* a-16 b-32 d-22 i-20 k-17 l-19 m-22 n-17 o-23 p+19 q+20 s-17 u-24
driver a-16 b-32 d-22 i-20 k-17 l-19 m-22 n-17 o-23 p+19 q+20 s-17 u-24
driver$ m-23
driver__@relative m-25 p+25 q-21
driver__my m-25 p+25 q-21
driver__not q+16
driver__the m-16
driver_is m-28 p+26 q-17
driving a-23 b-22 c-15 d-20 f-15 i-16 j-16 m-41 n-24 o-20 p+31 s-17 u-31 v-23
droga u+16
droga$ u+17
drop a-17 j+16 m-25 p-15 r-16
drop__off n-18
drug m-16 u+21
drug_test m-16
drunk s+17
due a+19 n-16
due__a m-17
due_for a+21 m-19
duele d-17 n-18
duele$ m-21 u+19
duerm* m-24 n-17 u+23
duerme m-18 u+19
dumb a-16 m+21 n-17
dumb$ m+22 n-17
dura d-31 m-26 n-19 u+24
dura$ m-15 u+17
dura__@visit d-17 s-15 u+18
durin* a-18 m-19 n+16
during a-18 m-19 n+16
during_it n+26
each m-20
earli* j-16 m-22 u-19
earlier a-21 o+15
earliest o-15
early a-21 h+16 j-18 m-22 u-22
early__i n+19
early__we n+15
easter a-15 h-20 m+19
easy a-15
eat a-28 b-21 d-41 f-20 g-41 h-37 i-21 j-26 l-15 m+36 o-31 q-32 r-20 u-44
eating m-24 n+19
edificio j+22 m-18 u-17
efect* u+18
effec* a-21 d-22 e-19 g-18 h-16 j-19 l-18 o-18 q-18
effect a-15 d-16 i-17
effects m+17
effects$ m+16
eggs l-18 m+21 n-16
ekivo* m-16 v+19
ekivocado m-16 v+19
ekivocado$ m-16 v+19
el b-34 c-69 d-25 e-72 f-66 g-36 i-39 k-76 l-94 n-44 o+18 s+16 t-67 u-30
el_@body m-19 s+17
el_@clinician a+18 b-17 m-28 o-19
el_@day c-24 d-28 e-16 f-16 g-19 i-28 j-29 l-22 m-49 n-27 o+37 p-19 q-37 r-26 t-15 u-30 v-24
el_@hours h+16 j-20
el_@insurance d+15 m-15
el_@medicine u-15
el_@place j+24 m-19
el_@ride j-15 m-20 q+18
el_@traffic j-17 q-17 r+19 s-18 v-18
el_@treat e-17 g-20 h-16 i-23 j-22 k-15 l-23 m-43 o-23 p-19 q-20 r-20 u+19 v-23
el_@vehicle b-24 d-20 h-16 i-19 m-37 n-20 p-15 r+20 s-15 u-16
el__@cancel b+22
el__cubre d+20
el__de h+15 o-16 u-35
el__el b-17 o+15
el__iba q+15
el__la j-20 o+17
el__me b-19 m-25 n-15
el__no a-15 q-23 u-17
el__que m-17
el__se q-16
el__si b-18 m-17 o+16
el__voy r+16
el__ya r+18
el_carro m-18
el_dia d-18 m-27 n-24 q-25
el_dolor d-22
el_favor a-17
el_hospital u-15
el_lugar b-18
el_numero a-23 l-37 m-35 u-29
el_que q+15
el_telefono v-16
el_trabajo d-16 r-18
elect* d-16
elevator j-19 r+19
elimi* a-15 l+16 m-21
ella f+16 m-22
ella$ f+16 m-21
else b+17 c-16 g-16 h-18 i-24 j-16 m-34 n-21 p-25 q-20 u-16
else$ a-18 d-18 m-20 v+16
else__my a-21 o-24
else_have a-16 b+18 v-16
em m-16
em__on m-16
em_back m-16
email a-16 b-16 j-15 m+18 o-18
empez* a+19 n-15
empezar a+19 n-15
empezar$ a+16
empty n+19
empty_@body n+19
en a-15 b-72 c+42 e-59 f-57 g-63 i-61 k-32 l-36 m-16 p-61 t-51 u-33 v-57
en_# m-17 r+23
en_@english a-22 b-19 c+30 d-18 g-20 i-24 j-21 l-22 n-17 o-23 u-20
en_@howmuch m-23 u-18
en_@spanish a-29 b-21 c+38 d-22 i-19 j-23 k-21 l-27 m-29 n-27 o-26 q-24 u-23
en_@vehicle a-16 n-26 o-17 q+21
en__@door j+17
en__@late d-16 m-19 n-18
en__@parking j-17
en__@traffic m-23 r+23
en__attend a-16 m+16
en__de b-18 h-16 o+20
en__en o+15
en__es j+19 m-16 u-21
en__estan h-18 j+16
en__favor a-16 l-17
en__lista l-19 m-23
en__manana b-20 i-16 m-19 n+15
en__noche h+17 m-16
en__plaza m-15
en__por a-19 b-18 l-18
en__sale m-17
en_camino r+19
en_el c-17 d-31 g-29 h-23 i-18 l-18 n-28 o-28 p-17 q-40 u-32 v-19
en_la a+15 b-26 c-19 d-28 g-24 h+16 i-31 j-27 l-28 p-15 q-24 r-30 s-27 u-22 v-20
en_lugar b-17 o+21
en_que a-20 d-22 h-23 j+26 m-22 n-15 o-16
en_vez a-20 b-16 d-18 h-15 m-17 n-19 o+24 q-16
encargada i+17
encon* m-16
encontre m-16
end b-20 c-16 e-24 f-17 g-27 h-32 i-32 j-20 k-27 l+21 n-24 o-16 q-18 u-33 v-25
end__@pay d+18 h-15
end_all l+21 m-17
end_up d+18 h-15
enfermera a-20 i+20
enfermo a-20 b-23 c-17 l-17 m-17 n-23 p-24 q+22 v-18
english a-44 b-44 c+73 d-41 e-42 f-32 g-40 h-32 i-48 j-43 k-42 l-45 m-65 n-39 o-41 p-39 q-38 r-40 s-29 t-31 u-48 v-41
enoug* l+23 t-17
enough l+23 t-17
enough__the l+16
enough_with l+16
entie* g+19 i-21 l-19 m-29 n-17 v-17
entiendo g+19 i-21 l-19 m-29 n-17 v-17
entiendo$ g+20
entiendo_@english g-15
entra* n+16
entrada j+24 m-21
entrance j+17 m-17
entrar n+16
entro a+18 g-22 n-24 u-21
entro$ g-22 n-24 u-21
equivocado f-18 h-19 i-24 j-24 l-24 m-25 r-16 v+29
equivocaron d-16 v+20
equivoco d-18 o-17 v+20
era m+18 u-18
era__@relative a-17 m+20
era__mi a-17 m+20
era_para m+19 u-17
eres m-18
eres$ m-18
es a-39 b-84 c-75 d-17 e-89 f-81 g-41 h-33 i-47 j+30 k-70 l-89 m-27 n-54 o-62 p-69 q-24 r-79 t-65 u+62 v+35
es$ a-50 b-30 c-28 e-39 f-36 h-37 i-45 j+39 k-27 l-42 m-43 n-46 o-34 p-26 q-51 r-35 s-35 t-28
es_@insurance a-17 d-37 g-16 j-23 m-23 u+36 v-19
es__@person i-19 v+16
es__@place m-17
es__@treat a-20 j-16 m-15 s-17 u+19
es__@visit u-16
es__capital m+15
es__de j-36 s-15
es__el a-22 j+28 m-37 n-16 o-18 q-20 r-18 v-20
es__eso m-16 u+19
es__mi m-17 u-20
es__numero l-20
es__o i-19 m-17 u+21
es__que i-16 m-17
es_caro d+17 u-20
es_el a-22 d-19 g-21 s-21
es_en a-17 h-22 j+22 n-18 o-17 s-15 u-27
es_esa m-24 u+18
es_eso g-18 m-21 u+18
es_este l-17 u+18 v-20
es_la a-18 d-18 u+20
es_lo i-18 j-18 m-23 n-17
es_mi l-18 u-16
es_mio m-18 v+19
es_normal m-16 s+20 u-28
es_para b-16 i-16 j-18 m-28 o-19 v+19
es_por j+17 m-21 u-21
es_un u+15
es_una i-18 u+19
esa a-26 b-21 d-18 e-18 g-31 h-19 i-27 j-24 k-17 m-15 n-24 q-27 r-15 s-17
esa_hora m-22 o+19
escalofrios n-15 s+16
escri* a-50 b-20 d-21 h-20 j-29 m-49 n-22 o-20 p-18 q-24 r-20 s-16 v-18
escriban l+15
escriban$ l+19
escribir a-25
escribir$ a-17 i-17
escribirme a-23 g-16 i-15 m-19 u-19
escribirme$ a-18
escribo g+18 i-16 l-18 m-23
escribo$ l-17
ese a-44 c-29 e-26 f-29 g-41 h-30 i-38 j-32 k-23 l-37 m-53 o+21 p-26 r-28 s-31 t-22 u-42
ese__dia m-16
ese__me l-17 o+17
ese__no l-17 o+17
ese__¿ o+18
ese_dia a-37 c-19 e-17 f-21 g-33 h-24 i-32 j-22 k-15 l-28 m-43 o+22 p-20 r-21 s-25 t-16 u-35 v-30
ese_mismo m-16
ese_no v+16
eso a-56 c-36 e-39 f-35 g-50 h-45 i-50 k-34 l-48 n-52 o-40 p-41 q-40 r-39 s-24 t-30 u+53 v-44
eso$ a-36 c-20 e-23 f-21 g-42 h-29 i-34 j-16 k-24 l-37 n-28 o-23 p-29 q-23 r-28 s-25 t-18 u+30 v-26
eso__el m-25
eso__la u+16
eso__para a-23
eso_duele m-21 u+19
eso_es a-21 m-32 s-16 u+17 v-16
espac* m-15
espacio m-15
espanol a-38 b-32 c+46 d-26 e-21 g-17 h-16 i-25 j-29 k-25 l-37 m-34 n-29 o-34 p-21 q-27 r-20 s-15 u-30 v-17
esper* l-18 m-27 r+15
esperen b+19 m-20 o-15 r-17
esposa m-19 p+15 q-16
esposo c-19 d-21 i-16 m-25 o-22 r-16 u-23
esta b-26 c-22 d-24 e-21 g-53 k-30 l-29 n-47 r-21 s-42 t-21 u-55
esta$ a-18 g-17
esta_@open h+24 j-17 m-27
esta_@wrong f-15 h-18 i-16 j-22 l-17 m-24 v+24
esta__aqui j+16
esta__de j+16
esta__del m-16
esta__el i-17 l-16
esta_bien h-20 i-30 l-24 m+19 o-19 p-18 s-15 u-22 v-24
esta_semana a+24 h-20 i-15 m-22 o-23
estacionamiento j+16 m-19
estaf* u+16
estafa u+16
estafa$ u+16
estan a-27 d-34 g-34 i-34 k-19 n-26 o-19 p-17 q-16 r-27 s-22 u-33
estan$ a-22 d-21 g-20 j+20 m-16 u-20
estan_@open h+16 j-20 m-16
estan__la h+16
estar a-29 i-16 m-31 o-16 q-18 u-20
estar_ahi a-16 m-17
este a-20 j-19 m-39 o-16 v+16
este__es l-17 m-25 u-20 v+26
este__mio m-18 v+19
este_numero v-19
esto a-36 b-19 g+25 h-15 j-33 k-18 m-46 n-19 o-24 p-19 q-24 r-26 s-24
esto$ a-26 g+27 i-31 j-25 m-27 q-17 r-20 s-19 v-26
esto_es g-18 i-18 m-16 v+15
estos j-18 n-18 r-18 u+18
estos_@texts m-21 r-17 u+16
estoy b-17 c-23 e-22 f-20 g-21 h-32 i-32 k-20 p-32 r+18 t-18 u-42 v-36
estoy__# m-16
estoy__@parking j-17
estoy__el d-17 g-15 j-26 q-20
estoy__en m-21
estoy__no r-19
estoy__que r-17
estoy__trabajo r-20
estoy_en a-22 d-25 g-23 h-16 i-15 j-33 l-20 m+21 o-24 q-30 s-28 u-16
estoy_interesada a+15 m-22 r-20
estoy_send m+15 r-15
estoy_sin m-22 r-18
estuv* m-25 q-15 v+15
estuvo m-25 q-15 v+15
eta e-20 h-17 m-18 o-19 p-19 q-17 r+31 s-20
eta_# e-19 m-17 r+22
eveni* d-21 h+16 m-31
evening d-21 m-30
evening$ a-21 m-20
ever d-18 i-18 k-18 q-16 u-32 v-27
ever$ v-18
ever_since s+19
every b-16 o-19
every* a-25 g-18 h-19 l-25 n-18 v-15
everything a-22 l-21 n-16 u-19
ex a-17 p+17
exact* u+16
exactly u+16
exit d-18 j+18 m-22 u-18
expec* q-17
expen* i-16 u-26
expensive i-16 u-26
expensive$ u-23
expla* a-19 d-23 j-17 u+16
explain a-19 d-23 j-17 u+16
explain__the m-17
explain__to u-17
explain_how g-16
explain_what m-21
expli* g+20 i-17 m-22 o-15
explica g+17 m-20
extra a-16 d+19 m-17
face m-16
falda m-16
fam a-20 c-23 d-27 e-33 f-24 g-20 h-20 i-19 j-24 k-18 l-28 n-22 o-17 p-18 q-18 r-22 u-26
fam$ a-20 c-23 d-27 e-33 f-24 g-20 h-20 i-19 j-24 k-18 l-28 n-22 o-17 p-18 q-18 r-22 u-26
famil* a-17 d-21 g-15 l-16 m-19 u-24
family d-18 u-22
family$ b-15 d-16 u-19
far a-15 j+17 u-19
far__@day m+15
far__the m+15
fast d-15 u-17
favor d-29 e-22 f-19 h-19 k-24 m-32 n-23 q-27 r-16 s-23 t-23 u-30 v-21
favor$ d-27 e-20 f-17 h-18 k-22 m-29 n-21 q-25 r-27 s-21 t-22 u-27 v-22
fax m-15
fecha a-17
fee d+16 u-16
feel a-16 b-18 d-15 m-29 n-20 u+17
feeli* a-15 u-31
feeling u-21
feelings u-17
feels f-20 k-16
feet b+24 m-22 o-17 r-24
fell m-16 p-21
felt m-17 s+29
festi* h+16
few m-22
few__for m-16
few_questions m-16
file m-16
fill d-15 m-17
final* a+18
finally a+18
financing d+16
find b-26 c-20 d-30 f-16 g-21 i-26 j+18 k-21 l-21 n-31 p-17 s-18 t-18 u-23 v-19
find_@parking j-15
find_anyone m-16
find_me j-17 q-17
find_my j-15
find_you j+18 m-23
findi* p-16 q+19
finding p-16 q+19
fine a-16 b-18 d-26 j-22 n+22 o-21 u-18
fine$ j-15 m-17 n+21 o-17
finis* n-17
finished n-17
fire m+17
first b-18 g-15 h-17 m-17 q-15 r-22
first$ a-21 d-18 u-19
first_@visit j-20 m-27 n-22 o-17
first__on m+15
first_man m+15
fish m+18
fit a+16 m-20
fit__in a+18
fit_me a+16
five o-17
fix m+19
fjdks* e+18 m-19
flake* p-16
flaked p-16
flaked$ p-16
flexi* o+15
flexible o+15
fligh* a-18 b-22 d-18 m+15 n-17
flight a-16 b-20 n-16
flight$ m+21 o-17
floor j+18 u-18
fly d-21 m+29 u-20
fly_to d-19 m+20
fog m-19 n-17 s+23 u-23
folks g-16 j-17 m-20
follo* b-16 m-21 u-19
follow m-17 o-18 u-15
following a-15
food b-16 d-25 g-23 j-23 l-15 n+28 o-16 q-20 u-20
for a+22 c-42 e-64 f-77 g-29 h-27 i-21 j-29 l-32 n-26 o-24 p-24 q-29 r-19 s-33 u-26
for$ a-23 d-32 j-20 m-23 o-15
for_@day m-33 q+19
for_@food h+15 n-26
for_@holiday h+18 m-19
for_@parking d-18 j+18
for__# a-19
for__@animal m+18
for__@call i+16 m-18
for__@clinician a-23 i+28 k-18 l-19 m-26
for__@day m-23 o+16
for__@hours m-15
for__@person m-23
for__@relative a+26 b-16 d-21 m-27 n-25 p-16 q-18 u-19
for__@ride p+18
for__@visit d+17 g-15 j-17 l-17 m-32 o-33 q-17 s-16 u-21 v-15
for__and m-21
for__are m-18 o+18
for__do b-15 g-18
for__i b-17
for__long m-17 n+19 u-15
for__love m-20
for__me a-17 m-19 u-19
for__more u-16
for__of m-25
for__reply m-16
for__round a+16
for__this u-19
for__week b+15 m-21 o-18
for_a b-34 d-20 g-27 h-19 l-17 m+22 n-35 o-27 q-19 s-22 t-16 u-24
for_another a+23 b-18 m-24 o-22 u-16
for_help g-18
for_him j-18
for_how m-23 n+23 u-17
for_it d+18 m-25 n+16
for_me c-19 f-16 g-29 i-19 j-19 k-20 l-32 n-33 q-29 r-27 s-23 t-18
for_my a+16 b-42 m-18 p-19 q-24 s-15 u-28
for_new a+19 h-17 m-18
for_next b+16 m-18 o-20
for_now a-18 g-15 m+17 n-16
for_old u+17
for_one u-18
for_someone m-23
for_the a-56 c-15 g-25 m-22 q-21 r-31 s-27 u-29 v-31
for_these l+16
for_this g-21 i-21 m-38 u-22
for_tomorrow m-18
for_us a-18
for_what u-17
for_whatever a+18 m-18
for_work u-15
for_you a-18 d-17 f-22 j-15 m+26 o-16 u-25
for_your l-17
forge* a-18 b+26 d-17 j-21 m-17 o-16 u-21
forget a-16 b+26 d-17 j-21 m-17 o-16 u-16
forget__@visit b+18 m-15
forget_the a-16 b+19 m-17
forgo* m-16
forgot m-16
form d-15 h-17 j-19 m+17 n-17 o-18 s-17 u-16
form$ m+18
forwa* i-16 m+18
forward i-16 m+17
found d-16 j-16 o-15 q-16
found_a m-21 p+18
four d-16
free a-17 d+15 i-17 m-24 n-17 q-18 s-17 u-29
free$ m-34 p-25 u-26
fri b+20 d-15 m-25 o-18 r-16
friday c-26 d-33 e-26 g-31 i-25 j-26 l-24 n-32 o+18 p-20 r-28 s-22 t-20 u-36 v-18
fridays m-17
friend a-22 b-20 c-20 d-20 i-16 j-18 o-26 r-15 s-21
frio m+17 u-15
from a-21 e-18 h-32 k-31 o-29 q-33 r-17 v-28
from$ d-23 j-27 m+29 n-21 u-15
from__airport m-20
from__bring p+18
from__in u-18
from__list m+16
from__system l+16
from__will m-15 p+16
from_a u-17
from_it m-18 u+18
from_me a-21 d-19 g+15 i-17 m-20 u-25
from_my l-22
from_the f-15 j+19 l-19 p-16 u-23
from_yesterday m-25 u-19
from_you m-26 u+19
from_your j-17 m-17
front a-20 d-17
front_@door m+17
fue o-18 s-15 u-17
fue__de m+15
fue__luz m+16
fue_la b-16 m+19
fui m-16
fumar n+16
fun d-17 g-20 m+27 u-21
fun$ d-16 g-19 m+22 u-19
funci* d-16 m-25
funciona m-23
funciona$ a-17 m-16 u+19
funny m+19 q-18
funny$ m+19 q-18
game m+37
game$ m+26
gano i-15 m+22 u-24 v-18
gano_el m+18
garage d-18 h-21 u-16
gary l-24 m-28 v+34
gary$ l-19 m-22 v+23
gas d-30 m+23 n-17 s-16 u-25
gas__high m+16 u-20
gato m+20
gatorade d-18 j-17 m-27 n+27 q-16 u-16
gave i-20 m-22 o+17
gave__number i-17
gave_me i-16 o+17
gener* a-16
gente d-16 m-21
gente$ a-21
get a+27 b-39 e-38 f-38 g-21 h-29 m-20 o-48 p-17 r-37 s-54 t-42 v-53
get__@place j+16 m-18
get__@ride b+15 n+16 q-24
get__@texts a-21 i-16 k+18 m-20
get__@vehicle q-16
get__@visit a+23 b-23 d-19 i-18 n-17 o-19
get__a d-15 n-18 u-20
get__after o-16
get__at a-18
get__but q+16
get__by q-15
get__home n+20 q-20
get__i m-15
get__in a+25 b-20 h-18 i-24 j-18 k-23 l-19 m-34 n-22 o-29 q-20 r-21 u-21
get__job i-16 m+18 n-17
get__list m-17
get__my i-21 l-19
get__number m-22
get__of a-27 m+17 u-18
get__off a-22 l+23 m-22
get__on n-15
get__please a+22 c-21 i-17
get__sleep m-17
get__the i-15 u-15
get__there d-19 i-20 n-22
get__this a-17 g-18 l+17 m-25
get__to b-18 d-28 j-26 n-27 p-16
get__what m-16
get__with n-16 p-18
get__work u-21
get_a a-30 h-18 j-28 m+15 q-29 r-18 s-16 u-27
get_an a+23 m-15
get_back k-22 n-15
get_high j-16 m-18 u+17
get_in a+22 m-25 n-16 o-18 p-19 u-17
get_it a-17 d-19 g+25 l-18 m-27 o-15 u-17
get_me b-36 c-33 d-29 g-21 h-20 j-30 k-32 n-24 o-38 r-35 s-21 u-16 v-24
get_my d-19 g-18 i+18 m-17 n-30 q-15
get_off m-23 q+17
get_put m-17
get_ready a-26 m-21 n+20
get_started n-17
get_the h-22 i-22 m-30 n-26 o-20 q-17
get_there a-38 b-26 g-24 h-33 i-29 j+16 l-24 m-46 o-25 p-15 q+29 s-20 v-19
get_to m+20 u-21
gets d-23 m+15 u-18
getti* d-19 l-16 n-28 p-24 s-19
getting d-19 l-16 n-28 p-24 s-19
getting__@texts l-15
getting_home n-15
getting_these g-18 m-15 v-20
give d-29 h-15 j-28 k-20 l-19 p-27 q-37 s-18 v-29
give__@call i+20 m-22
give__@visit a+15 m-24 o-24
give__a a+17 b-24 l-15 q-19 r-22 u-23
give__spot a-16
give__to a-24 b+15 i-21
give_it m-16
give_me b-34 d-21 j-24 n-15 q-23 u-32 v-22
give_my a-28 b+17 i-19
glad$ m+16
glass u-17
glasses a-22 d-19 i-16 j-15 m+24 q-21 u-25
gna m-19
go a-18 b+26 d-23 e-43 f-38 g-53 i-48 j+22 o-34 p-45 r-34 s-36 t-36 u-20 v-47
go$ a-21 b+19 d-25 g-16
go__@day b+17 m-19
go__and b+16
go__for m-17
go__the m-16
go__work n+19 o-18
go_ahead m-17
go_back k-17 m-19
go_home m-18 n-18 q+21
go_through d+15 u-15
go_to d-15 g-16 i-19 j+16 m-18 n+17 o-18 q-21
god m-32 n-18 p-15 q-15 s-15
god_bless t+15
goes d-20 h-17 m-23 n-19 q-18 r-15 s+17
goes_away m-17 s+18 u-21
goes_there u-15
going a-29 g-30 h-20 i-28 k-22 l-30 o-16 s-33 t-21 u-16
going__a q-21
going__be b-18 j-18 o-27 p-17 q-31 r+18 s-15
going__have b+18 m-16
going__me d+17 m-26
going__set d+15
going__snow d-18 m+17
going__to b+17 m-19
going_to a-27 f-43 g-26 h-16 i-25 k-19 l-20 s-29 v-33
good a-29 b-17 d-38 e-30 f+17 g-15 h-20 j-41 k-30 n-22 q-27 r-35 s-41 v-39
good$ a-19 d-17 e-15 g-31 h-20 i-28 j-21 l-33 q-27 r-15 s-23 t-32 u-32 v-17
good_@day m-25
good__me o+16
good__you m+19 t-20 u-17
good_day o-19
good_for b-17 c-19 f-28 l-18 t-23
good_on m-18
got c-67 d-34 e-58 f-50 g-21 h-49 i-35 j-37 k-60 l-40 m-16 n-27 o+18 p+39 q-25 r-17 t-24 u-28
got_@sick a-16 b+23 m-26 p-16 r-24
got__@body b+24 m-22 o-17 r-24
got__@call l-17 m-23 v+21
got__@day a+16 o-16
got__@move a-16 b-24 d-17 g-16 l-17 m-35 n-16 o+32 p-17 u-18
got__@pay j+15
got__@ride b-19 m-18 o-17 p+26 q-18 t-18
got__@thanks b-17
got__@traffic p-18 q+16
got__@wrong v+18
got__a d-17 m-18
got__an p-18 q+16
got__and b-20 m-21 q-18 r-16 s+21
got__bail b+17 m-19
got__but g-17 m-16 o-16 r+15
got__for d-18 j+18
got__from g-17 i-16 l-18 u+17
got__i a-16 b-16 g-18 m-26
got__it b-17 m-29 o+25 u-17
got__job o-17
got__my p-15
got__new m+17
got__next a-17
got__text m-20 u+19
got__the a-18
got__to a-20 b-16 m-17
got_a a-24 j-21 l-23 m-22 n-24 s-21 t-20 v-21
got_anything d-19 m-21 p-18
got_home b-19 h-16 i-16 m-20 o-21 p-22 q-19 r-18 s+27
got_in p-18 q+16
got_it a-16 b-21 d-20 e-16 l-18 m+17 o-16 u-26
got_lost g-17 r+19
got_me a-25 b-21 i-19 l-19 m-28 n-18 p+33 q-28 s-16 u-27 v-15
got_my m-19 p+21 q-26
got_somebody h-17 i-20 p+19
got_the d-23 h-20 i-23 j-35 l-24 m+22 n-23 q-21 r-24 s-19 u-19
got_this l-21 m-23 v+22
got_to c-22 d-21 g-25 h-18 m-30 o+27 p-32 q-17 r-24 s-21 t-15 u-25 v-16
gps a-20 m-26 p-17 r+23
gracias a-37 c-30 d-41 e-41 f-46 g-35 h-18 i-32 j-35 k-34 l-57 n-31 o-31 p-38 q-29 r-37 s-35 t+36 u-38 v-36
great b-16 d-19 i-16 n-16 o-16 u-25
great$ d-15 u-22
guess u-16
guita* m+16
guitar m+16
gum d-19 m-22 n+24
gusta a-21 g-18 i+19 l-16 u-16
gusta* a+15 i-18
gusta__@call m-20
gustaria a+15 i-18
guy j-15 m-22 v+21
guy$ m-19 v+20
guys b-20 g-25 i-23 n-19 r-18 s-17 v-19
guys$ h-16
guys_do h-17 m-20 u+18
guys_have u-15
guys_still a+16
gym d-18 j-17 m+21
ha e-24 m+20
habla i-22 m-20 u+16
habla$ i-18 m-15 u+19
hablar a-26 b-22 i+22 l-17 m-18 n-17 o-20 q-19
hable b-15 q-17
hablenme a-16 c-18 e-18 i+32 l-22 m-30
hace a-15 b-17 d-17 g-18 i-21 j-23 o-23 q-15 s-18
hace$ m+15 u-17
hace__favor a-17
hace_dano m-19 n+15
hace_el a-16 p+15
hace_un u-18
hacen a-16
hacer m-37 q-24
hacer_un i+15 m-16
had d-26 f-26 g-31 h-25 i-34 j-25 k-17 l-16 o-52 p-20 q-15 t-29 u-35
had__@food n+16
had__last s-19
had__this m-18 n+16
had__weird s+20
had_a d-21 f-23 g-16 i-28 j-15 l-18 o-35 p-19 q-16 t-25 u-23 v-21
had_to m-20 r+15
hago b-15 d-20 h-16 o-18 r-18 s-16 u-25
hago_para r-15 u-19
hairc* m+16
haircut m+16
handl* a-17 b-17 m-23 n-15 o-15 p+18 q-20
handled p+19 q-18
handled$ p+19 q-18
handles m-16
happe* a-19 j-19 n-21
happened m+17 u-27
happened__the m+19 u-23
happened_with m+15 u-16
happens m-29 u+20
happens$ g-24 m-23 u+23
happens_if u-20
happy b-15 f+16 t-15 u-16
happy_@day f+16
happy__to m+20
haras* l+16
harassment l+16
harold__# m+23
has b-37 c-21 d-21 e-19 g-27 h-31 k-18 l-33 n-21 q+20 r-20 t-18 v-17
has_@sick m-15
has__now m-16 p-18
has__work q+15
has_a m-23
has_been a-18
has_the m+18 u-16
has_to m-18 p-15 q+20
hasta q-19
hate a-18 b-17
have e-27 f-34 g-24 h-22 k-22 l-28 m-25 o-16 r-48 u-15
have$ a+27 h-16 i-16 m-20 n-21 q-16
have_@day a-18 b+20 k-16 m-23 q-24 t-17 v-16
have_@relative m+16
have_@spanish c+17 i-15
have__# a-20 b-19 m+22 p-23 t-17
have__@call p-16
have__@clinician a-25 m-20 p-16
have__@day b-18 i-17 o-18 t+16
have__@drink n+15
have__@food m-20 n+18
have__@hours h+15
have__@move m-15
have__@relative a-18 b-16 n-19 q-16
have__@sick m-16 n+19 q-18
have__@stop m-18
have__@symptom m-17 n-19 s+17
have__@vehicle d-16 j-26 m-20 q+22
have__@visit d-18 m-22 n-18 o-16 v-17
have__@wrong i-17 j-16 m-17 t-15
have__a a-17 d-22 i-24 m-24 n-21 o-17 u-25
have__again k+17
have__back b+24 d-18 i-17 k-21 m-19 o-16 q-23 t-16
have__be a-17 n-21
have__bring n+15
have__can i-17 o-21
have__come u+16
have__do b-16 m-25 u+15
have__for b-19 d-18 q-19 u-18 v-20
have__from m-16
have__good i-21 o-16 p-21
have__have p-20 q+17
have__i m-24
have__idea l+16 v-16
have__in d-16 m-25 p-17 q-19
have__it a-18 d-16 m-24 n-19 q-17
have__me b-15 m-18
have__nice m-21 t+19
have__number a-19 j-23 l-22 m-39
have__of i-21 m-25
have__off q-16
have__or m-17
have__skip b+20 m-23
have__there b-16 m-18 n-27
have__this a+18 m-25 u-18
have__to q-17 u-17
have__up a-16
have__wait n-21
have__what a-17 m-21 n-18 s+18
have__with p+16
have_a a-41 b-58 c-24 d-45 g-25 h-34 l-28 r-16 s-27 u-45
have_an b-15 i-16
have_any d-15 u-16
have_been q-15 v-15
have_decided m-17
have_i v-17
have_my a-31 b+23 d-27 i-23 m-43 o-28 q-31 s-19 u+16 v-23
have_no b-16 q+19
have_not b-24
have_on m-18 n+20
have_one b-19 p+17 q-22
have_questions i+19
have_reached m-20 v+15
have_room a+19 m-18 u-16
have_someone a-21 b-24 m-16 v-16
have_the a-30 m-36 n-22 p-22 q-24 u-18
have_to a-35 c-19 h-16 i-44 m-17 p-46 q+16 s-30 u+22 v-27
havin* o-15 r-15
having o-15 r-15
hay b-61 c-59 e-72 g-47 h-31 j+25 k-54 l-65 m-45 p-32 q-17 s-54 t-55 u-17 v-24
hay$ a-20 d-22 e-21 f+20 h-19 j-22 l-17 n-18 u-30
hay_@parking a-25 c-17 d-29 e-21 f-21 g-17 h-22 i-20 j+36 l-17 m-35 n-29 o-18 p-17 q-15 r-35 t-17 u-28
hay__@fetch a-15
hay__@pay d+20 m-19
hay__ahi i+15 n-16 q-18
hay__choque r+16
hay__en o-16
hay__ir d-20 q-21
hay__que i+19 q-18
hay_algo o+15
hay_alguien n-20 q-24
hay_ayuda d+16 m-19
hay_cupo a+19 d-17 j-18
hay_nadie q-20
hay_otro o+16
hay_que a-16 b-16 f-19 g-20 h-25 i-27 j-36 l-17 m-31 n+17 p-23 q-32 s-16 v-17
hay_un m-15 r+16
hay_una u-17
he e-25 f-38 g-38 h-35 i-35 j-39 l-33 m-28 o-26 r-43 t-22 u-22
he__be r-16
he__de m-19
he__not m-21
he__to a-16 q+18
he_can m-17
he_has m-18
he_is j-16 q-17 r-16 u-16
he_says f-19 m+16 q-15
he_will m-18 p+19
head b-16 d-22 l-16 n-21
headache m-19 n-17 s+16
heard m-23 u+15
heari* m-16 n+17
hearing m-16 n+17
heart m-19
held m-18 r+16
held_up m-18 r+16
hello b-27 c-24 d-31 e-28 f+39 g-25 i-34 j-29 k-25 l-26 n-25 o-27 p-31 q-28 r-25 s-30 t-26 u-20 v-30
help b-27 c-27 g+25 h-16 i-29 j-23 k-29 l-31 n-25 o-25 p-20 r-20 s-25 v-31
help$ b-18 d-22 g+21 l-16 q-29 v-24
help__a g-19 m+19
help__do g-18
help__find m+16
help__i g-18
help__my m+19
help_i g-19
help_me k-15 m+25 q-19 u-17
help_please a-17 c-16 g+21 m-16
help_with a-18 g-18
helpe* m-18
helped m-18
helps g-20 m-25 t+17
her a-17 c-20 e-16 f-21 g-39 h-28 j-40 l-35 n+19 r-18 u-42 v+15
her$ b-18 d-19 l-15 m+15 u-16
her_@call m-21 v+18
her_@visit a-21 m-17
her_home m-16
here b-34 d-42 f-29 h-32 i-39 j-23 n-39 p-33 q-25 r-40 s-36 u-41
here$ b-26 c-19 d-33 f-24 h-24 i-31 n-27 o-25 p-24 q-24 r-29 s-25 u-30 v+18
hermana b-26 d-19 m+23 o-22 r-25 u-26
hermano b-18 i-16 m-34 n-17 o-16 p+18 q+17
hey b-17 d-24 f+31 h-21 i-22 j-25 l-17 m-30 n-18 o-18 q-19 r-18 s-15 t-23 u-32
hgfhg* e+17 m-17
hgfhgf e+17 m-17
hi a-27 b-24 e-17 f+31 h-27 k-17 l-18 n-22 p-21 r-22 s-27 v-24
high a-18 d-23 g-21 h-16 j-27 l-16 n-26 o-15 p-16 q-20 r-17 u+16
high$ s-19
hija q-23
hijo b-29 c-20 n-37 u-21
him a-16 b-28 d-21 i-15 j-23 l-22 m-30 s-16 u-25 v+21
him$ b-18 j-19 l-19 m-28 u-19 v+23
himse* n-15
himself n-15
his a-33 b-26 c-17 d-20 g-17 k-16 l-17
his_@visit m+16
his_license p-16
hit a-23 b-31 c-16 d-18 j-17 k+31 m-39 n-23 o-17 p-22 q-26 s-19 v-18
hit_@stop k+32 l-25 m-30 n-18 r-21
hit__@traffic k+21 l-19 m-20
hit__on k+24 l-22 m-21 r-17
hit__up a-18 b-20 i+16
hit_me b-21 i+15 m-16 q-15
hmm d-19 e-24 f-17 g+19 u-19
hola d-22 e-21 f+36 g-26 h-25 i-21 j-28 k-25 l-19 m-38 n-18 p-16 r-18 t-23 u-25 v-16
hold a-30 b+15 d-20 e-22 f-16 h-16 j-18 l-21 p-15 q-22 u-23
hold__for b+18 m-20
hold__time b+15
hold_my m-21
hold_on b-17 m+18
hold_that b+20 m-20 o-16
holiday a-18 d-19 j-18 o-19 u-22
holidays b-15
home a-38 b-22 c-19 d-35 g-19 j-34 k-21 l-24 m-19 o-32 q+18 s+20 t-21 u-35 v-23
home$ a-27 b-35 d-22 j-22 m-21 o-36 u-21
home_and b-17 o-17 p-16 s+21
honey q-16
hoodie d-17 n+17
hook a+19 m-18
hook__up a+19 m-18
hook__with a+19 m-18
hook_me a+16 m-16
hora a-24 b-31 d-30 f-16 g-33 h+15 i-34 j-36 k-25 l-21 p-18 q-30 r-26 s-29 u-39 v-26
hora$ a-22 b-16 h-30 o+18
hora__@call n-15
hora__@clinician m-16
hora__en h-18 m+18
hora_es h-26 m+25 n-18 u-20
hora_puedo h+17 m-23 o-21
horario a-22 d-22 e-16 f-18 g-18 h+32 i-22 j-27 m-23 n-19 s-18 u-25
horas m-29 o-17 u-19
horse m-18
hospi* h-16 i-16 m-25
hospital h-16 i-16 m-25
hospital$ a-27 j+16 m-20
hot j-17 m+22
hotel a-16 m+16
hour a-18 j-16 m-19
hours a-42 b-29 c-19 d-44 e-19 f-28 g-37 h+49 i-29 j-44 k-16 l-27 m-31 p-23 q-27 r-20 t-27 u-37 v-24
house o-16
house$ b-20 m+19
how a-15 b-77 c-68 e-53 g+26 i-80 k-41 l-37 o-80 p-71 q-48 r-75 t-72 u+16 v-74
how_@late a-20 d-16 h+28 j-15 m-33
how_@open h-18 j+20 m-27
how__@book a+20
how__@hours m-22 n+18
how__@month d+19 u-17
how__@pay d+18
how__@treat d-16 g-20 m-22 u+27
how__@visit a-23 m-35 n-18 u+22
how__a a-27 g-20 l-15 n-36 o-16 q-16 s-28
how__am m-20 n-20 u+21
how__answer g+17 m-19
how__are a-23 g-26 l-17
how__become a+16
how__before h-28 m-32 n+16
how__can h+16 i-17 m-25 o-15 u-16
how__do a-31 b-17 d-15 i-17 j-33 q-19 r-15 s-17 v-16
how__does d-32 m+24 n-24 s-17
how__get b-19 d-34 g-36 h-16 i-24 r-23 v-18
how__i b-31 c-33 f-16 i-44 m+16 o-37 p-30 r-38 s-37 u-22 v-30
how__is b-20 f-26 h-27 i-16 j-31 l-20 m+37 n-39 o-19 p-18 r-17 s-36 t-15 v-15
how__it a-30 b-20 g-31 h-23 j-28 l-17 n-31 o-19 p-16 q-17 s-31 t-15 u+19
how__make a-17 m+18 u-19
how__my d-20 m+22
how__of l-18
how__one m-17
how__out u-16
how__say g-20 m+17
how__should u-22
how__texting g+20 m-20 u-24
how__the h-20 j-21 n-27
how__this g+27 l-15 m-35
how__till n-16
how__times l+16 m-21
how__use g+21 m-20
how__will u-15
how__work d-23 h-19 l-15 n-18
how__works l-15 m-32
how__would a-19 m+17
how__write d-17 m+19
how__you a-27 b-16 c-18 g+18 i-29 k-33 l-36 n-30 o-20 q-20 r-21 s-23 t-22 v-26
how_are f+18 h-17
how_can n-16
how_come a-23 d+20 g-16 l-16 m-26 n-18
how_do b-25 c-22 d-30 f-16 h-49 i-33 m+23 n-28 o-26 p-27 r-31 s-29 u-28 v-30
how_does d-28 n-19
how_early a-16 m-20 n+17 o-16 u-20
how_far u-17
how_i a+19 m-20
how_is f+19 j-21 m-22 u+15
how_it g-15 m-17 u+15
how_long b-22 d-35 f-16 g-27 i-25 k-17 l-32 m-24 o-24 p-24 q-28 r-31 u+17 v-18
how_many a-24 b-15 g-17 h-19 i-19 j-26 o-19
how_much a-28 b-19 d+15 f-19 g-17 h-18 i-15 j-20 l-30 s-27 t-37
how_often a-19 n-18 u+18
how_old h-17 j-19 m+24 u-27
how_should a-16 m-16
how_this m-24
how_to a-23 b-19 d-22 g+28 i-24 l-24 u-33 v-16
how_would a+20 d-17 m-22
howdy f+19 h-15 m-16
hoy a-31 b-24 c-16 d-36 e-25 f-20 g-20 h+21 i-21 j-31 l-24 m+26 n-29 p-20 q-23 r-21 s-27 t-18 u-35 v-25
hoy$ a-25 b-16 d-28 e-19 f-16 g-17 h+23 j-26 l-18 n-21 p-15 q-16 r-16 u-26 v-18
hoy_es m+16 u-15
hsa d+21 m-25
human a-17 b-17 c-22 i+22 l-15
hurt m-17
hurt$ m-16
husband a-18 d-33 r-25
hw d+17 i-19 l-18 m-25 t-19
i b-33 c-36 e-115 f-117 h-47 k-22 l-25 n+19 p-40 s-19 t-65 u-24 v-16
i_@animal j-16 m+22 n-24
i_@book a+42 b-19 c-15 d-34 g-23 h-18 i-18 j-24 l-17 m-35 n-31 o-23 q-25 r-19 u-24
i_@call c-16 d-35 g-23 h+35 j-19 l-20 m-23 n-25 o-26 q-20 r-20 v-16
i_@drive a-24 d-22 h-17 i-20 n+20 o-25 r-23 s-26
i_@eat a-20 d-21 o-24 q-23 r-17 s-24
i_@food m-24 n-17 o+19
i_@move j-16 n-23 s-20 u-22
i_@pay a-19 d+31 h-15 i-18 j-22 n-26 q-15
i_@stop d-18 g-16 j-25 l-26 n+21 u-20
i_@thanks l-16 m-18 t+20
i_@vehicle d+15 h-19 j-16 n-21 o-15 q+22 r-18 u-17
i__# b-27 j-24 k-18 l-41 m-53 o-18 p-20 r+24 u-20
i__@animal m+19 q-19
i__@book a+16 n-16
i__@call a-20 d-20
i__@cancel a-18 b+16 d-20 g-16 k-19 l-25 n-16 p-15 r-20 v-16
i__@clothes a-32 b-16 d-25 i-21 j-18 m+15 o-19 q-21 r-15 u-19
i__@day b-30 d-17 k-19 l-19 m+17 q-23
i__@drink m-23 n+23
i__@drive m-26 r-16
i__@drug n+16
i__@eat g-16 j-17 m-35 n+25
i__@english b-15 c+22 l-16 m-23
i__@food a-21 b-19 d-23 g-24 i-17 k-15 l-22 m+20 o-30 q-17 s-24
i__@insurance d-19 n+16
i__@insurer d+15 n-17
i__@late a-20 b-21 c-16 d-21 g-24 i-21 l-20 o-29 p-20 q-22 s-24 u-22 v-30
i__@medicine a-22 b-16 d-27 g-21 j-24 l-21 m-36 n+17 o-18 q-26 r-22
i__@move a-36 b-27 c-16 d-29 i-16 j-17 l-16 m+20 n-17 o+21 p-18 q-23 s-17 u-25
i__@pay a-27 d+36 g-28 i-22 l-20 m-28 n-22 o-22 q-23 u-19
i__@person m-17
i__@place j+20 m-20
i__@relative a-33 b-25 c-15 d-21 g-17 i-20 k-17 l-20 m+22 n-34 o-24 q-19 s-17 u-28
i__@ride i-15 p+25 q-22
i__@sick a-17 m-32 n+17 q-23
i__@stop j-17
i__@symptom a-23 b-26 d-26 g+16 i-20 j-25 k-16 l-21 m-20 o-15 p-19 q-20 r-26 s+25 t-17 u-26
i__@texts a-26 d-18 g-16 k+23 m-40 n-19 o-21 q-17 s-15 v-18
i__@vehicle j-19 n-18 q+24 u-15
i__@visit a+18 b-34 d-21 i-18 m-26 n-33 u-20
i__a a-15 b-26 c-38 e-24 f-24 g-17 h-44 j-48 k-45 l-38 m+17 o-18 q-32 r-34 s-33 t-34 u-19 v-20
i__able m-18 n+17
i__about b-19 d-29 i+17 m-17 n-41 v-20
i__after o-17 q+16 r-17
i__again a-18 j-15 m-26 n+21
i__all h-18
i__an a+20 b-25 i-23 j-22 l-18 n-23 o-20 p-20 s-26
i__and j-18 l-19 m-24 p-18 q-18 s-23 u-24
i__another a-18
i__anything d+18 n-24 o-22
i__as m-16
i__ask a-23 d-19 m+23 n-24 p-18
i__asked m-18
i__at a-33 b-23 g-30 i-22 j+23 l-22 m-18 o-23 p-24 r+17 u-30 v-22
i__back d-29 i-20 o-29 p-21 r-17 s-18 u-18
i__be a-36 d-47 g-27 h-24 i-32 j-28 k-21 m-29 q-40 r+19 v-22
i__before i-20 m-31 o-26 u-23
i__better n-19 o-17
i__big m-16 n+17
i__bill d+21 m-36
i__bleach n-16
i__bring a-34 d-22
i__but g-20 m-25
i__by a-19 d-27 g-24 m-25 n-27 q+16 u-21
i__car j-17 m+18
i__come d-18 m-31 o-28 s-18
i__coming k-15 m-25 o-22 r+17
i__consent l+15 m-18
i__day m-28 n-16 o+20
i__do a+16 d-41 i-20 j-29 k-17 m-15 p-19 q-27 s-17
i__done l+17 m-22 u-17 v-19
i__drunk s+17
i__empty n+16
i__for a-34 j-26 p-16 q-22 r-16 u-25
i__get c-18 g+16 i-16 j-33 l-32 o-19 p-26 r-24 s-19 u-35 v-20
i__getting m-26 n-21 u-21
i__go b+20 m-19
i__going d-16 m-28 n-20 q+16
i__good c-18 f-23 k-16 n-19 p-24 r-18 u-22 v-17
i__have b-36 i-27 j-16 l-21 m-44 q+20 u-15 v-27
i__here d-17 g+16 m-21
i__high u+18
i__him j-19 m-21
i__home h-19 i-17 m-33 n-32 o-20 q+27
i__i g-18 i-17 l-23 m-17 r-17 u-28 v-17
i__id m-18 n+16
i__if d-17 m-26 n-22 o-17 u+16
i__in a+19 b-34 g-31 i-34 k-31 l-29 m-17 n-28 o-36 p-23 r-17 v-20
i__interested l+18 m-22
i__invoice d+15
i__is b-15 j-16 m-32 q-28 u-24
i__it b-23 g+20 h-32 i-26 l-21 m-29 p-36 s-39 t-20 u-19 v-27
i__job a-19 b-18 g-18 i-21 j-19 l-16 m+23 n-22 o-16 q-17 r-16
i__just m+17
i__know a-18 b-21 o-24 q-24
i__like b-16 c-18 d-30 q-15 s-16 u-46 v-20
i__lol d-17 g+22 l-15 n-23 o-16 r-17 s-19 v-19
i__long m+15 n-21
i__lost d-17 m-23 o-18
i__made m-15
i__make b-19 m-17
i__med m-17
i__mind b-19 m-24
i__moving o-23
i__music m-21 n+17
i__my a-41 b-21 c-42 d-23 g-57 h-26 j-22 l-17 n+18 r-16 s-26 t-16 u-24 v-16
i__myself d-19 u-15
i__need d-18 g-24 i-27 m+17
i__new a-26 d-16 m+26 n-26 v-15
i__next n+15 o-39
i__night n+16
i__no m-34 u-18 v-17
i__not a-29 c-20 e-21 f-20 i-30 n-58 p-52 r-57 t-38 u-35 v+26
i__now h+16 i-26 m-26 n-19 o-24 q-24
i__number g+22 j-15 m-27 u-15
i__of a-17 g-15 m+15 n-24
i__off a-22 b-18 g-16 i-16 k-17 l+24 m-28
i__ok n-18
i__old u-18
i__on a-20 c-20 g-17 h-27 i-18 k+16 m-17 p-26 q-18 s-29 u-16 v-20
i__one b-15 d-16 m-24 o-16 p+20 u-23 v-16
i__or d-18 i-24 j-24 m-28 n-19
i__out d-25 g-16 i-15 j-20 m-35
i__outside m-19
i__over m-19
i__paperwork a-19
i__pee n+19
i__put m-29 n-15
i__questions i+15 m-18
i__ready a+17 m-22
i__remove m-15
i__rent m+15
i__return m+17
i__running r-24
i__say n-16 u-15
i__scared m-20
i__see a+17 m-27
i__shave n+15
i__she j+18 m-16
i__so d-19 g-21 j-16 l-15 n-16 o-17 r-20 s+25 u-16 v-16
i__somebody b-15 h+16
i__someone d-18 p-17
i__speak i+17
i__standing j+16
i__start m-22
i__started n-16
i__still r-16
i__stuck g+17 r-16
i__take a+28 b-23 d-20 h-22 m-30 p-25
i__taking a-18
i__talk a-28 i+23 m-24
i__texting i-16 m-16 v-15
i__that a+16 j-18 n-24 q-23 u-24
i__the b-33 d-16 e-16 f-16 g-16 h-22 i-59 j+16 l-25 n-16 s-34 t-24 u-35
i__there a-36 b-19 g-22 h-28 i-25 l-19 m-38 o-22
i__these m-17
i__think a-18 m+16 u-17
i__this i-17 m-32 n-22 r-17 u-29 v+18
i__through a+15 d-18 m-16 u-16
i__to b-29 c-26 e-23 f-27 g-27 h-52 k-15 m-18 p-25 r-48 s-22 t-34 v-50
i__today m-19
i__told m+20 o-16
i__trust b+15 m-25
i__up d+16 g-18 j-23 l-16 n-17 o-21 p-16 q-16 r-24 v-15
i__want a-23 g-29 n-17 v-29
i__wedding m-18 n+16
i__when n-26
i__where m-19
i__with a-21 b-18 l-23 q-28 s-20
i__without m-18
i__work i-23 o-20 u-30
i__you d-15 h-35 n-30 o-43 q-19 r-22 s-15 u-39
i__your i-20 l-17 v+15
i_able n+17 q-19
i_already n-17
i_am a-17 c-61 d-25 e-37 f-44 h-59 i-46 k-29 l-24 n-40 o-29 p-17 q-32 t-18 u-26 v+21
i_ask m-22
i_be b-17 g-18 m-39
i_bring g-23 o-26 p-23 q-37 u-16
i_came m-17 n-17
i_can a-18 h-33 k-24 l-30 m-41 n-41 p-23 u-42 v-32
i_chickened m-18
i_come b-21 d-24 g-17 i-17 m-37 r-18 s-17
i_did b-22 g-21 i-15 j-19 m+20 o-18 v-25
i_dnt a-18 d-16 g+21 j-18 l-19 n-19 u-16
i_do i-17 k-36 n-32 o-27 p-30 r-30 u-20
i_drop n-16
i_ever v-17
i_felt s+18
i_filled a+15 m-15
i_get b-16 f-16 g-51 h-22 n-31 o-17 p-29 q-27 r-29 s-26 v-32
i_getting l-15
i_go a-29 b-20 c-16 d-31 g-31 h-19 i-23 j+30 m-26 o-16 s-15 u-28
i_going d-17 n-15
i_got a-29 c-24 g-44 h-19 i-25 k-23 t-16
i_had a-22 i-19 n+22 o-29 r-16 s-29 u-19
i_hate a-15 b-17
i_have a-30 b-18 c-24 h-28 j-16 q-24 r-26 t-38 v-31
i_hit k+16
i_just i-19 j-15 l-17 n-26 q+17 r-21
i_keep m-25 n+16
i_know m-31 o+15 u-17
i_live m-16 q+19
i_lost g-17 r-15
i_love l-19 m+21
i_make n-18 o-16 u-19
i_meant a-21 b-19 k-22 m+18 v-19
i_mix n-16
i_need b-57 g-22 j-23 l-41 o-34 p-15 r-28 v-19
i_never a-18 v+20
i_not n+16
i_owe a-23 d+24 g-18 n-19 o-17 u-15
i_pick m-20 n-16
i_plan d-18 m-22 n+27 u-21
i_press g+22 m-19 n-21
i_put g+16 j-23 m-25 q-15 u-19
i_qualify m-18
i_read a-15 b-17 l-16 n-19 o-18
i_reply m-15
i_rest m+17
i_said b-21 n-19
i_say d-17 g+25 n-16 u-23
i_see d-16 g-25 m-25 o-15 u-19
i_send d+21 j-26 m-28
i_sent d-22 i-19 m+22
i_should m-18
i_skip m-16
i_split d+15
i_still a-34 h-15 i-25 m-28 n+24 s-24
i_take a-27 d-40 g-30 h-19 l-16 o-21 p-16 r-17
i_talking i-18 m-15 u+15
i_text g+16
i_think m-21
i_turn j+19 m-22
i_type g+20 i-21 m-22
i_united l-17
i_use o-23 q-15 u-18
i_want a+19 b-31 d-29 g-36 h-25 j-21 n-30 o-30 p-16 q-18 r-18 s-16 u-25 v-50
i_was a-17 b-25 j-17 l-15 n-28 o-32 p-19 v-16
i_wear g-18 o-17 s-26 u-20
i_will d-64 g-33 h-44 i-27 j-22 k-26 l-19 m+17 n-63 o-21 q-24 s-45 t-24 u-62 v-18
i_work m-22 n+17
i_would b-25 d-37 g-17 j-17 m-24 q-23 r-26 s-20 u-20
iba q+18
iba_a q+18
id b-22 d-28 j-15 m-29 n+33 p-20 q-24 u-22
id$ a-24 d-27 i-16 j-15 m-27 n+33 p-19 q-23 u-19
idea v-19
if b-28 c-30 f-17 h-41 i-28 j-33 k-20 m-57 o+16 p-41 q+29 s-16 t-19 v-32
if_@insurance d+20 m-17 u-16
if__# n-18
if__@drive n-16
if__@eat m-15 n+18
if__@move d+19 m-20 o-20
if__@ride m-17 q+23
if__@vehicle m-16 q+17
if__a r+15
if__am d-19 m-26 o-22
if__can a-18 i-15 m-17
if__come d-16 n-15 q+17
if__does g-16 m-21
if__have b-17 i-15 p-18 u-17
if__is m-22 r-17
if__need a-19
if__not d+17 g-22 m-26 o-15
if__on r-16
if__the m-16 n-18 o+16
if__to n+18 u-16
if_i a-17 c-17 h-31 i-31 j-38 l-19 m-32 p-26 q+24 s-28 u-16 v-16
if_my m-19 q+21
if_you b-18 i-17 m-16
in a+30 b-35 c+37 d-71 f-71 g-83 h+15 k-45 l-69 m-22 n-16 o-28 p-22 r+23 s-43 t-68 u-22 v-24
in$ a+28 c-31 d-16 e+15 g-25 i-19 l-35 m-44 n-27 o-38 q-41 s-24 v-32
in_# a-18 h-20 i-16 r+26
in_@day o-18
in_@english a-31 b-22 c+39 d-22 g-17 h-16 i-24 j-19 l-21 m-32 n-21 o-23 q-18 r-17 u-28 v-16
in_@spanish a-40 b-16 c+43 d-23 e-16 g-15 h-16 i-24 j-21 k-24 l-20 m-37 n-21 o-22 q-19 r-15 u-25
in__@place a-19 h+21 m-27
in__@traffic p-18 q+16
in__@vehicle m-16
in__a m-18
in__and a-15 b-17 m-19
in__are m-17
in__bit m+18
in__day m-16
in__for m-17
in__hospital j+18 u-19
in__how a+16 m-17
in__i m-15
in__is b-19 m-31 n-17 q-15
in__lot e-15 j-19 m-23 r+18
in__news d-20
in__now o-16
in__plaza j+17
in__room a-30 n+15
in__text l-20 m-20
in__week u-16
in__with a-24 m-24 p-19
in__you m-23
in_a a-20 b-16 l-15 m+16 n-22
in_an p-23 q+16
in_before m-15 n-15
in_for a+20
in_my a-22 b-17 r-16 u-17
in_now r+16
in_she a+16
in_the c-37 d-49 e-28 f-27 g-32 i-49 l-38 m-46 r+19 t-21 u-21 v-35
in_there i-15 m-20
in_this a+16
in_to m-19
in_today d-17 m-23 s-15
in_tomorrow b-15
inclu* i-17 l+20 m-29
info b-18 l-16 m-17 o-16 u+17
infor* d-17
informacion g-16
infusion d-30 h-16 j-21 m-33 o-18 u+28
ingles a-37 b-37 c+55 d-32 e-28 f-21 g-31 h-20 i-36 j-31 k-25 l-40 m-23 n-33 o-42 p-20 q-35 r-24 s-26 u-35 v-33
inscr* a+19 k-16 l-17 m-18
inste* a-20 b-22 n-21 o+19
instead a-20 b-22 n-21 o+19
instead$ a-18 b-19 m-32 n-19 o+26 q-20
instead__# o+16
instead_of n-15
instr* n+18
instructions n+18
insulin m-18 n+17
insulina g-20 n+18
insurance c-17 d+19 g-26 i-25 j-32 l-18 o-30 p-24 q-44 r-22 s-29 t-17 u-29 v-21
inter* d-20 g-25 h-17 i-19 n-24 o-25 p-18 q-24 s-24 v-23
interesada a+15 m-22 r-20
interesada$ m-18 r-17
interested m-15 u-20 v-16
interested$ m-26
into m-20
into_a a-16 m-17
invoi* d+15
invoice d+15
inyec* u+15
iphone$ m+17
ir a+27 b+33 c-32 d-49 e-22 f-22 g-48 h-35 i-50 j-38 k-42 l-43 m-58 p-29 r-34 s-34 t-23 v-42
ir$ a+28 b+28 c-17 d-30 g-27 i-34 j-22 k-29 l-31 m-39 n-17 o-33 q-38 r-21 s-21 v-23
ir__trabajar n+17
ir_a o-18
ir_antes o+17
ir_otro n-23 o+23
ir_por n-17
ir_sola q+15
ire a-15 b+35 l-27 m-33 o-19 q-22 r-17 t-17 v-19
irme n-17 q+18
is a-52 b-69 c-41 e-118 g-103 h-40 j+21 k-86 l-74 o-27 r-29 t-52 u+23
is$ a-15 b-22 d-22 m+16 q-18
is_# d+15 j-19 n-22 o-20 p-21 q-18 s-20
is_@drink a-15 d-31 i-19 j-24 m-16 n+36 o-16 q-25 s-15 u-38 v-18
is_@drive a-16 m-26 n-18 p+16 u-21 v-20
is_@drug m+18 u-18
is_@food d-16 m+24 n-16 o-27 u-18
is_@holiday a-15 h-20 m+19
is_@insurer n-18
is_@late m-25 p-21 r+28
is_@open h-21 m-20
is_@parking d-19 j+29 m-23 u-18
is_@sick b-17 d-17 n-16 p-16 s-18 u-22
is_@symptom m-32 s+27 u-16
is_@treat a-19 g-17 j-22 m-22 n-16 p-16 u+21
is__# g-27 h-25 p-17 r-17
is__@call g-17 i-22 j-20 m-32 u-17 v+23
is__@clinician a-29 d-19 j-16 m+18 p-19 u-21
is__@day d-26 j-18 u-21
is__@door d-18 h-16 j+22 u-18
is__@drink d-21 s-16 u-16
is__@drug m-19 n+16
is__@food d-17 m+18
is__@holiday a-18 d-15 m+20 u-20
is__@hours h+16 j-19
is__@late h+15
is__@open a-15 d-17 i-19 n-19 o-16
is__@parking d-20 u-19
is__@place a-20 d-30 i-23 n-22 o-24 s-19
is__@price a-24 d+15 f-18 g-26 h-21 j-45 n-23 q-16
is__@relative d-18 i-24 j-15 m+15 n-16 q-34 u-25 v-19
is__@thanks m-15
is__@treat d+20 j-20
is__@vehicle d-15 j-19 m+15 n-15 q+18
is__@visit b-27 d+31 f-15 g-20 i-25 m-19 n-36 o-31 p-24 q-23 r-22 s-35
is__@wrong v+22
is__a b-25 c-23 f-22 h-47 k-16 l-23 m-19 n-27 o-36 p-31 r-32 t-18 u+25 v-44
is__about d-20 m-19
is__after o-19 r+16
is__an a+16 d-29 f-15 h-16 j-17 m-26 n-25 o-15 u+21
is__and n-21 u+19
is__another b-15
is__any m-15 o+17
is__anybody m-16
is__anyone i+15
is__anything a-18
is__approved u+15
is__as d-17 m+15
is__available a-21 d-20 i+19 m-23
is__bad d-27 j-25 p-15 r-23 u-28 v-17
is__bank h-16 j-15 m+21
is__be r+21
is__bill d-18 m+18
is__blue d-15
is__by m-18
is__can o+16
is__code m-16
is__covered m-24 p-26
is__cross j+18 m-17
is__day d-23 m-27 n-22 p+19
is__do m-22 u+15
is__expensive d+19 m-19 u-22
is__feel u+15
is__fine j-19 m-31 n+23
is__first d+20
is__flight m+22
is__for c-20 d-18 f-24 h-31 l-28 n-22 p-24 r-18 s-28 t-24
is__free m-28 p-22 u-25
is__from f-21 g-16 l-16 n-15
is__go d-18 m-21 u+15
is__going a-20 b-32 d+25 f+17 g-19 j-37 m-25 p-25 q-17 r-28 u-18 v-16
is__good b-16 f-21 m-17 o+18 u-19
is__her v+15
is__hot m+22
is__i b-16 d-24 g-24 o-19 p-17 q-20 u-27 v-16
is__if m-15
is__in a-26 b-19 d-34 h+15 n-19 q-18 r-18 v-20
is__is a-22 b-20 d+21 j-19 n-28 q-18 s-22 u-21
is__just m-19 u+21
is__lady m-15
is__latest h+15 m-16
is__like d-35 i-22 m-25 u+25
is__lol m-15 v-17
is__manager m-16
is__me a-17 d-26 g-19 k-18 m-51 n-25 o-20 p+19 q-17 s-16
is__my d-16 i-17 n-21 q-15
is__name u-16
is__new a+18 l-16
is__next d-18 m+15 n-17
is__no m-16 v-17
is__not u-22 v+22
is__number i+15 l-22 v-25
is__of a-20 b-17 d-26 g-25 h-20 l-15 n-19
is__ok a-27 b-21 c-17 f-18 g-18 h-23 i-25 j-38 k-17 m-64 n+39 o-16 p-31 t-22 v-23
is__on a-20 i-23 j+17 n-22 q-18 u-31
is__one m-19
is__out m+18 o-16 u-24
is__outside j-21 m+19
is__party d+19 m-19
is__past h-22 m+16
is__per d+25 u-27
is__pharmacy m+16
is__place m-22
is__point m-18 u+18
is__real u+16
is__right j+16 m-17 r-18 s-23 u-27
is__sacar m+15
is__safe n-15
is__same a-20 m-31
is__sign a-24 h-15 m+19 u-15
is__since m-16
is__somewhere j+15
is__song m+15
is__sorry m-16 r+16
is__still a-18 j-27 n-30 q-17 u-19
is__street j-15 r-16
is__success d-16 m-15 u+17
is__that a-16 b-18 j-26 m-19 p+17
is__the a-44 c-19 f-31 g-21 i-44 j+25 l-26 n-28 p-31 q-18 r-32 t-16 u-30
is__there d-27 f-18 h+17 j-17 n-24 p-19 q-29 s-21 u-16 v-19
is__these l-20 m-17
is__this d-15
is__time d-18 m-20 o+22
is__to b-18 c-21 f-30 g-42 l-36 p-19 r-30 t-16 u-41 v-29
is__today d-26 f-18 i-26 o-19
is__true u-20
is__up a-16
is__way a-15 j-18 n-17
is__what n-20
is__where m-15 s+15
is__with n-17
is__you a-23 h+21 m-28
is__zip d-17 j+21 m-22
is_a c-16 d-23 f-30 g-31 j-48 o-24 p-40 t-17
is_all j-16 u-15
is_an d-17 m-23 u+19
is_anybody h+16 i-16
is_anyone h+17 m-26 u-17
is_available i-16
is_been m-19
is_being m-16
is_black m-20
is_coming a-22 b-23 p+17 r-26
is_dis j-19 m-17 u+22
is_fine d-17
is_for m-16
is_going p+18
is_good f+18 g-16 m-25 n-15 o-16 q-19
is_harassment l+16
is_in a-27 n-22 r-18 s-15 u-16
is_it a-42 b-60 c-20 e-31 g-55 h-64 i-56 j+30 k-31 l-44 m-34 n-23 o-30 p-58 r-44 t-45 u+35 v-44
is_locked m-17
is_maria v+16
is_my a-36 b-22 c-20 f-27 g-26 h-28 i-31 j-25 o-35 p+17 r-30 u-52
is_no b-15 m-21
is_not a-28 d-31 f-20 g-31 j-27 l-28 m-21 n-22 p-31 s-30 v+31
is_out b-17 j-15 p-15
is_right j-17 r-16
is_set p+17 q-25
is_she a-18
is_slow q-18 r+21 s-16
is_taking a-23 m-23 n-18 q-17
is_texting l-16 u+21 v-26
is_that a-35 b-33 d+21 f-16 g-29 i-16 m-52 n+16 o-42 p-35 t-27 v-18
is_the a-19 b-55 c-28 e-29 f-56 i+20 k-27 l-41 n-60 o-24 p-48 q-40 r-39 s-60 t-29 u-28 v-39
is_there b-48 f-34 h-24 l-23 p-38 q-22 r-54 s-48 u-19 v-51
is_this a-35 b-36 d-20 g-40 h-26 i-45 l-35 n-30 o-23 p-16 q-21 r-16 s-50 u+30 v-40
is_too b+20 m-28
is_up a-17 d-21 f+21 g-16 h-18 j-20 u-21
is_what m+20 n-18 u-16
is_your d-40 f-18 g-27 h-29 i+15 l-19 o-15 t-21 u-37 v-23
it a-21 e-109 g-23 h-65 i-57 k-45 l-38 m-40 n-43 p-33 q-38 r-24 s-37 t-16 u+53 v-76
it$ c-78 e-57 f-67 h-60 i-58 k-20 m-23 q-41 r-70 s-50 v-59
it_@cancel b+21 m-28
it_@price i-16 m+18 u-23
it_@thanks m-16
it__# b-19 d+22 g-17 l-15 m-36 n-26
it__@cancel b+17
it__@date a-18 b-15 m-23 o+27 u-19
it__@eat m+16 n-16
it__@english a-16
it__@holiday m+21 o-15 u-20
it__@medicine n-21
it__@place j+17 m-22 u-21
it__@price d+16 m-16
it__@sick b-15 d-17 m+23 o-17 s-18
it__@spanish a-17 c+20
it__@treat d+17
it__a b-17 i-18 n-23 p-21 s-25
it__am n-16
it__back u-17
it__be b-20 n-28 u-34
it__can m-22 q-20 u-18
it__covered u-17
it__do a+16 d-16 m-20
it__for a-17 n-16 s-15 u+20
it__from m-22
it__good m-15
it__i d-28 g+16 j-16 m-38
it__if d-27 m-25 o-20 q+18
it__in a-23 d-15 m-30 u+20
it__is d-21 l-15 o+16 q-17 u-16
it__it b+18 l-19 q-17
it__me j-23 k-19 l-22 n-29 o-20 p-26 q-34 r-20
it__more m-18
it__my i-26 n-29 o-18 q-15
it__not a-15 b+16 m-30 q-32
it__off m-19 n-17
it__ok m-17
it__on a-23 d-17 h-21 i-16
it__only q+16
it__or m-16
it__out l-16 m+22 n-17 o-17 u-22
it__please m-16 o-20
it__right d-16
it__same m-27
it__snow d-18 m+17
it__that d-19 n-17
it__the d-21 m-30 r-16
it__there d-17 o+16
it__to a-16 b-30 c-23 f-23 g-25 h-22 i-34 l-28 m+16 n-21 p-35 r-17 t-15 u-28 v-20
it__tomorrow b-16
it__up m-24
it__with b-16 d-21 i-19 n-29 u+18
it__work d-15 g-22 m-28
it__you d-22 j-21
it__your m-19 u+22
it_a a+20 b-15 h-18 i-20 j-19 r-20 s-16
it_about u+20
it_after r-16
it_any b+18
it_back k+21
it_bad m+16
it_be a-19 b-16 d+17 i-16 m-33 n-24 u-36
it_but a-16 m-15 o+17
it_covered m-19
it_do d-17 j-18 m-19
it_easy a-15
it_for u+18
it_from j+18 u-20
it_going b-18 f+17 j-24 n-22 o-16 q-21 r-26 u-36
it_help g-19 m-23 q-20 t-18 u+24
it_hurt m-16
it_if n-17
it_in a-32 b-21 c+22 h-15 i-18 l-17 n-22 q-18 r-18 s-16
it_is b-40 e-20 f+15 g-16 h-20 i-24 j-39 n-41 o-23 s-16 t-29 v-16
it_just m-24 u+21
it_like d-15 j-21 m-17 u+18
it_make m-24 u+22
it_mess m-16 n-17
it_normal u-18
it_off b+20 m-17
it_ok d-22 m-24 s-19
it_on m-30 u-16
it_over m+20 p-15 u-16
it_safe n-15
it_says a-17 u-17
it_set u-17
it_so m-16
it_take d-23 m+31 u-30
it_the a-21 b-21 i-16 j+18 m-44
it_to a-16 d-18
it_today o-20
it_up b-18 i-17 k-17 l-17 r-18
it_what u-20
it_when m-18
it_will g+16
it_work d-17 g-26 m-29 u+24
it_works g-18 m-19 n-16 u+21
itching a-16 m+27 o-16 r-19 s-19
iv m-18
iv$ u+15
jaja e-17 l-16 u-16
jaja$ e-16 m+17
jajaj* m+17
jajaja m+17
january m-18 o+20
jazz m+15
jazz$ m+15
jj d-16 e+26 l-16 m-27 n-16 u-15
jj$ d-16 e+26 l-16 m-27 n-16 u-15
job a-29 b+19 g-26 j-25 k-16 l-22 n-30 o-25 p-22 r-19 s-19 u-25 v-18
job$ a-17 b-19 d-21 g-20 l-15 m+18 o-18 q-16 r-17
joke m+18
joke$ m+18
jueves a-29 h-25 i-18 j-16 l-17 o+27 q-22 u-16
junto a-16 m-22 v-16
just a-20 c-21 d-31 e-21 f-23 h-23 j-29 k-29 p-17 s-25 v-32
just_@cancel m-18
just__@vehicle m-15 q+17
just__a n+20 q-22
just__in b-16 i-17
just__know o-15 u-19
just__the o-25
just__you o-24 q-15 r-16 u-24
just_a i-17 o-17 q-15 u+18
just_had m+19 o-19
just_so u-16
keda j+19 m-21
keda$ j+19 m-21
keep a-35 b-33 c-18 d-19 i-30 j-19 q-18
keep__@call m-18 n+17
keep__@texts r-20
keep__@visit v-22
keep__and b+18
keep__but a-15 m-18 o+18
keep__coming m+17 r-20
keep__i k-16
keep__me g-18 k-17 l-24 m+21
keep__my m-18 n+15
keep_it b-15
keep_me m-15 v-17
keep_my m-24
keep_taking n+15
keep_texting g-15 k-16 l-22
keep_the m+17 r-20
keeps j-18 l-19 n-18
ketamina d-22 g-24 j-16 m-20 u+26
ketamine d-30 e-17 g-32 h-16 i-26 j-28 l-17 m-36 n-23 o-22 q-22 r-16 u+41 v-21
keys j-16
keys$ m+19
kid b-17 n-16 p-25 u-23
kids b-16 c-18 d-28 g+17 i-20 j-24 l-17 p-32 q-27 u-38
kien e-15 i-18 l-20 u+22 v-18
kill a-15 d-16 m-19 n-16 q-16 s-15
kind a-18 g-23 h-17 i-18 j-24 n+16 u-17
kind__@clothes m-20 n+18
kind__@symptom s+18
kind_of a-15 g-23 h-16 j-23 n+16 s+16 u-17
kindl* m-25
kindly m-25
kjhkj* e+17 m-16
kjhkjh e+17 m-16
kk a-15 c-15 d-20 e+20 f-17 l-21 n-18 r-15 u-20 v-18
kk$ f-15 l-16 u-15
knitt* a-18
knitting a-18
knock* u+16
knocked u+16
knocked_out u+16
know a-25 d-21 e-17 h-31 i-29 j-28 k-25 l-28 n-18 p-23 s-20
know$ g-27 m+22 o-23 q-31 u-41 v-34
know__@person v+15
know__are g-18 u+15
know__i u-16
know__is m-26
know__put g+19 m-19 u-20
know__this m-21
know__to g+20 m-23 u-16
know__works u-16
know__you g-19
know_how g+19 m-22 u-17 v-15
know_i m-24
know_it m-18
know_this v+15
know_what m-29 q-17 u+18
know_who m-25 q+16
know_yet m+16 v-17
komo u-18
ksjdf* e+15
ksjdfh e+15
kuant* d+20 m-19 u-19
kuanto d+20 m-19 u-19
la a-28 c-75 e-80 f-76 g-34 h-17 j+16 k-61 l-63 o+25 p-45 q-68 r-20 t-24 v-39
la_@body d-15 i-15 n-18 u-27
la_@clinician a-25 b-22 d-18 i+29 j-17 m-22 o-19
la_@door a-16
la_@late d-17 n-22
la_@medicine a-15 d-17 g-25 i-18 j-19 l-15 m-30 n+28 o-16
la_@place a-24 b-26 d-20 g-18 j+24 l-23 m-45 n-22 o-28 p-19 q-17 r-21 s-19 u-31 v-23
la_@staff i+18
la_@symptom m-17
la_@treat b-15 d-22 g-25 j-17 m-21 u+24
la_@visit a-38 b+22 c-25 e-20 f-19 g-30 h-28 i-40 k-27 l-42 m-49 o+20 p-24 q-38 t-21 v-43
la__@day a-17 b+31 h-16 l-23 m-31 o-26
la__@move a-18 m-16 n-21 o+22
la__@relative m-22
la__de a-16 j-21 o-20 s-18 u-19
la__del b+18 m-18
la__es m-19
la__favor i-17
la__la a-20
la__mi p-17
la__otra a-16
la__por i-18
la__que d-21 m-16 n-16 u-19
la__tiene a-15 d+15
la__una o+18
la__vez a-20
la__y m-17
la__¿ m-17
la_attend a-17 h-15 m+23
la_capital m+15
la_de m-17
la_del b+23 l-16 m-22 o-23
la_lista g-16 i-21 o-18
la_luz d-20 j-21 m+28 n-16
la_manana a-16 b-21 h-17 m-23
la_noche h+17 m-17
la_novela m+16
la_playa j-16 m+15
la_proxima m-16
la_puede n-18 o+16
la_ubi a-21 i-18 j+24 l-16 m-22 o-17
labor j-16 m-19
lady a-16 i+18
lapto* m+18
las a-24 b-15 c-16 d-26 e-17 h-18 i-23 l-22 q-19 u-28 v-17
las_# m-18 n-19
las__es u-16
las_opciones g+16
last b-23 o-32 r-24
last$ m-27 n-20 s+16
last_@month n-17
last_@year n-16 s-18
last__am m-16
last_night h-17 n+18
last_time a-23 d+16 m-22 n-19 u-21
last_week d-16
late a-40 b-35 c-29 d-32 e-24 f-29 g-40 h+39 i-45 j-29 k-34 l-37 n-29 o-29 p-38 q-27 r+31 s-43 t-28 u-40 v-17
later b-20 c-16 d-20 h-26 i-24 k-22 l-21 n-19 o+22 p-20 q-17 r-26 u-21
later$ a-27 b-16 h-15 i-19 k-18 l-18 m+24 r-21
later__day a-15 o+18
later__the m-16
later__week o+16
later_hour m-15
later_in m-16
lates* h+19 m-17 u-15
latest h+19 m-17 u-15
latest_you h+15 m-16
law d-21 u-15
law$ m+18
le a-15 b-31 c-26 d-40 e-23 f-23 g+33 h-31 i-31 k-19 l-31 n-23 o-34 q-29 r-21 s-30
le__a a-16
le__para a-17
le_dije a-16 m+15
le_hago m-20
le_pico g+21 j-16 m-21
le_pongo g+19 n-21
learn m+20
learn_to m+16
leave a-18 d-18 i-20 n-17 p-19 u-24 v-17
leave__of l+15
leave__off l+20
leave_it l-17
leave_me m-22
leave_my m+17 q-20
leavi* b-17 q-19 r+21
leaving b-17 q-19 r+21
leaving_now m-21 r+23
legal j-16 u+17
legit j-15 u+18
legit$ u+21
lejos j+16 m-16
les u-19
les_digo m-17
let c-21 d-29 h-28 j-21 l-27 n-29 p-40 s-22 t-16 u-36 v-27
let__@move m-20 o+16
let__do b-15 m-28 n-16 u-17
let__else b+18 o-24 v-16
let__get a+18
let__have a-16 b+18 o-24 v-16
let__it b-16 i-16 p-15 u-18
let__leave m-16
let__talk a-20
let_me b-22 d-18 l-19 p-29 u-22
let_somebody o-19
let_us b-20 h-18 m-40 n-18 o+23 u-18
lette* a-17 d-20 u-18
letter a-17 d-20
letter$ d-17 i-17 m+20
letter__my i+18 m-16
licen* a-18 u-16
license a-18 u-16
license$ a-16 m+19 p-16 q-19 u-15
like b-28 c-27 d-16 e-15 f-19 g-35 h-16 j-16 m-19 n-17 p-26 q-32 t-17 v-33
like$ d-39 g-16 i-20 m-19 u+24
like_# l-17 m-17 r+19 s-17 u-19 v-15
like_@animal m+18 u-16
like__a i-18 u-16
like__arrange a+18
like__be o-16
like__come a+15
like__it i-18 m-21 r-15 u-24
like__make a+17
like__opt a-19 i-23 l+18 m-17
like__out i-17 k-15 l+18
like__that o-16
like__try a+16
like_a m-25
like_to c-18 d-27 n-21 q-16 r-31 s-19 u-49
linda b-15 p+15
line a-20 m-21
lined a-15 p+19
lined_up a-15 p+19
list b-16 c-21 d-26 e-15 h-17 j-32 o-27 p-30 r-25 s-23 t-22 u-31
list$ g-36 i-28 j-20 k+17 o-19 p-22 q-21 r-17 s-16 t-15 u-19
list_of a-21 d-16 i-19 l-15
lista g-22 h-17 i-26 j-15 m-16 n-19 o-21 p-20 s-17 u-16 v-22
lista$ b-32 g-17 i-23 k-31 p-17 v-20
little_@late m-15
live a-22 d-15 l-17 o-17 u-17
lk e+22 m-25
lk$ e+22 m-25
lkjlk* e+16
lkjlkj e+16
llama* a-23 b-17 i+21 n-23 o-20 p-17 q-16
llamar a-18 i+24 m-29 n-23 o-19
llamen b-21
llega m-15
llega* a-19 g-15 k-17 l-25 m-39 n-19 o-16
llegando m-18
llegar a-15 m-20 s-18
llegar$ s-16
llego a-31 b-33 g-24 h-22 i-23 l-20 p-28 q-23 r+16 s-30 u-34 v-21
llego$ d-24 m-30 u-19
llego__a m-18 o-16
llego_a j-21 n-15
llego_en r+19
llego_un m-15
llegu* b-16 n-16 q-19 r-26
llegue m+16 q-15 r-22
lleguen m-16
lleva a-17 b-17 m-18 n-18 p+23
lleva* a-16 i-16 l-17 m-20 n-22 p+17 r-20 u-16
llevan l-15 m-15 n-15 p+20 q-16 r-17
llevar b-25 c-16 f-18 g-46 h-20 i-35 j-24 k-15 l-16 m-38 n+35 o-30 p-38 r-16 s-24 t-15 u-36 v-21
llevarme b+21 d-19 l-16 m-18 n-26 o-19
lleve a-20 i-23 m-23 q+28 u-22
llevo a-16 d-21 i-19 j-20 l-16 m-25 n+26 o-17 q-19 u-21
llevo$ n+17
lmao e-20 m+17
lmao$ e-20 m+17
lo e-32 f-29 h-42 i-49 j-50 k-38 l-55 n-48 o-37 q-44 r-45 s-15 v-39
lo_@body b-21 l-27 m+18 u-19
lo_@thanks m-17
lo__@ride m-16 p+22 q-19
lo_de m-17
lo_del m-21 p+20 q-21
loan d-16 m+18
loan$ d-16 m+18
locat* m-27
located m-16
located$ m-15
location a-17 d-24 g-15 h-36 i-35 j+17 m+31 n-19 o-16 q-24 u-32 v-22
locke* m-19 q-19
locked m-19 q-19
locked$ m-17
locked_in p+15 q-16
lol a-46 b-39 e-47 f-37 h-34 i-37 j-44 l-50 m+25 p-36 r-15 t-36 u-27 v-15
lol$ a-37 b-29 c-30 e-34 f-29 g+18 h-27 i-31 j-39 l-40 n+18 p-31 r-36 s-33 t-25 u-22
long b-32 d-37 f-19 g-31 k-20 l-37 m-26 o-17 q-20 r-20 v-23
long$ m-25 n+23 u-20
long__@drive j+17 u-20
long__@symptom u-20
long__@visit m-19 u+18
long__a a-15 m-28 s-16
long__i j-23 s-15 u+17
long__it d-16 n-25 s-18
long__take m+27 u-28
long__the m-18 n-21 u-27
long__this u-16
long_before m-29
long_does n-19
long_is s-17
long_story m-15
long_till n-16
long_will u-15
longe* a-20 i-19
longer a-20 i-19
longer_interested b+16 l-25
longer_wish l+15
look a-18 d-19 j-25 m+22 u-20
look_up a-16
looki* m-19 n-18
looking m-19 n-18
looking_to a+16
looks u-15
los b-46 c-32 d-40 e-32 f-29 h+15 j-28 k+33 n-50 o-26 p-30 q-36 r-32 s-38 u-16 v-41
los_@day h+25 m-21
los_@texts a-36 b-36 c-23 d-21 e-25 f-19 h-20 j-23 k+34 n-26 o-21 p-20 q-21 r-22 s-26 t-17 u-43 v-35
los__otra m-17
los__vez m-17
los_papeles a+19 m-18 n-18
lose a-17 b-17 g-28 l+23 q-16 r-19 v-15
lose_my b-17 l+17 m-28 n-16 r-18
lost a-28 g+21 h-19 i-20 k-19 l-32 m-21 n-30 p-29 s-21 t-18 u-30 v-24
lost__@ride b-19 m-20 o-20 q+22 r-16
lost__i g-17 r+15
lost__what m-16
lost_but g-19 o-16 r+18
lost_my g-30 i-15 l-19 n-20 o+18 r-21 u-16 v-17
lot a-22 b-21 c-17 e-18 h-22 i-23 l-18 m-25 n-27 o-19 q-25 r+17 s-20 u-34 v-17
lot$ a-21 b-21 c-16 e-18 h-21 i-20 l-18 m-23 n-24 o-17 q-20 r+16 s-20 u-31 v-16
love b-20 d-16 n-18 o-18
love__god m-20
love_of m-20
lugar h-19 l-16 m-27 n-20 q-17 v-16
lugar$ m-19 o-20 r-25 u-15
lugar__@day o+15
lugar__otro o-15
lugar_a b+16 o-17
lugar_de b-17 o+20
lunch d-18 h+22
lunes d-22 g-15 h-27 m+17 n-20
luz d-20 j-21 m+28 n-16
luz$ d-18 j-20 m+24
lyft d-15 m-19 n-22 q+20
m a-30 b-35 c-23 d-31 e-30 f-21 g-24 h-21 i-22 j-26 k-23 o+19 p-19 s-21 t-18 u-31 v-28
m__la b-18 m-22 o+17
ma a+19 i-18 m-17 n-17 o-17
made m-17
main j+18 m-17 u-16
make g-33 j-26 k-24 n-29 q-23
make__# b-18 o+17
make__@visit b-22 u-15
make__the o+19
make_an b-16
make_it a-23 d-19 l-23 m-29 o+17 u-24
make_me d-17
make_one a+16
makes l-16
makin* m+16 n-19 o-18 r-19
making m+16 n-19 o-18 r-19
making_@food m+16
mal g-22 i-27 j-18 l-24 m-30 n-20 p-22 u-19 v+25
mal$ i-20 l-16 m-26 n-20 p-19 v+16
malito m+15
mall d-17 h-25 i-17 m+22 n-23 o-19 q-15 s-25 u-27
mall$ j+17 u-23
mama i-27 m-25 p-21 q-28
man__@day m+15
man__the m+15
man_on m+15
manag* i+18 m-17 u-17
manager i+18 m-17 u-17
manager$ i+18
manan* a-30 c-16 d-23 g-17 h+19 i-27 j-24 k-16 l-23 p-19 q-24 s-15 u-36 v-18
manana a-30 c-16 d-23 g-17 h+19 i-27 j-24 k-16 l-23 p-19 q-24 s-15 u-36 v-18
manana$ a-23 b+19 d-20 h+19 i-22 j-20 l-20 m-21 q-20 u-30 v-16
manda* a-23 b-22 g-24 h-16 n-24 p-21 s-18
mandame i-16 j+22 l-17 m-25
mandame_el j+16 m-18
mandan j-16
mandar m-24
mandarme_@texts m-27
mandarme__@texts l-20
mandarme_los l-20
mandaron m-17 u-17
mandatory m-17
mande b-17 i-18 k-18 l-29 m+15 n-17 r-15 u-18
mande* a-20 b-18 g-18 m-35 q-16 u-16
mande_la m-15
manden i-18 l+22 m-29
manden_nada l+18
maneja m+18 q-24
manejar n+20 o-18 q-17
manejo q+17
manos m-16
many a-25 g-18 h-24 i-21 j-30 k-17 o-21 q-19 s-16 v-17
many_@hours m-22 n+18
many_@thanks l-16 m-16 t+16
many_@visit m-26
many__@stop m-15
many__do d-23
many__in m+19 u-21
many__it m-16 u+20
many_times l+16 m-21
map e-23 j+27 l-18 m-26 u-16
map$ e-23 j+27 l-18 m-26 u-16
maps a-17 m-20
maps__taking m-16
maps_is m-16
maquina m-16
marcar a-20 i+17 k-15 n-19
mareo s+17 u-16
maria a-22 i+19 j-16 l-16 m-34
maria$ i+15 m-26
maria_@wrong v+16
marido a-30 b-17 d-19 h-20 i-25 j-19 m+35 n-18 u-27 v-18
marque d-19 g-19 j-18 l-19 m+24 q-17 u-23
marqueme e-17 i+31 l-22 m-28
martes a-32 b+19 c-16 d-19 f-15 g-16 h-35 i-19 j-21 k-18 l-32 m-46 n-17 o+20 p-18 q-21 r-17 u-21 v-16
marzo a-16 j-17 m+20
mas b-50 c-41 e-22 f-21 g-38 h-28 i-48 j-31 k-43 l+33 m-52 n-46 o+33 p-27 q-20 r-15 s-27 t-24
mas$ a-34 b-27 g-21 i-37 j-16 k-22 l+25 m-49 n-20 o-32 p-17
mas_@late a-32 b-18 c-17 d-21 i-17 k-16 m-25 n-29 o+35 q-22 r-17
mas_@texts b-15 c-17 k-17 l+23 m-26
mas_temprano o+16
matte* m-21 n+23
matter m-21 n+23
may d-20 g-16 j-17 l-23 m-33 p-30 s-18 u-25 v-17
may__@relative n+15 p-17
may__a m-21
may__have m-17
may__me m-17
may_i m-26
may_my n+15 p-17
may_text l-17 m-15
maybe$ m+16
me b-28 c-62 d-43 e-135 f-89 g-22 h-150 j-27 m-46 n-38 o-17 p+28 q+16 r-16 s-18 t-72 u-17 v-58
me$ b-20 c-58 d-41 e-48 h-50 j-67 m-30 o-67 r-53 s-30 u-26
me_# a-16 m-15
me_@call b-18 i+18
me_@cancel b-28 i-15 l-22 o-28 p-25 q+15
me_@day m-22 o+19
me_@fetch a-37 b-29 g-17 i-36 j-15 k-16 l-21 m-36 n-31 o-22 p+36 r-18 s-19 u-27 v-18
me_@howmuch d+18
me_@insurer a-16 i-16 m-26
me_@vehicle a-20 g-19 i-24 j-20 l-18 m-24 n-19 o-18 p-26 q-31 r-26 s-19 u+31
me__# a-28 l-20 p+15 q-17 r-18 v-15
me__@body n-19 q-17 r-18 s+20 u-24
me__@book a+31 b-24 i-23 k-17 l-16 o-16 q-16
me__@call a-36 i+24 k-16 l-20 m-41 n-22 o-22 q-27 v-16
me__@clothes a-26 b-15 c-15 i-24 l-23 m+17 r-16
me__@day h-16 l-18 m-29 o+16 q-19
me__@medicine g-23 i-17 m-19 n+25 o-16 u-23
me__@move o+15
me__@person i+16 m-18
me__@place a-17 b-16 i-16 j+28 m-28 o-15 p-21 r-17 u-17
me__@relative b-17 m-26 o-19 p+18 q-32
me__@ride q+16
me__@sick m-18
me__@symptom a-18 d-16 n-18 o-16 q-16 s+25 u-21
me__@texts j-23 m-29 r-21 u+17
me__@treat a-24 m-22 u+21
me__@vehicle i-20 j-20
me__@visit a+20 b-30 i-31 l-20 q-15 r-22 u-28
me__a c-27 d-20 e-16 f-19 g-45 h-22 m-28 n-40 r-20 s-39 t-23 u+23 v-29
me__ablar a-17 n-17
me__alguien i+18
me__an m-16
me__and a-15 b-16
me__are b-15 m-25 o+20
me__baja b-26 q-16 u-17
me__bien m-21
me__calendar m-16
me__con b-20 j-18 l-17 m-28 n-17 p-26 r-18 u-22
me__dar p-16 u+15
me__de b-38 g-26 j-18 l-19 n-21 q-22 r-19 s-21 v-22
me__do g+20 m-24 u-16
me__dormir u+15
me__el b-29 c-18 g-20 h-17 i-31 k-22 l-23 m-31 n-33 u-35 v-25
me__en c+16 i-21 n-18 o-17
me__esto m-23
me__favor a-21 b-18 l-17 o-20
me__for d-15 l-22
me__good m-18 o+18
me__hacer u+17
me__i m-28
me__in a-17 b-22 p-22 u-16
me__ir n-25
me__is m-16
me__it a-24 d-20 i-25 q-19 r-16
me__la a-22 c-20 e-18 f-15 g-42 h-22 k-26 l-40 o-18 p-20 q-44 t-21 u-56 v-27
me__las m-17
me__list g-20 k-23 m-33
me__los k+17 m-22
me__mal p-20 q+17
me__manana b+18 m-18
me__mas i-15 m-21 u-16
me__me p+19 q-22
me__mi a-25 b-28 c-16 l-17 m-36 p+30 q-33 r-23 s-16 u-22 v-16
me__more m-19
me__mucho m-16
me__my b-19 d-18 g-20 p-22 u-19
me__news m+17
me__next a+19
me__no a-31 i-25 l+21 m-31 n-16 u-20
me__number l-18 m-17 v-20
me__of a-16 i-17 l+19
me__para m-17 u-16
me__please a+15 c-37 g-21 i-25
me__poner g-18
me__por b-19 c-22 i+18 l-19 o-17
me__puede n-23 o+20 q-18
me__que d-17 g-27 i-22 m-24 p-15 s-16
me__sin a-22 i-21 n-20 o-20 q+19 r-16 s-33 u-15
me__so i-16 m-20
me__sola q+15
me__someone a-16
me__su i-22 u-15
me__text u-16
me__the e-15 g-28 h-21 l-35 n-30 p-19 q-33 s-26 t-15 v-19
me__this b-26 d-17 l+23 m-37 v-16
me__to a-33 b-18 d-28 i+16 j-17 l-19 p-17 q-22 u-23
me__un a-18 j-16 m-30 p-16 q-22 u-17
me__una b-15 j-16 n-19 q-17 u-25
me__up k+15 m-21
me__whatever a+16 m-21
me__when m-19
me__with b-27 i-25 l-24 o-22 p-23 q-21 s-20 u-24
me__y g-18 q-17
me__ya a-15 i-18 m-19 p-15 r+15
me__you m-22
me__your b-21 i-19 k-16 m-29
me_a b-33 c-16 g-29 h-18 k-29 l-32 n-23 p-25 r-29 s-22 u-36 v-16
me_about a-19 d-24 g-19 l-15 m+20 n-18 r-18
me_again d-18 f-20 k+25 m-34 n-17
me_agarro m-16 q-18 r+19
me_an a-18 b-15 m+22
me_and n-16 p+17 q-20
me_any l-16
me_at i+19 m-21 q-23 r-17
me_back a-24 d+19 g-25 j-16 m-35 q-17 u-27
me_bk a-20 m-16
me_busque m-19
me_cobraron d+17 s-15
me_da m-17 q-21
me_dan b-18 k-21 l+18 m-27 u-20
me_dio a-15 q-16 s+17
me_directions i-20
me_dormi m-18
me_down m-17
me_esperen b+19 m-20 o-15 r-17
me_explica g+17 m-20
me_for i-20
me_get a+18
me_gusta a-21 g-18 i+19 l-16 u-16
me_gustaria a+15 i-18
me_hace p+15
me_home a-16 b-16 m-18
me_how d-20
me_iba q+18
me_in a+36 b-18 d-21 h-19 i-29 j-20 k-20 m-34 q-24 r-19 u-27
me_is m-16 p-20 q+16
me_just m-18
me_la n-18 o+21 q-16
me_later m+16
me_leave m-16
me_llego m-15 r-17
me_llevan l-15 m-15 n-15 p+20 q-16 r-17
me_mandan j-16
me_manden m-16
me_more m-23 u+21
me_my a-24 b-18 c-19 i-28 j-16 k-20 l-30 m+21 o-20 q-18 r-17 u-24
me_now a-16 k+15 m-31
me_off a-52 d-25 g-22 h-21 i-18 j-27 k-28 l+32 m-23 n-20 p-25 r-17 s-23 u-35
me_on b-18 d-17 k-19 m-27 n-16 r-15
me_out a-19 i-19 k-16 l+25 m-26 p-16 r-16 u-23
me_pasa j+15 m-16
me_please l-19 m-23
me_pongo g-39 i-17 n+26 u-17
me_puede d-24 o-16 p-19
me_pueden n-28 q-20
me_puedo a-20 n-21 q+18
me_queda m-19
me_quede a-26 d-16 i-25 k-20 n-29 o-26 p-19 u-19
me_quedo a-15 m-22 n-15 p-24 q+15
me_quiten l-17 m+17
me_recomendo a+15 n-16
me_salio m-15
me_siento a-20 s+24
me_surgio n-16 o+17
me_talk a-20
me_that m+15
me_the b-19 d-19 k-20 r-19 u-30 v-21
me_this l-23 m+24 u-19 v-20
me_through a-31 q-17 u+16
me_to a+24 c-21 d-25 k-32 l-32 m-18 p-16 s-20 u-30 v-26
me_up a+26 b-48 c-25 d-38 e-21 g-21 h-23 j-21 k-30 m-19 n-31 r-35 s-31 t-16 u-30
me_what m-16
mean d-19 k+17 l-17 u-23
mean$ d-17 u-22
mean__@stop m-19
mean_to k+20 m-26
meant a-23 b-22 k-25 m+17
med m-17
medicaid b-17 d+29 h-17 j-18 m-28 n-23 o-20 p-22 s-18 u-22
medicare a-18 d+28 h-19 m-25 p-16 u-20
medicina d-16 m-20 u+22
meds m-33 n+15 o-16
meeti* a-17 o-17
meeting a-16 o-16
mejor a-21 b+18 d-21 g-20 h-19 j-17 k-18 n-20 q-23 r-21 s-16 u-22 v-23
mejor$ b-20 o+15
mejor_@call m-16
mejor__@cancel b+23 m-27 o-18
mejor_no b+25 m-29 o-22
mensa* m-18
mensaje m-18
mensajes a-39 b-46 c-27 d-28 e-27 f-22 h-27 j-40 l+29 m-23 n-34 o-37 p-29 q-30 r-37 s-33 t-21
menu d-18 g+31 j-19 l-15 m-29 u-22
mero r+18
mess m-26
mess__@body m-16 n-17
mess_with m-16 n-17
messa* a-19 b-23 l+21 o-18 t-19
messages a-30 b-33 d-31 e-30 f-26 g-24 h-27 i-21 j-30 k+20 l+33 m-30 n-23 o-31 p-20 q-24 r-22 s-22 t-27 u-41
messaging l+16 m-15 t-15
met d+16
metro m-24 r+17
mexic* u-15
mexico u-15
mexico$ m+15
mi b+19 c-25 d-55 e-78 f-34 g-87 h-80 i-30 j-94 k-88 l-26 p+33 r-44 s-75 t-41 u-63 v-31
mi$ a-30 b-17 c-19 d-17 j-15 l-22 m-37 n-24 o-22 p+22 q+15 r-16 u-20
mi_@animal a-19 m+16 n+16 o-15 q-22
mi_@clinician a+19 m-24 q-16 u-15
mi_@insurance a-21 d+22
mi_@medicine n+16
mi_@relative d-65 e-41 f-48 g-51 h-46 i-63 j-49 k-40 l-52 o-37 p+35 r-44 s-44 t-42 u-70 v-57
mi_@ride m-15 q+22
mi_@visit a-34 b+22 d-26 i-17 l-30 n-28 o+19 p-16 q-21 s-17 u-16 v-18
mi__@cancel p-17
mi__@drive m+18 q-24
mi__@fetch p+21 q-26
mi__@insurer b-17
mi__@sick a-17 n-19 p-19 q+26
mi__@visit b-22 m+17 n-17 p-16
mi__a o-20 q-18
mi__de a-18 b-19 d-15 l+17 n-21 r-17 v-19
mi__es a-19
mi__estar p-19
mi__me a+16 b-39 c-20 k-15 l-19 m-40 n-28 p+21 r-19 u-22
mi__no a-20 b+19 n-21 p-19
mi__ocupa a+18
mi__por c-16 i-17 m-21
mi__puede a-21 n+20 p-21
mi__que m-26 n-20
mi__quedo p-20 q+17
mi__quiere m-18
mi__se a-20 b-18 c-17 d-16 n-21 o-18 p-28 q+21
mi__si m-15
mi__tiene n-16 q+17
mi__una m-17
mi__y m-24
mi__ya p-20 q-19
mi_amor r+16
mi_lugar b+19 j-19 m-17 o-24
mi_ma a+19 i-18 m-17 n-17 o-17
mi_numero a-19 b-15 g-17 i-19 l+21 m-33
mi_receta a-16 i+21 m-17
mi_turno a-21 b+16 m-22
might h-15 m-18
might__@late r+20
might_be r+19
migraine s-16
mil m-18 t+18
mil_@thanks m-18 t+18
milk a-21 k-25 m+30 q-17 r-18 s-19 u-22
mind d-16 n-16 o-19 r-21 v-20
mind$ k-19 r-16 v-19
mine d-15 m-26 r-17
mine$ m-21
minut* a-20 b-18 l-15 o-21 r+23 u-18
minutes a-16 b-15 o-15 r+16
minutos m-18 r+16
mio m-18 v+19
mis a-17 d-20 m-25 n+20 o-19 u-21
mismo b-18 d-16 h-19 m+16 r-15
mismo$ n-20 q+15
mismo_dia m-17 q-16
missi* m-17
missing m-17
mista* k+16 l-17
mistake k+16 l-17
mix n-16
mix_bleach n-16
mole m+20
mole$ m+20
moles* l+21 m-30
molestar m-19
molestar$ m-19
molesten$ l+18
molina d+16 m-15
mom g-31 h-15 k-24 l-30 o-27 p-19 q-19 s-20 u-35 v-21
momen* m+16
moms n-17
mon a-19 b-18 h-18 m+23
monday d-17 j-18 o+15 r-19 u-22
mondays a-20 b-26 i-16 l-21 u-17
money l-18 n-15 o-20
money$ m+18
month b-26 c-15 g-23 j-20 l-30 n-30 q-19 r-26 s-27 u-39
more c-25 d-33 f-18 g-25 h-26 i-22 j-26 m-22 n-33 p-17 t-18
more$ a-18 b+19 d-20 g-16 i-17 k-21 m-44 n-23 o-30 r-22 s-16
more_@texts l+24
more__have o+18
more__please b-17 u+15
morni* b-33 d-16 e-18 f+23 g-16 j-15 k-19 l-25 m-29 q-24 u-27 v-20
mornin f+16 m-17
mornin$ f+16 m-17
morning b-30 f+16 l-18 m-25 q-22 u-22 v-16
morning$ a-21 b-21 f+17 q-15 r-28
morning__ok m-16
morning_is m-16
mother a-24 d-20 k-16 n-30 p-17 r-18 v-18
move b-27 c-22 d-18 i-19 k-16 n-18 p-17 r-27 u-18
moved d-16 l-19 m-30 p-16 r-25 s-18 u-22 v+20
moved_to b+19 o-18
mover a-30 b-27 c-17 d-24 h-18 i-19 k-18 n-31 o+24 q-31 u-19
movie m+18
movie$ m+16
movin* a-17 v-15
moving a-17 v-15
moving$ b-15 m-23 o+16
much a-34 c-18 d+22 e-23 f-25 g-23 h-24 i-22 j-26 k-22 o-17 p-17 q-16 r-19 s-33 v-21
much$ d+21 l-18 m-26
much__@price d-19 m+21
much__@visit d+23 m-22 u-23
much__a u-19
much__do d-20 m+22
much__does d-17 m+18
much__i u-17
much__it d-19 m+19
much__you d+20 m-19
much_a d+24 m-23 u-19
much_do u-17
much_does d-19 m+21
mucho d-20 l-17
mucho$ s-15
mucho__@body m-15
mucho_la m-15
muevamela o+16
music a-18 d-16 e-16 l-18 m+18 o-17 q-20 u-20
music$ a-16 d-15 e-15 l-18 m+16 o-15 q-17 u-20
must d-16
muy b-21 c-17 e-22 g-16 i-23 j-20 k-18 l-20 m-34 n-23 o-19 p-15 q-21 r-19 t+20 u-29 v-21
muy_amables m-16 t+18
muy_caro d+16
my a-19 c-35 e-118 f-80 g-48 h-127 i-21 j-47 k-28 l-28 m+23 n+20 o-16 p+17 t-107 u-36 v-44
my_# b-24 d-17 e-15 i-17 l+27 m-28 n-21 r-21 u-17
my_@animal a-22 b-20 d-16 g-16 i-17 m+30 o-18 p-16 q-28 r-19 s-17 u-19
my_@body a-17 b-21 d-20 j-17 n-25 o-17 p-19 q-20 r-17 s+27
my_@call a-21 b-25 c-19 d-38 g-25 i-15 l+16 m+20 n-23 o-21 p-22 q-21 r-28 s-19 u-23
my_@clinician a+25 d-24 g-22 j-21 l-24 m-44 o-23 q-16 v-21
my_@clothes a-26 b-22 c-19 d-20 h-18 i-31 j-24 k-18 l-25 m+26 o-22 p-16 r-22 u-19
my_@day m-16 o+16
my_@drink d-18
my_@drug m-24 n+21
my_@insurance b-21 q-18 s-18 u-18
my_@medicine a-39 b-28 c-17 d-23 g-18 i+24 j-24 k-17 l-17 m-26 n+24 o-21 p-24 q-29 r-22
my_@pay b-15 d+17 g-18 i-19 m+18 n-28 p-16 q-17 u-25
my_@place m+21 o-21
my_@price d+24 m-21 u-21
my_@relative b-23 d-26 e-36 f-45 g-49 h-53 i-36 j-16 l-52 o-17 p+33 r-25 s-57 t-37 v-27
my_@ride a-31 b-42 c-24 d-33 f-16 g-29 h-16 i-21 j-29 k-26 l-26 m-27 n-33 o-16 q+46 r-22 s-34 u-30 v-25
my_@texts b-18 c-15 i-17 k+28 l-25
my_@treat a-16 o+17
my_@vehicle b-16 d-17 i-17 m+27 p-23 q-27 s-19 v-15
my_@visit a-75 b+33 c-37 d-23 e-26 f-17 g-27 h-19 i-41 k-34 m-15 o+17 p-37 s-18 t-28 u-52 v-17
my__# a+17 b-19 d-19 j-16 l-15 m-21 n-25 o-31 p-25 q-24 r+20 s-25
my__@call a-16 i-17 m-22
my__@cancel o-18 q+17
my__@clinician a+15 m-17
my__@day b-15 o+16
my__@drive a-19 n-16
my__@food m+15
my__@insurer d+17 m-15 n-20 q-18
my__@late p-18 r+18
my__@medicine n+22
my__@open h-17
my__@place j-18 m+17
my__@relative m-21 q-19 v+16
my__@sick p-15
my__@stop m-22 p-20
my__@symptom p-17 s+21
my__@thanks b+16
my__@visit n-22
my__a b-18 d-19 i-22 m+16 n-21 p-35 s-18
my__after m-17 o-18
my__agreed m-15 p+21
my__am m-27 r+19
my__and m-28 n-24 q-20
my__any m-20
my__anything n+15
my__are u-15
my__at m-34
my__away o-16
my__back a-15 m-16
my__backed p-17
my__balance d-22 m+21
my__be a-18 b-18 m-30 n+17 o-16 p-21 q-26 s-15
my__been a-15
my__bill d-34 i-18 m+30
my__broke m-16
my__but a-17 o+20
my__can a-30 b-33 c-18 d-24 m-34 q+22 r-19 u-26
my__card a-16
my__changed b-23
my__come o-19 p-15 q-17 u-16
my__coming a-22 r-23
my__day d-17 m-30 q-24
my__do o-17 p+16 q-22 u-23
my__does m-24
my__for u-17
my__getting p-15
my__go d+15 m-15
my__got a-30 b-25 c-16 d-23 g-16 i-17 k-19 l-19 m-26 n-17 p+23 v-17
my__has a-25 b-18 i-15 m-16 u-16
my__he m-17
my__his p-15 q-16
my__i g-16 i-16 l-19 m-26 q-21 r+18 s-16 u-22
my__in d-26 h-16 j-20 l-16 o-17 r-25 s-19 u-34 v-15
my__is a-34 b-26 e-22 f-15 g-33 h-29 i-33 j-43 k-27 l-46 q-23 s+18 t-26 u-69 v-51
my__it m-32
my__just m+19 o-17
my__list g-17
my__me c-16 d-22 i-32 l-30 m-46 n-25 o-22 p+41 q-20 s-21 u-19 v-20
my__my a-18 d-16 m-25 q-27
my__needs a+16 b-18 p-18 q-17 u-17
my__next n+16 p-17
my__not a-21 c+18 d-16 g-17 m-19 p-21 r-29 u-23
my__number g-20 i-17
my__of m-18
my__off l+18 m-28
my__oil d-15
my__ok d-18 m-32 n+28
my__on h-23 i-18 j-20 l-18 m-15 p-29
my__one m-18
my__or b-18 m-22 n+23
my__out a-20 m-15 p-24 q+18
my__plaza b-19
my__please b-25 c-28 g-15 j-15 k-21
my__right m+21
my__running r+17
my__said m-25 n-20 q-20 s-15
my__same m-17
my__says j-16 m-22 o-23 p-27 s-22
my__sent i+17 m-16 n-19
my__set p+17
my__she m-30 p-20 s-16
my__sit a-17 m-17 n+21 p-22
my__so b-16 s-20
my__somebody i-15
my__take b-15 q-15
my__taking m-15 p+16
my__that d-29 g-17 m-32 n+17 p-27 s-17 u-22
my__the d-33 i-31 l-16 p-32 q-33 r-22 u-28
my__there a-19 b-18 m-18
my__this v-17
my__to c-30 d-37 g-27 j-22 k-31 n-35 r-37 s-22 u-37
my__wait a-15
my__wants a+16
my__was b-16 n-18 p-30 r-19
my__we m-19
my__went d-18
my__will b-16 n-24 p+16 q-27
my__with n+21 q-19 u-24
my__work n-16 q-16
my__you m-26
my__your l+15
my_alarm m+15
my_baby m-16
my_balance a-15 d+24 s-16
my_bill d+17 m-38
my_calendar m+18
my_car a-21 d-23 j-20 m+35 n-23 r-15 u-20
my_cell b-20 l+16 m-21
my_centro m+19
my_count d-21 m+20
my_driver m-26
my_ex a-17 p+17
my_face m-16
my_flight b-17 m+16 r-17
my_gps a-20 m-25 p-16 r+22
my_id a-15 m-21 n+22
my_job g-16
my_keys j-15
my_knitting m-20 n+15
my_mind m-26 o-15 r-15
my_money m+15
my_name j-15 m-21
my_new d-15 j-18 l-16 m+28
my_next a+19 d-19 n-30 o-23
my_number a-17 g-18 i-17 m-41 u+25
my_oil m+23 o-21
my_options g+23 l-17 m-22 o-15
my_period n+18
my_place m-17
my_records a-18 d-18 n-18
my_rent m+16
my_spot a-18 o-16
my_time n-16
my_way a-17 b-17 d-18 j-16 k-16 m-38 n-16 o-22 q-33 r+33 s-27
my_work a-15
mysel* d-17 u-16
myself d-17 u-16
myself$ a-15 d-19 n-25 q+28
nada a-20 b-26 d-16 h-17 j-19 k-18 n-25 p-16 r-15 u-28 v-16
nada$ b-21 j-16 m-36 n-20 s-19 u-21
nadie b-17 g-19 l-16 m-23 n-15 p-17
nadie__puede q+16
nah a-22 b+18 c-17 d-22 e-17 f-19 g-16 h-17 i-17 j-20 l-16 o-27 p-20 r-16 s-16 t-17 u-25
nah$ m-16 q+16
nail m-18
name a-19 d-17 i-17 n-23 o-23 q-16 u-19
name__that j-16
name__the m-25
named v+17
named__here v+17
nasal m-22
nausea m-16 s+23
nauseous s+16
near a-20 i-18 j+18 n-19 q-18 r-17 u-24
near__@stop m-17
near__@vehicle j+17 m-19
near_a m-17
near_me j-20 m+25
neces* d-31 e-16 g-19 j-19 l-19 p-27 r-18 s-17 u-33 v-23
necesito d-29 g-17 j-17 l-18 p-23 r-16 s-16 u-29 v-17
necesito_@call a-15 i+17
necesito_@move a-22 o+19
necesito__@english a-17 i-18
necesito__@visit i-18 m-24
necesito__a a+19 m-18
necesito__con a-20
necesito__me m-16
necesito__un m-18
necesito_ayuda i-19
necesito_la m-16 o-21
necesito_que a+17 m-20
necesito_un i-25 m+19
necesito_una i+19 m-21
need c-20 e-25 f-22 g-22 h-37 j-39 l-22 p-18 r-32 s-31 t-24 u-18 v-48
need$ a-19 n-28
need_# b-20 d-16 m-26
need__@call i-21 m+17
need__@cancel a-19 b+16 m-31
need__@clothes a-25 d-19
need__@day a-16
need__@move a-37 b-37 d-27 i-17 m+15 n-30 o+26
need__@pay m-17
need__@ride b-16
need__@visit d-15 o-23
need__a a-29 b-22 n-18 q-20
need__anything a-29 m-18
need__ask a-15 m-16
need__back m-18
need__be a-16 d-15 m-23
need__bring a-32 d-21
need__day b-18 m-25 o+21
need__different o+15
need__do a+22 d-16 m-23 n-21
need__for m-16
need__get b-18
need__hold b+16
need__i m-22
need__in m-16
need__it i-15
need__lawyer i-20 m+20
need__letter i+18 m-19
need__me a-18 d-17 i-17 m-16 u-23
need__mine o+15
need__my b-18 d-22
need__new a-21 o+17
need__of m-17
need__out a-19
need__put m-16
need__refill a-18 i+21
need__see a+19 i-17
need__sent i+20 m-22
need__shave n+15
need__skip m-15
need__talk a-16
need__that b+15
need__to b-18 d-26 g-17 j-19 n-18 o-17 p-24 u-22
need_a b-42 g-23 j-20 k-19 n-27 o+18 p-29 s-25 u-31 v-20
need_an a+34 b-24 d-31 i-22 k-16 m-22 n-16 q-20 u-27
need_anything a-24 d-17 m+18
need_for q-17
need_from a-18 d-17 i-16 m-16 u-23
need_help g-22 q-16
need_it b+17 m-21
need_my b-16 d-17 i+15 m-32
need_new n-15
need_someone p-18
need_the m-20 o-15
need_to a-16 c-26 k-27 m-39 q-43 r-23
needs d-19 n-23 p-21 q-19 u-18
neighbor b-15 d-18 n-21 o-17 p+30 q-27
nerve* m-22
nerves m-22
never a-17 b-15 d-21 i-22 n-15 o-17 p-18 q-18 r-18 s-20 v+22
never__a m-16 v+18
never__i l-22 v-17
never__this m-16
never_said l-20
new a+29 b-29 c-24 d-47 e-20 f-23 g-32 i-22 j-40 k-32 l-48 m+26 n-50 o+20 p-37 q-26 r-39 s-32 t-26 u-48
new$ a+18 h-16
new_@call i-23 v+18
new_@clothes m+21 n-18
new_@person a+19 h-15 m-17
new_@year h+18 l-17 m-22
new__is j-17
new_date a-22 m-22 o+24
new_day m-24 o+18
new_number l-16 m+16
news d-21 m+20
news$ d-20
next c-17 d-31 e-15 g-24 h-22 i-31 k-27 l-28 p-17 q-24 r-27 u-36 v-20
next_@month m+17 o-21
next_day a-37 m-22
next_to m-23 n+15 p-17
next_two m-16 o-17
next_week m-28 u-16
nice a-16 b-16 d-18 e-18 i-16 j-17 l-20 n-15 q-16 s-17 t+18 u-16 v-16
nice$ e-15 l-17 m+16
nicotine n+16
night a-20 d-15 i-19 r-18 u-17
night$ a-16 i-16 m+17 n-32
night__i m-18 n+19
nine m+17
nine$ m+17
ningu* a-22 i-17 m-25 n-31 o-26 q+15 v+19
ningun a-18 m-16 n-26 o-21 q+20
ninguna m-18 v+16
nm a-15 c-17 d-21 e+21 f-23 g-16 j-17 k-15 l-24 n-17 t-16 u-23 v-19
nm$ d-18 e+17 f-21 l-20 u-20 v-15
no a-87 b+32 c-42 d-35 e-127 f-111 h-96 i-44 j-32 k-72 n-24 o-23 p-91 q+29 r-59 s-37 t-97 u-60 v+33
no$ a-21 b-21 c-26 e-28 f-17 i-29 j-27 k-19 l-23 n+27 p-16 q-20 r-20 s-23 t-15 u-36 v-32
no_@cancel l-20 q-16 v-20
no_@drive q+16
no_@food g-16 m-25 n+22 o-18 s-15
no_@insurer p-19 q+17
no_@ride b-24 l-16 m-28 p-25 q+29 r-15
no_@stop l-24 m+24
no_@texts m-19
no_@thanks g-19 h-21 l-28 m+41 q-19 t-48 v-18
no__@cancel a-24 b-26 c-20 d-21 g-24 i-24 j-17 l-40 m+30 q-28 u-19 v-22
no__@day b+23 m-27 o-20
no__@door r-16
no__@english b-21 c+39 d-17 g-20 i-17 l-26 m-40 n-17 q-25 s-17 u-20 v-24
no__@fetch n-22 p-23
no__@place j+20 m-20
no__@ride p-18 q+21
no__@stop k-19 l-25 m+22
no__@texts a-17 b-33 c-21 g-15 i-16 k-35 l+40 m-48 o-23 q-16 u-22 v-27
no__@thanks b+19 l-16 t-18
no__@visit d-21 i-17 l-22 n-16 o-19 q-22 v+18
no__a a-28 b+21 c-19 d-28 h-17 i-34 j-28 k-28 m-39 n-34 s-27 t-19 u-38
no__all m-16
no__available i-17 q+17
no__bien m-21
no__can b-18 m-19 q+17
no__carro q+15
no__como m-17 r-16 s-19
no__con b-16 m-15
no__conmigo b+15 i-16
no__de b-32 i-17 k-16 l-41 m+34 q-17 u-17
no__do g-22 j-16 o-15 v-16
no__el a-21 d-17 g-18 i-19 l-24 n-19 s-20
no__es g-17
no__escribir l-17
no__esperen b+19 m-20 o-15 r-17
no__este v-22
no__esto m-24
no__for a-16 m-29 v-15
no__gusta g-16 i+22 l-16
no__hacer u-16
no__here m-19 v+16
no__hold b+16
no__home q+15
no__how j-17 l-15 m-22
no__interested b+16 l-25
no__ir a-21 b+38 g-18 j-15 l-22 m-28 n-25 o-22 p-16 q-20 r-17 u-17 v-18
no__is m-19
no__la a-31 b+23 i-28 l-19 m-35 q-16 r-20 s-15
no__llegar s-17
no__los k-18 l-23 m+20
no__manana b+21 m-18
no__manden m-17
no__maria m-15
no__mas a-22 b-20 i-24 k-17 l+32 m-39 o-20 q-18 u-20 v-16
no__me b-18 d-16 k-18 m-46 n-18 u-25 v-28
no__mi a-18 b-23 l-21 n-18 u-18 v+20
no__my b-17
no__nada b-21 g+21 i-30 m-31 n-17 u-18
no__nadie r-15
no__named v+18
no__no o-16
no__not g-20 m+21 o-18 q-25 v-18
no__on m-18
no__para u-19
no__por b-23 c-17 i-17 o-26
no__que a-24 g+21 j-23 k-22 m-17 n-27 r-16 s-24 v-37
no__queda m-19
no__quien p-19
no__quiten b-17 l-21 m+15
no__recibir k-15 l+16
no__si m+16 n-16
no__texteen l+20 m-22
no__that m-17
no__the b+17 m-21
no__to m-29 r-16
no__usar g+15
no__wish l+15
no__y q+17
no_car j-15
no_dormi s+15
no_entiendo i-17 l-16 m-25
no_es a-24 b-23 d-19 g-22 i-20 j-38 l-31 m-41 q-25 v+39
no_go b+20 m-24
no_good m-21 o+19
no_hay b-21 d-17 g-17 l-18 o-25 r-23
no_i g-19 o-16 q-22 v-17
no_ire b+35 l-27 m-33 o-19 p-16 q-21 r-16 t-17 v-19
no_la a-18 l-17
no_longer b+20 v-16
no_m b-19 q-15
no_manden l+20 m-19
no_mas c-16 l+18 m-16
no_me a-37 c-28 d-41 e-16 g-52 h-20 j-31 k-39 n-32 p-32 q-23 s-36 u-48 v-49
no_more b-30 k-19 l+32 m-31 q-20 u-24 v-25
no_necesito a-20 g-17
no_need a-16 m-25 q-19
no_one b-19 g-17 l-16 m-27 o-17 q+21
no_podre b+17
no_puede a-19 n-30 o-18 p-25
no_puedo o+18 q-18
no_quiero a-42 b-16 i-19 k-43 l+16 m+28 o-20 q-19 u-30 v-20
no_se e-16 f-16 g+22 h-21 j-29 k-18 l-40 m-17 n-28 o-33 r-26 t-22 v-19
no_show m-22
no_soy a-21 b-26 c-16 d-22 e-16 f-17 g-24 i-22 j-20 l-26 m-35 n-22 o-22 p-15 q-28 r-17 s-18 t-15 u-22 v+35
no_tengo g-23 i-26 m-23 n-30 o-21 p-42 q+23 s-20
no_veo j+17 m-16
no_voy a-27 b+34 c-17 e-16 g-24 h-20 i-25 j-27 k-20 l-34 n-26 o-17 p-25 q-42 r-43 s-19 u-27 v-30
nobod* b-18 d-16 h-15 m-19 o-23 p-23 q+16 s-15
nobody b-18 d-16 h-15 m-19 o-23 p-23 q+16 s-15
nobody__do q+20
nobody__take a-16
nobody__up q-15
noche h+17 m-17
noche$ h+17 m-17
nombr* m-16
nombre m-16
norma* a-17 j-18 n-21 o-20 p-16 s+16
normal a-16 j-16 n-20 o-20 p-16 q-21 s+17
normal$ m-18
normal__@symptom s+15
normal__asi s+16
normal__be s+17
normal_tener s+18
normal_to s+16
north j+17
not a-78 b+16 d-39 e-66 f-72 h-52 i-27 k-28 n-74 p-63 q+21 r-36 t-73 u-57 v+51
not$ m-18 u-21
not:# a-17 m-34 n-23 o+18 u-24
not:@call b-26 g-16 i+16 j-19 l-17 o-17 q-22 v+17
not:@cancel a-35 b-58 c-32 d-39 e-18 g-38 h-15 i-33 j-29 k-27 l-50 m+38 n-25 o+30 p-20 q-47 r+15 s-23 u-32 v-43
not:@day a-26 b+33 d-18 g-20 h-32 i-18 j-16 k-18 l-18 m-47 n-21 p-22 r-31 s-21 u-23 v-21
not:@door b-16 j+20 m-24 r-22
not:@drive l-17 m-24 o-16 p-24 q+27 u-16 v-23
not:@eat m-23 n+19 o-16 u-15
not:@english b-24 c+43 d-19 g-27 i-20 l-28 m-40 n-19 o-15 q-28 s-19 u-22 v-26
not:@fetch b-22 m-18 n-22 p-35 q+31
not:@food g-17 m-28 n+21
not:@insurance d+25 m-19 q-21 u-22
not:@insurer m-24 p-22 q+18
not:@late b-20 j-17 m+37 o-23 q-16 r-29 v-23
not:@machine i+17
not:@parking m-15 q-17 r+19
not:@person a-20 b-26 d-18 i-27 u-23 v+24
not:@place b-18 i-18 j+25 m-28 q-19
not:@relative b-17 m-24 n-17 q+17
not:@ride d-19 g-21 i-19 j-27 l-23 m-16 n-28 q+27 r-27 s-18 u-16 v-24
not:@stop a-16 b-32 c-18 d-16 g-24 i-25 j-24 l-46 m+43 n-27 o-20 p-15 q-21 r-19 s+21 u-19 v-33
not:@texts a-28 b-23 c-32 d-18 g-23 i-23 j-22 l+30 n-23 o-34 q-29 r-17 u-31 v-45
not:@thanks a-19 b+21 d-16 g-25 h-19 j-16 l-39 m+32 o-21 q-20 r-18 t-58 v-21
not:@visit d-39 g-18 i-27 j-15 l-16 n-23 o-39 q-32 r-28 s-26 u-18 v+19
not:@wrong v+18
not:a a-38 b+20 c-28 d-44 e-22 f-17 g-21 h-27 j-21 k-34 m-42 n-49 p-20 r-20 s-32 t-28 u-23
not:able o-16
not:again g-25 k-29 l+23 m-23
not:all b-15 m-25
not:am m-24
not:and a-15 m-27 o-21 q+20
not:another o-26 v-21
not:any a-15 b+20 d-24 g-17 h-16 i-20 m-31 n-20 r-22 s-16 u-26
not:anyone m-15
not:anything d-23 l+17
not:are g-19 u+15
not:at m-23 u-16
not:available i-17 q+17
not:away b-22
not:ayuda a-16 d+16 g-25 q-15
not:back b-16 d-16 j-17 k-15 m-16
not:baja b-15 l-21 m+21
not:be a-23 b+28 d-26 h-15 i-20 j-16 m-39 n-24 q-22 r-17 s-24 u-21
not:before m-16
not:bien m-21
not:borren m+15
not:bring m-18 p-16 q+17
not:by j-16
not:called q-19
not:can l-16 m-24 p-15 q+21 v-15
not:car m-29 n-19 q+23
not:carro j-20 m-22 q+22 r-19 s-16
not:come a-19 i-17
not:coming a-17 b+27 g-15 j-18 m-33 o-34 p-25 r-17
not:como m-17 r-16 s-19
not:con b-17 m-19 q-15
not:conmigo q-15
not:day d-15 n-18 v-16
not:de a-18 b-38 g-16 j-21 k-20 l-42 m+28 n-19 o-21 q-24
not:do b+24 i-18 j-31 m-27 n-27 r-22 v-27
not:driver p-19 q+17
not:el a-26 d-20 g-22 h-17 i-22 l-26 m-23 n-22
not:else m-16
not:entiendo l-17 m-19 v-15
not:es a-27 b-26 g-33 i-25 j-43 l-34 m-48 n-19 o-18 q-32 s-19 v+37
not:esa b-15 g-16 i-17 j-17 m-25 q-19
not:escribir k-19
not:esperen b+19 m-20 o-15 r-17
not:este v-22
not:esto m-26
not:estoy a-18 m-15
not:ever k-15 v-21
not:favor b-18 i-16 o-20
not:find h-17 m-40 o-18
not:for a-34 b+18 d-24 g-23 i-20 k-16 m-47 s-20
not:gary v+16
not:get a-18 i-22 j-20 m-35 n-21 q+18 r-21 u-20 v-16
not:getting v-21
not:give b-26 q-16
not:go a-16 b+33 l-20 m-38 o-16 p-16 t-15
not:going m-19 p-17
not:good b-27 f-17 m-40 o+20
not:got p-18 q+17
not:gusta g-16 i+22 l-16
not:hacer u-16
not:has m-16
not:have b-29 g-17 i-23 j-20 l-27 n-19 o-20 p-32 u-19
not:hay a-17 b-26 g-25 l-20 o-26 p-16 r-22 s-17 u-18
not:he m-21
not:help b-15 q-17
not:her a-19 b-25 d-18 i-18 j-17 l-21 n-16 v+23
not:here a-23 b-19 d-19 g-18 i-17 m-26 v+20
not:him g-21 l-17 m-27 v+24
not:hold b+21 m-22 o-18
not:home p-18 q+15
not:how g+26 j-21 l-21 m-37 u-24 v-22
not:i c-17 d-26 h-17 i-15 l-18 p-23 u-31 v-15
not:if p-16
not:in a-20 u-17
not:interested a-19 u-17 v-15
not:ir a-24 b+40 d-16 g-20 i-18 j-18 l-24 m-28 n-26 o-22 p-18 q-16 r-19 s-15 u-21 v-21
not:ire b+35 l-27 m-33 o-19 p-16 q-21 r-16 t-17 v-19
not:is a-18 d-17 g-19 i-25 m-37 o-19 q+17
not:it a-26 b+26 i-19 j-21 k-15 n-20 o-30 q-19 s-19 v-23
not:just m-29 o+22 r-20
not:keep b+21
not:know c-20 d-27 h-17 j-20 l-19 n-16 o-30 p-17
not:la a-36 c-17 d-24 i-33 l-40 n-20 q-30 r-28 s-27
not:llegar s-17
not:lleguen m-15
not:longer b+20 v-16
not:los l-25 m+26
not:lugar b-20
not:m b-19 q-15
not:manana b+21 m-22 o-15
not:manden i-17 k-15 l+24 m-28
not:maria m-15
not:mas a-25 b-29 c-25 g-20 i-26 k-25 l+39 m-48 o-29 u-27 v-27
not:me a-50 c-51 d-66 e-35 f-33 g-34 h-32 j-60 k-62 n-58 p-63 q+19 s-16 t-34 u-50
not:mean k+20 m-26
not:message m-17
not:mi a-24 b-31 l-24 n-21 o-23 p-23 q+23 u-19 v+19
not:money m-16
not:more d-21 g-15 h-15 l+22 m-52 n-23 r-22 s-16 u-40 v-23
not:moving b-18 m-26 o+16
not:my b-28 c-19 d-23 j-22 l-27 n-21 u-24 v+16
not:nada b-20 g+16 m-33 n-17 u-19
not:named v+19
not:necesito a-24 g-19 i-16 o-15
not:need b+18 d-23 g-26 i-31 m+16 n-17 o-21 q-33 s-17 v-18
not:now d-17 g-21 h-18 i-16 l-17 m+19 p-27 r-28 s-15 t-19
not:of i-16
not:off b-27
not:on a-18 k-15 q-17
not:one b-21 d-17 g-20 j-18 m-29 o-24 p-15 q+20 s-16
not:out l-22
not:para u-19
not:pick q+16
not:place m-18
not:please b-22
not:poder m-17
not:podre b+17
not:por a-15 b-21 c-18 i-17 o-29
not:puede a-25 i-21 n-33 p-25 q+19
not:puedo o+18 q-18
not:put g+17 m-21 u-21
not:que a-25 b-27 g+20 j-25 k-22 n-26 o-25 r-17 s-25
not:queda m-19
not:querer k+21 m-20
not:quien l-16 m-16 p-25 q+18 u-15
not:quiere m-15
not:quiero a-46 g-15 i-21 k-24 m+28 o-21 q-19 u-31 v-21
not:quiten b-17 l-21 m+15
not:receive m-21
not:recibir k-15 l+16
not:remove b-17 l-15 m+18
not:right g-20 h-16 j-16 q-20
not:running m+19
not:said l-20
not:say l-18 m+16
not:se e-16 f-16 g+22 h-21 j-29 k-18 l-40 m-17 n-28 o-33 r-26 t-22 v-19
not:see m-22
not:send b-23 d-25 g-17 j-16 l+28 m-28
not:show m-27 u-16
not:si m+16 n-16
not:sign m-21
not:since m-15
not:someone q+16
not:soy a-22 b-27 c-16 d-22 e-17 f-18 g-24 i-23 j-20 l-26 m-35 n-22 o-22 p-15 q-28 r-17 s-18 t-15 u-22 v+36
not:start m-20
not:stay q+20
not:sure g+15
not:take a-21 b-24 d-19 l-29 p-21 q+23
not:tengo g-25 i-27 m-24 n-31 o-23 p-42 q+25 s-21
not:text k-28 l+32 m-46 v-17
not:texting v-16
not:that a-20 b+21 d-29 g-22 j-28 l-16 m-39 n-33 s-17
not:the a-32 d-35 h-21 i-36 k-32 l-25 n-25 p-19 q-23 r-31
not:them m-17
not:there a-17 b+18 j-23 m-35 n-21 p-15 r-17 s-15 u-20
not:these l+18
not:this a-18 d-21 m-51
not:to a-18 c-30 d-42 g+16 i-31 j-33 n-40 p-36 r-20 s-19 u-40
not:today m-16
not:tomorrow b+23 m-23 o-21
not:trabajo m-21
not:trust b+15 m-25
not:type i+18 m-16
not:understand m-21
not:unsubscribe l-27 m+18
not:up b+15 j-16 o-18 p-17 s-21
not:usar g+15
not:veo j+17 m-16
not:voy a-30 b+34 c-18 e-17 g-28 h-20 i-27 j-29 k-21 l-35 n-27 o-18 p-25 q-22 r-26 s-21 u-29 v-32
not:want a-25 b+24 g-32 k-26 n-18 o-16 q-16 t-16 u-17
not:what b-18 g+15 h-17 j-24 m-30 n-21 q-29
not:who b-17 m-33 p-20 q+18
not:will p-18 q+15
not:with m-20
not:work m-25
not:works u-16
not:worry m-17 p+17
not:y m-15 q+17
not:yet b-17 g-22 m+18 u-17 v-25
not:you a-17 b-22 d-17 h-18 i-18 l-21 o-18 q-24 r-18 t-18 v+20
not:your a-17 i-18 l-20
not_@cancel b-44 l-18 m+16 o+24
not_@drive p-15
not_@stop b-16 k-18 l-31 m+25 n-19 s+23
not__# m-29 q-20 u-23
not__@call i-15 l-17 m-26 v+22
not__@day a-20 b+16 h-19 m-28 o+16 q-24 r-26
not__@door m-17
not__@food m-21
not__@move m-19
not__@parking j-15
not__@person a-16 b-20 i-20 v+19
not__@relative m-20
not__@ride p-19
not__@texts v-19
not__@thanks t-16
not__@visit o-23
not__@wrong v+16
not__a a-17 d-16 j-21 l-16 o-25
not__about b-19
not__again g-16 k-22 l+19 m-20
not__am m-20
not__another o-26 v-21
not__any d-18 l-23 m-32 u-19
not__anyone m-15
not__anything d-20 l+18 m-23
not__be l+21 m-27 o-17
not__can m-18
not__come a-16 m-27 o-19
not__do m-23
not__ever m-16
not__for g-18 m-28 q-20 v-16
not__good m-22
not__help q-17
not__her a-15 b-20
not__here m-25
not__how g+23 m-25 u-18 v-17
not__i d-17 m-21 p-19
not__if p-16
not__is u-16 v-17
not__it a-22 b+27 i-19 j-22 k-17 n-19 o-39 q-26 r-19 s-19 v-21
not__just m-32 o+22 r-22
not__me a-34 d-35 g-18 j-27 k-38 l-16 n-26 p-31 s-23
not__more l+22 m-17
not__my b-19 d-17 l-16 m+16 o-22
not__now p-18 r-20
not__off b-21 l-16
not__on r-16
not__out l-21 m+16
not__place m-18
not__receive l+15 m-19
not__since s+19
not__someone q+16
not__spot r-15
not__take b-15 m-25
not__text k-15 l+19
not__texting l-19 v-15
not__that a-19 b+20 d-17 m-22 n-16 t-16 u-19
not__the a-17 d-26 h-16 i-26 k-23 l-19 n-17 o-22 q-24 r-19 v-19
not__there b+20 h-18 j-18 m-32 n-20 r-20 u-16 v-15
not__this m-39
not__to a-27 c-19 d-29 j-26 n-30 p-24 u-28
not__today m-21
not__tomorrow b+22 m-20 o-19
not__up a-19 r-21 v-23
not__want m-15
not__what b-17 g+15 j-17 m-35 q-24
not__who m-27 q+16
not__with m-15
not__work m-17 q+17
not__yet g-20 m+21 q-19 u-15 v-23
not__you i-20 l-16 m-37 o-15 q-22 v+23
not__your g+15 m-25
not_be a-16 b+28 d-22 m-26 n-21 q-26 r-27 s-21 u-18
not_bring m-17
not_come i-15
not_coming b+29 m-21 o-26 p-20 r-38
not_do m-21 n-16 q-25
not_find h-17 m-40 o-18
not_for b+16
not_get a-17 i-21 j-18 m-36 n-19 u-17
not_getting v-21
not_give b-24 m+18
not_going m-15
not_good m-25
not_got p-18 q+17
not_have b-26 g-17 i-20 j-19 l-20 m-39 o-18 p-25 u-15
not_her m-26 v+24
not_him g-21 l-17 m-21 v+24
not_hold b+17 m-18
not_i m-16
not_interested a-22 b-22 l+26
not_know c-20 d-27 h-17 j-20 l-19 n-16 o-30 p-17
not_me b-20 g-19 i-28 l-29 m-26 q-25 u-23 v+38
not_mean k+20 m-26
not_message m-17
not_moving m-18 r+15
not_my m-19 u-16 v+20
not_need d-19 g-25 i-26 m+18 o-26 q-24 v-15
not_now b-21 m+20 t-22
not_say l-18 m+16
not_see m-21
not_send b-19 d-25 g-16 j-16 l+27 m-28
not_start m-20
not_stay q+20
not_sure g+15
not_take b-30 l-20
not_text g-22 k-24 l+30 m-35
not_that m-16
not_the m-24 v+18
not_trust b+15 m-25
not_understand m-21
not_want a-24 b+24 g-31 k-24 n-18 o-16 t-16 v-34
not_what g-15 m+18
not_work g-16 q-17
not_worry m-17 p+17
not_your m-16 v+18
note i+20 m-25 o-15
nothi* b-22 l-15 n+15 o-25 s-15 u-20
nothing b-22 l-15 n+15 o-25 s-15 u-20
nothing__@eat m-25 n+20
nothing__now a-19 m+15 n-17
nothing_to m-25 n+20
notifications u-21
novel* m+16
novela m+16
novela$ m+16
now d-34 e-38 f-46 i-50 j-23 m-19 n-68 p-37 r+24 s-21 t-35 u-67 v-40
now$ b-45 c-42 d-23 e-34 f-40 g+21 i-44 j-67 n-59 o-20 p-25 r+21 t-35 u-57 v-39
now_@thanks b-22 m+18
now__else o+15
now_so b+19
now_what m-25
nueva d-16 k-18 v-15
nuevo k+15 l-19
nuevo$ a-16
numbe* b-27 c-20 d-27 f-17 h-23 m-20 n-23 o-25 p-24 q-24 r-16 s-19 t-21
number b-26 c-19 d-26 f-16 h-22 m-19 n-22 o-22 p-22 q-23 r-15 s-18 t-19
number$ d-18 g-21 n-15 u+18 v-18
number_@stop l-16 v+16
number__@call i+19 m-17
number__me v+16
number__not v+16
number__system l+16
number__texting l-16 v+16
number__this g-17 u+18
number__your l+16 m-24 v-21
number_again m-16
number_do g+18 u-16
number_for u-17
number_i m-17
number_now m-16
number_of v+17
number_to g-15 i+18 m-17
numer* a-24 b-26 c-18 d-24 e-17 h-23 k-28 m-22 n-22 o-25 p-16 q-19 r-29 s-16
numero a-24 b-26 c-18 d-24 e-17 h-23 k-28 m-22 n-22 o-25 p-16 q-19 r-29 s-16
numero$ a-27 b-19 i-38 j-23 l+18 m-42 o-15 r-16
numero__@place l-22 m-23 u-26 v-16
numero__la i+20 j-25 m-18
numero_de g-17 l-20 u-33 v-17
nurse a-33 d-26 g-20 i+25 j-16 n-21 o-19 p-25
o a-32 b-25 c-25 d-16 f-17 i-37 j-35 k-22 l-35 m-55 n+25 o-37 p-21 q-32 r-29 s-24 t-16 u+18 v-28
o__la o-16
o_no d-19 l-15 m-26 n+16 u-17
o_que m-17
oak r-18
oak_street r-18
ocupa a+18
odds g-17 u+16
of a-23 c-50 i-36 k-51 l+21 o-24 p-28 r-44 s-20 u-18 v-32
of$ g-18
of_# d+15
of_@clothes m-20 n+18
of_@symptom s+18
of__@drive m-15
of__@late v+18
of__@place j+16 m-17
of__@relative m-22 v+18
of__@sick j-17
of__@texts k-16 l+18
of__@visit b-19 m-16
of__day m-19
of__is a-17 d-24 g-18 n-22
of__it d-17 m-28
of__morning f+16 m-17
of__the m-15 o-17
of__there a-19 b-16
of__this d-21 g-17 j-16
of__today m-17 s+19
of_a d-18 j+16 u-18
of_gas d-19 m+20
of_god m-20
of_here l+19 m-16
of_it j-17 m-26 n-16 o-19 r-20 u+16
of_my m-26 v+17
of_that j-16
of_the a-20 d-22 i-21 r-18 u-22
of_them b+17 l-25
of_these m-21
of_this l+22 m-30
of_you m-22 t+17
of_your i-24
off a-74 b+27 c-46 d-56 e-25 f-27 g-45 i-53 k-65 l+51 m-63 n-28 o-24 r-41 t-35
off$ a-34 c-22 d-28 g-25 i-37 k-31 l+30 m-53 n-39 o-31 p-27 r-16
off__@drive m-20 p+18
off__@holiday h+17 m-16
off__@texts k-20 l+19 m-19
off__@visit b+16
off__here l+19 m-16
off__is m-17
off__list a-28 g-22 i-21 k-27 l+21
off__please i-16 k-18 m-21
off__the a-15
off_all k-15
off_for a-19 b+15 h+16 j-15 l-20 m-21
off_of l+26 m-21
off_the a-24 c-16 g-20 i-16 k-27 o-15 q-18 r-16
off_this a-21 b-16 g-18 l+26 m-25 u-17
off_work m-16
off_your a-18 b-18 m-24
offer a-16
office a-34 b-26 d-31 f-19 g-22 h+28 l-21 m-23 n-23 p-19 q-25 r-20 s-18 t-15
oficina a-16 b-16 g-19 i+17 l-28 n-19 o-19 q-18 u-35 v-21
often d-17 n-20 u+17
often__i a-16 n-15 u+16
ohio a-15
ohio$ a-15
oil a-22 c-18 d-18 j-23 m+35 o-29 q-21 s-15 u-23
oil$ m+32 n-20 o-25
ok a-29 b-62 c-72 e-94 f-76 g-66 h-73 i-68 j-73 l-64 n+53 o-24 s-31 u-46 v-69
ok$ a-58 b-41 c-55 e-79 f-63 g-50 h-54 i-50 j-60 k-61 l-47 n+46 p-57 r-66 t-70 u-67 v-53
ok_@thanks b-19 m-36 t+26
ok__@drive n-18
ok__a t-17
ok__am n-16 r+17
ok__i m-18 o-15 r+20
ok__me k+18 l-17
ok__my m-16
ok__text k+22 l-20 m-21
ok__you m-16
ok_cool m+22 t-20
ok_for d-16 q+16 s-16
ok_if m-15
ok_lol d-19 m-31 n+27 u-18
ok_to a-24 d-20 k+17 m-25 p-15 s-17 u-21
ok_you m-15
okay e-18
old b-18 d-27 g-18 h-23 l-21 m+24 n-24 o-17 s-17
old_@person u+17
old__you h-17 j-18 m+22 u-24
on a-18 c-41 d-24 f-36 g-56 i-17 k+23 l-47 n-28 o-21 p-20 q-30 r+21 s-35 t-38 u-33 v-53
on$ a-27 b-26 d-27 e-16 g-26 h-22 i-24 j+16 k+23 m-27 o-24 p-16 q-24 r-24 s-18 u-28
on_# h-20
on_@date a-17 j-18 m+19
on_@day c-16 d-29 f-19 h+28 i-34 j-30 k-19 l-19 n-20 p-18 q-25 r-19 s-17 u-31 v-16
on_@insurer n-17
on_@traffic k+21 l-19 m-19 r-16
on__@book a+21 k-16 m-20
on__@call i+19
on__@date r-16
on__@ride m-15 p+18
on__@texts m-16
on__@vehicle n-18
on__day d-21 g-18 n+23 q-17
on__first a-20 m-19
on__home h-17 q-18 r-18
on__in e+20 m-17 r-19
on__is m-17 n-18
on__line a-20
on__list g-16 i-16 l-23 n-17
on__loan m+15
on__lol m-15
on__so m-15
on__street r-19
on__that n-16
on__the d-15 j-16 m-17
on__way a-23 b-21 d-22 g-19 h-26 i-20 j-22 k-19 m-17 n-19 o-29 q-40 r+36 u-17
on__with m-16
on_a n-19
on_it u-19
on_me m-18 p-25 q+18
on_my a-21 b-28 d-36 g-27 h-17 i-22 j-26 k-25 l-21 o-31 r+29 u-28 v-17
on_please k+17 o-19
on_that d-15 g-16
on_the c-28 d-40 e-23 f-22 g-30 h-35 l-43 m-18 n-18 q-45 r+17 t-25 u-49 v-35
on_this a-24 m-28
on_tv h-17 j-20 u+16
onda f+19 j-21 m-16 u-16
onda$ f+19 j-21 m-16 u-16
onde a-16 j+23 m-20 u-20
one a+29 c-46 e-40 f-31 h-51 k-32 l-19 m-46 n-35 o-20 r-35 u-30 v-20
one$ a+17 c-23 e-17 f-19 g-29 h-27 k-26 l-37 m-29 n-27 o-19 q-20 r-25 u-40
one__i j-16
one__take m-19
one__these m-17
one__you m-15
one_of m-30
onlin* a+16 m-18
online a+16 m-18
only b-17 g-15 i-21 m-32 p-22 q+18 r-25 u-21 v-16
oops m-17
opcio* d-17 g+29 j-18 m-22 u-20
opciones g+21
opciones$ g+17
open b-31 c-25 d-21 e-27 f-30 g-26 h+45 i-19 j-61 k-29 l-32 n-38 p-33 q-39 r-42 s-40 t-33 u-45 v-33
openi* d-16 n-19 q-15 u-15
opening n-17
opening__a a-15 m+16
opening_for a-15 m+16
openings m-22
opt a-22 g-16 i-30 k+18 l+22 m-34 n-16 o-18 q-16 r-16 u-27
opt__in k+17
opt_me l+17 m-19 u-17
opt_out i-17 k-15 l+18
optin* g-19
opting g-19
opting_out g-19
optio* a-17 g+24 j-16 l-21 m-26 n-19
options d-20 g+24 l-20 m-23 n-15
options$ d-19 g+24 l-19 m-23 n-15
or a-17 b-38 c-34 d+19 e-30 f-28 i-53 j+20 k-30 l-41 m-65 n+21 p-40 r-23 s-53 t-27 v-32
or__i i-16 m-31 n-21
or__it m-15
or__make a+16
or_a m-16
or_after d+16
or_anything d-16 j-15
or_do m-26
or_nah m-16 q+16
or_no l-19 m-25 n+18
or_what d-21
order i-16 m+19
other n-19
otra c-16 d-25 h-19 i-31 j-27 l-29 n-25 p-22 q-22 r-25 s-21 u-34
otra$ a-19 k-16
otra_@person m-20
otra_@visit a+24 b-26
otra__favor o+17
otra__los l-16
otra__por o+17
otra_hora a-15 m-16
otra_vez a-25 b-17 k+24 l-18 o-19 u-16
otro a-34 d-22 i-17 j-19 k-21 m-27 o+20 q-25 u-16
otro$ n-17
otro_dia a-28 b-37 k-18 m-17 o+17 q-18
our a-22 d-23 h-16 i-18 j-21 n-20 s-15 u-20
our_@relative m-17
out a-29 b+23 c-25 d-23 e-49 f-46 g-47 h-47 j-52 k-52 l+22 m-35 p-28 t-40 v-63
out$ a-26 b-35 d-51 e-32 f-30 g-37 h-30 j-38 k-40 l+22 m-18 n-17 o-19 p-41 t-24 u+15 v-42
out_@cancel b+24 m-21
out__@visit a-18 b+25 d-15 m-21 n-17
out__i m-15
out__it d-22 m-18 n-16 o-19 r-20
out__me i+17
out_my a-16 b+22 d-17 m-24
out_of a-23 i-26 j-23 k-18 l+16 m-24 n-27 p-21 r-23 v-16
out_the b+15 d-18 h-15 i-20 l-16 n-20 o-19 u-19
outsi* n-15 u-21
outside n-15 u-21
outside$ j-21 m+22 u-19
over b-20 j-21 l-18 o-20 q-31 v-17
over$ d-19 u-17
over__@call m-19
over__@relative i-16 m+19
over__my i-15
over_there d-15 m-16
overs* p-16
overslept p-16
owe a-25 d+26 g-19 m-17 n-22 o-19 u-17
owe_anything a-18 d+23 m-24 n-20 o-17
pacie* m-16
paga a-16 d+23 m-19 n-15 o-15
pagar a-27 d+37 g-22 i-17 j-25 n-36 o-36 q-26 s-15 u-23
pague m-17 t+15
pague$ m-17 t+15
panza b-21 l-27 m+19
papa m-16
papel* m-26 u-17
papeles m-26 u-17
papeles$ a-18
paper* d-23 g-19 m-28
paperwork d-19 g-17 m-19
para c-23 d-21 e-19 f-21 g-19 h-33 k-21 l-18 m-27 q-33 s-32 t-21
para_@visit a+20 m-16 o-18 u-18
para__@day m-18 o-17
para__@relative b-15 o-15 u-21
para__@visit d-16 n+18 o-16
para__es u+21
para__mas d-18 o-17 v+17
para__por a+17 o-18
para__proxima a-15 o+17
para_el j-15
para_la d-19 m-22 n+17
para_lo a+17
para_mi a+16 b-27 i-16 l-19 o-26 p-21
para_que j-22 m-21 u+18 v-15
pare m-21
paren k-15
paren* l+15
parenle l+15
park a-24 d-20 i-23 l-19 p-20 q-18 r-28 s-17 v-16
parking a-40 b-24 c-26 d-49 e-27 f-32 g-28 h-40 i-31 j+37 k-20 l-28 n-40 o-29 q-37 r+26 s-29 t-28 u-39 v-23
party d+19 j-16 m-23
pasa a-23 b-20 g-17 l-17 m-35 o-23 q+17 r-23 s-21 u-21 v-16
pasa__@place i-20 j+17
pasa_la i-15
pasam* q-16
pasame q-16
pasame__alguien i+18
pasar a-16 m-23
pasem* b-21 j-18
paseme b-20 j-18
paseme__la j-16
paseme_con j-17
pass d-17 j-17 m-23 u+17
passe* m-17
passed m-17
past a-18 d-18 h-26 i-18 s-18
past_@place h-21 m+21
past__@open h-21 m+21
pastillas d-21 i-20 m-18 n+18 p-20 q-16
patie* g-18 j-18 l-17 m-18 n-16 o-20 q-15 u-20
patient m-33
patient$ i-22 m-19
patients i-16
pay a-42 b-36 c-23 d+45 g-29 h-26 i-42 k-20 m-17 n-28 o-33 p-27 q-32 r-22 s-21 u-36 v-16
paying d+23 h-15 m-18 u-16
payment a-17 d+30 g-16 j-23
payments d+17
pee n+19
pee__it n+19
pee_during n+19
pelig* m-21 u+20
pensa* m+20
people a+16 b-42 c-27 d-43 e-21 f-20 g-37 j-35 k-30 l-16 n-41 o-24 r-30 s-34 t-19 u+29
per d+25 u-27
perdi a-21 d-20 e-16 g-17 h-15 i-18 j-24 l-19 o-25 q-19 s-25 v-18
perdi$ m+15
perio* n+18
period n+18
permi* a-16 m-22
pero b-18
perro a-15 m+20 q-17
perso* u-16
person a-47 b-39 c-28 d-17 e-25 f-26 g-23 i+35 j-30 k-22 l-34 m-25 n-30 o-31 p-22 r-24 s-20 t-26 v+31
persona a-46 c-20 d-29 e-19 f-15 g-29 h-22 i+27 j-29 k-27 l-31 m-43 n-28 o-29 p-27 r-26 s-24 t-19 v+27
phone a-29 b-53 c-48 e-22 f-26 g-49 l+19 n-22 o-45 p-43 q-50 r-48 s-44 t-23 u-47 v+28
pick b-18 i-27 j-17 l-17 n-19 r-27 s-27 u-24 v-16
pick__any m-15
pick__day m-18 o+15
pick__of m-15
pick__up a-21 i-15 m-19 o-15
pick_a g-16
pick_another o+22
pick_up q-16
pico g+19 j-18 m-25
pico$ g+19 j-18 m-25
pills a-17
pin a-16 g-18 i-17 j+22 l-20 u-17
pin$ i-16 j+22 l-17 m-24
piso j+16
pizza a-25 i-21 j-24 k-19 l-19 m+31 o-17 u-22
place a-15 d-28 i-18 l-16 n-26 s-17
place$ a-16
place__@parking j+18
plan j-18 m-25 n+22 u-29
plant d-19 m+21 u-17
plant_tomatoes m+15
play m+19
play_some m+17
playa j-16 m+15
playa$ j-16 m+15
plaza a-18 b-23 d-32 g-19 h-20 i-17 j+20 l-22 o-22 q-15 r-16 u-26 v-18
plaza$ a-15 b-20 d-21 l-16
pleas* d-28 e-33 f-31 h-26 m-15 n-30 p-29 q-48 s-27 t-33
please d-28 e-33 f-31 h-26 m-18 n-30 p-29 q-48 s-27 t-32
please$ b-22 d-34 e-25 f-22 h-15 m-46 n-18 o+16 p-19 q-31 r-55 t-23 v-58
please_@book a+19 b-18
please_@call i+23 l-18 m-28
please_@cancel b+27 o-24
please_@stop c-24 i-15 k-24 l+29 m-26
please__@call b-15
please__@cancel b-19
please__@texts b-15 i-18 m-28
please__@visit b+16 c-20 i-18 l-27 o-27 v-20
please__a b-20 k-16 o-18
please__again k+18 l-18
please__everything b+17 l-16 m-20
please__from m-18
please__give b-16
please__his b-18
please__it k-15 m+16
please__me g-22 l-36 m+21 r-17 u-16
please__my a-25 b+16 c-23 d-19 l-19 o-25 u-16 v-18
please__not b-27 i-20
please__number i-15
please__off l-22 m-17
please__out m-16
please__somebody i+15
please__the m-17
please__to i-15
please__up b-21 c-16 i-17 k-21 l-19 m+17 o-17
please_do b-27 i-20
please_keep a-16 b-18 g-17 i-18 k-15 l-21 m+27 v-25
please_no l+16
please_remove b+22 l-15 m-19
please_send m-20
please_set b-16
please_take a-16 b+18 i-16 l-19 m-27 v+18
please_tell m+15
plumb* i-15 l-17 m+18
plumber i-15 l-17 m+18
plumber$ i-15 l-17 m+18
pocke* m-18
pocket m-18
poco m-16 o-16
podem* o+16
podemos o+16
podemos_@move o+16
poder m-17
podre b+15 m-22 n+15 o-20 q-17
podre_ir b+16
poem m+17
poem$ m+17
point d-21 g-19 j-15 m+15 n-18
point$ m+19 u-18
point_of m-18 u+18
pon a-15 i-16 n-22 q+17 s-26
poner a-16 g+21 m-18 n-21 o-22 q-18
poner$ g+25 n-22 u-22
ponga* b-18 m-18
pongame b-18 m-18
pongo b-19 d-26 f-16 g+30 i-29 j-22 k-16 l-25 m-36 o-30 p-21 q-29 r-23 u-41 v-18
pongo$ d-16 g+22 i-17 l-15 m-24 o-17 q-20 u-23
pongo__@medicine g-19
pongo_la g-19
pop d+18
por b-19 d-20 e-44 f-39 g-28 h-52 k-24 m-37 n-59 r-41 s-49 v-50
por__@door j+17
por__me g-15 j-19
por__no b-18
por_cual j+16
por_donde j+18 m-18
por_el j+17 u-17
por_favor d-29 e-21 f-18 h-19 k-24 m-28 n-21 p-50 q-26 r-15 s-22 t-23 u-29 v-21
por_la b-16 m-17
por_mi b-21 c-21 d-17 i-17 l-19 m-37 n-26 o-24 p+29 q+17 r-17 v-15
por_que g-16 i-17 l-18
posib* a+18
posible a+18
possible$ m-18
postpone m-17
precio d+18 u-23
prefe* b-20 m-25
prefer m-18
prefer_@english c+16
prefi* a-19 l-18 m-19
prefiero a-19 l-18 m-19
prefiero__por i-16
pregu* a-17 b-17 d-20 i+17 l-22 n-20 o-17 p-17 q-17 u-16
pregunta i-15
prend* k+20 l-16 m-23
prepa* a-24 g-26 u-21
prepare a-17 d-25 g-25 n+15 u-17
prepare$ d-16 g-15 m-18 n+16
prescription a-17 i+20 n-22
prese* b+17
presi* u-17
press a-19 b-16 c-18 d-22 e-18 g+21 i-17 k-15 l-20 m-30 n-26 t+19
press$ a-19 b-15 c-17 d-19 e-18 g+20 i-16 k-15 l-20 m-28 n-23 t+19 u-23
price a-30 b-19 d+18 e-17 f-29 g-21 h-21 i-22 j-36 k-22 l-20 m+18 n-27 s-19 t-16 u-37
pricing d+17 m-20
probl* a-22 b-16 c-16 d-24 g-16 j-17 l-18 t-15 v-15
problem d-18 u-21
problem$ u-21
problema m-24 n+21 q-21
problema$ m-24 n+22 q-21
proce* a+17 m-19 n-19
proceed a+21 m-15 u-17
pronto$ a+20
proxi* m-16
proxima m-16
ptsd a+21 g-16 i-16
puede e-18 f-17 g-32 h-34 j-34 k-36 l-22 m-54 p-15 r-36 s-39 t-17 u-31 v-30
puede$ m-16 n-16
puede* c-20 d-24 h-18 l-19 m-38 p-18 q-34
puede_@call c+16 n-17 q-22
puede_@fetch a-24 i-15 m-18 o-21 p-19
puede_@move a-21 d-18 i-15
puede_@pay d+17 n-16 o-16
puede__@late a-22 d-20 n-22 o+24 q-19
puede__@person a-18
puede__@relative a-16 n+22 p-16
puede__@spanish c+23 i-19 n-16 q-17
puede__@visit n-18
puede__a a-24 m-18 q-20
puede__alguien q-19
puede__dia a-15 n-26
puede__en c+21 i-25 n-27 q-26
puede__la a-24 d-15 n-21 o+19 q-16
puede__mi a-34 b-19 c-16 m-22 n+18 o-31 p-28
puede__por b-16 n-18 o-18 q+15
puede__una o-18
puede_entrar n+16
puede_estar p-19
puede_ir n-24 o-22
puede_mas n-16 o+17
puede_ser a-16 i-17 n-25 o+25 q-19
pueden c-20 d-24 h-18 l-19 m-38 p-18 q-34
pueden_@call a-21 i+20 k-17
pueden_@move a-16 o+17
pueden__a i-20 n-19
pueden__favor i+15
pueden__mi a+15 n-17
pueden__por i+15
pueden_ver a+15 n-17
pueden_volver a-24
puedo b-16 c-28 e-18 f-18 i-28 j-16 k-34 l-21 m-23 n+15 p-25 r-29 s-34 t-19 u-26 v-19
puedo_@call n-20
puedo_@drive o-19 q+17
puedo_@drug h-15 n+24 o-16 q-23
puedo_@eat n+18 o-23
puedo_@fetch q-18
puedo_@move a-16 m-16 n-27 q-16
puedo_@pay j-19 n-21
puedo__@day o+15
puedo__@drink n+18
puedo__@vehicle n-23 q+18
puedo__@visit n-16
puedo__a q-19
puedo__con q-20
puedo__dia n-23 o+18
puedo__el q-15
puedo__en n-23 q+18
puedo__ese n+16
puedo__la a-15 d-16 j-18 n-16
puedo__mi a-16 q-18
puedo__por n-17
puedo__sola n-17 q+23
puedo__trabajar n+17
puedo_ir d-22 g-22 i-19
puedo_irme n-17 q+18
puedo_trabajar q-16
puerta e-15 f-17 j+24 m-22 r-19 u-20
pues d-17 g-15 i-16 m+19 n-23 o-21 q-23
puked d-23 j-22 n-15 r-16 s+21 u-15
pulle* r+17
pulled r+17
pulli* a-17 m-20 r+18
pulling a-17 m-20 r+18
pulling__now r+16
pulling_in r+17
puppy m+16 n-15
push a-19 b-18 k-18 m-22 o+33 q-19 r-16 s-19 u-17
put b-40 h-29 l-24 m-25 p-30 q-43 r-33 t-20 v-28
put$ g+24 m-22 u-23
put__down m-21
put__for a+16
put__in b-19
put__my m+16 o-16
put__on b-20 j-17 l-17 n-20 p-16 r-19
put__sleep m-20 u+17
put__that d-15 g-16
put__the a+18 b-17 k-19 m-19 r-15
put__to a-17 o-17
put_a m-16
put_me a+17 b-22 d-24 h-21 j-19 m-35 n-17 p-22 q-19 r-20 u-15
put_on g-16 n+16
put_that m+21 o-16
put_to m-19 u+16
quali* m-20 u+19
qualify m-18
quart* r+17
quarter r+17
quarter_past r+16
que b-43 c-102 e-37 i-31 k-21 l-39 m-37 o-33 p-81 r-74 s-38 t-43 u+33 v-49
que$ a-32 f-37 h-29 i-29 j-35 k-24 l-22 m+20 n-33 o-17 q-23 r-20 s-15 t-22 u-15 v-20
que_@call u-17
que_@cancel b+24 d-19 m-22 o-17
que_@clothes a-16 g-31 m-20 n+27 q-17 u-15
que_@door f-17 j+28 m-21 r-19 u-20
que_@fetch a-19 g-35 i-19 n+15 o-16 p-30 u-25
que_@hours a-16 d-18 f-16 h+27 m-22 n-16 u-19
que_@pay d+24 n-20 o-19
que_@price a-19 d+24 m-17 u-32
que_@stop l+18 m-15
que__@call a-20 b-20 d-20 i+20 j-18 l-20 m-31 n-24 o-20 u-25
que__@cancel b+17 m-16
que__@eat h-17 n+20 u-16
que__@fetch a-17 d-31 g-32 i-18 n+33 p-23
que__@food d+17 j-16
que__@medicine d-15
que__@open f-17 j-26 n-20 o-18 u-19
que__@place g-18 i-25 l-20 m-23 v-21
que__@treat a-24 j-16 m-18 n-16 u+20
que__a a+18 m-29 n-20 p-16 q+20
que__ahi m-15 n-16
que__alguien n-19 q+19
que__atiendan a+17
que__dan m-19
que__de a-17 g-20 k-18 m-27 v-23
que__el i-29 j-17 m+16 v-16
que__en h-23
que__es a-30 d-36 e-20 f-22 h-37 i-19 j+23 l-20 m+20 n-36 o-27 q-23 r-21 s-20 u-18 v-28
que__esa g-17 u+19
que__estan j+18 m-16
que__este l-17 u+19 v-20
que__esto g-21 u+15
que__hace m+17 u-19
que__hay n-16
que__hoy m+21 u-21
que__la a-18 f-16 g-15 j-27 n-23 v-16
que__llevo n+17
que__lo d-17 i-16
que__me a+17 b-18 d-22 g-37 h-27 m-40 o-17 q-28 r-16 s-16
que__mi a+22 m-22
que__para a+18 m-20 o-16 u-21
que__poner n-15
que__pongo u-18
que__puedo a-18 i-17 m-25 o-25
que__que d-36 g+18 i-26 m-26 n+17 o-21 p-27 q-39 s-18
que__se n-19 o-15
que__si m-16 q+22
que__tiene a-22 d+22 m-21 q-17
que__tienen d-21 m-28 q-16 u-23
que__ustedes a-16 m-20 u+17
que__voy m-20
que_banarme n+17
que_calor m+25 u-15
que_clase j-17
que_debo g+15
que_dejar j-18 m-16
que_dia a+30 d-23 f-15 g-20 h-28 i-18 j-20 l-18 n-25 o-22 q-24 u-27
que_dias f-17 h+23 m-19 u-15
que_es a-31 b-20 d-39 e-19 f-20 i-34 j-42 l-29 n-28 o-21 p-16 q-22 s-21 t-15 u+45 v-38
que_hacen m-18
que_hacer u-17
que_hay e-20 f+21 j-16 m-23 u-23
que_hora a-35 d-21 g-26 h+17 i-23 j-30 m+20 o-39 q-19 s-22 u-32 v-18
que_horas h+16 m-26 n-16 o-16
que_ir a-19 d-23 i-26 o-22 p-22 u+16
que_le g+20 n-18
que_me b-39 c-17 f-18 h-23 j-41 m-57 n-16 p-25 r-24 t-15 v-26
que_no a-16 b+26 i-15 m-29 q-18
que_numero g-17 l-25 m-28 u-28 v-20
que_onda f+19 j-21 m-16 u-16
que_poner g+17
que_pongo g+23 n-24
que_se d-28 g-32 h-16 i-18 m-26 o-20 q-20
que_sea b-16 o+20
que_tal a-20 d-19 e-20 f+29 g-19 h-20 i-16 j-21 k-17 l-16 m-27 n-18 t-18 u-24
que_tengo a-16 d-37 g+19 i-20 o-16 p-24 q-31 u-23
que_trabajar n-24 q+16
que_vean a+17
que_yo a-17 g+22 m-20 n-22
queda i-15 q-16 r-19 s-22
queda$ j+18 m-23
queda* i-17 n+20 q-15
queda_bien m-19
quede a-31 c-20 d-21 i-31 j-20 k-26 l-20 n-35 o-39 p-25 s+21 u-25
quede_sin a-25 c-17 d-17 i-24 j-16 k-20 l-16 n-27 o-32 p-20 q+18 r-22 u-19
quedo a-20 b-17 n-24
quedo_mal p-20 q+17
quere* k+21 m-20
querer k+21 m-20
querer$ k+15 l-19
quest* a-16 n-18 o-19 s-19 u-18
questions g-20 i+16
questions_for i+18 m-20
quien a-44 b-33 d-20 g-21 h-16 j-20 k-30 l-40 n-26 o-33 r-18 s-28 u+16
quien__@fetch a-23 i-26 m-20 p+19 u-19
quien__a m-17 u-17
quien__el i-18 m+17 u-21 v-18
quien__esa u-22
quien_es a-15 i-15 q-18 v+20
quien_me a-29 b-16 l-21 m-30 o-18 p+16 v-19
quier* c-23 d-28 e-19 f-17 h-21 j-25 n-25 p-28 q-39 r-30 s-23 t-16 u-21 v-48
quiere m-20
quiero c-23 d-27 e-19 f-16 g-34 h-17 j-24 n-23 p-26 q-40 r-29 s-23 t-16 u-20 v-46
quiero$ l-16
quiero_@call a-18 b-17 i+22
quiero_@cancel a-34 i-31 k-31 l-30 m+19 u-18
quiero_@move b-19 o+17
quiero_@stop k-18 l-23 m+20
quiero__@texts a-22 b-15 i-22 o-15
quiero__@treat a+19 m-17
quiero__@visit k-19 l-15
quiero__a b-17 m-20
quiero__baja a-15 k-17
quiero__con b-22 i+19 k-16 m-20 o-17
quiero__de a-23
quiero__dia o+20
quiero__el b-18 m-20 u-15
quiero__hora m-15
quiero__la m-18
quiero__los l-20 m+17
quiero__mas a-19 k-15 m-19
quiero__me k+16 m-26
quiero__mi a-30 b-28 m+27
quiero__un a-16
quiero_ir a+20 b-22 m-28 u-16
quiero_los a-15 k+21 l-15 m-23
quiero_mas a-17 i-18 l+26 m-28
quiero_mi b-19
quiero_otra k-24 m-15
quiero_otro o+20
quiero_que i-17 k+16 m-21
quiero_recibir m-17
quiero_una b-20 k-15 m+15
quisi* b-16 m-19 u-19
quisiera b-16 m-19 u-19
quit b-26 c-15 d-25 e-17 g-25 i-30 j-27 k-28 l+38 m-22 p-32 r-25 s-23 u-26 v-31
quita a-15 m-19 s+17
quite* a-27 i-25 j-16 k-28 p-17 q-20 s-21 u-27 v-22
quiteme a-19 k-16 m-24
quiteme_del a-18 k-15 m-22
quiten u-16
quiten__numero l+17
quiten_mi m-16
quitenme k-15 l+17 m-16
quitenme_de b-17 l+17
rain m+21 u-16
rajo m-20 q+20
ramp m-22
rash n-19
rate j-18
rathe* a-16 m-19
rather a-16 m-19
rather_have c+16 i-16 m-15
rd b-16
reach a-19 c-17 d-26 i+19 j-18 m-30 u-22
reach* i-16 m-24 v+17
reach_out c-16 i+18 m-17
reach_somebody h+17 i-17
reached i-16 m-24 v+17
reached_a m-20
react* i-19 k+20 l-18 m-21
read b-25 i-16 j-19 k-31 m+16 n-33 o-26 q-19
read_@english m-15
read_it a-16 n-16 u-15
read_that d-20 k-21 m+24 n-18 u-17
ready m-20
ready$ a-22
ready_to a+17 m-17
real b-19 c-18 d-22 g-16 j-18 l-16 n-17 o-15 v-23
real$ i-24 s-16
recei* i-16
receive m-21
received i-16
recet* a-20 i+24 m-21
receta a-20 i+24 m-21
receta$ a-18 i+22 m-18
recib* i-22 m-27 u-22
reciben m-19 u-20
recibir m-18
recibir__@texts k+16
recibir_los k+17 l-18
recip* m+21
recipe m+21
recoge p+19 q-21
recogerme q+19
recom* d-17 g-23 i-17 q-15 u-19
recomendo g-18
recomendo$ g-15 m-22
recomendo_a a-22
recor* a-21 d-21 k-21 n-19 q-16
recordatorios k+19 l-24
records a-19 d-19 n-18
records$ m-28 n-15
records__my i+15 m-17
recorrer a-17
red a-16 m-22
refer* a+26 d-17 i-17 m-21 u-17
referencia a+15
refil* a-22 i+15
refill a-21
refill$ a-18
regis* a-16 m+16
register a-16 m+16
regre* m-21
relea* d-18 i-18 q+16 u-23
release d-17 q+16 u-22
remem* m-17
remember m-17
remin* a-18 b-22 o-16
remind j+17
remind_me j+17
reminders a-33 c-19 g-18 i-27 k+37 m-15 o-24 r-21 u-29
remov* a-23 d-16 i-22 o-17 q-16 u-21 v-22
remove a-23 d-16 i-22 o-17 q-16 u-21 v-22
remove__@call l+16 m-15
remove__@visit b+19 l-18
remove__number l+18 m-16
remove_me b-29
remove_my l+20 m-36
rent d-20 m+29 n-16
rent$ m+20
reply a-18 d-16 g+23 l-17 n-17 u-17
reply$ g+17 m-20
repor* l+16 m-17
representative f-15 i+18 m-16
requi* m-15
reschedule a-25 c-34 g-21 i-27 j-21 k-27 l-17 n-22 o+28 p-17 q-17 r-28 s-17 u-19 v-17
reservation b-30 m+27 o-22
respo* a-24 b-16 g+18 n-17 u-18
respondo m-18
respondo$ m-18
resub* k+19 l-19 m-17
resubscribe k+19 l-19 m-17
resul* m-18
results m-18
results$ m-16
resum* a-17 i-20 k+22 l-20 u-20
resume a-17 i-20 k+22 l-20 u-20
resume$ k+16
resume__@texts m-15
retur* a-16 l-17
return a-16 l-17
ride a-74 b-54 c-59 d-71 e-65 f-60 g-65 h-58 i-63 j-82 k-56 l-67 m-53 n-44 o-40 p+51 q+66 r-56 s-66 t-64 u-70 v-64
rides m-21 q+20 u-21
rides$ m-19 q+19 u-19
ridin* u-16
riding u-16
riding_with m-16
riesg* d-17 m-16 u+20
riesgos d-17 m-16 u+20
riesgos$ d-17 m-16 u+20
right a-21 c-20 e-22 f-19 i-26 k-16 l-25 p-21 v-20
right$ d+15 g-24 h-19 j+21 m-27 o-17 r-26 s-25 t-24 u-24
right_in r+19
right_now d-26 i-17 j-33 n-28 o-19 q-30 r-15 u-21
right_there j-24
ring a-30 b-16 c-18 d-39 e-16 f-20 g-34 h-50 j-39 k-15 l-36 m+30 n+16 o-19 p-20 q-20 r-16 t-19 u-33 v-36
risks g-15 m-16 u+21
risks$ g-15 u+17
road m-17
robot g-16 m-24 p-17 u+17 v-22
room b-26 d-21 i-23 j-17 l-23 m-29 o-24 q-22 r-20 v-24
room__her a-17
room__me a+20 m-21 p-16 u-18
room_for a+26 l-16 m-25 n-18 p-16 u-23 v-16
room_is m-19 s+15
room_with a-20
roomies m-16 p+19
ropa a-17 g-33 i-16 m-20 n+29 q-18 u-16
rosar* n+15
round a+17 b-18 n-19 o-20
round$ a+17 m-23 n-16 o-17
run d+29 g-23 i-17 j-15 m-30 n-20 o-21 q+16 u-41
run$ d+30 g-19 m-26 u-29
runni* a-15 f-23 h-17 n-16 s-17
running a-15 f-23 h-17 n-16 s-17
running_@late f-17 o-21
saber a-16 d-18 i-15 l-16 m-25 n-16 u+20
sacar d-19 i-16 j-22 m+25 u-21
sacar$ m+20
sacar_@visit a+20
saco u-16
safe d-16 j-17 n-21 u+17
safe$ m-29 u+24
said c-16 d-31 f-17 g-23 h-21 j-26 q-33 r-21 s-24 t-18 v-25
said_@day m-23
said_@stop l+19 m-20
said__@cancel b-16 l-15 m+18
said__but m-19
said__do m-18 p+17 u-24
said__her m+17 p-20
said__i m-17 o+22
said__it m-15 u-16
said__to l-18
said__will p+20 u-16
said_i l-22 m+17
said_to l-16
salad m-26 n-16 o+19
sale a-18 j-17 m+16 r-16 s-18 u-20
salie* m-22 r+21
saliendo m-22 r+21
saliendo$ m-20 r+17
salio r-17
salud* m-16
saludos m-16
saludos$ m-16
same b-24 e-17 f-18 h-19 i-27 k-16 l-27 q-16 r-17 v-19
same$ a-16 j-19 l-16 m+23 u-18
same__as m-20 u-19
same_as a-18 n-15 o-20
same_day m-23
same_place j+18
saturday a+21 b-23 g-16 i-16 j-18 m-32 n-20 o-28 u-24
saturdays m-17
save r+17
save_my r+17
saw n-17
say a-28 b-21 c-15 d-33 e-16 g+36 h-21 i-22 j-28 k-20 n-34 o-26 s-18 u-50 v-16
say$ d-16 g+16 n-15
say__do g+18 m-20
say__in m+15
say_that g+18 o-15 u-19
says f-32 h-16 j-21 k-21 l-23 n-19 t-16 v-18
says_@hello a-19 f-26 m+26 o-15 p-18 q-17 s-18
says__@stop g-16 l-16 m+18
says__can m-18 q+18
says__is m-18
says__not m-21 q+19
says_she m-21 q+19
scale m-17
scam a-15
scare* m-24 p-17 r-15 v-18
scared m-24 p-17 r-15 v-18
schedule a+36 c-25 e-19 g-24 h-22 i-34 j-29 k-28 l-28 n-32 o-26 p-21 q-29 s-23 u-26 v-28
scrap m-17
scrat* m-17
scratch m-17
scratch__@visit b+16 l-17
se a-22 b-52 c-22 e-69 f-65 g+23 h-71 i-25 j-70 k-59 l-70 n-37 p-48 q+16
se_@english c+20 g-19 m-20 q-16
se_@insurer p-15 q-18
se_@sick b-17 m-28 p-17 q+26
se_@wrong d-26 e-16 f-15 i-16 m-21 q-16 r-15 t-19 u-18 v+30
se__@fetch a-19 m-18 n+20 q-23
se__@insurer p-17
se__@late a-16 d-16 n-17 o+16 q-15
se__@pay d+17 n-16 o-16
se__@relative b-19 p-19 q+16
se__@symptom m-17
se__a a-23 d-15 n+19 o-19 p-20
se__de i-21 m-18 v+22
se__dia d+15 n-15
se__el a-26 b-16 d-20 g-21 n-28 p-18 s+15 u-25
se__en a-16 n-16
se__es g-17
se__ese g-20 m-21 o-21 q-16 u-20
se__esto g+19 u-16
se__la a-29 b-24 c-16 e-16 g-26 h-18 j-23 k-18 l-15 n-34 t-17 v-21
se__luz m+16
se__mas n-16 o+17
se__mi a-16 b-22 n-16 p-24 q+21
se__que m-15
se__uno d-18 g-18 m-17 o-16
se_como m-16 q+15 s-17
se_contesta m-21
se_fue m+16
se_me a-33 b-32 d-29 g-26 i-29 j-20 k-20 l-19 n-31 p-25 q-19 r+17 s+25 t-17 u-32 v-25
se_perdi m-20
se_puede a+17 b-15 c-34 h-17 i-30 m-30 p-18 q-38 r-21 s-20 u-15
se_que b-17 g+17 i-17 m-23 q-22 v-22
se_rajo m-20 q+20
se_usa a-17 g+20 m-22 u-20
sea b-16 o+20
sec e-22 l-17 m+19 u-15
sec$ e-22 l-17 m+19 u-15
secon* m-18
see a+44 b-46 c-34 d-53 e-25 f-26 g-46 i-18 k-27 l-32 n-51 o-51 p-38 q-29 s-34 u-65 v-40
see$ a-16 b-19 d-18 m+23 n-16 p-19 r-20 u-17
see_@person h+18 m-21 u-15
see__about a+16
see__i a+15 u-16
see__last m+18
see__then a-23 h-21 m+16
see__there a+17
see_me a+15
see_someone a+23 i-16 m-15
see_you a+18 b-15 d-18 h-27 j-18 l-15 m+15 n-17 u-28 v-15
seen a+23 m-25 n-20 s-16
seen$ a+17
seguro a-16 c-18 e-20 f-17 g-25 h-23 i-24 j-33 k-16 l-22 m-38 n-29 o-24 p-20 q-26 r-20 s-23 u+38 v-29
seguros a-22 u-21
seman* i-22 m-24 n-21
semana i-22 m-24 n-21
semana$ i-19 m-27 n-18
send a-25 b-38 h-15 n-36 o-18 p-20 q-24 r-32 s-25 t-17 u-32 v-20
send$ a-19 g+24
send__@medicine i+15 m-17
send__@place i-16
send__a j+16
send__more l+17
send__my m+17
send__the l-19
send__to a-24 c-25 d-22 g-27 m+15
send_a j-16
send_any l+19
send_me a-16 d-19 g-20 i-18 j+20 l+17 m-33
send_my d-17
send_the m-22
sendi* b-16 d-17
sending b-16 d-17
sending_me m-18
sending_them k-18
senor* m-21
senorita m-21
senorita$ m-21
sent b-24 c-16 d-21 g-22 h-17 i+19 l-21 n-31 o-27 q-17 r-16 s-21 v-16
sent$ a-17 d-19 n-24
sent__a i-17
sent__already m+18
sent__my i+20 m-18
sent_the d-16 m+17
sent_to i+20 m-19
ser i-18 n-27 o+23
sera d-22 g-16 j-15 l-17 m-24 o-18 u+22
sera_normal s+18 u-20
servi* m-16
sesion b-33 i-16 n-22 o-20 u+16
sesiones n-15
session b-17 d+23 m-45 o-25 s+20 v-16
sessions l-16 m-29 n-20 o-17
set a+34 b-17 e-21 f-20 g-36 h-36 i-39 j-30 k-30 l-38 n-26 o-22 p+16 q-37 r-34 s-28 u-44 v-29
set$ h-19 p+18 q-27
set__@visit a+20
set__back d+22 g-20 m-19 u-24
set__for r-17
set__the a+15 m-19
set__up a+27 d-20 i-17 l-19 m-26 o-15 p-24
set__with a+19 i-17 m-19
set_me a+24 d+19 g-23 i-16 j-15 l-19 m-35 p-24 q-17 u-29
set_up a+24 d-21 i-19 l-20 o-18
shave n+15
she b-22 d-40 e-16 f-21 g-28 h-33 l-33 m-17 o-48 r-36 s-17 t-21
she__@drive m-15 n-16 p+22
she__her m-17
she__not a-16 i-18 n-17 o-22 p-16 q+17
she__to m-19
she_can a-20 b-20 i-21 n-23 o-23
she_is a+17 n-24 q-23 r-16 u-15
she_need n+15
she_said m+18 n-18
shirt h-16
shoes a-20 d-18 i-19 l-20 m+22
shopp* m+16
shopping m+16
shopping_list m+16
short m-17
shoul* b-26 c-19 d-40 h-19 j-27 k-17 l-21 o-19 r-17 v-17
should b-26 c-19 d-40 h-19 j-27 k-17 l-21 o-19 r-17 v-17
should_@relative m-20 n+23
should__@animal m+21 n-20
should__@relative m-17 n+18
should__about m-19 n-27
should__an m+21 n-16
should__avoid n+16
should__be m-20
should__bring n-17
should__do m-18 n-25 q+16
should__get a-23 m-18 n+23
should__have m-37 n+36 q-15
should__if m-17
should__on n+15
should__there m-19 n+15
should__to m+17 n-24
should__you a+15
should_i b-15 c-15 d-35 j-18 k-15 l-18 m+17 o-19 u-44
should_my m-17 n+18
should_we m-16
show l-17 n-22 o-20 s-17
show$ b-15 u-15
show_me l-16 m+18 u-17
shut m-21
shut__@holiday m-17
shuttle a-17 b-15 h-24 i-18 j-28 n-18 o-15 p-20 q+21 u-22 v-15
si a-19 b-41 c-40 d+17 e-42 f-35 h-37 i-42 j-46 l-39 m-17 p+20 r-43 s-37 t-29 u-56 v-40
si$ a-21 b-16 c-17 d-21 e-23 f-16 g-20 i-16 k-17 l-18 m+23 n-21 q-24 u-16 v-16
si__@texts l-16 m-16
si__los l-16 m-16
si__me p+19 q-26
si__quien p+16 q-17
si_hay p+18 q-18
si_no d+15 m-16
si_quiero k+16 l-16 m-16
si_voy m-15
sick a-20 i-17 m-29 n-18 p-27 s+20
side__the j+15
siemp* v-16
siempre v-16
sient* a-20 s+24
siento a-20 s+24
sign b-17 d-24 g-16 i-17 j-16 o-20 s-20 u-23 v-21
sign$ a-25 m+18 u-16
sign__back k+16
sign__for a-27 m+16
sign__up o-16
sign_me o-16
signi* g-16
sigo m-24 s+16
sigo_con m-18 n-16 s+19
sigue m-16
sin c-29 e-18 f-15 g-33 h-25 i-37 j-35 l-24 m-22 o-41 p-37 q+26 r-37 t-15 u-44 v-25
sin_@eat n+16
sin_@ride r-17
sin_querer k+21 m-20
sin_trabajo m-21
since b-26 d-23 i-22 j-23 l-26 m-31 n-18 o-23 r-16 s+29 u-39 v-20
since$ l-16 u-22
since__@visit a-21 s+19
since_her s+16
sirve a-22 b-19 l-18 q-16
sirve$ a-16 b-16 o-16
sister b-26 d-30 i-18 j-17 l-23 o-27 s-17
sit a-22 m-18 n+21 u-19
sit__me n+18 p-18
sit_in a-16
sitter m-23 o+24 q-20
situa* m-17
situation m-17
skin l+19 m-24 v-16
skip a-23 b+18 c-16 d-23 e-20 f-15 g-17 i-17 j-19 l-21 q-17 s-16 u-28 v-17
skip__@medicine b-17 m-23 n+18
skip__this m-16
skip_it m-16
skip_my m-16
sleep d-23 h-18 n-25
sleep$ h-16 n-17 q-15
sleepy s+17
slot b+19 d-21 i-22 m-30 n-20 q-16 r-17 s-16 u-19 v-18
slow p-17 q-18 r+24 s-17
slow_today m-20 r+15
smoke* m-20 n+21
snow d-23 u-17
snow$ d-21 u-17
so b+27 c-33 d-26 e-24 f-30 g-23 h-41 i-46 j-18 k-36 l-15 m-42 n-56 u-16 v-49
so_@cancel b+17 m-20
so_@symptom g-17 r-20 s+21
so__@cancel b+23 m-19 o-16
so__am i-17
so__can a-20 m-29 q+17
so__i m-16 u-21
so__is m-17 o+17
so__it d-20 j-21 m-26 r-16 u+18
so__know u-16
so__need a-21 m-21
so__not m-33 q+17
so__now s+15
so__right s+15
so__to m-18
so__will m-18
so_he m-16 q+16
so_i i-25 l-16 m-45 n-19 p-20 s-17 u-21 v-16
so_is j-19 m-16 u+21
so_need o+15
so_you b+16 u-18
sola a-17 m-18 n-21 o-17 q+29
sola$ m-15 n-17 q+25
solic* m-16
solo b-17 m-20
some a-22 j-16 n-18 o-21 q-18 s+17 u-16
some__the m-17
someb* c-17 j-16 k-15 m-31 n-22 r-18 s-17 u-23
somebody c-17 j-16 k-15 m-31 n-22 r-18 s-17 u-23
somebody$ v-16
somebody_@call b-15
somebody__have o-19
somebody__i b-15 q-16
somebody__me q-16
somebody__my o-17
somebody_else b+19 i-15 p-18
somebody_there a-20 p-16
someo* g-18 j-21 k-22 l-25 m-19 n-34 r-26 s-22 t-21 u-18
someone g-18 j-21 k-22 l-25 m-19 n-34 r-26 s-22 t-21 u-18
someone$ a-30 b-25 c-18 d-23 h-21 m-38 u-19 v-24
someone_@vehicle m+17 p-18
someone__@call i+25
someone__@drive i-19
someone__can o-16
someone__have b+18 o-19
someone__in h+17
someone__me a-16 b-17 m-16
someone__my a-23 d-15 p-23 q-19 v-20
someone__take p+16 q-16
someone_else a-26 i-18 o-32
someone_on a-18
someone_there a+16 h+17 i-23
someone_to a-17
somet* d-19 p-19 q-15
something d-19 p-19 q-15
something__up o+17
something_came o+17
somew* m-17
somewhere m-17
son c-25 d-36 f-22 h-21 i-20 j-23 k-21 o-31 q-35 r-31 s-26 t-18 u+32 v-31
song a-16 m+28 o-16 u-23
song$ a-16 m+27 o-16 u-22
songs m+17
soon h-19 j-16 k-18 o-28 q-16
soon$ o-16
soon__possible m-18
soon__you a+17
soon_as m-18
soone* d-17 m-18 o+18 u-21
sooner a-24 o+20
soonest a+15
sorry a-27 b+16 d-25 e-17 f-18 h-23 i-22 j-21 k-17 l-20 n-29 p-39 q-30 s-30 t-15 u-27
sorry$ b+26 c-30 g-32 i-15 m-17 p-29 q-16 s-21 u-18 v-17
sorry_@wrong b-22 c-20 g-18 m+16 o-16 r-20
sorry_i b-16 m-21
soy b-28 c-18 d-25 e-18 f-19 g-27 h-15 i-24 j-21 k-17 l-28 m-39 o-25 p-16 q-30 r-18 s-20 t-16 u-23 v+35
spam b-18 l+16 m-17
spanish a-46 b-46 c+77 d-48 e-56 f-43 g-48 h-44 i-53 j-40 k-48 l-45 m-58 n-45 o-47 p-34 q-38 r-39 s-34 t-37 u-52 v-42
speak a-21 d-19 i+18 j-17 n-17 u-22
speak_@spanish i-22
speak__@staff i+16
speak__the i+20
speak_with i+16
speci* n+18
special n+18
spell m+21 u-15
spinning m-20 s+16
spinny m+20
split d+15
split_it d+15
sponsor q-18
spot c-15 d-18 i-20 n-19 q-22 u-17
spot$ a-27 d-15 n-15 q-20
spot__am m-28
spot__coming m-19 r+19
spot_away r-16
spot_i m-20
spots a+19 i-20 m-19
spravato d-25 m-22 u+24
spray m-19 u+18
spray__the m-15
stahp i-17 k-17 l+21 m-18
stand* j+16
standing j+16
start b-29 c-20 d-25 e-19 f-15 g-27 i-32 j-29 k+29 l-32 n-29 p-20 s-38 u-32 v-17
start$ j-16 n-17 q-17 r-18 u-19
start* n-22 u-21
start_a a-16 k-17 m+19
start_me k+16 m-26 q-16
start_the m+17
started n-18 u-18
started$ a+17 m-21
stay a-19 b-19 d-16 i-19 j-16 s-20
stay$ m-17 q+16
stayi* m-24 r+15
staying m-24 r+15
staying__a m-22 r+17
still b-31 c-17 d-36 e-15 f-20 g-29 l-24 m-28 p-37 s+20 t-19 u-46 v-21
still$ a-15 m-27 s+19
still_@open a-23 h+20 m-19
still__@person a+20 h-23
still__@ride q+16
still__a q+15
still__but o+16 r-17
still__is n-15
still__it a-15 b-18 i-15 m-15
still__just o+16
still__my s-20
still_come a-18 m-20 n+16 s-21
still_good m+17
still_have m-20 n-24 q-20 s+19
still_need q+16
still_on m-21 s-15
still_taking a+18 h-28
still_there j-22 n-23 s-20
still_want b-21
stomach a-20 m-23 n+21 q-16 s+15
stop a-54 b-38 c-33 d-63 e-60 f-51 g-70 h-57 i-57 k+20 l+51 o-61 p-32 q-57 r-22 t-55 u-71 v-25
stopp e-20 l+25 m-28
stopp* r-16
stopped r-16
store a-17 m+26
storm m-21
story a-15 l-16 u-18
stoy m-19 r+16
stree* b-15 d-21 h-18 o-17 q-18
street a-16 h-17 q-17
street_@parking r-16
stuck a-17 b-17 d-21 g+15 l-20 n-15 p-15 q-16 u-16 v-17
stuff j-17 m-22
su g-16 i-30 j+21 o-18 p-18 q-19 u-22 v-21
su_@place i-15 j+22 m-21
su_lista m-19
succe* d-16 m-15 u+17
success d-16 m-15 u+17
success_@price d-16 m-15 u+17
suite d-17 g-21 j+30 m-25 u-21
sunday h+18
sundays a-15 c-17 f-30 h+18 m+21 o-22 t-18
sunny d-16 m+16
sunny$ d-16 m+16
sup d-16 e-22 f+25 j-17 k-16 l-16 m-23 t-18
sup$ d-16 e-22 f+25 j-17 k-16 l-16 m-23 t-18
super a-16 g-15 r-19
super$ m+22 s-23
super_@symptom m-17 s+17
superbill d+15 m-20
superbill_for d+16
supervisor h-18 i+24 m-21
suppo* d-16 m-17 u-18
supposed d-16 m-17 u-18
supposed_to d-16 m-17 u-18
sure e-17 l-17 n-15 u-17
sure_what m-17
surgi* n-16 o+17
surgio n-16 o+17
sus k-15 l+18 m-22
sus_@texts k-15 l+18 m-22
suspe* m-17 n+15
sweats m-24 n+28 s-31 u-17
switch a-25 b-20 c+19 d-21 f-16 g-18 h-24 i-18 j-17 l-20 m-50 o+23 p-21 q-22 r-21 s-24 t-16 u-21
system$ i-16
taco h-16 o-16
tacos a-15 m+21
take c-40 e-24 f-22 g-20 i-41 k-31 o-18 r-41 t-27 u-37
take$ d-27 g-20 h-17 l-16 n-22 q-20
take_@insurer d+24 h-17 m-21
take__@insurance d-17
take__@vehicle n-15 q+22
take__a d-17 g-15 m+21 n-21
take__for l-15 m-16
take__home b-20 m-28 n-22 p+25
take__if m-19 n-15
take__number i-15
take__off a-56 b+17 c-15 d-31 g-26 j-33 k-21 l+15 m-15 n-23 p-29 q-41 s-20 u-34
take__that m-17 n+25 q-15
take__the a-18 l-21 m+16 q-16
take__this l+18 m-18
take__to m+16 p-15
take_it h-16 j-18 l-20 p-22 q-20 u-16
take_me a-19 d-30 g-21 h-16 i-17 j-25 k-21 m-18 n-28 r-15 s-26 u-33
take_my a-16 i-18 j-20 p-15 q-22
take_off a-18 l-16 m-22
take_this l+17 m-16
take_to u-17
take_walk d-17
takin* a+15 b-27 d-24 g-15 i-22 l-18 m-33 s-28 u-22
taking a+15 b-27 d-24 g-15 i-22 l-18 m-33 s-28 u-22
taking_@person a+20 h-23
taking__@medicine a-17
taking__a a-22 n-16
taking__to a-15
taking_me a-24 m-27 n-15 r-18
taking_my a-21
taking_new a+24 h-19 m-22
tal a-20 d-19 e-20 f+29 g-19 h-20 i-16 j-21 k-17 l-16 m-27 n-18 t-18 u-24
tal$ a-17 d-17 e-19 f+25 g-16 h-17 j-18 k-15 m-24 t-16 u-21
talk b-23 h-19 i+21 j-21 n-18 o-18 p-19 q-27 u-28 v-15
talk__someone i+16
talk__the m-16
talk_to b-18 i+21 m-30 u-16
talke* m-17 o-16
talked m-17 o-16
talked__@relative a+16
talked__my a+16
talki* a-19 b-18 l-20 r-17
talking a-19 b-18 l-20 r-17
talking_to m-22
tamales m+24 u-16
tanto d-19 n-16
tarde b-41 c-27 d-38 e-32 f-24 g-26 h-27 i-31 j-36 k-29 l-30 n-44 o+22 p-25 q-32 r+22 s-26 t-25 u-30 v-26
tardecito a-17 d-17 m-17 n-17 q-15 r+17
tarea m+15
targe* h-22 u-16
target h-22 u-16
target_@open h-19
tarjeta b-24 d+20 h-18
taxi a-17 d-17 h-15 i-22 j-25 n-20 p-17 q+23 u-16
te b-15 e-18 l-15 n-19 t+15
telef* a-20 j-15 u-21
telefono a-20 j-15 u-21
telefono$ m+18 u-17
telefono_de m-19
tell a-30 b-30 g+15 i-19 k-19 l-36 n-25 o-33 p-23 q-28 v-27
tell__@clinician m-18
tell__about a-21 d-23 g-18 i-29 m+22 o-18 r-19
tell__how g+16 m-18 u-18
tell__more m-23 u+21
tell__the i-22 u-17
tell__to m-22
tell_me a-38 b-25 g+17 i-33 k-17 l-34 n-22 o-31 p-22 q-24 r-33 s-27 v-25
tell_the m-18
tempr* m-21
temprano m-21
temprano$ m-18
ten a-15 g-19 r+17 u-18
tener s+17
tengo b-15 c-21 e-24 f-25 h-26 j-28 k-27 l-34 m-52 r-27 t-22 u-20
tengo_@visit b-24 d-16 q-17 v+17
tengo__@cancel d-22
tengo__@fetch a-15 g-33 i-19 o-16 u-21
tengo__@pay d+19 n-16 o-17
tengo__ayuda g-20
tengo__banarme n+17
tengo__ese n-22
tengo__quiero b-15
tengo__trabajar n-17 o+19
tengo_acompanante n-17
tengo_que a-29 d+16 h-16 i-40 m-19 o-17 p-45 s-34 v-18
tenis a+24 d-23 g-23 h-28 i-21 j-24 l-20 n-28 o-17 q-17 u-28
terapeuta a+23 i-18 m-21
test j-19
test$ m-16
texas a-15 m+19 u-24
texas$ m+24 u-20
text b-51 d-31 e-18 f-17 h-20 k+16 n-39 o-43 p-33 q-28 r-23 s-30 t-16 v-28
text$ k-16 l+20 m-28
text__@relative a-15 i-16 k-16 l-15 m+22
text__again g-16
text__directions i-17 j+19 m-22
text__now k+18 l-19 m-22
text__the a-17 i+21 k-15 l-16 m-22
text__to l-18 m+17
text__you m-20 u+15
text_again m-18
text_from u+17
text_list k+16 l-18 m-16
text_me a-33 g-42 i-39 k+22 m-23 o-22 q-17 u-32
text_the m+16
text_to i-18
texte* a-18 b-17 l+17 m-39 o-16
texteen l+20 m-22
texteen$ l+20 m-22
texti* a-15 d-17 f-20 j-15 m-19 n-20 o-23 p-17 q-22 r-17 s-20 t-21
texting a-15 d-17 f-20 j-15 m-19 n-20 o-23 p-17 q-22 r-17 s-20 t-21
texting$ g-23 i-30 k-23 l+32 m-38 v-35
texting_me a-25 g-34 i-29
texting_my m-18
textos l+20 m-33
texts a-41 b-29 d-33 e-16 f-18 g-27 h-25 i-35 j-33 k+29 l+37 m-42 n-38 o-40 p-30 q-35 r-37 s-23 t-27 u-18
th d-17 h-20 j-23 l-17 m-27 o+27 p-17 q-17 r-21 u-18 v-17
thank a-29 c-20 d-30 f-27 g-29 h-35 i-22 j-28 k-24 m-27 n-21 o-27 p-22 q-25 r-23 s-20 t+37 u-34 v-26
thanks a-26 c-33 d-33 e-45 f-42 g-37 h-40 i-38 j-42 k-32 m-16 n-36 o-43 p-22 q-42 r-41 s-31 t+54 u-44 v-44
thanksgiving a-27 d-17 g-16 h+24 o-18 t-25 u-16
that a-16 e-29 f-50 g-25 h-54 i-38 k-22 l-52 r-34 v-18
that$ a-26 b-26 d-43 h-18 l-16 m+22 n-33 q-30 t-24 u-43
that__@drive q+15
that__@relative m+17
that__for o-21
that__i b-17 n-15
that__if m-16
that__is n-16 p-19
that__me m-23 o-16 p-25 q+17
that__my a-15 d-16 m+27 n-15 o-21
that__not g-17 n-15 q-16
that__so m-16 o+16
that__still j-20 m+18 n-21
that__the u-16
that__to b-16 m-23
that__what d-17 g-21 m+26 n-22 u-20
that_a g+15 m-23 o-17 q-18
that_again k-17 n-19
that_already m+17
that_bad m-18 s-15
that_day a-21 b-17 g-37 j-31 m-57 o+24 p+16 s-21 t-18 u-32
that_for m-17
that_going m-16 q-19
that_helps m-18 t+18
that_is a-21 g-34 i-15 j-37 m+22 n-43 p-15 q-17 s-21 t+17 u-41
that_matter m-20 n+19
that_normal m-18
that_ok a-17 j-20 m-38 o-32 u-27
that_opening m-17
that_right d+17 j+18 m-23 n-20 r-15
that_time m-18 o+15
that_true m-19
that_was a-16 b-22 c-15 d-18 g-20 j-18 n-19 o-25 p-22 u-17
the a-24 c-86 d-15 e-50 f-80 g-57 j+20 l-31 m+25 n-44 q-50 t-48 u-19 v-56
the_# d-22 g-15 h-24 j-25 l-18 m-25 o+26 p-20 q-19 r-22 s-22 u-21 v-18
the_@book k-18 l-16 o-19
the_@call b-24 j-25 l-27 n-18 o-18 p-17 q-23 r-19 s-18 u-19 v-26
the_@clinician b-16 c-19 e-20 g-29 i+32 j-33 k-30 l-36 m-31 n-39 o-38 p-35 q-31 s-20 t-17 u-53 v-27
the_@day a-28 b+19 d-23 j-17 k-15 u-22
the_@door a-23 b-18 d-25 g-16 h-23 i-18 j+20 m-44 n-16 o-17 p-19 r+19 u-26
the_@food j-16 m+16
the_@holiday b-16 h+20 j-15
the_@hours m+18
the_@insurer i-22 u-16
the_@medicine r-15 u-20
the_@parking h-26 i-19 j-30 m+31 r-25 u-17
the_@pay j-16
the_@person m-19 v+15
the_@place a-42 b-32 c-22 d-43 e-19 f-21 g-27 h+38 j+20 k-19 l-27 m-42 n-30 o-34 p-36 r-27 s-28 t-16 v-26
the_@price a-21 i-18 j-30 u-29
the_@relative b-17 d-18 g+16 j-29 n-21 s-16 u-26
the_@ride b-16 m-27 p+30 q-17
the_@texts a-39 b-22 d-31 e-15 g-18 h-26 i-30 j-30 k+31 n-33 o-32 p-25 q-21 r-36 s-22 u-38 v-26
the_@traffic m+23 r-24 s-17
the_@treat i-20 j-29 l-17 m-40 o-31 r-16 u+16
the_@vehicle a-24 b-22 d-24 h-25 l-17 n-29 o-28 q+20 s-24 u-24
the_@visit b+27 c-15 d+31 h-23 i-32 j-44 k-24 m-60 o-44 p-24 q-27 r-34 u-42
the_@wrong a-21 d-19 h-19 i-22 m-25 o-16 p-16 t-18 u-16
the__# d-17 j+16 m-20
the__@call h-28 j-24 l-15
the__@cancel m-20
the__@clinician a-17 i-17 m+21
the__@clothes j-16
the__@date d-25 g-15 i-15 l-18 m-37 o+28 p-17 q-18 r-22 u-23
the__@day u-15
the__@door h-20 m+16 u-16
the__@open d-20 i-17 j-39 m+27 o-21 s-18 u-18
the__@place a-16 d-19 h-27 i-27 j+15 m+24 n-16 u-32 v-16
the__@price a-16 j-28
the__@relative a-19 j-17
the__@stop j-27 k-21 l+27 r-17 v-18
the__@vehicle j-15
the__@visit j-29 m-26 n-24 o-15
the__a d-19 u-19
the__after i-17 m-26 n-23 p-16 r-17 u-20
the__again g-16 l-21 m-25
the__all m+20 o-15
the__am m-17
the__and b-26 m-26 n-18
the__as m-22
the__available i+18 m-21 q-17
the__away m-17 s+18 u-21
the__back k+23
the__be j-18
the__before a-18 d-19 m-31 u-16
the__but m-21
the__can b-18 j-16 m-24 n-19 u-16
the__cross m-17
the__day a-27 i-18 j-15 m-34 n+19 q-17
the__do m-28 n-20 o-17 u-19
the__down m+15
the__for d-19 l-18 o-22
the__free d+19
the__from u-15
the__god m-20
the__goes m-17 s+18 u-21
the__have a+15
the__home h-18 o-16 q-20
the__how a+26 m-28
the__i m-36 n-28 p-16 s-22 u-26 v-25
the__in a-16 i-19 j-34 m+27 n-23 r-20 s-16 u-32
the__instead o+19
the__is b-29 d-33 e-15 f-22 g-22 h-34 i-36 k-17 l-26 n-41 q-34 v-27
the__it m-25
the__keep h+18 m-28 u-16
the__last a-19 d-18 h-16 i-16 m+17 n-27
the__like d-17
the__list k+16 l-18 m-18
the__man m+15
the__me a-30 h-15 j-19 m-33 o-15 p-23 u-18
the__mean m-19
the__my a-22 b-19 d-16 j-23 q-19 u+15 v+15
the__next m-17
the__night m+30 n-22 s-19
the__not m-21
the__now d-20 g-25 o-19 q-18 u-22
the__number g-15 u-16
the__of a-18 b-26 d-39 e+16 f-22 g-39 i-36 j-17 m+15 p-21 q-21
the__off m-18 n-20 p+16
the__on a-35 b-24 e+16 h+17 i-37 m-28 n-26 o-28 p-20 q-18
the__one h-21 i-20 j-20 k-16 l-17 n-21 o-28 v-17
the__online a+15 m-16
the__or j+17
the__please a-17 c-17 k-22 l+15 o-20
the__question m-20
the__reach d-17 i+20 m-18 u-17
the__right j-24
the__set h-17
the__slow m-17 r+19
the__so m-22
the__start m+22
the__take q-16
the__the g-21 p-17 r-22 u-21
the__thing g-17 l-20 p+16 u-17
the__this g-20 j-15
the__to d-30 i+17 j-35 n-20 r-18 s-15 u-36
the__tv h-15 j-19 u+19
the__up a-16 j-16 u-15
the__was b-15 d-16 i-15 p-17 r-22
the__we a-17
the__week m-20
the__what m-21
the__will m-17 q-22
the__with a-16 m-23 n+16
the__you d-24 h+22 i-22 m-27
the_baby m+16
the_bank h-20 m+22 n-19
the_best a-16 i-16 t+15 u-21
the_car a-17 k-26
the_choices g+20 m-18
the_cross d-16 j+16
the_day a-29 d-22 j-15 m-34 q-25 u-17
the_dentist j-15
the_dumb m+22 n-17
the_first i-18 m-17 n-23
the_form n-15 o-16 s-16
the_front a-19 d-19
the_game m+30
the_hospital j+25 m-18 u-29
the_iv m-17
the_lady i+16 m-18
the_last a-18
the_latest h+19 m-17 u-15
the_list a+15 g-24 i-25 n-19
the_lot m-25 p-15 r+19
the_love m-20
the_mall h-18 m+16
the_meeting m+18
the_morning m-26 r-16 s-18
the_most m+15
the_news d-21 m+15
the_next b-17 i-18 j-24 m-21
the_number j-18 u-18
the_odds g-17 u+16
the_one q-19 u-20
the_past h-21 m+21
the_perdi m+17
the_place m-16
the_plaza j+15
the_point m-18 u+18
the_rent m+16
the_risks u+16
the_room a-26 m-28 n+19 s+15
the_sacar m+19
the_same b-16 i-17 l-15 m-34 s-15
the_soonest a+15
the_spray u+17
the_store m+16
the_street m-21 r+15
the_success d-16 m-15 u+17
the_text g-16
the_time a-26 d-24 h-21 o+16
the_vet m+24 u-23
the_waiting a-15
the_way h-18 p-15 q-17
the_week o+21
the_whole d+16 m-22
them c-18 d-18 g-16 i-17 o-17
them$ c-15 i-16
then b-17 i-16 l-19 n-32 p-17 s-19 u-35
then$ a+15 l-16 n-23 o-23 q-19 r-18 u-23
therapist a+18 i-21 l-16 m-17 v-15
there a-19 b-19 c-22 e-22 g-25 k-39 l-79 m-20 o-17 t-25
there$ a-23 c-29 d-49 f+17 g-38 h-46 i+16 j-25 l-45 m-21 s-33
there_@day b+21
there_@parking m+16 r-19
there__# a-24 b-15 d-25 h+17 i-25 j-24 m-24 n-27 q-15 r+20 u-18 v-23
there__@day d-23 h+16 i-18 j-15 o-15
there__@open a-16 i-17
there__@parking d-16 j+17 m-18
there__@person i+17 u-23
there__@place u-17
there__@price d+21 m-27
there__@traffic r+16
there__@visit a+23 d-22 h-18 m-20 u-16
there__a d-19 m-18 n-20 q-15 u-17
there__am q+18
there__at j-18 m+18
there__can h-17
there__for i-17 u-22
there__get n+19 q-22
there__i d-19 h-19 m-21 o-18
there__if d+22 m-23 o-20
there__my j+16 m-17
there__near j-21 m+17
there__no m-21
there__not j-17
there__of m-18 n-16
there__on j-20 m+20 r-20
there__opening m-16
there__ten r+17
there__the a-23 d-17 q-17 r-20
there__there i+20
there__to a-17 h-16 i-17 m+19 q-18
there__way a-15 n-17
there_a b-29 f-16 h-39 n-50 o-15 p-23 q-40 r-39 s-31 u-21 v-34
there_an a+17 m-17
there_and n+20 q-25
there_another a-19 m-18
there_any a-31 h-23 j-20 m+19 q-16 r-16 u-22
there_anybody m-16
there_anyone i+15
there_anything a-18
there_but j-16
there_by q-16
there_in i-25 m-15 r+23
there_is d-22 i-20 m-34 n-19 q-16 s+24 u-18 v+17
there_on a-17 h+21 i-17 m-15
there_somewhere j+15
there_til n-20 q+20
these a-23 b-35 f-18 h-24 j-26 k-35 l+25 m-36 n-28 o-28 p-16 q-32 r-24 s-17
these$ b-19 c-20 m-37 q-21 v-22
these_@texts c-18 i-16 k-17 l+15 m-19
these__@stop l+15 m-15
they b-34 g-20 h-26 i-16 j-19 k-21 l-22 m-19
they_@cancel b-16 m+18
they__me a+19 i-15 m-20 n-16 u-19
they__my m-20 o+19
they__to m-18
they_do a-18 d-17 n-16 u+23
they_will u-17
thing g+16 i-17 j-15 m-29 o-22 q-17 r-18 u-32 v-22
thing$ a-21 u-29
thing* a-15 m-30 u+15
things a-15 m-30 u+15
think b-16 d-29 e-16 g-18 h-15 l-25 n-28 p-15 t+19 u-22
think* a+21 g-15 n-15 o-15 u-19
think__it a-22 m+22 n-19 u-20
think_about a-22 m+20 n-18
think_you l-15 m-22 t+20 u-16
thinking__it a+17 m-18
thinks a+16
this d-17 e-31 h-23 i-15 j-27 k-24 n-35 o-32 p-49 q-33 r-33 t-22
this$ f-35 h-23 j-43 k-17 l-20 m-32 n-27 o-20 p-16 s-25 u+31 v-24
this_# g-18
this_@call a-21 i-25 u-18 v+21
this_@day m+22 u-19
this_@month a+19 d-16 m-18 u-18
this_@person v+15
this_@symptom g-20 m-21 s+23 u-25
this__@animal m-18
this__@call b-17 d-19 g-17 i+19 l-24 u-15
this__@english c+19
this__@spanish a-16 c+16
this__@treat j-15
this__a a-22 b-16 g-19 j-19 m-34 v+20
this__again l+19
this__do g+26 m-24 u-19
this__for i-16 l-22
this__from f-15
this__harassment l+16
this__help u-17
this__him v+16
this__i m-21
this__in m-16
this__it m-24
this__me m-28 u-27
this__my g-17 i-17 l-24
this__new l-16 m+16
this__not b-23 d-21 i-19 l-29 m-31 s-17 u-41 v+38
this__of m-18
this__off a-16 l+15 m-20 v-22
this__the d-18 j+21 m-29 u-18
this__to d+17 m-21
this__was m+16
this__what g+20 m-18 u-15
this_a m-19 u+16
this_and d-21 u+19
this_for m-18
this_going d+17 m-20
this_help g+16
this_in a-24 c+23 l-15 m-18 u-25
this_is a-20 b-39 c-24 d-37 g-30 i-30 j-20 m-29 n-17 o-19 u-16 v+28
this_like u+19
this_morning f-19 m-27
this_number i-30 m-22
this_one m-22
this_song m+16 u-16
this_texting m-18 v-16
this_the d-18 j-22 s-16 v-19
this_thing g+19 m-22 u-24
this_week b-21 n-15 s-20 u-35 v-20
this_what u+17
this_work g+20 m-17 u-17
this_works m-21
thoug* l-19 m-29
though m-22
though$ m-17
three u-17
three_is m+19
throu* g-17 l-21
through g-17 l-21
through$ m-16
thu a-18 m+16 n-15
thurs m-17 o+15
thursday a-19 b+30 d-21 h-24 i-21 k-22 m-38 p-20 r-19 s-16 t-18 u-20 v-16
thursdays m-17 o+15
ticke* m+21
ticket$ m+17
tiemp* a-17 d-23 h-18 o-17
tiempo a-17 d-23 h-18 o-17
tiene a-28 b-20 d+18 e-16 g-16 h-27 i-33 l-20 m-15 n-27 o-34 p-18 t-17
tiene* b-16 n-24 q-28 u-42 v-25
tiene__trabajar q+16
tiene_que i-18 m-16 n-16 o-16 q+21
tienen b-16 n-24 q-28 u-42 v-25
tienen$ a-21 d-18 h+16 m-24 u-18
tienen__para m-18 o-21
til d-15 m-15 n-23
til__am n-18
til__ok n-18
til_i n-18
till a-18 n-21
till_it m-17
time d-18 f-21 g-35 i-36 k-18 q-16 r-25 u-55 v-27
time$ h-27 i-17 l-23 m-20 u-34
time__@day h-20 o+17
time__@place h+27 m-27
time__@stop a-16 m-18
time__another m-21
time__i d-16 m-30 n+19 o-17
time__it d-17 h-17 j-27 m+26 u-21
time__target h-19
time__the a-18 j-22 o-18
time__you m-22
time_can h+16 m-15 n-15
time_do a-35 d-15
time_does d-15
time_for a+19 m-26
time_is a-16 d-21 j-38 n-21 u-22
time_should m-24 n+20
times m-17 n-22
tired g-15 m-19 s+21
tmrw l-27 m+18 o-21 r-16
tmrw$ a-25 l-25 m+19
to d-36 e-77 f-92 h-57 j-24 k-25 l-28 r-29 s-44 t-43 u-38 v-54
to$ a-18 d+22 g-27 l-15 n-27 q-20
to_# m+18 o-16
to_@book a+16 i-18 o-17
to_@call g-18 i+31 j-17 m-38 n-20 o-18 p-26 q-19
to_@cancel a-20 d-24 k-15 l-17 n-17 r-16
to_@day m-17 o+22
to_@drive a-28 b-20 d-21 i-29 j-19 l-16 m-42 p+17 q+22 r-20 s-21 u-19 v-17
to_@drug b-16 d-15 r-16
to_@eat a-16 n+23 u-22
to_@english c+25 k-20 m-24
to_@move a-18 b-20 c-31 d-34 g-21 i-25 j-24 k-22 l-18 n-42 o+37 p-30 q-26 s-26 u-30 v-15
to_@parking j+17 m-15
to_@pay a-16
to_@stop a-16 b-19 i-17 u-15
to_@visit a-20 b-17 m+22 p-19
to__@call b-18 q-16
to__@cancel b+17
to__@clinician b-24 n-17 q-17 u-23
to__@clothes a-20 i-17 l-16
to__@date m+16
to__@drink m+15
to__@insurer i-18 m+18
to__@late m+17 n-15 q-15
to__@medicine m-16
to__@parking d-22
to__@person o-17
to__@place a-16 m-28
to__@price d-18 m+19
to__@relative b-24 d-16 g-19 n-28 p-17
to__@staff i+19
to__@symptom s+21 u-17
to__@texts a-18 k+23
to__@thanks m-18
to__@treat a+20
to__@visit a+16 i-17 k-16 l-18 m-30 n-19
to__a b-35 g-15 k-20 l-26 p-34 q+15 r-21 s-18 v-21
to__about b-16
to__after i-21 n+19 o-21 r-23
to__again l-17 m-19
to__ahead a+16
to__airport j-17 m+19
to__an a+27 b-22 m-16
to__and o-16
to__anything a-35 d-22 m-20
to__at n-17
to__back i-18 j-15 m-37 n-17 q-15 u-21
to__but a-17 p-16
to__day a-18 m-22 o+18 q-16
to__days o+15
to__driver p-19
to__during n+17
to__for b-17 i-16 l-17 m-17 o-21 v-16
to__forward m-16
to__gym d-16
to__her m-21
to__home m-17 n-28
to__i g-17 l-21 n-17 u-21 v-18
to__if b-17 u-17
to__in a+25 b-27 d-28 g-16 h-24 i-16 j-25 l-20 n-39 q-22 r-26
to__is d-16 m-22 n-22 q+21
to__it c-18 d-16 g-28 i-19 j-24 k-26 l-33 m-61 n-35 o+20 p-33 q-32 s-22 v-16
to__later o+17
to__list a+17 g-19 k-16
to__lot m-17
to__me a-26 b-41 c-16 f-16 g-30 h-17 j-28 m-40 n-30 p+29 r-35 s-26 v-25
to__mine o+18
to__my a-18 b-27 d-45 g-28 j-25 k-27 l-31 n+18 p-29 q-44 u-41 v-30
to__next o+17
to__now m-19
to__of d-15 r-17
to__off a-23 d-17 i-23
to__on a-16 b+26 d-16 k-16 o-19
to__one a+19 i-21 l-17
to__or m-18
to__out d-27 i-27 k-19 p-18 r-22
to__patient i-17
to__place m-19
to__please l-15
to__ready a-19
to__right m-16
to__seen a+23
to__so i-15 m-17 q+15
to__someone b-18 m-17 o-16
to__sunny d-16 m+16
to__texting m-18
to__that m-25
to__the k-16 o-19 u-34
to__there d-27 h-16 j-18 l-15 m-30 p-21
to__these b-16 i-17
to__this c-24 l-35 m-26 n-20 u-35 v-35
to__time a-17
to__to d-20 j-32 n-26 p-30
to__tomatoes m+15
to__up m-18
to__wedding m+19 n-20
to__week a-18
to__what m-16 u-18
to__with d-19 m-37
to__you a+18 d-24 g-18 l-17 m-33 u-24
to__your a-17 i-18 l-16
to_a g-17 n-36 p-21 q-16
to_answer g+16 m-17
to_arrange a+15
to_ask a-23 b-18 n-17 o-18 p-24
to_bail b+22 m-21
to_be b-31 c-27 f-17 g-31 h-19 j-33 k-26 o-26 p-35
to_bring d-23 q-18
to_church m+17
to_come i-16 l-17 m-38 n-29
to_do d-36 i-18 j-25 l-19 m-21 q-26 r-17
to_find j+19 m-15
to_fly d-19 m+20
to_get a+34 b-29 d-26 g-26 h-18 i-17 m-26 o-34 r-19 s-22 u-33 v-16
to_give a+19 m-20
to_go m-35 q+19
to_have a-27 i-30 m-33 o-16 p-30 q+15
to_hold b+16
to_it a-16 m-18
to_keep a-16 m-23
to_know a-24 o-17
to_leave m-15
to_make a+25 m-20 u-16
to_me a-22 b-17 d-18 l-18 p-19
to_my a-21 b-27 d-29 g-19 i+24 j-15 n-20 o-27 p-19 q-22
to_opt a-19 i-23 l+18 m-17
to_pee n+19
to_plant m+15
to_put m-21
to_reach d-16 m-18 u-16
to_receive m-21
to_respond g+16 m-15
to_return a-15 l-16
to_see a+30 b-15 i-18 m-21 u-17
to_set m-19
to_shave n+15
to_skip a-21 b+22 d-17 u-18
to_sleep u+18
to_snow d-18 m+17
to_somebody a-21
to_someone a-20
to_speak c-19 i+17
to_take b-22
to_text i-23 m-16 u-15
to_the b-38 c-18 d-16 g-28 l-25 m+17 n-43 o+18 p-31 q-33 s-24 v-17
to_this m-20
to_try a+35 b-20 m-37 n-17 o-21 p-16 u-23
to_use g+16 m-17
to_wait n-25
to_work i-23 p-22 r-19 u-25
to_you d-17 g-16
to_your m-16
todav* r-18
todavia r-18
todavia$ q-21 s+15
today c-17 e-17 g-18 j-28 k-19 l-22 n-23 p-23 q-29 u-28 v-22
today$ c-16 g-16 j-27 k-18 l-20 n-22 o-56 p-21 q-31 u-24 v-19
today__tomorrow m-15 s-16
today_is h-20
todo a-16 l-16 n-17 o-21
todo_por m-18
told b-16 i-22 n-20
told__@stop m-22
told__to m-24
told_you d-17 m+17 o-20
tom p+16
tom__will p+16
tom_from p+16
toman d+17 m-20
toman* m-16 n+17
tomando m-16 n+17
tomar h-16 n+23 o-16 q-20
tomat* m+18
tomatoes m+18
tomo a-22 d-18 g-21 j-15 m-21 n+28 o-17 s-15
tomo_@medicine a-18 g-17 m-17 n+21
tomor* d-19 f-16 n-25 r-19 s-17 u-21
tomorrow d-19 f-16 n-25 r-19 s-17 u-21
tomorrow$ d-17 n-16 r-17 s-15 u-19
too b+16 j-17 l+17 m-36 n-21 p-16 q-18 s-17 u-18
too$ b-16
too__to b+17 m-17
too_much m-18
top f+16
total d+20 m-18 u-16
total$ d+20 m-18 u-16
town d-15 h-16 n-17 u-15
traba* a-26 f-17 g-26 j-22 k-17 l-24 p-19 r-19 s-22 v-17
trabaja d-16 m-23 n-21 u+18
trabaja$ d-15 m-23 n-18 u+18
trabajan m-28 n-24 o-18 u-22
trabajan_con d+16 h-17
trabajan_hoy h+16
trabajar d-16 m-19
trabajar_ese n-16
trabajo h-26 m+16 n-28 q-28 u-28
trabajo$ h-22 m+21 n-16 o-15 q-21 r-19 u-22
trabajo__otro o+17
trabajo_hay m-18
trade b-17 d-22 h-16 m-27 n-18 u+16
trade__for o+16
traffic a-25 b-27 d-21 f-17 h-31 i-22 j-28 l-17 m+17 n-19 o-29 p-21 q-22 r+18 s-30 u-27 v-22
trafico j-17 q-17 r+23 s-18 v-18
traig* n+17
traiga p+15
traigo n+17
train a-16 h-18 n-20 q-21 r+15 u-20
trans* a-18 d-22 n-19 o-18 u-21
transfer i+19 q-16
transfer__to i+19 m-21 q-16
transfer_me i+19 m-21 q-16
transportation d-22 m-16 p+16
transporte j-20 m-18 q+16 r-20 u-21
trash b-15 d-20 h-15 m+23 u-15
trash$ m+18
trata g-15
tratamiento c-18 e-23 f-20 g-30 h-22 i-35 j-34 k-20 l-28 m-50 o-29 p-23 q-34 r-25 t-22 u+24 v-28
treat g-21 j-16
treat$ g-20 m-24 u+21
treatment d+22 g-26 h-18 i-23 j-27 k-19 l-19 m-55 n-26 p-16 q-21 r-19 s+17 v-17
trip d-16 h-15 u+17
trip$ m-21 u+22
truck d-17 p-16 u-19
true u-20
true$ m-19
trust m-20 u-16
try a+39 b-22 d-16 i-21 l-16 m-40 n-18 o-27 p-16 r-18 u-29
try_it a+24 m-17 o-17
try_this a+19 m-26
tryin* a+15
trying a+15
tuesday a-23 d-20 e-19 h-35 l-20 n-22 o+23 q-29 r-19 u-16 v-17
turn a-29 b-32 c-21 d-28 e-17 g-17 h-16 n-20 o-36 q-26 s-21 v-17
turn$ j+17 m-21
turn__@texts m-24
turn__back k+24 m-25
turn__on k+19 m-24
turn__up k-17 l-16 m+18
turn_em m-16
turn_off k-17
turn_on m+23
turn_the m+15 r-16
turne* r-17
turned r-17
turned_# m+20 o-19 r-16
turno b+18 i-19 k-19 l-20 m-18 r-20
turno$ b+18 k-15 l-17 r-17
tv h-20 j-25 m+22 r-17 s-16
tv$ h-19 j-24 m+18 r-16
twice a-16 b-16 g-18 m-25 n-16 q-16 s+16 t-16 u-16
twice$ i-19 l-15 m-19 o-16 t-15
two d-27 g-20 h-19 j+16 l-20 n-23 r-18 u-26
type g+18 j-16 l-17 u-20 v-15
uber a-21 b-21 d-24 g-22 h-17 i-16 j-34 n-24 o-26 p-22 q+25 u-22
ubi a-21 i-18 j+24 l-16 m-22 o-17
ubi$ a-21 i-18 j+24 l-16 m-22 o-17
ubicacion i-25
uh a-21 c-18 d-27 e+27 f-25 h-23 i-16 j-24 k-16 l-24 m-35 n-20 q-17 t-17 u-27 v-17
uh$ c-17 d-19 e+28 f-21 g-18 j-16 l-23 m-27 t-16 u-20 v-17
un a-30 b-55 c-37 e-31 f-32 g-49 h-40 j-55 k-43 l-50 t-31
un_@drink m-22 n+22 u-17
un_@machine m-23 u+19
un_@relative m-23 p+23 q-20 u-18
un_@vehicle p-22
un__@late m-15
un__a d-17
un__de m-17
un__la o-16
un__no m-19 o-17 q-16
un__que m-17
un_choque r+16
un_poco r+16
una a+32 b-65 c-38 d-36 e-30 f-25 g-48 h-40 i+30 j-48 k-44 l-49 m-26 o-22 p-36 q-50 r-47 s-26 t-25 v-47
una_@machine m-16
una_@person a-34 b-16 g-16 i+31 l-19 m-22 n-21 o-18 q-17 v-23
una_@visit a+46 b-36 d-30 g-18 i-33 j-19 l-17 m-38 n-31 o-43 q-17 r-22 s-20 u-27
una__en o-23
una__la o-19
una__me m-15
una_carta a-15
understand m-22
undo k+28 l-27 m-26 n-18
unite* a-16 l-25 m+19 n-16 u-19 v-15
united a-16 l-25 m+19 n-16 u-19 v-15
united_to l-17
uno a-18 d-23 g-22 h-15 i-18 m-32 o-20 s-16
unsto* e-18 k+24 l-23 m-24
unstop e-18 k+24 l-23 m-24
unstop$ e-17 k+22 l-21 m-23
unsub e-19 l+27 m-28
unsub$ e-17 l+21 m-23
unsub* g-17 u-17
unsubscribe$ k-27 l+16
unsubscribe_me m+18
unsubscribed m-17
until n-16
up a+29 b-31 c-58 e-61 g-61 i-36 j-74 k-42 m-19 n-42 q-38 t-53 u-40 v-33
up$ a+24 b-41 c-32 d-25 e-38 g-41 j-54 k-40 m-16 o-36 s-45 t-33 u-22 v-42
up_@day r-17
up_@pay d+18 h-15
up__# l-18
up__@clinician a+21 d-19 i-21 m-19
up__@symptom r-18
up__@visit a+20 b-20 m-21
up__a d-15 m-15
up__on h-16
up__please m-15
up__the a+16 d-25 h-22 i-25 l-15 o-20 p-23 q-18 u-16
up__this m-22
up__time o-16 u-21
up_any m-15
up_for o-17
up_from a-15 d+16 u-18
up_my m-20
up_please m-16
up_the b-17 j-21 m-24 r+16
up_with a+26 b-22 d-24 i-23 l-20 m-30 n-15 p-16 u-23
us d-26 e-17 g-21 h-27 i-22 j-21 k-20 l-17 m-17 n-23 o+22 q-23 s-21 u-29 v-26
us$ o-16
us__it m-21
us_do b-15 m-28 n-16 u-17
usa a-17 g+20 m-22 u-20
usan m-16 u+19
usar g+15
usar_esto g+15
use a-23 g+21 i-17 l-19 o-25 q-18 v-15
use__@pay m-18
use_my m-17
use_this a-15 g+26 m-25 u-17
used a-16 m+17 p-16
used__be m+19 p-16
used_to m+19 p-16
usted* b-15 d-16 i-17 j-18 n-22
ustedes b-15 d-16 i-17 j-18 n-22
ustedes$ m-27 q-19 u+16
va a-25 b-16 c-30 e-30 f-24 g-33 h-30 i-35 j-26 k-23 l-31 n-37 o-33 p+28 r-27 s-25 t-22 v-28
vacat* m+17
vacation m+17
vale e-20 u-29
van a-34 b-34 c-17 d-31 e-16 g-26 h+18 i-29 k-19 l-26 m-44 n-31 o-35 s-27 u+29 v-17
vape n+16
vean__@relative a+17
vean__mi a+17
vean_a a+17
veces a-17 m-17
veces$ u-16
vecino a-15 q-23
vende* a-16 d-19 m+22 n-16 u-24
venden d-17 m+22 u-22
veo j+16 m-17
ver a+17 i-15 n-19 o-15
ver__mi a+15 n-17
ver_a a+17 n-17
very m+18
vet b-17 c-19 d-22 e-33 f-23 g-19 h-17 i-18 j-24 k-16 l-27 m+38 n-17 r-15 u-29 v-23
vet$ a-16 c-17 d-22 e-31 f-20 g-16 i-15 j-21 l-24 m+37 t-18 u-27 v-21
veterans a+21 j-15 m-28
vez a-25 b-29 c-20 h-21 i-21 k+22 l-21 n-27 q-21 r-18 s-16 u-21 v-18
vez$ a-21 b-17 i-18 k+19 n-22 q-18 u-17
vez__@texts l-16
viernes c-23 d-17 f-15 i-27 j-18 k-19 l-22 n-19 o+23 p-18 q-26 r-17 s-19 t-25 u-19
visit d+15 g-17 i-22 j-29 l-24 p-28 q-18 r-28
visita a-16 m+18 n-17
volve* i-19 m-16 u-15
volver i-19 m-16 u-15
volver_a i-17
vomite m-19 s+15
vomited s+20
vote$ m+19
voy a-46 b+25 c-49 d-26 e-54 f-48 g-54 h-53 i-62 j-56 k-47 l-62 m-47 n-29 o-17 q-20 r+49 s-42 t-45 u-63 v-57
voy$ g-19 h-16 i-24 j-24 k-18 l-26 m-45 n-26 o-31 p-25 q-34 r+36 s-24 u-23 v-21
voy_@late a-17 b-33 c-16 d-17 e-19 f-20 g-17 h-27 i-17 j-19 l-21 n-17 o-32 p-23 q-24 r+24 s-16 t-21 u-15 v-18
voy__@relative m-17 p+19
voy__amor r+15
voy__ir b+17 q-17
voy__mi a-17 b-19 m-28 n-24 p+21 q-18
voy__no m-16
voy_a a-19 b+18 d-20 g-20 i-19 j-20 l-16 n-18 s-19 u-25 v-16
voy_con m-19 p+19
voy_en a-16 d-16 i-15 m-20 o-17
voy_para m-17 o-18
voy_saliendo r+15
vuelt* m-15
vuelta m-15
vuelta$ m-15
vuelv* m-16
vuelvan m-16
vuelvan_a m-16
wait d-17 i-22 m-30 u-28
wait__i n-19
wait__me q-16
wait_for q-16
wait_there a-19 p-18
waiti* m-24 n-15
waiting m-24 n-15
waiting$ m-17
walk d-31 i-20 m-32 n-16 q+16 s-19
walk_@insurance a+20 d-23 m-21 u-20
walk__through a-24 u+18
walk_me a-24 u+18
walma* h-17 m+22
walmart h-17 m+22
walmart$ m+19
want c-17 d-27 e-19 j-36 m-19 n-22 p-27 q-34 r-29 s-24 t-29 u-36
want__# m-15
want__@person m-17
want__@stop k-20
want__@texts m-24
want__a a-24
want__an a+15
want__any l-20
want__back a+19 m-20
want__be b-19 i-16 l+22 m-27
want__come m-30
want__day o-21
want__do a+25
want__get m-21
want__go b+16 m-21
want__it a+15 m-19 o-20
want__keep b-18
want__make b-16 m-15
want__so b+15
want__talk a-16 i+19
want__the l-31 o-19
want__to a-19
want__your i-16
want_a m-17
want_another o-22 v-16
want_in a+30 i-21 k-22 l-19 m-29
want_it b+16 m-30
want_me a-17 g+16 m-19
want_the m-22
want_them k+15
want_to c-20 d-21 g-40 j-20 k-29 l-26 n-31 p-17 q-19 r-18 u-25 v-32
wanti* m-20
wanting m-20
wanting_to a+22 m-18
wants u-18
wants_to m-15
war m+23
was a-17 b-60 c-36 e-27 f-35 g-42 h-45 i-43 k-37 l-47 m+30 n-53 p-57 r-35 s+19 u-53
was_@late m+17
was__@drive m-19 q+19
was__@relative b-17 m+18
was__about m+15
was__for m-15
was__me m-23 p-19 q+21
was__my b-15
was__to d-16 n-20 p-18 q+23
was__today m+20 r-17 s-24
was_going q+20
was_it m-17
was_there m-15
watch n+16 p-16 u-17
water a-16 d-26 j-15 n+27 q-16 u-21
way a-17 b-45 d-25 f-16 h-37 i-35 k-27 m-30 n-42 r+30 s-22 t-20 u-16 v-27
way$ a-25 b-25 d-22 i-17 j-26 l-16 m-39 n-21 o-34 p-24 r+30 s-26 v-15
way__get o-18 r-23
way__me q-16 r-16
way_home h-16 p-16 r-17
way_to b-16 h-19 i-17 j-19 n-24 r-27 u-17
ways p+17
ways$ p+17
we d-23 e-43 f-46 g-55 h-68 i-36 k-49 l-62 n-31 o+24 p-17 q-31 s-28 t-18 u-71 v-16
we_@move b-24 m-18 o+21 q-17
we__@call m-20
we__@food m+17
we__a a-23 b-16 o+17 t-22
we__about m-24 r+24
we__be m-16
we__by i+18 m-19
we__have m-19 q-16 v+16
we__i m-19 n-16
we__in m-22
we__it a-26 o+23 p-17 q-18 r-19 u-20
we__next a+15 m-15
we__not a-17 d-16 i-15 j-16 m-32 n-15 q-24 r-15
we__on m-20
we__see a-16 b-19 d-18 m+23 n-16 p-19 r-20 u-17
we__the b-27 d-16 i-19 k-15 n-24 o-19 s-17 u-15
we__there a-18 m-22 r+15
we__this m-17
we__to b+24 i-16 m-32
we__when j+17 m-17
we_are a-39 d-30 f-17 g-25 h-22 i-22 k-18 l-22 n-31 q-25 r+29 s-34 u-31 v-27
we_do a-23 b-19 d-22 g-16 j-16 l-18 m-37 o+22 q-21 s-16 u-18
we_get d-18 u-16
we_got b-17 j-22 m+18
we_had m+17 n-17 s-15 t-17
we_have c+15
we_lost b-18 o-20 q+19
we_need i-16
we_will a-19 d-21 m+18 n-20 p-26 q-17 r-20 u-20
wear a-18 d-18 g-23 i-17 j-18 o-21 q-26
wear$ m-33 n+25
wear_@clothes n+17
wear_@symptom n+17 s-21
wear__@clothes m-15
wear__a m+19 n-20
wear__wedding m+19 n-20
wear_off n-23
wear_to m+19 n-20
weath* m+17
weather m+17
weather_tomorrow b-15 m+18
wedding$ m+19 n-20
wednesday h-22 m-29 o+20 q-20
week c-18 d-30 g-24 i-24 j-21 k-16 l-26 m-15 n-33 o+23 p-16 q-21 r-19 s-32
week$ d-27 g-21 i-16 j-19 l-18 n-30 s-25 u-19 v-23
week__better o+22
week__that o+15
week_after h-17 o+20
weekend a-27 b-28 c-15 d-19 i-21 j-15 l-16 m+17 o-23 p-18 q-16 s-16 u-26 v-20
weekends h+17 m-25
weeks m-16
weird m-23 s+16
went a-17 j-15
went_up a-18 u-18
were j-26 r+21
what a-23 b-35 c-44 e-37 g+20 i-24 k-34 l-58 o-23 p-42 q-21 r-50 s-30 t-53 v-55
what$ m-30 o-15
what_@clothes a-18 d-22 g-23 j-18 m-17 n+23 u-20
what_@door g-24 j+23 u-19
what_@place d-19 g-20 m-22
what__# d-21 g-17 h-19 j-16 m-17
what__@call g-21 h-15 j-18 m+17 u-18
what__@clothes m-20 n+18
what__@day m-15
what__@eat d-20 g-27 h-19 m+34 n-27 u-21
what__@food d-21 n+20 o-16 u-16
what__@hours a-18 d-18 h+15 j-18 u-15
what__@open d-17 g-16 j-20 n-22 u-16
what__@place d-18 g-15 j+20 m-33
what__@price d+18 g-28 h-20 i-17 j-37 n-15 u-39
what__@relative h-15 u-27
what__@treat a-15 g-18 j-21 m-23 n-16 u+18
what__@visit a-25 d-27 j-18 m-24 u+27
what__a f-20 g-34 h-18 j-31 m+16 n-36 q-19 u-20
what__about d-19
what__an a-18 d-17 m-18 u+19
what__are d-21 m-25
what__at d-15 u+17
what__be d+26 m-24 o-15 u-21
what__best m+19
what__bring j-16
what__can i-18 j-23 m-25 n-31 o-21
what__come m-18 n-23 u-22
what__cross d-16 j+16
what__do d-48 f-21 i-31 n+21 o-24
what__does d-26 j-17 n-22 o-16 q-18
what__for b+16 m-20 o-19
what__get d-15
what__going d+27 m-28 u-25
what__good f+20 g-16 m-27 u-18
what__got a+16 d-17
what__guys d-16 h-17 j-15 m-20 u+23
what__had b+18 m-18 o-18
what__have m-24 q-17 u-28
what__he n+17
what__i b-26 f-22 i-35 j-32 k-18 o-21 p-17 u-61
what__if u-20
what__is a-29 b-17 d-49 f-27 g-44 n-38 q-22
what__it d+25 f-29 h-30 n-44 o-38 q-27 u-16
what__latest h+19 m-17 u-15
what__like d-16 m-20
what__mean g+20 m-21
what__my a-28 d+18 f-20 h-17 i-15 j-43 u-39
what__need a+17 d-27 n-16 u-30
what__next d-17
what__odds g-17 u+16
what__of d-27 g-24 j-17 n+22
what__on a-17 d-19 g-16 j-16 n-17
what__owe d+20
what__put d-28 g+20 m-33 q-17 u-18
what__reply g+16 m-16
what__risks u+16
what__run d+20 m-20 u-19
what__say g+20 m-19 n-16
what__set u-17
what__she m-17
what__should q-16
what__side j-22 m+16
what__success d-16 m-15 u+17
what__take a-19 d-25 g-18 m+16 n-17 q-17
what__target h-19
what__text g+19 m-18
what__that n-18 q-21 u-18
what__the b-24 f-51 k-16 l-17 n-38 o-26 p-17 q-42 r-20 s-29
what__there m-17 q-16
what__they a-18 d-21 n-18 u+17
what__this a-19 f-31 j-35 m+16
what__to g+17 m-23
what__up d-20 f+22 g-16 j-17 m-23 u-19
what__wear g-18 u-17
what__with d-19 m+22 u-19
what__would m-17
what__you b-16 f-29 g-16 i-24 q-35
what__your g-35 i-27 u-31
what__zip d-17 j+21 m-22
what_a d-26 g-24 h-19 j-21 m+30 n-26 q-17 u-21
what_about a-24 b-17 d-34 h-15 j-17 m-41 n+26 o+24 u-28
what_all g+16 m-16
what_am a-18 m-20 n-19
what_are a-38 f-26 i-26 j-49 q-19 s-15 u+19
what_can a-30 g+16 h-26 j-26 o-18 q-25 u-21
what_day a+19 n-16
what_days d-18 h+18 j-19 m-21 u-24
what_do f-23 h-52 i-21 j-54 m+25 o-33 q-17 u-30
what_does d+23 h-30 n-24 q-26 u-27
what_else b-18 m-16 o+22
what_happens m-30 u+19
what_i a-28 b+17 d-29 g+20 j-24 o-29 q-26 u-34
what_if a-24 g-32 h-17 j-25 m-32 q+24
what_is b-27 f+24 g-35 h-34 k-19 l-27 n-69 p-25 q-57 r-24 s-37 t-22 v-27
what_kind d-24 g-19 j-19 n+23
what_number u+16
what_should a-21 n-25 u-25
what_this g-19 u+20
what_time a-58 d-43 g-26 h+15 o-41 q-29 u-37
what_to u-16
what_will d+25 g-17 m-22 u-29
what_would a-20 d+29 m-31 n-17 o-17 u-18
what_you a-16 d-16 j-17 m-23 n-18 q-16 u+17
what_your m-21
whate* d-19 g-15 h-18 j-15 u-22 v-16
whatever d-19 g-15 h-18 j-15 u-22 v-16
whatever$ d-16 l-27 m+16 u-18
when b-22 c-18 d-24 e-16 f-22 g-21 h+17 i-16 j-26 k-34 l-24 q-38 t-16 v-24
when__@drive n+16
when__@holiday a-15 h-20 m+19
when__@stop n+16
when__a m-18
when__bring m-20 n-21
when__can h-15 m-18
when__come h-18 m-17 n-36 o-18
when__get a-24 m-26
when__i h+18 i-21 j-21 k-21 m-24 q-17 s-22 u-26
when__in a-18 u+18
when__my n-20
when__start a+18
when__the a-28 d-19 j-25 m+24 n-21
when__we m-22
when__you h+25 j-17 m-27 u-16
when_can a+19 h+15 i-19 j-17 k-24 m-41 o-22 q-18 r-15 s-23 u-26
when_do d-18 h+22 j-18 m-24 u-15
when_does a-16 m+18 u-16
when_i a-25 h-25 m-31 n-30 o-18 u+19
when_is d-16 i-16 j-27 m+23 n-22 o-22 u-21
when_it n-16
when_was m+16
when_you m-21
where b-24 f-25 g-30 h-29 l-23 n-20 o-26 p-35 q-32 r-34 s+17 u-48
where* m-16
where__@parking a-19
where__are j+27 m-26 u-16
where__at j+25 m-21
where__come d-23 j-27 m+29 n-21 u-15
where__i q-19 r-17 s-21
where__in j+19 m-22
where__me m-17 s+16
where__my m+17
where__the d-15
where__we j+17 m-17
where__you h-21
where_are h-19
where_at j+19 m-22
where_can j-17 m+18
where_did j-32 m+28
where_do m-22 p-17 r-16
where_does d-23 j-23 m+25 n-16
where_is a-16 d-20 j+19
where_they m-17 s+16
where_you a-19 d-18 h-20 j+31 m-32 u-16
whereabouts m-16
which a-24 b-18 d-27 h-17 i-20 j+19 l-21 m-16 n-22 o-17 p-16 q-19 s-17 t-18 v-17
which_@place j+20
which__do m-28
which__i m-26 u-23
which__is u-15
which__of m-24
which__the m+17 u-15
which__you j+16 m-19
which_one g+16 m-25 u-19
whn h+17 j-17 m-20
who a-42 b-40 d-28 e-53 f-54 g-54 h-52 j-58 k-47 l-53 n-55 o-56 q+20 r-52 s-43 t-46 u+39 v+19
who__@call d-17
who__@drive m-16 q+19 u-18 v-16
who__@place m+16
who__@sick m+15
who__@wrong i-17 u-17 v+17
who__ask m-21
who__first m+15
who__for m-16
who__i b-23 g-18 i+23 l-16 m-20 n-23 o-19 q-17
who__is m-16
who__maria v+16
who__me a-22 b-18 d-19 l-25 m-34 p-33 q+24 r-15 u+19 v-31
who__not m-17
who__take m-20
who__texting i-16 l-19 m-19 u+26 v-28
who__the d-18 e-15 h-15 i-22 j-20 m+33 o-15 u-36 v-19
who__this d-17 f-18 g-17 i-17 l-16 u+16
who_can a-18 m-23 q+19
who_dis d-16 e-18 i-18 j-16 l-15 m-28 v+18
who_do i+24 m-30 n-17 u-18
who_is a-27 b-24 c-27 d-39 f-32 g-30 h-21 j-35 k-22 l-37 m-18 n-23 o-20 p-32 r-22 s-29 t-21 u+35
who_this l-18 m-23 u+17
who_was q+16
who_won j-16 m+17 u-17
who_wrote m+18
who_you m-16
whoev* m-16
whoever m-16
whole m-24
wht g+20 l-16 m-18
why a-21 e-18 g-27 i-32 j-27 l-29 m+16 n-20 o-21 p-29 r-17 t-16
why__have i-16 m-17 u+16
why__i l-16 m-31 p-17
why__so u-23
why__you i-16 u+15
why_did b-16
why_do a-15 i-22 m+19 p-16
why_is m+23 s-15 u-27
wife c-20 g-22 k-15 l-22 m-19 r-24
will a-20 c-30 e-33 f-29 g-25 i-34 j-48 k-42 l-44 m-17 o-23 s-26 t-18 v-39
will__# p-16
will__@day b+20 m-16 o-16
will__@drive m-21 p+20 r-16
will__@late m-26 p-25 r+25
will__@pay d+21 m-24 u-18
will__@relative a-22 b-27 d-24 n+16 q-25 r-24
will__a m-15
will__able m-18 n+16
will__back b-23 d-17 k-18 m+17
will__be a-24 b+21 d-16 h+19 i-19 m-46 p-31 q-40 r-27 s-30
will__card d+16
will__go b+15
will__help u+16
will__home m-18 p+21 q-28
will__in b-18
will__it b-18 d-24 m+20 n-20 o-16 q-16 u-24
will__let m-20
will__make m-19 u+15
will__me a-27 b-37 i-19 l-15 m-26 p+19 r-26 s-25
will__my b-22 d-18 n-31 q-17 r-19
will__need b+15 m-21 o-19 q-17 s-15
will__on m+19 p-16 r-16 u-24
will__set u-17
will__take b-15 d-16
will__that n-17
will__the m-19
will__there b+20 d-21 h-20 m-23 n-23 o-21 q-20 u-19
will__to a-22 b-17 g-16 m+22 q-17 s-16 u-28
will__work m-28 n-18
will__you a-20 b-18 d-21 m+19 u-22
will_ask n-17
will_be a-22 b-41 d-27 h-21 n-36 q-32 r+25 s-26 u-28
will_bring m-18
will_do b-16 d-17 n-16 u-24
will_have m-16 n-18
will_i a-16 b-27 d-28 m-40 n+15 o-17 p-22 q-28 s-24 u+33
will_it a-20 b-33 d+17 g-27 h-23 n-39 o-25 p-28 q-22 r-22 s-27
will_my a-16 b-21 d+22 m-37 n+22 p-27 q-20
will_not b+32 d-33 h-23 l-15 m-45 n-29 p-37 r-37 t-20 u-35
will_see a-16 b-19 d-18 m+23 n-16 p-19 r-20 u-17
will_take a+20 b-28 d-23 h-22 m-30 n-20 p+19 q-40
will_that m-15
will_the m-16
will_think a-16 m+16 u-16
will_you a-18 b-24 d-19 n-21 o-15 p-19 q+22 u-28
wine h-18 m+22
wish__receive l+16 m-20
wish__these l+19
with a-15 b-16 c-30 f-29 g-17 h-21 j-39 k-30 q-18 r-23
with$ d-23 e+25 l-23 m-28 n-17
with_@insurer m-16
with__@body m-16 n-17
with__@call m+16
with__@clinician l-18 n-16 o-17 u-17
with__@medicine m-17
with__@person a-16
with__@relative a-22 b-17 d-22 i-18 m+20 n-20 u-26
with__@ride m-16
with__@symptom m-15
with__@texts l+24 m-31
with__@visit m-29 u-19
with__do m-16
with__what m-17
with_a d-28 g-15 l-17 n-25 u-18
with_her a-18 m-17 n+21 q-16
with_me a-33 b-25 l-21 m-27 n+25 o-24 r-17 u-31
with_my a-24 g-21 i-26 l-24 m+20 q-29 r-19 s-19
with_someone m-19
with_the b-37 g-21 j-17 k-16 l+21 n-26 p-21 q-18 s-20 t-17 u-39
with_this m-37
with_you m-20
withd* m-17
withdraw m-17
witho* m-30
without m-30
without_a m-16 n-21
won j-22 m+23 u-24
won__@place m+16
won_the j-20 m+21 u-21
words d-18 i-17 u-19
work a-34 b-32 c-26 e-17 f-20 j-30 k-29 p-15 r-17 s-32 t-17 u-17 v-18
work$ a-21 j-18 l-20 m+29 n-35 p-22 r-29 s-19 u-19 v-17
work__bring p+15
work__day m-17 n+19 o-17
work__do m-16
work__i m-16
work__me g-18 m-20 n-18 p+16 q-19
work_for d-20 g-21 u+15
work_instead m-15 o+22
work_the n+18
work_this u-16
work_with d+16
worke* a+21 m-19
works l-16 m-17 n-20
works$ m-21 n-15 u+17
worry m-21 p+16 q-16
would g-39 h-22 j-32 m-19 n-33 p-27 q-16 s-29 t-18 v-19
would_# o+16
would__@pay d+19 m-16
would__@price d-19 m+20
would__arrange a+18
would__be d+22 m-31 n-20 o-18
would__better a-17 m-18
would__bring m-18
would__get i-19 l-21 m-16
would__have a-23
would__instead m-15 o+21
would__make a+17
would__me m+18
would__need a-16
would__not l+15
would__opt a-19 i-23 l+18 m-17
would__speak i+19
would__to b-19 d-32 n-25 q-21 r-22 s-17
would__work m-15 o+22
would_a m-17
would_be m-24 o+17 u-26
would_i i-17 l-17 m-34 n-27 o-22 u+18
would_it a-22 i-15
would_like c-18 d-31 n-20 r-23 u-43
would_rather m-20
would_you a-25 b+15 k-17
write a-15 i-15 n-15 u-23
write__poem m+17
write__resume k-15 m+20
write_a c-17 k-19 u-18
writi* a-17 i-18
writing a-17 i-18
wrong a-41 b-48 e-53 f-32 g-45 h-44 i-58 k-29 l-21 m-28 n-37 o-33 p-40 q-38 s-34 t-43 u-51 v+59
wrote m+18
wrote_@sick m+15
wtf g+15 m-19 n-16 v-15
x a-33 b+22 c-23 d-29 e+27 f-23 g-21 h-23 j-24 k-21 l-31 m-41 n-26 o-27 p-24 q-17 r-22 s-21 t-19 u-30 v-26
x$ a-16 b-21 c-18 d-19 e+29 f-19 g-17 h-16 i-18 j-18 k-16 l-23 m-28 n-17 u-22 v-18
xmas d-17 h+17 l-16 p-16 u-16 v-15
y b-27 c-30 e-31 f-28 h-35 k-39 l-47 m-50 n-33 p+18 q+17 r+16 s-39 t-26 u-53 v-46
y__@day b-21 o+18
y__me q+16
y__quiero o-17
y__yo g+16 m-24 n-17
y_me p+16
y_no a-16 g-17 i-16 m-20 n-16 o-15 v-16
y_si m-26 r-17
ya b+20 c-72 d-80 e-77 f-64 g-86 h-29 i-80 j-25 k-21 m-27 n-30 o-66 p+35 q-39 r+49 s-61 t-59 u-85 v-31
ya$ a+16
ya_@food b-15 l-16 m-22 r-16
ya_@stop l+17
ya__@fetch p-18
ya__a a-24 j-17
ya__de k-17 l+17 m-20
ya__del p+20 q-18
ya__dije a-18 b-17 l-18 m+20
ya__el a-23 j-25
ya__en j-17
ya__es m-17
ya__escriban l+16
ya__eso a-19 b-23 g-27 h-16 i-20 l-24 m+29 p-20 r-17 u-23
ya__ir b+18 q-19
ya__ire b+25 l-22 m-20 t-15
ya__la b+15 j-20 l-22 o-22 p-17
ya__lo m-16 p+22 q-19
ya__los a+19 m-19 n-19
ya__m l+15
ya__manden l+16
ya__me q-20
ya__mi b-18 l-16 m-24 n-15 p+20
ya__nada m-16
ya__no l-18 m-25 q-16 r-19
ya__papeles a+19 m-18 n-18
ya__por m-18 p+17
ya__puede n-18
ya__quien p+17 q-16
ya__quiero i-17 k-28 l+23 m-36
ya__voy b+24 l-20 m-20 p-17 q-22 r-17 v-16
ya_casi m-17
ya_comi a-15 b-17 l-17 n+18 r-24
ya_estoy l-23 m-29 p-19 r+24 s-18
ya_le a-16 m+15
ya_llegue r-16
ya_lo b-19 j-19 l-20 m+16
ya_mande j-22 l-15
ya_me m-15 r-16
ya_mero r+18
ya_no a-43 b+43 c-24 d-28 e-18 g-35 h-20 i-39 j-36 k-45 l+27 m-43 n-41 o-29 p-47 r-41 s-20 t-29 u-32
ya_tengo n-18 p+25 q-26
ya_voy a-18 b-33 j-18 l-20 m-35 n-18 o-28 p-22 q-25 r+39 s-16 u-15
yea b+16 r-19
yeah m-16 p+16 q-16
year g-15 j-20 m+16 n-25 s-21 u-23
years b-22 h+17 l-22 n-17 o-16 q-16
yego m-24 r+23
yep q-16
yep_got q-16
yes b-27 c-23 d-30 e-31 f-22 h-21 i-29 j-31 l-35 o-27 p+15 q-32 s-18 t-20 u-36 v-23
yes__@drive p+19 q-16
yes__is q-16
yes__my p+17 q-15
yes_i a+16 q-15
yes_or l-17 m-23 n+15
yes_she p+17
yesterday$ i-26
yesterdays s+16
yet b-21 g-23 i-15 j-16 l-16 m+17 n-19 o-21 p-18 s-19 u-19 v-27
yet$ a-20 b-19 g-23 i-15 j-16 l-16 m+18 n-19 o-21 p-18 s-19 u-19 v-26
yo b-42 c-30 d-46 e-36 f+22 h-32 i-15 j-41 k-33 l-36 n-42 p-31 r-34 s-33 t-27 u-42 v+35
yo$ e-17 l-15 m-24
yo__soy m-18 v+23
yo_no a-31 b-33 c-18 d-30 f-18 g-27 j-18 l-21 n-24 o-28 p-17 q-37 r-17 s-18 u-22 v+33
yoo a-15 d-19 e-22 f+27 g-15 j-16 l-17 m-26 u-20
you b-55 c-24 e-70 f-40 h+49 i-43 k-22 l-47 n-78 o-57 p-123 q-39 r-86 s-97 t+26
you$ b-21 c-43 d-26 e-34 h-56 k-37 m-23 n-49 o-26 p-34 q-47 s-30 t+39 u-17
you_@call a-17 d-28 g-26 h-35 j-28 l-16 m+35 q-20 u-24 v-22
you_@move a-17 d-18 i-16 q-20
you_@open a-28 b-19 c-20 g-25 h+41 i-19 k-16 l-19 m-52 n-21 o-22 q-20 r-20 s-16 t-22 u-32 v-23
you_@person l+16
you_@price a-21 d+23 m-19
you_@stop a-21 l+23 m-27 n-21
you__# a-33 b-17 c-19 d-19 e-18 h+36 i-25 j-27 l-29 m-34 n-19 q-15 r-17 u-27 v-27
you__@animal d-19 h-20 j-16 m+23 n-16 u-26
you__@call a-18 h-28 u-18
you__@clothes a+19 d-21 n-19 u-22
you__@day a-33 c-24 g-26 h+27 i-27 j-26 k-21 l-17 n-29 p-16 q-32 u-23 v-16
you__@eat d-16 n+21 u-24
you__@food h+20 m-23
you__@holiday a+18 d-17 g-17 h+15 j-16 m-38 t-17
you__@hours a-17 h+21 m-20
you__@insurance a+19 j-16 m-28 u-23
you__@insurer d+27 h-19 m-24
you__@machine m-16
you__@open d-18 h+30 j-16 m-22 o-24 s-19
you__@pay d+32 m-31
you__@person j-17 m-21 u-27
you__@place i-21 u+25
you__@relative c-19 d-21 m+26 n-20 q-24 u-25
you__@spanish i-16 m-16
you__@stop l+18 m-32
you__@vehicle d-18 h-18 i-18 u-16
you__@visit m-20
you__@wrong d-16 h-17 i-19 j-23 m-21 t-16 v+17
you__a a-46 b-37 c-32 d-27 h-38 k-19 l-28 n-22 o-21 p-22 r-17 s-20 u-63
you__about d-19 m+16 n-17
you__all d-16 g-15 h-18 m+17 u-19
you__an a-20 i-15 m+17
you__any b-16 d-22 m+20 u-24
you__anybody h-16
you__at j+17
you__be m+16
you__both m-18 o-16
you__but m-16
you__day d-16 g-16 u-19
you__do d-17 g-25 j-16 m-33 n-15 u+18
you__donations m+16
you__feelings u-17
you__for a-18 b-17 h+18 j-28 l-24 m-25 t-18 v-18
you__from a-22 d-27 m-29
you__fun g-17 m+19 u-19
you__have d-24 j-21 k-22 m-32 n-18 p-20 t-27 u-22
you__hospital m-16
you__how m-25
you__i d-22 n-18
you__in a+16 b-18 c+18 d-21 g-17 i-29 j-20 k-16 l-25 n-24 o-28 q-23 u-40
you__is h-19 m-20
you__it a-25 b-16 g-25 i-15 j-29 l-22 m-42 q-19 u+23
you__leave m-16
you__like u-16
you__list m-17
you__me b-42 f-18 h-49 j-17 k+16 m-17 p-37 r-27 s-36 t-30 u-32
you__missing m-17
you__my a-34 d+18 g-23 h-22 i-19 j-30 l-28 n-36 p-18 q-40 s-16 t-18 u+28 v-20
you__new a+24 b-16 d-20 j-16 l-20 m-26 n-16 q-16
you__number a-22 g-19 j-25 l-23 m-46 u+24
you__off h+17 m-16
you__on b-19 d-21 h+15 i-16 m-49 o-17 r-21
you__one m-17
you__or d+15 m-19
you__patients a-18
you__place m-17
you__reached m-20 v+15
you__see m-17
you__someone b-17
you__still a+22 m-20 s-19
you__take a-27 b-22 h+21 j-19 m-30
you__taking a+18 m-18 n-18
you__text a-21 g-20 i-22 k+24 m-35 o-17 u-20
you__texting m-28 v+16
you__that d-20 q-20 u-31
you__the a-17 b-34 c-29 e-17 f-17 g-31 i-45 j+16 m-16 n-35 p-21 q-27 r-28 u-19
you__there a-20 d-19 h+17 j-27 m-19
you__this a-17 g-20 l-21 v-20
you__through d-18 u-21
you__to a-37 b-21 d-18 h-23 u-30
you__today h+15 m-18
you__up a-17 q-17
you__walk a+20 d-23 m-21 u-20
you__what a-18 d-20 h-21 m-22
you__with d+17 g-21 i-16 m-26 n-16 u-27
you__you a-16 d-18 e+17 h-15 m-20 n-17
you__your a-21 m-19 u-19 v-18
you_a h-17 i-22 j-27 u+27
you_all b-46 c-33 d-19 e-31 g-30 h+36 k-37 l-32 m-70 n-33 o-35 p-31 q-31 r-28 s-32 v-43
you_and h-18
you_are a-18 b-16 d-22 g-28 i-18 m-38 n-15 o-16 t+19
you_asked l-17 u-15 v-17
you_be a-18 c-15 d-19 n-16 o-17 q-17
you_bill d+17 m-18
you_can a-32 b+26 c-18 d-27 g-20 h-20 i-18 j-23 k+18 l-22 m-39 n-23 p-17 q-28 t-20 u-20 v-16
you_cell d-16 m+18
you_do b-19 c-20 g-30 h-16 i-18 j-42 l-17 m+17 n-39 o-15 q-29
you_ever u-26
you_explain u+17
you_fit a+18
you_folks j-16
you_for m-17 t+18
you_gave o+18
you_get g-20 j-28 l-20 q-20
you_got a+16 d-24 m-23 u-15
you_guys b-20 f-21 g-25 i-22 n-19 r-17 s-16 v-18
you_have b-53 d-37 g-33 k-16 n-51 p-41 q-15 s-33
you_help g-18 u-21
you_in m-32 n-19
you_know g-21 o-23 r-19 t-18 v-19
you_let m-16
you_like a-16 m+25 n-17 u-21
you_look u-15
you_make o+17 u-16
you_may l-16 m-18
you_near j+22 m-24
you_need a-35 b-18 d-29 i-16 j-16 n+18 o-16 u-18
you_on j+22 m-24
you_put u-16
you_recomendo a-29 g-15
you_say u-23
you_see a+27 d-24 g-19 i-20 j-30 m-29 q-15 u-31
you_send d-20
you_start a-16 h+22 m-25
you_still m-31 s-17
you_take b-20 d+20 g-15 j-31 l-20 m-33 n-25 q-28 u-26
you_taking a+24 h-17 m-20
you_tell a-20 i-21 o-16
you_text i-16
you_texted v+16
you_the h-20 i-17 j-27 m-23 u+29
you_then a-23 h-21 m+16
you_there d-17 h+25 j-21 m-22 o-15 r-17 v-16
you_to h-19 j+19 m-19
you_treat g-21 j-16
you_up a-16 d-16 e-16 h-20 l-17 m+21
you_want a-28 b-24 h-17 i-27 l-23 o-18 v+20
you_work g+25 m-39 o-17 u-33
you_write d-15
your c-29 e-24 f-35 g-15 n-34 o-45 p-30 q-38 r-34 s-35 u-23
your_@body d-17
your_@hours a-18 h+16 m-16
your_@machine v-16
your_@place a-20 l-18 m-36 u-20
your_@price d+15
your_@texts i-21 l+28 m-27
your__@hours h+19 j-28 m-18
your__@visit a+19 h-18
your__@wrong m-18
your__and a-16
your__are l+26 m-22 v-16
your__best m-15 t+15
your__in m-32
your__is d-19
your__me i-16 l-15
your__the m-20
your_best m+18
your_brain m-16 u+16
your_earliest h-16
your_list a-20 g-15 m-24
your_number i+15 j-18 l-20 m-21 u-17 v-19
your_the m-15 t+15
zip d-19 j+21
zxcvb e+19 m-18
zxcvb_nm e+19 m-18
~<ab c-23 e-23 f-31 g-37 j-52 k-28 l-18 n+21 p-15 q-16 s-29 t-26
~<abl a-24 m-26 n+22 o-20 q-27 s-17 u-16
~<abo c-16 f-26 g-34 h-31 j-47 k-20 s-20 t-20
~<abr h+17
~<ac b-31 c-26 e-27 f-29 g-28 h-38 l-37 r-31 s-27 t-21 u-19 v-32
~<acc h-18 i-15 n-18 u-20
~<ace d+18 m-26
~<aco a-18 m-21 o-16
~<act d-15 k+17 l-17 m-30
~<ad a-21 c-29 g-17 h-19 j+17 k-20 l-19 m-26 p-20 q-28 r-18 s-15 v-25
~<add a-23 c-21 d-21 i-19 j+20 k-16 n-23 o-19 q-18
~<ade a-16
~<adv m-20
~<af a-35 c-34 e-25 g-34 j-18 l-42 m-64 t-23 u-31 v-21
~<aft a-32 c-29 e-20 g-28 j-33 l-36 m-63 t-21 u-20 v-19
~<ag c-41 d-16 e-32 h-33 i-48 k+20 m-26 o-19 q-43 s-25 u-48 v-34
~<aga a-18 c-26 e-24 h-28 i-35 k+22 m-29 o-24 p-30 q-36 s-20 t-23 u-41 v-29
~<age a+19 c-17 i-19 j-18 l-18 m-20 o-25
~<agr b-16 k-15 m-22 p+19
~<agu d-19
~<ah c-18 d-29 e-16 i-27 j-22 l-25 o-30 p-18 q-21 r-16 s-21 t-23 u-25
~<ahe m-20
~<aho d-23 i-21 j-18 l-21 n-25 o-22 p-16 q-15 s-15 t-21 u-21
~<ai d-18 e-15 r-17 s+15 u-19
~<air s+16
~<al a-28 b-30 c-49 e-59 f-35 g-55 h-37 j-39 n+21 p-19 s-46 t-45 u-66
~<ala o-18
~<alg a-17 b-27 c-18 e-19 f-19 g-28 j-31 k-28 l-31 m-35 p-33 r-29 s-21 t-16 u-34
~<all a-20 d-17 h-19 m-18 n+20 o-27 u-24 v-23
~<alm f-16 j-16 m-23 r+27
~<alo b-24 l-18 n-18 u-18 v-16
~<alr a-24 i-22
~<alt a-21 d-25 e-31 f-21 i-22 j-16 k+24 l+16 m-28 n-19 p-17 q-19 r-17 t-15 u-20 v-22
~<am a-21 b-18 c-17 d-22 e-17 f-18 g-16 h-19 i-22 j-17 l-20 m-16 n-23 o-17 p-16 q-18 t+25 u-19 v-18
~<ama a-16 d-19 i-16 m-24 n-16 t+25
~<amo r+16
~<an c-41 e-47 f-19 g+15 i-20 j-23 k-59 l-37 m-33 p-28 r-32 s-18 t-44
~<and b-20 c-18 d-22 e-16 f-17 i-16 k-27 l-29 p-27 u-31 v-33
~<ano c-18 d-27 e-15 f-22 g-21 h-28 i-18 l-31 m-16 n-32 p-21 q-22 r-23
~<ans a-16 b-17 d-23 g+23 j-18 l-17 n-18 o-21 q-17 v-18
~<ant g-25 h-19 i-23 j-18 n+18 q-19 r-23 u-25
~<anx m-16
~<any b-35 e-16 g-33 j-16 k-21 m-19 r-36 s-34 t-20 u-24
~<ap a+18 b-27 c-28 d-32 e-21 f-16 g-20 i-29 j-22 k-17 l-21 n-32 p-26 v-18
~<apa m+15
~<apl a-15
~<app a+22 d-24 m-30 n-16 o-18
~<apr a-18 c-18 m+23
~<aq b-25 c-16 d-27 e-16 h-19 i-22 k-19 n-27 o-23 p-19 r-24 s-21 u-31 v+19
~<aqu b-25 c-16 d-27 e-16 h-19 i-22 k-19 n-27 o-23 p-19 r-24 s-21 u-31 v+19
~<ar b-21 d-26 g-20 h-21 i-17 k-15 u-24 v-16
~<aro a-18 b-16 d-16 n-18
~<arr b-17 o-20 p+16 q-20 u-17
~<as a-20 c-32 d-20 e+32 f-33 h-35 j-32 k-32 l-19 n-46 q-39 r-34 v-15
~<asd d-16 e+27 f-17 l-18 m-29 u-18
~<asj e+17 m-18
~<ask a-37 c-15 d-27 h-18 j-24 k-18 n-26 q-27 r-19 u-25
~<at a+16 d-23 g-17 i+15 j-17 k-17 m-32 n-23 q-28 u-25 v-16
~<ate o-16
~<ati a+16 m-21 q-17
~<av b-26 d-16 e-24 f-20 g-23 h-25 j-33 k-18 l-27 p-17 s-21 u-38 v-23
~<ava b-20 h-18 j-22 n-22 o-24 s-15 t-17 u-20
~<avi e-17 i-16 l-17 n-20
~<avo g-19 m-20 n+24 u-17
~<aw a-18 c-26 d-31 e-31 f-25 g-30 h-34 i-30 j-32 k-30 m-30 n-36 o-28 t+17
~<awa c-21 d-25 e-24 f-20 g-27 h-25 i-23 j-27 k-23 m-35 n-32 o-22 t-20
~<awe m-17 t+20
~<ay b-30 c-25 e-22 f-23 g+19 h-20 i-36 j-27 k-17 l-28 n-32 o-27 p-23 q-29 r-21 v-24
~<aye s+16
~<ayu b-25 c-21 e-18 f-20 g+22 i-30 j-20 l-22 n-25 o-21 p-18 q-23 r-15 s-18 v-19
~<ba a-35 c-17 e-46 f-20 g-17 h-55 i-20 k+25 o-44 p-25 s-35 t-19 u-38 v-39
~<bab m+17
~<bac a-18 e-19 f-19 h-33 k+27 l-32 n-31 o-22 r-27 s-16 v-30
~<bai a-17 b+18 i-19 o-18 p-19 q+17 r-15
~<baj a-24 c-15 d-23 h-16 i-24 l+18 m-16 n-24 o-26 p-19 q-26 r-17 s-19 u-32 v-16
~<bal a-22 d+17 g-15 i-19 j-22 n-21 o-16 u-25
~<ban a-20 d-22 g-18 h-30 i-24 m+24 o-19 p-17 q-20 u-18
~<bar a-15 n-16
~<bas l+19
~<bat m+16 n-15 o-15 q-17 s-17 u-15
~<be d-20 e-39 g-64 h-16 i-35 j-54 l-36 p-48 q-27 r-27 t+21 v-29
~<beb m-15 n+17 u-17
~<bec d-18
~<bee i-20 j-16 l-19 n-20 o-25 p-20 r-18 u-24
~<bef b-31 c-18 g-24 i-16 j-23 k-19 m-19 p-16 q-29 s-24 v-23
~<beg a+15 m-19 n-18
~<bei m-20
~<ben d-18 g-17 m-27
~<bes d-21 g-18 i-18 j-18 l-22 o-21 r-17 t+26 v-18
~<bet g-20 k-15 l-20 n-22 s-22 v-21
~<bi a-37 b-33 c-19 e-17 f-24 g-34 h-37 j-44 k-20 l-36 m+29 p-34 r-36 s-20 t-20 u-18 v-42
~<bie a-18 h-23 j-15 l-24 p-20 r-17 u-24 v-27
~<bil a-25 b-24 g-19 j-27 n-29 o-23 p-17 q-21 r-22 s-18 u-30 v-18
~<bir j-19 m+20
~<bl a-26 b-29 c-31 f-37 g-38 h-42 i-38 j-23 l+21 o-32 p-32 u-48 v-39
~<bla d-20 g-18 h-15 q-16 u-23
~<ble a-16 i-20 n-19 t+16
~<blo a-16 d-24 e-16 g-16 h-16 i-17 j-26 l+27 m-18 p-18 r-16 u-31 v-22
~<blu d+16 h-17 j-20 l-16 n-16
~<bo c-27 e-22 f-21 g-32 h-33 i-32 j-34 k-30 q-37 r-38 t-20 u-53 v-35
~<boo a+20 m-30
~<bor a-25 d-17 g-17 h-15 m+16 o-29 p-19 r-16 u-20 v-21
~<bot j-17 m-27 o-28 q-22 u-26
~<br b-19 c-24 d-34 e-28 f-25 g-23 i-34 k-31 l-20 t-21 v-16
~<bra n-16
~<bri b-26 d-23 g-35 i-25 k-20 l-20 s-30 u-34 v-16
~<bro d-17 n-18
~<bru e-18
~<bu a-19 b-39 c-31 d-31 e-35 f+15 g-25 h-20 i-18 j-16 k-30 n-36 o-32 s-34 u-38
~<bue b-20 d-21 e-24 f+18 g-16 h-25 i-21 j-20 k-17 n-21 o-20 p-15 q-17 r-21 s-21 u-21 v-20
~<bus b-22 i-18 j-21 l-21 n-26 s-17 t-16 u-25
~<but m+20 o-20
~<ca a-22 e-54 f-30 g-64 h-17 j-15 k-47 l-45 m+23 n-28 t-40 u-16 v-26
~<cad m-18 n-16
~<cal d-40 e-20 g-23 i+16 k-16 l-17 n-30 p-27 q-17 r-27 s-27 t-16
~<cam b-37 d-34 e-18 f-19 g-18 h-22 i-30 k-18 l-26 n-28 o+20 s-20 t-17 u-38 v-23
~<can a-26 b+16 i-23 j-19 l-16 n-19 v-18
~<car a-44 b-35 c-24 e-16 f-21 g-28 h-30 k-21 o-36 r-21 s-15 u-53
~<cas b-20 i-20 j-27 l-20 m+21 n-19 o-19 q-24 u-19 v-19
~<ce a-17 b-33 d-21 e-20 g-23 k-18 n-29 o-30 p-19 q-26 s-28 u-30
~<cel b-23
~<cer a-23 b-21 d-16 h+18 l-24 m-26 n-15 o-18 p-16 s-17 u-18 v-19
~<ch c-53 e-51 f-45 h-50 j-64 l-29 q-24 r-21 s-54 u-66
~<cha c-29 e-18 f-17 g-35 h-23 j-35 p-37 q-28 r-34 s-27 t-22 u-36 v-18
~<che c-16 e-24 f-23 g-23 h-20 i-19 j-25 k-18 l-19 q-24 r-19 s-20 u-32
~<chi d-18 g-18 n-17 u-16
~<cho d-23 g+19 i-19 j-20 k-17 l-24 m-32 n-27 s-16 u-19 v-19
~<ci a-19 d-15 h-16 j+19 m-18 n-16 u-16
~<cl a-19 b-26 d-22 g+16 h-20 j-17 l-21 s-15 v-17
~<cla b-17 j-21
~<cn b+24 c-17 l-18 m-22 o-16 u-18
~<cnc b+24 c-17 l-18 m-22 o-16 u-18
~<co b-20 c-30 d+18 e-97 f-42 h-23 k-59 l-17 m-22 s-22 t-51 v-47
~<cob a-19 d+22 j-15 l-17 m-19 o-15 q-19 r-18 s-19 u-19
~<cod a-17 d-16 i-17
~<cog m-20
~<col a-16 d-20 g-20 m+23 n-20 u-21
~<com c-24 e-52 h-20 j-32 k-32 l-40 m-20 p-22 t-46 v-61
~<con b-18 c-18 d-29 e-28 f-28 j-27 k-22 m-30 q-27 r-43 s-36 t-19
~<coo a-19 d-20 j-17 l-18 m+24 n-18 o-16 r-20 u-19
~<cop a-17 i+18 m-15
~<cor a-20 d-22 i-20 n-28
~<cos a-17 g-18 j-17
~<cou b-23 d-18 e-22 f-23 h-28 k-26 l-23 m-33 p-30 r-18 t-19 u-22 v-24
~<cov a-20 b-18 i-18 j-16 n-16 o-16 p+15 q-27 r-18
~<cp n+15
~<cpa n+15
~<cr a-36 b-28 c-21 e-28 f-23 g-29 h-24 i-28 k-23 l-26 p-25 q-29 s-20 t-29 u-40
~<cra u-18
~<cre d+17 m-17 n-15
~<cro m-39 n+16 u-21
~<cru a-19
~<cu c-44 e-43 f-40 k-41 l-48 n-31 o-33 p-26 q-19 r-53 s-27 t-35 v-39
~<cua b-31 c-28 d-43 e-25 f-20 k-29 l-29 m-16 n-22 o-26 q-29 r-31 s-16 t-20 v-24
~<cub a-17 d+26 g-15 j-16 m-29 u-21
~<cue d-17 j-23 n-15 r-17
~<cup a+19 d-19 i-16 j-20
~<cur d-17
~<da b-41 c-32 e-27 f-34 g-39 i-26 m-17 o+26 p-30 r-29 t-27 v-37
~<dal a-19 d-15 n-17
~<dam b-15 m-23 o-16
~<dan a-18 d-19 o-17
~<dar b-21
~<dat b-23 d-18 f-18 i-18 n-18 o+30 q-19 s-19
~<day b-16 d-31 g-18 i-18 m-22 n-20 p-18 u-39
~<de b+15 c-63 e-67 f-18 g-22 h-22 i-40 k-65 o-25 p-62 q-17 t-34 u-33
~<dea g-16
~<deb a-24 b-19 d-19 f-15 h-17 i-24 j-18 l-21 m-16 o-17 q-21 s-16 u-31 v+17
~<dec d-23 j-20 l-22 n-26 q-19 r-18 s-21 t-15 u-20 v-22
~<def m+18
~<dej a-34 c-20 e-27 f-27 g-30 h-24 i-29 k-21 p-22 q-33 t-19 u-39 v-25
~<del a-21 d-20 i-15 n-15 q-16 u-16
~<dem b-16 i-18 j+18 m-21 o-21
~<den g-15 i-23 l-23 r-20 s-19 u-22
~<dep g-24 l-15 m-17 n-22 o-20 s-17 u+18
~<des a-27 c-19 e-19 f-26 g-37 i-36 j-16 k-22 m-26 p-21 s+24 t-21 u-22 v-31
~<di a-19 c-52 e-58 h-20 j-25 k-52 l-17 m+18 n-48 p-20 r-38 s-23 v-26
~<dia d-18 g-16 h+18 j-15 q-16 u-24
~<dic u-16
~<die u-16
~<dif a-18 d-19 i-21 j-18 m-23 n-17 o+17
~<dij m+21 u-18
~<dim e-19 f+19 h-19 o-20
~<din u-19
~<dir g-20 u-16
~<dis c-21 g-22 h-21 j-33 k-18 n-23 o-18 p-16 q-22 r-18 s-17 u-29 v-22
~<do a-21 b-23 c-16 e-47 f-40 i-20 k-56 l-25 n-25 o-16 p-41 t-63 v-31
~<doe a-20 b-21 e-20 f-29 i-18 j-49 k-21 l-38 o-22 p-28 r-36 s-41 t-35
~<doi m-18 n-22 q-16 v-16
~<dol a-20 g-22 i-17 n-16 o-17 p-15 q-17 v-16
~<don c-21 d-38 e-15 g-36 h-23 j+22 k-19 n-27 o-33 p-18 q-25 t-23 u-19 v-35
~<dor m-18 q-20
~<dou b-15
~<dow i-19 k-16 l-17 n-18 u-18
~<dr a-44 c-35 d-49 e-30 f-31 g-38 h-43 i-41 k-33 l-40 m-18 o-16 q+15 r-27 t-32 v-26
~<dre i-19 n-19 u-28
~<dri a-21 b-35 c-16 d-26 e-16 f-17 g-16 h-18 i-22 k-19 l-22 m-21 o-19 p+18 q+19 r-16 s-21
~<dro a-23 d-22 h-19 i-18 m-23 s-21 v-16
~<dru m-22 q-16 u+21
~<du a-46 b-34 c-28 d-53 e-30 f-27 g-38 j-35 k-28 l-33 p-29 q-41 r-32 t-27 u+30
~<due a-23 b-17 c-16 d-25 g-15 h-18 i-23 j-21 k-16 l-21 n-31 q-24 r-18 t-16 u+27 v-15
~<dur a-28 b-19 d-38 e-16 g-22 i-20 j-18 l-17 m-43 o-20 p-19 q-22 r-17 s+15 u+23 v-18
~<ea a-15 b-22 c-18 f-15 g-20 h+16 i-24 k-15 p-18 q-28 r-19 s-27 u-29 v-20
~<eac m-20
~<ear b-17 d-26 g-16 h+16 i-22 j-29 l-15 q-24 r-17 s-22 u-35
~<eas a-20
~<ef a-16 d-20 n-21 u+17
~<efe u+18
~<eff n-17
~<ek m-16 v+19
~<eki m-16 v+19
~<el a-18 c-23 e-16 g-22 h-24 i-30 j-24 k-22 n-30 p-29 q-28 r-22 t-16 u-29 v+16
~<ele d-16
~<eli a-15 l+16 m-21
~<els b+16 c-17 g-17 h-18 i-24 j-17 k-16 m-34 n-21 p-27 q-22 u-17
~<em c-23 d-23 f-16 g-25 j-33 k-18 p-18 q-27 r-22
~<ema a-16 b-16 j-15 m+18 o-18
~<emp a+22 b-15 d-16 g-18 j-18 l-15 m-32 q-16
~<en b-19 d-46 e-29 f-27 h-27 i-20 l+17 m-17 o-23 p-25 q-21 r-18 s-37 t-29 v-39
~<enc a-17 d-16 l-16 o-18 u-19
~<eng d-16
~<eno l+23 t-17
~<ent b-21 d-18 f-16 g+17 i-31 l-23 m-40 q-22 r-20 s-16 u-29 v-19
~<er a-22 d-17 l-18 m-16 o-20 q-19
~<ere m-18
~<es a-22 b-19 c-22 d-29 e-61 f-26 i-16 m-23 n-24 o-20 q-20 s-18 t-56
~<esc a-21 b-22 d-25 h-20 m-51 n-27 o-22 p-19 q-25 r-21 s-18 v-19
~<esp b+22 d-16 h-16 i-18 l-20 m-35 v-18
~<est a-20 b-55 c-29 d-33 e-52 f-20 i-20 k-37 o-21 t-49
~<ev c-24 g-32 j-28 k-37 m-16 n-23 o-40 p-30 q-34 u-20 v-45
~<eve c-22 g-29 j-25 k-32 n-21 o-37 p-27 q-31 u-17 v-44
~<ex a-50 c-26 e-23 f-27 h-40 k-33 l-36 m-18 n-27 o-15 p-26 q-22 t-19 v-32
~<exa a-16
~<exi d-22 g-19 j+17 u-22
~<exp a-33 c-19 e-17 f-19 h-16 j-34 k-27 l-30 m-19 n-35 o-33 p-20 v-25
~<ext a-19 m-24 u-21
~<fa d-21 e-41 f-34 g-17 h-40 j-27 k-39 n-46 r-38 u-27 v-38
~<fac b-16 e-16 i-19 l-19 o-17 q-20 r-15 v-16
~<fal p-20
~<fam a-17 d-21 g-15 l-16 m-19 u-24
~<fav d-28 e-22 f-19 h-20 k-24 m-16 n-23 q-27 r-16 s-23 t-24 u-25 v-22
~<fe a-16 c-31 d-35 e-27 f-36 g-33 i-27 k-38 l-37 n-36 r-38 s+23 t-27 v-18
~<fec m-16
~<fee a-27 d-22 g-15 h-19 l-15 n-22 o-18 p-17 q-21 r-19
~<fel a-22 b-19 d-16 e-17 f-23 h-22 i-20 j-19 k-21 l-19 n-19 r-17 s+24 t-16 u-24
~<fes h+16
~<fi b-29 c-37 e-35 f-34 g-42 h-26 i-17 k-42 l-46 o-31 p-23 s-47 t-21 u-18 v-45
~<fil h-16 j-18 m-18 o-23 q-16 s-20 u-19
~<fin b-23 c-25 d-20 e-18 f-22 g-27 i-40 k-25 l-31 p-23 s-33 u-40 v-30
~<fir b-21 g-19 h-24 q-17 r-23
~<fis m+18
~<fiv o-17
~<fj e+18 m-19
~<fjd e+18 m-19
~<fl a-41 c-22 f-17 g-23 h-22 i-26 j-30 k-21 l-27 n-42 p-30 u-42 v-23
~<fla n-18 p-18
~<fle m-20 o+15
~<fli a-20 b-24 d-19 m+18 n-19
~<flo b+17
~<fo c-22 d-16 e-32 i-30 k-37 l-47 n-21 q-26 r-42 t-32 v-42
~<fol b-18 j-24 l-16 m-31 q-17
~<for c-20 d-25 e-16 f-15 h-34 k-23 l-29 p-29 r-24 s-21 t-19 v-25
~<fou d-29 h-15 i-16 l-17 n-15 o-21 q-20 r-19 s-20 u-17 v-16
~<fr a-40 c-16 e-34 h-18 i-16 k-41 n-25 o-39 q-52 r-26 v-46
~<fra j-15
~<fre a-24 c-20 i-24 l-21 n-25 q-24 r-16 v-18
~<fri m+17 u-15
~<fro a-30 e-20 k-34 o-31 q-36 r-20 v-35
~<fu a-16 b-19 e-18 f-20 h-24 i-25 j-26 p-23 r-21 v-19
~<fun d-17 j-16 n-16 q-20 r-15
~<ga b-28 d-35 e-18 f-18 h-20 i-38 j-29 k-25 l-40 m+32 n-25 p-19 q-24 r-24 u-41 v+25
~<gam m+39
~<gan i-15 m+22 u-24 v-18
~<gar a-18 b-17 l-26 m-16 v+32
~<gav i-20 m-22 o+17
~<ge b-17 c-20 l-22 n-31 o-28 p-31
~<gen b-16 g-16 k-16 n-22 o-18
~<get d-22 j-18 l-16 n-22 o-17 p-28
~<gi c-17 d-37 f-18 g-17 h-20 j-31 k-23 l-22 n-22 p-20 s-25 v-32
~<giv c-15 d-34 f-16 g-15 h-19 j-29 k-21 l-20 n-18 p-28 s-20 v-29
~<go a-51 d-17 e-43 f+23 g-24 h-29 i-24 k-45 l-27 n-28 r-15 u-19
~<goe d-20 h-17 m-23 n-19 q-18 r-15 s+17
~<goi a-29 g-30 h-20 i-28 k-22 l-30 o-16 s-33 t-21 u-16
~<gol m+24 u-21
~<goo a-29 b-18 d-40 e-30 f+16 g-15 h-20 j-26 k-31 l-15 n-23 q-28 r-36 s-42 v-40
~<gr b-18 c-25 d+20 e-29 g-25 h-33 i-30 j-28 k-22 l-21 n-40 p-27 q-28 r-25 t+20 u-46 v-26
~<gra a-30 c-17 d+30 e-20 g-16 h-20 i-15 j-18 l-18 n-23 p-18 q-18 r-16 s-21 u-25 v-17
~<gre b-16 d-20 i-16 n-17 o-17 u-26
~<gro n-16 u-16
~<gu c-17 d-27 e-24 g-44 j-21 k-25 l-19 n-39 o-25 p-27 s-36 v-36
~<gua a-21 b-19 d-16 o-17 r+21
~<gue u-16
~<gus b-17 g-20 l-19 o-15 q-15 u-19 v-16
~<guy b-20 g-25 i-23 n-19 r-18 s-17 v-19
~<ha d-22 e-71 g-30 h-30 j-18 k-45 l-25 o-16 r-34
~<hab b-22 c+16 d-20 e-19 f-18 g-15 h-15 j-15 k-15 l-21 m-33 n-21 p-18 q-26 r-16 s-16 t-20 v-25
~<hac c-22 d-31 e-15 f-18 h-24 j-37 k-15 l-25 o-31 q-39 r-31 s-34 t-17
~<hag b-15 d-20 h-16 o-18 r-18 s-16 u-25
~<hai m+16
~<hal b-18 i-20 m-31 n-22 o-16 q-20
~<han a-19 n-17 p+17
~<hap a-28 d-16 e-17 h-24 i-20 j-25 n-24 t-17
~<har h-16 l+19 n-18 o-16 u-24
~<has q-19
~<hat a-18 b-17
~<hav e-28 f-36 g-26 h-24 k-23 l-30 m-20 o-18 r-55 u-16
~<he b-32 c-15 d-22 e-38 g+21 h-50 i-21 j-36 k-47 m-27 n-25 o-23 p-56 t+18
~<hea g-18 h-15 j-23 l-21 m-25 o-18 p-17 q-28
~<hel b-30 c-29 e-19 f-17 g+23 h-19 i-17 j-27 k-31 l-35 m-16 n-31 o-31 p-25 s-28 t+23 v-17
~<her b-34 d-42 f-29 h-32 i-39 j-23 n-39 p-33 q-25 r-40 s-36 u-41
~<hg e+17 m-17
~<hgf e+17 m-17
~<hi a-31 c-16 d-38 e-15 f-15 g-32 h-27 k-20 n-46 o-31 p-25 q-29 t-16 u+20 v-17
~<hig a-20 d-24 g-22 h-20 l-17 n-28 o-17 p-17 q-23 u+18
~<him n-15
~<ho a-23 c-55 d-82 e-55 f-48 g-65 i-25 k-65 l-41 n-22 t-51 u-32 v-35
~<hol a-30 b+15 d-21 e-22 f-16 h-16 j-19 k-15 l-21 p-16 q-23 u-24
~<hom a-38 b-22 c-19 d-35 g-19 j-34 k-21 l-24 m-19 o-32 q+18 s+20 t-21 u-35 v-23
~<hon q-16
~<hoo a+17 m-21
~<hor a-15 b-35 c-16 d-37 e-17 f-19 g-41 h+22 i-37 j-40 k-27 l-26 p-20 q-34 r-28 s-31 t-16 u-48 v-30
~<hos h-16 i-16 m-25
~<hot a-16 m+16
~<hou d-23 g-19 k-22 n-18 p-19 u-22
~<hu g-20 h-25 j-26 r-16
~<hun m-22 u-16
~<hur d-17 j-16
~<id v-19
~<ide v-19
~<ig d-21 g-16 u-20
~<im m-20 n+15
~<imp m-16 n+17
~<in b-20 c-39 e-31 f-33 h-43 i-55 k-40 m-31 p-35 q-17 r-33 s-29 v-38
~<inc d+17 i-20 l+19 s-16
~<inf a-17 b-22 l-19 o-23 r-15 u+16
~<ins b-19 g-25 h-21 i-19 k-22 m-22 r-18 u-25
~<int d-28 g-27 h-19 i-21 k-17 n-27 p-20 s-26
~<inv a-17
~<iny u+15
~<ir a-16 n-18 q+18
~<irm n-17 q+18
~<is e-25 l-17 m-26 p-23 q+26
~<ja b-17 d-21 e-29 f-18 h-23 j-22 k-16 l-26 m+27 n-25 o-17 p-20 r-25 u-29 v-15
~<jaj e-27 f-15 l-24 m+21 u-22
~<jaz m+15
~<jk d-17 e+28 f-19 l-19 m-29 u-19
~<jo a-18 d-22 l-17 m+25 u-22
~<jok m+17
~<ju a-27 c-26 d-30 e-28 f-30 g-21 h-34 k-34 n-16 p-22 s-40
~<jue m+18 s-17
~<jun j+17 m-19 v-16
~<jus a-20 c-21 d-31 e-21 f-23 h-23 j-29 k-29 p-17 s-25 v-32
~<ke a-17 b-26 c-25 d-29 e-17 f-18 i-24 l-17 p-26 t-18 u-24
~<ked j+17 m-23
~<kee a-16 b-23 c-19 d-23 i-19 j-20 p-19 q-23 r-19 u-18
~<key j-16
~<ki a-22 b-21 e-29 f-25 g-40 h-32 j-38 o-22 p-29 q-25 r-27 u+22 v-31
~<kie e-15 i-18 l-20 u+22 v-18
~<kil a-18 d-18 i-16 n-18 q-16
~<kin a-16 g-29 h-22 j-28 p-16 q-17 u-22 v-15
~<kj e+23 m-22
~<kjh e+23 m-22
~<kn a-39 b-16 d-28 e-19 f-18 h-39 i-35 j-37 k-28 l-33 p-30 r-18 s-30
~<kni a-20 q-16
~<kno a-27 d-24 e-17 f-15 h-37 i-30 j-34 k-26 l-30 n-23 p-25 s-22
~<ko u-18
~<kom u-18
~<ks e+15
~<ksj e+15
~<ku d+20 m-19 u-19
~<kua d+20 m-19 u-19
~<la a-23 b-41 c-34 d-15 g-21 k-28 l-29 p-25 q-38 t-28 u-31
~<lad a-17 i+18
~<lam m-20 u-18
~<lap m+18
~<las b-24 o-32 r-24 t-15
~<lat a-15 b-20 c-16 d-24 g-19 i-25 j-19 k-20 l-19 n-19 o+21 p-20 q-18 r-26 u-29 v-20
~<le a-31 c-34 d-24 e-16 f-25 h-34 k-21 n-23 o-16 p-35 s-18 v-42
~<lea a-26 c-25 d-24 g-19 h-15 i-31 j-21 k-16 n-25 p-24 s-21 u-30 v-21
~<leg j-25 m-19 u+27
~<lej j+16 m-16
~<let a-19 d-21 n-16 u-21 v-15
~<li b-42 c-62 d-43 e-43 f-44 h-45 i-18 j-31 n-22 o-30 t-18
~<lic a-19 u-16
~<lik b-29 c-27 d-16 e-18 f-21 g-36 h-16 j-16 m-15 n-17 p-26 q-33 t-18 v-35
~<lim d-17
~<lin a-28 b-30 d-16 m-27 n-18 o-19 p+22 q-23
~<lis c-29 d-32 e-22 f-18 h-31 i-17 j-41 m-21 o-39 r-33 s-36 u-40
~<liv a-24 d-19 l-18 m+16 o-18 p-17 r-19 u-18
~<lk d-16 e+27 f-16 l-17 m-27 u-17
~<lkj d-16 e+27 f-16 l-17 m-27 u-17
~<ll a-41 b-19 c-37 d-17 e-38 f-35 g-49 h-23 k-45 l-23 o-21 t-38 u-19 v-15
~<lla a-23 b-18 i+21 n-23 o-22 p-18 q-17
~<lle a-29 c-29 e-31 f-29 g-44 h-18 i-51 k-37 l-20 m-26 t-27
~<llo m+16
~<lm e-20 m+17
~<lma e-20 m+17
~<lo a-25 b-20 c-21 d-21 e-50 f-45 i-22 k-48 o-18 p-26 t-20 v-32
~<loa d-16 m+17
~<loc a-25 i-19 l-21 n-18 q-22 u-25
~<lon c-22 d-43 e-17 f-21 g-36 k-24 l-16 m-17 t-16
~<loo b-16 g-19 h-16 j-20 o-19 u-27
~<los a-34 b-15 c-20 e-18 g+17 h-24 i-28 k-22 m-18 n-40 p-34 s-27 t-22 v-33
~<lou m+20
~<lov b-22 d-17 m+18 n-19 o-20 r-16
~<lu a-17 d-20 g-18 h-21 l-23 n-28 p-20 t-16 v-21
~<lug h-19 l-16 m-27 n-20 q-17 v-16
~<ma a-27 c-35 d-34 e-61 f-20 g-30 h-19 j+17 n-24 p-50 q-39 r-50
~<mai d-16 j+17 n-16 u-18
~<mak d-16 h-20 j-32 k-28 n-38 p-20 q-27 v-25
~<mal a-16 d-24 h-26 i-20 m+21 n-25 q-17 s-27 u-28
~<man a-33 c-22 d-18 e-34 f-36 g-22 p-28 q-17 r-43 s-48 v-34
~<map m-16
~<mar a-27 b-19 d-22 g-18 h-20 i+16 j-24 l-21 n-25 o-18 q-23 r-17 u-37
~<mat n+22
~<me a-43 d-41 e-36 f-39 j-60 n-25 p-45 q-25 s-50 t-37 u-15
~<mea d-26 h-21 i-19 j-20 l-23 n-18 o-17 u-29
~<med a-18
~<mee a-17 o-17
~<mej a-21 b+18 d-21 g-20 h-19 j-17 k-18 n-20 q-23 r-21 s-16 u-22 v-23
~<men a-17 d-24 g+29 h-18 j-26 m-42 v-17
~<mer r+18
~<mes a-25 b-27 d-21 l+15 m-20
~<mex u-15
~<mi d-19 e-35 f-32 g-44 h-43 i-27 j-37 l-49 m-25 n-25 p-50 r+26 s-31
~<mig h-16 m-19 n-16
~<mil a-16 o-17 u-15
~<min c-22 d-38 e-17 f-15 g-22 h-24 j-28 l-29 m-23 n-33 p-27 q-35 r+18 s-22 t-19
~<mis a-19 b-33 e-15 g-20 h-17 i-23 l-28 p-26 s-24 v-23
~<mn d-15 e+26 f-18 l-18 m-26 u-17
~<mnb d-15 e+26 f-18 l-18 m-26 u-17
~<mo a-27 c-49 d-35 e-46 g-53 h-26 i-44 j-50 p-47 q-15 t-45
~<mol a-18 g-17 l+20 n-26
~<mom m+16
~<mon i-18 l-20 o-24 v-16
~<mor a-19 c-32 d-46 e-29 g-34 i-28 j-38 m-34 p-26 t-27 v-16
~<mov a-18 d-23 e-17 f-22 g-17 h-18 i-20 k-27 l-29 n-28 p-24 q-23 u-31 v+18
~<mu a-56 c-22 d+18 e-46 f-40 g-40 h-40 i-44 j-51 k-30 p-35 q-26 r-21 u-23 v-22
~<muc a-39 b-20 d+19 e-31 f-31 g-29 h-29 i-28 j-32 k-29 o-26 p-24 q-25 t+16 u-17 v-28
~<mud b+19
~<mue b-15 o+18
~<mus a-22 d-26 e-19 g-16 h-22 i-20 j-25 l-24 m+21 r-17 t-21 u-28
~<my d-17 u-16
~<mys d-17 u-16
~<na a-43 c-29 d-43 e-22 h-32 k-27 n-19 o-39 p-36 r-19 s-28 t-25
~<nad a-27 b-32 c-20 d-21 e-16 f-16 h-20 k-21 n-29 o-20 p-26 s-15 u-29
~<nam a-23 d-18 g-16 i-19 n-24 o-25 q-22 u-20 v+18
~<ne c-18 d-25 e-60 f-53 g-46 h-75 k-22 l-44 p-29 q-18 s-34 t-58 u-19 v-21
~<nea a-23 b-17 d-19 h-15 i-22 j+21 l-16 n-22 o-18 q-21 u-30
~<nec d-30 g-19 j-19 l-19 p-26 r-17 s-17 u-32 v-22
~<nee e-28 f-25 g-24 h-40 j-25 l-25 p-21 q-16 r-28 s-19 t-26 v-56
~<ner m-23
~<net a-20
~<nev a-17 b-15 d-21 i-22 n-15 o-17 p-18 q-18 r-18 s-20 v+22
~<new a-17 d-22 m+21
~<nex c-17 d-31 e-15 g-24 h-22 i-31 k-27 l-28 p-17 q-24 r-27 u-36 v-20
~<ni a-47 b-33 c-24 d-39 e-28 f-29 g-21 i-39 j-35 k-20 o-21 p-27 r-28 u-37
~<nic a-17 b-17 d-18 e-18 i-16 j-17 n-16 q-17 s-17 t+18 u-17 v-16
~<nig a-20 d-15 i-19 r-18 u-17
~<nin a-30 d-19 f-15 h-19 i-19 j-16 n-30 o-26 v+18
~<no b-30 c-25 d-60 e-48 g-29 j-15 k-41 l-18 o-38 p-49 r-40 t-43
~<nob b-18 d-16 h-15 m-19 o-23 p-23 q+16 s-15
~<noc j-15 m-23 o-17
~<nom m-26 q-21
~<noo m-17
~<nor a-20 d-18 g-16 i-17 l-16 m-21 n-25 o-22 p-17 s+16
~<not a-23 b-33 d-33 e-26 f-24 h-25 i+18 j-27 k-22 l-31 o-29 p-16 r-19 t-16 v-30
~<nov m+16
~<nu b-31 c-40 d-53 e-37 f-39 h-50 j-17 m-23 n-49 o-53 p-42 q-48 r-25 s-46 t-38
~<nue b-19 d-21 g-15 i-16 j-19 l-20 n-16 o-19 u-19
~<num a-21 b-43 c-33 d-41 e-26 f-28 h-39 k-17 m-26 n-36 o-41 p-34 q-37 r-38 s-30 t-30
~<oc m-20 u-17
~<ocu m-20 u-17
~<od g-17 u+16
~<odd g-17 u+16
~<of d-17 i-20 l-18 n-26 o-18
~<off a-18
~<ofr m-23 q+17 u-19
~<oft d-17 n-20 u+17
~<oh a-15
~<ohi a-15
~<ok e-18
~<oka e-18
~<on b-26 e-29 g-31 h-23 i-32 j+19 k-26 m-56 n-27 p-28 r-33 s-18 t-24 v-29
~<ond a-23 d-20 e-20 f+18 g-16 j+18 m-26 u-29
~<onl b-19 g-21 i-23 k-16 m-39 n-19 p-24 r-26 u-24 v-19
~<oo m-17
~<oop m-17
~<op c-18 e-26 f-29 g+33 h-28 i-29 j-40 k-18 m-26 n-48 p-20 q-36 r-24 s-30 t-22 v-31
~<opc d-17 g+29 j-18 m-22 u-20
~<ope n-18 q-15
~<opt a-18 b-20 e-16 f-15 g+21 i-17 j-18 m-18 n-22 r-16 u-18 v-18
~<or b-16 i-19 m+16
~<ord i-16 m+19
~<ot c-31 d-43 e-21 f-21 h-30 i-42 j-41 l-39 n-19 p-32 q-44 r-20 s-22 t-22 u-24
~<oth n-19
~<otr a-16 c-26 d-39 e-21 f-20 h-28 i-38 j-38 l-36 p-28 q-39 r-18 s-17 t-21 u-42
~<ou n-15 u-21
~<out n-15 u-21
~<ov b-25 j-24 l-21 n-16 u-17 v-20
~<ove b-25 j-24 l-21 n-16 u-17 v-20
~<pa a+17 b-19 c-66 e-62 f-59 g-22 h-20 k-65 l-21 m-23 n-16 o-25 p-27 q-41 s-48 t-16
~<pac b-15 j-16 n-17 o-16
~<pag a-21 b-15 d+22 m-28 n-18 o-18 u-15 v-15
~<pai g-23 i-15 j-16 n-25
~<pap b-18 g-23 j-20 l-21 m-28 o-23 q-22 u-23
~<par b-16 c-32 e-26 f-28 g-26 h-38 i-15 k-29 m-28 q-47 s-34 t-26
~<pas a-28 c-25 d-46 e-23 f-21 h-35 i+15 k-22 l-39 m-31 p-15 t-24 v-35
~<pat g-19 j-18 l-18 m-20 n-16 q-16 u-21
~<pay s-17 u-23
~<pe a-15 b-24 c-34 e-40 f-32 g-18 h-36 i-46 j-22 k-33 q-25
~<ped o-16
~<pel a-17 d-16 u+19
~<pen i-16 m+23 n-18 o-20 u-22
~<per a-20 b-18 c-19 d-34 e-22 f-19 h-22 i-24 k-20 s-28 u-48
~<pes l+15
~<ph d-21 h-21 j-16 m+25 u-25
~<pho m+18
~<pi a-28 b-37 c-24 e-26 f-20 g+15 i-18 j-30 k-25 l-35 r-16 t-24 u-19 v-30
~<pic a-26 b-29 c-17 e-17 f-15 j-25 k-20 l-28 n-33 t-17 u-40 v-25
~<pid m-25
~<pie m-21 s-15
~<pl e-51 f-48 g-16 h-54 l-16 n-20 p-47 q-35 r-16 s-51 t-47 u-25 v-18
~<pla b-16 c-29 e-19 f-23 g-36 h-35 i-45 k-34 l-41 p-28 s-32 t-20 v-22
~<ple d-28 e-33 f-31 h-26 m-15 n-30 p-29 q-48 s-27 t-33
~<plu i-18 l-17 m+23 u-19
~<po d-23 g+16 h-48 j-70 k-21 l-29 p-49 q-29 s-19 t-37 v-48
~<poc d+17 m-18 o-17 q-15 u-16
~<pod d-25 g-27 h-18 j-18 k-20 l-31 m-23 p-23 r-22 u-29 v-19
~<poe m+17
~<poi m-18 u+18
~<pol b-19 d-15
~<pon b-32 d-45 e-23 f-24 g+33 h-28 j-29 l-30 m-52 p-31 s-33 t-20 v-28
~<pop f+20 u-18
~<pos d-20 h-27 i-19 j-24 n-21 s-16
~<pr d+17 e-61 f-49 h-51 j-60 l-24 m-22 p-37 r-36 s-26 u-23 v-22
~<pra m+18
~<pre a-49 e-41 f-32 h-32 j-40 p-18 q-40 r-34 u-52 v-26
~<pri b-18 d+19 o-18 s-16 u-20
~<pro a+22 c-26 e-22 f-17 g-31 h-20 i-36 j-33 k-27 l-32 m-18 p-26 s-26 v-25
~<pt a+21 g-16 i-16
~<pts a+21 g-16 i-16
~<pu b-16 d-20 e-54 f-48 g-25 h-22 j-18 l-63 m-48 p-33 t-45 u-74 v-62
~<pue b-26 d-15 e-43 f-39 g-19 h-18 j-36 l-48 m-36 n+15 p-28 r-61 s-67 t-38 u-55 v-49
~<pul a-27 d-16 h-16 i-25 l-18 m-20 n-22 o-26 p-17 q-22 r+24
~<pur m+18
~<pus l-17 m-22 n-15 o-15 q-18 r-17 s+15
~<qu c-63 d-71 e-56 f-52 g-36 h-59 j-34 n-35 p-20 t-50 v-20
~<qua g-16 m-25 n-17 p-15 q-16 u+18
~<que a-29 b-25 c-33 d-41 e-22 f-21 g-17 h-24 l-33 p-17 t-21 v-33
~<qui c-39 d-52 e-37 f-37 g-27 h-42 j-49 n-50 r-33 t-36
~<ra a-32 b-32 d-33 e-16 f-20 g-17 h-24 j-22 k-19 n-29 p-30 q+17 t-18 u-35 v-26
~<rai a-19 b-17 d-18 m+33 n-17 s-19 u-22
~<raj m-20 q+20
~<rat a-16 b-17 d-16 i+19 m-38 n-17 u-17 v-16
~<re b-24 c-24 e-78 f-69 h-35 i+20 j-54 l-25 n-30 o-33 p-44 r-32 s-50 t-22 u-27
~<rea b-30 d-26 e-23 f-26 g-39 i+20 j-54 l-41 m-21 o-23 p-35 q-37 r-21 s-22 t-38
~<rec b-37 c-28 e-18 f-16 g-40 h-23 j-38 o-33 r-26 s-21 u-16
~<ree k+18 l-17 m-26
~<ref a+29 c-17 d-27 l-18 n-24 o-24 p-21 q-23 s-21 u-24
~<reg d-16 g-23 n-19 s-15
~<rel i-18 m-19 u-16
~<rem a-24 c-17 d-27 g-24 h-18 i-31 o-29 p-17 q-23 r-22 s-19 v-26
~<ren a-17 d-22 m+26 n-17 u-15
~<rep a-24 d-22 g+25 j-16 k-16 n-21 o-17 q-18 u-24 v-15
~<res b-19 c-22 d-18 e-24 f-21 h-22 j-28 k+24 l-37 n-31 o-20 q-29 r-25 t-20 v-25
~<ret b-19 d-18 k-16 l-20 u-18
~<rev i-18 k-16 l+18 m-17
~<ri a-38 c-27 e-32 f-29 i-34 k-22 l-33 o-22 r-16 v-29
~<rid m-19 n-15 q+19 u-28
~<rie d-17 m-16 u+20
~<rig a-21 c-20 e-22 f-19 i-26 k-16 l-25 p-21 v-20
~<ris g-15 m-16 u+21
~<ro a+18 b-39 c-26 d-27 e-23 f-28 g-33 h-37 i-37 k-26 l-33 o-32 p-18 q-43 u-35
~<roa d-16 u-17
~<rol m+18
~<roo b-26 c-16 d-28 i-24 j-23 l-23 o-22 q-23 r-21 v-25
~<ros m-26 q-16 u-24 v+26
~<rou a+16 n-18 o-20 u-23
~<ru b-20 d-27 g-21 h-22 i-22 k-16 l-19 p-16 q-16 s-19 t-16 u-31 v-16
~<rui s-16 u-15
~<run f-19 h-16 n-16
~<sa b-22 c-58 d-15 e-62 f-21 g-28 h-64 i-61 j-21 k-42 n-17 p-18 s-16 t-36 v-25
~<sac d-15 i-15 j-18 n-16 r-17 u-21
~<saf d-16 j-17 n-21 u+17
~<sai c-16 d-31 f-17 g-23 h-21 j-26 q-33 r-21 s-24 t-18 v-25
~<sal a-33 b-28 c-23 e-29 g-31 h-23 i-24 k-24 l-31 u-43 v-24
~<sam b-24 e-17 f-18 h-19 i-27 k-16 l-27 q-16 r-17 v-19
~<say f-32 h-16 j-22 k-21 l-23 n-19 t-16 v-18
~<sc a-41 b+16 c-23 f-17 g-34 h-26 i-27 j-32 k-21 q-33 r-16 s-28 t-16 v-30
~<sca a-19 g-16 i-19 j-17 p-19 r-22 u+21 v-22
~<sch a-17
~<sco d-19 u-21
~<scr a-20 i-17 o-16 u-17
~<sd e+17 m-15
~<se b-22 e-38 f-29 h-27 m-19 n-47 p-28 q-33 r-22 s-16 t-16 v-55
~<sec m-23
~<see a+22 m-26 n-21
~<seg m-18
~<sel a-17 g-16 h-17 i-19 m+17 u-19
~<sem i-22 m-24 n-21
~<sen a-20 b-55 e-18 h-30 m-17 n-47 o-40 p-29 q-35 r-18 u-32 v-32
~<ser b-20 f-19 i-20 j-27 l-25 m-23 o-18 r-17 v-19
~<sh a-16 c-31 d-33 e-25 f-22 i-27 j-20 k-34 l-22 o-22 p-16 s+17 t-25 v-17
~<sha a-19 s+17
~<sho c-27 d-27 e-19 f-18 h-35 i-22 j-37 k-27 l-36 o-21 p-15 t-19
~<shu m-21
~<si c-36 d-68 e-35 f-46 g-32 h-20 i-51 j-16 k-30 l-38 n-40 o-30 p-19 q-28 r-19 s+42 t-37 u-23 v-45
~<sid d-27 n-20
~<sie a-29 d-18 g-20 i-15 j-18 n-17 o-19 r-17 s+19 v-19
~<sig b-25 c-16 d-35 e-17 f-16 g-34 i-31 j-23 o-18 p-23 r-21 t-16
~<sin b-22 d-20 i-17 j-18 l-16 m-25 n-19 o-22 q-20 r-16 s+32 u-26
~<sir a-17
~<sit a-16 d-18 f-22 g-15 n-18 o-16
~<sk a-25 b+17 c-19 d-24 e-21 f-15 g-18 h-17 i-20 j-20 l-23 o-22 p-17 r-15 u-30 v-18
~<ski a-23 b+18 c-16 d-23 e-20 f-15 g-17 i-17 j-19 l-21 q-16 s-15 u-28 v-17
~<sl a-31 b-27 c-21 f-15 g-18 h-31 i-28 j-28 k-18 l-29 n-27 o-29 p-25 t-17 v-27
~<sle a-17 d-24 h-21 j-16 l-16 n-19 o-17 r-16
~<slo p-17 q-18 r+24 s-17
~<sm m-21 n+21
~<smo m-20 n+21
~<sn d-27 m+18 s-16 u-29
~<sno d-26 u-22
~<so d-27 e-57 f-55 g-30 j-27 k-22 l-31 n-50 s-29 t-59 u-15
~<sob a-16 d-18 m-16 n-16
~<sol b-23 d-19 g-18 h-15 i-25 j-25 k-16 m-21 n-31 p-16 q+25 r-23 s-16 v-19
~<som e-23 f-24 g-34 l-32 m-29 n-27 q-21 r-20 t-38
~<son a-21 b-19 g-20 i-18 l-15 m+37 n-19 o-20 p-23 u-30
~<soo a+15 c-16 d-27 g-18 h-25 i-18 j-22 k-19 m-22 q-19 s-15
~<sor a-28 b+15 d-26 e-19 f-19 h-24 i-23 j-22 k-18 l-22 n-30 q-37 s-30 t-18 u-28
~<sou u-16
~<sp e-31 f-29 g-37 h-39 k-36 n-21 o-27 p-32 q-47 t-31 v-37
~<spa a-17 b-21 j-17 k-15 l+25 m-27 v-15
~<spe a-22 b-20 c+16 d-16 e-18 g-22 h-19 j-25 l-22 o-25 p-16 q-24 r-17 u-38 v-19
~<spl d+15
~<spo c-19 d-20 h-15 i-20 l-21 n-19 p-16 q-26 u-16 v-16
~<spr u+18
~<st b-28 c-64 d-60 e-55 f-51 j-21 m-16 n-22 p-22 s+16 t-56 u-19 v-25
~<sta c-37 d-49 e-27 f-24 g-49 i-20 j-25 k+19 n-18 o-30 t-21 v-33
~<ste q-15 v+16
~<sti b-28 c-17 d-36 e-15 f-20 g-29 l-24 m-29 p-37 s+20 t-19 u-46 v-21
~<sto a-20 b-25 d-27 g-29 j-25 m+21 n-32 q-34 u-31
~<str d-19 g-20 i-19 k-16 n-31 o-21 p-23
~<stu a-19 b-25 h-19 j-25 k-19 n-20 p-17 q-22 v-24
~<su a-24 b-48 c-32 e-31 f-28 i-40 j-42 l-40 p-35 v-22
~<suc d-16 m-17 u+17
~<sun d-18 m+18
~<sup b-19 i-20 j-17 o-22 p-15 q-18 r-25 u-24 v-16
~<sur a-19 b-22 c-16 d-19 e-18 j-17 l-23 n-29 p-17 s-15
~<sus a-18 b-16
~<sw m-21 r-18
~<swi m-17
~<ta c-34 e-46 f-21 g-40 h-18 j-18 k-52 o-31 s-32 t-39 u-25 v-18
~<tak a+15 c-45 e-29 f-31 g-26 i-50 k-37 m-20 o-22 s-22 t-22 u-43
~<tal e-15 f-16 g-23 h-32 i+23 j-35 k-19 l-33 n-30 o-34 p-33 q-37 r-30 s-28
~<tar a-27 d-29 g-20 h-25 i-17 n-27 o-18 q-16 s-23
~<tax m+19 u-19
~<te a-26 b-39 c-40 d-24 e-57 f-32 h-37 j-33 n-30 q-26 r-44 t-63
~<tea m+23
~<tel b-40 c-22 f-16 h-24 k-24 l-20 n-32 o-39 p-31 q-34 t-18
~<tem n-16 u-17
~<ten c-22 e-26 f-26 h-28 j-30 k-28 l-36 m-56 r-28 t-23 u-25
~<tex a-19 b-25 c-15 d-44 e-24 f-34 h-31 k+16 m-15 n-50 o-31 p-45 q-45 r-37 s-35 t-35
~<th a-17 b-16 c-23 e-84 f-21 i-23 j-22 k-28 m-17 o-17 p-18 q-18
~<tha a-17 c-16 e-30 f-51 g-26 h-55 i-38 k-23 l-53 p-15 v-19
~<the a-17 b-21 e-38 g-32 m-27 o-20 s-19 t-26
~<thi d-19 e-34 h-29 i-18 j-27 k-28 n-44 o-43 p-27 q-38 r-40 t-25
~<tho a-23 i-18 j-16 l-26 q-16
~<thr g-26 n-24 v-15
~<ti c-43 d-15 e-35 f-20 g-58 i-43 j-25 k-41 p-28 r-30 s-18 t-40 v-18
~<tic m+21
~<tie b-39 c-24 e-24 f-23 g-33 h-17 j-16 k-21 o-18 p-28 s-22 t-26
~<til a-19 n-24
~<tim c-23 d-21 f-30 g-38 i-39 k-26 q-19 r-33 t-18 u-31 v-30
~<tir d-20 m+15 n-17 q-15
~<to c-54 d+17 e-46 f-22 g-66 i-21 j-24 k-18 l-47 p-38 q-30 t-17 u-59 v-54
~<tod a-26 c-31 e-30 g-34 j-40 k-26 l-35 n-36 p-31 q-17 s+15 u-24 v-30
~<tol b-16 i-22 n-20
~<tom a-24 c-20 e-17 f-25 g-33 i-24 j-30 k-22 l-27 n+24 p-24 r-25 s-29 t-19 u-36 v-21
~<too a-17 n-16
~<tot d+20 m-18 u-16
~<tou p-15
~<tow a-17 b-16 d-17 h-17 n-18 u-17
~<tr b-28 c-43 e-30 f-34 g-34 j-51 k-43 l-44 p-15 r-22 t-34 u+19 v-21
~<tra a-47 b-27 c-30 e-21 f-24 g-18 j-30 k-32 l-37 s-18 t-21 v-34
~<tre a-22 d-21 g-24 h-18 j-21
~<tri b-17 d-23 h-16 i-16 n-20 q-15 r-15 u+17
~<tru j-15 n-16 p-19 u-27
~<try a+15
~<tu c-27 d-35 e-31 f-23 g-27 h-30 i-35 n-28 p-36 q-33 t-21 v-30
~<tur c-25 d-31 e-25 f-20 g-22 h-24 i-34 n-26 p-34 q-31 s-25 t-19 v-25
~<tw a-19 b-17 g-19 n-18 q-16 r-17 t-17 u-17 v-16
~<twi a-16 b-16 g-18 m-25 n-16 q-16 s+16 t-16 u-16
~<ty a-20 b-23 c-17 e-26 f-19 g+16 j-24 l-27 m-26 n-19 o-20 q-17 t+19 u-30
~<typ a-16 b-19 g+17 j-18 l-18 o-15 u-24
~<un a-51 e-47 f-38 h-25 i-39 j-48 k+25 m-26 p-33 q-22 r-23 t-36 u-19 v-40
~<und a-28 i-20 j-25 k+25 l-35 m-28 o-17 p-20 q-21 r-21 s-26
~<uns a-25 b-24 c-28 d-30 e-35 f-27 g-23 h-22 i-23 j-25 k+16 l+17 n-25 o-22 p-24 q-22 r-27 s-19 t-23 u-34 v-26
~<unt n-16
~<up n-18 u-18
~<ups j+18 m-18
~<ur b-15 m-18
~<us c-18 d-16 e-16 f-19 k-17 n-40 o-28 p-25 r-26 s-16 t-17 u+21
~<usa m-19 n-15 u+18
~<use a-18 p-17
~<ust b-15 i-18 n-20 v-18
~<va g-20 i-16 l-17 n-18 q-16
~<vac g-15 m+22
~<val u-18
~<ve b-26 e-19 f-26 g-31 h-24 i-34 j-30 k-22 l-33 m+18 n-42 o-28 p-30 r-29 v-24
~<vec m-17 n-16 o-15
~<veg m+19
~<ven a-18 d-20 m+16 n-21 p-16 q+16 u-26
~<ver b-15 i-19 l-18
~<vi b-32 c-15 d-31 e-19 f-18 g-19 h-16 i-28 j-24 k-16 l-29 n-34 u-34
~<vie m-21 u-16
~<vis a-19 n-19 o-18 s+18
~<vo d-18 j-19 l-22 n-21 o-20 r-15 u-25
~<vol i-19 m-16 u-15
~<vot m+17
~<vu a-18 d-20 g-18 i-19 s-16 u-15
~<vue a-18 d-20 g-18 i-19 s-16 u-15
~<wa a+17 c-34 d-71 e-44 h-19 j-18 n-24 q-15 r-26 s-25 t-43 u-31
~<wai c-16 d-20 h-15 l-17 m-43 p+18 s-22 u-30 v-17
~<wak a-16 m+18 p-17
~<wal b-21 c-16 d-37 g-21 k-16 l-19 n-23 o-20 p-19
~<wan a+16 c-24 d-30 e-19 f-17 j-38 m-16 n-26 p-35 q-30 r-32 s-30 t-30 u-41
~<wat n+16 p-16 u-17
~<way p+17
~<we c-47 d-31 g-54 i-55 j-41 k-45 l-28 p-41 q-29 t-16 v-25
~<wea a-24 d-25 g-27 h-24 i-22 j-24 l-17 o-29 r-15
~<web m+18
~<wee c-20 d-32 g-25 i-24 j-22 k-17 l-27 m-20 n-35 o+22 p-17 q-22 r-21 s-25
~<wei m-22 s+16
~<wel v-16
~<wen a-18 e-25 f+19 j-18 l-20 n-19 t-16
~<wer a-19 d-17 e+25 f-20 h-21 j-27 l-19 m-23 n-17 o-15 r+20 u-20 v-16
~<wh a-15 b-50 c-49 e-62 g+16 i-27 j+27 k-60 l-50 n-19 o-27 p-41 q-30 r-46 s-26 t-38 v-55
~<wha a-18 b-36 c-46 e-42 g+19 i-25 k-35 l-27 o-24 p-44 q-22 r-51 s-31 t-57 v-63
~<whe b-36 c-15 d-18 e-23 f-42 g-40 i-25 k-41 l-39 o-22 q-55 r-25 t-25 u-25 v-28
~<whi a-16 b-26 d-29 h-19 i-25 j+21 k-16 l-23 n-36 o-22 p-23 q-24 t-18 v-18
~<who a-17 j-17 l-16 m-29 o-18 u-18
~<wi a-20 c-55 f-28 g-23 h-18 i-29 j-48 k-60 o-22 q-15 t-24 v-33
~<wil a-20 c-31 e-34 g-26 i-35 j-49 k-42 l-45 m-16 o-23 s-26 t-19 v-34
~<win m+17
~<wit a-17 c-33 f-30 g-18 h-23 j-19 k-32 q-16 r-15
~<wo b-39 c-17 e-40 f-40 j-57 k-18 n-16 p-20 q-27 s-19 t-31 v-36
~<wor a-30 b-45 c-39 d-25 e-30 f-30 j-41 k-35 l-28 q-19 r-23 t-33 v-26
~<wou g-39 h-22 j-32 m-19 n-33 p-27 q-16 s-29 t-18 v-19
~<wr a-24 b-17 g-19 i-25 n-22 o-26 p-16 q-22 v-21
~<wri a-22 g-17 i-22 n-21 o-18 q-18
~<wro m+18
~<ye a-26 c-19 d-29 e-27 f-21 g-21 h-23 j-28 k-19 l-31 m-22 o-30 q-24 t-19 v-23
~<yea m-16 p+16 q-16
~<yeg m-24 r+23
~<yo b-15 c-30 e-25 g-16 m-15 n-36 o-35 p-31 q-39 r-36 s-36
~<you b-15 c-30 e-25 g-16 m-16 n-36 o-35 p-31 q-39 r-35 s-36
~<zx e+19 m-18
~<zxc e+19 m-18
~aba a-30 c-16 e-18 f-20 g-30 j-28 k-20 p-25 r-23 s-29 t-17 v-21
~abaj a-26 f-17 g-26 j-22 k-17 l-24 p-19 r-19 s-22 v-17
~abe l-23
~aber m-16
~abi m-16
~abil m-16
~abl a-17 e-37 f-36 g-20 h-31 i+20 j-38 l-46 m-22 o-28 p-32 r-31 s-36 u-15 v-39
~abla i+16 k-16 l-16 m-25 n-25 o-19 q-20 v-17
~able a-17 e-26 f-26 g-16 h-24 j-32 l-39 o-25 p-24 r-28 s-28 u-41 v-29
~abo c-19 e-18 f-27 g-36 h-33 k-22 l-17 s-23 t-22
~abou c-18 e-15 f-26 g-35 h-33 k-21 l-16 s-21 t-21
~abr a-15 u-22
~abri h+15 m-18
~aca d-22 i-21 j-21 m+24 n-19 o-20 r-18 s-17 u-18
~acat d-18 m+21
~acc g-19 h-20 i-17 l-18 o-19 u-30
~acce h-18 u-18
~acco d-27 m+18
~ace c-35 e-27 f-33 g-18 h-42 i-17 k-32 l-38 q-29 t-28 u+16
~ace> a-27 c-22 d-39 f-20 g-26 h-23 i-30 k-18 l-25 t-17
~acen a-16
~acep d+18 m-26
~acer m-37 q-24
~ach a-17 b-28 c-24 g-25 j-34 k-21 n-33 o-34 p-24 q-25 r-19 t-18 u-23
~ach> a-23 b-17 c-20 g-19 i+17 j-28 k-15 n-23 o-20 q-16 s-18 u-18
~ache i-20 n-15 v+16
~aci c-16 f-21 g-42 h-30 k-21 l-25 o-23 q-27
~acie g-21 n-23 r-21 s-15
~acio g-29 h-23 i-17 l-16 m-37 o-16 q-17 s-21 v-18
~ack a-17 e-25 f-32 h-44 k+26 l-36 n-18 o-27 r-25 u-23 v-41
~ack> a-19 e-22 f-29 h-40 k+26 l-34 o-23 q-19 r-27 u-18 v-36
~acke d-18 p-19
~aco b-19 d-23 g-22 m-16 o-20 u-24
~aco> u-16
~acom a-18 m-21 o-16
~act b-33 c-27 d-22 e-31 f-25 g-38 h-32 j-26 k+24 m-23 p-26 q-36 r-26 s-29 t-23 v-31
~act> d-15 o-20 q-16
~acti i-23 k+26 l-24 m-17
~actl u+16
~ad> a-28 e-20 f-27 g-49 h-28 i-36 n-25 p-24 s-33 v-28
~ada a-22 b-36 c-21 e-19 f-19 h-25 j-32 k-23 o-29 q-18 r-23 t-15 v-23
~ada> a-22 b-36 c-21 e-19 f-19 h-24 j-31 k-23 m-18 o-28 q-18 r-23 t-15 v-22
~add a-23 c-21 d-21 i-19 j+20 k-16 n-23 o-19 q-18
~addi j-15 n-22 u+18
~addy j+22 m-19 u-15
~ade a-27 h-21 i-29 j-22 l-21 o+20 p-21 q-24 r-22
~ade> a-22 d-18 h-17 i-20 l-16 n-18 o+16 s-17 u-20
~aden o-15
~adi a-17 b-22 c-16 d-24 g-22 h-17 i+15 l-27 n-23 o-19 p-21 s-17
~adie b-17 g-19 l-16 m-23 n-15 p-17
~adin l-16 u-16
~ado b-19 d-24 e-19 f-17 g-27 h-20 i-18 l-29 n-30 o-21 u-19
~ado> b-18 d-19 e-17 g-23 j-23 l-25 n-29 o-19
~ados u-15
~adu m+15
~adv m-20
~ady c-15 g-22 h-18 j-28 k-23 p-25 q-22 s-24 t-19 u-32 v-19
~ady> c-15 g-22 h-18 j-28 k-23 p-25 q-22 s-24 t-19 u-32 v-19
~afa u+16
~afa> u+16
~afe a-16 d-20 f-16 g-18 h-15 i-15 j-23 l-15 o-15 q-18 s-18
~afe> d-16 j-17 n-21 u+17
~aff m-16
~aft a-32 c-29 e-20 g-28 j-33 l-36 m-63 t-21 u-20 v-19
~afte a-32 c-29 e-20 g-28 j-33 l-36 m-63 t-21 u-20 v-19
~aga a-26 c-31 e-35 h-35 i-36 k+21 m-24 o-31 p-35 q-39 s-22 t-33 u-48 v-38
~aga> a-18 d+22 e-16 n-20 o-19
~agai a-17 c-24 e-22 h-27 i-32 k+22 m-23 o-21 p-26 q-30 r-33 s-17 t-22 u-39 v-26
~agar m-16 q-18 r+19
~age e-15 f-21 g-16 h-26 j-41 k-27 n-32 p-19 q-26 r-22 s-23 t-21 v-23
~age> a-22 b-20 h-15 j-25 n-24 o-17 q-16
~agen c-21 i-28 j-23 l-20 m-29
~ager i+18 l-17 m-21 v-15
~ago b-15 d-20 h-16 o-18 r-18 s-16 u-25
~ago> b-15 d-20 h-16 o-18 r-18 s-16 u-25
~agr b-16 k-15 m-22 p+19
~agre m-17 p+20
~agu a-19 b-17 d-23
~agua d-19
~ague m-18 t+15
~ah> n-22 q-19
~ahe m-20
~ahea m-20
~aho d-23 i-21 j-18 l-21 n-25 o-22 p-16 q-15 s-15 t-21 u-21
~ahor d-23 i-21 j-18 l-21 n-25 o-22 p-16 q-15 s-15 t-21 u-21
~ahp i-17 k-17 l+21 m-18
~ahp> i-17 k-17 l+21 m-18
~aid c-17 f-18 g-24 h-22 i-16 j-27 q-35 r-22 s-25 t-19 v-26
~aid> c-17 f-18 g-23 h-22 j-27 q-34 r-22 s-25 t-19 v-26
~aig e-16 g-15 j-15 u-19
~aigh n-19
~aigo n+17
~ail d-17 e-19 f-19 h-31 k-26 o-27 p-41 q+16 r-31 s-30 t-24 u-16 v-30
~ail> a-21 c-17 d-22 o-29 p-28 s-18 v-15
~aila b-21 h-17 j-22 l-16 n-22 t-15 u-21
~aile p-15 q+19
~ails m+19
~ain a-29 b-16 c-37 d-32 e-41 g-24 h-51 k+20 n-20 o-34 p-38 q-48 s-17 t-36 u+20 v-21
~ain> a-21 b-46 c-33 d-19 e-34 h-43 i-20 k+21 m-17 o-22 p-33 q-41 r-40 t-29 v-29
~ains n-17
~aint d-22 g-21 j-19 m+16 n-19 u-26
~air a-27 d-27 h-16 i-19 j+21 o-17 q-22 u-25
~airc m+16
~airp m+15
~ait c-16 d-23 h-15 l-17 m-44 p+18 s-23 u-31 v-17
~ait> d-17 i-22 m-30 u-28
~aiti m-26 n-16
~aja a-27 c-28 e-41 f-32 g-31 i-37 j-36 o-17 p-32 r-31 s-27 t-25 v-30
~aja> a-19 c-23 d-36 e-35 f-25 g-24 h-27 i-28 j-31 n-42 o-31 p-25 r-22 s-20 t-19 v-23
~ajaj m+17
~ajan m-28 n-24 o-18 u-22
~ajar d-20
~aje m-19
~aje> m-18
~ajo a-21 g-17 h-27 n-33 p-19 s-20 u-32
~ajo> a-21 g-17 h-27 n-33 p-19 s-20 u-32
~ak> a-22 b-16 d-21 g-16 h-16 i+17 j-20 l-18 m-19 n-18 q-16 v-15
~ake e-39 f-35 h-17 i-48 j-22 o-18 r-41 t-39 u-19 v-17
~ake> e-35 f-29 g-29 i-43 j-20 o-16 r-37 t-33 u-16
~aked m-15 p-18
~akes a-23 d-18 j-16 l-22 n-16 o-15 u-17 v-17
~aki d-29 g-21 i-28 k-16 m-19 o-29 q-16 u-31 v-20
~akin d-29 g-21 i-28 k-16 m-19 o-29 q-16 u-31 v-20
~al> c-48 e-43 f-41 h-21 k-41 l-51 n-26 o-29 p-30 q-24 r-46 t-39 v-46
~ala b-17 c-15 e-16 i-27 j-28 k-20 l-20 n-27 o-31 q-18 u-34 v-17
~alan a-19 d+16 j-17 n-15 o-16 u-18
~alar m+17 o-16
~ale c-21 e-24 f-23 h-24 i-36 j-34 k-24 l-26 m+29 n-34 o-18 p-19 q-33 r-28 s-27 t-23 u-19 v-22
~ale> a-31 c-18 d+18 e-22 f-21 g-16 h-18 i-36 j-25 k-17 l-22 m+29 n-29 o-19 p-16 q-31 r-24 s-25 t-18 u-31 v-18
~alg a-17 b-27 c-20 e-19 f-20 g-30 k-29 l-33 m-37 p-34 r-19 s-24 t-17 u-38
~algo b-17 g-22 j-20 l-17 m-34 n+18 p-20 q-26 u-16
~algu a-29 j-16 k-17 l-21 m-17 p-20 u-26
~ali b-27 c-24 e-27 f-22 h-20 i-27 j-30 k-22 l-28 m-20 t-22 v-24
~alid m-18 u-21
~alie m-22 r+21
~alif m-22 n-18 u+21
~alio r-17
~alir m-17
~alk b-18 d-16 e-20 f-21 g-30 i+22 k-25 l-36 m-17 n-40 o-39 p-39 t-19 v-33
~alk> b-30 d-33 g-22 i+19 j-15 l-21 n-29 o-25 p-22 r-22 s-28 v-20
~alke m-21 o-17 p-16
~alki a-26 b-20 j-16 l-22 n-18 p-16
~all b-16 c-35 d-20 e-30 g-45 k-16 l-33 p-52 r-17 s-45 t-30
~all> a-21 d-27 h-31 i-26 m+33 n-29 o-25 q-20 r-19 s-29 u-38
~alla a-17 d-17 h-17 j+17 o-22 u-17 v-19
~alle d-25 g-18 h-22 i+20 l-20 n-23 p-25 s-19
~allo a-17 b-19 d-19 f-16 h-16 i-25 l-16 m-19 n+15 o-22 p-20 r-19 s-16 v-20
~ally g-19 i-20 j-19 m-31 n-18
~alm a-17 f-17 h-23 i-20 j-16 n-17 r+26 u-18 v-15
~alma h-17 m+22
~alo a-16 e-18 f-16 h-17 i-27 l-25 n-25 s-21 u-42 v-23
~alon b-24 l-18 n-18 u-20 v-16
~alor e-15 i-15 m+21 u-28
~alr a-24 i-22
~alre a-24 i-22
~alt a-31 b-20 c-17 e-36 f-26 g-17 h-20 j-21 k+21 l+15 m-28 n-29 p-21 q-27 r-24 s-21 t-18 u-32
~alta e-18 k+25 l-20 n-15 v-15
~alu l-15 m-22 o-16 u-17
~alud m-16
~am> c-19 d-16 e-20 g-24 h-23 i-20 j-29 k-19 n-20 o-19 p-21 q-22 r-23 v-25
~ama a-27 b-30 c-20 e-20 f-22 g-22 h-22 i+19 k-23 l-24 m-16 n-37 o-28 p-25 q-27 r-22 t+20 u-27 v-20
~amab m-19 t+20
~amar m-16 u-16
~amb b-16 j-15 q-17 u-20
~ambi b-15 q-17 u-17
~ame c-16 d-46 e-47 f-15 g-27 h-55 n-45 p-23 q-34 r-48 s-32 t-43 u-30
~ame> d-41 e-44 g-23 h-49 k-27 n-40 p-19 q-55 r-42 s-28 t-38 u-25
~amed v+17
~amen i-18
~ami a-28 c-23 g-20 h-16 i-21 j-23 l-23 n-25 q+16 s-18 u-29 v-20
~amil a-17 d-21 g-15 l-16 m-19 u-24
~amin a-17 b-20 j-15 n-17 o-21 p-20
~amo a-28 g-16 k-15 l-20 n-21 q-20 r+20 u-18 v-15
~amo> a-26
~amor r+16
~amp d-16 u-17
~ams h-15 i-19 r-21
~ams> h-15 i-19 r-21
~an> b-51 c-61 e-59 f-22 g-25 i-31 n-17 o-35 q-69 s-48 t-43 u-24
~ana c-27 d-47 e-24 f-27 g-42 j-41 k-31 l-43 r-28 s-29 t-27 u-40 v-17
~ana> c-22 d-32 e-17 f-19 g-28 i-41 j-33 k-23 l-31 q-33 r-19 s-22 t-18 u-29
~anag i+18 m-17 u-17
~anan a-32 c-16 d-28 g-21 h+19 i-28 j-24 k-17 l-23 s-17 u-36 v-20
~anar n+21 q-20
~anc b+16 c-25 e-25 f-24 g-33 h-30 k-25 p-22 q-18 r-31 u-19 v-35
~ance c-15 f-17 g-27 h-19 j-27 k-20 n-31 p-16 r-20 u-39 v-28
~anci a-18 u-21
~anco h-18
~and b-52 e-47 f-46 g+16 h-57 i-15 m-30 o-18 t-47 u-27
~and> j-23 m-20 q-16
~anda a-17 b-26 c-16 e-16 f-17 g-29 h-18 j+20 n-27 p-25 r-16 s-17
~ande b-30 d-22 g-16 h-16 n-26 p-20 q-25 s-16 u-29 v-22
~andl a-17 m-28 p+18 q-20
~ando b-31 c-31 d-43 e-22 f-21 h-31 i-16 j-42 k-36 l-31 n-18 t-22 u-49
~ands a-19 g+17 j-18 m-30 n-21 u-20
~ane a-20 j-20 n-19
~ang c-18 d-34 g-22 h-19 i-31 j-26 l-22 n-22 q-20 r-24
~ange d-31 g-19 h-17 i-28 j-23 l-21 n-16 q-24 r-22
~ani n-15
~ank a-20 d-21 h-23 i-20 n+15 o-16 q-21 s-16 u-18
~ank> a-17 d-19 h-22 i-19 m+18 q-16 u-17
~anke n+15
~ano c-27 d-38 e-29 f-31 g-31 i-30 k-22 l-38 p-27 q-30 r-28 t-22 u-18
~ano> a-23 b-16 d-17 e-16 i-23 q-15 v-27
~anoc n-16 s+20
~anot c-15 d-22 g-16 h-18 i-17 l-28 m-15 n-27 p-20 q-20 r-21 s-19
~ans a-23 b-22 c-16 d-32 g+21 j-28 k-15 l-23 n-33 p-18 r-19 u-18 v-24
~ansa s+15
~ansf i+19 q-16
~answ b-16 d-21 g+23 l-17 n-17 o-18 q-17 u-23 v-16
~ant b-15 e-53 f-45 g-18 h-31 i-20 j-71 p-40 q-38 r-28 s-41 t-48 u-35 v-16
~ant> d-41 e-21 f-19 j-44 n-29 p-31 q-38 r-35 s-27 t-32 u-46
~anta a-34 b-22 d-18 g-18 h-21 i-32 l-19 p-15 q-22
~ante b-23 g-29 h-19 i-28 j-18 l-26 s-15 u-25 v-20
~anti b-18 l-15 m-23 s-15
~anto a-25 d+15 e-17 i-19 j-19 n-22 u-29 v-19
~ants d+21 e-16 l-17 m-15 u-19
~anx m-16
~anxi m-16
~any b-37 c-20 e-24 g-46 j-28 k-33 p-15 r-42 s-42
~any> a-25 g-25 h-25 i-25 j-32 k-18 o-23 s-17 v-18
~anyb d-21 j-16 m-24 n-16 o-17 u-15 v-15
~anyo a-22 b-18 d-26 j-20 l-19 n-20 o-15 u-25
~anyt b-34 f-18 g-28 h-29 i-17 r-21 s-23 v-22
~ao> e-22 o-16
~ap> d-20 o-18
~apa d-15 j-17 m+23 n-16 p-15
~ape g-25 j-26 l-22 m-25 o-28 q-25 r-16 s-16 u-26
~apel m-26 u-17
~aper g-20 m-24 o-22 u-17
~apl a-15
~app c-17 d-22 e-22 h-26 i-30 j-30 k-19 l-23 n-35 o-23 p-15 r-19 v-21
~appe a-20 f-16 j-20 n-20
~appr d-20 m-17
~appy b-15 f+16 t-15 u-16
~apr a-18 c-18 m+23
~aps a-16 m-20
~aps> a-16 m-20
~apt m+18
~apto m+18
~aqu b-29 c-18 d-32 e-18 h-21 i-29 k-23 o-29 p-22 r-28 s-23 u-35 v+18
~aqui b-26 c-16 d-30 e-16 h-19 i-24 k-20 o-27 p-19 r-24 s-21 u-31 v+19
~ar> c-53 d-41 e-49 h-33 k-25 m-16 p-16 q-18 r-32 s-17 u-22 v-61
~ara b-15 c-29 d-28 e-25 f-28 g-31 h-47 k-26 n-18 q-42 s-18 t-25
~ara> c-24 d-25 e-20 f-22 g-25 h-43 k-22 l-19 n-18 q-35 t-21
~arad m+17
~aras l+19 m-19
~arb a-19
~ard b-41 c-23 e-21 g-32 h-27 i-25 j-36 k-33 l-40 o-27 p-25 q-38 s-21 t-26 v-18
~ard> b-30 c-17 g-24 h-16 i-22 j-27 k-24 l-29 p-20 q-23 r-24 s-29
~arde a-32 b-21 d-16 l-17 n-19 o-18 r+20 u-21
~ardi m-18
~ards m-18
~are a-44 c-21 d-17 g-31 h-17 i-15 k-22 l+17 m-24 q-24 r-30
~are> a-19 b-24 g-16 m-24 q-15 u-20
~area m+15
~ared d-15 m-26 r-15 v-17
~aren a-19 b-18 m-17
~areo s+17 u-16
~arg a-19 b-16 d+18 h-24 o-20 u-19
~arge a-20 b-15 d+18 h-24 i-16 o-19 u-19
~ari b-20 f-16 h-19 j-25 l-22 m-46 o-30 r-17 s-22 u-18
~aria h-17 j-19 l-19 m-40 o-18 s-16 u-22
~arin m-16 n+17
~ario a-17 m-16
~ark n-16
~arki m+17
~arl b-20 c-15 d-28 f-15 h+16 j-32 k-15 l-21 o+16 q-27 s-17 u-38
~arli j-16 m-22 u-19
~arlo b-17
~arly a-21 h+16 j-19 m-28 u-22
~arm a-19 b-39 c-25 d-28 e-17 g-21 h-18 j-36 m+24 o-28 p-26 s-22 u-37 v-25
~arm> m+16 o-16
~arma j-19 u-18
~arme b-33 c-19 d-19 g-16 j-21 o-17 p-22 u-30 v-17
~arn m+26
~arn> m+23
~aro a-32 c-23 d+25 e-21 f-24 g-36 i-36 k-24 l-34 m-23 p-16 t-21 u-51
~aro> a-25 b-17 d+24 g-15 i-15 j-24 m-25 q-20 u-32 v-16
~arol v+18
~aron b-17 d+20 g-15 i-24 j-28 k-16 l-24 m-41 n-20 o-23 p-25 r-25 u-29
~arou a-18 b-16 d-16 n-18
~arr b-34 c-17 d-36 e-16 f-16 g-24 h-23 i-31 k-23 l-20 o-26 t-15 u-39 v-29
~arra o-15 p+15
~arro a-24 b-20 d-26 g-16 i-20 n-19 p-20 u-18 v-19
~arry u-16
~ars a-18 g-20 i-24 o-21 u-19
~ars> g-18 j-19 u-16
~arse i-17
~art b-21 c-29 e-27 f-26 g-42 h-20 j-24 k+23 l-19 n-35 o-31 p-44 v-32
~art> c-24 e-22 f-20 g-35 i-21 j-33 k+28 l-33 n-29 o-17 p-33 u-34 v-21
~arta a-25 m-20
~arte i-16 l-16 n-22
~ary a-21 b-20 g-19 h-18 j-18 l-28 o-17 q-17 u-23 v+30
~ary> a-21 b-19 g-18 h-18 j-17 l-26 o-16 q-17 u-25 v+32
~as> b-17 c-36 d-63 e-53 f+15 g-53 h+20 k-32 m-18 o-16 p-35 q-45 r-45 v-38
~asa a-41 b-39 c-21 d-30 e-19 f-17 g-31 h-25 k-19 l-33 m+17 r-22 t-18 v-28
~asa> a-30 b-30 c-15 d-20 g-22 h-18 l-29 o-30 r-19 u-31 v-23
~asam q-16
~asd d-19 e+31 f-21 l-22 m-34 t-16 u-22 v-17
~asd> e+20 m-21
~asdf e+21 m-23
~ase d-35 e-40 f-36 h-35 m-28 n-42 p-25 s-37 t-37
~ase> d-32 e-37 f-33 h-30 m-24 n-39 p-23 s-34 t-33
~asem b-21 j-18
~ash a-15 h-15 l-19 m+23 n-16 o-15
~ash> m+16
~asi> m-17
~asj e+17 m-18
~asjd e+17 m-18
~ask a-38 c-16 d-30 h-20 j-27 k-19 m+15 n-19 q-28 r-20 u-27
~aske a-26 b-18 d-20 q-18 u-25
~aski a-20 n-16 u-16 v-17
~aso d-18 i-15 m-24 n-16 r+19 u-18
~aso> m-18 r+20
~ass c-19 e-18 g-26 h-25 i-37 k-17 p-26 q-27 r-31 v-24
~ass> a-16 d-22 i-17 r-15
~asse r-16
~assm l+16
~ast b-33 c-17 e-15 f-16 g-19 i-19 k-22 o-19 q-35 t-20 u-22
~ast> b-29 l-21 o-37 q-21 t-17
~asta k-15 m-24 q-19
~aste u-16
~asy a-15
~asy> a-15
~at> a-15 b-17 c-43 e-60 i-39 k-46 l-60 p-36 r-58 s-29 v-53
~ata g-17
~ata> g-15
~atc a-17 d-18 p-19 u-22
~atch a-17 d-18 p-19 u-22
~ate a-20 d-28 e-32 f-37 g-57 j-24 n-30 o+23 p-29 q-17 r-33 s-24 u-20
~ate> a-29 e-15 g-28 h-32 l-22 n-39 o+17 t-19 v-28
~ated m-21 q-17 u-17
~aten o-16
~ater a-16 b-23 c-20 d-22 h-26 i-28 k-24 l-22 m+16 n-22 o+20 p-22 q-28 r-27 u-22 v-21
~ates a-15 d-24 h+19 u-22
~atev d-19 g-15 h-18 j-15 u-22 v-16
~ath a-25 d-23 h-18 j-16 n-22 p-17 q-16 s-16 u-25 v-21
~athe a-20 d-18 h-17 n-16 p-15 q-15 u-21 v-20
~ati c-25 e-16 f-34 k-27 n-16 q-27 s-33 u-42
~atic i-15
~atie g-22 j-20 k-16 l-23 m-24 n-22 o-26 q-26 u-26
~atio a-22 c-18 f-16 h-22 i-30 s-21 t-15 u-29 v-15
~ato a-18 b-17 d-28 j-20 p-18 r-15 u-21 v-16
~ato> i+16
~atoe m+18
~ator u-16
~atr m-15
~att d-16 m-20 n+19 o-18 q-17 u-19
~atte m-24 n+19 o-16 q-15 u-17
~aur m+17
~aut n-18
~ava b-20 h-18 j-22 n-23 s-15 t-17 u-20
~avai b-18 h-17 j-21 n-21 u-19
~ave d-17 e-31 f-38 g-30 h-25 j-18 k-25 m-21 r-26 u-22
~ave> d-16 e-31 f-37 g-28 h-25 j-17 k-25 m-21 r-24 u-21
~avi a-16 b-26 c-16 d-31 e-23 f-20 g-26 i-32 j-25 k-19 l-31 p-22 u-33 v-28
~avia r-18
~avin b-15 d-15 h-15 i-18 l-17 n-17 o-23 p-15 r+18 u-19
~avis e-17 i-16 l-17 n-20
~avo d-36 e-22 f-19 h-23 k-24 m-19 q-31 r-16 s-24 t-24 u-33 v-22
~avoi g-19 m-22 n+24 u-16
~avor d-28 e-22 f-19 h-20 k-24 m-16 n-23 q-27 r-16 s-23 t-24 u-25 v-22
~awa c-21 d-26 e-24 f-20 g-27 h-25 i-23 j-27 k-23 m-33 n-32 o-22 t-20
~away a-24 c-19 d-22 e-23 f-19 g-24 h-23 i-21 j-25 k-21 m-30 n-27 o-18 t-20 u-21
~awe m-17 t+20
~awes m-17 t+20
~axe m+15 u-19
~axes m+19 u-19
~ay> a-47 c-55 e-58 f-20 g-55 j-35 l-24 n-41 p-21 s+16 t-33 u-23 v-20
~aya j-17 m+15
~aya> j-16 m+15
~aye s+16
~ayer s+16
~ayi l-16
~ayin l-16
~ays c-25 e-18 f-39 i-25 j-39 k-28 l-30 n-16 t-24 v-32
~ays> c-25 e-18 f-39 i-25 j-39 k-28 l-30 n-16 t-24 v-32
~ayu b-25 c-21 e-19 f-20 g+22 i-31 j-21 l-23 o-22 p-18 q-30 r-15 s-19 v-19
~ayud b-25 c-21 e-18 f-20 g+22 i-30 j-20 l-22 n-25 o-21 p-18 q-23 r-15 s-18 v-19
~aza a-22 d-22 h-18 j+21 m-22 u-19
~aza> d-20 h-17 j+22 m-20 u-18
~azi d-19 u-16
~azin d-17
~azo m-17 n-16
~azz m+15
~azz> m+15
~bab u-16
~bac a-19 e-19 f-23 h-34 k+27 l-33 m-15 n-23 o-22 r-27 v-32
~back a-19 e-19 f-23 h-33 k+27 l-32 n-31 o-22 r-27 v-32
~bai a-17 b+16 i-18 o-19 p-19 q+16 r-15
~bail a-17 b+18 i-19 o-18 p-19 q+17 r-15
~baj a-38 c-26 e-24 f-24 g-33 m-17 p-33 r-23 s-35 t-20 v-28
~baja a-33 c-22 e-20 f-21 g-25 i-33 j-28 m-29 o-16 p-29 r-27 s-24 t-17 v-24
~bajo a-16 h-26 n-29 q-29 s-17 u-29
~bal a-26 d+16 g-19 i-21 j-26 k-18 l-15 n-24 o-20 q-16
~bala a-17 j-16 u-16
~bam a+16 l-19 m-20
~bame a+16 l-19 m-20
~ban a-26 b-19 d-27 g-29 h-32 k-22 m+16 o-24 r-15 u-26
~ban> l+15
~bana n+17
~bank d-16 h-21 i-16 m+26 n-21
~bar n-16
~bark m+17
~bas l+18
~bat m+20 n-23 o-15 q-17 s-17 u-18
~bbi m-18 u-18 v+20
~bbie m-18 u-18 v+20
~be> a-28 c-27 d-22 e-28 f-21 g-30 h-17 i-24 j-18 n-21 q-17 t-19 v-20
~beb m-15 n+17 u-17
~bec d-18
~beco a+17 d-17
~bed m-15
~bed> m-17
~bee i-20 j-16 l-19 n-20 o-25 p-20 r-18 u-24
~been i-20 j-16 l-19 n-20 o-25 p-20 r-18 u-24
~bef b-31 c-18 g-24 i-16 j-23 k-19 m-19 p-16 q-29 s-24 v-23
~befo b-31 c-18 g-24 i-16 j-23 k-19 m-19 p-16 q-29 s-24 v-23
~beg a+15 m-19 n-18
~begi a+15 m-19 n-18
~bei m-20
~bein m-20
~ben c-15 e-19 g-25 h-21 i-22 j-26 k-25 l-29 m-25 n-26 o-15 q-17 v-19
~ben> i-18 j-17 k-20 l-22 n-17
~bend f+15 m-20 u-19
~ber a-25 b-16 c-27 d-40 e-18 f-19 h-30 n-34 o-42 p-32 q-32 r-20 s-27 t-25
~ber> a-19 b-36 c-23 d-36 f-17 h-27 n-34 o-34 p-28 q-29 r-22 s-21 t-22
~bes d-21 g-18 i-18 j-18 l-22 o-21 r-17 t+26 v-18
~best d-18 g-17 i-18 j-17 l-21 n-17 o-20 r-17 t+26 u-34 v-18
~bet d-19 g-22 h-16 k-17 l-20 s-22 v-21
~bett m-21 n-22 s-22 v-16
~bia o+16
~bie a-21 b-32 d-24 e-15 f-21 g-26 h-30 j-30 m-23 n-24 p-29 r-32
~bie> d-15 m-23 v+19
~biem m-18
~bien b-24 c-16 g-19 h-24 j-18 p-21 r-22 u-30 v-31
~bil b-32 c-15 d+16 g-23 h-18 j-32 l-16 n-34 p-22 q-24 r-27 s-21 t-17 u-32 v-20
~bili m-21
~bill a-29 b-27 d+17 g-20 j-27 n-32 o-26 p-19 q-22 r-23 s-19 u-31 v-18
~bio m+15 o-16
~bir b-19 d-23 h-15 j-25 o-17 p-15 q-22 s-16 u-35 v-16
~bir> a-32 m-25 q-17
~bird j-16 m+16
~birm g-16 i-18 m-27 u-21
~bla a-19 b-17 d-30 e-17 f-19 g-26 h-22 k-22 l-21 m-23 o-28 p-22 q-32 t-18 v-22
~bla> i-22 m-20 u+16
~blac d-17 g-17 j-17 u-19
~blan m-23
~blar i+20 n-20 o-15
~ble e-48 f-43 g-33 h-47 j-18 l-29 p-37 r-32 u-26 v-48
~ble> c-15 e-24 f-25 g-21 h-34 l-25 m-16 p-27 r-29 u-27 v-36
~blea n-16
~blem a-24 b-18 d-25 e-16 g-17 i-17 j-19 l-20 p-16 t-17 v-16
~bles d-19 e-17 f-16 h-18 i-22 m-26 n-17 t+25 u-18
~bli d-18 n-19 u-17
~blin m+22
~blo b-16 d-26 e-18 f-18 g-19 h-19 j-29 l+26 m-20 o-17 p-20 r-19 t-19 u-36 v-26
~bloc a-19 d-20 i-16 j-22 l+20 p-16 u-22
~blu d+16 h-17 j-20 l-16 n-16
~blue d+16 h-17 j-20 l-16 n-19
~bo> a-33 b-20 c-22 d-26 e-23 f-19 g+22 h-20 i-30 j-25 k-21 l-23 n+19 o-28 p-25 q-30 s-23 t-17 u-38 v-22
~bod b-16 c-25 d-19 e-18 g-24 j-23 k-25 l-23 m-38 n-38 o-15 r-33 s-19 t-22 u-35
~body c-25 d-19 e-18 g-24 j-22 k-25 l-22 m-45 n-38 r-33 s-18 t-22 u-35
~bol a-15 j-16 m+22 u-19
~boo a+20 d-18 l-17 m-18 p-19 q-18 r-17 s-16
~book p-16
~boos a+19 m-23
~bor a-30 d-22 g-21 h-17 i-19 j-17 m+17 n-22 o-25 q-18 r-23 u-30 v-24
~bore m+17
~born m+18
~borr a-20 o-25 v-17
~bot j-17 m-27 o-28 q-22 u-26
~both m-39 o-27 q-20 u-18
~bou c-18 e-15 f-26 g-35 h-33 k-21 l-16 s-21 t-21
~bout c-18 e-15 f-26 g-35 h-33 k-21 l-16 s-21 t-21
~bra a-19 c-15 h-25 i-22 j-24 l-22 n-27 o-20 q-22
~bra> u-18
~brai m-20 u+16
~brar d+15 h-18 s-17 u-17
~bre a-25 b-20 c-18 d+24 e-18 f-18 g-25 h-20 i-23 m-25 n-24 o-22 p-21 q-23 r-19 s-18 u-36
~bre> a-24 b-20 c-18 d+24 e-18 f-18 g-23 h-20 i-23 m-39 n-23 o-22 p-21 q-23 r-19 s-17 u-32
~bri b-34 c-15 d-25 f-16 g-37 i-31 k-24 l-25 s-35 u-42 v-24
~bric m-19
~brin b-25 d-21 g-34 i-24 k-18 l-19 r-26 s-28 u-32
~brir h+17
~bro j-18 n-24 s-16 u-19
~brok d-17 n-18
~bru e-18
~bruh e-18
~bsc a-18 b-16 c-15 g-21 i-16 u-26
~bscr a-18 b-16 c-15 g-21 i-16 u-26
~bsi m+18
~bsit m+18
~bue b-20 d-21 e-24 f+18 g-16 h-25 i-21 j-20 k-17 n-21 o-20 p-15 q-17 r-21 s-21 u-21 v-20
~buen b-20 d-21 e-24 f+18 g-16 h-25 i-21 j-20 k-17 n-21 o-20 p-15 q-17 r-21 s-21 u-21 v-20
~bur r-19 u-17
~bus b-22 i-18 j-21 l-21 n-26 s-17 t-16 u-25
~busc b-18 d-15 g-16 j-16 m-16 n-22 o-20 p+16 u-17
~but m+20 o-20
~butt m+20 o-20
~by> u-17
~ca> b-28 c-24 d-34 e-31 f-21 h-25 k-29 l-34 q-16 r-25 s-32 t-20 v-35
~cad a-21 e-16 i-16 n-21 s-18 v+15
~cada m-18 n-16
~cado v+17
~cal c-21 e-23 g-28 k-19 l-20 n-37 p-29 r-31 t-19
~cal> a-16
~cale i-17
~call d-25 g-18 i+20 m-29 n-24 p-24 r-22 s-20
~calo d-17 e-15 m+22 u-20
~cam b-38 d-38 e-19 f-21 g-23 h-23 i-32 k-24 n-28 o+20 s-22 t-18 v-31
~camb a-15 q-16
~came b-19 d-22 i-19 n-19 o+18 q-19 r-17 u-21
~cami a-17 b-19 n-17 o-19 p-19 r+15
~can c-17 d-16 g-27 h-21 i-36 j-32 k-18 l-27 n-26 p-25 q-18
~canc a-22 b+17 i-21 u-29
~cand m-25 o-16 q-16 r+15 v-16
~cans s+15
~cant i-17 m+26 u-22
~car a-18 c-31 e-19 f-25 g-38 h-33 k-26 l-20 r-29 t-15 u-26
~car> a+15 i-21
~card a-26 i-19 o-18 p-15 q-18 u-22
~care a-21 m-44 r-16 v-20
~caro a-18 d+22 i-16 j-27 m-31 n-15 q-21 r-18 u-30
~carr a-21 b-16 d-24 i-17 n-18 u-15 v-16
~cart a-17 o-17
~cas a-19 b-22 i-22 j-29 l-25 m+25 n-27 o-21 q-24 u-21 v-19
~casa b-16 i-17 j-22 l-17 m+22 q-18 u-16 v-18
~casi m-17
~cat a-21 g-20 h-20 o-22 q-16 r-18 u-27 v-20
~cate a-17 v-17
~cati g-17 i-19 u-17
~cce h-20 i-15
~ccep h-15 j-19 u-16
~cces d-19 m-19
~cci g-15
~cco d-27 m+18
~ccou d-23 m+24
~ce> b-28 c-51 e-51 f-24 g-44 h-53 i-26 k-50 l-34 n-19 o-26 p-17 q-30 r-18 s+35 v-26
~cee a+21 m-15 u-17
~ceed a+21 m-15 u-17
~cei i-16
~ceiv i-16
~cel a-27 j-18 m-17 n-18 r-20 s-20 u-20
~cela m-20
~cell a-15 b-15
~cen a-21 b-19 d-20 g-28 h-17 i-22 l-24 m+18 n-30 o-23 p-18 q+18 r-18 s-19
~cen> a-18 n-17 p-20
~cenc a-15
~cent j+16
~cep d+18 f-16 h-24 i-18 j-27 l-15 n-15 u-26 v-16
~cept d+18 f-16 h-24 i-18 j-27 l-15 n-15 u-26 v-16
~cer d-28 e-17 l-30 m-29 o-26 p-26 q-32 s-27 v-28
~cer> d-15 m-24 o-15 q-25
~cerr a-15 h+24 m-21
~ces d-29 e-25 f-25 h-26 k-25 l-31 m-19 p-35 r-30 t-26 v-31
~ces> a-21 g+20 i-20 l-17 m-21 n-20 o-17 q-18
~cesi d-29 g-18 j-17 l-17 p-24 r-17 s-16 u-28 v-17
~cess d-22 g-17 m-22 q-15 u+16
~cet a-20 i+24 m-21
~ceta a-20 i+24 m-21
~ch> a-39 b-27 c-53 e-44 f-42 k-47 n-25 o-41 p-17 q-39 r-17 s-36 u-18 v-22
~cha c-36 e-30 f-28 g-44 h-33 p-38 q-39 r-23 v-27
~cha> a-25 d-18 m-21
~chan c-15 d-39 g-19 h-17 j-27 l-26 p-30 q-18 r-26 s-20 u-27
~char a-20 d+22 m-21 o-17
~chat b-23 g-18 v-22
~che c-28 e-37 g-35 i-35 j-40 k-29 l-33 q-37 r-31 u-48
~che> a-16 b-16 d-16 f-20 j-15 o-23 s+18 u-18 v-21
~chec b-20 i-19 l-15 n-23 q-18
~ched m-33 v+17
~chee d-15 t+16
~ches m+18 n-24 u-16
~chi d-23 g-21 j-17 k-16 l-20 m+17 n-21 q-17 u-22 v-19
~chic o-18
~chin a-15
~cho a-15 d-41 e-24 f-19 h-25 i-27 j-30 k-25 m-20 n-33 r+16 u-36 v-24
~cho> a-18 b-18 d-22 g-15 l-20 m-16 o-18 p-16 s+16 u-18
~chof m-15
~choi g+22 m-19
~choq r+16
~cia c-15 g-18 h-23 j-23 k-15 l-25 o-22 q-20 r-16 s-23 v-15
~cia> d-23 j-18 l-15 n-15 o-15
~cib b-15 d+18 i-23 m-30 o-16 u-25
~cibe m-19 u-20
~cibi i-16 m-17
~cid d-19 g-20 j-18 l-21 n-20 r-17 s-18 u-16 v-21
~cide q-16 v-16
~cidi b+18 m-27
~cie g-21 n-23 r-21 s-15
~cien g-21 n-23 r-21 s-15
~cin d-16 g-19 r-20
~cina r-17
~cio c-30 e-38 i-40 k-28 l-42 m-40 o-28 q-20 s-38 v-33
~cio> d-18 f-16 m-30 o-17 s-16 u-19
~cion a-18 b-32 c-25 e-33 g+16 i-34 k-22 l-36 m-30 o-19 p-22 q-30 s-31 v-26
~cip m+18
~cipe m+21
~cir a-20 b-17 m-18 n-17
~cir> g+17
~cit n-18 u-16
~ck> a-24 b-28 c-19 e-47 f-46 i-24 j-25 k+20 l-31 n-41 o-21 u-38
~cke c-16 d-15 g-20 i-26 n-27 o-30 r-20 v-16
~cked a-26 b-20 d-24 i-17 n-19 o-18
~cket u-17
~cks a-30 d-23 n-25 o-16
~cks> a-28 d-20 n-24
~cl> b+24 c-17 l-18 m-22 o-16 u-18
~cla a-23 b-19 j-21
~clas b-17 j-18
~cle a-18 d-17 i-15 n+19 u-17
~clea m+18
~cli s-16
~clin a-16
~clu i-19 l+16 m-32
~clud d+16 i-17 m-18
~cnc b+24 c-17 l-18 m-22 o-16 u-18
~cncl b+24 c-17 l-18 m-22 o-16 u-18
~co> a+17 b-16 c-19 e-18 f-17 h-36 i-32 k-15 l-19 n-27 o-22 p-26 q-21
~cob a-19 d+22 j-15 l-17 m-19 o-15 q-19 r-18 s-19 u-19
~cobr a-17 d+24 l-15 m-17 n-16 q-16 r-16 s-18 u-18
~cod a-17 d-16 i-17
~code m-16
~cog i-17 m-23 n-16
~coge d+16 i-17 m-20
~col d-20 g-20 i-15 m+23 n-20 u-21
~com c-27 e-57 f-19 h-25 i-24 j-35 k-38 l-35 p-17 s-18 t-56 v-71
~come c-32 f-18 g-46 i-48 j-24 m-27 s-43 t-25 v-32
~comf m-25 n+17
~comi a-16 c-16 d-41 e-20 f-24 g-33 h-23 i-27 k-32 l-43 q-23 r+16 s-35 u-38 v-23
~comm b-17 d-34 h-18 i-29 j-26 o-20 q-22 r-16 u-19
~como b-48 c-32 e-27 h-41 i-44 k-24 l-20 n-23 o-45 p-35 r-16 t-23 v-30
~comp a-24 b-29 c-15 d-20 h-17 j-25 l-25 s-23 u-23 v-15
~comu i+19
~con c-23 d-24 e-31 f-30 j-31 k-26 m-35 q-29 r-48 s-29 t-21
~cond m-22
~conf a-16 b-20 l-21 n-17 q-15 u-20
~conm a-17 m-20 u-15 v-16
~cons g-28 m-41 n-30 o-22
~cont c-21 d-31 e-19 f-17 j-33 k-20 l+17 m-22 o-29 p-28 q-29 r-25 s-23 u-47 v-29
~conv l-17 m-18 o+18 q-17
~coo a-24 b-20 d-22 g-16 h-16 j-18 l-21 m+17 n-21 r-23 s-15 u-21
~cook m+20
~cool n-16
~cop a-17 i+18
~copi a-16
~cor a-36 b-23 c-18 d-36 e-17 k-30 n-41 p-16 q-21 s-21
~cord a-21 d-21 k-21 n-19 q-16
~core d-18 m+23 u-18
~cos a-17 g-18 j-17
~cosa m-19
~cou b-28 e-26 f-28 h-32 k-29 l-27 m-23 p-34 r-20 t-23 u-25 v-26
~coul b-31 d-27 h-18 k-19 l-32 m-20 n-16 p-38 v-15
~coun g-17 i-21 j-29 n+16 o-21 r-18 u-22
~coup a-16 g-18 j-15 m-24 o-16 u-24
~cov a-24 b-18 i-19 j-18 m-22 n-16 o-16 p+15 q-27 r-18
~cove a-24 b-18 i-19 j-18 m-22 n-16 o-16 p+15 q-27 r-18
~cpa n+15
~cpap n+15
~cra a-23 c-16 i-19 j-17 n-22 o-23 q-17 s-15 u-26
~crac d-18 m+16
~crap m-17
~crat m-17
~cre a-18 e-16 i-17 j-16 l-20 o-16 r-16 u-20
~cred d+18 m-16
~cri b-37 d-32 e-26 f-22 h-27 j-35 n-32 o-33 p-27 q-30 r-28 s-19 t-20 v-28
~crib b-32 d-31 e-26 f-22 h-26 j-35 m-17 n-31 o-31 p-27 q-30 r-27 s-24 t-20 v-28
~cro a-22 g-21 h-22 l-18 m-33 n+16 u-32
~cros a-20 h-19 j+16 m-32 u-16
~cru a-19
~cs> d-15 n+19 u-16
~ct> d-29 e-16 h-17 j-27 m-30 n-17 v-23
~cta a-16 d-15 m-27
~cte a-17 d-17 i-16 m-22 n-21 q-15
~cted d-16 m-21 n-21
~cti a-23 b-28 c-20 d-26 i-42 k+25 l-28 o-31 p-21 q-20 r-25 t-17 v-22
~ctio a-17 b-18 d-15 g-24 i-30 n+17 o-21 r-18 u-17
~ctiv i-23 j-16 k+26 l-24 n-19 v-17
~ctl a-15 m-16 u+16
~ctly a-15 m-16 u+16
~cto a-19 d-21 h-16 j-16 m-27 u+25
~cto> m-17
~ctr d-16
~ctri d-16
~cts g-15
~cts> g-15
~ctu a-17 g-16 h-16 l-17 n-16 q-17
~ctua m-22
~cua b-31 c-28 d-43 e-25 f-20 k-29 l-29 m-16 n-22 o-26 q-29 r-31 s-16 t-20 v-24
~cual a-30 b-16 c-17 d-30 e-18 j+18 k-17 l-21 n-23 o-17 p-17 q-17 s-23 u-35 v-18
~cuan b-19 d-26 g-34 h-25 j-26 k-17 l-16 o-19 q-22 r-23 u+16 v-16
~cub a-18 d+26 g-15 i-19 j-16 l-17 q-19 u-24 v-19
~cubr a-18 d+26 g-15 i-19 j-16 l-17 q-19 u-24 v-19
~cue a-28 e-15 f-18 g-20 h-21 k-16 l-24 n-24 o-25 p-15 s-22 t-17 u-29 v-20
~cuen a-23 f-17 g-19 h-20 l-21 m-16 n-23 o-23 s-20 u-26 v-18
~cul a-16 u-17
~cup a+25 c-15 d-25 g-22 h-15 j-27 l-24 n-28 o-18 q-21 u-25
~cupa a+18
~cupo a+18 d-20 j-19 m-21 o-15 u-15
~cups l-16 m+16
~cur d-19
~cut a-19 m+21
~cut> m+16
~cvb e+19 m-18
~cvb> e+19 m-18
~cy> d-20 j-17 m+16 u-20
~da> a-31 c-48 e-55 g+16 h-42 k-47 n-16 o-20 q-41 r-28 s-27 v-23
~dad a-18 b-16 l-20 m-27 o-17
~dad> a-16 m-19
~dal a-22 d-21 i-18 n-20 o-20 q-17 u-16
~dale a-17 m+17
~dam b-24 g-15 k-21 m-21 n-17 o-25 q-15 u-19 v-20
~dame b-19 d-22 j+19 k-19 m-15 o-23 u-22 v-18
~dan b-20 c-15 d-35 e-19 f-18 g-31 h-20 l-32 m-18 o-25 q-16 s-19 u+18 v-23
~dan> d-21 g-20 k+16 l-23 m-34
~dang m-16 u+16
~dano m-19 n+15
~dar g-15 i-28 j-29 o-17 q-35 s-16
~dar> d-15 j-19
~darm b-17 i-16
~daro m-17 u-17
~das a-18 i+18 n-17
~das> a-17 i+19
~dat b-27 c-17 d-27 f-19 i-26 j-19 k-17 n-21 o+31 r-18 s-23
~date b-23 c-15 d-24 i-25 m-25 n-18 o+28 q-17 r-17 s-15
~dato m-19
~dav r-18
~davi r-18
~day b-26 c-32 d-26 e-28 g-36 j-31 k-31 l-40 n-41 p-42 q-22 r-16 s+19 t-21 u-38 v-37
~day> a-22 b-20 c-25 e-24 g-26 j-39 k-27 l-33 n-32 p-33 q-37 t-15 u-21 v-31
~days b-21 d-30 g-16 i-17 j-25 m-25 n-16 p-16 u-35
~ddi a-18 d-19 i-16 j-19 q-20
~ddic j-15 n-22 u+18
~dds g-17 u+16
~dds> g-17 u+16
~ddy j+22 m-19 u-15
~ddy> j+22 m-19 u-15
~de> a-22 b-18 c-16 d-29 e-60 f-57 g-44 h-22 j+27 k-75 l-54 m-22 p-28 r-35 s+26 t-51 u-22
~dea j-21 n-19 s-18 u-16 v-27
~dea> v-19
~deb a-24 b-19 d-19 f-15 h-17 i-24 j-18 l-21 m-16 o-17 q-21 s-16 u-31 v+17
~debb m-18 u-18 v+20
~debo a-19 m-25 u-16
~dec d-24 f-16 j-22 k-16 l-24 n-26 p-16 q-19 r-20 s-22 u-22 v-23
~deci d-23 f-16 j-21 k-16 l-24 n-26 p-16 q-19 r-18 s-21 u-22 v-23
~ded i-30 j-20 k-17 l-24 n-22 p-17 u-27
~ded> i-29 j-19 k-17 l-23 n-21 p-17 u-21
~def m+18
~defi m+18
~dej a-34 c-20 e-27 f-27 g-30 h-24 i-29 k-21 p-22 q-33 t-19 u-39 v-25
~deja a-15 l-20 q-19 u-24
~deje a-17 j-17 l+16 n-17 r-17
~dejo a-19 d-20 j-18 l-15 m-25 n+16 q-19 u-17
~del a-23 d-22 i-20 n-26 o+19 q-19 s-16 u-18 v-15
~dela m-18 n-18 o+21
~dele b+18
~deli m+18
~dem b-32 d-25 h-19 j+15 k-23 l-32 m-41 n-25 o+18 p-17 q-19 s-17 t-17 u-25 v-19
~deme b-30 d-24 h-15 j+16 k-22 l-31 m-35 n-22 q-17 r-23 s-16 t-17 u-23 v-17
~demo o+16
~den c-35 d-29 e-26 f-25 g-38 h-38 j-26 o-18 p-32 q-49 s-40 t-22 u-20
~den> b-25 c-25 d-35 g-24 h-24 j-25 n-20 p-21 q-40 r-18 s-21 u-38 v-19
~denm b-23 l-18 m-25 o-19 r+20
~dent a-30 b-23 i-20 n+19 o-15 q-17 s-15 u-28
~dep g-24 l-15 m-17 n-22 o-20 s-17 u+18
~depr g-20 m-20
~der e-27 f-19 h-20 i-16 j-30 l-31 n-15 o-21 p-28 r-25 s-29 v-26
~der> c-34 e-19 j-19 l-26 m+15 o-16 p-25 r-21 s-23 v-22
~des a-21 b-19 c-29 e-26 g-46 i-47 k-30 m-28 o-17 p-31 q+21 s+23 t-34 v-39
~des> b-19 d-16 g-22 i-23 o-19 p-17 q+20 r-17 s-19 t-18
~desc b-15 g-19 i-15 l-19
~desd a-22 b-16 d-17 m-29 o-22 q-16 s+23 u-19
~desp a-28 b-18 d-18 i-18 m-16 u-19
~df> e+24 m-25
~dfh e+15
~dfh> e+15
~dge m-24
~dge> m-15
~dh> e+17 m-18
~di> h-16 i-26 j-19 k-16 l-23 n-16 o-17 p-15 u-20
~dia a-16 b-16 d-22 g-20 h+20 i-19 j-25 q-22 u-30
~dia> j-18
~dias h+19 m-27 n-21 u-19
~dic a-22 c-24 d-30 e-20 g-24 h-18 i-17 k-16 l-26 n-16 o-24 r-17 s-24
~dici f+17 m-18 u-17
~dict a-17 d-18 i-16 j-16 n-23 q-15 u+22
~did m-17 r-16
~die a-18 b-27 c-15 d-22 g-23 l-25 n-21 p-27 s-18
~die> b-17 g-19 l-16 m-23 n-15 p-17
~died a-15
~dif a-19 d-20 i-22 j-18 m-23
~diff a-18 d-19 i-21 j-18 m-23 n-17 o+17
~dig n-15 s-15
~dij m+21 u-18
~dije a-20 b-18 m+22 u-16
~dim e-19 f+19 h-19 o-20
~dime e-19 f+19 h-19 o-20
~din a-21 f-27 g-39 h-31 n-25 o-32 s-16 t-16 v-37
~dine m-19
~ding a-20 f-25 g-33 h-29 n-23 o-28 v-33
~dio a-20 d-20 e-17 f-17 g-15 j-18 l-19 n-20 o-19 q-17 u-21
~dip g-20
~dir b-16 g-21 k-16 o-20 u-18
~dire g-20
~dis c-22 f-16 g-23 h-22 j-35 k-21 n-24 o-20 p-18 q-24 s-21 t-17 u-30 v-23
~disa a-19
~disc a-16 d+16 g-16 m-16 n-18 u-21
~disp d-19
~dito d+18 m-16
~dks e+18 m-19
~dksl e+18 m-19
~dle a-22 b-19 d-22 j-20 m-19 n-19 o-17 p+18 q-22 v-18
~dled p+19 q-18
~dly m-25
~dly> m-25
~do> b-19 c-31 d-33 e-69 f-61 h-22 i-43 j-42 l-46 m-22 p-32 t-28 u-23 v-18
~doe a-20 b-21 e-20 f-29 i-18 j-49 k-21 l-38 o-22 p-28 r-36 s-41 t-35
~does a-20 b-21 e-20 f-29 i-18 j-49 k-21 l-38 o-22 p-28 r-36 s-41 t-35
~doi m-18 n-22 q-16 v-16
~doin m-18 n-22 q-16 v-16
~dol a-20 g-22 i-17 n-16 o-17 p-15 q-17 v-16
~doll g-18
~dolo m-19
~dom k-16 r+16
~dome k-16 r+16
~don a-15 c-24 d-41 e-18 g-39 h-29 i-15 j+19 k-22 n-32 p-24 q-28 t-25 u-23 v-27
~don> a-15 j-17
~dona j-16 m+21
~dond b-24 c-15 d-28 g-23 h-18 j+24 l-26 n-22 o-27 q-21 v-19
~done g-16 l+24 m-28 u-20 v-21
~dor m-18 q-20
~dorm m-18 q-20
~dos d-19 l-16 o-15 r-16
~dos> d-19 l-16 n-15 r-16
~dou b-15
~dow i-19 k-16 l-17 n-18 u-18
~down i-19 k-16 l-17 n-18 u-18
~dra d-25 m-18 u-24
~dra> m-18
~dran m-18 n+17
~dre a-28 c-20 e-16 f-15 g-21 h-19 i-28 j-25 l-21 n+18 o-27 p-17 q-29 r-22 u-41 v-19
~dre> m-20 n+16 o-20 q-16
~drea i-19 n-19 u-28
~dri a-20 b-16 c-20 d-29 e-18 f-19 g-21 h-29 i-20 k-21 l-24 m-22 p+16 q+18 r-17 s-24 t-17
~dria m-15
~driv a-16 b-32 d-22 i-20 k-17 l-19 m-22 n-17 o-23 p+19 q+20 s-17 u-24
~dro a-24 d-24 h-19 i-18 l-16 m-22 s-22
~drog u+16
~drop a-22 d-17 i-16 m-21 s-18 u-19
~dru m-22 q-16 u+21
~drug m-16 u+21
~drun s+17
~ds> a-24 b-23 e-21 f-18 h-30 k-27 l-29 o-23 p-28 q-29 t-18
~duc g-16 i-15 m+23 n-20 u-22
~due a-23 b-17 c-16 d-25 g-15 h-18 i-23 j-21 k-16 l-21 n-31 q-24 r-18 t-16 u+27 v-15
~duel d-17 n-18
~duer m-26 n-20 q-19 u+22
~dul m-17
~dur a-28 b-21 d-38 e-16 g-22 i-20 j-18 l-17 m-43 o-15 p-19 q-22 r-17 s+15 u+23 v-18
~dura d-32 h-15 m-27 u+22
~duri a-18 m-19 n+16
~dy> b-22 c-45 d-23 e-29 g-40 k-43 m-27 o-24 r-35 s-35 t-37 u-52
~ea> a-16 v-20
~eab m-16
~eabo m-16
~eac a-16 b-25 c-29 g-24 j-34 k+16 l-22 m-18 n-31 o-27 p-17 q-23 r-18 s-24 t-18 u-28
~each b-23 c-23 g-21 j-32 k-19 n-28 o-24 p-15 q-20 r-16 s-22 t-15 u-22
~eact i-19 k+20 l-18 m-21
~ead e-20 f-27 g-46 h-37 i-22 j-47 k-18 p-34 q-17 t-31 u-39 v-44
~ead> a-20 f-19 g-40 h-23 i-31 j-36 n-20 p-15 s-25 t-22 u-25 v-25
~eade m-16
~eadi l-16 u-16
~eady g-21 i-22 j-19 k-21 p-20 q-20 u-22 v-15
~eag a-22 i-17 m-15 o+18
~eah m-16 p+16 q-16
~eah> m-16 p+16 q-16
~eak a-17 b-19 c+17 d-24 g-19 h-18 j-19 l-23 m-17 n-23 o-19 p-18 q-23 r-16 v-17
~eak> a-22 b-16 d-21 g-16 h-16 i+17 j-20 l-18 m-19 n-18 q-16 v-15
~eal b-24 c-19 g-19 h-17 i+17 j-23 k-16 l-19 n-25 o-21 p-20 v-29
~eal> b-20 c-18 g-16 j-19 l-16 n-17 o-15 v-24
~eam a-17 d-16 i-21 j-17 l-15 m+16 n-19 u-31
~eam> u-21
~eams i-15 u-19
~ean b-19 d-30 h-25 i-30 j-24 l-24 n-27 o-24 p-16 q-21 s-19 u-35
~ean> d-22 h-18 i-16 k+17 l-18 u-28
~eant a-23 b-22 k-25 m+17
~ear b-20 c-36 d-36 e-20 g-48 i-16 k-35 l-31 m-15 p-33 q-34 v-22
~ear> a-35 c-17 d-29 g-33 h-26 k-18 l-25 o-34 p-18 q-40 r-27 v-18
~eard m-23 u+15
~eari m-16 n+17
~earl b-16 d-23 g-16 h+17 i-21 j-29 m-37 q-21 u-33
~earn m+23
~eart a-18
~eas d-36 e-39 f-35 h-33 n-44 p-36 s-34 t-36 u-20
~ease d-30 e-34 f-32 h-27 m-19 n-36 p-32 s-29 t-33 u-17
~easy a-15
~eat c-19 d-37 e-18 f-17 h-32 i-18 j-31 k-17 l-23 p-21 q-26 r-23 s-27 v-23
~eat> b-20 d-30 h-23 i-22 j-25 l-15 n-28 o-22 q-19 s-16
~eath a-15 h-15 m+16 u-16
~eav a-23 c-16 d-23 g-16 i-26 j-19 n-21 p-23 s-18 u-28 v-21
~eave a-20 d-20 i-21 j-17 n-18 p-20 r-17 u-26 v-18
~eavi b-16 r+22
~ebb m-18 u-18 v+20
~ebbi m-18 u-18 v+20
~ebo c-27 d-23 e-20 f-23 j-33 k-22 l-27 m-24 q-18 r-29 s-29 t-23 u-24
~ebo> a-21 d-18 i-19 j-15 l-15 m-31 n+20 o-17 q-16 u-27
~ebod c-17 j-16 k-15 m-31 n-22 r-18 s-17 u-23
~ebs m+18
~ebsi m+18
~ece d-15 e-24 f-24 g-27 h-22 j-35 p-42 r-27 t-27 v-22
~ecei i-16
~ecen m-19 p-15 q+18 u-18
~eces d-15 e-18 f-19 g-22 h-18 j-23 k-16 l-21 p-30 r-22 t-18 v-26
~ecet a-20 i+24 m-21
~ech c-17 d-21 i-24 k-15 u-19
~echa u-15
~eci c-20 e-20 f-24 h-25 j-32 n-19 o-18 q-33 r-27 s-16 u-43 v-36
~ecia d-18 n+17
~ecib i-22 m-27 u-22
~ecid d-19 g-20 j-18 l-21 n-20 r-17 s-18 u-16 v-21
~ecio q-15
~ecip m+21
~ecir g+17
~eck b-22 l-15 n-23 q-22 u-17
~eck> i-17 q-16
~ecl a-18
~ecla a-15 i+15
~eco a+21 c-19 d-20 g-33 h-32 j-28 k-31 l-19 o-27 r-23
~ecom a+20 d-24 g-24 h-16 i-19 q-18 u-27
~econ m-20
~ecor a-21 d-21 k-21 n-19 q-16
~ect a-33 c-23 d-43 e-18 f-18 h-28 k-23 l-30 o-37 q-15 v-29
~ect> d-19 j-18 l-20 m-30 n-21 o-17
~ecta m-27 n+16
~ecti i-29 r-15
~ecto u+18
~ectr d-16
~ed> c-36 e-91 f-81 g-48 h-42 j-47 k-22 l-38 m-24 q-18 r-29 s-22 t-38 u-20
~eda a-27 b-17 d-19 g-16 k-17 l-15 q-28 r-25 s-29 v-16
~eda> i-19 q-17 r-22 s-25
~edad a-15 u+16
~edar i-17 n+20 q-15
~ede b-22 e-37 f-35 g-54 h-34 j-16 l-33 m-30 p-24 t-30 u-21 v-46
~ede> e-26 f-23 g-39 h-39 j-45 k-51 l-35 m-32 p-20 t-22 u-47 v-36
~eden c-20 d-24 h-18 l-19 m-38 p-18 q-34
~edes d-18 i-17 n-22
~edi c-15 e-18 f-17 g-22 j-23 k-17 m-18 o-23 s-17
~edir a+18 m-17
~edit d+18 m-16
~edo c-34 d-15 e-20 f-20 i-30 j-19 k-39 l-28 p-15 r-35 t-21 u-35 v-16
~edo> c-33 e-20 f-20 i-30 j-18 k-38 l-27 m-16 r-35 t-21 u-31 v-15
~eds n-25 p-22 q-20 u-24
~eds> n-25 p-22 q-20 u-24
~edu a-20
~educ u-16
~edul m-15
~ee> b-15 h-17 i-22 l-16 n-25 q-23 r-19 s-24 u-33 v-17
~eed e-29 f-26 g-25 h-42 j-20 l-18 q-18 r-29 s-20 t-30 u-17 v-53
~eed> c-21 e-26 f-23 g-23 h-39 j-25 l-16 r-33 s-31 t-28 u-23 v-44
~eeds d-19 n-23 p-21 q-19 u-18
~eei m-16 s+18
~eein m-16 s+18
~eek c-20 d-32 g-25 i-24 j-22 k-17 l-27 m-20 n-35 o+22 p-17 q-21 r-21 s-34
~eek> c-18 d-30 g-24 i-24 j-21 k-16 l-26 m-15 n-33 o+23 p-16 q-21 r-19 s-32
~eeks m-16
~eel d-27 g-18 h-19 l-17 m-23 n-31 o-18 p-18 q-19 v-17
~eel> b-19 d-18 j-16 m-37 n-21 u+16
~eeli u-24
~een b-21 c-25 d-22 e-18 f-18 g-29 h-27 i-29 n-39 p-32 q-21 v-26
~een> a+17 b-18 c-21 d-18 g-24 h-25 i-36 j-22 k-28 l+16 n-36 p-30 q-19 u-25 v-21
~eena d-16 k+16 l-20 m-23
~eep a-19 b-28 c-25 d-37 i-23 j-29 l-19 p-22 r-25 t-18
~eep> a-39 b-38 c-23 d-33 g-20 i-34 j-26 l-16 p-24 r-21 t-16
~eer d-16 t+17
~ees c-16 d-19 e-17 g-16 i-16 l-19 m-24 t+20 u-17
~eet a-30 b-27 c-16 d-17 e-18 g-20 h-23 i-22 k-20 l-27 n-32 o-28 p-23 q-25 s-24 v-21
~eet> a-17 b-17 h-19 l-16 q-17 s-15
~eeti a-18 n-15 o-17
~eez m+18
~eeze m+18
~efe a+17 b-28 d-30 e-16 g-22 h-22 j-15 k-21 m-39 n-23 p-19 q-21 r-15 s-19 t-17 v-22
~efec u+18
~efer a+18 b-27 d-24 g-20 h-17 k-20 m-35 n-20 p-17 q-15 u-27 v-18
~eff n-17
~effe n-17
~efi b-17 d-28 e-20 g-19 j-18 k-16 l-25 n-27 p-17 q-20 r-17 s-22 v-16
~efie a-19 l-18 m-19
~efil a-22 i+15
~efin a-16 m+24
~efo b-24 c-24 e-17 f-19 g-31 j-33 k-23 p-21 q-34 s-29 t-18 u-18
~efon a-20 j-15 u-21
~efor b-20 c-18 g-24 i-17 j-23 k-19 m-20 p-16 q-29 s-24 v-24
~efu a-15 d-15
~ega c-17 d-33 f-20 g-30 i-21 k-21 l-33 n-42 o-20 p-19 u+17
~egal j-16 m-15 u+17
~egan j-20 k-16 l-23 n-18
~egar d-17 g-19 n-23 o-18 s-22
~egi g-17 j-20 n-22 u+15
~egin a+15 m-19 n-18
~egis a-16 m+16
~egit j-15 u+20
~ego a-37 b-37 c-20 e-28 f-20 g-33 h-28 i-29 k-19 l-33 p-34 q-27 r+26 s-38 t-17 u-40 v-30
~ego> a-37 b-37 c-20 e-28 f-20 g-33 h-28 i-29 k-19 l-33 p-34 q-27 r+26 s-38 t-17 u-40 v-30
~egr g-15 u-16
~egre g-15 u-16
~egu a-24 b-30 c-19 e-18 h-16 n-19 o-32 q-35 r-33 t-16 u-29 v-28
~egue b-16 n-16 q-19 r-26
~egui q-16
~egun a-19 b-18 d-24 i+16 l-23 n-22 o-19 p-18 q-20 u-20
~ein d-16 m-17 s+20
~eing m-29 s+20
~eir m-23 s+16
~eird m-23 s+16
~eiv i-16
~eive i-16
~eja a-23 b-19 e-15 g-20 l-23 u-29
~eja> j+15 m-20 u-18
~ejar m-18
~eje a-21 j-18 l+16 o-16 q-20 r-17
~ejen l+17
~ejo a-38 b+19 d-36 e-25 f-24 g-31 h-28 k-26 l-22 m-29 q-41 t-22 u-39 v-35
~ejo> a-25 d-22 i-16 j-19 l-21 m-32 n+16 q-26 u-20 v-15
~ejor a-21 b+18 d-21 g-20 h-19 j-17 k-18 n-20 q-23 r-21 s-16 u-22 v-23
~ejos j+16 m-16
~ek> c-18 d-30 g-24 i-24 j-21 k-16 l-26 m-15 n-33 o+23 p-16 q-21 r-19 s-32
~eki m-16 v+19
~ekiv m-16 v+19
~eks m-16
~eks> m-16
~el> b-23 d-24 g-18 j-22 l-16 o-26
~ela a-26 d-26 g-19 i-22 l-22 o+24 q-24 r-23 u-32
~ela> a-15 u-20 v-15
~elam m-17 o-19
~elay o+17
~elc m-16
~eld r+16
~eld> r+16
~ele a-21 c-16 d-20 e-24 f-24 g-30 h-34 j-22 k-27 o-29 p-29 r-32 s-18 t-33 u-16
~ele> d-18 i-16 n-19
~elea i-17 q+16 u-15
~elec d-17 m+17
~elef a-20 j-15 u-21
~eles m-24 u-18
~elf j-16 m-18
~elf> j-16 m-18
~eli a-39 c-21 d-33 e-29 f-30 g-23 h-30 i-29 j-30 k-27 m+24 n-26 p-24 q-32 r-28 t-22
~elic m+17 u-17
~elig m-21 u+20
~elim a-15 l+16 m-21
~elin u-26
~eliv m+18
~eliz f-18 m+20
~ell a-16 b-39 c-26 d-15 e-27 h-36 j-28 k-30 n-45 r-20
~ell> a-43 b-50 c-23 e-25 h-32 j-20 k-28 n-43 o-17 p-18 s-17
~elo a-18 c+19 d-22 e-24 f+17 i-16 j-17 l-18 o-23 u-17
~elo> a-16 c+19 d-21 e-24 f+17 j-17 l-17 o-23 u-17
~elp b-30 c-28 e-18 f-17 g+23 h-18 j-27 k-30 l-35 n-30 o-30 p-23 r-20 s-28 t+23 v-35
~elp> b-27 c-27 g+25 h-16 i-29 j-23 k-29 l-31 n-25 o-25 p-20 r-20 s-25 v-31
~elpe m-18
~elps g-18 m-18 t+18
~els a-15 c-23 g-21 h-21 i-29 j-20 k-19 m-23 n-26 p-31 q-17 r-20 u-20
~els> i-16
~else b+16 c-17 g-17 h-18 i-24 j-17 k-16 m-34 n-21 p-27 q-22 u-17
~elt i-21 m-26 o-16 s+26
~elt> m-17 s+29
~elta m-15
~elv m-23
~elva m-16
~ely u-21
~ely> u-21
~em> a-15 c-28 d-34 e-19 f-17 g-15 h-20 j-18 o-23 p-20 s-20 t-19
~ema c-22 d-24 j-31 k-19 p-20 q-35 r-26 s-21 u-25 v-22
~ema> a-18 m-27 n+21 q-21 u-18
~emai j-17 o-19
~eman i-22 m-24 n-21
~eme e-27 f-26 h-36 k-37 l-18 m-36 n-43 p-33 q-36 s-34 t-32 v-31
~eme> b-18 d-35 e-22 f-21 h-29 k-31 m-26 n-37 p-28 q-28 s-30 t-27 u-35 v-24
~emel m-19
~emem m-17
~emi a-18 b-22 o-16
~emin a-18 b-22 o-16
~emo a-25 d-19 g-17 i-26 p-15 q-20 s-17 v-24
~emos o+16
~emov a-23 d-16 i-22 o-17 q-16 u-21 v-22
~emp c-18 d-36 e-19 f-24 g-29 j-26 k-18 l-24 p-21 r-16 t-17
~empe a+19 n-20 u-20
~empo a-17 d-23 h-18 o-16
~empr a-19 j-18 n-18 r-18
~empt n+19
~en> c-82 d-32 e-81 f-21 g-95 j-62 n-33 p-19 r-20 t-21 u+16 v-25
~ena b-18 c-20 e-30 g-20 h-18 i-30 j-20 k+21 l-32 n-26 o-25 q-19 r-18 s-20 t-18 v-21
~enab i-17 k+24 l-22 m-18
~enat m+19
~enc c-21 d-43 e-16 f-17 g-38 k-21 l-30 n-29 p-17 q-18 v-23
~ence o-16
~enci d-23 i-17 j-16
~encu b-19 m-20
~end d-23 e-47 h-53 o-31 p-44 q-34 s-32 t-16 u-34 v-47
~end> a-30 h-20 o-26 p-19 q-25 r-21 s-17 t-17 u-35 v-18
~enda d-27 g-23 h-23 j-23 l-30 n-23 o-25 q-21 r-17 u-26 v-21
~ende a+16 b-30 c-36 d-34 g-28 h-15 j-29 k-23 l-28 p-15 r-16 s-16
~endi a-20 b-21 e-15 i-15 j-26 n-22 q-16
~endo b-25 d-22 h-18 i-26 j-22 m-21 o-31 p-20 q-32 u-22 v-27
~endr m-19
~ene c-31 e-33 f-30 g-30 i-22 j-17 k-30 l-25 m-24 p-34 r-19 t-29 v-17
~ene> b-32 c-19 e-21 f-17 g-26 h-34 i-40 j-20 l-34 m-24 n-37 p-26 s-22 t-21
~ened u-26
~enen b-16 n-24 q-28 u-42 v-25
~ener a-18 m-16 o-17
~eng b-16 c-25 e-33 f-28 h-31 j-26 k-29 l-38 m-16 r-31 t-25
~enga d-20 u+16
~engo b-15 c-21 e-24 f-25 h-26 j-28 k-27 l-34 m-52 r-27 t-22 u-20
~eni b-15 g-16 i-20 j-21 l-17 n-19 o-17 p-21 r-22 s-16 u-26 v-22
~enin d-30 i-15 j-17 n-16 q-25 r-20 u-22 v-19
~enl a-16 i-19 l+20 m-26
~enle l+16 m-15 o-18
~enm a-22 b-22 c-24 d-30 e-24 f-17 g-19 h-21 j-29 l+28 m-47 n-29 p-21 q-22 s-25 t-18 u-34 v-29
~enme a-22 b-22 c-24 d-30 e-24 f-17 g-19 h-21 j-29 l+28 m-47 n-29 p-21 q-22 s-25 t-18 u-34 v-29
~eno a-27 c-17 d-28 e-23 g-19 h-25 j-26 k-19 l+20 n-24 p-20 u-23 v-20
~eno> e-15 f-23
~enor m-21
~enos m-20
~enou l+23 t-17
~ens a-33 b-23 c-22 e-22 f-27 h-26 i+19 k-20 l-22 m-15 o-31 p-18 r-28 s-25 t-20 v-33
~ens> a-16 f-15 m-24 n-17
~ensa b-15 d-16 g-18 n-15 q-16 r-15
~ense l-19
~ensi j-17 u-33
~ent c-23 e-49 f-21 l-25 m-16 p-48 q-31 r-45 t-36
~ent> c-35 e-20 f-23 h-40 k-17 n-31 p-27 q-34 r-25 s-31
~enta b-17 j-20 r-15
~ente d-34 j-23 l-17 m-30 n-34 o-17 p-17 s-19
~enti a-21 b-23 d-19 i-23 l-22 q-20 r-18
~ento a-26 g-18 i-24 l-16 q-22 s+18 t-19 u-26
~entr b-28 c-16 d-25 f-16 g-29 h-16 j+15 l-17 m-39 p-16 u-33 v-16
~ents i-16
~enu d-18 g+31 j-19 l-15 m-29 u-22
~enu> d-18 g+31 j-19 l-15 m-29 u-22
~env l+21 o-19 q-16 u-16 v-19
~eo> d-19 m-22 n-16 u-23
~eon g-18 j-21 k-22 l-25 m-19 n-34 r-26 s-22 t-21 u-18
~eone g-18 j-21 k-22 l-25 m-19 n-34 r-26 s-22 t-21 u-18
~ep> a-22 b-38 c-23 d-34 g-21 i-35 j-29 l-16 p-24 r-21 t-16
~epa a-22 b-16 g-27 o-19 u-26
~epar a-22 d-16 g-26 n+20 o-18 u-24
~epe a-19 d-20
~epl a-19 d-16 g+23 l-19 n-17 u-17
~eply a-18 d-16 g+23 l-17 n-17 u-17
~epor l+16 m-17
~epr g-20 i-16
~epre g-19
~eps m-16
~eps> m-16
~ept b-19 c-17 e-17 f-19 h-32 i-23 j-30 k-20 l-19 n-19 p-28 t-16 u-30 v-21
~ept> a-19 h-19 j-18 p-22 u-17
~epta j-16 m-26 u-17
~equi a-18
~er> a-35 c-21 d-37 e-87 f-90 h-29 j-40 l-22 n-37 r-16 t-56 u-20
~era c-23 e-21 f-21 g-36 h-30 k-26 l-24 m-25 n-32 q-25 r-16 t-17 u+16 v-32
~era> b-36 c-16 e-15 g-27 h-21 k-21 m-46 n-28 q-25 u+24 v-25
~eral m-20 u-19
~eras a-15 b+17 u-16
~erb d+15 m-20
~erbi d+15 m-20
~erc a-17 n+16 o-16 q-18 s-19
~erci n+17
~erd a-33 c-18 e-22 f-21 h-27 j-15 k-18 l-30 n-31 p-26 q-26 v-25
~erda a-21 j-25 l-19 o-17
~ere c-27 e-49 g-15 i-15 k-16 l-16 m-21 o-28 q-27 s-17 t-60 u-19 v-15
~ere> b-21 c-19 d-18 e-36 k-50 l-16 o-23 q-18 t-41 u-23
~erea m-16
~ered a-25 b-20 j-20 n-16 o-20 p+16 q-25 r-15 s-17 v-15
~eren d-29 h-19 i-27 j-24 k-17 l-24 n-19 p-18 q-23 t-17 v-19
~erer k+21 m-20
~eres d-15 g-21 i-18 j-23 l+16 m-18 n-17 o-20 p-19 q-27 r-29 s-23 v-27
~erf t+17
~erg u-15
~eri b-33 c-16 g-27 h-22 i-29 j-21 k-19 p-22 q-34 r-30 u-29 v-21
~eria b-17 i-17 q-21 r-15 s-22
~erin g-17 l+22 n-23
~erio m-19 n+22 r-17
~erm a-17 b-23 c-17 d-23 g-21 h-16 i-29 j-18 k-17 n-22 o-21 r-22 u+16 v-20
~erme i-19 o-17 q-16 s-16 u+25
~ermi a-19 m-23
~ern a-27 b-16 d-18 i-19 l-18 n-25 o+16 q-20 r-18 v-17
~erno n-21 u-19
~ero d-23 e-40 f-35 g-19 h-45 j-29 n-51 p-47 q-52 s-33 t-34
~ero> d-20 e-39 f-33 g-19 h-42 j-24 n-46 p-45 q-49 s-40 t-33
~err b-27 c-16 d-27 e-16 g-16 h+20 i-21 j-24 l-20 n-22 o-25 p-22 q-19 s-22 t-15 u-22
~erra b-17 d-17 h+22 j-15 m-29 o-16 r-16
~ers b-33 e-33 f-28 k-22 l-33 m-16 n-31 o-19 p-33 s-28
~ers> b-19 e-20 f-16 j-19 l-21 m-42 n-21 o-24 u+16
~ersi c+15
~ersl p-16
~erso u-16
~erst a-17 u-20
~ert d-17 e+26 f-15 j-23 n-23 r-17 u-19
~erv b-15 j-22 o-18
~ervi m-16
~erw d-24 g-17 m-24 n+15 q-16
~erwo d-19 g-17 m-19
~ery c-17 f-17 g-25 h-34 i-28 j-19 k-21 n-26 p-22 q-24 v-17
~ery> b-23 d-24 h-21 i-20 p-15
~eryt a-22 l-21 n-16 u-19
~es> a-21 b-68 c-28 e-80 h-43 i-27 j-34 k-68 l-43 o-26 p-39 t-23 v-26
~esa a+15 d-16 g-22 j-23 m-46 o-24 p-16 s-22
~esa> m-18
~esad m-23
~esar b-15 m-23 n-20 q+19
~esc a-26 b-20 e-20 f-21 h-27 j-16 m-23 n-36 o-19 p-24 s-26 t-19 v-27
~escr a-52 b-21 d-24 e-16 h-21 j-29 m-22 n-26 o-21 p-18 q-24 r-21 s-18 v-19
~escu q-18
~esd a-22 b-16 d-17 m-29 o-22 q-16 s+23 u-19
~esde a-22 b-16 d-17 m-29 o-22 q-16 s+23 u-19
~ese f-22 h-30 i-20 j-31 k-41 l+24 n-35 o-28 p-20 q-39 r-28 s-29 t-17 v-19
~ese> a-28 b-26 f-19 h-24 j-26 k-36 l+25 m-36 n-30 o-18 p-16 q-33 r-24 s-18
~esen b+17
~esg d-17 m-16 u+20
~esgo d-17 m-16 u+20
~esh d-15 e-17 l-19 m-25 t+20
~esh> d-15 e-17 l-19 m-25 t+20
~esi d-42 e-18 f-21 g-26 h-21 j-26 k-19 l-25 q-16 r-23 s-20 t-21 v-28
~esid a-16
~esit d-30 g-18 j-17 l-18 p-24 r-17 s-16 u-29 v-18
~eso a-22 b-16 d-18 h-16 l-15 t+19 u-19
~esom m-17 t+20
~esp a-20 c-20 d-34 e-18 f-21 h-29 i-34 j-30 k-27 l-37 m-19 t-17 u-39 v-31
~espa m-15
~espe a-18 l-19 m-28
~espo a-24 b-16 g+18 n-17 u-18
~espu a-28 b-18 d-18 i-18 m-16 u-19
~ess d-51 e-28 f-28 h-24 k-32 m-23 o-21 p-29 q-43
~ess> c-22 d-41 e-22 f-21 h-15 j-40 k-21 l-31 m-15 p-20 q-29
~essa a-21 b-19 l+16 n-16 o-18
~est a-15 b-54 c-42 d-47 e-69 f-32 j-20 k-55 n-37 o-30 p-21 q-32 t-19
~est> a+17 b-22 d-20 g-36 i-25 j-31 k-16 l-31 n-36 o-41 p-17 q-25 r-28 t+23 v-26
~esta a-19 b-46 c-45 d-57 e-37 k-22 l-22 o-19 q-20 r-32 s-23 t-34 u-25
~este a-29 c-17 d-23 e-18 f-18 h-31 j-35 k-22 l+21 m-26 n-36 o-16 p-31 q-32 r-32 t-16
~esti b-16 d-19 j-20 l-22 n-24 o-26 p-17 q-21 r-17 s-26 u-30 v-17
~esto a-27 b-28 e-26 f-26 g+15 h-41 i-20 k-35 l-19 o-17 p-43 t-25
~esu a-29 c-16 d-21 e-16 g-25 j-17 k+30 l-28 m-16 q-17 v-16
~esub k+19 l-19 m-17
~esul m-18
~esum a-17 i-20 k+22 l-20 u-20
~et> a-22 c-23 e-23 f-21 g-23 h-40 k-23 l-35 o-40 p-24 q-36 s-35 u-27 v-24
~eta a-33 b-19 i+16 j-17 k-17 l-22 o-23 q-17 u-17 v-16
~eta> a-20 i+24 m-21
~ete u-19
~eth p-20 q-16
~ethi d-19 p-19 q-15
~eti a-17 b-18 g-15 i-21 j-15 l-17 m+18 o-24 q-17 u-22 v-17
~etin a-18 n-15 o-17
~eto u-17
~etr u-15
~ets d-17 u-16
~ets> d-17 u-16
~ett d-31 h-21 j-25 l-27 n-45 p-21 r-21 s-31
~ette a-23 d-29 k-17 l-21 n-29 r-17 s-24 v-21
~etti l-17 n-29 o-19 p-25
~etu a-16 l-17
~etur a-16 l-17
~ety m-16
~ety> m-16
~eva b-30 g-19 h-17 i-27 j-27 l-24 n-30 r-27 s-18 u-30 v-27
~eva> d-16 k-18 v-15
~evan b-16 l-16 m-19 n-16 p+19 q-20 r-18
~eve c-37 d-26 e-26 g-43 j-48 k-27 n-37 o-40 p-42 q-50 r-25 u-16 v+17
~eve> a-16 i-16 q-16 v+20
~even d-27 q-16 u-17
~ever c-32 d-17 e-22 f-30 g-38 j-38 k-22 n-36 o-42 p-35 q-37
~evo b-17 c-18 d-28 e-17 f-18 g-26 h-20 i-30 j-27 m-18 n+24 o-25 p-19 q-25 r-22 u-29
~evo> a-20 c-15 d-23 e-15 f-17 g-16 h-17 i-22 j-24 l-27 n+25 o-21 p-16 q-22 r-16 u-26
~ew> d-17
~ews a-17 d-22 m+21
~ews> d-21 m+20
~exa a-19
~exac u+16
~exi a-20 g-21 h-19 i-16 l-15 n-21 q-15 u-29
~exib o+15
~exic u-15
~exit d-18 j+18 m-22 u-18
~exp a-33 c-19 e-17 f-19 h-16 j-34 k-27 l-30 m-19 n-35 o-33 p-20 v-25
~expe a-21 l-17 n-17 o-17 q-23 u-33
~expl a-26 b-18 d-29 g+17 j-26 k-23 l-18 m-20 n-21 o-22 s-17
~ext b-15 c-23 d-23 e-36 f-41 h-50 j-16 m-21 p-39 q-55 r-52 s-28 t-43 u-15
~ext> b-21 c-16 d-44 e-30 f-26 h-36 p-31 q-41 r-42 s-15 t-27 u-22 v-37
~exte a-20 d-21 g-16 j-17 m-37
~exti a-15 d-17 f-20 j-15 m-19 n-20 o-23 p-17 q-22 r-17 s-20 t-21
~extr a-16 d+19 m-17
~ey> b-17 c-28 d+15 f-21 g-29 h-33 j-23 k-26 l-35 n-19 t-18
~eys j-16
~eys> j-16
~eza a+19 n-15
~ezar a+19 n-15
~eze m+18
~eze> m+18
~fa> u+16
~fac b-16 e-16 i-19 l-19 o-17 q-20 r-15 v-16
~fact a-16 m+22 u-19
~fal p-20
~fall p-20
~fam a-17 d-21 g-15 l-16 m-19 u-24
~fami a-17 d-21 g-15 l-16 m-19 u-24
~fav d-28 e-22 f-19 h-20 k-24 m-16 n-23 q-27 r-16 s-23 t-24 u-25 v-22
~favo d-28 e-22 f-19 h-20 k-24 m-16 n-23 q-27 r-16 s-23 t-24 u-25 v-22
~fe> a-17 d-21 f-17 h-18 i-18 j-27 l-15 m+17 n-27 o-17 r-17 s-17 u+15 v-17
~fec d-30 g-21 h-22 i-16 j-23 k-18 l-20 m-24 q-23 r-16 v-19
~fech m-16
~fect a-20 b-15 d-25 g-18 h-19 j-19 l-15 m-19 o-19 q-18
~fee a-28 c-17 d-26 g-17 h-19 l-19 o-19 p-17 q-24 r-20
~feel a-23 d-22 h-17 j-20 n-26 o-17 p-16 q-16 r-18
~fel a-23 b-20 d-17 e-17 f-23 g-15 h-23 i-21 j-20 k-21 l-19 n-20 r-18 s+24 t-17 u-26
~feli f-19 m+25 u-16
~fell m-20
~felt m-17 s+29
~fer d-41 e-20 f-21 h-22 j-35 k-29 m-27 n-39 r-27 s-23 t-28 v-17
~fer> a-21 d-22 g-27 j-19 k-18 n-25 o-16 r-17 s-16 u-28
~fere d-25 i-24 j-19 t-15
~ferr a+16
~fes h+15
~fest h+16
~ff> j-18 m-25
~ffe a-29 d-26 i-29 j-31 m-22 q-21 v-16
~ffec n-17
~ffer a-25 i-23 j-20 m-17 n-17
~fgh e+20 m-19
~fghj e+20 m-19
~fh> e+15
~fhg e+17 m-17
~fhgf e+17 m-17
~fic g-16
~fica g-16
~fie a-23 e-15 l-22 m-17
~fier a-19 l-18 m-19
~fil h-17 j-20 m-20 o-26 p-16 q-18 s-21 u-21
~file m-16
~fill d-29 o-22 s-18 u-15
~fin b-23 c-27 d-21 e-26 f-24 g-29 i-42 k-26 l-33 p-23 s-40 u-42 v-32
~fina n-17 q-20 s-15
~find b-29 c-20 d-33 f-17 g-23 i-31 j+18 k-22 l-23 n-33 p-28 s-22 t-20 u-25 v-21
~fine a-18 b-19 d-28 j-23 l-16 n+22 o-22 s-15 u-20 v-16
~fini n-17
~fir a+18 b-32 c-15 g-23 h-26 k-18 l-25 o-16 q-24 r-26 v-19
~fire m+22 n-16
~firm l-17 u-15
~firs b-18 g-15 h-17 m-17 q-15 r-22
~fis m+18
~fish m+18
~fiv o-17
~five o-17
~fjd e+18 m-19
~fjdk e+18 m-19
~fla n-18 p-18
~flak p-16
~fle m-20 o+15
~flex m-20 o+15
~fli a-32 b-26 d-21 g-17 i-17 m+17 n-23 u-17
~flic m-18 o+16
~flig a-18 b-22 d-18 m+15 n-17
~flo b+17
~fo> b-18 l-16 m-17 o-16 u+17
~fol b-18 j-24 l-16 m-31 q-17
~folk g-16 j-17 m-20
~foll m-21 u-19
~fon a-21 j-16 u-21
~fono a-21 j-16 u-21
~for c-36 e-30 f-33 j-26 k-40 l-28 m-22 p-37 q-24 r-16 s-42 v-45
~fore b-24 c-18 g-24 i-17 j-25 k-19 m-23 p-20 q-34 s-26 v-25
~forg a-24 b+22 d-21 g-18 l-16 m-26 u-24
~form b-20 h-24 j-26 l-19 n-26 p-18 q-17 r-23 s-24
~forw i-16 m+18
~fou d-29 h-15 i-16 l-17 n-15 o-21 q-20 r-19 s-20 u-17 v-16
~foun d-19 o-18 q-18 s-17
~four d-16
~fra j-15
~fre a-30 b-20 c-25 e-16 f-17 g-18 h-19 i-29 l-27 n-31 p+16 r-21 t-20 v-16
~frec m-23 q+17 u-19
~free a-18 i-17 n-21 q-20 s-19 u-30 v-15
~fri m+17 u-15
~frio m+17 u-15
~fro a-31 e-20 k-35 o-31 q-36 r-20 v-35
~from a-26 e-18 h-32 k-31 o-29 q-33 r-17 v-28
~fron a-21 l-16 u-15
~ft> u-17
~fte a-24 b-17 c-30 d-18 e-20 g-29 j-35 l-39 m-50 t-21 v-20
~ften d-17 n-20 u+17
~fter a-32 c-29 e-20 g-28 j-33 l-36 m-63 t-21 u-20 v-19
~fue a-16 m-18
~fuer a-16 m-18
~ful a-21 b-16 j-18 o-17 t+17
~ful> a-18 b-15 d-17 j-18 t+17
~fun d-20 j-16 n-18 q-20 r-15
~func d-16 m-25
~funn m+19 q-18
~fy> d-17 i-17 j-16 m-29 q-17
~ga> a-29 b-29 c-16 d+19 e-21 f-16 i-18 l-20 n-35 q-25 r-23 s-20 v-24
~gag m+21 u-16
~gage m+21 u-16
~gai a-17 c-24 e-22 h-27 i-32 k+22 m-23 o-21 p-26 q-30 r-33 s-17 t-22 u-39 v-26
~gain a-17 c-24 e-22 h-27 i-32 k+22 m-23 o-21 p-26 q-30 r-33 s-17 t-22 u-39 v-26
~gal j-17
~gal> j-16 u+17
~gam b-20 j-17 l-15 m+30 u-22
~game b-20 j-16 m+27 u-19
~gan b-19 d-27 e-22 g-22 h-17 i-26 j-27 k-17 l-36 n-27 o-21 q-18
~gan> l-26 r-17 u+16
~gand m-18
~gano i-15 m+22 u-24 v-18
~gar c-20 d-32 e-21 f-22 g-32 h-27 i-22 k-26 l-42 m-22 n-40 p-26 s-32 t-20 v+22
~gar> a-19 d-21 g-19 h-23 i-20 l-20 n-34 p-16 s-26 v-20
~garr m-16 q-18 r+19
~gary b-16 l-26 m-30 v+32
~gat d-21
~gav i-20 m-22 o+17
~gave i-20 m-22 o+17
~ge> b-33 f-17 h-21 i-19 j-31 k-22 n-23 o-28 p-20 q-22 s-16 v-17
~ged a-24 c-20 d+15 g-21 i-32 j-29 n-26 q-25 r-25 s-20 u-26
~ged> a-24 c-20 d+15 g-21 i-32 j-29 n-26 q-25 r-25 s-20 u-26
~gen c-32 e-20 g-31 i-30 k-24 l-35 p-20 q-28 s-31 t-20 v-24
~gen> a-16 u-17
~gend c-21 i-28 j-23 l-20 m-29
~gene a-18
~gent d-17 m-22
~ger a-23 d-30 g-21 h-21 j-23 k-18 m-19 n-19 s-21
~ger> j-18 m-18 n-16 s-15 u-26
~gers a-16 d-17 m-20 u+20
~ges m-16 u+16
~gest m-16 u+16
~get c-19 d-37 f-20 h-30 i-20 l-22 n-16 o-28 p-32
~get> a-20 b+24 d-24 h-24 l-16 o-19 u-23
~gett d-19 l-16 n-28 p-24
~gf> e+17 m-17
~gfh e+17 m-17
~gfhg e+17 m-17
~ggi m-16
~ggin m-16
~gh> c-23 e-17 f-19 g-36 j-24 k-19 n-42 p-20 r-30 t-16 v-22
~ghj e+25 f-15 l-16 m-23 u-16
~ghjk e+25 f-15 l-16 m-23 u-16
~ght a-32 c-34 e-42 f-35 i-22 j-20 k-33 l-34 o-19 p-40 q-27 u-29 v-38
~ght> a-29 b-18 c-32 e-40 f-33 i-20 j-17 k-30 l-29 o-20 p-38 q-24 u-26 v-36
~gin b-16 d-18 g-21 m-29 n-31 t-19 u-25
~gin> m-18 n-17
~gine n-16
~ging l+16 m-28 t-18
~gio n-20 o+15
~gio> n-16 o+17
~gis m+16
~gist m+16
~git j-15 u+20
~git> j-15 u+18
~giv c-15 d-34 f-16 g-15 h-19 j-29 k-21 l-20 n-18 p-28 s-20 v-29
~give c-15 d-34 f-16 g-15 h-19 j-29 k-21 l-20 n-18 p-28 s-20 v-29
~gn> a+16 b-15 d-22 h-22 i-15 o-18 s-17 u-18 v-18
~gni g-16
~go> a-20 b-27 c-57 e-70 f-66 h-69 j-16 k-59 l-26 m-16 q-20 r+16 t-56 u-61 v-37
~goe d-20 h-17 m-23 n-19 q-18 r-15 s+17
~goes d-20 h-17 m-23 n-19 q-18 r-15 s+17
~goi a-29 g-30 h-20 i-28 k-22 l-30 o-16 s-33 t-21 u-16
~goin a-29 g-30 h-20 i-28 k-22 l-30 o-16 s-33 t-21 u-16
~gol m+24 u-21
~gold m+16
~goo a-29 b-18 d-40 e-30 f+16 g-15 h-20 j-26 k-31 l-15 n-23 q-28 r-36 s-42 v-40
~good a-29 b-17 d-38 e-30 f+17 g-15 h-20 j-41 k-30 n-22 q-27 r-35 s-41 v-39
~gos d-17 m-16 u+20
~gos> d-17 m-16 u+20
~got m-16
~got> m-16
~gra c-20 d+21 e-25 f-20 g-23 h-22 i-19 j-21 k-19 l-23 n-26 p-20 q-21 r-19 s-24 t+15 v-19
~grad d-16 p-15
~gran a-18 d+31 e-15 m-28
~gre b-28 c-19 d-32 e-15 g-24 h-19 k-28 m-17 n-29 o-19 r-20 s-23 u-35 v-22
~grea b-16 d-19 i-16 n-16 o-16 u-25
~gree a-18 d-16 k-16 m-21 p+19 u-16
~gres m-21
~gro d-19 n-19 u+17
~gs> b-15 d-27 q-23
~gua a-30 b-26 d-33 e-18 g-19 h-15 i-19 j-16 l-20 m+17 r+23 s-19 u-26
~gue d-25 g-20 i-25 n-30 o-24 q-30 r-34 u-31 v-22
~gue> b-17 d-19 i-19 l-21 n-23 q-21 r-27 u-15 v-18
~guen m-17
~gues u-16
~gui a-32 b-25 g-31 j-19 r-22 s-24 u-23
~guie a-25 b-18 d-25 g-17 j-16 k-17 l-23 m-32 p-20
~guit m+16
~gun a-36 b-26 c-24 e-17 f-16 h-22 k-19 l-30 n-44 o-36 p-25 r-18 s-24 u-30 v+17
~gun> q-17
~guna m-19 v+15
~gunt a-17 b-17 d-20 i+17 l-22 n-20 o-17 p-17 q-17 u-16
~gus b-17 g-20 l-19 o-15 q-15 u-19 v-16
~gust b-17 g-20 l-19 o-15 q-15 u-19 v-16
~guy b-20 g-25 i-23 n-19 r-18 s-17 v-19
~guys b-20 g-25 i-23 n-19 r-18 s-17 v-19
~ha> a-26 m-24
~hab c+16 d-20 e-19 f-18 g-15 h-15 j-16 k-15 l-21 m-35 n-22 p-18 q-27 r-16 s-16 t-20 v-25
~habl b-21 c+17 d-19 e-18 f-17 l-21 m-32 n-20 o-20 p-17 q-25 r-15 s-16 t-20 v-24
~hac c-22 d-32 e-16 f-19 h-25 j-37 k-15 l-26 o-33 q-41 r-32 s-36 t-19
~hace c-19 d-29 f-18 h-23 j-34 l-21 o-29 q-38 r-20 s-28 t-16
~haci a-18 g-16 m+21 n-18 r-17
~hag b-15 d-20 h-16 o-18 r-18 s-16 u-25
~hago b-15 d-20 h-16 o-18 r-18 s-16 u-25
~hai a-20 d-18 n-18 u-15
~hair a-20
~hak s+18
~hal b-21 f-16 g-17 h-15 i-23 n-24 o-19 q-22 s-16
~hall b-17 j+16 q-16
~han c-23 d-47 e-21 f-21 g-18 h-24 j-21 l-23 q-25 s-28 t-22 u-37
~hanc a+17 b-17 d-26 m-30 o-17 u-15
~hand a-18 m-26 p+17 q-21
~hang a-27 d-24 i-23 j-22 l-18 n-20 p-27 r-19 u-21
~hap a-28 d-16 e-17 h-24 i-20 j-25 n-24 t-17
~happ a-28 d-16 e-17 h-24 i-20 j-25 n-24 t-17
~har c-17 d+20 g-19 h-22 k-21 n-26 o-29 p-15 q-16 s-24 u-33 v-26
~hara a-15 l+19 n-15 u-20
~harg a-17 d+22 m-20 o-17
~hart a-18 m-16
~has m-21 q-21 u-16
~hast q-19
~hat b-17 c-42 e-59 i-31 k-46 l-34 p-35 r-66 s-28 v-54
~hat> a-18 b-15 c-40 e-55 i-35 k-44 l-57 p-33 r-64 s-26 v-51
~hate b-20 d-23 g-19 h-20 j-20 k-17 n-17 p-18 q-20 u-27 v-22
~hav e-28 f-36 g-26 h-24 j-15 k-23 l-30 m-20 o-18 r-55 u-16
~have e-27 f-34 g-24 h-22 k-22 l-28 m-25 o-16 r-48 u-15
~havi o-15 r-15
~hdr m-17
~hdra m-17
~he> a-16 b-16 d-16 f-20 j-15 o-23 s+18 u-18 v-21
~hea c-16 g-22 h-23 j-31 l-26 m-26 o-28 p-21 q-33
~head d-17 i-18 m-19 o-20 q-18 u-15
~hear j-18 l-16 m-38
~hec b-20 i-19 l-15 n-23 q-18 u-16
~heck b-20 i-19 l-15 n-23 q-18 u-16
~hed d-17 i-18 n-26
~hed> d-16 i-22 n-24 v+15
~hedu m-15
~hee d-19
~hel b-31 c-29 e-19 f-18 g+22 h-19 i-17 j-28 k-31 l-36 m-17 n-34 o-33 s-28 t+23 v-17
~held m-18 r+16
~help b-30 c-28 e-18 f-17 g+23 h-18 j-27 k-30 l-35 n-30 o-30 p-23 r-20 s-28 t+23 v-35
~hem c-18 d-18 g-16 i-17 o-17
~hem> c-18 d-18 g-16 i-17 o-17
~hen b-29 c-26 d-15 e-20 f-30 g-28 i-21 j-31 k-40 l-40 q-28 u-16 v-32
~hen> b-28 c-26 d-15 e-20 f-29 g-27 i-20 j-30 k-40 l-35 q-28 u-16 v-32
~her d-22 e-40 g-23 i-16 k-55 p-21 q-23 t-50 u-28
~her> f-16 g-28 h-33 i-21 k-26 n-26 p-33 q-34 r-32 s-32 t-18
~here b-26 c-18 d-19 e-33 g-15 k-48 l-16 o-22 q-17 t-40 u-24
~hes a-29 b-38 e-18 h-29 i-16 j-32 k-38 l+21 m-23 n-43 o-31 p-19 q-35 r-29 s-26 t-22 v-18
~hese a-23 b-35 f-18 h-24 j-26 k-35 l+25 m-36 n-28 o-28 p-16 q-32 r-24 s-17
~hess m+21 n-19
~hey b-35 c-20 e-18 g-25 h-29 i-18 j-20 k-26 l-25 m-20 t-21
~hey> b-34 g-20 h-26 i-16 j-19 k-21 l-22 m-19
~hg> e+20 m-20
~hgf e+17 m-17
~hgf> e+17 m-17
~hgfh e+17 m-17
~hic a-15 c-17 d-32 e-17 h-23 i-22 j+15 k-18 l-33 n-34 o-31 p-19 q-24 t-23 v-25
~hich a-24 b-18 d-27 h-17 i-20 j+19 l-21 m-16 n-22 o-17 p-16 q-19 s-17 t-18 v-17
~hick o-15
~hig a-20 d-24 g-22 h-20 l-17 n-28 o-17 p-17 q-23 u+18
~high a-20 d-24 g-22 h-20 l-17 n-28 o-17 p-17 q-23 u+18
~hil b-17 d-20 n-19 p-15
~him n-15
~hims n-15
~hin c-16 e-20 f-18 i-29 q-32 r-50 t-30
~hing e-17 f-16 i-22 j-15 m-22 q-26 r-42 t-26 v-53
~hink a+16 b-20 d-30 g-23 l-20 n-33 o-16 p-21 r-19 u-26
~hio a-15
~hio> a-15
~his d-17 e-32 h-24 j-27 k-24 n-35 o-33 p-50 q-37 r-33
~his> d-17 e-31 h-23 i-15 j-27 k-24 n-35 o-32 p-49 q-33 r-33 t-22
~hit n-18
~hjk d-19 e+30 f-21 j-16 l-21 m-29 n-16 u-21 v-17
~hjk> e+19 m-17
~hjkl e+22 m-22
~hkj e+17 m-16
~hkjh e+17 m-16
~hly d+18 m-17
~hly> d+18 m-17
~ho> a-18 b-18 d-22 g-15 l-20 m-16 o-18 p-16 s+16 u-18
~hoe h-16
~hoev m-16
~hof m-15
~hofe m-15
~hoi g+22 m-19
~hoic g+22 m-19
~hol a-35 b+17 c-15 e-24 f-20 g-19 j-26 k-18 l-26 o-23 p-23 s-19 u-33 v-16
~hold a-30 b+15 d-20 e-22 f-16 h-16 j-18 l-21 p-15 q-22 u-23
~hole o-15 u-21
~hom a-39 b-22 c-20 d-35 g-20 j-35 k-22 l-25 m-20 o-33 q+18 s+19 t-21 u-35 v-24
~home a-38 b-22 c-19 d-35 g-19 j-34 k-21 l-24 m-19 o-32 q+18 s+20 t-21 u-35 v-23
~hon a-17 d-18 q-23 u-20
~hone a-17 d-18 q-23 u-20
~hoo a+19 b-19 d-18 i-15 l-16 p-19 q-18
~hook a+17 m-21
~hop b-16 i-15 n-15 u-19
~hopp m+16
~hoq r+16
~hoqu r+16
~hor a-17 b-19 c-26 e-30 f-30 h+21 i-48 j-51 k-35 l-39 p-34 q-46 r-23 s-41 t-35 u-60
~hora b-40 c-22 d-39 e-24 f-25 h+20 i-42 j-45 k-31 l-36 p-27 q-37 r-27 s-34 t-21 u-53
~hori t-19
~hort m-18
~hos d-23 h-20 i-18 n-16 p-23 r-21 s-17 v-20
~hose a-16
~hosp h-16 i-16 m-25
~hot a-23 d-16 m+30
~hote a-16 m+16
~hoto m+16
~hou a-19 c-33 e-20 f-22 h-23 k-34 l-29 p-21 u-18 v-29
~houg l-17 m-25
~houl b-26 c-19 d-40 h-19 j-27 k-17 l-21 o-19 r-17 v-17
~hour a-18 j-16 m-19
~hous g-17 o-18 u-23
~hout m-30
~how l-18 n-25 o-23 s-20
~how> l-17 n-22 o-21 s-17
~hp> i-17 k-17 l+21 m-18
~hre d-29 g-15 j+19 m-19 n-20 u-35
~hro g-19 l-22 n-20 r-23
~hrou g-17 l-21
~ht> a-29 b-18 c-32 e-40 f-33 i-20 j-17 k-30 l-29 o-20 p-38 q-24 u-26 v-36
~hun m-22 u-16
~hur a-20 d-25 g-16 i-17 j-22 l-16 n-21 q-15
~hurt d-17
~hut m-21
~hut> m-21
~ia> c-38 e-29 f-32 g-42 j-53 k-40 l-47 n-47 q-18 t-29
~ial i-15
~ial> i-15
~ian u-17
~ian> u-17
~ias d-20 g-16 h+17 j-17 l-18 n-25 q-17 u-24
~ias> d-20 g-16 h+17 j-17 l-18 n-25 q-17 u-24
~iba b-15 g-21 i-18 k-21 o-17 u-22
~ibam a+16 l-19 m-20
~iban l+15
~ibe b-20 c-27 e-18 f-17 g-32 h-16 i-29 j-20 n-20 o-17 p-18 q-19 r-16 s-16 t-17 v-17
~ibe> a-18 c-21 g-26 i-19
~ibed m-17
~iben i-16 k-20 l-21 m-26
~ibi b-18 d-18 n-20 q-19 r-17 u-31 v-17
~ibir m-40 n-18 q-18 u-29
~ibl a+16 h-22 k-18 m-20 n-26 q-31 s-22 u-25 v-17
~ible a+16 h-22 k-18 m-20 n-26 q-31 s-22 u-25 v-17
~ibo g+18 m-18 u-18
~ibo> g+18 m-18 u-18
~ic> a-16 b-22 d-28 h-17 i-20 l-20 m+15 o-24 v-19
~ica b-27 d-25 e-25 f-19 h-29 i-15 j-16 k-27 o-18 p-24 r-28 t-18 v-22
~ica> a-27 b-16 d-22 e-20 j-19 k-20 l-19 p-17 q-23 s-18 v-16
~ical a-16
~icar i-17 m-19
~icat m-16
~ice a-32 b-19 c-32 e-35 f-31 h-30 k-32 n-17 p-28 r-37 u-24 v-42
~ice> a-20 c-26 e-30 f-25 h-24 k-22 l-30 p-32 r-27 t+15 v-33
~icen a-18 u-16
~ices g+22 u-19
~ich a-24 b-18 d-27 h-17 i-20 j+19 l-21 m-16 n-22 o-17 p-16 q-19 s-17 t-18 v-17
~ich> a-24 b-18 d-27 h-17 i-20 j+19 l-21 m-16 n-22 o-17 p-16 q-19 s-17 t-18 v-17
~ici b-18 c-15 d-24 e-22 g-19 j-18 o-20 r-16 u-36
~icio a-19 d-17 e-16 g-17 l-15 m-25 u-23
~ick c-16 g-19 i-15 k-20 l-29 n-32 r-25 t-15 v-26
~ick> i-31 l-21 n-24 r-18 u-30 v-19
~icke i-15 u-15
~icks a-18 m-23
~ico d-21 g+18 h-16 i-20 j-24 u-25
~ico> a-16 d-19 g+18 h-16 i-20 j-23 n-22 u-25
~ict a-20 d-25 g-17 i-21 j-19 l-15 n-29 p-15 q-21 u+17
~id> c-23 d-17 e-19 f-22 h-32 i-21 j-41 n+16 q-44 r-28 s-28 t-27 v-31
~ida e-18 f-16 i-16 l-26 m-26 n-18 o-17 q-22 s-22 v-26
~ida> d-21 e-16 l-21 m-18 n-17 o-20 s-17 u-19 v-18
~idd m+16
~ide a-37 c-21 d-25 f-16 h-29 i-16 k-17 o-17 r-26 t-27 u-23 v-39
~ide> a-28 b-25 h-17 l-16 o-23 r-19 u-24
~idea v-19
~ided i-19 q-16 v-16
~iden u-17
~ides a-17 d-23 q+20
~idi l-15 m-21 n-19 r-16 u-20
~idi> m-18
~idin a-15 m-31 q-16
~ido a-17 d-23 g-19 n-21 v-17
~ido> a-17 d-23 g-19 n-21 v-17
~ie> a-27 b-26 c-16 d-25 g-25 k-19 l-26 n-27 o-28 p-24 v+16
~ied d-17 l-17 n-18 o-15 r-16
~ied> q+16 u-15
~iel o-17
~iem a-26 d-28 h-23 j-19 v-23
~ieme m-17
~iemp a-23 d-26 h-21 j-16 o-22 s-17 v-21
~ien b-59 c-27 d-16 e-61 f-63 g-15 h-20 j-61 k-34 m-30 n-26 p-19 r-17 t-31
~ien> a-52 b-50 c-39 d-49 e-35 f-36 g-42 h-21 j-45 k-47 m-16 q+19 r-44 s-18 t-33
~iend b-24 d-30 f-15 h-27 j-26 o-31 p-18 q-30 u-29 v-34
~iene b-38 c-22 e-25 f-22 g-32 k-21 l-16 m-23 n-40 p-28 s-27 t-24
~ienm o+16
~ient d-20 g-33 j-29 k-16 l-24 m-31 n-30 o-18 q-27 r-17
~ier d-48 e-29 f-28 g-25 h-37 j-42 m-17 p-41 q-50 r-41 s-30 t-27 u-16 v-56
~ier> a-25 o+17
~iera b-16 m-19 u-19
~iere m-20
~iero d-35 e-24 f-21 g-43 h-24 j-32 n-32 p-30 q-44 r-34 s-18 t-22 u-20 v-50
~ies e-22 f-25 g-25 j-26 l-24 n-30 o-24 q-24 s-16 t-15 u+16 v-21
~ies> g-16 n-19
~iesg d-17 m-16 u+20
~iest j-17 o-17
~iet m-16
~iety m-16
~ife j-17 m+15 n-16
~ife> j-16 m+18 n-16
~iff a-18 d-20 i-22 j-18 m-18 n-18 o+16
~iff> o+19
~iffe a-17 d-19 i-22 j-18 m-18
~ifi g-17
~ific g-16
~ify m-17 n-23
~ify> m-17 n-23
~iga a-17 l-17
~igh a-37 b-23 c-41 d-29 e-46 f-39 i-25 k-37 l-39 o-21 p-20 q-33 v-43
~igh> a-18 d-24 g-20 j-26 l-15 n-25 q-19 r-16 u+18
~ight a-30 b-19 c-32 d-21 e-40 f-33 i-19 j-17 k-31 l-30 o-16 p-34 q-24 u-27 v-36
~ign b-19 d-30 g-29 h-25 i-18 j-16 n-21 s-22
~ign> a+16 b-15 d-22 h-22 i-15 o-18 s-17 u-18 v-18
~igni g-16
~igo d-33 e-22 f-17 g-31 h-21 j-27 k-15 o-25 r-23 t-17 u-38 v-24
~igo> d-33 e-22 f-17 g-31 h-21 j-27 k-15 o-25 r-23 t-17 u-38 v-24
~igr m-23 u+21
~igro m-21 u+20
~igu b-19 d-25 i-23 j-18 l-19 q-16
~igue m-17
~ije a-20 m+22 u-17
~ije> a-20 b-18 m+22 u-16
~ike b-20 c-29 d-17 e-18 f-22 g-38 h-16 j-17 m-17 n-18 p-26 q-36 t-18
~ike> b-20 c-28 d-17 e-15 f-20 g-37 h-16 j-16 m-21 n-17 p-26 q-35 t-17
~il> a-30 c-25 d-30 g-19 k-19 p-31 r-20
~ila b-22 h-18 j-23 l-18 n-25 r-19 s-19 t-17 u-24
~ilab b-18 h-17 j-21 n-21 u-19
~ild d-17 q-21 u-16
~ild> q-16
~ile a-17 l-17 m-19 n-29 o-24 p-25 q+18 u-25
~ile> n-24 o-15 u-18
~iled p-15 q+19
~ili j-15 m-27 n-15
~ilit m-26
~ill c-55 e-51 f-49 g-43 j-31 k-33 l-42 o-21 t-23 v-61
~ill> c-51 e-49 f-47 g-41 i-23 j-29 k-30 l-40 o-18 t-33 v-59
~illi d-16 m-16
~ils m+19
~ils> m+19
~ily d-18 u-22
~ily> d-18 u-22
~ima d-19
~ime c-32 e-31 g-21 i-42 j-17 k-29 q-21 r-38 t-27 u-34 v-34
~ime> c-16 d-19 f-25 g-16 i-36 k-19 q-16 r-27 t-16 u-57 v-28
~imer b-17 h-16 l-22 m+22 o-19
~imes m-17 n-22
~imi d-18 l+16 o-18
~imin a-15 l+16 m-21
~imm m-16
~imp m-16 n+17
~impo m-21 n+19
~ims n-15
~imse n-15
~in> a-17 b-50 c-39 d-41 e-43 f+26 g-19 h-50 i-27 k+20 o-18 p-37 q-46 r-46 t-35 v-34
~ina e-15 g-23 h-17 j-18 l-18 o-26 r-31 v-17
~ina> a-16 p-17
~inal a+18 q-16
~inan a-22 n-21 r-20 s-21
~inat m-17
~inc b-29 c-17 g-20 h-19 i-33 j-27 k-16 m-33 n-26 o-28 p-16 q-27 r-22 s+32 u-31 v-24
~ince b-21 d-19 j-17 m-38 n-16 o-21 q-17 s+33 u-23
~incl i-17 l+20 m-29
~ind a-27 c-16 d-19 e-31 f-32 g-47 h-17 l-43 o-20 p-26 s-17 u-16 v-18
~ind> a-20 c-27 e-26 f-27 g-39 i-41 j+16 l-31 o-15 p-30 v-37
~inda b-15 p+15
~indi a-17 m-18 p-16 q+16
~indl m-25
~ine c-31 e-30 f-28 g-33 h-24 k-31 q-44 r-21 u-28
~ine> c-23 e-19 f-20 g-23 h-34 k-21 m-22 q-29 r-32 s-28 u-29
~ined a-18 p+18
~iner m-20
~ines a-17 n-20
~inf a-18 b-22 i-17 j-19 l-19 m-16 o-24 r-16 u+22
~info a-17 b-22 l-19 o-23 r-15 u+16
~ing c-63 d-18 e-53 h-29 i-29 j-38 k-24 l-22 o-18 t-33 u-24 v-17
~ing> c-59 e-48 h-26 i-28 j-36 k-23 l-18 o-16 t-30 u-34 v-32
~ingi m-19
~ings d-26 q-21 v-19
~ingu a-22 i-17 m-25 n-31 o-26 q+15 v+19
~ini n-27 o-18 r-18 s-17
~inis n-17
~ink b-22 d-32 g-24 l-22 o-18 p-23 q-17 r-21 u-30
~ink> b-18 d-24 g-15 l-19 p-16 u-23
~inks a+16
~ino q-18 r+18 u-15
~ino> m-16 q-17 r+19
~inos m+18
~ins c-17 d-20 f-18 g-29 h-28 i-25 k-26 p-17 s-21 t-17 u-36 v-17
~ins> n-18 u-17
~insc a+19 k-16 l-17 m-18
~inst a-28 g-22 h-20 j-20 r-19 u-22
~int c-15 d-46 f-17 g-37 h-19 k-21 n-39 p-24 r-17 s-32
~int> a-19 d-27 g-22 i+16 j-20 n-19
~inte d-23 g-26 i-22 n-31 o-30 p-20 q-26 s-28 u-15
~into m-20
~inu b-21 c-16 d-17 g-16 i-15 j-16 k-16 o-27 r+23 u-21
~inut a-20 b-18 l-15 o-21 r+23 u-18
~inv a-17
~invo m-17
~iny u+15
~inye u+15
~io> c-35 d-26 e-38 g-40 i-40 k-29 l-44 n-29 r-23 t-36 u-50 v-22
~iod a-16 m-22 n+17 q-16 r-19
~iod> n+18
~ion a-21 b-41 c-20 e-50 f-16 g+22 k-47 m-23 p-21 q-23 r-20 v-50
~ion> b-26 e-35 j-16 k-31 o-20 r-24 v-34
~iona a-26 d-18 m-25 n-16
~ione g+19 m-23
~ions a-27 b-27 c-22 d-41 h-19 k-22 p-26 q-26 r-27 s-23 t-16 v-21
~ios a-17 d-18 l-15 o-21 q-15 v-15
~ios> a-17 d-18 l-15 o-21 q-15 v-15
~ip> a-26 c-26 d-36 e-26 f-19 g-26 h-25 i-25 j-30 k-20 l-29 q-28 r-23 s-23 t-20 v-24
~ipe a-19
~ipe> a-19
~ipp p-22
~ir> a-22 b-18 e-16 f-19 m-20 n-27 o-15 p-30 r-15 t-19 v-27
~irc a-22
~ircu m+16
~ird j-19 n-18 s+15
~ird> j-18 s+16
~ire a-29 g-27 h-21 k-17 l-18 n-37 o-25 p-15 u-19 v-17
~ire> n-24 s+15
~irec g-20
~ires d-16
~iri b-19 i-16 m-23
~irl i+16
~irm b-15 d-21 g-22 i-27 o-17 u-29
~irme d-18 g-19 i-24 n-27 u-25
~irp m+15
~irs b-21 g-23 h-21 k-16 l-16 m-25 p-15 q-21 r-23
~irst b-19 g-16 h-18 m-17 q-15 r-22
~irt m+16
~irv a-17
~irve a-17
~is> d-16 e-35 h-25 i-16 j-28 k-27 n-37 o-31 p-51 q-36 r-34 t-23
~isa a-30 b-20 j-16 n-24 r-16 u-20 v-19
~isa> n-20
~isab a-19
~isc a-16 d+16 g-16 m-16 n-18 u-21
~isco d+19 m-25
~iscu u-15
~ise i-16 s-23 u-18
~ise> m+18 s-23 u-16
~ish d-22 g-22 i-19 q-17 u-21
~ish> d-18 g-19 u-19
~ishe n-17
~isi b-23 d-22 j-16 l-18 m-28 n-19 p-22 s+16 u-27
~isie b-16 m-19 u-19
~isk g-15 m-16 u+21
~isks g-15 m-16 u+21
~ism b-18 d-18 r-16
~ismo b-17 r-15
~iso e-16 n-16
~iso> e-15
~isp d-19
~ispo d-18 m-19
~iss a-28 b-22 c-17 e-27 f-17 g-17 i-16 j-22 m-24 n-27 p-33 q+18 s-20 u-26 v-24
~issi m-20
~ist d-24 e-35 f-30 h-44 i-19 j-34 k+17 o-54 p-19 q-26 r-50 u-35 v-16
~ist> b-20 c-26 d-32 e-20 h-22 j-20 o-27 p-34 r-36 s-32 t-26 u-39
~ista g-29 h-25 i-38 j-22 k+15 m-20 n-33 o-30 p-31 q-28 r-18 u-27 v-30
~iste i-15 l-16 o-21 s-19 v-15
~it> a-19 c-27 f-18 g-20 h-31 i-33 l-25 o-16 v-25
~ita c-26 d-21 e-24 g-36 k-32 n-34 o-30 p-30 q-34 s+18 v-33
~ita> d-23 g-20 j-21 l-24 o-19 p-17 q-21 u-18 v-19
~ital d-22 h-18 i-23 l-19 r-17 s-16
~itc d-15
~ite a-34 f-25 g-26 h-25 i-36 j-29 p-21 q-26 t-18 u-39 v-30
~ite> a-26 f-19 g-18 i-23 j-20 l-17 o-22 r-15 u-25
~ited m-16
~iten a-18 i-20 k-18 q-16 s-16 u-23 v-19
~ith a-17 c-33 f-30 g-18 h-23 j-20 k-32 q-16 r-16
~ith> a-15 b-16 c-30 f-29 g-17 h-21 j-39 k-31 q-18 r-23
~ithd m-17
~itho m-30
~iti a-15 g-16 k-16 m-23 n-24 q-24 r-23 s-22 u+17 v-16
~itin n-23 q-21 r-21 s-18
~ito e-23 f-19 g-19 h-17 j-24 k-17 p-28 s-20 t-17 u-35 v-24
~ito> e-23 f-19 g-19 h-17 j-24 k-17 p-28 s-20 t-17 u-35 v-24
~itt b-16 d-21 o-20 p-16 r+15 u-25
~itti a-21 q-20
~itu m-23
~itua m-17
~ity b-15 d-23 g-25 h-16 u-24
~ity> d-20 g-25 h-16 u-24
~iva i-17 k+20 l-20
~ive b-28 c-39 d-16 e-35 f-37 g-39 h-42 j-29 l-21 n-20 q+18 s-42 t-39 u-23
~ive> c-26 e-22 f-20 g-27 h-29 j-40 k-30 p-39 q-18 s-33 t-25 u-30
~ived i-16
~iven m-30
~iver a-19 b-32 d-30 g-16 h-16 i-21 k-17 l-22 n-18 o-25 p+19 q+19 s-18 u-34
~ives m-15
~ivi m+16
~ivin m+16
~ivo a-24 d-15 e-15 h+16 i-17 j-17 l-17 m-19 n-15 q-16 r-16 u-23 v+16
~ivoc m-16 v+19
~ivos h+16 m-18
~ix> a-20 m+17
~iz> m+17
~ize> m+17
~izo m-17 o-18
~izo> m-17 o-15
~ja> a-24 c-24 d-42 e-37 f-28 g-28 h-29 o-30 p-27 q-16 r-26 s-23 t-22 v-27
~jaj e-27 f-15 l-24 m+21 u-22
~jaja e-27 f-15 l-24 m+21 u-22
~jam j-17 m+24 r-18
~jan a-20 m-33 n-29 o-20 u-24
~jan> m-28 n-24 o-18 u-22
~jar a-17 h-21 u-22
~jar> a-16 h-20 m-29 u-21
~jaz m+15
~jazz m+15
~jdf e+26 l-16 m-25
~jdfh e+15
~jdh e+17 m-18
~jdh> e+17 m-18
~jdk e+18 m-19
~jdks e+18 m-19
~je> a-20 b-22 d-16 g-20 j-19 k-17 n-16 q-19 r-20 v-17
~jec m-18
~ject m-18
~jen i-15 k-15 l+17 m-18
~jenm l+17
~jh> e+17 m-16
~jhg e+20 m-20
~jhg> e+20 m-20
~jhk e+17 m-16
~jhkj e+17 m-16
~jk> e+19 m-17
~jkl d-19 e+31 f-20 l-20 m-31 u-20
~jkl> e+22 m-22
~jlk e+16
~jlkj e+16
~jo> c-24 e-20 f-19 g-27 h-34 k-17 l-30 m-18 t-17 u-43 v-26
~jok m+17
~joke m+17
~jor a-21 b+18 d-21 g-20 h-19 j-17 k-18 n-20 q-23 r-21 s-16 u-22 v-23
~jor> a-21 b+18 d-21 g-20 h-19 j-17 k-18 n-20 q-23 r-21 s-16 u-22 v-23
~jos j+16 m-17
~jos> j+16 m-16
~jue m+18 s-17
~jueg m+18 s-17
~jun j+17 m-19 v-16
~junt j+17 m-19 v-16
~jus a-20 c-21 d-31 e-21 f-23 g-15 h-23 j-29 k-29 p-17 s-26 v-32
~just a-20 c-21 d-31 e-21 f-23 g-15 h-23 j-29 k-29 p-17 s-26 v-32
~kay e-18 l-15
~kay> e-18
~ke> c-20 e-52 f-46 g-29 h-18 i-27 j-21 n-19 o-19 t-48 v-22
~ked c-31 d-38 e-22 f-20 g-15 k-18 m-23 r-32 t-26
~ked> c-28 d-36 e-17 k-17 m-17 r-29 t-23
~keda j+19 m-21
~kee a-16 b-23 c-19 d-23 i-19 j-20 p-19 q-23 r-19 u-18
~keep a-16 b-23 c-19 d-23 i-19 j-20 p-19 q-23 r-19 u-18
~ken o-15
~kene m-18
~kes a-26 d-19 i-18 j-18 l-25 m+17 n-18 o-17 r-15 u-24 v-21
~kes> a-26 d-19 i-18 j-18 l-25 m+17 n-18 o-17 r-15 u-24 v-21
~ket i-17 j-19 o-16 u-19
~ket> j-15 u-17
~key j-16 m+17
~keys j-16
~kid m+17
~kie c-16 d-16 e-16 i-20 l-21 n-15 u+18 v-18
~kien e-15 i-18 l-20 u+22 v-18
~kil a-18 d-18 i-16 n-18 q-16
~kill a-16 d-16 m-22 n-16 q-16
~kin e-26 f-42 j-16 k-17 l-34 o-35 q-30 u-19 v-29
~kind g-29 h-21 j-27 q-16 u-21 v-15
~king b-30 c-21 e-20 f-34 i-21 k-37 l-27 o-32 q-24 v-20
~kip a-23 b+18 c-16 d-23 e-20 f-15 g-17 i-17 j-19 l-21 q-16 s-15 u-28 v-17
~kip> a-23 b+18 c-16 d-23 e-20 f-15 g-17 i-17 j-19 l-21 q-16 s-15 u-28 v-17
~kite l+16
~kiv m-16 v+19
~kivo m-16 v+19
~kj> e+24 f-15 l-16 m-25 u-15
~kjh d-18 e+28 f-17 l-19 m-27 u-18 v-16
~kjh> e+17 m-16
~kjhg e+20 m-20
~kjhk e+17 m-16
~kjl e+16
~kjlk e+16
~kl> e+22 m-22
~kni a-20 q-16
~knit a-18
~kno a-27 d-24 e-17 f-15 h-37 i-30 j-34 k-26 l-30 n-23 p-25 s-22
~knoc m-18 u+19
~know a-26 d-21 e-17 f-15 h-32 i-29 j-29 k-25 l-28 n-18 p-25 s-21
~kom u-18
~komo u-18
~ks> d-18 j-32 k-22 l-33 m-23 n-41 s-15 u+22 v-24
~ksj e+15
~ksjd e+15
~ksl e+18 m-19
~kua d+20 m-19 u-19
~kuan d+20 m-19 u-19
~la> a-18 d-38 f-30 g-37 h-35 i-21 j-16 k-31 l-17 n-20 p-15 s-29 t-27
~lab b-22 h-20 j-24 k-15 l-16 n-24 r-16 s-17 t-17 u-27
~labi a+16 i-21
~labl b-18 h-16 j-17 n-20 u-16
~lac a-20 d-42 f-16 g-25 h-21 i-22 l-18 p-20
~lace a-15 d-28 i-18 l-16 n-26 s-17
~lack d-17 g-17 j-17 u-19
~lad a-25 b-19 d-17 i+17 j-19 q-18 s-16 u-18
~lady a-16 i+18
~lai a-26 d-29 i+16 j-20 k-16 l-15 m-17 n-15 o-15 u+15
~lain a-26 d-29 i+16 j-20 k-16 m-18 n-15 o-15 u+15
~lak p-20
~lake p-20
~lam a-34 d-23 i+27 k-17 m-21 n-30 p-22 q-21 r-19 s-19 u-26
~lama a-24 b-19 d-17 i+21 n-24 o-21 p-18 q-17 u-20
~lame m-18
~lan a-43 b-24 c-18 d+18 g-36 h-25 i-34 j-24 k-21 l-29 p-21 u-48
~lan> j-18 m-26 n+22 u-30
~lanc a-18 n-16 o-16 u-19
~land j-23 q-17
~lank n+15
~lant a-15 i-16 u-20
~lap m+16
~lapt m+18
~lar a-22 b-33 c-23 e-16 h-17 j-17 k-24 l-25 m+26 n-40 o-29 p-26 r-22 s-29 v-20
~lar> a-25 d-22 m+18 n-23 o-18 q-21 s-15
~larm a-19 o-20
~lars g-18 j-18
~las a-16 b-31 c-15 e-17 f-20 l-19 o-24 q-24 r-30 t-19
~lase j-17
~lass b-17 u-16
~last b-23 o-32 r-24
~lat b-18 c-18 d-19 g-28 i-39 j-25 k-24 l-25 n-29 o+21 p-23 q-31 u-37
~late a-18 b-24 c-17 d-26 g-22 i-30 j-19 k-22 l-22 n-21 o+21 p-21 q-26 r-28 u-32
~lati i-18
~lay a-20 b-19 d-18 i-17 j-24 k-21 l-21 m+27 n-24 q-16 s-16 u-20
~lay> b-17 m+15 n-17
~laya j-16 m+15
~laz a-24 h-18 j+20 m-29 n-18 u-21
~laza a-22 d-22 h-18 j+21 m-22 u-19
~ld> e-48 f-44 g-18 h-60 j-18 l-22 p-42 t-46 v-49
~le> a-21 c-29 e-55 f-54 g-38 h-50 p-51 r-32 u-29 v-57
~lea d-40 e-42 f-42 h-41 n-51 p-32 s-48 t-43 u-26
~leac n-16
~lear m+28
~leas d-30 e-34 f-32 h-28 m-18 n-34 p-32 s-29 t-33 u-17
~leav a-21 c-16 d-22 i-24 j-18 n-20 p-22 s-17 u-27 v-20
~lec d-17
~lect d-17
~led b-19 c-19 d-20 g-25 h-19 i+17 j-32 k-16 l-26 m-31 n-29 s-29 u-32
~led> b-19 c-19 d-20 g-25 h-19 i+17 j-32 k-16 l-26 m-31 n-29 s-29 u-32
~lee a-16 d-23 h-19 l-16 n-23
~leep a-16 d-23 h-19 l-16 n-23
~lef a-18 b-23 d-21 g-18 h-18 i+17 j-23 n-23 o-22 q-22 u-27
~lefo a-20 j-15 u-21
~leg a-41 c-23 d-16 e-24 f-24 g-39 i-42 k-27 m-22 p-42 q-24 t-25 u+18
~lega a-21 d-21 g-17 i-17 k-18 l-26 m-46 n-29 u+17
~legi j-15 u+20
~lego a-31 b-33 g-24 h-22 i-23 l-20 p-28 q-23 r+16 s-30 u-34 v-21
~legu b-16 n-16 q-19 r-26
~lej j+16 m-16
~lejo j+16 m-16
~lem a-25 b-19 e-16 g-18 i-18 j-20 l-21 p-17 t-18 v-17
~lem> d-18 u-21
~lema m-24 n+21 q-21
~len a+15 d-17 l-19 o-17
~lep p-22
~lept p-20
~ler u-16 v+21
~ler> m-17 v+21
~les b-41 c-27 d-18 e-32 f-32 g-23 h-39 j-45 k-29 l+18 o-25 s-32 t+21 u-29 v-37
~les> b-30 c-20 e-24 f-24 h-29 j-26 k-19 o-19 p-23 s-22 u-19 v-27
~less a-16 m-16 t+15
~lest j-23 l+21 u-18
~let a-18 d-16 k-16 o-32 q-22 r-17 s-18 u-34 v-23
~lett a-21 d-21 n-16 o-16 u-22 v-16
~lev a-25 b-19 d-25 g-15 h-17 i-25 j-27 k-19 l-24 m-33 n+16 o-23 r-26 u-29 v-18
~leva a-16 i-16 l-17 m-20 n-23 o-15 p+17 r-20 u-17
~levo d-15 j-18 m-21 n+20 q-17 u-19
~lex m-20 o+15
~lexi o+15
~lf> b-24 c-19 e+19 g-23 h-26 j-26 k-18 l-26 m-20 o-23 p-20 s-21 v-20
~lgo b-17 g-22 j-20 l-17 m-34 n+18 p-20 q-26 u-16
~lgo> b-17 g-22 j-20 l-17 m-34 n+18 p-20 q-26 u-16
~lgu a-29 j-16 k-17 l-21 m-17 p-20 u-26
~lgui a-27 d-23 k-17 l-20 m-30 p-20 u-24
~lia u-15
~lic b-35 c-16 d-34 h-16 i-34 k-23 m+17 n-38 p-20 s-28 v-23
~lica g+17 m-21
~lice a-20 g-17 m+18 u-25
~lici m-17
~lict m-18 o+16
~lid m-23 q-18 u-26
~lie b-18 d-22 g-22 j-21 l-22 q-19 u-25
~lien m-25 r+21
~lier a-21 o+15
~lies m-18 o-15
~lif d-19 g-17 h-17 i-17 j-23 n-20 o-17 r-17 u+19 v-15
~lifi m-16 u+15
~lify m-18
~lig b-28 d-32 h-19 i-18 j-21 l-24 n-23 s-24 v-22
~ligh a-20 b-24 d-20 m+17 n-22 s-20 u-16
~ligr m-21 u+20
~lik b-29 c-27 d-16 e-18 f-21 g-36 h-16 j-16 m-15 n-17 p-26 q-33 t-18 v-35
~like b-29 c-27 d-16 e-18 f-21 g-36 h-16 j-16 m-15 n-17 p-26 q-33 t-18 v-35
~lim a-22 d-25 l+15 o-18 u-16
~limi a-18 d-17 l+16 o-16
~lin c-24 d-41 e-21 g-31 h-39 k-18 l-23 m-15 n-46 o-22 t-19 u-53
~lind b-17 l-16
~line d-22 h-17 m-33 n-22 o-25 q-21 r-18 u-16
~ling d-30 g-24 h-23 l-26 n-31 p-29 r+15 u-39 v-28
~lio d-15 q-15 r-20
~lio> r-17
~lir m-17
~lir> m-17
~lis b-16 d-37 e-27 f-21 h-33 i-18 j-47 m-22 o-43 r-39 s-40 u-44 v-16
~list c-30 d-34 e-23 f-19 h-31 i-18 j-43 m-18 o-42 r-37 s-39 u-42 v-15
~lit b-24 c-15 j-19 m-15 q-20 u-18
~lit> d+15
~lity m-24
~liv a-27 d-24 l-20 m+20 n-16 o-19 p-18 r-19 u-20
~live a-25 d-21 l-19 o-18 u-19
~livi m+16
~liz f-18
~liz> f-18 m+20
~lk> b-31 d-35 g-24 i+19 j-17 k-17 l-23 m-16 n-30 o-26 p-23 r-23 s-29 v-23
~lke m-21 o-17 p-16
~lked m-17 o-16
~lki a-26 b-20 j-16 l-22 n-18 p-16
~lkin a-26 b-20 j-16 l-22 n-18 p-16
~lkj a-16 c-16 d-21 e+33 f-22 g-15 i-15 j-17 k-16 l-23 m-34 n-18 r-15 t-16 u-22 v-19
~lkj> e+24 f-15 l-16 m-25 u-15
~lkjl e+16
~lks g-16 j-17 m-20
~lks> g-16 j-17 m-20
~ll> a-22 c-69 e-27 f-35 h-20 i-19 j-15 k-40 l-34 o-26 t-31 v-56
~lla a-40 c-20 e-16 f-15 g-29 h-28 i+20 k-21 o-16 p-22 q-22 s-29 t-18 u-31
~lla> o-21 q-19 s-17 u-19
~llam a-23 b-17 i+21 n-23 o-20 p-17 q-16
~llar g-19 i-15 p-17
~lle c-40 d-17 e-37 f-35 g-55 h-27 k-37 l-28 m-26 q-15 t-35 u-24
~llec m-17
~lled b-26 g-19 h-15 i+19 j-24 l-18 m-20 n-23 p-25 q-16 s-23 u-22
~lleg a-40 c-20 e-23 f-21 g-35 i-37 k-25 m-18 p-40 q-23 t-20
~llev a-25 b-18 d-25 g-15 h-17 i-25 j-27 k-19 l-24 m-32 n+16 o-22 r-26 u-29 v-18
~lli d-24 g-17 h-15 j-21 l-16 m-17 n-19 o-16 p-17 q-18 u-16 v-17
~llin d-22 g-16 j-20 m-16 n-18 p-16 q-16 v-17
~llo b-31 f-21 h-34 i-30 k-18 l-25 r-30 t-19 v-28
~llo> j+16 m-20
~llov m+22
~llow b-19 h-20 i-23 j-20 l-18 m-32 n+15 r-20 u-26 v-18
~llu s-18
~lly g-19 i-21 j-19 l-16 m-33 n-18
~lly> g-19 i-21 j-19 l-16 m-33 n-18
~lma e-22 h-20 i-15 m+25 u-16
~lmao e-20 m+17
~lmar h-17 m+22
~lo> c+23 d-40 e-37 g-32 h-26 l-24 n-33 p-28 r-34 s-30 t-26 u-41 v-36
~loa d-16 m+17
~loan d-16 m+18
~loc a-35 e-19 f-20 g-22 i-27 n-27 o-19 r-23 s-19 t-19 u-37 v-20
~loca a-15 m-28
~lock a-28 b-18 c-16 d-27 e-19 g-18 i-22 n-19 o-15 r-19 s-17 t-17 u-31 v-16
~lom a-17 i-17 m+23 u-15
~lome a-17 i-17 m+23 u-15
~lon a-20 c-25 d-48 e-19 f-24 g-40 k-27 l-21 m-17 t-22
~lone b-22 l-18 n-18 u-23
~long a-16 c-19 d-41 e-16 f-22 g-35 k-25 l-17 m-23 t-19
~loo b-17 g-21 h-17 i-17 j-24 k-17 l-18 o-21 p-17 q-18 u-31
~look b-17 g-18 h-16 j-19 n-23 o-17 u-27
~lor e-21 f-16 g-22 h-16 i-24 j-21 l-21 n-24 o-28 q-23 r-16 v-21
~lor> a-23 e-17 g-19 j-18 m+17 o-17 q-17
~lori b+16
~los a-38 b-20 c-22 e-20 g+16 h-27 i-31 k-24 m-21 n-43 p-33 s-29 t-24 v-35
~lose a-18 b-20 d-16 g-30 i-15 l+20 n-22 q-16 v-18
~lost a-28 g+21 h-19 i-20 k-19 l-32 m-21 n-30 p-29 s-21 t-18 u-30 v-24
~lou m+20
~loud m+20
~lov b-25 d-27 h-23 m+27 n-27 o-24 p-17 q-18 r-19 s-17 u-22 v-15
~love b-24 d-24 h-23 m+23 n-25 o-23 p-16 q-16 r-17 u-21
~low b-25 f-15 h-25 i-28 j-28 k-18 m-30 u-32 v-27
~low> b-17 i-16 j-18 m-19 o-24 q-20 r+21 s-27 u-21 v-18
~lowe c-15 i-20 n+16
~lowi m-20
~lp> b-27 c-27 g+25 h-16 i-29 j-23 k-29 l-31 n-25 o-25 p-20 r-20 s-25 v-31
~lpe l-16
~lpe> m-18
~lped m-18
~lps g-18 m-18 t+18
~lps> g-18 m-18 t+18
~lre a-24 i-22
~lrea a-24 i-22
~ls> a-26 b-19 d-20 i-25 j-17 n-21 v-15
~lse c-17 g-17 h-19 i-25 j-17 k-16 m-35 n-25 p-28 q-22 u-17
~lse> b+16 c-16 g-16 h-18 i-25 j-17 m-34 n-25 p-27 q-21 u-17
~lt> i-19 m-20 s+29
~lta b-18 d-21 e-20 f-16 i-24 j-16 k+17 l-32 m-31 n-19 q-19 u-25 v-19
~lta> a-19 b-15 d-20 e-20 f-16 i-20 j-15 k+21 l-27 m-23 n-19 q-19 u-17 v-19
~lti d+15
~lto d-16 e-21 l+21 m-21
~lto> e-21 l+21 m-20
~lts m-18
~lts> m-18
~luc n-21
~luck m+16 n-17
~lud i-19 m-27
~lude d+16 i-17 m-18
~ludo m-16
~lue b-17 h-19 i-16 j-24 l-24 n-24 o-17 q-16 u-15
~lue> n-16 u-16
~lug h-19 l-16 m-27 n-20 q-17 v-16
~luga h-19 l-16 m-27 n-20 q-17 v-16
~lum i-17 l-17 u-16
~lumb i-15 l-17 m+18
~lva m-21
~lvan m-16
~lve b-18 i-21 l-16 m-24 o-17
~lver i-19 m-16 u-15
~ly> a-29 e-30 f-33 j-30 m-29 n-23 p-24 s-31 u-15 v-34
~ma> i-18 j-16 l-15 n+17 q-28 r-23 s-18 u-29
~mab m-19 t+20
~mabl m-19 t+20
~mac a-19 d-20 g-20 j-22 n-15 o-21
~maci g-17 j-17
~made m-17
~mai c-17 d-22 k-15 n-24 o-23 q-18 s-16 u-25
~mail a-16 b-17 d-17 j-17 m+19 n-16 o-19
~main j+18 m-22 u-16
~mak d-16 h-20 j-32 k-28 n-38 p-20 q-27 v-25
~make h-16 j-29 k-26 n-30 p-15 q-25 v-21
~maki m+16 n-19 o-18 r-19
~mal a-29 b-25 d-37 g-21 h-32 i-40 l-18 m+18 n-39 p-32 r-21 t-16 v-22
~mal> a-16 j-16 n-20 o-20 p-16 q-21 s+17
~male i-22 m+16
~mall d-18 h-25 i-17 m+20 n-23 o-20 s-22 u-29
~man b-19 c-28 e-39 f-41 n-15 p-34 q-24 r-50 s-50 t-18 v-41
~man> b-17 d+17 n-16 o-16 u-18
~mana c-21 d-32 e-16 f-17 g-27 j-37 k-23 l-35 m-20 p-25 q-33 r-17 s-21 t-19 u-35 v-32
~mand a-19 b-44 e-20 f-20 g+18 h-32 i-19 o-18 p-38 q-17 r-33 s-36 t-23 u-19 v-19
~many a-25 g-18 h-24 i-21 j-30 k-17 o-21 q-19 s-16 v-17
~mao e-20 m+17
~mao> e-20 m+17
~map m-16
~maps m-16
~mar b-28 d-32 e-17 g-23 h-31 i+20 k-23 l-26 o-30 q-29 r-24 t-17 u-46
~mar> i-16 m-21 u-19
~mare s+17 u-16
~mari a-22 i+19 j-16 l-16 m-34
~mart h-17 m+22
~mas m-20
~mas> m-19
~mat a-18 d-22 i-17 n+17 o-22 q-16
~mato m+18
~matt m-21 n+23
~mbe a-15 b-31 c-24 d-34 e-15 f-18 h-27 n-29 o-30 p-28 q-27 r-20 s-22 t-22
~mber a-15 b-31 c-24 d-34 e-15 f-18 h-27 n-29 o-30 p-28 q-27 r-20 s-22 t-22
~mbi b-25 d-16 i-22 j-19 l-23 m-17 o+20 q-19 r-19 v-16
~mbia o+16
~mbie b-22 i-20 l-20 m-35 o+16
~mbr m-16
~mbre m-16
~me> c-45 d-28 e-100 f-55 g-64 j-15 m-23 p-20 s-19 u-27 v-49
~mea d-26 h-21 i-19 j-20 l-23 n-18 o-17 u-29
~mean d-25 h-20 i-18 j-19 l-21 n-18 o-15 u-28
~meb c-17 j-16 k-15 m-31 n-22 r-18 s-17 u-23
~mebo c-17 j-16 k-15 m-31 n-22 r-18 s-17 u-23
~med a-26 b-17 g-17 i-17 j-19
~med> l-17 q-15
~medi a-20
~mee a-17 o-17
~meet a-17 o-17
~mej a-21 b+18 d-21 g-20 h-19 j-17 k-18 n-20 q-23 r-21 s-16 u-22 v-23
~mejo a-21 b+18 d-21 g-20 h-19 j-17 k-18 n-20 q-23 r-21 s-16 u-22 v-23
~mel e-22 f+18 j-16 l-16 m-31
~mela m-18
~melo e-21 f+19 m-24
~men c-26 e-17 f-22 h-37 j-21 p-27 s-28 t-25 v-36
~mend d-17 g-24 i-17 q-16 u-19
~mens m-18
~ment g-28 h-17 s-17 t-17 v-24
~menu d-18 g+31 j-19 l-15 m-29 u-22
~meo g-18 j-21 k-22 l-25 m-19 n-34 r-26 s-22 t-21 u-18
~meon g-18 j-21 k-22 l-25 m-19 n-34 r-26 s-22 t-21 u-18
~mer a-29 c-30 e-26 f-21 k-40 n-38 o-16 p-27 q-27 s-31 t-23
~mer> a-16 l-23 m+24
~mera u-16
~mero a-32 b-33 c-22 d-28 e-20 f-16 h-25 k-32 n-27 o-34 p-21 q-18 s-18
~mes b-33 d-26 f-17 h-17 i-15 j-24 k-16 l+23 m-27 q-23 s-22
~mes> d-16 j-15 m-17 n-23
~mess a-25 b-27 d-21 l+15 m-20
~met d-20 p-20 q-15
~meth d-19 p-19 q-15
~mex u-15
~mexi u-15
~mi> a-18 b-22 e-15 j-15 l-19 n+16 p-18 u-17
~mid d-15 s-18
~mig d-17 g-16 h-22 j-18 l-16 m-27 o-19 v-18
~migh h-16 m-19 n-16
~migo a-17 m-20 u-15 v-16
~mil a-26 c-19 g-18 i-23 j-18 l-20 m-27 q+17 u-32 v-16
~mili m-18
~mily d-18 u-22
~min a-20 c-42 d-30 e-35 f-42 g-47 h-44 i-29 j-19 m-22 n-62 r+32 s-50 u-20 v-24
~mina n-16 p-17 r-15
~mind a-30 d-26 h-16 l-18 n-25 o-27 p-16 q-24 r-27 v-24
~mine c-16 i-22 k-18 m-40 n-19 q-19 r-24 u-16
~ming d-36 f-19 g-30 h-19 i-24 k-31 n-37 q-21 r+17 s-33 u-33 v-20
~mino r+19
~minu a-20 b-18 l-15 o-21 r+23 u-18
~mio s+15
~mio> s+15
~mir m-22 r-15
~mis a-24 b-39 e-18 g-23 h-18 i-25 s-29 t-15 v-27
~mism b-17 r-15
~miss a-25 b-19 n-22 p-17 q-23 s-16 u-17
~mist k+16 l-17
~mit d-20 l-17 n-18 o-16
~mma d-16 g+18 m-17
~mman d-16 g+18 m-17
~mme d-20 g-28 i-16 j-16
~mmen d-17 g-26 l-16 u-20
~mmo n-16 s+17
~mmon n-16 s+17
~mnb d-15 e+26 f-18 l-18 m-26 u-17
~mo> b-64 c-48 d-20 e-43 h-52 i-27 k-43 l-31 o-43 p-45 t-35 u-15 v-42
~mok m-20 n+21
~moke m-20 n+21
~mol a-18 g-17 l+20 n-26
~mole a-17 g-16 l+21 n-16
~mom m+16
~mome m+16
~mon c-15 g-16 i-24 j-16 l-23 o-30 r-15 u-21 v-18
~mon> m-20 s+17
~mone l-18 n-15 o-20
~mor a-18 c-41 d-55 e-37 g-41 i-33 j-44 m-38 p-40 t-34 v-18
~mor> r+16
~mora m-16
~more c-25 d-33 f-18 g-25 h-26 i-22 j-26 m-22 n-33 p-17 t-18
~morn b-33 d-16 e-18 f+23 g-16 j-15 k-19 l-25 m-29 q-24 u-27 v-20
~morr d-19 f-16 n-25 r-19 s-17 u-21
~mos a-21 d-15 g-21 j-23 l-18 n-17 o+18 q-21 r+18
~mos> a-18 o+18 q-18
~most j-16
~mov a-25 c-23 d-33 e-25 f-25 g-27 h-22 i-35 j-16 k-35 p-30 q-31 t-21 u-41
~move c-19 d-28 e-21 g-19 i-29 k-20 m-20 p-23 q-22 r-36 s-28 t-16 u-36
~movi a-25 f-16 j-20 k-20 l-18 n-24 q-18 u-23
~mp> m-27 u-15
~mpa a-18 b-16 d-22 g-20 l-16 m-22 o-21 q+16
~mpan a-18 b-16 d-22 g-20 l-16 m-22 o-21 q+16
~mpe a+19 n-20 u-20
~mpez a+19 n-15
~mpi n-16 u-20
~mpl b-16 i+18 n-19 u-16
~mpla a-16 i+17 m-17
~mpo b-23 d-24 h-19 l-17 n+18 q-18 s-16
~mpo> d-23 h-18 o-18
~mpor m-21 n+19
~mpr a-26 d-25 i-21 j-26 l-19 n-33 r-23 s-21
~mpra d-18 n-16
~mpre n-18 o-17 r-16 s-16
~mpt a-16 n+18
~mpty n+19
~mpu m-24
~mpus m-22
~ms> d-19 h-18 j-22 n-21 o-17 r-21
~mse n-15
~msel n-15
~muc a-39 b-20 d+19 e-31 f-31 g-29 h-29 i-28 j-32 k-29 o-26 p-24 q-25 t+16 u-17 v-28
~much a-39 b-20 d+19 e-31 f-31 g-29 h-29 i-28 j-32 k-29 o-26 p-24 q-25 t+16 u-17 v-28
~mud b+19
~mue b-15 o+18
~muev b-15 o+18
~mun g-16 u-18
~muni g-16 m-17
~mus a-22 d-26 e-19 g-16 h-22 i-20 j-25 l-24 m+21 r-17 t-21 u-28
~musi a-16 d-16 e-16 l-18 m+18 o-16 q-19 u-19
~must d-16
~mys d-17 u-16
~myse d-17 u-16
~na> c-30 d-30 e-36 i-48 j-44 k-34 l-42 n-20 q-47 r-35 s-37 t-31
~nab i-17 k+24 l-22 m-18
~nabl i-17 k+24 l-22 m-18
~nad a-33 b-34 c-23 d-27 e-20 f-20 h-23 k-23 o-24 s-18 t-17 u-33
~nada a-27 b-26 c-17 d-21 e-16 h-19 j-23 k-20 o-18 r-18 u-33 v-18
~nadi b-17 g-19 l-16 m-23 n-15 p-17
~nag i+18 l-17 m-21 v-15
~nage i+18 l-17 m-21 v-15
~nal a+16 n-18 o-18 q-20 u-18
~nall a+18
~nam a-23 d-18 g-16 i-19 n-24 o-25 q-22 u-20 v+18
~name a-23 d-18 g-16 i-19 n-24 o-25 q-22 u-20 v+18
~nan a-34 c-19 e-17 f-16 g-32 i-32 j-25 k-21 l-29 r-32 s-34 t-15 u-41 v-26
~nana a-30 c-16 d-23 g-17 h+19 i-27 j-24 k-16 l-23 p-19 q-24 s-15 u-36 v-18
~nand n-17 r-23
~nant n-17
~nar a-22 d-26 g-22 m-38 n+20 o-23 p-15 q-28
~nar> m-20
~narm n+17 q-20
~nas e-22 f+20 m-25
~nat d-26 j-22 n-19 q-17
~nati d-16
~nca i-18
~nce c-24 e-20 f-26 g-41 h-33 i-16 k-29 l-16 m-28 n-42 p-27 q-25 r-33 s+28 v-40
~nce> b-44 c-18 e-16 f-23 g-37 h-25 k-25 m-27 n-36 o-21 p-21 q-31 r-27 s+30 v-34
~ncel a-18 b+17 m-22
~nch a-21 b-17 d-20 n-19 o-21
~ncha m-19
~nci c-18 e-17 f-20 j-22 k-17 l-26 n-28 o-27 p-15 q-23 r-19 s-18 t-18 v-19
~ncia l-15
~ncio b-16 d-19 f-15 i-19 j-21 l-15 n-17 o-20
~ncl a-29 b+21 c-22 e-18 f-15 g-23 h-19 i-25 j-25 k-18 m-32 o-28 q-21 r-22 s-18 u-30 v-22
~ncl> b+24 c-17 l-18 m-22 o-16 u-18
~nclu i-17 l+20 m-29
~nco h-18
~nco> h-18
~ncu b-19 m-20
~ncue b-19 m-20
~nd> e-39 f-42 h-27 i-22 o-36 q-26 s-26 u-35 v-55
~nda c-30 e-30 g-46 h-35 i-18 l-17 n-44 o-27 r-33 s-32 t-32
~nda> d-22 f+17 g-23 h-21 k-16 l-31 n-22 o-22 q-26 r-16 s-16
~ndam i-16 j+22 l-17 m-25
~ndan d-22 g-22 l-28
~ndar j-28 n-20 o-24 q-26
~ndat m-17
~nde b-23 d-19 e-48 f-45 h-47 j+24 n-40 o-15 p-43 q-32 s-16 u-19 v-36
~nde> b-38 c-29 d-35 e-29 f-28 g-37 h-28 j+28 k-32 l-46 n-31 o-37 p-28 q-27 t-21 u-21 v-32
~ndem b-21 g-16 k-18 l-24 m-25
~nden a-28 b-17 d-29 g-17 i-28 j-21 l+17 n-22 q-16
~nder e-16 j-25 l-21 o-27 p-17 q-22 r-18 s-22
~ndi a-36 b-34 e-21 h-24 n-27 o-28 p-28 r-32 v-31
~ndi> b-16 i-16
~ndia m+16
~ndic f+16 m-20 u-18
~ndin a-25 b-23 g-18 n-16 p-20 r-20 v-19
~ndl d-18 g-17 j-16 m-38 n-19 p+16 q-23 u-20
~ndle m-21 p+18 q-20
~ndly m-25
~ndo b-50 d-60 e-37 f-35 g+18 h-49 i-27 j-33 l-30 m-18 o-22 p-22 t-35 u-66 v-20
~ndo> b-49 d-58 e-37 f-34 g+19 h-47 i-27 j-30 l-27 m-20 o-21 p-22 t-34 u-62 v-22
~ndom k-16 r+16
~ndr b-17 m-32 u-24
~ndra m-19
~ndre m-25 u-20
~nds j-20 n-23 u-27
~nds> j-20 m-18 n-22 u-25
~ne> b-19 c-18 e-53 f-51 g-45 j-35 k-50 l-19 n-21 r-48 s-62 t-16 u-30
~nea a-23 b-17 d-19 h-15 i-22 j+21 l-16 n-22 o-18 q-21 u-30
~near a-23 b-17 d-19 h-15 i-22 j+21 l-16 n-22 o-18 q-21 u-30
~nec d-32 g-21 j-20 l-20 p-27 r-18 u-31 v-23
~nece d-30 g-19 j-19 l-19 p-26 r-17 s-17 u-32 v-22
~ned d-22 h-19 i-26 j-21 l-21 n-20
~ned> d-22 h-19 i-26 j-21 l-21 n-20
~nee e-28 f-25 g-24 h-40 j-25 l-25 p-21 q-16 r-28 s-25 t-27 v-57
~need e-28 f-25 g-24 h-40 j-25 l-25 p-21 q-16 r-28 s-19 t-26 v-56
~nel m+23 u-19
~nen b-23 g-16 n-25 q-31 r-17 s-15 u-44 v-29
~nen> b-18 n-24 q-29 u-41 v-26
~ner a-26 h-20 k-22 l-26 m-44 p-23 q-37 v-23
~ner> a-29 d-33 g+15 l-17 m-39 n-22 p-17 q-28
~nera a-17
~nero m-19
~nerv m-23
~nes b-21 d-23 f-18 i-17 j-32 l-23 n-19 o-20 q-26 r-18
~nes> a-27 h-18 i-19 j-21 l-16 q-21 v-23
~ness n-22 u-25
~nest m-19
~net a-30 m+21 n-16 u-22
~net> m+15
~nev a-15 b-15 d-21 i-22 n-15 o-17 p-18 q-18 r-18 s-20 v+22
~neve a-15 b-15 d-21 i-22 n-15 o-17 p-18 q-18 r-18 s-20 v+22
~new a-17 d-22 m+21
~news a-17 d-22 m+21
~nex c-17 d-31 e-15 g-24 h-22 i-31 k-27 l-28 p-17 q-24 r-27 u-36 v-20
~next c-17 d-31 e-15 g-24 h-22 i-31 k-27 l-28 p-17 q-24 r-27 u-36 v-20
~ney j-21 l-19 m+23 n-19 o-23 s-15 u-23
~ney> l-19 m+17 n-19 o-22 u-22
~nfi l-17
~nfir l-16
~nfl m-18 o+16
~nfli m-18 o+16
~nfo a-18 i-16 l-20 o-23
~nfo> b-18 l-16 m-17 o-16 u+17
~nfor d-18
~nfu d-16 j-18 m-23
~ng> c-64 d-20 e-54 g-16 h-26 j-36 k-25 l-23 o-20 q-17 t-34 u-29 v-35
~nga b-24 d-22 m-26 n-16 s-15
~ngam b-18 m-18
~ngan d-19 m-16 u+17
~nge c-19 d-35 g-24 h-21 i-32 j-29 n-19 s-19 t-16 u+15
~nged a-30 d-22 i-22 j-20 l-16 n-20 q-22 r-19 u-19
~nger a-25 d-17 i-22
~ngo b-17 c-28 e-32 f-34 h-33 j-39 k-33 l-42 m-61 r-35 t-29 u-30
~ngo> b-17 c-28 e-32 f-34 h-33 j-39 k-33 l-42 m-61 r-35 t-29 u-30
~ngs b-15 d-27 q-23
~ngs> b-15 d-27 q-23
~ngu a-24 b-16 c-16 d-20 i-21 n-34 o-28 u-25 v+18
~ngun a-22 i-17 m-25 n-31 o-26 q+15 v+19
~nib d-18 m-19
~nibl d-16 m-18
~nic b-29 d-26 e-22 f-16 g-22 h-17 j-16 k-17 n-26 o-24 p-21 q-23 r-20 s-18 t+16 u-33
~nica m-17
~nice a-17 b-17 d-18 e-18 i-16 j-17 n-16 q-17 s-17 t+18 u-17 v-16
~nif g-16
~nig a-27 b-20 d-24 g-16 j-24 r-22 u-24
~nigh a-27 b-20 d-24 g-16 j-24 r-22 u-24
~nin b-33 c-27 d-53 f+21 g-37 i-42 j-23 k-38 l-45 p-35 s-18 t-29 u-33
~nin> f+16 m-17
~nine m+17
~ning b-32 c-24 d-50 f+15 g-35 i-40 j-21 k-35 l-40 p-34 s-17 t-25 u-30
~nis n-17
~nish n-17
~nit a-22 q-15
~nitt a-18
~niv m+17
~nive m+17
~nk> b-21 c-19 d-33 e-22 f-20 g-26 h-30 i-18 k-22 l-34 n+15 o-22 p-25 q-29 r-16 t+15 u-32
~nke n+15
~nket n+15
~nki u-15
~nkin u-15
~nks m-15
~nks> m-15
~nla m-20 o+17
~nla> m-20 o+17
~nle l+16 m-15 o-18
~nle> l+16 m-15 o-18
~nli a+16 m-18
~nlin a+16 m-18
~nlk e+21 m-24
~nly b-17 g-15 i-21 m-32 p-22 q+18 r-25 u-21 v-16
~nly> b-17 g-15 i-21 m-32 p-22 q+18 r-25 u-21 v-16
~nme a-23 b-24 d-33 e-27 f-20 g-25 h-24 j-30 l+27 m-53 n-33 p-22 q-24 s-27 t-19 u-17 v-33
~nme> a-22 b-23 c-25 d-31 e-24 f-18 g-23 h-23 j-29 l+27 m-49 n-31 p-22 q-23 s-26 t-19 u-35 v-31
~nmi a-17 m-20 u-15 v-16
~nmig a-17 m-20 u-15 v-16
~nni f-20 h-17 n-19
~nnin f-19 h-16 n-16
~nny d-17 m+26 q-19
~nny> d-17 m+26 q-19
~no> c-36 d-42 e-38 f-42 g-32 j-21 k-34 p-36 s-34 u-22
~nob b-18 d-16 h-15 m-19 o-23 p-23 q+16 s-15
~nobo b-18 d-16 h-15 m-19 o-23 p-23 q+16 s-15
~noc a-23 b-16 d-23 e-15 g-21 i-15 j-23 l-21 m-26 n-15 o-26 q-22 s+16 v-21
~noch a-19 d-16 g-15 j-18 l-16 m-19 o-23 s+16 u-20 v-19
~nock m-18 u+19
~nom m-26 q-21
~nomb m-16
~non v-15
~noo a-19 m-25 n-26 o+18 r-17 u-17
~noon a-19 m-25 n-26 o+18 r-17 u-17
~nor a-27 b-23 c-15 d-30 e-15 g-22 h-19 k-16 l-25 n-34 o-27 p-22 v-19
~norm a-17 j-18 n-21 o-20 p-16 s+16
~nort j+17
~nos a-17 j-21 l-16 o-22
~nos> o-17 u-18
~not d-47 e-30 f-30 g-22 h-37 k-29 l-42 p-27 r-30 t-22
~nota i-15 n-17 o-15 u+15
~note a-18 i+22 n-16 o-18 u-19
~noth d-31 f-16 g-15 h-26 i-21 k-20 l-34 p-24 q-25 r-25 s-29 u-17
~nou l+23 t-17
~noug l+23 t-17
~nove m+16
~now a-30 b-17 d-29 e-19 f-23 i-32 j-34 k-27 l-31 n-21 p-29 s-27
~now> a-27 b-16 d-27 e-17 f-20 i-31 j-32 k-26 l-29 n-20 p-27 s-24
~nqu m-16 u+15
~nqui m-16 u+15
~ns> a-47 c-32 e-31 f-36 h-37 k-28 l-17 p-34 q-17 s-25 t-25
~nsa b-16 d-16 g-19 n-16 o-15 q-17 r-16
~nsad s+15
~nsaj m-18
~nsar m+20
~nsc a+19 k-16 l-17 m-18
~nscr a+19 k-16 l-17 m-18
~nse a-16 b-17 i-17 m-19 o-16 u-18 v-18
~nse> l-16
~nsen m-18
~nsf i+19 q-16
~nsfe i+19 q-16
~nsi g-26 h-17 l-18 m-18 o-22 s-18
~nsid m-19
~nsiv i-16 u-26
~nst a-38 c-23 d-19 e-25 f-24 g-30 h-27 j-28 k+15 m-21 p-15 r-27 s-18 t-21 u-32 v-19
~nst> b+15
~nste a-21 u-16
~nsto e-18 k+24 l-23 m-24
~nstr n+18
~nsu c-20 d-24 e-25 f-18 g-20 h-17 i-23 l+17 n-22 o-20 p-20 q-19 r-20 s-15 t-15 u-29 v-21
~nsub a-21 b-19 c-19 d-21 e-24 f-17 g-26 i-15 j-17 l+18 n-17 o-17 p-19 q-18 r-19 u-26 v-19
~nsul i-15 m-17
~nsw b-16 d-21 g+23 l-17 n-17 o-18 q-17 u-23 v-16
~nswe b-16 d-21 g+23 l-17 n-17 o-18 q-17 u-23 v-16
~nt> d-21 e-44 f-44 g-18 h-22 j-24 n-24 o-19 p-56 q-47 r-52 s-50 t-33 u-23
~nta a-20 b-48 c-28 d-49 e-30 f-27 g-16 h-37 k-27 p-29 r-19 s-34 t-25 v-35
~nta> b-23 j-21 l-18 u-26
~ntac b-19 g-18 l+21 m-32 u-23
~ntan m+16
~ntar a-16 l-16 n-17
~ntas a-27 d-22 g-25 h-19 m-23 o-20 p-16 u+22
~nte c-35 e-30 j-19 l-19 o-21 p-29 q-23 r-19 s-46 t-30 u-38 v-31
~nte> g-27 j-19 m-27 o-16 s-18
~nted l-17
~nten i-25 l-16 q-17
~nter d-24 g-27 i-22 n-31 o-30 p-20 q-27 s-28 u-16 v-24
~ntes a-17 b-23 j-21 l-34 m-20 p-25 q-28 r-29 s-20 u-36 v-26
~nti b-40 d-31 f-17 h-16 i-33 j-18 k-27 p-23 q-17 r-16 t-15
~ntie l-17 m-19 v-15
~ntil n-16
~ntin b-17 i-17 s-16
~ntis a-21
~nto c-25 e-28 f-26 g-38 h-28 i-36 k-25 n-25 p-31 q-15 r-30 t-29 u-20 v-40
~nto> c-23 e-25 f-20 g-35 h-24 i-35 k-23 n-35 p-30 r-25 t-26 v-39
~ntr c-17 d-30 f-17 g-33 h-18 l-21 m-36 n+16 p-17 q-16 s-15 u-23 v-17
~ntra b-16 m-17
~ntro b-19 d-20 g-28 i-19 j+15 l-19 m-37 o-25 u-28
~ntry m+15
~nts b-20 c-16 d+21 e-19 i-24 j-19 l-22 m-17 n-17 u-27
~nts> b-20 c-16 d+21 e-19 i-24 j-19 l-22 m-17 n-17 u-27
~nty m+18
~nty> m+18
~nu> d-18 g+31 j-19 l-15 m-29 u-22
~nue b-23 d-25 g-18 i-18 j-20 o-24 p-15 s-16 u-22 v-16
~nuev b-19 d-21 g-15 i-16 j-19 l-20 n-16 o-19 u-19
~num a-21 b-43 c-33 d-41 e-26 f-28 h-39 k-17 m-26 n-36 o-41 p-34 q-37 r-38 s-30 t-30
~numb b-27 c-20 d-27 f-17 h-23 m-20 n-23 o-25 p-24 q-24 r-16 s-19 t-21
~nume a-24 b-26 c-18 d-24 e-17 h-23 k-28 m-22 n-22 o-25 p-16 q-19 r-29 s-16
~nut a-22 b-21 c-15 i-17 j-16 n-19 o-22 r+23 u-19
~nute a-16 b-15 o-15 r+16
~nuto m-18 r+16
~nve i-17 u-16
~nvi b-19 i-18 l+19 m-32 q-24 u-19 v-22
~nvie b-19 i-18 l+19 m-32 q-24 u-19 v-22
~nvo m-17
~nvoi d+15
~nxi m-16
~nxie m-16
~ny> a-27 d-17 e-20 f-17 g-30 h-27 i-29 j-36 k-20 m+20 o-27 r-21 s-26 v-23
~nyb d-21 j-16 m-24 n-16 o-17 u-15 v-15
~nybo d-21 j-16 m-24 n-16 o-17 u-15 v-15
~nye u+15
~nyec u+15
~nyo a-22 b-18 d-26 j-20 l-19 n-20 o-15 u-25
~nyon a-22 b-18 d-26 j-20 l-19 n-20 o-15 u-25
~nyt b-34 f-18 g-28 h-29 i-17 r-21 s-23 v-22
~nyth b-34 f-18 g-28 h-29 i-17 r-21 s-23 v-22
~oad d-18 r+16 u-17
~oad> m-17
~oan d-16 m+18
~oan> d-16 m+18
~obl b-19 c-17 d-28 e-17 g-17 i-15 j-20 l-22 p-17 q+15 v-19
~oble a-22 b-16 c-16 d-24 g-16 j-17 l-18 t-15 v-15
~obo b-21 d-17 h-16 n-23 o-24 p-30 q+15 s-16
~obod b-18 d-16 h-15 m-19 o-23 p-23 q+16 s-15
~obr a-19 d+26 g-16 h-18 i-16 l-18 m-26 n-20 o-17 q-18 r-18 s-19 u-28 v-18
~obra d+23 m-15 s-16 u-17
~oca e-15 f-17 g-18 h-22 l-20 m-44 n-27 p-15 r-23 s-17 t-15 u-29
~oca> m-16
~ocad v+19
~ocat h-16 m-31 u-16 v-17
~oce a+17 n-19
~ocee a+21 m-15 u-17
~och a-19 d-16 g-15 j-18 l-16 m-19 o-23 s+16 u-20 v-19
~oche a-19 d-16 g-15 j-18 l-16 m-19 o-23 s+16 u-20 v-19
~oci a-17 r-15
~ock a-19 b-27 c-23 e-27 f-23 g-30 i-27 n-30 o-23 r-25 s-27 v-26
~ock> b-16 d-27 e-19 g-19 i-19 j-29 n-15 p-20 q-23 v-18
~ocke a-21 m-31 n-16 q-28
~oco n-15 o-19 q-16
~oco> m-16 o-16
~ocu m-26 q-17 u-20
~ocup m-24 q-16 u-18
~od> a-31 b-20 d-47 e-37 f+16 g-17 h-22 j-47 k-34 l-16 q-32 r-40 s-18 u-17 v-41
~oda a-20 b-19 c-22 e-20 g-28 j-35 k-22 l-26 n-27 p-28 u-34 v-27
~odav r-18
~oday c-17 e-17 g-18 j-28 k-19 l-22 n-23 p-23 q-29 u-28 v-22
~odd g-17 u+16
~odds g-17 u+16
~ode a-16 d-19 g-21 k-18 l-17 m-21 n-17 p-18 u-22
~ode> m-16
~odem o+16
~oder m-17
~odi a-22 i-20 m+16
~odo a-25 i-16 l-17 o-24 r-18
~odo> a-22 i-16 l-17 o-23 r-18
~odr d-16 m-29 q-19 u-17
~odre m-20 n+16 o-20 q-16
~odri m-15
~ody c-25 d-19 e-18 g-24 j-22 k-25 l-22 m-45 n-38 r-33 s-18 t-22 u-35
~ody> c-25 d-19 e-18 g-24 j-22 k-25 l-22 m-45 n-38 r-33 s-18 t-22 u-35
~oe> e+19 m-17
~oem m+17
~oem> m+17
~oes a-24 b-23 e-21 f-38 i-19 j-19 k-22 l-39 o-24 p-34 r-44 t-36
~oes> a-24 b-23 e-21 f-38 i-19 j-19 k-22 l-39 o-24 p-34 r-44 t-36
~oev m-16
~oeve m-16
~ofe m-15
~ofer m-15
~off a-20 u-21
~offe a-18 u-20
~ofr q+16 u-23
~ofre q+16 u-23
~oft d-17 n-20 u+17
~ofte d-17 n-20 u+17
~oga u+16
~oga> u+16
~oge d+16 i-17 m-20
~ogen d+17 m-16
~oger i-16
~ogi m-17
~ohi a-15
~ohio a-15
~oic g+22 l-15 m-25
~oice g+22 l-15 m-25
~oid a-22 d-29 g-21 i-16 j-24 m-41 n+18 o-19 q-18 u+27
~oid> a-20 d-28 g-21 j-20 m-37 n+18 o-18 q-16 u+21
~oin c-18 e-15 g-18 h-33 k-27 l-32 n-21 o-16 s-39 t-23
~oin> d-23 m+19
~oing c-17 g-16 h-30 k-26 l-29 n-19 s-38 t-22
~oint m-18 u+18
~ok> d-17 g-19 h-19 i-17 j-18 l-23 o-29
~oka e-18
~okay e-18
~oke a-17 c-16 d-29 i-18 j-23 k-29 p-23 v-19
~oke> d-24 j-19 k-25 n-28 o-19 p-19 u-29 v-16
~oked m-22
~oki n-24
~okin n-20
~oks m-15
~oks> m-15
~ol> a-25 b-23 d-27 g-22 h-19 i-22 j-26 l-25 m+21 p-21 q-17 s-18 u-24
~ola a-19 d-24 i-21 j-23 n-26 o-22 q+27 r-18 s-18
~ola> a-18 i-16 j-20 n-22 o-18 q+29 u-19
~olar d-21
~old c-25 d-16 e-27 f-20 g-28 h-26 j-31 l-16 m+20 n-29 p-26 q-33 s-22 t-16 v-23
~old> c-19 e-24 f-19 g-21 h-22 j-25 m+16 n-27 p-22 q-32 s-21 t-16 u-26 v-21
~ole a-30 g-22 i-24 j-25 l+19 o-23 p-18 r-24 s-22 u-33
~ole> a-21 g-16 j-17 o-16 u-19
~oles l+21 u-15
~oli b-21 d-19
~olic b-17 d-17
~olk g-16 j-17 m-20
~olks g-16 j-17 m-20
~oll b-29 h-21 i-24 l-21 r-18 u-22 v-19
~olla g-18
~ollo m-15 u-20
~olo b-16 d-20 g-26 i-21 j-21 n-23 p-16 v-18
~olo> b-17 m-20
~olor g-17
~olv g-17 i-21 l-15 m-25
~olve i-20 m-18
~om> d-17 e-25 f-17 h-39 k-39 o-37 q-50 r-29 v-40
~oma d+16 g-17 h-16 k-15 m-27 q-23 u-24
~oman d+16 m-31 o-17
~omat m+18
~omb d-20 j-16 n-21 q-16
~ombr m-16
~ome c-26 e-48 f-47 g-70 j-40 k-20 l-43 m-29 v-17
~ome> c-51 e-34 f-33 g-54 i-48 j-39 k-26 l-32 m-24 v-55
~omeb c-17 j-16 k-15 m-31 n-22 r-18 s-17 u-23
~omen b-17 n-21
~omeo g-18 j-21 k-22 l-25 m-19 n-34 r-26 s-22 t-21 u-18
~omet d-20 p-20 q-15
~omf m-25 n+17
~omi a-17 c-17 d-42 e-22 f-26 g-35 h-24 i-29 k-33 l-45 q-26 u-41 v-25
~omi> a-15 b-17 l-17 n+18 r-24
~omin d-35 f-17 g-28 h-18 i-21 k-29 l-33 n-35 q-20 r+17 s-33 u-31 v-19
~omm b-17 d-34 h-18 i-29 j-26 o-20 q-22 r-16 u-19
~omma d-16 g+18 m-17
~omme d-18 g-26 l-17
~ommo m-20 s+17
~omo c-42 d-20 e-39 i-48 k-35 l-28 o-19 p-45 q-16 r-20 t-35 v-40
~omo> b-53 c-36 e-34 h-46 i-47 k-28 l-23 o-51 p-37 q-16 r-17 t-28 v-34
~omor d-19 f-16 n-25 r-19 s-17 u-21
~omp a-25 b-30 c-16 d-22 h-18 j-26 k-15 l-26 s-24 u-25 v-16
~ompa a-18 b-16 d-22 g-20 l-16 m-22 o-21 q+16
~ompl i+17 m-21
~ompr d-16 m+17 n-18 q-17 u-16
~ompu m-15
~omu i+19
~omun i+19
~on> b-22 c-23 e-54 i-22 j-22 k-57 l-17 m-29 p-30 q-21 u-19 v-24
~ona a-30 d-32 f-16 h-21 l-18 n-30 o-19 v-16
~ona> a-19 m-18
~onar m-16
~onat j-16 m+21
~ond c-31 d-32 e-38 h-35 i-19 j+26 k-35 l-44 n-39 o-39 p-28 q-34 v-34
~ond> m-19
~onda f+19 j-21 m-19 u-18
~onde b-28 c-23 d-32 e-26 f-26 h-24 j+34 k-21 l-31 n-28 o-31 p-17 q-24 u-18 v-26
~ondi g-21
~ondo a-16
~one a-21 d-29 e-39 f-44 j-58 k-45 l-17 n-34 o-20 r-53
~one> a-19 d-20 e-28 f-28 g-28 j-43 k-33 n-15 o-21 r-43 s-40 u-42
~oner a-25 b-20 d-23 g+19 m-23 n-26 p-15 q-20 s-17
~ones d-18 g+19 h-17 j-17 m-29 o-15
~oney i-19 l-18 m+17 n-19 o-21 u-22
~onf a-16 b-20 l-21 n-17 q-15 u-20
~onfi l-17
~onfl m-18 o+16
~ong a-24 b-17 c-34 d-55 e-33 f-37 k-23 l-26 o-16 q-15 t-30 v-20
~ong> b-40 c-18 d-42 e-19 f-25 g-38 k-25 l-41 o-25 q-28 r-29 t-18 v-32
~onga b-23 m-21
~onge a-20 i-19
~ongo a-30 d-23 g+30 i-30 j-19 l-17 m-22 o-24 p-16 q-19 s-17 u-33 v-15
~ongs m+16
~oni d-25 n-18 s-19 u-16
~onib d-18 m-19
~onl b-19 g-21 i-23 k-16 m-39 n-19 p-24 r-26 u-24 v-19
~onli a+16 m-18
~only b-17 g-15 i-21 m-32 p-22 q+18 r-25 u-21 v-16
~onm a-18 g-19 l-18 m-27 r-16 u-18 v-19
~onmi a-17 m-20 u-15 v-16
~ono b-19 g-19 j-21 o-21
~ono> j-15 o-16 u-23
~ons a-16 c-31 e-26 f-25 h-30 k-20 m-29 q-18 r-37 s-20 t-23
~ons> a-34 b-18 c-26 e-23 f-20 h-24 k-24 p-28 r-30 t-19
~onse m-21
~onsi g-15 m-19 n-17
~onst a-16
~onsu i-15 m-17
~ont b-17 c-27 e-23 f-21 k-26 o-36 p-35 q-35 r-31 s-31 t-20 u-49 v-38
~ont> a-21 l-16 u-15
~onta b-22 d-19 g-21 j-18 l+21 o-17 q-17 u-26
~onte a-27 b-17 g+18 j-15 l-31 n-26 p-18 q-16 r-16 u-26 v-16
~onv l-17 m-18 o+18 q-17
~ood a-30 b-19 d-45 e-37 f+16 g-17 h-22 j-45 k-37 l-16 q-30 r-37 s-18 u-16 v-41
~ood> a-29 b-19 d-43 e-37 f+16 g-17 h-22 j-45 k-33 l-16 q-30 r-37 s-17 u-16 v-40
~oof m+17
~ook c-17 g-30 h-23 i-31 j-30 k-24 l-34 n-35 t-15 u-18
~ook> d-17 g-19 h-19 i-17 j-18 l-23 o-29
~ooki n-24
~ooks m-15
~ool a-17 b-18 d-19 h-17 l-18 m+20 p-18 u-19
~ool> a-17 b-18 d-19 h-17 l-18 m+20 p-18 u-19
~oom b-26 d-24 g-15 i-24 j-19 l-23 m-22 o-24 q-22 r-20 v-25
~oom> b-26 d-24 g-15 i-24 j-19 l-23 m-22 o-24 q-22 r-20 v-25
~oon c-20 d-32 g-23 h-22 i-21 j-27 k-25 m-31 n-18 p-21 t-15 u-20 v-19
~oon> c-17 d-22 g-16 h-17 i-22 j-22 k-24 m-25 p-18 s-25
~oone d-17 m-21 o+18 u-21
~oop m-26
~oops m-17
~oor m-15
~oos a+22 o-16
~oost a+18
~oot n-15
~op> a-24 c-19 d-21 e-21 f-20 g-17 h-19 i-21 k+19 l-31 m-33 p-18 s-25 t-17 u-26
~opc d-17 g+29 j-18 m-22 u-20
~opci d-17 g+29 j-18 m-22 u-20
~ope d-19 n-23 q-17 u-18
~open n-18 q-15
~opi b-17 d-23 j-15 m-32 n-28 o-21 q-19 r-16 s-15 u+19
~opia a-16
~opin a+17 u-18
~opp d-15 f+17 g-17 j-17 n-19 u-25
~oppi f+19 u-20
~ops d-17
~ops> d-17
~opt a-18 b-20 e-16 f-15 g+21 i-17 j-18 m-18 n-22 r-16 u-18 v-18
~opti a-18 b-20 e-16 f-15 g+21 i-17 j-18 m-18 n-22 r-16 u-18 v-18
~opu j-18 m+20
~oqu a-18 d-15 i-17 m-21 r+20 u-18 v-19
~oque a-16 i-16 m-17 r+16 u-16 v-19
~or> e-47 f-40 g-19 h-45 j-22 k-22 n-40 p-20 q-55 t-43 u-34
~ora b-44 c-24 d-43 e-27 f-27 h+20 i-44 j-48 k-34 l-39 p-30 q-44 r-26 t-22 u-23
~ora> a-17 b-37 c-19 d-35 e-22 f-22 i-39 j-41 k-30 l-32 p-25 q-35 r-21 s-32 t-18 u-46
~oras m-29 o-17 u-19
~ord a-24 c-19 j-22 k-29 l-19 n-34 o-26 q-26 r-18 u-32
~orda m-16
~orde i-16 m+19
~ords a-20 d-23 n-22 q-15
~ore c-40 e-28 f-33 g-45 i-30 j-50 p-37 q-19 s-19 t-34 v-16
~ore> c-38 e-24 f-31 g-42 i-30 j-46 p-30 q-16 s-16 t-30
~ored m+17
~org a-25 b+22 d-21 g-20 i-17 l-17 m-26 q-15 u-24
~orge a-18 b+26 d-17 j-21 m-17 o-16 u-21
~orgo m-16
~ori a-26 c-16 e-16 g-25 k-18 n-32 o-25 p-20 u-30 v-28
~orit d-21 j-17 l-16 s-17
~ork a-19 b-38 c-31 e-22 f-27 j-38 k-33 l-19 p-16 r-20 s-39 t-31 v-24
~ork> a-21 b-33 c-26 e-18 f-21 j-35 k-29 p-16 r-17 s-32 t-19 u-21 v-18
~orke a+21 m-18
~orks a-15 h-18 l-16 n-20
~orm b-35 c-26 d-28 e-19 f-22 i-15 j-43 k-24 l-35 m-20 n-45 p-38 u+17 v-27
~orm> d-17 g-19 j-23 l-17 n-19 r-17 s-21 u-20
~orma b-17 h-15 i-22 j-27 l-15 m-21 n-28 p-20 r-19
~ormi m-18 q-20
~orn a-17 b-34 d-24 e-24 f+22 g-21 k-22 l-29 p-18 q-29 u-36 v-24
~orn> m+25
~orni b-33 d-16 e-18 f+23 g-16 j-15 k-19 l-25 m-29 q-24 u-27 v-20
~orr a-35 b+19 d-47 e-31 f-33 i-37 j-34 k-30 n-38 q-26 t-31 u-53
~orre a-19 n-16 s-16 u-19 v-17
~orro d-19 f-16 n-25 r-19 s-17 u-21
~orry a-29 d-27 e-18 f-18 h-24 i-27 j-22 k-17 l-21 n-22 q-33 t-16 u-30
~ors g-25 i-18 l-17 n-16 o-20 s-20
~ors> g-18
~ort a-29 c-18 d-29 e-22 f-21 g-24 h-23 k-23 s-29 t-16 u-47 v-27
~ort> i-16 u-24
~orta b-16 m-26 n+17
~orte l+18 m-19
~orth j+16
~orw i-16 m+18
~orwa i-16 m+18
~ory a-17 g-15 l-18
~ory> a-17 g-15 l-18
~os> a-30 b-27 c-42 d-31 e-44 g-23 i-50 k-38 p-42 q-52 s-27 v-42
~osa a-18 b-16 d-24 g-19 i-23 j-20 m-18 o-18 s-17 u-16 v+23
~osa> j-16 m-26 v+26
~osar n+15
~ose c-20 d-31 e-19 h-18 i-23 j-30 p-18 q-30
~ose> b-26 c-16 d-19 e-15 i-19 j-28 l+17 q-26 r-22 s-19
~osed d-16 m-17 u-18
~osi i-15 n-17 u-17
~osib a+17
~osp h-16 i-18 l-15 m-25
~ospi h-16 i-16 m-25
~oss g-19 h-23 i-18 k-20 m-21 n-28 q-18 s-20 u-24 v-16
~oss> a-26 b-15 h-20 l-19 m-19 n-18 u-18
~ossi d-15
~ost b-21 c-22 e-18 f-16 g+16 h-40 i-30 j-23 k-25 l-41 n-44 o-16 p-44 s-36 t-23 v-34
~ost> a-31 g+20 h-29 i-24 j-17 k-19 l-35 n-33 p-31 s-25 t-19 v-26
~oste a+18 o-15 p-19
~ot> a-18 c-19 d-28 g-19 h-22 i-24 l-16 p-17 q-26 v-16
~ota d+19 g-16 i-20 j-22 m-27 n-24 o-19 q-17
~otal d+20 m-18 u-16
~ote a-31 b-16 c-18 d-28 e-22 g-15 i+18 j-20 l-20 m+29 o-25 q-19 s-19 u-32 v-22
~ote> a-16 i+17 j-15 n-16 o-19 u-19
~oted m+20
~otel a-16 m+16
~oth f-22 g-24 h-33 i-34 k-21 l-19 m-22 q-40 r-33 s-42 t-17
~oth> m-29 o-25 u-15
~othe c-22 d-35 g-23 h-21 i-24 m-27 n-20 p-25 q-30 r-25 s-27
~othi b-22 l-15 n+15 o-25 s-15 u-20
~oti a-16 d-17 m-18 n-22 u+19
~otic d-17 m-17 n-22 u+19
~oto a-20 d-22 i-19 m+31 u-21
~oto> a-15 i-17 m+17
~otr a-16 c-26 d-39 e-21 f-20 h-28 i-38 j-38 l-36 p-28 q-39 r-18 s-17 t-21 u-42
~otra c-16 d-25 h-19 i-31 j-27 l-29 n-25 p-22 q-22 r-25 s-21 u-34
~otro a-34 d-22 i-17 j-19 k-21 m-27 o+20 q-25 u-16
~ots a+18 i-20 q-15
~ots> a+18 i-20 q-15
~oub a-16 m-15
~oubl a-16 m-15
~oud m+20
~oug c-16 f-15 g-25 k-15 n-26 s-24 v-18
~ough c-16 f-15 g-25 k-15 n-26 s-24 v-18
~oul b-30 e-26 f-31 h-45 l-17 m-16 p-33 r-24 t-33 v-38
~ould b-30 e-26 f-31 h-45 l-17 m-16 p-33 r-24 t-33 v-38
~oun c-23 e-18 g-40 h-36 i-33 k-26 l-20 o-26 t-19 v-28
~ound d-35 g-29 h-25 i-17 k-17 l-24 n-29 u-28 v-20
~ount g-18 i-22 o-22 r-19 u-23
~oup g-19 j-15 m-24 o-16 u-25
~oupl m-16
~our b-19 c-35 e-28 f-43 g-17 n-45 p-20 q-22 s-23 u-27
~our> b-18 c-34 e-27 f-38 g-17 n-37 p-20 q-21 s-22 u-25
~ous g-24 n-25 o-25 p-17 q-15 s-17
~ous> i-16 j-18 n-15 u+19
~ouse o-16
~out c-26 e-27 f-34 g-45 h-40 k-25 l-27 s-32 t-27
~out> c-18 e-15 f-27 g-37 h-33 j-26 k-21 l-21 s-24 t-23
~outs n-17 u-24
~ove c-42 e-39 f-31 g-38 h-20 i-18 j-39 m-21 n-20 q-22 s-18 v-16
~ove> c-17 d-27 e-16 g-20 i-28 j-19 k-18 l+15 o-28 p-21 q-23 r-24 s-19 u-29 v-29
~oved d-26 l-20 m-33 n-17 p-18 q-16 r-27 s-21 v+18
~ovel m+16
~over b-36 c-22 f-16 g-22 j-36 l-29 m-23 n-26 t-16 v-31
~ovi a-32 f-18 g-16 h-17 i-17 j-25 k-21 l-22 m+16 n-26 t-16 u-27
~ovie m+21
~ovin a-17 v-15
~ow> c-19 d-22 e-32 f-40 i-46 j-50 k-43 l-46 n-31 p-30 s-21
~owe a-20 c-20 d-17 g-17 j-22 n+16 r-21 u-21
~owed i-17 m-23 n+16
~ower m+17
~owi a-17 n-15
~owin a-17 n-15
~own g-23 k-19 l-20 m-19 n-28 p-19 u-18
~own> g-22 i-20 k-18 l-20 n-27 p-19 u-18
~oxi m-16
~oxim m-16
~oy> c-25 e-24 f-21 g-21 h-34 i-33 k-23 p-33 r+24 t-19 u-43 v-36
~pa> a+18
~pac a+18 h-20 i-18 j-19 l-16 o-23 r-15 u-16
~paci a+16 d-17 h-17 m-27 o-17
~pag a-23 b-18 d+21 e-18 f-16 g-17 j-15 l-17 n-22 o-22 r-17 u-18 v-18
~paga a-18 d+22 e-16 n-19 o-19
~pagu m-17 t+15
~pai g-23 i-15 j-16 n-25
~pain d-28 g-22 n-22
~pam a-15 b-20 l+21 m-24
~pam> b-18 l+16 m-17
~pan b-20 d-23 g-21 i-17 j-18 l-18 o-26 q+16 r-18
~pana m-25 o-20 u-17
~pap b-19 g-24 j-22 l-21 m-31 n+15 o-31 p-17 q-28 s-17 u-24
~pap> n+15
~pape b-18 g-23 j-20 l-21 m-28 o-23 q-22 u-23
~par b-18 c-36 e-34 f-34 g-41 h-43 k-38 m-26 q-20 s-40 t-32
~para c-25 d-22 e-23 f-24 g-27 h-36 k-23 l-21 q-37 s-37 t-23
~pare b-16 l+18 m-23
~paro a-18 d-20 n+18
~part a-18 m-27 n-20 o-17 p-18
~pas a-28 c-25 d-46 e-23 f-21 h-35 i+15 k-22 l-39 m-31 p-15 t-24 v-35
~pasa a-30 b-24 d-17 g-18 l-20 m-41 r-25 s-23 u-26 v-21
~pase b-26 m-19
~paso u-17
~pass a-19 d-22 h-16 i-22 j-24 n-22 p-19 q-18 r-21
~past d-17 i-16 s-18 u-21
~pat g-19 j-18 l-19 m-17 n-17 o-17 q-19 u-22
~pati g-19 j-18 l-18 m-18 n-16 o-20 q-15 u-20
~pay d+24 i-16 n-23 q-15 s-17 u-24
~pci a-18 d-17 g+29 j-18 u-21
~pcio a-18 d-17 g+29 j-18 u-21
~pe> a-19 b+19 c-16 d-32 g+15 j-23 l-27 n-30 o-17 q-26 s-17 u-27 v-20
~pea a-19 b-22 c+16 d-25 h-18 j-22 l-18 n-26 o-22 p-17 q-25 s-17 t-17 u-30 v-19
~peak b-16 c+17 d-21 g-16 h-16 i+16 j-18 l-16 n-19 o-16 q-20 u-24
~pec d-17 m-18 q-18 u-18
~peci n+18
~pect q-17
~ped d-21 g-19 j-19 n-22 o-25 p-25 r-19
~ped> i-17 n-17 p-21
~pedi o-17
~pee d-18 i-16 s+16
~peed m+15
~pel b-18 e-21 g-17 j-19 l-25 o-17 q-24 r-15 s-20 u+15 v-21
~pele m-26 u-17
~peli a-17 d-16 u+19
~pell m+21 u-15
~pen c-20 e-21 f-29 h-36 i-40 j-32 k-17 l-27 o-34 p-20 r-27 s-26 t-18 v-28
~pend a-18 m-26
~pene u-25
~peni d-16 n-19 q-15 u-15
~pens a-21 e-16 f-20 i-26 j-21 n-23 o-18 r-17
~per c-31 e-28 f-28 g-26 j-23 k-32 q-26 u-53
~per> g-16 m+17 o-19 r-18
~perb d+15 m-20
~perd a-19 e-16 l-16 n-16 p-16 s-15 u-16
~pere l-18 m-25 o-22 q-16 r+15
~peri m-20 n+21 r-17
~perm a-18 b-15
~pero b-18
~pers u-19
~perw d-19 g-17 m-19
~pes n-17
~pes> m+15
~pest l+16
~pez a+19 m-16 n-15
~peza a+19 n-15
~pho a-18 d-16 h-16 m+21 u-18
~phot m+16
~pia a-16
~pia> a-16
~pic a-27 b-30 c-17 e-18 f-16 j-26 k-21 l-29 n-33 t-17 u-41 v-26
~pica m-18
~pick a-20 b-23 l-20 n-25 r-30 s-34 u-31 v-19
~pico g+19 j-18 m-25
~pid m-19 r-15
~pie d-16 g-16 i-15 m-26 s-17
~pier m-18
~pin d-25 g-25 j-20 l-18 n-25 o-23 q-25 u-17
~ping d-17 g-17 l-18 n-23 o-22 q-24
~pit d-22 g-28 h-19 l-19 n-15 s-15
~pita d-18 h-17 l-16
~pla a-28 b-21 c-35 e-27 f-32 g-20 h-40 k-42 l-46 p-33 s-40 t-25 v-26
~plac a-15 d-28 i-18 l-16 n-26 s-17
~plai a-26 d-29 i+16 j-20 k-16 m-18 n-15 o-15 u+15
~plan a-23 g-20 h-16 i-19 l-17 r-18 u-36
~play a-15 d-15 j-21 k-18 l-19 m+32 n-20 o-18 r-17 u-16
~plaz a-24 h-18 j+20 m-29 n-18 u-21
~ple e-36 f-33 h-29 n-15 p-33 q-53 s-34 t-35 u-21
~plea d-29 e-34 f-32 h-27 n-31 p-30 q-48 s-29 t-33 u-16
~pli a-27 g+18 j-23 k-18 l-20 m-35 n-25 q-15 r-19
~plic g+16 i-15 m-22
~plit d+15
~plu i-18 l-17 m+23 u-19
~plum i-15 l-17 m+18
~ply a-16 d-17 g+23 l-18 n-18 u-20
~ply> a-16 d-17 g+23 l-18 n-18 u-20
~po> d-32 g-16 h-27 j-26 o-30 q-19 s-19 v-17
~poc d+17 m-18 o-17 q-15 u-16
~poco m-16 o-16
~pod d-25 g-27 h-18 j-19 k-21 l-31 m-26 p-23 r-22 u-29 v-19
~pode g-17 l-17 m-26 p-16 u-17
~podr d-16 m-29 q-19 u-17
~poe e+18
~poem m+17
~poi d-15 e+16 m-25 u+17
~poin m-18 u+18
~pol b-20 d-17
~poli b-19 d-15
~pon b-43 e-39 f-36 g+37 h-41 j-41 l-43 m-41 p-37 q-22 r-20 s-41 t-30 v-36
~pond a-24 b-16 g+18 n-17 u-18
~pone a-17 d-27 g+19 m-26 o-28 q-24 s-15
~pong b-28 c-16 d-25 f-15 g+30 h-15 j-21 l-22 m-35 p-19 q-22 r-17 s-19 u-39 v-19
~poni d-18 m-19
~pop f+20 u-18
~por a-17 b-18 d-17 i-24 o-18 r-23 u-25
~port b-17 d-16 i-23 o-17 r-21 u-24
~pos c-18 h-30 i-27 j-36 k-20 p-16 q-22 r-19 v-17
~pose d-18 u-23
~posi n-16
~post h-24 j-15 m+19
~pot c-19 d-21 g-18 h-16 i-31 l-19 n-25 p-16 q-27 u-17 v-17
~pot> d-17 i-20 n-18 q-22 u-15
~pots a+19 i-20 m-19
~ppe d-16 f-19 h-16 i-19 j-27 n-30 p-23 r-19
~pped p-19
~ppen a-19 f-16 j-20 n-20
~ppi d-16 f+17 g-17 n-20
~ppin d-16 f+17 g-17 n-20
~ppo d-20 l-16 m-25 u-22 v-16
~ppos d-16 m-17 u-18
~ppr d-20 m-17
~ppro d-17 m-16
~ppy b-15 f+16 t-15 u-16
~ppy> b-15 f+16 t-15 u-16
~pra d-26 e-16 i-21 j-22 l-17 m+20 n-25 q-17 s-19 t-15 v-16
~pran d-18 n-15
~pre a-26 d-20 e-45 f-38 h-38 j-48 l-21 p-24 q-34 r-27 s-17 v-16
~pre> v-16
~pref a-19 b-18 c+16 d-17 g-18 h-16 k-20 m-33 n-20 u-22 v-18
~preg a-17 b-17 d-20 i+17 l-22 n-20 o-17 p-17 q-17 u-16
~pren a-16 c-19 i-15 k+20 l-18 m-18
~prep a-24 g-26 u-21
~pres c-23 d-29 i-39 j-20 k-23 l-26 o-29 p-15 q-23 t-17
~pri b-18 d+18 o-19 s-17 u-20
~prim m-16
~pro a+24 c-30 d-19 e-26 f-21 g-33 h-23 i-38 j-36 k-29 l-34 p-33 s-29 v-31
~prob a-18 b-22 c-16 d-26 e-18 g-18 i-16 j-18 l-21 p-22 s-16 t-17 v-17
~proc a+17 m-19 n-19
~prov m-21
~prox m-16
~ps> b-24 d-33 h-16 l-25 p-25 q-25 r-21 u-23
~pt> a-20 h-19 j-19 p-23 u-18
~pta j-16 m-26 u-17
~ptan d+18 m-26
~pti b-22 e-17 f-19 g+20 h-15 i-20 j-19 m-18 n-23 q-19 r-17 s-15 u-19 v-20
~ptin d-16 g-21 v-16
~ptio a-16 g+24 j-15 l-21 m-22 n-19
~pto m+23
~ptop m+18
~pts a+21 g-16 i-16
~ptsd a+21 g-16 i-16
~pty n+19
~pty> n+19
~pue b-32 c-16 d-19 e-45 f-43 g-21 h-20 j-44 l-52 m-34 p-30 r-42 t-41 u-63 v-54
~pued b-25 e-37 f-35 g-17 h-17 j-34 l-43 m-55 n+16 p-27 r-57 s-63 t-35 u-52 v-46
~pues b-26 c-19 d-30 f-15 g-26 h-17 i-28 j-21 k-15 l-23 u-25 v-18
~pul a-27 d-18 g-17 h-16 i-25 l-18 m-15 n-22 o-26 p-17 q-22 r+24 u-16
~pull a-27 d-16 h-15 i-24 l-17 m-19 n-17 o-25 p-15 q-21 r+26
~pur m+18
~pus a-17 l-20 m-34 n-20 o-21 u-21
~puso m-19 o-17
~py> a-23 b-16 f+16 t-15 u-17
~qua b-16 d-19 g-18 h-15 i-18 j-21 l-16 n-21 o-15 q-23 s-21 u+16 v-15
~qual m-20 u+19
~quar r+15
~que a-16 b-34 c-38 d-50 e-29 f-26 h-29 j-15 o-19 p-21 t-27 u-21 v-45
~que> a-18 i-16 m-19
~qued a-46 c-26 d-28 e-16 g-26 h-15 i-45 k-38 l-23 s+20 v-19
~quer b-16 k+20 m-26 q-18 r-16 s-15 u-16
~ques b-17 d-15 j-16 l-15 n-20 o-22 p-16 q-16 s-20 u-19
~qui c-49 e-49 f-45 g-31 h-56 m-15 n-44 p-18 r-18 t-43
~qui> b-25 c-16 d-27 e-16 h-19 i-22 k-19 n-27 o-23 p-19 r-24 s-21 u-31 v+19
~quie c-31 d-42 e-30 f-28 g-19 h-33 j-39 n-43 o-17 r-41 s-44 t-27
~quil m-18
~quis m-22 u-18
~quit a-35 d-17 g-19 i-25 j-19 k-29 m-24 p-19 q-26 u-26 v-26
~ra> c-62 e-63 f-58 i-33 j-29 l-49 n-38 p-32 q-45 r-32 t-54
~rab a-27 c-16 e-15 f-17 g-26 j-22 k-17 l-24 p-19 r-19 s-23 v-17
~raba a-26 f-17 g-26 j-22 k-17 l-24 p-19 r-19 s-22 v-17
~rac a-25 b-17 d-21 i-20 n-19 o-26 q-15 s+16
~rack d-19
~ract o-16
~rad a-18 b-26 d-23 h-19 i-21 j-15 m+20 n-20 o+17 p-21 q-21 s-18 u-22 v-18
~rade a-18 b-21 d-19 h-18 i-18 n-17 o+17 s-15 u-19
~radu m+16
~rai a-32 b-16 d-23 f-16 g-25 h-18 i-23 j-25 l-19 m+18 q-21 v-16
~rain a-25 b-20 d-20 g-16 h-24 j-18 m+17 n-27 q-15
~raj m-20 q+20
~rajo m-20 q+20
~ral g-15 m-19 u-24
~ral> m-15
~ran b-25 c-26 e-28 g-33 j-35 k-27 l-28 r-30 t-24 u-28 v-24
~ran> m+20 u-16
~rang p+16
~rank m-21 n+16
~rano m-21
~rans a-18 d-22 n-19 o-18 u-21
~rant a-20 d+25 e-16 m-19
~rap> m-17
~rar a-23 e-18 g-18 i-27 j-27 k-16 l-20 p-16 q-19 r-23 u-29 v-27
~rar> i-15
~raro a-18 d+16 l-17 m-25 r-17 s-19
~ras d-31 f-15 g-17 i-27 j-24 o-23 p-20 q-21 u-34 v-25
~ras> o-20 r-16 u-24
~rash m+16
~raso m-18 r+20
~rass l+19 m-19
~rat a-33 e-17 g-30 h-22 j-24 k-19 m-19 o-20 p-24 q-31 s-22 v-27
~rata g-15
~ratc m-17
~rath m-28
~rato i+16 m-22
~rave m-17
~raz j-16 n-20 o-15
~rbi d+15 m-20
~rbil d+15 m-20
~rca> j+17 m-19
~rch a-16
~rch> a-16
~rci n+17
~rcu m+16
~rcut m+16
~rd> b-18 c-21 f-21 g-18 h-22 i-18 j-38 k-28 l-34 o-21 p-24 q-30 r-32 t-19 v-16
~rda a-27 b-23 g-19 j-28 l-21 n-25 o-20 q-19 r-20 v-15
~rde a-23 b-29 d-25 g-17 i-26 j-18 k-18 l-23 n-29 o-28 r+18
~rde> m-17 n-17
~rden a-26 b-20 o-17 r+21
~rder i-16 m+19
~rdi d-21 e-17 f-17 k-23 l-18 n-15 o-17 q-18 s-17 v-16
~rdin k-16
~rdo r+19
~rds a-26 o-19 q-23 u-19
~rds> a-26 o-19 q-23 u-19
~re> c-23 e-77 f-19 g-22 i-23 k-43 o-20 p-24 q-24 t-61 u-25
~rea a-15 b-16 d-37 e-39 f-41 g-62 h-19 l-20 n-16 o-28 p-55 q-59 r-33
~rea> m+15
~reab m-16
~reac b-21 c-25 d-33 g-17 j-25 k+16 l-25 m-50 n-17 o-16 q-15 u-33
~read b-23 f-18 g-33 h-25 j-38 k-44 m+16 o-22 p-26 q-42 s-23 t-23 u-29 v-34
~reak m-18 u+16
~real b-20 c-19 d-25 g-16 j-19 k-15 l-16 n-21 o-18 p-17 v-24
~ream i-19 n-19 u-28
~reat b-18 d-26 g-26 h-22 i-22 j-23 o-21 q-19 s-18
~rec b-47 c-36 e-26 f-24 g-23 h-31 n-16 o-46 r-18 u-29
~rece a-25 b-18 j-16 o-16 p-19 u-23
~reci b-19 g-17 i-29 n-15 q-23 u-28 v-18
~reco b-18 c-16 g-28 j-21 k-29 l-15 o-16 r-17
~rect u-19
~red a-27 c-24 d+16 e-24 f-20 g-21 i-22 j-40 k-24 l-35 n-37 o-36 p+20 q-25 r-38 t-18 v-32
~red> a-22 c-18 i-16 j-34 k-18 l-29 n-32 o-34 p+21 q-22 r-32 v-33
~redi d+18 m-16
~ree b-39 c-40 e-37 g-40 h-34 i-25 j+24 m-16 n-46 o-25 p+18 q-41 s-37 u-39 v-38
~ree> h-16 i-19 l-16 n-22 q-21 r-19 s-21 u-32 v-17
~reed j-15 p+20
~reen k+17 l-21 u-19
~reet a-17 d-16 h-19 l-16 n-15 q-18 t-16
~ref a+18 d-37 e-23 f-17 g-27 h-23 j-21 k-30 m-33 n-39 p-28 q-29 r-25 s-29 t-22 u-38 v-26
~refe a+18 b-27 d-24 g-20 h-17 k-20 m-35 n-20 p-17 q-15 u-27 v-18
~refi b-16 d-20 l-22 n-23 p-15 q-18 s-19 u-18
~reg b-27 c-18 d-30 j-23 k-21 l-33 n-33 o-22 r-17 s-22 v-19
~regi a-16 m+16
~regr m-21
~regu a-17 b-17 d-20 i+17 l-22 n-20 o-17 p-17 q-17 u-16
~rel i-18 m-19 u-16
~rele i-17 q+16 u-15
~rem a-26 c-18 d-28 f-15 g-25 h-20 i-33 o-33 p-21 q-25 s-21 v-27
~reme m-20
~remi a-18 b-22 o-16
~remo a-23 d-16 i-22 o-17 q-16 u-21 v-22
~ren a-18 c-39 d-43 e-21 f-22 h-31 i-39 j-36 p-30 q-32 s-24 t-27
~ren> a-20 o-21 q-16 r-20 s-16 u-19
~renc d-22 g-19 j-18 o-23
~rend a-18 c-20 i-16 k+20 l-19 u-18
~renl l+15
~rent a-21 d-27 i-25
~reo m-19 s+15 u-20
~reo> m-15 s+16 u-20
~rep a-37 b-20 g+20 j-25 k-19 o-25 q-24 r-16 s-19 u-35 v-17
~repa a-24 g-26 u-21
~repl a-19 d-16 g+23 l-19 n-17 u-17
~repo l+16 m-17
~rer a-21 k+20 m-24 q-17
~rer> a-20 k+21 m-22 q-16
~res c-47 d-53 e-40 f-39 h-38 i-19 j-55 l-17 o-44 p-25 r-40 t-42 v-20
~res> a-17 d-23 q-16
~resa a+19 g-19 j-20 m-38 n-17 o-18 r-28 s-17
~rese i-19 n-15
~resp a-24 b-16 g+18 n-17 u-18
~ress b-18 d-25 g+16 i-19 j-17 l-15 m-27 q-20
~rest i-24 n-17 o-18 q-16 u-35 v-18
~resu a-29 c-16 d-21 e-16 g-25 j-17 k+30 l-28 m-16 q-17 v-16
~ret b-17 d-18 k-18 l-21 u-18
~retu a-16 l-17
~rev b-20 i-23 k-16 l+17
~rew h-19
~rge b+16 c-22 e-18 f-15 g-30 h-32 i-31 k-23 l-22 p-21 q-25 r-24 s-18 t-19 u-31 v-27
~rged a-17 d+22 m-19 o-17
~rgen u-16
~rget a-22 b+24 d-24 g-17 h-24 l-16 o-19 u-25
~rgi n-19 o+17
~rgio n-16 o+17
~rgo m-16
~rgot m-16
~ria c-24 e-17 f-23 g-24 h-30 j-28 k-25 l-31 n-31 p-16 q-34 r-29 s-37 t-18 u-40
~ria> c-20 e-15 f-21 g-20 h-27 j-26 k-23 l-29 n-26 q-31 r-27 s-35 t-16 u-35
~rib b-34 d-33 e-30 f-24 h-28 j-34 n-34 o-33 p-30 q-31 r-15 s-27 t-22 v-29
~riba b-15 g-21 i-18 k-21 o-17 u-22
~ribe a-25 b-16 c-24 d-16 g-30 i-23 j-17 n-16 q-16 u+17
~ribi n-19 q-17 u-30
~ribo g+18 m-18 u-18
~ric m+17 u-21
~rid a-21 d-18 g-19 j-21 l-18 n-28 o-23 q+18 u-37 v-19
~rida b+17 r-18
~ride m-21 q+20 u-21
~ridi m-16
~rie g-19 h-17 n-19
~ries g-19 h-16 n-17
~rig a-21 c-20 e-22 f-19 i-26 k-16 l-25 p-21 v-20
~righ a-21 c-20 e-22 f-19 i-26 k-16 l-25 p-21 v-20
~rim m-16
~rin b-40 c-17 d-33 f-20 g-49 i-36 k-28 o-18 r-35 u-27 v-30
~ring b-34 d-30 f-17 g-48 i-32 k-24 r-31 s-17 u-22 v-26
~rio c-16 e-16 f-15 g-18 h-16 i-28 l-20 o-29 p-24 r-26 s-25 u-16 v-28
~rio> d-18 i-25 l-17 n-16 o-18 p-21 u-26 v-23
~riod m-18 n+21 r-17
~rip a-23 b-23 d-21 h-16 i-16 j-18 n-20 q-17 r-16 u+25
~rip> d-18 h-16 j-17 n-17 u+23
~rir b-20 h+15 m-22
~rir> h+17
~ris g-16 m-20 u+17
~risk g-15 m-16 u+21
~rit a-29 g-28 j-23 l-23 n-22 o-23 p-21 q-26 s-16 v-23
~rita d-21 j-15 l-15
~rite a-16 g-16 i-17 n-16 u-17
~riti a-16 u+17
~riv a-22 b-33 g-16 h-16 i-20 k-17 l-20 m-28 o-26 p+19 q+19 s-19 u-22
~rive a-21 b-33 d-25 g-15 h-16 i-21 k-17 l-19 m-26 o-25 p+19 q+19 s-19 u-27
~rk> a-21 b-34 c-27 e-24 f-24 j-36 k-30 p-16 r-17 s-33 t-21 u-21 v-18
~rke a+19 o-16
~rki n-17
~rkin n-17
~rks a-15 h-18 l-16 n-20
~rks> a-15 h-18 l-16 n-20
~rli j-16 m-22 u-19
~rlie j-16 m-22 u-19
~rlo b-17
~rlo> b-16
~rly a-21 h+16 j-19 m-28 u-22
~rly> a-21 h+16 j-19 m-28 u-22
~rm> b-19 d-21 g-21 j-26 k-17 l-21 m+24 n-23 p-17 q-17 r-21 s-23 u-22
~rma a-24 b-23 c-16 d-21 f-18 h-19 j-32 k-17 l-20 o-19 v-26
~rmac a-18 d-18 g-20 j-22
~rmal a-17 j-18 n-21 o-20 p-16 s+16
~rmat g+16
~rme b-41 d-38 e-22 f-19 g-38 h-31 j-31 o-29 s-30 v-29
~rme> b-38 d-32 e-19 f-17 g-34 h-26 j-29 o-26 p-31 s-24 v-24
~rmed l-15
~rmi a-28 b-28 c-15 d-22 g-20 i-23 j-21 m-39 n-26 o-20 v-19
~rmis a-15 m-20
~rmo u-15
~rmo> u-15
~rn> a-39 b-39 c-32 d-33 e-24 f-16 g-22 h-24 m+24 n-21 q-29 s-28 v-25
~rne b-20 l-17 n-17
~rned r-17
~rni b-31 d-17 e-19 f+22 g-18 i-16 j-17 k-20 l-27 m-23 q-25 u-27 v-20
~rnin b-31 d-17 e-19 f+22 g-18 i-16 j-17 k-20 l-27 m-23 q-25 u-27 v-20
~rno d-19 h-18 i-26 j-19 k-25 l-24 m-20 n-25 o+21 p-17 q-22 r-28 u-27 v-16
~rno> b+18 i-19 k-19 l-20 m-18 r-20
~rnoo n-21
~ro> b-20 c-20 e-57 f-55 g-34 h-58 m-31 n-18 p-40 s-37 t-49
~roa d-16 u-17
~road d-16 u-16
~rob a-18 b-22 c-16 d-26 e-18 g-18 i-16 j-18 l-21 p-22 s-16 t-17 v-17
~robl a-22 b-16 c-16 d-24 g-16 j-17 l-18 t-15 v-15
~roc d-24 e-15 g-18 h-25 i-15 j-17 l-16 m-37 r-16
~roce a+17 n-19
~rod m+16
~rog m-27 n-22
~roga u+16
~rok d-17 n-18
~roke d-17 n-18
~rol d-22 i-16 j-17 s-18 u-16 v+18
~rol> m-19 v+19
~roll m+17
~rom a-30 e-19 h-34 k-32 o-28 q-34 r-18 v-29
~rom> a-26 e-18 h-32 k-31 o-29 q-33 r-17 v-28
~ron b-38 c-21 d+15 e-26 f-19 g-35 k-25 l-37 m-15 n-39 p-34 r-34 t-19 u-27
~ron> b-25 d+19 e-16 g-23 i-29 j-32 k-18 l-28 m-38 n-25 p-27 r-27 u-16
~ront b-19 g-16 l-18 n-16 o-15 u-20 v-15
~roo b-27 c-20 d-30 g-17 i-26 j-25 k-16 l-25 o-25 q-24 r-22 v-25
~roof m+17
~room b-26 d-24 g-15 i-24 j-19 l-23 m-22 o-24 q-22 r-20 v-25
~rop a-19 d-19 i-16 s-20 u-22
~rop> a-17 j+16 m-25 p-15 r-16
~ros a-28 b-20 g-27 h-27 i-16 l-23 o-25 q-28 s-21 v+21
~ros> d-17 m+22 u-18
~rosa m-26 q-16 u-24 v+26
~ross a-20 h-19 j+16 m-32 u-16
~rot m+18
~rote m+18
~rou b-17 c-17 g-36 k-18 l-25 n-30 t-17 v-24
~roug g-19 l-22
~roun b-25 d-22 h-16 n-22 p-17
~rout u-16
~rov m-21
~rove d-17 m-16
~row d-29 f-17 g-17 j-17 l-16 n-29 p-18 r-23 u-34
~row> d-27 f-17 j-16 l-15 n-28 p-18 r-23 u-25
~rox m-16
~roxi m-16
~rpo u-18
~rqu m-23 r+22
~rra a+15 d-24 e-16 g-17 h+20 i-22 j-21 k-16 m-30 n-16 o-29 q-20 r-24 u-22 v-18
~rran o-15 p+15
~rrar a-16 h+24 m-22
~rre d-20 i-19 q-16 u-24 v-19
~rren o-15 v-15
~rri a-25 d-20 j-16 l-16 m+16 u-20
~rrid m+16 r-17
~rro a-18 c-22 d-39 e-16 f-23 g-26 i-23 l-29 n-36 p-32 t-21 u-36
~rro> a-23 b-19 d-22 i-17 m-32 n-17 p-20 v-19
~rrow d-19 f-16 n-25 r-19 s-17 u-21
~rry a-33 d-34 e-21 f-20 h-28 i-32 j-25 k-21 l-24 n-27 q-33 t-20 u-42
~rry> a-33 d-34 e-20 f-19 h-28 i-32 j-24 k-20 l-24 n-26 q-37 t-20 u-42
~rs> b-33 e-29 f-27 k-16 l-30 m-26 n-36 o-24 r-26 s-26
~rse a-21 d+17 g-16 i-23 l-15 m-24 o-24 q-19
~rse> a-17 g-15 i-19 m-20 o-21 q-16
~rsi c+15
~rsl p-16
~rsle p-16
~rso u-16
~rson u-16
~rst b-29 e-17 f-17 h-27 k-21 l-21 o-17 p-21 q-22 t-17
~rst> b-19 g-17 h-18 p-16 q-17 r-23
~rsta a-16 m-16
~rt> c-29 e-27 f-25 g-43 i-29 j-17 k+28 l-32 p-39 v-27
~rta a-29 b-21 d-17 i+18 m-34 o-20 q-18 u-19
~rta> a-24 b-17 m-31 o-16 q-15
~rte b-19 d-17 g-16 i-24 k-20 m-19 n-26 v-20
~rte> i-15
~rted n-20 u-21
~rter r+17
~rtg d-16 e+21 f-15 m-16 u-21
~rth a-19 d-20 i-16 o-16 s-21 u-20 v-16
~rth> j+15
~rti m-17
~rto j-18 m+19
~rto> j-18 m+19
~rts u-15
~rts> u-15
~rty d-17 e+21 m-15 n-15
~rtyu e+21 m-21
~ruc a-15 b-17 d-21 n+17 p-17 u-17
~ruck p-16
~ruct n+18
~rue u-20
~rue> u-20
~rug j-15 m-20 n-19 p-18 u+19
~rug> m-16 u+21
~ruh e-18
~ruh> e-18
~rui a-19 d-19 i-17 o-16 u-18
~ruin n+16
~run f-19 h-17 n-17
~runk s+17
~runn f-19 h-16 n-16
~rus b+15 m-20
~rust b+15 m-20
~rve b-23 i-16 l-20 q-20
~rve> b-17 i-15 l-16 n-20 q-17
~rvi m-17 u-17
~rvic m-16
~rwa d-16 i-21 u-16
~rwar d-16 i-21 u-16
~rwo d-19 g-17 m-19
~rwor d-19 g-17 m-19
~ry> a-19 d-39 e-37 f-31 h-54 j-49 k-29 l-35 n-22 q-29 v+20
~ryi m-16
~ryin m-16
~ryt a-22 l-21 n-16 u-19
~ryth a-22 l-21 n-16 u-19
~sa> b-16 c-23 d-36 e-25 f-23 g-34 h-25 i-21 k-24 l-33 o-16 r-30 t-22 v+16
~sab a-22 l-15 o-17
~sabi a-19
~sac d-15 i-15 j-18 n-16 r-17 u-21
~saco u-16
~sad g-18 n-21 u-21
~sada l+15 m-16
~sado n-18
~saf d-16 j-17 n-21 u+17
~safe d-16 j-17 n-21 u+17
~sag a-18 b-19 l+16 o-17
~sage a-16 b-18 o-16
~sai c-16 d-31 f-17 g-23 h-21 j-26 q-33 r-21 s-24 t-18 v-25
~said c-16 d-31 f-17 g-23 h-21 j-26 q-33 r-21 s-24 t-18 v-25
~saj m-18
~saje m-18
~sal a-34 b-29 c-23 e-29 g-32 h-23 i-25 k-24 l-32 u-16 v-25
~sale a-18 j-17 m+16 r-16 s-18 u-20
~sali a-23 b-18 g-23 j-21 l-18 m-17 r+17 u-27
~salu m-16
~sam b-28 e-18 f-20 h-21 k-18 l-29 r-19 t-15 v-25
~same b-28 e-18 f-20 h-21 k-18 l-29 r-19 t-15 v-25
~san a-24 b-22 g-16 h-15 i-23 j-15 n-21 o-18 v-19
~san> m-16 u+19
~sant m+19
~sar b-29 c-16 d-27 e-18 j-18 k-16 l-27 p-19 r-22 s-18 u-35
~sar> b-18 u-22
~sav a-15 u-15
~save m-18 r+17
~say c-18 f-32 h-17 i-15 j-22 k-22 l-23 t-17 v-19
~says f-32 h-16 j-21 k-21 l-23 n-19 t-16 v-18
~sca c-18 g-27 h-18 i-27 j-24 l-23 m-22 n-29 o-22 s-21
~scam u+15
~scar m-26 n-16 v-16
~sch a-18 q-15
~sche m-15
~sco b-27 g-28 h-18 i-23 j-21 k-15 n-31 u-33 v-15
~scon l+16
~scoo m-17
~scor d-18 m+23 u-18
~scou d+19 m-23
~scr d-31 e-30 f-25 h-29 i-16 j-40 o-39 p-32 q-33 r-35 s-30 t-23 v-36
~scra a-16 b+15 m-26
~scri b-37 d-32 e-26 f-22 h-26 j-35 n-32 o-32 p-27 q-30 r-28 s-25 t-20 v-28
~scu l-21 n-16 q-23 s-15 u-23 v-16
~scue d+15 m-15
~sd> a+19 e+20 g-19 i-19 m-23 n-15
~sde a-22 b-16 d-17 m-29 o-22 q-16 s+23 u-19
~sde> a-22 b-16 d-17 m-29 o-22 q-16 s+23 u-19
~sdf e+24 f-15 l-16 m-26 u-16
~se> a-15 d-29 e-60 f-57 h-70 j-15 m-17 n-41 p-54 r-24 s-34 t-59
~sec m-23
~seco m-18
~sed h-16 i-20 k-15 p-29 q-35 u-24
~sed> i-19 k-15 p-29 q-33 u-19
~see a+22 m-26 n-21
~seen a+23 m-25 n-20 s-16
~seg g-17 m-20 q-19
~segu g-17 m-20 q-19
~sel a-18 b-22 g-24 h-26 j-24 l-20 o-19 p-17 r-20 s-18
~self j-16 m-18
~sell d-18 i-18 m+23 u-18
~sem b-28 j-28 m-27 n-23
~sema i-22 m-24 n-21
~seme b-21 j-18
~sen a-16 e-22 h-35 m-26 n-50 o-46 p-32 q-40 r-22 u-37 v-38
~sen> m-23
~sena m+19
~send a-24 b-42 f-16 h-15 m-18 n-29 o-27 p-20 q-26 r-26 s-20 t-18 v-21
~seno m-21
~sent c-18 d-20 g-25 n-30 o-30 u-27
~ser b-26 f-21 i-26 j-29 k-18 l-28 o-22 p-16 v-22
~sera d-22 g-16 j-15 l-17 m-24 o-18 u+22
~seri d+17 m-16
~serv u-18
~ses l-17 m-17 o-17
~sfe i+19 q-16
~sfer i+19 q-16
~sgo d-17 m-16 u+20
~sgos d-17 m-16 u+20
~sh> c-20 d-31 e-21 f-19 g-24 h-20 i-20 j-19 k-20 p-21 q-21 t+17 u-28 v-22
~sha a-19 s+17
~shak s+18
~shav n+15
~she n-18
~shed n-18
~shi d-17 m+26 n-17 u-23
~sho c-27 d-27 e-19 f-18 h-35 i-22 j-37 k-27 l-36 o-21 p-15 t-19
~shor m-18
~shou b-26 c-19 d-40 h-19 j-27 k-17 l-21 o-19 r-17 v-17
~show l-17 n-25 o-22 s-20
~shu m-21
~shut m-21
~si> m-17
~sib d-19 i-16 n-19 q-20
~sibl d-18 i-16 n-18 q-20
~sic b-18 d-22 e-17 h-17 i-16 l-19 m+23 o-21 q-21 u-21
~sica a-16 d-16 m+25
~sid a-27 d-37 g-20 h-15 o-22 q-30 r-18 v-17
~side a-27 d-37 g-20 h-15 o-22 q-30 r-18 v-17
~sie d-27 g-25 h-19 j-26 l-19 n-25 p-20 r-21 s+16 v-25
~siem v-16
~sien a-24 g-16 s+23
~sier b-17 m-21 u-23
~sig a+18 b-29 c-17 d-39 e-17 f-17 g-40 i-35 j-24 l-15 p-28 r-23 t-16 v-15
~sign b-17 d-26 g-28 h-24 i-18 j-16 n-16 s-21
~sigo b-16 d-15 m-27 p-15 s+16 u-19
~sigu i-16 m-23 n-19
~sin a-16 i-17 j-31 k-20 m-18 n-28 o-29 p-26 q-31 s+36 t-23 u-37
~sinc b-21 d-19 j-17 m-38 n-16 o-21 q-17 s+33 u-23
~sing a-16 n-19 o-17 p-16 q-20 u-17
~sio b-17 d-32 g-29 j-22 m-36 n-19 o-21 r-18
~sion b-17 d-32 g-29 j-22 m-36 n-19 o-21 r-18
~sir a-17
~sirv a-17
~sit e-22 f-34 g-27 h-25 k-22 l-31 t-27 u-44 v-32
~sito d-29 g-17 j-17 l-18 p-23 r-16 s-16 u-29 v-17
~situ m-17
~siv i-16 u-26
~sive i-16 u-26
~sjd e+25 l-16 m-25 u-16
~sjdf e+15
~sjdh e+17 m-18
~ska n-19 q+16
~ske a-26 b-19 j-17 q-18 u-23
~sked a-26 b-18 d-20 q-18 u-25
~ski a-34 b+18 c-19 d-28 e-23 f-20 h-22 i-21 j-26 k-19 l-18 o-25 p-25 q-23 r-22 s-21 u-28 v-29
~skin a-20 n-16 u-16 v-17
~skip a-23 b+18 c-16 d-23 e-20 f-15 g-17 i-17 j-19 l-21 q-16 s-15 u-28 v-17
~sks g-15 m-16 u+21
~sks> g-15 m-16 u+21
~sla u-17
~sle a-30 b-22 d-31 g-17 h-27 i-17 j-19 k-16 l-20 n-25 p-24 v-17
~slee a-16 d-23 h-19 l-16 n-23
~slep p-20
~slo p-17 q-18 r+24 s-17
~slow p-17 q-18 r+24 s-17
~sme l+15
~smen l+15
~smo b-19 d-16 i-16 r-18 s-18
~smo> b-17 r-15
~smok m-20 n+21
~sne m+20
~sno d-26 u-22
~snow d-25 u-20
~so> c-16 d-31 e-24 g-22 h-18 i-20 j-23 k-16 l-21 n-35 o-18 t-17 v-25
~sob a-16 d-18 m-16 n-16
~sol b-24 d-19 g-19 h-16 i-25 j-25 k-17 m-21 n-31 p-16 q+25 r-23 s-16 v-19
~sola a-15 j-15 n-22 o-19 q+29
~soli m-17
~solo b-17 m-20
~som d-16 e-31 f-29 g-36 j-16 l-35 m-31 n-28 q-23 r-23
~some d-16 e-31 f-29 g-36 j-16 l-33 m-29 n-28 q-23 r-23
~son a-27 d-23 g-25 h-15 i-21 j-18 l-18 m+34 n-24 o-22 p-25 r-17 s-16 u-34
~song a-18 g-20 i-16 m+34 n-17 o-19 u-30
~sons m-15
~soo a+15 c-16 d-27 g-18 h-25 i-18 j-22 k-19 m-22 q-19 s-15
~soon a+15 c-16 d-27 g-18 h-25 i-18 j-22 k-19 m-22 q-19 s-15
~sor a-31 b+15 d-26 e-20 f-19 h-24 j-23 k-20 l-23 n-30 q-37 s-31 t-19 u-29
~sorr a-27 b+16 d-25 e-17 f-18 h-23 i-22 j-21 k-17 l-20 n-29 p-39 q-30 s-30 t-15 u-27
~sos u-18
~sos> u-18
~sou u-16
~spa d-19 h-21 i-16 j-19 k-18 l+25 m-33 n-16 o-16 p-17 q-17 v-21
~spac m-15
~spam a-15 b-20 l+21 m-24
~spe a-29 c+15 d-19 e-21 f-18 g-32 h-28 j-32 k-22 l-35 t-17 u-44 v-26
~spea b-16 c+17 d-21 g-16 h-16 i+16 j-18 l-16 n-19 o-16 q-20 u-24
~spec n+18
~spee d-15 m+16
~spel m+21 u-15
~spen m-18
~sper a-20 l-19 m-28
~spi h-16 i-16 m-25
~spit h-16 i-16 m-25
~spl d+15
~spli d+15
~spo c-29 d-33 e-18 f-19 h-29 k-28 l-32 n-34 p-25 t-23 u-34 v-27
~spon b-25 d-24 g+16 h-17 j-16 k-17 l-18 n-19 q-18 r-17 u-23 v-16
~spot c-19 d-19 h-15 i-30 l-18 n-19 p-15 q-26 u-16 v-16
~spr u+18
~spra m-19 u+18
~spu a-20 b-18 d-19 i-19 l-16 u-20
~spue a-28 b-18 d-18 i-18 m-16 u-19
~ss> a-18 c-34 e-29 f-28 h-31 k-15 l-46 m-21 p-36 q-42 s-16
~ssa a-21 b-19 l+16 n-16 o-18
~ssag a-17 b-19 l+16 o-17
~sse i-17 m-15 n-17 p-18 q-21
~ssed m-24 p-18 q-20
~ssi c-16 g-29 h-18 i-25 k-20 m-26 n-28 p-17 q-29 s-28 v-16
~ssib d-16 q-19
~ssin m-20
~ssio g-15 n-15
~ssm l+15
~ssme l+15
~ssu d-18 e-31 j-17 k-16 l-22 m-34 p-25 q+23 t-16 u-18 v-17
~st> c-70 d-18 e-64 f-62 g+16 h-33 i-21 j-30 l-21 p-51 r+15 u-16 v-35
~sta b-17 c-21 d-35 e-65 f-26 m-15 n-23 o-23 r-24 t-44 u-30
~sta> b-24 c-36 d-41 e-31 k-23 n-25 q-18 r-32 s-18 t-34 u-35
~stad j-21 m+24 u-16
~staf j-15 m-23
~stah i-17 k-17 l+21 m-18
~stai j+17
~stak k+16 l-17
~stam a-23 i-17 m+27
~stan a-16 b-27 h+17 k-24 m-35 n-32 o-30 p-24 q-26 r-34 s-33 u-39
~star b-42 c-30 e-27 f-25 h-19 i-24 j-45 k+23 o-26 r-15 t-23 u-62 v-32
~stat a-16 o-19 u-18
~stay a-15 b-21 d-19 g-15 i-21 j-18 m-17 o-19 s-23
~ste b-28 c-39 d-50 e-34 f-36 g-30 h-36 j-56 k-38 l+17 p-55 q-16 r-53 t-33
~ste> b-26 d-19 h-27 j-24 n-25 o-23 p-17 r-18 s-22
~stea a-18 n-19
~sted d-16 i-21 j-20 n-26 p-26 r-16 s-19 v-29
~stem u-18
~sten m-22
~ster b-22 d-20 g-17 h-16 j-19 k-17 o-34 p-24 q-17 r-22 v-20
~sti b-23 c-25 d-48 e-21 f-26 g-26 l-39 p-46 s+18 t-25 u-61 v-32
~stil b-31 c-17 d-36 e-15 f-20 g-29 l-24 m-28 p-37 s+20 t-19 u-46 v-21
~stio a-16 n-18 o-19 s-19 u-18
~stiv h+16
~sto a-30 b-18 c-19 d-22 e-53 f-47 h-19 j-16 l-25 n-32 o-18 q-16 t-19 v-19
~sto> a-35 g+25 h-18 j-34 k-21 m-51 n-23 o-18 q-33 r-29 s-25
~stoc m+19
~stop b-16 e-18 j-16 k+24 n-16 r-21 u-16
~stor d-16 g-19 j-19 l-23 n-20 q-18 r-21 s-19 u-28
~stos m-21 r-17 u+16
~stoy b-18 c-25 e-24 f-21 g-21 h-34 i-33 k-23 p-33 r+24 t-19 u-43 v-36
~str b-19 d-26 g-27 i-20 k-17 o-28 p-23 s-17 t-17 v-17
~stre a-16 d-15 h-18 q-17
~stru n+16 o-17
~sts u-18
~sts> u-18
~stu a-20 b-26 h-20 j-26 k-22 m-16 n-21 p-20 q-22 v-27
~stuc g+16 l-18 m-35
~stuf j-17 m-22
~sub a-27 b-21 c-25 d-24 e-30 f-21 g-32 h-17 i-23 j-19 l+16 n-25 o-21 p-22 q-21 t-18 u-35 v-23
~sub> e-19 l+27 m-28
~subs a-18 b-16 c-15 g-21 i-16 u-26
~suc d-16 m-17 u+17
~succ d-16 m-15 u+17
~sue d-17 e-25 f-15 g-15 j-16 l-18 m-28 p-22 q+23
~sul g-18 k-15 m-27
~sult g-18 k-15 m-27
~sum a-16 i-21 k+21 l-21 u-21
~sume a-17 i-20 k+22 l-20 u-20
~sun d-18 m+18
~sunn d-16 m+16
~sup b-22 e-18 i-21 j-20 k-16 l-19 o-23 p-17 q-20 r-26 u-26 v-20
~supe a-20
~supp u-20
~sur a-24 c-19 d-22 e-21 f-16 h-18 i-18 j-21 k-15 l-27 p-23 r-19 u-17
~sure c-17 d-18 e-19 h-16 i-16 j-17 l-21 o-18 p-20 r-15 u-23
~surg n-18
~sus a-18 b-16
~susp m-17 n+15
~swe a-15 b-19 d-23 g+23 j-19 l-18 n-19 o-19 q-17 r-16 u-24 v-19
~swer b-16 d-21 g+23 l-17 n-17 o-18 q-17 u-23 v-16
~swi m-17
~sy> a-15
~ta> b-20 c-63 d-77 e-62 f-16 i+23 j-22 m-16 n-15 q-23 r-16 t-26
~tab a-22
~tabl a-21
~tac b-21 d-16 g-21 l+21 m-35 o-16 q-17 u-27 v-15
~tact b-19 g-18 l+21 m-32 u-23
~tad j-22 m+24
~taf j-15 m-23
~tafa u+16
~tah c-15 i-17 k-18 l+21 u-15
~tahp i-17 k-17 l+21 m-18
~tai a-17 d-17 i-16 j+20
~tak c-15 e-30 f-32 g-26 i-51 m-22 o-24 r-15 s-23 t-23 u-44
~take e-27 f-24 g-21 i-43 j-15 o-19 r-46 t-29 u-38
~taki a+15 b-27 d-24 g-15 i-22 l-18 m-33 s-28 u-22
~tal e-26 f-25 g-35 h-35 i+22 k-25 l-42 n-40 o-38 p-38 q-45 r-38 s-36 t-20
~tal> g-17 h-18 i-23 l-15 n-19
~talk f-15 g-22 h-25 i+24 j-30 k-19 l-31 n-29 o-32 p-32 q-36 r-28 s-25 v-25
~tall i-18 u-21
~tam b-25 g-19 i-32 k-22 n-19 o-21 u-21
~tame b-22 i-18 k-15 l+15
~tamo a-22 i-17 m+23
~tamp m+17
~tan b-38 e-23 i-21 k-34 n-37 o-23 p-33 q-34 r-28 u-43
~tan> b-19 c-21 e-18 g-39 h+18 i-38 k-27 l-37 m-18 n-31 o-26 p-23 q-23 r-31 s-25 u-40
~tanc a-19
~tand m-34
~tant d-18 i-18 n-17
~tar b-58 c-39 d-24 e-36 h-32 i-31 k+18 n-22 q-16 t-36 v-42
~tar> a-36 b-26 d-19 h-22 j-27 m-28 q-32 r-27 v-19
~tard a-17 d-24 m-27 n-17 r+16 s-17
~tare m+15
~targ h-22 u-16
~tari i-22
~tarm i-20 k-17 u-15
~tart b-33 c-22 d-33 e-21 f-18 g-33 i-37 j-32 k+25 l-35 n-29 p-24 t-15 u-44 v-19
~tas b-19 c-15 d-31 e-18 g-29 h-24 j-19 l-20 m-24 o-31 p-19 q-17 r-17 s-16 u+20 v-15
~tas> b-19 c-15 d-31 e-18 g-29 h-24 j-19 l-20 m-24 o-31 p-19 q-17 r-17 s-18 u+20 v-15
~tat a-17 l-15 n-19 o-22 u-20
~tate o-17
~tax m+19 u-19
~taxe m+19 u-19
~tay a-15 b-21 d-19 g-15 i-21 j-18 m-17 o-19 s-23
~tay> a-19 b-19 d-16 i-19 j-16 s-20
~tch a-20 d-21 i-16 u-27
~tch> a-18 d-19 i-15 u-25
~tco d-16
~te> a-17 e-45 f-24 g-39 h-41 j-29 n-26 p-25 r-24 s-20 t-44
~tea a-22 b-15 d-23 g-20 k-17 n-22 r-15 u-21 v-16
~teac m+19
~tead a-18 n-19
~tear m-22
~ted b-16 e-30 f-30 g-35 h-18 i-46 j-17 n-15 o-21 p-17
~ted> e-26 f-23 g-30 h-24 i-41 o-16
~tede i-15 n-19
~tee d-17 i-16 l+19 n-16 v-16
~teen l+19 m-28 v-16
~tel a-19 c-25 d-15 e-17 f-18 h-26 j-18 k-25 n-16 o-43 p-31 q-35 t-20
~tel> a-23 m+21
~tele a-22 b-18 i+17 j-16 n-15 o-16 u-23
~tell b-31 i-20 k-20 l-37 n-25 o-34 p-24 q-28 v-28
~tem d-16 j-16 k-17 n-25 p-16 q-19 u-26 v-20
~teme m-21
~temp u-16
~ten c-37 e-37 f-36 g-17 j-54 k-50 m-46 r-27 t-33 u-21 v-19
~ten> d-24 g-18 i-34 o-15 p-15 q-33 v-22
~tend m-29 n-24
~tene s+17
~teng b-15 c-21 e-24 f-25 h-26 j-28 k-27 l-35 m-53 r-27 t-22 u-20
~tenm k-15 l+17 m-16
~tens d-17 i+16 u-18
~ter c-17 d-35 e-44 g-35 h-16 j-43 k-16 l-19 p-19 q-33 t-46 u-30 v-47
~ter> d-29 e-29 f-38 g-37 j-49 l-47 p-17 q-19 t-31 u-25 v-31
~tere a+15 g-20 j-22 l+17 m-19 n-16 o-19 p-16 q-22 r-28 s-18 u-22 v-21
~teri a-16 q-17 s-19
~tern a-23 i-17 l-16 n-25 o+17 q-18 r-16 u-20
~tes a-29 b-37 c-25 d-20 e-16 f-18 j-39 k-22 l-42 p-32 q-39 s-29 t-19 u-26 v-34
~tes> b-22 c-18 g-28 h-22 j-19 k-16 l-16 p-18 q-26 s-16 u-38 v-21
~test a-33 b-23 d-23 g+16 h+15 j-28 l-33 n-33 p-23 q-23 r-21 s-17 v-20
~tev d-20 g-16 h-18 i-18 j-19 o-15 q-21 u-23
~teve d-20 g-16 h-18 i-18 j-19 o-15 q-21 u-23
~tex a-19 b-25 c-15 d-44 e-24 f-34 h-31 k+16 m-15 n-50 o-31 p-45 q-45 r-37 s-35 t-35
~text a-19 b-25 d-43 e-24 f-34 h-30 k+16 m-16 n-49 o-58 p-44 q-44 r-36 s-34 t-35
~th> c-40 g-19 h-27 k-40 q-23 r-29 v-17
~tha a-17 c-16 e-30 f-51 g-26 h-55 i-40 k-23 l-53 p-16 v-20
~that a-16 e-29 f-50 g-25 h-54 i-38 k-22 l-52 r-34 v-18
~thd d-15
~thdr m-17
~the a-18 e-44 g-42 j-20 m-17 q-17 s-27 t-33
~them c-18 d-18 g-16 i-17 o-17
~then b-17 i-16 l-19 n-32 p-17 s-19 u-35
~ther a-18 c-17 d-18 e-30 g-37 k-46 q-15 s-16 t-37
~thes a-25 b-36 f-21 h-25 j-28 k-36 l+24 m-34 n-29 o-28 p-17 q-33 r-24 s-18
~they b-34 g-20 h-26 i-16 j-19 k-21 l-22 m-19
~thi e-41 f-21 h-23 i-20 j-30 k-19 n-17 o-19 p-22 q-45 r-52 t-32
~thin e-18 f-16 i-28 m-17 q-30 r-47 t-29
~this d-17 e-31 h-23 i-15 j-27 k-24 n-35 o-32 p-49 q-33 r-33 t-22
~thn m-23 t+20 u-16 v-16
~tho a-27 d+18 i-23 l-29 m-24 o-20 p-23 s-18 u-16 v-16
~thou a-18 g-17 i-16 l-24 m-43 p-20 u-20
~thr g-27 n-26 v-15
~thre d-17 u-21
~thro g-19 l-22 n-20 r-23
~tic d-35 g-16 i-32 j-27 l-17 o-19 p-15 v-15
~tic> d-16 n-19
~tica i-16
~tick m+18
~tie b-31 e-30 f-31 j-31 k-36 l-29 n-19 o-24 p-36 r-24 s-34
~tiem a-17 d-23 h-18 o-17
~tien b-26 e-28 f-29 j-29 k-34 l-27 m-15 n-53 o-21 p-33 r-37 s-37
~til b-36 c-22 d-42 e-19 f-24 g-34 i-16 l-29 m-31 o+16 p-41 s+24 t-22 u-23 v-24
~til> n-16
~till b-33 c-17 d-38 e-16 f-21 g-32 l-25 m-27 p-39 s+20 t-20 u-26 v-21
~tim c-23 d-22 f-31 g-39 i-39 k-26 q-19 r-35 t-18 u-27 v-30
~time c-23 d-22 f-30 g-39 i-39 k-26 q-19 r-34 t-18 u-31 v-30
~tin b-19 c-32 d-21 e-33 h-39 i-19 j-51 n-17 p-34 r-16
~ting b-18 c-28 d-18 e-31 f-22 h-36 i-16 j-49 n-18 p-33
~tio a-41 b-24 c-31 e-20 f-24 g+16 h-34 k-30 q-19 s-18 t-28 v-31
~tion a-41 b-24 c-31 e-20 f-24 g+16 h-34 k-30 q-19 s-18 t-28 v-31
~tir a-20 d-24 i-20 m+18 n-20 q-18 u-23
~tire a-17 d-23 i-18 m+19 n-19 q-16 u-15
~tis a-22 b-15 n-16 u-15
~tist a-21
~tiv a-20 c-17 d-18 i-27 j-22 k+26 l-25 m-16 n-26 q-21 s-17 v-21
~tiva i-16 k+20 l-18
~tive n-19
~tivo h+16 m-18
~tle b-16 o-16
~tle> b-15
~tly m-19
~tly> m-19
~to> c-26 e-27 f-53 h-52 j-30 k-50 n-38 p-23 q-27 r-39 t-24 v-18
~toc d-20 g-16 m+20 n-19 s-16 u-16
~tock m+19
~tod a-26 c-31 e-30 g-34 j-40 k-26 l-35 n-36 p-31 q-17 s+15 u-24 v-30
~toda a-19 b-16 c-22 e-20 g-27 j-35 k-21 l-25 n-27 p-26 u-33 v-27
~todo a-20 i-15 l-16 n-19 o-22
~toe m+18
~toes m+18
~tol b-16 i-22 n-20
~told b-16 i-22 n-20
~tom c-21 e-18 f-25 g-34 i-28 j-31 k-27 l-28 m-21 n+24 p-27 r-26 t-19 u-42 v-22
~toma b-18 i-17 m-15 o-29 q-19 u-19
~tomo a-17 c-15 d-31 f-21 g-27 j-23 k-15 l-21 n+18 p-17 r-21 s-23 u-28 v-16
~ton a-16 s-17 u-19
~too a-18 c-17 g-18 i-15 l-16 n-23 o-16 u-15
~top b-19 d-20 e-21 f-16 g-16 i-18 j-19 k+24 n-21 o-16 p-15 s-17 u-21 v-16
~top> e-19 k+24 l-26 n-17 u-16
~tor a-17 b-22 c-18 d-30 g-28 k-19 n-30 r-26 s-25 v-21
~tore a-17 m+26
~tori m-17
~torm m-21
~tory a-16 l-16 u-17
~tos a-18 g-18 j-28 o-19 q-16 s-17 v-20
~tos> a-17 g-15 j-27 o-19 q-16 s-17 v-20
~tot d+20 m-18 u-16
~tota d+20 m-18 u-16
~tou p-15
~tow a-21 b-17 d-21 h-19 n-20 u-21
~town a-18 d-20 h-19 n-19 u-20
~toy b-18 c-25 e-24 f-21 g-21 h-34 i-33 k-23 p-33 r+24 t-19 u-43 v-36
~toy> b-18 c-25 e-24 f-21 g-21 h-34 i-33 k-23 p-33 r+24 t-19 u-43 v-36
~tra a-34 c-44 e-37 f-35 g-19 j-48 l-52 m-17 p-19 q-16 s-30 t-36
~tra> c-20 e-18 h-26 j-26 l-30 n-33 p-24 q-28 r-29 s-27 t-18 u-41
~trab a-26 f-17 g-26 j-22 k-17 l-24 p-19 r-19 s-22 v-17
~trad m-22 o+21
~trai u-18
~tran a-18 d-23 n-20 o-19
~trar n+16
~tras a-15 d-15 h-16 n-20 r+21
~trat g-15
~trav m-17
~tre a-30 c-16 d-30 g-30 h-30 i-24 l-21 o-23 p-24 q-25 s-23 v-16
~trea a-16 g-21 j-19
~tree a-20 b-16 d-23 h-21 i-15 l-16 n-19 o-16 p-20 q-19 s-16 u-16
~tri d-29 g-16 h-18 i-19 j-17 n-23 q-20 r-18
~tric d-16
~trip a-16 d-18 h-16 n-17 u+21
~tro c-26 d-40 e-18 f-23 g-39 h-27 i-34 k-29 l-28 m-27 o+16 p-21 r-18 t-18 u-18 v-25
~tro> c-24 d-33 e-16 f-21 g-32 h-21 i-28 k-27 l-24 m-48 o+16 p-21 q-27 u-35 v-22
~trol n+15
~tru g-17 j-22 o-16 p-26 s-17 u-32
~truc a-15 b-17 d-21 n+17 p-17 u-17
~true u-20
~trus b+15 m-20
~try a+15
~try> m+15
~tryi a+15
~ts> c-32 e-37 f-32 g-39 i-23 k-33 l-35 m+18 n-25 p-32 q-28 r-36 s-18 t-29 v-16
~tsd a+21 g-16 i-16
~tsd> a+21 g-16 i-16
~tsi n-15 u-21
~tsid n-15 u-21
~tte a-28 d-40 h-23 j-22 k-20 l-23 p-20 s-15 v-26
~tter a-26 d-37 h-22 j-21 k-19 l-23 p-19 q-28 v-24
~tti d-18 f-15 j-23 m-15 o-22 p-30
~ttin d-18 f-15 j-23 m-15 o-22 p-30
~ttl b-16 o-16
~ttle b-16 o-16
~tua a-18 g-18 h-18 l-16 m-28 r-17
~tual m-20
~tuat m-17
~tuc g+16 l-18 m-35
~tuck g+16 l-18 m-35
~tuf j-17 m-22
~tuff j-17 m-22
~tur a-18 d-22 e-29 f-24 g-30 h-29 p-17 q-39 s-33 t-22 u-21 v-30
~ture u-17
~turn c-28 d-34 e-26 f-21 g-24 h-25 n-20 p-15 q-34 s-27 t-20 v-27
~tuv m-24 s+17
~twe m+20
~twi a-16 b-16 g-18 m-25 n-16 q-16 s+16 t-16 u-16
~twic a-16 b-16 g-18 m-25 n-16 q-16 s+16 t-16 u-16
~ty> c-26 e-30 g-35 h-24 k-23 q-15 r-29 t+24
~typ a-16 b-19 g+17 j-18 l-18 o-15 u-24
~type b-17 d-17 g+18 j-17 l-18 u-21
~tyu e+21 m-21
~tyu> e+21 m-21
~ual a-21 b-29 c-27 e-33 f-26 l-34 m-24 p-29 q-21 r-30 s-18 t-24 v-24
~ual> a-34 b-21 c-19 e-26 f-21 j+16 k-20 l-24 o-25 p-21 q-20 r-20 s-17 t-18 u-51 v-20
~uali m-20 u+19
~uall m-23
~uan b-29 c-23 e-25 f-21 g-42 h-31 j-37 k-25 l-27 m-24 n-24 q-26 t-18
~uand a+18 d-16 g-27 j-21 n-23 q-20 r-19 u-20
~uant a-31 b-19 e-18 g-19 h-23 i-22 j-20 l-20 m-29 p-15 u+20 v-18
~uar a-24 b-23 d-17 l-16 m-21 n-17 o-21 r+29 s-16 u-19
~uart r+17
~uat o-17
~uati m-17
~ub> e-19 l+27 m-28
~ubl a-19 b-16 i-16 m-20
~uble a-16 m-15
~ubr a-18 d+26 g-15 i-19 j-16 l-17 q-19 u-24 v-19
~ubre a-17 d+26 g-15 j-16 m-29 u-21
~ubs a-18 b-16 c-15 g-21 i-16 u-26
~ubsc a-18 b-16 c-15 g-21 i-16 u-26
~ucc d-16 m-15 u+17
~ucce d-16 m-15 u+17
~uch a-18 b-21 d+18 e-31 f-32 g-29 h-30 j-33 k-29 o-28 p-35 q-27 t+17 u-17 v-29
~uch> c-18 d+22 e-23 f-26 g-23 h-24 j-27 k-23 o-20 p-29 q-19 r-19 s-29 u-15 v-22
~ucho b-17 d-22 u-17
~uci m-19
~uck a-23 b-22 d-26 i-20 j-19 k-15 l-22 n-34 p-28 t-16 u-32
~uck> a-22 b-21 d-23 i-17 l-21 n-27 p-27 u-27
~ucks m+16 n-16
~uct n+18
~ucti n+18
~uda b-28 c-21 e-20 f-21 g+19 h-17 l-25 n-28 o-25 p-20 r-17 s-22 v-18
~uda> b-27 c-20 e-20 f-21 g+20 h-15 j-21 l-23 n-26 o-24 p-19 q-25 r-16 s-21 v-20
~ude a-26 c-16 e-19 h-22 i-28 j-25 n-18 o-19 q-16
~ude> a-18 j-18 m-23
~udo m-17
~udos m-16
~ue> b-36 c-26 e-39 f-27 h-28 i-33 n-27 o-18 p-19 q+16 u-43 v-36
~uec d+15 h-22 m-24
~ued b-29 c-17 d-17 e-47 f-43 g-22 h-21 j-29 l-53 m-29 p-23 r-36 t-43 u-29 v-53
~ueda a-17 k-16 q-27 r-20 s-26
~uede b-16 e-32 f-27 g-46 h-50 j-51 l-40 m-39 p-21 r-17 t-26 u-52 v-41
~uedo b-20 c-30 e-19 f-20 i-29 j-17 k-37 l-25 r-33 t-20 u-30 v-21
~ueg m+23 s-18
~uego m+18 s-16
~uel a-29 b-24 c-17 e-15 g-24 h-17 i-29 n-29 q-24 t-16 v-19
~uele d-17 n-18
~uelt m-16
~uelv m-23
~uen a-18 c-26 e-36 g-35 k-29 m-16 n-39 o-41 p-25 r-23 s-15 u-49 v-37
~uen> b-19 d-15 f+15 i-17 j-17 m-33 o-21 q-15 r-15 u-20
~ueno e-17 u-21
~uent a-23 f-17 g-19 h-20 l-21 m-16 n-23 o-23 s-20 u-26 v-18
~uer a-18 b-30 c-19 d-33 g-30 h-22 i-34 k+17 l-18 r-17 u+22 v-25
~uere k+21 m-20
~uerm m-26 n-20 q-19 u+22
~ues c-24 d-41 e-19 f-19 g-17 h-24 j-32 k-20 l-34 n-19 p-25 t-19 u-34 v-28
~ues> b-25 c-19 d-31 f-15 g-27 h-17 i-28 j-21 k-15 l-23 v-18
~uess u-16
~uest b-18 d-15 j-16 l-15 n-21 p-16 q-22 s-20 u-19
~uev b-26 d-24 g-17 i-18 j-21 l-22 n-21 p-16 q-18 r-20 s-19 u-23 v-15
~ueva b-19 d-17 j-16 v-18
~uevo l-21
~uff j-17 m-22
~uff> j-17 m-22
~ug> m-16 u+21
~uga h-19 l-16 m-27 n-20 q-17 v-16
~ugar h-19 l-16 m-27 n-20 q-17 v-16
~ugh c-17 f-16 g-26 j-17 k-17 n-27 p-16 s-22 t-15 v-19
~ugh> g-22 l+15 n-27 r-21 s-20 v-16
~ught m-16
~uh> e-18
~ui> b-27 c-17 d-29 e-17 h-21 i-25 k-21 l-16 n-29 o-24 r-26 s-22 u-33 v+18
~uid s-15
~uie c-36 d-55 e-34 f-33 g-24 h-23 j-47 l-18 r-47 s-45 t-32
~uien a-51 b-43 c-18 d-39 e-19 f-21 g-29 j-30 k-41 l-49 m-23 o-20 r-27 s-31 t-20
~uier c-24 d-29 e-19 f-17 g-15 h-22 j-27 n-26 p-28 q-39 r-30 s-23 t-16 v-48
~uil m-19
~uin d-15 u-18
~uir m-20
~uis d-20 m-24 p-19 u-27 v-18
~uisi b-16 m-29 p-17 u-18
~uit a-36 d-26 g-26 h-15 i-27 j-21 k-29 p-20 q-28 u-26 v-27
~uita a-26 k-16 m-15 o-17 q-15 s+16
~uite a-21 i-18 k-19 q-16 s-18 u-19 v-19
~ul> a-18 b-15 d-17 j-18 t+17
~uld b-30 e-26 f-31 h-45 l-17 m-16 p-33 r-24 t-33 v-38
~uld> b-30 e-26 f-31 h-45 l-17 m-16 p-33 r-24 t-33 v-38
~ule a-20 b+16 d-18 u-17
~ull a-30 g-16 h-19 i-26 j-16 k-17 m-20 n-21 o-28 p-16 q-22 r+26 s-16 u-20 v-16
~ull> o-16
~ulle r+17
~ulli a-17 m-20 r+18
~ult g-18 k-16 l-16 m-29
~ults m-18
~um> h-18 j-24 m+30
~umb b-29 c-23 d-29 f-17 h-24 n-24 o-27 p-24 q-25 r-18 s-20 t-21
~umbe b-29 c-21 d-28 f-17 h-24 n-24 o-27 p-24 q-25 r-18 s-20 t-21
~ume a-30 b-33 c-25 d-34 e-27 f-22 h-29 o-30 p-20 q-30 r-35 s-21 t-22
~ume> a-17 i-20 k+22 l-20 u-20
~umer a-24 b-26 c-18 d-24 e-17 h-23 k-28 m-22 n-22 o-25 p-16 q-19 r-29 s-16
~ump u-18
~ump> m-22
~un> q-17
~una a-22 i-15 m-27
~una> m-19 v+15
~unc d-20 e-17 f-17 h-17 i-16 j-23 l-19 m-26 n-23 o-18 r-16 u+15 v-18
~unci d-16 m-27
~und e-26 f-24 h-35 i-33 l-50 o-21 q-22 s-16 t-26 u-17 v-36
~und> d-33 g-21 h-23 i-19 k-16 l-19 n-28 s-22 u-23 v-19
~unde a-19 j-18
~undo a-15 g-16 k+28 l-29 m-29 n-21 r-17 s-18
~undr m-25 u-20
~ung d-17 m-21
~uni a-16 g-21 j-22 n-22 q-16 r-20 s-16 u-22
~unic m-17
~unk s+17
~unk> s+17
~unn b-16 d-22 f-21 g-15 h-17 m+19 n-22 p-19 q-26 s-20 u-19
~unni f-19 h-16
~unny d-17 m+26 q-19
~uno a-17 n-24 o-20 q+23
~uns a-25 b-24 c-28 d-30 e-35 f-27 g-23 h-22 i-23 j-25 k+16 l+17 n-25 o-22 p-24 q-22 r-27 s-19 t-23 u-34 v-26
~unst e-18 k+24 l-23 m-24
~unsu a-21 b-19 c-20 d-21 e-24 f-17 g-17 i-16 j-17 l+18 n-17 o-17 p-19 q-18 r-19 u-26 v-19
~unt b-28 c-28 e-23 f-21 h-15 k-25 l-25 p-24 r-27 t-22 u-22 v-34
~unt> a-17 g-15 i-19 j-23 n+19 u-19
~unta d-22 l-21 n-21 u-16
~unti a-15 n-16
~unto a-17 j+17 v-17
~untr m+15
~up> f+15
~upa a+18
~upa> a+18
~upe a-21 g-17 n-16 q-16
~uper a-20
~upl m-17
~uple m-16
~upo a+17 e-18 g-21 h-17 j-26 l-16 m-29 n-26 o-22 u-27
~upo> a+18 d-20 j-19 m-21 o-15 u-15
~upp u-20
~uppo d-16 m-17 u-18
~ups d-16 g-15 l-20 n-21
~ups> l-16 m+16
~ur> b-18 c-34 e-27 f-38 g-17 n-37 p-20 q-21 s-22 u-25
~ura a-18 b-16 d-20 h-16 j-16 m-16 u+20
~ura> a-16 d-16 m-31 n-19 u+23
~ure a-25 d-38 e-23 f-19 h-23 i-22 j-27 k-17 l-20 m+16 o-21 r-23
~ure> a-21 b-19 d-30 e-21 f-16 h-21 i-20 j-24 l-17 m+20 o-16 p-22 r-18
~urg m-16 n-21
~urgi n-16 o+17
~uri d-16 m-23 q-17
~urin m-22
~urn a-16 c-28 d-35 e-26 f-21 g-25 h-26 n-21 p-15 q-34 s-27 t-20 v-28
~urn> a-33 b-35 c-23 d-28 e-17 g-19 h-16 n-16 q-24 s-20 v-18
~urne r-17
~urno b+18 i-19 k-19 l-20 m-18 r-20
~urr d-15 r-20 u-16
~urri m+21 r-17
~urs a-18 d+18 u-23
~urs> m+19
~urse d+18 m-17 u-18
~urt d-19 n-18 q-17
~urt> m-20
~us> a-18 d-17 i-19 n-21 o-15
~usa i-15 l-16 m-27 n-18
~usan m-25 n-17 u+16
~usar g+15
~usc b-24 d-16 g-16 i-17 j-16 l-18 n-22 o-22 p+16 u-19
~usca b-18 d-15 g-16 j-16 m-16 n-22 o-20 p+16 u-17
~use c-18 d-20 h-22 n-22 o-28 p-25 q-26 s-24 u-20
~use> d-19 o-21 s-18 u-21
~used a-16 m+17 p-16
~usi a-22 d-16 e-18 j-19 k-15 l-21 m+22 o-18 q-23 r-16 t-21 u-29
~usic a-16 d-16 e-16 l-18 m+18 o-16 q-19 u-19
~usin a-15
~uso m-19 o-17
~uso> m-19 o-17
~usp m-17 n+15
~uspe m-17 n+15
~ust c-35 d-50 e-33 f-33 g-28 h-25 j-24 k-29 l-22 p-26 s-39 t-20 v-26
~ust> a-24 c-24 d-40 e-25 f-24 g-18 h-28 j-33 k-18 p-18 s-29
~usta b-17 g-20 l-19 o-15 q-15 u-19 v-16
~uste b-15 i-18 n-20 v-18
~ut> c-25 e-20 f-29 g-38 j-29 k-26 s-27 t-26
~ute a-17 b-15 d-16 j-17 n-18 o-23 r+19 u-18
~utes a-16 b-15 o-15 r+16
~uth u-19
~uth> u-18
~uti m+17
~uto d-17 g-16 o-16 r+15 u-18
~utos m-18 r+16
~uts a-16 b-15 d-17 n-23 u-26
~utsi n-15 u-21
~utt o-20
~utte n-19 o-19
~uys b-20 g-25 i-23 n-19 r-18 s-17 v-19
~uys> b-20 g-25 i-23 n-19 r-18 s-17 v-19
~va> d-16 k-18 v-15
~vac g-15 m+22
~vaca m+17
~vai b-19 h-19 j-23 m-16 n-23 t-16 v-15
~vail b-18 h-17 j-21 n-21 u-19
~val i-19 o-20 u-34
~vali g+16 u-18
~vam m-21
~vame m-16
~van a-21 b-21 d-17 g-19 i-21 j-17 m-31 n-21 p+16 q-28 u-20 v-16
~van> a-18 i-17 m-26 n-18 p+17 q-20 r-20 u-17
~vb> e+19 m-18
~ve> c-30 d-17 e-60 f-56 g-45 h-36 j-39 k-47 o-18 u-31
~vec m-17 n-16 o-15
~vece a-17 m-17
~ved i-26 l-22 m-18 n-17 p-18 q-18 r-27 s-22 t-15 v+16
~ved> i-26 l-22 m-18 n-17 p-18 q-18 r-27 s-22 t-15 v+16
~veg m+19
~vega m+19
~vel b-17
~vela m+16
~ven a-16 b-27 c-16 e-15 g-22 j-28 l-32 n-23 o-32 p-25 r-25 s-24 t-16 v-28
~ven> a-20 h-17 l-17 o-18
~vend a-16 d-20 m+16 n-17 u-25
~veni b-16 h+15 m-33 p-18 u-18
~ver a-16 b-34 c-24 e-45 f-51 g-61 h-20 i-26 j-30 n-48 o-41
~ver> b-35 c-41 e-34 f-38 g-44 i-18 j-17 n-40 o-52 s-15 t-17 u-19
~vere a-20 j-15 p+17 q-22 s-16
~vers a-17 i-16 j-17 l-17 p-19 u-20
~very c-16 g-21 h-26 i-25 j-15 k-19 n-24 o-30 p-19 q-22 v-19
~via b-17 d-18 i-16 j-16 u-17
~via> b-17 d-17 j-16 o-17 u-16
~vic m-16
~vid a-18 m-25 u-16
~vida m-16
~vie b-31 c-20 d-25 f-15 g-22 h-15 i-30 j-23 k-19 l+16 n-22 s-21 u-36 v-30
~vie> m+18
~vien b-21 d-19 g-16 i-20 l+18 m-28 u-26 v-24
~vin a-17 d-27 g-21 h-20 i-24 j-22 l-28 n-30 p-25 r+19 u-31 v-28
~ving d-23 f-19 g-19 h-19 i-20 j-19 l-27 n-25 p-24 r+20 u-29 v-26
~vio m+15
~vis b-19 c-15 e-23 f-15 g-16 i-29 j-17 k-18 l-27 n-33 p-19 q-26 r-20 u-27 v-23
~visa a-16 n-21
~vise a+16 m-22
~viso m+16
~vist a-17
~vo> a-21 b-17 c-16 d-24 e-16 f-18 g-18 h-19 i-25 j-25 n+25 o-22 p-20 q-23 r-20 u-28
~voc d-17 m-20
~voca d-17 m-20
~voi a-15 g-23 m-26 n+23 u-19
~voic m-16
~void d-15 g-20 m-28 n+24 u-17
~vol i-20 m-18
~volv i-20 m-18
~vor d-29 e-22 f-19 h-20 k-25 n-24 q-28 r-18 s-24 t-26 u-26 v-24
~vor> d-29 e-22 f-19 h-19 k-24 m-32 n-23 q-27 r-16 s-23 t-23 u-30 v-21
~vos h+16 m-21
~vos> h+16 m-21
~vot m+17
~vote m+17
~vue a-21 b-18 g-19 i-20 j-16 n-15 q-18 s-16 u-20
~vuel a-21 b-18 g-19 i-20 j-16 n-15 q-18 s-16 u-20
~wai c-16 d-24 h-15 l-18 m-41 p+18 s-23 u-32 v-17
~wait c-16 d-23 h-15 l-17 m-44 p+18 s-23 u-31 v-17
~wak a-20 p-20 q-16
~wake a-20 p-19 q-16
~wal b-21 c-17 d-39 g-21 k-16 l-21 n-25 o-21 p-20
~walk b-17 d-33 g-15 i-25 m-32 n-20 p-17
~walm h-17 m+22
~wan a+16 c-24 d-30 e-19 f-17 j-38 m-16 n-26 p-35 q-30 r-32 s-30 t-30 u-41
~want a+16 c-24 d-30 e-19 f-17 j-38 m-16 n-26 p-35 q-30 r-32 s-30 t-30 u-41
~war d-18 i-24 m+18 u-18
~ward d-16 i-21 u-16
~was l-16
~wat n+16 p-16 u-17
~watc n+16 p-16 u-17
~wav u-17
~way a-32 c-22 d-23 e-25 f-21 g-27 h-29 i-26 k-23 m-25 o-23 t-22 u-29
~way> a-26 c-20 d-22 e-24 f-20 g-26 h-27 i-25 k-22 m-30 n-28 o-20 t-21 u-26
~ways a-18 p+15
~wea a-24 d-25 g-27 h-24 i-22 j-22 l-17 o-29 r-15
~wear a-18 d-18 g-23 i-17 j-18 o-23
~weat m+17
~web m+18
~webs m+18
~wed a-17 d-17 i-21 j-17 m-18 n+21 r-17 u-19 v-15
~wed> i-19 m-28 n+24
~wee c-21 d-33 f-17 g-30 i-30 j-25 k-22 l-32 n-35 o+22 p-20 q-23 r-23 s-26
~week c-20 d-32 g-25 i-24 j-22 k-17 l-27 m-20 n-35 o+22 p-17 q-21 r-21 s-34
~wei m-22 s+16
~weir m-23 s+16
~wel a-16 i-18 u-16 v-17
~wen a-19 e-25 f+19 j-21 l-22 n-20 o-16 r-16 t-16
~went a-18 j-18 n-16
~wer a-21 c-24 d-34 e+22 f-26 g+21 j-37 k-20 l-29 n-29 o-20 p-21 q-28 s-23 t-17 u-40 v-29
~wer> g+25 j-16 l-16 r-16 u-24
~were a-19 d-18 j-29 o-17 r+20
~wert e+26 f-15 m-27
~wes a-15 l-18 s-16 t+20 u-22
~weso m-17 t+20
~wha a-18 b-36 c-46 e-42 g+19 i-25 k-35 l-27 o-24 p-44 q-22 r-51 s-31 t-57 v-63
~what a-18 b-36 c-46 e-41 g+19 i-25 k-35 l-27 o-24 p-43 q-22 r-51 s-31 t-57 v-63
~whe b-31 c-16 d-19 e-23 f-42 g-40 i-26 j+19 k-42 l-40 o-23 q-50 r-27 t-26 u-27 v-31
~when b-22 c-18 d-24 e-16 f-22 g-21 h+17 i-16 j-26 k-34 l-25 q-38 t-16 v-24
~wher f-27 g-31 h-32 i-19 j+22 l-26 n-24 o-32 p-37 q-26 r-38 s+18 u-53 v-16
~whi a-16 b-26 d-29 h-19 i-25 j+21 k-16 l-23 n-36 o-22 p-23 q-24 t-18 v-18
~whic a-24 b-18 d-27 h-17 i-20 j+19 l-21 m-16 n-22 o-17 p-16 q-19 s-17 t-18 v-17
~who a-17 j-17 l-16 m-29 o-18 u-18
~whoe m-16
~whol m-24
~wic a-16 b-16 g-18 m-25 n-16 q-16 s+16 t-16 u-16
~wice a-16 b-16 g-18 m-25 n-16 q-16 s+16 t-16 u-16
~wil a-20 c-31 e-34 g-26 i-35 j-49 k-42 l-45 m-16 o-23 s-26 t-19 v-34
~will a-20 c-30 e-33 f-29 g-25 i-34 j-48 k-42 l-44 m-17 o-23 s-26 t-18 v-39
~win a-17 d-17 n-26 u-17
~wing a-17 n-15
~wit a-17 c-34 f-30 g-19 h-24 j-20 k-33 p-16 q-17 r-16
~with a-17 c-33 f-30 g-18 h-23 j-19 k-32 q-16 r-15
~wn> g-22 i-20 k-18 l-20 n-27 p-19 u-18
~wor a-24 b-46 c-40 d-20 e-31 f-31 j-45 k-36 l-28 q-21 r-23 t-34 v-27
~word d-16 n-16 u-18
~work a-19 b-38 c-31 e-22 f-27 j-38 k-33 l-19 p-16 r-20 s-38 t-31 v-23
~worr p+16 q-17
~wou g-39 h-22 j-32 m-19 n-33 p-27 q-16 s-29 t-18 v-19
~woul g-39 h-22 j-32 m-19 n-33 p-27 q-16 s-29 t-18 v-19
~wri a-22 g-17 i-22 n-21 o-18 q-18
~writ a-22 g-17 i-22 n-21 o-18 q-18
~wro m+18
~wrot m+18
~ws> d-22 i-15 m+24
~xac u+16
~xact u+16
~xcv e+19 m-18
~xcvb e+19 m-18
~xed> m-17
~xes m+19 u-19
~xes> m+19 u-19
~xib o+15
~xibl o+15
~xic u-15
~xico u-15
~xie m-16
~xiet m-16
~xim m-16
~xima m-16
~xit d-18 j+18 m-22 u-18
~xit> d-18 j+18 m-22 u-18
~xpe a-21 l-17 n-17 o-17 q-23 u-33
~xpec q-17
~xpen i-16 u-26
~xpl a-26 b-18 d-29 g+17 j-26 k-23 l-18 m-20 n-21 o-22 s-17
~xpla a-19 d-23 j-17 u+16
~xpli g+20 i-17 m-22 o-15
~xt> b-21 c-16 d-44 e-30 f-26 h-36 p-31 q-41 r-42 s-15 t-27 u-22 v-37
~xte a-22 b-17 d-22 g-19 j-19 l+17 m-43 o-16
~xtea m-22
~xtee l+20 m-22
~xti a-15 d-17 f-20 j-15 m-19 n-20 o-23 p-17 q-22 r-17 s-20 t-21
~xtin a-15 d-17 f-20 j-15 m-19 n-20 o-23 p-17 q-22 r-17 s-20 t-21
~xtr a-16 d+19 m-17
~xtra a-16 d+19 m-17
~ya> f+16 j-18 r-15
~yan b-16
~yan> b-16
~ybo j-16 m-23 n-16 o-17 u-18 v-15
~ybod j-16 m-23 n-16 o-17 u-18 v-15
~yda d-19 m+16
~yday d-19 m+16
~yea m-16 p+16 q-16
~yeah m-16 p+16 q-16
~yec u+15
~yeg m-24 r+23
~yego m-24 r+23
~yer a-19 b-16 d-16 n-23 o-19 s+16 u-22
~yer> a-19 b-16 d-16 n-23 o-19 s+16 u-21
~yin n-18 u-24
~ying n-18 u-24
~yla j-17
~yon a-24 b-23 d-30 j-20 l-22 n-21 o-16 p-15
~yone a-24 b-23 d-30 j-20 l-22 n-21 o-16 p-15
~you b-15 c-30 e-25 g-16 m-16 n-36 o-35 p-31 q-39 r-35 s-36
~your b-15 c-30 e-24 f-39 g-15 n-35 o-35 p-30 q-39 r-34 s-35 u-24
~ype b-17 d-17 g+18 j-17 l-18 u-21
~ype> g+18 j-16 l-17 u-20 v-15
~ys> c-36 d-24 e-42 f-30 g-21 i-42 j-41 k-40 l-27 n-31 v-16
~yse d-17 u-16
~ysel d-17 u-16
~yth c-16 f-24 g-35 h-36 i-22 k-20 r-27 v-28
~ythi c-16 f-23 g-34 h-36 i-22 k-19 r-26 v-28
~yu> e+21 m-21
~yud b-25 c-21 e-18 f-20 g+22 i-30 j-20 l-22 n-25 o-21 p-18 q-23 r-15 s-18 v-19
~yuda b-24 c-18 e-18 f-20 g+20 i-30 j-20 l-22 n-24 o-20 p-18 q-23 s-18 v-18
~za> a-16 d-21 h-18 j+22 m-22 o-15 u-20
~zar n-16
~zar> n-16
~ze> m+26 u-17
~zin d-17
~zo> b-17 g-17 m-25 n-15 q-15 u-20
~zos d+16 m-17 n-16
~zxc e+19 m-18
~zxcv e+19 m-18
~zz> m+15
¿ b-67 c-20 e-50 f-25 i-20 k-56 l-44 p-56 q-15 r-68 s-59 t-44 v-62
¿_@howmuch b-17 d+31 g-15 h-18 j-16 n-29 o-15 q-22
¿_@open h+16 m-17
¿__@drink m-19 n+22
¿__@insurance d-24
¿__@medicine u-16
¿__@pay a-15 j-19 n-15
¿__a d-18 q-16
¿__algo n-15 o+16
¿__alguien n-15
¿__de u-21
¿__dejar d+17 j-16 n-16
¿__el i-17 j+16 m-29 q-24 s-15 u-17
¿__en a-16 d-18 g-15 h+20 l-15 m-27 o-20 u-22
¿__es g-16 h-25 m+17 n-19 o-15
¿__esto g+15
¿__hace m-16 n+17 u-18
¿__hay d-16
¿__hora m+21 n-16 o-15 u-19
¿__la a-18 d-20 g-20 m-21 s-19 u+16
¿__llego j+19 n-18
¿__lo m-16 u-17
¿__los m-17
¿__mas n-19 o+20
¿__me g-22 l-17 m-22 o-15
¿__mi a-20
¿__o m-16 o-15
¿__otro n-18 o+15
¿__para m-19 o-20
¿__puede n-32 q-17
¿__puedo d-20 o-17
¿__que a-22 d+20 l-18 m-28 n-21 o-22 q-25
¿__se a-22 d-28 h-15 i-15 m+20 o-18 q-19
¿__ser o+15
¿__si a-20 b-17 g-21 h-16 i-16 j-18 m-29 n+19 o-20 u-27
¿__tengo n-18
¿__tiene a-15
¿__un d-17
¿__una i-16
¿_como d-28 m+23 n-34 q-18 r-23 u-26
¿_cual j+16 u-19
¿_cuando a+17
¿_cuantas a-16 m-16
¿_donde a-17 m+18 n-15
¿_en h-16
¿_es a-21 d-30 g-16 h-19 i-16 m-30 n-22 o-18 u+26
¿_eso u+16
¿_hay a-21 g-16 l-16 m-33 n-20 q-19 u-30
¿_me b-19 m-18 u-22
¿_puede o+15
¿_puedo h-15 j-20
¿_que b-15 g+21 h-18 i-30 l-17 o-26 q-33 s-19 u-23 v-17
¿_quien m-23 q-16 u+21
¿_se a-22 m-20 n-28 s-19 u+17
¿_tienen h-19 i-19 m+20 o-16 u-18
¿_un m-18 n+18 u-17
¿_venden d-16 m+18 u-21
"""
