"""Weights of the intent reader: written by ``python -m training.weights`` from 9897 texts; not by hand."""

KNOWN = """\
# 1 10 1015 1030 10:20 11 12 14 15 150 16 19 2 20 2023 22 24/7 2:15 3 35 4 5 50 500 6 7 8 9 95 a abierto abiertos able about abren
abrir abuela aca accept acceptable accepting accessible accident accompany aceptan acompanada acompanante actual actually ad add
adderall address addy adelantar adentro advise af afford after afternoon afternoons afterpay afterward afterwards afuera again
against agarro agenda agendar ago agradezco agreed agua ahead ahi ahora ahorita aide airport al alcohol alerts algo alguien all
alla allergy allowed almost alone along already alta always am amable amables amaneci amiga amor an and ando anoche another
ansiedad answer answered antes anticipacion antidepresivo antidepressants anular anulen anuncio anxiety anxious any anybody anyone
anything apart apologies appointment appointments appreciate appreciated approved apt aqui are arizona arm around arrange arranged
arreglado arrive as aseguranza asi asistir ask asked asking assessment assistance at ate atender atienda atiendan atienden atraso
attend attending aunt automated autorizo availability available avisar avisos avoid awake away awesome ayer ayo ayuda ayudeme
ayunas b baby babysitter back backed bad bail bailed baja balance banana banar banarme bank bar barber base battery be because
become been beer before beforehand begin behind being believe bendiciones bendiga besides best better between bf bien big bill
billing bipolar birth bit bk black blanket bless block blocked blood blowing blue blues blurry book booked books booster borre
borren boss bot both boy bp brain brazo breakfast bridge bring bringing brings bro broke brother bruise buddy buen buenas bueno
buenos building bump bus buscando buscarme business busque but buttons by c cab caballos cabeza cada cafe caffeine calendar call
calle called calling calls cambia cambiar cambiarla cambiaron cambiemela cambio came caminando camino camion campo can cancel
cancela cancelame cancelar cancele cancelela cancelen cancelenla cancelenlo canceling cancellation cancellations cancelled
cancelling cancelo cancels candidate cansada cansado car card care caregiver caro carol carro carrying carta casa case caseworker
cash casi caught cayo cbd cease cell center centro cerca cerveza chance change changed charge charged chart chat cheaper check
checking chew chickened childcare chofer choices choose choque christmas chronic church cierran cigna circling cita citas city
ciudad clase class clinic clinica clonazepam close closed closer clothes clothing cn cncl cobran cobraron cobro code coffee cogen
coger cold collect columbus comadre come comer comes comfortable coming commands common communications como company complaint
completo computer comunica comuniqueme con conducir confirmed conflict confuse confused confusing conmigo conozco consegui consent
consigo consiste consult consulta consultation consultorio contact contacted contacten contacto contacts contesta contestar
continue control cool copay copia copy corner correr corte cosas cost costaria costo cough could counselor count county couple
court cousin cover coverage covered covid coworker cpap cramps crazy credit credito cross crossing crying cual cuales cuando
cuantas cuanto cubre cuenta cuenten cuesta cunado cupo cut cvs da dad dads dale dallas damage dame dan dangers dano dar date
daughter day days dayton de dead dear death debbie debil debo december decide decided decidi deciding decir deductible dejar deje
dejen dejenme dejo del delay delayed delete deleted deme den denle dentist department deposit depresion depressed depression
deprimida desayunar descompuso descuento desde deseo desk despues dia dial dias did died dieron diff difference different digo
dije dijo dinero dio dios direccion direct directions directly dis disability discontinue discount discounts disculpe discuss
disponible disponibles dizziness dizzy dnt do doctor doctora doctors does dog doing dollars dolor domicilio domingo domingos donde
done door doors dormi dormido dormir dos dose double down downtown doy drank dreams drink drinking drip drive driver drives
driving droga drop dropped dropping drops drove drug drunk dry dsd duda dudas dude due duele duerme duermen dumb dura during duty
each earlier earliest early ears eat eating edificio efectivo efecto efectos effect effects el elevator eliminen eliquis ella else
elses em email emergencia emergency empezar empiezo empresa empty en encargada encontre encuentro end energy enfermera enfermo
english enough entiendo entra entrada entrance entrar entro equivocada equivocado equivocaron equivoco equivoque er eres error es
esa escalofrios escriban escriben escribir escribirme escribo ese esketamine eso espacio espanol esperar espereme esperen
esperenme esposa esposo esta estacionamiento estacionarme estafa estan estar este esto estos estoy estuvo eta eval evaluacion
evaluated evaluation even evening ever every everyone everything everywhere ex exactly exercise exit expect expected expediente
expensive explain explica expliqueme extra eye eyes fabrica face facebook facilidades fallecio fam familia family far fast father
favor fax faxed fda fecha fee feed feel feeling feels feet fell fella felt fetch few fifteen file fill filled finally finals
financial financing find finding fine first fit fixed flaked flashback flat flexible flight floaty floor flu fly focus fog foggy
folks follow following food for forever forget forgot form forma forms forward found fountain four fraude free fri friday fridays
friend from front fue fuerza fui fumar funciona funeral further fyi gabapentin garage gary garys gas gate gatorade gave gente get
gets getting gf girl give gives glad glass glasses gna go god goes going gone good google got gps gracias graduacion grandma
grandson grateful great gripa groggy group guagua guess gum gusta gustaria guy guys habla hablar hable hableme hablenme hablo hace
hacen hacer had hago half handled handles hands hang happen happened happens harassment hard harold has hasta hate have having hay
he head headache heading headphones hear heard hearing heart heavy held hello help helped helpful helps her here hermana hermano
hey hi high highway hija hijo him himself his hit hizo hola hold holiday holidays home honey hook hora horario horas horse horses
hospital hour hours house houston how howdy hoy hsa huh human humana humano hungover hurt hurts husband husbands hw i iba ice id
ida idea if immediately in include info informacion informes infusion infusions ingles inhaler initial inscribirme inside instead
instructions insulin insulina insurance intake interact interesa interesada interested interstate into invoice inyectar ir ire
irme is it itchy iv january jaw jenkins job jose jueves jump jumping junto jury just keep keeping keeps ketamina ketamine keys kid
kids kill killing kind kindly knee knitting knocked know la labor lady landline las last late later latest law le leave leaving
left legal legit legs lejos lentes les let letter letters letting license life light like lil linda line lined list lista listo
lithium little live llamada llamar llamarme llamen llega llegando llegar llego llegue lleguen llene lleva llevaba llevan llevar
llevarme lleve llevo llorar lo lobby located location locked lol long longer look looking looks loopy los lose lost lot love low
luck lugar lunch lunes lyft m ma maam machine made mai main maintenance make making mal mall mama man manager manana manda mandame
mandan mandar mandarme mandaron mandated mandatory mande mandeme manden mandenme mando maneja manejando manejar manejo many map
maps maquina marcar mareada mareado mareo maria marido marqueme martes mas mate matter may maybe me mean meant med media medicaid
medical medicare medication medicina medicinas medicine medico mediodia meds meeting mejor memory mensaje mensajes mentioned menu
mero mess message messages messaging met meter metro mi mia midnight miedo miercoles might mighty mike mil mild mile miles
military million mind mine minutes minutos mio mis mismo miss missed missing mistake mixed molestando molestar molesten molina mom
moms monday mondays money monster month months more moreton mornin morning mornings most mother mothers mouth move moved mover
movieron moving mr much muchas muchisimas mucho muevanla music must muy my myself nada nadie nah nail name named nasal nausea
nauseas nauseous near nearby necesita necesito need needing needle needs neighbor nerve nerves never new news next ni nice
nicotine night nightmares nights ningun ninguna nino no nobody noche noches nomas nombre none noon normal north not note nothing
notice notifications now nueva nuevo nuevos numb number numbers numero nunca nurse nursing o obligatorio obliged ocupa ocupo odds
of off offer office oficina often ohio oi oil ok old olvido omg on once onda onde one ones online only oops opciones open opening
openings opt option options or other otra otro our out outside over overslept overtime owe own oxygen paciente pacientes package
packet paga pagar pago pague pain papa papeles paper papers paperwork para parar pare pareja paren parenle park parking paro parte
partner party pasa pasame pasar paseme paso pass passed past pastilla pastillas patel patient patients pay paying payment payments
paz pedi pedir pedro pee peligroso people per perdi perdida perdon perfect period permiso permission permitted pero perrito person
persona pesado pharmacy phone picaron pick picked picking picks pickup pico pill pills pin piso place plan planes plano plans
plaza please pocket poco podemos poder podido podre podriamos podrian point pon poncho poner pongame pongo ponme pop por posible
possibility possible postpone power practice precio prefer prefiero pregunta prepare prescription presion press pressure price
pricey pricing prima primary primera prior probably problem problema procedure proceed process program pronto protein provide
proxima prozac prsn psychiatrist ptsd public pude puede pueden puedo puerta pues puked pull pulled pulling puse push pusieron put
qualify quarter que queda quede quedo queja querer queria question questions quick quien quiere quiero quisiera quit quita quiteme
quiten quitenme racing rain raite rajo ramp rara rate rather rd reach reached reactivate reactiven read reads ready real really
receive receta reciben recibiendo recibir recoge recoger recogerme recoja recomendo recordatorios records recorrer red referencia
referral referred refill regarding regresar regreso release relief remaining remember reminder reminders remove reply
representative require required reschedule reserve respond responder respondo rest resubscribe results resume return ride rides
riding riesgos right ring ringing risks road roads robot room roomies roommate ropa round route ruin run running ruth sabados
saber sacar saco sad safe said sale sali salida saliendo salio salir saludos same saquenme saturday saturdays save saw say says
scale scam scared schedule scheduled scheduling school scooping scrap scratch screwed se sea sec second secretaria see seeing seem
seen seguir segundo seguro self semana send sending senora senorita sent sentirse ser sera seria series service servicio sesh
sesion sesiones session sessions set settled several shake shakes shaking shave she shell shift shifts shoes shop short shortly
shot should show showing shut shuttle si sick side siempre siento sign signed sigo sigue siguiente sin since sirve sis sistema
sister sit sitter situation six skip sleep sleeping sleepy slept slide sliding slot slow smh smoke snow so social sola solo some
somebody someone something somewhere son soon sooner soonest sore sorry sorted soy spacey spam spanish speak speaks special speech
spinning split spoke sponsor spot spots spouse spravato spray squared staff stahp stairs standing start started starting state
statement station stay staying step stick still stomach stop stopp stopped store storm story stoy straight street streets strike
struggling stuck stuff su success sueno suero suite sunday sundays sup super superbill supervisor supposed sure surgery surgio sus
suspender suspendo swap sweats sweet switch switched swollen system tad take taken takes taking tal talk talked talking tan tanto
tarde tardecito tardes tardisimo tardo target tarjeta taste taxi te tea teenagers telefono telephone tell temblando temple
temprano ten tener tengo terapeuta test texas text textearme texted texteen texting textos texts th than thank thanks thanksgiving
that the them then therapist therapy there therefore these they thing things think thinking thinks this those though thought
thoughts thread three threw through throwing thurs thursday thursdays tiempo tiene tienen tight til till time times tingling tired
tmrw to toca toda todavia today todo told tom toman tomando tomar tomo tomorrow tomorrows tongue tonight too took top total
totally touch town trabaja trabajan trabajar trabajo trade trae traer traffic trafico traiga traigo train trains transfer
transport transportation transporte trash trata tratamiento travel traveling treat treatment treatments tren tricare trip triste
troca trouble truck true trust try trying tuesday tuesdays turn turned turno twice two tylenol tyler type typical uber ubi
ubicacion ubicados ugh uh un una under understand understands undo unfortunately united uno unos unstop unsub unsubscribe
unsubscribed until up update upset urge urgent us usa usan usar use used usted ustedes usual usually va vale vamos van vape vean
veces vecina vecino ven venir veo ver verdad very vet veteran veterans vez vi viaje viene viera viernes vision visit visits vive
volver vomitando vomitar vomite vomited voy vuelta vuelvan waco wait waiting waitlist waking walgreens walk walking wallet want
wanting wants was water way ways we wear weather wedding wednesday weds weed week weekend weekends weeks weird well went were what
whatever wheelchair when whenever where whereabouts which while whn who whoever whole wht why wife wifes will wine wink wiped wish
with withdraw without wobbly woke woman word words work workers working works worry worse would wreck write writing wrong wtf x
xanax xmas y ya yea yeah year years yep yes yesterday yesterdays yet yo yoo you your yours zip zombie ¿
"""

LINES = """\
book cancel_appointment change_language cost gibberish greeting help hours human location opt_in opt_out other prep_question reschedule ride_confirmed ride_problem running_late side_effect thanks what_is_this wrong_number
# a-15 b-36 c-37 e+34 f-93 g-30 h+19 j-33 k-89 l-33 m-37 n-32 o+18 p-38 q-24 r+51 s-34 t-46 u-79
#$ a-26 b-68 c-65 d-31 f-59 g-27 h+18 k-51 n-35 q-74 r+21 s-55 t-62 u-48
#_# b-15 h-15 l-20 v-16
#_@date d-19 h-20 j-20 l-16 m-26 o+25 p-16 q-20 r-20 v-17
#_@hours s+17
#_@late r+21
#__# a-29 b-24 c-19 d-27 e+27 f-15 g-20 h-25 l-28 m-31 n-26 q-20 s-17 t-16 u-29 v-24
#__@visit b-18 m-19
#__and m-17 p-15
#__can m-16
#__i b-22 m-24
#__in a+16
#__is d+20 j-15 m-24 n-19 v+15
#__my b-20
#__not o+16
#__of m-20
#__running m-15
#__that m-24
#__this v+19
#__you a-17 e+17 m-22
#_after o-16 q-18 r+21
#_am m-18
#_and v+18
#_days o-18
#_dollars d+16 m-16
#_in m+15
#_is m-22
#_minutos m-18 r+16
#_out a-17 b-17 c-16 d-20 e-36 i-20 l-33 m-30 n-19 o-17 q-17 r+36 t-20 u-22 v-17
#_que a-16 e+17
#_you d-16 e+18 j-19 m-21
= a-27 b-17 c-50 e+17 g-29 i-36 k-64 l-17 m+52 n-22 o-54 q-33 s-38 t-18 v-28
=beside:book a+17 b-18 c-16 g-35 i-39 l-28 m-68 o+26 p-29 q-41 t-18 u-28 v-22
=beside:cancel_appointment a-21 b+26 i-16
=beside:cost a-21 b+21 d+24 j-19 m-33 n-21 p-20 q-20 s-23 u-18
=beside:greeting b-18 i-27 m-18 n-16
=beside:help a-21 d-17 m-35 u-24
=beside:hours a-27 h+19 i-21 m-25 q-16 r-22
=beside:human h+15 i-18 m-20
=beside:location a-28 b-25 c-17 d-38 e-18 f-26 g-30 h-17 j+26 k-17 l-22 m-37 n-22 o-27 p-30 r+29 s-25 t-20 u-38 v-17
=beside:prep_question j-18 m-27 n+15 o-15 u-17
=beside:reschedule a-16 m-16
=beside:ride_confirmed a-26 b-24 d-15 j-15 o-21 q-20 s-23
=beside:ride_problem a-18 h-19 i-23 j-18 m-33 o-17 p-25 q+29
=beside:running_late a-21 d-15 j-26 m-17 n-28 p-24 q-32 r+25 s-16 u-15
=beside:side_effect m-17
=beside:thanks a-16 b+21 g-17 l-20 m-30 o-17 q-19 u-20
=beside:what_is_this c-20 d-31 e-21 f-25 h-33 i-22 k-17 l-22 m-20 n-39 o-32 p-25 r-21 s-18 t-25 u+36
=denied:book b+17 d-18 g-20 i-24 n-15 o-35 q-35 s-15 u-27 v-36
=denied:cancel_appointment a-26 b-31 c-17 d-25 g-17 i-26 j-16 l-40 m+41 q-29 v-19
=denied:reschedule q-24
=denied:ride_confirmed b-21 m-22 p-17 q+32 v-17
=rare1 a-36 b-34 c-38 d-21 e+63 g-46 h-56 i-43 j-30 k-36 l-27 m+70 o-25 p-45 q-45 r-38 s-30 t-17 u-22 v-16
=rare2 a-81 b-54 c-71 d-38 e+61 f-86 g-45 h-86 i-62 j-81 k-46 l-87 m+71 n-23 p-88 q-96 r-59 s-24 t-80 u-71 v-51
=rare3 a-30 b-33 c-32 d-19 e+36 f-29 g-29 h-30 i-32 j-37 k-29 l-36 m+23 n-39 o-34 p-32 q-35 r-33 t-23 u-25 v-29
=said:book a+104 b-53 c-24 d-57 e-45 f-65 g-63 h-43 i-88 j-31 k-58 l-90 n-95 o-41 p-83 q-103 r-51 s-82 t-74 u-66 v-81
=said:cancel_appointment a-92 b+112 c-44 d-61 e-55 f-63 g-62 h-78 i-89 j-74 k-45 l-42 m-15 n-88 o-56 p-85 q-34 r-73 s-78 t-71 u-45 v-71
=said:cost a-63 b-34 c-84 d+124 e-81 f-103 g-81 h-98 i-56 j-81 k-77 l-91 n-105 o-104 p-99 q-63 r-93 s-114 t-101 u-62 v-72
=said:greeting a-40 b-76 c-57 d-88 e-96 f+113 g-82 h-93 i-31 j-58 k-26 l-73 m-27 n-85 o-72 p-84 q-83 r-77 s-84 t-108 u-93 v-85
=said:help a-22 b-51 c-47 d-33 e-33 f-43 g+94 h-62 i-61 j-80 k-43 l-52 m-55 n-33 o-34 p-43 q-66 r-53 s-53 t-24 u-54 v-56
=said:hours a-32 b-72 c-56 d-60 e-63 f-80 g-73 h+87 i-51 j-35 k-58 l-62 n-55 o-52 p-62 q-73 r-68 s-45 t-72 u-90 v-71
=said:human a-69 b-35 c-45 d-27 e-66 f-28 g-73 h+21 i+99 j-79 k-61 l-67 m-25 n-75 o-60 p-78 q-52 r-72 s-58 t-71 u-65 v-96
=said:location a-60 b-80 c-45 d-99 e-74 f-92 g-90 h-108 i-91 j+111 k-70 l-77 n-113 o-95 p-59 q-97 s-102 t-81 u-67 v-90
=said:nothing a-31 b-41 d-42 e+66 f-68 g-33 h-74 i-39 j-59 l+36 m+85 n-38 o-63 p-78 q-49 r-56 s-78 t-103 v-45
=said:prep_question a-64 b-62 c-65 d-82 e-54 f-76 g-19 h-66 i-36 j-57 k-68 l-73 n+99 o-76 p-52 q-31 r-79 s-64 t-69 v-71
=said:reschedule a-75 b-49 c-18 d-43 e-50 f-62 g-52 h-74 i-98 j-76 k-19 l-74 n-69 o+111 p-80 q-54 r-46 s-80 t-71 u-71 v-78
=said:ride_confirmed a-72 b-60 c-62 d-76 e-55 f-65 g-55 h-72 i-46 j-79 k-57 l-62 m-30 n-45 o-47 p+96 q-41 r-71 s-68 t-69 u-50 v-74
=said:ride_problem a-94 b-36 c-67 d-89 e-52 f-65 g-75 h-83 i-62 k-70 l-49 n-36 o-91 p-42 q+102 s-89 t-69 u-83 v-85
=said:running_late a-82 b-60 c-61 d-81 e-68 f-74 g-71 i-78 j-62 k-62 l-72 m-24 n-49 o-61 p-49 q-23 r+104 s-96 t-73 u-75 v-84
=said:side_effect a-70 b-84 c-58 d-58 e-57 f-66 g-81 h-73 i-81 j-83 k-60 l-67 m-50 o-61 p-88 q-49 r-58 s+100 t-79 v-82
=said:thanks a-70 b-49 c-81 d-93 e-92 f-98 g-85 h-49 i-84 j-92 k-68 l-35 m-38 n-87 o-76 p-96 q-85 r-88 s-83 t+115 u-92 v-95
=said:what_is_this a-91 b-85 c-71 d-89 e-62 f-102 g-34 h-107 i-65 j-22 k-69 l-62 n-109 o-94 p-85 q-104 r-76 s-86 t-78 u+108 v-38
=said:wrong_number a-70 b-70 c-59 d-31 e-57 f-60 g-66 h-68 i-79 j-65 k-52 l-43 m-52 n-60 o-68 p-60 q-46 r-65 s-64 t-64 u-62 v+88
=short a-68 b-98 c-44 d-20 e+71 f+67 g-74 h-51 i-47 j-47 k-38 l-20 n-83 o-106 p-81 q-57 r-33 s-110 t+31 u-31 v-26
? a-16 b-115 d+33 e-127 f-59 h+34 i-16 j+15 k-100 l-86 m-84 n+18 p-110 q-24 r-91 s-37 t-112 u+19 v-55
@animal a-30 b-46 c-42 d-53 e-37 f-32 g-40 h-43 i-49 j-51 k-33 l-42 m+69 o-37 p-38 q-52 r-36 s-34 t-27 u-17 v-42
@animal$ b-18 d-29 g-24 h-25 i-22 j-27 l-17 m+27 o-22 q-30 r-15 u-44
@animal_@eat m+18 n-24
@animal_@food m+16
@animal__@food m+16 n-20
@animal__@sick m+15
@animal_just m+16
@animal_se m+16
@body a-25 c-36 d-17 e-40 g-41 h-35 i-33 j-24 k-39 o-37 p-43 q-51 r-52 s+44 t-37 u-29 v-38
@body$ a-33 b-29 c-22 e-24 g-22 h-21 i-30 k-19 l-38 m+20 o-30 p-17 q-26 r-28 s+17 t-24 v-21
@body__@symptom m-23 s+17
@body__de i-17 l+18 m-21
@body__the m-22 s+21
@body_are m+15
@body_is m-26 s+22
@body_mi i-16 l+18 m-20
@book a+60 c-38 d-29 e-31 f-25 g-43 h-42 i-58 j-42 k-46 l-37 n-33 o-49 p-38 q-53 s-37 t-35 u-52 v-43
@book$ a+30 g-21 i-29 j-26 k-30 l-25 n-30 o-26 p-17 q-22 r-21 t-18 u-27
@book__@visit b-20
@book__for b-18
@book__next a+28 m-26 n-19 o-19
@book__ok a-17
@book__then a+25 d-16 m-25 n-15 o-18
@book__with a-16 m+18
@book_a a-27 m+24
@book_an m+18
@book_me a+17 b-25
@book_my a+23 m-23
@book_the a+19 m-18
@call a-47 b-39 c-55 d-35 e-80 f-78 g-43 i+82 j-75 k-55 m+19 n-44 o-63 p-56 q-73 r-55 s-66 t-73 u-106
@call$ a-38 b-57 c-51 d-26 e-54 f-48 g-20 i+52 j-44 k-36 l-32 m+18 n-56 o-57 p-45 q-54 r-45 s-40 t-39 u-68
@call__@relative b-21 c-16 l-15 n-21 q-16
@call__@staff i+19
@call__@vehicle h-18 i-26 j-17 m+23 r-16
@call__a i-18
@call__about a-15
@call__at i+16
@call__cell i+17 m-15
@call__el a-22 i+23
@call__favor a-17 b-17 c-20 i+27 l-23 m-17
@call__for a-16 i-15 m+18 q-20
@call__from l+16
@call__house m-20
@call__i a-19 d-16 m+15 n-15
@call__if a-19
@call__is v-16
@call__more v+16
@call__my d-16 v-18
@call__not m-20
@call__off b+23 i-15 m-16
@call__please m-17
@call__there m-16
@call__this m-17
@call__un i+16
@call__when m-15
@call__your l+21 m-17
@call_a i-23 m+17 q-30
@call_and m-18
@call_con a-23 b-22 i+29 l-17 m-27 o-18
@call_en c+17 i-17
@call_her m+16 p-19
@call_is m+20 r-18
@call_it b+23 i-20 m-17
@call_la i+18
@call_me a-38 c-25 d-27 g-23 h-35 i+34 j-19 k-21 m-18 n-18 p-31 u-18 v-24
@call_my a-27 b-20 c-17 d-17 i+25 o-17 p-30 q-20 r-21 s-17
@call_now h+17 i-22 m-19
@call_number i+15 l+16 m-31
@call_off l+18 m-22 v-16
@call_por a-17 b-18 c-21 i+23 l-22 m-18
@call_this v-18
@call_you d-19 h-18
@cancel a-58 b+71 c-74 d-31 e-68 f-65 g-71 h-72 i-83 j-75 k-79 l-23 n-82 p-71 q-23 s-69 t-65 u-86 v-83
@cancel$ a-51 b+57 c-40 e-38 f-32 g-39 h-31 i-50 j-43 k-39 l-56 n-44 o-77 p-36 s-34 t-27 u-53 v-47
@cancel_@day m-19
@cancel__@day m-16
@cancel__@move b-19 m-23 q+16
@cancel__@pay b-22 d-15 m+23
@cancel__@texts b-24 k-22 l+27 m-28
@cancel__@visit a-44 d-37 i-25 k-23 m+30 n-24 o-58 p-18 q-22 r-24 s-22 u-20 v-24
@cancel__am m-16
@cancel__and i-16 m-16
@cancel__can b+15 q-19
@cancel__de b+21 m-22
@cancel__favor a-22 b+20 c-21 i-23 l-27 o-31
@cancel__had b+18 m-19 o-16
@cancel__i b+23 m-34 o-27
@cancel__please b+15 m-20
@cancel__por b+16 m-17 o-16
@cancel_all m-27
@cancel_i d-15 p-16 q-20
@cancel_it a-15 b+18 d-17 l-16 o-18 p-18 q-31 u-19
@cancel_just b-20 m-27 o+23 r-19
@cancel_la a-19 b+32 d-21 m-27 o-31
@cancel_me b+24 m-25
@cancel_mi a-27 l-18 m+23 o-31
@cancel_my a-29 b-16 d-35 i-22 m+36 n-23 o-18 q-17 r-27 s-19 u-17 v-17
@cancel_nomas m-18
@cancel_please b+16 m-16
@cancel_por a-19 c-16 i-19 l-22 o-26
@cancel_that b-19
@cancel_the l-16
@cancel_what a-15 b+23 m-25 o-22
@clinician a+40 c-49 d-18 e-44 f-34 g-49 i+47 j-65 k-54 l-61 m-46 n-46 o-43 p-60 q-63 r-25 s-44 t-37 u-41 v-45
@clinician$ b-18 c-22 e-21 f-15 g-24 i+38 j-39 k-33 l-38 m-21 n-43 o-41 p-36 q-37 r-34 s-29 t-16 u-31 v-27
@clinician_@call a-16
@clinician__@treat a+16
@clinician__me d-18 l-23 m-26 p-18
@clinician__no m-15
@clinician__off b+17 m-19
@clinician__on m-15
@clinician__you a+17
@clinician_me a+22 b-16 m-25
@clinician_on i+17
@clinician_says m-18
@clothes b-54 c-55 d-31 e-48 f-44 g-46 h-59 i-43 j-19 k-49 l-59 m+23 n+62 o-49 p-50 q-22 r-30 s-47 t-35 u-36
@clothes$ b-30 c-27 d-45 g-35 h-27 i-36 k-27 l-37 m+22 n+19 o-28 p-26 q-42 s-22 u-42 v-32
@clothes__me i+17
@clothes__need g-15
@clothes__pongo g-26 n+21
@clothes__what m-20
@clothes__you a-15 d-15 g-18 m-22 n+21 u-16
@clothes_do a-16 d-16 g-22 j-16 m-27 n+27 u-18
@clothes_me g-26 n+21
@clothes_ok a-15 d-29 e-18 g-20 m-37 n+33 q-19 u-19
@clothes_or m-23 n+26 s-23 u-21
@date c-27 d-46 e-34 f-29 g-27 i-37 l-36 n-35 o+22 p-27 q-34 r-34 s-30 t-23 u-40
@date$ c-26 d-41 e-32 f-26 g-24 h-30 i-33 l-32 n-33 o+25 p-21 q-25 r-29 s-23 t-21 u-34 v-28
@date__for m-17
@day b+31 c-48 d-59 e-82 f-21 g-75 h+48 i-74 j-89 k-68 l-88 n-65 o+46 p-57 q-52 r-81 s-57 t-23 u-46 v-84
@day$ b+34 c-65 d-40 e-55 g-63 h+38 i-47 j-75 k-45 l-71 n-38 o+20 p-38 q-32 r-64 s-34 u-61 v-60
@day_@hours h+23 m-24
@day_@visit a+16 d-17
@day__@day b-15 h-16 m-21 o+27
@day__@move o+15
@day__can m-15
@day__come o+19
@day__el b-20 o+21
@day__good b-17 m-21 o+19
@day__i b-28 m-24 o+24
@day__is m-20
@day__it b-16 o+16
@day__la m-19
@day__me a-21 b-27 l-16 o+24 q-23
@day__no o+16
@day__now m-18 o+16
@day__puede o+15
@day__so m-19
@day__you m-17
@day_and b-25 m-21 o+21
@day_are b-15 m-21 o+18
@day_at e-17 m+17 o-20 r-16
@day_but m-17
@day_good f-26 m+25
@day_in b-15
@day_instead o+16
@day_no q-15
@day_of g-16 n-21
@day_one a-18 b+18 d-15 m-21
@day_y b-21 o+19
@door a-29 b-37 c-32 d-59 e-33 f-38 g-54 h-32 i-17 j+51 k-33 l-43 m-27 n-52 o-38 q-26 r+26 s-41 t-31 u-68 v-32
@door$ b-25 c-21 d-34 e-24 f-25 g-28 h-34 j+22 k-19 l-26 n-31 o-26 p-24 q-35 s-20 t-21 u-42 v-21
@door_# j+21 m-20
@door__i g-20 n-18
@door__it j+16
@door__locked a-15
@door__use g-17
@door_do g-20 n-16
@door_es j+18 u-18
@door_is a-18 u-20
@drink a-62 b-44 c-36 d-57 e-42 f-39 g-44 h-45 i-24 j-44 k-45 l-45 n+69 o-45 p-48 q-67 r-36 s-15 u-45 v-43
@drink$ a-18 d-15 i-16 n+36 o-18 q-26 u-22
@drink__from j-23 m+18 n-16
@drink__good m+17
@drink__no n+16
@drink__the a-17 k-17 m+21 r-16
@drink_count m-19 n+19
@drink_ok d-29 i-16 j-17 m-40 n+35 q-23 s-18 u-25
@drink_on a-16 k-19 m+26 r-16
@drive a-35 b-31 c-45 d-57 e-34 f-41 g-44 h-50 i-63 k-43 l-41 m-42 o-50 p+42 q+36 r-30 s-37 t-37 u-65
@drive$ a-33 b-36 c-24 d-21 e-19 f-20 g-21 h-21 i-30 j-31 k-16 l-18 m-39 n-47 o-28 p+43 q+16 r-32 s-22 t-20 u-33 v-41
@drive__@relative m-17
@drive__and n+16 q-24
@drive__dia n+21 o-17
@drive__from j+17 m-18 u-22
@drive__home p-17
@drive__is m-15 n-16 p-20 q+19
@drive__it d-15 j+23 m-21 n-15 u-24
@drive__mismo q+17
@drive__there n+20 q-21
@drive_after n+15 o-15 s-15
@drive_again n+16
@drive_home m-15 n-20
@drive_is j+17 m-18 u-22
@drive_me a-26 b-24 d-23 i-30 j-19 m-41 n-29 o-20 q+26 u-25 v-23
@drive_y q+17
@drug a-47 b-33 c-25 d-53 e-18 f-26 g-32 h-37 i-24 j-39 k-19 l-35 n+51 o-39 p-32 q-40 r-35 s-35 t-21 v-31
@drug$ a-21 b-22 d-29 f-17 g-19 i-21 j-22 l-21 m+19 n+16 o-16 p-21 q-25 r-22 v-17
@drug_@drug n+15
@drug_@food n+15
@drug__that n+15
@drug__the m-16 n+17
@drug_before n+19
@drug_oil m-19 n+17
@eat a-55 b-38 c-25 d-52 e-23 f-39 g-53 h-29 i-42 j-50 k-25 l-35 m+19 n+53 o-50 p-36 q-55 r-38 s-16 t-28 u-60 v-29
@eat$ a-28 b-19 d-34 g-42 i-23 j-34 n+35 o-25 p-19 q-31 s-25 u-35
@eat_@food m+24 n-21
@eat__@drink n+17 u-17
@eat__dia n+17
@eat__how m-24 n+22 u-16
@eat__night n-17
@eat_ese n+16
@eat_for u-18
@english a-63 b-56 c+93 d-58 e-59 f-47 g-53 h-44 i-68 j-59 k-50 l-61 m-68 n-53 o-60 p-48 q-55 r-53 s-46 t-26 u-60 v-51
@english$ a-49 b-48 c+74 d-48 e-47 f-35 g-43 h-34 i-52 j-40 k-35 l-49 m-46 n-44 o-47 p-36 q-46 r-38 s-37 t-38 u-54 v-41
@english__favor c+20 i-19 o-19
@english__not c+20 m-21 o-15
@english_please a-16 b-19 c+26 i-25 k-22 l-21 m-27 o-17
@english_por c+20 i-19 o-19
@fetch a-41 c-36 d-20 e-28 f-30 g-52 h-33 i-53 j-40 k-29 l-39 m-64 n+29 o-47 p+30 q+27 r-37 s-39 t-25 u-61 v-35
@fetch$ a-45 c-22 e-15 f-17 g-40 h-18 i-43 j-24 k-17 l-27 m-43 o-30 p+23 q+21 r-23 s-21 u-41 v-23
@fetch__@animal n+17
@fetch__@relative b-21 m-20
@fetch__mi m-16 n+17 p-17 q-25
@fetch_a m-26 o-16 u-19
@fetch_mi a-16 b-20 m-20 p+19
@food a-70 b-44 c-48 d-21 e-47 f-46 g-53 i-71 j-58 k-48 l-51 m+54 n+34 o-73 q-68 r-61 s-35 u-74
@food$ a-54 b-33 c-23 e-25 f-21 g-40 i-43 j-38 k-31 l-39 m+34 o-35 p-25 q-34 r-30 s-30 t-22 u-49
@food__a m+18
@food__algo n+18
@food__day m-17
@food__my b-17 l-22 m+22
@food__no d-16 m-19 n+23
@food__not m-22
@food_before n+17
@food_do m-19
@food_i m-22
@food_is m+22 n-15
@food_o d-15 g-17 m-19 n+23
@food_place j-22 m+19 u-17
@hello b-59 c-40 d-41 e-63 f+82 g-52 h-45 i-25 j-52 l-50 m-27 n-58 o-32 p-31 q-46 r-58 s-64 t-22 u-53 v-59
@hello$ a-47 b-30 c-31 d-39 e-45 f+47 g-29 h-33 i-38 j-32 k-40 l-34 n-30 o-31 p-34 q-34 r-33 s-28 t-43 u-39 v-28
@hello_@hello f+22 m-24
@hello_@relative m-15
@hello__@relative a+15
@hello__are a-15 h-19 m-16
@hello__i a+16
@hello__is a-28 b-18 f+31 g-16 i-26 j-23 l-18 p-19 s-24 v-27
@hello__there h-15
@hello__this m-23 v-15
@hello__you h-19 m-20
@hello_again k-16
@hello_from f+17 m-18
@hello_how m-18
@hello_it a-19 f+22 m-20 u-17
@hello_there d-20 f+24 h-17 i-19 j-22 m-23 r-17
@hello_this s-17 u-19 v-16
@holiday c-35 d-54 e-36 f-35 g-31 h+31 i-45 j-50 k-30 l-37 m+31 n-46 o-19 p-39 q-43 r-44 s-39 t-38 u-49 v-42
@holiday$ a+15 b-33 c-23 d-39 e-24 f-24 g-24 h+23 i-30 j-28 k-19 l-30 n-30 p-21 q-30 r-25 s-27 t-30 u-34 v-26
@hours a-52 b-17 c-27 d-49 e-34 f-43 g-46 h+59 i-44 j-56 k-24 l-35 m-19 o-18 p-31 q-31 r-32 t-35 u-51 v-33
@hours$ a-34 b-34 c-22 d-32 e-30 f-38 g-31 h+45 i-32 j-43 k-19 l-26 o-35 p-27 q-26 r-30 t-30 u-35 v-29
@hours__the h+22 u-18
@hours_of m+17
@howmuch a-47 b-58 c-16 d+52 e-64 f-55 g-52 h-51 i-44 j-59 k-45 l-54 n-17 o-51 p-42 q-51 r-48 t-46 v-51
@howmuch$ a-24 b-17 d+42 e-41 f-30 g-24 h-21 i-22 j-22 k-24 l-31 m-19 n-29 p-17 q-21 r-21 s-18 t-24 u-44 v-21
@howmuch_@howmuch a-19 b-17 c-16 d+18 e-22 f-19 h-16 i-15 j-17 l-16 m+17 n-20 q-15 r-16 s-20 t-17 u-43 v-16
@howmuch__@pay d+19 m-20
@howmuch__@visit a-21 b-21 m-20 s-18
@howmuch__antes n+16
@howmuch__dolor d-21 u-20
@howmuch__el d-26 m+15
@howmuch__la m-16 s-15 u+18
@howmuch__llego d-15 n+18
@howmuch__que d+21 m-15 n-26
@howmuch__un d-17 m+16
@howmuch_cada d+18 u-19
@howmuch_dura d-30 m-26 n-19 u+22
@howmuch_es d+23 m-22 u-35
@howmuch_me d+22 m-18 u-21
@howmuch_tengo d+24 n-19
@howmuch_tiempo d-18 m-20 u+16
@insurance c-35 d+27 e-33 f-33 g-41 h-25 i-42 j-54 k-31 l-40 n-17 o-36 p-38 q-55 r-39 s-43 t-33 u+21 v-46
@insurance$ b-27 c-16 f-18 g-26 i-25 j-35 l-17 m-17 n-27 o-17 p-18 q-37 r-15 s-15 t-16 u+25 v-25
@insurance__@insurer d+18 n-17
@insurance__is d+16 n-16
@insurance__it u-17
@insurance_card a-16 d-28 n+19
@insurance_is d+19 m-17 n-17
@insurer b-23 c-42 d+53 e-45 f-41 g-41 h-47 i-43 j-51 k-41 l-46 n-58 o-54 p+21 r-43 s-44 t-39 u-21 v-50
@insurer$ b-24 c-18 d+32 e-31 f-24 g-17 h-28 i-25 j-22 k-16 l-26 m+19 n-22 p-30 q-29 r-16 t-17 u-36 v-20
@insurer__@fetch b-18
@insurer__@insurer p-21
@insurer__@relative m-21 n-15 p+20 q-20
@insurer__mi m-17
@insurer__ok d+21 n-25 q-16 s-15
@insurer__that d+21 n-25 q-16 s-15
@insurer__this m-23
@insurer__you d+17 h-15
@insurer_a a-27 c-15 g-21 h-23 i-24 j-17 l-21 n-24 o-28 p+18 r-19 s-16 v-20
@insurer_and d+17 h-15
@insurer_cover d+16 u-21
@insurer_is d+21 n-25 q-16 s-15
@insurer_mi m-21 n-15 p+20 q-20
@late a-39 b-64 c-59 d-53 e-51 f-54 g-59 h+25 i-71 j-32 k-51 l-53 n-60 p-55 q-55 r+59 s-61 t-51 u-63 v-26
@late$ b-46 c-36 d-49 e-33 f-30 g-40 i-43 j-28 k-31 l-32 n-29 p-42 q-38 r+33 s-34 t-31 u-41 v-49
@late_@relative m-17
@late__@call h+22 m-21
@late__i m-18
@late__me m-21
@late__night n-15
@late__the m-17
@late__there m-16
@late__you h+23 j-16 m-26
@late_and r+17
@late_be r+15
@late_do h+17 m-20
@machine a-37 b-36 c-29 d-31 e-21 f-20 g-29 h-24 i+18 j-32 k-25 n-25 o-29 p-33 q-30 r-26 s-28 t-20 u+26 v-41
@machine$ a-25 b-21 c-20 d-25 e-16 f-16 g-24 h-20 j-26 m-17 n-18 o-16 p-22 q-21 r-20 s-20 t-16 u+36 v-34
@machine__me m-16
@medicine a-52 b-55 c-16 d-70 e-44 f-39 g-61 h-49 i+17 j-69 k-45 l-33 m-37 n+59 o-44 p-49 q-68 r-58 t-32 u+19 v-41
@medicine$ a-41 b-27 c-20 d-43 g-36 h-23 i-30 j-35 k-19 l-31 m-27 n+37 o-33 p-31 q-35 r-31 s-15 u+24 v-17
@medicine__dia n+16
@medicine__nah n+15
@medicine__of n+16
@medicine__the m-21
@medicine__to a-15 i+21 m-24
@medicine_en m-15
@medicine_ese n+16
@medicine_list m-17
@medicine_or b-17 m-23 n+23
@medicine_sent i+15 n-18
@month b-28 c-16 g-20 h-16 j-22 l-24 n-30 q-19 r-29 u-38 v+16
@month$ b-25 g-15 j-17 l-22 n-26 r-25 s-21 u-29 v-25
@move a-75 b-49 d-39 e-58 f-54 g-45 i-70 j-67 k-34 l-68 n-65 o+82 p-43 q-36 r-57 s-33 t-55 u-48 v-63
@move$ a-58 b-25 e-30 f-23 i-39 j-28 k-32 l-29 n-27 o+32 p-36 q-49 r-31 t-18 u-44 v-24
@move__@day o+18
@move__@english c+18 m-18 o-18
@move__@visit a-47 b-50 c-15 d-32 i-16 m-18 n-26 o+40 r-15 s-18 u-16 v-15
@move__a o+15
@move__and o+16
@move__dia n-15 o+22 q-15
@move__hora m-16 o+20
@move__la a-18 o+19
@move__meeting m+19 o-20 r-18
@move__oil m+23 o-21
@move__para a-18 o+17
@move__the m-18
@move__time o+16
@move__to a-16 b-21 m+17 r-19 s-15
@move__up o+15
@move_days m-22 o+26 q-16 s-18
@move_el o+23
@move_forward m-15
@move_it a-26 b-28 d-23 g-20 i-19 j-26 l-17 m-53 n-28 o+41 p-22 q-31 r-18 u-29
@move_la a-21 b-22 d-20 m-23 o+28
@move_me a-18 c-18 d-16 i-16 k-15 m-36 o+30 q-23
@move_mi a-25 b-20 m-18 n-15 o+26
@move_my a-35 b-43 c-22 d-32 g-18 i-23 j-15 k-18 l-16 m+40 n-33 p-16 r-29 s-23 u-21 v-16
@move_para a-16 o+19
@move_please c-27 k-18 m-24 o+26
@move_to c+26 e-15 k-17 m-31 o-23
@open b-56 c-52 d-48 e-56 f-64 g-64 h+68 i-49 j-15 k-52 l-62 n-82 o-37 p-56 q-23 r-41 s-72 t-61 u-61 v-49
@open$ b-17 c-19 d-39 e-22 f-31 g-36 h+32 i-36 k-23 l-32 n-44 o-42 p-29 s-32 t-23 u-39 v-28
@open_@day j-17 m-23
@open_@holiday h+20 m-21
@open_@late j-18 r-22
@open__@day a-22 b-19 h+28 j-18 o-26
@open__@food h+20 m-21
@open__@holiday a-18 j-16
@open__dia m-16
@open__hora m-15
@open__la h+19 m-17
@open__now h+16 m-20
@open__the h+23 m-29
@open__to h-19 j+18 m-25
@open__you h-19 j+18 m-25
@open_a h+19 m-22
@open_ahorita m-17
@open_are h-19 j+18 m-25
@open_el a-17 j-17 o-15
@open_for d-18 h+23 m-33
@open_los h+23 m-21
@open_on a-16 j-18 o-17
@open_right h+16 m-20
@open_temprano m-16
@open_the j-19
@open_to j+16
@open_today s-19
@open_tomorrow m-16
@parking a-29 b-34 c-43 d-65 e-46 f-47 g-44 h-39 i-52 j+47 k-36 l-47 n-22 o-45 p-15 q-58 s-19 t-39 u-24 v-47
@parking$ a-38 b-22 c-25 d-39 e-32 f-31 g-27 i-30 j+38 k-21 l-27 o-25 p-29 q-30 s-23 t-24 u-48 v-27
@parking__bring j+15 m-17 n-18
@parking__i m-17 n-18
@parking__right j-18
@parking__the m+18
@parking__up j-15 r+17
@parking_at m+17
@parking_free d-23 j+21
@parking_now j-18 m-18 r+19
@pay a-76 b-60 c-57 d+93 e-42 f-38 g-68 h-66 i-79 j-40 k-46 l-50 n-81 o-69 p-55 q-75 r-49 s-54 t-35 u-66 v-50
@pay$ a-35 b-37 c-31 d+69 e-20 f-17 g-42 h-40 i-42 j-42 k-24 l-32 m-17 n-45 o-32 p-25 q-36 r-24 s-22 u-37 v-19
@pay_@price m-15
@pay__@call i-22
@pay__@pay d+19 n-18
@pay__@visit a-17 b-20 d+23
@pay__bill i-18
@pay__my b-19
@pay__rent m+17
@pay__this u-16
@pay_a d+15
@pay_for a-27 b-27 d+19 i-17 m-32 o-16 u-24
@pay_la j-16
@pay_my i-19
@pay_sacar m+16
@person a-17 b-26 c-60 d-53 e-53 f-52 g-56 h-23 i+61 j-68 k-55 l-52 m-31 n-68 o-61 r-64 s-57 t-52 v+36
@person$ a-16 c-29 d-43 e-30 f-32 g-32 i+41 j-41 k-32 l-40 m-20 n-41 o-46 p-36 q-50 r-35 s-30 t-30 v+34
@person__better m-19
@person__i u-17
@person__in n-16 u-17
@person__me a-16 m-18 p+16 u-17
@person__there h-16 i+18 m-19 u-18
@person__this m-16
@person__with m-20
@person_can u-17
@person_come a-21 d-17 m-20 n-19 q-19 u+19
@person_get m-19
@person_i m-22
@person_please b-16 c-23 i+28 m-23
@person_text l+15
@person_there u-16
@place a-85 b-36 c-60 d-52 e-57 f-61 g-71 h+19 j+60 k-58 l-71 n-59 o-77 p-69 q-33 r-56 s-62 t-57 u-16 v-18
@place$ a-53 b-47 c-43 d-27 e-43 f-41 g-50 h-20 j+57 k-37 l-54 n-46 o-47 p-43 q-55 r-42 s-36 t-41 u-29
@place_@hours j-22
@place_@open j-25
@place__# j-16 m+16
@place__@day m-18
@place__a i-19 m-21 q+24
@place__favor i-17
@place__i d-17 g-15 j+27 m-19 n-15 u-20
@place__me j-15 m-19 q+18
@place__on h+15 j-18
@place__the i-16 j+18 m-31 u-19
@place__this j-22 m-21 u+25
@place_es g-17 h-16 m-22
@place_in h-16 i-17 j+15
@place_is g-15 r-16 u+17
@place_my m-17
@place_on j-26 m-18 u+16
@place_por i-17
@price a-33 b-32 c-38 d+65 e-41 f-57 g-58 h-62 i-50 j-65 k-35 l-45 n-42 o-37 p-39 q-57 r-30 s-42 t-42 u-40 v-42
@price$ a-23 b-26 c-23 d+44 e-32 f-35 g-40 h-39 i-27 j-34 k-19 l-25 m-17 n-34 o-25 p-18 q-31 r-25 s-21 t-28 v-27
@price__@cancel d+21 m-24
@price__@treat d+16 u-17
@price__@visit d+17
@price__a m+18
@price__i d+21 m-20
@price__la d+16
@price__the a-19
@price_again d+16 f-18 m-15
@price_for a-26 u-22
@price_if d+21 m-18
@price_me d-17 m+18
@price_of d-35 m+36 u-18
@price_tiene d+19 u-21
@relative b-23 d-61 e-98 f-27 g-50 h-51 i-73 j-38 k-48 l-86 o-28 p+68 r-34 s-61 t-43 u-21 v-49
@relative$ b-34 c-30 d-52 e-53 h-45 i-23 j-29 k-58 l-63 m+40 n-28 o-63 p+25 q-15 r-33 s-20 u-24 v-18
@relative_@drive a-16 m+18 q-34 r-19
@relative_@insurer m-23 p+24 q-20 u-15
@relative__# o-21 p-16
@relative__@clinician a-17
@relative__@drive m-27 n-22 o-18
@relative__@fetch a-17 b-16 m-17 n-27 p+18
@relative__@insurer q-26
@relative__@machine m-23 u+19
@relative__@move q-15
@relative__@relative a-19 m+18 p-21 q-19
@relative__@ride p+20 q-22
@relative__@sick a-17 b-17 m-30 n-17 p-18 q+24
@relative__@spanish c+15
@relative__@visit d-15 n-23 o-18 p-16 r-16
@relative__@year m+16
@relative__a a-33 d-25 g-17 i-23 l-16 n-26 q-20 r-25 s-16
@relative__along r-15
@relative__and a-17 i-15 m-21 n-16
@relative__anything n+17
@relative__been a-16
@relative__being m-15
@relative__but m-16
@relative__can m-21
@relative__coming a-28 b-24 p+16 r-20
@relative__day b-15 m-23 n-20 q-28
@relative__dia b-16
@relative__do b-17 m-22 n-15 p+24 q-19 u-20
@relative__el m-16
@relative__entrar n+17
@relative__estar a-20 m-20 n+16
@relative__for m-21
@relative__getting p-19
@relative__he m-20
@relative__her m+19
@relative__his q-16
@relative__in j-17 m-17 n+20 o-16 p-19 s-23 u-21
@relative__is m-28
@relative__it b-18 d-20 j-19 m-30 o-22 p+17 q-25
@relative__mal p-18 q+18
@relative__me a-36 c-18 i-33 j-23 l-33 m-49 o-38 p+28 s-23 u-27 v-17
@relative__my q-19
@relative__no b+28 m-19 q-23
@relative__not m-27
@relative__of n-18
@relative__out m-19 p-19
@relative__por p+16 q-17
@relative__puede m-16 n-22
@relative__que m-26 n-25 q+18 u-15
@relative__quedo p-17 q+18
@relative__same a+16 m-17
@relative__see a+18
@relative__she m-31 n-18 p-20 s-15
@relative__someone a+15
@relative__text m-19
@relative__that d-21 m-23 n-17 p+20 q-19
@relative__the a-23 m-17 q-30 r-22 u-19
@relative__there b-16 m-17 n+15 q-19
@relative__this m-29 n-17
@relative__to b-18 c-22 d-23 i-20 o-26 r-35 u-24
@relative__trabajar q+16
@relative__up a-17
@relative__want m-16
@relative__will m-16 u-18
@relative__with a-18 d-17 l-15 m-24 n+25 q-22 u-22
@relative__you a+18
@relative_and i-15 m-24
@relative_be d-19 m-20 n+21 p-26 q-20
@relative_can a-16 b-25 c-16 m-24 n-16 u-20
@relative_come m-15 q-19 u-18
@relative_de a-24 b-25 d-21 n-25 o-20 q-21 r-19
@relative_did m-16
@relative_does m-18 q-16
@relative_en h+16 m-20
@relative_get a+16 u-15
@relative_got a-21 b-18 j-15 l-19 m-15 n-20 p+15
@relative_has a-23 m-21
@relative_in a+24 m-24 n-16 r-15 u-16
@relative_is b-19 c-22 d-45 i-23 j-33 l-20 n-51 p+29 q-25 s-32 u-37 v-18
@relative_it m-21 p-17 t+19 u-19
@relative_made m-15
@relative_me b-26 m-33 n-32 o-21 p+30 r-18
@relative_needs a+20 m-26
@relative_no n-18
@relative_ocupa a+16
@relative_puede a-22 n+23 o-19 p-21 q-18
@relative_said b-16 n-26 o-17 q-20 s-18
@relative_says m-31 p-18
@relative_se a-17 b-16 c-16 n-19 o-15 p-29 q+22
@relative_sit a-19 m-18 n+22 p-22 u-16
@relative_that m-17 n-23 p-22
@relative_tiene n-15
@relative_un m-19 u+16
@relative_wait a-17 j-16 n+20 q-19
@relative_went m-15
@relative_will b-19 m-18 n-18 p+27 q-21 r-21
@relative_y m-17 p+18
@relative_ya b+17 p-17 q-22
@ride a-70 b-48 c-65 d-84 e-70 f-67 g-64 h-63 i-61 j-33 k-63 l-72 m-57 n-49 o-44 p+54 q+70 r-49 s-77 t-69 u-65 v-73
@ride$ a-38 b-20 c-31 d-50 e-33 f-36 g-38 h-36 i-33 k-31 l-42 m-62 n-43 o-44 p+25 q+52 r-51 s-41 t-34 u-50 v-40
@ride__an m-16 p-17
@ride__have p+17 q-17
@ride__i o-22
@ride__in m-19
@ride__me p-17 q+16
@ride__no q+16
@ride__one p+17 q-17
@ride__set p+20 q-24
@ride__was m+19 n-16 p-18
@ride__work m+19 q-19
@ride_fell p-17 q+16
@ride_got m-16 p-17
@ride_home n+17
@ride_i p+17 q-17
@ride_is a-16 b-16 d-22 j-16 m-29 n-18 p+22 u-17
@ride_locked p+16 q-17
@ride_thing m-17 p+17
@ride_to m+26 n-17 o-16 p-15 q-26
@sick a-42 c-35 d-42 e-29 f-31 g-39 h-38 i-43 j-17 k-30 l-35 n+22 o+22 p-48 q+23 r-49 t-25 u-39 v-42
@sick$ a-26 b-20 c-16 d-25 g-19 i-16 j-30 l-18 o-25 p-29 q+22 r-16 s-16 v-19
@sick_@body b+24 m-24 o-16 r-20
@sick__@body s+16
@spanish a-55 b-60 c+91 d-59 e-67 f-53 g-51 h-48 i-56 j-51 k-57 l-65 m-70 n-59 o-57 p-50 q-49 r-50 s-45 t-46 u-65 v-52
@spanish$ a-44 b-43 c+78 d-52 e-63 f-48 g-40 h-45 i-58 j-52 k-49 l-53 m-59 n-52 o-49 p-39 q-47 r-43 s-38 t-42 u-59 v-46
@spanish__favor a-20 b-18 c+18 l-22 o-20
@spanish_please a-19 b-18 c+28 i-25 k-19 l-16 m-20 o-20
@spanish_por a-18 b-17 c+16 l-20 o-19
@staff a-33 b-29 c-27 d-43 e-36 f-38 g-25 i+54 j-32 k-26 l-34 m-18 n-25 o-30 p-29 q-30 r-30 s-30 t-36 u-37 v-28
@staff$ a-28 b-28 c-25 d-37 e-36 f-37 g-25 h-39 i+51 j-26 k-24 l-31 n-22 o-25 p-27 q-30 r-27 s-23 t-30 u-34 v-26
@stop a-61 b-56 c-47 d-91 e-92 f-81 g-84 h-26 i-40 j-27 l+78 o-33 p-73 q-48 r-37 t-69 u-94 v-41
@stop$ a-38 b-41 c-54 d-42 e-61 f-45 g-40 h-43 i-51 l+74 m-53 n-53 o-39 p-33 q-43 r-49 s-46 t-40 u-48 v-46
@stop__@medicine m-22 n+22
@stop__@texts b-28 i-16 k-35 m+20
@stop__@traffic k+24 l-16 m-22 r-16
@stop__but m-15
@stop__escribirme k-23 l+17
@stop__i g-18 l-24
@stop__mandar l+15 m-18
@stop__mandarme k-16
@stop__me a-35 d-18 g-32 k-33 l+28 n-30 o-20 p-32 r-24 s-26 t-23 u-26
@stop__molestar m-20
@stop__my m-20
@stop__take m-18
@stop__textearme l+16
@stop__the l+16 m-17
@stop__up m-21
@stop_all l+20 m-18
@stop_asking l-23 m+24
@stop_by k+19 l-16
@stop_de a-18 c-15 g-15 i-26 j-20 k-37 l+26 n-22 u-23
@stop_it b-17 c-16 d-18 e-20 f-16 j-21 k-21 l+37 m-41 n-19 t-16 u-22
@stop_la m-18
@stop_los k-17 l-23 m+20
@stop_messaging l+18
@stop_my n+16
@stop_on k+21 l-25 m-24 p-20 r-20
@stop_sending k-22 l+21 m-27
@stop_texting a-18 g-25 i-25 k-28
@stop_the b-27 j-15 k-28 l-16 m+37 n-24 o-18 s-17
@stop_them l+22 m-23
@stop_with l+18 m-20
@symptom a-74 b-59 c-54 d-80 e-53 f-54 h-67 i-68 j-68 k-53 l-62 m-20 n-29 o-28 p-65 q-76 r-47 s+82 t-61 u-38 v-24
@symptom$ a-42 b-33 c-32 d-45 e-26 f-26 g-45 h-36 i-36 j-35 k-27 l-35 o-46 p-39 q-47 r-36 s+44 t-27
@symptom__@visit s+15
@symptom__el s+16
@symptom__la s+18
@symptom__now g-16
@symptom__yesterday s+17
@symptom_con a-16 g+18 l-16
@symptom_today r-16 s+15
@symptom_tv m+20 r-18
@symptom_twice d-17 s+19
@texts a-88 b-66 c-29 d-75 e-68 f-35 g-35 h-66 i-54 j-77 k+62 l+62 m-53 n-67 o-79 p-65 q-74 r-74 s-63 t-58 u-29 v-21
@texts$ a-65 b-50 c-60 d-56 e-60 f-47 g-23 h-47 i-70 j-56 k+31 l+50 m-29 n-45 o-52 p-48 q-53 r-53 s-50 t-45 v-29
@texts_@stop k-17 l+24 m-21
@texts__@stop m-16
@texts__all i-16 k+20 o-16
@texts__me b-15 l+19 m-22
@texts__my b-18 l+16 m-20
@texts__not l+20 m-19
@texts__on k+23 m-26
@texts__vez m-16
@texts_after i-15 k+19 o-15
@texts_again a-16 k+30 l-32 m-21 n-16
@texts_and b-17
@texts_are l+21 m-23 u-21
@texts_back a-15 k+27 m-28
@texts_coming m+18 r-20
@texts_de m-16
@texts_for l-16
@texts_i m-15
@texts_otra m-16
@texts_please l+16
@thanks a-58 c-70 d-62 e-79 f-82 g-73 h-62 i-71 j-76 k-59 l-31 m-28 n-71 o-76 p-57 q-76 r-73 s-70 t+91 u-82 v-81
@thanks$ a-50 c-45 d-57 e-60 f-54 g-44 h-28 i-46 j-50 k-45 l-42 n-48 o-51 p-26 q-48 r-43 s-45 t+49 u-49 v-51
@thanks__for m-19 t+17
@thanks__i t-17
@thanks__you m-19 t+18
@thanks_a b-17
@thanks_for a-18 l-17 t+17
@thanks_it b-20 m-22 t+22
@thanks_por m-19 t+17
@thanks_you a-30 c-21 d-27 e-18 f-30 g-30 h-38 i-26 j-31 k-25 m-23 n-22 o-28 p-24 q-30 r-28 s-22 t+41 u-36 v-31
@traffic a-42 b-35 c-26 d-33 e-26 f-27 g-28 h-42 i-34 j-47 k+19 l-29 n-37 o-39 p-38 r+32 s-43 t-23 u-41 v-37
@traffic$ a-20 d-17 e-15 j-21 l-16 m-27 n-17 o-17 p-23 r+26 s-22 u-16
@traffic__# h-16
@traffic__not r+15
@traffic__on j-19 m+20 r-20
@traffic__the j-20 r+19
@traffic_is r+17
@traffic_on m-27 r+23
@treat a+18 c-37 e-46 f-48 g-69 h-50 i-51 j-66 k-48 l-42 m-82 n-43 o-16 p-53 q-57 r-48 s+19 t-36 u+46 v-52
@treat$ a+21 c-24 e-32 f-38 g-40 h-34 i-40 j-46 k-37 l-30 m-54 n-22 o-46 p-34 q-41 r-33 s+19 t-24 u+24 v-35
@treat_@treat u+18
@treat__for b+18
@treat__not a-19
@treat_covered d+20 u-22
@treat_es j-16 u+17
@treat_like u+17
@treat_work g-20 m-21 u+25
@treat_would u+15
@vehicle a-70 b-56 c-52 d-35 e-42 f-50 g-64 i-73 k-54 l-63 n-82 o-56 p-36 q+49 r+33 s-65 t-52 v-58
@vehicle$ a-30 b-33 c-23 d-41 e-19 f-18 g-27 h-41 i-40 k-19 l-24 n-45 o-27 p-43 q+28 s-23 t-21 u-38 v-29
@vehicle_@stop q-16 r-17
@vehicle__@late m-20 r+19
@vehicle__abrir h+17
@vehicle__after q+19 s-15
@vehicle__el h+18 m-19
@vehicle__is j-24
@vehicle__me i-16 j-17 r+21
@vehicle__ok q+16
@vehicle__or d+18 n-17
@vehicle__slow m-20 r+20
@vehicle__so s-18
@vehicle__that d-17 m-19 n-16 q+18
@vehicle__the m+20 q-16
@vehicle__there j+19
@vehicle__to q+15
@vehicle__today m-19 r+16
@vehicle_a a-27 b-26 d-22 g-23 h+20 i-25 j-25 k-16 l-19 m-29 n-24 o-28 p-27 q-31 r-26 s-20 u+29
@vehicle_do m-16
@vehicle_esta m-23 q+16
@vehicle_goes j+19
@vehicle_home m-21 n-18 q+28
@vehicle_is b-19 d-19 h-19 j-16 m-36 n-20 o-15 r+26 s-22
@vehicle_me j+16 m-20 q-16
@vehicle_my m+17 p-17
@vehicle_ok q+18
@vehicle_to j-23 m+21 q-20
@vehicle_was s-16
@visit a+58 b+52 c-96 d+16 e-86 f-82 g-91 h-66 i-97 j-81 k-78 l-59 m-60 n-41 p-106 q-71 r-45 t-80 v-17
@visit$ a+45 b+28 c-65 e-73 f-68 g-70 h-82 i-55 j-57 k-68 l-68 m-48 n-22 o-25 p-79 q-38 r-53 t-58 u-32 v-18
@visit__# b-16 m-18 o-16
@visit__@late o-18
@visit__@person o-17
@visit__@relative a+26 m-26 p-16
@visit__am m-18 o-15
@visit__el o-19
@visit__hora o+19
@visit__i m-17 n-17
@visit__mi a+15 m-19
@visit__more b+18
@visit__my o-17 u-16
@visit__need n-16
@visit__that o+16
@visit__the a-34 d-20 i-19 n-18 s-17
@visit__you m-19
@visit_and m-15 o-16
@visit_back m-17
@visit_but o+16
@visit_do d-18 m-23 n-16 u+23
@visit_for a+21 d-17 m-33
@visit_i l-16 m-29 v-18
@visit_like u+16
@visit_off b+20 m-20
@visit_please a+22 c-26 i-22 k-18 l-22 m-26
@visit_with a-29 b-18 d-15 m+23
@visit_would m-18
@visit_you m-17
@wrong a-55 b-59 d-31 e-66 f-56 g-58 h-61 i-42 k-47 l-33 m-53 n-49 o-54 p-54 q-57 r-39 s-53 t-60 u-69 v+76
@wrong$ a-26 b-21 e-35 f-33 g-24 h-30 i-37 j-37 k-21 l-37 m-49 n-24 o-21 p-22 q-26 r-29 s-21 t-31 u-34 v+43
@wrong_# a-17 b-20 c-24 d-27 e-31 f-15 g-17 h-23 i-18 j-26 l-23 m-37 n-15 o-23 p-19 r-35 t-16 u-24 v+39
@wrong_@call i-15
@wrong_@person i-24 m-20 v+24
@wrong_@place j+17 m-20
@wrong__i m-16
@wrong_de i-19 m-18 v+18
@wrong_idea l+17 v-17
@wrong_number i-16 l-23 v+18
@wrong_numero l-17 v+17
@year c-17 g-19 i-21 j-28 k-18 l-26 m+26 n-33 o-27 p-24 r-17 s-31 u-29
@year$ j-20 m+24 n-21 s-22 u-20
^# a-37 b-35 c-36 d-45 e+20 f-35 g-34 h-41 i-41 j-36 k-27 l-22 m-25 n-38 o-16 p-27 q-34 r+29 s-25 u-45 v-41
^@body a-18 b-16 i-25 l+16 r-17 u-20
^@book b-18 d-19 e-15 i-15 l-17 m+29 o-20 r-17 u-18
^@call a-18 c-37 d-42 e-43 f-32 g-32 h-39 i+49 j-38 k-32 o-31 p-41 q-40 r-41 s-26 t-26 u-34 v-42
^@cancel a-19 b+36 c-35 d-43 e-35 f-34 g-37 h-40 i-34 j-29 k-39 n-36 p-35 q-37 r-43 s-27 t-29 u-36 v-28
^@clothes a-27 c-17 d-30 e-25 f-20 g-24 h-17 i-22 j-27 k-16 l-24 m-42 n+35 q-22 r-19 s-23 t-16 u-31
^@day a-33 c-29 d-21 e-30 f-37 g-19 i-25 j-19 k-18 l-27 m+23 n-30 p-28 q-21 r-21 s-15 t-30 u-32 v-19
^@drink e-18 t+17
^@english b-16 c+33 e-22 g-15 i-21 k-21 l-23 m-32 u-18
^@food d-17 h-15
^@hello b-50 c-35 d-37 e-59 f+81 g-46 h-42 i-23 j-48 l-46 m-52 n-51 o-27 p-56 q-39 r-51 s-54 t-19 u-46 v-54
^@howmuch a-32 b-39 c-36 d+19 e-48 f-42 g-33 h-34 i-35 j-37 k-32 l-39 n-20 o-32 p-33 q-33 r-37 t-35 u+16 v-40
^@insurance u-20
^@insurer b-23 c-20 d+15 e-28 f-23 g-18 h-17 i-19 j-20 k-23 l-23 n-27 o-21 p+19 q-32 r-19 t-21 u-34 v-23
^@medicine l-15 m-20 u-16
^@move a-38 b-44 d-33 e-26 f-27 g-32 h-36 i-39 j-31 l-35 n-33 o+32 p-33 q-33 r-43 s-32 t-23 u-31 v-29
^@open a-42 b-30 c-25 d-38 e-33 f-31 g-26 h+54 i-28 j-44 k-23 l-27 m-38 n-32 o-42 p-26 q-26 r-34 s-26 t-29 u-33 v-28
^@parking d-16 e-19 f-18 g-15 h-21 l-22 m-32 p-16 t-16
^@pay a-18 d+25 m-15 n-20 u-16
^@person b-17 c-21 e-15 f-16 i+31 m-25 u-18 v-20
^@place e-15 h-17 i-18 j+25 m-27 u-15
^@price b-25 c-20 d+39 e-24 f-31 g-16 h-20 i-24 j-24 k-17 l-22 m-45 n-20 o-21 p-19 q-16 r-17 t-16 u-33 v-20
^@relative e-29 f-34 g-27 h-25 i-33 j-33 k-33 n-49 p+25 r-44 v-29
^@ride a-29 b-30 c-25 d-30 e-36 f-30 g-20 h-26 i-31 j-33 k-23 l-33 m-44 n-32 o-30 p+40 q+20 r-34 s-22 t-29 u-38 v-28
^@spanish a-27 b-24 c+44 d-25 e-41 f-30 g-25 h-20 i-33 j-26 k-22 l-31 m-41 n-18 o-21 p-19 q-18 r-23 t-22 u-28 v-23
^@staff a-16 b-18 c-19 d-26 e-33 f-34 g-16 h-30 i+36 j-20 k-18 l-22 m-37 n-17 p-18 q-18 r-21 t-27 u-24 v-20
^@stop a-52 b-54 c-18 d-56 e-71 f-58 g-49 h-47 j-65 k-68 l+66 n-70 o-46 p-46 q-48 r-59 s-58 t-45 u-69
^@symptom a-18 b-16 d-28 e-19 f-18 h-17 i-19 j-26 l-17 n-29 o-28 q-17 r-22 s+32 t-21 u-30 v-19
^@thanks a-31 b-43 c-32 d-30 e-44 f-49 g-36 h-45 i-38 j-39 k-33 l-28 m-80 n-31 o-35 p-44 q-39 r-41 s-35 t+67 u-45 v-40
^@traffic b-15 o-17 r+23 u-18
^@vehicle a-18 b-27 d-17 g-15 h+18 i-21 j-26 l-21 n-18 o-28 p-19 r+22 s-17 u-26 v-21
^@visit a+18 c-18 m-15 o-16
^@wrong a-23 b-22 c-33 d-37 e-45 f-32 g-24 h-26 i-34 j-35 k-24 l-40 m-42 n-25 o-19 p-23 q-24 r-33 s-20 t-26 u-34 v+50
^a b-32 d+17 g-27 j-36 l-20 n-38 o-31 s-23 v-20
^about a-18 d+26 m-22 n-18 u-24
^aceptan m-24
^add a+22 b-20 g-18 i-17 k-16 l-25 n-16
^addy j+19
^ahi m-16 r+24
^ahorita b-20 m+20 t-16
^all b-21 d-18 f-22 g-15 h-17 j-16 o-16 p+27 q-21
^am a-18 d-24 g-24 i-21 j-18 l-18 m-31 n+15 o-27 p-24 r-25 u+23
^and c+16 i-17
^ando b-18 d-15 i-16 k-25 l-28 p-24 u-17 v-23
^another o+18
^any a+18 b-35 c-19 d+19 e-30 f-24 g-21 j-19 k-15 l-29 m-41 n-35 p-24 q-24 r-21 s-21 t-17 v-28
^anybody h+17
^anything a-22
^aqui j-32 l-20 q-19 u-18 v+22
^are a-19 b-55 c-56 d-21 e-53 f-62 g-55 h+15 k-45 l-57 o-53 p-42 q-52 r-63 t-57 u+21 v-64
^asjdh e+17 m-18
^ask a-17 b-20 h-15 i+17 m+16 o-20 p-15 q-16 s-15
^at m-17 r+15
^awesome m-16 t+18
^ayo a+15 c-16 d-18 e-25 f+21 j-17 l-19 m-27 n-18 u-18
^ayuda a-22 d-31 e-16 f-17 g+30 m-26 t-26 u-18
^back i-15 m+18 u-17
^be h-21 r+19
^best k-15 s-20
^block l+20 m-21
^borre b+17
^borren m-23
^brb d-17 e-39 f-22 l-21 m+33 u-19
^bruh e-17
^buen f+17 m-23
^bueno f-20 l-18
^can a-20 b-71 e-56 f-51 g-15 j-35 k-79 l-35 n+31 p-85 r-35 s-24 t-63 v-75
^cancelame b+19 o-16
^car m-24
^changed b+16
^como b-32 c-20 d-56 e-24 f-49 g+18 h-25 i-30 k-20 l-41 o-31 p-23 q-44 r-30 s-47 t-17 v-21
^confirmed m-17 q-15
^cool m-30 t+23
^could a-21 b-27 d-17 k-16 l-29 p-29 r-30
^count b+16
^cual a-20 d-19 e-16 g+17 j-16 n-15 s-21 u-40 v-21
^cuando i-16 n-18
^cuantas a-21 u+17
^dame m-20
^dar b-17 l+18 m-16
^de a-21 i-19 j-20 l-25 m-27 n-19 p-16 u+22 v-22
^decided b+24
^dejenme l+19
^deme b-17 i-18 j+20 m-21 o-20 r-16
^describe g-15
^desde m-19
^did a-18 i-18 l-16 m+21 n-16 u-23
^dime h-16 o-18
^do a-20 c-26 d+30 e-68 f-59 i-39 k-87 l-45 o-81 p-60 r-51 s-77 t-84 u+19 v-40
^does b-39 c-23 f-18 g-47 h-31 i-36 j-22 l-19 m-45 o-38 p-24 q+16 r-26 s-34 t-25 u+29 v-38
^donde b-18 i-26 n-15 o-15 r-29 s-28 u-33
^driver m-27
^due a+17 m-18
^el a-35 b-20 c-16 e-22 f-18 g-21 h-23 i-24 j-35 k-17 l-24 n-26 p-25 s-32 t-16 v-30
^en a-29 b-39 c+22 e-19 f-18 g-20 h-36 i-27 j+19 k-21 l-23 m-44 n-19 p-16 q-20 r-22 s-20 v-20
^end a-16 b-15 c-16 d-20 e-26 f-16 g-22 h-18 i-28 k-25 l+27 p-15 u-26 v-23
^enough l+24 m-15 t-15
^es a-16 b-31 c-27 e-34 f-27 g-32 h-31 i-35 j+18 k-23 l-30 m-58 n-34 o-30 p-25 r-30 t-26 u+34 v-49
^ese b-18 d-22 l-24 m-25 n-21 o+23 q-20 u-17 v+17
^eso a-19 b-22 c-18 d-17 e-21 f-17 g-19 h-22 i-27 l-19 m-33 n-35 o-26 p-19 q-22 r-18 s-28 u+40 v-29
^esta a-32 b-15 f-33 g-31 l-39 m-22 n-18 p-30 q-28 r-25 s-20 u-31
^estan a-16 d-17 i-25 l-20 v-24
^este l-18 m-30 u-26 v+32
^esto g-18 i-15 m-15 v+17
^estoy c-19 e-18 f-18 h-23 i-22 k-16 l-40 p-18 u-35 v-27
^eta e-19 h-15 m-17 r+19
^everything a-16 d-21
^feels f-17 m+19
^felt s+16
^find h-16 j-29 m+19
^for m-20
^forget b+17
^found b+17 m-22 q-19
^get b-20 c-28 d-18 g-28 j-20 k-31 l+21 o-22 q-19 r-15 u-29 v-23
^give b+19 j-20 l-29 n-16 o-25 p-18 q-22 u-38 v-23
^go a-17 b-26 d-19 e-31 f-26 h-15 j-22 n-17 p-23 q-25 r-26 s-19 t-20 u-26 v-24
^going d-31 f-23 l-15 n-22 o-17 p-22 q-26 u-25
^good a-16 b-21 c-17 f+21 i-17 l-26 n-23 o-33 p-17 q-15 r-18 u-21
^got c-39 d-19 e-40 f-40 h-54 j-40 k-33 l-46 m-28 n-24 p+28 q-64 r-21 u-60
^had m-25 s+15 u-17
^happy b-16 e-16 u-17
^have a-35 c-18 d-28 h-20 l-29 n-35 o-32 q-35 t+20 u-28 v-35
^hay b-36 c-34 e-48 f-51 g-34 h-43 j+22 k-33 l-38 m-48 n+16 o-28 p-48 s-28 t-39 v-48
^he a-32 b-16 d-24 e-15 f-27 g-25 h-19 i-24 j-15 k-17 l-23 r-27 u-37
^help a-27 c-19 d-19 g+20 i-19 l-18 q-17 t-19 u-26
^hgfhgf e+18 m-15
^hit k+20 l-20 m-18
^hmm d-18 e-24 f-18 g+19 u-18
^hold a-16 b-30 e-19 f-16 i-20 l-16 m+23 n-17
^hook a+19 m-20
^how a-44 b-68 c-54 e-46 i-74 k-22 l-29 m+23 o-66 p-59 q-88 r-67 t-61 u+18 v-61
^hoy m+23 u-17
^hw d+16 i-18 l-19 m-23 t-21
^i c-29 d-29 e-78 f-70 h-97 m+35 n-37 o-18 q-37 r-41 t-19 u-83
^in a-25 b-21 c+23 d-20 e-30 h-21 i-18 j-28 k-20 l-18 m-34 n-18 o-17 p-18 q-17 r+24 s-15 u-26 v-16
^is a-33 b-96 c-39 d+28 e-63 f-94 g-39 j+20 k-63 l-85 m-26 n+20 o-46 p-92 r-89 t-77 u+30 v-70
^it b-25 c-28 d-50 e-18 f-36 h-27 i-31 j-30 l-29 m+35 n-29 q-26 s-18 t-26 u-47 v-21
^jaja e-18 l-15 m+22
^jajaja m+17
^just a-29 d-28 e-17 f-19 g-19 j-21 l-24 m+20 o-22 p-20 q-36 r+16 t-25 u-45 v-19
^keep b-18 m+16 n-22 u-20 v-22
^kill l+17 m-20 u-21
^kindly m-15
^kjhkjh e+16 m-17
^kk l-15
^la b-21 d+16 g-29 h-19 j-21 m-36 n-19 s-19 u+16 v-17
^le d-16 i-15 n-21 o-16 p-16
^leave b-25 m+21 q-29 u-19
^leaving b-18
^let c-19 d-25 g-19 h-19 i-19 j-21 l-26 n-20 p-31 q-24 r-16 s-19 u-28 v-30
^lkjlkj e+15
^llego a-16 d-23 j-23 n-32 o-27 r+29
^llevo m-16
^lmao e-19 m+20
^lol b-19 c-20 d-29 e-35 f-23 g-26 j-16 k-21 l-27 m+38 n-28 q-23 r-20 t-20 u-25 v-22
^look a-15 j-21 m+27
^looking a+17 m-18
^lose g-19 l+26 m-21 r-15 u-23
^lost d-20 g+19 l-15 n-22 o+16 r-23 u-17 v-18
^m a-25 b-23 c-16 d-24 e-26 f-18 i-18 j-15 k-17 l-23 o+21 r-17 s-15 u-22
^make a-21
^manana b-20 m+21
^mandame j+24 l-17 m-25
^may b-15 d-16 m-34 p-21 u-18
^maybe e-15 m+19
^me a-19 c-23 e-54 f-50 h-53 i-20 j-19 k-18 l-16 m-41 s+19 t-51 v-39
^mejor b+17 m-36 o-19
^mi d-43 e-36 f-35 g-35 h-36 i-49 j-43 k-35 l-43 o-28 r-48 s-33 t-32 u-59 v-49
^might m-19
^mil m-18 t+18
^missed m-18 r+20
^much d-16
^muy a-16 d-18 e-20 i-16 m-24 t+22
^my b-26 d-39 e-64 f-65 g-54 h-54 i-70 j-38 k-19 l-61 n-124 o-21 p+31 q+29 t-54 u-33 v-49
^nadie q+15
^nah a-15 b+19 f-17 j-16 l-15 n-17 o-21 t-15 u-16
^necesito b-38 d-17 i+15 n-33 q-33 u-20
^need a+19 c-27 i+24 k-25 l-21 m-49 n-40 p-26 q-30 s-25 u-33
^never l-20 m+17
^new i-16 m-18 v+22
^nice e-17 l-16 m+19 t-22
^nm f-17 l-16 u-15
^no a-54 c-18 d-48 e-86 f-74 h-79 i-21 j-28 k-76 m+34 n-46 o-18 p-37 q+16 r-50 s-17 t-70 u-43
^nobody i-19 m-15 q+18
^not a-32 c-23 d-37 e-28 f-24 h-23 j-27 k-23 m-19 n-25 p-28 q-16 r-45 s-29 t-25 u-39 v+21
^nothing b-23 f-16 g-28 l-21 m+16 o-24 s-17 u-24 v-15
^numero v+18
^ok b-41 c-40 d-60 e-63 f-48 g-34 h-38 i-37 j-35 l-51 m+35 n-31 o-27 q-43 s-33 u-48 v-41
^okay e-17
^on u-15
^onde e-15 j+24 m-22 u-21
^oops m-16
^opt a-17 i-15 k+16 m-24 u-18
^our m-15
^overslept r+16
^para j-20 m-15 u+18
^pasame i+18 q-19
^paseme j-18
^please c-37 g-16 l-17 m+18 n-17 o-44 q-19 s-15 u-27 v-53
^podre m-17 n+19 o-23
^pongame o-22
^pongo a+16 i-16 u-19
^por a-27 b-27 c-19 g-26 i-32 o-20 s-16 t-17
^prefiero a-20 m-21
^puede q-21
^pueden c-16 m-26 o-16 q-22
^puedo a-31 b-24 c-17 g-20 h-33 j-25 k-16 m-37 n+22 r-19 s-20
^pulling b-18 r+19
^put b-28 d-32 e-18 g-18 h-19 i+19 j-25 l-25 n-22 o-32 p-21 q-21 r-28 s-24 t-15 u-28 v-21
^que b-79 c-61 d-20 e-18 f+21 g+19 i-49 k-71 l-31 o-76 p-67 q-24 r-64 s-74 t-30 u+19 v-78
^quede m-26 o-21 q-21 s+27
^quien a-24 i-42 k-21 l-29 o-17 p-33 q-35 u+19
^quiero d-16 l-31 m-26 n-16 p-18 q-18 r-19 s-15 v-28
^quisiera m-17 u-17
^quiteme a-18 m-22
^quiten m-19
^read d-15 k-18 m+16 n-18
^remind j+17
^resubscribe k+20 l-18 m-18
^running f-15 j-17
^same a-28 b-16 d-17 e-16 j-20 l-23 m+29 n-21 u-24
^save r+16
^saw a+16 m-16
^say a-16 d-19 e-16 f-21 j-20 m+27 u-23
^scratch m-16
^se a-19 b-48 c-50 e-42 f-36 g-45 h-37 i-16 j-47 k-43 l-42 m-15 p-51 u-57 v+17
^see a-25 d-16 h-21 m+29 u-18
^send a-15 d-15 g-24 i-20 j+24 l-27
^sera d-21 m-24
^set a+26 b-15 d-22 i-21 l-23 o-16 p-18 r-17 u-16
^she a-24 b-27 d-16 i-20 j-16 l-24 o-21 r-24 u-19 v+18
^short m-17
^should a-33 d-17 g-23 i-21 l-18 n+16 p-18 q-35 r-16 u-30
^show l-15 u-16
^si a-26 b-16 d-20 e-24 f-18 i-21 l-27 n-21 p+22 q-36 r-16 u-23 v-20
^sign l-20 m+21
^sigo m-21 s+17
^skip b-21 e-18
^so b-16 d-23 j-25 m-32 n-19 u+15
^somebody a+15 h-21 q-23
^someone a-17 h-19 o-18 q-22
^something m-16
^sorry a-19 b-33 d-18 h-15 n-20 o-26 p-19 q-18 u-16
^stahp c-15 i-17 k-17 l+22 m-19
^start a-39 e-18 i-19 j-16 k+26 l-24 q-27 r-31 s-19 u-16
^still a-29 b-24 h-19 i-23 n-33 o+16 p-18 r-18 s+20 u-17
^stoy m-19 r+16
^stuck d-15
^sup d-15 e-22 f+25 m-24 t-16
^super m-16
^take a-16 d-34 g-19 h-22 j-26 k-16 l+21 p-35 q-32 s-16 u-23 v-27
^tell b-17 d-26 g+16 l-24 m+17 n-17 p-21 s-16 u-24 v-17
^tengo e-15 g-38 k-15 l-18 m-37 q-43 u-31 v-21
^text a-26 g-20 i+18 k-21 l-32 m+19 u-25
^that a-25 b-39 c-18 d-37 g-41 h-18 i-18 j-41 m+21 n-48 p-23 q-38 s-27 t+28 u-49 v-15
^the a-23 b-28 c-28 d-53 f-33 g-30 h-53 j-32 k-33 m+24 n-52 t-41 u-60
^there a-20 d-21 i-20 j-24 m-32 s+24 u-15 v+22
^these m-18 u-17
^they b-18 d-17 h-23 i-16 j-18 n-21 o+17 p-17 q-22 s-27 v-18
^think m-21 t+21
^this a-26 b-27 c-32 d-29 f-22 h-22 j-21 n-15 o-16 s-28 u-23 v+26
^tiene d-27 i-23 m-26 u+20
^tienen m-31 o-26 u-18
^todavia m-15 s-17
^toman d+17 m-20
^tomo a-22 g-17 m-20 n+22
^trabajan m-22 n-16
^truck q-18
^turn b-16 e-16 j-28 m+15 o-17 r-25 u-24
^uh a-20 c-17 d-25 e+27 f-26 h-21 j-21 k-15 l-23 m-35 n-18 q-18 r-15 t-15 u-26 v-16
^un a-16 i-18 j-15 m-35 p+24 r-18 u-23
^unstop e-18 k+26 l-23 m-25
^unsub e-18 k-28 l+27 m-26
^unsubscribe k-28 l+32 m-26
^ustedes a-16
^vet c-16 d-18 e-33 f-23 l-23 m+27 r-15 u-19 v-15
^vi a+17
^voy a-35 b-36 c-27 d-31 e-32 f-30 g-23 h-31 i-30 j-25 k-23 l-27 m-27 o-34 q-26 r+37 s-23 t-26 u-28 v-24
^vuelvan k+17 l-19
^want a+23 b-16 k-25 m-26
^we a-18 c-40 d-31 e-36 f-41 g-44 h-45 i-42 k-33 l-47 m+25 n-62 o-27 p-47 s-51 u-55
^well m-16
^were j-15 m-20 r+21
^what a-55 b-67 c-32 e-30 g-40 i-17 k-38 l-55 o-54 p-54 r-44 s-78 t-43 v-38
^whatever a-22 d-15 l-27 m+26 u-18
^when d-39 f-16 g-16 h+24 i-40 j-48 k-26 l-20 n+17 o-37 p-36 q-27 r-38 s-24 u-49 v-17
^where b-20 c-16 f-15 g-22 h-34 l-19 m+24 n-50 o-17 p-25 q-24 r-38 s-51 u-40
^whereabouts m-17
^which a-22 b-17 d-26 h-17 i-18 j+16 l-23 n-23 o-16 q-19 r-37 s-16 t-17
^whn j-17 m-21
^who a-27 b-46 c-49 d-18 e-48 f-44 g-38 h-41 j-55 k-38 l-57 n-45 o-36 p-44 r-45 s-42 t-39 u+40
^wht g+20 i-15 l-16 m-19
^why a-28 e-20 g-23 i-31 j-23 l-30 m+22 n-25 o-21 p-25 r-22 t-15
^will a-53 b-32 c-16 e-17 g-29 h+16 i-37 j-19 k-20 l-28 m-32 n+25 o-26 p-66 r-43 s-47 u+37 v-25
^with d-18 e+25 l-23 m-28 n-17 u-21
^work g-17 m-15
^would a-35 c-18 k-18 l-34 p-20 r-15
^wtf m-20 n-16
^x a-30 b+20 c-23 d-30 e+27 f-24 g-20 h-22 i-26 j-23 k-21 l-32 m-42 n-25 o-27 p-21 q-23 r-25 s-23 t-20 u-30 v-23
^y a-20 h-15 j-15 m-31 n-19 r-18 u-15 v-17
^ya c-62 d-67 e-67 f-55 g-59 h-20 i-66 k-21 n-25 o-59 p+41 q-38 r+18 s-61 t-57 u-76 v-63
^yeah m-18 p+16 q-17
^yep p+18
^yes b-23 c-16 d-21 e-25 f-19 g-16 i-19 j-23 l-25 m+17 n-16 o-21 p+27 q-30 t-16 u-26 v-19
^yo b-32 c-28 d-40 e-37 f+23 g-35 h-28 j-34 k-31 n-37 o-32 p-25 r-30 s-26 t-24 u-33 v+27
^yoo d-16 e-23 f+27 j-15 l-17 m-27 u-16
^you a-29 b-21 c-16 e-64 f-63 g-67 h+49 i-71 j-39 k-38 m-35 o-24 p-57 q-40 r-59 s-65 t+26 u-87 v+25
^your a-22 b-20 h-26 j-27 k-25 o-17 u-22 v-34
^zxcvb e+19 m-17
^¿ a-41 b-64 c-26 e-52 f-57 i-30 k-53 l-40 o-32 p-55 r-60 s-45 t-43 v-66
a b-27 c-89 e-58 f-114 g-43 i+17 j-21 k-65 l-63 m+25 n-22 o-28 p-15 r-27 s-27 t-30
a_# a-16
a_@animal m+19
a_@book a-23
a_@call d-21 i+23 m-21
a_@clinician p-19
a_@clothes a-19 n-20
a_@day d-18 m-19
a_@door j+15 m-18
a_@drive j+17 m-19 u-22
a_@drug n+17
a_@food a-15 d-15 i-18 j-19 n+28 o-17
a_@holiday m+20 o-15 u-22
a_@machine j-16 m-31 u+21
a_@month a-15 d+20 o-16 u-24 v+16
a_@parking a-16 d-22 i-17 j+23 m-25 u-19
a_@person a-42 b-20 g-16 i+32 j-17 l-19 n-26 o-22 p-25 r-20 s-16 v-31
a_@price d+17
a_@relative m-18 u-18
a_@ride a-27 d-26 g-23 h-20 i-26 j-32 o-31 p+31 r-20 s-26 t-23 u-24 v-21
a_@sick d-18 n+16 q-25 u-20
a_@staff a-17 m+15
a_@symptom a-19 d-20 g-18 m+16 n-29 q-17
a_@treat m-19
a_@vehicle a-30 b-21 d-34 h-26 i-37 l-20 n-35 o-21 p-22 q+34 s-23 t-16 u-31 v-17
a_@visit a+46 b-43 d-18 g-15 h-20 i-30 j-21 l-18 m-53 n-33 o-38 p-17 q-20 r-18 s-24
a__# b-17 g-18 h-20 j-16 q-23 t-19 u-18
a__@animal a-16 n+16 q-16
a__@cancel b+17 m-25 o-16
a__@day a-27 d-18 i-23 n-16 q-22 u-29
a__@drink n+20
a__@eat n-19
a__@fetch b-16
a__@food d-18 n+19
a__@late n-16 o-17 r+30
a__@open a-17 j-18 m+19
a__@person a-21 d-15 i+23 m-32 u-26
a__@place m-16
a__@relative b-29 c-17 d-19 g-19 i-35 k-21 l-22 q-23 r-17 u-21
a__@stop m-18
a__@texts m-15
a__@treat i-19
a__@visit a+22 i-22 j-16 m-16 n-26 o-15 s-19 u-28 v-18
a__@year s-15
a__a d-27 i-24 n-24 o-17 q-24 u-16
a__about b-17 i-22 m+16
a__after o-16
a__ago a-18 v+17
a__and m-16
a__be a+15
a__before m-24 u-17
a__can i+16 m-30 n+16 s-21 u-27
a__come n-16
a__date m-27 o+21
a__day a-20 b-20 d-17 f-16 i-15 n-21 o+20 p-22 q-28 r-18 s-22 u-23
a__de j-18
a__do m-30 q-21
a__drug u+15
a__el h+16 m-23
a__es d+15 t-17 u-20
a__for b-34 g-19 h-22 k-16 l-21 n-25 q-31 r-29 s-19 u-34
a__from i-20 m-31 u+19
a__go d-24 u+17
a__have p+17 q-19
a__home n+16 q-18
a__hora a-28 h+21 i-23 q-19 r-20
a__how a+16 m-15
a__i a-24 g-20 h-22 i+18 j-18 l-17 m-46 o-35 q-27 r-24 s-18
a__if a-21 d+15 i-18 j-17 m-22 r-16
a__in a-32 b-22 d-27 e+19 i-27 j+16 m-32 p-18 q-22 r-18 s-15 u-22
a__is a-18 j+18 m-36 p-18 s-25
a__it d-16 j+15 u-26
a__la a-21 d+22 m-17
a__line m-17
a__los k+24 l-19
a__me a-27 b-16 d-18 j-21 m+17
a__mi m-26
a__morning m-18 n+16
a__my b-20 n-27 o-22 r-18 u-18
a__near j-21 m+15
a__next a-16
a__note i+19 m-18
a__number u-18
a__numero i+17 j-19 m-20 u-18 v-21
a__of e+17 h-20 j-28 m-38 n+19 o-19 p-19 r-21 s-16 u-29
a__ok m-30
a__on b-15 h-19 j-17 q-23 u-23
a__one a-16 i-18
a__or i-20 m-35 n-15
a__place j-20
a__please m-26 o-16
a__puedo h+21 m-21 n-22 o-21
a__questions m-18
a__run u-17
a__running m-29 r+30
a__sent m-16
a__show b+15 m-18
a__since u-16
a__take m-17
a__test m-25 u+17
a__that m-15 s-19 u-16
a__the j-20 q-17
a__there a-20 d-25 j+15 n-28 o-17 q-18 r-17 u-20
a__this b-16 n+16 s-15
a__time b-17 m-23 o+29
a__tmrw a-16
a__to g-24 k-23 l-19 m+16 n-32 p-16 q-18 s-22
a__transport m-15
a__truck m+18
a__up m-21
a__was m+19 q-15
a__way g+15 o-16 u-19
a__where m-17 s+17
a__with d-17 n-21
a__work d-15 m+22 q-16 u-22
a__would m-19 o-17
a__y m-22 n-15 o-20
a__ya m-19
a__yesterday m-15
a__you m-28 u+18
a_abrir h+17
a_alguien n-18
a_big m-23 n+17
a_bill d+16 u-15
a_bit m+15
a_booster a+20 m-22
a_car n-19 q+16
a_chance m-17
a_check d+19 m-20
a_como a-23 d+26 g-17 u-23
a_complaint a-16 i+16 m-17
a_couple m-16
a_day d-20 g-17 n-19 u-16
a_dentist m-16
a_diff o+17
a_different m-20 u-27
a_direct i+15 m-15
a_driver m-31
a_drug m-16
a_esa m-23 o+19
a_escribirme a-17 l-16
a_few m-19 r+18
a_good b-21 f-21 l-16 m+21 n-28 o-28 p-25 q-15 u-18
a_gym d-18 j-16 m+23
a_hacer m-18
a_haircut a-15 m+18
a_hospital j-27 m-17 u+26
a_hotel m+15
a_ir b+30 i-15 k-17 l-19 m-25 o-17 q-22 u-19 v-17
a_job i-17 j-18 m+19 n-20 q-16
a_joke m+24
a_la a-27 d-20 j-23 l-17 q-16 u-19
a_las m-21 n-22
a_later m-22 o+15
a_list a-26 i-17 l-16
a_live m-16
a_llegar o-17
a_long n-20 p-15 s-16
a_lot a-16 n-16 q-19 r-19 u-22
a_mess m-15
a_mi a+21 c-17 d-26 j-16 q-36 u-23
a_movie m+18
a_new b-20 d-26 i-27 j-22 n-25 p-22 r-19 s-16 u-22 v-20
a_no m-23
a_number a-27 d+18 l-17 u-26 v-18
a_passport m+15
a_patient d-16 m-20
a_place u-16
a_poder m-20
a_poem m+16
a_pop d+17
a_que a-29 d-16 g-19 h+20 j-28 l-19 n-30 o-33 q-15 u-22 v-19
a_real a-18 i+21 m-20
a_refill a-18 i+16
a_reminder k-15 m+16
a_resume k-15 m+20
a_seeing m+17
a_superbill m-19
a_text g-19 j-17 k-20 u+16
a_time a+19
a_uno m-17
a_wedding m+18 n-23
a_weird s+19
a_word m-18
a_work i+17 m-18
a_writing m+17 u-19
abierto h+20 m-19
able m-20 n+24 o-24 q-25 s-16 u-15
able__@drive q-22
able__after n+17 q-21
able_to m-20 n+24 o-24 q-25 s-16 u-15
about c-18 e-15 f-27 g-39 h-32 j-44 k-22 l-16 s-22 t-21
about$ d-21 m-17 u+21
about_@treat i-16 u+20
about__@treat a-16 m-18 u+21
about__bill d-16 i+16
about__i m-16
about__in r-18
about__it m-18
about_coming b+16 r-16
about_getting m-20 n-17
about_it i-17 n-18
about_my d-27 u-18
about_the a-23
about_what a-16 d+24 m-20 n-16 u-21
abre m+16
abren a-30 b-22 d-27 e-18 f-20 g-17 h+44 i-15 j-31 m-52 n-24 o-28 p-16 q-21 t-19 u-22 v-16
abrir h+17 m-15 o-20
abuela p-17
accep* h-17 j-20 u-17
accept j-15
accept_@pay d+17
accident a-16 j-16 k+23 l-18 m-32 n-16 p-21
acept* m-21 u-16
aceptan m-25
aceptan_@pay d+17
acomp* a-15 i-18 m-16 u-16
acompanante n-19
acompanante$ n-19
activ* k+17 m-19
actua* m-20
actual i+15
actual_@person i+15
ad u+16
add a+22 b-20 g-18 i-17 k-16 l-25 n-16
add__the a+19 g-15 k-27 l-21
add__to a+23 b-16 i-16 l-20 m-19
add_me a+25 i-15 l-20 m-30
addic* n-23 u+16
address a-24 b-28 c-21 d-29 e-19 f-18 g-20 h-31 j+35 k-20 l-21 n-21 o-29 p-30 q-23 r-25 t-20 u-28 v-29
addy i-16 j+25 m-20 u-16
addy$ j+21
adela* o+16
adelantar o+16
adent* n+16 o-18
adentro n+16 o-18
adentro$ n+16 o-18
af r+16
affor* m-16
after a-20 f-25 g-28 j-27 l-34 m-54 n-15 s+20 v-17
after$ a-29 b-34 h-39 i-31 j-15 k-31 m-28
after* a-19 i-16 m-17 q-18 u-19
after_# b-16 d-19 i+20 n-22 o-17 q-19 s-25
after__@visit b-16 o-15 s+19
after__time s+16
after_all a-18 b+16 h-17 i-23 k+19 l-19 m-17 n-18 q-23 r-20 s-21
after_that m-17 q-19 s+16
after_the b-21 n-19 s+19
afternoon n-19 s-19
again a-17 b-37 c-25 e-24 h-28 i-33 k+22 m-22 o-16 p-27 q-30 r-31 s-18 t-20 u-39 v-30
again$ a-31 b-31 c-22 e-23 h-25 i-32 k+18 m-18 o-18 p-24 q-27 r-28 s-24 t-19 u-38 v-28
again* m-20
again_please k+20 l-19
against m-20
against_it m-20
agarr* m-17 q-18 r+20
agarro m-17 q-18 r+20
agarro_el q-16
agend* a+17 c-16 i-21 j-16 l-18 m-18 o-25
agendar a+16
ago a-17 v+17
ago$ a-19 v+17
agradezco m-27 t+21
agree* a-18 p+17 q-17
agreed a-18 p+17 q-17
agreed_to m-19 p+18
ahead m-19 o-15
ahead__time n+16
ahead_and b+16
ahead_of n+16
ahi a-32 b-27 c-19 d-27 e-15 f-19 h-26 k-17 m-45 o-27 q-31 s-23
ahi$ a-29 b-21 c-16 d-22 f-17 h-22 m-38 o-23 q-29 r-27 s-19 v-28
ahora h-25 l-16 n-22 o-18 u-15
ahora$ a-22 h-23 l-16 n-20 o-16
ahori* d-16 t-17
ahorita d-16 t-17
ahorita$ m-17
airpo* m+18
airport m+20 n-18
airport$ m+16 n-16
al d-34 e-19 g-18 i+15 k-16 l-21 m-31 q-35 r-22 v-19
al_@clinician a-19 d-17 m-20
al_@day o+19
al__dia n+20 o-25
al__que m-16
al_otro n+20 o-25
alarm m+18
alcohol n+15
alerts b-18 l+16 m-16
algo b-18 g-20 j-22 l-15 m-29 n+15 p-20 q-27 r-20
algo$ i-23 j-18 m-21 n+23 p-19 q-20 r-17
algui* a-26 j-17 k-17 l-20 m-16 p-19 u-28
alguien a-26 j-17 k-17 l-20 m-16 p-19 u-28
alguien$ m-20 o-24 v-19
alguien__atienda i+17
alguien_que i+19
all a-15 e-54 g-24 h+24 j-20 l+17 m-34 n-58 o-34 q-24 r-47 u-44 v-68
all$ g-16 i-32 j-16 k+18 l-25 m-43 n-21 o-38 q-30 s-23
all_@call h-20 q-20
all_@texts b-22 k-24 l+24 m-26
all__@day a-20 b-17 h+23 m-22
all__@holiday h+18 m-16
all__a m-17
all__for h+18 m-18
all__here f-16 l-19
all__i d-15 m-18
all__if q+17
all__is h-16
all__it m-17
all__me i+16 m-16
all__off h+15
all__on b-17 d-18 p+26 q-22
all__taking a+19 h-19
all__the b-17 d-17 p+21 q-21 u-22
all_day d-18 g-17 h-20 m+20 u-23
all_good c-20 f-28 l-24 m+18 o-20 t-15
all_in a-18 h+17 u-19
all_of b+18 l-18 m-19
all_right m-22 q+16
all_still a+16
all_take a-31 b-25 d+16 h+20 l-22 m-30
all_there h+16
all_what h-16
alla m-22 o-18 q-22
alla$ m-18 q-22
allow* i-18 m-26 n+16
allowed i-18 m-26 n+16
allowed__@drive n-15
allowed__home n-20 q+20
almos* f-17 j-16 m-23 r+26
almost f-17 j-16 m-23 r+26
almost_there f-17 j-16 m-23 r+26
alone b-21 l-15 n-17
alone$ b-20 l-15 n-15
alrea* a-24 i-21 p-20 r-18
already a-24 i-21 p-20 r-18
already__i m-17
already__me m+21
already_asked m+21
already_confirmed m+16
already_said m-16
alta e-17 k+24 l-19
alta$ e-17 k+24 l-19
am a-32 c-67 d-16 e-46 f-55 h-45 i-40 k-30 l-33 m-27 n-21 o-20 p-38 q-23 t-22 v+21
am$ j-15 m-19
am_# m-19 n-16 r+19 v+16
am_@symptom g+20 m-22 n-15 s-19 v-16
am__@call m-17
am__@cancel b+16 m-29 r-17
am__@drive n-22 q+16
am__@late b-15 h-19 m+25 n-22 o-16 q-16 v-25
am__@relative n-18
am__@stop l+17 m-17
am__@symptom b-15 j-16 o-16 r-25 s+22
am__@wrong j+17 m-19
am__a b-28 i-19 j-17 l-16 n-25 o-26 p-20 v-22
am__able n+21 q-18
am__about a+17 m-17
am__and a-16 l-17 m-25 o-18
am__at a-15 m-25 r+17
am__away r+16
am__coming b+25 o-16 r-24
am__for g-17 l-16 v-15
am__front j+19 m-17
am__getting a-16 m-18 r-15
am__going d-18
am__good m-19
am__her b-16 g-21 i-16 l-20
am__him g-18 m-20 v+21
am__how a+15 m-21
am__i m-19
am__in m-17
am__interested b-16 l+19 m-19
am__is m-15 n-15
am__just m-16
am__little n-17
am__lol g+22 j-16 n-18 r-16 s-19 v-19
am__looking d+15
am__me m-15
am__my b-16 d-17 g-18 p-17 q-22
am__no m-21
am__of b-16 m-25 n-19
am__out l-28 n-19 o-18 v-17
am__right g-16
am__say g+16
am__talking i-16 m-16 u+18
am__the a-17 d-25 g-24 i-18 j+21 k-16 m-29 n-22 o-24 s-17 u-16
am__there j-16 m-19 n-17 u+16
am__these g-18 m-15 v-19
am__this l-15 m-30
am__to d-39 i-38 k-23 l-19 m-37
am__up m-23
am__what m-24
am__who m-15
am__with m-17
am__work a-16 d-17 g-27 i-17 m+22 n-21 o-20 r-21
am__your m-17 v+19
am_a j-16 m-31 o-16 q-15
am_at d-22 g-28 i-20 j+21 l-19 n-32 o-21 p-16 r-22 u-17 v-21
am_coming b-28 m-36 r+34
am_done l+16 m-22 u-18 v-20
am_going m-19
am_good c-15 f-21 g-20 i-18 n-23 o-28 p-19 r-15 t-19 u-18
am_i a-43 b-18 f-15 h-25 i-35 k-28 l-32 m-58 p-27 q-23 r-35 t-16 u+41
am_in a-16 q-17
am_lost g+16 m-16
am_making m+15
am_moving m+17 o-21
am_not a-32 c-21 d-34 h-20 j-48 l-36 n-21 o-19 p-27 q-21 r-37 s-31 t-17 u-37 v+42
am_ok n-18
am_on a-16 b-17 g-20 i-17 j-21 m-27 o-21 s-21
am_ready a+20 m-15 n-21
am_running m-17
am_scared m-20 v-16
am_so b-23 d-20 g-20 l-16 o-19 r-19 s+24 v-18
am_standing m-17
am_still m-15
am_stuck g+20 m-19 r-18
am_texting a+17
amabl* m-20 t+19
amables m-16 t+18
amables$ m-16 t+18
an a+35 b-47 c-44 d-29 e-38 f-37 g-41 h-22 i-42 j-54 k-28 l-52 n-42 p-51 s-27 t-33
an_@move m+23 n-19 o-17
an_@place h-17 m+18 q-16
an_@traffic m-19 p-18
an_@visit a+30 b-30 d-31 g-18 i-21 j-20 l-26 n-23 o-34 q-24 s-20
an__a a-16 m+17
an__i m-18
an__the a-26 m+25
an__with a-31 m+22
an_apt a+24 m-29 n-16
an_evening f-15
an_old m-20 v+17
and a+18 e-24 f-27 g-31 h-22 k-23 m-60 t-40
and_@spanish c+16 i-17
and__@relative m-15 p-16
and__@visit b-17 u-20
and__a m-15 q-25
and__be q-19
and__can m-17
and__do m-23
and__get n+20 q-21
and__i m-19 u-17
and__in m-19
and__is d-23 i-23 l-24 m-46 o-18 q+16 r-18
and__it a-17 m-25 q-16
and__me a-15 o+18 q-18
and__my m-30 p-16 v+20
and__not a-16 m-25 p-21
and__out b-16
and__take m-15
and__the d-16 i-26 m-19
and__there d-17
and__time h-17
and__to b-17 u-18
and__want m-18
and__you j-21
and_do m-19 o-20
and_i b-19 m-24 q-15 r-16
and_put b-16
and_the m-16
and_this m-24 v+22
and_what h-17
and_where j-25 n+15
and_will p-19
ando b-18 d-16 i-16 k-25 l-28 p-24 u-17 v-23
ando__el m+15 s-18
ando__la a-21 g-15
ando_buscando j-16 m-16 r+16
ando_en a-18 g-16 m+20 s-21
anoch* s+20
anoche s+20
anoche$ s+17
anoth* c-15 d-22 g-17 h-21 i-22 l-24 m-19 n-27 p-20 q-24 r-20 s-20
another c-15 d-22 g-17 h-21 i-22 l-24 m-19 n-27 p-20 q-24 r-20 s-20
another$ m-23 v-17
another_@visit b-20
another__i m-17
another_day a-20 o+15
answe* b-15 d-22 g+23 j-16 l-18 n-21 o-20 q-16 s-16 u-24 v-16
answer g+27 i-15 m-22 u-19
answer$ g+16 m-18
antes g-21 h-18 i-21 m-31 q-22 r-20 u-19
antes$ a-16 g-15 i-15 m-20 q-16
antes__la o-17
antes_no n-16 o+16
antes_o o-17
anthem a+18 m-17
anular a-18
anxie* m-15
anxiety m-15
any c-43 d+31 e-39 f-45 g-44 i-35 j-48 l-19 n-58 p-39 q-18 r-51 s-51 t-35 u-28
any_@day a-18 b-17 d-16
any__@day b-25
any__@person i+17
any__@thanks b+16
any__available a-18 i-20 m+19
any__coming m-20
any__help m-15
any__i v-17
any__of b-21 m-22
any__this b-16 m-32 u-16
any__to m-20
any_chance d-17 m-15
any_kind m-15
any_more a-19 b+20 d-18 h-15 i-21 l-20 m-26 n-16 r-22 u-23
any_of m-25
any_openings m-17
any_way b-21 m-20 o+22
anybo* d-22 j-20 m-23 r-17 u-17
anybody d-22 j-20 m-23 r-17 u-17
anybody__@place h+16
anybody__the a-15 m-16
anybody_in h+18
anybody_there a-16 i-24
anyon* a-20 b-18 d-24 j-20 l-22 n-20 r-17 u-30
anyone a-20 b-18 d-24 j-20 l-22 n-20 r-17 u-30
anyone__@place i-22 q-18 v-16
anyone_there m-19
anyth* b-31 f-16 g-26 h-22 i-17 r-21 s-31 v-18
anything b-31 f-16 g-26 h-22 i-17 r-21 s-31 v-18
anything$ n-15 o-21
anything_@open a+17
anything__day a-20
anything__do n+18
anything__up a+16
anything_special n+17
anything_the a-17 o+17
apple m+17
appointment b+53 c-48 d-52 e-38 f-27 g-41 h-23 i-58 j-30 k-43 m-28 n-37 p-45 q-24 r-15 s-19 t-34 u-74
appreciate a-22 d-26 g-21 h-21 j-19 l-25 m-30 n-18 p-15 t+34 u-23 v-17
appro* d-17
approved d-17
apt a+24 m-29 n-16
apt$ a+19 m-20
aqui b-26 c-19 d-25 e-19 h-22 i-24 k-20 n-26 o-25 p-20 r-29 s-21 u-33 v+18
aqui$ m-35 n-18 o-15 u-18
aqui__es m-23 v+16
aqui_no j-26 l-18 m-27 q-17 u-16 v+23
are a-39 b-43 c-40 d-26 e-73 g-19 i-23 j+22 k-70 l-46 m-19 n-41 p-45 q-85 s-31 u+23 v-21
are$ g-16 j+25 m-26
are__@call a-15 d-18 g-22 h-30 i-29 j-24 m+34 u-28
are__@day j-17 n-15
are__@hours a-17 d-17 h+19 j-20
are__@machine m-15
are__@open a-17 h+27 j-22 m-39 s-17 u-22
are__@place i-15 u+21
are__@relative a-18 d-19 f-17 h-24 j-27 n-24 u-35
are__a b-19 d-16 h-28 j-37 m+15 r-19
are__all a-23 d-17 i-16 m-28
are__and a-16 j+19
are__another u-17
are__any a-21 d-18 h-19 j-16 m+27 r-15
are__for b-18 h-15 i-19 m-27 o+22
are__guys a-26 d-17 i-16
are__in a-22 i-16 u-25
are__it a-15
are__located m-16
are__lol n+18
are__me a-20 s-16
are__near j+24 m-23
are__new a+19 h-19 j-18 u-16
are__odds g-16 u+16
are__of m+16
are__on a-22 g-17 j+33 m-33 u-35
are__over a-16
are__real s-18
are__risks m-15
are__still m-18
are__taking a+25 h-18 m-20
are__the d-24 g-15 h-30 i-23 j+16 m-39 n-18 o-22 s-17 u+21
are__there h+22 j-25 m-23 u-19
are__to h-23 j+20 m-33
are__today m-19
are__what h-16 j+16
are_about m-21 r+17
are_good b-15 m-21 o+18
are_my j-16
are_the a-29 d-21 f-20 h-25 i-23 j-28 m-19 o-22 s-18 u+22
are_there a-32 b-24 d-29 f-21 g-17 h-36 l-16 m+27 n-19 o-25 q-18 r-36 s-19 v-22
are_we m-19
are_you b-45 c-15 e-40 g-28 i-19 j+28 k-37 l-52 m-34 n-42 o-41 p-33 q-44 r-53 s-49 t-55 v-34
are_your a-19 g-17 h+18 j-21 m-28
arm m-19 s+17
aroun* a-17 b-16 d-18 g-15 n-16
around a-17 b-16 d-18 g-15 n-16
arran* b-15 q-16
arranged p+17
as c-15 h-15 i-21 k-19 o-34 q-31 v-17
as__as m-17 o-16
as__is l-15 m+16
as__possible m-17 o-16
as_a m-15
as_last m-16
as_possible m-17 o-16
as_soon m-17 o-16
asi i-16 l-17 o-21 q-27 u-23
asi$ n+21
asi__@cancel b+17 m-16
asi_que b+17 m-16
asjdh e+17 m-18
ask a-44 b-39 c-21 d-30 h-27 i+24 j-24 k-21 m+15 n-36 o-32 p-36 r-16 s-26 u-22 v-27
ask$ m-18
ask__@clinician a-16 i+18
ask__@relative a-23 b-18 i-20 m+29 n-25 p-27 q-17
ask__to i+21 m-20
ask_her i+15
ask_me b-19 m+22 o-20
ask_my a-15 m+19 n-19 p-17
ask_the a-19
asked a-26 b-16 d-21 q-18 u-22
asked__that m+21
asked__this g-18 l-21
asked_for m-26
asked_me l-18 v-19
askin* a-17 d-15 n-15 s-17 u-20 v-16
asking a-17 d-15 n-15 s-17 u-20 v-16
asking_me l-27 m+21 u-15
at a-38 b-33 c-33 d-25 e-39 f-35 g-55 k-40 l-43 q-20 r+19 t-34 u-29 v-25
at$ a-20 d+15 h-16 j+21 m-35 n-16
at_# a-16 b-23 d-33 e-26 f-17 i-22 j-27 l-28 q-32 s-26 u-24 v-26
at__@door m-17
at__@visit a-16 d-15 m-17 u+17
at__@wrong m-16
at__am m-18
at__first a-15 m-16 u+17
at__house m-18
at__i m-19
at__on m-24
at_a r+16
at_all m-16
at_home q-19
at_in m-19
at_my n-16 p-15
at_the b-20 d-31 g-20 h-15 l-19 n-34 o-17 q-20 v-25
at_work d-20 g-25 n-20
ate n+20
atend* n-15
atien* a+19
atienda i+17
atienda$ i+16
atiendan a+19
atiendan$ a+17 i-16
atienden b-16 d-17 f-19 g-16 h+18 j-25 l-15 m-41 n-18 o-20 q-20 s-15 u-19
atten* a-18 h-16
attend a-18 h-16
attend$ a-18 h-15 m+17
avail* b-18 h-19 j-21 n-18 u-19
availability a+16 i-19
available b-17 h-17 j-17 n-17 u-16
available$ a-15 b-16 c-19
available_in a-15
aviso m+16
aviso$ m+16
avisos k+17 l-24
avoid d-16 g-19 m-23 n+25 u-17
away a-27 c-19 d-27 e-24 f-20 g-23 h-21 i-22 j-24 k-19 m-24 n-24 o-18 t-20 u-19
away$ a-20 b-26 c-16 d-18 e-22 f-17 g-19 h-18 j-18 k-16 n-17 o-20 q-32 t-17
aweso* m-17 t+21
awesome m-17 t+21
awesome$ m-16 t+18
ayer s+16
ayer$ s+16
ayo b-17 c-21 d-21 e-27 f+18 g-18 h-17 i-19 l-23 m-35 n-21 q-21 r-17 u-23 v-18
ayuda b-24 c-20 e-20 f-22 g+17 i-31 j-19 l-19 n-22 o-23 p-19 q-21 r-18 s-19 v-18
ayuda$ a-26 b-16 e-17 f-18 i-20 q-17 u-23
b a-15 m-29 n-18
b$ m-16
b_there m-21
baby m+16 r-18
back a-19 e-20 f-19 h-33 k+25 l-38 n-31 o-18 r-16 v-30
back$ c-34 h-23 j-16 l-23 m-36 n-41 o-27 t-25 v-20
back__@book a+17
back__@texts k+17 m-19
back__for k+17
back__please k+21 o-18
back__the m-19
back__what g-17 j+16 m-16
back__you m+16
back_from i-16 m+17 p-16 u-19
back_in m-21
back_on c-16 i-19 k+31 m-30 o-28
back_to b-17 d-17 k-16 p-16
backe* p-17
backed p-17
backed_out p-17
bad c-31 e-25 f-25 g-27 h-30 i-34 j-38 l-30 p-37 r-38 t-27 u-45 v-36
bad$ b-25 c-17 d-29 e-17 i-19 j-18 l-16 o-17 p-21 r-21 u-22 v-17
bad_@symptom m-16
bad__i m-22
bad__it d+19 m-17
bad_dreams m-18
bad_for a-15 u-17
bad_is d+19 m-17
bad_to m+16 n-23
bail b+19 m-20
baile* p-16 q+19
bailed p-16 q+19
bailed$ p-16 q+19
baja a-24 d-20 i-26 j-21 n-20 o-23 p-16 q-22 u-29 v-18
baja$ b-31 k-22 u-15
baja__@texts l+16
baja__@visit b+15
baja__favor l+15
baja__los l+16
baja__turno b+15
baja_de l+20 m-19
baja_mi b+19 l-16 m-15
baja_por b-17 m-17
balan* a-17 u-15
balance a-17 u-15
balance$ s-17
banana m-30 n+20 p+17
bananas m+17
banar* n+18
banarme n+18
bank d-23 h-23 i-16 m+28 n-20
bank_@open h-17 m+16
barki* m+16
barking m+16
base u-17
be a-23 b-15 c-26 e-37 f-43 g-64 i-28 j-76 k-49 m-46 p-21 q-16 r+46 s-21 t-45 v-36
be$ d+17 m-22 u-25
be_# r+24
be_@drive m-19 p+22
be_@late b-15 h-21 m-36 p-20 q-15 r+29
be_@open m-18
be__# h-16 r+19
be__@day m-16
be__@late m-18 p-16 r+22
be__@relative a-18 n-23 p+16 r-16 u-22
be__@symptom g-16 m-19 s+22 u-18
be__@visit b+18
be__a m-15 n-16 r+20
be__for m-22
be__i a-17 h-16 r+19
be__in h-28 j-26 n-15 q-17 r+22
be__me l-15 m-19 n+21 p-19 q-17 u-18
be__my m-21
be__of n-18 r-17
be__out m-15
be__patient a+22 i-16
be__problem n+16
be__room a-16 m-15
be__soon o-17
be__ten r+18
be__the m-21
be__to a-15 d-24 i-17
be__town o+18
be__up m-16
be_a i-27 u-23 v-15
be_able m-15 o-17
be_back m+18
be_coming b+16
be_in a-20 m-21
be_my a-15 m+20 n-15 q-18 u-18
be_out n-18 r-17
be_right j-22 r+19
be_seen a+20 n-19 u-25
be_sunny d-16 m+16
be_the n-16
be_there a-38 d-39 h-45 i-34 j-38 l-33 m-18 o-39 q-29 r+33 s-27 u-43 v-17
be_this g-16 m-19 s+21 u-18
becom* d-16 u-15
become d-16 u-15
become_a d-16
been h-16 i-22 j-19 l-20 n-23 o-27 p-21 r-20 u-22
been__since m-17
been_a m-21
befor* b-34 c-17 g-23 i-17 j-25 k-20 m-18 p-16 q-31 s-25 v-22
before b-33 c-17 g-23 i-17 j-24 k-20 m-16 p-16 q-30 s-24 v-21
before$ a-45 b-15 d-45 g-15 h-44 i-24 j-16 l-32 n+31 q-19 r-21 u-38
before_# h+19 i-22 n-19
before__after d+18 n-17
before__come a-16 n+20 u-16
before_i a-25 m-19
before_my d-19 m-16
before_or d+18 n-15
begin m-18 n-16
behind a-22 b-15 f-15 h-17 m-15 n-21 o-24 p-19 r+34 s-16 u-18 v-17
being m-20
bendi* f+16 m-16 u-17
best a-19 b-22 c-15 d-27 e-17 g-24 i-29 j-20 k-25 n-27 o-27 p-18 q-22 r-21 t+24 u-42 v-29
best$ h-20 j-26 l-18 t+28 u-21
best_@call m+20
bette* a-16 d-23 g-23 j-15 k-15 l-16 p-16 q-30 r-21 s-26 v-18
better a-16 d-23 g-23 j-15 k-15 l-16 p-16 q-30 r-21 s-26 v-18
better$ a-24 d-19 i-22 q-25 s-17
better__this m-19
better_with m-19
bf b-17 m-21
bien a-16 h-22 i-24 l-22 p-18 r-18 u-23 v-28
bien$ h-20 i-22 l-23 p-17 r-17 u-21 v-26
big d-18 m-17
big_@food m-17 n+20
bike d-19 p-15
bill a-26 b-24 g-18 h-16 j-20 l-15 n-29 o-23 p-18 q-20 r-16 s-16 u-30 v-18
bill$ n-18
bill__not m-16
birth n+15
birth_control n+15
bit m+15
bit$ m+19
bk a-20 m-16
black d-16 g-16 u-21
blank* n+16
blanket n+16
blanket$ n+16
bleac* m+15 n-16
bleach m+15 n-16
block l+17 q-16
block_me l+20 m-21
blue n-15
bong b-18 d-17 m+24 n-18 p-15 r-20 u-20
book a+33 c-21 d-42 e-15 g-29 h-27 i-35 j-29 k-21 l-33 o-38 p-24 q-34 r-27 s-24 t-25 u-37 v-22
boost* a+20 m-22
booster a+20 m-22
boots d-19 g-18 j-15 q-18
borre b+17
borre* o-17 v-16
borre__@visit b+17
borren o-17 v-16
borren__@visit b-18 m+15
borren__numero l+15 m-18
borren_mi l+15 m-18
bot m-27 u+18
both m-28 o-22
boy a-15 e-22 l-25 m-27 p-16 q-17 r+21 u-15 v-16
bp m-16
brain d-16 u+19
brain$ u+19
brazo m-19 s+21
brb d-17 e-39 f-22 l-21 m+33 u-19
brb$ d-17 e-39 f-22 l-21 m+33 u-19
breakfast d-19 n+22
bridge$ r+16
bring b-25 d-20 g-31 i-23 l-18 r-30 s-25 u-31
bring$ m-25 n+23
bring* m-18
bring__@animal m-27 n+18
bring__@move o-21
bring__@relative m-21 n-15
bring__blanket n+16
bring__card m-17 n+16
bring__the m+18 n-27
bring_a q-19
bring_anything m-20
bring_me a-16 n-24
bring_my a-18 m-61 n+29 p-23 q-23
bring_to m+25 n-26
bringing m-17
bringing_me m-16
broke d-17 e-16 n-21 p-18 u-20
broke__still q-17
bros a-24 c-19 d-20 e-18 f-21 g-21 i-15 j-24 n-34 o-21 p-23 u-30
brother b-21
bruh e-17
buen f+17 m-23
buen_dia f+17 m-23
buenas d-17 e-15 f+29 h-17 i-18 j-15 k-15 m-31 q-15 r-16 t-18 u-18
bueno e-15 f-23
bueno$ f-19 l-20 m+24
building a-18 d-23 g-19 h-26 i-27 j+34 n-16 o-15 u-36 v-17
bull g-15 j-17 m+25 n-21
bump m-23 o+20
bus a-19 b-24 d-22 f-18 g-15 h-29 i-20 l-16 m+17 n-34 o-27 s-31 u-28
busca* n-16
buscando m-19 r+15
buscarme q+15
buscarme$ q+15
busin* a-16
business a-16
business$ m+16 v-17
busqu* m-23
busque m-20
but a-22 b-21 d-15 g-40 h-25 i-35 l-17 m-56 n-39 o+35 r+22 t-27 u-18
but__am m-17 q-17 r+22
but__back j-17 k-17 m-18 q+16
but__can m-17
but__coming b-17 r+17
but__is m-18
but__it g-16 m-17
but__need m-18
but__not g-19 l-17 p-16 t-16
but__the m-17
but_i g-28 l-25 m-26 n-21 q-34 r+24 s-17 t-20
but_keep m-18
but_not a-17 b-18 i-15 j-21 k-17 m-21 o+18 q+15 s-15
by b-29 d-20 f-17 g-22 j+24 k+15 l-22 m-44 n-43 p-20 s-27 t-17 u-22
by_mistake k+17 l-20 m-17
by_myself n-18 q+19
by_the d-18 g-18 j+26 m-22
c d-15 g+17 i-15 m-24
cab a-15 i-26 j-19 q+21
cabeza n-17 u-26
cada m-18 n-17 u+15
cada_@visit m-16
cafe n+17 q-17
caffeine m-17 n+18
call a-20 c-51 d-20 e-30 f-31 g-50 h+27 i+46 j-56 k-39 l-21 n-48 o-26 p-52 q-28 r-46 s-33 t-31 u-48 v-63
calle* b-22 d-16 i+22 l-18 m-19 p-20 r-16
called b-22 d-16 i+22 l-18 m-19 p-20 r-16
calli* m-15
calling m-15
calls a-15
calor m+21 u-15
calor$ m+17
cambi* b-16 q-16
cambiar a-21 d-17 n-21 o+28 q-20
came d-21 n-20 o+17 q-16
came__day a-16 m-23 n-16 o+21
came_up m-15
camin* j-15 m-17 n-15 o-16 r+19
camino r+20
camion d-16 j+19 n-22 p-21 q-17 u-19
can b-23 d-18 e-74 f-82 k-21 l-58 m-38 n+19 o+24 p-38 q+34 r-56 s-36 t-89 u-37 v-102
can$ a-22 h-18 m-19
can_@animal n-19
can_@call i+17 m-15
can_@drive b-16 p+16
can__# m-19
can__@book a+36 b-19 c-18 d-24 g-17 h-19 j-18 m-37 n-29 o-27 q-23 r-17 u-18
can__@call a-31 b-23 c-22 g-28 h+27 i+17 j-26 l-21 m-24 n-25 o-16 p-17 r-20 u-18 v-17
can__@day k-15 m-21 o+26 q-26
can__@drive a-19 h-18 j-20 n+22 o-23 s-22
can__@eat m+18
can__@food m+19 n-25
can__@move a-22 b-35 d-27 h-21 i-17 j-18 n-22 o+21 s-21 u-16
can__@parking j-17
can__@pay a-27 d+28 g-16 h-19 i-26 n-20 o-26 q-24
can__@place i-19 m-20 q+24
can__@relative b-22 c-20 d+15 i-28 j-21 m-39 n+24 o-23 p-33 q-19 r-21 s-15 u-33
can__@stop a-18 l+24 m-31 n-22
can__@symptom n+17 s-23
can__@vehicle m-22 n-17 q+26
can__a a-23 c-25 g-21 h-33 i-25 p-23 r-24 s-20 u-27 v-16
can__after n-16
can__again h-17 j-16 m-23 n+18
can__all i+16 m-16
can__an n-17
can__another a-18 o+17
can__ask g+17
can__back b+16 d-18 i-17 k-21 m-23 o-17
can__be d-21 l-18 p-19 q-21 u-28
can__before a-18 d-17 i-19 m-24 o-17
can__bring m-18 n+18 p-18
can__but j-18 m-18 o-16 q+21
can__by m-16
can__come b-23 i-26 j-27 k-15 p-21 q-34 s-21 u-45
can__do h-31 j-29 m-47 o+16 q-40 u-20
can__find a-17 b-17 h-20
can__fit a+17
can__for n-20
can__get d-27 f-16 g-31 h-47 l-31 m-23 n-21 p-30 r-30 s-23 u-18 v-30
can__go m-21
can__good m-16
can__have o-16 q-22
can__help u-17
can__her b-17 j-17 m-29
can__home h-17 i-16 m-32 n-33 o-16 q+26 s-23
can__in a+20 m-25 n-21 o-22 u-31
can__it a-47 g-32 h-28 i-28 l-24 m-49 n-47 o+22 r-31 s-26 v-20
can__just m-15
can__keep m-22 n+16
can__make b-16 l-18 m-28
can__me b-36 f-16 h-35 j-34 l-46 n-34 o-23 q+22 r-26 s-33 u-40 v-28
can__mine m-15
can__more m+16
can__my a-39 b-18 c-15 d-28 g-26 h-27 j-33 k-16 l-30 n+18 p-18 s-32 u-43 v-23
can__myself n+17 q-15
can__now h+18 i-18 m-17
can__off m-19
can__pick a-24 n-16 p-16 r-19 s-16
can__recomendo a-18 m+20
can__see a+19
can__send d-17
can__slide m-17 o+16
can__somebody h+15 i-17
can__something m-18
can__split d+16
can__start m-19
can__stay m-17 q+16
can__still a-25 i-16 m-19 n+23 o-30 s-19
can__take a-31 b-15 d-29 g-17 h-23 o-17 p-17
can__talk a-19 q-17
can__tell a-23 i-22
can__that b-17 d-19 m-34 n-16 u-24
can__the f-17 g-18 h-29 i-31 l-17 m-16 o-17 q-22 r-18 s-18
can__there b-17 d-17 i-20 m-28 n-17 o-17 q+24 r-19
can__this a-30 c+17 d-20 j-19 m-31 u-19 v-16
can__to a-20 b-20 d-15 j-17 o-26 q-27
can__today m-15 o+15
can__tomorrow m-19 o+17
can__trade m-20 o+19
can__up o-17 r-16
can__use n-22 o-19
can__walk m-16
can__wear n+21 s-28 u-20
can__with d-19 i-16 q-21 u-17
can__work m-20 o-22
can__you a-18 d-19 h-23 q-18
can_do b-19 m-22 p+17 u-20
can_get a-19 i-20 j-19 q+22
can_go b+16
can_have b+26 d-17 i-17 k-19 m-18 o-22 q-19
can_he m-15
can_i b-80 c-22 e-41 f-43 g-20 h+21 j-35 k-55 l-72 m-31 n+33 p-71 r-42 s-49 t-42 u-26 v-58
can_it m-16
can_my b-19 c-20 d+18 i-28 j-15 m-43 n+21 o-21 p-30 q-18 r-21 s-15 u-34
can_not a-44 d-20 e-16 f-18 g-44 h-45 i-25 k-27 l-20 m-30 n-33 p-41 q+29 t-18 u-37 v-36
can_she m-22 n+16 q-17
can_someone a-17 b-18
can_take m-21
can_text i-16 k+21 l-22 m-19
can_the m-26 q+24
can_they a+16 m-19
can_we a+15 b-42 d-25 g-17 h-27 j-24 k-16 l-18 m-49 n-33 o+32 p-23 q-30 r-21 s-21 u-25 v-16
can_you b-25 e-23 f-26 h-59 j-29 n-67 p-33 q-75 r-40 s-41 t-35 v-31
cance* b+15 l-16 m-16 n-16 u-22
cancel a-48 b+62 c-42 d-54 e-45 f-43 g-45 h-44 i-48 j-49 k-50 n-55 p-47 q-52 s-45 t-43 u-58 v-48
cancela a-21 b+24 m-28 n-16
cancelame b+22 m-16 o-20
cancelar a-28 d-21 i-27 k-22 l-21 m+20 o-16 p-16 q-17 u-19
cancele a-17 b+21 d-23 g-17 l-20 m-17 q-25 r-16 v-22
cancelela b+19
cancelen a-23 c-26 d-24 e-19 g-25 h-17 i-25 j-18 k-26 m+16 n-17 o-21 p-19 q-36 s-15 u-22 v-22
cancelenla b+25 m-22 o-18
cancellations a-16
cancelled d-29 l-18 m+21 n-15 o-26 p-25 u-17
cancelling d+16 m-35 o+24 r-22
cancelo j-15 m-27 p-21 u-16
car a-39 b-30 c-23 d-43 e-16 f-17 g-31 h-25 i-30 j-35 k-30 l-25 m+30 n-47 p-35 q+26 u-34 v-29
car$ a-24 d-17 i-20 k-24 m+28 n-18 s-16 u-19 v-19
car_@pay d-19
car__i j-15 q+15
car__no q+18
car__not m-16
car__start m-16
card a-30 b-16 i-20 o-21 p-16 q-20 u-20
card$ a-17 n+22
care m-23
caregiver m-20 p+18
caro d+27 j-17 m-22 q-16 u-27 v-18
caro$ d+21 m-18 u-17
carol m-18 v+20
carro a-19 b-15 d-17 m-35 n-18 p-15 q+18 v-16
carro$ a-17 d-17 m-32 n-16 o-19 q+21 r-27 v-15
carta i+15 m-17
casa b-15 i-16 j-23 l-18 m+22 o-16 q-19 r-17 u-17 v-17
casa$ j-19 m+17
caseworker m-19 p+24 q-17
cash c-16 d+35 e-17 h-15 j-21 l-17 m-42 n-26 q-23 u-27
casi m-16 r+15
cat m+24 u-18
cats m+19
cbd n+17
cease l+16
cell a-21 b-24 d-26 g-17 h-16 j-18
cell_off b-17 l+18 m-15
centr* i-17
centro i-17
centro$ i-17
cerca m-19
cereal m-20 o-15
cerra* h+23 m-23
chanc* a+17 b-15 d-28 m-32 u-16
chance a+18 d-23 m-24
chance$ m-18
chance_of a+16 d-17
chang* d-26 i-18 j-18 l-17 p-23 r-17
change a-52 b-24 d-43 e-21 f-17 g-29 i-34 j-29 k-26 l-28 m+27 n-42 p-22 q-40 s-33 t-17 v-25
changed a-19 d-26 i-18 j-17 l-17 p-23 r-16
changed__i m-19 o+19
changed__mind m-20 o-20
changed__will m-17 o+19
changed_my o+16 v-17
changed_so m-18 o+19
charg* a-17 d+22 m-24 o-16
charge a-29 d+39 g-18 h-20 j-27 m-34 u-30
charged a-17 d+23 m-22 o-16
chart i+15
chat b-23 g-18 v-21
chat$ b-22 g-18 v-20
check q-18
check$ d+16 m-21
check* d-19
chess m+20 n-16
chess$ m+17
chickened m-22
chickened_out m-22
child* o+16
childcare o+16
chocolate m+19 n-21
choic* g+22 m-19
choices g+22 m-19
choices$ g+22 m-19
churc* l-15
church l-15
cierran a-15 h+28 m-39 n-18 o-20
cigar m+17
cigna d+18 m-18
cita a+42 c-44 d-57 e-47 f-36 g-43 h-36 i-57 j-25 k-43 l-60 m-48 p-42 q-51 s-61 t-31 u-68
clase j-18
clase__@place j-18
clase__es j-18
clase_de j-18
clinic a-27 g-19 h+17 i-36 m-55 o-17 p-16 q+18 u+16
clinica a-16 d-18 g-22 h-17 l-16 m-37 o-17 q-22 u+25
close a-28 d-29 g-25 i-15 j+24 n-30 o-16 u-29
closed a-22 d-20 h+17 i-15 j-23 s-18
closes a-16 h-17 m+24
clothes a-16 d-19 g-19 j-16 m-36 n+33 u-19
clothing m-20 n+19
cncl b+24 c-18 l-18 m-22 o-15 u-17
cobra* d+17
cobran b-23 d+30 h-16 m-38 n-21 q-21 u-28
cobraron d+17
code m-15
coffee a-22 d-21 i-20 j-24 m+22 n+21 p-16 q-19 s-23 u-31
coger a+17
cold a-27 b+16 c-17 d-24 f-16 g-18 i-19 j-23 l-18 m+16 n+17 o-32 p-22 q-31 r-27 s-30 u-28 v-16
comadre m-18 p+16
come c-28 f-16 g-43 i-54 l-37 m-23 p-35 s-39 v-18
come$ d-32 h-29 m-20 n+26 o-27 p-19 s-23
come_@day b-15 o+16
come__@day a+16
come__i m-17
come__is a+16
come__it m-17
come__she a+16
come__someone a+15
come__the b-21 d-18 i-16 j+16 o-16 q-16 u-24
come__this n-16
come__you a+18 m-24
come_back d-23 m-19 q-18
come_by d-15 n-16 u-16
come_from d-20 j-25 m+27 n-22
come_in a+18 b-17 m-31 o-35 p-16 q-28 r-21
come_later o+15
come_next a-16
come_see a+26 n-17
come_to a-21 b-21 d+18 n-26 q-19 u-25
comer m-25 n+22 o-17 u-18
comi b-17 l-16 n+17 r-23
comida m+17
comin* d-35 f-18 g-28 h-17 i-22 k-29 l-32 n-16 r+20 s-32 u-33 v-20
coming d-35 f-18 g-28 h-17 i-22 k-29 l-32 n-16 r+20 s-32 u-33 v-20
coming$ b-17 g-21 j-27 k-24 l-20 n-25 o-30 p-26 q-28 r+31 s-17 u-15
coming_@day b+20
coming__@visit a-21 b-18 m+22 p-21 r-16
coming__do b+16 o-16
coming_in b+18 r-23
coming_to a-21 b-19 m+22 p-17 r-17
coming_up b-17 d-16 j-18 m-28 n-15 o-20 p-20 r+19
comma* a-16 d-15 g+19 m-15
commands a-16 d-15 g+19 m-15
commands$ g+16
commo* a-16 b-16 n-17 p-19 r-16 s+16 u-18
common a-16 b-16 n-17 p-19 r-16 s+16 u-18
common$ p-17
como b-47 c-30 e-28 h-42 i-46 k-28 l-16 n-19 o-48 p-33 r-15 t-22 v-27
como__@visit a+17 b-21 g-18 m-29 n-25 u-23
como__a j-19
como__contesta g+18 m-22
como__el d-19 g-25 j-21 m+18 n-30 r-23
como__esto g+18 u-23
como__hago m-20
como__la g-18 j-16 n-22
como__mi a-17
como__para r-18 u-16
como__prepare a-21 d-19 g-19
como__un m+22 u-17
como__una n-15
como__usa a-18 g+21 m-22 u-19
como_es a-27 g-28 j-23 m-30 n-18 s-15 u+18
como_esta a-23 g-20 j-16 m+18 n-16
como_hago g-18 n-22
como_le m-25 r-16 u-17
como_llego n-28 r-23
como_saco u-15
como_se a-32 d-22 g+24 j-20 m+17 n-33 q-15 r-15 u-42
compa* n-16
compl* i+16 m-20
complaint a-16 i+16 m-17
complaint$ a-16 i+16 m-17
compr* a-16 d-17 u-17
computer a-16 b-18 m+19
con b-38 c-47 e-44 f-40 h-49 i+36 j-31 k-42 m-55 o-24 q-30 r-16 s+20 t-39 u-36 v-24
con_@howmuch d-17 m-18 n+18
con_@pay d+19
con_@symptom n-19 s+17
con__@clinician m-16 o-17
con__@person a-17 i+26 m-22 u-16
con__@relative b-22 n-19 p+18 q-22 r-17
con__@staff a-17 i+26 j-16 m-16
con__@texts k-19 l+23 m-29 s-17
con_el b-22 d-23 m-25 r-18 u-20
con_la b-22 d-21 g-21 i+28 l-18 m-26 n-17 o-22 p-17 q-19 s-19
con_los i-15 k-20 l+23 r-16 s-19
con_mi b-25 p+17 q-23 r-21
con_un i+17
con_una i+20 m-17
confi* l-19 n-17 q-19
confirmed l-18 n-17 q-18
confl* m-18 o+19
confu* m-16
confused g+24 m-33 v-19
conmi* a-19 l-15 m-19
conmigo a-19 l-15 m-19
conmigo$ m-17
conse* i-16 m-21 q-16
consent m-18
consent__text m-16
consent_to m-18
consi* m-20 n-16
consu* i-18 m-17
consult a+44 c-27 f-19 g-16 h-33 i-39 j-33 k-19 l-27 m-55 n-28 o-38 q-21 r-25 s-28 u-50 v-25
consulta d+28 g-18 h-18 i-27 j-19 m-45 n-34 q-18 r-16 s-22 u-43
consultation a+16 b-16 d+18 m-29 u-26
conta* b-24 d-18 g-21 j-16 l+20 m-18 o-17 q-17 u-28
contact b-15 l+16 m-26 u-17
contact$ l+17
contact_me l+17
conte* a-28 b-17 g+16 l-28 n-29 u-24
contesta a-17 l-24 u-19
contesta$ g+17 m-21
contestar a-17 n-18
contestar$ n-16
contr* n+15
control n+15
control$ n+15
cooki* m+21
cool n-16
cool$ m+18
copay d+27 m-24 u-18
copia a-19 i+18
copia_de a-19 i+18
copy e-15
corn m+15
corne* j+16 m-16
corner j+16 m-16
cost b-17 i-24 j-17 l-16 m+21 o-19 u-31
costo d+18 u-19
could b-25 d-24 k-20 l-24 m-23 p-37
could__@clinician a-17 i+17
could__@relative c-17 m-17 q-20
could__be m-16 u-19
could__me d-19 g-17 i-21 m-34 n-19 s-17 u+15
could__wait a-16
could__what n-15 u-19
could_i q+19
could_it i-15 l-18 m-26 n-22 q-18
could_my n+20 o-17 q-20
could_we m-21 s-16
could_you n-27 q-28 u-16
count a-17 c-20 d-33 i-21 j-19 n+20 o-21 u-32
count_as m-19 n+17 q-15
coupl* m-17
couple m-17
court d-15 m+17 n-17
cousin m-32 o-19 p+21
cover* a-17 b-18 m-32 p+16 q-21
covered a-15 b-15 m-29 p+16 q-21
covered$ d+18 u-34
covered__my u-16
covered__the d-23 m-23 u+18
covid p-15
credi* d+20 m-16
credit a-23 b-15 m+20 n-15 u-18
credito d+20 m-16
credito$ d+20 m-16
cross a-23 b-17 g-17 h-17 n-20 q-15 u-21
cual a-28 b-18 c-18 d-27 e-20 j+16 k-17 l-19 n-23 o-18 p-16 q-18 s-26 u-41 v-21
cual_@door j+18
cual__el g-15 h+15 m-22
cual__es g-17 j+21 m-20 u-20
cual_es g-18 u-17
cuand* a+17 d-16 g-25 j-23 k-18 n-23 q-22 r-20 u-24
cuando a+17 d-16 g-25 j-23 k-18 n-23 q-22 r-20 u-24
cuando__ir n-19
cuando_me a+17
cuando_puedo n-19
cuant* a-29 h-18 o-18 u+21
cuantas a-29 h-18 o-18 u+21
cuantas_@visit n-15
cuantas__@relative m-16
cuantas_veces a-15
cuanto a-41 b-47 c-35 d+40 e-42 f-39 g-39 h-38 i-36 j-44 k-31 l-35 n-23 o-40 p-35 q-40 r-38 t-35 u+19 v-40
cuantos u-18
cubre a-21 d+30 g-17 j-18 l-16 m-30 u-23
cubre$ d+17 m-16
cuent* j-18 l-16 r-15
cuenta m-19
cuenten i-16
cuenten_conmigo i-16
cuesta c-17 d+19 e-31 f-19 j-16 l-21 n-20 r-16 s-18 t-15 u-36 v-16
cupo a+20 d-17 j-17 m-16
cupo$ a+16
cut b-17 d-22 h-19 k-16 n+15 o-22 q-18 r-18 s-23 u-20 v-15
cut__@drink m-17 n+18
cut_out m-17 n+18
cvs a-17 n-16 u-16
cvs$ a-17 n-16 u-16
da a-27 c-16 d-21 e-17 g-19 h-25 i-24 k-16 l-19 m-37 n-22 q-26 r-17 t+17 v-21
da__@place j+18
dad g-17 i-26 k-18 l-19 m-22 v-15
dads a-24 l-23 m-25 n-20 q-19 u-19
damag* d+17
damage d+17
dame m-20
dame__@visit a+15
dan b-25 f-24 g-25 i-18 j-27 k-26 m-36 n-24 o-18
dan__baja k-19 l+18 m-20
dan_de k-19 l+18 m-20
dange* u+18
dangers u+18
dano m-22
dar a-16 k-19 l+16 m-23 n-16 o-16 p-17 q-16
dar__baja k-16 l+16 m-19
dar_de k-16 l+16 m-19
date b-23 m-34 o+29 q-16 u-18
date$ m-31 o+21
daughter b-30 j-24 l-17 m-26 r-24 u-34 v-17
day a-25 b-48 c-39 d-31 e-30 g-67 i-51 j-67 k-43 m-28 n+17 o+46 r-40 u-32 v-51
day$ a-34 b-43 c-26 d-21 e-19 g-54 i-32 j-59 k-25 l-35 m-19 n+24 o+29 r-29 u-63 v-29
day__@drive p+17
day__better o+18
day__i m-21 n-18
day__it o-16
day__need o+16
day__to m-16
day__want m-20
day_after n-17 o-17
day_before a-15 o+17
day_can m-18 n-18
day_of m-18 n+18
day_off p+16
day_please m-18 o+15
day_so o+17
days d-31 g-17 i-17 j-25 n-28
days$ a-23 b-16 n-19 q-16
days__have a+16 u-18
days__you u-23
days_do u-22
de a-54 c-64 e-59 f-57 g-71 k-36 l+32 n-21 o-21 q-19 r-73 s-15 t-36
de_@body s+16
de_@eat m-19
de_@place i-25 l-21 m-21 v-17
de_@relative m-16 n-18 p-16 q+16
de_@texts k-16 l+16 m-18
de_@visit a-16 m+20 n-17
de__@place i+21 j-26 m-23 v-18
de__@relative n-22
de__@texts k-30
de__@visit a-19 l-17
de__de i-23 j-18 k-21 o-16 p-15 q-17 v-19
de__del b+16 m-19
de__es m-20 v-19
de__este v-15
de__lista a-31 i-25 k-24 l+16 o-15
de__me l-16
de__mi a-16 b+20 l-17 m-17
de__por b-16 m-17
de__que b-17 n-19
de__quien i-16
de__se g-16
de__trata g-15
de__turno b+15
de_ahi l+16
de_aqui v-17
de_baja a-23 d-20 i-26 j-20 l+16 n-20 o-22 p-16 q-21 u-29 v-17
de_esa a-16 m-25
de_escribirme k-23 l+17
de_la a-16 f-15 g-20 h-24 k-21 o-35 q-27 r-20 t-16 u-21 v-22
de_las u-16
de_los m-25
de_manana h-17
de_mandar l+15 m-18
de_mandarme k-16
de_mi n-23
de_molestar m-20
de_nuevo a-17 k+19 l-17
de_numero l-16
de_peru m+17
de_que g-20 j-18 l-15 m-17 u+21 v-19
de_su l+17 m-20
de_tanto s-16
de_textearme l+16
debbi* m-17 u-17 v+21
debbie m-17 u-17 v+21
debbie$ m-19 u-15 v+17
debit d-16 m+20
debo a-15 m-21 u-16
decid* d-19 g-19 j-16 k-15 l-21 n-18 q-18 r-22 s-23 u-17 v-21
decided i-20 q-16 v-17
decided_@treat b+16
decided__is b+17
decided__not b+17
decided_to m-24
decidi b+16 m-20
decidi__@cancel m-18
decidi__no b+18 m-21
decidi_que b+18 m-21
deciding r-17
deciding$ b-15
decir g+17
decir$ g+17
deductible m-17
defin* m+15
dejar d+16 m-19
deje c-16 i+16 k-16 u-20
dejen i-24 j-18 k-29 l+23 n-19 u-20
dejen* l+18
dejenme l+18
dejenme__paz l+16
dejenme_en l+16
dejo a-22 d-19 h-16 l-18 m-29 n+16 q-19 u-18
dejo_de m-15
del a-37 b+28 c-24 e-25 f-28 g-29 h-44 i-22 k-35 m-56 n-35 p+17 q-35 t-26 u-21 v-24
del_@day a-30 b+32 d-18 e-16 f-16 h-32 i-20 j-18 k-21 l-32 m-39 n-16 p-23 r-19 s-22 t-17 u-21
del_@ride m-17 p+22 q-21
delay o+15
delayed h-17 m-15 r+21
delet* i-16
delete i-16
delete__@call l+16
delete__@visit b+16 m-17
deliv* m+19
deme b-18 i-18 j+20 m-21 o-21 r-16
den l-19
den__baja l-19
den_de l-19
denti* a-21
dentist a-21
dentist$ j-17
depre* g-17 i-15 m-17 u+15
depression a+15
desayunar n+22
desayuno d-17 g-16 j-16 l-15 m-23 n+25 q-16
descr* g-15
describe g-15
describe_how g-15
desde a-22 d-16 g-16 m-29 o-19 q-17 r-18 s+23 u-18
desde__hora m-18 s-15
desde_que a-16 m-25
desk m-15
despu* a-25 b-15 d-15 i-18 m-18 u-20
despues a-25 b-15 d-15 i-18 m-18 u-20
despues$ a-22 m-18
despues__@treat s+21
despues_del s+21
details m+15
dia b-23 c-45 e-43 g-52 i-49 j-55 k-43 l-51 m-24 o+26 p-41 q-18 r-44 t-39 u-65 v-47
dia$ c-29 e-27 g-37 i-36 j-32 k-29 l-27 m-54 n+18 p-25 r-31 t-26 u-42 v-31
dia__ir a+16 n-22
dia__la m+16
dia__me l-17 m-15 o+17
dia__puede a+15 n-21
dia_me a+24 h-21 m-20
dia_no l-17 m-15 o+17
dia_se a+15 n-21
dias g-15 h+17 m-29 n-22 o-16 q-15 u-18
did b-42 c-23 e-19 g-37 h-29 j-50 k+16 l-23 m+39 o-34 p-28 q-36 r-32 s-36 t-19 v-25
did__@cancel b-20 m+19
did__@stop l-25 m+19
did__a d+17 m-26
did__get d+18 i-21
did__mean k+20 l-18 m-23
did__my j-19
did__say l-21 m+17
did__that m+18
did__the m+20
did__to k+20 l-18 m-23
did__up m-15
did__war m+17
did_i d+20 j-18
did_not a-17 b-26 d-18 g-16 j-15 k+18 v-27
did_you m+17
die d-17 u+17
diff o+19
diffe* a-18 d-18 i-19 j-19 m-25
difference o-15
difference$ m-21 u+17
different a-15 i-17 m-25
different_day o+19
different_from m-15
digo m+17 n-15
digo$ m+19
dije a-20 b-20 m+21 r-15
dije$ m+18 p-24
dime h-16 o-18
diner* m-17
dinero m-17
dinner m+28 n-26
dio q-18 s+18 u-18
dios__pague m-18
direc* g-20
direccion a-26 b-22 d-16 h-16 i-32 j+26 k-19 o-21 p-19 r-17 u-24 v-20
direct i+15 m-15
direct_line i+15 m-15
directions g-19 i-21
directions_from m-24
directions_please i-16 j+19 m-17
directions_to j-21 m+21
dis a-16 d-21 e-21 f-22 g-22 h-19 i-24 j-27 m-32 p-16 q-19 r-17 t-15 u+25 v+18
dis$ d-19 e-16 f-21 g-20 h-16 i-20 j-24 m-29 q-16 u+28
disab* a-17
disability a-17
disco* d+23 i-16 m-34
discontinue l+17
discount d+17 m-24
discount$ d+17 m-23
disculpe b+16 m-17
dispo* d-17 m-16
disponible m-15
disponible$ m-15
disponibles a+16
dnt a-21 d-17 g+20 i-17 j-22 k-26 l+16 m-17 n-19 u-23
do a-17 b-29 c-26 e-92 f-97 i-35 k-68 l-25 o-22 p-16 r-40 s-82 t-40 v-52
do$ b-15 g+17 h-30 i-16 j-38 m-25 n-24
do_# j-15
do_@animal m+19
do_@day a-19 d-18 q-20 u-18
do_@person b-22 d-21 h-21 i-30 j-17 k-17 l-22 n-24 p-17 q-17 r-15 u+26
do_@thanks b-16 m-21 t+19
do__# m-15
do__@animal a-16 j-15 m+25 u-27
do__@book a+26 d-18 j-15 m-16 u-16
do__@call d-16 m-16
do__@cancel b-32 m+26
do__@clothes d-26 h-18 n-19
do__@day d-16 h+19 m-25
do__@drug h-19 m+20
do__@eat g-15 m+16
do__@insurance d+18 q-16
do__@insurer d+19 h-18
do__@move o-17
do__@open a-22 d-27 u-18
do__@parking m-33
do__@pay d+42 g-22 j-25 m-43 n-15 u-21
do__@price a-22 d+25 g-15 h-16 m-24 u-17
do__@relative a-18
do__@ride n-17 q+17
do__@spanish c+17 m-22
do__@stop a-22 b-16 g-19 i-16 j-26 k-16 l-29 m+20 n+21 u-18
do__@texts l+15 m-19
do__@vehicle d+17 n-19 u-16
do__a b-28 h-31 i-19 k-21 l-30 n-23 o-28 p-36 r-17 s-17 t-20 u-44
do__about d-27 q-15 u-17
do__all a-22 d-23 g-21 j-22 q-19 u-26
do__an a-16 b-16 d-19 m+21 o-16
do__and i-16 j-17 m-16
do__another o-21 v-15
do__any d-30 h-21 i-15 m+19 n-18 q-24 u-29
do__anything d+19 m-16 n-22
do__back d-16 m-17 q-16 u+18
do__bring a-15 j-20 n+20
do__cell d-18 m+16 u-17
do__come b-16 d-33 h-22 j+22 k-17 m-34 o-17 q-25 u+19
do__contact l+25
do__day g-21 h-22 j-16 n-19 o+15 u-24
do__do a-16 b-22 c-18 d-19 f-21 i-25 j-47 l-18 m+15 o-22
do__donations m+15
do__dormi m+16 u-17
do__ever u-19
do__fix m+18
do__for a-33 d+20 j-27 n-32 o-21 q-28
do__from d-16 m-16 n+16 u-15
do__get c-26 g-16 h-19 i-41 o-27 p-23 r-30 s-19 v-20
do__give b-17 m+17
do__go a-20 d-26 g-23 i-17 j+38 m-35 n-30 q-17 u-28
do__got g-21 m-19 u-15
do__guys h-16 j-16 m-20
do__have b-60 g-39 k-20 l-21 m-18 p-44 s-28 t-43 v-20
do__help g-23
do__here l+16 m-18
do__hit d-16 l+16 m-21
do__hold b+18 m-25
do__home n-15
do__how g+25 m-20 v-20
do__i a-16 d-22 m-22 n-21 q-23 u+17
do__if n-22
do__in a-26 d-22 n-23
do__instead m-19 o+20
do__it a-15 j-23 l-23 q-17
do__knocked u+16
do__know a-23 b-24 c-22 d-38 h-21 j-21 l-20 o-30 p-17 r-16 v+17
do__later m-20 o+22
do__like a-35 d-20 h-17 m+31 n-20 u-17
do__look a-15 u-16
do__make a-16 d-18 m+17 u-16
do__me c-16 d-35 h-15 j-22 k-27 m+18 o-22 p-16 q-39 v-21
do__message m-16
do__more m-17
do__my c-19 g-35 i-37 k-19 l-35 n+21 o-28 q-19 r-21 s-20 v-23
do__need c-17 g-30 h-21 i-60 k-17 l-17 o-46 v-18
do__no m-19 v+17
do__of m-19 o-16
do__old d-18 m+22 n-15 u-18
do__on d-24 g-23 n+19 u-18
do__out b-16 d-21 h-16 i-25 j-21 m-26 n-18 u+26
do__owe a-18 d+26 g-17 m-16 n-20 u-16
do__patients m-18
do__pick m-17
do__press g+22 m-18 n-18
do__put d-27 j-24 m-26 q-15
do__qualify a-16
do__ready a-18
do__remember m-16
do__remove b-16 l-20 m+21
do__rest m+16
do__run m-22 u-19
do__say d-20 g+22 j-16 u-23
do__see a+21 b-16 d-28 m-36 q-25 r-15 u-32 v-19
do__send b-17 d+15 j-30 l+22 m-34 u-16
do__sleep m+20 u-19
do__someone a-21 p-20 q+19
do__speak c+16
do__started n-16
do__take b-37 g-25 l-34 p-19 q-38 u-30
do__text j-16 k-23 l+26 m-25 u-22 v-17
do__texting l-22
do__that b+20 d-16 m-32
do__the a-16 j-21 l-27 v-17
do__there a-17 d-18 g-16 m-19 r-19
do__this g+21 m-40 u-20
do__through m-16
do__to a-18 c-23 g-55 k-37 l-21 m-24 o-19 r-24 s-18 v-32
do__treat g-18 n-17
do__trust b+17 m-18
do__turn j+18 m-21
do__understand m-19
do__up j-16 n-21 o-17 r-16 u-24
do__use m-20
do__walk a+23 d-24 j-16 m-19 q-18 u-21
do__want a-41 b+18 i-19 j-19 k-30 o-17 t-17 v-32
do__what d-17 m-21 q-16 u+18
do__when h-17 m-27 n-21
do__who m-17 q+17
do__with a-22 g-24
do__work g+25 h-23 m-26 n-22
do__write d-16 m+18
do__yet m+19 q-16 v-20
do__you b-18 h-19 j-24
do__your u-17 v-20
do_a m-19
do_for d-18 g-17 m+16
do_i b-57 c-58 e-32 f-34 g+16 h-66 i-15 j+23 l-29 m-34 n+24 o-75 p-38 q-23 r-24 s-30 t-37 v-59
do_it c-24 d-21 g-38 h-21 j-30 k-17 l-19 m-54 n-17 o-22 p+16 q-29 r-24 s-15 u+30
do_not a-30 c-20 e-27 f-27 h-16 i-35 k-62 m+23 n-58 o-50 s-38 t-38 u-29
do_the h-15 o+16
do_they a-21 j-16 n-17
do_this d-23 h-29 l-23 v-19
do_to a+19 d-22 g-22 j-15 m-31
do_tomorrow m-21 o+17
do_we d-16 j+19
do_with g-17 u-18
do_you b-89 d+16 e-49 f-50 h+29 k-62 l-85 n-28 o-39 p-55 r-49 s-47 t-76 v-63
doctor a+37 c-30 e-28 f-23 g-33 i+27 j-43 k-38 l-46 m-45 n-36 o-31 p-42 q-44 r-23 s-39 t-23 u-28 v-25
doctora i+18
does a-20 b-21 e-20 f-28 i-25 j-52 k-22 l-37 o-17 p-31 r-36 s-39 t-32
does_@treat g-18 m-18 u+23
does__@clinician h+18 m-22 u-19
does__@eat d-17 g-19 m+26 n-33
does__@insurer m-20
does__@person m-15
does__@place h+25 m-26
does__@price u-17
does__@treat m-22
does__@visit u+16
does__any m-18
does__car m+21 n-19
does__come m+16
does__do g+17 m-22
does__for g-19
does__from m+16
does__go d-17 j-17 m+18 q-16
does__have b-21 d-25 m-23 n-30 q+27
does__help m-19 u+16
does__hurt d-17 u+18
does__last m-17 u+19
does__matter n+18
does__me m-16
does__need d-18 n+21 q-15 u-18
does__new m+19
does__of m-18
does__pick d+15
does__run d+20 m-20 u-18
does__take d-24 m+30 n-19 u-25
does__thing g+16 m-16
does__to a-18 d-27 q+19 u-16
does__want m-19
does__wear m-16 n-23 u+20
does__work d-29 n-19 q-19
does__you g+16 m-18 u-18
does_a a-20 g-27 q-25
does_it b-24 c-25 d-17 h-19 i-20 j-16 m-22 o-26 r-20 s-26 t-22 u+26
does_not m-37 n-16
does_school m+16
does_target h-19 m+16
does_the g-25 j-28 n-28 q-20 s-23 v-18
does_this d-17 u-25
dog a-26 b-17 d-21 e-19 f-16 g-19 i-16 j-23 m+32 o-20 p-18 q-26 r-18 s-17 u-24
dogs a-20 m+28 n-23 u-32
doing h-16 n-24 r-19 s-16 v-18
doing_it n-15
dolla* g-16
dollars g-16 j-17
dolor d-24
dolor$ d-19
dolor__@body s+16
dolor_de s+16
donat* m+15
donations m+15
donations$ m+15
donde b-19 c-17 d-33 f-16 g-23 h-17 j+18 k-16 l-26 n-27 o-26 p-16 q-24 v-17
donde__el m+16
donde__la a-16 d-17 m+21
donde_es j+26 m-24 u-20
donde_me j+17 l-16 m-34
donde_puedo d-15
donde_queda m+16
done d-16 g-17 l+24 m-28 u-22 v-22
done__the a-17 m-18
done__these l+16
done_with l+16
door d-22 g-19 n-22 q-16 u-23
dormi a-18 b-25 d-18 i-22 k-20 n-23 o-22 q-21 s+21 u-30
dormi$ u-19
dormi* j-15 m-17 n-16 o-17 q-17
dormi__baja k-15
dormi_de k-15
dormido s-15
dormir r-15
dos n-15 u-17
dos_veces u-15
down g-22 i-16 j-25 l-17 n-19 u-19
down$ a-21 d+19 j-21 r-20 u-18
down__street m-15
down_for m-20
down_still q-17
down_the m-15
drank m-18 n+17
dream* u-20
dreams u-20
drinking m-17 n+17
drive a-26 b-21 c-27 d-40 e-19 f-22 g-30 h-40 i-49 k-33 l-30 m-49 o-35 p+27 q+35 r-40 s-28 t-22 u-48
drive* a-21 b-33 c-17 d-26 e-18 f-16 g-16 h-20 i-27 k-18 l-23 m-18 o-20 p+18 q+19 s-19 t-19 u-26
driver a-18 b-32 d-22 i-20 l-19 m-32 o-20 p+18 q+20 s-19 u-23
driver$ j-16 m-25 n-16
driver__@relative m-28 p+23 q-18
driver__do q+17
driver__my m-28 p+23 q-18
driver__the m-17
driver_is m-29 p+27 q-19
driving a-19 b-24 d-20 f-19 i-24 j-20 m-41 n-32 o-24 p+35 s-17 u-29 v-30
droga u+16
drop a-19 m-30 p-19 r-16
drop__off m-15 n-15
drop_me m-15
drug q-15 u+19
drug_test m-16
drunk s+17
dude v+16
dude$ v+16
due a+19 n-16
due__a m-17
due_for a+19 b-16 m-19
duele d-15 n-19
duele$ m-22 s-15 u+18
duele_la m+17
duerm* m-25 n-17 u+22
duerme m-19 u+17
dumb a-18 m+21 n-17
dumb$ a-17 m+21 n-17
dura d-30 m-26 n-20 u+24
dura$ m-17 u+16
dura__@visit d-19 u+17
durin* a-18 m-17
during a-18 m-17
each m-20
earli* d-15 j-19 m-22 n-17 o+15 q-16 u-20
earlier a-19 o+18
earliest_you a-17 h+17
early a-19 m-23 u-21
early__i n+16
early__we n+15
ears s+15
easter a-16 h-20 m+18
easy a-17 d-15 j+16
eat a-28 b-22 d-38 f-21 g-42 h-36 i-22 j-30 l-16 m+38 o-28 q-32 r-23 u-42
eating m-22 n+19
edificio j+21 m-19 u-17
efect* u+17
efectivo d+17
effec* a-19 d-24 e-19 g-17 h-15 j-16 l-17 o-17 q-17
effect d-18
effects m+16
eggs l-19 m+21
el b-18 c-71 e-68 f-64 g-40 i-56 k-72 l-93 m+16 n-52 p-19 t-65 u-29 v-19
el_@body m-19 s+21
el_@clinician a+20 b-16 i-19 m-27 o-18
el_@day c-27 d-30 e-19 f-16 g-19 i-31 j-29 k-15 l-23 m-52 n-28 o+34 p-21 q-35 r-27 u-32 v-21
el_@hours h+15 j-18 m-17
el_@insurance m-20
el_@medicine u-17
el_@parking m-16
el_@place j+18 m-19
el_@ride b-17 d-17 j-16 m-23 o-15 r-18
el_@traffic j-19 q-17 r+23 s-16 v-16
el_@treat e-18 g-19 i-23 j-23 k-16 l-22 m-38 o-28 p-18 q-21 r-21 u+22 v-21
el_@vehicle a-17 b-26 d-20 m-35 n-20 p-17 r+23 u-16
el__@cancel b+17
el__de d-15 h+16 m-18 o-16 u-30
el__favor o+16
el__iba q+15
el__la j-17
el__me a-19 b-19 m-24 u-16
el__no a-17 j-16 l-16 q-22 u-19
el__o g+15 v-15
el__por o+16
el__que j-16 m-18 v-16
el__si b-16 m-16
el__voy r+17
el__ya r+18
el_carro m-21
el_dia d-17 m-25 n-21 q-24
el_dolor d-22
el_favor a-20
el_hospital j+15
el_lugar b-19
el_mareo s+16
el_numero a-27 l-33 m-36 u-26 v+21
el_que q+17
el_telefono v-16
el_trabajo r-17
el_walmart j-21 m+22
elect* m+16
elevator j-18 r+20
elimi* l+18 m-22
ella e-15 m-22
ella$ f+16 m-20
else b+17 c-19 i-28 j-18 m-30 n-23 p-24 q-17 u-20
else$ a-22 d-17 v+18
else__my a-20 o-21 v-17
else__there m-15 o+16
else_have a-17 b+18 o-17 v-18
else_is m-16 o+17
em m-16
em__on m-16
em_back m-16
email a-18 b-17 m+18 o-17
email$ m+16
empez* a+24
empezar a+24
empezar$ a+23
empty m-15 n+19
en b-81 c+43 e-60 f-57 g-75 i-60 k-19 l-48 m-23 p-57 s-22 t-51 u-18 v-52
en_# m-17 r+24
en_@english a-22 b-19 c+30 d-17 g-18 i-23 j-22 l-19 n-16 o-26 u-21
en_@howmuch m-22 u-19
en_@spanish a-27 b-24 c+37 d-23 e-16 g-19 i-18 j-25 k-21 l-25 m-28 n-27 o-25 q-20 r-18 u-22
en_@vehicle n-27 o-17 q+21
en__@day b-16 o+15
en__@late d-16 m-20 n-19
en__@parking j-15
en__@traffic m-24 r+25
en__attend a-18 m+17
en__de b-19
en__del b-16 o+15
en__en o+17
en__es j+18 u-23
en__estan h-19 j+16
en__favor a-15 o-17
en__lista l-19 m-25
en__manana b-21
en__noche m-15
en__plaza m-15
en__por a-17 b-18 m-15
en__sale m-16
en_camino r+20
en_el a-19 c-16 d-31 g-31 h-20 k-16 l-16 n-27 o-29 p-15 q-39 u-33 v-17
en_la a+16 b-27 c-23 d-31 g-23 i-30 j-30 l-29 q-28 r-29 s-26 u-23 v-18
en_lugar b-19
en_paz l+16
en_que a-17 d-21 h-27 j+24 m-22
en_vez a-20 b-16 c-16 d-18 m-17 n-21 o+31 q-16
encargada i+20 j-15
encon* m-18
encontre m-18
end b-20 c-16 e-26 f-18 g-33 h-29 i-30 j-20 k-29 l+19 n-21 o-17 q-18 r-16 u-25 v-23
end__@pay d+17 m-17
end_all l+20 m-16
end_up d+17 m-17
enfermera i+19
enfermo a-21 b-22 c-19 l-16 m-22 p-23 q+22 r-17 v-17
english a-49 b-42 c+73 d-43 e-44 f-34 g-36 h-32 i-52 j-42 k-42 l-48 m-66 n-38 o-43 p-36 q-42 r-40 s-31 t-32 u-45 v-35
enoug* l+20 t-17
enough l+20 t-17
entie* a-19 g+21 i-22 l-16 m-29 n-15 q-19 v-16
entiendo a-19 g+21 i-22 l-16 m-29 n-15 q-19 v-16
entiendo$ g+17 m-16
entiendo_@english g-15
entrada b-15 j+21 m-21
entrance j+17 m-18
entrar_conmigo n+17
entro a+20 g-22 n-24 u-23
entro$ a+15 g-22 n-24 q-15 u-22
equivocado a-18 c-18 d-22 e-26 f-25 g-18 h-22 i-29 j-26 l-31 m-36 p-16 r-21 t-16 u-24 v+37
equivocaron v+16
equivoco d-17 o-15 v+16
era a-20 m+17
era__@relative a-17 m+17
era__mi a-17 m+17
era_para a-19 m+19
eres m-16
eres$ m-16
es a-48 b-91 c-74 e-88 f-83 g-29 h-37 i-66 j+31 k-68 l-96 m-39 n-63 o-57 p-72 r-78 s-16 t-62 u+61 v+28
es$ a-49 b-30 c-28 e-38 f-37 h-40 i-42 j+40 k-27 l-38 m-39 n-43 o-34 p-28 q-49 r-33 s-37 t-26
es_@insurance a-17 d-38 g-17 h-15 j-24 m-24 u+37 v-20
es__@person i-18 v+18
es__@place m-20
es__@treat a-17 j-16 m-17 s-18 u+21
es__@visit u-17
es__caro d+17
es__de d-18 j-31
es__el a-25 b-18 j+28 m-39 o-18 q-19 r-18 v-19
es__eso m-16 u+18
es__ir n-15
es__mi m-19 u-18
es__numero l-17
es__o d-15 i-18 m-16 u+24
es__que a-15 m-20
es_caro d+18 u-20
es_el a-20 b-15 d-18 g-24 s-19
es_en a-19 h-18 j+20 n-18 o-17 u-29
es_esa m-23 u+17
es_eso g-20 m-23 u+18
es_este u+18 v-23
es_la a-20 d-19 g-18 s-17 u+20
es_lo j-19 m-23
es_mi l-22 u-18
es_mio m-18 v+19
es_muy d+17
es_normal m-16 s+19 u-28
es_para d-16 j-20 m-35 o-22 r-15 v+21
es_por j+17 m-20 u-23
es_un m-19 u+20
es_una i-17 u+19
esa a-25 b-23 d-19 e-20 g-28 h-19 i-24 j-24 k-17 n-22 q-27 r-15 s-15 u+16
esa_hora m-23 o+20
escalofrios s+17
escri* a-48 b-19 d-23 e-15 g+15 h-20 j-28 m-47 n-24 o-20 p-18 q-26 r-20 s-17 v-19
escriban l+16
escriben l-17 u+16
escriben$ l-17 u+16
escribir a-26
escribir$ a-18
escribirme a-22 g-19 m-21 u-19
escribirme$ a-19 c-16
escribo g+17 l-19 m-21
ese a-40 c-29 e-28 f-30 g-38 h-32 i-29 j-33 k-22 l-35 m-47 n+16 o+23 p-23 r-28 s-31 t-20 u-42
ese__me l-17 m-15 o+17
ese__no l-17 m-15 o+17
ese_dia a-34 c-20 e-18 f-21 g-32 h-27 i-25 j-23 l-25 m-42 n+19 o+20 p-18 r-21 s-24 u-35 v-26
ese_no v+20
eso a-37 c-36 d-20 e-40 f-35 g-50 h-41 i-50 k-35 l-46 n-51 o-40 p-43 q-42 r-38 s-16 t-31 u+55 v-46
eso$ a-37 c-21 e-25 f-22 g-43 h-26 i-32 j-22 k-25 l-38 n-25 o-22 p-30 q-25 r-28 s-28 t-19 u+31 v-25
eso__el j+16 m-24
eso__para u+15
eso_duele m-22 s-15 u+18
eso_es m-32 s-18 u+21 v-17
espanol a-36 b-32 c+45 d-27 e-24 f-17 g-24 h-18 i-24 j-31 k-26 l-34 m-34 n-30 o-31 p-21 q-24 r-21 s-17 u-30 v-16
esper* b+16 i-15 l-20 m-25 n-15
espereme r+18
espereme$ r+18
esperen b+20 l-16 m-19 r-16
esposa m-20 p+19
esposo a-21 b+21 c-20 d-19 m-30 o-23 r-16 u-22
esta b-29 c-21 d-24 e-20 g-50 k-29 l-37 n-47 r-20 s-27 t-22 u-55
esta$ a-18 g-18
esta_@open h+23 m-23
esta_@wrong h-17 i-15 j-17 m-19 v+21
esta__del m-16
esta__el i-18 l-17 m-18
esta_bien h-20 i-23 l-23 p-17 r-17 u-21 v-26
esta_cerca j+18
esta_semana a+29 h-22 m-17 o-25
estacionamiento f-15 m-23
estaf* u+16
estafa u+16
estafa$ u+16
estan a-16 d-35 g-36 h+18 i-40 k-20 n-22 r-27 s-28 u-35
estan$ a-20 d-21 g-21 j+19 m-19 u-19
estan_@open h+17 j-17 m-16
estar a-31 g-16 m-28 n+15 o-15 q-16 u-23
estar_ahi a-16 m-18
este a-20 j-19 m-38 v+16
este__es l-15 m-22 u-20 v+26
este__mio m-18 v+19
este_numero m-16 v-19
esto a-38 b-15 g+20 j-31 k-17 m-42 o-21 q-22 r-29 s-27
esto$ a-29 g+23 i-25 j-24 k-16 m-28 q-16 r-22 s-23 v-30
esto_es g-18 i-15 m-15 v+17
estos a-16 j-17 n-19 r-17 u+15
estos_@texts m-17 r-16
estoy b-22 c-25 e-23 f-21 h-30 i-28 k-21 l-20 p-32 r+18 t-18 u-42 v-31
estoy__# m-18 r+19
estoy__@parking j-15
estoy__el d-19 g-21 j-23 q-18
estoy__en m-18 s+17
estoy__que r-18
estoy__trabajo r-21
estoy_en a-26 d-27 g-30 j-29 l-18 m+24 o-20 q-27 s-25 u-18
estoy_interesada m-20 r-19
estoy_send r-16
estoy_sin m-25 r-21
estuv* m-25 q-16
estuvo m-25 q-16
eta e-20 h-18 m-20 o-18 p-18 q-20 r+29 s-19
eta_# e-19 h-15 m-17 r+19
evaluation a+15
eveni* b-15 d-21 h+17 m-29 u-17
evening b-15 d-21 h+16 m-29 u-17
evening$ a-18 m-22
ever d-22 i-20 k-19 q-19 u-34 v-30
ever$ v-20
every b-19 m-24 o-21
every* a-28 g-17 h-17 l-24 n-17
everything a-24 l-22 u-21
ex p+17
exact* m-17 u+16
exactly m-17 u+16
exit d-21 j+22 m-26 u-21
expec* q-17
exped* a-17 i+17
expediente a-17 i+17
expen* u-22
expensive u-22
expensive$ u-21
expla* a-15 d-23
explain a-15 d-23
explain__to u-18
explain_what m-18
expli* g+19 k-15 m-21 o-16
explica g+16 m-19 o-15
extra d+16
face m-17 s+16
fam a-18 c-21 d-25 e-32 f-24 g-18 h-18 i-17 j-22 k-18 l-26 n-20 p-17 q-19 r-21 u-25
fam$ a-18 c-21 d-25 e-32 f-24 g-18 h-18 i-17 j-22 k-18 l-26 n-20 p-17 q-19 r-21 u-25
famil* a-17 d-21 l-16 m-17 q+16 u-21
family a-16 d-18 u-19
family$ b-17 d-16 u-17
family_emergency m-16
far d-16 h-16 j+19 u-20
far__@day m+16
far__from j+15
far__the m+16
far_is m+15
favor d-34 e-23 f-19 h-20 k-22 m-34 n-24 q-27 r-19 s-23 t-23 u-29 v-20
favor$ d-31 e-20 f-17 h-18 k-21 l-17 m-32 n-22 q-25 r-27 s-20 t-21 u-28 v-22
fecha m-15
fee d+16
feel b-19 m-30 n-22 u+18
feel_better m-15
feel_weird s-15
feeli* a-17 r-15 u-32
feeling u-24
feelings m+16 u-15
feels f-18
feet a-16 b+23 l-16 n-18 o-18 p-19 r-23 s-19
fell p-19 q+17
felt m-20 s+24
festi* h+16
few m-19 r+21
file d+15
fill m-17
filled__the a+19
final* a+15
finally a+15
financing d+15
find b-22 c-18 d-23 f-15 g-20 i-26 j+17 k-17 l-21 n-27 p-19 s-17 t-15 u-22 v-17
find_@parking j-17
find_me q-19
find_you j+19 m-20
findi* q+18
finding q+18
fine a-16 b-19 d-26 j-21 l-15 n+23 o-20 p-16 u-20
fine$ j-15 n+22 o-17
first b-15 h-16 m-16 p-17 r-20
first$ a-20 d-16
first_@visit a+15 j-20 m-32 n-21
fish m+18
fit__in a+16 m-15
fit_me a+17
five o-17
fix m+16
fjdks* e+19 m-17
flexi* m-16 o+15
flexible m-16 o+15
fligh* b-19 d-20 m+18
flight b-17
flight$ m+16 o-18
flight__so m-18 o+19
floor d-15 j+21 u-20
fly d-23 m+27
fly_to d-20 m+20
fog m-18 s+24 u-23
folks m-25
follo* m-22 q-15 u-18
follow m-24 o-18
follow_up m-19
following a-16
food d-16 g-21 j-21 n+25 q-23 u-18
for a+26 c-38 e-64 f-75 g-35 j-37 k-26 l-48 n-35 o-18 p-17 q-25 r-40 s-35 u-16
for$ a-26 d-34 j-22 m-22 u+22
for_@day m-37 q+17
for_@food d-15 g-15 m+17 n-25
for_@holiday h+19 m-19
for_@parking d-19 j+19
for__@animal m+18
for__@call i+16 m-18
for__@clinician a-22 i+27 k-18 l-18 m-23
for__@day m-23 o+19 q-16
for__@person m-22
for__@place i+15
for__@relative a+27 b-15 d-21 m-23 n-22 o-20 p-25 q-19 u-19
for__@ride b-16 p+17
for__@visit d+19 g-16 h-16 i-17 j-21 l-21 m-46 o-38 q-18 r-16 s-23 u-29 v-28
for__and b-17 m-22
for__are b-15 m-21 o+18
for__do b-17 g-16
for__first m-16
for__i u-16
for__long m-20 n+20 u-17
for__love m-20
for__me m-20 u-19
for__of b-17 m-22
for__one d+16 m-20
for__reply m-16
for__round a+17
for__the d+18 m-17
for__this u-16
for__week m-22 o-19 u-16
for_a b-30 d-28 g-27 h-25 l-19 n-33 o-23 t-20 u-31
for_another a+22 b-24 m-22 o-21 u-16
for_anxiety u+15
for_him j-17
for_how m-25 n+24 u-18
for_it m-25 n+16
for_me c-19 d-15 f-18 g-36 h-20 i-24 j-21 l-36 n-31 o+17 q-20 r-25 s-29 t-22
for_my b-42 p-30 q-25 s-16 u-27 v-17
for_new a+17 h-18 m-18
for_next b+15 m-18 o-20
for_now a-19 g-16 n-15
for_old u+17
for_one u-16
for_someone m-22
for_that m-16 u-17
for_the a-34 c-17 g-24 m-22 q-24 r-30 s-30 u-36 v-31
for_this g-21 i-16 m-37 u-22
for_tomorrow m-18
for_us a-16
for_what u-17
for_whatever m-24
for_work u-18
for_you a-19 d-17 f-21 h-15 i-19 j-15 l-15 m+30 o-16 u-25
for_your l-18
forge* a-16 b+26 d-19 j-22 m-19 u-20
forget b+26 d-19 j-21 m-19 u-15
forget__@visit b+17
forget_the a-17 b+20 m-16
forgo* m-17
forgot m-17
form j-19 m+18 n-15 o-20 s-16 u-17
form$ m+16
form_online a+17
forms o-16
forwa* i-18 m+16 n-16
forward i-18 m+15 n-15
found h-17 j-19 o-15 q-24
found_a m-20 p+21 q-17
free d+18 i-16 m-27 n-17 q-23 s-16 u-29
free$ d+17 m-30 p-21 u-27
fri b+16 d-15 m-26
friday c-25 e-29 g-25 i-17 j-24 l-25 m-16 n-33 o+25 p-21 r-25 s-26 t-22 v-19
fridays h+26 m-17
friend a-21 b-20 c-20 d-21 j-20 m-18 o-23 s-19
frio m+20 u-16
frio_hace m+16
from a-20 e-21 h-32 k-33 o-25 q-34 r-19 v-26
from$ d-20 j-25 m+27 n-22
from__airport m-23
from__bring p+17
from__in u-16
from__list b-17
from__please l+18
from__will m-18 p+20
from_a u-16
from_it m-17 u+18
from_me a-16 d-22 g+19 i-18 m-24 u-26
from_my l-25
from_the d-16 f-16 n-19 u-27
from_this m-17
from_yesterday m-17 u-18
from_you m-27 u+19
from_your j-16 m-17
front a-22 d-22 l-18 u-16
front_@door j-15 m+17
fue o-21 u-16
fue__de m+17
fue__luz m+15
fue_la m+18
fui m-16
fumar n+18
fun a-16 d-20 g-20 m+27 u-26
fun$ d-16 g-19 m+22 u-22
funci* m-25
funciona m-20
funciona$ a-17 m-16
funny m+18 q-18
funny$ m+18 q-18
game a-16 j-16 m+32 o-17
game$ m+24
gano m+19 u-22 v-18
garage a-18 d-20 h-24 i-17 j+17 u-20
gary l-23 m-27 v+33
gary$ l-19 m-20 v+24
gas d-32 m+23 n-18 s-16 u-27
gas__high m+16 u-21
gate j+16
gato m+16
gatorade d-18 j-17 m-30 n+25 q-17 u-16
gave i-20 m-18
gave__number i-16
gave_me i-17 v-17
gave_you v+16
gener* a-16
gente d-15 m-23
gente$ a-22
get a+33 b-42 d-23 e-40 f-40 g-22 h-35 j-16 m-19 o-30 r-34 s-56 t-44 v-54
get__@door m-22
get__@place m-16
get__@ride n+16 q-26
get__@spanish a-15
get__@texts a-21 i-18 k+17
get__@visit a+22 b-22 d-18 n-17
get__a d-16 n-17 u-19
get__after o-17
get__but j-16 q+17
get__by q-16
get__date m-18 o+17
get__he a+16
get__home n+20 q-20
get__in a+20 g-15 h-23 i-21 k-24 l-18 m-40 n-28 o-31 q-22 u-24
get__is a+15 d-17
get__job i-17 j-16 m+19 n-17
get__list m-18
get__my i-20 l-17
get__new m-20
get__number g-15 m-20 u+15
get__of a-28 m+17 u-19
get__off a-17 g-15 l+22 m-23
get__on i-17 k-15
get__passport m+15
get__please a+21 c-19
get__sleep m-15 u+15
get__that m-18 u-18
get__the a+18 i-19 k-21 m-20 o-16 q-17 u-25
get__there d-17 i-22 j-19 n-24 q-16
get__this a-19 g-20 l+16 m-28
get__to b-18 d-24 i-18 j-25 n-29 p-17
get__with n-19 p-19
get__work u-20
get__you d-16
get_a a-38 c-15 g-17 h-26 p-15 q-22 r-20 s-15 u-30
get_an a+22 m-17
get_back a+15 k-28
get_for m-19 u-16
get_high j-16 m-17 u+16
get_in a+31 m-34 n-21 o-15 p-22 q-17 u-24
get_it a-22 b-16 d-19 g+23 j-17 l-19 m-23 o-16 u-18
get_me b-31 c-32 d-27 g-23 h-19 j-29 k-31 n-22 o-38 r-31 s-23 v-22
get_my d-16 g-17 i+19 m-19 n-27
get_off m-23
get_put m-15 u+15
get_ready a-26 m-24 n+24
get_started n-16
get_the h-20 i-21 m-24 n-20 o-19 q-17
get_there a-34 b-23 g-25 h-32 i-32 l-19 m-39 o-26 q+29 s-24 v-15
get_these m-16
get_to j-17 m+19 n-15 u-20
gets d-23 m+16 u-17
getti* d-19 n-27 o-17 p-25 s-20
getting d-19 n-27 o-17 p-25 s-20
getting_home n-15
getting_these g-18 v-19
gf q-16
girl a-18
give g-20 h-15 j-27 k-21 n-16 p-26 q-41 s-18 u-18 v-33
give__@call a-15 i+24 l-15 m-27
give__@visit a+18 d-28 m-24 o-21
give__a a+17 b-29 l-21 m-27 q-21 r-21 u-30
give__number a-19 d+21 m-26
give__spot a-15
give__the l-20 u-17
give__to a-16 b+19 i-22
give_it m-17 u-17
give_me b-41 g-17 j-22 n-16 q-26 u-31 v-26
give_my a-26 i-21
glad$ m+17
glasses a-21 d-17 k-15 m+22 q-20 u-22
gna m-17
go a-20 b+27 e-40 f-35 g-43 i-49 j+28 k-23 m-27 o-20 p-47 r-45 s-34 t-29 v-45
go$ a-18 b+19 d-24 g-15
go__@day b+21 m-19
go__@vehicle q+15
go__after o-15
go__and b+16
go__for m-15
go__the m-18
go__work o-20
go_about a+16
go_back k-15 m-17
go_home m-18 n-17 q+23
go_through m-18 u-16
go_to d-16 g-16 i-19 j+18 m-21 o-22 q-20
god m-33 n-19 p-16 q-18 s-17 t+16
god_bless t+18
goes d-22 h-16 m-27 n-17 q-17 r-16 s+18
goes_away m-19 s+19 u-19
goes_there j+19
going a-32 g-32 h-23 i-28 k-22 l-32 o-19 s-31 t-23 u-19
going__@drive m-16
going__@thanks b+20
going__a m-25 q-20
going__be j-15 o-18 p-16 q-26
going__have b+20 m-19
going__me m-19
going__more b+16
going__snow d-20 m+18
going__to b+19 m-21
going_any b+16
going_to a-35 f-43 g-29 h-19 i-25 k-20 l-23 o-15 s-28 v-36
good a-34 b-16 d-42 e-34 g-21 h-22 j-45 k-24 n-16 q-18 r-41 s-41 u-15 v-40
good$ a-15 d-18 e-20 g-29 h-24 i-33 j-22 k-16 l-43 q-32 r-20 s-22 t-45 u-42 v-15
good_@day m-22
good__out m-18 t+18
good__the m-16
good__you m+24 t-25 u-16
good_day o-16 t-16
good_for b-21 c-18 f-25 i-17 l-20 t-27
good_on m-17
good_to m-17
got c-70 d-27 e-64 f-59 g-32 h-68 i-34 j-46 k-68 l-48 m-24 n-34 o+17 p+42 q-30 r-31 t-29 u-20
got_@sick a-15 b+23 m-28 n-16 p-16 r-20
got__@animal m+16
got__@body b+24 m-24 o-16 r-20
got__@call m-25 v+21
got__@day a+18
got__@move a-23 b-27 d-21 g-16 j-17 m-37 n-15 o+31 p-20 u-19
got__@pay j+16
got__@person i+16
got__@relative m-16 p+19
got__@ride b-23 m-22 o-17 p+26 q-19 t-18
got__@thanks b-18
got__@traffic m-16 p-17
got__@wrong j-16 m-16
got__a d-16 m-23
got__an m-16 p-17
got__and b-17 m-20 q-20 r-19 s+23
got__ask m+19 p-20
got__bail b+17 m-19
got__but g-18 m-15 o-16 r+16
got__for d-19 j+19
got__from i-20 l-18 u+19
got__i a-16 b-18 g-18 m-28
got__it a-18 b-17 d-15 m-30 o+24 u-17
got__job o-19
got__last l-20
got__my a-15
got__new m+18
got__next a-17 o+17
got__over i+15 m-16 p-17
got__text j-18 l-22 u+18
got__the a-22 o+15
got__to a-19 b-16 m-16 q-15
got_a a-30 h-17 j-24 l-23 m-27 n-26 o-22 r-19 s-27 t-21 v-25
got_anything d-20 m-22 n-19 p-19
got_home b-21 o-21 p-22 q-21 r-20 s+25
got_in m-16 p-17
got_it a-15 b-22 d-17 e-17 l-15 m+15 u-25
got_lost g-17 o-15 r+21
got_me a-25 b-21 d-16 i-17 l-19 m-28 p+31 q-28 s-17 u-28
got_my m-19 p+19 q-35
got_somebody h-16 i-19 p+16
got_someone p+21
got_the a-17 d-24 g-15 h-21 i-24 j-37 k-16 m+24 n-20 o-16 q-22 r-25 s-22 t-17 u-19
got_this l-18 m-26 v+24
got_to c-24 g-30 h-20 k-20 o+25 p-41 q-18 r-24 s-23 t-17 u-32 v-20
gps a-19 m-29 o-15 p-17 r+24
gracias a-38 c-30 d-41 e-40 f-44 g-33 h-17 i-33 j-36 k-32 l-53 n-32 o-33 p-39 q-35 r-39 s-31 t+36 u-40 v-36
great d-18 n-15 o-15 t+15 u-25
great$ d-15 u-22
gum d-17 m-25 n+26
gusta a-20 g-17 i+17 l-17
gusta* a+16 i-16
gusta__@call l-15 m-20
gustaria a+16 i-16
guy j-17 l-16 m-24 v+21
guy$ j-17 m-21 v+21
guys b-24 e-16 g-24 i-26 m-18 n-20 r-19 s-21 v-17
guys__the m-20 u-15
guys_do a-17 h-19 u+17
guys_have u-17
gym d-20 j-17 m+23
ha e-24 m+20
habla i-19 m-17
habla$ i-15
habla* i+20
hablar b-25 h-16 i+18 k-17 l-21 n-20 o-29 q-22 u-27 v-17
hable q-17
hablenme c-18 e-19 i+31 l-27 m-30
hace b-20 d-17 g-22 i-19 j-23 o-21 s-16
hace$ m+19 u-16
hace__favor a-20
hace_dano m-21
hace_el a-16
hace_un u-19
hacen a-17 n-16
hacer m-38 o-16 q-23
hacer_un i+15 m-17
had c-16 d-35 f-25 g-26 h-28 i-30 j-29 k-18 n+18 o-43 p-29 q-30 t-30 u-46
had_@food n+16
had__@drug n+15
had__for n-18
had__last s-17
had__this m-18 n+16
had__weird s+19
had_a d-26 f-22 h-17 i-22 j-20 l-18 o-28 p-19 q-20 t-25 u-26 v-23
had_to m-19
hago d-18 f-16 h-17 o-18 r-20 u-20
hago$ m-16
hago_para r-16 u-16
hairc* a-15 m+18
haircut a-15 m+18
half m-19
handl* b-17 m-24 p+20 q-20
handled p+20 q-19
handled$ p+20 q-19
handles m-15
happe* a-15 j-20 n-23
happened m+20 u-28
happened__the m+22 u-23
happened_with m+16 u-16
happens j-17 m-32 u+19
happens$ d-16 g-28 m-25 u+23
happy b-17 e-17 u-17
happy_@day f+15
happy__to m+16
haras* l+16
harassment l+16
harold__# m+20
has b-32 c-18 d-21 e-19 g-28 h-29 k-19 l-31 q+16 t-18 v-20
has_@sick m-15
has__now m-15 q+18
has_been a-21
has_the u-17
has_to m-17 q+21
hasta m-17 q-20
hasta__hora m-16
hasta_alla q-18
hasta_que m-16
hate a-18
hate__a m-15
have e-25 f-31 g-21 h-20 k-16 l-18 m-20 r-40
have$ a+28 d-18 h-19 m-19 n-18 o-19 q-17
have_@day a-16 b+19 i-17 k-16 m-19 q-23 t-15
have_@spanish c+17 i-15
have__# a-17 b-19 m+22 p-23 t-19
have__@cancel m-16
have__@clinician a-21
have__@day b-18 i-16 o-15 t+16
have__@food m-18 n+17
have__@pay d+16
have__@relative a-17 b-16 n-20 p+15 q-17
have__@ride m-15
have__@sick m-16 n+18 q-20
have__@stop m-17
have__@symptom m-20 n-15 s+17
have__@vehicle d-15 j-26 m-25 q+22
have__@visit d-15 m-24 n-17 q-16 v-18
have__@wrong i-16 j-15 m-15
have__a a-20 d-22 i-22 m-26 n-21 u-26
have__back b+24 d-16 i-17 k-20 m-19 o-17 q-20 t-16
have__be a-18 n-23
have__can o-20
have__come o-16 u+16
have__do b-17 m-22
have__for a-18 b-20 d-18 q-16 u-20 v-19
have__from m-20
have__good i-21 p-21
have__i m-26
have__in d-17 m-26 p-20
have__it a-16 m-24
have__me b-16 u-16
have__nice m-21 t+19
have__number a-25 d-25 j-27 l-22 m-36
have__of i-20 m-26
have__off q-16
have__on m-15
have__opening m+15
have__skip b+23 m-28
have__there b-18 m-18 n-27 p+15
have__this a+17 m-23 u-20
have__to p+15 q-24 u-20
have__wait n-21
have__what a-16 g-16 m-18 n-21 s+19
have__with m-16
have_a a-28 b-56 c-21 d-48 g-24 h-37 k-15 l-31 m-17 s-16 t+15 u-40
have_an i-16
have_any u-16
have_been q-15 v-20
have_decided m-17
have_i v-16
have_my a-34 b+24 d-33 i-25 j-18 m-44 o-27 q-30 s-21 v-23
have_no q+19
have_nobody q+19
have_not b-24 p-15
have_on m-18 n+17
have_one b-15 p+16 q-19
have_questions i+19
have_reached m-20 v+17
have_room a+21 m-18
have_someone a-22 b-22 m-16 v-16
have_the a-32 m-27 n-20 p-19 q-28 u-22
have_to a-38 c-23 h-19 i-51 k-16 m-20 p-43 q+15 s-22 u+18 v-28
havin* o-16
having o-16
hay b-55 c-56 d+19 e-69 g-40 h-21 j+20 k-50 l-56 m-42 q-19 s-49 t-55
hay$ a-19 d-21 e-22 f+20 h-18 j-19 l-18 n-16 u-29
hay_@parking a-22 c-17 d-28 e-22 f-23 g-17 h-23 i-21 j+38 l-16 m-38 n-28 o-16 p-18 q-15 r-35 t-17 u-30 v-17
hay__@fetch d-15 u-15
hay__@pay d+19 m-19
hay__@person i+15
hay__ahi q-16
hay__ir d-21 q-18
hay__que i+16 q-17
hay_algo o+16
hay_alguien n-16 q-20
hay_ayuda d+15 m-19
hay_cupo a+20 d-17 j-17 m-16
hay_nadie q-21
hay_otro o+17
hay_que b-18 d+15 e-16 f-21 g-24 h-26 i-26 j-36 l-17 m-34 p-23 q-29 s-16 v-17
he d-16 e-26 f-40 g-38 h-33 i-43 j-40 l-37 m-28 o-27 p+21 r-44 t-23 u-16
he__be r-16
he__de m-20
he__his m-18
he__in m-15
he__not m-23
he__take l-17
he__to n-18
he_can m-15
he_is d-16 i-17 j-17 m-21 q-25 r-20 u-18
he_says f-19 m+17 q-15
he_will m-21
head b-18 d-21 l-17 n-21
headache m-20 n-18 s+19 u-18
heard m-21
heard__ad u+16
heard_your u+16
heari* n+15
hearing n+15
heart a-16 m-19 s+16
held m-18
held_up m-17
hello a-26 b-30 c-24 d-33 e-29 f+42 g-25 h-17 i-39 j-31 k-22 l-29 m-19 n-24 o-26 p-33 q-29 r-26 s-29 t-26 v-29
help b-27 c-28 e-16 g+24 h-17 i-34 j-24 k-28 l-29 n-25 o-25 p-21 r-25 s-25 v-29
help$ d-19 g+23 q-29 v-19
help__a g-20 u-15
help__i g-17
help__this u-15
help_me m+21 q-18 u-18
help_please a-17 c-17 g+19 m-18
helpe* m-16
helped m-16
helps g-19 m-25 t+17
her a-16 c-22 d-19 e-17 f-20 g-32 h-29 j-43 l-41 r-24 u-30 v+17
her$ b-20 d-21 g-15 l-16 p-16 u-18
her_@call m-18 v+16
her_@visit a-20 m-16
here b-41 d-41 f-28 h-29 i-47 n-39 p-29 q-18 r-38 s-38 t-15 u-39 v+16
here$ b-30 c-18 d-32 f-24 h-23 i-34 j-23 n-29 o-25 p-19 q-16 r-26 s-27 u-28 v+18
hermana b-26 c-15 d-19 j-16 m+20 o-20 r-29 u-25 v-15
hermano b-16 m-32 n-18 o-15 p+17
hey b-17 d-26 f+33 g-15 h-17 i-27 j-23 l-21 m-33 n-18 o-23 q-21 r-18 t-24 u-28
hgfhg* e+18 m-15
hgfhgf e+18 m-15
hi b-25 e-19 f+30 h-30 k-18 l-18 n-23 p-21 r-23 s-30 u-24 v-24
high a-21 d-24 g-19 j-26 l-17 n-27 o-15 p-16 q-18 r-18 u+16
high$ d-16 s-19
hija q-22
hijo b-30 c-22 n-39 o-17 q+16 u-19 v-16
him a-17 b-18 d-18 i-17 j-23 l-22 m-36 n-18 s-16 u-26 v+21
him$ b-21 d-16 j-20 l-19 m-29 u-20 v+23
his a-31 b-25 c-18 g-18 k-17 l-20 o-20
his_@visit m+16
hit a-27 b-27 c-18 d-28 h-15 j-24 k+31 m-45 n-26 p-17 q-24 s-21 u-24 v-22
hit_@stop k+31 l-27 m-32 n-18 r-21
hit__@traffic k+20 l-20 m-20
hit__on k+22 l-22 m-22 r-17
hit__up a-18 b-18 i+15
hit_me b-18 i+15
hizo_@late r+15
hmm d-18 e-24 f-18 g+19 u-18
hola d-20 e-21 f+35 g-21 h-21 i-23 j-20 k-21 l-16 m-39 n-16 r-16 t-21 u-20
hold a-30 d-22 e-21 f-17 j-19 k-15 l-20 q-20 u-22
hold__@medicine n+15
hold__for b+15 m-19
hold_my m-26 n+15
hold_on b-16 m+18
hold_that b+16 m-20
holiday a-20 d-19 h+15 j-15 o-17 u-24
home a-42 c-20 d-34 g-21 h-19 j-38 k-22 l-27 m-21 o-23 q+17 r-16 s+17 t-19 u-35 v-22
home$ a-30 b-38 d-23 j-24 l-17 m-25 o-36 u-24
home__the p-15
home_and b-18 o-16 p-18 q-16 r-17 s+23
honey q-17
hoodie d-18 n+17
hook a+19 m-20
hook__up a+19 m-20
hook__with a+19 m-20
hook_me a+16 m-17
hora a-18 b-32 d-28 e-15 f-16 g-31 h+18 i-33 j-35 k-20 l-19 p-17 q-27 r-26 s-27 u-36 v-27
hora$ a-23 b-15 h-29 o+24
hora__@clinician m-20
hora__@eat m-15
hora__en h-15 m+15
hora_de m-15
hora_es g-15 h-26 j-16 m+25 n-20 o-16 u-21
hora_puedo h+16 i-15 m-22 o-23
horario a-21 d-23 e-18 f-20 g-19 h+32 i-19 j-24 m-29 n-18 q-15 s-17 u-24
horas h+16 m-27 o-18 u-19
horas_tienen m-17
horse m-18 u+19
hospi* h-16 m-29
hospital h-16 m-29
hospital$ a-23 m-25
hot j-15 m+22
hotel a-16 m+15
hour a-15 i-15 j-19 m-16
hour$ n-15 s-15
hours a-44 c-22 d-43 e-21 f-31 g-37 h+48 i-33 j-49 k-17 l-28 o-26 p-26 q-27 r-28 t-27 u-43 v-27
house d-18 o-16 u-18
house$ a-15 b-23 m+16 r-16
how b-78 c-61 e-51 g+26 i-75 k-30 l-40 o-75 p-68 q-43 r-75 t-71 v-70
how_@late h+28 j-17 m-30
how_@open h-19 j+18 m-25
how__@book a+21
how__@hours m-22 n+19
how__@month d+19 u-16
how__@treat d-21 g-21 m-20 u+28
how__@visit a-20 m-25 n-21 u+24
how__a a-31 g-19 n-35 o-17 s-24
how__am j-16 m-24 n-22 s-18 u+25
how__answer g+17
how__are a-23 f-20 g-25 l-17
how__before h-24 m-29 o-17
how__can i-16 m-25 o-16 u-21
how__different m-15
how__do a-28 b-21 d-17 i-19 j-28 k-17 o-15 q-19 r-17 v-18
how__does d-32 m+19
how__for d+18 m-18
how__get b-18 d-41 g-32 h-17 i-26 r-24 s-15 v-17
how__i b-31 c-30 d-17 e-15 f-18 h-25 i-48 m+19 o-37 p-31 r-44 s-48 v-29
how__is a-17 b-20 f-27 g-16 h-26 j-32 l-20 m+28 n-38 o-16 r-20 s-36
how__it a-27 b-22 f+15 g-31 h-20 j-27 l-16 n-32 o-19 p-16 q-19 r-16 s-25 u+22
how__make a-17 d-19 m+21 u-17
how__my d-20 m+17 u-16
how__of l-17
how__one m-16
how__say g-16 m+17
how__should u-22
how__texting g+20 m-18 u-20
how__the h-20 j-20 n-27 s+15
how__this d-17 g+27 l-16 m-40 u-20 v-16
how__till n-16
how__times l+18 m-18 n-16
how__use g+17 m-19 u-16
how__work d-31 g+23 h-22 n-21
how__works m-31
how__would a-17 d-15
how__write d-16 m+18
how__you b-17 c-18 d-16 i-29 k-31 l-37 n-25 o-22 q-22 r-21 s-24 t-22 v-24
how_are f+15 h-16
how_bad d+19 m-17
how_can n-16
how_come a-26 d+18 g-17 l-17 m-25 n-18
how_do b-28 c-22 d-22 f-18 h-54 i-38 m+22 n-28 o-34 p-30 r-35 s-31 u-29 v-27
how_does d-26 g+15 n-20
how_early m-21 o-19 u-21
how_far h-16 j+16 u-17
how_i a+20 m-16
how_is f+18 g-16 j-18 m-22
how_it g-15 m-18 u+15
how_long a-24 b-21 d-31 f-15 g-25 k-16 l-29 m-18 o-21 p-22 q-26 r-26 u+19
how_many a-27 b-21 g-16 h-21 i-17 j-27 o-21 q-15
how_much a-26 b-20 d+16 f-18 g-19 h-20 j-20 l-33 r-21 s-25 t-36
how_often a-15 n-17 u+16
how_old h-17 j-22 m+26 u-27
how_should a-16 m-23 n+20
how_this m-23
how_to a-21 b-17 d-26 g+29 i-20 l-22 u-33 v-20
how_would a+21 d-20 m-20
howdy a-15 f+20 m-16
hoy a-32 b-24 c-18 d-37 e-28 f-23 g-21 h+25 i-20 j-32 k-16 l-27 m+26 n-26 p-21 q-25 r-25 s-23 t-20 u-37 v-24
hoy$ a-27 b-16 d-29 e-22 f-19 g-18 h+25 j-26 l-19 n-17 p-17 q-19 r-18 u-28 v-17
hoy_es m+18 u-16
hsa d+18 m-26
human a-19 b-21 c-22 d-15 i+30 l-15 p-17 r-18 u-22 v-19
hurt m-24 u+16
hurt$ d-17 u+18
hurt_my m-15
hurts m+17 u-18
hurts__the s+16
hurts_from m+19 s-18 u-16
husband a-17 d-29 l-18 r-24 s-19
hw d+16 i-18 l-19 m-23 t-21
i b-36 c-37 e-114 f-115 h-20 k-20 l-31 p-25 r-23 s-17 t-58 u-18
i_@animal j-16 m+21 n-22
i_@book a+42 b-21 c-16 d-33 g-23 h-23 i-18 j-22 l-18 m-32 n-29 o-24 q-24 r-19 u-24
i_@call d-33 g-22 h+30 j-16 m-22 n-23 o-26 q-17 r-18
i_@drive a-23 d-23 h-18 i-18 n+19 o-25 p-15 r-19 s-26
i_@drug n+17
i_@eat a-18 d-17 m+16 o-17 q-21 r-16 s-20 u-16
i_@move j-16 n-21 s-18 u-23
i_@pay a-17 d+24 g-16 h-17 i-23 j-23 n-23 q-15 u-16
i_@stop d-17 g-18 h-15 i-15 j-23 k-16 l-27 n+22 s-15 u-17
i_@thanks m-16 t+21
i_@vehicle d+15 h-21 n-22 o-18 q+23 r-18 u-21
i__# b-29 j-25 k-18 l-36 m-55 p-21 q-15 r+20 u-19
i__@animal g-15 m+18 q-17
i__@call d-25 k-16 q-16
i__@cancel a-27 b+19 d-21 j-16 k-20 l-27 n-16 p-16 r-20 v-19
i__@clothes a-30 b-17 d-24 i-18 j-16 o-16 q-21 u-19
i__@day b-25 k-17 l-18 q-24
i__@drink l-17 m-29 n+28 o-16
i__@drive m-22
i__@drug n+15
i__@eat a-16 h-16 j-16 m-29 n+29
i__@english b-16 c+23 m-24
i__@food a-25 b-20 d-24 g-24 h-15 i-19 k-18 l-20 m+21 o-26 q-19 r-15 s-22 u-17
i__@insurance d-18 n+16
i__@insurer d+16 n-17
i__@late a-23 b-23 d-20 g-25 i-21 l-18 o-27 p-23 q-26 s-23 u-19 v-31
i__@medicine a-23 b-17 d-26 g-22 j-22 l-20 m-43 n+19 q-26 r-21
i__@move a-40 b-27 c-19 d-32 g-17 i-19 j-20 k-15 l-15 m+15 n-26 o+21 p-22 q-24 s-18 u-28
i__@pay a-28 b-21 d+38 g-28 i-22 l-18 m-33 n-29 o-22 q-25
i__@person m-19
i__@place j+21 m-19
i__@relative a-25 b-23 c-16 d-20 i-18 l-20 m+22 n-33 o-21 q-18 r-18 s-16 u-25
i__@ride n-17 p+25 q-25
i__@sick a-17 m-32 n+16 q-25
i__@stop j-15
i__@symptom a-20 b-24 c-15 d-27 h-17 i-22 j-24 k-20 l-23 m-31 p-20 q-23 r-28 s+20 t-19
i__@texts a-29 d-18 j-17 k+27 m-29 n-21 o-21 q-19 s-17 v-17
i__@vehicle d-17 j-26 n-23 q+26 u-17
i__@visit b-34 d-20 i-18 j-16 m-23 n-31 u-22
i__a a-22 b-24 c-37 e-26 f-26 h-59 j-30 k-47 l-39 r-31 s-47 t-37 u-24
i__able m-17 n+16
i__about b-20 d-27 i+20 m-22 n-35 p-17 v-18
i__after o-17
i__again a-16 h-16 m-21 n+18
i__all h-19
i__an a+22 b-26 g-16 i-25 j-21 l-19 n-30 o-18 p-22 s-30
i__and j-22 l-22 m-28 p-19 q-18 s-25 u-21
i__another a-18 m-19 o+16 u-15
i__anything d+18 l-17 n-21 o-17
i__as m-19
i__ask a-24 d-18 m+20 n-23 p-18
i__asked m-22
i__at a-19 b-22 g-31 i-25 j+18 l-23 o-16 p-22 u-28 v-24
i__back d-29 i-20 o-31 p-22 r-17 u-21
i__bad m-16
i__be a-39 d-48 g-25 h-28 i-36 j-26 k-16 q-45 r+18 v-26
i__before i-23 m-43 o-32 q-16 u-31
i__better n-18
i__big m-16 n+16
i__bill d+24 m-38
i__bleach m+15 n-16
i__bring a-35 d-21
i__but g-20 m-24
i__by a-25 d-25 g-24 j+16 m-29 n-27 u-23
i__car j-17 m+18
i__charged m-15
i__come d-16 m-15 o-20 s-19
i__coming k-16 m-27 o-24 r+18
i__consent m-18
i__day m-29 n-21 o+23
i__do d-38 i-24 j-26 m-16 p-22 q-34
i__done l+16 m-22 u-18 v-20
i__driver m-23
i__drunk s+17
i__for a-25 h-22 j-25 l-15 q-24 s-22
i__from m-16
i__get c-18 g+17 h-16 i-20 j-35 k-16 l-29 o-17 p-30 r-23 u-34 v-20
i__getting m-26 n-20 r-17 u-19
i__go b+21
i__going d-17 m-29 n-18
i__good c-16 f-22 i-19 j-16 n-26 p-21 r-16 t-19 u-19 v-16
i__haircut a-15 m+17
i__have b-36 i-27 j-19 l-19 m-38 n-15 q+26 u-19 v-26
i__her n-18
i__here d-18 m-25
i__him j-20 m-22
i__home h-20 i-18 m-32 n-36 o-22 p-16 q+29
i__i g-15 i-23 l-32 p-17 r-22 u-31 v-17
i__id m-16 n+16
i__if d-18 m-28 n-22 o-18 u+16
i__in a+20 b-35 g-30 i-36 k-33 l-25 m-16 n-32 o-18 p-22 v-15
i__interested b-16 l+19 m-21
i__is j-16 m-30 n+16 q-24 s-18 u-23
i__it b-15 g+20 h-33 k-21 l-17 m-24 p-34 s-37 t-21 u-25 v-27
i__job a-18 b-18 g-16 i-21 j-25 l-16 m+28 n-23 o-19 q-19 r-17
i__keep m-17 n-15
i__know a-18 b-20 o-20 q-23
i__last j-16 l-21 v-18
i__let m+16
i__like d-26 m-16 u-37 v-18
i__lol d-16 g+22 j-17 l-15 n-23 o-16 r-18 s-23 v-19
i__long n-19
i__lost g+19 m-20 o-18
i__made m-16
i__make b-17 m-16
i__making m+15
i__med m-17
i__mind b-18 m-22
i__more l+15
i__moving o-21
i__music m-18 n+17
i__my a-39 b-20 c-46 d-27 e-18 f-18 g-60 h-31 j-17 n+22 q-20 r-16 t-18 u-16 v-28
i__myself d-17 u-17
i__need d-18 g-24 i-24 m+20
i__new a-32 b-16 d-20 i-21 m+27 n-27 q-20 v-17
i__next o-42
i__no m-32 p-18 q+15 u-18 v-17
i__not a-32 d-18 e-22 f-19 i-25 n-57 o-15 p-57 r-54 s-28 t-37 u-29 v+26
i__now i-27 j-15 m-32 n-18 o-26 q-25 r+18
i__number d-16 g+22 i-17 m-28 u-18
i__of a-17 g-16 j-16 n-27 s-17
i__off i-16 k-18 l+23 m-30 o-17
i__ok n-18
i__old u-18
i__on a-20 c-19 h-29 m-20 o-34 p-25 s-35 v-22
i__one d-15 m-26 p+16 u-25 v-16
i__or d-25 h-18 i-20 j-25 m-27 q+16 s-15
i__out d-30 g-21 i-20 j-24 m-41 v-16
i__over i-18 m-18
i__paperwork a-19
i__pee n+17
i__put a-18 d+20 m-26
i__ready a+16 m-21
i__return m+19
i__running r-23
i__said a-15
i__say n-17
i__scared m-20 v-16
i__see a+16 m-22
i__send g+15
i__so d-20 g-20 l-16 o-22 r-19 s+24 u-16 v-18
i__somebody a-26 i-16
i__someone a-17 d-17
i__standing m-17
i__start m-22
i__started n-18
i__still m-19 r-16
i__stuck g+20 r-18 s-16
i__take a+28 b-22 d-21 h-20 m-28 o-16 p-26
i__taking a-17
i__talk a-29 i+23 m-24
i__tell m-15
i__texting m-20
i__that a+16 b-18 g-18 j-16 m+15 n-26 p-17 q-24 s-17 u-25
i__the b-35 e-17 f-16 h-26 i-66 j+19 l-27 n-22 s-37 t-28
i__there a-40 b-22 g-24 h-28 i-31 l-28 n+18 o-31 u-17
i__these m-20
i__think a-16 m+16
i__this b-18 j-16 m-25 n-25 r-17 u-31 v+16
i__through a+18 d-18 m-19 u-17
i__to b-49 c-28 e-25 f-27 g-16 h-45 k-18 m-24 r-25 s-20 t-35
i__today m-17
i__told m+16 n-18
i__truck m-25 q-16
i__trust b+17 m-18
i__try a+17
i__understand m-17
i__up g-23 i-17 j-21 l-16 m-19 n-21 p-16 q-17 r-22 v-19
i__want a-18 g-25 n-18 s-15 v-26
i__wedding m-18
i__when n-19
i__where m-21
i__with d-19 l-18 q-28 s-20 v-20
i__without m-15
i__work d-21 i-25 m+18 o-20 u-33
i__you a-17 h-30 m+16 n-31 o-30 q-24 r-20 s-18 u-38
i__your a-18 g-16 i-23 j-21 k-17 l-27 m+18 v+16
i_able n+21 q-18
i_already n-23
i_am a-26 c-59 d-20 e-41 f-46 h-63 i-31 k-26 l-25 n-40 o-16 p-31 q-21 t-19 u-27 v+20
i_answer g+17
i_ask m-22
i_asked a-17
i_be g-18 m-45
i_bring g-25 o-21 p-23 q-35 r-15 s-16 u-17
i_came m-18 n-16
i_can a-17 h-42 i+16 k-23 l-26 m-44 p-25 u-32 v-25
i_chickened m-22
i_come b-22 d-23 g-18 i-16 m-47 r-23 s-18
i_cut m-17 n+18
i_did b-23 g-17 j-18 m+22 o-18 v-24
i_dnt a-18 d-16 g+21 j-20 l-18 n-18 u-16
i_do i-16 k-31 n-31 o-26 p-39 r-29 u-18
i_drank m-15 n+17
i_ever v-17
i_feel m-16
i_felt s+17
i_filled a+20
i_get a-18 b-17 f-16 g-46 h-40 m-16 n-30 p-29 q-17 r-29 s-26 v-29
i_go a-27 b-18 c-16 d-29 g-28 h-23 i-25 j+35 m-30 u-26
i_going d-16
i_got a-21 c-25 e-18 g-47 h-23 i-33 k-36 l-21 q-23 t-20
i_had a-24 d-21 j-16 n+17 o-29 r-17 s-32 u-22 v-18
i_hate a-16 b-16
i_have a-22 b-20 c-26 h-30 i-19 j-26 k-17 q-21 r-18 s-15 t-37 v-37
i_hit d-15 m-19
i_hold n+17
i_just b-20 d-16 i-22 j-17 l-15 n-26 q+16 r-16
i_keep m-25 n+20
i_know b-18 m-24 o+16 u-21
i_live m-18 q+16
i_looking d+15
i_lost g-18 r-18
i_love m+18
i_make n-17 o-18 u-21
i_meant a-24 b-18 k-21 m+17 v-18
i_mix m+15 n-16
i_need b-44 g-21 j-18 l-42 o-16 p-16 r-26 v-25
i_never a-20 k-15 v+19
i_not n+16
i_owe a-21 d+28 g-17 m-17 n-21 u-18
i_pick m-25
i_plan d-18 m-21 n+26 u-22
i_press g+24 m-19 n-19 u-17
i_put g+18 j-24 m-26 q-15 u-21
i_qualify m-16
i_read a-17 b-16 l-17 n-17 o-17
i_rest m+16
i_said a-20 b-25 n-29 r-17 u-20
i_say d-22 g+28 u-19
i_see g-23 j+19 m-24 u-17
i_send d+21 j-24 m-25
i_sent d-19 i-17 m+21
i_should m-20
i_skip m-16
i_split d+16
i_stay n-15
i_still a-35 h-18 i-23 m-25 n+20 s-22 u-16
i_take a-42 d-41 g-29 h-27 l-20 o-19 p-21 r-18
i_talked m-17
i_talking i-16 m-16 u+18
i_text g+18 m-19 u-15
i_think m-23
i_turn j+18 m-21
i_type g+19 i-19 m-22
i_united l-16
i_use a-15 o-23 q-17 u-23
i_walk a-17 q+17
i_want a+17 b-29 d-26 g-28 h-24 j-25 m-19 n-26 o-16 q-31 r-20 u-27 v-46
i_was b-25 j-21 l-17 n-29 o-26 p-23 r-17 v-17
i_wear g-19 s-29 u-25
i_will d-61 g-31 h-44 i-24 j-19 k-18 l-22 m+23 n-58 o-24 r+15 s-47 t-20 u-58 v-22
i_work m-24
i_would b-23 d-39 g-16 n-23 q-23 r-31 s-19 u-23
iba q+18
iba_a q+18
id b-19 d-27 m-27 n+40 p-21 q-23 u-17
id$ a-24 d-26 i-16 m-26 n+40 p-20 q-23 u-18
idea v-21
idea_@stop l+17 v-17
if b-27 c-26 f-18 h-46 i-18 j-33 k-22 m-55 o+21 p-40 q+26 s-30 t-19 v-34
if_@insurance d+20 m-16 u-16
if__@drive q+18
if__@eat n+16
if__@move d+19 m-19 o-21
if__@ride m-18 q+22
if__@vehicle q+19
if__a q-19 r+17
if__am d-20 g-15 j-15 m-27 o-19 r+17
if__can a-18 m-18
if__come n-15 q+16 u-15
if__does g-20 m-21
if__get d-16
if__have b-18 p-17 u-17
if__is m-17
if__need a-22
if__not d+17 g-25 m-25
if__on q-16 r-17
if__the m-17 n-17
if__to n+17 u-16
if_i a-22 c-16 h-36 i-35 j-31 l-19 m-27 p-27 q+24 s-29 u-17 v-17
if_my m-20 q+21
if_you b-19 i-21 m-19
in a+33 b-39 c+41 d-41 e-19 f-74 g-81 i-29 k-39 l-80 m-19 n-18 o-23 p-46 q-21 r+21 s-37 t-71 u-15 v-35
in$ a+24 c-33 d-22 f-16 g-25 i-17 l-33 m-50 n-32 o-51 q-49 s-25 t-16 v-31
in_# h-19 r+17
in_@date u-16
in_@day a+17 m-16 o-16
in_@english a-35 b-20 c+39 d-24 e-15 g-19 h-15 i-24 j-20 k-16 l-23 m-28 n-19 o-18 q-18 r-18 u-26
in_@spanish a-36 b-16 c+44 d-23 e-17 g-15 h-16 i-32 j-23 k-24 l-27 m-32 n-19 o-23 q-22 r-16 u-27
in__@door j-15 m-24 r+15
in__@place a-21 h+24 m-29
in__@traffic m-16 p-17
in__@vehicle m-15
in__and b-17 m-17
in__bad a+17
in__bit m+19
in__can m-16
in__day m-20
in__for m-17
in__hospital j+16 u-19
in__how a+17 m-16
in__is b-20 d-16 m-33 n-23 q-18
in__lot a-19 e-16 j-22 m-26 r+21 u-18
in__me p-18
in__need o+15
in__news d-21
in__now a-15 o-18
in__plaza j+16
in__room a-29 n+17
in__text l-18 m-16
in__week n-18
in__with a-26 m-27 p-21
in__you m-16
in_a b-17 j-20 n-24
in_an p-21
in_before a+16 m-17
in_for a+25 m-16
in_my a-22 b-18 d-17 r-20
in_now b-15 r+16
in_on h+17
in_she a+16
in_the c-38 d-46 e-28 f-26 g-30 h+16 i-47 l-38 m-30 r+19 t-23 v-39
in_there a-22 d-19 h-15 i-24 j+18 m-25
in_this a+18 n-15
in_to m-18
in_today d-18 m-22 s-16
inclu* i-16 l+18 m-28
info b-17 l-18 u+16
infor* d-21
information d-16
infusion b-15 d-31 j-20 m-32 u+28
ingles a-37 b-36 c+54 d-31 e-29 f-21 g-35 h-20 i-36 j-32 k-25 l-33 m-23 n-29 o-38 p-21 q-30 r-26 s-24 u-36 v-31
inscr* a+24 k-16 l-18 m-21
inste* a-21 b-21 h-16 n-30 o+20
instead a-21 b-21 h-16 n-30 o+20
instead$ a-18 b-18 m-34 n-19 o+28 q-17
instr* n+15
instructions n+15
insulin m-19 n+21
insulina g-18 n+17
insurance a+20 c-18 d+19 g-24 i-24 j-33 l-18 o-29 p-26 q-47 r-22 s-28 t-16 u-34 v-21
inter* d-23 g-23 h-18 i-20 n-22 o-25 p-16 q-26 s-25 v-23
interesada m-20 r-19
interesada$ m-19 r-16
interested u-20 v-16
interested$ m-26
interstate$ m-17
into m-17
into_a m-16
ir a+24 b+35 c-32 d-47 e-23 f-22 g-37 h-36 i-43 j-40 k-37 l-39 m-65 p-29 r-34 s-32 t-22 v-42
ir$ a+32 b+31 c-19 d-30 g-25 i-33 j-19 k-26 l-26 m-41 n-18 o-35 q-40 r-20 s-19 v-22
ir__@vehicle q+15
ir_antes o+17
ir_asi n+21
ir_otro n-17 o+18
ir_por n-17
ir_sola q+16
ire b+35 l-26 m-30 o-20 q-19 r-17 t-18 v-18
irme n-19 q+16
irme__@vehicle n-16
irme_en n-16
is a-32 b-65 c-55 e-115 g-92 h-29 j+18 k-90 l-60 o-24 t-58 u+26
is$ b-22 d-24 j-17 q-19 s-15
is_# j-21 n-21 p-20 q-22 s-20
is_@drink a-20 d-30 e-15 h-16 i-20 j-24 l-16 m-16 n+35 o-15 q-27 r-16 s-20 u-37
is_@drive i-19 m-27 n-23 o-18 p+23 u-21 v-25
is_@drug m+18 u-20
is_@food a-18 d-15 m+22 n-17 o-21 u-17
is_@holiday a-16 h-20 m+18
is_@insurer d+18 n-17
is_@late m-22 p-18 r+17
is_@open h-16 m-19
is_@parking d-21 j+29 m-20 u-19
is_@sick a-16 b-19 d-16 j-16 m+19 n-17 r-17 s-21 u-22
is_@symptom m-29 s+24 u-18
is_@treat a-22 f-15 g-18 j-21 m-24 p-17 u+21
is__# g-25 h-22 p-15
is__@call g-19 i-22 j-19 m-32 u-17 v+21
is__@clinician a-29 d-18 j-17 p-18 u-23
is__@day b-17 d-22 j-17
is__@door d-19 h-17 j+22
is__@drink d-20 s-16
is__@drive p+16
is__@drug m-31 n+17 u+17
is__@food d-17 j-15 m+18
is__@holiday a-18 m+20 u-21
is__@hours h+16 j-18
is__@open d-16 i-17 n-19
is__@parking d-20 i-18 u-19
is__@pay j-17 q-16 u-18
is__@place a-18 d-29 i-29 n-19 o-19 s-18
is__@price a-26 f-18 g-27 h-24 j-44 n-19 q-16
is__@relative a-21 d-19 i-24 j-18 m+17 n-17 q-27 u-24
is__@ride q-15
is__@thanks m-16 t+18
is__@traffic j-16
is__@treat d+24 j-22
is__@vehicle j-23
is__@visit a-17 b-34 d+30 f-16 g-21 i-22 l-16 m-21 n-35 o-30 p-24 q-20 r-25 s-32
is__@wrong i-19
is__a b-25 c-18 f-21 h-47 l-24 m-20 n-21 o-30 p-26 r-35 t-18 u+17 v-43
is__about d-18 m-19 u+32
is__after d-17 n-17
is__all q+17
is__allowed m-16
is__an a+17 d-28 f-15 j-18 m-28 n-25 u+22
is__and n-21 u+18
is__another m-16 n-15
is__any m-24 o+15
is__anybody m-16
is__anything a-19 n+15
is__approved a-16
is__as d-17 m+15
is__available a-26 d-18 i+18 m-22
is__bad d-32 h-16 i-18 j-29 p-17 r-24 u-32 v-16
is__bank d-15 h-17 m+21
is__be r+24
is__bill d-17 m+18
is__by m-20
is__can a+17 m-22
is__care m-15
is__code m-15
is__covered m-18 p-27
is__day d-23 m-31 n-22 p+17
is__difference o-15
is__different m-16
is__do a-17 m-25 u+16
is__expensive d+18 m-28 u-19
is__fine j-18 m-31 n+23
is__flight m+21
is__for c-18 d-16 f-22 h-36 l-30 n-20 p-19 r-18 s-29 t-26 v+17
is__free d+17 m-27 p-20 u-26
is__from f-22 g-16 l-16 n-16
is__go d-17 m-21
is__going b-33 d+24 f+18 g-17 j-33 m-27 p-23 r-27 u-19
is__good b-20 f-26 l-15 p-20 q-16 t-15 u-24
is__hot m+19
is__i a-16 b-15 d-19 g-24 o-22 q-20 u-27
is__if m-19
is__in b-19 d-36 h+19 j+17 m-21 n-22 q-19 r-21 v-17
is__is a-20 b-22 d+20 j-22 n-29 q-21 s-24 u-18
is__just m-20 u+21
is__kind m-19
is__latest h+18 m-18
is__like d-25 i-24 m-28 u+24
is__list g+15
is__lot m-17
is__manager i+16 m-15
is__me a-25 d-30 f-16 g-23 k-17 m-54 n-36 o-23 p+27 q-21
is__my d-16 i-16 n-16
is__name b-16 u-20
is__need o+15
is__new a+16
is__next d-17 n-16
is__no m-19 v-16
is__normal q-15
is__not u-22 v+24
is__now r-17
is__number d-24 g-15 i+17 l-20 v-23
is__of a-21 b-16 d-31 g-26 h-22
is__oil n+16
is__ok b-24 c-18 f-17 g-20 h-24 i-26 j-39 k-18 l-17 m-56 n+36 o-15 p-33 t-21 u-19 v-20
is__on a-23 b-15 i-23 j+16 n-21 q-22 u-33
is__one m-17 o-17
is__out l-16 m+16 o-18 u-26
is__outside j-18 m+18
is__party d+17 j-16 m-22
is__past h-23
is__per d+26 u-25
is__pharmacy m+15
is__place m-29
is__point m-19 u+18
is__right j+18 n-20 r-18 s-21 u-28
is__sacar m+16
is__same a-17 m-29
is__sign a-23 m+16 u-16
is__since s+16
is__so b-15 j-15 s-16
is__something m-16
is__sorry m-16 r+17
is__still a-20 j-26 m+16 n-30 q-15 r-16 u-15
is__street r-16
is__success d-16 u+16
is__take j-16 m-16
is__that a-23 b-19 h-15 j-28 m-15
is__the a-43 c-18 f-28 g-20 i-44 j+35 l-23 n-29 p-32 q-29 r-35 t-15 u-18 v-24
is__there d-24 h+15 n-17 q-27 s-22 u-16
is__these l-19 m-21
is__time d-19 m-21 o+20
is__to c-18 f-28 g-36 l-31 q-24 r-41 t-16 u-43 v-29
is__today f-19 i-24 o-24
is__true u-20
is__up a-15
is__way a-16 j-20 n-17
is__what n-17 q-17
is__where m-19 s+16
is__with n-19
is__work d+15 m-24
is__you a-24 h+22 m-24
is__zip d-17 h-15 j+21 m-22
is_a c-15 d-25 f-28 g-31 h-22 j-51 o-27 p-38 t-16
is_all b-17 f-17 j-19 m+21 p-18 u-18
is_an d-17 m-23 u+19
is_anybody h+17
is_anyone h+16 m-26 u-18
is_available i-17
is_bad m-15
is_been m-19
is_being m-15
is_coming a-28 b-27 n-16 p+18 r-21
is_dis j-19 m-17 u+22
is_fine d-17
is_going m-16 p+15
is_good f+15 m-25 n-19 o-17 p+17 q-20
is_harassment l+16
is_in a-18 d-21 n-28 r-23 s-16 u-18 v-17
is_it a-42 b-59 c-37 e-33 g-58 h-68 i-64 j+32 k-34 l-46 m-34 n-28 o-28 p-61 r-40 t-46 u+34 v-40
is_locked a-15 m-15
is_maria i-16
is_my a-26 b-24 c-19 f-25 g-26 h-30 i-37 j-21 o-22 p+17 r-34 u-46
is_no b-17 m-21 v+16
is_not d-31 f-18 g-30 h-16 j-27 l-32 m-23 n-25 p-32 s-30 v+33
is_ok m-21
is_out j-15
is_over m-15
is_right j-18 r-16
is_set p+20 q-24
is_she a-15
is_slow q-16 r+18 s-16
is_taking a-23 b-15 m-27 n-17 q-15
is_texting i-18 l-16 m-17 u+21 v-24
is_that a-33 b-37 d+20 g-31 h-17 i-16 j+18 m-55 n+15 o-31 p-39 t-27 v-15
is_the a-29 b-55 c-26 e-29 f-56 k-28 l-46 n-55 o-17 p-44 q-51 r-43 s-63 t-27 u-20 v-36
is_there b-47 f-35 h-35 l-23 p-29 q-15 r-59 s-49 u-16 v-44
is_this a-36 b-35 d-23 g-35 h-36 i-53 l-41 n-32 o-19 p-16 q-19 r-17 s-45 u+31 v-28
is_too m-29
is_tyler v+16
is_up a-18 d-19 f+20 h-16 j-20 u-18
is_what m+17 n-17
is_writing m-16
is_you m-17
is_your d-31 f-18 g-26 h-27 i+17 l-18 o-18 s-15 t-24 u-42 v-18
it a-24 e-108 g-16 h-67 i-62 k-28 l-47 m-40 n-40 p-28 q-21 r-41 s-44 u+54 v-72
it$ c-78 e-59 f-68 h-59 i-61 k-30 m-23 q-67 r-64 s-61 v-64
it_@cancel b+24 m-29
it_@price m+16 u-21
it_@thanks m-16
it__# b-24 d+21 g-17 m-35 n-26
it__@cancel b+24
it__@date a-21 b-16 m-25 o+27 u-17
it__@eat m+16 n-16
it__@english a-16
it__@holiday m+20 u-21
it__@medicine m-16 n-23
it__@place j+20 m-20 u-18
it__@sick b-17 d-16 m+23 o-18 s-18
it__@spanish a-17 c+19
it__@treat d+20 u-17
it__a i-19 n-23 p-24 s-27
it__all f-16
it__am n-16
it__back d+15 u-16
it__be b-20 n-27 u-32
it__can m-23 q-24 u-17
it__covered u-15
it__days u-16
it__do m-17
it__feel s+15
it__for a-23 i-17 j-16 n-15 q-18 u+20
it__from m-17
it__get a+15 j-16
it__good f-16
it__help a-16 u-16
it__i d-28 j-17 m-35
it__if d-22 j-15 m-28 o-16 u-20
it__in a-26 d-17 m-34 n-17 u+19
it__is d-19 l-16 q-17 u-16
it__it b+18 l-19 q-16
it__me j-20 k-19 l-33 n-29 o-25 p-30 q-33 r-19
it__more m-18
it__my i-25 n-29 o-18 q-18
it__not m-22 q-28
it__off m-15 n-20
it__on a-19 c-16 d-17 h-18 i-19 k+20
it__only a-17 j-19 o-17 u-16
it__or m-23
it__out l-18 m+23 n-18 o-18 r-17 u-24
it__please k+16 m-16 o-23
it__same m-28
it__snow d-20 m+18
it__that d-19 n-17 q-17
it__the d-26 m-41 n-19 r-18
it__there d-20
it__to b-31 c-19 f-22 g-25 h-23 i-33 l-23 n-18 p-34 r-18 s+18 u-52
it__tomorrow o-16
it__up m-19
it__what g+16
it__with b-16 d-21 i-26 n-30 u+19
it__work g-24 m-23
it__you d-23 j-21
it__your m-21 u+22
it_a a+16 b-16 h-19 i-25 j-20 r-17
it_about u+17
it_all q+16
it_and u-15
it_any b+19
it_back k+22 m-17
it_bad m+18
it_be a-21 b-17 d+18 g-15 i-16 m-30 n-25 p-16 u-37
it_but a-17 o+17
it_do d-19 j-20 m-24 u+21
it_easy a-17 d-15 j+16
it_feel s-15
it_for u+16
it_from j+18 m-19 u-23
it_going b-21 f+19 j-20 n-20 q-26 r-24 u-37
it_help d-17 g-18 m-23 t-15 u+19
it_hurt d-17 u+18
it_i q-17
it_if n-17
it_in a-30 b-18 c+21 n-20 q-17
it_is b-31 e-22 h-22 i-24 j-43 n-45 t-34
it_just m-25 u+20
it_last m-17 u+16
it_like j-19 m-17 u+19
it_make d-17 m-22 u+24
it_mess n-16
it_normal u-19
it_off b+25 i-16 m-20
it_ok a-15 d-23 m-19
it_on m-24 o-16 u-20
it_over i-16 m+19 u-15
it_says a-18
it_set d+15 u-16
it_so m-19
it_take d-23 j-18 m+29 u-29
it_the a-20 b-18 i-15 j+18 m-43
it_to a-17 d-21
it_today o-15
it_up b-21 c-15 i-16 k-17 l-18 r-17
it_what u-21
it_when m-16
it_will g+17
it_work d-21 g-23 m-29 u+34
it_works g-20 m-21 u+23
itching a-18 i-15 m+30 o-20 r-23 s-21 v-16
itchy s+19
iv m-26
iv$ u+17
iv_was m-20
jaja e-18 l-15
jaja$ e-17 m+19
jajaj* m+17
jajaja m+17
january a-16 m-20 o+20
jazz m+16
jazz$ m+16
jj d-15 e+26 l-16 m-28 r-16
jj$ d-15 e+26 l-16 m-28 r-16
job a-27 b+16 g-24 j-31 k-15 l-19 n-33 p-21 r-24 s-18 u-20 v-18
job$ a-18 b-18 d-18 g-17 j-16 l-15 m+16 o-17 q-19
joke m+24
joke$ m+24
jueves a-32 h-23 i-17 l-16 o+25 q-22 u-18
junto a-15 m-23 v-17
just a-25 c-23 e-24 f-25 g-16 h-28 j-23 k-27 p-19 s-27 v-29
just_@cancel b+22 m-20
just__@vehicle q+23
just__a n+18 q-23
just__day o+16
just__in b-18 i-18 u-20
just__it m-18
just__know o-15 u-19
just__the o-18
just__up m-17
just__you a-17 o-23 q-18 u-26
just_a d-18 i-17 o-17 r-15 u+17
just_got i-17
just_had o-17
just_so u-17
keep a-39 b-27 c-19 d-20 i-32 j-17 q-17 r-16
keep__@call m-22 n+16
keep__@texts r-20
keep__@visit a-18 v-23
keep__and b+17
keep__but a-17 m-18 o+16
keep__coming m+18 r-20
keep__i k-17
keep__me g-22 k-16 l-21 m+17
keep_me v-16
keep_my m-22
keep_texting k-15 l-20
keep_the m+17 r-20
keeps j-21 l-19 n-17
ketamina b-17 d-22 g-27 j-16 m-21 s-16 u+29
ketamine d-24 e-21 f-16 g-32 h-19 i-26 j-30 k-15 l-22 m-35 n-21 o-22 p-16 q-25 r-17 u+38 v-20
keys$ m+19
kid b-18 n-22 p-27 q-22 u-16
kids c-19 d-27 g+17 i-20 j-28 l-17 p-35 q-28 u-35
kill d-16 k-15 m-29 n-16 q-16 s-18
kill__@texts l+17 m-20 u-21
kind a-17 g-22 h-18 j-26 n+17 u-16
kind__@clothes m-20 n+18
kind__help m-15
kind_of g-22 h-17 j-24 m-16 n+17 u-16
kindl* m-19
kindly m-19
kjhkj* e+16 m-17
kjhkjh e+16 m-17
kk d-19 e+18 f-17 l-20 n-15 r-16 u-18 v-15
kk$ f-15
knitt* a-21
knitting a-21
knock* u+16
knocked u+16
knocked_out u+16
know a-18 d-16 e-17 h-30 i-28 j-26 k-24 l-28 n-15 p-24 s-21
know$ d-16 g-29 m+26 o-21 q-31 u-41 v-41
know__are g-16
know__i u-16
know__is m-19
know__put g+19 m-19 u-21
know__this m-27
know__to g+21 u-17 v-16
know__you g-17
know_a u-15
know_any u-17
know_before n+15
know_how g+24 m-18 v-18
know_i b-16 m-20 o+16
know_the m+15
know_what m-22 q-16
know_who m-17 q+17
know_yet m+19 q-16 v-20
la a-27 c-84 e-81 f-76 g-24 h-24 k-62 l-61 o+22 p-34 q-41 r-27 t-26 v-57
la_@body d-17 n-19 s+15 u-28
la_@cancel b-20
la_@clinician a-15 b-20 d-22 i+28 j-18 m-23 o-19
la_@door a-17
la_@late d-18 m-17 n-22 q-15
la_@medicine d-16 g-23 i-18 j-17 m-28 n+27 o-16 s-16
la_@person m-18
la_@place a-20 b-23 d-22 g-19 i+18 j+20 l-19 m-50 n-22 o-25 p-16 q-19 r-21 s-16 u-31 v-23
la_@staff i+24
la_@symptom m-18
la_@treat b-18 d-22 g-27 i-16 j-16 m-22 o-16 s-17 u+29
la_@visit a-40 b+19 c-24 e-21 f-20 g-28 h-28 i-36 k-24 l-33 m-42 o+23 p-26 q-35 t-20 v-39
la__@day a-17 b+29 h-17 l-23 m-29 o-25
la__@eat m-15
la__@move a-17 i-18 n-24 o+23
la__@relative m-23 p-16
la__de a-18 j-20 o-25 p-15 u-18
la__del b+16 m-19
la__es m-17
la__favor i-17
la__la a-20 m-15
la__mi b+15 p-16
la__otra a-17
la__por i-18
la__que b-15 d-22 j-15 m-23 u-19
la__tiene d+15
la__una o+16
la__vez a-20
la__y m-16
la__¿ m-15
la_attend a-20 m+23
la_del b+22 l-17 m-19 o-22
la_hora o-20
la_lista g-16 i-21 n-16 o-18
la_luz d-24 j-18 m+26 n-16 o-17
la_manana b-22 h-16 m-19
la_necesito b+17
la_noche m-17
la_playa j-17 m+17
la_proxima m-17
la_puede n-17 o+19
la_pueden o+20
la_ubi a-20 b-16 i-17 j+24 l-16 m-20 o-17 u-15
labor a-16 b+15 j-18 m-23
lady a-18 b-16 d-15 j-16 l-18 n-17 r-17 s-17 u-16
lady__me p+16 q-19
landl* m-16
landline m-16
lapto* m+18
las a-26 b-18 c-17 d-26 e-21 f-17 h-20 i-23 k-16 l-22 q-23 u-38 v-18
las_# m-21 n-22
las__es u-16
last b-23 l-20 o-30 q-15 r-21 t-15
last$ m-25 n-22 s+16
last_@month n-17
last_@year s-16
last__am m-15
last__i m-17 n+16
last_night h-15
last_text k-17 l-24 m+22
last_time a-23 h-18 m-23 u-19
late a-46 b-37 c-26 d-28 e-24 f-28 g-40 h+32 i-47 j-27 k-33 l-31 n-33 o-30 p-40 q-31 r+30 s-41 t-29 u-40
later b-19 c-16 d-23 e-17 g-17 h-29 i-27 k-22 l-23 n-26 o+22 p-21 q-20 r-26 u-21
later$ a-32 b-21 d-16 e-16 h-21 i-21 k-18 l-19 m+26 n-16 p-17 r-25 u-17
later__day m-15 o+19
later__the m-18
later__you o+17
later_in m-18
later_time o+17
lates* h+21 m-18 u-18
latest h+21 m-18 u-18
latest_you h+18 m-18
law d-17
law$ m+18
le a-15 b-35 c-28 d-36 e-26 f-25 g+31 h-32 i-40 l-27 n-31 o-39 q-36 r-26 s-31
le__a a-16
le__para a-18
le_dije a-16
le_hago m-20
le_pico g+19 m-21
le_pongo g+23 n-22
learn m+17
leave a-22 c-16 d-20 i-23 n-22 p-19 r-23 u-23 v-19
leave__off l+15
leave_it l-17 m+16
leave_me m-18
leave_my b-16 q-23
leavi* b-17 q-19 r+18
leaving b-17 q-19 r+18
leaving_now m-24 r+22
left b-16 n-16 o-17 q-17 u-16
legal j-17
legit j-15 u+19
legit$ u+16
lejos j+18
les g-18
les_digo m-15
let c-24 d-34 f-15 g-16 h-28 i-16 j-22 l-27 n-29 p-35 s-25 t-17 u-37 v-38
let__@move m-18
let__do b-16 m-29 o+17 u-15
let__else a-17 b+19 o-23 v-18
let__get a+18
let__have a-18 b+18 o-25 v-19
let__it b-16 i-18 u-18
let__know b-15
let__leave m-16
let__talk a-17
let__to i+24
let_me b-26 d-22 l-22 n-15 p-27 u-23 v-19
let_somebody o-17
let_us b-20 h-17 m-39 n-16 o+24 u-17
let_you m+16
lette* d-21 g+17 u-17
letter d-19
letter$ d-16 i-15 m+22
letter__my i+16
letters g+17 m-16
libra* h-15
library h-15
licen* a-18 u-16
license a-18 u-16
license$ a-17 m+19 q-22 u-16
life j-17
like b-31 c-23 d-18 f-16 g-33 h-18 m-16 n-15 p-23 q-32 t-15 v-30
like$ d-28 g-16 i-20 m-19 u+19
like_# m-15 r+23 s-17 u-19
like_@animal m+16
like__a i-18
like__arrange a+17
like__back m-17
like__be o-16
like__bring m-16
like__get i-18
like__in a+18
like__it a+16 i-18 m-22 u-22
like__opt a-19 i-22 l+17 m-18
like__out i-16 k-19 l+17
like__that a+16 o-16
like__try a+19
like_a a-17 m-26
like_to d-26 n-23 r-31 s-19 u-44
linda b-16 p+16
line a-21 m-24
line__@call m-17
lined a-17 p+21 v-17
lined_up a-17 p+21 v-17
list c-22 d-25 e-17 h-18 j-37 o-27 p-29 r-24 s-23 t-23 u-36
list$ b-18 d-20 g-36 i-27 j-25 k+18 n-15 o-19 p-23 q-23 r-16 s-16 t-16 u-23
list__the m-16
list_of a-25 i-17 l-16
list_to m-18
lista g-21 h-15 i-29 m-20 n-21 o-21 p-18
lista$ b-33 g-16 i-25 k-32 m-15 n-16
little_@late m-15 r+18
live a-21 d-15 l-17 n-15 o-22 u-20
lk e+22 m-25
lk$ e+22 m-25
lkjlk* e+15
lkjlkj e+15
llama* a-28 b-15 i+25 j-16 n-26 o-16 p-20 q-17
llamar a-15 i+22 m-32 n-20 o-19
llega m-21
llega* a-17 g-16 k-19 l-26 m-36 n-19 o-23
llega_el m-20
llegando j-15 m-19
llegar m-19 n-15 o-20 s-21 u-17
llego a-33 b-29 g-23 h-22 i-21 l-21 p-28 q-29 r+20 s-26 u-35 v-19
llego$ d-25 m-30 o-19 u-20
llego__# r+19
llego__a m-17 o-18
llego__las r+16
llego_a j-21
llego_en r+18
llego_un m-17
llegu* b-15 q-19 r-23
llegue q-15 r-21
lleguen m-18
lleva a-16 m-17 n-17 p+24
lleva* a-18 j-15 l-18 m-19 n-20 p+17 r-20 u-16
llevan l-15 m-15 p+19 q-15 r-16
llevar a-18 b-28 c-16 e-16 f-18 g-44 h-22 i-31 j-25 l-16 m-35 n+37 o-29 r-15 s-20 u-37 v-20
llevarme a-16 b+17 d-18 l-17 m-24 n-25 o-16 r-15
lleve a-21 i-26 m-24 q+27 u-22
llevo a-15 d-19 j-19 m-23 n+26 o-16 q-21 u-19
llevo$ n+18
lmao e-19 m+20
lmao$ e-19 m+20
lo e-35 f-31 h-41 i-48 j-53 k-36 l-49 n-42 o-18 q-45 r-40 v-40
lo_@body b-23 l-29 m+15 s-16 u-23
lo_@thanks m-17 t+19
lo__@ride m-17 p+22 q-21
lo__pronto a+17
lo_del m-20 p+22 q-22
lo_mas a+17
lo_que m-16
loan d-16 m+19
loan$ d-16 m+19
locat* m-29
located m-17
located$ m-16
location a-19 d-23 h-35 i-31 j+16 m+31 n-15 o-16 q-25 u-30 v-27
locke* a-17 m-17 q-19
locked a-17 m-17 q-19
locked$ a-15 m-15
locked_in p+16 q-17
lol a-45 b-29 c-30 d-17 e-48 f-38 g+18 h-34 i-40 j-47 l-51 m+21 n+21 o-19 p-36 t-37 u-30 v-20
lol$ a-36 b-37 c-30 e-35 f-30 g+16 h-28 i-32 j-40 l-40 n+23 o-18 p-30 r-36 t-26 u-24
lol__am m-17
lol_i m-17
long b-33 c-17 d-31 e-23 f-23 g-30 k-21 l-39 m-16 o-19 t-18 v-21
long$ m-28 n+20 u-20
long__@drive j+17 u-24
long__@symptom u-18
long__@visit m-18 u+19
long__a a-16 m-26 n-16
long__have n-19
long__he m-17
long__i j-22 s-24 u+19
long__it d-16 n-24
long__of m-15
long__take m+27 u-26
long__the m-16 n-21 s+19 u-28
long_am j-16 m-21 n-21 s-17 u+22
long_before m-27
long_does d-17 n-21
long_is s-16
long_till n-16
longe* a-27 i-17 u-20
longer a-27 i-17 u-20
longer__to l+15
longer_interested b+16 l-22
look a-22 d-18 j-23 m+24 u-23
looki* b-18 l-17 m-27 n-20 u-15
looking b-18 l-17 m-27 n-20 u-15
looking_at d+15
looks u-16
los b-48 c-31 d-39 e-34 f-31 h+16 k+28 n-46 o-35 p-30 q-35 r-35 s-36 u-21 v-39
los_@day h+25 m-23
los_@texts a-37 b-37 c-23 d-22 e-27 f-19 h-20 j-25 k+29 n-25 o-29 p-21 q-19 r-24 s-26 t-17 u-46 v-32
los__otra m-15
los__vez m-15
los_papeles a+17 m-18 n-17
lose a-16 b-20 g-28 j-18 l+24 r-18 v-15
lose_my b-19 l+17 m-26 n-16 r-17
lost a-32 g+25 h-18 i-20 k-17 l-33 m-18 n-33 p-28 s-21 t-18 u-30 v-25
lost__@ride b-20 m-22 o-19 q+22 r-17
lost__i g-17 o-15 r+16
lost__what m-16
lost_but g-19 m-15 o-17 r+19
lost_my g-32 j-18 l-22 n-21 p-15 r-28 v-18
lot a-30 b-22 c-17 e-18 h-22 i-22 k-15 l-19 m-29 n-25 o-19 q-28 r+18 u-30
lot$ a-22 b-19 c-16 e-17 h-19 i-16 l-17 m-19 n-20 o-16 q-19 s-22 u-24
love b-19 d-15 n-17 o-19 p-15 u-16
love__god m-20
love_of m-20
luck o-15
lugar h-19 l-19 m-27 n-22 q-19 s-15 v-16
lugar$ a-17 m-21 o-22 r-28 u-16
lugar_de b-18
lunch a-19 d-21 h+21 n+16 q-17 u-17
lunes d-19 g-16 h-27 n-20 r-16 u-16
luz d-24 j-18 m+26 n-16 o-17
luz$ d-22 j-18 m+24
lyft n-17 q+25
m a-29 b-34 c-23 d-30 e-30 f-21 g-22 h-18 i-22 j-24 k-22 m+15 o+17 p-18 s-22 t-16 u-29 v-24
m__la a-15 b-19 d-15 m-22 o+16
ma a+20 i-17 l-15 m-17 n-18 o-20
made m-20
main j+18 m-16 u-15
make g-31 h-23 j-23 k-28 n-31 p-18 q-25
make__# b-21 o+18
make__@stop l+16 m-20
make__@visit b-21 o-15 u-17
make__an a-16
make__the o+16
make_an b-17
make_it a-23 d-20 k-17 m-32 u-26
make_me a-18 d-15 u+16
makes l-17 u-16
makin* m+17 n-19 r-20
making m+17 n-19 r-20
making_@food m+16
mal g-21 i-27 j-22 l-25 m-31 n-22 o-16 p-19 q+16 u-18 v+25
mal$ i-19 l-16 m-25 n-20 o-15 p-19 v+16
malito m+15
mall d-17 h-23 i-15 m+18 n-23 o-19 q-17 s-25 u-29
mall$ u-26
mama i-27 m-29 q-39 u-16
man a-18
man$ m+19
manag* i+21 m-16 u-16
manager i+21 m-16 u-16
manager$ i+18
manan* a-29 c-21 d-23 g-16 h+17 i-26 j-23 k-17 l-24 p-20 q-24 u-34 v-21
manana a-29 c-21 d-23 g-16 h+17 i-26 j-23 k-17 l-24 p-20 q-24 u-34 v-21
manana$ a-24 b+19 d-21 h+18 i-21 j-19 l-21 n-18 q-20 u-28 v-18
manda i-18
manda* a-32 b-25 g-21 h-17 n-27 p-23 s-20
mandame j+24 l-17 m-25
mandame_el j+17 m-19
mandar l+18 m-24
mandarme_@texts m-25
mandarme__@texts l-16
mandarme_los l-16
mandatory m-17
mande b-17 i-15 j-18 l-27 m+18 n-15 u-19
mande* a-18 g-17 l+18 m-32 u-17
manden i-16 l+22 m-27
manden$ l+16
mando g+15 v-15
mando_el g+15 v-15
maneja m+16 q-27
manejar n+21 o-17 q-18
manejo m-15 q+18
many a-29 g-18 h-25 i-20 j-31 k-19 o-25 q-21 v-16
many_@hours m-22 n+19
many_@thanks m-16
many_@visit m-17 n-16
many__do d-21
many__i l+15
many__in m+23 u-22
many__it m-16 u+17
many_times l+18 m-18 n-16
map e-23 f-16 j+27 l-17 m-26 u-15
map$ e-23 f-16 j+27 l-17 m-26 u-15
maps a-17 j+15 m-16
maquina m-17 u+16
marcar a-22 d-16 i+20 n-19
mareada s+20
mareo s+21 u-16
mareo$ s+16
maria a-20 i+20 l-16 m-30
maria$ i+18 m-24
maria_@wrong i-16
marido a-26 b-16 d-20 h-21 i-25 j-22 m+34 n-18 u-29 v-16
marque a-18 d-19 g-22 j-17 l-19 m+18 u-22 v-17
marqueme e-18 i+27 l-17 m-30
martes a-31 b+19 c-16 d-20 e-16 f-16 g-16 h-33 i-18 j-21 k-19 l-30 m-41 n-19 o+20 p-20 q-21 r-18 u-23 v-16
marzo a-18 j-17 m+17 o-17
mas a-26 b-42 c-40 e-21 f-20 g-38 h-31 i-51 j-29 k-40 l+31 m-49 n-36 o+33 p-23 s-26 t-21
mas$ a-34 b-26 g-21 i-33 k-22 l+20 m-43 n-16 o-34
mas_@late a-29 b-15 c-21 d-22 h-16 i-17 m-25 n-21 o+35 q-24 r-21
mas_@texts b-15 c-15 k-18 l+27 m-26
mas_pronto a+17
matte* m-20 n+23
matter m-20 n+23
may d-20 j-18 l-26 m-31 p-27 u-23 v-19
may__@relative n+17
may__a m-22
may__have m-20
may_i m-27
may_my n+17
may_text l-16
maybe e-15
maybe$ b-18
maybe__@year m-16
maybe__other m-16
maybe_some m-16
me a+20 b-40 c-80 d-20 e-132 f-91 g-15 h-155 j-28 m-47 n-45 p+25 r-38 s-19 t-72 v-46
me$ a-20 b-22 c-54 d-42 e-52 g-21 h-51 j-75 m-27 o-59 p+27 r-39 s-34 u-15
me_# a-18 l-15 m-19
me_@call b-19 i+16 m-19
me_@cancel b-26 i-16 l-26 o-28 p-23 q+16
me_@day m-27 o+18 q-17
me_@fetch a-34 b-25 d-15 i-34 l-18 m-34 n-28 o-23 p+34 r-16 u-26 v-17
me_@insurer a-16 i-17 m-28
me_@vehicle a-20 d-17 g-20 i-22 j-18 l-18 m-28 n-16 o-21 p-24 q-30 r-23 s-18 u+30
me__# a-26 b-16 l-20 q-19 r-18
me__@body n-20 q-19 r-20 s+21 u-25
me__@book a+29 b-24 i-23 k-16 l-18 o-22 q-15
me__@call a-41 b-15 i+28 k-17 l-33 m-27 n-26 o-25 q-26 u-15 v-20
me__@clothes a-27 b-15 c-16 i-22 l-22
me__@day h-16 m-31 o+16 q-21
me__@late r+15
me__@medicine g-23 i-18 m-21 n+25 o-17 u-23
me__@move o+15
me__@person i+16 m-20
me__@place b-17 j+29 l-17 m-31 o-16 p-20 q-16 u-17
me__@relative b-15 m-23 o-17 p+17 q-29
me__@ride q+19
me__@sick m-19 q+16
me__@symptom a-17 d-17 n-16 o-20 q-18 s+23 u-23
me__@texts a-17 i-16 j-25 m-32 r-23
me__@treat a-22 i-15 m-22 u+20
me__@vehicle i-20 j-21
me__@visit a+21 i-30 l-18 n-17 q-17 r-18 u-30 v-16
me__a c-25 d-15 e-17 f-18 g-43 h-25 i-16 m-15 n-43 r-20 s-37 t-23 u+27 v-34
me__about d-15 u+17
me__and b-18
me__are b-16 m-25 o+20
me__baja b-25
me__bien m-19
me__calendar m-18
me__con b-20 d-19 g-15 j-20 l-17 m-29 n-16 p-24 r-18 u-23
me__dar p-16
me__de b-39 g-24 j-16 l-15 n-19 q-25 r-15 s-19 v-20
me__do m-19 u-18
me__el b-23 c-18 e-16 f-15 g-24 h-18 i-25 k-25 l-29 m-28 n-32 u-39 v-29
me__en c+15 i-20 n-21 o-19 q+16
me__esto m-19
me__favor a-23 b-15 l-21 o-21
me__for d-18 l-20 u-16
me__good b-15 m-21 o+18
me__hacer u+16
me__i m-21
me__in a-17 b-19 m-20 p-20
me__ir n-23
me__is m-16
me__it a-25 d-20 i-23 q-20
me__joke m+19
me__la c-19 e-21 f-17 g-42 h-24 k-27 l-37 p-20 q-51 t-23 u-58 v-28
me__las m-16 u-20
me__list g-19 k-26 m-36
me__los m-28 u-18
me__mal p-17 q+18
me__manana b+17 m-16
me__mas m-21
me__me q-21
me__mi b-25 c-15 d-15 l-20 m-33 p+29 q-36 r-24 u-27 v-15
me__more u-15
me__my b-24 d-24 g-15 p-23 u-23
me__next a+16
me__no a-27 i-26 l+16 m-31 q-18 u-18 v-16
me__number d+20 l-21 m-29 u-16 v-22
me__of a-20 g-15 i-17 l+23 u-18
me__on k+16 m-15 o-16
me__otra m-16
me__please c-35 g-21 i-26
me__poner g-17
me__por b-17 c-19 i+18 l-20 o-18
me__puede i-15 n-19 o+18 q-19
me__que d-17 g-23 i-22 m-22
me__sin a-22 i-21 k-15 n-22 o-21 q+16 s-33
me__so m-19
me__sola q+16
me__su i-24
me__text u-16
me__that m-17
me__the c-15 d-15 e-16 g-30 h-23 j-15 n-29 q-35 r-18 s-33 t-18 u-25 v-24
me__this b-26 d-16 l+20 m-39 v-16
me__time n-15
me__to a-26 b-15 d-25 j-15 l-20 m+16 p-16 q-17 u-20
me__un a-20 j-17 m-31 p-16 q-21 u-18
me__una b-18 j-17 l-16 n-20 q-16 u-25
me__up m-24
me__whatever m-25
me__when m-15
me__with b-24 i-19 l-24 o-27 p-29 q-22 s-15 u-22
me__y g-17 q-19
me__ya i-17 m-20
me__you m-23
me__your b-19 k-17 m-31
me_a b-36 g-30 h-21 k-27 l-33 n-20 p-25 r-29 s-24 u-41 v-20
me_about a-18 d-30 l-18 n-18 p-16 r-18
me_after q-16
me_again d-21 f-21 k+21 m-38 n-18
me_agarro m-17 q-18 r+20
me_an a-21 m+21
me_and n-18
me_at i+16 m-22 q-20
me_atienda i+17
me_atiendan a+15
me_back a-21 d+18 g-21 l-15 m-24 u-26
me_bk a-20 m-16
me_busque m-20
me_cobraron d+17
me_da m-16 q-20
me_dan b-17 k-22 l+16 m-25 u-19
me_den l-16
me_dio q-17 s+19 u-15
me_directions i-15
me_dormi m-21 u-17
me_down m-20
me_duele u-16
me_escriben l-17 u+16
me_esperen b+20 l-16 m-19 r-16
me_explica g+16 m-19 o-15
me_for i-19 u-18
me_from b-19 l+20
me_get a+18
me_gusta a-20 g-17 i+17 l-17
me_gustaria a+16 i-16
me_hace m-17
me_home b-17 m-19
me_how d-21 u-15
me_iba q+18
me_in a+34 b-20 d-26 g-18 h-19 i-19 j-20 k-20 m-31 o-16 q-23 r-15 u-27
me_is m-20 p-19 q+20
me_just m-18
me_la i-15 n-17 o+23 q-18
me_leave m-16
me_llego m-16
me_lleguen l+16 m-16
me_llevan l-15 m-15 p+19 q-15 r-16
me_manda i-18
me_manden l+17 m-18
me_more m-24 u+15
me_my a-27 b-18 c-19 i-28 j-17 k-18 l-31 m+18 o-20 q-19 r-17 u-21
me_now a-17 m-23
me_off a-42 d-29 g-28 h-23 i-20 j-25 k-33 l+35 m-30 n-23 p-33 r-16 s-24 u-37
me_on b-19 d-20 j-20 k-20 m-30 n-17 p-16 s-15 u-17
me_out a-21 i-18 l+24 m-23 p-16 r-18 u-23
me_pasa m-15 q-15
me_please l-17 m-24
me_pongo a-15 g-32 i-16 n+27 u-17
me_puede d-29 o-15
me_pueden n-21 q-17
me_puedo a-18 n-24 o-16
me_queda m-19
me_quede a-25 d-18 i-26 j-15 k-19 n-27 o-26 p-17 u-17
me_quedo a-15 m-20 n-16 p-21
me_quiten l-17 m+17
me_recomendo a+16 n-15
me_salio m-18
me_siento a-19 s+17
me_surgio n-17
me_talk a-17
me_the b-22 d-26 k-19 q-15 r-16 u-24 v-23
me_this l-25 m+25 u-16 v-22
me_through a-27 d-16 j-15 m-18 q-18 u+16
me_to c-19 d-28 k-33 l-33 s-16 u-25 v-27
me_tomorrow b-22 h-17 m+21 o-17
me_up a+23 b-41 c-23 d-39 e-21 f-17 g-21 h-21 j-22 k-30 n-30 r-34 s-30 u-34
me_what m-16
mean d-16 h-16 k+17 l-22 u-19
mean$ u-17
mean__@stop k+16 m-20
mean_to k+20 l-18 m-23
meant a-25 b-19 k-23 m+16
med m-17
medicaid d+27 h-17 j-17 m-29 n-25 o-21 p-22 s-16 u-19
medical_transport m-15
medicare a-20 d+29 h-22 m-25 p-18 u-16
medication m-16
medicina g-15 m-20 u+20
medicine m-17
meds b-16 d-17 g-15 m-23 n+21 o-17 q-18
meeti* a-20 m+17
meeting a-19
mejor a-20 b+16 d-21 e-16 g-20 h-19 j-16 k-16 n-20 q-22 r-22 s-15 u-22 v-22
mejor$ b-19 o+18
mejor__@cancel b+21 m-29 o-18
mejor_en c+16
mejor_no b+23 l-15 m-31 o-23
mensa* i+17
mensaje i+17
mensaje$ i-17
mensajes a-42 b-38 c-26 d-30 e-29 f-23 h-26 j-39 l+27 m-21 n-32 o-31 p-28 q-29 r-40 s-34 t-21
menu d-19 g+29 j-20 l-17 m-29 u-25
mero r+18
mero_llego r+18
mess m-26
mess__@body n-16
mess_up m-15
mess_with n-16
messa* a-16 b-24 l+22 t-18
messages a-31 b-38 d-31 e-30 f-28 g-25 h-26 i-22 j-30 k+22 l+33 m-35 n-21 o-32 p-18 q-26 r-24 s-21 t-26 u-45
messaging l+18
met m-15
metro m-24
mi b+16 c-22 d-38 e-77 f-29 g-77 h-79 i-38 j-96 k-78 p+34 r-25 s-83 t-43 u-54 v-25
mi$ a-29 b-30 c-20 d-17 i-18 j-16 l-22 m-36 n-24 o-23 p+25 r-18 u-20
mi_@animal a-17 m+17 q-21
mi_@clinician a+16 m-25 u-17
mi_@insurance a-20
mi_@relative d-64 e-43 f-48 g-43 h-45 i-62 j-54 k-40 l-53 o-15 p+37 r-69 s-44 t-42 u-70 v-58
mi_@ride m-19 q+16
mi_@visit a-16 b+22 c-16 d-25 l-30 n-26 o+17 p-17 q-19 r-16 s-19 u-19 v-21
mi__@cancel p-17
mi__@drive m+18 q-23
mi__@fetch p+22 q-31
mi__@insurer b-17 p+16 q-23
mi__@sick n-20 p-18 q+24
mi__@visit a+20 b-21 m+15 n-21 o-21
mi__a o-19 q-18
mi__de a-21 b-21 d-18 i-19 l+19 n-24 o-17 r-19 v-16
mi__estar a-17 n+16 p-15
mi__favor m-16
mi__me a+15 b-35 c-18 d-16 l-17 m-40 n-32 p+18 r-19 u-22
mi__no b+20 n-22 p-23 u-15
mi__ocupa a+16
mi__por c-18 i-18 m-26
mi__puede a-23 n+21 o-16 p-23
mi__que m-29 n-18 u-16
mi__quedo p-17 q+18
mi__quiere m-15
mi__se a-18 b-19 c-18 d-16 n-22 o-20 p-30 q+22
mi__su m-16
mi__tiene n-15
mi__una m-19 o+18
mi__y m-22 o-16 p+16
mi__ya p-21
mi_expediente a-17 i+17
mi_lugar b+22 j-20 m-17 o-17
mi_ma a+20 i-17 l-15 m-17 n-18 o-20
mi_nombre m-15
mi_numero b-18 i-22 l+22 m-29
mi_receta a-18 i+20
mi_turno a-17 b+16 m-22
might m-25
might__@late r+21
might_be m-18 r+18
migraine s-15
mil m-18 t+18
mil_@thanks m-18 t+18
milk a-19 k-23 m+32 q-16 s-17 u-22
mind k+15 m-16 o-24 r-16 v-21
mind$ k-15 v-18
mine d-18 i-15 m-28 r-16
mine$ m-19
minut* a-24 b-19 n-18 o-19 r+24 u-19
minutes a-19 b-17 r+17
minutos m-19 r+17
mio m-18 v+19
mis d-18 l-16 m-24 n+19 o-18 q-15 u-20
mismo b-16 d-17 h-18
mismo$ n-20 q+16
mismo_dia q-15
misse* m-20 r+18
missed m-20 r+18
missed_my m-17 r+17
mista* k+17 l-20 m-17
mistake k+17 l-20 m-17
mix m+15 n-16
mix_bleach m+15 n-16
mole m+16
mole$ m+16
moles* l+21 m-27
molestar m-20
molestar$ m-20
molina d+16 m-15
mom g-25 k-22 l-28 m+16 o-23 p-33 s-19 u-37 v-18
momen* m+16
moms n-20
mon a-18 b-22 h-18 m+26 u-16
monday d-17 j-21 o+17 q-15 r-19 u-21
mondays a-20 b-24 l-20 u-19
money i-18 l-17 m+16 o-22
money$ m+18
month b-27 c-15 g-20 h-16 j-22 l-23 n-30 q-18 r-28 s-28 u-40
more c-24 d-30 f-21 g-26 h-27 i-16 j-25 m-23 n-33 p-17 t-19
more$ a-26 b+18 d-18 g-15 i-23 k-19 m-38 n-21 o-30 r-22
more_@thanks b+16
more__please b-18
more__the u+16
more_about u+20
morni* b-27 d-18 e-17 f+24 g-16 i-17 j-16 k-16 l-26 m-29 q-25 u-24 v-23
mornin f+16 m-17
mornin$ f+16 m-17
morning b-25 d-16 f+18 g-15 l-21 m-25 q-23 u-21 v-20
morning$ a-24 b-24 f+18 l-16 q-17 r-24
morning__it m-18
morning__ok m-16
morning_is m-16
mother a-20 b-15 d-19 m+15 n-28 r-15
move b-23 c-22 d-22 i-21 n-20 o+17 p-19 r-24 u-19
moved d-15 l-22 m-34 n-17 p-17 r-24 s-19 u-23 v+21
moved_to a-17 b+21
mover a-26 b-28 c-18 d-23 h-18 i-20 k-18 n-31 o+20 q-30 s+15 u-17
movie m+21
movie$ m+18
movin* a-16 v-16
moving a-16 v-16
moving$ b-16 m-23 o+17
mr m-16
much a-32 c-18 d+21 e-24 f-25 g-24 h-25 i-22 j-26 k-22 o-18 p-17 q-18 r-16 s-32 v-19
much$ d+21 l-19 m-25
much__@price m+18
much__@visit d+23 m-21 u-18
much__a u-16
much__do d-19 m+19 n-15
much__does d-16
much__i d-16
much__in m+16
much__it d-23 m+22
much__new d-17 m+16
much__the d+19 m-22
much__you d+15
much_a d+24 m-23 u-17
much_does d-17 m+21
much_for m-18
mucha* m-16
muchas m-16
mucho d-20 l-16
mucho__@body s+16
music a-15 d-16 e-17 i-15 l-19 m+18 o-18 q-21 u-21 v-17
music$ e-17 l-19 m+15 q-18 u-20 v-16
must d-16
muy b-19 c-16 e-21 i-20 j-18 k-18 l-18 m-33 n-21 o-17 q-22 r-17 t+22 u-27 v-21
muy_amables m-16 t+18
muy_caro d+17
my a-20 c-24 e-119 f-85 g-53 h-129 j-39 k-33 l-33 m+26 n+24 o-19 p+19 t-111 u-56 v-45
my_# b-23 d-17 e-16 i-15 l+28 m-27 n-19 r-22 u-16
my_@animal a-24 b-21 d-18 g-15 i-18 m+31 o-20 p-17 q-26 r-21 s-17 u-17
my_@body a-20 b-23 d-20 l-18 m-23 o-18 p-17 q-20 r-16 s+27
my_@call a-27 b-21 c-16 d-33 g-24 i-24 l+22 m+26 n-20 o-18 p-19 r-30 s-15 u-15
my_@clinician a+28 d-24 g-22 j-18 l-23 m-39 o-20 v-19
my_@clothes a-31 b-24 c-22 d-20 h-18 i-30 j-27 k-19 l-26 m+27 o-24 p-22 r-23 s-15 u-20
my_@day m-15 o+16
my_@drink d-17 m+18
my_@drug m-24 n+22
my_@hours d-20 h-19 m+18 n-16 q-16 r-17 s-19
my_@insurance b-20 q-18 s-17
my_@machine m+15
my_@medicine a-47 b-29 c-17 d-27 g-20 i+24 j-26 k-17 l-19 m-23 n+26 o-17 p-24 q-33 r-27
my_@move n+17
my_@pay d+15 g-18 i-19 m+18 n-27 p-15 q-17 u-23
my_@place b-15 m+21 o-19
my_@price d+25 m-21 u-19
my_@relative b-25 d-29 e-40 f-43 g-47 h-48 i-40 l-47 o-18 p+31 r-26 s-70 t-38 v-47
my_@ride a-32 b-35 c-25 d-34 e-16 f-16 g-30 h-16 i-23 j-29 k-26 l-27 m-23 n-43 o-27 q+44 r-17 s-31 u-23 v-22
my_@texts a-16 b-17 k+23 l-24
my_@treat a-22 o+18
my_@vehicle b-18 i-15 j-16 m+24 o-15 p-23 q-29 s-20
my_@visit a-76 b+26 c-38 d-36 e-28 f-17 g-27 h-21 i-44 k-36 n-21 o+22 p-37 t-29 u-51 v-21
my__# a+17 b-19 d-18 j-18 l-15 m-21 n-23 o-29 p-26 q-27 r+17 s-25
my__@call i-17 m-27
my__@cancel o-19 q+18
my__@clinician m-18
my__@day b-17 o+15
my__@drive n-19
my__@food n-16
my__@insurer d+18 m-17 n-18 q-17
my__@late p-17
my__@medicine m-17 n+25
my__@pay i-16
my__@place j-16 m+19
my__@relative m-27 q-21
my__@sick m-15 p-16
my__@stop k+15 m-22 p-21
my__@symptom p-16 s+18
my__@visit n-20
my__a b-19 d-20 i-21 m+19 n-19 p-30 s-18
my__about o-16
my__after m-21 o-20 s+17
my__agreed m-17 p+19
my__am m-28 r+20
my__and l-16 m-30 n-24 q-21 r-15
my__any m-19
my__at m-29
my__backed p-17
my__bailed p-15
my__balance d-19 m+20
my__be a-20 b-19 m-30 n+18 o-17 q-25 s-16
my__been a-18
my__bill d-31 i-17 m+31
my__broke m-17
my__but a-18 o+19
my__can a-26 c-18 d-21 m-28 o-15 q+21 r-19 u-23
my__card a-15 n+18
my__changed b-24 o+16 p-16
my__come m-16 o-15 q-19 u-18
my__coming a-25 r-20
my__day d-15 m-28 q-23
my__did m-16
my__do g-16 j-16 o-18 u-25
my__does m-21
my__for i-17 u-16
my__from i-17
my__get n-18 r-18
my__getting m+15 p-18
my__go m-16
my__got a-31 b-28 c-21 d-29 e-15 g-16 i-23 j-19 k-19 l-21 m-17 n-26 p+19 s-17 v-21
my__has a-26 b-16 r-17
my__he m-16
my__his q-16
my__i i-18 j-17 l-18 m-29 q-17 r+15 s-18 u-21
my__in b-16 d-28 j-26 o-18 r-24 s-22 u-38
my__is a-17 b-25 e-22 g-35 h-29 i-56 j-53 k-26 l-45 t-23 u-66 v-47
my__it b-18 m-32 o-20 p-17
my__just b-15 m+18 o-18
my__list g-17
my__made m-15
my__me c-16 d-24 i-33 l-28 m-45 n-25 p+31 q-23 s-19 v-21
my__my a-16 i+16 m-17 q-19
my__nah n+15
my__need q-17
my__needs a+18 b-18 p-18 q-18
my__next n+18 p-16
my__no m-16
my__not a-16 c+17 g-19 m-28 p-28 r-31 u-18
my__now o-16
my__number g-19 i-19 m+17
my__of m-20
my__off i-16 m-29 n-16
my__ok d-18 m-32 n+28
my__on a-16 h-19 i-16 j-21 k+17 l-19 p-27 u-15
my__one m-21
my__or b-18 m-26 n+25
my__out a-19 o-17 p-20 q+18
my__plaza b-19
my__please b-22 c-26 k-20
my__right m+17
my__said m-29 n-16 q-18 s-16
my__same m-16
my__says j-18 m-22 o-19 p-25 s-20
my__sent i+16 m-18 n-19
my__set m-16
my__she m-32 n-16 p-23 s-16
my__sit a-19 m-18 n+22 p-22 u-16
my__so b-15 s-17
my__taking m-16
my__that d-27 g-18 m-37 n+20 p-31 s-19 u-18
my__the d-31 i-25 l-17 p-33 q-36 u-27
my__there a-21 b-21 j-19 m-22
my__this v-18
my__to c-32 d-40 g-28 j-26 k-33 r-36 s-22 u-35
my__up m-16
my__was b-16 n-22 p-28 r-21
my__went d-17
my__will b-16 n-22 p+18 q-31
my__with n+20 q-21 u-24
my__work n-15 q-16
my__you d+15 m-30
my_baby m-19
my_balance a-15 d+21 s-17
my_bill d+18 i+15 m-36
my_bp m-16
my_calendar a-17 m+16
my_car a-18 d-25 j-21 m+33 n-23 r-16 u-15
my_cell b-19 l+18 m-24
my_centro m+19
my_chart i+15
my_count d-20 m+20
my_driver m-28
my_email m+16
my_ex p+17
my_face m-17
my_flight b-16 m+18 r-18
my_gps a-18 m-25 p-16 r+22
my_id m-21 n+25
my_job i+16 q-16 r-16
my_knitting m-17
my_mind m-26 o-20
my_money m+15
my_name a-15 b+15 j-15 m-26
my_new j-16 m+27
my_next a+21 d-18 n-28 o-23
my_number a-22 d-22 g-20 i-28 j-16 m-40 u+27
my_oil m+23 o-21
my_options g+24 l-18 m-24 o-17
my_own i-19
my_package d-15
my_period n+15
my_place m-17
my_plan m-15
my_records n-17
my_spot o-16
my_time n-19
my_truck m-20
my_way a-18 b-20 d-18 i-16 j-21 k-16 m-39 n-20 o-22 q-26 r+35 s-26
mysel* d-20 u-18
myself d-20 u-18
myself$ d-16 n-24 q+24 u-16
nada a-16 b-27 c-16 d-18 h-17 j-19 k-17 n-27 p-17 r-16 u-28
nada$ b-22 j-15 m-40 n-20 s-18 u-21
nadie g-19 l-17 m-20 n-16 p-16
nadie__puede q+15
nah a-22 b+17 c-16 d-20 e-17 f-18 g-16 h-17 i-17 j-19 l-19 o-25 p-18 r-16 s-15 t-16 u-22
nah$ m-17
nail m-18
name a-19 g-15 i-17 n-23 o-24 p-15 q-19 u-23
name__that j-16
name__the m-25
nasal m-15
nausea s+20
nauseous m-18
near a-18 i-17 j+22 n-19 q-17 r-17 u-24
near__@stop m-18
near__@vehicle j+17 m-19
near_a m-18
near_me j-18 m+22
neces* d-31 e-16 g-16 j-18 k-15 l-21 p-25 r-19 s-21 u-34 v-23
necesito d-29 g-16 j-16 l-20 p-22 r-18 s-19 u-29 v-18
necesito_@call a-16 i+17
necesito_@move a-20 o+19
necesito__@english a-19
necesito__@visit i-16 m-24
necesito__a a+18 m-16
necesito__con a-23
necesito__un m-17
necesito_ayuda i-18
necesito_la m-18 o-19
necesito_que m-18
necesito_un a-16 i-25 m+16
necesito_una i+16 m-25 o-17
need c-21 e-26 f-22 g-26 h-37 j-33 l-22 p-18 r-26 s-41 t-24 u-21 v-51
need$ a-16 n-28
need_# d-16 m-23
need__@call i-17
need__@cancel a-20 m-23
need__@clothes a-23 d-18
need__@day a-16 m+16 o-19
need__@move a-40 b-28 d-29 i-21 n-32 o+24 q-19 u-16
need__@pay d+16
need__@texts k+15 m-18
need__@visit o-17
need__a a-26 b-18 n-18 q-18
need__again k+16
need__anything a-29 m-17
need__ask a-16
need__be a-16 d-17 m-25
need__bring a-33 d-19
need__day m-28 o+23
need__different o+16
need__do a+19 d-15 m-24 n-19
need__for a+15 m-20
need__get b-17
need__i m-23
need__in d-16 m-16
need__lawyer i-19 m+19
need__letter i+15 m-18
need__me d-20 i-18 m-18 u-26
need__mine o+16
need__my d-24
need__new a-25 i-18 n-15 o+19
need__note i+19 m-18
need__of m-17
need__on m-18
need__or a-17
need__out a-22
need__refill a-15
need__see a+19 i-17
need__sent i+18 m-22
need__skip m-17
need__talk a-16 i+23
need__that m-16
need__the j-16
need__time m-19 o+24
need__to d-28 g-15 j-17 m+16 n-17 o-16 p-29 u-21
need_a b-32 g-21 j-15 l-16 n-20 o+17 p-37 s-26 u-30 v-24
need_an a+32 b-23 d-31 i-24 k-16 m-18 q-21 u-27
need_another o+16
need_anything a-23 d-16 m+18
need_for o-17 q-19
need_from d-20 i-18 m-18 u-26
need_help g-20 q-16
need_it m-20
need_me i-16
need_my b-17 m-29
need_new m+15
need_somebody a-19
need_someone p-20
need_the m-25 o-16
need_to c-25 g-17 k-25 m-34 q-47 r-22 v-19
needs n-24 p-20 q-21
needs__that o+15
needs_the m-23
neighbor b-17 d-17 j-18 m-18 n-21 o-17 p+28 q-25
nerve* g-16 m-20 u+15
nerves g-16 m-20 u+15
never a-23 b-23 d-22 i-21 n-16 o-17 p-18 q-20 r-16 s-21 u-21 v+18
never__a m-17
never__i l-21 m+16 v-18
never__this m-18
new a+30 b-32 c-24 d-45 e-22 f-26 g-33 i-45 j-42 k-31 l-44 m+26 n-46 p-40 q-16 r-34 s-34 t-27 u-49
new$ a+18 h-18 m-16
new_@call a-15 i-25 v+19
new_@clothes a-15 m+17 n-17
new_@person a+18 h-16 m-17
new_@year h+18 m-23
new__is j-18
new__who v+17
new_date a-19 m-28 o+22
new_day m-25 o+17
new_number l-16 m+15
new_time o+16
news d-23 m+17
news$ d-23
next c-18 d-33 e-16 g-24 h-22 i-32 k-28 l-27 p-20 q-26 t-16 v-22
next_@month b-16 m+15 o-23
next__after o-16
next_day a-34 m-25
next_one m-20
next_to m-20 n+17 p-17
next_two m-16 o-16
next_week m-25 n-15 u-18
nice b-17 d-18 e-18 i-16 l-20 n-15 o-15 q-18 s-18 t+19 u-19 v-15
nice$ e-16 l-17 m+16
nicotine m-17 n+19
night a-17 d-16 i-18 r-20 s+15 u-17
night$ a-15 i-16 n-32 r-17
night__i m-19
night_before n+15
nine m+17
nine$ m+17
ningu* a-16 m-22 n-28 o-25 q+16 v+16
ningun a-17 n-27 o-24 q+17
nm c-16 d-20 e+21 f-23 k-15 l-23 n-16 r-15 t-15 u-22 v-17
nm$ d-17 e+16 f-21 l-20 u-19
no a-97 b+34 c-24 d-31 e-123 f-109 h-81 i-35 j-38 k-94 l+15 n-35 p-77 q+24 r-55 s-42 t-111 u-54 v+34
no$ a-31 b-25 c-32 e-32 f-20 i-32 j-29 k-21 l-26 n+32 p-22 r-25 s-27 t-16 u-39 v-38
no_@cancel c-15 l-21 q-16 r-15 v-18
no_@drive q+17
no_@food m-26 n+20 o-15 s-15
no_@insurer b-16 p-19 q+17
no_@ride b-24 l-18 m-26 p-31 q+26
no_@stop l-24 m+24
no_@texts m-22
no_@thanks b-24 d-15 g-18 h-21 l-27 m+42 q-18 t-49 v-18
no__@cancel a-20 b-25 c-21 d-19 g-22 i-27 j-16 l-37 m+30 q-33 u-18 v-19
no__@day b+24 m-25 o-26
no__@english b-22 c+37 d-16 e-15 g-25 i-16 l-26 m-37 n-15 q-23 u-18 v-23
no__@fetch n-22 p-17
no__@place j+18 m-20
no__@ride m-15 p-20 q+15
no__@stop k-18 l-27 m+22
no__@texts b-24 c-18 g-16 i-21 k-41 l+39 m-43 o-19 u-18 v-21
no__@thanks b+23 l-15 m-17 t-20
no__@visit d-22 i-20 l-21 n-15 o-28 q-19 v+19
no__a a-27 b+25 c-16 d-30 g-17 h-18 i-31 j-29 k-28 m-39 n-29 s-21 t-17 u-34
no__all b-15
no__aqui m-16 v+15
no__available i-16 q+17
no__bien m-19
no__can m-18 q+19
no__carro m-15 q+15
no__como m-19 q+19 s-16
no__con b-17 m-17
no__conmigo b+17 i-17
no__de b-34 i-17 l-42 m+35 o-17 u-17
no__den l-16
no__do g-22 j-17 o-16
no__el a-20 d-17 g-16 i-20 l-23 m-27 s-16
no__es g-18 m-15
no__esperen b+20 l-16 m-19 r-16
no__este v-20
no__esto l-15 m-21
no__for m-27
no__gusta i+21 l-15 m-25
no__hacer u-17
no__here m-22 v+21
no__home p-15
no__how j-18 m-25
no__i m-18
no__interested b+16 l-22
no__ir b+38 g-15 i-15 j-16 l-21 m-28 n-23 o-21 p-17 r-17 u-16 v-19
no__is m-22
no__la a-24 b+20 d-17 i-26 j+16 m-36 q-19 r-16
no__llegar m-16 r-16
no__los k-17 l-23 m+20
no__manana b+17 m-16
no__manden l+20 m-18
no__maria m-15 v+24
no__mas a-17 b-19 i-20 k-16 l+35 m-31 o-19 q-16 u-19
no__me d-20 i-17 k-18 m-50 n-15 u-28 v-30
no__mi a-16 b-25 l-21 q+19 u-18 v+23
no__my b-17
no__nada b-22 g+19 i-35 m-38 n-17 u-17
no__necesito b+15
no__not g-23 m+19 o-21 q-28 v-17
no__on m-16
no__para o-18 u-18
no__please l+16
no__por b-19 c-19 i-20 o-25
no__que a-27 c-15 g+20 j-24 k-19 m-18 n-24 p-16 r-15 s-18 v-35
no__queda m-19
no__quien p-21 q+17
no__quiero l-15 m-15
no__quiten b-16 l-21
no__recibir k-21 l+20
no__si m+16
no__texteen l+20 m-22
no__that m-20
no__the b+16 m-20
no__to m-26
no__vuelvan k-19 l+15
no__y m-16 q+23
no__yo v+17
no_car j-15 q+16
no_cuenten i-16
no_driver q+22
no_entiendo g+16 i-19 l-18 m-24 q-16
no_es a-22 b-23 d-24 g-23 i-20 j-37 l-33 m-43 o-17 q-28 v+38
no_go b+18 m-22 o-15
no_good b-15 o+16
no_hay b-19 d-17 g-16 l-21 o-24 p-19 r-21
no_i g-20 o-17 q-28 v-16
no_ire b+36 l-26 m-29 o-20 p-15 q-17 r-16 t-17 v-17
no_la a-18 l-16
no_longer a-19 b+20 m-18 o-16
no_m b-18 l+18
no_manden l+16 m-18
no_mas l+19
no_me a-37 c-29 d-42 e-16 g-44 h-18 j-32 k-40 n-30 p-28 q-27 s-33 u-47 v-52
no_more b-25 k-18 l+31 m-36 q-19 u-26 v-17
no_necesito a-18
no_need m-18 q-21
no_one b-17 d-18 g-19 l-19 m-26 o-15 q+21
no_puede a-18 c-19 n-30 o-19 p-23
no_puedo o+21 q-18
no_quiero a-36 i-17 k-36 m+27 o-22 u-25 v-18
no_se a-18 b-18 e-18 f-17 g+27 h-20 i-35 j-32 k-15 l-42 m-20 n-29 o-33 r-28 t-16 v-24
no_show m-23 q-16
no_soy a-18 b-28 c-18 d-23 e-18 f-18 g-23 h-15 i-25 j-20 l-26 m-36 n-21 o-24 p-17 q-28 r-19 s-17 u-21 v+37
no_tengo g-25 i-25 l-17 m-24 n-30 o-29 p-45 q+21 u-16
no_veo j+15 m-17
no_voy a-26 b+33 c-17 e-18 g-22 h-21 i-27 j-28 k-18 l-33 n-24 p-27 q-40 r-44 s-18 u-26 v-30
nobod* b-19 d-20 h-17 m-21 o-23 p-18 q+15
nobody b-19 d-20 h-17 m-21 o-23 p-18 q+15
nobody__do q+21
nobody__up q-15
nobody_called q-15
noche m-17
noche$ m-16
nomas m-18
nombr* m-16
nombre m-16
norma* a-18 d-16 j-20 n-20 o-19 p-17 s+17
normal a-17 j-17 n-19 o-18 p-16 q-23 s+19
normal$ m-19 u+16
normal_tener s+16
normal_to s+16
north j+16
not a-86 d-39 e-67 f-73 g-26 h-54 i-32 j-20 k-39 n-80 p-45 q+23 r-48 t-79 u-43 v+50
not$ m-21 u-20
not:# a-16 m-31 n-20 o+17 p-16 u-24
not:@call b-27 g-19 i+18 j-17 o-18 q-22
not:@cancel a-30 b-58 c-32 d-39 e-23 f-17 g-37 h-17 i-39 j-30 k-27 l-56 m+42 n-23 o+29 p-22 q-52 s-24 u-32 v-45
not:@day a-25 b+34 d-19 g-17 h-30 i-17 j-17 l-21 m-45 n-19 p-27 r-26 s-17 u-23 v-19
not:@door b-15 j+22 m-24 r-18
not:@drive j-16 m-27 p-22 q+26 u-21 v-24
not:@eat h-15 m-24 n+23 o-16 q-18 u-17
not:@english b-22 c+40 d-21 e-17 g-29 i-19 j-16 l-26 m-38 n-17 q-26 r-15 s-16 u-20 v-24
not:@fetch b-20 i-16 m-15 n-23 p-29 q+27
not:@food m-26 n+20
not:@insurance d+25 q-18 u-22
not:@insurer m-21 p-23 q+17
not:@late b-21 j-18 m+36 o-21 q-15 r-31 v-24
not:@parking m-18 q-17 r+20
not:@person a-18 b-20 d-15 i-30 u-20 v+22
not:@place b-19 i-20 j+22 m-30 q-20
not:@relative b-16 m-22 n-15 q+17
not:@ride d-19 g-22 i-23 j-24 l-24 n-25 q+28 r-27 s-19 u-16 v-24
not:@stop a-17 b-29 c-20 d-16 g-24 i-25 j-23 l-47 m+44 n-30 o-21 q-26 r-19 s+18 u-20 v-32
not:@texts a-24 b-24 c-32 d-17 g-26 i-33 j-19 l+29 n-20 o-29 q-27 r-18 u-26 v-43
not:@thanks a-17 d-18 g-23 h-19 j-16 l-33 m+35 o-25 q-21 r-17 t-58 v-24
not:@visit a-15 d-39 g-20 i-29 n-27 o-38 p-16 q-36 r-24 s-30 u-25 v+20
not:@wrong v+18
not:a a-34 b+22 c-24 d-37 e-21 f-17 g-33 h-30 j-22 k-35 m-30 n-48 r-17 s-28 t-26 u-38 v+17
not:again d-17 g-21 k-28 l+32 m-27 u-15 v-17
not:all b-18 m-22 q-15
not:am b-16 m-25
not:an b-16
not:and a-15 m-27 o-19
not:another o-24 v-20
not:any a-23 b+16 d-21 g-16 h-16 i-23 m-32 n-15 r-22 u-24
not:anyone m-20
not:anything d-21 l+18
not:aqui m-16 v+15
not:are g-16
not:at m-17
not:available i-16 q+17
not:away b-15
not:ayuda a-17 g-21 i-15
not:back b-17 d-16 j-18 m-17
not:baja l-23 m+20
not:be a-21 b+28 c-17 d-23 i-19 j-17 l+20 m-41 n-25 p-18 q-24 r-21 s-26 u-22 v-16
not:been m-16
not:bien m-19
not:borren b-18 m+15
not:bring m-18
not:buscarme q+15
not:by j-16
not:called a+16 q-21
not:can m-25 p-17 q+19
not:car m-25 n-20 q+22
not:carro j-19 m-21 q+22 r-16 s-16
not:come a-25 i-19 l-16
not:coming a-16 b+27 j-20 m-35 o-36 p-22
not:como m-19 q+19 s-16
not:con b-18 m-20
not:conmigo n-15 q-20
not:contact l+25
not:cuenten i-16
not:day d-15 n-20 q+15
not:de a-17 b-38 g-17 j-23 k-19 l-48 m+30 n-18 o-21 q-21
not:den l-16
not:dia m-16
not:do b+23 h-16 i-21 j-31 m-22 n-25 r-20 v-27
not:driver p-21 q+27
not:el a-25 d-20 g-22 h-16 i-24 l-28 m-39 n-19 p-17
not:else m-17
not:entiendo a-18 m-25 q-17 v-15
not:es a-24 b-27 c-17 g-31 i-24 j-43 l-35 m-49 n-16 o-20 q-34 s-19 v+37
not:esa b-16 g-16 i-15 j-18 m-25 q-18
not:escribir k-18
not:esperen b+20 l-16 m-19 r-16
not:este v-20
not:esto m-24
not:estoy a-17 m-17
not:ever b-17 l+20 v-22
not:favor i-16 o-21
not:find h-19 m-36 o-19
not:for a-30 b+18 d-23 g-28 i-22 j-15 m-41 s-21
not:gary v+16
not:get a-21 i-24 j-23 m-45 n-20 p-19 q+18 r-18 u-21 v-17
not:getting v-18
not:give b-21 q-16
not:go b+34 d-16 l-17 m-34 o-22 p-17
not:going d-19 m-29 p-20 u-16
not:good b-27 m-35 o+20
not:got p-18 q+17
not:gusta i+21 l-15 m-25
not:hacer u-17
not:have b-30 g-16 i-21 j-19 l-28 n-17 p-28 q+15 u-15
not:hay a-16 b-24 g-22 l-23 o-22 p-21 r-25 s-16 u-18
not:he m-20
not:help b-15 q-17
not:her a-20 b-30 d-19 i-20 j-21 l-27 q-21 v+20
not:here a-17 b-21 d-22 g-19 i-19 j-15 m-25 o-18 v+23
not:him b-15 g-23 l-17 m-25 v+25
not:hit m-20
not:hold b+19 m-23
not:home p-20
not:how g+31 j-20 l-16 m-34 u-23 v-25
not:i c-18 d-23 h-19 i-16 j-22 l-15 o-18 p-26 u-30
not:in a-17 d-16
not:interested a-25 u-17
not:ir a-16 b+40 d-15 g-17 i-20 j-17 l-23 m-32 n-25 o-25 p-19 r-18 u-20 v-21
not:ire b+36 l-26 m-29 o-20 p-15 q-17 r-16 t-17 v-17
not:is g-18 i-21 m-29 o-16 q+21
not:it a-24 b+22 i-20 j-22 k-17 n-18 o-32 p-19 q-22 s-17 v-23
not:just m-30 o+24 r-18
not:keep b+18 o-15
not:know b-22 c-21 d-29 h-16 j-18 l-19 o-27 p-16 v+21
not:la a-31 b+16 c-16 d-27 i-33 l-35 n-21 q-31 r-22 s-25
not:llegar m-16 r-16
not:lleguen l+15 m-17
not:longer a-19 b+20 m-18 o-16
not:los l-23 m+24
not:lugar b-21
not:m b-18 l+18
not:manana b+23 m-18
not:manden i-16 l+22 m-26
not:maria m-16 v+25
not:mas a-23 b-29 c-23 g-22 i-29 k-24 l+41 m-41 o-26 u-26 v-23
not:me a-40 c-47 d-72 e-36 f-32 g-24 h-36 j-58 k-68 n-58 p-68 q+22 s-27 t-32 u-33
not:mean k+20 l-18 m-25
not:message l+16 m-17
not:mi a-21 b-34 c-15 i-17 l-24 n-22 o-20 p-19 q+27 u-20 v+21
not:money m-16
not:more a-21 d-19 g-18 l+24 m-36 n-22 r-25 s-15 u-29
not:moving b-18 m-26 o+17
not:my b-35 c-18 d-22 j-25 l-27 n-23 u-18 v+15
not:nada b-20 g+16 m-39 n-18 u-17
not:name j-16 v+15
not:named v+16
not:necesito a-20 i-15
not:need b+19 d-20 g-29 i-31 n-19 q-36 s-16 u-18 v-16
not:now d-18 g-21 h-20 i-16 l-18 p-20 r-28 s-16 t-21 v-15
not:on a-17 q-20 u-15
not:one b-16 d-22 g-21 j-18 m-32 o-21 p-16 q+19
not:otra b+17 o-16
not:out g-16
not:para o-18 u-18
not:pick q+15
not:please b-20
not:poder m-20
not:por b-16 c-20 i-24 o-27 q+15
not:puede a-18 c-21 i-23 n-35 o-15 p-25 q+18
not:puedo o+21 q-18
not:put g+15 m-16 u-22
not:que a-26 b-21 c-15 g+19 j-27 k-19 n-23 o-26 p-17 r-17 s-17 v-28
not:queda m-19
not:querer k+19 l-17 m-19
not:quien l-15 m-17 p-26 q+18 u-17
not:quiero a-41 i-18 k-17 m+25 o-26 u-27 v-19
not:quiten b-16 l-21
not:receive l+18 m-17
not:recibir k-21 l+20
not:remove b-17 l-17 m+18
not:right g-19 h-18 j-18 q-19 s-15
not:running m+18
not:say l-21 m+17
not:se a-18 b-18 e-18 f-17 g+27 h-20 i-35 j-32 k-15 l-42 m-20 n-29 o-33 r-28 t-16 v-24
not:see m-24
not:send b-20 d-23 l+26 m-21
not:show m-28
not:showing b+17 m-15
not:si m+16
not:since m-16 s+16
not:sirve u-16
not:sleep s+16
not:someone q+18
not:soy a-19 b-29 c-18 d-23 e-18 f-19 g-23 h-15 i-25 j-20 l-27 m-36 n-22 o-24 p-17 q-28 r-19 s-17 u-21 v+38
not:spot m+15
not:start m-24
not:stay q+20
not:sure g+16
not:take a-33 b-33 d-20 l-28 o-17 p-30 q+27
not:tengo g-27 i-26 l-17 m-24 n-31 o-29 p-48 q+23 u-16
not:text k-27 l+30 m-30 v-19
not:texting v-15
not:that a-25 b+18 d-30 g-24 j-30 l-17 m-37 n-38
not:the a-37 d-34 h-22 i-32 k-34 l-26 m+20 n-23 p-20 q-21 r-30 t-18
not:them m-19
not:there b+19 i-16 j-24 m-36 n-19 p-16 r-25 s-17 u-19
not:these l+20 u-16
not:this a-19 d-22 k-16 m-49
not:to a-24 c-36 d-45 f-16 i-35 j-32 n-43 p-41 r-18 s-18 u-45
not:today m-17
not:tomorrow b+19 m-18 o-22
not:trabajo m-23
not:trust b+17 m-18
not:type m-16
not:understand m-18
not:unsubscribe l-28 m+19
not:up d-15 j-17 o-23 p-18 s-18 u-17 v-18
not:use g+15
not:veo j+15 m-17
not:voy a-30 b+34 c-17 e-18 g-26 h-22 i-28 j-34 k-19 l-34 n-25 p-27 q-28 r-33 s-19 u-28 v-32
not:vuelvan k-19 l+15
not:want a-34 b+23 g-27 k-27 n-17 o-16 t-16 u-21
not:way p-16
not:what a-15 b-23 h-15 j-21 m-31 n-18 q-27
not:who b-16 m-25 p-17 q+18
not:will p-18
not:with m-18
not:work b-19 m-21 o+16
not:y g-17 m-18 o-16 q+22
not:yet b-18 g-22 m+20 u-20 v-28
not:yo v+17
not:you a-21 b-22 d-17 g-16 h-18 i-21 o-19 q-24 t-19 v+20
not:your a-16 h-16 i-17 l-20 t-20 v+17
not_@cancel b-50 k-15 l-19 m+16 o+25 q-15
not_@drive p-16
not_@stop b-15 k-18 l-38 m+25 n-20 q-16 s+20
not__# m-26 q-17 u-22
not__@call i-17 m-27 v+23
not__@cancel q-15
not__@day a-18 b+17 h-17 m-23 o+16 q-23 r-21
not__@door j+16 m-17
not__@food m-19
not__@parking j-17
not__@person a-15 b-17 i-24
not__@relative m-16
not__@ride p-18
not__@texts v-19
not__@thanks t-17
not__a a-17 j-20 n-17 o-17 p-21 v+16
not__about b-18
not__again k-23 l+24 m-21
not__am b-15 m-15
not__and o-17
not__another o-24 v-20
not__any d-15 l-19 m-18 r-15 u-15
not__anyone m-20
not__anything d-17 l+20 m-19
not__back m-17 o+19
not__be j-16 l+19 m-26
not__but m-17
not__can m-16 p-15
not__come a-16 m-23 o-17
not__coming b+16
not__do m-19
not__ever l+19 m-15
not__for g-20 m-20 q-22 v-15
not__go b+17 m-21
not__good m-20
not__help q-16
not__her b-23 j-15 l-16 q-17
not__here l+15 m-23
not__how g+29 m-22 u-16 v-20
not__i d-20 g-20 m-25 p-20 u-16
not__is q+17 u-16 v-19
not__it a-22 b+25 i-21 j-23 k-19 n-18 o-43 p-17 q-26 r-20 s-17 v-22
not__just m-33 o+22 r-20
not__me a-37 d-38 h-16 j-25 k-33 l-26 n-24 p-39 q+17 s-20
not__more l+22 m-20
not__my b-25 l-17 o-19
not__no m-21 v+18
not__now p-17 r-18
not__off b-24 l-20 m+16
not__out g-16 v-15
not__receive m-15
not__someone q+16
not__spot r-22
not__take b-19 m-25
not__text l+19
not__texting l-19
not__that a-16 d-19 g-16 m-20 n-17 t-17 u-23
not__the a-17 d-24 i-25 k-21 l-17 m+16 n-17 o-15 q-29 r-17 v-19
not__there a-16 b+20 h-17 i-15 j-20 m-32 n-18 r-22 s-15 u-15
not__this m-39
not__to a-38 c-21 d-32 j-25 l-30 n-31 p-31 u-35
not__today m-23
not__tomorrow b+19 o-22
not__up a-18 o-16 r-17 v-23
not__want m-16
not__what b-18 j-17 m-36 q-22
not__who m-20 q+17
not__work m-21 q+16
not__yet g-20 m+22 q-23 u-18 v-26
not__you i-22 m-38 q-19 v+30
not__your m-21
not_be b+28 d-21 m-28 n-22 q-27 r-31 s-25 u-19
not_bring m-17
not_coming b+30 m-24 o-27 p-19 r-43
not_contact l+25
not_do m-17 q-25
not_find h-19 m-36 o-19
not_for b+15 m-15
not_get a-18 i-23 j-21 m-42 n-18 u-19
not_getting v-18
not_give b-17 m+17
not_go b+16
not_going d-16 m-21 p-17 v-15
not_good c+16 m-23
not_got p-18 q+17
not_have b-26 g-16 i-18 j-17 l-21 m-34 p-22
not_her l-19 m-23 v+21
not_him g-22 l-17 m-22 v+25
not_hit l+16
not_hold b+19 m-18
not_interested a-24 b-26 l+26
not_know b-22 c-21 d-29 h-16 j-18 l-19 o-27 p-16 v+21
not_me b-18 e-15 g-17 i-20 l-29 m-29 q-20 u-26 v+39
not_mean k+20 l-18 m-23
not_message m-16
not_my b-15 m-21 v+20
not_need d-17 g-26 i-24 m+18 o-18 q-25
not_now b-21 m+20 t-22
not_say l-21 m+17
not_see m-21
not_send b-17 d-23 l+24 m-21
not_set b+15
not_sleep s+16
not_start m-24
not_stay q+20
not_sure g+16
not_take a-16 b-29 l-25 p-23 q+20
not_text g-19 k-20 l+25 m-23 v-16
not_that m-16
not_the a-15 m-25 v+17
not_trust b+17 m-18
not_understand m-18
not_want a-30 b+22 g-27 k-24 n-17 o-16 t-15 v-30
not_what g-15 m+16
not_work g-15 q-16
not_your m-17 v+19
note i+20 m-21
nothi* b-24 d-16 f-16 l-22 n+16 o-26 s-19 u-27 v-16
nothing b-24 d-16 f-16 l-22 n+16 o-26 s-19 u-27 v-16
nothing__@eat m-27 n+23
nothing__now a-20 n-16
nothing__what m-16
nothing_to m-27 n+23
notifications u-16
now d-30 e-39 f-46 i-54 j-29 m-25 n-61 p-36 r+25 s-18 t-38 u-67 v-35
now$ a-15 b-22 c-42 d-22 e-34 f-40 g+19 i-46 j-67 n-51 p-25 r+24 t-37 u-58 v-33
now_@thanks b-18 m+20
now__for m-17
now_so m-16
now_what m-32
nueva k-15
nuevo k+16 l-22
nuevo$ a-20 l-17
numbe* b-30 c-22 f-17 h-24 m-19 n-25 o-24 p-23 q-26 r-18 s-19 t-23
number b-29 c-21 f-16 h-24 m-18 n-24 o-23 p-21 q-25 r-17 s-18 t-22
number$ g-28 n-17 q-16 t-16 u+17 v-15
number_@stop l-18 v+19
number__@call i+18 m-16
number__@place i+15
number__me l-16 v+17
number__texting l-18 v+19
number__this g-15
number__your m-23 v-18
number_again m-16
number_do g+19 u-18
number_for u-17
number_i m-16
number_now m-17
number_of i-16
number_out l+18
number_to i+17 m-16
numer* a-23 b-28 c-18 d-30 e-19 f-16 h-22 k-29 m-25 n-19 o-26 p-15 q-18 r-26 s-17
numero a-23 b-28 c-18 d-30 e-19 f-16 h-22 k-29 m-25 n-19 o-26 p-15 q-18 r-26 s-17
numero$ a-19 b-18 i-42 j-26 l+19 m-42
numero__@place l-21 m-21 u-25 v-20
numero__la i+18 j-19
numero_de g-18 u-33
nurse a-40 c-17 d-29 e-17 g-21 i+32 j-24 k-22 l-19 m-17 o-22 p-27 q-18 u-16 v-16
o a-25 b-24 c-26 f-17 i-34 j-37 k-23 l-30 m-49 n+24 o-39 p-19 q-32 r-27 s-25 t-16 u+19 v-35
o__la o-16
o_no d-20 l-16 m-26 n+21 q-16 u-17
o_que m-19 v-17
oak r-17
oak_street r-17
ocupa a+16
odds g-16 u+16
of a-21 c-48 d-17 i-20 k-49 o-21 p-33 q-17 r-32 v-19
of$ f-17 g-18
of_@clothes m-20 n+18
of_@symptom m-17
of__@drive m-15 u-15
of__@place m-18
of__@relative m-22
of__@sick j-17
of__@texts k-15
of__@visit b-20 d-16
of__day m-20
of__do u-16
of__i j-15
of__is a-16 b-15 d-19 g-15 n-26 o-18
of__it d-17 m-25
of__morning f+15 n-15
of__take m-16
of__the m-21
of__there a-19 b-15
of__this d-19 j-16
of__today s+16
of_a d-24 u-24
of_gas d-20 m+21
of_god m-20
of_help m-15
of_here l+18 m-20
of_it m-28 r-18 u+19
of_my m-25
of_that j-16
of_the a-16 d-24 i-22 r-20 u-27
of_them b+16 l-23
of_these m-18 n-16 o-16
of_this b-16 g-16 l+17 m-31
of_time n+16
of_you m-17 t+17
of_your i-20
off a-70 b+26 c-50 d-63 e-31 f-34 g-53 i-64 k-71 l+53 m-48 n-19 o-36 p-20 r-34 t-41 u-23
off$ a-42 c-27 d-34 g-25 i-31 k-34 l+28 m-67 n-39 o-33 p-30 r-21
off_@cancel m-19
off__@drive m-18 n-16 p+18
off__@holiday h+17
off__@texts k-24 l+20 m-21
off__here l+18 m-20
off__is m-21
off__list a-28 g-23 i-17 k-27 l+19
off__me m-15
off__please k-16 m-20
off__the m-17
off__this m-17
off_for a-20 b+18 d-17 l-19 m-23
off_of a-15 l+26 m-26 v-16
off_the a-25 c-16 g-19 i-20 k-30 p-16 q-25 u-19 v-15
off_this a-24 b-17 g-22 l+24 m-27 u-18
off_work m-18
off_your b-15 m-27
offer a-15
office a-38 b-25 d-30 f-19 g-24 h+24 l-25 m-25 n-24 o-19 p-17 q-23 r-19 s-16 t-18
oficina b-17 d-16 g-18 i+18 l-25 n-17 o-18 q-17 u-34 v-25
often d-18 n-19
often__i n-16
oi h+16
oil a-22 c-18 d-20 j-25 m+36 o-27 q-21 s-18 u-20
oil$ m+30 n-21 o-24
ok a-17 b-62 c-71 e-92 f-76 g-62 h-72 i-71 j-81 l-60 n+58 o-23 p-17 s-25 u-59 v-70
ok$ a-54 b-40 c-54 e-77 f-62 g-47 h-51 i-50 j-59 k-62 l-38 m+17 n+49 p-56 r-58 t-70 u-71 v-53
ok_@thanks b-18 m-37 t+25
ok__@drive n-18
ok__a t-17
ok__am r+16
ok__i m-24 r+16
ok__me k+17
ok__senorita t+17
ok__text a-16 k+20 l-22 m-22
ok__you m-15 t+16
ok_cool m+23 t-18
ok_for d-15 s-16
ok_if m-15
ok_lol d-18 m-30 n+27 u-17
ok_or g-17
ok_to a-25 d-21 j-20 l-17 m-18 s-17 u-18
okay e-17
old a-19 b-24 d-35 f-20 g-17 h-24 i-21 j-15 l-29 m+26 n-26 o-21 r-18 s-17
old_@person u+17
old__you h-16 j-20 m+23 u-25
old_lady m-21
omg a-15
on a-28 c-45 d-19 e-19 f-39 g-56 k+24 l-50 n-28 p-32 q-40 r+16 s-31 t-42 v-36
on$ a-30 b-32 d-30 e-24 g-28 h-31 j+19 k+18 m-30 o-27 p-18 q-24 r-28 s-26 u-41 v-16
on_# h-20
on_@date a-18 j-18 m+19 o-18
on_@day a-21 d-31 f-16 g-16 h+29 i-35 j-23 k-17 l-16 n-17 p-15 q-29 r-20 s-16 u-34
on_@holiday j-16
on_@insurer n-16
on_@traffic k+20 l-20 m-20 r-16
on__@book a+26 k-21 m-20 o-16
on__@ride m-18 p+19
on__@texts m-18
on__@vehicle m+16 n-24
on__day d-25 g-21 j-17 n+18 q-20
on__first a-19 m-20
on__for a+17
on__home q-18 r-16
on__in e+20 j-17 m-16 r-18
on__interstate j-15
on__is m-24 n-25 s-16 u-17
on__line a-16
on__list a-19 g-16 k+17 l-17
on__loan m+16
on__lol m-15
on__or u-19
on__so m-18
on__street r-16
on__test m-20
on__that m-16
on__to n-16
on__way a-22 b-20 d-25 g-19 h-26 i-25 j-29 k-19 m-18 o-31 q-34 r+36 s-17 u-19
on__with m-16
on_a j-16 n-28 r-16 s-15
on_broke m+17
on_i m-16
on_it u-24
on_me p-23 q+18
on_my a-35 b-34 d-34 g-31 h-16 i-20 j-30 k-27 l-23 o-32 r+30 u-30 v-18
on_please c-16 k+22 o-20
on_that d-18 g-19
on_the c-27 d-47 e-21 f-22 g-33 h-28 i-16 l-36 m-16 q-44 r+21 t-27 u-43 v-37
on_this a-23 m-26 u-17
on_tv h-18 j-21 u+18
onda f+17 j-18 m-16
onda$ f+17 j-18 m-16
onde e-15 j+24 m-22 u-21
one a+31 c-45 e-41 f-32 h-48 k-38 l-21 m-41 n-44 o-16 r-25
one$ c-25 d+17 e-19 f-18 g-27 h-26 k-29 l-38 m-38 n-31 q-20 u-50
one__i j-17
one__take m-17
one__these o-15
one__you m-15
one_of m-22 n-15 o-16 u+16
onlin* a+17 m-17
online a+17 m-17
online__what m-15
online_now m-15
only g-17 i-22 m-29 n-16 p-19 q+16 r-25 u-24 v-18
only$ q-18
oops m-16
opcio* g+24 j-18 m-24 u-27
opciones g+17 m-16
open b-37 c-24 d-18 e-27 f-31 g-29 h+42 i-19 j-64 k-27 l-31 n-40 p-33 q-39 r-44 s-45 t-31 u-34 v-31
openi* d-17 h-16 n-16 q-16 u-16
opening o-15
opening$ m-17
opening__a a-16 m+17
opening_for a-16 m+17
openings m-20
opt a-23 i-28 k+21 l+17 m-32 o-20 r-20 u-26
opt__in k+18
opt_me l+18 m-19 u-17
opt_out i-16 k-19 l+17
optin* g-19 r-17
opting g-19 r-17
opting_out g-19 r-17
optio* a-17 g+26 i-16 j-16 l-20 m-31 n-20 u-18
option m-16
options d-18 g+26 j-16 l-20 m-26 n-17 u-17
options$ d-17 g+26 j-16 l-19 m-25 n-17 u-16
or b-22 c-41 e-33 f-31 i-52 j+22 k-40 l-49 m-81 n+20 p-43 r-30 s-58 t-30 v-41
or__i h-18 i-20 m-24 n-25
or__it m-20
or_a m-17
or_after d+18 n-18
or_can q+16
or_do i-15 m-18
or_is o-15
or_just m-17
or_nah m-17
or_no a-18 b-19 d+16 g-20 l-24 m-36 n+22 o-18 q-19 u-27 v-20
or_what a-18 d-28 g-22 m-30 u+16
order b-23 i-16 m+22
other n-19
other_@year m-16
otra c-16 d-26 h-19 i-28 j-30 k+16 l-32 n-24 p-22 q-22 r-29 s-23 u-33
otra$ a-19 k-15
otra_@person m-17 v+15
otra_@visit a+24 b-27 o-22
otra__@texts k+17 l-16
otra__favor o+16
otra__los l-17
otra__por o+16
otra_hora a-15 m-18 o+21
otra_vez a-29 b-20 k+26 l-25 o-29 u-20
otro a-31 d-22 h-16 i-17 j-18 k-21 m-28 o+20 q-27
otro$ n-16
otro_dia a-29 b-34 k-17 m-19 o+19 q-19
our d-21 j-19 n-16 q+18 u-19
our_@relative m-15
out a-40 b+17 c-28 d-20 e-64 f-55 g-53 h-54 j-57 k-51 l+26 m-45 p-18 r+22 v-61
out$ a-34 b-35 d-57 e-51 f-40 g-47 h-36 j-41 k-38 l+19 m-29 n-21 o-25 p-43 q-25 r+35 v-37
out_@cancel b+24 m-19 o-16 r-16
out_@drink m-17 n+18
out__@visit a-18 b+25 d-16 m-22 n-17 o-16
out__i m-16 n-16
out__it d-19 m-17 o-20 r-19
out__me m-21
out__the h-17
out_my a-22 b+21 d-17 l-16 m-25
out_of a-27 g-15 i-26 j-21 k-17 l+16 m-20 n-33 p-21 r-29 v-16
out_the b+16 d-20 i-18 l-17 n-17 o-22 r-15 u-21
outsi* u-20
outside u-20
outside$ j-20 m+23 u-17
over b-27 j-21 l-20 n-18 o-21 q-33 v-26
over$ d-21 u-16
over__@call m-15
over__@relative i-16 m+19
over__my i-16
over_the i-17
over_there d-18 i+21 m-20
over_with i-16
overslept m-17
overslept__my r+16
owe a-23 d+28 g-19 m-20 n-22 u-19
owe_anything d+24 m-23 n-18
own i-19
oxyge* m-15
oxygen m-15
packa* m+15
package m+15
package$ d-15 m+16
paga d+24 m-21 n-17
pagar a-29 b-16 c-17 d+38 g-24 i-25 j-23 n-37 o-33 q-26 u-24
pague m-18
pague$ m-18
panza a+16 b-22 l-28 m+17
papa m-16 q-16
papel* m-24 u-16
papeles m-24 u-16
papeles$ a-18
paper* d-25 g-19 m-25
paperwork d-19 g-18 m-20
para c-26 d-26 e-21 f-22 g-22 h-32 k-22 l-17 m-27 q-39 s-35 t-21
para_@visit a+22 m-15 o-21 u-19
para__@day m-16 o-21
para__@late o+16
para__@relative u-18
para__@visit n+16 o-19 u-16
para__el o-15
para__es j-16
para__mas d-16 o-16 u-18 v+15
para__por a+18
para_el o-19
para_empezar a+20
para_la d-18 j-15 m-20
para_lo a+15
para_mi a+19 b-22 d-16 i-17 l-18 n-15 o-24 p-24 r-17
para_que j-22 m-23 n-15 u+16 v-15
parar e-15
pare l+17 m-17
paren* l+18
parenle l+18
park i-21 l-18 p-16 r-24
parking a-43 b-25 c-26 d-48 e-28 f-32 g-28 h-37 i-26 j+37 k-19 l-26 n-39 o-27 q-39 r+25 s-28 t-27 u-41 v-24
party d+17 j-19 m-26 n-15
pasa a-20 b-19 g-18 l-18 m-37 o-21 q+16 r-21 s-19 u-19 v-15
pasa__@place i-22 j+15
pasa_la i-16 j+17
pasam* i+18 q-19
pasame i+18 q-19
pasame__alguien q-15
pasar a-17 b-15 m-23
pasem* b-20 j-20
paseme b-19 j-19
paseme__la j-17
paseme_con j-18
pass d-15 h-15 j-17 m-22 u+17
pass_on b+16
passe* p-15
passed p-15
passp* m+15
passport m+15
passport$ m+15
past a-20 d-21 h-18 i-24 j+20 o-18 q-18 r+21 s-18
past$ r+20
past_@place h-22 m+23
past__@open h-22 m+22
pastillas d-18 i-17 m-20 n+17 p-20 q-15
patie* j-19 m-18 o-19 q-17 u-20
patient j-15 m-30 o-18
patient$ i-23 m-16
patients i-16
pay a-45 b-23 c-26 d+42 g-31 h-29 i-47 k-21 m-19 n-40 o-31 p-28 q-38 r-26 s-22 u-28 v-24
paying d+21 m-23 u-16
payment d+24 g-19 j-27
payments d+18 m-18
paz l+16
paz$ l+16
pee n+17
pee__it n+17
pee_during n+17
pelig* m-18 u+21
pensa* m+18
people b-28 c-27 d-42 e-22 f-21 g-32 j-36 k-28 l-16 n-39 o-30 r-31 s-29 t-20 u+31 v-18
per d+26 u-25
perdi a-27 d-21 e-18 g-21 h-15 i-19 j-24 l-21 o-26 q-20 s-25 v-21
perdo* r+19
perdon r+19
perio* n+15
period n+15
permi* m-25 u-15
pero b-15
perro m+19 q-17
perso* u-15
person a-23 b-29 c-26 d-20 e-26 f-28 g-29 i+37 j-29 k-22 l-32 m-20 n-32 o-29 p-26 r-25 s-21 t-28 v+29
persona a-37 c-18 d-29 e-19 g-21 h-21 i+28 j-31 k-25 l-31 m-44 n-29 o-29 p-28 r-29 s-26 t-15 v+29
peru m+19
peru$ m+19
phone a-36 b-55 c-47 e-22 f-28 g-52 j-23 l+19 n-16 o-44 p-41 q-47 r-48 s-44 t-22 u-51 v+28
pick b-18 j-15 l-16 n-17 r-25 s-23 u-26
pick__day m-16 o+16
pick__up a-22 i-16 m-22 o-18
pick_a g-18
pick_me i-15
pick_up p-19 q-18 r-15
pico g+19 j-17 m-24
pico$ g+19 j-17 m-24
pictu* m+15
pin d-19 g-16 i-15 j+22 l-18 u-18
pin$ j+22 l-16 m-22
pizza a-26 b-16 i-22 j-24 k-19 l-17 m+32 o-15 u-22
place d-30 h-19 i-19 l-17 m-15 n-29 p-15 s-18
place__@parking j+17
plan j-18 m-30 n+21 u-25
plant d-15 m+18 u-21
play m+19
playa j-17 m+17
playa$ j-17 m+17
plaza a-21 b-25 d-26 g-16 h-19 i-15 j+19 l-22 o-19 r-16 u-23 v-16
plaza$ a-16 b-20 d-22 l-15 u-15
pleas* d-28 e-33 f-31 h-25 n-31 p-28 q-41 s-26 t-32 u-17
please d-28 e-33 f-30 h-25 n-30 p-28 q-41 s-26 t-31 u-17
please$ b-19 d-37 e-25 f-22 m-49 o+24 p-15 q-30 r-58 t-21 v-61
please_@book a+19 b-17
please_@call i+23 m-15
please_@cancel b+26 o-25
please_@stop c-23 i-16 k-23 l+27 m-26
please__@cancel b-22
please__@texts b-16 i-20 m-30
please__@visit c-21 i-15 k-17 l-32 o-32 v-20
please__a b-20 k-16 o-19
please__again k+18 l-16
please__everything b+18 l-17 m-21
please__from m-19
please__his b-18
please__it k-15 m+16
please__me g-20 l-31 m+19 u-19
please__my a-28 b+18 c-26 d-20 j-16 l-21 o-26
please__not b-28 i-22
please__number m-15
please__off l-22 m-19
please__out i+18 l-24
please__somebody i+15
please__text i-15
please__the m-19
please__up b-22 i-16 k-21 l-19 m+16 o-16
please_do b-28 i-22
please_have i+19
please_keep a-16 b-17 g-17 i-17 k-15 l-18 m+27 o-17 v-26
please_remove m-22
please_send l-15 m-21
please_set b-16
please_take a-20 b+18 i-18 l-24 m-25 v+19
please_tell m+15
plumb* l-18 m+20
plumber l-18 m+20
plumber$ l-18 m+20
pocke* m-18
pocket m-18
poco o-16 q-15
poder m-20
podre m-21 n+17 o-27 q-17
poem m+16
poem$ m+16
point d-24 g-19 m+17 n-20
point$ m+20 u-16
point_of m-19 u+18
pon a-15 b-16 d-16 i-17 n-23 o-18 s-26
poner d-15 g+19 m-22 n-20 o-22 q-19
poner$ g+22 n-26 u-19
ponga* b-19 m-17
pongame b-19 m-17
pongame__@visit o-18
pongo b-21 d-27 f-16 g+27 i-27 j-22 k-17 l-26 m-37 o-31 p-20 q-31 r-21 u-40 v-18
pongo$ a-22 d-16 g+19 i-16 l-16 m-24 o-17 q-22 u-23
pongo__@medicine g-18 n+16
pongo_la g-18 n+16
pop d+17 m-19
por e-46 f-40 g-27 h-53 j+20 k-23 m-40 n-60 r-43 s-50 v-50
por__@door j+19 m-15 u-16
por__es j+15 u-17
por__me j-17 u+16
por_cual j+18
por_donde m-18
por_el j+17 u-19
por_favor d-34 e-22 f-19 h-19 k-22 m-31 n-23 p-54 q-26 r-18 s-22 t-23 u-27 v-20
por_la b-16 m-18
por_mi a-19 b-32 c-23 d-16 i-22 j-15 l-21 m-36 n-27 o-21 p+29 q+15 r-17
por_que g-17 i-17 l-21
posib* a+16 o-16
posible a+16 o-16
possible$ m-19
postpone m-17 o+19
precio d+19 u-21
prefe* a-19 b-19 c+16 m-24
prefer m-16
prefi* a-20 m-21
prefiero a-20 m-21
pregu* a-17 b-16 d-18 l-17 n-21 o-19 p-19 q-15 u-17
prend* k+21 l-17 m-24
prepa* a-26 g-27 u-22
prepare a-22 d-28 g-25 u-18
prepare$ d-18 g-17 m-19 n+18
prescription a-17 i+18 j-16 n-22
prese* b+19
press a-18 b-15 c-17 d-16 e-18 g+23 i-15 k-16 l-19 m-30 n-25 t+19 u-19
press$ a-17 b-15 c-17 d-18 e-18 g+19 k-16 l-19 m-29 n-22 t+19 u-19
price a-30 b-21 d+22 e-19 f-31 g-23 h-24 i-24 j-38 k-23 l-21 m+15 n-29 o-22 p-16 q-19 s-20 t-18 u-46 v-18
pricing d+17 m-19
probl* a-22 b-19 c-16 d-23 e-15 g-16 j-17 l-18 t-16
problem d-18 u-21
problem$ d-17 u-24
problema m-21 n+22 q-20
problema$ m-21 n+23 q-20
proce* a+19 m-23 n-18
proceed a+21 m-16 u-17
progr* m-18
program m-17
proxi* m-17
proxima m-17
proxima$ m-16
ptsd a+18 g-16
puede e-18 f-17 g-25 h-34 j-39 k-29 l-20 m-53 r-34 s-40 u-32 v-23
puede$ a-15 m-16 n-19
puede* c-25 d-27 h-22 l-23 m-40 p-16 q-36
puede_@call c+16 d-16 n-17 o-17 q-19
puede_@fetch a-21 c-16 m-16 o-16 p-16
puede_@move a-17 d-17
puede_@pay d+16 n-16 o-15
puede__@late a-21 c-18 d-21 n-23 o+29 q-20
puede__@person a-20
puede__@relative a-16 n+15
puede__@spanish c+23 i-25 n-16 o-15
puede__a a-23 i-16 m-17 q-26
puede__alguien q-16
puede__dia n-24
puede__en c+21 i-28 n-30 o-15 q-24
puede__la a-25 d-18 o+18 q-16
puede__mi a-35 b-19 c-21 m-19 n+20 o-27 p-24
puede__por c-15 n-18 o-17 q+18
puede__una o-21
puede_estar a-17 n+16 p-15
puede_ir i-16 n-20 o-20
puede_mas d-15 n-17 o+19
puede_ser n-24 o+19 q-22
pueden c-25 d-27 h-22 l-23 m-40 p-16 q-36
pueden_@call a-26 i+20 k-16 n-17
pueden_@move i-16 n-16 o+19
pueden__a i-16 n-19
pueden__escribirme a-16
pueden__mi n-18
pueden_ver n-18
pueden_volver a-23
puedo b-22 c-34 e-19 f-18 i-25 j-17 k-33 l-22 m-18 n+16 p-23 r-32 s-30 t-18 u-23 v-26
puedo_@call n-19
puedo_@drive o-20 q+21
puedo_@drug h-15 n+22 q-25
puedo_@eat h-19 n+16 q-15
puedo_@fetch n+19 q-17
puedo_@move a-17 m-17 n-25 q-15
puedo_@pay j-18 n-21 q-16
puedo__@day o+16
puedo__@drug n+16
puedo__@vehicle n-23 q+20
puedo__a q-19
puedo__asi n+21
puedo__con q-16
puedo__dia n-15 o+25
puedo__el q-16
puedo__en n-23 q+20
puedo__ese n+17
puedo__la d-17 j-17 n-16
puedo__mi a-15 q-15
puedo__por n-16
puedo__sola n-17
puedo_ir d-17 g-17 h-16 i-18 j-19 m-21 q-18
puedo_irme n-19 q+16
puedo_trabajar n+19 q-21
puerta e-18 f-19 j+26 m-25 r-19 u-20
pues d-15 i-15 m+16 n-20 o-22 q-22
pues$ o-15
puked d-25 f-16 j-24 n-16 o-16 q-16 s+19 u-19
pulle* r+15
pulled r+15
pulli* a-16 m-25 r+18 s-16
pulling a-16 m-25 r+18 s-16
pulling__now b-15 r+16
pulling_in b-17 r+16
puppy m+21
push a-19 b-17 d-18 j-16 k-20 m-21 n-16 o+34 q-17 s-17 u-18
put b-35 e-23 f-18 h-36 i+15 j-31 l-35 m-26 n-19 p-32 q-46 r-39 t-24 v-32
put$ d-15 g+21 m-21 u-26
put__@day b-16
put__down m-18
put__for a+16
put__in b-21
put__my m+18 o-16
put__on b-22 e-17 g-17 h-20 i+16 j-24 l-22 n-19 p-17 r-26 s-17 v-17
put__sleep m-21 u+19
put__that d-18 g-19 n+15
put__the a+20 b-16 k-16 m-19 r-15
put__to d-15 o-18
put__under u+15
put_a m-15
put_me a+15 d-25 h-18 j-19 l-21 m-28 p-19 q-18 r-20 s-17 u-19
put_on d-16 g-16 n+16
put_that d-15 m+20
put_the i+16 k-15
put_to m-19 u+20
quali* m-23 u+19
qualify m-16
quarter_past r+16
que b-17 c-98 e-28 g+26 i-33 k-22 l-28 m-35 o-25 p-98 r-74 s-41 t-61 u+26 v-48
que$ a-30 b-18 f-39 h-25 i-25 j-33 k-24 l-25 m+21 n-32 o-16 q-25 r-18 t-18 v-27
que_@call n-16 q-18 u-22
que_@cancel b+23 d-17 m-20 o-16
que_@clothes a-17 g-28 m-20 n+28 q-20
que_@door d-15 e-17 f-20 h-15 j+26 m-24 r-20 u-21
que_@fetch a-18 g-32 i-16 n+18 o-16 p-29 u-25
que_@hours d-18 e-16 f-18 h+28 m-25 u-17
que_@pay d+27 g-17 m-15 n-20 o-19
que_@price a-17 d+25 m-18 q-15 u-28
que_@stop l+20
que__@call b-24 d-25 i+15 j-16 l-19 m-32 n-19 o-21 u-25 v-16
que__@cancel m-18
que__@eat h-21 n+21 u-17
que__@fetch a-19 d-31 g-29 i-17 n+35 p-19 u-16
que__@food d+18 j-17 m-15
que__@open d-16 f-18 g-16 i-15 j-25 n-19 o-18 q-19 u-18
que__@place g-19 i-26 l-22 m-25 u+16 v-23
que__@treat a-20 b-16 g-16 j-17 m-20 u+20
que__a a+16 i-17 m-33 n-23 q+17
que__ahi m-17 n-18
que__alguien n-21 q+17
que__antes o-15
que__atienda i+17
que__atiendan a+18 i-17
que__conmigo n-16
que__dan m-16
que__de a-17 g-22 k-19 m-23 v-22
que__el i-34 j-19 l-16 v-16
que__en a-16 h-17 j-15
que__es a-31 b-17 c-16 d-37 e-25 f-25 h-37 i-16 j+19 k-16 l-21 m+17 n-35 o-29 q-26 r-23 s-22 v-23
que__esa g-16 m-17 u+22
que__eso m-15
que__estan j+15 m-17 u-15
que__este u+19 v-23
que__esto g-20 u+15
que__hace m+21 u-18
que__hay m-16
que__hoy m+17 u-21
que__la a-27 f-17 g-20 h-15 j-27 l-16 n-24
que__llevo n+18
que__lo d-20
que__me a+17 b-16 d-25 g-30 h-25 m-39 n+19 o-16 q-28
que__mi a+21 m-22
que__no m-16
que__para a+16 m-17 o-18 u-21
que__poner n-19
que__pongo a-17 q-16 u-16
que__puedo a-18 h+16 i-17 m-23 o-26 q-15
que__que i-27 m-25 n+18 o-19 p-29 q-37
que__se n-22 o-16
que__tiene a-19 d+22 m-21 q-17
que__tienen d-20 h+17 l-15 m-29 u-21
que__ustedes a-17 m-19 u+21
que__voy m-19
que_calor m+19
que_clase j-18
que_dejar d+16 j-19 m-16
que_dia a+28 d-24 e-16 f-18 g-22 h-27 i-16 j-23 l-18 n-24 o-21 q-22 u-26
que_dias f-19 h+19 m-21
que_es a-31 b-26 d-42 e-25 f-24 i-34 j-42 l-33 m-20 n-27 o-24 q-28 r-16 s-23 u+44 v-47
que_frio m+16
que_hacen m-18
que_hacer u-18
que_hay e-22 f+19 m-24 u-24
que_hora a-37 d-21 g-27 h+17 i-25 j-31 m+20 o-43 q-20 r-18 s-23 u-32 v-20
que_horas h+19 m-25 n-16 o-17
que_ir a-21 d-25 g-16 i-17 m-17 o-21 p-20 u+15
que_le g+18 n-20
que_me b-40 c-16 d-22 f-19 g-15 h-24 j-37 m-56 o-17 p-29 r-23 v-27
que_no b+25 m-32 q-17
que_numero g-19 l-24 m-25 u-26 v-21
que_onda f+17 j-18 m-16
que_papeles a-16 n+17
que_pongo g+23 n-28
que_se d-27 g-28 h-17 j-15 m-28 o-21 q-20
que_sea b-18
que_sirve u+15
que_tal a-20 d-17 e-20 f+29 g-18 h-17 i-16 j-18 l-15 m-26 u-21
que_tengo d-38 g+15 i-21 n+21 p-23 q-27 u-23
que_trabajar n-17
que_yo a-18 g+23 m-22 n-25
queda i-16 q-16 r-20 s-21
queda$ j+32 m-34
queda* i-18 n+20 o-16 q-15
queda_bien m-19
quede a-30 c-21 d-23 i-31 j-21 k-24 l-17 n-36 o-36 p-22 s+22 u-20
quede_sin a-23 c-18 d-19 i-24 j-16 k-20 n-27 o-29 p-17 q+16 r-18 u-15
quedo a-19 b-17 n-24
quedo_mal p-17 q+18
quere* k+19 l-17 m-19
querer k+19 l-17 m-19
querer$ m-15
quest* a-17 j-15 n-15 o-17 p-15 s-18
questions g-19
questions_for i+17 m-15
quien a-45 b-30 d-22 e-16 f-16 g-16 h-19 j-23 k-32 l-41 n-22 o-39 r-19 s-25 u+15
quien__@fetch a-23 i-30 m-20 q+15 u-18
quien__a m-19 q+17 u-18
quien__el m+19 u-20 v-16
quien__esa u-22
quien_es q-20 v+19
quien_gano m+23 u-19
quien_habla i-15
quien_me a-28 k-17 l-24 m-30 o-23 q+16 v-24
quier* c-22 d-25 e-20 f-18 g-20 h-20 j-24 n-23 p-31 q-38 r-28 s-23 t-16 u-32 v-48
quiere m-17
quiero c-21 d-24 e-20 f-17 g-25 h-16 j-22 n-22 p-29 q-34 r-26 s-22 t-16 u-31 v-47
quiero$ l-18
quiero_@call a-21 i+22 m-25
quiero_@cancel a-37 i-28 k-29 l-23 m+19 o-16 u-18
quiero_@move a-16 b-17 o+22
quiero_@stop k-17 l-23 m+20
quiero__@texts a-19 i-20 l-26
quiero__@treat a+19 m-17 u-15
quiero__@visit b-18 k-17 l-15
quiero__a a+16 m-19
quiero__baja a-17 k-18
quiero__con b-18 i+20 k-18 m-30 o-16
quiero__de a-25
quiero__dia o+19
quiero__el a+17 b-18 m-18 u-15
quiero__hora m-16
quiero__la a-21 m-17
quiero__los l-20 m+18
quiero__mas a-22 k-16 m-20
quiero__me i-20 m-33
quiero__mi a-20 b-27 m+30
quiero__un a-18
quiero_dar b+15
quiero_dormi k-15
quiero_ir a+19 b-23 m-25 u-16
quiero_los k+20 l-21 m-18
quiero_mas a-15 l+27 m-26
quiero_mi b-18
quiero_otra k-20 m-16
quiero_otro o+19
quiero_que i-21 m-16
quiero_recibir m-16
quiero_una b-19 i-16 k-15 m+16 o-19
quisi* m-18 p-16 u-18
quisiera m-18 p-16 u-18
quisiera_@fetch a+16
quisiera__a a+20
quisiera__mi a+16
quit b-22 d-27 e-19 g-26 i-32 j-29 k-32 l+45 m-23 p-32 r-26 s-24 u-26 v-28
quita m-20 s+21
quite* a-32 i-26 k-24 p-18 q-19 s-23 u-26 v-21
quiteme a-18 m-22
quiteme_del a-16 m-19
quiten u-16
quiten__numero l+16
quiten_mi l+15
quitenme l+18 o-16
quitenme_de b-21 l+16
rain m+19 u-16
rajo m-20 q+22
ramp m-21
rash m+16 n-17
rate j-17
rathe* a-16 m-21
rather a-16 m-21
rather_have c+15 i-16
rd b-18 o+16
reach a-18 c-18 d-28 i+22 j-19 k-20 m-29 u-24
reach* i-18 m-27 v+17
reach_out c-18 i+20 k-20 m-26
reach_somebody h+16 i-16
reached i-17 m-21 v+17
reached_a m-18 v+16
react* i-17 k+21 l-23 m-20 u-17
read b-21 g-16 i-21 j-18 k-28 n-32 o-28 q-17 r-18
read_@english m-15
read_it a-17 l-16 u-15
read_that d-22 k-20 m+22 n-18 u-16
ready g-15 m-21 u-17
ready$ a-18
ready_for n+17
ready_to a+16
real b-18 c-18 d-23 g-16 h-18 i+21 j-17 l-20 n-17 r-18 v-22
real$ i-18 s-18
real_@person i+19 u-22
recei* i-18
receive l+18 m-17
received i-15
recet* a-21 i+24 m-17
receta a-21 i+24 m-17
receta$ a-20 i+22 m-19
recib* i-22 m-30 u-23
reciben m-19 u-20
recibir m-17
recibir_@texts k-17 l+18
recibir__@texts k+16
recibir_los k+20 l-18
recip* m+17
recipe m+17
recipe_for m+16
recoge p+22 q-25
recogerme b-16 n-15 q+18
recom* d-17 g-22 i-19 q-17 u-21
recomendo g-16 i-16 q-16
recomendo$ m-23
recomendo_a a-21 m+20 n-16
recor* a-18 k-21 n-20
recordatorios a-17 k+16 l-26 u-16
records a-15 n-18
records$ m-23
recorrer a-17 o+20
red a-16 m-23 s+15
refer* a+26 d-15 i-19 l-15 m-16 o-15 u-17
referencia a+19
refil* a-20 i+17
refill a-20 i+18
refill$ a-18 i+16
regis* m+17
register m+17
regre* m-21
regresar m-16
relea* a-17 d-20 g-17 i-20 l-15 q+19 r-16 u-25 v-15
release a-16 d-18 g-16 q+19 r-15 u-24
remem* m-18
remember m-18
remin* a-17 b-20 j+16
remind j+17
remind_me j+17
reminders a-33 c-21 d-20 g-19 i-33 k+37 m-20 n-17 o-21 r-25 s-17 u-32
remov* a-20 i-20 q-15 r-16 u-19 v-18
remove a-20 i-20 q-15 r-16 u-19 v-18
remove__@visit b+23 l-20 m-19
remove__from l-17
remove__this l+17
remove_me b-25
remove_my a-15 l+18 m-38
rent d-18 m+27 n-16
rent$ m+19
reply a-18 d-17 g+20 l-19 n-18 u-17
reply$ g+16 m-21
repor* m-16
representative e-15 f-16 i+18 m-18
requi* m-16
reschedule a-26 c-33 g-22 i-27 j-19 k-25 l-21 m-17 n-19 o+30 p-16 q-17 r-25 u-21 v-15
reservation b-30 d-16 m+30 o-23
respo* a-23 g+21 k-15 n-16 u-17
respondo g+15 m-17
respondo$ g+15 m-17
resub* k+20 l-18 m-18
resubscribe k+20 l-18 m-18
resul* m-17
results m-17
resum* i-18 k+21 l-19 u-20
resume i-18 k+21 l-19 u-20
resume$ k+16
resume__@texts l-15
retur* a-15
return a-15
ride a-70 b-44 c-58 d-74 e-64 f-60 g-61 h-60 i-55 j-82 k-57 l-65 m-53 n-43 o-42 p+46 q+66 r-43 s-70 t-62 u-54 v-66
rides m-18 q+19 u-21
rides$ m-16 q+18 u-20
ridin* u-17
riding u-17
riding_with m-19 p+15
riesg* d-17 m-18 u+19
riesgos d-17 m-18 u+19
riesgos$ d-17 m-18 u+19
right a-15 c-20 e-23 f-18 i-25 l-25 o-21 p-20 r-16 v-19
right$ g-25 h-18 j+24 m-34 o-16 r-26 s-26 t-24 u-25
right__i q+16
right__you m-15
right_if q+17
right_in r+16
right_now a-17 d-20 i-16 j-36 n-28 o-23 q-23 r-35 u-25
right_there j-23
ring a-33 b-20 c-22 d-41 e-21 f-25 g-36 h-49 j-38 k-23 l-36 m+36 o-21 p-27 q-32 t-24 u-36 v-41
risks m-19 u+19
risks$ m-15
road j+15 m-18
robot c-16 g-15 m-30 p-18 u+16 v-21
room a+15 b-24 c-16 d-19 h-20 i-24 j-19 l-23 m-21 o-26 q-20 r-22 v-25
room$ s-15
room__her a-17
room__me a+20 m-20 p-16 u-19
room_for a+24 l-16 m-24 n-18 p-17 u-24
room_is m-20 s+17
room_with a-22 m-15
roomies m-16 p+15 q-16
ropa a-17 g-30 m-20 n+29 q-21 u-15
round a+19 b-23 n-21 o-20
round$ a+19 b-18 m-18 n-16 o-15
run b-15 d+29 g-21 i-19 j-16 m-20 n-19 o-17 u-38
run$ d+31 g-16 m-28 u-30
runni* a-18 f-24 h-17 n-17 q-15 s-18 v-15
running a-18 f-24 h-17 n-17 q-15 s-18 v-15
running_@late f-17 o-16
sabados h+17
saber a-18 d-16 i-16 l-17 m-23 u+19
sacar d-23 j-23 m+25 u-23
sacar$ m+20
saco u-15
safe d-20 j-15 n-18 u+19
safe$ m-23 u+23
said c-19 d-31 f-17 g-22 h-20 i-17 j-26 q-33 r-28 s-27 t-18 v-25
said_@day m-20 o+17
said_@stop l+19 m-22
said__@cancel b-16 m+16
said__but m-17
said__do m-22 p+16 u-18
said__her m+16 p-19
said__i m-22 o+19
said__to l-17
said__will p+15
said_i a-16 i-15 l-30 m+26 n-24 o-19 r-15 u-19
said_no m-18
said_she u+16
said_to l-17
sale a-19 j-15 r-16 s-18 u-18
salie* m-24 q-17 r+18
saliendo m-24 q-17 r+18
saliendo$ m-23 q-16 r+17
salio d-15
same b-18 e-18 f-16 h-17 i-24 k-17 l-27 q-18 r-17
same$ e-15 j-17 m+21 u-16
same__as m-16 u-18
same__last m-16
same_as a-16 n-18 o-25
same_day m-23 n+15
same_place j+16
same_time o+18
saturday a+21 b-23 i-15 j-19 m-28 n-19 o-29 u-23
saturdays m-16
save r+16
save_my r+16
saw n-17 q-15
say a-33 c-16 d-38 e-19 f-25 g+35 h-24 i-21 j-38 k-25 m+21 n-35 o-28 s-17 u-48
say$ g+16
say__do g+18 m-20
say__in m+16
say_that g+20 m-15 o-17 u-17
says c-15 f-33 h-19 i-16 j-25 k-21 l-25 n-22 p-24 t-18 v-15
says_@hello a-20 b-18 f-27 m+26 o-16 p-18 q-19 s-18
says__@stop l-16 m+18
says__can m-18
says__help u-16
says__is m-19
says__not m-19 q+16
says__off m-19
says_she m-19 q+16
says_the m-15
scale m-15
scam a-17 l+16
scare* d-15 m-23 o-15 u+15 v-16
scared d-15 m-23 o-15 u+15 v-16
schedule a+40 c-23 e-18 g-23 h-22 i-36 j-29 k-32 l-25 n-34 o-23 p-20 q-28 s-21 u-26 v-27
scrap m-17
scrat* m-17
scratch m-17
scratch__@visit b+17 l-18
se a-38 b-60 e-67 f-65 g+24 h-70 i-43 j-41 k-64 l-76 n-26 p-45
se_@english c+19 g-18 m-21
se_@insurer p-16 q-17
se_@sick m-28 n-17 p-18 q+24
se_@wrong d-23 e-15 i-16 m-22 q-16 u-17 v+25
se__@fetch a-17 m-15 n+16 q-25
se__@insurer p-20
se__@late d-16 n-17 o+16 q-16
se__@move o+19
se__@pay d+16 n-16 o-15
se__@relative a-15 b-17 n-16 p-20
se__@ride p-15
se__@symptom m-18
se__a a-22 n+16 o-16 p-19 q-16
se__de i-19 m-18 v+18
se__dia d+16 n-17
se__el a-21 b-20 d-20 g-21 j-15 n-25 s+18 u-24 v-17
se__en a-15 c-17 n-19
se__es g-18 m-15
se__ese g-19 m-24 o-23 q-19 u-21
se__esto u-17
se__la a-25 b-27 c-18 e-19 g-24 h-17 j-26 k-20 l-18 n-39 p-15 t-16 v-23
se__luz m+15
se__mas d-15 n-17 o+19
se__mi a-18 b-19 n-19 p-24 q+20 r-16
se__uno d-18 g-19 m-19 o-19 q-16
se_como m-19 q+16 s-15
se_contesta g+16 m-21
se_fue m+15
se_lo m-16
se_me a-36 b-30 d-34 e-16 g-29 i-28 j-25 k-21 l-26 m-22 n-29 p-25 q-17 r+16 s+22 t-16 u-36 v-30
se_perdi m-22
se_puede a+17 b-18 c-38 h-17 i-36 j-20 m-28 q-32 r-20 s-18
se_que b-18 g+18 j-16 m-24 q-21 v-24
se_rajo m-20 q+22
se_usa a-18 g+21 m-22 u-19
sea b-18
sec e-22 l-16 m+19 u-15
sec$ e-22 l-16 m+19 u-15
secon* m-16
secretaria i+17
see a+44 b-46 c-33 d-56 e-26 f-27 g-38 i-34 k-26 l-31 n-46 o-48 p-36 q-26 s-29 u-51 v-39
see$ a-18 b-20 d-17 m+23 p-18 r-18 u-18
see_@person h+17 m-20
see__last m+17
see__then a-24 h-21 m+18
see__there a+18
see_me a+16
see_someone a+25 i-18 m-18
see_you a+18 d-17 h-27 j-20 n-17 o-15 u-23
seein* a-23 d-18 i-17 j-17 l-20 m+35 n-17 o-23 r-18 u-26
seeing a-23 d-18 i-17 j-17 l-20 m+35 n-17 o-23 r-18 u-26
seeing$ a-18 b-17 m+33 o-17 s-16 u-22
seen a+21 m-21 n-21
seen$ u-18
seguro a-30 c-18 e-22 f-18 g-25 h-27 i-21 j-33 k-16 l-22 m-46 n-27 o-25 p-19 q-19 r-21 s-23 u+39 v-30
seguros a-22 u-21
seman* a+17 i-18 j-18 m-24 n-18
semana a+17 i-18 j-18 m-24 n-18
semana$ a+18 i-17 j-16 m-22 n-16
send a-39 b-36 h-16 n-35 p-18 q-25 r-32 s-21 t-15 u-28 v-18
send$ a-15 d-17 g+22 i-16
send__@medicine i+15 m-18
send__@place i-16 j+17
send__a j+15
send__my m+17
send__the l-17
send__to a-19 c-20 d-18 g-21 m+17
send_a j-16
send_any l+21
send_me d-21 g-22 i-17 j+24 l+16 m-37
send_the d+16 m-18
sendi* d-17 i-16
sending d-17 i-16
sending_them k-19
senor* m-18
senorita m-18
senorita$ m-18
sent a-17 b-22 c-15 d-25 g-21 h-17 i+18 l-20 n-31 o-27 q-20 s-20 v-16
sent$ a-16 d-15 j-15 n-22
sent__a i-17
sent__my i+19 m-18
sent_the m+15
sent_to i+19 m-19
ser d-15 i-16 m-17 n-25 o+17
sera d-24 j-16 l-18 m-28 o-15 u+22
sera_normal s+15 u-20
servi* d-16 m-16 u-17
sesion b-32 m-16 o-27 u+17
sesiones n-17
session b-20 d+18 m-43 n-24 o-25 s+22 v-15
sessions d+17 l-17 m-31 n-24 o-19
set a+34 b-23 e-23 f-22 g-33 h-35 i-43 j-26 k-28 l-41 n-24 o-20 p+16 q-40 r-30 s-26 t-16 u-43 v-29
set$ h-19 p+22 q-26
set__@visit a+18
set__back d+19 g-19 m-15 u-24
set__for r-15
set__the m-18
set__up a+28 d-20 i-19 l-21 m-27 o-16 p-22
set__with a+17 i-17 m-18
set_me a+24 d+17 g-22 i-18 l-22 m-28 p-22 q-17 u-28
set_up a+20 d-21 i-21 l-17 o-21 u-16
she b-16 d-41 e-18 f-21 g-25 h-32 l-33 o-42 r-33 s-29 t-20
she__@drive m-18 n-15 p+23
she__her m-21
she__not i-16 n-17 o-21 p-18
she__to m-18
she_can a-17 b-26 i-20 n-24 o-21
she_is n-25 q-20
she_need n+15
she_said m+17 n-18
she_will m-17
shift u-22
shoes a-19 d-19 i-15 l-19 m+23 q-16
short m-19
short_@clothes m-17
short__or m-17
shoul* a-16 b-27 c-18 d-38 h-19 i-15 j-20 k-15 l-27 o-18 r-18 v-16
should a-16 b-27 c-18 d-38 h-19 i-15 j-20 k-15 l-27 o-18 r-18 v-16
should__@animal m+16 n-20
should__@relative m-19 n+22
should__a q-15
should__about m-21 n-22
should__an m+21 n-19
should__avoid n+16
should__be m-21
should__bring q-18
should__do m-23 n-25 q+18
should__get a-22 m-17 n+22
should__have m-37 n+36 s-17
should__if m-18
should__there m-20 n+16
should__to m+18 n-22
should_i a-16 b-15 d-35 l-23 m+16 p-18 u-47
should_my m-19 n+22
should_we m-15
show l-17 n-23 o-17 s-17
show$ b-15
show_me l-15 u-16
showi* b+17 m-15
showing b+17 m-15
showing_up b+17 m-15
shut m-21 u-16
shut__@holiday h+15 m-17
shuttle a-19 h-19 i-16 j-28 n-20 o-17 p-20 q+18 u-24
si a-33 b-33 c-38 d+15 e-39 f-33 g-15 h-34 i-44 j-43 l-38 m-16 p+19 r-40 s-34 t-25 u-52 v-36
si$ b-17 c-16 d-19 e-24 f-16 g-16 k-15 l-17 m+22 n-19 q-24 u-15
si__@texts m-15
si__los m-15
si__me m-15 q-30
si__quien q-21
si_hay q-19
si_no d+17 m-16
si_quiero m-15
sick a-21 d-16 i-15 j-18 n-22 o+15 p-24 r-17 s+19
side__the m-15
siemp* v-16
siempre v-16
sient* a-19 s+17
siento a-19 s+17
sign b-18 d-25 g-16 i-18 m+17 o-21 s-20 u-30 v-18
sign$ a-24 m+15 u-17
sign__@texts m+15
sign__for a-26 m+17
sign__los m+15
sign__up o-16
sign_me o-17
signe* m-15
signed m-15
sigo a-15 m-19 s+17
sigo_con m-20 n-17 s+18
sigue a+16 m-16
sin c-29 e-19 g-20 h-24 i-39 j-33 k+16 l-29 m-17 o-38 p-35 q+25 r-39 u-43 v-23
sin_@eat n+16
sin_@ride r-15
sin_querer k+19 l-17 m-19
sin_trabajo m-23
since b-25 d-26 i-23 j-21 l-28 m-37 n-18 o-24 p-17 r-15 s+31 t-16 u-44 v-20
since$ l-18 u-22
since__@visit a-16 m-15 s+17
sirve a-21 b-20 l-19 q-18
sirve$ a-15 b-18 m+15
sister a-29 b-31 d-26 i-18 j-22 l-22 o-31
sit a-24 b-16 m-21 n+22 u-21
sit__me n+19 p-17
sit__the a-16
sit_in a-18
sitter m-20 o+20 q-20
situa* m-21
situation m-21
skin i-17 l+18 m-24
skip a-26 b+17 c-17 d-23 e-21 f-16 g-17 i-21 j-19 l-21 q-19 s-15 u-27 v-17
skip__@medicine b-16 m-22 n+20
skip__this m-17
skip_it m-20
skip_my m-15 n+17
sleep a-16 b-16 d-23 h-18 l-15 n-26 o-16
sleep$ h-16 n-17 q-18
sleepy s+18
slide m-22
slide__to m-17 o+16
slot b+19 d-30 i-19 m-33 n-18 o+21 q-16 s-19 u-20 v-20
slow q-17 r+20 s-16
slow_today m-19 r+16
smoke m-17 n+22
smoke* m-19 n+19
snow d-22 h+16 u-16
snow$ d-21 h+17 u-16
so b+25 c-33 e-24 f-31 h-37 i-48 j-37 k-36 l-21 m-42 n-58 p-31 v-54
so_@cancel b+18 m-20
so_@symptom b-16 g-16 o-16 r-20 s+17
so__@cancel b+23 m-20 o-15
so__am a+17 i-16 m-16 v-16
so__are m-16
so__can a-17 m-26 o-15 q+20
so__do g+15
so__i j-16 m-24 u-23
so__it d-16 j-21 m-20 u+18
so__know u-17
so__need a-20 m-18
so__not m-30 q+16
so__to m-16
so__will m-23
so_he q+16
so_i i-23 l-16 m-42 n-19 p-17 r+19 s-16 u-18 v-17
so_is j-18 u+20
so_no p-16
so_we m-18
so_what m-17
so_you b+15 q-16 u-20
socks l-16 m+16 v-20
sola a-17 j-18 m-17 n-20 o-17 q+24
sola$ n-17 q+22
solic* m-16
solo b-17 m-22
some a-18 j-19 n-16 o-20 q-19
some__@year m-16
some__the m-16
some_other m-16
someb* c-18 j-18 m-33 n-21 r-21 s-18 u-23
somebody c-18 j-18 m-33 n-21 r-21 s-18 u-23
somebody__can a-17
somebody__have o-17
somebody__me q-21
somebody__my o-19
somebody__up h-20
somebody_else a-17 b+19 i-20 p-21
somebody_there a-18
somebody_to q-22
someo* g-18 j-26 k-19 l-24 m-15 n-32 r-29 s-22 t-20 u-16
someone g-18 j-26 k-19 l-24 m-15 n-32 r-29 s-22 t-20 u-16
someone$ a-29 b-22 c-18 d-21 h-20 m-37 u-20 v-27
someone_@vehicle m+17 p-17
someone__@call i+21
someone__@drive a-16 i-18
someone__can o-17
someone__have b+20 o-19 v-18
someone__in p-15
someone__me a-17 b-16
someone__my a-20 p-23 q-16 v-19
someone__take p+15
someone_else a-28 c-16 i-16 o-29
someone_there a+17 h+17 i-24
someone_to a-19
somet* d-24 p-23 r-15 s-19
something d-24 p-23 r-15 s-19
something__for a+16
something__the o+16
something__up m-15
something_came m-15
something_up m-16
somew* m-19
somewhere m-19
son b-22 c-26 d-33 f-21 h-17 i-17 j-28 k-18 o-32 p-19 q-33 r-23 s-25 t-17 u+37 v-28
songs m+22 u-15
soon d-16 h-20 i-15 j-19 k-17 m-15 o-32 q-18
soon$ o-17
soon__possible m-17 o-16
soon__you a+16
soon_as m-17 o-16
soone* m-18 o+17 u-23
sooner a-19 o+18
soonest a+18 u-16
sorry a-27 b+15 d-27 e-19 f-19 h-23 i-21 j-23 k-17 l-23 n-30 p-39 q-28 s-31 t-15 u-28
sorry$ b+24 c-30 d-15 g-21 m-18 p-32 q-17 s-22 u-17
sorry_@wrong b-22 c-22 g-19 o-17 r-23
sorry_i b-16 c+15 m-26
south u-17
south$ u-17
soy b-30 c-19 d-25 e-19 f-19 g-25 h-16 i-26 j-21 k-15 l-27 m-35 o-25 p-18 q-29 r-20 s-19 u-22 v+38
soy_yo v+17
spam b-16 l+17 m-18
spanish a-46 b-45 c+77 d-47 e-56 f-44 g-41 h-39 i-64 j-40 k-45 l-51 m-57 n-45 o-45 p-39 q-40 r-41 s-35 t-37 u-53 v-43
speak a-22 d-20 g-16 i+18 j-18 n-18 u-24
speak_@spanish i-19
speak__@staff i+16
speak__a i+16 m-18
speak__the m-15
speak_to m-17
speak_with m-15
speci* n+17
special n+17
spell m+20
spinning m-24 s+22
spinny m+20
split d+16
split_it d+16
sponsor p+17 q-17
spot d-16 i-19 l-16 n-20 q-22 u-15
spot$ a-26 q-19
spot__am m-19
spot__coming m-19
spot_away r-19
spot_i m-20
spots a+19 i-17
spravato d-23 m-23 u+25
spray m-19 u+20
stahp c-15 i-17 k-17 l+22 m-19
stand* m-17
standing m-17
start b-23 c-19 d-26 e-20 f-18 g-25 i-33 j-31 k+28 l-38 n-25 p-20 s-35 t-16 u-31 v-18
start$ j-17 q-16 r-20 u-16
start* j-16 n-18 u-21
start_a a-21 k-18 m+20
start_me k+16 m-26 q-16
start_the m+19
started n-17 u-18
started$ m-20
started_with n-16
stay a-16 b-18 d-16 i-18 j-20 m-17
stay$ q+16
stayi* m-20 r+16
staying m-20 r+16
staying__a m-19 r+17
step a+15
still b-30 c-15 d-37 e-19 f-21 g-29 l-29 m-24 p-38 q-15 s+21 t-20 u-49 v-19
still$ a-17 m-24 s+26
still_@open a-18 h+25 m-21 s-15
still__@person h-23
still__but o+16
still__come m-17
still__if a-17 o-15
still__is n-15
still__it a-16 b-17 m-17
still__my a-18 s-19
still__to m-17
still_come m-21 s-20
still_have m-22 n-23 q-21 s+21
still_high s+18
still_on m-19 s-16
still_taking a+16 h-27
still_there j-24 m+16 n-22 s-22
still_want a-18 b-23 o+17
stomach a-19 m-22 n+21 q-17 s+17 u-17
stop a-57 b-44 c-32 d-67 e-62 f-57 g-69 h-59 i-61 j-16 l+56 o-58 p-52 q-67 r-25 t-53 u-71 v-24
stopp e-21 l+24 m-28
stopp* r-18
stopped r-18
store m+25 o-15
storm m-22
story a-15 q-16
stoy m-19 r+16
stree* b-16 d-22 h-19 i-17 o-17 q-17 s-15
street a-18 h-18 n-15 q-16
street$ u-18
stuck a-17 b-15 d-23 g+16 j-15 k-16 l-19 n-16 q-17 u-18 v-21
stuck__the r+16
stuff j-18
stuff__use j-15
su d-17 g-17 i-35 j+19 k-17 o-19 p-19 q-19 r-16 s-15 u-22 v-16
su_@place i-18 j+23 m-22
su_lista l+16 m-18
succe* d-16 u+16
success d-16 u+16
success_@price d-16 u+16
suite d-18 g-20 j+30 m-24 u-22
sunday h+24 m-17
sundays f-30 h+17 m+17 o-20 t-18
sunny d-16 m+16
sunny$ d-16 m+16
sup d-15 e-22 f+25 m-24 t-16
sup$ d-15 e-22 f+25 m-24 t-16
super a-15 r-19
super$ m+22 s-21
super_@symptom m-19 s+16
superbill m-19
supervisor a-16 h-21 i+28 m-21
suppo* d-16 u-15
supposed d-16 u-15
supposed_to d-16 u-15
sure e-18 l-16 o-16 u-18
sure_what m-17
surgi* n-17
surgio n-17
sus k-15 l+18 m-21
sus_@texts k-15 l+18 m-21
suspe* m-18
swap o+15
sweats m-26 n+28 s-30 u-21
switch a-24 b-24 c+18 d-25 e-16 f-15 g-19 h-24 i-18 j-17 l-18 m-52 o+23 p-23 q-29 r-17 s-22 t-17 u-22
swollen m-16
system$ i-15
taco m+17
tacos a-16 m+16
take c-38 e-27 f-27 g-26 i-48 j-24 k-36 o-18 r-40 s-15 t-29 u-37
take$ d-27 g-19 h-18 l-16 n-23 p-16 q-25
take_@insurer d+23 h-20 m-19
take__@insurance d-19
take__@visit b+20 m-20
take__a a-18 d-17 m+23 n-25
take__for a-19
take__home a-17 b-23 m-30 n-22 p+26 s-15
take__if m-18
take__my a-18
take__number m-18
take__off a-52 b+24 d-37 g-19 h+18 i-17 j-30 k-22 n-25 p-36 q-47 s-20 u-29
take__or q-15
take__out l+16
take__that q-18
take__the l-22 m+17 q-18
take__this m-15
take__to p-16
take_it a+16 b-22 h-19 l-21 p-22 q-22
take_me a-25 d-35 g-15 h-20 i-18 j-22 k-19 m-22 n-31 o-19 s-22 u-31
take_my a-20 i-17 j-16 p-17 q-26
take_off a-17 b+18 l-17 m-21
take_that b+16 m-23
take_this l+20 m-23 v-18
take_to d-17 j-17
take_walk d-19
takin* a+16 b-28 d-25 i-17 l-20 m-34 o-17 s-29 u-20
taking a+16 b-28 d-25 i-17 l-20 m-34 o-17 s-29 u-20
taking_@person h-23
taking__@medicine a-15
taking__a a-22 p-17
taking__to a-15
taking_me a-22 m-25 n-15 r-18
taking_my a-19 r-15
taking_new a+23 h-19 m-20
tal a-20 d-17 e-20 f+29 g-18 h-17 i-16 j-18 l-15 m-26 u-21
tal$ a-17 d-15 e-19 f+26 j-15 m-23 u-19
talk b-28 h-20 i+22 j-18 n-17 o-19 p-17 q-29 r-16 s-15 u-30
talk__@clinician i-15
talk__@person a-17
talk__billing i+16
talk_to b-19 i+21 m-33 u-16
talke* m-18
talked m-18
talki* a-19 b-17 l-20 r-20
talking a-19 b-17 l-20 r-20
talking__@machine m-17
talking__a m-17
talking_to m-24 u+17
tamales m+20 u-15
tanto d-15 i-17 n-17
tarde b-38 c-28 d-33 e-26 f-22 g-23 h-26 i-29 j-34 k-24 l-25 n-39 o+22 p-22 q-37 r+20 s-21 t-21 u-27 v-25
tardecito d-17 m-18 n-18 q-16
targe* h-21 u-17
target h-21 u-17
target_@open h-19 m+16
tarjeta b-24 d+18 h-17
taxi h-19 i-16 j-26 n-24 p-18 q+24 u-16
te e-17 n-18 t+17
tea m-16
teeth m+15 u-16
telef* j-16 u-22
telefono j-16 u-22
telefono$ m+20 u-18
telefono_de m-19
tell a-18 b-28 i-15 k-17 l-37 n-24 o-30 p-27 q-25 v-29
tell__@clinician m-19
tell__about a-23 b-17 d-27 i-27 m+23 r-17
tell__how g+15 m-17 u-22
tell__more m-23 u+15
tell__the i-22 u-16
tell__this m-15
tell__to m-26
tell_me a-28 b-24 i-29 k-16 l-35 n-21 o-29 p-23 q-23 r-26 s-23 v-26
tell_the m-19
tempr* m-21
temprano m-21
temprano$ m-18
ten g-19 i-16 r+18 u-21
ten_minutes m-15 r+17
tener s+15 u-17
tengo b-16 c-21 e-25 f-24 h-26 j-26 k-27 l-36 m-56 r-26 t-21 u-21
tengo_@visit b-24 d-17 o-17 q-16 v+17
tengo__@cancel d-22
tengo__@fetch g-30 i-16 u-21
tengo__@pay d+25 g-15 n-17 o-17
tengo__a n-18
tengo__ayuda g-15
tengo__ese n-19
tengo__quiero b-15
tengo_acompanante n-19
tengo_que a-36 i-35 l-15 m-20 p-43 s-28 v-18
tenis a+23 d-24 g-21 h-28 i-19 j-24 l-20 n-28 o-19 q-18 u-28
terapeuta a+23 i-17 m-22
test j-21 u+16
test$ m-25 u+17
texas m+19 u-23
texas$ m+22 u-19
text a-21 b-41 d-36 e-19 f-16 h-25 k+16 n-44 o-45 p-31 q-31 r-24 s-28 t-18 u-15 v-35
text$ k-25 u-18 v-18
text__@relative k-16 m+21
text__directions j+18 m-22
text__now k+19 l-17 m-18
text__the a-19 i+21 k-17 l-17 m-23
text__to l-21
text__you m-19
text_from u+16
text_list k+17 l-18
text_me a-33 g-41 i-22 k+20 m-34 o-21 q-16 u-33 v-15
text_the m+16
text_to i-15
text_you m-16
texte* l+16 m-33
textearme l+16
textearme$ l+16
texteen l+20 m-22
texteen$ l+19 m-21
texti* d-21 f-20 j-18 m-16 n-23 o-22 p-18 q-21 r-23 s-20 t-22
texting d-21 f-20 j-18 m-16 n-23 o-22 p-18 q-21 r-23 s-20 t-22
texting$ g-26 i-27 k-20 l+30 m-34 v-28
texting_me a-28 g-38 i-31 l-16
textos l+17 m-30
texts a-48 b-35 c-16 d-33 e-20 f-19 g-31 h-25 i-45 j-33 k+28 l+41 m-39 n-38 o-39 p-27 q-37 r-33 s-24 t-28 u-23 v-17
th d-19 h-20 j-20 l-16 m-26 o+24 p-16 q-20 r-19 v-16
thank a-28 c-20 d-25 e-16 f-28 g-29 h-36 i-24 j-30 k-24 m-22 n-21 o-26 p-23 q-28 r-27 s-20 t+39 u-34 v-29
thanks a-27 c-36 d-26 e-48 f-44 g-39 h-47 i-41 j-42 k-31 l-18 m-25 n-37 o-45 p-24 q-42 r-39 s-41 t+56 u-45 v-45
thanksgiving a-21 d-16 h+22 t-23
that a-27 c-16 e-33 f-53 g-25 h-52 i-39 k-19 l-60 p-17 r-34 u-21 v-18
that$ a-26 b-28 d-15 f-16 h-18 l-19 n-53 q-38 t-35 u-49
that_@visit b+18 m-19
that__@move o+16
that__be n+16
that__is n-18
that__it m-17
that__me m-29 n-17 p-25 q+20
that__my c-16 d-17 n-19 o-23 p-17
that__not g-17 q-17
that__still j-22 m+18 n-21
that__the d-19 j+21 m-16 u-18
that__to b-16 m-26
that__what g-21 m+25 n-22 u-18
that__you m-16
that_a d-16 m-21 o-17 q-18
that_again k-18 n-19
that_bad m-18 s-15
that_day a-35 b-25 g-39 h-16 j-35 m-67 n+18 o+23 s-24 t-19 u-37
that_for m-17
that_going m-18 q-20
that_helps m-18 t+18
that_i o-15
that_is a-15 d-33 g-36 i-17 j-37 m+17 p-20 r-20 s-25 t+19 u-41
that_morning o+16
that_normal m-19 u+16
that_ok a-20 j-20 m-36 o-23 p-18 u-23
that_opening m-19
that_right d+16 j+17 m-24 n-19
that_to m+16
that_true m-19
that_was b-26 c-16 d-21 g-18 j-19 m+17 n-20 o-21 p-21
the a-28 c-79 e-64 f-84 g-52 h-21 j+19 l-24 m+26 n-60 p-27 q-31 t-40 u-20 v-37
the_# d-23 h-22 j-24 l-17 m-21 o+24 p-19 q-22 r-20 s-20 u-16 v-17
the_@book a+23 i-17 k-23 l-15 o-19
the_@call a-27 b-29 d+15 g-16 j-22 l-30 o-22 p-19 q-22 r-18 u-19 v-29
the_@clinician b-19 c-23 e-28 f-17 g-31 i+38 j-39 k-38 l-38 m-37 n-45 o-37 p-36 q-32 t-20 u-51 v-29
the_@day a-28 b+17 d-22 e-15 j-17 q-15 s-17 u-25
the_@door d-27 h-24 i-18 m-46 n-18 r+23 u-27
the_@food j-18 m+16
the_@holiday b-19 d-16 h+19
the_@hours m+17
the_@insurer i-21
the_@medicine r-16 u-20
the_@parking h-24 i-18 j-31 m+33 u-18
the_@pay a-16 j-17
the_@person m-18
the_@place a-40 b-31 c-22 d-41 e-18 f-21 g-29 h+35 j+22 k-21 l-28 m-33 n-30 o-30 p-33 r-28 s-30 t-16 v-30
the_@price a-19 g-16 h-16 i-19 j-30 u-33
the_@relative b-22 d-21 g+17 i-18 j-33 n-24 q-18 s-16 t-17 u-27 v-16
the_@ride b-19 l-18 m-31 o-15 p+31 q-18
the_@texts a-35 b-27 d-32 e-19 f-15 g-23 h-26 i-34 j-32 k+26 l+20 n-35 o-35 p-25 q-27 r-36 s-25 u-40 v-26
the_@traffic j-16 m+22 r-19 s-17
the_@treat i-19 j-26 m-34 o-23 q-16 u+20
the_@vehicle a-19 b-19 d-22 h-25 n-22 o-23 q+17 s-22 u-21
the_@visit b+32 c-16 d+28 e-17 g-15 h-25 i-32 j-43 k-26 m-64 o-38 p-18 q-27 r-32 u-50
the_@wrong a-21 b-18 d-20 h-21 i-20 k-15 m-40 p-16 q-15 t-19 u-18
the__# d-18
the__@call a-18 h-29 j-24 u-16
the__@cancel m-21
the__@clinician a-21 i-21 m+20
the__@clothes j-18
the__@date d-27 g-15 i-16 l-18 m-37 o+24 p-17 q-21 r-20 u-18
the__@day a-19
the__@door h-18
the__@holiday m-16
the__@open d-20 i-16 j-40 m+24 o-20 s-17 u-17
the__@place d-23 h-27 i-15 j+20 m+22 o-16 u-28 v-16
the__@price a-15 j-26
the__@relative a-15 d-17 j-17
the__@stop j-24 k-21 l+27 n-15 r-19 v-18
the__@texts m-17
the__@visit j-28 m-20 n-22
the__a d-21 j-18 m+16 u-21
the__about m-24
the__after i-16 m-31 n-28 s-15
the__again l-25 m-20
the__all j-17
the__am m-16
the__and b-23 m-31 n-16 q-17
the__as m-18
the__available i+19 m-17 q-18
the__away m-19 s+19 u-19
the__back k+24
the__be j-18
the__before a-20 d-16 m-28 o+17 u-19
the__but m-25
the__can b-17 d-15 j-16 m-23 n-17 u-16
the__day a-28 b-17 j-19 m-39 n+19 q-16
the__do m-26 n-16 o-21 u-24
the__for l-22 o-25
the__free d+17
the__from u-18
the__god m-20
the__goes m-19 s+19 u-19
the__home h-16 o-17 q-22
the__how a+26 m-28
the__i l-19 m-44 n-23 s-17 u-23 v-24
the__idea l+17 v-17
the__in a-15 i-17 j-35 m+25 n-21 r-21 u-33
the__is a-19 b-35 d-37 e-16 f-22 g-24 h-37 i-38 k-18 l-31 n-29 q-39 t-17
the__it m-28
the__keep h+18 m-28 u-16
the__know m-17 u+15
the__lady p-21
the__last a-18 d-19 i-15 n-27
the__like d-15 j-18
the__list a-15 k+16 l-18
the__locked j+18
the__lol d+16 m-15
the__me a-31 d-17 h-18 j-19 m-27 o-20 p-20 u-21
the__mean m-16
the__my a-20 b-21 d-19 j-25 n-18 q-22 u+16
the__night m+32 n-21 s-19
the__not m-19
the__now d-18 g-25 q-20 s-16 u-23
the__number d-21 l-16 u-19
the__of a-17 b-21 d-35 f-25 g-41 i-37 j-23 p-16 q-22 u-19
the__off m-23 n-20 q-19
the__on a-39 b-27 c-16 d-17 f-16 g-18 h+18 l-15 m-21 n-26 o-30 p-17 q-20 t-16
the__one h-21 i-23 j-26 k-19 l-18 n-20 o-29 q-19 t-16 v-18
the__online a+15 m-16
the__or a-16 j+19 m-18 n-17 r-19 s-16
the__place j+15
the__please a-24 c-17 k-21
the__reach d-17 i+20 m-16 u-17
the__right j-22
the__running m-16 r+16
the__set h-16
the__slow m-17 r+19
the__start a-16 h-16 m+23
the__that d-16 u-17
the__the b-20 g-21 l-16 r-23 u-20
the__thing g-16 l-22 p+17 u-16
the__this g-20 j-17
the__to d-27 i+21 j-32 n-21 r-17 u-33
the__tv h-15 j-20 u+19
the__up a-20 j-18 r+16 u-20
the__was a-20 b-20 i-16 r-19 t-17
the__we a-15
the__week m-19
the__what m-23
the__will m-27 o-16 p+17
the__with a-18 m-24 n+16
the__you b-17 d-26 h+21 i-23 m-26 t-16
the_baby m+17 r-15
the_back j+15
the_bank h-20 m+23 n-16
the_best a-19 d-19 i-21 u-23
the_car a-15 k-23
the_choices g+21 m-19
the_cross d-15 j+18
the_day a-29 d-21 j-16 m-34 o+20 p+15 q-27 u-21
the_driver m-22
the_dumb a-17 m+21 n-17
the_first i-16 m-17 n-21 r-16
the_form a+17 o-18
the_front a-21 d-22 l-17 u-15
the_game m+24
the_girl a-16
the_harold u+16
the_hospital j+25 m-15 u-26
the_iv m-26
the_lady i+17
the_latest h+21 m-18 u-18
the_letters g+17 m-16
the_library h-15
the_list g-30 i-24 j-19 n-20 q-15 v-15
the_lot a-18 e-15 m-28 r+23 u-17
the_love m-20
the_mall h-19
the_meeting m+17
the_morning m-18 r-15 s-17
the_news d-23
the_next i-16 j-27 m-28
the_night n+15
the_number j-16 u-17
the_odds g-16 u+16
the_old p-17
the_one m-19 u-17
the_past h-22 m+23
the_perdi m+17
the_place m-19
the_point m-19 u+18
the_reminder m-16
the_right j-16
the_room a-24 m-30 n+21 s+18
the_sacar m+20
the_same l-15 m-28
the_seeing m+15
the_soonest a+15 u-15
the_store m+16
the_street j-17 m-24 r+18
the_success d-16 u+16
the_time a-28 b-15 d-28 h-18 o+18
the_truck m-16
the_vet m+24 u-26
the_wait a+16
the_way h-18 o-18 q-19
the_week a-21 b-16 o+22 u-16
the_whole m-25
them c-18 d-22 g-16 i-24 j-16 n-19 o-18 q-16
them$ a-18 i-17 o-15
then b-18 i-18 j-18 l-19 n-31 p-17 s-21 u-31
then$ i-15 j-15 l-17 n-20 o-19 q-22 r-17 u-24
therapist a+21 i-21 l-16 m-15
there a-16 b-21 c-22 e-23 g-37 k-36 l-82 m-20 o-22 t-24
there$ a-32 c-31 d-52 f+18 g-41 h-51 i+21 j-19 l-48 m-25 o-25 s-42
there_@day b+20
there_@parking m+17 r-17
there__# a-29 b-19 d-28 h+26 i-34 j-30 m-23 n-28 q-23 r+16 u-17 v-22
there__@day d-21 i-20 j-15 o-16
there__@parking d-18 j+22 m-22 u-16
there__@person i+17 u-21
there__@price d+18 m-25
there__@traffic r+16
there__@visit a+22 d-20 h-16 m-16
there__a d-15 m-27 n-18 q-15 u-18
there__am q+17
there__at j-23 m+16
there__can h-17 m-20
there__for i-19 j-19 u-24
there__get n+20 q-21
there__i h-18 m-18
there__if d+22 m-23 o-20
there__in m-17
there__is m-17
there__kind m-15
there__near j-21 m+15
there__no m-18 v+17
there__not j-19 m-17 q+16
there__of m-18
there__on j-20 m+22 r-20
there__opening a+16 m-19
there__or j+17 m-15 u-15
there__place u-16
there__ten r+18
there__the a-21 d-17 n-18 r-24
there__there i+19
there__to a-19 d-17 i-17 m+15 q-16
there__way a-18 j-17 n-16
there_a b-31 f-16 h-39 l-15 n-53 o-20 p-16 q-34 r-45 s-34 u-19 v-32
there_an a+20 m-20
there_and n+20 q-24
there_another a-16 b-15 m-19
there_any a-28 f-15 h-23 j-21 m+20 r-19 u-17
there_anybody m-16
there_anything a-19 n+15
there_but j-17 m-15 q+16
there_by m-15 q-17
there_in i-21 j-15 m-15 r+20
there_is d-21 i-21 m-35 o-17 s+23 u-16 v+21
there_on a-17 i-17 m-17
there_this m-15
there_til n-18 q+17
these a-26 b-34 f-17 h-25 j-26 k-34 l+26 m-25 n-31 o-29 q-26 r-25 s-17
these$ b-16 c-18 m-25 q-20 v-21
these_@texts m-20
these__are u-15
these_off l+20 u-16
they b-25 c-17 f-19 g-27 h-37 j-18 k-21 l-24 n-16
they_@cancel m+17
they__# o-15
they__for m-15 u-16
they__me a+20 m-25 u-20
they__my d-23 h-19 n-16 o+17 s-18 u-18
they__that u-19
they__to m-19
they__you d-16 u+16
they_do a-18 d-16 u+22
they_get m-17 u-17
they_put d-19
they_will p+17 u-15
thing g+18 i-17 j-18 m-31 o-27 r-21 u-17 v-24
thing$ a-21 s-16 u-24
thing* a-16 m-28
things a-16 m-28
think a-17 b-15 c-16 d-25 e-19 f-17 g-23 h-16 k-15 l-28 m+15 n-29 o-15 p-20 r-15 t+18 u-28
think$ a-16 v-15
think* a+21 b-15 d-15 g-16 u-21
think__it a-18 b-18 m+21 n-18 u-18
think_about a-18 m+20 n-17
think_you m-23 t+21
thinking__it a+17 m-17
this d-15 e-34 h-23 i-18 j-24 k-25 n-35 o-35 p-55 q-34 r-32 t-21
this$ f-37 h-32 j-48 l-37 m-29 n-27 o-22 p-15 r-16 s-29 u+35 v-20
this_# m-20
this_@call a-22 b-19 d-22 g-22 h-15 i-26 u-22
this_@day a-21 b-18 m+27 u-17
this_@drug h-17 u+19
this_@month a+21 d-15 m-17 u-17
this_@symptom g-20 m-23 s+24 u-23
this__@animal m-18 u+19
this__@call a-21 b-17 d-22 g-18 h-16 i+18 l-21
this__@clothes l-16 m+16 v-20
this__@english a-17 c+18
this__@month m-20 v+18
this__@relative m-16
this__@spanish c+17
this__@treat j-18
this__a a-20 j-22 m-37 v+21
this__again g-16 l+22
this__do g+23 m-17 u-19
this__for l-22
this__from f-17 j-19
this__harassment l+16
this__her l-16
this__i m-22 u-17
this__in m-15
this__it m-23
this__last m-18
this__me m-29
this__mr m-16
this__my g-17 i-17
this__new m+15
this__no m-17 u-19
this__not a-17 b-19 d-16 i-20 l-30 m-23 s-15 u-35 v+39
this__of m-21
this__off l+18 m-23 v-20
this__the d-18 j+20 m-33
this__to m-26
this__what g+21 u-17
this_a u+16
this_about u+24
this_am v+18
this_and d-19 u+21
this_for m-18 v+17
this_going d+15 m-21
this_help g+19
this_in a-23 b-16 c+22 l-15 m-19 u-28
this_is b-35 c-24 d-36 f+18 g-22 h-21 i-30 j-26 m-19 n-16 o-19 s-19 u-21 v+27
this_list m-16
this_morning f-20 m-27
this_number d-22 i-28 m-40 u-18
this_one m-25
this_or u-16
this_place m-20
this_seeing m+16 u-17
this_texting m-19 v-16
this_the j-26 v-16
this_thing a-19 d-17 g+24 m-22 u-22
this_thread l+19
this_week b-18 l-16 n-19 s-21 u-32 v-20
this_what u+23
this_work g+19 m-17 u-17
this_works m-19
thoug* l-19 m-29
though m-21
though$ m-16
threa* l+17
thread l+17
thread$ l+17
three m+16 u-18
three_is m+19 u-16
throu* g-18 l-23 n-15 r-16 s-16
through g-18 l-23 n-15 r-16 s-16
through$ m-16 p-16 u-15
thu a-18
thurs m-17
thursday a-21 b+28 c-15 d-20 h-24 i-20 j-16 k-21 m-42 p-23 r-20 t-17 u-24
thursdays m-20 o+15
ticket$ m+18
tiemp* a-16 d-20 h-17 o-17
tiempo a-16 d-20 h-17 o-17
tiempo_antes n+16
tiene a-17 b-22 d+19 e-16 g-16 h-27 i-25 l-20 m-18 n-30 o-22 p-17 q+16 s-17 t-15 u+17
tiene* n-22 q-24 u-42 v-20
tiene__@visit u-15
tiene__trabajar q+16
tiene_la u-16
tiene_que m-18 n-18 q+22 u-17
tienen n-22 q-24 u-42 v-20
tienen$ a-16 d-18 h+19 m-26 u-16
tienen__para m-20 o-24
til a-17 d-16 j-20 m-17 n-24
til__am n-18
til__ok n-18
til_i n-18
till a-18 n-24
till_i u-19
till_it m-16
time c-15 d-16 f-23 g-37 i-36 k-17 q-15 r-24 u-50 v-23
time$ h-18 l-24 m-25 n-17 u-22
time__@day h-18 o+18
time__@open h-18 m+20
time__@place h+23 m-24
time__@stop a-17 m-17
time__another m-19 o-17
time__get a-15
time__i d-20 m-30 n+17
time__it d-18 h-17 j-27 m+20 n-19 u-22
time__target h-19 m+16
time__the a-18 d-16 i-16 j-23 o-23
time__you m-25
time_can h+16 m-19 n-17
time_do a-16 d-16
time_does d-15 n-16
time_for a+18 m-23
time_is a-21 d-23 j-37 n-24 u-22
time_should m-26 n+19
time_you h+16
times l+16 m-19 n-24
tired m-22 s+22 u-16
tmrw l-25 m+21 o-21 r-15
tmrw$ a-24 l-23 m+17
to a+16 d-23 e-78 f-89 h-52 i+18 l-33 q-16 r-41 s-56 t-42 u-38 v-37
to$ a-25 d+19 g-27 n-30 q-22 u-19
to_# m+19 o-18
to_@book a+16 i-20 o-18
to_@call d-17 g-18 i+31 m-44 n-19 p-25 q-18
to_@cancel a-29 d-23 k-15 l-16 n-19 p-15
to_@day a-15 m-18 o+21
to_@drive a-30 b-16 d-23 h-18 i-31 j-25 l-16 m-37 o-16 p+17 q+26 r-26 s-21 u-20 v-25
to_@drug b-15 d-16 r-17
to_@eat a-16 n+24 o-15 u-21
to_@english c+24 k-20 m-25 o-20
to_@move b-24 c-32 d-43 g-24 h-16 i-30 j-26 k-24 l-22 n-44 o+39 p-28 q-33 s-29 t-16 u-33 v-19
to_@parking j+17
to_@pay a-18 n-21
to_@price m+16
to_@stop a-17 b-18 i-17 u-16
to_@visit a-21 b-18 m+22 p-21 r-16
to__@cancel b+17
to__@clinician b-22
to__@clothes a-21
to__@date o-16
to__@day o+16
to__@drink u-17
to__@insurer i-20 m+18
to__@late m+18 n-16 q-15
to__@machine m-17
to__@medicine m-15
to__@parking d-25 j+15
to__@person i+21 o-17
to__@place m-27
to__@price d-19 m+22
to__@relative b-24 d-20 g-18 j-19 n-20 p-18
to__@staff i+16
to__@symptom s+23 u-21
to__@texts i-18 k+19 l-18
to__@treat a+20 i-16 k-16 m-18
to__@visit l-20 m-38 n-18 v-15
to__a b-16 k-17 l-25 n-28 p-30 q+19 r-16 u-18 v-24
to__about b-16
to__after i-17 n+17 o-24 q-31 r-20
to__again l-21 m-18
to__airport j-18 m+20
to__an a+25 b-21 m-22
to__any m-16
to__anything a-33 d-22 m-18
to__at n-18
to__back m-28 o-16 u-24
to__be a+17
to__but a-19 l-15 o+16
to__by b-15
to__day m-18 o+19
to__days m-16 o+19
to__for b-21 d-21 g-15 i-16 o-20 u-16 v-16
to__forward m-15
to__gym d-16 m+15
to__her m-22
to__home m-15 n-26 s-16
to__i g-18 l-25 n-16 r-15 u-22 v-19
to__if b-17 u-17
to__in a+27 b-22 d-35 g-17 h-26 i-28 j-35 l-19 n-36 o-19 q-23 r-24
to__is d-17 m-23 n-19 q+16
to__it c-20 g-27 i-23 j-24 k-30 l-32 m-63 n-24 o+18 p-33 q-34 s-19 v-18
to__list a+16 g-19 k-16 l-16
to__me a-21 b-44 g-29 h-16 j-25 m-32 n-27 o-30 p+28 q+18 r-32 s-26 v-32
to__mine a-15 o+19
to__my a-23 b-19 d-20 g-25 i+18 j-26 k-25 l-29 n+17 p-35 q-45 u-37 v-27
to__next m-15
to__now m-18
to__of d-16
to__off a-24 i-22
to__on b+25 d-18 i-23 k-23 o-22 u-18
to__one a+16 i-18 l-18
to__or m-18
to__out d-27 i-26 k-24 p-21 r-20
to__patient i-17
to__place m-16
to__problem n+16
to__ready a-18
to__right m-18
to__seen a+20 u-17
to__so i-17 m-21
to__someone m-17 p-15
to__sunny d-16 m+16
to__texting m-16
to__that m-19
to__the g-19 j-19 k-20 l-19 n-19 o-25 q-26 r-22 u-36
to__there b-20 d-29 h-16 j-20 m-39 p-15
to__this c-27 l-34 m-26 n-21 p-17 u-34 v-37
to__time a-15 n-15
to__to d-29 j-33 n-34 o-15 p-34 v-16
to__tomorrow m-16
to__up i-17 m-21
to__wedding m+19 n-19
to__week a-21
to__what m-17 u-16
to__with d-21 m-32
to__you a+19 d-24 g-16 l-18 m-30 u-24
to__your a-17 i-17
to_a d-19 g-19 n-31 p-22
to_answer g+19 m-22
to_ask a-28 b-20 n-19 o-15 p-30
to_bail b+19 m-20
to_be b-20 c-26 f-17 g-32 h-18 i-15 j-33 k-24 l+19 m-16 o-25 p-34
to_bring a-22 d-22 u-15
to_come i-23 l-18 m-35 s-15
to_do d-27 i-24 j-24 m-23 q-22
to_feel s+16
to_find j+18
to_fly d-20 m+18
to_get a+39 b-27 d-29 g-26 h-19 i-23 j-28 l-21 m-36 o-34 r-19 s-24 u-39 v-17
to_give a+19 m-19 u-15
to_go b+16 m-31 q+17
to_have a-27 b+15 i-23 m-22 o-16 p-23 q+17
to_it m-18
to_keep a-17 m-23 n-17
to_know a-26 m+17 o-17
to_leave m-16
to_make a+21 m-22 o-15 u-16
to_me a-28 b-18 d-19 l-19 p-24
to_my b-25 d-25 g-18 i+22 j-18 n-21 o-21 p-21 q-23
to_opt a-19 i-22 l+17 m-18
to_pee n+17
to_put a-19 d+20 m-21 n-16
to_reach d-16 m-15 u-16
to_receive l+18 m-17
to_return a-15
to_see a+33 b-16 i-20 m-21 u-17
to_set u-16
to_skip a-20 b+22 d-17 i-16 n-20 u-18
to_sleep u+21
to_snow d-20 m+18
to_somebody a-18
to_speak c-19
to_take b-19 l-17
to_talk m-18
to_text i-21 m-20
to_the a-15 b-21 c-17 d-29 g-30 k-24 l-31 m+22 n-43 p-33 q-33 r-25 s-22 u-23 v-21
to_this m-17
to_try a+36 b-18 m-35 o-20 u-20
to_turn m-16
to_use m-16
to_wait m-15 n-24 u-15
to_work b-17 h-16 i-20 m+16 p-18 r-19 u-24
to_you b-16 d-17
to_your m-17
todav* r-19
todavia r-19
todavia$ q-20
today c-17 e-18 g-17 j-29 k-17 l-20 n-24 p-22 q-35 u-31 v-19
today$ c-15 g-15 j-27 k-15 l-18 n-20 o-52 p-20 q-30 u-27 v-17
today__@treat s+16
today__tomorrow m-15 o+15
today_is h-19
todo n-16 o-19
todo_por m-16
told b-21 i-25 n-24
told__@stop m-23
told__to m-23
told_me m-16
told_you a-17 d-17 n-20 o-17
toman d+17 m-20
toman__@insurance d+16
tomar h-15 n+23 o-21 q-22
tomo a-25 g-20 m-25 n+27 o-18 q-15 s-17
tomo_@medicine a-21 g-17 m-19 n+20
tomor* d-18 f-17 l-16 n-29 p-16 r-25 u-22
tomorrow d-18 f-17 l-16 n-29 r-25 u-21
tomorrow$ d-17 n-18 r-21 u-20
too d-20 j-16 m-35 n-20 q-17 r-15
too$ b-16
too_@late h+16
too__to m-17
too_much m-16
took a-18
top f+15 u-19
top_of f+15 m-16
total d+23 m-21 u-16
total$ d+23 m-21 u-16
touch p-15
town d-15 h-17 n-17 u-18
traba* a-26 f-17 g-16 j-24 k-18 l-22 p-20 r-15 s-19 v-16
trabaja m-23 n-20 u+19
trabaja$ m-23 n-17 u+19
trabajan h+17 m-28 n-22 o-17 u-22
trabajan_con d+18 h-19
trabajar d-15 m-20
trabajo h-26 j-15 m+18 n-27 q-24 u-25
trabajo$ d-27 h-20 m+26 o-22 q-18 r-17 u-21
trabajo__otro o+15
trabajo_hay m-20
trade d-21 h-15 m-30 n-20 o+18 u+16
trade_with o+15
traffic a-22 b-28 d-20 f-17 h-32 i-22 j-29 l-16 m+23 n-20 o-27 p-19 q-20 r+17 s-28 u-27 v-22
trafico a-16 j-20 q-18 r+22 s-17 v-17
traiga p+18 q-18
train a-16 h-20 n-18 q-20 r+21 u-19
trans* a-17 d-20 n-19 o-17 u-18
transfer i+18
transfer__to i+19 m-18
transfer_me i+19 m-18
transport m-15
transportation d-21 m-16 p+17 u-16
transporte a-15 j-21 m-21 r-22 u-23
trash a-15 d-19 m+22 u-17
trash$ m+17
trata g-15
tratamiento c-16 e-23 f-20 g-29 h-19 i-33 j-32 k-18 l-28 m-42 n-17 o-33 p-21 q-34 r-26 t-18 u+24 v-25
treat g-18 j-15 n-17 u+20
treat$ g-17 m-25 u+24
treatment g-23 h-17 i-26 j-24 k-25 l-17 m-50 n-19 q-19 r-19 s+20
trip d-16 u+20
trip$ m-23 u+21
truck a-22 b-16 d-23 i-19 k-16 p-15 s-16 u-20
truck__not m-15
true u-20
true$ m-19
trust b+16 u-16
try a+41 b-21 d-18 i-23 l-16 m-38 o-26 r-16 u-26
try_it a+21 m-15 o-15
try_this a+22 m-26
tuesday a-36 d-23 e-20 h-35 l-18 n-22 o+27 q-26 r-21 u-19
turn a-32 b-33 c-23 d-29 e-19 g-17 h-17 n-20 o-31 q-25 s-22 v-18
turn$ j+17 m-23
turn__@texts m-24
turn__back k+25 m-25
turn__on k+21 m-22
turn__up k-19 l-17 m+21
turn_em m-16
turn_it l-16
turn_my k+16
turn_off k-16
turn_on m+17
turn_the r-15
turne* b-16 r-17
turned b-16 r-17
turned_# a-15 m+20 o-18 r-16
turno b+18 i-17 j-20 k-19 l-19 m-21 r-17
turno$ b+18 j-17 k-15 l-16 r-15
tv h-21 j-24 m+26 n-15 r-19 s-15
tv$ h-19 j-23 m+20 r-16 u+16
twice a-15 b-19 g-17 m-26 n-16 q-21 t-17 u-17
twice$ i-18 m-18 o-17 s+15 t-15
two d-25 g-18 h-18 j+18 l-15 n-18 r-17 u-22
type d-18 g+17 l-16 u-19
uber a-23 b-24 c-18 d-25 g-20 h-20 i-17 j-35 n-31 o-21 p-28 q+23 r+16 s-17 u-24 v-15
ubi a-20 b-16 i-17 j+24 l-16 m-20 o-17 u-15
ubi$ a-20 b-16 i-17 j+24 l-16 m-20 o-17 u-15
ubicacion i-25
uh a-20 c-17 d-26 e+27 f-26 h-21 j-21 k-15 l-23 m-35 n-18 q-18 r-15 t-15 u-26 v-16
uh$ c-16 d-17 e+27 f-21 g-16 l-22 m-28 u-19 v-15
un a-17 b-52 c-37 e-32 f-32 g-51 h-42 j-56 k-35 l-42 q-22 r+18 t-31
un_@drink m-22 n+21 u-22
un_@machine m-24 u+20 v-15
un_@relative m-24 p+24 q-20 u-19
un_@vehicle p-21 r-15
un__a d-15 u-18
un__de m-17
un__la o-17
un__no m-17
un__que m-17
un_iphone m+16
una a+31 b-58 c-38 d-28 e-31 f-25 g-36 h-40 i+37 j-48 k-41 l-47 m-23 n-24 o-16 p-38 q-51 r-45 s-21 t-24 v-50
una_@machine m-17 u+16
una_@person a-27 b-16 i+30 l-17 m-28 n-20 o-17 q-19 v-22
una_@visit a+45 b-34 c-16 d-29 g-18 i-33 j-19 l-18 m-36 n-32 o-37 q-16 r-20 s-20 u-26
una__de a-16
una__el o-18
una__en a+15 o-22
una__para o-17
una_carta i+15 m-17
under m-15
understand m-18
undo j-15 k+27 l-26 m-20 n-15
unite* a-17 l-25 n-17 q-15 u-16
united a-17 l-25 n-17 q-15 u-16
united_to l-16
uno a-18 d-23 g-24 h-17 i-17 m-32 o-24 s-17 u+16 v-15
unsto* e-18 k+26 l-23 m-25
unstop e-18 k+26 l-23 m-25
unstop$ e-17 k+22 l-21 m-23
unsub e-19 l+27 m-28
unsub$ e-17 l+21 m-24
unsub* u-15
unsubscribe$ k-26 l+19
unsubscribe_me m+20
up a+27 b-24 c-61 e-61 g-72 i-27 j-74 k-39 m-22 n-47 q-40 t-55 u-30 v-36
up$ a+23 b-30 c-37 d-30 e-39 f+21 g-47 j-50 k-39 o-20 s-44 t-34 u-26 v-40
up_@pay d+17 m-17
up__# a-16 l-19 m+17
up__@call h-17
up__@clinician a+21 d-18 i-22 m-25
up__@stop l+15 m-15
up__@symptom r-18
up__@visit a+21 b-17 d-16 m-21 u-18
up__a d-17
up__please m-17
up__the a+16 d-23 h-22 i-27 l-17 o-21 p-21 q-22 u-15
up__this m-20
up__time n-15 u-18
up_for b-15 d-20 o-16
up_from d+15 u-17
up_my m-19
up_please m-16
up_the b-16 h-19 j-18 m-23 r+16
up_with a+24 b-18 d-25 i-25 l-22 m-39 p-17 u-23
us d-25 e-17 f-15 g-20 h-28 i-21 j-19 k-19 m-17 n-23 o+19 q-23 s-22 u-30 v-21
us__it m-23
us_do b-16 m-29 o+17 u-15
usa a-18 g+21 m-22 u-19
usan m-17 u+20
use a-23 b-17 g+18 h-16 i-19 l-19 o-27 q-20 s-15
use$ m-17
use__@pay d+18 m-20
use_my d+16 m-18
use_this d-15 g+20 m-25 u-20
used m+16 p-17
used__be m+18 p-17
used_to m+18 p-17
usted* b-16 d-17 f-15 i-20 j-19 n-20
ustedes b-16 d-17 f-15 i-20 j-19 n-20
ustedes$ m-26 q-17 u+17
va a-27 b-17 c-31 e-31 f-25 g-30 h-32 i-32 j-29 k-22 l-31 n-39 o-34 p+31 r-29 s-25 t-21 v-36
vacat* m+18
vacation m+18
vale e-20 m+16 u-28
van a-34 b-33 d-30 e-15 g-24 h+19 i-26 k-18 l-25 m-47 n-27 o-36 s-25 u+28 v-16
veces a-19 m-18
veces$ u-15
vecino p+16 q-20 u-16
vende* a-17 d-18 m+27 n-15 u-23
venden d-17 m+25 n-15 u-23
veo j+15 m-17
ver a+18 d-15 i-17 n-21
ver__mi n-18
ver_a a+19 i-15 n-18
very m+19
vet b-17 c-18 d-27 e-33 f-24 g-16 h-16 i-17 j-26 k-17 l-27 m+35 n-17 q-17 r-17 s-15 u-31 v-22
vet$ a-15 c-16 d-20 e-31 f-21 j-20 l-23 m+37 t-17 u-25 v-19
veterans a+20 j-17 m-29
vez b-31 c-23 h-20 i-21 j-17 k+23 l-27 n-30 q-24 r-19 s-16 u-26
vez$ a-22 b-19 c-17 i-19 k+20 n-25 q-21 u-20
vez__@texts l-17
vez_los k+17 l-16
vi a+17
viernes a-16 c-22 d-19 h+19 i-28 j-18 k-17 l-19 n-19 o+20 p-18 q-24 r-18 s-16 t-22 u-21
visit g-15 i-23 j-29 l-23 p-29 q-15 r-27 v-17
visita a-18 d-15 n-19 o-16 r-16
visits m-15
volver__escribirme a-16
vomit* s+16
vomite m-16 s+15
vomited s+15
vote m+16
voy a-37 b+22 c-47 d-33 e-52 f-47 g-50 h-53 i-60 j-64 k-45 l-59 m-37 n-26 o-30 q-32 r+52 s-47 t-46 u-61 v-55
voy$ e-15 g-21 h-17 i-23 j-27 k-19 l-27 m-49 n-26 o-38 p-26 q-32 r+33 s-22 u-26 v-22
voy_@late a-15 b-31 d-16 e-20 f-20 g-15 h-27 j-17 l-19 n-16 o-29 p-20 q-20 r+21 t-20 v-17
voy__@relative m-19 p+22
voy__ir b+20 o-18 q-19
voy__mi a-16 b-19 m-29 n-25 p+20
voy__no m-18
voy_a a-22 b+20 d-19 g-22 i-18 j-22 l-17 n-18 p-16 q-18 s-17 u-24 v-19
voy_con m-21 p+21
voy_en a-18 d-15 i-17 j-16 m-23 o-19
voy_para o-17
voy_saliendo m-16 r+16
vuelt* m-15
vuelta m-15
vuelta$ m-15
vuelv* m-18
vuelvan m-18
vuelvan__los k+21 l-17
vuelvan_a m-18
wait c-15 d-19 i-22 m-27 u-28
wait__be a+17
wait__i n-18
wait__me q-21
wait__seen a+17
wait_for q-21
wait_there a-19 j-17 p-17
wait_to a+20
waiti* m-24 n-15 p+16
waiting m-24 n-15 p+16
waiting$ m-19
walk d-35 i-26 m-27 n-17 q+18
walk$ a-16 q+18
walk_@insurance a+23 d-24 j-16 m-19 q-18 u-21
walk__through a-22 q-16 u+19
walk_me a-22 q-16 u+19
walki* a-17 r+17
walking a-17 r+17
want a+18 c-16 d-29 e-18 j-41 m-26 n-24 p-25 q-24 r-32 s-22 t-29 u-38
want__# m-18
want__@person m-19
want__@stop k-18
want__@texts m-20
want__@treat a+18
want__a a-28 m+18
want__an a+15
want__any l-20
want__back m-15
want__be b-19 i-16 l+22 m-27
want__come a-17 m-26 q-16
want__day o-19
want__do a+22
want__get m-17
want__go m-19
want__it a+23 m-17 o-21
want__keep m+16
want__so b+15
want__talk a-16 i+17
want__the l-23 o-18
want__to a-22
want_a m-20
want_another o-20 v-15
want_in a+26 i-18 k-22 l-16 m-26
want_it b+18 m-28
want_me a-16 g+19 m-21
want_the m-15
want_them k+16 m-24
want_to c-19 d-24 g-35 j-25 k-36 l-20 n-29 p-16 r-20 u-22 v-28
wanti* m-19
wanting m-19
wanting_to a+16 m-17
wants u-18
wants_to m-16
war m+22
was b-51 c-38 e-28 f-34 g-40 h-48 i-27 k-38 l-46 m+32 n-62 o-23 p-53 r-36 s+19 t-19 u-42
was$ q-17
was_@late m+15
was__@drive m-17 q+17
was__@relative b-22 m+17
was__at m-17
was__for m-17
was__me m-23 p-17 q+21
was__my b-18
was__to d-18 n-22 p-20 q+19
was__today m+21 r-19 s-21
was_going q+17
was_it m-18
was_just q+16
was_there m-16 s+16
watch n+17 p-16 u-25
watch_the m+20
water a-16 d-26 n+31 q-18 u-24
way a-25 b-42 d-22 f-16 h-36 i-40 k-26 m-32 n-17 o-17 r+31 s-26 t-19 u-16 v-28
way$ a-22 b-23 d-24 i-17 j-24 l-17 m-41 n-22 o-30 p-23 r+28 s-24 v-16
way__get o-17 r-18
way__is m-16
way__the m-18
way_home p-18
way_to b-15 h-18 i-18 j-23 n-23 r-21 s-19 u-19
we d-25 e-47 f-54 g-55 h-65 i-36 k-48 l-63 n-20 o+15 p-29 q-24 r+19 s-53 t-16 u-68
we_@move b-26 m-17 o+22 q-16
we__@call a-16 m-21
we__@food m+17
we__a a-20 b-17 o+16 t-21
we__about m-25 r+17
we__another o+17
we__be m-17
we__by i+18
we__have m-19 q-16 v+15
we__i m-18
we__in m-20
we__it a-29 d-16 n-18 o+28 q-20 r-20 u-18
we__next a+17 m-17
we__not a-18 d-16 j-16 m-31 q-23 r-19
we__on m-22
we__see a-18 b-20 d-17 m+23 p-18 r-18 u-18
we__the a+18 b-23 d-17 i-19 k-15 n-22 o-20 s-15 u-17 v-18
we__there m-21
we__this m-17
we__to b+18 i-16 m-31
we__when j+16 m-18
we_are a-41 d-34 f-19 g-24 h-22 i-26 k-18 l-23 n-32 q-24 r+24 s-33 u-30 v-26
we_do b-19 d-22 g-16 h-18 j-17 l-16 m-39 o+17 q-23 s-16 u-20
we_get d-18
we_got b-21 j-20 m+18
we_had m+22 n-19 t-16
we_have c+16
we_lost b-19 o-19 q+19
we_will a-20 d-18 m+18 n-18 p-24 q-16 r-23 u-21
wear a-19 g-25 h-18 j-21 o-18 q-26
wear$ m-34 n+25
wear_@clothes n+17
wear_@symptom n+17 s-23
wear__@clothes m-18
wear__a m+19 n-19
wear__wedding m+19 n-19
wear_off m-18 n-26
wear_to m+19 n-19
weath* m+16 u-16
weather m+16 u-16
wedding$ m+19 n-19
wednesday h-23 m-30 o+21 q-20
week c-18 d-31 g-24 i-22 j-22 l-26 n-26 o+23 q-20 r-20 s-32
week$ d-26 g-20 i-15 j-19 l-20 n-32 r-15 s-26 v-25
week__better o+22
week_after o+21
weekend a-31 b-30 d-21 i-19 j-15 m+16 o-17 p-20 q-16 u-24 v-16
weekends d-17 h+23 i-17 m-24
weird m-19 s+17
went a-20 j-16
went_up u-17
were j-19 r+21
what a-18 b-29 c-43 e-39 g+22 i-22 k-33 l-67 o-25 p-41 q-19 r-59 s-31 t-51 v-49
what$ d-18 f-20 g-31 h-18 o-18 q-22
what_@clothes a-16 d-22 g-21 j-16 m-16 n+24 u-20
what_@door d-17 g-22 j+28 u-25
what_@place d-18 g-19 m-26
what__# d-19 g-17 h-16 j-19 m-23 u+17
what__@call g-21 h-16 j-18 m+17 u-19
what__@clothes m-20 n+18
what__@eat d-20 g-27 h-17 m+32 n-22 u-21
what__@food d-18 n+19
what__@hours a-18 d-17 h+15 j-23
what__@open d-18 g-17 j-20 n-21
what__@place g-16 j+16 m-32 n-16
what__@price d+18 g-26 h-23 i-17 j-39 u-44
what__@relative g+16 j-17 u-27
what__@treat a-17 g-18 j-22 m-24 n-15 u+18
what__@visit a-24 d-25 j-18 m-25 u+27
what__a a-20 f-18 g-32 h-19 j-30 n-35 u-15
what__about d-18 u+18
what__an a-18 d-17 m-17 u+19
what__are d-23 j+17 m-29
what__at a-15 m-16 u+17
what__be a-15 d+28 m-27 o-17 u-26
what__best j-15 m+25
what__bring j-16
what__can d-15 g+15 i-18 j-20 m-26 n-27 u-16
what__come d+15 m-18 n-20 q+15 u-18
what__cross d-15 j+18
what__do b-15 d-32 f-21 i-34 m-15 n+18 o-15 p-16
what__does d-25 h+16 j-15 n-25 q-16
what__for m-15 o-16
what__get u-18
what__going d+24 m-23 u-27
what__good f+22 m-25 u-19
what__got g-20 j-17 n-17 u-19
what__guys h-19 j-16 m-16 u+20
what__had b+18 m-19 o-16
what__have m-26 n+20 q-23 u-27
what__he m-16 n+15
what__i b-29 f-21 g+18 i-40 j-37 k-17 n-16 o-26 p-27 q+17 u-52
what__in m+16 u-17
what__is b-20 d-47 f-29 g-41 n-41 q-20
what__it d+27 f-31 h-31 j-21 m-17 n-45 o-35 q-30
what__latest h+21 m-18 u-18
what__letters g+17 m-16
what__like a-15 m-19
what__looking d+15
what__mean g+18 m-24
what__my a-31 d+21 f-21 i-19 j-38 p-16 u-35
what__need d-29 g+16 i-17 j-16 n-21 u-32
what__next d-15
what__number d-16 u-18
what__odds g-16 u+16
what__of d-26 g-21 h-16 j-17 n+23
what__on a-18 d-19 g-16 j-17 n-18
what__owe d+18
what__put d-31 g+18 m-31 q-17 u-22
what__reply g+16 m-25
what__run d+17 m-20 u-16
what__say g+21 m-15
what__send g+17
what__set d+15 u-16
what__she m-16
what__side j-22 m+18
what__success d-16 u+16
what__take d-28 g-17 h-18 j-20 n-17 q-24 u-16
what__target h-19 m+16
what__text g+16 m-19
what__that g-15 n-20 q-20 u-23
what__the b-29 d-22 f-57 l-19 n-36 o-18 q-46 r-21 s-30 u+16
what__there m-19 o+16
what__they a-20 n-16
what__this a-18 d-15 f-30 h-16 j-39 m+27
what__to g+18 m-22
what__up a-16 d-18 f+20 j-17 m-20 u-17
what__wear g-17 u-16
what__with d-19 m+23 u-20
what__you a-19 b-19 d-15 f-36 i-29 j+16 q-35 u-25
what__your f-16 g-33 i-23 u-34
what__zip d-17 h-15 j+21 m-22
what_a d-26 g-23 h-18 j-21 m+31 n-25 q-17 u-25
what_about a-24 b-17 d-33 j-17 m-43 n+27 o+27 q-21 r-16 u-30
what_all g+18 m-16
what_am a-19 j-16 m-23 n-21
what_are a-40 f-33 i-28 j-36 m-17 q-20 s-19 u+18
what_can a-34 h-28 j-22 o-21 q-29 u-31
what_day a+15 n-16
what_days d-20 h+19 j-18 m-22 u-27
what_do b-16 f-26 h-58 i-28 j-58 o-40 p-18 q-26 u-32
what_does d+28 h-25 n-23 q-25 u-44
what_else m-19 o+20
what_happens m-30 u+16
what_i a-28 b+18 d-26 i-15 j-25 o-32 q-25 u-33
what_if a-25 d-16 g-40 h-18 j-25 m-30 p-15 q+23
what_is b-32 f+24 g-30 h-27 k-17 l-31 n-65 p-23 q-61 r-24 s-36 t-20 v-24
what_kind d-22 g-19 j-20 n+23
what_should a-18 n-17 s-19 u-28
what_this g-19 u+17
what_time a-37 d-38 g-29 h+20 m+15 o-28 q-20 u-35
what_will d+26 g-17 m-23 u-25
what_would a-19 d+31 m-32 n-19 o-19 u-20
what_you d-20 j-18 m-26 n-18 q-17 u+19
what_your m-17
whate* d-22 g-16 h-16 u-23 v-18
whatever d-22 g-16 h-16 u-23 v-18
whatever$ l-22 u-16
wheel* m-22
when b-20 c-17 d-27 e-18 f-21 g-24 h+16 j-22 k-31 l-27 q-39 r-17 t-17 v-25
when__@drive n+16
when__@holiday a-16 h-20 m+18
when__all m-17
when__bring m-19 n-21
when__can h-17 m-18 n-17
when__come h-21 m-23 n-38 o-17
when__get a-23 m-26
when__got m-15
when__i i-25 j-23 k-18 m-27 q-17 s-26 u-24
when__in a-18 j-16 u+16
when__my n-17
when__start a+18 m-20
when__the a-30 d-20 i-18 j-23 m+20 n-18
when__we m-21
when__you h+25 j-18 m-31
when_can a+18 i-22 j-19 k-21 m-39 o-16 q-16 s-27 u-24
when_do d-19 h+22 j-20 m-20
when_does a-19 m+18
when_i a-18 h-25 i-15 m-36 n-29 u+19
when_is i-21 j-24 m+17 n-21 u-20
when_was m+20 s-15
when_you h-17 i+16 m-26
where b-27 f-25 g-30 h-34 i-20 l-24 n-19 o-25 p-29 q-30 r-45 s+16 u-53
where* m-17
where__@animal j-15
where__are j+31 m-27
where__at j+18 m-19
where__come d-20 j-25 m+27 n-22
where__guys j+16
where__i q-18 r-22 s-24
where__in m-19
where__iv m-20
where__me m-17 s+17
where__my m+17
where__place j+19 m-15
where__this j+19 m-15
where__was m-20
where__we j+16 m-18
where__you h-20
where_are h-18
where_at m-19
where_can j-20
where_did j-29 m+24
where_do m-27 r-19
where_does d-21 j-21 m+24 n-16
where_is a-16 d-21 j+21 r-15 s-16 u-16
where_the m-20
where_they m-17 s+17
where_you a-16 d-16 h-20 j+31 m-25
whereabouts m-17
which a-26 b-18 d-28 h-18 i-20 j+20 l-25 m-18 n-25 o-17 p-17 q-20 s-19 t-18 v-16
which_@door g-18
which__do l-18 m-30 n-16
which__i l-17 m-28 n-17 u-21
which__of m-22
which__the g-16 u-18
which__you m-20
which__your j+16
which_one g+17 m-25 u-18
whn j-17 m-21
who a-39 b-43 d-26 e-52 f-53 g-47 h-51 j-63 k-45 l-53 n-51 o-44 p-23 q+17 r-52 s-50 t-46 u+40 v+17
who__@call d-16
who__@drive m-16 q+20 u-17 v-18
who__@sick m+15
who__@wrong i-22 u-19 v+18
who__for v+17
who__i b-24 g-18 i+24 l-18 m-17 n-21 p-17 q-20
who__is m-18
who__maria i-16
who__me a-22 b-16 d-19 l-21 m-29 p-30 q+25 u+22 v-28
who__take m-21
who__texting g-17 i-20 l-20 m-23 u+26 v-29
who__the a-18 b-15 d-19 e-17 i-24 j-22 m+30 o-18 q-16 r-17 u-34 v-19
who__this f-19 i-16 l-17
who__tyler v+16
who_can a-17 m-23 q+17
who_dis d-16 e-19 i-19 m-28 v+19
who_do i+24 m-29 u-19
who_is a-33 b-24 c-26 d-40 f-31 g-24 h-22 j-33 k-21 l-42 m-15 n-21 o-23 p-29 r-27 s-27 t-21 u+32
who_this m-21 u+19
who_was q+18
who_won j-16 m+17 u-16
who_wrote m+18
who_you m-16
whoev* m-17
whoever m-17
whole m-25
whole_thing m-20
wht g+20 i-15 l-16 m-19
why a-19 e-20 g-25 h-15 i-34 j-27 l-31 n-26 o-23 p-28 r-22 t-16
why__have m-18 u+17
why__i l-16 m-32 p-19
why__so u-24
why__you u+16
why_did b-16
why_do a-17 d-18 i-21 l-16 m+18 p-17 v-15
why_is m+20 s-16 u-25
wife c-25 g-21 k-15 l-21 q-18 r-26 s-15
will c-31 e-34 f-28 g-20 i-36 j-43 k-42 l-49 o-20 s-17 t-18 v-50
will__# p-17 r+16
will__@day b+17
will__@drive m-21 p+20
will__@late m-28 p-20 r+26
will__@open h+17 o-16
will__@pay d+17 m-22 u-16
will__@relative a-27 b-30 d-22 m-17 o-15 q-26 r-24
will__a m-18
will__able o-16
will__back a-17 b-20 m+19
will__be a-28 b+19 h+21 i-18 m-44 p-35 q-39 r-32 s-36
will__coming b+16
will__go b+17
will__help u+17
will__home m-18 p+23 q-25
will__in b-17
will__it d-22 m+19 n-16 o-15 q-20 u-26
will__know m+16
will__let m-18
will__make m-19 u+18
will__me a-37 b-46 i-22 l-22 m-35 o-16 p+24 q+16 r-26 s-25
will__my a-17 b-18 d-15 n-31 q-18 r-17
will__need b+16 m-22 o-18 p-16
will__on d-16 p-17 r-16
will__set d+15 u-16
will__take b-16 p-19 q+16
will__the m-17 o-15
will__there b+22 d-21 h-20 m-31 n-21 o-23 q-21 u-17
will__to a-22 g-15 m+21 q-23 r-18 s-17 u-25
will__work m-23 n-16
will__you a-21 b-18 d-20 m+19 u-20
will_ask n-17
will_be a-27 b-36 d-24 h-24 n-36 q-30 r+26 s-26 u-31
will_bring m-16
will_do b-17 d-17 u-20
will_get a-16
will_have m-18 n-19
will_i a-17 b-22 d-31 h-16 m-48 o-18 p-26 q-25 r-18 s-25 u+36
will_it a-20 b-31 d+16 g-28 h-20 n-36 o-22 p-25 q-30 r-17 s-28
will_let m+16
will_my a-19 b-18 d+19 m-36 n+21 p-31 q-18 r-16
will_not b+33 d-34 h-31 l-19 m-49 n-35 p-42 r-42 t-20 u-23 v-16
will_see a-18 b-20 d-17 m+23 p-18 r-18 u-18
will_take a+25 b-28 d-22 h-21 m-32 n-17 p+20 q-38 s-16
will_the m-16
will_think m+16
will_you a-21 b-27 d-21 h+15 i-15 n-23 o-20 p-23 q+24 u-29
wine h-17 m+21
wish__any m-16
wish__receive m-16
wish__these l+16
with b-21 c-29 f-30 g-17 h-23 j-38 k-33 q-20 r-26
with$ d-25 e+25 i-15 l-25 m-33 n-19 v-16
with_@insurer d+15 m-18
with_@relative m-16
with__@body n-16
with__@clinician l-19 n-16 o-21 u-18
with__@medicine m-15
with__@relative a-17 b-16 d-16 i-19 m+19 n-21 u-19
with__@ride m-17
with__@texts l+27 m-26
with__@visit m-22 u-17
with__do m-20
with_a d-27 n-20 p-16
with_her a-18 m-20 n+21 q-17
with_me a-32 b-25 d-20 l-18 m-31 n+26 o-27 q-18 r-18 u-31
with_my a-25 d-23 g-20 i-29 l-19 m+19 n-21 q-26 r-18 s-18
with_someone m-19
with_the b-33 g-18 j-16 k-15 l+17 n-30 p-25 q-22 s-21 t-19 u-42
with_this d-15 m-35
with_you m-20
withd* m-18
withdraw m-18
witho* m-25 u-15
without m-25 u-15
without_a n-19
woke m-17
woke_up m-17
won j-19 m+25 u-23
won_the j-18 m+21 u-20
words d-20 i-16 u-21
work a-31 b-39 c-25 e-17 f-20 h-17 j-33 k-28 p-23 r-15 s-31 t-18
work$ a-20 h-19 j-20 l-25 m+28 n-36 p-25 r-33 s-17 u-26 v-20
work__bring p+17
work__day m-17 n+17 o-25
work__me g-15 n-18 p+17 q-17
work__next o-21
work_for d-18 g-19
work_instead m-16 o+19
work_now r-16
work_the m-20
work_this g+16
work_with d+16
worke* a+20 m-21
worki* d-16 g-16 h+17 m-16 n-15 t-15 u-15
working d-16 g-16 h+17 m-16 n-15 t-15 u-15
working$ b+16 m-18
works l-15 n-17
works$ m-21 u+19
works_better o+17
worry m-17
would f-15 g-40 h-24 j-27 n-29 p-29 s-35 t-17 v-23
would__@call i+17 m-16
would__@pay m-17
would__@price d-20 m+19
would__arrange a+17
would__be d+24 m-33 n-20 o-18 u-17
would__better m-20
would__bring m-23
would__get i-23 l-18 m-21
would__have a-19
would__instead m-16 o+19
would__me m+16
would__opt a-19 i-22 l+17 m-18
would__start m-16
would__to d-30 n-30 q-18 r-23 s-17
would__work m-16 o+19
would_a m-17
would_be l-25 n-27 r-18 u-33
would_i i-15 l-18 m-21 n-28 o-30 u+21
would_it a-22 i-17 n-16
would_like d-27 n-21 r-23 s-17 u-40
would_not m-16
would_rather m-22
would_you a-24 l-16 o-18
write g-15 u-20
write__poem m+16
write__resume k-15 m+20
write_a c-15 k-18 u-16
writi* i-17 n-15
writing i-17 n-15
writing$ m-15
wrong a-42 b-51 d-18 e-49 f-36 g-45 h-45 i-62 k-36 l-21 m-37 n-36 o-43 p-42 q-41 r-26 s-39 t-47 u-53 v+55
wrote m+16
wrote_@sick m+15
wtf m-20 n-16
x a-34 b+20 c-23 d-30 e+27 f-24 g-20 h-22 j-23 k-21 l-32 m-42 n-25 o-28 p-23 q-17 r-25 s-23 t-20 u-30 v-25
x$ b-21 c-18 d-18 e+28 f-19 g-16 i-16 j-16 k-16 l-22 m-29 n-15 r-16 u-21 v-16
xmas d-16 h+16 l-17
y b-17 c-29 e-31 f-27 h-34 k-30 l-45 m-52 n-29 o-26 q+20 s-37 t-24 u-51 v-38
y__@day b-21 o+19
y__yo g+17 m-19 n-15
y_no g-16 i-15 m-23 n-16
y_quiero a+16
y_si m-25 r-15
ya b+25 c-71 d-77 e-74 f-63 g-70 h-29 i-81 j-22 k-31 m-19 n-38 o-79 p+34 q-50 r+46 s-63 t-20 u-69 v-33
ya_@food b-16 j-15 l-17 m-23 p+16 q-15 r-16
ya__a a-23 j-15
ya__de l+17 m-19
ya__del m-15 p+21 q-21
ya__dije a-18 b-18 l-18 m+19
ya__el a-23 j-21
ya__en j-15
ya__eso a-21 b-24 g-26 i-17 l-24 m+29 p-20 r-17 u-22
ya__ir b+18 q-20
ya__ire b+25 l-22 m-21 t-17
ya__la b+15 j-21 l-21 m-18 o-22 p-19
ya__llego r+19
ya__lo m-17 p+22 q-21
ya__los a+15 m-21 n-18
ya__manden m-17
ya__mi b-18 l-17 m-21 p+20
ya__nada m-16
ya__necesito b+17
ya__no l-17 m-22 q-16 r-17
ya__papeles a+17 m-18 n-17
ya__por m-19 p+17
ya__puede n-17
ya__quien p+20 q-21
ya__quiero i-20 k-25 l+16 m-36
ya__voy b+23 l-18 m-22 p-15 q-16 r-16
ya_casi m-16 r+15
ya_comi b-17 l-16 n+17 r-23
ya_esta p+17
ya_estoy l-24 m-27 p-18 r+25 s-17
ya_le a-16
ya_lo b-22 j-19 l-22
ya_mande j-19
ya_me l-19 m-16 o-16
ya_mero r+18
ya_no a-36 b+42 c-28 d-28 e-19 g-35 h-20 i-44 j-29 k-36 l+22 m-36 n-37 o-36 p-42 r-42 s-19 t-31 u-26
ya_tengo n-19 p+25 q-35
ya_voy a-19 b-35 d-17 j-21 l-20 m-37 n-20 o-27 p-23 q-27 r+38 s-19 u-17
yea b+16 r-17
yeah m-18 p+16 q-17
year j-21 m+18 n-20 s-22 u-19
years b-21 d-17 h+15 l-19 n-17 q-16
yep p+18
yep_got p+17
yes b-30 c-22 d-34 e-31 f-23 h-20 i-28 j-31 l-35 o-28 p+16 q-35 s-20 t-19 u-38 v-22
yes__@drive p+19
yes__is q-16
yes__my m-16 p+18
yes_or d-16 l-15 m-22 n+15 u-18
yes_she p+17
yesterday$ i-28
yesterdays s+16
yet b-22 g-24 i-16 l-16 m+17 n-19 o-21 p-19 s-18 u-22 v-30
yet$ a-19 b-21 g-24 i-16 l-16 m+17 n-19 o-21 p-19 s-18 u-22 v-29
yo b-38 c-36 d-48 e-43 f+20 h-38 j-45 k-36 m-19 n-48 o-20 p-34 r-39 s-34 t-29 u-40 v+34
yo$ e-17 f+16 l-17 m-23
yo__soy m-18 v+20
yo_no a-25 b-28 c-20 d-30 e-16 f-19 g-25 j-18 l-30 n-23 o-26 p-17 q-32 r-20 s-17 u-23 v+31
yoo d-16 e-23 f+27 j-15 l-17 m-27 u-16
you b-38 c-34 e-73 f-36 h+52 i-27 k-21 l-49 n-83 o-44 p-126 q-34 r-87 s-76 t+32 u+18
you$ b-27 c-40 d-18 e-34 h-61 k-34 m-27 n-50 o-26 p-31 q-50 s-36 t+42 u-18
you_@call a-17 d-26 g-25 h-35 j-25 l-17 m+31 q-21 u-25 v-20
you_@move d-17 q-21
you_@open a-32 b-18 c-19 e-15 f-17 g-23 h+40 i-21 l-17 m-61 n-19 o-28 q-22 r-18 s-18 t-21 u-31 v-19
you_@price a-22 d+22 m-22
you_@stop a-25 l+26 m-28 n-19
you__# a-35 b-20 c-18 d-18 e-20 h+34 i-26 j-27 l-27 m-37 n-16 q-16 r-21 u-28 v-22
you__@animal d-16 h-19 j-16 m+19 n-15 u-31
you__@call a-21 d-18 h-30 j-15 l-15 m+18 q-21 u-24 v-17
you__@clothes a+19 d-20 h-15 n-18 u-19
you__@day a-38 c-23 g-24 h+31 i-29 j-25 k-20 l-20 n-28 q-35 u-25
you__@eat d-17 n+21 u-30
you__@food h+18 m-23
you__@holiday a+18 d-16 g-15 j-17 m-36 t-16 u-16
you__@hours a-16 h+18 m-17
you__@insurance a+22 j-16 m-28 q-19 u-24
you__@insurer d+26 h-23 m-23 q-17
you__@machine m-15
you__@open b-16 d-18 h+32 m-28 o-25 q-17 r-16 s-23 u-19
you__@pay d+34 m-35 u-17
you__@person j-15 m-26 u-27
you__@place i-20 u+25
you__@relative c-20 d-17 m+24 n-18 q-25 u-24
you__@spanish c+16 i-16 m-20
you__@stop l+17 m-24
you__@vehicle d-18 h-20 j+15 u-17
you__@visit m-23 o+16
you__@wrong d-15 h-17 i-20 j-23 m-19 t-16
you__a a-21 b-40 c-27 d-19 h-39 i+17 k-20 l-27 n-20 o-22 p-23 r-16 s-21 u-65
you__about d-22 m+16 n-17 u-16
you__again k+16
you__all d-17 g-16 h-18 m+18 u-21
you__an a-20 i-15 m+18 v+17
you__any b-20 d-23 m+23 q-18 u-25
you__anybody h-18
you__asked m+21
you__back d-15
you__be m+17
you__been a-16
you__both m-19
you__but m-16
you__day d-17 g-16 u-21
you__do g-26 j-23 m-31 u+18
you__donations m+15
you__down m-16
you__feelings m+16 u-15
you__for b-20 h+18 j-30 l-22 m-33 s-16
you__from a-17 d-27 i-15 m-29
you__fun d-16 g-17 m+21 u-22
you__go m-16
you__have d-22 j-21 k-20 m-35 n-16 p-18 t-25 u-24
you__hospital m-17 u+17
you__how m-20
you__i d-22 n-18
you__in a+16 b-20 c+18 d-27 g-20 h+18 i-20 j-19 k-18 l-21 n-20 o-25 q-22 u-38
you__is h-17 m-17
you__it a-29 b-23 g-25 i-16 j-29 l-20 m-41 n-15 q-20 u+22
you__leave m-16
you__like u-17
you__list m-16
you__me b-47 f-19 g+21 h-41 m-23 p-38 r-26 s-35 t-30 u-44
you__my a-23 g-37 h-24 i-25 j-31 n-35 p-20 q-35 r-17 s-19 t-16 u+23 v-19
you__new a+25 b-18 d-17 l-17 m-26 q-18
you__number a-29 d-27 g-22 j-28 l-24 m-42 u+24
you__off h+17
you__old v+17
you__on b-23 d-19 h+18 i-19 m-43 o-21 r-21
you__or j+15 l-16 m-26
you__over m-15
you__place m-16
you__reached m-20 v+17
you__room a+18 m-15
you__see m-19
you__so m-18 t+16
you__someone b-15
you__still a+19 m-18 s-21
you__take a-34 b-28 h+24 j-15 l-24 m-34 q-17
you__taking a+15 m-18 n-17
you__text a-19 g-18 i-21 k+26 m-32 o-17 u-20
you__texting m-26
you__that d-21 o-18 q-19 u-29
you__the a-19 b-39 c-29 e-17 f-20 g-29 i-39 j+20 k-16 n-36 p-24 q-33 r-30
you__there a-21 d-23 h+23 j-30 m-22
you__this g-20 l-19 v-21
you__through d-17 u-21
you__to a-31 b-24 d-23 g-17 h-21 u-25
you__today h+21 m-24
you__tomorrow m-17
you__up a-17 q-16 r-16
you__walk a+23 d-24 j-16 m-19 q-18 u-21
you__what a-17 d-25 h-22 m-28 u+15
you__will b+16
you__with d+18 g-18 i-17 n-15 u-29
you__you d-17 e+17 m-22 n-18
you__your a-16 m-17 u-20 v-19
you_a h-17 i-22 j-29 u+26
you_all b-53 c-37 e-34 g-33 h+37 i+16 k-38 l-36 m-49 n-41 o-38 p-36 q-37 r-34 s-39 v-44
you_already m+21
you_and h-17
you_are a-20 b-18 d-21 g-23 i-18 j+17 m-38 o-15 t+22 v+16
you_asked l-17 v-19
you_be a-18 d-16 h+16 n-16 o-17 q-18
you_bill d+18 m-19
you_can a-36 b+20 c-19 d-29 g-18 h-22 j-23 k+18 l-27 m-33 n-20 p-15 q-29 s-16 t-20 u-21 v-17
you_cell d-18 m+16 u-17
you_could m-17
you_do b-21 c-18 f-15 g-26 h-18 i-20 j-40 l-17 m+17 n-32 q-31
you_ever u-25
you_fit a+16 m-15
you_for m-20 t+15
you_gave o+15
you_get d-16 g-20 j-29 l-21 q-21
you_got a+15 b-17 d-23 j-15 m-24
you_guys b-22 f-22 g-23 i-24 n-18 p-18 r-18 s-19 v-16
you_have b-56 d-35 g-31 k-23 n-48 p-37 s-31 u-22
you_help d-17 g-18 u-18
you_in m-26
you_know a-15 d-18 g-21 o-22 r-19 t-17 v-22
you_let m-16
you_like a-15 m+22 n-17 u-20
you_look a-16 u-17
you_make d-17 u-17
you_may k+16 l-19
you_mean m-20
you_near j+25 m-23
you_need a-34 b-17 d-29 i-22 n+17 o-18 u-20
you_on a-20 d-16 g-15 h-22 j+34 m-27
you_put o-17 u-16
you_recomendo a-26
you_say o-16 u-23
you_see a+25 d-25 g-18 i-19 j-28 m-29 q-20 u-32
you_send d-16
you_speak m-17
you_start a-16 h+25 m-25
you_still m-26 s-18
you_take a+16 b-24 d+21 j-24 l-23 m-36 n-28 p-16 q-31 u-24
you_taking a+25 h-18 m-20
you_tell i-23 o-16
you_texted v+15
you_the h-19 i-16 j-28 m-24 u+30
you_then a-24 h-21 m+18
you_there d-16 h+24 j-22 m-23 o-15 r-18
you_to h-19 j+17
you_treat g-18 j-15 n-17 u+20
you_up a-15 e-16 f-17 h-19 l-17 m+21
you_want a-30 b-25 g+17 h-19 i-24 k-15 l-21 o-24 v+20
you_watch m+27
you_work g+24 m-36 o-16 u-28
you_working b-17 h+20 m-21
you_write d-16
your b-19 c-29 e-25 f-36 n-35 o-45 p-28 q-39 r-28 s-35 u-23
your_@body d-16
your_@hours a-16 h+20 m-17
your_@machine m-16
your_@place a-19 l-19 m-32 u-22
your_@price d+15
your_@texts a-15 i-19 l+21 m-25
your__@hours h+18 j-27 m-21
your__@visit a+18 h-19
your__@wrong d+15 m-18
your__and a-18
your__are l+25 m-21
your__best m-16
your__in i+15 m-29
your__is d-18
your__not m-19
your__please l+17
your__the m-17
your__to l-15
your_ad u+16
your_best m+16
your_brain m-18 u+18
your_earliest h-16
your_list a-17 m-24
your_number d-16 i+17 j-19 l-19 m-19 u-20 v-20
your_the m-16
zip d-19 g-15 h-16 j+21 m-15
zxcvb e+19 m-17
zxcvb_nm e+19 m-17
~<ab c-23 e-23 f-32 g-38 j-49 k-30 l-18 n+20 q-24 s-31 t-27
~<abl m-20 n+24 o-24 q-25 s-16 u-15
~<abo c-18 e-15 f-27 g-39 h-32 j-44 k-22 l-16 s-22 t-21
~<abr h+17
~<ac b-33 c-26 e-29 f-29 g-32 h-34 l-37 r-31 s-29 t-21 v-31
~<acc h-18 i-17 n-19 u-21
~<ace m-21 u-16
~<aco a-20 d-16 m-20 o-16 u-19
~<act d-15 k+19 l-18 m-29
~<ad a-23 c-26 e-16 f-16 g-19 h-23 k-21 l-24 m-21 p-17 q-25 r-22 s-16 u+15 v-22
~<add a-23 c-18 d-22 i-23 j+21 k-15 l-19 o-20 q-19 r-18
~<ade m-15
~<adv a-18 m-22
~<af a-30 c-30 e-26 g-35 l-42 m-71 t-24 u-19 v-24
~<aff m-16
~<aft a-26 c-25 e-19 g-30 j-30 l-37 m-58 r-15 s+18 t-20 v-20
~<ag c-41 d-18 e-35 h-36 i-52 j-16 k+19 m-37 o-21 q-43 s-24 u-48 v-39
~<aga a-22 c-27 e-26 h-31 i-37 k+21 m-29 o-22 p-33 q-38 s-23 t-23 u-42 v-33
~<age a+17 c-16 i-21 j-16 l-18 m-18 o-25
~<agr a-16 b-16 m-23 p+18
~<agu d-18
~<ah c-17 d-27 e-16 i-24 j-21 l-25 o-28 p-17 q-19 s-20 t-22 u-21
~<ahe m-19 o-15
~<aho d-23 i-19 j-17 l-20 n-25 o-21 p-15 q-16 s-15 t-20 u-19
~<ai d-17 r-20 u-21
~<al a-45 b-26 c-48 e-58 f-35 g-52 h-38 j-33 n+25 p-16 s-52 t-43 u-67
~<ala m+16 o-15
~<alg a-24 b-27 c-18 e-17 f-17 g-26 j-33 k-26 l-29 m-31 p-29 r-29 s-21 t-15 u-34
~<all a-23 d-19 h-20 n+17 o-24 u-24 v-22
~<alm f-17 j-16 m-23 r+26
~<alo a-18 b-24 l-18 o-18 u-18
~<alr a-24 i-21 p-20 r-18
~<alt b-15 d-23 e-31 f-21 i-20 k+24 m-25 n-19 p-16 q-18 r-19 u-19 v-19
~<am a-20 b-19 c-16 d-22 e-18 f-18 g-15 h-18 i-22 j-15 k-15 l-21 m-16 n-23 q-17 t+21 u-18 v-16
~<ama a-16 d-19 f-15 i-16 m-23 n-17 t+23
~<an c-45 d-21 e-49 f-26 i-32 j-21 k-54 l-22 m-28 p-30 r-40 t-45 u-17 v-20
~<and b-21 c-16 d-21 e-17 f-17 i-18 k-27 l-30 p-26 u-28 v-30
~<ano c-18 d-26 f-19 g-22 h-30 i-24 l-26 m-20 n-33 p-22 q-26 r-22
~<ans a-23 d-24 g+23 j-19 l-17 n-22 o-21 q-17 s-16 v-17
~<ant g-25 h-22 i-23 j-20 m-25 n+18 q-23 r-26 s-16 u-30
~<anu m-16
~<anx m-15
~<any b-25 e-17 g-34 k-18 m-21 r-41 s-42 t-19 u-18
~<ap b-31 c-28 d-34 e-23 f-17 g-21 h-16 i-27 j-20 k-18 l-21 n-27 p-21 v-17
~<apa m+16
~<app a+24 b-17 d-26 m-31 o-19
~<apr a-20 c-19 m+22
~<aq b-26 c-19 d-25 e-19 h-22 i-24 k-20 n-26 o-25 p-20 r-29 s-21 u-33 v+18
~<aqu b-26 c-19 d-25 e-19 h-22 i-24 k-20 n-26 o-25 p-20 r-29 s-21 u-33 v+18
~<ar b-23 d-28 g-25 k-16 l-19 q-22 u-25 v-17
~<aro a-17 b-16 d-18 g-15 n-16
~<arr b-20 d-16 i-15 o-23 p+16 q-24 u-17
~<as a-23 b-16 c-31 e+30 f-32 h-32 j-36 k-29 l-19 n-40 q-40 r-29
~<asd e+28 f-17 l-17 m-27 u-17
~<asj e+17 m-18
~<ask a-36 c-15 d-31 h-17 j-24 k-15 n-26 q-24 r-17 u-33
~<at d-28 g-16 k-16 l-16 m-39 n-30 q-29 u-29 v-20
~<ate m-19 n-17 o-18
~<ati m-16 q-17
~<att m-17
~<au m+16
~<av b-26 e-23 f-19 g-20 h-26 j-32 k-19 l-24 p-16 s-19 u-39 v-22
~<ava b-20 h-19 j-22 n-20 o-18 t-16 u-20
~<avi e-16 n-18
~<avo d-16 g-19 m-21 n+25 u-18
~<aw a-17 c-26 d-35 e-32 f-26 g-29 h-33 i-31 j-35 k-28 m-24 n-33 o-25 t+15
~<awa c-20 d-32 e-25 f-20 g-27 h-25 i-23 j-28 k-22 m-27 n-29 o-21 t-20
~<awe m-17 t+21
~<ay b-31 c-26 e-25 f-26 g+19 h-21 i-38 j-27 k-19 l-25 n-32 o-30 p-25 q-30 r-27 v-25
~<aye s+16
~<ayu b-25 c-22 e-21 f-22 g+20 i-32 j-21 l-20 n-23 o-24 p-20 q-22 r-19 s-20 v-19
~<ba a-43 c-17 e-44 f-23 g-23 h-52 k+21 o-37 p-22 r-19 s-26 t-16 u-40 v-34
~<bab m+20 r-18
~<bac a-19 e-20 f-19 h-33 k+25 l-38 n-31 o-18 r-17 v-30
~<bai a-16 b+16 m-28 o-17 p-17 q+17 r-15
~<baj a-25 d-22 i-30 l+15 m-16 n-21 o-24 p-17 q-23 r-16 s-18 u-31 v-18
~<bal a-22 i-19 j-21 n-18 o-17 u-26
~<ban a-19 d-28 h-23 i-23 m+27 n+16 o-19 q-19 u-18
~<bar a-17 m+16
~<bas k-17 m-16 u-19
~<bat m+16 n-15 o-15 q-18 s-18
~<be d-30 e-40 g-60 h-16 i-20 j-48 l-35 p-46 q-29 r-27 t+19
~<beb m-16 n+16 u-16
~<bec d-17 u-16
~<bee h-16 i-22 j-19 l-20 n-23 o-27 p-21 r-20 u-22
~<bef b-34 c-17 g-23 i-17 j-25 k-20 m-18 p-16 q-31 s-25 v-22
~<beg a+15 m-19 n-17
~<bei m-20
~<ben f+16 g-15 m-20
~<bes a-20 d-23 g-19 i-23 j-18 l-23 o-18 r-17 t+25 v-19
~<bet g-19 l-19 n-23 r-17 s-21 v-16
~<bi a-40 b-30 c-19 e-18 f-24 g-33 h-37 j-46 k-21 l-36 m+27 p-34 r-33 s-23 t-20 v-43
~<bie a-16 h-22 i-24 l-22 p-18 r-18 u-23 v-28
~<bil a-26 b-22 g-21 h-16 j-24 l-17 n-25 o-24 p-19 q-21 r-18 s-18 u-32 v-19
~<bir j-23 m+22
~<bl a-30 b-28 c-29 f-37 g-38 h-43 i-37 j-20 l+23 o-38 p-36 u-52 v-30
~<bla d-19 g-17 u-24
~<ble a-17 i-18 j-15 n-21 s-16 u-16
~<blo a-23 d-26 e-16 i-21 j-24 l+28 m-16 p-20 r-16 u-28 v-17
~<blu d+16 h-19 j-18 l-16 n-18
~<bo c-26 d-16 e-24 f-23 g-27 h-34 i-37 j-33 k-29 n-15 q-37 r-35 u-50 v-35
~<boo a+23 m-31 u-16
~<bor a-29 d-19 g-17 i-15 n-16 o-29 p-20 r-16 u-19 v-22
~<bot j-18 m-25 o-24 q-18 u-24
~<br b-17 c-29 d-43 e-35 f-29 g-24 h-16 i-38 k-33 l-24 t-24 v-16
~<bra d-17 g-15 u+16
~<bre m+23 u-17
~<bri b-30 d-24 g-35 i-26 k-18 l-22 s-31 u-36 v-16
~<bro d-15 n-17 p-16
~<bru e-17
~<bu b-38 c-31 d-28 e-36 f+15 g-22 j-17 k-31 m+15 n-40 o-29 s-36 u-41
~<bue b-18 d-19 e-24 f+17 h-24 i-21 j-17 k-16 n-20 o-17 q-19 r-21 s-18 u-20 v-18
~<bus b-22 i-19 j-16 l-20 n-25 p+15 s-18 t-16 u-22
~<but m+20 o-22
~<ca a-19 c-26 e-54 f-28 g-59 h-30 j-16 k-54 l-32 m+17 n-29 s-22 t-44 v-20
~<cad m-18 n-17 u+15
~<cal d-32 e-20 g-24 k-20 n-31 p-27 q-16 r-21 s-25 t-15 u-16
~<cam b-39 d-34 e-20 f-21 g-18 h-22 i-19 k-18 l-22 n-33 o+20 t-18 u-41 v-24
~<can b+16 i-19 j-19 l-20 n-19 r-16 v-18
~<car a-53 b-31 c-23 e-16 f-20 g-24 h-29 j-15 k-21 o-37 r-31 s-15 u-48
~<cas b-19 i-19 j-29 l-21 m+20 n-18 o-21 q-23 u-20 v-18
~<cat j-17 m-18 u+19
~<ce b-34 c-16 d-28 e-21 f-15 g-22 h+16 k-19 n-28 o-28 p-23 q-25 s-29 u-18
~<cel a-19 b-23 l+15 o-16 r-15
~<cer a-22 b-20 d-15 h+19 l-24 m-25 p-15 s-16 u-17 v-21
~<ch c-52 e-49 f-43 h-50 i-23 j-66 k-22 l-25 n-22 q-19 s-55 u-65
~<cha c-29 e-18 f-16 g-30 h-21 j-35 p-33 q-27 r-37 s-27 t-20 u-34
~<che c-16 e-25 f-22 g-27 h-23 i-18 j-27 k-16 l-21 q-25 r-25 s-21 u-32
~<chi d-19 j-17 l-19 u-15
~<cho d-26 i-22 j-17 k-16 l-21 m-37 n-25 u-20 v-18
~<chu l-15
~<ci a-19 h-15 j+19 m-16 u-18
~<cl a-22 b-26 d-23 g+15 h-21 l-26 m+17 q-19 s-15 v-18
~<cla a-15 b-15 i-16 j-20
~<cle m+17
~<cn b+24 c-18 l-18 m-22 o-15 u-17
~<cnc b+24 c-18 l-18 m-22 o-15 u-17
~<co b-21 c-33 e-96 f-32 h-29 j-24 k-43 m-15 r-20 s-28 t-54 v-38
~<cob a-18 d+24 l-15 m-19 o-17 q-19 r-18 s-18 u-18
~<cod a-16 i-16
~<cog m-16
~<col a-21 g-22 m+23 n-18 u-22
~<com c-24 d-16 e-51 j-23 k-24 l-39 m-21 p-22 q-20 t-45 v-56
~<con b-19 c-21 d-29 e-30 f-30 h-22 j-23 k-23 m-32 r-41 s-37 t-22
~<coo a-20 b-16 d-22 l-18 m+26 n-19 o-16 r-19 u-19
~<cop a-21 e-16 i+19 l-16
~<cor a-23 d-19 i-18 n-26
~<cos g-19
~<cou b-22 e-22 f-23 h-25 k-23 l-15 m-35 p-27 r-18 t-18 u-23 v-24
~<cov a-22 b-21 d+19 g-16 i-17 j-16 l-17 n-15 o-16 q-25 r-16 s-17 v-20
~<cow m+17
~<cr a-34 b-30 c-21 e-30 f-25 g-30 h-25 i-29 k-24 l-28 p-25 q-29 t-29 u-37
~<cra d-18 o-15 u-16
~<cre d+17 e-16 m-16
~<cro g-17 m-34 o-15 u-19
~<cru a-15
~<cu c-45 e-44 f-42 k-44 l-53 n-20 p-31 r-51 s-26 t-36 v-47
~<cua b-31 c-29 d-40 e-27 f-22 k-33 l-31 m-22 n-21 o-27 p-15 q-35 r-32 s-16 t-21 v-30
~<cub a-16 d+28 j-17 l-15 m-28 u-21
~<cue j-18 l-17 n-17 r-15
~<cup a+20 d-19 i-17 j-22
~<cur d-16
~<da b-24 c-33 e-26 f-36 g-39 i-32 k-19 n-16 o+28 p-25 r-27 t-27 v-32
~<dam b-15 j-15 m-26
~<dan a-20 d-19 h-15 j-17 m-15 o-17 u+20
~<dar b-22 k-16
~<dat b-25 d-17 f-18 i-21 n-17 o+30 q-17 s-20 u-22
~<day b-15 d-32 g-18 i-18 m-16 n-30 p-15
~<de a-16 b+20 c-65 e-68 f-29 g-17 h-28 i-32 k-59 o-29 p-66 q-19 r-18 t-41 u-30
~<dea a-18
~<deb a-23 b-19 d-17 h-15 i-22 j-17 l-19 o-16 q-21 u-31 v+19
~<dec d-28 h-16 j-21 k-17 l-23 n-26 p-16 q-24 r-24 s-25 t-16 u-20 v-23
~<def m+15
~<dej a-28 c-21 e-28 f-28 g-27 h-30 i-26 k-20 p-23 q-36 t-19 u-41 v-25
~<del a-20 d-22 i-19 n-18 q-19 s-17 u-18
~<dem b-19 i-19 j+20 m-23 n-15 o-22
~<den i-20 l-22 r-18 s-17 u-22
~<dep g-22 m-27 n-26 q-16 r-15 s-19 u+18
~<des a-18 b-24 c-21 e-20 f-27 g-42 i-39 j-21 k-21 m-28 p-21 s+25 t-19 u-22 v-31
~<di a-27 c-58 e-56 j-22 k-51 l-30 n-42 p-28 q-21 r-33 s-27 u-22 v-23
~<dia d-18 g-17 h+16 j-15 o-17 q-18 u-27
~<dic u-17
~<die b-16 d-16
~<dif a-20 d-19 i-20 j-19 m-27 n-15
~<dig m+15 n-15
~<dij m+17 r-16 u-18
~<dim e-20 f+18 h-18 n-16 o-20
~<din o-16
~<dir g-20 l-15
~<dis c-21 g-19 h-24 j-25 k-20 n-16 q-20 r-21 u-23 v-21
~<do a-18 b-17 c-16 e-45 f-41 h-21 i-43 k-56 l-21 n-23 o-18 p-22 t-63 v-32
~<doc m-17
~<doe a-20 b-21 e-20 f-28 i-25 j-52 k-22 l-37 o-17 p-31 r-36 s-39 t-32
~<doi h-16 n-24 r-19 s-16 v-18
~<dol a-21 g-18 o-16 p-16 r-16
~<don c-22 d-46 g-34 h-24 j+17 k-20 n-38 o-33 p-19 q-32 t-24 v-36
~<dor d-16 j-17 m-20 n-19 o-20 q-20
~<dow g-23 i-18 k-16 l-19 n-20 u-22
~<dr a-49 b-23 c-38 d-50 e-34 f-32 g-36 h-42 i-52 k-37 l-21 r-22 t-37 v-35
~<dra n+15
~<dre i-18 n-17 u-27
~<dri a-23 b-36 c-20 d-29 e-20 f-19 g-18 h-23 i-29 k-20 l-25 m-17 o-24 p+17 q+18 r-16 s-24 t-21 v-16
~<dro a-26 d-23 g-17 h-18 i-21 m-37 s-22 v-16
~<dru m-22 o-15 q-17 u+19
~<du a-49 b-34 c-33 d-51 e-36 f-31 g-35 j-41 k-29 l-38 p-33 q-43 r-35 t-28 u+35
~<dud d-16 m-20 u-16
~<due a-24 b-18 c-15 d-25 e-17 g-17 h-19 i-22 j-21 k-16 l-21 n-32 q-24 r-20 t-16 u+26
~<dur a-30 b-18 d-34 e-15 g-21 i-20 j-20 l-17 m-41 o-25 p-19 q-22 r-17 s+17 u+24 v-16
~<ea b-18 c-18 f-15 g-21 h+16 i-23 k-17 l-18 m-16 p-19 q-32 r-21 s-28 u-27 v-20
~<eac m-20
~<ear d-26 g-17 h+16 i-21 j-29 q-25 r-18 s-23 u-34
~<eas a-17 b-15 d-15 j+16 l-15
~<ef d-17 n-17 u+20
~<efe u+17
~<el a-18 c-25 d-18 e-16 g-22 h-19 i-33 j-25 k-21 m-19 n-29 p-19 q-23 r-25 t-15 u-23 v+19
~<eli l+18 m-22
~<els b+15 c-19 i-29 j-18 m-30 n-23 p-25 q-19 s-16 u-21 v+16
~<em c-23 d-20 f-17 g-28 j-31 k-20 p-17 q-26 r-18 u-21
~<ema a-18 b-17 m+18 o-17
~<emp a+25 b-16 d-16 g-19 j-17 l-19 m-35
~<en a-16 d-48 e-33 f-30 h-27 i-19 m-15 o-25 p-30 r-26 s-38 t-31 v-43
~<enc a-20 d-19 l-16 n-16 o-19 u-20
~<eng a-16 d-16
~<eno l+20 t-17
~<ent b-22 d-17 f-18 g+16 i-31 l-22 m-39 p-16 q-23 r-20 s-17 u-27 v-20
~<er a-23 b+16 d-17 l-17 m-18 o-19 q-17
~<ere m-16
~<es b-18 d-28 e-59 f-29 i-22 k-27 m-35 n-33 o-37 p-16 q-23 s-24 t-58
~<esc a-24 b-20 d-26 e-16 h-21 m-49 n-29 o-22 p-19 q-27 r-21 s-18 v-20
~<esp b+17 g-18 h-17 i-18 j-15 l-24 m-30 n-18 v-19
~<est a-27 b-60 c-32 d-23 e-52 f-21 i-30 k-41 m-20 n-16 o-32 p-15 s-15 t-51
~<ev c-25 e-17 g-35 j-29 k-33 m-16 n-20 o-43 p-33 q-35 r-16 v-46
~<eve c-22 g-30 j-25 k-31 n-17 o-41 p-30 q-32 v-44
~<ex a-46 c-23 e-23 f-26 h-41 k-31 l-35 n-27 p-27 q-20 t-18 v-33
~<exa u+15
~<exi d-25 g-18 j+22 u-25
~<exp a-37 c-17 e-17 f-17 h-16 j-31 k-26 l-29 n-29 o-22 p-21 v-27
~<ext a-16 i+15 m-20 u-22
~<fa d-16 e-41 f-34 g-17 h-39 j-25 k-36 n-50 r-41 v-39
~<fac b-17 e-17 i-18 l-20 n-15 o-18 q-21 r-15 v-15
~<fal d-16 p-24
~<fam a-15 d-21 l-16 m-17 q+16 u-21
~<fav d-21 e-23 f-20 h-21 k-23 n-25 q-28 r-20 s-23 t-24 u-28 v-21
~<fe a-24 c-31 d-39 e-28 f-34 g-32 i-28 k-36 l-34 n-31 p-19 r-37 s+26 t-27 v-18
~<fec m-17 u-16
~<fee a-30 d-23 h-18 l-17 n-18 o-17 p-16 q-26 r-19 s+16
~<fel b-21 d-17 e-17 f-22 h-21 i-22 j-19 k-20 l-19 n-19 r-18 s+21 t-16 u-28
~<fes h+16
~<fi b-25 c-37 e-35 f-32 g-42 h-27 i-22 k-39 l-47 o-26 s-44 t-19 u-31 v-42
~<fil m-16 q-18 s-15 u-19
~<fin b-19 c-25 d-21 e-19 f-20 g-26 i-41 k-22 l-33 s-34 u-40 v-29
~<fir b-16 g-17 h-24 p-18 q-17 r-22
~<fis m+18
~<fiv o-17
~<fj e+19 m-17
~<fjd e+19 m-17
~<fl a-32 c-20 e-16 f-17 g-24 h-23 i-27 j-31 k-21 l-28 n-39 p-28 u-43 v-24
~<fla n-19 p-17
~<fle m-22
~<fli a-15 b-20 d-22 m+20 n-16
~<flo b+17
~<fo c-24 e-32 i-26 k-32 l-44 n-18 q-20 r-41 t-32 v-39
~<fol b-17 j-19 m-29 q-18
~<for c-21 d-15 e-17 f-16 h-27 k-24 l-29 p-22 r-22 s-22 t-18 v-23
~<fou d-25 h-23 i-19 n-15 o-20 q-27 r-18 s-24 u-19 v-17
~<fr a-37 c-17 e-36 h-15 k-42 n-17 o-34 q-55 r-31 v-41
~<fre a-16 b-18 c-20 h-15 i-25 l-22 n-25 q-28 r-17 v-18
~<fri m+20 u-16
~<fro a-29 e-24 k-36 o-25 q-37 r-23 v-32
~<fu a-16 b-22 e-15 f-18 h-22 i-27 j-26 p-18 r-21 v-18
~<fun d-16 q-20 r-15
~<ga b-31 d-38 e-18 f-19 h-19 i-37 j-30 k-26 l-38 m+27 n-23 p-21 q-26 r-23 u-45 v+24
~<gam a-16 j-17 m+34 o-17
~<gan m+19 u-22 v-18
~<gar a-18 b-16 l-25 v+33
~<gav i-20 m-18
~<ge b-16 c-20 e-17 i-15 j-16 l-23 n-31 o-32 p-32
~<gen b-15 g-16 l-15 n-17 o-19
~<get d-17 i-16 j-18 l-16 n-22 o-19 p-29
~<gi c-17 e-15 f-17 g-22 h-21 j-32 k-24 l-15 n-24 p-16 q-16 s-23 t-15 v-35
~<gir a-18
~<giv c-15 f-16 g-21 h-18 j-28 k-22 n-20 p-26 s-19 v-33
~<gl u-15
~<gla u-15
~<go a-61 e-47 f+21 g-39 i-22 k-37 l-20 n-29 s-16 u-24 v-25
~<goe d-22 h-16 m-27 n-17 q-17 r-16 s+18
~<goi a-32 g-32 h-23 i-28 k-22 l-32 o-19 s-31 t-23 u-19
~<gol m+24 u-24
~<goo a-35 b-16 d-44 e-34 g-21 h-23 j-26 k-24 n-17 q-19 r-42 s-42 u-16 v-40
~<gr b-15 c-25 d+21 e-30 g-23 h-30 i-28 j-25 k-21 l-24 n-38 q-29 r-26 t+20 u-49 v-23
~<gra a-27 c-18 d+31 e-21 g-15 h-19 j-16 l-19 n-24 q-20 r-18 s-22 u-30
~<gre d-19 i-16 l-15 n-16 o-16 u-26
~<gro n-15 u-17
~<gu d-23 e-26 g-42 j-19 k-25 l-22 n-43 o-32 s-30 v-34
~<gua a-21 b-20 o-18 r+22
~<gus g-18 l-18 u-17
~<guy b-24 e-16 g-24 i-26 m-18 n-20 r-19 s-21 v-17
~<ha d-20 e-67 f-17 g-29 h-30 k-31 l-17 o-20 r-56 s-16 v-19
~<hab a-17 b-17 c+18 l-19 m-26 n-19 p-17 q-24 v-20
~<hac c-22 d-31 e-19 f-21 h-26 j-35 k-16 l-25 o-33 q-37 r-30 s-33 t-17
~<hag d-18 f-16 h-17 o-18 q-15 r-20 u-20
~<hai a-15 m+18
~<hal b-18 i-19 m-38 n-19 o-16 q-18
~<han a-17 n-20 p+19 u-16
~<hap a-23 e-19 h-22 i-19 j-27 n-26 o-19 t-16
~<har h-15 l+21 n-20 o-15 u-26
~<has m-17 q-20
~<hat a-18
~<hav e-26 f-32 g-23 h-20 k-17 l-20 m-19 r-48
~<he b-38 c-16 e-38 g+21 h-47 i-18 j-21 k-47 m-22 n-16 o-24 p-55 t+21
~<hea a-23 g-19 j-26 l-21 m-24 o-22 p-18 q-27 s+16
~<hel b-29 c-30 e-20 f-19 g+21 h-21 i-16 j-30 k-30 l-33 m-16 n-32 o-32 p-27 s-15 t+21 v-18
~<her b-42 d-41 f-28 h-29 i-47 n-40 p-29 q-18 r-39 s-38 t-15 u-39 v+16
~<hg e+18 m-15
~<hgf e+18 m-15
~<hi a-35 b-17 c-16 d-36 e-16 f-16 g-27 h-26 k-22 n-43 o-31 p-27 q-33 t-16 u+18 v-17
~<hig a-22 d-24 g-20 h-20 i-16 l-17 n-28 o-17 p-17 q-22 u+17
~<ho a-18 c-49 d-77 e-55 f-50 g-57 k-56 l-38 t-50 u-45 v-18
~<hol a-31 d-24 e-21 f-17 j-20 k-15 l-21 p-16 q-21 u-25
~<hom a-42 c-20 d-34 g-21 h-19 j-38 k-22 l-27 m-21 o-23 q+17 r-16 s+17 t-19 u-35 v-22
~<hon q-17
~<hoo a+18 m-21
~<hor b-36 c-15 d-35 e-19 f-20 g-36 h+23 i-37 j-38 k-21 l-25 p-19 q-30 r-28 s-29 u-47 v-32
~<hos h-16 m-29
~<hot a-16 m+15
~<hou a-15 d-25 g-20 k-23 n-18 p-20 u-25
~<hu c-16 g-25 h-25 j-28 l-15 r-19
~<hun m-21 u-18
~<hur g-17 i-17 j-19 n-18 p-16 q-16
~<id m-21 v-21
~<ide m-21 v-21
~<ig d-20 i-16 u-20
~<im b-17 m-20 n+17
~<imp b-16 m-18 n+17
~<in b-17 c-40 e-32 f-34 h-47 i-55 j-17 k-42 m-29 p-37 q-26 r-39 s-27 v-37
~<inc i-21 l+15 n-16 s-16 u-17
~<inf a-18 b-23 i-15 l-21 o-21 r-16 u+19
~<ins g-23 h-22 i-20 k-21 m-30 n+15 u-24
~<int d-29 g-24 h-20 i-23 k-17 n-25 p-18 r-16 s-26
~<inv a-19
~<ir n-21 q+15
~<irm n-19 q+16
~<is e-24 m-26 p-24 q+26
~<ja b-18 d-20 e-29 f-18 h-21 j-22 k-18 l-27 m+31 n-23 o-17 p-17 r-25 u-27
~<jaj e-27 f-16 l-24 m+21 u-21
~<jaz m+16
~<je m-19 v+21
~<jk d-15 e+28 f-19 l-19 m-31 u-18
~<jo a-15 d-22 g-15 l-20 m+29 u-21
~<jok l-15 m+19
~<ju a-32 c-28 d-19 e-30 f-32 g-23 h-38 k-33 l-17 p-24 s-40 t-18
~<jue m+17
~<jun j+15 m-21 v-17
~<jus a-25 c-23 e-24 f-25 g-16 h-28 j-23 k-27 p-19 s-27 v-29
~<ke a-27 b-27 c-23 d-27 i-20 j-30 p-22 q-27 t-16
~<kee a-25 b-26 c-20 d-23 i-18 j-21 p-18 q-20 r-21
~<ki a-35 b-23 d-17 e-18 f-22 g-38 h-20 j-37 p-28 q-34 r-31 v-19
~<kil a-21 b-18 d-21 i-20 k-19 n-22 o-19 q-19 r-18
~<kin a-17 g-29 h-22 j-29 q-17 r-19 u-21
~<kj e+22 m-24
~<kjh e+22 m-24
~<kn a-34 d-23 e-19 f-17 h-38 i-39 j-36 k-28 l-35 p-30 r-23 s-30
~<kni a-24 q-16
~<kno a-20 d-19 e-17 h-36 i-30 j-32 k-24 l-31 n-19 p-26 r-15 s-22
~<la a-17 b-36 c-35 g-21 k-16 l-37 q-27 t-36 u-34
~<lad a-19 b-19 d-15 j-17 l-18 n-19 o-15 s-17 t-15 u-16
~<lam m-21
~<lap m+18
~<las b-24 l-21 o-31 q-16 r-21 t-17
~<lat b-19 c-16 d-25 e-16 g-20 i-29 j-21 k-22 l-21 n-26 o+22 p-21 q-20 r-26 u-31 v-20
~<le a-41 c-32 d-48 e-21 f-28 h-39 k-31 n-27 o-27 p-40 s-20 v-48
~<lea a-29 c-24 d-25 g-23 h-16 i-32 k-19 n-31 p-25 s-23 u-27 v-23
~<lef b-16 n-16 o-17 q-17 u-16
~<leg d-16 j-27 m-16 u+26
~<lej j+18
~<let a-16 d-22 g+15 u-19 v-16
~<li b-36 c-58 d-50 e-42 f-44 h-56 j-26 n-22 o-33 t-20 v-15
~<lib h-15
~<lic a-18 u-17
~<lif j-17
~<lik b-31 c-24 d-18 e-17 f-19 g-34 h-18 n-16 p-24 q-33 t-16 v-33
~<lin a-34 b-23 m-34 n-16 o-19 p+25 q-21
~<lis c-29 d-29 e-24 f-20 h-31 i-19 j-44 m-22 o-38 r-33 s-35 u-44
~<liv a-23 d-20 j-15 l-18 n-16 o-23 p-19 r-18 u-22
~<lk d-16 e+26 f-16 l-16 m-26 u-16
~<lkj d-16 e+26 f-16 l-16 m-26 u-16
~<ll a-31 b-34 c-36 d-19 e-41 f-37 g-45 h-19 k-41 l-21 r+17 t-39 v-21
~<lla a-28 b-15 i+25 j-16 n-26 o-17 p-20 q-19
~<lle a-20 b-24 c-29 e-33 f-32 g-42 i-53 k-34 l-18 m-21 t-28 v-18
~<llo m+17
~<llu s-15
~<lm e-19 m+20
~<lma e-19 m+20
~<lo a-16 b-28 c-24 d-32 e-58 f-53 h-19 i-38 k-54 p-24 v-27
~<loa d-19 m+15
~<loc a-29 i-20 l-20 n-21 q-22 r-17 u-29
~<lon c-23 d-35 e-26 f-24 g-36 i-16 k-26 l-20 t-22 v-22
~<loo b-19 f-16 g-20 h-16 j-19 l-22 n-16 o-23 p-19 q-16 u-32
~<los a-40 c-22 d-19 e-19 g+19 h-23 i-28 j-18 k-20 l+18 n-43 p-33 s-28 t-23 v-28
~<lou m+17
~<lov b-21 d-16 m+16 n-18 o-21 p-16 r-16 u-16
~<lu d-23 e-17 f-16 g-19 h-22 k-15 l-26 n-30 p-22 t-19 v-23
~<luc o-15
~<lug h-19 l-19 m-27 n-22 q-19 s-15 v-16
~<ma a-30 c-28 d-35 e-60 f-22 g-37 h-16 p-53 q-30 r-50 s-19 t-19
~<mai d-17 j+18 u-17
~<mak h-27 j-31 k-31 n-41 p-22 q-29 v-26
~<mal a-17 d-24 h-23 i-19 m+17 n-26 q-20 s-26 u-31
~<man a-26 c-18 d-16 e-34 f-35 g-25 p-29 r-40 s-46 v-24
~<map j+15
~<mar a-27 b-18 d-25 g-17 h-18 i+18 j-22 l-21 n-26 o-20 q-22 r-18 s+17 u-33
~<mat n+22
~<may e-15
~<me a-44 d-23 e-38 f-40 j-61 n-23 p-41 q-26 s-50 t-39 v-20
~<mea b-16 d-22 h-22 i-20 j-20 l-30 n-18 q-15 u-24
~<med a-18
~<mee a-20 m+17
~<mej a-20 b+16 d-21 e-16 g-20 h-19 j-16 k-16 n-20 q-22 r-22 s-15 u-22 v-22
~<men a-18 d-24 g+27 h-19 j-25 l-15 m-39
~<mer r+18
~<mes a-24 b-29 d-22 m-21
~<mi c-16 e-34 f-32 g-44 h-48 i-19 j-42 l-53 n-30 p-42 r+23 s-19
~<mig h-15 m-21 n-15
~<mil m-17
~<min c-22 d-41 e-17 g-24 h-26 j-29 l-31 m-24 n-35 p-20 q-30 r+19 s-25 t-18
~<mis a-18 b-29 g-19 h-17 i-21 l-28 p-27 s-28 v-22
~<mn e+26 f-18 l-17 m-28 u-16
~<mnb e+26 f-18 l-17 m-28 u-16
~<mo a-18 c-48 d-41 e-47 g-56 h-19 i-27 j-54 n-18 p-41 q-20 t-46
~<mol a-21 l+20 n-26
~<mom m+16
~<mon i-21 l-19 o-23 u-16
~<mor c-30 d-45 e-29 f+16 g-36 i-19 j-36 m-38 p-25 q-15 t-28
~<mov a-20 d-26 e-18 f-22 g-19 h-20 i-20 k-27 l-34 n-27 p-25 q-25 t-15 u-32 v+17
~<mu a-57 c-20 d+19 e-45 f-39 g-42 h-44 i-44 j-49 k-33 p-36 q-29 u-27 v-18
~<muc a-36 b-18 d+19 e-32 f-31 g-30 h-29 i-29 j-31 k-28 o-26 p-24 q-27 t+16 u-19 v-26
~<mud m-16
~<mue m-17 o+16
~<mus a-26 d-25 e-21 h-25 i-21 j-25 l-26 m+20 r-18 t-21 u-29
~<my d-20 u-18
~<mys d-20 u-18
~<na a-34 c-31 d-41 e-23 h-35 k-27 n-17 o-39 p-39 r-27 s-30 t-26 v+15
~<nad a-20 b-34 c-21 d-23 e-18 f-16 h-21 k-20 n-37 o-19 p-28 s-16 u-32
~<nam a-22 d-18 g-19 i-20 n-25 o-27 p-18 q-22 s-15 u-25 v+22
~<ne c-20 d-35 e-58 f-52 g-37 h-71 k-28 l-44 p-31 r-31 s-27 t-60 u-16
~<nea a-22 b-16 d-17 h-17 i-22 j+23 n-24 o-17 q-21 s-15 u-27
~<nec d-30 e-15 g-16 j-17 l-20 p-25 r-19 s-21 u-33 v-22
~<nee e-30 f-24 g-28 h-41 j-27 l-26 p-21 r-25 t-26 u-16 v-60
~<ner g-16 m-23
~<net a-18
~<nev a-23 b-23 d-22 i-21 n-16 o-17 p-18 q-20 r-16 s-21 u-21 v+18
~<new a-18 d-25 i-16 m+20
~<nex c-18 d-33 e-16 g-24 h-21 i-32 k-28 l-27 p-20 q-26 t-16 v-22
~<ni a-38 b-36 c-26 d-38 e-28 f-30 g-24 i-39 j-35 k-22 p-27 r-34 u-34
~<nic a-15 b-18 d-19 e-18 i-16 n-16 o-15 q-18 s-18 t+19 u-19 v-15
~<nig a-17 d-16 i-19 j-15 r-22 u-18
~<nin a-24 b-16 d-18 h-20 i-17 j-18 n-18 r-15 v+16
~<no a-19 b-19 c-25 d-63 e-58 g-28 k-43 l-26 o-31 p-41 r-45 t-46
~<nob b-19 d-20 h-17 m-21 o-23 p-18 q+15
~<noc j-16 m-23
~<nom m-27 q-20
~<noo m-15
~<nor a-20 d-20 g-16 n-24 o-21 p-17 s+17
~<not a-23 b-19 d-32 e-29 f-28 h-24 i+16 j-27 k-22 l-33 o-25 p-19 r-19 t-18 v-33
~<nu a-15 b-24 c-42 d-21 e-38 f-41 h-47 m-24 n-52 o-52 p-44 q-48 r-26 s-45 t-40
~<nue b-18 d-20 i-16 j-18 l-24 n-16 o-16 u-19
~<num a-23 b-44 c-34 e-28 f-29 h-38 k-19 m-30 n-38 o-40 p-33 q-36 r-37 s-31 t-32
~<ob m-16
~<oc m-20 u-18
~<ocu m-20 u-18
~<od g-16 u+16
~<odd g-16 u+16
~<of a-15 d-16 i-22 l-17 n-26 o-17 v-17
~<off a-16 u-16
~<ofr m-22 q+18 u-18
~<oft d-18 n-19
~<ok e-17
~<oka e-17
~<ol m-16
~<on b-20 e-30 g-32 h-24 i-33 k-25 m-52 n-26 p-24 r-33 s-26 t-22 u-16 v-28
~<ond a-22 d-20 e-22 f+15 j+21 m-27 u-29
~<onl g-22 h-17 i-25 k-16 m-35 n-18 p-20 q+15 r-26 s-16 u-27 v-20
~<oo m-16
~<oop m-16
~<op b-16 c-19 d-23 e-27 f-29 g+33 h-30 i-29 j-35 k-19 m-18 n-45 p-22 q-36 r-31 s-31 t-26 v-30
~<opc g+24 j-18 m-24 u-27
~<ope d-15 h-16 n-16 q-16
~<opt a-18 b-19 e-16 g+22 i-18 j-18 n-23 r-22 u-24 v-18
~<or i-19
~<ord i-16 m+15
~<ot c-31 d-44 e-20 f-20 g-16 h-31 i-43 j-43 l-40 n-15 o+17 p-33 q-45 r-24 s-19 t-19 u-21
~<oth n-19
~<otr c-27 d-39 e-20 f-18 h-30 i-38 j-40 l-39 o+16 p-29 q-40 r-22 t-19 u-41
~<ov b-30 j-24 l-24 n-22 p-16 u-15 v-27
~<ove b-30 j-24 l-24 n-22 p-16 u-15 v-27
~<ox m-15
~<oxy m-15
~<pa b-30 c-67 e-62 f-62 k-66 l-39 m-29 o-21 p-23 q-21 s-47
~<pac i-18 j-16
~<pag a-17 d+21 m-31 n-21 o-19 q-16 r-16 u-16 v-15
~<pai g-23 i-17 n-31
~<pap b-20 g-28 j-21 l-22 m-25 o-22 q-22 r-16 u-26
~<par b-17 c-35 e-29 f-30 g-31 h-40 k-34 m-29 q-52 s-31 t-28
~<pas a-32 c-24 d-44 e-24 f-23 i+18 j+21 k-23 l-36 m-38 p-17 t-28 v-38
~<pat g-16 j-23 l-19 m-23 n-15 q-18 u-25
~<pay s-16 u-22
~<pe b-34 c-35 e-40 f-31 h-37 i-49 j-24 k-29 q-29 s-17 u-15
~<pel a-18 d-17 u+18
~<pen m+19 n-18 o-20 u-22
~<per a-34 b-24 c-21 d-37 e-24 f-20 h-24 i-26 k-21 q-16 s-28 u-47
~<ph d-17 h-21 j-17 m+22 u-25
~<pho m+18
~<pi a-37 b-36 c-24 d-20 e-28 f-24 g+19 j-29 k-28 r-32 t-24 v-28
~<pic a-28 b-25 c-17 e-17 f-17 g+16 j-22 k-19 l-27 n-31 r-21 t-16 u-41 v-21
~<pid m-29 r-15
~<pie m-22
~<pin l+19 m-20
~<pl e-52 f-48 g-19 h-50 l-17 n-22 p-46 q-31 r-17 s-52 t-47 v-24
~<pla a-19 c-30 e-21 f-23 g-32 h-35 i-43 k-34 l-39 p-27 s-35 t-20 v-18
~<ple d-28 e-33 f-31 h-25 n-31 p-28 q-41 s-26 t-32 u-17
~<plu i-17 l-20 m+25 u-19
~<po a-16 d-22 e-17 g+22 h-54 j-77 k-18 l-31 p-52 s-16 t-37 u-21 v-50
~<poc d+15 m-20 o-16 q-16 u-15
~<pod d-25 e-15 f-16 g-29 h-20 j-19 k-23 l-31 m-15 p-23 r-25 u-32 v-20
~<poe m+16
~<poi m-19 u+18
~<pol b-19
~<pon b-35 d-46 e-24 f-24 g+32 h-28 j-30 l-31 m-54 p-31 r-17 s-29 t-18 v-29
~<pop f+20 m-15 u-17
~<pos d-22 h-27 i-19 j-25 n-17
~<pr e-60 f-50 h-51 j-61 l-30 m-17 p-33 q-20 r-37 s-19 u-18 v-32
~<pre a-54 e-40 f-32 h-29 j-40 l-17 q-32 r-31 u-55 v-21
~<pri b-15 d+23 o-18 u-21
~<pro a+22 c-28 e-24 f-19 g-36 h-24 i-36 j-33 k-23 l-29 m-21 p-29 r-16 s-27 v-24
~<pt a+18 g-16
~<pts a+18 g-16
~<pu b-15 d-19 e-53 f-47 g-31 h-18 j-20 l-55 m-33 p-37 s-16 t-44 u-67 v-59
~<pue b-30 e-41 f-38 g-20 j-29 l-50 m-25 n+17 p-30 r-60 s-61 t-36 u-54 v-48
~<pul a-27 d-20 i-22 l-18 m-27 n-25 q-20 r+24 u-17
~<pur m+19
~<pus a-16 m-24 n-16 o-17 r-18 s+16
~<qu c-62 d-73 e-58 f-52 g-41 h-59 j-26 n-33 p-15 t-52 v-25
~<qua g-16 i-15 m-30 q-16 u+17
~<que a-24 b-23 c-34 d-38 e-24 f-21 h-23 l-37 r-16 s+16 t-20 u-19 v-32
~<qui c-40 d-54 e-41 f-39 g-41 h-44 j-51 m-17 n-51 r-35 t-38 v-18
~<ra a-30 b-33 d-33 e-16 f-19 g-17 h-24 j-20 k-18 n-19 p-28 t-17 u-39 v-26
~<rai a-18 b-19 d-20 m+32 s-23 u-24
~<raj m-20 q+22
~<rat a-16 b-16 i+17 m-37 n-16 u-16
~<re a+15 b-28 c-19 d-24 e-74 f-69 h-27 j-64 k+18 n-17 o-53 p-42 s-31
~<rea b-28 d-30 e-25 f-30 g-43 i+23 j-53 m-20 n-19 p-37 q-31 t-40
~<rec b-40 c-28 e-20 f-19 g-44 h-25 i+15 j-36 o-22 r-29 s-23 u-22
~<ree k+16 l-17 m-26
~<ref a+28 c-16 d-24 k-16 l-20 n-24 o-25 p-19 q-24 s-20 u-27
~<reg d-16 g-23 n-19
~<rel a-17 i-20 m-23 q+16 u-17
~<rem a-21 c-15 d-26 g-22 h-17 i-29 o-23 p-16 q-21 r-16 s-18 v-23
~<ren a-17 d-18 m+30 n-16 u-16
~<rep a-19 b-17 d-23 g+22 k-16 n-23 o-15 q-19 u-25
~<res b-19 c-22 e-24 f-20 h-20 j-28 k+25 l-36 n-25 o-17 q-27 r-25 t-19 v-22
~<ret b-17 d-16 k-17 l-21 u-18
~<rev i-17 k-15 l+17 m-17
~<ri a-32 c-28 e-32 f-30 i-34 k-23 l-33 m-16 o-34 r-24 u+16 v-30
~<rid d-16 m-18 q+18 u-29
~<rie d-17 m-18 u+19
~<rig a-15 c-20 e-23 f-18 i-25 l-25 o-21 p-20 r-16 v-19
~<ris m-19 u+19
~<ro a+20 b-20 c-28 d-25 e-27 f-30 g-32 h-43 i-44 k-30 l-37 o-26 p-18 q-38 u-37
~<roa d-17 u-17
~<rol m+17
~<roo b-25 c-17 d-27 h-22 i-25 j-25 k-15 l-24 q-22 r-23 v-26
~<ros m-25 u-24 v+25
~<rou a+17 i-16 n-19 u-25
~<ru a-18 b-15 d-26 g-20 h-22 i-21 l-20 o-16 q-20 s-22 t-17 u-30 v-19
~<rui s-16
~<rul u-16
~<run f-19 h-16 n-15
~<sa b-17 c-60 e-63 f-30 g-31 h-64 i-63 j-26 k-50 m+19 n-31 q-18 t-30 v-46
~<sac a+16 g-16 j-17 n-20 r-15 u-21
~<saf d-20 j-15 n-18 u+19
~<sai c-19 d-31 f-17 g-22 h-20 i-17 j-26 q-33 r-28 s-27 t-18 v-25
~<sal a-35 b-32 c-23 e-31 g-31 h-25 i-25 j-16 k-27 l-31 p-17 u-42 v-24
~<sam b-18 e-18 f-16 h-17 i-24 k-17 l-27 q-18 r-17
~<say c-16 f-33 h-19 i-16 j-25 k-21 l-25 n-22 p-24 t-18 v-16
~<sc a-44 b+15 c-24 e-16 f-18 g-35 h-21 i-33 j-35 k-20 q-32 r-18 s-28 t-16 v-29
~<sca a-17 g-17 i-20 j-18 o-19 p-19 r-17 u+21 v-22
~<sch a-17 p-16
~<sco b-15 d-21 u-21
~<scr a-20 d-18 i-21 o-17 u-19
~<sd e+16 m-16
~<se b-27 c-20 e-38 f-31 h-30 m-18 n-48 p-21 q-30 r-27 v-55
~<sec m-20
~<see a+20 c-15 i-15 m-21 n-21
~<seg m-17
~<sel i-16 j-15 m+23 u-24
~<sem d-21 i-25 m-30 n-25
~<sen a-36 b-51 e-19 h-28 m-15 n-47 o-41 p-27 q-39 u-30 v-33
~<ser b-20 e-16 f-19 i-18 j-28 k-17 l-25 m-24 p-16 r-19 u+16 v-17
~<sh a-23 c-35 d-33 e-29 f-24 i-30 j-26 k-33 l-23 o-17 t-26 u-19 v-19
~<sha a-17
~<she m-16
~<sho a-18 c-28 d-27 e-23 f-20 h-37 i-25 j-36 k-26 l-40 o-23 t-20 v-15
~<shu m-21 u-16
~<si c-40 d-66 e-36 f-47 g-38 h-29 i-51 l-30 n-33 o-33 p-20 q-29 s+43 t-38 v-51
~<sid d-26 n-19 u-15
~<sie a-26 d-15 g-20 j-22 n-18 o-21 r-18 s+15 v-20
~<sig b-27 c-17 d-34 e-17 f-17 g-35 i-28 j-15 o-15 p-22 q-18 r-17 t-16
~<sin b-22 d-24 i-16 j-16 l-20 m-30 n-18 o-22 p-16 q-21 r-16 s+33 u-30 v-17
~<sir a-16 l-15 q-16
~<sit a-15 d-18 f-23 n-18 o-16 u-15
~<sk a-29 b+17 c-20 d-24 e-22 f-16 g-18 h-18 i-26 j-21 l-23 o-22 p-18 r-16 u-29 v-18
~<ski a-26 b+17 c-17 d-22 e-21 f-16 g-17 i-21 j-19 l-21 q-16 u-27 v-17
~<sl a-33 b-31 c-20 f-15 g-19 h-29 i-31 j-30 k-19 l-30 n-34 p-29 q-16 r+18 t-17 v-27
~<sle a-17 b-16 d-23 h-20 n-22 o-17 r-15
~<sli a-15 i-15 m-19
~<slo q-17 r+20 s-16
~<sm m-20 n+19
~<smo m-19 n+19
~<sn d-26 h+16 m+23 q-17 s-16 u-28
~<sno d-25 h+16 m+17 q-15 u-21
~<so d-26 e-57 f-57 g-35 h-19 k-40 l-41 n-53 s-18 t-58 u-16
~<sob d-16
~<sol b-24 d-19 g-19 h-15 j-31 m-33 n-28 q+23 r-22 v-17
~<som d-20 e-24 f-25 g-36 k-20 l-36 m-28 n-31 q-21 t-36 u-21
~<son a-24 b-23 d-15 g-22 i-17 j-19 m+39 n-20 o-22 p-25 s-19 u-30
~<soo c-15 d-26 g-21 h-27 i-19 j-26 k-19 m-21 q-21 s-15
~<sor a-28 b+15 d-28 e-21 f-20 h-24 i-22 j-24 k-18 l-25 n-32 q-34 s-32 t-18 u-29
~<sou u-18
~<sp d-15 e-31 f-29 g-32 h-38 k-33 n-20 o-19 p-29 q-49 t-29 v-38
~<spa a-16 b-20 j-17 l+21 m-26
~<spe a-23 b-18 c+16 d-23 e-19 g-21 h-19 j-27 l-22 o-23 p-19 q-23 r-17 u-39 v-19
~<spl d+16
~<spo a+15 c-18 d-21 h-16 i-22 l-22 n-21 q-28 u-18
~<spr u+19
~<st b-42 c-63 d-66 e-57 f-54 g-21 p-21 s+16 t-60 u-29 v-18
~<sta b-16 c-38 d-55 e-28 f-26 g-48 i-18 k+19 o-25 t-26 v-28
~<ste q-15 v+15
~<sti b-27 c-15 d-37 e-19 f-21 g-29 l-29 m-25 p-39 q-15 s+21 t-20 u-49 v-20
~<sto d-31 g-25 j-20 n-32 q-32 u-26
~<str d-20 g-18 i-20 k-17 o-21 p-20 s-17 v-15
~<stu a-22 b-23 h-22 j-28 k-19 n-20 p-17 q-23 v-26
~<su a-40 b-48 c-30 d-16 e-32 f-29 i-28 j-43 k-16 l-42 p-36 q-17 v-20
~<suc d-16 u+16
~<sun d-17 m+17
~<sup a-18 b-21 i-18 j-15 o-21 q-17 r-24 u-26 v-15
~<sur a-16 b-25 c-16 d-20 e-20 f-15 j-17 k-16 l-23 n-28 p-19 s-17
~<sus a-17 b-17
~<sw a-15 m-24 r-17
~<swi m-16
~<ta c-32 d-15 e-47 g-42 h-21 j-26 k-55 o-23 s-24 t-44 u-33 v-21
~<tak a+17 c-41 e-30 f-34 g-28 i-56 k-40 m-20 o-20 r-21 s-23 t-27 u-39
~<tal e-16 f-16 g-26 h-31 i+24 j-34 k-16 l-35 n-32 o-27 p-28 q-37 r-35 s-29
~<tan i-16 n-17
~<tar a-15 d-30 g-22 h-26 i-16 l-15 n-28 o-18 q-18 s-23
~<tax m+21 u-19
~<te a-35 b-47 c-44 d-25 e-56 f-51 h-25 j-34 n-29 o-15 q-20 r-47 s-19 t-62
~<tea d-16 m+27
~<tel a-18 b-36 c-19 h-23 k-23 n-28 o-35 p-32 q-32 s-18 t-16
~<tem i-16 n-17 q-16 u-18
~<ten c-22 e-27 f-25 h-28 j-28 k-28 l-37 m-61 r-29 t-23 u-26
~<tex a-28 b-32 c-16 d-49 e-26 f-32 h-34 l+16 m-16 n-59 o-34 p-41 q-46 r-40 s-42 t-36
~<th a-23 c-21 e-88 f-23 g-17 i-20 j-19 k-39 m-15 q-18
~<tha a-28 c-16 e-33 f-53 g-25 h-52 i-39 k-20 l-61 p-18 r-18 u-22 v-19
~<the a-15 b-28 c-19 e-41 g-28 k-15 m-19 s-19 t-26
~<thi d-17 e-37 h-25 i-21 j-24 k-30 n-43 o-45 p-19 q-39 r-40 t-25
~<tho a-24 d+15 i-18 j-18 l-26 p-16 q-16
~<thr g-23 n-24 s+15 v-15
~<ti c-43 d-17 e-35 f-23 g-57 i-32 j-24 k-43 p-20 r-26 t-39 u-20 v-43
~<tie b-41 c-23 e-24 f-24 g-33 h-18 k-22 p-27 t-25 v-23
~<til a-19 n-25
~<tim c-23 d-19 f-31 g-39 i-40 j-15 k-26 q-17 r-31 t-18 u-43 v-26
~<tir d-20 m+17 n-17
~<to c-52 e-49 f-19 g-64 i-26 j-30 k-27 l-46 p-22 t-19 u-59 v-59
~<tod a-28 c-30 e-30 g-33 j-44 k-24 l-31 n-40 p-33 q-22 r-17 u-23 v-30
~<tol b-21 i-25 n-24
~<tom a-27 c-20 e-21 f-28 g-34 i-25 j-31 k-24 l-27 n+21 p-25 r-36 s-17 t-21 u-35 v-22
~<too a-20 j-16
~<tot d+23 m-21 u-16
~<tou p-17
~<tow a-20 b-16 d-17 h-18 n-18 u-20
~<tr b-29 c-43 e-32 f-37 g-32 j-33 k-47 l-48 r-19 s-26 t-34 u+20
~<tra a-48 b-27 c-28 e-21 f-25 j-36 k-33 l-32 t-19 v-34
~<tre a-21 d-19 g-23 h-19 j-24
~<tri b-16 d-21 h-16 i-16 n-18 u+18
~<tru a-24 g-15 h-15 n-17 p-17 s-17 u-35
~<tu c-32 d-36 e-32 f-24 g-27 h-32 i-42 n-29 p-38 q-33 t-21 u-16 v-32
~<tur c-30 d-33 e-26 f-21 g-23 h-25 i-40 n-28 p-37 q-31 s-26 t-19 v-25
~<tw a-18 b-20 g-18 n-18 q-22 r-18 t-17 u-18 v-16
~<twi a-15 b-19 g-17 m-26 n-16 q-21 t-17 u-17
~<ty a-19 b-22 e-27 f-19 g+16 j-21 l-26 m-27 n-17 o-18 q-17 t+18 u-27
~<typ a-15 b-17 g+17 j-16 l-16 u-23
~<un a-33 e-44 f-37 i-38 j-50 k+24 p-36 q-23 r-18 t-36 v-37
~<und a-25 i-19 j-32 k+24 l-34 m-20 o-15 p-19 q-22 r-20 s-25
~<uns a-26 b-23 c-27 d-28 e-34 f-26 g-20 h-20 i-20 j-22 k+18 l+21 n-23 o-21 p-22 q-25 r-26 s-19 t-21 u-32 v-25
~<up n-17 u-19
~<ups j+18 m-18
~<ur m-19
~<us c-20 d-17 e-21 f-23 k-17 l-15 n-37 o-31 p-28 r-25 t-17 u+20
~<usa d-15 l-16 m-21 u+17
~<use a-17 o-16 p-19
~<ust b-16 i-19 n-19 o-16 v-16
~<va d-18 g-23 n-18
~<vac g-16 m+24
~<ve b-35 e-20 f-26 g-30 h-25 i-34 j-30 k-20 l-26 n-41 o-33 p-29 r-31 v-24
~<vec m-18 n-16 o-16
~<veg m+19
~<ven a-19 d-21 m+19 n-18 p-16 q+17 u-25
~<ver b-16 q-16 s-17
~<vi b-31 d-34 e-20 f-18 g-21 h-20 i-22 j-25 k-17 l-30 n-37 u-35
~<vie m-23
~<vis a-21 n-21 o-18 q-17 s+20 u-16
~<vo d-18 j-20 l-21 n-19 o-21 u-22
~<vom s+16
~<vot m+19
~<vu a-19 d-17 g-18 q-15 s-16 u-16
~<vue a-19 d-17 g-18 q-15 s-16 u-16
~<wa a+18 c-34 d-48 e-46 g-15 h-21 m-16 n-26 r-21 s-39 t-49 u-35 v-20
~<wai c-16 d-19 l-19 m-39 p+16 s-22 u-30 v-17
~<wak a-17 p-17
~<wal b-27 c-16 d-22 g-21 h-17 k-23 l-25 n-29 o-24 p-22 s-18
~<wan a+20 c-23 d-32 e-20 f-16 j-43 n-28 p-34 q-24 r-33 s-30 t-30 u-43
~<was l-16
~<wat n+17 p-16 u-25
~<we c-46 d-24 g-56 i-55 j-32 k-45 l-26 p-40 q-35 t-24 v-29
~<wea a-25 d-23 g-29 h-26 i-21 j-28 l-16 m+16 o-25 r-15
~<web m+16
~<wee c-19 d-35 g-25 i-23 j-24 k-16 l-27 m-20 n-27 o+25 p-16 q-21 r-22 s-25
~<wei m-18 s+17
~<wel u-15
~<wen a-23 e-25 f+20 j-18 l-19 n-18 t-17
~<wer a-17 d-17 e+23 f-22 h-18 j-19 l-19 m-22 n-17 o-15 r+20 u-19
~<wh b-52 c-49 e-65 g+17 i-19 j+17 k-64 l-52 o-39 p-41 q-31 r-25 t-41 v-53
~<wha b-31 c-46 e-44 g+21 i-23 k-35 l-24 o-26 p-43 q-20 r-61 s-32 t-56 v-57
~<whe b-33 c-15 d-16 e-26 f-41 g-44 i-16 k-39 l-44 o-21 q-57 t-26 u-25 v-29
~<whi a-21 b-20 d-31 h-21 i-25 j+21 k-16 l-27 n-38 o-21 p-22 q-24 t-19 v-18
~<who a-21 j-16 l-17 m-34 o-17 u-16
~<wi a-22 c-54 f-29 g-32 h-17 i-23 j-46 k-62 l-17 o-16 s-16 t-26
~<wil c-33 e-35 g-22 i-38 j-45 k-42 l-51 o-21 s-18 t-20
~<win m+18
~<wit a-17 c-32 f-31 g-20 h-24 j-21 k-35 r-18 v-17
~<wo b-29 c-19 e-41 f-42 j-52 k-24 q-16 r-15 s-24 t-30 v-35
~<wok m-17
~<wor a-32 b-25 c-38 d-19 e-32 f-32 g+16 j-41 k-35 l-24 r-25 s-16 t-34 v-24
~<wou f-15 g-40 h-24 j-27 n-29 p-29 s-35 t-17 v-23
~<wr a-24 b-18 g-19 i-23 l-17 n-25 o-22 p-19 q-24 r-15 v-20
~<wri a-23 g-18 i-20 l-15 n-18 o-16 q-17
~<wro m+16
~<ye a-18 d-16 j-18 l-17 m-16 n-20 o-19 q-21 r-17
~<yea m-18 p+16 q-17
~<yo b-21 c-30 e-26 n-36 o-28 p-29 q-40 r-30 s-36
~<you b-21 c-30 e-25 n-36 o-28 p-29 q-39 r-30 s-35
~<zx e+19 m-17
~<zxc e+19 m-17
~aba a-30 e-16 f-20 g-20 j-30 k-21 p-26 r-17 s-24 v-21
~abaj a-26 f-17 g-16 j-24 k-18 l-22 p-20 r-15 s-19 v-16
~abe a-15 i-16 l-23
~aber m-16
~abi m-17
~abil m-17
~abl a-22 e-33 f-33 g-19 h-32 i+17 j-36 l-46 m-24 o-24 p-32 r-31 s-33 v-36
~abla a-18 m-20 o-18 q-16
~able a-18 e-26 f-25 g-15 h-28 j-31 k+16 l-40 m-19 o-21 p-24 r-32 s-26 u-44 v-27
~abo c-21 e-19 f-28 g-42 h-35 k-24 l-16 s-26 t-23
~abou c-19 e-16 f-28 g-40 h-35 k-22 l-16 s-24 t-22
~abr a-17 b-16 u-24
~abri m-20
~aby m+16 r-18
~aby> m+16 r-18
~aca d-23 i-20 j-22 k-15 m+24 n-21 o-24 q-16 r-20 s-19 u-21
~acat d-16 m+24
~acc g-20 h-19 i-19 l-17 o-17 u-31
~acce h-17 u-20
~acco d-24 m+21
~ace c-36 e-31 f-36 g-16 h-40 i-16 k-30 l-37 m-16 q-26 t-30 u+15
~ace> c-22 d-39 e-18 f-20 g-29 h-26 i-30 k-17 l-25 t-18
~acen a-17 n-16
~acep m-21 u-16
~acer m-38 o-16 q-23
~ach a-26 b-30 c-24 g-27 k-27 m-15 n-31 o-26 p-27 q-28 r-25 t-18 u-25
~ach> a-22 b-17 c-21 g-22 i+19 j-32 k-22 n-22 r-17 s-19 u-16
~ache d-19 i-23 n-19 p-16
~aci c-18 e-16 f-22 g-38 h-28 i-18 k-20 l-23 o-24 q-26 s-15
~acie g-20 n-19 r-20
~acio g-28 h-22 i-18 m-33 o-15 q-17 s-22 v-16
~ack a-18 e-27 f-32 h-45 j-19 k+23 l-42 o-23 u-24 v-42
~ack> a-22 e-24 f-29 h-42 k+24 l-39 o-20 q-16 r-19 u-19 v-37
~acka m+15
~acke d-18 p-19
~aco b-21 d-24 g-22 o-20 u-29
~aco> n-17 u-18
~acom a-20 d-16 m-20 o-16 u-19
~act b-35 c-25 d-21 e-31 f-25 g-37 h-31 j-25 k+25 m-15 o-18 p-25 q-37 r-29 s-30 t-22 v-31
~act> b-18 d-17 g-16 o-21 q-17
~acti i-23 k+27 l-28 m-16
~actl m-17 u+16
~ad> a-17 e-21 f-30 g-43 h-34 i-45 k-21 n-37 p-20 s-36 v-26
~ada a-26 b-38 c-23 e-22 f-21 h-25 j-31 k-22 o-30 q-19 r-25 t-15 v-20
~ada> a-26 b-38 c-22 e-21 f-21 h-24 j-30 k-22 m-20 o-29 q-19 r-25 t-15 v-20
~add a-23 c-18 d-22 i-23 j+21 k-15 l-19 o-20 q-19 r-18
~addi n-23 u+16
~addy i-16 j+25 m-20 u-16
~ade c-16 h-22 i-24 j-24 l-20 m-18 o+19 p-20 q-23 r-24
~ade> d-19 h-15 n-21 o+19 q-16 s-17 u-26
~aded m-16
~adel o+16
~aden n+16 o-18
~adi b-21 d-25 g-23 h-16 i+17 j-16 l-29 n-24 o-18 p-22
~adie g-19 l-17 m-20 n-16 p-16
~adin d-17 l-18 m-15 u-18
~ado b-19 d-20 g-25 h-16 l-26 n-26 o-19 u-17 v-20
~ado> b-18 d-15 g-20 j-20 l-22 n-25 o-18
~ados u-17
~adu m+19
~adv a-18 m-22
~ady b-16 c-17 g-23 h-20 j-28 k-26 s-30 t-23 u-34 v-24
~ady> b-16 c-17 g-23 h-20 j-28 k-26 s-30 t-23 u-34 v-24
~afa u+16
~afa> u+16
~afe a-17 d-25 g-18 i-17 j-22 q-18 s-20
~afe> d-20 j-15 n-18 u+19
~aff m-25
~affo m-16
~aft a-26 c-25 e-19 g-30 j-30 l-37 m-58 r-15 s+18 t-20 v-20
~afte a-26 c-25 e-19 g-30 j-30 l-37 m-58 r-15 s+18 t-20 v-20
~aga a-30 c-33 e-38 h-38 i-37 k+20 m-24 o-28 p-37 q-42 s-26 t-32 u-47 v-41
~aga> d+24 e-17 n-21 o-17
~agai a-19 c-26 e-24 h-29 i-34 k+21 m-24 o-18 p-28 q-31 r-33 s-20 t-21 u-40 v-31
~agar m-17 q-18 r+20
~age e-16 f-20 g-16 h-27 j-38 k-24 n-30 p-20 q-27 r-27 s-23 t-22 v-19
~age> a-29 b-20 h-15 j-24 m+17 n-21 o-16
~agen c-21 i-29 j-20 l-19 m-27 r-15
~ager i+20 m-22
~ago d-18 f-16 h-17 o-18 r-20 u-20
~ago> d-18 f-16 h-17 o-18 r-20 u-20
~agr a-16 b-16 m-23 p+18
~agre m-19 p+18
~agu a-17 b-16 d-25 u-16
~agua d-18
~ague m-18
~ah> n-20 q-19
~ahe m-19 o-15
~ahea m-19 o-15
~aho d-23 i-19 j-17 l-20 n-25 o-21 p-15 q-16 s-15 t-20 u-19
~ahor d-23 i-19 j-17 l-20 n-25 o-21 p-15 q-16 s-15 t-20 u-19
~ahp c-15 i-17 k-17 l+22 m-19
~ahp> c-15 i-17 k-17 l+22 m-19
~aid c-20 f-17 g-23 h-21 i-18 j-27 q-35 r-30 s-29 t-19 v-26
~aid> c-20 f-17 g-23 h-21 i-18 j-27 q-34 r-30 s-29 t-19 v-26
~aig e-16 j-17 u-16
~aigh j-15
~ail d-17 e-18 f-18 h-31 k-26 o-27 p-35 q+19 r-28 s-28 t-24 u-16 v-29
~ail> a-25 c-17 d-24 o-29 p-21 s-17 v-16
~aila b-18 h-19 j-21 n-20 u-19
~aile p-16 q+19
~ails m+18
~ain a-35 b-17 c-38 d-29 e-42 g-31 h-51 k+16 l-16 o-31 p-40 q-48 r-22 t-35 u+24 v-30
~ain> a-24 b-50 c-34 d-20 e-34 g-21 h-43 i-25 k+19 o-21 p-34 q-39 r-39 t-30 v-31
~aine m-16
~aint d-24 g-18 i+16 j-16 m+17 n-19 u-20
~air a-25 h-17 j+18 n-19 o-16 q-20 u-27
~airc a-15 m+18
~airp m+16
~ait c-16 d-20 l-19 m-40 p+16 s-23 u-31 v-18
~ait> c-15 d-19 i-22 m-27 u-28
~aiti m-24 n-16 p+16
~aja a-27 c-26 e-40 f-32 g-31 i-40 j-35 o-18 p-32 r-32 s-25 t-25 v-32
~aja> a-19 c-21 d-35 e-35 f-26 g-24 h-26 i-33 j-29 n-36 o-27 p-23 r-22 s-19 t-19 v-26
~ajaj m+17
~ajan h+17 m-28 n-22 o-17 u-22
~ajar d-18 h-15 u-15
~aje m-18
~aje> m-17
~ajo a-20 h-26 n-33 p-20 s-17 u-30
~ajo> a-20 h-26 n-33 p-20 s-17 u-30
~ak> a-24 b-16 d-25 e-23 g-18 h-22 i+17 j-25 k-16 l-25 n-21 q-19 r-19 v-20
~ake c-20 e-41 f-38 g-18 i-56 j-35 r-41 t-42 u-24 v-21
~ake> c-17 e-38 f-33 g-33 i-50 j-31 r-36 t-36 u-20 v-17
~aked p-17
~akes a-26 b-16 d-20 j-16 l-22 n-16 o-15 u-22 v-17
~aki b-18 d-29 g-20 i-23 o-29 q-17 u-30 v-19
~akin b-18 d-29 g-20 i-23 o-29 q-17 u-30 v-19
~al> c-46 e-44 f-41 h-20 i+16 k-40 l-52 n-22 o-37 q-20 r-50 t-40 v-54
~ala b-18 c-16 e-18 i-27 j-25 k-19 l-27 n-27 o-29 q-17 r-16 u-36 v-17
~alan a-19 o-15 u-18
~alar m+19
~ale c-18 e-23 f-22 h-23 i-44 j-32 k-23 l-21 m+28 n-34 o-17 p-18 q-33 r-19 s-25 t-21 u-19 v-21
~ale> a-27 d+16 e-21 f-19 h-20 i-38 j-24 k-17 l-18 m+26 n-27 o-22 q-29 s-23 t-16 u-30 v-16
~alf m-19
~alf> m-19
~alg a-26 b-26 c-20 e-18 f-18 g-27 k-27 l-30 m-35 p-31 r-22 s-23 t-16 u-39
~algo b-18 g-20 j-22 l-15 m-30 n+15 p-20 q-27
~algu a-26 j-17 k-17 l-20 m-16 p-19 u-28
~ali a-17 b-31 c-25 e-29 f-22 h-21 i-28 j-31 k-26 l-29 m-17 t-24 v-24
~alid d-16 u-19
~alie m-24 q-17 r+18
~alif m-25 n-16 u+21
~alio d-15
~alk b-20 d-20 e-20 f-21 g-31 h-17 i+20 k-28 l-42 m-24 n-42 o-33 p-35 s-29 t-21 v-34
~alk> b-34 d-35 g-23 i+18 j-18 l-21 m-15 n-29 o-26 p-23 r-26 s-25 v-19
~alke m-21 q-16
~alki a-28 b-23 j-20 k-15 l-25 n-17 p-17 q-16 v-16
~all c-36 e-33 f-18 g-53 h-27 k-24 l-28 o-18 p-46 s-26 t-31 v-21
~all> a-23 b-16 d-28 g-16 h-27 i-23 m+34 n-32 o-23 q-23 r-20 s-29 u-35
~alla a-19 d-20 h-17 o-23 u-16 v-16
~alle g-21 h-20 i+17 l-24 n-24 p-27 q-17 r-24 s-18 u-26
~alli m-15
~allo a-20 b-21 d-24 f-15 h-16 i-27 l-17 m-21 o-22 p-21 r-19 s-17 v-21
~alls a-15
~ally g-20 h-15 i-22 j-16 l-15 m-32 n-23 p-17
~alm a-19 f-18 h-15 i-20 n-21 q-17 r+24 u-20
~alo a-25 d-29 e-19 f-15 g-16 i-23 l-24 n-16 s-18 u-34 v-23
~alo> m-15
~alon a-18 b-24 l-18 o-18 u-19 v-15
~alor e-16 m+25 u-20
~alr a-24 i-21 p-20 r-18
~alre a-24 i-21 p-20 r-18
~alt a-26 b-20 c-17 e-35 f-26 g-19 h-18 j-22 k+23 l+16 m-24 n-30 p-21 q-24 r-26 s-19 t-18 u-27
~alta e-17 k+24 l-19
~alu l-15 m-27 o-15 r-15 u-21
~alud m-19
~am> a-16 c-18 e-20 g-24 h-22 i-24 j-27 k-18 n-26 o-20 p-20 q-23 r-23 v-22
~ama b-28 c-20 e-19 f-21 g-21 h-23 i+19 k-21 l-22 m-18 n-38 p-26 q-27 r-18 t+23 u-26 v-18
~amab m-16 t+19
~amag d+17
~amar m-22 u-17
~amb b-18 q-17 u-21
~ambi b-17 q-16 u-17
~ame d-40 e-47 f-19 g-29 h-55 k-15 l-15 n-54 q-22 r-49 s-26 t-46 u-31
~ame> d-36 e-44 f-15 g-24 h-48 n-49 q-64 r-42 s-23 t-42 u-27
~ami a-27 c-20 g-20 i-18 j-24 l-23 n-28 q+17 u-24 v-19
~amil a-15 d-21 l-16 m-17 q+16 u-21
~amin a-16 b-22 j-18 n-19 o-21 p-21 r+16
~amo a-24 g-15 k-15 l-19 n-17 q-15 r+20 u-17
~amo> a-24
~amp d-16 u-17
~ams h-16 i-18 m+16 r-22
~ams> h-16 i-18 m+16 r-22
~an> b-51 c-63 e-61 f-23 g-35 i-22 k+17 m-18 n-23 o-58 q-75 r-25 s-19 t-46 u-17
~ana c-29 d-41 e-23 f-26 g-35 j-39 k-31 l-40 r-28 s-26 t-26 u-43
~ana> c-25 d-28 e-17 f-19 g-27 h+16 i-38 j-33 k-24 l-30 q-28 r-22 s-20 t-16 u-30
~anag i+21 m-16 u-16
~anan a-32 c-21 d-28 g-20 h+17 i-29 j-23 k-17 l-25 s-15 u-34 v-23
~anar i-15 n+24 q-17
~anc c-25 e-29 f-26 g-30 h-33 k-27 p-25 q-23 r-33 v-36
~ance c-16 e-15 f-18 g-26 h-20 j-29 k-20 n-34 p-19 q-17 r-23 u-39 v-27
~anci a-18 u-22
~anco h-16
~and b-45 e-46 f-45 g+18 h-57 m-22 n-20 o-32 t-47 u-17
~and> j-23 q-15
~anda a-27 b-30 c-19 e-18 f-18 g-26 h-19 j+26 m-23 n-31 p-27 r-19
~ande b-23 d-22 n-23 o-23 p-16 q-22 s-15 u-31 v-20
~andl m-31 p+20 q-21
~ando b-34 c-30 d-42 e-23 f-21 h-30 j-39 k-20 l-20 n-15 o-24 t-21 u-53
~ands a-22 g+17 j-15 m-27 n-20 u-17
~ane a-22 j-18 n-19 r-16
~ang c-16 d-27 g-21 h-21 i-33 j-30 l-25 n-19 r-28
~ange d-24 g-17 h-18 i-30 j-25 l-24 q-25 r-25
~ani n-16
~ank a-16 d-26 h-23 i-20 n+19 q-19 s-17 u-18
~ank> d-25 h-22 i-19 m+15 q-16 s-15 u-17
~anke n+16
~ano c-28 d-35 e-27 f-28 g-30 i-38 k-23 l-35 p-32 q-37 r-28 t-20 u-19
~ano> a-24 b-16 d-17 e-16 i-21 q-17 s-16 v-27
~anoc s+20
~anot c-15 d-23 g-17 h-22 i-22 l-24 m-19 n-28 p-20 q-25 r-20 s-20
~ans a-35 b-20 c-16 d-26 g+21 j-31 k-16 l-21 n-39 o-25 p-20 r-17 u-22 v-24
~ansf i+18
~ansp m-15
~answ a-20 d-22 g+23 j-15 l-16 n-21 o-18 q-16 s-15 u-22 v-16
~ant e-48 f-41 g-27 h-27 i-18 j-69 p-38 q-31 s-24 t-48 u-20 v-24
~ant> d-37 e-21 f-18 j-49 n-31 p-29 q-27 r-22 s-26 t-32 u-49
~anta a-25 b-21 d-19 g-18 h-21 i-34 l-21 q-22 u+16
~ante b-24 g-27 h-23 i-28 j-19 l-28 m-20 s-18 u-29 v-19
~anti b-17 m-23 s-17
~anto a-17 i-16 n-20 u-18
~ants d+23 e-17 u-19
~anx m-15
~anxi m-15
~any b-26 c-20 e-24 g-41 j-21 k-32 m-15 r-42 s-50
~any> a-20 g-19 h-26 i-16 j-32 k-20 o-26 s-16 v-16
~anyb d-22 j-20 m-23 r-17 u-17
~anyo a-20 b-18 d-24 j-20 l-22 n-20 r-17 u-30
~anyt b-31 f-16 g-26 h-22 i-17 r-21 s-31 v-18
~ao> e-21
~ap> d-22 o-17
~apa d-16 j-16 m+24 n-15
~ape g-30 j-27 l-23 m-19 o-27 p-16 q-24 r-19 s-16 u-31
~apel m-24 u-16
~aper g-23 j-16 m-17 o-22 u-19
~app c-18 d-23 e-25 h-31 i-29 j-33 k-19 l-25 n-31 p-18 r-22 v-20
~appe a-19 f-16 j-23 n-21
~appr d-22 m-17
~appy b-17 e-17 u-17
~apr a-20 c-19 m+22
~aps a-17 j+15 m-19
~aps> a-17 j+15 m-19
~apt m+18
~apto m+18
~aqu b-30 c-21 d-29 e-21 f-16 h-24 i-29 k-24 o-32 p-23 r-32 s-24 u-36 v+18
~aqui b-27 c-19 d-26 e-19 h-22 i-25 k-20 o-30 p-20 r-29 s-22 u-33 v+18
~ar> c-56 d-47 e-50 f-23 h-26 i-31 k-28 l-20 m-17 p-20 r-22 v-65
~ara c-32 d-29 e-27 f-28 g-31 h-45 k-27 n-20 q-46 s-20 t-26
~ara> c-26 d-30 e-22 f-22 g-25 h-42 k-23 l-17 n-19 q-41 s-15 t-21
~arad u-16
~aras l+19 m-19
~arb a-18
~ard a-16 b-39 c-27 e-22 g-35 h-25 j-31 k-35 l-42 o-21 p-25 q-34 r+17 s-16 t-25 v-18
~ard> b-24 c-18 g-18 h-15 i-22 j-27 k-24 l-27 p-23 q-22 r-25 s-29
~arde a-18 b-25 d-16 l-17 n-18 o-22 u-18
~ardi m-19
~are a-41 c-20 g-35 h-18 k-22 m-18 q-33 r-31 u-16
~are> a-19 b-27 g-20 m-16 q-23 u-20
~ared d-17 m-26 o-16 r-16 v-18
~aren a-15 b-18 l+18 m-17
~areo s+21 u-16
~arg a-21 b-16 d+20 h-23 o-18 u-22
~arge a-20 b-16 d+20 h-23 o-18 u-21
~ari f-17 h-20 j-24 l-22 m-43 r-15 s-22 u-17
~aria h-17 j-17 l-19 m-35 o-19 u-21
~arin n+15
~ario a-16
~arki m+16
~arl b-18 c-16 d-28 h+16 j-30 k-16 l-20 o+16 q-24 s-17 u-36
~arli d-15 j-19 m-22 n-17 o+15 q-16 u-20
~arly a-19 m-24 u-21
~arm b-37 c-27 d-25 e-18 g-20 h-18 j-26 m+21 n+16 o-27 p-25 s-21 u-37 v-24
~arm> m+18
~arma j-18 u-18
~arme b-29 c-22 d-19 n+17 o-16 p-21 u-33
~arn m+22
~arn> m+20
~aro a-41 c-22 d+26 e-21 f-23 g-35 k-23 l-35 m-26 t-22 u-49
~aro> a-23 b-16 d+24 g-16 j-21 m-29 n+19 q-20 u-32 v-20
~arol v+17
~aron a-18 b-19 d+17 e-15 g-15 i-24 j-27 l-24 m-37 n-17 o-22 p-27 r-23 u-26
~arou a-17 b-16 d-18 g-15 n-16
~arr b-39 c-17 d-40 e-18 f-18 g-23 h-25 i-30 k-22 l-27 o-27 r+15 t-16 u-37 v-30
~arra b-17 o-17 q-17
~arro a-25 b-21 d-25 i-19 l-16 n-25 p-21 r+16 u-19 v-19
~arry m+16 u-16
~ars a-17 g-18 i-24 o-23 u-17
~ars> g-16 j-17
~arse i-19 n+15
~art b-19 c-29 e-28 f-29 g-41 h-28 k+22 l-21 n-38 o-34 p-36 v-31
~art> c-24 e-24 f-24 g-32 h-20 i-27 j-19 k+25 l-42 n-34 o-18 p-27 u-34 v-22
~arta a-23 m-24
~arte d-16 i-18 l-18 n-20
~ary a-19 b-20 g-18 h-19 j-17 l-28 o-16 q-19 u-24 v+29
~ary> a-19 b-20 g-18 h-19 j-17 l-28 o-16 q-19 u-23 v+29
~as> a-20 b-23 c-37 d-62 e-52 f+20 g-48 h+18 k-36 l-28 m-18 p-40 q-49 r-48 v-44
~asa a-39 b-36 c-20 d-31 e-21 f-17 g-30 h-26 k-20 l-33 m+20 r-34 t-19 u-16 v-29
~asa> a-27 b-28 c-15 d-21 e-16 g-22 h-17 l-29 o-31 r-30 u-30 v-24
~asam i+18 q-19
~asd d-18 e+31 f-20 l-21 m-32 u-21 v-16
~asd> e+20 m-20
~asdf e+22 m-21
~ase d-34 e-42 f-37 h-42 m-22 n-47 p-24 s-38 t-37 v-16
~ase> d-32 e-39 f-34 h-36 m-21 n-43 p-21 s-35 t-34
~asem b-20 j-20
~ash l-20 m+22 n-16 u-15
~ash> m+17
~asi r+15
~asi> m-16 r+15
~asj e+17 m-18
~asjd e+17 m-18
~ask a-36 c-17 d-36 h-19 j-28 k-17 m+17 q-26 r-19 u-36
~aske a-26 b-16 d-21 q-18 u-22
~aski a-17 d-15 n-15 s-17 u-20 v-16
~aso d-15 m-26 n-17 r+16 u-24
~aso> m-19 r+18
~ass a-17 c-17 e-18 g-24 h-26 i-36 p-25 q-29 r-27 v-23
~ass> a-16 d-20 h-18 i-18 r-16
~asse p-15 r-19
~assm l+16
~assp m+15
~ast a-16 b-32 c-17 e-15 f-18 g-17 i-16 o-19 q-43 t-22 u-19
~ast> b-28 l-25 o-35 q-30 t-19
~asta k-15 m-26 q-21
~aste m+17 u-20
~asy a-17 d-15 j+16
~asy> a-17 d-15 j+16
~at> a-18 b-16 c-42 e-62 g+19 h-15 i-37 k-41 l-53 p-25 r-56 s-27 v-60
~ata g-16
~ata> g-15
~atc a-19 d-28 j-26 m-22 p-20
~atch a-19 d-28 j-26 m-22 p-20
~ate d-43 e-39 f-41 g-56 j-25 n-18 o+19 p-28 q-21 r-39 s-18 u-16 v-16
~ate> a-40 d-25 e-17 f-15 g-29 h-35 l-23 n-42 o+16 s-16 t-20 v-19
~ated b-17 m-26 q-17 u-18
~aten m-19 n-17 o-18
~ater b-21 c-19 d-25 e-17 g-17 h-29 i-32 k-26 l-24 m+23 n-29 o+20 p-23 q-32 r-27 u-22 v-21
~ates a-20 d-27 h+21 u-25
~atev d-22 g-16 h-16 u-23 v-18
~ath a-24 d-21 h-17 j-16 n-22 q-20 s-15 u-30 v-20
~athe a-21 d-18 h-16 j-15 q-17 u-25 v-18
~ati c-25 e-15 f-32 k-24 n-35 q-20 s-34 u-40
~atie g-16 j-21 l-18 m-24 n-19 o-21 q-28 u-27
~atio c-19 f-16 h-20 i-27 n-17 s-19 t-16 u-24
~ato a-17 b-18 d-28 j-22 p-17 r-18 u-20
~ato> i+15
~ator j-16 n-15 u-16
~att d-22 g-17 m-26 n+19 o-20 q-18 u-22
~atte m-23 n+20 o-17 q-16 u-17
~aut m+18 n-17
~ava b-20 h-19 j-22 n-21 t-16 u-20
~avai b-18 h-19 j-21 n-20 u-19
~ave d-16 e-32 f-37 g-29 h-22 k-19 m-18 r-28 u-19
~ave> e-31 f-36 g-26 h-21 k-19 m-18 r-25 u-18
~avi c-17 d-30 e-22 f-20 g-26 i-31 j-26 k-17 l-28 p-25 u-28 v-27
~avia r-19
~avin d-16 i-17 l-19 n-19 o-22 p-17 r+16 u-15
~avis e-16 n-18
~avo d-28 e-23 f-21 h-24 k-23 m-17 q-31 r-20 s-24 t-24 u-38 v-21
~avoi d-16 g-19 m-23 n+25 u-17
~avor d-21 e-23 f-20 h-21 k-23 n-25 q-28 r-20 s-23 t-24 u-28 v-21
~avy s+17
~avy> s+17
~awa c-20 d-34 e-25 f-20 g-27 h-25 i-23 j-28 k-22 m-27 n-29 o-21 t-20
~away a-27 c-19 d-27 e-24 f-20 g-23 h-21 i-22 j-24 k-19 m-24 n-24 o-18 t-20 u-19
~awe m-17 t+21
~awes m-17 t+21
~axe m+17 u-19
~axes m+21 u-19
~ay> a-51 c-54 e-58 g-54 i-16 j-26 k-21 l-25 n-29 p-18 q-19 t-25 u-22 v-18
~aya j-18
~aya> j-17 m+17
~ayb e-15
~aybe e-15
~aye s+16 u-16
~ayer s+16 u-15
~ayi l-17
~ayin l-17
~ays c-29 e-21 f-41 i-32 j-41 k-31 l-35 t-27 v-31
~ays> c-29 e-21 f-41 i-32 j-41 k-31 l-35 t-27 v-31
~ayu b-25 c-22 e-21 f-22 g+20 h-15 i-32 j-21 l-20 o-25 p-20 q-30 r-19 s-20 v-19
~ayud b-25 c-22 e-21 f-22 g+20 i-32 j-21 l-20 n-23 o-24 p-20 q-22 r-19 s-20 v-19
~aza a-17 d-21 h-16 j+22 m-21 u-18
~aza> d-19 h-16 j+22 m-21 u-17
~azi d-19 m+15 u-17
~azin d-16
~azo m-21 n-18
~azz m+16
~azz> m+16
~bab m+17
~baby m+16 r-18
~bac a-20 e-20 f-23 h-35 k+25 l-38 n-28 o-19 r-17 v-32
~back a-19 e-20 f-23 h-34 k+25 l-38 n-32 o-19 r-17 v-32
~bai a-16 b+16 m-28 o-17 p-17 q+17 r-15
~bail a-16 b+16 m-28 o-17 p-17 q+17 r-15
~baj a-39 c-24 e-24 f-24 g-23 o-15 p-33 r-21 s-30 t-19 v-30
~baja a-32 c-19 e-20 f-21 g-26 i-35 j-29 m-23 o-16 p-29 r-28 s-22 t-17 v-25
~bajo a-16 h-26 n-27 q-25 u-28
~bal a-25 g-18 i-21 j-26 k-15 l-17 n-22 o-21 q-16
~bala a-17 u-15
~bam a+16 l-17 m-20
~bame a+16 l-17 m-20
~ban a-23 b-19 d-33 g-23 h-27 k-21 m+18 o-18 r-20 u-21
~ban> l+16
~bana n+20
~bank d-23 h-21 i-16 m+23 n-19
~bar m+15
~bark m+16
~bas i-17 k-17 l+16 m-17 u-19
~base u-17
~bat m+20 n-23 o-15 q-18 s-18
~bbi m-17 u-17 v+21
~bbie m-17 u-17 v+21
~be> a-24 c-27 d-20 e-27 f-20 g-33 i-23 n-19 q-16 t-17 v-20
~beb m-16 n+16 u-16
~bec d-17 u-16
~beco d-16 u-15
~bee h-16 i-22 j-19 l-20 n-23 o-27 p-21 r-20 u-22
~been h-16 i-22 j-19 l-20 n-23 o-27 p-21 r-20 u-22
~bef b-34 c-17 g-23 i-17 j-25 k-20 m-18 p-16 q-31 s-25 v-22
~befo b-34 c-17 g-23 i-17 j-25 k-20 m-18 p-16 q-31 s-25 v-22
~beg a+15 m-19 n-17
~begi a+15 m-19 n-17
~bei m-20
~bein m-20
~ben c-15 e-18 g-24 h-21 i-24 j-22 k-23 l-28 m-18 n-26 q-17 u+18 v-19
~ben> i-19 j-15 k-19 l-24 n-16 v-16
~bend f+16 m-16 u-17
~ber a-22 b-27 c-28 e-19 f-20 h-31 n-37 o-39 p-31 q-32 r-26 s-26 t-28
~ber> a-19 b-29 c-26 e-16 f-18 h-28 n-37 o-34 p-27 q-30 r-22 s-22 t-26
~bes a-20 d-23 g-19 i-23 j-18 l-23 o-18 r-17 t+25 v-19
~best d-22 g-19 i-22 j-18 l-22 n-16 o-19 r-17 t+26 u-34 v-19
~bet a-15 d-17 g-21 l-20 r-18 s-22 v-17
~bett m-23 n-22 r-15 s-20 v-17
~bie a-18 b-33 d-25 e-16 f-21 g-24 h-29 i-41 j-27 m-16 n-22 o+20 p-29 r-32
~bie> d-16 m-23 v+21
~biem m-17 o+15
~bien b-22 g-18 h-22 i-33 j-16 o+21 p-20 r-23 u-29 v-31
~bil b-28 g-25 h-20 j-29 l-20 n-30 p-24 q-25 r-23 s-22 t-18 u-37 v-22
~bili m-23
~bill a-30 b-23 d+16 g-22 h-17 j-24 l-17 n-28 o-26 p-21 q-23 r-19 s-20 u-33 v-19
~bio o-16
~bir b-17 d-25 h-16 j-32 o-23 p-15 q-27 r-16 s-16 u-37 v-16
~bir> a-32 m-22 q-16
~bird j-18 m+20
~birm g-19 i-17 m-20 u-20
~bla a-28 d-24 f-17 g-22 h-18 k-17 o-27 p-21 q-29 v-20
~bla> i-19 m-17
~blac d-16 g-16 j-16 u-22
~blan m-22
~blar i+20
~ble e-45 f-42 g-34 h-49 j-21 l-25 m-18 p-43 r-27 s-22 t+21 u-37 v-45
~ble> c-20 e-24 f-25 g-20 h-36 k+15 l-24 m-19 p-31 r-31 t-20 u-44 v-36
~blea m+15 n-16
~blem a-24 b-20 d-25 e-17 g-18 i-18 j-20 l-20 p-16 t-18 v-15
~bles d-18 e-17 f-16 h-19 i-20 m-23 n-17 t+25 u-18
~bli d-17 n-24 u-19
~blin m+21
~blo a-19 d-30 e-18 f-17 g-19 h-17 j-26 l+27 m-20 o-19 p-22 r-19 t-17 u-33 v-21
~bloc a-17 d-21 i-15 j-18 l+21 p-16 u-22
~blu d+16 h-19 j-18 l-16 n-18
~blue d+16 h-19 j-18 l-16 n-19
~bo> a-34 b-21 c-23 d-26 e-25 f-19 g+22 h-19 i-31 j-25 k-21 l-27 n+17 o-29 p-27 q-32 s-23 t-16 u-39 v-22
~bod c-25 e-18 g-23 j-25 k-24 l-20 m-42 n-39 r-39 s-19 t-21 u-32
~body c-25 e-18 g-23 j-25 k-24 l-20 m-47 n-37 r-39 s-19 t-21 u-32
~bol i-16 j-17 m+23 u-18
~boo a+22 d-18 l-17 m-17 n-17 p-17 q-19 s-15
~book p-15
~boos a+20 m-22
~bor a-33 d-24 e-15 g-20 h-17 i-21 j-17 n-22 o-22 q-18 r-21 u-26 v-25
~born m+17
~borr a-24 o-26 p-16 v-18
~bot j-18 m-25 o-24 q-18 u-24
~both m-36 o-24 q-17 u-15
~bou c-19 e-16 f-28 g-40 h-35 k-22 l-16 s-24 t-22
~bout c-19 e-16 f-28 g-40 h-35 k-22 l-16 s-24 t-22
~boy m+17
~boys m+17
~bra a-20 c-16 d+15 h-26 i-21 j-25 k-15 l-26 n-25 o-21 p-15 q-24
~bra> h-15 u-20
~brai m-29 u+20
~brar h-18 s-17 u-16
~bre a-26 c-23 d+25 e-28 f-23 g-24 h-24 i-19 k-19 n-24 o-21 p-19 q-23 r-24 s-20 t-17 u-37
~bre> a-22 c-16 d+26 e-18 f-17 g-22 h-18 i-17 m-38 n-21 o-19 p-17 q-21 r-18 s-17 u-30
~brea m+21
~bri b-37 d-28 f-15 g-37 i-33 k-22 l-27 s-35 u-44 v-24
~bric m-17
~brin b-28 d-23 g-34 i-25 k-16 l-21 r-28 s-29 u-33
~brir h+17
~bro j-17 n-23 o-15 p-19 u-16
~brok d-15 n-17 p-16
~bru e-17
~bruh e-17
~bsc g-17 u-23
~bscr g-17 u-23
~bsi m+16
~bsit m+16
~bue b-18 d-19 e-24 f+17 h-24 i-21 j-17 k-16 n-20 o-17 q-19 r-21 s-18 u-20 v-18
~buen b-18 d-19 e-24 f+17 h-24 i-21 j-17 k-16 n-20 o-17 q-19 r-21 s-18 u-20 v-18
~bur r-20 u-18
~bus b-22 i-19 j-16 l-20 n-25 p+15 s-18 t-16 u-22
~busc b-18 d-16 g-17 l-15 m-15 n-19 o-16 p+17 u-17
~busi a-16
~but m+20 o-22
~butt m+20 o-22
~ca> b-18 c-24 d-34 e-33 f-24 h-27 k-31 l-34 r-26 s-29 t-21
~cab o-17
~cad a-17 n-19
~cada m-18 n-17 u+15
~cal c-18 e-23 g-31 i+18 k-23 l-17 n-39 p-30 r-19 s-18 t-19
~cale i-19
~call d-28 g-19 i+17 m-33 n-24 p-24 r-17 s-19
~calo e-16 m+25 u-20
~cam b-41 d-38 e-21 f-23 g-23 h-24 i-20 k-23 n-34 o+20 t-19 v-31
~camb b-16 q-16
~came b-17 d-23 n-20 o+16 q-19 r-19 u-22
~cami a-17 b-20 j-17 n-19 o-19 p-21 r+17
~camp j+15
~can c-16 d-15 e-17 g-28 h-22 i-33 j-26 k-19 l-31 n-26 p-26 q-18
~canc b+17 i-17 l-17 n-16 u-34
~cand m-25
~cant i-21 m+25 u-26
~car c-30 e-20 f-24 g-34 h-33 j-26 k-26 r-42 t-16 u-22
~car> a+16 i-18
~card a-31 i-20 o-20 p-16 q-18 u-20
~care a-20 g-16 m-35 q-21 r-16 v-20
~carm q+15
~caro a-15 d+24 i-16 j-27 m-28 q-23 u-30
~carr a-22 b-16 d-20 i-15 n-22 q+18 v-16
~cart a-16 d-16 o-20
~cas a-19 b-20 d-15 i-22 j-31 l-27 m+25 n-25 o-22 q-24 u-22 v-19
~casa b-15 i-16 j-23 l-18 m+22 o-16 q-19 r-17 u-17 v-17
~casi m-16 r+15
~cat a-24 d-15 g-22 h-20 o-16 q-16 r-20 s-18 v-17
~cate a-20 u-18
~cati g-17 i-17
~cce h-19 i-17
~ccep h-17 j-20 u-17
~cces d-17 u+15
~cci g-17
~cco d-24 m+21
~ccou d-22 m+24
~ce> b-27 c-51 e-52 f-25 g-46 h-52 i-30 k-45 l-17 n-22 o-21 r-33 s+32 v-33
~cee a+21 m-16 u-17
~ceed a+21 m-16 u-17
~cei i-18
~ceiv i-18
~cel g-17 h-16 j-20 m-28 n-21 p-16 r-23 s-22 u-15
~cela b+21 m-18
~cell m-22 r-16 s-17
~cen b-21 d-21 f-16 g-28 h-17 i-25 l-23 o-22 p-20 r-25 s-19
~cen> a-20 i-15 n-18 p-21 q+16
~cenc a-15
~cent m-15
~cep b-15 d+17 e-15 f-18 g-15 h-25 i-22 j-28 k-16 l-16 m-17 n-16 o-16 u-27 v-17
~cept b-15 d+17 e-15 f-18 g-15 h-25 i-22 j-28 k-16 l-16 m-17 n-16 o-16 u-27 v-17
~cer c-15 d-29 e-19 h+15 l-32 m-29 o-28 p-25 q-29 s-26 v-29
~cer> d-17 m-25 o-18 q-23
~cerr h+23 m-23
~ces e-25 f-24 h-24 k-26 l-32 m-23 p-32 r-30 t-25 v-31
~ces> a-25 i-18 l-18 m-27 n-19 q-20 r-15
~cesi d-28 g-16 j-16 l-19 p-23 r-18 s-19 u-30 v-17
~cess d-20 g-15 m-16 u+15
~cet a-21 i+24 m-17
~ceta a-21 i+24 m-17
~ch> a-50 b-30 c-52 e-46 f-45 k-49 n-27 o-35 q-46 r-19 s-32 v-29
~cha c-37 e-30 f-27 g-38 h-29 p-41 q-38 s-20
~cha> a-22 d-18 m-28
~chai u-15
~chan d-32 g-17 h-15 j-27 l-31 p-27 q-20 r-28 s-20 u-27
~char a-22 b-15 d+22 m-26 o-16
~chat b-23 g-18 v-21
~che a-22 c-29 e-37 g-38 i-39 k-29 l-33 n-24 q-39 r-37 u-49 v+18
~che> a-16 b-17 d-16 f-18 j-19 l-16 n-16 o-20 p-16 s+18 u-17 v-21
~chec b-21 i-20 l-17 n-20 q-19 u-16
~ched d-17 i-18 m-35 v+16
~chee d-15 t+16
~ches m+18 n-21 u-17
~chi d-23 g-16 i-17 j-19 k-16 n-16 q-17 r-18 u-21 v-18
~chin a-15
~cho a-17 d-41 e-23 f-18 h-21 i-33 j-27 k-25 l-15 m-16 n-33 r+16 u-35 v-20
~cho> a-18 b-16 d-22 l-20 m-17 o-15 p-16 s+17 u-18
~choi g+22 m-19
~choo p-15
~chu l-15
~chur l-15
~cia c-16 g-19 h-23 j-27 k-18 l-24 p-16 q-19 r-18 s-24 v-16
~cia> d-27 j-20 l-15 n-18
~cial h-17
~cib b-15 d+19 i-23 m-34 o-17 u-26
~cibe m-19 u-20
~cibi a-16 i-15 m-19
~cid d-22 f-15 g-21 j-18 k-17 l-23 n-18 p-16 q-19 r-23 s-23 u-19 v-22
~cide q-17 v-17
~cidi b+16 r-19 s-16
~cie g-20 n-19 r-20
~cien g-20 n-19 r-20
~cin a-16 d-15 g-23 q-15 r-20
~cina r-17
~cio c-33 d-19 e-38 g+20 i-42 k-30 l-39 m-42 o-39 q-27 s-42 v-34
~cio> d-16 f-19 g-17 i-15 j-15 m-31 o-20 s-18 u-21
~cion a-19 b-36 c-28 e-32 g+23 i-34 k-22 l-33 m-30 o-29 p-24 q-29 s-33 v-24
~cip m+16
~cipe m+17
~cir a-17 g+16 m-19
~cir> g+17
~cit n-17
~ck> a-22 b-23 c-21 e-50 f-49 j-31 k+20 l-33 n-29 u-40
~cka m+15
~ckag m+15
~cke c-18 g-19 i-30 n-34 r-23 v-18
~cked a-30 b-16 d-21 i-18 n-25 r-16
~cket u-16
~cks a-28 d-22 n-28 o-16
~cks> a-26 d-20 n-27
~cl> b+24 c-18 l-18 m-22 o-15 u-17
~cla a-22 b-17 d-15 j-21
~clas b-15 j-19
~cle a-19 d-18 i-19 l-17 n+19 o-16 u-19
~clea m+20
~clin a-17
~clu i-17 l+16 m-31 u-16
~clud m-17
~cnc b+24 c-18 l-18 m-22 o-15 u-17
~cncl b+24 c-18 l-18 m-22 o-15 u-17
~co> c-20 e-20 f-20 h-35 i-33 k-17 l-28 n-31 o-23 p-26 q-25
~cob a-18 d+24 l-15 m-19 o-17 q-19 r-18 s-18 u-18
~cobr a-16 d+25 l-15 m-17 n-16 o-16 q-16 r-17 s-17 u-17
~cod a-16 i-16
~code m-15
~cog i-21 m-21
~coge i-20 m-19
~coi m+15
~coin m+15
~col g-22 l-16 m+22 n-18 u-22
~com c-28 e-56 h-17 i-16 j-27 k-29 l-34 m-22 t-54 v-65
~come c-32 f-20 g-46 i-61 m-22 p-22 q-15 s-41 t-25 v-28
~comf m-25 n+17
~comi d-39 e-21 f-26 g-34 h-22 i-26 k-32 l-40 q-15 r+18 s-33 u-41 v-24
~comm b-16 d-31 h-19 i-33 j-25 o-18 q-23
~como b-47 c-30 e-28 h-42 i-46 k-28 l-16 n-19 o-48 p-33 r-15 t-22 v-27
~comp a-23 b-30 d-18 h-20 j-27 k-17 l-25 s-23 v-16
~con c-25 d-26 e-32 f-32 h-25 j-26 k-28 m-37 n-17 r-47 s-34 t-25
~cond m-21
~conf a-20 b-22 d-16 j-16 l-24 n-22 q-22 u-21
~conm a-19 l-15 m-19
~cons g-23 m-40 n-31 o-23 r-15 v-16
~cont c-19 d-29 e-20 f-18 j-31 k-23 l+16 o-32 p-23 q-30 r-21 s-23 u-45 v-27
~conv l-18 m-17 o+20 q-18
~coo a-24 b-24 d-26 e-15 h-17 j-16 l-21 m+19 n-22 r-24 u-21
~cook m+21
~cool n-16
~cop a-21 d-17 e-16 i+19 l-16 u-16
~copi a-19 i+18
~copy e-15
~cor a-36 b-18 c-19 d-38 e-17 f-16 k-30 n-41 p-22 q-23 s-21
~cord a-18 k-21 n-20
~core d-19 m+25 u-19
~corn u-16
~cos g-19
~cosa m-21
~cou b-28 e-26 f-28 h-30 k-26 l-19 m-22 p-30 r-22 t-22 u-26 v-27
~coul b-25 d-24 k-20 l-24 m-23 p-37
~coun g-15 h-15 i-21 j-26 o-17 r-15 u-21
~coup d+16 m-25 u-20
~cour o+16
~cov a-24 b-21 d+19 g-16 i-18 j-17 l-17 m-23 n-15 o-16 q-25 r-16 s-17 v-20
~cove a-24 b-21 d+19 g-16 i-18 j-17 l-17 m-23 n-15 o-16 q-25 r-16 s-17 v-20
~cow m+17
~cowb m+17
~cra a-21 c-17 d-23 i-21 j-18 n-23 o-24 q-16 s-16 u-28
~crac d-16
~crap m-17
~crat m-17
~cre a-18 e-17 i-19 j-17 l-19 r-19 u-18
~cred d+20 m-16
~cri b-35 d-31 e-25 f-22 h-26 j-32 n-35 o-33 p-28 q-33 r-25 t-19 v-27
~crib b-29 d-30 e-25 f-21 h-26 j-32 n-33 o-31 p-27 q-32 r-25 s-24 t-19 v-27
~crip m+15
~cro a-24 b-15 g-21 h-24 l-19 m-31 o-18 u-30
~cros a-22 d+15 h-21 l-17 m-28
~cru a-15
~cs> n+19
~ct> d-29 e-17 h-15 j-27 k-16 m-27 n-19 o-16 v-24
~cta j-16 m-27
~cte a-16 d-18 m-21 n-21 q-18
~cted d-17 m-20 n-20 q-16
~cti a-23 b-29 c-20 d-24 e-15 h-15 i-33 k+24 l-36 o-29 p-20 q-19 r-27 t-16 v-22
~ctio a-17 b-18 g-24 i-23 l-16 o-19 r-18
~ctiv i-23 k+27 l-28 n-19 v-16
~ctl m-19
~ctly m-19
~cto a-18 d-20 h-16 j-16 m-27 u+26
~cto> m-17
~ctr m+16
~ctri m+16
~cts s-15
~cts> s-15
~ctu a-18 h-15 j-17 l-18 n-18 q-15
~ctua m-19
~cua b-31 c-29 d-40 e-27 f-22 k-33 l-31 m-22 n-21 o-27 p-15 q-35 r-32 s-16 t-21 v-30
~cual a-30 b-18 c-18 d-28 e-20 j+16 k-17 l-20 n-25 o-18 p-17 q-19 s-26 u-33 v-21
~cuan b-19 d-23 g-29 h-25 j-28 k-21 l-18 m-16 o-19 q-26 r-24 u+17
~cub a-17 d+27 i-16 j-18 l-18 q-18 u-24 v-18
~cubr a-17 d+27 i-16 j-18 l-18 q-18 u-24 v-18
~cue a-32 e-15 f-18 g-21 h-17 l-24 n-29 o-26 p-18 s-22 u-27 v-18
~cuen a-26 f-16 g-20 h-16 l-21 n-27 o-24 p-16 s-20 u-24 v-16
~cul a-16
~culp b+16
~cup a+25 c-16 d-27 g-19 h-18 j-30 l-25 n-29 o-19 q-20 r-17 u-27
~cupa a+16
~cupo a+20 d-22 j-20 m-23 u-18
~cups j-17 l-16 m+17
~cur d-18
~cut a-20 m+21
~cut> a-15 m+18
~cvb e+19 m-17
~cvb> e+19 m-17
~cy> d-18 j-17 m+16 u-20
~da> a-26 c-48 e-53 g+16 h-42 k-46 l-19 q-45 r-34 s-21 v-21
~dad a-20 b-16 h-17 l-19 m-29 u+16
~dad> a-18 m-24 u+16
~dal a-16 d-19 n-19 o-21 q-16 r-15 s-15 u-18
~dam b-24 g-17 j+18 k-21 m-19 n-18 o-24 q-16 s-17 u-19 v-18
~dama d+17
~dame b-21 d-25 j+20 k-20 o-23 u-22 v-17
~dan b-23 c-17 d-34 e-20 f-18 g-27 h-20 l-32 m-16 o-24 q-20 s-24 u+20 v-23
~dan> d-22 g-18 k+15 l-25 m-35
~dand m+15
~dang u+18
~dano m-22
~dar g-18 i-31 j-31 q-35 r-18 u-17
~dar> d-15 j-21 q-15
~darm b-17
~das a-22 i+17 n-16
~das> a-21 i+17
~dat b-31 c-18 d-27 f-20 i-30 j-19 k-16 n-24 o+32 r-16 s-26
~date b-29 c-17 d-23 i-22 m-27 n-22 o+29 q-23 s-18
~dato m-19
~dav r-19
~davi r-19
~day a-15 b-19 c-32 d-25 e-29 g-36 j-32 k-30 l-36 n-52 p-36 r-19 t-18 u-23 v-35
~day> a-23 c-23 e-24 g-25 j-39 k-23 l-30 n-35 p-32 q-42 u-23 v-28
~days b-15 d-31 g-17 i-18 j-25 m-16 n-28
~dcar o+16
~ddi a-17 d-19 i-16 j-20 q-18 u+15
~ddic n-23 u+16
~dds g-16 u+16
~dds> g-16 u+16
~ddy i-16 j+25 m-20 u-16
~ddy> i-16 j+25 m-20 u-16
~de> a-21 b-21 d-19 e-63 f-60 g-42 h-27 j+27 k-70 l-63 p-34 r-33 s+29 t-54 u-16 v-20
~dea a-18 j-20 n-17 s-18 u-16 v-26
~dea> v-21
~deb a-23 b-19 d-17 h-15 i-22 j-17 l-19 o-16 q-21 u-31 v+19
~debb m-17 u-17 v+21
~debo a-15 m-21 u-16
~dec d-30 f-17 h-18 j-22 k-19 l-24 n-27 p-18 q-24 r-25 s-26 u-22 v-24
~deci d-29 f-17 h-18 j-21 k-18 l-24 n-26 p-18 q-24 r-23 s-25 u-22 v-24
~ded g-16 h-16 i-32 j-20 k-17 l-25 n-26 p-16 u-27
~ded> g-16 i-32 j-19 k-17 l-24 n-26 p-16 u-22
~def m+15
~defi m+15
~dej a-28 c-21 e-28 f-28 g-27 h-30 i-26 k-20 p-23 q-36 t-19 u-41 v-25
~deja e-16 l-21 q-21 u-25
~deje a-17 g-16 j-17 l+17 n-20 r-17
~dejo a-22 d-19 h-16 l-18 m-29 n+16 q-19 u-18
~del d-25 i-23 n-26 o+20 q-22 s-19 u-20
~dela m-19 n-18 o+23
~dele i-17
~deli m+19
~dem b-34 d-26 e-17 h-19 j+19 k-23 l-34 m-41 n-28 o+19 p-19 q-23 s-21 t-18 u-29 v-19
~deme b-30 d-25 e-16 h-16 j+19 k-22 l-32 m-36 n-23 q-19 r-29 s-19 t-16 u-27 v-16
~demo m-16
~den c-39 d-33 e-27 f-25 g-39 h-41 j-29 o-20 p-27 q-42 s-38 t-21 u-15
~den> b-20 c-30 d-36 e-16 f-16 g-23 h-28 j-25 n-20 p-20 q-44 r-19 s-21 u-38 v-21
~denm b-24 l-23 m-24 o-21 r+20
~dent a-33 b-25 g-16 h-17 i-19 n+20 o-23 q-17 u-26
~dep g-22 m-27 n-26 q-16 r-15 s-19 u+18
~depr g-17 i-17 m-20 n-15
~der e-26 f-18 h-20 i-28 j-31 l-30 p-27 r-19 s-24 v-25
~der> c-34 e-19 h-15 i-23 j-20 l-26 p-22 r-15 s-17 v-22
~des b-35 c-32 e-28 g-52 i-50 k-27 m-27 n-15 o-21 p-32 q+17 s+20 t-32 v-40
~des> b-21 c-16 d-17 g-23 i-24 n-21 o-22 p-17 q+17 r-20 s-21 t-17
~desc g-21 i-17 j-16 l-20 n-17
~desd a-22 d-16 g-16 m-29 o-19 q-17 r-18 s+23 u-18
~desp a-25 b-15 d-15 i-18 m-18 u-20
~df> e+24 m-25
~dge m-19
~dh> e+17 m-18
~di> i-26 j-16 k-16 l-24 n-16 o-16 u-19
~dia b-17 d-22 g-20 h+18 i-21 j-29 q-22 u-33 v-16
~dia> j-19
~dias g-15 h+17 m-29 n-22 o-16 q-15 u-18
~dic a-19 c-23 d-29 e-20 g-25 h-19 j-16 k-15 l-24 o-17 p-18 r-20 s-23 u+16
~dici f+17 m-15 u-16
~dict a-17 d-17 j-16 n-24 u+20
~did m-17 r-16
~dida m-16
~die a-29 b-28 d-25 g-22 i+16 l-25 n-21 p-26 r-16
~die> g-19 l-17 m-20 n-16 p-16
~dien a-17 i+17
~dif a-20 d-20 h-16 i-20 j-20 m-27 q-17
~diff a-20 d-19 i-20 j-19 m-27 n-15
~dig n-16
~digo m+17 n-15
~dij m+17 r-16 u-18
~dije a-20 b-20 m+21 r-15
~dim e-20 f+18 h-18 n-16 o-20
~dime e-20 f+18 h-18 n-16 o-20
~din a-45 f-25 g-38 h-30 n-23 o-30 s-23 t-19 u-16 v-37
~dine m-17
~ding a-43 f-24 g-36 h-29 n-22 o-25 s-22 t-18 v-31
~dio d-21 e-18 f-19 g-18 j-18 l-16 n-19 o-20 q-18 u-21
~dip g-17
~dir g-22 l-17 n-15 o-20 u-16
~dire g-20
~dis c-22 f-17 g-22 h-25 j-27 k-21 n-17 p-17 q-23 s-16 t-15 u-25 v-23
~disa a-17
~disc a-20 d+17 u-17
~disp d-18
~dit j-17
~dito d+20 m-16
~dks e+19 m-17
~dksl e+19 m-17
~dle a-18 b-19 d-20 j-16 m-18 n-17 o-17 p+19 q-24 v-19
~dled p+20 q-19
~dly m-19
~dly> m-19
~do> c-36 d-35 e-62 f-57 h-18 i-44 j-28 l-44 m-22 o-23 p-15 t-26 u-34
~doc m-17
~doe a-20 b-21 e-20 f-28 i-25 j-52 k-22 l-37 o-17 p-31 r-36 s-39 t-32
~does a-20 b-21 e-20 f-28 i-25 j-52 k-22 l-37 o-17 p-31 r-36 s-39 t-32
~doi h-16 n-24 r-19 s-16 v-18
~doin h-16 n-24 r-19 s-16 v-18
~dol a-21 g-18 o-16 p-16 r-16
~doll g-16
~dolo m-21
~dom r+16
~dome r+16
~don c-24 d-48 e-17 g-36 h-29 j+16 k-21 n-43 p-25 q-34 t-27 u-16 v-20
~don> j-15 r+19
~dona j-17 m+19
~dond b-23 c-17 d-33 f-16 g-23 h-17 j+18 k-16 l-26 n-27 o-26 p-16 q-24 v-17
~done d-16 g-17 l+24 m-28 u-22 v-22
~dor d-16 j-17 m-20 n-19 o-20 q-20
~dorm d-16 j-17 m-20 n-19 o-20 q-20
~dos d-23 l-16 r-16
~dos> d-22 l-16 r-16
~dow g-23 i-18 k-16 l-19 n-20 u-22
~down g-23 i-18 k-16 l-19 n-20 u-22
~dra d-24 i-15 u-22
~dra> m-18
~dran m-19 n+17
~dre a-29 c-20 e-18 f-17 g-23 h-19 i-30 j-25 k-17 l-24 o-27 p-17 q-30 r-24 u-41 v-19
~dre> m-21 n+17 o-20 q-17
~drea i-18 n-17 u-27
~dri a-21 b-34 c-23 d-32 e-21 f-20 g-22 h-29 i-19 k-22 l-27 p+17 q+18 r-17 s-26 t-23 u-18 v-17
~driv a-21 b-33 c-17 d-26 e-18 f-16 g-16 h-20 i-27 k-18 l-23 m-18 o-20 p+18 q+19 s-19 t-19 u-26
~dro a-27 d-26 g-18 h-19 i-22 m-36 s-23
~drog u+16
~drop a-23 d-18 h-15 i-16 m-35 s-19 u-19
~dru m-22 o-15 q-17 u+19
~drug q-15 u+19
~drun s+17
~ds> a-17 b-21 e-22 f-17 g+16 h-30 k-28 l-33 o-22 p-22 q-34 t-19
~duc g-16 m+21 n-18 u-24
~dud d-16 m-20 u-16
~dude v+16
~due a-24 b-18 c-15 d-25 e-17 g-17 h-19 i-22 j-21 k-16 l-21 n-32 q-24 r-20 t-16 u+26
~duel d-15 n-19
~duer m-28 n-19 q-16 u+20
~dul m-18
~duo m+19
~dur a-31 d-34 e-15 g-21 i-20 j-20 l-17 m-41 p-19 q-22 r-18 s+17 u+23 v-16
~dura a-17 d-30 m-27 u+23
~duri a-18 m-17
~dy> b-19 c-42 d-16 e-32 g-41 k-47 m-25 s-36 t-41 u-53
~ea> v-21
~eab m-17
~eabo m-17
~eac a-22 b-25 c-27 g-26 j-36 m-21 n-29 o-18 p-17 q-23 r-23 s-26 t-18 u-29
~each a-19 b-23 c-23 g-24 j-35 k-26 m-15 n-26 o-17 q-20 r-20 s-23 t-16 u-22
~eact i-17 k+21 l-23 m-20 u-17
~ead d-16 e-22 f-27 g-46 h-37 i-23 j-48 k-45 p-37 q-26 s-17 t-33 u-42 v-42
~ead> f-19 g-34 h-22 i-37 j-37 k-29 m+18 n-30 p-17 s-28 t-23 u-23 v-24
~eade m-17
~eadi d-16 l-17 u-17
~eady g-23 i-27 j-16 k-23 p-23 q-18 s-18 u-24 v-16
~eag a-23 i-18 m-16 o+18
~eah m-18 p+16 q-17
~eah> m-18 p+16 q-17
~eak a-19 b-19 c+16 d-28 e-24 f-16 g-21 h-23 j-20 k-18 l-28 n-24 o-20 p-22 q-23 r-23 v-22
~eak> a-24 b-16 d-25 e-23 g-18 h-22 i+17 j-25 k-16 l-25 n-21 q-19 r-19 v-20
~eal b-23 c-20 g-21 h-22 i+20 j-23 k-17 l-26 n-27 o-20 p-23 r-20 v-29
~eal> b-18 c-18 g-16 h-18 i+21 j-17 l-20 n-17 r-18 v-22
~eam a-15 i-20 l-17 n-18 u-29
~eam> u-21
~eams u-20
~ean b-21 d-27 h-26 i-30 j-27 l-35 n-28 o-19 p-16 q-25 s-20 u-32
~ean> a+17 d-19 h-18 j-17 k+16 l-25 o-18 u-24
~eant a-25 b-19 k-23 m+16
~ear a-32 b-21 c-34 d-34 e-21 g-48 i-21 k-32 l-35 p-32 q-36 v-23
~ear> a-33 c-17 d-24 g-34 h-29 k-18 l-34 o-31 p-18 q-38 r-27 v-19
~eard m-21
~eari n+15
~earl d-23 g-17 h+16 i-20 j-27 m-36 q-23 u-33
~earm l+16
~earn m+20
~eart a-22
~eas d-35 e-39 f-34 h-34 n-47 p-37 s-34 t-35 u-22
~ease d-30 e-34 f-31 h-26 m-16 n-37 p-32 s-29 t-32 u-20
~easy a-17 d-15 j+16
~eat c-19 d-33 e-17 f-18 h-31 j-30 k-15 l-23 o-23 p-20 q-28 r-22 s-25 v-22
~eat> b-19 d-29 h-23 i-22 j-22 l-16 n-26 o-19 p-16 q-19 s-16
~eath a-15 d-15 u-18
~eav a-27 c-19 d-24 g-19 h-15 i-27 k-16 n-26 p-23 u-26 v-23
~eave a-23 c-17 d-22 g-15 i-24 n-24 p-20 r-25 u-26 v-19
~eavi r+21
~ebb m-17 u-17 v+21
~ebbi m-17 u-17 v+21
~ebo c-27 d-27 e-21 f-23 j-36 k-24 l-25 m-21 r-29 s-30 t-22
~ebo> a-19 d-16 i-18 l-15 m-28 n+21 o-16 q-16 u-27
~ebod c-18 j-18 m-33 n-21 r-21 s-18 u-23
~ebs m+16
~ebsi m+16
~ece b-15 e-24 f-22 g-23 h-23 j-32 l-17 p-41 r-27 t-28 v-20
~ecei i-18
~ecen m-19 p-18 q+19 u-18
~eces e-19 f-19 g-21 h-17 j-22 k-19 l-24 p-28 r-23 t-17 v-26
~ecet a-21 i+24 m-17
~ech c-16 d-21 i-24 u-20
~echa u-17
~eci b+16 c-21 e-25 f-27 h-29 j-32 n-21 o-18 q-41 r-34 s-19 u-45 v-37
~ecia d-17 n+17
~ecib i-22 m-30 u-23
~ecid d-22 f-15 g-21 j-18 k-17 l-23 n-18 p-16 q-19 r-23 s-23 u-19 v-22
~ecio m-17 q-17
~ecip m+17
~ecir g+17
~eck b-23 l-18 n-24 q-24 u-19
~eck> i-16 l-16 m-16 q-19 v+16
~ecl a-18
~eco a+22 c-18 d-25 g-36 h-35 j-29 k-30 l-28 o-20 r-25
~ecom a+19 d-23 g-24 h-18 i-22 q-20 u-29
~econ m-17
~ecor a-18 k-21 n-20
~ect a-35 c-22 d-41 e-18 f-17 h-27 k-23 l-33 o-23 s+16 v-28
~ect> a-16 d-18 j-18 l-21 m-28 n-19 o-16
~ecta j-15 m-24 n+17
~ecti i-21 r-15
~ecto u+17
~ectr m+16
~ed> c-43 e-89 f-80 g-25 h-48 i-21 j-59 k-30 l-19 m-25 r-37 s-16 t-43 v+16
~eda a-31 d-18 g-15 k-17 q-29 r-25 s-26 u+16
~eda> i-17 q-16 r-20 s-21
~edad a-18 m-16 u+17
~edar i-18 n+20 o-16 q-15
~ede b-17 e-38 f-35 g-41 h-35 l-38 m-34 p-26 r-19 t-29 u-17 v-40
~ede> e-26 f-21 g-30 h-37 j-48 k-44 l-31 m-36 p-18 r-17 t-19 u-45 v-28
~eden c-25 d-27 h-22 l-23 m-40 p-16 q-36
~edes b-15 d-17 i-19 n-21 o-15
~edi c-16 e-20 f-18 g-23 j-24 k-15 m-15 o-16 p-15 s-17
~edie a-17 i+17
~edir m-17
~edit d+20 m-16
~edo c-38 d-19 e-23 f-22 i-29 j-19 k-38 l-27 m-18 r-38 t-22 u-31
~edo> c-37 d-18 e-22 f-21 i-29 j-19 k-38 l-27 m-22 r-38 t-21 u-28
~eds n-25 p-20 q-22 u-18
~eds> n-25 p-20 q-22 u-18
~edu a-22
~educ u-16
~edul m-15
~ee> b-18 h-18 i-25 l-17 n-25 o-19 q-28 r-19 s-23 u-39 v-19
~eed e-31 f-26 g-29 h-42 j-22 l-19 r-27 t-29 u-21 v-56
~eed> c-23 e-28 f-23 g-27 h-39 j-25 l-16 r-27 s-42 t-28 u-26 v-48
~eeds n-24 p-20 q-21
~eei m-16 s+18
~eein m-16 s+18
~eek c-19 d-35 g-25 i-23 j-24 k-16 l-27 m-20 n-27 o+25 p-16 q-21 r-22 s-34
~eek> c-18 d-31 g-24 i-22 j-22 l-26 n-26 o+23 q-20 r-20 s-32
~eel c-15 d-24 g-19 h-19 l-18 m-29 n-34 o-17 q-23 v-19
~eel> b-19 j-16 m-37 n-22 u+17
~eeli a-15 u-23
~eels m-23
~een b-20 c-27 d-22 e-21 f-20 g-30 h-31 i-23 n-43 o-18 p-32 q-24
~een> b-17 c-22 d-17 f-16 g-25 h-28 i-40 j-33 k-24 n-38 o-16 p-30 q-20
~eena k+16 l-18 m-21
~eep a-34 b-30 c-26 d-37 e-15 i-22 j-30 l-17 p-26 r-25 t-20
~eep> a-45 b-31 c-25 d-35 e-15 g-19 i-37 j-27 l-17 p-23 r-22 t-18
~eeps m-18
~eer d-17 t+17 v-15
~ees d-20 e-17 l-18 m-24 t+20 u-16
~eet a-36 b-25 c-16 d-26 e-19 g-20 h-25 i-25 k-20 l-28 n-33 o-21 p-23 q-24 s-25 v-21
~eet> a-20 b-17 d-15 h-20 i-16 o-15 q-18 s-16
~eeth m+15 u-16
~eeti a-21
~eez m+17
~eeze m+17
~efe a+19 b-28 d-27 e-16 g-20 h-20 k-21 m-34 n-22 p-20 q-21 r-16 s-18 t-17 v-20
~efec u+17
~efer a+21 b-26 d-21 g-18 h-17 k-20 m-31 n-20 p-18 q-16 u-26 v-18
~efi b-18 d-24 e-19 g-18 j-17 k-15 l-20 n-26 q-19 r-15 s-20
~efie a-20 m-21
~efil a-20 i+17
~efin m+21
~efo b-26 c-24 e-18 f-19 g-30 j-36 k-25 m-17 p-21 q-36 s-31 t-17 u-18
~efon j-16 u-22
~efor b-22 c-17 g-23 i-17 j-26 k-20 m-19 p-16 q-31 s-25 v-23
~eft b-16 n-16 o-17 q-17 u-16
~eft> b-16 n-16 o-17 q-17 u-16
~efu d-15
~ega c-20 d-34 f-21 g-32 k-25 l-35 n-41 o-23 p-22
~egal j-19 m-16
~egan a-15 j-22 k-18 l-24 n-18
~egar d-15 g-19 n-24 o-18 s-24
~egi d-18 g-17 j-19 l-17 n-21 u+16
~egin a+15 m-19 n-17
~egis m+17
~egit j-16 u+20
~ego a-35 b-32 e-20 f-15 g-28 h-24 i-23 l-25 p-30 q-32 r+20 s-35 u-37 v-22
~ego> a-35 b-32 e-20 f-15 g-28 h-24 i-23 l-25 p-30 q-32 r+20 s-35 u-37 v-22
~egr g-16 n-15
~egre g-16 n-15
~egu a-33 b-30 c-17 e-17 o-32 q-37 r-31 t-16 u-22 v-23
~egue b-15 q-19 r-23
~egui m-15 q-18
~egun a-20 b-17 d-20 l-19 n-22 o-20 p-20 q-18 u-20
~ein a-17 b-16 d-17 l-15 s+18
~eing m-29 n-16 s+18
~eir m-21 s+16
~eird m-19 s+17
~eiv i-18
~eive i-18 l+17
~eja a-18 b-18 e-16 g-17 h-15 k-17 l-25 s-15 u-29
~eja> j+16 m-20 u-17
~ejar d+15 m-21
~eje a-21 j-19 l+17 q-17 r-18 s-16
~ejen l+18
~ejo a-41 b+21 d-36 e-28 f-26 g-31 h-34 k-24 m-32 q-40 r-19 t-23 u-40 v-36
~ejo> a-29 d-22 g-16 h-16 i-17 j-16 l-23 m-36 n+16 q-26 u-21
~ejor a-20 b+16 d-21 e-16 g-20 h-19 j-16 k-16 n-20 q-22 r-22 s-15 u-22 v-22
~ejos j+18
~ek> c-18 d-31 g-24 i-22 j-22 l-26 n-26 o+23 q-20 r-20 s-32
~el> b-33 d-23 g-23 j-21 l-18 o-23 q-19 r-16
~ela a-16 d-29 g-21 i-21 l-25 o+22 q-25 r-25 u-33
~ela> a-17 g-15 l-17 n-15 u-20
~elam b+22 m-16 o-20
~elan o+16
~elay o+15
~elc m-18
~ele a-18 c-20 d-17 e-24 f-24 g-34 h-32 j-25 k-30 o-30 p-32 r-38 t-34
~ele> a-17 d-16 n-20
~elea i-19 q+19 u-17
~elec m+20
~elef j-16 u-22
~eles l-16 m-26 u-17
~elet i-16
~elf b-15 j-17 m-21 p-18
~elf> b-15 j-17 m-21 p-18
~eli a-44 c-22 d-36 e-30 f-27 g-23 h-29 i-30 j-30 k-27 m+21 n-31 p-24 q-35 r-16 t-22
~elic m+16 u-17
~elig m-18 u+21
~elim l+18 m-22
~elin a-16 r-16 u-24
~eliv m+19
~eliz f-17 m+19
~ell b-31 c-26 e-29 h-35 j-26 k-30 n-44 r-23
~ell> a-35 b-46 c-22 e-26 h-31 j-19 k-26 n-40 o-19 s-28
~ella m-17
~elo a-19 c+19 d-18 e-24 f+18 j-17 l-18 o-25 r-16 u-15
~elo> a-17 c+19 d-17 e-24 f+18 j-17 l-16 o-25
~elp b-29 c-30 e-19 f-18 g+21 h-19 j-27 k-29 l-32 n-30 o-30 p-25 r-26 s-27 t+21 v-32
~elp> b-27 c-28 e-16 g+24 h-17 i-34 j-24 k-28 l-29 n-25 o-25 p-21 r-25 s-25 v-29
~elpe m-16
~elps g-17 m-19 t+18
~els c-26 g-20 h-18 i-33 j-25 k-17 m-33 n-30 o+18 r-22 u-27
~els> a-16
~else b+15 c-19 i-29 j-18 m-30 n-23 p-25 q-19 s-16 u-21 v+16
~elt i-20 m-29 n-16 q-18 s+23
~elt> m-20 s+24
~elta m-15
~elv m-24
~elva m-18
~ely u-21
~ely> u-21
~em> a-20 c-31 d-38 e-22 f-19 h-23 j-22 o-27 p-21 s-19 t-20
~ema c-20 d-27 j-32 k-19 p-19 q-31 r-21 s-22 u-21 v-25
~ema> a-17 m-23 n+22 q-21
~emai j-16 o-19
~eman a+17 i-18 j-18 m-24 n-18
~eme d-17 e-29 f-26 h-36 k-36 l-30 m-33 n-46 o+17 p-35 q-38 s-36 t-31 v-30
~eme> d-36 e-25 f-21 h-30 k-31 l-22 m-43 n-38 p-30 q-30 s-31 t-27 u-40 v-23
~emel m-15 o+15
~emem m-18
~emi a-27 b-21 i-21 j+22 n-23 o-16
~emin a-17 b-20 j+16
~emo a-27 c-16 d-19 g-18 i-23 o+16 p-17 q-21 u-15 v-22
~emos m-21 o+21
~emov a-20 i-20 q-15 r-16 u-19 v-18
~emp a+15 c-18 d-35 e-17 f-22 g-27 j-23 k-17 l-29 p-20
~empe a+22 n-18 u-16
~empo a-16 b-15 d-20 h-17 o-16
~empr a-19 j-20 l-19 n-20 r-21 s-16
~empt m-15 n+19
~en> b-28 c-80 d-22 e-75 f-16 g-89 j-59 k-33 l+18 n-27 o-21 q-18 t-27
~ena b-21 c-20 e-30 f+19 g-22 h-18 i-31 j-20 k+20 l-34 n-25 o-22 q-17 r-19 s-18 t-16 v-19
~enab i-15 k+23 l-23 m-19
~enat m+19
~enc a-18 c-21 d-40 e-18 f-18 g-36 k-23 l-29 n-31 p-18 r-19 s-25 v-21
~ence o-16
~enci d-26 g-16 i-21 j-18 n-16
~encu b-21 m-20
~end b-15 d-25 e-47 h-49 j-19 o-24 p-41 s-49 t-24 u-34 v-43
~end> a-44 h-21 o-20 p-16 q-26 r-21 u-32 v-15
~enda a+15 d-22 g-26 h-20 i-20 j-24 l-26 n-25 o-21 q-25 r-16 u-25 v-20
~ende a+16 b-25 c-34 d-33 g-26 h-16 j-31 k-22 l-27 p-17 r-20 s-17
~endi a-16 b-22 e-16 j-26 n-24 o-18 q-19 r-17
~endo b-24 d-24 h-17 i-27 j-23 o-27 p-23 q-39 s-25 u-22 v-26
~endr m-19
~ene c-31 e-34 f-30 g-25 i-17 j-18 k-29 l-24 m-21 p-37 t-28 v-33
~ene> b-35 c-19 e-21 f-16 g-27 h-32 i-30 j-19 l-35 m-30 n-39 p-27 s-22 t-19
~ened u-25
~enen n-22 q-24 u-42 v-20
~ener a-19 m-20 o-16
~eng b-19 c-26 e-34 f-28 h-31 j-32 k-30 l-39 m-19 r-32 t-25
~enga d-20 m-15 u+15
~engo b-16 c-21 e-25 f-24 h-26 j-26 k-27 l-36 m-56 r-26 t-21 u-21
~eni b-17 g-16 i-20 j-23 l-18 n-18 o-18 p-21 r-24 u-29 v-22
~enin d-31 i-17 j-19 l-16 q-25 r-22 u-25 v-20
~enl i-18 l+21 m-29
~enla m-18
~enle l+20 m-15
~enm c-24 d-28 e-24 f-17 g-19 h-19 j-27 l+28 m-46 n-30 p-20 q-22 r+18 s-24 t-18 u-36 v-23
~enme c-24 d-28 e-24 f-17 g-19 h-19 j-27 l+28 m-46 n-30 p-20 q-22 r+18 s-24 t-18 u-36 v-23
~eno a-26 c-16 d-27 e-23 g-17 h-23 i-19 j-24 k-20 l+17 n-25 p-19 u-28 v-17
~eno> e-15 f-23
~enor m-18
~enos m-19 u-16
~enou l+20 t-17
~ens a-25 b-29 c-22 e-22 f-26 h-24 i+22 k-19 l-23 o-29 p-19 r-28 s-27 t-19 v-30
~ens> f-15 m-26 n-19
~ensa g-17 n-15
~ense l-19 m-18 n+15
~ensi j-15 u-30
~ent c-27 e-48 f-19 h-23 k-35 l-27 p-55 q-20 r-54 t-35 u-23
~ent> c-33 e-21 f-27 h-39 n-32 p-27 q-42 r-31 s-35
~enta j-16
~ente d-32 j-21 l-26 m-24 n-31 o-15 p-17 s-17
~enti a-36 b-23 d-21 h-15 i-25 l-20 q-22 r-19
~ento a-25 g-16 i-19 l-20 o-27 q-17 s+16 t-17 u-25
~entr b-32 c-18 d-25 f-20 g-30 h-15 j+18 l-16 m-39 o-16 p-18 s-16 u-31
~ents i-17
~enu d-19 g+29 j-20 l-17 m-29 u-25
~enu> d-19 g+29 j-20 l-17 m-29 u-25
~env i-15 l+23 o-20 u-18 v-18
~eo> d-15 m-22 n-17 u-23
~eon g-18 j-26 k-19 l-24 m-15 n-32 r-29 s-22 t-20 u-16
~eone g-18 j-26 k-19 l-24 m-15 n-32 r-29 s-22 t-20 u-16
~ep> a-20 b-31 c-25 d-36 e-15 g-20 i-38 j-29 l-17 p-23 r-22 t-18
~epa a-22 g-28 o-19 u-27
~epar a-22 g-28 n+16 o-19 u-25
~epe a-17 d-22
~epl a-19 d-18 g+20 l-21 n-21 q-15 u-18
~eply a-18 d-17 g+20 l-19 n-18 u-17
~epo m-17
~epor m-16
~epr g-17 i-18 n-15
~epre g-17 i-16
~eps m-21
~eps> m-21
~ept b-19 c-18 d+15 e-17 f-20 g-16 h-30 i-25 j-30 k-19 l-19 m-20 n-20 p-24 t-15 u-30 v-20
~ept> a-18 h-18 j-18 p-18 u-16
~epta i-15 j-17 m-19 u-18
~equi a-15
~er> a-25 c-27 d-38 e-90 f-94 h-37 j-46 l-30 n-33 r-31 t-37
~era c-24 e-23 f-21 g-32 h-31 k-26 l-22 m-28 n-39 t-18 v-31
~era> b-34 c-17 e-18 f-16 g-24 h-22 i-16 k-21 m-48 n-30 q-29 u+19 v-24
~eral m-20 u-18
~eras a-15 b+17 u-15
~erb m-19
~erbi m-19
~erc a-23 n+15 o-16 q-19 s-18 v-17
~erca v-16
~erci a-17 n+16
~erd a-31 b-24 c-18 e-21 f-21 h-24 k-16 l-29 n-31 p-28 q-26 v-26
~erda a-23 g-15 j-21 l-17 n-15 o-16
~erdo r+19
~ere c-27 e-50 i-18 l-17 m-19 n-16 o-18 q-30 t-60 u-29 v-19
~ere> b-21 c-17 e-36 k-51 l-26 o-23 p-21 q-19 t-41 u-29
~erea m-18
~ered a-22 b-22 j-19 l-17 m-17 n-19 o-18 q-25 s-20 v-16
~erem r+18
~eren c-16 d-28 h-21 i-27 j-26 k-18 l-27 m-18 n-17 p-19 q-27 s-18 t-19 v-18
~erer k+19 l-17 m-19
~eres d-19 g-20 i-17 j-23 m-20 n-15 o-20 p-18 q-28 r-27 s-25 v-28
~erf t+16
~erg u-19
~eri b-29 g-29 h-20 i-25 j-22 k-21 p-18 q-31 r-21 s-32 u-25 v-21
~eria q-18 s-21
~erin g-18 l+21 n-22
~erio n+21 q-16
~erm a-15 b-21 c-18 d-24 g-23 h-17 i-27 j-18 k-17 n-26 r-24 u+16 v-21
~erme i-18 n-15 o-18 s-17 u+21
~ermi a-17 m-26 u-16
~ern a-26 b-18 d-18 i-18 l-19 m+16 n-24 q-20 r-19 v-16
~erno n-19 u-17
~ero d-26 e-39 f-34 g-18 h-41 j-22 n-54 p-49 q-56 s-22 t-32
~ero> d-22 e-38 f-33 g-18 h-38 j-17 n-49 p-46 q-53 s-41 t-31
~err b-26 d-22 e-15 h+21 i-21 j-23 l-21 n-21 o-22 p-19 q-19 s-18 u-22
~erra b-16 h+22 m-27 r-15
~ers b-18 e-34 f-29 k-19 l-34 n-35 o-18 p-37 s-32
~ers> e-23 f-19 j-31 l-23 m-27 n-25 o-22 p-27 q-27 r-21 s-15
~ersl m-17
~erso u-15
~erst u-19
~ert a-15 d-19 e+26 f-17 j-23 n-23 r-22 u-18
~eru m+19
~eru> m+19
~erv b-16 f-15 i-17 j-22
~ervi d-16 m-16 u-17
~erw d-23 g-20 m-23 q-18 u-18
~erwo d-19 g-18 m-20
~ery a-16 c-17 f-16 g-23 h-31 i-26 j-18 k-18 n-28 p-25 q-23 v-18
~ery> b-27 h-20 i-19 n-15 p-16 q-17 u+17
~eryt a-24 l-22 u-21
~es> a-30 b-68 c-28 e-77 h-44 i-39 j-34 k-74 l-57 o-36 p-51 t-20 v-37
~esa a+15 d-20 g-25 j-21 m-44 o-22 p-16 s-24
~esa> m-20
~esad m-22
~esar g-15 m-22 n-20 q+17
~esc a-30 b-19 e-21 f-22 h-27 m-29 n-39 o-19 p-24 r-18 s-28 t-18 v-28
~escr a-50 b-19 d-25 e-16 h-21 j-28 m-31 n-27 o-21 p-18 q-27 r-20 s-18 v-20
~escu i-15 q-15
~esd a-22 d-16 g-16 m-29 o-19 q-17 r-18 s+23 u-18
~esde a-22 d-16 g-16 m-29 o-19 q-17 r-18 s+23 u-18
~ese e-15 f-21 h-30 i-19 j-31 k-38 l+26 m-17 n-36 o-27 p-19 q-31 r-30 s-27 t-16
~ese> a-28 b-24 f-17 h-26 j-26 k-34 l+25 m-25 n-32 o-20 q-26 r-25 s-17
~esen b+19
~esg d-17 m-18 u+19
~esgo d-17 m-18 u+19
~esh e-17 l-17 m-25 t+20
~esh> e-17 l-17 m-25 t+20
~esi d-40 e-19 f-20 g-20 h-18 j-26 k-18 l-26 q-18 r-25 s-21 t-21 v-27
~esid a-16
~esit d-29 g-16 j-16 l-20 p-23 r-18 s-19 u-30 v-18
~eso a-20 h-16 j-15 t+21 u-18
~esom m-17 t+21
~esp c-21 d-28 e-19 f-21 h-30 i-34 j-31 k-27 l-36 m-23 n-19 t-17 u-38 v-31
~espe a-17 l-21 m-25
~espo a-23 g+21 k-15 n-16 u-17
~espu a-25 b-15 d-15 i-18 m-18 u-20
~ess d-49 e-28 f-27 j-15 k-31 m-27 p-26 q-43
~ess> c-22 d-42 e-24 f-22 j-38 k-23 l-33 m-20 p-21 q-30
~essa a-19 b-22 l+17
~essi m-20 q-18 v+16
~est a-16 b-51 c-45 d-48 e-68 f-32 j-21 k-60 n-45 o-52 p-29 q-34 r-16 t-17
~est> b-24 c-15 d-37 g-29 i-33 j-17 k-17 l-29 n-36 o-40 q-26 r-29 t+23 v-28
~esta a-18 b-49 c-45 d-59 e-36 k-27 l-21 o-21 q-18 r-21 s-24 t-37 u-17
~este c-15 d-24 e-18 f-18 h-27 j-34 k-17 l+17 m-29 n-33 p-26 q-31 r-28 t-16
~esti b-17 d-18 j-24 l-20 n-19 o-25 p-17 q-21 r-16 s-26 u-27 v-16
~esto a-25 b-32 e-28 f-27 h-39 i-17 j-17 k-34 m-22 n-16 o-18 p-40 t-25
~esu a-25 b-15 c-16 d-22 e-16 g-27 j-17 k+29 l-28
~esub k+20 l-18 m-18
~esul m-17
~esum i-18 k+21 l-19 u-20
~et> c-24 e-23 f-23 g-16 h-40 i-16 k-25 l-34 o-38 p-26 q-38 s-35 u-28 v-24
~eta a-34 b-20 j-17 k-18 l-22 n+16 o-23 q-16 u-19 v-16
~eta> a-21 i+24 m-17
~ete i-16 n-15 o-17 u-21
~ete> i-15
~eth g-16 p-23 r-16 s-20
~eth> m+15 u-16
~ethi d-24 p-22 s-19
~eti a-16 b-19 d-20 e-16 i-23 l-19 m+18 o-21 p-15 q-15 u-22 v-17
~etin a-21
~eto u-17
~ets d-15
~ets> d-15
~ett d-39 h-21 j-26 l-26 n-42 s-30
~ette a-20 d-28 k-15 l-22 n-25 r-18 s-22 v-24
~etti d-19 n-28 o-19 p-25
~etu a-15
~etur a-15
~ety m-15
~ety> m-15
~eva b-29 f-15 g-20 h-17 i-26 j-28 k-19 l-24 n-27 r-29 u-29 v-25
~eva> k-15
~evan l-17 m-23 p+19 q-20 r-18
~eve c-36 e-29 g-43 j-45 k-32 n-32 o-43 p-46 q-53 r-22 v+24
~eve> a-17 q-16 v+18
~even b-17 d-27 q-16 u-18
~ever c-30 e-24 f-34 g-38 i-17 j-34 k-27 n-35 o-46 p-40 q-41 v+17
~evo b-15 c-17 d-25 e-15 f-18 g-23 h-19 i-31 j-25 n+23 o-23 p-19 q-27 r-22 u-29
~evo> d-22 f-17 g-17 h-17 i-22 j-22 l-28 n+23 o-19 p-16 q-25 r-17 u-25
~ew> d-15 m-21
~ewh m-15
~ewhe m-15
~ews a-18 d-25 i-16 m+20
~ews> d-23 m+17
~exa d-16 n-16
~exac m-17 u+16
~exi a-21 d-17 g-21 h-22 i-16 j+19 l-16 n-20 q-18 u-28
~exib m-16 o+15
~exit d-21 j+22 m-26 u-21
~exp a-37 c-17 e-17 f-17 h-16 j-31 k-26 l-29 n-29 o-22 p-21 v-27
~expe a-24 l-17 q-22 u-31 v-16
~expl a-22 b-19 d-28 g+15 j-23 k-23 l-15 m-17 n-19 o-23 s-17
~ext b-22 c-26 e-36 f-41 h-49 j-17 m-22 p-44 q-51 r-37 s-28 t-46
~ext> b-17 c-19 d-50 e-31 f-26 h-37 i-17 p-37 q-42 r-26 s-19 t-30 u-17 v-45
~exte a-16 d-19 j-16 m-33
~exti d-21 f-20 j-18 m-16 n-23 o-22 p-18 q-21 r-23 s-20 t-22
~extr d+16
~ey> b-20 c-30 e-18 f-26 g-36 h-45 j-26 k-27 l-36 n-31 p-18 t-19
~eza a+24
~ezar a+24
~eze m+17
~eze> m+17
~fa> u+16
~fac b-17 e-17 i-18 l-20 n-15 o-18 q-21 r-15 v-15
~fact a-15 m+19 u-20
~fal d-16 p-24
~fall d-16 p-24
~fam a-15 d-21 l-16 m-17 q+16 u-21
~fami a-15 d-21 l-16 m-17 q+16 u-21
~fav d-21 e-23 f-20 h-21 k-23 n-25 q-28 r-20 s-23 t-24 u-28 v-21
~favo d-21 e-23 f-20 h-21 k-23 n-25 q-28 r-20 s-23 t-24 u-28 v-21
~fe> d-26 f-16 h-17 i-19 j-28 n-26 r-18 s-17 u+15
~fec d-30 g-21 h-20 j-20 k-17 l-17 m-24 q-22 r-17 v-16
~fech m-17 u-16
~fect a-16 d-24 g-18 h-17 j-17 m-16 o-19 q-17
~fee a-32 d-29 g-16 h-18 l-20 o-18 p-16 q-28 r-20 s+15
~feel a-25 d-18 h-16 j-19 n-28 q-19 r-19 s+16 v-16
~fel b-21 d-18 e-18 f-23 h-22 i-23 j-20 k-21 l-20 n-20 r-19 s+20 t-16 u-29
~feli f-18 m+22 u-17
~fell m-16 q+17
~felt m-20 s+24
~fer d-38 e-22 f-23 h-15 j-37 k-30 m-31 n-38 r-28 s-29 t-31 v-17
~fer> a-32 d-22 g-27 j-21 k-18 m-17 n-24 r-16 u-31
~fere d-24 h-16 i-23 j-19 l-15 m-20 t-18
~ferr a+15
~fes h+16 u-15
~fest h+16
~ff> j-19 m-19
~ffe a-32 c-16 d-24 i-27 j-29 l-17 m-16 q-23 r-16 v-17
~ffer a-28 i-23 j-22 m-20 n-16 q-17
~ffo m-16
~ffor m-16
~fgh e+20 m-19
~fghj e+20 m-19
~fhg e+18 m-15
~fhgf e+18 m-15
~fic g-16
~fie a-24 e-15 l-16 m-19
~fier a-20 m-21
~fil h-15 i+20 j-16 m-19 o-17 q-20 s-17 u-22
~file d+15
~fill d-30 i+17 o-16 q-16 s-16 u-19
~fin b-20 c-27 d-23 e-27 f-22 g-27 i-44 k-23 l-36 s-41 u-43 v-32
~fina n-18 q-18 s-17
~find b-25 c-20 d-25 f-16 g-21 i-32 j+16 k-20 l-23 n-29 p-28 s-21 t-17 u-23 v-21
~fine a-18 b-21 d-28 j-22 l-19 n+22 o-21 p-17 r-17 s-16 u-23
~fir b-22 g-22 h-26 i-21 k-19 l-29 q-32 r-26 v-19
~fire m+19 n-16
~firm i-16 l-20 q-19 u-16
~firs b-15 h-16 m-16 p-17 r-20
~fis m+18
~fish m+18
~fit m-16 u+18
~fiv o-17
~five o-17
~fjd e+19 m-17
~fjdk e+19 m-17
~fla n-19 p-17
~fle m-22
~flex m-22
~fli a-28 b-23 d-24 g-15 i-16 j-16 m+20 n-20 u-18
~flic m-18 o+19
~flig b-19 d-20 m+18
~flo b+17
~fo> b-17 l-18 u+16
~fol b-17 j-19 m-29 q-18
~folk m-25
~foll m-20 u-17
~fon d-15 j-18 o-17 u-22
~fono j-17 o-17 u-22
~for c-37 e-30 f-33 j-23 k-42 l-30 m-17 p-37 q-21 r-21 s-42 v-43
~ford m-16
~fore b-25 c-18 g-24 i-18 j-27 k-21 m-21 p-19 q-34 s-26 v-24
~forg a-21 b+22 d-23 g-18 m-29 u-23
~form b-24 h-21 j-28 l-17 n-24 q-20 r-21 s-24
~forw i-18 m+16 n-16
~fou d-25 h-23 i-19 n-15 o-20 q-27 r-18 s-24 u-19 v-17
~foun d-16 h-20 o-17 q-25 s-22
~fre a-22 b-23 c-26 e-16 f-17 g-17 h-21 i-32 l-28 n-32 o-16 r-22 t-20
~frea i-15 u+15
~frec m-22 q+18 u-18
~free d+17 i-18 n-20 q-25 s-18 u-30 v-16
~fri m+20 u-16
~frio m+20 u-16
~fro a-30 e-24 k-37 o-26 q-37 r-24 v-33
~from a-26 e-21 h-32 k-32 o-25 q-34 r-19 v-26
~fron a-23 l-19 u-17
~ft> b-18 d-15 n-18 q-17 u-19
~fte a-29 c-26 d-18 e-20 g-32 j-31 l-40 m-46 s+17 t-21 v-21
~ften d-18 n-19
~fter a-26 c-25 e-19 g-30 j-30 l-37 m-58 r-15 s+18 t-20 v-20
~fue a-17 m-16
~fuer a-17 m-16
~ful a-22 j-20 o-16 t+17
~ful> a-18 d-19 j-19 t+17
~fun d-19 j-15 n-16 q-20 r-15
~func m-25
~funn m+18 q-18
~fus m-19
~fuse m-17
~fy> d-19 i-17 m-30
~ga> a-22 b-21 c-17 d+18 e-22 f-17 i-17 k-16 l-21 n-33 q-25 r-20 s-19 v-22
~gag m+21 u-16
~gage m+21 u-16
~gai a-19 c-26 e-24 h-29 i-34 k+21 m-24 o-18 p-28 q-31 r-33 s-20 t-21 u-40 v-31
~gain a-19 c-26 e-24 h-29 i-34 k+21 m-24 o-18 p-28 q-31 r-33 s-20 t-21 u-40 v-31
~gal j-19
~gal> j-17
~gam b-23 j-19 l-17 m+28 u-22
~game b-22 j-19 l-17 m+25 u-19
~gan b-22 d-27 e-20 g-24 h-16 i-25 j-30 l-32 m+15 n-26 o-23 q-24 u+17
~gan> l-24 r-18
~gand j-15 m-19
~gano m+19 u-22 v-18
~gar c-24 d-33 e-24 f-24 g-35 h-30 k-28 l-43 m-18 n-40 p-28 s-40 t-20 v+19
~gar> d-22 f-15 g-21 h-26 i-20 l-23 n-36 p-18 s-32 v-20
~garr m-17 q-18 r+20
~gary b-15 l-24 m-27 v+34
~gat d-24
~gav i-20 m-18
~gave i-20 m-18
~ge> b-29 f-16 h-21 j-31 k-19 n-16 o-33 p-19 q-20 s-17 v-16
~ged a-26 c-20 d+15 g-18 i-32 j-28 n-23 q-26 r-26 s-20 u-26
~ged> a-26 c-20 d+15 g-18 i-32 j-28 n-23 q-26 r-26 s-20 u-26
~gen c-32 e-24 g-30 i-34 j-19 k-27 l-37 p-23 q-30 s-28 t-21 v-25
~gen> a-17 u-18
~gend c-21 i-29 j-20 l-19 m-27 r-15
~gene a-18
~gent d-17 m-23
~ger a-31 c-19 d-35 g-24 h-25 j-27 k-22 n-24 s-23 v-26
~ger> a-21 d-21 j-20 k-18 n-21 s-16 u-37 v-18
~gers d-18 m-18 u+22
~get c-19 d-28 f-18 h-29 i-21 l-20 n-17 o-30 p-31 u-16
~get> a-17 b+24 d-19 h-23 o-18 u-25
~gett d-19 n-27 o-17 p-25
~gf> e+18 m-15
~gfh e+18 m-15
~gfhg e+18 m-15
~ggi m-17
~ggin m-17
~gh> c-23 e-20 f-21 g-30 j-25 k-21 n-44 r-33 t-21 u+15 v-22
~ghj e+24 f-15 l-15 m-24
~ghjk e+24 f-15 l-15 m-24
~ght a-33 c-34 d-16 e-42 f-36 i-23 j-19 k-33 l-35 p-40 q-35 u-25 v-37
~ght> a-30 c-32 e-41 f-33 i-21 j-17 k-31 l-30 p-38 q-32 u-22 v-35
~ghts d-16 r-15
~gin b-18 d-21 g-21 l+16 m-31 o-16 t-18 u-26
~gin> m-18 n-16
~gine n-18
~ging b-16 l+20 m-32 t-17
~gio n-20
~gio> n-17
~gir a-18
~girl a-18
~gis m+19
~gist m+19
~git j-16 u+20
~git> j-15 u+19
~giv c-15 f-16 g-21 h-18 j-28 k-22 n-20 p-26 s-19 v-33
~give c-15 f-16 g-21 h-18 j-28 k-22 n-20 p-26 s-19 v-33
~gla u-16
~gn> a+15 b-17 d-23 h-22 i-16 o-20 s-17 u-25 v-16
~gne m-15
~gned m-15
~go> b-28 c-53 e-63 f-62 h-67 k-58 l-33 m-21 t-51 u-61 v-30
~goe d-22 h-16 m-27 n-17 q-17 r-16 s+18
~goes d-22 h-16 m-27 n-17 q-17 r-16 s+18
~goi a-32 g-32 h-23 i-28 k-22 l-32 o-19 s-31 t-23 u-19
~goin a-32 g-32 h-23 i-28 k-22 l-32 o-19 s-31 t-23 u-19
~gol m+24 u-24
~gold m+16
~goo a-35 b-16 d-44 e-34 g-21 h-23 j-26 k-24 n-17 q-19 r-42 s-42 u-16 v-40
~good a-34 b-16 d-42 e-34 g-21 h-22 j-45 k-24 n-16 q-18 r-41 s-41 u-15 v-40
~gos d-17 m-18 u+19
~gos> d-17 m-18 u+19
~got m-17
~got> m-17
~gra c-21 d+26 e-26 f-20 g-24 h-22 i-23 j-22 k-17 l-21 m-20 n-30 q-23 r-22 s-25 t+15 v-18
~grad a-17 m+21 p-17
~gram m-18
~gran a-18 d+32 e-16 m-28
~gre b-28 c-19 d-30 e-17 g-24 h-20 k-24 n-32 o-20 r-22 s-23 u-38 v-22
~grea d-18 n-15 o-15 t+15 u-25
~gree a-19 b-17 k-17 u-19
~gres m-20
~gro d-20 n-16
~gs> b-16 d-28 q-19 r-19
~gua a-29 b-28 d-32 e-18 i-18 j-15 l-18 r+26 s-17 u-28
~gue d-22 g-23 i-23 n-30 o-23 q-29 r-30 u-26 v-17
~gue> b-15 d-19 i-17 l-22 n-22 q-22 r-26 u-17
~guen m-20
~gui a-28 b-24 c-18 g-25 j-27 r-26 s-24
~guie a-20 b-16 d-24 j-16 k-17 l-21 m-35 p-19
~gun a-28 b-26 c-23 e-17 f-15 h-20 k-19 l-28 n-45 o-36 p-26 r-17 s-22 u-25
~guna m-16
~gunt a-17 b-16 d-18 l-17 n-21 o-19 p-19 q-15 u-17
~gus g-18 l-18 u-17
~gust g-18 l-18 u-17
~guy b-24 e-16 g-24 i-26 m-18 n-20 r-19 s-21 v-17
~guys b-24 e-16 g-24 i-26 m-18 n-20 r-19 s-21 v-17
~ha> a-23 m-30
~hab a-19 c+18 d-15 l-19 m-28 n-19 p-17 q-25 v-20
~habl a-17 b-17 c+18 l-19 m-25 n-18 o-24 p-16 q-23 v-19
~hac c-23 d-32 e-19 f-21 h-26 j-37 k-16 l-26 o-34 q-38 r-31 s-35 t-19
~hace c-20 d-29 e-18 f-20 h-25 j-35 l-23 o-32 q-34 r-18 s-27 t-16
~haci a-17 g-16 m+19 n-16 r-18
~hag d-18 f-16 h-17 o-18 q-15 r-20 u-20
~hago d-18 f-16 h-17 o-18 r-20 u-20
~hai a-21 n-17 u-17
~hair a-21 n-16
~hak s+15
~hal b-20 i-22 n-22 o-17 p-16 q-19
~half m-19
~hall b-16 j+15
~han c-21 d-36 e-20 f-18 g-17 h-22 j-27 l-26 s-27 t-19 u-39
~hanc a+17 b-15 d-28 m-32 u-16
~hand a-17 m-30 p+19 q-21
~hang a-19 d-18 g-16 i-21 j-23 l-19 n-24 p-24 r-20 u-22
~hap a-23 e-19 h-22 i-19 j-27 n-26 o-19 t-16
~happ a-23 e-19 h-22 i-19 j-27 n-26 o-19 t-16
~har c-16 d+17 g-21 h-21 k-19 n-26 o-27 q-17 s-20 u-35 v-26
~hara l+19 n-16 u-20
~harg a-17 d+22 m-24 o-16
~hart a-18 m-18
~has m-23 q-21 u-16
~hast m-17 q-20
~hat b-18 c-41 e-62 g+17 h-16 i-35 k-41 l-30 p-25 r-64 s-26 t-15 v-61
~hat> a-22 b-15 c-39 e-58 g+18 i-35 k-38 l-50 p-24 r-63 s-25 v-56
~hate b-22 d-25 g-19 h-20 j-19 k-15 n-18 p-18 q-20 u-28 v-21
~hav e-26 f-32 g-23 h-20 k-17 l-20 m-19 o-15 r-48
~have e-25 f-31 g-21 h-20 k-16 l-18 m-20 r-40
~havi o-16
~hdr m-18
~hdra m-18
~he> a-16 b-17 d-16 f-18 j-19 l-16 n-16 o-20 p-16 s+18 u-17 v-21
~hea a-24 g-22 h-21 j-34 l-28 m-25 o-29 p-22 q-31
~head d-19 i-16 o-22
~hear j-18 m-34 o-16
~hec b-22 i-20 l-18 n-20 q-20 u-17
~heck b-22 i-20 l-18 n-20 q-20 u-17
~hed d-22 h-16 i-20 m-30 n-25 q-18 u-16 v+16
~hed> d-21 h-16 i-24 m-25 n-22 q-15 u-15 v+16
~hedu m-15
~hee a-16 d-20 e-15 m-19 n-17 u-15
~heel m-22
~hel b-31 c-31 e-20 f-20 g+20 h-21 i-17 j-30 k-31 l-35 m-18 n-34 o-34 s-16 t+20 v-19
~held m-18
~help b-29 c-30 e-19 f-18 g+21 h-19 j-27 k-29 l-32 n-30 o-30 p-25 r-26 s-27 t+21 v-32
~hem c-18 d-22 g-16 i-24 j-16 n-19 o-18 q-16
~hem> c-18 d-22 g-16 i-24 j-16 n-19 o-18 q-16
~hen b-26 c-25 d-24 e-22 f-29 g-33 h+17 j-24 k-36 l-44 q-25 u-18 v-34
~hen> b-25 c-25 d-24 e-21 f-29 g-31 h+17 j-24 k-35 l-40 q-25 u-18 v-33
~her d-16 e-40 k-53 l-19 n-16 p-25 q-23 t-51 u-33
~her> d-16 f-17 g-28 h-34 j-16 k-27 n-21 p-34 q-26 r-30 s-33 t-19
~here b-26 c-16 e-34 k-49 l-24 o-21 p-19 q-16 t-40 u-28
~hes a-31 b-36 e-22 h-32 j-33 k-37 l+25 n-43 o-30 p-18 q-28 r-30 s-28 t-23
~hese a-26 b-34 f-17 h-25 j-26 k-34 l+26 m-25 n-31 o-29 q-26 r-25 s-17
~hess m+20 n-16
~hey b-25 c-22 e-20 g-29 h-39 i-17 j-19 k-25 l-26 n-17 t-21
~hey> b-25 c-17 f-19 g-27 h-37 j-18 k-21 l-24 n-16
~hg> e+20 m-20
~hgf e+18 m-15
~hgf> e+18 m-15
~hgfh e+18 m-15
~hic a-16 c-18 d-33 e-18 h-24 i-25 j+19 k-20 l-36 n-35 o-24 p-20 q-24 s-22 t-22 v-24
~hich a-26 b-18 d-28 h-18 i-20 j+20 l-25 m-18 n-25 o-17 p-17 q-20 s-19 t-18 v-16
~hig a-22 d-24 g-20 h-20 i-16 l-17 n-28 o-17 p-17 q-22 u+17
~high a-22 d-24 g-20 h-20 i-16 l-17 n-28 o-17 p-17 q-22 u+17
~hil d-20 l-17 n-17
~hild o+16
~hin b-20 c-20 e-26 f-18 i-31 j-20 k-20 q-31 r-55 t-36
~hing c-15 e-22 f-16 i-22 j-24 k-17 m-22 q-24 r-47 t-30 v-54
~hink b-22 d-29 g-24 i-16 l-26 m+19 n-31 o-22 p-25 r-19 s-17 u-32
~his d-15 e-34 h-23 i-15 j-24 k-25 n-35 o-36 p-55 q-37 r-32
~his> d-15 e-34 h-23 i-18 j-24 k-25 n-35 o-35 p-55 q-34 r-32 t-21
~hit n-16
~hjk d-18 e+30 f-21 l-20 m-31 u-19 v-16
~hjk> e+18 m-17
~hjkl e+21 m-23
~hkj e+16 m-17
~hkjh e+16 m-17
~hly d+18 m-18
~hly> d+18 m-18
~ho> a-18 b-16 d-22 l-20 m-17 o-15 p-16 s+17 u-18
~hoe a-16 h-16
~hoev m-17
~hoi g+22 m-19
~hoic g+22 m-19
~hol a-33 b+16 e-23 f-21 g-20 j-27 k-19 l-26 p-24 s-19 u-27 v-17
~hold a-30 d-22 e-21 f-17 j-19 k-15 l-20 q-20 u-22
~hole u-18
~hom a-43 b-16 c-20 d-34 g-21 h-20 j-39 k-23 l-28 m-22 o-23 q+17 r-17 s+17 t-19 u-35 v-23
~home a-42 c-20 d-34 g-21 h-19 j-38 k-22 l-27 m-21 o-23 q+17 r-16 s+17 t-19 u-35 v-22
~hon d-19 q-22 u-21
~hone d-19 q-22 u-21
~hoo a+19 b-19 d-17 l-17 n-15 p-18 q-18
~hook a+18 m-21
~hop b-21 i-16 l-16 n-17 r-19 u-24
~hor b-17 c-26 d-23 e-31 f-31 h+24 i-46 j-46 k-27 l-40 p-32 q-41 s-38 t-32 u-44
~hora b-42 c-21 d-38 e-27 f-26 h+22 i-43 j-43 k-25 l-36 p-27 q-35 r-28 s-32 t-20 u-50
~hori t-17
~hort m-21
~hos a-15 d-24 h-19 i-22 p-22 r-21 s-17 v-19
~hosp h-16 m-29
~hot a-22 b-16 m+26
~hote a-16 m+15
~hoto m+16
~hou a-26 c-29 e-21 f-22 h-27 k-36 l-27 p-23 u-22
~houg l-17 m-25
~houl a-16 b-27 c-18 d-38 h-19 i-15 j-20 k-15 l-27 o-18 r-18 v-16
~hour a-15 i-15 j-19 m-16
~hous g-17 n-16 o-16 q-16 s-16 u-25
~hout m-25 u-15
~how j-16 l-19 o-21 s-22 v-15
~how> l-17 n-24 o-18 s-17
~howi b+17 m-15
~hp> c-15 i-17 k-17 l+22 m-19
~hre d-26 j+23 m-17 n-19 u-32
~hrea l+17
~hro g-19 l-24 n-21 r-22
~hrou g-18 l-23 n-15 r-16 s-16
~ht> a-30 c-32 e-41 f-33 i-21 j-17 k-31 l-30 p-38 q-32 u-22 v-35
~hts d-16 r-15
~hts> d-16 r-15
~hun m-21 u-18
~hung d-15
~hur c-16 g-23 i-24 j-26 l-21 n-25 q-23 r-18
~hurc l-15
~hurt g-17 i-16 n-18 p-16 q-16
~hut m-21 u-16
~hut> m-21 u-16
~ia> b-22 c-36 e-29 f-32 g-40 i+22 j-45 k-39 l-44 n-48 q-21 t-28
~ial h-17 i-18
~ial> h-17 i-18
~ian u-17
~ian> u-17
~ias d-19 e-15 g-18 h+15 i-17 j-15 l-17 n-24 q-19 u-25
~ias> d-19 e-15 g-18 h+15 i-17 j-15 l-17 n-24 q-19 u-25
~iba b-15 g-18 i-19 k-22 u-18
~ibam a+16 l-17 m-20
~iban l+16
~ibe b-17 c-28 e-17 f-17 g-36 h-15 i-28 j-17 n-18 p-17 q-18 s-15 t-16 u+15 v-17
~ibe> c-20 g-29 i-17
~iben i-17 k-19 l-23 m-24
~ibi b-18 d-19 j-17 k+16 n-22 q-23 r-17 u-33 v-16
~ibir m-32 n-20 o-17 q-21 u-30
~ibl h-23 k-19 n-22 q-30 s-20 u-22
~ible h-23 k-19 n-22 q-30 s-20 u-22
~ibo g+17 m-19 u-16
~ibo> g+17 m-19 u-16
~ibr h-15
~ibra h-15
~ic> a-19 b-24 d-26 h-17 i-21 l-22 m+16 o-23 r-18 v-18
~ica a-20 b-30 d-22 e-26 f-19 h-28 j-20 k-28 o-17 p-24 r-26 t-18
~ica> a-25 b-20 d-23 e-22 j-19 k-21 l-20 p-17 q-27 r-15 s-20
~icar m-16
~icat m-19
~ice a-43 c-32 e-35 f-32 h-30 k-30 p-27 r-39 u-18 v-39
~ice> a-30 c-26 e-30 f-26 h-26 k-21 l-33 p-32 r-26 t+16 v-30
~icen a-18 u-16
~ices d-17 g+22 m-15 u-19
~ich a-26 b-18 d-28 h-18 i-20 j+20 l-25 m-18 n-25 o-17 p-17 q-20 s-19 t-18 v-16
~ich> a-26 b-18 d-28 h-18 i-20 j+20 l-25 m-18 n-25 o-17 p-17 q-20 s-19 t-18 v-16
~ici b-19 c-15 d-19 e-21 g-25 j-20 r-15 u-19
~icio a-16 e-16 g-17 m-23 u-23
~ick c-18 g-18 k-18 l-31 n-34 r-19 s-36 v-23
~ick> l-21 n-19 s-24 u-31 v-17
~icke d-17 i-19 n-16
~icks a-17 m-24 u+15
~ico d-21 g+18 h-18 i-20 j-24 q-16 u-25
~ico> a-16 d-20 g+18 h-17 i-19 j-23 n-19 q-15 u-24
~ics m+15
~ics> m+15
~ict a-23 b-16 d-25 g-17 i-21 j-19 n-31 p-16 q-20 u+17
~ictu m+15
~id> a-16 c-27 d-19 e-21 f-23 h-26 i-24 j-41 q-46 r-34 s-32 t-28 v-29
~ida e-21 f-20 i-19 k-16 l-26 m-18 n-21 q-21 s-22 v-28
~ida> d-22 e-17 f-17 l-21 n-16 o-21 s-16 u-17 v-21
~ide a-36 c-23 d-26 f-17 h-30 k-20 n-15 r-22 t-24 u-22 v-38
~ide> a-27 b-28 h-17 l-16 r-16 u-25
~idea v-21
~ided i-20 q-16 v-17
~ides a-19 d-25 q+19
~idi l-17 n-22 o-18 q-19 r-26 s-20 u-18
~idi> b+16 m-20
~idin a-19 n-16 q-16 r-22 s-17
~ido a-17 d-20 g-20 j-15 n-23 p-16 v-19
~ido> a-17 d-20 g-20 j-15 n-23 p-16 v-19
~ie> a-19 b-26 d-26 g-25 k-21 l-25 n-27 o-24 p-23 r-17 v+16
~ied d-20 i-16 l-19 n-19 p-16 r-17
~ied> d-16 n-15 u-16
~iel c+16 o-17
~iem a-24 d-26 h-23 j-21 v-22
~ieme m-16
~iemp a-22 d-22 h-22 j-17 o-24 s-20 v-19
~ien b-50 c-27 e-54 f-57 g-19 h-22 j-52 k-28 l-24 m-21 n-41 r-20 t-26
~ien> a-46 b-45 c-34 d-43 e-28 f-32 g-29 h-19 j-41 k-44 q+18 r-41 s-22 t-26
~iend b-24 d-32 f-15 h-22 j-27 o-30 p-20 q-42 s-26 u-29 v-32
~iene b-38 c-21 e-25 f-22 g-30 k-20 l-15 m-28 n-46 p-28 s-30 t-22 v-26
~ienm a-16 o+15
~ient d-19 g-29 j-31 l-21 m-33 n-29 o-20 q-29 r-16
~ier a+15 d-44 e-30 f-28 g-36 h-35 j-40 m-18 p-46 q-52 r-38 s-22 t-26 v-49
~ier> a-23 o+20
~iera m-18 p-16 u-18
~iere m-17
~iero d-31 e-24 f-21 g-32 h-23 j-29 n-30 p-33 q-38 r-31 t-21 v-42
~ies e-22 f-25 g-28 j-28 l-23 n-21 q-23 s-16 v-20
~ies> g-16 n-15
~iesg d-17 m-18 u+19
~iest j-17 o-15
~iet m-15
~iety m-15
~ife j-19 n-15 u-16
~ife> j-18 m+15 n-15 u-15
~iff a-21 d-21 i-21 j-20 n-16
~iff> o+19
~iffe a-20 d-20 i-21 j-20
~ifi g-15
~ify m-17 n-23
~ify> m-17 n-23
~iga a-16
~igan m+15
~igh a-37 b-15 c-41 d-26 e-47 f-40 i-27 k-41 l-40 p-21 q-44 v-41
~igh> a-21 d-24 g-18 j-25 l-15 n-26 p-15 q-17 r-17 u+18
~ight a-28 b-15 c-33 d-19 e-41 f-35 i-21 j-17 k-31 l-30 p-34 q-31 u-24 v-35
~ign b-21 d-31 g-29 h-26 i-18 n-26 s-23
~ign> a+15 b-17 d-23 h-22 i-16 o-20 s-17 u-25 v-16
~igne m-15
~igo c-17 d-32 e-24 f-20 g-28 h-20 j-25 k-19 o-25 r-24 t-16 u-35 v-22
~igo> c-17 d-32 e-24 f-20 g-28 h-20 j-25 k-19 o-25 r-24 t-16 u-35 v-22
~igr m-22 u+22
~igro m-18 u+21
~igu b-18 d-18 g-17 i-19 j-17 l-17 q-16
~igue m-17
~ije a-20 m+21 r-15 u-16
~ije> a-20 b-20 m+21 r-15
~ike b-23 c-25 d-19 e-18 f-20 g-37 h-19 n-16 p-24 q-35 t-17
~ike> b-23 c-25 d-19 f-18 g-36 h-19 m-18 n-16 p-24 q-35 t-16
~il> a-21 c-23 d-31 g-19 k-19 p-23 r-16
~ila b-20 h-19 j-23 n-25 r-18 s-17 t-16 u-23
~ilab b-18 h-19 j-21 n-20 u-19
~ild d-17 q-19
~ildc o+16
~ile l-15 m-20 n-31 o-22 p-24 q+15 u-21
~ile> n-25 u-15
~iled p-16 q+19
~ili j-16 l-15 m-21
~ilit m-27
~ill a-16 c-56 e-56 f-53 g-38 j-43 k-33 l-24 m-15 o-15 t-22 v-69
~ill> a-16 c-51 e-53 f-48 g-35 i-24 j-40 k-30 l-19 m-17 o-16 t-32 v-69
~ille n-15
~illi a-19 b-16 d-17 l-18
~ils m+18
~ils> m+18
~ily d-18 u-19
~ily> d-18 u-19
~ima b-15 n-18
~ima> n-15
~ime c-33 e-31 i-45 j-20 k-32 q-22 r-37 s-16 t-27 u-49 v-32
~ime> c-17 d-18 f-26 i-37 k-19 q-16 r-28 t-16 u-53 v-24
~imer b-16 h-15 l-25 m+20 o-21
~imes l+16 m-19 n-24
~imi d-18 l+17 o-16
~imin l+18 m-22
~imm m-16
~imp b-16 m-18 n+17
~impo m-22 n+18
~in> a-24 b-55 c-40 d-41 e-42 f+23 g-25 h-49 i-32 k+16 o-17 p-39 q-46 r-44 t-37 v-35
~ina c-16 e-20 g-25 h-21 j-24 k-15 l-22 r-33 v-17
~ina> a-19 b-18 p-20 q-16
~inal q-15
~inan a-21 n-23 r-20 s-20
~inat m-16
~inc b-30 c-18 e-15 g-20 h-20 i-32 j-22 k-18 m-32 n-28 o-29 p-18 q-29 r-21 s+32 t-16 u-37 v-25
~ince b-21 d-23 j-15 l-18 m-45 n-17 o-21 q-18 s+34 u-28 v-16
~incl i-16 l+18 m-28
~ind a-23 d-33 e-30 f-28 g-44 i-16 j+15 l-43 p-22 v-21
~ind> a-15 c-26 d-22 e-25 f-25 g-37 i-41 j+17 l-33 p-27 v-35
~inda b-16 p+16
~indi m-18 q+16
~indl m-19
~ine c-31 e-31 f-28 g-23 i-25 k-31 q-41 r-29 u-18
~ine> c-22 e-18 f-19 g-25 h-35 k-18 m-17 q-27 r-33 s-28 u-30
~ined a-20 p+21 v-17
~inen l+15
~iner m-19 o-16
~ines a-20 i-15 n-23
~inf a-19 b-23 i-17 j-21 l-22 m-19 o-23 r-17 u+26
~info a-18 b-23 i-15 l-21 o-21 r-16 u+19
~ing c-64 e-55 h-33 i-30 j-37 k-29 o-17 q-18 t-24 u-26
~ing> c-59 e-51 h-29 i-26 j-35 k-27 o-15 q-25 r+15 t-21 u-29 v-34
~ingi m-24
~ings b-16 d-27 q-19 r-18 v-23
~ingu a-16 m-22 n-28 o-25 q+16 v+16
~ini n-22 o-18 r-17 s-16
~ink b-25 d-31 g-26 i-20 l-29 m+17 o-26 p-28 q-21 r-21 u-37
~ink> a-19 b-18 d-23 g-20 i-17 l-25 m+18 o-19 p-23 q-17 u-29
~ino j-17 q-17 r+18 u-17
~ino> j-16 m-18 q-15 r+20
~inos m+16
~ins c-17 d-17 g-27 h-27 i-28 k-26 p-17 s-21 u-36
~ins> u-16
~insc a+24 k-16 l-18 m-21
~inst a-29 g-22 h-21 j-18 o+15 r-17 u-20
~int d-47 f-18 g-37 h-18 j-17 k-19 n-36 p-21 r-21 s-30 v-16
~int> a-20 d-28 g-22 i+15 j-17 n-20
~inte d-25 g-24 i-24 n-29 o-30 p-18 q-28 r-16 s-29
~into m-17
~inu b-22 c-15 d-18 g-19 j-16 k-16 o-25 r+24 u-21
~inue l+15
~inut a-24 b-19 n-18 o-19 r+24 u-19
~inv a-19
~invo m-17
~io> c-35 d-28 e-40 g-43 i-20 k-29 l-43 n-23 r-31 t-37 u-47 v-22
~iod a-17 d-16 n+20 q-17
~iod> n+15
~ion a-22 b-34 d-33 e-49 g+22 h-18 k-48 p-19 q-22 v-53
~ion> b-20 d-16 e-36 j-21 k-32 o-16 r-18 v-37
~iona a-24 d-16 m-22 n-16
~ione h-15 i-16 j-15 m-25 n-17
~ions a-30 b-30 c-23 d-36 h-19 k-21 p-26 q-28 r-27 s-24 v-20
~ios a-16 d-18 o-20
~ios> a-16 d-18 o-20
~iou m+15
~ious m+15
~ip> a-37 c-25 d-36 e-26 f-19 g-27 h-25 i-29 j-31 k-20 l-29 o-18 q-29 r-22 s-21 t-19 u+17 v-23
~ipe a-20
~ipe> a-20
~ipp p-24
~ippi p-17
~ir> b-30 e-19 f-20 m-42 n-29 p-30 t-18 v-28
~irc a-20
~ircu a-15 m+18
~ird j-22 n-18 s+17
~ird> j-20 n-15 s+17
~ire a-31 c-15 g-27 h-21 k-18 l-22 m+19 n-37 o-27 p-17 v-17
~ire> n-22 s+15
~irec g-20
~ired i-16
~ires d-16
~iri b-17 m-24
~irl b-15
~irl> a-18
~irm b-17 d-21 g-25 i-26 m-16 o-24 r-18 u-31
~irme d-18 g-22 i-24 n-33 o-19 u-26
~irp m+16
~irs b-16 g-21 h-20 k-16 l-17 m-24 p-17 q-20 r-21
~irst b-15 h-16 m-16 p-17 r-20
~irv a-16 l-15 q-16
~irve a-16 l-15 q-16
~is> d-15 e-38 h-24 i-19 j-25 k-28 n-34 o-34 p-57 q-37 r-33 t-22
~isa a-27 b-16 n-22 r-16 u-16 v-16
~isa> n-19
~isab a-17
~isc a-20 d+17 u-17
~isco d+19 m-32
~ise s-17 u-20
~ise> a-18 s-16 u-18
~ish d-21 g-20 i-19 q-18 u-23
~ish> d-17 g-18 u-22
~isi b-20 d-19 j-17 l-15 m-27 n-19 p-21 u-25
~isie m-18 p-16 u-18
~isk m-19 u+19
~isks m-19 u+19
~ism b-16 d-18
~ismo b-16 d-16
~iso e-16
~iso> e-16
~isp d-18
~ispo d-17 m-16
~iss a-31 b-23 c-18 e-28 f-18 g-18 i-19 j-21 m-33 n-30 p-37 q+16 t-16 v-23
~isse m-20 r+18
~issi a-16 m-20
~ist d-24 e-35 f-30 h-43 i-26 j-36 o-52 p-26 q-28 r-47 s-19 u-23
~ist> b-20 c-26 d-30 e-22 f-15 h-23 j-24 o-30 p-32 r-33 s-31 t-27 u-46
~ista g-28 h-22 i-38 j-24 k+17 m-16 n-36 o-30 p-29 q-25 r-19 u-23 v-17
~iste l-15 o-21 s-19 v-16
~isto a-15
~it> c-27 f-20 g-24 h-33 i-39 l-28 m-25 v-22
~ita c-24 e-24 g-34 i-16 k-32 n-32 o-28 p-30 q-34 s+20 v-36
~ita> a-19 d-23 g-19 j-20 k-16 l-28 n-16 o-20 p-16 q-22 u-20 v-23
~ital d-21 h-18 i-19 l-17 r-17 s-19
~ite a-39 e-15 f-28 g-26 h-27 i-38 j-32 o-16 p-25 q-30 t-19 u-42 v-28
~ite> a-22 f-21 g-20 i-21 j-24 l-18 o-21 q-17 r-17 u-30
~iten a-22 i-19 s-17 u-22 v-19
~ith a-17 c-33 f-31 g-20 h-25 j-22 k-36 r-19 v-18
~ith> b-21 c-30 f-30 g-17 h-23 j-38 k-33 q-20 r-26 v-15
~ithd m-18
~itho m-25 u-15
~iti g-16 j-15 l-15 m-24 n-17 q-20 r-21 s-20 u+19 v-16
~itin n-22 q-18 r-20 s-19
~ito e-24 f-20 g-18 h-16 j-24 k-18 p-26 s-24 t-17 u-36 v-25
~ito> e-24 f-20 g-18 h-16 j-24 k-18 p-26 s-24 t-17 u-36 v-25
~itt a-19 b-17 d-20 i-18 o-21 p-19 r+15 u-25
~itti a-25 q-17
~itu m-25
~itua m-21
~ity b-19 d-20 g-27 h-17 u-19
~ity> b-17 d-19 g-27 h-17 u-18
~iva a-15 i-16 k+19 l-22 u-17
~ive a-15 b-16 c-39 e-38 f-38 g-42 h-41 j-33 l-17 n-16 q+18 s-46 t-43 u-20
~ive> c-25 e-23 f-19 g-31 h-27 j-43 k-33 p-38 s-34 t-23 u-29
~ived i-15
~iven d-15 k+18 l-15 m-28
~iver a-24 b-35 c-19 d-33 e-19 f-17 g-18 h-20 i-29 k-18 l-26 o-21 p+17 q+19 s-20 t-20 u-34 v-16
~ivo a-17 h+16 u-19
~ivos h+17 m-19
~ix> a-20 m+19
~ixe m-16
~ixed m-16
~iz> m+18
~ize> m+17
~izo m-18 o-18
~izo> m-17
~ja> a-24 c-22 d-42 e-37 f-29 g-29 h-28 o-32 p-25 q-18 r-26 s-22 t-20 v-28
~jaj e-27 f-16 l-24 m+21 u-21
~jaja e-27 f-16 l-24 m+21 u-21
~jam j-16 m+23 r-19
~jan a-20 b-16 h+16 m-34 n-26 o-20 u-24
~jan> h+17 m-28 n-22 o-17 u-22
~jar h-23 u-22
~jar> a-15 h-22 m-31 u-20
~jaz m+16
~jazz m+16
~jdf e+25 m-28
~jdh e+17 m-18
~jdh> e+17 m-18
~jdk e+19 m-17
~jdks e+19 m-17
~je> a-23 b-23 d-16 e-15 g-21 j-19 k-16 n-18 q-18 r-20 v-17
~jec m-17
~ject m-17
~jen l+19
~jenm l+18
~jes m-19 v+17
~jh> e+16 m-17
~jhg e+20 m-20
~jhg> e+20 m-20
~jhk e+16 m-17
~jhkj e+16 m-17
~jk> e+18 m-17
~jkl d-17 e+30 f-20 l-20 m-34 u-20
~jkl> e+21 m-23
~jlk e+15
~jlkj e+15
~jo> c-24 e-22 f-20 g-18 h-36 k-16 l-28 m-19 t-17 u-45 v-26
~jok l-15 m+19
~joke l-15 m+19
~jor a-20 b+16 d-21 e-16 g-20 h-19 j-16 k-16 n-20 q-22 r-22 s-15 u-22 v-22
~jor> a-20 b+16 d-21 e-16 g-20 h-19 j-16 k-16 n-20 q-22 r-22 s-15 u-22 v-22
~jos j+18 m-16
~jos> j+18
~jue m+17
~jueg m+17
~jun j+15 m-21 v-17
~junt j+15 m-21 v-17
~jus a-25 c-23 e-24 f-25 g-16 h-28 j-23 k-27 p-19 s-27 v-29
~just a-25 c-23 e-24 f-25 g-16 h-28 j-23 k-27 p-19 s-27 v-29
~kag m+15
~kage m+15
~kay e-17
~kay> e-17
~ke> c-23 e-52 f-46 g-31 i-17 j-33 t-50 v-21
~ked b-16 c-28 d-34 e-19 f-15 g-16 k-23 r-30 t-23
~ked> b-16 c-28 d-34 e-19 f-15 g-16 k-23 r-30 t-23
~kee a-25 b-26 c-20 d-23 i-18 j-21 p-18 q-20 r-21
~keep a-25 b-26 c-20 d-23 i-18 j-21 p-18 q-20 r-21
~kene m-22
~kes a-29 b-17 d-22 i-17 j-17 l-25 m+16 n-17 o-18 r-16 u-29 v-21
~kes> a-29 b-17 d-22 i-17 j-17 l-25 m+16 n-17 o-18 r-16 u-29 v-21
~ket j-18 u-17
~ket> u-17
~key j-15 m+17
~kil a-21 b-18 d-21 i-20 k-19 n-22 o-19 q-19 r-18
~kill a-20 b-16 d-19 i-19 k-18 n-20 o-17 q-19 r-17
~kin e-27 f-46 i-17 k-19 l-34 o-36 q-26 t+16 u-30 v-27
~kind g-28 h-21 j-28 n+15 q-16 u-20
~king c-23 e-22 f-40 i-21 k-36 l-35 o-34 q-21 u-20 v-18
~kip a-26 b+17 c-17 d-22 e-21 f-16 g-17 i-21 j-19 l-21 q-16 u-27 v-17
~kip> a-26 b+17 c-17 d-22 e-21 f-16 g-17 i-21 j-19 l-21 q-16 u-27 v-17
~kj> e+24 f-15 m-24
~kjh d-17 e+27 f-17 l-18 m-29 u-17
~kjh> e+16 m-17
~kjhg e+20 m-20
~kjhk e+16 m-17
~kjl e+15
~kjlk e+15
~kl> e+21 m-23
~kni a-24 q-16
~knit a-21
~kno a-20 d-19 e-17 h-36 i-30 j-32 k-24 l-31 n-19 p-26 r-15 s-22
~knoc m-18 u+18
~know a-18 d-17 e-17 h-32 i-28 j-28 k-24 l-28 n-16 p-26 s-21
~ks> j-32 k-21 l-32 m-20 n-39 q-18 s-20 u+27 v-27
~ksl e+19 m-17
~la> d-41 f-30 g-40 h-34 i-17 k-31 l-16 n-22 s-21 t-25
~lab b-21 h-21 j-24 k-16 l-17 n-23 r-16 s-15 t-16 u-28
~labi a+16 i-19
~labl b-17 h-17 j-17 n-19 u-16
~lac d-44 f-18 g-25 h-25 i-24 k-16 l-19 p-19
~lace d-30 h-19 i-19 l-17 m-15 n-29 p-15 s-18
~lack d-16 g-16 j-16 u-22
~lad a-27 b-25 d-20 j-23 l-22 s-21 u-20 v-16
~lady a-18 b-16 d-15 j-16 l-18 n-17 r-17 s-17 u-16
~lai a-25 d-29 j-18 o-15
~lain a-25 d-28 j-18 o-15
~lak p-22
~lake p-22
~lam a-36 d-24 i+30 k-16 m-15 n-30 o-27 p-22 q-20 r-18 s-19 u-19
~lama a-29 b-16 d-19 i+25 n-26 o-17 p-20 q-18 u-16
~lame b+21 m-16 o-18
~lan a-33 b-29 c-19 d+17 g-32 h-26 i-26 k-24 l-32 p-21 q-19 u-50
~lan> j-20 m-33 n+20 u-27
~lanc a-18 o-15 u-18
~land j-21 q-17
~lank n+16
~lant u-24
~lapt m+18
~lar a-34 b-32 c-23 e-17 k-18 l-22 m+22 n-30 o-27 p-25 r-23 s-25 v-17
~lar> d-22 m+16
~larm a-18 m+17 o-18
~lars g-16 j-17
~las b-35 c-16 e-18 f-21 l-25 o-22 q-24 r-28 t-21
~lase j-18
~lass u-15
~last b-23 l-20 o-30 q-15 r-21 t-15
~lat c-18 d-18 e-18 g-29 i-34 j-28 k-25 l-26 n-38 o+22 p-25 q-35 u-38
~late c-17 d-30 e-16 g-23 i-33 j-22 k-23 l-23 n-29 o+21 p-22 q-29 r-28 u-34
~lati i-17
~lay a-20 b-21 d-18 i-16 j-27 k-20 l-24 m+26 n-25 q-16 s-17 u-22
~lay> b-17 n-18 u-15
~laya j-17 m+17
~layi l-16
~laz a-19 h-18 j+21 m-25 n-16 u-20
~laza a-17 d-21 h-16 j+22 m-21 u-18
~ld> d-17 e-47 f-46 h-59 j-29 k-16 p-35 t-45 v-55
~ldc o+16
~ldca o+16
~ldi m-15
~le> c-34 e-52 f-52 g-40 h-20 j-16 l-26 p-57 r-28 t-20 u-32 v-59
~lea d-40 e-44 f-42 h-42 n-57 p-33 s-50 t-44 u-31 v-19
~leac m+15 n-16
~lear l-17 m+26
~leas d-29 e-34 f-31 h-27 n-35 p-32 s-29 t-32 u-20
~leav a-26 c-18 d-23 g-18 h-15 i-26 k-16 n-25 p-23 s-19 u-26 v-22
~lec a-16 d-15
~led c-20 d-19 g-25 h-15 i+21 j-30 k-19 l-27 m-33 n-29 s-30 u-31
~led> c-20 d-19 g-25 h-15 i+21 j-30 k-19 l-27 m-33 n-29 s-30 u-31
~lee a-17 b-16 d-23 h-18 l-15 n-26 o-16
~leep a-17 b-16 d-23 h-18 l-15 n-26 o-16
~lef a-18 b-24 d-24 g-20 h-20 k-17 n-25 o-25 q-23 u-29
~lefo j-16 u-22
~left b-16 n-16 o-17 q-17 u-16
~leg a-45 b-21 c-22 d-17 e-25 f-25 g-37 i-44 k-26 m-17 p-45 q-31 s-15 t-24 u+18
~lega a-22 d-20 g-18 i-20 k-21 l-28 m-46 n-26 o-19 u+16
~legi j-16 u+20
~lego a-33 b-29 g-23 h-22 i-21 l-21 p-28 q-29 r+20 s-26 u-35 v-19
~legu b-15 q-19 r-23
~lej j+18
~lejo j+18
~lem a-25 b-21 e-17 g-18 i-18 j-20 l-20 p-17 t-18 v-15
~lem> d-18 u-21
~lema m-21 n+22 q-20
~len i-21 l-18 o-17
~lep d-15 p-18
~lept m-22 p-17
~ler u-18 v+21
~ler> m-20 u-17 v+22
~les b-39 c-26 e-32 f-31 g-18 h-38 j-48 k-30 o-25 q-24 s-31 t+21 u-26 v-36
~les> b-29 c-20 e-24 f-23 h-28 j-30 k-21 o-17 p-20 q-15 s-21 u-16 v-26
~less m-17
~lest j-24 l+21 u-18
~let a-22 k-19 o-31 p-17 q-27 r-28 s-20 u-34 v-23
~lete d-15 i-16 o-16
~lett a-22 d-23 g+15 l-15 o-15 u-20 v-17
~lev a-28 b-17 d-28 g-17 h-19 i-25 j-29 k-19 l-24 m-34 n+19 o-24 p+16 r-29 u-30 v-18
~leva a-19 d-15 j-15 l-18 m-20 n-20 p+17 r-21 u-17
~levo a-15 d-19 j-19 m-23 n+26 o-16 q-21 u-19
~lex m-22
~lexi m-16 o+15
~lf> b-25 c-19 e+16 f-16 g-22 h-24 j-28 k-19 l-26 m-20 o-21 p-25 s-22 v-18
~lgo b-18 g-20 j-22 l-15 m-30 n+15 p-20 q-27
~lgo> b-18 g-20 j-22 l-15 m-30 n+15 p-20 q-27
~lgu a-26 j-17 k-17 l-20 m-16 p-19 u-28
~lgui a-24 d-22 k-16 l-18 m-33 p-18 u-27
~lia u-15
~lib h-15
~libr h-15
~lic b-34 c-17 d-30 i-33 k-23 p-21 s-27 v-24
~lica g+15 m-21 o-15
~lice a-19 g-17 m+17 u-23
~lici m-17
~lict m-18 o+19
~lid a-17 b-19 i-18 m-31 n-17 q-21 u-27
~lide m-17 o+16
~lie b-21 d-23 g-22 j-24 k-16 l-20 m-31 q-29 r+15 u-26
~lien m-26 q-17 r+18
~lier a-19 o+18
~lies m-19
~lif b-16 d-22 g-18 h-16 i-18 j-25 n-23 r-19 u+17
~life j-17
~lifi m-15 u+16
~lify m-16
~lig b-28 d-35 e-16 g-16 h-19 i-19 l-26 n-27 s-26 v-22
~ligh a-19 b-24 d-23 l-16 m+16 n-21 s-21 u-16
~ligr m-18 u+21
~lik b-31 c-24 d-18 e-17 f-19 g-34 h-18 n-16 p-24 q-33 t-16 v-33
~like b-31 c-24 d-18 e-17 f-19 g-34 h-18 n-16 p-24 q-33 t-16 v-33
~lim a-23 d-19 n-16 o-17 u-16
~limi a-16 d-18 l+17 o-15
~lin c-24 d-43 e-21 g-34 h-34 k-17 l-25 n-42 o-18 t-22 u-55
~lind b-17 l-15 p+15
~line d-20 h-16 m-36 n-20 o-20 p+20 q-22 r-16 u-18
~ling d-32 g-27 h-20 l-37 n-29 p-25 t-15 u-42 v-27
~lio d-18 r-17
~lio> d-15
~lis d-32 e-28 f-23 h-33 i-20 j-51 m-22 o-41 p-17 r-38 s-38 u-49
~list c-30 d-30 e-24 f-20 h-31 i-19 j-47 m-18 o-40 p-16 r-37 s-36 u-46
~lit b-24 c-16 d+15 g-16 h-17 j-19 m-17 n-17 q-23 u-25
~lit> d+16
~lity m-24
~liv a-25 b-17 d-25 j-17 l-21 n-17 o-24 p-20 r-18 u-24
~live a-22 b-15 d-21 j-15 l-21 n-16 o-23 u-22
~liz f-17 m+16
~liz> f-17 m+19
~lk> b-35 d-36 f-16 g-24 i+17 j-19 k-17 l-24 m-19 n-30 o-26 p-24 r-28 s-26 v-22
~lke m-21 q-16
~lked m-18
~lki a-28 b-23 j-20 k-15 l-25 n-17 p-17 q-16 v-16
~lkin a-28 b-23 j-20 k-15 l-25 n-17 p-17 q-16 v-16
~lkj c-16 d-20 e+32 f-22 l-22 m-34 n-16 r-16 u-21 v-17
~lkj> e+24 f-15 m-24
~lkjl e+15
~lks m-25
~lks> m-25
~ll> a-29 b-15 c-67 f-34 h-24 i-28 j-19 k-43 l-19 o-24 t-36 v-41
~lla a-21 c-23 e-18 f-17 g-27 h-30 k-25 o-17 q-22 s-22 t-20 u-31
~lla> h-16 m-15 o-24 q-29 u-18
~llam a-28 b-15 i+25 j-16 n-26 o-16 p-20 q-17
~llar a-16 g-16 p-19
~lle a-18 c-40 e-39 f-38 g-53 h-21 k-44 l-27 m-21 r+15 s-17 t-36 u-22
~llec m-19
~lled b-32 g-18 i+25 j-22 l-21 m-21 n-22 p-27 s-23 u-21
~lleg a-43 b-17 c-18 e-22 f-21 g-34 i-39 k-24 p-43 q-29 t-19
~llev a-27 b-17 d-28 g-17 h-19 i-24 j-28 k-18 l-24 m-33 n+22 o-24 p+16 r-28 u-29 v-18
~lli d-28 g-23 j-20 k-16 l-29 m-16 n-19 p-19 q-21 u-24 v-18
~llin d-24 g-21 j-18 k-15 l-28 n-17 p-17 q-18 u-22 v-16
~llo b-32 d-17 e-16 f-21 h-34 i-30 k-17 l-28 r-27 t-19 v-29
~llo> m-21
~llov m+22
~llow b-20 h-18 i-23 j-21 l-17 m-31 r-21 u-25 v-18
~lls a-16
~lls> a-16
~llu s-20
~lly g-20 h-15 i-23 j-16 l-17 m-34 n-23 p-17
~lly> g-20 h-15 i-23 j-16 l-17 m-34 n-23 p-17
~lma a-18 d-16 e-21 i-16 m+20 u-18
~lmao e-19 m+20
~lo> a-29 c+23 d-34 e-36 f+16 g-29 h-27 k-15 l-19 m-17 n-33 p-29 r-28 s-30 t-25 u-40 v-35
~loa d-21
~loan d-16 m+19
~loc a-38 e-21 f-21 g-21 i-31 l+16 n-22 o-23 r-27 s-21 t-20 u-43 v-22
~loca m-30
~lock a-33 b-20 c-17 d-30 e-21 f-15 g-17 i-25 l+17 n-18 o-20 r-21 s-16 t-17 u-37 v-18
~lom a-17 i-18 m+18
~lome a-17 i-18 m+18
~lon c-29 d-39 e-27 f-27 g-40 h-18 i-19 k-31 l-25 o-17 t-27 v-21
~lone a-16 b-21 l-18 n-18 u-24
~long c-21 d-34 e-25 f-25 g-35 i-18 k-28 l-21 m-18 o-15 t-25 v-16
~loo b-20 f-17 g-21 h-17 j-24 k-17 l-24 o-26 p-24 q-16 u-34
~look b-22 f-16 g-19 h-16 j-18 l-21 n-27 o-22 p-19 q-16 u-32
~lor a-26 d-17 e-21 f-16 g-21 i-18 j-22 l-20 n-20 o-25 p-16 q-21 r-17 s+17 v-23
~lor> a-18 e-17 g-18 j-18 m+21
~lori b+17
~los a-43 b-16 c-23 d-23 e-21 g+16 h-26 i-31 k-22 l+16 n-46 p-36 s-31 t-25 v-22
~lose a-18 b-23 g-30 l+23 n-21 q-15 v-16
~lost a-32 g+25 h-18 i-20 k-17 l-33 m-18 n-33 p-28 s-21 t-18 u-30 v-25
~lou m+17
~loud m+17
~lov b-24 d-26 h-24 j-16 m+24 n-27 o-26 p-19 q-18 r-20 s-17 u-21 v-16
~love b-23 d-23 h-23 m+21 n-25 o-25 p-18 q-16 r-16 u-21
~low b-26 f-16 h-24 i-32 j-31 k-18 m-29 r+17 u-30 v-25
~low> b-16 i-16 j-19 l-15 m-20 o-25 q-24 r+20 s-26 u-21 v-16
~lowe i-21 j-16 n+16
~lowi a-16
~lp> b-27 c-28 e-16 g+24 h-17 i-34 j-24 k-28 l-29 n-25 o-25 p-21 r-25 s-25 v-29
~lpe b+15 l-16
~lpe> b+16 m-17
~lped m-16
~lps g-17 m-19 t+18
~lps> g-17 m-19 t+18
~lre a-24 i-21 p-20 r-18
~lrea a-24 i-21 p-20 r-18
~ls> a-31 b-22 d-22 g-16 i-23 j-23 n-24 r-16
~lse c-19 i-29 j-19 m-31 n-28 p-25 q-20 u-21 v+16
~lse> b+16 c-19 i-28 j-18 m-30 n-28 p-24 q-18 u-20
~lt> i-18 m-23 s+24
~lta b-18 d-20 e-20 f-16 i-26 j-16 k+19 l-29 m-25 n-22 q-20 u-25 v-18
~lta> a-15 b-16 d-20 e-19 i-19 k+24 l-24 m-20 n-21 q-19 u-17 v-17
~lto e-22 l+19 m-22
~lto> e-22 l+21 m-21
~lts m-17
~lts> m-17
~luc m+18 n-21 o-16
~luck m+20 n-18 o-15
~lud d+15 i-18 m-29 u-19
~lude m-17
~lue b-20 e-16 h-23 i-17 j-22 l-22 n-25 o-19 q-17 r-16 u-17
~lue> n-16
~lug h-19 l-19 m-27 n-22 q-19 s-15 v-16
~luga h-19 l-19 m-27 n-22 q-19 s-15 v-16
~lum i-17 l-18 u-17
~lumb l-18 m+20
~lva m-25
~lvan m-18
~lve b-18 m-22 o-17
~lvi m-15
~ly> a-31 e-32 f-34 i-18 j-34 m-36 n-20 p-25 s-16 v-31
~ma> i-22 j-17 l-17 q-28 r-22 s-19 u-30 v-17
~mab m-16 t+19
~mabl m-16 t+19
~mac a-18 d-16 g-19 j-20 n-16 o-22
~maci j-15
~mad n-18 o-15 q-18 u-16
~made m-20
~mage d+17
~mai c-17 d-24 k-15 n-23 o-22 q-18 s-15 u-25
~mail a-20 b-18 c-15 d-19 j-17 m+19 o-18
~main j+18 m-24 u-16
~mak h-27 j-31 k-31 n-41 p-22 q-29 v-26
~make h-25 j-26 k-30 n-32 p-19 q-27 v-21
~maki m+17 n-19 r-20
~mal a-33 b-26 d-37 g-21 h-29 i-41 l-17 m+16 n-39 p-30 r-22 t-16 v-21
~mal> a-17 j-17 n-19 o-18 p-16 q-23 s+19
~male i-23 m+16 p-17
~mall a-15 d-20 h-23 i-16 m+17 n-24 o-19 s-24 u-31
~man a-16 c-22 e-38 f-41 p-34 r-47 s-43 t-18 v-30
~man> a-18 b-18 d+16 u-16
~mana c-24 d-34 e-16 f-17 g-25 h+16 j-39 k-24 l-33 m-18 p-25 q-32 r-19 s-19 t-19 u-32 v-35
~mand a-15 b-39 e-20 f-20 g+19 h-32 o-20 p-35 q-26 r-33 s-41 t-22 u-16
~many a-29 g-18 h-25 i-20 j-31 k-19 o-25 q-21 v-16
~mao e-19 m+20
~mao> e-19 m+20
~map j+15
~maps j+15
~mar b-28 c-15 d-33 e-18 g-22 h-23 i+19 k-24 l-29 p-21 q-32 r-21 t-18 u-38
~mar> m-22 u-18
~mare s+21 u-16
~mari a-22 i+19 l-17 m-32
~mas m-23
~mas> m-21
~mat a-19 d-28 n+19 o-20 q-17 r-15
~mati d-16
~matt m-20 n+23
~may e-15
~mayb e-15
~mbe b-34 c-26 e-16 f-18 h-27 n-30 o-28 p-26 q-29 r-22 s-21 t-25
~mber b-34 c-26 e-16 f-18 h-27 n-30 o-28 p-26 q-29 r-22 s-21 t-25
~mbi b-27 d-18 i-20 j-18 l-23 m-16 o+20 q-17 r-19 v-17
~mbie b-24 i-15 l-19 m-40 o+18
~mbr m-16
~mbre m-16
~me> c-42 d-25 e-94 f-60 g-51 i-18 m-21 u-16 v-66
~mea b-16 d-22 h-22 i-20 j-20 l-30 n-18 q-15 u-24
~mean b-15 d-22 h-21 i-19 j-20 l-29 n-18 u-23
~meb c-18 j-18 m-33 n-21 r-21 s-18 u-23
~mebo c-18 j-18 m-33 n-21 r-21 s-18 u-23
~med a-26 b-21 g-22 j-22 l-15 n-15 s-17
~med> a-15 d-16 i-15 l-22 n-19 q-21
~medi a-18
~mee a-20 m+17
~meet a-20 m+17
~mej a-20 b+16 d-21 e-16 g-20 h-19 j-16 k-16 n-20 q-22 r-22 s-15 u-22 v-22
~mejo a-20 b+16 d-21 e-16 g-20 h-19 j-16 k-16 n-20 q-22 r-22 s-15 u-22 v-22
~mel b-16 e-21 f+18 j-16 m-33
~mela o+17
~melo e-21 f+18 m-27
~mem u+17
~men b-23 c-26 d-17 e-17 f-24 g+20 h-37 j-26 k-16 p-26 r-18 s-28 t-23 v-33
~mend d-17 g-22 i-19 q-17 u-21
~mens i+17
~ment g-25 h-19 s-15 t-15 v-22
~menu d-19 g+29 j-20 l-17 m-29 u-25
~meo g-18 j-26 k-19 l-24 m-15 n-32 r-29 s-22 t-20 u-16
~meon g-18 j-26 k-19 l-24 m-15 n-32 r-29 s-22 t-20 u-16
~mer c-29 e-28 f-24 h-17 k-40 n-36 p-27 q-36 r-18 s-30 t-24
~mer> a-18 l-22 m+23
~mera o-16 u-17
~mero a-30 b-30 c-20 d-31 e-20 f-17 h-22 k-30 n-23 o-34 p-17 q-24 s-18
~mes a-18 b-32 d-30 f-16 h-17 j-23 k-16 l+22 m-26 q-25 s-21
~mes> d-17 j-16 l+16 m-21 n-25
~mess a-24 b-29 d-22 m-21
~met d-25 p-22 r-15 s-19
~meth d-24 p-22 s-19
~mew m-15
~mewh m-15
~mi> a-27 b-23 d-19 e-16 i-20 l-20 o-17 p-20 q-17 u-20
~mid o-16 s-20
~mido s-15
~mig d-17 g-16 h-20 j-16 l-18 m-30 o-22
~migh m-18
~migo a-19 l-15 m-19
~mil c-17 g-18 i-21 j-18 l-21 m-26 q+16 u-27 v-18
~mili m-15
~mily d-18 u-19
~min a-19 c-38 d-29 e-34 f-41 g-49 h-45 i-17 m-22 n-36 q-21 r+34 s-53 u-17 v-19
~mina n-17 p-17 r-16
~mind a-18 d-21 h-16 k+15 l-19 n-23 o-27 q-19 r-19 s-15 v-24
~mine i-19 k-16 m-40 n-18 q-19 r-23 s-16 u-17
~ming d-36 f-19 g-30 h-18 i-23 k-30 n-17 r+19 s-32 u-34 v-21
~mino r+20
~minu a-24 b-19 n-18 o-19 r+24 u-19
~mio s+16
~mio> s+16
~mir m-22 o-16 r-16
~mir> r-15
~mis a-23 b-35 e-18 f-16 g-24 h-19 i-24 j-15 n-17 s-33 t-17 u-16 v-27
~mism b-16 d-16
~miso m-15
~miss a-27 b-21 j-15 n-22 p-20 q-17 s-22 u-19
~mist k+17 l-20 m-17
~mit d-20 n-16
~mita s+16
~mma a-16 d-15 g+19 m-15
~mman a-16 d-15 g+19 m-15
~mme d-20 g-25 i-20
~mmen d-17 g-22 i-16 l-16 u-22
~mmo n-17 s+16 u-17
~mmon n-17 s+16 u-17
~mnb e+26 f-18 l-17 m-28 u-16
~mo> b-61 c-44 d-20 e-40 h-53 i-22 k-44 l-25 o-38 p-42 t-32 v-35
~mok m-19 n+19
~moke m-19 n+19
~mol a-21 l+20 n-26
~mole a-19 l+21 n-16 u-16
~mom m+16
~mome m+16
~mon a-20 c-15 g-17 i-26 j-16 l-23 o-27 r-19 u-27 v-16
~mon> s+16 u-16
~mone i-18 l-17 m+16 o-22
~mor a-17 c-38 d-54 e-39 g-43 i-24 j-43 m-37 p-36 t-37 v-17
~mora m-18
~more c-24 d-30 f-21 g-26 h-27 i-16 j-25 m-23 n-33 p-17 t-19
~morn b-27 d-18 e-17 f+24 g-16 i-17 j-16 k-16 l-26 m-29 q-25 u-24 v-23
~morr d-18 f-17 l-16 n-29 p-16 r-25 u-22
~mos a-20 d-17 g-20 j-22 l-16 n-17 o+20 q-20 r+16
~mos> a-17 o+21 q-16
~most j-17
~mov a-29 c-22 d-34 e-26 f-24 g-27 h-23 i-33 j-17 k-34 p-31 q-34 t-20 u-39
~move a-16 c-17 d-26 e-21 g-19 i-26 k-20 m-20 p-24 q-24 r-35 s-25 u-33
~movi a-24 f-16 j-21 k-20 l-20 n-20 q-15 u-23
~mp> m-28
~mpa a-15 b-16 d-22 g-17 i-17 l-16 o-20
~mpan a-15 b-16 d-22 g-17 i-17 l-16 o-20
~mpe a+22 n-18 u-16
~mpez a+24
~mpi u-20
~mpl b-16 i+18 n-17
~mpla a-16 i+16 m-17
~mpo b-24 d-22 h-19 n+19 s-19
~mpo> d-20 h-17 o-18
~mpor m-20 n+18
~mpr a-30 d-26 i-24 j-27 l-23 n-33 r-25 s-22
~mpra d-20 n-15
~mpre l-17 n-18 o-17 s-17
~mpt a-16 m-16 n+18 u-16
~mpty m-15 n+19
~mpu m-23
~mpus m-20
~ms> d-19 h-17 j-21 n-18 o-19 r-22
~muc a-36 b-18 d+19 e-32 f-31 g-30 h-29 i-29 j-31 k-28 o-26 p-24 q-27 t+16 u-19 v-26
~much a-36 b-18 d+19 e-32 f-31 g-30 h-29 i-29 j-31 k-28 o-26 p-24 q-27 t+16 u-19 v-26
~mud m-16
~mue m-17 o+16
~muev m-17 o+16
~mun g-17 u-18
~muni g-17 m-18
~mus a-26 d-25 e-21 h-25 i-21 j-25 l-26 m+20 r-18 t-21 u-29
~musi a-15 d-15 e-17 l-19 m+18 o-17 q-19 u-20 v-17
~must d-16
~mys d-20 u-18
~myse d-20 u-18
~na> c-32 d-23 e-35 i-46 j-42 k-34 l-40 q-38 r-35 s-33 t-29
~nab i-15 k+23 l-23 m-19
~nabl i-15 k+23 l-23 m-19
~nad a-25 b-36 c-24 d-27 e-22 f-21 h-24 k-23 m-17 o-24 r-19 s-19 t-17 u-38
~nada a-21 b-29 c-19 d-23 e-18 f-16 h-19 j-23 k-19 o-17 r-19 u-32 v-16
~nadi g-19 l-17 m-20 n-16 p-16
~nag i+20 m-22
~nage i+20 m-22
~nal n-18 o-18 q-19 u-18
~nall a+15
~nam a-22 d-18 g-19 i-20 n-25 o-27 p-18 q-22 s-15 u-25 v+22
~name a-22 d-18 g-19 i-20 n-25 o-27 p-18 q-22 s-15 u-25 v+22
~nan a-35 b+15 c-24 e-18 f-17 g-28 i-34 j-29 k-22 l-30 r-33 s-31 t-16 u-39 v-28
~nana a-29 c-21 d-23 g-16 h+17 i-26 j-23 k-17 l-24 p-20 q-24 u-34 v-21
~nand n-19 r-22
~nant n-19
~nar a-20 d-27 g-20 i-21 m-34 n+18 o-21 q-25
~nar> m-19
~narm n+20 q-17
~nas e-22 f+21 m-25
~nat d-23 j-22 n-18 q-17
~nca i-24 l-17 r-17 v-16
~nce c-24 e-23 f-27 g-37 h-32 i-20 j-41 k-29 m-22 n-46 p-29 q-31 r-33 s+27 u-16 v-39
~nce> b-44 c-19 e-19 f-23 g-33 h-25 i-15 j-33 k-25 m-20 n-38 o-19 p-23 q-33 r-27 s+29 v-34
~ncel b+18 m-27 u-15
~nch a-22 b-17 d-22 n-18
~ncha m-17 u+17
~nci c-18 e-17 f-21 j-29 k-18 l-24 n-28 p-17 q-21 r-22 s-20 t-19 v-17
~ncia l-16 n-18
~ncio b-18 d-17 f-15 i-18 j-20 n-16 o-18 r-15
~ncl a-28 b+20 c-24 e-20 f-16 g-21 h-19 i-26 j-23 k-19 m-38 o-27 q-20 r-21 s-16 u-32 v-21
~ncl> b+24 c-18 l-18 m-22 o-15 u-17
~nclu i-16 l+18 m-28
~nco h-20
~nco> h-16
~ncu b-21 m-20
~ncue b-21 m-20
~nd> a-21 e-38 f-37 i-16 o-26 q-18 s-18 t-20 u-30 v-54
~nda c-30 e-31 g-44 h-34 i-22 j+21 l-29 n-49 o-22 q-28 r-33 t-30
~nda> d-24 f+16 g-22 h-21 k-16 l-30 n-20 o-23 q-24 r-15 s-18
~ndam j+24 l-17 m-25
~ndan d-23 g-19 l-28
~ndar j-28 n-22 o-22 q-23
~ndat m-17
~nde b-31 d-25 e-45 f-45 h-46 j+23 k-18 n-40 o-30 p-40 q-33 t-15 v-35
~nde> b-35 c-31 d-43 e-29 f-30 g-31 h-26 j+27 k-30 l-45 n-37 o-34 p-27 q-30 t-22 u-19 v-31
~ndem b-20 g-18 k-17 l-25 m-23 r-17 u-17
~nden a-28 d-29 g-17 i-26 j-18 l+19 n-22 o-18 q-15
~nder i-17 j-25 l-18 o-26 q-25 s-19
~ndi a-28 b-33 d-17 e-21 h-26 n-28 o-27 p-24 r-28 v-29
~ndi> b-16 i-15
~ndia m+15
~ndic f+17 m-18 u-16
~ndin a-26 b-23 g-19 h-15 m-20 n-19 o-21 p-19 r-21 v-18
~ndl d-19 g-19 m-36 n-17 p+19 q-22 u-20
~ndle m-23 p+20 q-20
~ndli m-17
~ndly m-19
~ndo b-51 d-56 e-37 f-34 h-47 i-25 j-18 l-30 o-40 p-21 t-34 u-67 v-23
~ndo> b-51 d-54 e-36 f-34 h-45 i-24 j-17 l-28 m-18 o-39 p-21 t-33 u-64 v-32
~ndom r+16
~ndr b-17 i-15 m-33 u-25
~ndra m-19
~ndre m-23 n+15 u-21
~nds g+16 j-17 n-22 r-15 u-22
~nds> g+16 j-17 m-17 n-22 u-21
~ne> b-16 e-52 f-51 g-51 j-42 k-51 n-20 r-39 s-65 u-17
~nea a-22 b-16 d-17 h-17 i-22 j+23 n-24 o-17 q-21 s-15 u-27
~near a-22 b-16 d-17 h-17 i-22 j+23 n-24 o-17 q-21 s-15 u-27
~nec d-31 e-15 g-16 j-18 k-15 l-22 p-25 r-19 u-21 v-23
~nece d-30 e-15 g-16 j-17 l-20 p-25 r-19 s-21 u-33 v-22
~ned c-16 d-27 h-21 i-26 j-21 l-24 n-22 p+15 q-21 s-15 v-16
~ned> c-16 d-27 h-21 i-26 j-21 l-24 n-22 p+15 q-21 s-15 v-16
~nee e-30 f-25 g-29 h-41 j-28 l-27 p-22 r-26 s-20 t-27 u-18 v-60
~need e-30 f-24 g-28 h-41 j-27 l-26 p-21 r-25 t-26 u-16 v-60
~nel m+25 u-19
~nen b-19 e-17 g-18 n-25 q-28 r-20 s-18 u-36 v-20
~nen> n-22 q-25 r-15 s-15 u-34 v-18
~ner f-16 h-26 k-24 l-29 m-52 p-20 q-41 v-25
~ner> a-25 d-33 h-18 k-18 l-18 m-38 q-32
~nero m-17
~nerv g-16 m-23
~nes b-21 d-21 e-16 f-20 i-25 j-35 k-16 l-25 o-17 q-25 r-20
~nes> a-21 f-16 h-21 i-17 j-24 l-15 q-21 v-19
~ness i-17 n-21 u-24
~nest m-15
~net a-29 m+22 u-23
~net> m+16
~nev a-20 b-23 d-22 i-21 n-16 o-17 p-18 q-20 r-16 s-21 u-21 v+18
~neve a-20 b-23 d-22 i-21 n-16 o-17 p-18 q-20 r-16 s-21 u-21 v+18
~new a-18 d-25 i-16 m+20
~news a-18 d-25 i-16 m+20
~nex c-18 d-33 e-16 g-24 h-21 i-32 k-28 l-27 p-20 q-26 t-16 v-22
~next c-18 d-33 e-16 g-24 h-21 i-32 k-28 l-27 p-20 q-26 t-16 v-22
~ney a-16 c-16 j-19 l-20 m+21 n-22 o-25 u-23
~ney> a-15 c-16 l-20 n-22 o-25 u-22
~nfi l-19 n-17 q-19
~nfir l-19 n-17 q-18
~nfl m-18 o+19
~nfli m-18 o+19
~nfo a-19 i-16 l-22 o-21 r-16 u+17
~nfo> b-17 l-18 u+16
~nfor d-22
~nfu d-16 j-20 m-28
~nfus m-16
~ng> c-64 d-15 e-57 h-32 i-29 j-35 k-30 o-18 p-16 q-25 t-25 u-22 v-38
~nga b-27 d-24 m-26
~nga> a-19
~ngam b-19 m-17
~ngan d-19 m-18 u+15
~nge c-17 d-27 g-21 h-23 i-35 j-33 n-22 s-19 t-16
~nged a-26 d-29 i-21 j-19 l-20 n-18 q-21 r-20 u-17
~nger a-30 d-18 i-21 m-21 n-17
~ngo a-18 b-18 c-29 e-34 f-34 h-32 j-38 k-34 l-43 m-54 r-34 s-15 t-27 u-29
~ngo> a-18 b-18 c-29 e-34 f-34 h-32 j-38 k-34 l-43 m-54 r-34 s-15 t-27 u-29
~ngs b-16 d-28 q-19 r-19
~ngs> b-16 d-28 q-19 r-19
~ngu a-18 b-16 c-17 d-20 i-19 n-32 o-26 q+16 u-23 v+16
~ngun a-16 m-22 n-28 o-25 q+16 v+16
~nib d-17 m-16
~nibl d-16 m-16
~nic b-30 d-27 e-22 f-17 g-23 h-16 k-18 n-25 o-19 p-20 q-24 r-18 s-19 t+16 u-36
~nica m-17
~nice a-15 b-18 d-19 e-18 i-16 n-16 o-15 q-18 s-18 t+19 u-19 v-15
~nif m+16
~nig a-23 b-23 d-24 g-16 j-23 r-26 u-24
~nigh a-23 b-23 d-24 g-16 j-23 r-26 u-24
~nin b-36 c-28 d-54 f+24 g-36 i-46 j-17 k-36 l-47 p-33 s-18 t-32 u-39
~nin> f+16 m-17
~nine m+17
~ning b-35 c-25 d-51 f+18 g-34 i-43 j-16 k-31 l-42 p-31 s-16 t-28 u-36
~nio n-16 r-15 u-15
~nion r-15
~nit a-23
~nitt a-21
~niv m+16
~nive m+16
~nk> a-24 b-23 c-21 d-42 e-25 f-24 g-32 h-33 i-26 k-26 l-37 n+17 o-27 p-29 q-31 r-17 u-42
~nke n+16
~nket n+16
~nla m-26 o+17
~nla> m-26 o+17
~nle l+20 m-15
~nle> l+20 m-15
~nli a+17 m-17
~nlin a+17 m-17
~nlk e+22 m-22
~nly g-17 i-22 m-29 n-16 p-19 q+16 r-25 u-24 v-18
~nly> g-17 i-22 m-29 n-16 p-19 q+16 r-25 u-24 v-18
~nme a-17 b-16 d-31 e-26 f-19 g-23 h-22 j-30 l+25 m-51 n-33 p-21 q-24 s-26 t-19 v-27
~nme> c-25 d-29 e-25 f-17 g-22 h-21 j-28 l+28 m-48 n-31 p-20 q-23 s-25 t-19 u-37 v-24
~nmi a-19 l-15 m-19
~nmig a-19 l-15 m-19
~nni f-19 h-16 n-19
~nnin f-19 h-16 n-16
~nny d-16 m+26 q-19
~nny> d-16 m+26 q-19
~no> c-35 d-36 e-36 f-41 g-31 k-37 p-34 s-35 u-29
~nob b-19 d-20 h-17 m-21 o-23 p-18 q+15
~nobo b-19 d-20 h-17 m-21 o-23 p-18 q+15
~noc a-23 b-17 d-23 e-16 g-18 j-24 l-21 m-24 n-17 o-24 q-22 s+17 v-21
~noch a-18 d-15 e-16 j-19 l-16 m-17 o-20 s+17 u-19 v-18
~nock m-18 u+18
~nom m-27 q-20
~noma m-18
~nomb m-16
~noo a-17 m-24 n-22 o+20 u-18
~noon a-17 m-24 n-22 o+20 u-18
~nor a-25 b-25 c-16 d-33 e-16 g-21 h-20 k-17 l-21 n-35 o-27 p-22 s+16 u-16 v-17
~norm a-18 d-16 j-20 n-20 o-19 p-17 s+17
~nort j+16
~nos a-17 d-18 j-20 o-22 q-15
~nos> a-15 o-19 u-19
~not d-43 e-33 f-34 g-21 h-39 j-15 k-28 l-40 p-31 r-30 t-24
~nota n-16 u+17
~note a-16 i+20 n-16 o-16 q-15 u-20
~noth d-31 e-15 f-22 g-15 h-30 i-30 k-19 l-33 p-28 q-30 r-24 s-33 u-19
~nou l+20 t-17
~noug l+20 t-17
~nov m+16
~now a-21 d-23 e-18 f-21 i-30 j-33 k-25 l-31 n-18 p-29 r-20 s-26
~now> a-19 d-22 e-17 f-19 i-29 j-31 k-25 l-29 n-17 p-27 r-18 s-24
~nqu m-16 u+15
~nqui m-16 u+15
~ns> a-41 c-33 e-31 f-36 h-34 k-30 l-19 p-32 q-16 s-23 t-24
~nsa a-16 d-16 g-17 n-16
~nsaj i+17
~nsar m+18
~nsc a+23 k-16 l-19 m-22
~nscr a+24 k-16 l-18 m-21
~nse b-18 i-22 j-16 m-27 o-16 u-18 v-18
~nsen m-18
~nsf i+18
~nsfe i+18
~nsi g-22 h-19 l-15 m-23 o-21 s-17
~nsid m-18
~nsiv u-22
~nsp m-15
~nspo m-15
~nst a-37 c-21 d-19 e-25 f-23 g-28 h-27 j-26 m-19 p-16 r-27 s-19 t-19 u-29 v-19
~nst> m-20
~nste a-22 d-16 u-16
~nsto e-18 k+26 l-23 m-25
~nstr n+15
~nsu c-20 d-21 e-25 f-19 g-18 h-15 i-28 l+19 n-20 o-20 p-19 q-22 r-21 s-15 u-22 v-16
~nsub a-20 b-19 c-19 d-19 e-24 f-18 g-22 l+22 n-15 o-16 p-18 q-19 r-18 u-25 v-17
~nsul i-18 m-17
~nsw a-20 d-22 g+23 j-15 l-16 n-21 o-18 q-16 s-15 u-22 v-16
~nswe a-20 d-22 g+23 j-15 l-16 n-21 o-18 q-16 s-15 u-22 v-16
~nt> e-45 f-47 g-28 h-19 i+15 j-17 n-21 p-57 q-34 r-51 s-50 t-35 u-30
~nta a-16 b-46 c-27 d-41 e-30 f-26 g-16 h-34 j-15 k-31 p-31 r-21 s-19 t-23 v-33
~nta> b-20 i-20 j-19 l-20 n-16 u-32
~ntac b-21 g-19 l+20 m-36 q-15 u-23
~ntan m+16
~ntar l-18 n-17
~ntas a-29 d-19 g-24 h-18 m-17 o-21 p-15 u+20
~nte c-35 d-17 e-30 j-22 k-31 o-20 p-28 q-20 r-24 s-48 t-30 u-30 v-30
~nte> g-24 j-15 l-17 m-35 s-16
~nted l-18 m+16
~nten i-26 q-18
~nter d-25 g-25 i-23 n-29 o-30 p-18 q-29 r-16 s-29 v-25
~ntes b-24 j-22 l-33 m-18 p-22 q-30 r-28 s-21 u-37 v-25
~nti b-36 d-31 e-15 f-16 i-24 j-20 k-26 m-22 o+18 p-21 q-18 t-15
~ntie a-18 m-25 q-17 v-15
~ntin b-16
~ntis a-21
~nto c-19 e-19 f-23 g-33 h-25 i-33 k-19 n-23 p-30 q-16 r-29 t-26 u-15 v-34
~nto> c-16 e-15 f-15 g-30 h-19 i-32 k-17 n-29 p-27 r-25 t-22 v-32
~ntr c-20 d-30 e-16 f-21 g-34 h-18 l-21 m-38 o-20 p-21 s-18 u-25 v-17
~ntra a-19 b-17 d-16 m-20
~ntro b-23 c-15 d-18 f-17 g-29 i-19 j+18 l-17 m-37 o-28 s-15 u-26
~nts b-17 d+23 e-18 i-25 j-18 l-18 n-15 u-27
~nts> b-17 d+23 e-18 i-25 j-18 l-18 n-15 u-27
~nty m+17
~nty> m+17
~nu> d-19 g+29 j-20 l-17 m-29 u-25
~nuc m+16
~nue b-22 d-23 g-16 i-23 j-19 o-22 u-22
~nue> l+15
~nuev b-18 d-20 i-16 j-18 l-24 n-16 o-16 u-19
~num a-23 b-44 c-34 e-28 f-29 h-38 k-19 m-30 n-38 o-40 p-33 q-36 r-37 s-31 t-32
~numb b-30 c-22 f-17 h-24 m-19 n-25 o-24 p-23 q-26 r-18 s-19 t-23
~nume a-23 b-28 c-18 d-30 e-19 f-16 h-22 k-29 m-25 n-19 o-26 p-15 q-18 r-26 s-17
~nut a-26 b-22 c-15 d-15 g-15 j-15 n-22 o-21 r+24 u-21
~nute a-19 b-17 r+17
~nuto m-19 r+17
~nve u-15
~nvi a-15 b-18 i-19 l+18 m-30 o+18 q-22 u-20 v-18
~nvie a-15 b-18 i-19 l+18 m-30 o+18 q-22 u-20 v-18
~nvo m-17
~nxi m-15
~nxie m-15
~ny> a-21 d-21 e-19 f-16 g-24 h-28 i-19 j-35 k-22 m+17 o-29 p-16 q-15 r-17 s-23 v-21
~nyb d-22 j-20 m-23 r-17 u-17
~nybo d-22 j-20 m-23 r-17 u-17
~nyo a-20 b-18 d-24 j-20 l-22 n-20 r-17 u-30
~nyon a-20 b-18 d-24 j-20 l-22 n-20 r-17 u-30
~nyt b-31 f-16 g-26 h-22 i-17 r-21 s-31 v-18
~nyth b-31 f-16 g-26 h-22 i-17 r-21 s-31 v-18
~oad d-19 m-18 s-15 u-21
~oad> d-15 m-21 u-16
~oan d-16 m+19
~oan> d-16 m+19
~obl b-20 c-18 d-29 e-18 g-18 i-18 j-20 l-23 p-17 q+16 v-19
~oble a-22 b-19 c-16 d-23 e-15 g-16 j-17 l-18 t-16
~obo b-23 d-21 h-17 n-24 o-24 p-23 u-17
~obod b-19 d-20 h-17 m-21 o-23 p-18 q+15
~obr a-19 d+27 g-18 h-17 i-15 l-19 m-24 n-20 o-19 q-18 r-20 s-19 u-26 v-18
~obra d+23 m-16 s-16 u-18
~oca h-19 m-39 n-20 r-19 s-15 u-24 v-19
~oca> m-16
~ocat a-18 h-16 m-33 u-17
~oce a+19 n-18
~ocee a+21 m-16 u-17
~och a-18 d-15 e-16 j-19 l-16 m-17 o-20 s+17 u-19 v-18
~oche a-18 d-15 e-16 j-19 l-16 m-17 o-20 s+17 u-19 v-18
~oci a-17 r-16
~ock a-21 b-26 c-23 e-28 f-23 g-21 i-29 n-27 o-27 r-28 s-25 v-28
~ock> b-17 d-29 e-20 g-17 i-19 j-27 n-15 o-15 p-20 q-23 r-17 s-16 v-20
~ocke a-24 m-24 n-19 o-16 q-29
~oco n-16 o-19 q-17
~oco> o-16 q-15
~ocu m-25 q-18 u-21
~ocup m-22 q-16 u-18
~od> a-39 b-18 d-53 e-38 g-24 h-24 j-51 k-26 q-24 r-40 s-17 u-19 v-42
~oda a-20 c-23 e-21 g-28 j-38 k-19 l-24 n-31 p-28 q-19 u-38 v-26
~odav r-19
~oday c-17 e-18 g-17 j-29 k-17 l-20 n-24 p-22 q-35 u-31 v-19
~odd g-16 u+16
~odds g-16 u+16
~ode a-18 d-20 g-22 i-16 k-20 l-19 m-22 n-18 p-19 u-23
~ode> m-16
~oder m-20
~odi a-18 i-17 m+20
~odo a-24 o-24 q-17 r-19
~odo> a-21 o-22 q-16 r-19
~odr m-28 q-19 r-16 u-17
~odre m-21 n+17 o-20 q-17
~ody c-25 e-18 g-23 j-25 k-24 l-20 m-47 n-37 r-39 s-19 t-21 u-32
~ody> c-25 e-18 g-23 j-25 k-24 l-20 m-47 n-37 r-39 s-19 t-21 u-32
~oe> e+18 m-17
~oem m+16
~oem> m+16
~oes a-25 b-24 e-22 f-36 i-26 j-20 k-23 l-38 o-19 p-35 r-45 t-33
~oes> a-25 b-24 e-22 f-36 i-26 j-20 k-23 l-38 o-19 p-35 r-45 t-33
~oev m-17
~oeve m-17
~off a-18 u-23
~offe a-17 u-22
~ofr a-15 q+18 u-22
~ofre a-15 q+18 u-22
~oft d-18 n-19
~ofte d-18 n-19
~oga u+16
~oga> u+16
~oge i-22 o-17 u-18
~oger i-20
~ogi m-16
~ogr m-18
~ogra m-18
~oic a-16 g+22 l-15 m-25 q-16
~oice a-16 g+22 l-15 m-25 q-16
~oid a-22 d-30 g-22 i-15 j-25 m-41 n+18 o-19 q-20 u+28
~oid> a-20 d-29 g-21 j-21 m-37 n+20 o-17 q-17 u+21
~oin c-20 e-19 h-37 i-29 j-17 k-28 l-40 n-24 o-21 s-40 t-27
~oin> d-23 m+23
~oing c-19 e-17 h-34 i-25 k-26 l-38 m-17 n-23 o-20 s-39 t-26
~oint m-19 u+18
~ok> d-22 g-19 h-22 i-17 j-24 l-24 m+16 o-26 s-15
~oka e-17
~okay e-17
~oke a-17 d-25 i-18 j-21 k-27 p-25 v-21
~oke> d-21 j-17 k-24 n-23 o-18 p-22 u-23 v-16
~oked m-24
~oki b-21 f-15 g-15 i-17 l-20 n-25 o-18 s-15 u-20
~okin b-20 l-18 m-20 n-22 o-16 u-16
~ol> a-26 b-25 d-25 e-16 f-15 g-21 i-24 j-24 l-26 m+21 p-20 q-17 s-16 u-20
~ola a-23 d-25 j-28 n-24 o-21 q+20 r-18
~ola> a-19 j-25 n-20 o-17 q+24 u-18
~olar d-21
~old c-24 e-27 f-21 g-28 h-24 j-33 l-17 m+19 n-33 o-18 p-27 q-32 s-25 t-16 v-24
~old> c-18 e-24 f-20 g-20 h-21 j-28 l-16 m+16 n-31 o-17 p-23 q-30 s-25 t-15 u-22 v-22
~ole a-28 g-21 i-24 j-25 l+17 o-22 p-17 r-24 s-20 u-31
~ole> a-21 g-17 j-18 l-17 o-17 u-17
~oles l+21 u-17
~oli b-20 d-15
~olic b-17 d-15
~olk m-25
~olks m-25
~oll b-27 h-17 i-21 l-22 r-21 u-19 v-17
~olla g-16
~ollo u-18
~olo b-16 d-15 g-21 i-21 j-23 n-18 p-17 v-16
~olo> b-17 m-22
~olor g-16
~olv g-16 i-15 m-23
~olve m-16
~om> e-28 h-43 k-41 o-34 q-49 r-32 v-36
~oma d+16 h-16 k-15 m-19 o-17 q-28 u-24
~oman a-16 d+16 m-22 s-17
~omas m-18
~omb d-17 j-15 n-20
~ombr m-16
~ome c-20 e-48 f-49 g-73 j-23 k-25 l-47 m-17 n-20 v-18
~ome> c-51 e-36 f-35 g-58 i-37 j-26 k-21 l-27 m-22 o-17 v-51
~omeb c-18 j-18 m-33 n-21 r-21 s-18 u-23
~omen m+16 n-20
~omeo g-18 j-26 k-19 l-24 m-15 n-32 r-29 s-22 t-20 u-16
~omet d-25 p-22 r-15 s-19
~omew m-15
~omf m-25 n+17
~omi c-16 d-42 e-21 f-27 g-36 h-23 i-28 k-32 l-42 q-19 r+18 u-43 v-26
~omi> b-17 l-16 n+17 r-23
~omin d-35 f-18 g-28 h-17 i-22 k-29 l-32 n-16 r+20 s-32 u-33 v-20
~omit s+16
~omm b-16 d-31 h-19 i-33 j-25 o-18 q-23
~omma a-16 d-15 g+19 m-15
~omme d-18 g-24 i-17 l-17
~ommo s+16 u-16
~omo c-37 d-20 e-37 i-54 j-15 k-37 l-25 p-43 r-24 t-33 v-36
~omo> b-51 c-33 e-30 h-46 i-49 k-30 l-19 o-56 p-35 q-18 r-17 t-24 v-29
~omor d-18 f-17 l-16 n-29 p-16 r-25 u-22
~omp a-24 b-30 d-19 h-21 j-28 k-18 l-26 s-23 v-17
~ompa a-15 b-16 d-22 g-17 i-17 l-16 o-20
~ompl i+16 m-20
~ompr a-16 d-17 u-17
~ompu m-16
~on> b-29 e-54 i-24 j-19 k-55 l-20 m-22 n-21 p-25 q-17 v-18
~ona a-30 d-30 f-17 h-21 l-17 n-28 o-19 q-15 s-17 v-15
~ona> a-20 m-19
~onar m-16
~onat j-17 m+19
~ond c-31 d-33 e-37 h-32 j+25 k-34 l-39 n-46 o-35 p-28 q-40 v-33
~ond> m-16
~onda f+17 j-18 m-22 u-15
~onde b-27 c-24 d-39 e-26 f-28 h-22 j+29 k-21 l-30 n-33 o-29 p-18 q-29 v-26
~ondi g-21
~ondo a-16 g+15
~one a-24 b-17 d-30 e-41 f-44 g+15 j-64 k-48 l-16 n-23 r-21 s-48 u-15
~one> a-16 d-18 e-29 f-29 g-32 j-47 k-33 n-17 r-46 s-39 u-29
~oner a-21 b-19 d-23 g+17 l-15 m-28 n-25 q-22
~ones d-16 g+16 h-18 j-18 m-26
~oney c-16 i-22 l-19 m+16 n-20 o-24 u-22
~onf a-20 b-22 d-16 j-16 l-24 n-22 q-22 u-21
~onfi l-19 n-17 q-19
~onfl m-18 o+19
~onfu m-16
~ong b-23 c-39 d-45 e-40 f-41 h-22 i-20 k-15 l-28 o-15 t-35 v-33
~ong> b-43 c-22 d-35 e-27 f-28 g-38 k-28 l-37 o-29 q-16 r-24 t-22 v-28
~onga b-23 m-18
~onge a-27 i-17 u-20
~ongo a-31 d-25 g+27 i-32 j-19 l-17 o-25 p-15 q-26 s-16 u-32 v-16
~ongs m+19 u-16
~oni b-16 d-25 n-19 o-20 s-20 u-16
~onib d-17 m-16
~onl g-22 h-17 i-25 k-16 m-35 n-18 p-20 q+15 r-26 s-16 u-27 v-20
~onli a+17 m-17
~only g-17 i-22 m-29 n-16 p-19 q+16 r-25 u-24 v-18
~onm a-21 g-19 l-18 m-25 r-17 u-17
~onmi a-19 l-15 m-19
~ono b-20 g-15 h-16 j-22 o-25
~ono> j-16 o-19 u-24
~ons c-33 e-29 f-27 h-30 k-21 m-33 o-16 r-39 s-20 t-24
~ons> a-38 b-18 c-28 e-23 f-22 h-23 k-25 m-17 p-26 q-17 r-31 t-19 u-20
~onse i-16 m-21 q-16
~onsi m-20 n-16
~onst a-15
~onsu i-18 m-17
~ont c-26 e-24 f-22 k-29 m-15 o-28 p-32 q-38 r-30 s-31 t-21 u-55 v-37
~ont> a-23 l-19 u-17
~onta b-24 d-17 g-22 j-17 l+20 o-17 q-18 u-27
~onte a-28 b-17 g+16 l-28 n-29 u-24
~onti l+15
~ontr m-15
~onv l-18 m-17 o+20 q-18
~ony m+15
~ood a-38 b-18 d-50 e-39 g-23 h-24 j-49 k-29 q-23 r-44 s-17 u-18 v-41
~ood> a-37 b-18 d-48 e-38 g-23 h-24 j-49 k-26 q-23 r-43 s-16 u-18 v-41
~ook c-21 e-16 f-23 g-29 h-27 i-34 j-34 k-25 l-41 s-25
~ook> d-22 g-19 h-22 i-17 j-24 l-24 m+16 o-26 s-15
~ooki b-21 f-15 g-15 i-17 l-20 n-25 o-18 s-15 u-20
~ool a-19 b-18 d-17 l-16 m+19 n-15 p-18 u-17
~ool> a-19 b-18 d-17 l-16 m+19 n-15 p-18 u-17
~oom a+15 b-24 c-16 d-21 h-20 i-24 j-20 k-15 l-23 m-19 o-26 q-20 r-22 v-25
~oom> a+15 b-24 c-16 d-21 h-20 i-24 j-20 k-15 l-23 m-19 o-26 q-20 r-22 v-25
~oon c-20 d-32 g-24 h-25 i-20 j-31 k-24 m-30 o+17 p-16 u-21 v-18
~oon> c-17 d-22 g-16 h-19 i-24 j-24 k-23 m-25 p-16 s-28
~oone d-15 m-20 o+17 u-23
~oop m-26
~oops m-16
~oor m-15
~oos a+21 b-16 o-17
~oose m-15
~oost a+16
~oot d-15 n-16
~op> a-26 c-20 d-23 e-23 f-19 g-20 h-17 i-23 k+19 m-31 s-26 t-18 u-32
~opc g+24 j-18 m-24 u-27
~opci g+24 j-18 m-24 u-27
~ope d-23 e-22 f-15 h-19 l-16 n-22 q-20 r-16 u-21
~ope> e-20 m+24
~open d-15 h-16 n-16 q-16
~opi b-17 d-24 j-16 l-15 m-33 n-25 o-21 q-18 r-17 u+20
~opia a-19 i+18
~opin a+17 m-16 r-15 u-17
~opp d-17 f+16 g-16 j-19 n-21 o-15 q-16 u-24
~oppe n-15
~oppi f+18 u-18
~ops d-17
~ops> d-17
~opt a-18 b-19 e-16 g+22 i-18 j-18 n-23 r-22 u-24 v-18
~opti a-18 b-19 e-16 g+22 i-18 j-18 n-23 r-22 u-24 v-18
~opu j-18 m+19
~opy e-15
~opy> e-15
~oqu a-15 m-26 r+17 u-15
~oque m-21
~or> d-25 e-47 f-40 g-19 h-43 j-24 k-20 n-42 q-52 t-42 u-36 v-22
~ora b-47 c-24 d-42 e-30 f-29 h+21 i-45 j-46 k-27 l-39 p-31 q-42 r-19 t-22 u-22
~ora> a-15 b-39 c-21 d-34 e-24 f-23 h+16 i-39 j-41 k-24 l-32 p-26 q-33 r-15 s-31 t-18 u-43
~oras h+16 m-27 o-18 u-19
~orc m+16
~ord a-28 c-20 j-20 k-30 l-22 n-36 o-21 p-19 q-28 r-19 u-34
~ord> u-16
~orde i-16 m+15
~ordi k-15
~ords a-17 d-17 n-21
~ore c-38 d-24 e-30 f-35 g-47 i-22 j-46 p-31 q-22 s-23 t-34
~ore> c-36 d-20 e-27 f-33 g-45 i-21 j-43 p-27 q-18 s-21 t-31
~org a-21 b+22 d-23 g-20 i-15 l-16 m-26 q-16 u-24
~orge a-16 b+26 d-19 j-22 m-19 u-20
~orgo m-17
~ori a-30 g-22 k-17 n-30 o-26 p-17 u-22 v-23
~orit d-15 j-16 m+15 s-15
~ork a-21 b-21 c-31 e-24 f-30 j-37 k-33 l-16 p-24 r-19 s-38 t-33 v-19
~ork> a-22 b-40 c-25 e-19 f-21 j-38 k-29 p-24 r-15 s-32 t-19 u-16
~orke a+18 m-23 o-16
~orki d-16 g-16 h+17 m-16 n-15 t-15 u-15
~orks a-15 h-17 l-15 n-18
~orm b-37 c-26 d-22 e-19 f-22 h-17 j-45 k-22 l-32 n-47 p-34 q-20 s+15 u+16 v-28
~orm> d-17 j-20 n-17 s-19 u-20
~orma b-19 h-16 i-20 j-28 l-15 m-25 n-27 p-22 r-19 s+16
~ormi d-16 j-17 m-20 n-19 o-20 q-20
~orn b-30 d-27 e-22 f+23 g-28 k-21 l-31 p-19 q-29 u-34 v-27
~orn> j-15 m+23
~orne m-17
~orni b-27 d-18 e-17 f+24 g-16 i-17 j-16 k-16 l-26 m-29 q-25 u-24 v-23
~orr a-36 b+18 d-48 e-34 f-36 i-41 j-38 k-32 n-34 q-19 t-34 u-54
~orre a-22 d-16 n-17 u-17 v-17
~orro d-18 f-17 l-16 n-29 p-16 r-25 u-22
~orry a-29 d-29 e-20 f-20 h-24 i-24 j-24 k-18 l-24 n-18 q-34 t-16 u-30
~ors g-23 l-16 o-19 s-16 u+16
~ors> g-16
~ort a-31 c-19 d-28 e-23 f-22 g-31 h-23 k-25 n+15 s-26 t-16 u-39 v-26
~ort> u-19
~orta l-16 m-25 n+18
~orte l+18 m-20
~orth j+16
~ortl j-15
~orw i-18 m+16 n-16
~orwa i-18 m+16 n-16
~ory j-15 l-16
~ory> j-15 l-16
~os> a-29 b-21 c-44 d-19 e-43 h-18 i-55 j-21 k-38 l-16 n-30 p-45 q-54 s-33 v-29
~osa a-16 d-22 g-18 j-16 o-15 p-16 v+24
~osa> m-27 v+25
~ose c-19 d-27 e-19 h-19 i-24 p-19 q-30 v-18
~ose> b-28 c-16 d-16 e-16 i-18 j-29 l+22 p-16 q-26 r-20 s-16
~osed d-16 u-15
~osi i-17 n-19 u-15
~osib a+16 o-16
~osp d-15 h-16 i-16 l-15 m-29
~ospi h-16 m-29
~oss g-22 h-28 i-23 k-23 m-15 n-27 p-17 q-23 s-23 u-26 v-18
~oss> a-29 h-25 l-23 n-20 q-15 u-21
~ossi d-17
~ost b-20 c-21 e-18 g+18 h-39 i-36 j-25 k-23 l-41 n-47 p-38 s-36 t-23 v-32
~ost> a-35 c-15 d-15 g+22 h-31 i-25 j-21 k-18 l-34 n-36 p-29 s-25 t-19 v-27
~oste a+16 b-16 o-15 p-15
~ot> a-16 c-17 d-25 g-20 h-21 i-23 l-18 q-28
~ota d+19 g-15 i-19 j-22 m-31 n-26 q-17
~otal d+23 m-21 u-16
~ote a-33 b-24 c-19 d-30 e-23 g-16 i+18 j-20 k-15 l-20 m+28 o-22 q-23 r-15 s-21 u-34 v-22
~ote> a-17 d-16 i+17 n-17 u-20
~oted m+19
~otel a-16 m+15
~oth d-16 e-18 f-28 g-22 h-35 i-45 j-15 k-17 l-17 m-16 q-43 r-32 s-44 t-19
~oth> m-28 o-22
~othe c-22 d-34 g-22 h-24 i-33 m-28 n-16 p-27 q-34 r-24 s-28
~othi b-24 d-16 f-16 l-22 n+16 o-26 s-19 u-27 v-16
~oti d-18 m-21 n-23 u+17
~otic d-17 m-20 n-22 u+17
~oto a-21 d-21 i-18 m+28 u-22
~oto> a-16 i-17 m+16
~otr c-27 d-39 e-20 f-18 h-30 i-38 j-40 l-39 o+16 p-29 q-40 r-22 t-19 u-41
~otra c-16 d-26 h-19 i-28 j-30 k+16 l-32 n-24 p-22 q-22 r-29 s-23 u-33
~otro a-31 d-22 h-16 i-17 j-18 k-21 m-28 o+20 q-27
~ots a+18 i-17 o-15 q-15 u-15
~ots> a+18 i-17 o-15 q-15 u-15
~oub a-16 b-15 m-19
~oubl a-16 b-15 m-19
~ouc p-15
~ouch p-15
~oud m+17
~oug c-16 f-17 g-25 j-17 k-16 m-16 n-29 s-24 t-18 v-18
~ough c-16 f-17 g-25 j-17 k-16 m-16 n-29 s-24 t-18 v-18
~oul b-25 e-26 f-31 h-43 j-23 k-18 p-29 r-21 t-32 v-41
~ould b-25 e-26 f-31 h-43 j-23 k-18 p-29 r-21 t-32 v-41
~oun c-24 e-18 g-38 i-18 k-21 o-26 t-18 v-30
~ound d-31 g-29 k-18 l-23 n-29 o-16 u-31 v-22
~ount g-16 h-16 i-21 o-17 r-16 u-22
~oup d+16 g-15 m-25 u-22
~oupl m-17
~our b-19 c-34 e-29 f-43 g-17 n-41 p-21 q-21 r-21 s-22 u-30
~our> b-17 c-33 e-28 f-39 g-16 n-34 p-21 q-20 r-20 s-21 u-25
~ourt o+17
~ous a-17 c-16 g-27 k-16 n-26 o-19 p-16 q-21 s-19
~ous> a-16 g-18 i-19 n-16 u+20
~ouse d-18 o-16 u-18
~out c-28 d-15 e-28 f-36 g-51 h-43 k-29 l-21 s-34 t-27
~out> c-19 e-17 f-28 g-42 h-36 j-27 k-24 l-18 m-16 s-25 t-22
~outh u-17
~outs b-15 d-16 n-16 u-22
~ove a-20 c-40 e-41 f-34 g-41 h-26 i-16 j-43 n-26 q-27 t-18 v-19
~ove> a-19 c-17 d-25 e-18 g-19 i-27 j-21 k-20 l+16 o-29 p-23 q-25 r-25 s-18 u-27 v-26
~oved d-26 l-23 m-40 n-16 p-19 q-19 r-26 s-22 v+18
~ovel m+16
~over a-25 b-41 c-23 d+18 f-16 g-26 h-15 j-37 l-29 m-15 n-31 q-17 t-17 v-43
~ovi a-30 f-17 g-17 h-19 i-17 j-28 k-21 l-23 n-22 t-17 u-26
~ovie a-15 m+24
~ovin a-16 v-16
~ow> c-21 d-24 e-33 f-39 i-47 j-53 k-39 l-49 n-42 p-29
~owb m+17
~owbo m+17
~owe a-26 b-16 c-19 d-20 g-19 j-26 n+19 p-16 r-24 u-21
~owed a-16 i-18 m-27 n+16
~ower j-16
~owi a-19 r-17
~owin a-19 r-17
~own c-15 g-30 k-19 l-23 m-22 n-31 u-21 v-15
~own> g-30 i-19 k-18 l-22 m-17 n-30 u-21 v-15
~oxi m-18
~oxim m-18
~oxy m-15
~oxyg m-15
~oy> c-27 e-25 f-22 h-32 i-30 k-25 l-21 p-34 r+23 t-19 u-43 v-32
~oys m+17
~oys> m+17
~pa> a+16
~pac a+17 g-16 h-19 i-22 j-20 l-15 m-21 o-21 r-17 u-17
~paci m-23 u-16
~pack i-15
~pag a-18 b-17 d+20 e-20 f-16 g-17 h-15 j-16 l-16 n-24 o-21 q-17 r-18 u-19 v-17
~paga d+24 e-17 n-21 o-17
~pagu m-18
~pai g-23 i-17 n-31
~pain d-31 g-22 i-15 n-26
~pam b-18 l+22 m-23
~pam> b-16 l+17 m-18
~pan b-22 d-23 g-17 i-18 j-18 l-17 o-24 r-17
~pana b-16 d-15 i-20 m-21 o-19 u-20
~pap b-21 g-28 j-23 l-22 m-27 o-28 p-17 q-27 r-17 s-17 u-28
~pape b-20 g-28 j-21 l-22 m-25 o-22 q-22 r-16 u-26
~par b-23 c-39 e-35 f-35 g-42 h-43 k-40 m-30 q-22 s-37 t-33
~para c-28 d-24 e-26 f-25 g-28 h-35 k-26 l-19 n-16 q-42 s-41 t-24
~pare b-16 d-17 g-16 l+18 m-26
~paro a-20 d-19 n+21
~part a-22 m-26 n-18 o-18
~pas a-32 c-24 d-44 e-24 f-23 i+18 j+21 k-23 l-36 m-38 p-17 t-28 v-38
~pasa a-28 b-23 d-18 g-20 h-17 l-20 m-43 r-24 s-22 u-26 v-22
~pase b-24 i+16 m-18 r-16
~paso u-21
~pass a-20 d-20 g-19 h-17 i-21 j-27 n-24 p-19 q-22 r-19
~past d-19 g-17 i-23 j+22 m-25 n-17 q-19 r+22 s-16 u-27
~pat g-17 j-23 l-19 m-19 n-17 q-20 u-26
~pati j-19 m-18 o-19 q-17 u-21
~pay d+24 n-23 o-15 q-15 s-16 u-23
~pci a-18 b-15 g+24 j-18 u-27
~pcio a-18 b-15 g+24 j-18 u-27
~pe> a-21 b+15 c-16 d-35 e-30 f-20 j-25 k-17 l-31 n-18 q-23 r-17 s-17 u-27 v-24
~pea a-17 b-19 c+16 d-28 h-19 i+17 j-22 l-18 n-24 o-22 p-19 q-25 r-16 s-18 t-19 u-31 v-20
~peak c+16 d-22 g-17 h-16 i+17 j-19 n-19 o-17 q-19 u-25 v-15
~pec a-17 d-19 l-15 m-18 q-18 u-18
~peci n+17
~pect q-17
~ped d-28 g-21 j-22 n-24 p-29
~ped> d-18 i-19 n-20 p-25
~pedi u-16
~pee d-15 n-15 s+15
~pel b-18 e-22 g-18 j-21 l-25 o-17 q-21 r-17 s-20 v-18
~pele m-24 u-16
~peli a-18 d-17 u+18
~pell m+20
~pen c-17 e-21 f-28 h-36 i-39 j-39 k-17 l-28 o-30 p-21 r-30 s-31 t-17 v-28
~pend a-18 m-30
~pene m+16 u-25
~peni d-17 h-16 n-16 q-16 u-16
~pens a-16 b-17 e-15 f-20 i-23 j-23 n-23 o-15 r-16
~per c-33 e-29 f-28 j-22 k-31 s-15 u-58
~per> g-16 i-17 o-20 r-20
~perb m-19
~perd a-17 e-16 l-16 n-15 p-18 r+17
~pere b+17 l-20 m-22 o-17 q-18
~peri a-16 n+21 q-16
~perm a-16 u-17
~pero b-15
~pers d-17 u-18
~peru m+19
~perw d-19 g-18 m-20
~pest m-16
~pez a+23
~peza a+24
~pho a-16 d-17 h-19 m+22 u-21
~phot m+16
~pia a-19 i+18
~pia> a-19 i+18
~pic a-29 b-25 c-17 e-17 f-17 g+16 j-22 k-19 l-27 n-31 r-21 t-16 u-43 v-21
~pick a-23 b-19 l-21 n-24 r-32 s-30 u-33 v-17
~pico g+19 j-17 m-24
~pict m+15
~pid m-18 r-16
~pie g-17 m-26 s-17
~pier m-17
~pin d-26 g-26 j-21 n-30 o-26 q-24 u-31 v-19
~ping d-19 g-19 n-27 o-25 q-23 u-23 v-19
~pis m-15
~pit d-20 g-25 h-19 l-18 s-18
~pita d-17 h-17 l-15 s-16
~pla a-39 c-35 e-28 f-30 h-40 k-38 l-44 p-32 q-15 s-43 t-24 v-22
~plac d-30 h-19 i-19 l-17 m-15 n-29 p-15 s-18
~plai a-25 d-28 j-18 o-15
~plan a-19 b-16 g-17 h-16 i-18 l-15 u-39
~plat m-17
~play j-24 k-17 l-21 m+36 n-21 o-17 r-20 u-18
~plaz a-19 h-18 j+21 m-25 n-16 u-20
~ple d-17 e-36 f-33 h-28 p-33 q-46 s-31 t-35 u-22
~plea d-29 e-34 f-31 h-27 n-32 p-29 q-42 s-27 t-32 u-18
~pli a-26 b-17 g+18 j-24 k-21 l-19 m-36 n-22 q-21 r-18
~plic g+15 m-22
~plit d+16
~plu i-17 l-20 m+25 u-19
~plum l-18 m+20
~ply a-16 d-18 g+20 l-19 n-19 q-15 u-20
~ply> a-16 d-18 g+20 l-19 n-19 q-15 u-20
~po> a+16 d-30 f-15 g-16 h-27 j-26 o-29 q-16 s-22 v-15
~poc d+15 m-20 o-16 q-16 u-15
~poco o-16 q-15
~pod d-25 e-15 f-16 g-29 h-20 j-20 k-23 l-31 m-18 p-23 r-25 u-32 v-20
~pode g-19 l-18 m-29 p-17 u-18
~podr m-28 q-19 r-16 u-17
~poe e+18
~poem m+16
~poi e+17 m-27 u+17
~poin m-19 u+18
~pol b-21 d-17
~poli b-19
~pon b-45 e-38 f-35 g+38 h-42 j-39 l-40 m-39 p-39 r-22 s-39 t-28 u-15 v-38
~pond a-23 g+21 k-15 n-16 u-17
~pone d-27 g+16 m-31 o-29 q-27
~pong b-28 c-18 d-28 e-16 f-16 g+27 j-22 l-22 m-34 p-19 q-28 r-17 s-20 u-37 v-19
~poni d-17 m-16
~pop f+20 m-15 u-17
~por a-19 b-18 d-17 i-20 o-16 r-21 u-19
~port a-16 b-17 d-17 i-19 o-16 r-21 u-19
~pos c-18 h-31 i-32 j-38 k-19 n-17 q-22 r-16 u-23 v-17
~pose d-19 u-21
~posi i-17 n-16
~post h-22 j-16 m+22
~pot c-18 d-22 g-19 h-16 i-29 l-20 n-24 q-29 u-18 v-16
~pot> d-15 i-19 l-16 n-19 q-21
~pots a+19 i-17
~ppe d-16 f-19 h-15 i-22 j-30 n-29 p-26
~pped i-16 n-18 p-21
~ppen a-15 f-15 j-22 n-21
~ppi a-15 d-16 f+17 g-17 n-17
~ppin a-15 d-16 f+17 g-17 n-17
~ppo d-20 l-15 m-21 u-19
~ppos d-16
~ppr d-22 m-17
~ppro d-17
~ppy b-17 e-17 u-17
~ppy> b-17 e-17 u-17
~pra a-19 d-27 e-18 i-23 j-23 l-18 m+15 n-25 p-16 q-19 r-17 s-19 v-16
~pran d-20 n-15
~pre a-36 e-44 f-38 h-37 j-49 l-21 p-19 q-28 r-30 u-17 v-17
~pre> v-16
~pref a-28 b-20 c+18 d-16 e-15 g-18 h-15 k-19 m-31 n-19 u-20 v-16
~preg a-17 b-16 d-18 l-17 n-21 o-19 p-19 q-15 u-17
~pren a-17 c-19 k+21 l-20
~prep a-26 g-27 u-22
~pres c-21 d-25 i-34 j-19 k-25 l-29 n-17 o-31 p-15 q-17 t-17
~pri b-16 d+23 n-15 o-21 s-15 u-21
~prim m-17
~prin m+17
~pro a+24 c-31 d-16 e-29 f-23 g-38 h-30 i-39 j-39 k-25 l-32 m-16 p-38 r-19 s-31 v-30
~prob a-16 b-24 c-16 d-25 e-20 g-18 i-16 j-18 l-21 n+15 p-23 t-18 v-16
~proc a+19 m-23 n-18
~prog m-18
~prov h-15 j-16 m-21 o-15
~prox m-18
~ps> b-19 d-33 h-17 l-28 p-22 q-27 r-23 u-17
~pt> a-17 h-19 j-19 p-18 u-16
~pta i-15 j-17 m-19 u-18
~ptan m-21 u-16
~pti b-22 e-17 f-19 g+22 h-17 i-21 j-19 n-24 q-19 r-23 s-16 u-25 v-21
~ptin g-21 r-18 v-16
~ptio a-16 b-16 g+26 i-15 j-16 l-20 m-28 n-21 u-17
~pto m+23
~ptop m+18
~pts a+18 g-16
~ptsd a+18 g-16
~pty m-15 n+19
~pty> m-15 n+19
~pue b-33 d-17 e-44 f-42 g-24 h-16 j-34 k-16 l-54 m-20 p-32 r-30 t-39 u-62 v-52
~pued b-27 e-38 f-35 g-18 j-26 l-47 m-55 n+19 p-29 r-57 s-57 t-34 u-51 v-45
~pues b-25 c-19 d-25 g-23 h-19 i-29 j-23 l-20 u-24 v-16
~pul a-27 d-23 g-16 i-22 l-18 m-24 n-26 o-16 p-15 q-21 r+24 u-19
~pull a-26 d-21 i-22 j-18 l-18 m-28 n-19 p-15 q-21 r+24 u-17
~pur m+19
~pus a-19 m-32 n-19 o-22 u-17
~puso m-20 o-18
~py> a-23 b-21 c-15 d-21 e-27 g-15 h-19 l-20 m+15 o-17 q-15 t-17 u-23 v-16
~qua d-20 g-18 h-16 i-18 j-23 l-16 n-19 q-21 s-24 v-16
~qual m-23 u+19
~quar a-16
~que a-30 b-31 c-39 d-48 e-29 f-26 h-29 p-20 t-26 u-32 v-36
~que> a-15 m-21
~qued a-42 c-27 d-30 e-17 f-15 g-27 h-17 i-42 k-35 l-22 s+22 v-19
~quer k+19 l-19 m-23
~ques b-17 j-15 n-15 o-20 p-15 q-15 s-19
~qui c-52 d-28 e-51 f-47 g-41 h-56 m-21 n-41 p-16 r-25 s-23 t-45
~qui> b-26 c-19 d-25 e-19 h-22 i-24 k-20 n-26 o-25 p-20 r-29 s-21 u-33 v+18
~quie c-32 d-41 e-34 f-30 g-30 h-33 j-40 n-39 o-16 r-40 s-41 t-28
~quil m-18 u+15
~quis m-21 p-16 u-20
~quit a-38 d-18 g-23 i-30 j-23 k-27 m-26 n-17 p-24 q-29 u-33 v-26
~ra> b-21 c-64 e-62 f-58 i-26 j-23 l-47 n-31 p-32 q-30 r-17 s-21 t-54
~rab a-24 f-18 g-17 j-24 k-19 l-24 r-16 s-21 v-17
~raba a-26 f-17 g-16 j-24 k-18 l-22 p-20 r-15 s-19 v-16
~rac a-25 b-19 d-22 i-21 l-15 n-21 o-27 q-17 r-15 s+15
~rack d-17
~ract o-18
~rad a-19 b-22 c-17 d-21 h-18 i-16 j-16 l-16 m+16 n-24 o+18 p-24 q-24 s-17 u-26 v-19
~rade a-21 b-18 d-18 h-16 n-16 o+20 s-16 u-22
~radu m+20
~rai a-29 b-21 d-32 f-16 g-26 h-20 i-21 j-26 k-15 l-19 q-21 v-16
~rain a-22 b-21 d-25 g-17 h-22 j-15 m+17 n-21
~raj m-20 q+22
~rajo m-20 q+22
~ral u-24
~ram m-18
~ram> m-15
~ran b-19 c-23 e-29 g-34 j-36 k-23 l-32 r-32 t-22 u-31 v-21
~ran> m+17 u-15
~rang b-15 q-16
~rank m-21 n+17
~rano m-21
~rans a-17 d-20 n-19 o-17 u-18
~rant a-20 d+25 e-16 m-15
~rap> m-17
~rar a-26 b-15 c-16 e-20 f-16 g-20 i-29 j-28 k-18 l-28 r-24 u-31 v-24
~rar> i-17
~raro d+16 l-17 m-24 r-15 s-19
~rary h-15
~ras d-29 g-16 i-26 j-23 o-17 p-19 q-20 u-38 v-25
~ras> h+16 o-21 r-15 u-25
~rash m+17
~raso m-19 r+18
~rass l+19 m-19
~rat a-30 e-17 g-24 h-23 j-23 k-19 m-24 o-18 p-22 q-29 s-21 v-25
~rata g-15
~ratc m-17
~rate a-15 u-15
~rath m-28
~rato i+15 m-20
~rave m-16
~raw d-15
~raz n-20
~rbi m-19
~rbil m-19
~rca v-16
~rca> m-19
~rch a-17 l-16
~rch> a-17 l-16
~rci a-17 n+16
~rcu a-15 m+18
~rcut a-15 m+18
~rd> c-23 f-22 h-22 i-19 j-42 k-29 l-33 o-19 p-29 q-30 r-28 t-18 v-17
~rda a-30 b-21 g-22 j-25 l-20 n-26 o-20 p-16 q-21 r-21 v-16
~rde a-24 c-16 d-25 g-19 i-23 j-17 k-18 l-24 n-27 o-28 q-15
~rde> m-19 n-15
~rden a-27 b-22 o-18 r+19
~rder i-16 m+15
~rdi d-21 e-17 f-17 k-23 l-20 p-16 q-15 s-16 v-15
~rdin k-16
~rdo r+18
~rdon r+19
~rds a-24 q-22 u-21
~rds> a-24 q-22 u-21
~re> a-17 c-39 e-75 f-22 h-18 i-28 k-41 m-16 o-16 p-36 q-36 t-63
~rea b-36 d-40 e-48 f-49 g-63 h-18 j-25 o-21 p-59 q-52 r-18
~reab m-17
~reac a-19 b-22 c-25 d-34 g-19 i+15 j-25 k+15 m-48 n-20 q-15 r-20 t-15 u-37
~read b-23 f-19 g-33 h-26 j-35 k-43 o-20 p-28 q-39 s-30 t-23 u-32 v-32
~reak e-16 i-17 l-17
~real b-20 c-19 d-26 g-17 h-20 i+18 j-18 k-15 l-21 n-23 o-16 p-21 r-17 v-24
~ream i-18 n-17 u-27
~reat b-17 d-26 g-24 h-22 i-20 j-21 l-16 o-19 q-17 s-16
~rec b-46 c-36 d-16 e-28 f-26 g-23 h-33 n-18 o-36 u-33
~rece a-26 b-18 i+15 o-16 p-21 u-25
~reci b-20 g-16 i-32 n-17 q-22 u-28 v-17
~reco b-17 c-15 g-31 h-15 j-21 k-28 l-22 r-19
~rect l-15 n-15 o-18 u-17
~red a-24 c-26 e-27 f-22 g-21 i-20 j-40 k-26 l-39 n-44 o-40 p+18 q-22 r-39 s-21 t-20
~red> a-20 c-20 e-17 g-16 i-15 j-33 k-19 l-33 n-39 o-37 p+19 q-20 r-32 s-17 v-37
~redi d+20 m-16
~ree b-37 c-40 e-38 g-36 h-36 i-16 j+20 l-16 n-49 o-35 p+16 q-43 s-39 u-37 v-37
~ree> b-15 h-17 i-20 l-16 n-22 o-18 q-26 r-18 s-20 u-37 v-18
~reed j-15 m-17 p+18
~reen l-19 u-19
~reet a-21 d-16 h-20 i-16 l-16 n-17 q-17 t-17
~ref a+21 c+17 d-32 e-23 f-16 g-24 h-22 j-18 k-29 m-31 n-38 p-27 q-31 r-25 s-28 t-22 u-39 v-25
~refe a+21 b-26 d-21 g-18 h-17 k-20 m-31 n-20 p-18 q-16 u-26 v-18
~refi b-17 d-18 l-18 m-16 n-22 q-16 s-19 u-18
~reg b-27 c-21 d-31 i+16 j-21 k-17 l-27 n-33 r-17 s-23 v-18
~regi m+17
~regr m-21
~regu a-17 b-16 d-18 l-17 n-21 o-19 p-19 q-15 u-17
~rel a-17 i-20 m-23 q+16 u-17
~rele i-19 q+19 u-17
~rem a-22 c-16 d-26 g-24 h-19 i-30 o-25 p-19 q-23 s-20 v-23
~reme m-21 r+19
~remi a-17 b-20 j+16
~remo a-20 i-20 q-15 r-16 u-19 v-18
~ren a-25 c-39 d-42 e-22 f-23 h-31 i-46 j-36 p-31 q-32 s-30 t-27
~ren> a-19 g-15 i-17 o-25 q-19 r-20 u-18
~renc d-20 g-18 t-15
~rend a-20 c-19 k+20 l-20 u-20
~renl l+18
~rent a-23 d-26 i-23
~reo m-19 s+19 u-19
~reo> m-16 s+19 u-18
~rep a-36 b-24 g+18 j-23 k-20 o-23 p-15 q-24 r-16 s-20 u-37 v-16
~repa a-26 g-27 u-22
~repl a-19 d-17 g+20 l-21 n-18 u-17
~repo m-16
~rer a-17 k+19 l-18 m-22
~rer> a-16 k+19 l-18 m-21
~res c-47 d-38 e-40 f-39 h-41 i-30 j-32 k+18 o-42 p-31 r-41 t-43 u-16 v-22
~res> a-17 d-24 q-16
~resa a+18 d-16 g-22 j-18 m-38 n-18 o-17 r-26 s-19
~rese i-16
~resi i-15
~resp a-23 g+21 k-15 n-16 u-17
~ress b-17 d-24 g+21 i-21 j-18 m-29
~rest g-19 i-22 k-17 n-15 o-18 q-17 u-35 v-20
~resu a-25 b-15 c-16 d-22 e-16 g-27 j-17 k+29 l-28
~ret b-15 d-16 k-19 l-21 u-18
~retu a-15
~rev b-21 i-23 k-16 l+16 m-16
~rew h-17
~rge b+17 c-21 e-21 f-17 g-29 h-31 i-31 k-22 l-28 p-20 q-27 r-23 s-16 t-20 u-23 v-26
~rged a-17 d+23 m-22 o-16
~rgen u-16
~rget a-18 b+25 d-18 g-17 h-23 o-17 u-27
~rgi n-21
~rgio n-17
~rgo m-19
~rgot m-17
~ria b-21 c-21 e-16 f-20 g-22 h-29 j-27 k-24 l-29 n-31 p-16 q-34 r-26 s-35 t-16 u-41
~ria> b-17 c-18 f-19 g-20 h-26 j-24 k-22 l-27 n-25 q-32 r-25 s-33 u-33
~rib b-30 d-32 e-28 f-23 h-27 j-34 n-36 o-33 p-29 q-33 r-19 s-26 t-21 v-28
~riba b-15 g-18 i-19 k-22 u-18
~ribe a-24 c-25 g-34 i-22 j-15 u+18
~ribi d-16 j-16 n-21 o-18 q-20 u-30
~ribo g+17 m-19 u-16
~ric m+17
~rid a-21 d-25 g-16 j-19 l-17 n-26 o-22 q+16 u-36 v-21
~rida b+17 r-18
~ride m-18 q+19 u-21
~ridi m-19 p+15
~rie g-21 h-15 n-22 q-16
~ries g-20 n-16
~rig a-15 c-20 e-23 f-18 i-25 l-25 o-21 p-20 r-16 v-19
~righ a-15 c-20 e-23 f-18 i-25 l-25 o-21 p-20 r-16 v-19
~rim m-17
~rin b-45 c-16 d-42 f-17 g-50 i-38 k-26 n+19 r-37 t-16 u-30 v-30
~ring b-38 d-38 g-48 i-34 k-21 n+15 r-33 u-23 v-26
~rio e-16 g-19 h-15 i-28 l-21 n+16 o-28 p-24 r-20 s-22 v-20
~rio> d-15 i-25 l-18 o-19 p-21 u-21 v-18
~riod a-16 n+21 q-16
~rip a-20 b-20 d-19 h-16 i-16 j-18 n-17 q-17 u+24
~rip> d-18 h-15 j-17 u+23
~rir b-20 m-22
~rir> h+17
~ris g-15 m-23 u+15
~risk m-19 u+19
~rit a-30 g-24 i-21 j-23 l-24 o-23 p-22 q-24 s-15 v-25
~rita d-21
~rite a-16 g-16 u-20
~riv a-28 b-35 c-18 e-19 f-17 g-18 h-21 i-27 k-19 l-24 m-20 o-22 p+17 q+19 s-21 t-19 u-27 v-15
~rive a-27 b-34 c-18 d-28 e-19 f-17 g-18 h-21 i-28 k-18 l-23 m-19 o-22 p+17 q+19 s-21 t-19 u-26 v-15
~rk> a-23 b-40 c-26 e-23 f-24 j-39 k-29 p-24 r-16 s-32 t-21 u-17 v-16
~rke o-18 u-15
~rki d-18 g-16 h+17 n-24 p-17 r-16 t-15 u-16
~rkin d-18 g-16 h+17 n-24 p-17 r-16 t-15 u-16
~rks a-15 h-17 l-15 n-18
~rks> a-15 h-17 l-15 n-18
~rl> a-18
~rli d-15 j-19 m-22 n-17 o+15 q-16 u-20
~rlie d-15 j-19 m-22 n-17 o+15 q-16 u-20
~rly a-19 m-24 u-21
~rly> a-19 m-24 u-21
~rm> b-20 d-22 g-17 j-22 l-20 m+23 n-21 q-16 r-19 s-21 u-23
~rma b-26 c-18 d-15 f-18 h-20 j-36 k-18 l-22 p-19 s+15 v-26
~rmac a-17 g-18 j-20
~rmal a-18 d-16 j-20 n-20 o-19 p-17 s+17
~rmat d-18 g+17
~rme b-39 c-15 d-37 e-23 f-20 g-36 h-30 j-27 o-31 s-33 v-28
~rme> b-35 d-30 e-19 f-16 g-31 h-26 j-22 m-20 o-26 p-30 s-27 v-21
~rmed l-19 n-18 q-16
~rmi a-27 b-26 c-17 d-27 g-23 h-15 i-23 j-25 m-45 n-31 v-21
~rmid s-15
~rmir r-15
~rmis m-22
~rn> a-42 b-40 c-31 d-34 e-24 f-16 g-21 h-24 i-17 m+24 n-22 o-34 q-28 s-28 v-24
~rne b-17 d-16 g-19 l-18 n-17 p-16 u-24
~rned b-16 r-17
~rner j+16 m-16
~rni b-28 d-18 e-17 f+24 g-18 i-18 j-18 k-17 l-27 m-23 q-26 u-24 v-24
~rnin b-28 d-18 e-17 f+24 g-18 i-18 j-18 k-17 l-27 m-23 q-26 u-24 v-24
~rno d-18 h-18 i-25 j-23 k-24 l-24 m-20 n-24 p-16 q-20 r-25 u-25 v-15
~rno> b+18 i-17 j-20 k-19 l-19 m-21 r-17
~rnoo n-19
~ro> c-26 e-56 f-56 g-32 h-57 m-25 n-16 p-33 q-18 s-27 t-49
~roa d-17 u-17
~road d-17 u-16
~rob a-16 b-24 c-16 d-25 e-20 g-18 i-16 j-18 l-21 n+15 p-23 t-18 v-16
~robl a-22 b-19 c-16 d-23 e-15 g-16 j-17 l-18 t-16
~roc a+16 d-22 e-17 g-16 h-25 i-17 k-15 l-17 m-37 r-17 v-16
~roce a+19 n-18
~rod m+16
~rog g-18 i-16 j-20 n-26 o-17 q-16
~roga u+16
~rogr m-18
~rok d-15 n-17 p-16
~roke d-15 n-17 p-16
~rol d-22 i-15 j-17 l-18 s-18 v+16
~rol> m-24 v+17
~roll m+16
~rom a-29 e-22 h-34 k-34 o-23 q-35 r-21 v-28
~rom> a-26 e-21 h-32 k-32 o-25 q-34 r-19 v-26
~ron b-37 c-22 e-28 f-20 g-33 k-24 l-37 m-24 n-38 p-37 r-34 t-21
~ron> a-26 b-24 d+16 e-18 g-21 i-28 j-31 k-17 l-27 m-37 n-21 p-29 r-26
~ront b-19 g-17 l-20 n-15 o-21 u-24 v-17
~roo b-25 c-21 d-29 g-16 h-22 i-26 j-26 k-16 l-25 o-16 q-23 r-24 v-26
~room a+15 b-24 c-16 d-21 h-20 i-24 j-20 k-15 l-23 m-19 o-26 q-20 r-22 v-25
~rop a-20 d-19 h-15 i-16 m-16 s-20 u-22
~rop> a-19 m-30 p-19 r-16
~ros a-30 b-22 g-25 h-29 i-16 l-24 o-27 p-17 q-23 s-22 u-26 v+23
~ros> d-16 m+20
~rosa m-25 u-24 v+25
~ross a-22 d+15 h-21 l-17 m-28
~rou c-17 g-34 k-19 l-27 n-34 s-16 t-17 v-21
~roug g-20 l-23 n-16 r-16 s-16
~roun b-23 d-21 g-16 n-21
~rout u-17
~rov h-15 j-16 m-21 o-15
~rove d-18 m-17
~row d-29 f-18 g-19 i-17 j-18 k-15 l-18 n-30 p-20 r-31 u-37 v-16
~row> d-26 f-17 j-17 l-18 n-27 p-18 r-30 u-25
~rox m-18
~roxi m-18
~rpo u-17
~rqu m-23 r+22
~rra d-19 e-16 h+18 i-22 j-19 l-20 m-24 o-32 q-21 r-25 u-22 v-18
~rran b-17 o-17 q-17
~rrar a-16 h+23 m-23 o-17
~rre d-21 i-22 u-21 v-20
~rre> b+17
~rren o-17 v-17
~rri a-24 d-19 j-18 l-16 m+15 u-17
~rrid r-17
~rro a-21 c-21 d-40 e-18 f-24 g-25 i-28 l-30 n-47 p-33 t-22 u-37
~rro> a-24 b-21 d-22 i-17 l-16 m-35 n-22 p-21 q+15 r+16 v-18
~rrow d-18 f-17 l-16 n-29 p-16 r-25 u-22
~rry a-33 d-37 e-22 f-21 h-28 i-29 j-27 k-20 l-27 n-21 q-39 t-19 u-43
~rry> a-33 d-36 e-22 f-21 h-28 i-29 j-27 k-20 l-27 n-21 q-39 t-19 u-43
~rs> e-33 f-28 l-32 n-38 q-19 r-33 s-29 v-19
~rse a-18 d+17 g-16 i-22 l-17 m-25 o-24 q-19
~rse> i-20 m-19 o-21 q-16
~rsl m-17
~rsle m-17
~rso u-15
~rson u-15
~rst b-22 e-16 f-15 h-27 i-19 k-20 l-21 p-23 q-23 t-16
~rst> b-16 g-16 h-17 p-20 q-18 r-22
~rsta m-19
~rt> c-30 e-27 f-29 g-39 h-24 i-34 k+24 l-44 p-31 s-16 v-27
~rta a-28 b-19 d-15 i+18 m-35 n+16 o-23 q-15 r-15 u-19
~rta> a-24 b-17 m-32 n+17 o-19
~rte d-20 g-19 i-23 k-21 m-22 n-24 v-20
~rted d-16 j-16 n-19 u-20
~rtg d-15 e+22 f-16 m-16 u-22
~rth a-18 b-16 d-17 i-17 o-18 s-20 u-16 v-17
~rth> j+15
~rti m-20 n-19
~rtin n-16
~rtl j-15
~rto j-18 m+16
~rto> j-18 m+16
~rts d-24 i-17 l-15 m+22 u-20
~rts> d-24 i-17 l-15 m+22 u-20
~rty d-16 e+19
~rtyu e+21 m-21
~ru> m+19
~ruc a-26 b-21 d-26 i-17 p-17 s-18 u-19
~ruck a-21 d-21 i-16 s-15 u-18
~ruct n+15
~rue u-20
~rue> u-20
~rug j-17 m-17 n-17 p-19 u+17
~rug> q-15 u+19
~ruh e-17
~ruh> e-17
~rui a-18 d-21 i-16 o-18 u-19
~ruin n+15
~rul u-16
~rule u-16
~run a-16 f-19 h-17 n-18 q-16 v-15
~runk s+17
~runn f-19 h-16 n-15
~rus b+17
~rust b+17
~rve b-25 i-17 l-21 q-24 s-16
~rve> b-17 i-16 l-18 n-19 q-19
~rvi d-17 m-18 u-18
~rvic d-16 m-16 u-17
~rwa i-24 u-17
~rwar i-24 u-17
~rwo d-19 g-18 m-20
~rwor d-19 g-18 m-20
~ry> a-28 e-37 f-32 h-53 i-21 j-51 k-34 l-37 n-19 q-40 t-19 v+19
~ryi m-15
~ryin m-15
~ryt a-24 l-22 u-21
~ryth a-24 l-22 u-21
~sa> c-21 d-37 e-25 f-23 g-30 h-24 i-21 k-23 l-15 r-38 t-21 u-20
~sab a-22 l-16 o-18
~sabi a-17
~sac a+16 g-16 j-17 n-20 r-15 u-21
~saco u-15
~sad g-20 n-17 u-21
~sada m-17
~sado n-16
~saf d-20 j-15 n-18 u+19
~safe d-20 j-15 n-18 u+19
~sag a-15 b-22 l+17
~sage b-21 l+15
~sai c-19 d-31 f-17 g-22 h-20 i-17 j-26 q-33 r-28 s-27 t-18 v-25
~said c-19 d-31 f-17 g-22 h-20 i-17 j-26 q-33 r-28 s-27 t-18 v-25
~saj i+17
~saje i+17
~sal a-36 b-32 c-23 e-31 g-31 h-26 i-26 j-17 k-28 l-31 p-18 u-18 v-24
~sale a-19 j-15 r-16 s-18 u-18
~sali a-24 b-21 g-24 i-17 j-23 k-17 l-18 u-24
~salu m-19
~sam b-19 c-15 e-19 f-19 h-21 k-19 l-28 p-16 r-20 t-15 v-22
~same b-19 c-15 e-19 f-19 h-21 k-19 l-28 p-16 r-20 t-15 v-22
~san a-23 b-21 e-16 g-18 h-16 i-23 j-17 n-19 o-18 v-17
~san> m-17 u+20
~sant m+17
~sar b-27 c-16 d-28 e-18 h-15 j-19 l-24 p-19 r-22 u-33
~sar> b-18 n-18 u-21
~save m-17 r+16
~say c-20 d-15 f-33 h-20 i-18 j-25 k-21 l-25 p-24 t-19 v-16
~says c-15 f-33 h-19 i-16 j-25 k-21 l-25 n-22 p-24 t-18 v-15
~sca c-16 g-28 h-18 i-28 j-16 l-21 m-19 n-27 o-27 s-24 u+17
~scar d-17 m-26 n-15 o-17 v-17
~sch a-17 p-16 q-15
~sche m-15
~sco b-32 g-25 h-18 i-28 j-23 n-28 r-15 u-31 v-17
~scon l+17
~scoo m-19
~scor d-19 m+25 u-19
~scou d+19 m-29
~scr d-38 e-30 f-25 h-29 j-37 o-40 p-33 q-36 r-33 s-30 t-23 v-35
~scra a-16 b+16 i-16 m-26 u-17
~scri b-34 d-30 e-25 f-21 h-26 j-32 n-34 o-32 p-27 q-32 r-25 s-24 t-19 v-27
~scu a-18 l-21 q-20 u-17 v-16
~scul b+16
~sd> a+17 d-16 e+19 g-18 i-16 m-25 n-16
~sde a-22 d-16 g-16 m-29 o-19 q-17 r-18 s+23 u-18
~sde> a-22 d-16 g-16 m-29 o-19 q-17 r-18 s+23 u-18
~sdf e+24 l-15 m-24
~se> a-17 d-19 e-62 f-58 h-60 m-24 n-28 p-55 q-22 r-23 s-45 t-60
~sec m-20
~seco m-16
~sed a-26 i-23 k-22 p-29 q-31 u-26
~sed> a-24 i-22 k-21 p-29 q-29 u-21
~see a+20 c-15 i-15 m-21 n-21
~seen a+21 m-21 n-21
~seg a-16 i-15 m-19 q-20
~segu a-16 i-15 m-19 q-20
~sel a-15 b-22 g-21 h-24 j-27 l-18 m+17 o-19 p-22 r-21 s-19 v-18
~self b-15 j-17 m-21 p-18
~sell d-20 m+23 u-18
~sem b-27 d-23 g-17 m-33 n-28 r-18
~sema a+17 i-18 j-18 m-24 n-18
~seme b-20 j-20
~sen a-27 e-22 h-31 m-24 n-51 o-43 p-30 q-44 r-16 s-17 u-34 v-37
~sen> i-16 m-21
~sena m+19
~send a-36 b-39 h-17 m-18 n-29 o-26 p-19 q-27 r-24 s-19 t-16 u-17 v-21
~seno m-18
~sent a-21 d-24 g-21 n-29 o-30 q-15 u-27
~ser b-25 e-17 f-21 i-23 j-31 k-20 l-28 p-18 v-19
~sera d-24 j-16 l-18 m-28 o-15 u+22
~seri m-17
~serv u-21
~ses l-17 o-18
~sfe i+18
~sfer i+18
~sgo d-17 m-18 u+19
~sgos d-17 m-18 u+19
~sh> c-20 d-29 e-22 f-18 g-24 h-17 i-24 j-18 k-20 p-19 q-23 t+18 u-32 v-20
~sha a-17
~shak s+15
~she n-16
~shed n-16
~shi a-16 d-18 l-18 m+19 n-17 u-22
~sho a-18 c-28 d-27 e-23 f-20 h-37 i-25 j-36 k-26 l-40 o-23 t-20 v-15
~shop b-16
~shor m-21
~shou a-16 b-27 c-18 d-38 h-19 i-15 j-20 k-15 l-27 o-18 r-18 v-16
~show l-18 o-20 s-21
~shu m-21 u-16
~shut m-21 u-16
~si> m-16 r+15
~sib d-19 i-16 n-16 q-20
~sibl d-19 i-16 n-15 q-20
~sic b-19 d-22 e-19 g-19 h-17 i-18 l-22 o-22 q-25 u-30
~sica d-16 e-17 g-16 q-20 u-22
~sid a-29 d-34 g-20 h-16 m+17 o-22 q-28 r-17
~side a-29 d-34 g-20 h-16 m+17 o-22 q-28 r-17
~sie d-24 g-24 h-20 j-30 l-20 n-28 p-23 r-24 v-25
~siem v-16
~sien a-22 g-16 m-19 s+17
~sier b-16 m-21 p-16 u-18
~sig b-31 c-19 d-38 e-19 f-19 g-39 i-30 j-17 p-25 r-19 t-17 v-15
~siga m+15
~sign b-19 d-28 g-28 h-26 i-18 n-20 s-22
~sigo m-24 u-17
~sigu m-21 n-19
~sin a-17 f-15 i-17 j-30 k-22 l-22 m-19 n-29 o-33 p-26 q-33 s+36 t-26 u-35
~sinc b-21 d-23 j-15 l-18 m-45 n-17 o-21 q-18 s+34 u-28 v-16
~sine a-16
~sing a-20 j-16 o-17 p-15 q-18
~sio b-19 d-32 g-25 j-21 m-34 n-16 o-18 r-18
~sion b-19 d-32 g-25 j-21 m-34 n-16 o-18 r-18
~sir a-16 l-15 q-16
~sirv a-16 l-15 q-16
~sit e-23 f-34 g-19 h-23 k-23 l-29 t-28 u-46 v-31
~sito d-29 g-16 j-16 l-20 p-22 r-18 s-19 u-29 v-18
~situ m-21
~siv u-22
~sive u-22
~sjd e+24 m-26
~sjdh e+17 m-18
~ska n-19 q+17
~ske a-27 b-18 q-18 u-21
~sked a-26 b-16 d-21 q-18 u-22
~ski a-33 c-19 d-31 e-23 f-19 h-20 i-26 j-26 k-17 l-19 m+17 o-23 p-21 q-20 r-21 s-27 u-35 v-27
~skin a-17 d-15 n-15 s-17 u-20 v-16
~skip a-26 b+17 c-17 d-22 e-21 f-16 g-17 i-21 j-19 l-21 q-16 u-27 v-17
~sks m-19 u+19
~sks> m-19 u+19
~sle a-24 b-21 d-30 g-16 h-25 i-16 j-18 k-16 l-18 n-28 p-25 v-17
~slee a-17 b-16 d-23 h-18 l-15 n-26 o-16
~slep m-22 p-17
~sli a-15 i-15 m-19
~slid m-22 o+15
~slo q-17 r+20 s-16
~slow q-17 r+20 s-16
~sme l+15
~smen l+15
~smo b-17 d-17 m-15 r-17 s-16
~smo> b-16 d-16
~smok m-19 n+19
~sne m+19
~sno d-25 h+16 m+17 q-15 u-21
~snow d-24 h+16 m+15 u-20
~so> c-15 d-31 e-22 g-21 h-18 i-22 j-23 k-17 l-23 n-32 v-24
~sob d-16
~sol b-25 d-19 g-19 h-15 j-31 m-34 n-28 q+23 r-22 v-17
~sola a-19 j-18 n-20 o-18 q+24
~soli m-17
~solo b-17 m-22
~som d-22 e-32 f-30 g-37 k-22 l-38 m-31 n-32 q-22 r-16 u-24
~some d-22 e-31 f-30 g-36 k-21 l-39 m-29 n-32 q-22 r-16 u-23
~son a-29 d-24 g-28 h-16 i-21 j-24 l-17 m+39 n-25 o-24 p-28 r-19 s-21 u-33
~song a-21 b-19 g-21 j-17 m+39 n-17 o-19 s-17 u-29
~sons m-16
~soo c-15 d-26 g-21 h-27 i-19 j-26 k-19 m-21 q-21 s-15
~soon c-15 d-26 g-21 h-27 i-19 j-26 k-19 m-21 q-21 s-15
~sor a-31 d-28 e-21 f-21 h-24 j-24 k-19 l-25 n-32 q-34 s-32 t-18 u-30
~sorr a-27 b+15 d-27 e-19 f-19 h-23 i-21 j-23 k-17 l-23 n-30 p-39 q-28 s-31 t-15 u-28
~sos u-19
~sos> u-19
~sou u-18
~sout u-17
~spa d-17 h-21 i-16 j-20 k-17 l+21 m-31 q-15 v-19
~spam b-18 l+22 m-23
~spe a-32 d-27 e-23 f-19 g-33 h-28 j-35 k-21 l-38 o-18 t-17 u-47 v-28
~spea c+16 d-22 g-17 h-16 i+17 j-19 n-19 o-17 q-19 u-25 v-15
~spec n+17
~spel m+20
~spen m-22
~sper a-19 l-21 m-25 n-15
~spi h-16 m-29
~spit h-16 m-29
~spl d+16
~spli d+16
~spo c-27 d-31 e-18 f-19 g+16 h-27 k-26 l-31 n-38 p-18 t-21 u-29 v-25
~spon b-20 d-23 g+20 h-18 j-15 k-18 l-16 n-19 q-19 r-18 u-22
~spot c-18 d-20 h-15 i-28 l-19 n-20 q-28 u-17
~spr u+19
~spra m-19 u+20
~spu a-26 b-16 d-16 i-19 u-20
~spue a-25 b-15 d-15 i-18 m-18 u-20
~ss> c-35 d-20 e-32 f-31 h-20 k-18 l-50 m-21 p-35 q-48 s-18 v-20
~ssa a-19 b-22 l+17
~ssag b-21 l+17
~sse d-16 k-16 m-20 n-16 p-20 q-17 u-16
~ssed k-16 m-26 n-15 p-19 q-17
~ssi c-17 g-28 h-16 i-28 k-21 m-29 n-31 p-17 q-31 s-19
~ssib d-15 q-19
~ssin m-19
~ssio n-19
~ssm l+15
~ssme l+15
~ssp m+15
~sspo m+15
~ssu d-16 e-31 j-15 l-20 m-38 p-28 q+21 r-16 t-15 u-18
~st> c-69 e-64 f-67 h-27 i-32 j-18 k-16 l-16 p-56 s-25 v-40
~sta b-30 c-22 d-27 e-63 f-26 l-18 n-23 o-37 r-18 t-22 u-28
~sta> b-16 c-36 d-42 e-32 g-23 i+19 k-24 n-22 q-20 r-27 t-37 u-60
~stad j-21 m+25 u-16
~staf j-15 m-22
~stah c-15 i-17 k-17 l+22 m-19
~stai j+17
~stak k+17 l-20 m-17
~stam a-21 i-16 m+22
~stan a-19 b-23 h+16 j+17 k-25 m-30 n-29 o-25 p-18 q-21 r-29 s-38 u-33
~star b-35 c-31 e-27 f-27 h-19 i-26 j-50 k+25 n-16 o-24 t-25 u-60 v-32
~stat a-17 u-19
~stay a-21 b-20 d-19 g-15 i-19 j-23 m-23 o-15 s-18
~ste b-26 c-38 d-53 e-34 f-37 g-24 h-32 j-43 k-32 l+22 p-49 q-17 r-49 t-34
~ste> b-24 d-16 h-21 i-21 j-25 n-18 o-21 r-17 s-21
~stea a-20 n-26
~sted d-19 g-17 i-23 j-21 n-25 p-25 r-15 s-20 v-28
~stem u-16
~sten m-22
~step a+18
~ster b-26 d-21 g-18 j-16 o-26 p-21 q-19 r-19 v-19
~sti b-31 c-26 d-46 e-25 f-26 g-17 j-19 l-41 p-45 q-21 s+18 t-26 u-61 v-31
~stil b-30 c-15 d-37 e-19 f-21 g-29 l-29 m-24 p-38 q-15 s+21 t-20 u-49 v-19
~stio a-17 j-15 n-15 o-17 p-15 s-18
~stiv h+16
~sto a-26 b-32 c-18 e-51 f-45 h-34 i-15 j-19 l-16 n-34 q-18 t-18 v-17
~sto> a-44 g+20 h-16 j-32 k-19 m-48 n-19 q-29 r-31 s-29
~stoc m+24
~stop d-15 e-18 j-16 k+23 n-17 r-23 u-17
~stor a-15 d-17 g-17 j-16 l-22 m+16 n-20 q-22 r-18 s-16 u-22
~stos m-17 r-16
~stoy b-23 c-27 e-25 f-22 h-32 i-30 k-25 l-20 p-33 r+23 t-19 u-43 v-32
~str b-22 d-27 g-26 i-22 k-18 o-27 p-22 s-19 t-18 v-18
~stre a-19 d-16 h-19 n-16 q-17
~stru b-16 o-17 p-17
~sts m+20 u-17
~sts> m+20 u-17
~stu a-24 b-25 h-23 j-29 k-21 m-21 n-22 p-19 q-24 v-28
~stuc g+17 l-18 m-38 v-19
~stuf j-18
~sub a-29 b-22 c-25 d-22 e-30 f-21 g-27 h-16 i-20 j-18 l+20 n-23 o-20 p-22 q-24 t-17 u-33 v-21
~sub> e-19 l+27 m-28
~subs g-17 u-23
~suc d-16 u+16
~succ d-16 u+16
~sue d-15 e-24 g-15 l-17 m-29 p-20 q+26 r-16
~sul g-18 m-25
~sult g-18 m-25
~sum a-15 d-16 g-15 i-19 k+21 l-19 u-21
~sume i-18 k+21 l-19 u-20
~sun d-17 m+17
~sunn d-16 m+16
~sup a-19 b-22 e-19 i-20 j-20 l-19 o-23 p-15 q-20 r-26 u-29 v-19
~supe a-19
~supp u-21
~sur a-21 c-18 d-22 e-22 f-17 h-18 j-21 k-18 l-27 n-18 p-22 r-19
~sure d-15 e-20 i-17 j-16 l-20 o-22 p-17 r-15 u-21
~surg n-18
~sus a-17 b-17
~susp m-18
~swe a-23 b-16 d-24 g+22 j-17 l-18 n-22 o-20 q-18 r-15 u-24 v-18
~swer a-20 d-22 g+23 j-15 l-16 n-21 o-18 q-16 s-15 u-22 v-16
~swi m-16
~sy> a-17 d-15 j+16
~ta> a-17 b-20 c-62 d-75 e-61 f-19 g-21 i+27 j-26 l-16 t-20
~tab a-23 d-16
~tabl a-23 d-16
~tac b-24 d-22 g-22 l+20 m-40 o-15 q-19 u-31 v-21
~tact b-21 g-19 l+20 m-36 q-15 u-23
~tad j-21 m+25
~taf j-15 m-22
~tafa u+16
~tah c-16 i-18 k-18 l+21
~tahp c-15 i-17 k-17 l+22 m-19
~tai a-16 d-19 i-18 j+18
~tail m+15
~tak a+16 c-16 e-31 f-35 g-29 i-55 j-15 m-22 o-20 r-22 s-24 t-28 u-40
~take c-16 e-29 f-28 g-26 i-49 j-25 o-19 r-44 s-17 t-31 u-38
~taki a+17 b-28 d-25 i-17 l-20 m-34 o-17 s-29 u-20
~tal e-27 f-26 g-39 h-38 i+22 k-23 l-44 n-45 o-30 p-33 q-43 r-43 t-22
~tal> g-17 h-19 i-21 l-16 n-20 q-15
~talk g-24 h-25 i+24 j-28 l-33 n-30 o-25 p-27 q-35 r-33 s-26 v-26
~tall i-16 u-22
~tam b-26 g-16 i-24 k-23 m+16 n-15 o-20 u-18
~tame b-19
~tamo a-21 i-16 m+20
~tamp m+18
~tan a-21 b-32 e-24 k-34 m-16 n-37 o-20 p-28 q-33 u-43 v-20
~tan> b-21 c-21 e-20 g-39 h+19 i-20 k-26 l-41 m-21 n-29 o-27 p-20 q-21 r-30 s-34 t-16 u-41
~tanc a-17
~tand m-31
~tant d-16 i-21 n-18
~tar b-51 c-41 e-36 h-35 i-36 j-17 k+20 l-18 n-32 p-21 q-20 t-38 v-43
~tar> a-28 b-25 c-18 d-22 h-20 j-28 m-27 q-27 r-26 v-19
~tard d-26 g-16 m-33 n-19 o-16 s-18
~targ h-21 u-17
~tari i-19
~tarm i-19 u-15
~tart b-28 c-21 d-38 e-21 f-19 g-31 i-41 j-38 k+26 l-42 n-32 p-22 t-19 u-40 v-20
~tas b-17 c-16 d-30 e-19 g-27 h-24 j-20 l-17 m-21 o-23 p-18 q-16 r-18 s-16 u+21 v-16
~tas> b-17 c-16 d-30 e-19 g-27 h-24 j-20 l-17 m-21 o-23 p-18 q-16 r-18 s-17 u+21 v-16
~tat a-19 h-15 l-16 n-23 u-20
~tate a-15 u-16
~tax m+21 u-19
~taxe m+21 u-19
~tay a-21 b-20 d-19 g-15 i-19 j-23 m-23 o-15 s-18
~tay> a-16 b-18 d-16 i-18 j-20 m-17
~tch a-22 d-30 j-27 m-19
~tch> a-21 d-30 j-27 m-25
~tco d-15 m+16
~te> a-21 d-19 e-46 f-21 g-36 h-31 i-17 j-30 n-40 p-22 r-34 s-20 t-47
~tea a-22 d-25 g-17 n-29 u-21 v-17
~teac m+22
~tead a-20 n-26
~tear m-20
~ted b-22 e-30 f-30 g-37 h-19 i-46 j-20 o-20 p-18 r-18
~ted> b-19 e-26 f-23 g-32 h-29 i-39 o-17
~tede i-17 n-18
~tee d-18 g-15 i-16 l+17 n-16 v-17
~teen l+18 m-27 v-17
~teet m+15 u-16
~tel a-29 c-22 e-17 f-16 h-25 j-18 k-25 m+16 o-39 p-34 q-35 s-21 t-17
~tel> a-24 b-15 m+20 u-19
~tele b-17 i+16 j-17 o-15 u-25
~tell b-28 i-16 k-19 l-38 n-24 o-31 p-27 q-25 v-30
~tem c-16 d-18 j-18 k-17 n-28 p-17 q-21 u-23 v-15
~teme m-17
~temp u-17
~ten c-36 e-36 f-34 j-49 k-43 m-39 r-26 t-32 v-17
~ten> d-25 g-21 i-35 p-17 q-32 v-22
~tend m-25 n-18 q-16
~tene s+15 u-17
~teng b-17 c-22 e-26 f-24 h-26 j-27 k-27 l-36 m-56 r-27 t-21 u-22
~tenm l+18 o-16
~tens d-16 u-18
~tep a+18
~tep> a+15
~ter c-21 d-28 e-48 g-20 j-40 k-19 p-29 q-18 t-51 u-27 v-44
~ter> a-18 d-30 e-35 f-38 g-25 j-45 l-57 p-22 t-36 u-18 v-30
~tere a+15 d-18 g-19 j-21 m-20 o-18 q-23 r-26 s-20 u-26 v-21
~teri a-16 q-17 s-18
~tern a-23 b-16 l-17 n-24 q-19 r-16 u-24
~ters m-19 u-18
~tes a-26 b-37 c-27 d-30 e-19 f-21 j-34 k-23 l-41 p-30 q-42 s-31 t-21 v-35
~tes> b-25 c-22 d-19 g-31 h-26 j-22 k-16 l-19 p-19 q-30 s-21 t-16 u-40 v-23
~test a-35 b-23 d-24 h+16 j-22 l-32 n-35 p-19 q-21 r-18 s-16 v-18
~tev b-16 d-23 g-16 h-17 i-18 j-17 q-24 u-24
~teve b-16 d-23 g-16 h-17 i-18 j-17 q-24 u-24
~tex a-28 b-32 c-16 d-49 e-26 f-32 h-34 l+16 m-16 n-59 o-34 p-41 q-46 r-40 s-42 t-36
~text a-28 b-32 c-16 d-48 e-25 f-32 h-33 l+16 m-16 n-57 o-56 p-41 q-45 r-39 s-41 t-36
~th> c-39 f-17 g-19 h-27 k-43 q-24 r-33 s-15 v-21
~tha a-29 c-16 e-33 f-54 g-25 h-52 i-40 j-15 k-20 l-61 p-19 r-18 u-22 v-20
~that a-27 c-16 e-33 f-53 g-25 h-52 i-39 k-19 l-60 p-17 r-34 u-21 v-18
~thd d-15
~thdr m-18
~the b-17 e-46 g-35 j-16 k-20 n-20 p-20 s-26 t-32
~them c-18 d-22 g-16 i-24 j-16 n-19 o-18 q-16
~then b-18 i-18 j-18 l-19 n-31 p-17 s-21 u-31
~ther c-15 d-15 e-29 g-48 k-39 l-37 q-17 t-38 u-18
~thes a-28 b-34 f-20 h-27 j-28 k-34 l+25 m-23 n-32 o-29 q-26 r-25 s-17
~they b-25 c-17 f-19 g-27 h-37 j-18 k-21 l-24 n-16
~thi e-48 f-20 h-19 i-23 j-23 k-28 n-24 p-20 q-43 r-52 t-33
~thin b-18 c-19 e-25 f-16 i-28 j-18 k-17 q-29 r-53 t-35
~this d-15 e-34 h-23 i-18 j-24 k-25 n-35 o-35 p-55 q-34 r-32 t-21
~thn m-22 t+20 u-15 v-15
~tho a-27 i-23 l-25 m-21 o-18 p-20 s-17 u-17 v-16
~thou a-19 g-16 i-16 l-19 m-42 p-18 u-19
~thr g-23 n-18 s+15 v-15
~thre l+16 u-17
~thro g-19 l-24 n-21 r-22
~tic d-36 g-15 h-16 i-29 j-29 l-18 u+16
~tic> d-17 j-15 n-18
~tie b-30 e-30 f-30 j-28 k-34 l-24 n-19 o-23 p-35 r-23
~tiem a-18 b-16 d-22 h-17 o-18
~tien b-25 e-27 f-28 j-25 k-33 l-22 m-15 n-61 o-20 p-31 r-37 s-43
~til b-32 c-21 d-33 e-22 f-25 g-34 i-15 j-16 l-34 m-30 p-41 s+25 t-23 u-25 v-22
~till b-30 c-16 d-30 e-20 f-22 g-32 l-30 m-26 p-40 s+22 t-21 u-29 v-20
~tim c-24 d-21 f-32 g-41 i-41 j-17 k-26 q-18 r-32 t-19 u-29 v-27
~time c-23 d-20 f-31 g-39 i-40 j-16 k-26 q-17 r-32 t-18 u-44 v-26
~tin b-25 c-30 d-32 e-32 h-37 j-49 o-23 p-20 u-15
~ting b-23 c-27 d-28 e-30 f-18 h-35 j-47 o-21 p-19
~tinu l+15
~tio a-24 b-18 c-34 d-18 e-22 f-25 h-33 k-30 q-16 t-29 v-31
~tion a-24 b-18 c-34 d-18 e-22 f-25 h-33 k-30 q-16 t-29 v-31
~tir a-20 d-24 i-21 m+23 n-19 q-17 u-22
~tire a-18 d-23 i-19 m+23 n-18 q-16 u-16
~tis a-21 b-16
~tist a-21
~tiv a-22 b-15 c-18 d-20 e-15 i-27 j-22 k+27 l-30 n-27 q-21 r-15 s-16 v-20
~tiva i-16 k+19 l-20
~tive k+16 l-17 n-19
~tivo h+17 m-19
~tle b-15 o-17 q-16
~tly d-16 g-16 m-22
~tly> d-16 g-16 m-22
~to> c-25 e-25 f-47 h-49 k-46 n-34 p-34 q-32 t-22 u-16 v-18
~toc b-17 d-19 g-16 m+20 n-17 s-17 u-16
~tock m+24
~tod a-28 c-30 e-30 g-33 j-44 k-24 l-31 n-40 p-33 q-22 r-17 u-23 v-30
~toda a-20 c-23 e-21 g-28 j-38 k-19 l-24 n-30 p-26 q-19 u-38 v-26
~todo a-17 n-17 o-22
~tol b-21 i-25 n-24
~told b-21 i-25 n-24
~tom a-17 c-21 e-21 f-28 g-35 i-29 j-32 k-28 l-28 n+22 p-28 q-15 r-36 t-21 u-41 v-22
~toma b-22 o-23 q-20 u-18
~tomo a-20 c-16 d-27 e-16 f-23 g-29 i-18 j-24 k-17 l-21 n+17 p-19 r-29 t-16 u-29 v-16
~ton a-18 s-17 u-21
~too a-22 c-16 j-18 l-17 o-17 u-17
~took a-18
~top d-23 e-21 f-16 i-18 j-19 k+23 n-21 o-19 s-18 u-22 v-16
~top> e-19 k+25 l-27 n-16 u-16
~tor a-24 b-18 c-16 d-30 g-25 k-18 n-33 r-25 s-22 v-15
~tore m+25 o-15
~tori a-15 m-18
~torm m-22
~tors m-16
~tory l-15
~tos a-26 f-16 g-20 j-25 o-18 q-18 s-16
~tos> a-25 g-18 j-24 o-18 q-17 s-16
~tot d+23 m-21 u-16
~tota d+23 m-21 u-16
~tou p-17
~touc p-15
~tow a-23 b-18 d-22 h-21 n-19 s-17 u-22
~town a-18 d-20 h-20 n-18 s-15 u-20
~toy b-23 c-27 e-25 f-22 h-32 i-30 k-25 l-20 p-33 r+23 t-19 u-43 v-32
~toy> b-23 c-27 e-25 f-22 h-32 i-30 k-25 l-20 p-33 r+23 t-19 u-43 v-32
~tra a-29 c-44 e-37 f-36 g-18 j-22 l-53 q-18 s-28 t-35 v-17
~tra> c-20 e-18 h-26 l-34 n-29 p-24 q-31 r-34 s-29 t-16 u-38
~trab a-26 f-17 g-16 j-24 k-18 l-22 p-20 r-15 s-19 v-16
~trad m-22 o+21
~trai j-16
~tran a-18 d-21 n-21 o-17
~tras a-17 n-22 r+17
~trat g-15
~trav m-16
~tre a-35 c-16 d-29 f-16 g-29 h-34 i-25 l-20 o-23 p-20 q-24 s-23 t-15 v-17
~trea a-16 g-20 h-16 j-18 u+19
~tree a-24 b-17 d-21 h-22 i-17 l-16 n-21 o-17 p-16 q-19 s-16
~tri d-23 g-16 h-17 i-19 j-16 n-22 q-19
~tric m+16
~trip a-19 d-17 h-15 u+22
~tro c-27 d-40 e-20 f-26 g-39 h-28 i-36 k-29 l-27 m-29 o+17 p-24 r-15 t-17 u-32 v-24
~tro> c-25 d-31 e-17 f-24 g-32 h-23 i-29 k-27 l-24 m-47 o+16 p-19 q-15 u-33 v-21
~trol n+15
~tru g-22 h-18 k-17 l-18 o-19 p-27 s-22 u-39
~truc a-26 b-21 d-26 i-17 p-17 s-18 u-19
~true u-20
~trus b+17
~ts> c-31 e-35 f-34 g-38 i-31 k-32 l-39 m+18 n-26 p-35 q-36 r-38 t-29 u-17 v-25
~tsd a+18 g-16
~tsd> a+18 g-16
~tsi u-20
~tsid u-20
~tte a-24 d-38 h-24 j-23 k-20 l-30 p-21 t-15 v-28
~tter a-23 d-36 h-23 j-22 k-18 l-24 p-19 q-30 v-27
~tti a-16 b-17 d-25 j-22 o-23 p-30 s-15
~ttin a-16 b-17 d-25 j-22 o-23 p-30 s-15
~ttl b-15 o-17 q-16
~ttle b-15 o-17 q-16
~tua a-20 g-17 h-17 l-16 m-31 r-20
~tual m-20
~tuat m-21
~tuc g+17 l-18 m-38 v-19
~tuck g+17 l-18 m-38 v-19
~tuf j-18
~tuff j-18
~tur a-17 c-16 d-24 e-30 f-23 g-30 h-31 i-23 p-20 q-38 s-30 t-21 u-24 v-31
~ture u-17
~turn c-31 d-35 e-26 f-20 g-23 h-25 i-17 n-23 p-16 q-33 s-26 t-19 v-27
~tuv m-26 s+16
~twe m+19
~twi a-15 b-19 g-17 m-26 n-16 q-21 t-17 u-17
~twic a-15 b-19 g-17 m-26 n-16 q-21 t-17 u-17
~ty> c-27 e-34 g-39 h-30 k-23 o-15 p-18 q-22 r-28 s-17 t+20
~typ a-15 b-17 g+17 j-16 l-16 u-23
~type b-17 d-21 g+17 j-15 l-16 u-20
~tyu e+21 m-21
~tyu> e+21 m-21
~ual a-22 b-33 c-28 d-20 e-35 f-26 l-34 m-26 p-30 q-30 r-32 t-24 v-28
~ual> a-34 b-25 c-20 e-27 f-21 i+18 k-20 l-22 o-26 p-22 q-23 r-20 t-18 u-48 v-23
~uali m-23 u+19
~uall m-20
~uan b-25 c-18 d-26 e-15 f-15 g-32 h-29 j-31 k-24 l-22 m-23 n-19 q-30 u+15
~uand a+17 d-16 g-25 j-23 k-18 n-23 q-22 r-20 u-24
~uant a-31 b-15 h-20 u+21
~uar a-25 b-23 d-16 j-15 l-16 m-20 n-16 o-21 r+26 s-16 u-21
~uat o-16 r-16
~uati m-21
~ub> e-19 l+27 m-28
~ubl a-20 b-16 m-23
~uble a-16 b-15 m-19
~ubr a-17 d+27 i-16 j-18 l-18 q-18 u-24 v-18
~ubre a-16 d+28 j-17 l-15 m-28 u-21
~ubs g-17 u-23
~ubsc g-17 u-23
~ucc d-16 u+16
~ucce d-16 u+16
~uch a-21 b-19 d+18 e-32 f-31 g-30 h-30 j-31 k-28 o-25 p-36 q-30 t+16 u-19 v-27
~uch> a-17 c-19 d+20 e-24 f-26 g-24 h-25 j-26 k-22 o-20 p-30 q-22 r-16 s-21 u-15 v-21
~ucho b-16 d-21 u-16
~uci m-19
~uck a-33 b-26 d-35 h-23 i-28 k-24 l-24 n-36 p-26 t-20 u-35
~uck> a-32 b-25 d-31 h-21 i-27 k-23 l-23 n-29 p-26 t-18 u-30
~ucks m+16 n-15
~ucti n+15
~uda b-26 c-22 e-22 f-24 g+15 h-22 k-15 l-22 n-28 o-25 p-24 r-21 s-22 v-20
~uda> b-26 c-21 e-21 f-23 g+16 h-15 j-20 l-20 n-26 o-25 p-23 q-23 r-19 s-21 v-20
~ude a-26 c-23 e-26 f-17 h-24 i-28 j-28 n-21 o-23 q-21 r-19 t-15
~ude> a-17 c-18 e-17 g-15 i-15 j-22 m-30 o-17 q-16
~udo m-18
~ue> b-33 c-24 e-38 f-28 h-27 i-35 n-27 p-21 u-45 v-36
~uec h-24 m-21
~ued b-28 d-15 e-47 f-44 g-25 h-16 j-18 k-21 l-53 m-37 p-31 r-40 t-42 u-42 v-53
~ueda a-22 k-16 q-27 r-21 s-24
~uede e-32 f-27 g-34 h-49 j-53 l-43 m-49 p-22 r-20 t-25 u-50 v-34
~uedo b-28 c-36 d-15 e-20 f-20 i-26 j-18 k-36 l-26 m-18 r-36 t-20 u-26 v-28
~ueg m+22 n-15 s-17
~uego m+19
~uel a-31 b-27 c-17 e-16 g-24 h-19 i-23 n-29 q-24 t-15 v-21
~uele d-15 n-19
~uelt m-16
~uelv m-24
~uen c-25 e-35 g-32 j-15 k-21 n-42 o-36 p-30 r-29 s-20 u-37 v-33
~uen> b-16 i-15 j-16 m-35 o-16 q-16 r-16 u-18
~ueno e-18 i-15 u-22
~uent a-26 f-16 g-20 h-16 l-21 n-27 o-24 p-16 s-20 u-24 v-16
~uer b-28 c-18 d-32 e-15 g-25 h-19 i-34 k+17 l-17 u+21 v-22
~uere k+19 l-17 m-19
~uerm m-28 n-19 q-16 u+20
~ues c-24 d-34 e-18 f-18 h-25 j-35 k-18 l-31 n-22 p-24 t-17 u-33 v-27
~ues> b-25 c-20 d-28 g-24 h-19 i-29 j-23 l-22 u-22 v-17
~uest a-16 b-17 j-16 n-16 p-15 q-18 s-19
~uev b-26 d-23 g-15 i-20 j-20 l-19 n-20 q-18 r-20 s-21 u-23
~ueva b-18 d-15 v-16
~uevo k+16 l-23
~uff j-18
~uff> j-18
~ug> q-15 u+19
~uga h-19 l-19 m-27 n-22 q-19 s-15 v-16
~ugar h-19 l-19 m-27 n-22 q-19 s-15 v-16
~ugg p-15
~ugh c-17 f-17 g-25 j-17 k-17 m-17 n-31 s-25 t-19 v-19
~ugh> c-15 f-15 g-21 n-28 r-23 s-21 t-17 v-16
~ught m-19
~uh> e-17
~ui> b-27 c-20 d-26 e-20 f-15 h-23 i-26 k-21 n-27 o-26 q-16 r-30 s-22 u-34 v+18
~uid s-16
~uie c-39 d-54 e-37 f-35 g-36 h-24 j-48 l-16 n-24 r-47 s-41 t-33
~uien a-49 b-39 c-24 d-40 e-25 f-24 g-22 j-33 k-41 l-48 m-30 o-22 r-30 s-27 t-22
~uier c-22 d-26 e-20 f-18 g-23 h-21 j-25 n-24 p-31 q-38 r-28 s-23 t-17 v-40
~uil m-21
~uin d-17 u-21
~uir a-15 m-21
~uis d-20 j-16 m-16 p-20 r-18 u-24 v-17
~uisi b-16 m-26 p-17 r-15 u-19
~uit a-39 d-27 g-21 h-16 i-32 j-26 k-28 m-15 n-17 p-24 q-31 u-38 v-27
~uita a-22 g-17 j-15 k-16 o-20 q-18 s+19 u-17 v-15
~uite a-26 i-24 k-17 p-16 q-17 s-21 u-25 v-20
~ul> a-18 d-19 j-19 t+17
~ula a-18 o-16
~uld b-25 e-26 f-31 h-43 j-23 k-18 p-29 r-21 t-32 v-41
~uld> b-25 e-26 f-31 h-43 j-23 k-18 p-29 r-21 t-32 v-41
~ule a-19 d-18 u-19
~ules u-16
~ull a-29 h-18 i-24 j-20 k-15 m-25 n-23 o-15 p-16 q-21 r+24 u-17
~ull> o-17
~ulle r+15
~ulli a-16 m-25 o-16 r+17
~ulp b+16
~ulpe b+16
~ult g-20 m-30
~ults m-17
~um> h-16 j-24 m+30
~umb b-31 c-25 e-15 f-17 h-25 n-26 o-26 p-24 q-27 r-19 s-20 t-24
~umbe b-31 c-24 e-15 f-17 h-25 n-26 o-26 p-24 q-27 r-19 s-20 t-24
~ume a-27 b-33 c-24 d-39 e-29 f-23 h-27 k+16 m-19 o-30 p-21 q-28 r-31 s-23 t-21
~ume> i-18 k+21 l-19 u-20
~umer a-23 b-28 c-18 d-30 e-19 f-16 h-22 k-29 m-25 n-19 o-26 p-15 q-18 r-26 s-17
~ump u-18
~ump> m-22
~una m-25
~una> m-16
~unc d-21 e-16 f-18 h-17 i-18 j-22 l-18 m-24 n-21 o-20 r-17 v-18
~unci b-16 m-26 o-16
~und e-23 f-22 k+16 l-49 o-25 q-27 t-25 v-34
~und> d-30 g-21 k-16 l-19 n-27 s-25 u-25 v-20
~unde a-21 j-19
~undo k+25 l-28 m-24 n-18 r-17 s-18
~undr m-23 n+15 u-21
~ung d-20 m-17
~uni a-21 b-16 g-24 h-16 j-21 n-24 q-17 r-21 s-18 u-21
~unic m-17
~unio r-15
~unk s+17
~unk> s+17
~unn a-16 d-22 f-21 h-16 n-21 p-16 q-26 s-17 u-20
~unni f-19 h-16
~unny d-16 m+26 q-19
~uno a-15 n-24 o-20 q+21
~uns a-26 b-23 c-27 d-28 e-34 f-26 g-20 h-20 i-20 j-22 k+18 l+21 n-23 o-21 p-22 q-25 r-26 s-19 t-21 u-32 v-25
~unst e-18 k+26 l-23 m-25
~unsu a-21 b-19 c-19 d-19 e-24 f-18 g-15 l+22 n-15 o-16 p-18 q-19 r-18 u-25 v-17
~unt b-29 c-26 e-23 f-20 k-21 l-18 p-21 r-27 t-21 u-25 v-31
~unt> a-17 i-20 j-21 n+17 o-15 u-19
~unta d-20 l-24 n-23 u-18
~unto a-15 j+16 v-16
~up> f+16
~upa a+16
~upa> a+16
~upe a-20 q-16
~uper a-19
~upl m-19
~uple m-17
~upo a+17 c-15 e-19 f-17 g-19 h-18 j-25 l-15 m-29 n-24 o-20 q-16 r-15 u-28 v-16
~upo> a+20 d-22 j-20 m-23 u-18
~upp u-21
~uppo d-16
~ups d-17 l-20 n-20
~ups> j-17 l-16 m+17
~ur> b-17 c-33 e-28 f-39 g-16 n-34 p-21 q-20 r-20 s-21 u-25
~ura a-18 d-18 u+22
~ura> d-17 m-31 n-21 u+23
~urc l-15
~urch l-15
~ure a-26 b-16 d-32 e-24 f-18 h-23 i-27 j-28 k-21 l-27 m+19 o-17 r-23
~ure> a-20 b-17 d-27 e-21 f-15 h-21 i-24 j-24 k-19 l-22 m+22 n-16 p-19 r-18
~urg d-17 m-17 n-21
~urgi n-17
~uri d-16 m-24 q-17
~urin d-16 m-21
~urn c-31 d-36 e-27 f-21 g-24 h-26 i-18 n-24 p-17 q-34 s-26 t-20 u-16 v-29
~urn> a-37 b-36 c-25 d-28 e-19 g-18 h-16 n-17 o-31 q-23 s-20 v-18
~urne b-16 r-17
~urno b+18 i-17 j-20 k-19 l-19 m-21 r-17
~urr r-19
~urri m+16 r-17
~urs a-16 d+17 u-23
~urs> m+15
~urse d+18 m-17 u-16
~urt g-17 n-23 p-16 q-18
~urt> m-26
~urts m+17 u-18
~us> a-18 g-19 i-21 n-20 o-17 u+16
~usa a-16 l-17 m-28 n-17 u+15
~usan g-16 m-24 n-16 u+18
~usc b-24 d-16 g-17 i-16 l-19 n-20 o-18 p+17 u-18
~usca b-18 d-16 g-17 l-15 m-15 n-19 o-16 p+17 u-17
~use a-22 c-19 d-24 h-26 n-24 o-26 p-28 q-31 s-24 u-24
~use> c-15 d-22 n-16 o-20 q-19 s-20 u-25
~used m+16 p-17
~usi a-28 e-19 j-18 k-16 l-25 m+25 o-20 q-24 r-18 t-22 u-26
~usic a-15 d-15 e-17 l-19 m+18 o-17 q-19 u-20 v-17
~usin a-18
~uso m-20 o-18
~uso> m-20 o-18
~usp m-18
~uspe m-18
~ust c-36 d-28 e-36 f-36 g-28 h-28 j-21 k-33 l-21 p-29 s-41 t-24 v-28
~ust> a-29 c-26 d-20 e-28 f-26 g-18 h-30 j-27 k-25 p-20 s-29 t-17 v-17
~usta g-18 l-18 u-17
~uste b-16 i-19 n-19 o-16 v-16
~ut> c-27 e-21 f-30 g-44 j-30 k-29 s-27 t-26
~ute a-27 d-16 j-17 n-19 o-20 r+19 u-16
~utes a-19 b-17 r+17
~uth> u-18
~uti m+19 u-17
~uto d-17 g-18 r+16 u-18
~utos m-19 r+17
~uts a-15 b-16 d-19 n-22 u-24
~utsi u-20
~utt g-16 o-23 u-15
~utte n-20 o-20
~uys b-24 e-16 g-24 i-26 m-18 n-20 r-19 s-21 v-17
~uys> b-24 e-16 g-24 i-26 m-18 n-20 r-19 s-21 v-17
~va> k-15
~vac g-16 m+24
~vaca m+18
~vai b-20 e-15 f-16 h-21 j-23 n-23 t-16
~vail b-18 h-19 j-21 n-20 u-19
~val u-28
~vali g+17 u-18
~vam m-21
~vame m-16
~van a-21 b-21 g-19 i-17 j-19 m-37 n-20 p+17 q-28 s-16 u-21 v-17
~van> a-18 d-16 j-15 m-26 n-16 p+18 q-19 r-18 u-18
~vb> e+19 m-17
~ve> c-27 e-60 f-54 g-44 h-31 j-32 k-34 u-24
~vec m-18 n-16 o-16
~vece a-19 m-18
~ved i-24 l-26 m-27 n-17 p-20 q-21 r-26 s-23 t-16 v+17
~ved> i-24 l-26 m-27 n-17 p-20 q-21 r-26 s-23 t-16 v+17
~veg m+19
~vega m+19
~vel b-19
~ven b-32 c-16 d-15 e-17 g-21 j-29 l-34 n-16 o-32 p-24 r-28 s-16 t-17 v-30
~ven> a-22 l-20 o-16
~vend a-17 d-19 m+20 n-17 u-24
~veni b-21 h+17 m-31 p-18 u-19
~ver e-47 f-56 g-61 h-34 i-30 j-34 k-17 l-17 n-38 o-41
~ver> c-43 e-35 f-41 g-47 h-20 i-19 j-20 n-31 o-51 t-16 u-26
~vere a-18 b-17 l-16 p+16 q-22 s-17
~vers a-15 h-17 i-17 j-18 p-21 u-19
~very g-20 h-24 i-23 k-15 n-25 o-29 p-23 q-21 v-19
~via b-18 d-18 g-16 i-15 j-18 u-18
~via> b-18 d-17 g-15 j-17 o-18 u-16
~vic d-16 m-16 u-17
~vid a-18 j-16 m-26 u-16
~vida m-18
~vie b-32 c-19 d-27 g-22 i-30 j-23 k-21 n-20 q-27 s-18 u-35 v-26
~vie> m+21
~vien b-21 d-19 g-15 i-21 l+16 m-34 q-17 u-25 v-20
~vin a-17 d-30 g-21 h-21 i-24 j-25 l-28 n-35 p-26 t-16 u-28 v-28
~ving d-26 f-18 g-20 h-19 i-21 j-22 l-27 n-28 p-25 u-24 v-27
~vio m+16
~vis b-16 e-21 g-15 i-25 j-15 k-17 l-23 n-32 p-21 q-27 r-20 s+18 u-26 v-22
~visa a-16 n-19
~vise m-22
~viso m+15
~vo> b-16 c-15 d-24 e-15 f-19 g-18 h-19 i-15 j-25 n+22 o-22 p-17 r-21 u-29
~voi a-19 g-23 m-26 n+23 u-20
~voic m-16
~void d-16 g-19 m-29 n+25 u-18
~vol m-16
~volv m-16
~vom s+16
~vomi s+16
~vor d-22 e-24 f-20 h-21 k-23 n-25 q-28 r-24 s-24 t-26 u-30 v-23
~vor> d-34 e-23 f-19 h-20 k-22 m-34 n-24 q-27 r-19 s-23 t-23 u-29 v-20
~vos h+16 m-22 u-15
~vos> h+16 m-22 u-15
~vot m+19
~vote m+19
~vue a-22 b-19 g-19 i-16 j-18 n-16 q-17 s-17 u-21
~vuel a-22 b-19 g-19 i-16 j-18 n-16 q-17 s-17 u-21
~vy> s+17
~wai c-16 d-21 l-19 m-39 p+16 s-23 u-31 v-18
~wait c-16 d-20 l-19 m-40 p+16 s-23 u-31 v-18
~wak a-21 p-20 q-19
~wake a-21 p-20 q-19
~wal b-27 c-16 d-23 g-23 h-18 k-24 l-26 n-31 o-25 p-23 s-18
~walk b-20 d-38 g-15 i-30 k-18 l-19 m-29 n-22 o-17 p-18 q+17
~wall j-15
~wan a+20 c-23 d-32 e-20 f-16 j-43 n-28 p-34 q-24 r-33 s-30 t-30 u-43
~want a+20 c-23 d-32 e-20 f-16 j-43 n-28 p-34 q-24 r-33 s-30 t-30 u-43
~war d-17 i-26 m+20 u-18
~ward i-24 u-17
~was l-17
~wat n+17 p-16 u-25
~watc n+17 p-16 u-25
~wav u-17
~way a-36 c-22 d-29 e-26 f-22 g-27 h-29 i-29 k-24 m-18 o-24 t-22 u-25
~way> a-28 c-20 d-28 e-25 f-21 g-25 h-26 i-26 k-23 m-22 n-28 o-20 t-21 u-22
~ways a-17
~wbo m+17
~wboy m+17
~wea a-25 d-23 g-29 h-26 i-22 j-22 l-16 m+16 o-25 r-16 v-15
~wear a-19 g-25 h-18 j-21 o-21
~weat m+16 u-16
~web m+16
~webs m+16
~wed a-19 d-19 i-23 j-20 m-15 n+19 r-17 u-19 v-15
~wed> a-17 d-16 i-20 j-15 m-27 n+21 r-15
~wee c-20 d-37 f-18 g-31 i-29 j-26 k-19 l-32 n-29 o+24 p-19 q-23 r-24 s-27
~week c-19 d-35 g-25 i-23 j-24 k-16 l-27 m-20 n-27 o+25 p-16 q-21 r-22 s-34
~wei m-18 s+17
~weir m-19 s+17
~wel a-17 b-16 d-15 i-17 u-16
~wen a-25 e-26 f+20 j-21 l-20 n-20 r-17 s-15 t-17
~went a-22 j-19 n-16
~wer a-36 b-18 c-25 d-36 e+18 f-27 g+18 j-26 k-23 l-28 o-22 p-22 q-27 s-29 t-18 u-39 v-29
~wer> a-16 d-16 g+24 j-20 l-15 q-15 r-17 u-24
~were a-18 d-18 j-20 o-17 r+19 s-17
~wert e+26 f-17 m-28
~wes a-15 l-17 r-19 s-18 t+21 u-21
~weso m-17 t+21
~wha b-31 c-46 e-44 g+21 i-23 k-35 l-24 o-26 p-43 q-20 r-61 s-32 t-56 v-57
~what b-31 c-45 e-44 g+21 i-23 k-35 l-24 o-26 p-42 q-20 r-60 s-32 t-55 v-57
~whe b-28 c-16 d-16 e-26 f-42 g-45 i-17 k-40 l-45 o-24 q-52 t-27 u-26 v-32
~whee m-22
~when b-20 c-17 d-27 e-18 f-21 g-24 h+16 j-22 k-31 l-28 q-39 r-17 t-17 v-25
~wher a-20 f-27 g-31 h-38 i-25 j+22 l-26 n-22 o-30 p-34 q-22 r-47 s+16 u-59
~whi a-21 b-20 d-31 h-21 i-25 j+21 k-16 l-27 n-38 o-21 p-22 q-24 t-19 v-18
~whic a-26 b-18 d-28 h-18 i-20 j+20 l-25 m-18 n-25 o-17 p-17 q-20 s-19 t-18 v-16
~who a-21 j-16 l-17 m-34 o-17 u-16
~whoe m-17
~whol m-25
~wic a-15 b-19 g-17 m-26 n-16 q-21 t-17 u-17
~wice a-15 b-19 g-17 m-26 n-16 q-21 t-17 u-17
~wil c-33 e-35 g-22 i-38 j-45 k-42 l-51 o-21 s-18 t-20
~will c-31 e-34 f-28 g-20 i-36 j-43 k-42 l-49 o-20 s-17 t-18 v-50
~win a-21 d-18 n-20 r-18 u-18
~wing a-19 r-17
~wit a-17 c-34 f-31 g-20 h-24 j-21 k-36 r-18 v-18
~with a-17 c-32 f-31 g-20 h-24 j-21 k-35 r-18 v-17
~wn> g-30 i-19 k-18 l-22 m-17 n-30 u-21 v-15
~wok m-17
~woke m-17
~wor a-27 b-26 c-38 d-17 e-33 f-33 j-44 k-36 l-24 q-16 r-25 s-16 t-35 v-24
~word d-18 u-21
~work a-20 b-21 c-30 e-24 f-30 j-37 k-32 l-15 p-23 r-19 s-37 t-32 v-19
~worr q-15
~wou f-15 g-40 h-24 j-27 n-29 p-29 s-35 t-17 v-23
~woul f-15 g-40 h-24 j-27 n-29 p-29 s-35 t-17 v-23
~wri a-23 g-18 i-20 l-15 n-18 o-16 q-17
~writ a-23 g-18 i-20 l-15 n-18 o-16 q-17
~wro m+16
~wrot m+16
~ws> d-25 i-17 m+21 p-16
~xac m-17 u+16
~xact m-17 u+16
~xcv e+19 m-17
~xcvb e+19 m-17
~xed> m-18
~xes m+21 u-19
~xes> m+21 u-19
~xib m-16 o+15
~xibl m-16 o+15
~xie m-15
~xiet m-15
~xim m-18
~xima m-18
~xit d-21 j+22 m-26 u-21
~xit> d-21 j+22 m-26 u-21
~xpe a-24 l-17 q-22 u-31 v-16
~xpec q-17
~xped a-17 i+17
~xpen u-22
~xpl a-22 b-19 d-28 g+15 j-23 k-23 l-15 m-17 n-19 o-23 s-17
~xpla a-15 d-23
~xpli g+19 k-15 m-21 o-16
~xt> b-17 c-19 d-50 e-31 f-26 h-37 i-17 p-37 q-42 r-26 s-19 t-30 u-17 v-45
~xte a-18 d-21 g-16 j-18 l+16 m-37
~xtea m-20
~xtee l+20 m-22
~xti d-21 f-20 j-18 m-16 n-23 o-22 p-18 q-21 r-23 s-20 t-22
~xtin d-21 f-20 j-18 m-16 n-23 o-22 p-18 q-21 r-23 s-20 t-22
~xtr d+16
~xtra d+16
~xyg m-15
~xyge m-15
~ya> f+17 j-18 r-16
~yan b-18
~yan> b-18
~ybe e-15
~ybe> e-15
~ybo j-20 m-21 r-17
~ybod j-20 m-21 r-17
~yda d-17
~yday d-17
~yea m-18 p+16 q-17
~yeah m-18 p+16 q-17
~yer a-20 b-17 d-18 n-22 o-19 q-15 s+16 u-22
~yer> a-20 b-17 d-17 n-22 o-19 s+16 u-20
~yge m-15
~ygen m-15
~yin n-16 u-25
~ying n-16 u-25
~yon a-22 b-22 d-27 j-21 l-24 n-22 r-19
~yone a-22 b-22 d-27 j-21 l-24 n-22 r-19
~you b-21 c-30 e-25 n-36 o-28 p-29 q-39 r-30 s-35
~your b-21 c-30 e-25 f-39 n-35 o-27 p-29 q-39 r-29 s-35 u-23
~ype b-17 d-21 g+17 j-15 l-16 u-20
~ype> d-18 g+17 l-16 u-19
~ys> c-26 d-22 e-40 f-33 g-22 i-54 j-42 k-41 l-30 v-40
~yse d-20 u-18
~ysel d-20 u-18
~yth f-22 g-33 h-26 i-22 r-26 v-25
~ythi f-22 g-33 h-26 i-22 r-25 v-25
~yu> e+21 m-21
~yud b-25 c-22 e-21 f-22 g+20 i-32 j-21 l-20 n-23 o-24 p-20 q-22 r-19 s-20 v-19
~yuda b-24 c-20 e-20 f-22 g+17 i-31 j-19 l-19 n-22 o-23 p-19 q-21 r-18 s-19 v-18
~za> d-20 h-17 j+22 m-23 u-19
~ze> m+25 u-16
~zin d-16
~zo> g-17 m-25 n-15 u-19
~zon n-16
~zos n-16
~zxc e+19 m-17
~zxcv e+19 m-17
~zz> m+16
¿ a-15 b-72 c-30 e-55 f-29 i-32 k-58 l-46 p-57 q-19 r-66 s-52 t-46 v-43
¿_@howmuch b-20 d+30 g-18 h-22 j-19 n-29 o-19 q-24
¿__@drink m-20 n+20
¿__@howmuch j-18
¿__@insurance d-26
¿__@medicine u-15
¿__@pay j-18
¿__a a-16 d-20 q-21
¿__algo n-16 o+16
¿__alguien n-15
¿__con h-16
¿__de u-19
¿__dejar d+17 j-17 m-15
¿__dura u+15
¿__el i-16 m-26 q-17
¿__en a-17 d-19 g-16 h+22 m-26 o-23 u-23
¿__es g-21 h-29 m+18 n-21 o-19
¿__esto g+15
¿__hace m-16 n+16 u-20
¿__hay d-16
¿__hora j-17 m+17 n-20 o-17 u-20
¿__ir j-16
¿__la a-18 d-22 g-22 m-19 q-16 s-19
¿__llego j+17 n-20
¿__mas o+16
¿__me g-17 m-19 o-16
¿__mi a-21
¿__o o-18
¿__otro n-16
¿__para m-16
¿__puede n-31
¿__puedo d-22 h-16 o-20
¿__que a-22 l-22 m-27 n-23 o-22 q-25 v-18
¿__se a-22 d-27 g-30 h-17 m+17 o-21 q-20
¿__ser n-17
¿__si a-15 b-17 d+16 g-20 h-16 j-20 m-30 n+21 o-19 u-28
¿__una i-16 j-15
¿_como d-26 h-15 m+21 n-35 r-18
¿_cual u-18
¿_cuando a+15
¿_cuantas a-15 m-16
¿_donde d-18
¿_en h-18
¿_es a-19 d-32 g-21 h-21 i-15 m-29 n-25 o-19 u+26
¿_hay a-19 g-17 m-33 n-25 q-17 u-29
¿_me b-20 h-16 m-18 q-16
¿_puedo h-23 j-26 m-19
¿_que b-18 c-16 g+16 i-31 j-19 l-19 q-40 s-19 v-19
¿_quien m-24 q-19 u+18
¿_se a-20 c-17 j-16 m-22 n-32 s-20 u+18
¿_tienen h-20 m+19 o-19 u-17
¿_un m-16 n+17 u-20
¿_venden d-17 m+20 u-21
"""
