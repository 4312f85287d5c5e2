"""Weights of the intent reader: written by ``python -m training.weights`` from 10278 texts; not by hand."""

KNOWN = """\
# 1 10 1015 1030 10:20 11 12 14 15 150 16 19 2 20 2023 22 24/7 2:15 3 35 4 5 50 500 6 7 8 9 95 a abierto abiertos able about abren
abrir abris abuela aca accept acceptable accepting accessible accident accompany aceptan acompanada acompanante actual actually ad
add adderall address addy adelantar adentro advise af afford after afternoon afternoons afterpay afterward afterwards afuera again
against agarro agenda agendar ago agradezco agreed agua ahead ahi ahora ahorita aide airport al alarm alcohol alerts algo alguien
all alla allergy allowed almost alone along already alta always am amable amables amaneci amiga amigo amor an and ando anoche
another ansiedad answer answered answers antes anticipacion antidepresivo antidepressants anular anulen anuncio anxiety anxious
any anybody anyone anything apart apologies appointment appointments appreciate appreciated approved apt aqui are arizona arm
around arrange arranged arreglado arrive as aseguranza asi asistir ask asked asking assessment assistance at ate atender atienda
atiendan atienden atraso attend attending aunt automated autorizo availability available avisar avisos avoid awake away awesome
ayer ayo ayuda ayudeme ayunas b baby babysitter back backed bad bail bailed baja bajo balance banana banar banarme bank bar barber
base battery be because become been beer before beforehand begin behind being believe bendiciones bendiga besides best better
between bf bien big bill billing bipolar birth bit bk black blanket bless block blocked blocks blood blowing blue blues blurry
body book booked books booster borre borren boss bot both boy bp brain brazo breakfast bridge bring bringing brings bro broke
brother bruise buddy buen buenas bueno buenos bugging building bump bus buscan buscando buscarme business busque busquemos but
buttons buzzing by c cab caballos cabeza cada cafe caffeine calendar call calle called calling calls cambia cambiar cambiarla
cambiaron cambiemela cambio came caminando camino camion campo can cancel cancela cancelame cancelar cancele cancelela cancelen
cancelenla cancelenlo canceling cancellation cancellations cancelled cancelling cancelo cancels candidate cansada cansado car card
care caregiver caro carol carro carrying carta casa case caseworker cash casi caught cayo cbd cease cell center centro cerca
cerveza chance change changed charge charged chart chat cheaper check checking chew chickened childcare chofer choices choose
choque christmas chronic church cierran cigna circling cita citas city ciudad clase class clinic clinica clonazepam close closed
closer clothes clothing cn cncl cobran cobraron cobro code coffee cogen coger cold collect columbus comadre come comer comes
comfortable coming commands common communications como company complaint completo computer comunica comuniqueme con conducir
confirmed conflict confuse confused confusing conmigo conozco consegui consent consigo consiste construction consult consulta
consultation consultorio contact contacted contacten contacto contacts contesta contestan contestar continue control cool copay
copia copy corner correr corte cosa cosas cost costaria costo cough could counselor count county couple court cousin cover
coverage covered covid coworker cpap cramps crazy credit credito cross crossing cruzo cry crying cual cuales cuando cuantas cuanto
cubre cuenta cuenten cuesta cunado cupo cut cvs da dad dads dale dallas damage dame dan dangers dano dar date datos daughter day
days dayton de dead deal dear death debbie debil debo december decide decided decidi deciding decir deductible dejar deje dejen
dejenme dejo del delay delayed delete deleted deme den denle dentist dentures department deposit depresion depressed depression
deprimida desayunar descompuso descuento desde deseo desk despues dia dial dias did died dieron diez diff difference different
digo dije dijo dinero dio dios direccion direct directions directly dis disability discontinue discount discounts disculpe discuss
disponible disponibles dizziness dizzy dnt do doctor doctora doctors does dog doing dollars dolor domicilio domingo domingos donde
done door doors dormi dormido dormir dos dose double down downtown doy drank dreams drink drinking drip drive driver drives
driving droga drop dropped dropping drops drove drug drunk dry dsd duda dudas dude due duele duerme duermen dumb dura during duty
each earlier earliest early ears eat eating edificio efectivo efecto efectos effect effects el elevator eliminen eliquis ella else
elses em email emergencia emergency empezar empiezo empresa empty en encargada encontre encuentro end energy enfermera enfermo
english enough entiendo entra entrada entrance entrar entro equivocada equivocado equivocaron equivoco equivoque er era eres error
es esa escalofrios escriban escriben escribir escribirme escribo ese esketamine eso espacio espanol espera esperar espereme
esperen esperenme esposa esposo esta estacionamiento estacionarme estafa estan estar este esto estos estoy estuvo eta eval
evaluacion evaluated evaluation even evening ever every everybody everyone everything everywhere ex exactly exercise exit expect
expected expediente expensive explain explica expliqueme extra eye eyes fabrica face facebook facilidades fallecio fam familia
family far fast father favor fax faxed fda fecha fee feed feel feeling feels feet fell fella felt festivos fetch few fifteen file
fill filled finally finals financial financing find finding fine first fit fixed flaked flashback flat flexible flight floaty
floor flu fly focus fog foggy folks follow following food for forever forget forgot form forma forms forward found fountain four
fraude free fri friday fridays friend from front fue fuerza fui fumar funciona funeral further fyi gabapentin garage gary garys
gas gate gatorade gave gente get gets getting gf girl give gives glad glass glasses gna go god goes going gone good google got gps
gracias graduacion grandma grandson grateful great gripa groggy group guagua guess gum gusta gustaria guy guys ha habla hablar
hable hableme hablen hablenme hablo hace hacen hacer hacerlo had hago half hallucinate handled handles hands hang happen happened
happens harassment hard harold has hasta hate have having hay he head headache heading headphones hear heard hearing heart heavy
held hello help helped helpful helps her here hermana hermano hey hi high highway hija hijo him himself his hit hizo hola hold
holiday holidays home honey hook hora horario horas horse horses hospital hour hours house houston how howdy hoy hsa huh human
humana humano hungover hurt hurts husband husbands hw i iba ice id ida idea if immediately in include info informacion informes
infusion infusions ingles inhaler initial inscribirme inside instead instructions insulin insulina insurance intake interact
interesa interesada interested interstate into invoice inyectar ir ire irme is it itchy iv january jaw jenkins job jose jueves
jump jumping junto jury just keep keeping keeps ketamina ketamine keys kid kids kill killing kind kindly knee knitting knocked
know la labor lady landline las last late later latest law le leave leaving left legal legit legs lejos lentes les let letter
letters letting libre license life light like lil linda line lined list lista listo lithium little live llamada llamar llamarme
llamen llega llegando llegar llego llegue lleguen llene lleva llevaba llevan llevar llevarme lleve llevo llorar lo lobby located
location locked lol long longer look looking looks loopy los lose lost lot love low luck lugar lunch lunes lyft m ma maam machine
made mai main maintenance make making mal mall mama man manager manana manda mandame mandan mandar mandarme mandaron mandated
mandatory mande mandeme manden mandenme mando maneja manejando manejar maneje manejo many map maps maquina marcar mareada mareado
mareo maria marido marqueme martes mas mate matter may maybe me mean meant med media medicaid medical medicare medication medicina
medicinas medicine medico mediodia meds meeting mejor memory mensaje mensajes mentioned menu mero mess message messages messaging
met meter metro mi mia midnight miedo miercoles might mighty mike mil mild mile miles military million mind mine minutes minutos
mio mis mismo miss missed missing mistake mixed molestando molestar molesten molina mom moms monday mondays money monster month
months more moreton mornin morning mornings most mother mothers mouth move moved mover movieron moving mr much muchas muchisimas
mucho muevanla music must muy my myself nada nadie nah nail name named nasal nausea nauseas nauseous near nearby necesita necesito
need needed needing needle needs neighbor nerve nerves never new news next ni nice nicotine nieto night nightmares nights ningun
ninguna nino no nobody noche noches nomas nombre none noon normal north not note nothing notice notifications now nueva nuevo
nuevos numb number numbers numero nunca nurse nursing o obligatorio obliged ocupa ocupo odds of off offer office oficina often
ohio oi oil ok old olvido omg on once onda onde one ones online only oops opciones open opening openings opt option options or
other otra otro our out outside over overslept overtime owe own oxygen paciente pacientes package packet paga pagar pago pague
pain papa papeles paper papers paperwork para parar pare pareja paren parenle park parking paro parte partner party pasa pasame
pasar paseme paso pass passed past pastilla pastillas patel patient patients pay paying payment payments paz pedi pedir pedro pee
peligroso people per perdi perdida perdon perfect period permiso permission permitted pero perrito person persona pesado pharmacy
phone picaron pick picked picking picks pickup pico piercings pill pills pin piso place plan planes plano plans plaza please
plumber pocket poco podemos poder podido podre podriamos podrian point polish pon poncho poner pongame pongo ponme pop por posible
possibility possible postpone power practice precio prefer prefiero pregunta prepare prescription presion press pressure price
pricey pricing prima primary primera prior probably problem problema procedure proceed process program pronto protein provide
proxima prozac prsn psychiatrist ptsd public pude puede pueden puedo puerta pues puked pull pulled pulling puse push pusieron put
qualify quarter que queda quede quedo queja querer queria question questions quick quien quiere quiero quisiera quit quita quiteme
quiten quitenme quito racing rain raite rajo ramp rara rate rather rd reach reached reactivate reactiven read reads ready real
really receive receta reciben recibiendo recibir recoge recoger recogerme recoja recomendo recordatorios records recorrer red
referencia referral referred refill regarding regresar regreso release relief remaining remember reminder reminders remove reply
representative require required reschedule reserve respond responder respondo rest resubscribe results resume return ride rides
riding riesgos right ring ringing risks road roads robot room roomies roommate ropa round route ruin run running ruth sabados
saber sacar saco sad safe said sale sali salida saliendo salio salir saludos same saquenme saturday saturdays save saw say says
scale scam scared schedule scheduled scheduling school scooping scrap scratch screwed se sea sec second secretaria see seeing seem
seen seguir segundo seguro self semana send sending senora senorita sent sentirse ser sera seria series service servicio sesh
sesion sesiones session sessions set settled several shake shakes shaking shave she shell shift shifts shoes shop short shortly
shot should show showing shut shuttle si sick side siempre siento sign signed signing sigo sigue siguiente sin since sirve sis
sistema sister sit sitter situation six skip sleep sleeping sleepy slept slide sliding slot slow smh smoke snow so social sola
solo some somebody someone something somewhere son soon sooner soonest sore sorry sorted soy spacey spam spanish speak speaks
special speech spinning split spoke sponsor spot spots spouse spravato spray squared squeeze staff stahp stairs standing start
started starting state statement station stay staying step stick still stomach stop stopp stopped store storm story stoy straight
strange street streets strike strip struggling stuck stuff su success sueno suero suite sunday sundays sup super superbill
supervisor supposed sure surgery surgio sus suspender suspendo swap sweats sweet switch switched swollen system tad take taken
takes taking tal talk talked talking tan tanto tarde tardecito tardes tardisimo tardo target tarjeta taste taxi te tea teenagers
telefono telephone tell temblando temple temprano ten tener tengo terapeuta test texas text textearme texted texteen texting
textos texts th than thank thanks thanksgiving that the them then therapist therapy there therefore these they thing things think
thinking thinks this those though thought thoughts thread three threw through throwing thurs thursday thursdays tiempo tiene
tienen tight til till time times tingling tired tmrw to toca toda todavia today todo todos told tom toman tomando tomar tomo
tomorrow tomorrows tongue tonight too took top total totally touch town trabaja trabajan trabajar trabajo trade trae traer traffic
trafico traiga traigo train trains transfer transport transportation transporte trash trata tratamiento travel traveling treat
treatment treatments tren tricare trip triste troca trouble truck true trust try trying tuesday tuesdays turn turned turno twice
two tylenol tyler type typed typical uber ubi ubicacion ubicados ugh uh un una unas under understand understands undo
unfortunately united uno unos unstop unsub unsubscribe unsubscribed until up update upset urge urgent us usa usan usar use used
usted ustedes usual usually va vale vamos van vape vean veces vecina vecino ven venir veo ver verdad very vet veteran veterans vez
vi viaje viene vienen viera viernes vision visit visits vive volver vomitando vomitar vomite vomited voy vuelta vuelvan waco wait
waiting waitlist waking walgreens walk walking wallet want wanting wants was watch water way ways we wear weather wedding
wednesday weds weed week weekend weekends weeks weird well went were what whatever wheelchair when whenever where whereabouts
which while whn who whoever whole wht why wife wifes will wine wink wiped wise wish with withdraw without wobbly woke woman
wonderful word words work workers working works worry worse would wreck write writing wrong wtf x xanax xmas y ya yea yeah year
years yep yes yesterday yesterdays yet yo yoo you your yours zip zombie ¿
"""

LINES = """\
book cancel_appointment change_language cost gibberish greeting help hours human location opt_in opt_out other prep_question reschedule ride_confirmed ride_problem running_late side_effect thanks what_is_this wrong_number
# a-18 b-56 c-51 e+42 f-86 g-32 h+19 i-23 j-46 k-79 l-32 m-40 n-34 o+17 p-49 q-42 r+51 s-33 t-43 u-83
#$ a-19 b-62 c-63 d-55 f-53 g-31 h+21 j-19 k-50 n-33 o+15 p-15 q-69 r+20 s-48 t-67 u-55
#_# a-15 h-15 l-20 o-15 v-15
#_@date d-21 h-19 j-20 l-16 m-27 o+27 p-15 q-16 r-19 u-15 v-17
#_@hours s+18
#_@late p-15 r+24
#__# a-32 b-22 c-21 d-27 e+27 g-20 h-23 l-27 m-31 n-31 o+20 q-23 r-33 s-20 t-19 u-28 v-23
#__@visit b-19 m-20
#__a a-17
#__after q-16
#__and b-19
#__bad m-16
#__for r-17
#__get n-16
#__i m-22 o+15
#__is d+23 j-17 m-30 n-18
#__more o+18
#__my b-19 m-24
#__of m-16
#__that d+20 m-22 s-16
#__the m+20 r-24
#__we n-16
#__you e+17 m-20
#_a n-16
#_after o-16 p-15 q-17 r+22 s-15
#_am m-19
#_before n-16
#_days m-22 o-16
#_dollars d+16 g-16
#_is m-27 r+16
#_minutos m-21 r+17
#_out a-17 b-18 c-17 d-20 e-37 i-20 l-33 m-30 n-20 o-19 q-17 r+36 t-24 u-23 v-18
#_que a-17 d-16 e+17
#_you d-18 e+17 j-17 m-19
= a-37 b-23 c-41 f-24 g-24 i-28 j-18 k-68 l-21 m+63 o-43 p-30 q-26 r-20 s-41 v-38
=beside:book a+21 b-20 c-19 f-17 g-36 i-38 j-32 l-32 m-68 o+23 p-28 q-40 s-27 t-24 u-40 v-24
=beside:cancel_appointment a-23 b+26 m-21
=beside:cost b+19 d+21 j-18 m-30 n-20 p-16 q-27 s-21 u-16
=beside:greeting a+16 b-22 i-24 l-18 r-17
=beside:help a-21 d-18 g+17 m-36 u-22
=beside:hours a-29 b-15 h+25 i-27 j-16 m-32 q-18 r-26 u-18
=beside:human h+18 i-17 m-21
=beside:location a-31 b-18 c-15 d-32 e-16 f-27 g-32 i-21 j+26 l-22 m-19 n-16 o-27 p-26 r+26 s-22 t-19 u-39 v-17
=beside:prep_question b-16 j-22 m-30 r-18 u-20
=beside:reschedule a-18 m-19 q-16
=beside:ride_confirmed a-28 b-26 d-16 o-22 q-23 s-19
=beside:ride_problem a-20 d-17 h-19 i-24 j-17 m-34 p-26 q+18
=beside:running_late a-17 j-23 n-25 p-21 q-15 r+17
=beside:side_effect m-20
=beside:thanks b+21 l-17 m-36 q-20 r-16 u-20
=beside:what_is_this a-21 c-21 d-35 e-20 f-24 h-34 i-30 k-17 l-23 n-41 o-29 p-24 r-21 s-21 t-27 u+38
=denied:book d-17 g-19 i-23 o-34 q-26 r-16 s-16 u-26 v-35
=denied:cancel_appointment a-34 b-34 c-19 d-21 g-15 i-24 j-16 l-37 m+44 n-17 q-30 s-16 v-19
=denied:reschedule q-22 v-16
=denied:ride_confirmed b-17 m-20 q+28 u-15 v-19
=rare1 a-37 b-26 c-40 d-21 e+62 g-47 h-73 i-50 j-46 k-32 l-36 m+66 n-19 o-23 p-59 q-46 r-32 s-18 u-21 v-26
=rare2 a-64 b-43 c-40 d-47 e+69 f-86 g-35 h-79 i-59 j-78 k-30 l-74 m+70 n-32 o-21 p-91 q-99 r-53 s-20 t-83 u-72 v-28
=rare3 a-32 b-31 c-31 d-26 e+36 f-24 g-31 h-29 i-35 j-34 k-27 l-36 m+20 n-34 o-32 p-32 q-35 r-15 t-25 u-22 v-28
=said:book a+109 b-56 c-34 d-34 e-45 f-66 g-55 h-41 i-91 j-41 k-53 l-91 n-75 o-36 p-91 q-100 r-32 s-85 t-77 u-71 v-73
=said:cancel_appointment a-93 b+110 c-42 d-54 e-55 f-69 g-72 h-77 i-83 j-77 k-40 l-48 m-30 n-82 o-67 p-88 q-53 r-54 s-82 t-71 u-65 v-55
=said:cost a-33 b-46 c-84 d+124 e-82 f-106 g-90 h-97 i-65 j-61 k-82 l-92 n-92 o-97 p-100 q-81 r-86 s-107 t-98 u-59 v-53
=said:greeting a-62 b-79 c-60 d-98 e-100 f+116 g-84 h-95 i-79 j-63 k-24 l-79 m-34 n-82 o-58 p-86 q-88 r-69 s-81 t-107 u-95 v-81
=said:help a-23 b-51 c-44 d-43 e-31 f-44 g+91 h-58 i-58 j-71 k-38 l-49 m-48 n-33 o-41 p-35 q-69 r-52 s-56 t-20 u-55 v-49
=said:hours a-22 b-71 c-62 d-63 e-64 f-82 g-73 h+88 i-43 j-46 k-58 l-65 n-51 o-56 p-60 q-73 r-61 s-52 t-73 u-90 v-69
=said:human a-65 b-59 c-34 d-29 e-66 f-30 g-79 h+21 i+93 j-85 k-58 l-65 m-34 n-76 o-76 p-86 q-50 r-67 s-36 t-71 u-68 v-57
=said:location a-63 b-95 c-48 d-107 e-74 f-93 g-100 h-100 i-102 j+115 k-69 l-84 n-102 o-95 p-41 q-100 s-97 t-83 u-68 v-96
=said:nothing a-23 b-44 d-38 e+65 f-65 g-35 h-60 i-35 j-51 l+39 m+90 n-21 o-63 p-48 q-37 r-56 s-62 t-90 v-34
=said:prep_question a-60 b-83 c-65 d-76 e-54 f-75 h-59 i-56 j-71 k-68 l-79 n+96 o-90 p-52 q-55 r-77 s-70 t-73 v-66
=said:reschedule a-52 b-51 c-32 d-45 e-49 f-63 g-51 h-59 i-100 j-85 k-33 l-80 m-23 n-56 o+109 p-87 q-57 r-71 s-53 t-73 u-95 v-76
=said:ride_confirmed a-51 b-56 c-62 d-79 e-55 f-67 g-62 h-70 i-52 j-58 k-57 l-57 m-35 n-52 o-41 p+99 q-38 r-74 s-66 t-73 u-31 v-71
=said:ride_problem a-88 b-28 c-48 d-100 e-55 f-72 g-81 h-91 i-73 k-74 l-66 n-48 o-92 p-46 q+104 s-84 t-72 u-87 v-85
=said:running_late a-80 b-62 c-62 d-82 e-71 f-78 g-77 h-29 i-82 j-74 k-65 l-73 m-17 n-38 o-57 p-46 r+104 s-92 t-75 u-85 v-82
=said:side_effect a-44 b-89 c-62 d-44 e-59 f-71 g-89 h-76 i-81 j-87 k-59 l-72 m-44 o-69 p-87 q-55 r-45 s+103 t-85 v-77
=said:thanks a-63 b-33 c-79 d-97 e-93 f-97 g-93 h-26 i-81 j-87 k-71 l-30 m-37 n-82 o-83 p-92 q-84 r-80 s-81 t+110 u-97 v-90
=said:what_is_this a-76 b-81 c-73 d-85 e-61 f-107 g-31 h-114 i-74 j-29 k-62 l-47 n-100 o-83 p-80 q-99 r-73 s-81 t-88 u+104 v-42
=said:wrong_number a-58 b-69 c-57 d-34 e-58 f-63 g-79 h-65 i-62 j-55 k-48 l-30 m-50 n-56 o-67 p-57 q-49 r-65 s-62 t-63 u-86 v+90
=short a-74 b-85 c-38 d-18 e+79 f+75 g-79 h-58 i-41 j-29 k-37 n-108 o-98 p-86 q-70 r-44 s-112 t+28 u-33 v-29
? a-15 b-115 d+31 e-130 f-65 g-17 h+30 i-25 j+33 k-80 l-99 m-82 n+29 p-112 q-17 r-74 s-47 t-113 u+28 v-51
@animal a-29 b-45 c-43 d-58 e-34 f-28 g-41 h-42 i-45 j-49 k-30 l-39 m+70 n-17 o-41 p-43 q-50 r-30 s-36 t-32 v-37
@animal$ b-15 c-17 d-29 g-23 h-25 i-20 j-26 l-17 m+25 o-22 q-25 u-43
@animal_@eat m+20 n-19
@animal_@food m+15
@animal__@food m+16 n-15
@animal__@sick m+15
@animal__@vehicle n-15
@animal__the m+15 n-15
@animal_se m+22
@body a-28 c-38 d-28 e-37 g-41 h-39 i-42 j-21 k-37 n-17 o-30 p-52 q-47 r-48 s+45 t-39 u-27 v-44
@body$ a-29 b-26 c-18 e-21 g-21 h-20 i-24 k-16 l-38 m+25 o-26 p-23 q-24 r-26 s+23 t-24 u-25 v-20
@body__@symptom m-22 s+19
@body__de l+19 m-20 v-16
@body__the m-24 s+25
@body_is m-33 s+27
@body_mi l+19 m-19 v-16
@book a+61 c-36 d-33 e-29 f-23 g-48 h-42 i-46 j-53 k-39 l-47 n-29 o-48 p-38 q-53 s-41 t-38 u-52 v-41
@book$ a+22 g-21 i-28 j-23 k-27 l-24 n-32 o-26 p-16 q-24 t-20 u-25
@book__@visit b-23 m+22
@book__for a+17
@book__next a+26 m-28 n-19 o-20
@book__ok a-19
@book__then a+27 d-18 m-26 n-16 q-16
@book__with a-19 m+22
@book_a a-26 m+29
@book_an a-17 m+24
@book_me a+18 b-22 d-16 i-16 o-18 r-18
@book_my a+23 m-21
@book_the a+18 m-19 o-15
@call a-66 b-31 c-51 d-41 e-83 f-79 g-61 i+82 j-69 k-50 m+18 n-52 o-72 p-50 q-87 r-63 s-53 t-81 u-77
@call$ a-52 b-61 c-61 d-28 e-56 f-48 g-28 i+51 j-38 k-22 l-24 m+20 n-48 o-53 p-46 q-58 r-42 s-42 t-45 u-72
@call_@call v-16
@call__# h+15 n-16
@call__@relative b-21 c-17 n-20
@call__@vehicle h-16 i-26 j-17 m+24 r-17
@call__a i-18
@call__all h-15
@call__at i+15
@call__back i+15
@call__be i+16
@call__cell i+16
@call__favor a-18 b-16 c-18 i+22 l-18 m-16
@call__for a-16 q-21
@call__house m-21
@call__i a-16 d-17 n-15
@call__is v-16
@call__more v+16
@call__my d-19 l-18 v-18
@call__not m-26
@call__off b+25 i-18 m-16
@call__on m-20
@call__please i+19 m-18
@call__text m-20
@call__there m-18
@call__to i-16
@call__your m-17
@call_a i-24 m+17 q-29 r-15
@call_about d-16
@call_and m-17
@call_con a-26 b-23 i+31 l-18 m-24 n-15 o-18
@call_do l+17 m-16
@call_en c+17 i-20
@call_her p-18
@call_is i-15 r-17
@call_it b+25 i-22 m-19
@call_la i+16
@call_me a-32 c-26 d-29 g-20 h-34 i+34 j-18 k-18 m-24 n-21 p-33 r-16 u-16 v-29
@call_my a-27 b-20 c-17 d-17 i+23 o-16 p-29 q-17
@call_now h+18 i-21 m-18
@call_number m-40 v-25
@call_off l+22 m-26 v-19
@call_or a+15
@call_please m-15
@call_por a-18 b-17 c-20 i+28 l-19 m-17
@call_the i-15 m+17
@call_this g-15 h+16 l-18 v-18
@call_you a-16 d-20 h-18 m+18
@cancel a-63 b+70 c-79 d-35 e-66 f-62 g-80 h-71 i-88 j-74 k-80 l-32 n-79 p-77 q-19 r-15 s-72 t-67 u-93 v-75
@cancel$ a-48 b+57 c-44 e-38 f-31 g-46 h-31 i-52 j-40 k-39 l-66 n-47 o-68 p-45 q-26 s-37 t-32 u-53 v-52
@cancel_@day m-21
@cancel_@thanks b+15
@cancel__@move b-22 m-25
@cancel__@pay b-22 d-16 m+26
@cancel__@texts b-23 k-23 l+27 m-29
@cancel__@visit a-38 d-32 i-26 k-18 m+31 n-19 o-45 q-18 r-21 s-20 u-16 v-17
@cancel__am m-19
@cancel__can b+15 q-17
@cancel__de b+18 m-21 o-16
@cancel__del o-15
@cancel__favor a-23 b+20 c-21 i-26 l-23 o-32
@cancel__had a-17 b+18 m-18 o-18
@cancel__i b+21 g-16 m-30 o-29
@cancel__manana b+18
@cancel__please m-19
@cancel__por b+16 m-18 o-16
@cancel_all m-28
@cancel_i h-15 p-17 q-21
@cancel_it b+20 o-16 q-25 u-16
@cancel_just b-19 m-26 o+23 r-16
@cancel_la a-22 b+25 d-20 m-22 o-28
@cancel_lo m-16
@cancel_me b+19 i-15 m-30 n-15
@cancel_mi a-27 l-15 m+22 o-30
@cancel_my a-25 b-24 d-33 i-22 m+39 n-21 q-17 r-25 s-18 v-18
@cancel_nomas m-16
@cancel_please b+22
@cancel_por a-20 c-17 i-22 l-19 o-28
@cancel_that b-20 d-15
@cancel_what a-18 b+24 g-16 m-24 o-21
@clinician a+37 c-52 d-35 e-48 f-37 g-60 i+47 j-68 k-54 l-61 m-57 n-63 o-59 p-69 q-66 r-26 s-32 t-44 u-40 v-46
@clinician$ b-30 c-26 e-20 g-29 i+34 j-37 k-30 l-38 m-25 n-39 o-39 p-37 q-38 r-36 s-34 t-18 u-25 v-28
@clinician_@call a-15
@clinician__@treat a+17 i-16
@clinician__i m-16
@clinician__me d-16 l-19 m-25 p-21 u-16 v-17
@clinician__off b+17 m-19
@clinician__to m-15
@clinician__you a+16
@clinician_me a+23 b-16 m-25
@clinician_on a-16 i+18
@clinician_says m-19
@clinician_was i-18
@clothes a-15 b-51 c-51 d-40 e-46 f-39 g-48 h-52 i-45 k-42 l-63 m+16 n+61 o-50 p-51 q-21 r-27 s-50 t-41 u-39
@clothes$ b-26 c-27 d-46 g-33 h-27 i-36 k-22 l-40 m+26 o-27 p-23 q-40 s-22 t-16 u-43 v-26
@clothes__me i+16
@clothes__pongo g-32 n+18
@clothes__what m-20 u-16
@clothes__you g-21 m-20 n+21 u-16
@clothes_do a-16 d-15 g-24 j-16 m-23 n+26 u-17
@clothes_me g-32 n+18
@clothes_ok d-29 e-17 g-19 j-16 m-36 n+32 q-17 u-22
@clothes_or m-22 n+26 s-24 u-19
@date c-29 d-42 e-32 f-26 g-28 h-29 i-37 k+17 l-33 m-18 n-34 o+26 p-28 q-29 r-33 s-30 t-25 u-45
@date$ c-27 d-38 e-31 f-24 g-25 h-29 i-34 k+18 l-34 n-36 o+27 p-23 q-26 r-28 s-25 t-24 u-41 v-27
@date__for m-15
@date_and b-16
@day a-16 b+37 c-49 d-60 e-85 f-16 g-88 h+41 i-75 j-85 k-69 l-91 n-68 o+50 p-73 q-49 r-84 s-35 t-29 u-69 v-85
@day$ a-24 b+34 c-65 d-34 e-57 g-63 h+37 i-69 j-78 k-46 l-70 n-38 o+19 p-47 q-30 r-67 s-22 t-17 u-86 v-60
@day_@hours h+23 m-25 o-16
@day_@visit a+16 d-18
@day__@day m-18 o+26
@day__a m-17
@day__can m-20 o+21
@day__come o+15
@day__el b-20 o+20
@day__for m-17
@day__good b-15 m-22 o+17
@day__i b-24 m-28 o+24
@day__is m-22 o+17
@day__it o+17
@day__la m-18
@day__me a-20 b-23 o+28 q-19 r-17
@day__now m-19 o+15
@day_and b-20 m-22 o+22
@day_are m-22 o+17
@day_at e-17 m+20 o-20
@day_but m-19 o+15
@day_can o+15
@day_good f-29 m+25 o-16 t-16
@day_in b-17
@day_is o+17
@day_no b-17 m-22 o+22 q-15
@day_of g-18 n-22
@day_one a-16 b+17 m-21
@day_si b-16 o+16
@day_y b-21 o+15
@door a-19 b-36 c-35 d-55 e-35 f-37 g-58 h-29 j+56 k-35 l-47 m-21 n-55 o-43 q-24 r+26 s-41 t-34 u-63 v-38
@door$ b-29 c-25 d-34 e-26 f-24 g-32 h-40 j+25 k-22 l-32 n-37 o-31 p-29 q-38 s-24 t-23 u-34 v-23
@door_# j+21 m-20
@door__i g-21 n-15 u-16
@door__locked m-17
@door__use g-20
@door_do g-21 u-15
@door_es j+17 u-16
@door_is a-16 u-18
@drink a-63 b-44 c-44 d-58 e-41 f-35 g-45 h-50 i-44 j-39 k-37 l-50 m+21 n+65 o-50 p-48 q-67 r-29 s-39 u-41 v-41
@drink$ a-27 d-19 i-17 n+32 o-23 q-28 u-26
@drink__from j-20 m+21 n-18 u-16
@drink__the a-18 h-15 k-17 m+19 r-15
@drink_count m-20 n+20
@drink_ok d-28 j-16 m-40 n+33 q-20 s-16 u-23
@drink_on a-17 h-15 k-19 m+26 n-18 r-16
@drive a-42 b-38 c-46 d-63 e-37 f-43 g-46 h-48 i-61 k-45 l-43 m-40 o-58 p+46 q+34 r-23 s-32 t-44 u-67 v-34
@drive$ a-29 b-26 c-25 d-25 e-22 f-22 g-24 h-23 i-32 j-34 k-18 l-20 m-43 n-45 o-31 p+41 q+20 r-30 s-23 t-25 u-36 v-38
@drive__@relative m-20
@drive__and n+15 q-24
@drive__dia n+20 o-21
@drive__from u-23
@drive__in p-17
@drive__is j-17 m-19 n-18 p-21 q+18
@drive__it d-16 j+22 m-18 s-18 u-26
@drive__mismo q+15
@drive__there n+20 q-23
@drive_after n+16 s-16
@drive_again n+15
@drive_home m-16 n-20
@drive_is u-23
@drive_me a-30 b-24 d-22 i-30 j-23 m-37 n-34 o-16 q+24 u-21 v-21
@drive_y m-15 q+15
@drug a-37 b-37 c-30 d-44 e-23 f-26 g-33 h-44 j-36 k-22 n+44 o-42 p-33 q-46 r-36 s-32 t-28 v-32
@drug$ a-21 b-24 c-18 d-32 f-16 g-19 h-25 i-24 j-21 m+17 p-23 q-26 r-22 v-17
@drug_@drug n+16
@drug_@food m-15
@drug__night n+16
@drug__that m-15
@drug__the m-16
@drug_oil m-17 n+15
@eat a-46 b-33 c-24 d-55 e-21 f-39 g-50 h-23 i-36 j-49 k-24 l-33 m+19 n+53 o-53 p-30 q-52 r-37 t-31 u-62 v-26
@eat$ a-29 b-16 d-34 g-36 i-17 j-28 n+40 o-24 q-27 s-24 u-41
@eat_@food m+24 n-16
@eat__@drink m-17 n+18 u-18
@eat__dia n+20
@eat__how m-25 n+22 u-16
@eat__night n-17
@eat_a n+15
@eat_at m-17 n+18
@eat_ese n+18
@eat_for u-17
@english a-61 b-57 c+95 d-56 e-57 f-44 g-58 h-42 i-67 j-58 k-50 l-62 m-58 n-55 o-64 p-50 q-57 r-52 s-47 t-28 u-65 v-54
@english$ a-48 b-47 c+76 d-49 e-45 f-31 g-47 h-31 i-48 j-38 k-38 l-50 m-40 n-46 o-54 p-34 q-47 r-38 s-38 t-41 u-50 v-44
@english__favor c+21 i-21 o-19
@english__not c+21 m-17 o-15
@english_please a-15 b-18 c+27 i-25 j-15 k-19 l-22 m-27
@english_por c+21 i-21 o-19
@fetch a-21 b-17 c-41 d-21 e-27 f-29 g-56 h-33 i-57 j-41 k-30 l-37 m-63 n+23 o-52 p+35 q+22 r-38 s-39 t-32 u-53 v-34
@fetch$ a-44 c-28 e-16 f-17 g-44 h-21 i-42 j-27 k-18 l-29 m-44 o-34 p+28 q+15 r-25 s-23 t-20 u-35 v-23
@fetch__@relative b-24 m-26
@fetch__mi m-18 n+18 p-17 q-23
@fetch_a i-19 m-27 o-16 u-19
@fetch_mi a-20 b-23 m-22 p+21
@food a-58 b-55 c-48 d-31 e-44 f-40 g-58 i-63 j-52 k-47 l-58 m+55 n+34 o-60 p-24 q-59 r-49 u-75
@food$ a-49 b-34 c-28 e-26 f-19 g-40 i-41 j-24 k-31 l-40 m+43 o-39 p-28 q-36 r-34 s-38 t-29 u-47
@food__algo n+15
@food__day m-18
@food__my b-18 l-24 m+21
@food__no d-16 m-20 n+22
@food__not m-18
@food_a m+15
@food_i m-18
@food_is m+19
@food_o g-16 m-19 n+20
@food_place j-18 u-15
@food_right n+16
@hello b-61 c-42 d-55 e-65 f+82 g-50 h-43 i-60 j-60 l-56 m-32 n-49 o-44 q-31 r-51 s-61 t-38 u-52 v-55
@hello$ a-41 b-32 c-37 d-39 e-48 f+47 g-32 h-36 i-28 j-34 k-43 l-36 n-32 o-33 p-35 q-41 r-36 s-28 t-44 u-42 v-32
@hello_@hello a-16 e-16 f+26 k-17 m-28 t-17
@hello_@relative m-15
@hello__are f+17 h-18
@hello__is a-30 b-18 c-16 f+27 g-16 i-16 j-18 l-19 n-16 p-21 s-25 t-16 v-24
@hello__there h-15
@hello__this a-15 m-18
@hello__you h-20 m-19
@hello_again k-17
@hello_from f+19 m-20
@hello_how m-19
@hello_it a-17 f+21 m-19 u-18
@hello_there d-18 f+23 h-15 j-21 m-24 r-16
@hello_this s-15 u-18
@holiday b-39 c-35 d-51 e-32 f-33 g-30 h+32 i-42 j-48 k-29 l-40 m+21 n-48 o-19 p-38 q-42 r-34 s-33 t-39 u-56 v-40
@holiday$ b-31 c-26 d-37 e-24 f-24 g-23 h+23 i-35 j-34 k-20 l-28 n-35 p-22 q-27 r-28 s-22 t-30 u-36 v-27
@hours a-47 b-21 c-28 d-57 e-35 f-40 g-45 h+59 i-46 j-56 k-26 l-38 m-24 o-17 p-32 q-39 r-28 t-38 u-57 v-35
@hours$ a-41 b-29 c-24 d-37 e-29 f-34 g-30 h+44 i-35 j-41 k-21 l-28 o-36 p-27 q-29 r-32 t-33 u-36 v-29
@hours__the g-16 h+21 u-20
@hours_of m+18
@howmuch a-43 b-53 d+56 e-63 f-51 g-53 h-52 i-49 j-59 k-40 l-51 n-27 o-49 p-44 q-52 r-50 t-47 v-50
@howmuch$ a-26 b-17 d+40 e-41 f-28 g-23 h-20 i-22 j-22 k-20 l-30 m-25 n-26 q-19 r-18 s-19 t-27 u-44 v-20
@howmuch_@howmuch a-22 b-16 c-17 d+19 e-20 f-16 h-15 i-15 j-17 n-17 s-19 t-18 u-44
@howmuch__@pay d+19 m-18
@howmuch__@visit a-26 b-20 m-20 s-20
@howmuch__antes n+16
@howmuch__dolor d-19 u-17
@howmuch__el a-17 m+18 n-17 q-17
@howmuch__la m-17 s-17 u+20
@howmuch__llego d-17
@howmuch__que d+19 n-24
@howmuch__un d-20
@howmuch_cada d+16 u-19
@howmuch_dura d-29 m-26 n-22 u+24
@howmuch_es d+26 m-22 u-30
@howmuch_la d+16
@howmuch_me d+21 m-21 u-21
@howmuch_sale d+15 u-18
@howmuch_tengo d+19 n-20
@howmuch_tiempo d-19 m-22 n+17
@insurance c-36 d+24 e-34 f-33 g-41 h-27 j-57 k-32 l-42 m-22 n-16 o-37 p-43 q-50 r-38 s-44 t-37 u+19 v-45
@insurance$ b-22 c-17 g-22 i-31 j-38 l-16 m-17 n-30 o-16 q-29 t-16 u+26 v-22
@insurance__@insurer d+16 n-19
@insurance__is n-19
@insurance__it u-16
@insurance__no m-16
@insurance_card a-15 d-29 n+18
@insurance_is d+16 n-19
@insurance_said m-21
@insurer b-21 c-45 d+53 e-43 f-40 g-49 h-49 i-45 j-49 k-39 l-48 m-21 n-54 o-46 p+23 r-44 s-46 t-44 u-26 v-47
@insurer$ b-20 c-21 d+32 e-31 f-22 g-17 h-32 i-30 j-26 k-17 l-25 n-25 o-16 p-34 q-29 r-16 t-20 u-34 v-21
@insurer__@fetch b-18
@insurer__@insurer p-19
@insurer__@relative m-20 p+20 q-21
@insurer__mi b-16 m-20 p+16
@insurer__ok d+20 n-25 q-18
@insurer__poder m-16
@insurer__that d+20 n-25 q-18
@insurer__this d+16 m-22
@insurer__you d+15 h-17
@insurer_a a-26 c-19 g-22 h-20 i-20 j-16 n-25 o-29 p+18 r-18 s-17 v-18
@insurer_and d+15 h-17
@insurer_cover d+19 u-20
@insurer_is d+20 n-25 q-18
@insurer_mi m-20 p+20 q-21
@late a-39 b-73 c-62 d-59 e-56 f-58 g-64 h+25 i-71 j-46 k-55 l-62 n-68 p-59 q-53 r+58 s-65 t-57 u-77 v-35
@late$ a-24 b-48 c-37 d-53 e-37 f-32 g-42 i-43 j-19 k-33 l-35 n-40 p-43 q-41 r+32 s-37 t-36 u-53 v-49
@late_@book r+18
@late_@relative m-21 v+19
@late__@call h+23 i-16 m-24
@late__@traffic r+17
@late__amor m-15 r+16
@late__i i-17 m-19
@late__me m-17
@late__night n-16
@late__the m-23
@late__you a-16 h+24 m-23
@late_and r+17
@late_can i-15
@late_do h+18 m-16
@late_mi m-15 r+16
@late_to h+22 j-17 m-18
@machine a-34 b-35 c-31 d-30 e-20 f-19 g-27 h-24 i+16 j-30 k-25 n-24 o-28 p-32 q-31 r-27 s-26 t-21 u+28 v-40
@machine$ a-24 b-19 c-23 d-26 e-16 f-16 g-22 h-20 j-25 n-18 o-17 p-20 q-23 r-18 s-20 t-17 u+36 v-31
@medicine a-49 b-47 c-17 d-72 e-41 f-36 g-76 h-50 j-67 k-46 l-31 m-27 n+56 o-63 p-53 q-69 r-53 t-37 u+27 v-38
@medicine$ a-29 b-26 c-23 d-40 g-42 h-23 j-34 k-19 l-31 m-19 n+33 o-34 p-28 q-36 r-28 s-17 u+26 v-16
@medicine__day n+15
@medicine__of n+20
@medicine__the i+17 m-20
@medicine__to i+20 m-22
@medicine_allowed n+15
@medicine_en m-15
@medicine_list m-15
@medicine_or b-19 m-20 n+19
@medicine_sent i+18 m-15 n-19
@month b-22 c-15 g-27 i-18 j-18 l-29 n-30 q-17 r-26 s-15 u-35 v+17
@month$ b-27 g-18 l-18 n-26 r-23 s-21 u-26 v-24
@move a-82 b-56 d-50 e-59 f-56 g-44 h-22 i-47 j-80 k-34 l-68 n-45 o+80 p-39 q-44 r-37 s-34 t-64 u-51 v-66
@move$ a-54 b-35 c-15 e-29 f-22 i-44 j-34 k-30 l-29 n-24 o+30 p-34 q-48 r-30 t-24 u-37 v-24
@move__@english c+20 m-20
@move__@visit a-48 b-44 d-31 i-18 m-15 n-29 o+37 r-18 s-20
@move__a o+16
@move__alarm o-16
@move__an m-16
@move__day o+16
@move__dia o+15
@move__for o+16
@move__hora m-17 o+21
@move__la a-21 o+23
@move__meeting m+18 o-17 r-16
@move__oil m+23 o-21
@move__para a-22
@move__the m-18
@move__time m-18 n-16
@move__to a-18 b-21 m+21 r-18 s-16
@move__up o+15
@move_days a-17 h-15 m-31 o+29 q-15 s-19
@move_el b-15 o+16
@move_forward m-16
@move_it a-34 b-27 d-22 g-17 i-19 j-26 l-20 m-45 n-28 o+42 p-21 q-29 r-19 s-17 u-30
@move_la a-23 b-23 d-20 m-23 n-18 o+25
@move_me a-18 c-15 i-16 m-39 n-17 o+31 q-23 r-16
@move_mi a-26 b-17 m-21 o+25
@move_mine o+16
@move_my a-37 b-34 c-20 d-30 g-22 i-26 j-22 k-19 l-19 m+40 n-32 p-16 r-30 s-21 u-23
@move_para o+17
@move_please c-28 i-17 k-15 m-24 o+25
@move_to c+28 m-31 n-16 o-17
@open b-61 c-56 d-41 e-58 f-67 g-72 h+72 i-39 j-32 k-51 l-61 n-73 o-52 p-56 q-47 r-49 s-70 t-64 u-74 v-32
@open$ b-23 c-22 d-47 e-24 f-34 g-44 h+31 i-42 j-19 k-24 l-33 n-46 o-37 p-31 q-30 r-16 s-33 t-29 u-42 v-32
@open_@day m-27
@open_@holiday h+21 m-20
@open_@late h+18 r-19
@open__@day a-20 b-19 h+29 m-23 o-26
@open__@door m-15
@open__@food h+23 m-19
@open__@holiday a-21 d-18 j-17
@open__dia h+16 m-18
@open__la h+16 m-15
@open__now h+19 m-21
@open__que m-15
@open__the h+18
@open__to h-19 j+20 m-23
@open__you h-19 j+21 m-22
@open_a h+22 m-21 n-17
@open_ahorita m-16
@open_are h-19 j+21 m-22
@open_el a-15 o-18
@open_for d-22 h+27 m-37
@open_los h+20 m-21
@open_right h+19 m-21
@open_the j-18
@open_today s-18
@open_up h+16 m-16
@parking b-37 c-44 d-67 e-45 f-47 g-44 h-30 i-38 j+48 k-37 l-44 n-30 o-49 q-55 r+20 s-21 t-41 u-36 v-47
@parking$ a-39 b-19 c-26 d-38 e-29 f-28 g-27 i-38 j+40 k-19 l-24 o-26 p-30 q-28 s-24 t-24 u-40 v-25
@parking_@open m-15
@parking__bring j+16 m-15 n-16
@parking__i j+15 m-16 n-16
@parking__stadium j-15
@parking__the j-16 m+19 r-18
@parking__up m-15 r+26
@parking_at j-17 m+16
@parking_free d-23 j+19
@parking_is j-17
@parking_like u-21
@parking_near j-16
@parking_now j-17 m-19 r+18
@pay a-68 b-64 c-57 d+95 e-40 f-36 g-67 h-61 i-69 j-31 k-48 l-52 n-74 o-69 p-52 q-76 r-55 s-53 t-40 u-63 v-46
@pay$ a-37 b-37 c-31 d+64 e-19 f-16 g-42 h-39 i-33 j-33 k-26 l-35 n-44 o-37 p-24 q-39 r-22 s-21 t-17 u-47 v-19
@pay__@call i-22
@pay__@pay d+23 n-19 q-15
@pay__@visit b-20 d+19
@pay__bill i-15
@pay__my b-17
@pay__rent d-16 m+19
@pay__the i-16
@pay__this d+16 m-15
@pay_de d+16 m-15
@pay_for a-25 b-21 d+19 i-16 j+16 m-25 o-15 u-19
@pay_la j-16
@pay_my i-16 m+16
@person a-18 b-27 c-62 d-64 e-53 f-33 g-69 h-22 i+59 j-72 k-56 l-53 m-38 n-67 o-43 p-25 r-63 s-51 t-56 u+17 v+41
@person$ c-32 d-42 e-31 f-16 g-43 i+37 j-39 k-36 l-39 m-26 n-38 o-47 p-35 q-58 r-37 s-33 t-34 v+36
@person__better m-16
@person__i u-19
@person__in n-16
@person__me a-18 i-21 m-20 p+15 u-18
@person__take m-16
@person__there i+18 m-23 r-17 u-17
@person__this m-18
@person__to m-20
@person__with m-16
@person_can u-21
@person_come a-21 d-16 m-21 n-21 q-21 u+20
@person_get m-16
@person_i i+18 m-17
@person_please c-22 i+28 m-23
@person_text l+15
@person_there i+17 u-16
@place a-75 b-33 c-61 d-43 e-56 f-62 g-79 h+19 j+62 k-58 l-62 n-66 o-73 p-69 q-27 r-57 s-63 t-60 v-17
@place$ a-44 b-52 c-44 d-18 e-43 f-43 g-53 h-29 j+56 k-35 l-48 n-47 o-47 p-45 q-56 r-41 s-41 t-43 u-28
@place_@hours j-20
@place_@open j-21
@place__# j-17 m+16
@place__@day m-18
@place__@relative m-15
@place__a i-18 m-20 q+25
@place__i d-19 j+23 m-17 n-19 u-24
@place__me j-17 m-20 q+21
@place__on j-17
@place__the i-18 j+20 m-33 u-20
@place__this j-21 m-23 u+26
@place_es h-15 m-18
@place_in h-17 i-23 j+19
@place_is j-18 r-15 u+21
@place_my m-17 u+16
@place_on j-23 m-15 u+16
@place_to j+16
@price a-18 b-28 c-40 d+67 e-39 f-53 g-62 h-57 i-41 j-69 k-40 l-43 n-21 o-31 p-37 q-50 r-35 s-39 t-42 u-37 v-39
@price$ b-24 c-28 d+44 e-31 f-32 g-42 h-38 i-27 j-40 k-19 l-25 o-26 p-16 q-27 r-20 s-20 t-30 v-28
@price__@cancel d+19 m-20
@price__@treat u-18
@price__a m+19
@price__i m-16
@price__the a-18
@price__to m+16
@price_a d+15
@price_again d+20 f-18
@price_for a-24 d+15 j-16 m-15 u-23
@price_if d+20 m-19
@price_me d-15 m+17
@price_of d-37 m+37 u-18
@price_per d-16 m+17
@price_tiene a-17 d+16 u-23
@relative b-26 d-50 e-97 f-23 g-58 h-69 i-70 j-42 k-48 l-85 o-25 p+60 r-34 s-56 t-40 v-53
@relative$ b-19 c-38 d-42 e-49 h-40 i-23 j-37 k-57 l-68 m+31 n-48 o-73 p+21 r-32 u-22 v-16
@relative_@drive a-15 m+16 n-16 q-34 r-20
@relative_@insurer m-23 p+25 q-19
@relative__# m+17 o-19 r-16
@relative__@call m+17 p-19
@relative__@clinician a-17
@relative__@drive a-16 b-16 m-28 n-22 o-17
@relative__@fetch a-22 b-21 c-19 m-24 n-32 o-17 p+28
@relative__@insurer q-24
@relative__@machine m-24 u+21
@relative__@move m-19
@relative__@relative a-20 m+21 p-19 q-23
@relative__@ride p+22 q-20
@relative__@sick a-17 m-33 n-17 p-18 q+24
@relative__@spanish c+15 m-16
@relative__@visit b-20 d-15 n-19 o-16 p-18
@relative__@year m+17
@relative__a a-31 c-19 d-25 i-24 l-17 n-26 q-20 r-26
@relative__an a+16
@relative__and a-17 m-21
@relative__but m-17
@relative__can m-20
@relative__car o+16
@relative__coming a-24 b-18 n-15 r-23
@relative__day b-17 m-28 n-21 q-26
@relative__do a-18 b-15 m-23 n-16 p+22 u-26
@relative__el m-16
@relative__en m-16 p+15 q-16
@relative__entrar n+18
@relative__estar a-21 m-17 n+22 q-16
@relative__for m-26
@relative__getting p-18
@relative__going m-16
@relative__he m-22
@relative__her m+17 n-19
@relative__i a+21 m-17
@relative__in m-19 n+21 p-20 q-17 s-20 u-28
@relative__is m-29
@relative__it b-15 d-16 m-26 p+17 q-23
@relative__la q-16
@relative__mal p-27 q+16
@relative__me a-26 c-23 i-31 j-22 l-30 m-59 o-36 p+30 q-17 s-23 t-17 u-29 v-16
@relative__mi a-15 m-15
@relative__my q-20
@relative__need m-16
@relative__new a+17
@relative__no b+26 m-18 q-21
@relative__not m-29 n-19
@relative__of n-18
@relative__out m-20 p-17
@relative__por p+20 q-18
@relative__puede m-16 n-22
@relative__que m-29 n-19 q+24 u-16
@relative__quedo p-27 q+16
@relative__same a+15
@relative__see a+18
@relative__she m-31 n-17 p-21
@relative__text m-17 u+15
@relative__that d-22 m-27 n-18 p+21 q-15
@relative__the d-20 i-20 m-22 q-33 r-25 u-17
@relative__there m-18 n+17 q-18
@relative__this m-27 n-17
@relative__to c-16 d-21 i-23 o-17 r-23 u-26
@relative__trabajar q+18
@relative__up a-16
@relative__want m-19
@relative__was p-16 q+16
@relative__will u-20
@relative__with l-15 m-20 n+28 p-16 q-18 u-17
@relative__you a+15
@relative_and m-24
@relative_be a-18 d-20 m-17 n+21 p-25 q-20
@relative_can a-18 b-21 d-16 m-24 n-18 u-22
@relative_come o-19 p-15 q-17
@relative_de a-22 b-22 d-20 n-23 o-20 q-18 r-18
@relative_does m-18
@relative_get n-17
@relative_got a-23 b-17 d-16 l-18 n-22 p+18
@relative_has a-24 m-21
@relative_in a+18 d-15 i-18 m-34 n-23 q-16 r-18 u-19
@relative_is c-24 d-44 f-15 h-17 i-24 j-31 l-17 n-49 p+28 q-22 s-31 t-16 u-39 v-18
@relative_it b-16 m-23 p-15 t+19 u-17
@relative_just m+18
@relative_me b-25 c-19 d-15 i-16 m-36 n-30 o-19 p+27 r-18 t-15 u-16
@relative_needs a+16 b-15 m-31
@relative_no n-18
@relative_ocupa a+17
@relative_puede a-23 i-16 n+26 p-24 q-19
@relative_said b-15 n-23 o-16 q-17 s-16
@relative_says m-31 p-19
@relative_se n-19 p-26 q+22
@relative_sit a-18 m-16 n+23 p-20
@relative_that n-23 o+16 p-20
@relative_tiene q+17
@relative_un m-20 u+20
@relative_wait a-16 n+19 p-16 q-20
@relative_wants m-16
@relative_was p-15
@relative_wear m-19 n+21
@relative_went m-17
@relative_will b-16 m-18 p+23 q-24 r-19
@relative_y m-20 p+16 q-16
@relative_ya b+17 p-17 q-21
@ride a-74 b-53 c-63 d-85 e-68 f-66 g-66 h-63 i-68 j-39 k-61 l-73 m-59 n-44 o-60 p+58 q+68 r-64 s-67 t-70 u-72 v-69
@ride$ a-43 b-24 c-33 d-49 e-33 f-35 g-39 h-38 i-40 j-18 k-30 l-40 m-68 n-49 o-40 p+32 q+47 r-53 s-40 t-38 u-50 v-39
@ride__@late p-17
@ride__an m-15 p-16 q+17
@ride__have p+16 q-19
@ride__i o-19
@ride__in m-19
@ride__me p-17 q+17
@ride__one p+16 q-19
@ride__set p+19 q-25
@ride__the m+16
@ride__was m+20 p-16
@ride__work m+20 q-19
@ride_fell m-16 p-16
@ride_got m-15 p-16 q+17
@ride_home n+18
@ride_i p+16 q-19
@ride_is a-15 b-22 d-20 j-17 m-29 n-21 p+20 u-15
@ride_locked q-17
@ride_thing m-19 p+18
@ride_to m+27 n-18 o-17 p-16 q-27
@sick a-58 c-41 d-52 e-27 f-26 g-43 h-37 i-39 j-47 k-28 l-32 n+19 o+23 p-53 q+23 r-46 t-29 u-41 v-40
@sick$ a-24 b-20 d-26 g-22 i-20 j-28 l-18 o-26 p-31 q+30 r-19 s-18 v-17
@sick_@body b+24 m-22 o-19 r-18
@sick__@body m-15
@sick__to a-18
@sick_can m-20 n+15
@sick_is m+15
@spanish a-50 b-61 c+92 d-60 e-67 f-49 g-58 h-50 i-50 j-47 k-56 l-71 m-73 n-57 o-62 p-51 q-47 r-51 s-44 t-47 u-64 v-48
@spanish$ a-36 b-44 c+77 d-54 e-62 f-44 g-46 h-46 i-50 j-54 k-45 l-58 m-62 n-49 o-45 p-41 q-51 r-43 s-37 t-43 u-56 v-43
@spanish__favor a-21 b-19 c+16 l-23 o-20
@spanish_please a-17 b-16 c+26 i-25 j-15 k-19 l-19 m-17 o-21
@spanish_por a-19 b-18 l-21 o-19
@staff a-38 b-23 c-31 d-42 e-38 f-38 g-29 i+54 j-35 k-25 l-33 m-25 n-29 o-27 p-28 q-27 r-30 s-30 t-37 u-37 v-31
@staff$ a-34 b-27 c-29 d-36 e-37 f-37 g-27 h-40 i+49 j-31 k-24 l-31 n-26 o-24 p-25 q-30 r-27 s-24 t-33 u-34 v-28
@stop a-47 b-51 c-57 d-90 e-95 f-81 g-90 h-33 i-35 j-29 l+75 o-44 p-71 q-51 r-30 t-78 u-90 v-37
@stop$ a-39 b-39 c-52 d-41 e-63 f-44 g-42 h-41 i-54 l+71 m-48 n-57 o-39 p-33 q-45 r-18 s-46 t-43 u-46 v-45
@stop_@eat m-17
@stop__@medicine m-22 n+19
@stop__@texts b-25 i-15 m+19
@stop__@traffic k+25 m-20 r-16
@stop__and b-17
@stop__escribirme k-18 l+17
@stop__gas r+16
@stop__i g-21 l-21
@stop__mandar l+19 m-20
@stop__mandarme k-18
@stop__me a-34 b-16 d-19 g-33 j-20 k-38 l+32 n-36 o-24 p-29 r-27 s-29 t-29 u-23
@stop__mistake k+18 l-17
@stop__molestar m-16
@stop__my m-21
@stop__take m-18
@stop__the l+17 m-17
@stop__these l+19
@stop__up l+17 m-19
@stop_all i-16 l+19 m-17
@stop_asking g-16 l-22 m+24
@stop_by k+21
@stop_de a-15 c-16 g-17 i-27 j-17 k-36 l+23 n-20 u-19
@stop_it b-16 d-17 e-17 j-18 k-19 l+34 m-40 n-16 t-18 u-24
@stop_la m-19
@stop_los k-16 l-22 m+20
@stop_messaging t-16
@stop_my l-15
@stop_on k+22 l-20 m-24 p-17 r-21
@stop_sending k-23 l+22 m-30
@stop_texting a-21 g-21 i-23 k-31 u-17
@stop_the b-21 k-26 m+38 n-22 o-16 s-19
@stop_them m-23
@stop_with l+22 m-20
@symptom a-71 b-63 c-55 d-71 e-53 f-53 h-66 i-65 j-71 k-54 l-65 m-17 n-28 o-45 p-64 q-74 r-58 s+85 t-65 u-44 v-26
@symptom$ a-42 b-29 c-31 d-45 e-24 f-22 g-46 h-32 i-35 j-42 k-25 l-31 o-42 p-36 q-46 r-37 s+45 t-30
@symptom__@treat s+15 u-18
@symptom__i m-17
@symptom__in a-16
@symptom__la m-18
@symptom__now g-19
@symptom_con a-15 g+19
@symptom_last u-15
@symptom_right g-16 m-16 s+15
@symptom_today r-17
@symptom_tv m+21 r-18
@symptom_twice d-18 m-15 s+20
@texts a-90 b-47 c-36 d-75 e-68 f-35 g-48 h-65 i-44 j-80 k+66 l+63 m-45 n-71 o-79 p-66 q-73 r-68 s-59 t-62 u-35 v-21
@texts$ a-58 b-40 c-60 d-54 e-58 f-44 g-29 h-48 i-70 j-55 k+33 l+50 m-25 n-50 o-52 p-50 q-53 r-53 s-52 t-49 u-15 v-28
@texts_@stop l+24 m-21
@texts__@stop m-16
@texts__all a-16 i-17 k+20
@texts__i k+18 l-16
@texts__me b-19 l+22 m-29
@texts__my b-17 l+17 m-22
@texts__not l+20 m-18
@texts__off l+15
@texts__on k+17 m-23
@texts__you t-16
@texts_after k+18
@texts_again a-20 k+29 l-32 m-24 n-16
@texts_are l+16 m-23 u-18
@texts_back k+24 m-31
@texts_coming m+17 r-19
@texts_for l-18 m-16
@texts_please l+18
@texts_take l+15
@texts_to m-18
@thanks a-50 c-67 d-72 e-79 f-80 g-53 h-64 i-68 j-76 k-61 l-25 m-32 n-64 o-68 p-47 q-77 r-65 s-69 t+89 u-80 v-76
@thanks$ a-42 c-45 d-53 e-59 f-52 g-52 h-29 i-44 j-45 k-40 l-23 n-47 o-46 p-21 q-53 r-47 s-42 t+45 u-45 v-49
@thanks__but b+15 t-16
@thanks__for m-18 t+16
@thanks__help t+15
@thanks__i t-21
@thanks__the m-18
@thanks__you h-15 m-19 t+22
@thanks_a b-18
@thanks_for a-17 t+16
@thanks_it b-20 m-22 t+21
@thanks_por m-22 t+21
@thanks_you a-33 c-22 d-27 e-17 f-30 g-30 h-39 i-22 j-30 k-22 m-23 n-23 o-27 p-19 q-27 r-27 s-20 t+39 u-31 v-28
@traffic a-31 b-33 c-27 d-34 e-24 f-24 g-25 h-42 i-34 j-38 k+17 l-26 n-39 o-43 p-36 r+34 s-46 t-24 u-41 v-33
@traffic$ a-20 c-15 j-17 k+15 l-15 m-27 n-17 o-15 p-21 r+24 s-23
@traffic__on m+19 r-19
@traffic__the r+21
@traffic_is r+15
@traffic_on m-29 r+26
@treat a+18 c-37 e-43 f-45 g-73 h-52 i-54 j-71 k-46 l-47 m-82 n-40 o-24 p-48 q-58 r-49 s+17 t-38 u+53 v-49
@treat$ a+21 c-26 d+17 e-29 f-34 g-43 h-36 i-45 j-46 k-36 l-38 m-58 n-21 o-46 p-32 q-43 r-36 s+21 t-26 u+30 v-33
@treat_@treat u+19
@treat__for b+15
@treat__i m-16
@treat_covered d+17 u-19
@treat_es j-16 u+18
@treat_is b+17
@treat_work g-20 m-16 u+20
@vehicle a-67 b-57 c-61 d-44 e-43 f-54 g-71 i-75 k-57 l-58 n-80 o-40 p-50 q+45 r+35 s-66 t-57 v-57
@vehicle$ a-29 b-32 c-30 d-40 e-19 f-18 g-29 h-46 i-38 k-20 l-23 n-38 o-36 p-44 q+25 s-25 t-26 u-44 v-28
@vehicle_@stop q-17 r-17
@vehicle__@late m-23 r+23
@vehicle__after n-16 o-15 q+18
@vehicle__be r+15
@vehicle__el h+17 m-17
@vehicle__is j-21
@vehicle__me i-18 j-17 o-16 r+18
@vehicle__ok n-15 q+16
@vehicle__or d+17 n-16
@vehicle__slow m-27 r+17
@vehicle__so s-16
@vehicle__that m-17 n-15 q+18
@vehicle__the j-17 m+19
@vehicle__there j+16 q-15
@vehicle__today m-23
@vehicle_a a-27 b-26 c-15 d-20 g-23 h+20 i-26 j-27 k-19 l-19 m-32 n-26 o-28 p-27 q-32 r-29 s-22 u+30
@vehicle_do m-19
@vehicle_esta m-23 q+17
@vehicle_goes j+16
@vehicle_home m-20 n-22 q+19
@vehicle_is b-19 d-19 h-18 j-16 m-36 n-19 o-18 r+24 s-15
@vehicle_me m-18 q-16
@vehicle_my m+17
@vehicle_ok q+17
@vehicle_se q-18 r+17
@vehicle_to j-24 m+22 q-19
@visit a+60 b+44 c-95 d+17 e-87 f-80 g-101 h-72 i-95 j-71 k-76 l-70 m-47 n-45 p-103 q-75 r-47 s-20 t-84 u-22 v-20
@visit$ a+48 b+37 c-68 e-72 f-64 g-77 h-83 i-66 j-51 k-63 l-72 m-68 n-46 p-76 q-43 r-48 t-63 u-23 v-24
@visit_@thanks m-15
@visit__# a-17 b-20 m-21
@visit__@clinician a+17
@visit__@late a+15 o-20
@visit__@person o-16
@visit__@relative a+18 m-25
@visit__am m-21
@visit__el a+17
@visit__hora m-15
@visit__i m-30 n-17
@visit__mi m-18
@visit__more b+24
@visit__my m-17 o-16 u-16
@visit__need m-25 n-15 u+16
@visit__she m-15
@visit__that o+15
@visit__the a-31 d-24 i-19 j-17 n-21
@visit__vet a-17
@visit__you m-19
@visit_and b+15 i-16 m-15
@visit_any b+20
@visit_back m-17
@visit_do d-18 m-20 n-17 u+22
@visit_for a+20 d-15 m-30
@visit_i m-32 v-18
@visit_is m-19
@visit_off b+19 m-20
@visit_please a+21 c-26 i-25 k-18 l-19 m-25
@visit_pues a+16
@visit_tiene d+16
@visit_with a-21 b-18 d-17 l-16 m+22
@visit_would m-21
@visit_you m-17
@wrong a-50 b-55 c-16 d-30 e-68 f-57 g-32 h-62 i-39 k-42 l-30 m-50 n-46 o-52 p-52 q-57 r-29 s-51 t-62 u-64 v+80
@wrong$ a-24 b-19 e-34 f-32 h-30 i-37 j-37 k-19 l-38 m-48 n-24 o-16 p-21 q-25 r-30 s-22 t-33 u-27 v+44
@wrong_# a-16 b-17 c-22 d-24 e-30 g-20 h-22 i-18 j-23 l-24 m-33 o-23 p-15 r-35 t-16 u-21 v+37
@wrong_@person i-17 m-20 u-16 v+23
@wrong_@place m-17
@wrong_de i-20 m-18 v+19
@wrong_idea l+17 v-18
@wrong_number i-19 l-28 v+24
@wrong_numero l-17 v+17
@year c-16 g-23 i-23 j-26 k-23 l-24 m+18 n-38 o-29 p-24 r-16 s-30 t-18 u-31
@year$ j-18 m+21 n-23 o-16 s-22 u-24
^# a-35 b-35 c-37 d-45 e+26 f-32 g-33 h-42 i-40 j-34 k-26 l-35 m-24 n-39 o-21 p-25 q-34 r+35 s-26 u-44 v-41
^@body a-17 b-16 i-22 l+17 u-19 v-18
^@book b-18 d-18 m+28 n-17 o-18 r-19 u-17
^@call c-38 d-40 e-41 f-28 g-27 h-38 i+50 j-35 k-25 l-26 o-36 p-38 q-36 r-35 s-22 t-27 u-37 v-41
^@cancel a-23 b+36 c-35 d-44 e-34 f-32 g-33 h-39 i-38 j-30 k-39 n-34 p-34 q-35 r-42 s-27 t-32 u-39 v-31
^@clothes a-24 c-18 d-29 e-24 f-17 g-25 h-17 i-22 j-27 k-16 l-21 m-41 n+35 q-22 r-18 s-24 t-17 u-32
^@day a-35 c-29 d-25 e-30 f-40 g-19 i-27 j-21 k-17 l-30 n-35 o+24 p-32 q-29 r-21 s-20 t-31 u-36 v-21
^@drink e-18
^@english c+32 e-21 i-23 j-16 k-16 l-25 m-30 u-16
^@food d-17 n+15
^@hello b-53 c-37 d-48 e-60 f+81 g-43 h-39 i-56 j-55 l-51 m-60 n-44 o-38 p-62 q-25 r-44 s-53 t-33 u-44 v-50
^@howmuch a-29 b-37 c-37 d+22 e-47 f-39 g-31 h-33 i-35 j-37 k-30 l-39 n-25 o-32 p-32 q-32 r-34 t-35 v-39
^@insurance a+16 d-18 m-23 u-20
^@insurer b-26 c-22 d+15 e-27 f-22 g-20 h-17 i-19 j-20 k-21 l-29 n-20 o-21 p+21 q-32 r-19 t-24 u-33 v-21
^@medicine m-19
^@move a-47 b-41 d-34 e-25 f-26 g-31 h-39 i-40 j-30 l-34 m+20 n-42 o+26 p-34 q-39 r-45 s-35 t-27 u-31 v-27
^@open a-41 b-29 c-24 d-36 e-30 f-27 g-23 h+53 i-30 j-40 k-21 l-24 m-34 n-34 o-35 p-22 q-26 r-31 s-26 t-28 u-28 v-28
^@parking a-15 d-16 e-18 f-15 h-19 l-20 m-40 o-16 p-16 t-16
^@pay a-18 d+29 m-18 n-23 u-17
^@person b-16 c-20 e-15 f-17 i+28 l-15 m-23 u-17 v-21
^@place j+25 m-27
^@price b-23 c-21 d+39 e-22 f-28 h-19 i-23 j-28 k-19 l-20 m-44 n-24 o-19 p-15 t-17 u-33 v-20
^@relative c-18 e-28 f-34 g-24 h-25 i-32 j-32 k-30 n-42 p+22 q-22 r-43 v-25
^@ride a-26 b-27 c-24 d-33 e-37 f-31 g-19 h-25 i-31 j-33 k-22 l-31 m-43 n-35 o-28 p+37 q+22 r-29 s-21 t-30 u-36 v-27
^@spanish a-26 b-23 c+44 d-24 e-40 f-27 g-20 h-19 i-35 j-27 k-19 l-30 m-42 n-16 o-21 p-17 q-16 r-18 t-23 u-28 v-21
^@staff b-17 c-22 d-27 e-33 f-33 g-16 h-29 i+36 j-19 k-17 l-23 m-36 n-15 q-18 r-19 s-15 t-28 u-22 v-21
^@stop a-60 b-31 c-25 d-56 e-72 f-56 g-48 h-48 j-67 k-72 l+69 n-67 o-49 p-50 q-50 r-62 s-61 t-51 u-57
^@symptom a-19 b-15 d-28 e-18 f-17 g-18 h-15 i-20 j-25 l-15 n-27 o-26 q-16 r-19 s+38 t-21 u-29 v-19
^@thanks a-22 b-24 c-32 d-33 e-43 f-45 g-18 h-47 i-36 j-39 k-32 l-42 m-77 n-27 o-29 p-40 q-35 r-36 s-33 t+67 u-45 v-36
^@traffic o-19 r+27 u-18
^@vehicle b-27 g-17 h+17 i-22 j-27 l-20 n-21 o-29 p-18 r+23 s-18 u-22 v-22
^@visit a+17 c-17 m-16 o-16
^@wrong a-20 b-20 c-31 d-35 e-44 f-29 g-31 h-25 i-34 j-33 k-22 l-41 m-43 n-23 o-20 p-20 q-22 r-30 s-18 t-27 u-32 v+55
^a b-30 g-28 j-33 l-18 m-15 n-39 o-38 s-22 u-19 v-23
^about a-21 d+26 m-24 n-18 u-24
^aceptan m-22
^add a+22 b-18 g-17 i-15 l-26 n-18
^addy j+18
^ahi m-16 r+16
^ahorita b-19 m+20 t-16
^all b-21 d-16 f-22 g-16 h-18 j-17 n-16 p+22 q-21 u-15
^am a-20 b-15 d-21 g-21 i-25 j-17 l-19 m-34 o-24 p-24 r-24 u+21
^and i-15
^ando b-15 c-18 d-15 i-18 k-23 l-25 o-17 p-24 u-20 v-25
^another o+17
^any a+17 b-30 c-22 d+23 e-30 f-22 g-20 j-19 k-18 l-27 m-44 n-35 p-25 q-28 r-21 s-20 t-20 v-25
^anything a-22
^aqui j-30 l-16 q-22 u-17 v+24
^are a-16 b-65 c-57 d-28 e-56 f-64 g-60 k-43 l-57 m+18 o-46 p-45 q-56 r-59 s-16 t-59 u+26 v-62
^asjdh e+17 m-19
^ask a-17 b-20 h-16 i+20 o-20 p-15 q-18
^at m-16
^awesome m-16 t+18
^ayo a+16 c-17 d-19 e-25 f+21 j-16 l-19 m-27 n-18 q-15 u-17
^ayuda a-20 c-15 d-29 e-15 f-15 g+28 m-26 t-25 u-16
^back m+18 u-20
^be h-19 r+24
^best s-22
^block l+20 m-21
^borre b+17
^borren m-27 v-16
^brb d-17 e-39 f-19 l-20 m+33 t-18 u-19
^bruh e-18
^buen f+18 m-28 o-15
^bueno f-19 l-20
^can b-47 e-58 f-50 g-22 h-19 j-43 k-80 l-31 n+25 p-87 r-43 s-52 t-68 v-74
^car m-21
^changed b+18
^check a-20 m+18
^cogen d+15
^como b-33 c-20 d-63 e-22 f-47 g+22 h-24 i-28 l-35 n-18 o-35 p-24 q-45 r-23 s-49 t-19 v-19
^con n+16
^cool m-31 t+23
^could a-19 b-28 d-18 l-33 p-25 r-30
^count b+16
^cual a-22 d-18 e-17 g+16 l-17 o-16 s-23 u-34 v-15
^cuando n-18 o-16
^cuantas a-23 u+18
^dame m-20
^dar b-16 l+19 m-18
^de a-18 i-23 j-19 l-20 m-18 n-16 p-20 u+23 v-20
^decided b+21
^dejenme l+16
^deme b-17 i-17 j+21 m-18 o-21
^did i-16 l-15 m+21 u-24
^dime h-15 o-16
^do a-22 b-31 c-18 d+32 e-71 f-54 i-35 k-71 l-26 n+16 o-86 p-42 r-52 s-80 t-89 u+25 v-51
^does b-31 f-16 g-46 h-30 i-36 j-16 l-20 m-39 o-40 p-24 q+17 r-26 s-41 t-23 u+30 v-32
^donde b-19 i-22 o-15 q-16 r-31 s-29 u-29
^driver m-22
^due a+18 m-16
^el b-17 c-17 e-22 f-17 g-23 h-24 i-27 j-36 k-17 l-25 n-29 p-27 s-34 t-19 v-28
^en a-30 b-38 c+17 e-18 f-16 g-19 h-32 i-25 j+18 k-19 l-25 m-49 n-17 p-18 q-19 r-24 s-22 t-15 v-18
^end d-19 e-24 g-20 h-18 i-26 k-26 l+27 m+15 p-15 u-24 v-24
^enough l+21 m-22 t-18
^es b-28 c-27 e-33 f-23 g-30 h-31 i-33 j+18 k-22 l-29 m-55 n-34 o-28 p-25 r-28 t-28 u+32 v-51
^ese a-15 b-17 d-22 l-24 m-25 n-22 o+21 q-18
^eso a-32 b-25 c-22 e-21 f-17 g-18 h-25 i-26 k-16 l-19 m-32 n-32 o-25 p-23 q-22 r-21 s-33 u+39 v-30
^esta a-29 c-16 f-30 g-37 l-41 m-20 n-16 p-30 q-25 s-16 t-15 u-27
^estan d-17 i-27 l-19 v-24
^este g-16 m-30 u-23 v+28
^esto g-18 i-20
^estoy c-19 e-16 f-16 g-19 h-27 i-26 l-43 p-19 t-17 u-35 v-24
^eta e-20 m-18 r+19
^everything a-15 b-20 d-20
^explain i-19
^feel s+17
^feels f-17 m+20
^felt s+19
^find a-24 j-33 m+31 q-18 r-21
^for l+16 m-19
^forget a-19 d-17 j-21 n-20 t-25 u-16
^found b+17 j-17 m-21 q-20
^get b-24 c-29 d-20 g-27 j-23 k-30 l+25 n-16 o-21 p-17 q-23 r-17 u-29 v-28
^give b+16 g-16 j-22 l-26 n-18 o-29 p-18 q-21 u-38 v-25
^go a-18 b-28 d-20 e-31 f-24 i-16 j-23 m+16 n-16 p-22 q-27 r-25 s-19 t-22 u-27 v-24
^god l-15 o-15
^going d-29 f-21 m+22 n-27 p-20 q-26 u-19
^good b-15 f+24 h-16 l-25 n-27 o-22 p-20 u-26
^got c-38 d-21 e-39 f-37 h-54 j-44 k-31 l-49 m-30 n-21 p+32 q-63 u-57
^ha e-23 l-17 u-16
^had m-33 s+17 u-18
^happy b-17 e-16 t-17 u-15
^have a-27 c-21 d-30 h-18 l-26 n-33 o-36 q-34 s-33 t+19 u-26 v-33
^hay b-35 c-35 e-49 f-53 g-37 h-46 j+24 k-32 l-39 m-56 o-27 p-47 s-27 t-41 v-49
^he a-33 d-29 f-26 g-24 h-20 i-24 j-16 k-21 l-25 r-30 s-19 u-34 v+17
^help a-29 c-18 g+20 i-26 l-16 q-16 t-25 u-27
^hgfhgf e+17 m-17
^hit k+21 l-22 m-17 n-15
^hmm d-17 e-24 f-16 g+18 u-18
^hold b-28 e-20 i-17 l-15 m+19 n-18
^hook a+18 m-19
^how a-43 b-66 c-57 e-46 i-74 k-27 l-25 m+23 o-47 p-65 q-83 r-69 t-66 u+24 v-57
^hoy m+21
^huh g+15
^hw d+15 i-18 l-19 m-26 t-21
^i c-30 d-35 e-80 f-71 h-80 m+31 n-54 o-16 p-18 q-29 r-49 s-19 u-76
^if a-17
^in a-25 b-19 c+21 d-21 e-28 h-23 i-22 j-26 k-20 l-18 m-35 n-19 o-18 p-21 q-19 r+24 u-24
^is a-49 b-100 c-20 d+31 e-61 f-97 g-36 j+17 k-62 l-81 m-27 n+16 o-50 p-98 r-79 s-18 t-86 u+29 v-58
^it b-21 c-30 d-49 e-20 f-37 h-41 i-30 j-31 l-29 m+38 n-39 q-27 s-19 t-34 u-55 v-22
^jaja e-17 m+22
^jajaja m+19
^just a-29 d-26 e-15 f-18 g-20 j-21 k-16 l-21 m+20 o-26 p-21 q-34 r+16 t-31 u-44 v-18
^keep b-17 m+19 n-20 v-21
^kill l+20 m-21 u-20
^kindly m-18
^kjhkjh e+17 m-16
^kk l-15
^la a-20 b-27 g-28 h-21 i-20 j-20 m-31 n-18 r-16 s-20 v-17
^last m-16
^le n-19 p-16 q-15
^leave b-20 m+19 q-23 u-20
^leaving b-16 r+16
^let c-20 d-24 g-20 h-20 j-25 l-28 n-22 p-33 q-26 r-17 s-20 t-16 u-31 v-32
^lkjlkj e+16
^llego d-23 j-23 n-31 o-25 r+26
^llevo m-20
^lmao e-20 m+17
^lo a-22 b-15 l-16
^lol b-19 c-23 d-30 e-35 f-21 g-25 i-15 j-16 k-19 l-28 m+38 n-26 q-24 r-17 t-24 u-25 v-22
^look a-15 h-17 j-21 m+30
^looking a+18
^lose g-20 l+29 m-24 o-16 u-25
^lost d-24 g+21 l-18 n-20 o+16 r-21 u-19 v-17
^luego m+19
^m a-24 b-23 c-17 d-24 e-26 f-16 i-19 j-16 k-16 l-22 o+22 r-17 s-15 u-21
^make a-26
^manana b-20 m+17
^mandame i-17 j+23 l-17 m-26
^mas m-18 t-15
^may b-20 d-18 l-20 m-29 n+24 p-20 u-22
^maybe m+18
^me c-19 e-50 f-49 g-22 h-51 i-25 l-24 m-32 o-15 s+24 t-63 v-29
^mejor b+21 m-19
^message l-16
^mi d-28 e-36 f-34 g-37 h-36 i-51 j-30 k-39 l-41 m+15 n-17 o-30 p+17 r-47 s-35 t-39 u-62 v-46
^might m-17 n-16
^mil m-19 t+20
^missed m-18 r+18
^much d-16 t+17
^muy d-17 e-18 i-15 m-24 t+21
^my b-28 d-32 e-64 f-68 g-64 h-57 i-41 j-32 k-23 l-69 n-108 o-21 p+28 q+23 t-75 u-35 v-58
^nah b+21 f-16 l-20 n-19 o-18 t-22
^necesito b-41 d-17 i+17 n-43 q-37 u-20
^need a+19 c-24 g-19 i+17 j-24 k-23 l-24 m-54 n-42 p-29 q-22 s-22 t-15 u-33 v-16
^never a-20 i-18 m+15 r-19
^new i-17 m-16 v+18
^nice e-16 l-16 m+21 t-21
^nm f-15 l-16
^no a-46 d-67 e-88 f-74 h-83 i-29 j-38 k-80 m+33 n-48 o-29 p-44 r-42 t-74 u-43
^nobody h-16 o-17 p-15 q+19 v-17
^not a-35 c-23 d-35 e-26 f-22 h-25 j-29 k-22 n-29 p-28 r-40 t-22 u-36 v+22
^nothing b-18 g-28 l-18 m+15 o-23 u-20
^ok b-40 c-40 d-57 e-62 f-44 g-36 h-35 i-39 j-38 l-59 m+38 n-53 o-28 q-42 s-34 t+19 u-44 v-38
^okay e-17
^on r+16
^onde j+24 m-23 u-22
^oops m-18
^opt i-16 m-26 n-16 q-16 r-15 u-18
^order m+15
^para a-18 j-16 m-16 u+21
^pasame i+22 q-18
^paseme j-18
^perdon a-15 u-20
^pick o-18
^please c-36 k-27 m+19 n-22 o-39 q-19 u-21 v-42
^podre m-16 n+18 o-22
^pongame m-17 o-16
^pongo a+16 i-16 u-19
^por a-27 b-27 c-19 g-28 h-16 i-31 j+16 k-15 o-20 q-16 s-17 t-20
^prefiero a-19 m-22
^puede q-25
^pueden k-18 m-26 o-24 q-24
^puedo a-37 b-19 c-16 g-21 h-33 j-21 k-15 m-39 n+23 r-17 s-23 t-18
^pulling b-17 r+17
^put b-27 d-29 e-17 g-17 h-22 i+21 j-25 l-24 n-27 o-33 p-20 q-23 r-28 s-24 t-19 u-29 v-19
^que b-77 c-62 e-28 f+23 g+22 i-41 k-70 l-29 o-66 p-64 q-30 r-60 s-68 t-44 v-68
^queda j+16 m-16
^quede m-26 o-20 q-22 s+26
^quien a-26 i-46 k-15 l-26 o-17 p-34 q-35
^quiero c-30 d-16 l-29 m-30 n-20 p-19 q-21 r-20 s-15 t-16 v-27
^quisiera m-17 u-15
^quiteme m-22
^quiten m-16
^quitenme l+21 o-16
^reactiven k+17
^read d-18 k-23 l-32 m+27 n-22
^repeat t-16
^resubscribe k+20 l-19 m-16
^running j-16 r+17
^same a-26 d-18 e-16 j-22 l-20 m+29 n-22 u-21
^saw a+16 m-16
^say d-23 e-15 f-20 j-18 m+29 u-25
^scratch m-16
^se a-28 b-55 c-49 e-42 f-36 g-49 h-37 j-42 k-42 l-39 m-21 p-54 u-53 v+17
^see a-24 h-21 m+24 u-18
^send a-23 d-16 g-25 i-24 j+21 l-26
^sera d-22 m-23
^set a+21 d-24 i-22 l-24 n-16 o-17 p-20 r-22 u-16
^she a-24 b-26 d-16 h-21 i-23 j-19 l-24 o-29 r-23 u-20 v+20
^short m-16
^should a-26 d-15 g-27 i-20 l-17 n+19 o-26 p-23 q-32 u-31
^show m+18 u-15
^si a-25 b-16 c-17 d-24 e-25 f-18 g-18 i-22 l-28 n-23 p+22 q-35 r-16 t-17 u-21 v-21
^sign k-16 l-21 m+25 o-18
^sigo m-21 s+19
^skip b-22 e-18
^so b-17 d-24 j-18 m-30 n-19
^somebody b-16 h-20
^someone h-19 o-22 u-15
^something o+15
^sorry a-18 b-34 n-15 o-22 p-17 q-16
^stahp i-17 k-17 l+22 m-19
^start a-39 c-16 e-16 h-16 i-19 j-16 k+31 l-28 q-25 r-27 s-18 u-15
^still a-22 b-19 g-15 h-21 i-19 n-30 o+18 p-15 s+23 u-16
^stoy m-20 r+16
^stuck r+15
^sup d-16 e-22 f+25 j-15 l-16 m-24 t-18
^super m-17
^take d-29 g-25 h-18 j-23 k-21 l+21 n-18 p-32 q-31 s-19 u-26 v-32
^tell b-19 d-35 l-24 m+21 n-24 o-18 p-22 q-16 s-20
^tengo e-16 g-47 j-16 k-16 l-18 m-35 p-17 q-44 u-30 v-20
^text a-25 g-21 i+17 k-19 l-33 m+18 u-23 v-16
^that a-27 b-37 c-17 d-39 g-40 h-16 i-22 j-41 m+18 n-47 p-17 q-36 s-22 t+29 u-49 v-16
^the a-30 b-39 c-28 d-59 f-35 g-31 h-56 j-56 k-36 l-31 m+29 n-53 t-35 u-68 v-15
^there a-18 d-20 i-18 j-26 m-35 n-17 q-16 s+23 u-19 v+18
^these m-15
^they b-16 d-15 g-16 h-23 i-19 j-23 l-17 n-27 o+15 p-19 q-18 s-29 v-16
^think m-21 t+20
^this a-29 b-25 c-32 d-26 f-26 n-21 s-30 v+24
^tiene d-24 i-21 m-25 o-16 u+19
^tienen h-17 m-29 o-27 u-21
^toman d+19 m-20 n-18
^tomo a-17 g-16 m-18 n+22
^trabajan h+16 m-26 n-16 u-18
^turn b-18 e-15 j-23 o-19 r-27 u-23
^uh a-17 c-18 d-24 e+27 f-23 h-21 i-16 j-21 l-23 m-34 n-18 q-17 t-19 u-25 v-15
^un a-16 d-16 i-18 j-17 l-15 n-25 p+25 r-20 s-17 u-23 v-16
^una a+16
^unstop e-18 k+27 l-23 m-25
^unsub e-19 k-29 l+28 m-27
^unsubscribe k-31 l+28 m-18
^ustedes a-16
^vet c-17 d-18 e-32 f-20 l-24 m+27 u-19
^voy a-34 b-30 c-28 d-31 e-31 f-27 g-23 h-32 i-31 j-23 k-22 l-28 m-44 o-35 q-33 r+42 s-19 t-29 u-27 v-22
^vuelvan k+15 l-28
^want a+28 b-17 k-22 m-29 o-18
^wanting a+17
^we a-19 c-15 d-22 e-33 f-42 g-43 h-44 i-44 k-31 l-43 m+28 n-54 o-19 p-44 s-41 u-50
^well m-16
^were m-22 r+20
^what a-52 b-65 c-34 e-29 i-20 k-48 l-42 m+18 o-54 p-47 r-42 s-80 t-79 v-37
^whatever a-24 d-16 l-28 m+27 u-18
^when b-17 d-52 g-15 h+24 i-39 j-50 k-28 l-18 n+19 o-31 p-38 q-32 r-36 s-17 u-52 v-18
^where a-17 b-21 c-16 f-17 g-22 h-40 j+18 l-25 m+16 n-54 o-21 p-32 q-22 r-31 s-50
^whereabouts m-18
^which a-21 b-17 d-28 h-15 i-18 j+18 l-20 n-25 o-17 q-18 r-30 s-17 t-17 v-16
^whn d-16 h+16 m-19
^who a-30 b-47 c-46 d-15 e-49 f-43 g-55 h-43 j-53 k-38 l-55 n-52 o-43 p-48 q-23 r-38 s-42 t-44 u+44
^wht g+21 l-17 m-19
^why a-25 e-18 g-24 i-33 j-25 l-27 m+19 n-28 o-25 p-24 r-20 t-19
^will a-49 b-29 c-16 f-16 g-45 i-34 k-17 l-31 m-33 n+30 o-37 p-58 r-46 s-38 u+39 v-15
^with d-18 e+25 l-25 m-26 n-16 u-21
^work g-17
^would a-16 c-19 k-18 l-31 p-17
^wtf m-18 n-15
^x a-28 b+22 c-24 d-30 e+28 f-22 g-20 h-22 i-26 j-23 k-20 l-31 m-40 n-26 o-28 p-21 q-25 r-24 s-24 t-23 u-29 v-22
^y a-20 h-15 m-31 n-19 r-20 v-17
^ya b+20 c-61 d-66 e-68 f-55 g-72 h-23 i-71 j-24 k-30 n-34 o-66 p+34 q-45 s-63 t-21 u-73 v-66
^yeah m-16 p+17 q-16
^yep p+18
^yes b-21 c-18 d-18 e-25 f-17 g-16 i-21 j-23 l-20 m+18 n-20 o-25 p+25 q-30 r-21 t-20 u-24 v-18
^yo b-41 c-30 d-40 e-38 f+21 g-38 h-28 j-33 k-32 n-39 o-37 p-25 r-29 s-28 t-27 u-33 v+28
^yoo d-19 e-23 f+27 j-16 l-17 m-25 u-19
^you a-29 b-23 c-37 e-67 f-58 g-67 h+48 i-67 j-28 k-23 m-25 o-31 p-58 q-42 r-58 s-64 t+27 u-83 v+22
^your a-22 b-17 h-24 j-24 k-28 o-17 u-23 v-38
^zxcvb e+19 m-18
^¿ a-19 b-61 e-52 f-56 k-58 l-50 o-44 p-58 q-25 r-66 s-35 t-48 v-76
a b-33 c-42 e-57 f-68 g-50 h-26 i+16 j-17 k-37 l-82 m+25 n-16 o-22 p-18 s-35 t-31
a_# a-24 o+21
a_@animal m+20
a_@book a-26
a_@call d-22 i+24 o-15
a_@clinician m+17 n-17 p-18 u-20
a_@clothes a-18 n-18
a_@day d-19 m-22
a_@door j+18 m-18
a_@drive m-16 u-24
a_@drug m-21
a_@food d-23 g-21 i-16 j-20 n+24 o-15 q-17
a_@holiday m+22 u-20
a_@machine m-29 u+19
a_@month a-18 d+18 l-16 u-22 v+18
a_@parking d-19 i-16 j+24 m-25 u-16
a_@person a-37 b-29 i+34 j-21 l-17 m-16 n-27 o-23 p-22 r-25 v-36
a_@relative m-19 u-21
a_@ride a-29 d-24 g-20 i-28 j-20 o-31 p+32 r-25 s-25 t-24 u-28 v-19
a_@sick d-20 n+19 q-22 u-20
a_@staff a-21
a_@symptom a-18 d-17 g-17 m+17 n-31 u-16
a_@treat m-20
a_@vehicle a-25 b-22 d-37 h-30 i-35 l-18 n-28 o-24 p-18 q+33 s-17 t-18 u-31 v-19
a_@visit a+45 b-38 h-17 i-27 j-21 m-56 n-29 o-39 q-24 r-23 u+19
a__# a-16 g-17 j-16 m-17 q-20 t-19 u-21 v-16
a__@animal a-18
a__@cancel b+21 m-25 o-17 q-18
a__@clinician a-15 m-17
a__@day a-19 d-18 i-22 n-18 q-23 s-16 u-25
a__@drink n+17
a__@eat n-18
a__@food d-16
a__@late m-29 n-19 o-16 q-16 r+22
a__@open a-18 j-17 m+15 o-16
a__@person a-27 d-16 g-18 k-16 m-32 n-16 o-19 u-23
a__@place i-15
a__@relative b-27 d-20 g-20 i-40 k-20 l-18 q-29 r-15 u-24
a__@stop m-17
a__@texts m-16
a__@thanks m-16
a__@treat i-17
a__@visit a+23 i-22 j-21 m-19 n-27 o-20 s-22 u-29 v-18
a__@wrong v+15
a__a d-25 i-22 n-19 o-16 q-23
a__about b-16 i-18 m+28
a__ago a-16 v+19
a__and m-16
a__at a-15
a__before m-21 u-17
a__but m-15
a__can i+17 m-31 n+22 q-19 s-24 u-27
a__come n-19
a__count m-17
a__date a-20 m-22 o+26
a__day a-22 b-26 f-15 i-16 m+18 n-23 o+20 p-18 q-23 r-17 s-19 u-23
a__de j-18
a__do m-30 q-19
a__el h+16 m-19
a__es d+16 t-15 u-19
a__for b-30 c-18 g-19 h-21 k-20 l-18 n-19 r-30 s-20 t-17
a__from i-17 m-31 u+23
a__getting m-15
a__go d-24 u+18
a__have b-18 p+15 q-23
a__home n+16 p-18
a__hora a-31 d-16 h+23 i-24 q-19 r-24 v-17
a__horas m-15
a__hour m-17
a__how a+15 m-17
a__i a-20 d+17 g-18 h-20 i+17 j-17 m-45 p+16 q-31 r-24 s-18
a__if a-20 d+19 m-27 n-19
a__in a-35 b-20 c-17 d-28 e+18 i-28 j+16 k-16 m-38 p-20 q-25 r-23
a__ir b+19
a__is a-19 j+17 m-32 o-17 r-17 s-20
a__it u-30
a__la a-24 d+24
a__los l-18
a__me b-20 d-21 i-19 j-20 o-20 p-17
a__mi b-17 m-24
a__morning m-17
a__my b-18 n-28 o-15 r-17 u-23
a__near j-20 m+19
a__note i+15 m-16
a__number u-19
a__numero g-16 i+20 j-18 m-20 u-20 v-19
a__of e+18 h-20 j-25 k-18 m-33 o-23 p-19 r-20 s-18 u-40
a__ok m-21
a__on b-17 h-20 j-16 q-20 u-18
a__one i-16
a__or a-16 i-17 m-27
a__over i+16 m-15
a__place j-20
a__please m-24
a__puedo h+21 m-21 n-18 o-20
a__run u-15
a__running m-26 r+25
a__sent m-15
a__show m-17
a__since u-16
a__somebody a-15
a__take m-18
a__test m-19 u+19
a__that a-19 j-20
a__the b-15 j-23 q-21 r-17
a__there a-20 d-28 j+16 n-28 o-18 q-19 r-21 u-20
a__this b-16 o-16
a__time m-21 o+25
a__tmrw a-16 m+16
a__to a-18 c-18 g-24 i+22 k-25 l-18 n-31 p-17 s-22
a__truck m+16
a__was m+17 q-15
a__way o-16 u-16
a__where m-17 s+16
a__with n-21
a__work g-15 m+20 q-16
a__would m-18
a__y m-21 n-18 o-21
a__ya m-19
a__you m-23 u+19
a_alguien n-16
a_bad s-17
a_big m-26 n+15
a_bill u-16
a_bit m+17 u-16
a_booster a+20 m-19
a_car d-16 n-18 q+16
a_chance m-18
a_check d+20 m-20
a_como a-28 d+25 g-16 u-23
a_complaint i+18 m-19
a_date a+22 m-21 o-22
a_day d-19 g-16 n-19 u-17
a_dentist m-15
a_different i-18 m-22 u-26
a_driver j-20 m-27 p+18
a_esa m-23 o+25
a_escribirme a-16 k+20 l-19
a_few m-23
a_good b-15 f-23 m+18 n-29 o-28 p-23 u-20
a_gym d-17 m+21
a_hacer m-16
a_haircut a-17 m+21
a_hospital j-27 m-18 u+25
a_hotel a-15 m+17
a_ir b+27 k-17 l-18 m-25 q-19 u-20 v-17
a_job i-19 j-18 m+21 n-19 q-15
a_joke m+17
a_la a-30 d-20 j-24 u-24
a_las d-18 m-25 n-19
a_later a-16 m-28 o+22
a_letter a-16 i+18
a_list a-22 g+16 i-17 l-16 u-16
a_little a-17 b-15 o-17
a_long n-20 p-15
a_lot n-18 q-19 r-21 u-27
a_mandarme l-20
a_mess m-17
a_mi a+16 b-20 d-25 q-36 u-22
a_movie m+16
a_new d-27 i-29 j-24 n-22 o+22 p-17 r-22 u-21 v-17
a_no m-20
a_number a-29 d+17 i-15 l-21 u-32
a_otra m-19
a_passport m+16
a_patient d-19 m-23
a_poder m-21
a_poem m+17
a_problem m-22
a_que a-31 d-17 g-20 h+22 j-26 l-15 n-24 o-30 u-27 v-20
a_real a-18 i+17 m-20
a_recipe m+15
a_refill a-15 i+18
a_reminder a-15 m+16
a_resume k-16 m+21
a_superbill m-19
a_tattoo m+17
a_text a-16 g-20 j-18 k-21 m-15 u+17
a_time a+24 m-17 o-19
a_uno m-16
a_wedding m+18 n-22
a_weird m-15 s+21
a_word m-17
a_work m-16
a_writing m+15 u-16
abierto h+16 m-18
abiertos g-18 j-17 u-16
able m-17 n+25 o-24 q-20 r-18 s-17
able__@drive n+24 q-22
able__after n+17 q-23
able_to m-17 n+25 o-24 q-20 r-18 s-17
about c-18 f-26 g-39 h-31 j-44 k-22 l-17 q-16 s-23 t-23
about$ a-16 d-23 m-26 u+23
about_@treat i-17 u+19
about__@treat m-18 u+18
about__@visit m-18
about__bill d-16
about__i m-17
about__in b+15 m-16 o-17 r-18
about__it m-17 u-16
about__minutes m-15 r+16
about_a a-16 n-18
about_coming b+17 r-17
about_getting m-22 n-16
about_it a-16 i-16 n-19
about_my d-27 m-23 o-16 u-16
about_ten r+17
about_the a-18 o-16
about_this m-16
about_what a-18 d+23 m-19 n-16 u-23
abre m+15
abren a-30 b-21 c-16 d-26 e-16 f-17 g-15 h+47 i-20 j-28 m-51 n-25 o-29 q-18 s-15 t-19 u-23 v-17
abrir m-15 o-20
abris h+17 m-15
abuela p-18
accep* i-18 j-17 u-17
accept_@pay d+15
accident a-17 k+25 m-31 n-15 p-19
acept* m-25
aceptan m-24
aceptan__@insurance d+16
aceptan_mi d+16
acomp* a-18 o-18 u-17
acompanante n-18
acompanante$ n-18
activ* k+18 m-20
actua* m-18
add a+23 b-19 g-17 i-16 j-16 l-27 n-18
add__the a+20 k-29 l-21
add__to a+24 b-15 l-22 m-22
add_me a+26 l-23 m-31
addic* a-15 d-15 j-17 n-20 u+17
address a-29 b-26 c-20 d-28 e-18 f-16 g-22 h-30 i-27 j+37 k-22 l-22 n-24 o-33 p-30 q-26 r-24 t-22 u-34 v-27
addy i-16 j+22 m-19 u-17
addy$ j+16
adela* o+16
adelantar o+16
after a-18 f-29 g-26 j-29 l-37 m-54 n-33 o-25 s+18
after$ a-34 b-44 h-33 i-35 j-16 k-28 m-31 n-17
after* a-19 b-15 i-16 m-15 q-19 u-17
after_# b-15 d-20 i+20 m-15 n-19 q-18 s-24 v-15
after_@treat s+21
after__@visit s+16
after_all a-21 b+20 i-22 k+20 l-20 m-16 n-19 o-24 q-17 r-17 s-26
after_that m-16 q-19
after_the b-19 n-17 s+18
afternoon n-19 s-19
again b-38 c-23 e-22 h-26 i-32 k+25 m-20 o-15 p-25 q-33 r-30 s-18 t-22 u-38 v-22
again$ a-40 b-31 c-19 e-19 g-22 h-22 i-33 j-24 k+18 o-28 p-21 q-27 r-23 s-21 t-18 u-35 v-19
again* m-18
again__@texts k+17 l-16
again_please l-19
against m-18
against_it m-18
agarr* m-16 q-17 r+19
agarro m-16 q-17 r+19
agarro_el q-15
agend* a+17 c-15 i-18 j-16 l-17 m-19 o-25
agendar a+22
ago a-17 l-15 v+18
ago$ a-19 l-15 v+18
agradezco m-28 t+21
agree* a-18 q-15
agreed a-18 q-15
agreed__it p+17
agreed_to m-18 p+17
ahead m-15
ahead_and b+15 m-17
ahi a-34 b-25 c-19 d-28 f-18 h-27 k-18 m-42 o-27 q-35 s-23
ahi$ a-30 b-20 c-16 d-24 f-16 h-23 k-15 m-35 o-23 q-32 r-26 s-18 v-27
ahora h-25 i-16 l-16 n-22 o-17 u-18
ahora$ a-22 h-24 i-16 l-16 n-22 u-17
ahori* t-18
ahorita t-18
ahorita$ m-16
airpo* m+16 q-17 r-18
airport m+17 n-17 q-17 r-17
airport$ n-16 q-17 r-17
al c-19 d-36 e-21 f-15 g-24 k-17 l-23 m-45 q-32 r-26 t-16 v-20
al_@clinician a-19 d-16 m-19
al_@day b-19
al__dia n+19 o-26
al__que m-16
al_otro n+19 o-26
alarm b-15 m+15 o-22
alerts b-18 l+17 m-17
algo b-18 g-22 h-17 j-21 m-31 n+18 p-20 q-24 r-25
algo$ i-23 j-16 m-24 n+26 p-17 q-17 r-21
algui* a-29 j-17 k-15 l-19 p-24 u-33
alguien a-29 j-17 k-15 l-19 p-24 u-33
alguien$ m-20 o-25 v-17
all c-25 e-54 f-15 h+22 j-20 l+19 m-38 n-63 o-39 q-51 r-38 u-62 v-23
all$ g-17 h-21 i-26 j-21 k+18 l-28 m-40 n-25 o-37 q-26 s-26 u-27 v-19
all_@call h-22 q-20
all_@texts b-23 k-25 l+25 m-27
all__@day a-20 b-17 h+31 m-25
all__a m-15
all__for h+17 m-17
all__here f-16 l-17
all__i m-17
all__if q+17
all__is h-18
all__it m-18
all__me i+17
all__on d-18 m-18 p+22 q-21
all__taking h-19
all__the a-16 d-20 p+16 q-18 u-20
all_day d-19 g-18 h-19 m+18 u-20
all_good f-28 l-22 m+15 o-17
all_in a-18 h+19 u-15
all_of b+17 l-19 m-19
all_right t+17
all_take a-30 b-24 d+16 h+18 l-24 m-28 v-17
all_texting l+17 m-18
all_there j-16
all_this s-15
all_what h-17
alla m-24 o-17 q-23
alla$ m-17 q-22
allow* i-18 j-16 n+15
allowed i-18 j-16 n+15
allowed$ m-18
allowed__@drive n-17
allowed__home n-20 q+20
almos* f-19 j-19 m-26 n-16 r+28
almost f-19 j-19 m-26 n-16 r+28
almost_there f-19 j-19 m-26 n-16 r+28
alone b-15 l-17 n-17 q+15
alone$ b-21 l-16 q+16
alrea* a-23 i-20 p-18 t-20
already a-23 i-20 p-18 t-20
already$ l+16
already__i m-17
already__that m+15
already_answered m+17
already_confirmed l-17 m+16
alta e-18 k+23 l-20 m-15 p-16
alta$ e-18 k+23 l-20 m-15 p-16
am a-31 c-62 d-33 e-44 f-55 h-27 i-70 k-38 l-36 m-29 o-24 p-31 q-33 t-34 u+24 v+22
am$ m-19
am_# b-17 l-16 m-17 n-19 r+20
am_@sick a-17
am_@symptom g+21 m-19 n-15
am__@call m-18 v+16
am__@cancel m-26 r-17
am__@drive n-23 q+18
am__@late h-20 m+23 n-22 o-18 q-17 v-23
am__@relative n-16
am__@stop l+17 m-19
am__@symptom r-25 s+25
am__@wrong m-17
am__a b-24 i-16 j-21 n-28 o-28 p-22 v-22
am__able n+20 q-20
am__about a+18 m-18
am__and l-18 m-31 o-19
am__at a-16 m-30 r+17
am__away l-16 r+16 v-15
am__coming b+22 o-20 r-18
am__for g-17
am__front j+19 m-16
am__getting m-28
am__going d-16 m-20 n-15
am__her g-19 l-19 n-15 v+15
am__him g-18 m-20 v+22
am__how a+16 m-19
am__in b-15 m-15
am__interested b-17 m-15
am__is m-17
am__just m-17
am__little a-15 n-17 o-16
am__lol g+17 n-18 s-18 v-18
am__my b-16 d-16 g-17 q-19 u-16
am__no m-17
am__now m-20
am__of b-18 m-26 n-21 u+16
am__out g-19 l-26 n-20 o-19 v-18
am__right g-18 m-19
am__talking i-20
am__the a-18 d-23 g-25 i-17 j+30 k-16 m-26 n-20 o-23 s-18 u-16
am__there m-16 n-18 u+16
am__these g-17 v-19
am__this m-21
am__to a-18 d-36 h-16 i-38 k-26 l-22 m-47 t-15
am__up b+16 m-17
am__what m-30
am__work a-16 d-16 g-29 i-15 l-16 m+22 n-23 o-20 r-15
am__your m-16 v+19
am_a j-16 m-29 o-16 u-16 v+19
am_at d-22 g-30 i-19 j+24 l-22 n-31 o-23 p-18 r-21 u-20 v-20
am_coming b-31 m-30 r+26
am_done l+20 m-25 u-20 v-19
am_going m-18
am_good f-21 g-21 i-15 l+18 n-28 o-27 p-19 t-21 u-24
am_i a-38 h-28 i-35 k-27 l-35 m-59 o-19 p-23 q-26 r-32 t-21 u+40
am_in a-18 q-17
am_like l-17 v-16
am_lost m-17
am_making m+16
am_moving m+16 o-20
am_not a-28 c-17 d-28 h-21 j-44 l-23 n-27 o-20 p-25 r-36 s-33 t-26 u-36 v+44
am_ok n-18
am_on j-22 m-25 o-19
am_out m-16
am_ready a+20 n-24
am_running m-23
am_scared v-16
am_so b-23 d-16 g-21 n-16 o-16 r-19 s+24 v-15
am_standing m-15
am_still s+15
am_stuck g+19 l-15 m-18 r-16
am_texting a+15
amabl* l-15 m-21 t+19 u-16
amables t+17
amables$ t+17
amiga a+16
amor m-15 r+16
amor$ m-15 r+16
an a+36 b-33 c-43 d-24 e-35 f-40 g-42 h-21 i-54 j-62 k-28 l-48 n-44 p-50 t-40 u+18
an_@food m+18
an_@move m+24 n-20 o-16
an_@place h-17 m+17 q-15
an_@traffic m-20 p-17 q+16
an_@vehicle m-16
an_@visit a+31 b-24 d-26 g-19 h-16 i-20 j-26 l-25 n-27 o-42 q-18 r-17 s-21
an__@visit a+17
an__a a-17 m+17
an__at a-17 m+17
an__i m-18
an__the a-25 d-15 m+28
an__with a-31 m+22
an_apt a+26 m-26
an_evening f-16 m-17
an_invoice d+15
an_old m-19 u-15 v+20
and b-18 e-28 f-37 g-34 h-23 i-32 j-21 k-35 l-21 m-65 n-29 o+17 t-45 u-20
and_@drive p+16
and_@spanish i-15
and__@relative p-16
and__@visit m-16 u-17
and__a m-15 n+16 q-23
and__be m-16 q-20
and__do m-24
and__get n+20 q-21
and__i m-25
and__in m-18
and__is a-16 d-18 i-21 l-27 m-51 q+18 r-20
and__it a-20 d-22 m-22
and__me a-16 b-18 l-15 m-17 o+21 q-17
and__my b-15 m-33 p-15 v+17
and__not a-15 g-16 m-31 n-16 p-19 r-20
and__out b-16 o-16
and__the d-16 i-25 m-20
and__time h-17 j+15
and__would a+16
and__you j-19 m-17
and_do m-24 o-18
and_i m-19 n-17 q-21 r-16
and_is d-15
and_it d-16 m-19
and_my m-17
and_this l-15 m-21 v+19
and_what h-17 j+15
and_where j-27 m-16 n+16
and_will m-20
ando b-15 c-18 d-15 i-18 k-23 l-25 o-18 p-24 u-20 v-25
ando__el m+16 s-20
ando__la a-22 g-16 n-15
ando_buscando m-19 r+15
ando_en a-18 g-17 m+21 r-18 s-22
anoch* f-16 n-15 s+19
anoche f-16 n-15 s+19
anoche$ s+16
anoth* d-22 g-16 h-19 i-24 l-28 m-19 n-28 p-19 q-20 r-21 s-19 u-16
another d-22 g-16 h-19 i-24 l-28 m-19 n-28 p-19 q-20 r-21 s-19 u-16
another$ m-27 v-16
another_@visit b-20
another__i m-17
another_day a-21
another_round a+16
another_time o+22
answe* b-16 d-24 g+21 j-15 l-18 m-16 o-25 q-20 s-18 u-26 v-18
answer g+25 i-19 m-28 o-15 u-22
answer$ m-16
answered_that m+17
antes g-17 h-19 i-20 m-29 q-19 r-18
antes$ a-16 i-15 m-18
antes__la o-17
antes_no n-17 o+16
antes_o o-15
anthem a+19 m-18
anular a-20
anxie* m-18
anxiety m-18
any a+17 c-42 d+27 e-40 f-43 g-48 h-15 i-28 j-51 l-17 n-51 p-49 q-16 r-51 s-49 t-44 u-26
any_@day a-18 b-16 d-17
any__@day b-24
any__available a-20 i-20 m+18
any__coming m-15
any__get a+17
any__i l-16 v-17
any__of b-15 m-21
any__the a-19
any__this m-36
any__to m-19
any__what o+15
any_chance d-15 m-17
any_more a-19 b+19 d-20 l-19 m-43 n-18 r-21 u-31
any_of m-25
any_openings m-20
any_way m-21 o+23
anybo* d-19 j-17 m-20 u-21 v-16
anybody d-19 j-17 m-20 u-21 v-16
anybody__@place h+16
anybody_in h+19
anybody_there a-16 i-22
anyon* a-16 b-17 d-25 j-20 l-20 n-19 u-24
anyone a-16 b-17 d-25 j-20 l-20 n-19 u-24
anyone__@place i-22 q-17 v-16
anyone_there m-20
anyth* b-34 f-15 g-28 h-31 i-20 m-15 r-23 s-18 v-21
anything b-34 f-15 g-28 h-31 i-20 m-15 r-23 s-18 v-21
anything$ b-17 o-21
anything_@open a+16
anything__day a-21
anything__do a-18 n+16
anything_special n+17
anything_the a-19 o+16
appointment b+45 c-47 d-61 e-37 f-27 g-46 h-24 i-56 j-34 k-42 l-23 m-20 n-25 p-48 q-33 r-18 s-21 t-42 u-82
appreciate a-20 d-20 g-17 h-20 j-16 l-25 m-31 t+34 u-19
appro* d-17 m-15
approved d-16
aprob* n-17
apt a+26 m-26
apt$ a+21 m-22
aqui b-23 c-18 d-25 e-16 h-21 i-22 k-16 n-25 o-25 p-19 r-26 s-20 u-30 v+21
aqui$ d-15 j+19 m-32 n-17 o-16 u-16
aqui__es m-22 v+18
aqui_no j-26 m-26 q-21 u-15 v+25
are a-29 b-28 c-38 d-26 e-76 j+27 k-70 l-26 n-33 p-54 q-90 s-34 t-23 u+22 v-20
are$ j+20 m-29
are__@call d-17 g-20 h-29 i-27 j-23 m+34 u-34
are__@day g-16 n-18
are__@hours a-20 d-18 g-16 h+23 j-21
are__@machine m-15
are__@open a-19 h+24 i-19 j-16 o-19 r-17 s-17 u-26
are__@person m-16
are__@place i-17 u+19
are__@relative a-17 d-21 f-16 g+16 h-22 j-27 n-25 u-35
are__@thanks t+15
are__a b-19 d-15 h-27 j-38 m+17 o-17 q-16 r-18
are__all a-27 d-17 i-17 m-24
are__and a-15 j+17
are__another u-16
are__any a-23 d-18 j-16 m+26 u-15
are__expensive d-26 m+24
are__for b-17 d-16 i-22 m-30 o+17
are__guys a-27 i-16
are__in a-20 b-16 i-18 u-26
are__lol n+18
are__me a-16 b-16 s-17
are__near j+22 m-25
are__new a+20 h-18 j-20 u-17
are__odds g-17 m-16 u+17
are__of m+21
are__ok m-28 n+27
are__on a-20 g-17 j+31 l-15 m-36 u-31
are__over a-17
are__real s-17
are__right m+18 r-16
are__risks g-15 u+17
are__still m-19
are__taking a+23 h-15 m-19
are__talking d+19 m-19
are__the d-23 h-34 i-27 j+18 l-16 m-51 n-16 o-23 s-17 u+22 v-16
are__there h+25 j-26 u-21
are__to a-15 h-25 j+19 n-19
are__what h-17 j+17
are_about m-20 r+23
are_for v+15
are_good m-22 o+17
are_my j-16
are_on m-17 r+15
are_texting g-16
are_the a-32 d-28 f-21 h-31 i-24 j-38 o-27 s-18 u+26
are_there a-31 b-24 d-33 f-24 h-22 l-20 m+24 n-15 o-17 q-19 r-31 s-22 v-21
are_we d+18 n-19 r-16 u-17
are_you b-50 c-15 e-41 g-34 i-30 j+33 k-40 l-59 m-44 n-37 o-29 p-30 q-46 r-48 s-38 t-54 u+24 v-50
are_your a-22 g-18 h+22 j-23 m-25
arm m-26 s+22
aroun* a-21 n-16
around a-21 n-16
arran* b-16 m-18 o-17 q-17
arranged q-16
as h-17 i-16 k-19 o-35 q-32 v-17
as_@food m-17 n+15
as__as m-19 o-18
as__is m+21 u-19
as__possible m-19 o-17
as_a m-16
as_it m+21 u-19
as_last m-18
as_possible m-19 o-17
as_soon m-19 o-18
asi a-18 b+16 i-17 l-16 o-20 q-28 u-22 v-15
asi__@cancel b+17 m-18
asi_que b+17 m-18
asjdh e+17 m-19
ask a-42 b-39 c-21 d-27 h-27 i+28 j-22 k-19 m+17 n-36 o-36 p-38 r-19 s-23 u-31 v-27
ask$ m-16
ask__@clinician a-16 i+17 m-17
ask__@relative a-23 b-16 i-22 m+29 n-23 p-29 q-17 u-15
ask__to i+25 m-24
ask_her i+15 m-15
ask_me b-17 m+23 o-19
ask_my a-15 m+21 n-17 p-18
asked a-25 b-18 d-21 j-19 n-16 q-18 s-15 t-15 u-22
asked__this g-17 l-21
asked_for m-23
asked_me l-18 m+17 v-20
askin* a-17 g+16 l-17 n-18 o-16 p-15 s-16 u-23 v-16
asking a-17 g+16 l-17 n-18 o-16 p-15 s-16 u-23 v-16
asking__same m+16
asking_me l-25 m+22 u-16
asking_what m-16
at a-30 b-27 c-33 d-26 e-39 f-33 g-56 j+16 k-38 l-23 o-17 q-39 s-23 t-39 u-25 v-22
at$ a-20 h-19 j+24 m-33 u-15
at_# b-23 d-35 e-26 h+16 i-21 j-27 l-28 q-31 s-28 t-16 u-28 v-29
at__@door m-15
at__@visit a-18 m-17 u+17
at__am m-18
at__are m-16
at__first a-16 m-17 u+17
at__house m-18
at__i m-18 r+20
at__is d-16
at__on m-25
at__that m-18
at_a r+18
at_all m-16
at_home q-19
at_in j+17 m-21
at_my n-16
at_night n-15
at_the a-16 b-18 d-30 g-23 h-18 l-19 n-34 o-18 q-19 v-24
at_this v+16
at_work d-20 g-26 h-17 l-17 n-25
ate d-16 n+20 s-16
atend* n-21
atender n-18
atien* a+18 q-16
atiendan a+18 i-17
atiendan$ a+15
atienden d-18 f-18 h+18 j-21 m-42 n-22 o-20 u-16
atten* a-24 h-18 m+18 u-16
attend a-24 h-18 m+18 u-16
attend$ a-23 h-17 m+19 u-15
avail* b-17 h-17 j-20 n-19 o-21 r-16 u-18
availability a+16 i-20
available b-17 h-15 j-16 n-19 o-20
available$ a-16 c-25 n-16
available_in a-16
aviso m+17
aviso$ m+17
avisos k+16 l-19
avoid d-15 g-21 m-22 n+25 u-16
away a-29 c-20 d-28 e-24 f-18 g-23 h-21 i-22 j-20 k-19 m-28 n-28 o-23 t-21 u-18
away$ a-25 b-17 c-17 d-18 e-22 f-16 g-19 h-19 i-16 j-17 k-16 n-17 o-20 q-32 t-18
aweso* m-17 t+21
awesome m-17 t+21
awesome$ t+18
ayer s+17
ayer$ s+18
ayo a+16 b-17 c-22 d-22 e-26 f+20 g-18 h-17 i-20 j+16 l-25 m-33 n-21 o-15 q-23 r-17 t-16 u-23 v-19
ayuda b-22 c-21 e-19 f-19 g+21 i-32 j-19 l-21 n-21 o-22 p-19 q-20 r-16 s-18 v-17
ayuda$ a-24 b-16 e-17 f-16 i-20 n-16 q-17 u-20
b m-27 n-19
b$ m-16
b_there m-19 r-15
baby m+15 r-15
back a-23 e-19 f-18 h-33 k+27 l-35 n-28 o-16 r-22 s-18 v-30
back$ c-33 h-22 l-27 m-45 n-45 o-31 t-30 v-19
back__@book a+16 k-16
back__@texts k+15 m-16
back__for k+19 m-17
back__please k+16 o-18
back__the m-23
back__what g-17 j+16 m-16
back__you m+16
back_from j-15 m+16 u-20
back_on c-15 i-16 k+27 m-27 o-24
back_to b-16 d-17 n-17 o-16 q-18
backe* p-16
backed p-16
backed_out p-16
bad c-31 e-23 f-24 g-26 h-35 i-33 j-46 l-33 p-36 q-24 r-41 t-31 u-17 v-36
bad$ b-24 c-15 d-30 i-16 j-22 o-19 p-20 r-19 u-24 v-15
bad_@symptom m-17
bad__i m-17
bad__it d+20 m-18
bad__you m+18 u-16
bad_dreams m-16
bad_for d-15 u-17
bad_is d+20 m-18
bad_to m+19 n-23
bail b+20 m-22
baile* p-18 q+18
bailed p-18 q+18
bailed$ p-18 q+18
baja a-26 d-21 h-16 i-26 j-20 l+17 n-21 o-26 p-18 q-24 s-15 u-32 v-17
baja$ b-30 k-19 q-16 u-17
baja__@visit a-16 b+16
baja__favor l+18
baja__querer k+16
baja__turno b+15
baja_de l+16 m-19
baja_mi b+18 l-16 m-17
baja_por b-15 m-15
baja_sin k+16
bajo j+18 m-18
bajo$ j+18 m-18
balan* a-20 o-15 u-18
balance a-20 o-15 u-18
balance$ a-18 s-15
banana m-25 n+17
bananas m+19
bank d-22 h-25 m+24 n-17
bank$ h-15
bank_@open h-16 m+16
base u-16
be a-16 b-19 c-30 e-36 f-47 g-68 i-46 j-62 k-55 m-36 q-23 r+47 t-54 v-34
be$ d+19 m-25 o-16 u-24
be_# n-17 r+20
be_@drive m-20 p+22 r-16
be_@late h-22 o-16 p-23 q-19 r+24
be_@open m-17
be__# m-16 o-15 p-15 r+24
be__@day m-17
be__@late m-21 p-19 q-16 r+24
be__@relative a-20 n-22 u-22
be__@symptom g-15 m-17 n-16 s+18
be__@traffic r+16
be__a n-15
be__after n-15
be__before n-16
be__do a-16 u+15
be__for m-22
be__i h-16 l-15
be__in h-26 j-17 n-21 q-18 r+24
be__it m-16
be__me n+21
be__my m-23
be__of b-18 d-16 n-16
be__out m-15
be__patient a+20 i-16
be__room a-17
be__soon o-18
be__the m-20
be__to a-16 d-25
be__up m-16
be__we n-17
be_a i-26 m-17 p-15 u-25
be_able o-19 r-16
be_coming b+18 r-16
be_in a-24 m-17 r-17
be_my a-17 m+19 n-17 q-16 u-19
be_out b-20 d-17 n-19 r-18
be_right j-15 r+17
be_seen a+21 m-18 n-19 u-17
be_sunny d-16 m+16
be_there a-46 d-42 f-19 i-28 j-38 l-34 m-22 o-34 q-34 r+33 s-29 u-46 v-18
be_this g-15 m-17 n-16 s+18
becom* d-20 n-16
become d-20 n-16
become__# a-19 o+16
become__patient a+18
become_a d-17
been i-20 j-22 n-22 o-24 p-21 r-18 u-27
been__while a+16
been_a m-19
befor* b-31 c-16 g-22 j-23 k-18 m-18 q-29 s-23 v-22
before b-30 c-16 g-21 j-22 k-17 m-16 q-28 s-22 v-21
before$ a-44 d-52 h-37 i-23 j-17 l-30 n+28 q-17 r-25 u-45
before_# h+21 i-21 n-20
before__after d+17 n-16
before__come n+20
before__there n-16
before_i a-20 m-21
before_my d-16
before_or d+17
begin m-18 n-18
behind a-19 b-22 m-19 n-20 o-22 p-18 r+41 u-20 v-16
being m-19
bendi* f+15 m-20 u-17
best b-20 c-15 d-24 e-16 g-23 i-25 j-18 k-26 n-27 o-24 p-20 q-21 r-20 t+24 u-43 v-28
best$ h-25 j-27 l-16 m-19 t+28 u-22
best_@call m+21
bette* d-22 g-22 k-16 l-16 q-29 r-22 s-28 v-20
better d-22 g-22 k-16 l-16 q-29 r-22 s-28 v-20
better$ a-25 d-17 i-21 q-24 s-17
better__this m-16
better_with m-16
betwe* a-16 m+19
between a-16 m+19
bf b-15 m-20
bien a-17 h-22 i-26 j-17 l-24 p-20 r-17 u-22 v-27
bien$ h-21 i-24 j-15 l-22 m+17 p-19 u-20 v-25
big m-17
big_@food m-17 n+19
bike d-18 m+16 p-16
bill a-24 b-21 g-18 j-18 n-29 o-22 q-17 r-21 u-35 v-17
bill$ n-17 u-15
billi* i+17 m-17
billing i+17 m-17
bit m+17 u-16
bit$ m+19 u-16
bk a-21 k+15 m-18
black d-18 g-16 j-16 u-19
bless t+16
block l+20 q-16
block* j-15 u-15
block_me l+20 m-21
bong b-19 d-17 m+23 n-20 p-15 r-19 u-20
book a+31 c-21 d-45 g-29 h-24 i-35 j-34 k-20 l-27 o-38 p-22 q-36 r-33 s-24 t-28 u-35 v-20
booking b+15
books a+18
books$ a+16
boost* a+20 m-19
booster a+20 m-19
boots d-19 g-18 j-16 q-18
bored m+20 u-17
bored$ m+17 u-15
borre* v-17
borre__@visit b+17
borren v-17
borren__@visit b-15 m+16
borren__numero m-20 v-15
borren_la m-16
borren_mi m-20 v-15
boss__me o+17
bot m-26 u+20
both m-27 o-20
both_ways p+15
boy a-15 e-22 l-25 m-29 p-16 q-18 r+21 u-15 v-16
bp s+16
brain d-15 n-15 u+16
brain$ u+20
brazo m-19 r-15 s+17
brb d-17 e-39 f-19 l-20 m+33 t-18 u-19
brb$ d-17 e-39 f-19 l-20 m+33 t-18 u-19
breakfast d-18 n+15
bring b-21 d-19 g-34 i-20 l-19 r-25 s-19 u-28
bring$ m-24 n+23
bring* m-20
bring__@animal m-31 n+30
bring__@move m+16 o-19
bring__@relative m-17
bring__blanket m-21
bring__card m-21 n+18
bring__in a+17
bring__the m+20 n-24
bring_a q-16
bring_anything d-15 m-22
bring_me n-16 o-20
bring_my a-16 m-61 n+31 p-21 q-22
bring_to m+23 n-22
bringing m-19
bringing__is m-16
broke d-19 e-15 n-21 o-16 p-19 u-18
broke$ m+17
broke__coming r+16
broke_down m-19
bros a-22 d-18 e-16 f-18 g-18 i-17 j-18 n-22 o-15 p-27 t-15 u-24
brother b-20 n-16
bruh e-18
buen f+18 m-28 o-15
buen_dia f+18 m-28 o-15
buenas d-17 e-15 f+29 g-17 h-19 k-18 l-15 m-33 n-17 o-15 q-18 r-16 t-20 u-20
bueno e-16 f-26 m+16
bueno$ f-22 l-23 m+22 t-18
building a-16 d-26 g-20 h-26 i-27 j+31 n-16 o-16 u-39 v-21
bull j-18 m+24 n-24
bump m-24 o+20
bus a-16 b-22 d-25 f-19 h-28 i-20 n-37 o-33 s-34 u-30
busca* b-17 d-15 n-17 u-16
buscando m-21 r+15
buscarme q+16
buscarme$ q+16
business$ m+18 v-18
busqu* a-16 m-23 r-16
busque m-18
but b-25 d-15 g-23 h-23 i-30 j-38 k-23 l-17 m-56 n-33 o+38 p-19 q+17 r+25 t-33 u-30
but_@day m-18
but__am r+19
but__back j-16 k-16 q+15
but__coming b-17 r+17
but__have o+15
but__is m-20
but__it g-17 m-15
but__my m-16
but__not l-18 p-18 t-20
but__the m-15
but__will t-16
but_i g-15 l-21 m-22 q-30 r+24 s-17 t-22
but_keep m-17
but_not a-19 j-18 k-15 m-17 o+21 s-15
by a-22 b-34 d-33 f-19 g-24 h+15 j+24 k+17 m-57 n-43 o-23 p-17 s-32 t-21 u-24
by_@call m-22
by__name v+16
by_mistake k+15 l-17
by_myself n-24 q+19 u-15
by_that v+16
by_the d-18 g-20 i-16 j+29 m-30
c i-16 m-19
cab i-22 j-20 q+23
cabeza u-25
cada a-15 m-17
cafe m-18 n+18 q-17
caffeine m-17 n+17
call a-37 c-52 d-22 e-29 f-30 g-53 h+26 i+46 j-59 k-36 l-29 n-59 o-29 p-57 q-36 r-51 s-21 t-34 u-45 v-62
calle m-15
calle* b-19 d-15 i+24 j-17 l-17 m-21 p-20
calle_es j+15
called b-19 d-15 i+24 j-17 l-17 m-21 p-20
called__nobody q-16
calor e-15 m+19 u-15
calor$ m+20
cambi* b-16 o+15 q-16
cambiar a-25 n-25 o+30 q-20
cambiemela o+19
came d-22 i-16 n-19 o+16 u-17
came$ m+17
came__day a-17 m-20 o+22
camin* m-20 o-15
camion d-15 j+16 n-22 o-15 p-21 q-24 u-20
can b-38 e-77 f-86 g-15 j-17 k-23 l-60 m-49 n+19 o+19 p-44 q+33 r-36 s-53 t-95 u-55 v-110
can$ a-23 h-16 m-29
can_@animal n-16
can_@call i+19
can_@drive b-16 n-16 p+20
can__# m-25 o+21
can__@book a+32 b-25 c-18 d-27 g-17 h-16 i-20 j-23 n-34 o-32 q-26 r-23 u-15
can__@call a-30 b-28 c-25 g-31 h+30 j-28 k-16 l-28 m-41 n-37 o-15 p-18 r-29 u-23 v-20
can__@day a-19 i-15 k-17 m-25 o+24 q-27 t-15
can__@drive a-20 j-21 n+28 o-23 r-18 s-21
can__@eat m+17
can__@food m+18 n-24
can__@move a-22 b-27 d-28 h-19 i-20 j-18 n-23 o+22 r-15 s-21
can__@pay a-29 d+29 h-16 i-22 n-19 o-23 q-24 r-17
can__@person n-16
can__@place i-18 m-20 q+25
can__@relative b-20 c-21 i-26 j-16 l-16 m-39 n+23 o-25 p-35 r-20 u-31
can__@stop a-18 k-16 l+21 m-30 n-23 o-16 q-16 s+16
can__@symptom m-16 n+17 s-23
can__@vehicle m-20 n-19 q+25
can__a a-36 c-25 g-20 h-28 i-16 k-15 p-18 r-31 s-19 u-32 v-15
can__after n-17
can__again a-17 d-17 h-16 j-20 m-22 n+21
can__all i+17
can__and a-16 m-15
can__another a-18 o+16
can__anyone m-15
can__back b+16 d-18 k-21 m-21
can__be d-22 l-16 p-21 q-18 u-26
can__before a-18 d-20 i-18 m-26 o-16
can__bring p-15
can__but j-18 n-16 q+20
can__by a-16 m-16
can__come b-24 i-28 j-25 m-16 o+15 p-27 q-16 r-17 s-21 u-43
can__do h-27 j-28 m-52 o+16 q-38 s-16
can__explain u+18
can__find a-21 h-20 i-15 n-16
can__for n-16
can__get d-15 f-16 g-28 h-49 l-32 m-17 n-38 p-29 r-39 s-22 v-31
can__go i-16 m-20
can__have o-23 q-22
can__help k-15 u-15
can__her m-25
can__him m-16
can__home m-29 n-29 o-17 q+25 s-19
can__in a+17 m-23 n-25 o-28 r-16 u-22
can__it a-33 g-26 h-25 i-23 l-24 m-43 n-40 o+23 r-35 s-26 t-16 v-20
can__just m-17
can__keep m-27 n+20
can__make l-19 m-32
can__me b-38 f-15 h-35 j-30 l-44 m-22 n-40 p-16 q+21 r-35 s-27 t-19 u-27 v-31
can__mix m+21 n-20
can__more m+16
can__my a-40 b-18 c-19 g-25 h-21 j-33 k-16 l-30 s-22 t-17 u-42 v-23
can__myself n+20 q-20
can__now h+17 i-21
can__off m-18 q+20
can__on u-15
can__pick a-21 n-22 p-16 r-18
can__point m+16 n-20
can__recomendo a-20
can__see a+15 m-17
can__send a-17 d-17
can__slide m-16 o+17
can__somebody i-17
can__something m-17
can__split d+15
can__start a+16 m-19
can__still a-19 m-26 n+26 o-33 q-19 s-22
can__take a-23 b-19 d-24 g-19 o-17
can__talk a-18 q-17
can__tell a-24 i-24 o-16
can__that d-16 m-26 u-19
can__the g-19 h-30 i-27 l-17 q-31 r-23 s-18
can__there b-18 d-17 i-19 m-24 n-16 q+24 r-19
can__this a-25 c+21 d-21 l-18 m-36 u-17 v-18
can__to a-19 b-23 d-20 h-15 j-18 o-21 q-28
can__tomorrow m-16 o+16
can__trade o+19
can__up i-17 n-19 o-16 r-18
can__use m+16 n-21 o-21
can__wear m-15 n+22 o-15 q-17 s-26 u-18
can__what u+16
can__with d-19 q-23
can__work m-18 o-21
can__write d+16
can__you a-23 d-20 h-24 q-18
can__your j+15
can_do a-17 b-16 d-16 m-22 n-16 p+16 u-21
can_get a-20 i-19 j-18 q+18
can_have b+25 d-17 i-17 k-20 m-16 o-20 q-21 t-16
can_he n+20
can_i b-82 c-18 e-40 f-42 h+20 i-23 j-30 k-57 l-73 m-37 n+28 p-65 r-50 s-42 t-45 u-34 v-58
can_it m-16
can_my b-17 c-20 i-24 l-20 m-40 n+22 p-32 q-16 r-20 u-25
can_not a-47 d-22 f-16 g-45 h-47 i-33 k-30 l-30 m-42 n-36 p-30 q+27 s+15 t-22 u-43 v-35
can_she m-19 q-17
can_someone a-17 b-21
can_take a-16 m-21 q+18
can_text i-15 k+22 l-18 m-16
can_the m-24 q+27
can_they a+16 m-18
can_we b-35 d-26 g-19 h-26 j-25 k-16 l-20 m-48 n-33 o+34 p-22 q-27 r-30 s-20 u-24 v-17
can_you e-25 f-25 h-65 j-44 m+22 n-67 p-38 q-73 r-45 s-35 t-40 v-33
cance* b+16 m-20 n-16 u-20
cancel a-49 b+60 c-45 d-41 e-42 f-41 g-50 h-41 i-50 j-48 k-51 n-54 o-38 p-37 q-44 r-16 s-43 t-46 u-63 v-39
cancela a-18 b+24 i-15 m-29 n-16
cancelame b+16 m-18 o-16
cancelar a-32 d-20 i-30 k-22 l-25 m+18 q-18 u-18
cancele a-16 b+26 d-25 g-19 l-20 m-19 q-27 r-17 v-24
cancelela m-15
cancelen a-20 c-25 d-23 e-17 g-23 h-17 i-23 j-16 k-24 n-20 o-19 p-18 q-29 s-18 u-18 v-23
cancelenla b+23 m-21 o-17
cancelled d-32 h-18 l-20 m+17 n-18 o-27 p-26 u-20
cancelling b-16 m-36 o+24 r-21
cancelo m-22 p-24 q+16 r-16
car a-41 b-35 c-24 d-52 e-17 f-18 g-39 h-30 i-27 j-34 k-33 l-26 m+33 n-46 p-24 q+29 t-18 u-44 v-30
car$ a-20 d-17 i-19 k-24 m+27 n-18 s-15 u-19 v-18
car_@pay d-20 m+21
car__i j-18 q+16
car__not b-16
card a-30 b-21 i-18 o-18 p-17 q-15 u-29
card$ a-16 d-23 n+20
care m-24
caregiver m-19 p+20 r-16
caro d+24 j-19 m-20 s-17 u-34 v-19
caro$ d+17 u-19
carol m-17
carro a-18 b-15 d-18 m-29 n-18 q+24 r-23 v-16
carro$ a-15 d-17 m-26 o-24 p-16 q+22 r-25 v-16
carta i+16 m-17
casa a-16 b-15 j-21 l-16 m+22 o-18 q-16 u-15 v-18
casa$ j-18 m+15 v-16
caseworker m-19 p+17 q-18
cash c-18 d+39 e-15 h-15 j-21 l-17 m-40 n-27 q-20 u-25
casi m-18 r+17
cat a-17 m+25 u-20
cats m+21
cell a-21 b-24 d-20 n-15 u-21
cell_off b-18 l+19
centr* i-19 j+16 u-16
centro i-19 j+16 u-16
centro$ i-19 j+16 u-16
cerca j+17 m-20
cerca_de j+16
cereal m-19
cerra* a-16 h+24 m-23
cerveza o-15
chanc* a+15 b-19 d-26 m-36 r-16 u-16 v-15
chance a+16 d-21 m-28
chance$ m-17
chance_of a+22 d-16 m-18
chang* a-16 d-21 i-20 j-19 l-20 p-27 u-16
change a-50 b-22 d-41 e-19 g-32 i-38 j-36 k-22 l-31 m+35 n-43 p-25 q-38 s-30 t-21 v-27
changed a-18 d-21 i-20 j-19 l-20 p-26 u-16
changed__mind m-22 o-22
changed_my v-16
charg* a-18 d+24 m-21 o-18
charge a-33 d+38 g-16 h-18 j-28 m-34 u-21
charged a-17 d+24 m-19 o-17
charged_# d+16
chart i+15
chat b-24 g-18 v-23
chat$ b-22 g-18 m+17 v-21
check i-16 n-20 q-17
check$ d+17 m-24
check* d-17
check__if a-19 m+16
check__my m+15
check__see a-21 m+19
check_to a-21 m+19
checks m+15
chess m+21 n-18
chess$ m+18
chickened m-18
chickened_out m-18
chocolate m+20 n-18
choic* g+21 m-22
choices g+21 m-22
choices$ g+21 m-21
cierran a-16 h+30 m-36 n-20 o-16
cigar m+16
cita a+42 c-45 d-44 e-49 f-36 g-45 h-37 i-60 j-15 k-44 l-67 m-49 n-24 p-42 q-53 s-63 t-35 u-66
clase j-19
clase__@place j-19
clase__es j-19
clase_de j-19
clinic a-19 g-20 i-36 l-17 m-64 o-18 p-17 q+17 u+16
clinica a-17 d-19 g-19 h-18 l-17 m-38 n-15 o-18 q-20 u+22
clock m+17
close a-27 d-30 g-23 j+18 n-31 u-26
closed a-20 d-27 i-22 j-31 m+18 n-18 q-15 s-20 u-19 v-17
closes a-15 h-15 i-16 m+24
clothes a-15 d-18 g-20 j-16 m-32 n+31 u-18
clothing m-17 n+17
cncl b+25 c-17 l-19 m-22 u-18
cobra* d+18 s-15
cobran a-18 b-23 d+32 h-18 j-16 m-39 n-19 o-16 q-21 u-27
cobraron d+18 s-15
code m-16
coffee a-24 d-20 i-17 j-24 m+19 n+21 q-20 r-16 s-20 t-19 u-37
cogen d+15
cold a-25 c-16 d-28 g-18 i-18 j-20 l-17 n+17 p-22 q-28 r-27 s-30 u-28 v-16
comadre m-18 p+17
combi v-16
come c-27 f-18 g-43 i-52 j-17 l-40 m-29 p-36 r-23 s-36 t-16 v-18
come$ d-36 h-30 m-24 n+18 o-26 p-18 s-21
come_@day o+21
come__# d-15 h+16 o-17
come__it m-19
come__the a-20 b-21 d-22 i-17 j+19 o-21 q-17 u-20
come__this a+18
come__week a-20 n-16
come__what a+17
come__you g-18 l-15 m-23 n-15
come_back d-23 m-25 q-21 u+17
come_by a-17 d-18 n-27 o-16 q+15 u-17
come_from d-18 j-26 m+28 n-25 u-24
come_in b-16 i-17 m-28 o-41 p-20 q-30 r-22
come_later o+16
come_next a-18 o+19
come_see a+22 m-18 n-18 o-15 u-20
come_to a-19 b-23 d+21 h-16 i-17 n-26 o-20 q-21 u-26
comer a-16 m-26 n+32 o-23
comi b-16 n+19 r-23
comin* d-34 f-17 g-26 h-22 i-21 k-24 l-32 n-16 q-19 r+16 s-25 u-34 v-21
coming d-34 f-17 g-26 h-22 i-21 k-24 l-32 n-16 q-19 r+16 s-25 u-34 v-21
coming$ g-19 j-24 k-21 l-23 n-30 p-30 q-32 r+28 u-19
coming__@visit a-23 b-17 m+22 p-19
coming__do b+19 o-19
coming__the m-20
coming_in b+20 m-16 o-18 r-24
coming_to a-23 b-17 m+22
coming_up b-22 d-16 m-26 n-17 o-21 p-18 r+20
comma* a-16 g+19 m-16 n-17
commands a-16 g+19 m-16 n-17
commands$ g+17 n-15
commo* n-18 p-19 q-16 s+19 u-18
common n-18 p-19 q-16 s+19 u-18
common$ p-18
como b-47 c-32 e-28 g+16 h-42 i-45 k-23 l-21 n-21 o-49 p-34 r-25 t-25 v-29
como_# r+17
como__@visit a+18 b-22 g-18 m-30 n-23 u-24
como__a j-17 r-16
como__contesta m-21
como__el d-22 g-29 n-31 r-25
como__esto g+20 u-23
como__hago m-20
como__la b-18 g-18 j-18 n-20
como__mi a-17
como__minutos r+17
como__para d-18 u-25
como__prepare a-21 d-21 g-19
como__un m+19
como__una n-15
como__usa a-16 g+22 m-22 u-19
como_es a-22 g-26 j-24 m-26 n-15 u+15
como_esta a-19 g-20 j-19 m+19
como_hago g-23 n-21 u-20
como_le m-26 r-17 u-18
como_llego d-18 n-27 r-27
como_saco u-18
como_se a-28 d-25 g+24 i-17 j-17 m+16 n-35 s-17 u-40
compa* a-16 d-16 n-20
company a-15 n-16
compl* i+20 m-21
complaint i+18 m-19
complaint$ i+18 m-19
compr* d-18 u-16
computer b-19 m+19
con b-40 c-50 e-45 f-39 h-47 i+34 j-25 k-56 m-67 o-28 r-22 t-44 u-30
con_@howmuch d-19 n+19 u-15
con_@pay d+19
con_@symptom n-19 s+20
con__@clinician m-22 o-20
con__@person a-23 i+24 m-17
con__@relative b-19 n-18 p+17 q-26
con__@staff i+20 j-16
con__@texts i-16 k-28 l+23 m-24 s-16
con__@treat u-15
con__tiempo n+16
con_el b-23 d-21 m-23 r-20 u-23
con_esto g+15
con_la b-23 d-19 g-20 i+29 l-18 m-25 n-20 o-22 p-18 q-18 s-19 v-15
con_los i-17 k-29 l+22 n-15 r-16 s-19
con_mi b-21 p+17 q-29
con_un i+19
con_una a-20 i+20
confi* l-20 n-17 q-17
confirmed l-19 n-15 q-17
confl* m-17 o+18
confused g+23 m-33 v-18
conmi* a-25 d-15 l-15 m-24 o-19 u-17 v-17
conmigo a-25 d-15 l-15 m-24 o-19 u-17 v-17
conmigo$ a-20 m-21 u-16
conse* m-19
consent m-16
consent_to m-16
consi* d-15 g-15 m-20 n-17
consu* i-17 l-17 m-20
consult a+44 c-24 f-19 h-30 i-36 j-29 k-16 l-23 m-55 n-25 o-39 q-20 r-25 s-27 u-46 v-24
consulta d+25 g-16 h-19 i-21 j-19 l-18 m-42 n-27 q-16 r-15 s-25 u-42 v-16
consultation d+16 m-32 u-28
conta* b-24 g-22 j-18 l+21 m-21 o-19 q-16 u-31
contact g-15 l+18 m-24 u-16
conte* a-22 b-16 d-16 g+17 j-19 l-25 n-30 u-24
contesta a-18 l-23 u-19
contesta$ m-20
contestan m-16
contestar g+17 n-18
contestar$ g+16 n-16
cooki* m+16
cool$ t-17
copay d+28 m-26 u-18
copy e-15
corn m+17
corne* m-16
corner m-16
cost b-17 i-22 j-16 m+19 n-16 o-17 u-33
costo a-17 d+17 u-17
could b-33 d-28 h-17 k-17 l-23 m-27 p-33 r-15 v-17
could__# a-19 o+16
could__@relative c-20 m-18 n+17 o-22 p-15 q-22
could__a c-16
could__be a-22 u-19
could__do o+18
could__me d-20 g-19 i-28 m-19 n-19
could__the m-15 n-16
could__what n-16 u-17
could_i a-17 n-19 q+19
could_it a-18 d-16 l-16 m-27 n-20 q-17 u+16
could_my c-18 m-20 n+18 p-15 q-24
could_we m-22
could_you n-29 q-28 u-26
count a-19 b+15 c-19 d-36 g-17 i-19 j-19 n+21 o-18 u-33
count$ d-17
count* m+17
count__@food m-17 n+15
count_as m-23 n+19
country m+15
coupl* m-16
couple m-16
court d-15 m+15 n-23
cousin a-16 d-17 m-29 n-16 o-17 p+23
cover* m-27 p+16 q-20
covered m-25 p+16 q-19
covered$ d+17 u-32
covered__the d-22 m-16 u+17
cpap n+15
credi* d+20 m-16
credit a-24 m+23
credito d+20 m-16
credito$ d+20 m-16
cross j+15 m-15
cruzo a-17 u-15
cruzo$ d-17 m+18
cual a-31 b-17 c-17 d-28 e-19 j+19 k-16 l-19 n-23 o-22 p-16 q-17 s-27 u-42 v-18
cual_@door j+19
cual__el m-19
cual__entro j+16
cual__es i-15 j+19 m-19 u-16
cual_es u-18
cuand* a+17 g-26 j-22 n-21 q-20 r-21 u-22
cuando a+17 g-26 j-22 n-21 q-20 r-21 u-22
cuando__ir n-18
cuando_puedo n-18
cuant* a-28 h-17 i-15 o-19 u+23
cuantas a-28 h-17 i-15 o-19 u+23
cuantas_veces u+17
cuanto a-37 b-42 c-36 d+43 e-39 f-35 g-36 h-37 i-38 j-45 k-29 l-33 n-29 o-39 p-33 q-37 r-40 t-35 u+17 v-39
cuantos u-19
cubre a-22 d+31 g-16 j-19 l-16 m-27 n-17 u-23 v-16
cubre$ d+17
cuent* d-15 j-19 r-18
cuenta m-20 q+16
cuesta c-20 d+25 e-31 f-17 j-16 l-20 n-18 s-19 t-18 u-39
cumpleanos m+16
cupo a+21 d-17 j-18 m-16
cupo$ a+15
cure d-16
cut b-18 d-21 h-20 k-18 o-21 q-18 r-19 s-22 u-21
cut__@drink m-17 n+17
cut_out m-17 n+17
cvs u-17
cvs$ u-17
da a-24 c-18 d-16 g-18 h-23 i-22 k-15 l-20 m-37 n-25 q-28 r-18 t+16 v-19
dad g-16 i-23 k-16 l-19 m-29
dads a-16 l-21 m-24 n-22 p+17 q-17 u-20
damag* d+16 m-16
damage d+16 m-16
dame m-20
dame__@visit a+15
dan b-24 f-21 g-23 i-17 j-24 k-24 l+18 m-34 n-25 o-17
dan__baja k-19 l+24 m-21
dan_de k-19 l+24 m-21
dange* m-16 u+17
dangers m-16 u+17
dano m-26
dar a-20 k-18 l+15 m-28 n-16 o-16 p-18 q-17
dar__baja a-17 k-15 l+17 m-22 u-16
dar_de a-17 k-15 l+17 m-22 u-16
date b-22 i-21 m-40 o+26 p-15 q-19 u-19
date$ i-17 m-31 o+20 q-19
date_for m-17
daughter a+17 b-27 l-15 m-27 n+16 r-21 u-36
day a-27 b-43 c-48 d-30 e-32 g-73 i-52 j-76 k-46 m-37 o+47 q-20 r-47 u-42 v-60
day$ a-33 b-40 c-34 d-30 e-23 g-59 i-39 j-66 k-30 l-43 m-22 n+22 o+29 r-34 u-48 v-41
day__@drive p+17 q-15
day__better o+15
day__i a+17 m-20 n-21
day__it o-16
day__need a-16 o+17
day__to m-16
day_after n-16 o-18
day_before a-15 o+16
day_can m-20 n-23
day_is m-15 o+17
day_of m-18 n+19
day_off m-16 p+17 q-16
day_please a-15
day_so o+16
days b-22 d-28 g-17 i-18 j-26 m-18 n-24 p-17 r-16
days$ a-24 n-19
days__have a+18 u-17
days__you a+16 d-15 u-21
days_do a+17 u-19
dayto* j+16
dayton j+16
dayton$ j+16
de a-65 c-65 e-59 f-57 g-87 j-19 k-29 l+27 n-40 o-17 q-20 r-76 t-43
de_@eat m-21
de_@pay m-16
de_@place g-15 i-24 l-20 m-19 v-17
de_@relative p-17 q+16
de_@texts k-16 l+17 m-20
de_@visit a-16 m+19 n-16
de__@place i+21 j-30 m-24
de__@relative n-17 q-15
de__@texts k-23
de__@visit a-18 l-21
de__de a-17 i-25 j-20 o-17 p-18 q-15 v-23
de__del b+15 m-16
de__es d-19 g-15 m-22 u+16 v-16
de__favor b-15 l+16
de__lista a-28 i-23 k-24 l+15 o-16
de__mi a-18 b+21 l-21 m-19
de__por b-18 m-16
de__que b-16 n-16 o+16
de__quien i-15
de__se g-17
de__trata g-17
de__turno b+15
de_aqui m-16
de_baja a-26 d-21 h-16 i-26 j-20 l+17 n-21 o-26 p-18 q-24 s-15 u-32 v-17
de_donde j-19 m-17 u+18
de_esa a-16 m-25
de_escribirme k-18 l+17
de_la a-18 g-18 h-24 k-22 l-17 o-37 q-22 r-22 v-22
de_las m-18 u-17
de_los m-26
de_manana h-19 m-16
de_mandar l+19 m-20
de_mandarme k-18
de_mi n-22
de_molestar m-16
de_nuevo a-21 k+19 l-15 m-23
de_numero i-16 l-17
de_que g-24 j-19 l-16 m-18 u+20 v-17
de_su l+17 m-19
debbi* m-18 u-18 v+22
debbie m-18 u-18 v+22
debbie$ m-16 u-16 v+17
debit m+19
debo a-17 m-22 u-17
decid* d-17 g-18 j-18 l-22 n-18 q-18 r-22 s-23 t-16 u-16 v-20
decided i-17 v-18
decided_@treat b+17
decided__is b+18
decided__not b+18
decidi m-23
decidi__@cancel m-18
decidi__no b+16 m-21
decidi_que b+16 m-21
deciding r-16
decir g+16 n-15
decir$ g+16 n-15
decli* i-16
deductible m-16
defin* m+18
dejar d+16 m-21
dejar__@medicine n+17
dejar_mis n+17
deje i+19
dejen a-18 i-26 j-17 k-33 n-21 u-24 v-15
dejen* l+17 m-15
dejenme l+17 m-15
dejo a-15 d-18 h-16 l-15 m-31 n+19 q-17 u-18
dejo_de m-16
del a-34 b+30 c-29 e-24 f-26 g-30 h-43 i-20 k-34 m-63 n-32 q-37 t-31 u-18 v-27
del_@day a-24 b+35 c-16 d-20 f-15 h-32 i-17 j-19 k-19 l-30 m-41 n-19 p-19 q-15 r-19 s-25 t-16 u-18
del_@ride m-15 p+19 q-19
del_@vehicle j+15
delay m-16 o+19
delayed b-17 h-16 m-22 r+21
delet* i-17
delete i-16
delete__@visit b+17 l-15 m-20
deme i-19 j+19 l-15 m-21 o-22 u-15
den l-17
den__baja l-16
den_de l-16
denti* a-18
dentist a-18
dentist$ j-17
depre* g-17 i-15 m-20
desayunar n+21
desayuno d-16 j-16 m-24 n+24 q-17
desde a-21 b-16 d-19 g-16 m-31 n-15 o-22 r-19 s+24 u-20
desde_que m-20
desk m-18
despu* a-24 g-18 i-17 l-15 m-17 u-18
despues a-24 g-18 i-17 l-15 m-17 u-18
despues$ a-20 m-17
detai* m+15
details m+15
dia b-23 c-43 e-43 g-56 i-58 j-54 k-42 l-51 o+27 p-45 q-35 r-45 t-43 u-62 v-50
dia$ c-29 e-27 g-39 i-35 j-31 k-29 l-30 m-58 n+21 p-25 q-17 r-29 t-27 u-43 v-32
dia__ir a+16 n-24 q-16
dia__me l-17 o+16
dia__otro n-19 o+19
dia__puede a+16 n-17 q-15
dia_me a+23 h-22 m-21
dia_no l-17 o+16
dia_se a+16 n-17 q-15
dias h+18 m-25 n-22 q-16 u-18
did a-17 b-39 c-23 e-18 g-44 h-28 j-47 l-33 m+37 n-15 o-31 p-27 q-36 s-33 t-26
did__@cancel b-20 d-17 m+20
did__@stop l-27 m+16
did__a d+19 m-22
did__get a-20 d+16 i-24 j-15 l-22 n-16
did__last m+16
did__mean k+20 l-18 m-26
did__my j-21
did__say l-20 m+15
did__that d-17 m+20
did__the l-16 m+22
did__to k+20 l-18 m-26
did__war m+20
did_i a-17 d+21 i-16 j-22 u-17
did_not a-15 b-25 d-19 g-17 l-20 q-15 v-27
did_you l-18
die d-18 u+18
diffe* a-16 d-19 i-23 j-18 m-25
difference o-16
difference$ m-22 u+17
different i-20 m-27
different_day b-18 o+26
digo m+16 n-18 s-15
digo$ m+19 n-17
dije a-17 b-17 l-15 m+21
dije$ m+19 p-23
dime h-15 o-16
diner* m-18
dinero m-18
dinner m+28 n-25
dio a-19 i-20 q-19 r-18 s+18
dios__pague m-19 t+16
dios_es m+17 t-16
direc* g-19
direccion a-27 b-21 i-32 j+26 k-20 o-20 p-19 r-18 u-23 v-19
directions g-19 i-29
directions_from j+18
directions_please i-17 m-18
directions_to j-23 m+22
dis a-16 d-27 e-20 f-21 g-22 h-19 i-25 j-25 l-17 m-36 q-18 r-17 t-16 u+24 v+18
dis$ d-24 e-16 f-20 g-20 h-16 i-22 j-23 m-33 q-16 u+27
disco* b-15 d+22 i-18 m-36
discount d+17 m-24
discount$ d+16 m-24
discounts d+17 m-17
discounts$ d+17 m-17
discu* d-15 l-16
disculpe b+17 m-18
dispo* a+17 d-18
dizziness s+18
dnt a-22 d-17 g+19 i-18 j-22 k-24 l+17 m-19 n-20 u-23
do b-23 c-31 d+21 e-94 f-94 i-42 k-88 l-34 o-26 p-21 r-51 s-76 t-34 v-54
do$ g+16 h-31 i-16 j-39 m-33 n-17 o-16
do_@animal m+20
do_@day a-18 d-22 h+19 q-20 u-18
do_@person b-21 c-16 d-19 h-24 i-31 j-17 k-16 l-23 n-27 o-17 p-17 s-15 u+22
do_@thanks m-20 t+17
do__# m-18
do__@animal j-16 m+24 u-27
do__@book a+26 d-18 j-15 m-18 u-16
do__@call d-18 m-18
do__@cancel b-31 d-16 m+27
do__@clothes d-25 h-19 n-22
do__@day d-19 h+19 m-25
do__@drug h-21 m+19
do__@insurance d+16
do__@insurer d+17 h-21 m-17
do__@move o-16 u-16
do__@open a-17 d-26 m-16 n-15 u-19
do__@parking a-17 d-19 m-34 u-16
do__@pay a-16 d+35 g-24 j-26 m-38 n-16 u-23
do__@price a-22 d+21 m-19 u-16
do__@relative a-17 m+16
do__@ride m-15 n-21 q+18
do__@spanish c+16 m-18
do__@stop a-22 d-15 g-17 j-27 l-34 m+17 n+19 u-22
do__@texts l+15 m-22
do__@vehicle d+16 n-18 u-15
do__a a-16 b-36 c-20 d-24 h-32 i-24 k-18 l-26 o-30 p-28 r-17 s-18 t-23 u-27
do__about b-18 d-27 u-21
do__all a-26 d-19 g-23 j-20 n-17 q-17 u-27
do__an d-20 m+24
do__and i-16 j-20 m-21
do__another o-20 v-17
do__any d-30 h-20 m+18 n-18 q-23 u-33
do__anything d+18 n-23
do__back d-16 n-17 q-18
do__become m-18
do__bring g-16 j-20 n+17
do__cell d-17 u-16
do__come b-20 d-37 h-25 i-17 j+19 k-15 m-35 o-20 q-27 u+21
do__day g-22 h-20 n-18 u-22
do__do b-21 c-19 d-20 f-21 h-28 i-24 j-44 l-18 o-26 t-22
do__dormi m+16 u-16
do__ever u-20
do__fix m+22
do__for a-32 d+21 i-15 j-27 n-35 o-20 q-26
do__from d-15 m-19 u-17
do__get c-26 g-15 i-35 o-21 p-22 r-27 s-19 v-20
do__give b-20 m+16
do__go a-23 d-24 g-21 i-17 j+35 m-37 n-29 q-22 u-26
do__got g-19 m-30
do__guys d-15 m-20
do__have b-58 g-43 l-28 m-19 n-22 o-17 p-53 q+18 s-33 t-50 v-20
do__help d-18 g-24
do__here m-28
do__hit m-19 u-15
do__hold b+19 m-23
do__home m-17 q+17
do__how g+17 m-21 u-19 v-18
do__i a-17 d-25 m-31 n-19 q-21 u+22
do__if d-21 h-16 n-20
do__in a-18 d-20 n-19
do__instead b-16 m-18 o+21
do__it a-15 g+16 j-24
do__knocked u+16
do__know a-21 b-22 c-21 d-34 h-22 j-19 l-20 o-26 p-17 r-15 t-24 v+18
do__later a-16 m-16 o+18
do__like a-31 d-22 m+31 n-24
do__make a-17 d-17 m+21
do__me c-19 d-39 h-15 j-23 k-28 o-21 p-16 q-38 v-21
do__more m-17
do__my b-16 c-18 g-39 h-16 i-32 k-17 l-42 n+30 o-33 q-18 s-23 v-24
do__need b-17 c-15 g-17 h-21 i-48 j-20 o-41 v-21
do__no m-18 v+17
do__of m-19 o-17
do__off m-16
do__old d-18 m+21 u-17
do__on d-36 g-29 j-15 m+21 u-18
do__out a-16 b-16 d-22 h-16 i-25 j-21 m-30 u+25
do__owe a-17 d+23 g-17 n-21
do__patients m-17
do__pick m-16
do__press g+20 m-20 n-19 u-18
do__put a-18 d-30 j-25 q-17
do__qualify a-17 u+16
do__remove b-17 l-21 m+23
do__rest m+17
do__rid m+19
do__run m-27 u-18
do__say d-16 g+22 j-17 u-25
do__see a+18 b-16 d-30 l-15 m-38 n-16 q-23 r-17 u-32 v-19
do__send a-19 b-17 d+18 j-23 l+19 m-36
do__sign a+15 d-15
do__skip m-17
do__sleep m+21 u-20
do__someone a-22 p-19 q+18
do__started n-16
do__stay n-16
do__still m-17
do__take b-35 g-34 k-15 l-37 p-24 q-39 u-38
do__taking m-16
do__text j-16 k-26 l+26 m-33 u-20
do__texting l-21
do__that b+23 d-18 m-37 o-19 t-18
do__the l-25 v-17
do__there a-17 d-22 m-33 r-19
do__this g+18 i-15 l+15 m-23 v-17
do__through m-17
do__to a-22 c-20 g-49 k-28 m-16 q-16 r-22 s-21 t-18 v-30
do__treat g-20 j-16 n-16
do__trust m-22
do__turn j+19 m-21
do__understand m-16
do__up h+17 j-18 n-21 u-28
do__use m-22 u-15
do__walk a+22 d-27 j-16 m-20 u-21
do__want a-40 b+19 j-19 k-29 t-22 v-38
do__wear u-18
do__week o+15
do__what d-16 m-26 u+18
do__when a-17 h-19 n-19
do__who m-22 q+18
do__with a-17 g-22 l-18 m-15
do__work g+22 h-19 l-17 m-23 n-18
do__worry p+15
do__write d-19 m+22
do__yet m+18 q-18 v-20
do__you h-18 j-22
do__your d-17 g-17 h-16 i+17 u-26 v-17
do_a m-16 o+23
do_about a-16
do_for d-17 g-17
do_i b-73 c-53 d+20 e-30 f-33 g+19 h-48 i-21 j+22 k-22 l-36 m-37 n+26 o-73 p-33 q-17 r-41 s-27 t-51 v-58
do_if u-18
do_it c-22 d-33 g-38 h-21 j-31 l-23 m-54 n-18 o-20 p+19 q-18 r-23 s-22 u+21
do_not a-30 c-26 e-24 f-26 g-15 i-36 k-65 m+23 n-61 o-34 s-39 t-50 u-17
do_the h-16
do_they a-19 j-17 n-20 u+18
do_this d-22 h-23 l-26 n-18 s-17 v-21
do_to a+17 d-29 g-25 j-19 m-27
do_tomorrow b-16 m-17 o+21
do_we d-16 j+18 m-20
do_when d-23
do_with g-15 u-17
do_you b-73 d+16 e-50 f-46 h+27 j-25 k-52 l-73 n-24 o-47 p-56 r-48 s-46 t-81 v-63
docto* m-18
doctor a+38 c-32 d-20 e-31 f-24 g-38 i+23 j-47 k-38 l-47 m-48 n-44 o-39 p-46 q-46 r-25 s-45 t-30 u-27 v-26
doctora i+15
doctors m-18
does a-17 b-21 e-20 f-27 i-28 j-46 k-22 l-39 o-19 p-29 r-38 s-44 t-32
does_@food m+17
does_@treat g-18 m-16
does__@clinician h+18 m-22 u-19
does__@eat d-16 g-21 m+29 n-33 u-17
does__@insurer m-21
does__@person m-21
does__@place h+22 m-26
does__@treat m-20
does__@visit a-19
does__a d-15
does__any m-21
does__car m+18 n-17 u-16
does__come m+17 n-18 u-16
does__do g+20 m-23
does__end d+16
does__for g-18
does__from m+17 n-18 u-16
does__go d-16 j-17 m+20 q-17
does__have b-18 d-21 n-29 q+22 u-19
does__help g-18 m-18 q-15 u+17
does__hurt d-15 m-16 u+16
does__if m-17
does__last m-17
does__matter m-20 n+17
does__need a-15 d-20 m-16 n+23 q-16 u-24
does__new m+19
does__of m-16
does__run d+19 m-20
does__show m-17
does__take d-17 m+28 n-21 u-22
does__thing m-17
does__to a-20 d-25 q+22 u-20
does__up m-22
does__want m-16
does__wear m-18 n-19 u+20
does__work d-17 n-19 q-15
does__you g+16 m-20 u-18
does_a a-18 g-26 q-26
does_he m-16 u-19
does_it b-22 c-16 d-29 h-16 i-19 m-27 n-16 o-27 r-21 s-32 t-21 u+28
does_my u-18
does_not m-37 n-18 o+16 v+16
does_target h-20
does_the g-26 h+16 j-24 n-26 q-22 s-22 v-15
does_this d-16 m+21 u-26
dog a-28 b-16 d-21 e-17 g-17 i-15 j-24 m+35 o-19 p-18 q-27 r-17 s-17 u-27
dogs a-15 m+29 n-20 u-30
doing h-17 m-17 n-24 r-21
doing_it m-18
dolla* g-18
dollars g-18 j-18
dolor d-23
dolor$ d-21
domingos h+18
donde b-21 c-20 d-35 g-22 h-19 k-17 l-30 n-26 o-25 p-15 q-26 t-18 v-22
donde__el m+15
donde__la a-18 d-19 m+19
donde_es j+17 m-25 u-21
donde_me a-16 m-30
donde_queda m+17
done g-17 l+24 m-34 u-22 v-20
done__the a-18 m-17
done__these l+15
door d-17 g-17 n-19 u-15
dormi a-17 b-23 d-16 i-21 n-22 o-20 q-20 s+23 u-31
dormi$ u-23
dormi* m-17 n-15 q-16 u+17
dormido s-15
dormir r-17
dormir$ r-15
dos n-16 u-18
dos_veces u-17
down g-22 i-17 j-25 l-17 m-17 n-17 u-18
down$ a-16 d+19 g-16 j-19 r-21
down__street j-15
down_the j-15
drank m-18 n+17
dream* i-16 u-21
dreams i-16 u-21
drinking n+15
drive a-28 b-19 c-27 d-41 e-17 f-20 g-28 h-34 i-41 k-32 l-26 m-42 o-36 p+21 q+35 r-43 s-16 t-25 u-47
drive* a-20 b-25 c-18 d-25 e-17 h-23 i-24 k-21 l-23 m-22 o-20 p+20 q+21 r-18 s-19 t-21 u-30
driver a-18 b-25 d-21 i-18 k-20 l-18 m-31 o-20 p+21 q+22 r-18 s-18 u-27
driver$ j-21 m-19 n-19
driver__@relative m-19 p+22 q-22
driver__do q+16
driver__my m-19 p+22 q-22
driver__not q+16
driver__what m-15
driver_is m-30 p+24 q-16
driving a-24 b-27 c-19 d-24 e-16 f-20 i-27 j-28 m-44 n-32 o-27 p+36 s-22 t-20 u-31 v-30
droga u+16
droga$ u+15
drop a-23 d-18 m-38 p-24 r-24 s-17 u-21
drop_me m-16 p-16
drug u+16
drug$ u+15
dude v+18
dude$ v+18
due a+20
due__a m-15
due_for a+21 b-15 m-16
duele d-17
duele$ m-18 u+17
duele_la m+17
duerm* m-22 n-17 q-16 u+25
duerme m-19 n-15 u+21
dumb m+19
dumb$ m+19
dura a-15 d-31 m-27 n-24 u+25
dura$ m-17 u+17
dura__@visit d-20 s-15 u+18
durin* a-16 m-17
during a-16 m-17
during_it n+17
each m-15
earli* m-18 n-16 o+18 u-18
earlier a-25 o+20
earliest m-16
earliest_you a-17 h+18
early a-24 d-18 h+16 j-20 r-17 u-24
early__i m-16 n+18
early__we n+16
early_can h+17 n-19
early_should n+17
easter a-16 h-19 m+18
easy a-17 b-15 j+17
eat a-25 b-19 d-42 f-20 g-38 h-35 i-18 j-27 l-15 m+35 o-28 q-30 r-25 t-15 u-41
eating m-23 n+16
edificio j+21 m-17 u-17
effec* a-19 d-25 e-18 g-18 h-15 j-17 l-16 o-17 q-18
effect a-16 d-18 q-15
effects m+18
eggs l-23 m+27 n-21
el b-23 c-75 d-16 e-71 f-65 g-48 i-31 k-69 l-90 n-63 o+24 t-69 u-17
el_# o+18
el_@body m-19 r-15 s+17
el_@clinician a+23 m-25 o-18 u-18
el_@day c-27 d-32 e-16 g-15 i-27 j-28 l-18 m-48 n-21 o+35 p-18 q-34 r-27 u-27 v-24
el_@hours i-16 j-21 m-17
el_@insurance d+17 m-21
el_@medicine u-17
el_@parking m-17
el_@place j+18 m-19
el_@ride m-17
el_@traffic j-18 q-17 r+20 s-18 v-18
el_@treat e-17 g-16 i-24 j-19 k-16 l-19 m-38 o-28 p-18 q-20 r-21 u+22 v-22
el_@vehicle b-25 d-18 h-18 i-17 m-37 n-20 p-15 r+24 u-16
el__@cancel b+18
el__cubre d+18
el__de o-16 u-27
el__el b-19 m-17
el__favor c-15
el__la j-20
el__me b-22 d-16 l-16 m-29 n-21 p-15 u-18
el__no a-19 i-16 l-16 q-21 u-17
el__por c-15
el__que m-19 o+21
el__se q-21 r+15
el__si b-18 o+15
el__voy b-15 r+18
el__ya b-17 r+15
el_carro m-17 o-17
el_centro j+18
el_dia d-17 m-24 n-18 q-21
el_dolor d-21
el_juego m+19
el_lugar b-20 j+16
el_mareo u-17
el_numero a-22 l-34 m-33 u-22 v+19
el_que m-15 q+17
el_telefono u-21
el_trabajo d-16 r-20
el_walmart j-18 m+23
elect* d-16 m+18
electric m+18
elevator h-16 j-19 r+22
elimi* l+19 m-21
ella f+16 m-23
ella$ f+16 m-22
else b+15 c-16 g-16 h-25 i-23 j-17 m-37 n-22 p-31 u-20
else$ a-23 d-19 m-17 v+17
else__got o+18
else__my a-19 o-19 v-16
else__there o+15
else_have b+20 o-19 q-16 v-19
else_is o+16
elses v+16
em m-19
em__on m-19
em_back m-19
email a-15 b-17 i-16 m+16 o-16 v-15
empez* a+18
empezar a+18
empezar$ a+15
empie* a+17 m-15
empiezo a+17 m-15
empiezo$ a+17 m-15
empty m-19 n+21
en a-24 b-71 c+46 d-26 e-59 f-53 g-84 i-64 j+17 k-32 l-37 m-32 p-30 q-25 s-25 t-53 v-55
en_# m-18 r+17
en_@english a-27 b-19 c+34 g-17 i-26 j-20 k-17 l-23 n-16 o-26 u-25
en_@howmuch m-20 u-24
en_@spanish a-27 b-21 c+36 d-21 g-19 i-18 j-26 k-21 l-26 m-31 n-27 o-25 q-24 r-17 u-24
en_@vehicle n-27 o-20 q+15
en__@day b-16 o+19
en__@late a+15 d-15 m-18 n-22
en__@traffic m-23 r+25
en__attend a-16 m+18
en__calle j+15
en__de b-19
en__del b-16 o+19
en__es j+23 u-22
en__estan h-16
en__favor a-15 l-16 o-16
en__lista l-18 m-19
en__manana b-22 m-16
en__noche m-16
en__por a-16 b-19 l-17
en__sale m-16
en_el c-18 d-35 g-27 h-23 i-20 l-19 n-24 o-30 p-18 q-35 u-36 v-17
en_la b-28 c-22 d-34 g-24 h+15 i-24 j-31 l-25 p-16 q-26 s-25 v-19
en_lugar b-19
en_que a-16 d-20 h-21 i-17 j+26 m-23
en_vez a-20 b-17 d-18 h-16 m-17 n-20 o+28 q-16
encargada i+16 j-15
end b-25 c-16 e-25 f-17 g-34 h-28 i-30 j-19 k-30 l+16 n-25 q-23 r-17 s-16 u-39 v-26
end__@pay m-16
end_all l+23 m-17
end_up m-16
enfermera a-24 i+25 m-20
enfermo a-20 b-24 c-19 i-17 l-17 p-23 q+26 r-16 u-16 v-15
english a-45 b-42 c+75 d-43 e-41 f-30 g-43 h-30 i-51 j-42 k-40 l-49 m-73 n-40 o-42 p-38 q-38 r-39 s-30 t-35 u-48 v-37
enoug* l+21 t-19 u-16
enough l+21 t-19 u-16
enough__the m-21
enough_with m-21
entie* a-18 g+21 i-17 l-17 m-30 v-15
entiendo a-18 g+21 i-17 l-17 m-30 v-15
entiendo$ c-20 g+20
entrada j+23 m-25
entrance j+19 m-16
entrar_conmigo n+18
entro a+19 g-21 n-28 u-17
entro$ g-21 n-27 u-17
equivocado a-16 c-19 d-22 e-26 f-24 g-22 h-22 i-30 j-28 k-15 l-33 m-35 r-21 t-18 u-23 v+38
equivocaron v+19
equivoco d-18 m-17 o-17 v+18
era a-20 b-21 m+20 p-17 u-17
era__@relative a-17 m+18 p-16 u-15
era__mi a-17 m+18 p-16 u-15
era_para a-19 m+22 p-16 u-17
eres m-19 u+19
eres$ m-19 u+19
es a-46 b-83 c-71 e-87 f-82 g-35 h-23 i-42 j+40 k-68 l-85 m-38 n-70 o-67 p-74 q-34 r-76 s-19 t-63 u+61 v+40
es$ a-43 b-29 c-28 e-35 f-33 h-44 i-44 j+38 k-23 l-37 m-43 n-43 o-34 p-25 q-46 r-30 s-35 t-27
es_@insurance a-18 d-38 g-15 h-17 j-26 m-25 u+35 v-18
es__@person i-21 v+18
es__@place m-20
es__@treat a-20 m-16 s-17 u+18
es__caro u-16
es__cumpleanos m+16
es__de d-15 j-34
es__el a-22 b-16 j+27 m-37 o-17 q-16 r-18 v-19
es__eso m-15 u+16
es__mi m-21 u-19
es__numero g-17 l-21
es__o i-19 m-19 u+21
es__que a-16 d-17 i-16 j-17 m-21 n-16 u+19
es__telefono u-16
es_caro d+16 u-24
es_el a-21 d-19 g-17 s-19
es_en a-17 h-21 j+19 n-18 o-16 u-29
es_esa m-23 u+18
es_eso g-17 m-24 u+18
es_este g-17 l-18 u+19 v-20
es_la a-20 d-20 g-18 s-15
es_lo j-17 m-20
es_mi l-20 u-15
es_mio m-19 v+17
es_muy u-19
es_normal s+21 u-29
es_para d-18 i-15 j-19 m-34 o-18 s-19 v+19
es_por j+20 m-23 u-24
es_un m-19
es_una i-19 m-16 u+21
esa a-24 b-23 d-21 e-20 g-29 h-19 i-28 j-25 k-18 n-24 o+20 q-27 r-19 s-19
esa_@person v+17
esa_hora m-23 o+26
escalofrios s+19
escri* a-47 b-21 d-23 g+17 h-21 j-27 m-45 n-25 o-19 p-19 q-26 r-20 s-18 v-21
escriban l+17
escriban$ l+15
escriben u+16
escriben$ u+16
escribir a-22
escribir$ a-16
escribirme a-23 g-15 m-17 u-16
escribirme$ a-18 c-16 m-16
escribo g+21 i-17 l-21 m-20
ese a-36 c-29 e-26 f-29 g-39 h-31 i-38 j-29 k-22 l-35 m-52 n+17 o+18 p-25 r-26 s-32 t-23 u-39 v+15
ese__dia m-16
ese__me l-17 o+16
ese__no l-17 o+16
ese__que o+15
ese__¿ o+16
ese_dia a-31 c-19 e-16 f-20 g-32 h-26 i-31 j-20 l-26 m-44 n+15 o+19 p-19 r-20 s-25 t-17 u-32 v-27
ese_mismo m-16
ese_no v+16
eso a-51 b-18 c-37 e-39 f-33 g-49 h-44 i-48 k-35 l-44 n-46 o-40 p-42 q-41 r-41 s-34 u+54 v-44
eso$ a-38 c-20 e-24 f-19 g-40 h-26 i-32 k-23 l-34 n-25 o-26 p-30 q-25 r-28 s-25 t-24 u+31 v-24
eso__el m-26
eso__para a-22 s-16 u+16
eso_duele m-18 u+17
eso_es a-21 m-35 s-21 u+17 v-17
espanol a-38 b-31 c+46 d-24 e-23 f-15 g-25 h-19 i-19 j-33 k-24 l-36 m-38 n-29 o-31 p-22 q-27 r-22 s-17 t-17 u-32 v-16
esper* i-16 l-20 m-27
esperen b+19 m-19 r-17
esposa m-19 p+18 q-18
esposo a-24 b+20 d-20 i-17 m-36 o-22 p+17 r-16 u-23
esta b-25 c-23 d-27 e-21 g-16 k-28 l-27 n-38 r-16 s-32 t-23 u-53
esta$ a-16 g-16 j-15
esta_@open h+23 m-27
esta_@wrong g-17 h-18 i-20 j-23 l-17 m-19 v+22
esta__del m-16
esta__el g-18 i-17 l-17
esta_bien h-21 i-24 j-15 l-22 m+17 p-19 u-20 v-25
esta_cerca j+16
esta_semana a+23 h-22 i-17 m-19 o-26
estacionamiento j+17 m-23
estaf* u+19
estafa u+19
estafa$ u+19
estan a-30 b-16 c-17 d-39 g-38 i-40 k-23 l-17 n-22 q-17 r-26 s-22 u-35
estan$ a-20 d-21 g-22 j+17 u-21
estan_@open j-20
estan__la h+18
estar a-24 i-16 m-23 n+22 o-15 q-18 u-19
estar_ahi a-17 m-17
este a-19 h-16 j-21 m-37
este__es m-25 u-19 v+22
este__mio m-19 v+17
este_numero g-18 l+18 v-20
esto a-34 b-17 g+17 h-19 j-33 m-39 n-17 o-22 q-23 r-27 s-29
esto$ a-25 g+22 i-33 j-25 m-25 q-16 r-19 s-23 v-23
esto_es g-18 i-20
estos a-22 b-16 h-16 j-19 n-22 q-17 r-22 s-16 u+18
estos_@texts m-21 r-18 u+17
estos_in m-18
estoy b-18 c-24 e-22 f-19 g-26 h-34 i-33 k-21 l-16 p-35 r+20 t-21 u-42 v-32
estoy__# m-19 r+16
estoy__el d-23 g-15 j-24 q-18 u-16
estoy__en m-20 s+16
estoy__que r-19
estoy__trabajo r-21
estoy_a r+15
estoy_en a-21 d-30 g-21 h-17 i-16 j-26 l-23 m+22 o-22 q-24 s-30 u-19
estoy_interesada m-22 r-20
estoy_send r-16
estoy_sin m-23 r-19
estuv* m-27 q-16
estuvo m-27 q-16
eta d-16 e-21 h-16 m-21 o-19 p-19 q-20 r+28 s-19
eta_# e-20 m-18 r+19
eveni* d-22 h+16 m-30 u-21
evening d-22 h+15 m-29 u-21
evening$ a-18 m-21
evening_@visit a+17
ever d-18 i-19 k-17 q-21 u-34 v-28
ever$ v-19
every b-21 o-24
every* a-32 g-16 h-20 l-26 n-16 r-15 v-15
everything a-26 b+15 l-21 u-21
ex a-17
ex__to m-16
exact* m-15
exactly m-15
exit d-18 g-16 j+21 m-26 u-21
expec* q-16
expen* i-19 u-28
expensive i-19 u-28
expensive$ u-23
expla* a-16 d-23 j-18 u+16
explain a-16 d-23 j-18 u+16
explain__to d-16 u-24
explain_it m-16 u-19
explain_what m-16
expli* g+17 m-23 n-16
explica i-19 m-20
extra a-19 d+24 m-19 u-20
face m-18
fam a-17 c-21 d-25 e-31 f-22 g-18 h-19 i-17 j-21 k-17 l-26 n-20 p-17 q-18 r-18 s-15 u-24
fam$ a-17 c-21 d-25 e-31 f-22 g-18 h-19 i-17 j-21 k-17 l-26 n-20 p-17 q-18 r-18 s-15 u-24
famil* a-20 d-20 l-20 m-19 q+16 u-23 v-16
familia m-16
family a-16 d-18 l-16 u-20
family$ u-17
far a-15 d-18 h-16 j+18 u-18
far__@day m+17
far__the m+17
fast d-15 f-15 n+15 u-17
fav m+16
favor d-28 e-23 f-19 h-21 k-26 m-31 n-26 q-29 r-16 s-26 t-23 u-27 v-22
favor$ d-26 e-21 f-17 h-20 k-24 l-28 m-28 n-24 q-27 r-29 s-23 t-22 u-24 v-19
fax i+17
fee a-16
feel a-16 b-16 d-15 m-30 n-17 o-17 u+17
feeli* a-21 u-33
feeling a-18 u-26
feelings u-16
feels f-18 k-15 m+18
feet a-17 b+23 l-15 n-18 o-22 p-17 r-20 s-19
fell p-23
felt m-18 s+28
few m-24
few__for i+17
few_questions i+17
fiance d-23
file m-17
fill m-18
fille* n-18
filled n-18
filled_out n-16
financing d+15
find b-26 c-19 d-23 g-20 i-26 k-19 l-22 n-32 p-18 s-18 t-22 u-25 v-18
find_@parking j-17
find__a j-16
find_anyone m-15
find_it m-17
find_me j-19 o+17 q-20
find_out j-19 m+17
find_you j+17 m-23
findi* q+18
finding q+18
fine a-16 b-19 d-26 j-20 n+23 o-21 u-19
fine$ n+21 o-17
first b-18 h-17 m-18 p-16 q-15 r-16
first$ u-16
first_@visit j-19 m-31 n-24 o-15
fish m+20
fit m-20
fit__in a+15 o-17
five o-17
fix m+20
fjdks* e+19 m-16
flat n-16 q-15
flat_tire n-15 q-15
flexi* m-16 o+15
flexible m-16 o+15
fligh* a-16 b-20 d-17 m+19 n-16
flight b-18 m+17
flight$ m+20
floor a-16 j+21 u-22
flu u-17
fly d-21 m+28 u-23
fly_to d-19 m+18
fog m-18 s+22 u-22
folks j-17 m-23
follo* m-21 u-17
follow m-17
following a-17
food d-22 g-16 j-18 n+25 o-15 q-17 u-18
for a+29 c-44 e-65 f-80 g-44 h-28 j-29 k-31 l-44 n-34 o-20 p-28 q-30 r-31 s-34 u-21
for$ a-19 d-29 j-24 m-18 t-16 u+23
for_@day m-34 q+21
for_@food h+15 m+15 n-21
for_@holiday h+18 m-18
for_@parking d-22 j+15
for_@texts k+18 m-15
for__@animal a-21 m+18 u-15
for__@call i+15
for__@clinician a-23 i+24 k-15 l-17 m-30
for__@day m-25 o+16 q-15
for__@holiday m-17
for__@person m-23
for__@relative a+27 d-20 m-19 n-21 o-21 p-21 q-15 u-19
for__@symptom m+18 n-20
for__@visit d+20 j-21 l-20 m-45 o-37 q-16 r-20 s-23 u-30 v-28
for__and m-20
for__any a+20 m-23
for__are m-22 o+17
for__can u-16
for__date m-15
for__do g-16
for__first m-20
for__i u-18
for__long m-21 n+20 u-16
for__love l+16 m-19
for__me m-18 u-22
for__more u-17
for__of m-24
for__one d+20 m-19
for__reply m-17
for__round a+17
for__the d+16
for__this u-15
for__week m-23 u-17
for_a b-28 d-21 g-26 h-22 l-16 n-42 o-24 q-16 s-22 t-19 u-17
for_another a+22 b-23 m-24 o-25 u-17
for_gas r+16
for_him g+15 j-16
for_how m-28 n+24 u-17
for_it m-24
for_me c-21 f-18 g-33 h-20 i-27 j-22 k-16 l-38 n-40 o+18 q-43 r-26 s-29 t-26
for_my a+16 b-41 o-23 p-24 q-21 u-27 v-16
for_new a+19 h-17 m-18
for_next b+15 m-19 o-20
for_now a-17 g-15 m+15
for_one u-18
for_someone m-20
for_that m-23 u-17
for_the a-55 c-16 g-26 i+19 m-21 q-29 r-34 s-29 u-38 v-34
for_this d+15 g-21 i-19 m-32
for_tmrw b+15
for_tomorrow m-15
for_us a-17 u-16
for_what u-19
for_whatever a+18 m-21
for_you a-18 d-19 f-23 i-18 m+32 o-16 u-27
for_your l-16 v-16
forev* a-16
forever a-16
forge* a-25 b+19 d-22 g-22 i-16 j-31 o-19 u-21 v-16
forget a-23 b+19 d-22 g-22 i-16 j-30 o-19 u-23 v-16
forget__@visit a-16 b+20 m-20
forget__number l+17 m-18
forget_it j-16 l-26 t-26
forget_the b+18 m-19
forgo* b-17
forgot b-17
form j-20 n-17 o-21 s-18 u-16
form$ m+16
form_online m-15
forwa* i-18 l-15 m+17 n-16
forward i-18 m+15 n-16
found a-19 j-24 o-15 q-20
found_a m-23 p+20
four d-16
fraud* u+16
fraude u+16
fraude$ u+16
free d+16 i-16 m-28 n-19 q-23 s-16 u-29 v-19
free$ d+16 m-28 p-20 u-27 v-15
fri m-23 o-18 r-15
friday a-32 c-26 e-27 g-29 i-29 j-24 l-26 m-22 n-35 o+24 p-22 r-25 s-28 t-25 u-16 v-18
fridays b-16 h+22 m-15
friend a-20 b-22 c-20 d-23 j-17 m-23 o-24 q+17 r-17 s-16
frio m+19 n-15
frio_hace m+15
from a-18 e-20 h-35 k-24 o-26 q-34 r-18 v-28
from$ d-18 j-26 m+28 n-25 u-24
from__bring m-16 p+19
from__in u-19
from__list b-18
from__on m-17
from__please l+16
from__will m-18 p+22
from_a u-18
from_church m-16
from_dayton j+16
from_it d-18 m-23 u+17
from_me a-19 d-21 g+18 m-26 u-30
from_my l-21 m+19
from_the d-18 f-18 j+18 n-21 r-15 u-29
from_yesterday m-16 u-18
from_you m-25 u+19
from_your i-17 j-18 m-17
front a-16 b-15 d-16 l-17 u-16
front$ m-16
front_@door m+17
fue m+16 o-19 s-15 u-15
fue__luz m+16
fue_la m+19
fui m-19
fumar n+20
fun a-15 d-20 g-19 m+27 u-23
fun$ d-17 g-19 m+22 u-20
funci* m-24
funciona m-19
funciona$ a-16 m-18
funer* n-16
funeral n-16
funny m+19 q-19
funny$ m+19 q-19
gallo* m+19
gallon m+19
gallon$ m+17
game m+26
game$ m+19
gano m+19 u-24 v-16
garage a-19 d-19 h-23 i-16 j+18 r-16
garde* m+18
garden m+18
gary l-25 m-30 v+31
gary$ l-20 m-23 v+23
gas a-18 d-31 m+31 n-23 o-15 s-18 u-29
gas__high m+16 u-20
gate g-17
gato m+18
gatorade d-18 m-27 n+26 q-16
gave i-23 l-19 m-26
gave__my m-17
gave__number i-16 u-18
gave_me i-15 v-16
gave_you i-18 m-21
gener* a-15 m-18
gente d-17 m-23 n-15
gente$ a-22 m-16
get a+28 b-42 c-15 d-26 e-40 f-44 g-23 h-21 k-23 m-16 o-44 r-30 s-50 t-53 v-30
get__# m-18
get__@door m-22
get__@place m-17
get__@ride b+15 n+16 q-22
get__@spanish a-16 c+17
get__@texts a-24 i-15 k+23 m-24
get__@visit a+24 b-17 d-20 n-18
get__a d-19 n-21 u-22
get__after a-17 o-17 r-16
get__airport j-21
get__back k+17
get__but j-15 q+15
get__date m-16
get__home n+20 q-20
get__in a+20 b-17 c+15 h-24 i-39 k-20 l-17 m-32 n-34 o-31 q-25 r-23 u-22
get__is d-16
get__job i-18 j-17 m+19 n-17
get__list m-19
get__my c-17 i-23 l-22 m+18
get__new m-17
get__number g-17 m-20 u+19
get__of a-26 m+18 u-18
get__off a-18 g-17 l+26 m-24 v-17
get__on j+17 k-18 m-17 n-16
get__passport m+16
get__please a+19 c-20 i-17
get__sleep m-18 u+16
get__that m-20 u-16
get__the k-20 o-20 q-19 r-16
get__there d-18 i-22 j-15 n-22 q-16
get__this a-18 g-22 m-26
get__to b-16 d-30 j-32 n-27
get__wants m+18
get__what j-16 m-16
get__with n-19 p-15
get__work q+18 u-19
get__you d-15 j-17
get_a a-26 c-17 h-21 q-26 r-25 u-32
get_an a+24 m-18 n-15
get_back k-27 n-17
get_for d+18 m-22 u-15
get_high u+15
get_in a+28 m-32 n-22 o-16 p-20 u-21
get_it a-21 d-19 g+28 j-17 l-19 m-29 u-18
get_me b-32 c-38 d-34 g-31 h-21 j-36 k-34 n-31 o-32 r-39 s-19 v-29
get_my d-15 i+16 m-23 n-26
get_off m-24 q+17
get_on a+23 m-17
get_put m-18 u+16
get_ready a-17 m-23 n+20
get_rid m+19
get_started j-16 n-17
get_the h-21 i-23 m-17 n-20 o-21 q-19
get_there a-32 b-27 g-20 h-28 i-32 j+17 l-17 m-54 o-23 p-18 q+25 s-23 u-22 v-18
get_these a-15
get_this a-15 m-20
get_to j-24 m+21 n-17 u-20
gets d-25 u-18
getti* d-18 n-27 o-16 p-25 s-15
getting d-18 n-27 o-16 p-25 s-15
getting_@texts l-18
getting__@texts l-16
getting_home m-17 q+18
getting_these g-16 v-19
gf q-16
girl a-16
give c-17 g-21 h-17 j-31 k-22 l-20 n-20 p-28 q-36 s-21 t-16 u-24 v-33
give__@call a-18 i+22 m-33
give__@visit a+16 d-25 m-27 o-22 r-16
give__a a+20 b-25 l-22 m-22 q-20 r-29 u-30 v-16
give__number a-21 d+20 l-19 m-27 u-17 v-16
give__the o-18 u-17
give__to a-17 b+17 i-18
give_it b+16 m-19 o-16 u-18
give_me b-36 g-17 j-24 k-17 n-17 p-15 q-26 u-42 v-27
give_my a-25 b+15 i-16 q-16
glad m+15
glad$ m+17
glass m-17
glasses a-18 d-19 m+20 q-21 u-19
gna m-18
go b+30 d-28 e-41 f-36 g-43 h-17 i-36 j+26 k-26 m-30 o-33 p-44 s-40 t-41 u-22 v-43
go$ a-19 b+18 d-26 m-17 n-16 t-18
go__@day b+22 m-18
go__@vehicle q+15
go__after n+24 o-19
go__and b+15 m-17
go__for m-19
go__the a-17 j+17
go__work n+16
go_back m-16
go_home m-21 n-20 q+17
go_through m-16 q-15 u-19
go_to d-15 i-22 j+21 m-23 o-18 q-22
god b-17 n-20 o-22 p-20 q-17 s-17
god_is o-15 p-16
goes d-21 h-16 m-29 n-19 q-19 s+18
goes_away m-19 s+18 u-21
goes_there j+16
going a-30 c-15 g-31 h-28 i-26 k-20 l-24 o-27 s-32 t-27 u-23
going__@drive m-20
going__a m-18 q-18
going__be m-17 o-21 p-15 q-16 r+16 s-17
going__but m-15
going__me m-25
going__my d+15 m-15
going__snow d-20 m+18
going__to m-19
going_to a-34 d+17 f-46 g-26 h-23 i-21 k-17 l-24 o-23 s-29 t-20 v-33
gone m-15
good a-32 b-21 d-40 e-33 f+18 g-19 h-20 j-40 k-30 q-19 r-38 s-42 v-39
good$ d-18 e-18 g-28 h-22 i-32 j-21 l-41 q-33 r-18 s-23 t-45 u-43 v-15
good_@day m-18
good__out m-21 t+18
good__the o-16
good__you m+25 t-24 u-17
good_day n-17 o-18 t-20
good_for b-15 f-28 l-18 t-27
good_on m-21
got c-67 d-22 e-61 f-54 g-38 h-53 i-15 j-33 k-64 l-35 n-34 o+16 p+45 q-34 t-28 u-25
got_@sick b+23 m-26 n-17 r-18
got__@body b+24 m-22 o-19 r-18
got__@call m-28 v+21
got__@day a+17
got__@move a-20 b-26 d-20 l-17 m-38 n-19 o+36 p-17 s-16 u-19
got__@pay j+17 m-15
got__@person m-17 r-15
got__@relative m-17 p+20
got__@ride b-20 m-26 p+27 t-17
got__@thanks b-17
got__@traffic m-15 p-16 q+17
got__@wrong h-15 j-16 m-17
got__a d-17 m-22
got__an m-18 p-17 q+16
got__and m-18 o-15 q-17 r-16 s+23
got__ask m+19 p-19
got__bail b+17 m-20
got__but g-21 m-15 o-18 r+20
got__for d-20 j+18
got__from i-17 j-16 l-15 u+22
got__i a-17 b-16 g-18 m-24
got__it a-17 b-19 d-16 m-33 n-15 o+30 u-17
got__job b+15 o-17
got__my a-17
got__new m+23
got__next a-19 o+16
got__on m-16
got__over m-16 p-15
got__text i-15 j-17 l-19 u+19 v-17
got__the a-22 n-17 o+16 p-15
got__to b-18 m-16 p+19 q-18
got_a a-25 h-15 j-23 l-20 m-18 n-26 o-25 r-20 s-26 t-20 u+20 v-22
got_anything a+15 d-25 m-23 n-21 p-20
got_home b-17 o-18 p-20 q-19 r-16 s+30
got_in m-15 p-16 q+17
got_it b-22 d-23 e-16 l-18 u-21
got_lost g-18 r+18
got_me a-24 b-17 d-17 i-21 l-19 m-31 n-20 p+31 q-28 s-20 u-28
got_my d-15 m-22 p+21 q-36
got_nobody q+17
got_somebody h-17 i-21 p+20
got_someone i-16 p+22
got_the d-28 h-22 i-23 j-36 m+21 n-21 q-22 r-26 s-21 t-15 u-16
got_this l-19 m-27 v+25
got_to c-22 g-32 h-20 k-19 o+27 p-36 r-26 s-27 t-22 u-30 v-16
gps a-17 m-28 p-16 r+25
gracias a-35 c-31 d-40 e-38 f-42 g-36 h-18 i-34 j-31 k-30 l-58 n-32 o-34 p-36 q-36 r-35 s-33 t+37 u-39 v-33
great b-15 d-18 i-16 n-17 o-16 t+17 u-25
great$ u-20
gripa n+15
groggy m-16 s+17
guess u-15
gum m-29 n+24
gusta a-22 g-19 i+18 l-19
gusta* a+19
gusta__@call i+16 l-16 m-19
gustaria a+19
guy j-17 l-16 m-26 v+22
guy$ j-16 l-15 m-24 v+22
guys b-23 e-16 g-25 i-25 m-23 n-20 r-20 s-20 v-18
guys$ h-18
guys__the m-20
guys_are h-16
guys_do a-15 h-23 u+18
guys_have u-16
guys_still a+16 h-18
gym d-17 m+27
ha a-16 d-18 e-24 l-18 n-15 u-16
habla i-19 m-18 u+15
habla$ u+17
habla* i+15
hablar b-24 h-16 i+17 k-18 l-20 n-21 o-28 q-20 u-29 v-19
hable b-16 i+19 q-18
hablenme b-15 c-17 e-18 i+30 l-22 m-30
hace b-18 d-19 g-21 i-22 j-21 o-19 s-21
hace$ m+18 u-16
hace_dano m-24
hace_el a-16
hace_un u-16
hacen a-16 n-21
hacer m-30 o-16 q-24
hacer$ m-16
had a-17 c-19 d-30 f-29 g-29 h-25 i-31 j-25 k-23 l-21 o-50 p-27 q-28 t-30 u-37
had__@drug m-15
had__for n-16
had__this m-17
had__weird m-15 s+21
had_a a-18 d-19 f-25 i-22 m+19 o-32 q-17 t-23 u-22 v-21
had_to m-19 r+15
hago b-16 d-22 f-15 h-16 o-18 r-19 s-16 u-30 v-16
hago$ m-16
hago_para u-23
hairc* a-17 m+21
haircut a-17 m+21
half m-18
handl* b-16 m-15 p+20 q-20
handled p+20 q-18
handled$ p+20 q-18
happe* d-18 j-22 n-16
happened d-16 m+20 u-29
happened__the m+21 u-21
happened_with m+17 u-16
happens j-16 m-36 u+25
happens$ g-24 m-28 u+26
happens_if u-16
happy b-18 e-17 t-18 u-15
happy_@day f+15
happy__to m+16
harold__# m+20
has b-36 c-26 d-24 e-18 f-16 g-29 h-31 i-21 k-22 l-18 n-15 q+20 t-27
has_@sick m-15
has__now p-17
has_a d-16 m-25
has_been a-20
has_the a-18 u-16
has_to q+17
hasta m-16 q-21
hasta_alla q-16
hate a-16 b-17 m+16
have e-26 f-33 g-20 h-22 j-17 k-19 l-21 m-20 r-38 u-18
have$ a+27 d-18 h-19 n-21 q-17
have_@day a-15 b+19 d-17 i-16 k-17 m-20 q-23 t-17
have_@relative m+15
have_@spanish c+17 i-16
have__# a-17 m+23 p-22 q-20 t-21 v-19
have__@call i+16 m-19
have__@clinician a-26 m-16
have__@day b-19 i-15 o-17 t+17
have__@food n+18
have__@relative n-19 q-15
have__@ride m-16
have__@sick m-19 n+19 q-17
have__@stop m-17
have__@symptom m-21
have__@vehicle j-25 m-24 q+19
have__@visit d-18 m-26 n-18 v-18
have__@wrong i-15 j-17
have__a d-20 i-20 m-24 n-23 u-29 v+15
have__again k+16
have__back b+25 d-16 k-20 m-17 q-21 t-17
have__be a-20 n-19
have__can m-18 n+21 o-22
have__come a-16 o-16 u+17
have__do b-17 d-18 m-21 u+16
have__drop m-16
have__for b-22 d-20 q-19 t-16 u-20 v-20
have__from m-18 n-15
have__good i-19 o-16 p-20
have__have p-19 q+17
have__i m-26
have__in m-16 p-19
have__it m-21 n-18
have__me b-20 i-15 m-19
have__nice m-20 t+19
have__number a-21 d-23 g-15 i+16 j-28 l-22 m-39
have__of i-17 m-22
have__off b-16
have__on m-18
have__skip b+23 m-27
have__there n-25
have__this a+17 m-30
have__to n-18 p+18 q-19 u-19
have__wait n-20
have__what a-15 m-21 n-18 s+19
have_a a-46 b-51 c-24 d-40 g-25 h-39 l-28 m-15 s-23 u-43
have_an b-15 u-16 v+16
have_any d-17 m+15 u-19
have_been q-16 t+18 v-26
have_her i+16
have_i m+16
have_my a-30 b+24 d-29 i-27 j-16 l-16 m-34 o-27 q-28 s-18 v-25
have_nobody q+16
have_not b-21 m+17
have_one m-15 p+16 q-20
have_reached m-15 v+16
have_room a+22 m-19
have_someone a-23 b-20 m-17
have_the a-33 i+17 m-35 n-22 p-18 q-23 u-16
have_to a-36 c-20 h-18 i-47 m-28 p-47 q+16 s-28 t-22 u+15 v-25
havin* n-17 o-18
having n-17 o-18
hay b-61 c-58 e-72 g-42 h-17 j+27 k-50 l-64 m-44 s-52 t-58 u-15
hay$ a-20 d-23 e-21 f+20 h-19 j-21 l-18 n-16 u-32
hay_@parking a-21 c-19 d-27 e-21 f-21 g-16 h-25 i-21 j+36 m-37 n-26 o-17 p-18 q-16 r-35 t-17 u-28
hay__@fetch a-18 d-18 n+15 u-16
hay__@pay d+20 m-19
hay__@person i+15
hay__ahi n-16 q-18
hay__en j-15 o-16
hay__ir d-24 q-19
hay__que i+16 q-19
hay_alguien n-17 q-22
hay_ayuda d+16 m-20
hay_cupo a+20 d-17 j-18 m-16
hay_nadie q-24
hay_otro n-15 o+16
hay_que f-19 g-24 h-25 i-25 j-36 m-28 n+18 p-24 q-28
hay_un m-16
hay_una u-18
he e-25 f-40 g-38 h-35 i-40 j-41 l-39 m-20 o-30 p+17 r-42 t-26 u-19
he_@eat n+16
he__de m-19
he__his m-20 n+16 u-16
he__not m-21
he__take l-17
he__to a-16 n-23 q+16
he_can b-16 m-15
he_has m-18
he_is d-16 j-16 q-24 r-17 u-17
he_says f-19 m+17 q-16
he_will m-19
head d-21 l-20 m+17 n-20
headache m-22 n-18 s+20 u-19
headi* m-16
heading m-16
heard m-18
heari* m-15
hearing m-15
heart a-18 m-18
held m-18 r+17
held_up m-18
hello a-24 b-29 c-26 d-31 e-28 f+44 g-26 h-28 i-28 j-28 k-24 l-30 n-29 o-25 p-33 q-30 r-24 s-29 t-26 v-24
help b-28 c-31 e-16 g+24 h-17 i-35 j-25 k-30 l-34 n-27 o-27 p-22 r-25 s-22 v-35
help$ a-21 b-16 d-16 g+20 l-15 q-24 u-16 v-25
help__a g-20 k-15 m+17
help__find m+18
help__my m+15
help__this u-15
help_me k-16 m+18 q-17 t-16
help_please a-18 c-16 g+20 i-18 m-18
helps g-16 m-22
her a-20 b-18 d-23 e-15 f-19 g-32 h-30 j-35 k-17 l-36 r-41 t-17 u-41 v+15
her$ b-20 d-22 g-16 l-16 m+15 o-18 r-15 u-18
her_@call m-19 v+17
her_@visit a-17 m-16
her__will r-17
her_home m-18 p+15
her_i m+16 r-17
here b-35 d-44 f-31 h-34 i-34 n-43 p-32 q-18 r-36 s-34 u-38 v+18
here$ b-28 d-36 f-26 h-25 i-34 n-31 o-23 p-23 q-23 r-25 s-26 u-28 v+17
hermana b-29 c-16 d-19 j-16 m+26 o-23 r-26 u-24
hermano b-17 i-15 m-34 n-16 o-17 q+18
hey b-19 c-17 d-24 e-16 f+32 g-16 i-20 j-26 l-22 m-32 n-20 o-19 q-23 r-17 s-17 t-26 u-33 v-16
hgfhg* e+17 m-17
hgfhgf e+17 m-17
hi b-26 e-18 f+27 h-30 i-21 j-17 k-18 l-19 n-19 p-22 r-27 s-30 u-27 v-22
high a-17 d-23 g-19 j-25 n-26 o-17 p-16 q-22 r-17 u+20
high$ d-15 s-16
highway$ j+16 m-18
hija d-16 q-15
hijo b-26 c-19 n-28 q+17 u-18
him a-17 b-18 d-20 h-15 j-24 l-22 m-38 s-19 u-30 v+24
him$ j-19 l-20 m-31 u-24 v+27
his a-31 c-16 d-20 g-16 i-15 k-21 l-17 n+20 o-30
his__out m-18 n+18 u-15
hit a-23 b-28 c-16 d-23 h-16 j-21 k+31 m-42 n-30 o-18 p-19 q-26 s-23 t-16 u-25 v-20
hit_@stop k+30 l-25 m-30 n-16 r-21
hit__@traffic k+21 l-20 m-19
hit__by k+15
hit__mistake k+15
hit__on k+22 l-19 m-22 r-17
hit__up a-18 b-16 i+15
hit_me b-16 i+15
hmm d-17 e-24 f-16 g+18 u-18
hola c-17 d-21 e-22 f+37 g-24 h-24 i-16 j-23 k-23 l-18 m-38 n-18 p-16 q-19 r-18 t-23 u-23 v-16
hold a-26 d-23 e-21 j-19 l-19 q-25 u-21
hold__@medicine m-16 n+17
hold__@visit m-16
hold__for b+16 m-18
hold_my m-30 n+15
hold_on b-15
hold_that b+17 m-19 o-16
holiday a-22 d-20 h+19 j-19 o-15 u-24
home a-42 b-17 c-19 d-32 g-20 h-25 j-35 k-19 l-27 m-17 o-25 q+17 t-21 u-33 v-24
home$ a-30 b-29 d-21 g-15 j-21 l-18 m-23 o-37 u-22
home__i q+15
home_and b-15 p-17 q-15 s+23
hoodie d-16 n+16
hook a+18 m-19
hook__up a+18 m-19
hook__with a+18 m-19
hook_me a+15 m-17
hora a-18 b-28 c-16 d-29 g-31 h+19 i-30 j-35 k-23 l-16 p-17 q-27 r-33 s-28 u-40 v-32
hora$ a-27 b-17 h-29 o+22
hora__@clinician m-17
hora__@eat m-15
hora__el o-15
hora__en h-17 m+17
hora_es g-15 h-28 j-17 m+27 n-20 u-22
hora_puedo h+17 i-16 m-24 o-23
horario a-24 d-23 e-18 f-20 g-18 h+29 i-23 j-29 m-32 n-18 s-17 u-23
horas m-30 o-18 u-18
horse m-18 u+18
horses d-16
hospi* d-17 h-20 i-18 m-31
hospital d-17 h-20 i-18 m-31
hospital$ a-28 d-15 h-18 m-28
hot m+25
hotel a-18
hour a-19 j-16 m-18 o+16
hour$ n-17 o+16 s-16
hours a-39 b-16 c-23 d-48 e-23 f-28 g-36 h+49 i-34 j-44 k-19 l-32 m-16 o-21 p-27 q-32 r-23 s+16 t-32 u-49 v-30
house d-17 o-21 u-17
house$ b-17 m+16
how b-78 c-66 e-53 g+23 i-74 k-42 l-37 o-50 p-74 q-46 r-76 s-19 t-77 u+21 v-73
how_@late a-16 d-19 h+27 i-16 m-26
how_@open h-19 j+21 m-22
how__@book a+17
how__@food n-18
how__@hours m-23 n+21 u-15
how__@month d+18 u-18
how__@person u+16
how__@treat d-20 g-22 m-22 u+22
how__@visit a-23 m-30 n-21 u+29
how__a a-33 g-18 n-35 o-21 q-15 s-25
how__am j-15 m-23 n-25 s-19 u+24
how__answer g+17 m-22
how__are a-22 f-18 g-22 l-18
how__become m-18
how__before h-21 m-33 n+15 o-18
how__can d-19 h+20 i-24 m-26 o-21 u-19
how__do a-23 b-20 i-18 j-33 o-21 q-21 r-15
how__does a-17 d-28 m+19
how__for d+17 m-17
how__get a-16 d-43 g-32 h-20 i-20 r-22 v-16
how__i b-31 c-33 d-17 f-19 i-48 m+16 o-40 p-30 r-39 s-49 t-18 v-29
how__is b-19 f-27 h-24 l-19 m+28 n-38 o-21 r-20 s-34
how__it b-24 f+16 g-31 h-20 l-20 n-34 o-24 p-17 q-16 r-15 s-27 u+18
how__make a-17 d-17 m+25 u-16
how__my d-23 m+25 u-19
how__one m-16
how__reply g+15
how__say g-17 m+18
how__should n+19 u-22
how__texting g+21 m-21 u-20
how__the g-17 h-20 j-25 n-25 o-18 s+16
how__this d-16 g+27 l-19 m-32 u-31
how__till n-18
how__times l+15 m-21
how__use g+23 m-19
how__we n+15
how__will u-15
how__work d-31 g+23 h-18 n-16
how__works l-17 m-30
how__would a-17 d-17 m+16
how__write d-19 m+22
how__you c-18 g+17 i-22 k-27 l-28 m-16 n-26 o-17 q-19 r-20 s-20 t-20 v-21
how_are f+16 h-15
how_bad d+20 m-18
how_can a+15 c-16 n-16
how_come a-26 d+22 l-19 m-30 n-18
how_do b-24 c-20 d-21 f-18 h-54 i-37 m+25 n-29 o-34 p-25 r-29 s-28 t-17 u-38 v-27
how_does a-15 d-30 g+15 n-18
how_early a-17 m-28 n+19 o-19 u-18
how_far d-16 h-15 j+15 u-16
how_i a+17 m-20
how_is a-19 f+18 g-19 j-22 m-23
how_it g-15 m-18
how_long b-25 d-45 g-25 l-31 m-21 o-31 p-24 q-26 r-30 u+18 v-16
how_many a-30 b-18 g-18 h-19 i-20 j-30 o-25
how_much a-16 b-17 d+15 f-19 g-18 j-30 l-34 o-16 r-18 s-26 t-36
how_often a-16 n-19 u+16
how_old h-16 j-21 m+30 u-27
how_should m-21 n+16
how_soon m-16
how_this l-17 m-21
how_to a-23 b-19 d-25 g+29 i-27 k-15 l-23 s-15 u-35 v-18
how_would a+24 d-18 m-22
howdy a-15 f+20 m-16
hoy a-32 b-25 c-18 d-36 e-27 f-20 g-21 h+23 i-22 j-30 k-16 l-26 m+24 n-23 p-21 q-24 r-22 s-26 t-23 u-35 v-20
hoy$ a-28 b-18 d-29 e-21 f-17 g-19 h+24 i-16 j-26 l-18 n-20 p-17 q-18 r-17 u-28
hoy_es m+16
hsa d+19 m-23
huh g+15
human a-18 b-17 c-20 i+29 p-15 r-19 u-22 v-18
humana d+20
hurt m-27 p-17
hurt$ d-15 m-16 u+16
hurt_my m-16
hurts d-15 m+17 u-19
hurts_from m+19 s-18 u-16
husband d-33 m-15 r-22 s-23
hw d+15 i-18 l-19 m-26 t-21
i b-34 c-50 e-115 f-118 h-44 k-16 l-21 n+17 o-24 p-51 s-16 t-40 u-15 v-19
i_@animal j-17 m+20 n-25
i_@book a+45 b-21 c-15 d-35 g-24 h-20 i-20 j-23 l-17 m-36 n-34 o-24 q-25 r-21 u-23
i_@call c-16 d-35 g-25 h+36 j-17 l-19 m-28 n-30 o-28 q-19 r-22 u-16
i_@drive a-22 d-23 i-18 k-16 n+27 o-25 p-16 r-24 s-27
i_@eat a-16 d-21 m+15 o-22 q-21 r-19 s-19 u-15
i_@move j-19 n-27 s-17 u-21
i_@parking d-16 u-17
i_@pay a-20 d+24 i-22 j-22 n-22 q-16
i_@stop d-18 g-17 j-21 l-24 n+21 s-17 u-20
i_@thanks m-17 t+20
i_@vehicle h-16 n-21 o-17 q+22 r-18 u-19
i__# b-31 j-24 k-17 l-40 m-41 o-19 p-27 r+16 u-17
i__@animal m+19 q-17
i__@call a-20 b-15 d-23 o-16
i__@cancel a-22 d-21 k-21 l-24 n-16 r-18 v-17
i__@clothes a-25 b-15 d-24 i-17 j-18 o-15 q-20 u-16
i__@day b-29 d-16 k-15 l-19 q-25
i__@drink a-17 l-16 n+27 o-18 q-18 s-17
i__@drive m-23 r-16
i__@drug n+17
i__@eat a-16 m-30 n+32
i__@english c+26 m-22 v-16
i__@food a-21 b-17 g-22 i-19 k-17 l-22 m+20 o-26 q-22 r-17 s-21 u-16
i__@insurance d-17
i__@insurer n-16
i__@late a-25 b-24 d-21 g-25 i-18 l-18 o-31 p-21 q-29 s-23 u-23 v-29
i__@medicine a-29 b-16 d-28 g-20 j-22 l-19 o-21 q-26 r-19
i__@move a-31 b-25 d-30 i-23 j-18 l-18 m+17 n-19 o+21 p-18 q-20 s-20 u-26
i__@pay a-32 b-18 d+37 g-26 i-21 l-20 m-36 n-31 o-21 q-23 u-16
i__@person m-15
i__@place j+16 m-18
i__@relative a-33 b-23 c-16 d-24 i-18 k-15 l-22 m+16 n-37 r-19 s-17 u-31
i__@ride n-19 p+24 q-26
i__@sick a-25 m-27 n+16 q-25 r-15
i__@stop m-19
i__@symptom a-20 b-23 d-24 h-16 i-21 j-25 k-18 l-22 m-25 p-16 q-25 r-29 s+22 t-20
i__@texts a-29 d-22 j-22 k+27 m-39 n-21 o-20 q-18 v-18
i__@vehicle j-26 n-25 q+27
i__@visit a+18 b-34 i-15 j-15 m-18 n-32 u-17
i__a a-28 c-42 e-23 f-25 g-18 h-54 i+16 j-30 k-54 l-29 o-19 q-21 r-31 s-29 t-44
i__able n+15
i__about b-22 d-29 i+19 m-26 n-33 v-17
i__again a-21 h-16 j-19 l-20 m-24 n+20
i__all h-16
i__an a+21 b-27 g-16 i-22 j-22 l-19 n-27 o-16 p-18 s-26
i__and h-15 j-19 l-21 m-21 p-16 q-22 s-23 u-22
i__another a-18 m-21 o+21
i__answered m+17
i__anything d+19 l-17 n-23
i__around m-16
i__as m-17
i__ask a-22 d-17 m+23 n-20 p-19 u-16
i__asked m-19
i__at a-16 b-21 g-29 i-24 j+22 l-26 o-20 p-24 u-27 v-24
i__back d-26 i-17 o-29 p-18 r-18 u-17
i__bad m-17
i__be a-16 d-48 g-27 h-33 i-29 j-26 k-17 q-44 r+16 s-17 u+15 v-19
i__been q-16
i__before i-21 m-38 o-30 q-16 r-17 u-24
i__better n-20 o-18
i__bill d+23 m-29
i__bring a-34 d-23
i__but g-20 m-25
i__by a-20 d-26 g-23 m-29 n-26 o-19 q+18 u-22
i__can m-15
i__car j-17 m+19
i__charged d+16
i__come m-31 o-20 q-20
i__coming m-42 o-27
i__consent m-15
i__day m-29 n-22 o+20
i__do a+17 d-45 i-23 j-27 k-16 m-26 p-19 q-34 s-18
i__done l+20 m-25 u-20 v-19
i__driver m-19
i__empty n+15
i__follow m-17
i__for a-34 h-16 j-27 l-23 q-26 s-24 t-18
i__forget b-18
i__from m-20
i__get g+23 h-16 i-19 j-36 l-30 n+17 o-26 p-25 r-22 s-15 t-17 u-35 v-19
i__getting m-33 n-22 u-25
i__go b+22 m-17 t-16
i__going d-22 m-29 n-23 r+15
i__good f-21 l+16 n-23 p-19 t-22 u-21 v-16
i__haircut m+17
i__have b-36 i-21 j-19 l-21 m-19 q+21 u-20 v-23
i__her n-17
i__here d-19 g+15 j-17 m-24
i__him j-19 m-23 u-16
i__home m-33 n-32 o-21 q+26
i__i g-17 i-21 l-33 r-20 u-32 v-16
i__id m-17
i__if d-20 m-26 n-23 o-20 u+16
i__in b-37 c+16 g-32 h-17 i-36 k-34 l-33 m-16 n-30 o-28 p-23 v-20
i__interested b-17 m-15
i__invoice d+15
i__is j-16 m-40 q-25 s-20 u-29
i__it b-22 g+27 h-37 i-36 m-21 p-36 s-43 t-29 u-20 v-26
i__job a-17 b-18 i-25 j-25 l-16 m+24 n-23 o-18 q-21 r-16
i__just m+17 r-16
i__know a-17 b-22 m-16 o-20 q-29
i__la u-16
i__last i-15 j-15 l-17 v-19
i__let m+20
i__like b-20 c-21 d-38 m-16 q-17 u-52 v-22
i__live i+16 m-17
i__lol g+17 n-23 r-16 s-20 v-18
i__long n-17
i__lost d-19 m-24 o-20 q-18
i__made m-17
i__make b-20 m-15
i__making m+16
i__med m-15
i__mind b-16 m-24
i__moving o-20
i__music m-20 n+17
i__my a-39 b-19 c-41 d-17 e-17 f-16 g-69 h-31 l-26 n+27 q-25 r-25 s-30 t-27 v-36
i__myself d-18 u-17
i__need d-18 g-22 i-27 v-18
i__new a-32 d-16 i-20 m+25 n-25 q-17
i__next o-35 r-15
i__night m-15 n+16
i__no d-18 m-28 n-22 u-22 v-19
i__not a-30 e-23 f-21 g-15 i-33 l-20 n-58 p-27 q-19 r-60 s-38 u-25 v+23
i__now h+16 i-24 m-32 n-18 o-28 q-24 r+17
i__number d-15 g+22 i-22 m-22 u-20
i__of a-15 b-16 j-18 n-27 s-17
i__off b-19 g-18 i-19 l+20 m-34 o-19 u-16 v-15
i__oil m+16
i__ok n-18
i__old u-17
i__on a-35 c-18 g-23 h-30 o-36 p-24 s-26 t-17 u-15 v-22
i__one a+15 d-17 m-30 p+20 q-16 u-23 v-16
i__or a-15 d-25 h-16 i-17 j-25 m-26 n-17 q+16
i__out d-31 g-23 i-19 j-25 m-27 v-17
i__outside m-16
i__over i-18
i__paperwork a-20 n-17
i__pass b+15
i__permission l+17
i__pulling r-15
i__put d+19 g-19 m-31
i__questions m-15
i__ready m-19
i__rent m+16
i__return i-16 l-16 m+21
i__running r-23
i__say n-19 u-16
i__scared v-16
i__see a+21 m-28 n-16 u-18
i__so d-16 g-21 n-16 o-17 r-20 s+24 u-16 v-15
i__somebody a-27 i-16
i__someone a-16 d-22 p-18
i__standing m-15
i__start m-17
i__started n-15
i__still m-18 r-19 s+18
i__stuck g+19 l-16 r-17
i__take a+31 b-32 d-20 h-22 m-31 p-26 s-15
i__taking a-16
i__talk a-23 i+22 m-24
i__texting m-21
i__that g-15 m+21 n-26 q-27 t-19 u-27
i__the b-25 e-17 f-18 h-31 i-42 j+26 l-26 n-33 s-20 t-31 u-22 v-21
i__them k+17 v-16
i__there a-33 b-20 g-19 h-26 i-29 l-28 m-17 o-27 u-31
i__these a-17
i__think a-15 m+15
i__this b-19 m-36 n-29 r-18 u-30
i__through a+17 d-16 m-20
i__to b-35 c-28 e-21 f-27 h-54 k-17 m-21 r-29 s-22 v-27
i__today s-16
i__told m+18 n-17
i__truck m-25 q-15
i__trust m-22
i__up g-23 i-20 j-25 l-18 m-25 n-30 q-22 r-27
i__want a-22 g-26 n-18 s-17 v-30
i__wedding m-19
i__what m-16
i__when n-19
i__where m-30
i__with b-17 d-15 o+16 q-25 r-16 v-19
i__word m-16
i__work d-21 i-24 l-17 m+19 o-16 u-33
i__you d-19 h-28 n-29 o-36 q-23 r-19 u-40
i__your a-21 g-15 i-23 j-20 k-17 l-19 m+18
i_able n+20 q-20
i_already n-21
i_am a-27 c-55 d-32 e-39 f-45 h-59 i-58 k-31 l-24 n-35 o-21 p-22 q-27 r+17 t-27 u-32 v+20
i_ask a-15 m-21
i_be b-18 g-16 m-38 r-16
i_bring g-23 o-28 p-21 q-31
i_came m-20 n-16
i_can a-26 d-24 h-38 k-24 l-28 m-46 n-18 p-21 u-44 v-32
i_chickened m-18
i_come b-23 g-18 i-18 m-51 p-17 r-26 s-17
i_cut m-17 n+17
i_did b-22 d-16 g-18 i-15 j-19 m+19 o-16 v-24
i_dnt a-18 d-16 g+21 j-17 l-19 n-18 u-16
i_do d-17 i-16 k-34 n-36 p-32 r-27 t-26 u-15
i_drank n+15
i_ever l-16 v-15
i_feel m-16
i_filled m-16
i_get b-19 f-19 g-50 h-26 n-22 p-32 q-23 r-25 s-22 t-17 v-32
i_getting l-15 m-16
i_go a-29 b-20 c-15 d-27 g-27 h-19 i-26 j+32 m-30 r-15 u-27
i_got a-31 c-23 g-51 h-19 i-38 k-31 l-15 q-16 t-27
i_had a-21 d-19 n+17 o-26 r-17 s-28 u-15 v-16
i_hate b-17 m+18
i_have b-28 c-23 h-32 i-21 j-29 p+19 q-22 r-20 t-54 v-16
i_hit m-22
i_hold m-16 n+17
i_just b-23 i-19 n-25 q+16 r-18
i_keep m-27 n+22
i_know d-15 m-21 o+16 u-20
i_live m-21 q+16
i_lost b-19 g-23 l-17 m+17 n-15 q-18 r-21
i_love l-21 m+22
i_make n-19 o-22 u-17
i_meant a-20 b-19 k-22 v-17
i_mix m+24 n-21
i_need b-39 g-17 h-16 l-52 o-26 r-29 t-18 v-23
i_never a-23 k-19 u-16 v+23
i_only m-16
i_owe a-20 d+25 g-18 n-22 u-16
i_pick h+16 m-22 n-18
i_plan d-19 m-27 n+27 u-19
i_press g+21 m-21 n-19 u-21
i_proceed a+15 u-17
i_put a-17 g+16 j-27 q-15 u-24
i_read l-16 n-16 o-18
i_reply g+18 m-16
i_rest m+17
i_said a-23 b-27 n-29 r-18 u-21
i_say d-19 g+28 j-18 m-16 n-15 u-26
i_see d-19 g-24 j+18 m-24 o-16 u-17
i_send d+21 j-19 m-26
i_sent d-17 i-21 m+23
i_should m-20
i_sign a+18 d-15
i_skip m-18
i_speak i+18 m-19
i_split d+15
i_still a-30 h-19 i-24 n+20 s-28
i_take a-35 b-27 d-46 g-37 h-22 i-16 l-29 n+17 o-20 p-22 r-19
i_talked m-21
i_talking i-20
i_text g+17 m-18
i_think m-18
i_turn j+19 m-23
i_type g+19 i-19 m-16
i_united l-16 m+16
i_use o-21 u-20
i_walk a-18 q+16
i_want a+18 b-31 d-40 g-33 h-28 j-33 m-25 n-33 o-37 q-26 r-22 s-18 u-23 v-53
i_was a-17 b-26 j-22 l-16 m-17 o-24 u-15 v-16
i_wear a-17 d-17 g-22 j-19 o-17 q-19 s-29 u-32
i_will a+18 d-59 g-37 h-46 i-31 j-17 k-18 l-21 m+16 n-64 q-41 s-44 u-68 v-17
i_work d-16 m-21
i_would d-46 g-16 n-19 q-22 r-34 s-27 u-28
iba q+16
iba__@fetch q+15
iba_a q+16
id b-16 d-28 g-17 j-17 m-32 n+29 o-15 p-19 q-25 u-28
id$ a-25 d-28 g-16 i-15 j-16 m-30 n+32 p-19 q-23 u-19
idea v-19
idea_@stop l+17 v-18
if b-32 c-27 d+16 f-18 h-24 i-40 j-22 k-26 m-37 o+19 p-50 q+25 s-36 t-29 v-36
if_@insurance m-17 u-16
if__@drive n-17
if__@eat m-18 n+20
if__@late m-16
if__@move d+23 m-23 o-21
if__@ride m-18 n-18 q+22
if__@vehicle q+17
if__a m-16 q-19
if__am a-17 m-25 o-22 r+17
if__came o+15
if__can a-23 g-16 m-25
if__come d-16 n-25 u-16
if__does g-18 m-21
if__have b-20 p-22
if__is m-24 r-17
if__just q+16
if__need a-16
if__no m-16
if__not g-24 m-26
if__the m-17 o+15
if_i b-16 i-30 j-23 k-16 l-21 m-19 p-34 q+24 s-29 t-20 v-17
if_it m-18
if_my a-15 m-23 p-15 q+20
if_you b-16
impor* l-18
importa l-18
importa$ l-18
in a+29 b-44 c+39 d-44 e-26 f-74 g-96 i-16 k-23 l-89 m-27 n-19 o-25 p-30 r+24 s-51 t-77 v-42
in$ a+21 c-40 g-28 i-22 l-27 m-49 n-27 o-62 q-51 s-31 t-16 v-32
in_# h-18 r+21
in_@date u-16
in_@english a-34 b-23 c+40 d-24 g-16 i-27 j-19 k-19 l-25 m-34 n-21 o-24 q-17 r-19 u-28
in_@place h-18 j-31 m+28 u-20
in_@spanish a-37 b-16 c+45 d-26 i-24 j-18 k-27 l-29 m-38 n-20 o-19 q-15 r-16 u-25
in__@door m-25 r+17
in__@month m-18
in__@place a-17 h+20 m-30 u-19
in__@traffic m-15 p-16 q+17
in__a m-17
in__and b-18 m-19
in__are m-15
in__bit m+19 u-16
in__day m-22
in__for m-18 o-16
in__hospital a-15 j+16 u-23
in__how m-16
in__i a+17
in__is b-18 d-18 m-35 n-22 q-17
in__it m-16
in__lot a-19 d-16 h-17 j-20 m-27 r+21 u-18
in__mail m+17
in__news d-21
in__now o-18
in__plaza j+17
in__please c+17
in__room a-28
in__see a+16
in__text l-22 m-21
in__that m-18
in__the m-16
in__week n-17
in__with a-21 m-19 p-19
in__you m-22
in_a b-16 j-23 n-23
in_an p-20 u-15
in_before a+16
in_for a+18 m-23
in_is m-16
in_my a-21 b-20 d-20 r-22 u-15
in_on h+16
in_the c-39 d-47 e-28 f-24 g-35 h+17 i-53 l-42 m-38 r+16 t-25 v-42
in_there a-19 d-20 i-24 j+15 m-33 q-16 r-15
in_this a+16 n-16
in_to j-17 m-20
in_today d-17 m-23
inclu* i-17 l+19 m-25
info b-16 l-16 u+17
infor* d-19
infusion b-15 d-33 j-22 m-31 o-17 u+27
ingles a-39 b-38 c+55 d-29 e-27 f-19 g-37 h-20 i-38 j-29 k-26 l-36 m-22 n-30 o-44 p-20 q-34 r-25 s-27 u-36 v-30
inscr* a+22 l-19 m-17
inste* a-19 b-19 n-29 o+22
instead a-19 b-19 n-29 o+22
instead$ a-18 b-17 m-31 n-17 o+31
instr* m-16 n+18
instructions m-16 n+18
insulin m-18 n+20
insulina g-16 n+17
insurance a+17 c-18 d+20 g-24 j-32 l-23 o-35 p-29 q-38 r-24 s-28 t-20 u-45 v-20
inter* d-21 g-25 h-19 i-23 k-16 n-22 o-30 p-16 q-26 r-19 s-24 v-29
interesada m-22 r-20
interesada$ m-21 r-16
interested u-20 v-19
interested$ m-27
interstate$ m-21
into m-20 o+19
into_a m-20 o+15
inven* m+16
invoi* d+15
invoice d+15
iphone$ m+15
ir a+28 b+34 c-34 d-55 e-23 f-22 g-42 h-36 i-51 j-36 k-37 l-36 m-66 o-16 p-30 r-34 s-34 t-28 v-42
ir$ a+29 b+31 c-19 d-33 g-24 i-30 j-18 k-24 l-23 m-47 n-20 o-35 q-34 r-20 s-20 v-21
ir__dia o+18
ir_a o-18
ir_antes n-16 o+17
ir_con i-16
ir_otro n-23 o+24
ir_por n-15
ire b+35 l-28 m-35 o-18 q-23 r-16 t-21 v-18
irme__@vehicle n-18 q+21
irme_en n-18 q+21
is a-31 b-50 c-38 e-114 g-90 h-26 j+22 k-88 l-63 o-19 r-30 t-45 u+22
is$ a-20 b-23 d-25 j-17 m+24 q-19 s-21
is_# d+19 j-18 n-18 o-18 p-16 q-21 r+16 s-17
is_@drink a-16 c-16 d-30 h-17 i-17 j-22 m-17 n+33 o-15 q-25 s-16 u-37
is_@drive a-17 b-15 d-16 i-22 j-17 m-28 n-23 o-22 p+24 s-16 u-21 v-25
is_@drug m+17 u-20
is_@food d-16 m+26 n-16 o-18 s-16 u-17
is_@holiday a-16 h-19 m+18
is_@insurer d+15 n-19
is_@late m-23 p-20 r+19
is_@open h-23 j-15 o+23
is_@parking d-23 j+24 u-18
is_@sick b-16 d-15 m+20 n-16 p-17 s-20 u-21
is_@symptom j-15 m-34 n-16 s+27 u-17
is_@treat a-20 g-17 j-20 m-23 u+23
is__# g-27 h-26 m-16 p-18
is__@call g-17 i-20 j-20 m-37 u-22 v+20
is__@clinician a-30 d-23 j-16 p-17 q-15 u-25
is__@day a+15 b-16 d-24 j-20 s-18 u-18
is__@door d-17 h-19 j+22 m-16 u-15
is__@drink d-20 n+16
is__@drug d-16 m-31 u+18
is__@food d-17 m+16
is__@holiday m+20 u-19
is__@hours h+16 j-19
is__@late h+19 j-20 u-16
is__@open d-19 i-18 j-19 n-19
is__@parking d-21 i-17 j+17 r-19 u-23
is__@pay j-17 u-17
is__@place a-23 d-32 g-20 i-29 n-23 o-19 q-15 s-16 u-21 v-16
is__@price a-27 d+21 f-20 g-30 h-22 j-44 n-21
is__@relative a-19 d-19 i-24 j-17 n-16 q-32 r-16 u-29 v-18
is__@treat d+23 j-23 m-19 u-16
is__@vehicle j-24 n-16
is__@visit a-16 b-31 d+30 f-16 g-23 i-20 m-21 n-35 o-36 p-22 q-22 r-21 s-32
is__@wrong i-19 m-22 v+21
is__a b-21 c-31 d+18 f-32 h-51 k-19 l-22 m-22 n-38 o-31 p-33 q-15 r-31 s-15 t-23 u+24 v-45
is__about d-19 m-20 u+19
is__after d-19 n-15 o-18
is__all q+16
is__allowed m-22
is__an d-27 f-16 h-18 j-17 m-26 n-27 o-15 u+21
is__and n-20 u+19
is__any d+17 m-17 o+17
is__anyone i+15
is__as d-16 m+16
is__available a-23 d-18 m-24
is__bad d-30 h-18 i-17 j-32 r-24 t-17 u-27 v-16
is__bank h-16 m+21
is__be r+31
is__bill m+18
is__blue d-17
is__by j+17 m-19
is__can m-16
is__code m-16
is__coming p-16
is__common s+15
is__covered m-17 p-21
is__day d-25 m-31 n-26 p+17
is__difference o-16
is__do m-27 u+19
is__expensive d+23 m-39 u-18
is__fav m+16
is__fine j-17 m-30 n+24
is__first d+17
is__flight m+17
is__for b-16 c-21 f-25 h-28 l-18 n-23 p-26 r-26 s-31 t-28
is__free d+16 m-24 p-19 u-26
is__from f-21 g-18 l-16
is__go d-17 m-18 u+16
is__going a-21 b-33 d+23 f+17 g-17 j-30 m-32 p-22 u-22
is__good b-17 f-30 m-16 t-17 u-19
is__hospital j-18
is__hot m+21
is__i b-17 d-24 g-23 o-22 p-17 q-26 u-30
is__in a-34 b-18 d-36 l-16 n-25 o-17 q-19 r-23 v-21
is__is a-21 b-19 d+22 j-23 n-31 q-20 s-23 u-21
is__just m-19 u+16
is__kind m-16
is__lady i+17
is__latest h+17 m-18 u-16
is__like d-33 i-21 m-25 s-15 u+26
is__lol m-17
is__manager m-16
is__me a-26 d-33 f-17 g-19 k-19 l-21 m-60 n-35 p+22 q-18 t-16
is__my d-24 n-20 v+17
is__name u-18
is__next d-20 n-21 o-20
is__no m-16
is__not u-22 v+22
is__now o+15 p-16 r-22 u-22
is__number d-26 g-20 l-18 u-17
is__of a-17 d-31 g-27 h-17 n-17
is__ok a-15 b-28 c-24 f-19 g-21 h-28 i-28 j-40 k-19 l-18 m-56 n+43 p-30 r-18 t-33 u-32 v-22
is__on a-22 i-20 j+17 n-21 q-22 u-33
is__one m-20 o-16
is__only j-16 u-15
is__out m+16 o-17 u-25
is__outside j-19 m+17
is__party d+18 m-18
is__past h-23 j+16
is__per d+25 j-16 u-26
is__pharmacy i-15 m+17
is__place m-28
is__point m-16 u+15
is__right m-15 n-18 r-20 s-19 u-24
is__sacar m+17
is__same m-26
is__seeing m+17
is__sign a-20 m+16 u-16
is__something m-16
is__soonest a+15
is__sorry m-15 r+16
is__still a-17 j-25 m+17 n-31 o-16 q-16 r-15 u-16
is__street r-16
is__success d-16 u+15
is__take j-18 m-16
is__that a-27 b-21 h-16 i-15 j-30 p+15 t-17
is__the a-47 c-26 d-22 f-32 g-25 i-47 j+30 l-31 n-29 p-38 r-34 t-21 u-16
is__there d-26 f-15 h+17 j-19 n-16 p-19 q-29 r-16 s-22 u-18 v-17
is__these l-18 m-20
is__they u+15
is__this d-16 g-15
is__time d-17 m-18 o+22
is__to b-20 c-23 f-32 g-39 l-34 q-22 r-39 t-21 u-41 v-30
is__today d-17 i-24 o-17
is__too h+16 j-17
is__true j-23 o-16 q-17
is__up m-15
is__us m-18
is__way j-19 n-17
is__what g-15 n-20 q-22
is__where m-19 s+16
is__while a+16
is__with n-18 p+18
is__work m-30
is__you a-27 d-18 h+23 i-15 m-27 u+19
is__zip d-17 j+22 m-22
is_a a-28 c-22 d-31 f-33 g-32 h-15 j-43 p-36 t-26
is_all a-16 f-17 j-16 u-19
is_an d-19 m-24 u+18
is_anyone h+16 m-25 u-17
is_available i-15
is_been m-18
is_black m-21
is_coming a-25 b-20 n-19 p+15 r-27
is_dis d-16 g-15 j-18 m-20 u+24
is_fine d-17 m+16
is_going m-18
is_good f+16 l-16 m-17 n-21 o-21 p+15 q-21 t-15
is_in d-28 h-21 j-24 n-26 r-24 s-16 u-27 v-15
is_it a-32 b-63 c-21 e-33 g-55 h-22 i-53 j+31 k-33 l-49 m-39 n-22 o-41 p-60 q-26 r-44 t-54 u+41 v-43
is_killing s+16
is_locked m-18
is_my a-35 b-22 c-23 f-25 g-34 h-30 i-30 j-18 o-27 r-25 t-15 u-54
is_no b-16 m-27 v+15
is_not d-34 f-22 g-28 h-15 j-28 l-19 m-28 n-31 p-37 s-29 t-19 v+30
is_ok m-20
is_out b-23 j-16 o+21 p-20
is_right j-18 r-16
is_set p+19 q-25
is_she m-18 u-16
is_slow q-17 r+19
is_taking a-24 b-16 m-28 n-22 q-19
is_texting i-17 l-17 m-15 u+20 v-25
is_that a-40 b-37 d+20 f-16 g-34 h-15 i-19 j+20 m-63 o-43 p-28 t-45 u+16 v-17
is_the a-31 b-51 c-32 e-26 f-58 k-29 l-40 n-61 p-44 q-40 r-48 s-68 t-33 v-28
is_there b-44 f-42 h-39 l-21 p-40 r-48 s-46 u-18 v-47
is_this b-36 d-15 f-26 g-46 h-29 i-43 l-43 n-38 o-19 q-16 r-19 s-49 t-15 u+32 v-39
is_time a+15
is_too a-20 n-18 p-15 q-18 r-21 u-17
is_up a-16 d-23 f+21 g-15 h-18 j-21 u-21
is_what d-16 n-22 t+16 u-20
is_writing m-18
is_your d-34 f-16 g-29 h-25 i+20 j+17 l-17 t-26 u-44 v-26
it c-22 e-108 g-28 h-55 i-78 k-26 l-38 m-33 n-48 p-23 q-44 r-46 s-16 u+56 v-81
it$ c-70 d-19 e-58 f-66 g-16 h-63 i-56 k-30 m-19 q-52 r-60 s-16 v-53
it_@cancel b+22 m-24
it_@price m+16 u-19
it__# b-17 d+22 g-18 l-16 m-40 n-22
it__@cancel b+18 m-17
it__@date b-21 m-23 o+26 u-16
it__@eat m+16 n-16
it__@english a-22 c+18 m-18
it__@holiday m+20 u-19
it__@late j-18 q-16 r-18 u-17
it__@medicine m-17 n-22
it__@month d+15 m-17
it__@person m-17
it__@place j+20 m-18 u-18
it__@price d+16 m-16
it__@sick m+23 o-17 s-17
it__@spanish a-15 c+26 k-15 m-18
it__@treat d+20 u-18
it__a b-20 n-22 o-19 p-24 s-32
it__all f-17
it__am n-16
it__back u-17
it__be b-18 n-26 u-30
it__can m-20 q-20
it__covered u-15
it__do d-16
it__early o-15
it__for j-16 n-18 o-17 q-15 s-17 u+18
it__from d+15 m-21
it__get a+16 j-18
it__good f-16
it__help a-16
it__i d-28 g+16 j-19 m-38
it__if d-21 m-23 o-17 q+16 u-24
it__in a-20 d-19 m-33 n-23 o+17 u+20
it__is d-16 o+16 u-19
it__it b+20 d-20 l-17 q-19
it__me c-16 j-18 k-19 l-29 n-33 o-26 p-30 q-34 r-22 t-17
it__more m-18
it__my d-21 i-23 n-27 o-17
it__not m-27 q-26
it__off n-18
it__ok m-16
it__on a-17 c-16 d-21 h-22 i-18 k+17
it__only a-16 c-16 j-19
it__or d-20 m-24 n-17
it__out l-17 m+20 n-17 o-18 u-22
it__please o-24
it__right m-18 u+15
it__same m-23
it__snow d-20 m+18
it__that d-22 n-17
it__the d-28 g-20 m-40 n-16 r-23
it__time a+15 o-16
it__to b-27 c-23 f-24 g-25 i-31 j-15 l-27 n-23 p-38 r-23 t-20 u-56 v-15
it__too h-22 m+21 o-19 r-16
it__up m-28
it__with b-16 d-25 i-23 n-30 u+17
it__work g-22 m-26
it__you d-32 j-30
it__your m-22 u+19
it_a b-16 h-21 i-17 j-21 r-21 s-16
it_about u+19
it_any b+15
it_back k+19
it_be a-19 d+19 m-32 n-24 u-37
it_but m-17 o+17
it_do d-19 j-20 m-28 u+21
it_easy a-17 b-15 j+17
it_feel s-16
it_for m-16
it_from j+16 m-17 u-23
it_going b-16 f+19 j-23 n-22 p-15 q-26 r-25 u-37
it_help d-16 g-23 m-22 q-16 t-16 u+20
it_hurt d-15 m-16 u+16
it_if n-16
it_in a-36 b-20 c+27 i-19 k-19 l-19 n-21 q-17 r-17
it_is b-46 e-23 g-15 h-40 i-22 j-41 n-46 o-23 q-17 t-43
it_just m-21 u+16
it_last m-21
it_like j-17 m-19 u+17
it_make d-16 m-22 u+21
it_matter m-16
it_mess m-15 n-17 u+18
it_normal u-18
it_off b+26 i-19 m-22
it_ok a-15 d-23 m-18 n+17 s-18
it_on m-27 o-17
it_over i-19 m+20
it_says a-19 u-16
it_set u-17
it_show m-15
it_so m-26
it_take d-19 j-19 m+26 u-30
it_the a-17 b-25 j+21 m-37
it_to a-17 d-19 u-23
it_too h+16 j-17
it_true d-29 j-21
it_up b-24 c-18 i-19 j-17 k-20 l-23 p-16 q-16 r-20
it_what u-23
it_work d-22 g-24 m-28 u+28
it_works g-17 m-24 o-15 u+21
itching a-18 m+28 o-18 r-22 s-22 v-15
iv m-22
iv_was m-17
jaja e-17 l-16 u-16
jaja$ e-16 m+19
jajaj* m+19
jajaja m+19
january m-18 o+20
jazz m+16
jazz$ m+16
jj d-15 e+26 l-15 m-28 n-15
jj$ d-15 e+26 l-15 m-28 n-15
job a-21 c-16 g-24 j-32 k-17 l-21 n-32 p-22 r-23 s-18 u-26 v-17
job$ a-18 b-18 d-18 g-16 l-15 o-16 q-18
joke m+17
joke$ m+17
juego m+19
jueves a-26 d-16 h-23 i-18 j-15 l-18 o+25 q-21 s-17
junto a-17 j+16 m-27 v-18
just a-16 c-23 e-23 f-25 h-27 j-18 k-30 p-18 s-26 t-18 v-35
just_@cancel b+20 m-21
just__a n+18 q-22
just__another o+18
just__in b-16 i-17 u-18
just__it m-16
just__know o-15 t-16 u-20
just__me a-18
just__the o-20
just__you a-17 o-24 q-18 r-15 u-24
just_a d-17 o-16
just_had o-17
just_need o+18
just_put a-15
just_so u-17
just_the d+15 m-17
keep a-34 b-27 c-19 d-21 i-30 j-19 q-20 r-16
keep__@call m-21
keep__@texts l-17 r-19
keep__@visit a-16 m+16 v-23
keep__but m-22 o+19
keep__coming m+17 r-19
keep__i k-17
keep__me g-19 k-16 l-24 m+20
keep_getting m-21
keep_it b-18
keep_me m-15 v-16
keep_my m-19 n+16 v-16
keep_texting k-17 l-22
keep_the m+16 r-20
keeps j-20 l-17
ketamina d-21 g-25 m-22 s-15 u+30
ketamine d-34 e-19 g-33 h-19 i-28 j-31 l-20 m-37 n-22 o-25 p-17 q-23 r-19 u+40 v-19
keys m+16
keys$ m+18
kid b-22 c-15 n-22 p-29 q-21 u-24
kids c-21 d-30 g+17 i-20 j-28 l-17 p-32 q-28 u-40
kill d-17 k-16 l+18 m-28 n-18 o-15 q-18 s-21
kill__@texts l+20 m-21 u-20
kind a-23 g-22 h-19 i-15 j-24 n+18 u-21
kind__@clothes m-19 n+18
kind_of a-19 g-22 h-19 j-23 n+19 u-21
kindl* m-21 u-15
kindly m-21 u-15
kjhkj* e+17 m-16
kjhkjh e+17 m-16
kk c-17 d-19 e+20 f-15 l-21 n-16 t-15 u-17 v-17
kk$ l-15
knitt* a-21 n+16
knitting a-21 n+16
knocked_out u+16
know a-20 d-21 e-16 h-32 i-29 j-25 k-22 l-30 p-21 s-21
know$ a-16 d-16 g-33 m+15 o-24 q-34 t+16 u-45 v-40
know__are g-15
know__i u-17
know__is m-27
know__put g+18 m-17 u-23
know__this m-25
know__time a-16
know__to g+28 m-22 u-19
know__works u-15
know__you g-16
know_a u-15
know_about m-16
know_any u-18
know_before n+15
know_how g+19 m-18 u-16 v-16
know_i m-17 o+15
know_it m-16
know_what m-24 u+18
know_who m-22 q+18
know_yet m+18 q-18 v-20
la a-23 b+17 c-88 e-82 f-79 g-51 k-65 l-75 o+27 p-45 q-68 t-57 v-60
la_@body d-15 u-25
la_@cancel b-16
la_@clinician a-31 b-19 d-19 i+27 j-16 m-25 n-15 o-19
la_@door a-18 j+15
la_@late d-20 m-17 n-27 q-17 r-19
la_@medicine d-17 g-22 i-19 j-16 m-31 n+25 o-15
la_@person u-15
la_@place a-23 b-25 d-23 g-16 j+26 l-20 m-50 n-23 o-27 p-18 q-16 r-26 s-19 u-35 v-18
la_@staff i+18
la_@symptom m-16
la_@treat b-16 d-21 g-25 m-23 s-15 u+30
la_@visit a-51 b+18 c-30 e-25 f-23 g-32 h-32 i-40 k-29 l-51 m-52 o+18 p-29 q-34 t-24 v-40
la__@day a-16 b+27 h-17 l-20 m-31 o-25
la__@move a-19 i-20 m-16 n-21 o+22
la__@relative m-24 p-16
la__@thanks b+18
la__de a-17 j-18 o-25 p-15 s-19 u-18
la__del m-16
la__es m-16
la__la a-20
la__mi p-16
la__para u-16
la__que b-19 d-20 i-16 m-23 n-16
la__tiene d+17
la__vez a-18
la__y m-17
la__¿ m-21
la_attend a-19 h-16 m+23
la_del b+20 m-23 o-22
la_hora o-19
la_lista g-16 i-20 n-17 o-19
la_luz d-23 j-18 m+26 o-16
la_manana b-24 h-18 m-20 n+15
la_noche m-18
la_playa m+16
la_puede n-20 o+26
la_pueden o+19
la_ubi a-21 b-16 i-17 j+24 l-15 m-22 o-19 r-16
lady a-17 i+17 j-16 n-18 r-17 s-20 u-17
lady__me p+16 q-19
landl* m-15
landline m-15
lapto* m+17
las a-28 c-18 d-31 e-18 i-22 l-21 m-17 q-22 s-18 u-30 v-18
las_# d-19 m-26 n-21
las__es u-16
last b-21 l-20 o-31 q-19 r-24 t-18
last$ m-26 n-18 s+17
last_@month n-16
last_@year j-15 n-15 s-15
last__i s-17
last__message l-17
last__them m-15
last_night a-16
last_text i-16 l-22 m+23 v-18
last_time a-26 h-19 m-30 u-23
late a-34 b-37 c-33 d-33 e-27 f-33 g-46 h+37 i-49 j-37 k-34 l-41 n-38 p-42 q-29 r+24 s-42 t-36 u-51
later a-17 b-25 c-20 d-24 e-17 h-32 i-28 j-21 k-23 l-23 n-31 o+21 p-18 q-23 r-26 u-27
later$ a-25 b-18 h-20 i-23 k-16 l-17 m+29 r-21
later__day a-18 o+27
later__the m-17
later_hour m-17
later_in m-16
later_time m-16 o+21
lates* h+20 m-19 u-18
latest h+20 m-19 u-18
latest_you h+17 m-18 u-16
law d-18 u-17
law$ m+18
le b-32 d-37 e-26 f-23 g+31 h-32 i-38 k-16 l-37 n-29 o-39 q-36 r-21
le__a a-15 q-16
le_entiendo g+16
le_hago m-20
le_pico a-16 g+22 j-17 m-20
le_pongo g+18 n-18
learn m+16
leave a-21 c-15 d-25 h-15 i-25 n-20 p-21 r-24 t-17 v-21
leave__@visit m+17 q-18
leave_it u-16
leave_my q-21
leavi* b-17 q-15 r+20
leaving b-17 q-15 r+20
leaving_for m+17
leaving_now m-19 r+22
left n-15 o-15 q-19 u-17
left$ m+17
legal j-17
legit j-15 u+18
legit$ u+19
lejos j+19
lentes n+19
les g-19 j-16 n-28 p-19
les_dio i-15 m-16
let a+16 c-24 d-33 f-17 g-20 h-29 j-29 l-34 n-33 p-41 s-26 t-30 u-41 v-37
let__@move m-17 o+16
let__do m-23 o+18
let__else b+20 o-22 v-19
let__get a+19 m-16 o-16
let__have b+20 o-22 v-19
let__it b-21 d-19 p-20 u-25
let__know m+17
let__leave m-18
let__talk a-16
let__to i+25
let_me b-20 d-22 j-18 l-24 m+21 n-19 p-29 r-15 u-27 v-20
let_somebody b+16
let_us a+21 b-24 d-18 h-18 m-39 n-18 o+25 r-15 s-15 u-17
let_you m+20
lette* d-25 n-16 o-16 u-18
letter d-23 n-16 o-16 u-17
letter$ d-19 m+19
letter__my i+16
letters g+16 m-18
libra* m+23
library m+23
libre b+17
licen* a-20 u-19
license a-20 u-19
license$ a-19 m+19 q-18 u-17
life j-15 m+18
like b-37 d-16 e-17 f-19 g-35 h-24 j-15 n-16 p-26 q-34 t-21 v-37
like$ d-35 g-18 i-20 u+23
like_# l-16 m-19 r+20 s-20 u-22 v-17
like_@animal u-16
like__@visit a+15
like__a i-17 u-18
like__arrange a+17
like__back m-19
like__bring m-16
like__get l-15
like__it k-15 m-22 r-16 u-24
like__make a+17
like__opt a-18 i-21 l+17 m-19
like__out i-15 k-16 l+18
like__since m-15
like__that o-15
like__try a+20
like_a m-30
like_to b-18 c-23 d-39 n-31 q-16 r-34 s-26 u-58
linda l-16
line a-22 m-22
line$ a-17 j+15 m-16
lined a-15 p+20 v-16
lined_up a-15 p+20 v-16
list b-17 c-23 d-29 e-15 h-16 j-34 m-15 o-28 p-30 r-26 s-28 t-24 u-39
list$ b-15 d-18 g-44 i-28 j-24 k+16 n-22 o-20 p-24 q-24 r-16 s-19 t-17 u-25
list__this m-15
list_for m-18
list_of a-22 g+16 i-17 l-16 u-16
list_to m-16
lista g-21 h-17 i-27 j-15 m-17 n-22 o-22 p-19 s-17 v-17
lista$ b-32 g-17 i-24 k-31 n-18 p-16 v-15
littl* b-16 o-19
little b-16 o-19
little_@late n-15 r+17
live a-24 d-19 n-17 o-18 u-18
lk e+22 m-22
lk$ e+22 m-22
lkjlk* e+16
lkjlkj e+16
llama* a-29 i+23 n-23 o-19 p-21 q-16
llamar a-24 i+24 m-25 n-18 o-16 v-16
llamen b-20 i+20 m-15
llega m-19
llega* a-16 g-16 k-18 l-24 m-41 n-21 o-21
llega_el m-16
llegando m-20
llegar m-22 n-16 o-18 s-22
llego a-31 b-30 g-21 h-22 i-22 l-24 p-26 q-27 r+22 u-32 v-18
llego$ d-29 m-24 u-19
llego__# r+17
llego__a m-19 o-16
llego__el r-15
llego__las r+17
llego_a j-18
llegu* a-16 q-20 r-23
llegue m+16 q-15 r-19
lleguen m-16
lleva a-19 b-17 m-20 n-18 p+25 q-17
lleva* a-19 d-16 i-15 j-15 l-19 m-23 n-23 o-16 p+19 r-20 u-15
llevaba q+16
llevan l-15 m-18 p+20 q-16 r-16
llevar b-25 c-17 f-16 g-43 h-22 i-37 j-22 m-33 n+35 o-31 p-27 s-19 u-38 v-18
llevarme b+18 c-17 d-20 l-16 m-26 n-28 o-21 p+19
lleve a-18 i-25 m-20 q+22 u-21
llevo a-18 d-20 h-16 i-16 j-20 l-16 n+21 o-16 q-20 r-15 u-21
llevo$ n+17
lmao e-20 m+17
lmao$ e-20 m+17
lo b-16 e-33 f-29 h-43 i-46 j-53 k-38 l-57 n-40 o-30 q-43 r-43 v-38
lo_@body b-21 l-26 m+17 s-16 u-20
lo_@thanks m-17
lo__@english a-17 c+17 m-17
lo__@ride m-15 p+19 q-19
lo__en a-19 m-22
lo_cubre d+18
lo_de m-18
lo_del m-20 p+19 q-20
loan d-21 m+17
loan$ d-18 m+15
locat* m-23 u-17
location a-22 d-24 h-34 i-35 j+18 m+29 n-15 q-23 u-30 v-25
locke* a-16 m-21 q-18
locked a-16 m-21 q-18
locked$ m-18
locked_in q-17
lol a-41 b-41 d-16 e-47 f-38 h-34 i-36 j-46 l-52 m+21 n+15 p-29 t-40 u-21
lol$ a-34 b-35 c-29 e-33 f-29 g+17 h-27 i-30 j-38 l-39 o-17 p-25 r-36 s-34 t-27 u-16
long b-35 c-17 d-49 e-21 f-20 g-29 k-19 l-38 m-15 o-25 q-29 t-17 v-23
long$ m-26 n+22 u-19
long__@drive u-25
long__@symptom u-21
long__@visit m-15 u+17
long__a m-23 u+17
long__have n-16
long__i j-23 s-22 u+20
long__it a-15 d-19 n-25 s-16
long__take d-15 m+30 u-27
long__the m-15 n-19 s+18 u-26
long__this u-17
long_am m-21 n-24 s-17 u+22
long_before m-27
long_does n-20
long_is j-16 s-16
long_till n-18
long_will u-15
longe* a-26 i-16 m-19 n-17 u-26
longer a-26 i-16 m-19 n-17 u-26
longer_interested b+15 l-20
look a-26 j-24 m+25 n-15 r-16 u-21
look_like u-15
look_up a-16
looki* m-28 n-19 u-15
looking m-28 n-19 u-15
looking__@book a+16
looking_for t-16
looks u-17
los b-45 c-35 d-43 e-33 f-29 h+17 j-17 k+31 o-33 p-32 q-39 r-37 s-37 u-18 v-40
los_@day h+22 m-22
los_@texts a-36 b-35 c-22 d-20 e-25 f-17 h-19 j-20 k+32 n-30 o-30 p-21 q-21 r-23 s-27 t-20 u-44 v-32
los__otra k+17
los__vez k+17
los_papeles a+17 m-18 n-18
lose g-28 j-18 l+27 q-15 r-21 v-15
lose_my l+22 m-35 n-18 r-21
lost a-30 g+23 h-17 i-21 k-20 l-38 n-35 p-27 s-22 t-22 u-37 v-24
lost__@call v-16
lost__@ride b-21 m-22 o-19 q+22 r-15
lost__i g-18 m-16 r+20
lost_but g-20 m-17 o-16 r+24
lost_my a-16 g-35 i-15 j-19 l-28 n-24 p-16 r-30 u-21 v-19
lot a-25 b-19 c-18 e-17 h-24 i-23 k-16 l-18 m-33 n-26 o-20 q-28 r+17 u-37 v-16
lot$ a-22 b-18 c-17 e-16 h-20 i-18 l-16 m-25 n-21 o-17 q-21 s-21 u-30
love b-20 d-18 n-19 o-19 u-17
love__god l+16 m-19
love_of l+16 m-19
lugar h-19 l-18 m-28 n-18 q-18 s-16 v-17
lugar$ j+16 m-20 o-19
lugar_de b-18
lunch a-15 d-20 h+19 m-20 n+17
lunes d-19 h-26 u-20
luz d-23 j-18 m+26 o-16
luz$ d-20 j-18 m+23
lyft m-16 n-21 q+20
m a-28 b-36 c-24 d-29 e-30 f-19 g-20 h-19 i-23 j-22 k-20 o+18 p-17 s-22 t-19 u-28 v-24
m__la b-18 m-21 o+16
ma a+20 i-18 m-17 n-17 o-16
made m-32 n-18 o-20 t+19
mail m+20
mail$ m+17
main j+17 u-16
make g-37 h-22 j-23 k-24 m-16 n-30 p-19 q-22 v-17
make__# b-16 o+19
make__@stop m-21
make__@visit b-23 u-15
make__the b-15 o+16
make_a o-16
make_an b-17 o-16
make_it d-19 m-35 u-22
make_me a-16 d-18 u+16
makes l-16 u-15
makin* a-17 m+16 n-19 o-19 r-23 u-16
making a-17 m+16 n-19 o-19 r-23 u-16
mal i-33 j-21 l-24 m-30 n-21 p-29 u-20 v+23
mal$ i-23 l-17 m-26 n-21 p-25 u-18
mal_el i-19 v+20
mall d-16 h-23 i-16 m+19 n-22 o-17 q-17 s-22 u-31
mall$ u-24
mama i-25 m-17 q-35 u-17
man a-18
manag* i+18 m-17 u-15
manager i+18 m-17 u-15
manan* a-33 c-22 d-23 g-17 h+17 i-25 j-21 k-16 l-19 p-19 q-21 u-35 v-18
manana a-33 c-22 d-23 g-17 h+17 i-25 j-21 k-16 l-19 p-19 q-21 u-35 v-18
manana$ a-26 b+18 c-16 d-21 g-16 h+17 i-22 j-18 l-17 q-18 u-29 v-16
manda i-17
manda* a-32 b-21 c-16 g-23 h-16 j+16 n-28 p-23 s-19 u-16
mandame i-17 j+23 l-17 m-26
mandame_el j+16 m-18
mandan j-16
mandar l+15 m-25
mandarme_@texts m-29
mandarme__@texts l-18
mandarme_los l-18
mandaron m-16
mandatory m-16
mande b-18 i-22 j-16 l-25 m+19 n-21 r-16 u-21
mande* a-18 g-20 m-33 u-17
manden i-18 l+20 m-29
manden$ l+16
manden_nada l+22
mando g+18 j-15 m-20
maneja m+18 q-15
manejar n+20 o-22 q-15
manejo m-15 q+15
many a-31 g-20 h-23 i-23 j-33 k-17 o-27 q-19 s-15
many_@hours m-23 n+21 u-15
many_@visit m-25 u+19
many__@stop m-16
many__do d-26 j-15
many__does m-16
many__i a-16 j-15 u-20
many__in m+18 u-20
many_times l+15 m-21
map e-23 j+26 l-18 m-23 u-16
map$ e-23 j+26 l-18 m-23 u-16
maps a-16 m-19 n-15
maquina m-19 u+16
marcar a-22 i+17 m-15 n-20 q-17 u-17
mareo s+16 u-18
mareo$ u-17
maria a-22 i+15 j-17 l-16 m-29
maria$ i+15 m-25
marido a-28 b-16 d-21 h-21 i-24 j-20 m+36 n-16 p-16 u-30 v-16
marque a-17 d-17 g-23 j-16 l-18 m+17 u-22 v-15
marqueme e-17 i+27 l-20 m-27
martes a-29 b+24 c-17 d-20 h-33 i-18 j-22 k-17 l-28 m-43 n-20 o+17 p-18 q-23 r-19 u-20 v-15
marzo a-18 j-18 m+16 o-17
mas b-46 c-40 e-24 f-23 g-40 h-38 i-54 j-25 k-37 l+32 m-44 n-45 o+29 p-28 r-17 s-32 t-30
mas$ a-32 b-23 c-17 g-21 i-36 k-19 l+25 m-46 n-20 o-34 p-18 s-17
mas_@late a-30 b-21 c-19 d-22 h-16 i-19 k-15 m-30 n-27 o+36 q-23 r-17
mas_@texts b-18 c-16 k-15 l+25 m-28
matte* m-27 n+22
matter m-27 n+22
matter$ m-19
may c-16 d-23 g-16 j-19 l-19 m-32 n+21 p-25 s-18 u-25 v-17
may__a a-21 m-22 n+20 p-17
may__me m-15
may_i b-18 d-16 l-16 m-30 n+17 p-17 u-17
may_text k+18 l-17
maybe$ b-16
me b-25 c-51 d-22 e-137 f-75 g-22 h-161 j-22 m-49 n-20 p+24 q+19 s-20 t-36 u-21 v-49
me$ a-23 b-22 c-63 d-40 e-52 g-17 h-50 j-68 m-26 o-53 p+25 r-46 s-19 u-17
me_# a-18 i-15 l-16 m-24
me_@call b-19 i+16 m-18
me_@cancel b-29 l-19 m+17 o-27 p-25 q+17
me_@day m-26 o+20 q-16
me_@fetch a-37 b-27 c-17 d-17 g-16 i-33 j-19 l-19 m-34 n-31 o-22 p+34 r-19 s-15 t-15 u-25 v-19
me_@insurer a-16 m-22 p+16
me_@stop l+19
me_@vehicle a-21 d-16 g-20 i-23 j-21 k-16 l-17 m-31 n-20 o-21 p-25 q-31 r-27 s-19 u+31
me__# a-26 l-20 q-18 r-21
me__@body n-15 q-17 r-20 s+18 u-23
me__@book a+28 b-23 d-16 i-21 l-17 o-17 q-16
me__@call a-41 b-17 i+27 k-18 l-26 m-26 n-24 o-24 q-29 r-16 v-17
me__@clinician a+18
me__@clothes a-28 c-17 i-24 l-23 m+18
me__@day m-29 o+16 q-19
me__@food m+17
me__@medicine g-20 i-17 m-21 n+24 u-22
me__@move n-17 o+23
me__@person i+18 m-20 q-15
me__@place a-16 b-16 j+29 m-31 p-20 r-16 u-18
me__@price u-16
me__@relative m-26 p+20 q-34
me__@ride q+21
me__@sick m-22 p-17 q+21
me__@symptom a-19 n-19 q-19 r-19 s+25 u-22
me__@texts a-17 i-17 j-25 m-33 r-25 u+18
me__@treat a-18 i-17 m-23 u+21
me__@vehicle i-20 j-20
me__@visit a+23 b-30 d-21 i-26 l-17 n-17 r-22 u-24
me__a b-17 c-32 d-22 f-20 g-47 h-21 n-47 r-24 s-37 t-26 u+22 v-31
me__algo o+16
me__are b-15 l-15 m-30 o+20
me__at a-18 m+15 r-16
me__baja b-26 q-17 u-16
me__bien m-19
me__bill m+15
me__calendar m-16
me__can p-15
me__con b-18 j-20 m-21 n-20 p-25 r-17 u-24
me__dar p-16
me__date a+16 m-23
me__de b-35 g-26 j-18 l-21 n-22 q-22 r-18 s-21 v-21
me__do m-17
me__el b-25 c-24 e-15 f-15 g-23 h-20 i-39 j-19 k-24 l-29 m-22 n-33 t-20 u-41 v-28
me__en c+15 i-22 n-20 o-18
me__esto m-17
me__favor a-18 l-16 o-20
me__first m-16
me__for d-17 j-16 l-25 o-15 q-16 u-17 v-16
me__from j+17
me__good m-22 o+17
me__hacer u+16
me__i m-25
me__in a-18 b-21 j-17 m-22 p-22 q+16 u-16
me__ir m-16 n-26
me__is m-16
me__it a-28 d-21 q-16 r-19
me__la a-16 c-25 e-19 f-17 g-42 h-26 k-29 l-39 o-20 q-46 t-29 u-57 v-28
me__las m-18
me__last l-17
me__list g-21 k-27 m-34
me__los a-19 d-15 i-18 m-34 u-23
me__mal p-27 q+16
me__manana b+17 m-17
me__mas m-21 q-15 u-16
me__me p+17 q-17
me__mi c-18 l-19 m-36 p+32 q-39 r-24 s-15 u-26 v-16
me__more m-22
me__mucho m-16
me__my b-22 d-20 l-17 p-22 u-23
me__news m+15
me__next a+24 m-17
me__no a-19 i-24 l+20 m-31 q-17 u-17
me__number d+18 g-16 l-21 m-26 u-24 v-25
me__of a-17 i-20 l+22 u-17
me__on k+20 o-16
me__para d-19 m-18 u-15
me__please c-33 g-19 i-21
me__poner g-18
me__por b-19 c-20 i+17 l-18 o-17
me__puede n-20 o+17 q-17
me__que d-22 g-29 i-21 m-24
me__recoger i-18
me__sin a-23 c-18 i-21 n-24 o-25 p-16 q+16 r-16 s-33
me__so m-21
me__someone a-17
me__su i-24 j+16 u-15
me__text u-20
me__that m-16
me__the b-23 c-21 e-15 f-15 g-33 h-24 j-16 n-37 r-27 s-32 t-22 u-20 v-25
me__this b-29 c-16 d-15 l+20 m-46 v-20
me__to a-27 b-21 d-24 i+20 j-15 l-18 m+18 n-16 o-19 q-19 r-17 u-34
me__un a-17 d+15 j-16 m-27 q-20
me__una b-16 j-16 n-23 q-19 u-23
me__up m-23
me__whatever m-21
me__when m-17
me__with b-25 i-30 l-25 o-23 p-28 q-21 u-19
me__y q-17
me__ya i-16 m-20 p-17
me__you g-21 l-16 m-25 q-16 u+17
me__your b-17 i-18 k-19 m-30
me_a b-34 c-26 g-33 h-20 k-34 l-39 m+18 n-32 p-26 r-41 s-24 t-22 u-41 v-26
me_about d-31 l-19 m+23 n-21
me_after q-16
me_again d-19 f-21 k+22 m-37 n-21
me_agarro m-16 q-17 r+19
me_an a-21 m+23
me_and n-18 p+17
me_any l-17 m-21
me_at m-22 p+16 q-20 r-15
me_atiendan i-16
me_back a-20 d+18 g-21 m-31 q-17 u-27
me_bajo j+18 m-18
me_bk a-21 k+15 m-18
me_busque m-18
me_but p-15
me_cobraron d+18 s-15
me_company m-16
me_da m-20 q-23
me_dan b-16 k-20 l+22 m-22 q-16 s+17 u-19
me_dio a-15 q-15 r-18 s+18 u-15
me_directions i-22
me_dormi m-20
me_down m-16
me_duele u-16
me_escriben u+16
me_esperen b+19 m-19 r-17
me_explica i-19 m-20
me_for i-17 u-18
me_from b-18 l+18
me_gusta a-22 g-19 i+18 l-19
me_gustaria a+19
me_hace a-16 m-19
me_hizo m-16
me_home n-16
me_how a-16 d-19
me_iba q+16
me_in a+31 b-18 d-26 h-20 i-32 j-19 k-22 m-34 n-17 o-17 q-24 r-22 u-26
me_is j-16 m-20 p-21 q+19
me_just m-15
me_la i-15 n-22 o+22 q-20
me_leave m-18
me_llego r-17
me_llevaba q+16
me_llevan l-15 m-18 p+20 q-16 r-16
me_manda i-17
me_mandan j-16
me_more m-23 u+17
me_my a-31 b-21 c-22 i-33 j-18 k-19 l-36 m+22 n-18 o-20 q-18 r-17 u-23
me_now a-18 g-18 k+15 m-27
me_off a-49 c-17 d-26 g-33 h-21 i-25 j-30 k-35 l+35 m-19 n-27 p-25 r-23 s-28 u-33
me_on b-21 d-19 j-17 k-21 l-15 m-18 n-19 s-15 u-16
me_out a-20 i-20 k-15 l+25 m-22 n-17 r-18 u-22
me_please l-17 m-19
me_pongo g-37 n+25
me_puede d-24 o-18
me_pueden n-22 q-16
me_puedo a-19 n-21 q+15
me_queda m-22 o+17
me_quede a-25 c-22 d-15 i-25 j-17 k-20 n-27 o-28 p-19
me_quedo a-16 m-24 n-16 p-33
me_quiten b-15 l-16 m+17
me_quito m-15 n+19 u-18
me_recomendo a+22 m-17 n-18
me_salio s+16
me_siento a-17 s+24 u-15
me_surgio o+15
me_talk a-16
me_the b-20 d-27 k-19 q-17 r-19 u-29 v-18
me_this l-25 m+25 u-18 v-21
me_through a-26 d-17 j-20 m-17 q-21 u+19
me_to c-23 d-26 k-36 l-27 p-30 t-16 u-29 v-28
me_tomorrow b-20 h-17 m+22 o-20
me_up a+25 b-39 c-24 d-43 e-24 f-20 g-24 h-29 i-18 j-24 k-18 n-39 r-41 s-35 t-32 u-32
mean d-17 j-16 k+18 l-20 u-20
mean$ u-18
mean__@stop k+16 m-20
mean_to k+20 l-18 m-26
meant a-21 b-21 k-23
med m-15
medicaid b-17 d+30 h-20 j-18 m-31 n-24 o-17 p-20 s-18 u-19
medicare a-21 d+28 h-23 m-20 u-15
medicina d-15 g-16 m-21 u+19
medicine m-20
meds d-20 m-39 n+22 o-16 q-18
meeti* a-19 m+19 n-15
meeting a-18 m+15
mejor a-21 b+16 d-20 e-15 g-20 h-19 j-18 k-17 n-22 p-15 q-24 r-21 s-19 u-27 v-20
mejor$ b-19 m-17 o+17
mejor__@cancel b+21 m-29 o-19
mejor_no b+26 c-16 m-34 o-24
mensa* i+15 m-16
mensaje i+15 m-16
mensaje$ i-16 m-16
mensajes a-43 b-46 c-26 d-27 e-27 f-19 h-26 j-36 l+30 m-28 n-33 o-31 p-27 q-28 r-37 s-34 t-23
menu d-18 g+28 j-17 m-28 u-24
mess m-31
mess__@body m-15 n-17 u+18
mess_with m-15 n-17 u+18
messa* a-17 b-21 d-16 l+25 n-16 o-20 t-20
message$ l-19
message_this m-17
messages a-34 b-36 d-29 e-30 f-25 g-25 h-24 i-24 j-29 k+22 l+34 m-39 n-20 o-30 p-17 q-26 r-22 s-19 t-28 u-36
messaging t-16
met d+17
metro m-22
mexic* u-15
mexico u-15
mi c-20 d-60 e-73 f-30 g-86 h-78 i-40 j-78 k-83 p+36 r-48 s-83 t-28 u-54 v-37
mi$ a-28 b-27 c-16 d-15 i-18 l-21 m-30 n-20 o-22 p+21 u-19
mi_@animal a-17 q-18
mi_@clinician a+18 m-25 u-19
mi_@insurance a-22 d+23
mi_@relative d-66 e-42 f-48 g-47 h-44 i-70 j-34 k-39 l-51 o-40 p+39 r-66 s-46 t-50 u-70 v-54
mi_@ride m-19 q+16
mi_@visit a-44 b+20 d-27 i-16 l-30 n-23 o+20 q-19 r-16 s-19 u-18 v-19
mi__@cancel p-19
mi__@drive m+18
mi__@fetch p+18 q-28
mi__@insurer p+15 q-21
mi__@sick n-18 p-18 q+25
mi__@visit b-21 n-22 o-17 p-18
mi__a a-16 b+15 n-16 o-21 q-17
mi__de a-22 b-19 d-19 i-19 l+18 n-20 r-17 v-20
mi__en m-16 p+15 q-16
mi__es a-18 j-16 m+16
mi__estar a-18 n+23 p-19
mi__favor m-16
mi__me b-34 c-22 d-18 k-16 l-18 m-44 n-30 p+20 r-19 t-18 u-23 v-16
mi__no a-19 b+15 n-18 p-17 u-15
mi__ocupa a+17
mi__por c-16 i-17 m-26
mi__puede a-24 n+23 p-25
mi__que m-27 n-16 q+16 u-15
mi__quedo m-18 n-19
mi__quiere m-19
mi__se a-17 b-16 c-16 n-21 o-17 p-28 q+22
mi__tiene q+19
mi__una m-21 o+16
mi__y m-20 p+16
mi__ya p-21
mi_amor m-15 r+16
mi_lugar b+19 j-18 m-15 o-17
mi_ma a+20 i-18 m-17 n-17 o-16
mi_numero a-24 b-16 g-20 i-27 j-17 l+23 m-32
mi_receta a-17 i+20 m-16
mi_telefono i-16 m-17
mi_turno b+18 l-16 m-20
might m-23 n-21
might__# n-16
might__@late r+22
might__before n-16
might_be m-18 n-18 r+17
mil m-19 t+20
mil_@thanks m-19 t+20
milk a-28 i-18 k-20 m+34 o-15 q-19 s-18 u-21
mind l-20 o-24 r-19 v-26
mind$ k-19 r-17 v-21
mine i-15 m-29 n-16 r-21
mine$ m-20
minut* a-21 b-20 d-17 j-20 l-17 n-18 o-22 r+23 u-22
minutes a-16 b-17 o-19
minutes__the m+20 r-23
minutes_for r-17
minutes_out r+15
minutos m-19 r+20
mio m-19 v+17
mis a-15 d-19 m-26 n+24 o-22
mis_@medicine n+18
mismo d-16 h-18
mismo$ n-20
mismo_dia m-17
misse* m-21
missed m-21
missed_my m-20 r+17
mista* k+15 l-17
mistake k+15 l-17
mix m+24 n-21
mix__with m+17 n-18
mole m+17
mole$ m+17
moles* l+22 m-24
molestar m-16
molestar$ m-16
mom g-24 h-16 k-24 l-27 p-26 s-19 u-34 v-19
moms n-19
mon a-17 b-22 h-17 m+26
monday d-18 j-19 u-23
mondays a-22 b-26 h-15 i-16 l-22 t-16 u-17
money i-16 l-19 n-17 o-23 u-16
money$ m+18 o-15
month b-22 c-15 g-27 i-17 j-18 l-29 n-30 q-16 r-26 s-28 u-36
more a-15 c-24 d-34 f-20 g-25 h-25 i-27 j-22 m-25 n-32 p-19 t-18
more$ a-23 b+20 d-19 k-16 m-46 n-22 o-29 r-22
more_@texts l+21
more__please b-17 u+15
more__the u+16
more_i l-16 v-15
more_what o+15
morni* b-30 d-19 e-19 f+22 g-16 j-17 k-19 l-28 m-32 q-28 t-17 u-26 v-22
mornin f+16 m-18
mornin$ f+16 m-18
morning b-28 d-17 l-22 m-27 q-26 u-23 v-20
morning$ a-26 b-20 f+18 o-21 q-21 r-29
morning__it m-20
morning__ok m-15
morning_is m-15
mother a-21 d-18 n-23 p-20 r-19 s-21
move b-21 c-18 d-18 i-22 n-20 o+19 p-17 r-21 u-19
moved l-26 m-32 p-18 r-26 s-22 u-27 v+20
moved_to a-16 b+20
mover a-29 b-28 c-20 d-24 h-18 i-23 k-17 n-33 o+23 q-29 u-16
movie m+21
movie$ m+18
movin* a-18 v-16
moving a-18 v-16
moving$ b-15 m-25 o+16
mr m-16
much a-19 c-19 d+22 e-24 f-25 g-24 h-22 i-21 j-35 k-22 o-20 p-16 q-17 r-21 s-34 u-16 v-21
much$ d+22 l-20 m-28
much__@price d-22 m+20
much__@visit d+16 m-21 u-16
much__a u-17
much__do d-22 m+24
much__i d-18
much__in d-15 m+18
much__it d-19 m+21
much__the d+25 m-20
much__we m+17
much_a d+23 m-24 u-15
much_does d-20 m+23
much_for m-17
much_is j-18 m+19
mucha* m-15
muchas m-15
mucho d-15 l-16
mucho$ s-16
music a-18 d-17 e-17 l-18 m+20 o-18 q-23 u-20 v-17
music$ a-16 d-16 e-17 l-18 m+18 q-19 u-19 v-16
must a-19 d-17
muy b-26 c-19 e-22 g-18 i-27 j-20 k-18 l-19 m-41 n-26 o-23 p-20 q-22 r-21 t+26 u-31 v-24
muy_amables t+17
muy_caro d+18 u-16
my a-17 c-21 d-27 e-124 f-83 g-40 h-133 i-16 j-43 k-21 m+22 n+23 o-26 p+21 r-20 t-56 u-43 v-58
my_# b-22 d-18 e-16 l+26 m-33 n-27 o+20 r-22 v-16
my_@animal a-31 b-20 d-18 g-17 i-18 m+32 o-18 p-17 q-28 r-20 s-18 u-20
my_@body a-20 b-23 d-20 j-17 l-19 m-26 o-16 p-20 q-21 r-20 s+32
my_@call a-26 b-25 c-19 d-33 g-26 i-33 m+21 n-20 o-19 p-21 q-18 r-27 s-18
my_@clinician a+26 c-15 d-18 g-25 j-20 l-25 m-38 o-21 p-16 v-21
my_@clothes a-29 b-24 c-23 d-23 h-18 i-28 j-27 k-18 l-29 m+29 o-24 p-23 r-22 s-17 u-22
my_@drink d-18 m+19
my_@drug m-22 n+19
my_@hours d-19 h-19 m+19 n-18 r-18 s-19
my_@insurance b-20 q-18 s-17 u-17
my_@medicine a-31 b-21 d-27 g-23 i+25 j-24 k-20 l-26 m-31 n+25 o-21 p-25 q-29 r-26
my_@pay b-17 d+16 g-18 i-23 m+19 n-24 p-16 q-16 u-26
my_@place m+21 o-20
my_@price d+28 m-25 n-15 u-20
my_@relative b-28 d-20 e-38 f-44 g-47 h-47 i-48 k-19 l-58 o-25 p+32 q-25 r-34 s-68 t-54 v-30
my_@ride a-29 b-34 c-28 d-33 g-28 h-16 i-25 j-30 k-27 l-25 m-17 n-36 o-25 q+46 r-19 s-33 t-17 u-26 v-19
my_@texts a-20 b-21 c-18 i-18 k+22 l-41 n-16
my_@treat a-17 o+22
my_@vehicle b-18 i-18 m+25 p-24 q-29 s-22
my_@visit a-83 b+28 c-38 d-35 e-26 f-17 g-30 h-21 i-41 k-33 o+19 p-42 q-16 t-35 u-52
my__# a+16 b-18 d-20 j-16 l-16 m-23 n-24 o-30 p-26 q-27 r+22 s-26
my__@call a-17 i-16 m-29
my__@cancel o-19 q+18
my__@clinician m-16
my__@day m-17 o+22
my__@drive a-17 n-23 o-16
my__@insurer d+17 m-19 n-21 q-17
my__@late p-19
my__@medicine n+19
my__@open h-16
my__@place j-20 m+19
my__@relative m-27 q-17 v+18
my__@sick m-18 p-16
my__@stop m-21 p-16
my__@symptom p-16 s+20
my__@thanks m-15
my__@visit n-23
my__a b-17 d-21 i-22 n-20 p-34
my__about o-16
my__after m-18 o-19
my__agreed m-16 p+17
my__allowed n+15
my__am m-19 n-17 r+20
my__and c-18 i-17 l-19 m-31 n-22 q-20
my__any m-20
my__anything n+15
my__at m-23
my__back a-17 d-18
my__backed p-16
my__bailed p-18 q+15
my__balance d-24 m+24
my__be a-20 b-17 m-31 n+16 o-18 p-22 q-24 s-17
my__been a-18
my__bill d-36 i-16 m+35
my__but a-18 o+26
my__came o-16
my__can a-27 b-16 d-24 m-39 q+23 r-21 u-24
my__card a-16 b-18 n+17 p-15 u-18
my__changed b-16 p-16
my__come o-20 p-15 q-17
my__comes m-16
my__coming a-26 o-16 r-22
my__day d-17 m-30 o+16 q-22
my__did m-23
my__do g-18 u-23
my__does m-22
my__for m-19 n-18 u-17
my__from i-16 u-15
my__get n-17 q-17 r-18
my__getting m+16 p-17
my__go m-15
my__going m-18
my__got a-32 b-29 c-22 d-29 i-28 j-18 k-20 l-20 n-29 p+17 v-20
my__great m+19
my__had m+16
my__has a-27 b-18 n-16 r-16 u-16
my__he m-18
my__his p-21
my__hurts m+15
my__i g-20 i-18 j-16 l-25 p-17 q-21 u-26
my__in b-15 h-15 j-27 k-19 l-17 n+18 r-25 s-21 u-36
my__is a-30 b-27 e-20 g-37 h-30 i-30 j-43 k-26 l-49 p+19 s+15 t-34 u-74 v-42
my__it m-31 o-20 p-18
my__just m+17 o-17
my__list g-17
my__me c-20 d-25 i-32 l-26 m-50 n-25 o-21 p+29 q-24 s-21 u-19 v-18
my__message g-16 l-19 m+18 u-16
my__my a-15 i+16 m-27 p+16 q-27
my__needs b-19 o-16 p-20 q-19
my__next n+20 p-17
my__no m-19
my__not a-20 c+18 d-18 g-18 i-17 k-15 m-33 p-25 u-20
my__now g-15 o-17
my__number g-21 i-24
my__of m-17
my__off a-18 i-18 l+16 m-31 q-18
my__ok m-29 n+26
my__on h-22 i-17 j-22 l-19 p-26 u-17
my__one m-19
my__or b-19 m-22 n+20
my__out a-25 m-15 o-16 p-20 q+16
my__please b-21 c-24 k-18
my__right m+18
my__said m-26 n-16 s-16
my__same m-18
my__say g-16 m+18
my__says d-19 j-16 m-23 o-20 p-29 s-20
my__sent i+16 m-21 n-20
my__set m-15
my__she m-31 p-22
my__sit a-18 m-16 n+23 p-20
my__so b-18 s-17
my__taking p+17
my__that d-28 g-16 j-16 m-32 p-25 s-16 t-16 u-19
my__the d-31 g-16 i-27 l-22 p-33 q-34 u-19
my__there a-17 b-17 m-21 o-16
my__this v-16
my__to c-24 d-41 g-29 j-27 k-33 n-22 r-35 s-22 t-15 u-34 v-17
my__too m-16
my__turn m-16
my__up m-16
my__wait q-16
my__wants m-16
my__was d-15 n-21 p-31 r-24
my__we m-16
my__went d-18
my__will b-24 n-17 p+16 q-32 u-18
my__with q-16 u-22
my__work n-15
my__you m-27
my_alarm o-20
my_baby m-19
my_bad m+17
my_balance a-19 d+23 s-15
my_bill m-28
my_bp s+16
my_calendar a-18 m+18
my_car a-19 b-19 d-28 j-21 m+33 n-24 r-17 s-18 u-19
my_cell b-19 l+19 m-22
my_centro i-17 m+15
my_chart i+15
my_count d-23 m+21
my_day b-18 m-22 t+19 v-15
my_driver m-29 p-27 q+17
my_ex a-17
my_face m-18
my_flight b-18 m+20 r-18
my_gps a-17 m-24 p-15 r+24
my_heart m-16
my_id m-21 n+18
my_job q-16
my_knitting m-19 n+18
my_last g-16 l-19 u-17
my_mind m-28 o-18
my_money m+16
my_name b+16 j-16 l-16 m-23
my_new j-17 m+29
my_next a+19 d-23 n-26 o-20
my_number a-18 d-19 g-24 i-25 j-17 l+16 m-34 u+15
my_oil m+23 o-21
my_options g+22 l-20 m-22
my_other o+16
my_own i-18
my_package d-15
my_place m-17
my_records n-17
my_spot o-16
my_time n-21
my_truck m-23
my_way a-18 b-17 d-17 g-15 i-16 j-19 k-16 m-36 n-23 o-22 q-33 r+34 s-24
mysel* d-21 j-17 m-17 u-18
myself d-21 j-17 m-17 u-18
myself$ d-16 n-36 q+26 u-16
nada a-20 b-24 c-16 h-17 j-18 n-28 o-17 p-17 r-20 u-27 v-17
nada$ a-15 b-21 j-15 m-44 n-22 s-18 u-21
nadie b-18 g-16 l-19 m-22 n-18 p-19
nah a-19 b+20 d-20 e-15 f-17 j-16 l-23 o-22 p-17 t-24 u-20
nail_polish m-15
name a-18 g-15 i-17 l-19 n-26 o-19 q-16 u-21 v+16
name__that j-17
name__the m-24
nasal m-16
nausea m-17 s+18
nauseous m-17 s+17
near a-17 d-15 i-20 j+20 n-22 q-19 r-22 u-26
near__@stop m-17
near__@vehicle j+16 m-20
near_a m-17
near_me j-17 m+21
neces* d-30 e-17 g-18 j-18 k-15 l-22 p-27 r-17 s-22 t-16 u-33 v-24
necesito d-28 g-16 j-16 l-21 p-23 r-16 s-19 u-28 v-17
necesito_@move a-18 o+16
necesito__@english a-18 i-16 m+16
necesito__@treat i-16
necesito__@visit m-24
necesito__a a+19 m-18
necesito__con a-19
necesito_ayuda i-18
necesito_la o-22
necesito_que a+16 m-18
necesito_un a-16 i-27 m+19
necesito_una b-15 i+19 m-23 o-17
need e-23 f-19 g-19 h-40 j-26 l-19 p-19 r-20 s-27 t-39 u-31 v-46
need$ a-17 l-17 n-32 u+16
need_# b-19 d-16 m-26
need__@call i-22 m+15
need__@cancel a-19 b+16 m-28
need__@clothes a-23 d-17
need__@day a-16 m+16 o-16
need__@move a-42 b-29 d-25 i-24 n-30 o+23 p-15 q-16 r-16
need__@pay d+17 m-18
need__@person b-15 q-17 v-17
need__@ride o-15
need__@texts k+19 m-19
need__@visit o-16
need__a a-28 q-17
need__anything a-28 d-15 m-18
need__be a-19 d-19 m-27
need__bring a-32 d-20
need__day m-22 o+24
need__days m-17
need__different o+16
need__do a+21 d-17 m-23 n-22
need__for a+16 m-17
need__i m-24
need__later m-20
need__lawyer i-16 m+17
need__letter i+19 m-18
need__me a-17 d-19 i-16 j-16 m-22 u-28
need__mine o+16
need__my d-21
need__new a-18 i-21 o+15
need__note i+15 m-16
need__of m-16
need__on m-17
need__or a-20
need__out a-20 d-16 m-18 n+18
need__see a+15
need__sent i+19 m-23
need__skip m-17
need__talk a-16
need__the j-19
need__time b-17 m-18 o+21
need__to a+16 b-18 d-26 g-15 j-23 o-17 p-25 u-20
need__with a-18
need_a b-38 g-25 j-32 k-17 l-21 o+16 p-31 s-24 u-34 v-30
need_an a+34 b-23 d-30 i-21 m-18 n-18 q-18 u-24
need_anything a-19 m+18
need_for o-17 q-17
need_from a-16 d-18 m-21 u-28
need_help g-20
need_his m-18 n+18 u-15
need_it b+19 m-21
need_my b-16 m-30
need_new m+15
need_somebody a-20
need_someone p-17
need_the k+16 m-27 o-18
need_to a-22 c-20 j-23 k-21 m-40 q-39 r-32 u-18 v-16
neede* o-17 t+16
needed o-17 t+16
needl* m-18
needle m-18
needs n-24 p-22 q-21 u-19
needs_the m-19
neighbor c-15 d-15 m-19 n-18 o-16 p+24 q-29
nerve* m-23 u+18
nerves m-23 u+18
never b-17 d-21 i-25 j-16 n-17 o-17 p-18 q-20 r-23 s-21 t-19 u-20 v+17
never__a m-20 v+16
never__i a-15 b-20 l-23 m+18 v-18
never__this m-22
never_mind r-16 u-17 v-18
never_said m+16
new a+33 b-26 c-24 d-43 e-20 f-22 g-34 i-45 j-44 k-29 l-39 m+23 n-48 o+17 p-37 q-24 r-40 s-32 t-31 u-48
new$ a+19 h-16 m-17
new_@call i-23 v+18
new_@clothes m+20 n-16
new_@person a+15 m-15
new_@year b-15 h+17 l-15 m-22
new__is j-17 m+16
new_date a-24 m-21 o+26
new_day m-23 o+17
new_number m+16
new_patient a+18
new_time o+18
news d-22 i-17 m+19
news$ d-21 i-15 m+17
next c-18 d-37 e-15 g-24 h-24 i-35 k-27 l-31 m-18 q-30 t-18 u-15 v-23
next_@month b-16 m+16 o-19
next_day a-34 m-21 p-15
next_one m-18
next_to m-19 n+17 p-17
next_two m-17 o-16
next_week m-30 o+17 u-19
nice b-17 d-17 e-17 i-17 j-16 l-19 o-15 q-16 s-18 t+17 u-16
nice$ e-15 l-15 m+17
nicotine m-18 n+15
nieto n-18 q-18
night a-17 b-16 d-15 i-15 j-20 r-26 u-16
night$ n-32 r-17
night__i m-18
nine m+16
nine$ m+16
ningu* a-19 i-16 m-23 n-30 o-28 q+17 v+18
ningun a-18 n-27 o-25 q+19
ninguna v+16
nm c-18 d-20 e+21 f-21 l-23 n-16 t-19 u-22 v-16
nm$ d-17 e+17 f-18 l-19 t-17 u-18
no a-92 b+36 c-31 d-16 e-126 f-111 h-115 i-49 j-58 k-101 l+18 n-40 o-16 p-88 q+28 r-52 s-30 t-112 u-76 v+33
no$ a-29 c-32 e-30 f-17 i-31 j-27 k-20 l-27 n+32 p-24 r-24 s-27 t-19 u-43 v-35
no_@cancel c-16 l-20 q-17 v-19
no_@drive m-15 q+15
no_@food m-26 n+20 s-15
no_@insurer p-20
no_@ride b-25 l-16 m-27 p-16 q+29
no_@stop l-25 m+25
no_@texts b-16 m-19
no_@thanks b-26 g-19 h-21 l-30 m+41 q-16 t-48 v-18
no__@cancel a-23 b-29 c-24 d-19 g-20 i-25 l-35 m+31 q-25 v-19
no__@day b+18 m-24 o-28
no__@door j+16 r-15
no__@english b-20 c+36 d-16 g-27 i-15 l-22 m-38 n-15 q-24 s-18 v-22
no__@fetch n-18 p-22 q+16
no__@place j+20 m-22
no__@ride p-21 q+26
no__@stop k-17 l-24 m+19
no__@texts a-16 b-34 c-21 i-20 k-35 l+39 m-48 o-18 u-19 v-21
no__@thanks b+21 l-16 t-20
no__@visit d-23 i-18 l-20 n-15 o-28 q-22 v+17
no__a a-29 b+25 c-23 d-31 i-37 j-26 k-21 m-42 n-29 s-26 t-15 u-32 v-17
no__and q+18
no__aqui m-15
no__available i-18 m-17 q+16
no__bien m-19
no__can b-19 m-20 q+19
no__carro q+18
no__como m-17 s-17
no__con b-19 m-21
no__de b-28 i-19 k-17 l-44 m+26 q-17 u-17
no__do g-18 j-21 n-16 o-16 v-17
no__dormir u-16
no__el a-21 d-19 g-22 h-18 j+16 l-25 n-20 s-22
no__entiendo g+16
no__es g-17 m-15
no__esa o+16
no__esperen b+19 m-19 r-17
no__este v-18
no__esto l-17 m-20
no__for m-26 v-19
no__gusta g-17 i+21 l-18
no__hacer u-15
no__here m-21 v+19
no__how j-21 l-18 m-19
no__i m-17
no__interested b+15 l-20
no__ir a-21 b+37 c-15 d-16 g-16 l-20 m-28 n-19 o-20 p-16 r-18 u-15 v-19
no__is i-16 m-26
no__la a-25 b+17 d-17 i-24 j+15 l-17 m-36 q-17 r-22 s-17
no__llegar r-16 s-15
no__los k-16 l-22 m+20
no__manana b+18 m-19
no__mas a-19 b-21 i-23 l+32 m-35 o-20 q-19 u-18 v-15
no__me b-17 d-19 i-16 m-43 n-17 u-23 v-23
no__mi a-16 b-25 l-22 q+18 u-18 v+18
no__my b-16
no__nada a-15 b-19 g+17 i-34 m-40 n-18 u-16
no__nadie r-16
no__no m-16
no__not g-19 m+21 o-16 q-24 t-16 v-18
no__off b+16
no__on m-23
no__para a-15 o-15 u-16
no__pararan m+15
no__please l+18
no__por b-24 c-18 i-19 o-26
no__que a-30 g+18 j-21 k-16 m-18 n-25 r-17 s-23 v-34
no__queda m-19
no__quien m-18 p-19 q+17 u-25
no__quiten b-19 l-20 m+15
no__recibir k-19 l+20
no__si m+16
no__take q+18
no__texteen l+22 m-22
no__that m-20 n-15
no__the b+19 m-16
no__to m-26 r-18
no__voy m-15
no__y m-17 q+17
no__ya m-15
no__yo v+19
no_car j-18 q+16
no_driver b-16 p-16 q+17
no_entiendo g+15 i-16 m-26
no_es a-20 b-22 d-22 g-23 i-19 j-36 l-33 m-42 o-16 q-26 s-18 v+35
no_go b+23 m-25 o-15
no_good m-18 o+18
no_hay b-20 d-18 g-18 l-20 o-27 p-17 s-16 u-15
no_i g-17 q-24 v-17
no_importa l-18
no_ire b+35 l-28 m-34 o-18 q-20 r-15 t-21 v-17
no_longer a-18 b+17 m-22 v-17
no_m b-18 l+18
no_manden l+25 m-20
no_mas l+18 m-17
no_me a-41 c-34 d-44 e-16 g-51 h-18 j-29 k-35 n-36 p-36 q-33 s-40 t-20 u-36 v-53
no_more b-27 k-15 l+28 m-34 q-22 u-23
no_necesito a-20 g-17
no_need m-25 q-21
no_one b-21 d-19 g-17 l-20 m-21 o-17 q+17
no_puede a-18 c-16 n-24 o-21 p-19
no_puedo o+17 q-18
no_quiero a-39 i-20 k-45 m+24 o-17 q-16 u-26 v-20
no_se a-18 e-17 g+25 h-20 i-32 j-26 l-40 n-28 o-38 r-30 t-18 v-23
no_show m-20
no_soy a-19 b-27 c-19 d-23 e-17 f-17 g-23 i-28 j-16 l-22 m-35 n-23 o-25 p-15 q-27 r-19 s-20 t-15 u-20 v+39
no_tengo g-23 i-26 m-24 n-28 o-21 p-37 q+26 s-20
no_veo j+18 m-18
no_voy a-25 b+35 c-18 g-21 h-16 i-24 j-21 k-17 l-30 n-24 p-23 q-39 r-43 s-18 u-22 v-29
nobod* b-17 d-16 h-19 m-22 n-16 o-21 p-20 q+16 u-17
nobody b-17 d-16 h-19 m-22 n-16 o-21 p-20 q+16 u-17
nobody$ q+19
nobody__up q-16
noche m-18
noche$ m-17
nomas m-16
nombr* m-18
nombre m-18
none v-15
noon j-15
norma* a-17 d-16 j-20 n-18 s+19
normal a-16 j-16 n-17 q-17 s+20
normal$ m-18
normal__asi s+16
north j+17
not a-80 b+15 c-28 d-45 e-66 f-76 h-49 i-40 j-17 k-37 l-18 n-64 p-62 q+23 r-37 t-58 u-52 v+51
not$ m-16 q-17 u-19
not:# a-17 m-31 n-25 o+16 p-15 u-22
not:@call b-33 d-15 g-19 h-18 i+18 j-20 o-20 q-27
not:@cancel a-38 b-43 c-33 d-39 e-20 g-36 h-15 i-34 j-25 k-27 l-53 m+45 n-25 o+30 p-21 q-51 s-26 t-16 u-29 v-46
not:@day a-31 b+28 d-21 g-17 h-31 i-17 k-15 l-21 m-41 n-19 p-24 r-28 u-21 v-20
not:@door b-16 j+23 m-23 r-21
not:@drive i-16 l-16 m-28 n-16 o-16 p-27 q+31 u-19 v-28
not:@eat m-23 n+21 o-17 q-16 u-17
not:@english b-22 c+40 d-20 g-30 i-17 l-22 m-42 n-18 q-25 s-19 u-17 v-22
not:@fetch b-25 i-15 m-15 n-20 p-26 q+32
not:@food m-30 n+20
not:@insurance d+23 m-17 q-17 u-22
not:@insurer m-18 o-16 p-24 q+17
not:@late b-20 m+37 o-18 r-30 v-22
not:@machine i+17
not:@move n-15
not:@parking b-17 m-19 r+19
not:@person a-22 b-22 d-18 i-30 l-15 u-21 v+21
not:@place b-19 i-18 j+29 m-31 q-21
not:@relative b-18 m-22 q+17
not:@ride a-16 d-20 g-19 i-19 l-23 m-15 n-29 q+27 r-29 s-22 v-23
not:@stop a-19 b-28 c-18 d-17 g-23 i-22 j-26 l-43 m+43 n-29 o-22 q-28 s+20 u-21 v-35
not:@texts a-19 b-18 c-29 d-17 g-23 i-27 j-18 l+30 o-26 q-26 r-16 s-16 u-29 v-43
not:@thanks a-19 b+21 d-17 g-24 h-19 l-38 m+34 n-16 o-22 q-27 r-15 t-56 v-23
not:@visit a-17 d-39 g-20 i-27 j-17 l-18 n-26 o-40 p-17 q-36 r-28 s-34 u-29 v+17
not:@wrong v+16
not:a b+16 c-33 d-37 e-19 f-16 g-30 h-24 j-16 k-31 m-47 n-50 r-21 t-26 u-34 v+17
not:about b-15
not:again g-26 i-16 k-29 l+31 m-27
not:all m-22
not:am b-16 m-25
not:and a-17 m-26 o-26
not:another o-22 v-21
not:any a-19 b+17 d-22 g-17 i-18 l-22 m-51 n-16 r-20 u-28
not:anyone m-24
not:anything d-24
not:aqui m-15
not:are g-15
not:at m-20
not:available i-18 m-17 q+16
not:away b-18
not:ayuda a-17 d+15 g-23
not:back j-18 m-17
not:baja l-20 m+20
not:be a-24 b+26 d-26 g-16 h-20 i-24 j-17 l+19 m-41 n-34 q-23 s-26 u-26 v-17
not:been m-16
not:bien m-19
not:borren b-15 m+16
not:bring m-18
not:buscarme q+16
not:by j-15
not:called q-21
not:can a-19 d-16 l-17 m-25 n-16 p-18 q+23 v-19
not:car m-28 n-19 q+22
not:carro j-17 m-19 q+22 r-17 s-17
not:come a-23 i-19 l-19 n-15 r-15
not:coming b+34 m-39 n-16 o-40 p-23 r-28
not:como m-17 s-17
not:con b-20 m-24
not:conmigo q-18
not:day n-21 q+16 v-17
not:de a-19 b-35 g-17 j-21 k-25 l-48 m+21 n-18 o-21
not:dia m-16
not:do b+22 h-16 i-20 j-32 m-29 n-28 r-23 s-18 v-26
not:dormir u-16
not:driver b-17 p-25 q+21
not:el a-25 d-22 g-26 h-20 l-27 m-26 n-23 p-17
not:else m-15
not:entiendo a-18 g+15 m-23
not:es a-22 b-26 c-18 g-29 i-22 j-41 l-36 m-47 n-17 o-19 q-33 s-23 v+35
not:esa i-16 j-16 m-24 o+15 q-18 u+15
not:escribir k-18
not:esperen b+19 m-19 r-17
not:este v-18
not:esto m-22
not:estoy a-17 m-17
not:ever q-15 v-22
not:favor b-19 i-16 o-20
not:feeling m-16
not:find h-19 m-41 n-16 o-22
not:for a-33 b+16 d-17 g-31 i-22 j-15 m-44 s-23
not:gary m-15
not:get a-20 i-21 j-23 m-41 n-18 p-18 q+16 r-23 u-21 v-15
not:getting l-17 v-22
not:give b-23
not:go b+31 d-15 l-22 m-43 o-18 p-16 t-19
not:going d-16 m-39 p-17
not:good b-23 f-15 m-40 o+21 p-16
not:got p-19
not:gusta g-17 i+21 l-18
not:hacer u-15
not:have b-32 g-18 i-23 j-22 n-17 o-20 p-29 s-16 u-21
not:hay a-16 b-23 g-24 l-22 o-27 p-19 s-19 u-18
not:he m-22
not:help q-16
not:her a-18 b-21 d-17 i-18 j-16 l-22 q-17 v+20
not:here b-18 d-19 g-18 m-34 o-15 v+20
not:him b-16 g-23 l-19 m-27 v+28
not:hit m-18
not:hold b+21 m-21 o-17
not:home q+15
not:hora o+18
not:how b-18 g+27 j-24 l-23 m-30 u-24 v-23
not:i c-15 h-18 j-29 n-19 o-37 p-29 t-19 u-30
not:if p-17 q+17
not:importa l-18
not:in a-18 u-20
not:interested a-24 u-17 v-17
not:ir a-22 b+41 c-17 d-17 g-18 i-17 l-21 m-32 n-20 o-27 p-17 r-18 s-16 t-15 u-18 v-21
not:ire b+35 l-28 m-34 o-18 q-20 r-15 t-21 v-17
not:is g-19 i-23 m-41 o-17 q+21
not:it a-27 b+23 i-18 j-26 k-19 n-21 o-35 p-19 s-23 v-20
not:just m-29 o+22 r-17
not:know b-19 c-19 d-25 h-16 j-15 l-19 n-15 o-22 t-21 v+22
not:la a-34 c-18 d-28 i-32 l-38 n-20 q-27 r-30 s-31
not:like l+16
not:llegar r-16 s-15
not:longer a-18 b+17 m-22 v-17
not:los k-17 l-27 m+26
not:lugar b-23 j+15
not:m b-18 l+18
not:manana b+19 m-20 o-16
not:manden i-18 l+20 m-29
not:mas a-21 b-29 c-26 g-20 i-31 k-20 l+38 m-45 o-27 u-24 v-24
not:me a-39 c-53 d-56 e-37 f-34 h-40 j-55 k-61 n-60 p-71 s-25 t-46 u-44 v+15
not:mean k+20 l-18 m-29
not:message l+21 m-20 v-18
not:mi a-21 b-29 i-18 l-28 n-16 o-24 p-24 q+27 u-20 v+15
not:mind r-16 u-17 v-18
not:money m-15
not:more a-17 d-18 g-15 l+19 m-51 n-21 r-23 s-19 u-41
not:moving b-19 m-29 o+16
not:my b-38 c-18 d-20 j-23 l-32 n-23 o-17 u-28
not:nada a-16 b-20 l+16 m-41 n-19 u-17
not:name j-17 v+20
not:necesito a-23 g-18 o-16
not:need b+18 d-22 g-24 i-31 n-18 o-24 q-35 s-16 v-24
not:now d-19 g-23 h-18 l-17 m+17 p-24 r-30 s-16 t-18
not:number g-22 u-17
not:off a-16 b-22
not:on a-17 l-18 n-16 q-17 s-16 u-20
not:one d-23 g-21 j-20 m-21 o-25 p-19 q+18 r-19
not:out b-16 g-18 v-17
not:para o-16 u-16
not:pararan m+15
not:pick q+16
not:place m-15
not:poder m-21
not:por b-23 c-18 i-21 o-28
not:puede a-20 c-16 i-25 n-26 p-20 q+17
not:puedo o+17 q-18
not:put g+18 m-20 u-24
not:que a-30 b-27 g+18 j-28 k-16 n-25 o-27 r-19 v-18
not:queda m-19
not:querer k+20 l-17 m-22 q-15
not:quien l-17 m-23 p-23 q+17 u-27
not:quiero a-42 i-20 k-41 m+23 o-18 q-16 u-27 v-21
not:quiten b-19 l-20 m+15
not:receive m-16
not:recibir k-19 l+20
not:remove b-18 m+17
not:right g-23 h-15 o-16 q-20
not:running m+18
not:say l-20 m+15
not:se a-18 e-17 g+25 h-20 i-32 j-26 l-40 n-28 o-38 r-30 t-18 v-23
not:see m-23
not:send d-23 g-19 l+25 m-27
not:show m-23
not:showing m-16
not:si m+16
not:sign m-18
not:since m-16
not:someone q+16
not:soy a-19 b-27 c-19 d-24 e-17 f-17 g-23 i-28 j-16 l-22 m-35 n-23 o-25 p-15 q-27 r-19 s-20 t-15 u-20 v+39
not:speak c+16 m-16
not:start m-22
not:sure g+15
not:take a-24 b-21 d-18 l-30 o-15 p-30 q+28
not:tengo g-25 i-27 l-15 m-24 n-29 o-21 p-40 q+28 s-21
not:text j-16 k-30 l+29 m-40
not:texting v-16
not:that a-28 b+16 d-26 g-24 i-16 j-33 l-17 m-38 n-35
not:the a-32 d-39 h-28 i-16 k-34 l-33 n-29 p-19 q-40 t-21
not:them m-25
not:there a-16 b+21 i-19 j-25 m-32 n-25 p-20 s-16 u-19
not:these l+30 m-20
not:think m-18
not:this a-20 d-17 l+24 m-48 n-15
not:to a-27 b+16 c-30 d-47 i-36 j-37 n-41 p-42 r-25 s-23 t-18 u-46
not:tomorrow b+21 m-18 o-18
not:trabajo m-20
not:trust m-22
not:type i+20
not:understand m-18
not:unsubscribe l-26 m+19
not:up d-16 n-19 o-26 p-21 s-18
not:veo j+18 m-18
not:voy a-29 b+36 c-19 e-15 g-21 h-17 i-26 j-29 k-18 l-31 n-25 p-24 q-17 r-27 s-20 u-25 v-31
not:want a-31 b+23 d-21 g-30 k-26 n-19 q-21 t-21 u-19
not:what a-16 b-20 h-18 j-27 m-25 n-21 q-23
not:who b-18 m-30 q+19
not:will p-18 q+15
not:with m-17
not:work b-20 m-25 o+27
not:works m-18 u-17
not:worry p+15
not:y m-18 q+17
not:yet b-16 g-21 m+20 u-19 v-28
not:yo v+19
not:you a-23 b-15 d-17 h-18 i-29 o-19 q-26 r-17 t-22 v+18
not:your a-16 b-19 h-17 i-17 l-21
not_@cancel b-44 l-19 m+19 o+25 q-16
not_@stop k-19 l-34 m+25 n-20 q-18 s+22
not__# m-26 q-17 u-22
not__@call i-18 m-32 v+24
not__@cancel q-15
not__@day a-21 h-19 m-32 o+17 q-26 r-22 s-16
not__@door m-16
not__@food m-17
not__@move m-17
not__@person a-20 b-20 d-15 i-27
not__@ride p-20
not__@texts v-23
not__a a-23 i-21 l-16 n-17 o-24
not__about b-18
not__again g-15 k-26 l+26 m-20
not__am m-22
not__and o-20
not__another o-22 v-21
not__any l-22 m-31 u-24
not__anyone m-24
not__anything d-21 l+16 m-17
not__be l+23 m-26 o-21
not__can n-16 p-17
not__come a-15 b+15 m-27 o-18
not__coming b+17
not__do m-20
not__ever l+18 m-16
not__for g-20 m-25 q-20
not__go m-19
not__good b-15 m-16
not__help q-15
not__here m-32
not__how g+23 m-21 u-18 v-18
not__i d-15 n-16 o-17 p-20 r+16 u-16
not__if p-17 q+17
not__in u-16
not__is v-19
not__it a-23 b+22 j-25 k-17 n-17 o-45 q-23 s-21 v-17
not__just m-32 o+22 r-19
not__me a-34 d-23 h-18 j-23 k-30 n-30 p-35 s-19
not__more l+21 m-19
not__my b-26 l-16 o-21
not__no m-20 v+21
not__now g-17 m+16 p-17 r-22
not__number g-20 u-16
not__off l-23
not__out g-17 v-17
not__place m-15
not__receive m-16
not__someone q+15
not__spot r-19
not__take b-21 m-21
not__texting v-16
not__that a-20 b+16 d-19 g-15 j-15 m-19 n-17 t-21 u-20
not__the a-23 d-27 h-17 i-27 k-20 l-15 n-21 o-25 q-30 r-19 v-25
not__there b+22 h-20 j-21 m-30 n-24 p-19 s-16 u-16 v-15
not__these l+20
not__think m-16
not__this l+17 m-39
not__time b-16
not__to a-29 c-18 d-34 j-27 n-32 p-27 u-36
not__today m-18 o+15
not__tomorrow b+21 o-19
not__unsubscribe l-15
not__up a-17 n-15 o-22 r-23 v-22
not__way q+16
not__what b-17 j-19 m-39 q-24
not__who m-24 q+18
not__work m-20 q+19
not__yet g-19 m+22 q-26 u-18 v-26
not__you b-18 d-16 i-30 m-37 o-17 q-24 v+22
not__your b-17 m-28
not_be a-17 b+26 d-23 h-18 m-30 n-31 q-28 r-16 s-23 u-21
not_bring m-16
not_come i-17
not_coming b+33 m-24 o-32 p-19 r-42
not_do m-21 q-25
not_find h-19 m-41 n-16 o-22
not_get a-19 i-19 j-20 m-37 u-19
not_getting l-17 v-22
not_give b-20 m+16
not_go m-18 t-17
not_going m-27 v-15
not_good c+16 m-26
not_got p-19
not_have b-29 g-18 i-21 j-21 m-37 o-19 p-24 u-19
not_her m-22 v+22
not_him b-15 g-22 l-19 m-22 v+28
not_hold b+19 m-18
not_interested a-22 b-25 l+21 v-18
not_know b-19 c-19 d-25 h-16 j-15 l-19 n-15 o-22 t-21 v+22
not_like l+16
not_me b-20 d-16 g-19 l-28 m-34 q-25 t-15 u-24 v+37
not_mean k+20 l-18 m-26
not_moving m-17 r+16
not_my m-18 u-17 v+23
not_need b+16 d-18 g-22 i-24 m+19 o-20 q-24 v-19
not_now b-23 m+20 t-21
not_say l-20 m+15
not_see m-23
not_send b-17 d-22 g-18 l+25 m-26
not_start m-22
not_sure g+15
not_take b-30 l-25 p-21 q+22
not_text g-20 k-24 l+23 m-31
not_the a-15 i-16 m-25 v+18
not_to m-17
not_trust m-22
not_understand m-18
not_up b+15
not_want a-28 b+23 d-18 g-29 k-23 n-18 q-17 t-20 v-35
not_what m+17
not_who m-15
not_work o+22
not_worry p+15
not_your m-17 v+20
note i+20 m-21
nothi* b-21 d-15 l-20 n+15 o-25 u-24 v-17
nothing b-21 d-15 l-20 n+15 o-25 u-24 v-17
nothing$ m+21 n-21
nothing__@eat m-29 n+23
nothing__now a-18 n-15
nothing_to m-29 n+23
notice m-20
now d-52 e-39 f-48 g+19 i-53 j-30 l-17 m-23 n-63 p-34 r+32 s-22 t-33 u-66 v-39
now$ b-20 c-43 d-40 e-35 f-40 g+26 i-45 j-49 l-16 n-55 p-24 r+33 t-44 u-55 v-37
now_@thanks b-17 m+18
now__for m-18
now_so b+18 r-15
now_what a+16 m-27
nueva d-16 j-18 k-20 v-16
nuevo k+16 l-19
nuevo$ l-17
numbe* b-32 c-24 f-17 h-23 m-19 n-26 o-30 p-22 q-25 r-19 s-24 t-25
number b-31 c-23 f-17 h-22 m-18 n-26 o-28 p-21 q-25 r-19 s-23 t-23
number$ b-17 g-34 n-17 o-18 q-15 t-17 u+22 v-20
number_@stop l-17 v+17
number__@call i+21 m-21
number__can u-18
number__me l-17 v+17
number__not u-16
number__texting l-17 v+17
number__the j-18
number__your m-22 v-17
number_again m-16
number_do g+19 u-19
number_for j-18 u-21
number_from m-15
number_now m-17
number_of i-17 v+19
number_to g-16 i+20 m-20 u-16
numer* a-27 b-26 c-20 d-34 e-18 h-23 k-30 m-23 n-22 o-26 p-17 q-17 r-26 s-19 t-15
numero a-27 b-26 c-20 d-34 e-18 h-23 k-30 m-23 n-22 o-26 p-17 q-17 r-26 s-19 t-15
numero$ a-28 b-17 i-45 j-27 l+19 m-39 u+16
numero_@wrong l-16 v+18
numero__@place l-23 m-22 u-26 v-18
numero__la i+20 j-25 m-17
numero_de g-23 u-33
nurse a-33 c-22 d-32 e-18 g-22 i+33 j-24 k-22 l-18 m-22 n-32 o-20 p-28 q-23 v-17
o a-30 b-23 c-26 d-16 e+17 h-22 i-34 k-22 l-26 m-49 n+21 o-34 p-19 q-30 r-25 s-27 t-18 u+18 v-31
o_no d-20 m-25 n+19 q-17
oak r-16
oak_street r-16
ocupa a+17
odds g-17 m-16 u+17
of a-26 c-48 d-18 h-26 i-35 j-17 k-54 p-27 r-55
of$ f-17 g-19 u-16
of_# u-17
of_@clothes m-19 n+18
of_@symptom m-18 n-18
of__@drive u-16
of__@late u-16 v+16
of__@place m-18
of__@relative v+18
of__@sick j-16
of__@texts k-17 l+24
of__@visit b-21 d-15
of__day m-17
of__i a-16 u-17
of__in i-16
of__is a-18 d-23 g-17 n-25 o-18 u+15
of__it d-16 m-26
of__me m-16
of__morning f+16
of__take m-15
of__the m-19 o-17
of__there a-16 b-15
of__this d-18 g-15 m+16 u-15
of__today m-16 s+19
of__zoo d-15 m+16
of_a d-24 u-32
of_gas d-19 m+21
of_god l+16 m-19
of_here l+18 m-19
of_it m-21 q-16 r-17 u+16
of_my u-16 v+18
of_somebody a-17
of_that j-16
of_the d-21 f+15 i-20 r-20 u-30
of_them b+16 l-24
of_these m-16 n-15 o-17 u+19
of_this g-17 l+16 m-37
of_town o+17
of_wants m+18
of_you m-18
of_your i-15
off a-59 b+29 c-54 d-68 e-32 f-35 g-67 i-74 k-62 l+46 m-69 o-32 t-43 u-32 v-18
off$ a-41 c-29 d-36 g-28 h+15 i-40 k-40 l+23 m-52 n-24 o-33 p-41 r-25 t-16
off_@cancel m-21
off__@book l-15
off__@drive m-18 p+17
off__@holiday h+15 m-15
off__@texts k-25 l+21 m-22
off__here l+18 m-19
off__is m-21
off__list a-31 g-26 i-18 k-27 l+19
off__please a-17 k-18 m-20
off__the a-15 m-17
off__this l+19 m-16
off_all k-16
off_for b+16 d-16 j-15 l-21 m-24
off_my a-16 b+16 d-15
off_of l+22 m-22 v-17
off_the a-31 c-16 g-22 i-20 k-29 o-18 p-15 q-24 u-19 v-16
off_this a-21 b-19 g-22 l+27 m-25 u-18
off_work m-17
off_your k-16 m-28
offer a-17 u-15
office a-34 b-20 c-16 d-33 g-26 h+24 l-19 m-18 n-23 o-16 q-26 r-19 s-15 t-17 v-17
oficina a-18 b-17 d-21 f-16 g-23 i+17 l-27 n-19 o-20 q-18 u-42 v-23
often d-18 n-20 u+15
often__i n-18
ohio a-16
ohio$ a-15
oil a-20 c-18 d-19 j-23 m+34 o-30 q-23 r-15 s-16 u-21
oil$ m+30 n-22 o-24
ok a-25 b-68 c-73 d-16 e-95 f-74 g-65 h-73 i-73 j-79 l-60 m-17 n+59 p-23 s-28 u-75 v-69
ok$ a-47 b-45 c-57 e-82 f-63 g-50 h-55 i-53 j-55 k-64 l-35 n+55 p-56 q-26 r-66 t-79 u-61 v-54
ok_@thanks b-17 m-35 t+23
ok__@drive n-18
ok__am n-18
ok__can k+18
ok__i m-18 r+15
ok__me k+18 l-16
ok__my m-16
ok__text a-16 k+27 l-23 m-20
ok__you t+17
ok_cool m+24 t-19
ok_for d-19 m-17 q+16
ok_if m-15
ok_lol d-17 m-26 n+27 u-16
ok_or g-17 n+15
ok_that m-19
ok_to a-26 d-19 j-21 k+16 l-19 m-20 p-15 s-18 u-17
ok_you k+18
okay e-17
old b-21 d-34 f-17 h-24 j-18 l-28 m+28 n-30 o-20 s-15 u-19
old__you h-16 j-19 m+26 u-25
old_lady m-23
olvid* e-16
on a-21 c-45 d-24 e-19 f-47 g-73 i-15 k+31 l-49 n-25 o-19 p-29 q-36 s-37 t-52 u-17 v-52
on$ a-29 b-19 d-30 e-22 g-31 h-32 j+22 k+17 m-33 o-28 p-19 q-23 r-28 s-25 u-38
on_# h-19
on_@date a-18 j-17 m+20 o-16
on_@day a-17 c-18 d-34 f-16 h+28 i-30 j-30 k-19 l-16 n-20 p-15 q-30 r-20 s-20 u-30
on_@holiday j-16
on_@traffic k+21 l-20 m-19 r-16
on__@book a+25 i-15 k-21 m-22 o-15
on__@call i+18
on__@date b+16 r-15
on__@ride m-18 p+17
on__@texts m-19
on__@vehicle m+15 n-21
on__books a+20
on__day d-25 g-19 j-16 n+19 q-19 u-18
on__first a-19 m-20
on__home h-16 n-17 q-19 r-17
on__in e+19 m-15 r-17
on__is m-25 n-23 r+17
on__line a-21 j+15 m-16
on__list g-16 i-15 k+16 l-21 n-16
on__loan d-16
on__or j+16 u-18
on__red j+16
on__road m-15
on__so m-18
on__street r-17
on__test m-22 u+20
on__that m-18
on__way a-27 b-20 d-23 g-19 h-26 i-29 j-25 k-20 m-24 o-31 q-40 r+38 u-22
on__with m-18
on_a a-15 g-23 j-19 n-31
on_broke m+15
on_it u-25
on_me m-18 p-22 q+20
on_my a-35 b-23 c-16 d-38 g-30 h-16 j-29 k-27 l-22 o-29 r+32 s-18 u-36
on_please k+18 o-19
on_that d-17 g-16 m-20
on_the c-28 d-45 e-23 f-22 g-34 h-39 l-47 o-28 q-42 r+18 t-27 u-34 v-35
on_this a-22 m-32
on_tv h-16 j-21 u+18
onda f+20 j-20 m-17 u-16
onda$ f+20 j-20 m-17 u-16
onde j+24 m-23 u-22
one a+25 c-45 e-41 f-39 h-50 i-21 k-42 l-34 m-36 n-53 o-16 r-23 s-16 t-17 u-25
one$ c-25 d+17 e-16 f-19 g-29 h-27 k-24 l-41 m-27 n-34 q-27 u-39
one__i g+15 j-16
one__take m-19
one_can q+15
one_more u-15
one_of m-21 n-16 o-16
one_to m-15
onlin* a+16 m-17
online a+16 m-17
online__what a+17
online_now a+17
only b-19 g-15 i-23 k-15 m-31 n-17 p-23 r-23 u-24 v-18
only$ q-16
oops m-18
opcio* d-15 g+26 j-17 m-22 u-24
opciones g+20 m-18
opciones$ g+16
open b-37 c-25 e-27 f-29 g-31 h+45 j-49 k-26 l-30 n-32 o-25 p-32 q-37 r-38 s-41 t-32 u-41 v-32
openi* a+16 d-17 h-18 u-21
opening o-18
opening$ m-17
opening__a a-17 m+17
opening_for a-17 m+17
openings m-23
opt a-24 b-16 c-18 d-15 i-28 k+18 l+22 m-35 n-20 o-21 q-17 r-20 u-26
opt__text m-16
opt_me l+18 m-18 u-16
opt_out i-15 k-16 l+18
optin* b-15 g-19 r-16 v-15
opting b-15 g-19 r-16 v-15
opting_out b-15 g-19 r-16 v-15
optio* a-20 g+22 j-18 l-22 m-29 n-19 u-16
options d-22 g+22 j-17 l-21 m-25 n-15
options$ d-22 g+21 j-16 l-21 m-24 u-17
or b-40 c-41 e-33 f-30 h-17 i-43 j+26 k-38 l-49 m-82 n+22 o-21 p-44 r-29 s-60 t-35 v-49
or__i h-18 i-16 l-16 m-29 n-24
or__it m-15
or_after d+17 n-16
or_do m-20
or_just m-16
or_no a-16 b-22 g-21 l-25 m-34 n+25 o-16 q-21 u-24 v-17
or_what a-18 d-27 m-29 q-16 u+17
order b-22 i-18 m+22
order_me m+19
other n-18
otra c-17 d-29 e-16 h-23 i-32 k+17 l-30 n-25 p-24 q-21 r-29 s-26 t-15 u-37
otra$ a-20 j-17 k-17 v-16
otra_@person a-19 i-16 k-17 m-21 u-17 v+18
otra_@visit a+25 b-26 o-21
otra__los k+16
otra_hora a-18 m-15 o+20
otra_vez a-30 b-20 i-16 k+27 l-23 o-28 u-17
otro a-32 c-15 d-21 i-17 j-18 k-18 m-28 o+23 q-22
otro$ n-19
otro_dia a-28 b-34 m-17 o+18
our a-15 d-28 g-15 h-17 i-16 j-21 l-16 n-21 s-15 u-26
out a-31 b+20 c-27 d-21 e-66 f-58 g-65 h-52 j-41 k-59 l+24 m-41 p-33 v-63
out$ a-23 b-24 d-63 e-52 f-41 g-45 h-40 j-45 k-38 l+22 m-40 o-20 p-42 r+31 u+15 v-41
out_@cancel b+26 m-24 o-15 r-17
out_@drink m-17 n+17
out__@visit a-18 b+25 m-23 n-18 o-16
out__i m-15 n-17
out__it d-19 m-16 o-16 r-16
out__me m-24 p-19
out__town o+17
out_for m-16 o+18
out_my a-19 b+23 d-15 l-16 m-27 o-16
out_of a-27 i-16 j-22 k-19 m-18 n-31 r-22
out_the b+16 d-21 i-18 l-17 n-22 o-25 q-18 u-23
outsi* u-22
outside u-22
outside$ j-23 m+25 u-20
over b-24 g-15 j-23 l-25 n-24 q-30 r+18 v-26
over$ d-22 u-15
over__@call i-15
over__@relative i-17 m+17
over__my i-19
over_now m-24 r+19
over_the i-20
over_there d-17 h-21 i+22 m-20 p-15 r-21
over_with i-18
owe d+27 g-19 m-16 n-24 u-18
owe_anything d+23 m-23 n-21
own i-18
pacie* b-15 i-15 m-20
paciente b-15 m-16
packa* a-15
package a-15
paga d+24 m-20 n-16
pagar a-22 c-15 d+36 g-19 i-24 j-25 n-34 o-33 q-27 u-22
pago m-17
pague m-19 t+16
pague$ m-19 t+16
palab* u-15
palabra u-15
palabra$ u-15
panza b-21 l-26 m+18
papa a+19 m-18
papel* m-25 u-19
papeles m-25 u-19
papeles$ a-17
paper* d-26 g-20 j-16 m-20 o-19 q-15 u-15
papers n-15
paperwork d-18 g-18 m-22
para c-23 d-21 e-19 f-21 g-16 h-33 i-15 k-21 l-20 m-23 q-36 s-42 t-21
para_@visit a+24 m-16 o-21 u-17
para__@day a+17 m-17 o-19
para__@relative p-18 u-21
para__@visit b-17 d-18 m-15 n+18 o-18
para__es u+15
para__mas o-17 u-16 v+16
para__por a+18 o-16
para__proxima a-16 o+16
para__sirve m-15
para_alla m-19
para_el o-21 s-15
para_la a-20 d-24 m-25
para_lo a+19
para_mi b-23 d-17 i-16 l-17 o-24 p-26 r-16
para_que j-20 m-26 u+15
parar* m+15
pararan m+15
pare l+15 m-19
paren* l+16
parenle l+16
park a-24 d-23 i-25 l-17 p-18 q-16 r-30
parking a-41 b-29 c-28 d-50 e-29 f-32 g-27 h-41 i-33 j+34 k-20 l-27 n-33 o-31 q-37 r+27 s-26 t-30 u-40 v-25
party a-18 d+21 i-16 j-23 m-26 q-17
party$ d+17 j-19 m-20 u-23
pasa a-22 b-19 d-15 l-19 m-35 o-25 r-22 s-19 u-21 v-16
pasa_algo n+17
pasam* i+22 q-18
pasame i+22 q-18
pasame__alguien i+16 q-15
pasame_con i+16
pasar a-15 b-17 m-23
pasem* b-20 j-19
paseme b-19 j-19
paseme__la j-17
paseme_con j-18
pass d-16 j-15 m-19 n-16 u+17
pass__@visit b+16
pass_on b+18
passp* m+16
passport m+16
passport$ m+16
past a-22 d-23 i-25 j+17 n-17 o-19 q-16 s-22
past_@place h-22 m+22
past__@open h-22 m+21
pastillas d-18 i-17 m-18 p-18 q-16
patie* j-21 l-17 m-16 n-16 o-25 q-16 u-22
patient m-30 o-21 u-17
patient$ a+20 d-22 i-27 m-18 o-16
patients d-15 i-17
pay a-43 b-26 c-22 d+43 g-27 h-25 i-43 k-17 m-20 n-41 o-34 p-24 q-37 r-26 s-20 u-27 v-21
paying d+19 m-21 u-15
payment a-17 d+26 g-18 j-20
payments a-16 d+17
pelig* m-18 u+21
pensa* m+21
pensarlo m+16
pensarlo$ m+16
people b-39 c-30 d-43 e-22 g-33 j-41 k-32 l-19 n-43 o-19 r-30 s-28 t-25 u+34 v-21
per d+24 j-17 u-26
per_@visit d+16
perdi a-23 d-20 e-16 g-15 h-15 i-17 j-23 l-19 o-25 q-19 s-25 v-18
perdi$ m+18
perdo* a-15 u-20
perdon a-15 u-20
permi* m-22 u-16
permission l+17
pero b-18
perro m+19 q-17
person a-50 b-38 c-28 d-23 e-25 f-30 g-32 i+29 j-33 k-24 l-33 m-33 n-33 o-37 p-25 r-26 s-22 t-31 u-21 v+32
persona a-49 c-20 d-28 e-20 f-15 g-29 h-23 i+27 j-26 k-26 l-29 m-39 n-32 o-28 p-27 r-27 s-25 t-17 u-18 v+28
phone a-34 b-62 c-52 e-24 f-32 g-61 h-23 j-25 n-24 o-53 p-47 q-50 r-49 s-47 t-29 u-29 v+21
pick b-20 j-16 l-19 r-27 s-22 u-26 v-19
pick__@call h-17 i+18 m-17
pick__any m-15
pick__day m-16
pick__of m-15
pick__the h-17 i+18 m-17
pick__up a-19 i-18 m-19
pick_a a+17 d-17 g-17 i-18 p-16 u-15
pick_another o+19
pick_me a-17 i-18
pick_up a-21 i+16 o-16 p-15 q-18 r-16
pico a-17 g+22 j-19 m-23
pico$ a-17 g+22 j-19 m-23
pills a-18
pin a-17 d-18 g-19 i-18 j+21 l-19 u-20
pin$ i-16 j+23 m-24
piso j+16
pizza a-28 i-21 j-24 k-18 l-19 m+27 u-18
place d-29 h-17 i-22 l-16 n-28 p-16 s-19
place_for j+15 m-15
plan a-16 j-19 m-23 n+21 u-29
plant d-16 m+18 u-19
play m+21
play_some m+19
playa m+16
playa$ m+16
plaza a-16 b-21 d-28 g-18 h-18 i-16 j+18 l-16 n-20 u-26 v-16
plaza$ b-16 d-19
pleas* d-29 e-34 f-32 h-26 m-16 n-35 p-30 q-44 s-28 t-36 u-18
please d-29 e-34 f-32 h-26 m-18 n-35 p-30 q-44 s-28 t-36 u-18
please$ d-39 e-27 f-23 h-17 m-58 n-19 p-18 q-29 r-44 s-17 t-27 v-57
please_@book a+19 b-15
please_@call i+24 l-17 m-25
please_@cancel b+23 o-24
please_@stop c-20 k-17 l+28 m-26
please__@cancel b-19
please__@texts i-15 m-27
please__@visit c-20 i-17 k-16 l-30 o-20 v-15
please__a b-20 k-17 o-16
please__again l-16
please__everything b+18 l-16 m-17
please__give b-15
please__his b-19
please__it k-15 l-15 m+18
please__me c-23 g-21 i-23 j-18 k-21 l-24 m+33 r-24 u-22
please__my a-31 b+17 c-21 d-21 j-19 l-16 o-20
please__not b-29 i-17 v-15
please__off a-19 b+20 l-18 m-17
please__out i+16 l-26
please__the m-20
please__up b-21 c-15 k-17 l-18 m+20 o-22 r-15
please_do b-29 i-15
please_get i-16 m+18
please_have i+15
please_keep b-16 l-21 m+28 v-26
please_remove m-23
please_resume k+19 m-16
please_send l-20 m-19
please_start a-15
please_take a-21 b+20 l-17 m-27 v+18
plumb* i-20 l-22 m+16 u-18
plumber i-20 l-22 m+16 u-18
plumber$ i-19 l-21 m+26 u-16 v-18
pocke* m-19
pocket m-19
poco o-15 q-16
podem* m-16
podemos m-16
podemos_@move m-16
poder m-21
poder_ir b+19
podre m-22 o-27 q-17
poem m+17
poem$ m+17
point d-22 g-20 j-18 m+16 n-25
point$ m+18 u-17
point_of m-16 u+15
polis* m-15
polish m-15
pon b-18 i-16 n-24 q+16 s-26
poner a-19 g+16 m-22 n-18 o-20 q-18
poner$ g+17 n-21 u-18
ponga* b-19 m-20
pongame b-18 m-17
pongo b-19 d-27 f-15 g+28 h-15 i-27 j-21 k-16 l-23 m-38 o-32 p-17 q-32 r-24 u-40 v-17
pongo$ a-20 d-17 g+18 l-16 m-24 o-19 q-23 r-16 u-22
pongo__@medicine g-15 n+16
pongo_la g-15 n+16
pop m-21
por b-17 d-19 e-43 f-38 g-30 h-18 j+20 k-16 m-38 n-55 r-43 s-51 v-58
por__@door i-15 j+22 m-16
por__entro j+17
por__es j+19 u-16
por__mandan u+15
por__me g-15 j-18 u+16
por_cual j+19
por_donde m-21 u-15
por_el j+15 q-16 u-22
por_favor d-28 e-22 f-18 h-21 k-25 m-28 n-24 p-49 q-28 r-15 s-24 t-23 u-25 v-22
por_la a-19 b-18 m-19 n-15
por_mi a-25 b-28 c-19 i-22 l-20 m-29 n-20 o-24 p+25 q+15
por_que g-24 l-16 u+16
posib* o-17
posible o-17
possible$ m-20
postpone m-16 o+19
precio a-17 d+17 u-26
prefe* a-18 b-22 m-28
prefer m-18
prefi* a-19 m-22
prefiero a-19 m-22
pregu* b-16 d-18 l-21 n-21 o-15 p-20 q-18 u-15
prend* k+22 l-19 m-23
prepa* a-28 g-27 o-15 u-20
prepare a-23 d-26 g-25 n+19 u-18
prepare$ g-15 m-16 n+15
prescription a-17 i+26 j-15 n-20
prese* b+20
press b-15 c-17 d-15 e-18 g+20 i-16 l-18 m-32 n-24 t+19 u-25
press$ b-15 c-17 d-16 e-18 g+16 l-18 m-28 n-22 t+19 u-19
price a-28 b-18 d+22 e-17 f-29 g-23 h-21 i-19 j-35 k-22 l-18 m+20 n-28 o-19 q-17 r-16 s-18 t-19 u-42 v-19
pricing d+18 m-20
probl* a-25 b-19 c-16 d-17 g-20 j-16 l-16 t-16
problem a-16 u-26
problem$ u-19
problema m-18 n+20 q-21
problema$ m-18 n+22 q-21
proce* a+16 d-17 g-17 n-18
proceed u-19
progr* m-17
program m-17
pronto$ a+16
ptsd a+18 g-18 i-16
puede e-17 f-16 g-24 h-38 j-32 k-30 l-18 m-59 p-16 r-37 s-40 t-17 u-30 v-24
puede$ b-16 m-17 n-17
puede* b-18 c-23 d-24 h-20 l-24 m-39 q-38
puede_@call n-16 o-16 q-20
puede_@fetch a-24 b-17 i-16 m-16 o-19 p-16
puede_@move a-17 b-15 o+18
puede_@pay d+17
puede__@late a-23 d-21 n-20 o+25 q-21
puede__@person a-20 i+16
puede__@relative a-18
puede__@spanish c+22 i-22 n-16
puede__@visit a+15 n-16
puede__a a-26 i-17 m-18 q-25
puede__alguien q-19
puede__conmigo n+21
puede__dia n-27
puede__en c+21 i-24 n-28 q-24
puede__la a-26 d-17 n-19 o+23 q-16
puede__mi a-37 b-22 c-19 m-21 n+20 o-28 p-20
puede__por b-16 q+16
puede__una o-16
puede_estar a-18 n+23 p-19
puede_ir n-22 o-20
puede_mas d-15 o+17 q-15
puede_ser a-17 i-16 n-25 o+22 q-25
pueden b-18 c-23 d-24 h-20 l-24 m-39 q-38
pueden_@call a-26 i+21 k-17 n-17
pueden_@move a-19 i-16 n-17 o+21
pueden__a i-18 k+17 n-17
pueden__escribirme a-15
pueden__mi a+15 n-16
pueden_ver a+15 n-16
pueden_volver a-23 k+18
puedo b-21 c-33 e-20 f-18 i-28 j-18 k-33 l-21 p-23 r-33 s-38 t-30 u-26 v-21
puedo_@call n-16
puedo_@drive o-23 q+20
puedo_@drug h-20 n+25 q-26
puedo_@eat h-18 n+29 o-20
puedo_@fetch n+23 q-20
puedo_@move a-15 m-18 n-24
puedo_@pay a-16 j-18 n-21
puedo__@drug n+15
puedo__@vehicle n-23 q+21
puedo__a o-17
puedo__con a-15 o-15 q-22
puedo__dia n-23 o+19
puedo__el q-18
puedo__en n-22 q+22
puedo__ese n+20
puedo__la a-16 d-18 j-18
puedo__mi q-17
puedo__por n-16 q-15
puedo_ir d-16 g-15 h-16 i-17 m-25
puedo_trabajar q-17
puerta a-17 f-16 h-16 j+27 m-26 r-17 u-20
pues m+20 n-21 o-21 q-23
puked d-24 i-16 j-18 n-17 o-17 q-18 s+22 u-20
pulle* m-16 r+18
pulled m-16 r+18
pulli* a-16 m-26 o-15 r+18
pulling a-16 m-26 o-15 r+18
pulling_in b-18 r+17
puppy m+20 n-17
push a-21 b-15 d-16 k-19 m-17 n-18 o+35 q-18 r-17 s-18
put b-35 e-21 f-16 h-38 j-27 l-35 m-16 n-22 p-30 q-49 r-37 t-33 v-29
put$ g+23 m-22 u-26
put__a g-17 n-23
put__down m-20
put__for a+16
put__in b-20 n-17
put__my m+18 o-16
put__on b-18 e-15 h-20 i+18 j-20 l-20 n-22 r-25 s-17
put__sleep m-22 u+18
put__that d-17 g-16 m-18
put__the k-15 m-19
put__through i+18
put__to i+16 o-17
put_a m-17
put_me a+18 b-20 d-22 h-17 j-18 k+17 l-18 m-31 n-20 p-16 q-20 r-19
put_on d-23 g-24
put_that d-16 m+20 o-17 u-15
put_the a-20 i+18 k-16
put_to m-20 u+18
quali* m-21 u+20
qualify$ m-16
quart* r+17
quarter r+17
que b-25 c-97 e-30 g+33 i-48 k-27 l-38 m-46 o-21 p-105 q-15 r-89 s-57 t-66 u+33 v-81
que$ a-29 b-18 c-17 f-38 h-25 i-26 j-33 k-22 l-24 m+19 n-29 o-19 q-26 s-16 t-21 v-20
que_@call a-15 n-16 q-17 u-24
que_@cancel b+24 d-17 m-20 o-16
que_@clothes g-35 m-18 n+25 q-18
que_@door a-16 d-18 f-17 j+26 m-24 r-19 u-22
que_@fetch a-25 g-36 i-20 n+16 o-17 p-30 u-28
que_@hours a-20 d-20 e-16 f-18 h+24 m-24 u-17
que_@pay d+24 n-19 o-19
que_@price a-21 d+20 m-15 u-31
que_@stop k-17
que__@call b-22 d-23 i+15 j-17 l-19 m-31 n-16 u-29
que__@cancel m-18
que__@eat h-22 n+21
que__@fetch a-22 d-31 g-31 i-19 n+31 p-19 u-15
que__@food d+18 j-19 m-17 n-15
que__@open d-18 f-18 g-16 i-15 j-22 n-24 o-21 q-15 u-16
que__@place g-19 i-25 l-22 m-24 u+16 v-23
que__@treat a-23 g-16 j-16 m-19 u+19
que__a b-16 l-18 m-29 n-23 o-16 p-15 q+16
que__ahi m-17
que__alguien n-16 q+18
que__antes o-16
que__atiendan a+17 i-17
que__contestan m-16
que__contestar g+16 n-16
que__de a-16 d-19 g-24 j+16 k-22 n-18 v-25
que__decir n-15
que__el g-16 i-26 j-19 m+15
que__en h-23 j-16
que__es a-31 d-38 e-20 f-22 h-39 i-19 j+20 l-19 m+21 n-33 o-28 q-22 r-19 s-19 u-16 v-23
que__esa g-18 u+20
que__eso m-15
que__estan j+16 m-16
que__este g-17 j-15 l-18 u+19 v-20
que__esto g-18 u+19
que__hace m+17 u-18
que__hay m-16
que__hoy m+19 u-20
que__la a-22 f-20 g-19 h-17 j-30 l-17 n-25 v-16
que__llevaba q+16
que__llevo n+17
que__lo d-17 m-17
que__manana n-17
que__mandan u+15
que__me a+16 b-18 d-26 g-41 h-28 m-39 o-20 q-15 r-17 u-16
que__mi a+16 m-22
que__mis n+17
que__para m-20 o-17 u-19
que__puedo a-19 h+17 i-17 m-24 o-25
que__que d-37 i-25 m-22 n+18 o-18 p-26 q-37
que__se a+15 n-19 o-16
que__tiene a-23 d+20 m-17 q-15 u-16
que__tienen d-24 m-28 u-23
que__ustedes a-17 m-20 u+20
que__voy m-18
que_banarme n+17
que_calle j+15
que_calor m+16
que_clase j-19
que_dejar d+17 j-19 m-17
que_dia a+32 b-16 d-29 f-18 g-23 h-30 i-18 j-25 l-18 n-28 o-23 q-26 u-28
que_dias f-18 h+22 m-20
que_es a-36 b-22 d-42 e-21 f-21 i-32 j-44 l-31 n-26 o-23 q-24 s-23 u+47 v-37
que_frio m+15
que_hacen m-19 u+19
que_hacer u-17
que_hay e-20 f+21 m-23 u-23
que_hora a-38 d-22 g-26 h+19 i-26 j-31 m+19 o-36 q-18 r-17 s-21 u-34 v-19
que_horas h+18 m-27 n-18 o-18
que_ir a-24 d-31 g-16 i-25 m-16 o-20 p-21
que_le g+19 n-17
que_me b-39 c-22 d-27 f-19 h-24 j-42 m-60 o-29 p-27 r-27 t-18 v-26
que_no a-16 b+25 g-18 m-29 q-17
que_numero d-17 l-27 m-28 u-30 v-25
que_onda f+20 j-20 m-17 u-16
que_papeles a-18
que_pararan m+15
que_pongo g+22 n-22
que_se d-29 g-33 h-16 i-16 m-29 o-22 q-18
que_sea b-18
que_tal a-19 d-20 e-20 f+28 g-21 h-18 j-20 k-16 l-16 m-27 n-18 q-16 t-15 u-23
que_tengo a-19 d-34 g+15 i-22 n+16 p-22 q-29 u-25
que_trabajar n-20 q+17
que_yo a-17 g+21 m-21 n-19
queda a-16 b-19 i-20 n-16 q-18 r-23 s-24 t-16
queda$ j+21 m-41
queda* i-15 n+17 q-16
queda_bien m-19
quede a-30 c-32 d-21 i-31 j-22 k-26 l-15 n-35 o-39 p-17 s+22 t-21 u-18
quede_sin a-23 c-25 d-16 i-24 j-16 k-21 n-28 o-32 p-20 q+18 r-18
quedo a-23 b-22 m-18 n-30 o-16
quedo_mal p-27 q+16
quere* k+20 l-17 m-22 q-15
querer k+20 l-17 m-22 q-15
querer$ k+18 m-17
quest* a-17 j-15 n-20 s-18
questions g-17 i+17
questions_for i+20 m-23
quien a-50 b-28 c-19 d-20 e-15 g-16 h-18 j-19 k-26 l-39 n-32 o-34 r-18 s-22 t-18 u+16
quien__@fetch a-21 i-26 m-16 u-19
quien__a m-16 u-20
quien__dio i-15 m-16
quien__el i-18 m+22 u-17 v-18
quien__esa u-21
quien_es q-17 v+18
quien_gano m+24 u-22
quien_habla u+17
quien_les i-15 m-16
quien_me a-28 b-16 k-15 l-25 m-26 n-18 o-18 v-20
quier* a+16 d-25 e-21 f-17 g-20 h-21 j-22 n-30 p-36 q-39 r-28 s-25 t-23 u-28 v-47
quiere m-20
quiero d-24 e-20 f-17 g-24 h-17 j-21 n-29 p-34 q-36 r-28 s-25 t-23 u-26 v-47
quiero$ b+16 l-15
quiero_@call a-27 i+22 m-22
quiero_@cancel a-39 i-32 k-24 l-27 m+18 u-19
quiero_@move a-17 b-16 o+18
quiero_@stop k-16 l-22 m+20
quiero__@texts a-21 b-18 i-20 k+17 l-21
quiero__@treat a+20 m-15 u-16
quiero__@visit a+16 b-15 k-17 l-17
quiero__a b-16 m-24 u-15
quiero__baja a-20
quiero__con b-17 i+19 k-18 m-28
quiero__de a-32 o-15
quiero__el b-20 m-18 u-18
quiero__hora o+16
quiero__la a-21
quiero__los l-25 m+19
quiero__mas a-21 k-15 m-18
quiero__me i-20 k+16 m-32
quiero__mi a-24 b-28 m+28
quiero__un a-17
quiero_dar a-16 b+16
quiero_ir a+17 b-22 m-25 u-17
quiero_los a-15 k+20 l-21 m-22
quiero_mas a-16 b-16 i-16 l+22 m-31
quiero_mi b-17 m-16
quiero_otra m-17
quiero_que i-21 k+16
quiero_una b-18 m+15
quisi* m-18 p-16 u-17
quisiera m-18 p-16 u-17
quit b-24 d-26 e-18 g-23 i-36 j-28 k-16 l+44 m-31 p-27 r-28 s-26 t-18 u-26 v-31
quita a-17 m-20 s+20
quite* a-28 i-24 k-24 n-22 p-17 q-20 s-23 u-25 v-25
quiteme m-22
quiteme_del m-22
quiten v-16
quitenme l+17 m-16 o-19
quitenme_de b-16
quito m-15 n+19 u-18
quito_los n+15
racin* m-18
racing m-18
rain m+22 u-15
rajo m-20 q+20
ramp j+15 m-23
rate j-16 m-18
rates u-16
rathe* a-20 m-19 u-17
rather a-20 m-19 u-17
rather_have c+16 i-17
rather_not i-17
rd b-20 o+19
reach a-16 c-16 d-25 h+16 i+20 j-21 k-19 m-35 u-27
reach* i-19 m-29 v+17
reach_out c-15 i+18 k-19 m-23
reach_somebody h+16
reached i-17 m-19 v+17
reached_a v+16
react* i-15 k+22 l-22 m-19 u-17
reactiven k+17
reactiven__@texts k+17
read b-24 i-24 j-18 k-33 l-30 m+20 n-34 o-29 q-17 t-16
read_@english m-18
read__my l-17
read_it a-16 d+16 u-18
read_me l-17
read_that d-22 k-18 m+24 n-18
ready m-19 u-16
ready_for m-18
real c-18 d-22 h-18 i+16 j-19 l-15 o-18 q-15 v-23
real$ i-26 s-15
real_@person i+17
recei* i-16
receive m-16
recet* a-19 i+23 m-18
receta a-19 i+23 m-18
receta$ a-18 i+21 m-17
recib* i-21 m-30 u-26
reciben l-16 m-19 u-21
recibir m-16
recibir_@texts l+15
recibir_los l-20
recip* m+19
recipe m+19
recog* i-18
recoge p+17 q-22
recoger i-18
recogerme b-17 q+22
recom* d-16 g-20 i-19 q-15 u-21
recomendo g-17
recomendo$ g-15 m-20
recomendo_a a-20 m+15 n-17
recor* d-17 k-22 n-20
recordatorios k+22 l-28
records n-18
records$ m-22
records__my m-23
red m-23
red_line j+16
refer* a+24 d-16 i-18 l-16 m-17 u-18
referencia a+16
refil* a-17
refill a-16
refill$ a-17 i+19
regre* g-16 m-19
regresar m-16
relea* a-16 d-20 g-17 i-18 q+18 u-28
release a-15 d-18 g-16 i-15 q+20 u-27
remem* m-15
remember m-15
remin* a-21 b-20 o-15
reminder a-17
reminders a-35 c-17 d-18 g-18 i-30 j-15 k+41 l-22 n-18 o-26 r-20 u-29
remov* a-24 d-16 g-15 i-20 o-20 r-17 u-22 v-19
remove a-24 d-16 g-15 i-20 o-20 r-17 u-22 v-19
remove__@call m-15
remove__@visit b+19 l-20 m-18
remove__number m-15
remove__this l+16
remove_me b-28
remove_my a-17 l+19 m-39 o-15
rent d-21 m+31 n-17 o-18
rent$ m+16
rent_a m+16
repea* t-16
repeat t-16
reply a-21 g+19 l-17 n-16 u-16
reply$ m-18
reply__that g+19
reply_to g+19
representative i+18 m-17
requi* m-16
reschedule a-25 c-33 g-21 h-16 i-30 j-22 k-21 l-16 m-15 n-23 o+28 q-17 r-26 s-17 u-20
reservation b-30 d-18 m+29 o-23
respo* a-18 g+16 n-17 u-19
respondo m-18
respondo$ m-18
rest u-15
rest$ m+17
resub* k+20 l-19 m-16
resubscribe k+20 l-19 m-16
resum* a-15 g-16 i-18 k+21 l-15 u-19
resume a-15 g-16 i-18 k+21 l-15 u-19
resume$ k+16
resume__@texts k+16 m-18
resume_my k+16
retur* a-17 l-17
return a-17 l-17
return__@clothes m+15
return_these m+15
rid m+19
rid__wants m+18
rid_of m+19
ride a-67 b-47 c-57 d-74 e-62 f-59 g-60 h-55 i-64 j-58 k-55 l-66 m-52 n-38 o-53 p+50 q+64 r-52 s-61 t-64 u-60 v-63
rides d-16 m-18 q+20 u-19
rides$ d-15 m-23 q+20 u-17
ridin* l-15 u-18
riding l-15 u-18
riding_with m-16
riesg* d-15 m-18 u+19
riesgos d-15 m-18 u+19
riesgos$ d-15 m-18 u+19
right a-20 c-19 e-22 f-17 i-25 l-30 p-19 q-21 v-20
right$ g-27 h-17 j+22 m-33 o-18 r-29 s-26 t-24 u-23
right__to m-15
right_if q+17
right_now a-15 d-22 i-16 j-26 m+21 n-31 o-24 q-28 r-42
right_there j-20 m+16
ring a-33 b-20 c-25 d-37 e-20 f-21 g-32 h-49 j-36 k-21 l-34 m+34 o-22 p-26 q-30 t-28 u-43 v-40
risks g-15 m-17 u+20
risks$ g-15 u+17
road m-25 u-18
roads h-18 j-15
robot a-16 c-16 m-31 p-16 u+18 v-19
room a+20 b-24 c-16 d-20 h-17 i-21 j-18 l-22 m-31 o-23 q-22 r-19 t-16 v-24
room__her a-15
room__me a+18 m-21 p-17 s-15 u-18
room_for a+30 m-24 n-21 p-16 s-17 u-25
room_is m-19 s+15
room_with a-18
roomies m-17 p+17 q-16
ropa g-37 m-18 n+26 q-19
round b-20 n-18 o-22
round$ a+17 b-16 m-22 o-16
ruin n+16
run b-16 d+31 g-24 i-17 j-16 m-24 n-22 o-22 u-34
run$ d+31 g-19 m-24 u-26
runni* a-18 f-21 h-19 n-18 s-17 u-16
running a-18 f-21 h-19 n-18 s-17 u-16
running_@late f-15 h-15
sabados h+19 m-16
saber a-20 d-18 i-16 m-26 n-17 o-15 u+20
sacar d-20 i-16 j-22 m+23 u-18
sacar$ d-16 m+20
saco u-18
safe d-21 j-17 n-19 u+19
safe$ m-24 u+22
said c-18 d-31 f-17 g-22 h-19 i-18 j-27 q-30 r-29 s-24 t-22 v-24
said_@day m-22 o+18
said_@stop l+19 m-17
said__@cancel b-17 m+17
said__but m-19 o+15
said__do m-21 u-20
said__her p-18
said__i m-20 o+19
said__to l-16
said__will p+22 u-16
said_i a-20 l-29 m+28 n-24 o-19 r-15 u-21
said_no m-21
sale a-22 j-16 r-18 s-16
salie* m-22 r+16
saliendo m-22 r+16
saliendo$ m-21
salio r-18
salir n-16
salud* m-16
saludos m-16
same b-23 e-17 f-16 h-18 i-22 k-18 l-30 q-18 r-17 v-17
same$ j-19 l-16 m+23 u-15
same__as j+15 m-23 u-20
same__last m-18
same_as a-16 n-17 o-22
same_day m-19
same_thing m+16
saque* l+19
saquenme l+19
saquenme_de l+16
saturday a+19 b-24 h+16 j-20 m-30 n-21 o-31 s-16 u-21
saw d-16 n-16 u+16
saw_a m+15
say a-36 b-23 c-16 d-40 e-18 f-24 g+32 h-25 i-22 j-35 k-25 m+22 n-39 o-27 s-20 t-18 u-55 v-19
say$ n-17 u-17
say__do g+18 m-19 u-17
say__in m+16
say_that g+17 m-15 o-18 u-16
says c-17 f-34 h-19 i-17 j-22 k-23 l-28 n-18 p-17 t-19 v-16
says_@hello a-18 f-28 m+25 p-17 q-20 s-16
says__@stop g-15 l-16 m+17
says__can m-19
says__help u-15
says__is m-19
says__not m-21 q+16
says__off m-21
says_she m-21 q+16
says_the m-18
scale m-24
scam a-17
scare* m-17 v-17
scared m-17 v-17
schedule a+45 c-22 e-18 g-25 h-22 i-30 j-27 k-29 l-33 n-42 o-27 p-22 q-27 s-24 u-27 v-27
schoo* p-15 q-16
school p-15 q-16
scrap b+17
scrat* m-17
scratch m-17
scratch__@visit l-16
se a-32 b-56 c-26 e-69 f-65 g+21 h-73 i-34 j-65 k-61 l-71 n-29 p-42
se_@english c+19 g-15 m-20 q-16
se_@insurer p-17 q-18
se_@sick m-28 n-19 p-16 q+27
se_@wrong d-25 e-15 i-18 m-23 q-16 r-16 t-17 u-15 v+27
se__@fetch a-18 m-15 n+20 q-21
se__@insurer p-20
se__@late a-15 d-17 n-17 q-18
se__@pay d+17
se__@relative b-18 n-15 p-21 q+16
se__@symptom m-16
se__a a-24 d-16 n+19 o-21 p-21
se__de i-20 m-18 v+19
se__dia d+16 n-17
se__el a-21 b-19 d-21 g-22 n-31 p-19 s+18 u-25 v-16
se__en c-16 n-20 q-21
se__es g-17 m-15
se__ese g-19 m-23 o-21 q-15 u-19
se__esto g+16
se__hizo m-16
se__la a-23 b-24 c-17 e-18 g-27 h-18 j-25 k-19 l-15 n-39 t-15 v-23
se__luz m+16
se__mas d-15 o+17 q-15
se__me m-16
se__mi a-15 b-20 n-18 p-25 q+20
se__que m-16
se__un m+19
se__uno d-18 g-18 m-17 n+16 o-17
se_como m-17 s-16
se_contesta g+15 m-19
se_fue m+16
se_lo m-16
se_me a-34 b-32 c-16 d-33 e-15 g-28 i-31 j-19 k-20 l-20 m-16 n-36 p-24 q-18 s+24 t-21 u-31 v-28
se_perdi m-19
se_puede b-23 c-34 h-19 i-35 m-32 q-32 r-24 s-19
se_que b-18 g+15 m-27 q-20 v-21
se_rajo m-20 q+20
se_usa a-16 g+22 m-22 u-19
sea b-18
sec d-15 e-22 j-15 l-15 m+19
sec$ d-15 e-22 j-15 l-15 m+19
secon* m-17
see a+43 b-47 c-35 d-59 e-27 f-28 g-27 i-33 k-28 l-37 n-44 o-50 p-39 q-26 s-32 u-41 v-42
see$ b-19 d-16 m+22 p-17 r-19 u-17
see_@person h+18 u-15
see__i n-16 u-16
see__last m+16
see__then a-24 h-22 m+18
see__there a+17
see_if n-15 u-16
see_someone a+23 i-17 m-20 o-15
see_you d-19 g-16 h-29 j-23 l-17 n-19 o-15 r-17 u-34
seein* a-23 d-18 i-17 j-18 l-23 m+35 n-20 o-22 q-17 r-17 u-26
seeing a-23 d-18 i-17 j-18 l-23 m+35 n-20 o-22 q-17 r-17 u-26
seeing$ a-17 m+31 o-16 u-20
seen a+22 m-25 n-20
seen$ a+19
seguro c-20 e-22 f-16 g-22 h-29 i-29 j-36 k-17 l-22 m-48 n-31 o-26 p-21 q-27 r-23 s-24 t-18 u+40 v-29
seguros a-24 u-22
seman* i-23 j-19 m-27 n-16
semana i-23 j-19 m-27 n-16
semana$ i-21 j-18 m-25
send a-17 b-30 h-18 n-34 p-22 q-24 r-33 s-23 t-22 u-36 v-22
send$ a-19 d-19 g+22
send__@medicine i+16 m-16
send__@place i-16 j+19 m-20
send__@texts l-15
send__a j+16 m-16
send__more l+18
send__my m+16
send__the l-19
send__to a-23 c-18 d-17 g-24 l-17 m+19
send_a j-18
send_any l+20
send_me d-22 g-22 i-17 j+22 m-35
send_the m-22
sendi* a-16 b-15
sending a-16 b-15
sending__@texts k+16 l-15
sending_me m-18
sending_them k-18
senor* m-21
senorita m-21
senorita$ m-21
sent a-25 b-18 d-26 g-21 i+18 l-19 n-26 o-23 s-16
sent$ a-16 n-18
sent__a i-16
sent__already m+18
sent__my i+17
sent__to m-16
sent_the m+17
sent_to i+19 m-19
ser i-17 m-16 n-27 o+18
sera d-25 g-17 i-15 l-17 m-30 o-15 r-16 u+23 v-16
sera_normal s+16 u-19
servi* d-17 m-19
service_@animal n+16
sesion b-32 m-20 n-22 o-27 r-15
session b-17 d+16 j-16 m-40 n-21 o-23 s+24
sessions d+15 l-17 m-33 n-23 o-19 u+17
set a+34 b-19 e-22 f-23 g-35 h-36 i-44 j-25 k-29 l-41 n-30 p+16 q-48 r-33 s-29 t-25 u-48 v-29
set$ h-18 p+22 q-27
set_# r-17
set__@visit a+16
set__a o-15
set__back d+19 g-19 u-25
set__for m+16 r-23
set__minutes r-17
set__the m-18
set__time a+15
set__up a+34 b-16 d-21 i-18 l-22 m-34 n-17 o-20 p-25 u-18
set__with a+16 i-17 m-16
set_me a+23 d+17 g-22 i-16 l-20 m-26 n-15 p-22 q-19 u-30
set_up a+22 d-20 i-21 l-17 o-23 q-15 u-17
she b-22 d-46 e-17 f-21 g-31 h-37 k-22 l-36 m-22 o-53 r-41 t-25
she__@drive m-17 n-16 p+21 q-16
she__a m-21
she__her m-18
she__in m-16 n-16
she__not i-20 n-15 o-23
she__to m-18
she_can a-17 b-26 h-17 i-24 n-22 o-24
she_is n-23 q-21 r-19
she_need n+16
she_said m+21 n-19
she_will m-16
shift u-21
shoes a-21 d-20 i-17 l-21 m+24 q-17
short m-20
short_@clothes m-16
short__or m-16
shoul* a-19 b-31 c-17 d-40 h-18 j-16 k-16 l-23
should a-19 b-31 c-17 d-40 h-18 j-16 k-16 l-23
should_@relative m-23 n+19
should__@animal n-23
should__@relative m-16 n+21
should__about m-23 n-22
should__an m+21 n-18
should__avoid n+16
should__be m-19
should__bring m+16
should__do m-25 n-22 q+20
should__get a-18 m-23 n+22
should__have m-32 n+31 s-17
should__if m-15
should__take m+17 n-19
should__there m-23 n+16
should__to n-23
should__you a+19
should_i a-20 b-18 d-33 l-19 m+17 o-27 p-18 u-52
should_my m-16 n+21
should_we m-20
show l-16 n-25 o-15 s-16
show__a m-16
show__on m-15
show_me m+18 u-15
show_up m-18
showi* m-16
showing m-16
showing_up m-16
shut m-19 u-16
shuttle a-16 h-23 i-17 j-26 n-20 u-21
si a-27 b-38 c-41 e-39 f-32 i-44 j-45 l-36 m-17 p+23 r-40 s-36 t-31 u-53 v-37
si$ a-16 b-17 c-16 d-20 e-23 g-16 l-19 m+25 n-23 q-22
si__@texts k+15 l-17 m-15
si__los l-16
si__me m-15 n-17 p+16 q-24
si__quien q-22
si_hay p+15 q-19
si_no d+17
si_voy m-16
sick a-26 m-21 n-20 p-23 r-17 s+16
siemp* r-16 v-16
siempre r-16 v-16
sient* a-18 s+17 u-16
siento a-18 s+17 u-16
sign b-19 d-28 g-18 i-17 m+19 n-20 o-23 r-15 s-20 u-35 v-20
sign$ a-21 m+15 u-17
sign__@texts m+16
sign__for a-34 m+23
sign__los m+16
sign__up l-17 o-20 u-16
sign_me l-16 o-20 u-16
sign_up a+17 d-16
signe* m-15
signed m-15
signi* g-17
sigo m-24 s+19
sigo_con m-17 n-15 s+18
sin c-37 e-20 f-15 g-33 h-24 i-40 j-37 l-33 m-27 o-44 p-38 q+27 r-38 t-25 u-43 v-26
sin_@ride q+21
sin_querer k+20 l-17 m-22 q-15
sin_trabajo m-20
since b-23 d-27 i-23 j-19 l-25 m-24 n-26 o-26 r-19 s+30 u-43 v-19
since$ u-22
since__@treat a-15
since__@visit a-20 s+27
since_her s+16
sirve a-22 b-19 l-18 q-18
sirve$ a-17 b-17 o-16
sister a-25 b-27 c-15 d-25 i-17 j-21 l-22 o-23
sit a-20 b-15 m-20 n+22 u-18
sit__me n+23 p-18
sit_in a-15
site f-17
site$ f-17
sitter m-23 o+21 q-18
situa* m-19
situation m-19
skin i-15 l+19 m-25 v-17
skip a-23 b+17 c-17 d-23 e-20 g-18 i-20 j-20 l-21 q-17 s-16 t-16 u-28
skip__@medicine b-15 m-24 n+19
skip__this m-17
skip_it b+20 m-20
skip_my m-16
sleep a-16 d-24 h-19 j-16 l-16 n-25
sleep$ h-15 n-19 q-20
sleepy m-15
slide m-18 o+17
slide__to m-16 o+17
slot b+17 d-33 i-20 m-38 r-18 s-16 u-19 v-16
slow q-18 r+21 s-15
slow_today m-23
smoke m-17
smoke* m-17 n+20
smoking n-15
snow d-24 h+16 u-16
snow$ d-23 h+16 u-16
so b+19 c-31 e-23 f-27 h-44 i-46 j-29 k-36 l-23 m-42 n-53 p-29 v-44
so_@cancel b+20 m-17
so_@symptom g-17 q-16 r-20 s+18
so__@cancel b+23 m-19
so__a u+15
so__am a+16 i-19 m-16
so__are m-17
so__can a-18 m-25
so__do m-15
so__i m-25 u-24
so__is m-18 o+17
so__it d-18 j-20 m-21
so__know u-17
so__need a-15 m-18
so__not m-36
so__now g-16 m-16 s+15
so__out o+15
so__right g-16 m-16 s+15
so__to m-18
so__today r-15
so__will m-23
so_he q+17
so_i g-18 i-22 l-19 m-41 n-20 p-23 s-18 u-27 v-17
so_is j-18
so_need o+20
so_we a-16 m-20
so_what m-16
so_you q-15 u-19
socks l-18 m+17 v-16
sola a-16 g-15 m-19 n-18 q+23
sola$ q+17
solo b-17 m-21 o+16
some h-16 j-15 o-26 q-23 s+16
some__the m-17
someb* m-29 n-23 r-20 u-26
somebody m-29 n-23 r-20 u-26
somebody$ b-16 v-19
somebody_@call i+22
somebody__can a-19
somebody__have b+16
somebody__i b-16 h-16
somebody__me q-21
somebody__up h-19
somebody_else a-21 b+21 i-19 p-20 q-21
somebody_there a-16 p-16
somebody_to p+17 q-19
someo* g-19 j-22 k-17 l-23 n-30 r-24 s-20 t-22
someone g-19 j-22 k-17 l-23 n-30 r-24 s-20 t-22
someone$ a-30 b-28 d-22 h-20 m-37 u-19 v-26
someone_@vehicle m+17
someone__@call i+25
someone__@drive i-18
someone__have b+18 o-20 v-16
someone__in p-17
someone__me b-20
someone__my a-15 o-16 p-20 v-20
someone__take p+17 q-17
someone__the a-17
someone_else a-24 o-30 q-16
someone_on a-20
someone_there a+17 h+16 i-24 m-17
someone_to b-17 p+15
somet* d-25 l-15 p-18 q-19
something d-25 l-15 p-18 q-19
something__for a+16
somew* m-19
somewhere m-19
son b-17 c-30 d-36 e-15 f-21 h-19 i-28 k-18 n-18 o-33 q-24 s-27 t-21 u+32 v-27
songs m+19 u-15
soon h-20 j-17 k-17 m-17 o-34 q-18
soon$ o-18
soon__possible m-19 o-17
soon_as m-20 o-18
soone* d-16 o+17 u-23
sooner a-18 o+18
soonest a+16 u-15
sorry a-25 b+19 d-20 e-17 f-16 h-23 i-20 j-19 k-17 l-24 n-24 p-42 q-24 s-28 t-18 u-24
sorry$ b+26 c-26 d-16 g-30 i-15 l-16 p-32 q-16 s-21 u-16
sorry_@wrong b-21 c-18 g-20 o-16 r-21
sorry__do v+15
sorry_i b-15 c+17 m-18
south u-16
south$ u-16
soy b-29 c-20 d-26 e-18 f-18 g-25 h-15 i-29 j-18 l-24 m-38 o-26 p-16 q-29 r-20 s-21 t-17 u-22 v+37
soy_yo v+19
spam b-17 l+17 m-20
spanish a-41 b-46 c+78 d-50 e-56 f-40 g-45 h-41 i-58 j-37 k-45 l-57 m-61 n-45 o-49 p-39 q-36 r-40 s-35 t-38 u-51 v-40
speak a-16 d-16 i+21 n-16 q-15 u-21
speak_@spanish i-22
speak__a i+21 m-19
speak__someone i+16
speak_to i+17 m-17
speak_with m-17
speci* n+18
special n+18
speec* c-16
speech c-16
spell m+21
spinning m-23 s+25
spinny m+18
split d+15
split_it d+15
sponsor p+16
spot d-17 h-17 i-16 l-16 n-21 q-22 u-17
spot$ a-20 h-16 q-19
spot__am m-28
spot__coming m-20 r+15
spot_away r-18
spot_i m-21
spots a+20 i-18 m-15
spravato d-21 m-22 u+27
spray m-17 u+17
stadi* j-15
stadium j-15
stadium$ j-15
stahp i-17 k-17 l+22 m-19
stairs j-19
stand* m-15
standing m-15
start b-30 c-20 d-24 e-19 f-16 g-21 i-32 j-32 k+34 l-25 n-35 p-17 s-36 u-31 v-17
start$ j-15 n-20 q-20 r-19 u-16
start* j-18 u-17
start_a a-17 m+22
start_me k+16 m-27
start_the m+18
started j-17 n-17
started$ m-20
stati* m-16
station m-16
stay a-17 b-16 d-16 g-16 i-19 j-16 m-19
stay$ m-17
stayi* m-22 r+15
staying m-22 r+15
staying__a m-20 r+18
still b-24 c-16 d-35 e-18 f-20 g-30 l-29 m-23 p-37 q-21 s+21 t-26 u-47 v-21
still$ a-16 m-26 n-16 s+20
still_@open a-20 h+22 m-23
still__@person h-21
still__@ride m-16 q+17
still__a m-17 n-17 q+17
still__if r+16
still__it a-17 b-18 m-20 n+17
still__just o+17
still__my a-18 b-16 o+17 s-18
still_come m-16 n+16 s-17
still_do n+15
still_get m-16 n+16
still_have n-24 q-20 s+18
still_high s+16
still_need m-16 q+17
still_on m-20
still_taking a+17 h-24
still_there j-22 n-16 s-21
still_want b-18 m-16 o+16
stomach a-20 m-30 n+22 q-17 u-17
stop a-65 b-57 c-38 d-69 e-63 f-55 g-74 h-55 i-65 j-17 k+21 l+57 m-20 n-24 o-52 p-50 q-68 r-24 t-59 u-73 v-23
stopp e-20 l+24 m-28
stopp* r-16
stopped r-16
store a-17 h-16 m+20
storm m-20
story a-17 q-16 u-19
stoy m-20 r+16
stree* b-15 d-22 h-18 i-16 n-17 o-19 p-16 q-20
street a-16 h-17 p-15 q-19
street$ u-19
street_@parking j+15
stuck a-17 b-16 d-20 g+16 j-23 l-23 n-19 q-17 v-20
stuff j-17 m-23
su c-15 g-15 i-36 j+23 k-15 n-16 o-19 p-19 q-19 r-15 u-24 v-17
su_@place i-18 j+26 m-21
su_lista l+17 m-17
succe* d-16 u+15
success d-16 u+15
success_@price d-16 u+15
suite d-17 g-20 j+31 m-25 u-23
sunday h+18 m-21
sundays d-16 f-31 h+21 m+17 o-21 t-20
sunny d-16 m+16
sunny$ d-16 m+16
sup d-16 e-22 f+25 j-15 l-16 m-24 t-18
sup$ d-16 e-22 f+25 j-15 l-16 m-24 t-18
super a-16 g-15 r-16
super$ m+18 s-21
super_@symptom m-21
superbill m-19
superbill_for d+17
supervisor a-16 h-21 i+29 m-24
suppo* d-15 m-15 u-18
supposed d-15 m-15 u-18
supposed_to d-15 m-15 u-18
sure b-16 e-16 l-15 p-16
sure_what m-15
surgi* o+15
surgio o+15
sus l+17 m-24
sus_@texts l+17 m-24
suspe* m-18
swap o+20
sweats m-27 n+27 s-29 u-20
switch a-23 b-25 c+23 d-23 e-16 f-16 g-17 h-24 i-18 j-16 l-20 m-47 o+24 p-20 q-29 r-21 s-26 t-22 u-21
swollen m-15 s+17
taco h-20 m+18
tacos a-17 m+17
take c-37 e-26 f-25 g-20 i-39 j-25 k-20 o-29 r-50 t-30 u-36
take$ d-20 g-27 h-16 n-21 q-21 u-15
take_@insurer d+22 h-22 m-22
take__@insurance d-21
take__@medicine n+16
take__@symptom m+18 n-20
take__@vehicle n-16
take__@visit b+19 m-20
take__a a-16 d-18 g-15 m+27 n-30
take__and h-17
take__home b-17 m-30 n-28 p+24 s-18
take__if m-21
take__name b+19 m-15
take__number m-16
take__off a-56 b+19 d-36 g-26 h+19 i-20 j-32 k-30 p-42 q-48 s-24 u-31
take__out a-15 m-17 v-15
take__that n+17
take__the a-23 l-23 m+19 q-19
take__this b-16 l+15 m-17
take__to m+17
take_a a-20
take_for d-18 m+24 n-26
take_her p+15
take_it h-19 p-25 q-23 u-16
take_me a-30 d-29 g-25 h-18 i-24 j-24 k-31 n-37 r-18 s-25 u-29
take_my a-27 d-19 j-19 n+27 p-18 q-28
take_off a-16 l-17 m-19
take_that m-22
take_the s-16
take_this l+18 m-21 v-21
take_to d-17 j-18
take_walk d-21
takin* a+17 b-25 d-26 i-18 l-24 m-35 o-17 s-27 u-25
taking a+17 b-25 d-26 i-18 l-24 m-35 o-17 s-27 u-25
taking_@person h-21
taking__@medicine a-15
taking__a a-21 n-15
taking_me a-28 m-30 n-17 r-19
taking_my a-21 r-16
taking_new a+21 h-17 m-19
tal a-19 d-20 e-20 f+28 g-21 h-18 j-20 k-16 l-16 m-27 n-18 q-16 t-15 u-23
tal$ a-15 d-17 e-19 f+25 g-17 h-15 j-17 m-23 u-20
talk b-24 g-15 h-18 i+20 j-21 n-19 o-20 p-17 q-28 r-18 s-15 u-27
talk_# i+19
talk__@person a-17 i+28
talk__someone i+16
talk_to b-17 d-17 i+22 j-16 m-36 u-19
talke* m-23
talked m-23
talked_to m-17
talki* a-20 b-18 d+15 l-21 r-21
talking a-20 b-18 d+15 l-21 r-21
talking_to m-21
tamales m+30 n-29 r-20 s-18
tanto d-15 i-15 j-15 m+18
tarde b-37 c-28 d-39 e-27 f-21 g-22 i-31 j-34 k-26 l-27 n-44 o+20 p-20 q-39 r+20 s-25 t-23 u-29 v-24
tardecito a-16 d-17 m-20 n-16 o+16 q-17
targe* h-22 u-17
target h-22 u-17
target_@open h-20
tarjeta a-19 b-24 d+25 h-18
tatto* m+17
tattoo m+17
taxi d-17 h-20 i-21 j-27 n-23 o-18 p-17 q+19 u-17
te e-17 l-16 t+16
tea m-15
team m+15
teeth u-23
telef* a-16 d-15 j-17
telefono a-16 d-15 j-17
telefono$ m+18
telefono_de m-16
tell b-28 g+17 h-15 i-17 k-16 l-34 n-28 o-31 p-26 q-26 r-18 v-19
tell__about a-21 d-27 i-22 m+22 n-15 o-16
tell__how g+18 m-17 u-16
tell__i r-17
tell__more m-23 u+17
tell__the i-23 m+19 u-18
tell__to m-25 u-16
tell__we m-17
tell_her r-17
tell_me a-36 b-26 g+18 i-29 l-32 n-25 o-29 p-18 q-22 r-20 s-20 v-17
tempr* m-24
temprano m-24
temprano$ m-15
ten a-16 g-17 r+19 u-20
ten_minutes m-17
tener u-16
tengo b-16 c-21 e-24 f-23 h-27 j-28 k-26 l-35 m-51 r-25 t-22 u-20
tengo_@sick n+15
tengo_@visit b-23 d-16 q-17 v+17
tengo__@cancel b+15 d-20
tengo__@fetch a-19 g-34 i-20 o-16 u-23
tengo__@pay d+20 n-19 o-18
tengo__a n-16
tengo__ayuda g-18
tengo__banarme n+17
tengo__dejar n+17
tengo__ese n-24
tengo__ir a-17
tengo__mis n+17
tengo__trabajar n-17 o+18
tengo_acompanante d-21 n-16
tengo_que a-28 h-18 i-43 j-15 l-15 m-18 p-45 s-30 v-18
tenis a+27 c-15 d-24 g-24 h-28 i-19 j-24 l-17 n-31 o-20 q-18 u-29
terapeuta a+22 i-16 m-22
test d-16 i-16 j-20 u+20
test$ m-19 u+19
texas m+18 u-25
texas$ m+20 u-22
text a-19 b-42 d-32 e-17 h-21 k+15 n-44 o-41 p-39 q-28 r-26 s-31 t-19 u-16 v-30
text$ a-17 k-26 n-18 u-19 v-23
text__@relative a-17 k-16 m+23
text__again g-16
text__directions i-17 j+16 m-23
text__from j+17
text__now k+20 l-18 m-19
text__the a-18 i+20 l-15 m-21
text__to l-20 m+16
text__you m-19
text_from u+16
text_list l-17 m-16
text_me a-32 g-44 i-41 k+22 m-40 n-16 o-19 p-17 u-27 v-18
text_message l-17
text_my m+17
text_the m+18
text_to i-16
text_you m-16
texte* l+19 m-40
texted i-17
texteen l+22 m-22
texteen$ l+22 m-22
texti* d-21 f-19 h-18 j-23 m-19 n-22 o-24 p-18 q-22 r-20 s-17 t-24
texting d-21 f-19 h-18 j-23 m-19 n-22 o-24 p-18 q-22 r-20 s-17 t-24
texting$ b-16 g-34 i-32 k-25 l+23 m-46 v-31
texting__about m-15
texting_me a-28 g-33 i-33
textos l+16 m-30
texts a-43 b-28 c-18 d-39 e-20 f-19 g-36 h-27 i-43 j-41 k+27 l+40 m-25 n-43 o-38 p-29 q-43 r-37 s-29 t-33 u-15 v-16
th d-20 h-18 j-19 m-27 o+26 q-15 r-18 u-15 v-16
than a-15
thank a-32 c-22 d-27 e-16 f-29 g-30 h-37 i-21 j-29 k-22 m-22 n-23 o-26 p-19 q-26 r-24 s-19 t+37 u-30 v-26
thanks a-20 c-36 d-36 e-47 f-41 g-18 h-51 i-40 j-41 k-33 m-23 n-33 o-38 p-17 q-46 r-44 s-37 t+51 u-43 v-44
thanksgiving a-18 d-15 h+15 o-16 t-23 u-16
that a-20 c-17 e-32 f-55 g-27 h-63 i-33 k-21 l-54 p-19 r-34 t+15 u-22 v-19
that$ a-32 b-30 d-16 h-17 l-16 m+23 n-43 q-32 t-47 u-44
that_@visit b+18 m-19
that__@thanks t+16
that__for o-18
that__i b-15 n-17 t+16
that__if m-17
that__is a-16 m-22 n-22 o+20
that__it m-27 n-15 t+15
that__me m-28 n-18 p-23 q+19
that__my a-20 d-21 g-15 n-21 o-28
that__not g-17 n-16
that__right j-19
that__so m-15
that__still j-19 m+18 n-19
that__the d-19 g-16 j+24 m-16 u-20
that__to m-32 o-16 u-17
that__up m-21
that__what d-21 g-20 j-18 n-25 t+15 u-22
that_a d-15 m-25 n-16 o-19 q-17
that_again k-17 n-19
that_already m+16
that_bad m-25 n+18 s-15
that_day a-30 b-17 g-39 j-40 m-66 n+18 o+29 p+16 r-16 s-21 t-36 u-40
that_for m-17
that_going m-21 q-20
that_helps m-15
that_is a-24 d-34 g-36 i-21 j-41 p-17 r-16 s-21 t+21 u-45
that_matter m-17
that_morning m-22
that_name v+16
that_normal m-18
that_ok a-24 b-16 j-24 m-40 o-28 t-23 u-25
that_opening m-22
that_right m-26 n-15
that_time m-16
that_to m+19
that_true m-16
that_was b-26 d-20 g-18 j-19 m+21 n-20 o-20 p-18
the a-21 b-17 c-92 e-69 f-68 g-39 h-19 j+21 k-20 l-30 m+30 n-53 p-23 q-26 t-60 u-22 v-33
the_# a-22 d-29 g-17 h-23 j-25 l-17 m-26 n-15 o+27 p-19 q-17 r-20 s-17 u-19 v-18
the_@book a+18 i-17 k-23 l-20 o-19 q-15 r-16
the_@call a-30 b-32 c-16 g-20 i+17 j-27 l-25 n-20 o-26 p-22 q-24 r-25 s-22 u-23 v-26
the_@clinician b-20 c-24 e-30 f-18 g-33 i+38 j-40 k-35 l-39 m-45 n-35 o-29 p-39 q-34 t-25 u-51 v-32
the_@day a-22 b+19 d-21 h-25 j-17 q-17 s-20 u-19
the_@door b-18 d-27 g-19 h-30 i-24 j+18 l-17 m-23 n-25 o-19 p-19 r+22 u-23
the_@food m+22 u-16
the_@holiday b-18 d-16 h+21 i-15 j-16 l-16
the_@hours m+18
the_@insurer i-20
the_@parking a-16 h-24 i-20 j-31 m+28 r-23 u-15
the_@pay a-16 d+16 j-16
the_@person m-20
the_@place a-45 b-25 c-21 d-45 e-16 f-17 g-32 h+37 i-30 j+25 k-20 l-24 m-43 n-32 o-29 p-30 r-29 s-25 t-16 v-29
the_@price a-20 g-18 j-30 m+19 u-35
the_@relative b-20 d-22 g+17 i-20 j-36 n-23 s-18 t-17 u-29
the_@ride b-15 m-30 p+30 q-22
the_@texts a-36 b-18 d-35 e-16 g-23 h-25 i-38 j-37 k+34 l+20 n-36 o-34 p-24 q-28 r-32 s-24 u-41 v-28
the_@traffic m+23 r-21 s-16
the_@treat i-20 j-28 m-39 o-27 s+16
the_@vehicle a-23 b-17 d-21 h-25 n-30 o-25 q+16 s-24 u-21
the_@visit b+35 c-16 d+30 h-25 i-30 j-44 k-21 m-67 o-38 p-16 q-25 r-33 t-17 u-50
the_@wrong a-23 b-17 d-22 g-21 h-23 i-19 k-16 m-17 o-18 s-16 t-18 u-19 v+16
the__# d-17 j+18 m-21
the__@call a-17 h-25 j-25 l-17 u-15
the__@cancel m-25
the__@clinician a-20 d-16 m+19
the__@clothes j-16
the__@date d-25 g-16 i-16 l-17 m-36 o+27 p-16 q-17 r-20 u-20
the__@day a-16 j-15
the__@door a-17 h-22 j+15 u-16
the__@late r+16
the__@open a-22 d-23 i-20 j-36 m+27 o-20 r-19 s-18 u-19
the__@parking m+15
the__@person m-18 o-15
the__@place a-16 d-25 h-29 i-26 j+20 m+16 o-17 u-26 v-20
the__@price a-19 d+17 g-17 j-27
the__@relative d-18 j-17
the__@stop j-22 k-22 l+27 r-16 v-19
the__@texts m-15
the__@vehicle j-22
the__@visit j-29 m-26 n-18
the__a d-25 j-18 m+18 u-20
the__about m-22
the__after d-17 i-17 m-29 n-28
the__again g-17 k+16 l-25 m-16
the__all m+19
the__am m-16
the__and b-18 m-31 n-22 q-16
the__as a-16 m-21
the__available i+19 m-17 q-17
the__away m-19 s+18 u-21
the__back k+30
the__before a-21 d-20 m-18 u-16
the__but m-26
the__can j-16 m-25 n-23 q-16 u-19
the__coming r-15
the__day a-24 j-20 m-32 n+18 p-18 q-18
the__do a+17 m-22 n-20 o-18 u-23
the__down m+16
the__for d-19 l-18 o-24 v-16
the__free d+18
the__from s-16 u-19
the__god l+16 m-19
the__goes m-19 s+18 u-21
the__here m+17
the__home h-17 n-18 o-16 q-18
the__how a+22 m-24
the__i h-15 l-23 m-20 n-23 s-19 u-31 v-27
the__idea l+17 v-18
the__in b-16 j-31 m+22 n-20 q-17 u-30
the__instead o+18
the__is b-30 c-16 d-35 f-22 g-24 h-38 i-36 k-18 l-27 q-42 t-17
the__it m-21
the__keep h+18 m-29 u-18
the__know m-15
the__lady p-18
the__last a-18 d-16 n-25
the__left m-16
the__like d-19 j-17
the__line j+16
the__list l-18 m-18
the__locked j+18 m-16
the__me a-34 d-18 j-19 m-36 o-20 p-20 u-21
the__more b+17
the__my b-17 d-17 j-26 l-19 n-21 q-22
the__night m+25 n-18 s-17
the__not m-21
the__now d-19 g-27 n-16 q-19 u-19
the__number d-17 g-22 u-21
the__of a-17 b-24 d-22 e+17 f-21 g-42 i-33 j-21 p-18 q-25 r-18
the__off a-15 m-24 n-21 p+17 q-19
the__on a-40 b-22 c-17 d-16 e+15 f-16 g-19 h+20 m-33 n-30 o-31 p-21 q-24 t-16
the__one h-20 i-19 j-25 k-15 l-15 n-20 o-30 q-19 u-16
the__online a+15 m-17
the__or j+24 m-24 r-16 s-16
the__place a-20
the__please c-18 k-25 o-21
the__question m-16
the__reach d-18 i+20 m-16 u-19
the__right j-18
the__set h-17
the__site f-17
the__slow m-20 r+18
the__so a-19 m-20
the__start a-18 m+19
the__station m-16
the__that u-17
the__the b-18 d-20 g-24 k-17 l-17 n-17 q-21 r-25
the__thing g-19 l-20 u-18
the__this g-23 j-15
the__to b-17 d-22 i+17 j-22 n-22 r-21 s-16 u-34
the__tv j-21 u+18
the__up a-19 j-15 r+16 u-19
the__was a-24 b-18 d-16 i-21 j-18 n-17 p-19 q+18 r-25 t-17
the__we a-16
the__week m-17
the__what m-23
the__who a-16
the__will m-26
the__with a-16 m-26 u-18
the__you d-25 h+23 i-21 m-28
the_afternoon o+19
the_airport q-17
the_bank h-18 m+18
the_best a-19 d-15 i-19 t+15 u-22
the_books a+18
the_car a-17 b-15 k-23 q-20
the_choices g+20 m-21
the_cross m-16
the_day a-17 d-28 i-15 j-16 m-31 p+16 q-23 u-27
the_dentist j-15
the_driver m-18
the_dumb m+19
the_earliest h+16
the_family q-16
the_first m-17 n-26
the_form o-19 s-17
the_front a-16 d-20 l-16
the_game m+20
the_girl a-15
the_hospital j+25 m-18 u-29
the_house v-15
the_iv m-21
the_lady i+17
the_last a-16
the_latest h+20 m-19 u-18
the_letters g+16 m-18
the_library m+21
the_line a-16
the_list g-32 i-24 j-18 n-22 o-16 q-16
the_lot a-18 d-16 h-17 m-30 p-16 r+24 u-17
the_love l+16 m-19
the_mail m+17
the_mall h-17
the_meeting m+17
the_morning m-28 r-18 s-21
the_new m+19
the_news d-22 i-16 m+16
the_next i-19 j-30 l-15 m-27 p-21 q-15
the_number j-22 u-15
the_odds g-17 m-16 u+17
the_old q+15
the_one a-17 m-21 s-17 u-23
the_past h-22 m+22
the_perdi m+20
the_place m-21
the_plumber i-17 l-19 v-16
the_point m-16 u+15
the_red j+16
the_reminder m-19
the_right j-18
the_room a-28 m-28 n+19
the_sacar m+19
the_same l-19 m-34 s-19
the_seeing m+15
the_snow m-17
the_stadium j-15
the_store m+20
the_street m-28
the_success d-16 u+15
the_text g-17 l-15
the_time a-29 b-16 d-26 h-24 l-15 m+18 n-16 q-15
the_truck m-16
the_vet m+21 u-26
the_way h-18 i-17 o-17 p-15 q-20
the_week a-15 o+21 u-16
the_whole m-25
the_zoo d-16 m+16
them c-19 d-22 g-15 i-22 j-16 k+18 n-19 o-22
them$ a-15 i-17
then b-22 i-20 j-21 l-21 m-19 n-27 p-17 u-33
then$ a+19 i-17 j-17 l-18 n-21 o-18 q-22 r-19 u-22
therapist a+18 i-20 l-17
there a-22 b-24 c-29 e-22 g-22 k-36 l-78 o-22 t-28 u-16
there$ a-28 c-28 d-45 g-37 h-38 i+23 l-47 m-24 o-21 s-39
there_@day b+15
there__# a-22 b-16 d-27 h+25 i-27 j-26 m-26 n-29 q-17 r+18 s-16 u-19 v-26
there__@day d-22 i-18 j-21
there__@parking d-17 j+21 m-22
there__@person i+16
there__@place u-17
there__@price m-21
there__@visit a+22 d-22 h-18 m-18 u-16
there__a d-20 m-25 n-20 u-19
there__can m-19
there__for a-16 i-17 u-25
there__get n+18 q-24
there__i d-19 h-19 m-18
there__if d+21 m-19 o-22
there__in m-16
there__is j-15
there__my j+15 m-15
there__near j-20 m+19
there__no m-23 v+15
there__not j-16 q+15
there__of m-27 n-15
there__on j-20 m+23 r-18
there__red j+16
there__the a-18 d-16 n-23 q-17
there__there i+18
there__to a-20 h-15 i-16 q-18
there__way a-16 j-18 n-16
there_a b-28 f-26 h-38 n-54 o-17 p-23 q-34 r-35 s-33 u-24 v-32
there_an a+16 h-16
there_and n+20 q-21
there_another m-19
there_any a-30 f-16 j-22 m+20 r-17 u-22
there_anyone i+15
there_but j-16 q+15
there_in i-20 m-18 r+27
there_is d-21 i-18 m-40 n-18 q-19 s+23 u-19 v+17
there_on a-15 i-18 m-15 n-16
there_soon r+17
there_this m-17
there_til n-18 q+16
these a-19 b-31 f-18 h-24 j-28 k-34 l+22 m-26 n-30 o-34 q-30 r-25 s-18
these$ b-19 c-16 m-21 q-15 v-23
these_@clothes m+15
these_@texts b-16 i-17 k-15 m-23
these_off l+19 u-16
they b-33 c-19 f-22 g-26 h-38 i-17 j-17 k-22 l-24 t-16
they_@cancel b-16 d-16 m+19
they__# m-16
they__do u-17
they__for d+15 m-16 u-16
they__it u-17
they__me a+21 j-15 m-29 n-16 r-23 u-27
they__my a-16 d-20 h-19 n-20 s-20 u-20
they__that u-18
they__to m-20
they__you d-17 m-15 u+17
they_do a-16 d-24 m-19 u+22
they_get m-18 u-17
they_put d-19
they_will p+17 u-18
thing g+18 i-18 j-21 m-33 n-17 o-22 q-20 r-21 v-27
thing$ a-21 u-19 v-16
thing* a-17 d-15 j-19 m-28 u+17
things a-17 d-15 j-19 m-28 u+17
think b-21 c-19 d-22 e-19 f-18 g-23 h-15 i-17 l-29 n-31 o-19 p-16 q-16 t+17 u-36
think$ a-18
think* a+17 b-19 g-16 n-16 u-15
think__it a-20 b-15 m+21 n-18 u-18
think_about a-21 m+20 n-18 u-17
think_you j-16 m-22 t+20
thinking b-18
thinking__it a+17 m-17
this d-17 e-33 h-24 i-17 j-31 k-24 n-34 o-34 p-51 q-41 r-35 t-24
this$ c-34 f-41 h-21 j-42 l-45 m-20 n-33 o-19 s-36 u+37 v-27
this_# g-19
this_@call a-22 b-18 c-17 d-19 g-24 i-29 s-17 u-27
this_@day a-17 m+22 u-18
this_@drug h-19 u+18
this_@month a+17 u-20
this_@symptom g-19 m-21 n-16 s+23 u-26
this__@animal m-18 u+18
this__@call a-18 c-15 d-18 g-19 i+15 l-30 u-15
this__@clothes l-18 m+17 v-16
this__@english c+15
this__@month m-20 v+20
this__@spanish c+16
this__@treat j-17 u+17
this__a a-19 b-16 g-18 j-16 m-38 v+19
this__again g-15
this__do g+24 m-18 u-22
this__for i-17
this__from f-18 j-18
this__him v+16
this__i u-15
this__in m-21
this__is d-18 g-16 s-16 v-20
this__it m-23
this__last m-18 u-18 v+15
this__me m-20 u-22
this__mr m-16
this__my g-17 i-18
this__new m+16
this__no l-16 m-16 u-18
this__not b-16 c-15 d-16 i-22 l-21 m-34 s-17 u-35 v+37
this__of m-18
this__off l+20 m-23 v-20
this__the d-20 j+22 l-15 m-31
this__they u+16
this__to g-16 m-15
this__what g+20
this_a m-17 u+20
this_about m-19
this_am v+15
this_and d-18 u+23
this_by u-15
this_car u-16
this_going d+19 m-26
this_help g+20
this_in a-23 b-16 c+23 l-16 m-20 u-30
this_is a-21 b-36 c-27 d-34 g-34 i-34 j-18 m-23 n-20 o-17 s-29 v+27
this_morning f-23 m-30
this_number d-16 i-35 j-17 m-39
this_one m-23
this_or u-18
this_place m-24 u+15
this_seeing m+15
this_texting m-17
this_the d-15 i-17 j-24 s-15 v-19
this_thing a-20 d-17 g+22 m-33 u-21
this_week b-22 l-16 n-19 s-25 u-35 v-20
this_what d-16 u+20
this_work g+21 m-17 u-18
this_works m-19
thoug* a-16 l-21 m-30
though m-24
though$ m-19
three m+17 u-19
three_is m+18 u-17
throu* g-16 l-27 s-17
through g-16 l-27 s-17
through$ m-16 p-17
through_to i+16
thu a-18 n-16
thurs m-19
thursday a-18 b+25 c-17 d-22 h-23 i-20 j-17 k-21 l-16 m-39 o+17 p-26 r-28 s-17 t-21 u-23
thursdays m-20
ticke* m+21
ticket m+16
tiemp* a-19 d-20 h-17 o-18
tiempo a-19 d-20 h-17 o-18
tiempo_antes n+16
tiene a-19 b-20 c-15 d+17 e-15 h-27 i-36 l-17 n-24 p-20 t-16
tiene$ d+17
tiene* n-20 q-25 u-45 v-16
tiene__ir q+15
tiene__trabajar q+18
tiene_que i-17 m-17 o-15 q+21 u-17
tienen n-20 q-25 u-45 v-16
tienen$ a-16 d-19 h+16 m-24 u-18
tienen__para m-21 o-23
til a-16 j-18 m-16 n-24
til__am n-18
til__ok n-18
til_i n-18
till a-17 n-24
till_i n-18 u-21
till_it m-15
time c-17 d-20 f-25 g-34 i-34 k-19 l-17 t-17 u-56 v-26
time$ h-33 i-17 l-23 m-20 o+16 q-15 r-22 u-31
time__@day h-19
time__@open h-25 m+16
time__@place h+21 m-24
time__@stop a-18 m-21
time__another m-21 o-19
time__get m-16
time__i d-19 m-31 n+17
time__it d-20 h-20 j-27 m+24 n-17 o-15 u-21
time__target h-20
time__the a-22 d-16 j-18 n-15 o-18
time__you m-25 n-17
time_but m-15
time_can h+16 m-16 n-19
time_do a-25
time_does d-16 n-20
time_for m-23 o-16
time_i m-18
time_is a-18 d-24 j-35 n-22 u-23
time_should m-26 n+20
time_to o-16
times b-17 d-18 m-30 q-21
times$ a-19 m-19 n+17
tire n-15 q-15
tire$ n-15 q-15
tired g-16 m-20 n-16
tmrw i-15 l-26 m+23 o-18 r-16
tmrw$ a-25 l-23 m+21
to a+15 d-36 e-80 f-74 g-21 h-43 k-26 l-32 p-19 r-33 s-44 t-23 u-33 v-68
to$ a-22 d+19 g-28 h-16 l-15 n-32 q-24 u-18
to_# m+18 o-17
to_@book a+21 i-15 o-16
to_@call d-17 g-16 i+34 m-45 n-17 o-16 p-23 q-17
to_@cancel a-21 d-22 n-16 r-17
to_@day m-16 o+19
to_@drive a-32 b-16 d-22 h-17 i-27 j-23 m-41 o-19 p+16 q+30 r-24 s-23 u-20 v-20
to_@drug b-15 d-17 r-16
to_@eat a-17 d-16 m-16 n+26 u-24
to_@english c+26 k-19 m-24 o-16
to_@move a-19 b-18 c-25 d-36 g-23 h-18 i-36 j-27 k-21 l-22 m-16 n-41 o+39 p-31 q-31 s-29 t-21 u-32 v-16
to_@pay a-20 j+16 n-21
to_@price m+15
to_@stop a-19 b-17 i-16 u-15
to_@visit a-23 b-17 m+22 p-19
to__@call o-16
to__@cancel b+17
to__@clinician b-20 q-17 u-18
to__@clothes a-22 l-19
to__@door m-15
to__@drink u-16
to__@insurer i-19 m+18
to__@late n-21 q-18
to__@parking d-21 j+15
to__@person a-16 i+17 o-18 u-17
to__@place a-16 m-27
to__@price d-19 m+19
to__@relative b-23 d-22 n-27
to__@staff i+19
to__@stop g-16
to__@symptom n-16 s+21 u-16
to__@texts a-20 i-16 k+21 l-22
to__@treat a+23 i-17 m-19
to__@visit l-17 m-34 n-17
to__a b-28 k-20 l-19 p-30 q+19 r-20 s-17 v-19
to__about b-15 m-16
to__after i-17 n+22 o-27 q-21 r-20
to__again l-21
to__airport j-25 m+19 q-16
to__an a+27 b-22 m-17 o-15
to__another o+17
to__any m-20
to__anything a-30 d-25 m-20
to__at n-22 o-17
to__back i-19 j-16 m-35 n-16 o-18 q-16 u-21
to__before m-16
to__but a-20 l-17 o+16 p-18 q+15
to__by b-16 h+16 j-26 o-16
to__day a-16 m-17 o+21 q-16
to__days m-21 o+21
to__driver p-19 q+20
to__for b-23 i-16 o-27 u-17 v-15
to__forward m-16
to__front m-20
to__gas m-15 r+16
to__gym m+19
to__her m-20 q-16
to__home m-18 n-31 q+17
to__i b-17 l-20 n-20 r-16 u-23 v-22
to__if b-17 q-17 u-19 v-16
to__in a+27 b-25 d-34 g-16 h-25 j-37 l-17 n-37 o-23 q-26 r-28 s-17
to__is d-22 m-27 n-21 q+19
to__it c-20 g-25 i-22 j-28 k-28 l-36 m-73 n-22 o+16 p-33 q-31 s-25
to__list a+17 g-17 k-18 l-16
to__lot m-15
to__me b-37 c-18 f-16 g-31 h-18 i-18 j-24 m-33 n-34 o-26 p+29 r-28 s-27 t-21 v-28
to__mine o+19
to__my a-27 b-24 d-21 g-25 j-27 k-25 l-34 n+18 p-27 q-44 u-40 v-26
to__next m-17
to__now m-17
to__off a-23 d-16 i-22
to__on b+25 d-16 i-23 k-23 o-24 u-16
to__one a+17 i-18 l-18 o-16
to__or m-18
to__out a-18 d-27 i-26 k-20 p-18 r-20
to__patient a+16 i-17
to__place m-20
to__right m-19
to__seen a+21
to__so i-15
to__someone b-19 i-17 m-19 o-15 p-17
to__sunny d-16 m+16
to__texting l+15 m-16
to__that m-20
to__the g-19 j-16 k-18 l-25 q-29 r-26 u-29
to__there b-17 d-30 h-16 m-36 p-21
to__these i-18
to__this b+15 c-28 l-36 m-23 n-26 u-33 v-35
to__time a-20 n-16
to__to d-25 j-36 m+17 n-22 o-24 p-31 r-20
to__tomorrow m-15
to__up i-19 m-18 q-15
to__wedding m+19 n-19
to__week a-20
to__what u-20
to__with d-16 m-25
to__you a+20 d-22 g-15 l-17 m-32 u-23
to__your a-16
to_a d-17 g-19 n-36 p-16 q-19
to_answer m-18
to_ask a-26 b-21 n-17 o-18 p-27
to_bail b+20 m-22
to_be b-34 c-22 f-18 g-30 h-24 i-17 j-36 k-25 l+18 m-26 o-41 p-34 t-16 v-16
to_bring a-20 d-23 q-15 u-16
to_church m+16
to_come i-22 j-19 l-21 m-45
to_do a+15 d-30 i-24 j-29 l-20 m-30 q-24 r-16 v-16
to_drop j-16
to_find j+18
to_fly d-19 m+18
to_get a+37 b-18 d-29 g-25 h-20 i-24 j-21 l-16 m-31 o-35 r-16 s-17 u-33
to_give a+19 m-21
to_go m-22
to_have a-26 i-22 m-35 o-19 p-28 q+17
to_it a-15 m-23
to_keep m-22
to_know a-20 b-15 o-23 t+20 u-19
to_leave m-18
to_make a+22 m-23 u-16
to_me a-20 b-19 d-17 l-18 o-16 p-21
to_my a-16 b-24 d-27 g-18 i+21 j-16 n-21 o-23 p-21 q-25
to_opt a-18 i-21 l+17 m-19
to_pick a-19
to_put a-17 d+20 m-25
to_reach d-17 u-18
to_receive m-16
to_return a-16 l-17
to_say m-16
to_see a+21 b-18 i-20 j-17 n-17 o-18 p-16 u-20
to_set m-19
to_skip a-18 b+21 n-24 u-17
to_sleep u+19
to_snow d-20 m+18
to_speak c-16 i+22
to_start a+15
to_stay q-15
to_take b-26 l-21
to_talk m-17
to_text i-22 m-24
to_that g+19
to_the a-16 b-32 c-16 d-28 g-34 h-20 l-36 m+22 n-42 o+20 p-29 q-39 r-29 s-25 t-17 u-22 v-18
to_try a+36 i-16 m-29 n-16 o-21 u-24
to_unsubscribe l-15
to_use g+18 m-15
to_wait m-18 n-24
to_work b-19 d-16 i-24 p-20 u-25
to_you b-18 d-19 i-17 j-15
to_your m-18
todav* r-19
todavia r-19
todavia$ q-22 r-15
today c-17 e-15 g-18 j-26 k-15 l-21 n-26 p-20 q-38 u-29 v-20
today$ g-15 j-23 l-18 n-21 o-39 p-18 q-32 u-25 v-17
today_is h-20
todo n-15 o-19
todo_por m-18
todos m-16
told b-20 i-22 n-22
told_me m-16
told_you a-22 d-18 m+16 n-18 o-17
tom p+18
tom__will p+18
tom_from p+18
toman d+19 m-20 n-18
tomar h-21 n+22 o-22 q-22
tomo a-19 d-16 g-20 m-25 n+27
tomo_@medicine a-16 g-16 n+20
tomor* d-20 f-17 l-18 n-28 r-24 s-16 u-24
tomorrow d-19 f-17 l-17 n-27 r-24 s-15 u-23
tomorrow$ d-17 n-20 r-21 u-20
too c-19 d-28 i-16 j-31 k-20 l+15 n-29 p-21 q-26 r-27 s-24 t-18 u-28 v-19
too_@late h+19 j-19 r-17 u-15
too__to h+23 j-20 m-28 q-16 u-15
too_much m-17
took a-17 m-17
top f+15 u-19
top_of f+15 m-16
total d+21 m-22
total$ d+21 m-22
town b-17 d-17 h-17 n-19 u-18
traba* a-28 e-15 f-17 g-24 j-27 k-18 l-22 p-20 r-17 s-21 v-17
trabaja m-24 n-18 u+17
trabaja$ m-24 n-16 u+17
trabajan b-16 h+16 m-32 n-26 o-16 u-25
trabajan_con d+17
trabajar d-16 m-20
trabajar_ese n-16
trabajo a-19 h-27 j-18 m+16 n-24 q-25 u-28
trabajo$ d-18 h-19 m+24 o-19 q-18 r-20 u-21
trabajo_hay m-18
trade b-19 d-19 h-17 i-16 m-24 n-16 o+16 u+17
traffic a-23 b-21 d-21 f-16 h-30 i-21 j-20 m+20 n-21 o-30 p-17 q-22 r+19 s-27 t-16 u-28 v-21
trafico j-19 q-18 r+22 s-18 v-19
train a-20 g-16 h-20 n-23 q-24 r+23 u-20
trans* a-19 d-21 n-21 o-18 u-17
transfer d-16 i+19 q-16
transfer__to i+19 m-16 q-16
transfer_me i+19 m-16 q-16
transportation a-15 d-21 m-16 p+19 u-15
transporte a-15 j-19 m-20 q+17 r-21 u-21
trash b-18 d-21 m+24 n-19 u-16
trash$ m+18
trata g-17
tratamiento c-17 e-23 f-18 g-26 h-20 i-38 j-30 k-20 l-26 m-46 n-15 o-30 p-23 q-31 r-26 t-20 u+25 v-26
treat g-20 j-18 n-16 u+18
treat$ g-19 j-18 m-23 u+23
treatment d+18 g-24 h-16 i-24 j-25 k-21 l-15 m-51 n-18 q-22 r-16 s+22
treatments d+18 m-16
trip d-17 h-15 j-17 n-15 u+19
trip$ m-19 u+21
truck a-21 b-17 d-21 i-21 k-18 p-17 u-23
truck__not m-15
true j-23 o-16 q-17
true$ m-16
true_you m-15 u+17
trust m-18 u-22
try a+40 b-17 c-16 d-17 i-21 l-15 m-33 n-18 o-28 r-18 u-31
try_it a+24 m-18
try_this a+23 m-26
tryin* a+19
trying a+19
tuesday a-31 b-16 d-24 e-21 h-38 l-22 n-22 o+30 q-32 r-23 u-20 v-17
turn a-33 b-26 c-20 d-28 e-18 g-16 h-17 i-20 n-24 q-26 s-22 v-17
turn$ j+15 m-24
turn__@texts m-22
turn__a m-17
turn__back k+18 m-19
turn__on k+21 m-19
turn__up k-17 l-18 m+20
turn_em m-19
turn_it l-17
turn_off k-17
turn_on m+21
turn_the m+15 r-16
turned_# m+17 o-19
turno b+20 i-17 j-17 k-16 l-21 m-20 r-18 u-15
turno$ b+18 l-16
tv h-18 j-24 m+23 n-15 r-21 s-17 u+17
tv$ h-18 j-23 m+16 r-16 u+17
twice a-18 g-16 l-17 m-26 n-17 q-20 t-18 u-17
twice$ i-19 m-19 o-16 t-16 u-15
two d-24 g-19 h-17 j+18 l-20 n-19 q-16 r-19 u-22
type d-18 g+18 u-22
uber a-20 b-24 c-16 d-23 g-21 h-20 i-17 j-36 n-23 o-22 p-24 q+23 s-17 t-16 u-24
ubi a-21 b-16 i-17 j+24 l-15 m-22 o-19 r-16
ubi$ a-21 b-16 i-17 j+24 l-15 m-22 o-19 r-16
ubicacion i-15 j+15 u-17
uh a-18 c-18 d-25 e+27 f-23 h-21 i-16 j-21 l-23 m-35 n-18 q-17 t-19 u-25 v-15
uh$ c-18 d-18 e+27 f-20 g-15 l-23 m-28 t-18 u-19 v-15
un a-33 b-49 c-38 e-32 f-30 g-45 h-39 j-53 k-43 l-50 t-34
un_@drink m-23 n+20 u-17
un_@machine m-25 u+21
un_@relative m-26 p+26 q-22 u-18
un_@vehicle p-23
un__@late m-17
un__a d-18 u-19
un__de m-17
un__la m-16 o-18
un__me q-16
un__no m-17
un_dia m+15 n-21
una a+37 b-54 c-40 d-34 e-31 f-25 g-45 h-43 i+37 j-49 k-42 l-45 m-26 n-19 o-27 p-39 q-56 r-48 s-21 t-29 v-51
una_@drug o-15
una_@machine m-19 u+16
una_@person a-36 b-16 i+29 l-17 m-22 n-22 o-18 q-21 v-24
una_@relative a+16
una_@visit a+48 b-28 d-30 g-17 i-31 j-19 l-17 m-40 n-31 o-40 q-18 r-23 s-22 u-22
una__el m-16 o-15
una__en a+15 o-24
una__me m-16
una__pues a+16
una_carta i+16 m-17
understand m-18
undo k+27 l-28 m-31 s-16
unite* a-16 l-23 m+17 n-17 u-16 v-15
united a-16 l-23 m+17 n-17 u-16 v-15
united_to l-16 m+16
uno a-22 c-17 d-22 g-24 h-19 i-18 m-32 o-25 s-18 u+22
unsto* e-18 k+27 l-23 m-25
unstop e-18 k+27 l-23 m-25
unstop$ e-17 k+23 l-22 m-22
unsub d-15 e-19 g-16 l+25 m-30
unsub$ e-18 l+19 m-25
unsub* g-18 u-15
unsubscribe$ k-27 l+20
unsubscribe_me l-16 m+21
unsubscribed m-17
up a+17 b-37 c-58 e-66 g-80 i-24 j-57 k-35 m-18 n-29 q-44 v-27
up$ a+22 b-31 c-42 d-33 e-40 f+20 g-49 j-57 k-38 m-29 o-34 s-47 u-35 v-36
up_@pay m-16
up__# a-16 l-19 m+15 o-17
up__@call h-17 i+18 m-19
up__@clinician a+20 d-17 i-19 m-21
up__@relative m-15
up__@symptom r-18
up__@texts k+16
up__@visit a+26 b-17 d-19 m-21 u-18
up__a d-22 n-17
up__for a-17
up__it b+15
up__please m-20
up__the d-23 h-25 i-26 l-17 n-21 o-19 p-19 q-21 u-17
up__this m-24
up__time a+16 m-21 n-15 o-18 u-18
up_a d-16
up_any m-15
up_for a-19 d-19 o-19
up_from d+15 u-17
up_my m-16
up_on m-18
up_please m-20
up_the b-19 d-19 h-19 i+18 m-17 r+17
up_with a+26 b-20 d-26 i-22 l-22 m-32 n-21 p-17 u-22
us d-32 e-19 f-18 g-22 h-26 i-24 j-23 k-17 l-18 m-33 n-32 o+25 q-26 s-25 u-33 v-29
us$ u-17
us__it a+16 b-18 m-24
us_do m-23 o+18
usa a-16 g+22 m-22 u-19
usan m-18 u+20
use a-20 g+17 i-20 o-24 q-17 v-17
use$ m-19
use__@pay m-17
use_my m-15
use_this g+25 m-23 u-20
used a-18
used__a m+17
used__be a-17 m+19
used_to a-17 m+17
usted m-16
usted* b-17 d-20 i-19 j-18 n-22 o-15 v-19
ustedes b-17 d-20 i-19 j-18 n-22 o-15 v-19
ustedes$ m-24 q-20 u+18
va a-37 c-34 e-29 f-23 g-35 h-28 i-32 j-27 k-22 l-32 n-32 o-36 p+33 r-27 s-26 t-25 v-34
vacat* m+19
vacation m+19
vacation$ m+16
vale a-16 e-19 u-27
van a-34 b-33 c-18 d-30 g-25 h+18 i-28 k-22 l-22 m-50 n-30 o-35 s-28 t-17 u+26 v-16
veces a-20 m-21 n-15
veces$ u-17
vecino q-24
vende* a-18 d-18 m+23 n-16 u-23
venden a-16 d-18 m+22 n-16 u-23
veo j+18 m-18
ver a+19 i-17 n-18 o-16
ver__mi a+15 n-16
ver_a a+17 i-15 n-16
vet b-17 c-21 d-27 e-33 f-22 g-18 h-17 i-19 j-25 k-15 l-30 m+33 n-17 s-15 u-29 v-22
vet$ c-19 d-21 e-30 f-19 i-16 j-19 l-23 m+36 t-20 u-24 v-19
vet__@animal a-17
vet__my a-17
vet_for a-17
veterans a+21 j-16 m-27 u-16
vez b-32 c-21 h-22 i-23 j-16 k+24 l-25 n-25 q-24 r-22 s-20 u-22 v-18
vez$ b-20 c-16 i-21 k+18 l-17 n-22 q-23 r-19 s-15 u-18 v-16
vez__@texts k+16
vi m-18
vi_en m-15
viernes c-25 d-20 h+15 i-25 j-17 k-16 l-19 m-17 n-20 o+20 p-15 q-23 r-17 s-21 t-22 u-18
visit d+20 i-20 j-31 l-28 p-23 q-17 r-27 v-17
visita a-16 m+17 n-16 o-16
volve* i-18 m-15 u-15
volver i-18 m-15 u-15
volver__escribirme a-15
volver_a i-17
vomite m-18 s+17
vomited s+18
vote m+19
vote$ m+17
voy a-38 b+23 c-48 d-29 e-52 f-46 g-47 h-26 i-59 j-61 k-44 l-57 m-35 n-24 o-48 q-22 r+56 s-50 t-49 u-60 v-51
voy$ g-18 i-22 j-23 k-16 l-25 m-44 n-26 o-31 p-21 q-32 r+34 s-21 t-15 u-22 v-19
voy_@late b-26 c-16 d-16 e-20 f-20 h-28 j-15 l-19 n-17 o-26 p-20 q-21 r+22 t-22 v-15
voy__@relative m-17 p+19
voy__alla m-19
voy__amor r+15
voy__el m-15
voy__ir b+29 q-19
voy__mi a-17 b-18 m-27 n-21 p+19 q-22
voy__no m-17
voy_a a-22 b+18 d-22 g-15 i-17 j-19 n-21 s-17 u-26 v-17
voy_con m-19 p+19
voy_en a-16 d-16 i-17 j-19 m-23 o-18 r+18
voy_para m-20 o-17
vuelt* m-15
vuelta m-15
vuelta$ m-15
vuelv* m-16
vuelvan m-16
vuelvan__los l-16
vuelvan__mandarme l-20
vuelvan_a m-16
wait d-23 i-22 m-36 u-27
wait__i n-19
wait__me q-21
wait_for q-21
wait_i b-16
wait_there a-19 p-18 q+16
waiti* m-19
waiting m-19
waiting$ m-16
walk b-17 d-35 i-17 m-38 n-19 q+16 r-19
walk$ a-17
walk_@insurance a+22 d-27 j-16 m-20 u-21
walk__through a-20 i-16 q-17 u+21
walk_me a-20 i-16 q-17 u+21
walki* a-16 r+18
walking a-16 r+18
walma* h-17
walmart h-17
want a+16 d-25 e-20 f-17 j-47 m-23 n-26 p-25 q-39 r-31 s-25 t-34 u-46
want__# a-17 g+15 m-15
want__@person m-17 o-15
want__@stop k-20
want__@texts m-22
want__a a-24 m+18
want__again l-22
want__an a+17 b-15
want__any b+16 l-21
want__be b-18 i-20 l+22 m-29
want__come a-19 m-31
want__day o-17
want__get a+19 m-19
want__go m-20
want__it m-18 o-21
want__keep b-20 m+15
want__my m-16
want__return m+15
want__talk a-17 i+15
want__the l-22 o-18
want__to a-21
want_a m-18
want_another o-18 v-16
want_in a+28 c-17 i-19 k-23 l-18 m-28
want_it a-20 b+16 m-22
want_me a-20 g+19 m-27
want_one a+16
want_the m-22
want_them k+18 m-15 v-17
want_to c-20 d-33 g-37 j-24 k-37 n-31 q-18 r-22 u-25 v-32
wanti* b-16 m-17
wanting b-16 m-17
wanting_to a+23 m-16
wants u-16
wants$ m+18
wants_to m-17
war m+24
was b-40 c-36 e-29 f-36 g-46 h-50 i-29 j-20 k-40 l-46 m+27 n-27 o-17 p-58 r-28 t-16 u-49
was$ q-17
was_@late o-15 q-16
was__@drive m-17 n-16 q+19
was__@relative b-21 m+16
was__about m+18
was__at m-16 s+15
was__me m-26 p-20 q+24
was__my b-17
was__to d-22 n-22 p-19 q+23 r-16
was__today m+24 r-19 s-19
was_going d-16 m-18 n-18 p-16 q+23
was_it m-18
was_taking m-15 q+15
was_there m-15
watch b-16 d-15 i-18 j-15 l-17 p-17 r-15 u-27
watch$ n+18 u-18
watch_the m+20
water a-19 d-29 j-15 n+25 o-16 q-18 u-31
way a-26 b-37 d-24 e-16 f-19 h-40 i-43 k-30 m-38 o-18 r+30 s-21 t-24 u-17 v-29
way$ a-23 b-22 d-21 i-18 j-24 l-16 m-40 n-24 o-30 p-20 r+27 s-23 v-16
way__get o-15 r-23
way__is m-17
way__me q-16 r-17
way__the m-17
way_home h-15 p-16 r-16
way_to b-18 h-16 i-17 j-19 n-24 r-28 u-17
ways p+15
ways$ p+15
we d-24 e-46 f-58 g-63 h-67 i-32 k-46 l-60 n-27 o+19 p-36 q-29 s-53 t-24 u-77 v-18
we_@move b-18 m-16 o+21
we__@call m-19
we__@food m+17
we__a a-16 b-17 m+15 t-20
we__about m-23 r+23
we__all m-16
we__be m-19
we__by i+16 m-22
we__have m-21 q-17
we__i m-18
we__in b-15 m-22
we__it a-23 d-18 j-16 n-18 o+24 p-15 q-18 r-24 u-23
we__next a+18 m-17
we__not a-17 j-15 m-30 n-16 q-22
we__on m-25
we__see b-19 d-16 m+22 p-17 r-19 u-17
we__the b-30 i-18 n-22 v-19
we__there a-16 m-29 o-15
we__this m-17
we__to b+15 i-21 n-25
we__when j+15 m-17
we_allowed n-17
we_are a-34 d-28 f-17 g-24 h-22 i-27 k-16 l-21 n-29 q-23 r+27 s-29 u-31 v-26
we_do b-23 d-20 j-15 l-16 m-36 o+15 q-20 u-18
we_get d-18 m-16
we_got b-17 j-16
we_had m+16
we_have c+15
we_lost b-19 o-19 q+18
we_talking d+19 m-19
we_will a-19 d-18 m+17 n-19 p-20 q-19 u-21
wear a-20 d-20 g-28 h-17 i-15 j-24 o-20 q-31
wear$ m-36 n+24
wear_@clothes n+16
wear_@symptom m-16 n+17 s-23
wear__@clothes m-18
wear__a m+22 n-22
wear__wedding m+19 n-19
wear_my m-17
wear_off m-23 n-24 u+17
wear_to m+22 n-22
weath* m+19 u-17
weather m+19 u-17
wedding$ m+19 n-19
wednesday h-22 m-37 o+22 q-21
week c-18 d-29 g-23 i-23 j-22 l-24 n-35 o+24 q-19 r-21 s-35 u-16
week$ d-26 g-20 i-15 j-19 l-20 n-30 r-16 s-29 u-18 v-24
week__is o+17
week_after o+18
weekend a-27 b-30 c-19 d-21 f-16 g-16 j-16 l-18 m+15 o-20 p-18 q-17 s-20 u-27 v-19
weekends d-19 h+23 i-17 j-16 m-30
weeks m-16
weird m-21 s+16
went a-17 j-15 n-16
went_up u-19
were j-16 r+20
what a-16 b-33 c-42 e-38 g+19 i-22 k-27 l-51 o-25 p-35 q-25 r-56 s-26 t-24 v-48
what$ f-18 g-17 h-23 m-18 o-17 q-24
what_@clothes a-15 d-20 g-24 m-16 n+22 u-18
what_@door g-23 j+23 u-24
what_@place d-17 g-19 m-31
what__# d-20 g-17 h-18 m-25 u+17
what__@call g-20 h-15 j-17 m+17 u-21
what__@clothes m-19 n+18
what__@eat d-20 g-23 h-17 m+36 n-30 u-23
what__@food n+19
what__@hours a-19 d-17 h+18 j-17
what__@open d-17 g-17 j-15 n-22 o+19 u-15
what__@place d-22 g-21 n-20
what__@price d+19 g-27 h-20 j-37 u-31
what__@relative d-16 g+17 j-16 m-15 u-25
what__@treat a-16 g-17 j-20 m-26 u+22
what__@visit a-25 d-28 j-19 m-23 u+27
what__a a-18 f-23 g-33 h-17 j-33 n-32 q-15
what__about d-20 m-22 u+19
what__am u-15
what__an a-19 d-18 m-17 u+19
what__are d-21 j+16 m-28
what__at a-16 m-17 u+17
what__be a-16 d+27 m-22 u-28
what__best j-16
what__bill d+20 m-19
what__bring j-18
what__can d-21 i-15 j-16 m-30 n-36 o-22 u-17
what__come m-17 n-20 u-21
what__do d-44 f-21 i-31 n+21 o-16 t-18
what__does a-17 d-23 h+18 n-28 q-21
what__fish m+15
what__for m-22 o-16
what__get u-17
what__going d+24 m-27 u-25
what__good f+22 m-26 u-16
what__got g-23 j-15 u-15
what__guys h-28 u+19
what__had a-17 b+18 m-18 o-18
what__have m-29 n+21 q-23 u-20
what__he n+15
what__i b-28 f-22 g+19 i-33 j-37 k-23 o-22 p-18 r-18 t-22 u-40
what__if u-16
what__in h-16 j-22 m+25 u-21
what__is a-34 b-16 d-49 f-27 g-43 n-41 u+20
what__it d+25 f-28 h-37 m-26 n-44 o-34 q-31
what__just q+16
what__latest h+20 m-19 u-18
what__letters g+16 m-18
what__like a-16 m-24
what__mean g+19 m-25
what__my a-26 d+24 f-21 h-18 i-15 j-40 p-16 u-43
what__need a+18 d-26 g+17 j-16 n-22 u-34
what__next d-18
what__number u-16
what__odds g-17 m-16 u+17
what__of d-25 g-23 j-17 n+21
what__on a-19 d-18 g-15 j-16 n-17
what__owe d+20
what__put d-31 g+17 j-18 q-18 u-25
what__reply g+15 m-19
what__run d+20 m-20 u-21
what__said n-16
what__say g+20 m-26
what__send g+17
what__set u-17
what__side j-21 m+15
what__street m-15
what__success d-16 u+15
what__take d-26 g-21 j-20 n-26 q-20
what__target h-20
what__text g+20 m-19
what__that n-21 q-20 u-20
what__the a-22 b-24 d-24 f-59 i+16 k-17 m-19 n-40 o-30 q-45 r-22 s-30 t-18 u+16
what__there m-17
what__they a-16 j-15 n-19 u+17
what__this a-23 f-35 j-41 m+28
what__to g+16 m-27 t+17
what__up d-20 f+21 h-15 j-18 m-20 u-19
what__we m-21
what__wear g-20 u-24
what__weather m+16
what__with d-15 m+22 u-18
what__you a-19 b-17 d-20 f-33 i-24 q-31 t-20 u-18
what__your g-34 h+18 i-28 t-17 u-38
what__zip d-17 j+22 m-22
what_a d-25 g-23 h-18 j-21 m+31 n-27 q-19 u-24
what_about a-24 b-22 d-29 j-15 m-45 n+29 o+28 q-19 u-28
what_all g+16 m-16
what_am a-18 j-16 m-23 n-19
what_are a-41 f-32 i-26 j-49 m-21 q-19 s-17 t-18 u+20
what_can a-28 g+16 h-23 j-22 o-21 q-25 u-26
what_day a+23 n-22
what_days d-17 h+19 j-19 m-22 u-25
what_do f-26 h-65 i-26 j-69 m+16 n-22 o-38 t-21 u-29
what_does d+26 h-24 n-31 q-25 u-45
what_else b-19 m-15 o+22
what_happens m-36 u+23
what_i a-32 d-31 g+16 j-28 o-33 q-24 u-40
what_if a-26 g-38 h-23 j-17 m-40 q+28
what_is b-31 c-16 f+24 g-25 h-29 k-24 l-24 n-80 o-26 p-24 q-64 r-25 s-41 t-38 v-26
what_kind d-21 g-18 j-21 n+22 u-15
what_now a-17 d-23 g+36 h-21 j-21 m-34 u-21
what_paperwork n+16
what_should a-18 d-17 j-16 q+17 s-20 u-29
what_this g-20 m-17 u+22
what_time a-38 d-38 g-24 h+17 o-41 q-28 u-35
what_to g+23 m-18 u-16
what_will d+26 g-17 m-16 n-15 u-26
what_would d+28 m-25 o-16
what_you a-17 d-20 j-18 m-24 n-18 q-17 u+21
what_your m-19
whate* d-21 h-19 j-16 u-25 v-18
whatever d-21 h-19 j-16 u-25 v-18
whatever$ l-22
wheel* m-24
when b-19 c-19 d-17 e-17 f-21 g-27 h+16 i-15 k-35 l-26 q-43 t-19 v-27
when__@drive n+15
when__@holiday a-16 h-19 m+18
when__a m-15
when__all m-18
when__bring m-18 n-18
when__can m-19
when__come h-19 m-19 n-34 o-15
when__get a-25 m-16
when__got m-15
when__i h+17 i-24 j-25 k-22 m-16 q-20 r-16 s-22 u-20
when__in a-16 d-16 j-15 u+16
when__see m-17
when__start a+19
when__the a-26 d-22 j-22 m+29
when__we m-23
when__you h+25 j-18 m-28
when_can i-23 j-25 k-25 m-38 o-17 p-15 q-21 r-19 s-21 u-18
when_do d-20 h+20 j-21 m-22
when_does a-21 m+23
when_i a-23 h-23 m-36 n-27 u+18
when_is d-19 i-19 j-27 m+25 n-18 u-16
when_it n-15 u-15
when_was m+19
when_you h-19 m-16 u-17
where a-20 b-27 f-29 g-31 h-30 i-16 j+16 l-29 n-27 o-29 p-38 q-27 r-43
where* m-18
where__@animal j-16
where__are j+28 m-26 u-21
where__at h-17 j+20 m-22
where__come d-18 j-26 m+28 n-25 u-24
where__guys j+16
where__i q-16 r-21 s-24 u-23
where__in j+17 m-21
where__iv m-17
where__me m-17 s+17
where__place m-17
where__the d-15 u-15
where__this m-17
where__was m-17
where__we j+15 m-17
where__you h-23
where_are h-20
where_at j+17 m-21
where_can j-15 m+18
where_did j-32 m+20 n-15
where_do m-33 p-17 u-18
where_does d-20 j-22 m+24 n-20 u-22
where_i j+18
where_is a-19 d-21 j+20 u-21
where_the m-17
where_they m-17 s+17
where_you a-18 d-18 h-24 j+33 m-36 u-23
whereabouts m-18
which a-25 b-18 d-29 h-19 i-20 j+23 l-21 m-16 n-26 o-19 p-16 q-20 s-19 t-18 v-18
which_@door g-24 m-19
which__do m-30 n-16
which__i m-36 n-16 u-25
which__is u-15
which__of m-19
which__the g-15 u-19
which__you m-19
which_one m-24 u-22
which_way m-19
whn d-16 h+16 m-19
who a-40 b-48 c-22 d-21 e-54 f-52 g-67 h-50 j-65 k-46 l-53 m-16 n-64 o-50 p-32 q+19 r-46 s-54 t-52 u+45 v+19
who__@call d-16
who__@drive q+19 u-17 v-20
who__@place m+19
who__@wrong i-21 m-22 u-22 v+27
who__ask m-18
who__for v+15
who__i b-23 g-17 i+25 l-20 n-26 o-15 q-15
who__is m-15
who__me a-28 b-15 d-21 j-17 l-25 m-36 n-16 p-21 q+26 r-16 u+19 v-32
who__my i-20
who__not m-16
who__take m-20
who__taking m-15 q+15
who__texting i-19 l-21 m-21 u+26 v-30
who__the a-18 d-21 h-15 i-24 j-19 m+34 o-17 q-16 s-16 u-35 v-20
who__think m-17
who__this a-17 c-16 d-17 f-20 g-18 i-19 l-18 u+17
who__to q+17
who__you i-21 u+22
who_can m-22 q+25
who_dis d-16 e-19 i-20 l-16 m-27 v+19
who_do i+24 m-19 n-17 u-19
who_gave m-17
who_is a-33 b-25 c-29 d-47 e-17 f-33 g-31 h-24 j-33 k-22 l-40 m-19 n-25 o-23 p-32 r-21 s-27 t-25 u+29 v+17
who_this l-15 m-22 u+17
who_was a-16 q+17
who_won m+20 u-19
who_wrote m+17
who_you m-20
whole m-25
whole_thing m-18
wht g+21 l-17 m-19
why a-18 e-19 g-36 h-16 i-37 j-30 l-33 n-29 o-27 p-31 r-21 t-20
why__have m-15 u+16
why__i l-17 m-30 n-16 p-17
why__it m-16
why__so u-24
why__texting g-15
why_am l-16 m-18
why_did b-16
why_do a-15 d-17 i-21 m+15 n-15 p-15
why_is m+17 s-16 u-26
wife g-19 k-18 l-18 m-16 o-18 r-31
will c-30 e-32 f-32 g-15 i-31 j-42 k-44 l-49 o-21 s-22 v-39
will__# p-19 r+19
will__@day m-15
will__@drive m-22 p+22 r-16
will__@late p-19 r+19
will__@pay d+20 m-20 u-21
will__@relative a-26 b-20 d-22 n+16 q-24 r-20
will__a m-23
will__able q-17
will__back b-16 m+16 q-16
will__be a-29 b+18 g-17 h+17 i-17 m-49 p-21 q-45 r-41 s-36
will__coming b+18 r-16
will__go b+18 t-16
will__help u+17
will__her p+16
will__home m-16 p+20 q-17
will__it b-22 d-20 m+20 n-15 q-20 u-26
will__know m+20
will__let m-19
will__make m-19 u+16
will__me a-25 b-39 g-23 h-15 i-25 l-20 m-31 p+22 q+17 r-30 s-18 t-17
will__my n-28 q-18 r-16
will__need m-24 n+15 o-20 p-15 q-18
will__on d-16 n-15 p-17 r-17
will__set u-17
will__take b-18 d-19 p-21 q+16
will__the b+16 m-18 r-17
will__there b+22 d-21 m-32 n-25 o-26 q-25 s-15 u-22
will__to a-25 g-17 h-15 m+19 q-24 r-20 s-19 u-31
will__with u+17
will__work m-22
will__you a-16 b-18 d-19 m+17 u-21
will_ask m+17
will_be a-30 b-30 d-26 g-16 h-27 n-36 q-38 r+26 s-27 u-37
will_bring m-16
will_do b-16 d-17 u-23
will_have m-15 n-20
will_i a-16 b-25 d-30 m-42 n+16 o-17 p-25 q-28 r-16 s-21 u+32
will_it a-20 b-25 d+18 g-28 h-21 n-38 o-24 p-32 q-31 r-19 s-27 t-17 u+15
will_let m+20
will_my a-18 b-25 d+23 m-38 n+22 p-26 q-22
will_not b+27 d-31 h-34 l-20 m-54 n-37 p-28 r-45 u-37
will_pass b+15
will_see b-19 d-16 m+22 p-17 r-19 u-17
will_take a+26 b-29 d-21 h-23 m-29 n-16 p+18 q-38 s-15
will_the m-15
will_think m+16
will_you a-18 b-25 i-16 n-21 p-24 q+25 u-33
wine h-20 m+20
wise d+18 m-18
wise$ d+18 m-18
wish__receive m-16
with a-25 b-18 c-31 f-31 g-18 h-22 j-33 k-31 q-26 r-36
with$ d-24 e+24 l-29 m-31 n-17 v-16
with_@relative m-16
with__@body m-15 n-17 u+18
with__@clinician l-17 n-18 o-21 u-16
with__@insurance d+15
with__@medicine m-19
with__@person a-15
with__@relative a-19 b-16 d-21 i-19 m+19 n-19 u-19
with__@texts l+21 m-29
with__@visit d-16 m-26 u-19
with__all m-19
with__for a-17
with__vet a-17
with_a d-25 n-26 p-15 r-16
with_her a-17 m-19 n+21
with_me a-28 b-31 d-15 l-22 m-28 n+23 o-24 r-18 u-26 v-18
with_my a-25 g-21 i-31 l-24 m+18 n-28 q-22 r-17 s-21
with_someone m-18 o+17
with_the b-33 e-18 g-19 l+19 n-32 p-24 q-19 r-20 s-20 t-18 u-42 v-16
with_this m-31 v-15
with_you m-24
withd* m-17
withdraw m-17
witho* m-23 u-22
without m-23 u-22
without_a n-22
woke m-18
woke_up m-18
won i-16 j-20 m+28 u-25
won__@place m+19
won_the j-19 m+23 u-22
wonde* m-16
word u-17
words d-19 i-18 u-20
work a-34 b-38 c-22 e-15 f-19 h-15 j-29 k-26 r-23 s-35 t-18 v-16
work$ a-28 b-16 h-27 i-24 j-17 l-32 m+25 n-46 p-27 r-26 s-20 u-24
work_@call m-18
work__be r+16
work__day o-22
work__me g-16 m-15 n-16 q-19
work__more o+15
work__next o-19
work_after n+23
work_for g-19 u+16
work_instead m-16 o+19
work_the m-17
work_with d+18
worke* a+20 m-20
worki* d-16 m-20 t-15
working d-16 m-20 t-15
working$ b+16 m-19
works b-16 d-17 l-21 m-23 n-16 o+17
works$ l-15 m-21
worry m-18 p+15
would g-39 h-23 j-27 m-17 n-26 p-33 s-41 t-21 v-23
would__@call m-16
would__@price d-21 m+19
would__a m-15
would__arrange a+17
would__be a-18 d+22 m-31 n-20
would__better m-19
would__bring m-23
would__get i-19 l-18 m-21
would__have a-22
would__instead m-16 o+21
would__make a+17
would__me m+17
would__not i-19 l+17
would__opt a-18 i-21 l+17 m-19
would__speak i+16
would__start m-15
would__to b-24 d-39 n-26 q-21 r-26 s-21
would__work m-16 o+19
would_a m-16
would_be b-18 c-15 l-21 n-28 r-16 u-29
would_i b-16 i-16 l-16 m-36 n-26 o-28 u+20
would_it a-20 n-15
would_like d-38 n-29 q-16 r-27 s-21 u-50
would_not m-15
would_rather a-17 m-23
would_you a-20
write i-15 u-22
write__poem m+17
write__resume k-16 m+21
write_a c-17 g-18 k-18 u-16
writi* i-17 n-16
writing i-17 n-16
wrong a-39 b-48 d-17 e-50 f-35 g-20 h-46 i-51 k-31 l-20 m-35 n-37 o-40 p-40 q-42 r-19 s-38 t-48 u-50 v+60
wrote m+17
wtf m-18 n-15
x a-29 b+22 c-24 d-30 e+28 f-22 g-20 h-23 j-23 k-20 l-32 m-40 n-27 o-29 p-23 q-24 r-24 s-24 t-23 u-29 v-25
x$ b-21 c-19 d-19 e+29 f-17 g-16 h-15 i-18 j-16 k-15 l-23 m-29 n-17 q-15 t-17 u-21 v-16
xmas d-17 l-17
y b-18 c-28 e-29 f-24 h-32 k-34 l-44 m-39 n-34 p+17 q+19 s-37 t-27 u-49 v-41
y__@day b-21 o+15
y__me q+18
y__yo g+16 m-18 n-15
y_no g-16 m-23 o-16 v-16
y_si g-16 m-26 q+16 r-15
ya b+25 c-71 d-78 e-77 f-65 g-83 h-29 i-83 j-33 k-37 m-20 n-42 o-74 p+30 q-33 r+35 s-77 t-19 u-82 v-48
ya__@fetch p-17
ya__a a-22 m-15
ya__de l+17 m-22
ya__del p+18 q-18
ya__dije b-16 l-15 m+18
ya__el a-21 j-19
ya__eso a-20 b-21 g-26 i-19 l-23 m+28 p-21 r-16 u-24
ya__importa l-16
ya__ir b+17 q-16
ya__ire b+23 l-22 m-22 t-20
ya__la j-20 l-20 m-17 o-22 p-20
ya__llego m-15 r+15
ya__lo m-16 p+19 q-19
ya__los a+16 m-20 n-20
ya__manden l+20 m-17
ya__me g-15
ya__mi l-17 p+16
ya__nada l+17 m-16
ya__no m-26 q-18 r-16
ya__papeles a+17 m-18 n-18
ya__quien q-17
ya__quiero i-20 k-22 l+18 m-39
ya__voy b+25 l-18 m-22 q-19 r-15
ya_casi m-18 r+17
ya_comi b-16 n+19 r-23
ya_esta p+16
ya_estoy a-16 l-22 m-27 p-20 r+23 s-20
ya_estuvo m-17
ya_lo b-21 j-18 l-19
ya_mande j-18 n-16
ya_me a+17 d-16 l-24 m-28 n-23 o-20 q-18 r-20
ya_no a-43 b+40 c-29 d-30 e-22 f-16 g-39 h-21 i-41 j-30 k-32 l+21 m-25 n-46 o-38 p-51 r-41 s-22 t-35 u-31
ya_tengo n-19 p+24 q-32
ya_voy a-17 b-34 d-15 j-18 l-18 m-38 n-18 o-23 p-19 q-24 r+39 s-21
yea r-18
yeah m-16 p+17 q-16
year g-16 j-21 n-24 s-20 u-23
years b-20 d-18 h+15 l-20 n-21 o-19 q-15
yep p+18
yep_got p+17
yes b-30 c-24 d-30 e-31 f-22 h-19 i-29 j-29 l-29 o-31 p+15 q-34 s-20 t-25 u-38 v-26
yes__@drive p+19 q-15
yes__is q-15
yes__my p+16
yes_or d-15 l-16 m-19 u-17
yesterday$ i-22
yet b-19 g-23 i-15 m+18 n-20 o-18 p-18 r-17 s-18 u-21 v-30
yet$ a-20 b-18 g-23 i-15 m+19 n-20 o-17 p-18 r-17 s-18 u-21 v-28
yo b-45 c-37 d-46 e-44 f+20 h-37 j-43 k-37 m-25 n-48 p-35 r-37 s-33 t-32 u-42 v+33
yo$ e-17 f+16 l-17 m-23
yo__que m+15
yo__soy m-19 v+21
yo_no a-35 b-35 c-21 d-31 e-17 f-19 g-24 j-17 l-22 n-24 o-29 p-17 q-37 r-20 s-21 u-23 v+32
yoo d-19 e-23 f+27 j-16 l-17 m-25 u-19
you b-38 c-22 e-55 f-32 g-25 h+53 i-33 k-25 l-41 n-79 o-46 p-141 q-47 r-69 s-96 t+29
you$ b-18 c-42 d-23 e-37 h-65 k-37 m-27 n-46 o-19 p-31 q-45 s-29 t+36 u-24
you_@book a-18 m+19
you_@call d-24 g-23 h-33 j-24 l-16 m+31 q-20 u-29 v-19
you_@move a-17 b-16 d-18 q-19
you_@open a-25 b-19 c-20 e-15 g-20 h+40 i-22 l-20 m-67 n-17 o-25 q-19 r-19 t-23 u-32 v-21
you_@price a-20 d+20 m-25
you_@stop a-23 l+22 m-29 n-22
you__# a-30 c-18 e-20 h+33 i-17 j-27 l-30 m-34 n-18 r-24 t-16 u-25 v-31
you__@animal d-17 h-19 j-16 m+18 n-17 u-32
you__@call a-21 d-23 h-28 j-19 l-26 m+21 q-22 t-17 v-18
you__@clothes a+18 d-20 h-17 n-21 u-17
you__@day a-35 c-25 g-22 h+34 i-27 j-19 k-22 l-24 m-17 n-32 q-29 u-30 v-15
you__@eat d-18 n+23 u-23
you__@food h+19 m-25
you__@holiday a+18 d-16 m-32 t-15 u-17
you__@hours a-15 h+16 m-15
you__@insurance a+22 d-20 j-16 m-27 u-23
you__@insurer d+25 h-25 m-21
you__@late h+16 m-17
you__@machine m-15
you__@open b-16 d-18 h+30 m-34 o-20 r-15 s-20 u-16
you__@pay d+38 m-32 u-17
you__@person j-17 m-21 u-31
you__@place i-26 u+24
you__@price d+17
you__@relative c-20 d-22 m+24 n-19 q-23 u-24
you__@spanish c+15 i-16 m-16
you__@stop l+24 m-26
you__@vehicle d-16 h-21 i-18
you__@visit a-15
you__@wrong h-18 i-18 j-25 m-21
you__a a-41 b-40 c-35 d-36 h-37 i+16 k-23 l-26 n-21 o-23 p-21 r-23 s-18 u-64
you__about d-20 i-15 u-17
you__all d-16 g-17 h-16 m+17 u-18
you__an a-24 m+22 u-16 v+19
you__any b-16 d-24 m+24 q-16 u-26
you__anybody h-15
you__are h-16
you__back d-15
you__been a-16 t+20 v-19
you__both m-18 o-15
you__but m-15
you__day b-18 d-23 g-18 j-16 n-20 o-20 t+17 u-22 v-16
you__do g-22 j-21 m-29 u+22
you__doctors i-17
you__feelings u-16
you__for b-19 c-16 h+21 i-17 j-32 l-25 m-41 s-16 v-24
you__from a-20 d-26 m-33
you__fun d-16 g-16 m+21 u-19
you__go a-17 m-19
you__have d-22 j-23 k-21 m-31 n-16 o-18 p-15 t-28 u-20
you__hospital j-16 m-16 u+18
you__how m-18
you__i d-21 n-21 t-18
you__in a+19 b-21 c+16 d-22 g-16 i-29 j-20 k-18 l-23 n-24 o-26 q-21 u-36
you__is h-16 m-21
you__it a-27 b-19 g-22 j-27 l-23 m-44 n-17 o+17 q-16 u+24
you__leave m-18
you__list m-16
you__me b-50 e-15 f-21 g+18 h-49 i-29 j-15 m-27 n-17 p-44 r-34 s-25 t-40 u-35
you__my a-36 c-23 g-38 h-30 i-18 j-34 n-39 p-20 q-39 r-18 s-20 u+19
you__new a+20 b-17 d-20 j-17 l-16 m-23 q-16
you__number a-28 d-26 g-24 j-25 l-28 m-42 u+31
you__of u-17
you__off h+15 m-15
you__old u-16 v+20
you__on b-21 d-21 h+17 i-17 m-41 o-21 r-20
you__one a-15 m-15
you__or m-25
you__place m-17
you__reached m-15 v+16
you__rides m-16 q+15
you__room a+17
you__so m-17 t+18 v-15
you__someone m-15
you__still a+21 m-20 r-15 s-18
you__take a-34 b-27 d+16 h+23 j-17 l-25 m-31 q-16 v-18
you__taking a+17 j-16 m-20 n-18
you__text a-17 g-20 i-20 j-17 k+27 m-36 o-17 u-16
you__texting a-17 g-22 k-15 m-31
you__that b-15 d-22 m+15 o-24 q-19 u-29
you__the a-17 b-36 c-28 e-17 f-19 g-34 i-46 j+22 m-22 n-34 o-20 p-22 q-33 r-32 u-22
you__there a-20 d-24 f-16 h+21 j-28 m-22
you__this g-22 l-22 u+16 v-19
you__through d-17 m+17 u-19
you__to a-32 b-26 d-25 h-23 u-27
you__today h+16 m-19
you__tomorrow h+17 m-18
you__up a-22 d-16 n-15 q-17 r-18
you__walk a+22 d-27 j-16 m-20 u-21
you__what a-20 d-26 h-26 m-32 u+18
you__will b+17 t-16
you__with d+18 g-17 i-17 n-16 u-27
you__you a-16 d-20 e+17 h-17 n-18
you__your a-18 g-20 h-20 v-18
you_a a-17 h-15 i-26 j-30 u+30
you_all b-47 c-37 e-36 g-39 h+30 k-37 l-26 m-56 n-43 o-36 p-39 q-35 r-32 s-32 u-18
you_and h-21 j+15
you_are a-24 b-18 d-22 g-31 h-17 i-20 j+16 l-21 m-32 o-16 t+18
you_asked l-16 v-18
you_be a-17 d-18
you_but b+15 t-16
you_can a-37 b+20 c-20 d-24 g-19 h-19 j-26 k+21 l-24 m-37 n-24 q-27 r-15 t-21 u-18 v-19
you_cell d-17 u-16
you_do b-21 c-20 g-20 h-25 i-21 j-44 l-19 m+22 n-44 o-16 q-28
you_ever a-15 u-28
you_explain u+18
you_fit a+15 o-17
you_fix m+19
you_folks j-16
you_for m-19 t+17
you_get g-21 j-26 l-24 n-16 q-21
you_got d-24 j-16 m-27
you_guys b-22 f-22 g-22 i-23 n-18 p-16 r-20 s-17 v-16
you_have b-46 d-33 g-33 l-18 m-26 n-53 p-36 s-30 u-21
you_help d-18 g-19 k-15 u-16
you_in m-35 n-16
you_know d-15 g-21 o-22 r-19 t-30 v-22
you_let m-18
you_like m+21 n-20 u-22
you_look a-15 u-15
you_make o+16
you_may k+16 m-17
you_mean g+17 m-22
you_must b-15
you_my m-17
you_near j+22 m-25
you_need a-36 b-21 d-28 i-19 j-16 o-19
you_on a-17 d-16 g-15 h-20 j+26 l-15 m-24
you_put u-16
you_recomendo a-25
you_say o-16 u-20
you_see a+29 d-29 g-19 i-17 j-29 m-34 n-15 q-15
you_send d-17
you_start a-16 h+15 m-20
you_still m-29 s-17
you_take b-20 d+21 g-18 j-26 l-23 m-31 n-35 p-15 q-28 u-26
you_taking a+23 h-15 m-19
you_tell a-22 i-25 o-16
you_text i-15 m-18
you_texting i-15 m-15
you_the h-18 i-18 j-29 m-27 u+27
you_then a-24 h-22 m+18
you_there d-18 h+28 j-20 m-21 o-18 r-20
you_to h-20 j+19 m-15
you_treat g-20 j-18 n-16 u+18
you_up d-17 e-16 h-20 l-17 m+18 t-20
you_want a-30 b-23 g+17 h-20 i-26 k-16 l-22 o-24 v+21
you_watch m+19
you_work g+26 m-36 o-16 u-26
you_working h+17 m-20
your b-21 c-31 e-25 f-34 n-37 o-49 p-32 q-43 r-33 s-40 u-23
your_@body d-19
your_@hours a-19 h+22 m-17
your_@place a-15 g-16 j+16 l-18 m-39 t-15 u-23
your_@price d+15
your_@texts a-17 i-23 l+17 m-26
your__@hours h+20 j-24 m-25
your__@visit a+17 h-18
your__@wrong m-19
your__and a-19
your__are l+19 m-22 v-15
your__best m-18
your__for m-15
your__in m-35
your__is d-18
your__me m-19
your__not m-16
your__the m-23
your__to m+16
your_best m+15
your_brain m-18 u+16
your_car m+16
your_earliest h-15
your_help t+15
your_list a-18 m-25
your_number i+15 j-19 l-17 m-22 u-24 v-18
your_records m-20
your_the m-18
zip d-19 j+22 m-16 u-15
zoo d-16 m+16
zoo$ d-16 m+16
zxcvb e+19 m-18
zxcvb_nm e+19 m-18
~<ab c-30 e-24 f-33 g-47 j-52 k-29 l-24 n+20 p-18 q-27 s-35 t-31
~<abl m-17 n+25 o-24 q-20 r-18 s-17
~<abo c-18 f-26 g-39 h-31 j-44 k-22 l-17 q-16 s-23 t-23
~<abr h+23 m-24 o-23 u-19
~<ac b-34 c-29 e-31 f-30 h-29 l-34 r-32 s-35 t-24 u-21 v-33
~<acc h-15 i-23 l-15 m+16 n-19 o-15 u-21
~<ace m-25
~<aco a-22 m-20 o-21 u-19
~<acr m-20 n+16
~<act k+20 l-15 m-29
~<ad a-21 c-26 g-17 h-20 j+19 k-19 l-21 m-26 p-15 q-30 r-20 s-16 t-16 v-20
~<add a-20 c-19 d-23 i-21 j+20 l-18 n-24 o-20 q-19 r-16
~<adv m-18
~<af a-28 c-33 e-24 g-38 j-20 l-44 m-68 t-25 u-26 v-19
~<aft a-26 c-28 e-18 g-31 j-34 l-39 m-57 t-21 u-17 v-18
~<ag c-38 e-32 h-33 i-45 k+23 m-32 o-20 q-46 s-26 u-48 v-28
~<aga a-17 c-25 e-24 h-29 i-34 k+24 m-28 o-20 p-31 q-41 s-22 t-25 u-42 v-25
~<age a+17 c-15 i-18 j-16 l-17 m-19 o-25
~<agr b-16 m-22 p+16
~<agu d-19
~<ah c-19 d-26 e-16 i-27 j-21 l-28 o-28 p-18 q-22 s-21 t-23 u-23
~<ahe m-15
~<aho d-21 i-22 j-17 l-23 n-26 o-23 p-16 q-17 s-16 t-22 u-21
~<ai d-16 q-19 r-22 u-21
~<air q-18 r-17 u-16
~<al a-43 b-23 c-49 d-18 e-59 f-16 g-56 h-32 j-45 n+21 s-51 t-53 u-68 v-17
~<ala b-16 l-16 n-16 o-23 q-15 u-15
~<alg a-26 b-28 c-19 e-17 f-17 g-28 j-33 k-25 l-28 m-30 p-37 r-35 s-24 t-18 u-37
~<all a-16 d-17 h-21 n+18 o-27 u-26 v-19
~<alm f-19 j-19 m-26 n-16 r+28
~<alo b-18 l-20 u-17 v-15
~<alr a-22 i-20 p-17
~<alt a-17 b-15 c-15 d-24 e-32 f-22 i-21 k+23 m-30 n-21 p-18 q-21 r-17 t-18 u-19 v-18
~<am a-21 b-18 c-17 d-22 e-17 f-16 g-16 h-18 i-23 j-22 l-22 n-24 q-18 t+23 u-23
~<ama d-19 i-17 l-16 m-25 n-16 t+24
~<amo m-15 r+16
~<an c-37 d-17 e-49 f-22 i-16 j-22 k-58 l-29 m-44 p-31 q-16 r-42 s-17 t-16
~<and b-19 c-20 d-19 e-17 f-16 i-22 k-25 l-28 o-20 p-26 t-16 u-27 v-31
~<ano c-17 d-27 e-15 f-23 g-22 h-29 i-26 k-16 l-30 m-22 n-34 p-20 q-22 r-23 u-18
~<ans a-22 d-25 g+20 j-16 l-17 m-16 n-25 o-21 q-19 s-18 v-17
~<ant g-22 h-23 i-22 j-21 m-22 n+17 q-21 r-22 s-17 u-27
~<anx m-19
~<any e-17 g-36 j-17 k-17 m-17 r-38 s-29 t-23 u-26
~<ap a+20 b-35 c-31 e-23 f-18 h-24 i-35 j-30 k-20 l-26 n-32 p-29 v-18
~<apa m+18 p-17
~<apl a-17
~<app a+24 b-17 d-25 m-31 n-18 o-16
~<apr c-21 d-17 i-18 n-20 q-17 u-21
~<aq b-23 c-18 d-25 e-16 h-21 i-22 k-16 n-25 o-25 p-19 r-26 s-20 u-30 v+21
~<aqu b-23 c-18 d-25 e-16 h-21 i-22 k-16 n-25 o-25 p-19 r-26 s-20 u-30 v+21
~<ar b-15 c-15 d-24 g-24 j-16 k-16 l-21 q-16 u-27 v-17
~<aro a-21 n-16
~<arr i-15 l-15 m-18 o-25 q-23 u-17
~<as a-22 c-32 d-29 e+32 f-32 h-33 j-23 k-30 l-16 n-47 q-42 r-33 u-29
~<asd e+27 f-16 l-18 m-29 t-17 u-16
~<asj e+17 m-19
~<ask a-35 c-16 d-29 h-20 k-17 n-29 q-27 r-20 u-36
~<at d-25 g-17 m-40 n-31 q-27 u-21 v-18
~<ate m-15 n-16 o-16
~<ati m-20 q-19
~<att m-17
~<av b-26 e-23 f-18 g-18 h-25 j-31 k-18 l-18 p-18 s-20 u-39 v-22
~<ava b-20 h-18 j-21 n-21 o-26 t-16 u-20
~<avi e-15 n-17
~<avo d-16 g-21 m-20 n+25 u-18
~<aw c-27 d-38 e-32 f-25 g-30 h-34 i-31 j-29 k-27 m-16 n-38 o-29 t+15
~<awa c-21 d-32 e-25 f-19 g-27 h-26 i-23 j-24 k-21 m-32 n-34 o-24 t-22
~<awe m-17 t+21
~<ay b-27 c-27 e-23 f-22 g+18 h-20 i-39 j-25 k-17 l-27 n-28 o-28 p-23 q-25 r-22 v-22
~<aye s+17
~<ayu b-23 c-24 e-20 f-19 g+23 i-33 j-20 l-22 n-23 o-23 p-20 q-21 r-16 s-19 v-18
~<ba a-44 c-22 e-47 f-31 g-25 h-63 i-23 k+22 o-33 p-32 s-36 t-17 u-42 v-31
~<bab m+19 r-16
~<bac a-23 e-19 f-18 h-33 k+27 l-35 n-28 o-16 r-23 s-19 v-30
~<bai b+18 m-29 o-17 p-20 q+16
~<baj a-28 c-16 d-24 h-17 i-30 l+17 n-24 o-29 p-19 q-28 r-20 s-20 u-34 v-17
~<bal a-24 d+17 i-20 j-21 n-20 o-18 u-28
~<ban a-19 d-30 g-18 h-31 i-24 l-17 m+22 o-22 q-17 u-16
~<bar a-18 m+15 n-16
~<bas k-17 l+15 m-19 u-19
~<bat b-15 m+21 n-18 o-16 q-18 s-16
~<be b-19 d-27 e-39 g-61 h-21 i-34 j-47 l-22 p-44 q-23 r-23 t+23 u-16
~<beb m-15
~<bec d-21 n-16
~<bee i-20 j-22 n-22 o-24 p-21 r-18 u-27
~<bef b-31 c-16 g-22 j-23 k-18 m-18 q-29 s-23 v-22
~<beg m-18 n-18
~<bei m-19
~<ben d-18 g-16 m-26
~<bes a-17 d-22 g-19 i-21 l-20 o-18 r-15 t+26 v-18
~<bet g-21 l-18 n-24 r-16 s-24 v-20
~<bi a-42 b-31 c-19 e-16 f-22 g-36 h-35 j-42 k-19 l-38 m+23 p-35 r-37 s-25 t-21 v-40
~<bie a-17 h-22 i-26 j-17 l-24 p-20 r-17 u-22 v-27
~<bil a-29 b-23 g-20 j-23 n-30 o-23 p-15 q-17 r-24 s-16 u-36 v-18
~<bir d-15 j-20 m+22
~<bl a-33 b-22 c-33 f-37 g-42 h-42 i-46 j-24 k-16 o-33 p-34 u-56 v-34
~<bla a-20 d-22 g-19 i-17 u-25
~<ble a-17 i-20 s-15 t+15
~<blo a-26 d-27 e-16 g-16 i-23 j-26 l+28 m-16 o-18 p-21 r-16 t-17 u-32 v-19
~<blu d+17 h-17 j-17 n-18
~<bo c-29 e-24 f-22 g-35 h-36 i-35 j-36 o-23 q-41 r-40 u-24 v-40
~<boo a+21 m-30 r-15 s-15 u-17
~<bor a-27 d-21 g-16 h-18 j-17 n-16 o-30 p-17 r-17 u-25 v-24
~<bos n-16
~<bot j-16 m-25 o-24 q-18 u-25
~<br a-16 b-18 c-28 d-41 e-35 f-27 g-25 h-18 i-35 k-31 l-19 t-29
~<bra d-16
~<bre j-15 m+19 u-15
~<bri b-24 d-23 g-37 i-22 k-19 l-21 s-26 u-32
~<bro d-17 n-18 p-16
~<bru e-18
~<bu b-46 c-33 d-35 e-37 f+18 g-30 h-19 i-29 k-37 n-39 o-22 s-35 u-46
~<bue b-21 c-16 d-22 e-24 f+19 g-16 h-24 i-20 j-20 k-18 n-23 o-23 p-15 q-20 r-21 s-20 u-22 v-19
~<bus b-23 d-16 i-20 k-18 l-22 n-26 s-18 t-20 u-24
~<but m+22 o-21
~<ca a-16 c-21 e-52 f-16 g-65 h-28 k-56 l-49 n-45 t-47
~<cad a-15 m-17
~<cal c-16 d-35 e-20 g-22 i+19 k-23 l-25 n-31 p-27 r-22 s-25 t-18
~<cam b-38 d-35 e-19 f-21 g-18 h-22 i-25 k-18 l-28 n-31 o+18 t-19 u-43 v-24
~<can g-16 i-21 j-21 l-17 n-21 r-17 v-18
~<car a-54 b-38 c-25 d+20 e-15 f-21 g-28 h-28 k-20 o-34 r-22 s-20 t-16 u-54
~<cas a-17 b-19 j-25 l-18 m+20 n-18 o-21 q-22 u-18 v-19
~<cat m-17 u+20
~<ce b-31 c-19 d-23 e-21 g-22 k-19 n-28 o-29 p-21 q-24 s-25 t-17 u-20
~<cel a-17 b-22 l+16
~<cen j+15
~<cer a-25 b-23 d-16 h+16 i-15 l-21 m-17 n-15 o-16 p-16 s-18 u-17 v-19
~<ch c-53 e-52 f-42 h-48 j-57 k-22 n-16 q-28 s-47 u-66
~<cha c-30 e-20 f-16 g-37 h-22 j-38 p-38 q-24 r-31 s-26 t-25 u-34
~<che c-18 e-24 f-21 g-30 h-22 i-27 j-27 k-16 l-22 q-28 r-20 s-20 u-33
~<chi d-19 g-18 j-18 l-21 u-16
~<cho d-26 g+20 i-24 j-21 l-25 m-35 n-27 o-17 s-15 u-21 v-20
~<ci a-17 d-16 h-17 j+17 n-16
~<cl a-25 b-27 c-17 d-31 h-26 k-19 l-32 p-18 q-26 r-15 s-21 t+15 v-22
~<cla a-19 b-18 d-17 j-25
~<cle l-17
~<clo o-16
~<cn b+25 c-17 l-19 m-22 u-18
~<cnc b+25 c-17 l-19 m-22 u-18
~<co b-17 c-25 e-98 f-34 h-36 j-17 k-60 l-17 q-20 s-42 t-29 v-40
~<cob a-21 d+26 m-15 o-18 q-21 r-20 s-19 u-19
~<cod i-16
~<cog m-20
~<col a-19 d-18 g-19 m+24 n-20 u-23
~<com c-32 e-51 j-28 k-35 l-40 m-18 p-21 s-19 t-55 v-57
~<con c-23 d-17 e-30 f-29 h-25 j-23 k-21 m-32 q-31 r-19 s-41
~<coo a-20 b-16 d-22 l-18 m+24 n-20 o-15 r-19 u-21
~<cop a-16 e-16 i+17 l-17 u-17
~<cor a-20 b-17 d-21 i-23 m-19 n-27
~<cos g-19 j-18
~<cou b-19 e-21 f-21 h-26 k-23 l-19 m-45 p-30 r-20 t-23 u-24 v-24
~<cov a-16 b-20 d+19 g-16 l-19 m-18 n-16 o-15 q-24 r-19 v-19
~<cow m+15
~<cp n+15
~<cpa n+15
~<cr a-36 b-31 c-23 e-29 f-23 g-31 h-24 i-31 k-24 l-29 p-26 q-31 t-34 u-38
~<cra d-16 u-17
~<cre a-16 d+17 e-16 i-16 l-15 n-18 u-17 v+17
~<cro g-16 m-29 u-20
~<cu c-46 e-46 f-42 k-43 l-49 n-20 p-30 q-20 r-51 s-21 t-40 v-37
~<cua b-30 c-30 d-42 e-27 f-20 k-30 l-31 m-18 n-19 p-15 q-35 r-30 t-23 v-24
~<cub a-18 d+30 j-17 l-15 m-29 u-21 v-16
~<cue d-16 j-20 r-18
~<cup a+20 d-19 i-17 j-24 n-16
~<cur d-18
~<da b-16 c-33 d-20 e-28 f-35 g-41 i-22 j-16 t-30 v-36
~<dal a-15 n-17 q-16
~<dam j-16 m-27
~<dan a-21 b-16 d-19 i-17 j-15
~<dat b-24 d-18 f-19 i-26 j-18 m-19 n-18 o+27 p-18 q-21 s-19
~<day b-23 d-29 g-17 i-18 m-20 n-26 p-19 r-17
~<de a-29 c-63 e-68 f-40 h-27 i-48 k-60 p-63 q-34 t-62 v-16
~<dea n-16
~<deb a-22 b-15 d-17 i-20 j-15 l-17 m-18 o-17 q-18 u-32 v+19
~<dec d-25 h-19 j-23 k-17 l-26 n-30 p-16 q-24 r-24 s-27 t-18 u-21 v-24
~<def m+18
~<dej a-26 c-21 e-25 f-23 g-34 h-31 i-29 k-19 p-21 q-35 t-18 u-41 v-21
~<del a-20 d-21 i-20 n-19 q-19 s-18 t-16 u-21 v-17
~<dem i-19 j+19 l-16 m-22 n-15 o-22 u-16
~<den g-17 i-22 l-23 o-17 r-19 u-24
~<dep g-23 m-16 n-24 s-17 u+18
~<des a-23 b-23 c-21 e-19 f-25 g-44 i-35 j-19 k-20 m-33 p-23 s+24 t-21 u-18 v-29
~<det m+15
~<di a-33 c-46 e-57 h-18 j-24 k-47 n-22 p-28 q-16 r-32 s-18 t-16 u-21 v-16
~<dia d-18 g-16 h+15 l-15 q-17 u-25
~<dic u-16
~<die d-15 j-16 l-15
~<dif a-17 d-21 h-15 i-24 j-19 m-27 n-17
~<dig b-15 d-17 l+19 n-20 o-16 s-16
~<dij l-16 m+20 n-15 u-17
~<dim e-19 f+19 h-17 n-15 o-18
~<dir g-19 l-15
~<dis c-16 g-23 h-19 j-25 k-21 n-23 o-19 p-15 q-23 r-19 s-18 t-16 u-26 v-20
~<do b-15 c-29 e-45 f-37 h-27 i-39 k-55 l-24 n-20 o-15 p-46 t-63 v-41
~<doc m-22
~<doe a-17 b-21 e-20 f-27 i-28 j-46 k-22 l-39 o-19 p-29 r-38 s-44 t-32
~<doi h-17 m-17 n-24 r-21
~<dol a-19 g-21 q-15
~<don c-23 d-45 g-37 h-26 k-21 n-33 o-30 p-18 q-33 t-26 v-37
~<dor d-15 j-16 m-19 n-17 o-16 q-17 u+16
~<dou b-15
~<dow g-25 i-18 k-15 l-20 n-18 u-21
~<dr a-51 c-41 d-55 e-34 f-33 g-42 i-26 k-39 l-21 o-21 q+16 r-23 t-43 v-32
~<dre i-20 l-15 n-19 u-29
~<dri a-25 b-29 c-21 d-29 e-18 f-17 g-17 h-28 i-27 k-23 l-27 o-25 p+18 q+18 r-21 s-24 t-24
~<dro a-29 c-18 d-27 f-16 g-17 i-22 k-18 m-29 s-25 v-19
~<dru m-18 u+16
~<du a-39 b-36 c-35 d-54 e-36 f-29 g-39 j-41 k-31 l-38 p-33 q-44 r-34 t-31 u+29
~<dud m-19 v+15
~<due a-22 b-18 c-19 d-28 e-15 h-19 i-23 j-21 k-17 l-21 n-25 q-27 r-17 t-16 u+23
~<dur a-23 b-20 d-39 e-16 g-21 i-20 j-18 l-16 m-42 o-26 p-20 q-22 r-19 u+22 v-18
~<ea b-17 c-20 f-15 g-20 h+18 i-20 k-17 l-24 p-21 q-28 r-20 s-27 t-17 u-15 v-18
~<eac m-15
~<ear d-22 g-17 h+18 i-18 j-30 l-18 q-22 r-17 s-21 u-36
~<eas a-18 b-16 j+17
~<ef a-16 d-17 n-20 u+17
~<el a-15 c-21 d-20 e-16 g-23 h-28 i-28 j-21 k-19 m-19 n-28 p-29 r-22 t-17 u-26 v+17
~<ele d-16 m+17
~<eli l+19 m-21
~<els c-16 g-17 h-25 i-24 j-17 m-37 n-22 p-31 u-20
~<em a+15 c-22 d-24 f-16 g-34 h-16 i-15 k-19 p-18 q-26 r-25 u-32
~<ema a-15 b-17 i-16 m+16 o-16 v-15
~<emp a+23 d-19 g-22 j-17 l-20 m-36 q-15 u-18
~<en b-17 d-45 e-32 f-27 h-26 l+20 o-24 p-27 q-19 r-24 s-37 t-32 v-39
~<enc a-16 d-15 l-17 n-17 o-16 u-16
~<eng a-18
~<eno l+21 t-19 u-16
~<ent b-19 d-18 f-16 g+16 i-30 l-23 m-43 q-22 r-17 s-16 u-26 v-18
~<er a-25 b+16 i-17 l-17 m-19 o-20 q-18
~<ere m-19 u+19
~<es a-22 b-16 d-25 e-62 f-29 i-20 m-41 n-29 o-25 q-22 s-17 t-60
~<esc a-24 b-22 d-26 g+17 h-21 m-47 n-29 o-21 p-20 q-27 r-22 s-19 v-21
~<esp b+18 d-17 g-16 h-20 i-19 l-21 m-27 v-22
~<est a-21 b-53 c-33 d-24 e-52 f-21 i-18 k-38 m-26 n-24 o-32 q-18 t-51
~<ev c-23 g-32 j-29 k-27 n-20 o-34 p-30 q-39 r-18 v-41
~<eve c-22 g-29 j-27 k-26 n-18 o-33 p-27 q-37 r-17 v-41
~<ex a-49 c-29 e-23 f-27 h-40 k-35 l-31 n-28 o-40 p-31 q-20 t-23 v-34
~<exi d-21 g-21 j+21 u-24
~<exp a-35 c-20 e-17 f-19 h-19 j-34 k-28 l-28 n-32 o-34 p-23 t-18 v-27
~<ext a-21 d+22 j-17 m-26 u-28
~<fa e-41 f-34 g-20 h-41 j-29 k-41 n-48 r-34 t-22 u-21 v-43
~<fac b-17 e-17 i-18 l-19 o-19 q-22
~<fal a-15 p-22
~<fam a-17 d-20 l-20 m-19 q+16 u-22 v-16
~<fav d-28 e-23 f-19 h-23 k-26 n-26 q-30 r-16 s-26 t-24 u-28 v-23
~<fe a-20 c-29 d-43 e-25 f-32 g-29 i-20 k-35 l-32 n-31 p-17 r-37 s+30 t-27
~<fec m-17 u-16
~<fee a-31 d-24 h-17 n-25 o-17 q-24 r-23 s+17
~<fel a-23 b-19 e-17 f-22 h-20 i-17 j-19 k-21 l-18 r-19 s+25 t-16 u-22
~<fi a+16 b-20 c-37 e-34 f-34 g-44 h-23 i-20 k-39 l-50 o-32 p-17 s-39 t-26 u-31 v-37
~<fil j-17 m-17 o-17 q-15 s-15 u-17
~<fin b-21 c-25 d-31 e-18 f-21 g-24 i-41 k-24 l-32 p-19 s-35 u-43 v-30
~<fir b-20 g-16 h-20 p-17 q-18 r-17
~<fis m+20
~<fiv o-17
~<fj e+19 m-16
~<fjd e+19 m-16
~<fl a-39 c-25 e-16 f-19 g-23 h-24 i-27 j-31 k-23 l-27 n-39 p-27 t-19 u-36 v-23
~<fla n-19 p-15
~<fle m-23
~<fli a-19 b-21 d-19 j-15 m+22 n-18
~<flo b+17
~<fly u-15
~<fo c-18 d-21 e-39 h-21 i-30 k-40 l-20 n-24 q-29 r-23 u-24 v-43
~<fol b-18 j-24 m-32 q-19
~<for c-25 d-25 e-25 f-22 h-32 i-15 k-27 n-16 p-27 s-27 u-15 v-30
~<fou d-25 h-18 i-18 l-17 o-20 q-19 r-20 s-22 u-17 v-17
~<fr a-36 c-21 e-35 k-29 n-16 o-39 q-57 r-25 t-22 v-47
~<fre b-16 c-23 i-23 l-23 n-28 o-16 q-29 r-16 t-19 v-21
~<fri m+19 n-15
~<fro a-32 e-22 k-26 o-30 q-38 r-18 v-35
~<fu b-18 f-19 h-24 i-25 j-29 k-17 p-22 r-20 v-15
~<fun d-18 j-19 n-20 q-23
~<ga b-28 d-43 e-18 f-20 h-23 i-40 j-27 k-25 l-41 m+32 n-23 p-21 q-25 r-28 t-18 u-17 v+18
~<gal m+19
~<gam m+27
~<gan m+19 u-24 v-16
~<gar a-19 b-16 j-15 l-26 r-15 u-17 v+32
~<gav i-23 l-19 m-26
~<ge c-22 e-16 l-22 n-23 o-30 p-32
~<gen b-17 g-19 k-18 l-17 n-21 o-17
~<get d-22 i-15 j-18 l-15 n-16 o-19 p-28
~<gi c-20 f-18 g-23 h-21 j-36 k-24 l-25 n-30 p-22 q-19 s-26 t-19 v-36
~<gir a-16
~<giv c-18 f-16 g-22 h-20 j-33 k-23 l-20 n-23 p-29 s-22 t-17 v-33
~<go a-56 e-44 f+22 g-40 h-31 i-21 k-42 l-24 n-23 q-17 v-19
~<goe d-21 h-16 m-29 n-19 q-19 s+18
~<goi a-30 c-15 g-31 h-28 i-26 k-20 l-24 o-27 s-32 t-27 u-23
~<gol m+25 u-23
~<gon m-15
~<goo a-33 b-22 d-41 e-33 f+17 g-20 h-21 j-24 k-31 q-20 r-39 s-43 v-40
~<gr b-16 c-26 d+18 e-29 g-20 h-34 i-28 j-28 k-20 l-20 n-40 q-29 r-25 t+19 u-49 v-23
~<gra a-32 c-17 d+27 e-20 g-16 h-22 i-16 j-18 l-19 n-25 q-21 r-17 s-21 u-30
~<gre b-16 d-19 h-15 i-17 n-18 o-17 t+16 u-27
~<gro u-16
~<gu d-28 e-27 g-45 j-20 k-26 l-26 n-44 o-34 s-30 v-35
~<gua a-20 b-20 d-16 o-17 r+19
~<gue u-15
~<gus b-16 g-19 l-19 q-16 u-15
~<guy b-23 e-16 g-25 i-25 m-23 n-20 r-20 s-20 v-18
~<ha c-16 d-26 e-68 g-24 h-29 j-18 k-39 o-21 r-56
~<hab b-18 c+19 l-17 m-30 n-21 o-20 p-16 q-24 t-15 v-18
~<hac c-24 d-21 e-18 f-21 h-25 j-38 k-18 l-29 o-34 q-37 r-30 s-36 t-20
~<hag b-16 d-22 f-15 h-16 o-18 r-19 s-16 u-30 v-16
~<hai a-19 d-16 n+16
~<hal b-19 i-20 j+16 m-34 n-19 o-17 q-21
~<han a-16 n-21 o-17 p+19 u-16
~<hap a-19 d-19 e-18 h-22 i-16 j-27 n-19 t-20
~<har h-16 l+19 n-23 o-18 u-28 v-15
~<has m-16 q-21
~<hat a-16 b-17 m+20
~<hav d-15 e-27 f-35 g-22 h-23 j-18 k-21 l-22 m-18 o-15 r-42 u-19
~<he b-32 d-16 e-38 f-16 g+22 h-54 j-25 k-49 m-21 o-26 p-56
~<hea a-22 g-18 h-16 j-25 l-24 m-24 o-16 q-25
~<hel b-31 c-33 e-19 f-17 g+22 h-20 j-30 k-32 l-39 n-32 o-30 p-26 s-24 t+19 v-16
~<her b-35 d-44 f-31 h-34 i-34 n-43 p-32 q-18 r-36 s-31 u-38 v+18
~<hg e+17 m-17
~<hgf e+17 m-17
~<hi a-32 b-16 c-20 d-38 e-16 f-16 g-31 h-26 k-22 n-51 o-34 p-31 q-38 t-22 u+20 v-18
~<hig a-18 d-23 g-20 h-19 i-15 n-29 o-18 p-16 q-23 u+19
~<ho c-47 d-74 e-54 f-49 g-62 i-28 k-59 l-48 n-18 r-22 t-54 u-47
~<hol a-27 d-24 e-21 f-15 j-19 l-19 p-15 q-25 u-25
~<hom a-42 b-17 c-19 d-32 g-20 h-25 j-35 k-19 l-27 m-17 o-25 q+17 t-21 u-33 v-24
~<hoo a+17 m-22
~<hor b-32 c-19 d-36 e-18 f-18 g-37 h+24 i-34 j-39 k-25 l-21 p-20 q-31 r-35 s-30 t-16 u-48 v-36
~<hos d-17 h-20 i-18 m-31
~<hot a-18
~<hou a-17 d-21 g-20 k-22 n-16 p-20 u-24
~<hu c-17 g-28 h-26 j-30 k-17 l-17 o-17 p-19 r-23
~<hun m-21
~<hur g-17 j-20 n-21 p-23
~<id m-16 v-19
~<ide m-16 v-19
~<ig d-20 o-16 t-18 u-19
~<im b-18
~<imp b-16 l-18
~<in c-40 e-31 f-33 h-48 i-41 k-37 m-40 p-40 q-17 r-16 s-29 t-21
~<inc i-21 l+16 n-16
~<inf a-19 b-20 l-19 o-18 r-18 u+20
~<ins c-15 g-23 h-18 i-22 k-19 m-31 u-26
~<int d-29 f-16 g-27 h-22 i-16 k-21 n-26 p-19 r-22 s-28 t-15
~<inv a-19 i-18
~<is e-23 m-25 p-24 q+25
~<ja b-19 c-16 d-22 e-29 f-17 h-21 j-18 k-16 l-26 m+32 n-24 o-18 p-19 r-21 t-16 u-24
~<jaj e-27 l-23 m+20 u-19
~<jaz m+16
~<je m-23 v+19
~<jk d-17 e+28 f-17 l-18 m-30 t-16 u-18
~<jo a-16 d-22 l-19 m+27 u-16
~<jok m+19
~<ju a-20 c-28 e-30 f-31 g-16 h-36 k-35 p-22 s-39 t-23
~<jue m+21 s-17
~<jun j+20 m-25 v-18
~<jus a-16 c-23 e-23 f-25 h-27 j-18 k-30 p-18 s-26 t-18 v-35
~<ke a-27 b-22 c-23 d-28 i-22 j-25 p-22 q-30 t-18 u-19
~<kee a-27 b-22 c-19 d-23 i-18 j-22 p-19 q-22 r-17 t-16 u-16
~<key m+16
~<ki a-16 b-24 e-18 f-21 g-39 h-29 j-32 p-31 q-37 r-35 v-22
~<kil a-21 b-19 d-21 g-15 i-21 k-19 l+16 n-24 o-21 p-16 q-22 r-19
~<kin b-18 g-30 h-23 j-27 l-15 n+16 p-16 q-18 r-20 t+15 u-26 v-18
~<kj e+23 m-23
~<kjh e+23 m-23
~<kn a-32 d-27 e-18 h-40 i-40 j-35 k-25 l-39 p-28 r-19 s-27
~<kni a-19 q-17
~<kno a-21 d-24 e-17 h-38 i-30 j-32 k-22 l-34 n-19 p-24 r-15 s-22
~<la a-24 b-48 c-37 g-23 j-16 k-33 l-37 n-22 q-30 t-35 u-30
~<lad a-17 i+17 j-18 n-20 s-21 u-18
~<lam m-20 u-16
~<lap m+17
~<las b-22 l-20 o-32 q-19 r-24 t-18
~<lat a-16 b-23 c-18 d-25 e-15 g-21 i-28 j-20 k-19 l-21 n-25 o+22 p-18 q-21 r-25 u-33 v-22
~<law n-19
~<le a-27 b-16 c-40 d-57 e-19 f-25 h-44 k-36 n-36 o-27 p-40 v-44
~<lea a-29 c-28 d-29 g-21 h-23 i-31 k-19 n-27 p-26 s-24 t-23 v-24
~<lef n-15 o-15 q-19 u-17
~<leg d-19 j-27 m-19 u+26
~<lej j+19
~<let d-27 g+19 j-18 n-23 o-20 q-15 u-24 v-16
~<li b-25 c-34 d-37 e-43 f-45 h-64 j-30 o-28 t-23
~<lib b+16 j-18
~<lic a-21 u-19
~<lif j-16
~<lik b-37 d-17 e-19 f-20 g-36 h-24 j-15 n-16 p-27 q-34 t-22 v-38
~<lim d-18 m+17
~<lin a-31 b-22 d-19 m-28 n-16 o-18 p+19 q-21
~<lis c-29 d-35 e-23 f-19 h-30 i-24 j-43 l+15 m-24 o-39 p-18 r-35 s-38 u-47
~<lit b-16 o-19
~<liv a-26 d-23 j-15 l-16 n-18 o-20 p-19 r-20 u-21
~<lk d-16 e+26 l-17 m-26 u-16
~<lkj d-16 e+26 l-17 m-26 u-16
~<ll a-34 b-28 c-40 d-24 e-41 f-37 g-50 h-22 k-29 l-16 o-18 q-20 t-42 u-23 v-19
~<lla a-29 i+23 n-24 o-20 p-21 q-18
~<lle a-20 b-20 c-31 d-15 e-34 f-31 g-45 i-54 k-22 m-19 t-31 u-17
~<llo h-15 m+17
~<llu s-17
~<lm e-20 m+17
~<lma e-20 m+17
~<lo a-25 b-19 c-24 e-58 f-54 h-20 i-47 k-55 v-19
~<loa d-22 m+15
~<loc a-27 i-20 l-23 n-19 o-16 q-22 r-17 u-27
~<lon a-16 c-22 d-21 e-25 f-22 g-38 h-18 i-16 k-25 l-17 t-22
~<loo b-21 f-16 g-18 h-23 j-20 l-20 n-18 o-22 p-19 q-18 u-31
~<los a-37 c-22 e-19 g+19 h-21 i-27 j-20 k-24 l+17 m-17 n-42 p-32 s-28 t-28 v-32
~<lou m+18
~<lov b-22 d-19 n-20 o-20 r-16 u-18
~<lu d-23 g-18 h-21 l-25 n-26 p-18 t-23 v-23
~<lug h-19 l-18 m-28 n-18 q-18 s-16 v-17
~<ma a-28 c-25 d-47 e-63 f-23 g-15 h-18 j+19 n-19 p-53 q-38 r-37 s-16
~<mad h-16 j-15 m-21 n-22 o-23 t+19 u-19
~<mai d-17 i-16 j+17 n-16 u-19
~<mak h-27 i-16 j-31 k-28 n-39 p-23 q-26 t-18 v-28
~<mal a-16 d-22 h-23 i-19 m+18 n-24 q-20 s-24 u-32
~<man a-38 d-22 e-33 f-34 n-19 o-18 p-28 r-47 s-48 v-27
~<map m-16
~<mar a-30 b-20 d-24 g-20 h-20 j-25 l-21 n-24 o-21 q-24 r-20 t-15 u-34
~<mat n+22
~<me a-46 d-32 e-36 f-37 h-25 j-59 p-46 q-17 s-35 t-42
~<mea d-22 h-18 i-19 j-21 l-25 n-18 r-15 u-24
~<med i-16
~<mee a-19 m+19 n-15
~<mej a-21 b+16 d-20 e-15 g-20 h-19 j-18 k-17 n-22 p-15 q-24 r-21 s-19 u-27 v-20
~<men a-18 d-23 g+25 h-16 j-24 m-36 v-16
~<mes a-22 b-24 d-22 l+15 m-18 s-16
~<mex u-15
~<mi a-26 c-21 d-16 e-35 f-31 g-40 h-43 i-22 j-39 l-50 m-21 n-24 p-50 q-19 r+28 s-42
~<mig m-23 n-24
~<mil a-17 o-20 u-15
~<min c-22 d-35 e-19 g-25 h-23 j-35 l-36 n-34 p-25 q-34 r+18 s-26 t-23
~<mis a-23 b-29 g-19 h-18 i-21 l-25 n-15 p-27 s-24 u-18 v-23
~<mn e+26 f-17 l-17 m-26 t-15 u-16
~<mnb e+26 f-17 l-17 m-26 t-15 u-16
~<mo a-32 c-49 d-29 e-47 g-63 h-26 i-52 j-58 n-21 p-52 q-18 t-49
~<mol a-20 g-18 l+22 n-25 s-15
~<mon i-18 l-21 o-26 u-20
~<mor a-20 c-32 d-49 e-30 g-37 i-34 j-35 m-38 p-29 t-30 v-16
~<mov a-20 c-16 d-25 e-19 f-22 g-17 h-22 i-19 j-17 k-24 l-36 n-26 p-26 q-28 t-19 u-37 v+17
~<mu a-36 c-24 d+16 e-45 f-39 g-40 h-43 i-41 j-51 k-20 p-38 r-18 u-33
~<muc a-22 d+18 e-31 f-31 g-30 h-27 i-28 j-39 k-28 o-25 p-24 q-27 t+17 u-21 v-27
~<mue o+17
~<mus a-29 c-15 d-28 e-20 g-15 h-25 i-20 j-19 l-26 m+19 p-16 r-18 t-21 u-27
~<my d-21 j-17 m-17 u-18
~<mys d-21 j-17 m-17 u-18
~<na a-37 c-33 d-45 e-27 h-36 k-25 m-17 o-41 p-40 r-25 s-35 t-35 v+16
~<nad a-24 b-34 c-23 d-21 e-18 f-15 h-22 k-17 m-16 n-38 o-24 p-30 r-15 s-19 t-17 u-29
~<nai a-16 n+21 u-17
~<nam a-20 d-19 g-18 i-19 l-22 n-29 o-22 q-22 s-16 u-23 v+21
~<ne c-25 d-34 e-60 f-52 g-44 h-75 k-24 l-29 p-20 r-25 s-41 t-22 u-20
~<nea a-21 b-17 d-19 i-24 j+22 n-25 o-18 q-22 s-15 u-28
~<nec d-30 e-16 g-18 j-18 k-15 l-22 p-27 r-17 s-21 t-15 u-33 v-23
~<nee e-27 f-23 g-23 h-43 j-19 l-23 p-25 q-19 r-21 s-21 v-53
~<ner m-26 u+17
~<net a-19
~<nev b-17 d-21 i-25 j-16 n-17 o-17 p-18 q-20 r-23 s-21 t-19 u-20 v+17
~<new a-19 d-24 i-18 m+23
~<nex c-18 d-37 e-15 g-24 h-24 i-35 k-27 l-31 m-18 q-30 t-18 u-15 v-23
~<ni a-35 b-32 c-25 d-38 e-28 f-30 g-27 i-37 j-36 k-19 p-27 r-36 u-37
~<nic b-18 d-17 e-17 i-17 j-16 n-15 o-15 q-16 s-18 t+17 u-16
~<nig a-18 b-16 d-15 i-15 j-20 r-28 u-18
~<nin a-27 d-18 h-19 i-19 n-32 v+16
~<no a-23 b-28 c-22 d-61 e-58 g-23 j-16 k-41 l-19 o-41 p-53 r-39 t-50
~<nob b-17 d-16 h-19 m-22 n-16 o-21 p-20 q+16 u-17
~<noc j-15 m-24 o-15
~<nom m-27 q-21
~<non v-15
~<noo m-19
~<nor a-19 d-19 g-15 i-15 m-19 n-23 p-16 s+18
~<not a-21 b-30 d-32 e-28 f-25 h-25 i+16 j-30 k-19 l-34 o-28 p-20 r-19 t-21 v-33
~<nu b-37 c-44 d-24 e-39 f-41 h-49 m-24 n-49 o-55 p-47 q-49 r-29 s-49 t-44
~<nue b-19 d-24 g-18 i-18 j-23 l-25 n-17 o-19 s-16 u-19
~<num a-22 b-47 c-36 e-28 f-29 h-39 k-21 m-28 n-39 o-45 p-34 q-36 r-37 s-35 t-34
~<oc a+16 m-26 u-17
~<ocu a+16 m-22 u-17
~<od g-17 m-16 u+17
~<odd g-17 m-16 u+17
~<of a-17 d-19 h-15 i-19 l-17 m-18 n-28 v-17
~<off a-20 u-17
~<ofr m-23 q+16 u-19
~<oft d-18 n-20 u+15
~<oh a-16
~<ohi a-16
~<ok e-17
~<oka e-17
~<ol e-16
~<olv e-16
~<on b-24 e-30 g-33 h-25 i-36 k-24 m-56 n-27 p-28 r-31 s-27 t-27 u-26 v-26
~<ond a-22 d-21 e-22 f+18 g-16 i-16 j+21 l-16 m-29 t-16 u-30
~<onl b-20 g-21 h-17 i-25 k-16 m-39 n-18 p-23 r-24 s-16 u-26 v-20
~<oo m-18
~<oop m-18
~<op c-20 e-27 f-28 g+34 h-33 i-30 j-37 k-18 m-27 n-39 p-22 q-37 r-26 s-31 t-33 v-25
~<opc d-15 g+26 j-17 m-22 u-24
~<ope a+16 d-16 h-17 u-18
~<opt a-21 b-23 e-18 g+20 i-18 j-19 m-18 n-23 q-17 r-23 s-15 t-18 u-23 v-19
~<or i-21 o-16
~<ord i-18 m+18
~<ot a-18 c-30 d-46 e-23 f-22 h-33 i-44 j-26 l-41 o+18 p-35 q-38 r-28 t-24
~<oth n-18
~<otr a-18 c-27 d-41 e-22 f-20 h-31 i-41 j-23 l-37 m-19 o+17 p-31 q-34 r-26 t-23 u-45
~<ou d-16
~<out d-16
~<ov a-18 b-26 g-18 j-25 l-28 n-29 p-15 r+17 u-16 v-28
~<ove a-18 b-26 g-18 j-25 l-28 n-29 p-15 r+17 u-16 v-28
~<pa b-32 c-68 e-65 f-64 g-26 h-20 k-68 l-35 m-39 n-21 p-17 q-39 r-15 s-27
~<pac b-18 g-15 i-26 p-15
~<pag d+21 m-30 n-19 o-19 u-16 v-15
~<pai g-24 i-17 l-16 m+15 n-29 s-16
~<pal u-15
~<pap b-21 g-28 j-26 l-25 m-24 o-27 p-15 q-25 r-18 u-27
~<par b-18 c-33 e-27 f-29 g-24 h-37 i-22 k-31 m-26 q-49 s-16 t-30
~<pas a-29 c-28 d-48 e-23 f-22 j+22 k-23 l-37 m-47 p-19 s-18 t-30 v-38
~<pat g-15 j-25 l-20 m-22 n-17 q-18 u-26
~<pay m+15 s-16 u-20
~<pe b-32 c-35 d-22 e-39 f-29 g-20 h-38 i-42 j-18 k-31 q-17
~<ped o-16
~<pel d-17 u+18
~<pen m+24 n-20 o-20 r-16 u-24
~<per a-33 b-23 c-20 d-35 e-22 f-18 h-24 i-26 k-20 s-31 u-37
~<pes l+15 m-16
~<ph d-22 g-16 h-19 j-16 m+20 n-15 o-15 u-26
~<pho m+21
~<pi a-19 b-45 c-29 d-16 e-30 f-25 j-31 k-29 r-35 t-32 v-36
~<pic b-31 c-21 e-19 f-17 j-25 k-22 l-32 n-18 r-27 t-22 u-40 v-27
~<pid m-24 r-15
~<pie i-18 m-21 s-16
~<pin l+21 m-22
~<pl e-52 f-49 g-19 h-55 l-24 n-18 p-51 q-42 r-17 s-53 t-52 u-16 v-21
~<pla c-31 e-19 f-23 g-34 h-37 i-45 k-33 l-42 o-16 p-28 q-16 s-34 t-22 v-16
~<ple d-29 e-34 f-32 h-26 m-16 n-35 p-30 q-44 s-28 t-36 u-18
~<plu d-17 g-16 i-22 j-16 l-23 m+22 u-23
~<po d-30 g+25 h-53 j-69 k-18 l-35 p-52 s-22 t-39 u-17 v-51
~<poc m-23 o-15 q-16 u-15
~<pod d-24 f-16 g-28 h-19 j-18 k-19 l-27 m-31 p-24 r-25 u-31 v-20
~<poe m+17
~<poi m-16 u+15
~<pol b-19
~<pon a-20 b-34 d-46 e-23 f-22 g+33 h-25 j-28 l-26 m-52 p-28 r-20 s-31 t-19 v-29
~<pop f+19 g-17 u-19
~<pos d-21 h-28 i-18 j-22 n-16 s-15
~<pot n-16
~<pou m+16
~<pr e-63 f-50 h-52 j-49 k-16 l-41 p-37 r-33 s-28 u-31 v-37
~<pre a-59 e-40 f-31 h-32 j-24 l-24 p-18 q-27 r-34 u-58 v-25
~<pri b-16 d+17 o-19 u-19
~<pro a+22 c-37 e-25 f-19 g-41 h-22 i-38 j-34 k-20 l-31 m-26 p-29 s-24 v-26
~<pt a+18 g-18 i-16
~<pts a+18 g-18 i-16
~<pu c-16 d-19 e-53 f-46 g-32 h-18 j-29 l-60 m-42 p-43 s-17 t-52 u-77 v-60
~<pue b-32 c-15 e-42 f-37 g-23 j-35 l-51 m-34 p-34 r-63 s-71 t-45 u-53 v-46
~<pul a-24 d-18 h-17 i-22 l-15 m-19 n-25 q-22 r+25 u-16
~<pur m+21 u-15
~<pus m-23 o-18 q-17 r-18
~<qu d-80 e-59 f-52 g-44 h-61 i-15 j-26 n-20 r-23 v-23
~<qua m-27 n-17 q-16 u+17
~<que a-35 b-18 d-43 e-26 f-23 g-16 h-27 l-41 n-17 o-15 r-17 u-27 v-34
~<qui c-28 d-56 e-40 f-39 g-45 h-45 j-49 r-35 s-16 t-44
~<ra a-33 b-19 d-37 e-18 f-19 g-17 h-24 j-21 k-20 m+16 n-22 p-31 t-20 u-40 v-24
~<rai a-17 b-18 d-20 m+29 r-16 s-20 u-24
~<raj m-20 q+20
~<rat a-19 d-16 m-35 n-19 u-19 v-16
~<re a+16 b-32 c-30 d-18 e-77 f-70 h-39 i+23 j-57 k+24 l-16 n-41 o-36 p-30 r-29 s-48 t-27
~<rea b-20 d-22 e-23 f-29 g-44 i+24 j-55 l-19 m-20 o-19 p-34 q-31 r-19 s-26 t-39
~<rec b-37 c-29 e-19 f-17 g-41 h-23 j-37 o-34 r-27 s-22
~<ree k+16 l-16 m-25
~<ref a+26 c-16 d-23 k-16 l-20 n-26 o-24 p-23 q-23 s-20 u-26
~<reg g-25 n-17
~<rel a-17 i-17 u-20
~<rem c-17 d-28 g-24 h-18 i-28 o-29 p-17 q-22 r-16 s-20 v-23
~<ren a-19 d-21 m+35 n-18 o-19 u-17
~<rep a-22 d-18 g+21 k-19 n-19 o-17 q-19 u-21
~<res b-22 c-22 e-23 f-18 h-19 i-20 j-24 k+27 l-30 n-25 o-21 q-28 r-22 t-22 v-20
~<ret b-16 d-16 k-17 l-19 u-19
~<rev i-17 k-16 l+18 m-18
~<ri a-34 b-19 c-27 e-32 f-29 i-35 k-21 l-37 m-16 o-18 v-30
~<rid d-19 m-16 q+19 u-26
~<rie d-15 m-18 u+19
~<rig a-20 c-19 e-22 f-17 i-25 l-30 p-19 q-21 v-20
~<ris g-15 m-17 u+20
~<ro a+18 b-40 c-31 d-28 e-29 f-31 g-41 h-43 i-43 k-29 l-34 o-31 p-15 q-46 u-34
~<roa a-15 d-18 h-20 n-15 u-22
~<rol m+19
~<roo a+19 b-24 c-17 d-27 h-18 i-22 j-24 k-16 l-22 o-21 q-23 r-19 t-16 v-25
~<ros m-24 q-16 u-22 v+26
~<rou g-16 n-17 o-23 u-25
~<ru a-20 b-24 d-30 g-25 h-28 i-22 k-18 l-23 o-22 p-20 q-21 t-20 u-35 v-19
~<rui n+16 o-15 s-16 u-16
~<rul u-16
~<run f-16 h-17 n-16
~<sa b-28 c-60 e-63 f-29 g-26 h-64 i-65 j-24 k-31 m+18 n-21 o-19 q-23 t-40 v-46
~<sac d-22 g-16 i-16 j-25 n-19 r-16 s-16
~<saf d-21 j-17 n-19 u+19
~<sai c-18 d-31 f-17 g-22 h-19 i-18 j-27 q-30 r-29 s-24 t-22 v-24
~<sal a-25 b-29 c-26 e-29 g-34 h-25 i-24 l-33 u-22 v-24
~<sam b-23 e-17 f-16 h-18 i-22 k-18 l-30 q-18 r-17 v-17
~<saq l+19
~<sav n-15 o-15 u-15
~<say c-17 f-34 h-19 i-17 j-22 k-23 l-28 n-18 p-17 t-19 v-16
~<sc a-43 b+18 c-25 e-15 f-18 g-31 h-26 i-26 j-32 k-21 q-33 r-20 s-28 t-19 v-32
~<sca a-19 g-16 i-18 j-17 l-17 o-16 p-18 r-19 u+20 v-25
~<sch a-18 p-17 q-17
~<sco a-16 d-17
~<scr a-20 d-17 i-22 u-19
~<sd e+16 m-16
~<se b-35 c-22 e-38 f-16 h-30 n-31 o-20 q-32 r-30 t-19 v-53
~<sec m-22
~<see a+22 d-15 m-26 n-20
~<seg m-17
~<sel m+21 u-24
~<sem d-22 i-31 m-35 n-27
~<sen a-22 b-44 e-18 h-33 n-45 o-33 p-31 q-37 r-16 u-28 v-35
~<ser b-20 f-20 i-21 j-27 l-25 m-32 p-19 r-20 v-21
~<sh c-34 d-24 e-27 f-25 i-27 j-18 k-37 l-23 o-18 t-32 v-17
~<sha a-16 m-17 s+16
~<sho c-29 d-21 e-22 f-20 h-37 i-24 j-27 k-30 l-44 o-21 t-26
~<shu m-19 u-16
~<si b-20 c-41 d-48 e-38 f-46 g-24 h-46 i-39 j-21 k-19 l-39 n-37 o-28 p-23 q-37 r-27 s+43 t-19 v-50
~<sid a-17 b-16 d-21 n-22
~<sie a-26 d-18 g-22 i-15 j-19 n-20 o-19 r-19 s+16 v-19
~<sig b-29 c-19 d-33 e-20 f-19 g-40 h-20 i-33 j-24 o-18 p-24 q-18 r-25 t-25 v-15
~<sin b-21 d-22 i-19 j-15 l-17 m-34 n-19 o-24 q-21 r-21 s+32 u-30
~<sir a-16 l-15 q-16
~<sit a-18 b-15 f-21 n-21 o-16 u-20
~<sk a-26 b+17 c-19 d-24 e-21 g-18 h-16 i-24 j-21 l-23 o-21 p-17 t-17 u-30 v-16
~<ski a-23 b+17 c-17 d-23 e-20 g-18 i-20 j-20 l-21 q-15 s-16 t-16 u-28
~<sl a-35 b-29 c-22 g-18 h-33 i-30 j-31 k-20 l-30 n-35 p-20 r+20 t-19 v-25
~<sle a-18 d-22 h-22 j-17 l-16 n-21
~<sli a-16 m-19 n-17
~<slo q-18 r+21 s-16
~<sm m-19 n+20
~<smo m-17 n+20
~<sn d-30 j-15 m+20 n-15 q-18 s-17 u-30
~<sno d-29 n-15 q-17 u-24
~<so d-24 e-57 f-54 g-27 j-22 k-42 l-27 n-53 s-29 t-62
~<sob a-18 d-17
~<sol b-25 d-17 g-21 h-17 i-19 j-25 m-34 n-25 q+23 r-24 s-15 v-19
~<som d-15 e-23 f-23 g-36 j-16 k-17 l-40 m-26 n-30 q-18 r-20 t-38 u-17
~<son a-25 b-20 d-15 g-23 i-17 l-20 m+37 n-19 o-20 p-24 s-16 u-29 v-16
~<soo a+16 d-23 g-20 h-27 i-16 j-25 k-18 m-17 q-23
~<sor a-26 b+19 d-21 e-19 f-17 h-25 i-21 j-22 k-18 l-26 n-25 q-29 s-29 t-20 u-26
~<sou u-16
~<sp d-15 e-30 f-27 g-31 h-41 j-18 k-28 n-20 o-30 p-35 q-43 t-31 v-35
~<spa a-15 b-20 j-16 l+25 m-29
~<spe a-16 b-21 d-21 e-17 g-21 h-18 j-26 l-21 o-24 p-16 q-21 r-16 u-37 v-16
~<spl d+15
~<spo c-19 d-23 h-20 i-19 l-17 n-23 q-27 u-20
~<spr u+16
~<st b-27 c-62 d-81 e-55 f-52 g-17 n-22 o-18 p-31 t-66 u-31 v-18
~<sta c-40 d-54 e-29 f-26 g-47 i-16 k+21 n-18 o-24 s-16 t-26 u-17 v-32
~<ste v+15
~<sti b-22 c-16 d-35 e-18 f-20 g-30 l-29 m-23 p-37 q-21 s+21 t-26 u-48 v-21
~<sto a-15 b-21 d-29 g-27 j-23 n-30 q-33 u-29
~<str a-16 d-19 g-21 i-17 j+15 k-17 o-21 p-20 s-15 t-16 v-15
~<stu a-20 b-24 h-19 j-31 k-19 n-20 q-22 t-19 v-24
~<su a-25 b-47 c-31 e-31 f-26 h-15 i-32 j-42 k-19 l-42 m+18 p-35 r-17 t-15 v-17
~<suc d-16 m-16 u+15
~<sun d-17 m+20
~<sup b-20 i-20 j-17 l-15 o-21 q-19 r-24 u-30 v-15
~<sur b-24 d-19 e-17 j-16 l-20 n-23 p-18 s-18
~<sus a-16 u-17
~<sw m-27 r-17
~<swi m-18
~<ta c-29 e-48 g-34 h-23 k-31 n-17 o-34 r-16 s-26 t-46 u-21 v-21
~<tak c-39 e-30 f-33 g-23 i-45 k-23 m-21 o-34 r-16 s-21 t-29 u-43 v-16
~<tal b-16 e-17 f-19 g-28 h-31 i+23 j-36 k-19 l-36 n-29 o-28 p-29 q-40 r-33 s-28 t-18
~<tar a-23 d-24 g-18 h-26 n-23 o-18 q-18 s-22
~<tat m+17
~<tax m+19 u-19
~<te a-21 b-47 c-46 d-21 e-57 f-49 h-25 j-23 n-17 q-24 r-57 t-64
~<tea m+20
~<tee d-19
~<tel a-16 b-38 c-24 h-26 j-16 k-22 l-21 n-33 o-38 p-33 q-33 r-23 s-20 t-17
~<tem a-16 b-15 i-16 n-21 q-16 r-16 u-20
~<ten c-22 e-25 f-24 h-30 j-30 k-27 l-37 m-57 r-27 t-23 u-23
~<tes d-16 u+16
~<tex a-23 b-32 c-17 d-45 e-25 f-32 h-33 k+16 n-54 o-32 p-51 q-43 r-40 s-45 t-38
~<th a-18 b-16 e-89 f-18 h-23 i-16 k-35 m-21 o-16 p-18 q-19
~<tha a-22 c-18 e-32 f-55 g-27 h-63 i-34 k-21 l-55 p-20 s-15 t+15 u-23 v-20
~<the a-25 b-21 c-29 e-40 g-29 i-19 m-19 n-15 o-18 t-34
~<thi d-21 e-37 h-32 i-19 j-20 k-28 n-40 o-45 p-30 q-53 r-44 t-28
~<tho a-25 i-18 j-19 l-28 n-19 o-16 q-17 s-16 v-17
~<thr c-16 g-23 n-21 s+16 t-17 u-16 v-17
~<ti c-43 e-34 f-23 g-55 i-44 j-24 k-45 n-17 p-27 r-21 t-41 v-38
~<tic m+21
~<tie b-38 c-25 e-22 f-20 g-31 k-18 n-18 p-31 r-15 s-24 t-24 v-18
~<til a-18 m-16 n-25
~<tim c-24 d-25 f-31 g-37 i-37 k-28 t-22 u-40 v-29
~<tir d-20 m+16 n-20 q-18
~<to a-21 c-53 e-48 g-67 j-15 k-24 l-45 o-16 p-44 q-32 t-21 u-65 v-53
~<tod a-26 c-30 e-29 g-33 j-40 k-24 l-32 n-40 p-30 q-16 u-28 v-31
~<tol b-20 i-22 n-22
~<tom a-25 c-23 e-21 f-27 g-35 i-25 j-30 k-23 l-28 m-16 n+24 p-23 q-16 r-33 s-31 t-24 u-36 v-22
~<too a-19 o-15
~<tot d+21 m-22
~<tou m-15 p-15
~<tow a-17 b-20 d-18 h-17 n-19 s-15 u-19
~<tr c-46 d-17 e-33 f-41 g-39 i-19 j-20 k-50 l-54 p-18 s-21 t-42 v-20
~<tra a-51 b-17 c-31 e-22 f-26 g-21 j-20 k-34 l-36 s-18 t-24 v-32
~<tre a-21 d-24 g-29 h-19 j-30
~<tri a+18 b-21 d-23 h-18 i-16 j-19 n-18 q-16 r-16
~<tru a-25 g-16 h-21 k-16 l-22 p-20 s-16
~<try a+19
~<tu c-29 d-39 e-33 f-22 g-30 h-34 i-38 p-41 q-41 t-26 u-18 v-33
~<tur c-26 d-32 e-26 f-20 g-23 h-25 i-33 n-30 p-35 q-30 s-27 t-21 v-24
~<tw a-20 g-17 l-18 n-19 q-21 t-19 u-19 v-16
~<twi a-18 g-16 l-17 m-26 n-17 q-20 t-18 u-17
~<ty a-16 b-22 c-17 e-26 f-18 g+17 j-24 l-24 m-28 n-19 o-19 q-17 t+19 u-33
~<typ b-18 g+18 j-19 l-16 u-26
~<un a-43 e-47 f-37 h-19 i-27 j-48 k+26 m-17 p-39 r-28 t-41 u-18 v-34
~<una m-17
~<und a-23 i-18 j-25 k+25 l-37 m-27 o-19 p-19 q-19 r-25 s-24 t-17
~<uns a-23 b-22 c-29 d-29 e-35 f-26 h-23 i-23 j-23 k+17 l+17 n-21 o-21 p-23 q-25 r-28 s-21 t-25 u-33 v-24
~<up n-21 o-16 u-20
~<ups j+18 m-19
~<ur m-21
~<us c-21 d-19 e-20 f-22 k-18 l-17 n-39 o-28 p-26 r-27 t-19 u+18
~<usa d-16 l-17 m-23 n-17 u+17
~<use a-20 p-16 q-15
~<ust b-18 d-16 i-19 n-21 o-16
~<va d-18 g-24 l-18 n-17 q-15
~<vac g-16 m+26
~<ve b-38 e-18 f-24 g-24 h-26 i-36 j-28 k-20 l-27 m+17 n-39 o-23 p-28 r-31 v-23
~<vec m-22 n-16
~<veg m+19
~<ven a-21 b-17 d-20 m+17 n-16 p-17 q+19 u-24
~<ver b-15 i-16 s-17
~<vi b-33 c-20 d-33 e-20 f-18 g-20 h-22 i-25 j-26 k-19 l-36 n-35 u-35
~<vie l-22 m-29 p+19 u-19
~<vis a-20 m+17 n-21 o-16 s+18 u-17
~<vo c-15 d-18 j-20 l-20 n-20 o-21 r-16 u-25
~<vol i-18 m-15 u-15
~<vot m+23
~<vu a-18 d-21 g-18 i-19 q-16 s-17 u-17
~<vue a-18 d-21 g-18 i-19 q-16 s-17 u-17
~<wa c-22 d-36 e-49 g-19 h-23 q-16 s-41 t-53 u-45
~<wai c-16 d-26 l-17 m-43 p+15 s-18 u-28 v-15
~<wak a-16 p-16
~<wal b-27 c-20 d-17 g-23 h-17 i-19 k-20 l-22 n-29 o-25 p-23 r+15 s-19 t-15
~<wan a+17 d-26 e-21 f-18 j-21 m-19 n-28 p-35 q-24 r-35 s-29 t-35 u-50
~<was f+15 l-17
~<wat b-16 d-15 i-18 j-15 l-17 p-17 r-15 u-27
~<way p+15
~<we b-16 c-49 d-29 g-59 h-22 i-59 j-24 k-48 l-28 m-20 p-43 q-25 t-36 v-27
~<wea a-26 d-29 g-32 h-25 i-26 j-28 l-20 o-24 r-17 v-16
~<web m+15
~<wee c-19 d-31 g-24 i-25 j-24 k-15 l-25 m-19 n-37 o+24 p-15 q-21 r-22 s-30
~<wei m-20 s+16
~<wel u-16 v-15
~<wen a-19 e-34 f+28 h-15 j-19 l-24 m-19 n-23 o-18 r-19 s-15
~<wer a-17 d-18 e+23 f-21 h-17 j-17 l-19 m-19 n-17 r+19 t-16 u-22
~<wh b-48 c-46 e-64 i-21 j+15 k-47 l-53 o-31 p-33 r-23 s-17 t-37 v-44
~<wha b-35 c-45 e-43 g+19 i-23 k-28 l-27 o-26 p-36 q-26 r-58 s-26 t-26 v-57
~<whe b-32 e-26 f-45 g-49 i-18 k-45 l-46 o-19 q-55 r-17 t-28 u-18 v-21
~<whi a-20 b-23 d-32 h-21 i-27 j+24 k-17 l-22 n-37 o-20 p-22 q-27 s-15 t-19 v-20
~<who a-23 j-16 m-31
~<wi a-18 c-54 f-17 g-26 h-18 i-30 j-49 k-66 o-22 s-23 t-20 v-31
~<wil c-32 e-33 g-16 i-33 j-44 k-45 l-50 o-22 s-17 v-23
~<win m+17
~<wis u-17
~<wit a-15 c-34 f-33 g-22 h-24 j-22 k-34 q-19
~<wo b-20 c-22 e-41 f-40 j-58 k-23 n-23 q-28 r-16 s-26 t-23 v-48
~<wok m-18
~<won m-16
~<wor a-26 b-29 c-37 d-16 e-32 f-31 j-43 k-33 l-18 q-19 r-37 s-16 t-36 v-35
~<wou g-39 h-23 j-27 m-17 n-26 p-33 s-41 t-21 v-23
~<wr a-23 b-17 i-26 l-16 n-23 o-24 p-18 q-28 v-20
~<wri a-22 i-22 n-18 q-21
~<wro m+17
~<ye d-17 j-18 l-20 n-22 o-20 q-22 r-18
~<yea m-16 p+17 q-16
~<yo b-24 c-33 e-27 f-20 n-37 o-26 p-34 q-45 r-36 s-41
~<you b-23 c-32 e-26 f-19 n-37 o-26 p-33 q-44 r-35 s-40
~<zx e+19 m-18
~<zxc e+19 m-18
~aba a-32 c-16 e-17 f-20 g-29 j-33 k-20 l-15 p-27 r-18 s-27 t-16 v-22
~aba> q+16
~abaj a-28 e-15 f-17 g-24 j-27 k-18 l-22 p-20 r-17 s-21 v-17
~abe i-16 l-18 m+15
~aber m-16
~abi m-18
~abil m-18
~abl a-18 e-33 f-31 h-30 i+19 j-33 l-47 m-27 p-34 r-31 s-27 u-17 v-38
~abla a-18 m-20 o-16 q-16 u+15
~able a-18 e-25 f-24 h-25 j-28 l-41 m-21 p-25 r-33 s-21 u-45 v-29
~abo c-22 e-19 f-28 g-42 h-34 k-24 l-19 q-19 t-26
~abou c-20 e-15 f-27 g-40 h-34 k-23 l-18 q-17 s-24 t-24
~abr a-25 b-16 c-16 d-20 h+22 j-19 n-19 r-16 s-16 u-28
~abra u-15
~abri a-16 h+23 m-27 n-15 u-20
~aby m+15 r-15
~aby> m+15 r-15
~aca d-29 i-24 j-25 m+17 n-21 o-19 r-27 s-23 v-17
~acar j-18
~acat d-18 m+23
~acc h-16 i-25 l-20 m+16 u-30
~acce i-21 u-20
~acco d-28 m+20
~ace c-37 e-30 f-37 g-20 h-46 i-22 k-34 l-41 o-23 q-32 t-30 v-18
~ace> a-16 b-18 c-23 d-41 e-18 f-23 g-30 h-28 i-38 k-20 l-27 q-15 t-20
~acen a-16 n-21
~acep m-25
~acer d-15 m-32 o-21 q-24
~ach a-15 b-25 c-24 g-26 k-29 n-32 o-36 p-24 q-27 r-22 t-19 u-19
~ach> a-23 b-17 c-20 g-19 i+16 j-29 k-23 n-22 o-20 s-17
~ache d-16 i-25 n-20 u-15 v+16
~aci c-17 f-23 g-41 h-31 i-21 k-21 l-25 o-24 q-27
~acie b-16 d-15 g-22 i-18 n-23 r-21 s-18
~acio g-26 h-25 i-15 m-30 s-22 v-16
~ack d-17 e-26 f-33 h-43 j-17 k+26 l-40 o-20 p-15 r-15 u-28 v-43
~ack> a-24 e-22 f-30 h-40 k+26 l-36 o-17 r-24 u-21 v-35
~acka a-15
~acke d-19 p-17
~aco b-19 g-22 o-24 u-33
~aco> d-16 n-16 u-23
~acom a-22 m-20 o-21 u-19
~acr m-20 n+16
~act b-36 c-27 d-20 e-31 f-24 g-40 h-25 j-28 k+21 m-22 p-27 q-35 r-28 s-31 t-26 v-32
~act> b-18 d-18 g-17 l+17 o-21 q-16
~acti i-19 k+29 l-28
~actl m-15
~actu j-15
~ad> a-21 e-22 f-27 g-44 h-34 i-38 k-20 n-24 p-27 s-35 v-32
~ada a-20 b-36 c-25 e-21 f-18 h-27 j-30 k-19 o-29 q-18 r-18 t-17 v-25
~ada> a-18 b-36 c-24 e-20 f-18 h-26 j-29 k-17 m-22 o-27 q-16 r-17 t-16 v-24
~add a-20 c-19 d-23 i-21 j+20 l-18 n-24 o-20 q-19 r-16
~addi a-15 d-15 j-17 n-20 u+17
~addy i-16 j+22 m-19 u-17
~ade c-19 h-27 i-25 j-25 k-16 l-16 m-25 o+19 p-23 q-29 r-21 t+20
~ade> d-22 h-23 i-16 j-19 n-27 o+17 p-16 q-20 r-15 s-20 t+17 u-26
~adel o+16
~adi a-17 b-24 c-17 d-25 g-21 h-19 i+16 l-29 n-25 o-21 p-24
~adie b-18 g-16 l-19 m-22 n-18 p-19
~adin l-16 m-16 u-20
~adiu j-15
~ado b-17 g-27 h-19 l-24 n-32 o-20 v-15
~ado> g-22 j-19 l-20 n-31 o-18
~ados u-16
~ads a-16 h-18 j-15
~ads> a-16 h-18 j-15
~adu p-17 u-15
~adv m-18
~ady g-23 h-20 j-28 k-24 s-28 t-24 u-33 v-22
~ady> g-23 h-20 j-28 k-24 s-28 t-24 u-33 v-22
~afa u+19
~afa> u+19
~afe a-16 d-28 g-19 h-16 i-16 j-22 s-19
~afe> d-21 j-17 n-19 u+19
~aff m-20
~aft a-26 c-28 e-18 g-31 j-34 l-39 m-57 t-21 u-17 v-18
~afte a-26 c-28 e-18 g-31 j-34 l-39 m-57 t-21 u-17 v-18
~aga a-24 c-30 e-36 h-35 i-34 k+24 m-22 o-26 p-35 q-46 s-25 t-35 u-47 v-30
~aga> d+23 e-16 n-20 o-17
~agai a-16 c-23 e-22 h-27 i-33 k+25 m-23 o-17 p-26 q-33 r-33 s-19 t-23 u-40 v-23
~agar m-16 q-17 r+19
~age e-15 f-21 h-26 j-37 k-25 n-34 p-19 q-26 r-28 s-24 t-21 v-16
~age> a-27 b-16 h-16 j-23 n-25 o-18 q-15 s-16
~agen c-20 i-26 j-20 l-19 m-27
~ager d-15 i+15 m-22
~ago b-16 d-22 f-15 h-16 o-18 r-19 s-16 u-30 v-16
~ago> b-16 d-22 f-15 h-16 o-18 r-19 s-16 u-30 v-16
~agr b-16 m-22 p+16
~agre m-18 p+17
~agu a-18 b-17 d-25 t+15 u-16
~agua d-19
~ague m-19 t+16
~ah> n-22 p+16 q-17
~ahe m-15
~ahea m-15
~aho d-21 i-22 j-17 l-23 n-26 o-23 p-16 q-17 s-16 t-22 u-21
~ahor d-21 i-22 j-17 l-23 n-26 o-23 p-16 q-17 s-16 t-22 u-21
~ahp i-17 k-17 l+22 m-19
~ahp> i-17 k-17 l+22 m-19
~aid c-19 f-18 g-23 h-20 i-21 j-29 q-32 r-31 s-29 t-23 v-25
~aid> c-19 f-18 g-23 h-20 i-20 j-29 q-32 r-31 s-29 t-23 v-25
~aig b-15 e-16 g-16 j-18 l-15 u-16
~aigh j-15
~ail d-17 e-21 f-18 h-35 k-27 o-28 p-43 q+16 r-35 s-28 t-30 u-24 v-36
~ail> a-29 c-17 d-25 g-18 h-17 k-15 o-29 p-28 r-20 s-17 v-22
~aila b-18 h-17 j-20 n-21 r-16 u-18
~aile p-18 q+18
~ain a-29 c-36 d-35 e-41 g-22 h-54 k+20 n-22 o-25 p-41 q-50 t-38 u+23 v-22
~ain> a-22 b-49 c-31 d-21 e-33 h-45 k+22 o-19 p-35 q-42 r-40 t-32 v-29
~aint a-17 d-21 g-19 j-17 m+24 n-22 u-28
~air a-32 b-17 c-15 d-15 g-18 h-16 i-27 j+18 l-20 o-20 q-28 u-31
~airc a-17 m+21
~airp q-17 u-16
~ait c-16 d-27 l-17 m-41 p+15 s-19 u-29 v-16
~ait> d-23 i-22 m-36 u-27
~aiti m-21 n-16
~aja a-21 c-29 e-41 f-31 g-29 i-42 j-35 o-23 p-31 r-30 s-29 t-29 v-28
~aja> c-24 d-38 e-35 f-24 g-22 h-26 i-33 j-28 n-40 o-31 p-24 r-21 s-21 t-24 v-23
~ajaj m+19
~ajan b-16 h+16 m-32 n-26 o-16 u-25
~ajar d-20 h-15 u-18
~aje m-20
~aje> m-19
~ajo a-25 c-15 g-16 h-28 l-15 n-31 p-21 s-20 u-33
~ajo> a-25 c-15 g-16 h-28 l-15 n-31 p-21 s-20 u-33
~ak> a-18 b-19 d-23 e-19 h-21 i+20 j-22 l-23 n-18 o-17 q-20 r-15 v-17
~ake c-24 e-42 f-38 i-47 j-38 r-28 s-19 t-45 u-25 v-23
~ake> c-21 e-37 f-33 g-29 i-43 j-35 r-24 s-19 t-39 u-21 v-18
~aked p-15
~akes a-26 d-16 l-22 n-21 o-16 u-20 v-17
~aki d-31 g-23 h-17 i-22 k-17 o-28 u-36 v-20
~akin d-31 g-23 h-17 i-22 k-17 o-28 u-36 v-20
~al> c-48 e-44 f-45 g-16 k-40 l-45 n-27 o-21 p-29 r-41 t-43 v-42
~ala b-23 c-20 e-19 h-17 i-18 j-27 k-26 l-26 n-30 o-34 p-17 q-24 t-15 u-38 v-17
~alab u-15
~alan a-22 d+17 i-17 n-17 o-17 u-19
~alar b-15 m+16 o-22
~ale c-23 e-23 f-21 h-23 i-41 j-33 k-26 l-25 m+25 n-32 o-20 q-31 r-18 s-28 t-24 u-19 v-24
~ale> a-34 c-21 d+17 e-21 f-18 h-19 i-36 j-23 k-19 l-20 m+25 n-25 o-23 q-29 r-15 s-26 t-19 v-18
~alf m-18
~alf> m-18
~alg a-28 b-29 c-21 e-17 f-19 g-31 k-26 l-31 m-35 p-37 s-26 t-19 u-42
~algo b-19 g-22 h-18 j-21 m-33 n+15 p-20 q-25 s-15
~algu a-29 j-17 k-15 l-19 p-24 u-33
~ali b-27 c-26 d-16 e-27 f-20 h-22 i-27 l-28 m-17 t-25 v-22
~alid d-16 g+15 u-19
~alie m-22 r+16
~alif m-23 u+22
~alio r-18
~alir m-16
~alk b-20 e-21 f-24 g-34 h-21 i+19 k-26 l-43 m-19 n-42 o-34 p-35 s-32 t-26 v-31
~alk> b-33 d-37 g-24 i+16 k-16 l-22 n-32 o-27 p-23 r-26 s-23 v-17
~alke m-25
~alki a-27 b-22 h-18 j-23 k-16 l-27 n-17 q-16 v-16
~all a-18 c-37 d-24 e-30 g-50 h-23 k-23 l-44 o-17 p-51 r-17 s-43 t-33
~all> a-19 b-16 d-27 h-28 i-27 m+29 n-30 o-23 q-23 r-18 s-27
~alla h-19 o-21 u-19 v-16
~alle g-20 i+22 k-16 l-23 m-16 n-23 p-26 r-19 s-17 u-19
~allo a-18 b-20 d-25 f-16 h-15 i-24 l-17 o-22 p-21 r-20 s-16 v-21
~ally g-20 i-20 j-19 m-32 n-17
~alm a-17 b-16 f-19 h-20 i-20 n-23 q-17 r+24 u-21
~alma h-17
~almo r+16
~alo a-27 d-25 e-19 f-17 g-17 i-24 l-26 s-18 t-16 u-29 v-23
~alon a-21 b-18 l-21 u-18 v-16
~alor e-16 m+21 u-20
~alr a-22 i-20 p-17
~alre a-22 i-20 p-17
~alt a-25 b-19 c-19 e-36 f-28 g-20 h-18 j-23 k+21 m-25 n-32 p-23 q-28 r-25 s-19 t-22 u-26
~alta e-18 k+23 l-20 m-15 p-16
~alu l-16 m-23 r-16 u-21
~alud m-21
~am> c-22 e-20 g-24 h-23 i-24 j-29 k-20 n-28 o-23 p-21 q-22 r-22 v-24
~ama a-16 b-27 c-22 e-19 f-21 g-22 h-23 i+20 k-17 l-21 n-35 p-27 q-27 r-20 t+19 u-31 v-18
~amab m-17 t+20
~amag d+16 m-16
~amar m-20 u-19
~amb b-17 q-17 r-15 u-19
~ambi b-17 q-17 u-15
~ame c-25 d-41 e-48 f-18 g-27 h-53 n-42 p-21 q-38 r-48 t-47 u-32
~ame> c-22 d-36 e-45 g-24 h-49 k-29 n-36 p-17 q-48 r-45 t-43 u-25
~amen i-16 n-15
~ami a-27 c-21 g-18 i-21 j-24 l-26 n-24 q+17 s-18 u-26 v-20
~amil a-17 d-20 l-20 m-19 q+16 u-22 v-16
~amin a-17 b-19 j-16 o-19 p-20
~amo a-21 g-19 l-20 n-20 q-18 r+19 u-16
~amo> a-25
~amor m-15 r+16
~amp d-17 u-19
~ams i-19 r-20
~ams> i-19 r-20
~an> b-43 c-62 e-62 g-25 k+17 n-22 o-49 q-73 r-25 s-58 t-51 u-28 v-16
~ana c-33 d-22 e-24 f-26 g-41 j-34 k-29 l-34 q-25 r-28 s-29 t-27 u-39
~ana> c-28 d-34 e-17 f-19 g-29 h+15 i-35 j-28 k-21 l-24 o+16 q-31 r-21 s-22 t-19 u-29
~anag i+18 m-17 u-15
~anan a-36 c-23 g-22 h+16 i-26 j-22 k-17 l-20 s-17 u-38 v-22
~anar n+20 q-18
~anc c-29 e-27 f-26 g-35 h-32 k-27 p-25 r-34 s-21 u-22 v-34
~ance c-19 f-21 g-28 h-19 j-31 k-22 m-17 n-37 p-19 r-22 s-17 u-43 v-29
~anci a-20 u-23
~anco h-16
~and b-47 d-18 e-48 f-46 g+18 h-60 m-25 n-16 o-27 t-55
~and> j-21
~anda a-26 b-27 c-21 e-17 f-17 g-26 h-18 j+25 n-31 p-26 r-19 s-20 t-15
~ande b-27 d-17 g-16 h-17 n-28 o-23 p-19 q-23 s-16 t-18 u-33 v-22
~andl m-23 p+19 q-21
~ando b-33 c-38 d-40 e-24 f-21 h-36 i-16 j-38 k-27 l-34 o-21 t-28 u-51
~ands a-23 g+15 j-16 m-30 n-23 r-15 u-20
~ane a-22 g-16 j-21 n-19 o-21
~ang c-18 d-37 g-25 h-20 i-30 j-30 l-27 n-19 r-21
~ang> n-15
~ange c-16 d-33 g-20 h-18 i-28 j-26 l-26 q-26 r-19
~ani a-18 d-17 l-15 n-20
~ank a-22 b-15 d-25 h-25 i-23 l-15 m+18 n+16 o-18 q-19 s-17 u-18
~ank> d-22 h-20 i-18
~ano c-25 d-37 e-27 f-31 g-31 i-41 k-24 l-37 p-31 q-34 t-23 u-18
~ano> a-22 b-19 d-20 i-26 p-16 q-19 s-18 v-27
~anoc f-16 n-15 s+19
~anos m+16
~anot d-22 g-16 h-19 i-24 l-28 m-19 n-28 p-19 q-20 r-21 s-19 u-17
~ans a-32 b-20 c-20 d-28 g+18 j-25 k-17 l-21 n-42 o-31 p-17 r-20 u-18 v-22
~ansf d-16 i+19 q-16
~answ a-20 d-24 g+20 l-17 n-24 o-19 q-19 s-17 u-24 v-16
~ant b-15 c-17 e-48 f-41 g-26 h-25 i-16 j-41 p-39 q-31 r-25 s-33 t-52 u-23 v-18
~ant> d-30 e-22 f-20 j-53 n-33 p-28 q-42 r-23 s-28 t-37 u-50
~anta a-29 b-20 d-19 h-20 i-34 j-16 l-18 q-19 s-18 u+15
~ante b-25 g-24 h-26 i-28 j-21 k-17 l-25 s-19 u-27 v-21
~anti b-20 m-22
~anto i-16 m+18 n-19 u-18
~ants d+22 e-17 l-15 m-16 u-21
~anx m-19
~anxi m-19
~any b-17 c-17 e-24 g-51 j-31 k-29 m-15 r-47 s-38 v-17
~any> a-29 b-20 d-16 g-28 h-25 i-25 j-34 k-17 r-20 s-17 v-16
~anyb d-19 j-17 m-20 u-21 v-16
~anyo a-16 b-17 d-25 j-20 l-20 n-19 u-24
~anyt b-34 f-15 g-28 h-31 i-20 m-15 r-23 s-18 v-21
~ao> e-22 r-16
~ap> d-23 o-19
~apa j-17 m+25 p-17
~apar p-16
~ape g-31 j-31 k-15 l-26 m-21 o-31 p-17 q-27 r-21 s-18 t-17 u-32 v-17
~apel m-25 u-19
~aper g-23 j-21 l-16 m-17 o-25 q-17 r-15 u-19
~apl a-17
~app c-17 d-31 e-24 h-30 i-26 j-34 k-18 l-24 n-31 p-17 r-22 v-16
~appe a-18 f-16 j-23 n-18
~appr d-22 m-19
~appy b-18 e-17 t-18 u-15
~apr c-21 d-17 i-18 n-20 q-17 u-21
~apro n-17
~aps a-15 m-21
~aps> a-15 m-21
~apt m+17
~apto m+17
~aqu b-27 c-19 d-28 e-17 h-22 i-27 k-19 o-30 p-22 r-28 s-22 u-33 v+21
~aque l+19
~aqui b-24 c-18 d-26 e-16 h-21 i-23 k-16 o-28 p-19 r-26 s-20 u-30 v+21
~ar> b-20 c-53 d-48 e-46 f-28 g-16 h-28 i-19 k-32 l-19 p-26 r-17 t-29 u-15 v-60
~ara b-16 c-30 d-23 e-25 f-29 g-25 h-44 j-16 k-27 n-25 q-45 s-25 t-27
~ara> c-25 d-25 e-20 f-22 g-22 h-41 k-22 l-21 n-22 q-38 s-18 t-22
~arad m+19
~aran m+15
~aras l+18 m-19
~arb a-18
~arc n-18 u+16
~ard a-15 b-41 c-19 e-20 g-35 h-25 i-27 j-27 k-31 l-41 o-23 p-26 q-35 t-26 u+16 v-18
~ard> b-33 g-19 i-19 j-25 k-23 l-29 p-26 q-22 r-24 s-29 t-16
~arde a-29 b-22 d-16 l-15 n-17 o-20 r+18 u-19
~ardi m-17
~are a-35 c-18 g-31 h-18 j-17 k-21 l+15 m-19 q-31 r-32
~are> a-16 g-17 m-21 q-22 u-18
~ared d-15 m-20 r-15 v-18
~aren a-17 b-18 j-16 o-15
~areo s+16 u-18
~arg a-21 b-16 d+19 h-25 o-19 u-22 v-15
~arge a-19 b-15 d+19 h-24 i-15 l-16 o-18 u-19
~ari b-16 f-15 h-20 j-26 l-20 m-44 r-18 s-18
~aria g-15 h-16 j-20 l-18 m-34 o-17 u-21
~arin m-15
~ario a-18
~ark n-15
~arl b-15 c-19 d-23 f-15 h+18 j-29 k-15 l-23 p-16 q-27 s-16 t-15 u-39
~arli m-18 n-16 o+18 u-18
~arlo b-17
~arly a-24 d-18 h+16 j-19 u-24
~arm a-25 b-40 c-29 d-32 e-19 f-16 g-27 h-21 j-30 m+19 o-27 p-27 q-23 s-27 u-38 v-26
~arm> b-15 m+15 o-22
~arma j-17 u-18
~arme a-19 b-33 c-21 d-20 g-18 j-16 n+16 p-19 s-16 u-32
~arn c-15 m+22
~arn> m+19
~aro a-26 b-18 c-27 d+22 e-24 f-26 g-37 i-26 j-22 k-28 l-41 m-37 u-28
~aro> a-31 b-17 d+17 g-18 j-24 m-30 o-17 q-17 r-16 u-40 v-23
~aron b-19 d+16 e-15 g-17 i-26 j-29 k-16 l-28 m-41 n-25 o-25 p-27 r-25 t-17
~arou a-21 n-16
~arr b-19 c-22 d-42 e-18 f-18 g-27 h-25 i-26 k-23 l-26 o-28 t-22 u-39 v-30
~arra b-18 o-19 q-18 u-15
~arro a-23 b-21 d-28 i-19 n-25 p-18 q+18 u-18 v-19
~arry m+15 u-17
~ars a-19 g-21 i-23 o-23 r-16 u-23
~ars> g-19 j-21 u-18
~arse i-17 q-15
~art b-16 c-29 e-26 f-26 g-41 h-19 k+27 l-16 o-30 p-29 v-21
~art> c-24 e-22 f-21 g-31 i-22 j-16 k+31 l-28 n-35 p-31 v-23
~arta a-20 m-23
~arte i-15 l-20 n-23
~ary a-18 b-20 g-19 h-18 j-15 l-28 o-17 q-17 u-20 v+31
~ary> a-18 b-19 g-19 h-18 j-15 l-27 o-17 q-17 u-19 v+30
~as> a-25 b-16 c-38 d-62 e-51 g-53 i+16 k-35 o-16 p-39 q-50 r-47 v-44
~asa a-39 b-37 c-22 d-31 e-18 f-16 h-27 k-17 l-30 m+21 r-31 t-19 u-18 v-29
~asa> a-30 b-29 c-17 d-21 h-19 l-28 o-35 r-27 t-15 u-30 v-26
~asam i+22 q-18
~asd c-16 d-17 e+31 f-19 l-21 m-33 t-19 u-19
~asd> e+21 m-20
~asdf e+21 m-23
~ase d-37 e-42 f-37 h-42 l-15 m-25 n-48 p-27 s-40 t-42 u-17 v-19
~ase> d-35 e-39 f-35 h-36 m-23 n-45 p-24 s-36 t-38 v-17
~asem b-20 j-19
~ash a-16 b-18 d-16 h-16 l-22 u-17
~asi> m-18 r+17
~asj e+17 m-19
~asjd e+17 m-19
~ask a-36 c-17 d-33 h-22 k-18 m+15 n-19 q-29 r-21 u-38
~aske a-25 b-18 d-21 j-19 n-16 q-18 s-15 t-15 u-22
~aski a-17 g+16 l-17 n-18 o-16 p-15 s-16 u-23 v-16
~aso d-18 i-16 m-23 n-16 r+16 u-19
~aso> m-18 r+17
~ass a-16 c-21 d-18 e-20 g-26 h-29 i-33 k-17 p-24 q-28 r-32 v-24
~ass> a-20 d-23 h-20 i-17 r-16
~asse r-17
~assp m+16
~ast b-34 c-19 e-17 f-19 g-19 i-27 k-27 o-23 q-43 t-27 u-16
~ast> b-28 c-15 i-21 k-18 l-23 o-37 q-28 t-23
~asta i-17 k-16 m-25 q-22
~aste a-17 m+19 u-21
~asy a-17 b-15 j+17
~asy> a-17 b-15 j+17
~at> a-15 b-16 c-43 e-62 i-36 k-38 l-60 p-39 r-53 s-29 v-59
~ata g-17
~ata> g-17
~atc a-21 d-27 g-19 j-26 o-16 p-20 q-17 r-20
~atch a-21 d-27 g-19 j-26 o-16 p-20 q-17 r-20
~ate d-48 e-40 f-41 g-58 l-18 n-34 o+23 p-25 q-17 r-44 s-26 u-22 v-16
~ate> d-29 e-18 g-29 h-37 l-22 n-41 r-15 t-29 v-22
~ated b-16 m-32 p-17 q-20 u-21
~aten m-15 n-16 o-16
~ater a-16 b-30 c-23 d-24 e-16 g-16 h-30 i-30 j-25 k-24 l-22 m+21 n-29 o+20 p-21 q-29 r-29 u-23 v-22
~ates a-22 d-29 h+20 u-25
~atev d-21 h-19 j-16 u-25 v-18
~ath a-28 d-25 g-16 h-17 j-16 n-25 p-15 q-19 s-17 u-28 v-21
~athe a-24 d-21 h-16 n-18 q-17 u-25 v-20
~ati c-26 e-15 f-32 g-21 k-23 m-15 n-35 o-21 q-30 s-35 u-47
~atie g-19 j-24 l-24 m-24 n-23 o-30 q-29 u-27
~atin f-16
~atio c-17 h-18 n-18 s-22 t-18 u-33
~ato a-21 b-19 d-23 h-16 j-24 n-17 p-19 s-16
~ato> i+15 m-16
~atoe m+20 n-19
~ator j-20 p-16 q+16 u-21
~atr m-15
~att a-18 d-20 g-16 m-18 n+19 o-22 q-18 u-23
~atte g-15 m-21 n+19 o-18 q-15 u-19
~atto m+16
~aud u+16
~aude u+16
~aur m+17
~aut g-15 n-15
~ava b-20 h-18 j-21 n-23 t-17 u-20
~avai b-18 h-17 j-20 n-21 r-16 u-18
~ave d-20 e-32 f-39 g-27 h-26 k-26 m-20 r-32
~ave> d-19 e-31 f-37 g-25 h-25 k-25 m-19 r-28
~avi c-18 d-30 e-22 f-18 g-25 i-29 j-24 k-17 l-20 p-26 u-30 v-28
~avia r-19
~avin h-18 i-16 l-20 n-21 o-27 p-17 u-20
~avis e-15 n-17
~avo d-38 e-23 f-20 g-16 h-25 k-26 m-19 q-33 r-16 s-27 t-24 u-40 v-23
~avoi d-15 g-21 m-22 n+25 u-16
~avor d-28 e-23 f-19 h-23 k-26 n-26 q-30 r-16 s-26 t-24 u-28 v-23
~avy s+16
~avy> s+16
~awa c-21 d-34 e-25 f-19 g-27 h-26 i-23 j-24 k-21 m-32 n-34 o-24 t-22
~away a-29 c-20 d-28 e-24 f-18 g-23 h-21 i-22 j-20 k-19 m-28 n-28 o-23 t-21 u-18
~awe m-17 t+21
~awes m-17 t+21
~axe m+19 u-19
~axes m+19 u-19
~ay> a-46 c-53 e-57 f-24 g-56 j-40 k-24 l-26 n-38 t-27 u-19 v-18
~aya m+15
~aya> m+16
~aye s+15
~ayer s+17
~ayi l-17
~ayin l-17
~ayli m+16
~ays c-28 e-20 f-41 i-30 j-43 k-30 l-32 n-26 t-27 v-29
~ays> c-28 e-20 f-41 i-30 j-43 k-30 l-32 n-26 t-27 v-29
~ayt j+16
~ayto j+16
~ayu b-24 c-24 e-20 f-20 g+21 i-34 j-20 l-23 o-19 p-20 q-26 r-17 s-20 v-18
~ayud b-23 c-24 e-20 f-19 g+23 i-33 j-20 l-22 n-23 o-23 p-20 q-21 r-16 s-19 v-18
~aza a-20 d-21 h-17 j+23 m-23 u-19
~aza> d-20 h-15 j+24 m-22 u-18
~azi d-18
~azin d-15
~azo m-23 n-19
~azz m+16
~azz> m+16
~ba> n-16 q+16
~baby m+15 r-15
~bac a-23 e-19 f-24 h-34 k+27 l-35 n-27 o-16 r-24 u-17 v-32
~back a-23 e-19 f-24 h-34 k+27 l-35 n-31 o-16 r-24 u-16 v-32
~bai b+18 m-29 o-17 p-20 q+16
~bail b+18 m-29 o-17 p-20 q+16
~baj a-44 c-26 e-24 f-24 g-32 o-16 p-34 r-19 s-34 t-23 v-29
~baja a-34 c-21 e-20 f-20 g-23 i-38 j-29 m-26 o-20 p-28 r-28 s-24 t-18 v-23
~bajo a-21 h-28 n-26 q-28 s-17 u-31
~bal a-26 d+17 g-17 i-22 j-24 n-23 o-20
~bala a-20 o-15 u-18
~bam a+16 l-18 m-17
~bame a+16 l-18 m-17
~ban a-26 b-21 c-17 d-33 g-30 h-34 k-19 m+19 q-15 r-15 t-15 u-22
~ban> g-15 l+17 m-16
~bana n+16
~bank d-21 h-23 m+22 n-17
~bar n-21
~bas k-17 l+17 m-21 u-19
~base u-17
~bat b-15 m+24 n-25 o-17 q-18 s-16 u-18
~bbi m-18 u-18 v+22
~bbie m-18 u-18 v+22
~be> a-24 c-26 d-20 e-28 f-19 g-29 h-16 i-21 j-16 n-20 q-17 s-16 t-21 v-21
~beb m-15
~bec d-21 n-16 u-15
~beco d-20 n-16
~bed> m-17
~bee i-20 j-22 n-22 o-24 p-21 r-18 u-27
~been i-20 j-22 n-22 o-24 p-21 r-18 u-27
~bef b-31 c-16 g-22 j-23 k-18 m-18 q-29 s-23 v-22
~befo b-31 c-16 g-22 j-23 k-18 m-18 q-29 s-23 v-22
~beg m-18 n-18
~begi m-18 n-18
~bei m-19
~bein m-19
~ben c-16 e-18 g-27 h-20 i-21 j-23 k-21 l-24 m-24 n-26 q-16 v-19
~ben> g-15 i-17 j-15 k-18 l-20 n-16
~bend f+15 m-20 u-17
~ber a-21 b-34 c-32 e-19 f-20 h-31 n-41 o-24 p-31 q-33 r-29 t-30
~ber> a-19 b-42 c-28 e-16 f-18 h-28 n-40 o-20 p-28 q-31 r-26 t-27
~bes a-17 d-22 g-19 i-21 l-20 o-18 r-15 t+26 v-18
~best d-19 g-17 i-21 l-19 n-17 o-17 t+26 u-34 v-17
~bet d-16 g-23 l-19 r-17 s-25 v-22
~bett g-17 m-30 n-24 r-15 s-23 v-19
~bie b-32 d-24 f-20 g-26 h-28 i-39 j-28 m-21 n-22 o+17 p-28 r-31
~bie> d-16 m-22 v+21
~biem o+21
~bien b-23 c-17 g-20 h-23 i-33 j-19 o+21 p-22 r-23 u-29 v-30
~bil b-29 d+18 g-25 h-18 j-29 l-17 n-35 p-20 q-22 r-25 s-20 t-18 u-36 v-21
~bili m-21
~bill a-34 b-25 d+20 g-21 h-16 j-24 n-33 o-25 p-18 q-19 r-25 s-18 u-38 v-18
~bio o-15
~bir b-20 d-25 h-15 j-27 o-22 p-15 q-27 r-15 s-15 u-35 v-17
~bir> a-25 m-25 n-17 q-16
~bird j-17 m+22
~birm g-15 i-17 m-27 u-18
~bla a-33 b-19 d-26 f-16 g-24 h-18 k-17 l-18 o-22 p-20 q-28 s+17 t-17 v-19
~bla> i-19 m-18 u+15
~blac d-19 g-16 j-17 u-21
~blan a-15 i-16
~blar i+15
~ble b-19 d-18 e-46 f-42 g-29 h-49 j-29 l-28 m-21 p-47 r-21 s-18 u-35 v-45
~ble> e-24 f-26 g-17 h-39 j-20 l-28 m-26 p-36 r-25 u-44 v-36
~blem a-28 b-20 d-18 e-16 g-20 i-20 j-17 l-18 p-15 t-18
~bles d-19 e-16 i-23 m-19 n-17 t+25 u-17
~bli d-15 n-19 u-19
~blin m+21
~blo d-31 e-18 f-18 g-21 h-17 j-28 l+24 m-21 o-21 p-23 r-18 t-22 u-36 v-23
~bloc a-18 d-21 j-20 l+21 p-17 t-16 u-22
~blu d+17 h-17 j-17 n-18
~blue d+18 h-17 j-17 n-17
~bo> b-20 c-23 d-28 e-23 f-16 g+23 h-19 i-33 j-26 k-21 l-26 n+19 o-26 p-23 q-29 s-25 t-17 u-40 v-20
~bod c-24 d-23 e-18 g-25 j-28 k-23 l-21 m-46 n-36 o-19 r-33 s-19 t-28 u-16
~body c-23 d-23 e-18 g-25 j-28 k-23 l-21 m-49 n-35 o-19 r-33 s-19 t-27 u-16
~bol j-16 m+19 u-20
~boo a+19 d-19 l-16 m-21 n-16 p-17 q-18 r-16 s-17
~book p-15
~boos a+20 m-19
~bor a-34 c-16 d-24 g-20 h-20 i-21 j-21 m+17 n-23 o-25 q-20 r-23 u-31 v-28
~bore m+20 u-17
~borr a-22 o-27 v-20
~bos n-16
~bot j-16 m-25 o-24 q-18 u-25
~both m-38 o-24 q-17 u-18
~bou c-20 e-15 f-27 g-40 h-34 k-23 l-18 q-17 s-24 t-24
~bout c-20 e-15 f-27 g-40 h-34 k-23 l-18 q-17 s-24 t-24
~boy m+15
~boys m+15
~bra b-15 d+19 h-22 j-23 l-19 n-23 o-23 q-23 r-16
~bra> u-20
~brai m-28 u+17
~brar d+15 h-15 q-15 s-17 u-17
~bre a-30 c-25 d+23 e-29 f-23 g-26 h-25 i-25 k-21 n-32 o-30 p-25 q-26 r-29 s-24 t-21 u-43
~bre> a-27 c-20 d+24 e-21 f-19 g-23 h-20 i-23 k-16 m-43 n-30 o-27 p-23 q-24 r-26 s-21 t-15 u-35
~brea m+16
~bri b-30 c-22 d-29 f-16 g-41 i-32 k-23 l-27 s-33 t-18 u-43 v-21
~brin b-22 d-21 g-35 i-20 k-17 l-20 r-28 s-23 u-30
~bris h+17 m-15
~bro a-16 j-19 n-23 o-17 p-18 u-17
~brok d-17 n-18 p-16
~bru e-18
~bruh e-18
~bsc g-21 u-23
~bscr g-21 u-23
~bsi m+15
~bsit m+15
~bue b-21 c-16 d-22 e-24 f+19 g-16 h-24 i-20 j-20 k-18 n-23 o-23 p-15 q-20 r-21 s-20 u-22 v-19
~buen b-21 c-16 d-22 e-24 f+19 g-16 h-24 i-20 j-20 k-18 n-23 o-23 p-15 q-20 r-21 s-20 u-22 v-19
~bur n-16 r-22 u-19
~bus b-23 d-16 i-20 k-18 l-22 n-26 s-18 t-20 u-24
~busc b-20 d-17 g-16 i-15 m-19 n-23 o-18 p+16 u-18
~but m+22 o-21
~butt m+22 o-21
~ca> b-30 c-27 d-36 e-32 f-22 h-26 k-30 l-32 m-17 r-23 s-33 t-27
~cad a-18 n-16 s-15
~cada a-15 m-17
~cal b-16 c-24 e-24 g-29 k-27 l-29 n-39 p-30 r-22 s-19 t-22
~cal> i-15 o-15
~cale i-18
~call d-27 g-17 i+21 l-16 m-38 n-25 p-23 r-20 s-17
~calo e-16 m+21 u-20
~cam b-40 d-40 e-20 f-24 g-23 h-24 i-29 k-23 n-32 o+18 t-21 v-31
~camb b-16 o+15 q-16
~came b-19 d-24 i-18 j-17 n-21 q-15 r-19 u-26
~cami a-16 b-17 o-17 p-19
~camp u-16
~can c-22 d-16 e-18 f-16 g-30 h-25 i-38 j-27 k-25 l-30 n-31 p-27 t-17
~canc b+16 i-20 n-15 u-32
~cand m-28 q-15
~cant i-20 m+22 u-23
~car a-17 b-18 c-31 d+18 e-20 f-25 g-39 h-32 j-23 k-27 l-22 r-33 t-21
~car> a+16 i-16
~card a-31 i-18 o-17 p-17 s-17 u-28
~care m-35 q-19 r-17 v-22
~carm q+16
~caro a-22 d+21 i-18 j-31 l-20 m-37 p-15 q-19 r-18
~carr a-20 b-17 d-26 i-16 n-19 q+21 u-16 v-18
~cart a-16 d-16 i+16 o-19
~cas a-22 b-21 d-15 i-16 j-27 l-23 m+25 n-25 o-23 q-23 u-20 v-19
~casa a-16 b-15 j-21 l-16 m+22 o-18 q-16 u-15 v-18
~casi m-18 r+17
~cat a-22 g-18 h-22 m-18 o-22 p-15 q-16 r-23 s-17 v-17
~cate a-18 h-15 u-20
~cati i-19 r-18
~cce h-17 i-22 n-16
~ccep i-18 j-17 u-17
~cces d-17
~cci g-16
~cco d-28 m+20
~ccou d-25 m+25
~ce> b-35 c-52 e-53 f-18 g-49 h-56 i-17 k-49 l-35 n-15 o-19 q-38 r-30 s+37 v-36
~cee a+15 m-17 u-18
~ceed a+15 m-17 u-18
~cei i-16
~ceiv i-16
~cel g-15 j-18 l+16 n-19 p-15 r-22 s-19 u-21
~cela m-20
~cell b-16
~cen b-21 g-32 h-16 i-25 l-22 o-19 p-22 r-24 s-20
~cen> a-19 g-15 i-15 n-24 p-22 q+15
~cenc a-17 m+17
~cent j+16
~cep b-16 c-15 d+18 e-15 f-16 h-20 i-24 j-26 k-17 l-18 n-18 o-17 u-25 v-17
~cept b-16 c-15 d+18 e-15 f-16 h-20 i-24 j-26 k-17 l-18 n-18 o-17 u-25 v-17
~cer c-21 d-31 e-18 k-16 l-30 m-26 o-34 p-26 q-32 s-27 t-18 v-26
~cer> d-17 m-23 o-17 q-24
~cerr a-16 h+24 m-23
~ces d-20 e-24 f-23 h-27 k-24 l-34 m-23 p-33 r-27 t-27 v-32
~ces> a-25 g+20 i-19 l-17 m-24 n-21 o-17 q-19
~cesi d-28 g-16 j-16 l-20 p-24 r-16 s-19 u-28 v-16
~cess d-20 g-19 m-15 u+17
~cet a-20 i+23
~ceta a-19 i+23 m-18
~ch> a-37 b-21 c-54 e-47 f-47 h-18 i+17 k-53 n-28 o-37 p-16 q-47 r-29 v-33
~cha c-38 e-31 f-27 g-43 h-30 j-16 p-43 q-34 r-18 s-23 u-19 v-16
~cha> d-19 m-26
~chan c-18 d-43 e-15 g-18 h-16 j-29 l-25 p-32 q-17 r-23 s-19 t-16 u-31
~char a-24 d+23 m-22 o-18
~chat b-24 g-18 v-23
~che c-31 e-36 g-43 i-26 j-21 k-28 l-38 n-23 q-41 r-32 u-52 v+17
~che> a-16 d-17 f-20 i-15 j-16 n-16 o-22 s+17 u-19 v-20
~chea j-18
~chec b-19 g-15 i-15 j-16 l-17 n-22 q-20
~ched m-27 v+16
~chee t+15
~ches g-15 m+19 n-23 u-16
~chi d-23 g-20 i-20 j-21 k-18 n-19 q-17 r-17 u-22
~chic o-17
~chin a-16
~cho a-24 b-26 d-35 e-23 f-17 h-26 i-35 j-28 k-24 m-21 o-18 u-29 v-25
~cho> a-19 b-16 d-19 g-15 l-21 m-19 n-18 p-17 u-17
~choi g+21 m-22
~choo p-15 q-17
~cia g-21 h-21 k-16 l-19 o-24 q-22 s-22 v-18
~cia> d-22 j-16 n-20
~cib d+17 i-22 m-33 o-17 u-30
~cibe l-16 m-19 u-21
~cibi a-16 i-15 m-18
~cid d-20 f-15 g-19 j-19 k-16 l-23 q-19 r-22 s-24 u-19 v-21
~cide v-18
~cidi r-17 s-16
~cie b-17 d-18 g-24 i-20 n-26 r-21 s-19
~cien b-16 d-15 g-22 i-18 n-23 r-21 s-18
~cin d-17 g-22 r-17
~cina r-15
~cio c-31 d-18 e-36 g+19 i-41 k-28 l-40 m-25 o-32 q-21 s-42 v-32
~cio> d-18 f-18 g-16 m-29 o-20 s-18 u-19 v-15
~cion b-31 c-25 e-30 g+20 i-34 k-21 l-33 m-18 o-20 p-22 q-26 s-32 v-22
~cip m+17
~cipe m+19
~cir a-20 m-22 n-18
~cir> g+16 n-15
~cit n-17 u-16
~ck> b-21 c-22 e-50 f-50 i-15 k+20 l-30 n-22 s-27 u-40
~cka a-15
~ckag a-15
~cke c-18 d-18 g-20 i-29 n-33 r-16 t-16 v-20
~cked a-29 b-22 d-25 i-20 n-26 v-15
~cket u-16
~cks a-27 d-23 n-35 o-15
~cks> a-27 d-21 n-33
~cl> b+25 c-17 l-19 m-22 u-18
~cla a-25 b-19 d-17 j-25
~clar n-16 u-18
~clas j-23
~cle a-19 d-19 i-20 l-20 o-20 u-19
~clea l-18
~cli h-15 s-16
~clin a-17
~clo n-16 u-17
~clu b-15 i-20 m-26
~clud d+17 m-17
~cnc b+25 c-17 l-19 m-22 u-18
~cncl b+25 c-17 l-19 m-22 u-18
~co> b-16 c-21 e-18 f-17 h-37 i-40 k-15 l-25 n-30 o-27 p-25 q-22 t-15 u-20
~cob a-21 d+26 m-15 o-18 q-21 r-20 s-19 u-19
~cobr a-18 d+26 n-17 o-16 q-17 r-20 s-19 u-19
~cod i-16
~code m-16
~cog i-23 m-24
~coge i-22 m-21
~coi m+17
~coin m+17
~col c-15 d-19 g-20 l-15 m+23 n-21 u-23
~com c-36 e-58 h-17 i-22 j-31 k-41 l-34 m-17 s-23 t-65 v-69
~come c-34 f-22 g-47 i-60 j-19 m-30 r-26 s-40 t-27 v-28
~comf m-28 n+20
~comi c-16 d-39 e-20 f-24 g-30 h-25 i-25 j-17 k-25 l-39 q-22 s-26 t-21 u-41 v-23
~comm b-17 d-32 h-19 i-27 j-25 o-20 q-20 r-16 s+16
~como b-47 c-32 e-28 g+16 h-42 i-45 k-23 l-21 n-21 o-49 p-34 r-25 t-25 v-29
~comp a-16 b-28 c-16 d-15 h-24 j-27 l-24 s-26 u-24 v-15
~con c-25 e-31 f-31 h-27 j-25 k-24 m-37 q-34 r-25 s-37
~cond m-24
~conf a-20 b-19 d-18 j-16 l-24 n-21 q-19 u-22
~conm a-25 d-15 l-15 m-24 o-19 u-17 v-17
~cons g-28 m-19 n-23 o-23 s-17
~cont c-20 d-23 e-18 f-16 j-34 k-22 l+16 m-17 o-34 p-23 q-24 r-24 s-22 t-22 u-45 v-28
~conv l-16 m-18 o+19 q-15
~coo a-24 b-23 d-25 h-15 j-17 l-20 m+18 n-24 r-24 u-23
~cook a-16 m+19 u-16
~cop a-16 d-17 e-16 i+17 l-17 u-18
~copy e-15
~cor a-28 b-23 c-19 d-31 e-17 k-30 n-41 p-20 q-18 s-19
~cord d-17 k-22 n-20
~core d-16 m+20
~cos g-19 j-18
~cosa g-16 m-18
~cou b-23 e-25 f-27 h-32 j-15 k-26 l-23 m-33 p-34 r-22 t-27 u-26 v-28
~coul b-33 d-28 h-17 k-17 l-23 m-27 p-33 r-15 v-17
~coun g-18 i-19 j-29 n+17 o-18 u-22
~coup d+15 m-25 o-16 u-22
~cour n-18
~cov a-17 b-20 d+18 g-16 i-15 l-19 m-27 n-16 o-15 q-24 r-19 s-15 v-19
~cove a-17 b-20 d+18 g-16 i-15 l-19 m-27 n-16 o-15 q-24 r-19 s-15 v-19
~cow m+15
~cowb m+15
~cpa n+15
~cpap n+15
~cra a-23 c-17 d-23 i-23 j-19 n-22 o-19 q-17 t-18 u-28
~crac m+16
~crap b+17
~crat m-17
~cre a-21 b-17 e-17 i-22 j-16 l-22 o-18 q-17 r-17 s-16 u-19 v+17
~crea m+19
~cred d+20 m-16
~cri b-33 d-31 e-25 f-21 h-27 j-33 n-33 o-34 p-27 q-32 r-28 s-20 t-21 v-29
~crib b-29 d-30 e-25 f-21 h-26 j-33 n-32 o-32 p-27 q-32 r-28 s-26 t-21 v-29
~cro a-23 g-22 h-22 l-17 m-25 o-18 q-15 t-15 u-30
~cros a-21 h-20 j+15 m-25
~cs> n+18
~ct> c-16 d-30 e-16 j-26 m-23 n-27 v-22
~cta d-16 g-15 m-26
~cte a-21 d-17 i-16 m-22 n-21 o-15 q-16
~cted a-20 d-17 m-22 n-20 o-15 q-15
~cti a-23 b-30 c-16 d-27 g-24 h-18 i-37 k+22 l-38 o-25 p-21 q-20 t-19 v-19
~ctio a-19 b-20 d-18 g-24 i-33 l-19 o-18
~ctiv i-18 k+28 l-28 n-17 v-15
~ctl m-19
~ctly m-19
~cto a-23 d-23 h-17 j-18 l-20 m-30 o-15 u+20
~cto> a-16 l-17 m-19
~ctor m-18
~ctr d-16 m+18
~ctri d-16 m+18
~ctu a-16 j-17 l-16 n-19 q-16
~ctua m-17
~cua b-30 c-30 d-42 e-27 f-20 k-30 l-31 m-18 n-19 p-15 q-35 r-30 t-23 v-24
~cual a-32 b-17 c-18 d-30 e-19 g+16 j+19 k-17 l-19 n-26 o-23 p-17 q-17 s-27 u-38 v-18
~cuan b-19 c-17 d-21 g-32 h-26 j-29 k-18 l-18 n-15 q-25 r-23 u+15 v-15
~cub a-20 d+29 i-17 j-17 l-17 n-16 q-16 u-22 v-19
~cubr a-20 d+29 i-17 j-17 l-17 n-16 q-16 u-22 v-19
~cue a-31 c-15 f-17 g-18 h-19 k-16 l-27 n-19 o-25 p-17 r-16 s-24 t-17 v-20
~cuen a-22 f-16 g-17 h-17 l-23 m-18 n-18 o-22 s-21 u-24 v-18
~cul b+15
~culp b+16
~cup a+27 c-19 d-29 g-25 h-18 j-31 l-23 n-29 o-21 q-21 r-17 s-16 u-27 v-17
~cupa a+17
~cupo a+21 d-23 j-20 m-21 o-17 u-17
~cups j-17 m+17
~cur d-20
~cure d-16
~cut a-20 m+23 n-15
~cut> a-17 m+21
~cvb e+19 m-18
~cvb> e+19 m-18
~cy> a-18 d-18 g-16 l-19 u-19
~da> a-16 b-15 d-17 e-54 h-40 k-41 l-22 o-23 q-40 r-36 s-28 v-23
~dad a-20 h-19 l-15 m-28 o-16 u+16 v-16
~dad> a-17 h-16 m-24 u+18
~dal a-18 d-19 i-16 n-19 o-21 q-18 s-16 u-20
~dam b-22 g-16 h-15 j+20 k-19 m-20 n-20 o-24 q-17 s-19 u-25 v-19
~dama d+16 m-16
~dame b-19 d-19 j+21 k-19 n-17 o-23 s-17 u-24 v-17
~dan b-24 c-19 d-31 e-22 f-21 g-33 h-20 i-17 m-18 o-19 p-17 q-22 s-21 t-17 v-24
~dan> d-21 f-16 g-23 k+15 m-40 n-16 v-16
~dand m+16
~dang m-16 u+17
~dano m-26
~dar g-16 i-31 j-29 o-17 q-33
~dar> j-19 u-16
~darm b-16 i-17
~daro m-16
~das a-23 i+16
~das> a-22 i+16
~dat b-29 c-20 d-27 f-22 g-16 i-34 k-23 n-27 o+28 r-21 s-28 t-15
~date b-27 c-19 d-24 i-28 k-21 l-18 m-18 n-25 o+27 q-26 r-19 s-20
~dato m-20
~dav r-19
~davi r-19
~day b-24 c-30 d-23 e-26 f-16 g-35 j-30 k-27 l-37 n-49 p-40 q-26 s+16 t-16 u-29 v-34
~day> a-18 b-16 c-23 e-22 g-25 j-34 k-22 l-32 n-36 p-30 q-44 u-27 v-28
~days b-23 d-28 g-17 i-18 j-26 m-21 n-24 p-17 r-16 s+16
~dayt j+16
~ddi a-18 d-19 i-15 j-21 q-20
~ddic a-15 d-15 j-17 n-20 u+17
~dds g-17 m-16 u+17
~dds> g-17 m-16 u+17
~ddy i-16 j+22 m-19 u-17
~ddy> i-16 j+22 m-19 u-17
~de> a-30 c-22 d-31 e-64 f-59 g-44 h-27 j+21 k-71 l-64 m-22 p-39 r-30 s+23 t-28 u-28
~dea j-20 n-18 s-16 v-21
~dea> v-19
~deb a-22 b-15 d-17 i-20 j-15 l-17 m-18 o-17 q-18 u-32 v+19
~debb m-18 u-18 v+22
~debo a-17 m-22 u-17
~dec d-27 e-15 f-15 h-20 j-24 k-19 l-27 n-30 p-17 q-24 r-25 s-27 u-22 v-24
~deci d-25 h-18 j-22 k-18 l-25 n-27 p-16 q-23 r-23 s-25 u-21 v-22
~decl i-16
~ded c-18 g-17 h-17 i-21 j-22 k-18 l-25 n-27 o-18 p-19 u-31
~ded> c-18 g-17 h-17 i-21 j-22 k-18 l-24 n-27 p-19 u-28
~def m+18
~defi m+18
~dej a-26 c-21 e-25 f-23 g-34 h-31 i-29 k-19 p-21 q-35 t-18 u-41 v-21
~deja g-16 l-20 q-21 s-15 u-26
~deje a-15 g-17 j-18 l+16 n-17 r-16
~dejo a-15 d-18 h-16 l-15 m-31 n+19 q-17 u-18
~del a-24 d-26 e-24 f-19 g-17 h-17 i-26 n-31 q-25 r-18 s-22 t-22 u-25 v-20
~dela m-20 n-18 o+25
~dele a-15 i-18 o-16
~dem b-27 d-24 e-16 h-21 j+17 k-22 l-30 m-43 n-27 o+20 p-19 q-22 s-22 t-18 u-27 v-21
~deme b-24 d-23 h-18 j+19 k-21 l-29 m-36 n-25 q-18 s-19 t-16 u-25 v-18
~demo m-18
~den b-16 c-39 d-42 e-26 f-23 g-40 h-39 j-25 o-24 p-29 q-53 s-33 t-23 u-18
~den> b-25 c-29 d-35 e-15 f-15 g-23 h-27 j-23 l+16 n-16 p-18 q-44 r-21 s-19 t-15 u-37 v-21
~denm b-21 l-23 m-21 o-18 r+20
~dent a-29 b-25 g-16 i-21 n+20 o-20 q-17 u-26
~dep g-23 m-16 n-24 s-17 u+18
~depr g-18 i-18 m-21
~der e-24 f-17 h-19 i-27 j-27 l-32 o-18 p-26 s-28 v-28
~der> c-36 e-16 i-19 j-17 l-24 m+17 p-20 s-22 v-22
~ders j-16
~des a-19 b-32 c-31 e-28 g-56 i-47 k-28 m-29 p-34 r-16 s+21 t-35 u-19 v-41
~des> b-21 g-26 i-25 n-20 o-23 p-17 r-17 s-21 t-19 v-19
~desc g-19 j-15 l-20 s-16
~desd a-21 b-16 d-19 g-16 m-31 n-15 o-22 r-19 s+24 u-20
~desp a-24 b-16 g-19 i-17 l-16 m-19 u-18
~det m+15
~deta m+15
~df> e+24 m-27
~dge m-19 r+17
~dge> r+17
~dh> e+17 m-19
~di> i-23 j-16 k-15 l-23 n-18 o-17 p-16 q-17 t-16 u-20
~dia b-16 d-21 g-18 h+18 i-18 j-20 q-22 u-32
~dias h+18 m-25 n-22 q-16 u-18
~dic c-25 d-32 e-21 g-23 h-18 i-29 l-22 n-19 o-26 p-15 r-19 s-23
~dici f+15 m-19 u-16
~dict a-17 d-18 i-15 j-18 n-23 q-16 u+21
~did m-17
~die a-30 b-27 c-16 d-27 g-20 i+17 l-25 n-24 p-29 s-18
~die> b-18 g-16 l-19 m-22 n-18 p-19
~dif a-18 d-22 h-17 i-24 j-20 m-27 q-16
~diff a-17 d-21 h-15 i-24 j-19 m-27 n-17
~dig b-16 d-17 l+19 n-20 o-17 s-17
~digo m+16 n-18 s-15
~dij l-16 m+20 n-15 u-17
~dije a-16 b-17 l-15 m+21
~dil s-16
~dim e-19 f+19 h-17 n-15 o-18
~dime e-19 f+19 h-17 n-15 o-18
~din a-47 f-28 g-40 h-35 n-23 o-30 s-19 t-21 u-16 v-37
~dine m-18
~ding a-44 f-28 g-39 h-34 n-22 o-26 s-17 t-20 v-32
~dio a-16 d-23 e-16 f-19 g-15 j-18 l-20 n-20 o-19 q-18 s-15 u-24
~dip g-17
~dir g-20 l-17 o-16 u-16
~dire g-19
~dis c-16 f-17 g-25 h-19 j-25 k-22 n-24 o-22 p-17 q-26 s-22 t-18 u-28 v-21
~disc a-22 d+15 g-17 m-18 n-18 u-19 v-17
~disp d-19
~dit j-16
~dito d+20 m-16
~diu j-15
~dium j-15
~dks e+19 m-16
~dksl e+19 m-16
~dle a-19 b-17 d-19 j-18 m-19 n-18 p+19 q-23 v-18
~dle> m-18
~dled p+20 q-18
~dly m-21 u-15
~dly> m-21 u-15
~do> b-20 c-23 d-32 e-64 f-59 g+22 h-17 i-46 j-31 l-47 m-24 u-31 v-35
~doc m-22
~doct m-18
~doe a-17 b-21 e-20 f-27 i-28 j-46 k-22 l-39 o-19 p-29 r-38 s-44 t-32
~does a-17 b-21 e-20 f-27 i-28 j-46 k-22 l-39 o-19 p-29 r-38 s-44 t-32
~doi h-17 m-17 n-24 r-21
~doin h-17 m-17 n-24 r-21
~dol a-19 g-21 q-15
~doll g-18
~dolo m-21
~dom k-15 r+16
~dome k-15 r+16
~don c-25 d-48 e-17 g-38 h-31 k-23 n-37 o-27 p-26 q-35 t-28 v-20
~don> a-16 j-16
~dona j-15 m+18
~dond b-25 c-20 d-35 g-22 h-19 k-17 l-30 n-26 o-25 q-26 t-18 v-22
~done g-17 l+24 m-34 u-22 v-20
~dor b-16 d-15 j-16 m-21 n-17 o-17 q-18 u+16
~dorm d-15 j-16 m-19 n-17 o-16 q-17 u+16
~dos d-25 f+16 g-16 h-18 i-15 l-18 r-20
~dos> d-24 f+16 g-15 h-18 l-18 r-19
~dou b-15
~dow g-25 i-18 k-15 l-20 n-18 u-21
~down g-25 i-18 k-15 l-20 n-18 u-21
~dra d-25 j-16 m-25 s-16 u-25
~dra> m-19
~dran m-20 n+17
~dre a-31 c-21 e-18 f-16 g-25 h-20 i-32 j-24 k-16 l-22 n+15 o-27 p-17 q-31 r-24 t-15 u-44 v-18
~dre> m-21 o-21 q-17
~drea i-20 l-15 n-19 u-29
~dri a-22 b-23 c-24 d-31 e-20 f-18 g-22 h-35 k-25 l-25 p+17 q+17 r-22 s-26 t-25 v-16
~driv a-20 b-25 c-18 d-25 e-17 h-23 i-24 k-21 l-23 m-22 o-20 p+20 q+21 r-18 s-19 t-21 u-30
~dro a-30 c-19 d-31 f-16 g-18 i-23 k-18 m-28 s-26 t-16
~drog u+16
~drop a-27 c-15 d-21 i-20 k-16 m-27 s-21 u-25 v-16
~dru m-18 u+16
~drug u+16
~ds> a-17 b-21 d-16 e-22 f-18 h-37 k-26 l-31 p-27 q-41 r-25 t-22 u-17
~duc g-17 i-17 m+23 n-19 u-23
~dud m-19 v+15
~dude v+18
~due a-22 b-18 c-19 d-28 e-15 h-19 i-23 j-21 k-17 l-21 n-25 q-27 r-17 t-16 u+23
~duel d-17
~duer m-26 n-19 o-15 q-20 u+23
~dul m-20
~dur a-26 b-22 c-15 d-40 e-17 g-22 i-22 j-20 l-18 m-45 n+15 p-21 q-23 r-20 u+19 v-19
~dura a-20 b-16 d-32 h-16 m-29 o-15 u+22
~duri a-16 m-17
~dy> b-19 c-38 d-26 e-30 g-44 k-43 m-36 r-35 s-33 t-43 u-31
~ea> v-19
~eab m-18
~eabo m-18
~eac b-22 c-26 g-24 j-36 m-15 n-27 o-27 p-15 q-20 r-19 s-23 t-18 u-21
~each b-20 c-22 g-22 j-35 k-26 n-26 o-25 q-18 r-17 s-21 t-15 u-17
~eact i-15 k+22 l-22 m-19 u-17
~ead e-21 f-25 g-49 h-36 i-22 j-45 k-48 p-36 q-28 s-17 t-39 u-39 v-40
~ead> f-18 g-35 h-20 i-38 j-34 k-35 m+22 n-19 p-17 s-26 t-26 u-23 v-24
~eadi l-16 u-19
~eady g-21 i-24 j-16 k-22 p-20 q-17 t-16 u-22
~eag a-24 i-18 m-16 o+18
~eah m-16 p+17 q-16
~eah> m-16 p+17 q-16
~eak b-22 c+16 d-27 e-22 g-18 h-23 j-17 k-16 l-26 n-23 o-21 p-21 q-21 r-22 t-16 v-19
~eak> a-18 b-19 d-23 e-19 h-21 i+20 j-22 l-23 n-18 o-17 q-20 r-15 v-17
~eal b-16 c-19 g-21 h-23 i+17 j-24 l-20 n-26 o-24 p-21 r-21 s-18 v-28
~eal> c-18 g-15 h-18 i+16 j-19 l-15 n-15 o-18 q-15 s-16 v-23
~eam a-18 b-16 d-17 i-22 j-16 l-19 m+16 n-22 q-15 u-32
~eam> m+16 n-16 u-21
~eams i-16 u-21
~ean d-28 h-22 i-29 j-28 l-31 n-28 o-18 q-24 s-22 u-29
~ean> d-21 h-16 i-16 j-19 k+16 l-22 n-18 u-23
~eano m+16
~eant a-21 b-21 k-23
~eap j-18
~ear a-23 b-18 c-38 d-35 e-23 g-52 k-37 l-27 p-34 q-23 r-22 v-21
~ear> a-25 c-17 d-32 g-35 h-27 k-20 l-32 o-34 p-15 q-42 r-31 v-17
~eard m-18
~eari m-15
~earl d-20 g-16 h+19 i-18 j-28 l-16 q-21 u-34
~earn c-15 m+19
~ears m-20
~eart a-22
~eas d-36 e-40 f-34 h-33 n-48 p-40 s-36 t-39 u-22 v-15
~ease d-32 e-35 f-32 h-27 m-20 n-41 p-34 s-30 t-36 u-20
~easy a-17 b-15 j+17
~eat c-21 d-36 e-16 f-18 h-30 i-20 j-36 k-16 l-24 o-26 p-20 q-27 r-27 s-26 v-22
~eat> b-20 c-16 d-28 h-22 i-22 j-26 n-25 o-21 q-19
~eath a-15 d-16 i-16 m+18 u-18
~eav a-25 c-18 d-28 g-17 h-22 i-28 k-15 n-23 p-24 s-17 t-22 v-24
~eave a-22 c-17 d-26 h-16 i-25 n-22 p-22 r-26 s-16 t-18 v-21
~eavi b-16 r+21
~ebb m-18 u-18 v+22
~ebbi m-18 u-18 v+22
~ebo c-24 d-24 e-19 f-21 j-32 k-21 l-24 m-22 r-28 s-26 t-20
~ebo> a-20 i-16 m-27 n+21 o-16 u-26
~ebod m-29 n-22 r-20 s-16 u-26
~ebs m+15
~ebsi m+15
~eca m-20
~ece e-24 f-22 g-27 h-22 j-33 p-42 r-26 t-28 u-15 v-20
~ecei i-16
~ecen m-18 p-17 q+17 u-19
~eces e-19 f-18 g-21 h-17 j-22 k-18 l-25 p-29 r-21 t-19 v-26
~ecet a-19 i+23 m-18
~ech c-21 d-23 i-16 k-17 u-21
~ech> c-16
~echa u-17
~eci c-22 e-24 f-25 h-29 j-33 n-18 o-19 q-40 r-32 s-21 u-47 v-36
~ecia a-16 n+17
~ecib i-21 m-30 u-26
~ecid d-20 g-19 j-19 k-16 l-23 n-18 q-19 r-22 s-23 u-18 v-21
~ecio m-17
~ecip m+19
~ecir a-17 g+16 n-15
~eck b-21 g-17 h-15 j-18 k-16 l-18 n-25 q-25 r-16
~eck> b-15 j-16 l-15 n-22 q-19 t-16
~ecks m+15
~ecl a-17
~ecli i-16
~eco a+17 c-22 g-34 h-32 j-30 k-32 l-29 r-25 u-16
~ecog i-18
~ecom d-28 g-21 h-18 i-23 q-23 u-28
~econ m-18
~ecor d-17 k-22 n-20
~ect a-33 c-21 d-41 e-18 f-17 h-27 k-20 l-31 o-33 s+15 v-28
~ect> d-19 j-18 l-19 m-25 n-19 o-16
~ecta d-16 m-25
~ecti i-30 r-18
~ectr d-16 m+18
~ed> c-45 e-91 f-81 g-37 h-27 i-27 j-28 k-27 l-21 m-28 p+20 q-26 r-20 s-24 t-32 v+17
~eda a-20 b-22 d-21 g-15 k-17 p-18 q-30 r-26 s-29 t-18 v-16
~eda> b-20 i-20 n-17 q-20 r-24 s-24 t-16
~edad a-16 m-15 u+17
~edar i-15 n+17 q-16
~ede e-36 f-34 g-50 h-38 j-25 l-32 m-25 p-32 r-21 u-21 v-46
~ede> e-25 f-21 g-32 h-42 j-45 k-44 l-29 m-40 p-22 t-32 u-40 v-30
~eded o-17 t+16
~eden b-18 c-23 d-24 h-20 l-24 m-39 q-38
~edes b-16 d-22 i-20 n-23 o-16
~edi c-17 e-18 f-16 g-21 j-23 m-17 o-24 s-16
~edio h+15
~edir m-15
~edit d+20 m-16
~edl m-19
~edle m-19
~edo c-41 d-19 e-23 f-22 i-32 j-23 k-38 l-29 m-20 r-41 u-35
~edo> c-41 d-17 e-23 f-22 i-32 j-22 k-38 l-28 m-24 r-40 u-32
~eds n-25 p-22 q-21 r-18 u-23
~eds> n-25 p-22 q-21 r-18 u-23
~edu a-20
~educ u-16
~edul m-16
~ee> b-18 c-17 h-18 i-26 l-19 n-29 q-30 r-20 s-21 t-18 u-38
~eec c-16
~eech c-16
~eed c-16 e-28 f-25 g-24 h-45 j-17 k-15 l-19 q-22 r-22 s-23 u-18 v-47
~eed> e-25 f-21 g-20 h-42 j-23 l-16 q-16 r-21 s-29 t-44 u-38 v-39
~eede o-17 t+16
~eedl m-19
~eeds n-24 p-22 q-21 u-19
~eei m-16 s+16
~eein m-16 s+16
~eek c-19 d-31 g-24 i-25 j-24 k-15 l-25 m-18 n-37 o+24 q-21 r-22 s-37
~eek> c-18 d-29 g-23 i-23 j-22 l-24 n-35 o+24 q-19 r-21 s-35 u-16
~eeks m-16
~eel d-26 g-18 h-19 m-26 n-33 o-18 q-21 s+17 v-19
~eel> b-17 d-19 m-35 n-19 o-17 u+16
~eeli a-18 r-16 u-25
~eels m-17 p+15
~een b-16 c-23 d-21 e-18 f-21 g-31 h-30 i-27 n-41 o-25 p-31 q-18
~een> a+16 c-18 d-18 f-16 g-25 h-27 i-35 j-32 k-25 n-36 o-22 p-29 q-16 u-16
~eena d-16 k+15 l-17 m-22
~eep a-33 b-25 c-25 d-39 i-23 j-31 p-28 r-23 t-22
~eep> a-39 b-30 c-25 d-38 g-16 i-36 j-29 p-25 r-22 t-21
~eeps m-18
~eer t+16
~ees c-16 d-18 e-17 l-17 m-24 t+20 u-16
~eet a-33 b-26 c-18 d-28 e-18 g-23 h-24 i-24 k-19 l-27 o-26 p-23 q-26 s-23 v-20
~eet> a-17 b-16 d-16 h-18 l-15 p-16 q-20
~eeth u-23
~eeti a-20 n-16
~eez m+16
~eeze m+16
~efe a+17 d-29 e-16 g-23 h-23 i-19 k-21 m-41 n-23 p-21 q-22 s-20 t-17 v-16
~efer a+19 b-29 d-22 g-21 h-19 i-15 k-19 m-36 n-18 p-18 q-16 u-26
~efi d-28 e-18 g-20 j-18 l-19 n-26 p-15 q-20 s-20
~efie a-19 m-22
~efil a-17
~efin m+24 n-16
~efo b-18 c-22 e-16 f-17 g-32 j-33 k-22 m-18 p-20 q-35 s-29 t-17
~efon a-16 d-15 j-17
~efor b-15 c-16 g-22 j-23 k-18 m-19 q-29 s-23 v-23
~eft n-15 o-15 q-19 u-17
~eft> n-15 o-15 q-19 u-17
~efu a-15
~ega d-31 f-20 g-29 i-22 k-24 l-32 n-36 p-18 u+21
~egal j-18
~egan j-19 k-16 l-21 n-17
~egar g-20 n-17 o-22 s-23
~egi d-22 g-17 j-21 n-23
~egin m-18 n-18
~egit j-16 u+20
~ego a-34 b-33 c-16 e-19 g-27 h-24 i-24 l-29 p-28 q-32 r+21 t-16 u-35 v-22
~ego> a-34 b-33 c-16 e-19 g-27 h-24 i-24 l-29 p-28 q-32 r+21 t-16 u-35 v-22
~egr g-18
~egre g-18
~egu a-30 b-29 c-21 e-17 o-28 q-36 r-33 t-19 u-29 v-25
~egue a-16 q-20 r-23
~egun a-16 b-17 c-16 d-21 l-23 n-23 o-16 p-22 q-20 u-18
~ein a-18 d-16 l-16 s+17
~eing m-29 n-17 s+17
~eir m-21 s+16
~eird m-21 s+16
~eiv i-16
~eive i-16
~eja a-24 b-17 g-24 h-16 l-23 n-20 s-17 u-31
~eja> m-20 u-19
~ejar d+15 m-22
~eje a-21 j-19 l+15 o-17 r-16 s-15 u-15
~ejen l+17 m-15
~ejo a-35 b+17 d-33 e-24 f-21 g-31 h-33 k-24 l-21 m-22 q-40 r-15 t-24 u-40 v-32
~ejo> a-23 d-20 h-17 l-19 m-38 n+18 q-23 u-19
~ejor a-21 b+16 d-20 e-15 g-20 h-19 j-18 k-17 n-22 p-15 q-24 r-21 s-19 u-27 v-20
~ejos j+19
~ek> c-18 d-29 g-23 i-23 j-22 l-24 n-35 o+24 q-19 r-21 s-35 u-16
~eks m-16
~eks> m-16
~el> b-29 d-25 g-23 j-19 o-27 q-19
~ela a-23 d-29 g-21 h-15 i-22 l-21 o+23 q-24 r-21 u-31
~ela> a-15 o+16 u-18
~elam b+16 m-18 o-16
~elan o+16
~elay m-16 o+19
~elc m-19
~eld r+17
~eld> r+17
~ele a-25 d-19 e-24 f-24 g-40 h-33 k-25 o-27 p-34 r-37 s-21 t-36
~ele> a-16 d-21 i-17 j-16 n-20 u+15
~elea i-15 q+18 u-18
~elec d-18 m+21
~elef a-16 d-15 j-17
~eles l-16 m-27 u-20
~elf b-15 h-16 j-19 m-22 p-15 r-16
~elf> b-15 h-16 j-19 m-22 p-15 r-16
~eli a-42 c-24 d-36 e-30 f-29 g-24 h-30 j-30 k-28 m+24 n-31 p-23 q-33 t-27
~elic m+17 u-18
~elig m-18 u+21
~elim l+19 m-21
~elin a-19 r-19 u-26
~eliz f-17 m+20
~ell b-32 c-26 e-25 h-33 j-28 k-28 m+17 n-36 o-21 r-34 s-17 t-21
~ell> a-28 b-47 c-24 e-23 h-28 j-17 k-24 m+20 n-32 o-21 r-28 s-27 t-18 v-18
~ella m-15
~elo a-20 c+18 d-22 e-31 f+16 i-16 j-18 l-23 o-26 r-16 t-18 u-19
~elo> a-18 b-18 c+18 d-22 e-31 f+16 j-18 l-22 o-26 t-18 u-19
~elp b-30 c-33 e-18 f-16 g+22 h-19 j-29 k-31 l-38 n-31 o-30 p-24 r-27 s-24 t+20 v-39
~elp> b-28 c-31 e-16 g+24 h-17 i-35 j-25 k-30 l-34 n-27 o-27 p-22 r-25 s-22 v-35
~elps m-16
~els a-15 c-22 g-21 h-27 i-28 j-21 m-36 n-27 r-22 u-24
~els> a-16
~else c-16 g-17 h-25 i-24 j-17 m-37 n-22 p-31 u-20
~elt a-17 i-16 m-27 q-16 s+25
~elt> m-18 s+28
~elta m-15
~elv m-21
~elva m-16
~ely u-21
~ely> u-21
~em> a-23 c-32 d-29 e-21 f-19 h-21 j-27 o-24 p-20 s-19 t-22
~ema c-19 d-27 j-32 k-17 p-19 q-33 r-28 s-22 u-18 v-27
~ema> a-17 m-22 n+18 q-22
~emai j-15 o-18 v-17
~eman i-23 j-19 m-27 n-16
~eme d-23 e-28 f-23 h-37 k-35 l-17 m-28 n-45 p-33 q-38 s-35 t-31 v-28
~eme> d-34 e-24 f-20 h-31 k-31 l-23 m-39 n-40 p-28 q-30 s-30 t-27 u-35 v-26
~emel m-18 o+21
~emem m-15
~emi a-30 b-21 d-15 i-23 j+25 n-26 o-20 u-15
~emin a-21 b-20 o-15
~emo a-31 c-17 d-22 g-21 i-24 j-16 o+17 p-20 q-24 r-16 s-25 u-18 v-22
~emos m-22 o+21
~emov a-24 d-16 g-15 i-20 o-20 r-17 u-22 v-19
~emp c-17 d-35 e-18 f-22 g-34 j-25 k-18 l-31 p-19 q-17 t-17
~empe a+18 n-18 u-17
~empi a+17 m-15
~empo a-19 d-20 h-17 o-17
~empr a-21 g-16 i-16 j-20 l-19 n-20 r-21
~empt m-19 n+21
~en> b-25 c-72 d-27 e-73 g-102 j-41 k-28 n-37 o-35 s-20 t-33
~ena b-22 c-25 e-38 f+27 g-25 h-19 i-34 j-26 k+21 l-31 n-29 o-26 q-21 r-24 s-21 t-25 v-22
~ena> e-21 f+19 j-15 u-15
~enab i-17 k+23 l-20 m-19
~enat i-17 m+15
~enc c-24 d-40 e-16 f-17 g-38 k-22 n-34 p-19 q-18 r-18 s-26 t-17 v-23
~ence g-15 o-17
~enci d-23 g-17 i-19 n-17
~encu b-18 m-18
~end b-25 d-27 e-45 h-47 o-26 p-45 q-31 s-57 u-30
~end> a-19 h-22 o-25 p-19 q-25 r-21 t-21 u-38 v-19
~enda a+15 c-16 d-26 g-25 h-19 i-17 j-23 k+15 l-30 n-27 o-26 q-24 r-19 u-31 v-23
~ende b-27 c-37 d-31 g-24 h-17 j-33 k-19 l-27 p-16 r-19 s-16
~endi b-20 e-15 j-28 n-24 o-16 q-17 r-18 v-16
~endo b-22 d-22 h-16 i-23 j-19 m-15 o-24 p-22 q-29 s-28 t-16 u-20 v-24
~endr m-20
~ene c-32 e-33 f-29 g-26 i-25 k-28 l-25 m-26 r-17 t-33 v-30
~ene> b-29 c-19 e-19 g-23 h-32 i-43 j-17 l-33 m-21 n-37 p-31 s-19 t-21
~ened u-27
~enen b-17 n-22 q-29 r-20 u-46 v-18
~ener a-20 g-16 m-25
~eng b-17 c-25 e-33 f-26 h-31 j-31 k-28 l-39 m-21 r-30 t-27
~enga d-17 m-15 u+17
~engo b-16 c-21 e-24 f-23 h-27 j-28 k-26 l-35 m-51 r-25 t-22 u-20
~eni j-22 l-17 n-20 o-16 p-23 r-22 s-16 u-34 v-17
~enin d-31 j-18 n-15 q-21 r-21 u-31 v-16
~enl a-17 i-17 l+22 m-28 u-15
~enla m-16
~enle l+18 m-16 o-16
~enm a-29 b-21 c-25 d-27 e-22 g-16 h-19 j-26 l+29 m-46 n-28 p-20 q-21 s-25 t-18 u-34 v-25
~enme a-29 b-21 c-25 d-27 e-22 g-16 h-19 j-26 l+29 m-46 n-28 p-20 q-21 s-25 t-18 u-34 v-25
~eno a-30 c-18 d-29 e-26 g-20 h-25 j-26 k-19 l+19 n-28 p-19 u-23 v-20
~eno> e-16 f-26 m+16
~enor m-21
~enos m-19 u-15
~enou d-15 l+21 t-19
~ens a-30 b-24 c-25 e-20 f-27 h-25 i+18 k-18 l-19 o-29 p-23 r-31 s-29 t-20 v-31
~ens> f-15 m-24 n-15 u+15
~ensa g-18 n-17 q-16 r-16
~ense l-17
~ensi j-20 u-37
~ent e-48 f-18 h-16 l-27 o-24 p-59 q-30 r-37 t-19 u-15
~ent> a-16 c-33 e-19 f-25 h-40 n-35 p-25 q-34 r-34 s-34
~enta b-19 j-19 r-16 u-18
~ente c-19 d-38 j-25 l-26 m-24 n-33 o-16 p-24 r-17 s-16
~enti a-33 d-18 i-23 l-24 q-17 r-18
~ento a-26 g-17 i-23 l-19 o-26 q-20 t-18 u-34
~entr b-29 c-17 d-24 f-17 g-27 j+20 l-18 m-37 p-18 s-20 u-31
~ents i-18
~enu d-18 g+28 j-17 m-28 u-24
~enu> d-18 g+28 j-17 m-28 u-24
~env l+24 o-16 v-16
~eo> d-18 m-24 n-18 u-22
~eon g-19 j-22 k-17 l-23 n-30 r-24 s-20 t-22
~eone g-19 j-22 k-17 l-23 n-30 r-24 s-20 t-22
~ep> a-16 b-30 c-25 d-39 g-18 i-37 j-31 p-25 r-22 t-21
~epa b-17 g-27 u-24
~epar d-15 g-27 n+23 u-23
~epe a-19 d-20 t-17
~epea t-16
~epen m-19
~epl a-21 g+19 l-18 n-18 u-16
~eply a-21 g+19 l-17 n-16 u-16
~epr g-18 i-19
~epre g-18 i-17
~eps m-21
~eps> m-21
~ept b-17 c-19 d+15 e-18 f-18 h-25 i-27 j-29 k-20 l-20 m-16 n-20 p-23 t-17 u-28 v-21
~ept> a-17 h-19 i-18 j-16 p-17 u-15
~epta j-17 m-23 u-16
~equ a-18
~equi a-16
~er> a-25 b-23 c-27 d-36 e-92 f-97 h-38 j-49 n-31 p-21 q-17 r-22 t-56
~era c-28 e-23 f-23 g-41 h-32 k-29 l-31 m-21 n-33 q-16 t-21 v-33
~era> b-34 c-20 e-18 f-16 g-29 h-24 k-23 l-21 m-53 n-24 q-28 t-16 u+17 v-27
~eral n-16 u-23
~eras a-16 b+17 o-16 u-15
~erat m+17
~erb m-19
~erbi m-19
~erc a-22 l-15 o-17 q-20 s-19
~erci m-17 n+16
~erd a-31 c-20 e-21 f-19 h-27 k-19 n-34 o-20 p-27 q-25 v-27
~erda a-20 g-17 j-23 n-17 o-16 r-15 v-20
~ere c-32 e-48 i-26 k-16 l-21 m-22 n-16 o-20 q-26 t-54 u-24
~ere> b-28 c-20 e-35 i-17 k-50 l-29 o-23 q-18 t-43 u-25
~erea m-19
~ered b-19 j-20 m-20 n-18 o-19 p+16 q-24 s-16 v-17
~eren c-16 d-29 f-15 h-21 i-28 j-24 k-18 l-25 n-19 p-18 q-24 s-18
~erer k+20 l-17 m-22 q-15
~eres d-17 g-19 i-19 j-22 o-23 p-18 q-29 r-29 s-23 v-29
~erg u-22
~eri b-34 c-20 g-27 h-25 i-28 j-23 k-21 p-23 q-35 r-29 s-32 t-22 u-31 v-22
~eria b-19 i-17 q-21 s-21
~erin g-17 l+21 n-23 o-16
~erio m-16 n+20 q-16 r-16
~erm b-17 c-20 d-24 g-22 h-16 i-31 j-19 k-18 n-28 r-24 v-18
~erme i-21 n-17 o-21 q-18 s-18 u+24
~ermi a-16 m-23 u-16
~ern a-24 b-18 d-20 i-18 l-21 n-23 q-21 r-18
~erno n-19 u-21
~ero d-27 e-40 f-34 g-18 h-43 j-27 n-61 p-53 q-60 s-38 t-39
~ero> d-25 e-39 f-33 g-17 h-40 j-22 n-57 p-51 q-57 s-46 t-39
~err b-27 c-17 d-21 e-16 g-15 h+19 i-27 j-25 l-20 n-22 o-23 p-22 q-20 s-20 t-19 u-23
~erra b-17 h+22 m-29 o-15
~ers b-25 c+16 e-36 f-31 l-35 m-22 n-37 p-38 r-22 s-29
~ers> e-24 f-20 j-36 l-26 m-31 n-28 p-30 r-26 s-18
~erst b-16 i-15
~ert d-20 e+26 f-16 j-22 l-17 m-19 n-23
~erto j-17
~erv i-16 j-21 o-19
~ervi d-17 m-19
~erw d-22 g-21 m-26 n+16 q-17
~erwo d-18 g-18 m-22
~ery c-17 f-15 g-24 h-32 i-26 j-19 k-20 n-26 o-28 p-21 q-24 v-17
~ery> b-27 h-19 i-17 o-25
~eryt a-26 b+15 l-21 u-21
~es> a-22 b-69 c-44 e-79 h-43 i-38 j-54 k-72 l-37 o-16 p-38 t-19 v-31
~esa d-19 g-26 j-21 k-17 m-45 o-21 p-17 s-23 u-17
~esa> m-18
~esad m-25
~esar m-22 n-16 q+16
~esc a-30 b-21 e-20 f-21 h-27 j-19 m-19 n-26 o-20 p-26 q-18 s-30 t-20 v-28
~esco m-16
~escr a-48 b-21 d-25 e-16 h-22 j-27 m-22 n-27 o-20 p-19 q-27 r-21 s-19 v-22
~esd a-21 b-16 d-19 g-16 m-31 n-15 o-22 r-19 s+24 u-20
~esde a-21 b-16 d-19 g-16 m-31 n-15 o-22 r-19 s+24 u-20
~ese f-23 h-29 i-15 j-33 k-40 l+24 m-16 n-35 o-18 p-18 q-38 r-29 s-30 t-19 v-15
~ese> a-20 b-22 f-19 h-25 j-29 k-35 l+22 m-26 n-31 q-31 r-26 s-19
~esen b+20
~esg d-15 m-18 u+19
~esgo d-15 m-18 u+19
~esh c-15 e-18 g-15 l-16 m-28 t+19
~esh> c-15 e-18 g-15 l-16 m-28 t+19
~esi d-40 e-18 f-20 g-25 h-19 j-24 k-18 l-28 r-21 t-20 v-27
~esia m-16
~esid a-16
~esio m-16
~esit d-29 g-16 j-16 l-21 p-24 r-16 s-19 u-29 v-17
~eso a-23 b-15 d-21 h-17 t+19 u-20
~esom m-17 t+21
~esp c-22 d-26 e-19 f-20 h-32 i-33 j-28 k-27 l-34 m-20 t-21 u-36 v-31
~espe a-17 i-16 l-20 m-28
~espo a-18 g+16 n-17 u-19
~espu a-24 g-18 i-17 l-15 m-17 u-18
~ess c-16 d-53 e-28 f-27 h-21 j-22 k-32 m-32 o-22 p-27 q-38
~ess> c-22 d-44 e-23 f-20 j-36 k-21 l-36 m-25 p-22 q-24 v-17
~essa a-21 b-19 d-17 l+17 n-19 o-20
~essi g-17 m-23 q-16
~est b-52 c-46 d-42 e-66 f-31 k-53 n-54 o-53 p-24 q-39
~est> a+16 b-16 d-27 g-38 i-24 j-23 k-15 l-26 n-35 o-34 q-25 r-27 t+24 v-24
~esta a-19 b-44 c-46 d-65 e-36 k-28 l-21 n-27 o-22 q-19 r-21 s-29 t-36 u-27
~este c-16 d-24 e-16 f-15 h-29 j-35 k-21 l+18 m-23 n-32 o-17 p-26 q-31 r-29 t-20
~esti b-17 j-18 l-17 n-23 o-18 p-16 q-15 s-23 u-23
~esto a-24 b-28 e-28 f-26 h-45 j-21 k-32 m-19 n-16 o-17 p-44 t-29 v-16
~estu m-17
~esu a-26 c-16 d-18 g-27 k+31 l-21 q-16
~esub k+20 l-19 m-16
~esum a-15 g-16 i-18 k+21 l-15 u-19
~et> a-22 c-28 e-26 f-25 g-20 h-41 i-21 k-29 o-40 p-30 q-40 s-37 u-25 v-28
~eta a-33 b-19 j-17 l-21 o-21 q-17 u-22 v-16
~eta> a-19 i+23 m-18
~ete i-16 n-17 o-16 u-22
~eth j-16 l-18 p-19 q-22 r-16
~eth> u-23
~ethi d-25 p-18 q-19
~eti a-22 b-20 d-19 e-15 i-22 l-15 m+18 o-20 t-15 u-22 v-17
~etin a-21 n-17
~eto i-16 u-24
~eto> u-15
~etr n-18 u-17
~etra m-19 n-17
~ets d-20
~ets> d-20
~ett d-43 h-22 j-27 l-27 n-49 r-18 s-28
~ette d-30 k-16 l-21 n-33 q-17 r-18 s-26 v-24
~etti d-19 l-15 n-28 o-18 p-26
~etu a-17 l-17
~etur a-17 l-17
~ety m-18
~ety> m-18
~eva b-31 g-20 h-18 i-27 j-31 l-25 n-31 r-28 s-19 t-16 u-29 v-27
~eva> d-16 j-18 k-20 v-16
~evab q+16
~evan a-15 b-16 m-22 n-16 p+20 q-20 r-17
~eve c-39 d-27 e-30 g-46 j-50 k-22 n-40 o-38 p-45 q-56 r-18 u-18 v+25
~eve> a-17 q-17 s-18 v+19
~even b-16 d-29 j-16 u-18
~ever c-32 d-18 e-24 f-33 g-40 h-18 i-18 j-38 k-18 n-45 o-44 p-40 q-50
~evo b-16 c-19 d-29 e-18 f-18 g-26 h-21 i-32 j-27 n+19 o-23 p-21 q-28 r-25 t-18 u-30
~evo> c-17 d-24 e-16 f-17 g-18 h-20 i-24 j-24 l-27 n+20 o-19 p-19 q-25 r-20 u-27
~ew> d-15 m-19
~ews a-19 d-24 i-18 m+23
~ews> d-22 i-17 m+19
~exac m-15
~exi a-20 g-23 h-21 j+18 n-26 q-19 u-32
~exib m-16 o+15
~exic u-15
~exit d-18 g-16 j+21 m-26 u-21
~exp a-35 c-20 e-17 f-19 h-19 j-34 k-28 l-28 n-32 o-34 p-23 t-18 v-27
~expe a-22 j-15 l-16 o-16 q-22 u-33 v-16
~expl a-21 b-18 d-29 g+16 j-25 k-24 l-17 m-19 n-24 o-22 q-15 s-18
~ext b-20 c-25 d-18 e-37 f-41 h-50 m-21 p-22 q-59 r-33 s-26 t-48
~ext> b-16 c-17 d-54 e-29 f-25 h-37 p-18 q-46 r-23 s-16 t-32 u-22 v-37
~exte a-15 d-21 g-15 j-20 m-36
~exti d-21 f-19 h-18 j-23 m-19 n-22 o-24 p-18 q-22 r-20 s-17 t-24
~extr a-19 d+24 m-19 u-20
~ey> c-31 e-18 f-29 g-35 h-46 i-25 j-22 k-29 l-33 n-23 p-18 t-25
~eys m+16
~eys> m+16
~eza a+18
~ezar a+18
~eze m+16
~eze> m+16
~ezo a+17 m-15
~ezo> a+17 m-15
~fa> u+19
~fac b-17 e-17 i-18 l-19 o-19 q-22
~fact m+21 u-17
~fal a-15 p-22
~fall a-15 p-22
~fam a-17 d-20 l-20 m-19 q+16 u-22 v-16
~fami a-17 d-20 l-20 m-19 q+16 u-22 v-16
~fav d-28 e-23 f-19 h-23 k-26 n-26 q-30 r-16 s-26 t-24 u-28 v-23
~favo d-28 e-23 f-19 h-23 k-26 n-26 q-30 r-16 s-26 t-24 u-28 v-23
~fe> d-27 h-17 i-16 j-27 m+15 n-21 o-16 r-19 s-16 u+17
~fec c-16 d-32 g-24 h-21 i-17 j-23 k-18 l-21 m-31 p-15 q-22 r-18 v-17
~fech m-17 u-16
~fect a-21 d-25 g-21 h-19 j-19 l-16 m-23 o-18 q-21
~fee a-32 c-16 d-30 h-17 l-17 o-19 q-26 r-23 s+17
~feel a-27 d-19 h-16 j-16 n-25 o-16 q-17 r-22 s+18 v-16
~fel a-23 b-19 d-16 e-17 f-22 h-20 i-17 j-20 k-21 l-18 r-19 s+25 t-16 u-23
~feli f-18 k-15 m+25 u-17
~felt m-18 s+28
~fer d-39 e-20 f-21 h-35 j-37 k-31 m-34 n-40 r-24 s-29 t-21
~fer> a-30 d-20 g-30 h-15 j-21 k-18 m-19 n-28 o-15 s-17 u-31
~fere d-25 h-17 i-24 j-19 m-16
~feri b-16
~ff> j-18 m-25
~ffe a-27 c-18 d-24 i-25 j-31 m-21 q-23 r-16
~ffer a-23 d-15 h-17 i-25 j-22 m-19 n-19
~fgh e+20 m-19
~fghj e+20 m-19
~fhg e+17 m-17
~fhgf e+17 m-17
~fic g-19
~fica g-17
~fie a-22 e-15 l-16 m-19
~fier a-19 m-22
~fil i+17 j-20 n-16 o-22 p-16 q-21 r-17 s-18 u-21
~file n-16
~fill d-28 o-20 r-15 s-16 u-18
~fin b-22 c-27 d-32 e-26 f-22 g-26 i-45 k-25 l-35 p-19 s-41 u-46 v-32
~fina n-22 q-16 s-16 u-15
~find b-30 c-20 d-24 f-15 g-20 i-31 k-21 l-23 n-32 p-22 s-22 t-23 u-26 v-20
~fine a-17 b-21 d-28 j-21 l-15 n+23 o-22 s-16 u-22
~fir a+19 b-27 c-17 g-21 h-23 i-22 k-18 l-28 q-33 r-21 v-19
~fire m+16
~firm l-21 q-18 u-18
~firs b-18 h-17 m-18 p-16 q-15 r-16
~fis m+20
~fish m+20
~fit m-18 u+21
~fiv o-17
~five o-17
~fjd e+19 m-16
~fjdk e+19 m-16
~fla n-19 p-15
~flat n-16 q-15
~fle m-23
~flex m-23
~fli a-34 b-24 d-22 g-16 i-18 j-17 m+20 n-21 u-19
~flic m-17 o+18
~flig a-16 b-20 d-17 m+19 n-16
~flo b+17
~fly u-15
~flyi u-15
~fo> b-16 l-16 u+17
~fol b-18 j-24 m-32 q-19
~folk j-17 m-23
~foll m-20 u-17
~fon a-17 d-17 g-15 h-17 j-18
~fono a-16 d-17 g-15 h-17 j-18
~for c-35 e-36 f-38 j-23 k-40 p-39 q-29 s-42 u-15 v-45
~fore b-18 c-17 g-23 j-25 k-18 m-23 p-19 q-34 s-25 t-15 v-25
~forg a-31 b+17 c-15 d-29 e-20 g-27 i-22 k-17 q-18 r-19 u-27 v-20
~form b-24 h-20 j-29 l-17 n-22 o-17 r-25 s-23
~forw i-18 l-15 m+17 n-16
~fou d-25 h-18 i-18 l-17 o-20 q-19 r-20 s-22 u-17 v-17
~foun a-26 d-16 h-15 o-17 q-22 r-17 s-19
~four d-16
~frau u+16
~fre a-18 b-21 c-29 e-15 f-16 g-18 h-19 i-29 l-28 m-18 n-35 o-20 r-21 t-23
~frea i-16
~frec m-23 q+16 u-19
~free c-16 i-17 l-15 n-23 q-25 s-18 u-30 v-20
~fri m+19 n-15
~frio m+19 n-15
~fro a-32 e-23 k-26 o-30 q-38 r-18 v-36
~from a-24 e-20 h-35 k-24 o-26 q-34 r-18 v-28
~fron a-17 b-16 g-15 l-18 n-16 u-17
~ft> b-17 d-15 n-17 q-20 u-19 v-15
~fte a-28 c-29 d-16 e-19 g-31 j-35 l-42 m-56 t-21 v-18
~ften d-18 n-20 u+15
~fter a-26 c-28 e-18 g-31 j-34 l-39 m-57 t-21 u-17 v-18
~fue a-16 m-18
~fuer a-16 m-18
~ful a-23 b-19 h-16 j-19 n-15 o-17 t+17
~ful> a-20 b-18 d-22 j-18 t+17
~fun d-21 j-19 n-21 q-23
~func m-24
~fune n-16
~funn m+19 q-19
~fy> d-19 m-30
~ga> a-22 b-22 c-17 e-23 f-16 i-17 k-18 l-20 n-36 q-24 r-21 s-24 v-23
~gag m+20 u-16
~gage m+20 u-16
~gai a-16 c-23 e-22 h-27 i-33 k+25 m-23 o-17 p-26 q-33 r-33 s-19 t-23 u-40 v-23
~gain a-16 c-23 e-22 h-27 i-33 k+25 m-23 o-17 p-26 q-33 r-33 s-19 t-23 u-40 v-23
~gal d-20 j-20
~gal> j-17
~gall m+19
~gam b-24 l-19 m+24 n-16 s-16 u-24
~game b-24 l-19 m+23 s-16 u-20
~gan b-22 d-24 e-19 g-20 h-16 i-28 j-26 l-31 m+17 n-27 o-24 q-21
~gan> l-24 r-19
~gand m-20
~gano m+19 u-24 v-16
~gar a-22 c-17 d-32 e-22 f-22 g-36 h-27 i-22 k-27 l-43 m-17 n-33 p-26 r+17 s-40 t-19 v+21
~gar> c-15 d-22 g-21 h-23 i-18 j+16 l-23 n-27 p-16 s-33 v-22
~garr m-16 q-17 r+19
~gary b-15 l-26 m-31 v+32
~gat d-24
~gav i-23 l-19 m-26
~gave i-23 l-19 m-26
~ge> b-30 f-17 h-20 j-26 k-18 n-20 o-32 p-24 q-21 u-18
~ged a-16 c-19 d+16 g-21 i-32 j-31 m-17 n-20 q-25 r-20 s-19 u-26
~ged> a-16 c-19 d+16 g-21 i-32 j-31 m-17 n-20 q-25 r-20 s-19 u-26
~gen c-33 e-22 g-34 i-30 k-30 p-22 q-29 s-26 t-22 u-19 v-24
~gen> a-16 u-16
~genc u-19
~gend c-20 i-26 j-20 l-19 m-27
~gene a-17
~gent d-18 m-24
~ger a-16 c-19 g-27 h-22 j-26 k-21 l-18 m-16 n-15 s-26
~ger> g-18 j-20 k-18 m-22 s-19 u-37
~gers d-17 m-20 u+20
~ges j-16
~get c-21 d-35 e-18 f-22 h-34 i-27 o-31 p-33
~get> a-26 b+18 d-24 h-26 i-18 o-20 r-15 s-18 u-28 v-17
~gett d-18 n-27 o-16 p-25
~gf> e+17 m-17
~gfh e+17 m-17
~gfhg e+17 m-17
~ggi m-16
~ggin m-16
~gh> c-24 e-21 f-21 g-34 j-24 k-20 n-36 p-15 r-24 v-23
~ghj e+24 l-16 m-25
~ghjk e+24 l-16 m-25
~ght a-32 c-34 d-20 e-42 f-35 i-23 k-32 l-23 o-17 p-41 q-18 u-34 v-39
~ght> a-28 c-33 d-17 e-40 f-32 i-20 k-30 l-19 o-17 p-38 q-16 u-31 v-36
~ghts l-18 n-15 r-19
~gin b-17 d-19 g-19 i-16 l+20 m-24 n-30 o-19 r-17 t-22 u-26
~gin> m-18 n-18
~gine n-15
~ging b-15 l+22 m-30 o-16 r-16 t-20
~gio n-17
~gio> o+15
~gir a-16
~girl a-16
~git d-16 j-17 m-26 u+18
~git> j-15 u+18
~giv c-18 f-16 g-22 h-20 j-33 k-23 l-20 n-23 p-29 s-22 t-17 v-33
~give c-18 f-16 g-22 h-20 j-33 k-23 l-20 n-23 p-29 s-22 t-17 v-33
~gn> b-18 d-27 g-16 h-21 i-16 n-17 o-21 s-18 u-31 v-18
~gne m-15
~gned m-15
~gni g-17
~go> a-20 b-19 c-50 e-62 f-60 h-67 k-56 l-32 m-18 n+16 t-27 u-60 v-34
~goe d-21 h-16 m-29 n-19 q-19 s+18
~goes d-21 h-16 m-29 n-19 q-19 s+18
~goi a-30 c-15 g-31 h-28 i-26 k-20 l-24 o-27 s-32 t-27 u-23
~goin a-30 c-15 g-31 h-28 i-26 k-20 l-24 o-27 s-32 t-27 u-23
~gol m+25 u-23
~gold m+17
~gon m-15
~gone m-15
~goo a-33 b-22 d-41 e-33 f+17 g-20 h-21 j-24 k-31 q-20 r-39 s-43 v-40
~good a-32 b-21 d-40 e-33 f+18 g-19 h-20 j-40 k-30 q-19 r-38 s-42 v-39
~gos d-15 m-18 u+19
~gos> d-15 m-18 u+19
~got b-17
~got> b-17
~gra c-21 d+24 e-25 f-19 g-25 h-25 i-22 j-23 l-21 n-29 q-23 r-20 s-23 v-17
~grad d-17 m+17 p-18
~gram m-17
~gran a-18 d+32 e-15 m-24
~gre b-25 c-22 d-28 g-24 h-20 k-27 n-26 r-21 s-23 u-35 v-22
~grea b-15 d-18 i-16 n-17 o-16 t+17 u-25
~gree a-19 k-15 p+16 u-18
~gres g-16 m-18
~gro d-18 n-16 u+16
~gs> b-15 d-29 q-23 r-20 t-17
~gua a-26 b-26 d-33 e-18 g-16 i-19 j-16 l-17 m+17 r+21 s-20 t-17 u-26
~gue d-22 g-23 i-22 n-31 o-25 q-29 r-31 u-31 v-18
~gue> b-15 d-15 i-18 l-22 n-22 o-16 q-21 r-26 u-17
~guen m-17
~gues u-15
~gui a-18 b-26 c-18 g-31 j-24 m-16 r-26 s-15 t-16 u-30
~guie b-17 d-27 g-15 j-17 k-16 l-21 m-38 p-24 u-22
~gun a-28 b-24 c-24 e-17 f-15 h-21 k-16 l-28 n-43 o-36 p-27 r-17 s-23 u-27
~guna m-16 v+15
~gunt b-16 d-18 l-21 n-21 o-15 p-20 q-18 u-15
~gus b-16 g-19 l-19 q-16 u-15
~gust b-16 g-19 l-19 q-16 u-15
~guy b-23 e-16 g-25 i-25 m-23 n-20 r-20 s-20 v-18
~guys b-23 e-16 g-25 i-25 m-23 n-20 r-20 s-20 v-18
~ha> m-28
~hab c+19 l-17 m-33 n-22 o-22 p-16 q-25 t-15 v-18
~habl b-18 c+19 l-17 m-30 n-20 o-23 p-15 q-24 t-15 v-18
~hac c-25 d-23 e-18 f-21 h-25 j-39 k-18 l-30 o-35 q-38 r-30 s-37 t-22
~hace c-22 d-20 e-17 f-20 h-24 j-35 k-16 l-26 o-33 q-36 r-17 s-30 t-18
~haci a-16 g-15 m+21 n-17 r-18
~hag b-16 d-22 f-15 h-16 o-18 r-19 s-16 u-30 v-16
~hago b-16 d-22 f-15 h-16 o-18 r-19 s-16 u-30 v-16
~hai a-26 i-17 u-18
~hair a-25 i-17
~hak s+16
~hal b-21 g-16 i-23 j+15 n-23 o-18 q-21 s-15
~half m-18
~hall b-17 j+18 q-16
~han c-24 d-51 e-21 f-19 g-19 h-22 j-26 l-25 s-25 t-23 u-43
~han> a-15
~hanc a+15 b-19 d-26 m-36 r-16 u-16 v-15
~hand a-19 m-20 p+19 q-20
~hang a-19 d-28 g-16 i-22 j-22 l-21 n-22 p-27 u-26
~hap a-19 d-19 e-18 h-22 i-16 j-27 n-19 t-20
~happ a-19 d-19 e-18 h-22 i-16 j-27 n-19 t-20
~har c-16 d+22 g-22 h-22 k-19 l+18 n-29 o-30 p-16 s-16 u-36 v-26
~hara a-15 l+18 n-18 u-20
~harg a-18 d+24 m-21 o-18
~hart m-19
~has d-15 m-24 q-23 u-16
~hast m-16 q-21
~hat a-16 b-16 c-42 e-62 i-35 k-38 l-38 p-38 r-65 s-28 v-61
~hat> a-19 c-40 e-58 i-34 k-36 l-57 p-37 r-64 s-27 v-56
~hate b-22 d-24 g-17 h-23 j-21 k-20 n-20 p-18 q-22 s-16 t-17 u-31 v-21
~hav d-15 e-27 f-35 g-22 h-23 j-18 k-21 l-22 m-18 o-15 r-42 u-19
~have d-15 e-26 f-33 g-20 h-22 j-17 k-19 l-21 m-20 r-38 u-19
~havi n-17 o-18
~hdr m-17
~hdra m-17
~he> a-16 d-17 f-20 i-15 j-16 n-16 o-22 s+17 u-19 v-20
~hea a-21 c-15 g-24 h-23 j-33 l-30 m-21 o-27 p-20 q-32
~head d-16 i-16 m-19 o-22 q-15
~heap j-18
~hear a-16 j-18 m-27
~hec b-20 g-16 i-15 j-17 l-18 n-24 q-21 r-15
~heck b-20 g-16 i-15 j-17 l-18 n-24 q-21 r-15
~hed d-19 h-17 m-26 n-23 q-15 r-15 u-16 v+16
~hed> d-18 h-17 i-24 m-22 n-21 v+16
~hedu m-16
~hee d-19 m-19 n-18 u-16
~heel m-24
~hel b-32 c-34 e-19 f-18 g+22 h-21 j-31 k-32 l-40 m-16 n-34 o-32 s-24 t+19 v-16
~held m-18 r+17
~help b-30 c-33 e-18 f-16 g+22 h-19 j-29 k-31 l-38 n-31 o-30 p-24 r-27 s-24 t+20 v-39
~hem c-19 d-22 g-15 i-22 j-16 k+18 n-19 o-22
~hem> c-19 d-22 g-15 i-22 j-16 k+18 n-19 o-22
~hen b-26 c-27 d-17 e-22 f-30 g-35 h+16 i-18 j-17 k-41 l-42 q-21 u-23 v-35
~hen> b-26 c-27 d-17 e-21 f-30 g-32 h+16 i-17 j-16 k-40 l-39 q-21 u-22 v-35
~her b-16 d-18 e-41 g-25 k-43 n-16 p-18 q-21 t-53 u-18
~her> d-19 e-15 f-19 g-28 h-33 k-29 n-19 p-32 q-35 r-32 s-34 t-21
~here a-21 b-27 c-18 e-33 i-16 k-49 l-27 o-22 q-16 t-43 u-23
~hes a-23 b-33 e-20 h-29 j-33 k-37 l+22 n-39 o-37 p-18 q-34 r-29 s-25 t-26
~hese a-19 b-31 f-18 h-24 j-28 k-34 l+22 m-26 n-30 o-34 q-30 r-25 s-18
~hess m+21 n-18
~hey b-33 c-25 e-20 g-29 h-40 i-19 j-18 k-26 l-25 t-26
~hey> b-33 c-19 f-22 g-26 h-38 i-17 j-17 k-22 l-24 t-16
~hg> e+19 m-21
~hgf e+17 m-17
~hgf> e+17 m-17
~hgfh e+17 m-17
~hic a-16 c-19 d-35 e-17 h-24 i-26 j+20 k-21 l-30 n-36 o-29 p-21 q-25 s-23 t-23
~hich a-25 b-18 d-29 h-19 i-20 j+23 l-21 m-16 n-26 o-19 p-16 q-20 s-19 t-18 v-18
~hick m-16
~hig a-18 d-23 g-20 h-19 i-15 n-29 o-18 p-16 q-23 u+19
~high a-18 d-23 g-20 h-19 i-15 n-29 o-18 p-16 q-23 u+19
~hil b-20 d-21 i-15 m+16 n-20 q-16 u-16
~hin c-17 e-27 f-21 h-20 i-31 k-25 q-24 r-31 t-41
~hing e-21 f-17 h-16 i-27 j-33 k-18 m-15 q-18 r-25 t-34 v-58
~hink b-28 d-25 g-29 h-15 i-17 l-25 n-37 o-26 p-20 q-19 r-22 s-20 u-35
~hio a-16
~hio> a-16
~hip> m+15
~his d-17 e-34 h-24 j-31 k-24 n-34 o-34 p-52 q-45 r-35 t-23
~his> d-17 e-33 h-24 i-17 j-31 k-24 n-34 o-34 p-51 q-41 r-35 t-24
~hjk c-17 d-19 e+30 f-19 l-21 m-31 t-19 u-20 v-15
~hjk> e+19 m-17
~hjkl e+21 m-23
~hkj e+17 m-16
~hkjh e+17 m-16
~hly d+16
~hly> d+16
~ho> a-19 b-16 d-19 g-15 l-21 m-19 n-18 p-17 u-17
~hoe a-16
~hoi g+21 m-22
~hoic g+21 m-22
~hol a-33 b+16 c-16 e-23 f-19 g-19 j-27 k-16 l-25 p-23 s-19 u-29 v-18
~hold a-26 d-23 e-21 j-19 l-19 q-25 u-21
~hole u-19
~hom a-42 b-17 c-19 d-32 g-20 h-25 j-35 k-19 l-27 m-17 o-25 q+17 t-21 u-34 v-24
~home a-42 b-17 c-19 d-32 g-20 h-25 j-35 k-19 l-27 m-17 o-25 q+17 t-21 u-33 v-24
~hon a-16 m+18 q-18 u-19
~hone a-16 m+18 q-18 u-19
~hoo a+17 b-18 d-16 l-17 p-18 q-20
~hook a+17 m-22
~hool p-15 q-16
~hop b-18 i-17 l-16 n-18 r-16 u-26
~hor a-17 b-21 c-29 d-31 e-30 f-30 h+24 i-46 j-50 k-33 l-38 p-34 q-43 s-41 t-35 u-53
~hora b-37 c-24 d-39 e-25 f-25 h+19 i-41 j-45 k-30 l-32 p-28 q-36 s-34 t-21 u-53
~hori t-18
~hort m-20
~hos a-17 c-17 d-25 h-24 i-26 n-19 p-22 r-20 s-19 v-22
~hose a-19
~hosp d-17 h-20 i-18 m-31
~hot a-24 d-18 m+25 n-17
~hote a-18
~hou a-16 c-29 d-21 e-21 f-24 h-28 k-36 l-30 p-22 u-17
~houg a-15 l-19 m-26
~houl a-19 b-31 c-17 d-40 h-18 j-16 k-16 l-23
~hour a-19 j-16 m-18 o+16
~hous g-17 n-15 o-22 s-16 u-25
~hout m-23 u-22
~how j-16 l-20 o-22 p-18 s-22
~how> l-17 n-26 o-16 s-17
~howi m-16
~hp> i-17 k-17 l+22 m-19
~hre b-18 d-25 j+18 m-18 n-21 u-35
~hro g-17 l-27 n-15 r-16
~hrou g-16 l-27 s-17
~hrow s+16
~ht> a-28 c-33 d-17 e-40 f-32 i-20 k-30 l-19 o-17 p-38 q-16 u-31 v-36
~hts l-18 n-15 r-19
~hts> l-18 n-15 r-19
~hun m-21
~hur g-23 i-23 j-25 k-19 l-23 n-27 r-20
~hurt g-17 j-16 n-20 p-23
~hut m-19 u-16
~hut> m-19 u-16
~ia> b-20 c-39 e-28 f-29 g-40 j-38 k-37 l-45 n-50 r-15 t-31
~ial i-16 n+16
~ial> i-16 n+16
~ian u-17
~ian> u-17
~ias b-16 d-18 g-17 h+16 i-16 n-26 q-19 u-27
~ias> b-16 d-18 g-17 h+16 i-16 n-26 q-19 u-27
~iba b-16 g-22 i-17 k-19 u-19
~ibam a+16 l-18 m-17
~iban l+17
~ibe b-16 c-25 e-17 f-16 g-34 i-24 j-21 n-17 p-18 q-18 s-16 t-17 v-18
~ibe> c-18 g-25
~ibed m-17
~iben i-16 k-17 l-19 m-22
~ibi b-20 d-16 n-23 q-22 r-16 u-29 v-17
~ibir b-16 m-40 n-21 o-16 q-21 u-27
~ibl a+16 c-17 h-23 k-18 n-21 q-31 s-19 u-26
~ible a+16 c-17 h-23 k-18 n-21 q-31 s-19 u-26
~ibo g+21 l-15 m-20 u-19
~ibo> g+21 l-15 m-20 u-19
~ibr b+16 j-18
~ibra m+23
~ibre b+17
~ic> a-23 b-21 c-15 d-29 e-15 g-16 h-19 i-22 l-20 o-24 r-17 t-17 v-21
~ica a-25 b-30 e-28 f-21 h-30 j-24 k-29 o-18 p-30 r-29 t-23
~ica> a-25 b-20 c-17 d-25 e-23 h-17 j-20 k-21 l-20 p-19 q-29 r-18 s-21 t-16
~ical a-15 i-16 o-16
~icar m-18
~icat m-20
~ice a-35 c-31 e-36 f-31 g+16 h-32 k-25 l-21 p-34 r-38 u-21 v-38
~ice> a-20 c-25 e-30 f-25 h-26 k-18 l-36 n-21 p-33 r-27 v-28
~icen a-20 u-19
~ices d-15 g+21 m-18 u-21
~ich a-25 b-18 d-29 h-19 i-20 j+23 l-21 m-16 n-26 o-19 p-16 q-20 s-19 t-18 v-18
~ich> a-25 b-18 d-29 h-19 i-20 j+23 l-21 m-16 n-26 o-19 p-16 q-20 s-19 t-18 v-18
~ici a+15 b-19 d-22 e-21 g-23 j-19 m-17 o-22 r-17 s-19 u-27
~icio e-16 g-16 l-15 m-25 u-22
~ick c-20 j-15 k-20 l-33 m-19 n-18 r-36 s-36 t-19
~ick> c-15 k-16 l-24 m-20 r-24 s-24 u-31
~icke d-15 i-18 n-16
~icks m-22 n-18 u+16
~ico d-23 g+18 h-19 i-23 j-25 q-18 s-20 u-27
~ico> a-19 d-21 g+19 h-18 i-22 j-24 n-25 q-17 s-18 u-26
~ict a-21 b-17 d-26 g-15 i-22 j-21 l-16 n-30 p-15 q-21 u+16
~id> c-26 d-23 e-20 f-23 h-29 i-27 j-44 q-41 r-35 s-34 t-38 v-29
~ida a-17 e-18 f-16 i-19 l-21 m-17 n-22 q-23 s-22 v-24
~ida> d-20 l-17 n-15 o-20 s-16 u-17 v-15
~idd m+16 u-17
~ide a-27 c-28 d-26 e-26 f-25 h-30 k-19 r-26 t-31 u-30 v-37
~ide> a-28 b-28 h-15 r-18 u-23
~idea v-19
~ided i-17 v-18
~ides a-21 d-23 q+20
~idi h-16 l-16 n-22 o-18 q-19 r-22 s-19 t-15 u-20
~idi> m-23
~idin a-17 n-17 q-15 r-20 s-16
~ido a-24 d-25 g-20 i-18 n-24 p-18 v-19
~ido> a-24 d-25 g-20 i-18 n-24 p-18 v-19
~ie> a-21 b-27 c-17 d-27 g-22 k-22 l-29 n-30 o-27 p-25 r-17 t-16
~ied d-20 l-21 n-18 p-16 r-20
~ied> d-16 l-16 r-16 u-17
~iel o-18
~iem a-26 d-22 h-21 j-17 v-20
~ieme o+20
~iemp a-24 d-22 h-21 j-16 o-24 s-15 v-19
~ien b-56 c-22 e-53 f-59 g-22 h-16 j-62 k-48 l-20 m-22 n-28 r-20 t-19
~ien> a-49 b-41 c-36 d-43 e-26 f-30 g-34 h-22 j-41 k-39 m-16 q+18 r-39 s-31 t-28
~iend b-22 d-30 h-22 j-24 o-29 p-19 q-32 s-29 t-17 u-24 v-29
~iene b-36 c-24 e-25 f-20 g-27 k-18 l-17 m-24 n-41 s-26 t-27 v-22
~ienm a-18 o+16
~ient c-17 f-17 g-35 j-34 k-20 l-25 m-34 n-35 o-22 p-21 q-29 r-19 u-20
~ier d-45 e-29 f-27 g-40 h-37 j-40 m-17 n-23 o+16 p-50 q-48 r-39 s-34 t-31 v-56
~ier> a-28 o+23
~iera m-18 p-16 u-17
~ierd m-18
~iere m-20
~iero d-31 e-25 f-21 g-34 h-24 j-28 n-35 p-37 q-40 r-33 s-20 t-27 u-22 v-51
~ies c-15 e-22 f-24 g-29 j-28 n-23 q-23 s-16 t-18 u+15 v-16
~ies> g-17 n-17
~iesg d-15 m-18 u+19
~iest j-17
~iet i-16 m-22
~iety m-18
~iez a+17 m-15
~iezo a+17 m-15
~ife j-18 u-16
~ife> j-16 m+19
~iff a-17 d-21 h-16 i-25 j-20 m-22 n-17
~iffe a-16 d-20 i-23 j-19 m-20
~ifi g-18
~ific g-17
~ify m-17 n-22
~ify> m-17 n-22
~iga a-18
~igan m+16
~igh a-34 c-42 d-26 e-46 f-40 i-28 k-39 l-24 o-18 q-21 v-43
~igh> a-17 d-23 g-19 j-25 n-26 o-16 p-15 q-21 r-16 u+20
~ight a-28 c-34 d-20 e-41 f-35 i-22 k-31 l-21 o-15 p-36 q-16 u-32 v-37
~ign b-23 d-32 f-16 g-26 h-26 i-22 j-20 n-27 r-18 s-25 t-23
~ign> b-18 d-27 g-16 h-21 i-16 n-17 o-21 s-18 u-31 v-18
~igne m-15
~igni g-17
~igo c-18 d-32 e-24 f-18 g-32 h-20 j-27 k-19 o-32 r-26 u-40 v-24
~igo> c-18 d-32 e-24 f-18 g-32 h-20 j-27 k-19 o-32 r-26 u-40 v-24
~igr d-16 m-21 u+22
~igro m-18 u+21
~igu b-19 d-22 g-17 i-23 j-19 l-17 q-16 t-19
~igue m-16
~ije a-17 l-16 m+21 n-17 q-15
~ije> a-17 b-17 l-15 m+21
~ike b-18 d-18 e-20 f-22 g-39 h-25 j-17 n-20 p-28 q-35 t-23
~ike> b-18 d-18 e-18 f-21 g-38 h-25 j-17 m-17 n-20 p-28 q-34 t-22
~il> a-35 c-22 d-32 g-25 k-19 p-30 r-24 t-15 u-16
~ila b-20 h-18 j-22 n-26 r-21 s-20 t-16 u-21
~ilab b-18 h-17 j-20 n-21 r-16 u-18
~ild b-15 d-19 q-18 u-16
~ild> q-15
~ile a-19 c-18 k-16 l-19 n-32 p-26 q+17 u-23
~ile> n-26 u-18
~iled p-18 q+18
~ili j-16 l-16 m-21 n-16 v-15
~ilia m-17
~ilit m-25
~ill a-16 c-53 e-54 f-55 g-28 j-46 k-32 l-29 o-17 t-20 v-60
~ill> a-20 c-50 e-51 f-50 g-27 i-17 j-41 k-29 l-25 m-19 o-17 t-22 v-60
~ille n-18
~illi a-18 b-16 d-16 l-16
~ily d-18 l-16 u-20
~ily> d-18 l-16 u-20
~ima d-18 n-16
~ime c-35 e-32 g-27 i-41 j-17 k-33 q-15 r-21 t-32 u-46 v-33
~ime> c-19 d-21 f-28 g-21 i-34 k-21 l-19 t-22 u-59 v-27
~imer l-25 m+20 o-20 r-16
~imes d-17 m-19 n-27
~imi d-18 l+18 o-17
~imin l+19 m-21
~imm m-16
~imp b-16 l-18
~impo b-16 l-18
~in> a-17 b-53 c-39 d-43 e-44 f+28 g-18 h-52 k+21 m-21 o-15 p-41 q-49 r-48 t-40
~ina d-16 e-16 g-22 h-21 j-23 l-21 o-20 r-28
~ina> a-17 p-18
~inan a-24 n-19 r-18 s-20
~inc b-29 c-19 g-22 h-20 i-36 j-21 k-18 m-38 n-28 o-31 p-17 q-31 r-26 s+33 t-17 u-36 v-26
~ince b-20 d-21 i-17 l-16 m-49 n-18 o-23 q-19 r-18 s+32 u-28
~incl i-17 l+19 m-25
~ind a-24 b-16 c-19 d-33 e-31 f-34 g-47 h-17 i-19 l-45 v-23
~ind> a-22 c-28 d-20 e-27 f-29 g-38 i-41 l-41 o-16 p-34 v-43
~inda l-16
~inde a-17
~indi m-16 q+17
~indl m-21 u-15
~ine c-32 e-31 f-25 g-32 h-20 k-29 q-45 r-41 t-16 u-17
~ine> c-22 d-15 e-20 f-17 g-26 h-35 k-18 q-32 r-38 s-29 u-30
~ined a-18 p+19 v-16
~inen l+16
~iner m-18
~ines a-19 l-16 n-21
~inf a-20 b-20 i-16 j-20 l-20 o-19 r-19 u+27
~info a-19 b-20 l-19 o-18 r-18 u+20
~ing c-63 d-19 e-52 h-15 i-31 j-28 k-30 l-15 m-16 s-23 t-22 u-25 v-20
~ing> c-59 d-17 e-48 i-30 j-30 k-29 l-16 q-18 s-21 t-21 u-30 v-27
~ingi m-28
~ings d-28 q-21 r-19 t-16 v-18
~ingu a-19 i-16 m-23 n-30 o-28 q+17 v+18
~ini n-26 o-16 r-18 s-16
~ink b-30 c-15 d-28 g-31 h-20 i-19 l-27 m+20 o-29 p-23 q-24 r-24 s-19 u-37
~ink> a-16 b-22 d-21 g-21 i-17 l-24 m+19 o-22 p-18 q-19 u-34
~inki b-18
~ino j-15 q-17 u-18
~ino> q-17
~inos m+16
~ins c-19 f-15 g-30 h-25 i-27 j-18 k-24 p-19 s-20 t-18 u-37 v-17
~ins> u-16
~insc a+22 l-19 m-17
~inst a-27 g-21 h-18 j-19 o+18 r-24 u-21
~int c-17 d-43 f-19 g-39 h-15 k-24 n-38 p-21 r-27 s-31 t-17
~int> a-18 d-24 g-20 j-21 n-23
~inte d-24 g-26 k-17 n-32 p-17 q-28 r-21 s-27 t-15
~into m-20 o+19
~inu b-24 c-16 d-21 g-20 i-21 j-22 k-19 n-17 o-29 r+22 s-16 u-27 v-16
~inut a-21 b-20 d-17 j-20 l-17 n-18 o-22 r+23 u-22
~inv a-19 i-18
~inve m+19 u-17
~invo m-17
~io> c-36 d-32 e-38 g-43 i-40 k-31 l-44 n-36 r-31 t-39 u-48
~iod a-16 m-16 n+20 q-16 r-16
~ion a-18 b-38 c-17 d-21 e-48 g+22 k-41 l-15 m-16 o-24 p-21 q-34 r-20 v-48
~ion> b-24 e-34 k-33 o-19 q-20 r-17 v-33
~iona a-24 d-15 m-26
~ione g+16 h-15 i-16 m-22 n-16
~ions a-29 b-28 c-17 d-38 g+16 h-17 k-16 p-25 q-26 r-32 s-25 t-22 v-18
~ios a-17 d-17 g-15 l-17 m+17 o-20
~ios> a-17 d-17 g-15 l-17 m+17 o-20
~ip> a-36 c-28 d-37 e-26 f-18 g-28 h-26 i-26 k-22 l-30 o-16 q-30 r-23 s-24 t-23 u+17 v-23
~ipe a-19
~ipe> a-19
~ipp p-23
~ippi p-17
~ir> a-18 b-31 c-15 e-17 f-20 i-18 m-42 p-33 t-21 v-27
~irc a-20
~ircu a-17 m+21
~ird j-21 n-17 s+15
~ird> j-20 s+15
~ire a-30 d-15 g-26 h-17 l-22 m+19 n-36 o-22 p-16 u-20
~ire> n-23 q-18 s+15
~irec g-19
~ires d-17
~iri b-18 m-23
~irl> a-16
~irm d-19 g-21 i-27 o-21 u-27
~irme d-16 g-18 i-23 n-25 o-17 u-20
~irp q-17 u-16
~irpo q-17
~irs b-20 g-21 h-21 k-15 m-27 p-18 q-22 r-16
~irst b-18 h-17 m-18 p-16 q-15 r-16
~irv a-16 l-15 q-16
~irve a-16 l-15 q-16
~is> d-18 e-38 i-19 j-33 k-27 n-34 o-35 p-54 q-45 r-37 t-26
~isa a-19 b-18 n-22 r-16 u-17 v-17
~isa> n-20
~isc a-22 d+15 g-17 m-18 n-18 u-19 v-17
~isco d+19 i-17 m-33
~iscu d-15 l-16
~ise l-17 s-22 u-24
~ise> a-19 l-16 s-21 u-22
~ish d-22 g-20 i-20 q-18 u-25
~ish> a-18 d-19 g-18 u-23
~isi b-18 d-17 j-16 m-29 n-19 p-22 s+16 u-24
~isie m-18 p-16 u-17
~isk g-15 m-17 u+20
~isks g-15 m-17 u+20
~ism d-18
~ismo d-15
~iso e-16 n-15
~iso> e-15
~isp d-19
~ispo a+17 d-18
~iss a-26 b-22 c-17 e-27 f-15 g-17 i-20 j-23 k-15 m-30 n-31 p-37 q+21 t-20 v-22
~iss> n-15
~isse m-21
~issi l+16 m-19
~ist c-18 d-38 e-34 f-31 h-44 i-29 j-40 n-19 o-53 p-31 q-31 r-50 u-18
~ist> b-19 c-26 d-35 e-20 h-22 i-17 j-22 n-19 o-32 p-34 r-34 s-27 t-28 u-45
~ista g-27 h-25 i-32 j-27 k+16 n-34 o-32 p-31 q-26 r-23 u-26 v-25
~iste l-16 o-17 v-16
~isto l-16 u-15
~it> a-19 c-27 f-19 g-24 h-30 i-39 l-30 o-18 s-18 t-17 v-23
~ita a-23 c-29 d-24 e-25 g-34 i-16 k-31 n-37 o-27 p-28 s+20 v-34
~ita> a-19 d-21 g-22 j-20 l-28 n-19 o-16 p-17 q-24 u-18 v-21
~ital c-17 d-25 h-25 i-24 n-16 r-17 s-18
~ite a-37 f-27 g-16 h-26 i-37 j-31 p-27 q-32 t-21 u-37 v-33
~ite> a-22 b-16 f-21 i-23 j-23 l-19 m+17 o-22 q-17 r-17 u-26
~iten a-20 i-19 k-16 n-16 q-16 s-17 u-22 v-23
~ith a-15 c-34 f-33 g-22 h-24 j-23 k-34 q-19
~ith> a-25 b-18 c-31 f-31 g-18 h-22 j-33 k-32 q-26 r-36
~ithd m-17
~itho m-23 u-22
~iti g-16 m-15 q-20 r-21 s-16 u+19 v-16
~itin n-21 q-18 r-19
~ito e-26 f-21 g-20 h-19 j-27 k-22 p-29 s-28 t-21 u-41 v-25
~ito> e-26 f-21 g-20 h-19 j-27 k-22 p-29 s-28 t-21 u-41 v-25
~its m-17 n-16
~its> l+15 m-16 n-16
~itt a-18 d-19 i-15 j-15 o-20 p-16 r+18 u-28 v-16
~itti a-21 n+15 q-19 r+15
~ittl b-16 o-19
~itu m-24
~itua m-19
~ity b-18 g-27 h-17 u-24
~ity> b-16 g-27 h-16 u-23
~ium j-15
~ium> j-15
~iva i-16 k+21 l-22
~ive b-20 c-43 e-36 f-37 g-45 h-48 j-28 l-16 n-15 q+16 s-50 t-47 u-20
~ive> c-28 e-21 f-19 g-34 h-29 j-45 k-33 p-37 s-36 t-27 u-37 v-15
~iven d-15 k+20 l-15 m-25 u+15
~iver a-23 b-26 c-20 d-32 e-17 g-16 h-25 i-26 k-22 l-27 o-23 p+19 q+20 r-19 s-21 t-23 u-36
~ives m-15
~ivi m+15
~ivin m+15
~ivo a-18 u-15
~ix> a-21 m+20
~iz> m+17
~izo o-17
~ja> a-18 c-26 d-43 e-37 f-27 g-27 h-27 n-25 o-35 p-26 r-25 s-24 t-26 v-25
~jaj e-27 l-23 m+20 u-19
~jaja e-27 l-23 m+20 u-19
~jam j-15 m+22 r-18
~jan a-20 b-17 h+15 m-37 n-21 o-19 u-28
~jan> b-16 h+16 m-32 n-26 o-16 u-25
~jar h-23 r-15 u-27
~jar> h-22 m-32 u-24
~jaz m+16
~jazz m+16
~jdf e+25 l-16 m-26
~jdh e+17 m-19
~jdh> e+17 m-19
~jdk e+19 m-16
~jdks e+19 m-16
~je> a-17 b-22 c-16 d-16 g-22 h-15 j-18 k-16 n-21 r-18 v-20
~jen l+18 m-20
~jenm l+17 m-15
~jes m-19 v+17
~jh> e+17 m-16
~jhg e+19 m-21
~jhg> e+19 m-21
~jhk e+17 m-16
~jhkj e+17 m-16
~jk> e+19 m-17
~jkl d-18 e+30 f-18 l-20 m-33 t-17 u-19
~jkl> e+21 m-23
~jlk e+16
~jlkj e+16
~jo> a-16 c-24 e-18 f-17 g-26 h-35 k-18 l-29 t-19 u-43 v-26
~jok m+19
~joke m+19
~jor a-21 b+16 d-20 e-15 g-20 h-19 j-18 k-17 n-22 p-15 q-24 r-21 s-19 u-27 v-20
~jor> a-21 b+16 d-20 e-15 g-20 h-19 j-18 k-17 n-22 p-15 q-24 r-21 s-19 u-27 v-20
~jos j+18 m-17
~jos> j+19
~jue m+21 s-17
~jueg m+21 s-17
~jun j+20 m-25 v-18
~junt j+20 m-25 v-18
~jus a-16 c-23 e-23 f-25 h-27 j-18 k-30 p-18 s-26 t-18 v-35
~just a-16 c-23 e-23 f-25 h-27 j-18 k-30 p-18 s-26 t-18 v-35
~kag a-15
~kage a-15
~kay e-17
~kay> e-17
~ke> c-30 d-18 e-54 f-48 g-30 h-19 i-26 j-41 m-18 n-18 p-16 q-20 t-56
~ked b-18 c-30 d-39 e-19 f-15 g-17 r-23 t-30
~ked> b-18 c-30 d-39 e-19 f-15 g-17 r-23 t-30
~kee a-27 b-22 c-19 d-23 i-18 j-22 p-19 q-22 r-17 t-16 u-16
~keep a-27 b-22 c-19 d-23 i-18 j-22 p-19 q-22 r-17 t-16 u-16
~kene m-18
~ker m-18
~kes a-28 d-17 l-23 n-22 o-18 u-26 v-21
~kes> a-28 d-17 l-23 n-22 o-18 u-26 v-21
~ket i-20 j-21 u-21
~ket> i-20 j-18 u-20
~key m+16
~keys m+16
~kid m+17
~kie m+16
~kil a-21 b-19 d-21 g-15 i-21 k-19 l+16 n-24 o-21 p-16 q-22 r-19
~kill a-20 b-18 d-20 i-20 k-18 l+16 n-22 o-19 p-16 q-21 r-18
~kin b-17 c-17 e-31 f-49 g-19 i-18 k-24 l-31 o-35 q-27 t+19 u-23 v-27
~kind b-17 g-30 h-22 j-26 m-16 n+17 q-16 r-15 t+16 u-25 v-17
~king b-15 c-27 e-26 f-42 i-17 k-37 l-29 n-22 o-41 q-22 v-19
~kip a-23 b+17 c-17 d-23 e-20 g-18 i-20 j-20 l-21 q-15 s-16 t-16 u-28
~kip> a-23 b+17 c-17 d-23 e-20 g-18 i-20 j-20 l-21 q-15 s-16 t-16 u-28
~kj> e+24 l-15 m-23
~kjh c-15 d-17 e+27 f-16 l-19 m-29 t-16 u-17
~kjh> e+17 m-16
~kjhg e+19 m-21
~kjhk e+17 m-16
~kjl e+16
~kjlk e+16
~kl> e+21 m-23
~kni a-19 q-17
~knit a-18 n+16
~kno a-21 d-24 e-17 h-38 i-30 j-32 k-22 l-34 n-19 p-24 r-15 s-22
~knoc u+18
~know a-20 d-22 e-16 h-33 i-29 j-27 k-22 l-30 p-22 s-21
~ks> d-19 e-18 h-18 j-25 k-23 l-37 m-22 n-48 t-20 u+23 v-29
~ksl e+19 m-16
~la> d-38 f-28 g-39 h-33 k-29 l-16 n-22 s-33 t-26 u-17
~lab b-21 h-21 j-24 k-17 l-18 n-25 r-18 s-17 t-17 u-28 v-15
~labi a+16 i-20
~labl b-17 h-15 j-16 n-20
~labr u-15
~lac c-16 d-43 f-19 g-25 h-26 i-27 k-15 l-18 p-20 t-16
~lace d-29 h-17 i-22 l-16 n-28 p-16 s-19
~lack d-19 g-16 j-17 u-21
~lad a-15 b-19 d-17 j-20 l-18 s-23 u-21
~lady a-17 i+17 j-16 n-18 r-17 s-20 u-17
~lai a-24 d-26 i+17 j-23 k-16 m-15 n-16 o-17 u+16
~lain a-24 d-26 i+17 j-23 k-16 m-17 n-16 o-17 u+16
~lak p-20
~lake p-20
~lam a-37 d-24 i+27 k-16 m-20 n-30 o-31 p-24 q-21 r-16 s-20 u-25
~lama a-29 b-15 d-18 i+22 n-24 o-21 p-21 q-17 s-15 u-20
~lame b+16 m-18 o-16
~lan a-42 b-31 c-27 d+18 g-36 h-25 i-20 j-17 k-27 l-32 p-22 q-28 t-17 u-51
~lan> a-17 j-20 m-24 n+20 u-30
~lanc a-20 i-16 n-16 o-16 u-20
~land j-24 q-19
~lant a-16 u-21
~lap m+15
~lapt m+17
~lar a-37 b-34 c-25 e-17 f-15 h-18 j-17 k-22 l-26 m+25 n-34 o-29 p-28 s-27 v-20
~lar> d-25 m+19
~larm a-21 b-16 c-15 o-24 q-16
~lars g-18 j-18
~las a-16 b-30 c-19 e-18 f-23 g-16 h-19 i-20 k-21 l-25 q-28 r-32 t-24
~lase j-19
~lass u-20
~last b-21 l-20 o-31 q-19 r-24 t-18
~lat c-21 e-18 g-29 i-37 j-27 k-23 l-27 n-38 o+17 p-22 q-38 t-15 u-38
~lat> n-16 q-15
~late a-18 c-19 d-29 e-16 g-24 i-32 j-22 k-21 l-24 n-28 o+21 p-19 q-29 r-28 u-33
~lati i-17
~law n-19
~lay a-23 b-21 d-18 i-15 j-19 k-19 l-23 m+29 n-25 q-16 s-17 u-22
~lay> b-17 n-18
~laya m+16
~layi l-17
~laz a-24 h-18 j+21 m-26 n-17 u-21
~laza a-20 d-21 h-17 j+23 m-23 u-19
~ld> e-46 f-44 h-60 j-32 k-19 l-23 p-37 r-16 t-54 v-52
~le> a-18 e-55 f-54 g-38 h-49 j-21 l-23 p-20 r-27 s-16 t-24 u-16 v-60
~lea a-15 d-42 e-45 f-42 g-17 h-47 n-52 p-30 s-52 u-24 v-22
~lean m+22
~lear c-17 l-20
~leas d-31 e-35 f-32 h-27 n-38 p-35 s-30 t-37 u-21
~leav a-25 c-18 d-27 g-17 h-22 i-27 k-15 n-23 p-23 s-19 t-22 v-23
~lec a-15 d-20
~lect d-18
~led b-24 c-21 g-23 h-18 i+17 j-33 k-24 l-32 m-31 n-34 s-28 t-17 u-32
~led> b-24 c-21 g-23 h-18 i+17 j-33 k-24 l-32 m-31 n-34 s-28 t-17 u-32
~lee a-17 d-24 h-19 j-16 l-16 n-25
~leep a-17 d-24 h-19 j-16 l-16 n-25
~lef a-18 b-21 c-16 d-25 g-22 h-21 k-19 n-22 o-22 p-17 q-25 u-20
~lefo a-16 d-15 j-17
~left n-15 o-15 q-19 u-17
~leg a-43 b-18 c-25 e-24 f-24 g-39 i-44 k-17 m-20 p-43 q-22 t-25 u+21
~lega a-22 d-21 g-19 i-19 k-20 l-27 m-50 n-30 u+19
~legi j-16 u+20
~lego a-31 b-30 g-21 h-22 i-22 l-24 p-26 q-27 r+22 u-32 v-18
~legu a-16 q-20 r-23
~lej j+19
~lejo j+19
~lem a-28 b-20 e-16 g-20 i-21 j-18 l-18 p-16 t-18
~lem> a-16 u-26
~lema m-18 n+20 q-21
~len a+17 d-15 l-17 o-17
~lep p-17
~lept m-21 p-16
~ler u-18 v+21
~ler> u-19 v+21
~les b-34 c-25 e-31 f-30 g-19 h-32 j-47 k-28 m-18 o-24 q-24 s-32 t+19 u-18 v-36
~les> b-26 c-19 e-24 f-23 h-22 j-29 k-18 o-19 p-20 s-20 v-24
~lest j-24 l+22 u-20
~let c-19 h-19 k-16 o-34 q-32 r-31 s-20 u-40 v-26
~lete i-15
~lett d-26 n-19 o-19 u-23 v-16
~lev a-31 b-20 c-16 d-30 e-16 g-18 h-21 i-26 j-30 k-23 l-29 n+18 o-27 r-30 u-30 v-21
~leva a-19 d-16 i-15 j-15 l-19 m-23 n-24 o-16 p+19 r-20 u-15
~levo a-18 d-20 h-16 i-16 j-20 l-16 n+21 o-16 q-20 r-15 u-21
~lex m-23
~lexi m-16 o+15
~lf> b-25 c-21 e+18 g-23 h-27 j-26 l-25 m-18 p-21 s-20 t-17 v-18
~lgo b-19 g-22 h-18 j-21 m-33 n+15 p-20 q-25 s-15
~lgo> b-19 g-22 h-18 j-21 m-33 n+15 p-20 q-25 s-15
~lgu a-29 j-17 k-15 l-19 p-24 u-33
~lgui a-27 d-25 l-18 m-36 p-23 u-31
~lia> m-16
~lib b+16 j-18
~libr b+16 j-18
~lic a-18 b-34 c-20 d-33 e-16 h-17 k-23 p-27 r-15 s-30 t-16 v-26
~lic> m-20
~lica n-15
~lice a-24 g-19 j-19 m+21 u-27
~lict m-17 o+18
~lid a-16 b-19 i-17 m-25 n-20 q-21 u-25
~lide m-16 o+17
~lie b-19 d-19 g-21 j-21 l-20 m-25 q-21 r+17 s-15 u-27
~lien m-23 r+16
~lier a-25 o+20
~lies m-17
~lif b-15 d-22 g-17 h-17 i-17 j-25 n-21 r-16 u+19
~life j-16
~lifi u+16
~lig b-25 d-33 g-17 h-18 i-16 l-29 n-25 s-28 v-20
~ligh a-20 b-21 d-19 l-19 m+15 n-19 s-23
~ligr m-18 u+21
~lik b-37 d-17 e-19 f-20 g-36 h-24 j-15 n-16 p-27 q-34 t-22 v-38
~like b-37 d-17 e-19 f-20 g-36 h-24 j-15 n-16 p-27 q-34 t-22 v-38
~lim a-25 d-26 l+17 n-16 o-18 u-19
~lima m+17
~limi a-17 d-18 l+18 o-16
~lin c-24 d-44 e-21 g-36 h-39 k-17 l-39 n-45 o-18 t-26 u-47
~lind l-16
~line d-25 h-17 m-16 n-20 o-21 q-23 r-17 u-17
~ling d-30 g-26 h-26 l-30 n-33 p-23 t-17 u-35 v-24
~lio d-15 r-21
~lio> r-18
~lir m-16
~lir> m-16
~lis d-38 e-27 f-22 h-33 i-26 j-48 m-25 o-43 p-20 q-17 r-41 s-41 u-52
~lish m-15
~list c-29 d-36 e-23 f-20 h-31 i-25 j-45 l+15 m-20 o-41 p-19 q-15 r-39 s-39 u-49
~lit b-28 c-16 j-18 m-17 q-24 u-23
~lit> d+15
~litt b-16 o-19
~lity m-24
~liv a-28 b-16 d-28 j-17 l-20 m+21 n-20 o-22 p-20 r-21 u-24
~live a-26 b-16 d-24 j-16 l-19 n-19 o-21 r-16 u-22
~livi m+16
~liz f-17
~liz> f-17 m+20
~lk> b-35 d-37 f-17 g-26 i+15 k-18 l-26 n-33 o-27 p-24 r-27 s-25 t-19 v-20
~lke m-25
~lked m-23
~lki a-27 b-22 h-18 j-23 k-16 l-27 n-17 q-16 v-16
~lkin a-27 b-22 h-18 j-23 k-16 l-27 n-17 q-16 v-16
~lkj c-19 d-20 e+32 f-20 l-23 m-33 t-19 u-21 v-17
~lkj> e+24 l-15 m-23
~lkjl e+16
~lks j-17 m-23
~lks> j-17 m-23
~ll> a-31 c-67 e-17 f-28 h-20 i-20 j-31 k-41 l-24 o-24 t-34 v-68
~lla a-18 c-23 e-17 f-18 g-31 h-31 i+20 k-24 o-33 p-19 q-15 s-37 t-23 u-34
~lla> a-17 h-18 o-21 q-29 s-20 u-17
~llam a-29 i+23 n-23 o-19 p-21 q-16
~llar g-19 p-17
~lle b-20 c-42 e-41 f-40 g-57 h-20 k-31 l-17 m-19 t-40 u-31
~lle> m-15
~llec m-20
~lled b-32 g-17 i+20 j-25 k-18 l-23 m-19 n-29 p-27 s-23 u-23
~lleg a-39 b-15 c-20 e-22 f-20 g-35 i-40 k-16 m-17 p-41 q-19 t-21
~llev a-30 b-19 c-16 d-30 e-16 g-18 h-21 i-26 j-30 k-23 l-29 n+18 o-27 r-30 u-30 v-21
~lli d-25 g-20 h-18 j-22 k-15 l-23 n-22 o-24 p-16 q-23 u-18 v-15
~llin d-24 g-19 h-16 j-20 l-22 n-20 o-23 p-15 q-22 u-17
~llo b-31 d-23 f-21 h-32 i-29 k-19 l-28 r-30 t-22 v-28
~llo> j+16 m-22
~llon m+19
~llov d-16 m+22
~llow b-20 h-18 i-23 j-24 l-18 m-21 r-22 u-27 v-17
~llu s-22
~lly g-20 i-21 j-19 m-33 n-17
~lly> g-20 i-21 j-19 m-33 n-17
~lma d-16 e-22 h-20 i-16 m+18 u-16
~lmao e-20 m+17
~lmar h-17
~lmo r+16
~lmos r+16
~lo> c+18 d-41 e-42 g-33 h-24 n-32 p-33 r-31 s-32 t-31 u-44 v-37
~loa d-23
~loan d-21 m+17
~loc a-38 e-23 f-23 g-22 i-31 n-32 r-25 s-21 t-23 u-43 v-22
~loca m-24 u-17
~lock a-36 b-21 c-18 d-33 e-22 f-17 g-17 i-26 n-27 r-22 s-18 t-22 u-37 v-18
~lom i-18 m+21
~lome i-18 m+21
~lon a-23 c-26 d-30 e-26 f-25 g-43 h-22 i-23 k-29 l-20 t-28
~lone b-16 d-18 l-20 n-19 u-25
~long a-17 c-20 d-21 e-24 f-24 g-38 i-18 k-27 l-17 m-19 t-24
~loo f-17 g-20 h-24 j-26 k-17 l-23 o-27 p-22 q-26 u-34
~look b-19 f-16 g-17 h-23 j-19 l-20 n-26 o-21 p-19 q-17 u-31
~lor a-28 c-15 d-24 e-22 f-19 g-21 i-20 j-20 l-19 n-22 o-24 p-16 q-21 r-17 t-22 v-20
~lor> a-21 d-19 e-17 g-17 j-17 m+17
~lori b+17
~los a-39 c-23 e-20 g+17 h-24 i-29 k-26 l+16 n-44 p-34 s-31 t-29 v-33
~lose a-16 b-16 g-29 l+27 n-21 q-16 v-16
~lost a-30 g+23 h-17 i-21 k-20 l-38 n-35 p-27 s-22 t-22 u-37 v-24
~lou m+18
~loud m+18
~lov b-24 d-28 h-23 j-15 m+24 n-27 o-23 p-16 q-18 r-19 s-20 u-23 v-16
~love b-23 d-26 h-22 m+20 n-25 o-23 p-15 q-16 r-16 u-22
~low b-26 h-25 i-30 j-31 k-19 m-20 u-34 v-24
~low> b-16 i-15 j-18 l-16 m-20 o-19 q-24 r+20 s-23 u-21 v-15
~lowe i-19 j-17 n+15 o-15
~lowi a-18 m-18
~lp> b-28 c-31 e-16 g+24 h-17 i-35 j-25 k-30 l-34 n-27 o-27 p-22 r-25 s-22 v-35
~lpe b+15 l-16
~lpe> b+17 m-18
~lps m-16
~lps> m-16
~lre a-22 i-20 p-17
~lrea a-22 i-20 p-17
~ls> a-32 b-23 c-15 d-25 g-15 i-21 j-21 r-16
~lse c-16 g-17 h-25 i-24 j-17 m-37 n-25 p-31 u-20
~lse> b+15 c-16 g-17 h-25 i-23 j-17 m-37 n-25 p-31 u-20
~lses v+16
~lt> i-16 m-21 o-15 s+28
~lta b-18 d-20 e-20 f-17 i-29 j-16 k+19 l-31 m-32 n-18 q-20 u-26 v-17
~lta> a-16 d-20 e-20 f-17 i-20 j-15 k+21 l-24 m-25 n-17 q-19 u-16 v-17
~lto d-15 e-22 l+20 m-25
~lto> e-22 l+21 m-23
~luc m+19 n-22
~luck m+21 n-18
~lud i-19 m-30 u-20
~lude d+17 m-17
~ludo m-16
~lue b-21 e-16 h-20 i-18 j-20 l-21 n-22 o-18 q-16 u-18
~lug h-19 l-18 m-28 n-18 q-18 s-16 v-17
~luga h-19 l-18 m-28 n-18 q-18 s-16 v-17
~lum i-22 j-16 l-22 u-22
~lumb i-20 l-22 m+16 u-18
~lva i-16 m-25
~lvan m-16
~lve b-18 i-21 m-22
~lver i-18 m-15 u-15
~lvi e-16
~lvid e-16
~ly> a-19 e-31 f-34 i-35 j-37 m-38 n-21 p-20 q+18 s-32 v-34
~lyi u-15
~lyin u-15
~ma> i-20 j-16 m-21 q-27 r-21 s-19 u-23
~mab m-17 t+20
~mabl m-17 t+20
~mac a-20 d-19 g-21 j-18 o-18
~mad d-15 h-18 j-17 m-25 n-25 o-26 q-17 t+17 u-22
~made m-32 n-18 o-20 t+19
~mage d+16 m-16
~mai c-16 d-25 g-17 k-16 n-26 o-24 q-19 r-18 s-17 u-28
~mail a-24 b-19 d-19 j-19 m+20 n-17 o-18 q-16 u-16 v-19
~main j+17 m-20 u-18
~mak h-27 i-16 j-31 k-28 n-39 p-23 q-26 t-18 v-28
~make h-23 j-24 k-27 n-31 p-19 q-24 v-24
~maki a-17 m+16 n-19 o-19 r-23 u-16
~mal a-28 b-23 c-17 d-38 g-21 h-31 i-40 l-15 m+20 n-38 p-33 r-22 s+16 t-17 v-19
~mal> a-16 j-16 n-17 q-17 s+20
~male i-23 m+16 p-19
~mall d-18 h-23 i-16 m+18 n-23 o-18 s-24 u-33
~man c-20 e-39 f-41 m-15 p-35 q-16 r-54 s-45 t-15 v-35
~man> a-19 b-18 d+18 n-19
~mana c-27 d-34 e-16 f-17 g-28 j-34 k-21 l-27 m-16 o+16 p-25 q-29 r-19 s-20 t-19 u-29 v-32
~mand a-25 b-42 e-20 f-19 h-34 i-20 o-19 p-37 q-21 r-36 s-38 t-28
~mane m-18
~many a-31 g-20 h-23 i-23 j-33 k-17 o-27 q-19 s-15
~mao e-20 m+17
~mao> e-20 m+17
~map m-16
~maps m-16
~mar b-30 c-16 d-37 e-18 g-25 h-33 i+21 k-25 l-25 n-16 q-33 r-27 t-22 u-45
~mar> m-21 u-19
~mare s+16 u-18
~mari a-24 h-16 j-18 l-17 m-30
~mart h-17
~mas m-18
~mas> m-16
~mat a-19 d-25 i-17 n+20 o-19 r-17
~matt m-27 n+22
~mbe b-40 c-28 e-17 f-18 h-27 n-33 o-16 p-27 q-29 r-25 s-27 t-27
~mber b-40 c-28 e-17 f-18 h-27 n-33 o-16 p-27 q-29 r-25 s-27 t-27
~mbi b-28 d-18 i-19 j-18 l-24 o+21 q-20 r-21 v-16
~mbie b-25 i-16 l-20 m-32 o+16 r-16
~mbr m-18
~mbre m-18
~me> c-36 d-34 e-97 f-54 g-64 j-16 m-26 p-15 t-20 u-36 v-61
~mea d-22 h-18 i-19 j-21 l-25 n-18 r-15 u-24
~mean d-22 h-17 i-19 j-21 l-24 n-18 u-24
~meb m-29 n-22 r-20 s-16 u-26
~mebo m-29 n-22 r-20 s-16 u-26
~med a-21 g-16 i-26 j-20 n-16 o-18
~med> l-22 n-18 q-21
~medi i-17 m-15
~mee a-19 m+19 n-15
~meet a-19 m+19 n-15
~mej a-21 b+16 d-20 e-15 g-20 h-19 j-18 k-17 n-22 p-15 q-24 r-21 s-19 u-27 v-20
~mejo a-21 b+16 d-20 e-15 g-20 h-19 j-18 k-17 n-22 p-15 q-24 r-21 s-19 u-27 v-20
~mel e-21 f+18 m-33 o+20
~mela o+22
~melo e-20 f+19 m-28
~men b-25 c-27 d-24 e-15 f-21 g+16 h-34 j-24 o-19 p-28 r-15 s-28 t-27 v-31
~mend d-16 g-20 i-19 q-15 u-21
~mens i+15 m-16
~ment b-18 g-25 h-16 s-18 t-17 v-21
~menu d-18 g+28 j-17 m-28 u-24
~meo g-19 j-22 k-17 l-23 n-30 r-24 s-20 t-22
~meon g-19 j-22 k-17 l-23 n-30 r-24 s-20 t-22
~mer b-17 c-32 e-27 f-23 h-17 k-41 n-30 o-19 p-27 q-35 s-34 t-26
~mer> a-18 l-21 m+23
~mera o-16 r-17 u-16
~mero a-34 b-30 c-23 d-36 e-20 f-16 h-24 k-31 n-26 o-34 p-18 q-24 s-20 t-17
~mes a-20 b-29 d-31 f-16 h-16 j-19 k-18 l+26 m-23 q-23 s-24 t-17
~mes> d-20 m-19 n-29
~mess a-22 b-24 d-22 l+15 m-18 s-16
~met d-27 p-19 q-20 r-16
~meth d-25 p-18 q-19
~mex u-15
~mexi u-15
~mi> a-28 b-21 d-19 i-19 j+15 l-16 o-17 p-17 q-18 u-20
~mid s-22
~mig d-21 g-17 h-20 j-18 l-18 m-35 o-27 v-19
~migh m-21 n-23
~migo a-25 d-15 l-15 m-24 o-19 u-17 v-17
~mil a-27 c-19 g-17 i-23 j-20 l-24 m-25 q+19 u-27 v-19
~mili m-21
~mily d-18 l-16 u-20
~min a-22 c-39 d-28 e-35 f-40 g-49 h-43 i-24 j-21 m-19 n-33 q-18 r+29 s-49 v-18
~mina p-18
~mind a-28 d-22 h-16 l-26 n-21 o-32 p-16 q-22 r-20 v-29
~mine i-20 k-16 m-40 n-21 q-19 r-26 u-18
~ming d-35 f-18 g-27 h-23 i-24 j-16 k-25 m-16 n-17 q-20 r+16 s-26 u-36 v-23
~minu a-21 b-20 d-17 j-20 l-17 n-18 o-22 r+23 u-22
~mir m-22 q-15 r-17
~mir> r-17
~mis a-25 b-33 e-17 g-23 h-19 i-24 n-20 s-30 t-20 u-23 v-27
~mism d-15
~miss a-26 b-18 j-16 n-23 p-19 q-23 s-18 u-19
~mist k+15 l-17
~mit d-21 l-16 n-19 u-16
~mma a-16 g+19 m-16 n-17
~mman a-16 g+19 m-16 n-17
~mme d-17 g-23 i-17
~mmen d-15 g-21 u-19
~mmo n-19 s+18 u-16
~mmon n-19 s+18 u-16
~mnb e+26 f-17 l-17 m-26 t-15 u-16
~mo> b-48 c-45 e-40 h-54 i-20 k-40 l-34 o-40 p-44 r-24 t-37 v-41
~mok m-17 n+20
~moke m-17 n+20
~mol a-20 g-18 l+22 n-25 s-15
~mole a-17 g-17 l+22 n-16 u-17
~mon a-21 c-16 g-19 h-16 i-23 j-19 l-22 o-32 r-18 u-29 v-16
~mon> m-18 n-15 s+19 u-16
~mone i-16 l-19 n-17 o-23 u-16
~mor a-20 c-41 d-55 e-40 g-46 i-40 j-44 m-37 p-42 t-41 v-19
~mor> m-15 r+16
~mora m-17
~more a-15 c-24 d-34 f-20 g-25 h-25 i-27 j-22 m-25 n-32 p-19 t-18
~morn b-30 d-19 e-19 f+22 g-16 j-17 k-19 l-28 m-32 q-28 t-17 u-26 v-22
~morr d-20 f-17 l-18 n-28 r-24 s-16 u-24
~mos a-15 d-17 g-24 i-15 j-23 l-16 n-18 o+19 q-20 v-15
~mos> g-17 m-17 o+20 q-17
~most j-15
~mov a-29 c-24 d-35 e-26 f-24 g-28 h-25 i-31 j-23 k-30 n-19 p-33 q-37 t-26 u-45
~move a-17 c-20 d-27 e-22 g-20 i-26 k-18 m-24 p-26 q-25 r-38 s-31 t-20 u-39
~movi a-27 h-15 j-20 k-20 l-19 n-21 q-18 u-24
~mp> m-24 u-16
~mpa a-26 b-22 g-22 j-16 l-16 m-20 q+16 r-17
~mpan a-25 b-21 g-22 j-16 l-16 m-20 q+16 r-17
~mpe a+18 n-18 u-17
~mpez a+18
~mpi u-22
~mpie a+17 m-15
~mpin m+18
~mpl i+21 n-18 u-17
~mpla i+18 m-19
~mpo b-24 d-24 h-20 l-22 n+16 q-18 s-16
~mpo> d-21 h-18 o-20
~mpor l-18
~mpr a-26 d-28 i-22 j-24 l-22 n-31 r-25 s-18
~mpra a-17 d-22 i-15 n-17 u-17
~mpre l-16 n-16 o-15 r-17
~mpt a-16 m-18 n+20 u-16
~mpty m-19 n+21
~mpu d-17 m-20 s-15 u-16
~mpus m-22 s-15
~ms> b-22 d-24 g-16 h-19 j-21 l-22 o-20 q-22 r-22 v-16
~muc a-22 d+18 e-31 f-31 g-30 h-27 i-28 j-39 k-28 o-25 p-24 q-27 t+17 u-21 v-27
~much a-22 d+18 e-31 f-31 g-30 h-27 i-28 j-39 k-28 o-25 p-24 q-27 t+17 u-21 v-27
~mue o+17
~muev o+17
~mun u-17
~muni m-19
~mus a-30 c-15 d-29 e-20 g-17 h-25 i-22 j-26 l-26 m+22 p-16 r-18 t-21 u-31
~muse m+20
~musi a-17 d-17 e-17 l-18 m+21 o-17 q-22 u-19 v-16
~must a-19 d-17
~mys d-21 j-17 m-17 u-18
~myse d-21 j-17 m-17 u-18
~na> c-35 d-29 e-45 i-40 j-39 k-31 l-34 n-17 q-43 r-38 s-36 t-34
~nab i-19 k+22 l-21 m-21
~nabl i-19 k+22 l-21 m-21
~nad a-30 b-35 c-25 d-29 e-22 f-19 h-26 k-18 m-20 o-24 r-17 s-21 t-20 u-35
~nada a-26 b-26 c-19 d-22 e-16 h-20 j-22 o-16 r-23 s-15 u-33 v-18
~nadi b-18 g-16 l-19 m-22 n-18 p-19
~nag d-15 i+15 m-22
~nage d-15 i+15 m-22
~nai a-16 n+21 u-17
~nail a-16 n+21 u-17
~nal n-19 q-16 u-21
~nam a-20 d-19 g-18 i-19 l-22 n-29 o-22 q-22 s-16 u-23 v+21
~name a-20 d-19 g-18 i-19 l-22 n-29 o-22 q-22 s-16 u-23 v+21
~nan a-41 b+15 c-26 e-18 f-17 g-32 h+16 i-30 j-28 k-21 l-23 n-17 r-32 s-32 t-18 u-41 v-27
~nana a-33 c-22 d-23 g-17 h+17 i-25 j-21 k-16 l-19 p-19 q-21 u-35 v-18
~nanc n-15
~nand m+16 r-22
~nant n-18
~nar a-21 d-27 g-19 m-39 n+20 o-23 q-28 u+17
~nar> m-20 o-15
~narm n+18 q-17
~nas e-20 f+19 m-23
~nas> e-20 f+19 m-21 u-16
~nat a-17 d-21 j-21 n-17 q-18
~nca i-22
~nce c-27 e-22 f-31 g-43 h-31 j-43 k-30 m-32 n-46 p-30 q-23 r-36 s+31 t-17 u-16 v-41
~nce> b-36 c-21 e-17 f-26 g-37 h-24 j-36 k-26 m-27 n-41 p-24 q-34 r-30 s+32 v-35
~ncel b+17 m-25
~ncer m+16
~nch a-25 b-18 d-21 n-19 o-17
~ncha a-17 m-17 u+17
~nci c-18 d-18 f-20 k-17 n-30 o-27 q-21 r-16 s-17 t-16 v-18
~ncia g-16 n-21
~ncio b-16 d-16 i-17 j-20 o-17
~ncl a-27 b+23 c-23 e-18 g-23 h-19 i-25 j-23 m-32 o-20 q-20 r-24 s-19 t-17 u-33 v-22
~ncl> b+25 c-17 l-19 m-22 u-18
~nclu i-17 l+19 m-25
~nco h-17
~nco> h-16
~ncu b-18 m-18
~ncue b-18 m-18
~nd> c-17 d-21 e-40 f-46 h-22 o-28 q-25 s-20 u-26 v-62
~nda c-35 e-31 g-47 h-30 i-23 j+18 l-25 n-48 o-20 q-21 r-33 s-31 t-33
~nda> d-24 f+16 g-24 h-21 k-15 l-29 n-22 o-24 q-22 r-18
~ndam i-17 j+23 l-17 m-26
~ndan d-21 f-16 g-22 l-28 n-18
~ndar i-19 j-27 n-21 o-24 q-21
~ndat m-18
~nde b-33 d-30 e-47 f-45 g-16 h-49 j+20 k-27 n-32 o-28 p-41 q-31 t-16
~nde> b-38 c-34 d-43 e-30 f-28 g-34 h-29 j+24 k-31 l-48 n-37 o-33 p-24 q-23 t-31 v-36
~ndem b-21 k-15 l-23 m-28
~nden a-29 d-28 g-18 i-27 j-22 l+17 n-24
~nder i-17 j-23 l-21 o-28 q-21 s-18
~ndi a-22 b-32 d-15 e-20 h-25 n-31 o-25 p-20 r-35 v-29
~ndic f+15 m-21 u-16
~ndin a-24 b-20 f-16 g-25 h-17 n-19 o-16 r-25 v-18
~ndl g-19 m-34 n-19 p+18 q-23 u-21
~ndle p+20 q-19
~ndli m-16
~ndly m-21 u-15
~ndo b-45 d-55 e-37 f-33 g+25 h-51 i-27 j-22 l-34 o-29 p-21 t-40 u-66
~ndo> b-47 d-52 e-36 f-32 g+25 h-48 i-26 j-20 l-32 m-15 o-28 p-21 t-39 u-61 v-21
~ndom k-15 r+16
~ndr b-17 g-15 i-15 m-34 u-23
~ndra m-20
~ndre a-15 m-23 n+16 u-20
~nds j-18 n-25 r-16 u-26
~nds> j-18 m-21 n-24 r-16 u-24
~ne> b-15 c-18 e-52 f-47 g-42 j-41 k-45 l-16 m-15 n-23 r-21 s-63 t-21
~nea a-21 b-17 d-19 i-24 j+22 n-25 o-18 q-22 s-15 u-28
~near a-21 b-17 d-19 i-24 j+22 n-25 o-18 q-22 s-15 u-28
~nec d-30 e-16 g-18 j-18 k-15 l-23 p-27 r-17 t-15 u-19 v-24
~nece d-30 e-16 g-18 j-18 k-15 l-22 p-27 r-17 s-21 t-15 u-33 v-23
~ned d-25 h-19 i-28 j-22 l-24 n-23 r-16
~ned> d-25 h-19 i-28 j-22 l-24 n-23 r-16
~nee e-27 f-24 g-23 h-44 j-19 l-23 p-26 q-20 r-22 s-27 v-54
~need e-27 f-23 g-23 h-43 j-19 l-23 p-25 q-19 r-21 s-21 v-53
~nel m+22 u-19
~nen b-27 e-17 g-16 n-26 q-34 r-25 s-18 t-16 u-16 v-21
~nen> b-23 m-15 n-24 q-30 r-21 u-16 v-19
~ner a-25 h-24 k-22 l-29 m-37 p-23 q-44 v-25
~ner> a-31 d-31 h-16 k-16 l-17 m-32 n-26 q-31
~nera g-17 n-18
~nero m-18
~nerv m-26 u+17
~nes b-26 d-21 f-17 i-21 j-34 l-29 n-17 o-21 p-16 q-26 r-18
~nes> h-20 i-20 j-21 l-18 o-17 q-21 s-15 v-18
~ness b-15 i-16 n-22 u-26
~nest m-21
~net a-26 m+22 n-16 u-23
~net> m+19 u-15
~nev b-17 d-22 i-26 j-17 n-17 o-18 p-18 q-20 r-23 s-22 t-19 u-20 v+17
~neve b-17 d-22 i-26 j-17 n-17 o-18 p-18 q-20 r-23 s-22 t-19 u-20 v+17
~new a-19 d-24 i-18 m+23
~news a-19 d-24 i-18 m+23
~nex c-18 d-37 e-15 g-24 h-24 i-35 k-27 l-31 m-18 q-30 t-18 u-15 v-23
~next c-18 d-37 e-15 g-24 h-24 i-35 k-27 l-31 m-18 q-30 t-18 u-15 v-23
~ney j-17 l-20 m+18 n-22 o-25 u-23
~ney> l-19 n-22 o-25 u-22
~nfi l-20 n-17 q-17
~nfir l-20 n-17 q-17
~nfl m-17 o+18
~nfli m-17 o+18
~nfo a-19 j-15 l-20 o-20 u+19
~nfo> b-16 l-16 u+17
~nfor d-20
~nfu d-16 j-18 m-22
~ng> c-63 d-23 e-54 g-17 i-32 j-25 k-31 l-20 q-18 t-23 u-22 v-30
~nga b-27 d-21 m-29 n-16 s-17
~nga> a-16
~ngam b-18 m-17
~ngan d-17 m-21 u+16
~nge c-19 g-27 h-23 i-32 j-34 m-23 s-19 t-18
~nged a-23 d-24 i-22 j-22 l-22 n-16 q-23 u-19
~nger a-30 g-15 i-19 m-29 p-17 s-16
~ngo b-18 c-28 e-32 f-32 h-33 j-38 k-32 l-42 m-59 r-32 t-27 u-26
~ngo> b-18 c-28 e-32 f-32 h-33 j-38 k-32 l-42 m-59 r-32 t-27 u-26
~ngs b-15 d-29 q-23 r-20 t-17
~ngs> b-15 d-29 q-23 r-20 t-17
~ngu a-21 d-20 i-20 n-33 o-30 u-23 v+18
~ngun a-19 i-16 m-23 n-30 o-28 q+17 v+18
~nib a+17 d-18
~nibl a+16 d-16
~nic b-29 d-27 e-22 f-15 g-20 h-16 k-17 n-26 o-23 p-19 q-22 r-17 u-34
~nica m-17
~nice b-18 d-17 e-17 i-17 j-16 n-15 o-15 q-16 s-18 t+17 u-16
~nif g-16 m+15
~nig a-22 b-24 d-25 g-17 j-27 q-18 r-33 u-24
~nigh a-22 b-24 d-25 g-17 j-27 q-18 r-33 u-24
~nin b-30 c-29 d-41 f+23 g-39 i-42 j-29 k-35 l-49 p-34 t-35 u-16
~nin> f+16 m-18
~nine m+16
~ning b-28 c-25 d-48 f+19 g-35 i-39 j-27 k-32 l-43 p-32 t-32
~nio a-17 n-16 u-17
~nit a-22 q-16
~nitt a-18 n+16
~niv m+19
~nive m+19
~nk> a-22 b-27 c-24 d-38 e-24 f-23 g-32 h-31 i-27 k-23 l-37 m+15 o-32 p-25 q-32 r-17 u-42
~nla m-21 o+18
~nla> m-21 o+18
~nle l+18 m-16 o-16
~nle> l+18 m-16 o-16
~nli a+16 m-17
~nlin a+16 m-17
~nlk e+22 m-22
~nly b-19 g-15 i-23 k-15 m-31 n-17 p-23 r-23 u-24 v-18
~nly> b-19 g-15 i-23 k-15 m-31 n-17 p-23 r-23 u-24 v-18
~nme a-34 b-26 d-30 e-25 f-17 g-23 h-22 j-28 l+27 m-52 n-33 p-22 q-25 s-28 t-20 v-24
~nme> a-32 b-25 c-26 d-29 e-23 g-21 h-21 j-27 l+27 m-50 n-31 p-21 q-23 s-27 t-19 u-35 v-28
~nmi a-25 d-15 l-15 m-24 o-19 u-17 v-17
~nmig a-25 d-15 l-15 m-24 o-19 u-17 v-17
~nni a-16 f-17 h-17 n-23
~nnin f-16 h-17 n-18
~nny d-17 m+26 q-19 u-15
~nny> d-17 m+26 q-19 u-15
~no> a-16 c-33 d-43 e-36 f-42 g-35 k-36 l-18 p-35 s-38
~nob b-17 d-16 h-19 m-22 n-16 o-21 p-20 q+16 u-17
~nobo b-17 d-16 h-19 m-22 n-16 o-21 p-20 q+16 u-17
~noc a-24 d-25 e-15 g-18 j-24 l-20 m-24 n-17 o-25 q-21 r-16 s+16 v-21
~noch a-18 d-17 g-15 j-17 m-16 o-22 s+16 u-20 v-17
~nock u+18
~nom m-27 q-21
~noma m-16
~nomb m-18
~non v-15
~none v-15
~noo a-17 i-15 m-17 n-22 o+16 u-18
~noon a-17 i-15 m-17 n-22 o+16 u-18
~nor a-23 b-22 c-15 d-33 e-16 g-23 h-23 k-16 l-21 n-34 o-18 p-21 s+16 v-18
~norm a-17 d-16 j-20 n-18 s+19
~nort j+17
~nos a-15 d-16 o-20
~nos> o-17 u-19
~not d-45 e-32 f-30 g-20 h-36 k-28 l-43 p-31 r-31 s-18 t-27
~note a-17 i+21 u-19
~noth d-32 f-19 h-28 i-31 k-20 l-35 p-25 q-27 r-26 s-29 t-15 u-24
~nou d-15 l+21 t-19
~noug l+21 t-19 u-16
~now a-22 d-31 e-18 f-20 i-33 j-33 k-23 l-34 n-23 p-27 r-18 s-27
~now> a-21 d-27 e-17 f-18 i-31 j-29 k-22 l-31 n-17 p-25 r-15 s-24
~nqu m-17 u+15
~nqui m-17 u+15
~ns> a-43 c-27 e-29 f-35 h-33 k-23 o-15 p-34 s-22 t-32
~nsa a-17 b-16 d-18 e-16 g-20 j-16 n-20 o-19 p-16 q-18
~nsaj i+15 m-16
~nsar m+21
~nsc a+22 l-19 m-18 o-15
~nscr a+22 l-19 m-17
~nse b-18 i-21 m-23 u-19 v-17
~nsen m-16
~nsf d-16 i+19 q-16
~nsfe d-16 i+19 q-16
~nsi g-27 h-16 o-19 p-17 r-19 s-21
~nsid m-19
~nsiv i-19 u-28
~nst a-37 c-23 d-19 e-25 f-22 g-29 h-27 j-29 k+17 m-16 p-16 s-21 t-22 u-27 v-19
~nst> m-18
~nste a-22 u-15
~nsto e-18 k+27 l-23 m-25
~nstr b-17 j-16 n+16 o-16
~nsu c-22 e-26 f-19 h-16 i-30 l+18 o-24 p-20 q-22 r-23 s-19 t-19 u-30 v-19
~nsub a-19 b-18 c-21 d-21 e-25 f-17 g-29 i-16 j-16 l+19 n-16 o-17 p-17 q-19 r-19 s-16 t-17 u-24 v-18
~nsul i-17 l-17 m-20
~nsw a-20 d-24 g+20 l-17 n-24 o-19 q-19 s-17 u-24 v-16
~nswe a-20 d-24 g+20 l-17 n-24 o-19 q-19 s-17 u-24 v-16
~nt> c-20 e-45 f-47 h-17 j-19 n-38 p-58 q-55 r-42 s-51 t-28 u-23
~nta a-30 b-49 c-30 d-36 e-32 f-28 h-37 k-30 p-33 r-23 s-38 t-30 v-34
~nta> b-20 i-19 l-16 n-17 u-30
~ntac b-21 d-18 g-20 j-17 l+21 m-34 o-24 u-26
~ntan m+15
~ntar n-17
~ntas a-28 d-20 g-23 h-17 m-17 o-21 u+23
~nte c-37 e-32 j-15 p-31 q-25 r-31 s-40 u-32
~nte> b-28 c-16 g-29 j-22 l-20 m-29 n-23 o-17
~nted l-17 m+19
~nten l-16
~nter d-24 g-26 i-26 k-17 n-30 o-15 p-17 q-28 r-21 s-27 v-30
~ntes b-22 j-24 l-32 p-20 q-25 r-25 s-19 t-17 u-33 v-26
~nti b-24 d-30 i-26 j-17 k-24 p-20 r-20 t-15
~ntie a-18 g+15 m-23
~ntin b-22
~ntis a-18
~nto c-23 e-19 f-22 g-39 h-27 i-33 k-22 n-24 p-31 r-28 t-25 u-22 v-36
~nto> c-21 e-16 f-16 g-36 h-23 i-32 k-20 n-28 p-28 r-23 t-24 u-18 v-35
~ntos m-15
~ntr c-18 d-29 f-18 g-31 h-17 j+16 l-23 m-32 o-16 p-20 q-16 r-15 s-22 u-18 v-17
~ntra a-17 b-16 m-17
~ntro a+18 b-22 d-20 g-25 i-25 j+20 l-18 m-40 o-22 s-19 u-26
~ntry m+15
~nts b-19 d+19 e-18 i-24 l-20 m-15 n-20 u-25
~nts> b-19 d+19 e-18 i-24 l-20 m-15 n-20 u-25
~nu> d-18 g+28 j-17 m-28 u-24
~nue a+16 b-23 d-27 f-16 g-24 h-15 i-23 j-24 o-24 p-15 q-15 s-17 u-23
~nuev b-19 d-24 g-18 i-18 j-23 l-25 n-17 o-19 s-16 u-19
~num a-22 b-47 c-36 e-28 f-29 h-39 k-21 m-28 n-39 o-45 p-34 q-36 r-37 s-35 t-34
~numb b-32 c-24 f-17 h-23 m-19 n-26 o-30 p-22 q-25 r-19 s-24 t-25
~nume a-27 b-26 c-20 d-34 e-18 h-23 k-30 m-23 n-22 o-26 p-17 q-17 r-26 s-19 t-15
~nut a-22 b-21 c-15 d-17 i-16 j-21 n-22 o-23 q-16 r+22 u-23
~nute a-16 b-17 o-19
~nuto m-19 r+20
~nve m+22 u-21
~nven u-16
~nvi a-15 b-16 d-16 i-18 l+22 m-30 o+18 q-23 u-17 v-18
~nvie a-15 b-16 d-16 i-18 l+22 m-30 o+18 q-23 u-17 v-18
~nvo m-17
~nvoi d+15
~nxi m-19
~nxie m-18
~ny> a-30 b-24 c-16 d-24 e-19 f-16 g-35 h-27 i-29 j-39 k-20 m+16 p-17 q-15 r-26 s-26 v-20
~nyb d-19 j-17 m-20 u-21 v-16
~nybo d-19 j-17 m-20 u-21 v-16
~nyo a-16 b-17 d-25 j-20 l-20 n-19 u-24
~nyon a-16 b-17 d-25 j-20 l-20 n-19 u-24
~nyt b-34 f-15 g-28 h-31 i-20 m-15 r-23 s-18 v-21
~nyth b-34 f-15 g-28 h-31 i-20 m-15 r-23 s-18 v-21
~oad d-19 h-23 n-17 u-24
~oad> m-28 u-19
~oads h-18 j-15
~oan d-21 m+17
~oan> d-21 m+17
~oba d-17 m-18
~obl b-21 c-18 d-22 e-17 g-21 j-20 l-20 p-18 v-18
~oble a-25 b-19 c-16 d-17 g-20 j-16 l-16 t-16
~obo b-21 d-17 h-20 n-23 o-24 p-26 q+15 s-16 u-20
~obod b-17 d-16 h-19 m-22 n-16 o-21 p-20 q+16 u-17
~obr a-20 d+28 g-16 h-16 i-16 l-17 m-19 n-21 o-19 q-19 r-21 s-19 u-28 v-17
~obra a-16 d+24 q-15 s-17 u-19
~oca h-20 l-15 m-34 n-20 r-23 s-16 u-27 v-18
~oca> m-16 r-16
~ocat a-16 h-17 m-29 u-20
~oce a+17 d-17 m-17 n-17
~ocee a+15 m-17 u-18
~och a-18 d-17 g-15 j-17 m-16 o-22 s+16 u-20 v-17
~oche a-18 d-17 g-15 j-17 m-16 o-22 s+16 u-20 v-17
~oci u-16
~ock b-27 c-25 e-30 f-24 g-29 i-29 j-19 n-40 r-26 s-28 v-29
~ock> b-16 c-16 d-30 e-21 g-18 i-20 j-30 n-22 p-21 q-26 r-26 s-16 v-19
~ocke a-25 m-17 n-21 o-23 q-31
~oco n-15 o-18 q-18
~oco> o-15 q-16
~oct m-18
~octo m-18
~ocu d-16 g-17 q-18 u-23
~ocup g-16 q-17 u-18
~od> a-38 b-20 d-50 e-39 f+17 g-23 h-22 j-48 k-34 q-24 r-44 s-26 u-16 v-41
~oda a-19 b-16 c-23 e-19 g-27 j-34 k-18 l-26 n-32 p-25 u-36 v-27
~odav r-19
~oday c-17 e-15 g-18 j-26 k-15 l-21 n-26 p-20 q-38 u-29 v-20
~odd g-17 m-16 u+17
~odds g-17 m-16 u+17
~ode d-19 g-21 i-16 k-17 l-15 m-18 n-19 o+16 p-20 u-23
~ode> m-16
~odem m-16
~oder m-21
~odi a-19 i-19 m+16
~odo a-25 h-17 i-17 j-16 l-15 o-24 q-18 r-19
~odo> a-20 i-15 o-21 q-16 r-17
~odos m-16
~odr m-28 q-19 r-16 u-16
~odre m-21 o-21 q-17
~ody c-23 d-23 e-18 g-25 j-28 k-23 l-21 m-49 n-35 o-19 r-33 s-19 t-27 u-16
~ody> c-23 d-23 e-18 g-25 j-28 k-23 l-21 m-49 n-35 o-19 r-33 s-19 t-27 u-16
~oe> e+18 m-17
~oem m+17
~oem> m+17
~oes a-19 b-23 e-21 f-37 i-30 j-30 k-23 l-41 o-22 p-37 r-44 t-33
~oes> a-19 b-23 e-21 f-37 i-30 j-30 k-23 l-41 o-22 p-37 r-44 t-33
~off a-22 u-24
~offe a-20 u-22
~ofr q+16 u-21
~ofre q+16 u-21
~oft d-18 n-20 u+15
~ofte d-18 n-20 u+15
~oge i-23 u-19
~ogen d+15
~oger i-22
~ogi m-15
~ogr m-17
~ogra m-17
~ohi a-16
~ohio a-16
~oic a-16 g+21 m-28 q-15
~oice a-16 g+21 m-28 q-15
~oid a-22 d-31 g-25 j-24 m-42 n+16 o-19 q-19 u+26
~oid> a-21 d-29 g-24 j-19 m-38 n+17 o-17 q-17 u+20
~oin c-18 e-16 h-40 i-24 j-18 k-23 l-29 n-20 o-27 s-39 t-31
~oin> d-23 m+25
~oing c-16 h-38 i-20 k-22 l-28 m-16 n-19 o-26 s-38 t-30 u-21
~oint m-16 u+15
~ois s-15
~ok> d-27 g-16 h-23 j-22 l-21 m+16 o-25 s-21 t-20
~oka e-17
~okay e-17
~oke a-25 d-28 i-16 j-21 k-28 p-25 t-17 v-21
~oke> d-25 j-18 k-25 n-27 o-18 p-23 u-26 v-16
~oked m-22
~oki b-16 l-17 n-25 o-17 u-20
~okie m+16
~okin b-15 l-15 n-21 o-16 u-17
~oks m-19 o-16
~oks> m-19 o-16
~ol> a-24 b-24 c-16 d-25 e-15 g-19 h-19 i-20 j-24 l-25 m+19 p-20 s-18 u-18
~ola a-21 d-27 g-19 i-16 j-23 l-15 n-23 q+21 r-18 s-15
~ola> a-17 g-16 j-20 n-18 q+23 u-18
~olar d-22
~old c-25 e-26 f-18 g-27 h-23 i-18 j-31 l-16 m+21 n-34 p-24 q-32 s-21 t-20 v-23
~old> c-19 e-23 f-17 g-20 h-19 i-17 j-27 l-15 m+18 n-32 p-21 q-30 s-20 t-18 u-26 v-22
~ole a-23 g-25 i-24 j-22 l+18 o-19 p-17 r-25 s-21 u-31 v-15
~ole> a-22 g-18 j-17 r-16 u-19
~oles l+22
~oli b-21 d-16 j-20
~olic b-18 d-15 j-19
~olis m-15
~olk j-17 m-23
~olks j-17 m-23
~oll b-27 h-18 i-24 k-17 l-25 n-16 r-20 t-17 u-16 v-19
~olla g-18
~ollo m-16 u-19
~olo d-18 g-22 i-21 j-20 n-17 v-18
~olo> b-17 m-21 o+16
~olor a-17
~olv c-17 e-18 g-18 i-23 l-18 n-15
~olve i-19 m-17
~olvi e-16
~om> e-27 h-41 k-29 o-36 q-49 r-26 t-17 v-40
~oma d+15 h-17 k-16 m-25 q-25 u-28
~oman b-16 d+16 h-15 m-31
~omas m-16
~omb b-17 d-19 n-22 q-15
~ombr m-18
~ome c-29 e-49 f-50 g-75 j-39 k-39 l-49 m-33 r-20 u-15
~ome> c-51 e-35 f-35 g-57 i-48 j-32 k-36 l-31 m-37 v-51
~omeb m-29 n-22 r-20 s-16 u-26
~omen n-23
~omeo g-19 j-22 k-17 l-23 n-30 r-24 s-20 t-22
~omet d-26 p-18 q-19
~omf m-28 n+20
~omi c-18 d-40 e-22 f-25 g-32 h-26 i-26 j-19 k-27 l-40 q-24 t-23 u-43 v-25
~omi> b-16 n+19 r-23
~omin d-34 f-17 g-26 h-22 i-21 k-24 l-32 n-16 q-19 r+16 s-25 u-34 v-21
~omm b-17 d-32 h-19 i-27 j-25 o-20 q-20 r-16 s+16
~omma a-16 g+19 m-16 n-17
~omme d-16 g-21
~ommo m-18 n-15 s+19 u-16
~omo c-39 e-37 i-50 k-33 l-30 o-16 p-42 r-35 t-37 v-38
~omo> b-51 c-34 e-30 h-46 i-47 k-26 l-24 o-54 p-36 r-27 t-28 v-31
~omor d-20 f-17 l-18 n-28 r-24 s-16 u-24
~omp a-16 b-29 c-17 d-17 h-24 j-28 l-24 s-27 u-24 v-16
~ompa a-25 b-21 g-22 j-16 l-16 m-20 q+16 r-17
~ompl i+20 m-21
~ompr d-18 u-16
~ompu d-17
~on> b-32 c-18 e-53 g-17 i-18 k-57 l-25 m-18 p-31 q-15 t-18 v-24
~ona a-33 d-26 f-16 h-22 l-16 n-25 o-18 q-15 s-16 v-17
~ona> a-18 m-20
~onar m-17
~onat j-15 m+18
~ond c-34 d-32 e-38 h-37 j+23 k-36 l-44 n-40 o-36 p-30 q-41 v-36
~ond> m-16
~onda f+19 j-20 m-16 u-18
~onde b-30 c-27 d-41 e-26 f-26 h-26 j+26 k-22 l-33 n-31 o-28 p-18 q-30 v-31
~ondi g-21
~one d-22 e-39 f-40 g+19 j-61 k-43 n-31 r-50 s-49 u-18
~one> a-16 d-16 e-28 f-27 g-25 j-44 k-28 n-21 o-15 r-40 s-38 u-39
~oner a-27 b-22 d-22 l-15 m-17 n-23 q-22
~ones d-17 g+15 h-20 j-17 m-27 o-16
~oney i-19 l-19 n-22 o-24 u-22
~onf a-20 b-19 d-18 j-16 l-24 n-21 q-19 u-22
~onfi l-20 n-17 q-17
~onfl m-17 o+18
~ong a-21 b-17 c-34 d-31 e-40 f-39 h-26 i-26 l-26 t-36 v-18
~ong> b-42 c-21 d-51 e-25 f-25 g-39 i-15 k-25 l-45 o-34 q-36 r-16 t-24 v-32
~onga b-24 m-22
~onge a-26 i-16 m-19 n-17 u-26
~ongo a-26 d-24 g+29 i-28 j-17 m-22 o-24 q-24 u-31 v-16
~ongs m+18 u-15
~oni d-23 n-20 o-20 q-15 s-18
~onib a+17 d-18
~onl b-20 g-21 h-17 i-25 k-16 m-39 n-18 p-23 r-24 s-16 u-26 v-20
~onli a+16 m-17
~only b-19 g-15 i-23 k-15 m-31 n-17 p-23 r-23 u-24 v-18
~onm a-25 d-16 g-19 l-18 m-29 r-20 u-20 v-18
~onmi a-25 d-15 l-15 m-24 o-19 u-17 v-17
~ono b-20 g-22 h-19 j-24 o-23
~ono> d-16 g-16 h-15 j-17 o-17
~ons a-21 c-29 e-26 f-26 h-28 k-18 m-24 o-23 s-20 t-32
~ons> a-35 b-17 c-22 e-22 f-19 h-22 k-19 m-16 p-28 r-35 t-26 u-18
~onse m-19
~onsi d-15 g-15 m-20 n-17
~onst a-18
~onsu i-17 l-17 m-20
~ont b-17 c-26 d-18 e-23 f-19 k-29 m-18 o-22 p-33 q-33 r-21 s-30 t-28 u-56 v-35
~ont> a-17 b-16 g-15 l-18 n-16 u-17
~onta b-24 g-23 j-20 l+21 m-17 o-19 q-16 u-32
~onte a-22 b-16 d-16 g+17 j-19 l-25 n-30 u-24
~onv l-16 m-18 o+19 q-15
~oo> m+17
~ood a-38 b-19 d-51 e-40 f+17 g-22 h-22 j-46 k-37 q-22 r-41 s-24 v-41
~ood> a-37 b-19 d-48 e-39 f+17 g-22 h-22 j-45 k-33 q-22 r-41 s-24 v-40
~oof m+17
~ook c-22 e-17 f-21 g-28 h-34 i-33 j-35 l-34 n-22 q-19
~ook> d-27 g-16 h-23 j-22 l-21 m+16 o-25 s-21 t-20
~ooki b-16 l-17 n-25 o-17 u-20
~ooks m-19 o-16
~ool a-17 b-18 d-15 h-16 l-17 m+19 p-18
~ool> a-17 b-18 d-15 h-16 l-17 m+19 p-18
~oom a+20 b-24 c-16 d-24 h-17 i-21 j-20 l-22 m-25 o-23 q-22 r-19 t-16 v-24
~oom> a+20 b-24 c-16 d-24 h-17 i-21 j-20 l-22 m-25 o-23 q-22 r-19 t-16 v-24
~oon b-15 c-19 d-29 g-24 h-22 i-19 j-30 k-23 m-26 o+16 p-21 q-15 t-16 u-20 v-18
~oon> c-16 d-22 g-16 h-17 i-23 j-24 k-23 m-22 p-18 s-27
~oone d-16 o+17 u-23
~oop m-27
~oops m-18
~oos a+20 o-16
~oose m-15
~oost a+17
~oot n-17
~op> a-31 c-26 d-31 e-26 f-24 g-24 i-27 k+15 m-25 s-28 t-22 u-35
~opc d-15 g+26 j-17 m-22 u-24
~opci d-15 g+26 j-17 m-22 u-24
~ope d-22 e-21 h-20 l-15 n-19 q-19 r-16 u-27
~ope> e-20 m+19
~open a+16 d-16 h-17 u-18
~opi b-17 d-24 j-15 m-33 n-27 o-20 q-18 r-16 u+19
~opin a+15 m-16 u-17
~opp f+19 g-16 j-20 n-22 o-15 q-17 u-21
~oppi f+19 n-16 u-16
~opt a-21 b-23 e-18 g+20 i-18 j-19 m-18 n-23 q-17 r-23 s-15 t-18 u-23 v-19
~opti a-21 b-23 e-18 g+20 i-18 j-19 m-18 n-23 q-17 r-23 s-15 t-18 u-23 v-19
~opu j-17 m+19
~opy e-15
~opy> e-15
~oqu a-17 i-15 m-25 q-16 r+18 u-16 v-18
~oque a-16 m-20 v-17
~or> d-38 e-48 f-42 g-25 h-46 j-23 n-46 p-21 q-58 t-46 u-47 v-35
~ora a-16 b-37 c-27 d-41 e-28 f-27 h+17 i-44 j-48 k-33 l-35 p-32 q-43 t-23
~ora> a-19 b-34 c-22 d-33 e-22 f-21 i-38 j-41 k-28 l-28 p-26 q-33 s-32 t-18 u-47
~oras m-30 o-18 u-18
~orc m+15
~ord a-21 c-20 j-21 k-31 l-22 n-34 o-28 p-21 q-29 r-24 s-20 u-37
~ord> u-20
~orde i-18 m+18
~ordi k-15
~ords d-20 n-20 u-15
~ore a-17 c-35 d-23 e-29 f-35 g-49 h-15 i-24 j-44 p-36 q-18 s-24 t-38 v-16
~ore> c-33 d-19 e-25 f-33 g-45 i-22 j-42 p-30 q-15 s-21 t-34
~ored m+20 u-17
~orev a-16
~org a-32 b+17 c-16 d-29 e-21 g-29 i-24 k-18 q-21 r-19 u-28 v-21
~orge a-25 b+19 d-22 g-22 i-16 j-31 o-19 u-21 v-16
~orgo b-17
~ori a-29 c-19 d-17 e-16 g-26 k-16 n-33 o-20 p-20 u-34 v-26
~orit d-21 g-17 j-17 l-18 s-17 v-16
~ork a-16 b-21 c-30 e-23 f-29 j-40 k-31 p-15 q-16 r-34 s-42 t-35 v-27
~ork> a-22 b-39 c-23 e-17 f-20 j-33 k-27 r-25 s-36 t-21 u-18 v-16
~orke a+19 m-20
~orki d-16 m-20 t-15
~orks a-19 b-16 d-18 h-19 l-21 n-17 o+17
~orm b-38 c-27 d-27 e-18 f-21 j-47 k-23 l-31 n-37 p-31 q-19 s+16 v-24
~orm> b-17 d-15 g-19 j-23 l-16 n-16 r-19 s-22 u-19
~orma b-18 h-18 i-21 j-27 m-18 n-26 p-17 r-21 s+18
~ormi d-15 j-16 m-19 n-17 o-16 q-17 u+16
~orn b-31 c-17 d-26 e-23 f+21 g-26 k-22 l-31 p-20 q-31 t-19 u-34 v-26
~orn> m+20
~orne m-16
~orni b-30 d-19 e-19 f+22 g-16 j-17 k-19 l-28 m-32 q-28 t-17 u-26 v-22
~orr a-34 b+16 d-41 e-33 f-33 i-39 j-34 n-47 q-29 t-39 u-53
~orre a-21 d-17 n-18 s-17 u-17 v-19
~orro d-20 f-17 l-18 n-28 r-24 s-16 u-24
~orry a-27 b+17 d-22 e-18 f-16 h-24 i-25 j-20 k-17 l-25 n-25 q-30 t-19 u-27
~ors g-25 l-18 n-16 o-19 q-16 s-16 u+16
~ors> g-17
~ort a-30 c-22 d-32 e-27 f-24 g-32 h-23 k-24 s-27 t-22 u-37 v-30
~ort> u-18
~orta b-18 l-24
~orte i-15 l+16 m-22
~orth j+15
~ortl j-16
~orw i-18 l-15 m+17 n-16
~orwa i-18 l-15 m+17 n-16
~ory a-15 j-18 l-16
~ory> a-15 j-18 l-16
~os> a-21 b-21 c-44 d-23 e-43 h-22 i-52 j-18 k-42 n-32 p-45 q-54 s-33 u+17 v-43
~osa a-20 b-16 d-24 g-20 i-25 j-20 m-17 v+24
~osa> m-25 v+26
~ose b-21 c-20 d-30 e-20 h-19 i-29 l+18 o-17 p-21 q-32 t-17
~ose> b-22 c-17 d-20 e-17 i-24 j-28 l+22 n-18 p-15 q-28 r-27
~osed d-15 m-15 u-18
~osi u-16
~osib o-16
~osp d-18 h-20 i-18 m-33 s-15
~ospi d-17 h-20 i-18 m-31
~oss g-25 h-25 i-20 k-23 n-30 p-17 q-25 s-23 u-29 v-19
~oss> a-25 g-19 h-22 l-22 n-23 q-15 r-17 u-24
~ost c-24 e-16 g+20 h-37 i-34 j-26 k-26 l-40 n-47 p-38 s-31 t-27 v-31
~ost> a-28 c-16 g+22 h-30 i-24 j-22 k-21 l-35 n-38 p-29 r+15 s-25 t-23 v-26
~oste a+16 p-17
~ot> a-22 c-20 d-30 g-22 h-25 i-23 l-27 p-16 q-31 t-20 v-18
~ota d+17 g-16 i-17 j-22 m-15 n-26 o-15 q-16
~otal d+21 m-22
~ote a-33 b-20 c-21 d-28 e-22 g-16 i+17 j-23 l-21 m+29 o-22 q-22 s-19 t-16 u-33 v-22
~ote> a-19 i+19 j-15 n-16 u-20
~oted m+22
~otel a-18
~oth e-19 f-25 g-24 h-34 i-42 l-24 q-42 r-34 s-39 t-23
~oth> m-27 o-20
~othe c-18 d-34 g-22 h-23 i-31 l-16 m-16 p-25 q-29 r-26 s-26
~othi b-21 d-15 l-20 n+15 o-25 u-24 v-17
~oti a-18 d-23 j-16 m-25 u+16
~otic d-18 m-21 n-23 u+18
~oto a-21 d-21 i-17 m+31 u-21
~oto> a-16 i-16 m+21
~otr a-18 c-27 d-41 e-22 f-20 h-31 i-41 j-23 l-37 m-19 o+17 p-31 q-34 r-26 t-23 u-45
~otra c-17 d-29 e-16 h-23 i-32 k+17 l-30 n-25 p-24 q-21 r-29 s-26 t-15 u-37
~otro a-32 c-15 d-21 i-17 j-18 k-18 m-28 o+23 q-22
~ots a+19 d-16 i-19 q-17 u-19
~ots> a+19 d-16 i-19 q-17 u-19
~oub a-16 b-17 m-17
~oubl a-16 b-17 m-17
~oud m+18
~oug c-18 e-16 f-18 g-26 j-17 k-16 m-17 n-29 s-27 v-20
~ough c-18 e-16 f-18 g-26 j-17 k-16 m-17 n-29 s-27 v-20
~oul b-24 e-26 f-31 h-43 j-26 k-18 l-15 p-30 r-22 t-37 v-40
~ould b-24 e-26 f-31 h-43 j-26 k-18 l-15 p-30 r-22 t-37 v-40
~oun c-24 e-18 g-40 i-21 k-30 l-19 o-18 t-24 v-29
~ound d-32 g-29 k-21 l-22 n-28 q-15 u-31 v-20
~ount g-19 h-16 i-20 n+15 o-20 r-16 u-23
~oup d+15 m-25 o-16 u-23
~oupl m-16
~our b-30 c-37 e-30 f-42 g-17 m-15 n-44 p-18 q-23 r-22 u-28
~our> b-25 c-35 e-29 f-38 g-16 m-16 n-38 o-18 p-16 q-21 r-19 u-25
~ourt n-16
~ous a-18 g-26 n-26 o-28 q-16
~ous> a-16 g-15 n-16 u+20
~ouse d-16 o-21 u-18
~out c-29 e-28 f-36 g-50 h-41 k-28 l-27 s-35 t-32 v-15
~out> c-20 e-17 f-28 g-39 h-35 j-30 k-24 l-22 m-19 p-16 s-26 t-27
~outh u-16
~outs b-17 d-17 n-16 u-27
~ove a-15 c-43 e-41 f-34 g-51 i-17 j-46 k-21 n-35 q-31 s-22 t-17 v-15
~ove> c-18 d-27 e-17 g-21 i-25 j-20 k-17 l+18 o-30 p-22 q-24 r-26 s-22 u-32 v-25
~oved d-24 e-15 h-17 l-28 m-38 n-17 p-20 q-19 r-27 s-25 v+17
~ovel m+15
~over a-26 b-38 c-25 d+18 f-19 g-32 j-35 l-40 m-19 n-41 q-17 t-20 v-36
~ovi a-32 f-17 g-16 h-20 i-18 j-27 k-21 l-22 m+17 n-24 t-20 u-27
~ovie m+23
~ovin a-18 v-16
~ow> c-16 e-33 f-38 i-46 j-49 k-38 l-54 n-48 p-29 s-27
~owb m+15
~owbo m+15
~owe a-22 b-17 c-21 d-18 g-17 i-25 j-27 n+16 p-16 r-22 u-22
~owed i-19 j-17 n+15 u-15
~owi a-22 n-15 r-17
~owin a-22 n-15 r-17
~own c-18 g-31 k-18 l-24 n-29 u-19
~own> g-31 k-17 l-24 n-29 u-19
~oy> c-27 e-24 f-20 g-27 h-36 i-35 k-24 l-17 p-36 r+24 t-22 u-43 v-33
~oys m+15
~oys> m+15
~pa> a+17
~pac a+16 g-18 h-20 i-28 j-15 k-16 l-17 o-22 p-20 q-16 r-17 s-18 u-20
~paci a+18 d-21 h-17 i-18 m-26 o-16 u-17
~pag a-15 b-16 d+20 e-18 g-16 l-15 n-23 o-21 r-17 s-15 u-19 v-17
~paga d+23 e-16 n-19 o-17
~pagu m-19 t+16
~pai g-24 i-17 l-16 m+15 n-29 s-16
~pain d-32 g-23 n-25
~pal a-15 u-15
~pala u-15
~pam b-19 l+22 m-26
~pam> b-17 l+17 m-20
~pan b-25 g-23 h-18 i-15 j-20 l-18 m-17 q+16 r-20
~pana m-19 o-23 u-21
~pap b-23 g-29 j-28 l-25 m-27 o-33 p-17 q-30 r-19 s-18 t-18 u-29
~pap> n+15
~pape b-21 g-28 j-26 l-25 m-24 o-27 p-15 q-25 r-18 u-27
~par b-21 c-37 e-34 f-35 g-35 h-41 i-19 k-39 m-29 q-29 s-18 t-35
~para c-25 d-19 e-23 f-24 g-22 h-35 i-17 k-23 l-25 n-19 q-39 s-50 t-24
~pare b-17 l+19 m-25
~paro a-23 d-20 m-15
~part a-27 d+18 l-16 m-32 o-17 p-23
~pas a-29 c-28 d-48 e-23 f-22 j+22 k-23 l-37 m-47 p-19 s-18 t-30 v-38
~pasa a-28 b-22 d-18 h-18 l-20 m-40 r-25 s-22 u-27 v-22
~pase b-24 i+15 m-18
~paso u-16
~pass d-20 g-15 h-19 i-20 j-26 n-27 p-17 q-19 r-23
~past d-22 g-17 i-23 j+19 m-26 n-23 o-17 q-16 s-19 u-28
~pat g-16 j-26 l-21 m-19 n-18 q-19 r-15 u-26
~pati j-21 l-17 m-16 n-16 o-25 q-16 u-23
~pay d+25 n-23 s-16 u-21
~pci a-15 d-15 g+26 j-17 u-25
~pcio a-15 d-15 g+26 j-17 u-25
~pe> a-18 c-22 d-35 e-28 f-18 j-23 k-16 l-28 n-28 q-27 r-17 s-21 t-18 u-32 v-23
~pea b-21 c+16 d-25 h-18 i+18 j-20 l-16 n-23 o-22 p-16 q-23 s-19 t-23 u-29 v-18
~peak b-16 c+17 d-19 i+17 j-16 n-18 o-16 q-17 s-15 u-23
~peat t-16
~pec a-18 d-16 l-15 m-16 o-16 q-18 u-16
~peci n+18
~pect q-16
~ped b-16 d-26 h-18 j-25 n-22 p-26
~ped> d-16 i-19 j-19 n-18 p-22
~pedi o-15 u-17
~pee c-16 d-16 n-18 s+16
~peec c-16
~pel b-17 e-20 g-16 j-19 l-24 o-19 q-22 r-16 s-21 t-17 v-17
~pele m-25 u-19
~peli d-17 u+18
~pell m+21
~pen c-21 e-19 f-28 h-38 i-36 j-41 k-17 l-29 o-26 p-23 r-32 s-31 t-21 v-23
~pend a-18 m-30
~pene u-26
~peni a+16 d-17 h-18 u-21
~pens a-18 f-20 h-16 i-26 j-26 n-23 r-21 s-16 u+17
~per c-35 e-30 f-28 g-34 j-24 k-34 l-16 q-17 u-54 v-22
~per> g-18 i-19 o-18 r-19
~perb m-19
~perd a-19 l-16 n-17 p-18 s-15
~pere b+17 l-18 m-23 o-20 q-19
~peri a-15 m-15 n+20 q-15 r-15
~perm r-17 s-16 u-17
~pero b-18
~pers d-19 j-15 n-16 o-16 r-16 u-19
~perw d-18 g-18 m-22
~pes n-16 u-15
~pest l+16 m-20
~pez a+17 n-15
~peza a+18
~pho a-17 h-16 m+27 u-20
~pic a-15 b-32 c-22 e-20 f-17 j-26 k-23 l-32 n-20 r-28 t-23 u-43 v-28
~pick b-24 k-15 l-24 r-36 s-29 t-16 u-32 v-23
~pico a-17 g+22 j-19 m-23
~pid m-17 r-16 t-15
~pie d-17 g-19 i-19 m-27 s-18
~pier i-15 m-22
~piez a+17 m-15
~pin d-23 f+18 g-26 h-17 j-22 k-16 n-21 o-28 q-30 u-27 v-19
~ping d-19 f-16 g-19 j-16 k-16 n-30 o-27 q-28 u-22 v-19
~pit d-25 g-24 h-25 l-15 n-17 s-18
~pita d-21 h-23 s-17
~pla a-25 c-36 e-27 f-31 g-18 h-42 k-41 l-48 p-34 q-21 s-41 t-27 v-19
~plac d-29 h-17 i-22 l-16 n-28 p-16 s-19
~plai a-24 d-26 i+17 j-23 k-16 m-17 n-16 o-17 u+16
~plan a-23 g-17 h-15 i-17 o-18 u-38
~plat m-15
~play a-17 j-16 k-16 l-19 m+38 n-21 o-17 r-23 u-17
~plaz a-24 h-18 j+21 m-26 n-17 u-21
~ple d-16 e-37 f-33 h-29 m-18 n-19 p-34 q-49 s-32 t-39 u-22
~ple> u-15
~plea d-29 e-35 f-32 h-27 m-15 n-35 p-31 q-44 s-28 t-37 u-18
~pli a-24 g+16 j-23 k-20 l-20 m-26 n-27 p-17 q-23 r-18
~plic m-15 n-18 q-15
~plit d+15
~plo n-16
~plu d-17 g-16 i-22 j-16 l-23 m+22 u-23
~plum i-20 l-22 m+16 u-18
~ply a-19 g+19 l-17 n-16 u-17
~ply> a-19 g+19 l-17 n-16 u-17
~po> a+19 c-16 d-31 g-16 h-28 j-27 o-34 q-19 s-21 v-16
~poc m-23 o-15 q-16 u-15
~poco o-15 q-16
~pod d-24 f-16 g-28 h-19 j-18 k-19 l-27 m-34 p-24 r-25 u-31 v-20
~pode g-17 m-30 o+18 p-17 u-16
~podr m-28 q-19 r-16 u-16
~poe e+18
~poem m+17
~poi e+16 m-24
~poin m-16 u+15
~pol b-21 d-18 j-15
~poli b-19
~pon b-43 e-37 f-34 g+38 h-32 j-41 l-37 m-38 p-36 r-27 s-38 t-30 v-35
~pond a-18 g+16 n-17 u-19
~pone a-24 d-27 m-28 o-26 q-24
~pong b-29 c-17 d-28 f-16 g+26 j-20 l-19 m-36 p-17 q-28 r-17 s-20 u-39 v-21
~poni a+17 d-18
~pop f+19 g-17 u-19
~por a-20 b-21 d-19 i-23 o-17 p-15 r-21 u-17
~port a-16 b-20 d-19 i-23 o-17 p-15 r-20 u-17
~pos c-17 h-32 i-26 j-37 k-19 q-22 u-26 v-16
~pose d-18 u-26
~post h-23 m+22
~pot c-19 d-25 g-18 h-20 i-24 l-22 n-30 q-28 u-27
~pot> d-16 h-17 i-16 l-16 n-20 q-22 u-16
~pots a+20 i-18 m-15
~pou m+16
~poun m+16
~ppe d-17 f-18 h-20 i-20 j-33 n-26 p-23
~pped i-16 n-16 p-20
~ppen f-16 j-23
~ppi a-18 f+19 g-18 n-20
~ppin a-18 f+19 g-18 n-20
~ppo d-19 l-15 m-24 u-20
~ppos m-15 u-18
~ppr d-22 m-19
~ppro d-17 m-15
~ppy b-18 e-17 t-18 u-15
~ppy> b-18 e-17 t-18 u-15
~pra a-20 c-15 d-29 e-18 i-24 j-24 l-17 n-27 p-17 q-20 r-18 s-21 t-17 v-18
~pran d-22 n-16 u-16
~pre a-42 d-21 e-44 f-37 h-40 j-34 l-31 p-24 q-24 r-29 s-19
~pre> r-16 v-16
~pref a-27 c+16 d-16 g-18 h-17 k-17 m-38 n-18 u-19 v-18
~preg b-16 d-18 l-21 n-21 o-15 p-20 q-18 u-15
~pren a-18 c-20 k+21 l-22
~prep a-28 g-27 o-15 u-20
~pres c-22 d-24 g+15 i-43 j-22 k-21 l-30 n-22 o-32 q-23 t-17
~pri b-17 d+16 j-19 l-16 o-21 s-16 u-28 v-16
~prim m-16
~pro a+29 b-17 c-41 d-20 e-31 f-24 g-46 h-31 i-42 j-39 k-23 l-36 p-36 r-20 s-30 v-27
~prob b-25 c-22 d-23 e-19 g-23 i-18 j-19 l-21 n+15 p-22 s-15 t-21 v-17
~proc a+17 d-16 m-23 n-17
~prog m-17
~prov m-26 n-16 o-15
~ps> b-22 d-27 h-18 l-27 p-22 q-25 r-25 u-16
~pt> a-18 h-20 i-19 j-17 p-18 u-16
~pta j-17 m-23 u-16
~ptan m-25
~pti b-25 e-18 f-18 g+20 i-20 j-20 m-17 n-24 q-22 r-24 s-16 t-19 u-24 v-22
~ptin b-16 d-18 g-21 o-16 r-17 u-17 v-18
~ptio a-20 g+22 j-18 l-23 m-25 n-20 u-16
~pto m+22
~ptop m+17
~pts a+18 g-18 i-16
~ptsd a+18 g-18 i-16
~pty m-19 n+21
~pty> m-19 n+21
~pue b-35 c-17 d-17 e-44 f-41 g-29 h-15 j-44 l-56 m-30 p-37 r-53 t-48 u-61 v-51
~pued b-31 e-38 f-35 g-21 j-34 l-47 m-53 p-33 r-60 s-68 t-43 u-51 v-43
~pues b-23 c-16 d-22 g-25 h-18 i-26 j-17 l-22 u-22 v-16
~pul a-25 d-21 g-21 h-18 i-23 l-16 n-25 p-15 q-23 r+24 u-19
~pull a-22 d-18 h-17 i-22 j-18 m-19 n-21 q-22 r+25 u-16
~pur m+21 u-15
~pus a-19 b-15 d-16 m-35 n-18 o-25 u-23
~puso m-22 o-19
~py> a-26 b-22 c-17 d-21 e-27 h-16 l-21 n-16 o-18 q-17 t-22 u-21 v-15
~qua d-20 g-17 i-17 j-21 l-16 n-22 o-16 q-22 s-21 v-16
~qual m-21 u+20
~quar a-16 u-15
~que a-27 b-22 d-50 e-32 f-29 g-17 h-33 l-16 n-22 o-19 u-35 v-44
~que> a-17 m-20
~qued a-50 d-31 e-19 f-16 g-28 h-20 i-40 k-38 l-27 s+18 v-21
~quen l+19
~quer b-17 k+19 l-19 m-28 q-18 s-15 u-15
~ques a-20 j-15 n-20 o-16 p-15 s-18
~qui c-35 d-44 e-50 f-46 g-42 h-58 j-19 m-19 n-16 r-28 s-22 t-51
~qui> b-23 c-18 d-25 e-16 h-21 i-22 k-16 n-25 o-25 p-19 r-26 s-20 u-30 v+21
~quie c-20 d-39 e-33 f-29 g-30 h-33 j-35 l-19 n-50 o-24 r-37 s-40 t-35
~quil m-18 u+15
~quis m-22 p-17 u-20
~quit a-42 c-18 d-27 g-23 h-17 i-33 j-24 k-29 m-30 p-25 q-33 t-17 u-38 v-32
~ra> b-19 c-65 e-65 f-59 i-18 j-27 l-59 n-30 p-23 q-51 s-24 t-55
~rab a-29 c-19 e-16 f-18 g-25 j-27 k-18 l-22 r-17 s-23 v-17
~raba a-28 e-15 f-17 g-24 j-27 k-18 l-22 p-20 r-17 s-21 v-17
~rac a-21 b-20 d-23 i-21 l-15 m+16 n-23 o-21 q-18
~rack d-18
~ract n-15
~rad a-24 b-24 d-24 h-19 i-19 m+19 n-22 o+18 p-25 q-22 s-19 u-23 v-18
~rade a-19 b-20 d-20 h-17 i-16 n-16 o+19 s-16 u-19 v-15
~radu m+16 p-17
~rai a-27 b-16 d-31 f-17 g-27 h-21 i-21 j-29 k-17 l-22 m+19 p-16 q-24 v-16
~rain a-20 b-21 d-27 g-18 h-26 j-18 n-19
~raj m-20 q+20
~rajo m-20 q+20
~ral g-19 n-20 u-29
~ral> n-19 u-19
~ram m-17
~ram> m-17
~ran b-24 c-25 e-28 g-35 j-37 k-22 l-29 r-30 s-17 t-27 u-26 v-18
~ran> m+19
~rang b-17 m-18 o-18 q-18
~rank m-21 n+17
~rano m-24
~rans a-19 d-21 n-21 o-18 u-17
~rant a-17 d+25 e-16 m-16
~rap b+17
~rap> b+17
~rar a-22 c-16 e-18 g-21 h+15 j-24 k-16 l-26 p-17 r-25 t-17 u-33 v-26
~rar> i-19 m-16
~rarm n+16
~raro a-19 d+17 l-15 m-24 q-17 r-17 s-19 u-16
~rary m+23
~ras c-16 d-31 f-16 g-18 j-24 o-17 p-21 q-20 u-33 v-25
~ras> o-22 r-16 u-24
~rash m+17 n-15
~raso m-18 r+17
~rass l+18 m-19
~rat a-35 e-18 g-31 h-22 j-24 k-19 m-30 o-19 p-21 q-28 s-23 v-23
~rata g-17
~ratc m-17
~rath a-18 m-26 u-16
~rato i+16 m-19
~rau u+16
~raud u+16
~rave m-17
~ray> b-16
~raz n-20
~rbi m-19
~rbil m-19
~rca> j+17 m-20
~rch a-18 l-15
~rch> a-18 l-15
~rci m-17 n+16
~rcu a-17 m+21
~rcut a-17 m+21
~rd> b-18 c-17 f-23 h-21 j-39 k-28 l-34 o-22 p-33 q-29 r-30 t-25 v-17
~rda a-25 b-23 g-21 h-16 j-25 k-16 n-25 o-18 p-16 q-19 r-22 u+16 v-22
~rde a-20 c-18 d-26 g-17 h-15 i-27 j-17 k-19 l-22 n-29 o-33 q-16 r+16
~rde> m-18 n-17
~rden a-26 b-20 o-16 r+20
~rder i-18 m+18
~rdi d-20 k-21 l-18 q-16 s-17 t-15
~rdin k-15
~rdo a-15 r+16
~rds a-20 o-19 q-21 u-21
~rds> a-20 o-19 q-21 u-21
~re> a-18 c-44 e-77 g-31 h-18 i-34 k-39 p-26 q-25 s-16 t-66 u-31 v-16
~rea b-27 d-35 e-47 f-48 g-62 h-24 i+15 j-17 p-58 q-55 r-40
~reab m-18
~reac b-18 c-22 d-30 g-18 j-28 m-53 n-20 o-17 u-41
~read b-18 f-18 g-36 h-24 j-35 k-45 m+18 o-15 p-27 q-37 s-25 t-31 u-28 v-31
~reak e-15 i-17 l-16
~real c-18 d-25 g-16 h-19 j-19 l-16 n-20 o-20 p-17 v-23
~ream a-16 i-21 l-16 n-20 u-30
~reas d-17
~reat b-19 d-25 g-22 h-21 i-21 j-25 o-21 q-18 s-18 t+16
~rec a-15 b-46 c-30 e-26 f-23 g-15 h-29 o-44 r-30
~rece a-28 b-18 n-16 o-16 p-20 u-27
~reci b-18 i-28 n-15 q-22 u-32 v-19
~reco b-17 c-17 g-28 j-20 k-30 l-21 o-19 r-17
~rect l-15 u-16
~red a-22 c-24 d+19 e-24 f-20 g-19 i-20 j-42 k-22 l-35 n-44 o-33 p+22 q-22 r-40 t-31 v-16
~red> a-18 c-16 j-34 k-16 l-28 n-37 o-31 p+23 q-19 r-33 t-25 v-37
~redi d+20 m-16
~ree b-40 c-42 e-37 g-40 h-36 i-26 j+22 l-20 m-17 n-47 o-32 q-47 s-39 u-35
~ree> b-15 c-17 h-17 i-20 l-18 n-25 o-19 q-29 r-20 s-20 t-17 u-37
~reed j-17 p+17
~reen k+16 l-20 u-17
~reet a-17 d-16 h-18 n-15 p-16 q-19 t-18
~ref a+18 d-32 e-21 g-28 h-23 j-20 k-28 m-33 n-36 p-29 q-30 r-20 s-28 t-23 u-37 v-20
~refe a+19 b-29 d-22 g-21 h-19 i-15 k-19 m-36 n-18 p-18 q-16 u-26
~refi d-17 l-17 n-23 q-17 s-19 u-18
~reg b-24 c-19 d-28 k-21 l-30 n-30 r-18 s-22 t-16 v-19
~regr g-16 m-19
~regu b-16 d-18 l-21 n-21 o-15 p-20 q-18 u-15
~rel a-17 i-17 u-20
~rele i-15 q+18 u-18
~rem c-19 d-29 g-27 h-20 i-30 o-31 p-21 q-24 s-22 v-24
~reme m-20
~remi a-21 b-20 o-15
~remo a-24 d-16 g-15 i-20 o-20 r-17 u-22 v-19
~ren a-18 c-41 d-49 e-21 f-27 h-34 i-40 j-42 n-21 p-25 q-27 r-16 s-32 t-21
~ren> a-19 i-16 o-22 q-18 r-21 s-15
~renc d-22 g-19 j-15 o-18
~rend a-23 c-20 k+21 l-24 n-15 u-24
~renl l+16
~rent a-18 d-29 i-24
~reo d-17 g-17 n-17 u-21
~reo> m-17 s+16 u-20
~rep a-40 g+18 j-23 k-22 o-28 q-24 r-17 s-19 u-29 v-16
~repa a-28 g-27 o-15 u-20
~repe t-16
~repl a-21 g+19 l-18 n-16 u-16
~rer a-21 k+20 l-19 m-24 q-17
~rer> a-19 k+20 l-19 m-24 q-16
~res c-47 d-48 e-40 f-38 h-40 i-25 j-56 o-22 p-20 r-39 t-45 v-20
~res> a-16 d-22 q-16
~resa a+16 d-15 g-22 j-18 m-37 n-15 o-17 r-28 s-18
~rese b+16 i-16 u-16
~resp a-18 g+16 n-17 u-19
~ress d-23 g+18 i-23 j-18 l-16 m-19 o-16 q-21 v-16
~rest g-16 i-26 j-19 k-22 o-18 q-17 u-39 v-21
~resu a-26 c-16 d-18 g-27 k+31 l-21 q-16
~ret d-17 k-19 l-20 r+16 u-20
~retu a-17 l-17
~rev b-20 k-18 l+15 n-17
~reve a-16
~rew h-17
~rge a-20 b+15 c-23 e-23 f-18 g-35 h-34 i-34 k-25 p-23 q-26 r-30 s-20 u-38 v-30
~rged a-17 d+24 m-19 o-17
~rgen a-18 u-23
~rget a-28 b+18 d-24 g-24 h-26 i-18 o-20 r-15 u-29 v-17
~rgi n-19
~rgio o+15
~rgo b-17 l-15
~rgot b-17
~ria b-23 c-25 e-16 f-20 g-23 h-31 j-28 k-23 l-26 n-32 q-36 r-26 s-34 t-20 u-40
~ria> b-20 c-23 f-18 g-19 h-29 j-26 k-21 l-26 n-26 q-34 r-24 s-31 t-18 u-34
~rib b-30 d-32 e-30 f-23 h-28 j-36 n-34 o-34 p-30 q-33 r-17 s-28 t-23 v-31
~riba b-16 g-22 i-17 k-19 u-19
~ribe a-24 c-23 d-15 g-32 i-19 j-19
~ribi n-19 o-15 q-19 u-24
~ribo g+21 l-15 m-20 u-19
~ric m+19 n-16
~ric> m+18
~rid a-20 d-28 g-20 j-20 l-17 n-27 o-26 q+18 t-19 u-33 v-19
~rida b+17 r-19
~ride d-16 m-18 q+20 u-19
~ridi m-16
~rie h-16 i-18 j-19 l-21 n-23 q-17 v-16
~ries g-20 l-16 n-16 u+16
~rig a-20 c-19 e-22 f-17 i-25 l-30 p-19 q-21 v-20
~righ a-20 c-19 e-22 f-17 i-25 l-30 p-19 q-21 v-20
~rim m-16
~rin a-15 b-39 c-19 d-40 e-16 f-18 g-52 i-36 j-15 k-28 r-40 t-27 u-19 v-28
~ring b-35 c-16 d-37 g-49 i-32 k-24 m-15 r-36 t-24 u-17 v-25
~rio c-16 e-15 g-18 h-17 i-27 l-20 o-25 p-28 r-24 s-23 v-21
~rio> d-18 g-15 i-24 l-16 n-20 o-19 p-25 s-15 u-26 v-19
~riod a-15 m-15 n+20 q-15 r-15
~rip a-18 b-23 d-21 h-18 n-20 q-18 r-17 u+23
~rip> a-17 b-17 d-19 h-17 n-17 q-15 u+22
~rir b-20 m-23
~ris d-19 g-19 h+15 j-19 m-28 n-19 o-22
~ris> h+17 m-15
~risk g-15 m-17 u+20
~rit a-29 g-18 i-19 j-23 l-28 o-19 p-23 q-31 v-26
~rita d-20 g-15 l-16 v-15
~rite i-17 u-23
~riti a-16
~riv a-25 b-27 c-19 d-26 e-17 h-25 i-25 k-22 l-24 m-26 o-24 p+20 q+20 s-20 t-21 u-32
~rive a-25 b-26 c-19 d-28 e-17 h-24 i-25 k-22 l-24 m-26 o-23 p+20 q+20 s-20 t-21 u-32
~rk> a-23 b-40 c-24 e-22 f-23 j-34 k-27 r-25 s-36 t-24 u-18 v-17
~rke o-16
~rki d-18 l-15 n-21 r-16 t-17 u-17
~rkin d-18 l-15 n-21 r-16 t-17 u-17
~rks a-19 b-16 d-18 h-19 l-21 n-17 o+17
~rks> a-19 b-16 d-18 h-19 l-21 n-17 o+17
~rl> a-16
~rli m-18 n-16 o+18 u-18
~rlie m-18 n-16 o+18 u-18
~rly a-24 d-18 h+16 j-19 u-24
~rly> a-24 d-18 h+16 j-19 u-24
~rm> b-26 d-23 g-23 j-27 k-19 l-24 m+18 n-21 p-17 q-23 s-27 u-23 v-17
~rma a-20 b-23 c-17 d-17 f-17 h-22 j-28 k-17 l-23 s+17 v-23
~rmac a-19 d-17 g-20 j-18 s-15
~rmal a-17 d-16 j-20 n-18 s+19
~rmat d-15 g+16
~rme b-41 d-37 e-23 f-18 g-37 h-30 j-22 o-29 s-34 v-28
~rme> b-38 d-29 e-19 f-16 g-34 h-26 j-21 o-26 p-29 s-29 v-22
~rmed l-19 n-15
~rmi a-25 b-21 c-18 d-25 g-20 i-23 j-23 m-42 n-28 v-19
~rmid s-15
~rmir r-17
~rmis l+16 m-20
~rmo u-16
~rmo> u-16
~rn> a-40 b-30 c-31 d-34 e-23 f-15 g-22 h-24 i-18 m+19 n-29 q-31 s-27 t-16 v-24
~rne a-15 b-18 g-18 l-20 n-17 u-23
~rned r-16
~rner m-16
~rni b-32 d-20 e-19 f+21 g-17 j-19 k-20 l-30 m-24 q-29 t-17 u-28 v-23
~rnin b-32 d-20 e-19 f+21 g-17 j-19 k-20 l-30 m-24 q-29 t-17 u-28 v-23
~rno d-20 h-17 i-24 j-22 k-22 l-26 m-24 n-24 p-16 q-20 r-26 u-30 v-16
~rno> b+20 i-17 j-17 k-16 l-21 m-20 r-18 u-15
~rnoo n-19
~ro> c-18 e-57 f-56 g-35 h-58 m-32 p-23 q-30 u-20
~roa a-15 d-18 h-20 n-15 u-22
~road d-17 h-20 u-21
~rob b-25 c-22 d-23 e-19 g-23 i-18 j-19 l-21 n+15 p-22 s-15 t-21 v-17
~robl a-25 b-19 c-16 d-17 g-20 j-16 l-16 t-16
~roc a+16 d-26 e-16 g-18 h-24 j-18 l-17 m-38 r-21
~roce a+17 d-17 m-17 n-17
~rog g-18 i-15 j-20 m-16 n-26 o-17
~roga u+16
~rogr m-17
~rok d-17 n-18 p-16
~roke d-17 n-18 p-16
~rol d-26 i-17 j-16 l-16 o-15 r-16 s-21 u-16
~rol> m-23
~roll m+17
~rom a-28 e-21 h-37 k-24 o-26 q-34 r-20 v-29
~rom> a-24 e-20 h-35 k-24 o-26 q-34 r-18 v-28
~ron b-35 c-23 e-27 f-20 g-37 k-25 l-44 m-25 n-42 p-37 r-22 t-25
~ron> b-22 c-16 e-17 g-23 i-31 j-32 k-18 l-31 m-40 n-29 p-28 r-28 t-18
~ront b-20 g-19 l-20 n-19 o-20 u-23
~roo a+19 b-25 c-21 d-30 g-17 h-19 i-23 j-25 k-16 l-23 o-23 q-24 r-20 t-17 v-25
~roof m+17
~room a+20 b-24 c-16 d-24 h-17 i-21 j-20 l-22 m-25 o-23 q-22 r-19 t-16 v-24
~rop a-23 c-15 d-24 g-16 i-20 k-17 m-15 s-23 u-29 v-16
~rop> a-23 d-18 m-38 p-24 r-24 s-17 u-21
~ros a-28 b-22 g-25 h-26 i-17 l-20 o-25 p-15 q-30 s-21 t-17 u-28 v+21
~ros> d-17 m+19 u-15
~rosa m-24 q-16 u-22 v+26
~ross a-21 h-20 j+15 m-25
~rou c-19 g-34 k-19 l-29 n-30 t-21 u-22 v-22
~roug g-18 l-27 s-18
~roun b-21 d-18 g-15 n-22 p-16 u-17
~rout u-16
~rov m-26 n-16 o-15
~rove d-16 m-17
~row c-15 d-28 f-19 g-20 i-16 j-21 k-15 l-19 n-32 p-19 r-31 t-17 u-36 v-15
~row> c-15 d-24 f-17 i-15 j-20 k-16 l-19 n-30 p-18 r-30 t-16 u-27
~rpo q-17
~rpor q-17
~rqu l-15 m-26 r+22 s-15
~rra d-21 e-17 g-17 h+17 i-19 j-17 l-18 m-20 o-33 q-25 r-21 t-16 u-23
~rran b-18 o-19 q-18 u-15
~rrar a-17 h+24 m-23 o-17
~rre d-23 i-21 q-17 t-16 u-22 v-23
~rren v-18
~rri a-22 d-21 g-15 j-20 l-20 m+16 q-15 u-22
~rrid r-17
~rro a-22 c-24 d-41 e-18 f-24 g-29 i-30 l-28 n-41 p-29 t-27 u-38 v-16
~rro> a-22 b-21 d-22 i-17 m-35 n-22 p-17 q+19 v-19
~rrow d-20 f-17 l-18 n-28 r-24 s-16 u-24
~rry a-30 d-29 e-21 f-19 h-29 i-29 j-24 k-21 l-28 n-32 q-37 t-26 u-42
~rry> a-30 d-28 e-21 f-18 h-28 i-28 j-24 k-20 l-28 n-31 q-35 t-25 u-42
~rs> b-20 e-34 f-30 l-35 m-23 n-43 r-36 s-30 t+18 v-19
~rse a-19 d+17 g-16 i-21 l-16 m-25 o-21 q-21
~rse> a-15 i-18 m-20 o-17 q-18
~rst b-28 e-17 f-17 h-28 i-17 k-21 l-22 o-17 p-25 q-24 t-20
~rst> b-19 h-18 p-20 q-19 r-16
~rsta m-15
~rt> c-29 e-27 f-28 g-39 h-16 i-31 k+26 l-33 p-43 v-29
~rta a-26 b-23 d-16 g-15 i+19 m-21 o-23 q-20 u-19 v-17
~rta> a-21 b-19 o-18 q-17 r-16
~rte b-18 g-17 i-26 k-21 m-22 n-29 v-22
~rte> i-16 m-17
~rted d-16 j-20 n-20 u-17
~rter r+15
~rtg d-15 e+22 f-15 m-15 u-22
~rth a-19 d-17 o-15 s-20 u-20 v-15
~rti d-18 m-25 u-16
~rtl j-16
~rto j-18 m+16
~rto> j-18 m+16
~rts d-23 i-16 m+19 o-15 u-20
~rts> d-23 i-16 m+19 o-15 u-20
~rty d-17 e+20 m-17 n-17
~rtyu e+20 m-22
~ruc a-28 b-25 d-27 g-17 i-21 p-17 s-18 u-21
~ruck a-20 d-18 i-17 p-16 u-19
~ruct b-17 j-16 n+16 o-16
~rue j-23 o-16 q-17
~rue> j-23 o-16 q-17
~rug j-17 n-16 u+16
~rug> u+16
~ruh e-18
~ruh> e-18
~rui a-19 d-18 n+17 o-21 r-15 u-19
~ruin n+18
~rul u-16
~rule u-16
~run a-16 f-16 h-18 n-18
~runn f-16 h-17 n-16
~rus m-23 u-19
~rust m-18 u-16
~rve i-16 l-20 q-23
~rve> i-16 l-18 n-20 q-20
~rvi d-17 m-21
~rvic d-17 m-19
~rwa i-22 l-17
~rwar i-22 l-17
~rwo d-18 g-18 m-22
~rwor d-18 g-18 m-22
~ry> a-20 d-24 e-36 f-28 h-52 i-26 j-53 k-30 l-29 n-20 o-16 q-37 t-15 v+24
~ryt a-26 b+15 l-21 u-21
~ryth a-26 b+15 l-21 u-21
~sa> c-24 d-38 e-23 f-21 h-25 k-23 l-20 r-39 t-23 u-23 v+19
~sab a-22 o-18
~sac d-22 g-16 i-16 j-25 n-19 r-16 s-16
~saca j-20
~saco u-18
~sad g-22 n-20 u-20
~sada m-17
~sado g-16 n-18
~saf d-21 j-17 n-19 u+19
~safe d-21 j-17 n-19 u+19
~sag a-17 b-19 d-16 l+17 n-15 o-19
~sage a-16 b-18 l+16 o-18
~sai c-18 d-31 f-17 g-22 h-19 i-18 j-27 q-30 r-29 s-24 t-22 v-24
~said c-18 d-31 f-17 g-22 h-19 i-18 j-27 q-30 r-29 s-24 t-22 v-24
~saj i+15 m-16
~saje i+15 m-16
~sal a-25 b-30 c-26 e-29 g-34 h-25 i-25 l-33 v-24
~sale a-22 j-16 r-18 s-16
~sali a-17 b-19 g-24 j-20 l-17 m-19 r+16 u-25
~salu m-21
~sam b-27 c-15 e-18 f-18 h-22 k-19 l-31 r-19 t-17 v-23
~same b-27 c-15 e-18 f-18 h-22 k-19 l-31 r-19 t-17 v-23
~san a-28 b-23 e-15 g-19 h-16 i-27 j-21 n-22 o-21 s-15 v-17
~san> m-18 u+20
~sant m+16
~saq l+19
~saqu l+19
~sar b-30 c-17 d-26 e-17 h-15 j-18 l-17 p-20 r-25 s-19 u-34
~sar> b-19 u-21
~sari a-15
~sarl m+16
~sav n-15 o-16 u-16
~save m-20
~say c-21 e-16 f-35 h-19 i-19 j-23 k-24 l-28 o-15 p-17 t-20 v-17
~says c-17 f-34 h-19 i-17 j-22 k-23 l-28 n-18 p-17 t-19 v-16
~sca c-20 e-15 f-17 g-26 h-21 i-27 j-17 k-18 l-26 m-25 n-30 o-23 q-17 s-24 t-16 u+17
~scal m-21
~scam u+15
~scan q-16 u-15
~scar m-20 v-17
~sch a-18 p-17 q-18
~sche m-16
~scho p-15 q-16
~sco b-29 g-27 h-18 i-28 j-26 n-30 u-22 v-18
~scoo m-15
~scor d-16 m+20
~scou d+19 m-30
~scr d-38 e-29 f-24 h-29 i-19 j-37 m-15 n-17 o-38 p-32 q-35 r-34 s-32 t-25 v-35
~scra a-17 i-18 m-24 u-16
~scri b-33 d-31 e-25 f-21 h-26 j-33 n-32 o-33 p-27 q-32 r-28 s-26 t-21 v-29
~scu a-19 l-22 q-20 u-20 v-17
~scue m-17
~scul b+16
~sd> a+17 d-16 e+17 g-20 i-17 m-29 n-16
~sde a-21 b-16 d-19 g-16 m-31 n-15 o-22 r-19 s+24 u-20
~sde> a-21 b-16 d-19 g-16 m-31 n-15 o-22 r-19 s+24 u-20
~sdf e+24 l-15 m-26
~se> a-26 d-19 e-63 f-60 h-75 l+27 m-32 n-32 p-61 r-27 s-41 t-66
~sec m-22
~seco m-17
~sed c-19 h-19 i-32 k-23 p-30 q-36 u-24 v-16
~sed> c-19 i-30 k-23 p-30 q-35 u-19 v-16
~see a+22 d-15 m-26 n-20
~seen a+22 m-25 n-20
~seg m-19 q-16
~segu m-19 q-16
~sel b-22 g-21 h-22 j-25 l-20 m+17 o-16 p-19 r-23 s-18 t-17 v-19
~self b-15 h-16 j-19 m-22 p-15 r-16
~sell d-19 m+21 u-17
~sem b-29 d-18 g-18 m-24 n-29 q-15 r-18
~sema i-23 j-19 m-27 n-16
~seme b-20 j-25 u-19
~sen b-15 e-20 h-37 m-20 n-48 o-38 p-33 q-43 r-19 u-33 v-39
~sen> m-17
~sena i-17 m+15
~send a-16 b-35 f-19 h-18 m-17 n-29 o-25 p-22 q-26 r-27 s-18 t-23 v-24
~seno m-21
~sent a-24 d-26 g-22 i+16 n-27 o-27 u-28
~ser a-16 b-27 c-16 e-16 f-21 i-27 j-29 k-18 l-28 p-21 v-23
~sera d-25 g-17 i-15 l-17 m-30 o-15 r-16 u+23 v-16
~seri d+18 m-19 u-16
~serv u-18
~ses d-17 l-16 o-18
~ses> v+16
~sfe d-16 i+19 q-16
~sfer d-16 i+19 q-16
~sgo d-15 m-18 u+19
~sgos d-15 m-18 u+19
~sh> c-22 d-36 e-22 f-19 g-26 h-19 i-27 j-24 k-21 o-15 p-22 q-24 r-17 t+16 u-32 v-23
~sha a-16 m-17 s+16
~shak s+16
~she n-16
~shi a-15 d-18 l-20 m+16 n-17 p-17 q-17 u-26
~shin l-17
~sho c-29 d-21 e-22 f-20 h-37 i-24 j-27 k-30 l-44 o-21 t-26
~shop b-16 n-17
~shor m-20
~shou a-19 b-31 c-17 d-40 h-18 j-16 k-16 l-23
~show l-20 o-21 p-17 s-21
~shu m-19 u-16
~shut m-19 u-16
~si> m-18 r+17
~sia m-16
~sia> m-16
~sib d-19 i-16 n-16 q-20 u-15
~sibl d-18 i-16 q-20 u-15
~sic b-18 c-16 d-25 e-19 g-22 h-18 i-18 l-21 o-24 q-30 s-16 u-29
~sica a-16 d-18 e-17 g-17 o-16 q-23 u-21
~sid a-33 d-26 g-21 m+15 o-20 q-29 r-16 v-19
~side a-28 d-26 g-20 m+17 o-19 q-28 r-15 v-17
~sie d-25 g-26 h-18 j-25 k-15 l-18 n-27 p-23 r-24 v-24
~siem r-16 v-16
~sien a-22 d-15 g-17 m-22 s+17
~sier m-22 p-16 u-23
~sig b-35 c-19 d-38 e-20 f-20 g-37 h-20 i-36 j-25 p-28 r-26 t-25 v-16
~siga m+16
~sign b-21 d-29 g-26 h-26 i-21 j-19 n-22 r-17 s-24
~sigo b-17 d-16 m-28 s+18 u-22
~sigu m-21 n-18
~sin a-19 g-15 i-20 j-31 k-20 l-18 n-27 o-35 p-28 q-34 s+36 t-28 u-40 v-16
~sinc b-20 d-21 i-17 l-16 m-49 n-18 o-23 q-19 r-18 s+32 u-28
~sing a-18 j-17 n-15 o-18 p-17 q-19
~sio b-16 d-32 g-29 h-15 j-23 m-38 n-15 o-20 r-18
~sion b-16 d-32 g-29 h-15 j-23 m-38 n-15 o-20 r-18
~sir a-16 l-15 q-16
~sirv a-16 l-15 q-16
~sis a-16
~sist a-15
~sit e-22 f-32 g-23 h-24 k-26 l-33 t-31 u-48 v-32
~site f-17
~sito d-28 g-16 j-16 l-21 p-23 r-16 s-19 u-28 v-17
~situ m-19
~siv i-19 u-28
~sive i-19 u-28
~sjd e+24 l-16 m-25
~sjdh e+17 m-19
~ska n-17 q+16
~ske a-26 b-19 j-20 n-16 q-18 s-16 t-16 u-22
~sked a-25 b-18 d-21 j-19 n-16 q-18 s-15 t-15 u-22
~ski a-32 c-19 d-29 e-22 f-18 h-23 i-27 k-17 l-25 o-25 p-25 q-24 r-20 s-28 u-38 v-25
~skin a-17 g+16 l-17 n-18 o-16 p-15 s-16 u-23 v-16
~skip a-23 b+17 c-17 d-23 e-20 g-18 i-20 j-20 l-21 q-15 s-16 t-16 u-28
~sks g-15 m-17 u+20
~sks> g-15 m-17 u+20
~sle a-24 b-19 d-26 g-16 h-25 i-16 j-19 l-18 n-27 p-23 v-15
~slee a-17 d-24 h-19 j-16 l-16 n-25
~slep m-21 p-16
~sli a-16 m-19 n-17
~slid m-22
~slo q-18 r+21 s-16
~slow q-18 r+21 s-15
~smo b-15 d-15 i-15 r-18 s-16
~smo> d-15
~smok m-17 n+20
~sne m+19
~sno d-29 n-15 q-17 u-24
~snow d-27 q-15 u-22
~so> c-18 d-33 e-23 g-24 h-17 i-19 j-22 k-16 l-20 n-31 t-19 v-25
~sob a-18 d-17
~sol b-26 d-17 g-21 h-17 i-19 j-25 m-34 n-25 p-15 q+23 r-24 s-15 v-19
~sola a-17 g-16 n-18 q+23
~solo b-17 m-21 o+16
~som d-16 e-31 f-29 g-37 j-19 k-19 l-44 m-27 n-31 q-20 r-20 u-19
~some d-16 e-31 f-29 g-37 j-18 k-18 l-42 m-25 n-31 q-20 r-20 u-18
~son a-32 c-15 d-26 g-27 h-17 i-19 j-19 k-15 l-24 m+36 n-23 o-22 p-25 s-18 u-34
~song a-20 b-17 g-22 l-17 m+38 n-17 o-18 s-15 u-28
~soo a+16 d-23 g-20 h-27 i-16 j-25 k-18 m-17 q-23
~soon a+16 d-23 g-20 h-27 i-16 j-25 k-18 m-17 q-23
~sor a-29 b+18 d-21 e-19 f-17 h-25 j-22 k-19 l-27 n-25 q-29 s-29 t-20 u-26
~sorr a-25 b+19 d-20 e-17 f-16 h-23 i-20 j-19 k-17 l-24 n-24 p-42 q-24 s-28 t-18 u-24
~sos u-16
~sos> u-16
~sou u-16
~sout u-16
~spa d-19 h-22 i-15 j-19 k-19 l+23 m-32 n-17 o-16 p-17 q-17 r-16 v-22
~spam b-19 l+22 m-26
~spe a-24 d-27 e-21 f-17 g-34 h-28 j-34 k-20 l-34 t-20 u-44 v-27
~spea b-16 c+17 d-19 i+17 j-16 n-18 o-16 q-17 s-15 u-23
~spec n+18
~spee c-16
~spel m+21
~spen m-22
~sper a-17 i-15 l-20 m-28
~spi d-17 h-20 i-18 m-31
~spit d-17 h-20 i-18 m-31
~spl d+15
~spli d+15
~spo c-28 d-36 e-18 f-18 h-27 k-21 l-25 n-40 p-25 t-23 u-32 v-22
~spon b-20 d-24 k-17 l-17 n-21 q-19 r-16 u-23
~spot c-18 d-22 h-19 i-24 l-19 n-22 q-27 u-19
~spr u+16
~spra m-17 u+17
~spu a-25 b-15 d-15 g-18 i-18 l-15 u-18
~spue a-24 g-18 i-17 l-15 m-17 u-18
~sque m-15
~ss> c-36 e-34 f-30 h-33 k-19 l-54 m-16 p-41 q-41 r-19 v-28
~ssa a-21 b-19 d-17 l+17 n-19 o-20
~ssag a-16 b-19 l+17 o-19
~sse d-17 i-19 j-20 k-18 n-20 p-18 q-22 u-16 v-16
~ssed i-16 j-19 k-18 n-19 p-18 q-22 v-15
~ssi c-16 g-23 h-19 i-23 k-21 m-29 n-30 p-17 q-30
~ssib q-18
~ssin m-18
~ssio n-17
~ssp m+16
~sspo m+16
~ssu d-16 e-30 l-19 m-35 p-26 q+24 t-17 u-18
~st> c-64 e-60 f-66 h-24 i-28 j-26 l-26 p-61 s-16 v-37
~sta b-25 c-21 d-25 e-65 f-28 l-18 m-17 n-28 o-35 p-17 r-27 s-31 t-37 u-38
~sta> b-20 c-38 d-44 e-32 i+16 k-26 n-16 q-22 r-25 t-39 u-44
~stad j-19 m+21 u-17
~staf j-17 m-20 u+17
~stah i-17 k-17 l+22 m-19
~stai j+16 n-16
~stak k+15 l-17
~stam a-22 i-19 m+24
~stan a-38 b-30 h+16 j+16 k-26 l-18 m-34 n-30 o-32 p-20 q-25 r-31 s-32 u-21
~star b-34 c-28 e-24 f-23 i-45 j-53 k+32 m-18 o-22 t-21 u-53 v-31
~stat a-17 n-17
~stay a-27 b-24 d-23 g-17 i-20 j-20 r-17 s-17
~ste b-27 c-39 d-53 e-33 f-34 g-22 h-31 j-51 k-38 l+16 p-51 q-18 r-50 t-38
~ste> b-24 d-17 h-24 i-21 j-26 n-17 o-21 p-15 r-17
~stea a-19 n-25
~sted d-20 g-17 i-23 j-21 m-16 n-25 p-26 s-21
~stem o-16 u-18
~sten l+15 m-21
~ster b-23 d-21 g-19 j-20 o-28 p-20 q-19 r-22 v-19
~sti b-22 c-25 d-45 e-22 f-24 g-20 j-19 l-39 p-44 q-26 s+18 u-57 v-31
~stil b-24 c-16 d-35 e-18 f-20 g-30 l-29 m-23 p-37 q-21 s+21 t-26 u-47 v-21
~stio a-17 j-15 n-20 s-18
~sto a-29 b-33 c-22 e-53 f-46 j-25 n-36 o-20 p-18 q-23 t-23
~sto> a-38 g+17 h-22 j-35 k-17 m-46 n-20 q-34 r-29 s-32
~stoc m+21
~stop e-18 j-15 k+21 r-18 u-15
~stor d-18 g-18 j-17 l-24 m+19 n-19 q-23 r-17 u-27
~stos m-21 r-18 u+17
~stoy b-18 c-27 e-24 f-20 g-27 h-36 i-35 k-24 l-17 p-36 r+24 t-22 u-43 v-33
~str a-22 b-15 c-16 d-29 g-31 i-21 k-18 o-31 p-20 s-22 t-21 v-18
~stre a-16 d-15 h-17 p-15 q-19
~stri m-17
~stru b-18 d-15 j-18 o-18
~sts m+20 u-19
~sts> m+20 u-19
~stu a-22 b-25 h-21 j-32 k-21 n-21 p-17 q-23 t-20 v-26
~stuc g+16 j-21 l-20 m-37 v-17
~stuf j-17 m-23
~stuv m-17
~sub a-27 b-21 c-26 d-24 e-31 f-21 g-35 h-17 i-20 j-19 l+17 n-21 o-20 p-23 q-24 t-21 u-33 v-22
~sub> d-15 e-19 g-16 l+25 m-30
~subs g-21 u-23
~suc d-16 m-16 u+15
~succ d-16 u+15
~sue e-24 l-17 m-27 q+25
~sul g-18 k-15 l-17 m-25
~sult g-18 k-15 l-17 m-25
~sum a-17 g-17 i-20 k+21 l-15 u-21
~sume a-15 g-16 i-18 k+21 l-15 u-19
~sun d-17 m+20
~sunn d-16 m+16
~sup b-22 c-15 e-19 i-22 j-21 l-20 o-23 p-17 q-22 r-25 t-18 u-32 v-19
~supe a-22 g-16 n-16 r-16
~supp u-24
~sur a-20 c-15 e-19 j-20 l-23 p-20 r-17
~sure e-18 i-15 j-16 l-19 o-21 p-19 u-19
~surg o+19
~sus a-16 u-17
~susp m-18
~swe a-22 b-16 d-26 g+18 j-19 l-19 m-18 n-25 o-21 q-20 r-17 u-27 v-18
~swer a-20 d-24 g+20 l-17 n-24 o-19 q-19 s-17 u-24 v-16
~swi m-18
~sy> a-17 b-15 j+17
~ta> a-16 b-33 c-63 d-76 e-63 i+25 l-18 q-29 t-25 u-16
~tab a-18 d-17
~tabl a-18 d-17
~tac b-24 d-25 g-23 l+20 m-42 o-25 q-17 u-34 v-20
~tact b-21 d-18 g-20 j-17 l+21 m-33 o-16 u-25
~tad a-16 i-15 j-22 m+16
~tadi j-15
~taf j-17 m-20 u+17
~tafa u+19
~tah c-16 i-18 j-16 k-17 l+22
~tahp i-17 k-17 l+22 m-19
~tai a-19 d-19 i-16 j+20 n-17
~tail m+15
~tak c-19 e-31 f-34 g-23 i-46 m-23 o-35 r-17 s-22 t-30 u-44 v-17
~take c-17 e-28 f-27 g-21 i-42 j-29 o-31 r-54 s-17 t-32 u-38
~taki a+17 b-25 d-26 i-18 l-24 m-35 o-17 s-27 u-25
~tal e-28 f-29 g-39 h-47 i+21 k-27 l-43 n-41 o-31 p-36 q-17 r-40 s-22 t-26
~tal> g-18 h-25 i-25 n-22
~talk b-15 e-15 f-18 g-24 h-26 i+24 j-31 k-18 l-34 n-29 o-28 p-29 q-38 r-33 s-25 t-17 v-24
~tall i-20 u-27
~tam b-26 g-19 i-27 k-21 m+19 n-20 o-17 r-15 u-20
~tame b-21
~tamo a-21 i-19 m+20
~tamp m+18
~tan a-23 b-39 e-23 i-19 k-15 l-16 m-23 n-29 p-29 q-35 r-30 s-16 u-29 v-17
~tan> b-22 c-23 e-19 g-47 i-20 k-30 l-37 m-16 n-29 o-30 p-20 q-23 r-28 s-26 t-17 u-43
~tanc a-17 m-15
~tand b-15 m-30 r-15
~tant i-16 m+18 u-15
~tar b-50 c-39 d-17 e-34 h-23 i-28 j-24 k+19 n-31 q-18 t-35 v-41
~tar> a-28 b-21 d-23 h-22 i-21 j-28 m-23 q-31 r-25 v-16
~tard a-15 d-20 m-30 o-15 s-17 u+15
~targ h-22 u-17
~tari i-16
~tarm i-22 k-17 u-16
~tart a+15 b-30 c-22 d-37 e-20 f-18 g-28 i-37 j-41 k+30 l-30 n-26 p-21 t-17 u-38 v-20
~tas b-19 c-16 d-30 e-18 g-28 h-23 j-21 l-19 m-23 o-29 p-16 q-17 r-18 u+23
~tas> b-19 c-15 d-29 e-18 g-28 h-23 j-21 l-17 m-21 o-28 p-16 q-17 r-17 s-19 u+23
~tat a-19 d-16 h-16 l-16 n-25 u-22
~tati m-16
~tatt m+17
~tax m+19 u-19
~taxe m+19 u-19
~tay a-27 b-24 d-23 g-17 i-20 j-20 r-17 s-17
~tay> a-17 b-16 d-16 g-16 i-19 j-16 m-19
~tch a-24 c-16 d-29 g-20 h-15 j-27 r-21 s-17
~tch> a-22 d-28 g-19 j-26 o-16 r-21 s-16
~tco m+16
~te> a-18 d-27 e-47 f-25 g-24 h-23 j-17 n-44 p-23 r-31 s-20 t-20
~tea a-23 d-24 g-17 k-16 n-31 u-22
~teac m+16
~tead a-19 n-25
~team m+15
~tear m-21
~ted b-21 e-31 f-30 g-39 h-23 i-37 m-18 n-24 o-28 p-15 r-29
~ted> b-19 e-27 f-23 g-34 h-33 i-30 m-20 n-18 o-25 r-26
~tede b-16 i-16 n-20
~tee d-22 i-17 l+18 q-18 v-17
~teen d-15 l+19 m-27 v-16
~teet u-23
~tel a-24 c-26 e-16 f-16 h-28 j-22 k-24 m+17 o-42 p-36 q-32 r-22 s-24 t-19
~tel> a-24 m+19 u-17
~tele a-19 b-18 c-17 d-20 g-17 h-16 j-20 n-15 o-17
~tell b-29 g+16 h-15 i-18 k-17 l-35 n-28 o-31 p-26 q-26 r-19 v-21
~tem a-17 c-17 d-21 j-17 k-19 n-30 p-18 q-23 t-17 u-28 v-20
~teme l-15 m-19
~temp u-18
~ten c-36 e-35 f-33 j-54 k-46 m-52 r-27 t-34 u-16
~ten> a-19 d-25 g-21 i-32 p-15 q-31 v-24
~tend m-25 n-27
~tene u-16
~teng b-16 c-21 e-24 f-23 h-28 j-28 k-26 l-35 m-52 r-25 t-22 u-20
~tenm l+17 m-16 o-19
~tens d-17 i+15 u-19
~ter c-15 d-40 e-49 g-28 h-28 i-17 j-30 k-22 p-33 t-54 u-33 v-40
~ter> d-27 e-33 f-41 g-26 h-15 j-57 l-50 p-23 q-17 t-37 u-18 v-23
~tere a+15 d-17 g-19 i-16 j-23 l+15 o-21 q-24 r-28 s-20 u-18 v-26
~teri a-17 o-18 q-17 s-19
~tern a-22 b-16 d-16 l-19 n-23 q-19 r-15 u-26
~ters u-17
~tes a-28 b-40 c-25 d-17 e-17 f-18 j-35 k-24 l-41 p-35 q-38 s-19 t-27 u-17 v-36
~tes> b-26 c-20 g-28 h-26 j-18 k-20 l-20 p-22 q-29 t-18 u-39 v-25
~test a-26 b-23 d-32 g+16 h+17 j-23 l-29 n-36 p-18 q-18 r-16 s-15 v-17
~tev b-15 d-22 g-15 h-20 i-20 j-20 n-16 o-15 q-21 t-15 u-27
~teve b-15 d-22 g-15 h-20 i-20 j-20 n-16 o-15 q-21 t-15 u-27
~tex a-23 b-32 c-17 d-45 e-25 f-32 h-33 k+16 n-54 o-32 p-51 q-43 r-40 s-45 t-38
~text a-22 b-32 c-17 d-44 e-25 f-32 h-32 k+16 l+15 n-55 o-53 p-51 q-43 r-38 s-44 t-38
~th> c-42 f-19 g-21 h-29 k-43 o-16 q-34 r-42 s-17 v-17
~tha a-22 c-18 e-33 f-56 g-27 h-63 i-35 k-22 l-55 p-20 s-16 t+15 u-24 v-21
~than a-15
~that a-20 c-17 e-32 f-55 g-27 h-63 i-33 k-21 l-54 p-19 r-34 t+15 u-22 v-19
~thdr m-17
~the c-24 e-47 g-40 j-15 m-20 n-22 p-19 q-17 s-24 t-42 v-15
~them c-19 d-22 g-15 i-22 j-16 k+18 n-19 o-22
~then b-22 i-20 j-21 l-21 m-19 n-27 p-17 u-33
~ther c-17 d-17 e-31 g-37 k-32 l-19 q-17 t-41
~thes a-21 b-32 f-21 h-25 j-30 k-35 l+22 m-24 n-30 o-35 q-31 r-26 s-19
~they b-33 c-19 f-22 g-26 h-38 i-17 j-17 k-22 l-24 t-16
~thi e-47 f-15 h-26 i-21 j-22 k-30 n-18 o-26 p-26 q-38 r-57 t-35
~thin e-23 f-19 h-17 i-26 k-18 l-16 q-21 r-57 s-15 t-38
~this d-17 e-33 h-24 i-17 j-31 k-24 n-34 o-34 p-51 q-41 r-35 t-24
~thn e-15 j-15 m-24 t+19 v-16
~tho d+17 i-25 l-22 m-25 o-22 p-21 s-20 v-20
~thou d+16 g-16 i-18 l-19 m-42 o-16 p-19 s-17
~thr c-16 g-25 n-16 s+16 t-17 u-16 v-17
~thre u-19
~thro g-17 l-27 n-15 r-16
~tic d-35 i-29 j-28 l-17 t-15 u+16
~tic> d-17 j-15 n-20
~tick m+19
~tie b-29 e-29 f-30 j-31 k-30 l-25 n-33 p-40 r-26 s-36
~tiem a-19 d-20 h-17 o-19
~tien b-26 e-27 f-28 j-28 k-29 l-24 n-53 p-38 r-42 s-37
~til b-27 c-22 d-42 e-22 f-23 g-36 i-19 j-15 l-35 m-32 p-41 s+26 t-28 u-23 v-23
~till b-26 c-17 d-39 e-19 f-21 g-33 i-16 l-30 m-29 p-39 s+22 t-27 u-25 v-21
~tim c-24 d-26 f-32 g-38 i-38 k-28 r-17 t-22 u-30 v-30
~time c-24 d-26 f-31 g-37 i-37 k-28 r-16 t-22 u-41 v-29
~tin b-17 c-31 d-25 e-34 h-36 j-55 n-26 o-31 p-28 q-18
~ting b-17 c-27 d-21 e-31 h-36 j-53 n-25 o-29 p-27 q-17
~tio a-20 b-23 c-29 e-21 f-26 h-34 k-25 q-25 s-17 u-19 v-29
~tion a-20 b-23 c-29 e-21 f-26 h-34 k-25 q-25 s-17 u-19 v-29
~tir a-20 d-24 i-21 m+22 n-21 o-16 q-20 u-23
~tire a-18 d-22 i-19 m+22 n-20 q-19 u-16
~tis a-22
~tist a-18
~tiv a-22 d-17 i-21 j-18 k+28 l-29 n-23 q-17 v-19
~tiva i-16 k+21 l-20
~tive k+19 l-16 n-16
~tle b-21 o-22 q-17 u-18
~tle> b-19 o-20
~tly m-22
~tly> m-22
~to> c-33 e-23 f-53 h-57 j-31 k-51 m-18 p-32 q-16 r-39 t-26 v-31
~toc b-16 d-19 g-17 m+20 n-21 q-15 s-18 t-15 u-18
~tock m+21
~tod a-26 c-30 e-29 g-33 j-40 k-24 l-32 n-40 p-30 q-16 u-28 v-31
~toda a-18 c-23 e-19 g-27 j-34 k-18 l-26 n-31 p-23 u-35 v-27
~todo a-21 h-16 i-17 n-17 o-22
~toe m+20 n-19
~toes m+20 n-19
~tol b-20 i-22 n-22
~told b-20 i-22 n-22
~tom a-18 c-23 e-21 f-27 g-36 i-30 j-31 k-28 l-29 m-20 n+25 p-26 q-22 r-33 t-24 u-43 v-23
~toma b-21 h-17 i-19 k-15 o-25 q-16 u-21
~tomo a-16 c-17 d-28 e-15 f-22 g-30 i-17 j-24 k-16 l-22 n+19 p-17 r-27 s-24 t-18 u-29 v-16
~ton a-18 b-18 s-18 u-20 v-15
~too a-21 c-19 d-16 i-20 j-17 o-16 t-16 u-21
~too> m+17
~took a-17 m-17
~top b-17 c-15 d-20 e-21 g-16 i-18 j-19 k+19 n-18 q-17 u-21 v-16
~top> e-20 k+24 l-27 u-16
~tor a-21 b-24 c-19 d-32 g-26 k-18 n-31 r-17 s-20 t-15
~tore a-17 h-16 m+20
~tori a-16 m-16 n-15 u-15
~torm m-20
~tors m-20
~tory j-18 u-18
~tos a-21 g-20 j-28 q-15 s-15 u+16
~tos> a-21 g-18 j-27 q-15 s-15 u+17
~tot d+21 m-22
~tota d+21 m-22
~tou m-15 p-15
~tow a-20 b-22 d-23 h-20 n-20 s-18 u-22
~town a-18 b-18 d-22 h-19 n-20 s-17 u-21
~toy b-18 c-27 e-24 f-20 g-27 h-36 i-35 k-24 l-17 p-36 r+24 t-22 u-43 v-33
~toy> b-18 c-27 e-24 f-20 g-27 h-36 i-35 k-24 l-17 p-36 r+24 t-22 u-43 v-33
~tra a-38 c-47 e-38 f-37 j-29 l-55 m-15 p-20 q-18 s-33 t-38
~tra> a-16 c-24 e-19 h-30 j-16 k+16 l-32 m-21 n-36 p-29 q-28 r-34 s-33 t-18 u-50
~trab a-28 e-15 f-17 g-24 j-27 k-18 l-22 p-20 r-17 s-21 v-17
~trad o+21
~trai j-16 u-16
~tran a-20 d-22 n-23 o-19
~tras a-17 b-17 h-16 n-24 r+16
~trat g-17
~trav m-17
~tre a-30 c-17 d-32 f-18 g-36 h-32 i-24 l-20 o-24 p-25 q-27 s-25 t-18 v-18
~trea a-16 g-21 j-21 u+18
~tree a-20 b-15 d-22 g-16 h-21 i-16 l-15 n-20 o-16 p-22 q-22 s-17
~tri d-29 g-16 h-21 i-20 n-23 o-19 q-18 r-20
~tric d-16 m+18
~trip a-20 b-17 d-18 h-17 n-17 q-15 r-16 u+17
~tro c-26 d-41 e-18 f-24 g-38 h-27 i-38 k-24 l-27 m-29 o+19 p-27 r-20 t-19 u-33 v-24
~tro> c-24 d-33 e-15 f-22 g-32 h-22 i-33 k-23 l-24 m-52 o+20 p-21 q-22 t-17 u-34 v-21
~tru a-20 g-24 h-24 k-18 l-26 o-20 p-21 s-22 t-21
~truc a-28 b-25 d-27 g-17 i-21 p-17 s-18 u-21
~true j-23 o-16 q-17
~trus m-18 u-16
~try a+19
~try> m+15
~tryi a+19
~ts> b-15 c-31 e-40 f-36 g-43 h-18 i-43 k-31 n-19 p-40 q-24 r-40 s-16 t-35 u-19
~tsd a+18 g-18 i-16
~tsd> a+18 g-18 i-16
~tsi u-22
~tsid u-22
~tte d-40 h-20 j-23 k-20 l-27 p-18 s-18 t-17 v-29
~tter d-38 h-18 j-22 k-18 l-24 p-16 q-29 s-15 t-15 v-27
~tti d-24 j-23 o-21 p-28
~ttin d-24 j-23 o-21 p-28
~ttl b-21 o-22 q-17 u-18
~ttle b-21 o-22 q-17 u-18
~ttoo m+17
~tua a-19 m-29 r-16
~tual m-19
~tuat m-19
~tuc g+16 j-21 l-20 m-37 v-17
~tuck g+16 j-21 l-20 m-37 v-17
~tuf j-17 m-23
~tuff j-17 m-23
~tur a-20 c-18 d-22 e-28 f-22 g-31 h-31 i-21 n-15 p-20 q-38 s-32 t-25 u-23 v-30
~ture u-15
~turn a-16 c-27 d-34 e-25 f-19 g-24 h-26 i-18 n-29 p-17 q-32 s-27 t-22 v-26
~tuv m-27 s+15
~tuvo m-17
~twe a-15 m+19
~twi a-18 g-16 l-17 m-26 n-17 q-20 t-18 u-17
~twic a-18 g-16 l-17 m-26 n-17 q-20 t-18 u-17
~ty> c-25 e-30 g-39 h-27 k-21 o-16 q-24 s-18 t+24
~typ b-18 g+18 j-19 l-16 u-26
~type b-17 d-22 g+20 j-18 u-23
~tyu e+20 m-22
~tyu> e+20 m-22
~ual a-21 b-29 c-28 d-28 e-34 f-26 l-30 m-23 n-15 p-29 q-27 r-28 t-28 v-21
~ual> a-37 b-23 c-20 d-22 e-27 f-21 j+17 k-20 l-22 o-28 p-21 q-22 r-19 t-21 u-49 v-19
~uali m-21 u+20
~uall m-19
~uan b-26 c-19 d-25 g-34 h-29 j-31 k-21 l-23 m-16 n-20 q-29 t-16
~uand a+17 g-26 j-22 n-21 q-20 r-21 u-22
~uant a-30 b-16 h-19 i-17 u+23
~uar a-23 b-23 d-17 m-21 n-16 o-22 r+25 s-20 u-21
~uart r+15
~uat d-15 o-16
~uati m-19
~ub> d-15 e-19 g-16 l+25 m-30
~ubl a-20 b-18 i-15 m-21
~uble a-16 b-17 m-17
~ubr a-20 d+29 i-17 j-17 l-17 n-16 q-16 u-22 v-19
~ubre a-18 d+30 j-17 l-15 m-29 u-21 v-16
~ubs g-21 u-23
~ubsc g-21 u-23
~ucc d-16 u+15
~ucce d-16 u+15
~uch a-15 b-16 d+17 e-31 f-31 g-30 h-28 j-40 k-29 o-28 p-31 q-29 t+18 u-22 v-28
~uch> c-19 d+21 e-24 f-26 g-24 h-23 j-35 k-23 o-23 p-25 q-19 s-27 u-17 v-22
~ucho d-16
~uck a-31 b-27 d-31 h-22 i-30 k-23 l-27 n-30 p-26 t-23 u-25
~uck> a-29 b-26 d-27 h-20 i-28 k-22 l-26 n-26 p-26 t-21 u-22
~ucks m+17
~uct b-17 d-16 j-16 o-17
~ucti b-17 j-16 n+16 o-16
~uda b-25 c-24 e-21 f-21 g+18 h-22 l-24 n-22 o-24 p-23 r-18 s-21 v-20
~uda> b-24 c-22 e-20 f-20 g+19 h-15 j-20 l-23 n-22 o-23 p-22 q-21 r-16 s-20 v-19
~ude a-26 c-22 e-23 h-22 i-26 j-25 n-21 o-22 q-20 r-17 t-16
~ude> a-18 e-15 i-15 j-20 m-26 o-16 q-15 v+17
~udo m-18
~udos m-16
~ue> b-34 c-29 e-39 f-29 h-33 i-41 j-16 m-20 n-37 p-15 q+17 v-38
~uec d+16 h-22 j-15 m-25
~ued d-19 e-48 f-43 g-29 h-18 j-18 k-20 l-59 m-38 p-24 r-41 t-17 u-46 v-53
~ueda b-20 k-16 p-15 q-29 r-24 s-27 t-17
~uede e-32 f-27 g-38 h-53 j-50 l-42 m-54 p-27 r-18 t-37 u-45 v-36
~uedo b-33 c-40 d-16 e-22 f-21 i-30 j-22 k-36 l-25 m-22 r-38 u-31 v-23
~ueg m+26 n-16 s-21
~uego m+22 s-18
~uel a-27 b-27 c-20 g-23 h-18 i-29 n-26 q-24 t-16 v-19
~uele d-17
~uelt m-17
~uelv m-21
~uen c-27 e-35 f+17 g-33 h-26 n-28 o-41 p-29 r-29 s-23 u-48 v-35
~uen> b-16 d-16 f+17 i-16 j-17 m-36 o-21 q-16 r-16 t-15 u-19
~uenm l+19
~ueno e-18 u-23
~uent a-22 f-16 g-17 h-17 l-23 m-18 n-18 o-22 s-21 u-24 v-18
~uer b-28 c-24 d-32 e-17 f-15 g-30 h-24 i-35 l-24 m-18 n-19 r-17 t-19 u+21 v-24
~uera m-16
~uere k+20 l-17 m-22 q-15
~uerm m-26 n-19 o-15 q-20 u+23
~ues c-23 d-32 e-17 f-15 g-16 h-24 j-28 k-17 l-32 m+15 n-17 p-27 u-36 v-26
~ues> b-23 c-16 d-24 g-25 h-18 i-26 j-17 l-24 u-19 v-17
~uess u-15
~uest a-21 j-16 n-21 p-15 q-19 s-18
~uev b-28 d-26 f-16 g-20 h-16 i-21 j-26 l-27 n-20 p-16 q-20 r-20 s-27 u-22
~ueva b-20 d-18 j-20 v-19
~ueve s-17
~uevo k+16 l-20
~uff j-17 m-23
~uff> j-17 m-23
~ug> u+16
~uga h-19 l-18 m-28 n-18 q-18 s-16 v-17
~ugar h-19 l-18 m-28 n-18 q-18 s-16 v-17
~ugh c-18 e-16 f-18 g-27 j-20 k-17 m-18 n-31 s-28 v-21
~ugh> c-17 e-15 f-17 g-22 n-24 r-16 s-24 v-18
~ught m-15
~uh> e-18
~ui> b-25 c-19 d-28 e-17 h-22 i-24 k-17 l-16 n-28 o-26 r-27 s-21 u-32 v+21
~uie c-25 d-53 e-37 f-34 g-39 h-25 j-45 l-21 n-18 o-21 r-44 s-32 t-39
~uien a-38 b-37 c-27 d-40 e-22 f-22 g-23 j-31 k-36 l-45 m-24 o-21 r-27 s-18 t-25
~uier a+15 d-26 e-21 f-18 g-25 h-21 j-23 n-31 p-36 q-39 r-29 s-25 t-23 u-22 v-48
~uil m-17
~uin d-16 n+17 u-20
~uin> n+16
~uir a-16 m-20
~uis d-20 j-16 m-16 n-15 p-21 q-16 r-17 u-27 v-19
~uisi m-27 p-19 r-15 u-18
~uit a-44 c-19 d-33 g-24 h-19 i-36 j-27 k-31 m-18 p-26 q-34 t-18 u-44 v-33
~uita a-25 m-19 n-17 o-19 q-17 s+17
~uite a-23 i-23 k-18 n-19 p-16 q-18 s-20 u-23 v-24
~uito a-16 d-16 m-21 n+19 o-18 u-19
~ul> a-20 b-18 d-22 j-18 t+17
~ula a-16 m+19 u-17
~uld b-24 e-26 f-31 h-43 j-26 k-18 l-15 p-30 r-22 t-37 v-40
~uld> b-24 e-26 f-31 h-43 j-26 k-18 l-15 p-30 r-22 t-37 v-40
~ule a-20 d-18 u-19
~ules u-16
~ull a-25 g-15 h-20 i-23 j-19 m-22 n-25 p-16 q-23 r+25 s-17 u-19
~ull> o-18
~ulle m-16 r+18
~ulli a-16 m-27 o-15 r+18
~ulp b+16
~ulpe b+16
~ult g-19 k-17 l-19 m-30
~um> j-19 m+21
~umb b-35 c-27 e-16 f-18 h-25 n-30 o-16 p-24 q-28 r-24 s-22 t-26
~umbe b-34 c-26 e-16 f-18 h-25 n-30 o-15 p-24 q-28 r-23 s-26 t-26
~ume a-34 b-31 c-27 d-42 e-27 f-21 h-28 o-30 p-22 q-26 r-30 s-24 t-23
~ume> a-15 g-16 i-18 k+21 l-15 u-19
~umer a-27 b-26 c-20 d-34 e-18 h-23 k-30 m-23 n-22 o-26 p-17 q-17 r-26 s-19 t-15
~ump u-20
~ump> m-19
~una a-21 m-29 u-16
~una> m-16 v+15
~unc d-20 f-16 h-16 i-16 j-22 l-17 m-22 n-22 o-18 v-17
~unci m-25
~und e-25 f-23 i-25 k+17 l-49 n-16 o-16 q-28 t-31 v-34
~und> d-31 g-22 k-21 l-18 n-27 q-15 s-20 u-27 v-19
~unde a-20 j-19
~undo a-16 g-17 k+26 l-30 m-34 n-16 r-21 s-19
~undr a-15 m-23 n+16 u-20
~une n-16
~uner n-16
~ung d-16 m-16
~uni a-21 b-17 g-20 h-16 j-23 n-26 q-17 r-24 s-19 u-21
~unic m-17
~unn a-18 b-16 d-21 f-18 h-18 m+20 n-23 p-17 q-27 s-18 u-22
~unni f-16 h-17 n-15
~unny d-17 m+26 q-19 u-15
~uno a-16 n-23 o-22 q+24
~uns a-23 b-22 c-29 d-29 e-35 f-26 h-23 i-23 j-23 k+17 l+17 n-21 o-21 p-23 q-25 r-28 s-21 t-25 u-33 v-24
~unst e-18 k+27 l-23 m-25
~unsu a-20 b-18 c-21 d-21 e-25 f-18 i-17 j-16 l+19 n-16 o-17 p-17 q-19 r-19 s-16 t-17 u-25 v-18
~unt a-19 b-20 c-29 e-23 f-21 h-16 j+16 k-26 l-24 p-24 r-25 t-23 u-24 v-33
~unt> a-17 g-15 i-18 j-23 n+19 o-15 u-19
~unta a-16 b-15 d-20 l-20 n-23 u-17
~unti a-16
~unto a-17 j+21 v-18
~untr m+15
~unts d+15
~up> f+16
~upa a+17
~upa> a+17
~upe a-24 g-23 i-16 n-19 q-18 r-18
~uper a-22 g-16 n-16 r-16
~upl m-18
~uple m-16
~upo a+19 c-17 e-18 f-15 g-18 h-18 j-25 m-28 n-25 o-22 q-17 r-17 u-26
~upo> a+21 d-23 j-20 m-21 o-17 u-17
~upp u-24
~uppo m-15 u-18
~ups d-18 j+16 l-18 n-22 u-15
~ups> j-17 m+17
~ur> b-25 c-35 e-29 f-38 g-16 m-16 n-38 o-18 p-16 q-21 r-19 u-25
~ura a-22 b-16 d-22 h-16 i-17 j-16 m-22 o-17 u+20
~ura> a-18 b-16 d-20 h-16 i-15 m-33 o-16 u+20
~ure a-26 d-30 e-21 f-17 h-21 i-26 j-29 k-19 l-29 m+17 r-20 t-21
~ure> a-20 b-16 d-30 e-19 h-18 i-22 j-25 k-17 l-24 m+20 p-22 r-17
~urg d-17 m-24 n-18 o+18
~urge m-21
~urgi o+15
~uri d-16 m-24 q-18
~urin d-16 m-20 o-17
~urn a-16 c-27 d-36 e-26 f-20 g-25 h-27 i-19 n-31 p-18 q-36 s-28 t-23 u-16 v-28
~urn> a-40 b-27 c-22 d-28 e-18 g-18 h-17 n-22 q-27 s-20 v-19
~urne r-16
~urno b+20 i-17 j-17 k-16 l-21 m-20 r-18 u-15
~urr d-16 r-20 u-19
~urri m+16 r-17
~urs a-18 d+17 q-15 t-15 u-26
~urs> u-15
~urse d+18 m-18 u-17
~urt g-18 j-18 k-17 n-26 p-24 r-15
~urt> m-29 n-22 p-18
~urts d-15 m+17 u-19
~us> a-19 d-15 g-17 n-22
~usa a-19 i-18 j-16 l-18 m-28 n-19
~usan a-16 g-16 m-24 n-17 u+18
~usc b-23 d-17 g-16 i-18 l-18 n-23 o-19 p+15 u-19
~usca b-20 d-17 g-16 i-15 m-19 n-23 o-18 p+16 u-18
~use a-27 c-18 d-25 h-23 n-26 o-32 p-23 q-26 s-25 t-17 u-18
~use> d-22 o-24 q-15 s-19 u-24
~used a-18
~usi a-24 d-16 e-18 j-16 l-25 m+23 o-18 p-16 q-26 r-16 t-24 u-29
~usic a-17 d-17 e-17 l-18 m+21 o-17 q-22 u-19 v-16
~usin a-16 t-15
~uso m-22 o-19
~uso> m-22 o-19
~usp m-18
~uspe m-18
~ust c-36 d-32 e-34 f-37 g-24 h-29 j-21 k-27 l-25 p-31 s-40 t-30
~ust> a-21 c-25 d-21 e-26 f-27 h-35 j-21 k-17 l-17 p-20 s-30 t-22
~usta b-16 g-19 l-19 q-16 u-15
~uste b-18 d-16 i-19 n-21 o-16
~ut> c-28 e-22 f-31 g-41 j-34 k-30 p-18 s-30 t-29
~ute a-26 d-25 j-17 n-20 o-24 r+15 u-19
~utes a-16 b-17 o-19
~uth u-17
~uth> u-17
~uti m+18
~uto d-20 g-18 j-20 n-16 o-16 r+20 u-21
~utos m-19 r+20
~uts b-18 d-21 n-23 u-29
~uts> n-15
~utsi u-22
~utt g-17 l-16 o-21 v-15
~utte n-20 o-20
~uvo m-17
~uvo> m-17
~uys b-23 e-16 g-25 i-25 m-23 n-20 r-20 s-20 v-18
~uys> b-23 e-16 g-25 i-25 m-23 n-20 r-20 s-20 v-18
~va> d-16 j-18 k-20 v-16
~vab q+16
~vaba q+16
~vac g-16 m+26
~vaca m+19
~vai b-19 f-16 h-20 j-23 m-16 n-24 r-16 t-16
~vail b-18 h-17 j-20 n-21 r-16 u-18
~val n-15 o-19 u-26
~vali g+15 u-17
~vam m-22
~vame m-15
~van a-19 b-23 c-16 g-18 i-22 j-19 m-34 n-20 p+16 q-29 u-18 v-16
~van> a-17 i-18 j-16 m-28 n-18 p+17 q-21 r-20 u-15
~vb> e+19 m-18
~ve> a-18 c-26 e-60 f-56 g-40 h-35 j-19 k-46 o-15 u-15
~vec m-22 n-16
~vece a-20 m-21 n-15
~ved d-16 e-15 h-17 i-23 l-31 m-24 n-17 p-21 q-21 r-27 s-25 t-18
~ved> d-16 e-15 h-17 i-23 l-31 m-24 n-17 p-21 q-21 r-27 s-25 t-18
~veg m+19
~vega m+19
~vem m-15
~ven b-35 c-18 g-19 j-30 l-34 n-19 o-23 p-25 r-28 s-21 t-17 v-31
~ven> a-18 h-15 j-15 k+19 l-18
~vend a-19 d-19 m+17 n-18 u-24
~veni b-23 h+16 m-33 p-20 u-23
~vent m+16
~ver a-17 b-33 c-20 e-50 f-58 g-70 i-29 j-31 l-18 n-46 o-39
~ver> b-34 c-45 e-37 f-43 g-53 i-18 j-18 n-36 o-42 t-18 u-30
~vere p+16 q-21
~vers a-16 h-17 i-21 j-21 m+16 p-21 t-17 u-21 v-18
~very c-16 g-20 h-26 i-23 j-17 k-19 n-24 o-30 p-20 q-23 v-19
~ves d-15
~via b-19 d-19 i-15 j-17 u-15
~via> b-19 d-18 j-16 o-18
~vic d-17 m-19
~vid a-21 c-16 e-19 j-18 u-18
~vida m-17
~vide a-15 e-17
~vie b-30 c-22 d-30 f-15 g-20 h-17 i-29 j-23 k-21 n-24 p+16 q-17 s-22 t-17 u-34 v-25
~vie> m+21
~vien b-21 c-17 d-24 i-22 l+19 m-37 n-15 u-26 v-20
~vin d-27 g-22 h-24 i-24 j-26 l-26 n-31 p-25 q-16 t-18 u-29
~vin> m-17
~ving d-23 f-17 g-19 h-23 i-19 j-22 l-25 n-28 p-24 t-16 u-26 v-26
~vis b-15 e-21 i-25 k-16 n-31 p-21 q-23 r-19 s+18 u-25 v-21
~visa n-20
~vise m-18
~viso m+17
~vo> b-17 c-19 d-26 e-18 f-19 g-20 h-22 i-22 j-26 n+16 o-22 p-22 r-23 u-30
~voi a-20 g-23 m-29 n+23 u-20
~voic m-16
~void d-17 g-22 m-29 n+24 u-18
~vol i-19 m-17
~volv i-19 m-17
~vor d-29 e-23 f-20 h-23 k-27 n-27 q-31 r-18 s-27 t-26 u-30 v-26
~vor> d-28 e-23 f-19 h-21 k-26 m-31 n-26 q-29 r-16 s-26 t-23 u-27 v-22
~vos m-18
~vos> m-18
~vot m+23
~vote m+23
~vue a-20 b-18 g-18 i-21 j-16 n-16 q-17 s-18 u-21
~vuel a-20 b-18 g-18 i-21 j-16 n-16 q-17 s-18 u-21
~vy> s+16
~wai c-16 d-29 l-17 m-40 p+15 s-19 u-29 v-16
~wait c-16 d-27 l-17 m-41 p+15 s-19 u-29 v-16
~wak a-20 n-20 p-18 q-16 r-16
~wake a-20 m+15 n-19 p-18 r-16
~wal b-28 c-20 d-19 g-24 h-18 i-20 k-21 l-23 n-31 o-25 p-23 s-20 t-16
~walk b-21 c-15 d-38 i-20 l-19 m-29 n-24 o-18 p-19 r+17
~walm h-17
~wan a+17 d-26 e-21 f-18 j-21 m-19 n-28 p-35 q-24 r-35 s-29 t-35 u-50
~want a+17 d-26 e-21 f-18 j-21 m-19 n-28 p-35 q-24 r-35 s-29 t-35 u-50
~war d-15 i-22 l-18 m+15 u-16 v-15
~ward i-22 l-17
~was d-16 l-19
~wash l-16
~wat b-16 d-15 i-18 j-15 l-17 p-17 r-15 u-27
~watc b-16 d-15 i-18 j-15 l-17 p-17 r-15 u-27
~wav u-15
~way a-36 c-22 d-32 e-25 f-20 g-25 h-27 i-26 k-22 m-25 n-18 o-26 t-22 u-22
~way> a-30 c-20 d-29 e-24 f-19 g-24 h-25 i-24 k-21 m-27 n-30 o-24 t-22 u-20
~ways a-17
~wbo m+15
~wboy m+15
~wea a-26 d-29 g-32 h-26 i-26 j-24 l-20 o-24 r-17 v-16
~wear a-21 d-21 g-28 h-18 i-16 j-24 o-21
~weat m+19 u-17
~web m+15
~webs m+15
~wed d-16 i-22 j-21 n+18 r-18 u-20 v-15
~wed> i-20 j-18 n+20 r-16 u-16
~wee c-20 d-33 f-17 g-29 i-29 j-26 k-18 l-29 n-38 o+22 p-18 q-23 r-24 s-32
~week c-19 d-31 g-24 i-25 j-24 k-15 l-25 m-18 n-37 o+24 q-21 r-22 s-37
~wei m-20 s+16
~weir m-21 s+16
~wel a-17 b-15 i-16 u-18 v-18
~wen a-21 c-16 e-35 f+27 h-16 i-16 j-22 k-16 l-25 n-25 o-20 s-16 t-15
~wena d-17 e-31 f+30 m-30 u-24
~went a-19 j-19 n-18 o-16
~wer a-34 b-16 c-28 d-37 e+18 f-27 g+15 j-21 k-22 l-27 o-20 p-23 q-29 s-29 u-40 v-25
~wer> a-17 d-15 g+21 j-19 l-17 u-25
~were a-17 d-20 j-17 n-16 o-16 r+20 s-16 u-15
~wert e+26 f-15 m-27 u-15
~wes a-15 h-15 l-15 r-15 s-17 t+21 u-20
~weso m-17 t+21
~wha b-35 c-45 e-43 g+19 i-23 k-28 l-27 o-26 p-36 q-26 r-58 s-26 t-26 v-57
~what b-35 c-45 e-43 g+19 i-23 k-28 l-26 o-26 p-36 q-26 r-58 s-26 t-26 v-57
~whe b-28 c-16 e-26 f-46 g-49 i-19 k-45 l-48 o-20 q-51 r-18 t-29 u-20 v-23
~whee m-24
~when b-19 c-20 d-17 e-17 f-21 g-27 h+15 i-15 k-36 l-26 q-43 t-19 v-28
~wher a-24 d-16 f-32 g-33 h-34 i-22 j+23 k-15 l-32 n-30 o-37 p-44 q-23 r-47 s+19 u-16
~whi a-20 b-23 d-32 h-21 i-27 j+24 k-17 l-22 n-37 o-20 p-22 q-27 s-15 t-19 v-20
~whic a-25 b-18 d-29 h-19 i-20 j+23 l-21 m-16 n-26 o-19 p-16 q-20 s-19 t-18 v-18
~who a-23 j-16 m-31
~whol m-25
~wic a-18 g-16 l-17 m-26 n-17 q-20 t-18 u-17
~wice a-18 g-16 l-17 m-26 n-17 q-20 t-18 u-17
~wil c-32 e-33 g-16 i-33 j-44 k-45 l-50 o-22 s-17 v-23
~will c-30 e-32 f-32 g-15 i-31 j-42 k-44 l-49 o-21 s-22 v-39
~win a-26 d-17 n-26 q-15 r-18 u-21
~wing a-23 n-15 r-17
~wis u-18
~wise d+17 m-19
~wit a-15 c-35 f-33 g-22 h-24 j-22 k-35 q-19
~with a-15 c-34 f-33 g-22 h-24 j-22 k-34 q-19
~wn> g-31 k-18 l-24 n-35 u-20
~wok m-18
~woke m-18
~won m-16
~wond m-16
~wor a-23 b-30 c-37 e-33 f-32 j-47 k-34 l-18 q-21 r-38 s-16 t-38 v-35
~word d-19 u-25
~work a-15 b-20 c-30 e-23 f-29 j-40 k-31 r-33 s-42 t-34 v-26
~worr p+15
~wou g-39 h-23 j-27 m-17 n-26 p-33 s-41 t-21 v-23
~woul g-39 h-23 j-27 m-17 n-26 p-33 s-41 t-21 v-23
~wri a-22 i-22 n-18 q-21
~writ a-22 i-22 n-18 q-21
~wro m+17
~wrot m+17
~ws> a-19 d-25 i-19 j-20 m+23 o-16 r-15
~xac m-15
~xact m-15
~xcv e+19 m-18
~xcvb e+19 m-18
~xes m+19 u-19
~xes> m+19 u-19
~xib m-16 o+15
~xibl m-16 o+15
~xic u-15
~xico u-15
~xie m-18
~xiet m-18
~xit d-18 g-16 j+21 m-26 u-21
~xit> d-18 g-16 j+21 m-26 u-21
~xpe a-22 j-15 l-16 o-16 q-22 u-33 v-16
~xpec q-16
~xpen i-19 u-28
~xpl a-21 b-18 d-29 g+16 j-25 k-24 l-17 m-19 n-24 o-22 q-15 s-18
~xpla a-16 d-23 j-18 u+16
~xpli g+17 m-23 n-16
~xt> b-16 c-17 d-54 e-29 f-25 h-37 p-18 q-46 r-23 s-16 t-32 u-22 v-37
~xte a-17 d-23 g-17 j-21 l+18 m-40
~xtea m-21
~xted i-17
~xtee l+22 m-22
~xti d-21 f-19 h-18 j-23 m-19 n-22 o-24 p-18 q-22 r-20 s-17 t-24
~xtin d-21 f-19 h-18 j-23 m-19 n-22 o-24 p-18 q-22 r-20 s-17 t-24
~xtr a-19 d+24 m-19 u-20
~xtra a-19 d+24 m-19 u-20
~ya> f+18 r-18
~yan b-19 l+15
~yan> b-19 l+15
~ybo j-17 m-23 v-17
~ybod j-17 m-23 v-17
~yda d-17 m+17
~yday d-17 m+17
~yea m-16 p+17 q-16
~yeah m-16 p+17 q-16
~yer a-18 d-15 n-20 o-16 s+15 u-20
~yer> a-18 n-20 o-16 s+15 u-19
~yin b-16 d-15 n-17 o-15 u-27
~ying b-16 d-15 n-17 o-15 u-27
~yon a-18 b-19 d-28 j-21 l-23 n-20 p-16 r-16
~yone a-18 b-19 d-28 j-21 l-23 n-20 p-16 r-16
~you b-23 c-32 e-26 f-19 n-37 o-26 p-33 q-44 r-35 s-40
~your b-23 c-32 e-26 f-38 n-36 o-26 p-32 q-44 r-34 s-40 u-24
~ype b-17 d-22 g+20 j-18 u-23
~ype> d-18 g+18 u-22
~ys> b-20 c-22 e-38 f-27 i-50 j-38 k-40 l-30 n-40 r-17 v-32
~yse d-21 j-17 m-17 u-18
~ysel d-21 j-17 m-17 u-18
~yth f-20 g-34 h-37 i-24 k-16 r-27 t-17 u-16 v-27
~ythi f-19 g-34 h-37 i-23 k-15 r-29 t-16 v-27
~yto j+16
~yton j+16
~yu> e+20 m-22
~yud b-23 c-24 e-20 f-19 g+23 i-33 j-20 l-22 n-23 o-23 p-20 q-21 r-16 s-19 v-18
~yuda b-22 c-21 e-19 f-19 g+21 i-32 j-19 l-21 n-21 o-22 p-19 q-20 r-16 s-18 v-17
~za> d-22 h-17 j+23 m-24 u-20
~zar n-16
~zar> n-16
~ze> m+23 u-19
~zin d-16
~zo> b-16 d-16 f-16 g-18 n-20 p-16 q-16 u-19
~zxc e+19 m-18
~zxcv e+19 m-18
~zz> m+16
¿ b-71 c-17 e-54 f-27 i-16 k-62 l-54 p-62 q-29 r-74 s-33 t-51 v-79
¿_@howmuch a-18 b-19 c-16 d+29 g-19 h-23 j-19 n-33 o-17 q-24 s-16
¿_@open h+24 m-20
¿__@book a+15
¿__@drink m-17 n+18
¿__@howmuch j-16
¿__@insurance d-24
¿__@medicine u-17
¿__@pay a-16 j-18
¿__a a-16 d-21 q-18
¿__de a-15 u-21
¿__dejar d+18 j-19 m-17 n-17
¿__dia m-17
¿__dio u+15
¿__donde m-15
¿__el m-26 q-16 u-17
¿__en m-18 o-17 u-21
¿__es g-19 h-31 m+18 n-23
¿__hace m-15 n+16 u-18
¿__hay d-18
¿__hora j-17 m+23 u-23
¿__la a-16 d-24 g-19 m-21 s-22
¿__les u+15
¿__llego j+17 n-18
¿__los a-18 d-21 h+15 i-20 m-26 o-15 u-18
¿__mas n-17 o+16
¿__me g-21 m-21
¿__mi a-21
¿__numero m-18 u-18
¿__otro n-18 o+21
¿__para m-16
¿__party u-17
¿__por m-18 n-20 o-23 q-19
¿__puede n-28 u-16
¿__puedo d-20 h-16 o-19
¿__que a-28 l-20 m-20 n-24 o-18 q-22 v-15
¿__quito m-15 n+19 u-18
¿__se a-20 d-29 g-23 h-15 m+19 o-19 q-15
¿__ser o+16
¿__si a-21 b-17 h-19 i-18 j-21 m-31 n+20 o-20 s-16 u-32
¿__un d-18
¿__una i-15 j-15
¿_a u-16
¿_abris h+17 m-15
¿_como a-15 d-29 m+22 n-39 r-17 u-26
¿_con d-15
¿_cual j+16 u-18
¿_cuando a+16 i-15 m-16
¿_cuantas a-16
¿_de j-16 u+17
¿_donde a-16 d-16 m+17
¿_es a-24 d-33 g-19 i-20 m-33 n-26 o-21 u+27
¿_estan m-16
¿_hay a-18 c-15 g-17 m-35 n-22 q-16 u-30
¿_me b-26 h-20 k-17 l-21 m-23 r-19 s-22
¿_por m-15
¿_puede o+16
¿_puedo d-16 h-25 j-22 m-15 n+17
¿_que b-18 c-20 d-24 g+26 i-34 j-21 k-15 l-22 o-21 q-39 r-16 s-23 v-18
¿_quien a-16 m-27 q-18 u+22
¿_se a-23 c-18 i-16 m-22 n-26 s-21 u+16
¿_tienen h-18 i-18 m+20 o-15 u-17
¿_un m-16 n+17 u-16
¿_venden d-16 m+21 u-21
"""
