"""Weights of the intent reader: written by ``python -m training.weights`` from 10191 texts; not by hand."""

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
# a-25 b-53 c-44 e+32 f-73 g-27 i-27 j-40 k-70 l-40 m-49 n-37 o+21 p-55 q-41 r+55 s-39 t-34 u-69
#$ a-30 b-68 c-67 d-53 f-46 g-28 h+19 k-55 n-52 p-25 q-72 r+23 s-52 t-63 u-63 v+15
#_# b-16 h-17 l-20 o-16 v-18
#_@date a-16 d-21 h-16 j-20 m-25 o+29 p-16 q-21 r-22 u-17 v-17
#_@hours s+16
#_@late p-16 r+18
#__# a-30 b-20 c-23 d-27 e+27 f-16 g-22 h-24 k-15 l-28 m-28 n-29 o+21 p-16 q-23 r-24 s-21 t-18 u-29 v-26
#__@visit b-18 m-18
#__and b-17 m-20 p-17
#__i b-19 m-26
#__in a+16 n-15
#__instead o+17
#__is a-16 d+22 j-17 m-26 n-19
#__my b-17 m-24
#__not o+17
#__of m-15
#__that m-30 s-16
#__the r-15
#__this v+19
#__you a-16 e+17 m-19
#_a u-16
#_after p-17 q-15 r+21
#_am m-18
#_and m-17 v+18
#_days o-15
#_dollars d+17 g-16 m-15
#_is m-24 r+15
#_minutos m-19 r+20
#_out a-17 b-17 c-17 d-20 e-36 i-19 l-32 m-30 n-19 o-18 q-16 r+36 t-23 u-24 v-19
#_que a-17 d-16 e+17 u-16
#_you e+17 j-18 m-21
= a-23 b-33 c-39 g-28 h-20 i-34 k-71 l-19 m+63 o-51 q-32 r-21 s-27 t-28 v-25
=beside:book a+16 b-24 c-19 g-32 i-37 j-34 l-31 m-65 n-16 o+18 p-30 q-40 s-26 t-22 u-43 v-23
=beside:cancel_appointment a-24 b+25 i-17 m-22
=beside:cost a-23 b+21 d+22 i-18 j-17 m-34 n-19 q-23 s-19 u-16
=beside:greeting a+22 b-20 h-18 i-29 l-16 m-18 n-18
=beside:help a-24 d-20 g+18 m-28 u-24
=beside:hours a-28 h+19 i-24 m-33 r-20 u-16
=beside:human h+16 i-18 m-20
=beside:location a-33 b-23 d-36 e-16 f-24 g-28 h-18 j+31 l-18 m-26 o-26 p-28 r+23 s-21 t-17 u-38 v-16
=beside:prep_question j-16 m-22 u-18
=beside:reschedule a-17 m-19
=beside:ride_confirmed a-28 b-23 d-15 o-22 p+17 q-20 s-20
=beside:ride_problem a-19 h-20 i-24 j-17 m-41 p-25 q+23
=beside:running_late a-19 j-24 n-27 p-19 q-19 r+23
=beside:side_effect m-16
=beside:thanks a-18 b+22 g-18 l-21 m-24 o-16 q-17 u-16
=beside:what_is_this a-18 c-20 d-27 e-18 f-24 h-28 i-30 j-18 k-16 l-23 m-16 n-41 o-31 p-22 r-25 s-16 t-25 u+40
=denied:book g-21 i-24 o-33 q-24 r-16 s-15 u-25 v-39
=denied:cancel_appointment a-27 b-29 c-19 d-24 g-17 i-20 l-37 m+36 q-27 v-19
=denied:reschedule q-20 r-15 v-16
=denied:ride_confirmed b-20 m-22 q+30 u-16 v-20
=rare1 a-44 b-25 c-52 d-33 e+61 g-55 h-100 i-53 j-48 k-39 l-31 m+62 n-19 o-20 p-51 q-42 r-29 s-31 u-29 v-23
=rare2 a-67 b-30 c-43 d-55 e+67 f-88 g-45 h-82 i-54 j-82 k-38 l-80 m+69 n-17 p-85 q-90 r-62 t-82 u-77
=rare3 a-37 b-33 c-32 d-25 e+34 f-27 g-34 h-33 i-32 j-37 k-27 l-39 m+23 n-34 o-34 p-34 q-32 r-27 t-24 u-26 v-30
=said:book a+100 b-55 c-20 d-42 e-44 f-68 g-54 h-46 i-90 j-25 k-50 l-76 n-79 o-45 p-87 q-81 r-37 s-83 t-77 u-63 v-76
=said:cancel_appointment a-92 b+112 c-39 d-67 e-56 f-70 g-68 h-76 i-82 j-75 k-43 l-42 m-18 n-89 o-56 p-80 q-43 r-59 s-76 t-78 u-55 v-57
=said:cost a-36 b-42 c-82 d+125 e-80 f-100 g-83 h-87 i-54 j-74 k-77 l-89 n-106 o-85 p-93 q-70 r-83 s-104 t-100 u-49 v-82
=said:greeting a-61 b-80 c-61 d-100 e-99 f+116 g-83 h-90 i-59 j-45 k-26 l-75 m-25 n-85 o-75 p-82 q-82 r-77 s-75 t-109 u-100 v-83
=said:help a-27 b-47 c-45 d-51 e-30 f-40 g+93 h-59 i-57 j-75 k-35 l-39 m-58 n-35 o-44 p-38 q-58 r-50 s-57 u-62 v-53
=said:hours a-37 b-65 c-60 d-59 e-63 f-82 g-79 h+91 i-50 j-33 k-58 l-61 n-59 o-58 p-61 q-76 r-74 s-42 t-74 u-82 v-68
=said:human a-70 b-62 c-33 d-35 e-68 f-19 g-72 h+28 i+93 j-75 k-62 l-62 m-33 n-83 o-67 p-82 q-58 r-71 s-53 t-73 u-83 v-62
=said:location a-59 b-94 c-46 d-106 e-75 f-91 g-100 h-102 i-112 j+114 k-74 l-80 m-20 n-106 o-94 p-55 q-91 s-94 t-86 u-75 v-90
=said:nothing a-36 b-46 d-46 e+65 f-66 g-28 h-47 i-40 j-51 l+38 m+87 n-35 o-71 p-61 q-43 r-66 s-74 t-94 v-36
=said:prep_question a-66 b-86 c-65 d-70 e-54 f-74 h-41 i-53 j-52 k-67 l-78 n+96 o-87 p-55 q-38 r-81 s-73 t-75 u-18 v-68
=said:reschedule a-76 b-57 c-43 d-52 e-50 f-57 g-47 h-66 i-101 j-71 k-27 l-81 n-76 o+107 p-77 q-52 r-71 s-73 t-74 u-93 v-74
=said:ride_confirmed a-68 b-74 c-60 d-78 e-55 f-66 g-58 h-69 i-48 j-34 k-56 l-64 m-40 n-57 o-47 p+96 q-39 r-78 s-66 t-71 u-38 v-71
=said:ride_problem a-98 b-21 c-64 d-95 e-52 f-67 g-76 h-85 i-73 j-17 k-70 l-61 m-20 n-42 o-89 p-54 q+104 s-85 t-73 u-84 v-81
=said:running_late a-85 b-59 c-62 d-91 e-70 f-75 g-74 i-78 j-68 k-64 l-65 n-55 o-60 p-32 q-39 r+101 s-88 t-74 u-81 v-80
=said:side_effect a-72 b-95 c-57 d-43 e-57 f-68 g-87 h-71 i-79 j-78 k-61 l-70 m-44 o-72 p-87 q-48 r-47 s+102 t-83 v-76
=said:thanks a-71 b-24 c-82 d-110 e-95 f-100 g-84 h-52 i-85 j-91 k-67 l-30 m-38 n-90 o-81 p-93 q-86 r-87 s-85 t+112 u-102 v-94
=said:what_is_this a-79 b-88 c-70 d-79 e-60 f-98 h-109 i-69 k-73 l-62 n-106 o-81 p-83 q-93 r-79 s-81 t-88 u+105 v-36
=said:wrong_number a-68 b-71 c-54 d-34 e-57 f-63 g-75 h-64 i-70 j-55 k-52 l-25 m-58 n-62 o-58 p-56 q-44 r-67 s-62 t-62 u-70 v+90
=short a-73 b-86 c-42 d-28 e+81 f+70 g-74 h-42 i-35 j-42 k-35 l-16 n-103 o-105 p-101 q-66 r-25 s-121 t+39 u-35 v-37
? b-112 d+32 e-132 f-67 h+28 i-28 j+21 k-85 l-80 m-83 n+33 p-111 r-72 s-57 t-116 u+29 v-82
@animal a-23 b-47 c-42 d-52 e-35 f-30 g-47 h-43 i-41 j-48 k-30 l-44 m+70 n-15 o-33 p-43 q-51 r-36 s-26 t-29 u-26 v-39
@animal$ b-17 c-17 d-28 g-24 h-24 i-17 j-26 l-18 m+27 o-21 p-15 q-25 u-37
@animal_@eat m+21 n-21
@animal__@food m+16 n-16
@animal__@sick m+16
@animal__the m+16
@animal_is m+16
@animal_se m+18
@body a-29 c-40 d-19 e-40 g-40 h-39 i-16 j-23 k-37 o-33 p-52 q-49 r-35 s+42 t-38 u-33 v-49
@body$ a-26 b-26 c-22 e-23 g-21 h-21 i-31 k-16 l-37 m+17 o-28 p-22 q-22 r-30 s+24 t-24 u-18 v-20
@body__@symptom m-22 s+18
@body__de i-16 l+19 m-22 v-17
@body__since s+18
@body__the m-23 s+19
@body_are m+15
@body_is m-28 s+24
@body_mi l+19 m-20 v-17
@book a+58 c-41 d-31 e-30 f-25 g-46 h-40 i-53 j-52 k-46 l-44 n-34 o-34 p-39 q-54 s-37 t-37 u-50 v-40
@book$ a+30 c-16 g-21 h-16 i-29 j-23 k-28 l-21 n-26 o-27 p-17 q-26 r-22 t-18 u-25
@book__@visit b-21
@book__for a+16 b-17
@book__next a+30 m-24 n-19 o-21
@book__then a+23 m-25 o-16
@book__with a-18
@book_a a-26 m+22
@book_an m+16
@book_me a+18 b-26 o-16
@book_my a+19 m-21
@book_the a+17 m-18
@call a-60 b-35 c-48 d-43 e-83 f-80 g-62 i+80 j-68 k-44 m+17 n-48 o-65 p-77 q-83 r-54 s-61 t-81 u-75
@call$ a-62 b-59 c-60 d-29 e-55 f-48 g-30 i+52 j-37 k-16 l-29 m+19 n-56 o-45 p-41 q-54 r-44 s-41 t-40 u-75
@call_@call v-17
@call__# m-16
@call__@relative b-19 c-18 l-17 n-21 q-15
@call__@vehicle h-16 i-25 j-15 m+24 r-17
@call__@visit m-17
@call__all h-16
@call__at i+17
@call__can i+15
@call__cell i+17
@call__el a-20 i+18
@call__favor c-20 i+25 l-23 m-16
@call__for a-15 m+15 q-17
@call__house m-20
@call__i a-18 d-17 n-16
@call__is v-15
@call__la a-16 u-16
@call__my d-19 l-20 v-18
@call__not m-21
@call__off b+24 i-18
@call__please i+18 m-17
@call__text m-17
@call__there h-15 m-18 q-15
@call__to i-16
@call__when m-15
@call_a i-24 m+17 q-28
@call_about d-16
@call_and d+15 m-17
@call_any v+16
@call_con a-23 b-21 i+27 m-27 o-20 q-15
@call_en c+17 i-18
@call_her m+16 p-18
@call_is m+18 r-17
@call_it b+24 i-21 o-16
@call_me a-33 c-22 d-26 g-15 h-33 i+34 j-16 k-20 m-24 n-19 p-36 r-18 u-16 v-24
@call_my a-28 b-18 c-22 d-16 i+27 o-18 p-29 q-18 r-19
@call_now h+18 i-19
@call_number m-28 v-24
@call_off l+20 m-25 v-17
@call_or a+16
@call_please m-15
@call_por b-15 c-20 i+27 l-23 m-17
@call_the i-16 m+17
@call_this l-18 v-19
@call_you d-19 h-18
@cancel a-60 b+70 c-77 d-39 e-66 f-64 g-80 h-76 i-82 j-76 k-84 l-27 n-85 p-78 s-70 t-63 u-96 v-82
@cancel$ a-56 b+58 c-47 e-38 f-32 g-45 h-34 i-48 j-43 k-39 l-65 n-46 o-58 p-41 s-34 t-30 u-53 v-49
@cancel_@day m-19
@cancel__@day m-18
@cancel__@move b-17 m-24 q+16
@cancel__@pay b-23 m+25
@cancel__@texts b-22 k-22 l+27 m-28
@cancel__@visit a-47 d-28 i-25 k-20 m+29 n-20 o-33 q-20 r-24 s-21 u-17 v-19
@cancel__am m-19
@cancel__can q-20
@cancel__de b+21 m-25
@cancel__del o-18
@cancel__favor a-22 b+22 c-21 i-27 l-27 o-31
@cancel__had b+18 m-19 o-18
@cancel__i b+21 m-32 o-28
@cancel__please m-18
@cancel__por b+19 m-17 o-18
@cancel_all m-27
@cancel_i d-15 h-16 p-18 q-21
@cancel_it b+19 o-20 q-28 u-18
@cancel_just b-21 m-29 o+26 r-17
@cancel_la a-22 b+26 d-16 m-26 o-18
@cancel_lo b+18 m-17 o-16
@cancel_me b+17 m-28
@cancel_mi a-29 l-16 m+20 o-29
@cancel_my a-27 d-32 i-20 m+37 n-20 o-20 q-17 r-28 s-18 v-16
@cancel_nomas m-16
@cancel_please b+20
@cancel_por a-18 c-17 i-23 l-22 o-26
@cancel_that b-16
@cancel_the a-15
@cancel_what b+22 m-23 o-20
@clinician a+39 c-48 d-30 e-48 f-36 g-63 i+47 j-65 k-57 l-68 m-46 n-73 o-52 p-57 q-67 r-25 s-51 t-38 u-45 v-37
@clinician$ a+16 b-35 c-24 e-19 g-31 i+35 j-36 k-32 l-39 m-25 n-42 o-36 p-36 q-34 r-33 s-29 u-28 v-27
@clinician_@call a-18
@clinician__@treat a+15 i-15
@clinician__me l-21 m-21 v-16
@clinician__off b+16 m-17
@clinician__to m-17
@clinician__you a+16
@clinician_me a+22 b-16 m-24
@clinician_on a-16 i+18
@clinician_says m-15
@clinician_was i-18 m+17
@clothes a-15 b-54 c-53 d-38 e-46 f-42 g-47 h-55 i-35 k-43 l-59 m+17 n+62 o-37 p-49 q-30 r-26 s-46 t-36 u-32
@clothes$ b-28 c-27 d-44 g-32 h-27 i-36 k-24 l-41 m+22 o-29 p-24 q-40 s-21 u-43 v-28
@clothes__need m-16
@clothes__pongo g-30 n+22
@clothes__what m-20 u-16
@clothes__you g-16 m-18 n+21 u-18
@clothes_do g-18 j-17 m-19 n+23 u-19
@clothes_me g-30 n+22
@clothes_ok d-29 e-17 g-18 h-16 l-16 m-36 n+32 q-19 u-22
@clothes_or m-18 n+26 s-23 u-19
@date c-30 d-40 e-32 f-27 g-28 h-28 i-36 l-37 n-29 o+30 p-28 q-36 r-31 s-30 t-22 u-45
@date$ c-28 d-37 e-31 f-26 g-25 h-30 i-34 l-34 n-37 o+27 p-23 q-25 r-26 s-25 t-21 u-40 v-27
@date__for m-16
@day b+33 c-46 d-64 e-86 g-88 h+45 i-78 j-90 k-68 l-98 n-74 o+52 p-75 q-56 r-81 s-43 t-28 u-71 v-83
@day$ a-20 b+29 c-70 d-41 e-59 g-67 h+42 i-55 j-70 k-47 l-77 m-16 n-41 o+21 p-51 q-36 r-63 s-30 t-18 u-84 v-63
@day_@hours d-15 h+24 m-30 o-16
@day_@visit a+17 d-18 m-15
@day__@day b-19 h-18 m-23 o+26
@day__can m-19 o+17
@day__el b-20 o+21
@day__for p-15
@day__good b-18 m-19 o+21
@day__i b-23 m-25 o+24
@day__is m-20 o+15
@day__it o+16
@day__la m-17
@day__me a-21 b-21 o+28 q-19 r-16
@day__now m-18 o+17
@day__you m-17
@day_and a-16 b-21 m-19 o+22
@day_are b-16 m-19 o+19
@day_at e-16 m+19 o-20
@day_but m-19
@day_good f-27 m+25 o-15 t-16
@day_in b-15
@day_is o+17
@day_no b-17 m-20 o+25 q-15
@day_of g-17 n-22
@day_one a-19 b+18 m-21
@day_or m-15
@day_si o+16
@day_y b-18 o+18
@door a-22 b-38 c-34 d-56 e-32 f-37 g-57 h-30 j+52 k-32 l-43 m-25 n-52 o-32 q-23 r+25 s-40 t-31 u-68 v-37
@door$ b-28 c-24 d-35 e-23 f-23 g-32 h-40 j+24 k-20 l-27 n-34 o-29 p-28 q-36 s-21 t-22 u-42 v-22
@door_# j+19 m-19
@door__i g-23 n-17
@door__it j+16
@door__locked m-17
@door__use g-19
@door__you j+15
@door_are j+15
@door_do g-22 n-15
@door_es j+20 r-15 u-15
@door_is a-17 u-20
@door_y m-16
@drink a-56 b-44 c-43 d-61 e-42 f-39 g-46 h-48 j-51 k-41 l-28 n+67 o-50 p-48 q-60 r-38 s-45 u-39 v-42
@drink$ a-18 d-16 i-19 m-19 n+30 o-17 q-24 u-21
@drink__from j-21 m+22 n-19 u-17
@drink__the a-16 k-17 m+21 q-15 r-15
@drink_count m-23 n+20
@drink_ok d-29 h-16 i-16 j-17 l-16 m-38 n+34 q-24 s-17 u-26
@drink_on a-16 k-18 m+26 n-15 q-15 r-15
@drive a-49 b-40 c-46 d-61 e-36 f-41 g-48 h-49 i-62 k-43 l-42 m-40 o-60 p+39 q+36 r-16 s-22 t-42 u-71
@drive$ a-32 b-31 c-25 d-25 e-20 f-21 g-24 h-22 i-29 j-33 k-17 l-21 m-44 n-48 o-28 p+42 q+21 r-33 s-26 t-23 u-38 v-37
@drive__@relative m-19
@drive__and q-21
@drive__dia n+20 o-17
@drive__from j+17 u-22
@drive__in p-18 q+16
@drive__is n-16 p-18 q+19
@drive__it j+23 m-18 s-20 u-24
@drive__mismo q+16
@drive__there n+19 q-22
@drive_after s-17
@drive_home n-22
@drive_is j+17 u-22
@drive_me a-32 b-24 d-20 i-32 j-21 m-41 n-20 o-25 q+25 s-16 u-22 v-23
@drug a-40 b-37 c-26 d-56 e-21 f-26 g-34 h-41 i-24 j-42 k-17 n+49 p-33 q-15 r-38 s-40 t-25 v-35
@drug$ a-22 b-24 d-31 f-16 g-18 h-15 i-22 j-23 m+19 n+15 o-17 p-23 q-27 r-22 v-18
@drug_@drink n+17
@drug__that n+16
@drug__the m-16 n+16
@drug_before n+21
@drug_oil m-19
@eat a-50 b-35 c-24 d-48 e-21 f-38 g-55 h-26 i-38 j-51 k-26 l-34 m+24 n+50 o-54 p-33 q-53 r-37 t-29 u-65 v-27
@eat$ a-24 b-16 d-32 g-42 i-19 j-33 n+33 o-24 p-17 q-29 s-27 u-40
@eat_@food m+25 n-18
@eat__@drink n+18
@eat__how m-24 n+21
@eat__night n-17
@eat_a n+15
@eat_antes n+19
@eat_at n+16
@eat_for u-16
@english a-59 b-52 c+96 d-58 e-58 f-46 g-46 h-44 i-64 j-56 k-53 l-61 m-70 n-56 o-68 p-50 q-55 r-52 s-46 t-26 u-55 v-50
@english$ a-48 b-43 c+76 d-49 e-46 f-34 g-38 h-33 i-47 j-41 k-40 l-49 m-50 n-48 o-54 p-36 q-48 r-37 s-36 t-38 u-56 v-41
@english__favor c+21 i-21 o-18
@english__not c+21 m-20
@english_please a-15 b-19 c+27 i-22 k-18 l-18 m-26
@english_por c+21 i-21 o-18
@fetch a-23 c-38 d-15 e-29 f-30 g-58 h-35 i-64 j-43 k-32 l-41 m-70 n+23 o-55 p+30 q+22 r-41 s-39 t-28 u-59 v-37
@fetch$ a-54 c-27 e-17 f-18 g-46 h-24 i-46 j-29 k-21 l-32 m-50 o-35 p+26 q+17 r-29 s-25 t-16 u-40 v-26
@fetch__@relative b-24 m-25
@fetch__mi m-16 n+16 p-17 q-26
@fetch_a i-18 m-25 o-17 u-19
@fetch_mi a-17 b-23 m-23 p+19
@food a-58 b-56 c-49 d-30 e-45 f-43 g-59 i-67 j-43 k-48 l-49 m+57 n+35 o-64 p-30 q-61 r-59 u-74
@food$ a-52 b-31 c-28 e-26 f-20 g-38 i-40 j-28 k-32 l-42 m+39 o-36 p-29 q-32 r-29 s-39 t-22 u-46
@food__@open h-16 m+16
@food__algo n+16
@food__day m-17 n+15
@food__my b-15 l-22 m+23
@food__no m-20 n+19
@food__not m-22
@food__the m+16
@food_a m+15
@food_before n+19
@food_do m-19
@food_i m-22
@food_is m+22
@food_o g-17 m-19 n+19
@food_place j-16 m+18
@food_right n+16
@hello a-28 b-61 c-43 d-47 e-64 f+81 g-47 h-63 i-44 j-60 k-16 l-53 m-26 n-61 o-36 p-34 q-49 r-57 s-59 t-27 u-54 v-58
@hello$ a-42 b-30 c-35 d-39 e-47 f+45 g-31 h-33 i-34 j-35 k-40 l-34 n-29 o-29 p-35 q-38 r-34 s-32 t-44 u-38 v-30
@hello_@hello e-16 f+25 m-27 t-16
@hello_@relative m-15
@hello__como f+16
@hello__is a-23 b-16 f+25 g-18 i-18 j-20 l-22 p-18 s-23 v-26
@hello__there h-15
@hello_again k-18
@hello_from f+17 m-16
@hello_how m-16
@hello_it f+16 m-19
@hello_there d-18 f+23 i-17 j-19 m-22 r-18
@hello_this u-18
@hello_what m-17
@holiday b-39 c-32 d-53 e-32 f-37 g-34 h+33 i-47 j-42 k-28 l-41 m+28 n-43 o-17 p-37 q-38 r-39 s-37 t-37 u-47 v-39
@holiday$ b-28 c-25 d-38 e-23 f-26 g-26 h+22 i-32 j-28 k-20 l-29 n-33 p-23 q-26 r-25 s-26 t-29 u-29 v-26
@holiday_day j-15
@hours a-47 b-15 c-28 d-48 e-32 f-40 g-47 h+60 i-45 j-62 k-23 l-34 m-19 p-31 q-39 r-31 t-36 u-51 v-32
@hours$ a-30 b-31 c-23 d-36 e-28 f-35 g-30 h+44 i-32 j-46 k-19 l-25 o-38 p-26 q-29 r-30 t-30 u-30 v-27
@hours__the h+21 m-16 u-17
@hours_of m+17
@howmuch a-62 b-53 c-16 d+56 e-64 f-55 g-54 h-54 i-51 j-60 k-44 l-53 o-47 p-45 q-55 r-49 t-46 v-49
@howmuch$ a-24 b-15 d+41 e-40 f-30 g-24 h-21 i-21 j-22 k-22 l-28 m-19 n-30 q-18 r-19 s-18 t-24 u-36 v-20
@howmuch_@howmuch a-20 b-15 c-17 d+19 e-21 f-18 h-17 i-17 j-19 l-15 m+16 n-23 o-17 r-16 s-22 t-16 u-45 v-16
@howmuch__@howmuch d+16
@howmuch__@pay d+18 m-22
@howmuch__@visit a-20 b-21 m-20 s-19
@howmuch__costaria d+16
@howmuch__dolor d-20 u-21
@howmuch__el a-17 m+15 n-22 o-15 q-19
@howmuch__la a-15 d-15 m-19 u+21
@howmuch__llego d-17 m-17 n+17
@howmuch__por d+17 u-16
@howmuch__que d+19 m-15 n-25
@howmuch__un d-19 m+17 u-15
@howmuch_cada u-20
@howmuch_dura d-30 m-26 n-23 u+23
@howmuch_es d+23 m-21 u-30
@howmuch_la d+19 u-16
@howmuch_me a-20 d+24 m-21 n-15 u-24
@howmuch_sale u-16
@howmuch_tengo d+18 n-21
@howmuch_tiempo d-21 m-25
@insurance c-35 d+26 e-33 f-34 g-41 h-21 i-39 j-54 k-30 l-38 m-23 n-17 o-26 p-37 q-52 r-37 s-45 t-36 u+24 v-44
@insurance$ b-23 c-16 f-16 g-25 i-27 j-35 l-17 m-19 n-28 o-19 q-31 t-15 u+24 v-21
@insurance__@insurer d+20 n-19
@insurance__is n-19
@insurance__it u-17
@insurance_card a-17 d-30 n+19
@insurance_is d+21 n-18
@insurance_said m-18
@insurer b-30 c-44 d+55 e-44 f-39 g-49 h-45 i-53 j-50 k-41 l-51 n-54 o-34 p+23 r-40 s-45 t-40 u-25 v-47
@insurer$ b-22 c-20 d+34 e-31 f-23 g-18 h-29 i-30 j-24 k-16 l-25 n-24 o-16 p-31 q-26 r-16 t-17 u-37 v-19
@insurer__@fetch b-18
@insurer__@insurer p-21
@insurer__@relative m-19 p+22 q-19
@insurer__mi m-20 p+15
@insurer__ok d+19 n-26
@insurer__that d+19 n-26
@insurer__this d+17 m-25
@insurer__you d+19 h-15
@insurer_a a-24 g-24 h-18 i-20 j-16 l-18 n-23 o-27 p+18 r-18 v-17
@insurer_and d+19
@insurer_cover d+16 m-16 u-17
@insurer_is d+19 n-26
@insurer_mi m-19 p+22 q-19
@late a-36 b-73 c-63 d-34 e-55 f-59 g-64 h+27 i-68 j-39 k-52 l-58 n-65 p-69 q-53 r+57 s-59 t-56 u-73 v-33
@late$ b-47 c-38 d-58 e-34 f-32 g-42 i-39 j-20 k-30 l-34 n-30 p-43 q-36 r+32 s-39 t-34 u-47 v-44
@late_@relative m-20
@late__@call h+22 i-15 m-23
@late__@traffic r+16
@late__i i-15 m-19
@late__me m-19
@late__night n-16
@late__the m-23
@late__you a-17 h+21 m-19
@late_do a-16 h+17 m-20
@late_to d-16 h+20 j-19
@machine a-34 b-34 c-29 d-32 e-20 f-20 g-32 h-26 i+19 j-34 k-25 l-15 n-24 o-24 p-33 q-32 r-29 s-27 t-20 u+28 v-42
@machine$ a-28 b-19 c-21 d-25 f-16 g-26 h-21 j-27 m-17 n-16 o-17 p-21 q-21 r-19 s-20 t-15 u+36 v-34
@medicine a-61 b-58 d-74 e-42 f-37 g-75 h-51 i+18 j-68 k-47 l-42 m-38 n+55 o-54 p-49 q-68 r-55 s-16 t-33 u+19 v-40
@medicine$ a-40 b-27 c-25 d-41 f-16 g-42 h-23 j-39 k-19 l-32 m-17 n+32 o-34 p-29 q-38 r-32 s-18 u+19 v-17
@medicine__of n+20
@medicine__that m-15
@medicine__the m-18
@medicine__to i+20 m-21
@medicine_or b-17 m-22 n+20
@medicine_sent i+18 n-18
@month b-28 c-15 g-19 h-15 j-20 l-26 n-26 q-19 r-23 s-16 u-29
@month$ b-27 g-16 j-16 l-21 n-28 r-20 s-23 u-28 v-25
@move a-79 b-62 d-47 e-56 f-55 g-50 h-17 i-72 j-75 k-36 l-71 n-51 o+82 p-47 q-37 r-50 s-25 t-59 u-45 v-60
@move$ a-52 b-25 c-18 e-28 f-22 i-42 j-32 k-30 l-28 n-23 o+31 p-33 q-49 r-31 t-21 u-42 v-24
@move__@english c+22 m-19 o-17
@move__@visit a-44 b-50 d-32 i-15 m-18 n-28 o+38 r-17 s-23 u-17
@move__a o+19
@move__alarm o-17
@move__an m-16
@move__and o+15
@move__dia n-19
@move__hora m-19 o+17
@move__la a-29 o+29
@move__meeting m+19 o-19 r-15
@move__oil m+22 o-22
@move__para a-24 o+26
@move__the m-17
@move__time m-21 o+21
@move__to a-16 b-21 r-17 s-17
@move__up o+16
@move_days m-27 o+34 q-17 s-17
@move_el o+26
@move_forward m-17
@move_it a-34 b-30 d-23 g-18 i-19 j-27 l-17 m-45 n-26 o+45 p-20 q-27 r-18 s-18 u-30
@move_la a-26 b-21 d-20 m-24 n-19 o+28 s-15
@move_me a-16 c-16 i-16 m-31 o+33 q-20 r-16
@move_mi a-25 b-16 m-21 o+25
@move_my a-33 b-39 d-30 g-21 i-23 j-19 k-17 l-16 m+40 n-31 r-29 s-21 u-22 v-15
@move_para a-22
@move_please c-30 i-17 k-18 m-23 o+26
@move_to c+29 k-15 m-30 n-15 o-15
@open b-56 c-56 d-49 e-58 f-66 g-70 h+71 i-49 j-16 k-53 l-57 n-83 o-43 p-61 q-58 r-54 s-72 t-63 u-77 v-46
@open$ b-23 c-22 d-46 e-23 f-32 g-37 h+32 i-37 k-24 l-33 n-45 o-36 p-29 q-32 s-33 t-24 u-43 v-30
@open_@day j-17 m-24
@open_@holiday m-20
@open_@late h+16 r-20
@open__@day a-20 b-16 h+34 j-16 o-26
@open__@food h+17 m-20
@open__@holiday a-22 d-18 j-21
@open__dia m-16
@open__hora m-17
@open__la h+17 m-18
@open__now h+23 m-23
@open__the h+18 m-35
@open__to h-21 j+17 m-25
@open__you h-21 j+17 m-24
@open_a h+19 m-25 n-17
@open_ahorita m-17
@open_are h-21 j+17 m-24
@open_el a-16 j-18 o-17
@open_for d-20 h+24 m-37
@open_hoy h+16
@open_los h+25 m-21
@open_on a-18 j-18 m+15
@open_right h+23 m-23
@open_the j-22
@open_today d-15 s-19
@open_up m-16
@parking a-32 b-37 c-45 d-61 e-46 f-46 g-46 h-36 i-44 j+49 k-36 l-40 o-48 p-16 q-53 r+18 s-25 t-39 u-24 v-44
@parking$ a-36 b-20 c-28 d-38 e-32 f-30 g-29 i-36 j+39 k-19 l-27 o-25 p-27 q-29 s-24 t-23 u-46 v-25
@parking__bring m-15
@parking__i m-15
@parking__right r+17
@parking__the j-19 m+21
@parking_at j-18 m+21
@parking_free d-22 j+21
@parking_now j-17 m-17 r+19
@pay a-79 b-57 c-52 d+92 e-41 f-37 g-70 h-62 i-78 j-36 k-48 l-53 n-85 o-68 p-53 q-68 r-52 s-50 t-37 u-68 v-48
@pay$ a-43 b-36 c-30 d+64 e-18 f-16 g-43 h-40 i-41 j-36 k-26 l-35 m-20 n-40 o-35 p-25 q-35 r-21 s-23 u-44 v-20
@pay__@call i-20
@pay__@pay d+22
@pay__@visit a-16 b-23 d+18
@pay__my b-21
@pay__on m-15
@pay__rent m+18
@pay__this d+16
@pay_a d+20
@pay_for a-23 b-24 d+17 i-17 m-29 u-18
@pay_la j-19
@pay_my i-16 m+16
@pay_over d+18 m-18
@pay_sacar d-15
@person b-32 c-64 d-61 e-55 f-41 g-70 i+56 j-70 k-61 l-53 m-41 n-78 o-45 p-32 r-65 s-56 t-58 v+41
@person$ a-17 c-30 d-43 e-32 f-19 g-44 i+38 j-41 k-34 l-37 m-23 n-46 o-46 p-36 q-52 r-38 s-29 t-33 u-16 v+38
@person__better m-18
@person__i u-18
@person__in n-17
@person__me a-22 i-17 m-22 u-18 v-15
@person__take m-18
@person__there h-18 i+17 m-17 p-16 r-16 u-16
@person__this m-18
@person__to m-19 u+15
@person__up m-15
@person__with m-19
@person_can u-19
@person_come a-18 d-17 m-20 n-22 q-21 u+19
@person_get m-18
@person_i m-20
@person_please c-25 i+28 m-21
@person_text l+17
@person_there u-15
@person_who m-19 q+18
@place a-56 b-37 c-60 d-51 e-59 f-58 g-81 h+20 j+58 k-61 l-71 n-60 o-66 p-68 q-34 r-59 s-39 t-58 v-18
@place$ a-32 b-50 c-47 d-23 e-45 f-41 g-54 h-24 j+54 k-39 l-56 m-20 n-46 o-46 p-41 q-52 r-40 s-21 t-42 u-34
@place_@hours j-22
@place_@open j-22
@place__# j-17 m+17
@place__@day m-18
@place__a i-19 m-22 q+25
@place__i d-18 j+22 m-16 n-18 u-18
@place__me j-16 m-21 q+18
@place__now h+17
@place__on j-18
@place__the i-17 j+19 m-35 u-20
@place__this j-22 m-21 u+26
@place_es h-16 m-22
@place_in i-19 j+16
@place_is r-16 u+19
@place_my m-17 u+15
@place_on j-23 m-20 u+17
@price a-29 b-25 c-41 d+68 e-39 f-52 g-64 h-52 i-46 j-65 k-36 l-47 n-25 o-36 p-37 q-51 r-39 s-38 t-39 u-37 v-41
@price$ a-28 b-26 c-28 d+45 e-30 f-34 g-42 h-34 i-29 j-38 k-19 l-26 o-26 p-18 q-33 r-26 s-21 t-25 v-22
@price__@cancel d+21 m-23
@price__a m+18
@price__i d+21 m-21
@price_again d+17 f-17 m-18
@price_for a-17 d+16 u-25
@price_if d+25 m-23
@price_me m+17
@price_of d-36 m+35 u-17
@price_tiene d+18 m-15 u-15
@relative b-25 d-50 e-100 f-31 g-30 h-50 i-72 j-40 k-37 l-56 o-25 p+60 r-36 s-65 t-42 v-35
@relative$ b-27 c-22 d-58 e-53 g-21 h-35 i-25 j-34 k-61 l-68 m+29 n-28 o-66 p+26 q-15 r-33 s-21 u-33
@relative_@drive m+18 n-16 q-30 r-20
@relative_@insurer m-24 p+24 q-19
@relative__# m+18 o-22 r-16
@relative__@call m+18 p-18
@relative__@clinician a-18 m+15
@relative__@drive a-17 b-15 m-25 o-19
@relative__@fetch a-21 b-21 c-15 m-27 n-31 o-17 p+30
@relative__@food m+15
@relative__@insurer q-25
@relative__@machine m-25 u+22
@relative__@move m-18
@relative__@relative a-17 m+18 p-19 q-18
@relative__@ride p+18 q-24
@relative__@sick a-17 b-17 m-34 n-15 p-18 q+24
@relative__@spanish c+16
@relative__@visit d-16 n-20 o-15 p-17 r-17
@relative__@year m+16
@relative__a a-30 d-19 i-21 l-19 n-24 q-22 r-25
@relative__along p+15
@relative__and a-16 i-17 m-22 n-18
@relative__anything n+16
@relative__can m-17
@relative__coming a-25 b-18 p+18 r-24
@relative__day b-15 m-24 n-20 q-24
@relative__dia b-15 o+18
@relative__do a-18 b-16 m-25 n-17 o-16 p+22 q-18 u-26
@relative__el a-16
@relative__en m-16 q-19
@relative__entrar n+16
@relative__estar a-19 m-18 q-16
@relative__for m-24
@relative__getting p-17
@relative__hace a-15
@relative__he m-21
@relative__her m+18 n-20
@relative__i m-16
@relative__in m-20 n+25 q-18 s-22 u-18
@relative__is m-30 q-16
@relative__it b-16 d-19 j-17 m-28 o-20 p+22 q-20
@relative__mal p-23 q+19
@relative__me a-30 c-22 i-33 j-22 l-33 m-57 o-32 p+31 s-22 u-31 v-20
@relative__mi a-15 m-16
@relative__my p+19 q-21
@relative__need m-18
@relative__no b+26 m-18 q-22
@relative__not m-27 o-20
@relative__of n-19
@relative__out m-22 p-20
@relative__por p+17 q-17
@relative__puede m-16 n-22
@relative__que m-27 n-24 o-16 q+18
@relative__quedo p-23 q+19
@relative__same a+16
@relative__see a+17
@relative__she m-26 n-17 p-19
@relative__text m-21 u+15
@relative__that d-21 m-22 n-16 p+23 q-19
@relative__the c-20 d-16 m-15 q-32 r-27 u-25
@relative__there m-18 n+15 q-19
@relative__this m-22
@relative__to c-19 d-20 i-16 o-22 r-26 u-26
@relative__trabajar q+16
@relative__up a-20
@relative__want m-16
@relative__was p-15
@relative__will m-15 p+15 u-18
@relative__with a-19 d-17 l-16 m-23 n+24 p-16 q-21 u-19
@relative_and m-25 o-16
@relative_be a-19 d-19 l-15 m-21 n+21 o-15 p-27 q-22
@relative_can a-18 b-18 d-16 m-19 n-17 o-16 u-21
@relative_come o-20 q-19
@relative_de a-22 b-25 d-20 l-15 n-22 o-17 q-19 r-18 u-15
@relative_does m-19
@relative_get n-19 u-16
@relative_got a-22 b-17 l-20 n-20 p+15 q-17
@relative_has a-20 m-24
@relative_in a+24 m-25 n-20 q-16 u-22
@relative_is c-20 d-43 f-17 h-21 i-24 j-33 l-25 n-35 p+29 q-28 s-30 u-40 v-22
@relative_it m-22 p-18 t+19 u-19
@relative_just m+17
@relative_me b-26 c-15 j-16 l-15 m-31 n-28 o-16 p+26 r-18
@relative_needs b-17 m-31
@relative_no n-19
@relative_ocupa a+16 m-17
@relative_off n-16
@relative_puede a-20 n+22 o-18 p-22 q-23
@relative_said a-15 n-25 o-17 q-19
@relative_says m-29 p-16
@relative_se a-16 n-18 p-28 q+22
@relative_sit a-19 m-16 n+24 p-25
@relative_that n-23 p-20
@relative_tiene q+18
@relative_un m-20 u+17
@relative_wait a-17 n+20 q-19
@relative_went m-15
@relative_will b-16 m-18 n-19 p+24 q-26
@relative_y m-18 p+18 q-16
@relative_ya b+19 p-15 q-20
@ride a-77 b-56 c-62 d-84 e-69 f-67 g-67 h-65 i-71 j-49 k-57 l-73 m-54 n-44 o-50 p+55 q+70 r-73 s-69 t-69 u-66 v-68
@ride$ a-43 c-30 d-51 e-32 f-35 g-39 h-37 i-40 j-22 k-27 l-39 m-72 n-42 o-40 p+29 q+49 r-43 s-42 t-34 u-42 v-39
@ride__@late p-16
@ride__an p-17 q+16
@ride__have p+18 q-19
@ride__i o-19 q+15
@ride__in m-19
@ride__me p-16 q+16
@ride__one p+18 q-19
@ride__set p+17 q-26
@ride__the m+16
@ride__was m+17 n-18
@ride__work m+19 q-20
@ride_fell m-17 p-16 q+16
@ride_got p-17 q+16
@ride_handled p+16
@ride_home n+18
@ride_i p+18 q-19
@ride_is b-20 d-19 j-15 m-25 n-18 p+17 u-16
@ride_locked q-18
@ride_thing m-20 p+16
@ride_to m+26 n-20 o-17 q-26
@sick a-40 c-38 d-46 e-27 f-29 g-45 h-39 i-43 j-44 k-28 l-34 n+20 o+24 p-50 q+27 r-48 t-24 u-39 v-40
@sick$ a-27 b-20 d-24 g-21 h-16 i-16 j-28 l-17 o-27 p-33 q+27 r-16 s-18 v-19
@sick_@body b+23 m-22 o-17 r-23
@sick__to a-16
@sick_can m-19
@spanish a-53 b-60 c+90 d-59 e-67 f-52 g-51 h-50 i-49 j-52 k-51 l-67 m-73 n-59 o-65 p-48 q-55 r-49 s-43 t-44 u-61 v-48
@spanish$ a-41 b-44 c+78 d-53 e-63 f-47 g-41 h-47 i-50 j-50 k-42 l-53 m-63 n-53 o-51 p-40 q-48 r-42 s-38 t-41 u-55 v-44
@spanish__favor a-18 b-17 c+15 j-16 l-25 o-17
@spanish__please c+16
@spanish_please a-18 b-17 c+28 i-23 k-18 l-19 m-19 o-19
@spanish_por a-16 b-16 j-15 l-23 o-16
@staff a-34 b-26 c-29 d-42 e-36 f-38 g-20 i+57 j-25 k-24 l-32 m-20 n-17 o-26 p-27 q-29 r-29 s-30 t-34 u-34 v-29
@staff$ a-29 b-24 c-27 d-35 e-35 f-37 g-20 h-37 i+52 j-23 k-22 l-30 n-17 o-23 p-24 q-27 r-27 s-23 t-29 u-32 v-27
@stop a-57 b-31 c-57 d-92 e-96 f-82 g-83 h-35 i-31 j-29 l+77 m-15 n-33 o-39 p-73 q-48 r-29 s-21 t-79 u-98 v-38
@stop$ a-37 b-47 c-56 d-44 e-64 f-46 g-44 h-45 i-55 l+70 m-56 n-47 o-39 p-33 q-45 r-19 s-40 t-40 u-47 v-44
@stop_@eat m-19
@stop__@machine l-17
@stop__@medicine m-23 n+27
@stop__@texts b-28 i-16 m+20
@stop__@traffic k+24 l-18 m-21 r-17
@stop__and b-15
@stop__but m-16
@stop__escribirme k-19 l+21
@stop__i g-21 l-22
@stop__los k-16
@stop__mandar l+17 m-22
@stop__mandarme k-20
@stop__me a-36 g-30 j-19 k-38 l+29 n-32 o-18 p-34 r-27 s-27 t-25 u-28
@stop__mistake l-17
@stop__molestar l+18 m-15
@stop__my m-20
@stop__take m-17
@stop__the l+17 m-16
@stop__up l+16 m-20
@stop_all l+17
@stop_asking l-21 m+23
@stop_by k+18 l-16
@stop_de a-16 i-27 j-17 k-40 l+25 n-20 u-22
@stop_it b-19 c-16 d-17 e-17 j-20 k-18 l+39 m-41 u-22
@stop_la m-19
@stop_los k-15 l-23 m+20
@stop_my l-15 n+16
@stop_on k+21 l-25 m-23 p-20 r-22
@stop_sending k-21 l+20 m-31
@stop_texting a-19 g-18 i-22 k-32 u-17
@stop_the b-25 j-16 k-28 m+36 n-21 o-17 s-18 v-16
@stop_them l+16 m-15
@stop_with l+17 m-20
@symptom a-66 b-61 c-54 d-86 e-52 f-54 h-61 i-64 j-64 k-54 l-60 n-21 o-44 p-64 q-64 r-50 s+86 t-60 u-25 v-30
@symptom$ a-46 b-32 c-32 d-46 e-25 f-25 g-49 h-31 i-35 j-33 k-26 l-31 o-44 p-39 q-50 r-41 s+47 t-28
@symptom__@treat u-16
@symptom__la m-16
@symptom__now g-16
@symptom__the s+15
@symptom__yesterday s+21
@symptom_con a-16 g+18 l-17
@symptom_from m-16
@symptom_today m-16 r-17 s+19
@symptom_tv m+21 r-16
@symptom_twice d-17 s+18
@texts a-83 b-65 d-74 e-68 f-34 g-48 h-66 i-55 j-77 k+64 l+62 m-56 n-70 o-77 p-64 q-69 r-75 s-53 t-56 u-38 v-21
@texts$ a-60 b-40 c-67 d-55 e-59 f-48 g-28 h-47 i-67 j-57 k+35 l+48 m-31 n-50 o-53 p-49 q-51 r-49 s-50 t-48 u-18 v-20
@texts_@stop k-24 l+24 m-20
@texts__all i-17 k+18
@texts__me b-17 l+21 m-20
@texts__my b-20 l+17 m-22
@texts__not l+20 m-19
@texts__off l+16
@texts__on k+21 m-25
@texts__vez k+23
@texts_after i-17 k+18
@texts_again a-15 k+30 l-36 m-23
@texts_and b-16
@texts_are l+17 m-17 u-18
@texts_back k+36 m-30
@texts_coming m+18 r-23
@texts_for l-16
@texts_i m-15
@texts_otra k+23
@texts_please l+20
@texts_take l+16
@thanks a-58 c-70 d-50 e-82 f-84 g-72 h-34 i-69 j-74 k-60 l-27 m-30 n-69 o-71 p-57 q-74 r-75 s-73 t+90 u-81 v-79
@thanks$ a-45 c-46 d-59 e-62 f-56 g-47 h-17 i-44 j-47 k-42 l-23 n-45 o-46 p-28 q-49 r-50 s-44 t+49 u-51 v-51
@thanks__but t-17
@thanks__for m-16
@thanks__i t-20
@thanks__you m-19 t+17
@thanks_a b-21
@thanks_for a-15 t+15
@thanks_it b-21 d-16 m-24 t+24
@thanks_por m-20 t+20
@thanks_senorita t+17
@thanks_you a-29 c-22 d-35 e-17 f-28 g-27 h-37 i-24 j-31 k-23 m-22 n-24 o-28 p-23 q-27 r-24 s-22 t+39 u-35 v-31
@traffic a-37 b-39 c-28 d-33 e-26 f-25 g-28 h-41 i-31 j-41 l-33 n-35 o-44 p-38 r+34 s-42 t-23 u-40 v-37
@traffic$ a-21 c-16 d-16 j-19 k+15 l-19 m-32 n-15 o-18 p-22 r+24 s-24 u-16
@traffic__not r+17
@traffic__on j-15 m+19 r-20
@traffic__the j-18 r+15
@traffic_is r+17
@traffic_on m-27 r+20
@treat a+19 c-39 e-44 f-46 g-74 h-53 i-52 j-70 k-48 l-48 m-82 o-18 p-50 q-51 r-53 t-38 u+48 v-51
@treat$ a+28 c-27 e-29 f-34 g-46 h-36 i-42 j-49 k-37 l-39 m-60 o-50 p-32 q-42 r-40 t-25 u+24 v-34
@treat__for b+16
@treat__not a-20
@treat_covered d+20 p-15 u-21
@treat_es j-16 u+20
@treat_is b+15
@treat_like u+16
@treat_work g-20 m-21 u+20
@vehicle a-77 b-51 c-58 d-38 e-44 f-52 g-66 h-17 i-75 k-53 l-66 n-72 o-45 p-41 q+45 r+37 s-70 t-53 v-59
@vehicle$ a-40 b-34 c-28 d-38 e-19 f-18 g-28 h-44 i-39 k-20 l-23 m+19 n-35 o-35 p-45 q+26 s-26 t-22 u-40 v-29
@vehicle_@stop q-17 r-17
@vehicle__@late m-21 r+20
@vehicle__abrir h+15
@vehicle__after n-15 q+18
@vehicle__be r+16
@vehicle__el h+18 m-19
@vehicle__is j-23
@vehicle__me i-17 j-16 o-16 q-16 r+19
@vehicle__ok q+17
@vehicle__or d+17 n-17
@vehicle__slow m-19 q-16 r+19
@vehicle__so s-15
@vehicle__that m-19 q+22
@vehicle__the j-18 m+19
@vehicle__there j+15 q-18
@vehicle__to q+15
@vehicle__today m-17 r+15
@vehicle_a a-25 b-29 d-18 g-24 h+19 i-26 j-26 k-16 l-19 m-29 n-26 o-29 p-27 q-31 r-26 s-20 u+31
@vehicle_do m-20
@vehicle_esta m-23 q+17
@vehicle_goes j+15 q-16
@vehicle_home m-16 n-19 q+19
@vehicle_is b-16 d-19 h-18 j-17 m-32 n-18 o-18 r+29 s-20
@vehicle_me j+16 m-19 q-17
@vehicle_my m+17 p-16 q-16
@vehicle_ok q+16
@vehicle_se q-20 r+22
@vehicle_to j-20 m+22 q-20
@vehicle_was s-15
@visit a+59 b+44 c-99 e-87 f-82 g-100 h-67 i-92 j-68 k-79 l-59 m-57 n-53 p-104 q-73 r-46 t-85 u-17 v-22
@visit$ a+41 b+40 c-71 d+15 e-73 f-67 g-76 h-81 i-57 j-55 k-71 l-76 m-57 n-30 o-23 p-80 q-43 r-42 t-61 u-18 v-29
@visit_@visit a+15
@visit__# a-15 b-18 m-17
@visit__@late a+15
@visit__@person o-16
@visit__@relative a+18 m-28
@visit__at n+16
@visit__el a+16
@visit__favor m-15
@visit__hora m-15 o+16
@visit__i m-18
@visit__mi m-17
@visit__more b+21
@visit__my o-15
@visit__need m-27
@visit__texting m-16
@visit__the a-21 d-23 i-20 n-20 s-17
@visit__you m-19
@visit_and i-15 m-16 n-21
@visit_any b+18
@visit_at a-17
@visit_back m-16
@visit_but o+19
@visit_do d-19 m-24 u+20
@visit_for a+19 d-16 m-33 v-16
@visit_i m-19 v-16
@visit_is m-17
@visit_like m-16 u+17
@visit_off b+17 m-16
@visit_please a+21 c-23 i-21 k-17 l-21 m-25
@visit_por i-15 m-17
@visit_with a-28 b-19 d-18 l-17 m+23
@visit_would m-22
@visit_you m-19
@wrong a-46 b-55 c-35 d-32 e-67 f-58 g-27 h-61 i-30 k-47 l-32 m-38 n-42 o-48 p-51 q-55 r-25 s-51 t-57 u-58 v+79
@wrong$ a-26 b-17 e-34 f-33 g-23 h-29 i-39 j-34 k-22 l-39 m-49 n-24 o-21 p-22 q-23 r-31 s-22 t-29 u-24 v+46
@wrong_# a-16 b-18 c-20 d-22 e-29 f-15 g-21 h-20 i-16 j-24 l-21 m-36 o-22 p-15 r-38 t-15 u-24 v+36
@wrong_@person i-22 m-21 u-16 v+29
@wrong_@place j+17 m-18
@wrong__i m-15
@wrong_de i-20 v+21
@wrong_idea l+18 v-17
@wrong_number i-18 l-26 v+21
@wrong_numero l-20 v+17
@year c-17 g-20 i-21 j-29 k-17 l-28 m+20 n-36 o-28 p-21 s-34 t-18 u-33
@year$ j-19 l-16 m+20 n-21 o-19 s-25 u-22
^# a-35 b-33 c-37 d-45 e+25 f-38 g-35 h-41 i-39 j-37 k-27 l-33 m-17 n-38 o-17 p-26 q-33 r+28 s-25 u-46 v-41
^@body b-18 i-18 l+17 u-18 v-18
^@book b-17 d-16 i-16 l-17 m+24 n-17 r-18 s-15 u-17
^@call c-36 d-40 e-42 f-31 g-28 h-42 i+52 j-38 k-31 l-17 o-29 p-38 q-36 r-41 s-20 t-25 u-33 v-43
^@cancel a-17 b+35 c-34 d-43 e-33 f-34 g-32 h-41 i-35 j-29 k-39 n-34 p-35 q-36 r-45 s-29 t-29 u-40 v-28
^@clothes a-22 c-19 d-29 e-23 f-18 g-25 h-18 i-22 j-27 l-26 m-40 n+34 q-22 r-19 s-23 u-33
^@day a-29 c-33 d-24 e-29 f-41 g-22 i-27 j-22 k-17 l-32 n-34 o+25 p-33 q-28 r-23 s-18 t-31 u-36 v-22
^@drink e-18
^@english b-17 c+30 e-21 i-21 j-16 k-18 l-20 m-30 u-17
^@food d-16 h-16
^@hello a-22 b-52 c-39 d-42 e-59 f+80 g-43 h-58 i-40 j-57 l-50 m-66 n-54 o-31 p-55 q-40 r-50 s-50 t-24 u-46 v-53
^@howmuch a-42 b-35 c-37 d+21 e-47 f-42 g-32 h-35 i-36 j-38 k-32 l-39 o-29 p-34 q-33 r-37 t-35 v-39
^@insurance a+17 d-19 m-21 u-21
^@insurer b-26 c-21 d+16 e-27 f-22 g-20 h-17 i-17 j-22 k-22 l-28 n-27 o-17 p+18 q-30 r-20 t-21 u-28 v-22
^@medicine m-18 u-15
^@move a-47 b-43 d-34 e-24 f-27 g-31 h-35 i-33 j-32 l-36 m+16 n-37 o+27 p-35 q-37 r-43 s-33 t-22 u-32 v-28
^@open a-41 b-31 c-27 d-38 e-32 f-29 g-25 h+49 i-27 j-44 k-20 l-25 m-29 n-35 o-37 p-23 q-24 r-33 s-27 t-26 u-30 v-25
^@parking a-15 d-18 e-19 f-18 h-20 i-17 l-21 m-40 n-16 o-17 p-18 q-16 r+16 t-16
^@pay a-18 d+27 m-17 n-23 q-15 u-17
^@person c-24 f-17 h-16 i+28 l-15 m-23 u-16 v-21
^@place h-17 j+26 m-27
^@price b-23 c-21 d+40 e-22 f-28 g-15 h-22 i-23 j-24 k-18 l-23 m-46 n-22 o-22 p-16 r-17 u-34
^@relative a-19 d-16 e-27 f-34 g-28 h-28 i-33 j-35 k-31 n-34 o-16 p+24 q-21 r-40 v-31
^@ride a-23 b-23 c-24 d-31 e-37 f-32 g-19 h-24 i-29 j-32 k-23 l-30 m-45 n-33 o-28 p+37 r-27 s-22 t-29 u-36 v-27
^@spanish a-25 b-22 c+44 d-24 e-40 f-28 g-23 h-22 i-31 j-26 k-19 l-34 m-42 n-16 o-19 p-17 q-16 r-21 t-21 u-28 v-21
^@staff c-22 d-26 e-33 f-34 g-17 h-29 i+36 j-21 k-16 l-22 m-36 n-16 q-17 r-21 t-26 u-21 v-21
^@stop a-58 b-33 c-27 d-57 e-74 f-60 g-54 h-51 j-67 k-78 l+67 m-17 n-67 o-48 p-47 q-51 r-63 s-58 t-52 u-69 v-15
^@symptom a-19 d-27 e-17 f-16 g-16 h-16 i-19 j-24 n-27 o-22 q-16 r-18 s+37 t-19 u-28 v-18
^@thanks a-27 b-38 c-34 d-19 e-44 f-49 g-39 h-51 i-37 j-40 k-31 l-38 m-74 n-31 o-33 p-44 q-39 r-41 s-36 t+68 u-42 v-39
^@traffic o-16 r+20 u-20
^@vehicle a-15 b-26 g-16 h+18 i-20 j-26 l-21 n-20 o-26 p-19 r+20 s-16 u-23 v-21
^@visit a+16 c-19 m-15 o-16 r-16
^@wrong a-22 b-18 c-28 d-34 e-44 f-31 g-31 h-27 i-33 j-34 k-21 l-41 m-44 n-22 o-18 p-20 q-22 r-32 s-18 t-25 u-34 v+52
^a b-30 d+18 g-27 j-33 l-18 n-35 o-34 p-16 s-20 u-18 v-20
^about a-17 d+27 m-23 n-20 u-22
^aceptan m-22
^add a+21 b-18 g-17 i-18 l-24 n-16
^addy c-15 j+18
^ahi m-17 r+15
^ahorita b-19 m+20 t-17
^all b-21 d-20 f-21 h-17 n-16 o-16 p+21 q-23
^am a-22 d-22 g-22 i-23 j-19 l-17 m-29 o-27 p-23 r-26 u+22
^and c+21 i-16
^ando b-17 c-18 d-18 i-17 j-16 k-23 l-29 p-25 u-21 v-24
^another o+19
^any b-39 c-23 d+23 e-31 f-25 g-22 j-18 k-18 l-31 m-45 n-37 p-24 q-27 r-25 s-24 t-18 v-28
^anybody h+21
^anything a-21
^aqui a-17 j-32 l-20 q-20 u-18 v+25
^are a-18 b-53 c-55 d-27 e-55 f-59 g-57 k-44 l-63 o-53 p-44 q-48 r-55 s-22 t-54 u+27 v-66
^asjdh e+17 m-18
^ask a-16 b-21 h-16 i+20 o-23 p-17 q-18
^at m-16
^awesome m-16 t+17
^ayo c-18 d-19 e-25 f+21 h-17 j-17 l-19 m-28 n-18 u-18
^ayuda a-22 d-29 e-15 f-16 g+32 m-26 t-23 u-20
^back m+20 u-17
^be h-22 r+25
^best k-16 s-21
^block l+20 m-21
^borren m-23
^brb d-15 e-39 f-23 l-21 m+34 u-18
^bruh e-17
^buen f+19 m-27 t-15
^bueno f-19 l-20
^can b-35 e-58 f-51 g-29 h-19 j-44 k-80 l-26 n+26 p-82 r-42 s-52 t-67 v-69
^car m-17
^como b-34 c-20 d-67 e-23 f-45 g+22 h-30 i-32 k-15 l-40 o-29 p-24 q-47 r-27 s-42 t-17 v-18
^confirmed m-17
^cool m-33 t+19
^could a-22 b-28 d-18 l-29 p-30 r-28
^count b+17
^cual a-21 d-18 e-15 g+15 l-16 s-24 u-36 v-20
^cuando a+18 i-17 n-23 q-15
^cuantas a-22 u+20
^dame m-21
^dar b-17 l+18 m-18
^de a-18 i-21 j-20 l-24 m-26 n-19 p-17 u+21 v-23
^decided b+20
^dejenme l+16
^delete i-15
^deme b-16 i-19 j+20 m-20 o-20
^did a-19 i-19 l-16 m+21 n-15 u-25 v-17
^dime o-17
^do a-17 b-22 c-23 d+29 e-71 f-59 g-18 i-35 k-83 l-29 n+16 o-76 p-42 r-58 s-74 t-86 u+27 v-59
^does b-36 f-17 g-48 h-34 i-45 j-18 l-19 m-49 o-32 p-25 q+18 r-28 s-38 t-23 u+33 v-34
^donde b-19 i-25 o-17 q-16 r-24 s-26 u-37
^done l+18
^driver m-28
^due m-21
^el b-17 c-16 e-20 f-17 g-20 h-21 i-22 j-34 k-15 l-24 n-27 p-24 s-31 v-30
^en a-31 b-37 c+21 e-18 f-17 g-20 h-35 i-27 k-21 l-28 m-47 n-20 o+15 p-18 q-19 r-25 s-23 v-19
^end c-18 d-20 e-25 f-16 g-19 h-20 i-27 k-26 l+26 m+15 p-17 u-26 v-24
^enough l+25 m-21
^es b-30 c-29 e-34 f-26 g-31 h-32 i-36 j+18 k-24 l-33 m-59 n-36 o-26 p-28 r-28 t-26 u+29 v-49
^ese d-22 l-22 m-25 n-22 o+22 q-18 u-15 v+16
^eso a-32 b-27 c-21 e-21 f-18 g-19 h-23 i-26 l-21 m-30 n-35 o-26 p-22 q-23 r-20 s-31 u+40 v-28
^esta a-29 f-34 g-35 k-24 l-40 m-20 n-21 p-30 q-25 s-20 t-16 u-30
^estan i-22 j-22 l-21 v-20
^este m-29 u-20 v+25
^esto g-19 i-18
^estoy c-17 e-16 f-16 h-23 i-21 l-41 p-19 u-33 v-23
^eta e-19 m-17 r+19
^everything a-15 b-18 d-21
^explain i-17
^feels f-18 m+17
^felt s+18
^find a-16 j-28 m+20 q-16
^for l+16 m-18
^forget a-20 d-18 j-22 n-19 t-24 u-18
^found b+17 j-16 m-22 q-20
^get b-23 c-31 d-18 g-26 j-25 k-29 l+30 o-21 p-16 q-19 r-17 u-29 v-24
^give b+19 g-15 j-23 l-26 n-16 o-32 p-18 q-21 u-38 v-23
^go a-18 b-26 d-20 e-31 f-26 g-15 h-18 i-17 j-24 n-15 p-24 q-27 r-26 s-18 t-20 u-26 v-25
^god l-15
^going d-28 f-21 m+17 n-26 p-17 q-28 u-20
^good b-18 c-17 f+25 h-16 i-17 l-26 n-30 o-26 p-20 r-17 u-23
^got c-41 d-17 e-40 f-40 h-53 j-45 k-33 l-46 m-35 n-50 p+30 q-56 r-17 u-63
^ha e-23 l-16 u-15
^had m-23 s+18 u-16
^happy b-16 e-16
^have a-35 c-23 d-27 h-16 l-27 n-32 o-31 q-36 s-27 t+19 u-27 v-30
^hay b-35 c-37 e-50 f-52 g-38 h-46 j+20 k-33 l-40 m-58 p-49 s-27 t-41 u-19 v-49
^he a-33 d-28 e-16 f-28 g-24 h-19 i-26 j-20 k-21 l-27 o-16 r-25 t-16 u-34
^help a-25 c-20 g+20 i-22 l-22 q-18 t-23 u-27
^hgfhgf e+17 m-16
^hit k+19 l-22 m-21
^hmm d-16 e-24 f-17 g+18 u-18
^hold b-26 e-20 f-15 i-19 m+22 n-16
^hook a+19 m-20
^how a-52 b-69 c-58 e-46 i-78 k-19 l-26 m+23 o-40 p-61 q-89 r-73 t-65 u+16 v-53
^hoy m+24 u-15
^hw d+18 i-18 l-18 m-22 t-20
^i c-40 d-41 e-81 f-72 h-105 m+34 n-48 o-25 p-21 q-28 r-42 s-16 t-19 u-72
^if a-17
^in a-24 b-20 c+20 d-18 e-31 h-25 i-18 j-27 k-18 l-19 m-33 n-16 o-17 p-21 q-19 r+25 s-16 u-24 v-16
^is a-38 b-97 c-38 d+31 e-64 f-95 g-45 j+16 k-63 l-87 m-31 n+16 o-55 p-91 r-85 s-15 t-86 u+32 v-47
^it c-32 d-40 e-20 f-41 h-38 i-28 j-34 l-33 m+38 n-33 q-23 s-22 t-31 u-55 v-24
^jaja e-17 m+23
^jajaja m+18
^just a-30 d-25 e-17 f-19 g-18 j-19 l-23 m+17 o-22 p-23 q-36 r+18 s-16 t-34 u-44 v-18
^keep b-19 m+18 n-22 u-19 v-20
^kill l+19 m-18 u-21
^kindly m-18
^kjhkjh e+17 m-17
^kk l-15
^la b-29 g-26 h-21 i-20 j-21 m-35 n-25 r-18 s-19 u+18 v-18
^le d-16 n-21
^leave b-20 m+22 q-25 u-21
^let c-21 d-26 g-20 h-20 j-21 l-25 n-21 p-35 q-24 r-16 s-21 u-33 v-34
^lkjlkj e+16
^llego b-16 d-22 j-24 n-29 o-23 r+32
^llevo m-20 n+16
^lmao e-20 m+19
^lo a-20 b-16 l-17
^lol b-16 c-20 d-29 e-34 f-22 g-26 h-16 j-17 k-20 l-28 m+40 n-25 q-23 r-19 t-22 u-25 v-22
^look a-15 j-22 m+26
^looking a+17 m-17
^lose g-18 l+30 m-24 o-19 r-16 u-26
^lost d-23 g+20 l-21 n-20 u-18 v-18
^m a-24 b-21 c-16 d-24 e-25 f-17 h-16 i-17 j-16 k-17 l-22 o+23 r-17 s-17 u-22
^make a-19 i-17
^manana b-18 m+17
^mandame i-17 j+24 l-17 m-26 u-17
^mandatory m-15
^many m-15 t+15
^mas m-18 o+16
^may b-18 d-18 l-19 m-31 n+24 p-22 u-20
^maybe m+18
^me c-21 e-52 f-56 g-17 h-52 i-35 k-27 l-22 m-42 s+21 t-53 v-35
^mejor b+18 m-32
^message l-16
^mi d-27 e-36 f-34 g-37 h-39 i-53 j-21 k-40 l-46 o-34 r-51 s-36 t-33 u-56 v-50
^might m-16
^mil m-19 t+17
^missed m-19 r+19
^muy d-17 e-20 i-16 l-15 m-26 t+22
^my b-15 d-38 e-60 f-70 g-53 h-55 i-42 j-32 k-17 l-62 n-102 o-18 p+27 q+22 t-66 u-23 v-59
^nah b+22 f-17 l-16 n-18 o-19 t-21 u-16
^necesito b-37 d-17 i+15 l-15 n-41 q-37 u-19
^need a+19 c-22 g-24 i+20 j-18 k-22 l-21 m-52 n-47 p-28 q-27 s-22 u-32 v-15
^never i-18 m+17 r-18
^new i-15 m-19 v+17
^nice e-16 l-15 m+21 t-20
^nm f-18 l-17
^no a-45 d-49 e-85 f-72 h-83 i-19 j-22 k-84 m+34 n-55 p-44 q+17 r-46 s-15 t-56 u-28
^nobody h-16 q+17
^not a-33 c-24 d-34 e-26 f-24 h-26 j-27 k-18 n-26 p-25 r-41 t-17 u-35 v+21
^nothing b-19 g-27 l-20 o-26 s-16 u-18
^numero l-15
^ok b-41 c-43 d-61 e-62 f-48 g-38 h-41 i-40 j-37 l-54 m+38 n-32 o-40 q-36 s-35 t+20 u-48 v-39
^okay e-18
^omg i+16
^onde a-15 j+24 m-24 u-22
^opt i-16 k+15 m-23 r-15 u-18
^para j-17 m-18 u+19
^pasame i+17 q-18
^paseme j-17
^perdon u-19
^pick o-18
^please n-19 o-51 p-16 q-21 s-17 u-22 v-48
^podre m-19 n+17 o-15
^pon m+16
^pongame m-16 o-21
^pongo u-19
^por a-25 b-27 c-19 g-28 h-16 i-29 j+17 p-15 q-16 r-17 s-17 t-19
^prefiero a-21 m-21
^puede q-22
^pueden h-15 k-19 m-28 o-24 q-24
^puedo a-40 b-23 g-24 h-29 m-39 n+23 o-20 r-18 s-29
^pulling b-17 r+16
^put b-24 d-29 e-19 g-17 h-26 i+19 j-25 l-25 n-24 o-33 p-21 q-23 r-27 s-25 t-18 u-27 v-20
^que b-77 c-60 e-26 i-42 k-66 l-43 o-73 p-66 q-33 r-60 s-64 t-43 u+18 v-68
^queda j+17
^quede m-23 o-21 q-22 s+23
^quien a-28 b-17 i-31 k-18 l-26 m+17 o-19 p-34 q-34
^quiero c-28 d-18 g-18 j-15 l-37 m-23 n-19 p-20 q-24 r-23 s-15 v-27
^quisiera u-15
^quiteme a-15 m-23
^quiten m-18
^read d-15 k-16 l-16 m+22 n-19
^remind j+17
^resubscribe k+20 l-20 m-19
^running j-21
^sale m+16
^saludos t-16
^same a-27 d-16 e-15 i-15 j-22 l-22 m+30 n-21 u-25
^save r+17
^saw a+16 m-17
^say d-20 e-16 f-21 j-21 m+26 u-25
^scratch m-15
^se b-52 c-48 e-42 f-38 g-47 h-38 i-17 j-44 k-41 l-48 m-18 p-51 u-56
^see a-25 h-20 m+26 u-18
^send a-19 c-16 d-16 g-27 i-24 j+23 l-28
^sera d-22 m-22 o-15 s+17 u+17
^set a+25 d-21 i-21 l-23 o-17 p-20 r-22 u-16
^she a-21 b-24 d-15 h-16 i-21 j-16 l-26 o-27 r-21 s-17 u-17 v+18
^should a-35 b-15 g-27 i-25 l-16 n+16 o-17 p-24 q-27 u-29
^show l-16 m+16 u-16
^shut l+16
^si a-21 d-20 e-23 f-17 g-16 i-21 l-20 n-21 p+29 q-32 u-22 v-19
^sign l-18 m+22 o-15
^sigo m-21 s+20
^skip b-23 e-18
^so a-15 b-18 d-28 j-28 m-36 n-20
^somebody a+15 b-17 h-23 q-19
^someone a-18 h-20 o-20 p-18 q-24 u-17
^something o+22
^sorry a-16 b-35 h-16 n-19 o-30 p-18 q-19 u-16
^stahp c-15 i-16 k-17 l+22 m-20
^start a-41 c-16 e-17 h-20 i-19 j-16 k+29 l-25 q-26 r-29 s-18
^still a-23 b-22 h-18 i-22 n-29 o+15 s+17 u-21
^stoy m-21
^stuck r+20
^sup d-15 e-21 f+25 j-16 m-24 t-16
^take b+15 d-30 g-20 h-22 j-22 k-20 l+18 n-19 p-37 q-31 s-20 u-23 v-31
^tell d-39 l-24 m+22 n-19 o-18 p-21 s-23 v-16
^tengo g-41 l-16 m-34 q-45 u-26 v-21
^text a-26 g-21 i+17 l-31 m+18 u-24 v-17
^that a-35 b-35 c-17 d-35 g-44 h-17 i-18 j-45 k-17 m+18 n-50 p-21 q-36 s-22 t+31 u-52 v-22
^the a-31 b-46 c-34 d-60 f-35 g-29 h-57 j-47 k-33 l-25 m+29 n-51 q+19 t-34 u-67 v-25
^there a-19 d-16 i-19 j-18 m-30 n-16 q-16 s+24 u-16 v+23
^these m-16
^they b-17 d-18 h-22 i-18 j-20 l-16 n-24 p-18 q-17 s-28
^think e-16 j-15 m-23 t+20 u-15
^this a-36 b-32 c-30 d-21 f-23 h-17 j-15 n-17 o-17 s-28 u-21 v+27
^tiene d-25 i-22 m-30 u+19
^tienen h-16 m-32 o-16 u-20
^todavia s-15
^toman d+20 m-22 n-17
^tomo a-18 g-18 m-21 n+23
^took m-17
^trabajan m-21
^truck q-15
^turn a-17 b-16 e-16 i-15 j-25 o-19 r-25 u-26
^uh a-18 c-18 d-25 e+27 f-24 h-22 i-15 j-21 l-23 m-35 n-17 q-17 t-17 u-26 v-16
^un a-17 h-16 i-20 j-17 l-18 m-17 n-27 p+25 r-20 s-19 u-23 v-19
^unstop e-18 k+26 l-23 m-25
^unsub e-19 k-29 l+28 m-28
^unsubscribe k-33 l+32 m-18
^ustedes a-16
^vet c-17 d-17 e-32 f-22 h-16 l-23 m+27 u-18
^voy a-32 b-35 c-27 d-31 e-31 f-28 g-24 h-33 i-29 j-26 k-21 l-28 m-27 o-33 q-30 r+41 s-23 t-26 u-28 v-23
^vuelvan l-26
^want a+27 b-18 k-22 m-28
^we a-15 d-21 e-35 f-41 g-43 h-44 i-43 k-27 l-43 m+26 n-56 p-53 s-43 u-53
^were m-21 r+21
^what a-44 b-79 c-32 e-29 k-39 l-45 o-61 p-51 r-40 s-77 t-70 v-37
^whatever a-24 d-17 l-25 m+28 u-17
^when b-22 d-45 f-15 g-16 h+27 i-33 j-50 k-25 l-17 n+24 o-41 p-36 q-30 r-40 s-20 u-53 v-17
^where b-22 g-22 h-32 j+17 l-24 m+25 n-41 o-19 p-27 q-25 r-34 s-47 v-17
^whereabouts m-17
^which a-22 b-17 d-26 h-16 i-16 j+17 l-22 n-23 o-15 q-17 r-25 t-17 v-15
^whn h+15 j-16 m-19
^who a-33 b-38 c-50 d-16 e-48 f-46 g-47 h-43 j-51 k-38 l-56 n-40 o-45 p-42 r-46 s-43 t-41 u+45
^wht g+18 l-15 m-17
^why a-27 e-17 g-23 i-30 j-22 l-28 m+24 n-26 o-24 p-23 r-22 t-16
^will a-44 b-26 c-17 f-16 g-42 i-38 j-17 k-18 l-32 m-29 n+26 o-26 p-65 r-40 s-47 u+38 v-16
^with d-20 e+26 l-25 m-27 n-16 t-15 u-23
^work g-15 m-15
^would c-22 k-21 l-33 m-15 p-17
^wtf m-18 n-15
^x a-30 b+23 c-25 d-30 e+28 f-24 g-21 h-24 i-26 j-25 k-20 l-32 m-42 n-25 o-28 p-23 q-23 r-24 s-24 t-19 u-29 v-24
^y a-19 m-31 n-21 r-17 v-16
^ya c-61 d-69 e-67 f-56 g-71 i-75 j-17 n-25 o-61 p+37 q-40 s-60 t-29 u-75 v-73
^yeah m-16 p+17 q-17
^yep p+18
^yes b-20 c-18 d-21 e-25 f-19 g-16 j-25 l-18 o-21 p+24 q-27 t-18 u-24 v-21
^yo b-42 c-29 d-37 e-37 f+21 g-37 h-28 j-34 k-30 n-37 o-36 p-24 r-31 s-31 t-25 u-33 v+27
^yoo d-18 e-23 f+27 h-15 j-16 l-16 m-25 u-19
^you a-30 b-26 c-33 e-68 f-64 g-71 h+49 i-75 j-24 k-21 m-35 o-38 p-58 q-43 r-60 s-57 t+33 u-89 v+27
^your a-21 b-18 h-25 j-25 k-29 o-17 s-16 u-22 v-38
^zxcvb e+19 m-18
^¿ a-19 b-66 c-25 e-51 f-55 i-18 j+17 k-62 l-48 o-49 p-58 q-18 r-65 s-48 t-46 u+19 v-73
a b-17 c-78 d-23 e-36 f-89 g-27 h-20 j-30 k-57 l-77 m+20 n-20 o-20 r-20 s-47 t-29 v-23
a_# a-17 o+19
a_@book a-20
a_@call d-19 i+30 m-17 o-20
a_@clinician p-19
a_@clothes a-19
a_@day d-19 m-23
a_@door j+16 m-20
a_@drive j+17 m-15 u-22
a_@food d-16 i-16 n+27 o-15 q-16
a_@holiday m+22 u-19
a_@machine j-16 m-30 u+20
a_@month b-15 d+19 u-24 v+17
a_@parking a-15 d-17 i-18 j+26 m-26 u-18
a_@person a-31 b-27 g-20 i+32 j-19 l-16 n-30 o-20 p-24 q-19 r-24 v-35
a_@relative m-16 u-20
a_@ride a-29 d-25 g-26 i-33 j-27 o-31 p+31 r-17 s-21 t-23 u-28 v-18
a_@sick d-17 n+17 q-23 u-19
a_@staff a-17
a_@symptom a-17 d-19 g-17 m+21 n-30 q-17 u-16
a_@treat m-23 n-16
a_@vehicle a-30 b-26 d-35 h-29 i-39 l-20 n-27 o-22 p-17 q+33 s-23 t-16 u-31 v-17
a_@visit a+46 b-44 g-16 h-21 i-28 j-23 l-15 m-47 n-33 o-36 p-17 q-27 r-22 s-23 u+16
a__# a-15 b-15 g-22 j-20 m-17 q-21 t-21 u-24 v-21
a__@animal a-18 q-16
a__@book m+16
a__@cancel b+19 m-22 o-16 q-18
a__@clinician m-15
a__@day a-20 d-16 i-23 n-16 q-24 u-26
a__@eat n-19
a__@food d-16 n+17
a__@late m-22 n-19 r+23 u-16
a__@open a-16 m+17
a__@person a-28 g-17 h-17 i+15 m-37 n-15 o-22 u-24 v+17
a__@relative b-27 d-17 g-23 i-43 k-20 l-21 q-17 r-17 u-24
a__@stop m-20
a__@texts m-17
a__@thanks m-15
a__@treat i-16
a__@visit a+20 i-24 j-17 m-20 n-28 o-20 s-21 u-31 v-17
a__@year s-16
a__a d-26 i-17 n-19 o-16 q-23 u-16
a__about b-18 i-19 m+24
a__ago a-17 v+17
a__and u-17
a__before m-21 n+21 u-16
a__can h-17 j-18 m-32 n+17 s-26 u-28
a__come n-18
a__count m-16
a__date a-20 m-27 o+20
a__day b-28 f-16 n-22 o+18 p-20 q-25 r-16 s-21 u-24
a__de j-18
a__do m-31 q-22
a__drug u+16
a__el h+17 m-21
a__es d+17 u-19
a__for b-34 c-20 g-25 h-25 j-19 k-20 l-23 o-18 q-26 r-30 s-21 t-15
a__from g-16 m-22 u+17
a__go d-24 m-19 u+20
a__have p+18 q-21
a__home p-17
a__hora a-26 h+20 i-25 j-16 q-17 r-23
a__how m-18
a__i g-18 h-23 i+16 j-19 m-46 o-39 q-22 r-19 s-19
a__if a-17 d+20 m-27
a__in a-30 b-21 d-25 e+18 i-31 m-33 p-23 q-25 r-22 s-16 u-20
a__is a-18 j+20 m-30 o-17 r-17 s-23
a__it j+17 u-28
a__la a-21 d+21 m-17 u-16
a__me b-19 d-18 i-15 j-20 l+16 n-18 o-23 p-21
a__mi m-26
a__morning m-18
a__my b-20 n-25 o-24 r-18 u-18
a__near j-20 m+18
a__note m-18
a__number g-16 u-19
a__numero g-20 i+18 j-18 m-18 u-20 v-19
a__of e+19 h-21 j-23 m-42 n+16 o-21 p-21 r-16 s-15 u-35
a__ok m-23 n+20
a__on b-16 h-21 j-19 q-23 r-16
a__one a-15 i-16
a__or i-19 m-33 n-15
a__over m-16
a__patient a+15
a__place j-17
a__please m-24
a__puedo h+21 i-17 m-21 n-20 o-19
a__run u-20
a__running m-24 r+25
a__sent m-16
a__show m-17
a__somebody a-16 i+20
a__take m-23
a__test m-21 u+16
a__that a-21 j-17 s-15 u-16
a__the b-16 j-22 q-22 r-15
a__there a-24 d-25 n-27 o-18 p-17 r-20 u-20
a__this b-15 o-18
a__time b-16 m-22 o+19
a__tmrw a-16 m+17
a__to a-23 g-24 i+19 k-20 m+19 n-34 o-22 p-15 q-27 s-19
a__two a-15
a__up m-20
a__was m+19 q-17
a__way g+16 m-17 o-16 u-18
a__where m-18 s+16
a__with d-16 n-24
a__work g-16 m+17 q-19
a__would m-21 o-20
a__y m-21 n-17 o-21
a__ya m-21
a__yesterday m-15
a__you m-25 u+19
a_abrir h+15
a_alguien i+16 n-15
a_bad s-18
a_big m-26 n+15
a_bill d+17 u-16
a_bit m+16
a_booster a+20 m-20
a_car d-15 n-16
a_chance m-18
a_check d+20 m-21
a_como a-24 d+25 g-17 u-24
a_complaint a-15 m-16
a_couple m-15
a_date a+22 m-18 o-24
a_day d-19 g-16 h-16 n-19 u-17
a_dentist m-15
a_diff o+16
a_different a-16 i-18 m-23 u-26
a_driver j-17 m-32 p+17
a_esa m-22 o+19
a_escribirme a-15 l-16
a_few m-20
a_first d-18
a_flight m+16
a_good b-17 f-20 m+24 n-31 o-28 p-24 u-22
a_gym d-18 j-16 m+22
a_haircut a-16 m+19
a_hospital j-27 m-16 u+24
a_hotel m+16
a_ir b+24 g-16 k-20 l-18 m-28 o-16 q-27 r-15 u-20 v-18
a_job a-19 i-19 j-16 m+22 n-18 q-17
a_joke m+21
a_la a-31 d-17 j-24 u-24
a_las d-15 m-26 n-18
a_later m-18
a_law d-16
a_letter a-15
a_list a-20 g+16 i-18 l-17 u-17
a_little o-15
a_live i+16 m-20
a_long n-23
a_lot n-17 q-19 r-24 u-28
a_mandarme l-19
a_mess m-15
a_mi a+17 b-24 d-22 j-18 q-41 u-22
a_movie m+16
a_new b-20 d-26 j-23 m+17 n-22 o+17 p-22 r-21 u-23 v-20
a_no m-21
a_number a-26 d+18 l-18 u-26 v-18
a_otra m-19
a_passport m+15
a_patient m-21
a_poder m-18
a_poem m+18
a_poner u+16
a_pop u-16
a_que a-28 g-23 h+21 j-27 l-19 n-24 o-28 u-25 v-18
a_real a-17 i+19 m-18
a_refill a-18 i+16
a_reminder a-15 m+17
a_resume k-17 m+19
a_seeing m+16
a_superbill m-21
a_text g-17 j-17 k-21 m-16 u+16
a_time a+22 m-20 o-17
a_uno m-15
a_wedding m+17 n-22
a_weird s+19
a_word m-18
a_work m-18
a_writing m+17 u-18
abierto m-19
abiertos h+15
able m-24 n+26 o-24 q-25 s-18 u-15
able__@drive n+18 q-24
able__after n+19 q-24
able_to m-24 n+26 o-24 q-25 s-18 u-15
about c-18 f-25 g-39 h-33 j-46 k-22 l-15 s-17 t-22
about$ a-17 d-20 m-29 u+25
about_@treat i-18 u+20
about__@treat a-17 m-20 u+20
about__@visit m-20
about__bill d-16
about__i m-16
about__in b+15 m-18 r-16
about__it m-18
about_a a-16
about_coming b+18 r-15
about_getting m-23 n-17
about_it a-17 i-17 n-19
about_my d-27 m-18 o-19 u-19
about_ten r+15
about_the a-22 n-16
about_this m-15
about_what a-16 d+24 m-20 n-18 u-21
abre m+16
abren a-32 b-20 c-18 d-28 e-18 f-20 g-20 h+42 i-18 j-33 l-15 m-57 n-26 o-27 p-16 q-20 r-16 s-17 t-19 u-22 v-16
abris h+18 m-17 o-15
abuela p-18
accep* h-16 j-20 u-18
accept_@pay d+16
accident a-17 k+24 l-19 m-32 p-19
acept* m-25
aceptan m-23
aceptan__@insurance a-16
aceptan_mi a-16
acomp* a-18 i-16 m-19 o-21 u-19
acompanante n-21
acompanante$ n-21
activ* k+21 m-22
actua* a-16
add a+23 b-19 g-18 i-19 l-26 n-16
add__the a+21 k-26 l-23
add__to a+26 i-17 l-21 m-20
add_me a+27 i-17 l-21 m-33
addic* d-15 j-16 n-21 q-15 u+17
address b-28 c-21 d-26 e-18 f-18 g-22 h-27 i-18 j+38 k-23 l-18 n-25 o-33 p-28 q-24 r-25 s-18 t-20 u-29 v-29
addy c-16 i-16 j+23 m-21 u-18
addy$ j+19 m-16 u-15
adela* o+16
adelantar o+16
adent* n+19 o-17
adentro n+19 o-17
adentro$ n+19 o-17
af r+15
affor* m-15
after f-22 g-27 j-27 l-34 m-59 n-16 v-18
after$ a-35 b-33 h-31 i-40 j-17 k-34 m-29
after* a-19 i-17 m-17 q-17 u-21
after_# d-20 i+20 m-16 n-21 o-17 q-18 s-22 u-15
after_@treat s+18
after__@treat s+17
after__home q-16
after__time s+15
after_all a-19 b+21 i-28 k+19 l-17 n-21 q-18 r-20 s-23
after_that h-16 m-20 n-16 q-19
after_the a-17 b-18 n-22
afternoon n-22 o+16 s-20
again a-23 b-38 c-24 e-22 h-28 i-35 k+24 m-18 p-25 q-31 r-27 s-19 t-21 u-38 v-25
again$ a-33 b-32 c-20 e-20 g-27 h-23 i-29 k+21 o-25 p-21 q-28 r-22 s-22 t-18 u-35 v-24
again* m-22
again__@texts l-16
again_please k+18 l-16
against m-22
against_it m-22
agarr* m-18 q-16 r+20
agarro m-18 q-16 r+20
agarro_el q-15
agend* a+18 i-18 j-15 l-20 m-19 o-27
ago a-15 v+17
ago$ a-18 v+17
agradezco l-15 m-29 t+22
agree* a-18 q-15
agreed a-18 q-15
agreed__it p+15
agreed_to m-18 p+18
ahead m-23
ahead_and a-15 b+15 m-16
ahi a-34 b-27 c-19 d-28 f-19 h-27 k-19 m-40 o-27 q-35 s-24
ahi$ a-29 b-20 d-24 f-16 h-22 k-16 m-33 o-23 q-31 r-23 s-19 v-30
ahora h-24 l-16 n-22 o-17
ahora$ a-20 h-22 l-16 n-20 o-16
ahori* t-18
ahorita t-18
ahorita$ m-17
airpo* m+18 q-16 r-15
airport m+20 n-17 q-16
airport$ m+15 n-17 q-16
al c-16 d-35 e-19 f-16 g-23 l-19 m-36 q-33 r-21 v-20
al_@clinician a-21 d-17 i+15 m-17
al_@day o+17
al__dia n+20 o-24
al_otro n+20 o-24
alarm o-21
alerts b-17 l+16 m-16
algo b-16 g-19 h-17 j-22 l-15 m-36 n+17 p-19 q-24 r-21
algo$ i-21 j-17 m-25 n+28 p-16 q-16 r-17
algui* a-29 j-18 k-16 l-19 p-19 u-27
alguien a-29 j-18 k-16 l-19 p-19 u-27
alguien$ o-26 v-18
alguien__atienda i+17
alguien_que i+18
all c-21 e-55 g-22 h+27 j-22 l+19 m-31 n-52 o-33 q-40 r-46 u-53 v-43
all$ g-17 i-35 l-26 m-41 n-26 o-30 q-21 s-27 u-28 v-17
all_@call h-20 i+16 q-18
all_@texts b-20 k-24 l+24 m-24
all__@day a-19 h+21 m-19
all__a i+15 m-21
all__at i+15 m-15
all__for h+17
all__here f-16 l-18
all__i d-16
all__if q+15
all__is h-18
all__it m-22
all__me i+18 m-16
all__on d-18 m-20 p+22 q-23
all__taking a+18 h-20
all__the d-17 m-18 p+15 q-19 u-20
all_day d-22 g-17 h-21 m+17 u-22
all_good c-16 f-27 l-23 o-17
all_have m-16
all_in a-17
all_of b+18 l-20 m-20
all_right b-15 t+16
all_take a-28 b-21 h+19 l-27 m-24
all_texting l+16 m-18
all_what h-17
alla m-26 o-20 q-18
alla$ m-21 q-18
allow* i-19 j-16 m-21 n+19 o-17
allowed i-19 j-16 m-21 n+19 o-17
allowed__@drive n-19
allowed__home n-21 q+20
allowed_to q+16
almos* f-17 j-19 m-26 r+27
almost f-17 j-19 m-26 r+27
almost_there f-17 j-19 m-26 r+27
alone b-21 l-17 n-19 q+17
alone$ b-19 l-17 n-16
alrea* a-16 i-22 p-19 t-19
already a-16 i-22 p-19 t-19
already$ l+16 o-15
already__i m-15
already__yesterday m+16
already_confirmed l-16 m+16 p-15
alta e-17 k+24 l-21
alta$ e-17 k+24 l-21
am a-32 c-62 d-22 e-42 f-51 h-43 i-57 k-38 l-29 m-26 n-25 o-31 p-34 q-29 t-26 u+24 v+25
am$ m-16
am_# l-17 m-17 n-15 r+20
am_@sick a-16
am_@symptom g+22 m-22
am__@call m-19 v+15
am__@cancel m-25 r-17
am__@drive n-22 q+16
am__@late h-19 m+26 n-22 r-16 v-23
am__@relative n-16 r-16
am__@stop l+17 m-20
am__@symptom r-21 s+26 u-15
am__@wrong j+15 m-18
am__a b-28 g-15 i-15 j-20 n-25 o-24 p-22 v-20
am__able n+19 q-21
am__about a+16 m-17
am__and b+19 l-19 m-28 o-18
am__at a-16 m-25 n-15 r+17
am__away l-15 r+16 s-17
am__coming b+26 o-20 r-32
am__do m-15
am__for g-18 l-16 v-15
am__front j+20 m-16
am__getting a-17 m-21
am__going d-18 m-17 n-15
am__good m-20
am__her g-22 l-16 n-15
am__him g-17 m-20 v+20
am__how a+15 m-15
am__i m-20
am__in b-15 m-18
am__interested b-18 m-15
am__is m-15 n-16
am__just m-17
am__light m-18
am__little n-19
am__lol g+20 j-15 l-15 n-17 s-18 v-19
am__looking d+15
am__my b-16 d-17 g-18 q-22 u-16
am__need o+16
am__no m-20
am__not m-18
am__of b-16 m-17 n-18
am__out g-17 l-27 n-19 o-17 v-18
am__right g-16 r-16
am__talking i-20 u+17
am__the a-18 d-24 g-25 i-16 j+25 m-26 n-19 o-23 s-18 u-18
am__there m-17 n-17 u+17
am__these g-17 v-19
am__this m-26
am__to d-35 i-37 k-20 l-20 m-46
am__up b+15 m-23
am__way r+16
am__what m-24
am__who m-18
am__with m-18
am__work a-19 d-17 g-29 l-15 m+22 n-23 o-21 r-18
am__your m-16 v+18
am_a j-16 m-32 u-16 v+19
am_at a-15 d-26 g-31 i-17 j+20 l-20 n-33 o-26 s-17 u-21 v-24
am_coming b-35 m-23 r+35
am_done a-16 l+17 m-24 u-20 v-17
am_good f-20 g-23 n-26 o-25 p-19 r-16 t-18 u-21
am_i a-42 b-21 h-25 i-33 k-27 l-32 m-52 p-25 q-27 r-33 t-20 u+44
am_in a-19 q-15
am_like l-16 v-15
am_lost m-16
am_making m+18
am_moving m+17 o-22
am_not a-34 c-18 d-32 h-17 j-43 l-28 n-23 p-26 q-21 r-28 s-32 t-22 u-35 v+39
am_ok n-18
am_old i+16
am_on a-17 b-17 g-17 j-20 m-23 o-21 s-17
am_ready a+22 n-24
am_running m-20
am_scared m-17 v-15
am_so b-24 d-18 g-17 j-16 l-17 n-16 o-16 r-21 s+25 u-17 v-18
am_standing j+16 m-17
am_still s+17
am_stuck g+19 m-19 r-16
am_texting a+16
amabl* l-17 m-23 t+19 u-18
amables m-15 t+18
amables$ m-15 t+18
an a+33 b-42 c-44 d-28 e-34 f-42 g-40 h-19 i-34 j-49 k-28 l-52 n-39 p-48 s-21 t-38 u+18
an_@food m+17
an_@move m+24 n-20 o-16
an_@place m+17 q-16
an_@traffic m-20 p-18 q+15
an_@vehicle m-16
an_@visit a+30 b-31 d-33 g-18 i-24 j-24 l-26 n-25 o-28 q-17 r-19 s-19
an__a a-16 m+16
an__i m-16
an__the a-24 m+26
an__with a-30 b-16 m+21
an_apt a+27 m-29 n-17
an_evening m-18
an_invoice d+15
an_old m-18 v+15
and b-16 d-16 e-26 f-36 g-33 h-30 i-15 k-26 l-17 m-58 o+17 t-45 v-18
and_@drive p+15
and_@spanish c+21 i-16
and__@relative m-16 o-18 p-23
and__@visit b-17 m-16
and__a m-15 q-24
and__be q-18
and__can m-15
and__do m-21
and__get n+19 q-20
and__i m-17 u-16
and__in m-17
and__is d-25 i-23 l-28 m-48 q+17 r-23
and__it a-20 b-16 m-25
and__me m-16 q-20
and__my m-34 p-18
and__not a-18 m-31 p-20 r-19
and__out b-17 o-15
and__the i-27 m-19
and__time h-17 j+15
and__to b-19 u-19
and__want m-20 o-16
and__you j-23 m-18
and_do m-18
and_i b-18 m-20 n-18 q-18 r-19
and_my m-16
and_this l-16 m-20 v+21
and_we a+16
and_what h-19
and_where j-29
and_will m-17 p-17
ando b-17 c-18 d-19 i-18 j-17 k-24 l-29 p-25 u-21 v-24
ando__el m+16 s-19
ando__la a-20 g-15
ando_buscando m-22
ando_en a-17 g-17 m+21 r-16 s-20
anoch* f-16 n-19 s+20
anoche f-16 n-19 s+20
anoche$ s+17
anoth* d-24 g-16 h-20 i-23 l-24 m-18 n-27 p-21 q-22 r-19 s-21
another d-24 g-16 h-20 i-23 l-24 m-18 n-27 p-21 q-22 r-19 s-21
another$ m-25
another_@visit b-19
another__i m-17
another_day a-17 b-15 n-15
another_round a+16
another_time o+18
answe* b-18 d-25 g+22 j-18 l-18 m-21 o-21 q-21 r-15 s-17 u-26 v-21
answer g+26 i-17 l-16 m-27 u-21
answer$ m-20
antes g-19 h-20 i-19 m-31 q-19 r-18 u-15
antes$ a-19 g-16 m-20
antes__la o-16
antes_no n-16 o+17
antes_o m-15 n+16 o-17
anthem a+19 m-18
anular a-15 o-18
anxie* m-16
anxiety m-16
any c-44 d+32 e-41 f-34 g-47 i-20 j-42 l-21 n-53 p-46 q-17 r-48 s-50 t-39 u-27
any_@day a-17 b-17 d-16 o-17
any__@day b-20
any__@thanks b+16
any__available a-18 i-21 m+19
any__coming a+15 m-17
any__get a+17
any__of b-22 m-23
any__this m-31
any__to m-21
any_chance d-15 m-19
any_more b+17 d-21 i-18 l-19 m-34 n-17 r-21 u-29
any_of m-23
any_openings m-18
any_way b-20 d-15 m-22 o+20
anybo* d-20 j-17 m-19 r-18 u-22
anybody d-20 j-17 m-19 r-18 u-22
anybody_there i-23
anyon* a-21 b-17 d-25 j-21 l-21 n-17 u-26
anyone a-21 b-17 d-25 j-21 l-21 n-17 u-26
anyone__@place i-19 q-17 v-16
anyone_there m-22
anyth* b-31 f-17 g-27 h-31 i-16 m-17 r-24 s-18 v-21
anything b-31 f-17 g-27 h-31 i-16 m-17 r-24 s-18 v-21
anything$ o-23
anything_@open a+16
anything__day a-22
anything__do n+17
anything__up a+15
anything_special n+16
anything_the a-18 o+15
apple m+17
appointment b+49 c-48 d-72 e-35 f-28 g-45 h-20 i-57 j-25 k-41 m-26 n-44 p-48 q-25 r-16 s-26 t-39 u-85
appointments b+16
appreciate a-21 d-27 g-20 h-23 j-19 l-18 m-33 n-19 s-17 t+36 u-23 v-17
appro* d-17
approved d-16
aprob* n-16 q-15
apt a+27 m-29 n-17
apt$ a+21 m-20
aqui b-25 c-18 d-25 e-17 h-20 i-22 k-18 n-21 o-22 p-21 r-29 s-22 u-32 v+21
aqui$ d-16 j+16 m-35 n-16 u-19
aqui__es m-22 v+20
aqui_no j-19 l-17 m-29 q-19 u-16 v+26
are a-36 b-37 c-40 d-21 e-75 f-15 j+22 k-72 l-39 m-18 n-31 p-46 q-78 s-46 t-15 u+29 v-16
are$ g-19 j+23 m-30
are__@call d-18 g-21 h-32 i-28 j-25 m+34 u-30
are__@day j-17 n-17
are__@hours a-16 d-18 g-16 h+20 j-19
are__@machine m-15
are__@open a-18 h+25 j-26 m-42 o-16 s-16 u-24
are__@place i-15 j-17 u+16
are__@relative a-18 d-20 g+16 h-24 j-26 n-24 u-34
are__a a-18 b-18 d-20 h-26 j-36 m+18 n-17 o-16 q-18 r-16
are__all a-21 d-19 i-17 m-30
are__and a-16
are__any a-20 d-18 h-18 j-16 m+25 u-16
are__dangers m-17
are__for b-19 i-19 m-29 o+16
are__guys a-25 d-17 i-16 u-16
are__in a-23 i-17 u-33
are__lol n+18
are__me a-16 b-16 s-17
are__near j+21 m-23
are__new a+19 j-19 u-17
are__odds g-17 u+15
are__of m+19
are__ok m-28 n+27
are__on a-19 g-18 j+33 m-29 u-33
are__real s-17
are__right m+16
are__risks g-15 u+15
are__still m-17
are__taking a+23 h-17 m-19
are__talking d+18 m-20
are__texting u+15
are__the d-24 h-37 i-25 j+16 m-40 n-18 o-23 s-19 u+20 v-17
are__there h+24 j-26 m-22 u-22
are__to a-15 h-27 j+18 m-34
are__what h-16 j+16
are_about m-20 r+24
are_good b-16 m-19 o+19
are_my j-17
are_on m-15
are_the a-24 d-22 f-16 h-28 i-23 j-41 m-15 o-24 u+23
are_there a-28 b-20 d-29 f-23 h-35 l-17 m+24 n-17 o-19 p-15 q-22 r-30 s-15 v-23
are_we d+18 m-24 u-16
are_you b-48 c-17 d-17 e-41 g-33 i-21 j+25 k-41 l-50 m-44 n-52 o-46 p-32 q-42 r-49 s-45 t-52 u+20 v-40
are_your a-18 g-17 h+19 j-21 m-27
arm m-19 s+17
aroun* a-20 b-16 n-15
around a-20 b-16 n-15
arran* b-17 q-17
arrange__@visit a+16
arranged q-16
arriv* m-16
arrive m-16
as i-20 k-19 o-35 q-30 v-17
as_@food m-17
as__as m-20 o-17
as__is b-16 m+21 u-20
as__possible m-20 o-17
as__the s+15
as_a m-16
as_it b-16 m+21 u-20
as_possible m-20 o-17
as_soon m-20 o-17
asi a-16 i-16 l-17 o-16 q-28 u-22 v-16
asi__@cancel b+16 m-18
asi_que b+16 m-18
asjdh e+17 m-18
ask a-42 b-40 c-22 d-32 h-29 i+28 j-26 k-20 m+16 n-36 o-39 p-42 r-20 s-26 u-34 v-28
ask$ m-18 u-16
ask__@clinician a-17 i+16 m-17
ask__@relative a-18 b-17 i-23 m+29 n-22 p-31 q-17 u-15
ask__to i+21 m-24
ask_her i+15
ask_me b-18 m+22 o-20
ask_my a-15 m+20 n-16 p-20
ask_the a-16
asked a-25 b-16 d-20 j-18 q-17 t-16 u-21
asked__this g-17 l-23
asked_for m-26
asked_me l-20 m+16 u-15 v-19
askin* a-15 n-15 p-17 s-17 u-22 v-16
asking a-15 n-15 p-17 s-17 u-22 v-16
asking_me l-25 m+20 u-16
asking_what m-15
at a-15 b-38 c-35 d-27 e-39 f-34 g-58 k-36 l-26 q-18 t-39 u-24
at$ a-17 h-16 j+18 m-30 u-15
at_# b-19 d-34 e-25 f-16 g-16 i-18 j-30 l-31 q-32 s-30 u-24 v-29
at__@door m-16
at__@visit a-17 m-15 u+17
at__@wrong j+15 m-16
at__am m-17
at__first a-16 u+17
at__house m-18
at__i m-20
at__is d-16 s-15
at__light m-18
at__on m-23
at_a m-16 r+17
at_all m-16
at_home q-23
at_in j+18 m-20
at_my n-18 q-16
at_the b-19 d-21 g-21 h-17 l-17 n-33 q-21 v-24
at_work a-16 d-20 g-26 h-16 l-17 n-24 u-15
ate d-15 n+19 o-18
atend* n-19
atender n-17
atender$ i-17
atien* a+15
atienda i+17
atienda$ i+15
atiendan a+16 i-20
atiendan$ i-17
atienden d-17 f-18 h+22 j-25 m-40 n-21 o-20 u-17
atten* a-23 h-17 m+17 u-18
attend a-23 h-17 m+17 u-18
attend$ a-22 h-16 m+19 u-17
avail* b-17 j-20 n-19 o-25 u-21
availability a+16 i-20
available b-16 j-17 n-19 o-22 u-18
available$ a-20 c-22 m-16 n-16 o-17
available_in i-15
aviso m+18
aviso$ m+18
avisos a-16 k+18 l-23
avoid g-20 m-21 n+25
away a-22 c-19 d-23 e-23 f-19 g-23 h-21 i-18 j-20 k-18 m-29 n-23 o-21 t-19 u-20
away$ a-22 b-25 c-17 d-22 e-21 f-16 g-20 h-19 i-15 j-19 k-16 n-18 o-19 q-33 t-16
aweso* h-15 m-17 t+20
awesome h-15 m-17 t+20
awesome$ t+18
ayo b-18 c-21 d-21 e-26 f+18 g-17 h-19 i-19 l-23 m-35 n-21 q-20 r-16 u-22 v-19
ayuda b-22 c-20 e-19 f-20 g+20 h-15 i-31 j-19 l-21 n-21 o-20 p-18 q-21 r-19 s-16 v-19
ayuda$ a-24 b-15 e-16 f-16 i-17 q-17 u-24
ayuda__favor g+16
ayuda_por g+16
b m-25 n-17
b$ m-16
b_there m-17
baby r-18
back a-19 e-19 f-19 h-33 k+25 l-35 n-29 o-19 q-16 r-16 s-19 v-29
back$ c-35 h-23 l-28 m-43 n-46 o-17 t-26 v-20
back__@book a+20 k-17
back__@texts k+16 m-17
back__for a-16 k+22
back__please k+16 o-19
back__the k+19 m-29
back__what g-18
back_from i-15 j-15 m+19 p-16 u-19
back_in m-15
back_on c-18 i-17 k+30 m-36 o-26
back_to b-17 d-18 q-18
bad c-28 e-23 f-24 g-25 h-33 i-34 j-38 l-29 m+16 p-37 q-17 r-39 t-28 u-43 v-31
bad$ b-23 d-26 i-17 j-16 o-20 p-19 r-22 u-22 v-15
bad_@symptom m-17
bad__i m-20
bad__it d+19 m-18
bad__you m+19
bad_dreams m-18
bad_for u-16
bad_is d+19 m-18
bad_to n-22
bail b+17 m-21
baile* q+21
bailed q+21
bailed$ q+21
baja a-21 d-20 i-23 j-19 l+17 n-19 o-25 p-18 q-24 s-16 u-28 v-17
baja$ b-32 k-20 q-17 u-16
baja__@texts k-17 l+18
baja__@visit a-15 b+15
baja__favor l+15
baja__los k-17 l+18
baja__querer k+15
baja__turno b+15 m-16
baja_de k-18 l+22 m-18
baja_mi b+17
baja_por b-17
baja_sin k+15
bajo j+20 m-19
bajo$ j+20 m-19
balance$ s-18
banana m-22 n+20
bananas m+20
banar* n+20
banarme n+20
bank d-19 h-29 i-17 m+27 n-20
bank$ h-19
bank_@open h-15
base u-16
be a-26 e-36 f-46 g-68 i-51 j-64 k-51 m-50 p-24 q-19 r+45 t-53 v-38
be$ d+17 m-24 o-17 u-23
be_# n-16 p-17 r+17
be_@drive m-19 p+27 r-18
be_@late h-20 m-39 o-17 p-21 q-17 r+31
be_@open d-16 h+18 m-18
be__# p-16 r+20
be__@late m-20 p-21 r+21
be__@relative a-18 c-15 n-23 p+16 r-15 u-25
be__@symptom g-17 m-18 s+20 u-18
be__@visit b+20
be__a m-16 n-17 r+20
be__do n-15
be__for m-19
be__i a-15 h-16 r+16
be__in h-29 j-22 n-19 q-18 r+21
be__me m-17 n+20 p-15 q-15 u-16
be__my m-22
be__of b-22 n-18 r-16
be__on m-18
be__patient a+19 i-16
be__problem n+16
be__room a-17
be__soon o-17
be__the a-17 m-21
be__to d-27 s-16
be__up m-16
be_a b-15 i-26 m-15 p-17 u-23
be_able m-21 o-20
be_back b-17
be_in a-21 b-17 m-19
be_my a-16 m+23 n-18 q-18 u-18
be_out b-17 n-18 r-15
be_right m-16 r+20
be_seen a+23 m-16 n-19 u-21
be_sunny m+15
be_the n-16
be_there a-40 d-39 f-19 i-31 j-35 l-32 m-18 o-33 q-35 r+34 s-25 u-44 v-18
be_this g-17 m-18 s+20 u-18
becom* d-18 n-16
become d-18 n-16
become__# o+17
become_a d-16
been i-26 j-19 n-21 o-25 p-21 r-20 u-24
been__while a+16
been_a m-24 s-15
befor* b-32 c-16 g-22 j-22 k-17 m-20 p-16 q-27 s-22 v-22
before b-32 c-16 g-21 j-21 k-17 m-19 q-27 s-22 v-22
before$ a-39 d-47 h-41 i-28 j-18 l-32 n+30 q-15 r-22 u-43
before_# h+19 i-20 n-22
before__after d+17 n-15
before__come n+21
before_i a-21 m-21
before_or d+17
beforehand n+17
beforehand$ n+17
begin m-18 n-18
behind a-17 b-19 h-17 m-19 n-22 o-27 p-18 r+35 u-21 v-15
being m-17
bendi* m-18 u-16
best b-21 c-16 d-27 e-16 g-26 i-22 j-21 k-28 n-27 o-23 p-20 q-21 r-21 t+24 u-39 v-30
best$ a-18 h-27 j-28 l-18 m-16 t+28 u-20 v-17
best_@call m+20
bette* a-17 d-22 g-18 j-17 k-16 p-17 q-26 r-21 s-34 v-16
better a-17 d-22 g-18 j-17 k-16 p-17 q-26 r-21 s-34 v-16
better$ a-24 d-17 i-21 q-20 s-27
better__this m-18
better_with m-18
betwe* m+17 v-16
between m+17 v-16
bf m-20
bien h-22 i-17 j-17 l-24 p-20 r-17 u-22 v-27
bien$ h-21 i-15 j-16 l-23 m+16 p-18 r-16 u-21 v-26
big u-16
big_@food m-16 n+19
bike d-17 m+17 p-15
bill a-25 b-19 g-16 j-19 n-26 o-23 p-15 q-18 r-18 s-16 u-30 v-18
bill$ n-17 u-16
bit m+16
bit$ m+18
bk a-19 m-19
black d-18 g-15 u-19
blank* n+15
blanket n+15
blanket$ n+15
bleac* m+16
bleach m+16
bless t+20
block l+19 q-15
block* u-17
block_me l+20 m-21
blue n-15
bong b-19 d-16 m+24 n-18 p-17 r-20 u-17
book a+36 c-22 d-37 g-29 h-24 i-32 j-33 k-20 l-31 n-17 o-36 p-23 q-36 r-32 s-24 t-28 u-34 v-23
boost* a+20 m-20
booster a+20 m-20
boots d-18 g-17 j-17 q-17
bored m+18
borra* m-15
borre* o-15 v-15
borren o-15 v-15
borren__@visit b-16 m+15
borren__numero m-17
borren_mi m-17
boss__me o+16
bot m-26 u+18
both m-28 o-25
both_ways p+16
boy a-15 b+15 e-22 l-25 m-29 p-16 q-18 r+20 u-15 v-17
brain d-16 j-15 n-15 u+17
brain$ u+19
brazo m-19 r-15 s+21
brb d-15 e-39 f-23 l-21 m+34 u-18
brb$ d-15 e-39 f-23 l-21 m+34 u-18
breakfast d-18 n+18
bring b-25 d-16 g-31 i-19 l-16 r-27 s-24 u-28
bring$ m-27 n+30
bring__@animal m-31 n+27
bring__@move o-16
bring__@relative m-19
bring__blanket n+15
bring__card m-21 n+23
bring__list n+16
bring__the m+16 n-25
bring_a q-17
bring_anything d-17 m-25
bring_me n-20
bring_my m-63 n+21 p-17 q-19
bring_to m+24 n-23
bro m-15
broke d-20 e-16 n-21 o-15 p-16 u-21
broke$ m+17
broke__still q-16
broke_down m-17
bros a-22 c-17 d-19 e-16 f-19 g-19 h-16 i-16 j-19 n-23 o-18 p-24 u-24
brother b-19
bruh e-17
buen f+19 m-27 t-15
buen_dia f+19 m-27 t-15
buenas d-18 f+31 g-17 h-18 i-23 j-19 k-16 m-33 n-19 q-17 r-18 s-15 t-21 u-20 v-15
bueno e-15 f-25 m+16
bueno$ f-22 l-25 m+26 t-19
building a-21 d-22 g-22 h-26 i-27 j+32 m-16 o-15 u-43 v-18
bull g-17 j-17 m+26 n-21
bump m-23 o+20
bus a-21 b-21 d-26 f-16 h-26 i-18 n-34 o-28 s-33 u-28
busca* b-19 d-16 j-16 n-16 u-17
buscando m-22
business$ m+16 v-17
busqu* m-20
busque m-17
but a-16 b-22 g-40 h-22 i-34 j-36 k-22 m-59 n-35 o+37 q+20 r+21 t-28 u-18
but__am m-15 r+20
but__back j-15 k-16 m-16 q+15
but__can m-19
but__coming b-20 r+24
but__is m-18
but__it g-18 m-18
but__my m-18
but__not g-18 l-20 t-19
but__will t-17
but_i g-30 j-17 l-23 m-28 n-15 q-29 r+22 s-15 t-21
but_keep m-17
but_not a-20 b-15 j-16 k-16 m-20 o+18 q+15
by a-21 b-34 f-20 g-24 j+23 k+15 l-17 m-52 n-53 o-15 p-23 s-31 t-21 u-23
by_@call m-22
by_mistake l-21
by_myself a-16 n-24 q+21
by_the d-18 g-22 i-16 j+27 m-32 v-16
c a+15 d-15 g+18 i-16 m-25
cab a-16 i-24 j-17 n-16 q+22
cabeza n-17 u-25
cada m-17 n-16
cafe m-18 n+18 q-15
caffeine n+16
call a-37 c-48 d-22 e-29 f-31 g-43 h+30 i+46 j-56 k-38 l-24 n-61 o-25 p-50 q-34 r-51 s-31 t-32 u-49 v-63
calle* b-21 i+22 j-20 l-17 m-20 p-20 r-17 u-17
called b-21 i+22 j-20 l-17 m-20 p-20 r-17 u-17
called__nobody q-17
calor m+20 u-16
calor$ m+17
calor_hace m+16
cambi* b-16 o+16
cambiar a-25 b-15 n-25 o+28 q-22
cambiarla o+16
cambiemela o+18
came b-16 d-22 i-16 n-18 o+19 u-16
came__day a-17 m-17 o+21
came_up o+15
camin* j-15 m-18
camion d-15 j+17 n-16 p-22 q-17 u-19
can b-20 c-15 d-17 e-78 f-84 g-30 j-16 l-49 m-41 n+25 o+20 p-47 q+31 r-48 s-47 t-97 u-44 v-108
can$ a-22 h-16 m-24
can_@call i+20 m-15
can_@drive n-15 p+20
can__# b-18 m-22 o+22
can__@book a+36 b-21 c-18 d-25 g-16 h-18 i-15 j-18 m-38 n-30 o-30 q-23 r-18 u-17
can__@call a-26 b-21 c-25 g-25 h+28 j-25 k-18 l-28 m-30 n-39 p-21 r-28 u-20 v-21
can__@day a-16 h-15 i-17 k-18 m-23 o+23 q-27
can__@drive a-16 j-17 n+25 o-18 r-17 s-22
can__@drug n+15
can__@eat m+18
can__@food m+19 n-25
can__@move a-22 b-34 d-26 h-17 i-19 j-17 n-23 o+21 s-22
can__@parking r+16
can__@pay a-25 d+28 h-18 i-26 n-19 o-23 q-22
can__@person n-15
can__@place i-19 m-21 q+25
can__@relative b-23 c-21 h-16 i-29 j-16 l-20 m-38 n+25 o-30 p-37 r-20 u-35
can__@stop a-18 l+18 m-28 n-20
can__@symptom m-16 n+15 s-22
can__@vehicle m-17 n-17 o-16 q+24
can__a a-33 c-26 g-22 h-30 i-20 k-15 l-16 p-19 r-27 s-20 u-37 v-18
can__after n-16
can__again a-17 j-19 m-23 n+20
can__all i+18 m-16
can__an a+17
can__another a-17 o+20
can__anyone m-16
can__ask g+16
can__back b+16 d-19 i-17 k-20 m-23 o-17
can__be d-23 l-19 p-20 q-20 u-28
can__before a-17 d-19 i-17 m-23 o-17
can__but j-15 m-15 q+20
can__by m-17
can__come b-22 i-32 j-22 p-25 q-15 r-19 s-25 u-47
can__do h-29 j-27 l-15 m-50 o+16 q-31 s-16 v-16
can__explain u+16
can__find a-20 b-18 h-18 i-17 n-17
can__fit a+17
can__for n-22
can__get d-26 f-16 g-25 h-48 l-31 m-21 n-28 p-34 r-44 s-27 v-33
can__give m+18
can__go a-16 i-17 m-20
can__good i+15 m-16
can__have o-22 q-23
can__help m+17 u-25
can__her b-16 j-17 m-21
can__him q+16
can__home i-16 m-29 n-32 o-21 q+26 s-20
can__i m-16
can__in a+21 m-24 n-31 o-17 r-16 u-27
can__it a-46 g-28 h-23 i-30 l-28 m-44 n-45 o+23 r-32 s-31 v-21
can__keep m-27 n+21
can__make i-16 l-18 m-34
can__me b-38 f-16 h-35 j-29 l-45 m-19 n-38 o-22 q+24 r-28 s-28 u-32 v-27
can__more m+16
can__my a-21 b-21 d-30 g-20 h-24 j-33 k-15 l-31 p-16 q-17 s-25 t-17 u-46 v-23
can__myself n+19 q-16
can__now h+18 i-19 m-16
can__off q+17
can__on u-17
can__pick a-30 n-19 p-18 r-18 s-15
can__recomendo a-19 m+16
can__see a+16 m-15
can__send a-16 d-18
can__slide m-17 o+19
can__somebody i-19
can__something a-18
can__split d+16
can__start a+16 m-16
can__stay m-16
can__still a-26 i-16 m-24 n+25 o-23 s-19
can__take a-26 d-26 g-16 h-21 o-17
can__talk a-20 q-18
can__tell a-21 i-22 o-15
can__that d-16 m-28 u-22
can__the h-30 i-28 l-16 o-19 q-26 r-19 s-19
can__there b-16 d-18 i-21 m-25 n-15 q+24 r-20
can__this a-24 c+20 d-18 j-15 l-18 m-35 u-20 v-18
can__to a-23 b-22 d-17 o-20 q-19 u-16
can__today m-16 o+16
can__tomorrow b-15 m-17 o+19
can__trade m-17 o+19
can__up i-18 n-19 o-17 r-16
can__use m+15 n-23 o-16
can__walk m-16
can__wear a-16 n+22 o-18 s-26 u-23
can__what u+17
can__with d-20 q-19 u-15
can__work m-19 o-19
can__write d+15
can__you a-24 d-20 h-25 q-17
can_do a-15 b-17 m-23 n-16 p+17 u-20
can_get d-15 i-20 j-18 q+18
can_go b+15
can_have b+26 d-19 i-17 k-19 m-17 o-19 q-20 t-16
can_he m-16
can_i b-94 e-39 f-41 h+26 j-35 k-58 l-71 m-42 n+27 p-57 r-47 s-29 t-44 u-33 v-56
can_my b-21 c-20 h-15 i-29 l-24 m-41 n+21 p-35 r-20 u-36
can_not a-45 d-19 e-16 f-18 g-41 h-43 i-21 k-30 l-26 m-27 n-35 p-28 q+28 r-19 t-21 u-38 v-36
can_she m-17 q-17
can_someone a-16 b-21
can_take a-20 q+16
can_text k+23 l-18 m-18
can_the i-17 m-25 q+25
can_they m-18
can_we b-42 d-24 g-17 h-28 j-23 k-18 l-21 m-48 n-30 o+32 p-23 q-27 r-27 s-22 u-26 v-19
can_you e-25 f-27 h-63 j-39 n-72 o-15 p-39 q-68 r-39 s-33 t-38 v-32
cance* a-15 b+18 n-15 s-16 u-20
cancel a-50 b+62 c-47 d-51 e-44 f-44 g-49 h-44 i-46 j-48 k-52 n-53 o-20 p-43 q-41 r-26 s-44 t-42 u-63 v-47
cancela a-16 b+21 i-16 l-15 m-30 n-17
cancelame b+16 m-16 o-17
cancelar a-39 i-29 k-22 l-29 m+19 q-17 u-17
cancele a-19 b+28 d-21 g-17 i-17 l-19 m-20 q-31 r-18 v-23
cancelela b+20 m-16
cancelen a-24 c-25 d-22 e-18 g-23 h-19 i-24 j-21 k-26 m+17 n-18 p-19 q-34 s-17 u-20 v-23
cancelenla b+22 m-22 o-18
cancelled d-31 h-20 l-21 n-19 o-28 p-27 u-20
cancelling d+16 m-38 o+26 r-19
cancelo m-26 n-16 p-25 r-16 u-17
car a-37 b-37 c-23 d-40 e-17 f-17 g-32 h-26 i-27 j-35 k-33 l-26 m+30 n-45 p-31 q+27 u-30 v-28
car$ a-24 d-17 i-18 k-24 m+27 n-18 u-17 v-18
car_@pay d-20 m+21
car__i j-16 q+16
car__not m-17
car__start m-17
card a-27 b-21 o-21 q-16 r-16 u-26
card$ d-18 n+23
care m-22
caregiver m-18 p+25 r-19
caro d+24 j-17 m-18 u-31
caro$ d+15 u-16
carol v+20
carro a-19 b-16 d-20 m-33 n-17 p-17 q+21 v-16
carro$ a-17 d-18 m-31 n-16 o-23 q+22 r-28
carta i+15 m-21
casa j-21 l-18 m+27 o-16 q-17 r-16 u-17 v-18
casa$ j-18 l-16 m+19 v-16
caseworker m-18 p+20 q-18
cash c-17 d+34 e-15 j-21 l-19 m-41 n-28 q-22 u-26
casi m-17
cat m+25 u-22
cats m+21
cell a-20 b-21 d-26 h-15 j-17 n-16 u-22
cell_off b-17 l+17
centr* i-18 u-15
centro i-18 u-15
centro$ i-18 u-15
cerca j+17 m-21
cereal m-21
cerra* b-16 h+24 m-24
chanc* b-17 d-27 m-33
chance a+16 d-22 m-27
chance$ m-15
chance_of a+19 m-19
chang* a-19 d-19 i-19 j-19 l-19 n-16 p-28 u-17
change a-45 b-25 d-40 e-18 f-16 g-33 i-33 j-33 k-25 l-29 m+36 n-45 p-24 q-38 s-33 t-18 v-27
changed a-22 d-19 i-19 j-19 l-19 n-16 p-28 u-17
changed__mind m-21 o-18
changed__number v+17
changed_my v-15
charg* a-16 d+23 m-20 o-17
charge a-23 b-16 d+39 g-18 h-18 j-25 m-24 q-16 u-30
charged a-16 d+23 m-20 o-17
chat b-23 g-19 v-22
chat$ b-22 g-19 v-20
check i-18
check$ m-22
check* d-19
checks m+16
chess m+22 n-17
chess$ m+18
chocolate m+21 n-19
choic* g+21 m-23
choices g+21 m-23
choices$ g+21 m-23
choqu* r+16
choque r+16
church__me m-15 p+16
cierran a-15 h+27 m-39 n-18 o-18
cigar m+15
cigna d+19 m-18
cita a+42 c-43 d-29 e-48 f-37 g-45 h-35 i-61 j-16 k-45 l-60 m-43 p-41 q-52 s-47 t-32 u-75
clase j-19
clase__@place j-19
clase__es j-19
clase_de j-19
clinic a-27 g-21 i-34 l-15 m-69 o-19 p-20 q+16 s-16 u+19
clinica a-16 d-19 g-20 h-17 l-17 m-33 n-15 o-19 q-21 s-17 u+22
close a-27 d-36 g-25 i-15 j+26 n-29 o-15 u-30
closed a-22 d-26 h+21 i-17 j-24 n-15 s-21 u-18 v-15
closes a-17 h-16 i-16 j-16 m+22
clothes d-18 g-15 j-18 m-34 n+34 u-19
clothing m-16 n+16
cncl b+25 c-18 l-19 m-23 o-16 u-18
cobra* d+18 s-15
cobran a-18 b-22 d+35 h-16 j-15 m-39 n-22 o-16 q-24 u-30
cobraron d+18 s-15
code m-17
coffee a-23 d-20 i-21 j-29 m+20 n+21 o-17 p-17 q-18 r-16 s-21 t-18 u-37
cold a-22 b+17 d-23 g-19 i-18 j-16 l-15 m+19 n+18 o-25 p-20 q-30 r-27 s-26 u-27
comadre a-15 m-19
combi v-15
come c-27 f-17 g-42 i-62 l-37 m-28 p-42 s-39 t-16 v-21
come$ d-35 g-16 h-32 i-20 m-32 n+17 o-18 p-17 s-19
come_@day b-19
come__# o-17
come__for a+16
come__is a+16
come__it m-16
come__she a+16
come__the a-25 b-18 d-20 i-18 j+18 o-18 q-16 u-20
come__this a+17
come__week a-18
come__you g-15 m-21
come_back d-22 m-21 q-21 u+16
come_by a-20 d-18 n-27
come_from d-19 j-27 m+30 n-26 u-21
come_in a+15 b-17 i-16 m-26 o-27 p-21 q-30 r-20
come_later o+16
come_see a+26 m-17 o-16
come_to a-18 b-22 d+18 h-15 i-16 n-27 o-19 q-21 u-26
comer m-25 n+24 o-20 s-17 u-16
comi b-15 n+18 r-22
comin* d-35 g-25 h-23 i-23 k-22 l-33 m-15 q-17 r+18 s-33 u-33 v-17
coming d-35 g-25 h-23 i-23 k-22 l-33 m-15 q-17 r+18 s-33 u-33 v-17
coming$ d-15 g-18 j-25 k-18 l-20 n-31 p-30 q-35 r+30 s-17 u-20
coming_@day b+17
coming__@visit a-24 b-16 m+23 p-20
coming__do b+22 o-22
coming_in b+16 r-20
coming_to a-24 b-17 m+23
coming_up b-20 d-15 j-17 m-23 n-16 o-22 p-19 r+16
comma* a-15 g+19 m-16 n-16
commands a-15 g+19 m-16 n-16
commands$ g+17
commo* b-15 n-17 p-18 q-16 s+19 u-18
common b-15 n-17 p-18 q-16 s+19 u-18
common$ p-18
como b-45 c-31 e-28 h-46 i-50 k-25 l-17 n-16 o-43 p-34 q-15 r-22 t-24 v-29
como__@visit a+18 b-19 g-18 m-27 n-21 s-15 u-28
como__a j-19 m+16
como__contesta g+15 m-20
como__el d-22 g-30 m+18 n-29 r-22
como__esto g+24 u-24
como__hago m-18
como__la b-15 g-17 j-17 n-19
como__mi a-17
como__para r-16 u-22
como__prepare a-22 d-23 g-21
como__un m+22
como__usa a-17 g+24 m-21 u-18
como_es a-25 g-26 j-23 m-26 n-16 u+16
como_esta a-23 g-20 j-17 m+17 n-17
como_hago g-23 n-21 u-19
como_le m-25 u-19
como_llego a-15 d-17 n-29 r-22
como_saco d-15 n-15 u-19
como_se a-38 d-27 g+25 j-17 n-27 q-17 s-17 u-41
compa* a-16 n-17 r-15
company n-15
compl* m-19
complaint a-15 m-16
complaint$ a-15 m-16
compr* d-16 q-16 u-19
computer a-17 b-18 m+17
con b-26 c-50 e-46 f-43 h-60 i+41 j-25 k-58 m-77 n-17 o-18 q-27 r-29 t-43 u-23 v-23
con_@howmuch d-19 m-20 n+20
con_@pay d+16 h-16
con_@symptom m-15 n-20 s+21
con__@clinician m-23
con__@person a-26 i+24 m-20 u-18 v-16
con__@relative b-19 n-19 p+19 q-23
con__@staff a-15 i+20 j-15
con__@texts k-28 l+21 m-22 s-16
con__de m-15
con_alguien o-17
con_el b-22 d-19 i-15 m-25 o-19 r-18 u-20
con_la b-24 d-20 g-21 i+29 j-18 m-29 n-16 o-26 p-18 q-17 r-16 s-19 v-16
con_los a-16 k-28 l+21 n-16 r-16 s-18
con_mi b-22 p+19 q-25 r-16
con_una a-21 i+19 m-16
confi* l-19 n-16
confirmed l-18 n-15
confl* m-17 o+16
confused g+25 m-29 v-19
conmi* a-22 g-16 l-16 m-22 o-18 v-18
conmigo a-22 g-16 l-16 m-22 o-18 v-18
conmigo$ a-20 m-16
conse* i-16 m-20
consent m-17
consent_to m-17
consi* m-17
consu* i-17 m-19
consult a+50 b-23 c-26 f-18 h-33 i-39 j-30 k-19 l-27 m-49 n-26 o-39 q-23 r-24 s-27 u-45 v-23
consulta d+28 g-19 h-20 i-27 j-21 l-18 m-34 n-33 q-17 r-17 s-29 u-44 v-16
consultation d+20 j-15 m-32 u-27
conta* b-20 g-22 j-18 l+21 o-18 q-20 u-24
contact l+18 m-25
contact$ l+17
contact_me l+15
conte* a-18 g+21 j-17 l-28 n-27 p-15 u-28 v-15
contesta a-22 l-25 u-21
contesta$ m-20
contestar g+18 n-20
contestar$ g+18 n-19
cooki* m+19
cool$ m+17 t-16
copay d+30 m-23 u-20
copia a-17
copia_de a-17
copy e-15
cost b-18 i-25 j-15 l-17 m+20 o-19 u-30
costa* d+16
costaria d+16
costo a-16 d+20 m-15 u-19
could b-35 d-27 h-17 k-20 l-22 m-25 n-19 p-34 v-16
could__# o+17
could__@relative c-18 m-20 o-22 p-18 q-23
could__be a-15 u-18
could__me c-18 d-20 g-21 i-25 m-32 n-20 s-16 u+16
could__what n-16 u-18
could_i a-15 n-20 q+19
could_it a-17 d-16 m-27 n-17 q-18
could_my c-18 m-21 n+18 p-18 q-24 u-15
could_we m-17
could_you n-31 q-29 u-19
count a-19 b+17 c-21 d-32 g-18 i-23 j-19 n+18 o-20 p-16 u-31
count$ d-16
count* m+17
count__@food m-17
count_as m-21 n+17
coupl* m-15
couple m-15
court d-16 m+17 n-21
cousin a-15 d-16 m-35 o-18 p+17
cover* a-17 b-15 m-37 o-15 q-23
covered m-34 q-23
covered$ d+18 u-31
covered__the d-21 m-20 u+18
covid p-15
credi* d+16
credit a-21 m+21 n-17
credito d+16
credito$ d+16
cross j+17 m-21
cruzo a-18 u-18
cruzo$ d-16 m+18
cual a-30 b-15 c-17 d-29 e-19 j+20 k-16 l-21 n-24 o-17 p-16 q-18 s-28 u-44 v-24
cual_@door j+18 m-15
cual__el g-15 h+16 j-16 m-23 u-18 v-15
cual__es h-15 j+20 m-20 u-17
cual_es g-17 s-17 u-24 v-17
cuand* a+16 d-16 g-27 j-19 n-17 q-23 r-20 u-22
cuando a+16 d-16 g-27 j-19 n-17 q-23 r-20 u-22
cuando__ir a+16 n-18
cuando_puedo a+17 n-19
cuant* a-27 h-17 u+23
cuantas a-27 h-17 u+23
cuantas_@visit u+16
cuantas__@relative m-16
cuantas__que u+16
cuanto a-54 b-42 c-36 d+42 e-40 f-38 g-38 h-39 i-41 j-44 k-31 l-35 n-15 o-38 p-36 q-40 r-39 t-34 u+16 v-37
cuantos m+17 u-18
cubre a-21 d+31 g-15 j-17 m-31 u-22
cubre$ d+20 m-16
cubre_@insurer d+17 m-17
cuent* d-16 i-16 j-19 l-15 r-17
cuenta m-18
cuenten b+15
cuenten_conmigo b+15
cuesta c-19 d+23 e-31 f-20 j-16 l-21 n-23 r-15 s-19 t-16 u-39 v-16
cupo a+21 d-18 j-17 m-16
cupo$ a+17
cure d-18
cut a-16 b-17 d-21 h-20 k-18 o-22 p-15 q-18 r-18 s-22 u-21 v-15
cut__@drink n+16
cut_out n+16
cvs a-16 n-15 u-15
cvs$ a-16 n-15 u-15
da a-26 c-19 d-22 e-15 g-19 h-23 i-22 k-15 l-19 m-39 n-24 q-28 r-16 s-17 t+17 v-19
da__@place j+17
dad g-17 i-25 l-17 m-20
dads a-26 l-24 m-23 n-18 p+16 q-16 u-20
damag* d+16 m-19
damage d+16 m-19
dame m-21
dan b-24 f-20 g-21 i-16 j-21 k-21 m-31 n-24 o-16
dan__baja b-17 k-17 l+18 m-18
dan_de b-17 k-17 l+18 m-18
dange* m-20 u+17
dangers m-20 u+17
dano m-23 n+17
dar a-17 k-17 m-26 n-16 o-16 p-18 q-18
dar__baja a-16 l+15 m-21
dar_de a-16 l+15 m-21
date b-26 d-17 i-23 m-40 o+25 p-17 q-21 u-19
date$ i-19 m-36 o+16 q-16
date_for a+15 m-17
daughter a+19 b-30 l-21 m-17 o-17 r-25 u-35 v-20
day a-30 b-49 c-48 d-16 e-35 g-74 i-23 j-67 k-48 m-37 n+16 o+47 q-29 r-45 u-41 v-61
day$ a-34 b-49 c-32 d-32 e-24 g-60 j-65 k-31 l-43 m-25 n+21 o+27 r-36 u-57 v-41
day__@drive p+17
day__better o+15
day__i a+16 m-20 n-23
day__it o-18
day__need a-16
day__to m-16
day__want m-18
day_after n-19
day_before o+18
day_can m-17 n-23
day_of m-18 n+15
day_off p+17
day_please m-15 o+19
days b-21 d-26 g-16 i-18 j-25 m-24 n-25 p-16
days$ a-20 n-18 q-17
days__have u-20
days__you d-16 h+17 u-24
days_do u-22
de a-72 c-63 e-58 f-57 g-79 j-25 k-25 l+24 n-32 r-76 t-32
de_@eat m-20
de_@place i-25 l-21 m-20 v-16
de_@relative n-18
de_@texts k-17 l+24 m-18
de_@visit b-17 m+19 n-15
de__@place i+21 j-26 m-22 v-19
de__@relative n-19
de__@texts k-27
de__@visit a-17 l-19 o-18 s+18
de__de a-17 i-24 j-19 k-21 o-16 q-16 v-23
de__del m-15
de__es d-18 m-25 v-16
de__favor b-18
de__lista a-29 i-20 k-26 l+23 o-18 u-15
de__mi b+17 l-19 m-21
de__por b-20 m-16
de__que b-16 n-16
de__quien m-15
de__se g-15
de__trata g-16 u+17
de__turno b+15 m-16
de_ahi b-15 l+16
de_aqui m-15 v-16
de_baja a-21 d-20 i-23 j-19 l+18 n-19 o-25 p-18 q-24 s-16 u-28 v-16
de_donde j-18 m-19 u+19
de_esa a-17 m-24
de_escribirme k-19 l+21
de_la a-21 g-20 h-24 k-26 n-16 o-39 q-24 r-26 v-27
de_las m-16 u-16
de_los k-17 m-26
de_manana h-18 m-16
de_mandar l+17 m-22
de_mandarme k-20
de_mi n-23
de_molestar l+18 m-15
de_nuevo k+18 l-18 m-19
de_numero i-15 l-18 m+15
de_que g-22 j-17 m-16 u+22 v-16
de_su l+17 m-17
de_tanto s-16
debbi* m-19 u-17 v+22
debbie m-19 u-17 v+22
debbie$ m-18 u-16 v+17
debit d-16 m+19
debo m-23 u-16
decid* b+15 d-19 g-18 j-18 k-16 l-21 n-17 q-19 r-23 s-24 t-19 v-21
decided i-20 q-17 v-18
decided_@treat b+16
decided__is b+16
decided__it m-15
decided__not b+16
decided_to m-19
decidi m-20
decidi__@cancel m-16
decidi__no m-18
decidi_que m-18
deciding r-16 s-15
deciding$ b-16
decir g+16 n-15
decir$ g+16 n-15
defin* m+18
dejar m-19
deje c-15 i+18 k-15 u-19
dejen a-20 i-26 j-19 k-37 l+21 n-22 o-16 u-26
dejen* l+17
dejenme l+17
dejo d-19 h-17 m-28 n+15 q-18 u-16
dejo_de m-17
del a-28 b+31 c-28 e-23 f-27 g-31 h-45 i-18 k-34 m-64 n-37 q-38 t-27 u-16 v-28
del_@day a-25 b+34 c-17 d-18 f-17 h-33 i-17 j-19 k-21 l-34 m-43 n-18 p-20 r-19 s-25 t-15 u-19
del_@ride m-16 p+18 q-20
del_@treat m-15
delay m-15 o+18
delayed h-18 m-16 r+21
delet* i-19
delete i-17
delete__@visit m-21
delete_my i-16
deliv* m+17
deme b-18 i-20 j+18 l-16 m-23 n-15 o-22 u-17
den l-16
den__baja l-16
den_de l-16
denti* a-21 n-16
dentist a-21 n-16
dentist$ j-18
depre* i-17 m-18
desayunar n+16 o-15
desayuno g-15 j-18 m-24 n+25 q-16
desde a-18 b-20 d-21 l-15 m-33 o-20 r-22 s+24 u-18
desde__hora s-15
desde_que a-16 j-20 m-22
desk m-18
despu* a-26 b-15 d-17 i-17 m-17 u-19
despues a-26 b-15 d-17 i-17 m-17 u-19
despues$ a-20 m-17
despues__@treat s+20
despues__@visit s+15
despues__la s+15
despues_de s+15
despues_del s+20
detai* m+16
details m+16
dia b-25 c-44 d-17 e-43 g-54 i-57 j-57 k-44 l-52 o+25 p-46 q-33 r-48 s-18 t-43 u-67 v-50
dia$ c-27 e-27 g-39 i-36 j-32 k-28 l-30 m-58 n+21 p-26 r-30 t-26 u-44 v-31
dia__ir a+16 n-23
dia__me l-16 m-15 o+17
dia__otro n-17 o+22
dia__puede a+15 n-17
dia_me a+23 h-21 j-18 m-20
dia_no l-16 m-15 o+17
dia_se a+15 n-17
diabe* u-16
dias h+16 m-25 n-21 u-15
did a-17 b-43 c-25 e-19 f-15 g-40 h-25 j-50 l-30 m+32 n-15 o-34 p-29 q-37 s-36 t-24 v-25
did__@cancel b-20 m+19
did__@stop l-27 m+21
did__a d+17 m-20
did__get a-17 d+17 i-23 j-15 l-20 m-15 u+15
did__mean k+20 l-18 m-25
did__my j-25
did__say l-19 m+16
did__that b-16 m+16
did__the m+23
did__to k+20 l-18 m-25
did__war m+20
did_i d+20 i-15 j-20 u-16
did_not a-16 b-27 d-18 g-18 k+16 l-16 q-16 v-27
did_the g-15
did_you a-17 j-17 l-18 u+15
die d-16 u+18
died l-16
diff o+18
diffe* a-21 d-17 h-16 i-22 j-17 m-25
difference o-17
difference$ m-20 u+17
different a-17 i-20 m-28
different_day b-17 o+19
digo m+18 n-17
digo$ m+21 n-16
dije a-19 b-16 m+23 n-15
dije$ m+19 p-23
dime o-17
diner* m-19
dinero m-19
dinner m+31 n-25
dio a-19 b-15 i-20 q-23 r-16 s+18
dios__pague m-19 t+16
dios_es m+18 t-15
direc* g-19 l-16
direccion a-28 b-22 i-32 j+23 k-18 o-19 p-20 r-17 u-22 v-21
directions g-19 i-28 l-15
directions_from m-21
directions_please i-16 j+21 m-16
directions_to j-22 m+21
dis d-24 e-19 f-21 g-22 h-18 i-23 j-27 l-15 m-36 q-20 r-16 u+23 v+18
dis$ d-22 e-16 f-20 g-20 h-16 i-20 j-24 m-33 q-18 u+26
disab* a-18 i+16
disability a-18 i+16
disco* d+23 i-17 m-36
discount d+20 m-27
discount$ d+20 m-27
discounts d+16
discounts$ d+16
discu* l-16 u-15
disculpe b+18 m-19
dispo* a+16 d-17 m-17
dnt a-24 d-17 g+19 i-17 j-23 k-25 l+17 m-19 n-21 u-23
do b-25 c-37 d+18 e-95 f-83 i-47 k-71 l-31 o-29 p-19 r-54 s-84 t-31 v-41
do$ b-17 d-19 g+23 h-31 j-38 m-36 n-29 o-19
do_@animal m+19
do_@day a-16 d-21 q-21 u-18
do_@person b-21 c-15 d-20 h-25 i-29 j-18 k-16 l-23 n-21 p-17 u+25 v-15
do_@thanks m-20 t+19
do__# m-21
do__@animal a-17 j-17 m+27 u-23
do__@book a+25 d-17 j-16 m-18 u-16
do__@call d-18 m-20
do__@cancel b-25 m+25
do__@clothes a+16 d-26 h-17 n-24
do__@day d-18 h+20 m-30
do__@drug h-20 m+19
do__@eat m+15
do__@insurance d+23 m-19 q-15
do__@insurer d+20 h-16
do__@move o-18 u-18
do__@open a-24 d-25 h+16 n-15 u-19
do__@parking m-36 u-15
do__@pay d+36 g-23 j-19 m-48 n-16 u-19
do__@price a-15 d+24 m-23 u-17
do__@relative a-16
do__@ride d-15 n-16 q+18
do__@spanish c+17 m-20
do__@stop a-24 g-18 j-27 k-15 l-30 m+23 n+22 u-21
do__@texts m-18
do__@vehicle d+17 n-19
do__a a-17 b-38 c-17 h-32 i-25 k-20 l-29 n-20 o-27 p-31 q+15 r-18 s-17 t-26 u-49
do__about b-18 d-24 u-20
do__all a-21 d-23 g-21 j-20 n-19 q-19 u-27
do__an d-20 m+17 o-17
do__and i-18 j-23 m-20
do__another o-24
do__answer g+17
do__any d-31 g-15 h-21 i-15 m+18 n-21 q-24 u-32
do__anything a-15 d+18 n-22
do__back d-18 m-19 q-18 u+17
do__become a+19 m-16
do__bring g-16 j-25
do__cell d-18 m+17 u-16
do__come a-17 b-17 d-34 h-22 i-17 j+24 m-30 o-19 q-27 u+24
do__contact l+19
do__day g-20 h-21 n-19 u-24
do__do b-18 c-18 d-20 f-21 i-23 j-42 l-17 o-30 t-18
do__dormi m+17 u-17
do__ever u-18
do__fix m+22
do__for a-24 d+21 j-29 n-33 o-23 q-25
do__from d-16 m-19 n+15 u-16
do__get c-25 g-16 h-19 i-36 o-22 p-23 r-31 s-18 v-22
do__give b-24 m+16
do__go a-24 b-15 d-23 g-24 j+33 m-37 n-26 q-21 u-24
do__got g-18 m-28 u-15
do__guys j-16 m-29
do__have b-44 g-43 l-27 p-57 s-31 t-52
do__help g-22
do__here l+17 m-25
do__hit d-16 m-19
do__hold b+15 m-23
do__home m-18 q+18
do__how g+20 m-21 u-15 v-17
do__i a-19 d-17 m-26 n-21 q-23 u+17
do__if n-17
do__in a-26 d-20 n-20
do__instead m-17 o+21
do__it j-26 l-17 m-17 o-15 q-17
do__knocked m-15 u+16
do__know a-29 c-21 d-31 h-21 j-20 l-21 o-21 p-20 r-16 t-17
do__later m-19 o+21
do__like a-36 c-17 d-22 m+30 n-23
do__make a-15 d-17 m+17
do__me c-17 d-33 j-20 k-27 o-18 p-19 q-39 v-19
do__message m-16
do__my c-18 g-37 h-15 i-29 k-18 l-45 n+29 o-30 q-19 s-18 v-30
do__need g-19 h-20 i-48 j-15 o-51 r-19 v-23
do__no m-19 v+18
do__of m-17 o-17
do__old d-19 m+22 n-16 u-17
do__on d-20 g-21 n+17
do__out d-23 i-23 j-22 m-31 u+23
do__owe a-19 d+22 g-16 n-23
do__prepare m-15 n+16
do__press g+22 m-22 n-19
do__put a-16 d-28 j-23 m-28
do__qualify a-16 u+15
do__ready m-15
do__remember m-16
do__remove b-17 l-18 m+18
do__rest m+20
do__run m-25 u-19
do__say d-17 g+20 j-16 u-23
do__see a+24 b-16 d-27 l-17 m-42 n-17 q-24 r-17 u-35 v-22
do__send b-18 j-26 l+22 m-37
do__sleep m+19 u-20
do__someone a-22 i-15 p-18 q+19
do__speak c+15 u-16
do__start k-15 q-17
do__stay n-15
do__take b-33 g-32 l-35 p-23 q-39 u-33
do__text j-18 k-28 l+31 m-41
do__texting l-23
do__that b+20 d-17 m-38 t-18
do__the a-23 g+16 j-22 l-28 v-21
do__there a-17 d-18 m-37 r-22
do__these m-16
do__this a-17 m-33
do__through m-15
do__to a-29 c-17 g-47 i-15 j+19 k-23 m-17 o-16 q-24 r-20 s-18 u+17 v-29
do__treat g-20 n-16
do__trust m-20
do__turn j+18 m-21
do__understand m-22
do__up h+16 j-17 n-23 o-18 u-25
do__use m-22 u-17
do__walk a+20 d-24 m-19 q-15 u-22
do__want a-35 b+16 j-18 k-29 q-17 t-19 v-33
do__what m-27
do__when m-26 n-16
do__who m-28 q+18
do__with a-21 g-25 l-17
do__work g+21 h-19 l-17 m-27 n-21
do__worry p+16
do__write d-18 m+21
do__yet m+18 q-17 v-16
do__you h-15 j-23
do__your i+17 u-19 v-19
do_a m-18 o+16
do_about a-15
do_for d-16 g-16 m+16
do_i b-70 c-54 d+20 e-30 f-33 g+23 h-61 i-23 j+16 k-17 l-28 m-36 n+24 o-67 p-38 q-24 r-38 s-28 t-46 u-24 v-58
do_it c-24 g-38 h-20 j-22 k-16 l-23 m-60 n-16 o-18 p+21 q-25 r-19 s-20 u+25
do_not a-29 c-25 d-17 e-25 f-27 h-20 i-38 j-23 k-74 m+22 n-63 o-38 s-40 t-44 u-23
do_the h-18
do_they a-18 n-21 u+17
do_this d-20 h-25 l-23 n-16 s-16 v-20
do_to a+17 d-31 g-26 j-17 m-35 q-16
do_tomorrow b-15 m-20 o+20
do_we j+16 o-16
do_with g-15 u-17
do_you b-89 e-51 f-51 h+28 j-30 k-60 l-83 n-23 o-26 p-57 r-42 s-46 t-81 v-73
doctor a+35 c-30 d-16 e-29 f-23 g-42 i+24 j-44 k-37 l-50 m-36 n-49 o-33 p-36 q-45 r-23 s-40 t-25 u-28 v-20
doctora i+21 m-17
does a-23 b-20 e-20 f-26 i-19 j-56 k-22 l-39 o-22 p-29 r-38 s-44 t-29
does_@food m+18
does_@treat g-18 m-18 u+17
does__@clinician h+18 m-26 u-18
does__@eat g-20 m+26 n-33 u-15
does__@insurer m-20
does__@person m-19
does__@place h+19 m-32
does__@treat m-24 n-17
does__@visit a-16 u+15
does__any m-21
does__car m+20 n-19
does__come m+18 n-19
does__do g+17 m-25
does__end h-15
does__for g-19 q-16
does__from m+18 n-19
does__go d-18 j-17 m+17 q-17
does__have b-18 d-21 m-18 n-31 q+23 u-24
does__help m-17 u+18
does__hurt d-19
does__know m-15
does__last m-15 u+18
does__matter m-20 n+19
does__me m-17
does__need d-21 m-16 n+26 q-18 u-25
does__new m+18
does__of m-16
does__pick d+15
does__run d+20 m-19 u-16
does__show m-16
does__take d-20 m+29 n-24 u-22
does__to d-27 q+22
does__up m-18
does__want m-17
does__wear n-23 u+19
does__work d-19 n-20 q-21
does__you g+16 u-20
does_a a-20 g-29 h-15 q-24
does_he m-20 u-19
does_it b-22 c-23 d-28 h-22 i-27 j-16 m-23 n-16 o-22 r-22 s-31 t-19 u+31
does_my u-21
does_not m-32 n-16
does_school m+16
does_the g-26 h+16 i-17 j-29 n-26 q-16 s-21 v-15
does_this u-19
dog a-24 b-16 d-19 e-17 f-15 g-18 i-16 j-24 m+36 o-17 p-18 q-29 r-17 s-17 u-23
dogs a-19 m+27 n-19 u-27
doing j-15 m-16 r-16
dolla* g-18
dollars g-18 j-16
dolor d-24
dolor$ d-18
donde b-18 c-18 d-34 g-21 h-17 j+16 k-16 l-31 n-28 o-30 p-18 q-28 t-18 v-23
donde__el m+18
donde__la a-19 d-20 m+20
donde_es j+18 m-27 u-20
donde_me a-19 m-32
donde_queda m+19 u-15
done d-15 g-16 l+23 m-30 u-23 v-19
done__the a-17 m-17
done__these l+20
done_with m-15
door d-17 g-20 n-20 u-21
dormi a-20 b-25 d-15 i-20 k-17 n-23 o-20 q-20 s+24 u-31
dormi$ m+16 u-24
dormi* j-15 m-16 q-17
dormi__baja b-16
dormi_de b-16
dormido s-15
dormir r-16
dos m-15 n-15 s+17 u-17
dos_veces u-17
down g-22 i-18 j-26 l-20 m-16 n-20 r+15 u-15
down$ a-18 d+18 g-18 j-22 o-17 r-19 u-19
down_for m-18
down_still q-16
drank m-17 n+15
dream* i-17 u-21
dreams i-17 u-21
drink n+16
drinking m-19 n+19
drive a-33 b-24 c-26 d-39 e-17 f-20 g-30 h-35 i-46 k-32 l-28 m-39 o-38 p+22 q+35 r-41 t-23 u-48
drive* a-19 b-34 c-18 d-27 e-18 f-17 h-20 i-29 k-22 l-25 m-19 o-21 p+17 q+19 r-16 s-20 t-20 u-30
driver a-17 b-33 d-23 i-22 k-20 l-20 m-35 o-20 p+18 q+20 r-16 s-19 u-26
driver$ j-19 m-22 n-17
driver__@relative m-24 p+22 q-21
driver__do q+16
driver__my m-24 p+22 q-21
driver__the m-16
driver_is m-34 p+21
driving a-27 b-25 c-19 d-23 e-16 f-22 g-16 h-17 i-25 j-26 l-15 m-43 n-19 o-25 p+35 s-20 t-18 u-36 v-29
droga$ u+16
drop a-20 d-16 m-37 p-22 r-22 u-22
drop__off n-19
drop_me m-16 p-16
drug j-15 u+16
drunk m-16 s+17
dude v+19
dude$ v+19
due a+17
due__a m-19
due_for a+22 b-15 m-16
duele d-16 n-18
duele$ m-20 u+17
duele_la m+17
duerm* m-23 n-18 u+24
duerme m-18 n-15 u+20
dumb m+21 n-15
dumb$ m+21 n-15
dura d-31 m-26 n-26 u+24
dura$ m-16 u+18
dura__@visit d-19 u+16
dura_el n-17
durin* m-19
during m-19
each m-20
earli* j-16 m-23 n-15 o+16 u-20
earlier a-25 o+19
earliest m-18 u-16
earliest_you a-16 h+17
early a-18 d-18 i-16 r-16 u-22
early_can n-21
early_do m-17
easter a-17 h-20 m+17
easy a-16 j+16
eat a-27 b-19 d-34 f-18 g-40 h-39 i-20 j-27 k-15 m+36 o-25 q-31 r-24 u-44
eating m-28 n+16
edificio j+17 m-18 u-17
efect* a-15 m-19
effec* a-20 d-24 e-19 g-18 h-15 j-18 l-18 o-16 q-15
effect a-16 d-17 i-16
effects m+17
effects$ m+15
eggs l-20 m+21
el b-25 c-64 d-26 e-72 f-68 g-43 i-48 k-74 l-95 n-41 o+20 p-16 t-65 u-17 v-16
el_# o+18
el_@body m-19 r-15 s+21
el_@clinician a+26 i-22 m-27 o-18
el_@day c-23 d-27 e-17 f-18 g-18 i-22 j-30 l-23 m-50 n-24 o+35 p-20 q-30 r-27 u-29 v-25
el_@hours h+16 j-21 m-19
el_@insurance d+16 m-23
el_@medicine u-18
el_@place j+17 m-19
el_@ride b-15 m-19 q+17
el_@traffic j-19 q-18 r+21 s-19 v-17
el_@treat e-18 g-19 i-21 j-22 k-17 l-21 m-41 o-25 p-19 q-19 r-22 u+18 v-21
el_@vehicle b-21 d-18 m-36 n-19 p-16 r+27 s-16
el__@cancel b+17
el__cubre d+16
el__de h+15 o-17 u-32
el__el b-17 m-16
el__la j-18 o+15
el__me b-21 m-27 n-16 p-17 u-15
el__no a-16 l-17 o+15 t-16 u-18
el__que m-17
el__se q-26 r+16
el__si m-16
el__voy b-17 m-19 r+17
el__ya b-19 m-21 r+16
el_carro m-20 o-17
el_dia m-28 n-22 q-20
el_dolor d-21
el_favor a-16
el_hospital u-15
el_lugar b-22
el_mareo s+16 u-16
el_numero a-24 l-31 m-31 u-24 v+22
el_que q+17
el_telefono u-23
el_trabajo r-19
el_walmart j-20 m+23
elect* d-16 m+15
electric d-15
elevator h-16 j-20 r+22
elimi* l+18 m-18
ella f+16 m-21
ella$ f+17 m-20
else c-19 g-17 h-23 i-29 j-17 m-35 n-21 p-32 q-23 s-15 u-18
else$ a-24 d-21 i-15 v+18
else__my a-15 o-22 v-16
else__there m-20 o+19
else_have b+19 o-16 v-19
else_is m-20 o+20
em m-18
em__on m-18
em_back m-18
email a-16 b-16 c-16 i-16 m+17 v-16
empez* a+18 n-16
empezar a+18 n-16
empezar$ a+21
empty n+18
en b-75 c+44 e-57 f-55 g-79 h-20 i-61 k-18 l-32 m-32 p-28 q-19 r+18 t-49 u-18 v-54
en_# m-17 r+16
en_@english a-24 b-17 c+35 d-18 g-18 i-22 j-20 k-17 l-21 n-18 o-25 u-25
en_@howmuch m-21 u-19
en_@spanish a-29 b-20 c+37 d-23 g-18 i-16 j-24 k-23 l-25 m-30 n-30 o-32 p-15 q-23 r-16 s-16 u-21
en_@vehicle a-17 n-26 q+15
en__@day o+15
en__@late d-16 m-20 n-18
en__@traffic m-25 r+21 s-16
en__attend a-17 m+17
en__calle u-16
en__de b-19 h-16 o+15
en__del o+15
en__es j+19 m-16 u-24
en__estan h-17
en__favor l-16
en__lista a+16 l-19 m-21
en__manana b-24 m-18 n+15
en__noche h+15 m-17
en__plaza m-16
en__por a-16 b-18 l-16
en_el c-19 d-34 g-30 h-20 i-16 k-17 l-21 n-27 o-29 p-19 q-40 u-36 v-18
en_la a+20 b-30 c-23 d-32 g-23 h+16 i-28 j-30 l-26 p-16 q-25 r-19 s-28 v-17
en_lugar b-18 o+16
en_que a-17 d-23 h-24 j+26 m-25 n-15
en_vez a-20 b-16 d-17 h-16 m-16 n-18 o+25 q-17
encargada i+17
end b-26 c-19 e-26 f-18 g-34 h-30 i-32 j-20 k-28 l+18 n-24 q-21 r-18 s-15 u-31 v-26
end__@pay d+17 m-17
end_all l+19 m-16
end_up d+17 m-17
enfermera a-22 i+20 m-17 o-15
enfermo a-19 b-24 p-21 q+25
english a-41 b-38 c+75 d-40 e-41 f-32 g-34 h-32 i-48 j-42 k-41 l-47 m-67 n-39 o-46 p-38 q-38 r-39 s-30 t-31 u-38 v-34
enoug* l+24 t-16
enough l+24 t-16
enough__the m-20
enough_with m-20
entie* a-17 g+17 i-19 l-16 m-27
entiendo a-17 g+17 i-19 l-16 m-27
entiendo$ c-16 g+19
entiendo_@english g-18
entra a-15 o+17
entra* n+17
entrada j+20 m-27
entrance j+20 m-19
entrar n+17
entrar_conmigo n+16
entro a+16 g-24 n-25 u-23
entro$ g-24 n-24 u-22
equivocado a-16 c-17 d-21 e-26 f-26 g-22 h-23 i-29 j-26 k-16 l-33 m-35 r-23 t-16 u-17 v+39
equivocaron d-15 v+19
equivoco d-17 m-15 v+18
era a-19 b-24 m+20 p-18 u-19
era__@relative a-17 m+18 p-16 u-16
era__mi a-17 m+18 p-16 u-16
era_para a-19 b-17 m+22 p-16 u-19
eres m-18 u+17
eres$ m-18 u+17
es a-61 b-87 c-73 e-87 f-81 g-51 h-32 i-61 j+31 k-66 l-71 m-34 n-62 o-75 p-74 q-32 r-77 s-20 t-58 u+55 v+36
es$ a-49 b-29 c-28 e-35 f-33 h-42 i-43 j+41 k-21 l-37 m-34 n-45 o-29 p-24 q-43 r-36 s-35 t-27
es_@insurance a-15 d-39 h-16 j-24 m-23 u+36 v-17
es__@person i-20
es__@place m-19
es__@treat a-19 j-16 s-17 u+17
es__caro d+19
es__de d-16 j-33 s-18
es__el a-22 b-16 j+26 m-37 n-15 o-16 q-20 r-17 v-19
es__eso d-15 m-16 u+17
es__mi m-21 u-21
es__numero g-18 l-19
es__o d-15 i-19 m-18 u+20
es__que d-21 i-18 j-16 m-23 n-18 u+16
es__telefono u-18
es_caro d+16 u-22
es_de l-15 v+20
es_el a-21 d-17 g-21 s-20
es_en a-16 h-21 j+19 n-19 s-16 u-30
es_esa m-21
es_eso d-16 g-19 m-23 u+18
es_este u+16 v-21
es_la a-16 d-21 g-18 s-19
es_lo i-17 j-16 m-20 n-16
es_mi l-21 u-17
es_mio m-18 v+17
es_muy d+18 u-18
es_normal m-16 s+20 u-28
es_para b-18 d-16 i-17 j-20 m-31 o-18 s-15 v+20
es_por j+20 m-23 u-24
es_un m-20 u+18
es_una i-17 u+18
es_usted u+18 v-16
esa a-30 b-21 d-20 e-19 f-15 g-31 h-20 i-24 j-26 k-17 m-17 n-23 o+17 p-17 q-28 r-18 s-20
esa_hora m-21 o+19
escalofrios n-16 s+18
escri* a-44 b-21 d-23 h-21 j-26 m-46 n-25 o-21 p-18 q-23 r-20 s-17 v-19
escriban l+16
escribir a-22
escribir$ a-16
escribirme a-21 g-17 m-20 u-19
escribirme$ a-16
escribo g+21 l-20 m-17
ese a-47 c-29 e-26 f-29 g-39 h-30 i-37 j-28 k-21 l-35 m-51 n+19 o+23 p-27 r-30 s-30 t-21 u-41
ese__me l-16 m-15 o+17
ese__no l-16 m-15 o+17
ese__¿ o+20
ese_dia a-41 c-19 e-16 f-20 g-32 h-25 i-31 j-19 l-26 m-45 o+21 p-21 r-23 s-24 t-16 u-33 v-27
ese_no v+20
eso a-54 c-39 e-39 f-35 g-55 h-45 i-50 k-35 l-51 n-54 o-38 p-43 q-41 r-40 s-26 u+54 v-46
eso$ a-39 c-23 e-24 f-21 g-46 h-29 i-33 j-20 k-25 l-39 n-28 o-22 p-31 q-25 r-28 s-28 t-22 u+31 v-27
eso__el j+16 m-24
eso__para a-20 u+18
eso_duele m-20 u+17
eso_es a-17 m-30 s-18 u+19 v-15
espanol a-37 b-29 c+46 d-25 e-22 f-16 g-21 h-17 i-20 j-31 k-26 l-34 m-36 n-32 o-39 p-23 q-26 r-21 s-18 u-27 v-16
esper* l-22 m-25 n-21
esperar n-17
esperen b+18 l-16 m-19 r-17
esposa m-19 p+17 q-17
esposo a-19 b+19 d-20 i-17 j-18 m-24 o-30 r-18 u-23
esta b-28 c-21 d-23 e-20 g-31 k-39 l-40 n-45 r-16 s-28 t-24 u-53
esta$ a-18 g-16
esta_@open h+22 j-17 m-26
esta_@sick o+15
esta_@wrong h-17 i-16 j-20 l-15 m-20 v+22
esta__del m-17 r-15
esta__el g-16 l-17
esta_bien h-21 i-26 j-16 l-22 m+17 p-18 r-16 u-20 v-26
esta_semana a+25 h-22 m-18 n-15 o-18
estacionamiento j+16 m-24
estaf* u+17
estafa u+17
estafa$ u+17
estan a-19 d-33 g-37 i-34 k-25 n-26 r-26 s-23 u-34
estan$ a-21 d-19 g-22 j+15 m-16 u-20
estan_@open j-20 m-17
estar a-28 g-15 m-25 q-19 u-22
estar_ahi a-17 m-16
este a-17 j-18 m-38
este__es m-23 u-18 v+22
este__mio m-18 v+17
este_numero g-19 m-16
esto a-35 b-17 g+17 h-16 j-29 k-21 m-45 n-19 o-24 p-17 q-17 r-26 s-27
esto$ a-26 g+20 i-26 j-24 k-17 m-29 r-19 s-22 v-23
esto_es g-19 i-18
estos a-19 b-18 h-17 j-21 n-22 q-17 r-19 s-18 u+19
estos_@texts m-18 r-15
estos_in m-15
estoy b-17 c-23 e-22 f-21 g-23 h-31 i-28 k-25 l-17 p-35 r+21 t-19 u-41 v-33
estoy__# m-19
estoy__el d-20 g-19 j-23 q-17 u-16
estoy__en m-19 s+16
estoy__la a-15
estoy__no r-19
estoy__que r-19
estoy__trabajo r-21
estoy_en a-28 d-30 g-25 j-27 l-21 m+20 o-21 q-28 s-28 u-19
estoy_interesada m-21 r-19
estoy_send m+16
estoy_sin d+17 m-25 r-20
estuv* m-23 v+15
estuvo m-23 v+15
eta e-19 h-16 o-18 p-19 q-17 r+28 s-19
eta_# e-19 m-17 r+19
eveni* b-15 d-20 h+16 m-27 u-18
evening b-15 d-20 h+15 m-27 u-18
evening$ a-21 m-19
ever d-23 i-20 k-17 q-21 u-31 v-25
ever$ v-19
every b-23 m-19 o-22
every* a-29 h-19 l-28 n-18 r-20 v-16
everything a-25 l-23 u-21
ex a-17
exact* m-18
exactly m-18
exit d-19 g-19 j+21 m-25 u-21
expec* q-17
expen* i-15 u-23
expensive i-15 u-23
expensive$ u-23
expla* a-17 d-22 u+16
explain a-17 d-22 u+16
explain__to u-24
explain_it m-19 u-17
explain_what m-17
expli* g+18 m-19
explica i-19 m-16
extra a-19 b-15 d+25 m-16 u-18
face m-18 s+18
fam a-18 b+15 c-21 d-26 e-31 f-24 g-19 h-20 i-16 j-22 k-17 l-26 n-20 p-17 q-17 r-19 s-16 u-25
fam$ a-18 b+15 c-21 d-26 e-31 f-24 g-19 h-20 i-16 j-22 k-17 l-26 n-20 p-17 q-17 r-19 s-16 u-25
famil* a-19 d-19 l-17 m-18 q+16 u-23
family a-15 d-17 u-21
family$ b-15 u-18
family_emergency m-17
far j+21 u-17
far__@day m+16
far__the m+16
far_is m+15
fast d-17 n+19 u-16
favor d-28 e-23 f-20 h-21 k-26 m-29 n-25 q-28 r-16 s-25 t-23 u-29 v-24
favor$ d-26 e-21 f-18 h-19 k-24 l-25 m-27 n-23 q-27 r-37 s-22 t-21 u-27 v-21
fax m-15
fecha__favor o+18
fecha_por o+18
fee u-16
feel b-17 m-25 n-19 u+18
feeli* u-30
feeling u-22
feelings u-16
feels f-18 m+16
feet a-17 b+22 l-16 n-16 o-19 p-17 r-26 s-19
fell p-21
felt m-17 s+28
few m-22
few__for i+16
few_questions i+16
file n-15
file__complaint i+15
file_a i+15
financing d+17
find a-17 b-30 c-20 d-26 g-22 i-27 j+17 k-17 l-23 n-30 p-19 s-17 t-19 u-26 v-19
find_@parking r+16
find_anyone m-16
find_it m-15
find_me j-17 q-16
find_you j+17 m-22
findi* q+17
finding q+17
fine a-19 b-18 d-24 j-21 n+22 o-21 s-16 u-20
fine$ n+21 o-16
first b-20 h-19 m-17 p-19 q-16 r-20
first$ d-19 u-19
first_@visit j-16 m-26 n-16
fish m+20
fit__in a+18
fit_me a+17
five o-17
fix n-15
fjdks* e+18 m-17
flexi* m-17 o+15
flexible m-17 o+15
fligh* a-16 b-22 d-19 m+17 n-16
flight b-19
flight$ m+15 o-17
floor j+23 u-19
flu u-15
fly d-25 m+26 u-23
fly_to d-18 m+20
fog m-19 n-15 s+22 u-18
folks j-16 m-20
follo* m-25 u-17
follow m-24
follow_up m-18
following a-18
food d-21 g-18 h-19 j-23 n+27 q-20 r-15 u-17
for a+29 c-21 e-67 f-80 g-44 j-39 k-23 l-35 n-27 o-31 q-20 r-29 s-40
for$ a-20 d-33 j-23 m-18 t-16 u+24
for_@day h-15 m-35
for_@food m+18 n-23
for_@holiday h+19 m-18
for_@parking d-19 j+18
for__@animal m+18
for__@call i+16 m-17
for__@clinician a-23 i+27 k-16 l-16 m-25
for__@day m-24 o+17
for__@person m-26
for__@relative a+25 d-19 m-23 n-22 o-27 p-27 q-17 u-19
for__@ride p+18
for__@visit d+22 i-15 j-20 l-23 m-34 o-40 q-18 r-25 s-24 u-33 v-28
for__and b-16 m-21
for__any a+20 m-21 o-17
for__are b-16 m-19 o+19
for__date m-18
for__first m-18
for__i u-18
for__long m-21 n+21 u-16
for__love l+16 m-18
for__me a-16 m-20 u-17
for__more u-20
for__new a+15
for__of b-15 m-22
for__one d+17 m-18
for__patient a+16
for__please r-16
for__round a+17
for__the d+17 m-27
for__this a+15 u-15
for__week m-23 u-17
for_a b-32 d-20 g-26 h-22 l-16 m+21 n-38 q-18 s-20 t-19 u-35
for_an a+17
for_another a+23 b-22 m-22 o-21
for_her m+16
for_him j-16
for_how m-26 n+24 u-17
for_it m-28
for_me a+17 b+15 c-24 f-22 g-33 h-23 i-20 j-19 l-38 n-37 q-22 r-30 s-27 t-24 u-17
for_my b-44 m-22 o-24 p-30 q-22 s-15 u-22 v-19
for_new a+18 m-18
for_next b+16 m-17 o-20
for_now a-17 g-15 m+17 n-15
for_old m-16 u+15
for_someone m-22
for_that m-22 u-17
for_the a-40 c-23 g-25 i+17 m-20 q-28 r-34 s-30 u-32 v-34
for_this d+16 g-21 i-17 m-39 u-23
for_tomorrow m-15
for_us a-17 u-17
for_what u-18
for_whatever a+18 m-24
for_you a-18 d-18 f-21 i-16 j-16 l-15 m+32 u-26
for_your l-19
forge* a-26 b+18 d-24 g-21 i-16 j-31 o-16 u-26 v-16
forget a-25 b+18 d-24 g-21 i-16 j-31 o-16 s-17 u-24 v-16
forget__@visit a-17 b+20 m-25
forget__number l+17 m-19
forget_it j-16 l-25 n-17 t-26
forget_the b+23 m-22
forgo* b-15
forgot b-15
form j-22 n-16 o-17 s-17 u-16
form$ m+17
forwa* i-17
forward i-17
found j-23 o-16 q-22
found_a m-21 p+21
four d-16
free d+18 m-30 n-18 q-20 s-16 u-30 v-17
free$ d+15 m-29 p-24 u-28
fri b+17 m-19
friday a-18 c-28 d-18 e-29 g-29 h-17 i-20 j-26 l-23 m-27 n-32 o+26 p-22 r-31 s-28 t-23 u-35 v-19
fridays h+17
friend a-24 b-23 c-22 d-21 i-15 j-20 l-15 m-23 o-26 q+17 r-16 s-18
from a-26 e-21 h-36 k-24 o-33 q-36 r-18 v-28
from$ d-19 j-27 m+30 n-26 u-21
from__airport j+19 m-18
from__bring m-18 p+20
from__in u-17
from__list b-16
from__will m-19 p+21
from_a u-16
from_church m-16 p+17
from_it d-15 j-15 m-22 u+16
from_me d-19 j-15 m-24 u-27
from_my l-26
from_the a-17 f-17 j+18 r-17 u-28
from_this m-19
from_yesterday m-22 u-19
from_you m-26 u+19
from_your j-17 l+18
front a-22 b-15 d-17 l-20
front_@door m+18
front__the j+15
front_of m-15
fue m+17 o-19 u-15
fue__luz m+16
fue_la m+19
fui m-17
fun a-16 d-18 g-20 m+27 u-25
fun$ g-18 m+22 u-21
funci* d-15 m-24
funciona m-18
funciona$ a-17
funny m+19 q-18
funny$ m+19 q-18
game m+25 o-15
game$ m+19
gano m+22 u-25 v-19
gano_el m+15
garage a-19 d-20 h-22 i-18 j+20 u-18
garde* m+17
garden m+17
gary b-15 l-23 m-26 v+33
gary$ l-19 m-19 v+24
gas a-16 d-34 l-15 m+21 n-22 o-17 s-17 u-31
gas__high u-20
gate g-17 j+15
gato m+17
gatorade d-18 j-16 m-28 n+25 q-18 u-16
gave i-26 l-17 m-26 o+16
gave__my m-15
gave__number i-17 u-18
gave_me i-17 m-16 o+16 v-16
gave_you i-17 m-19
gener* a-17
gente m-21
gente$ a-24
get a+30 b-43 d-22 e-40 f-42 g-21 h-33 m-21 o-34 p-34 r-36 s-45 t-48 v-42
get__@door m-22
get__@place m-15
get__@ride b+15 n+16 q-27
get__@texts a-19 i-20 k+18 m-18
get__@visit a+21 b-22 d-22 i-16 j-15 n-22
get__a n-16 u-21
get__airport j-18
get__and a+16
get__at n-15
get__but q+15
get__by q-16
get__date m-18
get__he a+16
get__home n+20 q-19
get__in b-20 h-23 i-29 k-19 l-19 m-37 n-32 o-32 q-25 r-26 u-24
get__is a+16 d-16
get__job i-19 m+19 n-17
get__list m-21
get__my i-20 l-18
get__new m-16
get__number g-16 m-19 u+20
get__of a-27 o-16 u-21
get__off a-19 l+30 m-21
get__on j+17 k-19 n-17
get__passport m+15
get__please a+23 c-19 i-16
get__sleep m-18 u+15
get__that m-16 u-16
get__the k-22 o-20 q-17 u-22
get__there d-16 i-23 j-18 m+16 n-20 q-15
get__this g-20 m-29
get__to b-16 d-31 j-31 n-27
get__up m-15
get__with n-18 p-16
get__work u-19
get__you d-15 j-16
get_a a-18 c-17 g-15 h-22 q-26 r-22 u-38
get_an a+22 m-17 n-17
get_back k-23 n-15
get_for m-17 u-15
get_high m-15 u+15
get_in a+31 m-31 n-24 p-21 q-16 u-23
get_it a-18 d-17 g+25 j-18 l-17 m-28 u-19
get_me b-25 c-35 d-27 g-25 h-19 j-30 k-28 l+19 n-27 o-31 r-31 s-23 v-23
get_my d-18 m-23 n-27
get_off m-21
get_on m-16
get_put m-18 u+15
get_ready a-19 m-22 n+20
get_the h-21 i-20 m-30 n-19 o-19 q-16
get_there a-35 b-28 g-19 h-30 i-33 k-16 l-19 m-58 o-25 p-18 q+21 s-22 u-17 v-18
get_this m-21 v-16
get_to j-20 m+23 n-17 u-19
gets d-26 u-19
getti* d-15 l-16 n-24 o-18 p-23 s-22
getting d-15 l-16 n-24 o-18 p-23 s-22
getting_home m-17 q+16
getting_these g-16 v-19
girl a-16
give c-18 g-21 h-17 j-30 k-22 l-22 n-19 p-29 q-40 s-21 u-18 v-32
give__@call i+26 m-28
give__@visit d-29 m-25 o-21 r-16
give__a a+17 b-28 d+16 l-18 m-24 o-18 q-21 r-29 u-30
give__number a-20 d+20 m-26
give__the l-16 o-16 u-15
give__to a-18 b+18 i-20 j-16
give_it i-16 m-20 o-16 r-15 u-18
give_me b-35 g-17 j-25 k-16 l-16 n-16 p-18 q-27 u-41 v-25
give_my a-25 b+16 i-18
glad$ m+17
glass m-18 u-18
glasses a-21 d-17 m+23 q-19 u-20
gna m-19
go a-17 b+27 d-24 e-42 f-37 g-50 h-18 i-46 j+24 k-23 m-32 o-28 p-45 s-44 t-36 u-16 v-44
go$ a-20 b+19 d-25 g-16 n-17 t-18
go__@day b+21 m-19 o-15
go__@vehicle q+17
go__after q-15
go__and a-15 b+15 m-16
go__for m-17
go__the m-20
go__work n+16 o-16 q-17
go_about a+16
go_ahead m-20
go_back k-15
go_home m-18 n-19 q+16
go_through m-17 u-18
go_to d-17 g-16 i-20 j+16 m-24 o-18 q-23
god a-16 b-16 n-21 o-21 p-21 q-19 s-16
god_bless t+17
god_is o-15 p-17
goes d-21 h-16 m-31 n-20 q-19 s+17
goes_away m-19 s+18 u-17
goes_there j+15 q-16
going a-29 g-32 h-26 i-24 k-20 l-31 m-16 o-22 s-34 t-26
going__@price d+16
going__@thanks b+21
going__a m-21 q-21
going__be b-17 j-18 n-17 o-19 p-21 q-29 r+17 s-20
going__have b+17
going__me m-21
going__more b+16
going__my m-18
going__snow d-19 m+18
going__to b+16 n-17 q-16
going_any b+16
going_to a-34 f-45 g-29 h-22 i-22 k-18 l-25 o-19 s-32 t-18 v-36
good a-34 b-22 d-41 e-33 g-18 h-25 j-37 k-27 q-23 r-36 s-38 v-39
good$ d-16 e-17 g-30 h-19 i-30 j-23 l-43 q-26 r-18 s-19 t-45 u-34 v-16
good_@book m+16
good_@day m-25
good_@stop l+17 m-16
good__out m-20 t+17
good__the o-16
good__you m+24 t-24 u-17
good_day n-17 o-22 t-22
good_for b-17 c-17 f-26 l-21 t-27 u+15
good_on m-17
got a-16 c-62 d-27 e-63 f-57 g-38 h-69 j-41 k-62 l-49 m-23 n-54 p+42 q-29 t-20 u-26
got_@sick a-15 b+22 m-27 r-23
got__@animal m+16
got__@body b+23 m-22 o-17 r-23
got__@call m-26 v+21
got__@day a+18 o-16
got__@move a-18 b-24 d-21 g-15 j-17 m-37 n-16 o+34 p-19 s-15 u-18
got__@pay j+16
got__@person i+15 m-16
got__@relative m-16 p+20
got__@ride b-20 m-23 o-15 p+26 q-17 t-17
got__@thanks b-17
got__@traffic p-17 q+16
got__@wrong m-16
got__a d-19 m-24
got__an p-17 q+16
got__and b-21 m-20 q-18 r-22 s+21
got__ask i-16 m+20 p-21
got__bail m-19
got__but g-18 m-18 o-18 r+16
got__for d-19 j+18
got__from b-15 g-17 i-18 j-15 l-19 u+18
got__i a-17 b-16 g-20 m-22
got__it b-16 d-16 m-31 o+27 u-17
got__last i-16 l-20
got__license q-15
got__new m+18
got__next a-18 o+15
got__over i+15 m-16 p-16
got__text i-16 j-19 k-16 l-19 u+19 v-19
got__the a-22 p-16
got__to a-19 m-18
got_a a-23 h-17 j-24 l-25 m-25 n-23 o-27 r-24 s-24 t-21 v-25
got_anything d-24 m-23 n-19 p-20
got_home b-21 o-25 p-21 q-18 r-21 s+28
got_in p-17 q+16
got_it b-21 d-18 e-16 l-17 m+15 u-25
got_lost g-19 r+17
got_me a-25 b-22 i-19 l-18 m-27 p+31 q-28 s-16 u-27
got_my m-19 p+22 q-37
got_somebody h-16 i-20 p+19 v-15
got_someone i-16
got_the d-23 h-20 i-21 j-35 m+15 n-17 q-16 r-24 s-20 u-17
got_this l-18 m-26 v+24
got_to a-20 c-23 g-32 h-20 k-21 l-15 m-19 o+28 p-38 r-27 s-25 t-19 u-36 v-23
gps a-17 m-28 o-16 p-16 r+24
gracias a-39 c-32 d-46 e-40 f-46 g-35 i-34 j-35 k-33 l-55 n-32 o-35 p-40 q-33 r-39 s-35 t+38 u-40 v-35
great b-16 d-18 i-16 n-15 o-16 t+19 u-25
great$ d-15 u-20
guita* m+16
guitar m+16
gum d-17 m-28 n+28 u-15
gusta a-20 g-19 i+20 l-21
gusta* a+19
gusta__@call i+16 m-15
gustaria a+19
guy j-17 m-26 v+22
guy$ j-16 m-24 v+22
guys b-24 e-15 g-24 i-23 m-15 n-20 r-19 s-20 v-18
guys$ h-16
guys__the m-20
guys_are h-16
guys_do h-22 m-17 u+16
guys_have u-19
guys_take h+16
gym d-19 j-17 m+22
ha a-16 d-18 e-23 j-15 l-17 u-16
habla i-18 m-20 u+15
habla$ u+17
hablar b-24 h-18 i+19 k-20 l-18 n-22 o-30 q-23 u-30 v-20
hable b-15 i+16 q-16
hablenme c-17 e-18 i+31 l-24 m-28
hace b-19 d-19 g-17 i-20 j-23 o-18 q-15 s-16
hace$ u-16
hace__favor a-16
hace_dano m-22 n+18
hace_el a-18
hacen a-18 n-18
hacer m-27 q-17
had c-15 d-31 f-26 g-25 h-26 i-33 j-26 k-19 n+18 o-44 p-30 q-29 t-31 u-38
had__for n-16
had__last s-18
had__this m-18
had__weird s+18
had_a a-19 d-21 f-23 g-16 h-15 i-25 j-19 l-16 o-29 p-17 q-21 t-26 u-24 v-22
had_to m-16 r+15
hago b-15 d-21 h-19 i-15 o-18 r-19 s-16 u-29 v-16
hago$ m-16
hago_para u-21
hairc* a-16 m+19
haircut a-16 m+19
half m-21
handl* b-15 m-24 p+20 q-21
handled p+20 q-20
handled$ p+20 q-20
handles m-17
happe* j-19 n-20
happened m+19 u-28
happened__the m+22 u-24
happened_with m+16 u-16
happens j-15 m-33 u+20
happens$ g-27 m-25 u+24
happy b-17 e-17
happy__to m+18
harold__# m+19
has b-36 c-24 d-23 e-19 f-16 g-27 h-25 k-22 l-18 n-22 q+17 t-25 u-15 v-19
has__now p-17 q+16
has__work q+17
has_a m-23
has_the a-17 j-16 u-17
has_to m-19 q+17
hasta m-15 q-19
hasta_alla q-16
hate a-23 b-17
have e-26 f-33 g-23 h-20 k-21 l-18 m-20 o-16 r-42 u-16
have$ a+25 d-17 h-19 m-20 n-20
have_@day b+19 d-16 i-15 k-16 m-24 q-22 t-16
have_@spanish c+17
have__# b-17 m+22 p-21 q-17 t-22 v-16
have__@clinician a-23
have__@day b-19 i-16 o-15 t+17
have__@food m-19
have__@hours m-16
have__@relative n-19 p+16 q-15
have__@sick m-22 n+15 q-22
have__@stop m-17
have__@symptom m-17 n-21
have__@vehicle j-26 m-28 q+23
have__@visit d-16 m-23 n-17 v-15
have__@wrong i-15 j-16
have__a a-19 d-16 i-21 m-30 n-22 u-24
have__back b+25 i-16 k-20 m-18 o-16 q-19 t-17
have__be a-18 n-24
have__can a-15 m-20 n+17 o-16
have__come a-16 u+17
have__do b-15 d-19 m-15
have__drop m-15
have__for a-21 b-20 d-20 q-18 u-20 v-17
have__from n-16
have__good i-20 p-21
have__have p-19 q+20
have__i v-17
have__in m-16 p-19 q-16
have__it d-17 n-21 o-16
have__me b-17 m-21
have__nice m-22 t+18
have__number a-16 d-24 j-29 l-28 m-37
have__of i-18 m-27
have__off q-16
have__on m-17
have__skip b+23 m-27
have__that b-15
have__there b-15 m-21 n-27 p+17
have__this a+16 m-26 u-19
have__time o-16
have__to n-16 p+16 u-20
have__wait n-21 q+15 u-15
have__what a-15 m-20 n-22 s+17 u-16
have_a a-44 b-58 c-21 d-37 g-25 h-39 l-32 m-17 s-25 t+15 u-50
have_any d-15 u-18
have_been t+16 v-23
have_my a-31 b+25 d-29 i-28 m-40 o-27 p+16 q-30 s-18 u+16 v-24
have_no b-18 m-17 q+17
have_not b-24
have_one p+17 q-20
have_questions i+17 m-16
have_reached m-15 v+16
have_room a+18 m-18
have_someone a-19 b-24 m-16
have_the a-29 m-32 n-18 p-20 q-18 u-23
have_to a-43 c-20 h-17 i-47 m-23 p-49 s-28 t-22 u+18 v-24
havin* n-16 r-16
having n-16 r-16
hay b-62 c-60 d+23 e-72 g-42 h-30 k-51 l-68 m-40 p-21 q-21 s-53 t-59 u-31 v-17
hay$ a-18 d-23 e-21 f+20 h-20 j-21 l-17 n-17 u-28
hay_@parking a-22 c-18 d-30 e-21 f-21 g-18 h-24 i-21 j+39 l-15 m-37 n-30 o-17 p-16 q-15 r-34 t-16 u-27
hay__@fetch a-17 d-18 n+16 u-15
hay__@pay d+18 m-20
hay__ahi i+15 n-17 q-17
hay__choque r+16
hay__en j-16 o-16
hay__ir d-22 m-15 n+18 q-19
hay__que i+19 q-15
hay_alguien i+17 n-19 q-21 v-15
hay_ayuda d+16 g-16 m-20
hay_cupo a+20 d-18 j-17 m-16
hay_nadie q-22 r-15
hay_que a-17 b-15 d+15 f-17 g-25 h-26 i-28 j-37 l-16 m-32 n+16 p-23 q-30
hay_un r+16
hay_una u-17
he e-27 f-39 g-38 h-37 i-43 j-43 l-42 m-31 o-33 r-39 t-27 u-21
he__de m-19
he__his m-22 n+18 u-16
he__not m-23
he__on m-15
he__to n-17 q+15
he_has m-22
he_have m-17
he_is d-17 j-17 m-18 p+15 q-26 r-16 u-19
he_need m-15 n+18
he_says f-19 m+17 q-17 s-15
he_will m-21 p+15
head b-18 d-21 l-21 m+16 n-19
headache m-22 n-21 s+20
headi* m-16 r+15
heading m-16 r+15
headp* n+15
headphones n+15
heard m-15
heart a-20 m-20
held m-17 r+16
held_up m-17
hello a-25 b-26 c-25 d-31 e-28 f+39 g-25 h-28 i-33 j-29 k-25 l-28 m-16 n-24 o-25 p-30 q-28 r-26 s-31 t-25 v-27
help b-24 c-30 g+28 h-16 i-42 j-24 k-27 l-25 n-25 o-28 p-20 r-24 s-22 v-25
help$ b-21 d-19 g+21 q-26 v-19
help__a g-21 m+20 u-15
help__find m+17
help_me m+21 q-19 u-17
help_please a-17 c-17 g+19 i-16 m-16
help_with i-17 q+15
helps g-17 m-22 s+16 t+16
her a-28 c-21 d-16 e-15 f-20 g-34 h-28 j-42 l-36 n+15 r-27 s-17 u-39 v+17
her$ b-18 d-20 g-15 l-16 m+19 p-17 u-15
her_@call m-20 v+17
her_@relative p+16
her_@visit a-18
her__the b-15
here b-34 d-43 f-30 h-30 i-45 j-20 n-42 p-30 q-19 r-39 s-34 u-34
here$ b-25 d-35 f-25 h-26 i-33 n-30 o-25 p-22 q-20 r-28 s-25 u-29
hermana b-30 d-19 j-21 l-15 m+23 o-21 p-18 r-29 u-29 v-18
hermano b-17 m-34 n-16 p+15 q+17
hey b-16 d-23 f+30 g-15 i-24 j-25 l-17 m-39 n-18 o-16 q-19 r-20 s-15 t-22 u-31
hgfhg* e+17 m-16
hgfhgf e+17 m-16
hi a-20 b-25 e-17 f+30 h-24 j-21 k-15 l-21 n-23 p-21 r-22 s-27 u-26 v-23
high a-17 d-24 g-19 j-22 n-24 o-16 q-19 r-16 u+20
high$ d-16 s-19
hija a-18 q-23
hijo b-29 c-19 n-29 u-20 v-16
him a-17 b-25 d-20 h-18 j-24 l-20 m-30 n-16 s-17 u-24 v+21
him$ b-18 j-19 l-17 m-31 u-19 v+23
his a-32 b-18 c-16 d-25 g-17 k-18 l-20 n+22 o-26
his__out m-16 n+17 u-15
his_number v+16
hit a-20 b-31 c-17 d-28 h-17 j-25 k+28 m-44 n-30 o-19 p-22 q-27 s-22 u-24 v-17
hit_@stop k+28 l-31 m-30 n-15 r-22
hit__@traffic k+20 l-19 m-20
hit__on k+21 l-23 m-22 r-19
hit__up a-17 b-19 i+16
hit_me b-20 m-16
hizo r+16
hmm d-16 e-24 f-17 g+18 u-18
hola a-23 d-20 e-20 f+36 g-23 h-21 i-20 j-25 k-21 l-17 m-36 n-17 r-16 t-21 u-21
hold a-26 d-20 e-21 f-16 h-16 j-20 l-19 q-21 u-22
hold__for b+16 m-21
hold_my m-23
hold_on b-16 m+17
hold_that b+17 m-21
holiday a-20 d-19 h+22 j-19 o-15 u-21
home a-45 b-21 c-22 d-32 g-21 h-24 j-36 k-19 l-26 m-18 o-21 q+19 s+16 t-21 u-35 v-23
home$ a-33 b-32 d-19 j-23 l-17 m-28 o-26 u-23
home_and b-18 o-18 p-17 r-18 s+21
hoodie d-16 n+16
hook a+19 m-20
hook__up a+19 m-20
hook__with a+19 m-20
hook_me a+16 m-18
hora a-18 b-30 d-27 g-28 h+16 i-29 j-34 k-22 l-18 p-18 q-26 r-30 s-30 u-37 v-27
hora$ a-20 h-25 m-16 o+22
hora__@call i-19 n-15
hora__@clinician m-18
hora__@eat m-17
hora__en h-15 m+16
hora_de m-17
hora_es h-29 j-17 m+25 n-19 u-22
hora_puedo h+16 i-19 m-23 o-21
horario a-24 d-24 e-16 f-17 g-18 h+31 i-22 j-30 m-34 n-16 s-17 u-23
horas m-30 o-18 u-19
horas_tienen m-16
horse m-19 u+18
hospi* d-16 h-19 i-17 m-31
hospital d-16 h-19 i-17 m-31
hospital$ a-26 h-18 m-27
hot j-17 m+25
hotel a-16
hour a-17 j-20 o+15
hours a-38 c-24 d-41 e-20 f-30 g-38 h+49 i-33 j-49 k-18 l-28 p-26 q-33 r-27 t-29 u-42 v-27
house d-17 g-17 o-17
house$ b-17 m+18
how b-84 c-66 e-53 g+29 i-73 k-31 l-40 o-48 p-71 q-44 r-82 t-75 v-62
how_@late a-18 d-17 h+26 i-16 j-15 m-25
how_@open h-21 j+17 m-24
how__@book a+16
how__@hours m-23 n+20
how__@month d+18 u-19
how__@pay d+17
how__@person h-18
how__@treat d-18 g-22 m-22 u+26
how__@visit a-19 m-34 n-19 u+25
how__a a-21 g-21 j+15 n-41 o-20 q-17 s-27
how__am j-16 m-17 n-22 s-19 u+21
how__answer g+17 m-18
how__are a-22 f-18 g-22 l-17
how__become a+19 m-16
how__before h-22 m-31 o-19
how__can d-15 h+17 i-25 m-29 o-19 u-18
how__do a-28 b-18 i-16 j-27 o-16 q-21 v-16
how__does d-20 s-16
how__for d+18 m-18
how__get b-19 d-41 g-36 h-18 i-21 o-19 r-26 v-16
how__i b-30 c-32 d-15 f-18 i-47 m+16 n-16 o-43 p-31 r-42 s-57 t-17 v-32
how__is b-17 f-27 g-15 h-28 j-31 l-22 m+28 n-32 o-21 p-17 r-19 s-35
how__it a-28 b-24 g-30 h-24 j-29 l-18 n-33 o-25 p-18 q-18 s-33 u+26
how__make a-16 d-17 m+20 u-16
how__my d-26 u-19
how__one m-16
how__say g-15 m+18
how__should n+16 u-21
how__supposed g+18
how__texting g+21 m-22 u-21
how__the d+16 g-17 h-21 j-21 n-24 o-16
how__this g+27 l-20 m-27 u-25
how__till n-16
how__times l+18 m-19
how__use g+18 u-15
how__work d-30 g+22 h-16 l-16 n-18
how__works l-16 m-26
how__would a-18 m+16
how__write d-18 m+21
how__you b-17 c-20 i-25 k-33 l-35 n-31 o-26 p-15 q-24 r-17 s-24 t-22 v-21
how_am g+18
how_are f+16
how_bad d+19 m-18
how_can a+18 c-16 n-18
how_come a-22 d+20 l-16 m-24 n-19
how_do b-22 c-20 d-31 f-18 h-50 i-33 m+27 n-41 o-39 p-28 r-31 s-25 u-33 v-31
how_does a-16 d-32 n-20
how_early m-29 n+19
how_far j+20
how_i a+19 m-18
how_is f+19 g-16 j-19 m-24
how_it g-16 u+17
how_long a-16 b-22 d-40 f-16 g-24 i-18 k-16 l-30 m-20 o-30 p-23 q-29 r-26 u+19
how_many a-22 g-18 h-22 i-18 j-29 o-29 q-19 s-17
how_much a-26 b-19 d+18 f-18 g-19 h-20 i-16 j-20 l-35 o-17 r-21 s-26 t-37
how_often a-16 n-19 u+16
how_old h-17 j-20 m+26 u-26
how_should a-17 m-17 n+18
how_soon m-15
how_this l-15 m-23
how_to a-24 b-20 d-24 g+29 i-24 k-16 l-20 s-15 u-35 v-19
how_would a+22 d-18 m-16
howdy f+18 m-16
hoy a-31 b-24 c-18 d-30 e-26 f-20 g-20 h+22 i-20 j-33 k-15 l-28 m+22 n-26 p-21 q-23 r-23 s-25 t-20 u-33 v-23
hoy$ a-26 b-16 d-23 e-20 f-17 g-17 h+24 j-27 l-19 n-20 p-17 q-18 r-18 u-25 v-17
hoy_es m+19
hsa d+25 m-23
human b-17 c-23 i+31 l-15 p-17 r-18 u-19 v-17
hurt m-26 p-17
hurt$ d-19
hurt_my m-16
hurts d-16 m+16 u-19
hurts__the m-16 s+18
hurts_from m+20 s-17 u-16
husband a-21 d-32 l-16 r-21 s-16
hw d+18 i-18 l-18 m-22 t-20
i b-31 c-45 e-117 f-115 h-30 l-30 n+18 o-17 p-49 s-35 t-45 u-17
i_@animal j-17 m+21 n-22
i_@book a+43 b-20 c-16 d-33 g-22 h-21 i-18 j-24 l-20 m-32 n-32 o-27 q-25 r-20 u-24
i_@call d-35 g-21 h+32 j-18 l-17 m-22 n-32 o-29 q-16 r-21 u-15
i_@drive a-23 d-23 h-15 i-17 k-16 n+18 o-24 r-24 s-31
i_@eat a-20 d-22 h-16 m+16 o-20 q-19 r-19 s-19
i_@move j-19 n-24 s-17 u-26
i_@parking d-15
i_@pay a-19 d+25 i-22 j-16 n-21
i_@stop d-18 j-24 l-25 n+28 u-19
i_@thanks g-16 t+17
i_@vehicle h-17 n-28 o-17 q+21 r-17 u-21
i__# b-21 j-27 l-40 m-47 p-27 r+19 u-23
i__@animal q-20
i__@book o-16
i__@call a-22 b-15 d-22 i+16 k-16 l-15 o-16
i__@cancel a-22 d-20 k-22 l-27 r-22 v-19
i__@clothes a-26 d-24 i-20 j-18 m+15 o-15 q-19 u-19
i__@day b-31 k-18 l-17 q-20
i__@drink l-16 m-24 n+27 q-16
i__@drive m-26
i__@eat a-17 d-16 j-18 m-31 n+35
i__@english b-15 c+23 m-21
i__@food a-22 b-16 d-22 g-24 i-18 k-16 l-21 m+24 o-26 q-21 r-15 u-16
i__@insurance d-18 n+15
i__@insurer n-16
i__@late a-24 b-22 d-24 g-25 i-21 l-18 o-27 p-21 q-25 s-24 u-20 v-30
i__@medicine a-19 d-27 g-20 j-24 l-21 m-43 o-18 q-27 r-19
i__@move a-33 b-26 d-31 g-16 i-21 j-20 o+21 p-19 q-27 s-19 u-27
i__@pay a-31 b-19 d+34 g-25 i-20 l-20 m-32 n-30 o-20 q-22 u-23
i__@person m-15
i__@place j+19 m-20
i__@relative a-29 b-20 d-19 i-15 l-21 m+26 n-21 o-16 q-21 r-22 u-26
i__@ride n-17 p+24 q-23
i__@sick a-26 m-36 q-29 r-16
i__@stop b-16 j-17 m-16 v-17
i__@symptom a-22 b-23 d-28 h-16 i-19 j-27 k-17 l-23 m-25 p-16 q-24 r-30 s+22 t-18
i__@texts a-23 d-16 j-18 k+25 m-35 n-18 o-17 q-16 v-17
i__@vehicle a-16 j-26 n-22 q+28 r-17 u-16
i__@visit a+16 b-26 d-21 i-17 j-17 n-28 u-22
i__a a-22 b-32 c-42 e-28 f-25 h-60 j-28 k-55 l-39 o-18 q-31 r-40 s-26 t-47
i__able m-15 n+16
i__about b-19 d-27 i+18 m-17 n-34 v-18
i__after o-22 q+16
i__again a-18 j-18 l-17 m-23 n+19
i__all h-17
i__an a+18 b-20 g-16 i-22 j-23 l-20 n-25 p-17 s-23
i__and d-15 l-23 m-32 n+16 p-19 q-18 s-26 u-25
i__another a-20 m-18 o+26
i__anything d+19 l-19 n-23 o-16
i__as a+15 m-16
i__ask a-17 d-17 m+18 n-21 p-20 u-20
i__asked m-24
i__at a-21 b-16 g-34 i-21 j+15 l-23 p-22 u-33 v-28
i__back d-26 i-16 o-27 p-17 r-16 u-17
i__bad m-17
i__be a-38 d-47 g-25 h-29 i-32 j-27 k-19 m-18 q-38 r+19 v-22
i__been q-16
i__before i-21 m-32 o-29 q-16 u-27
i__better b+16 m-18 n-20 o-20
i__big n+15
i__bill d+23 m-29
i__bleach m+16
i__bring a-33 d-29
i__but g-21 m-23
i__by a-27 d-27 g-24 m-33 n-33 o-16 q+16 u-22
i__car j-16 m+18
i__charged d+15
i__come m-22 o-17
i__coming m-31 o-29 r+16
i__consent l+15 m-16
i__day m-29 n-20 o+21
i__do a+18 d-39 i-24 j-29 p-19 q-28 s-16
i__done a-16 l+17 m-24 u-20 v-17
i__driver m-23
i__drunk m-16 s+17
i__follow m-16
i__for a-31 h-20 j-27 p-18 q-26 r-15 s-21 t-19
i__forget b-18 t+15
i__from m-15
i__get c-18 g+17 i-22 j-33 l-28 o-20 p-23 r-20 s-19 u-35 v-22
i__getting m-31 n-19 r-15 u-27
i__go b+26 m-18 t-17
i__going d-19 m-19 n-19
i__good f-21 k-15 n-27 p-20 r-19 t-20 u-24 v-18
i__haircut a-16 m+19
i__have b-24 i-24 l-20 m-26 n-16 q+22 v-23
i__her n-17
i__here a+15 d-19 g+16 m-23 n-16
i__high u+16
i__him j-19 m-21 v+15
i__home i-15 m-29 n-33 o-21 q+29
i__i i-19 l-28 r-24 u-32 v-16
i__id m-15
i__if d-21 m-26 n-21 o-21 u+17
i__in a+18 b-36 c+17 g-33 h-23 i-33 k-34 l-32 m-15 n-31 o-23 p-21 v-21
i__interested b-18 m-15
i__invoice d+15
i__is j-18 m-31 n+16 q-27 s-17 u-22
i__it b-30 g+24 h-30 i-33 k-28 l-15 m-19 p-37 s-39 t-24 u-24 v-28
i__job a-17 b-20 g-16 i-24 j-23 l-16 m+26 n-20 o-16 q-18 r-17 u-16
i__just a-15 m+16
i__know a-22 b-24 m-20 o-26 q-26 t+15
i__last i-17 j-18 l-19 v-21
i__let m+17
i__like b-19 c-26 d-26 m-16 q-15 u-44 v-20
i__lol d-15 g+19 j-16 l-16 n-21 r-17 s-21 u-16 v-20
i__long n-20
i__lost d-16 m-26 o-18 q-16
i__made m-16
i__make b-19
i__making m+18
i__med m-15
i__mind b-16 m-25
i__moving o-24
i__music m-19 n+17
i__my a-49 b-24 c-45 d-22 e-16 f-18 g-68 h-30 l-20 n+25 o-16 q-28 r-34 s-19 t-21 v-46
i__myself d-19
i__need d-20 g-26 i-23 m+21 v-17
i__new a-24 d-15 m+26 n-25 q-18 v-18
i__next o-35
i__no m-36 n-22 p-16 u-19 v-18
i__not a-30 e-23 f-21 h-19 i-22 j-18 k-16 l-18 n-56 o-15 p-42 r-40 s-29 u-30 v+23
i__now b-16 i-24 k-16 m-27 n-16 o-28 q-22
i__number d-15 g+21 i-21 j-15 m-24 u-18
i__of a-17 g-16 j-17 n-26
i__off b-21 g-21 i-16 l+22 m-28 o-16 r-15
i__ok n-18
i__old u-18
i__on c-21 h-29 k+16 m-20 o-38 p-25 s-32 u-15 v-22
i__one d-16 m-22 p+20 q-19 u-23
i__or d-24 h-15 i-19 j-26 m-23 n-26 q+19
i__out d-28 g-23 i-16 j-28 m-39 v-16
i__outside m-16
i__over m-20
i__paperwork a-20 n-15
i__pee n+19
i__put d+19 g-22 m-26 n-17 o-15
i__ready a+17 m-20
i__rent m+15
i__return i-17 m+20
i__running r-24
i__said a-17
i__say n-18 u-18
i__scared m-17 v-15
i__see m-26 u-15 v-16
i__shave n+15
i__she j+16
i__so d-19 g-18 j-17 l-17 m-17 n-17 r-22 s+24 u-18 v-18
i__somebody a-23 i-22
i__someone d-20
i__standing j+16 m-17
i__start m-20
i__started n-15
i__still m-16 s+16
i__stuck g+19 r-16
i__take a+23 b-27 d-21 h-23 m-29 p-30 q-17 s-17
i__taking a-17
i__talk a-33 i+24 m-29
i__texting m-18
i__that j-19 m+19 n-22 q-25 t-16 u-24
i__the b-26 e-18 g-20 h-40 i-67 j+22 l-24 n-36 q-21 s-42 t-27 u-16
i__there a-38 b-24 g-18 h-28 i-31 l-27 o-30 u-21
i__these m-17
i__think m+15
i__this m-34 n-27 r-21 u-32
i__through a+19 d-16 m-16
i__to b-39 c-43 e-24 f-27 g-22 h-52 m-22 p-21 r-27 s-23 v-19
i__today m-19
i__told m+18 n-17
i__truck m-27
i__trust m-20
i__try a+18
i__twice q-15
i__understand m-18
i__up g-20 i-19 j-22 n-23 o-17 q-17 r-22 v-19
i__want a-22 g-31 n-17 q-16 v-29
i__wedding m-19 n+15
i__when n-21
i__where m-20
i__with b-21 i-15 j-16 n-21 q-21 v-17
i__without d-15 m-17
i__work a-17 d-21 i-24 l-17 m+17 o-20 u-35
i__you h-30 n-35 o-32 q-26 r-20 u-36
i__your a-15 g-18 i-25 j-21 k-19 l-21 m+18
i_able n+19 q-21
i_already n-19
i_am a-26 c-54 d-19 e-36 f-42 h-62 i-44 k-32 l-20 n-40 o-24 p-25 q-25 t-21 u-33 v+19
i_ask m-22 n-16
i_asked a-16
i_be b-15 g-17 m-43
i_bring g-22 o-25 p-20 q-30
i_came m-17
i_can h-42 k-26 l-15 m-46 p-21 u-47 v-35
i_come b-19 d-19 g-19 i-20 j+16 m-38 r-18 s-15
i_cut n+16
i_did b-24 d-15 g-21 j-19 m+19 v-25
i_dnt a-19 d-16 g+21 j-20 l-18 n-19 u-17
i_do d-16 i-16 k-30 n-41 o-23 p-29 r-32 t-21 u-17
i_drop n-17
i_ever l-15 v-15
i_felt s+18
i_get a-23 b-19 e-16 f-19 g-52 h-46 n-25 p-32 r-30 s-20 t-17 v-33
i_go a-28 b-20 c-16 d-25 g-29 h-18 i-24 j+32 m-30 r-15 u-29
i_going b-15 d-16
i_got a-31 c-23 g-47 h-19 i-34 k-36 l-19 o+15 t-23
i_had a-24 d-16 j-15 n+17 o-25 r-19 s-20 u-20 v-18
i_hate a-20 b-16
i_have a-19 b-17 c-24 h-29 i-23 j-18 p+18 q-21 r-21 t-53 v-40
i_hit d-16 m-20
i_just b-24 d-15 i-23 j-20 l-17 n-27 o-15 q+18 r-19
i_keep m-25
i_know b-18 m-30 o+17 u-18
i_live m-19
i_looking d+15
i_lost b-19 g-25 l-18 m+18 n-15 r-22
i_love a-16 l-19 m+20
i_make n-18 o-17 u-19
i_meant a-22 b-18 k-22 m+19 v-19
i_mix m+16
i_need b-44 g-35 h-17 l-45 o-15 p-17 r-34 v-27
i_never a-23 b-18 k-17 v+22
i_not n+16
i_owe a-23 d+25 g-17 n-24 o-15 u-18
i_pick h+15 m-21 n-15
i_plan d-19 m-23 n+27 u-22
i_press g+24 m-24 n-20 u-17
i_proceed u-17
i_put a-16 g+18 j-23 m-21 u-20
i_read a-18 l-17 n-17 o-19
i_rest m+20
i_said a-23 b-24 n-30 r-19 u-20
i_say d-20 g+25 j-17 n-16 u-22
i_see g-24 j+17 m-23 u-20
i_send d+19 j-22 m-27
i_sent d-18 i-17 m+29
i_should m-18
i_split d+16
i_still a-37 h-18 i-24 m-33 n+25 s-22 u-15
i_take a-42 b-22 d-41 g-34 h-28 i-16 l-29 p-22 r-19
i_talk i+17
i_talked m-18
i_talking i-20 u+17
i_text g+17 m-20
i_think m-21
i_told m-15
i_took q-15
i_turn j+18 m-22
i_type g+18 i-17 m-18
i_united l-18 m+15
i_use a-17 o-18 q-16 u-22
i_walk a-17 q+16
i_want a+17 b-31 d-29 g-46 h-23 j-28 n-30 o-39 p-17 q-20 r-20 s-19 u-27 v-51
i_was a-15 b-26 j-21 l-18 o-26 p-19 r-21 v-17
i_wear a-16 g-17 o-18 s-26 u-29
i_will d-58 g-35 h-42 i-29 j-20 k-22 l-24 n-54 q-27 s-42 u-52 v-20
i_work a-17 m-22
i_would c-20 d-38 g-19 j-16 n-17 q-26 r-33 s-26 u-19 v-17
iba q+19
iba_a q+19
id b-20 d-30 j-16 m-30 n+32 o-15 p-18 q-23 u-18
id$ a-23 d-30 j-16 m-28 n+32 p-19 q-22 u-19
idea v-20
idea_@stop l+18 v-17
if b-36 c-25 f-16 i-42 j-18 k-23 m-58 o+20 p-40 q+29 s-21 t-21 u-21 v-32
if_@insurance d+19 m-15 u-16
if__@drive n-17 q+18
if__@eat n+17 r-15
if__@move d+19 m-18 o-23
if__@ride q+21
if__a m-16 q-19
if__am a-18 h-16 j-15 m-22 n-15 o-20 r+17
if__can a-18 i-15 m-26
if__come a-16 n-23
if__does g-19 m-20
if__get d-15
if__have b-19 p-20 u-18
if__is m-21 r-15
if__need a-16
if__not d+17 g-24 m-27
if__on d-16 q-15 r-16
if__to n+17 u-17
if_i a-20 b-18 i-31 j-16 l-17 m-40 p-26 q+28 s-30 t-15 u-19 v-16
if_it m-17 u+16
if_my m-19 p-15 q+21
if_you b-21 i-16 m-21
ill b+15
impor* l-17
importa l-17
importa$ l-17
in a+29 b-34 c+43 d-71 f-63 g-88 i-27 k-23 l-85 m-28 n-32 o-20 p-30 r+23 s-45 t-73 u-21 v-38
in$ a+26 c-40 f-17 g-27 i-19 l-34 m-49 o-41 q-51 s-29 t-17 v-29
in_# h-19 r+18
in_@date u-16
in_@english a-33 b-19 c+39 d-19 g-18 h-16 i-26 j-18 k-17 l-30 m-30 n-18 o-21 q-17 r-17 u-23
in_@spanish a-36 b-16 c+42 d-21 e-17 h-18 i-31 j-23 k-25 l-29 m-31 n-17 o-21 q-21 u-26
in__@door j-17 m-25 r+16
in__@month m-20
in__@place a-21 h+19 m-25
in__@traffic p-17 q+16
in__a m-16
in__and b-17 j-15 m-19
in__bit m+18
in__day m-18
in__for m-16
in__hospital u-21
in__how a+16 m-15
in__i a+18
in__is a+19 b-18 j+16 m-42 n-23 q-20
in__it m-18
in__lot a-18 c-17 e-17 h-19 j-22 m-26 r+21 u-16
in__morning h+16
in__need m-16 o+19
in__news d-21
in__now o-17
in__room a-30 n+17
in__text l-23 m-18
in__that m-15
in__the m-17
in__with a-26 m-25 p-21
in__you m-19
in_a b-19 h-16 j-18 l-16 n-27 p-17
in_an p-20 q+15 u-16
in_before a+17 m-16 n-15
in_for a+26 m-20 o-15
in_front m-15
in_is m-15
in_my a-20 b-20 d-19 r-22 u-15
in_she a+16
in_the c-43 d-44 e-31 f-20 g-34 h+18 i-52 l-37 m-33 s-16 t-20 u-20 v-40
in_there a-20 d-19 h-16 i-24 j+17 m-28 q-19
in_this a+16
in_to m-18
in_today m-20 s-16
inclu* d+15 i-17 l+20 m-26
info b-18 l-17 o-17
infor* d-22
infusion d-32 g-16 h-16 j-23 m-33 o-16 u+26
ingles a-38 b-34 c+55 d-32 e-28 f-22 g-32 h-19 i-35 j-31 k-25 l-35 m-26 n-31 o-43 p-21 q-33 r-26 s-25 u-39 v-32
inhaler n+16
inscr* a+20 k-16 l-18 m-17
inste* a-19 b-22 n-31 o+21
instead a-19 b-22 n-31 o+21
instead$ a-15 b-18 m-30 n-19 o+32
instr* m-15 n+18 r-15
instructions m-15 n+18 r-15
insulin m-18
insulina g-19 n+16
insurance a+19 c-17 d+21 g-25 i-19 j-29 l-20 o-32 p-25 q-41 r-21 s-28 t-20 u-29 v-19
inter* d-20 g-26 h-18 i-19 n-20 o-30 p-17 q-24 r-20 s-23 v-26
interesa m-15
interesada m-21 r-19
interesada$ m-19 r-15
interested u-19 v-20
interested$ m-27 v-15
internet m+18
interstate$ j+19 m-20
into m-22 o+16
into_a m-20 o+17
invoi* d+15
invoice d+15
iphon* m+15
iphone m+15
ir a+22 b+34 c-32 d-48 e-22 f-20 g-46 h-37 i-49 j-36 k-37 l-41 m-64 p-22 r-34 s-38 t-25 v-41
ir$ a+30 b+30 c-19 d-27 g-28 i-26 j-18 k-26 l-28 m-43 n-29 o-33 q-37 r-20 s-25 v-21
ir_a o-16
ir_acompanada p-15
ir_antes n-15 o+17
ir_con i-15
ir_otro n-22 o+24
ir_por n-17
ire a-16 b+36 h-17 j-16 l-27 m-35 o-16 q-21 r-18 t-20 v-20
irme n-18 q+18
irme__@vehicle n-15
is a-38 b-62 c-63 e-117 g-80 h-17 j+24 k-85 l-54 n-29 o-31 r-23 t-40 u+27 v-18
is$ a-19 b-25 d-23 j-16 m+22 o-15 q-21 s-19 u-19
is_# d+17 j-19 n-18 o-16 p-19 q-16 s-17
is_@drink a-19 d-32 h-19 i-21 j-24 l-19 m-17 n+34 p-15 q-29 s-18 u-39 v-17
is_@drive a-19 d-15 i-20 j-17 m-27 o-19 p+25 u-24 v-24
is_@drug m+16 u-20
is_@food m+25 n-18 o-20 u-18
is_@holiday a-17 h-20 m+17
is_@insurer d+20 n-18
is_@late h-15 m-24 p-21 r+20
is_@open h-26 m-20 o+18
is_@parking d-21 j+31 m-23 u-16
is_@sick b-16 d-16 m+16 n-15 p-16 s-21 u-21
is_@symptom m-34 n-16 p-15 s+26 u-20
is_@treat a-20 g-19 j-20 m-23 p-17 u+22
is__# g-28 h-25
is__@call g-18 j-19 m-34 u-22 v+23
is__@clinician a-29 d-20 j-16 p-19 u-22
is__@day a+16 d-26 j-16 s-16 u-18
is__@door h-19 j+21 m-16
is__@drink d-22 s-16 u-15
is__@drive p+18
is__@drug l-16 m-31 u+17
is__@food d-18 m+17
is__@holiday a-16 m+20 u-18
is__@hours h+17 j-17
is__@late d-20 h+19 j-22 u-17
is__@month m-16
is__@open a-19 d-17 i-18 n-19
is__@parking a-16 d-21 i-19 n-16 r-20 u-19
is__@pay j-18 u-18
is__@person m-16
is__@place d-25 g-17 i-20 n-19 o-18 s-20
is__@price a-24 d+20 f-17 g-31 h-23 j-39 n-19 q-16
is__@relative a-19 d-17 h-17 i-22 j-18 m+17 q-30 r-16 u-29 v-18
is__@treat d+23 j-21
is__@vehicle j-19 r-15
is__@visit b-25 d+32 f-17 g-25 i-22 l-16 m-16 n-35 o-32 p-25 q-23 r-23 s-33
is__@wrong i-19 m-19 v+22
is__a b-25 c-17 d+19 f-31 h-55 k-16 l-26 m-21 n-29 o-21 p-37 r-34 s-22 t-21 u+17 v-46
is__about d-17 m-24 u+28
is__after d-16 o-20 u-19
is__all o-18
is__allowed n+15
is__an d-28 f-16 h-19 m-26 n-27 q-15 u+22
is__and n-17 u+22
is__another m-17
is__anyone i+16
is__anything d-15
is__as d-15
is__available a-22 d-21 i+19 m-22
is__bad d-31 h-19 i-15 j-27 r-25 u-29 v-16
is__bank h-16 m+19
is__be r+29
is__bill d-17 m+19
is__blue d-16
is__by m-21
is__can m-22
is__code m-17
is__coming p-17
is__covered m-23 p-25
is__day d-24 m-28 n-23 p+18
is__difference o-17
is__do m-23 u+16
is__early n-16
is__expensive d+17 m-24 u-20
is__fine j-19 m-26 n+24
is__flight m+20
is__for c-19 f-23 h-34 l-21 n-21 p-29 r-24 s-30 t-27
is__free d+16 m-25 p-22 u-27
is__from f-22 g-17 l-17
is__go d-17 m-20
is__going a-18 b-36 d+25 f+17 g-16 j-30 m-26 p-22 r-27 s-18 u-18
is__good b-19 c+16 f-26 p-21 q-15 t-15 u-24
is__hot j-15 m+22
is__i b-19 d-18 g-27 o-17 p-17 q-24 u-27
is__if m-16
is__in a-29 d-35 f-15 j+16 l-15 n-21 o-17 q-20 r-22 v-21
is__is a-20 b-20 d+20 j-21 n-30 q-22 s-23 u-19
is__just m-20 u+22
is__lady m-17
is__latest h+16 m-19 u-15
is__like d-31 i-23 m-23 s-16 u+20
is__lol m-18 n+17
is__longer m-15
is__lot m-17
is__manager i+17 m-15
is__me a-30 d-33 f-22 g-21 k-19 l-25 m-58 n-26 p+22 q-28
is__mess r+16
is__mr v+16
is__my d-23 i-16 n-17
is__name u-20
is__new a+16
is__next d-19 n-21 o-19
is__no m-16
is__not u-21 v+24
is__now p-16 r-17
is__number d-32 g-22 i+17 l-17 u-20 v-18
is__of a-18 d-23 g-28 h-18 o-16
is__ok b-25 c-18 f-22 g-24 h-28 i-29 j-42 k-22 l-23 m-48 n+43 o-18 p-36 r-16 t-31 u-29 v-24
is__on a-24 h-18 i-19 n-21 q-19 u-34
is__only j-15 u-16
is__out m+15 o-16 u-24
is__outside j-17
is__party d+16 m-20
is__past h-21
is__per d+30 j-15 u-24
is__pharmacy m+16
is__place m-28
is__point m-18 u+16
is__real u+16
is__right r-20 s-21 t-18 u-26
is__sacar m+17
is__safe n-17
is__same a-17 m-25
is__sign a-22 m+17 u-17
is__sorry m-16 r+15
is__still a-20 j-25 m+16 n-32 o-16 s+16 u-17
is__street r-17
is__success d-16 u+15
is__take j-18 m-16
is__that a-27 b-17 h-17 j-27 t-17
is__the a-49 c-23 f-33 g-27 i-46 j+33 l-31 n-16 p-39 r-36 t-20 u-17 v-32
is__there d-26 f-17 p-19 q-29 s-18 u-17 v-16
is__these d-16 l-20 m-19
is__this d-16
is__time d-17 m-21 o+23
is__to c-19 f-33 g-39 l-34 q-24 r-38 t-20 u-36 v-32
is__today d-21 f-17 i-26 o-20
is__too h+16 j-18
is__true a-16 i-15 j-20 q-18
is__us b-16 m-17
is__way a-16 j-22 n-15
is__what n-18 q-19
is__where m-18 s+16
is__while a+16
is__with n-16 p+15
is__work m-26
is__you a-25 d-15 g-16 h+21 i-15 m-31 u+15
is__zip d-16 g-15 h-16 j+21 m-22 u-15
is_a a-17 d-21 f-34 g-35 h-20 j-48 o-20 p-39 t-25
is_all f-17 j-17 p-19 u-18
is_an a-16 d-19 m-25 u+17
is_anyone h+16 l-16 m-28 u-17
is_been m-22
is_black m-17
is_coming a-25 b-21 n-18 p+22 r-28
is_dis g-15 j-18 m-20 u+23
is_fine d-16
is_for m-16
is_good f+18 g-15 l-18 m-17 n-20 o-23 p+16 q-19 t-16
is_in d-23 n-24 r-24 s-17 u-17 v-16
is_it a-41 b-63 c-43 e-34 g-60 h-21 i-62 j+28 k-37 l-47 m-41 n-19 o-38 p-58 q-29 r-40 t-51 u+39 v-46
is_killing s+16
is_locked m-19
is_maria i-16
is_my a-36 b-23 c-19 f-29 g-33 h-34 i-37 j-18 o-31 r-33 u-57
is_no m-21 v+18
is_not d-35 f-22 g-33 h-15 j-27 l-23 m-21 n-24 p-29 s-29 t-19 v+30
is_ok m-21
is_on m+16
is_out a-16 b-20 j-18 o+19 p-21
is_right j-18 r-15
is_set p+17 q-26
is_she a-17 m-15
is_slow q-17 r+21 s-16
is_taking a-25 b-17 m-26 n-21 q-20
is_texting l-15 u+19 v-23
is_that a-49 b-37 d+22 f-17 g-35 h-17 i-17 j+16 k-17 m-56 o-37 p-30 t-47 v-23
is_the a-22 b-53 c-31 e-30 f-55 k-27 l-42 n-58 p-47 q-41 r-50 s-62 t-30 u-16 v-23
is_there b-49 d+16 f-34 h-38 i+16 l-24 p-40 q-18 r-56 s-44 u-18 v-47
is_this a-31 b-34 f-15 g-47 h-32 i-50 l-49 n-32 o-28 p-16 q-19 r-20 s-45 t-16 u+28 v-31
is_too a-17 d-18 j-15 n-18 r-20 u-17
is_up a-17 d-21 f+21 g-16 h-18 j-22 u-21
is_walking r-15
is_what n-24 o-18 t+17 u-21
is_writing m-18
is_your d-42 f-19 g-32 h-32 i+18 j+16 k-15 l-19 s-18 t-27 u-46 v-22
it a-27 e-110 g-27 h-59 i-79 k-27 l-46 m-32 n-42 p-35 q-46 r-53 s-19 t-16 u+53 v-74
it$ c-64 e-59 f-70 g-16 h-54 i-58 k-41 m-22 q-60 r-65 s-17 u+19 v-65
it_@cancel b+20 m-27
it_@price i-16 u-17
it_@thanks m-21
it__# b-19 d+15 g-17 m-37 n-27
it__@cancel b+16 m-15
it__@date a-17 b-22 m-25 o+25 u-18
it__@eat m+17 n-17
it__@english a-19 c+18 m-16
it__@holiday m+21 u-18
it__@late d-18 j-19 q-16 r-18 u-16
it__@medicine m-16 n-20
it__@month m-15
it__@person m-21
it__@place j+16 m-17 u-21
it__@sick d-17 m+24 o-16 s-18
it__@spanish a-19 c+19
it__@treat d+20 u-19
it__a b-26 n-21 o-18 p-21 s-28
it__all f-16
it__am n-16
it__back d+15 u-18
it__be b-17 j-15 n-27 p-17 u-35
it__been m-16
it__can m-23 q-21
it__covered u-17
it__do d-16 m-16
it__early o-16
it__for i-16 j-18 n-17 q-17 s-19 u+21
it__from d+15 m-23
it__get a+16 j-17
it__good f-16
it__help a-16
it__i d-26 g+16 j-20 m-36
it__if d-18 j-17 m-22 o-16 q+17 s-15 u-21
it__in a-22 d-16 m-28 u+21
it__is d-16 u-16
it__it b+18 d-21 l-15 q-17
it__me c-18 j-20 k-18 l-32 n-31 o-17 p-32 q-33 r-19
it__my i-25 n-24 o-19
it__not a-18 m-23 q-30
it__off n-19
it__ok m-17
it__on a-22 c-16 h-22 i-19 k+17
it__one m-17
it__only j-18 u-15
it__or d-20 m-22 n-16
it__out l-15 m+21 n-17 o-15 u-22
it__please m-17 o-25
it__right d-17 m-15
it__same m-28
it__snow d-19 m+18
it__that d-19 n-16 q-15
it__the d-24 g-17 m-32 r-17
it__there m-16
it__to b-33 c-21 f-27 g-29 i-33 j-21 l-26 p-37 r-23 t-18 u-56 v-18
it__too h-23 m+21 o-20 r-17
it__up m-24 n-17
it__what g+18 u-15
it__with b-17 d-21 i-23 n-25 u+21
it__work d-15 g-20 m-29 o+17 u+20
it__you d-21 j-26
it__your m-18 u+19
it_a a+16 h-22 i-23 j-20 r-19 s-17
it_about u+17
it_back k+18 m-16
it_bad m+17
it_be a-23 b-19 d+17 g-15 m-33 n-21 u-40
it_but a-16 m-16 o+17
it_covered m-19
it_do j-20 m-26 u+19
it_easy a-16 j+16
it_feel s-16
it_for u+17
it_from j+18 m-15 u-23
it_going b-18 f+19 j-21 n-24 p-16 q-27 r-26 u-39
it_help g-19 m-23 u+23
it_hurt d-19
it_i q-17
it_if n-16
it_in a-33 b-21 c+23 h-15 i-16 k-16 l-19 n-19 q-18 s-16
it_is b-31 e-22 g-16 h-39 i-20 j-40 l-18 n-44 o-17 s-15 t-38
it_just m-26 u+21
it_like j-21 m-16 u+17
it_make d-18 m-24 u+24
it_mess m-15
it_normal u-18
it_off b+25 i-20 o-15 u-16
it_ok d-20 j-15
it_on m-31
it_over i-17 m+20
it_safe n-17
it_says a-19 u-17
it_set d+15 u-18
it_so b+17 m-21
it_take d-25 j-19 m+27 n-17 u-35
it_the a-20 b-25 i-15 j+22 m-42
it_to a-16 d-19 u-22
it_today o-18
it_too h+16 j-18
it_true d-27 j-19
it_up b-25 c-17 i-19 j-17 k-19 l-20 p-15 q-16 r-18
it_what u-18
it_work g-24 m-29 u+25
it_works g-22 m-19 u+23
itching a-16 i-16 m+28 o-19 r-19 s-20
itchy s+18
iv m-26
iv$ m-15
iv_was m-19
jaja e-17
jaja$ e-16 m+21
jajaj* m+18
jajaja m+18
january m-21 o+21
jazz m+15
jazz$ m+15
jj d-15 e+26 l-16 m-28
jj$ d-15 e+26 l-16 m-28
job a-31 b+15 g-25 j-29 k-16 l-21 n-27 p-22 r-25 s-17 u-27 v-20
job$ a-18 b-18 d-19 g-18 j-16 m+17 o-16 q-18
joke m+21
joke$ m+21
jueves a-26 h-22 i-19 j-15 l-19 o+28 p-15 q-21 r-18 s-17 u-16
junto a-18 m-26 u-15 v-18
just a-19 c-24 d-16 e-25 f-26 g-16 h-30 j-22 k-27 p-20 s-28 v-36
just_@cancel b+15 m-21
just__@vehicle q+23
just__a n+18 q-21
just__in b-19 i-20 u-20
just__it m-18
just__know o-16 t-16 u-21
just__the o-22
just__you a-16 m+16 o-21 q-16 r-16 u-26
just_a d-18 i-18 o-16
just_got i-16
just_had o-19
just_so u-18
just_the m-15
keep a-38 b-28 c-21 g-16 i-30 j-19 q-19
keep__@call m-19 n+17
keep__@texts r-23
keep__@visit a-15 v-21
keep__about m-16
keep__but m-20 o+17
keep__coming m+18 r-23
keep__i k-16
keep__in m-16
keep__me g-21 k-15 l-20 m+19
keep_getting m-16
keep_me m-15 v-15
keep_my m-16
keep_texting k-15 l-21
keep_the m+18 r-23
keeps j-21 l-17 n-16
ketamina d-21 g-23 j-16 m-19 u+25
ketamine d-29 e-19 f-16 g-34 h-19 i-26 j-31 l-22 m-33 n-26 o-21 p-17 q-25 r-21 u+41 v-19
keys j-16
keys$ m+20
kid b-20 n-23 p-30 q-22 u-21
kids b-16 c-21 d-21 g+15 i-17 j-28 n-16 p-35 q-27 u-37 v-15
kill d-17 k-16 l+17 m-25 n-17 o-16 q-16 s-20
kill__@texts l+19 m-18 u-21
kind a-18 g-22 h-15 j-25 n+15 q-17 u-18
kind__@clothes m-18 n+16
kind_of g-22 j-25 n+15 u-18
kindl* m-21
kindly m-21
kjhkj* e+17 m-17
kjhkjh e+17 m-17
kk c-17 d-18 e+19 f-18 l-20 n-15 u-18 v-19
kk$ f-16 l-15
knitt* a-19
knitting a-19
knock* u+15
knocked u+15
knocked_out m-15 u+16
know a-16 d-17 e-17 h-31 i-27 j-24 k-20 l-27 p-26 s-21
know$ a-22 d-19 g-29 m+18 o-27 q-33 t+16 u-45 v-36
know__are g-19
know__i u-18
know__is m-26
know__put g+21 m-20 u-21
know__this m-24
know__to g+18 m-25 u-18 v-16
know__you g-21 m-15
know_about m-20
know_any u-18
know_before n+19
know_how g+19 m-19 u-15 v-16
know_i b-16 m-25 o+16
know_it m-18
know_what m-27 u+15
know_who m-28 q+18
know_yet m+18 q-17 v-16
la a-38 b+19 c-89 e-84 f-82 g-46 h-27 k-34 l-67 o+23 p-52 q-61 t-48 v-68
la_@body n-19 u-24
la_@clinician a-30 b-21 d-20 i+31 j-19 m-28 o-22
la_@door a-18
la_@late d-20 i-16 m-21 n-27 q-18 r-19
la_@medicine d-17 g-23 i-19 j-17 l-16 m-32 n+26 o-17
la_@person u-17
la_@place a-26 b-24 d-22 g-17 j+22 l-21 m-47 n-24 o-26 p-17 q-17 r-24 s-22 u-33 v-25
la_@staff i+19
la_@symptom m-18 n-17
la_@treat b-16 d-21 g-23 j-16 m-20 u+25
la_@visit a-38 b+15 c-27 e-22 f-20 g-29 h-28 i-41 k-28 l-41 m-38 o+22 p-24 q-32 t-19 v-37
la__@day a-18 b+27 h-16 l-24 m-31 o-26
la__@eat m-17
la__@move a-18 i-16 m-16 n-24 o+21
la__@relative m-24 p-17
la__de a-17 j-23 o-25 p-15 u-20
la__del m-16
la__entra o+17
la__es m-19
la__favor i-15
la__la a-19
la__mi p-17
la__otra a-16
la__por i-17
la__que b-22 d-18 i-15 j-19 m-24 n-16
la__tiene a-16 d+16
la__vez a-23
la__y m-19
la__ya m-17
la__¿ m-21
la_attend a-18 m+23
la_de m-17
la_del b+20 l-16 m-23 o-23
la_hora o-22
la_lista i-17 o-18
la_luz a-15 d-21 j-20 m+28 n-16
la_manana b-25 h-19 m-19 n+16
la_noche h+15 m-19
la_playa m+16
la_proxima m-16
la_puede n-19 o+25
la_pueden o+17
la_ubi a-20 i-19 j+24 l-16 m-21 o-18 r-17 u-15
lady j-16 n-16 s-19 t-16 u-19
lady__me q-18
lapto* m+18
las a-23 b-16 c-17 d-30 e-19 i-22 l-21 q-23 s-15 u-34 v-19
las_# d-16 j-16 m-27 n-19
last b-22 l-21 o-33 q-19 r-21 t-16
last$ m-26 n-21 s+16
last_@month n-16
last_@year n-16 s-18
last__i s-15
last_text g-16 i-16 j-16 k-15 l-21 m+23 v-19
last_time a-23 d+15 h-19 m-27 u-21
last_week d-17
late a-42 b-38 c-32 e-26 f-32 g-43 h+35 i-45 j-32 k-34 l-37 n-35 o-25 p-50 q-28 r+27 s-43 t-33 u-47
later a-16 b-26 c-19 d-28 e-17 h-32 i-29 j-20 k-23 l-26 n-30 o+22 p-20 q-23 r-26 u-27
later$ a-22 b-19 d-17 h-20 i-21 k-17 l-20 m+26 p-16 r-22 u-16
later__day m-16 o+27
later__the m-20
later__you o+18
later_in m-19
later_time m-17 o+20
lates* h+19 m-20 u-19
latest h+19 m-20 u-19
latest_you h+16 m-19 u-15
law d-19 u-15
law$ d-15 m+18
le a-20 b-38 d-40 e-24 f-23 g+34 h-33 i-39 l-36 n-24 o-40 q-38 r-26 s-27
le__a a-19 n-15 q-20
le__para n-16 u-16
le_hago m-18
le_pico a-15 g+22 j-17 m-20
le_pongo g+21 n-20
learn m+15
leave a-25 c-16 d-23 i-24 p-20 r-25 v-20
leave__@visit m+17 q-19
leave__off l+17
leave_it u-15
leave_me l+16 m-18
leave_my q-22
leavi* b-17 q-16 r+18
leaving b-17 q-16 r+18
leaving_now m-24 r+17
left n-17 o-17 q-18 u-17
legal j-17
legit u+17
legit$ j-16 u+22
lejos j+19
lentes m-15 n+18
les g-20 j-16 n-27 p-18
les_dio i-16 m-16
let c-26 d-37 e-15 f-20 g-20 h-29 j-24 l-34 n-34 p-45 r-15 s-28 t-26 u-49 v-39
let__@move m-18
let__do m-22
let__else b+20 o-19 v-19
let__get a+16 o-16
let__have b+19 o-20 v-19
let__it b-19 d-18 p-19 u-25
let__know b-17 u-15
let__leave m-16
let__talk a-20
let_me b-29 d-24 j-15 l-25 m+17 n-20 p-35 r-16 u-33 v-22
let_us a+16 b-23 d-18 h-18 m-38 n-19 o+21 p-16 s-16 u-20
let_you m+17
lette* b-16 d-25 n-15 o-18 u-21
letter b-15 d-23 n-15 o-17
letter$ d-18 i-16 m+20
letter__my i+15
letters g+16 m-15
libra* m+19
library m+19
libre b+16
licen* a-19 u-19
license a-19 u-19
license$ a-18 m+21 p-18 q-20 u-17
like b-35 d-19 e-16 f-19 g-37 h-25 m-19 n-20 p-27 q-33 t-19 v-32
like$ d-35 g-16 i-19 m-18 u+22
like_# l-16 r+23 s-19 u-21 v-15
like_@animal m+15
like__@visit a+19
like__a u-17
like__arrange a+17
like__get i-17 l-16
like__it a+15 i-18 m-24 r-16 u-22
like__opt a-24 i-19 l+17 m-16
like__out i-16 l+18
like__try a+18
like_a a-18 m-29 u-15
like_to b-19 c-28 d-27 n-20 q-16 r-31 s-22 u-50
linda l-16
line a-24 m-21
line$ a-19 j+16 m-17
lined p+20 v-16
lined_up p+20 v-16
list b-15 c-26 d-27 e-16 h-19 j-31 o-26 p-31 r-22 s-25 t-23 u-31
list$ b-16 d-15 g-45 i-23 j-26 k+18 n-18 o-18 p-24 q-17 r-18 s-19 t-16 u-19
list_for m-18
list_of a-20 g+16 i-18 l-17 u-16
lista g-18 h-16 i-22 j-17 m-17 n-19 o-21 p-21 s-17 u-20 v-18
lista$ b-35 i-20 k-28 l+19 p-17 u-17 v-15
littl* o-16
little o-16
little_@late m-16 r+18
live a-23 d-16 l-17 u-19
lk e+22 m-21
lk$ e+22 m-21
lkjlk* e+16
lkjlkj e+16
llama* a-25 b-16 i+24 n-22 o-16 p-20 q-17
llamar a-17 i+23 m-31 n-21 o-15 v-18
llamen b-17
llega m-18
llega* a-16 g-16 k-17 l-25 m-39 n-23 o-16
llega_el m-18
llegando m-18
llegando$ r+16
llegar a-15 m-20 n-19 s-22 u-16
llego a-36 b-30 g-25 h-23 i-24 l-24 p-26 q-25 r+18 s-19 u-37 v-20
llego$ d-28 m-33 u-22
llego__a m-21 o-17
llego__las m-16 r+18
llego_a j-20
llego_en r+16
llego_un d+16 m-17
llegu* b-17 q-20 r-24
llegue q-17 r-22
lleguen m-17
lleva a-19 b-15 m-19 n-17 p+21
lleva* a-20 d-15 j-17 l-20 m-22 n-20 o-16 p+17 r-22 s-16 u-17
llevaba q+16
llevan l-16 m-19 n-16 p+21 q-16 r-16
llevar b-26 c-16 f-17 g-47 h-23 i-39 j-23 l-15 m-34 n+33 o-33 p-28 r-16 s-21 u-33 v-19
llevarme a-23 b+19 c-16 d-19 l-18 m-30 n-31 o-20 p+16 r-15
lleve a-18 i-23 m-19 q+23 u-22
llevo a-16 d-19 h-18 i-16 j-22 l-16 n+21 q-20 r-16 u-22 v-16
lmao e-20 m+19
lmao$ e-20 m+19
lo b-19 e-32 f-29 h-43 i-50 j-48 k-38 l-56 n-36 o-25 q-47 r-40 v-39
lo_@body b-22 l-27 m+18 s-15 u-19
lo_@thanks m-18
lo__@english a-16 c+16 m-16
lo__@ride m-16 p+18 q-20
lo__en a-16 c+15 m-21
lo_cubre d+16
lo_de b+16 m-19
lo_del m-20 p+18 q-21
loan m+22
loan$ m+22
locat* m-22 u-16
location a-25 d-19 g-15 h-28 i-37 j+16 m+30 o-15 q-22 u-31 v-25
locke* a-17 m-23 q-19
locked a-17 m-23 q-19
locked$ m-19
locked_in q-18
lol a-43 b-42 c-36 e-47 f-40 g+15 h-35 i-38 j-37 l-48 m+23 o-15 p-35 t-39 u-17
lol$ a-35 b-32 c-27 e-33 f-31 g+18 h-28 i-30 j-40 l-36 p-30 r-36 s-29 t-25
long b-31 c-16 d-43 e-22 f-23 g-31 k-20 l-39 o-18 t-16 u+16 v-21
long$ m-26 n+21 u-17
long__@drive j+17 u-23
long__@symptom u-15
long__@visit m-20 u+18
long__a m-26 n-17 s-16
long__he m-15
long__i j-21 o-15 s-30 u+20
long__it d-15 n-24 s-17
long__take m+27 u-29
long__the m-16 n-19 s+18 u-22
long_am j-16 m-16 n-21 s-17 u+20
long_before m-27
long_does d-16 n-24
long_is s-16
long_till n-16
longe* a-25 i-20 m-22 n-16 s-15 u-29
longer a-25 i-20 m-22 n-16 s-15 u-29
longer_interested b+16 l-19
look a-20 j-24 l-15 m+25 u-22
look_up a-17
looki* b-17 l-15 m-29 n-21 u-16
looking b-17 l-15 m-29 n-21 u-16
looking_at d+15
looking_for t-17
looking_to m-15
looks u-16
los b-44 c-38 d-46 e-33 f-31 h+19 i-19 j-23 k+32 o-33 p-32 q-41 r-37 s-38 v-44
los_@day a-15 h+26 m-20
los_@texts a-45 b-34 c-26 d-20 e-25 f-19 h-19 j-22 k+35 n-29 o-28 p-21 q-22 r-24 s-26 t-19 u-46 v-36
los__otra k+21
los__vez k+21
los_papeles a+16 m-18 n-18
lose a-17 b-18 g-27 j-18 l+27 r-19 v-15
lose_my b-17 l+22 m-32 n-16 r-19
lost a-32 c-17 g+22 h-20 i-23 k-19 l-41 m-16 n-37 p-26 s-24 t-24 u-36 v-28
lost__@call l-16 v-16
lost__@ride b-20 m-21 o-20 q+23 r-17
lost__i g-19 r+19
lost_but g-20 m-15 r+23
lost_my a-17 g-36 j-23 l-31 n-26 o+16 p-15 r-31 u-23 v-19
lot a-27 b-21 c-21 e-20 g-16 h-26 i-24 k-16 l-19 m-28 n-26 o-20 q-29 r+19 u-39 v-16
lot$ a-23 b-18 c-19 e-19 h-23 i-17 l-16 m-21 n-21 o-17 q-21 s-18 u-29
love b-19 d-16 n-19 o-18 p-15 u-17
love__god l+16 m-18
love_of l+16 m-18
luck m+15
lugar h-17 l-16 m-25 n-18 q-18 v-16
lugar$ m-17 o-15 r-21
lugar__voy b-16
lugar_de b-18 o+15
lugar_ya b-16
lunch d-19 h+21 j-16 m-17 q-16
lunes d-15 h-27 n-18 u-18
luz a-15 d-21 j-20 m+28 n-16
luz$ d-19 j-19 m+26
lyft n-22 q+19
m a-28 b-33 c-23 d-29 e-29 f-20 g-20 h-20 i-20 j-25 k-21 o+22 p-18 s-23 t-16 u-29 v-24
m__la b-17 d-15 m-23 o+17
ma a+19 b-16 i-16 l-15 m-18 n-18 o-21
made d-15 m-30 n-17 o-18 t+19 u-16
mail m+18
main j+19 m-17
make g-37 h-23 j-22 k-27 n-32 p-20 q-26
make__@stop l+18 m-22
make__@visit b-19 i-20 o-17 u-15
make__an a-16
make__if o+17
make__the b-17
make_it a-23 d-24 i-19 k-17 m-34 s-16 u-24
make_me a-16 d-19 u+17
makes l-16
makin* m+18 n-19 o-18 r-21
making m+18 n-19 o-18 r-21
mal i-25 j-20 l-27 m-32 n-25 o-16 p-24 q+17 u-21 v+25
mal$ i-18 l-18 m-25 n-22 p-21 q+16 u-15 v+17
mal_el l-15 v+16
malito m+15
mall d-18 h-23 i-17 m+20 n-21 o-17 s-24 u-29
mall$ u-23
mama i-24 j-17 m-19 q-40
man d-16
man$ m+20
manag* i+21 m-16 u-17
manager i+21 m-16 u-17
manager$ i+16
manan* a-30 c-23 d-21 g-17 h+16 i-25 j-23 k-15 l-22 p-18 q-23 s-16 u-31 v-15
manana a-30 c-23 d-21 g-17 h+16 i-25 j-23 k-15 l-22 p-18 q-23 s-16 u-31 v-15
manana$ a-25 b+16 c-15 d-18 h+17 i-18 j-18 l-18 q-20 u-32
manda i-15
manda* a-33 b-23 c-18 g-22 h-18 j+17 n-28 p-22 s-18 u-17
mandame i-17 j+24 l-17 m-26 u-17
mandame_el j+19 m-19
mandan j-16
mandar m-29
mandarme_@texts l+15 m-28
mandarme__@texts l-18
mandarme_los l-18
mandaron u-16
mandatory m-17
mande b-17 i-18 l-26 m+16 n-20 u-18
mande* a-22 b-16 g-18 m-36 o-17 q-16 u-18
manden i-16 l+21 m-29
mando g+19 m-21
manejar n+20 o-17 q-18
many a-23 g-20 h-28 i-20 j-32 k-16 o-31 q-24 s-18
many_@hours m-23 n+20
many_@thanks l-15 m-16 t+15
many_@visit m-27
many__do d-23
many__in m+19 u-21
many_times l+18 m-19
map e-23 f-15 j+27 l-17 m-25 u-15
map$ e-23 f-15 j+27 l-17 m-25 u-15
maps a-17 m-16 n-16
maquina m-18 u+17
marcar a-21 i+21 n-20 q-17 u-15
mareada s+16
mareo u-17
mareo$ s+16 u-16
maria a-20 i+18 j-16 l-16 m-33
maria$ i+16 m-23
maria_@wrong i-16
marido a-25 c-15 d-19 h-23 i-24 j-22 m+34 n-17 u-30 v-19
marque a-16 d-16 g-22 j-16 l-21 m+18 u-25 v-17
marqueme e-17 i+30 l-17 m-29
martes a-34 b+19 c-19 d-18 f-17 h-34 i-19 j-22 k-19 l-31 m-43 n-20 o+18 p-18 q-20 r-19 u-22 v-16
marzo a-18 j-17 m+16
mas a-26 b-48 c-43 e-22 f-22 g-40 h-36 i-47 j-25 k-41 l+32 m-36 n-43 o+34 p-26 r-18 s-29 t-26
mas$ a-34 b-26 c-16 g-21 i-32 j-16 k-21 l+26 m-50 n-20 o-37 p-17 s-15
mas_@late a-33 b-19 c-17 d-22 h-17 k-15 m-26 n-28 o+38 q-22 r-16
mas_@texts b-16 c-19 k-16 l+23 m-26
matte* m-23 n+22
matter m-23 n+22
may c-16 d-23 g-18 j-23 l-26 m-33 n+19 p-30 s-17 u-26 v-22
may__a a-24 m-30 n+18 p-17
may_i b-17 d-16 m-30 p-18 u-16
may_text l-17
maybe$ b-16
me a+20 b-20 c-58 d-36 e-136 f-64 g-32 h-164 j-36 m-45 n-29 p+37 q+16 s-16 t-62 u-15 v-58
me$ c-63 d-44 e-50 h-52 j-70 m-35 o-54 p+22 r-54 s-31 u-30
me_# a-16 m-23
me_@call b-16 m-17
me_@cancel b-23 i-16 l-25 o-27 p-28
me_@day m-22 o+20
me_@fetch a-37 b-27 d-18 g-16 i-33 j-20 l-20 m-33 n-30 o-23 p+32 r-22 s-17 u-28 v-21
me_@howmuch d+16
me_@insurer m-23
me_@stop l+16
me_@vehicle a-20 g-20 i-24 j-21 l-18 m-29 n-20 o-23 p-25 q-31 r-26 s-19 u+32
me__# a-25 l-19 q-20 r-18 v-15
me__@body n-20 q-15 r-20 s+20 u-23
me__@book a+26 b-25 i-16 l-18 o-21 q-19
me__@call a-34 b-16 i+28 k-19 l-26 m-23 n-21 o-17 q-28 v-17
me__@cancel o-16
me__@clinician a+20
me__@clothes a-29 c-16 i-25 l-21 o-16
me__@day l-15 m-26
me__@fetch q+15
me__@medicine g-22 i-17 m-19 n+24 o-17 u-21
me__@person i+16 m-20
me__@place a-20 b-17 j+30 m-33 o-18 p-21 q-16 r-17 s-16 u-19
me__@relative b-16 m-26 o-21 p+19 q-30
me__@sick m-20 p-16 q+21
me__@symptom a-19 n-19 o-16 q-20 r-15 s+20 u-21
me__@texts b-15 j-26 m-31 r-20 u+17
me__@treat a-27 i-17 m-24 u+21
me__@vehicle i-19 j-19
me__@visit a+26 d-17 i-29 l-18 q-16 r-22 u-26
me__a c-26 d-20 e-18 f-22 g-51 h-22 n-44 s-34 t-24 u+24 v-29
me__an m-17
me__and b-15
me__are b-17 m-30 o+21
me__baja b-28 q-17
me__bien m-18 o+15
me__calendar m-16
me__con b-19 j-20 m-27 n-18 p-23 r-15 u-22
me__dar p-17 q-15
me__date a+17 m-22
me__de b-32 g-23 j-15 n-19 q-25 r-17 s-19 v-19
me__do g+16 m-18 u-15
me__el b-25 c-22 f-18 g-24 h-17 i-20 j-23 k-24 l-30 m-21 n-37 u-40 v-27
me__en c+16 i-19 n-19 o-16
me__escribir g-15
me__esto m-22
me__favor a-20 b-18 l-19 o-21
me__for d-19 l-24 u-15
me__good b-16 m-19 o+19
me__hacer u+15
me__i m-24
me__in b-22 m-21 p-22
me__ir n-27 q+15
me__is m-17
me__it a-28 d-22 i-16 q-21 r-18
me__joke m+16
me__la c-21 d-21 e-18 f-18 g-40 h-22 k-30 l-39 p-19 q-41 t-20 u-53 v-23
me__las m-17 u-17
me__list g-19 k-16 l+15 m-37
me__los a-23 d-16 i-18 k+18 m-28 n+16 u-25
me__mal p-23 q+19
me__manana b+17 m-19
me__mas m-21 q-16
me__me d-15 p+20 q-17
me__mi a-19 j-16 l-18 m-33 p+26 q-39 r-22 u-24
me__more m-18
me__my b-23 d-18 g-16 l-18 p-22 u-23
me__no a-26 i-20 l+20 m-28 q-19 u-19
me__number d+20 l-23 u-22 v-25
me__of a-21 l+19 o-15 u-20
me__on k+18 m-21
me__otra m-16
me__para m-19 u-16
me__please b-24 c-35 g-18 i-29 r-16
me__poner g-18 i-16 o-17 u+16
me__por b-19 c-22 i+27 l-21 o-18
me__puede n-23 o+24
me__que d-22 g-23 i-24 m-26 p-15 s-16
me__sin a-23 i-21 n-21 o-18 p-19 q+15 r-16 s-34
me__so m-18
me__someone a-16
me__su i-24
me__text u-17
me__the c-25 e-18 f-17 g-33 h-26 j-17 n-28 r-21 s-35 t-17 u-22 v-24
me__this b-27 l+21 m-37 v-17
me__thread l+16
me__to a-28 b-21 d-29 i+26 j-16 l-17 m+16 o-18 p-17 q-15 r-18 u-32
me__un a-17 j-15 m-31 p-16 q-20
me__una b-20 j-18 l-16 n-22 q-19 r-15 u-24
me__up m-22 q-15
me__weather m+16
me__whatever m-23
me__when m-19
me__with b-25 i-25 l-24 o-17 p-34 q-21 s-17 u-21
me__y m-17 p+17 q-19
me__ya m-19
me__you g-21 l-15 m-24 u+18
me__your b-20 i-16 m-31
me_a b-38 c-17 g-30 h-20 k-27 l-29 n-25 p-30 r-36 s-23 t-15 u-42 v-21
me_about a-15 d-24 l-17 m+21 n-19 r-22
me_again d-18 f-16 k+22 m-34 n-18
me_agarro m-18 q-16 r+20
me_an a-20 m+22
me_and o-17 q-15
me_any l-16 m-21 o-19
me_at i+16 m-20 p+16 q-20 r-17
me_atienda i+17
me_atiendan i-16
me_back a-15 b-15 d+17 g-20 l-15 m-32 q-18 u-25
me_bajo j+20 m-19
me_bk a-19 m-19
me_busque m-17
me_cobraron d+18 s-15
me_company m-16 q-15
me_costaria d+16
me_da m-17 q-21
me_dan b-18 k-18 l+18 m-21 q-17 u-18
me_dio q-20 r-16 s+18
me_directions i-20
me_dormi m-18
me_down m-19
me_duele m+15
me_esperen b+18 l-16 m-19 r-17
me_explica i-19 m-16
me_for i-18 u-19
me_from b-18 l+17
me_get a+19
me_gusta a-20 g-19 i+20 l-21
me_gustaria a+19
me_hace a-18 m-17
me_hizo r+17
me_home m-16
me_how d-21 l-17 u-19
me_iba q+19
me_in a+31 b-23 d-23 h-19 i-25 j-18 k-22 m-29 o-16 q-25 r-19 u-30
me_interesa m-15
me_is m-18 p-23 q+16
me_just m-19
me_la n-20 o+28 q-19
me_leave m-16
me_llego d+16 m-17
me_lleguen l+17 m-17
me_llevaba q+16
me_llevan l-16 m-19 n-16 p+21 q-16 r-16
me_manda i-15
me_mandan j-16
me_manden l+20 m-17
me_molesten m-16
me_more m-18 u+18
me_my a-26 b-18 c-19 i-26 j-16 k-15 l-35 m+17 n-17 o-20 q-16 r-16 u-24
me_now a-18 g-17 k+15 m-23
me_off a-51 c-16 d-23 g-29 h-25 i-18 j-27 k-18 l+40 m-31 n-27 p-28 r-19 s-28 u-37
me_on b-24 d-17 j-16 k-19 m-28 n-18 o+16 u-16
me_out a-23 i-18 k-15 l+26 m-23 n-16 p-17 r-19 u-26
me_pasa m-16
me_please l-18 m-23
me_pongo g-37 n+26
me_puede d-22
me_pueden n-21 q-19
me_puedo a-17 n-23 o-15 q+15
me_queda m-20 o+18
me_quede a-25 c-18 i-24 k-19 n-26 o-19 p-23
me_quedo a-16 b-17 m-27 n-18 p-29 q+16
me_quiten b-20 l-20 m+15
me_quito a-17 d-16 i-16 m-19 n+22 u-20
me_recomendo a+16
me_salio m-18
me_siento a-20 s+17
me_something a-16 m+19
me_surgio o+19
me_talk a-20
me_texteen l+16
me_that m+15
me_the b-20 d-21 k-19 p-15 q-16 r-18 u-31 v-18
me_this l-25 m+25 u-17 v-20
me_through a-33 j-17 m-18 q-18 u+19
me_to a+20 c-20 d-24 k-33 l-36 p-37 s-22 u-28 v-26
me_tomorrow b-21 h-16 m+21 o-18
me_up a+26 b-49 c-28 d-39 e-21 f-21 g-20 h-25 i-17 j-21 n-36 r-34 s-30 t-20 u-37
me_vayan b-16
me_what m-17
mean d-21 h-15 k+18 l-21 u-21
mean$ d-18 u-19
mean__@stop m-20
mean_to k+20 l-18 m-25
meant a-24 b-20 k-24 m+18
med m-15
medicaid b-16 d+28 h-18 j-18 m-31 n-28 o-19 p-23 s-19 u-22
medicare a-22 d+29 h-19 m-23 p-17
medicina d-17 g-15 m-23 u+22
medicine m-19
meds c-15 d-21 m-35 n+21 o-18 q-18
meeti* a-21 m+16 n-16
meeting a-20
mejor a-20 b+16 d-18 g-19 h-20 j-18 k-18 n-19 p-18 q-19 r-24 s-19 u-28 v-23
mejor$ b-20 o+20
mejor__@cancel b+24 m-29 o-19
mejor_no b+23 c-17 m-31 o-24
mensa* i+17 m-16
mensaje i+17 m-16
mensaje$ m-15
mensajes a-36 b-48 c-30 d-27 e-26 f-21 h-26 j-40 l+28 m-23 n-31 o-32 p-27 q-27 r-33 s-34 t-20
menu d-18 g+27 j-18 l-16 m-27 u-24
mess m-29
mess$ r+16
mess__@body m-15
mess_with m-15
messa* a-18 b-25 l+26 o-16 t-18
message_this l+16 m-15
messages a-31 b-34 d-29 e-31 f-27 g-25 h-27 i-23 j-28 k+20 l+33 m-38 n-24 o-32 p-19 q-26 r-22 s-21 t-28 u-38
met d+15
metro m-24 r+15
mexic* r-15 u-15
mexico r-15 u-15
mi b+20 c-34 d-52 e-75 f-42 g-86 h-78 i-24 j-57 k-86 l-19 p+33 r-22 s-82 t-41 u-53 v-42
mi$ a-28 b-21 c-15 i-18 j-16 l-21 m-33 n-22 o-23 p+21 u-20
mi_@animal a-15 m+16 q-18
mi_@clinician a+20 m-23
mi_@insurance a-22 d+21
mi_@relative c-16 d-65 e-42 f-46 g-49 h-48 i-72 j-24 k-41 l-54 o-40 p+37 r-66 s-44 t-44 u-68 v-59
mi_@ride m-19 q+17
mi_@visit a-38 b+21 d-28 i-19 l-32 n-22 o+18 p-16 q-22 r-19 s-23 u-19 v-17
mi__@cancel p-17
mi__@drive m+15
mi__@fetch m-16 p+21 q-27
mi__@insurer q-20
mi__@sick n-18 p-18 q+24
mi__@visit a+17 b-24 m+17 n-20 o-19 p-15
mi__a o-20 q-17
mi__de a-18 b-22 d-19 i-18 l+18 n-24 r-18 v-21
mi__dia o+17
mi__en m-16 q-19
mi__es a-17 j-16 m+15
mi__estar a-17 p-15
mi__favor i-16 m-16
mi__hace a-15
mi__me b-36 c-17 i-22 j-17 l-20 m-37 n-28 p+18 r-19 u-18
mi__no b+19 n-16 p-19 u-16
mi__ocupa a+16 m-17
mi__por c-15 i-20 m-25
mi__puede a-22 n+18 p-22
mi__que m-26 n-17 q+16
mi__quedo m-18 n-19
mi__quiere m-18
mi__se a-17 b-17 c-15 n-21 o-17 p-30 q+21
mi__su m-16
mi__tiene q+18
mi__una m-21 o+18
mi__y m-16 p+18
mi__ya p-20
mi_lugar b+22 j-19
mi_ma a+19 b-16 i-16 l-15 m-18 n-18 o-21
mi_nombre m-16
mi_numero a-24 b-15 g-20 i-25 j-18 l+24 m-33
mi_receta a-19 i+20 m-20
mi_telefono i-16 m-18
mi_turno a-19 b+17 m-20
might m-20 n-19
might__@late r+20
might_be n-15 r+17
migraine s-16
mil m-19 t+17
mil_@thanks m-19 t+17
milk a-22 i-20 k-21 l-17 m+27 q-18 r-15 s-17 u-21
mind a-15 d-15 l-19 n-16 o-23 r-19 v-25
mind$ k-18 v-22
mind_about b+15
mine i-15 m-31 o+16 r-17 u-17
mine$ m-23
minut* a-22 b-19 j-20 l-17 n-16 o-19 r+25 u-23
minutes a-17 b-17 r+15
minutos m-19 r+22
mio m-18 v+17
mis a-18 d-18 h-16 l-16 m-26 n+19 o-19 q-16
mis_@medicine n+15
mismo b-17 d-16 h-19
mismo$ n-21
mismo_dia m-15
misse* m-23 r+17
missed m-23 r+17
missed_my m-21 r+17
mista* l-21
mistake l-21
mix m+16
mix_bleach m+16
mole m+16
mole$ m+16
moles* l+20 m-28
molestar l+18 m-15
molesten m-16
molina d+16 m-16
mom g-27 h-17 k-24 l-26 o-27 s-17 u-40 v-24
momen* m+17
moms n-18 r-20
mon a-18 b-17 h-18 m+23
monday b-16 d-18 o+16 r-21 u-24
mondays a-21 b-27 l-21 u-17
money i-16 l-19 n-16 o-24 u-16
money$ m+18 o-15
month b-27 c-15 g-19 j-19 l-26 n-26 q-18 r-23 s-27 u-40
more a-18 c-26 d-35 f-22 g-27 h-28 i-28 j-24 m-25 n-32 p-19 s-16 t-19
more$ a-19 b+17 d-21 i-18 k-18 m-37 n-21 o-22 r-21
more_@thanks b+16
more__please b-19 o-19 u+16
more__the u+16
morni* b-29 d-18 e-17 f+24 j-19 k-16 l-24 m-30 q-27 u-24 v-20
mornin m-16
mornin$ m-16
morning b-32 d-16 f+16 j-15 l-18 m-24 q-25 u-20 v-16
morning$ a-27 b-24 f+18 q-20 r-26
morning__it m-19
morning__ok m-16
morning_is m-16
morning_of n+15
mother b-19 d-17 n-28 r-15 s-20 v-17
move b-25 c-17 d-19 i-19 n-18 o+18 p-17 r-22 u-18
moved d-15 l-23 m-30 p-19 r-26 s-20 u-23 v+19
moved_to a-15 b+21
mover a-25 b-26 c-18 d-23 h-16 i-20 k-19 n-33 o+21 q-28 s+16 u-17
movie m+25
movie$ m+21
movin* a-19
moving a-19
moving$ b-15 m-23 o+16
mr m-16 v+16
much a-31 c-21 d+22 e-24 f-25 g-25 h-26 i-23 j-26 k-23 o-22 p-16 q-19 s-32 u-17 v-21
much$ d+21 l-21 m-26
much__@price m+15
much__@visit d+24 m-20 u-18
much__a u-16
much__do d-22 m+23
much__does m+16
much__in m+17
much__it d-16 m+21
much__new d-15
much__the d+20 m-21
much_a d+27 m-25 u-16
much_does m+17
mucho d-20 l-19
mucho__@body m-16
music a-17 d-17 e-17 l-19 m+19 q-20 u-19 v-17
music$ d-16 e-16 l-18 m+18 q-17 u-18 v-15
must d-16 h-17
must_be m+17
muy b-24 c-18 e-23 g-20 i-26 j-21 k-17 l-20 m-37 n-23 o-23 p-20 q-24 r-22 t+26 u-32 v-24
muy_amables m-15 t+18
muy_caro d+19
my c-28 d-20 e-118 f-74 g-59 h-132 i-18 j-56 k-34 m+20 n+28 p+19 t-63 u-39 v-46
my_# a-15 b-21 d-19 i-16 l+27 m-30 n-27 o+18 r-23 u-17
my_@animal a-19 b-20 d-17 g-16 i-15 m+33 o-16 p-16 q-27 r-19 s-16 u-16
my_@body a-18 b-21 d-21 m-24 o-18 p-18 q-21 r-20 s+26
my_@call a-25 b-26 c-17 d-35 g-25 i-21 m+23 n-22 o-20 p-18 q-18 r-28 s-19
my_@clinician a+27 d-22 g-23 j-20 l-24 m-39 o-23 p-16 q-15 v-22
my_@clothes a-34 b-27 c-22 d-22 h-17 i-29 j-27 k-18 l-30 m+31 o-18 p-23 r-23 s-15 u-22
my_@day m-15 o+16
my_@drink d-22
my_@drug m-23 n+18
my_@hours d-20 h-18 n-17 r-17 s-21 u-15
my_@insurance b-17 o-15 q-17 s-17 u-16
my_@machine m+16
my_@medicine a-39 b-27 c-17 d-30 g-21 i+24 j-24 k-17 l-24 m-29 n+21 o-25 p-23 q-30 r-23 u-15
my_@pay b-17 g-16 i-21 l-15 m+24 n-28 p-16 q-17 u-26
my_@place m+20 o-20 p-16
my_@price d+30 m-23 u-21
my_@relative b-28 d-21 e-39 f-47 g-54 h-53 i-44 l-68 p+31 q-22 r-25 s-64 t-52 v-21
my_@ride a-32 b-41 c-25 d-34 e-15 f-17 g-29 h-17 i-22 j-26 k-25 l-27 m-33 n-41 o-17 q+45 r-31 s-33 t-16 u-25 v-22
my_@texts a-20 k+25 l-32
my_@treat a-19 o+15
my_@vehicle b-17 i-17 m+22 o-15 p-25 q-26 s-21
my_@visit a-76 b+34 c-41 d-29 e-26 f-21 g-28 h-21 i-45 k-36 o+22 p-42 t-34 u-57
my__# a+18 b-18 d-16 j-17 l-16 m-21 n-23 o-30 p-27 q-25 r+18 s-24
my__@call a-19 i-18 m-30
my__@cancel o-19 q+17
my__@clinician m-17
my__@day o+16
my__@drive a-18 o-17
my__@insurer d+17 m-18 n-21 q-17
my__@late p-17
my__@open h-15
my__@pay i-15
my__@place j-18 m+20
my__@relative m-22 q-19
my__@sick m-23 p-17
my__@stop m-23 p-18
my__@symptom p-16 s+21 u-16
my__@visit n-19
my__a b-20 d-20 i-22 m+15 n-19 p-37 s-16
my__after m-21 n-16 o-19
my__agreed m-18 p+19
my__am m-23 r+20
my__and c-16 m-36 n-26 q-23 r-15
my__any m-19
my__anything n+15
my__at m-26 u-16
my__away q-16
my__bailed q+17
my__balance d-23 m+21
my__be a-24 b-17 m-34 n+16 o-18 p-20 q-24
my__bill d-36 i-17 m+31
my__but a-18 o+18
my__came o-15
my__can a-25 b-15 c-16 d-25 m-34 q+23 r-21 u-25
my__card a-16 b-17 n+20 u-17
my__changed b-24 p-18
my__come o-20 p-16 q-19 u-15
my__coming a-27 r-23
my__day d-18 m-27 q-23
my__did m-16
my__do g-16 o-15 q-21 u-28
my__does m-21
my__for i-16 m-22 n-17 u-19
my__from i-15
my__get n-20 q-19 r-17
my__getting m+15 p-17
my__go m-16
my__got a-33 b-30 c-20 d-26 i-27 j-17 k-19 l-23 n-26 v-21
my__had m+16
my__has a-23 b-18 i-15 m-16 u-17
my__he m-19
my__his p-19
my__i i-17 j-17 l-20 m-24 q-20 u-27
my__in b-16 h-18 j-24 k-19 r-26 s-22 u-44 v-16
my__is a-25 b-17 e-20 g-37 h-31 i-28 j-41 k-22 l-51 n-19 o-19 p+18 q-21 t-32 u-78 v-48
my__it m-30 o-19
my__just m+23 o-16
my__list g-16
my__me c-16 d-21 i-24 l-26 m-46 n-24 o-21 p+30 q-25 s-18 u-17 v-20
my__my m-23 q-26
my__need u-16
my__needs b-19 p-17 q-15 u-17
my__next n+19 p-18
my__no m-17 q+16
my__not c+19 g-15 m-25 p-28
my__now m+17 o-17
my__number g-22 i-23
my__of m-16
my__off a-17 l+16 m-27 q-16
my__ok d-16 m-30 n+25
my__on h-26 i-17 j-22 l-22 m-16 p-30 u-19
my__one m-19
my__or b-17 m-23 n+21
my__out a-25 d-16 m-18 o-17 p-21 q+16
my__plaza b-15 m+16
my__please a-16 b-24 c-27 k-18 o-15
my__said m-25 n-18 q-17
my__same m-15
my__says j-19 m-23 o-20 p-25 s-17
my__sent i+18 m-19 n-18
my__set p+15
my__she m-25 p-20
my__sit a-19 m-16 n+24 p-25
my__so s-16
my__taking m-16 p+15
my__that d-28 g-17 m-32 n+19 p-26 t-15 u-20
my__the d-28 i-35 l-17 p-30 q-39 u-30
my__there a-19 b-19 j-16 m-25
my__this l-16 v-18
my__to c-26 d-38 g-27 j-23 k-28 r-33 s-24 u-34 v-21
my__turn m-18
my__up m-15
my__was d-15 n-23 p-24 r-23
my__we m-18
my__went d-18
my__will b-19 n-21 p+18 q-30 u-16
my__with b-16 n+20 q-18 u-22
my__work n-17 q-16
my__you m-28
my_alarm o-20
my_baby m-19
my_bad m+16
my_balance d+25 s-16
my_bill d+22 m-34
my_calendar m+19
my_car a-21 d-22 j-20 m+36 n-24 r-16 u-20
my_cell b-18 l+16 m-19
my_centro i-17 m+20
my_count d-21 m+20
my_day b-16 m-23 t+19
my_driver m-27 p-19 q+18
my_ex a-17
my_face m-17
my_flight b-16 r-16
my_gps a-16 m-24 p-15 r+22
my_house b-16
my_id m-19 n+22
my_job r-15
my_knitting m-17 n+17
my_mind m-27 o-17
my_money m+16
my_name a-15 m-24
my_new j-17 m+29
my_next a+16 d-20 n-31 o-22
my_number a-16 d-21 g-22 i-32 j-18 m-35 u+21
my_oil m+22 o-22
my_options g+26 l-17 m-23
my_period n+18
my_place m-18
my_records a-17 n-18
my_time n-21
my_truck m-21
my_way a-20 b-18 d-18 j-18 m-42 n-25 o-21 q-36 r+34 s-25
my_work a-17
mysel* d-21 m-16 u-16
myself d-21 m-16 u-16
myself$ d-18 n-39 q+27
nada a-21 b-24 c-18 d-16 h-19 j-19 k-15 n-26 p-18 r-16 u-26 v-16
nada$ b-21 j-15 m-37 n-20 o-22 s-17 u-20
nadie b-19 g-20 l-20 m-25 n-20 p-18
nah a-20 b+20 c-16 d-19 e-15 f-18 j-18 l-20 o-24 p-18 r-16 s-16 t-22 u-21
nah$ m-16
nail m-18
nails u-15
name a-19 d-16 g-15 i-16 l-15 n-25 o-26 q-18 u-25
name__that j-17
name__the m-25
nasal m-17
nausea m-19 s+18 u-16
nauseous m-16
near a-19 i-19 j+24 n-20 o-15 q-19 r-20 u-23
near__@stop m-20
near__@vehicle j+16 m-21
near_a m-20
near_me j-18 m+21
neces* d-29 e-16 g-17 j-18 l-22 p-27 r-18 s-20 u-31 v-23
necesito d-27 g-16 j-15 l-19 p-22 r-17 s-18 u-27 v-17
necesito_@move a-22 o+16
necesito__@english a-19 i-16 m+16
necesito__@visit i-20 m-22
necesito__a a+24 m-22
necesito__carta m-16
necesito__con a-22
necesito_ayuda i-18
necesito_la o-18
necesito_que a+22 m-26
necesito_un a-23 i-29 m+18
necesito_una i+22 m-24
need c-20 e-25 f-21 g-20 h-37 j-29 l-18 p-20 r-18 s-39 t-35 v-53
need$ a-16 n-32
need_# b-19 d-16 m-22
need__@call i-21 m+17
need__@cancel a-18 b+17 m-30
need__@clothes a-20 d-17
need__@day a-16 m+15
need__@move a-34 b-37 d-26 i-20 n-29 o+24 q-17 u-16
need__@pay d+20 m-15
need__@person v-15
need__@ride b-16 o-15
need__@texts k+18 m-19
need__@thanks b+15
need__a a-26 b-18 n-17 q-19
need__anything a-27 d-18 m-21
need__ask a-15
need__be a-18 d-22 m-24
need__bring a-31 d-26
need__day m-26 o+18
need__different o+15
need__do a+20 d-17 g-15 m-24 n-17
need__i m-21
need__in m-16
need__it b+16
need__later m-18
need__lawyer i-19 m+16
need__letter i+19 m-19
need__me d-18 j-15 m-21 u-25
need__my d-24 n+17
need__new a-22
need__note m-18
need__of m-18
need__on m-16
need__out a-21 m-19 n+16 u-15
need__see a+20 i-17
need__sent i+23 m-22
need__shave n+15
need__skip m-16
need__talk a-18 i+22
need__the j-15
need__time m-22 o+16
need__to b-16 d-26 g-19 j-18 m+17 p-22 u-20
need_a b-48 g-35 j-22 k-16 l-17 n-17 o+15 p-33 s-22 u-40 v-30
need_an a+31 b-17 d-30 i-22 m-16 q-20 u-28
need_anything a-21 d-16 m+18
need_for q-17
need_from d-18 j-15 m-21 u-25
need_help g-19 q-16
need_his m-16 n+17 u-15
need_it m-22
need_my m-29
need_somebody a-20
need_someone p-17
need_the k+17 m-25 o-16
need_to c-16 g-22 k-22 m-34 q-44 r-27 v-16
neede* b-15 o-20 t+17
needed b-15 o-20 t+17
needs n-24 p-18 q-18
needs__@place m-16
needs_the m-20
neighbor a-16 b-16 d-17 j-18 n-21 o-18 p+27 q-23
nerve* m-19
nerves m-19
never a-21 d-25 i-26 j-17 n-16 o-17 p-19 q-19 r-22 s-20 t-17 u-22 v+17
never__a m-18
never__i b-18 l-23 m+19 v-19
never__this m-26
never_mind r-16 u-18 v-18
never_said m+17
new a+27 b-39 c-28 d-44 e-21 f-25 g-36 h-20 i-23 j-43 k-29 l-34 m+28 n-48 o+17 p-39 r-41 s-32 t-33 u-46
new$ a+19 h-17 m-17
new_@call i-23 v+18
new_@clothes m+20 n-17
new_@person a+18 m-17
new_@year h+18 l-17 m-22
new__is j-18 m+16
new_date a-29 m-26 o+30
new_day m-24
new_number m+16
new_patient a+18
news d-23 i-16 m+22
news$ d-22 m+17
next c-20 d-35 e-16 g-26 h-22 i-37 k-25 l-30 m-18 p-16 q-30 r-16 t-17 v-23
next_@month m+17 o-22
next_day a-34 m-25
next_one m-15
next_to m-20 n+16 p-18
next_two m-18 o-16
next_week m-27 o+15 u-20
nice b-15 d-17 e-17 i-15 j-16 l-20 q-17 s-18 t+21 u-15
nice$ e-15 l-16 m+17
nicotine m-18 n+19
nieto n-17 q-20
night a-18 d-18 i-17 r-20
night$ n-32 r-16
nine m+18
nine$ m+18
ningu* a-23 i-16 m-20 n-28 o-23 q+18 v+19
ningun a-19 m-15 n-25 o-19 q+21
nm c-18 d-19 e+22 f-24 l-23 n-16 r-15 t-17 u-22 v-18
nm$ d-15 e+16 f-21 l-20 u-18
no a-89 b+36 c-25 d-39 e-123 f-108 h-79 i-40 j-33 k-85 l+21 n-20 p-87 q+23 r-33 s-40 t-86 u-54 v+35
no$ a-30 b-22 c-31 e-29 f-18 i-33 j-30 k-20 l-30 n+27 p-22 r-28 s-25 t-17 u-39 v-35
no_@cancel c-18 l-18 q-18 r-16 v-19
no_@food m-25 n+21
no_@insurer b-17 p-20 q+17
no_@ride b-22 l-16 m-28 p-23 q+28 r-17
no_@stop l-25 m+25
no_@texts m-20
no_@thanks b-30 g-17 h-22 l-28 m+43 o-16 q-15 t-49 v-17
no__@cancel a-24 b-22 c-23 d-17 g-22 i-28 j-18 l-35 m+28 q-33 u-18 v-19
no__@day b+22 m-26 o-16
no__@door r-17
no__@english b-20 c+35 d-15 g-25 i-15 l-22 m-33 q-23 u-17 v-23
no__@fetch n-23 p-16
no__@place j+15 m-19
no__@ride p-18 q+23
no__@stop k-17 l-26 m+20
no__@texts b-32 c-23 i-20 k-38 l+43 m-47 o-20 u-19 v-22
no__@thanks b+21 l-17 m-16 t-21
no__@visit d-19 i-17 l-22 n-15 o-26 q-20 v+18
no__a a-28 b+21 c-22 d-28 e-17 h-19 i-34 j-31 k-26 m-40 n-26 s-24 t-20 u-40
no__aqui m-16
no__available i-18 m-15 q+18
no__bien m-19 o+15
no__can b-16 m-18 q+24
no__carro q+20
no__como m-17 q+17
no__con b-18 m-18
no__conmigo b+17
no__de b-27 i-16 k-18 l-44 m+29 o-15 q-16 u-19
no__do g-22 j-17 o-16
no__el a-23 d-16 g-22 h-20 l-24 m-17 n-24 p-15 s-20
no__es g-19 m-16
no__esperen b+18 l-16 m-19 r-17
no__este v-20
no__esto m-19
no__for a-18 m-31 v-17
no__gusta g-16 i+22 l-20
no__hacer u-16
no__here m-17 v+16
no__how j-21 m-26
no__interesa a-17
no__interested b+16 l-19
no__ir a-20 b+36 g-19 l-20 m-28 n-21 o-22 p-16 r-18 u-16 v-20
no__is m-24
no__la a-28 b+19 i-27 j+15 l-19 m-34 q-19 r-22
no__llegar r-18
no__los k-15 l-23 m+20
no__manana b+18 m-19
no__manden l+22 m-18
no__maria m-17
no__mas a-21 b-21 i-20 k-15 l+32 m-39 o-22 q-20 u-19 v-17
no__me d-18 i-17 m-48 n-18 u-26 v-30
no__mi a-17 b-26 l-22 q+16 u-20 v+18
no__molesten m-16
no__my b-17
no__nada a-15 b-19 g+16 i-34 m-36 n-17 u-17
no__nadie r-16
no__ningun v+15
no__no m-15
no__not g-21 m+20 o-21 q-22 t-15 v-17
no__on m-22
no__para a-15 o-18 u-20
no__please l+23
no__poder m-15
no__por b-22 c-18 i-17 o-24
no__que a-26 c-15 g+23 j-25 k-15 m-18 n-28 p-17 q-17 r-20 s-19 v-38
no__queda m-17 o+16
no__quien m-19 p-23 q+17
no__quiero m-16 o-16
no__quiten b-23 l-22
no__recibir k-19
no__seguir l+16
no__si m+16
no__take q+18
no__texteen l+23 m-24 v-16
no__that m-22
no__the b+21 m-21 o-17
no__to m-28 p-15
no__usar g+18
no__vayan b-16
no__voy m-15
no__vuelvan k-15
no__y q+16
no__ya b+16
no__yo v+19
no_car j-16 q+16
no_cuenten b+15
no_dormi s+17
no_driver q+22
no_entiendo m-20
no_es a-22 b-21 d-19 g-22 i-20 j-36 l-34 m-43 n-15 q-25 v+33
no_go b+23 m-24 o-18
no_good o+16
no_hay a-15 b-22 d-16 g-17 l-21 o-27 p-19 s-15 u-17
no_i g-20 o-16 q-22 v-16
no_importa l-17
no_ire a-15 b+36 h-16 j-15 l-27 m-34 o-16 p-16 q-20 r-17 t-20 v-19
no_la a-17 l-16
no_longer a-18 b+18 m-28 u-17 v-16
no_m b-17 l+17
no_manden l+16 m-20
no_mas c-17 l+20 m-15
no_me a-41 c-30 d-40 f-16 g-48 h-18 j-34 k-31 n-34 p-28 q-29 s-33 u-46 v-53
no_more b-28 k-16 l+30 m-35 n-15 u-28
no_necesito a-21 g-15
no_need m-22 q-21
no_one b-17 d-16 g-15 l-19 m-28 o-19 q+23
no_puede a-20 n-27 o-20 p-19
no_puedo o+17 q-18
no_quiero a-42 k-46 m+25 o-17 q-17 u-25 v-18
no_se a-16 g+27 h-19 i-26 j-29 l-31 m-19 n-29 o-34 r-33 t-18
no_show m-23
no_soy a-21 b-24 c-19 d-22 e-16 f-18 g-23 h-15 i-24 j-20 l-24 m-34 n-23 o-24 p-16 q-29 r-19 s-18 t-15 u-26 v+41
no_tengo g-27 i-30 l-15 m-22 n-29 o-28 p-39 q+29 s-21
no_veo m-16
no_voy a-26 b+36 c-19 e-16 g-22 h-20 i-25 j-26 k-18 l-32 n-26 p-25 q-39 r-42 s-17 u-24 v-31
nobod* b-17 d-17 h-19 m-24 o-18 p-18 q+19 u-17
nobody b-17 d-17 h-19 m-24 o-18 p-18 q+19 u-17
nobody__up q-18
nobody_called q-16
noche h+15 m-19
noche$ h+17 m-18 n-18
nomas m-16
nombr* m-18
nombre m-18
none v-15
norma* a-19 d-16 j-20 n-21 o-17 p-17 s+16
normal a-17 j-18 n-19 o-17 p-17 q-20 s+17
normal$ m-19
normal_tener s+15
north j+17 m-16
not a-76 c-19 d-39 e-66 f-75 g-21 h-56 i-34 j-23 k-40 l-22 n-86 p-59 q+24 r-28 t-54 u-62 v+54
not$ q-17 u-21
not:# a-19 m-30 n-20 o+20 p-17 u-24
not:@call b-30 g-18 h-17 i+19 j-16 o-17 q-25 u-18
not:@cancel a-36 b-46 c-35 d-37 e-20 f-15 g-37 h-17 i-36 j-30 k-26 l-54 m+44 n-24 o+29 p-21 q-50 s-24 t-15 u-31 v-44
not:@day a-27 b+32 c-17 d-20 g-20 h-32 i-19 j-18 l-23 m-50 n-22 p-24 r-28 u-24 v-22
not:@door j+23 m-26 r-22
not:@drive m-29 p-24 q+31 u-18 v-24
not:@eat h-16 m-26 n+17 o-17 u-20
not:@english b-22 c+39 d-21 g-29 i-18 l-24 m-38 n-17 q-26 s-16 u-20 v-25
not:@fetch a-15 b-23 m-18 n-25 o-16 p-26 q+31
not:@food m-29 n+21
not:@insurance d+27 m-23 q-19 u-22
not:@insurer m-19 o-17 p-24 q+19
not:@late b-20 m+38 o-18 r-33 v-22
not:@parking m-19 q-17 r+19
not:@person a-21 b-26 d-21 g-16 i-27 l-17 u-21 v+22
not:@place b-17 i-19 j+21 m-29 q-19
not:@relative b-17 m-23 n-16 q+17
not:@ride a-15 d-20 g-21 i-18 j-19 l-22 n-20 q+30 r-28 s-22 u-16 v-24
not:@stop a-17 b-33 c-21 d-17 g-23 i-22 j-28 l-44 m+42 n-25 o-20 q-25 s+15 u-20 v-27
not:@symptom m-17 s+17
not:@texts a-25 b-22 c-36 d-16 g-25 i-31 j-20 l+31 n-20 o-28 q-28 r-18 u-30 v-48
not:@thanks a-18 b+17 d-17 g-23 h-20 l-36 m+36 o-23 q-21 r-18 t-58 v-23
not:@visit d-36 g-19 i-23 j-18 n-28 o-26 q-31 r-25 s-33 u-28 v+21
not:@wrong v+19
not:a a-46 b+21 c-29 d-44 e-24 f-20 h-28 j-22 k-33 m-41 n-42 p-19 r-20 s-31 t-31 u-37
not:able b+21
not:again g-25 j-15 k-33 l+30 m-31
not:all m-23
not:am b-18 m-23 r+16
not:an m-15
not:and a-15 m-29 o-19
not:another o-27 v-20
not:any a-16 d-23 g-17 i-21 m-39 n-15 r-20 u-29
not:anyone m-23
not:anything d-22
not:aqui m-16
not:are g-19
not:at m-19
not:available i-18 m-15 q+18
not:away b-22
not:ayuda a-17 d+15 g-22
not:back b-16 j-16 m-15
not:baja b-16 l-20 m+20
not:be a-20 b+29 c-17 d-26 h-17 i-22 j-19 l+21 m-37 n-27 q-27 r-16 s-25 u-22 v-18
not:been m-17
not:bien m-19 o+15
not:borren b-16 m+15
not:bring m-18
not:by j-16
not:called a+16 q-20
not:can a-19 l-16 m-30 p-17 q+32 v-19
not:car m-28 n-18 q+21
not:carro j-19 m-19 q+22 s-15
not:come a-24 i-21 l-16
not:coming a-18 b+32 j-19 m-27 o-44 p-23
not:como m-17 q+17
not:con b-18 m-22
not:conmigo b+16 q-21
not:contact l+19
not:cuenten b+15
not:day d-16 n-22 q+16 v-18
not:de a-17 b-32 g-17 j-19 k-26 l-44 m+18 n-20 o-23
not:dia m-16
not:do b+23 d-16 i-21 j-32 m-27 n-31 r-17 s-17 v-27
not:driver b-16 p-24 q+27
not:el a-27 d-18 g-25 h-21 l-27 m-27 n-26 p-18
not:else m-18
not:entiendo a-16 m-17
not:es a-24 b-25 c-19 g-33 i-23 j-41 l-37 m-49 n-18 o-18 q-31 s-18 v+32
not:esa g-17 j-18 m-23 q-18
not:escribir k-19
not:esperen b+18 l-16 m-19 r-17
not:este v-20
not:esto m-26 u-16
not:estoy a-18 l+15 m-19
not:ever l+15 q-15 v-19
not:family q+16
not:favor b-17 i-15 o-21
not:find b-15 h-17 m-42 o-25
not:for a-30 b+19 d-24 g-32 i-23 j-15 m-39 r-15 s-21
not:gary v+16
not:get a-21 i-21 j-21 m-39 n-19 q+20 u-17 v-15
not:getting v-19
not:give b-27 q-19
not:go b+31 d-16 l-24 m-36 o-25 p-17 t-20
not:going d-19 m-32
not:good b-29 c+15 l-16 m-34 o+22 p-16
not:got p-16
not:gusta g-16 i+22 l-20
not:hacer u-16
not:have b-24 g-20 i-27 n-16 o-16 p-27 u-20
not:hay a-18 b-25 g-27 l-22 o-15 p-20 s-18 u-21
not:he m-20
not:help q-17
not:her a-17 b-28 d-19 i-17 j-17 l-24 q-19 u-16 v+21
not:here a-16 b-16 d-19 i-17 m-29 v+17
not:him g-20 l-16 m-29 v+24
not:hit b-15 m-19
not:hold b+20 m-24
not:home p-22
not:how g+26 j-23 l-17 m-38 u-25 v-22
not:i c-15 d-20 h-16 j-19 l-16 o-25 p-23 t-16 u-32 v-20
not:if p-16
not:importa l-17
not:in a-18 u-17
not:interesa a-17
not:interested a-22 u-15 v-18
not:ir a-21 b+40 c-15 d-15 g-21 i-17 j-16 l-22 m-33 n-23 o-28 p-17 r-20 u-18 v-22
not:ire a-15 b+36 h-16 j-15 l-27 m-34 o-16 p-16 q-20 r-17 t-20 v-19
not:is a-17 d-16 g-17 i-24 m-35 o-16 q+17 v-18
not:it a-26 b+21 i-21 j-27 k-18 m-16 n-23 o-16 p-20 q-18 s-22 v-26
not:just m-30 o+24 r-16
not:know a-21 c-19 d-22 h-15 j-16 l-21 n-17 o-17 p-18 v+17
not:la a-38 c-17 d-26 i-35 l-40 n-22 q-29 r-31 s-27
not:llegar r-18
not:lleguen l+15 m-16
not:longer a-18 b+18 m-28 u-17 v-16
not:los l-26 m+27
not:lugar b-23
not:m b-17 l+17
not:make m-18
not:manana b+20 m-24
not:manden i-16 l+22 m-29
not:maria m-17
not:mas a-24 b-30 c-26 g-20 i-24 k-23 l+37 m-48 o-29 u-24 v-26
not:me a-37 c-50 d-59 e-34 f-38 g-25 h-38 j-59 k-60 n-59 p-70 q+19 s-23 t-39 u-56
not:mean k+20 l-18 m-27
not:message l+24 m-24 v-17
not:mi a-24 b-30 i-18 l-28 n-20 o-22 p-23 q+26 u-24
not:mind r-16 u-18 v-18
not:molesten m-16
not:money m-15
not:more d-21 g-18 h-16 l+24 m-48 n-24 r-23 s-16 u-43
not:moving b-17 m-27 o+16
not:mr v+16
not:my b-34 c-16 d-22 j-20 l-24 n-25 u-28 v+15
not:nada a-15 b-19 g+15 m-35 n-17 o-19 u-17
not:name j-17
not:necesito a-23 g-15 i-16 o-15
not:need b+22 d-20 g-30 i-27 n-17 o-20 q-37 u-17 v-20
not:now d-20 g-20 h-17 i-16 l-18 r-27 s-17 t-19 v-15
not:number g-20 u-18
not:off a-18 b-20 o-15
not:on a-19 g-17 h-16 k-16 n-16 q-25 s-16 u-22
not:one b-17 d-20 g-17 j-17 m-35 o-27 p-18 q+25
not:out b-16 d-16 g-16
not:para o-18 u-20
not:place m-17
not:please l-16
not:poder m-18
not:por c-18 i-21 o-27
not:puede a-24 i-22 n-30 p-21 q+16
not:puedo o+17 q-18
not:put g+19 m-18 u-23
not:que a-25 c-15 g+22 h-15 j-32 k-16 n-30 o-25 p-18 r-23 v-23
not:queda m-17 o+16
not:querer k+19 l-19 m-22
not:quien a-15 l-17 m-22 p-29 q+19 u-16
not:quiero a-45 g-15 k-35 m+24 o-18 q-17 u-26 v-18
not:quiten b-23 l-22
not:receive m-17
not:recibir k-19
not:remove b-17 l-16 m+17
not:right d-15 g-18 h-16 q-21 s-15
not:running m+18
not:say l-19 m+16
not:se a-16 g+27 h-19 i-26 j-29 l-31 m-19 n-29 o-34 r-33 t-18
not:see m-23 v-16
not:seguir l+16
not:send b-21 d-23 g-18 l+27 m-32
not:show b+17 g-16 m-28
not:showing b+16 m-15
not:si m+16
not:sign m-18
not:since m-17 s+15
not:sirve u-16
not:someone q+17
not:soy a-21 b-24 c-19 d-22 e-16 f-18 g-23 h-15 i-24 j-20 l-24 m-34 n-23 o-24 p-16 q-29 r-19 s-18 t-15 u-26 v+42
not:spot m+15
not:start m-22
not:stay q+22
not:sure g+16
not:take a-30 b-19 d-16 l-31 p-32 q+25
not:tengo g-29 i-30 l-16 m-22 n-29 o-28 p-42 q+31 s-22
not:text k-26 l+35 m-34 v-16
not:texteen l+16
not:texting v-21
not:that a-20 b+20 d-30 g-26 j-33 m-27 n-34
not:the a-36 c-17 d-36 h-26 i-20 k-36 l-17 m+20 n-26 p-19 q-39 r-20 t-21
not:them m-24
not:there a-16 b+18 i-18 j-24 m-33 n-22 p-16 u-18
not:these l+22 m-18 u-15
not:think v+18
not:this a-24 d-16 l+16 m-57
not:to a-27 b+18 c-30 d-47 i-32 j-33 n-41 o-18 p-35 r-23 s-22 u-38
not:tomorrow b+24 m-18 o-22
not:trabajo d+16 m-22
not:trust m-20
not:type m-16
not:understand m-24
not:unsubscribe l-27 m+19
not:up b+15 d-15 o-20 p-17 s-19
not:usar g+18
not:use v-15
not:vayan b-16
not:veo m-16
not:voy a-29 b+37 c-20 e-16 g-25 h-21 i-26 j-33 k-18 l-33 n-28 p-26 q-24 r-29 s-18 u-26 v-33
not:vuelvan k-15
not:want a-28 b+20 k-26 n-17 q-23 t-19 u-17
not:way q+15
not:what a-16 b-23 g+18 h-15 j-25 m-34 n-19 q-27
not:who b-15 m-30 p-16 q+19
not:will p-18 q+15
not:with m-23
not:work b-20 m-23
not:works m-15 u-16
not:worry p+16
not:y m-15
not:yet b-16 g-22 m+18 u-19 v-23
not:yo v+19
not:you a-23 b-25 d-17 h-15 i-27 o-22 q-25 t-19 v+18
not:your a-16 b-20 h-17 i-16 l-19 v+15
not_@cancel b-50 l-16 m+19 o+27 q-16
not_@eat m-15
not_@stop b-18 k-17 l-37 m+27 n-18 q-15 s+21
not__# m-30 u-23
not__@call i-16 m-36 v+22
not__@day a-18 h-18 m-29 o+17 q-25 r-23
not__@door j+16 m-18
not__@english c+16
not__@food m-20
not__@insurance d+16 q-15
not__@move m-18 o+16
not__@parking r+16
not__@person a-19 b-22 d-17 i-24
not__@relative m-16
not__@ride p-18
not__@symptom s+16
not__@texts m+15 v-25
not__@wrong v+15
not__a a-22 g-16 n-15 o-21
not__able b+17
not__about b-16
not__again k-26 l+23 m-24
not__all m-15
not__am b-16 m-20
not__and m-15
not__another o-27 v-20
not__any d-17 l-22 m-27 u-20
not__anyone m-23
not__anything d-19 l+16 m-21
not__be l+21 m-28 o-18
not__can m-20 p-17
not__come a-16 m-23 o-20
not__do m-21
not__ever l+16
not__for g-20 m-18 q-22 v-15
not__go m-21
not__good m-18
not__help q-16
not__her b-22 q-16
not__here m-30
not__how g+23 m-26 u-15 v-17
not__i m-20 p-18 r+17
not__if p-16
not__is q+17 v-16
not__it a-22 b+22 i-22 j-24 k-18 m-16 n-20 o-24 q-24 s-20 v-23
not__just m-34 o+25 r-19
not__me a-34 d-31 g-15 h-19 j-24 k-33 l-19 n-26 p-38 q+17 s-20 v-15
not__more l+24 m-18
not__my a-16 b-27 d-16 l-20 o-18 q-16
not__no m-22 v+21
not__now p-17 r-20
not__number g-19 u-17
not__off l-21
not__out g-15 v-16
not__place m-17
not__please b-16
not__receive l+20 m-18
not__so m-15
not__take b-21 m-23
not__text l+19 m-16
not__texting v-20
not__that a-16 b+18 d-17 g-16 n-16 t-20 u-19
not__the a-20 d-25 i-25 k-21 l-17 m+16 n-18 q-26 r-18 v-23
not__there b+19 h-19 j-22 m-31 n-20 v-16
not__this m-35
not__time b-16
not__to a-31 c-17 d-32 j-25 l-19 n-32 p-23 u-34
not__today m-20
not__tomorrow b+23 o-21
not__up a-19 r-18 v-22
not__what b-20 d-17 g+16 j-18 m-43 q-21
not__who m-29 q+18
not__work b-15
not__yet g-20 m+21 q-21 u-18 v-21
not__you a-16 b-17 d-15 i-28 m-39 o-19 q-24 v+23
not__your b-17 m-27
not_be b+29 d-21 i-15 m-24 n-24 q-26 r-23 s-22 u-19
not_bring m-17
not_come i-18
not_coming b+36 m-18 o-35 p-20 r-49
not_contact l+19
not_do m-20 n-15 q-20
not_find b-15 h-17 m-42 o-25
not_for m-15
not_get a-18 i-20 j-19 m-38 n-17 u-15
not_getting v-19
not_give b-24 m+16
not_go b+15 m-18 t-18
not_going d-17 m-25
not_good c+17 m-25
not_got p-16
not_have b-21 g-20 i-24 m-42 p-22 u-17
not_her l-18 m-25 v+22
not_him g-20 l-16 m-22 v+24
not_hold b+17 m-19
not_interested a-20 b-29 l+22 v-17
not_know a-21 c-19 d-22 h-15 j-16 l-21 n-17 o-17 p-18 v+17
not_me b-19 g-19 i-25 l-29 m-30 q-24 u-23 v+36
not_mean k+20 l-18 m-25
not_message m-16
not_moving m-18
not_my m-19 u-18 v+20
not_need b+15 d-16 g-26 i-23 m+17 o-17 q-26 v-18
not_now b-22 m+16 t-23
not_say l-19 m+16
not_see m-22 v-16
not_send b-17 d-23 g-17 l+25 m-32
not_start m-22
not_stay q+22
not_sure g+16
not_take a-16 b-32 l-24 p-24 q+17
not_text g-18 k-23 l+29 m-34
not_that m-17
not_the a-15 i-16 k-15 m-27 v+17
not_this v-15
not_to m-17
not_trust m-20
not_understand m-24
not_want a-25 b+20 g-32 k-24 n-16 q-18 t-18 v-32
not_what g-17 m+21
not_work g-16
not_worry p+16
not_your m-18 v+19
note i+18 m-23
nothi* b-22 d-16 h-15 l-21 n+16 o-30 p-15 s-20 u-22 v-18
nothing b-22 d-16 h-15 l-21 n+16 o-30 p-15 s-20 u-22 v-18
nothing$ m+20 n-21
nothing__@eat m-26 n+23
nothing__now a-19 n-17
nothing_to m-26 n+23
notic* a-16
notice m-15
now d-38 e-38 f-45 g+25 i-50 j-26 m-27 n-64 p-26 r+29 s-22 t-30 u-67 v-26
now$ b-47 c-45 d-28 e-34 f-39 g+29 i-43 j-64 m-19 n-56 p-20 r+30 t-34 u-55 v-41
now_@thanks m+18
now__for m-16
now_what a+15 m-24
nueva j-17 v-17
nuevo k+15 l-23
nuevo$ a-19 l-18
numbe* b-35 c-23 f-16 h-23 m-21 n-25 o-30 p-23 q-25 r-19 s-22 t-24
number b-34 c-21 f-15 h-23 m-20 n-24 o-29 p-22 q-25 r-19 s-21 t-23
number$ b-20 g-33 m-16 n-16 o-19 q-15 t-17 u+21 v-23
number_@stop v+15
number__@call i+21 m-17
number__@texts v-15
number__can u-17
number__me l-19 v+18
number__not u-16 v+15
number__texting v+15
number__the j-17
number__your l+18 v-17
number_again g-16
number_do g+15
number_for u-20
number_i u-15
number_now m-16
number_out l+20
number_to g-16 i+20 m-19 u-17
numer* a-19 b-25 c-18 d-36 e-18 h-23 k-27 m-29 n-20 o-23 p-16 q-17 r-29 s-17
numero a-19 b-25 c-18 d-36 e-18 h-23 k-27 m-29 n-20 o-23 p-16 q-17 r-29 s-17
numero$ a-29 b-17 i-39 j-26 l+19 m-44 r-17 u+17
numero_@wrong l-17
numero__@place g-15 l-22 m-21 u-27 v-20
numero__la i+19 j-21
numero_de g-23 u-30
nurse a-40 c-20 d-18 e-19 g-22 i+33 j-23 k-21 l-19 m-22 n-28 o-21 p-28 q-22 u-18 v-16
o a-33 b-22 c-27 d-19 f-16 h-20 i-36 k-21 l-28 m-48 n+21 o-37 p-20 q-31 r-24 s-25 t-16 u+20 v-34
o_no d-18 m-26 n+19 q-16 u-16
oak r-18
oak_street r-18
ocupa a+16 m-17
odds g-17 u+15
of a-30 c-50 h-27 i-41 j-20 k-53 n+18 p-23 r-60 s-20 v-24
of$ f-16 g-18 o-16 q-15 u-16
of_# u-18
of_@clothes m-18 n+16
of__@drive u-16
of__@late u-15
of__@place j+18 m-17
of__@relative m-21
of__@sick j-17
of__@texts k-15
of__@visit b-20 d-16 m-15
of__day m-19
of__evening m-15
of__i a-18
of__is d-25 g-19 n-25 o-16 s-15
of__it d-18 m-28
of__morning f+16 n-15
of__the m-21 o-16
of__there a-18
of__this d-18 g-15 u-18
of__today m-15 o-15 s+21
of_a d-23 u-29
of_gas d-19 m+21
of_god l+16 m-18
of_here l+16 m-17
of_it m-24 n-16 q-16 r-16 u+16
of_my m-26 u-15
of_somebody a-18 b-16
of_state m-16
of_that j-16
of_the a-16 d-21 i-16 r-19 u-29
of_them b+16 l-24
of_these m-23 n-16
of_this g-16 l+20 m-36
of_what g+18 m-15
of_you m-17 t+16
of_your i-19 t-15
off a-57 b+34 c-58 d-63 e-29 f-34 g-64 h+19 i-65 k-48 l+52 m-68 o-22 r-17 s-15 t-40 u-19 v-17
off$ a-42 c-27 d-30 g-28 h+17 i-34 k-37 l+22 m-69 n-27 o-33 p-35 r-19
off_@cancel m-16
off__@drive m-15 n-16 p+18
off__@texts k-26 l+22 m-21
off__@visit b+17
off__here l+16 m-17
off__is m-18
off__list a-27 g-25 i-18 k-17 l+20
off__please a-17 k-18 m-22
off__the a-18
off__this l+17 m-15
off_for b+24 l-22 m-18 p-17
off_my a-16 b+17 d-17
off_of l+22 m-22 v-16
off_the a-30 c-21 g-21 i-21 k-31 o-17 q-22 u-19 v-15
off_this a-16 b-18 g-22 l+24 m-28
off_your a-15 b-17 m-27
offer u-16
office a-34 b-23 c-17 d-31 f-15 g-26 h+24 k-16 l-26 m-19 n-19 p-15 q-25 r-19 t-16
oficina a-18 d-16 g-20 i+18 l-27 n-17 o-19 u-36 v-26
often d-18 n-19 u+16
often__i n-17 u+15
oil a-23 c-15 d-20 j-25 m+33 o-29 q-21 u-26
oil$ m+33 n-20 o-24
ok a-27 b-60 c-70 e-96 f-81 g-66 h-76 i-70 j-82 l-47 n+60 s-30 u-71 v-70
ok$ a-62 b-41 c-58 e-81 f-65 g-55 h-54 i-54 j-61 k-65 l-28 n+54 p-58 q-16 r-68 t-77 u-64 v-54
ok_@thanks b-18 h-16 m-37 t+27
ok__@drive n-18
ok__can k+17
ok__come o-17
ok__i m-21
ok__me k+17
ok__my m-18
ok__senorita t+15
ok__text k+25 l-20 m-21
ok__you m-16
ok_cool m+22 t-16
ok_for d-18 m-15 q+16
ok_lol d-19 m-29 n+29 u-19
ok_that m-22 t+16
ok_to a-20 d-17 j-21 k+15 l-17 m-16 p-18 s-19 u-15
ok_you k+17
okay e-18
old a-20 b-22 d-36 f-21 g-19 h-25 i-17 l-27 m+24 n-34 s-20
old_@person m-16 u+15
old__you h-16 j-19 m+23 u-23
old_lady m-19
omg a-16 i+15
on c-49 d-27 f-47 g-66 i-15 k+26 l-47 n-18 o-24 p-39 q-36 r+23 s-40 t-42 v-56
on$ a-31 b-31 d-29 e-24 g-33 h-29 j+20 k+20 m-36 o-25 p-18 q-21 r-28 s-24 u-39
on_@date a-17 j-16 m+19
on_@day a-20 c-16 d-32 f-19 h+27 i-34 j-27 k-18 l-16 n-19 p-15 q-26 r-21 s-18 u-31
on_@holiday j-17
on_@insurer n-18
on_@traffic k+20 l-19 m-20 r-17
on__@book a+25 i-15 k-21 m-23 o-16
on__@cancel b+15
on__@date r-17
on__@day h+16
on__@ride m-16 p+17
on__@vehicle m+16 n-21
on__day d-24 g-20 j-16 n+18 q-19 u-15
on__first m-22
on__home h-16 q-21 r-18
on__in e+19 r-19
on__is m-24 n-23 o-16 s-15
on__line a-23 j+16 m-17
on__list a-20 g-16 k+16 l-24
on__loan m+16
on__or j+17 u-18
on__red j+16
on__so m-16
on__street r-19
on__test m-23 u+17
on__that m-18
on__the d-16
on__way a-26 b-22 d-26 g-17 h-25 i-27 j-26 k-19 m-23 o-30 q-42 r+35 u-22
on__with m-17
on_a j-16 n-20 r-18
on_it u-22
on_me m-15 p-25 q+17
on_my a-34 b-22 d-36 g-28 i-20 j-28 k-24 l-22 o-30 r+30 s-21 u-34 v-15
on_please k+17 o-22
on_that d-16 g-16
on_the c-33 d-50 e-27 f-22 g-35 h-42 l-46 o-29 q-34 r+19 t-27 u-45 v-35
on_this a-24 b+16 m-30
on_tv j-20 u+17
onda f+20 j-22 m-18 u-17
onda$ f+20 j-22 m-18 u-17
onde a-15 j+24 m-24 u-22
one a+27 c-47 e-41 f-38 h-49 k-42 l-24 m-40 n-52 r-27 u-18
one$ c-26 e-19 f-20 g-29 h-27 k-26 l-40 m-37 n-34 q-25 u-47
one__about a+15
one__i j-17
one__take m-19
one__these m-18
one_more u-17
one_of m-31 n-15
onlin* a+18 m-19
online a+18 m-19
only b-19 g-17 i-21 m-35 n-15 p-21 q+17 r-23 u-26 v-18
only$ q-16
opcio* d-17 g+25 j-17 m-26 u-26
opciones g+16 m-16
opciones$ m-15
open b-32 c-25 d-18 e-27 f-30 g-30 h+45 i-17 j-49 k-26 l-28 n-42 o-19 p-36 q-41 r-43 s-44 t-32 u-48 v-30
openi* d-17 n-15 u-16
opening__a a-16 m+16
opening_for a-16 m+16
openings m-21
opt a-29 b-15 c-19 i-23 k+18 l+21 m-31 n-17 o-20 q-17 r-20 u-26
opt__in a-16
opt_me l+18 m-18 u-17
opt_out i-16 l+18
optin* g-18 l+15 r-17
opting g-18 l+15 r-17
opting_out g-18 l+15 r-17
optio* g+23 j-18 l-20 m-28 n-15 u-16
options d-18 g+24 j-16 l-20 m-24 n-16
options$ d-17 g+24 j-16 l-19 m-24 n-16
or b-26 c-42 d+18 e-33 f-31 i-53 j+31 k-38 l-52 m-87 n+19 o-22 p-44 r-33 s-61 t-33 v-43
or__i i-21 m-28 n-25
or__it m-20
or__make a+15
or_after d+17 n-15
or_can q+17
or_do m-21
or_just m-15
or_nah m-16
or_no a-17 b-20 d+16 g-21 j-15 l-27 m-34 n+22 q-16 u-23 v-20
or_what a-15 d-27 m-32 u+15
order b-21 m+18
other n-20
otra c-17 d-28 e-16 h-23 i-28 l-27 n-27 p-24 q-22 r-29 s-26 u-33
otra$ a-20 j-17 v-16
otra_@person a-19 i-15 k-16 m-22 v+18
otra_@visit a+27 b-25 o-17
otra__favor o+18
otra__los k+16
otra__por o+18
otra_hora a-17 m-17
otra_vez a-28 b-18 k+23 l-21 o-26 u-17
otro a-38 c-15 d-22 i-19 j-20 k-21 l-16 m-30 o+17 q-27
otro$ n-17
otro_dia a-31 b-37 k-17 m-19 q-18
our a-19 d-23 g-17 h-17 j-20 l-17 n-22 q+20 s-17 u-23
out a-28 b+20 c-30 d-16 e-68 f-60 g-63 h-57 j-24 k-59 m-50 p-23 r+18 v-66
out$ a-32 b-35 d-60 e-52 f-43 g-45 h-39 j-44 k-40 l+16 m-36 o-16 p-35 r+33 v-41
out_@cancel b+22 m-22
out_@drink n+16
out__@visit a-18 b+24 d-15 m-24 n-16 o-16
out__i m-19 n-16
out__it d-19 m-17 o-18 r-16
out__me m-22 p-21
out__state m-16
out__the h-16
out_for m-15 o+17
out_my a-20 b+23 d-16 l-18 m-24 o-15
out_of a-26 i-22 j-24 k-20 m-20 n-33 p-21 r-28 v-16
out_the b+16 d-19 i-16 j-16 n-21 o-23 u-20
outsi* u-21
outside u-21
outside$ j-22 m+24 u-19
over b-27 j-23 l-25 n-25 q-36 r+21 v-28
over$ d-21 o-16 r-16
over__@call m-16
over__@relative i-16 m+20
over__my i-17
over_now m-20 r+20
over_there h-21 i+23 m-25 p-15 r-19
over_with i-16
owe a-25 d+26 g-17 m-16 n-25 o-17 u-19
owe_anything a-18 d+23 m-24 n-20
oxyge* m-16
oxygen m-16
pacie* m-18
packa* m+18
package m+18
package$ m+15
paga d+24 m-21 n-17 o-16
pagar a-31 d+39 g-23 i-27 j-25 n-40 o-32 q-24 s-16 u-23
pague m-19 t+16
pague$ m-19 t+16
palab* u-15
palabra u-15
palabra$ u-15
panza b-22 l-27 m+19
papa m-19 q-18
papel* m-26 u-17
papeles m-26 u-17
papeles$ a-21
paper* d-23 i+18 m-18 o-19
paperwork d-17 m-22
para c-26 d-29 e-20 f-22 h-34 k-23 m-28 p-17 q-40 s-35 t-23
para_@visit a+20 m-15 o-19 u-16
para__@day a+15 m-16
para__@late o+16
para__@relative b-17 p-19 u-23
para__@visit b-17 d-17 n+17 o-20
para__es a-16
para__mas d-17 o-15 u-18 v+16
para__por a+18 o-17
para__sirve m-16 u+18
para_alla m-17 o-17
para_el b-17
para_empezar a+18
para_la d-22 m-22
para_lo a+16
para_mi b-29 d-17 i-20 j-17 l-23 n-19 o-22 p-27 r-18
para_que j-21 m-23 u+20
pare l+16 m-18
paren* l+18
parenle l+18
park a-18 d-20 i-23 l-19 p-17 q-15 r-25 s-16
parking a-41 b-27 c-28 d-46 e-28 f-31 g-27 h-39 i-34 j+37 k-18 l-28 n-36 o-31 q-38 r+26 s-27 t-28 u-37 v-23
party a-19 d+20 i-15 j-23 m-27 n-16 o-16 q-20
party$ d+17 j-18 m-20 u-23
pasa a-22 b-19 l-19 m-31 o-27 q+15 r-20 s-21 u-18 v-15
pasa__@place i-18
pasam* i+17 q-18
pasame i+17 q-18
pasame__alguien i+17 q-15
pasar a-15 m-20
pasem* b-17 j-18
paseme b-16 j-18
paseme__la j-17
paseme_con j-17
pass b+18 d-16 j-19 m-19 n-17 u+17
pass__@visit b+16
pass_on b+21
passe* p-16
passed p-16
passp* m+15
passport m+15
passport$ m+15
past a-21 d-22 h-18 i-24 j+18 n-17 o-18 q-17 r+15 s-24
past$ r+15
past_@place h-21 j-16 m+22
past__@open h-21 m+21
pastilla n+17
pastillas d-16 i-18 m-20 n+17 p-19 q-16
patie* g-17 j-16 l-17 m-19 n-17 o-22 q-16 u-19
patient m-31 o-19
patient$ i-21 m-19
patients i-17
pay a-40 b-20 c-22 d+43 g-29 h-24 i-46 k-19 m-22 n-42 o-35 p-24 q-35 r-25 s-20 u-31 v-22
paying d+21 m-21 u-16
payment d+30 g-18 j-22
payments a-16 m-17
pee n+19
pee__it n+19
pee_during n+19
pelig* m-21 u+18
pengu* m+16
penguins m+16
pensa* m+17
people b-38 c-29 d-44 e-22 g-33 h-16 j-39 k-32 l-19 m-17 n-48 o-20 r-30 s-32 t-25 u+32 v-23
per d+30 j-15 u-24
per_@visit d+19 u-16
perdi a-26 d-18 e-15 g-17 i-19 j-23 l-19 o-25 q-19 s-24 v-17
perdi$ m+15
perdo* u-20
perdon u-20
perio* n+18
period n+18
permi* a-15 b-15 m-23 u-15
pero b-19
perro m+19
perso* u-17
person a-44 b-43 c-27 d-22 e-25 f-30 g-35 i+35 j-31 k-25 l-32 m-28 n-38 o-31 p-27 r-27 s-22 t-30 u-25 v+33
persona a-44 c-17 d-29 e-20 f-15 g-28 h-25 i+29 j-30 k-25 l-31 m-41 n-28 o-30 p-26 r-29 s-26 t-17 v+27
peru m+16
peru$ m+16
phone a-38 b-61 c-52 e-24 f-30 g-58 h-18 j-22 l+18 n-16 o-51 p-40 q-51 r-49 s-45 t-26 u-24 v+21
pick b-21 j-18 k-15 l-21 n-20 r-23 s-23 u-27 v-20
pick__@call h-18 i+19 m-18
pick__day m-18
pick__the h-18 i+19 m-18
pick__up a-26
pick_a d-16 g-19 i-22 p-20 q-17
pick_another o+15
pick_up a-20 i+17 o-17 p-17 q-17 r-15
pico a-16 g+21 j-19 m-24
pico$ a-16 g+21 j-19 m-24
pictures m+16
pictures_of m+16
pills a-18
pin d-18 g-21 i-16 j+21 l-20 u-20
pin$ j+23 l-16 m-24
piso j+16
pizza a-28 i-18 j-18 k-16 l-18 m+29 u-17
place d-26 h-16 i-21 l-17 n-28 p-16 s-18
place$ q-17
place_for j+15
plan j-18 m-30 n+22 u-27
plant d-16 m+19 u-19
play m+20
play_some m+15
playa m+16
playa$ m+16
plaza a-18 b-21 d-31 g-16 h-23 i-16 l-19 n-19 o-15 q-16 u-22 v-17
plaza$ b-17 d-21
pleas* d-28 e-34 f-32 h-27 m-15 n-32 p-29 q-45 s-28 t-32 u-16
please d-28 e-34 f-32 h-27 m-17 n-32 p-29 q-44 s-28 t-31 u-16
please$ b-17 c+15 d-41 e-26 f-23 h-16 m-52 n-16 o+18 p-16 q-32 r-46 t-24 v-47
please_@book a+23 b-17
please_@call i+21 m-27
please_@cancel b+18 m-18 o-26
please_@stop c-22 i-17 k-23 l+30 m-26
please__@cancel b-20 r+17
please__@texts m-31
please__@visit c-20 i-19 l-29 o-29 v-16
please__a b-19 k-17 o-20
please__again k+20 l-17
please__everything b+18 l-18 m-16
please__for a+16
please__give b-16
please__his b-16
please__i o-15
please__it k-17 l-15 m+16
please__me g-19 l-36 m+19 r-17 u-22
please__my a-24 b+17 c-27 d-21 j-17 l-22 o-25
please__not b-30 i-21 v-15
please__off a-19 b+17 l-20
please__out c-15 i+18 l-21
please__text m-15
please__the m-16
please__up b-22 c-16 i-18 k-21 l-18 m+18 o-18
please_do b-30 i-19
please_keep b-21 g-17 i-18 k-16 l-19 m+27 u-17 v-25
please_remove b+17 m-23
please_resume m-16
please_send l-21 m-19
please_take a-24 b+19 i-15 l-20 m-23 v+21
plumb* g-16 i-21 l-22 m+16 u-17
plumber g-16 i-21 l-22 m+16 u-17
plumber$ i-21 l-21 m+27 u-16 v-18
pocke* m-19
pocket m-19
podem* m-16
podemos m-16
podemos_@move m-16
poder m-18
podre m-23 n+16 o-18 q-18
poem m+18
poem$ m+18
point d-19 g-23 j-17 n-19
point$ m+19 u-16
point_of m-18 u+16
pon b-17 i-16 n-22 o-16 q+18 s-27
pon_music m+16
poner a-19 d-18 g+18 m-25 n-21 o-26 q-21
poner$ g+21 n-22 u-18
ponga* b-20
pongame b-18 m-20
pongame__@visit o-17
pongo b-19 d-27 g+28 h-16 i-26 j-22 k-16 l-25 m-37 o-27 p-18 q-32 r-24 u-35 v-17
pongo$ a-18 d-19 g+19 i-16 l-16 m-27 q-21 u-20
pongo__@medicine g-18
pongo_la g-18
pop m-16
por b-23 e-44 f-39 g-32 h-29 j+19 k-16 m-35 n-55 r-33 s-51 v-58
por__@door j+23 m-18 u-18
por__mandan u+17
por__me j-19
por__no b-15
por_cual j+18 m-15
por_donde m-20 u-16
por_el j+16 q-17 u-22
por_favor d-28 e-23 f-20 h-20 k-26 m-25 n-24 p-49 q-27 r-15 s-24 t-23 u-28 v-23
por_la a-17 b-18 m-16
por_mi a-26 b-23 c-18 i-23 j-16 l-20 m-32 n-23 o-21 p+26
por_que g-20 l-18
posib* o-15
posible o-15
possi* d-15
postpone m-17
precio a-15 d+19 u-19
prefe* a-20 b-23 c+16 m-25
prefer c+15 m-19
prefi* a-21 m-21
prefiero a-21 m-21
pregu* a-17 b-16 d-18 l-23 n-23 o-20 p-18 q-17
prend* k+22 l-19 m-22
prepa* a-28 g-29 j-15 u-21
prepare a-23 d-32 g-27 u-18
prepare$ d-19 g-16 m-20 n+17
prescription a-16 i+19 n-19
prese* b+20
presi* u-15
press a-17 c-17 e-17 g+22 j-19 l-17 m-31 n-25 t+19 u-21
press$ a-17 c-17 d-17 e-17 g+22 j-18 l-17 m-27 n-22 t+19 u-20
price a-29 b-20 d+28 e-17 f-27 g-24 h-21 i-22 j-37 k-21 l-18 m+18 n-27 o-20 q-16 r-17 s-17 t-16 u-43
pricing d+17 m-21
probl* a-21 b-17 c-17 d-21 g-17 j-17 l-17 n+16
problem d-16 u-21
problem$ u-23
problema m-20 n+19 q-22
problema$ m-20 n+21 q-22
proce* a+16 d-18 n-16
proceed a+16 u-18
progr* m-16
program m-16
pront* a+16
pronto a+16
proxi* m-16
proxima m-16
prsn m-16
prsn$ m-16
ptsd a+17 g-20
puede b-16 e-18 f-17 g-28 h-39 j-30 k-34 l-20 m-56 p-17 r-37 s-45 t-16 u-31 v-25
puede$ a-17 b-17 m-17 n-17
puede* b-15 c-20 d-22 h-21 l-22 m-41 n-17 p-15 q-34 s-19
puede_@call a-16 c+16 n-15 q-21
puede_@fetch a-24 b-16 o-19 p-16
puede_@move a-17
puede_@pay d+16 n-15
puede__@late a-22 d-21 n-22 o+27 q-20
puede__@person a-15 i+15
puede__@relative a-15 n+16
puede__@spanish c+24 i-20 n-19 o-18
puede__@visit n-18
puede__a a-25 i-17 m-17
puede__adentro n+17
puede__alguien q-16
puede__dia n-23
puede__en c+22 i-23 n-27 q-23
puede__la a-25 n-22 q-16
puede__mi a-33 b-21 m-20 n+20 o-26 p-21
puede__por b-15 n-16 o-16 q+17
puede_entrar n+17
puede_estar a-17 p-15
puede_ir i-15 n-23 o-20
puede_mas d-16 n-17 o+21 q-16
puede_ser a-16 n-22 o+26 q-20
pueden b-15 c-20 d-22 h-21 l-22 m-41 n-17 p-15 q-34 s-19
pueden_@call a-22 i+22 k-17 n-16
pueden_@move a-18 n-15 o+20
pueden__a i-19 n-19
pueden__mi a+15 n-16
pueden_atender i-17
pueden_ver a+15 n-16
pueden_volver a-19
puedo b-18 c-29 d-16 e-19 f-19 i-23 j-21 k-32 l-24 m-28 p-28 r-34 s-20 t-21 u-26 v-19
puedo_@call n-18
puedo_@drive o-21 q+18
puedo_@drug n+27 o-17 q-28
puedo_@eat h-18 n+17 o-17
puedo_@fetch n+22 q-18
puedo_@move m-16 n-23
puedo_@pay a-16 j-17 n-19 q-15
puedo__@vehicle n-23 q+21
puedo__a q-19
puedo__con q-17
puedo__dia n-25 o+27
puedo__en q+20
puedo__ese n+17
puedo__la a-15 d-15 j-17
puedo__mi q-17
puedo__por n-16
puedo__sola n-16
puedo_ir d-17 g-20 i-19 m-19 s-19
puedo_irme n-18 q+18
puedo_trabajar n+15
puerta a-17 f-15 j+28 m-24 r-21 u-21
pues m+17 n-21 o-20 q-23
puked d-22 j-21 n-16 q-19 s+20 u-19
pulle* r+16
pulled r+16
pulli* a-15 m-22 r+16 s-16
pulling a-15 m-22 r+16 s-16
pulling_in b-17 r+18
puppy m+21
push a-28 b-28 d-17 j-17 k-19 m-22 n-17 o+35 q-20 r-16 s-19 u-18
put b-23 e-24 f-17 h-40 j-28 l-39 m-23 n-19 p-31 q-40 r-40 t-31 v-29
put$ g+26 m-23 u-25
put__down m-19
put__for m-16
put__in b-20 n-15
put__my m+19 o-18
put__on b-23 e-18 h-21 i+16 j-20 l-22 m-17 n-20 p-16 r-24 s-16
put__or d-15
put__sleep m-21 u+19
put__that d-16 g-16 n+15
put__the m-18
put__to a-16 d-15 o-19
put__under u+16
put_me d-23 h-21 j-19 k+17 l-20 m-34 n-15 p-18 q-16 r-23 s-17 u-19
put_on g-16 n+16
put_that d-17 m+21 o-19
put_the a-18 i+17
put_to m-20 u+18
quali* g-15 m-22 u+20
quart* r+18
quarter r+18
que b-15 c-98 e-35 g+24 i-26 k-41 l-33 m-32 o-21 p-99 q-27 r-87 s-60 t-38 u+30 v-79
que$ a-28 b-18 c-18 f-37 h-29 i-27 j-33 k-19 l-19 m+17 n-31 q-22 t-21 v-23
que_@call n-15 q-16 u-22
que_@cancel b+22 m-21
que_@clothes a-17 g-33 m-15 n+26 q-16
que_@door a-16 d-18 f-16 j+27 m-22 r-22 u-20
que_@fetch a-24 g-36 i-19 n+16 o-16 p-26 u-23
que_@hours a-18 d-19 h+25 m-25 u-17
que_@move o+18
que_@pay d+24 g-16 n-25 o-19
que_@place j+15
que_@price a-20 d+23 m-18 u-22
que_@stop k-15 l+20
que__@call b-19 d-18 j-16 l-20 m-30 n-22 u-29
que__@cancel m-16
que__@eat h-20 n+22
que__@fetch a-23 d-29 g-33 i-21 n+30 p-18
que__@food d+18 j-19 m-15
que__@open d-16 f-16 j-26 n-19 o-18 u-17
que__@place g-20 i-26 l-22 m-26 v-22
que__@treat a-23 j-16 m-18 n-15 u+17
que__a a+17 b-19 i-17 l-18 m-36 n-24 o-17 q+19
que__ahi m-16
que__alguien n-21 q+18
que__atienda i+17
que__atiendan i-18
que__conmigo n-16
que__dan m-16
que__de a-18 d-18 g-22 k-19 m-21 n-18 v-21
que__decir n-15
que__el g-16 i-27 j-21 v-15
que__en h-19 j-16
que__es a-30 c-15 d-38 e-20 f-21 h-39 i-16 j+19 l-20 m+24 n-34 o-22 q-19 r-22 s-20 v-25
que__esa g-16 u+22 v-16
que__eso m-17 u+15
que__estan m-17
que__este g-15 u+17 v-21
que__esto g-20 u+17
que__hace u-18
que__hay m-15
que__hoy m+18 u-19
que__iba q+16
que__la a-24 f-19 g-17 h-20 j-32 l-16 n-30
que__llevaba q+16
que__lo d-17 m-16
que__manana m+15 n-16 u-16
que__mandan u+17
que__me a+22 b-17 d-26 g-34 h-24 m-38 n+17 o-16 q-28 r-17
que__mi a+29 m-28
que__para a+19 m-19 o-19 u-17
que__poner n-16
que__por i+19
que__puedo a-15 h+16 i-21 m-24 o-22
que__que d-35 g+18 i-28 m-26 o-19 p-26 q-36 s-16
que__se a+15 n-20 o-17
que__tiene a-21 d+22 m-20 u-16
que__tienen d-23 i-15 m-29 u-22
que__ustedes a-17 m-21 u+17
que__voy i-15 m-18
que_calle u-16
que_calor m+27 u-15
que_clase j-19
que_dejar j-21 m-17
que_dia a+33 b-15 d-27 f-18 g-21 h-31 i-17 j-28 l-18 n-26 o-24 q-23 u-27
que_dias h+17 m-16
que_entra o+17
que_es a-36 b-26 c-17 d-40 e-22 f-22 i-35 j-44 l-31 m-15 n-31 o-21 p-16 q-22 s-24 t-16 u+46 v-43
que_hacen m-18
que_hacer u-18
que_hay e-20 f+21 m-22 u-24
que_hora a-37 d-19 g-23 h+18 i-29 j-29 m+21 o-33 q-17 s-24 u-31 v-16
que_horas h+15 m-28 n-16 o-17
que_ir a-23 d-27 g-17 i-17 m-20 o-23 p-19
que_le g+18 n-19
que_me b-39 c-19 d-24 f-18 h-24 j-41 m-59 n-16 o-28 p-29 r-29 v-22
que_no a-16 b+28 g-16 m-32 q-18 u-16
que_numero a-16 d-16 l-29 m-27 u-33 v-22
que_onda f+20 j-22 m-18 u-17
que_papeles a-16
que_pongo g+20 n-27
que_se d-28 g-25 i-19 m-26 o-23 q-21
que_sea b-16
que_tal a-19 d-20 e-20 f+30 g-19 h-20 i-16 j-22 l-16 m-29 n-17 t-16 u-23
que_tengo a-18 d-31 g+17 i-22 p-20 q-28 u-22
que_trabajar n-24
que_yo a-16 g+22 m-20 n-21
queda a-17 b-16 i-20 n-15 p-17 q-19 r-24 s-20
queda$ j+27 m-34 u-15
queda* i-16 n+20 o-15 q-16
queda_bien m-17 o+16
quede a-30 c-27 d-19 i-29 j-20 k-25 l-16 n-34 o-28 p-26 s+21 u-20
quede_sin a-24 c-23 i-22 k-20 n-25 o-24 p-24 r-18
quedo a-22 b-23 n-30
quedo_mal p-23 q+19
quere* k+19 l-19 m-22
querer k+19 l-19 m-22
querer$ m-17
quest* a-17 n-20 o-17 p-18 q-15 s-17
questions g-18
questions_for i+18 m-16
quien a-55 b-32 c-19 d-20 e-16 f-16 g-21 h-17 j-22 k-29 l-43 n-32 o-36 r-20 s-24 t-17 u+16
quien__@fetch a-22 i-26 m-15 u-19
quien__a m-18 q+16 u-19
quien__dio i-16 m-16
quien__el m+19 u-25 v-21
quien__esa m+17 u-18
quien__usted u+18 v-16
quien_es q-17 v+17
quien_gano m+16 u-23 v-15
quien_habla u+17
quien_les i-16 m-16
quien_me a-31 l-24 m-29 n-15 o-19 v-20
quier* d-26 e-20 f-18 h-22 j-24 n-28 p-33 q-41 r-32 s-23 t-18 u-28 v-46
quiere m-20
quiero d-25 e-19 f-17 g-32 h-18 j-23 n-26 p-31 q-37 r-31 s-22 t-17 u-27 v-45
quiero_@call a-33 i+20 m-21
quiero_@cancel a-41 i-25 k-28 l-30 m+16 u-16
quiero_@move a-19 b-16 o+15
quiero_@stop k-15 l-23 m+20
quiero__@texts a-24 b-17 i-17 k+16 l-18
quiero__@treat a+16 m-16
quiero__@visit b-26 k-18 l-16
quiero__a m-22
quiero__baja a-17 k-17
quiero__con b-19 i+17 k-21 m-29 o-16
quiero__de a-28
quiero__dia o+20
quiero__el b-18 m-17
quiero__hora m-20
quiero__la a-19
quiero__los l-27 m+19
quiero__mas a-22 k-17 m-21
quiero__me i-21 k+22 m-32
quiero__mi a-25 b-31 k-15 m+29
quiero__un a-17
quiero_dar a-15 b+15
quiero_dormi b-16
quiero_ir a+21 b-22 m-22
quiero_los k+23 l-19 m-23
quiero_mas a-17 b-17 i-15 l+24 m-30
quiero_mi b-16
quiero_otra m-20
quiero_otro o+20
quiero_que i-24 k+21
quiero_una b-21 k-15 o-18
quisi* b-15 m-15 p-16 u-17
quisiera b-15 m-15 p-16 u-17
quit b-28 d-25 e-16 g-17 i-31 j-28 k-21 l+47 m-28 p-29 r-24 s-26 u-25 v-31
quita m-24 r-15 s+21
quite* a-29 i-25 k-23 n-19 p-17 q-18 s-24 u-26 v-25
quiteme a-15 m-23
quiteme_del m-23
quiten u-15
quiten__numero l+18
quiten_mi l+17
quitenme l+17
quitenme_de b-22 l+24
quito a-17 d-16 i-16 m-19 n+22 u-20
quito_los n+17 u-15
racin* m-22
racing m-22
rain d-16 m+19 u-16
rajo m-20 q+20
ramp j+15 m-20 q-16
rash m+17 n-18
rate j-16
rates u-17
rathe* a-18 m-23
rather a-18 m-23
rather__to i+18
rather_have c+16 i-16
rather_not i-18
reach c-19 d-29 g-16 h+16 i+18 j-20 k-19 m-36 u-27
reach* i-16 m-28 v+19
reach_out c-19 d-15 i+17 k-19 m-24
reach_somebody h+16 i-16
reached i-15 m-20 v+19
reached_a m-15
react* i-15 k+22 l-23 m-20 u-15
read b-25 i-21 j-18 k-27 l-17 m+18 n-32 o-28 q-16
read_it l-16 n-15 u-18
read_that d-18 k-20 m+24 n-19
ready d-16 m-18 u-17
real b-17 c-18 d-25 h-18 i+18 j-17 l-19 n-17 s-16 v-22
real$ i-23 s-17
real_@person i+16 u-16
recei* i-18
receive m-17
received i-16
recet* a-20 i+22 m-17
receta a-20 i+22 m-17
receta$ a-19 i+20 m-16
recib* i-21 m-27 u-24
reciben l-16 m-17 u-20
recibir a-15 m-17
recibir_@texts k-16 l+17
recip* m+15
recipe m+15
recoge p+18 q-21
recogerme n-15 q+19
recom* g-23 i-19 u-21
recomendo g-17
recomendo$ g-15 m-21
recomendo_a a-19 m+18 n-18
recor* a-22 k-18 n-22
recordatorios a-18 k+28 l-29 u-16
records a-19 n-19
records$ i+16 m-24
recorrer a-17
red a-16 i-15 j+15 m-21 s+16
red_line j+16
refer* a+29 d-17 i-17 l-15 m-18 u-16
referencia a+16
referral a+15
refil* a-18 i+17
refill a-17 i+15
refill$ a-17 i+16
regis* a-16 m+17
register a-16 m+17
regre* m-19
relea* a-16 d-19 g-17 i-20 l-15 q+19 u-27
release a-15 d-18 g-17 q+19 u-26
remem* m-18
remember m-18
remin* a-20 b-22 n-15
remind j+17
remind_me j+17
reminder a-18
reminders a-31 c-23 d-17 g-18 i-33 j-16 k+42 l-24 n-17 o-23 r-26 u-30
remov* a-21 i-18 o-17 q-15 r-16 u-20 v-21
remove a-21 i-18 o-17 q-15 r-16 u-20 v-21
remove__@call l+16
remove__@visit b+17 l-18 m-19
remove__number l+15 m-15
remove_me b-26
remove_my a-17 l+18 m-39
rent d-18 m+25 n-15
reply a-19 d-17 g+20 l-17 n-17 u-16
reply$ g+17 m-18
repor* m-16
representative f-15 i+19 m-17
requi* m-16
reschedule a-22 c-34 g-20 i-28 j-21 k-24 l-20 m-18 n-20 o+27 p-16 q-19 r-25 s-15 u-20
reservation b-29 d-17 m+31 o-23
respo* a-21 g+17
rest u-16
resub* k+20 l-20 m-19
resubscribe k+20 l-20 m-19
resul* m-15
results m-15
resum* a-15 g-16 i-17 k+23 u-20
resume a-15 g-16 i-17 k+23 u-20
resume$ k+16 u-15
resume__@texts k+15 m-16
resume_my k+16 m-15
retur* a-15 l-17
return a-15 l-17
revis* a+15
ride a-71 b-52 c-58 d-74 e-65 f-61 g-62 h-56 i-65 j-73 k-52 l-66 m-49 n-40 o-46 p+48 q+63 r-64 s-62 t-64 u-56 v-62
rides m-20 q+21 u-20
rides$ m-19 q+19 u-20
ridin* m-17
riding m-17
riding_with m-19 p+16
riesg* d-15 m-19 u+19
riesgos d-15 m-19 u+19
riesgos$ d-15 m-19 u+19
right a-22 c-21 e-22 f-18 i-24 k-16 l-29 p-18 v-21
right$ d+15 g-22 h-19 j+24 m-35 o-23 r-24 s-27 t-27 u-23
right__i q+16
right_if q+15
right_now a-16 d-29 i-16 j-35 m+15 n-28 o-20 q-26 r-33 u-19
right_there j-17
ring a-32 b-18 c-24 d-41 e-20 f-23 g-32 h-51 i+17 j-39 k-25 l-37 m+31 n+18 o-23 p-26 q-27 t-26 u-37 v-41
risks g-16 m-17 u+19
risks$ g-15 u+15
road d-15 m-19 u-16
robot c-16 g-17 m-33 p-17 u+17 v-23
room a+20 b-24 c-16 d-21 h-18 i-22 j-17 l-21 m-30 o-25 q-19 r-19 v-21
room$ s-15
room__her a-17
room__me a+18 m-17 p-19 u-15
room_for a+29 m-21 n-16 p-18 u-26
room_is m-16 s+16
room_with a-22
roomies m-17 p+19 q-18
roommate p+19 q-16
ropa a-18 g-34 m-15 n+26 q-16
rosar* n+15
round a+19 b-19 n-19 o-19
round$ a+18 m-25 n-15 o-15
run d+27 g-23 i-15 j-15 m-28 n-22 o-21 q+15 u-38
run$ d+31 g-18 m-26 n-16 u-29
runni* a-17 f-21 h-19 n-16 q-15 s-17
running a-17 f-21 h-19 n-16 q-15 s-17
running_@late h-15 o-18
sabados h+20
saber d-21 i-16 l-16 m-27 n-17 o-17 u+21
sacar d-23 i-16 j-20 m+21 u-18
sacar$ d-15 m+22
saco d-15 n-15 u-19
safe d-22 j-17 n-21 u+19
safe$ m-28 u+23
said c-18 d-34 f-17 g-21 h-20 j-27 q-29 r-28 s-24 t-22 v-25
said_@day m-23 o+17
said_@stop l+19 m-17
said__@cancel m+16
said__but m-19
said__do m-19 u-21
said__her m+16 p-18
said__i m-17 o+16
said__to l-18
said__will u-15
said_i a-19 l-25 m+29 n-22 o-20 u-20
said_no m-20
sale a-20 j-18 m+19 r-17
sale__@visit d+15
salie* g-15 m-23 q-17 r+16
saliendo g-15 m-23 q-17 r+16
saliendo$ m-21 q-16
salio r-17
salud* m-16
saludos m-16
saludos$ m-15
same b-25 c-18 e-18 f-19 h-18 i-27 k-16 l-29 q-17 r-19 v-21
same$ j-19 m+23 u-18
same__as m-20 u-19
same_as a-20 n-16 o-22
saque* l+15
saquenme l+15
saturday a+16 b-23 i-16 j-19 m-31 n-20 p-15 q-15 s-16 u-23
saturdays h+20 m-15
save r+16
save_my r+16
saw j-17 m-16 n-18 q-15 u+17
say a-30 b-26 c-17 d-39 e-18 f-24 g+32 h-23 i-21 j-38 k-24 m+23 n-35 o-28 s-19 u-52 v-18
say$ g+16 n-15
say__do g+18 m-19
say__in m+16
say_that g+18 m-17 o-18 u-18
says f-30 h-16 j-25 k-20 l-27 n-17 t-17 v-19
says_@hello a-18 f-26 m+25 p-18 q-20 s-19
says__@stop l-16 m+17
says__can m-15
says__help u-15
says__is m-17
says__not m-16 q+16
says__off m-16
says_she m-16 q+16
scale m-16
scam a-18
scare* d-15 m-20 v-16
scared d-15 m-20 v-16
schedule a+39 c-25 e-18 g-23 h-21 i-34 j-27 k-34 l-31 n-36 o-16 p-23 q-30 s-21 u-25 v-25
scrat* m-16
scratch m-16
scratch__@visit b+16 l-18
se a-24 b-46 c-25 e-68 f-64 g+15 h-72 i-39 j-76 k-60 l-64 n-20 p-37 q+17 t-15
se_@english c+20 g-17 m-20
se_@insurer p-17 q-19
se_@sick m-30 n-15 p-17 q+26
se_@wrong d-24 i-18 l-18 m-21 q-16 r-16 t-15 u-17 v+28
se__@fetch a-19 m-18 n+17 q-25
se__@insurer p-20
se__@late a-17 d-18 n-19 o+16 q-18
se__@move o+17
se__@pay d+16 n-15
se__@relative b-17 p-20
se__@ride p-16
se__@symptom m-16 n-15
se__a a-24 n+17 o-19 p-20 q-18
se__de i-20 v+21
se__dia d+16 n-17
se__el a-26 b-22 d-21 g-22 n-25 p-17 s+17 u-26 v-16
se__en a-16 c-15 n-17 q-24
se__es g-19 m-16
se__ese g-20 m-22 o-22 q-16 u-20
se__esto g+20 u-16
se__hizo r+17
se__la a-27 b-24 c-18 e-18 g-26 h-18 j-25 k-21 l-18 n-38 p-15 v-22
se__luz m+16
se__mas d-16 n-17 o+21 q-16
se__me m-17
se__mi a-16 b-19 n-17 p-24 q+21
se__un m+22
se__uno d-18 g-19 m-17 o-17
se_como m-17 q+15
se_contesta m-20
se_fue m+16
se_lo m-17 t+17
se_me a-34 b-34 c-15 d-31 e-15 f-16 g-25 i-30 j-21 k-19 l-23 m-16 n-40 p-26 q-24 s+21 u-32 v-25
se_perdi m-19
se_puede b-23 c-31 h-19 i-38 m-30 q-20 r-22 s-23
se_que b-21 d-18 g+20 i-15 j-17 m-23 q-21 v-23
se_rajo m-20 q+20
se_usa a-17 g+24 m-21 u-18
sea b-16
sec e-22 l-16 m+18
sec$ e-22 l-16 m+18
secon* m-16
see a+47 b-52 c-35 d-51 e-27 f-28 i-36 k-29 l-37 n-41 o-48 p-42 q-32 s-33 u-39 v-40
see$ a-15 b-20 d-18 m+23 p-18 r-18 u-17
see_@person h+18 m-19 u-17
see__@clinician a+15
see__@day a-15
see__last m+16
see__then a-23 h-20 m+17
see__there a+17
see_patients a-16
see_someone a+25 i-16 m-17 o-17
see_you a+18 b-16 d-17 g-16 h-28 j-21 l-16 n-15 o-17 u-23
seein* a-24 d-16 i-18 j-19 l-23 m+34 n-20 o-24 q-17 r-23 u-25
seeing a-24 d-16 i-18 j-19 l-23 m+34 n-20 o-24 q-17 r-23 u-25
seeing$ a-17 b-16 g-15 m+29 o-17 u-23
seen a+24 m-25 n-21
seen$ a+22 u-16
seguro a-18 c-20 e-22 f-17 g-22 h-30 i-25 j-35 k-16 l-24 m-46 n-30 o-26 p-22 q-27 r-23 s-24 u+40 v-29
seguros a-23 u-21
seman* a+15 b-18 i-20 j-19 m-26 n-23
semana a+15 b-18 i-20 j-19 m-26 n-23
semana$ a+17 i-17 j-18 m-25 n-21
semana__entra o+17
send a-38 b-36 h-19 n-35 p-21 q-26 r-31 s-23 t-18 u-32 v-21
send$ d-16 g+20
send__@medicine i+18 m-16
send__@place i-16 j+19 m-18
send__a j+16 m-15
send__my m+16
send__the l-18 m-15
send__to a-19 c-19 d-18 g-26 l-17 m+17
send_a j-16
send_any l+20
send_me d-20 g-22 i-20 j+25 l+16 m-37
send_the d+16 m-20
sendi* d-18
sending d-18
sending__@texts k+16
sending__i l-17
sending_them k-18
senor* m-22
senorita m-22
senorita$ m-21
sent a-17 b-21 d-29 g-22 i+20 l-22 n-22 o-25 q-15
sent$ a-16 n-18
sent__a i-15
sent__already m+18
sent__my i+19 m-18
sent_the d-15 m+18
sent_to i+19 m-19
ser i-16 m-17 n-24 o+25
sera b-15 d-24 g-16 j-17 l-17 m-28 o-17 s+16 u+24
sera_normal s+19 u-19
servi* m-18
sesion b-31 j-15 m-15 n-26 o-22 u+20
sesiones n-16 u+16
session b-23 d+17 j-18 m-47 o-23 s+17 v-16
sessions l-17 m-31 n-23 o-19
set a+35 b-25 e-22 f-24 g-36 h-27 i-43 j-30 k-32 l-42 n-29 p+19 q-42 r-34 s-28 t-18 u-39 v-25
set$ h-15 p+20 q-29
set__@visit a+19
set__back d+19 g-17 m-17 u-23
set__for m+15 r-19
set__the m-17
set__up a+33 b-15 d-21 i-18 l-20 m-31 o-20 p-25 u-17
set__with a+16 i-17 m-17
set_me a+26 d+18 g-21 i-17 j-16 l-20 m-32 p-24 u-26
set_up a+23 d-22 i-21 l-17 o-21 u-18
shave n+15
she b-18 d-43 e-18 f-22 g-25 h-33 k-23 l-40 o-36 r-44 t-25 u-18
she__@drive m-17 n-15 p+23
she__her m-16
she__in q-16
she__not i-18 n-17 o-20 p-17
she__to m-18
she_can a-17 b-23 i-22 n-23 o-21 q+15
she_is n-25 q-22 r-17
she_said m+17 n-19
she_will m-15
shift u-21
shoes a-18 d-19 i-15 l-21 m+23 q-17
short m-20
shoul* b-29 c-21 d-41 h-19 j-22 k-16 l-23 v-15
should b-29 c-21 d-41 h-19 j-22 k-16 l-23 v-15
should_@relative m-17 n+20
should__@animal m+16 n-20
should__@relative m-18 n+21
should__@stop m-19 n+25
should__about m-24 n-22
should__an m+21 n-17
should__avoid n+16
should__be m-23
should__do m-26 n-23 q+19
should__get a-26 m-25 n+22
should__have m-27 n+32 s-18
should__if m-15
should__there a-16 m-26
should__to m+16 n-21
should__wear g-16
should_he n+15
should_i a-20 b-20 c-16 d-35 l-20 m+16 o-30 p-21 u-48
should_my m-18 n+21
should_we m-20
show l-19 n-25 o-20 s-17
show$ b-16
show__a m-17
show_me l-16 m+16 u-16
show_up m-20
showi* b+16 m-15
showing b+16 m-15
showing_up b+16 m-15
shut m-24 u-16
shut__@holiday h+15 m-19
shuttle a-18 h-24 i-16 j-28 n-19 o-17 p-19 q+17 u-24
si a-21 b-32 c-40 d+21 e-37 f-31 i-45 j-44 l-35 p+24 r-37 s-33 t-26 u-47 v-36
si$ a-15 c-16 d-19 e-22 g-17 l-19 m+24 n-22 o+16 q-24
si__@texts k+15
si__me p+21 q-23
si__quien p+20 q-18
si_hay p+18
si_no d+15
si_voy m-15
sick a-22 d-15 i-17 m-26 n-23 o+16 p-26 r-18
siemp* v-17
siempre v-17
sient* a-20 s+17
siento a-20 s+17
sign b-17 d-25 g-19 i-18 m+19 n-16 o-21 s-18 u-33 v-19
sign$ a-23 m+16 u-18
sign__@texts a-15
sign__for a-27 m+17
sign__los a-15
sign__up o-17
sign_me o-17
signe* m-17
signed m-17
signi* g-17
signing m-16
signing_up m-16
sigo m-24 s+19
sigo_con m-19 n-17 s+20
sin c-34 e-19 f-17 g-30 h-25 i-39 j-37 k+16 l-35 m-30 o-34 p-42 q+20 r-35 t-20 u-45 v-24
sin_@eat n+17
sin_@ride q+15
sin_querer k+19 l-19 m-22
sin_trabajo d+16 m-22
since a-16 b-27 d-26 i-22 j-19 l-26 m-33 n-19 o-28 p-17 r-20 s+30 t-16 u-35 v-18
since$ l-17 u-20
since_@day s+17
since__@treat s+22
since__@visit a-18
since_her s+15
since_the s+16
sirve a-18 b-23 l-17
sirve$ a-15 b-20 m+16 o-17
sister b-29 d-27 i-17 j-20 l-23 o-27
sit a-24 b-15 m-19 n+24 u-16
sit__me n+20 p-20
sit__the a-16
sit_in a-17
sitter m-19 o+20 q-18
situa* d-15 m-19
situation d-15 m-19
skin i-16 l+19 m-24 v-17
skip a-19 b+19 c-17 d-23 e-20 f-15 g-18 i-20 j-21 l-20 q-17 s-17 u-24 v-16
skip__@medicine m-23 n+18
skip__this m-17
skip_it b+16 m-17
sleep a-16 d-28 h-19 l-15 n-26
sleep$ d-16 h-16 n-18 q-21 u+16
slide m-21 o+18
slide__to m-17 o+19
slot b+18 d-28 i-21 m-34 n-20 o+16 q-15 r-18 s-18 u-20 v-16
slow q-17 r+23 s-16
slow_today m-17 r+15
smoke m-17 n+17
smoke* m-21 n+20
smoking m+16 n-15
snow d-24 u-18
snow$ d-23 u-18
so b+23 c-32 d-19 e-24 f-32 h-42 i-46 j-29 k-35 l-17 m-40 n-56 p-25 v-50
so_@cancel b+20 m-22 o-18
so_@symptom o-16 q-16 r-22 s+22
so__@cancel b+21 m-20
so__a m-16
so__am a+20 i-18 m-17 v-16
so__can a-19 m-28 q+16
so__do g+18
so__i j-17 m-24 u-22
so__is m-16 o+19 q-16
so__it d-20 j-22 m-21 q-15
so__know u-18
so__need a-15 m-17
so__not m-27 q+15
so__to m-16
so__today r-16
so__will m-16
so_i i-22 l-18 m-41 n-19 p-24 s-18 u-23 v-19
so_is j-19 m-17 u+18
so_what m-17
so_you u-19
socks l-18 m+16 v-19
sola m-18 n-18 o-16 q+26
sola$ n-16 q+21
solic* m-16
solo m-19
some a-22 o-26 q-23
some__the m-16
someb* c-16 j-16 l-16 m-33 n-24 s-16 u-31
somebody c-16 j-16 l-16 m-33 n-24 s-16 u-31
somebody$ b-17 i-16 o-16 v-19
somebody__can a-18
somebody__i b-18 d-16 h-18
somebody__me q-18
somebody__up h-19
somebody_else a-19 b+18 i-18 p-19
somebody_there a-18
somebody_to p+15 q-17
someo* g-19 j-20 k-19 l-22 m-19 n-31 r-25 s-21 t-22
someone g-19 j-20 k-19 l-22 m-19 n-31 r-25 s-21 t-22
someone$ a-27 b-27 d-20 h-18 m-39 u-17 v-27
someone_@vehicle m+17 p-16 q-16
someone__@call i+23
someone__@drive i-19
someone__have b+19 o-20 v-16
someone__in p-17
someone__me b-18
someone__my a-19 o-16 p-24 q-23 v-20
someone__the a-17 m-16
someone_else a-21 o-27
someone_on a-18
someone_there a+17 h+16 i-23
somet* d-24 p-20 s-15
something d-24 p-20 s-15
something__up o+18
something_came o+18
son b-17 c-30 d-34 e-16 f-21 h-24 i-23 k-19 o-32 p-19 q-41 s-27 t-18 u+31 v-33
songs m+23
soon h-18 k-16 m-20 o-33 q-18
soon$ o-17
soon__possible m-20 o-17
soon_as m-20 o-17
soone* d-17 o+18 u-20
sooner a-20 o+20
sorry a-24 b+16 d-24 e-17 h-25 i-22 j-21 k-19 l-20 n-27 p-42 q-29 s-25 t-18 u-28
sorry$ a-16 b+24 c-26 d-16 g-28 i-16 m-18 p-32 q-17 s-18 u-17 v-22
sorry_@wrong b-20 c-16 g-21 r-22
sorry_i b-17 c+17 m-19
south u-16
south$ u-16
soy b-26 c-20 d-25 e-17 f-19 g-24 h-17 i-25 j-22 l-26 m-36 o-23 p-17 q-30 r-20 s-20 t-16 u-28 v+40
soy_yo v+19
spam b-17 l+17 m-18
spanish a-42 b-47 c+76 d-48 e-57 f-43 g-47 h-43 i-52 j-42 k-40 l-55 m-60 n-43 o-47 p-37 q-43 r-40 s-35 t-36 u-50 v-42
speak a-19 d-19 i+17 j-17 n-19 u-24
speak_@spanish i-22
speak__a i+20 m-16
speak__the m-17
speak_to m-15
speak_with m-15
speci* d-15 n+18
special d-15 n+18
spell m+21
spinning m-22 s+19
spinny m+20
split d+16
split_it d+16
sponsor p+17 q-16
spot d-18 h-16 i-19 l-16 n-23 q-22 u-17
spot$ a-28 d-15 h-16 n-17 q-20
spot__am m-24
spot__coming m-17 r+16
spot_i m-18
spots a+22 i-17 m-18
spouse q-15 t-15
spravato d-21 m-22 u+27
spray u+16
spray__the m-15
stahp c-15 i-16 k-17 l+22 m-20
stand* j+16 m-17
standing j+16 m-17
start b-23 c-20 d-22 e-19 f-16 g-24 i-33 j-28 k+33 l-34 n-32 p-16 s-35 u-30 v-18
start$ j-15 n-18 q-20 r-17 u-16
start* j-17 n-15 u-19
start_a a-23 k-17 m+25
start_me k+16 m-24 q-15
start_the m+19
started j-16 u-16
started$ m-21
stay a-16 i-18 j-16 m-17 s-16
stay$ m-18 q+18
stayi* m-20 r+16
staying m-20 r+16
staying__a m-19 r+17
still b-35 c-16 d-34 e-19 f-20 g-31 l-31 m-25 p-37 s+19 t-24 u-48 v-22
still$ a-18 m-27 s+28
still_@open a-25 h+22 m-21
still__@person h-22
still__@ride m-16
still__@symptom n-15
still__a m-17
still__if a-17 r+16
still__it a-16 b-18 m-23
still__my a-19 s-18
still_come a-16 n+18
still_have m-19 n-23 q-15 s+17
still_need m-16
still_on m-19 s-15
still_taking a+16 h-28
still_there j-24 m+15 n-17 s-21
still_want b-18 m-16
stomach a-19 m-22 n+18 q-17
stop a-64 b-39 c-41 d-71 e-65 f-57 g-74 h-61 i-66 j-17 k+22 l+58 m-15 n-22 o-55 p-52 q-64 r-24 t-59 u-74 v-24
stopp e-21 l+24 m-28
stopp* r-15
stopped r-15
store a-16 m+20 o-17
storm m-22
story a-16 l-15 o-16 q-17 u-21
story$ i-16
stoy m-21
stree* d-24 h-18 i-18 j+16 n-19 o-21 p-16 q-20 s-16
street a-17 d-16 h-17 n-15 p-15 q-19
street_@parking j+16
street__is j-16
stuck a-17 d-20 g+17 l-18 n-16 q-16 u-18 v-19
stuff j-18 m-18
stuff__use j-15
su d-16 i-31 j+19 k-15 o-18 p-21 q-17 r-15 s-16 u-20 v-19
su_@place i-17 j+21 m-19
su_lista l+15 m-16
succe* d-16 u+15
success d-16 u+15
success_@price d-16 u+15
suero u+15
suite d-15 g-22 j+28 m-22 u-21
sunday h+20 m-17
sundays f-30 h+18 m+19 o-21 t-19
sunny m+15
sunny$ m+15
sup d-15 e-21 f+25 j-16 m-24 t-16
sup$ d-15 e-21 f+25 j-16 m-24 t-16
super g-16 r-18
super$ m+18 s-20
superbill m-21
supervisor h-21 i+27 m-21
suppo* u-15
supposed u-15
supposed_to u-15
sure b-17 e-17 l-15 u-16
sure_what m-17
surgi* o+19
surgio o+19
sus l+20 m-24
sus_@texts l+20 m-24
suspe* m-17 n+16
swap o+17
sweats m-27 n+26 s-28 u-22
switch a-25 b-22 c+22 d-24 e-16 f-17 g-18 h-23 i-19 j-18 l-19 m-48 o+29 p-21 q-26 r-19 s-26 t-18 u-18
taco h-21 m+20
tacos a-16 m+17
take c-41 e-27 f-26 g-22 i-53 j-23 k-36 o-27 r-38 t-30 u-41
take$ d-26 g-24 h-19 l-16 n-27 p-17 q-20
take_@insurer d+24 h-19 m-17
take__@insurance d-19
take__@vehicle q+17
take__@visit b+18 m-16
take__a d-19 g-15 m+25 n-27
take__for a-15
take__home b-16 m-22 n-23 p+21 s-17
take__if m-16
take__number m-18
take__off a-60 b+23 c-16 d-37 g-22 h+19 i-21 j-30 m-17 p-39 q-41 s-26 u-31
take__out m-18 v-16
take__that n+19
take__the a-24 l-22 q-21
take__this l+17 m-17
take_a a-21 n+17
take_it h-19 l-15 p-27 q-24 u-16
take_me a-26 d-28 g-20 h-23 i-23 j-22 k-18 n-37 r-16 s-27 u-28
take_my a-24 d-20 i-17 j-17 n+16 p-19 q-30
take_off a-17 b+17 l-17 m-16
take_that b+16 m-17
take_the n-16 s-15
take_this l+20 m-20 v-21
take_to a+15 d-16 j-18 u-19
take_walk d-19
takin* a+16 b-27 d-26 i-16 l-21 m-36 o-17 s-27 u-20
taking a+16 b-27 d-26 i-16 l-21 m-36 o-17 s-27 u-20
taking_@person h-22
taking__@medicine a-17
taking__a a-22
taking__to a-16 n-15
taking_me a-26 m-29 n-20 r-18
taking_my a-21
taking_new a+23 h-17 m-20
tal a-19 d-20 e-20 f+30 g-19 h-20 i-16 j-22 l-16 m-29 n-17 t-16 u-23
tal$ a-15 d-18 e-19 f+27 g-16 h-17 j-19 m-25 u-20
talk b-30 h-21 i+19 j-21 n-20 o-20 p-20 q-24 r-18 s-16 u-32 v-17
talk_# i+20
talk__@person a-17 i+19
talk__about i+16
talk__billing i+17
talk_to b-20 d-17 i+22 j-17 m-36 u-18
talke* m-23 o-17 q-16
talked m-23 o-17 q-16
talki* a-22 b-20 j-15 l-20 r-23 s-16
talking a-22 b-20 j-15 l-20 r-23 s-16
talking_to d-15 m-21 u+16
tamales a-16 m+36 n-28 r-17 s-19 u-16
tanto d-17 j-17 m+15 n-16
tarde b-38 c-27 d-37 e-26 f-21 g-22 i-27 j-36 k-25 l-26 n-43 o+21 p-19 q-37 r+17 s-26 t-20 u-29 v-23
tardecito a-15 d-18 i-15 m-20 n-17 q-16 r+16
targe* h-16 u-15
target h-16 u-15
tarjeta a-16 b-24 d+21 h-19
taxi d-16 h-18 i-21 j-23 n-25 o-17 q+20 u-18
te e-18 l-17 n-19
teeth u-20
telef* a-19 d-15 g-15 h-17 j-19 n-18
telefono a-19 d-15 g-15 h-17 j-19 n-18
telefono_de m-19
tell a-19 b-26 g+17 i-15 k-17 l-35 n-26 o-29 p-26 q-24 v-20
tell__@clinician m-19
tell__a m+16
tell__about a-21 b-18 d-23 i-21 m+26 o-17 r-21
tell__how g+19 m-15 u-21
tell__more m-18 u+18
tell__something m+19
tell__the i-17 m+16 u-19
tell__time m+16
tell__to g+15 m-21 u-17
tell__we m-15
tell_me a-35 b-26 g+18 i-24 k-15 l-33 m+15 n-22 o-28 p-22 q-22 r-28 s-26 v-19
tell_the m-19
tembl* s+15
temblando s+15
tempr* m-23
temprano m-23
temprano$ m-16
ten a-15 g-18 l-16 r+17 u-16
tener s+15
tengo c-22 e-24 f-22 h-28 j-28 k-25 l-35 m-51 r-27 t-23 u-23
tengo_@visit b-24 d-16 o-18 q-16 v+17
tengo__@cancel b+16 d-16
tengo__@fetch a-19 g-34 i-19 o-16 u-19
tengo__@pay d+20 n-21 o-17
tengo__ayuda g-21
tengo__ese n-27
tengo__ir a-17
tengo__trabajar n-18
tengo_acompanante d-22 n-18
tengo_que a-41 h-19 i-45 j-16 l-17 m-22 p-43 s-33 v-19
tengo_una i+19
tenis a+26 c-16 d-23 g-25 h-29 i-18 j-24 l-21 n-32 o-21 q-18 u-26
terapeuta a+22 i-16 m-21
test j-21 u+17
test$ m-21 u+16
texas a-15 m+20 u-21
texas$ m+20 u-19
text a-17 b-42 d-34 e-18 f-16 h-24 n-41 o-39 p-34 q-27 r-26 s-29 t-17 v-40
text$ k-24 u-16 v-22
text__@relative k-15 m+22
text__again m-18
text__directions j+17 m-21
text__now k+19 l-18 m-18
text__that m+16
text__the a-18 i+21 k-16 m-22
text__to l-21
text__you m-20 u+15
text_again m-17
text_from u+16
text_list k+16 l-19 m-16
text_me a-38 b-15 g-41 i-37 k+21 m-34 o-21 p-16 q-16 u-30 v-15
text_the m+16
text_to i-18
texte* b-18 l+17 m-31 q-16
texted i-17
texteen l+23 m-24 v-16
texteen$ l+22 m-24 v-16
texti* d-19 f-18 j-23 m-20 n-22 o-22 p-18 q-19 r-20 s-19 t-21
texting d-19 f-18 j-23 m-20 n-22 o-22 p-18 q-19 r-20 s-19 t-21
texting$ b-16 g-28 i-29 k-24 l+27 m-44 v-29
texting_me a-26 g-32 i-31 u+15
textos l+26 m-26
texts a-38 b-28 d-35 e-20 f-20 g-37 h-27 i-45 j-38 k+32 l+46 m-39 n-37 o-37 p-30 q-36 r-37 s-27 t-28 u-21 v-16
th a-15 d-19 j-19 m-25 o+27 p-15 q-20 r-21 u-17 v-16
than a-15 b-15
thank a-27 b-15 c-20 d-33 f-26 g-25 h-34 i-23 j-28 k-22 m-20 n-23 o-27 p-22 q-26 r-26 s-20 t+36 u-33 v-28
thanks a-30 c-36 d-20 e-48 f-43 g-41 h-53 i-39 j-41 k-33 l-17 m-24 n-35 o-41 p-24 q-46 r-44 s-38 t+52 u-41 v-45
thanksgiving a-22 d-15 h+21 t-25
that c-17 e-33 f-57 g-24 h-63 i-41 k-19 l-50 p-21 r-36 s-18 t+18 u-26 v-19
that$ a-35 b-25 d-19 h-20 l-19 m+25 n-48 q-40 t-47 u-46
that_@visit b+18
that__@move o+15
that__@relative m+16
that__be n+16
that__for o-18
that__i n-20 q-15 t+16
that__if m-18
that__is a-17 m-17 n-20 o+21
that__it m-27 n-15 t+20
that__me m-22 n-15 p-24 q+17
that__my a-22 d-22 g-18 n-21 o-31 p-17
that__not g-20
that__right j-16
that__still j-21 m+17 n-18
that__the d-20 j+25 m-18 u-19
that__to b-16 m-32 o-15 u-16
that__up m-22 t+16
that__what g-25 j-17 n-26 o-17 q-16 t+16 u-24
that_a g+16 m-19 o-16 q-18
that_again k-19 n-19
that_already m+18
that_bad m-25 n+15
that_day a-23 b-23 g-38 i-16 j-40 m-63 n+19 o+29 p+16 r-17 s-21 t-35 u-39 v-16
that_for m-18
that_going m-20 q-19
that_helps t+17
that_is a-18 d-34 g-43 i-17 j-44 p-19 r-19 s-20 t+22 u-47
that_matter m-19 n+18
that_morning m-19
that_normal m-19
that_ok a-23 j-22 m-35 o-27 t-22 u-27
that_opening m-19
that_right d+16 j+16 m-24 n-18 o-16
that_time m-17
that_to m+20 o-15
that_true m-18
that_was b-24 d-18 g-17 j-16 m+19 n-23 o-20 p-22
that_yesterday m+16
the a-21 c-57 d-16 e-43 f-84 g-32 j+19 k-26 l-39 m+28 n-61 p-21 q-38 t-60 u-22 v-37
the_# a-25 d-25 g-16 h-22 j-23 l-15 m-23 o+29 p-19 q-23 r-24 s-18 u-21 v-18
the_@book i-19 k-24 l-19 o-21 q-17 r-16
the_@call a-23 b-27 c-18 d+15 g-17 i+21 j-24 l-32 o-25 p-16 q-21 r-23 u-23 v-29
the_@clinician b-20 c-26 e-30 f-16 g-33 i+35 j-37 k-35 l-39 m-33 n-39 o-26 p-38 q-32 s-22 t-20 u-51 v-30
the_@day a-25 b+20 d-18 e-15 h-17 j-18 s-19 u-21
the_@door d-22 g-21 h-27 i-19 j+15 m-46 n-16 o-19 p-17 r+23 u-25
the_@food m+18
the_@holiday h+19 j-16
the_@hours m+17
the_@insurer d+17 i-22
the_@medicine u-21
the_@parking a-16 h-25 i-17 j-30 m+32 u-17
the_@pay a-16 j-17
the_@person m-22
the_@place a-18 b-30 c-26 d-35 e-20 f-19 g-32 h+37 i-21 j+21 k-20 l-24 m-41 n-31 o-29 p-29 r-26 s-30 v-30
the_@price a-19 d+15 g-21 i-18 j-29 m+16 u-37
the_@relative b-21 d-21 h-16 i-21 j-36 n-25 s-18 t-17 u-27 v-19
the_@ride m-32 p+28 q-22
the_@texts a-35 b-24 d-31 e-19 g-26 h-28 i-33 j-34 k+37 l+19 n-32 o-37 p-27 q-25 r-40 s-24 u-40 v-29
the_@traffic m+18 r-24 s-16
the_@treat i-19 j-23 m-35 o-24 s+23 u+20
the_@vehicle a-20 d-22 h-26 n-26 o-21 q+19 s-22 u-21
the_@visit a-20 b+34 c-19 d+30 e-16 g-16 h-27 i-32 j-45 k-24 m-62 o-46 p-19 q-24 r-33 t-15 u-51 v-16
the_@wrong a-21 b-19 d-22 g-19 h-20 i-25 k-15 o-16 s-16 t-18 u-16
the__# m-23
the__@call a-16 h-27 j-21 u-18
the__@cancel m-21
the__@clinician a-21
the__@clothes j-18
the__@date a-17 d-28 g-17 i-16 l-15 m-35 o+29 p-16 q-21 r-23 u-22
the__@day a-19
the__@door h-23 u-17
the__@open a-19 d-17 i-18 j-35 m+28 o-21 s-18 u-17
the__@place a-17 d-22 h-30 i-27 j+17 m+20 o-16 u-39 v-18
the__@price d+20 g-17 j-27
the__@relative a-17 d-15 j-17
the__@sick m+16
the__@stop j-26 k-21 l+27 r-17 v-19
the__@texts m-16
the__@vehicle j-20
the__@visit j-25 m-23 n-17 o-19 s-16
the__a d-18 m+16 u-23
the__about m-21
the__after i-16 m-24 n-29 r-15
the__again g-20 l-25
the__all m+19
the__and b-24 m-31 n-21 q-15
the__as m-21
the__available d-15 i+17 m-18 q-16
the__away m-19 s+18 u-17
the__back k+29
the__be j-18
the__before a-17 d-17 h-19 m-31 u-19
the__but m-19
the__can b-16 m-20 n-17 u-19
the__day a-31 d-15 i-19 j-22 m-28 n+19 p-16 q-17
the__do a+16 m-22 n-16 o-20 u-20
the__exactly u+16
the__for l-22 o-25
the__free d+18
the__from u-19
the__god l+16 m-18
the__goes m-19 s+18 u-17
the__have a+16
the__home h-18 n-17 o-17
the__how a+22 m-26
the__i h-17 i+15 l-19 m-29 n-23 p-15 s-20 u-29 v-25
the__idea l+18 v-17
the__in a-23 b-19 j-38 m+25 n-20 q-18 s-18 u-32
the__instead o+16
the__is b-30 c-17 d-38 e-20 f-23 g-27 h-38 i-37 k-19 l-29 n-16 q-37 t-19
the__it m-25
the__keep h+18 m-30 u-15
the__know m-15
the__lady p-21
the__last a-17 d-20 n-25
the__left m-16
the__like j-16
the__line j+16
the__list k+15 l-20 m-18
the__locked j+19 m-17
the__lol d+16 m-15
the__me a-31 h-15 j-17 m-30 o-16 p-21 q+15 u-19
the__my a-24 b-17 d-21 j-25 l-16 m-16 n-20 q-23
the__night m+17 n-19 s-19
the__not m-20
the__now d-20 g-27 q-19 s-17 u-23
the__number d-22 g-28 l-19 u-28
the__of b-24 d-31 e+18 g-43 i-32 j-22 p-19 q-24 r-24
the__off m-22 n-16 p+17 q-18
the__on a-40 b-21 c-18 e+15 f-15 g-18 h+19 m-27 n-25 o-27 p-19 q-20
the__one h-23 i-22 j-26 k-16 l-17 n-21 o-32 p-15 q-16 v-18
the__online a+16 m-17
the__or a-16 h-16 j+25 m-19 n-18 r-18 s-18
the__place a-16
the__please c-21 k-26 o-18
the__pocket d+16
the__reach d-17 i+19 m-17 u-17
the__right j-17
the__slow m-16 r+17
the__so a-17 m-15
the__start a-19 h-17 m+18
the__take p+16 q-17
the__that d-17 h-16 u-17
the__the a-16 b-23 d-23 g-22 l-15 n-17 r-18
the__there m-17
the__they m-15
the__thing g-16 l-18
the__this g-24
the__to d-28 n-21 r-21 s-16 u-34
the__tv j-19 u+18
the__up a-17 d+16 j-16 r+17 u-17
the__was a-24 b-19 d-16 i-19 j-20 p-23 q+22 r-22 t-16
the__we a-15
the__week m-21
the__what m-21
the__who a-17
the__will m-24 p+17
the__with a-18 m-27 u-19
the__you b-19 d-21 g-16 h+24 i-24 m-25 t-15
the_addy j+16
the_afternoon o+18
the_airport q-15
the_bank h-20 m+23
the_best a-22 d-16 i-17 m+15 t+16 u-22
the_car a-19 k-23
the_choices g+19 m-21
the_cross d-15 j+20 m-17
the_day a-20 d-25 i-17 m-40 q-26 u-23
the_driver m-22
the_dumb m+21 n-15
the_family p+16
the_first n-20
the_form s-15
the_front a-20 d-21 l-18
the_game m+21
the_girl a-15
the_hospital h-16 j+24 m-18 u-28
the_iv m-24
the_lady i+17 m-17
the_last a-17
the_latest h+19 m-20 u-19
the_letters g+16 m-15
the_library m+16
the_line a-16 i+18
the_list g-31 i-24 j-19 n-18
the_lot a-19 c-18 e-18 h-19 m-28 p-17 r+24 u-16
the_love l+16 m-18
the_mall h-18
the_meeting m+17
the_morning m-28 r-18 s-23
the_new m+17
the_news d-23 m+19
the_next d-16 i-20 j-27 m-18 p-18
the_number j-21 u-17
the_odds g-17 u+15
the_old p-17
the_one s-18 u-24
the_out d+16
the_past h-21 j-16 m+22
the_perdi m+20
the_place m-20
the_plumber i-17 l-20 v-16
the_point m-18 u+16
the_red j+16
the_reminder m-18
the_right j-19
the_room a-26 m-21 n+21 s+17
the_sacar m+21
the_same b-17 i-15 l-16 m-27 s-16
the_store m+16
the_street m-30 r+17 u-18
the_success d-16 u+15
the_text g-16
the_time a-26 b-16 d-23 h-20 j-16 l-16 o+19 q-17
the_truck m-16
the_vet m+23 u-24
the_way h-18 i-17 o-18 p-15 q-20
the_week a-22 o+27 u-18
the_whole m-24
them a-16 c-17 d-22 g-16 i-24 j-15 k+19 n-16 o-22 q-17 s-16
them$ i-18 o-15
then b-16 i-17 j-21 l-20 n-29 p-16 u-27
then$ j-17 l-18 n-19 o-23 q-25 r-19 u-22
therapist a+19 i-21 m-16 v-15
there b-27 c-22 e-22 g-21 k-39 l-83 m-19 o-34 t-28 v-24
there$ a-38 c-31 d-40 g-37 h-28 i+19 k-15 l-50 m-22 o-21 s-36
there_@parking m+16 r-16
there__# a-30 b-18 d-28 f-18 h+24 i-27 j-30 m-27 n-28 p-15 q-21 r+18 s-16 u-19 v-27
there__@day d-23 i-20 j-16
there__@open i-15
there__@parking d-18 i-15 j+25 m-25 u-15
there__@person i+17 u-15
there__@place u-16
there__@price m-23
there__@visit a+22 d-22 h-19 m-20
there__a d-17 m-27 n-17 q-16 s+16 u-20
there__after r+16
there__at j-23 m+18
there__can m-19
there__for i-17 j-17 u-25
there__get n+18 q-21
there__i d-20 h-19 m-22
there__if d+21 m-21 o-21
there__in m-17
there__is j-15
there__near j-20 m+18
there__no m-23 v+19
there__not j-15 q+15
there__of i-15 m-27 n-15 u-16
there__on j-17 m+21 r-19
there__opening m-19
there__or j+17 m-15
there__red j+16
there__the a-21 d-16 n-21 q-16 u-15
there__there i+19 u-16
there__to h-16 i-20 m+17 q-19
there__way a-15 n-15
there_a b-31 d+16 f-26 h-45 l-15 n-46 p-28 q-21 r-43 s-29 u-26 v-35
there_an a+16 h-16 m-17
there_and n+19 q-24
there_another a-17 m-18
there_any a-26 h-23 j-22 m+20 q-16 r-19 u-23
there_anyone i+16
there_anything d-15
there_but q+15
there_by q-16
there_in i-22 m-18 q-15 r+22
there_is d-18 i-20 m-35 n-17 q-18 s+23 u-17 v+23
there_on a-17 i-20 m-21 n-17
there_soon m-15 r+17
there_til n-18
there_to p+18
these a-23 b-32 f-18 h-24 j-27 k-34 l+24 m-26 n-29 o-27 p-15 q-30 r-23 s-19
these$ b-18 c-17 m-34 q-16 v-21
these_@texts i-16 l+16 m-16
these_off l+17 u-17
they b-30 c-17 f-23 g-27 h-38 j-23 k-23 l-26
they_@cancel b-16 m+17
they__for d+15 m-15 u-15
they__it u-15
they__me a+17 i-15 m-27 n-15 r-16 u-24
they__my a-15 d-21 h-18 n-19 s-20 u-19
they__that b-16 u-20
they__to m-18
they__you d-18 u+17
they_do a-16 d-19 u+22
they_get m-18 u-17
they_put d-16 u+19
they_will p+16 u-16
thing g+20 i-16 j-17 m-31 o-22 r-20 u-26 v-23
thing$ a-23 g+15 u-20 v-16
thing* a-16 d-16 j-16 m-30 o-16 u+19
things a-16 d-16 j-16 m-30 o-16 u+19
think b-17 c-17 d-21 e-18 f-19 g-23 h-17 i-20 k-16 l-30 n-29 p-19 t+18 u-31
think$ a-18
think* a+17 b-19 g-16 o-18 u-20
think__is v+15
think__it a-20 m+20 n-19 u-17
think_about a-21 m+19 n-18 u-16
think_this v+17
think_you e-16 j-16 l-15 m-24 t+20 u-15
thinking b-19 o-16
thinking__it a+16 m-17
this d-17 e-33 f-15 h-24 i-17 j-27 k-24 n-32 o-29 p-55 q-38 r-31 t-21
this$ f-33 h-28 j-48 k-17 l-39 m-21 n-28 o-24 p-16 r-18 s-34 u+30 v-26
this_# g-19 m-19
this_@call a-21 b-17 d-17 g-21 i-26 l+16 s-15 u-28
this_@day a-19 m+25 u-17
this_@drug h-18 u+19
this_@month a+21 m-25 u-17
this_@symptom g-19 m-19 n-16 s+25 u-23
this__@animal m-19 u+18
this__@call a-18 b-16 d-16 i+20 l-19 u-16
this__@clothes l-18 m+16 v-19
this__@english c+15
this__@month m-19 v+19
this__@spanish c+17
this__@treat j-16
this__a a-22 g-15 j-17 m-26 v+21
this__do g+18 m-16
this__from f-16 j-16
this__help u-18
this__her l-15 v+16
this__i m-15
this__in m-21
this__is s-16 v-21
this__it m-21 s-16
this__last m-15
this__me m-22 u-23
this__mr m-15
this__my g-16 i-18
this__new m+16
this__no m-21 u-15
this__not a-17 b-22 i-19 l-16 m-36 s-17 u-40 v+39
this__of m-19
this__off l+18 m-21 v-20
this__text m-17
this__the d-17 j+22 l-15 m-29
this__to d+17 m-26
this__what g+19
this_a u+20
this_about m-18 u+24
this_and d-19 u+22
this_by u-16
this_for m-16
this_going m-20
this_help g+17
this_in a-18 c+22 l-17 m-21 u-30
this_is a-17 b-34 c-23 d-32 g-27 i-40 j-20 m-28 o-22 r-16 s-17 v+29
this_list m-16
this_morning f-20 m-23
this_number d-21 i-27 j-22 l+18 m-46
this_one m-23
this_or m-17 u-15
this_place m-21
this_seeing m+18 u-16
this_texting m-20 v-15
this_the d-16 j-22 s-15 v-19
this_thing a-21 g+22 m-25 u-21
this_week b-19 l-17 s-24 u-36 v-18
this_work g+15 m-17
this_works m-19
thoug* a-16 l-20 m-27
though m-21
three m+19 u-16
three_is m+17
throu* g-17 l-27 s-15
through g-17 l-27 s-15
through$ m-21
through__the i+16
through_to i+18
thu a-20 n-17
thurs m-17
thursday b+26 c-19 d-23 h-25 i-22 j-17 k-22 l-17 m-45 o+16 p-28 r-24 t-21 u-24 v-16
thursdays m-19
ticke* m+24
ticket m+18
ticket$ m+16
tiemp* a-19 d-21 h-16 o-17
tiempo a-19 d-21 h-16 o-17
tiene a-21 b-23 c-15 d+16 e-15 g-16 h-26 i-32 l-18 n-29 o-31 p-19 t-18
tiene$ d+18
tiene* b-15 g-16 n-24 q-27 u-44
tiene__trabajar q+16
tiene_la u-17
tiene_que m-17 n-18 q+22
tienen b-15 g-16 n-24 q-27 u-44
tienen$ a-19 d-20 h+18 m-26 u-17
tienen__@pay d+16
tienen__para m-17 v-17
tienen_espacio a+15
til d-15 j-20 m-19 n-25
til__am n-18
til__ok n-18
til_i n-18
till a-19 b-16 n-25
till_i n-18 u-20
time c-20 d-20 f-30 g-33 i-38 k-19 t-19 u-58 v-30
time$ f-15 h-31 i-16 l-23 m-18 n-17 o+17 p-20 r-20 u-32
time__@day o+17
time__@open h-20 m+17
time__@place h+18 m-30
time__@stop a-20 m-21
time__another m-18 o-17
time__can h-15
time__get m-17
time__i a-17 d-19 m-31
time__it d-17 h-18 j-26 m+23 n-16 o-15 u-21
time__see m-16
time__the a-22 j-23 o-21
time__you m-28 n-19
time_but m-19
time_can m-19 n-19
time_do a-36
time_does n-18
time_for a+18 m-23
time_i m-15
time_is a-18 d-23 j-37 n-21 u-22
time_should m-26 n+16
times d-22 j-16 m-26 q-22
times$ a-21 m-17 n+18
tired g-16 m-21 s+17
tmrw i-15 l-26 m+20 o-20 q-17 r-17
tmrw$ a-24 l-25 m+18
to a+17 c-20 d-30 e-81 f-83 h-40 i+20 k-24 l-30 r-46 s-44 t-28 u-56 v-50
to$ a-23 b-17 d+21 g-30 h-16 n-28 q-18
to_# m+20 o-17
to_@book a+16 i-19
to_@call d-19 g-17 i+34 j-16 m-41 n-17 o-16 p-24 q-17
to_@cancel a-22 d-21
to_@day b-16 m-17 o+18
to_@drive a-30 b-16 d-19 h-16 i-29 j-23 m-39 o-16 q+28 r-25 s-22 u-17 v-23
to_@drug b-16 d-17 q-15 r-16
to_@eat a-16 d-19 m-16 n+30 u-21
to_@english c+26 k-19 m-22 o-18
to_@move b-33 c-20 d-38 g-23 h-16 i-29 j-27 k-21 l-21 m-15 n-43 o+37 p-31 q-27 s-28 t-16 u-30 v-17
to_@pay a-19 j+15 n-20
to_@price m+18
to_@stop a-20 b-17 i-16
to_@visit a-24 b-16 m+23 p-20
to__@call d-15
to__@cancel b+19 m-15
to__@clinician b-19 m-16 n-18 q-16 u-16
to__@clothes a-23 i-15 l-19
to__@insurer i-20 m+18
to__@late m+19 n-16 q-16
to__@parking d-24 j+17
to__@person a-15 i+24 o-17 u-16
to__@place a-19 m-27
to__@price d-21 m+21
to__@relative b-24 d-21 g-19 j-16 k-16 n-33 p-17 v-17
to__@staff i+16
to__@stop g-16
to__@symptom s+21 u-18
to__@texts i-21 k+22 l-26
to__@treat a+21 k-17 m-21
to__@visit a+16 i-20 l-19 m-37
to__a b-39 c-18 g-18 k-20 l-24 p-37 s-19 u-21 v-22
to__about b-15
to__after i-21 n+20 o-17 p+16 r-16
to__again l-20 m-20
to__airport j-21 m+20
to__an a+24 b-17 m-20
to__another o+16
to__any m-17
to__anything a-33 d-20 m-22
to__at n-20
to__back i-16 m-35 n-17 u-17
to__be a+17
to__billing i+20
to__but a-23 l-19 p-15 q+16
to__by b-18 h+17 j-26
to__day m-18 o+21 q-16
to__days m-20 o+22
to__driver p-17 q+16
to__during n+17
to__for b-20 d-27 g-17 i-19 o-20 u-17 v-17
to__forward m-17
to__front m-21
to__gym d-17
to__her m-21
to__home n-32
to__i g-17 l-20 n-15 u-21 v-18
to__if b-16 u-16
to__in a+30 b-27 d-30 g-15 h-28 i-24 j-38 l-19 m-17 n-40 q-27 r-27 s-16
to__is a-19 d-15 m-18 n-17
to__it c-22 g-26 i-21 j-25 k-28 l-34 m-58 o+17 p-32 q-31 s-27 v-17
to__later o+15
to__list a+20 g-18 k-16 l-17
to__lot m-17
to__me a-21 b-41 c-16 f-15 g-29 h-18 j-22 m-33 n-38 o-26 p+28 r-30 s-27 v-30
to__mine a-15
to__my b-19 d-17 g-25 j-28 k-24 l-33 n+16 p-32 q-41 u-41 v-27
to__next m-16
to__now m-19
to__of r-15
to__off a-26 d-18 i-22
to__on b+26 d-15 i-23 k-22 o-19
to__one a+17 l-18
to__or m-20
to__out d-23 i-21 k-19 r-22
to__patient i-18
to__place m-21
to__problem n+16
to__ready m-15
to__right m-17
to__seen a+24
to__so m-19 q+16
to__someone b-19 m-18 p-16 q+16
to__sunny m+15
to__that m-16
to__the c-16 g-24 j-28 l-25 o-24 q-30 r-24 u-39 v-15
to__there b-16 d-29 h-19 m-40 p-24
to__these i-16
to__this c-25 g+15 l-32 m-23 n-22 u-34 v-33
to__time a-19 n-15
to__to d-29 j-32 n-25 o-22 p-31 q-17 r-15 s-16 v-17
to__tomorrow m-16
to__up m-23 q-17
to__wedding m+18 n-18
to__week a-22
to__what m-18 u-18
to__with d-21 m-33
to__you a+19 d-23 g-20 m-30 u-21
to_a d-16 g-22 n-35 p-20 q-17
to_answer m-21
to_ask a-27 b-22 n-16 o-19 p-29 v-15
to_bail b+17 m-21
to_be b-33 c-24 f-17 g-34 h-22 i-16 j-34 k-23 l+17 m-16 o-33 p-39 v-23
to_bring a-17 d-29
to_come i-28 j-18 l-19 m-42 s-16
to_do i-23 j-20 l-20 m-27 n-15 q-22
to_find j+18
to_fly d-21
to_get a+34 b-22 d-32 g-26 h-20 i-22 l-24 m-31 o-37 r-28 s-17 u-35
to_give a+18 m-22 o-16 u-15
to_go m-28 q+20
to_have a-21 i-26 m-24 o-18 p-26 u-18
to_it m-22
to_keep a-16 m-26
to_know a-22 o-21 t+20
to_make a+22 d-16 m-20 o-22
to_me a-24 b-18 d-20 l-19 p-21
to_my a-21 b-24 d-27 g-19 i+19 j-16 n-20 o-28 p-20 q-23
to_opt a-24 i-19 l+17 m-16
to_pee n+19
to_pick a-16
to_put a-16 d+19 j-15 m-20 n-16
to_reach d-16 m-20 u-17
to_receive m-17
to_return a-15 l-17
to_say m-16
to_see a+34 b-16 i-21 m-19 u-18
to_set a+16 m-18
to_shave n+15
to_skip a-16 b+22 d-16 i-16 n-19 u-15
to_sleep m-17 u+20
to_snow d-19 m+18
to_somebody a-19
to_someone a-15
to_speak c-18
to_start a+15
to_stay q-18
to_take b-26 l-22
to_talk m-17
to_text i-22 m-21
to_the b-25 c-21 d-22 g-31 l-39 m+18 n-44 p-31 q-41 r-22 s-27 u-18 v-21
to_try a+35 b-20 c-17 i-16 m-33 n-15 o-18 u-23
to_wait n-26 u-17
to_work a-16 b-19 d-18 i-21 m+16 u-25
to_you d-18
to_your m-17
todav* r-18
todavia r-18
todavia$ q-23
today c-16 g-16 j-26 k-15 l-20 n-24 p-21 q-41 u-34 v-20
today$ j-25 l-18 n-19 o-53 p-19 q-36 u-29 v-18
today__tomorrow m-16 o+16
today_is h-19 m+15
todo i-15 l-17 n-16 o-19
todo_por m-16
told i-18 n-24
told__@stop m-18
told__to m-23
told_me m-18
told_you a-22 d-18 m+16 n-20 o-16
toman d+20 m-22 n-17
tomar n+29 o-19 q-24
tomatoes$ m+17
tomo a-20 d-15 g-21 m-25 n+29 s-16
tomo_@medicine a-17 g-18 m-18 n+21
tomo__@medicine n+18
tomor* d-19 f-16 n-19 r-23 u-21
tomorrow d-19 f-16 l-17 n-19 r-23 u-21
tomorrow$ d-16 r-18 u-19
too c-20 d-19 f-18 g-17 i-19 j-32 k-19 n-33 q-25 r-29 s-23 t-16 u-29 v-17
too$ b-16
too_@late d-19 h+19 j-20 r-18 u-15
too__to d-18 h+22 j-21 m-28 q-15
too_early n-16
took a-15 m-21
took__@medicine n+15
took__to q-16
took_my n+15
top f+16 h-15 n-15 u-17
top_of f+16 m-16 n-15
total d+20 m-21
total$ d+20 m-21
town d-17 h-18 n-17 s-18 u-20
town__you j+19 m-16
town_are j+19 m-16
traba* a-27 e-15 f-18 g-24 j-25 k-18 l-24 p-19 r-18 s-21 v-17
trabaja d-15 m-24 n-20 u+18
trabaja$ d-15 m-24 n-18 u+18
trabajan b-16 h+19 m-26 n-24 u-18
trabajan_con d+15 h-20
trabajar m-17 n+15
trabajar_ese n-16 o+16
trabajo a-17 h-29 j-16 m+15 n-26 q-26 u-25
trabajo$ h-24 m+24 o-19 q-19 r-18 u-20
trabajo_hay m-18
trade b-19 d-21 h-17 i-15 m-31 n-20 o+16 u+18
trade__for o+17
trade_with o+15
traffic a-22 b-26 d-20 f-16 h-30 i-19 j-24 m+20 n-19 o-29 p-18 q-17 s-26 u-27 v-19
trafico j-19 q-19 r+24 s-20 v-18
train a-19 h-20 n-23 q-25 r+17 u-18
trans* a-17 d-19 n-18 o-17 u-16
transfer d-15 i+19
transfer__to i+19 m-17
transfer_me i+19 m-17
transportation d-21 p+19
transporte j-17 m-20 p+17 q+20 r-17
trash a-15 b-16 d-19 m+24 n-16 u-15
trash$ m+17
trata g-16 u+17
tratamiento c-18 e-22 f-20 g-28 h-20 i-35 j-33 k-19 l-26 m-48 o-29 p-23 q-31 r-26 t-19 u+21 v-25
treat g-21 j-18 n-16 u+18
treat$ g-20 j-16 m-24 u+23
treatment d+18 g-24 h-16 i-15 j-25 k-24 l-16 m-46 q-23 r-15 s+22
treatments p-16
trip j-17 u+20
trip$ m-24 u+21
truck a-21 b-17 d-20 i-21 k-17 p-18 s-19 u-24
true a-16 i-15 j-20 q-18
true$ m-18
true_you j-15 m-15 u+17
trust m-15 u-21
try a+40 b-23 c-19 d-20 i-24 l-19 m-37 n-17 o-24 p-15 r-18 u-27
try_it a+22 m-16 o-17
try_the a+16
try_this a+21 m-25
tryin* a+18
trying a+18
tuesday a-36 c-16 d-21 e-20 h-37 l-24 n-23 o+26 q-26 r-21 s-18 u-21 v-15
turn a-33 b-38 c-24 d-29 e-20 g-15 h-19 i-16 n-23 q-25 s-21 v-18
turn$ j+16 m-21
turn__@texts m-19
turn__a m-17
turn__back k+20 m-26
turn__on k+20 m-26
turn__up a-16 k-19 l-18 m+21
turn_em m-18
turn_it a-15
turn_off k-17
turn_on m+19
turn_the m+16 r-16
turned_# a-15 m+19 o-20
turno b+17 i-16 j-18 k-19 l-23 m-21 r-16 u-15
turno$ l-15
tv h-17 j-24 m+26 r-17 s-15
tv$ h-16 j-23 m+19 u+15
twice b-16 m-23 n-15 q-21 t-17 u-17
twice$ i-16 m-16
two d-18 g-17 h-16 j+18 l-18 q-15 r-15 u-26
type g+16 u-21
uber a-22 b-22 d-22 g-18 h-16 j-33 n-21 o-23 p-27 q+23 s-17 u-22
ubi a-20 i-19 j+24 l-16 m-21 o-18 r-17 u-15
ubi$ a-20 i-19 j+24 l-16 m-21 o-18 r-17 u-15
ubicacion a-15 i-22 j+17 u-19
uh a-18 c-19 d-26 e+27 f-25 h-23 i-16 j-22 k-15 l-24 m-35 n-18 q-18 r-15 t-17 u-27 v-16
uh$ c-18 d-17 e+27 f-21 g-17 h-15 l-23 m-28 t-15 u-19 v-16
un a-21 b-53 c-39 e-34 f-36 g-50 h-42 j-56 k-42 l-44 o-19 q-21 t-33 u-17
un_@drink m-22 n+21 u-19
un_@machine m-26 u+20 v-15
un_@relative m-28 p+26 q-18 u-18
un_@vehicle p-23 r-15
un__@late a-15 m-17
un__a d-17 u-19
un__de m-17
un__la m-16 o-17
un__no m-20
un__que m-18
un_choque r+16
un_dia m+16 n-21
un_poco r+15
una a+30 b-62 c-37 d-23 e-31 f-26 g-43 h-41 i+34 j-43 k-42 l-48 n-24 o-18 p-40 q-54 r-47 s-28 t-26 v-49
una_@machine m-18 u+17
una_@person a-32 b-16 i+31 l-18 m-23 n-19 o-22 q-19 v-24
una_@visit a+45 b-33 c-15 d-33 g-18 i-34 j-19 l-19 m-34 n-31 o-41 q-18 r-20 s-22 u-28
una__el m-16 o-15
una__en a+15 o-23
una__me m-16
una_carta i+15 m-21
under u+19
under* t-15
understand m-24
undo k+25 l-27 m-30
unite* a-17 i-16 l-25 m+17 n-17 q-15 u-16 v-18
united a-17 i-16 l-25 m+17 n-17 q-15 u-16 v-18
united_to l-18 m+15
uno a-21 d-28 g-25 h-18 i-16 j-16 m-33 o-24 p-15 u+21
unsto* e-18 k+26 l-23 m-25
unstop e-18 k+26 l-23 m-25
unstop$ e-17 k+23 l-22 m-23
unsub e-19 g-17 l+27 m-30 r-15
unsub$ e-18 l+21 m-25
unsub* g-18 u-16
unsubscribe$ k-28 l+16
unsubscribe_me m+21
unsubscribed m-16
until n-16
up a+24 b-22 c-70 e-63 g-76 j-66 k-30 l-20 m-23 n-35 q-38 t-21 u-17 v-31
up$ a+27 b-34 c-41 d-38 e-41 f+16 g-48 j-52 k-38 m-27 o-28 s-47 u-37 v-36
up_@pay d+17 m-17
up__# a-17 l-19 o-18
up__@call h-19 i+18 m-21
up__@clinician a+21 d-17 i-20 m-25
up__@symptom r-17
up__@texts a-16
up__@visit a+28 b-19 d-19 m-23 u-18
up__a d-18 m-20
up__is m-17
up__on q-15
up__please m-20
up__the a+15 d-24 h-18 i-25 l-15 n-18 o-18 p-21 q-19
up__this m-26
up__time a+17 n-17 o-18 u-21
up_at a-16
up_for a-16 d-19 o-16
up_from d+16 u-18
up_my l+16 m-20
up_on m-16
up_please m-18
up_the b-19 h-20 i+18 j-18 m-30 r+15
up_with a+26 b-23 d-24 i-23 l-23 m-40 n-18 o-18 p-19 u-23
us c-16 d-35 e-20 f-19 g-22 h-27 i-25 j-24 k-22 l-19 m-32 n-29 o+24 q-27 s-26 u-36 v-26
us$ u-16
us__it a+16 b-16 m-26
us_do m-22
usa a-17 g+24 m-21 u-18
usan m-17 u+20
usar g+18
usar_esto g+18
use a-26 g+18 i-20 o-23 q-18 v-21
use$ m-17
use__@pay d+20 m-19
use_my d+18 m-18
use_this g+21 u-20 v-16
used m+16
used__be m+19
used_to m+19
usted$ u+18 v-16
usted* b-19 d-19 g-16 i-21 j-19 n-23 v-18
ustedes b-19 d-19 g-16 i-21 j-19 n-23 v-18
ustedes$ m-29 q-19
va a-34 c-31 e-29 f-23 g-36 h-27 i-38 j-30 k-21 l-34 n-31 o-34 p+31 r-27 s-23 t-21 v-35
vacat* m+16
vacation m+16
vale e-20 u-28
van a-32 b-34 c-17 d-29 e-16 g-25 h+16 i-27 k-18 l-24 m-45 n-30 o-32 s-26 u+30 v-16
vayan b-16
vayan__@cancel b-16
vayan_a b-16
veces a-16 m-17
veces$ u-17
vecino a-15 p+15 q-19
vende* a-18 d-18 m+25 n-15 u-23
venden a-16 d-18 m+24 u-22
veo m-16
ver a+19 i-17 n-19
ver__mi a+15 n-16
ver_a a+17 n-16
very m+15
vet b-17 c-20 d-26 e-32 f-23 g-20 h-18 j-27 k-15 l-29 m+34 n-16 r-16 u-30 v-18
vet$ c-18 d-20 e-30 f-21 h-16 j-20 l-22 m+36 t-17 u-26 v-20
veterans a+21 j-15 m-27 u-15
vez a-23 b-29 c-21 d-22 h-21 i-21 k+22 l-22 n-27 q-23 r-20 s-21 u-21 v-16
vez$ a-19 b-18 d-17 i-19 k+15 n-23 q-20 r-17 s-16 u-16
vez__@texts k+16
vi m-16
vi_en m-16
viernes c-20 d-16 h+15 i-20 j-19 k-16 l-21 n-16 o+17 p-17 q-19 r-18 s-20 t-19 u-19
visit d+20 i-24 j-27 l-28 p-28 q-16 r-22 s-23
visita a-16 d-15 m+16 n-16 r-16
volve* i-15 m-17
volver i-15 m-17
vomite m-20 s+18
vomited s+15
vote m+15
vote$ m+19
voy a-45 b+28 c-49 d-26 e-53 f-47 g-50 h-29 i-60 j-64 k-45 l-57 m-36 n-17 o-38 q-19 r+52 s-52 t-47 u-61 v-57
voy$ g-16 i-21 j-26 k-16 l-22 m-42 n-29 o-31 p-25 q-31 r+36 s-19 u-22 v-20
voy_@late b-32 d-18 e-18 f-19 h-29 i-16 j-16 l-19 o-31 p-19 q-19 r+21 t-19 v-16
voy__@relative m-18 p+22
voy__alla m-17 o-17
voy__el m-16
voy__ir b+18 o-18 q-21
voy__mi a-16 b-18 m-29 n-24 p+18 q-20
voy__no m-17 r+15
voy_a a-23 b+18 d-21 e-16 g-24 i-18 j-22 n-24 p-17 q-16 s-20 u-27 v-19
voy_con m-21 p+22
voy_en d-15 j-18 m-20 r+19
voy_para m-19 o-17
voy_saliendo m-15 r+15
vuelv* m-18
vuelvan m-18
vuelvan__mandarme l-19
vuelvan_a m-18
wait c-16 d-20 i-22 l-17 m-26 u-27
wait__i n-19
wait__me q-18
wait__til q+18
wait_for q-18
wait_there a-16 p-18
waiti* m-25
waiting m-25
waiting$ m-18
walk d-32 i-21 m-27 n-20 q+17 r-16
walk$ a-17 q+15
walk_@insurance a+20 d-24 m-19 q-15 u-22
walk__through a-25 q-16 u+20
walk_me a-25 q-16 u+20
walki* a-17 r+16
walking a-17 r+16
walking$ r-15
walma* h-17
walmart h-17
want d-26 e-20 f-18 j-40 m-18 n-27 p-27 q-39 r-32 s-24 t-31 u-43
want__@move b+17 o-16
want__@person m-17
want__@stop k-21
want__@texts a-16 m-24
want__@treat a+18
want__a a-26
want__again k+22 l-22
want__any l-21 o-17
want__back m-15
want__be b-21 i-16 l+25 m-29
want__come a-17 m-26
want__day o-20
want__do a+23
want__get m-19
want__go m-21
want__it a+19 m-20 o-24
want__keep m+16
want__so b+16
want__talk a-15 i+16
want__the l-24 o-17
want__to a-23
want_a b-15 m-18
want_another o-21
want_in a+25 c-18 i-18 k-23 l-20 m-30
want_it a-19 b+17 m-30
want_me a-17 g+15 m-23
want_them m-18
want_to c-21 d-27 g-46 j-27 k-20 l-28 n-29 p-16 q-18 r-21 u-22 v-32
wanti* m-18
wanting m-18
wanting_to a+19 m-16
wants u-18
war m+25
was a-32 b-59 c-40 e-29 f-35 g-47 h-47 i-41 j-23 k-41 l-45 m+32 n-19 p-44 r-41 s+18 t-25 u-54
was$ q-17
was_@late q-16
was__@drive m-18 q+18
was__@relative b-20 m+19
was__about m+16
was__me m-25 p-19 q+26
was__my b-16
was__to d-19 n-25 p-17 q+21
was__today m+20 r-19 s-20
was_going n-18 p-16 q+18
was_it m-18
was_just q+15
was_my n+17
was_taking m-16
watch n+16 p-15 u-25
watch$ n+20 u-18
water a-16 d-28 n+26 q-19 u-22
way a-23 b-44 f-15 h-36 i-42 k-27 m-36 n-16 o-20 p-17 r+29 s-23 t-21 u-20 v-26
way$ a-25 b-27 d-24 i-16 j-22 l-16 m-46 n-25 o-28 p-20 r+29 s-22 v-17
way__is m-16
way__me q-16
way__the m-21
way_home p-16 r-15
way_to b-16 h-18 i-19 j-16 n-23 r-19 u-15
ways p+16
ways$ p+16
we d-25 e-46 f-55 g-61 h-66 i-30 k-43 l-61 n-25 o+18 p-27 q-25 r+17 s-28 u-79
we_@move b-22 m-20 o+20
we__@call m-20
we__@food m+16
we__a a-24 b-19 t-23
we__about m-25 r+23
we__at r-16
we__be m-17
we__by i+16 m-18
we__have m-20 q-16 v+15
we__i m-16
we__in m-19
we__it a-28 b-26 d-16 n-18 o+25 p-15 q-18 r-20 u-22
we__next a+17 m-20
we__not a-16 j-15 m-29 q-20
we__on m-22
we__pick o+15
we__see a-15 b-20 d-18 m+23 p-18 r-18 u-17
we__the a+17 b-25 i-17 n-21 o-18 s-18 u-17 v-17
we__there a-19 m-30
we__this m-17
we__to b+18 i-16 m-24
we__when m-16
we_are a-38 c-16 d-31 f-16 g-20 h-21 i-21 k-16 l-22 n-29 q-23 r+25 s-24 u-31 v-28
we_do b-17 d-19 m-39 q-19 s-16 u-17
we_get d-19
we_got b-22 j-21
we_had m+21 n-17 t-15
we_have c+16
we_lost b-20 o-19 q+19
we_talking d+18 m-20
we_will a-19 d-22 m+17 n-19 p-26 q-18 s-16 t-15 u-21
wear a-20 d-16 g-25 h-16 j-21 o-21 q-23
wear$ m-36 n+34
wear_@clothes n+17
wear_@symptom m-16 n+15 s-22
wear__@clothes m-18 n+16
wear__a m+18 n-18
wear__wedding m+18 n-18
wear_my n+16
wear_off m-16 n-25
wear_to m+18 n-18
weath* m+17 u-15
weather m+17 u-15
wedding$ m+18 n-18
wednesday h-21 m-36 o+18 q-21
week c-18 d-32 g-23 i-23 j-24 l-25 n-34 o+21 p-15 q-20 r-21 s-36
week$ d-28 g-20 j-20 l-21 n-28 r-15 s-29 v-22
week__is o+16
week_after h-16 o+23 u-16
weekend a-26 b-27 d-18 i-20 l-15 m+20 o-23 p-19 q-15 s-16 u-24 v-16
weekends d-19 h+24 i-17 j-18 m-28
weird m-19 s+20
went a-19 j-15 n-16
went_up a-16 u-19
were j-17 r+20
whale* m+15
whales m+15
what a-20 b-21 c-41 e-38 g+19 i-21 k-35 l-53 o-17 p-34 q-21 r-52 s-22 t-26 v-51
what$ d-16 f-18 g-21 h-21 o-20 q-21
what_@clothes d-19 g-17 j-17 n+21 u-22
what_@door d-15 g-19 j+24 u-23
what_@place d-18 g-20 m-25
what__# d-17 g-18 h-17 j-17 m-22 u+17
what__@call g-21 j-18 m+17 u-19
what__@clothes m-18 n+16
what__@eat d-21 g-25 h-17 m+35 n-28 u-22
what__@food d-17 n+19 u-16
what__@hours a-15 d-16 h+18 j-19 u-16
what__@open d-19 g-18 h+15 j-18 n-21 u-16
what__@place d-19 g-18 j+20 m-35 n-16
what__@price d+17 g-29 h-19 j-36 u-40
what__@relative d-15 g+15 j-16 m-16 u-26
what__@treat a-16 g-19 j-21 m-24 n-17 u+22
what__@visit a-26 d-26 j-20 m-24 u+27
what__a a-19 f-22 g-36 h-20 j-34 m+15 n-35 q-20 u-18
what__about d-17 m-20 u+29
what__an a-19 d-18 m-17 u+19
what__are d-22 j+16 m-29
what__at a-16 u+17
what__be a-18 d+29 m-27 o-16 u-25
what__best j-15 m+26
what__bill d+21 m-21
what__bring j-21
what__can d-21 i-19 j-21 m-26 n-37 o-20 u-19
what__come m-16 n-20 u-20
what__cross d-15 j+17
what__do b-19 d-40 f-22 i-28
what__does d-24 n-28 q-22
what__for m-19 o-18
what__get u-17
what__going d+23 m-26 u-20
what__good f+21 m-25 u-22
what__got g-23 j-17 u-18
what__guys h-25 j-15 m-16 u+23
what__had b+18 m-19 o-18
what__have d-15 j-16 m-22 n+18 q-18 u-27
what__he m-16 n+19
what__i b-35 f-19 g+17 i-37 j-28 k-17 o-32 p-21 q+15 r-18 t-20 u-61
what__in u-17
what__is a-27 b-21 d-53 f-28 g-38 n-40 q-22 s-16
what__it b-17 d+26 f-29 h-32 m-20 n-42 o-31 q-34
what__latest h+19 m-20 u-19
what__letters g+16 m-15
what__like m-19
what__looking d+15
what__mean g+19 m-21
what__my a-30 d+19 f-20 h-18 j-40 s-16 u-37
what__need a+17 d-29 g+16 j-17 n-22 u-33
what__next d-17
what__number d-21 u-19
what__odds g-17 u+15
what__of d-22 g-24 j-15 n+20
what__on a-18 d-19 g-15 j-16 n-16
what__out d+16
what__point u+15
what__put d-26 g+23 j-16 m-29 q-17
what__reply g+16 m-20
what__run d+18 m-17 u-18
what__said n-15
what__say g+20 m-19
what__send g+16
what__set d+15 u-18
what__she m-17
what__side j-23 m+17
what__street j+15
what__success d-16 u+15
what__take d-27 g-19 h-17 j-20 n-27 q-17 u-15
what__text g+18 m-15
what__that n-21 q-22 u-21
what__the b-34 d-26 f-51 n-41 o-30 p-16 q-46 r-20 s-33 t-16 u+16
what__there m-25 o+19 q-15
what__they a-18 n-21 u+16
what__this a-18 f-26 j-37 m+19
what__to g+16 m-31 o-16 q-17 t+17
what__up d-20 f+21 g-15 h-15 j-19 m-20 u-19
what__we m-22
what__wear g-19 u-16
what__weather m+16
what__with d-19 m+23 u-20
what__would m-17
what__you b-23 f-32 i-24 q-34 t-17 u-20
what__your f-16 g-37 i-25 t-17 u-29
what__zip d-16 g-15 h-16 j+21 m-22 u-15
what_a d-26 g-24 h-19 j-20 m+32 n-27 q-19 u-23
what_about a-24 b-20 d-30 h-16 j-18 m-42 n+30 o+22 q-18 s-16 u-28
what_all d-16 g+18 m-18
what_am a-18 j-18 m-30 n-20
what_are a-34 b-16 f-27 i-28 j-52 m-17 q-21 s-17 u+20
what_can a-30 g+21 h-28 j-22 o-23 q-21 u-32
what_day a+19 n-21
what_days d-18 h+17 j-19 m-20 u-28
what_do b-21 f-25 h-61 i-23 j-69 o-34 t-17 u-30
what_does d+27 h-26 n-28 q-27 u-40
what_else b-22 m-22 o+18
what_happens m-30 u+18
what_i a-32 b+18 d-26 g+19 j-28 m-18 o-31 q-22 u-40
what_if a-24 d-19 g-38 h-24 j-21 m-35 q+27
what_is b-39 f+24 g-19 h-25 k-18 l-24 n-75 o-28 p-25 q-49 r-20 s-46 t-31 v-22
what_kind d-19 g-19 j-21 n+21
what_now a-16 b-16 d-22 g+34 h-19 j-20 m-34 n-15 o-17 u-22
what_should a-16 d-16 n-20 q+19 s-15 u-29
what_this u+21
what_time a-60 d-38 g-31 o-32 q-33 u-39
what_to g+17 m-19 u-17
what_will d+26 g-17 m-24 n-16 u-28
what_would a-22 d+32 m-35 n-17 o-18 u-22
what_you a-16 d-16 j-18 m-26 n-20 q-17 u+17
what_your m-17
whate* d-20 h-19 j-15 u-25 v-17
whatever d-20 h-19 j-15 u-25 v-17
whatever$ l-20
wheel* m-21
when b-16 c-19 d-18 e-17 f-21 g-25 h+16 j-16 k-32 l-25 q-43 t-19 v-24
when__@holiday a-17 h-20 m+17
when__a m-17
when__all m-18
when__bring m-18
when__come h-20 m-18 n-34 o-17
when__get a-22 m-29
when__i h+15 i-25 j-26 k-19 m-22 q-16 s-23 u-24
when__in a-18 j-16
when__see a+16
when__start a+19 m-16
when__the a-29 d-20 i-15 j-25 m+30 n-16
when__we m-26
when__you h+28 j-21 m-30 u-17
when_are m-15
when_can a+24 i-22 j-23 k-22 m-39 o-23 q-19 s-24 u-24
when_do d-20 h+25 j-23 m-22
when_does a-20 m+21
when_i a-23 h-20 m-31 n-18 u+16
when_is d-15 i-19 j-29 m+26 n-18 o-18 u-19
when_was m+18 s-16
when_you h-15 m-25
where b-30 f-26 g-30 h-30 i-20 j+17 l-29 n-19 o-29 p-33 q-32 r-43 v-23
where* m-17
where__@animal j-15
where__are j+27 m-26 u-20
where__at j+29 m-21
where__come d-19 j-27 m+30 n-26 u-21
where__go n-15
where__guys j+20
where__i q-19 r-18 s-21 u-18
where__in j+18 m-20
where__iv m-19
where__me m-18 s+17
where__my m+18
where__place m-16
where__this m-16
where__was m-19
where__we m-16
where__you h-19
where_are h-17
where_at j+18 m-20
where_can j-17 m+18
where_did j-34 m+25 n-17
where_do m-30
where_does d-21 j-24 m+26 n-21 u-20
where_is a-20 d-20 j+20 n-17 u-22
where_the m-19
where_they m-18 s+17
where_you a-18 d-17 h-21 j+26 m-29 u-20
whereabouts m-17
which a-25 b-19 d-27 h-18 i-19 j+22 l-23 m-16 n-24 o-17 p-16 q-19 s-17 t-18 v-17
which_@door g-22 m-16
which_@place j+19
which__do l-16 m-30 n-15
which__i m-24 n-16 u-23
which__is u-16
which__of m-20
which__the g-17 m+16 u-18
which__you m-17
which_one m-21 u-19
which_way m-17
while n-15
whn h+15 j-16 m-19
who a-45 b-37 d-27 e-55 f-51 g-60 h-47 j-52 k-47 l-55 m-22 n-54 o-45 p-29 q+27 r-53 s-53 t-50 u+45 v+15
who__@call d-16
who__@drive m-16 q+21 u-20 v-18
who__@place m+19
who__@sick m+15
who__@wrong i-20 m-17 u-21 v+25
who__ask m-22
who__for m-17
who__i b-17 g-19 i+23 l-15 n-24 o-16 q-18
who__maria i-16
who__me a-23 b-18 d-18 j-16 l-25 m-32 n-17 p-30 q+27 r-16 u+20 v-31
who__my i-16
who__taking m-16
who__texting i-17 l-18 m-21 u+25 v-28
who__the a-18 d-19 e-17 h-17 i-22 j-21 m+36 o-17 q-18 r-15 s-15 u-36 v-20
who__think v+17
who__this d-16 f-17 g-19 l-18
who__to q+18
who__you i-18 u+21 v-17
who_dis d-16 e-18 i-19 j-15 m-27 v+19
who_do i+23 m-27 n-17 u-20
who_gave m-15
who_is a-30 b-26 c-25 d-45 f-31 g-33 h-24 j-34 k-21 l-40 m-17 n-22 o-24 p-33 r-24 s-26 t-21 u+33
who_this m-21 u+18
who_was a-17 p-16 q+20
who_won j-15 m+23 u-16
who_wrote m+19
who_you m-15 v+16
whoev* m-16
whoever m-16
whole m-24
whole_thing m-16
wht g+18 l-15 m-17
why a-21 e-17 g-34 i-34 j-27 l-34 n-26 o-24 p-28 r-23 t-17
why__have m-16
why__i m-29 p-16
why__so u-23
why_did b-16
why_do d-18 i-20 m+19 p-15 v-18
why_is m+19 u-25
wife c-28 g-24 h-18 i-16 k-22 l-28 m-23 o-22 q-18 r-29 s-16
wild m+15
will a-20 c-32 e-31 f-29 g-18 i-37 j-42 k-40 l-47 o-29 s-20 v-38
will__# p-19
will__@day o-16
will__@drive m-22 p+25 r-18
will__@late m-28 p-25 r+24
will__@open h+16
will__@pay d+19 m-21 u-18
will__@relative a-21 b-25 d-20 n+17 q-25 r-21
will__a m-15
will__able m-18 q-16
will__back b-23 k-15
will__be a-24 b+23 h+19 i-17 m-39 p-28 q-43 r-34 s-30
will__go b+21 t-17
will__help u+16
will__her p+17
will__home p+20 q-26
will__in b-17
will__it b-18 d-24 h-16 m+19 n-18 q-20 u-24
will__know m+17
will__let m-18
will__make m-19 u+17
will__me a-31 b-41 g-16 i-23 l-21 m-34 p+23 q+21 r-28 s-28
will__my n-28 q-17
will__need m-24 p-16 q-17
will__on d-17 n-17 p-16 r-19
will__set d+15 u-18
will__take b-17 d-16 p-21 q+15
will__the m-20
will__there b+17 d-22 m-28 n-21 o-21 q-23 u-17
will__to a-22 g-15 m+19 q-23 r-16 s-18 u-28
will__work m-26
will__you a-17 b-18 d-19 m+19 u-20
will_be a-21 b-35 d-27 h-22 n-34 q-33 r+26 s-25 u-26
will_do d-16 u-22
will_have n-18
will_i a-18 b-27 d-26 m-45 o-18 p-25 q-26 r-17 s-24 u+33
will_it a-16 b-29 d+16 g-30 h-19 n-32 o-23 p-31 q-29 r-19 s-29 u+17
will_let m+17
will_my a-15 b-21 d+20 m-37 n+21 p-31 q-22 r-16
will_not b+32 d-24 h-31 l-15 m-46 n-33 p-35 r-39 u-34
will_see a-15 b-20 d-18 m+23 p-18 r-18 u-17
will_take a+24 b-26 d-19 h-23 m-27 n-15 p+17 q-40
will_think m+15
will_you a-19 b-25 h+16 i-16 n-25 o-19 p-24 q+24 u-31
wine h-20 m+20
wise d+16 m-18
wise$ d+16 m-18
wish__any l+16 m-16
wish__receive m-17
with a-16 c-30 f-31 g-17 h-23 j-30 k-33 q-22 r-24
with$ d-20 e+26 i-16 l-24 m-32 n-18 t-15
with_@clinician a+17
with_@insurer m-16
with_@relative m-15
with__@body m-15
with__@clinician l-18 n-15 o-17
with__@medicine m-20
with__@person a-16 n-17
with__@relative a-21 b-19 d-18 i-19 m+21 n-21 u-22
with__@ride m-17
with__@texts l+23 m-28
with__@visit m-18 u-16
with__all a+15 m-20
with__do m-17
with_a d-27 n-31 u-17
with_her a-17 m-19 n+20 q-16
with_me a-30 b-29 l-21 m-24 n+24 o-25 r-17 u-25
with_my a-24 g-20 i-31 l-26 m+16 n-26 q-26 r-17 s-18
with_someone m-16
with_the b-36 e-16 g-22 l+23 n-29 p-24 q-18 r-18 s-18 t-20 u-41
with_this m-35
with_you m-25
withd* m-15
withdraw m-15
witho* m-32 u-17
without m-32 u-17
without_a m-16
woke m-18
woke_up m-18
won j-19 m+32 u-23
won__@place m+19
won_the j-18 m+25 u-20
wonde* m-18
word u-15
word_with i+16
words d-20 i-18
work a-21 b-39 c-25 e-17 f-20 j-30 k-29 p-19 r-22 s-34 t-19 v-19
work$ a-29 h-25 j-20 l-32 m+24 n-47 p-21 r-32 s-19 u-18
work_@call m-20
work__day o-20
work__do m-15
work__me g-19 m-18 n-18 p+16 q-17
work__next o-15
work_after q-16
work_for d-18 g-18 u+20
work_instead m-18 o+18
work_this g+16
worke* a+22 m-19
worki* d-17 h+17 m-18 n-16 t-17
working d-17 h+17 m-18 n-16 t-17
working$ b+16 m-17
works b-16 d-17 l-20 m-18 n-16 o+17
works$ m-16
worry m-18 p+15 q-15
would e-15 f-16 g-42 h-23 j-29 n-33 p-30 s-39 t-21 v-26
would__@call m-17
would__@price d-19 m+18
would__a m-19
would__arrange a+17
would__be b-16 d+21 m-32 n-18
would__bring m-21
would__get i-20 l-22
would__have a-24 u+16
would__instead m-18 o+21
would__me m+15
would__need m-15
would__not i-23 l+17
would__opt a-24 i-19 l+17 m-16
would__to b-29 c-17 d-32 n-23 q-23 r-22 s-16
would__work m-18 o+18
would_a m-17
would_be b-21 c-16 l-20 n-25 r-15 u-34
would_i a-16 b-18 i-16 m-35 n-25 o-33 u+20
would_it a-23 i-16 n-16
would_like b-17 d-27 n-18 q-15 r-22 s-17 u-48
would_rather a-16 m-23
would_you a-26
write i-16 n-16 u-22
write__poem m+18
write__resume k-17 m+19
write_a c-15 g-19 k-20 u-17
writi* i-15 n-16 q-15
writing i-15 n-16 q-15
wrong a-36 b-48 c-23 d-19 e-48 f-36 g-18 h-44 i-63 k-34 l-21 m-26 n-36 o-42 p-38 q-40 r-17 s-38 t-42 u-52 v+57
wrote m+17
wrote_@sick m+15
wtf m-18 n-15
x a-22 b+22 c-25 d-31 e+28 f-24 g-21 h-24 j-25 k-20 l-32 m-42 n-25 o-29 p-23 q-24 r-24 s-25 t-20 u-30 v-25
x$ a-15 b-20 c-19 d-18 e+29 f-19 g-16 h-17 i-17 j-17 k-15 l-23 m-29 n-16 u-21 v-17
xanax n+15
xmas d-16 h+16 l-16
y b-19 c-27 e-29 f-26 g-16 h-34 k-34 l-40 m-48 n-31 o-18 p+17 q+19 s-34 t-26 u-44 v-38
y__@day b-18 o+18
y__me q+16
y__yo g+17 m-18 n-16
y_me p+17
y_no a-15 m-22 n-18 v-15
y_si m-27 q+16 r-15
ya b+24 c-70 d-80 e-77 f-66 g-82 h-22 i-85 j-29 k-23 m-19 n-34 o-73 p+27 q-29 r+46 s-73 t-28 u-88 v-30
ya__@ride p+16
ya__@texts l+21
ya__a a-22 j-15 n-16
ya__de l+19
ya__del p+17 q-19
ya__dije a-17 l-16 m+19
ya__el a-19 j-21
ya__eso a-21 b-20 g-27 i-18 l-24 m+28 p-20 r-15 u-22
ya__importa l-15
ya__ir b+19 q-19
ya__ire b+24 l-22 m-21 t-19
ya__la b+18 j-20 l-20 m-15 o-17 p-18
ya__lo m-16 p+18 q-20
ya__los a+15 m-20 n-19
ya__manden l+18 m-17
ya__me a-17
ya__mi l-17 p+18
ya__nada l+18 m-19
ya__no j+15 m-26 q-18 r-20
ya__papeles a+16 m-18 n-18
ya__puede n-17
ya__quien p+16 q-17
ya__quiero i-18 k-27 l+15 m-37
ya__voy b+25 l-19 m-22 p-16 q-19 r-17 v-16
ya_casi m-17
ya_comi b-15 n+18 r-22
ya_esta p+16
ya_estoy a-19 l-20 m-29 p-21 r+25 s-19
ya_llegue r-16
ya_lo b-20 j-18 l-20
ya_mande j-19
ya_me a+18 d-15 j-15 l-22 m-32 n-17 o-20 q-19 r-22
ya_no a-44 b+42 c-28 d-29 e-22 f-18 g-36 h-27 i-39 j-36 k-42 l+22 m-16 n-46 o-38 p-41 r-43 s-22 t-34 u-32
ya_tengo a-16 n-16 p+29 q-32
ya_voy a-16 b-36 j-19 l-16 m-37 n-20 o-23 p-23 q-27 r+38 s-21
yea r-19
yeah m-16 p+17 q-17
year j-22 n-26 o-16 s-24 u-22
years b-22 d-19 h+16 l-25 n-16 o-18 q-17 u-15
yep p+18
yep_got p+17
yes b-30 c-25 d-34 e-32 f-25 h-22 i-20 j-33 l-27 m+16 o-32 p+18 q-34 s-18 t-24 u-39 v-25
yes__@drive p+19 q-16
yes_or d-15 m-19 u-17
yes_she p+17
yesterday$ i-25
yet b-19 g-23 l-15 m+17 n-19 o-20 p-17 s-17 u-22 v-25
yet$ a-19 b-17 g-23 m+17 n-19 o-20 p-17 s-17 u-22 v-25
yo b-47 c-36 d-43 e-43 f+19 h-38 j-43 k-34 m-22 n-45 p-32 r-37 s-38 t-30 u-42 v+33
yo$ e-16 f+17 l-16 m-23
yo__soy m-18 v+21
yo_no a-33 b-37 c-20 d-28 e-15 f-20 g-23 j-18 l-26 n-25 o-28 p-16 q-35 r-21 s-20 u-22 v+33
yoo d-18 e-23 f+27 h-15 j-16 l-16 m-25 u-19
you b-40 c-30 e-57 f-37 h+44 i-36 l-38 n-75 o-40 p-132 q-36 r-99 s-83 t+37
you$ b-33 c-41 d-27 e-36 h-63 k-41 m-22 n-50 o-17 p-32 q-47 s-33 t+39
you_@call d-26 g-23 h-31 j-26 l-18 m+32 q-18 u-25 v-21
you_@move a-15 b-17 d-18 o+15 q-19
you_@open a-33 b-17 c-20 g-23 h+44 i-19 l-20 m-73 n-23 o-26 q-20 r-17 s-17 t-21 u-33 v-22
you_@person l+17 m-19
you_@price a-15 d+22 m-21
you_@stop a-24 l+20 m-27 n-18
you__# a-27 b-15 c-17 e-18 h+34 i-23 j-25 l-24 m-33 n-16 r-20 u-25 v-26
you__@animal d-17 h-18 j-17 m+18 n-16 u-26
you__@call a-19 d-20 h-32 j-16 l-22 m+21 q-21 v-21
you__@clothes a+18 d-20 n-22 u-17
you__@day a-37 c-24 g-24 h+31 i-28 j-27 k-22 l-21 n-32 q-30 u-31 v-15
you__@eat d-16 n+22 u-26
you__@food h+17 m-23
you__@holiday a+19 d-17 g-16 j-16 m-34 t-16 u-17
you__@hours h+18 m-22
you__@insurance a+20 d-19 m-27 q-16 u-24
you__@insurer d+28 h-21 m-21 q-16
you__@machine m-15
you__@open b-16 d-21 h+31 m-32 n-16 o-25 q-16 r-15 s-24 u-18
you__@pay d+32 m-36
you__@person j-18 m-24 u-30
you__@place i-25 u+24
you__@price d+17
you__@relative c-21 d-19 h-15 m+26 n-18 q-25 u-25
you__@spanish c+16 i-16 m-15
you__@stop l+24 m-29
you__@vehicle h-19 i-16
you__@visit m-24 o+17
you__@wrong d-15 h-16 i-18 j-24 m-21
you__a a-43 b-49 c-26 d-17 h-35 i+15 k-23 l-30 n-23 o-31 p-24 r-17 s-18 u-64
you__about d-18 i-16 m+17 u-18
you__again k+15
you__all d-18 g-16 h-18 m+18 u-20
you__an a-18 m+18 v+15
you__any b-19 d-23 m+22 n-15 o-18 q-18 u-25
you__anybody a+15 h-17
you__are h-16
you__be b-16 m+17
you__been a-16 t+18 v-17
you__both m-16 o-17
you__but m-15
you__day b-17 d-27 g-19 j-17 n-21 o-22 t+18 u-26 v-16
you__do g-24 j-23 m-35 u+18
you__doctors i-16
you__feelings u-16
you__for b-16 c-16 h+26 j-28 l-21 m-31 t-20 v-17
you__from a-15 b-15 d-27 m-33
you__fun d-15 g-17 m+19 u-21
you__go a-16 m-17
you__good m+17
you__got m-16
you__have d-21 j-22 k-20 m-37 n-20 p-16 t-25 u-24
you__hospital u+16
you__how m-18
you__i d-22 n-16 t-18
you__in a+17 b-19 c+16 d-23 g-16 h+16 i-22 j-21 k-19 l-22 n-20 o-32 q-21 u-39
you__is h-20 m-24
you__it a-25 b-21 g-22 j-26 l-22 m-44 n-15 o+16 q-19 u+25
you__leave m-16
you__me b-53 f-23 g+22 h-46 i-20 m-21 o-15 p-45 r-31 s-32 t-37 u-35
you__my a-36 d+15 g-31 h-31 i-26 j-35 k-16 l-34 n-40 p-22 q-43 r-16 s-22 u+23 v-18
you__new a+26 d-21 j-18 l-19 m-26 n-16 q-16
you__number a-23 d-30 g-22 j-27 l-35 m-41 u+31 v-19
you__of u-15
you__old v+15
you__on b-18 d-17 h+16 i-15 m-44 o-20 r-22
you__or g-15 l-17 m-26 n-15
you__patients a-21 d-15
you__place m-18
you__reached m-15 v+16
you__rides u-15
you__right t-15
you__room a+17 m-15
you__see m-18
you__so t+15
you__someone b-16
you__still a+19 s-19
you__take a-32 b-23 h+22 j-17 m-26 q-15 v-16
you__taking a+16 j-15 m-18 n-19
you__text a-21 g-18 i-20 j-15 k+25 m-26 o-17 u-16
you__texting g-18 m-22
you__that b-18 d-18 n-16 o-23 u-29
you__the a-35 b-39 c-32 e-19 f-18 g-33 i-48 j+20 k-17 n-36 o-18 p-24 q-32 r-28 u-20
you__there a-20 d-24 h+23 j-27 m-20
you__this a-18 g-25 l-26 v-21
you__through d-16 m+16 u-22
you__to a-34 b-21 d-23 h-22 u-24
you__today h+17 m-23
you__tomorrow m-18
you__up a-20 d-16 q-20 r-15
you__walk a+20 d-24 m-19 q-15 u-22
you__what a-16 d-24 h-24 m-30
you__will b+17 t-17
you__with d+16 g-17 i-16 n-17 u-29
you__you e+17 m-24 n-19
you__your a-18 l-19 m-27 v-20
you_a a-16 b-16 i-25 j-28 u+29
you_all b-50 c-37 e-35 g-42 h+36 k-39 l-29 m-50 n-41 o-38 p-38 q-35 r-33 s-42 t-15 v-25
you_and h-17
you_are a-22 b-19 d-19 g-30 h-20 i-19 j+17 l-18 m-38 t+22
you_asked l-17 v-18
you_be a-17 d-19 h+15 n-17 o-16 q-16
you_bill d+17 m-18
you_but t-17
you_can a-33 b+25 c-19 d-17 g-16 h-20 i-19 j-24 k+23 l-23 m-39 n-21 q-30 t-19 u-17 v-16
you_cell d-18 m+17 u-16
you_could m-18
you_do b-21 c-20 f-16 g-20 i-19 j-39 l-18 m+16 n-43 o-20 q-29
you_ever u-26
you_explain u+16
you_fit a+18
you_fix m+18
you_for m-17
you_gave m-15 o+17
you_get g-19 j-28 l-24 n-17 o-19 q-18 u+16
you_got b-15 d-22 m-23
you_guys b-22 f-20 g-23 i-21 n-18 p-16 r-16 s-18 v-16
you_have b-56 d-27 g-31 l-21 m-16 n-53 p-37 q-26 s-31
you_help g-19 m+16 u-19
you_in m-34 n-16
you_know a-20 d-16 g-25 o-23 r-20 t-27 v-25
you_let m-16
you_like a-15 m+22 n-19 u-18
you_look u-15
you_make o+15
you_may k+16 l-17
you_mean g+15 m-17
you_must b-16 m+15
you_my m-15
you_near j+24 m-21
you_need a-33 b-24 d-31 i-17 j-17 n+15 o-19
you_on a-17 g-16 h-19 j+27 m-22
you_put o-18 u-16
you_recomendo a-24
you_say o-16 u-21
you_see a+28 d-26 g-23 j-30 m-34 n-16 o-15 q-20 s-16
you_send d-17
you_start a-18 h+22 m-25
you_still h+15 m-25 s-17
you_take a+18 b-18 d+22 j-23 l-21 m-34 n-35 p-16 q-27 u-24
you_taking a+23 h-17 m-19
you_tell a-18 i-24 o-15
you_text k-15 m-16
you_texting i-15 m-17
you_the h-19 i-18 j-28 m-21 u+30
you_then a-23 h-20 m+17
you_there d-19 h+25 j-20 m-17 o-16 r-21
you_think v+17
you_to h-21 j+16 m-20
you_treat g-21 j-18 n-16 u+18
you_up d-16 e-16 h-19 l-17 m+21 t-18
you_want a-27 b-22 h-18 i-30 l-21 o-25 v+22
you_watch m+23
you_work g+25 m-39 o-19 u-27
you_working h+21 m-18
your b-18 c-28 e-24 f-39 n-35 o-49 p-29 q-40 r-33 s-24 u-22
your_@body d-17 m+16
your_@hours h+20 m-19
your_@machine m-16
your_@place a-20 g-16 j+16 l-19 m-43 t-16 u-19
your_@texts a-17 i-18 l+22 m-22
your__@hours h+20 j-27 m-22
your__@visit a+15 h-18
your__@wrong d+16 m-18
your__and a-17
your__are l+21 m-16
your__best m-18
your__in i+16 m-32
your__is d-19 l-15
your__me i-16 l-16
your__not m-16
your__please l+15
your__the m-26
your__to m+15
your_brain m-16 u+16
your_earliest h-15
your_list a-16 b-16 m-22
your_number d-16 i+17 j-21 l-22 m-20 u-24 v-19
your_the m-18
zip d-17 g-15 h-16 j+21 m-17 u-16
zxcvb e+19 m-18
zxcvb_nm e+19 m-18
~<ab c-27 e-24 f-32 g-47 j-53 k-30 l-19 n+17 p-15 q-23 s-25 t-30
~<abl m-24 n+26 o-24 q-25 s-18 u-15
~<abo c-18 f-25 g-39 h-33 j-46 k-22 l-15 s-17 t-22
~<abr h+25 j-15 m-20 o-22 u-20
~<ac b-31 c-30 e-31 f-31 h-37 l-41 o-17 r-33 s-31 t-24 u-16 v-34
~<acc h-20 i-16 l-16 u-23
~<ace m-25
~<aco a-20 i-17 m-23 o-22 u-20
~<acr m-17 n+16
~<act a-16 k+23 l-18 m-24
~<ad a-22 c-28 f-15 g-17 h-19 j+17 k-18 l-21 m-22 p-18 q-27 r-20 s-16 t-15 u+18 v-20
~<add a-21 c-22 d-24 i-22 j+20 l-18 n-24 o-20 q-20 r-17
~<adv m-18
~<af a-27 c-32 e-25 g-40 j-16 l-44 m-69 t-25 u-21 v-26
~<aff m-15
~<aft a-22 c-27 e-19 g-31 j-31 l-37 m-64 t-21 v-22
~<ag c-38 e-32 h-33 i-50 k+20 m-31 o-19 q-44 s-19 u-48 v-31
~<aga a-25 c-26 e-24 h-29 i-36 k+23 m-23 o-19 p-31 q-40 s-23 t-25 u-41 v-26
~<age a+18 i-18 j-15 l-20 m-19 o-27
~<agr a-16 b-16 m-21 p+17
~<agu d-16
~<ah c-17 d-25 i-26 j-23 l-23 o-29 p-18 q-22 s-20 t-23 u-21
~<ahe m-23
~<aho d-19 i-21 j-18 l-22 n-26 o-23 q-16 s-15 t-20 u-17
~<ai d-16 e-16 q-20 r-17 u-21
~<air q-18 u-16
~<al a-40 b-33 c-49 d-17 e-58 f-24 g-54 h-35 j-27 n+21 p-23 r+16 s-50 t-53 u-66 v-20
~<ala a-15 b-15 l-18 n-16 o-22
~<alg a-28 b-25 c-19 e-17 f-17 g-26 j-34 k-27 l-30 m-29 p-30 r-30 s-21 t-18 u-32
~<all a-20 d-18 h-19 m-24 n+19 o-31 u-24 v-24
~<alm f-17 j-19 m-26 r+27
~<alo b-23 l-20 o-18 q+15 u-20
~<alr a-16 i-22 p-18
~<alt a-17 d-22 e-31 f-22 i-20 j-15 k+23 l+17 m-24 n-19 p-15 q-19 r-19 u-17 v-18
~<am a-21 b-19 c-18 d-23 e-19 f-17 g-18 h-21 i-24 j-18 k-16 l-22 m-17 n-24 q-19 t+21 u-19 v-17
~<ama a-17 d-20 h-17 i-17 l-16 m-25 n-17 r-16 t+23 u-15
~<an c-36 d-20 e-47 f-17 i-23 j-20 k-56 l-30 m-20 p-36 r-18 s-18 t-15
~<and b-21 c-20 d-22 e-17 f-18 i-21 k-26 l-31 p-27 t-15 u-31 v-30
~<ano c-16 d-28 f-24 g-21 h-30 i-25 l-27 m-21 n-33 p-22 q-25 r-20
~<ans a-17 b-16 d-26 g+21 j-20 l-17 m-19 n-26 o-20 q-20 r-16 s-16 v-21
~<ant g-25 h-24 i-22 j-21 n+18 q-22 r-26 s-20 u-30
~<anx m-16
~<any b-40 e-16 g-34 k-18 m-19 r-37 s-29 t-22 u-23
~<ap a+19 b-30 c-30 d-16 e-23 f-20 h-23 i-36 j-29 k-20 l-28 n-35 p-28 v-23
~<apa p-16
~<apl a-16
~<app a+24 b-18 d-25 i-16 m-31 n-20 o-19 q-16
~<apr c-20 d-16 i-18 m+18 n-19 q-17 u-20
~<aq b-25 c-18 d-25 e-17 h-20 i-22 k-18 n-21 o-22 p-21 r-29 s-22 u-32 v+21
~<aqu b-25 c-18 d-25 e-17 h-20 i-22 k-18 n-21 o-22 p-21 r-29 s-22 u-32 v+21
~<ar b-17 c-15 d-23 g-22 k-16 l-20 u-23 v-16
~<aro a-20 b-16 n-15
~<arr i-16 l-16 m-17 o-24 q-23 u-16
~<as c-29 d-26 e+30 f-34 h-34 j-17 k-28 l-27 n-46 q-42 r-35
~<asd e+27 f-19 l-18 m-28 u-17
~<asj e+17 m-18
~<ask a-34 c-15 d-30 h-17 k-16 n-29 q-24 r-21 u-33
~<at d-28 g-19 l-19 m-48 n-26 p-16 q-26 u-28 v-23
~<ate m-18
~<ati m-23
~<atr m-15
~<att m-19
~<av b-26 e-23 f-19 g-16 h-17 j-30 k-18 l-24 p-18 s-22 u-37 v-22
~<ava b-18 j-21 l-15 n-22 o-30 s-16 t-16 u-22
~<avi e-16 n-17
~<avo g-20 m-19 n+25 u-16
~<aw a-16 c-27 d-34 e-31 f-26 g-27 h-32 i-27 j-28 k-27 n-32 o-30 t+17
~<awa c-21 d-27 e-23 f-19 g-24 h-24 i-19 j-23 k-21 m-34 n-28 o-25 t-20
~<awe h-15 m-17 t+20
~<ay b-28 c-25 e-23 f-23 g+19 h-20 i-37 j-25 k-17 l-26 n-20 o-24 p-22 q-25 r-25 v-23
~<ayu b-22 c-22 e-19 f-20 g+21 h-15 i-31 j-19 l-22 n-22 o-20 p-18 q-21 r-19 s-16 v-19
~<ba a-43 c-22 e-47 f-19 g-26 h-65 k+23 m+15 o-41 p-23 s-36 t-18 u-41 v-41
~<bab m+17 r-19
~<bac a-19 e-20 f-19 h-33 k+25 l-35 n-30 o-20 r-17 s-20 v-30
~<bai b+16 m-28 o-16 p-17 q+18
~<baj a-24 d-23 h-16 i-27 l+20 m-15 n-21 o-27 p-20 q-26 r-18 s-20 u-32 v-18
~<bal a-18 d+18 i-18 j-17 n-18 o-15 u-26
~<ban a-19 d-24 g-19 h-32 i-25 l-17 m+22 n+17 o-19 p-15 u-17
~<bar a-17 m+17 n-16
~<bas k-17 l+17 u-19
~<bat b-15 m+20 o-17 q-18 s-17
~<be d-28 e-41 g-57 i-21 j-52 l-32 m-21 p-48 q-29 r-24 t+23
~<beb n+15
~<bec d-19 h-15 n-17 u-15
~<bee i-26 j-19 n-21 o-25 p-21 r-20 u-24
~<bef b-32 c-16 g-22 j-22 k-17 m-20 p-16 q-27 s-22 v-22
~<beg m-18 n-18
~<bei m-17
~<ben d-17 g-17 m-21
~<bes d-22 g-22 i-19 j-18 l-21 r-16 s-15 t+25 v-20
~<bet g-17 l-16 n-22 s-26 v-20
~<bi a-41 b-29 c-16 e-16 f-25 g-36 h-35 j-43 k-22 l-40 m+26 p-36 r-32 s-29 t-22 u-22 v-42
~<bie h-22 i-17 j-17 l-24 p-20 r-17 u-22 v-27
~<bil a-31 b-23 g-18 j-19 n-27 o-25 p-16 q-19 r-20 s-19 u-31 v-18
~<bir j-22 m+22
~<bl a-34 c-30 f-38 g-38 h-40 i-40 j-18 l+21 o-34 p-36 u-49 v-27
~<bla d-22 g-16 q-16 u-22
~<ble a-16 i-17 n-16 s-16 t+20 u-17
~<blo a-17 d-28 g-17 h-15 i-22 j-26 l+29 o-17 p-22 u-26
~<blu d+18 h-16 l-16 n-17
~<bo a+19 c-28 d-27 e-26 f-26 g-34 h-35 i-27 j-36 n-21 q-38 r-41 u-23 v-42
~<boo a+22 m-31 r-15 s-16 u-17
~<bor a-26 d-19 g-17 h-15 i-16 j-16 n-16 o-24 p-18 r-19 u-22 v-25
~<bot j-20 m-24 o-27 q-17 u-26
~<br a-18 b-20 c-27 d-33 e-33 f-27 g-21 h-23 i-33 k-29 l-23 t-25
~<bra d-16 g-16
~<bre m+18 u-15
~<bri b-28 d-19 g-34 i-21 k-16 l-20 s-31 u-31
~<bro d-18 n-18
~<bru e-17
~<bu b-42 c-31 d-33 e-37 f+16 g-27 h-15 i-21 j-17 k-34 n-24 o-25 s-28 u-43
~<bue b-19 d-22 e-23 f+21 h-25 i-21 j-20 k-15 n-23 o-20 p-15 q-19 r-21 s-21 u-21 v-18
~<bus b-25 d-15 i-22 j-23 k-18 l-24 n-23 s-17 t-19 u-24
~<but m+20 o-20
~<ca a-33 c-25 e-53 f-33 g-64 h-29 k-56 l-33 n-44 q-16 t-35 v-24
~<cad m-17 n-16
~<cal c-15 d-36 e-21 g-22 i+16 k-25 l-17 n-30 p-30 r-30 s-26 t-18
~<cam b-42 d-36 e-19 f-21 g-18 h-22 i-28 k-16 l-28 n-28 o+18 t-19 u-40 v-24
~<can b+18 g-15 i-23 l-16 n-19 r-15 v-20
~<car a-35 b-30 c-23 d+16 f-19 g-28 h-27 k-20 o-29 r-16 s-16 u-56
~<cas b-19 j-26 l-22 m+23 n-16 o-20 q-22 u-20 v-19
~<cat j-16 u+18
~<ce b-33 c-18 d-26 e-21 f-16 g-23 h+18 k-20 n-29 o-31 p-22 q-24 s-26 u-29
~<cel a-17 b-21 o-16 r-16
~<cen r-15
~<cer a-22 b-22 h+21 l-19 m-17 n-15 o-17 p-16 s-17 u-17 v-17
~<ch c-53 e-52 f-45 h-51 i-20 j-57 k-21 l-30 q-28 r-18 s-54 u-62
~<cha c-25 e-17 f-16 g-35 h-23 j-35 p-37 q-29 r-33 s-29 t-23 u-32
~<che c-18 e-24 f-23 g-28 h-21 i-27 j-19 k-16 l-22 q-24 r-21 s-19 u-32
~<chi d-17 g-22 j-19 k-15 l-18 q-15 u-18
~<cho d-20 g+18 i-24 j-20 l-23 m-37 n-26 s-15 u-18 v-18
~<ci a-17 d-16 h-18 j+16 n-17
~<cl a-23 b-22 d-30 h-19 k-16 l-23 p-21 q-28 s-21 t+16 v-18
~<cla a-15 j-23
~<cle t+16
~<cn b+25 c-18 l-19 m-23 o-16 u-18
~<cnc b+25 c-18 l-19 m-23 o-16 u-18
~<co b-20 c-19 e-99 f-40 h-25 j-26 k-60 l-31 r-19 s-31 t-33 v-45
~<cob a-18 d+26 m-18 o-16 q-22 s-19 u-18
~<cod i-17
~<cog m-16
~<col d-19 g-22 i-16 m+23 n-20 u-26
~<com c-42 e-52 j-28 k-33 l-30 m-21 p-31 s-19 t-51 v-58
~<con b-19 c-25 d-23 e-28 f-29 h-26 j-23 k-23 m-34 q-21 s-40
~<coo a-20 d-21 h-16 l-17 m+26 n-19 o-17 r-19 u-17
~<cop a-20 e-16 i+16 l-15 u-17
~<cor a-22 d-21 i-22 m-17 n-25
~<cos a-19 g-18 j-17
~<cou b-19 e-22 f-21 h-28 i-15 k-27 m-43 p-34 r-15 t-21 u-25 v-21
~<cov a-21 b-21 d+18 g-16 i-17 l-19 m-15 o-18 q-28 r-17 s-16 v-19
~<cow m+16
~<cr a-32 b-29 c-21 e-29 f-24 g-31 h-25 i-29 k-23 l-30 p-25 q-31 s-19 t-29 u-34
~<cra d-20 j-15 u-16
~<cre d+15 e-16 m-20 n-16 u-19 v+17
~<cro g-17 m-36 o-15 u-16
~<cru a-15
~<cu c-46 e-45 f-42 k-41 l-51 n-21 o-24 p-30 r-49 t-38 v-51
~<cua b-30 c-30 d-44 e-28 f-21 k-30 l-32 m-22 n-20 o-21 q-36 r-29 t-20 v-34
~<cub a-17 d+30 j-16 m-30 u-20
~<cue d-21 i-17 j-21 l-16 r-17
~<cup a+20 d-20 i-17 j-23 n-16
~<cur d-20
~<da b-22 c-32 e-27 f-35 g-43 i-26 k-18 l-16 n-18 o+22 q-16 t-29 v-42
~<dal a-17 n-17 q-16 s-16
~<dam m-32
~<dan a-21 d-21 h-15 i-15 u+17
~<dat b-28 d-20 f-18 i-29 j-17 m-22 n-17 o+27 p-20 q-22 s-17
~<day b-22 d-27 g-17 i-19 m-27 n-26 p-18 u-15
~<de a-18 c-60 e-68 f-22 g-24 h-28 i-21 k-36 o-16 p-66 q-22 t-64 u-26 v-15
~<dea a-15 l-15
~<deb a-18 b-18 d-19 f-15 h-17 i-22 j-19 l-19 q-21 r-16 s-15 u-32 v+20
~<dec d-24 h-17 j-21 k-18 l-24 n-26 o-20 p-16 q-24 r-25 s-27 t-21 u-18 v-22
~<def m+18
~<dej a-29 c-21 e-25 f-27 g-28 h-29 i-30 k-21 p-22 q-36 t-15 u-40 v-23
~<del a-18 d-21 i-22 n-17 q-17 s-18 u-18 v-18
~<dem b-19 i-20 j+18 l-16 m-24 n-16 o-22 s-15 u-17
~<den g-18 i-25 l-22 n+16 o-17 r-21 s-20 u-25
~<dep g-20 m-22 n-25 s-16 u+19
~<des a-17 b-26 c-19 e-18 f-24 g-41 i-39 k-21 m-31 o-16 p-22 s+26 t-19 u-24 v-30
~<det m+16
~<di a-30 c-60 e-60 g-16 j-22 k-56 n-26 p-32 r-37 s-35 u-18 v-23
~<dia d-16 j-16 u-25
~<die d-17 j-19 l-20
~<dif a-23 d-19 h-18 i-23 j-17 m-26 n-18
~<dig d-15 l+20 n-19 o-16 s-15
~<dij l-16 m+21 n-16 q-15 u-16
~<dim e-18 f+19 h-17 n-15 o-19
~<din u-19
~<dir g-20 l-17
~<dis c-22 g-24 h-19 j-32 k-20 n-25 o-22 p-15 q-25 r-21 t-16 u-28 v-23
~<do b-21 c-27 e-46 f-41 g-21 i-29 k-55 l-16 n-27 p-29 t-63 v-38
~<doc m-19
~<doe a-23 b-20 e-20 f-26 i-19 j-56 k-22 l-39 o-22 p-29 r-38 s-44 t-29
~<doi j-15 m-16 r-16
~<dol a-21 g-22 o-16 r-16
~<don c-23 d-44 g-35 h-25 k-20 n-36 o-36 p-21 q-35 t-27 v-34
~<dor j-16 m-17 o-15 q-18
~<dow g-24 i-20 k-16 l-22 m-16 n-21 u-17
~<dr a-54 b-25 c-42 d-56 e-36 f-36 g-45 h-16 i-31 k-43 l-21 m-18 o-26 t-42 v-34
~<dre i-20 n-19 s+16 u-29
~<dri a-24 b-36 c-21 d-31 e-20 f-19 g-18 h-25 i-32 k-24 l-28 o-25 p+17 q+18 r-17 s-20 t-23 v-15
~<dro a-34 c-16 d-25 g-17 i-20 k-17 m-29 s-23 v-17
~<dru j-16 m-19 u+16
~<du a-45 b-33 c-34 d-52 e-35 f-30 g-40 j-36 k-30 l-38 p-33 q-41 r-35 t-29 u+35
~<dud a-15 m-17 v+18
~<due a-25 b-16 c-19 d-24 e-15 g-15 h-19 i-23 j-20 k-16 l-22 n-32 p-15 q-25 r-19 t-16 u+25
~<dur a-24 b-18 d-37 e-16 g-21 i-18 j-20 l-16 m-44 o-22 p-17 q-20 r-20 u+23 v-17
~<ea b-32 c-23 f-20 g-23 i-29 k-19 l-17 p-20 q-28 r-23 s-29 t-18 u-28 v-21
~<eac m-20
~<ear b-24 c-17 d-28 f-17 g-19 i-27 j-26 l-19 q-21 r-20 s-23 u-35 v-16
~<eas j+16
~<ef a-17 d-19 n-19 u+20
~<efe a-15 m-19
~<eff n-15
~<el c-25 e-17 g-24 h-28 i-34 j-24 k-21 n-29 p-23 q-30 r-22 t-18 u-25
~<ele d-16 m+15
~<eli l+18 m-18
~<els c-19 g-18 h-24 i-31 j-17 m-35 n-21 p-33 q-24 s-16 u-18
~<em a+15 c-25 d-26 f-17 g-32 h-17 k-19 p-18 q-27 r-21 u-30
~<ema a-16 b-16 c-16 i-16 m+17 v-16
~<emp a+21 b-19 d-18 g-22 j-17 l-21 m-35 q-17 u-18
~<en b-26 d-49 e-33 f-28 h-29 i-15 l+20 o-36 p-31 r-23 s-39 t-31 v-36
~<enc a-19 d-19 l-19 n-18 o-19 u-18
~<eng a-17
~<eno l+24 t-16
~<ent b-22 d-17 f-16 i-31 l-22 m-39 q-27 r-19 u-28 v-15
~<er a-21 l-20 o-19 q-19
~<ere m-18 u+17
~<es a-33 b-16 c-21 d-32 e-62 f-26 i-33 m-36 n-23 o-41 q-28 s-24 t-62
~<esc a-30 b-22 d-25 h-22 m-48 n-29 o-23 p-20 q-23 r-22 s-18 v-19
~<esp b+17 d-18 g-15 h-19 i-17 j-15 l-23 m-29 s-15 v-23
~<est a-24 b-57 c-31 d-29 e-53 f-18 i-25 k-24 m-24 o-34 q-19 s-18 t-54
~<ev c-25 e-15 g-31 j-25 k-32 o-42 p-32 q-38 v-41
~<eve c-22 g-27 j-24 k-29 o-38 p-28 q-35 v-38
~<ex a-46 c-25 e-22 f-27 h-37 i+17 k-31 l-34 m-15 n-29 o-28 p-31 q-19 t-20 v-32
~<exi d-22 g-23 j+20 u-24
~<exp a-30 c-17 e-16 f-19 g+16 h-17 j-29 k-26 l-29 n-35 o-31 p-22 v-27
~<ext a-21 b-15 d+23 j-16 m-23 u-25
~<fa d-21 e-41 f-34 g-17 h-38 j-23 k-40 n-49 r-29 v-42
~<fac e-16 i-17 l-20 q-19 r-16
~<fal p-20
~<fam a-17 d-19 l-17 m-18 q+16 u-23
~<fav d-29 e-23 f-20 h-22 k-26 m-19 n-25 q-28 r-16 s-25 t-23 u-30 v-24
~<fe a-19 c-27 d-35 e-23 f-31 g-30 i-24 k-33 l-32 n-36 p-16 r-37 s+23 t-25
~<fee a-25 d-21 h-16 n-23 q-23 r-18 s+17
~<fel a-17 b-19 d-16 e-16 f-22 h-21 i-24 j-17 k-19 l-18 n-19 r-19 s+19 u-29
~<fi a+16 b-22 c-38 e-37 f-37 g-50 h-28 i-25 k-41 l-47 o-20 s-45 t-15 u-23 v-39
~<fil j-17 s-16 u-18
~<fin b-19 c-26 d-30 e-20 f-23 g-28 i-44 k-22 l-33 p-25 s-32 u-43 v-30
~<fir b-23 g-18 h-24 k-15 p-20 q-19 r-21
~<fis m+20
~<fiv o-17
~<fj e+18 m-17
~<fjd e+18 m-17
~<fl a-36 c-21 f-18 g-21 h-23 i-28 j-31 k-20 l-27 n-39 p-28 t-17 u-39 v-24
~<fla n-18 p-16
~<fle m-23 o+15
~<fli a-19 b-24 d-20 m+20 n-19
~<flo b+17
~<fo c-29 e-39 h-16 i-28 k-40 l-19 n-17 q-25 r-43 v-40
~<fol b-18 j-24 l-16 m-34 q-19
~<for c-26 d-24 e-25 f-21 h-34 i-19 k-26 p-30 r-26 s-21 v-29
~<fou d-22 h-18 i-20 l-19 n-16 o-22 q-24 r-17 s-19 u-20 v-17
~<fr a-45 c-21 e-35 h-18 k-30 n-21 o-42 q-54 r-24 t-21 v-44
~<fra j-16
~<fre a-23 b-16 c-20 i-20 l-21 n-28 q-24 r-17 t-17 v-20
~<fro a-36 e-24 k-27 o-36 q-40 r-17 v-35
~<fu b-21 f-19 h-21 i-30 j-24 k-17 p-24 q-16 r-21 v-17
~<fun d-17 n-15 p-16 q-24 r-15
~<ga b-32 c-15 d-39 e-18 f-21 h-22 i-32 j-21 k-22 l-42 m+31 n-21 p-22 q-25 r-25 s-18 t-17 v+18
~<gam a-15 m+27 o-16 u-16
~<gan m+22 u-25 v-19
~<gar a-18 b-17 l-25 m-17 v+34
~<gav i-26 l-17 m-26 o+16
~<ge b-21 c-19 e-16 j-17 l-24 n-28 o-34 p-29 r-17
~<gen b-17 g-17 n-21 o-20 v-16
~<get d-19 j-17 l-17 n-21 o-20 p-27
~<gi c-21 e-16 f-21 g-23 h-23 j-33 k-24 l-28 n-28 s-25 t-17 v-36
~<gir a-16
~<giv c-18 f-20 g-22 h-21 j-31 k-23 l-23 n-22 p-30 s-23 t-15 v-33
~<gl u-15
~<gla u-15
~<go a-57 e-47 f+19 g-37 h-34 i-27 k-41 l-24 n-16 o-16 s-21 u-18
~<goe d-21 h-16 m-31 n-20 q-19 s+17
~<goi a-29 g-32 h-26 i-24 k-20 l-31 m-16 o-22 s-34 t-26
~<gol m+22 u-22
~<goo a-34 b-22 d-43 e-33 g-18 h-25 j-29 k-27 q-23 r-36 s-39 v-39
~<gr b-29 c-25 d+18 e-29 g-24 h-34 i-30 j-28 k-19 n-37 o-19 q-28 r-26 t+22 u-48 v-23
~<gra a-34 b-18 c-17 d+26 e-21 f-15 g-17 h-23 i-16 j-19 l-20 n-25 q-19 r-16 s-22 u-30 v-15
~<gre b-16 d-19 h-15 i-17 n-16 o-17 t+18 u-26
~<gro u-17
~<gu c-17 d-23 e-24 g-46 k-28 l-21 n-41 o-28 s-15 v-32
~<gua a-19 b-19 d-16 o-19 r+19
~<gui s-15
~<gus b-17 g-19 i+16 l-21 u-17
~<guy b-24 e-15 g-24 i-23 m-15 n-20 r-19 s-20 v-18
~<ha d-29 e-66 g-24 h-36 k-40 l-17 o-23 r-64 v-22
~<hab b-16 c+16 l-17 m-26 n-16 o-16 q-23 v-20
~<hac c-26 e-16 f-18 h-23 j-36 l-24 o-31 q-33 r-29 s-29 t-17
~<hag b-15 d-21 h-19 o-19 r-19 s-16 u-29 v-16
~<hai a-18 n+16
~<hal b-17 i-19 m-36 n-19 o-15 q-18
~<han a-17 n-20 o-17 p+19 u-17
~<hap a-21 e-18 h-21 i-18 j-27 n-22 o-20 t-17
~<har h-15 l+18 n-22 o-17 u-26
~<has m-15 q-19
~<hat a-23 b-17
~<hav e-27 f-35 g-25 h-22 j-16 k-22 l-21 m-19 o-17 r-49 u-17
~<he b-37 e-37 g+19 h-50 j-28 k-48 m-17 n-26 o-18 p-51 q-15
~<hea a-18 g-17 j-25 l-24 m-28 o-18 p-17 q-22
~<hel b-28 c-32 e-18 f-17 g+24 h-20 j-29 k-30 l-29 m-19 n-31 o-25 p-25 s-24 t+19
~<her b-34 d-43 f-30 h-30 i-46 j-20 n-43 p-30 q-19 r-39 s-33 u-34
~<hg e+17 m-16
~<hgf e+17 m-16
~<hi a-37 c-19 d-38 e-17 f-18 g-31 h-26 k-23 n-45 o-30 p-27 q-36 t-17 u+21 v-19
~<hig a-19 d-25 g-22 h-20 i-16 n-28 o-18 q-22 u+20
~<hiz r+16
~<ho a-26 c-53 d-84 e-55 f-47 g-66 i-29 k-57 l-48 t-52 u-40 v-32
~<hol a-27 d-21 e-21 f-17 h-16 j-21 l-20 p-15 q-22 u-22
~<hom a-45 b-21 c-22 d-32 g-21 h-24 j-36 k-19 l-26 m-18 o-21 q+19 s+16 t-21 u-35 v-23
~<hon q-15
~<hoo a+19 m-22
~<hor b-34 c-16 d-35 e-18 f-18 g-34 h+22 i-33 j-38 k-24 l-23 p-21 q-30 r-32 s-32 t-15 u-46 v-32
~<hos d-16 h-19 i-17 m-31
~<hot a-16
~<hou d-26 g-23 k-22 n-17 p-19 u-21
~<hu c-16 g-27 h-24 j-32 k-17 p-23 r-23
~<hun m-20 u-16
~<hur g-17 j-21 n-23 p-23
~<id m-16 v-20
~<ide m-16 v-20
~<ig d-20 i-16 o-16 q-15 t-18 u-19
~<im b-17
~<imp b-16 l-18
~<in b-18 c-42 e-33 f-27 h-46 i-50 j-21 k-41 m-34 p-40 q-29 r-24 s-21 t-17 v-15
~<inc b-15 i-22 l+19 n-16
~<inf a-17 b-23 l-18 o-24 r-18 u+16
~<ins b-27 c-15 g-22 h-19 i-17 k-20 m-25 u-25
~<int d-28 f-16 g-28 h-20 i-21 k-20 m-18 n-24 p-21 r-24 s-25 t-17
~<inv a-20
~<ip m+15
~<iph m+15
~<ir n-19 q+17
~<irm n-18 q+18
~<is e-25 f-15 l-16 m-27 p-24 q+25
~<ja b-18 d-20 e-29 f-18 h-19 j-18 k-16 l-26 m+31 n-23 o-18 p-21 r-22 u-27
~<jaj e-27 f-16 l-23 m+23 u-20
~<jaz m+15
~<je m-20 v+19
~<jk e+28 f-20 l-20 m-29 u-17
~<jo a-17 d-22 l-18 m+27 u-21
~<jok m+22
~<ju a-25 c-29 e-32 f-34 g-23 h-40 k-32 l-16 n-17 o+18 p-25 s-42 t-16 v-15
~<jue m+18 s-16
~<jun a-16 j+15 m-25 v-18
~<jus a-19 c-24 d-16 e-25 f-26 g-16 h-30 j-22 k-27 p-20 s-28 v-36
~<ke a-26 b-20 c-26 d-17 i-20 j-34 l-16 p-22 q-26 t-17
~<kee a-25 b-19 c-22 d-15 i-18 j-23 l-15 p-17 q-22 r-17 t-15
~<key j-16
~<ki a-34 b-28 e-19 f-22 g-39 h-27 j-38 p-31 q-37 r-31 t+16 v-19
~<kil a-21 b-20 d-21 g-16 i-21 k-19 n-23 o-21 p-17 q-19 r-19
~<kin a-17 b-17 g-29 h-20 j-30 p-17 q-22 r-18 t+18 u-23
~<kj e+23 m-23
~<kjh e+23 m-23
~<kn a-25 d-25 e-19 f-16 h-37 i-32 j-33 k-23 l-34 p-34 r-16 s-32
~<kni a-21 q-16
~<kno a-17 d-23 e-18 h-36 i-28 j-30 k-20 l-30 n-20 p-29 s-23
~<la a-21 b-48 c-36 g-28 j-19 k-29 l-38 r-18 t-36 u-32
~<lad b-15 j-17 n-17 o-17 s-19 t-16 u-19
~<lam m-18
~<lap m+18
~<las b-23 j-15 l-21 o-33 q-19 r-22 t-17
~<lat a-16 b-25 c-17 d-24 e-16 g-22 i-29 j-18 k-21 l-22 n-25 o+22 p-19 q-21 r-25 u-32 v-22
~<le a-24 c-36 d-41 e-18 f-26 h-42 k-37 n-20 o-24 p-38 t-15 v-44
~<lea a-30 c-28 d-30 g-20 h-22 i-29 k-19 n-16 p-25 s-25 t-18 v-25
~<lef n-17 o-17 q-18 u-17
~<leg j-24 m-16 u+24
~<lej j+19
~<let d-28 g+20 j-17 n-20 o-19 q-16 u-25
~<li b-24 c-17 d-46 e-44 f-44 h-62 j-29 o-31 q-21 t-18 v-25
~<lib b+16 j-19
~<lic a-19 u-19
~<lig s-15
~<lik b-35 d-19 e-19 f-20 g-38 h-25 n-21 p-27 q-34 t-20 v-34
~<lim d-16
~<lin a-32 b-27 d-15 h-16 m-28 n-17 o-18 p+20 q-21
~<lis c-35 d-36 e-24 f-20 h-32 i-24 j-39 m-22 o-39 r-31 s-37 u-40
~<lit o-16
~<liv a-25 d-19 l-18 m+21 n-15 p-15 u-20
~<lk e+26 f-16 l-17 m-27 u-15 v-15
~<lkj e+26 f-16 l-17 m-27 u-15 v-15
~<ll a-41 b-17 c-42 d-22 e-42 f-39 g-51 h-17 k-42 l-21 o-22 q-19 t-40 u-24 v-23
~<lla a-26 b-17 i+23 n-23 o-17 p-21 q-18
~<lle a-28 c-33 d-17 e-35 f-33 g-46 i-53 k-34 l-16 m-27 t-30 u-20 v-19
~<llu s-15
~<lm e-20 m+19
~<lma e-20 m+19
~<lo b-27 c-30 d-29 e-58 f-56 h-21 i-35 k-54 p-23 v-31
~<loa d-15 m+18
~<loc a-29 i-24 l-22 n-19 q-22 r-16 u-28
~<lon a-15 c-25 d-24 e-26 f-25 g-41 h-18 k-25 l-15 t-23 v-24
~<loo b-26 f-17 g-20 h-17 j-20 l-22 n-19 o-23 p-21 q-16 u-35
~<los a-39 c-24 e-20 g+19 h-24 i-28 k-24 l+17 m-16 n-46 p-31 s-31 t-30 v-32
~<lou m+16
~<lov b-21 d-17 n-20 o-20 p-16 r-18 u-17 v-15
~<lu c-16 d-20 g-18 h-20 l-23 n-29 p-21 t-23 v-23
~<luc m+15
~<lug h-17 l-16 m-25 n-18 q-18 v-16
~<ma a-17 c-26 d-29 e-62 f-26 k-20 n-18 p-53 q-26 r-43 u-18 v-25
~<mad d-16 h-18 m-20 n-20 o-19 t+19 u-20
~<mai d-19 u-19
~<mak h-27 j-30 k-30 n-40 p-22 q-31 v-24
~<mal a-17 d-23 h-23 i-21 m+19 n-25 s-26 u-30
~<man a-35 c-15 d-19 e-34 f-36 g-20 p-30 r-45 s-50 v-27
~<map j+15
~<mar a-27 b-20 d-26 g-20 h-19 j-22 l-21 n-27 o-18 q-24 u-34
~<mat n+21
~<me a-46 d-32 e-39 f-40 i-16 j-61 n-18 p-49 q-24 s-25 t-41
~<mea d-27 h-21 i-19 j-19 k+15 l-27 n-18 r-17 u-25
~<med a-15
~<mee a-21 m+16 n-16
~<mej a-20 b+16 d-18 g-19 h-20 j-18 k-18 n-19 p-18 q-19 r-24 s-19 u-28 v-23
~<men a-18 d-23 g+23 h-19 j-26 l-16 m-37 v-18
~<mes a-19 b-26 d-22 l+19 m-19 s-16
~<mex r-15 u-15
~<mi c-18 d-21 e-36 f-34 g-47 h-53 i-31 j-24 l-59 m-16 n-31 p-49 r+29 s-28
~<mig h-16 m-27 n-22
~<mil b-15 o-20 u-15
~<min c-23 d-30 e-18 f-15 g-26 h-26 j-33 l-37 m-19 n-35 p-25 q-32 r+20 s-24 t-18
~<mis a-19 b-33 e-15 g-19 h-20 i-22 l-33 p-27 s-28 v-22
~<mn e+26 f-19 l-18 m-26 u-15
~<mnb e+26 f-19 l-18 m-26 u-15
~<mo a-27 c-51 d-31 e-48 g-61 h-24 i-46 j-49 n-18 p-51 q-21 t-48
~<mol a-17 g-16 l+19 n-26
~<mom m+17
~<mon a-15 i-19 l-20 o-21 u-19 v-15
~<mor a-20 c-33 d-51 e-30 f+16 g-38 i-32 j-36 m-39 p-28 t-29
~<mov a-15 d-26 e-18 f-22 g-19 h-21 i-17 k-25 l-34 n-28 p-27 q-27 t-18 u-38 v+16
~<mu a-52 c-16 d+17 e-46 f-40 g-42 h-40 i-43 j-48 k-31 p-35 q-28 r-19 u-32 v-17
~<muc a-36 b-16 d+17 e-32 f-31 g-31 h-33 i-30 j-31 k-29 n-15 o-29 p-24 q-27 u-23 v-27
~<mue o+16
~<mus a-24 c-17 d-27 e-21 g-16 h-24 i-19 j-25 l-27 m+21 r-17 t-20 u-25
~<my d-21 m-16 u-16
~<mys d-21 m-16 u-16
~<na a-43 c-33 d-48 e-27 h-37 k-27 m-23 p-39 r-33 s-36 t-35
~<nad a-26 b-36 c-23 d-22 e-18 f-17 h-24 k-19 n-37 p-30 r-21 s-18 t-17 u-33
~<nai n+19 u-19
~<nam a-22 d-18 g-17 i-18 l-17 n-27 o-29 p-16 q-25 s-16 u-26 v+18
~<ne c-22 d-29 e-60 f-54 g-38 h-72 k-30 l-37 p-23 r-25 s-26 t-29 u-15
~<nea a-24 b-17 d-18 h-15 i-19 j+23 l-16 n-25 o-18 q-22 u-28
~<nec d-28 e-15 g-17 j-18 l-21 p-27 r-18 s-20 u-31 v-22
~<nee e-27 f-23 g-22 h-40 j-20 l-22 p-24 q-18 r-20 s-16 v-61
~<ner m-21
~<net a-18
~<nev a-21 d-25 i-26 j-17 n-16 o-17 p-19 q-19 r-22 s-20 t-17 u-22 v+17
~<new a-19 d-24 i-17 m+22
~<nex c-20 d-35 e-16 g-26 h-22 i-37 k-25 l-30 m-18 p-16 q-30 r-16 t-17 v-23
~<ni a-45 b-34 c-24 d-40 e-27 f-28 g-24 i-40 j-25 k-17 p-26 r-33 u-35
~<nic b-16 d-17 e-17 i-15 j-16 q-17 s-18 t+21 u-16
~<nig a-18 d-18 i-17 r-22 u-16
~<nin a-28 b-15 d-17 h-19 i-18 n-15 o-22 s-17 v+19
~<no a-19 b-25 c-23 d-62 e-58 g-26 k-43 l-22 o-36 p-50 r-48 t-49
~<nob b-17 d-17 h-19 m-24 o-18 p-18 q+19 u-17
~<noc j-15 m-25
~<nom m-24 q-22
~<non v-15
~<noo m-20
~<nor a-22 d-20 g-16 n-25 o-19 p-17 s+16
~<not a-28 b-33 d-34 e-29 f-27 h-25 j-32 k-22 l-34 o-27 p-21 r-24 t-21 v-33
~<nu b-37 c-41 d-19 e-39 f-40 h-49 m-19 n-50 o-53 p-45 q-47 r-32 s-45 t-44
~<nue b-17 d-21 g-16 i-16 j-23 l-27 n-17 o-18 u-16
~<num a-18 b-50 c-34 e-29 f-28 h-39 k-18 m-28 n-39 o-43 p-33 q-35 r-40 s-32 t-34 v+16
~<ob h-15 m-18
~<oc m-26 u-18
~<ocu m-23 u-17
~<od g-17 u+15
~<odd g-17 u+15
~<of a-24 d-18 i-21 l-19 m-17 n-26 o-20 v-19
~<off a-15 u-18
~<ofr m-22 q+16 u-20
~<oft d-18 n-19 u+16
~<ok e-18
~<oka e-18
~<on b-29 e-30 g-33 h-27 i-30 k-25 m-52 n-25 p-26 q+15 r-33 s-23 t-27 v-26
~<ond a-23 d-20 e-22 f+18 g-16 i-17 j+21 l-16 m-31 t-18 u-31
~<onl b-21 g-22 h-17 i-20 k-16 m-38 n-18 p-22 q+16 r-24 u-30 v-19
~<op b-18 c-20 d-15 e-26 f-30 g+34 h-28 i-28 j-39 k-18 m-20 n-38 p-22 q-25 r-26 s-30 t-27 v-29
~<opc d-17 g+25 j-17 m-26 u-26
~<opt a-17 b-21 e-16 g+21 i-17 j-19 m-16 n-19 q-15 r-22 u-21 v-17
~<or i-17
~<ot a-16 c-31 d-45 e-23 f-22 g-17 h-33 i-44 j-28 l-37 m-23 n-18 o+15 p-36 q-45 r-28 s-17 t-20 u-25
~<oth n-21
~<otr a-16 c-28 d-41 e-22 f-21 h-31 i-39 j-24 l-36 m-20 p-32 q-41 r-25 t-20 u-41
~<ov b-32 g-16 j-26 l-28 m-16 n-29 p-18 r+19 u-16 v-30
~<ove b-32 g-16 j-26 l-28 m-16 n-29 p-18 r+19 u-16 v-30
~<ox m-16
~<oxy m-16
~<pa b-15 c-68 e-63 f-64 g-32 k-67 l-35 m-24 p-17 q-34 r-16 s-47
~<pac b-19 g-16 i-21 j-15 o-16
~<pag a-17 d+23 m-31 n-21 o-19 u-16
~<pai g-25 i-19 n-28
~<pal u-15
~<pap b-23 g-18 j-22 l-19 m-24 o-25 q-22 r-16 u-26
~<par c-35 e-28 f-29 g-17 h-42 j-17 k-32 m-26 q-51 s-39 t-31
~<pas a-25 c-27 d-47 e-23 f-25 j+18 k-24 l-38 m-38 n-16 p-18 t-29 v-38
~<pat g-18 j-20 l-21 m-25 n-17 o-20 q-17 u-22
~<pay u-22
~<pe a-27 b-18 c-33 d-18 e-39 f-34 g-21 h-36 i-41 j-15 k-33 p-15 q-25
~<ped o-16
~<pel a-16 u+17
~<pen m+18 n-19 o-21 u-23
~<per a-30 c-20 d-36 e-22 f-19 h-24 i-28 k-19 s-28 u-47
~<pes l+16
~<ph d-18 h-15 j-17 m+23 n-15 u-23
~<pho m+22
~<pi a-22 b-48 c-29 d-16 e-30 f-26 j-30 k-30 r-31 t-28 u-16 v-35
~<pic b-31 c-20 e-18 f-17 j-23 k-21 l-32 n-35 r-21 t-19 u-41 v-26
~<pid m-27 r-16
~<pie i-18 m-21 s-15
~<pin l+19 m-21
~<pis m-17
~<pl e-53 f-49 g-24 h-54 l-19 n-21 p-48 r-21 s-52 t-48 u-28 v-23
~<pla c-28 e-21 f-24 g-36 h-37 i-45 k-34 l-44 p-29 s-33 t-22 u-20 v-19
~<ple d-28 e-34 f-32 h-27 m-15 n-32 p-29 q-45 s-28 t-32 u-16
~<plu d-18 g-18 i-23 j-19 l-24 m+22 u-20
~<po e-17 h-53 j-65 k-18 l-43 p-53 s-20 t-38 u-17 v-52
~<poc d+15 m-23 q-15
~<pod d-27 e-15 f-17 g-29 h-18 j-22 k-23 l-31 m-23 p-24 r-26 u-29 v-22
~<poe m+18
~<poi m-18 u+16
~<pol b-18 d-16
~<pon b-35 d-48 e-23 f-24 g+31 h-28 j-30 l-32 m-51 o-20 p-29 s-30 t-18 u-16 v-28
~<pop f+19 g-16 u-18
~<pos d-23 h-27 i-17 j-24 k-15 n-16 s-17
~<pr e-62 f-50 h-52 j-33 k-18 l-39 m-16 p-34 r-24 s-25 v-27
~<pra m+16
~<pre a-59 e-41 f-33 h-33 j-16 l-27 p-17 q-41 r-35 u-62 v-24
~<pri d+16 o-18 u-20
~<pro a+18 c-34 e-24 f-19 g-37 h-23 i-33 j-33 k-26 l-28 m-24 p-27 s-27 v-25
~<prs m-16
~<pt a+17 g-20
~<pts a+17 g-20
~<pu b-22 c-16 d-23 e-53 f-48 g-32 h-21 j-28 l-63 m-45 p-45 t-48 u-79 v-58
~<pue b-28 d-17 e-43 f-39 g-22 h-17 j-42 k-16 l-50 m-33 p-38 r-63 s-45 t-41 u-57 v-47
~<pul a-21 d-20 h-17 i-24 l-16 m-26 n-23 o-17 p-16 q-22 r+20 u-16
~<pur m+21
~<pus m-25 o-18 r-18
~<qu c-30 d-82 e-58 f-55 g-39 h-60 j-31 n-25 o-23 r-20 t-27 v-23
~<qua g-16 i-15 m-24 n-16 p-16 q-17 s-16 u+17
~<que a-40 b-21 d-42 e-24 f-24 g-16 h-24 l-43 u-20 v-31
~<qui c-26 d-58 e-40 f-40 g-33 h-46 j-52 m-18 n-16 r-38 t-40
~<ra a-28 d-38 e-18 f-22 g-18 h-25 j-23 k-21 n-24 p-31 t-18 u-38 v-28
~<rai a-19 b-19 d-22 m+31 r-15 s-25 u-25
~<raj m-20 q+20
~<rat a-19 d-16 m-38 n-17 q-16 u-17 v-18
~<re b-39 c-24 d-21 e-77 f-70 h-38 i+21 j-59 m-15 n-30 o-45 p-45 r-42 s-47 t-30
~<rea b-21 d-22 e-23 f-28 g-41 i+21 j-48 m-25 p-33 q-35 r-22 s-22 t-39
~<rec b-38 c-29 e-20 f-19 g-45 h-24 j-35 o-30 r-26 s-22
~<ree k+17 l-18 m-25
~<ref a+29 c-15 d-24 l-19 n-24 o-25 p-23 q-23 s-20 u-26
~<reg g-24 n-17
~<rel a-17 i-19 m-20 u-18
~<rem c-17 d-27 g-22 h-16 i-29 o-28 p-17 q-22 r-18 s-19 v-24
~<ren a-18 d-18 m+29 n-17 u-16
~<rep a-25 b-16 d-22 g+22 k-19 n-21 q-19 u-22 v-15
~<res b-20 c-24 e-22 f-18 h-21 i-17 j-24 k+26 l-25 n-29 o-16 q-21 r-21 t-19 v-20
~<ret b-15 k-16 l-21 u-17
~<rev i-17 l+18 m-17
~<ri a-33 c-29 e-33 f-30 i-34 k-23 l-38 o-16 r-17 u+17 v-31
~<rid q+20 u-28
~<rie d-15 m-19 u+19
~<rig a-22 c-21 e-22 f-18 i-24 k-16 l-29 p-18 v-21
~<ris g-16 m-17 u+19
~<ro a+23 b-50 c-28 d-26 e-27 f-32 g-36 h-40 i-41 k-24 l-34 o-32 q-41 u-41
~<roa d-17 n-15 u-20
~<rol m+16
~<roo a+18 b-25 c-18 d-23 h-21 i-24 j-22 l-23 o-24 q-21 r-20 v-23
~<ros m-26 q-16 u-24 v+25
~<rou a+18 b-17 n-17 o-21 u-23
~<ru a-21 b-23 d-30 g-26 h-26 i-22 k-16 l-20 p-20 q-22 s-27 t-18 u-34 v-16
~<rui s-16 u-17
~<rul u-17
~<run f-16 h-17
~<sa b-20 c-61 e-63 f-30 g-35 h-57 i-61 j-16 k-36 n-20 s-27 t-22 v-20
~<sac b-15 d-22 i-16 j-24 n-20
~<saf d-22 j-17 n-21 u+19
~<sai c-18 d-34 f-17 g-21 h-20 j-27 q-29 r-28 s-24 t-22 v-25
~<sal a-31 b-32 c-25 e-29 g-31 h-25 i-26 j-15 l-33 p-17 u-36 v-25
~<sam b-25 c-18 e-18 f-19 h-18 i-27 k-16 l-29 q-17 r-19 v-21
~<saq l+15
~<say c-15 d-15 f-30 h-16 j-25 k-20 l-27 n-17 t-17 v-19
~<sc a-42 b+20 c-24 e-16 f-17 g-33 h-27 i-28 j-32 k-20 q-33 r-22 s-26 t-17 v-31
~<sca a-17 g-17 i-17 j-17 l-15 o-20 p-20 r-18 u+24 v-22
~<sch a-16 p-15
~<sco a-18 b-16 d-21
~<scr a-19 b+16 d-17 i-19 o-18 u-19
~<sd e+16 m-15
~<se a+16 b-25 c-23 e-37 f-30 h-16 m-24 n-34 o-17 p-28 q-15 r-23 s-20 v-55
~<sec m-20
~<see a+24 d-15 i-15 m-27 n-22 q-15
~<seg m-17
~<sel i-17 j-17 m+22 u-22
~<sem b-18 d-19 i-27 m-32 n-33
~<sen a-41 b-43 e-18 h-33 n-40 o-17 p-29 q-37 r-15 u-27 v-34
~<ser a-15 b-21 f-19 i-21 j-28 k-17 l-25 m-26 p-18 r-17 v-20
~<sh a-24 c-34 d-34 e-25 f-23 i-22 j-26 k-33 l-17 q-20 r-18 t-26 u-16 v-22
~<sha a-18 s+15
~<sho a-16 c-28 d-27 e-20 f-20 h-35 i-18 j-31 k-27 l-42 o-17 t-21 v-17
~<shu m-24 u-16
~<si b-15 c-43 d-50 e-37 f-47 g-17 h-45 i-31 j-23 k-20 l-41 n-27 o-29 p-22 q-18 r-16 s+44 v-48
~<sid a-16 b-16 d-25 g-16 n-20 u-16
~<sie a-30 d-18 g-24 i-16 j-20 o-15 r-19 s+15 v-20
~<sig b-28 c-18 d-36 e-18 f-18 g-40 h-18 i-32 j-20 l-16 p-23 q-20 r-21 t-23
~<sin b-25 d-22 i-16 j-15 l-17 m-36 n-20 o-26 p-16 q-24 r-19 s+33 u-25
~<sir b-16
~<sit a-21 f-23 g-17 n-20 o-18 u-19
~<sk a-21 b+18 c-19 d-24 e-21 f-15 g-19 h-17 i-26 j-22 l-22 o-20 p-17 t-15 u-26 v-17
~<ski a-19 b+19 c-17 d-23 e-20 f-15 g-18 i-20 j-21 l-20 q-15 s-17 u-24 v-16
~<sl a-36 b-32 c-22 f-17 g-20 h-34 i-34 j-29 k-20 l-32 n-35 p-30 r+16 t-18 v-27
~<sle a-18 b-16 d-29 h-22 j-17 l-17 n-24 o-19 p-16 v-15
~<sli a-16 m-18 n-16 o+17
~<slo q-17 r+22 s-16
~<sm m-24 n+18
~<smo m-21 n+20
~<sn d-28 j-15 m+21 n-18 q-18 s-19 u-27
~<sno d-28 m+15 n-17 q-17 u-21
~<so d-26 e-57 f-48 g-33 j-17 k-33 l-39 n-55 s-27 t-62 u-27
~<sob d-20 m-16 n-16
~<soc u-15
~<sol b-23 d-15 g-19 h-17 i-25 j-27 m-32 n-25 p-16 q+26 r-22 s-16 v-18
~<som d-16 e-23 f-26 g-33 k-16 l-36 m-26 n-35 q-20 r-29 t-39
~<son a-23 b-26 g-23 i-17 j-16 l-17 m+39 n-19 o-22 p-25 s-18 u-29 v-15
~<soo a+15 c-15 d-24 g-19 h-25 i-18 j-18 k-18 q-20
~<sor a-25 b+16 d-25 e-19 f-16 h-26 i-23 j-23 k-21 l-22 n-28 q-35 s-26 t-21 u-30
~<sou u-17
~<sp d-16 e-32 f-30 g-33 h-43 k-29 n-24 o-34 p-35 q-47 t-30 v-39
~<spa a-15 b-21 j-17 l+24 m-25
~<spe a-20 b-19 d-20 e-18 g-22 h-18 j-26 l-22 o-22 p-17 q-26 r-16 u-41 v-18
~<spl d+16
~<spo a+16 c-18 d-24 h-19 l-22 n-24 o-16 q-25 u-22
~<spr u+16
~<st b-40 c-63 d-74 e-57 f-53 g-15 i-16 j-15 n-16 p-35 s+19 t-68 u-17 v-18
~<sta c-37 d-48 e-27 f-26 g-47 i-22 j-22 k+24 s-15 t-25 v-30
~<ste q-15
~<sti b-32 c-16 d-34 e-19 f-20 g-31 l-31 m-25 p-37 s+19 t-24 u-48 v-22
~<sto a-17 b-20 d-27 g-27 j-23 m+16 n-34 q-32 u-30
~<str d-21 g-21 i-16 k-16 o-21 p-18
~<stu a-21 b-23 h-21 j-26 k-19 m-16 n-20 p-17 q-23 t-17 v-25
~<su a-37 b-47 c-33 e-30 f-28 h-15 i-37 j-42 k-17 l-42 p-34 q-18 v-21
~<suc d-16 m-15 u+15
~<sun d-15 m+19
~<sup a-18 b-20 i-20 j-18 l-16 o-22 p-16 q-19 r-26 u-27 v-17
~<sur b-25 d-17 e-18 j-16 l-21 n-23 p-17 s-19
~<sus a-22 b-15
~<sw m-27 r-19 s+15
~<swi m-20 s+15
~<ta c-32 d-16 e-48 f-18 g-38 h-21 j-23 k-51 o-45 r-20 s-27 t-39 u-36
~<tak a+18 c-45 e-30 f-33 g-26 i-58 k-39 m-22 o-32 r-23 s-21 t-23 u-46 v-18
~<tal e-18 f-19 g-28 h-35 i+20 j-41 k-19 l-36 n-34 o-33 p-32 q-34 r-39 s-32 t-19
~<tan n-16
~<tar a-16 d-30 g-20 h-20 n-29 o-17 q-18 s-22
~<tax m+19 u-18
~<te a-29 b-38 c-41 e-57 f-52 h-20 j-26 n-17 q-30 r-38 t-62
~<tea d-18 m+22
~<tee d-20
~<tel a-17 b-33 c-24 f-15 h-24 j-15 k-25 l-22 n-37 o-38 p-34 q-30
~<tem a-16 n-16 q-15 r-17 u-17
~<ten c-23 e-25 f-23 h-29 j-31 k-27 l-37 m-55 r-30 t-24 u-28
~<tes n-15
~<tex a-22 b-28 c-16 d-48 e-25 f-31 h-36 k+18 n-55 o-38 p-45 q-43 r-41 s-43 t-36
~<th a-22 c-26 e-91 g-15 h-22 i-21 k-27 m-30 n-21 o-16 q-19
~<tha a-15 c-17 e-33 f-57 g-24 h-64 i-39 k-19 l-51 p-22 r-18 s-19 t+18 u-27 v-19
~<the b-31 c-23 e-41 g-29 m-27 o-23 t-30 v-25
~<thi d-21 e-37 f-18 h-29 i-19 j-27 k-29 n-39 o-36 q-43 r-39 t-23
~<tho a-28 i-18 j-20 l-26 n-17 o-17 p-16 q-18 s-18 v-15
~<thr g-23 n-24 q-15 v-17
~<ti b-18 c-46 d-20 e-35 g-56 i-36 j-26 k-44 p-23 r-18 t-45 v-23
~<tic m+24
~<tie b-43 c-27 e-23 f-24 g-35 h-24 j-16 k-19 p-30 r-21 s-26 t-27
~<til a-20 b-16 n-26
~<tim c-26 d-26 f-37 g-35 i-41 j-16 k-29 r-18 t-23 u-45 v-34
~<tir d-19 m+16 n-19 q-17
~<to a-17 b-15 c-52 e-48 f-16 g-69 i-17 j-41 k-32 l-46 p-25 q-17 r-16 u-54 v-52
~<tod a-25 c-28 e-30 g-34 j-39 k-25 l-35 n-42 p-33 u-26 v-31
~<tol i-18 n-24
~<tom a-23 c-22 e-19 f-27 g-35 i-25 j-28 k-22 l-23 n+23 p-23 r-32 s-22 t-20 u-35 v-21
~<too a-18 o-17
~<tot d+20 m-21
~<tou p-17
~<tow b-17 d-19 h-18 n-17 s-19 u-21
~<tr b-17 c-47 d-23 e-35 f-41 g-43 h-19 j-31 k-48 l-53 p-24 t-43 u+16
~<tra a-48 b-17 c-31 e-22 f-26 g-26 j-30 k-35 l-36 s-23 t-25 v-37
~<tre a-23 d-21 g-24 h-18 j-24
~<tri a+16 b-19 d-21 h-15 j-19 n-18 u+19
~<tru a-29 g-18 h-24 k-17 l-21 p-19 s-22
~<try a+18
~<tu c-34 d-39 e-35 f-26 g-29 h-35 i-45 p-39 q-38 t-23 u-17 v-35
~<tur c-31 d-34 e-28 f-22 g-23 h-27 i-41 n-29 p-35 q-30 s-25 t-20 v-26
~<tw b-18 g-16 n-17 q-22 r-18 t-17 u-18 v-16
~<twi b-16 m-23 n-15 q-21 t-17 u-17
~<ty a-17 b-22 e-27 f-20 g+16 j-24 l-17 m-27 n-18 o-19 q-17 t+18 u-35
~<typ b-17 g+18 j-19 u-26
~<un a-48 e-48 f-40 i-26 j-50 k+24 p-37 q-21 r-23 t-41 u-18 v-39
~<und a-22 e-15 i-20 j-30 k+24 l-37 m-26 o-17 p-18 q-20 r-24 s-25 t-19
~<uns a-26 b-21 c-29 d-30 e-36 f-27 h-25 i-23 j-23 k+17 l+17 n-25 o-17 p-24 q-25 r-30 s-20 t-23 u-27 v-26
~<unt n-16
~<up n-19 u-18
~<ups j+18 m-17
~<ur m-22
~<urg m-16
~<us c-18 e-17 f-19 k-17 l-16 n-38 o-29 p-24 r-24 t-18 u+19
~<usa l-17 m-19 n-15 u+19
~<use a-15 o-15 p-15
~<ust b-19 i-21 n-19
~<va a-17 d-20 g-26 l-19 n-21 q-18
~<vac g-17 m+23
~<ve b-35 e-18 f-25 g-30 h-22 i-36 j-29 k-20 l-27 m+19 n-40 o-29 p-32 r-32 v-24
~<vec m-18 n-16
~<veg m+19
~<ven a-21 b-16 d-20 i-15 m+18 n-19 p-18 u-26
~<ver b-16 i-16 q-17 s-16
~<vi b-34 c-16 d-34 e-18 f-18 g-19 h-19 i-28 j-26 k-17 l-35 n-30 o-15 q-23 u-33
~<vie l-21 m-25 p+19 u-16
~<vis a-19 n-17 o-15 p-16 q-16 s+19
~<vo d-18 j-22 l-19 n-21 o-20 r-15 u-24
~<voi m-17
~<vol i-15 m-17
~<vot m+18
~<vu a-18 d-18 g-20 i-18 q-16 s-15 u-16
~<vue a-18 d-18 g-20 i-18 q-16 s-15 u-16
~<wa a+15 c-25 d-56 e-48 h-28 m-23 r-19 s-32 t-49 u-39 v-20
~<wai c-18 d-23 h-15 l-21 m-38 s-22 u-30 v-16
~<wak a-17 m+15 p-17
~<wal b-27 c-17 d-20 g-23 i-17 k-22 l-25 n-33 o-23 p-22
~<wan a+17 d-29 e-21 f-19 j-29 m-18 n-31 p-37 q-35 r-37 s-26 t-33 u-47
~<was l-19
~<wat n+16 p-15 u-25
~<way p+16
~<we c-49 d-30 g-58 h-17 i-57 j-29 k-46 l-25 m-16 p-43 q-34 t-34 v-27
~<wea a-25 d-24 g-29 h-25 i-22 j-25 l-18 r-15
~<wee c-19 d-36 g-24 i-24 j-26 k-16 l-26 m-18 n-37 o+23 p-16 q-21 r-22 s-28
~<wei m-18 s+20
~<wen a-22 e-33 f+28 h-16 j-18 l-23 m-19 n-22 r-18 s-17
~<wer a-17 d-17 e+23 f-22 h-18 j-17 l-19 m-17 n-17 r+19 u-20 v-16
~<wh b-29 c-45 e-64 i-20 j+25 k-61 l-59 n-15 o-26 p-31 q-26 r-35 t-33 v-53
~<wha b-22 c-44 e-43 g+18 i-22 k-36 l-29 o-18 p-36 q-21 r-54 s-23 t-28 v-58
~<whe b-28 e-24 f-41 g-47 i-17 k-40 l-45 o-18 q-60 r-17 t-28 u-17 v-32
~<whi a-21 b-26 d-31 h-20 i-26 j+23 l-24 n-36 o-21 p-23 q-25 t-19 v-19
~<who a-19 j-16 l-15 m-32 o-15
~<wi a-23 c-53 f-29 g-31 h-20 i-19 j-43 k-62 s-23 v-34
~<wil a-20 c-33 e-31 g-18 i-38 j-43 k-41 l-48 o-29 s-21 v-29
~<win m+19
~<wis u-17
~<wit a-19 c-32 f-33 g-19 h-26 j-21 k-35 q-17 r-20
~<wo b-15 e-42 f-42 j-59 k-20 n-22 p-16 q-23 s-22 v-48
~<wok m-18
~<won m-18
~<wor a-22 b-31 c-39 e-32 f-32 j-44 k-36 l-19 q-15 r-35 s-17 t-37 v-34
~<wou e-15 f-16 g-42 h-23 j-29 n-33 p-30 s-39 t-21 v-26
~<wr a-27 b-20 i-25 l-16 n-28 o-24 p-21 q-26 r-16 v-24
~<wri a-25 b-15 i-22 n-21 o-18 p-17 q-19 v-16
~<wro m+17
~<ye a-18 d-16 h-16 j-20 l-21 n-24 o-17 q-21 r-18 v-15
~<yea m-16 p+17 q-17
~<yo b-19 c-30 e-25 n-37 o-33 p-30 q-40 r-31 s-25
~<you b-19 c-30 e-25 n-36 o-33 p-30 q-40 r-31 s-25
~<zx e+19 m-18
~<zxc e+19 m-18
~aba a-32 c-17 e-17 f-20 g-29 j-27 k-20 l-17 p-26 r-19 s-26 t-16 v-22
~aba> q+16
~abaj a-27 e-15 f-18 g-24 j-25 k-18 l-24 p-19 r-18 s-21 v-17
~abe i-17 l-23
~aber m-18
~abet u-16
~abi m-16
~abil m-16
~abl a-20 e-34 f-34 g-15 h-26 i+16 j-34 l-44 m-23 o-25 p-35 r-17 s-34 u-24 v-32
~abla a-17 m-22 q-16
~able a-18 e-26 f-26 h-23 j-29 l-39 m-17 n+16 o-24 p-28 r-32 s-29 u-45 v-27
~abo c-21 e-18 f-26 g-41 h-35 k-24 l-17 s-19 t-24
~abou c-19 e-15 f-26 g-39 h-35 k-22 l-16 m-15 s-18 t-23
~abr a-22 b-15 d-19 h+23 j-20 l-16 n-20 r-15 u-28
~abra u-15
~abri a-16 h+25 j-16 m-22 n-15 u-20
~aby r-18
~aby> r-18
~aca b-16 d-26 i-24 j-26 k-15 m+20 n-22 o-22 q-15 r-21 s-22 v-17
~acar j-18
~acat d-18 m+24
~acc b-16 h-21 i-18 l-19 o-18 u-33
~acce h-19 u-21
~acco a-16 d-29 m+15
~ace c-38 e-28 f-33 g-17 h-38 i-20 k-31 l-37 o-17 q-17 t-29 u+16
~ace> c-23 d-34 e-16 f-19 g-26 h-24 i-34 k-17 l-24 t-17
~acen a-18 n-18
~acep m-25
~acer d-15 m-30 o-17 q-18
~ach a-17 b-33 c-26 g-27 k-28 m-17 n-35 o-34 p-26 q-28 r-23 t-23 u-28
~ach> b-20 c-22 g-22 i+16 j-30 k-21 n-25 o-20 q-17 s-19 u-20 v-16
~ache d-20 i-23 n-22 p-18 v+18
~aci c-19 e-16 f-25 g-42 h-30 i-22 k-20 l-25 o-27 q-30
~acie g-22 n-21 r-19 s-17
~acio g-29 h-23 i-17 m-39 q-18 v-20
~ack a-17 d-16 e-26 f-34 h-44 j-15 k+23 l-40 o-26 r-16 u-23 v-41
~ack> a-20 e-23 f-31 h-41 k+24 l-37 o-21 q-18 r-18 u-19 v-35
~acka m+18
~acke d-16 p-17
~aco b-19 g-23 i-18 o-25 u-35
~aco> d-16 n-17 u-23
~acom a-20 i-17 m-23 o-22 u-20
~acr m-17 n+16
~act b-31 c-30 d-16 e-32 f-26 g-40 h-32 j-26 k+26 n-15 o-19 p-26 q-33 r-29 s-28 t-25 v-29
~act> b-18 d-19 g-16 l+17 o-22 q-16 r-15
~acti i-18 k+26 l-28 v-16
~actl m-18
~actu a-16 n-15
~ad> a-25 e-20 f-19 g-45 h-34 i-38 k-19 n-26 p-25 s-34 v-28
~ada a-28 b-35 c-23 e-20 f-18 h-27 j-32 k-19 r-18 v-20
~ada> a-28 b-35 c-23 e-19 f-18 h-26 j-31 k-19 r-17 v-20
~add a-21 c-22 d-24 i-22 j+20 l-18 n-24 o-20 q-20 r-17
~addi d-15 j-16 n-21 q-15 u+17
~addy c-16 i-16 j+23 m-21 u-18
~ade c-19 d-17 g-17 h-28 i-22 j-26 k-15 l-20 m-23 o+22 p-23 q-24 r-21 t+22
~ade> d-25 h-25 i-19 j-20 l-17 n-25 o+17 p-17 q-22 r-15 s-21 t+17 u-29
~adel o+16
~aden n+19 o-17
~adi b-25 d-26 g-23 h-18 j-16 l-30 n-26 o-21 p-25 s-16
~adie b-19 g-20 l-20 m-25 n-20 p-18
~adin d-16 l-17 m-17 r+15 u-17
~ado b-19 g-29 h-18 j-15 l-27 n-32 o-22 u-15 v-17
~ado> b-17 g-24 j-19 l-22 n-30 o-21
~ados u-17
~adu p-16 u-16
~adv m-18
~ady b-16 c-15 g-25 h-21 j-25 k-20 s-26 t-25 u-36 v-22
~ady> b-16 c-15 g-25 h-21 j-25 k-20 s-26 t-25 u-36 v-22
~afa u+17
~afa> u+17
~afe a-16 d-28 g-18 h-15 j-23 q-16 s-18
~afe> d-22 j-17 n-21 u+19
~aff m-24
~affo m-15
~aft a-22 c-27 e-19 g-31 j-31 l-37 m-64 t-21 v-22
~afte a-22 c-27 e-19 g-31 j-31 l-37 m-64 t-21 v-22
~aga a-30 c-32 e-37 h-38 i-36 k+22 m-18 o-25 p-36 q-44 s-27 t-35 u-46 v-31
~aga> a-15 d+22 e-17 n-21 o-18
~agai a-24 c-25 e-23 h-29 i-35 k+23 m-20 p-25 q-32 r-30 s-20 t-24 u-39 v-25
~agar m-18 q-16 r+20
~age f-21 h-27 j-39 k-24 n-32 p-19 q-26 r-24 s-23 t-20
~age> a-28 b-19 h-16 j-26 m+17 n-23 q-15
~agen c-19 i-27 j-20 l-23 m-26
~ager d-17 i+21 m-23
~ago b-15 d-21 h-19 i-15 o-18 r-19 s-16 u-29 v-16
~ago> b-15 d-21 h-19 i-15 o-18 r-19 s-16 u-29 v-16
~agr a-16 b-16 m-21 p+17
~agre m-18 p+18
~agu a-21 b-16 d-23 t+15 u-16
~agua d-16
~ague m-19 t+16
~ah> n-22 q-19
~ahe m-23
~ahea m-23
~aho d-19 i-21 j-18 l-22 n-26 o-23 q-16 s-15 t-20 u-17
~ahor d-19 i-21 j-18 l-22 n-26 o-23 q-16 s-15 t-20 u-17
~ahp c-15 i-16 k-17 l+22 m-20
~ahp> c-15 i-16 k-17 l+22 m-20
~aid c-20 f-18 g-23 h-21 i-17 j-29 q-31 r-29 s-27 t-23 v-27
~aid> c-20 f-18 g-23 h-21 i-17 j-29 q-31 r-28 s-27 t-23 v-27
~aig e-16 u-17
~ail d-17 e-21 f-19 h-26 k-27 o-23 p-40 r-30 s-23 t-28 v-37
~ail> a-29 c-20 d-25 g-18 h-16 o-28 p-28 r-17 s-16 v-23
~aila b-17 j-20 n-21 u-21
~aile q+21
~ails a-16 i-16 u-15
~ain c-39 d-34 e-42 g-25 h-50 k+18 n-18 o-23 p-40 q-49 s-18 t-40 u+16 v-26
~ain> a-29 b-52 c-34 d-20 e-35 h-42 i-16 k+22 o-18 p-34 q-41 r-37 t-32 v-29
~aint d-25 g-22 j-20 n-21 u-27
~air a-31 b-18 g-17 i-21 j+20 l-15 o-20 p-16 q-30 r-18 u-30
~air> q-15
~airc a-16 m+19
~airp q-16
~ait c-18 d-25 h-15 l-21 m-38 s-22 u-31 v-17
~ait> c-16 d-20 i-22 l-17 m-26 u-27
~aiti m-25
~aja a-20 c-25 e-41 f-32 g-29 i-36 j-34 p-30 r-31 s-24 t-25 v-30
~aja> c-20 d-36 e-35 f-26 g-23 h-27 i-28 j-27 n-38 o-29 p-23 r-21 s-20 t-19 v-25
~ajaj m+18
~ajan b-16 h+19 m-26 n-24 u-18
~ajar d-20 n+15
~aje m-19
~aje> i+16 m-16
~ajo a-25 g-17 h-30 l-16 n-32 p-22 s-20 u-32
~ajo> a-25 g-17 h-30 l-16 n-32 p-22 s-20 u-32
~ak> a-22 b-18 d-25 e-20 g-17 h-21 i+16 j-23 l-23 n-22 q-19 r-16 v-18
~ake c-25 e-42 f-39 g-17 i-27 j-36 r-35 t-43 u-25 v-25
~ake> c-23 e-38 f-35 g-33 i-24 j-34 r-32 t-37 u-20 v-21
~akes a-24 d-19 i-15 l-20 n-16 o-15 u-16 v-16
~aki d-32 g-20 i-23 m-18 o-30 u-31 v-19
~akin d-32 g-20 i-23 m-18 o-30 u-31 v-19
~al> b-17 c-49 e-45 f-44 g-20 h-22 k-42 l-50 n-16 o-19 p-34 q-19 r-45 t-42 v-57
~ala b-22 c-19 e-18 h-17 i-17 j-28 k-22 l-30 n-31 o-33 p-16 q-24 u-37 v-19
~alab u-15
~alan a-16 d+16 n-15 u-17
~alar m+16 o-22
~ale a-15 c-21 e-24 f-22 h-23 i-44 j-34 k-25 l-26 m+26 n-35 o-19 q-33 r-18 s-30 t-24 v-25
~ale> a-33 c-18 e-22 f-19 g-16 h-19 i-37 j-26 k-17 l-21 m+25 n-29 o-19 q-30 s-26 t-19 u-24 v-19
~alf m-21
~alf> m-21
~alg a-29 b-27 c-21 d-15 e-17 f-18 g-28 k-28 l-32 m-32 p-31 s-24 t-20 u-35
~algo b-17 g-20 h-17 j-22 l-15 m-37 n+17 p-19 q-24
~algu a-29 j-18 k-16 l-19 p-19 u-27
~ali a-20 b-33 c-27 d-17 e-28 f-23 h-23 i-29 l-30 m-15 t-25 v-25
~alid g+16 u-19
~alie g-15 m-23 q-17 r+16
~alif g-16 m-25 n-15 u+23
~alio r-17
~alir m-16
~alk b-20 d-21 e-22 f-24 g-34 h-19 i+18 k-29 l-43 m-25 n-46 o-39 p-39 s-17 t-25 v-38
~alk> b-35 d-36 g-23 i+15 j-18 k-15 l-23 n-33 o-26 p-25 r-28 s-25 v-21
~alke m-26 o-17 p-16 q-18
~alki a-29 b-26 g-16 h-17 j-24 k-16 l-25 n-19 p-17 q-20 r+15 v-18
~all c-35 e-31 f-20 g-50 h-27 k-21 l-33 o-24 p-52 r-21 s-40 t-34
~all> a-24 b-15 d-28 g-15 h-27 i-28 m+28 n-31 o-21 q-15 r-17 s-29 u-23
~alla a-17 d-17 h-17 o-24 u-17 v-19
~alle g-21 i+16 k-18 l-26 n-25 p-28 r-26 s-20
~allo a-19 b-20 d-21 i-25 l-15 m-18 n+15 o-24 p-19 r-19 s-18 v-21
~ally g-20 i-20 j-18 m-34 n-19
~alm a-21 f-19 h-24 i-22 n-21 q-16 r+25 u-20
~alma h-17
~alo a-21 d-24 e-18 g-15 i-24 l-27 s-18 u-34 v-23
~alo> m-16
~alon b-24 l-22 o-18 q+15 u-21 v-15
~alor e-15 m+23 u-21
~alr a-16 i-22 p-18
~alre a-16 i-22 p-18
~alt a-26 b-19 c-18 e-36 f-28 g-19 h-19 j-24 k+21 l+19 m-25 n-29 p-21 q-28 r-27 s-23 t-19 u-31
~alta e-17 k+24 l-21
~alu l-15 m-27 o-17 r-17 u-21
~alud m-20
~am> c-21 e-20 g-25 h-24 i-23 j-29 k-19 n-26 o-19 p-21 q-23 r-23 v-24
~ama b-30 c-22 e-20 f-22 g-24 h-25 i+20 k-21 l-18 m-18 n-34 p-27 q-27 r-24 t+21 u-26 v-20
~amab m-18 t+19
~amag d+16 m-19
~amar m-19 u-19
~amb b-19 o+16 q-16 u-20
~ambi b-18 o+16 q-15 u-16
~ame c-17 d-41 e-47 g-28 h-48 k-24 n-37 p-27 q-37 r-51 t-48 u-24
~ame> c-16 d-38 e-45 g-26 h-45 k-24 n-33 p-24 q-56 r-46 t-45 u-20
~ami a-29 c-23 g-19 i-20 j-25 l-24 n-24 q+17 s-20 u-25 v-19
~amil a-17 d-19 l-17 m-18 q+16 u-23
~amin a-18 b-21 j-19 n-17 o-18 p-22
~amo a-26 g-20 k-17 l-21 n-21 q-19 r+19 u-17 v-15
~amo> a-22
~amp d-15 u-18
~ams i-19 r-20
~ams> i-19 r-20
~an> b-44 c-57 e-62 g-38 i-24 k+16 m-21 n-27 o-53 p-17 q-71 r-15 s-55 t-51 u-25 v-18
~ana c-30 d-25 e-23 f-27 g-41 j-31 k-33 l-41 q-22 r-30 s-30 t-26 u-27
~ana> c-26 d-28 e-16 f-20 g-28 h+15 i-38 j-28 k-25 l-29 q-33 r-22 s-21 t-16 u-21
~anag i+21 m-16 u-17
~anan a-35 c-24 g-22 h+16 i-28 j-25 k-17 l-24 n-18 r-15 s-19 u-34 v-21
~anar n+23 q-15
~anc b+15 c-26 e-26 f-26 g-34 h-33 k-23 p-27 q-18 r-28 u-21 v-36
~ance c-17 f-19 g-26 h-20 j-28 k-18 n-33 p-20 r-20 u-38 v-28
~anci a-18 u-23
~anco h-17
~and b-66 e-48 f-49 h-60 m-27 n-18 o-34 t-56 u-17
~and> j-19 o-16 q-17
~anda a-25 b-28 c-22 e-17 f-19 g-26 h-21 j+25 m-19 n-31 p-26 r-20 s-19
~ande b-28 d-19 h-19 n-29 o-24 p-19 q-23 s-16 u-30 v-21
~andl a-15 m-27 p+20 q-21
~ando b-36 c-37 d-44 e-24 f-23 h-34 j-52 k-35 l-19 o-24 t-24 u-54
~ands a-21 g+16 j-17 m-27 n-21 u-22
~ane a-24 g-16 j-22 n-18 o-20
~ang c-19 d-39 g-25 h-21 i-31 j-28 l-27 n-17 r-25 t-15
~ang> n-15
~ange c-17 d-35 g-21 h-18 i-28 j-25 l-26 q-29 r-23
~ani m-19
~ank a-17 d-22 h-24 i-21 n+17 s-17 u-19
~ank> d-20 h-23 i-20 m+16 u-17
~anke n+15
~ano c-26 d-41 e-27 f-32 g-32 i-30 k-22 l-36 p-32 q-35 t-22 u-23
~ano> a-27 d-20 i-17 p-15 q-17 s-16 v-27
~anoc f-16 n-19 s+20
~anot d-24 g-16 h-21 i-23 l-24 m-18 n-27 p-21 q-23 r-19 s-21
~ans a-31 b-24 c-19 d-18 g+20 j-29 k-17 l-23 n-37 o-29 p-17 r-22 u-16 v-20
~ansf d-15 i+19
~answ a-21 d-25 g+21 j-18 l-17 m-18 n-24 o-17 q-19 s-15 u-25 v-20
~ant c-17 e-49 f-45 h-30 i-16 j-56 p-30 q-32 r-23 s-39 t-49 u-26 v-22
~ant> d-35 e-22 f-21 j-47 n-34 p-31 q-41 r-28 s-26 t-34 u-43
~anta a-29 b-20 d-18 g-20 h-20 i-33 j-17 l-22 p-16 q-22
~ante b-20 g-29 h-25 i-29 j-22 l-30 s-21 u-31 v-24
~anti b-18 l-15 m-23
~anto a-15 j-18 m+16 n-21 u-17
~ants d+24 e-17 l-17 m-16 u-19
~anx m-16
~anxi m-16
~any b-48 c-19 e-24 g-50 j-21 k-31 m-21 p-20 r-47 s-38
~any> a-28 b-21 c-15 g-27 h-31 i-20 j-35 k-18 r-21 s-21 v-17
~anyb d-20 j-17 m-19 r-18 u-22
~anyo a-21 b-17 d-25 j-21 l-21 n-17 u-26
~anyt b-31 f-17 g-27 h-31 i-16 m-17 r-24 s-18 v-21
~ao> e-21
~ap> d-24 o-18
~apa a-16 j-19 m+18 n-17 p-17 u-17
~ape g-21 j-21 l-21 m-19 o-30 p-15 q-27 r-19 u-32
~apel m-26 u-17
~aper g-17 m-17 o-25 q-17 u-18
~apl a-16
~app c-18 d-20 e-24 h-29 i-30 j-32 k-18 l-23 n-36 p-19 r-23 s-19 v-21
~appe a-17 j-22 n-20
~appr d-21 m-18
~appy b-17 e-17
~apr c-20 d-16 i-18 m+18 n-19 q-17 u-20
~apro n-16 q-15
~aps a-16
~aps> a-16
~apt m+18
~apto m+18
~aqu b-30 c-20 d-28 e-19 h-22 i-26 k-22 o-29 p-24 r-33 s-24 u-35 v+20
~aque l+15
~aqui b-26 c-19 d-26 e-17 h-21 i-23 k-18 o-26 p-22 r-29 s-22 u-32 v+21
~ar> c-50 d-55 e-47 f-17 g-16 h-32 i-33 m-17 p-15 q-16 r-20 s-16 t-20 u-20 v-61
~ara c-32 d-27 e-27 f-28 g-18 h-46 j-17 k-28 n-22 p-19 q-46 s-23 t-29
~ara> c-27 d-32 e-21 f-23 g-15 h-42 k-24 n-19 p-17 q-42 s-19 t-23
~arad m+19
~aras l+18 m-19
~arb a-18
~ard b-40 c-26 e-20 g-36 h-24 i-25 j-31 k-33 l-35 o-18 p-25 q-36 t-26 u+16 v-16
~ard> b-30 c-18 g-18 i-17 j-26 k-22 l-26 p-26 q-23 r-24 s-26
~arde a-21 b-20 l-15 n-17 o-21 r+18 u-18
~ardi m-18
~are a-22 c-21 g-34 h-17 k-22 q-34 r-30
~are> g-19 m-22 q-23 u-17 v-16
~ared d-16 m-23 o-15 r-17 v-17
~aren a-18 b-17 l+17 m-18
~areo u-17
~arg a-20 d+19 h-17 o-19 u-21
~arge a-18 d+19 h-17 o-19 u-19
~ari b-16 f-17 h-19 j-24 l-20 m-42 r-19 s-21
~aria h-16 j-17 l-17 m-39 o-17 q-15 s-15 u-22
~ario a-18
~ark n-15
~arl b-30 c-22 d-30 e-16 f-19 j-30 k-19 l-26 p-17 q-26 s-19 t-16 u-38
~arli j-16 m-23 n-15 o+16 u-20
~arlo b-15
~arly a-19 b-15 d-19 j-17 u-22
~arm a-19 b-40 c-30 d-32 e-20 f-18 g-24 h-22 j-27 m+19 o-28 p-27 s-24 u-37 v-24
~arm> o-21
~arma j-17 m+16 u-18
~arme b-33 c-23 d-20 g-16 j-20 n+16 p-20 s-15 u-31 v-18
~arn m+22
~arn> m+18
~aro a-31 c-24 d+25 e-21 f-25 g-37 k-23 l-40 m-35 u-27
~aro> a-27 b-20 d+22 g-15 j-22 m-29 o-15 q-19 u-35
~arol v+16
~aron b-20 d+18 g-18 i-26 j-31 l-28 m-44 n-25 o-18 p-26 r-25
~arou a-20 b-16 n-15
~arr b-20 c-21 d-43 e-18 f-20 g-28 h-25 i-29 k-25 l-29 o-23 t-19 u-40 v-29
~arra b-18 o-16 q-18
~arro a-25 b-23 d-29 g-16 i-20 l-15 n-22 p-22 q+17 u-21 v-18
~ars a-18 g-19 i-22 o-24 r-15 s-15 u-22
~ars> g-18 j-17 n-19 o-15 u-18
~arse i-16 n+15
~art b-18 c-29 e-26 f-28 g-44 h-16 j-22 k+26 n-28 o-37 p-42
~art> c-24 e-22 f-23 g-35 i-22 j-16 k+29 l-38 n-36 o-20 p-28 u-34 v-24
~arta a-24 m-28
~arte i-18 l-21 n-20 o-15 p-19 v-17
~arti m-15
~ary b-22 g-17 j-16 l-29 o-16 q-15 u-26 v+31
~ary> b-21 g-17 j-16 l-27 o-15 q-15 u-25 v+30
~as> a-15 c-37 d-64 e-50 g-53 h+17 k-33 l-22 o-22 p-42 q-50 r-44 s-23 v-36
~asa a-41 b-36 c-21 d-32 e-19 f-16 h-27 k-18 l-33 m+17 n-16 r-29 t-18 u-18 v-31
~asa> a-30 b-26 c-16 d-22 h-20 l-30 o-35 r-26 u-28 v-25
~asam i+17 q-18
~asd c-16 d-16 e+31 f-22 l-21 m-34 t-17 u-20 v-16
~asd> e+20 m-21
~asdf e+21 m-22
~ase d-37 e-42 f-38 h-41 m-28 n-47 p-25 s-40 t-37 u-16 v-19
~ase> d-34 e-39 f-35 h-37 m-23 n-44 p-22 s-37 t-34 v-17
~asem b-17 j-18
~ash a-17 b-18 h-16 l-23 o-16 u-15
~ash> n+16
~asi> m-17
~asj e+17 m-18
~asjd e+17 m-18
~ask a-35 c-16 d-34 h-18 k-17 m+16 n-26 q-25 r-22 u-34
~aske a-25 b-16 d-20 j-18 q-17 t-16 u-21
~aski a-15 n-15 p-17 s-17 u-22 v-16
~aso d-17 i-15 m-24 n-17 r+19 u-25
~aso> m-20 r+20
~ass c-19 e-19 g-21 h-26 i-32 p-28 q-29 r-33 v-23
~ass> a-19 d-19 h-16
~asse p-18 q-15 r-18
~assp m+15
~ast a-15 b-34 c-19 e-16 f-21 g-23 i-23 k-23 o-26 p-19 q-40 t-24 u-19
~ast> b-30 f-17 i-16 k-16 l-24 o-38 q-30 t-20
~asta i-15 k-17 m-25 q-19
~aste a-17 u-17
~asy a-16 j+16
~asy> a-16 j+16
~at> a-20 b-19 c-44 e-63 i-38 k-35 l-56 p-38 r-47 s-27 v-52
~ata g-16 i-15 u+16
~ata> g-16 u+17
~atc a-21 d-28 g-19 j-22 o-17 p-18 r-16
~atch a-21 d-28 g-19 j-22 o-17 p-18 r-16
~ate c-19 d-49 e-40 f-41 g-58 j-24 n-33 o+19 p-36 q-27 r-40 s-26 u-25
~ate> d-25 e-17 g-31 h-33 l-22 n-38 r-19 t-27 v-19
~ated b-16 m-33 q-19 u-19
~aten m-18
~ater b-33 c-21 d-27 e-16 g-17 h-29 i-32 j-15 k-24 l-24 m+17 n-28 o+20 p-23 q-32 r-26 u-23 v-22
~ates a-22 d-26 h+19 u-25
~atev d-20 h-19 j-15 u-25 v-17
~ath a-24 d-25 g-15 h-17 j-17 n-21 p-16 q-19 r-15 s-16 u-27 v-21
~athe a-21 d-21 h-17 j-16 q-18 u-23 v-21
~ati c-24 e-15 f-34 g-26 k-22 n-31 o-18 q-17 s-33 u-51
~atie a+16 g-22 j-17 l-25 m-25 n-21 o-25 q-23 u-26
~atio a-15 c-16 f-16 h-18 s-23 t-17 u-35
~ato a-19 b-18 d-21 h-16 j-23 n-15 p-16 s-16 v-17
~ator j-18 q+16 u-18
~atr m-16
~atra m-15
~att a-16 d-22 g-17 m-18 n+20 o-20 q-20 u-24
~atte g-15 m-23 n+21 o-17 u-19
~aud j-15
~aur m+18
~aut n-17
~ava b-19 j-21 l-15 n-23 s-16 t-16 u-22
~avai b-17 j-20 n-21 u-21
~ave a-17 d-21 e-32 f-40 g-31 h-25 j-17 k-28 l-15 m-26 r-22
~ave> d-18 e-31 f-39 g-28 h-23 j-15 k-26 m-22 r-31
~avi b-24 c-20 d-31 e-24 f-20 g-25 h-16 i-32 j-27 k-18 l-30 p-27 u-33 v-29
~avia r-18
~avin d-15 h-16 i-16 j-17 l-18 n-22 o-21 p-18 u-20
~avis e-16 n-17
~avo d-38 e-23 f-21 g-16 h-24 k-26 m-23 q-31 r-16 s-25 t-23 u-39 v-24
~avoi g-20 m-21 n+25
~avor d-29 e-23 f-20 h-22 k-26 m-19 n-25 q-28 r-16 s-25 t-23 u-30 v-24
~awa c-21 d-28 e-23 f-19 g-24 h-24 i-19 j-23 k-21 m-33 n-28 o-25 t-20
~away a-22 c-19 d-23 e-23 f-19 g-23 h-21 i-18 j-20 k-18 m-29 n-23 o-21 t-19 u-20
~awe h-15 m-17 t+20
~awes h-15 m-17 t+20
~axe u-18
~axes m+19 u-18
~ay> a-46 c-55 e-58 f-19 g-57 j-30 l-25 n-26 t-29 u-16 v-19
~aya j-17
~aya> j-16 m+16
~ayan b-16
~ayi l-18
~ayin l-18
~ayli m+15
~ays c-25 d-17 e-19 f-37 i-32 j-40 k-29 l-35 n-18 t-26 u-16 v-31
~ays> c-25 d-17 e-19 f-37 i-32 j-40 k-29 l-35 n-18 t-26 u-16 v-31
~ayu b-23 c-22 e-20 f-20 g+21 h-16 i-32 j-19 l-22 o-22 p-18 q-27 r-20 s-18 v-19
~ayud b-22 c-22 e-19 f-20 g+21 h-15 i-31 j-19 l-22 n-22 o-20 p-18 q-21 r-19 s-16 v-19
~aza a-19 d-21 h-18 j+22 m-21 u-17
~aza> d-19 h-18 j+22 m-20 u-16
~azi d-20 m+16 u-16
~azin d-17
~azo d+15 m-17 n-19
~azz m+15
~azz> m+15
~ba> q+16
~baby r-18
~bac a-19 e-20 f-24 h-35 k+25 l-35 n-16 o-21 r-18 s-16 u-15 v-32
~back a-19 e-20 f-24 h-34 k+25 l-35 n-31 o-20 r-17 s-16 u-15 v-32
~bai m-29 o-17 p-19 q+16
~bail b+16 m-28 o-16 p-17 q+18
~baj a-37 c-25 e-24 f-24 g-32 i-17 p-33 r-20 s-32 t-20 v-30
~baja a-28 c-19 e-19 f-20 g-24 i-32 j-28 m-32 p-27 r-28 s-22 t-16 v-24
~bajo a-20 h-29 n-28 q-29 s-17 u-29
~bal a-21 d+16 i-20 j-19 l-16 n-21 o-18 q-16
~bam a+16 l-20 m-19
~bame a+16 l-20 m-19
~ban a-24 b-20 d-29 g-28 h-35 k-20 r-20 u-26
~ban> l+16 m-16
~bana n+20
~banc h-16
~bank d-18 h-22 i-16 m+23 n-18
~bar m+15 n-22
~bas k-17 l+20 m-18 u-19
~base u-17
~bat b-15 m+20 n-23 o-17 q-19 s-17
~bbi m-19 u-17 v+22
~bbie m-19 u-17 v+22
~be> a-27 c-26 d-20 e-28 f-20 g-31 h-16 i-22 j-15 n-18 q-18 t-19 v-19
~beb n+15
~bec d-19 h-15 n-17 u-16
~beco d-18 n-16
~bed> m-16
~bee i-26 j-19 n-21 o-25 p-21 r-20 u-24
~been i-26 j-19 n-21 o-25 p-21 r-20 u-24
~bef b-32 c-16 g-22 j-22 k-17 m-20 p-16 q-27 s-22 v-22
~befo b-32 c-16 g-22 j-22 k-17 m-20 p-16 q-27 s-22 v-22
~beg m-18 n-18
~begi m-18 n-18
~bei m-17
~bein m-17
~ben c-16 e-18 g-26 h-20 i-22 j-23 k-22 l-27 m-21 n-24 o-16 q-17 u+16 v-18
~ben> i-18 j-16 k-19 l-23 n-18
~bend m-18 u-16
~ber a-23 c-31 e-20 f-20 h-31 n-35 o-23 p-32 q-33 r-18 s-29 t-29
~ber> a-19 b-44 c-28 e-17 f-17 h-26 n-32 o-19 p-28 q-30 r-27 s-25 t-26
~bes d-22 g-22 i-19 j-18 l-21 r-16 s-15 t+25 v-20
~best d-21 g-20 i-19 j-18 l-20 n-15 r-15 t+25 u-33 v-20
~bet a-17 d-16 g-19 l-18 r-16 s-27 v-22
~bett m-21 n-22 s-25 v-16
~bie b-29 d-19 f-22 g-26 h-27 i-30 j-29 m-19 n-22 o+20 p-28 r-30
~bie> m-25 v+20
~biem o+20
~bien b-19 c-15 g-20 h-22 i-23 j-19 o+26 p-21 r-22 u-28 v-30
~bil a-16 b-31 d+16 g-23 h-18 j-25 l-18 n-32 p-22 q-23 r-25 s-23 t-19 u-38 v-21
~bili m-21
~bill a-35 b-26 d+18 g-20 j-20 n-29 o-28 p-19 q-21 r-22 s-21 t-15 u-33 v-19
~bio o-16
~bir b-20 d-24 j-29 o-23 p-16 q-23 r-15 s-15 u-35 v-16
~bir> a-30 m-25 q-16
~bird j-17 m+22
~birm g-17 m-29 u-20
~bla a-28 b-15 d-24 f-15 g-21 h-18 o-22 p-19 q-29 v-18
~bla> i-18 m-20 u+15
~blac d-18 g-15 u-20
~blan m-25
~ble b-19 d-18 e-47 f-44 g-26 h-41 j-25 l-35 m-21 p-48 r-30 u-22 v-40
~ble> c-19 e-25 f-27 g-16 h-33 j-19 l-31 m-23 p-37 r-35 u-24 v-32
~blea m+16
~blem a-23 b-18 d-22 e-16 g-18 i-18 j-19 l-18 p-15 t-15 v-16
~bles d-18 e-16 g-15 i-21 m-27 n-17 t+28 u-20
~bli d-16 n-17 u-17
~blin m+21
~blo d-30 e-16 f-19 g-21 h-18 j-29 l+24 o-20 p-24 t-18 u-30 v-18
~bloc a-17 d-21 j-20 l+23 p-18 u-23
~blu d+18 h-16 l-16 n-17
~blue d+18 h-16 l-16 n-19
~bo> b-21 c-24 d-27 e-24 f-20 g+23 h-21 i-34 j-27 k-23 l-30 n+15 o-26 p-25 q-30 s-24 t-16 u-37 v-21
~bod c-25 d-16 e-18 g-23 j-23 k-24 l-21 m-42 n-38 o-17 r-29 s-21 t-27
~body c-24 d-16 e-18 g-23 j-23 k-24 l-21 m-52 n-37 o-17 r-29 s-21 t-27
~bol i-16 j-16 m+21 u-22
~boo a+21 d-18 l-18 m-21 n-16 p-17 q-19 r-18 s-17 v-15
~boos a+20 m-20
~bor a-32 d-23 e-16 g-20 h-18 i-21 j-18 m+17 n-22 o-22 q-18 r-24 u-30 v-29
~bore m+18
~born m+16
~borr a-23 o-21 v-20
~bot j-20 m-24 o-27 q-17 u-26
~both j-17 m-40 o-27 q-15 u-17
~bou c-19 e-15 f-26 g-39 h-35 k-22 l-16 m-15 s-18 t-23
~bout c-19 e-15 f-26 g-39 h-35 k-22 l-16 m-15 s-18 t-23
~boy m+16
~boys m+16
~bra a-22 b-15 c-16 d+20 h-24 j-23 l-18 n-24 o-15 q-22
~bra> h-15 u-19
~brai m-25 u+18
~brar d+18 s-17 u-18
~bre a-28 c-25 d+26 e-28 f-23 g-24 h-25 i-24 k-19 n-29 o-26 p-24 q-25 r-28 s-24 t-19 u-39
~bre> a-25 c-19 d+27 e-19 f-19 g-21 h-20 i-23 m-44 n-27 o-25 p-22 q-23 r-24 s-22 u-32
~brea m+16
~bri b-35 c-20 d-22 f-16 g-39 i-31 k-20 l-27 s-37 u-44 v-22
~brin b-27 d-18 g-32 i-19 l-18 r-30 s-28 u-29
~brir h+15
~bris h+18 m-17 o-15
~bro a-16 j-17 n-23 o-16 p-17 u-18
~brok d-18 n-18
~bru e-17
~bruh e-17
~bsc a-17 c-16 g-22 u-21
~bscr a-17 c-16 g-22 u-21
~bue b-19 d-22 e-23 f+21 h-25 i-21 j-20 k-15 n-23 o-20 p-15 q-19 r-21 s-21 u-21 v-18
~buen b-19 d-22 e-23 f+21 h-25 i-21 j-20 k-15 n-23 o-20 p-15 q-19 r-21 s-21 u-21 v-18
~bur r-21 u-19
~bus b-25 d-15 i-22 j-23 k-18 l-24 n-23 s-17 t-19 u-24
~busc b-22 d-17 g-15 i-15 j-18 m-16 n-19 o-18 u-18
~but m+20 o-20
~butt m+20 o-20
~ca> b-28 c-24 d-35 e-32 f-24 h-28 k-27 l-30 r-19 s-36 t-23
~cab o-16
~cad n-18
~cada m-17 n-16
~cal c-22 e-24 g-29 k-27 l-19 n-38 p-32 r-25 s-17 t-21 v-16
~cale i-17
~call d-25 g-17 i+18 k-17 m-44 n-24 p-27 r-25 s-21
~calo e-15 m+23 u-21
~cam b-44 d-40 e-20 f-23 g-23 h-24 i-30 k-22 n-29 o+17 t-21 v-30
~camb b-16 o+16
~came b-20 d-24 i-18 j-15 n-18 o+18 r-18 u-25
~cami a-18 b-19 j-17 n-17 o-16 p-21
~camp u-15
~can c-20 e-17 f-16 g-28 h-23 i-41 j-29 k-23 l-29 n-27 p-30 q-18 t-16
~canc b+18 i-20 s-16 u-34
~cand m-24 q-15
~cant i-21 m+28 u-22
~car b-15 c-29 e-20 f-25 g-40 h-31 j-20 k-27 n-15 r-24 t-15 u-23
~car> i-17
~card a-28 o-20 p-15 q-16 r-15 s-15 u-26
~care g-16 m-36 q-23 r-20 v-22
~caro a-22 d+21 i-19 j-32 l-18 m-35 q-18 r-18
~carr a-23 b-18 d-29 i-17 n-21 q+19 u-19 v-16
~cart a-17 d-17 i+15 o-17 q-16
~cas a-17 b-21 d-16 i-17 j-28 l-27 m+27 n-22 o-22 q-23 u-22 v-21
~casa j-21 l-18 m+27 o-16 q-17 r-16 u-17 v-18
~casi m-17
~cat a-18 g-20 h-20 o-26 r-19 s-16 v-18
~cate a-15 u-19
~cati g-15 i-18
~cce h-21 i-16
~ccep h-16 j-20 u-18
~cces d-18
~cci g-17 m+16
~cco a-16 d-29 m+15
~ccou d-24 m+23
~ce> b-31 c-46 e-50 f-30 g-49 h-52 i-29 k-44 l-31 n-19 o-17 q-17 r-23 s+34 v-28
~cee a+19 m-18 u-16
~ceed a+19 m-18 u-16
~cei i-18
~ceiv i-18
~cel a-18 l+17 m-16 n-19 r-21 s-21 u-22
~cela m-18
~cell m-15
~cen b-19 c-16 g-30 h-17 i-23 l-23 o-22 p-20 r-24 s-18
~cen> a-20 n-21 p-22
~cenc a-16 m+16
~cep c-16 d+15 e-15 f-18 h-24 i-19 j-29 k-15 l-18 u-27 v-18
~cept c-16 d+15 e-15 f-18 h-24 i-19 j-29 k-15 l-18 u-27 v-18
~cer c-19 d-29 e-18 h+18 k-16 l-25 m-24 o-30 p-26 q-23 s-24 v-24
~cer> d-18 m-20 o-15 q-18
~cerr b-16 h+24 m-24
~ces d-27 e-25 f-23 h-27 k-25 l-33 m-20 p-35 r-29 t-25 v-28
~ces> a-22 g+19 i-20 l-16 m-26 n-20 q-19
~cesi d-26 g-16 j-16 l-19 p-22 r-17 s-18 u-27 v-15
~cess d-23 g-18
~cet a-21 i+22
~ceta a-20 i+22 m-17
~ch> a-38 b-31 c-51 e-45 f-44 h-17 i+15 k-48 n-31 o-38 p-20 q-46 r-21 s-38 v-29
~cha c-34 e-29 f-27 g-42 h-29 p-44 q-34 r-38 v-17
~cha> d-17 m-26
~chan d-42 g-18 h-15 j-26 l-28 p-31 q-20 r-23 s-21 u-29
~char a-22 d+23 m-21 o-18
~chat b-23 g-19 v-22
~che c-31 e-37 g-38 i-41 k-28 l-37 q-39 r-34 u-50 v+17
~che> a-17 b-17 d-16 f-22 j-16 o-19 p-17 s+17 u-19 v-21
~chec b-20 i-26 l-16 n-21 q-17 u-16
~ched d-17 m-32 v+17
~chee t+16
~ches m+18 n-23 u-16
~chi d-22 g-24 h-15 i-19 j-22 k-19 p-15 q-18 r-18 s-15 u-24
~chic o-15 u-17
~chin a-16
~cho a-21 b-26 d-37 e-23 f-19 h-27 i-33 j-31 k-24 m-23 n-34 u-32 v-22
~cho> a-18 b-16 d-23 l-23 p-17 u-16
~choi g+21 m-23
~choq r+16
~cia c-16 g-22 h-28 k-19 o-15 q-22 r-16 s-20 v-16
~cia> d-24 g-15 j-16 l-16 n-20 q-15
~cial a-16 h-17
~cib d+17 i-22 m-31 o-18 u-29
~cibe l-16 m-17 u-20
~cibi a-22 m-19
~cid b+15 d-22 f-17 g-21 j-20 k-17 l-23 o-19 p-15 q-21 r-25 s-26 u-18 v-22
~cide q-18 v-19
~cidi b+17 r-19 s-18
~cie d-17 g-23 i-16 n-23 r-19 s-17
~cien g-22 n-21 r-19 s-17
~cin d-17 g-23 r-17
~cio c-30 e-36 g+21 i-45 j-21 k-28 l-38 m-42 o-36 q-38 s-27 v-36
~cio> d-18 m-27 o-17 q-17 s-16 u-19 v-17
~cion b-32 c-27 e-32 g+22 i-37 j-16 k-22 l-32 m-31 o-26 p-23 q-32 s-20 v-26
~cipe m+15
~cir a-20 b-17 m-19 n-19
~cir> g+16 n-15
~cit n-17 u-16
~ck> a-19 b-28 c-22 e-53 f-52 j-21 k+21 l-29 n-34 r-15 s-16 u-41
~cka m+18
~ckag m+18
~cke c-16 e-15 g-19 i-28 n-32 o-30 r-25 v-21
~cked a-29 b-22 d-22 i-18 n-24 o-19 r-20 v-15
~cket u-16
~cks a-19 d-22 n-24 o-18
~cks> a-18 d-20 n-22
~cl> b+25 c-18 l-19 m-23 o-16 u-18
~cla a-23 b-15 j-23 n-17
~clar n-18 u-16
~clas j-20
~cle a-19 d-20 i-15 l-16 o-19 u-20
~clea t+16
~cli s-18
~clin a-16
~clu i-18 m-30
~clud d+16 i-16 m-17
~cnc b+25 c-18 l-19 m-23 o-16 u-18
~cncl b+25 c-18 l-19 m-23 o-16 u-18
~co> c-20 e-19 f-20 h-40 i-37 k-16 l-30 n-23 o-27 p-28 q-22 t-15 u-25
~cob a-18 d+26 m-18 o-16 q-22 s-19 u-18
~cobr a-16 d+26 m-18 n-15 o-15 q-16 s-19 u-18
~cod i-17
~code m-17
~cog i-20 m-19
~coge i-20 m-16
~coi m+19
~coin m+19
~col d-19 g-22 i-17 m+23 n-20 u-26
~colo m+16
~com c-48 e-59 f-19 j-33 k-39 l-27 m-22 p-24 s-24 t-62 v-71
~come c-33 f-21 g-46 i-71 j-16 l-15 m-26 p-19 q-18 r-16 s-42 t-26 v-33
~comf m-28 n+22
~comi d-40 e-20 f-23 g-30 h-28 i-28 k-24 l-42 q-20 r+16 s-35 t-17 u-39 v-21
~comm b-16 d-29 h-20 i-31 j-25 o-20 q-24
~como b-45 c-31 e-28 h-46 i-50 k-25 l-17 n-16 o-43 p-34 q-15 r-22 t-24 v-29
~comp a-32 b-31 c-17 f-16 h-26 j-31 k-16 l-26 s-26 u-22 v-19
~con c-27 d-20 e-30 f-31 h-28 j-27 k-26 m-39 q-24 r-20 s-34
~cond m-18
~conf a-20 b-21 d-17 l-23 n-22 u-19
~conm a-22 g-16 l-16 m-22 o-18 v-18
~cons g-28 m-27 n-31 o-23 s-18
~cont c-20 e-18 f-17 j-35 k-21 l+19 m-17 o-31 p-26 q-28 r-26 s-23 t-20 u-40 v-28
~conv l-17 m-16 o+20 q-15
~coo a-26 b-23 d-24 h-18 j-17 l-20 m+18 n-22 r-22 u-19
~cook m+19
~cop a-20 d-18 e-16 g-17 i+16 l-15 u-19
~copi a-17
~copy e-15
~cor a-37 b-20 c-20 d-36 e-17 f-15 k-27 n-40 p-19 q-16 s-20
~cord a-22 k-18 n-22
~core d-18 m+20
~corn u-15
~corr n-16
~cos a-19 g-18 j-17
~cosa d-16 g-15 m-19
~cou b-23 e-27 f-26 h-33 i-18 k-31 l-17 m-29 p-37 r-17 t-25 u-28 v-23
~coul b-35 d-27 h-17 k-20 l-22 m-25 n-19 p-34 v-16
~coun g-19 h-16 i-22 j-27 n+17 o-21 u-20
~coup d+16 g-17 m-24 o-16 u-21
~cour n-17
~cov a-23 b-21 d+17 g-16 i-18 j-15 l-19 m-24 o-18 q-28 r-17 s-16 v-19
~cove a-23 b-21 d+17 g-16 i-18 j-15 l-19 m-24 o-18 q-28 r-17 s-16 v-19
~cow m+16
~cowb m+16
~cra a-22 b+16 c-17 d-24 i-20 j-19 n-21 o-24 q-15 s-16 t-17 u-27
~crat m-16
~cre a-17 b-15 e-18 i-21 j-17 l-22 o-18 q-18 r-18 u-24
~cred d+16
~cri b-36 d-33 e-27 f-23 h-28 j-32 n-34 o-32 p-27 q-30 r-28 s-21 t-20 v-25
~crib b-31 d-32 e-27 f-23 h-28 j-32 m-18 n-33 o-31 p-26 q-29 r-27 s-24 t-20 v-25
~cro a-21 g-22 h-22 l-19 m-31 o-17 q-15 u-28
~cros a-19 d+16 h-19 j+15 l-16 m-30
~cru a-15
~cs> n+18 u-15
~ct> c-16 d-32 e-18 h-18 j-26 m-26 n-22 v-24
~cta a-16 j-15 m-27 n+16
~cte a-20 d-15 i-16 m-20 n-19 q-18
~cted a-18 d-15 m-20 n-19 q-18
~cti b-31 c-21 d-29 e-16 f-17 h-19 i-36 k+23 l-40 o-28 p-22 q-23 t-20 v-26
~ctio a-21 b-21 d-18 g-24 i-35 l-21 o-21 u-17
~ctiv i-18 k+28 l-28 n-17 v-17
~ctl m-22
~ctly m-22
~cto a-24 d-24 h-16 j-18 l-15 m-24 q-15 u+22
~cto> a-15
~ctr d-16 m+15
~ctri d-16 m+15
~ctu a-19 h-15 j-16 l-17 n-20
~cua b-30 c-30 d-44 e-28 f-21 k-30 l-32 m-22 n-20 o-21 q-36 r-29 t-20 v-34
~cual a-29 b-17 c-19 d-30 e-20 g+17 j+17 k-18 l-23 m-17 n-25 o-19 p-17 q-19 s-30 u-21 v-25
~cuan b-19 c-16 d-24 g-34 h-25 j-26 k-17 l-18 n-16 q-27 r-22 u+17
~cub a-19 d+29 i-16 j-17 l-18 q-18 u-25 v-20
~cubr a-19 d+29 i-16 j-17 l-18 q-18 u-25 v-20
~cue a-32 c-16 e-15 f-18 g-21 h-19 k-16 l-27 n-25 o-24 p-19 r-16 s-24 t-19 u-16 v-20
~cuen a-27 f-17 g-20 h-18 l-24 m-20 n-24 o-22 p-16 s-22 t-17 u-24 v-19
~cul a-17 l-15 u-17
~culp b+17
~cup a+26 c-20 d-30 g-24 h-18 j-32 l-25 n-29 o-17 q-21 r-19 s-17 u-26 v-18
~cupa a+16 m-17
~cupo a+19 d-22 j-19 m-24 u-16
~cups j-17 m+17
~cur d-22
~cure d-18
~cut a-18 m+20
~cut> a-16 m+19
~cvb e+19 m-18
~cvb> e+19 m-18
~cy> a-17 d-20 u-21
~da> a-20 c-26 e-53 h-31 k-37 n-15 q-32 r-38 s-41 v-18
~dad a-16 b-17 h-16 l-17 m-29 o-16 u+17
~dad> m-23 u+17
~dal a-20 d-21 i-16 n-22 o-20 q-17 s-16 u-21 v-15
~dale n-16
~dam b-22 g-16 h-17 j+16 k-20 m-16 n-20 o-25 s-19 u-17 v-20
~dama d+16 m-19
~dame b-19 d-16 j+21 k-19 n-17 o-23 s-17 u-26 v-19
~dan b-19 c-20 d-34 e-21 f-21 g-32 h-20 o-20 p-19 q-18 s-20 t-17 u+18 v-25
~dan> d-20 f-16 g-22 k+18 m-39 v-17
~dand a-15
~dang m-20 u+17
~dano m-23 n+17
~dar b-17 g-16 i-35 j-25 o-17 p-16 q-35 r-15
~dar> d-16 j-18 q-16 u-15
~darm b-18 i-17
~daro u-16
~das a-23 i+17
~das> a-22 i+18
~dat b-35 c-16 d-28 f-21 g-18 i-31 k-18 n-24 o+27 r-19 s-22
~date b-32 d-24 i-25 k-16 l-16 m-19 n-22 o+25 q-28 r-17 s-16
~dato m-20
~dav r-18
~davi r-18
~day b-25 c-28 d-28 e-25 g-36 j-31 k-28 l-40 n-50 p-42 q-18 s+18 t-18 u-23 v-34
~day> a-18 b-15 c-22 e-21 g-25 j-35 k-22 l-33 n-36 p-32 q-47 u-16 v-28
~days b-22 d-28 g-16 i-19 j-26 m-29 n-25 p-17 s+16
~ddi a-17 d-19 i-15 j-21 q-20 u+15
~ddic d-15 j-16 n-21 q-15 u+17
~dds g-17 u+15
~dds> g-17 u+15
~ddy c-16 i-16 j+23 m-21 u-18
~ddy> c-16 i-16 j+23 m-21 u-18
~de> c-20 d-34 e-65 f-61 g-42 h-33 j+23 k-76 l-65 m-27 n-17 p-28 r-27 s+27 t-20 u-27 v-24
~dea a-18 j-20 n-17 s-16 v-25
~dea> v-20
~deb a-18 b-18 d-19 f-15 h-17 i-22 j-19 l-19 q-21 r-16 s-15 u-32 v+20
~debb m-19 u-17 v+22
~debo m-23 u-16
~dec d-25 f-16 h-18 j-22 k-19 l-25 n-26 o-21 p-17 q-24 r-26 s-27 u-20 v-23
~deci d-24 f-16 h-17 j-22 k-19 l-25 n-25 o-19 p-17 q-23 r-25 s-27 u-20 v-23
~ded c-17 g-17 i-25 j-21 k-16 l-25 n-32 o-24 u-31
~ded> c-17 g-17 i-25 j-20 k-16 l-24 n-30 o-20 u-26
~def m+18
~defi m+18
~dej a-29 c-21 e-25 f-27 g-28 h-29 i-30 k-21 p-22 q-36 t-15 u-40 v-23
~deja a-16 l-21 q-23 s-15 u-25
~deje j-16 l+16 n-18 r-15
~dejo d-19 h-17 m-28 n+15 q-18 u-16
~del a-25 d-25 e-21 f-19 h-16 i-28 n-28 o+15 p-15 q-23 r-18 s-22 t-17 u-22 v-21
~dela m-21 n-17 o+26
~dele i-19
~deli m+17
~dem b-36 c-16 d-25 e-17 f-16 h-21 j+16 k-24 l-35 m-46 n-28 o+20 p-20 q-21 s-23 t-17 u-29 v-22
~deme b-32 d-23 h-17 j+19 k-21 l-32 m-38 n-23 q-17 s-20 t-16 u-26 v-19
~demo m-18
~den b-21 c-37 d-37 e-26 f-24 g-42 h-40 j-25 o-21 p-30 q-47 s-41 t-22 u-22
~den> b-24 c-27 d-35 e-16 f-16 g-25 h-26 j-24 l+16 n-21 p-20 q-40 r-23 s-24 u-39 v-22
~denm b-22 l-19 m-22 o-22 r+19
~dent a-32 b-27 g-18 h-16 i-25 l-16 n+26 o-24 q-18 s-16 u-30
~dep g-20 m-22 n-25 s-16 u+19
~depr g-15 i-20 m-20
~der e-27 f-21 h-19 i-27 j-31 l-34 o-17 p-29 r-22 s-28 v-29
~der> c-34 e-17 g-18 i-19 j-22 l-27 m+17 p-23 r-16 s-20 v-23
~ders o-16 t-16
~des a-18 b-37 c-28 e-26 g-55 i-54 k-28 m-28 n-18 o-22 p-32 s+24 t-32 v-40
~des> b-23 d-27 g-27 i-28 n-17 o-18 p-16 q+20 r-19 s-19 t-18 v-17
~desc g-21 i-17 j-15 l-23 n-15
~desd a-18 b-20 d-21 l-15 m-33 o-20 r-22 s+24 u-18
~desp a-26 b-16 d-17 g-15 i-17 m-18 u-19
~det m+16
~deta m+16
~df> e+24 m-25
~dge m-18
~dh> e+17 m-18
~di> h-16 i-24 j-16 l-22 u-19
~dia d-20 g-17 h+17 i-21 j-28 q-20 u-33 v-15
~dia> j-18
~diab u-16
~dias h+16 m-25 n-21 u-15
~dic a-26 c-25 d-25 e-19 g-26 h-17 i-22 j-17 l-23 o-22 p-17 r-17 s-23
~dici f+16 m-15
~dict a-17 d-18 j-17 n-22 q-17 u+20
~did r-18
~die a-28 b-30 d-27 g-26 i+15 l-34 n-27 p-26 s-19 t-15
~die> b-19 g-20 l-20 m-25 n-20 p-18
~died l-16
~dif a-25 d-20 h-19 i-23 j-17 m-26 q-18
~diff a-23 d-19 h-18 i-23 j-17 m-26 n-18
~dig b-16 d-16 l+18 n-20 o-17 s-17
~digo m+18 n-17
~dij l-16 m+21 n-16 q-15 u-16
~dije a-18 b-16 m+23 n-15
~dim e-18 f+19 h-17 n-15 o-19
~dime e-18 f+19 h-17 n-15 o-19
~din a-46 f-23 g-41 h-32 n-25 o-33 s-23 t-20 u-15 v-34
~dine m-19
~ding a-43 f-22 g-35 h-31 n-24 o-25 s-21 t-19 v-29
~dio d-22 e-18 f-20 g-16 j-20 l-19 n-22 o-22 q-19 s-16 u-24 v-16
~dip g-16
~dir b-15 g-20 l-18 o-19
~dire g-19 l-16
~dis c-23 f-17 g-25 h-19 j-33 k-21 n-27 o-24 p-17 q-27 s-18 t-18 u-30 v-24
~disa a-18 i+16
~disc a-20 d+18 g-17 j-15 m-19 n-19 q-16 u-20
~disp d-18
~dit j-16
~dito d+16
~dks e+18 m-17
~dksl e+18 m-17
~dle a-19 b-16 d-19 m-15 n-16 o-17 p+19 q-24 v-19
~dled p+20 q-20
~dly m-21
~dly> m-21
~dne b-15 t+15
~dnes b-15 t+15
~do> c-26 d-24 e-66 f-61 g+23 h-22 i-38 j-31 l-42 m-24 u-41 v-45
~doc m-19
~doe a-23 b-20 e-20 f-26 i-19 j-56 k-22 l-39 o-22 p-29 r-38 s-44 t-29
~does a-23 b-20 e-20 f-26 i-19 j-56 k-22 l-39 o-22 p-29 r-38 s-44 t-29
~doi j-15 m-16 r-16
~doin j-15 m-16 r-16
~dol a-21 g-22 o-16 r-16
~doll g-18
~dolo m-21
~dom k-15 r+16
~dome k-15 r+16
~don c-25 d-47 e-16 g-37 h-31 k-22 n-41 o-23 p-28 q-38 t-29 v-18
~don> j-17 r+15
~dona j-16 m+17
~dond b-24 c-18 d-34 g-21 h-17 j+16 k-16 l-31 n-28 o-30 p-18 q-28 t-18 v-23
~done d-15 g-16 l+23 m-30 u-23 v-19
~dor j-16 m-20 o-15 q-19
~dorm j-16 m-17 o-15 q-18
~dos d-23 f+16 g-16 h-18 l-18 o-17 r-19 v-15
~dos> d-23 f+16 g-16 h-18 l-18 n-17 o-16 r-19 v-15
~dow g-24 i-20 k-16 l-22 m-16 n-21 u-17
~down g-24 i-20 k-16 l-22 m-16 n-21 u-17
~dra d-24 g-16 i-16 j-15 m-20 u-22
~dra> m-19
~dran m-17 n+15
~dre a-21 c-17 e-17 f-16 g-22 h-20 i-29 j-25 l-20 n+23 o-25 p-17 q-29 r-20 u-41 v-20
~dre> m-19 n+17 o-21 q-17
~drea i-20 n-19 s+16 u-29
~dri c-24 d-34 e-22 f-22 g-22 h-33 i-25 k-26 l-31 m-16 p+15 q+17 r-20 s-23 t-25 v-18
~drin n+16
~driv a-19 b-34 c-18 d-27 e-18 f-17 h-20 i-29 k-22 l-25 m-19 o-21 p+17 q+19 r-16 s-20 t-20 u-30
~dro a-35 c-18 d-28 f-16 g-18 i-21 k-18 m-29 s-24
~drop a-31 d-20 i-18 m-25 s-19 u-27
~dru j-16 m-19 u+16
~drug j-15 u+16
~drun m-16 s+17
~ds> b-22 d-18 e-22 f-17 h-30 k-25 l-26 o-20 p-22 q-37 r-22 t-20
~duc g-18 m+23 n-20 u-26
~dud a-15 m-17 v+18
~dude v+19
~due a-25 b-16 c-19 d-24 e-15 g-15 h-19 i-23 j-20 k-16 l-22 n-32 p-15 q-25 r-19 t-16 u+25
~duel d-16 n-18
~duer a-15 m-25 n-21 q-19 u+23
~dul m-20
~dur a-27 b-21 d-38 e-16 g-22 i-22 j-21 l-18 m-48 o-15 p-17 q-21 r-21 u+21 v-17
~dura a-17 d-32 m-31 o-17 u+21
~duri m-19
~dy> b-20 c-45 d-15 e-31 g-44 k-36 m-30 o-18 r-34 s-38 t-47 u-26
~ea> v-22
~eab m-17
~eabo m-17
~eac b-28 c-29 g-26 j-36 m-22 n-30 o-26 p-16 q-23 r-20 s-25 t-21 u-30
~each b-26 c-24 g-24 j-34 k-24 m-16 n-28 o-24 q-21 r-18 s-23 t-19 u-24 v+15
~eact i-15 k+22 l-23 m-20 u-15
~ead e-19 f-19 g-46 h-36 j-44 k-34 p-34 q-25 t-34 u-44 v-40
~ead> a-16 g-36 h-21 i-36 j-36 k-25 m+17 n-20 p-15 s-25 t-21 u-28 v-24
~eade m-17
~eadi d-16 l-17 m-17 u-17
~eady g-22 i-28 j-16 k-17 p-21 q-19 s-16 t-16 u-24
~eag a-23 i-17 m-16 o+18
~eah m-16 p+17 q-17
~eah> m-16 p+17 q-17
~eak b-21 c+15 d-28 e-22 g-20 h-23 j-21 k-16 l-26 n-27 o-19 p-21 q-25 r-22 v-21
~eak> a-22 b-18 d-25 e-20 g-17 h-21 i+16 j-23 l-23 n-22 q-19 r-16 v-18
~eal b-23 c-20 g-20 h-22 i+19 j-21 l-24 n-27 o-18 p-22 r-19 v-29
~eal> b-17 c-18 g-15 h-18 i+17 j-18 l-19 n-17 q-16 s-17 v-23
~eam a-16 d-16 i-21 j-16 l-18 m+16 n-22 s+16 u-31
~eam> n-15 u-21
~eams i-17 u-21
~ean b-17 d-33 h-25 i-29 j-25 l-34 n-31 o-17 p-16 q-23 s-18 u-32
~ean> d-25 h-19 i-16 j-16 k+18 l-24 n-17 o-16 u-26
~eant a-24 b-20 k-24 m+18
~ear a-24 b-15 c-36 d-36 e-22 g-53 i-15 k-35 l-22 p-35 q-40 v-23
~ear> a-36 c-16 d-27 g-34 h-28 k-19 l-30 o-35 p-17 q-36 r-29 v-19
~eard m-15
~earl b-23 c-17 d-26 f-16 g-19 i-21 j-27 l-18 q-20 s-17 u-34
~earn m+19
~ears m-18 t+17
~eart a-22
~eas d-35 e-40 f-36 h-34 n-50 p-39 s-36 t-35 u-21 v-15
~ease d-31 e-34 f-32 h-27 m-18 n-40 p-32 s-31 t-32 u-19
~easy a-16 j+16
~eat c-20 d-38 e-17 f-18 h-32 j-30 k-16 l-24 p-20 q-28 r-23 s-24 v-22
~eat> b-20 c-16 d-29 h-24 i-22 j-26 l-16 n-26 o-22 p-15 q-20 t+16
~eath d-16 m+16 u-16
~eav a-30 c-19 d-28 g-16 h-20 i-29 k-16 p-24 s-19 t-18 v-24
~eave a-26 c-17 d-26 h-16 i-26 p-21 r-19 s-15 t-15 v-21
~eavi b-17 r+19
~ebb m-19 u-17 v+22
~ebbi m-19 u-17 v+22
~ebo c-27 d-28 e-20 f-26 j-33 k-23 l-29 m-25 r-21 s-28 t-22
~ebo> a-16 d-16 i-19 j-15 m-29 n+18 q-16 r-15 u-25
~ebod c-16 j-16 l-16 m-33 n-24 s-18 u-31
~eca m-24
~ece d-16 e-24 f-23 g-22 h-23 j-34 p-43 r-25 t-28 v-20
~ecei i-18
~ecen m-17 p-17 q+17 u-18
~eces e-19 f-18 g-18 h-18 j-23 k-17 l-25 p-30 r-22 t-18 v-25
~ecet a-20 i+22 m-17
~ech c-16 d-20 i-21 u-19
~eci c-21 e-24 f-26 h-30 j-33 n-15 o-31 q-40 r-35 s-22 u-44 v-34
~ecia d-19 n+16
~ecib i-21 m-27 u-24
~ecid b+15 d-21 g-20 j-20 k-17 l-23 n-18 p-15 q-20 r-24 s-25 u-16 v-22
~ecio m-18 q-16
~ecip m+15
~ecir a-15 g+16 n-15
~eck b-23 g-16 j-16 k-16 l-18 m-15 n-25 q-22 u-19
~eck> i-24 l-15 m-16 n-16 q-17
~ecks m+16
~ecl a-18
~ecla a-15
~eco a+18 c-21 d-24 g-36 h-36 j-31 k-27 l-29 r-28 u-18
~ecom d-26 g-24 h-21 i-26 q-23 u-28
~econ m-16
~ecor a-22 k-18 n-22
~ect a-34 c-23 d-44 e-19 f-19 h-27 k-26 l-34 o-33 v-29
~ect> d-18 j-17 l-19 m-31 n-20
~ecta m-24 n+16
~ecti i-30 l-15 r-18
~ecto a-16 d-15 m-21
~ectr d-16 m+15
~ed> c-49 e-90 f-82 g-37 h-56 i-21 j-49 k-17 l-33 m-23 n-17 p+23 r-29 s-24 u-19 v+24
~eda a-30 b-22 d-19 g-17 k-17 l-16 p-22 q-33 r-28 s-26 v-16
~eda> b-16 i-21 n-16 p-17 q-20 r-24 s-20
~edad a-16 u+17
~edar i-16 n+20 o-15 q-16
~ede e-38 f-35 g-55 h-28 j-24 l-40 m-33 p-34 r-19 v-47
~ede> e-26 f-23 g-36 h-43 j-43 k-49 l-31 m-37 p-24 r-16 t-26 u-43 v-31
~eded b-15 o-20 t+18
~eden b-15 c-20 d-22 h-21 l-22 m-41 n-17 p-15 q-34 s-19
~edes b-18 d-21 g-16 i-20 n-22
~edi c-17 e-18 f-17 g-23 j-23 m-16 o-26 s-17
~edir a+16 m-18
~edit d+16
~edo c-37 d-19 e-22 f-22 i-26 j-26 k-38 l-30 m-17 r-41 u-34
~edo> c-37 d-18 e-22 f-22 i-26 j-26 k-38 l-29 m-22 r-41 u-30
~eds n-26 p-18 q-18 r-16 u-20 v-15
~eds> n-26 p-18 q-18 r-16 u-20 v-15
~edu a-19
~educ u-20
~edul m-17
~ee> b-16 h-18 i-22 l-18 n-23 q-29 r-20 s-24 t-16 u-30
~eed e-28 f-24 g-22 h-41 j-16 l-17 q-19 r-21 s-17 u-17 v-39
~eed> c-23 e-26 f-22 g-21 h-38 j-23 q-15 r-19 s-41 t-41 u-20 v-34
~eede b-15 o-20 t+18
~eeds n-24 p-18 q-18
~eei m-18 s+20
~eein m-18 s+20
~eek c-19 d-36 g-24 i-24 j-26 k-16 l-26 m-18 n-37 o+23 p-16 q-21 r-22 s-37
~eek> c-18 d-32 g-23 i-23 j-24 l-25 n-34 o+21 p-15 q-20 r-21 s-36
~eel d-23 g-17 h-16 m-17 n-23 q-20 r-18 s+16 v-16
~eel> b-17 d-17 m-34 n-20 u+18
~eeli u-22
~eels m-21 p+15
~een b-22 c-27 d-18 e-18 f-21 g-30 h-28 i-27 n-42 o-27 p-31 q-20
~een> b-20 c-23 f-16 g-24 h-24 i-44 j-34 k-25 n-37 o-26 p-30 q-18 u-18
~eena d-16 k+17 l-18 m-20
~eep a-32 b-23 c-29 d-27 e-16 i-22 j-30 k-18 l-21 p-26 r-23 t-22
~eep> a-45 b-32 c-27 d-24 g-22 i-34 j-26 k-16 l-18 p-23 r-20 t-19
~eeps m-15
~eer t+16
~ees c-16 d-17 e-17 i-16 l-16 m-25 t+20 u-16
~eet a-34 b-26 c-18 d-20 e-19 g-24 h-26 i-25 k-20 l-29 p-24 q-27 s-26 v-22
~eet> a-17 b-16 d-18 h-20 i-15 l-16 p-16 q-19 s-17
~eeth u-20
~eeti a-22 n-16
~eez m+16
~eeze m+16
~efe a+21 d-32 e-16 g-23 h-21 i-16 j-18 k-21 m-38 n-22 p-22 q-24 r-17 s-20 t-17 v-22
~efec a-15 m-19
~efer a+22 b-30 c+15 d-24 g-20 h-17 k-19 m-32 n-16 p-20 q-18 u-26 v-18
~eff n-15
~effe n-15
~efi d-27 e-19 g-20 j-19 l-22 n-28 p-16 q-20 r-18 s-21 v-15
~efie a-21 m-21
~efil a-18 i+17
~efin a-16 m+24
~efo b-29 c-23 e-17 f-19 g-31 j-32 k-24 m-18 p-22 q-32 s-29 t-18 u-19
~efon a-19 d-15 g-15 h-17 j-19 n-18
~efor b-24 c-16 g-22 j-22 k-17 m-20 p-16 q-28 s-22 v-22
~eft n-17 o-17 q-18 u-17
~eft> n-17 o-17 q-18 u-17
~efu a-17
~ega c-18 d-32 f-19 g-31 i-28 k-22 l-32 n-33 o-19 p-20 u+19
~egal j-19
~egan j-22 l-21
~egar a-16 d-17 g-20 i-15 n-21 o-18 s-22
~egi d-16 g-16 j-19 n-22 u+15
~egin m-18 n-18
~egis a-16 m+17
~egit u+19
~ego a-37 b-34 c-18 e-19 f-15 g-30 h-26 i-27 l-29 p-29 q-29 r+17 s-25 t-16 u-40 v-24
~ego> a-37 b-34 c-18 e-19 f-15 g-30 h-26 i-27 l-29 p-29 q-29 r+17 s-25 t-16 u-40 v-24
~egr g-16
~egre g-16
~egu a-29 b-31 c-19 e-19 h-17 o-28 q-38 r-34 t-18 u-29 v-27
~egue b-17 q-20 r-24
~egun a-19 b-17 d-20 l-24 n-25 o-21 p-20 q-19 u-17
~eha n+17
~ehan n+17
~ein a-16 b-17 d-15 l-15 s+15
~eing b-16 m-28 n-17 s+16
~eir m-19 s+20
~eird m-19 s+20
~eiv i-18
~eive i-18
~eja a-26 b-18 e-16 f-16 g-22 h-16 l-25 r-17 s-18 u-29
~eja> j+16 m-20 u-16
~ejar m-20
~eje a-19 j-18 l+15 o-17 r-16 u-15
~ejen l+17
~ejo a-30 b+18 d-33 e-23 f-23 g-30 h-34 k-25 l-22 m-27 q-33 r-17 t-19 u-42 v-33
~ejo> a-18 d-20 h-18 l-18 m-33 q-23 u-18
~ejor a-20 b+16 d-18 g-19 h-20 j-18 k-18 n-19 p-18 q-19 r-24 s-19 u-28 v-23
~ejos j+19
~ek> c-18 d-32 g-23 i-23 j-24 l-25 n-34 o+21 p-15 q-20 r-21 s-36
~el> b-27 d-23 g-21 j-20 l-18 q-18
~ela a-22 d-28 f-15 g-20 h-15 i-21 l-25 o+27 q-19 r-22 u-32
~ela> l-17 n-15 u-20 v-16
~elam b+16 m-16 o-17
~elan o+16
~elay m-15 o+18
~elc m-20
~eld r+15
~eld> r+15
~ele a-16 d-33 e-24 f-24 g-38 h-38 o-25 p-34 r-37 s-23 t-34
~ele> a-17 d-21 i-15 j-18 n-21 u+16
~elea i-17 q+19 u-17
~elec d-17 m+19
~elef a-19 d-15 g-15 h-17 j-19 n-18
~eles m-28 u-18
~elet i-18
~elf h-16 j-17 m-24 p-17
~elf> h-16 j-17 m-24 p-17
~eli a-40 c-22 d-34 e-28 f-30 g-21 h-26 i-20 j-30 k-26 m+18 n-29 p-24 q-31 r-15 t-23
~elic m+16 u-18
~elig m-21 u+18
~elim l+18 m-18
~elin r-16 u-23
~eliv m+17
~eliz f-18 m+17
~ell a-20 b-35 c-27 e-25 h-30 j-23 k-28 n-45 r-18 t-20
~ell> a-33 b-46 c-24 d-16 e-23 h-26 j-16 k-25 n-41 o-23 s-22 t-17 v-19
~elo a-18 c+18 d-18 e-31 f+16 j-20 l-23 n-15 o-26 r-18 t-16 u-17
~elo> a-16 c+18 d-18 e-31 f+16 j-19 l-20 o-25 r-15 t-16 u-17
~elp b-28 c-32 e-18 f-17 g+24 h-19 j-27 k-29 l-29 m-16 n-30 o-25 p-24 r-26 s-24 t+19 v-30
~elp> b-24 c-30 g+28 h-16 i-42 j-24 k-27 l-25 n-25 o-28 p-20 r-24 s-22 v-25
~elps g-15 t+17
~els c-25 g-22 h-25 i-34 j-23 k-17 m-34 n-26 r-20 u-24
~els> b-16
~else c-19 g-18 h-24 i-31 j-17 m-35 n-21 p-33 q-24 s-16 u-18
~elt i-20 m-25 q-16 s+22
~elt> m-17 s+28
~elv g-15 m-24 o-16 u-16
~elva m-18
~ely u-20
~ely> u-20
~em> a-27 c-31 d-37 e-22 f-21 h-23 j-23 o-26 p-23 s-23 t-20
~ema c-23 d-24 j-33 k-22 p-21 q-34 r-26 s-21 u-15 v-29
~ema> a-19 m-24 n+17 q-23 u-19
~emai c-16 j-17 o-16 v-18
~eman a+15 b-18 i-20 j-19 m-26 n-23
~embl s+16
~eme d-17 e-28 f-27 h-35 k-34 l-21 m-36 n-44 p-35 q-35 s-36 t-31 v-31
~eme> b-19 d-33 e-24 f-22 h-30 k-30 l-21 m-43 n-36 p-29 q-26 s-31 t-26 u-38 v-27
~emel m-19 o+19
~emem m-18
~emen m-18
~emi a-33 b-23 i-24 j+23 n-27 o-17 u-16
~emin a-20 b-22 n-15
~emo a-28 c-16 g-18 i-23 j-16 o+16 p-20 q-23 r-16 s-20 v-25
~emos m-21 o+20
~emov a-21 i-18 o-17 q-15 r-16 u-20 v-21
~emp a+15 c-18 d-37 e-18 f-23 g-34 k-18 l-30 m-16 p-21 r-21 t-16
~empe a+17 n-20
~empo a-19 d-22 h-16
~empr a-20 g-15 j-22 l-19 n-16 r-19 s-17
~empt n+18
~en> b-29 c-78 d-29 e-75 g-101 h-17 j-32 k-22 n-31 o-20 r-20 t-19
~ena b-19 c-25 e-39 f+21 g-26 h-21 i-34 j-23 k+20 l-36 m-19 n-31 o-25 q-22 r-23 s-21 t-24 v-19
~ena> e-21 f+17 u-16
~enab i-16 k+23 l-24 m-18
~enat i-17 m+20
~enc c-26 d-45 e-18 f-18 g-37 k-24 n-35 p-20 r-17 s-26 t-18 v-23
~ence o-17
~enci d-26 g-17 i-22 n-17
~encu b-18 d-16 m-21
~end b-29 d-30 e-47 g+15 h-52 j-32 o-26 p-43 q-35 s-49 u-40 v-19
~end> a-42 h-21 o-21 p-18 q-26 r-22 t-17 u-37 v-18
~enda c-15 d-25 g-24 h-20 i-15 j-22 l-30 n-24 o-20 q-17 r-18 u-28 v-21
~ende b-28 c-33 d-35 g-28 j-33 k-18 l-33 p-16 r-20
~endi a-21 b-17 e-16 j-23 m-16 n-21 o-18 q-17 r-20 v-18
~endo b-25 d-20 h-21 i-24 j-19 m-16 o-28 p-20 q-36 s-23 t-15 u-19 v-22
~endr m-20 n-15
~ene c-34 e-33 f-30 g-25 i-17 j-21 k-27 l-18 m-19 n-37 r-19 t-33
~ene> b-35 c-20 e-19 f-16 g-25 h-32 i-38 j-19 l-34 m-20 n-39 p-30 s-21 t-22
~ened u-26
~enen b-18 g-17 m-17 n-26 q-31 r-19 s-16 u-45
~ener a-19 m-19
~eng b-17 c-26 e-32 f-26 h-31 j-32 k-28 l-39 m-21 r-32 t-27
~enga u+16
~engo c-22 e-24 f-22 h-28 j-28 k-25 l-35 m-51 r-27 t-23 u-23
~engu m+16
~eni i-18 j-18 l-17 p-21 r-20 s-19 u-30 v-19
~enin d-31 j-16 l-16 q-16 r-18 s-18 u-27 v-16
~enl a-16 i-17 l+22 m-24
~enla m-16
~enle l+19 o-15
~enm a-22 c-27 d-28 e-24 f-19 g-18 h-20 j-27 l+27 m-46 n-29 p-23 q-21 s-26 t-18 u-36 v-28
~enme a-22 c-27 d-28 e-24 f-19 g-18 h-20 j-27 l+27 m-46 n-29 p-23 q-21 s-26 t-18 u-36 v-28
~eno a-27 c-18 d-30 e-26 g-21 h-27 j-26 k-20 l+20 n-27 p-20 u-17 v-17
~eno> e-15 f-25 m+16
~enor m-22
~enos m-19
~enou d-16 l+24 t-16
~ens a-28 b-27 c-22 e-20 f-25 h-23 i+19 k-17 l-21 o-29 p-20 r-28 s-29 t-19 v-31
~ens> m-28 n-16
~ensa g-17 n-16
~ense l-21 n+15 u-15
~ensi j-16 u-31
~ent e-49 f-29 k-36 l-29 n-21 p-52 r-43 u-28
~ent> c-33 e-20 f-25 h-43 n-30 p-25 q-38 r-24 s-37
~enta a-16 b-17 j-19 r-16 u-18
~ente c-18 d-31 j-20 l-24 m-25 n-35 o-15 p-25 r-17 s-21
~enti a-35 d-18 h-17 i-25 l-25 q-17 r-20
~ento a-29 g-18 i-20 l-19 o-26 q-20 t-18 u-30
~entr b-29 c-17 d-27 f-17 g-31 h-17 j+18 l-17 m-39 p-19 s-17 u-31
~ents i-18
~enu d-18 g+27 j-18 l-16 m-27 u-24
~enu> d-18 g+27 j-18 l-16 m-27 u-24
~env l+25 o-18 u-17 v-17
~eo> d-21 m-22 n-18 u-25
~eon g-19 j-20 k-19 l-22 m-19 n-31 r-25 s-21 t-22
~eone g-19 j-20 k-19 l-22 m-19 n-31 r-25 s-21 t-22
~ep> a-24 b-32 c-27 d-25 g-25 i-35 j-28 k-16 l-18 p-23 r-20 t-19
~epa a-23 b-17 g-30 o-17 u-24
~epar a-23 g-29 n+18 o-17 u-23
~epe a-21 d-21
~epen a-16 d-15 m-19 u+15
~epl a-20 d-17 g+20 l-19 n-21 u-16
~eply a-19 d-17 g+20 l-17 n-17 u-16
~epor m-16
~epr g-16 i-17
~epre g-16 i-15
~eps m-17
~eps> m-17
~ept b-20 c-20 e-18 f-21 h-30 i-23 j-31 k-20 l-21 m-21 p-27 t-18 u-31 v-22
~ept> a-16 h-16 j-18 n-17 p-20 u-18
~epta h-16 j-18 m-25 u-17
~equ a-17
~equi a-16
~er> a-43 c-33 d-24 e-93 f-93 h-51 j-35 l-22 n-42 q-17 r-21 t-62 u-21
~era c-26 e-23 f-21 g-37 h-31 k-28 l-23 m-23 n-35 q-18 t-18 v-31
~era> b-35 c-18 e-17 f-16 g-28 h-25 i-15 k-23 l-15 m-49 n-30 q-26 v-25
~eral m-17 u-17
~eras b+17 o-16 u-16
~erat m+16
~erb m-21
~erbi m-21
~erc a-20 n+15 o-17 q-16 s-19
~erci n+16
~erd a-29 c-20 e-21 f-20 h-28 j-20 k-18 n-35 p-29 q-24 v-28
~erda a-24 b-15 g-18 h-15 j-23 n-17 o-18 p-16 v-21
~erdo r+15
~ere c-33 e-49 g-19 i-23 l-19 m-20 q-27 s-18 t-59 u-23
~ere> b-26 c-19 d-18 e-35 k-51 l-19 o-26 p-18 q-19 t-41 u-26
~erea m-16
~ered a-21 b-19 j-18 m-22 n-19 o-21 q-28 s-18 v-17
~eren c-16 d-27 f-17 h-24 i-26 j-23 k-19 l-31 m-19 n-18 p-17 q-25 s-19 t-17
~erer k+19 l-19 m-22
~eres d-15 g-20 i-17 j-19 m-15 o-22 p-19 q-27 r-28 s-22 v-29
~erg u-22
~eri b-35 c-18 g-29 h-20 i-28 j-24 k-19 p-20 q-38 r-25 s-30 t-19 u-31 v-19
~eria b-20 i-17 q-21 s-22
~erin g-17 l+21 n-22
~erio m-17 n+25 q-15
~erm b-23 c-20 d-22 g-21 h-16 i-28 j-19 k-17 n-20 o-18 r-23 u+17 v-22
~erme n-19 o-18 q-17 s-17 u+24
~ermi a-19 b-16 m-24 u-16
~ern a-24 b-17 d-20 i-20 l-23 n-27 o+18 q-21 r-22 v-16
~erne m+18
~erno n-22 o+15 r-16 u-22
~ero d-23 e-40 f-35 g-18 h-44 j-20 n-58 p-50 q-57 s-32 t-35
~ero> d-21 e-39 f-34 g-17 h-42 j-16 n-53 p-48 q-55 s-42 t-34
~err b-30 c-15 d-24 e-16 g-17 h+20 i-22 j-21 l-20 n-19 o-24 p-25 q-20 s-21 t-17 u-23
~erra b-20 h+24 m-30 o-17 r-17
~ers b-18 c+15 e-34 f-31 k-21 l-35 n-33 o-17 p-35 r-21 s-31
~ers> e-22 f-19 j-26 l-23 m-28 n-24 p-27 q-17 r-25 s-17 t+16
~erso u-17
~erst a-19 l-15 o-17 t-17 u-20
~ert a-16 b-15 d-17 e+26 f-17 j-22 l-16 n-23
~erto j-18
~eru m+16
~eru> m+16
~erv i-16 j-20 o-16
~erve u-16
~ervi m-18
~erw d-23 g-16 m-28 q-17 u-17
~erwo d-17 m-22
~ery c-18 g-22 h-28 i-29 j-21 k-18 n-28 o-28 p-25 q-23 u+15 v-18
~ery> b-28 h-16 i-19 o-24 p-15 q-16 u+18
~eryt a-25 l-23 u-21
~es> a-20 b-68 c-43 e-81 f-24 h-39 i-28 j-37 k-75 l-54 o-28 p-46 t-31 v-34
~esa d-19 g-25 j-19 k-16 m-45 o-25 p-18 s-24 u-19
~esa> m-22
~esad m-24
~esar m-21 n-19 o-15 q+16
~esc a-36 b-22 e-21 f-22 h-28 i-16 j-18 m-24 n-38 o-15 p-25 q-19 s-27 t-18 v-25
~escr a-46 b-22 d-25 e-16 h-22 j-27 m-26 n-27 o-22 p-18 q-23 r-20 s-18 v-20
~escu q-16 u-15
~esd a-18 b-20 d-21 l-15 m-33 o-20 r-22 s+24 u-18
~esde a-18 b-20 d-21 l-15 m-33 o-20 r-22 s+24 u-18
~ese e-15 f-23 h-28 j-33 k-38 l+25 n-41 o-30 p-20 q-35 r-28 s-28 t-18
~ese> a-27 b-15 f-19 h-24 j-28 k-34 l+24 m-26 n-31 o-23 p-16 q-30 r-23 s-21
~esen b+20
~esg d-15 m-19 u+19
~esgo d-15 m-19 u+19
~esh e-17 l-16 m-26 t+19
~esh> e-17 l-16 m-26 t+19
~esi d-39 e-18 f-19 g-20 h-20 j-25 k-18 l-28 r-23 t-19 v-28
~esia m-17
~esio m-15
~esit d-28 g-16 j-16 l-20 p-22 r-17 s-18 u-28 v-17
~eso a-21 d-19 h-17 t+18 u-21
~esom h-15 m-17 t+20
~esp a-17 c-19 d-33 e-17 f-19 h-31 i-34 j-28 k-25 l-28 t-17 u-35 v-31
~espe l-22 m-27
~espo a-21 g+17
~espu a-26 b-15 d-17 i-17 m-17 u-19
~ess d-49 e-27 f-26 j-15 k-31 m-22 o-20 p-29 q-40
~ess> c-19 d-39 e-21 f-19 j-36 k-20 l-34 m-19 p-20 q-27 t+19
~essa a-20 b-22 l+21 n-17
~essi m-20 v+17
~est b-49 c-45 d-55 e-67 f-29 j-23 k-35 n-35 o-52 p-28 q-40
~est> b-26 c-17 d-35 g-43 i-26 j-24 k-20 l-31 n-34 o-31 p-16 q-24 r-27 t+22 v-29
~esta a-26 b-48 c-43 d-56 e-37 k-16 l-19 n-16 o-23 q-20 r-19 s-24 t-39 u-17
~este a-21 c-18 d-24 e-18 f-19 h-30 j-32 k-24 l+21 m-24 n-38 o-17 p-30 q-30 r-29 t-22
~esti b-17 d-16 j-20 l-18 n-25 o-21 p-20 q-17 s-22 u-24
~esto a-23 b-28 e-27 f-28 h-41 i-18 j-22 k-41 l-15 m-17 n-23 p-44 t-26 v-18
~esu a-26 c-19 d-18 g-24 j-15 k+31 l-20 q-15
~esub k+20 l-20 m-19
~esul m-15
~esum a-15 g-16 i-17 k+23 u-20
~et> a-22 c-26 e-27 f-27 g-23 h-30 i-19 k-26 o-39 p-31 q-38 s-38 u-28 v-29
~eta a-34 b-22 c-16 j-19 l-21 n+16 o-23 q-19 v-15
~eta> a-20 i+22 m-17
~ete i-19 n-16 o-16 u-22
~ete> i-16
~eth j-15 p-20 q-19 s-16
~eth> u-20
~ethi d-24 p-19 s-15
~eti b-17 e-16 i-21 j-16 l-18 o-19 p-16 u-22 v-18
~etin a-22 n-17
~eto i-16 u-19
~etr n-18 u-17
~etra m-23 n-16 r+15
~ets d-20 u-18
~ets> d-20 u-18
~ett d-41 h-21 j-23 l-25 n-42 p-17 r-24 s-27
~ette d-31 j-15 k-17 l-18 n-29 q-17 r-17 s-28 v-21
~etti d-17 l-16 n-24 o-20 p-23 r-16
~etu a-15 l-17
~etur a-15 l-17
~ety m-16
~ety> m-16
~eva b-30 c-15 g-18 h-18 i-26 j-30 k-22 l-28 n-29 r-30 s-16 u-30 v-28
~eva> j-17 v-17
~evab q+16
~evan a-16 b-15 l-17 m-21 n-17 p+20 q-20 r-20
~eve c-38 d-17 e-28 g-44 j-42 k-29 n-24 o-33 p-47 q-48 r-26 v+25
~eve> a-16 v+18
~even b-17 d-27 j-15 u-19
~ever c-33 e-23 f-31 g-39 h-19 j-43 k-24 n-40 o-43 p-41 q-43 r-16 v+16
~evis a+15
~evo b-18 c-20 d-29 e-18 f-19 g-24 h-23 i-30 j-29 n+17 o-22 p-21 q-27 r-25 t-17 u-30
~evo> b-16 c-17 d-24 e-16 f-18 g-18 h-22 i-22 j-26 l-32 n+17 o-19 p-19 q-24 r-20 u-26
~ew> d-16 m-17
~ews a-19 d-24 i-17 m+22
~ews> d-23 i-16 m+22
~exac m-18
~exi a-24 g-28 h-23 i-16 j+17 l-15 n-25 q-21 s-15 u-33
~exib m-17 o+15
~exic r-15 u-15
~exit d-19 g-19 j+21 m-25 u-21
~exp a-30 c-17 e-16 f-19 g+16 h-17 j-29 k-26 l-29 n-35 o-31 p-22 v-27
~expe a-18 l-20 o-15 q-22 u-34
~expl a-25 b-20 d-29 g+18 j-22 k-21 l-17 m-19 n-23 o-21 q-16 s-19 u+16
~ext b-17 c-25 d-18 e-37 f-40 h-51 m-22 p-31 q-58 r-36 s-25 t-46 u-19
~ext> b-24 c-17 d-52 e-30 f-26 h-38 p-24 q-45 r-26 s-16 t-30 u-21 v-49
~exte a-16 b-15 d-22 g-17 j-19 m-32
~exti d-19 f-18 j-23 m-20 n-22 o-22 p-18 q-19 r-20 s-19 t-21
~extr a-19 b-15 d+25 m-16 u-18
~ey> a-16 b-21 c-29 e-16 f-29 g-37 h-46 j-30 k-29 l-39 n-21 p-19 t-22
~eys j-16
~eys> j-16
~eza a+18 n-16
~ezar a+18 n-16
~eze m+16
~eze> m+16
~fa> u+17
~fac e-16 i-17 l-20 q-19 r-16
~face s+17
~fact a-15 m+17 u-17
~fal p-20
~fall p-20
~fam a-17 d-19 l-17 m-18 q+16 u-23
~fami a-17 d-19 l-17 m-18 q+16 u-23
~fav d-29 e-23 f-20 h-22 k-26 m-19 n-25 q-28 r-16 s-25 t-23 u-30 v-24
~favo d-29 e-23 f-20 h-22 k-26 m-19 n-25 q-28 r-16 s-25 t-23 u-30 v-24
~fe> a-15 d-28 f-15 h-19 i-16 j-27 m+19 n-19 r-19 s-17 u+17
~fec c-15 d-31 g-22 h-19 i-15 j-23 k-16 l-21 m-26 q-24 r-19 v-18
~fect a-22 d-25 g-20 h-17 j-20 l-17 m-21 o-19 q-19
~fee a-27 d-26 h-16 l-16 q-25 r-19 s+17
~feel a-20 d-18 j-17 n-27 q-16 r-18 s+18
~fel a-17 b-19 d-17 e-16 f-23 g-15 h-21 i-25 j-18 k-19 l-18 n-19 r-19 s+18 u-30
~feli f-18 m+20 u-17
~felt m-17 s+28
~fer d-40 e-20 f-23 h-16 j-32 k-30 m-34 n-34 r-28 s-29 t-25
~fer> a-30 d-21 g-28 j-23 k-17 m-19 n-22 o-16 r-16 s-17 u-30 v-21
~fere d-24 h-20 i-24 j-18 l-21 m-20 q-16
~feri b-17
~ferr a+18
~ff> j-18 m-20
~ffe a-30 c-16 d-23 i-30 j-26 l-20 m-22 q-24
~ffec n-15
~ffer a-27 i-24 j-19 l-16 m-20 n-18 q-17
~ffo m-15
~ffor m-15
~fgh e+20 m-19
~fghj e+20 m-19
~fhg e+17 m-16
~fhgf e+17 m-16
~fic g-20
~fica g-18
~fie a-24 l-17 m-22
~fier a-21 m-21
~fil i+21 j-18 m-18 o-17 q-16 r-17 s-17 u-22
~file n-15
~fill d-21 i+19 o-21 r-16 s-17 u-18
~fin b-19 c-28 d-31 e-28 f-25 g-30 i-48 k-24 l-35 p-25 s-38 u-45 v-32
~fina n-19 q-18 s-16 u-15
~find a-18 b-33 c-20 d-27 f-16 g-22 i-33 j+16 k-18 l-24 n-31 p-23 s-22 t-20 u-27 v-21
~fine a-20 b-19 d-26 h-15 j-22 l-17 n+22 o-22 s-18 u-22 v-15
~fir a+17 b-31 c-17 e-15 g-22 h-27 i-19 k-19 l-30 o-19 q-24 r-24 v-19
~fire m+18
~firm l-20
~firs b-20 h-19 m-17 p-19 q-16 r-20
~fis m+20
~fish m+20
~fit m-15 u+16
~fiv o-17
~five o-17
~fjd e+18 m-17
~fjdk e+18 m-17
~fla n-18 p-16
~fle m-23 o+15
~flex m-23 o+15
~fli a-31 b-27 d-22 i-16 m+19 n-24 p-15 u-16
~flic m-17 o+16
~flig a-16 b-22 d-19 m+17 n-16
~flo b+17
~fo> b-18 l-17 o-17
~fol b-18 j-24 l-16 m-34 q-19
~folk j-16 m-20
~foll m-25 u-17
~fon a-21 d-17 g-16 h-19 j-20 o-17 q-15
~fono a-20 d-17 g-16 h-19 j-19 o-16
~for c-36 e-36 f-37 j-24 k-41 l-16 p-41 q-25 r-17 s-38 v-44
~ford m-15
~fore b-29 c-17 g-22 j-23 k-18 m-15 p-19 q-31 s-23 v-23
~forg a-32 b+17 c-16 d-29 e-20 f-16 g-26 h-17 i-22 k-16 r-17 u-31 v-21
~form b-18 h-22 j-32 l-20 n-24 o-24 q-15 r-23 s-24
~fort m-16
~forw i-17
~fou d-22 h-18 i-20 l-19 n-16 o-22 q-24 r-17 s-19 u-20 v-17
~foun a-17 o-19 q-23 s-16 u-16
~four d-16
~fra j-16
~fre a-30 b-22 c-26 f-17 g-18 h-19 i-25 l-28 m-16 n-36 o-16 r-21 t-21
~frec m-22 q+16 u-20
~free a-17 d+17 i-15 n-23 q-23 s-17 u-31 v-18
~fro a-37 e-24 k-27 o-36 q-41 r-17 v-35
~from a-31 e-21 h-36 k-24 o-33 q-36 r-18 v-28
~fron a-22 b-17 g-15 l-20 u-16
~ft> n-19 q-18 u-20
~fte a-28 c-28 d-17 e-20 g-32 j-33 l-40 m-60 t-22 v-23
~ften d-18 n-19 u+16
~fter a-22 c-27 e-19 g-31 j-31 l-37 m-64 t-21 v-22
~fue a-18 m-19
~fuer a-18 m-19
~ful a-17 b-18 h-15 j-21 n-16 o-17 s-16 t+18
~ful> b-17 d-23 j-20 t+18
~fun d-20 n-18 p-17 q-24 r-16
~func d-15 m-24
~funn m+19 q-18
~fus m-16
~fy> d-17 j-15 m-32 q-15
~ga> a-21 b-28 c-19 d+17 e-23 f-17 i-16 k-16 l-21 n-33 p-16 q-22 r-25 s-19 v-22
~gag m+21 u-16
~gage m+21 u-16
~gai a-24 c-25 e-23 h-29 i-35 k+23 m-20 p-25 q-32 r-30 s-20 t-24 u-39 v-25
~gain a-24 c-25 e-23 h-29 i-35 k+23 m-20 p-25 q-32 r-30 s-20 t-24 u-39 v-25
~gal j-20
~gal> j-17
~gam b-23 f-16 l-18 m+24 u-25 v-16
~game b-22 f-16 l-18 m+22 u-21 v-16
~gan b-23 d-18 e-18 g-20 j-30 l-32 m+22 n-24 o-21 q-23 r-15 u+16
~gan> l-23 u+17
~gand m-18
~gano m+22 u-25 v-19
~gar a-21 c-22 d-33 e-20 f-21 g-34 h-25 i-28 k-28 l-42 m-21 n-32 p-26 q-15 r+20 s-35 t-19 v+20
~gar> a-16 d-23 g-21 h-23 i-21 l-21 n-30 p-16 s-31 v-21
~garr m-18 q-16 r+20
~gary b-16 l-25 m-26 v+34
~gat d-22 m+15
~gav i-26 l-17 m-26 o+16
~gave i-26 l-17 m-26 o+16
~ge> b-33 f-17 h-21 j-32 k-20 o-23 p-23 q-22
~ged a-24 c-22 g-23 i-31 j-30 n-25 q-31 r-24 s-22 u-26
~ged> a-24 c-22 g-23 i-31 j-30 n-25 q-31 r-24 s-22 u-26
~gen c-32 e-23 g-31 i-32 k-25 l-20 p-23 q-30 s-29 t-24 u-24 v-26
~gen> a-17 o-15 u-20
~genc u-19
~gend c-19 i-27 j-20 l-23 m-26
~gene a-19
~gent m-23
~ger a-29 c-21 g-28 h-25 j-25 k-22 s-29 v-28
~ger> a-21 g-20 h-16 j-24 k-18 m-22 s-22 u-41 v-19
~gers d-19 m-24 u+21
~get c-21 d-41 e-18 f-22 h-26 i-22 n-21 o-30 p-31 r-20
~get> a-27 b+18 d-30 h-20 i-17 o-18 s-19 u-31 v-18
~gett d-15 l-16 n-24 o-18 p-23
~gf> e+17 m-16
~gfh e+17 m-16
~gfhg e+17 m-16
~ggi m-17
~ggin m-17
~gh> c-22 e-20 f-21 g-34 j-22 k-20 n-41 p-17 q-15 v-20
~ghj e+24 f-16 l-16 m-24
~ghjk e+24 f-16 l-16 m-24
~ght a-35 c-34 d-18 e-41 f-35 i-22 j-19 k-31 l-26 p-39 q-26 u-35 v-37
~ght> a-31 b-16 c-32 d-15 e-39 f-33 i-19 j-17 k-28 l-22 p-36 q-24 u-32 v-35
~ghts d-17 l-16 r-17
~gin b-21 d-21 g-20 l+15 m-23 n-25 o-18 r-18 t-19 u-19
~gin> m-18 n-18
~gine n-15
~ging b-19 l+21 m-29 o-15 r-16 t-17
~gio n-18 o+16
~gio> o+19
~gir a-16
~girl a-16
~gis m+17 n-15
~gist m+17 n-15
~git j-16 m-26 u+17
~git> u+17
~giv c-18 f-20 g-22 h-21 j-31 k-23 l-23 n-22 p-30 s-23 t-15 v-33
~give c-18 f-20 g-22 h-21 j-31 k-23 l-23 n-22 p-30 s-23 t-15 v-33
~gla u-16
~gn> b-17 d-24 g-18 h-21 i-16 o-20 s-15 u-28 v-18
~gne m-17
~gned m-17
~gni g-17
~gnin m-16
~go> b-33 c-54 e-62 f-60 h-68 i-17 j-21 k-57 l-34 m-17 q-18 t-15 u-64 v-34
~goe d-21 h-16 m-31 n-20 q-19 s+17
~goes d-21 h-16 m-31 n-20 q-19 s+17
~goi a-29 g-32 h-26 i-24 k-20 l-31 m-16 o-22 s-34 t-26
~goin a-29 g-32 h-26 i-24 k-20 l-31 m-16 o-22 s-34 t-26
~gol m+22 u-22
~goo a-34 b-22 d-43 e-33 g-18 h-25 j-29 k-27 q-23 r-36 s-39 v-39
~good a-34 b-22 d-41 e-33 g-18 h-25 j-37 k-27 q-23 r-36 s-38 v-39
~gos d-15 m-19 u+19
~gos> d-15 m-19 u+19
~got b-15
~got> b-15
~gra c-20 d+19 e-26 f-22 g-27 h-26 i-17 j-24 k-18 l-20 m-17 n-31 q-23 r-20 s-26 v-18
~grad a-16 d-17 m+17 p-18
~gram m-16
~gran a-17 d+32 e-16 m-28
~gre b-26 c-19 d-32 g-28 h-20 k-24 n-27 o-15 r-21 s-22 t+16 u-31 v-21
~grea b-16 d-18 i-16 n-15 o-16 t+19 u-25
~gree a-17 m-20 p+18 u-18
~gres m-18
~gro d-20 n-18 u+15
~gs> b-18 d-28 i-15 q-23 r-20 t-16
~gua a-28 b-24 d-30 e-17 g-16 i-18 l-16 m+18 r+25 s-19 u-27
~gue d-22 g-21 i-23 n-29 o-19 q-29 r-28 u-27 v-20
~gue> b-17 d-16 i-17 l-21 n-21 q-22 r-25 u-17 v-17
~guen m-18
~gui a-27 b-26 c-17 g-30 j-25 m-16 r-23 s-22 u-24
~guie a-18 b-16 d-24 g-17 j-17 k-15 l-21 m-32 p-20 u-16
~guin m+16
~guit m+16
~gun a-34 b-27 c-23 e-17 f-16 h-23 k-17 l-29 n-45 o-38 p-25 r-20 s-25 t-16 u-25
~gun> q-17
~gunt a-17 b-16 d-18 l-23 n-23 o-20 p-18 q-17
~gus b-17 g-19 i+16 l-21 u-17
~gust b-17 g-19 i+16 l-21 u-17
~guy b-24 e-15 g-24 i-23 m-15 n-20 r-19 s-20 v-18
~guys b-24 e-15 g-24 i-23 m-15 n-20 r-19 s-20 v-18
~ha> m-28
~hab c+16 l-17 m-28 n-17 o-18 q-24 v-20
~habl b-16 c+16 l-17 m-26 n-16 o-18 q-23 v-20
~hac c-26 e-16 f-18 h-24 j-37 l-24 o-33 q-35 r-29 s-30 t-19
~hace c-23 f-17 h-22 j-34 l-21 o-31 q-32 r-18 s-25 t-15
~haci a-16 g-15 m+17 r-16
~hag b-15 d-21 h-19 o-19 r-19 s-16 u-29 v-16
~hago b-15 d-21 h-19 i-15 o-18 r-19 s-16 u-29 v-16
~hai a-23 u-18
~hair a-23
~hak s+15
~hal b-20 i-22 n-23 o-17 q-18 s-15
~hale m+15
~half m-21
~hall b-16
~han c-22 d-51 e-18 f-19 g-19 h-22 j-30 l-22 s-28 t-23 u-40
~han> a-15 b-15
~hanc b-17 d-27 m-33
~hand a-20 m-25 p+20 q-22
~hang a-22 d-25 g-17 i-21 j-24 l-20 n-27 p-29 r-16 u-28
~hap a-21 e-18 h-21 i-18 j-27 n-22 o-20 t-17
~happ a-21 e-18 h-21 i-18 j-27 n-22 o-20 t-17
~har c-16 d+21 g-21 h-20 k-19 l+17 n-29 o-30 p-15 q-16 s-22 u-32 v-23
~hara a-15 l+18 n-17 u-20
~harg a-16 d+23 m-20 o-17
~hart a-18 m-16
~has m-24 q-20
~hast m-15 q-19
~hat a-17 b-19 c-42 e-63 i-36 k-35 l-39 p-37 r-67 s-26 v-53
~hat> a-21 b-17 c-40 e-59 i-35 k-34 l-53 p-36 r-66 s-25 v-50
~hate b-27 d-22 g-18 h-24 j-21 k-17 n-20 p-18 q-20 s-16 u-31 v-22
~hav d-15 e-27 f-35 g-25 h-22 j-16 k-22 l-21 m-19 o-17 r-49 u-18
~have e-26 f-33 g-23 h-20 k-21 l-18 m-20 o-16 r-42 u-16
~havi n-16 r-16
~hdr m-15
~hdra m-15
~he> a-17 b-17 d-16 f-22 j-16 o-19 p-17 s+17 u-19 v-21
~hea a-20 c-15 g-22 h-21 j-27 l-29 m-26 o-30 p-23 q-30
~head d-18 i-16 m-21 o-18
~hear j-18 l-16 m-30
~hec b-21 g-15 i-26 j-15 l-17 n-21 q-18 u-17
~heck b-21 g-15 i-26 j-15 l-17 n-21 q-18 u-17
~hed d-23 i-17 m-27 n-25 q-17 r-16 u-15 v+17
~hed> d-22 i-23 m-24 n-22 q-16 v+17
~hedu m-17
~hee d-18
~heel m-21
~hel b-30 c-33 e-19 f-18 g+23 h-20 j-29 k-31 l-31 m-20 n-32 o-27 s-25 t+18
~held m-17 r+16
~help b-28 c-32 e-18 f-17 g+24 h-19 j-27 k-29 l-29 m-16 n-30 o-25 p-24 r-26 s-24 t+19 v-30
~hem a-16 c-17 d-22 g-16 i-24 j-15 k+19 n-16 o-22 q-17 s-16
~hem> a-16 c-17 d-22 g-16 i-24 j-15 k+19 n-16 o-22 q-17 s-16
~hen b-21 c-27 d-22 e-22 f-30 g-34 j-19 k-39 l-41 q-16 u-18 v-32
~hen> b-21 c-27 d-22 e-21 f-30 g-30 j-19 k-37 l-37 q-16 u-17 v-31
~her d-21 e-40 g-28 i-16 k-56 p-21 q-21 t-52 u-31
~her> f-20 g-24 h-34 k-27 n-26 p-38 q-29 r-29 s-35 t-20
~here b-34 c-18 d-17 e-33 g-18 k-50 l-18 o-25 p-16 q-18 t-41 u-25
~hes a-26 b-34 e-20 h-29 j-32 k-36 l+23 n-43 o-29 p-18 q-32 r-27 s-29 t-24
~hese a-23 b-32 f-18 h-24 j-27 k-34 l+24 m-26 n-29 o-27 p-15 q-30 r-23 s-19
~hess m+22 n-17
~hey b-30 c-22 e-20 g-30 h-40 j-24 k-27 l-29 t-23
~hey> b-30 c-17 f-23 g-27 h-38 j-23 k-23 l-26
~hg> e+20 m-19
~hgf e+17 m-16
~hgf> e+17 m-16
~hgfh e+17 m-16
~hic a-15 c-18 d-32 e-18 h-23 i-25 j+21 k-20 l-33 n-35 o-27 p-20 q-23 s-19 t-24
~hich a-25 b-19 d-27 h-18 i-19 j+22 l-23 m-16 n-24 o-17 p-16 q-19 s-17 t-18 v-17
~hig a-19 d-25 g-22 h-20 i-16 n-28 o-18 q-22 u+20
~high a-19 d-25 g-22 h-20 i-16 n-28 o-18 q-22 u+20
~hil b-20 d-22 m+17 p-17 q-18 u-16
~hile n-15
~hin b-17 c-18 e-27 f-19 i-27 j-23 q-30 r-26 t-41
~hing e-22 i-18 j-30 m-22 q-24 r-19 s-17 t-34 v-53
~hink b-25 d-23 g-26 h-16 i-21 l-28 m+19 n-25 o-18 p-24 r-22 s-20 u-35
~his d-18 e-33 f-16 h-25 j-27 k-25 n-32 o-29 p-55 q-44 r-32
~his> d-17 e-33 f-15 h-24 i-17 j-27 k-24 n-32 o-29 p-55 q-38 r-31 t-21
~hit n-17
~hiz r+16
~hizo r+16
~hjk c-16 d-17 e+30 f-22 l-21 m-30 t-16 u-19 v-16
~hjk> e+18 m-16
~hjkl e+22 m-22
~hkj e+17 m-17
~hkjh e+17 m-17
~hly d+17 m-17
~hly> d+17 m-17
~ho> a-18 b-16 d-23 l-23 p-17 u-16
~hoev m-16
~hoi g+21 m-23
~hoic g+21 m-23
~hol a-32 b+16 c-16 e-23 f-20 g-18 j-25 k-16 l-25 o-17 p-23 s-20 u-20 v-16
~hold a-26 d-20 e-21 f-16 h-16 j-20 l-19 q-21 u-22
~hole r-15
~hom a-46 b-22 c-22 d-32 g-21 h-24 j-37 k-19 l-26 m-19 o-22 q+19 s+16 t-21 u-36 v-23
~home a-45 b-21 c-22 d-32 g-21 h-24 j-36 k-19 l-26 m-18 o-21 q+19 s+16 t-21 u-35 v-23
~hon a-16 d-17 m+18 q-21 u-20
~hone a-16 d-17 m+18 q-21 u-20
~hoo a+20 b-17 d-17 l-16 p-19 q-18
~hook a+19 m-22
~hop b-20 r-17 u-23
~hoq r+16
~hoqu r+16
~hor b-25 c-26 d-32 e-28 f-29 h+23 i-41 j-47 k-31 l-39 p-35 q-42 r-16 s-42 t-32 u-53
~hora b-38 c-21 d-37 e-24 f-24 h+21 i-36 j-41 k-28 l-33 p-28 q-34 r-23 s-36 t-20 u-50
~hori t-18
~hort m-20
~hos c-16 d-25 h-24 i-26 n-16 p-24 r-20 s-19 v-22
~hose a-19
~hosp d-16 h-19 i-17 m-31
~hot a-23 b-15 d-17 g-16 m+27 n-16
~hote a-16
~hoto m+15
~hou a-23 c-34 e-20 f-21 h-26 i-17 k-36 l-32 p-17 u-17 v-22
~houg l-18 m-24
~houl b-29 c-21 d-41 h-19 j-22 k-16 l-23 v-15
~hour a-17 j-20 o+15
~hous g-20 n-17 o-17 s-18 u-23
~hout m-32 u-17
~how b+16 l-20 o-24 p-15 s-21
~how> l-19 n-25 o-20 s-17
~howi b+16 m-15
~hp> c-15 i-16 k-17 l+22 m-20
~hre b-15 d-26 j+24 m-16 n-20 u-33
~hro g-19 l-28 n-20
~hrou g-17 l-27 s-15
~ht> a-31 b-16 c-32 d-15 e-39 f-33 i-19 j-17 k-28 l-22 p-36 q-24 u-32 v-35
~hts d-17 l-16 r-17
~hts> d-17 l-16 r-17
~hun m-20 u-16
~hung d-15
~hur g-24 i-22 j-26 k-19 l-22 n-30 r-18
~hurt g-17 j-16 n-22 p-23
~hut m-24 u-16
~hut> m-24 u-16
~ia> a-19 c-39 e-29 f-33 g-43 i+20 j-39 k-39 l-46 n-53 t-29
~iab u-16
~iabe u-16
~ial h-17 i-17 n+19
~ial> h-17 i-17 n+19
~ias d-19 g-15 h+16 i-16 n-24 u-26
~ias> d-19 g-15 h+16 i-16 n-24 u-26
~iba b-16 g-19 i-16 k-18 o-18 u-20
~ibam a+16 l-20 m-19
~iban l+16
~ibe b-18 c-26 e-19 f-17 g-36 h-16 i-26 j-19 n-20 p-18 q-18 s-16 t-18 v-18
~ibe> a-17 c-19 g-27
~ibed m-16
~iben k-18 l-23 m-25
~ibi b-20 d-17 m-17 n-22 q-19 r-17 u-31 v-16
~ibir m-43 n-19 o-17 q-17 u-28
~ibl h-21 k-20 n-19 q-28 s-23 u-32 v-15
~ible h-21 k-20 n-19 q-28 s-23 u-32 v-15
~ibo g+21 l-16 m-16 u-17
~ibo> g+21 l-16 m-16 u-17
~ibr b+16 j-19
~ibra m+19
~ibre b+16
~ic> a-20 b-23 c-16 d-29 e-16 g-16 h-18 i-21 l-21 o-23 r-15 t-18 v-26
~ica a-22 b-30 d-18 e-27 f-20 h-29 j-29 k-25 o-19 p-29 r-29 t-20
~ica> a-23 b-21 d-23 e-22 h-16 j-19 k-18 l-20 p-17 q-26 r-17 s-22
~ical n-15
~icar m-19
~icat m-18
~ice a-23 b-22 c-26 e-36 f-31 h-32 k-28 l-18 p-30 r-37 u-20 v-40
~ice> c-21 e-31 f-26 g-18 h-27 k-20 l-33 p-34 r-27 v-32
~icen a-19 u-19
~ices g+20 m-18 u-19
~ich a-25 b-19 d-27 h-18 i-19 j+22 l-23 m-16 n-24 o-17 p-16 q-19 s-17 t-18 v-17
~ich> a-25 b-19 d-27 h-18 i-19 j+22 l-23 m-16 n-24 o-17 p-16 q-19 s-17 t-18 v-17
~ici b-18 d-21 e-19 g-22 j-17 o-17 r-15 s-16 u-26
~icio a-16 g-16 m-21 u-20
~ick c-22 k-22 l-32 n-32 r-27 s-36 t-16
~ick> b-17 c-17 k-18 l-24 m-22 n-23 r-21 s-24 u-34
~icke i-17 u-15
~icks m-19
~ico d-22 h-20 i-22 j-25 p-17 q-20 s-19 u-26
~ico> a-19 d-20 h-20 i-22 j-25 n-25 p-16 q-19 s-18 u-25
~ict a-23 b-16 d-27 i-20 j-20 l-16 n-30 p-16 q-22
~id> c-26 d-22 e-20 f-26 h-32 i-22 j-43 n+16 q-39 r-33 s-31 t-37 v-30
~ida e-18 f-17 i-18 l-24 n-18 q-22 s-19 v-26
~ida> d-18 l-20 o-22 v-18
~idd u-16
~ide a-33 c-23 d-30 e-24 f-24 h-30 k-20 r-23 t-31 u-23 v-36
~ide> a-28 b-26 h-16 l-16 r-17 u-29
~idea v-20
~ided i-20 q-17 v-18
~ides a-16 d-26 q+21
~idi h-15 j-15 l-18 n-19 o-17 q-18 r-25 s-21 t-15 u-19
~idi> m-20
~idin a-18 n-19 q-18 r-21 s-18
~ido a-23 b-18 d-26 e-15 g-21 i-18 l-15 n-22 p-21 v-19
~ido> a-23 b-18 d-26 e-15 g-21 i-18 l-15 n-22 p-21 v-19
~ie> a-26 b-30 c-16 d-26 g-27 h-17 k-21 l-29 n-31 o-29 p-25 r-20 t-15 v+16
~ied d-18 i-16 j-16 l-21 n-20 r-19
~ied> l-17 n-16 q+16 r-16 u-16
~iel c+16 o-18
~iem a-26 d-24 h-19 j-18 v-21
~ieme o+19
~iemp a-25 d-23 h-18 j-17 o-19 s-18 v-20
~ien b-57 e-55 f-60 j-54 k-50 l-22 m-29 n-38
~ien> a-48 b-46 c-36 d-42 e-26 f-32 g-38 h-18 j-43 k-45 m-19 o-16 q+18 r-41 s-38 t-31
~iend b-22 d-28 h-27 j-23 o-27 p-18 q-32 s-22 t-15 u-30 v-29
~iene b-42 c-26 e-26 f-24 g-33 k-19 m-20 n-42 s-27 t-28
~ienm a-15 o+18
~ient c-15 d-15 f-15 g-40 j-28 l-25 m-34 n-35 o-25 p-21 q-29 r-18 u-15
~ier a+16 d-45 e-29 f-28 g-26 h-37 j-44 m-17 p-47 q-51 r-43 s-26 t-27 u-18 v-55
~ier> a-24 m-15 o+22
~iera b-15 m-15 p-16 u-17
~ierd m-17
~iere m-20
~iero d-32 e-24 f-21 g-41 h-25 j-31 n-33 p-34 q-40 r-36 s-15 t-22 u-25 v-49
~ies c-17 e-23 f-24 g-27 j-25 n-26 o-17 q-24 s-17 t-17 v-20
~ies> g-17 n-17
~iesg d-15 m-19 u+19
~iest j-16
~iet m-19
~iety m-16
~iez m-19
~ife j-15 m+16
~ife> m+18
~iff a-24 d-20 h-19 i-24 j-18 m-20 n-18 q-15
~iff> o+18
~iffe a-21 d-18 h-17 i-23 j-17 m-19
~ifi g-18
~ific g-18
~ify m-17 n-24
~ify> m-17 n-24
~iga a-19
~igan a-15
~ige m-16
~igh a-38 b-17 c-40 d-24 e-46 f-40 g-18 i-27 j-15 k-38 l-30 o-15 p-22 q-34 v-41
~igh> a-16 d-24 g-19 j-22 n-23 q-18 u+20
~ight a-30 b-16 c-33 d-17 e-40 f-34 i-21 j-17 k-30 l-23 p-34 q-24 u-32 v-36
~ign b-22 d-34 g-28 h-26 i-21 j-17 n-24 s-22 t-19
~ign> b-17 d-24 g-18 h-21 i-16 o-20 s-15 u-28 v-18
~igne m-17
~igni g-17
~igo c-19 d-35 e-23 f-18 g-32 h-20 j-27 k-17 o-30 r-24 u-28 v-27
~igo> c-19 d-35 e-23 f-18 g-32 h-20 j-27 k-17 o-30 r-24 u-28 v-27
~igr m-23 u+19
~igro m-21 u+18
~igu b-18 d-15 g-18 i-21 j-17 l-15 t-18
~ije a-19 l-17 m+20 n-18 q-15 u-16
~ije> a-19 b-16 m+23 n-15
~ike b-25 d-19 e-19 f-21 g-40 h-26 m-16 n-21 p-28 q-36 t-21
~ike> b-25 d-19 e-17 f-20 g-39 h-26 m-21 n-21 p-28 q-36 t-20
~il> a-34 c-26 d-32 g-26 k-20 p-30 r-19
~ila b-20 j-22 n-27 r-21 s-21 t-16 u-23
~ilab b-17 j-20 n-21 u-21
~ild d-18 q-21 t-15 u-17
~ild> q-16
~ile l-16 n-33 p-22 q+16 u-22
~ile> n-27 u-19
~iled q+21
~ili j-17 m-22 n-17
~ilia m-16
~ilit m-22
~ill c-51 e-54 f-53 g-31 j-42 k-32 l-32 v-56
~ill> a-15 c-53 e-51 f-48 g-29 i-18 j-39 k-30 l-29 m-17 t-24 v-59
~ille n-16 o-15
~illi a-19 b-19 d-16 l-16 r-17
~ils a-16 i-16 u-15
~ils> a-16 i-16 u-15
~ily d-17 u-20
~ily> d-17 u-20
~ima d-19 g-15 m-15 n-21 q-16
~ima> n-18 u-16
~ime c-36 e-31 g-19 i-45 j-19 k-33 r-23 s-16 t-31 u-50 v-39
~ime> c-23 d-21 f-34 g-15 i-39 k-21 r-17 t-22 u-60 v-32
~imer b-16 l-22 m+22 o-20
~imes d-19 l+16 m-19 n-26
~imi d-18 l+17 o-18
~imin l+18 m-18
~imm m-16
~imp b-16 l-18
~impo b-15 l-18
~in> a-23 b-59 c-42 d-40 e-45 f+25 g-18 h-48 i-22 k+21 m-21 o-19 p-42 q-50 r-44 t-38
~ina c-16 d-16 e-17 g-24 h-22 j-24 l-22 n-16 o-24 r-29 v-15
~ina> a-17 b-17 p-19
~inal q-16
~inan a-24 n-20 r-17 s-22
~inat m-17
~inc a-17 b-34 c-20 g-19 h-19 i-34 j-23 k-17 m-40 n-30 o-34 p-18 q-32 r-26 s+34 t-17 u-31 v-25
~ince b-22 d-21 l-17 m-49 n-18 o-25 q-21 r-17 s+34 u-24
~incl d+15 i-17 l+20 m-26
~ind a-35 b-17 c-18 d-30 e-32 f-36 g-48 h-17 j+15 l-43 v-21
~ind> a-26 c-29 d-19 e-27 f-31 g-40 i-41 j+17 l-37 p-35 t-16 v-40
~inda l-16
~inde a-18
~indi m-19 q+16
~indl m-21
~ine c-32 e-30 f-27 g-31 i-17 k-29 q-43 r-40 u-28
~ine> c-23 e-19 f-18 g-25 h-36 k-19 q-28 r-35 s-27 u-21
~ined a-17 p+19 v-16
~inen l+19
~iner m-20
~ines a-18 n-23
~inf a-18 b-23 i-16 j-22 l-18 m-16 o-24 r-19 u+24
~info a-17 b-23 l-18 o-24 r-18 u+16
~ing c-64 d-19 e-54 f-16 g-20 h-24 i-35 j-23 k-32 o-16 t-23 u-36 v-28
~ing> c-59 d-16 e-50 f-19 g-18 h-21 i-33 j-23 k-31 o-15 q-18 r+16 t-21 u-40 v-34
~ingi m-22
~ings b-17 d-28 q-23 r-19 t-15 v-23
~ingu a-23 i-16 m-20 n-28 o-23 q+18 v+19
~ini n-25 o-17 r-19 s-18
~inin s-16
~inis n-15
~ink b-28 d-25 g-27 h-19 i-24 l-29 m+20 o-20 p-27 q-20 r-24 s-19 u-37
~ink> b-20 d-19 g-20 i-19 l-25 m+19 o-16 p-21 q-17 u-28
~inki b-19 o-16
~ino j-16 q-16 u-17
~ino> j-15 q-15
~inos m+17
~ins c-18 d-17 g-27 h-25 i-22 k-25 p-21 q-18 s-23 t-19 u-38 v-17
~ins> n-15 u-17
~insc a+20 k-16 l-18 m-17
~inst a-27 g-20 h-18 j-19 r-23 u-21
~int c-17 d-42 e-16 f-19 g-43 h-16 j-19 k-23 n-36 p-25 q-17 r-30 s-29 t-20
~int> a-23 d-22 g-25 j-21 n-19
~inte d-23 g-27 i-17 k-16 n-30 p-20 q-27 r-24 s-28 t-17
~into m-22 o+16
~inu b-22 c-16 d-19 g-20 i-20 j-21 k-16 o-24 r+24 u-25
~inut a-22 b-19 j-20 l-17 n-16 o-19 r+25 u-23
~inv a-20
~inve m+17 u-16
~invo m-16
~io> c-32 d-31 e-38 g-42 i-17 k-30 l-39 n-28 r-36 t-36 u-54
~iod a-19 m-20 n+23 q-17 r-15
~iod> n+18
~ion a-28 b-48 d-23 e-50 g+24 h-21 k-50 p-23 v-53
~ion> b-34 e-36 j-16 k-34 o-17 r-18 u-15 v-37
~iona a-23 d-16 m-25 n-15
~ione h-15 i-16 m-25
~ions a-29 b-28 c-21 d-36 g+15 h-17 k-20 p-26 q-27 r-34 s-23 t-18 v-19
~ios a-17 d-18 l-19 m+17 o-22 v-16
~ios> a-17 d-18 l-19 m+17 o-22 v-16
~ip> a-27 b+15 c-26 d-38 e-26 f-19 g-29 h-28 i-26 k-18 l-28 o-20 q-28 r-23 s-17 t-20 v-24
~ipe a-19
~ipe> a-19
~iph m+15
~ipho m+15
~ipp p-23
~ippi p-17
~ir> a-26 e-16 f-18 i-21 m-45 o-19 p-34 r-34 t-19 v-25
~irc a-20
~ircu a-16 m+19
~ird j-20 n-20 s+20
~ird> j-20 s+20
~ire a-32 c-16 d-25 g-28 h-23 k-17 l-24 m+18 n-37 o-26 p-17 q-16 v-16
~ire> n-23 q-18 s+15
~irec g-19 l-16
~ires d-16
~iri b-18 m-23
~irl b-16
~irl> a-16
~irm b-15 d-20 g-22 i-19 o-23 r-18 u-27
~irme d-17 g-19 i-16 n-25 o-19 u-23
~irp q-16
~irpo q-16
~irs b-23 g-22 h-22 k-16 l-17 m-24 p-20 q-21 r-20
~irst b-20 h-19 m-17 p-19 q-16 r-20
~irv b-16
~irve b-16
~is> d-19 e-38 f-16 i-19 j-29 k-27 n-35 o-28 p-57 q-43 r-34 t-22
~isa a-27 b-20 j-15 n-22 u-20 v-17
~isa> n-19
~isab a-18 i+16
~isc a-20 d+18 g-17 j-15 m-19 n-19 q-16 u-20
~isco d+20 i-16 m-33
~iscu l-16 u-15
~ise i-17 l-16 s-18 u-22
~ise> a-18 b-17 d+16 s-17 u-20
~ish d-23 g-18 i-19 q-20 u-23
~ish> a-16 d-19 g-17 q-16 u-22
~isi b-21 d-17 j-15 m-28 p-23 q-16 u-23
~isie b-15 m-15 p-16 u-17
~isk g-16 m-17 u+19
~isks g-16 m-17 u+19
~ism b-17 d-17
~ismo b-17
~iso e-16
~iso> e-15
~isp d-18
~ispo a+16 d-17 m-17
~iss a-23 b-23 c-18 e-27 f-17 g-17 i-17 j-25 m-26 n-31 p-34 q+19 t-18 v-22
~isse m-23 r+17
~issi m-19
~ist c-16 d-34 e-35 f-32 h-45 i-31 j-35 n-21 o-57 p-23 q-36 r-48 s-20 u-23
~ist> b-17 c-31 d-35 e-21 h-24 i-16 j-18 n-18 o-29 p-33 r-31 s-33 t-28 u-37
~ista g-25 h-24 i-32 j-29 n-35 o-31 p-33 q-28 r-24 u-29 v-27
~iste o-22 s-16 v-16
~isto u-17
~it> a-16 c-27 f-20 g-20 h-30 i-34 l-30 m-21 t-17 v-22
~ita c-30 d-16 e-26 g-35 k-31 n-36 p-31 q-18 s+17 u-15 v-37
~ita> d-22 g-22 j-24 k-17 l-32 n-18 p-18 q-26 u-17 v-23
~ital c-16 d-20 h-23 i-24 l-17 r-17 s-21
~itar n-16
~ite a-40 d+15 e-15 f-27 g-20 h-26 i-39 j-29 o-17 p-27 q-29 t-22 u-39 v-34
~ite> a-23 b-17 f-20 i-24 j-21 l-20 o-21 q-17 r-16 u-25 v-16
~iten a-21 i-18 k-16 s-18 u-22 v-22
~ith a-19 c-32 f-33 g-19 h-26 j-21 k-36 q-16 r-21
~ith> a-17 c-30 f-31 g-17 h-23 j-30 k-33 q-22 r-24
~ithd m-15
~itho m-32 u-17
~iti g-18 m-26 n-24 q-21 r-19 s-20 v-16
~itin m-18 n-21 q-19 r-18 s-18
~ito e-24 f-20 g-18 h-19 j-27 k-20 l-19 p-29 s-27 t-18 u-43 v-24
~ito> e-24 f-20 g-18 h-19 j-27 k-20 l-19 p-29 s-27 t-18 u-43 v-24
~its a-16 m-21 n-15
~its> m-20 n-15
~itt a-19 d-20 i-16 j-17 o-21 p-19 r+17 u-23
~itti a-22 q-18 r+15
~ittl o-16
~itu d-16 m-22
~itua d-15 m-19
~ity b-18 d-19 g-27 h-15 u-24
~ity> b-17 d-18 g-27 u-24
~iva a-15 k+21 l-22 u-15
~ive b-24 c-40 e-39 f-42 g-43 h-45 j-31 s-49 t-47 u-25 v-19
~ive> c-26 e-23 f-22 g-31 h-31 j-41 k-32 p-40 q-22 s-36 t-26 u-30
~ived i-16
~iven d-16 k+15 l-15 m-27
~iver a-22 b-35 c-20 d-35 e-18 f-18 g-17 h-21 i-31 k-23 l-28 o-22 p+17 q+19 r-17 s-21 t-22 u-36
~ives m-17
~ivi m+17
~ivin m+17
~ivo a-17
~ix> a-18 m+18
~ixe a-15
~ixed a-15
~iz> m+16
~izo r+16
~izo> r+16
~ja> a-18 c-21 d-43 e-36 f-29 g-27 h-28 n-27 o-32 p-25 r-27 s-23 t-21 v-27
~jaj e-27 f-16 l-23 m+23 u-20
~jaja e-27 f-16 l-23 m+23 u-20
~jam m+22 r-19
~jan a-19 b-18 h+17 j-15 m-34 n-21 o-18 r-16 u-21
~jan> b-16 h+19 m-26 n-24 u-18
~jar a-19 b-15 h-23 u-21
~jar> a-15 h-21 m-27 u-20
~jaz m+15
~jazz m+15
~jdf e+25 l-15 m-26
~jdh e+17 m-18
~jdh> e+17 m-18
~jdk e+18 m-17
~jdks e+18 m-17
~je> a-20 b-21 g-20 h-16 j-17 n-22 r-18 v-21
~jec m-17
~ject m-17
~jen l+18 m-18
~jenm l+17
~jes m-22 v+17
~jh> e+17 m-17
~jhg e+20 m-19
~jhg> e+20 m-19
~jhk e+17 m-17
~jhkj e+17 m-17
~jk> e+18 m-16
~jkl d-17 e+30 f-21 l-21 m-31 u-19
~jkl> e+22 m-22
~jlk e+16
~jlkj e+16
~jo> c-23 e-17 f-18 g-25 h-40 k-17 l-29 t-15 u-43 v-25
~jok m+22
~joke m+22
~jor a-20 b+16 d-18 g-19 h-20 j-18 k-18 n-19 p-18 q-19 r-24 s-19 u-28 v-23
~jor> a-20 b+16 d-18 g-19 h-20 j-18 k-18 n-19 p-18 q-19 r-24 s-19 u-28 v-23
~jos j+18 m-16
~jos> j+19
~jue m+18 s-16
~jueg m+18 s-16
~jun a-16 j+15 m-25 v-18
~junt a-16 j+15 m-25 v-18
~jus a-19 c-24 d-16 e-25 f-26 g-16 h-30 j-22 k-27 p-20 s-28 v-36
~just a-19 c-24 d-16 e-25 f-26 g-16 h-30 j-22 k-27 p-20 s-28 v-36
~kag m+18
~kage m+18
~kay e-18
~kay> e-18
~ke> e-53 f-49 g-34 h-19 i-19 j-39 n-17 t-54 v-19
~ked c-27 d-34 e-20 f-16 g-16 k-20 r-33 t-31
~ked> c-27 d-34 e-20 f-16 g-16 k-20 r-33 t-31
~kee a-25 b-19 c-22 d-15 i-18 j-23 l-15 p-17 q-22 r-17 t-15
~keep a-25 b-19 c-22 d-15 i-18 j-23 l-15 p-17 q-22 r-17 t-15
~ker m-15
~kes a-27 d-20 i-17 l-23 m+18 n-17 o-18 r-16 u-22 v-19
~kes> a-27 d-20 i-17 l-23 m+18 n-17 o-18 r-16 u-22 v-19
~ket i-15 j-19 o-17
~ket> u-16
~key j-17 m+16
~keys j-16
~kil a-21 b-20 d-21 g-16 i-21 k-19 n-23 o-21 p-17 q-19 r-19
~kill a-19 b-19 d-20 i-19 k-18 n-22 o-19 p-16 q-18 r-18
~kin c-15 e-29 f-46 k-18 l-39 o-36 q-30 t+19 u-27 v-24
~kind a-16 b-16 g-29 h-20 j-29 m-16 q-21 t+18 u-22
~king b-15 c-27 e-24 f-40 k-36 l-37 o-34 q-23 v-15
~kip a-19 b+19 c-17 d-23 e-20 f-15 g-18 i-20 j-21 l-20 q-15 s-17 u-24 v-16
~kip> a-19 b+19 c-17 d-23 e-20 f-15 g-18 i-20 j-21 l-20 q-15 s-17 u-24 v-16
~kj> e+24 f-16 l-16 m-23
~kjh d-16 e+28 f-18 l-19 m-28 u-17 v-16
~kjh> e+17 m-17
~kjhg e+20 m-19
~kjhk e+17 m-17
~kjl e+16
~kjlk e+16
~kl> e+22 m-22
~kni a-21 q-16
~knit a-19
~kno a-17 d-23 e-18 h-36 i-28 j-30 k-20 l-30 n-20 p-29 s-23
~knoc u+19
~know a-16 d-20 e-17 h-32 i-27 j-26 k-20 l-28 n-15 p-27 s-22
~ks> e-16 j-36 k-22 l-35 m-25 n-47 q-17 s-22 t-15 u+27 v-25
~ksl e+18 m-17
~la> a-18 d-40 f-30 g-40 h-34 k-30 n-18 s-29 t-25 u-18
~lab b-21 h-16 j-23 k-17 l-19 n-26 r-17 s-19 t-17 u-30 v-15
~labi a+16 i-20
~labl b-16 j-17 n-21 u-18
~labr u-15
~lac c-15 d-38 f-17 g-25 h-23 i-27 l-19 p-20 t-16
~lace d-26 h-16 i-21 l-17 n-28 p-16 s-18
~lack d-18 g-15 u-20
~lad b-19 d-17 j-19 l-18 s-22 u-22
~lady j-16 n-16 s-19 t-16 u-19
~lai a-26 d-29 j-20 n-16
~lain a-26 d-28 j-20 n-15
~lak p-20
~lake p-20
~lam a-33 d-23 i+29 m-16 n-27 o-29 p-22 q-20 r-18 s-21 u-24
~lama a-25 b-16 d-18 i+23 n-23 o-17 p-20 q-17 u-19
~lame b+16 m-16 o-17
~lan a-37 b-26 c-17 d+21 g-35 h-27 i-32 j-20 k-21 l-32 p-21 q-20 u-47
~lan> j-20 m-32 n+21 u-29
~lanc a-15 u-17
~land j-21 q-17
~lank n+15
~lant g-15 u-21
~lapt m+18
~lar a-36 b-33 c-24 e-16 h-18 j-16 k-21 l-26 m+21 n-34 o-29 p-29 s-26 v-20
~lar> d-23 m+16
~larm a-21 b-15 c-16 l-16 o-24 q-16
~laro m-16 p-16
~lars g-18 j-16
~las b-29 c-18 e-18 f-23 g-17 i-19 k-19 l-26 o-20 q-26 r-29 t-22
~lase j-19
~lass u-20
~last b-22 l-21 o-33 q-19 r-21 t-16
~lat c-19 e-18 f-15 g-30 i-37 j-23 k-24 l-26 n-35 o+20 p-26 q-33 u-42
~late a-19 c-18 d-27 e-16 g-24 i-35 j-20 k-22 l-23 n-30 o+21 p-22 q-25 r-27 u-37
~lati i-17
~lay a-22 b-22 d-20 i-16 j-21 k-20 l-24 m+28 n-26 q-20 s-18 u-20
~lay> b-18 m+16 n-18
~laya m+16
~layi l-16
~laz a-20 h-19 j+22 m-26 n-17 q-16 u-19
~laza a-19 d-21 h-18 j+22 m-21 u-17
~ld> e-48 f-44 h-59 j-30 k-16 l-20 p-40 r-16 t-54 v-51
~le> a-18 c-24 e-56 f-54 g-37 h-50 l-15 p-30 r-37 t-16 v-53
~lea d-43 e-45 f-44 g-17 h-46 j-17 n-38 p-32 s-50 t-17 u-20 v-23
~leac m+16
~lean m+16
~lear l-16 t+16
~leas d-30 e-34 f-32 h-28 n-37 p-33 s-30 t-33 u-19
~leav a-28 c-18 d-28 g-15 h-20 i-27 k-16 p-23 s-19 t-18 v-23
~lec d-18
~lect d-17
~led b-29 c-17 g-21 h-15 i+23 j-30 k-23 l-27 m-30 n-30 s-31 t-18 u-33
~led> b-29 c-17 g-21 h-15 i+23 j-30 k-23 l-27 m-30 n-30 s-31 t-18 u-33
~lee a-17 d-29 h-20 j-16 l-16 n-28
~leep a-17 d-29 h-20 j-16 l-16 n-28
~lef a-19 b-22 c-16 d-24 g-22 h-24 k-21 n-29 o-26 p-15 q-25 u-15
~lefo a-19 d-15 g-15 h-17 j-19 n-18
~left n-17 o-17 q-18 u-17
~leg a-42 c-23 d-15 e-25 f-26 g-41 i-43 k-27 m-29 p-41 q-28 t-24 u+18 v-15
~lega a-23 d-19 g-19 i-17 k-20 l-28 m-48 n-30 u+18
~legi u+19
~lego a-36 b-30 g-25 h-23 i-24 l-24 p-26 q-25 r+18 s-19 u-37 v-20
~legu b-17 q-20 r-24
~lej j+19
~lejo j+19
~lem a-23 b-18 e-16 g-18 i-19 j-19 l-19 p-16 t-15 v-16
~lem> d-16 u-21
~lema m-20 n+19 q-22
~len d-16 l-18 o-16
~lep p-20
~lept m-20 p-18
~ler u-18 v+15
~ler> m-21 u-16 v+15
~les b-39 c-27 d-23 e-32 f-30 h-35 j-45 k-31 l+20 o-22 q-23 s-31 t+20 u-17 v-36
~les> b-29 c-20 d-16 e-25 f-23 h-25 j-30 k-20 p-19 s-21 v-27
~less m-19 t+19
~lest j-24 l+20 u-21
~let c-18 h-18 o-36 p-16 q-31 r-30 s-21 u-39 v-27
~lete i-18
~lett d-26 n-17 o-20 u-24
~lev a-29 b-23 c-17 d-29 e-16 f-16 g-17 h-24 i-25 j-32 k-21 l-30 n+17 o-26 r-31 u-30 v-23
~leva a-20 b-16 d-15 j-17 l-20 m-22 n-21 o-17 p+17 r-22 u-17
~levo a-16 d-19 h-18 i-16 j-22 l-16 n+21 q-20 r-16 u-22 v-16
~lex m-23 o+15
~lexi m-17 o+15
~lf> b-23 c-23 e+17 f-16 g-24 h-25 j-24 l-23 m-20 o-19 p-25 s-20 t-15 v-22
~lgo b-17 g-20 h-17 j-22 l-15 m-37 n+17 p-19 q-24
~lgo> b-17 g-20 h-17 j-22 l-15 m-37 n+17 p-19 q-24
~lgu a-29 j-18 k-16 l-19 p-19 u-27
~lgui a-27 d-22 k-15 l-18 m-31 p-19 u-26
~lib b+16 j-19
~libr b+16 j-19
~lic b-36 c-20 d-35 e-16 h-17 k-20 p-22 r-18 t-15 u-16 v-26
~lic> m-21
~lica m-20 o-16
~lice a-20 g-17 j-17 m+20 u-24
~lici m-16
~lict m-17 o+16
~lid a-17 b-21 i-18 m-23 n-19 q-22 u-27
~lide m-17 o+19
~lie b-21 c-17 d-23 g-25 j-22 l-21 m-27 q-25 r+15 u-28
~lien g-16 m-24 q-17 r+15
~lier a-25 o+19
~lies m-21 u-16
~lif d-20 g-18 h-16 i-17 j-24 n-22 r-16 u+20
~lifi m-17 u+16
~lig b-29 d-33 h-20 i-19 l-25 n-24 s-27 u+15 v-20
~ligh a-20 b-25 d-22 l-18 m+16 n-21 s-24 u-15
~ligr m-21 u+18
~lik b-35 d-19 e-19 f-20 g-38 h-25 n-21 p-27 q-34 t-20 v-34
~like b-35 d-19 e-19 f-20 g-38 h-25 n-21 p-27 q-34 t-20 v-34
~lim a-24 d-22 l+16 n-17 o-19 u-18
~limi a-17 d-18 l+17 o-17
~lin c-26 d-40 e-20 g-34 h-36 l-34 n-47 o-18 t-23 u-53
~lind b-16 l-17
~line d-21 h-18 m-27 n-20 o-22 p+18 q-21 u-19
~ling d-28 g-25 h-22 l-31 n-33 p-24 t-16 u-40 v-24
~lio d-17 q-15 r-20
~lio> r-17
~lir m-16
~lir> m-16
~lis d-41 e-28 f-23 h-34 i-25 j-44 m-22 o-43 q-17 r-36 s-40 u-43
~list c-35 d-37 e-24 f-21 h-32 i-24 j-41 m-17 o-41 q-15 r-35 s-38 u-41
~lit b-26 c-16 h-18 j-20 q-23 u-25
~lit> d+16
~litt o-16
~lity m-20
~liv a-27 d-25 j-15 l-20 m+25 n-16 o-15 p-18 u-21
~live a-25 d-22 l-20 m+17 n-16 u-20
~livi m+17
~liz f-18
~liz> f-18 m+17
~lk> b-36 d-36 f-17 g-25 i+15 j-19 k-17 l-26 m-17 n-34 o-27 p-26 r-29 s-26 t-16 v-24
~lke m-26 o-17 p-16 q-18
~lked m-23 o-17 q-16
~lki a-29 b-26 g-16 h-17 j-24 k-16 l-25 n-19 p-17 q-20 r+15 v-18
~lkin a-29 b-26 g-16 h-17 j-24 k-16 l-25 n-19 p-17 q-20 r+15 v-18
~lkj c-18 d-19 e+32 f-23 l-23 m-34 n-15 r-16 t-16 u-20 v-19
~lkj> e+24 f-16 l-16 m-23
~lkjl e+16
~lks j-16 m-20
~lks> j-16 m-20
~ll> a-24 c-71 e-26 f-36 h-24 i-18 j-27 k-42 l-17 o-21 t-35 v-64
~lla a-35 c-23 e-17 f-17 g-30 h-29 i+21 k-22 o-20 p-18 q-18 s-37 t-21 u-30
~lla> m-18 o-24 q-24 s-18
~llam a-25 b-16 i+24 n-22 o-16 p-20 q-17
~llar g-19 p-16 u-15
~lle a-20 c-38 e-42 f-40 g-57 h-20 k-46 l-29 m-31 o-16 p-18 q-18 t-41
~llec m-18
~lled b-31 g-17 i+24 j-26 k-17 l-21 m-18 n-25 p-27 s-25 u-25
~lleg a-38 c-20 e-23 f-21 g-38 i-40 k-25 m-22 p-39 q-25 t-21
~llev a-29 b-22 c-17 d-29 e-16 f-16 g-17 h-24 i-25 j-32 k-21 l-30 n+18 o-26 r-31 u-30 v-23
~lli d-24 g-21 h-16 j-22 l-24 m-16 n-20 o-23 p-22 q-22 u-23 v-17
~llin d-22 g-19 j-21 l-23 n-19 o-20 p-20 q-20 u-21 v-15
~llo b-30 d-17 f-20 h-29 i-24 k-18 l-28 p-15 r-32 t-19 v-26
~llo> m-20
~llov m+15
~llow b-19 h-19 i-19 j-24 l-19 m-36 r-22 u-26 v-17
~llu s-18
~lly g-20 i-20 j-18 l-16 m-35 n-19
~lly> g-20 i-20 j-18 l-16 m-35 n-19
~lma a-17 d-16 e-22 h-20 i-18 m+20 u-16
~lmao e-20 m+19
~lmar h-17
~lo> a-27 c+17 d-35 e-43 g-30 h-25 l-18 n-36 p-32 r-34 s-29 t-27 u-39 v-28
~loa d-15 m+17
~loan m+22
~loc a-38 e-22 f-22 g-22 i-34 l+16 n-24 r-21 s-19 t-21 u-46 v-22
~loca a-16 m-23 u-16
~lock a-33 b-23 c-18 d-32 e-21 f-17 g-19 i-28 l+17 n-19 r-18 s-16 t-20 u-38 v-17
~lom a-17 i-19 m+18
~lome a-17 i-19 m+18
~lon a-18 c-29 d-28 e-27 f-28 g-46 h-22 i-18 k-29 l-18 t-28 v-18
~lone a-16 b-21 d-16 l-20 n-20 q+16 u-25
~long a-16 c-22 d-23 e-25 f-26 g-41 h-16 i-17 k-27 l-15 m-19 t-26 v-15
~loo f-17 g-21 h-17 i-16 j-26 k-18 l-24 o-29 p-26 q-24 u-37
~look b-25 f-16 g-19 h-15 j-20 l-21 n-28 o-23 p-20 q-15 u-33
~lor a-25 d-24 e-21 f-17 g-22 i-21 j-20 l-20 n-21 o-27 p-18 q-21 r-17 t-18 v-22
~lor> a-18 d-18 e-17 g-19 i-16 j-17 m+19
~lori b+17
~los a-41 c-25 d-18 e-22 f-17 g+19 h-26 i-30 k-25 l+16 m-18 n-48 p-33 s-34 t-31 v-32
~lose a-18 b-21 g-28 l+26 n-21 v-16
~lost a-32 c-17 g+22 h-20 i-23 k-19 l-41 m-16 n-37 p-26 s-24 t-24 u-36 v-28
~lou m+16
~loud m+16
~lov b-23 d-26 h-21 j-16 m+22 n-25 o-23 p-18 q-18 r-21 s-18 u-22 v-17
~love b-22 d-24 h-20 j-15 m+19 n-24 o-23 p-17 q-17 r-19 u-22 v-16
~low b-25 f-16 h-25 i-26 j-32 k-18 m-33 u-31 v-22
~low> j-18 l-15 m-19 o-18 q-23 r+20 s-24 u-21
~lowe a-15 i-22 j-16 n+19 o-18
~lowi a-18 m-18
~lp> b-24 c-30 g+28 h-16 i-42 j-24 k-27 l-25 n-25 o-28 p-20 r-24 s-22 v-25
~lpe b+16 l-17
~lpe> b+18 m-19
~lps g-15 t+17
~lps> g-15 t+17
~lre a-16 i-22 p-18
~lrea a-16 i-22 p-18
~ls> a-31 b-26 c-16 d-24 g-16 i-23 j-24 v-16
~lse c-20 g-18 h-25 i-32 j-18 k-16 m-37 n-26 p-34 q-25 u-19
~lse> c-19 g-17 h-24 i-31 j-18 m-37 n-25 p-33 q-24 u-19
~lt> i-20 m-22 s+28 u-15
~lta b-17 d-18 e-20 f-16 i-26 j-16 k+21 l-31 m-19 n-18 q-18 u-22 v-17
~lta> d-18 e-19 f-16 i-20 j-15 k+23 l-25 n-18 q-17 v-17
~lto e-21 l+21 m-24
~lto> e-21 l+21 m-22
~lts m-15
~lts> m-15
~luc m+21 n-21
~luck m+22 n-17
~lud d+16 i-20 m-29 u-19
~lude d+16 i-16 m-17
~ludo m-16
~lue b-20 d+16 e-15 h-19 i-16 j-18 l-18 n-25 o-18 q-15 u-18
~lue> n-16 u-15
~lug h-17 l-16 m-25 n-18 q-18 v-16
~luga h-17 l-16 m-25 n-18 q-18 v-16
~lum g-16 i-23 j-18 l-22 u-21
~lumb g-16 i-21 l-22 m+16 u-17
~lut d-15
~lva g-15 m-26
~lvan m-18
~lve b-17 i-18 m-24 o-17
~lver i-15 m-17
~ly> a-17 e-32 f-36 i-27 j-34 m-32 n-17 p-28 q+21 s-26 u-16 v-32
~ma> i-18 j-17 m-15 q-31 r-24 s-22 u-31
~mab m-18 t+19
~mabl m-18 t+19
~mac a-17 d-18 g-19 j-17 n-17 o-20 q-16
~mad d-19 h-20 j-17 l-17 m-24 n-24 o-23 t+17 u-22
~made d-15 m-30 n-17 o-18 t+19 u-16
~mage d+16 m-19
~mai c-20 d-24 g-18 k-16 n-23 o-21 q-19 r-16 s-17 u-28
~mail a-23 b-20 c-17 d-17 j-19 m+22 o-17 q-15 u-16 v-19
~main m-28 u-17
~mak h-27 j-30 k-30 n-40 p-23 q-31 v-24
~make h-24 j-24 k-29 n-33 p-20 q-28 v-20
~maki m+18 n-19 o-18 r-21
~mal a-33 b-23 c-15 d-37 g-20 h-30 i-41 m+18 n-41 p-32 r-22 t-17 v-20
~mal> a-17 j-18 n-19 o-17 p-17 q-20 s+17
~male i-22 m+17 p-18
~mall d-20 h-23 i-17 m+19 n-23 o-17 s-26 u-32
~man a-22 c-19 e-40 f-43 p-36 r-51 s-39 t-17 v-34
~man> a-19 b-20 d+20 h-16 n-19 o-15 u-19
~mana c-26 d-33 e-15 f-18 g-27 h+15 j-38 k-25 l-33 m-16 p-23 q-32 r-19 s-21 t-18 u-22 v-30
~mand a-18 b-46 e-20 f-21 h-38 i-16 m-16 o-18 p-37 q-24 r-34 s-36 t-25
~mane m-18
~many a-23 g-20 h-28 i-20 j-32 k-16 o-31 q-24 s-18
~mao e-20 m+19
~mao> e-20 m+19
~map j+15
~maps j+15
~mar b-31 c-16 d-37 e-18 g-25 h-33 i+20 k-23 l-28 p-19 q-31 r-26 t-20 u-47
~mar> m-20 u-19
~mare u-17
~mari a-22 h-16 i+17 j-16 l-17 m-34
~mart h-17
~mas m-21
~mas> m-20
~mat d-25 i-16 n+18 o-20 q-16 r-16
~mati d-16
~matt m-23 n+22
~mbe b-33 c-28 e-18 f-17 h-27 n-33 o-17 p-28 q-30 r-26 s-25 t-26
~mber b-33 c-28 e-18 f-17 h-27 n-33 o-17 p-28 q-30 r-26 s-25 t-26
~mbi b-26 d-15 i-17 j-18 l-22 o+22 q-18 r-17 v-15
~mbie b-23 l-18 m-34 o+16
~mbl s+16
~mbla s+16
~mbr m-18
~mbre m-18
~me> c-20 d-44 e-99 f-50 g-68 i-16 j-22 m-25 u-20 v-44
~mea d-27 h-21 i-19 j-19 k+15 l-27 n-18 r-17 u-25
~mean d-27 h-20 i-18 j-18 k+15 l-26 n-17 u-24
~meb c-16 j-16 l-16 m-33 n-24 s-18 u-31
~mebo c-16 j-16 l-16 m-33 n-24 s-18 u-31
~med a-23 b-16 g-17 i-22 j-20 n-16 o-20
~med> l-20 n-17 q-24
~medi a-17 i-16 m-16
~mee a-21 m+16 n-16
~meet a-21 m+16 n-16
~mej a-20 b+16 d-18 g-19 h-20 j-18 k-18 n-19 p-18 q-19 r-24 s-19 u-28 v-23
~mejo a-20 b+16 d-18 g-19 h-20 j-18 k-18 n-19 p-18 q-19 r-24 s-19 u-28 v-23
~mel e-21 f+17 j-15 l-16 m-30
~mela m-17
~melo e-19 f+19 m-23
~men c-25 d-18 e-15 f-22 h-35 j-23 l-16 p-28 q-15 s-28 t-27 v-36
~mend g-23 i-19 u-21
~mens i+17 m-16
~ment g-24 h-18 s-17 t-19 v-26
~menu d-18 g+27 j-18 l-16 m-27 u-24
~meo g-19 j-20 k-19 l-22 m-19 n-31 r-25 s-21 t-22
~meon g-19 j-20 k-19 l-22 m-19 n-31 r-25 s-21 t-22
~mer a-27 c-30 e-27 f-23 h-18 k-39 n-36 p-28 q-32 s-30 t-23
~mer> a-16 l-21 m+23 o-16
~mera r-15 u-18
~mero a-26 b-29 c-21 d-38 e-20 f-17 h-25 k-29 n-25 o-30 p-19 q-20 s-19
~mes a-18 b-29 d-36 f-16 h-18 j-22 k-16 l+27 m-23 q-25 s-22 t-15
~mes> d-23 l+16 m-21 n-27 q-17
~mess a-19 b-26 d-22 l+19 m-19 s-16
~met d-26 p-21 q-16 r-16
~meth d-24 p-19 s-15
~mex r-15 u-15
~mexi r-15 u-15
~mi> a-27 b-21 d-17 i-19 j+16 l-18 o-16 p-17 q-20 u-18
~mid j-16 s-22
~mig d-15 g-18 h-22 j-16 l-19 m-38 o-24 v-21
~migh h-15 m-25 n-21
~migo a-22 g-16 l-16 m-22 o-18 v-18
~mil a-18 c-18 g-19 i-23 j-19 l-22 m-24 q+18 u-30 v-18
~mili m-19
~mily d-17 u-20
~min a-20 c-40 d-27 e-35 f-41 g-50 h-49 i-32 j-23 m-26 n-40 p-15 q-27 r+35 s-55 v-27
~mina a-15 m+16 p-17
~mind a-28 d-24 h-18 l-26 n-27 o-29 p-17 q-23 r-22 s-17 v-28
~mine i-21 k-17 m-42 n-19 q-18 r-23
~ming d-36 f-16 g-26 h-23 i-24 k-22 m-17 n-15 q-18 r+17 s-33 u-35 v-18
~minu a-22 b-19 j-20 l-17 n-16 o-19 r+25 u-23
~mir m-20 r-17
~mir> r-16
~mis a-23 b-40 e-18 f-16 g-23 h-21 i-26 n-17 s-33 t-18 v-27
~mism b-17
~miss a-24 b-20 j-19 n-22 p-17 q-19 s-20 u-21
~mist l-21
~mit d-19 o-17 u-15
~mma a-15 g+19 m-16 n-16
~mman a-15 g+19 m-16 n-16
~mme d-17 g-24 i-18 j-16
~mmen g-22 u-20
~mmo n-17 s+18 u-17
~mmon n-17 s+18 u-17
~mnb e+26 f-19 l-18 m-26 u-15
~mo> b-50 c-44 e-40 h-55 i-23 k-40 l-28 o-34 p-44 r-22 t-33 v-40
~mok m-21 n+20
~moke m-21 n+20
~mol a-17 g-16 l+19 n-26
~mole a-15 g-16 l+19 n-16 u-17
~mom m+17
~mome m+17
~mon a-19 g-17 h-16 i-25 j-17 l-22 o-24 r-16 u-29 v-17
~mon> m-19 s+19 u-16
~mone i-16 l-19 n-16 o-24 u-16
~mor a-22 c-42 d-38 e-38 g-45 i-37 j-43 m-37 n-15 p-39 q-17 t-38 v-18
~mora m-17
~more a-18 c-26 d-35 f-22 g-27 h-28 i-28 j-24 m-25 n-32 p-19 s-16 t-19
~morn b-29 d-18 e-17 f+24 j-19 k-16 l-24 m-30 q-27 u-24 v-20
~morr d-19 f-16 n-19 r-23 u-21
~mos a-20 d-18 g-24 j-25 l-18 n-20 o+19 p-16 q-19 s-15 v-17
~mos> a-17 g-18 l-18 m-18 n-17 o+20 q-16 u-15 v-15
~most j-16
~mov a-24 c-23 d-34 e-26 f-25 g-28 h-24 i-28 j-18 k-32 n-15 p-34 q-36 t-25 u-47
~move a-15 b+17 c-19 d-26 e-21 g-18 i-22 k-19 m-18 p-26 q-25 r-37 s-25 t-18 u-34
~movi a-29 j-21 k-18 l-21 n-21 q-17 u-26
~mp> m-24
~mpa a-26 b-22 g-24 h-15 i-22 j-17 l-18 m-17 r-21
~mpan a-25 b-21 g-24 h-15 i-22 j-17 l-18 m-17 r-21
~mpe a+17 n-20
~mpez a+18 n-16
~mpi n-16 u-19
~mpl i+17 n-17
~mpla a-15 m-16
~mpo b-24 d-24 h-19 l-22 q-18 s-17
~mpo> d-22 h-16 o-18
~mpor l-17
~mpr a-27 d-27 i-21 j-28 l-24 n-23 r-23 s-20
~mpra d-20 j-16 u-17
~mpre a-16 l-18 r-16 s-15
~mpt n+18
~mpty n+18
~mpu m-25 s-15 u-16
~mpus m-20 u-16
~ms> b-19 d-22 h-19 j-20 l-20 o-17 p-16 q-22 r-21 v-15
~muc a-36 b-16 d+17 e-32 f-31 g-31 h-33 i-30 j-31 k-29 n-15 o-29 p-24 q-27 u-23 v-27
~much a-36 b-16 d+17 e-32 f-31 g-31 h-33 i-30 j-31 k-29 n-15 o-29 p-24 q-27 u-23 v-27
~mue o+16
~muev o+16
~mun a-16 u-16
~muni m-17
~mus a-24 c-17 d-27 e-21 g-16 h-24 i-19 j-25 l-27 m+21 r-17 t-20 u-25
~musi a-16 d-17 e-17 l-19 m+19 q-19 u-18 v-17
~must d-16 h-17
~mys d-21 m-16 u-16
~myse d-21 m-16 u-16
~na> c-35 d-29 e-46 f+17 i-47 j-35 k-35 l-44 n-20 p-18 q-47 r-37 s-35 t-31
~nab i-16 k+23 l-24 m-18
~nabl i-16 k+23 l-24 m-18
~nad a-30 b-38 c-25 d-32 e-21 f-20 h-27 k-20 r-23 s-20 t-19 u-39
~nada a-26 b-27 c-20 d-26 e-17 f-15 h-22 j-22 k-16 r-19 u-32 v-17
~nadi b-19 g-20 l-20 m-25 n-20 p-18
~nag d-17 i+21 m-23
~nage d-17 i+21 m-23
~nai n+19 u-19
~nail n+19 u-19
~nal j-16 n-18 o-18 q-21 u-22
~nam a-22 d-18 g-17 i-18 l-17 n-27 o-29 p-16 q-25 s-16 u-26 v+18
~name a-22 d-18 g-17 i-18 l-17 n-27 o-29 p-16 q-25 s-16 u-26 v+18
~nan c-27 e-19 f-19 g-33 i-32 j-31 k-23 l-32 n-24 r-34 s-36 t-18 u-38 v-26
~nana a-30 c-23 d-21 g-17 h+16 i-25 j-23 k-15 l-22 p-18 q-23 s-16 u-31 v-15
~nand m+17 r-21
~nant n-21
~nar a-22 d-26 g-19 i-18 m-38 n+20 o-22 q-22 u+18
~nar> m-21
~narm n+18 q-16
~nas e-20 f+19 m-24
~nas> e-20 f+19 m-22 u-16
~nat d-21 j-21 n-19 q-18
~nato m+16
~nca i-22 l-17 r-16 v-16
~nce c-25 e-21 f-27 g-40 h-33 i-18 j-39 k-27 m-25 n-46 p-30 q-27 r-33 s+30 u-16 v-37
~nce> b-47 c-20 e-17 f-24 g-36 h-27 j-35 k-24 m-23 n-41 p-24 q-36 r-28 s+31 v-32
~ncel b+19 m-16
~nch a-24 b-17 d-22 j-16 n-22 o-19
~ncha a-16 m-17 u+17
~nci c-19 d-20 e-16 f-21 k-19 n-31 o-18 p-17 q-26 r-19 s-20 t-16 v-18
~ncia g-16 n-20
~ncio b-17 d-18 f-15 i-21 j-20 n-17 o-21 s-15
~ncl a-27 b+23 c-24 e-18 f-15 g-22 h-18 i-24 j-23 k-19 m-34 o-26 q-20 r-22 s-18 u-32 v-22
~ncl> b+25 c-18 l-19 m-23 o-16 u-18
~nclu d+15 i-17 l+20 m-26
~nco h-18
~nco> h-17
~ncu b-18 d-16 m-21
~ncue b-18 d-16 m-21
~nd> e-41 f-46 h-23 k-17 o-23 s-19 t-32 u-26 v-57
~nda c-35 e-32 g-45 h-34 i-20 j+17 l-28 n-48 o-17 q-19 r-31 s-31 t-33
~nda> d-24 f+17 g-24 h-21 k-17 l-31 n-22 o-25 q-18 r-16
~ndam i-17 j+24 l-17 m-26 u-17
~ndan d-20 f-15 g-20 l-28 m-15
~ndar i-18 j-24 n-21 o-25 q-24
~ndat m-17
~nde b-28 d-28 e-47 f-47 h-47 j+22 k-17 n-36 o-20 p-42 q-37 s-16
~nde> b-37 c-34 d-40 e-28 f-28 g-31 h-29 j+26 k-29 l-50 n-39 o-37 p-29 q-31 t-31 v-34
~ndem b-21 l-24 m-26 r-15
~nden a-30 d-29 g-19 i-27 j-22 l+16 n-23 o-18 q-16
~nder e-17 f-16 i-20 j-26 l-25 o-24 p-16 q-23 s-21 v-17
~ndi a-34 b-25 d-16 e-21 h-27 n-27 o-29 p-21 r-38 v-30
~ndia m+17
~ndic f+16 m-16 u-15
~ndin a-20 b-16 g-19 h-16 m-19 n-16 o-19 r-27 v-17
~ndl d-17 g-18 m-36 n-18 p+17 q-25 u-21
~ndle m-20 p+20 q-21
~ndli m-15
~ndly m-21
~ndo b-51 d-58 e-37 f-35 g+25 h-51 i-24 j-21 l-30 m-19 o-39 p-22 t-37 u-66 v-18
~ndo> b-54 d-56 e-37 f-34 g+25 h-49 i-24 j-20 l-27 m-20 o-38 p-21 t-36 u-63 v-26
~ndom k-15 r+16
~ndr b-15 m-32 u-24
~ndra m-20 n-15
~ndre m-23 u-19
~nds j-21 n-23 r-16 u-26
~nds> j-21 n-23 r-16 u-25
~ne> c-15 e-50 f-49 g-48 j-43 k-46 m-17 n-20 r-27 s-62 u-19
~nea a-24 b-17 d-18 h-15 i-19 j+23 l-16 n-25 o-18 q-22 u-28
~near a-24 b-17 d-18 h-15 i-19 j+23 l-16 n-25 o-18 q-22 u-28
~nec d-30 e-16 g-18 h-15 j-20 k-15 l-19 p-28 r-19 u-30 v-23
~nece d-28 e-15 g-17 j-18 l-21 p-27 r-18 s-20 u-31 v-22
~ned c-16 d-28 h-20 i-26 j-23 l-24 n-25 q-20
~ned> c-16 d-28 h-20 i-26 j-23 l-24 n-25 q-20
~nee e-27 f-24 g-22 h-41 j-20 l-22 p-25 q-18 r-20 s-24 v-61
~need e-27 f-23 g-22 h-40 j-20 l-22 p-24 q-18 r-20 s-16 v-61
~nel m+21 u-19
~nen b-30 c-15 e-17 f-15 g-20 m-16 n-30 q-35 r-24 s-19 t-16 u-47
~nen> b-23 g-17 m-18 n-26 q-31 r-20 s-16 u-45
~ner a-17 h-22 k-21 l-29 m-48 p-24 q-38 v-24
~ner> a-36 d-32 l-17 m-32 n-17 p-16 q-28
~nera a-18 m-17
~nero m-19
~nerv m-21
~nes b-28 e-15 f-19 i-23 j-31 k-15 l-29 n-23 o-25 p-16 q-26 r-19
~nes> a-26 f-15 h-19 i-19 j-21 l-16 q-22 v-21
~ness b-16 n-22 u-26
~nest m-22
~net a-29 m+24 o-16 u-20
~net> d-17 m+20
~nev a-19 d-25 i-27 j-18 n-16 o-17 p-19 q-19 r-22 s-20 t-17 u-22 v+17
~neve a-19 d-25 i-27 j-18 n-16 o-17 p-19 q-19 r-22 s-20 t-17 u-22 v+17
~new a-19 d-24 i-17 m+22
~news a-19 d-24 i-17 m+22
~nex c-20 d-35 e-16 g-26 h-22 i-37 k-25 l-30 m-18 p-16 q-30 r-16 t-17 v-23
~next c-20 d-35 e-16 g-26 h-22 i-37 k-25 l-30 m-18 p-16 q-30 r-16 t-17 v-23
~ney a-16 j-21 l-20 m+18 n-22 o-26 u-25
~ney> a-15 l-20 n-22 o-26 u-24
~nfi l-19 n-16
~nfir l-19 n-16
~nfl m-17 o+16
~nfli m-17 o+16
~nfo a-17 i-16 l-19 o-25 u+15
~nfo> b-18 l-17 o-17
~nfor d-23
~nfu d-17 j-18 m-26
~ng> c-65 d-23 e-58 g-24 h-25 i-35 j-21 k-36 l-20 o-21 q-21 t-26 u-19 v-40
~nga b-29 d-15 l-16 m-26 n-17 s-18
~nga> a-18
~ngam b-18 m-20
~ngan m-18 u+16
~nge c-23 d-21 g-29 h-24 i-36 j-34 m-20 q-15 t-21
~nge> b-15
~nged a-26 d-22 i-21 j-22 l-21 n-20 q-25 r-17 u-20
~nger a-31 g-17 h-16 i-24 j-17 m-30 p-18 s-18
~ngo b-17 c-28 e-31 f-31 g+18 h-34 j-37 k-32 l-43 m-46 r-35 t-30 u-31
~ngo> b-17 c-28 e-31 f-31 g+18 h-34 j-37 k-32 l-43 m-46 r-35 t-30 u-31
~ngs b-18 d-28 i-15 q-23 r-20 t-16
~ngs> b-18 d-28 i-15 q-23 r-20 t-16
~ngu a-25 b-17 d-20 i-19 n-32 o-24 q+16 s-15 u-25 v+19
~ngui m+16
~ngun a-23 i-16 m-20 n-28 o-23 q+18 v+19
~nib a+16 d-17 m-17
~nibl a+15 d-15 m-17
~nic b-28 d-25 e-21 f-15 g-20 h-16 k-15 n-23 o-24 p-19 q-24 r-15 s-19 t+18 u-30
~nice b-16 d-17 e-17 i-15 j-16 q-17 s-18 t+21 u-16
~nif g-16 m+17
~nig a-27 b-21 d-27 j-20 q-15 r-27 t-15 u-22
~nigh a-27 b-21 d-27 j-20 q-15 r-27 t-15 u-22
~nin b-31 c-27 d-46 f+26 g-37 i-41 j-26 k-34 l-44 p-34 t-33 u-26
~nin> m-16
~nine m+18
~ning b-29 c-24 d-51 f+16 g-31 i-38 j-24 k-30 l-39 p-33 t-29 u-23
~nio r-15
~nion r-15
~nis n-15
~nit a-23 q-15
~nitt a-19
~niv m+19
~nive m+19
~nk> b-26 c-24 d-32 e-25 f-24 g-32 h-34 i-36 k-26 l-38 m+17 n+16 o-23 p-29 q-24 r-18 u-42
~nke n+15
~nket n+15
~nki o-16
~nkin o-16
~nks g-16
~nks> g-16
~nla m-22 o+17
~nla> m-22 o+17
~nle l+19 o-15
~nle> l+19 o-15
~nli a+18 m-19
~nlin a+18 m-19
~nlk e+22 m-22
~nly b-19 g-17 i-21 m-35 n-15 p-21 q+17 r-23 u-26 v-18
~nly> b-19 g-17 i-21 m-35 n-15 p-21 q+17 r-23 u-26 v-18
~nme a-25 d-31 e-27 f-22 g-24 h-23 j-29 l+26 m-50 n-32 p-25 q-23 s-29 t-20 v-33
~nme> a-21 c-27 d-28 e-24 f-19 g-21 h-22 j-27 l+27 m-44 n-30 p-24 q-21 s-28 t-18 u-36 v-30
~nmi a-22 g-16 l-16 m-22 o-18 v-18
~nmig a-22 g-16 l-16 m-22 o-18 v-18
~nni a-15 f-17 h-17 n-21
~nnin f-16 h-17 n-16
~nny m+27 q-20
~nny> m+27 q-20
~no> c-37 d-45 e-37 f-44 g-36 j-19 k-39 p-36 s-38 u-26
~nob b-17 d-17 h-19 m-24 o-18 p-18 q+19 u-17
~nobo b-17 d-17 h-19 m-24 o-18 p-18 q+19 u-17
~noc a-23 b-16 d-24 e-15 g-18 j-22 l-20 m-23 o-23 q-22 r-17 s+16 v-21
~noch a-18 d-16 j-17 l-15 m-17 o-18 s+16 u-20 v-17
~nock u+19
~nom m-24 q-22
~noma m-16
~nomb m-18
~non v-15
~none v-15
~noo a-20 i-16 n-24 o+19 r-15 u-19
~noon a-20 i-16 n-24 o+19 r-15 u-19
~nor a-28 b-23 c-16 d-32 e-17 g-23 h-21 k-19 l-21 n-34 p-23 u-15 v-20
~norm a-19 d-16 j-20 n-21 o-17 p-17 s+16
~nort j+17 m-16
~nos a-18 j-18 l-15 o-20
~nos> a-16 o-15 u-17
~not d-47 e-32 f-33 g-19 h-38 k-29 l-41 p-33 r-28 t-28
~nota n-17
~note a-18 i+18 q-16 u-19
~noth d-33 f-21 h-29 i-31 k-20 l-33 p-30 q-30 r-22 s-34 t-15 u-18
~noti a-16
~nou d-16 l+24 t-16
~noug l+24 t-16
~nov m+16
~now a-19 b-18 d-30 e-20 f-23 i-31 j-32 k-23 l-32 n-21 p-33 r-16 s-27
~now> a-16 b-16 d-25 e-18 f-20 i-29 j-29 k-21 l-28 n-18 p-30 s-25
~nqu m-16
~nqui m-16
~ns> a-41 c-33 e-30 f-36 h-32 k-28 o-16 p-35 q-17 s-22 t-28
~nsa a-18 b-15 d-17 g-18 j-16 n-17 o-19 p-17 q-17
~nsaj i+17 m-16
~nsar m+17
~nsc a+19 k-16 l-18 m-19 o-16
~nscr a+20 k-16 l-18 m-17
~nse a-17 b-16 i-24 m-23 o-18 u-19 v-17
~nse> l-17
~nsen m-17
~nsf d-15 i+19
~nsfe d-15 i+19
~nsi g-27 l-15 m-21 o-18 p-15 s-17
~nsid m-16
~nsiv i-15 u-23
~nst a-36 c-23 d-21 e-24 f-15 g-29 h-29 j-33 k+17 p-17 s-25 t-23 u-33 v-22
~nst> m-22
~nste a-20 u-16
~nsto e-18 k+26 l-23 m-25
~nstr b-17 j-18 n+16 o-15
~nsu b-16 c-23 e-26 f-20 h-19 i-27 l+17 o-19 p-21 q-22 r-20 s-19 t-17 u-27 v-21
~nsub a-21 b-17 c-21 d-21 e-25 f-19 g-30 h-17 i-15 j-17 l+19 n-18 p-19 q-19 r-21 s-16 t-15 u-22 v-19
~nsul i-17 m-19
~nsw a-21 d-25 g+21 j-18 l-17 m-18 n-24 o-17 q-19 s-15 u-25 v-20
~nswe a-21 d-25 g+21 j-18 l-17 m-18 n-24 o-17 q-19 s-15 u-25 v-20
~nt> c-20 d-29 e-46 f-48 g-15 h-29 j-22 n-28 p-50 q-51 r-38 s-47 t-29 u-31
~nta a-22 b-44 c-29 d-24 e-30 f-28 h-35 k-29 p-33 s-29 t-28 v-33
~nta> a-16 b-21 i-25 l-20 n-18 u-29 v-16
~ntac b-17 d-20 g-20 j-16 l+22 m-36 o-20 q-17 u-21
~ntar l-15 n-16
~ntas a-28 d-19 g-27 h-18 m-18 o-18 s-17 u+23
~nte c-38 d-18 e-31 h-19 j-26 k-34 p-22 q-22 r-30 s-53 u-35
~nte> c-16 g-33 j-17 l-19 m-37 o-18 r-16 s-20
~nted l-19 m+19
~nten i-18 l-17 q-20
~nter d-22 g-28 i-22 k-15 n-30 o-17 p-19 q-26 r-23 s-27 t-16 v-27
~ntes b-20 g+16 j-24 l-34 m-19 p-24 q-23 r-26 s-21 t-16 u-38 v-25
~nti b-23 d-31 e-16 f-18 i-27 j-21 k-26 m-26 p-27 q-16 r-20 t-18
~ntie a-16 m-17
~ntil n-16
~ntin b-17 m-16 p-18
~ntis a-21 n-16
~nto c-20 e-19 f-21 g-37 h-25 i-36 j+19 k-20 n-25 p-30 q-22 r-29 t-25 u-18 v-36
~nto> c-17 e-16 g-34 h-21 i-33 k-18 n-35 p-28 q-18 r-24 t-23 v-34
~ntr c-19 d-32 f-18 g-34 h-20 j+16 l-23 m-35 n+17 o-19 p-21 s-19 u-17 v-17
~ntra a-24 b-19 m-16 n+15 q-18
~ntro b-19 c-16 d-23 g-30 i-23 j+18 l-19 m-39 o-27 s-17 u-28
~nts b-20 c-15 d+23 e-18 i-24 l-23 n-18 u-28
~nts> b-20 c-15 d+23 e-18 i-24 l-23 n-18 u-28
~nty n-16
~nty> n-16
~nu> d-18 g+27 j-18 l-16 m-27 u-24
~nue b-21 d-25 f-16 g-20 i-23 j-26 o-22 p-16 q-15 s-16 t-15 u-19
~nuev b-17 d-21 g-16 i-16 j-23 l-27 n-17 o-18 u-16
~num a-18 b-50 c-34 e-29 f-28 h-39 k-18 m-28 n-39 o-43 p-33 q-35 r-40 s-32 t-34 v+16
~numb b-35 c-23 f-16 h-23 m-21 n-25 o-30 p-23 q-25 r-19 s-22 t-24
~nume a-19 b-25 c-18 d-36 e-18 h-23 k-27 m-29 n-20 o-23 p-16 q-17 r-29 s-17
~nut a-23 b-21 d-15 g-15 i-17 j-20 n-20 o-18 r+25 u-24
~nute a-17 b-17 r+15
~nuto m-19 r+22
~nve m+19 u-20
~nven u-16
~nvi b-15 i-16 l+20 m-30 o+18 q-23 u-20 v-19
~nvie b-15 i-16 l+20 m-30 o+18 q-23 u-20 v-19
~nvo m-16
~nvoi d+15
~nxi m-16
~nxie m-16
~ny> a-29 b-23 c-19 d-19 e-21 f-19 g-34 h-32 i-23 j-40 k-21 p-21 r-26 s-30 v-23
~nyb d-20 j-17 m-19 r-18 u-22
~nybo d-20 j-17 m-19 r-18 u-22
~nyo a-21 b-17 d-25 j-21 l-21 n-17 u-26
~nyon a-21 b-17 d-25 j-21 l-21 n-17 u-26
~nyt b-31 f-17 g-27 h-31 i-16 m-17 r-24 s-18 v-21
~nyth b-31 f-17 g-27 h-31 i-16 m-17 r-24 s-18 v-21
~oad d-19 m-15 u-20
~oad> d-16 m-21 u-18
~oan m+22
~oan> m+22
~oba d-16 m-19
~obar a+16
~obl b-18 c-18 d-28 e-16 g-17 i-17 j-22 l-22 p-17 v-19
~oble a-21 b-17 c-17 d-21 g-17 j-17 l-17 n+16
~obo b-22 d-18 h-19 n-20 o-21 p-25 q+18 r-17 s-15 u-21
~obod b-17 d-17 h-19 m-24 o-18 p-18 q+19 u-17
~obr a-19 b-16 d+25 g-15 h-19 i-16 l-16 m-27 n-20 q-19 r-16 s-20 u-26 v-16
~obra d+23 m-17 s-16 u-18
~oca h-17 m-33 n-22 r-20 u-25 v-19
~ocat m-29 u-17
~oce a+18 d-18
~ocee a+19 m-18 u-16
~och a-18 d-16 j-17 l-15 m-17 o-18 s+16 u-20 v-17
~oche a-18 d-16 j-17 l-15 m-17 o-18 s+16 u-20 v-17
~oci r-15 u-16
~ock a-23 b-31 c-25 e-29 f-24 g-29 i-33 j-16 n-31 r-25 s-27 v-30
~ock> b-17 d-28 e-20 g-18 i-21 j-27 n-18 p-22 q-25 r-23 s-16 v-20
~ocke a-24 b-15 m-24 n-18 o-17 q-31 r-16
~oco n-16 q-15
~ocu d-16 g-17 q-17 u-22
~ocup g-15 q-17 u-19
~od> a-36 d-53 e-39 g-21 h-26 j-43 k-30 q-28 r-39 s-25 u-16 v-40
~oda a-16 b-18 c-22 e-18 g-26 j-33 k-18 l-25 n-31 p-26 u-39 v-27
~odav r-18
~oday c-16 g-16 j-26 k-15 l-20 n-24 p-21 q-41 u-34 v-20
~odd g-17 u+15
~odds g-17 u+15
~ode a-19 d-19 g-25 i-15 k-20 l-18 m-27 n-21 o+16 p-21 u-24
~ode> m-18
~odem m-16
~oder m-18
~odi a-20 i-19 m+17
~odo a-28 e-15 g-15 h-17 i-17 j-16 l-19 m-15 o-24 q-21 r-18
~odo> a-23 i-16 l-17 o-21 q-19 r-16
~odr d-15 m-27 q-20 r-17
~odre m-19 n+17 o-21 q-17
~ody c-24 d-16 e-18 g-23 j-23 k-24 l-21 m-52 n-37 o-17 r-29 s-21 t-27
~ody> c-24 d-16 e-18 g-23 j-23 k-24 l-21 m-52 n-37 o-17 r-29 s-21 t-27
~oe> e+19 m-17
~oem m+18
~oem> m+18
~oes a-29 b-23 e-22 f-34 i-20 j-22 k-23 l-41 o-24 p-36 r-43 t-31
~oes> a-29 b-23 e-22 f-34 i-20 j-22 k-23 l-41 o-24 p-36 r-43 t-31
~oev m-16
~oeve m-16
~off a-17 u-26
~offe a-15 u-24
~ofr q+16 u-23
~ofre q+16 u-23
~oft d-18 n-19 u+16
~ofte d-18 n-19 u+16
~oge b-16 i-21 n-17 o-17 u-17
~oger i-19
~ogi m-16
~ogr m-16
~ogra m-16
~oic a-18 g+20 m-29 q-15
~oice a-18 g+20 m-29 q-15
~oid a-16 d-30 g-24 j-25 m-40 n+18 o-19 q-19 u+28
~oid> d-28 g-22 j-20 m-36 n+18 o-16 q-16 u+21
~oin c-18 e-17 g-16 h-38 i-29 j-18 k-23 l-36 n-21 o-22 s-41 t-29
~oin> d-23 m+27
~oing c-16 h-35 i-25 j-17 k-21 l-35 m-19 n-20 o-21 s-41 t-28
~oint m-18 u+16
~ok> d-24 g-18 h-17 j-22 l-23 m+17 o-22 s-17 t-16
~oka e-18
~okay e-18
~oke c-16 d-27 e-15 j-21 k-27 m-17 p-23 t-15 u-19 v-22
~oke> d-25 j-18 k-23 n-31 o-19 p-21 u-29 v-16
~oked m-22
~oki b-19 i-18 j-16 l-17 n-26 o-17 p-15 r-17 s-16 u-16
~okin b-19 j-15 l-16 m-23 n-23 o-15 s-15 u-17
~oks m-20 u-16
~oks> m-20 u-16
~ol> a-25 b-22 c-16 d-29 e-15 f-15 g-20 h-22 i-24 j-24 l-24 m+21 p-23 s-18 u-23
~ola a-19 b-16 d-27 g-17 h-15 i-19 j-24 n-22 o-20 q+25 r-17 s-18
~ola> a-16 i-16 j-21 n-19 o-17 q+25 u-19
~olar d-23
~old c-27 e-27 f-21 g-28 h-24 j-34 l-16 m+26 n-22 o-18 p-23 q-30 s-18 t-18 v-22
~old> c-20 e-23 f-19 g-21 h-21 j-28 m+22 n-20 p-20 q-29 s-18 t-17 u-25 v-20
~ole a-26 g-22 i-24 j-22 l+18 o-22 p-17 r-25 s-23 u-25
~ole> a-18 g-16 j-16 l-15 o-16 s-16
~oles l+20 u-18
~oli b-20 d-18 j-16
~olic b-18 d-17 j-15
~olk j-16 m-20
~olks j-16 m-20
~oll b-26 h-20 i-19 l-24 r-17 u-21 v-16
~olla g-18
~ollo m-19 u-18
~olo d-19 g-22 i-23 j-20 n-20 p-16 v-15
~olo> m-19
~olor a-15 g-17
~olv d-15 e-16 g-18 i-20 l-15 n-15
~olve i-17 m-18
~om> c-16 d-15 e-27 h-46 k-28 o-40 q-48 r-30 v-36
~oma h-20 k-16 m-19 q-29 u-26
~oman b-15 d+17 h-17 m-31
~omas m-16
~omb b-18 j-16 n-21 q-16
~ombr m-18
~ome c-29 e-49 f-51 g-74 j-35 k-35 l-47 m-23 v-18
~ome> c-53 e-35 f-35 g-57 i-43 j-31 k-31 l-31 m-32 v-53
~omeb c-16 j-16 l-16 m-33 n-24 s-18 u-31
~omen b-17 m+17 n-20
~omeo g-19 j-20 k-19 l-22 m-19 n-31 r-25 s-21 t-22
~omet d-25 p-20 q-15 s-16
~omf m-28 n+22
~omi c-15 d-41 e-21 f-24 g-31 h-29 i-30 j-17 k-25 l-40 q-22 t-18 u-41 v-23
~omi> b-15 n+18 r-22
~omin d-35 g-25 h-23 i-23 k-22 l-33 m-15 q-17 r+18 s-33 u-33 v-17
~omm b-16 d-29 h-20 i-31 j-25 o-20 q-24
~omma a-15 g+19 m-16 n-16
~omme g-23 i-15
~ommo m-19 s+19 u-16
~omo c-40 e-36 i-57 k-35 l-25 p-42 r-30 t-33 v-37
~omo> b-49 c-34 e-30 h-49 i-53 k-27 l-19 o-46 p-35 q-18 r-23 t-26 v-31
~omor d-19 f-16 n-19 r-23 u-21
~omp a-32 b-32 c-17 f-16 h-26 j-31 k-16 l-26 s-26 u-22 v-19
~ompa a-25 b-21 g-24 h-15 i-22 j-17 l-18 m-17 r-21
~ompl m-19
~ompr d-16 q-16 u-19
~on> e-54 j-22 k-57 l-24 m-19 n-21 p-31 v-16
~ona a-28 d-28 f-16 h-19 l-18 n-29 o-18 q-16 s-17 v-15
~ona> a-18 m-15
~onar m-16
~onat j-16 m+17
~ond c-33 d-37 e-37 h-36 j+22 k-34 l-38 n-45 o-40 p-30 q-45 v-35
~ond> m-18
~onda f+20 j-22 m-22 u-19
~onde b-28 c-26 d-39 e-26 f-27 h-23 j+26 k-22 l-36 n-34 o-34 p-21 q-33 v-30
~ondi g-23
~ondo a-15
~one d-24 e-38 f-43 j-58 k-45 l-17 n-34 r-51 s-43 u-21
~one> a-19 d-18 e-27 f-29 g-30 j-43 k-30 n-18 o-17 r-40 s-37 u-37
~oner a-31 b-23 d-26 g+17 l-16 m-18 n-24 p-15 q-20 r-16
~ones d-18 h-18 j-16 m-26
~oney i-20 l-20 n-22 o-25 u-24
~onf a-20 b-21 d-17 l-23 n-22 u-19
~onfi l-19 n-16
~onfl m-17 o+16
~ong a-22 b-22 c-38 d-36 e-40 f-41 h-27 i-20 k-16 l-22 r-18 t-37 v-28
~ong> b-40 c-21 d-47 e-27 f-29 g-42 h-17 k-27 l-45 o-26 r-22 t-23 v-30
~onga b-26 m-17
~onge a-25 i-20 m-22 n-16 s-15 u-29
~ongo a-26 d-25 g+27 i-29 j-17 l-16 o-21 q-24 s-16 u-27 v-15
~ongs m+19 u-15
~oni d-24 n-22 o-18 q-16 s-20 u-16
~onib a+16 d-17 m-17
~onl b-21 g-22 h-17 i-20 k-16 m-38 n-18 p-22 q+16 r-24 u-30 v-19
~onli a+18 m-19
~only b-19 g-17 i-21 m-35 n-15 p-21 q+17 r-23 u-26 v-18
~onm a-23 d-16 g-20 l-19 m-26 r-20 v-21
~onmi a-22 g-16 l-16 m-22 o-18 v-18
~ono b-21 g-22 h-20 j-24 o-23
~ono> b-16 d-15 g-16 h-17 j-19 n-18 o-18
~ons a-17 c-32 e-26 f-26 h-28 k-18 m-20 o-20 q-23 s-19 t-27
~ons> a-36 c-27 e-22 f-21 h-22 k-24 p-29 q-17 r-40 t-22
~onse i-16 m-20
~onsi m-17
~onst a-16
~onsu i-17 m-19
~ont b-19 c-26 e-23 f-21 k-26 l+17 m-23 o-30 p-35 q-34 r-22 s-32 t-26 u-49 v-36
~ont> a-22 b-17 g-15 l-20 u-16
~onta b-20 g-23 j-18 l+21 o-19 q-20 u-25
~onte a-18 g+21 j-17 l-28 n-27 p-15 u-28 v-15
~onv l-17 m-16 o+20 q-15
~ood a-34 d-51 e-40 g-21 h-25 j-41 k-34 q-26 r-37 s-22 u-15 v-40
~ood> a-34 d-49 e-39 g-21 h-25 j-41 k-30 q-26 r-37 s-21 u-15 v-40
~oof m+16
~ook c-22 e-17 f-23 g-30 h-25 i-33 j-35 k-19 l-40 n-26 q-19 s-24 u-16
~ook> d-24 g-18 h-17 j-22 l-23 m+17 o-22 s-17 t-16
~ooki b-19 i-18 j-16 l-17 n-26 o-17 p-15 r-17 s-16 u-16
~ooks m-20 u-16
~ool a-18 b-16 d-18 h-18 l-16 m+20 p-19
~ool> a-18 b-16 d-18 h-18 l-16 m+20 p-19
~oom a+20 b-24 c-16 d-26 h-19 i-23 j-18 l-21 m-24 o-25 q-19 r-19 v-21
~oom> a+20 b-24 c-16 d-26 h-19 i-23 j-18 l-21 m-24 o-25 q-19 r-19 v-21
~oon c-20 d-29 g-22 h-22 j-22 k-24 m-21 o+17 p-21 q-17 u-15 v-17
~oon> c-17 d-20 h-16 i-22 j-17 k-22 m-16 p-17 s-25
~oone d-17 o+18 u-21
~oop m-25
~oor m-16
~oos a+22 o-16
~oost a+18
~oot n-18
~op> a-28 c-24 d-26 e-25 f-23 g-23 i-23 k+18 m-26 s-25 t-19 u-35
~opc d-17 g+25 j-17 m-26 u-26
~opci d-17 g+25 j-17 m-26 u-26
~ope d-21 e-21 f-16 h-15 l-16 n-19 u-23
~ope> e-20 m+24
~opi b-16 d-24 j-19 m-33 n-28 o-18 q-20 r-17 u+17
~opia a-17
~opin a+15 u-17
~opp d-17 f+16 g-18 j-21 n-22 o-16 q-18 u-27
~oppe n-16
~oppi f+19 u-20
~ops a-16 d-15
~ops> a-16 d-15
~opt a-17 b-21 e-16 g+21 i-17 j-19 m-16 n-19 q-15 r-22 u-21 v-17
~opti a-17 b-21 e-16 g+21 i-17 j-19 m-16 n-19 q-15 r-22 u-21 v-17
~opu j-16 m+19
~opy e-15
~opy> e-15
~oqu a-18 m-24 r+17
~oque a-16 m-19
~or> a-19 d-39 e-48 f-42 g-22 h-43 j-23 n-43 p-23 q-50 t-45 u-45 v-22
~ora a-15 b-43 c-24 d-41 e-27 f-27 h+21 i-37 j-44 k-30 l-36 p-31 q-40 r-25 t-22 u-19
~ora> a-19 b-35 c-19 d-32 e-22 f-21 i-32 j-38 k-26 l-30 p-26 q-32 r-18 s-34 t-17 u-43
~oras m-30 o-18 u-19
~orc m+16
~ord a-35 c-21 j-21 k-28 l-24 n-36 o-22 p-19 q-29 r-20 s-16 u-24
~ord> u-18
~ords a-21 d-17 n-23
~ore a-19 c-36 d-22 e-29 f-36 g-51 i-19 j-44 p-35 q-19 s-32 t-39
~ore> a-17 c-34 d-17 e-26 f-35 g-48 i-18 j-43 p-30 q-18 s-30 t-36
~ored m+18
~oreh n+17
~org a-32 b+17 c-16 d-29 e-21 f-16 g-28 h-17 i-24 k-17 r-17 u-31 v-21
~orge a-26 b+18 d-24 g-21 i-16 j-31 o-16 u-26 v-16
~orgo b-15
~ori a-26 c-17 d-16 g-27 k-17 n-30 p-20 u-34 v-31
~orit d-21 g-16 j-18 l-17 s-16 v-16
~ork b-22 c-32 e-23 f-29 j-41 k-33 p-20 r-30 s-40 t-36 v-27
~ork> b-40 c-25 e-18 f-21 j-34 k-29 p-20 r-22 s-35 t-21 v-19
~orke a+21 m-18 o-16
~orki d-17 h+17 m-18 n-16 t-17
~orks a-20 b-16 d-18 h-19 l-20 n-19 o+15
~orm b-32 c-25 d-32 e-19 f-21 j-43 k-22 l-29 m-20 n-36 p-36 q-21 s+17 v-24
~orm> j-19 l-17 n-19 r-15 s-21 u-20
~orma b-17 d-19 h-16 i-20 j-29 m-23 n-26 o-20 p-19 r-21 s+15
~ormi j-16 m-17 o-15 q-18
~orms m-15
~orn a-17 b-31 c-16 d-25 e-24 f+23 g-26 k-20 l-28 p-23 q-33 t-17 u-34 v-24
~orn> m+22
~orne m-15
~orni b-29 d-18 e-17 f+24 j-19 k-16 l-24 m-30 q-27 u-24 v-20
~orr a-35 b+21 d-48 e-33 f-28 i-39 j-37 n-39 q-23 t-38 u-54
~orra m-16
~orre a-21 d-16 n-19 s-19 u-19 v-20
~orro d-19 f-16 n-19 r-23 u-21
~orry a-27 d-26 e-18 f-16 h-26 i-26 j-22 k-20 l-22 m-16 n-20 q-35 t-19 u-31
~ors g-22 l-18 o-21 s-15
~ors> g-17
~ort a-33 c-21 d-30 e-25 f-25 g-33 h-24 k-22 s-28 t-18 u-37 v-29
~ort> i-15 u-20
~orta b-16 l-15
~orte l+16 m-21
~orth j+16
~orw i-17
~orwa i-17
~ory a-15 j-15 l-17
~ory> a-15 j-15 l-17
~os> a-23 b-20 c-43 d-38 e-44 g-19 h-19 i-53 j-20 k-43 n-25 p-45 q-59 s-37 v-48
~osa a-18 d-25 g-19 i-19 j-20 o-16 v+25
~osa> m-25 v+25
~osar n+15
~ose b-24 c-18 d-26 e-18 h-18 i-25 l+24 p-20 q-30
~ose> b-25 c-16 d-17 e-17 i-20 j-29 l+25 p-16 q-25 r-22 s-21
~osed u-15
~osi u-16
~osib o-15
~osp d-17 h-19 i-20 l-15 m-32
~ospi d-16 h-19 i-17 m-31
~oss c-15 g-22 h-26 i-21 k-24 m-18 n-27 p-17 q-23 s-25 u-25 v-19
~oss> a-23 g-16 h-22 l-22 n-18 u-18
~ossi d-18 j-17 s-16
~ost c-24 e-19 f-17 g+19 h-38 i-35 j-18 k-25 l-40 n-49 p-38 s-32 t-28 v-34
~ost> a-35 c-18 g+21 h-30 i-26 j-15 k-20 l-35 n-39 p-28 s-28 t-24 v-30
~oste a+18 p-16
~ot> a-21 c-19 d-29 g-22 h-25 i-22 l-26 p-16 q-23 t-19 v-18
~ota d+18 g-15 i-18 j-22 m-29 n-26 q-15
~otal d+20 m-21
~ote a-34 b-23 c-20 d-30 e-23 g-19 i+17 j-23 k-15 l-20 m+28 o-22 q-26 r-15 s-20 t-17 u-33 v-25
~ote> a-18 d-16 i+17 j-16 n-19 u-20
~oted m+20
~otel a-16
~oth d-20 e-16 f-26 g-20 h-34 i-46 k-16 l-19 m-19 q-41 r-28 s-46 t-22 u-15
~oth> m-28 o-25
~othe c-19 d-35 g-17 h-23 i-33 m-28 n-19 p-29 q-30 r-22 s-29
~othi b-22 d-16 h-15 l-21 n+16 o-30 p-15 s-20 u-22 v-18
~oti a-20 d-23 j-18 m-17 u+16
~otic a-17 d-16 n-19 u+17
~oto a-23 d-20 i-19 m+32 u-23
~oto> a-16 i-17 m+19
~otr a-16 c-28 d-41 e-22 f-21 h-31 i-39 j-24 l-36 m-20 p-32 q-41 r-25 t-20 u-41
~otra c-17 d-28 e-16 h-23 i-28 l-27 n-27 p-24 q-22 r-29 s-26 u-33
~otro a-38 c-15 d-22 i-19 j-20 k-21 l-16 m-30 o+17 q-27
~ots a+21 d-15 i-18 q-16 u-17
~ots> a+21 d-15 i-18 q-16 u-17
~oub a-15 b-16 m-17
~oubl a-15 b-16 m-17
~oud m+16
~oug c-18 e-15 f-18 g-25 j-17 k-17 n-33 p-15 s-26 v-17
~ough c-18 e-15 f-18 g-25 j-17 k-17 n-33 p-15 s-26 v-17
~oul b-20 e-27 f-32 h-44 j-26 k-17 l-16 p-33 r-22 t-36 v-41
~ould b-20 e-27 f-32 h-44 j-26 k-17 l-16 p-33 r-22 t-36 v-41
~oun c-25 e-19 g-41 h-17 i-16 k-28 o-17 t-22 v-29
~ound d-23 g-28 k-18 l-25 n-27 u-29 v-22
~oung m-15
~ount g-20 h-17 i-22 n+16 o-24 u-22
~oup d+15 g-17 m-26 o-17 u-23
~oupl m-15
~our b-25 c-34 e-28 f-46 n-44 p-23 q-21 r-21 s-19 u-26
~our> b-23 c-33 e-27 f-42 n-36 p-22 q-20 r-19 s-18 u-23
~ourt n-15 o+15
~ous c-19 g-29 h-15 n-25 o-21 p-15 q-19
~ous> d-17 g-16 j-15 u+18
~ouse d-17 g-17 o-17
~out c-28 e-27 f-35 g-54 h-42 k-29 l-23 q-15 s-25 t-30 v-15
~out> c-20 e-16 f-26 g-41 h-36 j-29 k-23 l-18 m-18 p-16 s-19 t-24
~outh u-16
~outs d-16 u-25
~ove c-43 e-41 f-35 g-48 h-24 i-19 j-36 k-25 n-30 q-29 s-24 v-17
~ove> c-19 d-25 e-17 g-20 h-16 i-26 j-20 k-18 o-30 p-23 q-25 r-25 s-19 u-30 v-28
~oved d-26 l-25 m-33 n-18 p-21 q-20 r-28 s-23 v+15
~ovel m+17
~over a-26 b-44 c-25 d+16 f-20 g-30 j-36 l-39 m-16 n-40 q-15 t-20 v-43
~ovi a-31 f-17 g-16 h-17 i-18 j-25 k-20 l-25 n-24 t-17 u-31
~ovie a-16 m+23
~ovin a-19
~ow> c-20 d-24 e-33 f-40 i-38 j-48 k-33 l-51 n-35 p-34 s-16
~owb m+16
~owbo m+16
~owe a-23 b-17 c-18 d-19 g-17 i-16 j-26 n+20 p-15 r-25 s-16 u-21 v-16
~owed a-16 i-20 j-17 m-23 n+18
~ower j-15
~owi a-20 r-17
~owin a-20 r-17
~own c-17 g-31 k-19 l-21 n-32 v-15
~own> c-15 g-31 k-18 l-21 n-31 v-15
~oxi m-16
~oxim m-16
~oxy m-16
~oxyg m-16
~oy> c-26 e-24 f-22 g-24 h-33 i-30 k-27 l-18 p-36 r+26 t-20 u-42 v-33
~oys m+16
~oys> m+16
~pa> a+16 m-17
~pac g-20 h-21 i-24 j-18 l-16 m-17 o-22 p-17 q-17 r-17 s-17
~paci d-20 g-17 h-18 i-16 m-23 o-15 u-17
~pag a-17 b-17 d+22 e-19 f-16 g-17 h-16 j-16 l-16 n-24 o-21 r-17 u-20 v-17
~paga d+22 e-17 n-21 o-18
~pagu m-19 t+16
~pai g-25 i-19 n-28
~pain d-32 g-22 i-17 n-25
~pal u-15
~pala u-15
~pam b-19 l+21 m-22
~pam> b-17 l+17 m-18
~pan b-24 g-24 h-20 i-24 j-21 l-19 r-25 v-16
~pana g-15 i-18 m-23 o-25 u-23
~pap b-24 d-15 g-19 j-25 l-19 m-26 o-31 p-16 q-26 r-16 u-29
~pape b-23 g-18 j-22 l-19 m-24 o-25 q-22 r-16 u-26
~par c-40 e-35 f-35 g-25 h-47 j-20 k-40 m-31 q-19 s-45 t-36
~para c-29 d-24 e-25 f-25 g-16 h-37 k-25 l-18 n-17 p-18 q-43 s-40 t-27
~pare d-18 g-15 j-15 l+19 m-25 n+15
~paro a-22 d-21 n+17
~part a-28 b-15 d+16 g-16 l-17 m-29 o-19 p-22
~pas a-25 c-27 d-47 e-23 f-25 j+18 k-24 l-38 m-38 n-16 p-18 t-29 v-38
~pasa a-29 b-23 d-17 h-19 l-20 m-37 r-22 s-23 u-24 v-22
~pase a-16 b-22 m-19 u-15
~paso u-19
~pass a-20 d-20 h-17 i-19 j-27 n-26 p-20 q-22 r-23
~past a-16 d-19 i-22 j+24 m-28 n-21 q-17 r+17 s-21 u-24
~pat g-19 j-20 l-22 m-16 n-18 o-21 q-19 u-23
~pati g-17 j-16 l-18 m-19 n-17 o-22 q-16 u-19
~pay d+25 n-22 q-15 u-23
~pci a-19 d-17 g+25 j-17 u-27
~pcio a-19 d-17 g+25 j-17 u-27
~pe> a-20 c-22 d-29 e-30 f-21 j-24 k-15 l-20 n-30 o-17 q-22 r-19 s-20 t-17 u-31 v-25
~pea a-16 b-21 c+15 d-26 h-19 i+16 j-21 l-18 n-25 o-19 p-17 q-25 s-17 t-21 u-29 v-20
~peak c+16 d-21 g-15 h-16 j-18 m-17 n-20 o-16 q-20 u-26 v-15
~pec a-17 d-19 l-16 m-19 q-18 u-20
~peci d-15 n+18
~pect q-17
~ped d-23 h-17 j-25 n-26 p-26
~ped> d-16 i-22 j-18 n-23 p-23
~pedi o-16
~pee n-15 s+21
~pel b-16 e-20 f-15 g-16 h-15 j-19 l-22 q-21 r-16 s-18 t-15 v-17
~pele m-26 u-17
~peli a-16 u+17
~pell m+21
~pen c-19 e-20 f-28 h-33 i-40 j-41 k-16 l-29 o-29 p-21 r-30 s-30 t-19 v-29
~pend a-20 m-29 n+15
~pene u-25
~peng m+16
~peni d-17 n-15 u-16
~pens a-15 f-19 i-23 j-21 n-21 r-16
~per a-16 c-36 e-30 f-29 g-35 j-16 k-32 l-16 q-28 u-65 v-19
~per> g-18 i-18 o-18 r-20
~pera n-16
~perb m-21
~perd a-15 l-17 p-18 r+22
~pere b+15 l-20 m-22 o-17 p-16 q-15
~peri a-16 m-17 n+25 q-15
~perm a-17 b-15 r-16 u-16
~pero b-19
~pers d-17 j-15 u-20
~peru m+16
~perw d-17 m-22
~pes n-15 u-15
~pest l+17 m-17
~pez a+18 n-16
~peza a+18 n-16
~pho a-17 m+28 u-20
~phot m+15
~pia a-17
~pia> a-17
~pic a-16 b-31 c-20 e-18 f-17 j-23 k-21 l-32 n-35 r-21 t-19 u-43 v-26
~pica m-18 s+16
~pick b-25 k-17 l-24 n-26 r-26 s-29 u-34 v-22
~pico a-16 g+21 j-19 m-24
~pid m-17 r-17
~pie d-16 g-19 i-20 m-27 s-18
~pier i-15 m-18
~pin d-26 g-26 h-16 j-25 m-17 n-23 o-29 q-28 u-21 v-18
~ping d-17 f-16 g-17 j-19 n-28 o-27 q-25 v-18
~pis m-18
~piss m-17
~pit d-20 g-22 h-25 l-18 n-16 r-15 s-21
~pita d-18 h-23 l-16 s-19
~pla a-27 c-32 e-29 f-32 g-23 h-41 k-41 l-49 p-33 s-41 t-26 v-22
~plac d-26 h-16 i-21 l-17 n-28 p-16 s-18
~plai a-26 d-28 j-20 n-15
~plan a-21 g-21 h-20 i-17 l-16 o-18 u-37
~play a-18 d-16 j-19 k-17 l-21 m+37 n-21 o-18 q-17 r-22 u-15
~plaz a-20 h-19 j+22 m-26 n-17 q-16 u-19
~ple e-37 f-34 h-29 n-17 p-34 q-50 s-33 t-35 u-23
~ple> a-16 u-16
~plea d-29 e-34 f-32 h-28 n-33 p-29 q-45 s-29 t-32 u-17
~pli a-23 b-18 g+16 j-23 k-16 l-21 m-32 n-30 p-18 q-20 r-19
~plic m-21 n-18
~plit d+16
~plu d-18 g-18 i-23 j-19 l-24 m+22 u-20
~plum g-16 i-21 l-22 m+16 u-17
~ply a-19 d-17 g+20 l-17 n-18 u-18
~ply> a-19 d-17 g+20 l-17 n-18 u-18
~po> a+16 c-16 d-34 g-17 h-24 j-26 o-24 q-19 s-20
~poc d+15 m-23 q-15
~pod d-27 e-15 f-17 g-29 h-18 j-23 k-23 l-31 m-26 p-25 r-26 u-29 v-22
~pode g-20 l-17 m-28 n-17 o+16 p-18 u-17
~podr d-15 m-27 q-20 r-17
~poe e+19
~poem m+18
~poi e+16 m-27 u+16
~poin m-18 u+16
~pol a-16 b-19 d-20
~poli b-18 d-16
~pon b-45 e-37 f-36 g+38 h-34 j-42 l-31 m-34 o-17 p-36 s-37 t-29 u-24 v-36
~pond a-21 g+17
~pone a-24 b-15 d-29 g+16 m-32 o-33 q-28
~pong b-30 c-17 d-28 f-16 g+28 h-15 j-20 l-23 m-31 p-18 q-28 r-19 s-21 u-34 v-20
~poni a+16 d-17 m-17
~pop f+19 g-16 u-18
~por a-23 b-22 d-17 i-23 o-16 p-16 r-23 u-18 v-16
~port a-17 b-21 d-17 i-22 o-17 p-16 r-21 u-17 v-15
~pos h-30 i-27 j-34 k-19 q-21 r-17 v-17
~pose u-24
~posi u-16
~poss d-15
~post h-22 j-15 m+20
~pot c-18 d-26 g-18 h-18 i-25 l-20 n-29 q-25 u-21 v-16
~pot> d-17 h-16 i-18 l-16 n-22 q-20 u-16
~pots a+22 i-17 m-18
~ppe f-19 h-18 i-23 j-31 n-31 p-24 s-16
~pped i-19 n-21 p-20
~ppen j-22 n-19
~ppi a-16 d-16 f+17 g-17 j-15 n-17 s-16
~ppin a-16 d-16 f+17 g-17 j-15 n-17 s-16
~ppo e+16 l-15 m-22 u-19 v-16
~ppos u-15
~ppr d-21 m-18
~ppro d-17
~ppy b-17 e-17
~ppy> b-17 e-17
~pra b-18 d-27 e-17 i-19 j-26 l-17 m+17 n-20 p-18 q-20 r-17 s-19 t-16 v-16
~pran d-20 j-16 u-16
~pre a-34 d-21 e-45 f-39 h-40 j-22 l-34 p-23 q-18 r-32 s-18 t+19 u-19 v-23
~pre> v-17
~pref a-29 c+17 d-18 g-18 h-17 j-16 k-18 m-34 n-19 u-21 v-16
~preg a-17 b-16 d-18 l-23 n-23 o-20 p-18 q-17
~pren a-19 c-20 i-15 k+21 l-21
~prep a-28 g-29 j-15 u-21
~pres c-20 d-21 i-34 j-25 k-21 l-30 n-28 o-33 q-21 t-17
~pri b-16 j-19 l-17 o-20 s-15 u-30
~prim m-16
~pro a+25 c-39 e-29 f-25 g-43 h-32 i-36 j-38 k-29 l-31 m-25 p-35 s-33 t-18 v-31
~prob b-24 c-21 d-28 e-20 f-16 g-19 i-19 j-22 l-23 n+16 p-23 s-18 t-17 v-18
~proc a+18 d-17 m-20
~prog m-16
~pron a+16
~prov m-21 n-16 o-16
~prox m-16
~prs m-16
~prsn m-16
~ps> b-24 d-31 h-19 l-27 p-23 q-23 r-23 u-18
~pt> a-17 h-17 j-18 n-17 p-20 u-18
~pta h-16 j-18 m-25 u-17
~ptan m-25
~pti b-24 e-17 f-19 g+21 h-17 i-20 j-20 n-21 q-21 r-23 s-15 t-16 u-23 v-20
~ptin d-16 g-20 r-18 u-15 v-16
~ptio g+23 j-18 l-21 m-25 n-16 u-16
~pto m+23
~ptop m+18
~pts a+17 g-20
~ptsd a+17 g-20
~pty n+18
~pty> n+18
~pue b-32 c-16 d-19 e-45 f-42 g-25 h-17 j-53 k-17 l-55 m-29 p-40 r-58 s-22 t-43 u-66 v-51
~pued b-26 e-39 f-36 g-20 h-15 j-40 l-47 m-67 p-37 r-60 s-43 t-38 u-54 v-43
~pues b-24 c-17 d-27 g-25 h-17 i-29 j-19 l-21 u-24 v-16
~pul a-22 d-23 g-18 h-17 i-24 l-16 m-22 n-24 o-18 p-16 q-22 r+20 u-17
~pull a-26 d-20 h-16 i-23 j-19 l-15 m-24 n-18 o-15 p-15 q-22 r+22
~pur m+21
~pus a-19 b-15 d-18 l-16 m-36 n-18 o-24 u-24
~puso m-20 o-18
~py> a-25 b-22 c-18 d-19 e-27 g-16 h-19 l-21 m+18 o-17 q-16 t-18 u-22 v-16
~qua b-15 d-19 g-18 i-18 j-21 l-16 n-21 q-21 s-23 u+15
~qual g-15 m-22 u+20
~que a-21 b-25 c-20 d-52 e-30 f-30 h-30 n-20 o-18 u-32 v-38
~que> a-18 m-18
~qued a-48 d-28 e-18 f-16 g-28 h-18 i-45 k-39 l-28 s+20 v-21
~quen l+15
~quer b-18 k+19 l-21 m-27 q-16 s-15
~ques a-18 b-16 n-20 o-18 p-18 q-15 s-19 u-16
~qui c-34 d-50 e-52 f-48 g-31 h-58 j-19 m-24 n-18 p-15 r-22 s-21 t-48
~qui> b-25 c-18 d-25 e-17 h-20 i-22 k-18 n-21 o-22 p-21 r-29 s-22 u-32 v+21
~quie c-18 d-40 e-33 f-30 g-25 h-33 j-39 l-17 n-48 o-17 r-43 s-39 t-32
~quil m-18
~quis m-19 p-16 u-19
~quit a-43 c-19 d-26 g-27 h-18 i-38 j-26 k-28 m-26 o-16 p-25 q-32 u-40 v-31
~ra> c-65 e-65 f-59 i-27 j-30 l-48 m-20 n-31 p-22 q-48 r-28 s-20 t-56
~rab a-29 c-18 e-16 f-18 g-25 j-26 k-18 l-25 r-18 s-22 v-17
~raba a-27 e-15 f-18 g-24 j-25 k-18 l-24 p-19 r-18 s-21 v-17
~rac b-21 d-23 i-22 l-16 n-19 o-25 p-15 q-16
~rach m-15
~rack d-15
~ract o-16
~rad b-27 d-24 h-20 i-19 j-17 l-16 m+21 n-22 o+21 p-25 q-22 s-16 u-23 v-19
~rade a-22 b-23 d-19 h-18 i-17 n-15 o+21 u-20 v-15
~radu m+16 p-16
~rai a-30 b-24 d-28 f-17 g-28 h-20 i-22 j-20 k-16 l-21 m+20 q-22 v-16
~rain a-24 b-20 d-23 g-20 h-25 m+16 n-22
~raj m-20 q+20
~rajo m-20 q+20
~ral g-15 u-23
~ram m-16
~ram> m-16
~ran b-40 c-29 e-30 g-36 j-39 k-27 l-33 m-17 r-32 t-27 u-26 v-17
~ran> m+20 u-16
~rang b-18 m-16 o-16 q-18
~rank m-20 n+15
~rano m-23
~rans a-17 d-19 n-18 o-17 u-16
~rant d+25 e-17 m-17
~rar a-22 c-16 e-18 g-20 h+17 j-26 k-17 l-25 q-17 r-24 u-32 v-27
~raro a-17 d+17 l-16 m-22 q-16 s-18 u-16
~rary m+19
~ras d-30 f-16 g-18 j-24 o-17 p-21 q-22 u-36 v-27
~ras> o-21 r-15 u-25
~rash m+19
~raso m-19 r+20
~rass l+18 m-19
~rat a-34 e-17 g-27 h-20 j-24 k-17 m-30 p-23 q-31 s-22 v-27
~rata g-16 u+17
~ratc m-16
~rath a-17 m-29
~rato i+16 m-18
~raz n-21
~rbi m-21
~rbil m-21
~rca> j+17 m-21
~rch a-16
~rch> a-16
~rci n+16
~rcu a-16 m+19
~rcut a-16 m+19
~rd> c-22 f-23 h-21 j-37 k-27 l-31 m+16 o-16 p-33 q-31 r-33 t-24
~rda a-31 b-23 f-15 g-23 h-17 j-27 k-15 n-32 o-22 p-18 q-20 r-22 v-23
~rde a-26 c-16 d-23 g-15 i-22 j-18 k-18 l-22 n-28 o-32 r+16
~rde> m-18 n-17
~rden a-25 b-19 o-18 r+19
~rdi d-18 k-18 l-16 r+16 s-16
~rdo a-15 r+16
~rdon r+15
~rds a-26 j-15 l-16 o-16 q-22
~rds> a-26 j-15 l-16 o-16 q-22
~re> a-21 c-43 e-78 f-16 g-24 h-17 k-39 o-20 p-25 q-21 t-58 u-28
~rea d-33 e-46 f-46 g-66 h-23 j-20 o-16 p-57 q-56 r-33
~reab m-17
~reac b-23 c-27 d-37 g-20 j-26 m-54 n-21 o-17 q-17 r-15 t-17 u-38
~read b-25 f-16 g-33 h-24 j-33 k-32 m+17 p-24 q-35 s-26 t-29 u-33 v-30
~reak e-15 l-15
~real b-19 c-18 d-29 g-16 h-19 i+17 j-17 l-20 n-22 p-18 v-23
~ream i-20 n-19 s+16 u-29
~reas d-16
~reat b-19 d-26 g-26 h-22 i-21 j-24 o-22 q-19 s-17 t+18
~rec b-48 c-36 e-27 f-26 g-26 h-31 o-43 r-30 u-23
~rece a-28 b-16 n-16 p-20 u-24
~reci b-19 g-19 i-33 n-17 q-21 u-31 v-19
~reco b-18 c-16 d-16 g-30 j-19 k-24 l-22 o-17 r-17
~rect l-17 u-18
~red a-30 c-24 d+15 e-25 f-21 g-21 i-21 j-37 k-24 l-35 n-36 o-41 p+18 q-25 r-40 t-31 v-30
~red> a-25 c-18 g-16 i-15 j-31 k-18 l-29 n-31 o-39 p+19 q-21 r-34 t-27 v-36
~redi d+16
~ree b-38 c-37 e-37 g-41 h-37 i-20 j+23 l-15 n-47 o-32 q-47 s-40 u-34
~ree> d+15 h-17 i-19 l-18 n-20 o-15 q-28 r-19 s-20 t-16 u-30
~reed j-16 p+18
~reen k+16 l-20 u-16
~reet a-18 d-19 g-15 h-18 i-15 j+16 l-16 m-17 n-16 o-15 p-16 q-19 s-16 t-17
~ref a+18 c+16 d-35 e-20 f-16 g-28 h-22 j-24 k-28 m-34 n-35 p-30 q-32 r-25 s-28 t-21 u-38 v-26
~refe a+22 b-30 c+15 d-24 g-20 h-17 k-19 m-32 n-16 p-20 q-18 u-26 v-18
~refi d-16 l-18 m-17 n-24 q-17 s-18 u-19
~reg b-25 c-22 d-28 k-19 l-26 n-30 o-19 r-19 s-22 v-18
~regi a-16 m+17
~regr m-19
~regu a-17 b-16 d-18 l-23 n-23 o-20 p-18 q-17
~reh n+17
~reha n+17
~rel a-17 i-19 m-20 u-18
~rele i-17 q+19 u-17
~rem c-20 d-29 f-16 g-24 h-19 i-31 o-29 p-21 q-24 s-21 v-26
~reme m-23
~remi a-20 b-22 n-15
~remo a-21 i-18 o-17 q-15 r-16 u-20 v-21
~ren a-21 c-41 d-43 e-23 f-25 h-34 i-41 j-32 n-15 p-24 q-38 s-32 t-25
~ren> a-20 o-21 q-16 r-21 s-16 u-17
~renc d-22 g-19 o-22
~rend a-21 c-21 i-16 k+19 l-23 u-16
~renl l+18
~rent a-23 d-24 h-15 i-24 l-17
~reo d-18 g-16 n-18 u-22
~reo> d-16 m-16 u-20
~rep a-40 g+19 j-25 k-22 o-23 q-24 s-16 u-32 v-17
~repa a-28 g-29 j-15 u-21
~repl a-20 d-17 g+20 l-19 n-17 u-16
~repo m-16
~rer a-19 k+19 l-19 m-26 q-15
~rer> a-18 k+19 l-19 m-24
~res c-47 d-50 e-39 f-37 h-41 i-36 j-52 o-37 p-24 r-36 t-43 v-26
~res> a-17 d-22 q-17
~resa a+17 g-22 j-16 m-39 n-17 o-18 r-27 s-19
~rese b+16
~resi i-16
~resp a-21 g+17
~ress d-18 g+18 i-20 j-20 o-16 q-19
~rest g-18 i-21 k-23 n-16 o-19 q-17 u-39 v-22
~resu a-26 c-19 d-18 g-24 j-15 k+31 l-20 q-15
~ret d-15 k-18 l-22 o-19 u-18
~retu a-15 l-17
~rev b-16 i-20 k-16 n-16
~rew a-15 h-16
~rge b+18 c-25 e-24 f-21 g-33 h-26 i-34 k-25 p-24 q-27 r-27 s-21 u-36 v-30
~rged a-16 d+23 m-20 o-17
~rgen a-17 d-15 u-23
~rget a-28 b+18 d-30 g-24 h-20 i-17 o-17 u-32 v-18
~rgi n-18 o+18
~rgio o+19
~rgo b-15
~rgot b-15
~ria c-24 f-22 g-22 h-29 j-28 k-23 l-29 n-30 q-34 r-24 s-35 t-17 u-38
~ria> c-21 f-21 g-20 h-27 j-25 k-21 l-26 n-26 q-32 r-21 s-33 t-15 u-34
~rib b-32 d-34 e-30 f-25 h-29 j-33 n-35 o-33 p-29 q-30 r-19 s-27 t-22 v-27
~riba b-16 g-19 i-16 k-18 o-18 u-20
~ribe a-25 c-23 d-15 g-33 i-20 j-17 u+16
~ribi n-18 o-16 q-15 u-27
~ribo g+21 l-16 m-16 u-17
~ric m+19 u-17
~ric> d-15
~rid a-22 d-22 g-21 j-20 l-18 n-26 o-23 q+19 t-15 u-36 v-20
~rida b+17 r-18
~ride m-20 q+21 u-20
~ridi m-19 p+16
~rie h-16 i-17 j-18 l-21 n-21 q-16 v-15
~ries g-19 l-15 n-16 u+17
~rig a-22 c-21 e-22 f-18 i-24 k-16 l-29 p-18 v-21
~righ a-22 c-21 e-22 f-18 i-24 k-16 l-29 p-18 v-21
~rim m-16
~rin a-17 b-44 c-17 d-30 f-16 g-49 i-33 k-22 r-40 t-23 u-20 v-26
~ring b-40 d-28 g-47 i-29 k-19 r-37 t-20 u-16 v-22
~rink n+16
~rio g-19 h-15 i-29 l-21 o-27 p-26 r-22 s-21 u-19 v-26
~rio> d-17 g-16 i-28 l-18 n-15 o-18 p-23 u-26 v-23
~riod a-16 m-17 n+25 q-15
~rip a-24 b-20 d-19 h-16 i-17 n-19 q-15 r-15 u+28
~rip> a-16 d-17 h-16 n-17 u+25
~rir b-20 m-18
~rir> h+15
~ris d-16 g-21 j-18 m-28 n-19 o-23
~ris> h+18 m-17 o-15
~risk g-16 m-17 u+19
~rit a-31 g-20 j-24 l-26 n-24 p-25 q-27 v-28
~rita d-19 j-18 l-17 v-16
~rite i-18 n-17 u-23
~riti a-17
~riv a-26 b-35 c-19 d-23 e-18 f-17 g-17 h-22 i-25 k-23 l-26 m-24 o-23 p+17 q+19 s-21 t-21 u-32
~rive a-26 b-35 c-19 d-30 e-18 f-17 g-17 h-22 i-30 k-23 l-26 m-24 o-23 p+17 q+19 s-21 t-21 u-31
~rk> b-41 c-26 e-22 f-24 j-34 k-30 p-20 r-23 s-35 t-23 v-20
~rke a+17 o-18
~rki a-18 d-18 g-16 h+15 l-15 n-25 r-16 t-18 u-15
~rkin a-18 d-18 g-16 h+15 l-15 n-25 r-16 t-18 u-15
~rks a-20 b-16 d-18 h-19 l-20 n-19 o+15
~rks> a-20 b-16 d-18 h-19 l-20 n-19 o+15
~rl> a-16
~rle m-16
~rle> m-16
~rli j-16 m-23 n-15 o+16 u-20
~rlie j-16 m-23 n-15 o+16 u-20
~rly a-19 b-15 d-19 j-17 u-22
~rly> a-19 b-15 d-19 j-17 u-22
~rm> b-21 d-24 g-20 j-23 k-18 l-26 m+17 n-25 p-17 q-21 s-25 u-24
~rma a-24 b-25 c-18 d-24 f-18 h-21 j-28 k-19 l-23 o-27 v-24
~rmac a-16 d-16 g-19 j-17
~rmal a-19 d-16 j-20 n-21 o-17 p-17 s+16
~rmat d-16 g+18
~rme b-40 d-38 e-23 f-20 g-36 h-29 j-32 o-26 s-34 v-29
~rme> b-37 d-31 e-20 f-18 g-32 h-26 j-28 m-15 o-23 p-30 s-29 v-25
~rmed l-17 n-15 q-18
~rmi a-28 b-27 c-16 d-23 g-20 i-23 j-23 m-41 n-18 o-20 s+16 v-19
~rmid s-15
~rmir r-16
~rmis m-20
~rmo u-18
~rmo> u-18
~rms m-15
~rms> m-15
~rn> a-41 b-42 c-33 d-34 e-27 f-17 g-23 h-26 m+19 n-27 q-28 s-26 v-25
~rne d-15 g-19 l-22 p-15 u-19
~rnet m+18
~rni b-30 d-19 e-17 f+24 j-21 k-17 l-26 m-24 p-15 q-28 u-24 v-21
~rnin b-30 d-19 e-17 f+24 j-21 k-17 l-26 m-24 p-15 q-28 u-24 v-21
~rno d-19 h-18 i-26 j-22 k-24 l-27 m-20 n-29 p-18 q-22 r-25 u-32
~rno> b+17 i-16 j-18 k-19 l-23 m-21 r-16 u-15
~rnoo n-22 o+16 u-15
~ro> c-19 e-56 f-55 g-32 h-58 m-32 p-26 s-32 t-33 u-16
~roa d-17 n-15 u-20
~road d-17 u-18
~rob b-24 c-21 d-28 e-20 f-16 g-19 i-19 j-22 l-23 n+16 p-23 s-18 t-17 v-18
~roba m-17
~robl a-21 b-17 c-17 d-21 g-17 j-17 l-17 n+16
~roc a+17 d-30 g-17 h-17 i-18 j-16 l-16 m-31 r-17
~roce a+18 d-18
~rod m+16
~rog g-18 j-18 m-22 n-27 o-16 q-17
~rogr m-16
~rok d-18 n-18
~roke d-18 n-18
~rol d-24 i-15 j-17 l-17 s-20 u-15 v+15
~rol> d-17 m-19 v+16
~roll m+16
~rom a-34 e-22 h-37 k-24 o-31 q-37 r-19 v-28
~rom> a-31 e-21 h-36 k-24 o-33 q-36 r-18 v-28
~ron b-40 c-24 e-27 f-21 g-33 k-22 l-45 m-23 n-41 p-35 r-21 t-20
~ron> b-27 c-17 d+17 e-16 g-25 i-31 j-34 k-16 l-32 m-40 n-28 p-27 r-27
~ront b-21 g-17 l-22 n-16 o-16 p-16 u-22 v-16
~roo a+17 b-27 c-21 d-25 g-17 h-21 i-25 j-23 l-24 o-27 q-22 r-21 v-23
~roof m+16
~room a+20 b-24 c-16 d-26 h-19 i-23 j-18 l-21 m-24 o-25 q-19 r-19 v-21
~rop a-25 d-21 i-18 s-21 u-30
~rop> a-20 d-16 m-37 p-22 r-22 u-22
~ros a-28 b-19 g-26 h-27 i-17 l-22 o-26 p-18 q-27 s-22 t-17 v+21
~ros> d-16 m+20 u-17
~rosa m-26 q-16 u-24 v+25
~ross a-19 d+16 h-19 j+15 l-16 m-30
~rot m+16
~rote m+16
~rou c-19 f-18 g-35 k-19 l-19 n-31 p-17 t-20 v-24
~roug g-18 l-27 s-16
~roun b-21 d-17 n-19 p-15
~rout u-16
~rov m-21 n-16 o-16
~rove d-17 m-17
~row d-31 f-17 g-19 i-16 j-19 n-21 p-18 r-29 u-35
~row> d-28 f-17 i-15 j-19 l-20 n-20 p-18 r-29 u-24
~rox m-16
~roxi m-16
~rpo d-16 q-16
~rpor q-15
~rqu l-15 m-23 r+23
~rra d-23 e-17 g-18 h+17 i-22 j-19 k-17 l-20 m-21 o-28 q-24 r-26 u-23 v-18
~rrac m-15
~rral a+15
~rran b-18 o-16 q-18
~rrar a-16 h+23 m-25
~rre d-21 i-19 j-17 q-18 t-15 u-23 v-22
~rren o-15 v-16
~rri a-22 d-22 g-15 j-16 l-17 m+17 o-16 q-16 u-19
~rrid r-17
~rriv m-16
~rro a-22 c-24 d-43 e-17 f-25 g-28 i-29 l-27 n-28 p-33 t-25 u-37
~rro> a-23 b-23 d-23 i-17 m-38 n-20 p-22 q+18 v-18
~rrow d-19 f-16 n-19 r-23 u-21
~rry a-31 d-34 e-21 f-17 h-30 i-32 j-26 k-23 l-25 n-25 q-41 t-24 u-43
~rry> a-30 d-33 e-21 f-17 h-29 i-31 j-25 k-22 l-24 n-24 q-40 t-24 u-42
~rs> b-21 e-31 f-30 k-17 l-33 n-40 o-19 q-19 r-36 s-30 t+17
~rse a-21 d+17 i-23 l-17 m-22 o-26 q-21
~rse> a-15 i-19 m-16 o-22 q-16
~rsn m-16
~rsn> m-16
~rso u-17
~rson u-17
~rst b-26 e-19 f-17 h-29 i-17 k-23 l-24 p-26 q-24 r-20 t-23 v-17
~rst> b-21 g-17 h-20 p-23 q-18 r-20
~rsta a-18 m-20 o-16 u-16
~rt> c-31 e-27 f-29 g-43 i-33 k+25 l-43 p-38 v-29
~rta a-27 b-22 o-18 q-19 u-17 v-16
~rta> a-25 b-19 o-16 q-17
~rte b-18 g-18 i-26 k-21 m-22 n-23 v-24
~rte> a-15 i-16 m-18 n-16
~rted d-17 j-20 u-18
~rter r+16
~rtg e+22 f-17 m-15 u-21
~rth a-17 d-19 i-16 o-17 s-19 u-20 v-16
~rth> j+16 u-15
~rti d-16 m-22
~rto j-18
~rto> j-18
~rts d-23 i-15 l-18 m+23 u-21
~rts> d-23 i-15 l-18 m+23 u-21
~rty d-16 e+20
~rtyu e+21 m-21
~ru> m+16
~ruc a-27 b-25 d-26 g-18 h-16 i-22 l-15 p-19 s-23 u-26
~ruck a-19 d-17 i-17 p-17 s-17 u-20
~ruct b-17 j-18 n+16 o-15
~rue a-16 i-15 j-20 q-18
~rue> a-16 i-15 j-20 q-18
~rug j-18 n-15 u+16
~rug> j-15 u+16
~ruh e-17
~ruh> e-17
~rui a-19 d-18 i-16 o-21 u-19
~ruin m-16 n+16
~rul u-17
~rule u-17
~run a-15 f-16 h-18 m-16 n-18 q-16
~runk m-16 s+17
~runn f-16 h-17
~rus m-21 u-17
~rust m-15 u-15
~rve i-19 l-20 m+16 q-16 s-18 v-15
~rve> i-17 l-17 n-21
~rvi d-15 m-21 u-15
~rvic m-18
~rwa i-23 l-15 u-16
~rwar i-23 l-15 u-16
~rwo d-17 m-22
~rwor d-17 m-22
~ry> a-21 d-22 e-38 f-25 h-43 i-18 j-52 k-31 l-36 n-20 q-38 v+22
~ryt a-25 l-23 u-21
~ryth a-25 l-23 u-21
~ryw m+15
~sa> b-22 c-22 d-37 e-24 f-22 h-27 i-16 k-23 l-16 n-15 r-38 t-21 u-20 v+21
~sab a-19 b-15 l-16 o-20
~sabi a-18 i+16
~sac b-15 d-22 i-16 j-24 n-20
~saca j-18
~saco d-15 n-15 u-19
~sad g-23 n-20 u-23
~sada l+16 m-15
~sado g-18 n-19 u-16
~saf d-22 j-17 n-21 u+19
~safe d-22 j-17 n-21 u+19
~sag a-17 b-21 l+21
~sage a-15 b-20 l+19
~sai c-18 d-34 f-17 g-21 h-20 j-27 q-29 r-28 s-24 t-22 v-25
~said c-18 d-34 f-17 g-21 h-20 j-27 q-29 r-28 s-24 t-22 v-25
~saj i+17 m-16
~saje i+17 m-16
~sal a-31 b-32 c-25 e-29 g-32 h-26 i-26 j-16 l-33 p-17 u-20 v-26
~sale a-20 j-18 m+19 r-17
~sali a-23 b-22 g-24 i-17 j-23 l-18 m-17 r+15 u-25
~salu m-20
~sam b-29 c-20 e-19 f-21 h-21 k-17 l-31 p-17 r-21 t-18 v-28
~same b-29 c-20 e-19 f-21 h-21 k-17 l-31 p-17 r-21 t-18 v-28
~san a-25 b-24 g-17 h-17 i-25 j-23 n-22 o-21 v-19
~san> m-17 u+20
~sant m+18
~saq l+15
~saqu l+15
~sar b-28 c-15 d-26 e-18 j-16 k-15 l-22 p-20 r-22 u-31
~sar> b-18 u-20
~sas m-15
~sas> m-15
~save m-19 r+16
~say c-19 d-18 f-30 h-17 i-17 j-25 k-21 l-28 p-15 t-17 v-20
~says f-30 h-16 j-25 k-20 l-27 n-17 t-17 v-19
~sca c-17 f-16 g-27 h-21 i-28 j-28 k-17 l-25 m-24 n-25 o-31 s-23 u+18
~scam u+17
~scan b-16 d-15 j-16 q-17 u-16
~scar d-16 m-25 o-16 r-17 v-16
~sch a-16 p-15
~sche m-17
~sco b-33 g-29 h-19 i-31 j-26 n-30 u-22 v-19
~scoo m-17
~scor d-18 m+20
~scou d+22 m-30
~scr d-41 e-31 f-27 h-31 i-21 j-37 o-40 p-32 q-33 r-34 s-30 t-24 v-31
~scra a-18 b+18 i-15 m-24 u-16
~scri b-36 d-33 e-27 f-23 h-28 j-32 n-33 o-32 p-27 q-30 r-28 s-25 t-20 v-25
~scu a-17 l-21 n-16 q-22 u-22 v-17
~scul b+17
~sd> a+17 d-17 e+19 g-22 m-27
~sde a-18 b-20 d-21 l-15 m-33 o-20 r-22 s+24 u-18
~sde> a-18 b-20 d-21 l-15 m-33 o-20 r-22 s+24 u-18
~sdf e+24 f-16 l-15 m-25 u-15
~se> a-17 d-17 e-64 f-60 h-74 m-36 n-39 p-61 q-32 r-31 s-19 t-60
~sec m-20
~seco m-16
~sed a-26 h-19 i-31 k-22 p-30 q-34 u-31 v-21
~sed> a-25 i-30 k-22 p-30 q-33 u-23 v-21
~see a+24 d-15 i-15 m-27 n-22 q-15
~seen a+24 m-25 n-21
~seg a-16 m-18 q-16
~segu a-16 m-18 q-16
~sel b-21 g-24 h-26 j-27 l-21 m+17 o-18 p-21 r-21 s-18 t-17 v-18
~self h-16 j-17 m-24 p-17
~sell d-20 m+24 u-17
~sem b-31 g-17 m-36 n-35 q-17 r-17
~sema a+15 b-18 i-20 j-19 m-26 n-23
~seme b-18 j-18
~sen a-33 b-16 e-22 h-36 m-22 n-44 p-33 q-41 r-19 s-15 u-32 v-39
~sen> m-23
~sena i-17 m+20
~send a-35 b-32 f-16 h-19 n-29 o-23 p-21 q-28 r-28 s-19 t-19 v-24
~seno m-22
~sent a-19 d-28 g-21 i+17 n-22 o-28 u-22
~ser a-19 b-28 c-15 e-16 f-20 g-16 i-26 j-27 k-20 l-27 o-16 p-20 v-22
~sera b-15 d-24 g-16 j-17 l-17 m-28 o-17 s+16 u+24
~seri d+16 m-17 u-16
~serv u-18
~ses l-17 m-17 o-19
~sfe d-15 i+19
~sfer d-15 i+19
~sgo d-15 m-19 u+19
~sgos d-15 m-19 u+19
~sh> c-21 d-34 e-22 f-19 g-24 h-21 i-24 j-25 k-18 o-15 p-22 q-28 r-16 t+18 u-32 v-22
~sha a-18 s+15
~shak s+15
~shav n+15
~she n-17
~shed n-15
~shi a-16 d-17 l-22 m+16 n-20 p-19 q-17 u-18
~shin l-19
~sho a-16 c-28 d-27 e-20 f-20 h-35 i-18 j-31 k-27 l-42 o-17 t-21 v-17
~shop b-15
~shor m-20
~shou b-29 c-21 d-41 h-19 j-22 k-16 l-23 v-15
~show l-20 o-24 p-15 s-21
~shu m-24 u-16
~shut m-24 u-16
~si> m-17
~sia m-17
~sia> m-17
~sib d-21 k-15 q-19 u-18
~sibl d-20 q-17 u-17
~sic b-18 c-17 d-22 e-18 g-20 h-18 i-18 l-22 o-20 q-26 u-26
~sica d-15 e-16 g-16 q-19 u-19
~sid a-26 d-33 g-22 h-15 i-16 o-22 q-29 v-19
~side a-23 d-32 g-21 m+19 o-21 q-28 v-16
~sie d-25 g-28 h-17 j-27 l-17 n-20 p-24 r-23 v-24
~siem v-17
~sien a-25 d-15 g-20 m-18 s+17
~sier b-17 m-20 p-16 u-22
~sig a+16 b-32 c-18 d-41 e-18 f-18 g-35 h-18 i-35 j-21 l-17 p-27 r-22 t-23
~siga a-15
~sign b-20 d-31 g-27 h-26 i-21 j-16 n-20 s-21
~sigo m-28 p-16 s+17 u-21
~sigu m-18 n-17
~sin a-22 i-20 j-32 k-20 l-19 m-18 n-31 o-36 p-29 q-36 s+35 t-28 u-34
~sinc b-22 d-21 l-17 m-49 n-18 o-25 q-21 r-17 s+34 u-24
~sing a-18 j-18 n-16 o-16 p-18 q-20
~sio b-17 d-32 g-24 j-22 m-36 o-17 q-15 r-19
~sion b-17 d-32 g-24 j-22 m-36 o-17 q-15 r-19
~sir b-16
~sirv b-16
~sis a-19 j-16
~sist a-19 j-15
~sit e-23 f-34 g-21 h-25 k-25 l-34 t-33 u-48 v-33
~site f-15
~sito d-27 g-16 j-15 l-19 p-22 r-17 s-18 u-27 v-17
~situ d-15 m-19
~siv i-15 u-23
~sive i-15 u-23
~sjd e+24 l-15 m-24
~sjdh e+17 m-18
~ska n-18 q+17
~ske a-26 b-18 j-19 q-17 t-16 u-17
~sked a-25 b-16 d-20 j-18 q-17 t-16 u-21
~ski a-26 c-19 d-31 e-21 f-18 h-22 i-26 k-16 l-24 o-21 p-25 q-22 r-23 s-29 u-33 v-27
~skin a-15 n-15 p-17 s-17 u-22 v-16
~skip a-19 b+19 c-17 d-23 e-20 f-15 g-18 i-20 j-21 l-20 q-15 s-17 u-24 v-16
~sks g-16 m-17 u+19
~sks> g-16 m-17 u+19
~sla u-17
~sle a-27 b-21 c-15 d-36 g-17 h-28 i-17 j-19 k-17 l-20 n-30 p-27 v-18
~slee a-17 d-29 h-20 j-16 l-16 n-28
~slep m-20 p-18
~sli a-16 m-18 n-16 o+17
~slid m-22 o+18
~slo q-17 r+22 s-16
~slow q-17 r+23 s-16
~sme m-15
~smen m-15
~smo b-18 i-16 m-18 r-16 s-18
~smo> b-17
~smok m-21 n+20
~sn> m-16
~sne m+20
~sno d-28 m+15 n-17 q-17 u-21
~snow d-26 q-16 u-21
~so> c-17 d-30 e-24 f-16 g-22 h-17 i-23 j-23 k-16 l-23 n-34 t-17 v-23
~sob d-20 m-16 n-16
~soc u-15
~sol b-24 d-15 g-19 h-17 i-25 j-27 m-32 n-25 p-16 q+26 r-22 s-16 v-18
~sola a-16 j-16 n-18 o-17 q+25
~soli m-16
~solo m-19
~som d-17 e-31 f-31 g-34 j-16 k-17 l-39 m-28 n-36 q-22 r-31 u-17
~some d-17 e-31 f-31 g-34 j-15 k-17 l-37 m-27 n-36 q-22 r-31 u-17
~son a-28 d-22 g-29 i-20 j-22 l-21 m+36 n-24 o-25 p-27 s-20 u-36
~song a-20 b-20 g-22 l-16 m+36 n-16 o-20 s-16 u-29
~sons m-16
~soo a+15 c-15 d-24 g-19 h-25 i-18 j-18 k-18 q-20
~soon a+15 c-15 d-24 g-19 h-25 i-18 j-18 k-18 q-20
~sor a-28 b+15 d-26 e-19 f-16 h-26 j-23 k-21 l-22 n-28 q-35 s-26 t-21 u-30
~sorr a-24 b+16 d-24 e-17 h-25 i-22 j-21 k-19 l-20 n-27 p-42 q-29 s-25 t-18 u-28
~sos u-19
~sos> u-19
~sou u-17
~sout u-16
~spa d-20 h-21 j-19 k-18 l+23 m-30 n-16 p-17 q-16 v-23
~spam b-19 l+21 m-22
~spe a-27 d-27 e-22 f-20 g-34 h-29 j-33 k-22 l-35 o-16 q-17 t-18 u-47 v-29
~spea c+16 d-21 g-15 h-16 j-18 m-17 n-20 o-16 q-20 u-26 v-15
~spec d-15 n+18
~spel m+21
~spen m-21 n+16
~sper a-17 l-22 m-26 n-18
~spi d-16 h-19 i-17 m-31
~spit d-16 h-19 i-17 m-31
~spl d+16
~spli d+16
~spo c-28 d-33 e-17 f-18 h-26 k-20 l-25 n-38 o-16 p-23 t-22 u-30 v-24
~spon b-19 d-22 g+16 j-15 k-16 n-18 q-18 r-16 u-21
~spot c-18 d-22 h-18 i-25 l-19 n-23 q-24 u-21
~spr u+16
~spra u+16
~spu a-23 b-16 d-18 g-15 u-19
~spue a-26 b-15 d-17 i-17 m-17 u-19
~sque m-15
~ss> a-20 c-34 e-31 f-29 h-21 k-15 l-49 m-20 p-39 q-42 r-15 t+17 v-23
~ssa a-20 b-22 l+21 n-17
~ssag a-16 b-20 l+21
~sse d-17 i-19 j-17 k-19 n-18 p-22 q-22 u-18
~ssed i-17 k-18 n-17 p-21 q-21
~ssi c-16 g-23 h-17 i-25 k-21 m-29 n-31 p-16 q-29
~ssib d-18 q-17 u-16
~ssin m-16
~ssio n-15
~ssm m-15
~ssme m-15
~ssp m+15
~sspo m+15
~ssu e-30 l-19 m-33 p-27 q+23 r-15 u-18
~st> c-73 e-67 f-70 h-26 i-24 j-23 k-18 l-23 o-23 p-67 q-22 v-32
~sta b-27 c-22 d-39 e-64 f-21 n-20 o-17 r-19 s-21 t-18 u-31 v-15
~sta> c-39 d-39 e-32 k-16 n-30 o-16 q-20 r-28 t-41 u-30
~stad j-20 m+25 u-16
~staf j-15 m-23 u+16
~stah c-15 i-16 k-17 l+22 m-20
~stai j+16 n-17
~stak l-21
~stam a-18 i-16 m+24
~stan a-29 b-22 j+17 k-30 m-29 n-33 o-30 p-19 q-24 r-33 s-33 u-37
~star b-34 c-29 e-25 f-25 i-27 j-47 k+24 o-25 t-22 u-57 v-30
~stat a-18 j+17 n-18 u-15
~stay a-28 b-21 d-18 g-16 i-18 j-20 l-16 r-17 s-24
~ste b-27 c-38 d-53 e-34 f-31 g-18 h-26 j-49 k-41 p-54 q-28 r-50 t-39
~ste> b-26 d-17 h-22 i-22 j-22 n-22 o-22 p-17 r-17
~stea a-18 n-24
~sted d-19 g-17 i-25 j-19 n-24 p-24 s-20
~stem u-19
~sten m-23
~ster b-23 d-19 g-21 h-16 j-19 o-24 p-22 q-17 r-20 v-19
~sti b-25 c-23 d-44 e-23 f-25 g-16 j-19 l-38 p-48 q-18 s+15 u-59 v-30
~stil b-35 c-16 d-34 e-19 f-20 g-31 l-31 m-25 p-37 s+19 t-24 u-48 v-22
~stio a-17 n-20 o-17 p-18 q-15 s-17
~sto a-30 b-32 c-21 d-17 e-53 f-47 h-28 j-28 l-21 n-49 q-21
~sto> a-40 g+17 h-19 j-30 k-22 m-50 n-21 q-22 r-29 s-31
~stoc m+24
~stop e-18 g-15 j-16 k+25 n-15 r-23 u-17
~stor a-21 d-16 g-16 j-17 l-23 n-21 q-22 r-20 s-20 u-27
~stos m-18 r-15
~stoy b-18 c-26 e-24 f-22 g-24 h-33 i-30 k-27 l-18 p-36 r+26 t-20 u-42 v-33
~str a-20 b-21 d-32 g-28 i-22 k-18 o-30 p-20 t-21 v-20
~stre a-17 d-18 h-18 j+16 n-15 p-15 q-19 s-15
~stri m-20
~stru b-19 d-15 j-22 o-16
~sts m+19 u-17
~sts> m+19 u-17
~stu a-22 b-24 h-22 j-27 k-23 m-22 n-21 p-19 q-24 t-18 v-27
~stuc g+18 l-17 m-35 v-17
~stuf j-18 m-18
~sub a-29 b-21 c-28 d-25 e-31 f-23 g-35 h-20 i-24 j-19 n-25 o-18 p-23 q-21 t-19 u-29 v-23
~sub> e-19 g-17 l+27 m-30 r-15
~subs a-17 c-16 g-22 u-21
~suc d-16 m-15 u+15
~succ d-16 u+15
~sue e-24 l-18 m-27 p-22 q+25 r-16
~suer u+15
~sul g-18 l-15 m-27
~sult g-18 l-15 m-27
~sum a-16 g-17 i-18 k+23 u-21
~sume a-15 g-16 i-17 k+23 u-20
~sun d-15 m+19
~sunn m+15
~sup a-20 b-22 e-18 i-21 j-21 l-20 o-24 p-18 q-22 r-28 t-15 u-29 v-20
~supe a-20 g-17 n-17 r-19
~supp u-19
~sur a-19 c-17 e-20 f-16 h-16 i-18 j-20 k-15 l-24 p-20 r-18
~sure e-19 g+15 i-17 j-17 l-19 o-23 p-18 u-21
~surg o+21
~sus a-22 b-15
~susp m-17 n+16
~swe a-23 b-18 d-27 g+21 j-19 l-18 m-22 n-26 o-18 q-20 r-19 u-26 v-21
~swer a-21 d-25 g+21 j-18 l-17 m-18 n-24 o-17 q-19 s-15 u-25 v-20
~swi m-20 s+15
~sy> a-16 j+16
~ta> a-17 b-27 c-64 d-69 e-64 f-21 g-23 i+28 l-23 m-15 q-24 t-22 u-24
~tab a-18
~tabl a-18
~tac b-20 d-27 g-21 l+19 m-43 o-22 q-21 u-28 v-20
~tact b-17 d-19 g-19 j-15 l+22 m-34 q-16 u-20
~tad j-22 m+16
~taf j-15 m-23 u+16
~tafa u+17
~taff m-15
~tah c-15 i-16 k-17 l+22
~tahp c-15 i-16 k-17 l+22 m-20
~tai a-18 d-20 i-16 j+17
~tail m+16
~tak a+16 c-19 e-31 f-34 g-27 i-59 m-24 o-33 r-25 s-22 t-24 u-48 v-20
~take c-17 e-29 f-28 g-24 i-55 j-28 o-29 r-43 t-32 u-43 v-16
~taki a+16 b-27 d-26 i-16 l-21 m-36 o-17 s-27 u-20
~tal e-29 f-29 g-39 h-48 i+19 k-27 l-45 n-45 o-36 p-38 q-24 r-47 s-16 t-25
~tal> g-17 h-24 i-25 l-16 n-21
~talk e-15 f-17 g-25 h-29 i+22 j-34 k-18 l-34 m-19 n-32 o-32 p-31 q-33 r-37 s-30 t-18 v-32
~tall i-18 m+19 u-23
~tam b-27 g-19 i-26 k-19 n-20 o-21 r-16
~tame b-20
~tamo a-17 i-16 m+22
~tamp m+18
~tan a-19 b-31 e-23 k-24 n-39 o-19 p-28 q-34 r-27 s-20 u-47 v-17
~tan> b-22 c-22 e-18 g-45 k-29 l-41 n-31 o-24 p-19 q-22 r-30 s-27 t-17 u-41
~tanc a-16 m-17
~tand m-39
~tant a-15 j-16 m+16 n-17
~tar b-49 c-39 d-26 e-35 h-26 i-37 k+20 n-20 o-17 t-37 v-41
~tar> a-21 b-23 d-18 h-21 j-28 m-23 q-31 r-25 v-17
~tard d-23 m-29 n-22 s-18
~targ h-16 u-15
~tari a+18 i-16 m-15
~tarm i-21 k-16
~tart a+15 b-28 c-22 d-35 e-21 f-18 g-31 i-21 j-38 k+29 l-41 n-32 o-17 p-18 t-16 u-38 v-21
~tas b-19 c-16 d-28 e-18 g-31 h-23 j-21 l-17 m-25 o-23 p-17 q-17 r-17 u+18
~tas> b-18 d-27 e-17 g-30 h-22 j-21 l-15 m-22 o-22 p-16 q-16 r-15 s-21 u+22
~tat a-21 j+16 n-26 u-17
~tax m+19 u-18
~taxe m+19 u-18
~tay a-28 b-21 d-18 g-16 i-18 j-20 l-16 r-17 s-24
~tay> a-16 i-18 j-16 m-17 s-16
~tays a-16
~tch a-24 d-30 g-20 j-23 m-16 r-18 s-16
~tch> a-23 d-29 g-19 j-22 m-15 o-18 r-18
~tco m+18
~te> a-22 d-23 e-47 f-28 g-24 h-40 j-38 l-18 n-24 p-25 r-38 s-23
~tea a-23 b-16 d-28 g-19 j-15 k-15 n-30 u-21
~teac d-16 m+16
~tead a-18 n-24
~tear m-19
~ted b-19 e-32 f-31 g-39 h-16 i-29 m-19 n-22 o-29 p-16 r-25
~ted> b-15 e-28 f-26 g-34 h-31 i-24 m-21 n-18 o-26 r-21
~tede b-18 i-19 n-18
~tee d-23 i-18 l+17 q-17 v-19
~teen l+19 m-30 v-18
~teet u-20
~tel a-28 c-27 d-16 e-16 f-18 h-27 j-20 k-27 o-41 p-35 q-32 s-17 t-16
~tel> a-23 b-15 m+18
~tele a-21 b-19 c-17 d-21 g-17 h-18 j-21 n-20 o-19
~tell b-27 g+16 i-16 k-18 l-36 n-26 o-29 p-27 q-24 v-22
~tem c-19 d-19 k-18 n-25 p-20 q-22 u-31 v-19
~tema u-16
~temb s+15
~teme m-18
~temp u-16
~ten c-37 e-36 f-35 j-53 k-46 m-51 r-28 t-37
~ten> a-23 d-25 g-20 i-35 p-17 q-32 v-24
~tend m-27 n-23
~tene s+15
~teng c-22 e-24 f-22 h-28 j-28 k-26 l-35 m-51 r-27 t-23 u-24
~tenm l+17
~tens d-16 i+15 u-17
~ter b-19 c-20 d-43 e-49 f-17 g-23 h-24 j-47 k-20 p-30 q-25 t-52 u-23 v-50
~ter> b-16 d-28 e-34 f-35 g-23 j-44 l-47 p-22 t-34 u-16 v-31
~tera m-15
~tere d-15 g-19 j-18 m-17 o-21 p-15 q-22 r-28 s-20 u-17 v-25
~teri a-15 o-17 q-18 s-20
~tern a-24 i-17 l-21 n-27 o+18 q-19 r-18 u-22
~ters m-19 u-18
~tes a-18 b-38 c-25 d-24 e-17 f-19 j-32 k-25 l-45 p-35 q-37 t-27 v-35
~tes> b-26 c-19 g-30 h-28 j-19 k-18 l-20 p-21 q-29 t-17 u-40 v-24
~test a-26 b-21 d-23 g+16 h+17 j-21 l-33 n-33 p-22 q-19 r-16 s-19 v-20
~tev b-18 d-21 g-15 h-20 i-20 j-18 q-18 u-26
~teve b-18 d-21 g-15 h-20 i-20 j-18 q-18 u-26
~tex a-22 b-28 c-16 d-48 e-25 f-31 h-36 k+18 n-55 o-38 p-45 q-43 r-41 s-43 t-36
~text a-22 b-28 c-15 d-47 e-25 f-31 h-35 k+18 n-53 o-50 p-44 q-42 r-40 s-42 t-36
~th> c-40 g-19 h-30 k-43 q-28 r-29 s-18 v-18
~tha a-15 c-17 e-34 f-57 g-24 h-64 i-40 k-19 l-51 p-23 r-18 s-19 t+18 u-27 v-20
~than a-15 b-15
~that c-17 e-33 f-57 g-24 h-63 i-41 k-19 l-50 p-21 r-36 s-18 t+18 u-26 v-19
~thdr m-15
~the c-17 e-48 g-40 n-19 p-16 s-20 t-38 v-26
~them a-16 c-17 d-22 g-16 i-24 j-15 k+19 n-16 o-22 q-17 s-16
~then b-16 i-17 j-21 l-20 n-29 p-16 u-27
~ther c-15 d-16 e-31 g-34 k-44 l-41 s-21 t-42 u-20 v-20
~thes a-24 b-33 f-21 h-25 j-29 k-34 l+24 m-24 n-30 o-28 p-16 q-31 r-23 s-20
~they b-30 c-17 f-23 g-27 h-38 j-23 k-23 l-26
~thi e-48 f-24 h-21 i-21 j-32 k-24 n-26 o-20 p-20 q-47 r-51 t-30
~thin c-16 e-24 f-16 i-23 j-20 l-16 q-26 r-57 s-17 t-38
~this d-17 e-33 f-15 h-24 i-17 j-27 k-24 n-32 o-29 p-55 q-38 r-31 t-21
~thn m-24 t+20 u-15 v-16
~tho a-26 d+19 i-21 l-26 m-20 o-21 p-23 s-21 v-18
~thou a-19 d+17 g-17 l-21 m-41 o-16 p-20 s-19
~thr g-25 n-27 q-15 v-17
~thre u-17
~thro g-19 l-28 n-20
~tic d-35 g-16 h-17 i-31 j-28 l-15 o-19 p-16 t-16 v-16
~tic> d-17 j-16 n-21 q-16
~tick m+22
~tie b-27 e-28 f-31 j-27 k-29 l-23 o-25 p-39 r-31 s-35
~tiem a-19 d-22 h-16 o-17
~tien b-25 e-27 f-29 j-25 k-28 l-22 n-56 o-22 p-36 r-39 s-35
~til b-45 c-22 d-40 e-22 f-25 g-38 i-18 j-19 l-34 m-31 p-41 s+25 t-27 u-18 v-25
~til> n-16
~till b-41 c-17 d-37 e-20 f-22 g-35 i-15 l-32 m-27 p-39 s+20 t-25 u-20 v-22
~tim c-27 d-27 f-37 g-36 i-42 j-16 k-30 r-19 t-23 u-35 v-35
~time c-26 d-26 f-37 g-35 i-41 j-16 k-29 r-18 t-23 u-46 v-34
~tin b-24 c-32 d-25 e-33 h-39 j-49 p-24 q-22 s-21
~ting b-21 c-27 d-21 e-29 f-18 h-36 j-46 n-32 p-22 q-19 s-17
~tio a-36 b-24 c-33 e-21 f-28 h-34 k-30 q-18 v-32
~tion a-36 b-24 c-33 e-21 f-28 h-34 k-30 q-18 v-32
~tir a-17 d-23 i-20 m+20 n-21 o-16 q-20 u-17
~tire a-15 d-21 i-18 m+20 n-20 q-19
~tis a-24 b-15 n-16 u-15
~tist a-21 n-16
~tiv a-21 c-15 d-18 i-20 j-19 k+27 l-30 n-24 q-18 s-16 v-20
~tiva k+21 l-21
~tive l-17 n-17
~tle b-16 o-17
~tle> b-15 o-17
~tly m-23
~tly> m-23
~to> c-30 e-26 f-52 h-53 j-21 k-53 n-25 p-24 q-23 r-28 t-19 v-28
~toc d-18 g-16 m+23 n-20 s-16 u-15
~tock m+24
~tod a-25 c-28 e-30 g-34 j-39 k-25 l-35 n-42 p-33 u-26 v-31
~toda a-16 c-22 e-18 g-26 j-33 k-18 l-25 n-31 p-25 u-39 v-27
~todo a-21 h-17 i-17 l-18 n-19 o-22
~tol i-18 n-24
~told i-18 n-24
~tom c-23 e-19 f-27 g-36 i-30 j-28 k-28 l-24 n+23 p-26 r-32 t-20 u-41 v-23
~toma b-21 h-19 i-17 k-16 o-23 q-21 u-20
~tomo a-15 c-16 d-30 f-21 g-29 i-16 j-21 k-16 l-16 n+16 p-17 r-25 u-28
~ton a-18 s-18 u-21
~ton> u-16
~too a-20 c-19 d-17 i-20 j-16 o-19 t-16 u-20
~took a-15 m-21
~top b-17 d-20 e-21 f-16 g-17 i-18 j-19 k+24 n-19 o-18 q-17 s-16 u-22 v-16
~top> e-19 k+25 l-26 u-16
~tor a-30 b-21 c-17 d-31 g-28 k-17 n-33 r-17 s-26
~tor> m+16
~tore a-16 m+20 o-17
~tori a-15 m-16 u-17
~torm m-22
~tors m-16
~tory j-15 l-16 u-20
~tos a-17 g-19 j-29 o-17 v-15
~tos> a-17 g-17 j-28 o-17 v-15
~tot d+20 m-21
~tota d+20 m-21
~tou p-17
~tow a-18 b-18 d-24 h-20 j+15 n-19 s-22 u-24
~town a-16 b-15 d-22 h-19 j+15 n-18 s-21 u-23
~toy b-18 c-26 e-24 f-22 g-24 h-33 i-30 k-27 l-18 p-36 r+26 t-20 u-42 v-33
~toy> b-18 c-26 e-24 f-22 g-24 h-33 i-30 k-27 l-18 p-36 r+26 t-20 u-42 v-33
~tra a-44 c-48 e-40 f-39 g-20 j-36 l-51 p-25 s-24 t-39 u-18 v-17
~tra> c-24 e-20 f-15 h-32 j-18 l-29 m-17 n-40 p-28 q-33 r-35 s-34 t-15 u-46
~trab a-27 e-15 f-18 g-24 j-25 k-18 l-24 p-19 r-18 s-21 v-17
~trad m-20 o+23
~trai u-16
~tran a-18 d-19 n-19 o-18
~trar n+17
~tras a-17 b-17 h-16 n-23 r+19
~trat g-16 u+17
~tre a-29 c-16 d-33 g-33 h-31 i-26 k-15 l-21 o-26 p-25 q-27 s-25 t-16 v-19
~trea a-18 g-21 j-20 u+18
~tree a-20 d-26 g-18 h-22 i-18 l-16 n-18 o-18 p-21 q-21 s-19
~tri d-27 g-16 h-18 i-17 n-22 q-18 r-16
~tric d-16 m+15
~trip a-18 d-16 h-15 n-17 u+23
~tro c-28 d-27 e-20 f-25 g-42 h-28 i-40 k-29 l-31 m-27 p-27 r-21 t-19 v-25
~tro> c-26 d-35 e-18 f-22 g-36 h-23 i-33 k-27 l-27 m-53 p-22 t-16 u-36 v-21
~tru a-19 c-15 g-24 h-27 k-19 l-26 o-20 p-23 s-28 t-21
~truc a-27 b-25 d-26 g-18 h-16 i-22 l-15 p-19 s-23 u-26
~true a-16 i-15 j-20 q-18
~trus m-15 u-15
~try a+18
~tryi a+18
~ts> c-32 e-39 f-36 g-36 i-41 k-31 l-18 n-39 p-39 q-35 r-42 t-34 v-30
~tsd a+17 g-20
~tsd> a+17 g-20
~tsi u-21
~tsid u-21
~tte a-16 d-42 h-22 j-23 k-21 l-24 p-19 t-15 v-24
~tter d-40 h-21 j-22 k-20 l-21 p-17 q-31 v-23
~tti b-16 d-23 j-20 o-24 p-26
~ttin b-16 d-23 j-20 o-24 p-26
~ttl b-16 o-17
~ttle b-16 o-17
~tua a-20 g-16 h-18 l-16 m-26 r-17
~tual m-15
~tuat d-15 m-19
~tuc g+18 l-17 m-35 v-17
~tuck g+18 l-17 m-35 v-17
~tuf j-18 m-18
~tuff j-18 m-18
~tur c-24 d-17 e-31 f-25 g-31 h-32 i-19 p-23 q-36 s-30 t-22 u-24 v-31
~turn c-32 d-35 e-28 f-22 g-25 h-27 n-28 p-20 q-31 s-25 t-20 v-28
~tuv m-24 s+17
~twe m+18
~twi b-16 m-23 n-15 q-21 t-17 u-17
~twic b-16 m-23 n-15 q-21 t-17 u-17
~ty> c-26 e-31 g-39 h-24 k-22 p-18 q-24 r-28 t+19
~typ b-17 g+18 j-19 u-26
~type b-17 d-18 g+18 j-18 u-22
~tyu e+21 m-21
~tyu> e+21 m-21
~ual a-20 b-28 c-29 d-22 e-35 f-28 l-34 m-29 n-18 p-30 q-25 r-29 s-16 t-27 v-33
~ual> a-33 b-20 c-20 e-27 f-22 i+20 j+16 k-20 l-24 o-25 p-21 q-23 r-18 s-17 t-20 u-51 v-26
~uali g-15 m-22 u+20
~uall a-16 m-20
~uan b-25 c-19 d-28 f-16 g-36 h-28 j-28 k-20 l-22 m-16 n-22 q-29 u+16
~uand a+16 d-16 g-27 j-19 n-17 q-23 r-20 u-22
~uant a-30 g-15 h-18 i-15 u+23
~uar a-17 b-22 d-16 m-20 n-15 o-23 r+25 s-19 u-19
~uart r+16
~uat d-17 o-17 r-15
~uati d-15 m-19
~ub> e-19 g-17 l+27 m-30 r-15
~ubl a-17 b-16 i-16 m-17
~uble a-15 b-16 m-17
~ubr a-19 d+29 i-16 j-17 l-18 q-18 u-25 v-20
~ubre a-17 d+30 j-16 m-30 u-20
~ubs a-17 c-16 g-22 u-21
~ubsc a-17 c-16 g-22 u-21
~ucc d-16 u+15
~ucce d-16 u+15
~uch a-29 b-17 d+17 e-32 f-31 g-31 h-34 j-31 k-29 n-16 o-32 p-37 q-30 t+15 u-24 v-28
~uch> a-24 c-22 d+21 e-24 f-25 g-25 h-27 j-26 k-23 o-25 p-30 q-22 s-31 u-18 v-21
~ucho d-21
~uci m-18
~uck a-32 b-27 d-31 h-23 i-28 k-23 l-22 n-34 p-28 t-22 u-37
~uck> a-30 b-26 d-27 h-21 i-27 k-22 l-22 n-27 p-27 t-21 u-33
~ucks m+17 n-16
~uct a-16 b-18 d-16 j-19 n+15 o-16
~ucti b-17 j-18 n+16 o-15
~uda b-24 c-20 e-20 f-21 g+19 h-21 l-23 n-21 o-24 p-23 r-20 s-20 v-19
~uda> b-24 c-20 e-20 f-20 g+20 h-16 j-19 l-22 n-24 o-22 p-22 q-22 r-19 s-19 v-21
~ude a-25 c-21 e-24 f-17 h-24 i-28 j-26 n-20 o-18 q-19 r-18 t-15
~ude> a-17 e-15 i-16 j-21 m-28 q-15
~udo m-17
~udos m-16
~ue> b-37 c-28 e-41 f-32 h-33 i-45 p-21 v-41
~uec d+16 h-22 j-16 m-24
~ued b-20 c-17 d-20 e-49 f-45 g-28 h-19 j-27 k-22 l-59 m-34 p-15 r-36 t-29 u-43 v-53
~ueda a-25 b-17 k-16 p-20 q-31 r-25 s-25
~uede e-33 f-29 g-42 h-53 j-49 l-42 m-52 p-30 r-18 t-32 u-50 v-38
~uedo b-27 c-34 d-17 e-21 f-21 i-25 j-25 k-37 l-28 m-20 r-40 u-29 v-21
~ueg m+24 s-19
~uega m+16
~uego m+19 s-17
~uel a-27 b-27 c-18 g-24 h-17 i-29 n-29 q-26 v-19
~uele d-16 n-18
~uelv g-15 m-24 o-16 u-16
~uen c-28 e-35 f+17 g-33 h-27 k-24 n-41 o-37 p-31 r-25 s-28 u-48 v-35
~uen> b-17 f+19 i-16 j-19 m-36 o-18 q-17 r-15 t-16 u-18
~uenm l+15
~ueno e-17 h-15 u-21
~uent a-27 f-17 g-20 h-18 l-24 m-20 n-24 o-22 p-16 s-22 t-17 u-24 v-19
~uer a-17 b-30 c-22 d-37 e-16 f-17 g-31 h-23 i-38 k+16 l-21 t-16 v-23
~uera m-17
~uere k+19 l-19 m-22
~uerm a-15 m-25 n-21 q-19 u+23
~uero u+15
~ues c-22 d-38 e-16 f-15 h-22 j-30 k-17 l-31 m+16 p-28 u-34 v-24
~ues> b-24 c-17 d-30 g-26 h-18 i-29 j-18 l-22 u-20 v-17
~uest a-19 b-17 n-19 p-18 q-19 s-19 u-16
~uev b-23 d-22 g-18 i-20 j-26 l-30 n-20 p-15 q-17 r-19 s-23 u-18
~ueva b-16 d-16 j-19 v-20
~uevo k+15 l-25
~uff j-18 m-18
~uff> j-18 m-18
~ug> j-15 u+16
~uga h-17 l-16 m-25 n-18 q-18 v-16
~ugar h-17 l-16 m-25 n-18 q-18 v-16
~ugh c-18 e-16 f-18 g-26 j-17 k-17 n-34 p-16 s-26 v-17
~ugh> c-17 f-17 g-22 k-16 n-30 s-22 v-16
~ught a-15 m-21
~uh> e-17
~ui> b-26 c-20 d-26 e-18 h-21 i-23 k-19 n-23 o-24 r-31 s-22 u-33 v+19
~uid s-15
~uie c-21 d-54 e-37 f-35 g-30 h-25 j-47 l-19 n-23 r-48 s-40 t-38
~uien a-51 b-42 c-28 d-39 e-23 f-23 g-28 j-33 k-39 l-50 m-26 o-19 r-29 s-26 t-26 u+15
~uier d-26 e-20 f-18 g-17 h-22 j-26 n-28 p-33 q-41 r-32 s-23 t-18 u-22 v-46
~uil m-18
~uin u-20
~uins m+16
~uir a-18 m-20
~uis d-18 m-19 p-21 r-16 u-26 v-17
~uisi b-16 m-24 p-19 u-17
~uit a-44 c-20 d-32 g-24 h-19 i-40 j-30 k-29 m-15 p-25 q-34 u-44 v-33
~uita a-23 o-19 q-18 s+18
~uite a-25 i-23 k-18 n-17 p-15 q-16 s-21 u-24 v-23
~uito a-19 d-17 i-17 m-22 n+20 o-18 u-21
~ul> b-17 d-23 j-20 t+18
~ula a-16 m+17
~uld b-20 e-27 f-32 h-44 j-26 k-17 l-16 p-33 r-22 t-36 v-41
~uld> b-20 e-27 f-32 h-44 j-26 k-17 l-16 p-33 r-22 t-36 v-41
~ule a-20 b+16 d-19 u-19
~ules u-17
~ull a-30 h-19 i-25 j-21 k-16 m-21 n-22 o-19 p-16 q-23 r+22 s-16 u-19
~ull> o-20
~ulle r+16
~ulli a-15 m-23 o-15 r+16
~ulp b+17
~ulpe b+17
~ult g-20 k-15 l-17 m-29
~ults m-15
~um> h-16 j-26 m+27
~umb b-38 c-27 e-17 f-17 h-25 n-29 o-15 p-25 q-28 r-24 s-22 t-25
~umbe b-38 c-26 e-17 f-17 h-25 n-29 o-15 p-25 q-28 r-24 s-24 t-25
~ume a-23 b-32 c-26 d-42 e-27 f-22 h-29 k+15 o-27 p-21 q-26 r-33 s-22 t-21
~ume> a-15 g-16 i-17 k+23 u-20
~umer a-19 b-25 c-18 d-36 e-18 h-23 k-27 m-29 n-20 o-23 p-16 q-17 r-29 s-17
~ump u-18
~ump> m-17
~un> q-17
~una a-23 m-22
~unc d-21 e-16 f-17 h-16 i-17 j-21 l-19 m-21 n-24 o-20 r-16 s-16 u+15 v-18
~unci d-15 m-26 o-16
~und e-27 f-27 k+21 l-51 o-16 q-26 s-17 t-32 v-37
~und> d-22 g-20 k-17 l-19 n-26 s-20 u-25 v-19
~unde a-22 j-20 o-17 t-18
~undo a-15 g-17 k+24 l-29 m-34 n-17 r-20 s-16
~undr m-23 u-19
~ung d-17 m-19
~uni a-25 g-22 h-16 j-21 n-26 q-17 r-21 s-17 u-24
~unk m-16 s+17
~unk> m-16 s+17
~unn b-16 d-19 f-19 h-17 m+17 n-21 p-19 q-26 s-16 u-19
~unni f-16 h-17
~unny m+27 q-20
~uno a-17 n-23 o-18 q+23
~uns a-26 b-21 c-29 d-30 e-36 f-27 h-25 i-23 j-23 k+17 l+17 n-25 o-17 p-24 q-25 r-30 s-20 t-23 u-27 v-26
~unst e-18 k+26 l-23 m-25
~unsu a-22 b-18 c-21 d-21 e-25 f-19 h-17 i-16 j-17 l+19 n-18 p-19 q-19 r-22 s-16 t-15 u-22 v-19
~unt a-21 b-19 c-29 e-25 f-23 k-27 l-17 p-26 q-16 r-21 t-24 u-20 v-35
~unt> a-16 g-16 i-20 j-22 n+19 p-15 u-18
~unta a-19 b-16 d-21 l-24 n-25 u-15
~unti n-18
~unto a-16 v-18
~upa a+16 m-17
~upa> a+16 m-17
~upe a-22 b-16 g-23 i-16 n-20 o-16 q-19 r-20
~uper a-20 g-17 n-17 r-19
~upl m-16
~uple m-15
~upo a+18 c-17 e-18 f-16 g-20 h-17 j-25 l-16 m-27 n-26 o-16 q-16 r-18 u-26
~upo> a+19 d-22 j-19 m-24 u-16
~upp u-19
~uppo u-15
~ups d-16 l-18 n-22
~ups> j-17 m+17
~ur> b-23 c-33 e-27 f-42 n-36 p-22 q-20 r-19 s-18 u-23
~ura a-19 b-16 d-18 g-16 h-16 i-16 j-18 m-19 o-18 u+19
~ura> a-19 b-15 d-15 m-33 o-17 u+22
~ure a-28 d-28 e-23 f-19 h-23 i-28 j-28 k-18 l-27 m+18 o-20 r-22 t-19
~ure> a-22 d-31 e-20 f-16 h-20 i-25 j-24 k-15 l-23 m+19 p-21 r-18
~urg d-15 m-23 n-18 o+16
~urge m-21
~urgi o+19
~uri d-15 m-26 q-19
~urin m-23
~urn c-32 d-36 e-28 f-22 g-26 h-28 i-16 n-30 p-21 q-32 s-26 t-21 u-16 v-30
~urn> a-38 b-38 c-25 d-29 e-20 g-18 h-19 n-21 q-22 s-19 v-19
~urno b+17 i-16 j-18 k-19 l-23 m-21 r-16 u-15
~urr r-19
~urri m+16 r-17
~urs a-19 d+18 q-15 s-15 u-26
~urs> m+15
~urse d+18 m-18 u-18
~urt g-18 j-16 k-15 n-28 p-24
~urt> m-28 n-22 o+15 p-18
~urts d-16 m+16 u-19
~us> a-17 b-16 d-19 g-17 i-16 n-19 o-16
~usa a-15 j-15 l-17 m-24 n-18 u+16
~usan m-22 n-17 u+17
~usar g+18
~usc b-26 d-17 g-16 i-19 j-18 l-17 n-20 o-20 u-20
~usca b-22 d-17 g-15 i-15 j-18 m-16 n-19 o-18 u-18
~use a-17 c-20 d-22 h-24 l-17 n-24 o-26 p-25 q-29 s-25 t-15 u-20
~use> c-17 d-23 o-21 p-15 q-16 s-21 u-22
~used m+16
~usi a-27 c-16 e-19 j-18 k-15 l-27 m+23 o-17 q-23 r-16 t-23 u-28
~usic a-16 d-17 e-17 l-19 m+19 q-19 u-18 v-17
~usin a-17 t-15
~uso m-20 o-18
~uso> m-20 o-18
~usp m-17 n+16
~uspe m-17 n+16
~ust a-15 c-36 d-29 e-36 f-37 g-28 h-20 j-25 k-31 l-32 p-30 s-40 t-18
~ust> a-23 c-27 d-22 e-29 f-28 g-19 h-40 j-25 k-23 p-21 s-32
~usta b-17 g-19 i+16 l-21 u-17
~uste b-19 i-21 n-19
~ut> c-27 e-21 f-29 g-43 j-33 k-29 p-17 s-21 t-27
~ute a-23 b-20 j-15 n-17 o-21 r+19 u-19
~utes a-17 b-17 r+15
~uth u-18
~uth> u-18
~uti m+18 u-16
~uto d-19 g-17 j-18 n-15 r+21 u-19
~utos m-19 r+22
~uts d-20 n-23 u-29
~uts> n-15
~utsi u-21
~utt g-18 l-15 o-20
~utte n-23 o-18
~uys b-24 e-15 g-24 i-23 m-15 n-20 r-19 s-20 v-18
~uys> b-24 e-15 g-24 i-23 m-15 n-20 r-19 s-20 v-18
~va> j-17 v-17
~vab q+16
~vaba q+16
~vac g-17 m+23
~vaca m+16
~vai b-19 f-16 h-15 j-23 n-24 r-16 s-16 t-16
~vail b-17 j-20 n-21 u-21
~val n-16 o-20 q-16 u-29
~vali g+16 u-17
~vam m-22
~vame k+16 m-17
~van a-21 b-23 c-15 d-19 g-20 i-21 j-20 m-34 n-22 q-29 s-16 u-20 v-17
~van> a-19 b-17 g-16 i-17 j-17 m-30 n-19 o-16 p+16 q-22 r-21 u-17
~vb> e+19 m-18
~ve> c-29 e-62 f-59 g-48 h-37 j-37 k-49 u-25
~vec m-18 n-16
~vece a-16 m-17
~ved i-24 l-28 m-20 n-19 p-21 q-22 r-28 s-24 t-19
~ved> i-24 l-28 m-20 n-19 p-21 q-22 r-28 s-24 t-19
~veg m+19
~vega m+19
~vel b-17
~vem m-17
~ven b-32 c-18 e-17 g-21 j-26 l-33 o-32 p-26 r-26 s-25 t-19 v-32
~ven> a-21 h-16 j-19 l-19 n-15 o-16
~vend a-19 d-19 m+19 n-18 u-25
~veni b-21 h+16 m-29 p-18 u-20
~ver a-19 b-24 c-16 e-48 f-55 g-68 h-31 i-24 j-34 l-19 n-46 o-30
~ver> b-25 c-44 e-36 f-42 g-53 j-20 n-36 o-44 t-22 u-28
~vere a-18 q-25
~vers a-15 h-17 i-19 j-18 p-20 t-15 u-17 v-16
~very c-16 g-18 h-24 i-27 j-18 k-17 n-26 o-30 p-23 q-22 v-21
~via b-19 d-18 i-16 j-16 u-16
~via> b-19 d-17 j-16 o-18 u-15
~vic m-18
~vid a-19 e-17 j-17 u-17
~vida m-16
~vide e-16
~vie b-31 c-21 d-26 f-16 g-22 h-16 i-28 j-23 k-20 n-21 p+15 q-28 s-20 u-31 v-29
~vie> m+25
~vien b-21 c-16 d-20 g-17 i-20 m-36 q-18 u-22 v-24
~vin d-31 g-21 h-23 i-25 j-26 l-29 n-33 p-28 t-17 u-35
~vin> m-16
~ving d-24 f-17 g-18 h-21 i-19 j-24 l-27 n-30 p-27 u-30 v-26
~vis b-19 e-21 g-15 i-29 k-18 l-20 n-26 p-23 q-27 r-19 s+18 u-21 v-20
~visa n-19
~vise m-25
~vist a-17
~vo> b-17 c-18 d-24 e-17 f-19 g-20 h-23 i-24 j-27 n+17 o-19 p-22 q-22 r-22 u-28
~voi g-23 m-29 n+23 u-18
~voic m-16
~void d-16 g-20 m-29 n+24 u-16
~vol i-17 m-18
~volv i-17 m-18
~vor d-29 e-23 f-21 h-22 k-27 m-16 n-26 q-29 r-16 s-25 t-26 u-32 v-27
~vor> d-28 e-23 f-20 h-21 k-26 m-29 n-25 q-28 r-16 s-25 t-23 u-29 v-24
~vos m-17
~vos> m-17
~vot m+18
~vote m+18
~vue a-20 b-19 g-21 i-20 j-17 n-17 o-19 q-19 s-16 u-21
~vuel a-20 b-19 g-21 i-20 j-17 n-17 o-19 q-19 s-16 u-21
~wai c-18 d-27 h-15 l-21 m-37 s-22 u-31 v-17
~wait c-18 d-25 h-15 l-21 m-38 s-22 u-31 v-17
~wak a-21 n-17 o-15 p-20 q-17 r-17
~wake a-20 m+16 n-16 p-20 q-17 r-16
~wal b-27 c-17 d-20 g-24 i-17 k-22 l-26 n-35 o-23 p-23
~walk b-19 d-35 g-15 i-25 k-17 l-18 m-27 n-25 o-17 p-19
~wall j-16
~walm h-17
~wan a+17 d-29 e-21 f-19 j-29 m-18 n-31 p-37 q-35 r-37 s-26 t-33 u-47
~want a+17 d-29 e-21 f-19 j-29 m-18 n-31 p-37 q-35 r-37 s-26 t-33 u-47
~war d-15 i-24 l-17 m+19 u-17 v-16
~ward i-23 l-15 u-16
~was l-21
~wash l-17
~wat n+16 p-15 u-25
~watc n+16 p-15 u-25
~wav u-18
~way a-31 c-23 d-27 e-25 f-21 g-27 h-29 i-24 k-23 o-27 t-22 u-27
~way> a-24 c-21 d-24 e-24 f-20 g-25 h-27 i-22 k-21 m-29 n-28 o-24 t-21 u-25
~ways a-15
~wbo m+16
~wboy m+16
~wea a-26 d-24 g-29 h-25 i-22 j-21 l-18 r-15
~wear a-20 d-16 g-25 h-16 j-21 o-23
~weat m+17 u-15
~wed a-18 d-18 i-22 j-21 m-17 n+19 r-18 u-19 v-18
~wed> a-17 i-21 j-18 m-28 n+22 r-16 u-16 v-18
~wee c-20 d-39 f-17 g-30 i-29 j-29 k-19 l-30 n-37 o+22 p-19 q-23 r-24 s-29
~week c-19 d-36 g-24 i-24 j-26 k-16 l-26 m-18 n-37 o+23 p-16 q-21 r-22 s-37
~wei m-18 s+20
~weir m-19 s+20
~wel b-16 i-17 v-15
~wen a-24 c-16 e-34 f+28 h-17 j-20 l-24 n-23 o-16 r-21 s-18
~wena e-31 f+29 m-28 u-24
~went a-21 j-18 n-17 r-16 s-16
~wer a-36 c-28 d-37 e+20 f-28 g+18 j-22 k-20 l-26 m-16 o-22 p-21 q-27 s-27 u-39 v-31
~wer> a-17 d-18 g+24 j-21 l-16 r-18 u-26
~were a-18 d-19 j-18 n-17 o-17 r+20 s-17
~wert e+26 f-17 m-26
~wes a-15 h-16 l-17 r-19 s-18 t+20 u-19
~weso h-15 m-17 t+20
~wha b-22 c-44 e-43 g+18 i-22 k-36 l-29 o-18 p-36 q-21 r-54 s-23 t-28 v-58
~whal m+15
~what b-22 c-44 e-42 g+18 i-22 k-36 l-29 o-18 p-36 q-21 r-53 s-23 t-28 v-58
~whe b-24 d-15 e-25 f-42 g-47 i-18 k-41 l-47 o-19 q-52 r-19 t-28 u-18 v-35
~whee m-21
~when b-16 c-19 d-18 e-17 f-21 g-25 h+16 j-16 k-32 l-25 q-43 t-19 v-24
~wher b-19 f-28 g-31 h-34 i-27 j+26 l-33 n-20 o-36 p-40 q-25 r-48 u-20 v-27
~whi a-21 b-26 d-31 h-20 i-26 j+23 l-24 n-36 o-21 p-23 q-25 t-19 v-19
~whic a-25 b-19 d-27 h-18 i-19 j+22 l-23 m-16 n-24 o-17 p-16 q-19 s-17 t-18 v-17
~whil n-15
~who a-19 j-16 l-15 m-32 o-15
~whoe m-16
~whol m-24
~wic b-16 m-23 n-15 q-21 t-17 u-17
~wice b-16 m-23 n-15 q-21 t-17 u-17
~wil a-20 c-33 e-31 g-18 i-38 j-43 k-41 l-48 o-29 s-21 v-29
~wild m+15
~will a-20 c-32 e-31 f-29 g-18 i-37 j-42 k-40 l-47 o-29 s-20 v-38
~win a-21 d-16 n-24 r-18 u-18
~wing a-20 r-17
~wis u-17
~wise d+16 m-18
~wit a-19 c-33 f-33 g-19 h-26 j-21 k-36 p-15 q-18 r-21
~with a-19 c-32 f-33 g-19 h-26 j-21 k-35 q-17 r-20
~wn> c-15 g-31 k-18 l-21 n-31 v-15
~wok m-18
~woke m-18
~won m-18
~wond m-18
~wor a-17 b-32 c-39 e-32 f-32 j-48 k-36 l-19 q-16 r-35 s-17 t-38 v-34
~word a-16 d-17 n-15
~work b-22 c-32 e-23 f-29 j-41 k-33 p-20 r-30 s-40 t-35 v-27
~worr b-15 p+15 q-16
~wou e-15 f-16 g-42 h-23 j-29 n-33 p-30 s-39 t-21 v-26
~woul e-15 f-16 g-42 h-23 j-29 n-33 p-30 s-39 t-21 v-26
~wri a-25 b-15 i-22 n-21 o-18 p-17 q-19 v-16
~writ a-25 b-15 i-22 n-21 o-18 p-17 q-19 v-16
~wro m+17
~wrot m+17
~ws> a-16 d-25 i-18 j-17 m+25
~xac m-18
~xact m-18
~xcv e+19 m-18
~xcvb e+19 m-18
~xed> m-16
~xes m+19 u-18
~xes> m+19 u-18
~xib m-17 o+15
~xibl m-17 o+15
~xic r-15 u-15
~xico r-15 u-15
~xie m-16
~xiet m-16
~xim m-16
~xima m-16
~xit d-19 g-19 j+21 m-25 u-21
~xit> d-19 g-19 j+21 m-25 u-21
~xpe a-18 l-20 o-15 q-22 u-34
~xpec q-17
~xpen i-15 u-23
~xpl a-25 b-20 d-29 g+18 j-22 k-21 l-17 m-19 n-23 o-21 q-16 s-19 u+16
~xpla a-17 d-22 u+16
~xpli g+18 m-19
~xt> b-24 c-17 d-52 e-30 f-26 h-38 p-24 q-45 r-26 s-16 t-30 u-21 v-49
~xte a-17 b-18 d-24 g-19 j-21 l+17 m-36 q-16
~xtea m-19
~xted i-17
~xtee l+23 m-24 v-16
~xti d-19 f-18 j-23 m-20 n-22 o-22 p-18 q-19 r-20 s-19 t-21
~xtin d-19 f-18 j-23 m-20 n-22 o-22 p-18 q-19 r-20 s-19 t-21
~xtr a-19 b-15 d+25 m-16 u-18
~xtra a-19 b-15 d+25 m-16 u-18
~xyg m-16
~xyge m-16
~ya> f+16 j-17 r-19
~yan b-19
~yan> b-19
~ybo j-17 m-21 r-18 v-15
~ybod j-17 m-21 r-18 v-15
~yda d-16 m+18
~yday d-16 m+18
~yea m-16 p+17 q-17
~yeah m-16 p+17 q-17
~yer a-19 d-17 n-16 o-16 u-17
~yer> a-19 d-17 n-16 o-16 u-16
~yge m-16
~ygen m-16
~yin b-17 j-16 n-17 u-23
~ying b-17 j-16 n-17 u-23
~yon a-24 b-22 d-21 f-15 j-22 l-23 n-18 p-16
~yone a-24 b-22 d-21 f-15 j-22 l-23 n-18 p-16
~you b-19 c-30 e-25 n-36 o-33 p-30 q-40 r-31 s-25
~youn m-15
~your b-18 c-29 e-24 f-42 n-36 o-32 p-30 q-40 r-33 s-25 u-22
~ype b-17 d-18 g+18 j-18 u-22
~ype> g+16 u-21
~ys> c-33 d-24 e-37 f-32 g-22 i-50 j-24 k-41 l-28 n-32 v-32
~yse d-21 m-16 u-16
~ysel d-21 m-16 u-16
~yth f-21 g-32 h-37 i-20 k-16 r-29 t-17 v-26
~ythi f-21 g-32 h-37 i-20 k-16 r-28 t-17 v-26
~yu> e+21 m-21
~yud b-22 c-22 e-19 f-20 g+21 h-15 i-31 j-19 l-22 n-22 o-20 p-18 q-21 r-19 s-16 v-19
~yuda b-22 c-20 e-19 f-20 g+20 h-15 i-31 j-19 l-21 n-21 o-20 p-18 q-21 r-19 s-16 v-19
~za> d-20 h-19 i-15 j+22 m-22
~zar n-16
~zar> n-16
~ze> m+21 u-16
~zin d-18
~zo> b-16 d-15 f-16 g-18 n-20 p-18 q-16 u-20
~zos d+17 n-17
~zxc e+19 m-18
~zxcv e+19 m-18
~zz> m+15
¿ b-75 c-29 e-53 f-31 i-21 k-66 l-53 p-62 q-20 r-73 s-54 t-49 u+17 v-75
¿_@howmuch a-20 b-19 d+34 g-20 h-22 j-21 n-33 o-17 q-28
¿_@open h+19 m-20
¿__@clothes n+19
¿__@drink m-18 n+21
¿__@howmuch j-16
¿__@insurance d-25
¿__@medicine u-16
¿__@pay a-15 j-19
¿__a a-15 d-17 q-22
¿__algo n-16 o+16
¿__alguien n-16
¿__con h-16
¿__de u-22
¿__dejar d+16 j-20 m-16
¿__dia a+15 m-15
¿__donde m-16 u+15
¿__el g-15 i-18 m-29 q-17 r-16
¿__en d-15 g-15 h+16 m-22 o-20 u-19
¿__es g-20 h-30 n-21
¿__hace n+20 u-20
¿__hay d-16
¿__hora j-19 m+21 n-16 u-21
¿__la a-16 d-22 g-22 h+17 j-16 m-17 q-18 s-22
¿__llego n-18
¿__los a-22 d-22 i-21 j-17 m-24 o-16
¿__mas n-18 o+16
¿__me g-21 m-15
¿__mi a-20 g-15
¿__mis m-16 n+16
¿__numero l-15 m-16 u-20
¿__otro n-15 o+25
¿__para m-17
¿__party u-17
¿__por m-16 n-18 o-19 q-21
¿__puede n-27 u-16
¿__puedo d-19 o-19
¿__que a-27 d+15 l-25 m-37 o-18 q-22
¿__quito a-17 d-16 i-16 m-19 n+22 u-20
¿__se a-27 d-30 g-30 m+20 o-18 q-19
¿__si a-19 b-18 h-17 i-15 j-22 m-30 n+18 o-17 u-32
¿__tengo n-15
¿__un d-16
¿__una j-15
¿_a g-16
¿_abris h+18 m-17 o-15
¿_como d-32 m+18 n-31 q-16 u-26
¿_con m-16
¿_cual u-22
¿_de j-16 m-17 u+19
¿_donde a-17 d-16 m+19
¿_es a-24 d-38 g-17 i-17 m-34 n-25 o-24 u+24
¿_hay a-20 d+17 g-18 l-15 m-35 n-19 q-16 u-31
¿_me b-26 j-17 l-21 m-19 r-18 s-16
¿_puedo d-16 h-19 j-21
¿_que b-20 c-20 d-17 g+27 i-40 j-22 l-27 o-25 q-38 s-17 v-18
¿_quien a-17 m-26 q-20 u+23
¿_se a-20 i-16 m-21 n-25 s-19 u+16
¿_tienen h-21 i-20 m+20 o-19 u-17
¿_un n+18 u-18
¿_venden d-16 m+20 u-20
"""
