"""Weights of the intent reader: written by ``python -m training.weights`` from 8334 texts; not by hand."""

KNOWN = """\
# 1 10 1015 1030 10:20 11 12 14 15 150 16 19 2 20 2023 22 24/7 2:15 3 35 4 5 50 500 6 7 8 9 95 a abierto abiertos able about abren
abrir abuela aca accept acceptable accepting accessible accident accompany aceptan acompanada acompanante actual actually ad add
adderall address addy adelantar adentro advise af afford after afternoon afternoons afterpay afterward afterwards afuera again
against agarro agenda agendar ago agradezco agreed agua ahead ahi ahora ahorita airport al alcohol alerts algo alguien all alla
allowed almost alone along already alta am amable amables amiga amor an and ando anoche another ansiedad answer answered antes
anticipacion antidepresivo antidepressants anular anulen anuncio anxiety anxious any anybody anyone anything apologies appointment
appointments appreciate appreciated approved apt aqui are arizona arm around arrange arranged arreglado arrive as aseguranza asi
asistir ask asked asking assessment assistance at ate atender atienda atiendan atienden atraso attend attending aunt automated
autorizo availability available avisar avisos awake away awesome ayer ayuda ayudeme ayunas b babysitter back backed bad bail
bailed baja banana banar banarme bank bar barber battery be because become been beer before beforehand begin behind being believe
bendiciones bendiga besides best better between bf bien big bill billing bipolar birth bit black blanket bless block blocked blood
blowing blue blues blurry book booked books booster borre borren boss bot both brain brazo breakfast bridge bring bringing bro
broke brother bruise buddy buen buenas bueno buenos building bump bus buscando buscarme business busque but buttons by cab
caballos cabeza cada cafe calendar call calle called calling calls cambiar cambiarla cambiaron cambiemela cambio came caminando
camino camion campo can cancel cancela cancelame cancelar cancele cancelela cancelen cancelenlo canceling cancellation
cancellations cancelled cancelling cancelo cancels candidate cansada car card care caregiver caro carol carro carrying carta casa
case caseworker cash casi caught cayo cbd cease cell center centro cerca cerveza chance change changed charge charged cheaper
check checking chew chickened childcare chofer choices choque christmas chronic church cierran cigna circling cita citas city
ciudad clase class clinic clinica clonazepam close closed closer clothes clothing cobran cobraron cobro code coffee cogen coger
cold collect columbus comadre come comer comfortable coming commands common communications como company complaint completo
computer comunica comuniqueme con conducir conflict confuse confused confusing conmigo conozco consegui consent consigo consiste
consult consulta consultation consultorio contact contacted contacten contacto contesta contestar continue control cool copay
copia copy corner correr corte cosas cost costaria costo cough could counselor count county court cousin cover covered covid
coworker cpap cramps crazy credit credito cross crying cual cuales cuando cuantas cuanto cubre cuenta cuenten cuesta cunado cupo
cvs da dad dale dallas damage dame dan dano dar date daughter day days dayton de dead dear death debbie debil debo december decide
decided decidi deciding decir deductible dejar deje dejen dejenme dejo del delay delayed delete deleted deme den denle dentist
department deposit depresion depressed depression deprimida desayunar descompuso descuento desde deseo desk despues dia dial dias
did died dieron diff difference different digo dije dijo dinero dio dios direccion direct directions directly dis disability
discontinue discount discounts disculpe discuss disponible disponibles dizziness dizzy do doctor doctora doctors does dog doing
dollars dolor domicilio domingo domingos donde done door doors dormi dormir dos dose double down downtown doy drank dreams drink
drinking drip drive driver drives driving droga drop dropping drops drove drug drunk dry duda dudas due duele duerme dumb dura
during duty each earlier earliest early ears eat eating edificio efectivo efecto efectos effect effects el elevator eliminen
eliquis ella else em email emergencia emergency empezar empiezo empresa empty en encargada encontre encuentro end enfermera
enfermo english enough entiendo entra entrada entrance entrar entro equivocada equivocado equivocaron equivoco equivoque er error
es esa escalofrios escriban escriben escribir escribirme escribo ese esketamine eso espacio espanol esperar espereme esperen
esperenme esposa esposo esta estacionamiento estacionarme estafa estan estar este esto estoy estuvo eta eval evaluacion evaluated
evaluation even evening ever every everyone everything everywhere ex exactly exercise exit expect expected expediente expensive
explain explica expliqueme eye fabrica face facebook facilidades fallecio familia family far fast favor fax faxed fda fecha fee
feed feel feeling feels feet fell fella felt few fifteen file fill filled finally finals financial financing find finding fine
first fit fixed flaked flashback flat flexible flight floaty floor flu fly focus fog foggy folks follow following food for forever
forget forgot form forma forward found fountain four fraude free fri friday fridays friend from front fue fuerza fui fumar
funciona funeral further fyi garage gary garys gas gave gente get getting gf girl give gives glad glass glasses go god goes going
gone good google got gps gracias graduacion grandma grandson grateful great gripa groggy group guagua guess gum gusta gustaria guy
guys habla hablar hable hableme hablenme hablo hace hacen hacer had hago half handled hands hang happened happens harassment hard
harold has hasta hate have having hay he head headache heading headphones hear heard heart held hello help helped helpful helps
her here hermana hermano hey hi high highway hija hijo him his hit hizo hola hold holiday holidays home honey hook hora horario
horas hospital hour hours house houston how howdy hoy hsa huh human humana humano hungover hurt hurts husband husbands i iba ice
id ida idea if immediately in info informacion informes infusion infusions ingles inhaler initial inscribirme inside instead
instructions insulin insulina insurance intake interact interesa interesada interested interstate into invoice inyectar ir ire
irme is it itchy iv january jaw jenkins job jose jueves jump jumping junto jury just keep keeps ketamina ketamine keys kid kids
kill killing kind kindly knee knitting knocked know la labor lady landline las last late later latest law le leave leaving left
legal legit lejos lentes les let letter license life light like lil linda line lined list lista listo lithium little live llamada
llamar llamarme llamen llega llegando llegar llego llegue llene lleva llevaba llevan llevar llevarme lleve llevo llorar lo lobby
located location locked lol long longer look looking looks los lose lost lot love low luck lugar lunch lunes lyft maam machine
made mai main maintenance make making mal mall mama man manager manana manda mandame mandan mandar mandarme mandaron mandated
mandatory mande mandeme manden mandenme mando maneja manejando manejar manejo many map maps maquina marcar mareada mareado mareo
maria marido marqueme martes mas matter may maybe me mean meant med media medicaid medical medicare medicina medicinas medicine
medico meds meeting mejor mensaje mensajes mentioned menu mero mess message messages messaging met meter metro mi mia midnight
miedo miercoles might mighty mike mil mild mile miles military million mind mine minutes minutos mio mis mismo miss missed missing
mistake molestando molestar molesten molina mom moms monday mondays money month months more moreton mornin morning mornings most
mother mouth move moved mover movieron moving mr much muchas muchisimas mucho music must muy my myself nada nadie nah nail name
named nasal nausea nauseas nauseous near nearby necesita necesito need needing needle needs neighbor nerve nerves never new news
next ni nice nicotine night nightmares nights ningun ninguna nino no nobody noche noches nomas nombre none noon normal north not
nothing notice notifications now nueva nuevo nuevos numb number numbers numero nunca nurse o obligatorio obliged ocupo odds of off
offer office oficina often ohio oil ok old olvido omg on once onda one ones online only oops opciones open opening openings opt
option options or other otra otro our out outside over overslept overtime owe own oxygen paciente pacientes package paga pagar
pago pague pain papa papeles paper papers paperwork para parar pare pareja paren parenle park parking paro parte partner party
pasa pasame pasar paseme paso pass passed past pastilla pastillas patel patient patients pay paying payment payments paz pedi
pedir pedro pee peligroso people perdi perdida perdon perfect period permiso permission permitted pero perrito person persona
pesado phone picaron pick picked picking pickup pico pill pills pin piso place plan planes plano plans plaza please pocket poco
podemos poder podido podre podriamos podrian pon poncho poner pongame pongo ponme pop por posible possibility possible postpone
practice precio prefer prefiero pregunta prepare prescription presion press pressure price pricing prima primera prior probably
problem problema procedure proceed process program pronto protein provide proxima prozac ptsd public pude puede pueden puedo
puerta pues puked pull pulled pulling puse push pusieron put qualify quarter que queda quede quedo queja querer queria question
questions quick quien quiere quiero quisiera quit quita quiteme quiten quitenme racing rain raite rajo ramp rara rate rather rd
reach reached reactivate reactiven read reads ready real really receive receta reciben recibir recoge recoger recogerme recoja
recomendo recordatorios records recorrer red referencia referral referred refill regarding regresar regreso release remaining
remember reminder reminders remove reply representative require required reschedule reserve respond responder respondo rest
resubscribe results resume return ride rides riesgos right ring ringing risks road roads robot room roomies roommate ropa round
route run running sabados saber sacar saco sad safe said sale sali salida saliendo salio salir saludos same saquenme saturday
saturdays save saw say says scale scam scared schedule scheduled school scrap scratch se sea sec second secretaria see seem seen
seguir segundo seguro self semana send sending senora senorita sent sentirse ser sera seria series service servicio sesh sesion
sesiones session sessions set several shakes shaking shave she shell shift shoes shop shortly shot should show shut shuttle si
sick side siempre siento sign signed sigo sigue siguiente sin since sirve sistema sister sit sitter situation six skip sleep
sleeping sleepy slept sliding slot slow smoke snow so social sola solo some somebody someone something somewhere son soon sooner
soonest sore sorry sorted soy spacey spam spanish speak speaks special spinning split spoke sponsor spot spots spouse spravato
spray squared staff stairs standing start started starting state statement station stay step stick still stomach stop stopp
stopped store storm story straight street streets struggling stuck stuff su success sueno suero suite sunday sundays sup super
superbill supervisor supposed sure surgery surgio sus suspender suspendo swap sweats sweet switch switched swollen system tad take
taking tal talk talked talking tan tanto tarde tardecito tardes tardisimo tardo target tarjeta taste taxi te teenagers telefono
telephone tell temblando temple temprano ten tener tengo terapeuta test texas text textearme texted texteen texting textos texts
th than thank thanks thanksgiving that the them then therapist therapy there therefore these they thing things think thinking
thinks this those though thought thoughts three threw through throwing thurs thursday thursdays tiempo tiene tienen tight til till
time times tingling tired tmrw to toca toda todavia today todo told tom toman tomando tomar tomo tomorrow tomorrows tongue tonight
too took total totally town trabaja trabajan trabajar trabajo trade trae traer traffic trafico traiga traigo train trains transfer
transport transportation transporte trata tratamiento travel traveling treat treatment treatments tren tricare trip triste troca
trouble truck true trust try trying tuesday tuesdays turn turned turno twice two tylenol tyler type typical uber ubi ubicacion
ubicados ugh uh un una under understand understands undo unfortunately united uno unos unstop unsub unsubscribe unsubscribed until
up update upset urge urgent us usa usan usar use used usted ustedes usually va vale vamos van vape vean veces vecina vecino ven
venir veo ver verdad very vet veteran veterans vez vi viaje viene viera viernes vision visit vive volver vomitando vomitar vomite
vomited voy vuelta vuelvan waco wait waiting waitlist waking walgreens walk walking want wanting wants was water way ways we wear
weather wedding wednesday weds weed week weekend weekends weeks weird went were what whatever wheelchair when whenever where
whereabouts which while who whoever whole why wife wifes will wine wink wish with withdraw without wobbly woke woman word words
work working works worry would wreck write writing wrong wtf x xmas y ya yea yeah year years yep yes yesterday yesterdays yet yo
you your yours zombie ¿
"""

LINES = """\
book cancel_appointment change_language cost gibberish greeting help hours human location opt_in opt_out other prep_question reschedule ride_confirmed ride_problem running_late side_effect thanks what_is_this wrong_number
# a-28 b-32 c-37 f-74 g-28 i-16 j-16 k-67 l-34 m-39 n-57 p-19 q-23 r+50 s-23 t-64 u-76
#$ a-28 b-60 c-58 d-46 f-50 k-50 n-23 q-49 r+27 s-46 t-45 u-42
#_# m-17
#_@date d-21 j-18 m-17 n-15 o+24 p-15 q-16 r-15 u-16
#_@hours s+18
#_@late r+17
#__# a-22 b-16 c-15 d-22 e+18 g-16 l-23 n-17 p-16 s-16 u-20 v-21
#__and m-19
#__can m-16
#__get r+18
#__i b-16 m-19
#__is d+20 m-28 n-16 u-16
#__more b-16
#__morning f-16
#__that d+15 m-17
#__to d+16
#__we r+18
#_and m-18
#_before r+18
#_days o-17
#_dollars d+17 m-22
#_minutos m-17
#_que m+15
= a-29 b-25 c-46 e+19 f-16 g-40 h-26 i-32 k-65 m+44 n-18 o-49 q-16 r-18 s-27 v-24
=beside:book c-19 g-31 i-26 j-16 k-18 l-22 m-60 o+23 p-26 q-41 s-23 t-20 u-38 v-21
=beside:cancel_appointment a-22 b+28 m-19 o-20
=beside:cost a-18 b+18 d+17 j-19 m-23 n-18 q-27 s-22 u-21
=beside:greeting c-15 h-16 i-26 l-19 m-20 n-20 r-19 s-16
=beside:help d-16 m-29 u-21
=beside:hours a-32 h+17 i-26 j-16 m-30 q-18 r-23
=beside:human h+17 i-19 r-16
=beside:location a-34 b-18 c-16 d-20 e-16 f-24 g-28 k-16 l-20 m-18 o-21 p-19 r+23 s-24 t-17 u-41 v-16
=beside:prep_question m-16
=beside:reschedule a-20 m-16
=beside:ride_confirmed a-19 b-21 m-16 o-20 s-17
=beside:ride_problem a-19 d-16 h-19 i-23 j-20 m-22 o-21 p-24 q+24
=beside:running_late m-23
=beside:thanks b+17 l-21 m-25 u-19
=beside:what_is_this a-19 c-21 d-30 e-25 f-27 h-28 i-19 k-22 l-27 m-16 n-38 o-27 p-27 r-22 s-29 t-29 u+28 v+15
=rare1 a-36 b-29 c-65 d-29 e+31 g-36 h-64 i-30 j-38 k-29 l-27 m+76 n-20 o-48 p-32 q-36 r-25 u-23 v-35
=rare2 a-90 b-46 c-73 d-85 e+57 f-97 g-35 h-75 i-81 j-88 k-38 l-80 m+100 n-42 p-41 q-108 r-58 s-25 t-89 u-54 v-55
=rare3 a-20 b-41 c-34 d-32 e+21 f-32 g-39 h-33 i-40 j-43 k-32 l-47 m+43 n-31 o-23 p-46 q-50 r-27 t-25 v-26
=said:book a+112 b-56 c-24 d-68 e-45 f-64 g-59 h-39 i-89 j-49 k-42 l-88 m-18 n-90 o-55 p-76 q-91 r-33 s-84 t-75 u-56 v-59
=said:cancel_appointment a-94 b+114 c-36 d-62 e-55 f-66 g-52 h-66 i-74 j-70 k-23 l-36 m-43 n-73 o-75 p-79 q-47 r-75 s-80 t-70 u-56 v-58
=said:cost a-57 b-50 c-79 d+121 e-80 f-96 g-68 h-63 i-63 j-75 k-75 l-87 m-15 n-70 o-104 p-87 q-78 r-85 s-100 t-95 u-50 v-77
=said:greeting a-50 b-79 c-57 d-96 e-97 f+113 g-82 h-77 i-75 j-61 k-58 l-79 m-35 n-75 o-68 p-76 q-86 r-77 s-81 t-101 u-100 v-86
=said:help a-24 b-49 c-44 d-67 e-34 f-42 g+91 h-61 i-59 j-79 k-47 l-51 m-64 n-21 o-36 p-37 q-60 r-51 s-51 u-52 v-54
=said:hours a-39 b-68 c-54 d-73 e-60 f-81 g-78 h+88 i-46 j-50 k-57 l-60 m-30 n-49 o-65 p-57 q-70 r-64 s-46 t-71 u-72 v-65
=said:human a-65 b-52 c-42 d-30 e-68 f-30 g-70 h+28 i+96 j-84 k-70 l-76 m-37 n-70 o-71 p-83 q-55 r-71 s-62 t-74 u-83 v-80
=said:location a-85 b-88 c-34 d-105 e-75 f-91 g-91 h-99 i-103 j+112 k-72 l-80 m-23 n-98 o-91 p-56 q-96 s-85 t-80 u-58 v-90
=said:nothing a-27 b-44 d-37 e+69 f-72 g-28 h-51 i-27 j-52 l+44 m+85 n-25 o-71 p-53 q-45 r-63 s-83 t-121 v-23
=said:prep_question a-81 b-76 c-58 d-82 e-48 f-62 h-57 i-51 j-71 k-62 l-74 n+99 o-106 p-61 q-26 r-77 s-49 t-65 u-23 v-63
=said:reschedule a-62 b-65 c-25 d-38 e-49 f-66 g-53 h-62 i-81 j-57 k-38 l-70 m-21 n-61 o+107 p-74 q-36 r-43 s-80 t-66 u-86 v-73
=said:ride_confirmed a-30 b-64 c-59 d-73 e-55 f-62 g-54 h-66 i-48 j-70 k-56 l-58 m-48 n-43 o-69 p+99 q-33 r-73 s-63 t-69 u-36 v-63
=said:ride_problem a-86 b-32 c-51 d-97 e-45 f-65 g-69 h-84 i-59 k-63 l-67 m-33 n-26 o-91 p-22 q+101 r-18 s-87 t-66 u-78 v-70
=said:running_late a-80 b-68 c-63 d-89 e-67 f-74 g-71 h-22 i-63 j-66 k-62 l-67 m-55 n-63 o-50 p-55 q-27 r+108 s-80 t-71 u-81 v-73
=said:side_effect a-85 b-85 c-57 d-54 e-52 f-62 g-71 h-65 i-73 j-84 k-60 l-69 m-62 n-16 o-80 p-76 q-53 r-77 s+99 t-76 v-65
=said:thanks a-67 b-38 c-73 d-97 e-84 f-96 g-81 h-85 i-78 j-83 k-69 l-19 m-56 n-73 o-79 p-86 q-78 r-77 s-74 t+114 u-87 v-83
=said:what_is_this a-97 b-85 c-71 d-107 e-60 f-91 g-43 h-102 i-64 j-15 k-73 l-45 m-24 n-88 o-85 p-86 q-94 r-77 s-85 t-89 u+110 v-52
=said:wrong_number a-58 b-74 c-59 d-32 e-52 f-62 g-66 h-66 i-81 j-43 k-54 l-20 m-41 n-53 o-58 p-54 q-19 r-59 s-66 t-64 u-73 v+89
=short a-61 b-90 c-31 d-21 e+78 f+68 g-79 h-26 i-40 j-47 k-19 n-141 o-87 p-90 q-66 r-66 s-102 t+28 u-31 v-42
? a-23 b-102 c-38 d+33 e-112 f-48 h+29 k-69 l-93 m-65 p-105 r-84 s-52 t-101 u+25 v-66
@body a-39 c-23 d-34 e-23 f-19 g-24 h-23 j-31 k-24 l-31 m-19 o-40 p-38 q-38 r-39 s+51 t-21 u-17 v-29
@body$ a-18 b-21 d-18 e-16 i-19 l-19 o-18 p-16 q-19 r-18 s+26
@body__the m-17 s+17
@body_is m-26 s+22
@book a+55 c-35 d-24 e-20 f-22 g-37 h-38 i-47 j-41 k-38 l-41 n-29 o-38 p-35 q-51 s-38 t-31 u-51 v-35
@book$ a+24 i-22 j-17 k-16 l-24 n-19 o-24 p-16 q-22 u-20
@book__@visit b-22 m+21 o-15
@book__for a+20 b-15 m-19
@book__next a+23 m-16 o-17
@book__ok a-15 o-16
@book__then a+24 d-16 m-23 n-16 o-17
@book_a m+15
@book_me a+19 b-22 i-19 o-16 r-17
@book_my a+15
@book_the a+22 m-19 o-17
@call a-49 b-52 c-43 d-39 e-66 f-61 g-53 h+20 i+85 j-54 k-43 l-16 n-52 o-70 p-60 q-65 r-75 s-53 t-57 u-90
@call$ a-52 b-43 c-44 d-48 e-35 f-28 g-22 i+55 j-21 l-24 m-19 n-39 o-37 p-32 q-38 r-31 s-33 t-22 u-49
@call_@call h-15 v-16
@call__@clinician a-21 i+21
@call__@relative b-19 l-16 n-19 q-18
@call__@stop k+16
@call__at i+21
@call__cell i+17
@call__favor c-21 i+23 l-22
@call__i g-16
@call__is v-18
@call__my d-17 v-17
@call__not m-16
@call__off b+15
@call_alguien i+20
@call_back k-18
@call_con a-21 b-23 i+29 l-16 m-25 n-18 o-18 q-15
@call_en c+16 i-17
@call_her m+17 p-19
@call_is m+23 r-18
@call_it b+15 i-15
@call_la i+19
@call_me a-27 c-25 d-24 h-31 i+32 j-19 n-17 p-30 s-15 u-15 v-19
@call_my a-27 b-22 c-18 i+21 k-18 n-22 o-18 p-29 q-19 r-18 s-16
@call_number m-22 v-17
@call_off a-15 l+18 m-22
@call_or a+16
@call_por c-22 i+27 l-22
@call_this l-16 r-15 v-21
@call_who m-16 v+19
@cancel a-52 b+74 c-69 e-62 f-58 g-72 h-64 i-70 j-65 k-82 l-25 n-74 o-21 p-68 s-61 t-59 u-67 v-72
@cancel$ a-48 b+59 c-38 e-33 f-28 g-38 h-28 i-43 j-32 k-37 l-56 m-16 n-39 o-58 p-32 r-16 s-30 t-27 u-33 v-39
@cancel_@day b+17
@cancel__@day b+15
@cancel__@move b-22 m-19
@cancel__@texts b-25 k-23 l+26 m-29 u-16
@cancel__@visit a-33 d-31 i-22 k-19 n-19 o-38 q-25 r-22 s-20 u-20 v-19
@cancel__can q-17
@cancel__card d-17
@cancel__credit d-17
@cancel__de b+19 m-24
@cancel__favor b+19 i-16 l-17 o-17
@cancel__i a-18 b+22 g-16 m-27 n-16 o-17
@cancel__por b+20
@cancel__turno o-16
@cancel_all m-26 u-15
@cancel_but o+15
@cancel_el p-16
@cancel_i b-17 p-16 q-17
@cancel_it b+27 m-19 q-21
@cancel_just b-18 o+17
@cancel_la a-19 b+33 d-18 m-24 o-23
@cancel_me a-16 m-22
@cancel_mi a-26 d-16 i-17 k-15 l-18 m+20 o-26
@cancel_my a-21 d-30 i-19 m+32 n-16 o-27 q-18 r-21 s-18
@cancel_nomas m-17
@cancel_please b+20 m-16
@cancel_what a-15 b+19 m-19 o-18
@clinician a+44 c-44 d-37 e-38 f-31 g-43 i+42 j-54 k-48 l-61 m-46 n-43 o-54 p-62 q-53 r-16 s-34 t-32 u-20 v-30
@clinician$ a+15 b-28 c-20 d-18 e-22 g-26 i+38 j-29 k-29 l-37 m-17 n-35 o-37 p-38 q-31 r-34 s-31 u-45 v-26
@clinician__@treat a+19 i-16
@clinician__no b+20
@clinician__off m-18
@clinician__voy b+16
@clinician_me a+22 b-15 m-25
@clinician_says m-19
@date c-18 d-31 g-19 i-24 j-27 k-19 l-21 m-23 n-24 o+30 p-19 q-21 r-22 s-20 u-26 v-19
@date$ c-17 d-28 h-16 i-20 j-22 k-18 l-22 m-33 n-20 o+27 p-15 q-16 r-17 s-18 u-21 v-16
@day a-18 b+36 c-78 d-59 e-76 g-75 h+45 i-73 j-88 k-47 l-90 m-25 n-31 o+43 p-78 q-65 r-83 s-38 t-34 u-92 v-77
@day$ b+34 c-59 d-40 e-56 g-56 h+37 i-56 j-71 k-32 l-70 n-19 o+18 p-62 q-69 r-61 s-25 t-21 u-70 v-54
@day_@hours a-15 h+23 m-20 n-18 o-20
@day_@visit a+15 d-16
@day__@day b-18 h-17 m-23 n-17 o+27
@day__can m-15
@day__good b-17 f-15 m-16 o+20
@day__i b-29 m-22 o+24
@day__me o+22 q-15
@day__now m-17 o+15
@day__so b+15 m-17
@day__you b+15 m-17
@day_are b-15 m-16 o+19
@day_at e-17 m+18 o-20 r-16
@day_but m-15
@day_no o+19
@day_one a-18 b+16 m-19
@day_si o+16
@door a-47 b-32 c-25 d-50 e-29 f-30 g-44 h-25 i-39 j+54 k-26 l-33 m-25 n-42 o-30 q-30 s-28 t-25 u-62 v-32
@door$ a-25 b-19 c-16 d-26 e-22 f-20 g-21 h-29 i-21 j+21 l-21 n-25 p-17 q-20 t-18 u-29 v-15
@door_# j+19 m-16
@door__it j+17 u-15
@door_es j+20 u-16
@door_is m-18 u-21
@drink a-38 b-34 c-27 d-53 e-28 f-25 g-31 h-33 i-34 j-45 k-23 l-33 n+47 o-37 p-34 q-52 r-28 s-36 u-16 v-24
@drink$ m-17 n+24 q-16
@drink_count d-18 m-22 n+18
@drink_ok d-16 m-24 n+21 u-15
@drive a-34 b-43 c-40 d-54 e-33 f-37 g-39 h-46 i-55 k-44 l-38 m-62 o-50 p+35 q+38 s-26 t-36 u-55 v-49
@drive$ a-34 b-26 c-18 d-18 e-17 f-15 g-17 h-19 i-24 j-25 m-26 n-37 o-26 p+40 r-31 s-22 t-17 u-32 v-28
@drive__and n+16 q-21
@drive__dia n+21 o-21
@drive__from j+16 m-16 u-20
@drive__is n-18 p-21
@drive__it d-17 j+23 m-19 s-19 u-23
@drive__my q+16
@drive__there n+19 q-20
@drive_home n-18
@drive_is j+16 u-20
@drive_me a-29 b-26 d-19 i-31 j-16 k-17 m-33 n-29 o-26 p+16 q+25 s-17 u-21 v-15
@drug a-36 b-25 c-16 d-46 g-22 h-38 i-30 j-31 k-19 l-25 n+48 o-33 p-25 q-37 r-19 s-33 u-33 v-23
@drug$ a-15 d-18 h-16 n+17 p-16 q-21 u-15
@drug_@drink n+24
@drug_oil m-17 n+19
@drug_ok n+16
@eat a-46 b-35 c-20 d-56 e-21 f-22 g-44 h-20 i-32 j-38 k-22 l-31 n+51 o-51 p-30 q-49 r-30 t-20 u-54 v-23
@eat$ a-27 b-18 d-40 g-36 i-19 j-25 n+31 o-26 p-17 q-31 s-26 u-37
@eat__how m-20 n+18 u-15
@eat_antes n+16
@eat_for m-20 n+18 u-15
@english a-58 b-53 c+88 d-53 e-53 f-42 g-44 h-38 i-66 j-58 k-52 l-65 m-57 n-49 o-64 p-42 q-57 r-50 s-44 t-38 u-60 v-47
@english$ a-48 b-48 c+73 d-48 e-49 f-34 g-44 h-34 i-48 j-45 k-41 l-52 m-46 n-45 o-50 p-31 q-51 r-39 s-38 t-34 u-52 v-40
@english__favor a-15 c+20 i-19 l-16 o-18
@english__not c+18 m-16
@english_please a-17 b-19 c+30 g-17 i-29 j-16 k-23 l-25 m-20
@english_por a-15 c+20 i-19 l-16 o-18
@fetch a-41 b-47 c-37 d-16 e-25 f-27 g-55 h-28 i-52 j-34 k-29 l-35 m-60 n+29 o-49 p+28 q+23 r-34 s-37 t-25 u-51 v-41
@fetch$ a-43 b-32 c-25 e-16 f-18 g-45 h-18 i-38 j-23 k-19 l-26 m-40 o-32 p+25 q+18 r-22 s-25 t-17 u-38 v-28
@fetch__@relative b-20 m-21 p+15
@fetch__mi m-19 n+20 p-19 q-25
@fetch_a i-21 m-26 o-17 u-16
@fetch_mi a-18 b-18 p+18
@food a-27 b-32 c-21 d-43 e-15 f-20 g-40 i-30 j-33 l-24 m+22 n+31 o-32 p-28 q-45 r-30 s-24 t-22 u-34 v-22
@food$ a-26 d-30 g-27 i-16 j-18 q-25 r-17 s-15 u-23
@hello b-46 c-37 d-35 e-57 f+78 g-39 h-56 i-55 j-54 k-19 l-51 m-24 n-51 o-39 p-50 q-42 r-57 s-58 t-33 u-42 v-22
@hello$ a-43 b-27 c-30 d-36 e-39 f+41 g-29 h-30 i-25 j-31 k-34 l-32 n-27 o-30 p-29 q-34 r-31 s-25 t-38 u-35 v-31
@hello_@hello f+22 m-20
@hello_@relative m-15
@hello__are f+16 h-18 m-15
@hello__is a-15 j-15 l-15 s-18 v-21
@hello__this m-17 v-16
@hello__you h-19 m-21
@hello_how m-19
@hello_there d-19 f+21 j-17 m-17 r-15
@hello_what m-20
@holiday b-34 c-26 d-44 e-26 f-30 g-23 h+29 i-35 j-41 k-26 l-31 m+20 n-34 p-29 q-35 r-26 s-30 t-29 u-45 v-32
@holiday$ b-24 c-21 d-30 e-22 f-23 g-17 h+17 i-26 j-29 k-20 l-24 n-24 p-18 q-26 r-21 s-24 t-21 u-32 v-22
@holiday_day h+20 m-17
@hours a-50 b-33 c-25 d-52 e-34 f-39 g-43 h+54 i-45 j-51 k-24 l-35 m-36 p-26 q-38 r-27 t-36 u-52 v-28
@hours$ a-33 b-25 c-21 d-35 e-29 f-34 g-32 h+45 i-30 j-39 k-19 l-23 m-48 o-24 p-20 q-29 r-20 t-30 u-36 v-23
@hours_of m+17
@howmuch a-50 b-51 c-42 d+48 e-53 f-48 g-49 h-48 i-46 j-54 k-39 l-49 n-16 o-43 p-43 q-46 r-48 t-42 v-45
@howmuch$ a-18 c-20 d+32 e-31 f-23 g-17 h-20 i-18 j-19 k-18 l-26 n-21 p-16 q-18 r-15 s-18 t-20 u-37 v-17
@howmuch_@howmuch a-18 b-17 d+22 e-21 f-17 h-17 i-17 j-19 l-17 n-20 q-15 r-16 s-22 t-17 u-39 v-15
@howmuch__@howmuch d+22
@howmuch__@visit a-16 b-16 s-21
@howmuch__el d-26 m+15 n-15
@howmuch__la m-22 s-16 u+19
@howmuch__llego d-16 m-16 n+17
@howmuch__lo d+17 u-16
@howmuch__que d+24 n-21
@howmuch__un d-19
@howmuch_cada u-16
@howmuch_dura d-33 m-24 n-19 u+21
@howmuch_es d+20 m-16 u-28
@howmuch_me a-18 d+24 m-19 n-16 p-15 q-16 u-23
@howmuch_sale d+18
@howmuch_tengo d+19 n-20
@howmuch_tiempo d-21 m-21
@insurance c-33 d+23 e-35 f-34 g-45 h-16 i-41 j-56 k-32 l-38 m-23 o-45 p-37 q-52 r-36 s-38 t-36 u+20 v-39
@insurance$ b-21 c-16 e-16 f-18 g-27 i-27 j-34 l-17 m-18 n-30 o-17 p-18 q-35 s-16 t-17 u+21 v-21
@insurance_@howmuch d+16
@insurance__@insurer d+16 n-17
@insurance__is d+16 n-16
@insurance__it u-16
@insurance_card a-16 d-25
@insurance_is d+16 n-17
@insurer a-35 b-35 c-34 d+53 e-31 f-31 g-39 h-41 i-46 j-48 k-31 l-41 m-21 n-45 o-43 p+28 r-33 s-42 t-34 u-20 v-41
@insurer$ a-19 b-15 d+36 e-16 h-24 i-23 j-21 l-19 n-16 p-16 q-21 u-27
@insurer__@fetch b-18
@insurer__@relative m-17 p+21 q-22
@insurer__for d+19
@insurer__mi m-16 p+19
@insurer__ok d+22 n-23
@insurer__that d+22 n-23
@insurer_a a-24 c-15 g-22 h-17 i-22 l-16 n-22 o-26 p+18 r-16 s-17 v-19
@insurer_and d+16
@insurer_is d+22 n-23
@insurer_mi m-17 p+21 q-22
@insurer_por p+15
@late a-35 b-62 c-57 d-55 e-43 f-51 g-54 h+19 i-64 j-28 k-53 l-51 m-28 n-60 o+19 p-55 q-50 r+67 s-53 t-48 u-69 v-30
@late$ a-16 b-37 c-34 d-49 e-30 f-26 g-37 i-42 j-16 k-36 l-33 m-27 n-50 p-33 q-30 r+42 s-36 t-31 u-46 v-34
@late_@book o-17 r+17
@late_@relative m-19 v+17
@late__my r+15
@late__still o-15
@late__you a-19 h+26 m-20
@late_do a-17 h+21 m-20
@machine a-35 b-33 c-30 d-30 e-22 f-19 g-27 h-23 i+18 j-33 k-26 n-28 o-30 p-32 q-31 r-27 s-26 t-21 u+29 v-40
@machine$ a-25 b-17 c-21 d-21 e-15 f-15 g-20 h-19 j-27 m-36 n-18 p-21 q-21 r-18 s-17 t-16 u+34 v-31
@medicine a-31 b-46 c-35 d-62 e-32 f-30 g-62 h-42 i+17 j-58 k-40 l-50 m-44 n+50 o-53 p-43 q-61 r-44 t-28 u+19 v-30
@medicine$ a-38 b-24 c-18 d-36 e-15 g-40 h-22 j-35 k-22 l-32 m-33 n+32 o-33 p-29 q-35 r-23 s-19 u+23 v-15
@medicine__day n+21
@medicine_sent i+20 m-19 n-21
@medicine_that n+19
@move a-66 b-58 d-36 e-45 f-48 g-16 h-19 i-64 j-69 k-23 l-59 n-53 o+78 p-43 q-16 r-59 s-59 t-46 u-35 v-58
@move$ a-34 b-23 i-37 j-25 k-17 l-18 m-50 n-34 o+30 p-24 r-22 s-18 u-23 v-18
@move__@day o+22
@move__@english c+20 m-17 o-17
@move__@visit a-39 b-41 d-22 m-34 n-28 o+33 s-16
@move__and d-16
@move__dia n-18 o+21
@move__la a-21 o+21
@move__oil m+25 o-23
@move__para a-17 o+20
@move__song o-15
@move__the m-22
@move__time m-16
@move__to a-19 b-17
@move__up o+16
@move_al o+18
@move_days a-16 m-24 o+26 q-17 s-16
@move_el o+19
@move_it a-27 b-33 d-19 g-20 i-15 j-21 l-20 m-37 n-21 o+36 p-19 q-22 r-18 u-27
@move_la a-19 o+18
@move_me a-22 b-20 c-19 i-19 m-19 o+30 q-18
@move_mi a-26 b-22 m-16 n-19 o+28
@move_my a-25 b-33 d-18 g-18 i-24 j-16 k-16 m+28 n-26 s-19 u-17
@move_para a-18 o+21
@move_to c+28 e-18 g-16 k-17 l-18 m-29 n-16 o-24
@open b-62 c-51 d-46 e-53 f-66 g-60 h+68 i-42 j-23 k-54 l-60 n-68 o-32 p-58 q-52 r-44 s-53 t-61 u-57 v-42
@open$ b-22 c-16 d-45 e-18 f-32 g-36 h+24 i-36 k-22 l-28 n-41 o-41 p-27 q-28 s-31 t-21 u-34 v-28
@open_@day j-19 m-15
@open_@late h+15 r-20
@open__@day a-23 b-20 h+29 j-15 o-29
@open__@food h+21 m-19
@open__@holiday a-21 h+16
@open__day h+20 m-19
@open__dia h+16 m-17
@open__la h+18 m-16
@open__the m-24
@open__to h-18 j+21 m-18
@open__you h-18 j+21 m-18
@open_a h+22 m-18 n-18
@open_are h-18 j+21 m-18
@open_for d-21 h+26 j-16 m-31 u-17
@open_los h+21 m-20
@open_the j-22 m+16
@open_today d-16 s-26
@open_tomorrow m-19
@open_up m-18
@parking a-50 b-35 c-40 d-50 e-44 f-44 g-31 i-39 j+39 k-32 l-39 o-39 q-48 r+21 s-41 t-37 u-56 v-37
@parking$ a-31 b-19 c-24 d-37 e-31 f-30 g-19 i-22 j+38 k-21 l-25 o-24 p-28 q-26 s-23 t-24 u-38 v-24
@parking__the j-16 m+18
@parking__up r+16
@parking_at m+16
@parking_free d-22 j+22
@parking_now r+21
@pay a-62 b-45 c-43 d+80 e-25 f-22 g-47 h-51 i-54 j-41 k-35 l-29 m-40 n-57 o-54 p-33 q-58 r-40 s-42 t-30 u-50 v-37
@pay$ a-35 c-22 d+51 g-30 h-28 i-24 j-33 k-15 l-24 m-45 n-34 o-24 p-20 q-27 r-18 s-19 u-26 v-17
@pay_a d+19
@pay_for a-16 d+21 m-18 u-23
@pay_la j-16
@person b-21 c-59 d-34 e-53 f-51 g-56 h-18 i+54 j-69 k-61 l-48 m-35 n-67 o-47 p-57 r-56 s-52 t-50 v+32
@person$ c-28 d-48 e-30 f-31 g-36 i+38 j-39 k-28 l-36 m-49 n-40 o-38 p-30 q-39 r-28 s-30 t-31 u-19 v+27
@person__in n-16
@person__to m-16
@person_can u-16
@person_come a-19 d-19 m-19 n-16 q-20 u+18
@person_i m-20
@person_on u-15
@person_please b-15 c-24 i+25 l-15
@person_text l+17
@place a-56 b-43 c-57 d-76 e-52 f-56 g-60 h+21 j+66 k-57 l-68 m-32 n-56 o-67 p-65 r-59 s-55 t-55
@place$ a-29 b-45 c-38 d-43 e-37 f-36 g-44 h-17 j+61 k-36 l-49 m-61 n-42 o-36 p-40 q-42 r-38 s-40 t-38 u-16
@place_@hours h+18 j-18
@place_@open j-24
@place__a i-19 q+21
@place__favor i-16
@place__i d-18 j+21 m-17 n-18 u-21
@place__me j-15 q+17
@place__on h+17 j-15 m-21
@place__the j+16 m-24
@place__this j-21 u+18
@place__your i-17
@place_a j-17
@place_es h-16 m-19
@place_in h-18 i-21
@place_is u+17
@place_on j-21 u+17
@place_por i-16
@price a-31 b-41 c-34 d+61 e-39 f-43 g-50 h-56 i-35 j-54 k-31 l-36 n-41 o-27 p-31 q-50 r-36 s-38 t-39 u-24 v-35
@price$ a-19 b-18 c-25 d+49 e-33 f-33 g-37 h-38 i-18 j-34 k-22 l-24 m-31 n-22 o-25 p-18 q-29 r-20 s-20 t-29 v-23
@price__@cancel m-17
@price__@treat u-19
@price__@visit d+21 u-21
@price__i d+16
@price_for a-20 d+22 j-15 m-18 u-17
@price_if d+16
@price_of d-24 m+22
@price_tiene d+18 u-25
@relative d-120 e-81 f-30 g-65 h-83 i-49 j-61 k-26 l-70 o-45 p+59 r-43 s-75 t-49 v-37
@relative$ b-29 c-22 d-56 e-42 g-40 h-35 j-46 k-50 l-57 m+36 n-39 o-61 r-37 s-37
@relative_@insurer m-19 p+19 q-20
@relative__@drive a-19 m-21 n-20 o-18
@relative__@fetch a-20 n-21 p+24
@relative__@insurer q-20
@relative__@machine m-19 u+24
@relative__@move m-16 q-15
@relative__@sick b-17 m-27 p-22 q+24
@relative__@spanish c+16 m-19
@relative__@visit b-18 m+16 n-19 o-15 p-16
@relative__a a-29 i-26 k-16 l-17 n-24 o-18 r-21 s-15
@relative__being m-16
@relative__can m-16
@relative__coming a-21 b-17 r-17
@relative__do a-18 m-22 p+24 q-15 u-26
@relative__entrar n+17
@relative__estar a-18 m-16
@relative__he m-15
@relative__her m+19
@relative__i a+15
@relative__in n+19 p-18 q-24 s-17 u-22
@relative__ir m-15
@relative__is m-24
@relative__it b-19 m-28 o-22 p+19 q-25
@relative__me a-24 d-22 i-24 l-24 m-42 o-25 p+19 s-19
@relative__no b+26 q-23
@relative__not m-19
@relative__of q+15
@relative__out m-18 p-21 q+17
@relative__por q-18
@relative__puede m-16 n-25
@relative__que m-22 n-16 u-15
@relative__she m-18 p-17 s-17
@relative__take p+17
@relative__the a-21 i-17 m-23 q-32 r-16 s-22 u-22
@relative__there q-15 r-16
@relative__this m-17
@relative__to a+16 b-20 o-27 r-27 u-23
@relative__want a+16 o-16
@relative__will u-16
@relative__with a-23 m-24 n+25 q-21 u-19
@relative__y q+19
@relative_and i-15 m-19
@relative_be a-16 m-22 n+26 p-21 q-18 u-19
@relative_can a-19 b-28 m-23 n-20 u-19
@relative_come o-17 p-17 q-16
@relative_de a-21 b-20 d-15 n-22 q-18 r-18
@relative_does m-18
@relative_got m-20 q-17
@relative_has a-17 m-23
@relative_in a+15 m-22 n-20
@relative_is a-21 c-15 d-28 i-23 j-22 l-16 n-31 p+25 s-22 u-36 v-17
@relative_just m+16
@relative_me b-27 c-16 i-16 m-30 n-29 o-17 p+27 r-20
@relative_needs a+17 m-21
@relative_no n-20 q+22
@relative_puede a-21 i-17 n+23 p-23
@relative_said i-15 l-16 n-29 q-16 s-16
@relative_says m-24 p-16
@relative_se a-17 p-27 q+24
@relative_sit a-21 m-19 n+23 p-17
@relative_that m-19 p-21
@relative_tiene o-15
@relative_un m-15 u+20
@relative_wait a-16 n+18 p-15 q-17
@relative_will a-15 b-16 m-15 n-18 p+23 q-20 r-18
@relative_y m-18 q-15
@relative_ya b+18 q-21
@ride a-74 b-37 c-62 d-83 e-65 f-63 g-60 h-62 i-68 j-45 k-62 l-67 m-62 n-30 o-37 p+54 q+63 r-34 s-70 t-65 u-65 v-65
@ride$ a-43 c-31 d-50 e-32 f-35 g-40 h-37 i-39 j-22 k-28 l-37 m-62 n-33 o-46 p+25 q+43 r-55 s-36 t-33 u-49 v-36
@ride__an p-16 q+16
@ride__i o-17
@ride__in m-17 r-15
@ride__me p-17
@ride__set p+23 q-23
@ride__was m+15 n-18 p-20
@ride_got p-17 q+15
@ride_home n+16
@ride_is m-19 n-18 o-17 p+16
@sick a-41 c-39 d-47 e-27 f-27 g-36 h-34 i-40 j-39 k-29 l-18 o+21 p-56 q+15 r-42 t-21 u-31 v-40
@sick$ a-20 b-16 d-22 n-27 o-17 p-25 q+22
@sick_@body b+23 m-21 p-15 r-19
@sick__@move b-20
@sick__i q-16
@sick__otro o+17
@sick__still q-15
@sick_y q+15
@spanish a-51 b-58 c+87 d-56 e-65 f-49 g-36 h-47 i-52 j-53 k-52 l-62 m-58 n-56 o-53 p-49 q-52 r-49 s-43 t-43 u-67 v-52
@spanish$ a-41 b-43 c+76 d-51 e-60 f-42 g-27 h-44 i-54 j-49 k-44 l-45 m-49 n-48 o-44 p-40 q-45 r-40 s-37 t-39 u-59 v-45
@spanish__favor b-15 l-22 o-18
@spanish_for c+17
@spanish_please a-16 b-16 c+24 g-15 i-23 j-16 k-20 l-21 m-15
@spanish_por l-20 o-16
@staff a-38 b-29 c-30 d-44 e-39 f-39 g-23 i+55 j-40 k-26 l-35 m-18 n-29 o-30 p-27 q-34 r-28 s-30 t-37 u-21 v-29
@staff$ a-31 b-27 c-28 d-36 e-37 f-37 g-21 h-41 i+53 j-37 k-24 l-33 n-26 o-27 p-27 q-31 r-27 s-26 t-32 u-18 v-27
@stop a-57 b-61 c-37 d-85 e-83 f-69 g-78 i-37 j-17 l+73 o-61 p-66 q-35 r-46 t-59 u-91 v-35
@stop$ a-45 b-39 c-48 d-37 e-56 f-37 g-34 h-42 i-47 k-19 l+66 m-46 n-43 o-33 p-31 q-41 r-36 s-38 t-36 u-47 v-41
@stop_@drug d-16 n+19
@stop__@medicine l-18 m-21 n+22 u-17
@stop__@texts b-29 i-18 j-18 u-19
@stop__@traffic k+23 l-22 m-19 r-16
@stop__calls m-17
@stop__escribirme k-18
@stop__i m-22
@stop__los k-17
@stop__mandarme k-21
@stop__me a-31 c-16 d-19 g-26 k-32 l+32 n-34 o-18 p-25 r-20 s-28 t-27 u-28
@stop__molestar m-16
@stop__my m-16
@stop__take m-16
@stop__these l+16
@stop_all l+17 m-16
@stop_asking l-26 m+24
@stop_by l-19
@stop_de g-15 i-27 j-17 k-37 l+17 n-19 u-18
@stop_it e-16 j-16 k-17 l+29 m-31 u-20
@stop_la m-19
@stop_my l-15
@stop_on k+23 l-24 m-21 n-16 r-18
@stop_sending l+15 m-19
@stop_taking m-17
@stop_texting a-16 i-24 k-29 m-25 u-15 v+19
@stop_the b-21 k-25 m+28 s-15
@stop_them m-16
@stop_with l+18 m-26
@symptom a-51 b-47 c-36 d-65 e-38 f-39 g-42 h-46 i-49 j-51 k-37 l-43 m-35 n-23 o-44 p-48 q-61 r-49 s+79 t-48 u-53 v-39
@symptom$ a-33 b-28 c-18 d-35 e-16 g-26 h-19 i-27 j-25 k-19 l-22 o-31 p-32 q-41 r-31 s+40 t-20 u-37 v-22
@symptom__el s+17
@symptom__la s+18
@symptom_today m-23 s+19
@symptom_twice d-17 s+18
@texts a-72 b-53 c-34 d-73 e-66 f-58 g-50 h-59 i-47 j-68 k+61 l+61 m-46 n-67 o-71 p-62 q-66 r-62 s-51 t-55 u-17 v-37
@texts$ a-47 b-28 c-60 d-52 e-56 f-40 g-32 h-44 i-69 j-48 k+30 l+45 m-29 n-49 o-49 p-46 q-44 r-44 s-47 t-42 v-51
@texts_@stop l+21 m-17
@texts__@spanish c+16
@texts__all k+15 o-20
@texts__back k+18 m-19
@texts__i b-20
@texts__me b-19 l+24 m-21
@texts__my b-18 m-19
@texts__off l+15
@texts__on k+16 m-22
@texts__them m-17
@texts__you t-16
@texts_after o-18
@texts_again a-17 f-16 k+29 l-29 m-21
@texts_and b-17
@texts_back k+22 m-29
@texts_please b-16
@texts_take l+15
@texts_to m-19
@texts_ya m-15
@thanks a-54 c-62 d-55 e-71 f-79 g-43 h-47 i-63 j-68 k-59 l-17 m-57 n-50 o-64 p-39 q-60 r-59 s-65 t+91 u-74 v-69
@thanks$ a-42 b+15 c-37 d-47 e-53 f-48 g-40 h-20 i-36 j-37 k-39 l-27 m-69 n-33 o-42 q-35 r-37 s-37 t+52 u-45 v-39
@thanks__you t+16
@thanks_a b-18
@thanks_for a-17 l-16 t+17
@thanks_it b-18 m-20 t+20
@thanks_por m-17 t+18
@thanks_you a-33 c-20 d-32 e-16 f-29 g-26 h-30 i-23 j-30 k-25 m-40 n-29 o-23 p-22 q-25 r-18 s-18 t+44 u-32 v-29
@traffic a-36 b-31 c-24 d-33 e-23 f-20 g-21 h-35 i-20 j-39 k+20 l-33 n-30 o-36 p-33 r+28 s-37 t-23 u-34 v-29
@traffic$ a-17 j-16 k+15 l-21 m-24 n-16 o-16 p-23 s-16
@traffic__# r+18
@traffic__soon r+16
@traffic__the j-17
@traffic__there r+16
@traffic_be r+16
@traffic_on m-21 r+19
@treat c-38 e-44 f-38 g-65 h-47 i-53 j-60 k-43 l-57 m-70 n-25 o-24 p-49 q-41 r-53 s+20 t-36 u+50 v-53
@treat$ a+22 b-20 c-26 e-31 f-27 g-38 h-33 i-46 j-39 k-31 l-40 m-49 n-15 o-48 p-33 q-31 r-39 s+19 t-25 u+31 v-35
@treat__for b+19
@treat_covered d+19 u-18
@treat_es j-16 u+17
@treat_is b+15
@treat_work m-21 u+17
@vehicle a-68 b-60 c-44 d-68 e-35 f-46 g-50 i-59 j+20 k-45 l-51 m-39 n-74 o-61 p-24 q+49 r+26 s-61 t-46 v-49
@vehicle$ a-34 b-20 d-25 g-23 h-31 i-28 j+17 k-15 l-16 m-39 n-30 o-27 p-24 q+34 s-24 t-19 u-31 v-17
@vehicle_@stop q-19 r-18
@vehicle__@late m-16 r+19
@vehicle__abrir h+16 m-15
@vehicle__el h+17
@vehicle__is j-22 m+15 q-18
@vehicle__slow m-19 r+20
@vehicle__there j+16 q-16 u-17
@vehicle_a a-29 b-26 d-20 g-24 h+20 i-26 j-28 k-17 l-18 m-27 n-26 o-27 p-29 q-31 r-26 s-24 u+28
@vehicle_do m-17
@vehicle_esta m-18
@vehicle_goes j+16 q-16 u-17
@vehicle_is h-18 m-31 r+27
@vehicle_ok n-18 q+18 s-16
@vehicle_to j-18 m+19
@visit a+58 b+40 c-91 e-74 f-73 g-93 h-69 i-98 j-74 k-59 l-68 m-54 n-49 p-98 q-57 r-44 s-21 t-75 v-31
@visit$ a+40 b+40 c-62 e-60 f-57 g-70 h-70 i-84 j-55 k-69 l-67 m-52 n-25 o-37 p-75 q-33 r-46 t-53 v-29
@visit__# b-15 m-15 n+16 o-16
@visit__@late o-18
@visit__@relative a+18 m-27
@visit__am m-17
@visit__at n+17
@visit__can b-15
@visit__el o-15
@visit__favor i-16
@visit__hora m-17 o+15
@visit__i m-19 n-22
@visit__more b+19
@visit__my a+18 b-17 u-17
@visit__need a-19 m-25 u+17
@visit__que n-17
@visit__the a-23 d-26 i-15 n-19 o+18 s-18
@visit__you m-21
@visit_any b+16
@visit_de b+16
@visit_do d-17 n-16 u+17
@visit_for a+21 m-28
@visit_i m-16 o-16
@visit_is n+16
@visit_like m-15 u+18
@visit_para a+16
@visit_please a+23 c-22 i-16 k-16 l-16 o-16
@visit_por i-17
@visit_tiene d+16
@visit_to m-21 o+21
@visit_with a-20 b-19 d-22 m+26 u-16
@visit_would m-20
@wrong a-47 b-51 c-26 d-58 e-56 f-50 g-43 h-54 i-67 k-42 l-29 m-37 n-41 o-46 p-47 q-50 r-36 s-45 t-52 u-48 v+73
@wrong$ a-24 b-16 d-29 e-22 f-28 h-26 i-26 j-32 k-17 l-31 m-37 n-16 o-19 p-21 q-26 r-23 s-21 t-26 u-29 v+40
@wrong_# b-15 c-22 d-17 e-35 g-16 h-18 j-22 l-28 m-33 p-16 r-27 u-15 v+35
@wrong_@call v+16
@wrong_@person i-23 j-16 q-17 v+25
@wrong_@place m-17
@wrong_de i-20 l-16 m-18 v+21
@wrong_guy v+15
@wrong_number l-17 v+20
^# b-15 d-16 e+20 m-24 u-17
^@book d-16 i-16 m+22
^@call b-33 c-34 d-28 e-33 f-22 g-20 h-32 i+44 j-26 k-26 l-22 n-28 o-30 p-35 q-27 r-27 s-19 t-18 u-29 v-34
^@cancel a-39 b+47 c-28 d-40 e-30 f-26 g-25 h-32 i-30 j-27 k-36 n-32 o-31 p-30 q-25 r-32 s-25 t-23 u-35 v-23
^@day a-19 b-28 c-16 d-15 e-22 f-22 g-15 i-18 j-15 l-19 o+17 p-20 r-19 u-19
^@drink e-16
^@english a-17 b-17 c+31 e-23 g-17 i-28 j-17 k-23 l-29 m-25 u-18
^@hello b-41 c-34 d-33 e-52 f+76 g-35 h-53 i-52 j-51 k-17 l-47 m-45 n-46 o-35 p-44 q-36 r-49 s-53 t-30 u-39 v-21
^@howmuch a-41 b-36 c-32 d+22 e-46 f-39 g-34 h-34 i-38 j-36 k-32 l-40 n-19 o-30 p-36 q-31 r-37 t-33 u+17 v-37
^@insurance d-16 m-15 u-16
^@insurer a-19 b-19 m-28 n-17 p+24 q-28 u-16
^@move a-38 b-39 d-29 e-27 f-25 g-32 h-34 i-36 j-30 l-33 n-32 o+40 p-28 q-34 r-32 s-28 t-20 u-29 v-25
^@open a-39 b-34 c-20 d-29 e-30 f-28 g-22 h+47 i-27 j-35 k-23 l-25 m-16 n-36 o-45 p-22 q-23 r-31 s-30 t-27 u-28 v-24
^@parking d-16 e-21 f-19 h-23 j+17 l-16 m-26 p-17 q-17 r+15 t-17 u-16
^@pay a-17
^@person a-15 b-16 c-22 e-16 f-15 h-17 i+26 l-16 m-17 u-16 v-20
^@place e-16 h-17 i-17 j+26 m-21 u-17
^@price a-22 b-17 c-16 d+36 e-26 f-26 h-25 i-21 j-22 l-17 m-36 n-17 o-16 q-17 t-19 u-37 v-16
^@relative a-23 c-16 i-25 n-29 r-23
^@ride a-26 b-27 c-27 d-32 e-36 f-31 g-20 h-26 i-30 j-32 k-24 l-33 m-39 n-34 o-29 p+37 r-31 s-23 t-29 u-35 v-29
^@spanish a-27 b-22 c+44 d-19 e-37 f-24 g-24 h-17 i-36 j-25 k-24 l-38 m-37 o-22 p-20 r-18 t-18 u-24 v-20
^@staff a-16 b-15 c-21 d-25 e-33 f-33 h-31 i+35 j-18 k-19 l-23 m-34 p-16 q-19 r-18 s-15 t-26 u-24 v-19
^@stop a-40 b-38 d-47 e-66 f-49 g-49 h-46 j-55 k-62 l+63 n-57 o-34 p-46 q-49 r-46 s-53 t-41 u-61
^@symptom d-23 e-16 f-16 j-22 m-23 n-17 o-15 q-16 r-17 s+36 t-19 u-21
^@thanks a-24 b-59 c-31 d-23 e-39 f-44 g-22 h-37 i-37 j-37 k-31 l-15 m-61 n-24 o-30 p-42 q-37 r-37 s-35 t+61 u-40 v-34
^@traffic o-15 r+17 u-17
^@vehicle a-16 b-26 h+16 j-18 m-27 n-17 o-22 q-21 r+21 u-18 v-15
^@wrong a-17 c-21 d-23 e-38 f-21 g-19 h-23 i-23 j-28 k-17 l-27 m-34 o-15 p-18 q-20 r-25 t-17 u-26 v+41
^a b-20 d-28 g-18 h+16 j-29 l-17 n-33 o-33 s-16 v-20
^aceptan m-16
^add a+22 b-17 i-16 l-24
^addy i-17 j+21 u-16
^ahi r+18
^all b-22 d-18 m-23 p+21 q-22 r-15 u-19
^am a-19 b-28 d-26 g-20 i-20 j-17 l-16 m-22 n+16 o-28 r-23 u+24
^ando b-16 d-15 i-18 j-18 k-20 l-20 p-21 u-17
^any a+16 b-29 c-20 e-32 f-22 g-23 i-32 j-22 k-20 l-27 m-43 n-31 p-23 q-26 r-24 s-24 t-20 v-22
^aqui a-16 g-15 j-29 l-17 q-20 v+23
^are b-48 c-48 e-39 f-55 g-45 h+17 k-35 l-47 m-21 o-49 p-40 q-45 r-58 s-16 t-45 u+28 v-52
^asjdh e+17 m-18
^ask a-16 o-22 p-18
^awesome m-15 t+19
^ayuda a-21 d-29 e-16 f-16 g+28 t-23 u-19
^be r+19
^bet e-25 l-17 m+19
^block l+19 m-16
^borren m-24
^brb d-17 e-39 f-21 k-15 l-24 m+32 t-15 u-21
^bruh e-17
^buen f+17 m-23
^bueno e-16 f-21 l-21
^can b-49 e-54 f-47 g-25 h-15 j-36 k-62 l-31 n+22 p-78 r-26 s-19 t-58 v-65
^car o-17
^como b-32 c-19 d-32 e-24 f-45 g+19 h-26 i-29 k-17 l-27 o-31 p-26 q-48 r-15 s-46 t-16 v-18
^cool m-21 t+16
^could a-27 b-21 k-25 l-20 m-20 p-27 r-28
^cual a-23 c-15 e-18 g+16 k-16 l-20 o-15 s-21 u-34 v-19
^cuando i-16 n-18 o-15
^cuantas a-22 u+22
^dame m-17
^dar l+16
^de i-18 j-21 l-19 m-19 n-16 u+23 v-21
^decided b+21
^delete i-17
^deme b-17 i-17 j+20 m-18 o-19
^describe g-16
^did i-17 l-19 m+24 u-23 v-19
^dime h-16 o-15
^do a-26 b-26 c-30 d+37 e-65 f-54 i-32 k-74 o-60 p-32 r-35 s-81 t-73 u+15 v-79
^does b-34 f-15 g-44 h-21 i-23 j-19 l-16 m-54 o-34 p-38 q+19 r-22 s-25 t-25 u+31 v-34
^donde b-16 i-18 r-19 s-28 u-29
^done l+18
^driver m-18
^due a+20 m-17
^el a-34 e-22 f-16 g-21 h-19 i-25 j-29 l-25 n-26 p-19 s-31 v-21
^en a-27 b-36 c+18 e-17 f-15 g-21 h-34 i-28 j+20 k-17 l-28 m-41 n-21 p-18 q-20 r-24 s-22 u-17 v-16
^end e-23 g-16 i-16 k-26 l+28 u-26 v-19
^enough l+17 t-16
^es a-30 b-30 c-27 e-35 f-26 g-30 h-35 i-36 j+18 k-24 l-30 m-50 n-35 o-28 p-26 r-27 t-24 u+34 v-46
^ese b-16 d-24 l-26 m-22 n-20 o+20 q-20 u-18
^eso a-35 b-24 c-18 e-24 f-19 g-18 h-24 i-30 k-17 l-21 m-27 n-29 o-24 p-23 q-25 r-19 s-33 t-17 u+38 v-28
^esta a-37 c-17 d-19 e-18 f-37 g-32 k-21 l-45 n-18 p-35 q-34 r-16 s-23 t-17 u-33
^estan h+21 l-17
^este l-19 m-29 u-24 v+29
^esto g-15
^estoy c-16 h-23 i-21 l-34 o-21 p-21 u-34 v-23
^eta e-19 r+22
^feliz f-16 m+17
^felt s+16
^fghjk m-15
^find h-15 j-29 m+20
^for m-19
^forget b+19 m-19
^found m-17 q-18
^get b-22 c-21 d-16 g-22 j-18 k-22 l+29 m-16 p-15 q-21 r-17 u-27 v-16
^give b+20 d-23 l-25 n-18 o-25 p-18 q-22 u-21 v-18
^go a-21 b-25 d-23 e-34 f-23 h-18 i-18 j-24 l+17 m+16 p-19 q-24 r-21 s-20 t-20 u-29 v-23
^going d-29 f-16 o-15 p-25 q-25
^good c-19 f+18 g-21 h-19 o-25 p-19 u-21
^got c-39 d-18 e-40 f-37 h-49 i-23 j-35 k-32 l-48 m-18 n-32 p+18 q-55 r-25 u-52
^had l-15 m-26 n-16 u-16
^happy e-15 t-17
^have a-17 c-24 d-20 l-19 n-31 o-32 q-27 s-32 t+20 u-20 v-26
^hay b-35 c-37 e-50 f-53 g-38 h-43 j+23 k-35 l-40 m-54 n+16 p-50 s-31 t-42 v-43
^he a-24 b-23 d-20 i-16 k-16 l-19 m-30 r-17 u-20 v+19
^help a-26 c-17 g+23 i-21 l-19 t-20 u-24
^hgfhgf e+18 m-16
^hit k+15 m-16
^hmm d-17 e-24 g+18 u-19
^hold a-18 b-23 d-16 e-21 f-21 i-19 l-17 m+23 n-18 u-16
^hook a+18 m-19
^how a-30 b-61 c-55 e-45 i-72 k-31 l-32 m+27 o-66 p-59 q-84 r-63 s-16 t-54 v-60
^hoy m+18
^i a-18 c-34 d-29 e-76 f-63 h-102 i-23 m+37 n-49 p-18 q-29 t-25 u-57
^if g-16
^in a-21 b-16 c+18 e-24 h-18 i-17 j-22 k-16 l-19 m-25 p-16 r+20 u-20
^is a-46 b-91 c-26 d+33 e-59 f-91 g-31 j+18 k-64 l-70 m-31 n+22 o-26 p-84 r-86 t-71 v-56
^it c-20 d-43 e-19 f-27 h-28 i-29 j-29 l-33 m+28 n-16 r-30 s-31 t-23 u-50 v-20
^jaja l-15 m+20
^jajaja m+18
^just a-23 f-17 l-15 o-18 q-21 t-16 u-24
^keep b-18 l-22 m+16
^kindly m-15
^kjhkjh e+17 m-17
^ksjdfh m-15
^la a-18 b-27 d+19 g-25 h-21 i-23 j-20 m-33 n-29 p-15 r-17 s-19 u+16 v-21
^le n-16
^let d-17 l-17 p-29 q-20 s-15 u-26 v-22
^lkjlkj e+16 m-17
^llego b-16 d-18 j-24 n-30 o-18 p-17 r+23
^lmao e-19 m+19
^lol b-16 c-21 d-23 e-32 f-19 g-23 j-17 k-19 l-27 m+33 q-22 t-17 u-23 v-22
^look m+16
^looking a+19 m-21
^lost g+16 r-19 v-17
^manana b-16 m+17
^mandame j+22 m-26
^many l-17
^may b-16 m-25 n+15 p-21 u-18
^me c-22 e-52 f-53 h-50 i-25 j-15 l-15 m-43 n-20 s+20 t-55 v-53
^mejor b+18 m-38 o-20 q-17
^mi d-36 e-37 f-31 g-38 h-32 i-48 j-36 k-33 l-49 o-25 r-46 s-34 t-31 u-57 v-44
^mil t+16
^muy a-16 d-18 e-20 i-16 l-16 m-23 t+22
^my b-18 d-24 e-61 f-62 g-45 h-56 i-69 j-29 l-83 n-88 p+23 q+21 t-52 u-26 v-43
^nah a-15 b+18 e-15 m-25 o-16
^necesito b-37 d-17 n-36 q-43 u-19
^need a+17 b-21 c-24 g-21 i+21 j-19 k-24 l-20 m-30 n-38 p-23 q-32 s-22 u-34
^never l-16 r-17
^new v+16
^nice e-19 l-21 m+23 t-24
^nm f-17 l-19 u-17
^no a-68 d-37 e-69 f-65 h-76 i-30 j-27 k-89 n-43 o-23 p-87 q+18 r-35 s-16 t-62 u-40
^nobody i-22 j-15 q+20
^not a-28 c-19 d-32 e-23 f-20 h-18 j-21 k-21 m-26 n-23 p-17 r-26 s-26 t-21 u-33 v+19
^ok b-41 c-44 d-54 e-66 f-48 g-34 h-41 i-41 j-37 l-62 m+46 n-20 o-35 q-44 s-28 u-52 v-41
^okay e-17
^opt a-17 i-15 k+17 m-24 u-19
^overslept q-16 r+19
^para j-15 m-16 u+16
^pasame i+16 q-17
^paseme i+16
^please c-22 g-20 j-28 n-15 v-36
^por a-26 b-19 c-19 g-28 i-29 j+16
^prefiero a-15 m-17
^puede a-16 i-15 q-23
^pueden k-22 m-18 q-17
^puedo a-37 b-27 c-16 g-21 h-31 j-16 k-17 m-34 n+23 o-16 r-16 s-25
^pulling r+16
^put b-20 d-27 h-15 j-20 l-19 m+21 n-18 o-20 p-17 q-22 r-16 s-17 u-23 v-20
^que b-61 c-63 e-22 g+21 i-52 k-68 l-33 o-63 p-69 q-23 r-60 s-67 t-38 u+17 v-72
^queda j+19
^quede m-21 q-17 s+20
^quien a-23 i-30 l-24 m+17 o-19 p-31 q-34
^quiero c-17 d-21 e-15 g-26 j-16 l-20 n-16 p-20 q-23 r-20 s-15 v-24
^quisiera m-16 p-15 u-16
^quiteme b+15
^remind b-15 j+16
^resubscribe k+18 l-16 m-15
^resume i-15
^saludos f+15 t-15
^same a-17 j-17 l-17 m+16
^save r+18
^saw a+16 m-17
^se a-23 b-57 c-52 e-45 f-38 g-50 h-37 j-47 k-43 l-48 p-54 u-57
^see a-25 d-15 h-21 j-18 m+26 u-19 v-15
^send j+20 l-17
^sera d-21 m-20 o-15 s+16
^set a+22 d-18 e-16 i-17 l-20 p-20 u-15
^she a-19 l-23 m-24 n-16 u-19 v+19
^should a-30 d-20 g-19 i-26 l-16 n+18 o-19 p-18 q-32 u-24
^si a-27 b-17 c-18 d-22 e-26 f-18 g-17 i-24 l-22 n-23 p+24 q-25 r-17 u-25 v-20
^sign o-16
^so d-16 j-22 m-18 u+15
^somebody a+15 p-15
^someone a-16 o-20 p-24
^sorry a-19 b-18 j-15 n-20 o-18 p-20 s-15 u-15
^sounds f-15
^start a-35 e-18 h-20 i-23 j-16 k+26 l-31 q-24 r-23 u-16
^still a-28 b-15 h-15 i-16 m-20 n-36 o+17 s+22 u-15
^stuck r+17
^sup d-15 e-23 f+25 j-16 l-17 m-22 t-18 u-15
^take d-17 k-17 m-22 n-16 p-21 q-18 v-21
^tell d-21 l-22 m+15 n-19 o-18 p-25 q-17 s-19
^tengo e-16 g-37 k-16 l-20 m-34 q-41 u-26 v-22
^text a-24 g-24 i+16 k-32 l-30 m+19 o-19 r-16 u-24 v-19
^that a-27 b-29 c-19 g-38 i-17 j-33 k-18 m+22 n-37 p-20 q-37 s-22 t+27 u-40 v-22
^the a-40 b-32 c-18 d-42 f-25 g-30 h-52 j-47 k-24 m+21 n-16 t-27 u-53 v-33
^there a-20 d-18 j-27 m-32 n-17 o-16 q-20 s+21
^they j-17 s-15 u-23
^this a-29 b-26 c-25 d-26 f-17 j-17 s-22 u-23 v+23
^tiene d-26 i-22 l-15 m-27 u+20
^tienen h-19 i+16 m-29 o-26 u-16 v-17
^todavia s-15
^toman d+19 m-20 n-18
^tomo a-23 g-18 m-24 n+23
^trabajan h+17 m-22 n-17
^turn r-22
^uh a-19 c-18 d-25 e+27 f-22 h-22 i-16 j-22 k-17 l-24 m-32 n-15 q-18 u-26 v-16
^un i-18 m-24 p+20 r-17 u-20 v-16
^unstop e-18 k+23 l-23 m-22
^unsub e-18 k-27 l+26 m-23
^unsubscribe k-25 l+23 m-25
^ustedes a-16
^voy a-33 b-33 c-26 d-31 e-30 f-28 g-22 h-27 i-29 j-19 k-22 l-29 m-21 o-33 q-31 r+37 s-24 t-26 u-28 v-23
^vuelvan l-23
^want a+22 b-22 k-19 m-23 o-16
^we c-26 d-17 e-31 f-26 g-32 h-36 i-35 k-26 l-40 m+23 n-48 p-40 q-37 s-45 t-18 u-48 v-32
^were m-19 r+20
^what a-50 b-51 c-35 e-28 g-22 k-42 l-40 m+18 o-50 p-47 r-40 s-75 t-39 v-62
^whatever a-21 l-25 m+23 u-15
^when b-20 d-39 h+25 i-30 j-39 k-28 l-17 o-35 p-26 q-23 r-26 u-47 v-17
^where b-17 c-19 g-17 h-39 m+29 n-46 p-23 q-18 r-25 s-37 u-40
^which a-22 d-24 h-18 i-16 l-21 n-23 q-18 r-21 s-21
^who a-43 b-32 c-36 d-31 e-38 f-35 g-38 h-34 j-42 k-33 l-35 n-37 o-35 p-39 r-38 s-41 t-32 u+33
^why a-27 b-16 e-20 g-18 h-16 i-30 j-24 l-22 m+29 n-22 o-21 p-23 r-22 t-15 v-15
^will a-53 b-41 c-16 e-19 f-16 g-29 i-37 j-19 k-21 l-30 m-24 n+22 o-20 p-57 r-46 s-34 u+36 v-15
^with d-16 e+22 l-23 m-26 u-21
^would a-23 k-15 l-28 m-21 n-21 p-19
^wtf m-17 n-16
^x a-31 b+23 c-23 d-29 e+26 f-22 g-19 h-22 i-26 j-23 k-22 l-32 m-39 n-26 o-26 p-22 q-24 r-22 s-24 t-17 u-30 v-24
^y a-19 j-16 m-24 n-16 p-17 r-17 u-16 v-15
^ya c-57 d-63 e-58 f-47 g-66 i-66 j-19 k-18 n-18 o-55 p+31 q-27 s-58 t-45 u-74 v-67
^yeah m-17 p+18 q-19
^yep q-16
^yes c-17 d-17 e-25 f-16 i-19 j-16 l-25 n-18 o-17 p+26 q-30 r-15 u-21
^yo b-31 c-26 d-34 e-31 f+18 g-32 h-27 j-32 k-32 l-33 n-33 o-29 p-23 r-23 s-31 t-24 u-31 v+27
^you b-15 c-27 e-43 f-44 g-51 h+35 i-63 j-45 k-22 m-35 o-18 p-48 q-34 r-39 s-50 t+22 u-73 v+17
^your a-21 d-16 h-20 j-17 k-18 v-24
^zxcvb e+19 m-18
^¿ a-23 b-60 e-44 f-48 k-51 l-52 o-25 p-53 q-15 r-63 s-67 t-38 v-60
a b-21 c-88 e-59 f-110 g-38 h-27 i+15 j-20 k-57 l-82 m+23 n-22 o-20 r-26 s-16 t-28
a_@book a-22
a_@call d-22 i+20 o-16 s-15 v-16
a_@cancel m-20
a_@clinician p-18 u-17
a_@day d-18
a_@door j+17 m-19
a_@drive j+16 m-15 u-20
a_@holiday a-15 d-16 m+22 o-17 u-20
a_@machine j-17 m-20 u+18
a_@parking m-18
a_@person a-33 b-22 g-16 i+30 l-19 m-30 n-26 o-17 v-20
a_@price d+15 i-16
a_@relative m-23 u-19
a_@ride a-25 d-20 g-18 i-29 j-21 m-37 o-27 p+25 r-21 s-25 t-24 u-27 v-20
a_@sick a-16 d-21 n+17 q-27 u-17
a_@staff a-23
a_@symptom d-19 n-27 q-15
a_@treat m-18 u+19
a_@vehicle a-26 b-17 d-25 h-19 i-25 m-15 n-29 o-18 p-20 q+33 s-19 u-27
a_@visit a+34 b-43 g-17 h-17 i-28 j-25 m-35 n-32 o-31 p-19 q-29 r-21 s-23 v-17
a__# g-18 m-28 n-21 q-19 u-17
a__@call i+21 m-16
a__@cancel b+20 m-25 o-16 q-17
a__@day a-17 d-18 i-22 j-19 p-22 q-23 s-21 u-25 v-19
a__@food d-16 n+15
a__@late m-27 o-20 r+23
a__@open m+15
a__@person a-17 d-16 m-17 u-23
a__@relative b-26 d-15 i-38 q-30 u-21
a__@texts k+15 m-16
a__@treat a+18 i-15
a__@visit a+28 d-37 i-16 m-29 n-20
a__a i-19 n-23 q-15
a__ago a-18 v+16
a__before m-16
a__can d-18 j-16 m-31 n+17 r-16 s-21 u-26
a__casa j-16
a__come n-16
a__date a-16 m-22 o+26
a__day a-15 b-22 f-17 i-19 o+18 p-21 q-27 r-15 s-22 u-21
a__de j-20
a__do i-15 m-23 q-25
a__el h+16 m-19 n-16 q-17 u-17
a__for b-27 g-16 n-26 q-19 r-21 s-21 u-37
a__from i-17 m-17 n-17 u+20
a__go a-16 d-21 u+16
a__home n+16
a__hora a-26 b-15 d-17 h+20 i-26 j-16 q-21 r-22 u-18 v-15
a__i a-22 d+16 g-16 h-20 i+19 m-39 o-36 r-25 s-25
a__if a-16 d+19 i-16 m-20
a__in a-18 b-23 d-21 e+19 i-20 m-19 o-17 p-20 q-18 r-19 u-24
a__is a-20 j+16 m-34 p-20 s-21
a__it j+16 u-24
a__last m-20
a__los k+15 l-16
a__me a-20 b-17 j-20 n-15
a__mi b-19 m-23
a__my b-17 n-29 r-17 s-15 u-24
a__near j-20
a__number u-19
a__numero g-15 i+19 j-20 m-17 u-19 v-18
a__of a-25 e+17 h-21 j-25 m-21 o-24 p-21 r-18 s-16 u-32
a__ok m-20 n+17
a__on h-18 q-19 u-24
a__one a-17 i-18
a__or i-17 m-21
a__please m-22 o-15
a__puedo h+20 n-22 o-20
a__questions i+15
a__show m-16
a__take m-24 u+17
a__test m-18
a__that a-18 m-31 s-17
a__the a-17 b-15 d-15
a__there d-18 i-18 m+18 n-19
a__this o-17
a__time b-16 m-23 o+22
a__to g-18 k-17 n-28 o-21
a__where m-15
a__with d-16 n-18
a__work d-18 u-21
a__would d-16
a__y m-22 n-17 o-17 q-16
a__you m-23 u+17
a_abrir h+16 m-15
a_big m-22
a_bill d+17 m-27
a_bit m+16
a_booster a+20 m-22
a_car i-15 n-18 u-16
a_check d+21 m-20
a_complaint a-16 i+17 m-16
a_different m-25 u-26
a_driver j-18 n-18 p+15
a_drug m-18
a_esa m-18 o+17 q-18
a_good b-17 f-19 o-23 p-16 u-15
a_gym d-18 j-17
a_hospital j-26 u+22
a_ir b+16 k-19 m-19 q-17
a_job a-18 d-17 i-18 m+23 n-20 q-16
a_joke m+21
a_la a-23 d-16 j-24 q-18 u-20
a_las m-21 n-17
a_list a-19 d-16 l-15
a_little o-18
a_long n-19
a_lot m-23 n-17 q-19 r-17 u-17
a_mandarme l-23
a_mess m-15
a_mi b-21 d-17 i-38 q-39 u-15
a_minute r-16
a_month d+20 m-30 v+16
a_new b-21 d-27 i-17 j-27 n-18 o+23 p-17 r-17 s-15 u-23 v-19
a_no m-16
a_number u-22
a_patient d-16 m-19
a_poem m+18
a_pop d+18
a_que a-28 g-22 h+20 j-30 l-17 n-30 o-32 q-17 u-27 v-21
a_recipe m+15
a_refill a-15 i+19
a_text m-20 u+17
a_time a+17 o-16
a_uno m-15
a_wedding m+16 n-18
a_weird m-17 s+17
a_work i+19 m-19
able d-16 m-17 n+22 o-23 q-16 r-20 s-17
able__@drive n+23 q-21
able__after q-21
able_to d-16 m-17 n+22 o-23 q-16 r-20 s-17
about c-18 e-16 f-23 g-42 h-29 j-54 k-26 l-19 q-20 s-19 t-22
about$ d-16 m-16 u+20
about_@treat i-16
about__@treat m-20 o-20
about__@visit m-18
about__bill d-16
about__i d+15 m-19 n-17
about__in r-17
about__it m-16 u-15
about_a n-20
about_coming b+16
about_getting m-18
about_it i-16 n-18
about_my d-25 i+17 m-32 u-17
about_the n-16 o-18 r-17
about_this i+17
about_to m+17
abre m+16
abren a-25 b-18 d-20 h+37 j-22 m-42 n-23 o-27 t-16 u-20
abrir h+16 m-15
accep* j-17 u-15
accept d+16
accident a-19 j-18 k+24 l-25 m-27 n-18 o-15 p-21
accou* a-16 m+19
account d-21 m+20
acept* m-20 u-18
aceptan m-19 u-18
aceptan_@insurance d+18
acomp* a-18 i-19 m-22 o-18
acompanada q-16
acompanante n-20
acompanante$ n-20
activ* e-18 k+22 m-29 u-15
actua* m-19
add a+22 b-17 i-16 l-24
add__the a+21 k-19 l-18
add__to a+22 i-15 l-22 m-17
add_me a+25 i-15 l-21 m-27
addic* m-17 n-16 u+20
address a-26 b-26 c-21 d-29 e-21 f-18 g-18 h-32 j+40 k-27 l-20 n-25 o-32 p-28 q-31 r-23 s-18 t-22 u-33 v-31
addy i-17 j+21 u-16
adela* n-16 o+16
adelantar n-16 o+16
adent* n+15
adentro n+15
adentro$ n+15
after a-27 c-20 f-26 g-25 j-31 l-30 m-48 u-36
after$ a-19 b-33 h-29 i-27 j-16 k-27 m-23 u-19
after* a-19 b-16 i-16 m-17
after_# i+19 m-17 n-16 q-20 s-20
after_@treat s+20
after__@visit b-18 s+17
after_all b+17 k+16 r-20 s-23
after_that o+16
after_the a-16 b-21 n-18 s+18
afternoon n-19 s-18
afternoon$ s-16
again a-20 b-34 c-19 d-21 e-21 h-26 i-30 k+23 m-18 o-21 p-27 q-33 r-29 u-30 v-26
again$ a-31 b-28 c-16 d-18 e-20 f+15 h-22 i-25 k+24 o-21 p-25 q-30 r-25 s-24 u-26 v-23
agarr* j-16 m-16 q-17 r+24
agarro j-16 m-16 q-17 r+21
agend* a+19 i-20 j-15 l-17 m-15 o-21
agendar a+22 o-16
ago a-19 v+16
ago$ a-18
agradezco l-15 m-20 t+22
agree* m-16 p+18
agreed m-16 p+18
agreed_to m-16 p+18
ahead m-17
ahi a-30 b-20 c-17 d-23 f-15 h-20 m-35 o-23 q-35 s-20
ahi$ a-27 d-19 h-17 m-29 o-20 q-31 r-22 s-16 v-23
ahora h-18 m-23 n-18
ahora$ a-20 h-17 m-20 n-16
al c-16 d-31 e-20 g-24 k-16 l-20 m-25 p-21 q-35 r-20 v-19
al_@clinician a-18 d-15 i+18 m-20
al_@day o+18
alerts b-19 l+16 m-16
algo b-16 g-18 j-16 l-16 m-27 o+16 p-17 q-25 r-17 v-16
algo$ i-18 m-25 n+20 q-20
algui* a-20 d-20 m-33 p-19 u-29
alguien a-20 d-20 m-33 p-19 u-29
alguien$ m-18 o-23 v-19
alien* m+21
aliens m+21
all c-22 e-45 g-18 h+19 j-26 l+20 m-40 n-45 o-29 q-34 r-42 u-29 v-60
all$ a-20 i-23 j-19 l-22 m-28 o-29 q-20 s-26 u-20 v-16
all_@texts b-23 k-25 l+24 m-24
all__@person h-15
all__a m-18
all__i d-17 j-15
all__is u-17
all__it m-16
all__me i+17 m-16
all__on a-15 b-16 d-17 m-16 p+19 q-21
all__taking h-23
all__the p+15 u-18
all_day d-16 g-16 h-19 m+22 u-19
all_have m-17
all_in u-17
all_of b+15 l-20 m-20
all_right m-17
all_set p+18
alla m-23 o-18 q-18 v-16
alla$ m-20 q-18
allow* m-21 n+17 o-18
allowed m-21 n+17 o-18
allowed$ m-16 n+16
allowed__@drive n-17
allowed__home n-17 q+16
alone m-19 q+22
alone$ m-17 q+19
along u-17
along$ u-17
alrea* a-20 i-21 k-17
already a-20 i-21 k-17
already__that m+16
alta e-18 k+23 l-20
alta$ e-18 k+23 l-20
am a-17 c-56 d-19 e-40 f-42 h-62 i-65 k-33 l-26 m-34 n-30 p-71 q-43 r+19 t-22 u+26 v+17
am_# l-16 m-20 r+18
am_@late m+16
am__@cancel m-20
am__@drive n-20 q+17
am__@symptom m-18 s+20
am__@wrong m-18
am__a b-24 g-16 i-17 j-18 n-17 o-25 v-17
am__able n+21 q-18
am__about a+18
am__and l-17 m-23
am__at a-17 d+16 m-26 n-16 r+17 u-16
am__away l-16
am__can m-15 r-15
am__coming b+20
am__front j+19 m-22
am__getting m-15 v-19
am__going d-19
am__i m-21
am__in b-16
am__little o-18
am__me m-15
am__my g-16 r-19 u-17
am__no m-16
am__of n-15
am__out b-19 g-16 l-26 o-18 v-16
am__right m-16
am__supposed m-17
am__talking i-19 u+16
am__the a-24 d-25 g-20 j+25 l-19 n-17 o-22 s-17 u-18
am__there j-15 m-19 n-20 u+18
am__these g-16
am__this l-16 m-20
am__to d-38 i-29 k-21 l-24 m-42 p-16 v-17
am__what g-17 m-20
am__work g-19 m+20 o-16 r-16
am__you m-21
am__your v+15
am_a a-15 m-22 o-21 q-21 u-19
am_at a-16 b-15 d-21 g-22 j+22 l-17 m+16 n-19 o-20 r-21 u-22 v-19
am_coming b-30 m-25 r+34
am_done m-22 u-19
am_good m-19
am_i a-42 b-22 f-15 h-23 i-29 k-23 l-25 m-54 p-21 q-17 r-33 u+39 v-25
am_in a-18 q-16 u-16
am_like l-16
am_moving m+16 o-16
am_not a-29 c-16 d-32 i-19 j-38 l-27 m-27 n-17 q-29 r-17 s-25 t-15 u-36 v+39
am_ok n-20 q+17
am_old i+15
am_on j-15 m-19 o-21 q-17
am_ready a+20 n-17
am_scared m-15
am_so b-28 d-23 g-22 l-18 n-16 o-17 r-16 s+23 u-20 v-16
am_standing j+15 m-17
am_stuck g+18 l-16 r-18
amabl* m-17 t+19
amables t+18
amables$ t+18
an a+27 b-44 c-38 d-25 e-31 f-34 g-42 i-19 j-61 k-17 l-49 n-38 p-45 s-29 t-31
an_@traffic m-17 p-17 q+15
an_@visit a+29 b-22 d-18 g-18 i-23 j-17 l-21 n-27 o-28 q-19 r-19 s-17
an__a a-16 m+17
an__for b-15
an__with a-28 m+19
an_apt a+25 i-16 m-30
an_hour m-16
an_old i-16 m-16
and d-15 e-19 f-25 g-31 i-21 k-36 l-16 m-35 q-19 r-16 t-39
and__@relative a+17 p-20
and__@visit b-15 m-17 u-19
and__a q-24
and__are j-18
and__be q-16
and__can b-15 m-17
and__do m-16
and__get n+20 q-20
and__i m-20
and__in m-18
and__is d-17 i-25 l-26 m-40 o-22 q+21 r-24
and__it a-16 d-17 m-19 q-17
and__my m-22 p-15 v+16
and__not a-16 m-31 p-20 r-15
and__out b-16
and__take d-17
and__there d-16
and__time h-16 j+16
and__to a+15
and__want m-17 o-18
and__you j-22 m-18
and_do m-16 o-16
and_how u+16
and_i b-20 m-21 q-15
and_it m-17
and_my m-16
and_the m-17
and_then m-17
and_this m-15 v+17
and_what h-16 j+15
and_where j-28
and_will m-17 p-15
ando b-16 d-16 i-18 j-18 k-20 l-21 p-21 u-18
ando__el m+17 s-19
ando__la a-16
ando_buscando m-17
ando_en m+20 s-20
anoch* s+16
anoche s+16
anoche$ s+16
anoth* c-16 d-15 h-16 l-18 m-23 n-23 o+16 p-18 q-16 r-22 s-17
another c-16 d-15 h-16 l-18 m-23 n-23 o+16 p-18 q-16 r-22 s-17
another_@visit b-19
answe* d-22 g+24 q-15 s-15 u-20
answer g+23 m-23 u-16
answer$ g+15
antes g-17 h-19 i-17 m-28 q-20 r-19
antes$ a-16 m-16
antes_no n-16 o+16
antes_o m-16 n+16 o-18
anular a-19 m+16 o-16
anxie* m-15
anxiety m-15
any c-38 d+32 e-40 f-46 g-49 i-33 j-43 l-30 m-27 n-19 p-35 q-24 r-41 s-45 t-34
any__@day b-21
any__coming d-15 r-15
any__of b-20 m-17 o+18
any__this m-31 u-16
any__to m-21
any_more a-17 b+22 d-17 l-27 m-29 r-16 u-31
any_of m-19 u-16
any_openings m-17
any_way b-16 m-21 o+20
anybo* d-20 j-16 m-16
anybody d-20 j-16 m-16
anybody__the q-19
anybody_there a-16 i-18
anyon* a-16 d-21 j-16 l-21 n-17 u-20
anyone a-16 d-21 j-16 l-21 n-17 u-20
anyone_there m-17 q-16
anyth* b-35 f-16 g-23 h-29 i-18 m-17 r-21 s-27
anything b-35 f-16 g-23 h-29 i-18 m-17 r-21 s-27
anything$ d-29 n-16 o-19
anything_@open a+16
anything__day a-23
anything_that o-17
anything_the a-20 o+17
appointment b+37 c-38 d-39 e-34 f-23 g-37 h-20 i-45 j-20 k-23 n-30 p-39 t-32 u-67
appreciate a-16 d-17 g-15 l-24 m-26 t+29 u-19
appro* d-17 m-16
approved d-17 m-16
apt a+25 i-16 m-30
apt$ a+19 m-20
aqui b-22 c-17 d-22 e-15 h-16 i-20 k-15 l-15 m-16 n-21 o-20 p-18 r-22 s-19 u-27 v+21
aqui$ m-24 n-15 u-18
aqui__es v+15
aqui_no l-16 m-17 q-19 v+23
are a-34 b-52 c-21 d-19 e-57 g-16 j+22 k-63 l-26 m-36 n-26 p-48 q-75 s-43 u+29 v-16
are$ d-15 h-18 j+20 m-25
are__@hours a-21 d-16 g-17 h+20 j-17
are__@machine u+15
are__@open h+19 m-27 o-19 s-15 u-22
are__@place m-17 u+20
are__a a-25 b-19 d-28 h-27 j-36 m+15 n-17 o-18 r-19 t-15
are__all a-19 d-17 m-23
are__and a-19
are__for b-17 f-16 i-18 m-18 o+18
are__guys a-26 d-17 h+22 j-16
are__hiring m+16
are__in a-21 u-27
are__me a-19 m-24
are__near j+19 m-20
are__new h-16 j-16
are__odds g-16 u+15
are__of g-15 m+16 n-16 u-15
are__on a-20 d-16 j+25 m-26 u-24
are__risks u+16
are__rules u-18
are__still r-16
are__the d-24 h-32 i-22 j+17 m-26 n-21 o-23 s-16 u+22
are__there h+26 j-25 m-17 u-18
are__to a-16 h-23 j+18
are__today m-18
are__what h-16 j+16
are_a m+15
are_about m-20 r+22
are_good b-15 m-16 o+19
are_the a-24 d-42 h-31 i-16 j-25 m-26 o-20 u+27
are_there a-24 b-20 d-24 f-23 g-16 h-25 l-19 o-19 q-17 r-25 v-18
are_we m-19
are_you b-37 e-34 g-17 i-17 j+18 k-38 l-48 m-31 n-51 o-40 p-29 q-41 r-49 s-40 t-48 u+21 v-24
are_your a-22 g-21 h+18 j-22 m-20 u-15
arm j-16 m-19 s+18
aroun* a-16 b-16 d-15
around a-16 b-16 d-15
arran* b-16 o-17 q-16
arranged q-15
arriv* m-18
arrive m-18
as i-17 m-35 o-20 q-24
as_a m-16
as_last m-15
asi m-21 o-18 q-19 u-19
asi$ u-16
asi__@cancel b+16
asi_que b+16
asjdh e+17 m-18
ask a-37 b-31 c-19 d-24 h-19 i+28 j-18 k-18 n-34 o-33 p-35 r-16 s-22 u-30 v-21
ask$ m-17
ask__@clinician i+15 m-15
ask__@relative a-20 b-16 i-18 m+26 n-24 p-22 q-16
ask__to i+19 m-20
ask_my a-16 m+21 n-20 p-18
asked a-28 b-16 d-18 n-17 q-16 u-23
asked__this g-18 l-23 u-16
asked_for m-24
asked_me l-20 u-18 v-19
askin* a-17 n-15 u-17
asking a-17 n-15 u-17
asking_me l-29 m+24
at a-19 b-32 c-35 d-25 e-40 f-38 g-40 h-23 j+16 k-41 l-24 n-23 q-34 t-32 u-16 v-20
at$ a-22 j+17 m-29 n-17 u-16
at_# a-32 b-22 d-25 e-26 f-20 i-22 j-23 l-29 m+20 q-32 s-23 u-26 v-23
at__@visit d-15
at__are j+18 m-18
at__do a-16
at__first d-15
at__is j+18 m-19
at__on m-21
at_a m-19
at_all m-18
at_in j+18 m-19
at_my n-16 p-16 q-15 r-17
at_the b-23 d-33 g-21 l-17 n-20 o-21 v-23
at_work d-18 g-17 n-16
atender$ i-15
atien* m-21 q-17 u-15
atiendan a+17 i-17
atiendan$ a+17
atienden b-16 d-19 f-20 g-17 h+18 i-16 j-23 l-15 m-40 n-24 o-20 q-19 s-18 u-22
atras* m-16
avail* b-18 h-16 j-16 m-24 n-17 o-19 t-16 u-19
availability a+17 i-21
available b-17 m-22 n-17 o-16 u-16
available$ b-16 c-23 m-22 n-16
aviso m+17
aviso$ m+17
away a-23 c-20 d-28 e-24 f-19 g-23 h-22 i-21 j-22 k-20 m-22 n-24 t-20 u-21
away$ a-25 c-17 d-19 e-21 f-15 g-19 h-19 i-19 j-21 k-16 o-23 q-35 t-18
aweso* m-17 t+21
awesome m-17 t+21
awesome$ t+17
ayer s+16
ayer$ s+20
ayuda b-18 c-18 e-20 f-20 g+21 i-25 j-18 l-21 m-25 n-22 o-20 p-19 q-18 r-16 s-17 v-19
ayuda$ a-16 e-16 f-16 g+16 m-16 u-22
ayuda__favor g+16
ayuda_por g+16
b m-17
b_there m-17 r-16
baby m+16
back e-19 f-17 h-28 k+29 l-36 m-16 n-42 q-20 r-24 s-25 v-25
back$ a-15 c-23 h-19 l-15 m-50 n-30 o-32 r-19 t-17 v-15
back__@texts k+19
back__for k+16
back__i m-16
back__the k+19 m-17
back__what g-17 j+15
back_from i-16 m+19 u-15
back_in m-19
back_on k+28 m-29 o-23
back_to b-19 g-16 j-17 k-18 q-16
bad c-24 e-22 f-22 g-23 h-28 i-27 j-33 l-26 p-34 r-36 t-24 v-25
bad$ b-23 d-18 e-16 i-18 j-18 o-21 p-18 u-18
bad__me o+16
bad_for o+16
bail b+20 m-17
baile* m-16 q+17
bailed m-16 q+17
bailed$ m-16 q+17
baja a-23 d-16 i-19 j-16 l+20 m-26 n-15 o-20 q-16 u-23
baja$ b-16 k-15 l+19
baja__querer l-15
baja_de k-19 l+21
baja_sin l-15
banar* n+16
banarme n+16
bank d-22 h-17 m+16
barbe* a-16
barber a-16
barki* m+17
barking m+17
be a-18 c-33 e-38 f-43 g-58 h-16 i-35 j-63 k-52 m-42 p-37 q-17 r+40 t-44 v-32
be$ d+18 m-18 o-16 u-25
be_# r+24
be_@late m-21 o-22 p-15 r+25
be_@open d-16 h+20 m-20
be__# b-15 r+24
be__@late r+27
be__@relative a-16 n-15 u-20
be__@visit b+25
be__a n-15
be__before r+17
be__do a-15 n-16 u+15
be__for m-15
be__i h-16 r+16
be__in h-17 j-18 n-16
be__me a-16 m-19 n+21 p-16 q-17
be__my m-18
be__of d-16 r-17
be__out m-16
be__room a-20
be__the m-18 r-16
be__tired s+18 u-16
be__to a-15 d-22 i-15 m-27
be__we n-15 r+16
be__when h-15
be_a i-18 j-15 m-15 o-15 u-29 v-15
be_able r-17
be_in a-24 m-22
be_my a-17 n-16 u-15
be_out d-16 r-17
be_seen a+18 m-15 n-19 u-16
be_there a-32 d-31 f-15 h-35 i-25 j-31 l-18 m-37 o-15 q-23 r+33 s-24 u-37
be_this s+19 u-17
been i-23 j-18 l-17 n-21 o-23 p-21 r-16 u-19
been_a m-18 s-19
befor* b-31 g-21 j-23 k-19 m-27 q-27 s-23 v-18
before b-31 g-21 j-23 k-19 m-27 q-26 s-22 v-18
before$ a-40 d-46 g-15 h-39 i-20 j-16 l-26 n+27 q-19 r-19 u-38
before_# d-15 h+17 i-16
before__come n+15
before__get r+18
before__there r+18
before_we r+18
beforehand n+16
beforehand$ n+16
begin m-18
behind a-19 b-17 m-25 n-19 o-29 p-15 r+29
being m-20
bendi* f+15 m-22 u-19
besid* a-15
besides a-15
best d-21 i-17 j-19 m+15 o-16 t+18 u-24
best$ h-17 j-22 t+19
bet e-25 l-17 m+19
bette* m-19 n-19 s-23
better m-19 n-19 s-23
better$ m-23 n-16
bf m-17
bien h-18 i-16 l-23 p-16 u-18 v-24
bien$ h-16 l-20 p-16 u-17 v-22
big m-21
big_@food n+18
bill a-16 b-16 n-24 o-19 q-17 r-19 u-24
bill$ m-17
bit m+16
bit$ m+17
black u-17
bless t+17
block l+18 q-16
block* m-19
block_me l+19 m-16
blue u-17
book a+32 c-16 d-38 g-23 h-20 i-30 j-30 k-18 l-27 o-37 p-22 q-32 r-30 s-24 t-22 u-36 v-17
boost* a+20 m-22
booster a+20 m-22
bored m+19
borra* b+16 m-19
borre* a-17 o-17 v-17
borren v-16
borren__@visit b-18 m+18
borren__numero l+16 m-16
borren_la b+15 m-16
borren_mi l+16 m-16
bot j-16 m-17 u+16
both m-18 n-16 o-20
bothe* m-18
brain m-20
brazo m-16 s+17
brb d-17 e-39 f-21 k-15 l-24 m+32 t-15 u-21
brb$ d-17 e-39 f-21 k-15 l-24 m+32 t-15 u-21
breakfast d-16 n+21
bring d-18 g-25 i-22 l-18 r-23 s-18 u-26
bring$ g-17 m-16 n+18
bring* m-17
bring__card m-17 n+18
bring__dog m-15
bring_anything q-15
bring_me m-25 n-22
bring_my m-43 n+26 q-23
bro m-20
broke__still q-15 r+15
brother b-19 n-15
bruh e-17
buen f+17 m-23
buen_dia f+17 m-23
buenas b-15 c-15 d-21 e-19 f+31 g-16 h-20 i-16 k-16 l-17 m-32 n-20 o-15 p-16 q-19 r-18 s-17 t-20 u-24 v-19
bueno e-17 f-24
bueno$ e-15 f-20 l-22 m+22 t-15
building a-17 d-17 g-17 h-23 i-22 j+31 n-16 s-16 u-34 v-20
bump m-15 o+17
bus a-19 d-21 g-16 h-21 i-16 n-29 o-17 s-21 u-26
busca* b-15 n-17 u-17
buscando m-17
business$ v-18
but a-34 b-39 g-29 h-24 i-33 j-36 k-17 m-52 n-20 o+35 p-19 r+18 t-19 u-20
but__back j-15 k-18 q+16
but__it g-17
but__not n-16
but_can o+16
but_i b-21 g-18 l-18 m-31 q-17 r+19
but_not a-19 i-16 j-18 k-18 m-21 o+20 q+17
butte* o-16
butter o-16
butter$ o-16
buy g-19 j-16 m+29 n-17
by b-29 d-16 g-26 j+27 m-42 n-39 o-17 p-23 s-26 u-29
by_myself n-25 q+19
by_the a-15 d-18 g-15 j+26 m-21 u-16
cab i-15 q+25
cabeza m-15 s+21 u-20
cafe n+17
call a-24 b-17 c-49 e-22 f-27 g-42 h+21 i+43 j-48 k-44 l-25 n-42 o-34 p-48 q-23 r-43 s-34 t-26 u-45 v-50
calle* b-18 i+24 j-17 m-22
called b-18 i+24 j-17 m-22
called__nobody q-16
calls m-17
calls$ m-17
calor m+19
calor$ m+18
calor* m+15
cambi* a-16 b-17 m-25
cambiar a-27 b-17 d-18 i-16 n-26 o+30 q-27
came d-19 n-20
camin* b-16 n-17 o-20 p-15
camino r+16
camion j+20 m-18 n-16 q-15 u-18
can b-17 d-23 e-71 f-77 g-36 j-47 l-67 m-43 o+17 p-34 q+24 r-43 s-34 t-86 u-53 v-104
can$ a-21 h-17 m-17 r+15
can_@call i+16
can_@drive p+17
can__@book a+35 b-22 d-22 m-30 n-26 o-29 q-19 r-16
can__@call a-27 b-21 c-22 d-33 g-21 h+32 j-19 l-18 m-39 n-21 p-17 r-25 u-17 v-19
can__@day a-17 k-15 m-17 o+24 q-18
can__@drive a-17 h-15 j-15 n+25 o-21 s-20
can__@move a-22 b-26 d-26 h-18 i-20 j-17 k-17 n-16 o+18
can__@pay a-23 d+21 h-15 n-21 q-18
can__@place i-19 q+21
can__@relative b-21 d-15 i-21 m-29 n+29 o-26 p-31 q-28 u-23
can__@stop a-18 i-19 k-19 l+18 m-30 n-24 q-15 s+15
can__a c-20 h-21 j-23 p-18 r-22 s-23 u-25
can__after n-15
can__again h-17 j-16 m-20 n+20
can__all i+17 m-16
can__an a+16
can__another o+18
can__back o-15
can__be b-16 l-17 p-19 q-20 u-25
can__before d-19 i-16
can__bring p-15
can__but o-15 q+22
can__by a-16 m-17
can__come b-19 i-25 j-19 m-41 p-22 s-25 u-31
can__do h-25 j-28 m-44 q-36 r-18 s-21
can__earlier o+16
can__find a-16 h-19
can__for m+17 n-20
can__get d-21 g-23 h-41 l-26 m-30 n-33 p-27 r-34 s-31 v-27
can__go n+17
can__have n+16 o-20
can__help m+17 u-18
can__home m-21 n-23 o-16 q+23 s-19
can__in m-20 n-26 o-20 u-24
can__it a-50 g-17 h-24 i-28 l-24 m-42 n-38 o+27 r-29 s-26 v-21
can__just m-17
can__make m-19 u-18
can__me b-46 d-19 g-32 h-29 j-26 l-42 m-21 n-32 p-15 q+19 r-28 s-32 t-17 u-23 v-26
can__mine r-15
can__my a-37 g-20 h-22 j-25 l-24 s-26 u-40 v-22
can__myself n+19 q-18
can__now h+18 i-19
can__pick a-18 p-19 r-15
can__recommend a-19
can__see a+19 m-17
can__split d+16
can__start m-17
can__stay q+17
can__still a-29 i-19 m-26 n+27 o-38 s-25
can__take a-18 b-25 d-32 h-19 o-19 p-17
can__talk a-20
can__that d-20 m-29 u-25
can__the h-27 i-34 p-16 q-27 r-22 s-20
can__there a-16 b-22 d-18 i-21 m-19 n-17 q+20 r-16
can__this a-24 c+18 d-17 g-16 j-16 l-16 m-24 r-17 u-17 v-17
can__to o-21 q-16
can__use n-17 o-15
can__wear m-32 n+27 s-26
can__with d-16 q-19
can__work m-20 n+18 o-18
can__write d+15 m-17
can__you a-17 d-15 h-16 q-17
can_do a-16 m-22 p+16 u-21
can_get d-16 j-16
can_have b+23 i-16 k-18 o-23 q-15
can_i b-78 e-35 f-41 g-23 h+24 i-33 j-38 k-47 l-63 m-34 n+38 p-56 r-27 s-50 t-41 u-22 v-56
can_it o+16
can_my b-19 i-21 m-31 n+26 o-26 p-30 q-26 r-16 u-19
can_not a-41 e-16 f-16 g-34 h-41 i-20 k-28 l-34 m-41 n-29 p-35 q+29 t-20 u-36 v-32
can_someone a-16 m-16
can_text k+17 l-19
can_the i-17 p-16 q+25
can_they a+15 m-15
can_we b-36 d-26 h-24 j-24 k-19 l-20 m-44 n-25 o+30 p-20 q-24 r-26 s-22 u-26 v-16
can_you b-29 e-23 f-28 h-57 j-33 n-56 p-37 q-60 r-37 s-37 t-33 v-32
cance* a-18 b+16 i-16
cancel a-52 b+70 c-38 d-30 e-41 f-39 g-44 h-36 i-42 j-40 k-52 l-17 n-46 o-33 p-42 q-36 s-40 t-39 u-63 v-45
cancela a-16 b+23 i-17 l-16 m-24 n-17
cancelame m-15
cancelar a-30 d-23 i-25 k-22 l-26 m+18 p-15 q-20 u-22
cancele b+32 d-18 m-24 o-18 q-24
cancelen a-21 c-25 d-22 e-18 g-18 i-21 j-16 k-23 n-17 p-18 q-36 s-16 u-21 v-23
cancelled d-30 o-19 p-24
cancelling m-24
cancelo j-15 m-25 p-23 r-16 u-19
car a-37 b-28 c-19 d-36 e-15 g-28 h-29 i-33 j-33 k-34 l-24 m+26 n-38 p-27 q+23 u-36 v-27
car$ a-25 d-18 h-15 i-21 k-26 m+31 n-21 o-15 u-15 v-15
car__i q+15
car__not m-16
car__start m-16
car_will m-15
card a-15 b-17 i-16 o-16 q-16 u-23
card$ d-28
card__the m+17
care m-22
caregiver m-22 p+20
caro d+28 j-21 m-20 q-15 s-18 u-26 v-16
caro$ d+22 j-15
carol v+16
carro a-19 d-19 m-29 n-19 q+16
carro$ a-18 d-17 m-27 n-18 o-22 q+20 r-26
carta i+17 m-18
casa a-16 j-18 m+18 q-20
caseworker a-15 p+18 q-21
cash d+23 m-32
cash$ d+20 m-27
cbd n+18
cell b-20 d-16
cell_off b-16 l+16
cerca_de j+16
cerra* h+23 m-23
chanc* d-26 m-25
chance a+16 d-20 m-16
chance_of a+18
chang* a-19 d-20 j-19 n-17 p-27 r-15 u-15
change a-32 b-19 d-29 g-25 i-32 j-29 k-21 l-20 m+24 n-26 p-18 q-35 s-27 v-21
changed a-22 d-20 j-19 n-17 p-26 u-15
changed_my m-27
charg* d+22 m-20
charge a-19 d+31 h-15 o-16 u-24
charged d+22 m-20
chat b-16 v-23
check n-19 q-18
check$ m-21
check* d-17
chickened m-17
chickened_out m-17
choic* g+21 m-21
choices g+21 m-21
choices$ g+20 m-21
christmas h+17
church__me p+16
cierran h+35 m-32 n-21 o-22
cigna d+16 m-15
cita a+36 c-40 d-31 e-33 f-29 g-44 h-33 i-52 j-23 k-43 l-69 m-30 n-22 p-40 q-55 s-48 t-30 u-71
clase j-16
clase__@place j-16
clase__es j-16
clase_de j-16
clinic a-19 d-20 g-17 i-36 m-37 o-17 p-20 q+17 s-17
clinica a-18 d-15 g-20 h-19 l-16 m-34 n-15 o-16 q-15 u+21
clonazepam n+16
close a-25 d-27 j+25 n-17 o-17 u-23
closed a-20 b-18 d-20 h+27 i-22 j-22 n-16 s-21 u-17
cloth* a-16 g-21 m-23 n+26 u-19
clothes m-16 n+19 u-17
clothes$ n+16
cobra* d+17 s-16
cobran a-16 b-23 d+34 m-31 n-19 q-20 u-27
cobraron d+17 s-16
code j+19 m-17
coffee a-19 d-28 j-36 m+25 n+19 o-21 p-19 q-21 s-23 t-15 u-25
coger a+16
cold a-24 b+19 c-17 d-28 g-18 h-16 i-21 j-20 l-17 m+22 o-34 p-23 q-29 r-23 s-27 u-20 v-17
comadre a-16 m-16
come c-20 f-16 g-48 i-34 j-20 l-34 s-39 v-19
come$ d-34 h-27 i-20 n+17 o-23 s-22 u-23
come_@day b-17
come__i m-15
come__me a-15
come__the j+16
come__week o+17
come__you m-20 n-17
come_back b-17 d-23 m-27 q-19 u+18
come_by d-16 n-23
come_in a+15 b-19 d-15 m-20 o-26 q-22
come_later o+16
come_see a+25 m-18 n-16
come_to a-17 d+20 m-23 n-22 u-23
comer m-22 n+22 o-20 u-16
comi b-17 l-17 n+19 p-17 r-22
comin* d-32 g-19 h-16 i-23 k-24 l-29 n-34 q-33 r+16 s-29 u-30
coming d-32 g-19 h-16 i-23 k-24 l-29 n-34 q-33 r+16 s-29 u-30
coming$ g-15 k-22 l-19 n-15 o-29 p-18 q-20 r+22
coming_@day b+18
coming__@visit a-21 b-15 m+21 p-20 r-15
coming__stairs r+15
coming__the m-20
coming_from m-16
coming_in b+22 r-22
coming_to a-21 b-15 m+21 p-20 r-15
coming_up b-18 d-16 j-15 m-22 p-19 r+16
comma* g+18
commands g+18
commands$ g+16
comme* l-17
commo* s+18
common s+18
como b-42 c-26 d-46 e-27 h-38 i-40 k-21 l-33 n-16 o-40 p-35 t-22 v-27
como__@visit a+23 b-16 g-17 m-31 n-21 u-23
como__a j-18 m+16
como__contesta m-17
como__el a-27 g-30 j-17 m+18 n-23 q-15 r-26
como__esto g+21 u-20
como__hago m-19 r-16
como__la a+16 g-16 j-16 n-20
como__mi a-17
como__para r-18 u-19
como__un m+20
como__usa a-19 g+21 m-21 u-19
como_es a-20 g-19 j-18 m-22 u+23
como_esta a-20 g-17
como_hago g-20 n-20 u-15
como_le m-24 r-20 u-16
como_llego j+16 n-28 r-22
como_saco u-17
como_se a-36 g+23 j-17 n-20 q-16 r-17 s-15 u-38
compl* i+15 m-20
complaint a-16 i+17 m-16
complaint$ a-16 i+17 m-16
compr* d-16 u-16
computer b-18 m+23 o-15
comun* i+16
con b-39 c-50 e-41 f-40 g-15 h-49 i+34 j-28 k-54 m-52 n-19 o-20 q-35 t-40 u-39 v-31
con_@howmuch d-17 m-18 n+18
con_@symptom n-17 s+15
con__@clinician m-20 o-16
con__@person a-19 i+26 l-15 m-21 u-16
con__@relative b-19 m-21 n-17 p+18 q-19
con__@staff i+23
con__@texts k-22 l+25 m-25
con_alguien o-16
con_el b-19 m-21 o-17 r-20 u-18
con_la b-22 d-17 g-21 i+30 j-23 l-18 m-27 n-21 o-20 p-19 q-16
con_los k-24 l+23 u-15
con_mi b-21 m-26 p+19 q-25 r-19
con_una i+22 m-15
confl* m-16
confu* b-16 j-16 l-16 m-26 o-15 u-17
confused m-17 v-16
conmi* a-17 g-15 m-17 o-16
conmigo a-17 g-15 m-17 o-16
conse* i-16 m-18
consent m-17
consent_to m-17
consi* g-16 n-17
consu* a+17 i-18 k-16 l-16 m-20
consult a+48 b-27 c-23 f-16 h-27 i-35 j-33 k-21 l-26 m-45 n-30 o-33 q-22 r-25 s-26 u-46 v-24
consulta d+25 i-23 j-17 m-40 n-30 q-18 s-21 u-40 v-17
consultation d+19 j-15 m-31 u-30
conta* b-16 d-16 g-22 j-15 l+21 m-20 o-19 q-19 u-27
contact l+17 m-23 u-18
conte* a-29 j-17 l-27 n-29 q-17 u-23
contesta m-18
contesta$ g+16 m-16
contestar a-17 n-20
contestar$ n-18
cooki* u-16
cool m+19
cool$ m+18
copay d+27 m-26 u-24
corn m+18
cost j-18 m+19 u-31
costo a-15 d+18 m-15 u-20
could b-26 d-18 h-15 l-23 m-18 p-35 r-16 v-16
could__@clinician a-15
could__@relative n+18 q-16
could__be a-23 u-17
could__me d-23 i-28 m-20 n-20 s-19 u+20
could__the n-16
could__wait a-15
could__what n-15 u-21
could_i a-22 q+17 s-18
could_it d-17 m-19 n-22 q-19 u+17
could_my n+18 q-16
could_not q-17
could_you i-26 n-30 q-24 s-20 u-15
count d-21 m-26 n+21 u-16
count_as m-20 n+16 q-15
cousin m-19 p+18 q-16
cover* a-18 b-16 d+17 i-15 j-19 m-32 o-18 p+16 q-21 r-16
covered a-17 j-17 m-30 o-16 p+16 q-21
covered$ d+18 m-16 q-16 u-33
covered__the d-21 m-18
covid p-16
coworker p+15
cpap n+16
credi* a-20 d+18 u-17
credit a-18
credito d+18 m-20
credito$ d+18 m-20
cross m-18
cual a-31 b-18 c-19 d-25 e-22 j+16 k-19 l-24 n-21 o-21 p-16 q-17 s-26 u-46 v-24
cual__el j-18 m-21 u-17
cual__es h-15 j+17 m-17 u-19
cual_es g-16 j-19 u-21
cuand* a+16 b-15 g-24 j-18 k-16 n-35 q-21 r-21 u-20
cuando a+16 b-15 g-24 j-18 k-16 n-35 q-21 r-21 u-20
cuando__ir a+17 n-15
cuando__lo m-15
cuando_me a+16
cuando_puedo a+17 n-15
cuando_se m-15
cuant* a-26 h-16 o-16 u+22
cuantas a-26 h-16 o-16 u+22
cuantas_@visit a-15 u+17
cuantas__que a-16 u+16
cuanto a-44 b-40 c-31 d+43 e-39 f-35 g-38 h-36 i-37 j-40 k-31 l-35 m-18 n-23 o-35 p-36 q-36 r-40 t-34 u+16 v-35
cubre a-16 d+28 e-15 g-15 j-17 l-17 m-26 u-23
cubre$ d+21
cubre_@insurer d+17
cuent* d-15 i-16 j-19 r-15
cuesta e-16 j-15 l-15 n-18 s-17 u-31
cupo a+24 i-15 j-16
cupo$ a+18
curre* m-15
da a-20 d-20 g-18 i-22 l-16 m-25 n-19 q-29 r-16 s-15
dale a-16
dame m-17
dame__@visit a+16
dan a-22 b-18 f-21 g-21 j-23 k-20 m-30 n-22
dan__baja k-15
dan_de k-15
dange* m-17 u+18
dar a-20 k-17 m-19 p-17
date b-18 i-16 j-15 m-35 o+27 q-16
date$ m-27 o+17
daughter a+19 b-25 m-20 n+16 o-24 u-24
day a-56 b-29 c-39 d-24 e-25 g-64 i-43 j-69 k-40 m-17 o+44 q-23 r-43 s-19 u-72 v-44
day$ a-46 b-28 c-31 d-20 e-22 g-56 i-31 j-60 k-28 l-33 o+28 r-34 s-21 u-60 v-35
day__better o+15
day_before o+17
day_can o+18
days b-16 d-31 g-22 i-16 j-28 n-18 u-26
days$ a-20 o+15
days__have u-18
days__you h+20 j-17 u-22
days_do u-20
dayto* j+16
dayton j+16
dayton$ j+16
de a-58 b-22 c-62 e-57 f-53 g-75 k-22 l+32 n-34 q-36 r-64 t-23
de_@eat m-16
de_@place i-24 j+15 l-17 v-17
de_@texts k-17 l+17 m-20
de_@visit a-16 b-17 m+18 n-17
de__@place i+21 j-26 l-16 m-16 v-18
de__@relative n-19
de__@texts k-34
de__@visit a-17 l-25
de__de k-22 m-21
de__es g-16 m-20 u+15 v-16
de__este v-15
de__les m-18
de__lista a-18 l+20 m-22
de__los k-24
de__me m-15
de__mi a-16 b+18
de__por b-15
de__que o+18
de__quien m-15
de__trata g-15
de_aqui v-15
de_baja a-23 d-16 i-19 j-16 l+20 m-26 n-15 o-20 q-16 u-23
de_esa m-19
de_escribirme k-18
de_la a-16 b-27 h-16 o-27 q-17 r-22 u-19 v-24
de_las u-17
de_los k-21 m-17
de_manana h-16 m-17
de_mandarme k-21
de_mi n-22
de_molestar m-16
de_que g-22 j-19 u+21 v-17
debbi* m-19 u-17 v+18
debbie m-19 u-17 v+18
debbie$ m-16 v+17
debo a-15 m-25 n+16 u-16
decid* d-18 g-20 j-17 l-19 n-15 q-19 v-19
decided v-18
decided_@treat b+17
decided__is b+17
decided__not b+17
decided_to m-21
decidi b+16
decidi__no b+18
decidi_que b+18
decir g+17
decir$ g+17
defin* m+17
deje g-15 i+18 u-21
dejen i-25 k-32 n-16 u-16
dejen* l+15
dejenme l+15
dejo a-15 d-18 h-16 l-17 m-27 u-18
del a-25 b+30 c-24 e-25 f-26 g-31 h-42 i-19 k-34 m-57 n-37 q-33 r-22 t-25 u-27 v-28
del_@day a-27 b+31 d-17 e-16 h-29 i-16 j-19 k-19 l-30 m-38 n-19 p-15 r-19 s-26 u-16
del_@treat m-15
delay o+16
delayed h-16 m-22 r+24
delet* b+15 i-18 m-19
delete b+15 i-18 m-17
delete__@visit b+15
delete__number i-16
delete_my b+15 i-18 m-17
deme b-18 i-17 j+20 m-18 o-19
denti* a-21
dentist a-20
depre* a+16 i-21 m-19 n-15
desay* n+16
descr* g-16
describe g-16
describe_how g-16
desde a-22 d-16 g-16 m-31 o-18 q-18 r-18 s+25 u-21
desde_ayer m-16 s+15
desde_que a-15 m-18 u-15
desk j-16 m-21
despu* a-28 b-16 d-18 g-15 u-20
despues a-28 b-16 d-18 g-15 u-20
despues$ a-23 m-19
dia b-31 c-40 e-41 g-48 h-19 i-55 j-53 k-39 l-50 o+26 p-43 q-29 r-44 s-24 t-38 u-55 v-45
dia$ a-20 b-15 c-26 e-28 g-29 i-35 j-32 k-26 l-28 m-47 n+21 p-27 r-32 s-31 t-28 u-32 v-32
dia__ir a+17 n-26 q-15
dia__me l-18 o+17
dia__otro n-17 o+17
dia_no l-18 o+17
diabe* u-15
dias d-16 h+16 l-15 m-28 n-20 q-16 u-18
did b-35 c-24 e-19 g-36 h-29 i-35 j-50 m+41 n-36 o-35 p-25 q-32 r-29 s-31 t-19
did__@stop l-26 m+16
did__a m-20
did__get i-16
did__mean k+22 l-18 m-22
did__my j-19
did__that b-18 d-16 m+18
did__the m+20
did__to k+22 l-18 m-22
did_i j-20
did_not b-20 g-18 k+16 v-26
did_you m+17
die d-17 u+18
died a-16 q+17
diffe* a-19 d-24 i-20 j-18 m-22
difference d-16
difference$ m-18 u+21
different a-16 i-16 m-29
different_day o+18
dije a-20 b-18 m+21 u-15
dije$ m+16 p-22
dime h-16 o-15
diner* m-15
dinero m-15
dinner g-16 m+24 n-26
dio a-17 m-15 q-15 s+17
dios__pague m-16 t+16
direc* m-18
direccion i-25 j+26 m-16 u-19
directions i-20
dis e-20 f-17 h-15 i-23 j-18 l-18 m-29 q-20 t-15 u+24
dis$ e-20 f-17 h-15 i-23 j-18 l-18 m-29 q-20 t-15 u+24
disab* a-15
disability a-15
disco* d+17 i-16 m-29
discount d+16 m-23
discount$ d+15 m-23
dispo* d-17
dizzy s+16
do b-24 c-32 d+15 e-87 f-89 i-40 k-86 l-18 o-38 p-35 r-52 s-46 t-58 v-58
do$ d-20 h-28 i-15 j-36 m-28 n-18 o-20 u+16
do_@day d-16 h+21 m-25 o+16 q-18 u-15
do_@person b-23 d-32 e-15 g-17 h-21 i-30 j-18 k-19 l-26 n-22 u+25
do_@thanks m-18 t+18
do__# m-18
do__@book a+27 d-18 j-19 m-22 u-19
do__@cancel b-21 d-16 l-18 m+19
do__@day h+17 m-20
do__@drug h-22 m+18
do__@insurance d+22
do__@insurer d+18 h-16
do__@move u-16
do__@open a-21 d-23
do__@parking d-18 m-19
do__@pay d+32 g-24 h-16 j-17 l-17 m-37 n-17 u-19
do__@price a-15 d+25 m-23 u-17
do__@relative m+16
do__@ride d-15 q+16
do__@spanish c+17 i-15 m-18
do__@stop a-16 b-16 d-16 g-16 i-16 j-30 k-17 l-28 n+19 u-20
do__@texts l+18 m-19
do__a a-25 b-30 h-25 l-29 n-18 o-26 p-24 s-19 t-21 u-52
do__about a-16 b-15 d-22 n-18 u-16
do__accept d+16
do__all a-17 d-28 g-19 j-17 n-17 q-16 u-24
do__an a-23 d-17 m+22
do__and j-15
do__any b-16 d-21 n-18 q-15 u-18
do__anything d+17 n-24
do__ask m-16
do__back d-18 k-16 m-19 q-18 u+19
do__be m-16
do__bring j-16 m-18 n+19
do__come a-26 b-20 d-37 h-27 i-20 j+19 k-16 m-26 o-19 q-27 u+22
do__day b-16 g-20 h-21 n-19 u-20
do__do a-17 b-20 c-18 f-19 h-15 i-25 j-40 l-22 o-30 v-16
do__dogs m+15 u-19
do__donations d-17 j-15
do__ever a-17 u-17
do__for a-26 g-28 j-22 l-17 n-27 o-22 q-19
do__get c-22 d-29 e-15 i-31 o-19 p-20 q-15 r-31 s-21 v-20
do__give b-18
do__go a-22 d-29 g-21 j+31 m-33 n-24 q-19 u-31
do__guys a-15 j-21 m-16
do__have b-54 g-39 p-45 s-37 t-45 v-43
do__here l+17 m-27
do__hold b+15 m-20
do__how g+22 m-21 u-21
do__i a-26 d-18 n-25 q-19 u+16
do__if n-17
do__in a-23 d-24 g-16 n-22 q-16
do__it j-22 l-22 m-38 o-17 q-21
do__know a-27 c-21 d-37 h-21 i-17 j-20 k-15 l-21 o-25 p-18 r-20 t-15
do__later m-19 o+22
do__like a-22 d-16 m+29 u-31
do__make m+18
do__me d-20 j-16 k-18 p-15 q-27 u-24
do__my c-19 g-32 i-36 j-26 k-20 l-32 n+21 o-26 q-20 r-18 s-24 v-17
do__need a-17 g-46 i-46 m-21 o-26
do__on d-21
do__out d-17 i-19 j-18 l-15 m-27 u+26
do__owe a-15 d+20 n-17
do__patients h+15
do__prepare n+17
do__press g+22 m-15 n-17 u-20
do__put j-16 m-23
do__qualify a-18 u+15
do__say d-15 g+18 j-17 u-26
do__see a+18 d-28 l-17 m-26 q-20 r-15 u-29 v-16
do__sell m+17
do__send b-17 j-24 l+18 m-28
do__sign m-20
do__someone i-15 p-21
do__speak c+16 u-16
do__take b-27 g-19 l-30 n-17 q-40 u-31
do__taking m-19
do__text j-18 k-24 l+23 m-18 u-23 v-19
do__that b+18 d-19 m-28 t-16
do__the a-18 d-19 g+16 l-28 s-15 u-22 v-18
do__there a-19 d-25 g-17 j+15 m-34 r-21
do__this a-17 g+23 i-16 m-33
do__through d-15 u-19
do__to a-19 b-23 c-19 g-39 i-22 k-23 m-15 r-18 s-26 v-24
do__treat g-17 j-17 n-18 u+18
do__trust m-15
do__understand m-17
do__up n-18 u-17
do__use m-18
do__walk a+19 d-22 m-18 q-15 u-18
do__want a-26 b+21 i-16 k-16 q-18 t-16 v-18
do__what m-19 u+16
do__who m-27 q+15 u-19
do__with a-22 g-16 l-16 m-37
do__work g+15 m-29
do__worry p+16
do__write d-17
do__yet m+16 q-19 u-15 v-16
do__you d-15 m-23
do__your i+16 u-17 v-17
do_a o+16
do_i b-73 c-53 e-36 f-34 g+18 h-31 i-24 j+16 k-31 l-46 m-38 n+23 o-74 p-44 r-47 s-17 t-33 u-15 v-60
do_it c-22 d-40 f-15 g-21 h-22 j-30 k-17 l-24 m-56 p+18 q-25 r-24 s-21 u+24
do_not a-47 c-20 e-23 f-23 i-22 k-54 n-52 o-25 s-39 t-35 u-17
do_they a-20 u+19
do_this d-19 h-25 s-16 v-17
do_to a+18 d-25 g-28 j-18 m-32 q-17
do_you a-15 b-73 c-19 d+25 e-42 f-45 g-45 h+28 j-18 k-48 l-84 n-16 o-20 p-55 r-39 s-47 t-69 v-54
doctor a+35 c-27 d-25 e-28 f-21 g-35 i+20 j-41 k-34 l-46 m-48 n-37 o-38 p-38 q-36 s-37 t-20 v-17
doctora i+21 m-17
does a-16 b-21 e-21 f-26 h-16 i-22 j-48 k-23 l-36 o-15 p-16 r-34 s-41 t-34
does_@drink d-19 j-15 u-16
does_@treat m-17
does__@insurer u-16
does__@person m-17
does__@place m-35
does__@treat m-18 u+15
does__@visit m-18
does__any m-16
does__car u-18
does__cover u-18
does__have b-20 d-21 m-28 n-18 o-15 p-25 q+22 u-15
does__help m-16 q-15 u+23
does__last m-22
does__matter m-17
does__take d-19 m+25 u-23
does__thing g+16 m-16
does__to a-16 n-18 p-17 q+21 u-22
does__up d+18
does__want m-17
does__work d-22
does_a a-15 g-24 q-20
does_it b-21 c-20 d-25 j-18 m-19 n-33 o-27 q+16 r-17 s-20 t-24 u+27 v-27
does_not d-20 m-33 n-15 p-15
does_that m-17
does_the d+18 g-16
does_this u-19
dog a-33 b-22 d-28 f-20 g-20 i-18 j-27 m+42 o-24 p-26 q-31 r-21 s-25 u-21
dog$ a-19
dogs m+17 u-21
dogs$ m+15 u-19
doing r-16 v-15
dolla* g-15 u-16
dollars g-15 j-18 u-15
donat* d-17 j-18
donations d-17 j-15
donations$ d-17 j-15
donde b-22 c-17 d-33 g-25 h-19 j+24 k-16 l-26 n-27 o-26 p-17 q-25 v-20
donde__la a-17 d-15 m+23
donde_es j+20 m-18 u-17
donde_me a-16 m-32
donde_queda m+19
done l+17 m-25 u-21
done__the m-16
done__these u-16
done_with l+18
door a-23 g-18 n-21 u-18
dormi* q-16
dormir r-15
dos s+15 u-16
down i-16 j-22 n-15 u-20
down$ a-16
down_still q-15 r+15
doy o-15
doy__el o-15
dream u-18
drinking m-17 n+23
drive a-22 b-30 c-25 d-34 e-19 f-24 g-25 h-36 i-44 k-35 l-32 m-47 o-31 p+20 q+36 r-43 s-17 t-23 u-38 v-31
drive* a-20 b-29 d-17 h-16 i-18 k-16 l-16 m-36 n-24 o-20 p+18 q+23 s-18 u-26
driver a-20 b-29 d-17 h-16 i-18 k-16 l-16 m-36 n-24 o-20 p+18 q+23 s-18 u-26
driver$ j-19
driver__@relative m-20 p+22 q-21
driver__do q+17
driver__my m-20 p+22 q-21
driver_is m-24 p+23 q-30
driving a-22 b-15 j-15 m-23 n-18 o-18 p+24 s-17 u-27 v-20
droga u+17
drop a-16 m-20 p-23 u-16
drop__off p-17
drop_me p-17
drug q-16 u+17
drug_test m-18
due a+20 m-17
due__a m-17
duerm* a-16 m-21 n-19 q-20 u+22
duerme m-20 u+20
dura d-33 m-25 n-22 u+22
dura$ m-16 u+17
dura__@visit d-18
durin* m-16
during m-16
during_it n+16 u-17
earli* j-16 m-23 n-21 o+18
earlier n-15 o+20
earliest m-18
early a-22 h+15 j-16 m-20 u-22
early__i n+19
eat a-23 b-20 d-29 g-32 h-19 j-17 m+16 o-21 q-21 u-30
eating m-22 n+18
edificio j+19 u-16
efect* u+16
efectos d-16
el b-25 c-73 d-16 e-68 f-65 g-39 i-47 k-77 l-92 n-55 o+21 p-22 t-62 u-26 v-23
el_# o+15
el_@body m-16 s+17
el_@clinician a+19 m-31 o-15
el_@day c-27 d-31 e-20 f-17 g-20 i-31 j-36 k-16 l-25 m-48 n-32 o+31 p-20 q-29 r-28 u-29 v-25
el_@hours j-20 m-17
el_@insurance d+20 m-16
el_@medicine n+16
el_@place j+20 m-16
el_@traffic r+15
el_@treat e-17 g-18 i-22 j-22 k-15 l-18 m-40 o-25 p-18 r-21 u+22 v-19
el_@vehicle m-22 u-15
el__cubre d+19
el__de h+17 m-16 o-17 u-31
el__el b-20
el__la j-19
el__me a-16 b-16 m-22
el__no a-16 m-23 o+18 q-19
el__que j-15
el__se m+18 q-16
el__si b-16 m-15
el__voy r+19
el__ya q-17 r+20
el_carro m-18 o-16
el_dia d-15 m-18 n-20 o+17 q-16
el_favor a-15
el_hospital u-16
el_lugar b-18
el_numero a-30 j-15 l-31 m-32 o-17 u-30 v+24
el_que q+17
el_telefono v-19
el_trabajo d-16
el_turno m-15
elect* m+22
election$ m+15
elevator j-21 r+22
elimi* l+16 m-20
else b+17 c-16 d-20 g-16 h-18 i-28 j-19 m-28 n-16 p-31 q-22
else$ a-23 m-20 v+18
else__my b+15
else_have b+18 v-17
email a-18 b-16 c-16 m+16 o-18
email$ m+19
empez* a+19
empezar a+19
empezar$ a+16
empie* a+17
empiezo a+17
empiezo$ a+17
empty n+15
empty_@body n+15
en b-66 c+35 d-31 e-55 f-51 g-62 h-18 i-61 k-34 l-19 m-24 p-55 t-45 u-33 v-57
en_# m-15 r+24
en_@english a-18 b-19 c+27 g-18 i-22 j-16 l-20 n-17 o-22
en_@howmuch d+16
en_@spanish a-28 b-24 c+35 d-17 i-19 j-25 k-20 l-25 m-27 n-26 o-28 q-19 r-17 u-18
en_@vehicle n-18 q+20
en__@day b-16 o+16
en__@door j+17
en__@parking j-18
en__@place j+16
en__de b-19 o+18
en__del b-16 o+16
en__es j+21 u-21
en__estan h-19 j+16
en__favor a-17 l-20 o-17
en__lista l-22 m-19
en__manana b-20 m-15
en__noche h+17
en__por a-18 b-18 l-21
en__sale d+16
en_camino r+16
en_el a-19 c-17 d-30 g-26 h-20 i-16 l-17 n-26 o-27 p-16 q-38 u-35 v-16
en_la b-27 c-24 d-27 g-21 i-29 j-23 l-31 q-23 r-29 s-26 u-23 v-18
en_lugar b-17 o+17
en_que a-19 d-21 g-15 h-24 i-16 j+25 m-21
en_un r+17
en_vez a-21 b-17 c-16 h-15 m-16 n-21 o+27 q-17
encargada i+20
encue* m-19
encuentro__@door r-15
encuentro_la r-15
end e-23 g-27 h-23 i-19 j-15 k-26 l+28 n-18 o-15 p-15 q-18 u-24 v-23
end__@pay d+16 m-15
end_up d+16 m-15
enfermera a-15 i+20
enfermo a-20 b-25 c-15 l-17 m-15 n-22 o+19 p-26 q+23 v-19
engin* m+16
english a-45 b-41 c+71 d-40 e-39 f-30 g-40 h-28 i-51 j-44 k-44 l-51 m-60 n-34 o-47 p-33 q-38 r-38 s-27 t-26 u-49 v-36
enoug* l+19 t-18
enough l+19 t-18
entie* l-17 m-18
entiendo l-17 m-18
entiendo$ c-21 g+22
entrada m-19
entrance j+16 m-15
entrar_conmigo n+17
entro g-20 m-21 n-20 u-17
entro$ g-20 m-21 n-20 u-17
equivocado a-16 f-19 h-21 i-25 j-25 l-27 m-24 p-15 u-16 v+32
equivocaron m-15 v+18
equivoco m-17 v+22
era m+16 u-19
era__@relative m+17
era__mi m+17
era_para m+17 u-19
es a-34 b-82 c-69 d-25 e-79 f-74 g-41 h-21 i-50 j+27 k-61 l-83 m-18 n-66 o-65 p-67 q-19 r-76 s-24 t-65 u+54 v+35
es$ a-40 b-24 c-20 d-17 e-28 f-25 h-38 i-37 j+37 k-20 l-31 m-30 n-37 o-27 p-22 q-42 r-27 s-28 t-18
es_@insurance a-16 d-39 g-16 h-20 j-25 m-27 q-15 u+36 v-18
es__@person i-17
es__@place m-16
es__@treat a-19 m-16 s-19 u+18
es__@visit m-17 u-19
es__caro d+15
es__de j-34
es__el a-19 j+27 m-27 o-16 q-18 r-16 v-18
es__eso m-17 u+20
es__ir i-15 n-17
es__mi m-17 u-20
es__numero g-16 l-18
es__o i-18 m-17 u+19
es__que i-17 m-17 n-15
es_caro d+20 u-20
es_el a-22 g-21 l-16 o-16 s-17
es_en a-16 h-19 j+22 n-17 u-26
es_esa m-23 u+15
es_eso g-15 m-24 u+19
es_este l-17 u+19 v-21
es_la g-17 s-18 u+16
es_lo i-17 j-18 m-22 n-16
es_mi l-17
es_mio v+16
es_muy d+15
es_normal s+18 u-30
es_para b-17 j-20 m-29 o-16 s-16 v+16
es_por m-17 u-25
es_un m-20
es_una i-20 u+19
esa a-26 b-24 d-19 e-19 g-30 h-19 i-29 j-28 k-16 n-23 o+16 q-30 r-19 s-18
esa_@person v+16
esa_hora m-18 o+18
escalofrios s+17
escri* a-44 b-22 d-21 e-15 g+15 h-20 j-28 m-40 n-23 o-21 p-18 q-26 r-18 s-17 v-18
escriben u+16
escriben$ u+16
escribir a-23 q-15
escribirme a-18 m-17
escribirme$ a-16
escribo g+19 m-18 u-17
ese a-32 c-28 e-26 f-25 g-31 h-26 i-36 j-30 k-21 l-37 m-41 o+21 p-24 r-29 s-29 t-18 u-34
ese__me l-18 o+17
ese__no l-18 o+17
ese__¿ o+15
ese_dia a-27 c-18 e-16 f-17 g-23 h-21 i-28 j-19 l-27 m-37 o+20 p-19 r-22 s-22 u-24 v-25
ese_no v+16
eso a-52 c-35 e-43 f-36 g-47 h-43 i-50 k-35 l-44 n-47 o-37 p-44 q-41 r-39 s-27 t-31 u+53 v-41
eso$ a-32 c-20 e-27 f-21 g-37 h-27 i-32 j-19 k-23 l-34 n-28 o-21 p-29 q-24 r-27 s-27 t-18 u+33 v-23
eso__el m-20
eso__para a-22 u+16 v-16
eso_es a-20 m-28 s-19 u+19 v-19
espanol a-32 b-30 c+43 d-21 e-21 g-18 i-22 j-31 k-25 l-33 m-33 n-29 o-34 p-19 q-23 r-21 s-16 u-26 v-16
esper* a-21 l-23 m-20 n-17
esperen b+18 l-17 m-15 r-16
esposa m-16 p+18
esposo a-20 b+21 c-21 d-17 i-20 l-16 m-31 o-20 r-16 u-24
esta b-24 c-22 d-29 e-22 g-48 k-31 l-53 n-33 r-30 s-33 t-22 u-48
esta_@open h+18 j-15 m-19 v-15
esta_@wrong f-17 h-21 i-16 j-23 l-18 m-20 v+24
esta__del m-16
esta__el i-19 l-17
esta_bien h-16 i-22 l-19 p-16 u-17 v-22
esta_semana a+23 h-21 i-16 m-17 o-26
estacionamiento j+19 m-22
estaf* u+18
estafa u+18
estafa$ u+18
estan a-19 d-30 g-31 h+20 i-24 j+15 l-26 m-24 n-20 p-19 q-18 r-17 s-19 u-28 v-21
estan$ a-19 d-18 g-21 j+16 m-20 u-18
estan_@open j-19
estar a-27 g-16 i-17 m-26 u-16
estar_ahi a-15 m-16 q-15
este a-23 h-15 j-21 m-35
este__es l-18 m-20 u-20 v+23
este__mio v+16
este_numero v-20
esto a-35 b-20 g+22 h-15 j-31 l-15 m-36 n-15 o-23 p-19 q-26 r-24 s-24
esto$ a-24 g+27 i-21 j-23 m-22 q-19 r-17 s-17 v-27
esto_es g-15
estoy b-18 c-23 e-20 f-19 g-21 h-30 i-29 k-21 l-16 o-25 p-36 r+21 t-17 u-43 v-37
estoy__# m-17 r+18
estoy__@parking j-18
estoy__el d-20 g-17 j-29 q-24 u-16
estoy__en m-22 s+16
estoy__no r-16
estoy__que r-18
estoy__trabajo q-16 r-18
estoy_a r+16
estoy_en a-26 d-27 g-23 h-16 j-34 l-20 m+17 o-16 q-31 s-31 u-19 v-16
estoy_sin m-16 r-20
eta e-20 h-16 m-19 o-18 p-16 q-18 r+28 s-16
eta_# e-19 r+22
evaluation a+16
eveni* b-16 d-18 m-28
evening b-16 d-18 m-28
evening$ a-20 m-20
ever i-16 k-19 q-18 u-28 v-21
ever_since s+15
every o-18
every* a-17 g-19 h-16 l-22 m-25
everything l-19 m-17
ex a-16 p+16
exact* m-15 u+16
exactly m-15 u+16
exit d-20 j+20 m-22 u-16
expen* u-21
expensive u-21
expensive$ u-17
expla* j-16 n-18 u+17
explain j-16 n-18 u+17
explain__to u-18
expli* g+19 i-15 m-20
explica g+15 m-17
face m-15 s+16
famil* d-22 q+16 u-20
family d-17 u-18
family$ q+21 u-15
family_emergency m-15
far j+17 u-17
fast m-20 n+23
favor d-28 e-23 f-19 h-19 k-26 m-36 n-25 q-28 s-24 t-23 u-27 v-22
favor$ d-26 e-22 f-18 h-18 k-25 m-34 n-23 q-27 r-31 s-22 t-21 u-25 v-20
fecha a-18
fee d+15 m-16
feed d-18 u-17
feel a-16 b-17 m-23 n-20 u+19
feeli* a-17 m+16 o-20 u-24
feeling o-19
feet b+23 m-21 p-15 r-19
feliz f-16 m+17
felt m-17 s+23
fghjk m-15
fghjk$ m-15
file m-15
final* a+17
finally a+17
find b-25 c-19 d-25 g-19 i-26 j+18 k-20 l-24 n-26 p-16 s-16 t-21 u-25 v-18
find_me j-17
find_you j+16 m-19
findi* p-15 q+18
finding p-15 q+18
fine j-16 m-17 n+20 o-18
fine$ n+17 o-15
firew* m+15
first b-20 h-18 m-16 p-18 q-16 r-17
first$ a-22 d-20 u-20
first_@visit j-18 m-22 n-17
fish g-16 m+22 u-17
fit m-17
fjdks* e+18 m-19
fligh* a-17 b-21 m+17
flight a-16 b-17
flight$ m+16
floor d-16 j+23 m-18 u-23
fly d-18 m+25 u-18
fog m-19 n-16 s+22 u-18
folks m-19
follo* b-18 i-16 m-25 q-17 u-23
follow m-21 o-19 s-16 u-20
follow_up m-18 o-16
following a-17
food b-19 d-19 g-22 j-18 n+31 q-28 s-16
for a+19 c-39 e-60 f-75 g-44 h-37 j-41 k-26 l-26 m-20 o-16 p-34 q-36 r-33 s-22 u-24
for$ d-25
for_@day m-23
for_@food d-16 g-15 h+15 n-19 u-16
for__@clinician a-24 i+28 k-18 l-19 m-26
for__@day a-16 f-15 m-19
for__@person m-20
for__@relative a+23 i-16 m-17 n-20 o-20 p-23 q-21 u-19
for__@visit j-22 l-22 m-39 o-31 s-22 u-20 v-16
for__and b-16 m-19
for__are b-15 m-16 o+19
for__i m-19
for__long m-20 n+20 u-15
for__love m-19
for__me u-20
for__of b-16 m-22 u-16
for__this a+16
for__week m-20 o-17
for_a b-32 d-20 g-24 h-22 l-17 n-36 o-25 q-15 t-17
for_another a+18 b-20 o-15
for_how m-22 n+21 u-18
for_it m-22
for_me a+17 c-19 d-26 f-21 g-25 k-17 l-33 n-21 o+16 r-20 s-17 t-19
for_my b-37 k-15 m-20 o-21 p-27 q-24 s-21 u-20
for_new a+21 m-17
for_next b+16 m-17 o-19
for_someone i+17
for_the a-48 c-15 g-25 i+16 m-17 q-23 r-23 s-28 u-37 v-30
for_this g-22 i-21 m-34 u-22
for_us a-17
for_whatever a+16 m-21
for_work u-16
for_you c-15 f-24 m+22 o-15 u-19
forev* a-16
forever a-16
forge* a-18 b+25 d-15 j-21 o-16 u-20
forget a-16 b+25 d-15 j-20 o-16
forget__@visit b+19 m-19
forget_the b+19 m-21
forgo* m-16
forgot m-16
form b-15 g-15 j-21 o-20 s-16
form$ m+17
form_online a+16 m-18
forwa* i-18 m+19
forward i-17 m+18
found j-21 q-21
found_a m-17 p+18 q-17
four d-16
free i-18 m-18 n-19 o-19 q-20 s-18 u-34 v-16
free$ m-30 p-21 u-31
fri b+18 m-18
friday a-23 b+16 c-22 d-24 e-25 f+15 g-19 i-28 j-17 l-24 m-20 n-19 o+16 p-19 q-19 r-22 s-16 u-22 v-21
fridays h+17 m-16
friend b-23 c-20 d-15 i-17 k-16 o-21 q+16 s-18
frio m+21 u-15
frio_hace m+17
from a-23 c-21 e-17 h-30 k-28 o-25 q-26 r-19 t-20 v-29
from__bring m-17 p+15
from__in u-15
from__to m-15
from_a u-16
from_church m-15
from_dayton j+16
from_it m-20 u+18
from_me a-18 d-21 g+17 i-17 m-22 u-28
from_the d-18 f-21 j+17 l-17 n-16 r-17 u-16
from_yesterday m-17 u-15
from_you m-21 u+18
from_your l+15
front a-20 d-17 l-18
front_@staff j-15 m-15
fue m+22 o-20
fue__luz m+17
fue_la m+21
fui m-17
fun d-18 g-18 m+25 u-21
fun$ d-16 g-17 m+22 u-20
funci* m-23
funciona a-16
funciona$ g-23 u+23
game a-16 m+25
gano m+17
garage h-22
gary l-21 m-25 v+30
gary$ l-17 m-16 v+21
gas d-25 l-17 s-20 u-27
gas__high m+16 u-19
gas_is d-15
gato m+19
gato_se m+19
gave i-20 m-19
gave__number i-18
gave_me i-17
gente m-17
gente$ a-22
get a+27 b-32 e-39 f-39 g-35 h-44 k-19 o-45 p-37 r-25 s-32 t-40 v-36
get__@ride n+16
get__@spanish a-16
get__@texts a-27 j-15 k+20 m-25
get__@visit a+30 b-19 m-20 n-22
get__and a+16
get__but q+16
get__date o+15
get__home n+18
get__in a+25 b-18 h-16 i-21 j-18 k-23 l-15 m-30 n-21 o-27 q-19 r-18 u-25
get__list m-15
get__new o+15
get__number m-23
get__of a-24
get__off a-20 g-16 l+27 m-20 v-20
get__please a+21 c-18 i-17
get__sleep m-20 u+15
get__the b-16 d-16 i-20 r-16 u-16
get__there d-17 i-19 m+16 n-21
get__this a-20 g-19 l+20 m-23
get__to b-17 d-23 j-25 n-19
get__work n-16
get_a a-18 h-17 j-26 q-22 r-20 s-16 u-28
get_an a+24 m-15 n-17
get_back b-17 k-23 n-15
get_high m-17 u+18
get_in a+25 i-16 l-16 m-29 n-20 o-17 u-20
get_me b-24 c-24 d-22 g-22 h-16 j-21 k-19 l+19 m-22 n-17 o-29 r-26 s-19 v-23
get_my d-15 i+17 k-15 m-20 n-27 q-16
get_off m-18
get_put m-20 u+15
get_ready a-21 m-17 n+20
get_the h-19 i-22 k+16 m-33 n-22 o-18 q-18
get_there a-36 b-28 g-26 h-29 i-26 k-16 l-19 m-40 o-23 q+26 s-22 u-25
get_to j-17 m+22 n-19 u-16
getti* a-15 n-21 r-16 s-15
getting a-15 n-21 r-16 s-15
getting_home m-15
getting_these g-16
gf p+17 q-17
give c-16 d-29 g-15 j-17 k-20 l-19 n-22 p-24 q-36 s-21 u-34 v-27
give__@call m-17
give__@visit m-27 o-23
give__a a+16 b-26 l-19 q-22 r-17 u-22
give__to a-16 i-16
give_it m-16
give_me b-32 d-24 n-18 q-24 u-22 v-21
give_my a-29 i-17
glasses$ g-19
go b+16 d-19 e-43 f-32 g-36 i-42 j+29 k-29 m-20 n-20 o-34 p-34 r-32 s-43 t-29 v-40
go$ d-19 m-26 u+15
go__@day b+18 m-18
go__after n+18 o-15
go__front j+15
go__the j+16 m-18
go__work n+22 o-19
go_about a+17
go_back c+15 m-18
go_through u-21
go_to i-19 o-23 q-20
god m-26 n-19 p-15 s-17
goes d-22 h-17 j+15 m-27 q-19 r-16 s+15
goes_away m-17 s+18 u-17
goes_there j+16 q-16 u-17
going a-30 c-15 g-30 h-23 i-28 k-18 l-27 n-16 o-19 s-33 t-24 u-17 v-18
going__a m-21 q-17
going__be b-28 d+16 j-17 m-33 o-26 p-20 q-19 s-19
going__me m-18
going__snow d-20 m+17
going__to m-20
going_to a-32 f-40 g-27 h-20 i-26 k-16 l-23 n-19 o-16 s-30 t-18 v-16
good a-25 b-17 d-36 e-27 f+22 j-37 k-23 l-30 n-34 q-24 r-33 s-34 v-33
good$ a-18 d-16 g-20 h-21 i-21 j-18 m-26 n-20 o+16 q-29 r-17 s-21 t-15 u-34
good_@day m-19
good__@call i+15
good__you m+26 o-16 t-19 u-19
good_day o-17
good_for b-17 c-22 f-30 g-16 h-16 i-18 p-16 t-22
got c-56 d-18 e-56 f-50 g-23 h-23 i-47 j-74 k-61 l-43 m-21 n-34 o+22 p+31 q-31 r-20 t-24 u-21
got_@sick b+21 m-25 p-17 r-20
got__@body b+23 m-21 p-15 r-19
got__@call m-19 v+18
got__@day a+17
got__@move a-21 b-21 d-20 g-16 l-18 m-30 n-17 o+30 p-19 u-22
got__@ride b-21 m-19 n-16 o-18 p+28 q-37 t-17
got__@thanks b-18
got__@traffic p-16 q+16
got__@wrong m-16 v+17
got__a d-18 m-22
got__an m-15 p-16 q+15
got__and a-15 b-19 m-19 o-18 q-19 s+21
got__bail b+18 m-16
got__but g-15 m-19 o-16
got__from i-19 l-18 u+20
got__i a-17 b-16 g-19 m-22
got__it a-16 b-16 m-25 o+25 u-20
got__job d-15 o-18
got__on m-18
got__questions i+17
got__text u+18
got__the a-20 o+17
got__to a-18 b-16 m-16
got_a a-18 j-18 l-25 m-16 n-23 o-28 q-19 s-22 t-19 u+18 v-22
got_anything d-18 n-16
got_home b-20 m-16 o-19 p-20 q-20 s+25
got_in p-16 q+16
got_it a-16 b-21 d-19 e-18 l-19 m+19 o-16 p-20 u-22
got_lost g-18 r+17
got_me m-17 p+17
got_my m-24 p+18 q-29
got_somebody h-19 i-17 p+18
got_the d-24 h-20 i-21 j-32 k-15 l-28 m+20 n-21 q-23 r-24 s-20 u-22
got_this l-17 m-20 v+20
got_to c-21 d-19 g-25 h-19 j-26 k-19 m-25 o+27 p-29 q-29 r-19 s-22 u-30 v-18
gps a-16 m-23 o-15 p-18 r+25
gracias a-32 c-27 d-38 e-36 f-40 g-33 i-30 j-28 k-29 l-48 n-27 o-28 p-34 q-23 r-32 s-29 t+41 u-33 v-27
great b-15 d-19 n-17 o-18 u-23
great$ d-17 u-21
guess b+16
gum d-23 m-20 n+26 u-22
gusta a-20 g-18 i+19 l-26
gusta* a+18 i-17
gusta__@call i+16 m-16
gustaria a+18 i-17
guy m-19 v+19
guy$ m-18 v+19
guys b-17 g-22 i-20 m-16 n-18 r-18 s-17 v-18
guys$ h-19
guys_are t+15
guys_do a-17 h-21 m-15 u+16
guys_have u-16
guys_still a+16
gym d-19 j-18 m+18
ha e-25 l-15 m+19
habla i-18
habla$ u+16
hablar a-25 b-18 i+25 m-24 n-22 o-22 q-20 u-15
hable i+15 q-19
hablenme c-17 i+21 l-20
hace g-18 i-17 j-20 n-16 s-16
hace$ m+16 u-16
hace__favor a-15
hace_el a-17
hace_un u-15
hacer m-33 q-23
hacie* r-15
haciendo r-15
had a-18 d-22 e-16 f-24 g-18 h-19 i-27 j-22 k-18 l-29 o-36 p-27 q-17 t-26 u-32
had__weird m-17 s+17
had_a a-22 f-20 i-20 o-30 p-17 q-16 t-22 u-19
had_to r+19
hago f-15 q-16 r-23 u-27 v-16
hago$ m-17
hago_para r-16 u-18
handl* m-18 p+18 q-20
handled i-16 p+18 q-18
handled$ i-16 p+18 q-18
happe* a-17 j-17
happened u-20
happens m-34 u+18
happens$ d-16 g-29 m-26 u+22
happy b-15 e-16 t-17 u-17
happy_@day f+16
happy__to m+18
haras* l+16 m-17
has b-28 c-20 d-17 e-18 g-21 h-23 k-21 l-25 q+16 r-31 u-34
has_@sick m-15 p-16
has__now p-19 q+16
has_a a-17 m-25
has_been a-15
has_to p-18 q+16
hasta m-15
have e-26 f-34 g-20 h-24 k-25 l-27 m-21 r-41 u-20
have$ a+21 d-16 h-16
have_@day b+18 k-16 m-19 q-18 t-15 v-16
have_@relative m+16
have__# q-16
have__@call i+16
have__@day o-19 t+18
have__@hours h+17
have__@move o+15
have__@relative n-19 p+17 q-16
have__@ride n-18
have__@sick m-19 n+19 q-22
have__@stop m-15
have__@symptom n-17 s+16
have__@vehicle j-28 q+24
have__@visit a-18 b+21 n-16
have__@wrong j-19 t-18
have__a a-16 d-26 i-25 m-16 n-17 u-30
have__back b+24 i-15 k-19 o-18 q-16
have__be a-19 n-20
have__been s-15
have__can a-15 i-19 m-16 n+16 o-24
have__do b-18 j-15 m-17 u+17
have__driver n-17
have__for b-19 v-19
have__have p-17
have__idea l+15 v-16
have__in m-19 n-21
have__it a-19 m-24 n-18
have__nice m-19 t+17
have__number a-22 i+15 j-26 l-26 m-38
have__of i-17 m-18
have__off q-15
have__or d-17
have__skip b+16 m-21
have__there a-15 b-16 m-18 n-24
have__this m-18 u-16
have__to n-17 p+17 s-15
have__wait n-18
have__what m-18 n-19 s+16
have__with p+16
have_a a-43 b-59 c-25 d-27 g-31 h-31 l-23 m-19 u-46 v-34
have_an a-24 i-17
have_been a-17 q-15
have_my a-32 b+19 d-22 i-27 j-15 m-38 o-26 p+15 q-30 s-18 u+19 v-18
have_no q+16
have_nobody q+17
have_not b-22 m+19
have_reached m-19 v+19
have_room a+17
have_someone a-16 b-21 p+19
have_the a-18 m-20 n-18 q-20 u-17
have_to a-31 c-25 i-46 p-46 s-31 t-16 v-29
havin* o-16 r-16
having o-16 r-16
hay b-54 c-55 e-71 g-30 h-29 j+21 k-52 l-65 m-52 p-22 s-55 t-57 u-35 v-20
hay$ a-18 d-23 e-23 f+20 h-19 i-16 j-19 l-20 n-16 q-15 u-27
hay_@parking d-19 e-21 f-21 h-17 i-19 j+30 m-26 n-18 p-16 r-32 t-18 u-19
hay__@pay d+22 m-17
hay__@traffic r+16
hay__ahi n-17 q-17
hay__ir n+15 q-15
hay__que i+17 q-18
hay_alguien i+17 q-20 v-16
hay_ayuda g-18
hay_cupo a+20 i-15 j-16
hay_nadie q-20
hay_que f-18 g-24 h-20 i-26 j-33 l-16 m-36 n+21 p-23 q-27
hay_una u-16
he d-37 e-19 f-15 g-26 h-27 i-31 j-31 l-33 m-50 o-28 p+19 r-31 t-18 v+20
he__@drive p+16
he__a m-20
he__de m-17
he__not m-18
he__to n-19 q+19
he_has m-21
he_is i-16 m-24 o-15 q-22
he_will p+15
head b-17 s+16
headache n-16 s+18
headi* m-17
heading m-17
healt* u-16
heard m-21
heart m-20
held m-16 r+19
held_up m-16 r+19
hello b-16 c-16 d-24 e-15 f+33 g-16 h-24 i-23 j-21 k-19 l-19 m-35 p-16 q-21 s-15 t-16 v-22
help b-23 c-26 e-16 g+23 h-15 i-27 j-23 k-24 l-26 n-20 o-24 p-28 r-26 s-21 v-23
help$ a-17 g+20 m-30 q-19
help__a u-16
help_please a-18 g+19 i-18
help_with g-17
helps m-17 t+20
her d-20 i+17 j-16 k-17 l-27 n-20 p-21 q-19 u-27 v+16
her$ a-19 l-15 m+18 n-15 p-19
here b-34 c-22 d-36 f-25 h-26 i-32 n-26 p-25 r-36 s-27 u-41
here$ b-27 d-32 f-17 h-19 i-23 n-22 o-20 p-18 r-27 s-21 u-29
hermana b-32 d-16 i-15 o-21 r-23 u-30 v-16
hermano b-17 i-17 m-32 n-17 o-16 p+18
hey d-22 f+27 g-16 i-16 j-25 l-19 m-33 p-15 q-18 r-16 t-18 u-25
hgfhg* e+18 m-16
hgfhgf e+18 m-16
hi a-22 b-20 e-21 f+30 h-27 i-25 j-17 l-15 n-29 o-22 p-26 r-28 s-32 u-31
high a-16 d-22 g-17 j-21 n-21 q-18 r-16
high$ s-15
hija q-25
hijo b-27 c-20 n-36 q+16 u-21 v-15
him b-18 g-18 l-17 m-18 v+22
him$ g-16 l-16 m-21 v+22
hirin* a-15 h-19 m+23 u-15
hiring a-15 h-19 m+23 u-15
hiring$ h-18 m+22
his v+16
his_number v+16
hit b-17 c-15 j-16 k+30 l-31 m-31 n-17
hit_@stop j-15 k+28 l-27 m-26 n-15 r-17
hit__@traffic k+21 l-19 m-23
hit__on k+23 l-22 m-20 r-16
hmm d-17 e-24 g+18 u-19
hola a-20 d-17 e-19 f+33 g-22 h-20 j-22 k-16 l-15 m-32 q-18 t-17 u-22 v-17
hold a-27 d-24 e-24 f-22 h-18 j-19 k-18 l-22 q-24 s-15 u-24
hold__for m-15
hold_my m-19
hold_that b+16 m-16
holiday a-16 d-17 m+20 o-17 u-22
home a-33 c-18 d-29 g-20 j-29 k-20 l-22 m-32 n-19 o-27 q+15 r-15 s+17 t-19 u-32 v-19
home$ a-28 b-35 d-18 j-21 m-19 o-29 u-23
home_and b-19 o-18 p-17 q-17 s+21
hook a+18 m-19
hook__up a+18 m-19
hook__with a+18 m-19
hook_me a+18 m-19
hora a-29 b-30 d-29 e-15 f-15 g-28 h+16 i-34 j-35 k-23 l-19 p-19 q-29 r-29 s-26 u-40 v-27
hora$ a-16 b-16 h-28 o+18
hora__@clinician m-20
hora__el m+15
hora__en h-16
hora_es h-26 m+25 n-18 u-20
hora_puedo h+15 o-21
horario a-21 d-23 e-19 f-19 g-18 h+29 i-22 j-26 m-30 n-18 q-16 s-17 u-24
horas m-28 o-19 u-20
horas_tienen m-16
hospi* h-15 i-16 m-23
hospital h-15 i-16 m-23
hospital$ a-16 m-19
hot m+24 u-16
hour j-17 m-22
hour$ n-18
hours a-44 b-27 c-19 d-43 e-22 f-27 g-33 h+43 i-32 j-42 k-18 l-25 m-25 o-20 p-21 q-30 r-21 t-27 u-42 v-23
house o-17
house$ b-18 j-17 m+17
how b-76 c-65 e-52 g+17 i-84 k-45 l-46 m+16 o-73 p-68 q-53 r-71 s-23 t-69 u+16 v-59
how_@late a-20 d-16 h+30 j-16 m-25
how_@open h-18 j+21 m-18
how__@book a+18 m-19
how__@hours m-16 n+16 u-16
how__@treat d-16 m-18 u+19
how__@visit a-26 m-26 n-19 u+23
how__a a-29 g-15 n-24 s-22
how__am m-21 n-22 u+22
how__answer g+19 m-16
how__are a-25 d-22 f-21 g-19 l-18
how__before a-16 h-22 m-28 n+18
how__can i-17 m-24 o-16 u-18
how__do a-22 b-16 h+16 i-16 j-31 q-20 v-16
how__does d-27 m+20
how__get d-38 g-32 h-18 i-22 r-25 v-16
how__i b-34 c-30 e-16 f-22 h-20 i-43 l-16 m+22 o-35 p-26 q-20 r-39 s-43 u-34 v-28
how__is b-17 f-21 h-17 j-28 m+20 n-24 p-15 s-27
how__it a-28 b-21 g-25 h-21 j-28 n-34 o-18 p-19 s-23 u+17
how__make m+18
how__my m+15
how__of m-17
how__one m-18
how__say g-17 m+21
how__should n+16 u-18
how__supposed g+15
how__the j-19 n-20
how__this d-17 g+28 l-19 m-30 u-27
how__till n-18
how__times l+18 m-19
how__use g+17
how__weeks m-15
how__work d-20
how__works m-27
how__would a-16 d-18
how__write d-17
how__you a-28 c-20 i-31 k-29 l-29 n-31 o-22 q-20 r-18 s-16 t-21 v-20
how_am g+15
how_are f+16 h-16
how_come a-24 d+16 l-16 m-27 n-16 u+15
how_do b-26 c-21 d-22 e-16 f-18 h-49 i-29 m+26 n-51 o-24 p-24 r-32 s-32 u-30 v-27
how_does d-27
how_early a-17 m-18 u-19
how_far j+19
how_i a+18 m-18
how_is a-15 f+19 j-17
how_it m-16
how_long b-24 d-32 f-18 g-26 h-21 i-15 l-32 m-16 o-24 p-23 q-28 r-22
how_many a-20 h-19 i-15 j-23 o-16
how_much a-29 b-21 d+16 f-17 g-17 h-22 i-15 j-20 l-28 s-19 t-31 u-15
how_often a-17
how_old h-16 j-21 m+23 u-24
how_should m-17 n+17
how_soon m-18
how_this m-21
how_to b-15 g+27 i-20 k-20 l-21 u-26 v-18
how_would a+24 d-19 i-16 m-25
howdy a-17 f+21 m-17
hoy a-28 b-22 c-17 d-33 e-26 f-19 g-20 h+20 i-20 j-28 k-16 l-27 m+25 n-25 o-19 p-23 q-21 r-21 s-22 t-19 u-33 v-22
hoy$ a-23 b-17 d-26 e-20 f-15 g-17 h+24 i-15 j-22 l-18 n-19 p-18 q-15 r-16 u-27 v-15
hsa d+21 m-21 n-18
human b-16 c-21 i+21 l-15
husband d-22 r-21 u-27
i b-33 c-44 e-111 f-109 h-22 l-27 m-16 n+18 o-20 p-51 r-19 s-16 t-60 u-16 v-25
i_@book a+39 b-22 d-26 g-17 h-18 i-18 j-23 l-18 m-32 n-26 o-24 q-22 r-20 u-25
i_@call c-18 d-28 g-18 h+36 i-20 l-19 n-19 o-27 q-16 r-20 s-16 u-16 v-16
i_@drive a-23 d-20 h-18 i-17 k-18 m-15 n+20 o-22 p-16 r-21 s-28
i_@eat n+20 o-16 s-15
i_@move a-15 j-17 n-23 u-22
i_@pay a-18 d+24 g-17 h-18 n-22 q-16
i_@stop d-24 g-16 h-19 j-26 k-15 l-26 n+23 s-17 u-23 v-16
i_@thanks l-17 t+19
i__# a-27 b-26 j-22 k-21 l-38 m-39 n-22 p-23 r+22 u-20
i__@call i+17 m-22
i__@cancel a-15 d-16 g-15 k-21 l-18 r-18
i__@day a-26 b-28 k-24 l-22 m+22 n-22 q-19 v-15
i__@drink m-29 n+30
i__@drug d-18 n+15 s-16
i__@eat m-26 n+30
i__@english b-15 c+22 m-20 v-16
i__@food a-16 g-16 m+19
i__@insurer d+16 n-16
i__@late a-17 d-17 g-23 i-19 k-16 l-15 n-22 o-28 q-16 r+16 u-24 v-16
i__@medicine a-24 d-30 g-17 j-21 l-23 m-37 n+17 o-19 q-25
i__@move a-21 b-26 d-24 g-15 i-24 j-16 k-17 l-17 n-21 o+20 p-17 q-23 u-24
i__@pay a-21 d+36 g-18 i-15 j-23 l-18 m-34 n-15 q-22 u-15
i__@person i+16
i__@place j+17
i__@relative a-17 k-15 n-22 q-18 u-21
i__@ride n-18 p+27 q-22
i__@sick a-21 i-15 m-34 q-27 r-17
i__@stop j-19
i__@symptom b-21 d-17 g-17 i-17 j-16 m-32 o-18 q-18 r-18 s+23 t-16 u-19
i__@texts a-27 d-17 j-21 k+24 m-43 n-16 o-27 q-15 r-16
i__@vehicle n-16 q+23
i__@visit a+24 b-28 m-34 n-23
i__a a-29 b-34 c-34 e-22 f-18 h-47 j-46 k-47 l-26 m+16 q-24 s-42 t-37 u-20
i__about b-22 d-23 i+16 n-35 r-16
i__again a-16 h-17 j-16 m-22 n+19
i__an a+24 b-32 g-18 h-19 i-30 j-23 l-20 m-17 n-17 p-16 s-28
i__and j-29 l-17 p-17 q-23 s-26 u-22
i__another a-18 o+17
i__anything d+20 m-19 n-23
i__ask a-19 m+18 n-20 p-16
i__asked m-23
i__at a-29 b-21 g-25 i-16 j+16 l-22 n-16 p-20 q-26 r+17 u-33 v-23
i__back d-26 i-15 n-19 o-21 q-24 u-16
i__be a-35 d-49 g-23 h-20 i-24 j-26 l-20 m-38 p-29 q-38 r+23 v-21
i__before b-16 i-22 m-32 o-25 q-15 u-23
i__better b+20 m-25 o-17
i__bill d+15 m-26
i__bring a-31 d-19 q-19
i__but g-18 m-24
i__by a-24 d-24 g-20 m-18 n-32 u-16
i__car m+17
i__come i-16 m-28 n+18 s-20
i__coming k-17 m-41 o-19 r+17
i__confused m-17
i__consent l+17 m-16
i__day m-21 o+22
i__do a+18 b-18 d-40 i-25 j-30 p-22 q-38 s-20
i__done m-22 u-19
i__earlier o+16
i__for a-26 g-31 j-23 l-25 q-25 s-20 u-26
i__get a-21 i-18 j-30 l-18 p-16 r-19 s-18 u-22 v-17
i__getting m-28 n-16 u-28 v-20
i__going d-18 m-24 n-17 q+18
i__good m-23
i__have b-37 g-15 i-28 j-19 l-21 m-30 n-20 q+21 v-20
i__here d-17 l-15 m-19
i__high u+16
i__home h-20 i-16 m-26 n-31 o-17 p-16 q+23
i__i g-19 l-25 o+20 u-27 v-17
i__id m-19 n+17
i__if d-19 m-20 o-20 u+15
i__in a+22 b-36 c+15 g-27 h-19 i-26 k-36 l-27 m-17 n-44 o-26 p-19 v-16
i__is b-17 j-18 m-32 n+16 q-26 s-16 u-27
i__it b-33 h-32 i-30 l-17 m-17 p-38 s-36 t-20 v-23
i__job a-23 b-17 g-15 i-23 j-19 l-15 m+26 n-25 o-17 q-19 r-19 u-18
i__know b-22 m-15 o-22 q-19 r-15 v+15
i__let m+16 u-15
i__like b-18 d-26 q-18 s-24 u-43 v-20
i__lol m-18 n-15 s-17
i__long n-18
i__lost d-17 g+16 j-15 m-19 o-17
i__made m-19
i__make b-15
i__mind m-20
i__more b-16
i__moving a-15 o-18
i__my a-54 b-32 c-41 d-19 e-17 f-17 g-52 h-28 j-47 l-19 m+16 n+17 r-56 s-29 t-16 u-17 v-17
i__myself d-18
i__new a-19 n-17
i__next j-16 o-36
i__no d-16 m-33 n-19 s-16 u-23
i__not a-38 e-25 f-20 i-24 m-15 n-50 p-45 r-40 s-39 t-32 u-47 v+29
i__now b-17 i-23 l-15 m-25 n-21 o-24 q-22 u-16
i__number g+22 i-24 j-16 l-15 m-28 u-20
i__of n-17
i__off a-25 b-17 k-18 l+25 m-24
i__ok n-20 q+17
i__old i+15
i__on c-16 g-25 h-28 o-26 p-24 q-19 s-31 v-18
i__one d-16 m-19 u-21
i__or d-20 h-18 i-27 j-24 l-21 m-33 n-18 s-19
i__out d-27 i-17 j-15 m-39
i__pee n+16
i__permission l+16
i__puppy m+17
i__put m-27
i__questions i+16
i__ready m-16
i__return i-15 m+15
i__said a-16
i__say n-18
i__scared m-15
i__see a+17 m-21
i__shave n+16
i__so d-24 g-22 j-15 l-18 n-16 o-17 r-16 s+23 u-20 v-16
i__somebody q-16
i__someone b-15
i__standing j+15 m-17
i__still s+15
i__stuck g+18 l-16 r-18
i__take a+27 b-23 d-23 h-19 m-31 p-25
i__taking a-18
i__talk a-34 i+19
i__tell m-15
i__text k-16
i__texting i-16
i__that j-16 n-28 q-17 s-15 u-26
i__the b-18 d-27 g-17 h-31 i-54 j+28 l-26 p-30 s-20 t-23 u-31 v-21
i__them b-17
i__there a-34 b-23 g-26 h-27 i-24 l-16 m-38 o-23 p-15 u-26
i__think a-18 m+15 u-15
i__this b-19 i-17 j-17 m-27 n-24 r-17 u-34
i__through d-17 u-20
i__to b-30 c-40 e-25 f-29 g-28 h-53 k-20 l-16 m-19 p-22 r-21 s-27 t-35 v-25
i__told m+20 o-15
i__trust m-15
i__up j-15 m-37 n-24 o-17 q-19 r-16
i__want a-31 i-21 m-27 n-18 q-17 s-15
i__wedding m-16
i__when n-24
i__with l-19 m-27 q-19
i__work d-18 i-20 o-16 q-19 u-29
i__you d-35 h-30 i-31 n-29 o-42 q-23 r-20 s-17 u-39
i__your i-17 l-19 v+16
i_able n+21 q-18
i_already d-17 n-17
i_am c-49 d-24 e-35 f-33 h-52 i-53 k-28 l-20 m-23 n-36 o-25 p-63 q-35 r+23 t-18 v+20
i_ask m-20
i_asked a-15 g-15 v-17
i_be b-16 d-20 m-36 r-16 u+16
i_bring g-17 j-17 m-22 n+21 q-32
i_buy g-17 j-15 m+25 n-17
i_came n-17
i_can a-21 h-40 k-30 l-25 m-29 n-40 p-21 s-16 u-40 v-33
i_chickened m-17
i_come b-27 d-26 g-19 i-21 m-44 r-23 s-18
i_did b-20 g-21 j-15 m+17 o-17 v-24
i_do a-20 k-28 m-28 p-25 r-29 u-16
i_get b-24 e-15 f-20 g-51 h-44 m-21 n-30 p-24 q-32 t-15 v-32
i_getting l-16
i_go a-27 b-20 c-17 d-31 g-23 h-23 i-21 j+33 m-36 r-16 s-17 u-32
i_going d-17
i_got a-22 c-21 e-15 g-31 h-22 i-20 j-39 k-29 o+16 q-36
i_had a-19 o-23
i_have a-28 b-17 c-31 h-21 j-27 n+18 q-17 r-21 s-16 t-37 v-22
i_hit k+15
i_just b-16 i-20 j-17 l-19 n-30 q+16 r-19
i_keep m-25 n+18
i_know b-18 m-26 o+19 u-22
i_love l-21 m+20
i_make g-18 n-20 u-15
i_meant a-15 b-20 k-23 m+17 v-16
i_need b-50 h-16 j-21 l-48 r-24 v-21
i_never a-20 u-16 v+22
i_owe a-18 d+21 n-17 o-16
i_pick m-20
i_plan d-18 m-22 n+23 u-21
i_press g+21 m-18 n-19
i_put g+19 m-15 n-18
i_qualify m-16
i_read a-15 k-15 l-16 n-18 o-20
i_said b-27 n-23
i_say g+23 j-15 m-27 u-23
i_see a-18 d-19 g-22 j+17 m-20 u-17
i_send j-19 l-15 m-20
i_sent m+18
i_should m-20 r-16
i_sign a+16 m-24
i_split d+16
i_still a-33 b-16 d-16 h-22 i-26 m-30 n+25 s-32 u-17
i_supposed m-17
i_take a-23 b-17 d-44 g-25 h-22 l-17 o-16 p-15
i_talked m-19
i_talking i-19 u+16
i_text g+18 m-17 n-17 u-16
i_think b-20 m-23
i_type g+20 i-17 m-20
i_use o-16 u-17
i_want b-16 d-30 g-23 h-26 j-24 n-29 p-15 q-22 r-18 u-29 v-32
i_wanted m+16
i_was b-20 j-17 n-31 o-25 p-17 q+16
i_wear g-16 n+25 q-18 s-28 u-18
i_will d-56 g-25 h-37 i-25 j-20 k-22 l-16 m+26 n-48 s-35 t-15 u-52 v-19
i_work m-22 n+19
i_would b-29 d-31 g-18 j-16 m-22 q-28 r-24 s-24 u-16
id b-20 d-29 j-16 m-28 n+32 p-20 q-26 u-19
id$ a-20 d-29 i-18 j-16 m-26 n+32 p-19 q-25 u-18
idea v-19
if b-40 c-23 h-44 i-30 j-44 k-26 m-67 o+20 p-34 q+24 s-33 t-19 v-31
if__@drive n-19
if__@move d+21 m-17 o-20
if__@ride n-16 q+20
if__a q-19
if__am a-15 d-20 m-17 o-23
if__can a-19 o+16
if__come n-21 q+15
if__get d-15
if__have b-19
if__is d-15 m-24 p-15 r-16
if__not g-18
if__the n-17 o+17
if__to n+16
if_i a-18 b-18 h-34 i-26 j-38 k-17 l-18 m-49 o-15 p-24 q+20 s-31 v-18
if_my m-16 q+19
if_you b-19 i-17
ill a-16
in a+21 b-20 c+39 d-50 e-22 f-69 g-83 i-26 k-34 l-87 m-26 n-30 p-33 s-56 t-65 v-35
in$ a+23 c-34 d-21 g-28 i-25 l-33 m-52 n-15 o-35 q-43 s-31 v-27
in_# h-17 r+24
in_@english a-29 b-17 c+36 d-21 i-23 j-20 k-16 l-22 m-27 o-18 u-28
in_@spanish a-38 b-20 c+43 d-24 e-17 h-16 i-29 j-23 k-23 l-23 m-31 n-23 o-22 p-16 q-26 u-32
in__@door a-16 m-21 r+17
in__@place a-19 h+20 m-19
in__@traffic p-16 q+16
in__are j+19 m-18
in__bit m+17
in__day m-19
in__hospital j+19 u-25
in__is m-27
in__lot a-16 e-15 j-17 m-22 u-17
in__morning f-15
in__need o+16
in__news d-21
in__now a-15 o-15
in__of m-16
in__please c+18
in__room a-23
in__text l-21 m-17
in__that m-19
in__week n-16
in__with a-16 m-19
in__you m-22
in_a a-22 b-20 m+20 n-24
in_an p-20 u-18
in_for a+16
in_my a-19 b-21 n-18 r-18 u-18
in_now r+16
in_the c-33 d-50 e-26 f-27 g-28 i-42 l-35 m-38 r+16 t-18 v-32
in_there m-16
in_this a+17
in_to j-16 m-23
in_today d-16 m-25
inclu* m-16
info b-16 l-16 u+17
infor* d-18
infusion b-18 d-31 j-20 m-32 u+25
ingles a-32 b-35 c+49 d-26 e-27 f-18 g-27 h-16 i-35 j-29 k-19 l-35 m-18 n-29 o-39 p-19 q-34 r-24 s-25 t-17 u-27 v-29
inscr* a+20 k-19 l-21 m-16
inste* a-22 d-16 n-17 o+16
instead a-22 d-16 n-17 o+16
instead$ a-18 m-29 n-16 o+21
insulin m-17 n+15
insulina g-22 i-16 n+18
insurance a+15 d+16 g-28 i-18 j-29 l-16 o-29 p-23 q-42 r-17 s-24 t-17 u-38 v-15
inter* d-21 g-24 h-18 i-19 k-15 n-17 o-23 p-16 q-22 r-17 s-25 v-22
interested m-27 u-18
interested$ m-22 u-16
into m-20
into_a m-15
iphon* m+19
iphone m+19
iphone$ m+15
ir a+29 b+23 c-35 d-46 e-22 f-22 g-42 h-35 i-46 j-33 k-39 l-36 m-62 p-19 r-35 s-33 t-21 u-16 v-37
ir$ a+34 b+25 c-18 d-24 g-23 i-29 j-17 k-25 l-21 m-41 n-34 o-37 q-37 r-19 s-18 v-16
ir__dia o+15
ir_antes o+17
ir_con i-16 m-17
ir_otro n-20 o+17
ire b+29 l-24 m-26 o-23 q-19 v-17
irme n-17 q+15
is a-37 b-53 c-45 e-105 g-84 h-15 j+19 k-79 l-75 n-20 o-29 t-56 u+20
is_# a+15 m-22 n-17 o-17 p-19 q-19 r+17 s-17
is_@drink m-21 n+22
is_@drive a-16 m-16 n-15 u-18 v-17
is_@insurer d+15 n-17
is_@late m-17 p-17 r+17
is_@open h-20 m-19
is_@parking d-20 j+24 m-17
is_@sick b-17 d-16 m+17 n-16 p-17 s-18 u-20
is_@symptom m-22 s+20
is_@treat a-16 d+15 j-15 m-18 p-15
is_@vehicle n-16 q+15
is__# b-16 h-15 p-19 r-19 u-25
is__@call i-15 j-19 m-24 u-19 v+18
is__@clinician a-24 p-17 u-18
is__@day d-21
is__@door d-16 j+23 u-15
is__@drug m-18 n+21
is__@holiday a-18 d-16 m+21 u-21
is__@hours j-16
is__@open i-18 n-17
is__@place a-19 d-26 i-24 j+18 n-21 o-16 s-19 v-17
is__@price a-18 d+15 g-23 h-17 j-30 n-17 q-16
is__@relative p+21 q-22 u-15
is__@treat j-16 u+16
is__@vehicle i-16 j-25 n-17
is__@visit b-27 d+36 g-24 i-21 m-17 n-35 o-33 p-25 q-24 r-21 s-36 u+18
is__@wrong i-16 v+18
is__a b-26 c-19 f-24 h-46 k-16 n-27 p-34 r-25 s-24 t-18 u+20 v-36
is__about d-17 m-16 u+24
is__after o-17
is__an d-29 f-15 h-16 j-19 m-22 n-28 o-16 u+22
is__and n-19 u+20
is__any a-16 d+15 m-17
is__anything a-18 d-18
is__available a-24 d-19 i+16 m-16
is__bad d-16 j-18 u-17
is__bank d-17 m+22
is__be r+20
is__best d-15
is__by m-19
is__can m-18 o+15
is__code j+19 m-17
is__covered m-22 p-26
is__day d-21 m-26 n-16 p+18
is__difference d-16
is__do m-15
is__expensive u-17
is__fine j-16 m-24 n+20
is__for c-21 f-23 g-29 h-27 l-25 m-19 n-21 p-21 r-22 s-24 t-20 v+17
is__free m-25 p-19 u-28
is__from f-24 l-18
is__going a-21 b-30 d+19 f+18 g-21 i-15 j-33 m-18 p-25 q-18 s-18 u-18
is__good f-20 p-17 u-18
is__hot m+20
is__i b-16 d-24 g-20 q-16 u-20
is__in a-34 b-17 d-36 q-16 r-17 v-16
is__is d+21 j-22 n-23 q-17 s-15 u-22
is__legit u+18
is__like d-20 i-22 j-19 m-18 u+28
is__lol m-29 n+23 v-16
is__manager m-15
is__me a-18 d-33 g-20 k-20 m-44 n-28 o-19 p+22 q-24 s-18
is__my d-15 g-21 i-16 n-21 u-19 v+19
is__name u-16
is__new a+17
is__next j-16
is__normal n-15
is__not u-22 v+22
is__now u-15
is__number g-29 i+15 v-20
is__of d-16 g-26 h-18 i-16 n-16
is__oil n+18
is__ok a-33 b-21 c-19 e-18 f-16 g-22 h-27 i-30 j-39 k-26 l-17 m-65 n+41 p-33 q+16 r-19 t-25 u-19 v-24
is__on a-20 i-15 n-18 o-17 s-16 u-26
is__one m-15 o-16
is__out l-16 m+16 o-17 u-23
is__outside j-19 m+17
is__post h-16 m+17
is__right j+19 m-27 r-19 s-18 u-19
is__safe n-16
is__same a-16 m-16
is__sign a-22 m+16 u-16
is__since m-16
is__so j-19 s-16
is__somewhere j+15 m-16
is__soonest a+16 u-16
is__still a-19 n-21 p-15
is__success d-16 m-17
is__that a-17 b-16 j-24 m-39
is__the a-33 c-15 f-26 g-21 i-36 j+29 l-25 n-19 p-24 r-27 u-22 v-23
is__there d-26 f-21 h+18 j-31 n-22 p-16 q-33 s-19
is__these l-17 m-17
is__this a-16 m+16
is__time d-20 m-17 o+20
is__to a-15 b-26 c-18 f-28 g-39 h-31 l-33 q-20 r-38 t-18 u-40 v-28
is__today d-28 i-24 q-16
is__up a-20 m-16
is__wait q-15
is__where m-18
is__with m-16
is__you a-27 g-15 h+19 m-21
is_a a-22 d-27 g-26 j-43 p-39 t-15
is_all a-16
is_an d-19 m-20 u+19
is_anyone h+17 m-22
is_at p-18
is_available i-17
is_being m-17
is_black m-18
is_coming a-23 b-21 r-21
is_going m-17 p+17
is_good f+16 g-22 m-24 o-16 q-19
is_in a-21 j-15 m-23 n-17 u-18
is_it a-47 b-52 c-30 e-28 g-37 h-58 i-52 j+25 k-34 l-37 m-29 o-30 p-58 r-44 t-42 u+35 v-37
is_locked m-16
is_maria v+16
is_me a-18 d-16 f+21 m-19 p-16 u-20
is_my a-26 b-18 d+25 g-17 h-27 i-37 o-26 r-26 u-49
is_no m-27
is_not a-25 d-28 g-28 j-21 l-28 n-16 p-23 s-26 v+31
is_on m+17
is_out b-16 j-16
is_set p+23 q-23
is_slow q-19 r+19
is_taking a-23 m-23 n-16 q-16
is_that a-35 b-33 g-32 i-15 k-21 m-57 o-25 p-38 q-20 t-29 u+15 v-20
is_the a-33 b-52 c-25 d+19 e-29 f-36 h+16 k-29 l-36 n-54 p-39 q-24 r-44 s-58 t-23 u-23 v-39
is_there b-36 d+17 f-38 h-54 p-37 q-41 r-53 s-43 v-33
is_this a-29 b-32 d-19 g-51 h-22 i-44 l-44 n-21 o-17 p-16 r-19 s-42 t-16 u+38 v-23
is_what d-15 m+20 n-17 u-18
is_your d-28 g-27 h-22 i+18 l-17 t-23 u-41 v-27
it c-25 e-98 g-27 h-61 i-75 l-35 m-41 n-60 p-16 q-39 r-47 s-30 u+52 v-69
it$ c-62 e-58 f-60 g-57 h-54 i-51 j-27 k-39 m-17 q-34 r-56 s-48 v-54
it_@cancel b+19
it_@price u-18
it__# d+16 m-34 n-24 u-31
it__@cancel b+16
it__@date a-18 m-17 o+22
it__@holiday d-16 m+21 o-16 u-20
it__@medicine n-20 u+15
it__@place j+16 m-19 u-19
it__@sick b-16 d-17 m+22 s-17
it__@spanish a-16 c+21 m-15
it__a b-19 i-20 n-18 o-19 p-23 s-25
it__am n-17
it__be b-22 n-32 o-19 p-19 u-31
it__can m-23 q-17 u-15
it__do m-18
it__for a-16 m-23 u+21
it__from m-23
it__i d-25 j-19 m-32
it__if d-21 j-15 m-15 o-20 u-22
it__in a-19 d-17 m-30 n-16 u+19
it__is d-17
it__it m-16 q-18
it__me f+19 j-23 k-22 l-28 n-31 o-28 p-32 q-38 r-20 t-16
it__more l-18
it__my i-23 m+15 n-19 o-18 p-22
it__not m-24 q-23
it__off m-19 n-19
it__on a-21 d-18 h-22 i-17 s-15
it__only q+16
it__or m-20
it__out l-17 m+22 o-18 u-23
it__please o-17
it__snow d-20 m+17
it__the d-27 m-39
it__there d-17
it__to b-25 c-16 f-20 g-23 h-21 i-28 l-22 p-35 r-19 t-16 u-56 v-17
it__up m-21
it__with d-16 i-18 n-21 p-19 u+23
it__work g-17 m-24
it__your m-17 u+17
it_a b-17 h-20 i-24 j-19 r-17 s-15
it_about u+15
it_any l-16
it_back k+16 m-16
it_be a-19 b-17 d+20 m-35 n-24 p-19 u-39
it_but o+16
it_for u+16
it_from j+17 u-21
it_going b-22 f+19 j-20 n-24 o-16 p-18 q-25 r-25 u-31
it_help d-16 g-17 m-21 q-18 t-20 u+27
it_if n-17
it_in a-23 b-21 c+22 n-16 q-16
it_is b-30 e-21 f+16 g-25 h-16 i-19 j-31 n-41 o-19 t-33 u-19 v-18
it_last m-18
it_like m-19
it_make m-19 u+18
it_off b+19
it_ok d-20 m-22
it_on m-16
it_safe n-16
it_says m-17
it_take m+19 u-23
it_the a-17 i-15 j+21 m-33
it_to d-17
it_what u-23
it_when m-16
it_will g+17
it_work d-17 g-17 m-28 u+25
it_works g-16 m-19 n-16 u+21
iv m-20
jaja l-16
jajaj* m+18
jajaja m+18
january o+18
job a-30 g-22 i-27 j-23 l-20 m+21 n-30 o-26 p-20 r-24 s-16 u-28 v-16
job$ a-15 b-17 d-19 g-16 m+26 o-17 q-16
joke m+21
joke$ m+21
jueves a-18 h-20 l-18 m-25 o+23 q-18
junto j+18 m-16 v-16
just a-24 c-20 d-33 e-19 f-25 h-28 j-34 k-28 p-19 s-27 v-29
just__a f-15 n+16 q-23
just__in a-17 i-15 m-16
just__it m-17
just__me a-17 o+16
just__the o-19
just__up m-18
just__you n-16 o-19 u-17
just_a r-15
just_got i-16
just_had m+17 o-17
just_put a-17 o+23
keep a-28 i-21 u-25
keep__@texts l-15 r-17
keep__but o+17
keep__i k-15
keep_asking m+18
keep_sending l-18
ketamina d-20 g-22 m-19 u+25
ketamine a+15 d-22 e-20 g-27 h-18 i-27 j-28 l-24 m-34 n-19 o-24 p-16 q-27 r-17 u+41 v-22
keys$ m+16
kid b-19 p-24 q-16 u-18
kids c-17 d-18 i-17 j-18 k-16 l-19 m+31 p-23 q-28 u-28
kill d-16 l+15 m-15 n-17 q-16 s-18
kind g-21 h-18 j-22 u-19
kind__@symptom s+17
kind_of g-21 h-18 j-22 u-19
kindl* m-17 u-17
kindly m-17 u-17
kjhkj* e+17 m-17
kjhkjh e+17 m-17
kk e+15 m-16
kk$ e+15 m-16
knitt* m-16 n+16
knitting m-16 n+16
know d-17 e-17 h-27 i-18 j-26 k-23 l-29 n-15 p-25 s-20
know$ a-16 d-16 g-23 m+17 o-19 q-35 u-38 v-30
know__are g-16
know__i u-15
know__is m-20
know__to g+20 m-19 u-18 v-18
know__works g+15 u-17
know__you g-16
know_how g+21 m-18 u-20
know_i b-16 m-21 o+18
know_it m-16
know_what m-19 u+17
know_who m-27 q+15 u-19
know_yet m+16 q-19 u-15 v-16
ksjdf* m-15
ksjdfh m-15
la a-24 c-84 d-22 e-74 f-70 g-41 h-34 i+17 k-57 l-38 o+17 p-27 q-58 t-38 v-29
la_@body m-21 s+23 u-21
la_@cancel m-17
la_@clinician a-21 b-17 d-16 i+30 m-23 o-17
la_@door j+17 m-15
la_@late d-15 n-19 q-16 r-16
la_@medicine g-25 i-22 j-17 l-16 m-26 n+24 s-18
la_@person m-16
la_@place a-23 b-18 i+20 j+18 l-22 m-30 n-16 o-20 p-18 q-15 r-19 s-17 u-31 v-22
la_@staff i+20
la_@treat d-20 g-23 m-21 u+25
la_@visit a-36 e-18 f-17 g-23 h-22 i-29 k-19 l-49 m-26 p-25 q-35 t-17 v-28
la__@day b+22 l-20 m-24 o-16
la__@move n-19 o+29
la__@visit d+16
la__al o+18
la__con a-20
la__cuando s-16
la__de j-17 o-17
la__es m-20
la__favor i-17
la__mi p-17
la__por i-17
la__que b-16 d-19 i-16 m-16 u-16
la__semana o+16
la__tiene a-16 d+18
la__una o+17
la__vez a-17
la__y m-16
la__ya m-15
la_casa j-16
la_de b+16 m-17
la_del b+20 l-18 m-23 o-18
la_hora o-16
la_lista m-21
la_luz d-19 j-20 m+27 n-16 o-16
la_manana b-21 c-16 m-20 o+15
la_noche h+17 m-15
la_novela m+16
la_playa j-18 m+18
la_primera d+17
la_proxima m-16
la_puede n-20 o+18
la_puedo o+16
la_tienda m+19
la_ubi a-21 b-16 i-16 j+24 l-16 m-21 o-16
lady i+18 m-23
las c-16 d-27 e-19 h-19 i-23 l-19 q-22 u-33 v-15
las_# m-21 n-18 q-17
las__es u-18
last b-18 o-27 r-19 s+15
last$ m-28 s+16
last_text m+16
last_time a-20 m-23 u-19
late a-41 b-27 c-27 d-30 e-20 f-27 g-38 h+30 i-43 j-24 k-34 l-30 n-36 p-39 q-28 r+37 s-34 t-29 u-46
later b-18 d-19 h-23 i-26 j-17 k-18 l-20 n-21 o+23 p-15 q-18 r-26 u-18
later$ a-28 h-16 i-20 l-17 m+15 r-20
later_@visit o+15
later__day o+17
later__the m-18
later_in m-18
le b-35 c-31 d-36 e-28 f-25 g+31 h-34 i-32 k-21 l-36 n-26 o-35 q-37 r-24 s-31
le__a a-15 q-16
le__para a-19
le_dije a-16
le_hago m-19 r-16
le_pico g+20 j-15 m-21
le_pongo g+16 n-22
leave a-17 n-17 p-17 q+15 r-17
leavi* b-16 r+18
leaving b-16 r+18
leaving_now m-20 r+17
legal j-16 u+16
legit u+24
legit$ u+21
lejos j+16
les g-16 j-19 u-22
les_digo m-22
let c-22 d-30 h-23 j-21 k-17 l-25 n-28 p-37 s-22 t-19 u-42 v-31
let__@move m-16 o+16
let__do m-26
let__else b+18 o-23 v-17
let__have b+18 o-23 v-17
let__it b-15 p-16 u-20
let__know u-16
let__talk a-23 u-16
let_me b-25 p-24 u-24
let_somebody o-18
let_us b-19 g-15 h-16 m-32 n-15 o+24 u-17
let_you m+16 u-15
lette* d-18
letter d-18
letter$ d-15 m+19
libra* h-15 m+18
library h-15 m+18
licen* a-17 u-15
life m+16
like b-27 c-18 d-17 g-30 h-15 j-33 n-17 p-24 q-34 v-33
like$ d-21 i-19 m-17 u+22
like_# l-16 r+22 s-18 u-20
like__@visit a+16
like__arrange a+19
like__come a+17
like__in a+17
like__it i-17 l-15 m-21 u-21
like__make a+15
like__opt a-20 i-22 l+18
like__out a-15 i-16 k-16 l+19
like__that o-16
like__try a+16
like_to b-16 d-23 n-21 q-19 r-30 s-18 u-50
line a-26
line$ j+16
lined p+19 v-17
lined_up p+19 v-17
list a-15 d-28 i-29 j-27 m-17 o-21 p-24 r-20 s-22 t-18 u-35
list$ g-37 i-17 j-19 p-15 q-19 u-23
list_of a-19 d-16 l-15
lista g-16 m-31
lista$ k-20 m-29
littl* o-18
little o-18
live d-16 l-21 u-19
lkjlk* e+16 m-17
lkjlkj e+16 m-17
llama* a-26 b-18 i+22 n-22 o-16 p-19 q-15
llamar a-18 i+24 m-25 n-17 o-16
llamen b-15 i+17
llega m-19
llega* a-17 l-17 m-33 n-20 o-15
llega_el m-19
llegar m-20 n-16 s-20
llego a-31 b-27 g-25 h-23 i-22 l-17 p-29 q-31 r+17 s-28 u-36
llego$ d-23 m-30 o-17 q-17 u-21
llego__# r+21
llego__a m-19
llego__las m-16 r+19
llego_a j-21 n-15
llego_en r+22
llegu* q-15 r-17
llegue q-15 r-17
lleva a-18 p+28 q-22
lleva* a-17 m-20 n-20 p+19 r-19 u-17
llevan m-16 p+19 q-15 r-16
llevar a-19 b-24 c-18 e-15 f-16 g-47 h-22 i-35 j-23 l-16 m-41 n+38 o-34 r-17 s-24 u-33 v-21
llevarme n-19
lleve a-18 i-21 m-24 q+25 u-20
llevo a-18 d-18 i-15 j-19 m-22 n+24 q-18 u-21
llevo$ n+18
lmao e-19 m+19
lmao$ e-19 m+19
lo e-30 f-26 h-40 i-44 j-53 k-35 l-51 n-47 o-29 q-38 r-42 v-35
lo_de m-17
lo_pienso m+15
lo_que i-15 m-15
loan m+20
loan$ m+20
locat* m-22
location i-17 j+22 m-20 u-23
lock j-20
locke* m-17 q-17 u-16
locked m-17 q-17 u-16
locked$ m-16
lol a-36 b-34 c-30 d-19 e-41 f-30 g+15 h-32 i-34 j-38 l-43 m+17 p-32 r-20 t-27 u-26
lol$ a-30 b-25 c-24 e-31 f-22 g+18 h-26 i-29 j-31 l-32 n+16 p-26 r-27 s-32 t-18 u-23
long b-33 d-33 f-18 g-29 h-22 k-15 l-35 m-18 r-28 v-18
long$ m-18
long__@drive j+16 u-21
long__@symptom s+15
long__@visit m-16 u+15
long__a a-16 m-24
long__i j-22 s-17
long__it n-24
long__of m-16
long__take m+20 u-22
long__the m-19 n-16 s+17 u-21
long_before m-25
long_do u-21
long_till n-18
longe* a-16 i-20
longer a-16 i-20
longer_interested l-16
look m+23 u-18
look_up m+16
looki* i-16 m-32 n-19 u-16
looking i-16 m-32 n-19 u-16
looking_to a+17 m-19
los b-42 c-30 d-40 e-33 f-28 h+17 j-23 k+31 l-20 n-40 o-38 p-32 q-32 r-36 s-36 u-18 v-31
los_@day h+23 m-21 o-17
los_@texts a-34 b-32 c-22 d-21 e-25 f-16 h-19 j-22 k+33 n-24 o-24 p-23 q-22 r-24 s-23 t-16 u-45 v-26
lose g-23 l+17 v-15
lose_my m-22
lost a-21 g+24 i-18 k-18 l-29 n-24 p-24 s-22 u-28 v-21
lost__i g-17 r+16
lost_but g-18 m-16 r+17
lost_my g-27 l-17 n-16 p-16 r-23 u-15 v-18
lot a-26 b-22 c-18 e-19 h-20 i-23 l-18 m-39 n-26 o-22 q-26 r+18 s-17 u-31 v-15
lot$ a-22 b-21 c-17 e-19 h-19 i-17 l-17 m-35 n-21 o-18 q-21 r+17 s-15 u-26
love b-20 m+16 n-17 o-20 u-16
love__god m-19
love_of m-19
luck o-16
lugar h-18 l-19 m-26 n-21 q-19 s-16 v-16
lugar$ m-18 o-18 r-19
lugar__@day o+16
lugar_de b-17 o+16
lunch h+21
lunes h-17 m-17 n-18
luz d-19 j-20 m+27 n-16 o-16
luz$ d-17 j-19 m+23
lyft n-20 q+19
made m-22
mail m+15
main j+17 m-17
make b-23 g-26 h-15 j-19 k-20 n-28 p-17 q-25
make_it a-15 d-20
make_me a-16 d-19 u+17
make_one a+16
makes g+15
makin* n-17
making n-17
mal a-19 g-19 i-25 j-16 l-21 m-25 p-16 u-19 v+23
mal$ a-16 m-22
mall j+17 u-26
mall$ j+17 u-25
mama i-28 m-16 q-40 u-16
manag* i+16 m-16
manager i+16 m-16
manan* a-30 c-23 d-22 g-15 h+16 i-28 j-24 k-15 l-22 p-18 q-19 u-32 v-19
manana a-30 c-23 d-22 g-15 h+16 i-28 j-24 k-15 l-22 p-18 q-19 u-32 v-19
manana$ a-24 b+15 d-20 i-22 j-21 l-20 q-17 u-28 v-18
manda i-18 u+18
manda* a-26 b-20 g-23 i-29 n-24 p-21 s-16
mandame j+22 m-26
mandame_el j+15 m-19
mandame_la j+17
mandar l+15 m-22
mandarme_@texts m-24
mandarme__@texts l-20
mandarme_los l-20
mandatory m-16
mande c-16 i-16 l-24 n-16 u-16
mande* a-22 b-16 d-16 g-18 l+18 m-30 u-16
manden i-18 l+22 m-23
manejar n+21 o-21 q-18
many a-21 b-19 h-22 i-18 j-27 k-16 o-18 q-18 s-16
many_@hours m-16 n+16 u-16
many_@thanks l-17
many_@visit m-23
many__do d-20
many__does m-18 u+19
many__in u-18
many_times l+18 m-19
many_weeks m-15
map e-24 j+25 l-19 m-25 u-17
map$ e-24 j+25 l-19 m-25 u-17
maps j+17 m-16
maps_is j+16 m-16
marcar a-20 i+18 n-18 q-16
mareo u-16
maria a-22 h-15 i+16 j-15 l-16 m-31
maria$ i+16 m-24
maria_@wrong v+16
marqueme c-16 e-21 i+27 l-18 m-24
marri* m+18
married m+18
married$ m+16
martes a-23 c-16 d-19 e-16 h-30 i-15 j-23 l-28 m-38 n-22 o+19 q-20 r-19 u-19 v-16
mas a-20 b-50 c-42 e-24 f-21 g-35 h-32 i-50 j-34 k-41 l+30 m-47 n-43 o+30 p-27 q-16 r-18 s-28 t-26
mas$ a-29 b-27 c-18 g-21 i-32 j-16 k-20 l+24 m-46 n-17 o-31 p-17
mas_@late a-32 b-20 c-20 d-22 h-16 i-19 k-15 m-19 n-27 o+32 q-23 r-23
mas_@texts b-15 l+24 m-22
matte* m-22
matter m-22
matter$ n+16
may d-17 g-18 l-22 m-20 p-31 s-17 u-25 v-16
may__@relative n+16
may__me m-16
may_i m-24
may_my n+16
maybe e-15
maybe$ b-18 m+16
me a+24 b-32 c-50 d-24 e-131 f-52 g-23 h-151 j-32 m-42 n-37 p+32 q+18 r-26 t-46 u-22 v-68
me$ a-24 b-39 c-57 d-29 e-50 h-49 j-68 m-47 o-71 r-58 s-21 u-16
me_@call i+25
me_@cancel b-23 l-22 o-21 p-23
me_@day f-15 m-18
me_@fetch a-32 b-22 i-27 l-19 m-34 n-30 o-18 p+31 r-18 s-15 u-25 v-16
me_@howmuch d+22
me_@insurer a-16 i-17 m-22
me_@vehicle a-22 g-19 i-22 j-19 l-15 m-21 n-16 o-15 p-26 q-26 r-20 s-19 u+30
me__# a-29 b-16 l-20 q-20 r-22
me__@body m-26 o-15 q-16 r-17 s+27 u-22
me__@book a+27 b-24 d-16 i-17 l-17 o-20 q-17
me__@call a-30 d-15 i+25 k-17 l-27 m-29 n-23 o-24 q-28 v-18
me__@clinician m-18
me__@day m-19
me__@medicine a-17 d-15 g-24 i-23 m-22 n+31 o-16 s-16 u-26
me__@move a-17 o+22 q-15
me__@person i+21
me__@place a-20 b-17 c-16 i-16 j+31 m-23 o-20 p-23 q-22 r-18 u-22
me__@relative m-19 n-21 o-15 p+20 q-25
me__@sick m-18
me__@symptom q-17 s+35 u-16
me__@texts m-21 r-18 u+16
me__@treat a-24 m-17 u+20
me__@visit a+22 b-28 c-16 i-30 l-23 q-21 r-20 u-29
me__a c-29 d-29 e-16 f-21 g-42 h-22 i-19 m-29 n-43 s-42 t-27 u+30 v-32
me__alguien i+20
me__are b-15 m-25 o+23
me__bien m-16
me__como s+15
me__con m-26 p-20 q-16 r-18 u-21
me__dar p-16
me__de b-30 g-26 j-16 n-15 q-25 r-17 s-18 v-17
me__el b-25 c-19 f-17 g-21 h-17 i-24 j-20 k-24 l-29 m-16 n-32 u-35 v-20
me__en c+16 i-18
me__escribir g-16
me__favor a-17
me__for d-15 j-16 l-18
me__good b-15 m-16 o+19
me__hacer u+16
me__i m-17
me__in a-17 j-16 m-16 p-21 u-17
me__ir n-25
me__is m-18
me__it a-27 i-20
me__joke m+16
me__la a-18 c-22 d-19 e-20 f-18 g-38 h-20 k-26 l-42 o-16 p-23 q-44 t-24 u-59 v-24
me__las m-15 n+15 u-18
me__list g-16 k-20 m-23
me__los m-29 u-18
me__manana m-18
me__mas m-18 u-15
me__me a-15 d-16 p+19
me__mi b-20 m-32 p+28 q-27 r-20 u-20
me__morning f-15
me__my b-25 d-18 u-22
me__no a-22 i-19 m-20 q-17 u-16
me__number l-18 v-18
me__of a-20
me__otra u-16
me__para m-19 u-16
me__please b-16 c-28 i-23 k-19
me__poner g-17 o-15
me__por c-19 i+18
me__puede n-22 o+18 q-20
me__que d-16 g-26 i-15 m-22
me__recipe m+15
me__recoger i-19
me__sin a-22 i-21 n-23 o-21 q+16 r-18 s-32
me__so i-17
me__su i-25
me__text u-15
me__the c-17 d-20 e-16 g-25 h-20 l-42 n-25 q-32 r-26 s-32 t-16 v-20
me__this g-18 m-17
me__to a-28 d-27 i+18 l-17 u-17
me__un a-17 j-18 m-29 p-17 q-19 u-16
me__una b-17 n-20 o-19 u-25
me__up m-18
me__what a-17
me__whatever m-23
me__with b-20 d-22 e-16 i-22 l-20 m+17 o-21 p-25 q-17 u-21
me__y g-16 q-19
me__ya a-16 r+15 s-16
me__you m-19
me__your i-16 k-17 m-23
me_a b-33 c-16 d-23 g-21 h-17 k-22 l-32 n-21 p-23 r-25 s-26 t-20 u-29 v-16
me_about a-15 d-25 j-16 l-16 m+18 n-24 p-18 r-18
me_again f-27 m-27 n-22 u-16
me_agarro j-16 m-16 q-17 r+21
me_an a-19 m+20
me_and n-17 o-15 p+19
me_at i+17 m-17 q-20 r-17
me_back a-23 d+20 g-24 j-17 k+17 m-24 u-27
me_cobraron d+17 s-16
me_da a-15 q-25
me_dan k-17
me_dio s+17
me_down m-17
me_escriben u+16
me_esperen b+18 l-17 m-15 r-16
me_explica g+15 m-17
me_for i-18 u-17
me_gusta a-20 g-18 i+19 l-26
me_gustaria a+18 i-17
me_hace a-15
me_home a-15 b-18 i-15 m-16 n-16 p+16
me_in a+33 b-21 d-18 h-17 i-30 j-18 k-20 l-20 m-26 n-17 o-29 q-24 r-20 u-23
me_instead m-15
me_is m-17 p-23 q+16
me_la i-15 n-22 o+19 q-17
me_later m+16
me_llego r-16
me_llevan m-16 p+19 q-15 r-16
me_lo m-16
me_manda i-18 u+18
me_manden m-16
me_more m-20 u+18
me_my a-16 i-17 l-21 u-21
me_now a-17 g-16 m-23 p-18
me_off a-38 c-17 d-26 g-26 i-22 j-25 k-34 l+26 m-21 n-23 o-22 r-18 s-22 u-31
me_on d-21 m-28 p-15 r-15
me_out a-21 i-17 l+19 m-18 p-16 r-15 u-22
me_pasa j+18 p-19 q-16
me_please l-17 m-16
me_pongo g-30 i-17 n+24 u-17
me_puede d-24 n-18 o-19
me_pueden n-22 q-19
me_puedo n-22 o-17 q+19
me_queda m-15
me_quede a-25 d-16 i-26 k-20 l-15 n-28 o-27
me_recomendo a+23 m-17
me_siento a-18 s+16
me_something a-20 m+19
me_surgio o+16
me_talk a-23 u-16
me_texteen l+16
me_the l-27 u-16 v-17
me_this g-21 l-23 m+27 u-18 v-21
me_through a-31 d-17 q-18 u+18
me_to a+22 c-16 d-21 k-29 l-26 m-16 p-26 r-21 s-15 u-23 v-19
me_up a+28 b-33 c-27 d-34 e-23 f-15 g-21 h-20 i-37 j-22 k-31 n-24 r-34 s-26 u-33 v-18
me_urge a+15
mean d-18 k+20 l-21 m-24 u-16
mean$ d-15 g+17
mean__@stop k+16 m-16
mean_to k+22 l-18 m-22
meant a-18 b-24 k-24
medicaid b-17 d+30 h-19 j-20 m-29 n-24 o-18 p-19 s-21 u-24
medicare a-18 d+29 h-18 m-24 u-19
medicina m-25 u+20
medicine m-18
meds m-17
meeti* a-18
meeting a-18
mejor a-17 b+16 d-21 e-16 g-19 h-17 j-18 k-18 n-18 q-15 r-20 s-15 u-20 v-20
mejor$ b-19 o+16
mejor__@cancel b+19 m-23 o-17
mejor_en c+16
mejor_no b+24 c-16 m-26 o-22
mensa* i+15
mensaje i+15
mensaje$ i-18
mensajes a-29 b-45 c-26 d-28 e-28 f-18 g-16 h-23 j-32 l+34 m-22 n-28 o-24 p-27 q-26 r-30 s-29 t-19 v-32
menu d-20 g+27 j-19 m-25 u-23
mero r+18
mero_llego r+18
mess m-23
messa* a-16 b-21 l+16 o-17
message$ l-18 u-15
messages a-26 b-35 d-27 e-30 f-26 g-22 h-22 i-21 j-21 k+18 l+37 m-53 n-29 o-31 p-19 q-26 r-22 s-18 t-20 u-36
metro m-18
mexic* m+15
mexico m+15
mi c-24 d-26 e-74 f-31 g-81 h-71 i-27 j-84 k-83 l-21 n+15 o-17 p+29 r-38 s-82 t-36 u-54 v-25
mi$ a-30 b-24 c-18 d-15 i-20 l-23 m-32 n-23 o-23 p+23 r-16 u-22
mi_@clinician a+25 i-18 m-24
mi_@insurance a-16
mi_@relative d-58 e-43 f-45 g-45 h-42 i-70 j-48 k-43 l-56 o-24 p+35 r-50 s-43 t-43 u-75 v-59
mi_@ride b-17 m-17 q+19
mi_@visit a-35 b+18 c-15 d-25 i-19 k-17 l-33 n-28 o+18 p-15 q-24 r-15 s-21 u-20 v-15
mi__@cancel p-16
mi__@fetch a-17 m-15 n-16 p+25 q-26
mi__@insurer p+16 q-25
mi__@sick a-16 n-17 p-22 q+24 v-16
mi__@visit b-19 m+18 n-20
mi__a n-16 o-20 q-19
mi__de a-19 b-18 n-21 q-15 r-17
mi__estar a-16 n+17 p-19
mi__favor a-17
mi__ir m-17 q-17
mi__me a+15 b-36 c-22 d-18 i-20 l-18 m-37 n-35 p+23 r-21 u-21
mi__no a-21 b+24 n-25 p-20 u-16
mi__por a-23
mi__puede a-23 b-16 i-15 n+21 p-24
mi__que m-24 n-19 u-16
mi__quiere m-15
mi__se b-18 c-16 n-19 o-17 p-30 q+20 v-16
mi__y m-20
mi__ya n-16 p-17 q-21
mi_lugar b+19 j-21
mi_numero a-17 b-15 i-19 l+18 m-17
mi_receta a-17 i+19 m-19
mi_turno a-17 m-18
might m-16 n-18
might__# r+19
might__before r+18
might_be n-16 r+19
mil t+16
mil_@thanks t+16
milk k-17 m+27
milk__the m+18
milk_on m+18
mind n-16 o-19 r-20 v-19
mind$ b-17 k-15
mine i-17 m-16 n-16 o+16 r-18
minut* a-20 b-18 n-17 o-19 r+22 u-22
minute r-16
minute$ r-15
minutes r+18
minutos m-17
mio v+16
mis d-17 m-21 n+23 o-20 q-15 u-17
mis_@medicine n+18
mismo b-16
mismo$ n-21
mismo_dia q-16
mole m+17
mole$ m+17
moles* l+20 m-24
molestar m-16
molestar$ m-16
molina d+18
mom a-25 d-16 i-39 j-15 k-24 l-26 o-21 p-20 q-16 s-17 u-30 v-17
moms r-15
monday a-20 d-18 k-16 n-17 s-16 u-21
mondays a-16 b-25 f-17 l-19
month b-22 l-23 n-22 s-20 u-22
month$ b-20 l-16 n-20 s-17 u-17 v-17
moon m+17
moon$ m+17
more a-23 c-26 d-30 f-19 g-28 h-25 i-21 j-26 m-16 n-21 p-18
more$ a-19 b+24 d-17 k-19 m-34 n-23 o-15 r-16
more_@texts b-15 l+19
more__please b-16
morni* b-30 d-17 e-18 f+26 i-16 k-17 l-26 m-24 q-24 u-25 v-22
mornin f+15
mornin$ f+15
morning b-28 d-15 f+20 l-21 m-21 q-22 u-20 v-19
morning$ a-21 b-21 f+19 q-16 r-24
mother i-20 m+18 u-18
move b-32 c-20 d-17 i-17 m-21 n-17 o+28 p-16 r-17 u-17
moved l-22 m-17 p-18 q-18 r-23 s-18 u-24 v+18
moved_to a-18 b+20 v-17
mover b-21 m-18 n-16 o+29
movie m+18
movie$ m+18
movin* a-17 o-21
moving a-17 o-21
much a-33 c-21 d+18 e-16 f-21 g-20 h-25 i-18 j-25 k-19 o-16 p-17 q-16 s-24 u-20 v-22
much__@visit d+16 m-20 u-18
much__do d-19 m+25 n-18 u-15
much__i u-16
much__it m+20
much__new m+15
much__the d+15
much__you d+19 m-19
much_a d+23 m-27 u-16
much_does d-17 m+21
mucho d-17 l-16
mucho__@body s+15
muy b-20 c-20 e-24 g-15 h-15 i-24 j-20 k-19 l-21 m-37 n-22 o-18 p-17 q-23 r-20 t+22 u-28 v-23
muy_amables t+18
muy_caro d+17
my a-23 c-44 e-112 f-106 g-60 h-119 i-16 j-64 k-19 l-45 m+27 n+16 p+19 t-104 u-56 v-52
my_# b-22 l+16 m-15 n-20
my_@body a-18 b-21 d-20 j-15 m-36 n-15 o-16 p-19 q-19 r-15 s+29
my_@call a-21 b-19 c-17 d-25 g-20 i-21 m+20 n-23 o-16 p-22 q-20 r-31 s-17 u-22
my_@clinician a+26 d-17 g-15 j-17 l-18 m-32 o-17 p-16
my_@day o+17
my_@drug d-16 m-22 n+24
my_@insurance o-15 q-17 s-17 u-16
my_@machine m+16
my_@medicine a-36 b-20 d-31 g-18 i+26 j-19 k-16 l-20 m-15 n+17 o-20 p-19 q-28 r-18 s-24
my_@pay d+25 m-24 n-23 u-18
my_@place j-16 m+22 o-18 v-15
my_@price d+29 m-29 u-20
my_@relative b-24 d-79 e-43 f-35 g-42 h-38 i-33 j-27 l-72 o-31 p+30 r-25 s-50 t-37 v-30
my_@ride a-31 b-34 c-21 d-34 e-16 f-16 g-27 h-17 i-20 j-24 k-31 l-22 n-33 o-18 q+43 s-29 u-21 v-20
my_@texts b-21 i-17 k+22 l-18
my_@treat a-21
my_@visit a-63 b+34 c-36 d-59 e-27 f-17 g-27 h-18 i-35 k-42 l-15 m-16 o+18 p-38 t-30 u-51 v-21
my__# m-26 o-23 p-21 q-21 r+23 s-21
my__@call m-25
my__@cancel o-17 q+15
my__@drive a-19 m-21 n-18
my__@insurer d+15 n-17 q-15
my__@medicine n+16
my__@relative i-16 m-22 q-22 v+15
my__@sick m-16 p-18
my__@stop l-22
my__@symptom m-21 s+18
my__@visit n-17
my__a i-21 p-34 q-24 s-18
my__agreed p+18
my__am m-28 r+20
my__and m-24
my__are p-19 u-17
my__at d-17 m-31
my__away o-17
my__back m-17
my__balance d-25 m+24
my__be a-21 b-18 m-29 n+24 q-25 u-23
my__broke m-17
my__but a-19 o+18
my__can a-29 b-36 d-16 m-33 q+20 r-17 u-22
my__card a-21 b-15 m+17 u-19
my__changed p-16 v-15
my__come o-17 p-17 q-17
my__coming a-22 r-19
my__day d-15 m-21 q-18
my__do g-18 o-18 p+16 q-18 u-23
my__does m-23
my__for n-19
my__from m-16
my__got a-20 b-18 d-24 k-15 m-23
my__has a-23 b-15 i-18 n-15 r-19 u-16
my__he m-20
my__i g-18 i-24 l-19 m-18 p-15 q-19 s-19 u-22
my__in b-28 d-29 h-16 j-26 k-18 o-18 r-20 s-23 u-34
my__is a-31 b-44 e-20 f-28 g-33 h-28 i-49 j-45 k-26 l-41 q-19 s+20 t-21 u-63 v-39
my__it m-30 o-19
my__just m+16 o-19
my__me d-17 i-30 l-17 m-36 n-16 o-17 p+22 q-16
my__message l-15 m+15
my__my a-19 i+21 q-17
my__needs b-19 p-18 q-21 u-16
my__next n+16
my__no q+16
my__not a-29 c+21 g-18 l-16 m-28 p-19 r-21 u-16
my__now m+15 o-16
my__number g-16 i-22 m+17 u-16 v-19
my__of m-16
my__off l+17 m-17 v-16
my__oil m-17 n+19
my__ok d-20 m-30 n+27
my__on h-18 o-24 p-17
my__one m-16
my__out a-19 i-16 k-17 p-21 q+15
my__please b-16 c-25 g-19 k-20
my__round a+16
my__said m-24 n-20 s-16
my__says f-19 g-18 j-20 n-16 o-22 p-28 s-17
my__sent i+20 m-20 n-21
my__she m-19 p-18 s-17
my__sit a-21 m-19 n+23 p-17
my__take p+16 q-16
my__taking p+16
my__text k-15
my__that d-30 m-41 n+17 p-29 u-19
my__the d-32 i-26 k-16 l-15 p-32 q-33 r-20 u-25
my__there a-18 b-18 m-23
my__this v-17
my__to c-22 d-33 g-26 j-24 k-33 n-31 o+18 s-19 u-31
my__up m-15
my__wait q-15
my__was n-20 p-18
my__will a-20 b-25 n-26 p+20 q-29
my__with b-16 d-19 l-16 n+21 p-19 q-21 u-22
my__work n-21 p-18 q-18
my_account d-20 m+20
my_bad e-15
my_bill m-21
my_calendar a-16
my_car b-16 d-17 j-17 m+20
my_cell b-18 l+15 m-17
my_credit d-30 m+19
my_dog a-31 b-19 d-23 f-19 g-16 i-15 m+35 o-22 p-23 q-28 r-20 s-23 u-19
my_email m+16
my_ex a-16 p+16
my_face s+17
my_gps a-16 m-22 p-18 r+24
my_heart m-16
my_id d-16 m-21 n+19
my_knitting m-16 n+16
my_mind m-24 n-15 o-17
my_morning n+16
my_new m+23
my_next m-23 n-18 o-15
my_number a-23 g-17 i-27 m-39 u+22
my_oil m+25 o-23
my_options g+23 l-15 m-20
my_records a-15 d-16 i+16 n-18
my_sitter m-17 o+17
my_spot a-17 o-19
my_time m-18
my_way m-28 q-27 r+37 s-16
mysel* d-20 j-15 m-16
myself d-20 j-15 m-16
myself$ d-18 n-42 q+26
nada a-18 b-24 c-16 d-16 j-19 k-16 m-27 n-21 s-16 u-24
nada$ b-22 c-16 d-16 j-19 k-15 m-26 n-20 s-21 u-21
nadie b-15 g-17 l-18 m-15 n-18
nadie__puede i-16 q+19
nah a-20 b+17 d-18 e-17 h-19 i-16 j-16 m-30 n-21 o-20 s-16 u-16
nail m-16
name g-16 l-16 n-19 o-17 u-18
name__the m-15
named v+16
nausea m-15 s+17
nauseous m-16
near a-16 i-16 j+17 n-18 q-19 u-21
near__@vehicle m-16
near_me j-19
nearb* m-18
nearby m-18
neces* d-27 e-16 g-15 j-20 k-16 l-20 p-25 r-19 s-22 u-34 v-24
necesito d-25 j-16 l-18 p-19 r-17 s-19 u-26 v-17
necesito_@move a-18 o+21
necesito__@english a-19
necesito__a a+18
necesito__con a-16
necesito__me m-16
necesito__para a+16
necesito__un i+17
necesito_la o-23
necesito_que m-16
necesito_un a-18 i-27 m+20
necesito_una a-18 i+19 m-20
need e-24 f-20 h-34 j-39 l-26 m-16 p-28 r-28 s-32 t-24 u-19 v-38
need$ a-20 n-27
need_# m-16
need__@cancel a-16 b+18 m-21
need__@eat n+17
need__@move a-27 b-24 d-17 i-23 n-16 q-19
need__@ride q+15
need__@texts m-20
need__@visit m-16
need__a a-27 n-15
need__anything a-27
need__be b-16 d-17 m-23
need__bring a-31 d-18 q-16
need__come a+16
need__day m-20 o+17
need__days a-17 m-15
need__do a+20 g-16 m-27 u-17
need__for a+16 m-29
need__get b-17
need__in m-17
need__it i-17
need__me d-17 i-16 m-16 u-25
need__mine o+17
need__my d-19 n+17 o-25
need__new m-22 o+25
need__of m-17
need__out a-18 d-16 m-16
need__put a-16
need__refill a-15 i+18
need__see a+16 b-16 i-16
need__shave n+16
need__talk a-16 i+16
need__to b-17 d-24 g-21 n-29 p-19 u-25
need_a b-31 g-26 j-17 k-17 m-33 o+16 p-23 s-22 u-36
need_an a+25 b-24 d-21 i-22 k-17 n-19 q-23 u-18
need_anything a-16
need_from d-17 i-16 m-16 u-25
need_it a-15
need_me i-15
need_my b-21 d-19 m-34
need_someone p-17
need_the m-24 o-19
need_to c-22 h-17 k-30 m-24 q-57 r-22 v-16
needs p-19 q-22 u-17
neighbor b-16 o-18 p+24 q-24 r-15
never i-19 r-20 s-16 v+24
never__this m-20
never_mind u-16
never_said l-18 m+18
new a+21 b-29 c-21 d-45 e-17 f-20 g-29 h-23 i-39 j-40 k-24 l-31 m+24 n-40 o+21 p-30 q-16 r-30 s-29 t-23 u-42
new$ a+17 h-16
new_@person a+18 m-17
new__who v+16
new_date a-18 m-24 o+26
new_day m-20
new_number m+16
new_patient a+23 m-16
news d-22
news$ d-21
next c-18 d-29 g-25 h-18 i-23 k-28 l-27 m-16 p-17 q-24 r-26 t-17 u-31 v-24
next_day a-36 m-21
next_month m+16 o-18
next_one m-17
next_to m-20 p-15
next_two o-16
next_week m-27 n-16
nice a-16 b-17 d-20 e-21 i-16 j-19 l-25 n-17 o-15 q-19 s-19 t+20 u-17 v-16
nice$ e-17 l-20
nicotine m-20 n+19
night a-17 i-16 r-17 s+15
night$ n-16
night_before n+17
ningu* a-24 b-16 c-17 i-20 m-27 n-33 o-28 s-15 v+17
nm a-16 c-17 d-19 e+21 f-22 h-15 i-17 j-16 k-18 l-26 t-16 u-24 v-17
nm$ d-16 e+16 f-19 l-22 u-20
no a-96 b+35 d-24 e-108 f-100 h-80 i-52 j-38 k-104 l+16 m-37 n-45 o-22 p-124 q+25 r-52 s-35 t-95 u-70 v+24
no$ a-20 b-20 c-21 e-25 i-15 j-17 l-29 u-27 v-23
no_@cancel l-17
no_@food g-18 m-25 n+24
no_@insurer b-18 p-17 q+19
no_@ride b-16 m-16 p-16 q+21 r-17
no_@texts m-16
no__@cancel a-20 b-23 c-17 i-16 l-32 m+24 q-31 v-16
no__@day b+20 h-16 m-27
no__@door r-15
no__@english b-20 c+33 d-18 e-16 g-23 l-24 m-36 q-24 v-22
no__@fetch n-19 q+22
no__@place j+20 m-15
no__@ride q+19
no__@stop k-17 l-23 m+22
no__@texts b-33 c-20 i-21 k-38 l+40 m-40 o-18 q-17 u-23 v-20
no__@visit a-29 d-20 l-17 o-31 q-23 v+23
no__a a-23 b+17 c-22 d-27 h-16 i-29 j-28 k-24 m-38 n-29 p-32 s-24 u-31
no__available i-18 q+16
no__bien m-15
no__carro j-16 q+15
no__con i+16
no__conmigo b+15 i-15
no__de b-27 k-15 l-32 m+18
no__do b+15 g-19 j-17 l-17 n-15
no__el a-20 d-19 g-17 i-17 j+15 l-20 n-21 s-20
no__es g-17
no__esa q-16
no__escribir l-15
no__esperen b+18 l-17 m-15 r-16
no__este v-20
no__gusta g-16 i+21 l-24
no__hacer u-17
no__how j-20 l-16 m-19
no__interested l-16
no__ir a-18 b+29 m-16 n-21 o-18 r-16
no__la a-20 b+21 i-22 l-16 m-24 o-17 r-19
no__llegar r-17
no__manana m-19
no__manden m-15
no__mas a-18 b-23 i-21 l+31 m-32 o-20 q-16 u-21 v-18
no__me c-15 d-22 i-21 k-15 m-34 p-25 u-22 v-24
no__mi a-16 b-26 l-19 u-20 v+16
no__my b-22 m+15
no__nada a-16 b-21 g+16 i-29 m-26 n-16 u-16
no__no o-18
no__not b+17 l-16
no__para o-18 u-18
no__por c-17 o-17
no__que a-26 c-18 g+18 h-16 j-27 k-16 n-27 q-27 s-19 v-33
no__queda m-15
no__quien i-16 p-19 q+18 u-15
no__recibir k-20 l+21
no__si g-17 m+18 o-15
no__texteen l+16
no__that m-16 n-18
no__the b+17 o-16
no__to m-23 o-20
no__y o-16 q+19
no__yo v+16
no_car j-16
no_driver q+16
no_es a-21 b-21 c-16 d-19 g-21 i-21 j-35 l-30 m-33 q-25 s-16 v+33
no_go b+24 m-21 o-15
no_good m-18 o+15
no_hay b-17 g-18 m-19 r-20
no_i b+17 l-16
no_ire b+29 l-24 m-26 o-23 q-18 v-17
no_la l-20 m-21
no_longer b+15 m-18
no_manden l+17 m-16
no_mas l+18
no_me a-39 c-36 d-41 g-44 h-17 j-29 k-36 n-30 p-30 q-37 s-36 u-41 v-45
no_more b-26 k-17 l+24 m-23 u-21 v-23
no_need b+16 o-18
no_one b-16 d-19 j-16 m-16 o-17
no_puede a-18 c-20 n-31 o-19 p-19
no_puedo o+20 q-16
no_quiero a-36 g-17 i-25 k-41 m+28 u-28 v-19
no_se a-19 e-20 g+24 h-22 i-25 j-25 l-41 n-26 o-34 p-24 r-31 t-17 v-23
no_show m-19
no_soy a-20 b-26 c-21 d-24 e-20 f-18 g-23 i-24 j-21 l-27 m-33 n-22 o-21 p-15 q-30 r-20 s-20 t-16 u-21 v+36
no_tengo a-23 g-30 i-19 l-16 m-20 n-31 o-29 p-37 q+21 s-19
no_voy a-30 b+37 c-15 g-19 i-25 j-25 k-16 l-30 m-39 n-24 p-18 q-28 r-35 s-17 u-23 v-27
nobod* b-17 d-16 h-15 m-19 o-21 p-20 q+16 s-16
nobody b-17 d-16 h-15 m-19 o-21 p-20 q+16 s-16
nobody__do q+19
nobody__up q-18
noche h+17 m-15
noche$ h+17 m-15
nomas m-17 q-15
norma* a-15 m-21 n-18 p-16 s+19
normal a-15 m-21 n-18 p-16 s+19
north j+17 m-17
not a-70 b+18 c-16 d-40 e-64 f-69 h-41 i-29 j-30 k-35 n-58 p-53 q+27 r-37 t-76 u-47 v+55
not:# g-16 m-26 n-21 o+21 q-19
not:@call b-17 g-17 i+15 l-22 m-29 q-18
not:@cancel a-29 b-40 c-28 d-34 e-16 g-29 i-28 j-23 k-20 l-46 m+28 n-21 o+28 p-18 q-44 r+22 s-21 u-28 v-33
not:@day a-27 b+34 c-16 d-23 g-20 h-32 j-16 k-15 l-22 m-41 n-30 p-19 r-28 s-22 u-25 v-20
not:@door j+16 r-21
not:@drive b-16 m-25 p-18 q+28 u-16 v-21
not:@eat h-16 m-21 n+23 q-16 u-19
not:@english b-22 c+38 d-21 e-16 g-26 i-17 j-16 l-25 m-36 n-16 q-28 s-16 u-18 v-25
not:@fetch a-15 b-22 i-18 n-26 p-29 q+30
not:@food g-18 m-25 n+24
not:@howmuch d+17
not:@insurance d+26 m-21 q-20 u-25
not:@insurer m-18 o-17 p-22 q+21
not:@move m-17
not:@parking m-15 r+19
not:@person a-15 b-17 d-15 i-22 m-21 u-19 v+27
not:@place j+22 m-18 q-19
not:@relative b-16 m-17 q+16
not:@ride d-21 g-22 j-18 m-34 n-16 p-15 q+29 r-30 s-18 v-19
not:@stop a-19 b-31 c-21 g-21 i-24 j-23 l-44 m+28 n-24 o-20 p-17 q-24 r-17 s+19 u-18 v-26
not:@texts a-15 b-17 c-32 d-16 g-20 i-30 j-19 l+17 m+16 n-19 o-27 q-27 s-16 u-35 v-35
not:@thanks b+26 l-17 t-27
not:@visit a-39 d-31 i-15 m+17 n-19 o-23 q-35 r-17 s-27 u-20 v+28
not:a a-28 b+19 c-28 d-36 e-18 f-15 g-21 h-25 j-20 k-31 m-66 n-31 p-25 q+15 r-17 s-29 t-22 u-44
not:about m-15
not:again g-19 k-20 l+24 m-20
not:all m-18
not:am m-15
not:and m-21 o-16
not:any a-21 b+21 d-18 g-18 i-18 l-17 m-41 r-16 u-28
not:anyone q+15
not:are g-16
not:asked g-16
not:asking m-21
not:at m-22 u-19
not:available i-18 q+16
not:away b-20
not:ayuda g-18
not:back j-18 m-17
not:be a-22 b+23 c-21 d-25 g-15 i-25 k-16 m-17 n-20 p-19 q-18 s-22 u-21
not:bien m-15
not:borren b-18 m+18
not:called q-17
not:can a-18 h-16 m-20 n-16 p-18 q+17
not:car m-20 n-19 q+17
not:carro j-20 m-18 q+22 r-16 s-18
not:come a-18
not:coming b+26 m-27
not:con b-15
not:conmigo q-18
not:day d-19 j-16 m-28 n-24 q+17
not:de a-18 b-31 g-16 j-24 k-22 l-37 n-18 o-20 q-18
not:do a-26 b+25 h-17 i-17 j-30 m-31 n-32 r-21 s-21 v-21
not:driver b-16 p-19 q+18
not:el a-25 c-17 d-23 g-23 h-17 i-21 l-24 m-17 n-24 q-22
not:entiendo l-17 m-18
not:es a-23 b-25 c-21 g-30 i-24 j-41 l-31 m-40 n-16 o-15 q-31 s-21 v+33
not:esa b-18 g-18 i-18 j-19 m-20 q-22
not:escribir k-15
not:esperen b+18 l-17 m-15 r-16
not:este v-20
not:esto m-17 v-16
not:estoy a-17
not:ever l+19 m-18
not:find h-18 j+16 m-26 n-17 o-24
not:for a-20 b+18 d-23 g-23 i-19 m-41 p-15 s-16
not:gary v+16
not:get a-17 i-17 j-16 m-29 n-19 p-17 r-16 u-17
not:getting b-16 v-16
not:give b-20
not:go b+23 l-19 m-18 o-20 q-15
not:going d-16 m-17
not:good b-23 f-17 m-32 o+15 p-18
not:gusta g-16 i+21 l-24
not:hacer u-17
not:have b-20 d+19 g-15 i-18 m-22 o-17 p-24 q+20
not:hay a-17 b-21 g-31 l-18 m-24 p-15 r-23 s-16
not:he m-16
not:her m-19 v+18
not:here a-18 b-20 d-18 g-23 i-20 n-15 o-16 r-17 s-15 u-15 v+18
not:him g-16 l-16 m-21 v+22
not:hold b+19 m-19 o-17
not:home p-20
not:how b-20 g+30 j-24 k-16 l-21 m-34 u-27 v-20
not:i a-28 h-18 j-21 p-20 u-22
not:in m-16
not:interested a-22 m-20
not:ir a-20 b+34 c-16 g-16 i-16 j-16 l-17 m-19 n-25 o-22 p-16 r-18 v-15
not:ire b+29 l-24 m-26 o-23 q-18 v-17
not:is d-21 g-16 i-26 m-20 o-17 q+20
not:it a-23 b+26 i-22 j-25 m-43 n-17 o-19 q-23 s-20 v-20
not:just m-22
not:know a-22 c-20 d-29 h-17 i-15 j-17 l-21 n-18 o-23 p-18 r-19
not:la a-26 c-17 d-20 i-28 l-40 q-25 r-25 s-21
not:llegar r-17
not:longer b+15 m-18
not:los l-32 m+29
not:lugar b-19
not:manana b+17 m-21
not:manden i-18 l+22 m-23
not:mas a-22 b-30 c-24 g-19 i-30 k-22 l+38 m-42 o-27 u-29 v-29
not:me a-18 c-57 d-53 e-36 f-37 g-20 h-36 j-54 k-61 m-17 n-39 p-67 s-19 t-37 u-43 v+15
not:mean k+22 l-19 m-23
not:message m-20
not:mi a-20 b-33 c-18 i-16 l-21 n-22 o-19 p-22 q+21 u-21
not:mind u-16
not:more c-15 d-21 g-18 h-16 m-35 n-23 r-18 u-41
not:moving m-16
not:my b-36 c-18 d-19 j-19 k-16 l-31 n-19 u-22
not:nada a-17 b-21 m-25 n-17 u-17
not:name j-15 v+15
not:need b+25 m-22 o-21
not:now d-16 p-16 r-19
not:off a-17 b-24
not:on a-15 h-15 k-16
not:one b-19 d-22 j-20 l-16 m-18 o-21 s-18
not:otra b+17 o-16
not:out g-16 l-24 m+17
not:para o-18 u-18
not:patient i-16
not:please b-24 g-16
not:por c-17 i-18 o-19
not:puede a-22 c-23 i-30 n-37 p-22 q+16
not:puedo o+20 q-16
not:que a-25 b-30 c-18 g+16 h-16 j-29 k-16 n-26 o-22 r-17 s-19 v-19
not:queda m-15
not:querer k+21 l-16
not:quien a-15 l-16 p-25 q+21 u-19
not:quiero a-31 g-18 i-28 m+27 o-19 q-17 u-30 v-21
not:receive m-15
not:recibir k-20 l+21
not:recoger q+16
not:right g-16 j-16 q-20 s-17
not:said l-18
not:se a-19 e-20 g+24 h-22 i-25 j-25 l-41 n-26 o-34 p-24 r-31 t-17 v-23
not:send b-17 l+20 m-18
not:show m-25
not:si g-17 m+18 o-15
not:sign m-16
not:sirve l-15 u-18
not:someone q+16
not:soy a-21 b-27 c-21 d-24 e-20 f-18 g-23 i-24 j-22 l-27 m-34 n-22 o-22 p-15 q-30 r-20 s-21 t-16 u-21 v+37
not:start m-16
not:sure g+16
not:take a-28 b-30 d-18 l-18 p-19 q+22
not:tengo a-23 g-33 i-19 l-16 m-20 n-32 o-30 p-41 q+23 s-20
not:text k-29 l+26 m-21 v-21
not:texteen l+16
not:that a-20 b+18 d-33 g-24 j-31 m-43 n-35 s-20 t-21
not:the a-28 d-33 h-16 i-28 k-25 l-31 n-22 q-32 r-22
not:them m-23
not:there a-17 b+18 i-16 j-16 m-24 o-25
not:this a-22 d-20 k-18 m-38
not:to a-28 b+21 c-34 d-41 g+17 i-23 j-28 m-35 n-28 p-29 r-18 s-27 u-38
not:tomorrow b+21 o-18
not:trust m-15
not:understand m-18
not:unsubscribe l-16
not:up m-21 o-15 p-21 s-16
not:voy a-35 b+38 c-16 g-25 i-27 j-29 k-16 l-31 m-41 n-26 p-18 q-24 s-19 u-26 v-28
not:want a-22 b+26 g-18 k-16 m-30 n-16 q-23 t-15 u-16
not:what a-20 b-18 h-16 j-23 m-23 n-16 q-25 s-15
not:who b-15 m-31 q+16 u-22
not:will p-17
not:with m-16
not:work b-16 m-22
not:works g+15 u-17
not:worry p+16
not:y g-15 q+19
not:yet b-20 g-21 m+22 u-20 v-23
not:yo v+16
not:you a-19 l-20 o-18 q-21 v+21
not:your a-18 h-18 i-17 l-20 t-16
not_@cancel b-38 l-19 o+20
not_@stop b-21 k-21 l-31 n-19 q-17 s+20
not__# m-25 q-17
not__@call i-19 l-17 m-23 v+20
not__@cancel m-17
not__@day a-17 h-18 m-19 n-17 o+20 q-23 r-17
not__@english c+15
not__@person m-16 v+15
not__@texts l-25 m+21
not__@thanks b+18 t-16
not__a m-29
not__about b-15
not__again l+18 m-17
not__am b-15
not__any l-17 m-33 u-21
not__anyone q+15
not__be l+17 m-18 o-17
not__come o-16
not__day m-20
not__do m-23
not__ever l+15
not__for g-17 m-22 q-21 v-16
not__here g-15 m-27
not__how g+26 m-25 u-22 v-16
not__i d-15 g-20 p-16
not__is m-15 q+16
not__it a-21 b+30 i-22 j-24 m-38 n-23 o-34 q-31 s-20 v-18
not__just m-15 o+17
not__me a-37 d-26 h-15 j-18 k-28 m-17 n-16 p-35
not__more b-15
not__my b-19 l-17 o-19
not__number l+17
not__off b-18 l-16
not__out g-16 l-23 m+17
not__please l-15
not__spot r-17
not__take m-17 n+15
not__text k-16
not__that b+16 d-22 g-17 j-16 m-30 n-20 o-17 t-17 u-19
not__the a-18 d-19 k-19 l-23 q-19 v-19
not__there b+19 m-20 o-23 r-25
not__this m-26
not__to a-28 b+17 c-18 d-27 j-20 k+16 m-34 n-21 p-17 s-16 u-28 v-33
not__today m-16
not__tomorrow b+21 o-20
not__unsubscribe l-16
not__what a-16 j-16 m-33 n-19 q-21
not__who m-27 q+15 u-19
not__yet b-16 g-20 m+23 q-28 u-19 v-22
not__you a-16 i-17 m-26 o-19 q-22 v+24
not__your m-22
not_be a-17 b+24 d-19 i-17 n-18 p-15 q-23 r-32 s-19 u-16
not_coming b+30 m-21 o-20 r-30
not_do d-16 m-17 n-18 q-25
not_find h-18 j+16 m-26 n-17 o-24
not_get i-16 m-26 n-16 u-16
not_getting b-16 v-16
not_give b-18
not_good m-22 p-16
not_have b-17 d+19 g-15 i-18 m-22 o-17 p-22 q+18
not_her m-16 v+18
not_him g-16 l-16 m-21 v+22
not_hold b+17 m-16
not_interested a-19 l+22 m-17
not_know a-22 c-20 d-29 h-17 i-15 j-17 l-21 n-18 o-23 p-18 r-19
not_me b-20 d-15 e-17 g-20 i-26 l-32 m-24 q-28 u-22 v+39
not_mean k+22 l-18 m-22
not_moving m-16
not_my m-18 v+19
not_need b+17
not_see j+15
not_send b-17 l+20 m-18
not_speak c+15
not_start m-16
not_sure g+16
not_take a-17 b-25 l-18
not_text k-17 l+23 m-17 v-16
not_the i-16 m-21 v+16
not_trust m-15
not_understand m-18
not_wait o-15
not_want a-20 b+25 g-17 k-15 m-27 n-16 q-21 v-18
not_worry p+16
not_your v+15
nothi* m-23 o-15
nothing m-23 o-15
nothing__@eat m-16
nothing_to m-16
notice m-20
notifications u-22
novel* m+16
novela m+16
novela$ m+16
now c-15 d-44 e-40 f-40 i-52 l-19 m-38 n-57 p-29 q-16 r+25 t-41 u-56 v-19
now$ b-25 c-45 d-29 e-38 f-34 g+31 i-45 j-60 m-18 n-59 o-18 p-19 r+19 t-37 u-54 v-35
now__else o+16
now_what a+16 m-30 u-17
nuevo$ a-18
numbe* b-27 c-22 d-28 f-16 h-24 m-15 n-22 o-23 p-23 q-24 r-17 s-20 t-20
number b-26 c-21 d-26 h-23 n-22 o-22 p-21 q-23 r-16 s-19 t-19
number$ d-17 n-17
number_@stop l-16 v+16
number__@call i+20 m-21
number__me v+16
number__system l+16
number__texting l-16 v+16
number__the j-16
number__your l+17 m-18 v-19
number_again g-17 l+15 m-18
number_from l+16
number_to g-15 i+19 j-16 m-20 u-15
numer* a-16 b-22 c-17 d-25 e-15 h-19 k-23 m-48 n-20 o-21 q-17 r-19
numero a-16 b-22 c-17 d-25 e-15 h-19 k-23 m-48 n-20 o-21 q-17 r-19
numero$ a-25 i-42 j-25 l+16 m-28 u+16
numero__@place l-20 u-26 v-20
numero_de u-29
nurse a-38 d-16 i+29 n-19 p-22 u-20
o b-19 c-20 h-27 i-36 j-32 k-20 l-29 m-44 o-30 p-20 q-29 r-26 s-20 u+21 v-30
o_que l-16 m-18
odds g-16 u+15
of a-29 c-43 i-36 k-51 l+19 p-50 q-16 r-53 s-16 v-23
of$ m-15
of_# u-19
of_@symptom s+17
of__@late m-15 v+17
of__@relative m-18 v+16
of__@visit b-20
of__day m-16
of__do m-21
of__i a-15 m-29
of__is a-17 d-22 g-20 n-19
of__it m-18
of__the m-17
of__there a-16
of__this d-16 g-18 m+20
of_a d-20 u-16
of_god m-19
of_here l+17
of_it n-15 o-15 q-16
of_my m-24
of_state m-15
of_the a-21 d-32 l-17 r-16 u-23
of_them b+17 l-23 m-22
of_these m-23
of_this m-26 u+17
of_you m-20 t+17
of_your i-20
off a-62 b+30 c-42 d-53 e-24 f-25 g-48 h-24 i-54 j-20 k-32 l+42 m-57 n-16 o-31 r-45 t-29 u-16
off$ a-34 c-19 d-22 g-15 i-28 j-21 k-34 l+27 m-42 n-26 o-25 p-36
off__@book a-16 l-18 m+15
off__@texts l+18 m-16
off__here l+17
off__is m-20
off__list a-22 g-20 k-15 m-25
off__please b+20
off_all k-16
off_my m-15 n+18
off_of a-18 l+22 m-18
off_the a-23 q-19 r-16
off_this a-19 g-20 l+26 m-19 u-16
off_your a-16 k-16 m-17
offer u-16
office a-41 b-20 d-31 f-18 g-19 h+24 l-25 m-18 n-22 o-17 q-29 r-19 t-16
oficina a-18 g-17 i+20 l-23 m-22 u-30 v-25
ofrec* m-19 q+18 u-15
often n-16
often__i a-17
oil m+19 o-25
oil$ m+25 o-23
ok b-58 c-63 d-30 e-81 f-64 g-55 h-65 i-61 j-67 l-60 m+18 n+41 o-18 p-23 s-29 u-48 v-62
ok$ a-49 b-37 c-45 e-66 f-48 g-39 h-43 i-42 j-46 k-55 l-34 m+29 n+36 p-47 q-26 r-49 t-57 u-65 v-43
ok_@thanks a-15 b-16 l-16 m-26 t+24
ok__@drive n-20 q+17
ok__a t-16
ok__i d-16 m-23 o-19
ok__text a-15 k+21 l-22 m-19
ok__you t+15
ok_cool m+23 t-20
ok_lol m-22 n+24
ok_to a-25 j-20 l-17 m-28 s-19
okay e-17
old b-17 d-27 h-23 l-19 m+16 n-20 o-16
old__you h-16 j-20 m+21 u-22
on c-67 d-19 e-17 f-34 g-72 i-29 k+17 l-50 n-24 o-26 p-17 q-27 r+17 s-28 t-40 v-68
on$ a-23 b-26 d-20 e-15 g-19 h-17 i-19 k+20 o-22 q-15 r-22 u-22
on_@day d-30 f-20 h+26 i-30 j-27 k-20 l-16 n-23 p-15 q-24 r-17 s-20 u-27
on_@traffic k+21 l-19 m-23
on__@book a+17 m-17 o-17
on__day h+21 m-22
on__first a-16 d-17 m-16
on__home q-19
on__in e+20 r-17
on__is m-17 n-17 u-16
on__line a-22 j+16
on__please a-16
on__red j+16
on__street r-19
on__that n-16
on__to m+16
on__way h-18 o-20 p-18 q-27 r+29
on_a n-19
on_it m+17 u-22
on_me p-21
on_my a-17 b-26 d-29 g-24 i-16 j-19 k-24 l-19 o-26 p-23 r+30 u-30
on_please k+17 o-15
on_the c-24 d-45 e-18 f-21 g-27 h-43 l-33 m-26 o-30 q-47 t-22 u-41 v-29
on_this a-24 b+15 m-26 u-17
on_tv j-20
onda f+17 m-16
onda$ f+17 m-16
one a+29 c-46 e-39 f-34 h-48 k-34 l-41 m-23 n-29 o-23 p-15 r-40 u-30
one$ b+18 c-23 e-19 f-16 g-26 h-26 k-24 l-35 m-25 n-22 o-23 q-16 r-24 u-38
one__about a+15
one__take m-16
one__these m-17
one_of l-15 m-26
onlin* a+17 m-18
online a+17 m-18
only b-17 i-19 m-23 p-21 q+15 r-18 u-18 v-16
opcio* g+26 m-25 u-25
opciones g+17 m-15
opciones$ g+16
open b-36 c-26 d-20 e-30 f-31 g-27 h+43 i-18 j-52 k-30 l-32 n-37 o-20 p-36 q-40 r-42 s-31 t-35 u-32 v-36
openi* d-17 n-18
opening o-17
opening__a m+15
opening_for m+15
openings m-18
opt a-25 c-16 g-15 i-28 k+20 l+20 m-29 n-16 o-22 q-16 r-18 u-26
opt__in k+17
opt_me l+19 m-19 u-18
opt_out a-15 i-16 k-16 l+19
optin* g-19 r-17 u-15
opting g-19 r-17 u-15
opting_out g-19 r-17 u-15
optio* g+25 j-16 l-17 m-21 n-18 u-15
options d-18 g+26 j-15 l-17 m-22
options$ d-17 g+23 l-17 m-23
or a-15 b-27 c-27 d+17 e-20 f-19 i-49 k-30 l-41 m-68 o-16 p-29 r-17 s-37 t-20 u+16 v-30
or__i h-16 i-20 l-16 m-34 n-20
or_anything a-15
or_do i-19 m-25 n-18 u-18
or_no m-17
or_what d-23 m-17 u+15
order m+16
other m-18 n-21
other_@visit o+16
other__is o+16
otra c-15 d-23 i-27 j-17 k+15 l-29 n-23 p-17 q-20 r-22 s-16 u-32
otra_@visit a+23 b-26 o-15
otra_hora a-15
otra_vez a-26 b-20 i-16 k+21 l-23 o-26 u-22
otro a-29 d-22 i-17 j-19 m-24 o+21 q-23
otro$ n-16
otro_dia a-22 b-27 m-15 q-19
our n-16 u-20
out a-23 b+18 c-21 e-51 f-44 g-52 h-53 j-48 k-57 m-31 p-30 t-44 v-58
out$ a-39 b-35 d-52 e-34 f-30 g-36 h-32 j-40 k-39 l+18 n-26 p-35 q-18 r+22 t-26 u+15 v-43
out_@cancel m-16
out__@visit a-16 b+19 m-17
out__it d-18
out__state m-15
out__the h-17
out_my a-20 b+16 m-16
out_of a-20 i-15 j-19 k-17 m-31 n-20 p-17 r-26
out_the d-18 i-18 l-16 n-17 o-23 s-18
outsi* n-18 u-18
outside n-18 u-18
outside$ j-21 m+23 u-16
over d-24 h-15 n-18 q-27
over$ m-20
overslept__my q-16 r+19
owe a-18 d+21 n-17 o-16
pacie* a+15 m-16
paga d+23 m-20 o-16
pagar a-33 b-16 c-18 d+39 g-24 h-16 i-26 j-28 n-40 o-34 q-28 s-17 u-26
pague m-16 t+16
pague$ m-16 t+16
papa a+19 m-17 q-16
papel* m-26 q-16 u-16
papeles m-26 q-16 u-16
paper* d-25 g-17 m-21
paperwork d-20 g-17 m-22
para c-20 d-22 e-20 f-21 g-17 h-33 k-21 l-29 m-21 q-36 s-35 t-19
para_@visit a+24 m-16 o-17 u-20
para__@day o-16
para__@relative u-22
para__@visit b-17 m-17 o-23
para__mas u-17
para__proxima o+16
para_el b-15
para_la a-21 j-15 m-23
para_mi b-19 o-17 p-17
para_que j-17 m-22 u+17
parar e-15
pare m-17
paren* b-15 l+18
parenle b-15 l+18
paris d-16 m+21
paris$ d-16 m+21
park d-19 u-21
parking a-34 b-27 c-27 d-38 e-30 f-33 g-26 h-42 i-34 j+28 k-22 l-26 n-36 o-28 q-37 r+23 s-28 t-27 u-37 v-24
parqu* m-18
pasa a-21 b-19 g-16 l-20 m-31 o-24 r-20 s-24 u-20 v-17
pasa__@place i-21 j+19
pasa_la i-17
pasam* i+16 q-17
pasame i+16 q-17
pasar m-17
pasem* j-16
paseme i+16
paseme_con i+16
pass d-17 j-16 m-24 u+16
passe* m-16
passed m-16
past a-15 m-17 r+16 s-18
past$ r+19
pastillas i-18 m-17 n+18 p-19 q-17
patie* g-17 j-21 n-18 o-23 u-20
patient j-19 m-27 o-21
patient$ i-15 m-25
patients d-15 i-17
pay a-30 b-22 c-16 d+41 g-25 h-24 i-25 j-19 k-17 m-17 n-25 o-22 p-16 q-29 r-19 s-19 u-30 v-17
paying d+17 m-16
payment d+22 g-18 j-19 m-20
payments a-15 d+16
pedir a+17
pee n+16
pee__it n+16
pee_during n+16
pelig* m-20 u+20
pensa* m+19
people b-42 c-25 d-53 e-23 f-19 g-26 i-20 j-38 k-32 n-43 o-18 p-31 r-25 s-27 t-16 u+22
perio* m-17 n+19
permi* m-23
permission l+15
pero b-16 m-16 o+15
perro m+17 q-16
person a-47 b-37 c-24 e-26 f-27 g-26 i+38 j-32 k-23 l-31 m-38 n-32 o-29 p-21 q-15 r-25 s-22 t-28 v+25
persona a-36 c-21 d-30 e-20 f-15 g-26 h-21 i+25 j-25 k-19 l-28 m-38 n-27 o-28 p-24 r-23 s-23 t-17 v+23
phone a-33 b-48 c-43 e-26 f-24 g-44 j-25 n-30 o-41 p-40 q-45 r-39 s-45 t-25 u-52 v+23
pick a-25 i-27 j-17 r-24 s-18 u-25 v-17
pick__new m-15
pick__up a-17 i-17 m-17
pick_me i-16
pico g+20 j-17 m-24
pico$ g+20 j-17 m-24
pictu* m+16
piens* m+15
pienso m+15
pin g-17 j+20 l-17 u-16
pin$ j+20 m-24
piso j+18
place d-28 i-22 n-22 p-16 s-16
place__@parking j+18
plan j-19 m-23 n+20 u-26
play m+17
playa j-18 m+18
playa$ j-18 m+18
plaza d-18 j+24 m-21 u-16
pleas* d-23 e-32 f-31 h-26 m-22 n-28 p-30 q-39 s-25 t-32
please d-22 e-32 f-31 h-25 m-30 n-27 p-30 q-38 s-25 t-30
please$ d-34 e-25 f-23 h-17 m-37 n-16 p-20 q-27 r-68 t-24 v-41
please_@book a+19 b-15
please_@call i+22 k-16 l-20
please_@cancel b+17 o-16
please_@stop c-18 k-19 l+23 m-19
please__@call i+18
please__@cancel b-16
please__@texts b-17 m-25
please__@visit l-31
please__everything a-15 l-18
please__give b-18
please__me l-22
please__my a-21 b+16 c-21 i-25 l-16 u-17
please__not b-28 i-22
please__off a-21 b+17 l-19
please__out i+18
please__text i-15
please__the m-16
please_discontinue l+16
please_do b-28 i-22
please_have b-16 i+23
please_remove b+19
please_take a-19 b+17 i-16 l-16
plumb* i-17 m+18
plumber i-17 m+18
plumber$ i-17 m+18
podre m-19 n+17 o-20 q-16
poem m+18
poem$ m+18
pon a-16 i-16 n-17 q+16 r-16 s-26
poner g+18 m-18 o-20 q-18
poner$ g+20 n-23 u-19
pongame__@visit a+15
pongo a-21 d-22 g+24 i-29 j-17 l-17 m-25 o-21 q-20 s-15 u-30 v-19
pongo__@medicine g-20 n+18
pongo_la g-20 n+18
pop d+18
por a-15 b-17 e-41 f-36 g-27 h-47 j+21 m-57 n-54 r-36 s-47 v-45
por__@door j+15
por__es j+16 u-16
por__me g-16 j-17
por_donde j+19 m-19
por_favor d-27 e-23 f-18 h-19 k-26 m-45 n-24 p-48 q-27 s-23 t-22 u-26 v-22
por_la m-16 o+16
por_mi a-20 b-26 c-20 i-24 l-23 m-30 n-24 o-23 p+23 r-16
por_que g-19 i-17 j-18 l-17
post h-16 m+17
post_@place h-16 m+17
post__@open h-16 m+17
postpone o+17
precio d+18 u-26
prefe* a-21 b-20 c+17 m-25
prefer a-16 c+16 m-18
prefi* a-15 m-17
prefiero a-15 m-17
prefiero__por i-16
pregu* b-17 d-20 l-21 n-21 o-16 p-19 u-16
pregunta g+16 m-15
prend* k+22 l-17 m-24
prepa* a-29 d+16 g-31 u-25
prepare n+18
prescription a-15 i+23 n-25
press g+21 m-18 n-19
press$ g+22 n-15 u-18
price a-20 d+36 h-17 j-27 m-21 n-16 u-31
pricing d+21 m-17
prime* d+17
primera d+17
primera_@visit d+16
probl* a-17 d-19 g-16 j-16 m-29 n+15
problem d-16 u-17
problema a-15 m-15 n+18 q-18
problema$ a-15 m-15 n+19 q-18
proce* d-15 m-22
proceed a+19 u-16
proxi* m-16
proxima m-16
proxima$ m-15
ptsd a+21
puede b-16 e-21 f-18 g-30 h-36 j-31 k-33 l-21 m-56 r-42 s-41 t-16 u-30 v-29
puede$ b-18 m-15
puede* c-23 h-18 l-18 m-26 q-31
puede_@call n-16 o-18 q-22
puede_@fetch a-25 c-17 i-18 m-19 o-21 p-19
puede_@move c-15
puede_@pay a-15 d+20 n-19 o-17
puede__@late a-21 c-17 d-20 n-22 o+22 q-20
puede__@person a-19
puede__@spanish c+22 i-22 n-16 o-16
puede__a a-26 i-15 m-17 q-26
puede__alguien q-18
puede__dia n-22
puede__en c+20 i-27 n-31 q-24
puede__la a-24 n-16 o+21 q-16
puede__mi a-33 b-18 c-18 m-22 n+16 o-28 p-21
puede__por b-15 n-18 o-15 q+18
puede__una o-16
puede_estar a-16 n+17 p-19
puede_ir c-15 i-17 n-25 o-22
puede_mas d-15 n-15 o+19
puede_recoger q+16
puede_ser a-15 n-21 o+18 q-24
pueden c-23 h-18 l-18 m-26 q-31
pueden_@call a-21 i+20 k-16
pueden_atender i-15
pueden_volver a-20
puedo c-35 e-17 f-17 i-32 j-16 k-35 l-21 m-20 p-21 r-28 s-37 t-20 u-23 v-17
puedo_@call n-18
puedo_@drive o-21 q+16
puedo_@drug h-17 n+22 o-17 q-22
puedo_@eat h-18 n+24 o-17 q-15
puedo_@fetch m-17 n+17 q-18
puedo_@move n-30 q-20
puedo_@pay j-18 n-18
puedo__@drink n+18
puedo__@vehicle n-17 q+19
puedo__@visit n-19
puedo__a q-18
puedo__con q-18
puedo__despues s-17
puedo__dia n-24 o+23
puedo__en a-16 n-22 q+21
puedo__ese n+22
puedo__la d-15 j-16 n-18
puedo__mi a-15 q-20
puedo__por q-15
puedo__sola n-18 o-16 q+22
puedo_ir d-19 g-17 i-18 m-18 q-15
puedo_irme n-17 q+15
puedo_trabajar n+18 q-18
puerta e-16 f-16 j+28 m-23 r-19 u-19
pues b-15 c-18 d-18 g-15 i-18 m+20 n-22 o-22 q-24 s-15
puked d-16 s+20
pulle* m-17 r+17
pulled m-17 r+17
pulli* m-15 r+18
pulling m-15 r+18
pulling__now r+16
pulling_in m-15 r+18
puppy m+17
puppy$ m+17
puse k+16
puse_@stop k+16
push a-20 b-22 k-17 m-24 o+28 u-17
put a+18 b-34 h-26 j-20 l-25 n-38 p-24 q-42 r-25 t-17 v-27
put$ g+17 u-16
put__down m-18
put__in b-17
put__my m+19
put__on j-16
put__sleep m-20 u+15
put__the a+16 b-16 m-17
put__to a-15 o-15
put_me a+19 b-15 d-25 j-21 m-31 q-15
put_to m-20 u+15
quali* m-24 u+19
qualify m-16
que b-38 c-100 e-52 g+28 i-27 k-46 l-38 m-22 o-50 p-102 r-76 s-62 t-61 u+27 v-79
que$ a-27 b-19 c-19 f-36 h-31 i-30 j-33 k-24 l-17 m+21 n-29 o-16 q-28 r-20 t-18 v-23
que_@call q-17 u-16
que_@cancel b+22 d-18 m-17
que_@door d-16 f-16 h-15 j+29 m-24 r-18 u-20
que_@fetch g-35 i-18 n+17 p-29 u-20
que_@hours d-19 e-16 f-16 h+25 m-21 u-18
que_@pay d+23 m-18 n-28 o-19
que_@place j+16
que_@price a-18 d+22 m-16 q-16 u-33
que__@call a-18 d-18 i+17 m-17 n-19 u-21
que__@eat h-17 n+17
que__@fetch a-20 d-32 g-33 i-15 n+30 p-20
que__@open d-18 f-18 g-17 i-17 j-24 l-15 n-25 o-19 q-20 u-23
que__@place g-20 i-26 l-18 m-19 v-25
que__@treat a-21 g-15 j-16 m-21 n-15 u+20
que__a a+17 i-23 m-34 n-21
que__ahi m-16
que__alguien n-17 q+17
que__conmigo n-17
que__contestar n-15
que__de a-18 g-21 k-18 m-16 v-25
que__el i-27 j-17 m+17 n-17 q-16
que__en a-15 h-20
que__es a-32 d-35 e-22 f-20 h-34 i-19 j+19 l-20 m+19 n-34 o-21 q-27 r-21 s-18 v-24
que__esa g-17 u+20 v-16
que__eso m-18
que__estan d-16 j+18 m-17
que__este l-18 u+18 v-22
que__hace m+18 u-18
que__hay n-17
que__hoy m+21 u-20
que__la a-30 g-17 j-26 l-18 n-20 v-15
que__llevo n+18
que__lo d-16 i-16 m-17
que__me d-21 g-24 h-25 m-35 q-25
que__mi a+21 m-25
que__para a+23 m-22 o-15 u-21
que__poner n-18
que__puedo i-16 m-15 o-23 q-15
que__que d-34 g+16 h-16 i-26 j-16 m-25 o-17 p-30 q-40 s-17 v-15
que__se d-17 n-22 o-16
que__si m-16
que__tiene a-21 d+22 m-21 o-15 q-17
que__tienen d-24 m-30 u-22
que__ustedes a-18 m-20 u+16
que__voy m-19
que_calor m+16
que_clase j-16
que_dejar j-18
que_dia a+28 d-25 f-15 g-21 h-28 i-17 j-22 n-25 o-19 q-22 u-25
que_dias f-16 h+18 m-19
que_es a-29 b-22 c-15 d-34 e-21 f-18 i-32 j-37 l-31 n-27 o-20 p-15 q-29 s-22 u+42 v-42
que_frio m+17
que_hacen m-18
que_hacer u-15
que_hay e-20 f+21 m-23 u-22
que_hora a-33 d-19 g-22 h+17 i-23 j-29 m+22 o-40 q-20 s-19 u-34 v-15
que_horas h+16 m-24 n-19 o-18
que_ir a-24 d-21 g-17 i-17 m-15 o-19 p-21
que_le g+18 n-21
que_me b-37 c-19 d-26 f-19 h-23 j-35 l-16 m-61 o-21 p-25 q+15 r-21 t-16 v-22
que_no a-18 b+26 g-16 m-29 q-17
que_numero g-20 l-21 m-18 u-27 v-24
que_onda f+17 m-16
que_ropa g-20 n+19
que_se d-19 g-21 m-23 u+17
que_sea o+19
que_tal a-19 d-18 e-17 f+26 g-18 h-17 j-17 m-24 n-15 q-16 u-20
que_tengo d-32 g+18 i-19 n+19 p-23 q-30 u-22
que_trabajar n-20
que_yo a-17 g+21 m-16 n-22
queda i-17 q-15 r-20 s-20
queda$ m-19
queda* n+16
queda_bien m-15
quede a-30 c-19 d-21 i-31 j-21 k-23 l-20 n-35 o-31 p-17 s+19 u-16
quede_sin a-24 d-17 i-23 j-16 k-17 l-16 n-24 o-24 r-22
quedo n-19
quere* k+21 l-16
querer k+21 l-16
querer$ k+16 l-18
quest* i+17 n-16 s-21
questions i+19
questions__the i+15
questions_for i+20 m-15
quick a+16
quien a-45 b-29 d-17 g-18 j-24 k-25 l-43 n-27 o-36 r-20 s-25
quien__@fetch a-20 i-24 m-20 u-18
quien__a m-17 q+18 u-16
quien__el m+20 u-20 v-19
quien__esa m+17 u-17
quien__manda i-16 u+19
quien_es q-16 v+19
quien_habla u+16
quien_me a-27 l-24 m-28 o-17 v-21
quier* c-29 d-29 e-22 f-18 h-22 j-25 n-23 p-34 q-42 r-30 s-23 t-17 u-22 v-42
quiero c-28 d-28 e-21 f-17 g-42 h-16 j-24 n-21 p-32 q-37 r-29 s-22 t-17 u-20 v-40
quiero_@call a-18 i+22 m-21
quiero_@cancel a-40 i-29 k-30 l-31 m+21 u-23
quiero_@move a-16 b-19 o+21
quiero__@texts a-20 b-17 i-19 k+17 u-16
quiero__@treat a+19 m-18
quiero__@visit a+19 b-18
quiero__a b-17 m-21
quiero__baja a-17 k-20
quiero__con b-17 i+18 m-25 o-16
quiero__de a-26
quiero__el b-17 m-19
quiero__la a-19 m-15
quiero__los l-29 m+16
quiero__mas a-19 m-17
quiero__me k+18 m-36
quiero__mi a-26 b-24 m+26
quiero__un a-18
quiero_empezar a+19
quiero_ir a+18 b-19 m-29
quiero_los k+18 l-16 m-19
quiero_mas b-17 i-16 l+23 m-26
quiero_mi b-17
quiero_otra k-20
quiero_que i-15 k+18
quisi* b-15 m-17 p-16 u-17
quisiera b-15 m-17 p-16 u-17
quisiera_@fetch a+16
quisiera__mi a+16
quit a-15 b-18 c-21 d-32 e-21 g-22 i-33 j-27 k-16 l+35 m-25 p-23 r-21 s-27 u-27 v-32
quita a-15 m-18 s+19
quite* a-24 i-16 m-21 o-22 s-18 u-18 v-17
quiteme b+15
rain m+15
rajo m-21 p-15 q+20
ramp j+17 m-19
rash m+18 n-20
rate j-16
rathe* m-16
rather m-16
reach a-15 c-18 d-24 i+20 j-19 m-24 u-25
reach* m-21 v+24
reach_out c-18 i+19
reach_somebody h+15
reached m-21 v+24
reached_a m-19 v+19
react* i-15 k+19 l-16
read b-17 i-19 k-19 l-23 n-24 o-23
read_it a-17 n-16 o-17 u-21
ready g-15 m-22
ready_to a+16
real c-15 j-15 m-15 v-17
real_@person i+15 u-17
recei* i-18
receive m-15
recet* a-19 i+20 m-21
receta a-19 i+20 m-21
receta$ a-18 i+20 m-21
recib* i-21 m-24 u-25
reciben m-18 u-21
recibir_@texts k-18
recibir__@texts k+17
recibir_los k+17 l-16
recip* m+15
recipe m+15
recipe$ m+15
recog* i-19
recoge p+25 q-22
recoger i-19
recogerme b-16 n-17 q+17
recom* a+15 g-17 i-19 u-23
recomendo a+23 m-17
recommend a-25
recommend_a a-20
recor* a-19 d-20 k-23 l-15 n-18 q-16
recordatorios a-19 k+25 l-29 u-17
records a-17 d-19 n-18
records$ m-24 n-15
recorrer o+16
red a-18 j+15 m-20
red_line j+16
refer* a+25 d-20 i-17 u-15
referencia a+18
refil* i+17
refill a-17 i+21
refill$ i+16
regre* g-18 m-22
regresar m-16
reimb* d+16
relea* a-17 i-16 q+18 u-19
release a-16 m-21 q+18 u-18
remin* b-21
remind b-15 j+16
remind_me b-15 j+16
reminders a-24 b-18 c-16 i-27 k+37 o-22 u-21
remov* a-25 i-17 l+20 m-18 o-15 r-15 u-22 v-18
remove a-25 i-17 l+20 m-18 o-15 r-15 u-22 v-18
remove__@visit b+18 l-18
remove_me l+20
remove_my a-19 m-27
rent d-16 m+27 u-17
rent$ m+19
reply g+21 m-20 n-18
reply$ m-18
reply_to g+17
representative e-16 i+21 m-16
reschedule a-30 c-27 g-25 i-31 j-23 k-22 l-17 m-15 n-22 o+23 r-20 u-20 v-15
reservation m+15
respo* a-17 g+20 u-16
respondo g+16 m-17
respondo$ g+16 m-17
resub* k+18 l-16 m-15
resubscribe k+18 l-16 m-15
resum* a-16 i-21 k+20 l-22 u-20
resume a-16 i-21 k+20 l-22 u-20
resume$ k+15
resume__@texts l-15
retur* a-16
return a-16
ride a-67 b-31 c-55 d-70 e-60 f-56 g-54 h-52 i-60 j-64 k-56 l-60 m-55 n-23 o-32 p+45 q+58 r-28 s-63 t-57 u-52 v-58
rides d-16 m-17 q+18 u-21
rides$ d-16 m-16 q+18 u-21
riesg* d-17 m-15 u+20
riesgos d-17 m-15 u+20
riesgos$ d-17 m-15 u+20
right a-25 c-22 e-25 f-18 i-26 k-17 l-33 o-22 p-21 q-16 u-16 v-20
right$ d+15 e-16 g-23 h-18 j+19 l-17 m-19 o-17 q-15 r-27 s-29 t-25 u-21
right_now a-19 d-26 i-19 j-29 l-16 n-23 o-18 q-24 t-20 u-19
right_there j-23 m+17
ring i+22 l-17 m-17 o-16 p-19 q-16
risks g-15 m-17 u+19
risks$ u+16
robot c-16 i+16 m-26 p-17 u+19 v-22
room a+20 b-21 d-21 i-21 j-16 l-24 o-21 p-29 q-18 r-17 v-18
room__me a+21 m-20 p-17 s-15 u-16
room_for a+33 m-24 n-17 p-16 s-17 u-22 v-16
ropa g-22 n+21 q-15
ropa__pongo g-19
ropa_me g-19
round a+18 b-22 m-17 n-15 o-16
rules u-18
run d+16 g-20 m-29 o-20 u-29
runni* s-17
running s-17
running_@late m-30 o-18 r+21
sabados h+19
saco u-17
saco__@visit m-15
safe d-19 j-16 n-20 u+18
safe$ m-24 u+23
said c-16 d-31 f-16 g-24 h-19 i-16 j-25 q-30 r-22 s-21 t-17 v-24
said_@day m-19 o+16
said_@stop l+22 m-25
said__but m-15
said__do m-18 p+19 u-22
said__her m+17 p-19
said__it p+15
said__to l-15
said__will p+24
said_no m-16
sale d+20 u-16
salie* m-24 r+20 s-16
saliendo m-24 r+20 s-16
saliendo$ m-22 r+17
same b-21 e-17 h-15 i-20 k-17 l-27 q-15
same__as m-19 u-16
same__last m-15
same_place j+16
saque* l+17
saturday a+18 b-24 h+18 i-16 j-19 m-31 n-22 q-16 s-17 u-25
save m-16 r+18
save_my m-16 r+18
saw n-18
say a-28 b-18 d-31 g+37 h-16 i-17 j-29 k-22 n-26 o-25 s-21 u-47 v-18
say__do g+18 m-18 u-16
say_that g+20 m-18 o-16 u-20
says f-27 j-23 p-15 s-16 t-15
says__help m-15
says__not m-15
says_she m-15
scare* m-19
scared m-19
schedule a+32 c-21 g-18 h-20 i-27 j-19 k-22 l-29 n-35 o-19 p-20 q-28 s-21 u-24 v-22
se a-16 b-54 c-31 e-72 f-66 g+24 h-69 i-36 j-58 k-61 l-78 n-53 p-51 t-17
se_@english c+22 g-18 m-17
se_@insurer q-15
se_@sick b-17 m-27 p-20 q+24
se_@wrong a-15 d-24 e-17 f-15 g-16 i-16 j-17 l-20 m-25 q-21 r-17 s-17 t-18 u-19 v+29
se__@late a-16 d-17 n-16 o+15 q-16
se__@pay a-15 d+20 n-19 o-17
se__@relative a-17 b-20 p-20
se__@ride p-15 q+16
se__a a-24 n+22 o-20 p-18 q-21
se__de i-21 l-16 m-18 v+21
se__dia d+16 m-16
se__el a-21 b-18 d-18 g-25 j-17 n-19 p-19 u-26
se__en a-16 n-21
se__es g-17
se__la a-33 b-25 e-18 g-26 j-23 k-20 l-16 n-31 p-18 v-23
se__luz m+17
se__mas d-15 n-15 o+19
se__mi a-20 b-24 n-20 p-25 q+17 r-17
se__una o-18
se_contesta m-17
se_fue m+17
se_lo m-16 t+17
se_me a-32 b-30 d-30 e-15 g-27 i-27 j-20 k-19 l-22 n-30 p-26 s+24 t-17 u-30 v-22
se_puede a+16 b-21 c-36 d+16 h-17 i-35 m-32 q-50 r-23 s-17
se_que b-18 d-18 j-18 m-22 q-21 v-22
se_rajo m-21 p-15 q+20
se_usa a-19 g+21 m-21 u-19
sea o+19
sec e-22 l-16 m+20 u-15
sec$ e-22 l-16 m+20 u-15
see a+42 b-49 c-34 d-58 e-29 f-27 g-47 i-22 k-31 l-26 n-38 o-52 p-39 q-25 s-24 u-57 v-40
see$ a-19 b-19 d-18 m+24 n-16 p-18 r-22 u-18
see_@person h+19 m-19
see__i u-16
see__then a-24 h-21 m+16
see_me a+16 m-17
see_someone a+19 i-17
see_you d-17 g-15 h-29 i-16 j-24 l-18 m+19 n-18 o-19 p-15 u-21 v-17
seen a+17 m-21 n-19
seguro a-33 c-20 e-25 f-19 g-25 h-33 i-27 j-36 k-19 l-23 m-46 n-28 o-25 p-22 q-25 r-22 s-25 t-17 u+37 v-29
seguros a-21 u-20
seman* i-20 m-24 n-18 u-19
semana i-20 m-24 n-18 u-19
semana$ a+17 i-17 m-21 n-16
send a-20 b-27 k-21 n-19 o-19 q-19 r-19 t-16 u-19
send__@place j+16
send__more l+16
send__to a-18
send_any l+18
send_me g-15 j+21 m-21
send_my a-17
sendi* b-16 g-16
sending b-16 g-16
sending__@texts l-18
sending__i l-20
sending_me m-16
sent d-21 i+18 n-25 o-16 u-19
sent__already m+15
sent__to m-15
ser i-15 m-18 n-23 o+16
sera d-25 g-16 i-16 j-16 l-16 m-25 o-17 r-16 u+22 v-16
sera_normal s+18 u-20
sesion b-22 m-28 n-22 o-24 u+21
sesiones n-15
session d+19 j-16 m-39 n-19 o-25
sessions d+18 m-26 n-23 o-20 u+17
set a+42 b-15 e-24 f-19 g-30 h-25 i-34 j-31 k-29 l-35 m-16 n-30 p+22 q-43 r-20 s-29 t-15 u-45 v-25
set$ p+26 q-24 r-15
set__@visit a+16
set__back d+21 g-19 u-23
set__up a+30 d-16 i-16 l-18 m-24 p-21 u-16
set_me a+22 d+19 g-22 j-17 l-18 m-22 p-21 q-17 u-29
set_up a+27 d-20 i-15 l-17 m-18 o-16 q-15 u-17
shave n+16
she b-26 d-29 e-15 g-21 h-20 j-27 k-20 l-31 m-17 n-32 o-34 r-29 s-22 t-15
she__@drive p+18
she__not m-18 q+18
she_can b-15 m-19 n-16 o-17 q+18
she_said n-16
shoul* b-27 c-17 d-44 h-19 j-30 k-18 l-21 v-18
should b-27 c-17 d-44 h-19 j-30 k-18 l-21 v-18
should__@eat m-18 n+16
should__@stop n+20
should__about m-21 n-23
should__buy g-16 m+18 n-16
should__do m-21 n-17 q+17
should__get a-18 n+19
should__have m-22 n+18
should__my o-16 q-18
should_i a-15 b-17 d-39 j-23 k-15 l-18 o-24 u-46
show l-16 n-17 o-18
show$ b-18
shut m-16
shuttle d-16 j-29 m-23 q+22 r+15
si a-18 b-35 c-40 e-37 f-30 h-32 i-43 j-42 l-36 n-44 p+20 r-39 s-34 t-26 u-47 v-33
si$ a-19 b-15 c-21 d-20 e-24 g-18 i-17 k-16 l-24 m+26 n-17 q-28 u-15 v-17
si__@texts k+15 m-16
si__me p+17 q-18
si_hay p+19 q-15
sick a-22 d-16 i-15 m-36 n-17 p-24 r-17
sient* a-21 g-16 m-20 s+15
siento a-18 s+16
siento_como s+15
sign d-21 g-17 h-20 i-17 o-23 s-17 u-26 v-20
sign$ a-22 m+16 u-16
sign__up o-20
sign_me o-20
sign_up m-25
sigo m-16
sigue a+16 m-16 n-16
sin c-26 e-18 f-15 g-30 h-22 i-37 j-35 l-28 m-16 o-33 p-31 q+25 r-41 u-40 v-22
sin_@ride r-16
sin_querer k+21 l-16
since b-23 d-19 l-16 m-42 n-16 o-21 q-18 s+31 u-29
since$ m-26 s+21
since__@visit s+15
sirve a-19 b-16 l-18 q-16
sister a-30 b-28 d-15 i-20 l-18 o-24 q+15
sit a-22 m-20 n+23 p-17
sit__me n+19 p-16
site f-16
site$ f-16
sitte* m-17 o+17
sitter m-17 o+17
situa* m-19
situation m-19
skip a-20 b+21 i-18 u-19
skip__this b+16
sleep a-17 d-22 h-16 l-16 n-20
slot b+18 d-17 i-20 m-35 n-19 o+16 p-15 q-20 s-17 u-20
slow d-16 q-21 r+20 s-16
snow d-22
snow$ d-22
so b+24 c-31 e-23 f-25 g-17 h-40 i-47 j-30 k-37 m-50 n-46 p-26 v-46
so_@symptom m-18 s+20
so__@cancel b+18 q-16
so__am i-17
so__can a-19
so__i u-16
so__is o+17
so__it d-18 j-18 m-21 q-16 u+17
so__not a-16 m-23
so__to m-17
so_i i-25 m-32 n-18 p-18 s-15 u-20
so_is j-18 u+18
so_you b+18 m-18
sola m-17 n-21 o-19 q+25
sola$ n-16 q+19
solo b-18 m-25
some a-16 j-16 n-18 o-17 q-19
some__the m-16
someb* c-16 j-20 m-30 n-19 q-15 s-18 u-19
somebody c-16 j-20 m-30 n-19 q-15 s-18 u-19
somebody$ b-17 o-19
somebody_@call i+17
somebody__have o-18
somebody__i a+15 p-16
somebody__my o-15
somebody_else b+17 i-17 p-19
somebody_there a-18 b-15
somebody_to q-16
someo* g-16 j-23 k-16 l-26 m-19 n-25 r-20 s-22 t-17 u-25
someone g-16 j-23 k-16 l-26 m-19 n-25 r-20 s-22 t-17 u-25
someone$ a-27 b-25 d-17 h-22 m-30 v-23
someone__@call i+25
someone__@drive i-16
someone__can o-16
someone__have b+17 o-18 v-16
someone__me b-19
someone__my a-23 i+21 p-20
someone_else a-24 o-24 p-16 v+15
someone_there h+16 i-25
somet* d-20 l-16 p-16
something d-19 l-15
somew* m-18
somewhere m-18
son c-24 d-25 e-17 f-17 h-18 i-35 j-24 k-22 o-28 q-39 s-24 t-16 u+32 v-29
song m+24 o-17 u-18
song$ m+23 o-17 u-16
soon h-18 i-16 j-16 o-24 q-15
soon$ o-18
soone* d-18 m-19 o+19 u-24
sooner a-19 o+19
soonest a+17 u-17
sorry a-28 b+17 d-25 e-20 f-18 h-23 i-21 j-24 k-18 l-21 n-31 p-41 q-21 s-31 t-17 u-27
sorry$ a-15 b+23 c-28 g-30 n-16 p-29 q-18 s-22 u-20 v-36
sorry_@wrong b-21 c-16 g-18 r-21
sorry_i b-17 c+16 m-16
sound* f-16
sounds f-15
sounds_good f-15
south u-16
south$ u-16
soy b-28 c-23 d-26 e-21 f-19 g-25 h-16 i-25 j-22 l-28 m-39 o-24 p-16 q-32 r-20 s-22 t-17 u-22 v+35
soy_yo v+16
spam b-16 j-15 m-18
spanish a-40 b-44 c+74 d-46 e-54 f-40 g-45 h-39 i-51 j-40 k-42 l-50 m-47 n-41 o-38 p-42 q-45 r-39 s-33 t-34 u-56 v-43
speak a-18 b-15 d-20 h-15 i+19 j-17 n-23 o-16 q-15 u-26
speak_@spanish i-22
speak__@clinician i+22
speak_to i+16
spinn* m-17 s+17
spinning m-17 s+17
split d+16
split_it d+16
sponsor p+20 q-18
spot a-22 i-19 l-16 n-17 q-21
spot$ m-16 q-15
spot__am m-31
spot__coming m-21 r+17
spot_away r-20
spot_i m-21
spots a+16 i-18 o-16
spots__week a+17
stair* r+15
stairs r+15
stairs$ r+15
stand* j+15 m-17
standing j+15 m-17
start b-21 c-20 d-25 e-21 f-19 g-24 i-35 j-26 k+30 l-36 n-24 p-19 s-31 u-31
start$ j-17 n-17 u-18
start* m-18 u-16
start_me m-20
start_the m+16
state m-16
stay a-15 d-16 j-15
stay$ m-17
still b-32 d-36 e-15 f-16 g-24 l-24 m-45 p-37 s+21 t-18 u-48 v-18
still$ a-16 m-22 n-17 o-15 r-16 s+21
still_@open a-18 h+17
still__@person a+15 h-21
still__@ride q+15
still__@texts o-17
still__is n-18 s+16
still__it a-17 b-18 i-16 m-16 n+18 q-18
still_come a-19 m-18 n+18 s-19
still_do n+15
still_have n-21 s+18
still_need q+15
still_taking a+17 h-26
still_want b-23
stock m+16
stomach m-16 q-17
stop a-58 b-49 c-21 d-59 e-51 f-44 g-59 h-59 i-49 l+50 o-53 p-52 q-67 r-33 t-46 u-71 v-20
stopp e-23 l+24 m-25
store a-18 m+22
storm m-19
stree* a-17 h-19 n-17
street a-16 h-18 n-16
stuck g+17 j-17 l-19 m-26
su c-18 d-19 g-18 i-28 j+17 o-18 p-19 q-20 s-16 u-22 v-17
su_@place i-16 j+24 m-15
succe* d-16 m-17
success d-16 m-17
success_@price d-16 m-17
suite d-15 g-23 j+28 m-20 u-21
sup d-15 e-23 f+25 j-16 l-17 m-22 t-18 u-15
sup$ d-15 e-23 f+25 j-16 l-17 m-22 t-18 u-15
super_@symptom m-17
supervisor a-16 h-22 i+27 m-24
suppo* u-19
supposed d-21 u-18
supposed_to d-21 u-18
sure e-19 k-15 l-18 u-19
sure_what g+16 m-16
surgi* o+16
surgio o+16
sus l+18 m-21
sus_@texts l+18 m-21
suspe* m-18 n+15
swap o+18
sweats n+16
switch a-27 b-22 c+21 d-21 e-20 f-19 g-22 h-25 i-20 j-19 l-23 m-45 n-23 o+20 p-21 q-27 r-21 s-22 t-18 u-21 v-16
swollen m-17 s+20
tacos m+17
tacos$ m+17
take c-30 e-18 f-18 g-23 h-16 i-45 o-25 r-35 s-16 t-19 u-35
take$ d-23 g-16 h-17 l-18 n-20 p-16 q-23 u-16
take_@insurer d+21 h-19 m-17
take__@insurance d-18
take__@vehicle q+18
take__home b-20 p+24
take__off a-35 b+16 d-24 i-18 j-25 k-31 l+16 m-17 n-18 p-35 q-36 u-26
take__that n+19 q-16
take__the a-23 l-20 m+20 q-18
take_it b-16 p-20 q-16
take_me a-23 d-26 i-22 j-21 k-31 m-17 n-28 o-23 s-18 u-27
take_my a-17 m-21
take_this l+18 m-18
take_walk d-18
takin* b-26 d-25 i-22 l-22 m-31 o-15 s-27 u-18
taking b-26 d-25 i-22 l-22 m-31 o-15 s-27 u-18
taking_@person a+15 h-21
taking__@medicine a-17
taking__a a-21 p-16
taking__to a-16 m-15
taking_calls m-17
taking_me a-25 m-25 p+16 r-17
taking_my a-23 r-15
tal a-19 d-18 e-17 f+26 g-18 h-17 j-17 m-24 n-15 q-16 u-20
tal$ f+22 m-19 u-16
talk b-26 h-19 i+16 j-21 n-19 o-18 p-19 q-26 r-18 s-16 u-30
talk__@person a-17
talk__in a-15
talk_to b-16 d-17 i+16 m-21
talke* m-22
talked m-22
talki* a-15 b-16 m-22
talking a-15 b-16 m-22
talking_to u+15
tarde b-32 c-23 d-30 e-20 f-16 g-16 i-26 j-24 k-21 l-20 m-34 n-35 o+26 p-17 q-33 r+22 s-19 t-16 u-23 v-17
tardecito a-15 d-17 n-18 o+15 q-16 r+16
tarje* a-15 b-18 d+17 i-18
tarjeta a-15 b-18 d+17 i-18
tarjeta$ b-17 i-15
taxes m+16 u-17
taxi j-15 m-20 n-21 p-17 q+26
te b-15 e-18 l-17 n-18
telef* a-17 j-18 u-21
telefono a-17 j-18 u-21
telefono$ l-15 m+16 u-16
telefono_de m-18
tell a-16 b-15 l-27 n-23 o-30 p-28 q-22 v-22
tell__about a-20 b-18 d-23 i-22 m+22 n-20 r-15
tell__more m-20 u+18
tell__my m-17
tell__something a-17 m+19
tell__to m-15
tell_me a-35 b-27 i-38 l-24 n-22 o-28 p-24 q-19 r-21 s-20 v-20
tempr* m-16
temprano m-16
ten g-17 i-15 r+17 u-16
tener u-16
tengo c-25 e-26 f-23 h-28 j-29 k-26 l-38 m-49 r-26 t-22 u-20
tengo__@cancel b+15 d-18
tengo__@fetch g-34 u-16
tengo__@pay d+19 n-25 o-18
tengo__ayuda g-17
tengo__ese n-24
tengo__ir a-17 d-15
tengo__trabajar n-17 o+17
tengo_acompanante n-20
tengo_que a-34 h-17 i-39 l-18 m-25 p-45 q-24 s-29 v-20
terapeuta a+21 m-20
test$ m-18
text a-17 b-41 d-31 e-17 h-24 k+19 n-41 o-42 p-30 q-30 r-26 s-29 t-17 v-19
text$ k-20 m-22 n-16
text__again g-17
text__i j-16
text__much l+16
text__now k+18 l-18 m-18
text__or u-16
text__the a-19 i+20 k-18 l-18 m-19
text__you m-16
text_list k+22 l-18
text_me a-28 g-27 i-29 k+20 m-24 o-20 u-23
texte* a-17 c-15 l+15 m-23 o-16
texted i-18
texted_@stop l-18
texted__by l-18
texteen l+16
texteen$ l+16
texti* d-19 f-19 j-15 m-41 n-19 o-23 p-16 q-17 s-18 t-21 v+17
texting d-19 f-19 j-15 m-41 n-19 o-23 p-16 q-17 s-18 t-21 v+17
texting$ i-26 k-18 l+16 m-16 u-16 v-24
texting_me a-28 f-16 g-20 i-24 m-26 u+16
textos l+24 m-29
texts a-36 b-17 d-33 e-20 f-19 g-28 h-25 i-39 j-39 k+27 l+34 m-20 n-39 o-39 p-28 q-35 r-31 s-27 t-30 v-36
th d-21 j-17 o+18
thank a-30 b-18 c-18 d-30 f-26 g-24 h-27 i-21 j-28 k-23 m-38 n-28 o-21 p-20 q-22 r-22 s-16 t+41 u-31 v-26
thanks a-23 c-30 d-23 e-42 f-39 g-23 h-39 i-36 j-37 k-32 m-47 n-26 o-40 p-17 q-43 r-37 s-39 t+51 u-43 v-37
thanksgiving t-18
that a-26 e-32 f-44 g-24 h-54 i-35 k-16 l-51 r-31 s-18 u-15 v-18
that$ a-20 b-25 d-39 m+25 n-36 q-35 t-23 u-36
that__am m+16
that__for o-20
that__i n-15 q-16
that__is m-18 o+16 p-18
that__me m-23 n-19 o-18 p-27 q+16
that__my d-16 m+27 n-16 o-21 p-15
that__need o+16
that__not g-16
that__to j-17 m-26 u-17
that__we o+16
that__what d-19 g-21 m+22 n-17 o-16 u-20
that_a d-16 g+16 m-25 o-21 q-16
that_bad m-15
that_day a-20 b-16 c-17 g-29 i-16 j-31 k-17 m-56 o+21 s-25 t-17 u-31 v-19
that_going m-15 q-17
that_helps g-16 m-16 t+20 u-16
that_i g-16 j-17 m+15 n-15 o-17
that_is g-27 j-26 n-31 s-18 t+16 u-33
that_matter m-22
that_morning o+16
that_ok a-17 j-22 m-41 n+17 o-28 p-16 t-15 u-32
that_right j+17 m-22 n-19
that_song m+19
that_to m+16
that_was b-25 c-16 d-16 n-17 o-20 p-20
the c-84 e-65 f-77 g-48 h-17 k-31 l-35 m+31 n-51 p-23 q-43 t-43 u-23 v-39
the_# d-23 i-16 j-18 m-17 o+23 p-16 q-17 r-16 s-18 u-16
the_@book l-23 o-21 q-16 r-18
the_@call a-16 i+16 m-17 v-19
the_@clinician b-17 e-17 g-20 i+31 j-27 k-25 l-33 m-27 n-30 o-29 p-24 q-22 u-39 v-17
the_@day a-17 b+20 m-25
the_@door a-19 d-18 h-20 j+16 m-30 u-19
the_@hours m+17
the_@insurer i-23 u-21
the_@parking h-22 j-21 m+20
the_@person m-16
the_@place a-42 b-28 c-21 d-37 f-20 g-23 h+33 j+19 k-20 l-25 m-60 n-30 o-30 p-29 r-33 s-22 t-16 v-24
the_@price j-19 u-16
the_@ride b-17 m-22 p+24
the_@texts a-32 d-29 e-17 g-20 h-21 i-28 j-29 k+29 l+18 n-27 o-38 p-19 q-25 r-26 s-27 u-38 v-20
the_@traffic m+22 r-21 s-16
the_@treat i-16 j-25 l-16 m-33 o-33 q-15 r-17 u+17
the_@vehicle a-17 b-20 d-18 h-26 n-21 o-22 q+19 s-23 u-20
the_@visit b+29 c-16 d+27 e-16 h-25 i-29 j-44 k-23 m-59 o-30 p-17 q-28 r-30 u-51 v-33
the_@wrong a-19 i-17 m-24 o-16 t-16 u-16
the__# j+19 m-21
the__@call a-18 h-29 j-25 u-16
the__@cancel m-16
the__@clinician a-16
the__@date d-22 j-18 m-28 o+24 q-16 r-15
the__@door h-16 u-17
the__@open d-19 j-33 m+17 o-17 s-19
the__@place h-22 j+30 u-24 v-16
the__@price g-17 j-26
the__@staff j-15 m-15
the__@stop j-27 l+26 n-16 r-17 s-15 v-18
the__@visit d+16 j-29 m-33 n-20 o-19 s-15
the__after i-16 m-20 n-22 r-21
the__all m+16 o-18 s-17
the__and b-20 m-28 n-16
the__available a-16 i+16 q-18
the__away m-17 s+18 u-17
the__back k+26
the__before a-16 d-19 m-28 u-16
the__but m-23
the__can b-18 m-24 n-19 q-17
the__day a-27 b-16 j-18 m-28 n+19 q-16
the__do b-18 n-24 o-21 u-21
the__for b+15 l-18 m-24 n-19 o-19 u-26
the__from l-17
the__god m-19
the__goes m-17 s+18 u-17
the__guy v+15
the__home q-22 r-17
the__how a+18 m-23
the__i g-19 i+20 l-20 m-30 n-22 s-20 u-19 v-27
the__in j-24 m+18 n-23 o-16 q-17 r-18 s-16 u-28
the__is b-27 d-29 g-21 h-31 i-28 k-16 l-20 n-36 q-28 v-18
the__it m-21
the__last n-19
the__like d-18 u+16
the__line j+16
the__list k+22 l-18
the__me i-19 m-26 q+16
the__my a-26 b-21 d-20 j-26 l-16 q-21
the__night m+20 s-23
the__not m-17 o-21
the__now d-20 g-24 o-18 q-19 s-17 u-23
the__number m-26 u-16
the__of b-26 d-19 g-44 i-34 j-20 p-20 q-24 r-17
the__on a-27 b-18 e+17 i-31 m-20 n-25 o-25 p-19 q-20 v-16
the__one a+15 b+15 h-19 i-18 j-23 m-30 n-20 o-26
the__online a+16 m-18
the__or m-18
the__place j+15
the__please a-20 b+16
the__reach d-16 i+20 m-15 u-16
the__right j-18
the__site f-16
the__slow m-20 r+18
the__so m-20
the__start m+15
the__that d-18 u-18
the__the b-16 d-17 g-20 h-20 r-16 u-20
the__thing l-19
the__this d-17 g-22 j-17 u+19
the__to d-31 g-19 j-35 n-17 u-27
the__today d-16
the__tv j-19 u+17
the__up a-18 d+17 m-28 o-16
the__was a-17 h-16 i-15
the__we a-20
the__week m-15
the__what m-20
the__will q-18
the__you d-20 h+19 i-21
the_baby m+16
the_bank h-15
the_best a-21 d-20 i-16 t+18 u-19
the_car a-18 k-26 q-18
the_choices g+19 m-20
the_day a-18 d-29 j-18 m-32 n-17 o+15 q-25 u-20
the_first i-15 m-18 n-20
the_form o-19 s-15
the_front a-19 d-19 l-17
the_game m+17
the_hospital j+27 u-36
the_iv m-19
the_lady i+18 m-17
the_library h-15 m+17
the_list a+15 k-19 l-22
the_love m-19
the_moon m+17
the_morning m-29 s-20
the_most m+17
the_new m+16
the_news d-22
the_next b-24 j-26 l-15
the_night n+17
the_number j-24 u-16
the_odds g-16 u+15
the_one j+17 u-21
the_place m-17
the_post h-16 m+17
the_red j+16
the_reminder m-19
the_rent m+19
the_room a-22 m-24
the_rules u-18
the_same b-16 l-16
the_song o-15
the_soonest a+18 u-15
the_stairs r+15
the_street j-18 r+16
the_success d-16 m-17
the_text k+17 l-19
the_time d-21 h-16 o+17
the_vet m+25 u-25
the_week o+18
the_whole m-22
the_zoo d-20 m+19
them d-19 g-17 i-20 o-17
them$ u-22
then b-19 i-19 j-18 l-20 n-30 p-17 s-19 u-32
then$ i-17 j-16 l-17 n-22 o-16 q-22 r-21 u-23
therapist a+18 i-20 m-16
there b-22 c-24 e-19 g-34 k-36 l-60 m-20 o-21 t-24 v-21
there$ a-20 c-27 d-19 g-45 h-36 j-16 l-33 m-23 o-18 r-23 s-31 v-19
there_@day b+22
there_@parking m+16 r-20
there__# r+18
there__@day d-19 i-18
there__@parking m-16
there__@person i+17 u-23
there__@price d+16 m-20
there__@vehicle q-15
there__@visit a+21 d-21 h-16 u-15
there__a d-17 m-21 n-19 q-18 u-15
there__at j-22 m+17
there__for i-18 u-21
there__get n+20 q-20
there__good m+19
there__i d-19 h-19 m-20 o-20
there__if d+20 m-15 o-21
there__my j+18 m-20
there__near j-20
there__no m-22 q-17
there__not j-15 q+16
there__of m-16
there__red j+16
there__the a-23 h-15 q-18 r-26
there__there d-17 i+17 q-17
there__to a-16 d-25 i-21 j-17 m+21 q-18
there_a b-30 d+17 f-19 h-34 n-51 p-23 q-40 r-42 s-28 u-18 v-25
there_and n+17 q-24
there_another a-16
there_any a-20 f-18 u-20
there_anything a-18 d-18
there_but j-15 q+16
there_by j+16
there_in i-21 m-16 r+21
there_is d-20 m-38 n-18 o-15 q-23 s+21
there_on a-19 h+15 i-22 n-15
there_somewhere j+15 m-16
there_soon r+20
there_til n-18
these a-23 b-31 h-22 j-20 k-30 l+19 m-28 n-31 o-25 p-16 q-26 r-21 v-17
these$ b-21 c-22 h-15 m-30 q-16
these_@texts l+19
they b-37 c-16 f-17 g-21 h-28 i-16 j-24 k-22 l-19
they_@cancel b-19 d-17 m+18
they__a j-16
they__do u-15
they__me a+17 i-15 m-23 u-20
they__my m-22 o+20
they_are j-16
they_do a-19 d-18 m-19 u+21
they_will p+17
thing a-26 g+24 i-16 m-20 o-16 u-33 v-19
thing$ a-23 g+17 s-17 u-25
thing* m-24 u+16
things m-24 u+16
think d-21 l-17 n-25 p-16 u-28
think* a+17
think__it a-23 b-23 m+23 n-17 u-18
think_about a-20 b-18 m+21 n-16 u-18
thinking__it a+16
this d-18 e-30 f-15 h-24 j-20 k-20 n-39 o-41 p-43 q-49 r-32 t-17
this$ c-38 f-25 g-21 h-20 j-45 k-17 l-22 m-20 n-21 o-16 s-24 u+32 v-23
this_@call a-20 d-18 i-23 u-18
this_@day a-17 m+24 u-17
this__@call a-15 d-21 g-16 h-15 l-21 u-16
this__@english c+17
this__@spanish c+15
this__a a-19 d-17 j-16 v+18
this__again l+15
this__for i-18 l-22
this__from f-17
this__i m-16
this__is d-17 u+15
this__me m-20 u-22
this__my i-20 l-18
this__new m+16
this__not a-17 b-19 d-16 i-22 l-29 m-28 u-34 v+37
this__off l+18 m-23 v-15
this__the d-17 j+21 m-31
this__to d+23 g-19 m-26
this_about u+18
this_and d-19 u+20
this_going d+17 m-21
this_in a-23 b-16 c+21 g-16 m-15 u-31
this_is b-41 c-24 d-36 g-34 j-25 m-17 s-19 u-25 v+24
this_list l+18
this_month a+17
this_number g-31 i-26 l+15 m-30
this_one m-18
this_the j-24 m+19 v-18
this_thing a-23 d-22 g+26 m-28 u-26
this_tired s+18 u-16
this_to u-15
this_week b-20 n-16 s-22 u-24 v-20
this_work g+19 m-20 u-21
this_works m-21
this_year m+18
thoug* l-16 m-16
throu* g-16 l-21 m-20
through g-16 l-21 m-20
thurs m-18
thursday b+30 c-15 d-21 g-16 h-23 i-21 j-16 k-21 l-17 m-41 p-16 r-19 s-19 t-18 u-24 v-18
tiemp* a-18 d-22 h-16 o-18
tiempo a-18 d-22 h-16 o-18
tiend* m+19
tienda m+19
tienda$ m+19
tiene a-16 b-22 d+19 e-16 g-16 h-29 i-24 j-15 l-22 m-25 n-29 p-21 t-16
tiene* b-15 g-24 n-24 q-31 r-15 u-52
tiene__@visit d+17 u-17
tiene_la a-15 d+16 u-17
tiene_que m-16 n-19 q+22 u-16
tienen n-21 q-27 u-42 v-24
tienen$ d-21 h+16 m-26 u-16
tienen__@pay a-15
tienen__para o-25
tienes u-24
til n-19
til__am n-20 q+17
til__ok n-20 q+17
til_i n-20 q+17
till a-17 b-16 n-26
till_it m-21
time c-16 d-15 f-18 g-38 i-29 k-20 q-19 r-23 u-42 v-21
time$ h-24 i-16 l-20 m-32 n-29 u-24
time__@open h-22 m+17
time__@place m-32
time__@stop m-24
time__get a-17 m-16
time__i d-22 m-30 n+17 o-15
time__it d-18 j-23 m+21 u-19
time__the a-20 d-18 j-25 o-21
time__you m-25
time_can h+16 m-18
time_do a-27 d-16
time_does d-19
time_is d-23 h-16 j-33 m+26 n-15 u-19
time_should m-22 n+18
time_you h+18
times d-22 j-16 l+17 n-19 u-19
times_do m-15
tired s+18 u-16
tired$ s+18 u-16
to c-25 d-46 e-80 f-90 h-55 i+18 k-34 l-20 p-26 r-36 s-36 t-54 u-47 v-55
to$ a-22 d+19 g-20 m-25 n-32 o-17 q-24
to_@book a+23 b-16 o-18
to_@call a-18 i+29 j-18 m-32 n-16 p-24 q-15
to_@cancel a-18 b+16 d-21
to_@day a-16 o+18
to_@drive a-24 b-16 d-17 i-28 j-23 m-30 o-17 q+26 r-24 s-22 v-16
to_@eat a-18 n+24 u-16
to_@english c+27 j-15 k-21 m-25 o-19
to_@move a-18 b-26 c-24 d-39 g-25 i-23 j-26 k-24 l-20 n-28 o+37 p-28 q-33 s-26 t-15 u-34 v-18
to_@parking j+15
to_@pay d+20 m-18
to_@stop a-20 i-17 l+15 o-15 q-15
to_@visit a-21 b-15 m+21 p-20 r-15
to__@clinician m-20
to__@day q-16 r-16
to__@insurer i-18 m+17
to__@late n-15 p-18 q-22
to__@medicine m-16
to__@place a-17 m-17
to__@relative b-24 k-17 n-25 p-28 u-20
to__@staff j-15
to__@stop m-21
to__@symptom s+17
to__@texts a-16 i-15 k+23 m-19
to__@treat a+20
to__@visit i-21 k-16 l-22 m-34 n-16 s-15 u-20
to__a b-33 g-20 k-18 l-27 p-31 s-23 v-25
to__after n+20 o-22 q-17
to__again l-20
to__an a+18 m-18
to__and o-15
to__anything a-33 d-24 o-15 q-16
to__back i-19 j-18 m-30 o-18 u-21
to__but a-21 m-17
to__day m-17 q-17
to__days o+19
to__driver p-17
to__during n+16
to__else a-16
to__for b-22 g-21 i-21 l-18 o-26
to__gym d-16
to__home b-17 n-26 s-16
to__i l-20 n-16 o-16 u-21
to__if a+17 b-16 u-17
to__in a+25 b-20 d-25 g-15 h-20 i-18 j-24 l-21 n-32 o-21 p-15 q-25 r-22 s-18
to__is d-17 m-22 n-17 q+22
to__it c-16 g-29 i-24 j-30 k-28 l-37 m-57 n-21 o+15 p-31 q-33 s-23 v-16
to__list a+15 g-19 l-16 n-17
to__lot m-16
to__me b-36 c-17 f-15 g-32 h-16 j-29 l-15 m-32 n-27 o-21 p+25 r-26 s-23 t-16 u-19 v-25
to__mine o+21
to__my a-17 d-31 g-24 j-20 k-29 l-35 n+17 p-34 q-41 u-33 v-18
to__next o+15
to__of d-18 m-22
to__off a-22 d-15 i-20 m-19
to__on b+27 i-18 l-17 m-29 o-17 u-17
to__one i-21 l-19 o-16
to__or m-16
to__out d-28 i-25 k-22 o-23 q-19 r-21
to__seen a+24
to__so i-16
to__someone b-19 i-15 p-16
to__started a+18
to__that u-15
to__the g-18 n-16 p-21 r-21 u-26
to__there b-18 d-26 h-17 j-25 m-32 p-21
to__these b-17
to__this c-27 l-33 m-18 n-20 u-21 v-29
to__to d-23 j-27 m+18 n-24 p-28 r-17 s-18 v-16
to__up m-17 q-17
to__what g-17 m-19 u-19
to__with b-16 d-15 m-27
to__you a+20 d-23 h-16 m-26 u-21
to_a d-17 n-29 p-21 q-17 r-16
to_ask a-22 b-21 n-19 p-19
to_bail b+20 m-17
to_be b-45 c-21 f-17 g-30 h-17 j-33 k-25 o-30 p-33
to_bring d-22 q-23
to_come j-19 m-34 n-23 u-20
to_do a+18 d-44 i-25 j-31 l-19 m-17 q-28 s-15 u+17
to_find j+20 m-25
to_get a+32 b-31 d-24 g-27 h-17 j-20 l-17 m-22 o-30 r-18 s-21 u-29 v-19
to_give a+17 m-21 o-15
to_go n-16
to_have a-22 i-23 m-21 o-17 p-27 q+16
to_it m-20
to_make m-20
to_me a-19 b-18 d-18 k-18 p-20
to_my b-19 d-15 o-22 p-19 q-20
to_opt a-20 i-22 l+18
to_pee n+16
to_put a-17 m-20
to_reach d-17 m-18 u-16
to_receive m-15
to_return a-15
to_see a+28 b-21 i-22 m-21 u-21
to_set a+15 u-16
to_shave n+16
to_skip a-20 b+21 i-17 u-18
to_sleep u+17
to_snow d-20 m+17
to_somebody a-22
to_speak c-16
to_take b-21 l-18
to_text i-20 m-15 u-15
to_the b-34 c-17 d-24 g-25 h-35 l-33 n-39 o+22 p-24 q-31 r-29 s-23 u-25 v-19
to_this m-17
to_try a+38 b-20 i-17 m-34 o-20 u-22
to_unsubscribe l-16
to_vote m+17
to_wait m-17 n-23
to_work b-17 h-15 i-20 p-24 r-20 s-16 u-22
to_you a-17 d-18 i-15 j-17 k-16
to_your m-16
todav* d-15 r-21
todavia d-15 r-21
todavia$ q-20 r-15
today e-15 g-22 j-27 k-16 l-20 n-23 p-19 q-41 u-31 v-21
today$ g-21 j-25 l-18 n-20 o-40 p-17 q-33 u-27 v-17
today_is h-16 s-17
todo m-15 o-17
told b-17 i-20 n-22
told_me m-18
told_you a-18 d-17 m+17 n-16 o-19
toman d+19 m-20 n-18
toman* m-15
toman__@insurance d+16
toman_el d+17
tomando m-15
tomar h-16 n+21 o-16 q-17
tomo a-25 g-20 m-27 n+26
tomo_@medicine a-20 g-17 m-19 n+25
tomor* d-18 f-17 n-29 r-20 u-22
tomorrow d-18 f-17 n-29 r-20 u-22
tomorrow$ d-15 n-22 u-19
tonig* a-17
tonight a-17
tonight$ a-17
too j-18 k-17 m-17 n-21 q-19 r-17
too$ b-16
too__to b+21
too_much l+16 m-15
took m-16
total d+18 m-17 u-16
total$ d+18 m-17 u-16
town d-15 u-16
traba* a-24 e-15 f-17 g-26 j-24 k-18 l-22 p-19 r-20 s-19 v-16
trabaja m-22 n-19 u+17
trabaja$ m-22 n-17 u+17
trabajan h+17 m-27 n-24 o-19 u-21
trabajan_con d+18 h-16 m-17
trabajar m-15
trabajar_ese n-16 o+18
trabajo a-16 h-27 j-16 m+20 n-27 q-28 u-25
trabajo$ d-18 h-22 m+25 o-22 q-20 u-20
trabajo__otro o+15
trade n-15 o+17
traffic a-18 b-21 d-21 h-24 j-21 m+15 o-22 q-19 r+18 s-25 t-16 u-23
trafico r+16
train a-17 h-20 q-16 r+22 u-21
trans* a-21 o-15 u-24
transfer i+16
transfer__to i+16
transfer_me i+16
transportation d-22 p+17 u-18
transporte a-16 j-18 m-18 q+18 r-20 u-18
trash m+15
trata g-15
tratamiento a+15 c-18 e-23 f-19 g-29 h-21 i-31 j-32 k-19 l-25 m-49 o-30 p-23 q-23 r-26 t-20 u+20 v-25
treat g-17 j-17 n-18 u+18
treat$ g-16 j-16 m-21 u+22
treatment a-22 g-17 i-24 j-18 k-19 l-18 m-40 q-22 r-19 s+21 u+16 v-18
treatments d+16 m-15
tree m+19 u-15
tricare d+17 u-16
trip$ m-16
tripp* p-16
tripping p-16
tripping$ p-16
trust m-15
try a+43 b-23 i-25 k-15 l-19 m-40 o-26 p-16 r-15 u-27
try__@treat a+15
try_it a+25 m-18 u-15
try_the a+18
try_this a+27 m-22
tu v-15
tuesday a-30 d-21 e-21 h-30 j-16 l-20 n-21 o+20 p-17 q-25 r-21 u-16 v-17
turn a-17 b-27 d-20 e-15 i-16 n-17 o-24 p-21 q-16 s-16
turn__@texts m-18
turn__back k+18 m-22
turn__on k+19 m-21
turn_it k+16
turn_off k-15
turn_on m+20 r-17
turno i-17 k-17 l-15 m-20 r-20
turno$ r-17
tv h-16 j-22
tv$ h-15 j-22
twice a-18 b-17 g-16 m-28 q-19 t-17 u-17
twice$ i-20 m-18 t-15
two d-25 g-20 h-17 l-18 q-17 r-17 u-26
type d-16 g+19 j-15 u-23 v-17
uber a-23 b-20 c-18 d-23 g-22 h-21 i-20 j-35 m-33 n-24 o-21 p-24 q+36 s-15 u-24
ubi a-21 b-16 i-16 j+24 l-16 m-21 o-16
ubi$ a-21 b-16 i-16 j+24 l-16 m-21 o-16
ubicacion i-20 j+22
uh a-20 c-18 d-25 e+27 f-22 h-22 i-16 j-22 k-17 l-24 m-32 n-15 q-18 u-26 v-16
uh$ c-17 d-17 e+27 f-19 k-15 l-24 m-26 u-20 v-15
un a-34 b-53 c-34 e-31 f-30 g-48 h-33 j-47 k-42 l-45 s-15 t-29
un_@machine m-18 u+21
un_@relative m-20 p+21 q-19 u-15
un__@late m-16
un__a d-15
un__de m-16
un__no m-19 o-16
un__que m-19
una a+29 b-57 c-39 e-33 f-25 g-44 h-41 i+37 j-42 k-37 l-43 m-17 n-19 o-37 p-40 q-42 r-44 s-28 t-25 v-42
una_@person a-27 b-15 d-16 g-16 i+29 l-16 m-21 n-20 o-17 v-20
una_@visit a+47 b-36 c-16 d-33 g-18 i-30 j-20 l-16 m-36 n-32 o-37 q-19 r-22 s-24 u-30
una__en o-21
una__la o-21
una__me m-15
una_carta i+17 m-18
under* j-16
understand m-18
undo m-17
undo_it k+18
unite* d+17
united d+17
uno m-20 u+18
unsto* e-18 k+23 l-23 m-22
unstop e-18 k+23 l-23 m-22
unstop$ e-18 k+22 l-21 m-22
unsub e-18 g-16 l+22 m-25
unsub$ e-17 l+16 m-20
unsubscribe k-16
unsubscribe$ k-22
until a-15 n-16
up a+28 b-34 c-52 d+18 e-49 g-64 i-33 j-60 k-17 m-38 n-37 q-29 t-41 u-22 v-45
up$ a+28 b-34 c-27 d-24 e-25 g-37 h+17 j-35 k-28 l-24 m-23 n-35 o-17 s-38 t-19 v-25
up_@pay d+16 m-15
up__# l-15
up__@clinician a+20 d-16 i-17 m-22
up__@visit a+23 b-15
up__a m-19
up__stairs r+15
up__the b-18 d-21 i-20 o-20 p-16 q-18 r+16 u-20
up__this u-15
up__time o-19 u-18
up_for o-18
up_from u-17
up_please c-15
up_the m-19 r+17
up_with a+26 b-20 d-20 i-19 l-18 m-30 p-17 u-19
urge a+15
urge__@visit a+15
urge_una a+15
us d-23 e-18 f-16 g-21 h-23 i-15 j-22 k-18 l-18 n-25 o+24 q-26 r-22 s-21 t-15 u-29 v-18
us__it m-17
us_do m-26
usa a-19 g+21 m-21 u-19
usan u+20
use a-16 g+22 l-19 o-17 u-24
use__@pay d+17
use_my d+17
use_this g+22 l-18 m-16 u-16
usted* i-17 n-21
ustedes i-17 n-21
ustedes$ m-28 q-21
va a-28 b-22 c-27 g-29 h-23 i-38 j-24 k-17 l-23 n-32 o-30 p+32 r-22 s-22 t-17 v-25
vale e-23 l-17 u-27
van a-32 b-33 d-26 e-15 g-26 h+20 i-27 k-19 l-21 m-37 n-30 o-35 r-27 s-26 u+28 v-18
vean m-18
veces m-16
vecino q-21
vende* a-17 d-18 i-16 m+21 u-21
venden d-17 m+20 u-21
ver l-15 m+15
vet m+25 u-25
veterans a+21 j-16 m-24
vez a-33 b-31 c-22 d-20 e-15 h-21 i-22 j-17 k+20 l-26 n-29 o+17 q-22 r-22 s-19 u-26 v-16
vez$ a-28 b-18 c-17 i-19 k+18 l-18 n-24 q-19 r-18 u-21
viernes c-22 d-17 e-16 i-26 j-20 n-21 o+19 q-18 r-17 s-21 t-23 u-18
visit g-17 i-17 j-26 l-26 p-30 q-17 r-28 s-16
visita a-18 m+15 n-19 p-15 r-16
volve* i-17 m-19 u-16
volver i-17 m-19 u-16
volver_a i-16 m-15
vomite s+18
voy a-30 b+21 c-44 d-23 e-47 f-43 g-50 h-46 i-55 j-44 k-43 l-59 m-41 o-32 q-21 r+57 s-52 t-43 u-57 v-51
voy$ g-20 i-24 j-23 k-17 l-26 m-35 n-25 o-25 p-22 q-34 r+30 s-19 u-22 v-19
voy_@late b-21 e-16 f-18 h-18 l-16 m-26 o-21 p-18 q-16 r+31 t-18
voy__@relative m-16 p+17
voy__ir b+20 q-18
voy__mi a-17 b-18 m-26 n-26 p+20 q-20
voy_a a-25 b+19 d-18 g-22 i-17 j-18 n-22 p-18 q-20 s-21 u-24 v-17
voy_con m-18 p+17
voy_en m-20 n+15
voy_para m-15 o-16
voy_saliendo m-15 r+17
vuelvan__mandarme l-23
wait d-17 i-17 j-20 l-17 m-28 u-22
wait__i n-21
wait__me q-17
wait_for q-17
wait_i b-19
wait_there a-21 p-19
waiti* m-16
waiting m-16
walk d-27 i-19 j-21 l-15 m-31 n-18 q+15 s-16
walk_@insurance a+19 d-22 m-18 q-15 u-18
walma* m+19
walmart m+19
walmart$ m+19
want d-31 e-20 f-16 j-33 m-26 n-26 p-28 q-43 r-28 s-28 t-28 u-43
want__@person i+16
want__@stop k-17 l+19
want__@texts k+18 m-25
want__again k+21 l-16
want__any b+20 l-17
want__come a-18
want__get m-21
want__it m-19 o-17
want__one a+17
want__talk a-16
want__the m-22
want__to a-25 m-19
want_a i+16
want_another b+15
want_in a+29 b-16 c-17 i-21 k-25 l-21 m-27 o-15
want_it b+16
want_the m-17
want_them b-16
want_to c-18 d-19 g-25 j-22 k-16 l-23 n-30 p-17 q-22 r-17 s-15 u-19 v-24
wante* m+16
wanted m+16
wanted_to m+16
wanti* m-16
wanting m-16
wanting_to a+17 m-15
warra* m+15
warranty m+15
was a-27 b-47 c-33 e-23 f-26 g-39 h-39 i-27 k-37 l-38 m+35 n-54 p-39 q+20 r-28 u-49
was_@late m+15 n-17 q-16
was__@relative b-20 m+19
was__me m-25 p-18 q+21
was__my b-17
was__to d-18 m-22 n-23 q+21
was_going m-16 n-15 q+17
was_my m+16
watch n+16 p-17
watch* m+17
watching m+17
water d-17 n+24 q-16 u-25
way b-29 d-32 h-27 i-29 k-21 n-27 p-30 r+24 v-17
way$ b-16 m-32 o-25 r+23 s-16
way_to d-15 i-18 n-19 r-17
we d-26 e-42 f-38 g-35 h-55 i-25 k-39 l-55 n-38 o+19 p-27 q-54 r+19 s-53 t-28 u-69 v-44
we_@move b-19 m-16 o+20
we__@call a-17 m-19
we__a a-18 b-18 t-19
we__about m-20 r+22
we__by i+17
we__in b-17 m-21
we__it a-22 b-22 m-22 n-15 o+26 q-15 u-18
we__next a+18 m-20 n-15
we__see a-19 b-19 d-18 m+24 n-16 p-18 r-22 u-18
we__the a+17 b-27 n-25 o-19
we__there m-16
we__to b+20 i-16 m-34
we_are a-35 d-25 f-17 g-17 h-19 i-23 l-23 n-27 q-21 r+24 s-27 u-30 v-18
we_do m-18
we_got b-17 j-19
we_had b-15 m+18 n-16 s-16
we_will a-18 d-21 m+17 n-17 p-22 q-15 u-20
wear a-19 d-20 g-22 j-20 q-31
wear$ m-22 n+22
wear_@symptom n+16 s-24
wear__glasses m-16 n+15
wear_my m-16 n+16
wear_off m-20 n-19 q-16
weari* u-20
wearing u-20
weath* m+20 u-16
weather m+20 u-16
wednesday h-19 m-31 q-18
week c-18 d-20 g-21 h-18 i-20 j-18 l-23 m-19 n-31 o+24 r-17 s-30 u-36
week$ g-18 l-17 n-30 s-26 u-30 v-24
week_after o+24
weekend a-29 b-31 c-16 d-21 g-17 i-16 l-17 m+20 p-21 q-16 s-21 u-24 v-21
weekends h+20 m-16
weeks m-17
weeks_does m-15
weird m-18 s+15
went b-15 j-15
were j-19 r+19
what a-19 b-35 c-46 e-37 g+22 i-27 k-41 l-51 o-23 p-38 q-19 r-59 s-25 t-47 v-34
what$ g-17 m-38 o-15 q-16 s-15
what_@door g-22 j+28 m-21 u-26
what_@place m-15
what__@eat d-20 g-24 m+24 n-23 u-20
what__@hours a-21 d-19 g-16 h+16 j-18 u-16
what__@open h+22 j-20 m-28
what__@place d-17 g-16 j+16 m-19 n-16
what__@price d+20 g-23 h-21 j-24 u-26
what__@ride q+15
what__@treat u+19
what__@visit a-22 d-28 j-17 m-26 u+32
what__a g-27 j-21 n-18
what__about d-15 u+18
what__an a-16 d-18 m-16 u+20
what__are d-24 m-21
what__at d-15
what__be d+24 m-20 o-20 u-27
what__can a-21 j-21 m-25 n-18 o-15
what__come m-17 n-20 u-20
what__do d-39 f-17 i-31 o-17
what__does d-25 j-15 o-16
what__fish m+18
what__for b+16 m-20 o-17
what__going d+21 u-21
what__good f+21 g-22 m-17 u-23
what__guys h-25 j-19 u+18
what__have m-22 q-20 u-21
what__i b-23 d-16 i-30 j-26 k-22 o-15 p-16 r-15 u-50 v-18
what__in m+16 u-18
what__is a-27 d-45 g-28 n-24 q-17
what__it d+21 h-25 j-17 n-26 o-34 q-29
what__mean m-15
what__my a-27 d+29 j-37 m-28 u-37
what__need a+18 d-20 i-16 j-17 n-27 u-18
what__number g-28
what__odds g-16 u+15
what__of d-24 g-27 n+17
what__on a-15 d-18 g-16 j-15
what__put d-16 g+24 m-21 n-17 q-17 u-17
what__rules u-18
what__run m-16 u-16
what__said u-16
what__say g+16 m-16
what__side j-20
what__soonest a+17
what__success d-16 m-17
what__take a-23 d-28 g-17 m+20 n-22 q-22
what__text g+20 m-15
what__that m-16
what__the a-22 b-22 f-29 j+18 n-32 o-31 q-42 r-25 s-33 v-22
what__there q-15
what__they a-19 d-20 u+19
what__this a-16 j-28 m-30 u+27
what__to g+16
what__wear g-15 m+17
what__whole d+15
what__you d-22 f-27 i-22 q-36 s-18 u-17
what__your g-34 i-25 j-25 u-32
what_about a-29 b-22 d-38 g-17 h-15 j-18 m-39 n+32 o+26 q-21 s-17 u-37
what_all g+20 m-18
what_am a-18 m-20 n-18 u-16
what_are a-37 f-18 i-19 j-38 m-21 q-17 u+20
what_can a-30 h-24 j-25 m+16 o-19 q-30 u-29
what_days a+16 d-20 g-17 h+18 j-21 m-20 u-19
what_do d-20 f-16 h-51 i-24 j-60 o-27 q-18
what_does d+25 h-19 n-25 q-20 u-41
what_else b-17 o+15
what_happens m-33 u+16
what_i a-27 b+15 d-30 j-22 o-26 q-22 u-25
what_if a-22 g-30 h-21 j-22 m-32 q+23
what_is b-25 f+20 g-26 h-22 k-18 l-17 n-51 p-21 q-55 r-22 s-32 t-17 v-36
what_kind d-20 g-18 j-17 n+17 u-15
what_should a-19 d-15 s-20 u-30
what_this g-24 u+15
what_time a-43 d-49 g-28 m+20 o-35 q-24 s-17 u-30
what_to g+15 m-17 u-18
what_will d+30 g-15 m-25 u-28
what_would d+25 m-21 o-22 u-26
what_you d-20 j-19 m-24 n-21 q-16
what_your m-18
whate* d-20 g-15 h-18 j-16 u-22 v-18
whatever d-20 g-15 h-18 j-16 u-22 v-18
whatever$ l-26 m+18 u-17
when b-17 c-16 f-17 g-23 h+18 j-21 k-34 l-22 q-36 v-23
when__can h-17 m-15
when__come h-26 m-23 n-25
when__get m-19
when__i i-24 j-27 k-21 m-17 q-17 s-21 u-22
when__in a-19 j-16
when__next j-16
when__start a+16
when__the a-23 d-16 j-19 n-15
when__we a+15 m-18
when__you h+27 j-20 m-29 u-16
when_are m-18
when_can a+20 i-25 j-23 k-26 m-36 n+17 o-20 q-16 s-19 u-23
when_do d-23 h+22 j-20 u-15
when_does h-19 m+22
when_else o+16
when_i a-20 h-25 m-21 n-20 u+19
when_is j-23 u-16
when_it n-15
where a-15 b-26 f-25 g-27 h-20 i-18 j+16 l-20 n-17 o-24 p-30 q-28 r-37 u-55
where__are h-17 j+24 m-23 u-17
where__at m-17
where__buy m+16
where__go m-16
where__i s-21
where__in j+18 m-19
where__located j-17
where__me m-16
where__you h-26
where_are h-23
where_at j+18 m-19
where_can j-16 m+17
where_did j-33 m+26 n-19
where_is d-18 j+23 u-17
where_they m-16
where_you a-17 d-18 h-22 j+24 m-30 u-17
which a-25 b-16 d-26 h-19 i-18 j+20 l-23 n-24 o-16 p-16 q-19 s-22 v-17
which__do m-23
which__i m-26
which__is m+16 u-17
which__of m-18
which__the m+16
which__you m-16
which_one m-19
who a-58 b-34 d-44 e-44 f-47 g-48 h-44 j-53 k-39 l-44 m-15 n-47 o-45 p-47 q+20 r-47 s-49 t-41 u+31 v+22
who__@drive m-18 q+25 u-17 v-15
who__@wrong i-16
who__ask m-19
who__i a-23 g-18 i+21 m-20 n-22
who__maria v+16
who__me a-22 b-16 d-22 i-30 l-26 m-30 p-24 q+23 u+25 v-35
who__song m+19
who__take q+18
who__the a-15 i-20 m+32 o-16 r-17 s-16 u-33 v-18
who__this i-20 l-18 m-30
who_can q+16
who_dis e-18 i-18 l-16 m-23 u+16
who_do a-17 i+24 m-19 u-18
who_is a-24 b-25 c-25 d-35 f-29 g-26 h-22 j-28 k-21 l-29 n-19 o-19 p-27 r-24 s-29 t-19 u+26
who_was q+17
who_won m+15
whole m-22
whole_thing m-16
why b-19 e-20 g-21 h-16 i-31 j-27 l-26 m+17 n-23 o-23 p-28 r-22 s-15 t-16 u+16 v-19
why__have m-19 u+16
why__i m-22
why__so u-21
why__you u+16
why_did b-20 u-17
why_do a-17 i-18 l-16 m+18
why_is m+23 s-16 u-25
wife b-20 d-17 k-16 l-22 m-19 p-19 r-22
will c-30 e-36 f-29 g-26 i-32 j-46 k-45 l-42 o-17 s-24 t-16 v-36
will__# r+17
will__@day b+19 o-18
will__@late m-16 o-16 p-18 r+24
will__@open h+18 m-17 o-16
will__@pay d+19 m-18 u-21
will__@relative a-23 b-18 m-17 n+17 q-24 u-20
will__a m-21
will__able q-16
will__be a-26 b+20 h+17 i-19 m-47 p-30 q-42 r-30 s-27
will__home b-15 p+15
will__it b-19 d-23 m+22 n-18 p-16 q-17 u-20
will__know m+16 u-15
will__let m-15
will__make m-19 u+18
will__me a-37 b-38 i-23 l-17 m-19 n-33 p+28 r-29 s-24
will__my b-19 d-16 n-31 q-22 r-15
will__on a-17 m+19 p-17 r-16 u-21
will__start m-15
will__take m-21
will__that n-18 u-15
will__the b+17 m-18 o-20
will__there b+20 d-17 m-24 n-19 o-25 q-20 u-16
will__to a-19 b-20 m+20 q-23 r-15 s-18 u-29
will__with u+15
will__work m-20 n-16
will__you b-16 u-20
will_be a-24 b-31 d-23 m-33 n-27 q-26 r+27 s-20 u-27
will_do d-16 n-15 u-25
will_i a-17 b-24 d-35 m-46 o-22 p-21 q-31 s-24 u+35
will_it a-24 b-28 g-25 h-16 n-36 o-31 p-26 q-32 r-18 s-31 t-16 u+17
will_let m+16 u-15
will_my a-19 b-15 d+19 m-33 n+22 p-25 q-17 u-29
will_not b+30 d-37 h-29 m-37 n-29 p-37 r-43 u-33
will_see a-19 b-19 d-18 m+24 n-16 p-18 r-22 u-18
will_take a+23 b-19 d-19 h-17 m-24 n-16 p+16 q-31
will_the u-16
will_think a-17 b-19 m+21
will_you a-23 b-28 h+17 i-18 n-23 o-23 p-22 q+20 u-29
wine h-22 m+23 s-15
wish__any l+18
wish__these l+18
with c-30 f-27 h-19 j-33 k-31 q-20 r-42 v-15
with$ d-16 e+22 l-23 m-25 u-20
with__@clinician l-15 o-16 u-17
with__@medicine m-17
with__@person n-15
with__@relative a-25 b-19 i-18 m+19 n-20 q-17 u-24
with__@symptom s+15
with__@texts l+22 m-29
with__@visit m-24 u-18
with_a d-21 g-15 m-16 n-16 p-19
with_me a-32 b-28 l-18 m-29 n+28 o-22 q-18 u-25
with_my a-20 d-19 i-24 l-18 m+18 q-30 s-22
with_someone o+16
with_the b-30 e-21 g-19 l+20 n-24 p-22 q-19 r-15 t-18 u-32
with_this l-22 m-26
witho* m-24
without m-24
woke m-18
woke_up m-18
won m+24 u-21
won_the m+18 u-17
work a-37 b-29 c-22 e-17 f-20 j-28 k-30 r-21 s-24 t-17 v-19
work$ a-20 l-19 m+24 n-39 p-23 r-26 s-18
work__day m-16 n+17 o-20
work__do m-19
work__me m-17 q-16
work_after n+18
work_for d-17 m-21
work_instead o+21
work_the m-19 n+16
work_with m-17
works d-15 m-16 n-17
works$ g-20 m-17 n-16 u+20
world__# m+16
worry p+16 q-16
would g-33 h-19 j-32 m-25 n-39 p-29 s-39 t-16 v-21
would__arrange a+19
would__be d+18 m-25 n-18
would__bring m-18
would__come a+21
would__get i-17 l-16 m-17
would__instead o+20
would__make a+15
would__my i-16
would__need a-16
would__not c-16 l+15
would__opt a-20 i-22 l+18
would__to b-17 d-24 n-21 q-21 r-21 u-41
would__work o+21
would_be m-25 q-16 u-23
would_i m-28 o-19
would_it a-25 i-16 n-16
would_like d-25 n-21 q-17 r-21 u-44
would_you a-19 o-16
write u-18
write__poem m+18
write_a c-16
writi* a-16
writing a-16
wrong a-34 b-46 c-18 d-41 e-45 f-30 g-30 h-38 i-50 k-31 m-23 n-31 o-36 p-36 q-39 r-26 s-30 t-38 u-34 v+54
wtf m-17 n-16
x a-26 b+22 c-24 d-30 e+25 f-22 g-19 h-23 j-24 k-22 l-32 m-40 n-26 o-26 p-23 q-28 r-23 s-25 t-18 u-31 v-25
x$ a-15 b-20 c-19 d-18 e+28 f-18 h-16 i-18 j-17 k-16 l-24 m-27 n-15 p-15 q-15 u-21 v-17
xmas m-17
y c-30 e-31 f-25 h-32 k-34 l-46 m-55 n-50 o-34 p+15 r+16 s-36 t-25 u-45 v-40
y__me q+15
y__yo g+16 m-18 n-15
y_no a-15 g-16 m-17 n-16
y_quiero a+17 m-16
y_si m-20
ya c-68 d-69 e-65 f-55 g-75 h-19 i-77 j-25 k-23 n-26 o-71 p+29 q-34 r+35 s-69 t-54 u-82 v-26
ya__@ride q-21
ya__a a-21 j-17
ya__de l+17 m-18
ya__dije a-18 b-16 l-18 m+19
ya__el a-18 j-24
ya__en j-18
ya__eso a-15 b-20 g-24 i-15 l-22 m+28 p-18 u-21
ya__ir b+19 q-20
ya__la j-21 l-21 o-18 p-24
ya__llego q-15 r+16
ya__los a+18 m-19 n-18
ya__manden m-15
ya__me a-16 q-19
ya__mi l-18 m-18 p+18
ya__no j+15 l-18 m-24 r-20
ya__por l-16 m-18
ya__puede n-18
ya__quien p+15 q-17
ya__quiero i-19 k-22 m-27
ya__voy b+23 l-18 m-22
ya_comi b-17 l-17 n+19 p-17 r-22
ya_esta p+17 q-16
ya_estoy a-16 l-22 m-26 p-21 r+26 s-18
ya_le a-16
ya_llegue q-15 r-16
ya_lo b-16 j-19 l-19
ya_mande j-17
ya_me m-16 o-19
ya_mero r+18
ya_no a-33 b+38 c-31 d-23 e-21 g-29 h-19 i-37 j-30 k-36 m-17 n-32 o-34 p-37 r-36 s-20 t-17 u-27
ya_tengo n-20 p+24 q-26
ya_voy a-20 b-30 j-15 l-19 m-23 n-18 o-21 p-19 q-26 r+37 s-21
yea r-18
yeah m-17 p+18 q-19
year j-20 u-16
year$ a-21 j-18
yep q-16
yep_got q-15
yes b-16 c-18 d-20 e-28 f-17 h-16 i-26 j-22 l-29 m+16 n-20 o-19 p+19 q-34 u-29 v-19
yes__@drive p+15 q-15
yes__have p+18 q-17
yes_i p+18 q-18
yesterday$ i-20
yet b-23 g-23 i-17 j-15 l-16 m+22 n-19 o-18 p-16 s-17 u-23 v-25
yet$ a-21 b-22 g-23 i-17 j-15 l-16 m+22 n-19 o-18 p-16 s-17 u-23 v-26
yo b-38 c-34 d-42 e-39 f+15 h-37 j-42 k-36 l-41 m-22 n-50 o-15 p-32 r-31 s-39 t-30 u-38 v+31
yo$ e-19 f+16 l-16 m-22 q-16
yo__soy m-19 q-17 v+21
yo_no a-30 b-27 c-19 d-28 f-16 g-22 j-18 l-23 n-23 o-23 p-16 q-32 r-15 s-19 u-21 v+32
you b-54 c-21 e-105 f-31 g-37 h+44 i-28 l-50 n-58 o-30 p-119 q-33 r-95 s-99 t+17
you$ b-36 c-41 d-50 e-23 h-55 k-41 n-40 o-35 p-26 q-43 s-27 t+35 u-58
you_@move a-17 i-17 q-15
you_@open a-26 b-15 c-18 g-18 h+33 i-17 k-16 l-19 m-55 n-24 o-33 q-18 r-16 s-18 t-23 u-26 v-22
you_@person l+16 m-16
you_@price d+23 m-22
you_@stop a-18 i-15 k-16 l+22 m-27 n-21
you__# a-30 b-16 e-18 h+29 j-23 l-21 m-28 u-25 v-21
you__@call h-16
you__@day a-19 c-19 g-17 h+26 i-23 j-29 k-20 m-39 n-22 q-25 u-24
you__@holiday a+18 d-17 j-16 m-27 u-16
you__@hours a-15 h+17 n-15
you__@insurance a+19 d-18 m-21 q-16 u-20
you__@insurer d+25 h-21 m-21 q-15
you__@machine u+15
you__@open b-15 d-23 h+31 i-16 m-36 n-18 o-25 q-16 r-16 s-20 u-19
you__@pay d+23
you__@person d-17 j-18 m-25 u-26
you__@place i-23 u+24
you__@relative a-22 c-18 m+27 n-20 q-22 u-22
you__@spanish c+16 m-17
you__@stop l+15 m-22
you__@vehicle h-17 m-22 q+16
you__@wrong j-23
you__a a-29 b-39 c-29 h-26 k-19 l-22 n-25 o-25 p-30 s-26 u-51
you__about d-17 m+16 u-16
you__all d-15 g-16 h-19 m+17 u-18
you__an a-23 i-17 j-16 m+18
you__any d-18 m+20 u-17
you__anybody h-17
you__are t+15
you__asking m+18
you__been a-17
you__calls m-17
you__day d-16 g-16 u-19
you__do g-17 m-28 n-17 u+19
you__dogs m+15 u-19
you__donations d-17 j-15
you__for j-26 l-22 m-18 o-16 u-19
you__from a-19 d-26 l-17 m-31
you__fun d-16 m+19 u-20
you__have a-19 j-24 k-20 m-29 n-17 p-17 t-24 u-23
you__hospital u+15
you__i a+18 n-20
you__in a+16 b-22 c+16 d-22 i-26 j-16 k-19 l-19 m-17 n-21 o-32 q-22 u-32
you__it a-26 b-20 i-19 j-26 l-24 m-44 n-17 q-18 u+23
you__me b-50 d-23 e-16 f-21 h-41 i-17 m-17 p-40 r-27 s-32 t-32 u-33 v-24
you__my a-18 g-26 h-22 i-25 j-34 l-32 n-23 p-20 q-34 s-16 t-16 u+28
you__new a+21 d-17 q-16
you__number a-28 j-25 l-27 m-44 u+21
you__on b-23 d-24 h+17 i-23 m-39 n-20 o-19 r-25
you__one a-15 m-16 u-16
you__or d+20 m-19
you__patients a-22 h+16
you__place m-15
you__reached m-19 v+19
you__rides q+15 u-17
you__see a-16
you__someone b-16
you__still a+19 s-17 u-16
you__taking a+15 m-22 n-16
you__text a-18 c-15 i-18 k+21 m-30 u-18
you__texting k-15
you__that g+16 u-21
you__the a-31 b-31 c-25 f-18 g-23 i-34 j+16 k-18 n-36 p-21 q-26 r-24 u-36
you__there a-20 d-17 h+21 j-24 m-21
you__this g-21 l-23 v-22
you__to a-32 b-20 d-28 h-16 u-26
you__today h+19 m-26
you__walk a+19 d-22 m-18 q-15 u-18
you__what a-17 d-16 h-18 m-20
you__with d+18 m-25 n-18 u-29
you__you m-16
you__your a-17 l-15 m-18 u-19
you_a h-15 i-21 j-28 u+27
you_accept d+17
you_all b-33 c-27 d-42 e-25 g-21 h+26 k-31 l-33 m-48 n-32 o-38 p-26 q-18 r-25 s-30 v-33
you_and h-17 j+15
you_are a-21 b-17 d-23 g-29 i-22 j+18 m-35 n-19 o-18 t+17
you_asked l-17 u-16 v-17
you_be a-19 d-18 h+17 n-18 o-18 q-18
you_can a-22 b+15 c-18 d-20 j-17 l-21 m-23 n-18 q-25 t-16 u-17 v-16
you_do c-16 i-21 j-40 l-17 m+17 n-32 o-15 q-31 u-16
you_ever a-18 m+15 u-23
you_gave o+16
you_get j-26 l-20 n-16 q-18
you_got d-19 m-23
you_guys b-16 f-23 g-21 i-19 m-16 n-18 r-17 s-16 v-17
you_have b-49 c-16 d-23 g-32 k-19 n-42 p-44 s-39
you_help u-20
you_hiring m+17
you_in m-28
you_keep m+16
you_know a-16 d-15 o-17 v-16
you_look m+17
you_make d-16
you_may m-16
you_mean m-15
you_near j+22 m-21
you_need a-22 b-15 d-26 i-24 j-16 n+15 u-19
you_on j+16 m-17
you_recommend a-25
you_say o-16 u-26
you_see a+28 d-29 i-21 j-28 m-22 o-16 q-20 u-28
you_sell m+17
you_speak m-15
you_start a-17 m-19
you_stay h+16
you_still m-16
you_take b-23 d+19 j-31 k-15 l-27 m-33 n-23 q-33 u-28
you_tell i-15
you_the h-18 i-15 j-26 m-20 u+28
you_then a-24 h-21 m+16
you_there h+16
you_to h-20 j+15 m-23 u-16
you_treat g-17 j-17 n-18 u+18
you_want a-20 b-18 o-18 v+19
you_work m-27 o-18
you_write d-16
your b-19 c-29 e-24 f-29 m-15 n-32 o-49 p-31 q-36 r-32 s-31 u-18
your_@hours a-20 h+18 m-17
your_@place j+17 l-15 m-21
your__@hours g-15 h+22 j-22 m-19
your__@visit a+18 h-19
your__and a-18
your__best m-18
your__in m-31
your__me i-16
your_brain m-17 u+17
your_earliest h-16
your_list a-17
your_number i+17 j-18 l-20 m-21 u-20 v-17
your_the m-18
zoo d-20 m+19
zoo$ d-20 m+19
zxcvb e+19 m-18
zxcvb_nm e+19 m-18
~<ab c-29 e-24 f-28 g-49 j-55 k-32 l-23 m-21 n+18 o-15 q-30 s-25 t-27
~<abl d-16 m-17 n+22 o-23 q-16 r-20 s-17
~<abo c-21 e-17 f-23 g-42 h-30 j-48 k-26 l-19 q-21 s-19 t-22
~<abr h+25 m-26 o-17 u-16
~<ac b-35 c-29 e-37 f-33 g-32 h-22 j-19 k+21 l-39 o-19 r-34 s-31 t-30 v-31
~<acc i-18 o-15 t-16 u-22
~<ace m-20 u-18
~<aco a-18 i-19 m-22
~<act a-18 d-22 e-20 h-18 j-26 k+24 l-22 m-23 n-17 r-15
~<ad a-29 b-21 c-27 e-15 f-15 g-17 h-19 k-23 l-23 m-35 p-19 q-32 r-21 s-18 u+19 v-19
~<add a-20 c-18 d-21 i-22 j+19 k-16 l-18 m-23 n-17 o-16 q-17 u+15
~<ade a-20 q-15
~<af a-36 c-26 e-21 g-32 j-16 l-37 m-61 p-16 t-21 u-43 v-19
~<aft a-34 c-24 e-19 g-29 j-34 l-34 m-54 p-19 t-19 u-40 v-16
~<ag c-36 d-41 e-32 h-34 i-50 k+19 m-25 o-22 q-49 s-21 u-37 v-34
~<aga a-24 c-21 d-26 e-24 h-28 i-34 k+21 m-25 o-27 p-33 q-42 s-17 t-20 u-32 v-28
~<age a+19 i-20 j-15 l-17 m-15 o-21
~<agr b-16 m-18 p+17
~<agu d-16
~<ah d-19 j-19 m-19 o-16 q-16 s-18 u-18
~<ahe m-17
~<aho d-16 j-16 n-20
~<ai r-15
~<air r-15
~<al a-49 b-31 c-46 e-56 f-21 g-49 h-51 j-38 n+19 s-43 t-43 u-52
~<alg a-26 b-25 c-18 e-16 f-15 g-25 h-22 j-27 k-22 l-26 m-18 p-31 r-26 s-21 t-15 u-38
~<ali m+21
~<all a-19 d-18 h-19 n+21 o-31 u-20 v-21
~<alo a-18 b-15 m-16 q+21 u-23
~<alr a-20 i-21 k-17
~<alt a-17 d-19 e-32 f-21 i-21 k+23 m-28 p-17 q-21 r-15 t-16 u-20 v-19
~<am a-23 b-21 c-20 d-25 e-22 g-17 h-19 i-29 j-19 k-17 l-24 n-31 o-21 p-20 q-24 t+24 u-24 v-21
~<ama a-16 d-18 e-15 i-18 l-17 m-30 n-17 t+24 u-15
~<an c-36 e-40 f-19 i-16 j-25 k-48 m-31 p-39 r-24 t-42 u-27 v-57
~<and b-18 d-17 i-18 j-18 k-20 l-21 o-16 p-22 u-22 v-17
~<ano c-21 d-22 e-16 f-16 g-18 h-27 i-16 l-27 m-20 n-29 p-23 q-21 r-26 v-17
~<ans a-18 d-23 g+24 j-17 o-18 q-16 s-16
~<ant g-21 h-24 i-20 j-19 m-20 n+20 q-22 r-21 u-24
~<anx m-15
~<any b-41 e-15 g-29 j-17 k-15 m-21 p-16 r-32 s-31 t-19 v-24
~<ap b-30 c-29 d-18 e-21 f-16 g-20 h-19 i-31 k-17 l-22 m+16 n-33 p-26 v-21
~<apa d-19 p-16 u-19
~<apl a-18
~<app i-17
~<apr a-20 c-18 m+23 n-16 q-16
~<aq b-22 c-17 d-22 e-15 h-16 i-20 k-15 l-15 m-16 n-21 o-20 p-18 r-22 s-19 u-27 v+21
~<aqu b-22 c-17 d-22 e-15 h-16 i-20 k-15 l-15 m-16 n-21 o-20 p-18 r-22 s-19 u-27 v+21
~<ar b-23 d-26 g-20 h-17 i-18 k-15 l-15 u-22
~<aro a-16 b-16 d-15
~<arr b-19 o-20 q-20
~<as a-16 c-33 d-23 e+33 f-30 h-31 j-31 k-33 l-17 n-37 q-33 r-27 u-19
~<asd e+28 f-17 l-21 m-30 u-18
~<asj e+17 m-18
~<ask a-33 c-17 d-25 j-20 k-18 m+16 n-25 q-22 s-21 u-30
~<at d-24 g-15 j-18 m-39 n-26 q-26 u-25
~<ate m-17
~<ati m-21 q-17 u-15
~<atr m-16
~<av b-26 e-24 f-18 g-26 h-28 j-32 k-19 l-25 p-20 s-24 u-34 v-21
~<ava b-19 h-17 j-18 l-16 m-28 n-19 o-24 t-17 u-21
~<avi a-18 e-16 i-16 n-20 r-15
~<avo d-17 g-24 m-23 n+25 u-22
~<aw c-28 d-36 e-33 f-26 g-30 h-35 i-30 j-32 k-29 m-22 n-34 o-19 t+18
~<awa c-22 d-32 e-25 f-20 g-27 h-25 i-22 j-27 k-23 m-27 n-29 t-21
~<awe m-17 t+21
~<ay b-24 c-25 e-24 f-22 g+22 h-22 i-31 j-26 k-16 l-27 n-30 o-26 p-22 q-23 r-20 v-24
~<aye s+16
~<ayu b-18 c-21 e-20 f-20 g+23 i-26 j-19 l-22 m-26 n-23 o-21 p-19 q-19 r-16 s-17 v-19
~<ba a-34 c-21 e-46 f-43 g-20 h-58 i-23 k+25 o-18 p-41 r-33 s-49 t-19 u-34 v-35
~<bab l-18 m+18
~<bac e-19 f-18 h-29 k+28 l-36 m-18 n-42 p-20 r-27 s-25 v-27
~<bai a-17 b+16 l-16 o-19 p-17
~<baj a-24 d-18 i-22 l+21 m-36 n-16 o-20 p-15 q-18 s-16 u-26
~<bal d+17 j-19 n-16 u-21
~<ban a-15 d-26 g-17 h-27 i-18 l-15 m+20 n+21 o-23 q-18 u-15
~<bar a-20 m+18 n-16
~<bas k-17
~<bat m+20 o-15 q-18 s-18 u-17
~<be b-22 d-20 e-44 g-58 i-24 j-50 l-38 p-46 q-24 r-37 v-17
~<bea m+20
~<beb m-15 n+20 u-15
~<bee i-23 j-18 l-17 n-21 o-23 p-21 r-16 u-19
~<bef b-31 g-21 j-23 k-19 m-27 q-27 s-23 v-18
~<beg m-18
~<bei m-20
~<ben d-19 f+15 g-18 j-15 m-30
~<bes a-19 d-25 g-15 i-18 j-21 l-16 o-18 t+17
~<bet l-15 n-20 r-16 s-26 v-20
~<bi a-37 b-39 c-17 e-18 f-21 g-38 h-34 j-39 k-19 l-37 m+36 p-44 r-37 s-26 u-16 v-37
~<bie h-18 i-16 l-23 p-16 u-18 v-24
~<bil a-23 b-18 j-15 n-25 o-22 p-15 q-18 r-20 s-15 u-26
~<bir d-16 j-22 m+17 u-18
~<bl a-28 b-26 c-28 f-30 g-32 h-33 i-37 k-16 l+24 o-31 p-37 u-43 v-30
~<bla d-17 u-22
~<ble i-20 n-19 s-18 t+17
~<blo a-27 d-22 e-15 h-17 i-18 j-19 l+25 o-15 p-22 r-16 u-21 v-19
~<blu j-15
~<bo c-33 d-24 e-30 f-23 g-37 h-33 j-41 k-36 q-51 r-42 t-25 u-58 v-42
~<boo a+19 l-15 m-30 r-15 s-18 u-15
~<bor a-26 d-20 g-19 i-22 j-17 n-19 o-31 p-19 r-21 u-24 v-24
~<bot j-18 o-22 q-26 u-23
~<br a-18 c-21 d-34 e-27 f-21 g-16 h-24 i-32 k-24 l-16 o-15 t-22
~<bra n-17
~<bri b-19 d-24 g-28 h-17 i-25 l-21 s-24 u-29
~<bru e-17
~<bu b-40 c-30 d-37 e-36 f+16 g-24 h-25 i-20 k-31 n-23 s-34 u-49
~<bue b-19 c-16 d-22 e-25 f+18 h-23 i-23 j-20 k-18 n-16 o-21 p-17 q-20 r-21 s-22 u-22 v-19
~<bus b-22 i-16 j-19 l-24 n-24 s-16 t-15 u-28
~<but o-17
~<ca c-22 d+23 e-53 f-49 g-63 k-54 l-38 n-35 p-31 t-53 u-21 v-23
~<cal d-42 e-18 g-23 i+19 k-19 n-29 p-21 q-17 r-23 s-27 v-22
~<cam b-34 d-33 e-18 f-16 g-15 h-23 i-22 k-17 l-24 n-35 o+17 p-25 t-18 u-34 v-19
~<can a-22 b+15 i-23 j-20 l-19 n-21 v-16
~<car a-17 b-35 c-23 e-17 f-18 g-27 h-29 k-19 o-17 r-26 t-19 u-55
~<cas a-22 b-22 d+21 g-19 h-17 i-23 j-27 k-15 l-21 n-25 o-24 q-30 u-27
~<ce b-34 c-17 d-30 e-22 f-15 g-22 k-23 n-19 o-30 p-28 q-25 s-26 u-26
~<cel a-18 b-22 d-17 o-18 r-16
~<cer a-20 b-20 d-16 h+20 l-24 m-27 n-18 p-18 s-18 u-16 v-19
~<ch c-47 d+16 e-46 f-38 h-44 j-47 l-56 q-25 s-57 u-62
~<cha c-21 e-18 g-29 h-19 j-36 l-23 p-36 q-25 r-26 s-27 t-21 u-29
~<che e-19 f-15 g-27 h-16 j-17 k-15 l-18 q-23 r-20 s-19 u-26
~<chi d-19 i-15 l-16 u-18
~<cho a-21 d-24 g+17 i-24 j-18 k-16 l-20 m-16 n-28 s-18 u-23 v-20
~<ci a-21 d-19 h-18 u-18
~<cl a-27 b-28 d-32 h-22 k-15 l-28 n+19 q-19 s-16 v-17
~<cla b-16 j-21
~<cle l-16 m+15
~<clo a-18 d-17 g-22 m-19 n+26 u-17
~<co b-29 c-39 d+18 e-96 f-38 h-38 j-18 k-49 l-40 m-26 p-16 t-50 v-57
~<cob a-18 d+25 j-15 m-19 o-15 q-16 r-15 s-20 u-17
~<cod d-21 g+18 j+16 m-25 u-24
~<cog m-16
~<col d-20 g-17 i-17 j-16 n-19 u-25
~<com c-36 e-52 h-16 i-20 j-25 k-38 l-41 m-16 p-20 s-15 t-46 v-57
~<con c-19 d-37 e-31 f-31 j-29 k-27 m-42 r-43 s-28 t-27
~<coo b-16 d-24 e-15 g-15 j-17 l-18 m+29 n-16 r-21 u-27
~<cop i+17
~<cor a-22 d-17 i-22 n-21 s-18
~<cos a-18 g-17 j-16 q-15
~<cou b-33 e-24 f-24 h-24 l-29 m-31 p-19 r-20 t-20 v-22
~<cov a-20 b-20 d+20 i-17 j-20 o-21 q-24 r-19 s-19
~<cow e-16 m+17
~<cp n+16
~<cpa n+16
~<cr a-34 b-23 c-18 e-24 f-19 g-25 h-23 i-27 k-21 l-27 n-26 p-25 q-29 s-21 t-24 u-28
~<cra u-15
~<cre a-21 d+17 e-17 i-16 j-16 l-16 n-18 q-16 u-21
~<cro m-21
~<cu c-49 e-47 f-43 k-45 l-52 n-27 p-47 q-27 r-54 s-23 t-37 v-47
~<cua b-34 c-32 d-42 e-29 f-23 k-33 l-35 m-16 n-26 o-16 p-28 q-36 r-33 t-23 v-31
~<cub a-16 d+28 e-15 g-15 j-17 l-17 m-26 u-23
~<cue d-15 i-16 j-19 r-15
~<cup a+24 i-15 j-16
~<cur d-18
~<da b-40 c-32 d-18 e-28 f-36 g-40 i-27 n-32 o+29 p-26 r-27 t-26 v-30
~<dal a-20
~<dam j-16 m-24 u-15
~<dan m-23 u+22
~<dat b-22 f-20 i-24 j-20 o+26 q-17 s-22 u-20
~<day b-17 d-33 g-23 i-16 n-21 p-15 u-29
~<de a-16 b+17 c-63 e-66 f-47 g-17 h-19 i-42 k-64 o-25 p-65 q-24 r-35 t-57 u-30
~<dea m-15
~<deb a-22 b-17 d-21 e-16 h-18 i-25 j-20 l-20 o-18 q-21 r-15 u-32 v+17
~<dec d-26 j-21 l-21 n-24 q-23 s-18 t-15 u-19 v-21
~<def m+17
~<dej a-34 c-20 e-27 f-19 g-27 h-26 i-27 k-21 p-20 q-33 r-25 t-17 u-37 v-23
~<del a-18 d-17 i-23 q-17 s-18 u-18
~<dem b-19 i-18 j+20 m-20 o-20
~<den i-17 l-25 n-15 u-20
~<dep n-23 o-20 s-17 u+19
~<des a-27 b-24 c-22 e-22 f-25 g-39 i-31 j-20 k-21 l-15 m-26 p-27 r-16 s+25 t-21 u-25 v-31
~<di a-18 c-49 e-56 g-18 j-15 k-52 n-38 p-29 q-23 r-31 t-16 v-22
~<dia d-19 g-17 h+16 l-16 o-15 q-18 u-28
~<dic n-15
~<die a-18 q+17
~<dif a-21 d-24 i-20 j-18 m-22
~<dij l-16 m+19 n-15 q-16 u-18
~<dim e-20 f+19 h-19 l-18 o-16
~<din g-15 o-15 u-21
~<dir m-18
~<dis c-19 g-20 h-25 j-31 k-18 n-20 o-21 p-16 q-20 r-21 s-16 u-29 v-21
~<do a-21 b-24 c-24 e-45 f-49 h-31 i-44 k-56 l-15 n-21 o-21 p-23 q-20 s-17 t-61
~<doe a-16 b-21 e-21 f-26 h-16 i-22 j-48 k-23 l-36 o-15 p-16 r-34 s-41 t-34
~<dog m+17 u-21
~<doi r-16 v-15
~<dol a-18 g-19 o-15 v-16
~<don c-20 d-43 g-37 h-22 j+22 k-21 n-30 o-30 p-21 q-30 t-23 v-30
~<dor n-16 q-18
~<dou u-16
~<dow i-17 l-16 n-16 u-23
~<dr a-43 c-31 d-50 e-28 f-25 g-35 h-39 i-29 k-30 l-37 m-32 o-17 t-30 v-23
~<dre s+16 u-23
~<dri a-23 b-32 d-21 f-16 g-15 h-20 i-21 k-18 l-18 m-32 o-25 p+17 q+22 s-23
~<dro a-23 d-22 i-17 m-28 s-16 v-16
~<dru d-15 m-16 n-16 o-17 q-17 u+17
~<du a-39 b-31 c-26 d-51 e-31 f-24 g-35 j-32 k-27 l-27 m-29 o-29 p-29 q-23 r-30 s+17 t-26 u+36 v-30
~<dud i+16
~<due a-19 b-16 c-15 d-23 e-19 g-15 h-16 i-22 j-18 k-17 l-21 n-25 o-16 q-24 r-17 t-17 u+27
~<dur a-25 b-19 d-39 e-17 g-21 i-20 j-18 l-15 m-37 o-21 p-18 r-18 u+21 v-16
~<ea b-22 g-17 h+16 i-22 m-20 o+15 p-17 q-29 r-22 s-26
~<ear b-20 d-26 g-15 h+17 i-19 j-28 o+15 q-25 r-19 s-22 u-27
~<eas j+17 m-18
~<ef a-16 m-23 u+17
~<efe u+16
~<el b+15 c-24 d-32 e-19 g-23 h-26 i-33 j-29 k-21 n-22 q-32 r-22 s-20 t-17 u-29
~<ele m+22
~<eli l+16 m-20
~<els b+16 c-17 d-20 g-17 h-18 i-28 j-19 m-30 n-16 p-31 q-22
~<em c-22 d-22 f-15 g-27 h-16 j-31 k-19 p-19 q-28 r-20 u-16
~<ema a-18 b-16 c-16 m+16 o-18
~<emp a+24 b-15 g-20 j-19 m-29 q-17
~<en b-26 d-42 e-32 f-26 g+15 h-26 m-27 o-22 p-28 q-18 r-23 s-39 t-30 u-22 v-40
~<enc a-19 d-16 l-16 o-17 u-19
~<eng a-17 d-16
~<eno l+19 t-18
~<ent b-22 f-16 g+18 i-33 l-25 m-38 p-16 q-20 r-18 u-26 v-18
~<er a-20 b+15 l-15 o-18 q-18
~<es a-23 c-16 d-33 e-61 f-26 i-33 k-24 m-37 n-35 o-37 s-23 t-58
~<esc a-44 b-25 d-23 e-16 g+15 h-21 m-44 n-23 o-23 p-20 r-22 s-20 v-19
~<esp b+15 d-19 g-20 h-26 i-19 j-20 l-26 n-20 q-15 s-15 u-19 v-18
~<est a-20 b-58 c-34 d-28 e-52 f-19 i-26 k-38 m-27 n-17 o-31 t-49
~<ev c-24 g-34 j-25 k-35 m-27 n-15 o-36 p-26 q-34 u-38 v-38
~<eve c-22 g-31 j-22 k-32 m-23 o-33 p-24 q-32 u-33 v-36
~<ex a-39 c-22 e-20 f-21 h-36 k-31 l-31 m-25 o-29 p-24 q-34 t-16 v-28
~<exa u+16
~<exi d-21 g-19 j+19 u-20
~<exp a-26 c-17 f-16 g+15 j-30 k-26 l-27 n-24 o-28 p-19 q-26 v-23
~<ext a-17 i+16 m-18 u-18
~<fa e-33 f-29 g-18 h-41 j-28 k-35 n-36 r-32 t-31 u-24 v-27
~<fac o-15 q-18
~<fal p-19
~<fam d-22 q+16 u-20
~<fas m+19
~<fav d-30 e-23 f-19 h-21 k-26 m-24 n-25 q-28 s-25 t-23 u-28 v-23
~<fe a-20 c-29 d-43 e-27 f-28 g-27 i-24 k-36 l-33 n-32 r-26 s+24 t-24
~<fee a-33 d-29 h-16 n-19 o-31 p-17 q-26 r-19
~<fel b-17 e-16 f-18 h-16 i-18 j-18 k-15 l-15 n-17 s+16 u-26
~<fg m-15
~<fgh m-15
~<fi b-23 c-35 e-34 f-30 g-50 h-19 i-18 j+16 k-39 l-48 p-23 s-34 t-16 u-16 v-43
~<fie a-17
~<fil o-23 s-15
~<fin b-19 c-24 d-22 e-19 f-15 g-23 i-39 k-24 l-30 p-32 s-24 u-41 v-26
~<fir b-24 g-18 h-24 k-16 p-20 q-18 r-18
~<fis g-16 m+22 u-17
~<fj e+18 m-19
~<fjd e+18 m-19
~<fl a-31 e-17 f-18 g-20 h-17 i-27 j-28 k-25 l-29 n-26 p-26 t-16 u-42 v-23
~<fla o-16 p-16
~<fle m-17
~<fli a-19 b-23 d-16 m+22 n-17
~<flo b+17
~<fo b+17 c-36 d-17 e-33 i-36 k-40 l-49 q-33 r-16 t-34 u-18 v-46
~<fol b-22 i-21 j-20 k-15 l-17 m-34 p-16 q-21 r-17 v-15
~<for c-24 d-23 e-18 f-17 h-32 i-17 k-26 l-32 n-19 p-26 s-24 t-20 v-31
~<fou d-25 l-16 n-15 o-17 q-25 r-20
~<fr a-32 c-39 e-35 k-38 o-35 q-45 r-29 t-35 v-41
~<fre a-17 c-17 h-18 i-26 l-23 m-17 n-23 o-23 q-25 r-17 v-19
~<fri m+21 u-15
~<fro a-27 c-23 e-20 k-31 o-28 q-29 r-23 t-22 v-35
~<fu b-19 i-16 j-16 n-23 p-17 r-15 v-15
~<fun d-15
~<ga b-35 c-20 d-39 e-25 f-22 h-27 i-35 k-25 l-37 m+22 p-28 q-35 r-30 s-26 t-19 u-46 v+23
~<gam a-16 m+25
~<gan m+17
~<gar a-17 b-17 l-25 v+31
~<gat a-18 d-29 o-23 q-20 r-17 s-16 u-21
~<gav i-20 m-19
~<ge b-16 d-25 n-30 o-27 p-20 r-20 s-25
~<gen d-17 n-17 o-17
~<get a-15 n-21 r-16 s-15
~<gi c-19 d-36 g-19 h-17 j-24 k-23 l-23 n-27 p-27 s-25 t-17 v-31
~<giv c-17 d-33 g-17 h-15 j-21 k-21 l-19 n-24 p-25 s-23 t-15 v-29
~<gl a-17 d-16 u-19
~<gla a-17 d-16 u-19
~<go a-48 e-41 f+24 g-20 h-17 i-29 k-40 l-54 n-34 q-18 v-50
~<goe d-22 h-17 j+15 m-27 q-19 r-16 s+15
~<goi a-30 c-15 g-30 h-23 i-28 k-18 l-27 n-16 o-19 s-33 t-24 u-17 v-18
~<gol m+20 u-19
~<goo a-26 b-19 d-37 e-28 f+21 j-19 k-24 l-31 n-36 q-26 r-35 s-35 u-16 v-34
~<gr b-26 c-23 e-30 g-21 h-25 i-27 j-30 k-24 l-28 n-28 p-26 q-32 r-22 t+20 u-45
~<gra a-30 b-16 d+22 e-21 h-19 i-16 j-19 l-17 q-20 s-21 u-27
~<gre b-17 d-21 h-15 i-17 n-17 o-19 p-18 q-15 u-25
~<gu c-21 d-26 e-25 g-42 k-30 l-34 n-30 o-24 p-25 s-36 v-34
~<gua a-21 b-20 r+21
~<gue b+16
~<gus d-17 g-20 l-28 q-16 u-16
~<guy b-17 g-22 i-20 m-16 n-18 r-18 s-17 v-18
~<ha a-24 d-30 e-66 g-23 h-46 k-46 l-20 o-30 q-21 r-48 v-17
~<hab b-19 c+18 e-15 j-17 l-21 m-26 n-20 p-16 q-23 v-21
~<hac c-22 d-27 e-16 f-16 h-20 j-33 l-23 o-30 q-35 r-29 s-32 t-15
~<hag f-15 q-17 r-23 u-27 v-16
~<hal b-18 i-20 m-29 n-20 o-16 q-19 s-17
~<han n-16 p+17 u-15
~<hap a-24 e-18 h-19 i-17 j-24 n-16 o-17 t-19
~<har h-15 l+18 n-20 o-17 u-25 v-15
~<has m-15
~<hav e-27 f-36 g-22 h-26 k-26 l-29 m-17 r-47 u-21
~<he b-43 c-20 d-33 e-42 g+17 h-48 i-28 j-27 k-48 m-31 n-21 o-28 p-29 q-18 t+15
~<hea a-22 g-21 h-17 j-22 l-24 m-25 o-25 p-19 q-24
~<hel b-27 c-29 e-21 f-19 g+20 h-19 i-15 j-31 k-29 l-29 m-23 n-25 o-31 s-25 t+21 v-27
~<her b-35 d-36 f-25 h-26 i-32 n-27 p-25 r-36 s-28 u-41
~<hey a-17 d-16 e-16 f+25 m-25 p-15 t-16 u-21
~<hg e+18 m-16
~<hgf e+18 m-16
~<hi c-16 d-37 e-18 f-22 g-28 h-30 k-18 l-30 m+20 n-39 o-31 p-23 q-23 t-19 v-19
~<hig a-19 d-25 g-19 n-25 o-16 p-16 q-20
~<hir a-15 h-19 m+23 u-15
~<ho a-19 c-51 d-77 e-62 f-15 g-63 i-23 k-62 l-48 r-16 t-54 u-35 v-33
~<hol a-30 c-18 d-27 e-31 g-15 h-22 j-25 k-22 l-26 p-21 q-26 s-20 t-19 u-32 v-17
~<hom a-34 c-18 d-32 g-24 j-29 k-20 l-23 m-20 n-20 o-29 r-15 s+17 t-21 u-36 v-19
~<hoo m-21
~<hor a-17 b-33 c-16 d-35 e-18 f-19 g-31 h+21 i-37 j-39 k-24 l-25 p-21 q-32 r-31 s-29 t-15 u-32 v-33
~<hos h-15 i-16 m-23
~<hou d-18 g-21 k-18 p-17 u-19
~<hu g-20 h-22 i-16 j-20 o-19 r-15
~<hun m-16 u-17
~<id m-16 v-19
~<ide m-16 v-19
~<ig d-16 g-16 u-22
~<im m-31 n+18
~<imp l-17 m-29 n+20
~<in b-18 c-36 e-28 f-35 h-40 i-54 k-48 m-24 p-40 q-33 r-41 v-32
~<inc i-17 s-15
~<inf a-15 b-21 l-19 n-18 o-21 r-16 u+17
~<ins b-22 g-22 i-17 k-25 s-17 u-24
~<int a+15 d-29 f-15 g-26 h-20 i-26 k-21 n-20 p-19 q-24 r-20 s-29
~<inv a-18 i-15
~<ip m+19
~<iph m+19
~<ir n-18
~<irm n-17 q+15
~<is e-23 l-17 m-24 p-23 q+23
~<ja b-18 d-16 e-30 f-17 h-16 j-17 k-24 l-31 m+22 n-21 p-23 r-17 u-26
~<jaj e-24 l-25 m+21 u-19
~<je m-16
~<jk d-16 e+29 f-18 l-22 m-29 u-20
~<jo a-19 d-23 g-21 j-22 k-19 l-20 m+34 o-17 q-17 r-22 u-27
~<jok m+24
~<ju a-29 c-24 d-40 e-26 f-30 g-18 h-37 k-31 n-16 p-24 s-39
~<jue m+16
~<jun j+18 m-16 v-16
~<jus a-24 c-20 d-33 e-19 f-25 h-28 j-34 k-28 p-19 s-27 v-29
~<ke b-17 d-20 j-17 p-18 q-23 u-29
~<kee b-16 d-16 p-15 u-24
~<ki b-16 e-18 g-32 h-27 j-35 o-15 p-21 q-36 r-25 v-21
~<kil a-17 d-19 n-19 q-17
~<kin g-27 h-22 j-28 q-17 v-16
~<kj e+23 l-16 m-23
~<kjh e+23 l-16 m-23
~<kn a-18 d-22 e-20 f-17 h-34 i-21 j-34 k-28 l-35 p-32 s-24
~<kno d-19 e-18 f-15 h-33 i-19 j-31 k-24 l-32 n-18 p-27 s-16
~<ks m-15
~<ksj m-15
~<la a-18 b-41 c-34 g-21 k-28 l-20 m-19 n-27 q-37 r-22 t-25 u-20
~<lad i+18 m-23
~<lam m-18
~<lan d-18 u-18
~<las b-18 o-27 r-19 s+15
~<lat b-18 d-22 g-15 i-29 j-24 k-18 l-20 n-21 o+22 p-15 q-18 r-26 u-24 v-15
~<le a-35 c-29 d-45 e-18 f-22 h-35 k-26 n-16 o-22 p-35 v-36
~<lea a-25 c-22 d-19 g-17 i-25 j-16 k-15 n-27 p-23 s-19 u-23
~<leg d-16 j-23 m-16 u+27
~<lej j+16
~<len n+18
~<let d-19
~<li b-28 c-48 d-45 e-39 f-34 h-54 j-41 l+17 n-19 o-29
~<lib h-16 j-20
~<lic a-17 u-15
~<lik b-27 c-18 d-17 g-30 h-15 j-33 n-17 p-24 q-34 v-33
~<lim d-16
~<lin a-36 b-26 n-18 o-19 p+23 q-21
~<lis c-19 d-32 e-20 h-20 i-34 j-34 l+19 m-31 o-30 r-26 s-28 u-40
~<lit o-18
~<liv a-15 d-16 l-22 u-20
~<lk e+27 f-15 l-19 m-30 u-18
~<lkj e+27 f-15 l-19 m-30 u-18
~<ll a-33 b-29 c-41 d-21 e-38 f-36 g-51 h-18 k-37 l-35 o-27 q-15 r+15 t-38 v-42
~<lla a-27 b-18 i+22 n-22 o-17 p-20 q-16
~<lle a-20 b-20 c-29 d-16 e-30 f-29 g-45 i-50 k-26 l-43 m-21 o-19 t-26 v-35
~<llu s-17
~<lm e-19 m+19
~<lma e-19 m+19
~<lo a-24 e-40 f-40 h-22 i-31 k-49 n-23 o-23 p-17 q-17 t-44 v-37
~<loa m+24
~<loc a-24 i-24 l-24 n-21 q-22 u-29
~<lon c-23 d-40 e-16 f-20 g-34 h-29 i-22 k-21 l-16 o-21 r-31 t-15 v-16
~<loo b-18 g-18 j-17 l-16 n-22 u-30
~<los a-25 g+21 h-16 i-23 k-21 n-31 p-28 s-24 v-28
~<lov b-22 d-16 m+18 n-18 o-21 p-15 q-16 u-18
~<lu d-21 e-16 g-22 h-22 l-25 n-29 p-24 t-17 v-21
~<luc o-16
~<lug h-18 l-19 m-26 n-21 q-19 s-16 v-16
~<ma a-23 c-16 d-30 e-62 f-24 g-20 h-19 j+21 k-16 p-55 q-40 r-42 t-23 u-17
~<mai d-19 j+17 n-15 u-17
~<mak h-18 j-25 k-23 l-16 n-36 p-21 q-28 v-18
~<mal d-20 j+17 n-15 u-28
~<man a-37 e-36 f-36 g-23 n-23 p-29 q-16 r-44 s-49 v-29
~<map j+17 m-16
~<mar a-37 b-18 d-31 f-17 g-18 h-26 i+17 j-36 l-25 n-27 o-19 p-21 q-26 r-20 u-38
~<may e-15
~<me a-34 e-40 f-38 j-27 p-46 q-29 s-48 t-36
~<mea d-24 h-20 i-18 j-16 k+15 l-25 n-18 u-20
~<med a-17 m-15
~<mee a-18
~<mej a-17 b+16 d-21 e-16 g-19 h-17 j-18 k-18 n-18 q-15 r-20 s-15 u-20 v-20
~<men a-18 g+23 h-18 j-28 l-16 m-23 q-15 v-18
~<mer r+18
~<mes a-21 b-28 d-18 n-20 s-16
~<met i-16 m-16 q-16
~<mex m+15
~<mi a-19 c-18 d-26 e-36 f-31 g-46 h-51 i-24 j-31 l-44 n-17 p-48 r+23 s-35 u-22
~<mig m-26 n-22
~<mil a-23 b-18 h-16 i-20 k-20 m+16 o-24 u-20
~<min c-19 d-36 e-19 g-24 h-26 j-26 l-30 m-18 n-37 p-24 q-38 r+17 s-24 t-18
~<mis b-28 h-16 i-22 l-24 p-23 s-20 v-17
~<mn e+26 f-17 l-20 m-27 u-18
~<mnb e+26 f-17 l-20 m-27 u-18
~<mo a-24 c-52 d-22 e-51 f+16 g-49 h-21 i-48 j-35 k-15 n-17 p-49 r-22 s-17 t-45
~<mol a-17 g-16 l+19
~<mon g-16 h-17 i-24 j-22 l-31 r-19 s-15 u-29
~<moo m+15
~<mor a-22 c-34 d-39 e-30 f+20 g-36 i-29 j-36 m-33 p-27 q-22 r-15 t-25 v-16
~<mov a-15 c-15 d-25 e-18 f-22 g-19 h-20 i-22 k-27 l-31 n-24 p-25 q-27 s-30 t-16 u-28 v+19
~<mu a-56 d+15 e-37 f-34 g-37 h-34 i-38 j-46 k-24 p-37 q-48 r-26 s-23 u-36
~<muc a-38 b-17 e-24 f-27 g-26 h-29 i-24 j-30 k-25 o-23 p-25 q-24 t+18 u-25 v-27
~<mud a-16 b+18
~<mue m-18 o+20
~<mus a-23 d-21 e-17 h-18 i-17 j-22 l-23 m+23 q-21 s-15 t-20 u-20
~<my d-20 j-15 m-16
~<mys d-20 j-15 m-16
~<na a-37 c-32 d-42 e-21 f-19 h-26 k-29 m-34 n-26 o-17 p-28 r-20 s-35 t-19 v+20
~<nad a-23 b-32 c-22 d-22 e-15 k-19 m-34 n-32 o-16 p-21 s-21 u-29
~<nam a-18 d-17 i-21 l-19 n-22 o-21 q-24 u-21 v+24
~<nar m-16 n-15 u+17
~<ne c-27 d-32 e-54 f-46 g-41 h-67 k-32 l-49 p-38 q-17 r-21 s-26 t-54
~<nea a-19 d-19 i-22 j+22 n-22 q-22 u-26
~<nec d-27 e-16 g-15 j-20 k-16 l-20 p-25 r-19 s-22 u-34 v-24
~<nee e-26 f-22 g-15 h-37 j-17 l-27 p-34 r-27 s-22 t-26 u-16 v-45
~<ner m-27
~<nev i-19 r-20 s-16 v+24
~<new a-16 d-22 m+17
~<nex c-18 d-29 g-25 h-18 i-23 k-28 l-27 m-16 p-17 q-24 r-26 t-17 u-31 v-24
~<ni a-43 b-31 c-32 d-43 e-34 f-29 g-27 h-34 i-41 j-38 k-24 n-18 p-30 r-32 u-37
~<nic a-17 d-20 e-21 i-17 j-19 n-18 o-16 p-15 q-19 s-20 t+20 u-18 v-17
~<nig a-19 d-15 i-16 r-18
~<nin a-33 b-18 c-19 d-20 h-20 i-23 j-17 n-29 r-17 s-19 u-16
~<no b-28 d-59 e-47 g-18 k-39 m-26 o-30 p-46 r-37 t-41
~<nob b-17 d-16 h-15 m-19 o-21 p-20 q+16 s-16
~<noc h+16 m-20
~<nom m-19 q-24
~<nor a-18 l-16 m-32 n-22 o-16 p-18 s+18
~<not b-26 d-28 e-25 f-17 h-19 i+18 j-21 k-17 l-28 o-21 t-16 v-19
~<nov m+16
~<nu c-39 d-44 e-36 f-34 h-43 m-31 n-39 o-44 p-39 q-40 r-37 s-41 t-36
~<nue d-15 l-18
~<num b-40 c-34 d-44 e-25 f-25 h-36 m-26 n-31 o-37 p-31 q-35 r-31 s-29 t-28
~<ob m-18 n-17
~<oc m-24 u-22
~<ocu m-24 u-22
~<od g-16 u+15
~<odd g-16 u+15
~<of a-16 i-22 l-18 n-24 v-15
~<off a-16 u-17
~<ofr m-19 q+18 u-15
~<oft n-16
~<ok e-17
~<oka e-17
~<on b-26 d-20 e-16 g-24 h-22 i-28 j-27 k-19 m-40 n-18 p-23 r-22 s-19 t-17 v-23
~<ond f+17 m-16
~<onl b-19 g-18 h-15 i-23 j-20 m-33 p-22 r-19 u-18 v-18
~<op b-21 c-20 e-27 f-29 g+33 h-28 i-32 j-36 k-22 m-24 n-48 p-25 q-34 r-22 s-34 t-26 v-28
~<opc g+26 m-25 u-25
~<ope d-17 n-18
~<opt b-23 e-17 g+23 i-20 j-17 n-21 r-22 s-18 u-24 v-17
~<or g-15 i-16 m+16
~<ord m+16
~<ot c-28 d-42 e-21 f-19 h-27 i-40 j-34 l-37 m-31 o+17 p-28 q-38 r-33 s-29 t-18 u-18
~<oth m-19 n-22
~<otr c-25 d-38 e-20 f-17 h-24 i-36 j-31 l-36 m-22 p-24 q-35 r-30 s-24 t-18 u-38
~<ou b-15 d-15 m+16 n-19 u-22
~<out n-18 u-18
~<ov b-21 d-32 h-18 j-18 l-16 n-24 u-19
~<ove b-21 d-32 h-18 j-18 l-16 n-24 u-19
~<pa b-23 c-63 e-60 f-59 g-31 h-17 k-65 l-41 m-25 p-17 q-16 s-37 t-17
~<pac i-17 u-15
~<pag a-18 d+22 m-28 n-18 o-19 r-15 u-18 v-16
~<pai n-17
~<pap g-24 j-23 l-18 m-38 o-17 q-22 u-26
~<par b-15 c-31 d-23 e-29 f-27 g-27 h-40 i-20 k-33 m-22 n-20 q-47 s-22 t-25
~<pas c-26 d-44 e-22 f-19 h-33 k-22 l-38 m-34 n-16 t-22 u-20 v-35
~<pat g-17 j-21 n-18 o-20 q-16 u-20
~<pe a-17 b-41 c-37 d-28 e-41 f-32 g-15 h-37 i-47 j-36 k-36 m+15 p-15 q-25
~<ped i-16 o-18
~<pel a-21 d-16 u+19
~<pen b-19 i-17 m+17 n-19 o-19 q-17 r-16 u-26
~<per a-31 b-27 c-21 d-32 e-25 f-17 h-21 i-22 j-15 k-19 n+16 s-32 u-37 v-28
~<ph d-18 h-16 j-15 m+21 u-23
~<pi a-46 b-33 c-24 e-30 f-22 g+15 i-16 j-35 k-31 l-42 r-32 t-26 u-24 v-20
~<pic a-35 b-21 e-18 j-23 k-18 l-25 n-20 r-21 u-39 v-24
~<pid m-20
~<pie a-17 d-15 i-17 n+16
~<pl e-45 f-42 h-52 n-20 p-51 q-31 s-47 t-43 u-15
~<pla a-16 c-21 e-16 f-16 g-27 h-35 i-45 k-25 l-33 p-31 s-30 t-18 v-15
~<ple d-23 e-32 f-31 h-26 m-22 n-28 p-30 q-39 s-25 t-32
~<plu i-21 l-17 m+27 u-19
~<po d-17 f-37 g+21 h-47 i-25 j-62 k-28 l-39 m-22 p-55 q-33 t-34 v-55
~<poc d+16 m-18
~<pod d-25 e-16 f-15 g-30 h-18 j-20 k-18 l-31 m-15 p-25 r-26 u-29 v-24
~<poe m+18
~<pon b-33 d-32 e-22 f-17 g+31 h-20 j-29 l-30 m-41 o-18 p-30 s-30 t-16 v-32
~<por j-16 r-18
~<pos d-22 h-23 i-16 j-17 n-18
~<pr e-51 f-42 h-47 i-18 j-58 k-17 l-38 m-15 p-25 r-39 s-23 u-25 v-27
~<pre a-62 e-33 f-27 h-30 j-41 l-21 q-37 r-33 u-43
~<pri b-17 d+19 o-17 u-17
~<pro a+21 b-20 c-30 e-21 f-16 g-32 h-21 i-35 j-31 k-28 l-27 m-29 p-28 r-15 s-26 v-21
~<pt a+21
~<pts a+21
~<pu d-19 e-55 f-47 g-33 h-17 j-23 l-59 m-43 n+17 p-32 t-46 u-74 v-61
~<pue b-20 d-16 e-44 f-39 g-22 j-36 l-46 m-39 n+19 p-28 r-64 s-70 t-37 u-53 v-49
~<pul a-25 c-15 h-16 i-24 l-16 m-22 n-21 p-17 q-21 r+25 u-17
~<pup m+17
~<pus a-16 l-17 m-25 q-20 r-19
~<qu c-65 d-77 e-56 f-52 g-26 h-54 j-32 m-16 n-31 o-16 p-19 t-51 v-30
~<qua g-16 i-18 l-15 m-29 n-15 q-17 s-16 u+17
~<que a-27 b-21 c-32 d-40 e-20 f-20 g-16 h-20 l-35 o-17 p-39 t-20 u-42 v-30
~<qui c-43 d-52 e-39 f-37 g-23 h-40 j-52 m-19 n-51 r-30 t-37 v-20
~<ra a-36 b-31 d-26 e-17 g-16 h-20 j-21 k-18 n-24 p-30 t-17 u-36 v-21
~<rai a-18 b-17 m+28 s-23 u-22
~<raj m-21 p-15 q+20
~<rat a-17 b-16 i+19 m-29 n-16
~<re a+16 b-36 c-23 d-25 e-67 f-60 h-19 i+15 j-59 k+21 l-17 m-22 o-22 p-29 r-23 s-42 t-22 v-18
~<rea b-27 d-25 e-20 f-18 g-42 i+18 j-46 l-48 m-33 p-37 q-21 r-38 t-31
~<rec b-34 c-31 e-18 f-17 g-42 h-23 j-33 o-34 r-22 s-20 u-20
~<red m+15
~<ree a+15 k+17 l-18 m-22
~<ref a+28 b-21 d-24 m-31 n-16 o-19 p-21 q-20 u-21
~<reg d-16 g-19 n-17
~<rei d+16 m-15
~<rel a-19 i-17 q+18 u-19
~<rem a-18 c-15 d-26 g-19 h-20 i-24 l+18 o-27 p-16 r-17 s-20 v-23
~<ren d-16 m+27 u-19
~<rep a-21 d-17 g+25 m-20 n-21 u-16
~<res a-16 b-24 c-22 d-18 e-24 f-17 h-19 i-16 j-23 k+26 l-35 o-22 p-18 q-29 r-26 t-18 v-21
~<ret k-16 l-17 u-17
~<rev i-15 k-17 l+16
~<ri a-40 c-29 e-35 f-28 i-36 k-24 l-41 o-33 v-29
~<rid d-17 m-28 q+18 u-23
~<rie d-17 m-15 u+20
~<rig a-25 c-22 e-25 f-18 i-26 k-17 l-33 o-22 p-21 q-16 u-16 v-20
~<ris g-15 m-17 u+19
~<ro a+21 b-46 c-30 e-31 f-28 g-39 h-37 i-45 k-32 l-42 n+20 o-35 q-44 u-33
~<rol m+15
~<roo a+18 b-22 c-16 d-30 g-15 i-23 j-26 k-15 l-26 o-21 q-22 r-22 t-16 v-19
~<rop g-22 n+20 q-15
~<ros m-26 q-17 u-24 v+25
~<rou b-21 n-19 o-21 u-21
~<ru a-15 d-17 g-22 h-18 q-16 u-26
~<rul u-18
~<run n-15 s-17
~<sa b-37 c-57 d-20 e-58 f-23 g-16 h-60 i-57 j-26 k-46 q-18 s-27 t-30 v-61
~<sac g-16 n-18 u-24
~<saf d-19 j-16 n-20 u+18
~<sai c-16 d-31 f-16 g-24 h-19 i-16 j-25 q-30 r-22 s-21 t-17 v-24
~<sal a-28 b-24 c-20 e-23 g-28 h-23 i-19 k-21 l-28 p-15 r+16 u-41 v-18
~<sam b-21 e-17 h-15 i-20 k-17 l-27 q-15
~<saq l+17
~<sav o-17 r+17
~<say f-27 j-23 p-15 s-16 t-15
~<sc a-33 c-24 g-29 h-28 i-34 j-30 k-23 n-16 r-22 s-27 t-15 v-19
~<sca a-18 g-17 i-21 j-19 l-15 o-16 q-16 r-23 s-15 u+18 v-24
~<sco d-18 n-19 u-18
~<scr a-16 i-15
~<sd e+17
~<se b-35 d+15 e-37 h-27 i-16 n-46 p-48 q-32 s-22 v-51
~<see a+17 m-21 n-19
~<seg m-16
~<sel a-16 m+18
~<sem i-20 m-24 n-18 u-19
~<sen a-33 b-44 e-18 h-34 n-46 o-31 p-26 q-35 r-15 u-16 v-29
~<ser b-21 c-17 f-19 i-21 j-27 k-16 l-23 m-20 o-19 p-17 r-19 u+16 v-20
~<sh a-18 c-29 d-26 e-24 f-19 i-21 j-41 o-24 t-25
~<sha a-19
~<sho c-27 d-19 e-19 f-16 h-28 i-25 j-42 k-31 l-41 o-23 t-21 v-17
~<shu m-16
~<si b-23 c-41 d-59 e-34 f-45 g-34 h-49 i-49 k-19 l-18 n-27 p-18 q-30 r-22 s+34 t-38 u-17 v-37
~<sid d-20 n-23
~<sie a-24 g-19 j-16 m-21 o-16
~<sig a+16 b-26 c-18 d-32 g-34 h-27 i-30 j-20 p-20 q-18 r-23 t-15
~<sin b-26 d-20 i-17 l-18 n-20 o-24 p-20 q-22 r-17 s+31 u-33 v-15
~<sir a-19 b-16 l-18 q-16
~<sit b-17 d-19 f-23 g-17 l-17 n-22 u-22
~<sk a-21 b+21 d-15 i-18 j-15 l-16 u-20
~<ski a-20 b+21 i-18 u-19
~<sl a-34 b-28 c-21 f-15 g-19 h-31 i-30 j-29 k-21 l-30 n-32 p-27 q-20 r+18 t-18 v-26
~<sle a-20 b-15 d-24 h-19 l-17 n-22 o-16 r-16
~<sli a-17 m-18 n-16
~<slo d-16 q-21 r+20 s-16
~<sn b-15 d-24 m+15 q-15 u-19
~<sno b-15 d-24 m+15 q-15 u-19
~<so d-31 e-59 f-63 g-32 h-17 k-42 l-42 n-37 t-60 u-17
~<sob a-17 d-18 j+17 m-21 n-16
~<sol b-25 d-18 g-17 h-17 i-21 j-27 m-24 n-29 p-18 q+24 r-24 s-16 v-19
~<som d-18 e-23 f-23 g-33 k-17 l-35 m-23 n-26 q-17 r-27 t-35 u-30
~<son m+25 o-20 s-15 u-21
~<soo c-17 d-28 f-16 h-26 i-24 j-25 q-21
~<sor a-30 b+16 d-27 e-22 f-20 h-25 i-22 j-26 k-20 l-25 n-32 q-27 s-32 t-20 u-29
~<sou f-17 u-19
~<sp b-15 e-23 f-26 g-33 h-40 j-19 k-28 m-16 o-32 p-39 q-50 t-31 v-37
~<spa b-20 i-16 j-17 l+20 v-17
~<spe a-18 b-19 c+16 d-16 g-19 h-19 j-24 l-18 o-19 p-18 q-23 r-15 u-35 v-16
~<spi m-17 s+17
~<spl d+16
~<spo c-15 d-18 i-17 l-18 n-19 o-16 q-26 u-16
~<st b-37 c-59 d-73 e-51 f-47 o-15 p-31 t-46 u-38 v-52
~<sta c-38 d-51 e-28 f-26 g-39 j-23 k+21 s-21 t-20 u-17 v-22
~<sti b-28 d-36 e-15 f-16 g-24 l-24 m-45 p-37 s+21 t-18 u-48 v-18
~<sto a-17 b-26 d-21 g-20 j-18 m+24 n-28 q-26 r-24 s-26 u-24
~<str a-19 b-16 d-17 h-22 i-18 j+15 m-22 n-23 o-17 p-21
~<stu a-17 b-19 g+16 j-23 k-18 m-15 n-18 q-19 u-19 v-17
~<su a-48 b-40 c-34 e-34 f-28 i-23 j-39 k-20 l-41 p-28 s+16
~<suc d-17 m-18
~<sue m-16
~<sun m+17 s-15
~<sup a-23 b-19 i-17 j-16 l-16 o-21 q-20 r-25 s+16 u-31
~<sur b-18 c-16 d-18 e-20 j-15 k-18 l-23 n-26 s-18 u-25
~<sus a-20 u-15
~<sw m-22 r-19 s+17
~<swi m-15
~<ta c-24 e-42 g-49 h-29 k-23 n-17 o-39 s-41 t-47 u-32 v-17
~<tac m+24
~<tak c-33 e-21 f-25 g-28 h-15 i-54 o-30 r-16 s-24 t-28 u-40
~<tal b-18 e-16 g-21 h-28 i+19 j-18 k-20 l-24 n-30 o-33 p-33 q-36 r-30 s-27
~<tar a-32 b-29 g-25 h-28 i-27 k-20 l-21 n-32 o-25 p-19 q-23 s-27
~<tax m+16 u-17
~<te a-21 b-40 c-27 e-56 f-49 h-23 j-28 n-28 q-22 r-64 t-61
~<tea d-16 m+25
~<tee d-26 l-16 n-18
~<tel b-27 c-25 d-15 h-21 k-22 n-30 o-36 p-35 q-29 r-18 s-19 t-17
~<tem a-15 i-16 n-16 q-18 r-17 u-17
~<ten c-26 e-27 f-25 g-17 h-40 j-33 k-28 l-41 m-53 r-28 t-23 u-27
~<tex a-23 b-33 d-46 e-24 f-32 h-35 k+17 m-16 n-41 o-16 p-42 q-46 r-38 s-43 t-35
~<th c-26 e-75 f-17 h-15 i-19 j-21 o-18 p-22 r-18 t-19
~<tha a-27 e-32 f-44 g-24 h-54 i-35 k-16 l-51 r-32 s-18 u-15 v-18
~<the b-23 c-18 e-38 g-20 k-17 m-18 s-20 t-27 v-26
~<thi d-16 e-33 f-18 h-29 j-21 k-25 n-47 o-39 p-24 q-56 r-41 t-20
~<tho a-19 d+15 i-17 j-15 l-20 n-16 r-17
~<thr g-18 l-23 m-25 n-19 q-17
~<ti b-21 c-44 e-37 f-42 g-66 i-40 j-27 k-41 p-24 r-34 t-39 v-25
~<tie b-39 c-26 e-26 f-22 g-39 i-18 k-21 p-34 r-18 s-28 t-24
~<til a-18 b-18 n-28
~<tim c-22 d-18 f-23 g-42 i-30 k-22 q-21 r-30 t-18 u-48 v-23
~<tir d-20 n-16 s+16 u-21
~<to a-23 c-51 d+16 e-38 f-25 g-65 i-24 j-29 k-23 l-47 p-34 r-18 u-52 v-51
~<tod a-20 c-30 e-22 g-35 j-30 k-22 l-33 n-34 o-15 p-28 r-17 s+15 u-19 v-29
~<tol b-17 i-20 n-22
~<tom a-18 c-18 e-18 f-26 g-32 i-24 j-29 k-22 l-25 n+29 p-24 q-16 r-31 s-26 t-22 u-37 v-20
~<ton a-17
~<tot d+18 m-17 u-16
~<tow d-16 h-16 n-15 u-18
~<tr b-33 c-38 e-30 f-33 g-20 j-52 k-46 l-44 r-27 s-29 t-31 v-21
~<tra a-47 b-27 c-29 e-24 f-25 j-34 k-36 l-36 r-18 s-35 t-21 v-32
~<tre a-17 d-21 g-22 j-24
~<tri b-16 d-17 i-18
~<tru n-16 u-21
~<tu c-21 d-32 e-26 f-21 g-23 h-26 i-33 j-26 n-24 p-33 q-29 t-20 v-24
~<tur c-17 d-29 e-19 f-17 g-17 h-19 i-30 j-23 n-21 p-31 q-26 s-26 t-17 v-18
~<tw a-19 b-19 g-17 n-16 q-20 t-18 u-18 v-15
~<twi a-18 b-17 g-16 m-28 q-19 t-17 u-17
~<ty a-20 b-19 c-16 e-27 f-16 g+18 h-16 j-21 k-15 l-25 m-27 o-20 q-19 t+19 u-32
~<typ a-16 g+19 j-16 o-16 u-25
~<un a-43 b-16 e-42 f-37 h-17 i-32 j-45 k+18 l+18 m-23 p-30 r-18 t-35 u-26 v-35
~<und a-25 i-20 j-25 l-21 o-17 q-20 s-19
~<uni d+16
~<uns a-21 b-22 c-28 d-25 e-35 f-27 h-23 i-19 j-23 k+17 l+22 m-22 n-16 o-20 p-22 q-25 r-25 s-19 t-21 u-30 v-23
~<unt a-15 n-16
~<up d-16
~<ups j+16 m-17
~<us c-17 d-20 e-18 f-18 k-16 n-37 o-25 p-22 r-22 s-22 t-17 u+20
~<usa d-16 m-16 u+18
~<ust i-18 n-21
~<va g-19 i-18 l-18 n-19 q-22
~<vac m+19
~<val u-19
~<ve b-35 e-19 f-23 g-30 h-23 i-41 j-31 k-20 l-31 m+18 n-44 o-31 p-33 q+18 r-25 v-25
~<vea m-18
~<vec m-17 n-18
~<veg m+20
~<ven a-20 b-16 d-20 i-17 m+16 n-18 p-16 q+15 u-23
~<ver b-17 i-24 l-18 n-20 o-17 p-15
~<vi b-30 c-17 d-27 e-22 f-17 g-22 h-17 i-25 j-26 k-19 l-37 n-24 p+16 q-28 u-34
~<vie l-23 m-20 p+22 q-16 u-16
~<vis a-16 o-20 s+16 u-17
~<vo c-16 d-18 g-15 i-15 j-22 l-20 n-21 o-20 r-21 u-27
~<vol i-17 u-17
~<vot m+16
~<vu d-19 g-15 i-16 q-17
~<vue d-19 g-15 i-16 q-17
~<wa a+18 c-25 d-64 e-46 g-23 h-18 j-21 n-19 r-27 s-23 t-46 u-36 v-23
~<wai d-21 j-21 l-19 m-36 s-20 u-24
~<wak a-19 p-20
~<wal b-24 c-17 d-31 g-18 i-16 k-15 l-23 n-26 o-22 p-21 v-16
~<wan a+19 c-16 d-33 e-21 f-17 j-35 m-20 n-29 p-34 q-23 r-31 s-33 t-30 u-46
~<war m+15
~<was f+15
~<wat o-16 p-19 u-16
~<we c-42 e+16 f-41 g-50 h-44 i-49 j-36 k-38 l-50 o+16 p-38 q-27 t-25 u-16
~<wea a-25 d-31 g-32 h-24 i-19 j-32 l-16 o-19 v-16
~<wee c-19 d-25 g-22 i-21 j-20 l-24 m-24 n-32 o+25 q-16 r-18 s-31
~<wei s+15
~<wen b-15 j-15
~<wer a-18 d-18 e+25 f-18 h-17 j-20 l-20 m-21 n-16 o-17 r+18 u-20 v-17
~<wh b-51 c-36 e-59 f-18 g+17 i-20 j+21 k-67 l-49 n-18 o-38 p-51 q-33 r-57 t-69 v-51
~<wha a-16 b-36 c-50 e-43 g+21 i-28 k-43 l-25 o-24 p-39 q-19 r-60 s-26 t-51 v-38
~<whe b-32 e-22 f-37 g-40 k-41 l-37 o-25 p-18 q-51 r-27 t-21 u-25 v-22
~<whi b-22 d-28 h-21 i-22 j+19 k-16 l-25 n-29 o-18 p-21 q-23 t-17 v-19
~<who a-16 m-24 u-17
~<wi a-19 c-54 f-23 g-25 h-24 i-36 j-44 k-64 o-18 t-20 v-35
~<wil c-32 e-37 g-27 i-33 j-48 k-46 l-44 o-17 s-23 t-18 v-33
~<wit a-17 c-32 f-29 g-17 h-21 j-18 k-32 r-24 v-16
~<wo b-36 c-27 e-39 f-37 h-20 j-59 k-26 l-17 n-19 q-20 s-15 t-22 v-43
~<wok m-18
~<wor a-23 b-41 c-31 e-28 f-27 j-42 k-36 l-23 q-16 r-32 s-17 t-23 v-32
~<wou g-33 h-19 j-32 m-25 n-39 p-29 s-39 t-16 v-21
~<wr a-26 b-15 i-22 k-18 n-21 o-18 p-18 q-20 r-15 s-16 v-18
~<wri a-25 i-20 k-16 n-19 o-16 p-17 q-19
~<ye f-18 g-22 j-30 l-24 n-29 o-22 r-19 t-17
~<yea g-18 i-18 j-25 n-22 o-18 s-21 u-23
~<yo b-21 c-30 e-24 n-31 o-31 p-32 q-37 r-34 s-31 u-18
~<you b-21 c-30 e-24 n-31 o-31 p-32 q-37 r-34 s-31 u-18
~<zx e+19 m-18
~<zxc e+19 m-18
~aba a-26 c-15 e-16 f-20 g-29 j-30 k-20 p-23 r-22 s-25 t-15
~abaj a-24 e-15 f-17 g-26 j-24 k-18 l-22 p-19 r-20 s-19 v-16
~abe i-16 l-24 o-16
~abet u-15
~abl a-21 c+15 e-37 f-35 g-21 h-30 j-38 l-47 m-38 o-19 p-29 r-38 s-24 u-21 v-34
~abla m-21 q-16
~able a-19 e-30 f-26 g-17 h-25 j-30 l-40 m-30 o-24 p-23 r-38 s-20 u-42 v-27
~abo c-25 e-20 f-25 g-44 h-33 k-28 l-21 q-23 s-21 t-23
~abou c-21 e-17 f-24 g-42 h-32 k-26 l-20 m-16 q-21 s-19 t-22
~abr a-19 b-16 d-16 h+23 i-16 j-18 n-18 u-24
~abri h+24 m-29 u-17
~aby> m+16
~aca d-22 i-16 m+16 n-17 o-19 r-23 s-19 u-18
~acat d-15 m+19
~acc b-16 i-20 l-16 o-19 t-17 u-29
~acce h-16 i-16 u-19
~acco a-19
~ace c-35 e-26 f-31 g-20 h-41 i-27 k-31 l-37 n-29 o-21 q-26 r-16 t-28 u+15 v-16
~ace> a-18 c-21 d-38 f-16 g-25 h-20 i-35 k-17 l-24 n-35 t-18
~acep m-20 u-18
~acer m-33 o-21 q-23
~ach a-22 b-27 c-23 g-26 j-31 k-24 l-21 n-34 o-25 q-25 r-22 t-17
~ach> a-21 b-18 c-21 g-19 i+18 j-28 k-18 l-18 n-27 o-18 q-17 s-23
~ache d-15 i-23 n-17 s-16 u-17 v+20
~aci f-21 g-37 h-30 i-25 j-18 k-16 l-22 o-19 p-19 q-19
~acie r-17
~acio g-27 h-26 i-18 l-17 m-36 q-15 s-23
~ack d-18 e-25 f-28 h-37 k+27 l-41 n-16 o-15 p-25 r-26 u-23 v-34
~ack> a-17 d-16 e-22 f-25 h-34 k+28 l-39 p-16 q-24 r-29 u-19 v-31
~acke p-17
~aco b-22 d-24 g-22 h-15 i-25 l-21 o-18 s-17 u-29
~aco> u-22
~acom a-18 i-19 m-22
~acos m+17
~act b-32 c-27 e-33 f-26 g-36 h-34 j-34 k+30 m-21 n-24 o-20 p-27 q-35 r-28 s-28 t-24 v-27
~act> b-15 d-16 g-16 l+17 o-19 q-16
~acti b-17 d-18 e-22 i-20 j-15 k+30 l-28 m-16 n-17 p-16
~actl m-15 u+16
~actu j-15 n-16
~ad> a-21 b-18 e-17 f-19 g-26 h-26 i-35 n-24 p-27 s-31 v-30
~ada a-30 b-36 c-25 e-20 f-17 h-18 j-30 k-23 m-25 o-26 v-16
~ada> a-29 b-35 c-22 e-18 f-16 h-17 j-29 k-22 m-43 o-25 v-15
~add a-20 c-18 d-21 i-22 j+19 k-16 l-18 m-23 n-17 o-16 q-17 u+15
~addi m-17 n-16 u+20
~addy i-17 j+21 u-16
~ade c-17 h-23 i-24 j-22 l-19 m-28 o+17 p-22 q-33 r-21
~ade> a-22 d-17 h-17 i-16 m-15 q-21 u-17
~adel n-16 o+16
~aden n+15
~adi a-16 b-19 d-20 g-20 h-15 i+16 l-26 n-25 o-18 p-21
~adie b-15 g-17 l-18 m-15 n-18
~adin l-15 m-15 u-16
~ado b-15 d-20 g-30 h-15 i-16 l-24 n-27 o-18 v-19
~ado> g-25 j-19 l-20 n-26 o-16
~ados u-16
~ady b-17 g-26 h-18 j-25 k-25 p-16 q-20 r-19 s-25 u-32 v-19
~ady> b-17 g-26 h-18 j-25 k-25 p-16 q-20 r-19 s-25 u-32 v-19
~afa u+18
~afa> u+18
~afe d-19 j-16 n-20 u+18
~afe> d-19 j-16 n-20 u+18
~aff m-20
~aft a-34 c-24 e-19 g-29 j-34 l-34 m-54 p-19 t-19 u-40 v-16
~afte a-34 c-24 e-19 g-29 j-34 l-34 m-54 p-19 t-19 u-40 v-16
~aga a-33 c-27 e-35 h-35 i-33 k+20 o-34 p-38 q-47 s-20 t-29 u-37 v-37
~aga> a-16 d+22 e-17 n-18 o-18
~agai a-21 c-20 d-23 e-22 h-27 i-31 k+22 m-20 o-23 p-28 q-34 r-33 t-17 u-31 v-26
~agar j-16 m-16 q-17 r+24
~age b-16 e-16 f-17 h-29 j-39 k-26 n-20 p-20 q-26 r-26 s-23 t-18 v-20
~age> a-23 b-16 h-15 j-23 m+17 r-16
~agen a+15 c-19 i-26 j-22 l-19 m-23
~ager i+16 m-21
~ago f-16 h-16 q-16 r-23 u-26 v-17
~ago> f-16 h-16 q-16 r-23 u-26 v-17
~agr b-16 m-18 p+17
~agre m-16 p+18
~agu a-21 b-16 d-21 j-16 u-16
~agua d-16
~ague m-16 t+16
~ah> m-17 p+18 q-19
~ahe m-17
~ahea m-17
~aho d-16 j-16 n-20
~ahor d-16 j-16 n-20
~aid c-17 f-17 g-24 h-20 i-17 j-26 q-31 r-22 s-22 t-18 v-25
~aid> c-17 f-17 g-24 h-20 i-17 j-26 q-31 r-22 s-22 t-18 v-25
~ail d-20 e-21 f-17 h-31 j-15 k-27 n-18 o-23 p-39 q+19 r-31 s-28 t-26 v-27
~ail> a-27 c-18 d-27 k-15 o-28 p-28 r-16 s-18 v-16
~aila b-20 h-17 j-18 l-16 n-20 t-16 u-22
~aile m-16 q+17
~ails m+19
~ain a-27 c-32 d-56 e-36 g-24 h-46 k+18 l-19 o-36 p-39 q-52 r-16 t-31 u+20 v-20
~ain> a-25 b-46 c-28 d-43 e-31 g-19 h-38 i-16 k+21 m-17 o-22 p-33 q-44 r-38 t-25 v-23
~ains n-16
~aint i+16 j-16
~air a-23 d-26 h-17 q-16 u-21
~airs m-20
~aise m+15
~ait d-22 j-22 l-19 m-38 s-21 u-25
~ait> d-17 i-17 j-20 l-17 m-28 u-22
~aiti m-19
~aja a-20 c-25 e-38 f-30 g-28 i-34 j-32 l+16 o-20 p-28 r-31 s-25 t-24 v-28
~aja> c-20 d-29 e-33 f-24 g-23 h-27 i-26 j-26 l+17 n-33 o-21 p-20 r-19 s-18 t-17 v-22
~ajaj m+18
~ajan h+17 m-27 n-24 o-19 u-21
~ajar d-17
~aje g-15
~aje> g-15
~ajo a-23 g-18 h-28 l-15 n-32 p-21 r-15 s-18 u-31 v-15
~ajo> a-23 g-18 h-28 l-15 n-32 p-21 r-15 s-18 u-31 v-15
~ak> a-20 b-17 d-24 g-16 h-18 i+18 j-20 l-21 m-20 n-25 o-17 q-18
~ake c-16 e-31 f-28 g-15 h-20 i-37 j-23 n-15 o-22 r-34 t-32 u-19 v-18
~ake> e-26 f-24 g-35 h-19 i-33 j-20 o-18 r-28 s-16 t-26 u-17
~aked p-16
~akes a-25 n-21
~aki d-30 g-18 i-28 k-17 o-26 t-15 u-24 v-17
~akin d-30 g-18 i-28 k-17 o-26 t-15 u-24 v-17
~al> c-44 e-38 f-36 k-39 l-47 m-18 o-41 p-45 q-24 r-47 t-33 v-51
~ala e-15 i-21 j-21 l-18 n-22 o-22 u-26 v-17
~ale c-17 e-18 f-16 h-25 i-35 j-28 k-20 l-22 m+30 n-32 o-18 p-16 q-30 r-25 s-28 t-19 v-18
~ale> a-24 d+16 h-19 i-32 j-19 m+27 n-25 o-21 q-25 r-19 s-22 t-15 u-26
~alg a-28 b-26 c-19 e-17 f-16 g-26 h-23 k-22 l-27 m-19 p-32 r-20 s-24 t-16 u-39
~algo b-16 g-18 j-16 l-16 m-28 o+15 p-17 q-25 v-16
~algu a-24 h-15 j-17 p-20 u-32
~ali b-27 c-21 d-18 e-27 f-20 h-23 i-25 k-22 l-31 m-24 p-18 t-23 v-22
~alid u-17
~alie a-17 g-19 q-16 r+20 s-16 u-17
~alif g-16 m-28 n-17 u+19
~alk b-24 d-17 e-20 f-19 g-26 i+16 j-15 k-26 l-32 m-27 n-41 o-40 p-40 r-16 s-15 t-20 v-27
~alk> b-35 d-30 e-15 g-20 j-36 k-19 l-24 n-31 o-26 p-23 r-25 s-27 v-18
~alke m-27 o-16 p-15 q-16 u-16
~alki a-22 b-20 m-18 n-15 p-16
~all c-34 d-17 e-31 f-32 g-43 j+19 k-24 l-29 o-28 p-28 q-17 s-30 t-30 v-23
~all> a-21 d-25 h-21 i-21 j+15 m+20 n-22 o-16 q-15 u-36
~alla a-16 h-19 m-18 o-20 q-22 u-17 v-18
~alle d-23 g-19 h-15 i+21 l-18 n-17 p-19 s-19 u-16
~allo b-21 d-17 i-18 m-19 o-23 p-19 r-18 s-18 v-17
~alls m-17
~ally d-15 i-19 m-26 n-17 p-16
~alm j-19 m+17
~alma m+19
~alo g-16 h-16 i-19 l-24 q+16 s-16 u-40 v-20
~alon a-18 b-16 i-15 l-16 m-20 q+21 u-24
~alor m+18 u-26
~alr a-20 i-21 k-17
~alre a-20 i-21 k-17
~alt a-27 b-16 c-17 e-35 f-26 g-21 h-17 j-23 k+22 m-24 n-24 p-20 q-26 r-20 t-18 u-32 v-22
~alta e-18 k+23 l-20
~alth u-16
~alu i-18 l-17 m-26 o-16 r-16 u-20
~alud m-17
~am> c-19 e-22 g-15 h-22 i-25 j-29 k-20 n-25 o-21 p-22 q-25 r-21 v-23
~ama a-25 b-29 c-24 e-22 g-24 h-24 i+19 k-25 n-34 o-24 p-27 q-27 r-26 t+20 u-38 v-20
~amab m-17 t+19
~amal i-23 m+20 p-17
~amar m-21 u-17
~amb b-23 j-17 l-15 m-35 n-15 q-22 r-18
~ambi b-18 m-28
~ame d-37 e-47 f-39 g-28 h-50 k-18 l-18 n-25 p-27 q-37 r-46 s-17 t-39 u-36
~ame> d-34 e-43 f-35 g-31 h-45 k-18 n-23 p-24 q-54 r-40 s-16 t-34 u-31
~amed v+16
~amer m+18
~ami a-25 c-20 g-22 i-22 l-20 n-22 q+17 s-18 u-15
~amil d-22 q+16 u-20
~amin a-18 b-18 j-17 n-18 o-22 p-16
~amm i-15 n-20 s-18
~amo a-32 g-18 k-15 l-19 n-19 p-16 q-21 r+19 u-18
~amo> a-25
~amp d-19 r-18 u-16
~an> b-29 c-55 d+17 e-52 f-17 g-27 i-16 l-24 n-25 o-42 q-63 r-32 s-51 t-41 v-21
~ana c-34 d-39 e-26 f-26 g-42 j-42 k-32 l-44 r-28 s-29 t-26 u-54
~ana> c-28 d-35 e-19 f-19 g-30 i-38 j-38 k-23 l-30 q-32 r-21 s-21 t-18 u-46
~anag i+16 m-16
~anan a-34 c-24 d-30 g-20 h+15 i-32 j-23 k-17 l-25 s-16 u-34 v-25
~anar i-15 m-17 n+25 q-20
~anc b+15 c-19 e-22 f-19 g-23 h-30 k-20 m-18 p-21 q-17 r-22 s-34 u-16 v-30
~ance g-16 h-15 j-25 m-18 n-30 s-24 u-27 v-21
~anci a-18 u-21
~anco h-16
~and b-61 e-44 f-41 h-55 i-20 n-27 o-22 t-47 u-22 v-19
~and> j-26 o-15 q-17
~anda a-16 b-23 g-27 i-38 j+18 l-16 n-25 p-23
~ande b-21 d-24 g-26 h-15 j-15 l+16 n-24 o-20 p-19 q-20 s-18 u-28 v-20
~andl a-17 d-19 m-16 p+21 q-22
~ando b-35 c-36 d-44 e-23 f-20 h-30 j-49 k-25 l-31 o-16 p-16 t-22 u-48
~ands a-16 g+18 j-15 m-23 n-17 u-22
~ane a-22 j-22 m+16 n-24 o-16 r-16
~ang c-17 d-34 e-16 g-22 i-27 j-31 l-19 n-17 q-16 r-27 s-15
~ang> m+16
~ange d-31 g-19 i-25 j-27 l-18 q-23 r-24
~ani u-19
~ank d-26 h-18 o-17 q-16 s-16
~ank> d-25 h-17 m+15 o-17
~ann n-17
~ano d-32 e-25 f-23 g-32 i-27 k-25 l-37 n-34 p-31 q-30 r-27 t-18 v-33
~ano> a-20 g-18 i-19 l-18 s-17 v-20
~anoc s+16
~anot c-17 d-18 h-18 l-22 m-28 n-25 p-19 q-17 r-23 s-19
~ans a-32 b-23 g+19 j-31 k-16 l-21 n-26 o-28 p-18 u-27 v-19
~ans> m+17
~ansf a-16 q-16
~answ d-22 g+24 q-15 s-15 u-20
~ant b-17 c-16 e-47 f-40 g-34 h-25 i-15 j-59 p-40 q-25 r-22 s-47 t-44 v-16
~ant> d-39 e-23 f-18 g-15 j-37 n-32 p-30 q-45 r-35 s-30 t-30 u-46
~anta a-35 b-21 d-21 g-17 h-19 i-25 l-19 p-16 q-21 s-17
~ante b-22 g-24 h-24 i-24 j-18 l-24 m-18 u-22 v-19
~anti b-18 m-22
~anto d-17 i-16 n-19
~ants d+23 e-16 l-16 m-16 u-21
~anty m+15
~anx m-15
~anxi m-15
~any b-49 c-16 e-22 g-42 j-30 k-28 m-18 r-36 s-38 v-33
~any> a-25 b-20 d-16 g-21 h-23 i-18 j-29 k-17 o-20 s-17
~anyb d-20 j-16 m-16
~anyo a-16 d-21 j-16 l-21 n-17 u-20
~anyt b-35 f-16 g-23 h-29 i-18 m-17 r-21 s-27
~ao> e-21 r-15
~ap> d-22 o-19 q-15
~apa a-19 d-20 n-20 o-18 p-17 u-20
~apar d-16 u-16
~ape g-29 j-29 l-20 m-22 o-23 p-17 q-25 s-21 u-33 v-15
~apel m-26 q-16 u-16
~aper g-19 m-22 u-18
~apl a-18
~app c-18 d-18 e-22 h-25 i-28 j-32 k-17 l-24 n-20 o-24 p-16 v-22
~appe a-17 j-18
~appr d-20 m-20
~appy b-15 e-16 t-17 u-17
~apr a-20 c-18 m+23 n-16 q-16
~aps j+16 m-19
~aps> j+16 m-19
~aqu b-26 c-19 d-27 e-18 h-19 i-21 k-20 m-20 n-17 o-27 p-22 r-26 s-24 u-32 v+20
~aque l+17
~aqui b-23 c-17 d-23 e-15 h-16 i-22 k-15 l-15 m-16 o-24 p-18 r-22 s-19 u-27 v+21
~ar> c-55 d-46 e-55 f-38 h-27 i-18 l-23 q-23 r-19 s-15 t-19 u-24 v-63
~ara c-27 d-22 e-25 f-27 g-32 h-45 k-26 p-17 q-41 s-25 t-23
~ara> c-21 d-24 e-21 f-22 g-27 h-42 k-22 l-30 n-23 q-37 s-21 t-20
~aras l+16 m-17
~arb a-20
~arbe a-16
~arby m-18
~arc d-23 g-18 m-30 n-20 o-15 q-16
~arco j-19 m-22 n-17
~ard a-16 b-40 c-21 e-23 g-28 h-30 j-31 k-35 l-40 o-21 p-18 q-35 r+22 t-23 u+19 v-16
~ard> b-26 g-19 h-16 i-24 j-22 k-24 l-29 m+17 p-16 q-24 r-23 s-23
~arde a-31 b-23 d-15 l-17 n-21 o-15 u-22
~ards m-16
~are c-21 g-33 h-18 i-15 k-19 q-27 r-29
~are> b-19 g-18 q-15 u-19
~ared m-20 r-18 v-16
~aren b-15 l+18
~areo u-16
~arg a-19 d+20 h-18 o-17 u-21
~arge a-17 d+20 h-18 o-17 u-20
~ari b-16 c-16 e-16 f-20 h-26 j-35 l-24 o-29 p-21 r-21 s-25 t-16 u-22
~aria h-18 j-19 l-19 m-36 q-16 u-17
~arin u-21
~ario a-17 m-17
~aris d-16 m+21
~arj a-15 b-18 d+17 i-18
~arje a-15 b-18 d+17 i-18
~ark n-16
~arki m+17
~arl b-28 c-17 d-28 h+16 j-31 l-19 q-29 s-17 u-29
~arli j-16 m-23 n-21 o+18
~arlo b-15
~arly a-22 h+15 j-18 m-22 u-22
~arm b-29 c-28 d-27 e-18 g-22 h-17 j-33 m+17 p-25 q-19 s-21 u-33 v-24
~arma j-17 m+18
~arme b-27 c-25 d-20 g-18 j-21 p-20 q-16 u-31 v-16
~arn m+20
~arn> m+17
~aro a-39 c-24 d+29 e-21 f-23 g-29 i-31 j-21 k-23 l-32 m-39 o-17 q-18 t-21 u-50
~aro> a-27 b-15 d+24 g-17 j-25 m-32 o-16 q-19 u-33 v-19
~arol v+15
~aron a-17 d+18 i-17 j-21 l-21 m-32 n-19 o-17 p-19 q-17 r-19 u-21
~arou a-16 b-16 d-15
~arq m-18
~arqu m-18
~arr b-37 c-21 d-41 e-19 f-19 g-26 h-26 i-36 k-26 l-24 o-16 t-18 u-38 v-33
~arra b-16 i-16 o-22 q-17
~arri a-20 m+17
~arro a-24 b-21 d-28 g-17 i-18 n-25 p-20 u-18 v-17
~ars b-15 e-19 g-20 i-23 l-18 o-25 p-15 r-20 s-20 u-28
~ars> e-18 g-19 i-20 j-26 l-16 n-19 o-21 s-18 u-26
~art b-25 c-29 d-19 e-28 f-27 g-34 k+21 l-17 n-32 o-25 p-39 v-29
~art> c-24 e-24 f-23 g-30 i-18 j-41 k+26 l-39 n-21 p-31 v-21
~arta a-19 m-27
~arte i-15 m-23
~ary b-20 g-19 h-22 j-17 l-28 o-15 q-16 u-23 v+29
~ary> b-19 g-19 h-21 j-17 l-25 o-15 q-16 u-22 v+28
~as> b-32 d-35 e-40 g-58 h+19 k-33 p-46 q-20 r-23 v-42
~asa a-43 b-36 c-21 d-30 e-18 f-15 g-32 h-23 k-17 l-27 r-28 t-17 v-31
~asa> a-30 b-28 c-15 d-22 g-19 l-23 o-30 r-23 u-26 v-21
~asam i+16 q-17
~asd d-17 e+32 f-20 i-16 k-15 l-24 m-35 t-16 u-21 v-15
~asd> e+21 m-20
~asdf e+22 m-25
~ase d-28 e-38 f-35 h-33 m-34 n-39 p-18 s-36 t-34
~ase> d-27 e-37 f-34 h-30 m-34 n-37 p-16 s-34 t-32
~asem j-16
~ash a-17 b-20 d+21 h-21 i-21 j-20 l-21 n-23 o-20 p-16 q-15 r-17 u-28 v-17
~ash> d+22 h-16 u-19
~ashi m+17
~asj e+17 m-18
~asjd e+17 m-18
~ask a-34 c-17 d-25 j-20 k-18 m+15 n-19 q-23 s-21 u-30
~aske a-28 b-16 d-18 n-17 q-16 u-23
~aski a-17 n-15 u-17
~aso d-20 i-16 m-22 n-18 r+16 u-26
~aso> m-24 r+16
~ass c-23 d-20 e-20 h-28 i-37 k-21 p-28 q-34 r-27 v-22
~ass> a-16 d-19 i-17 q-15
~asse d-16 i-15 p-18 q-20 r-16 u-20
~ast b-26 e-17 g-20 i-16 k-22 o-21 q-34 t-18 u-16
~ast> b-23 c-15 o-32 q-23 t-16
~asta i-16 l+15 m-25 q-15
~aste g-17 u-21
~at> a-22 b-26 c-36 e-60 f-17 g+19 h-17 i-42 k-28 l-83 p-36 r-56 s-28 v-43
~ata g-16 i-16
~ata> g-15
~atc o-17 p-20 u-18
~atch o-17 p-20 u-18
~ate a-16 b-21 d-41 e-36 f-39 g-50 n-22 o+22 p-34 q-47 r-45 s-26 u-21 v-23
~ate> a-23 d-28 e-17 f-18 g-30 h-31 l-16 n-33 p-15 q-19 r-18 s-16
~ated m-27 u-19
~aten m-17
~ater b-22 c-17 d-23 h-24 i-30 j-19 k-22 l-23 n-24 o+21 p-17 q-30 r-29 u-19 v-16
~ates d-23 u-18
~atev d-20 g-15 h-18 j-16 u-22 v-18
~ath a-24 d-22 g-15 j-19 m+17 n-22 p-16 q-17 s-16 u-28
~athe a-19 d-19 j-17 n-15 u-22
~ati c-25 d-19 e-17 f-33 g-17 k-24 o-18 q-19 u-45
~atie d-17 g-19 j-23 l-22 m-20 n-23 o-27 q-27 u-30
~atin f-17
~atio a-18 c-16 f-15 h-18 i-31 s-26 u-29
~ato a-23 b-19 c-15 d-32 g-17 h-19 j-29 p-22 s-27 u-25 v-22
~ato> n-18 o-18 q-16 r-19 s-19
~ator j-21 m-25 p-16 u-15
~atr m-16
~atra m-16
~att d-17 u-18
~atte m-16 u-16
~aur m+16 u-16
~aut g-17
~ava b-20 h-17 j-18 l-16 m-29 n-21 t-17 u-21
~avai b-19 h-16 j-16 m-25 n-19 t-16 u-19
~ave a-15 d-19 e-31 f-37 g-27 h-29 j-19 k-30 m-22 r-26 u-29
~ave> d-16 e-29 f-36 g-25 h-26 j-16 k-28 m-22 r-22 u-27
~avi a-16 b-21 c-20 d-33 e-24 f-20 g-26 i-36 j-19 k-20 l-29 p-28 u-28 v-26
~avia d-15 r-21
~avin d-16 i-19 l-19 n-20 o-24 p-17
~avis a-17 e-16 i-15 n-17
~avo d-41 e-24 f-20 g-19 h-24 k-26 m-38 q-33 s-27 t-23 u-44 v-23
~avor d-30 e-23 f-19 h-21 k-26 m-24 n-25 q-28 s-25 t-23 u-28 v-23
~awa c-22 d-35 e-25 f-20 g-27 h-25 i-22 j-27 k-23 m-27 n-29 t-21
~away a-23 c-20 d-28 e-24 f-19 g-23 h-22 i-21 j-22 k-20 m-22 n-24 t-20 u-21
~awe m-17 t+21
~awes m-17 t+21
~axe u-18
~axes m+16 u-17
~ay> a-38 c-54 e-58 f-22 g-58 j-29 k-24 l-25 n-33 p-26 t-20 u-15 v-18
~aya j-18 m+16
~aya> j-18 m+18
~ayb e-15
~aybe e-15
~aye s+16
~ayer s+16
~ays c-23 d-34 e-18 f-33 i-24 j-42 k-23 l-23 n-16 t-24 u-25 v-21
~ays> c-23 d-34 e-18 f-33 i-24 j-42 k-23 l-23 n-16 t-24 u-25 v-21
~ayt j+16
~ayto j+16
~ayu b-21 c-22 e-21 f-21 g+23 h-17 i-29 j-24 l-26 m-29 o-25 p-23 q-25 r-19 s-19 v-22
~ayud b-18 c-21 e-20 f-20 g+23 i-26 j-19 l-22 m-26 n-23 o-21 p-19 q-19 r-16 s-17 v-19
~ayun n+16
~aza a-17 d-19 j+24 m-21 u-17
~aza> d-18 j+24 m-21 u-16
~azi d-18 u-16
~azin d-16
~azo m-18
~ba> d-17 m-16 u-17
~bab l-17 m+17
~bac a-16 e-20 f-23 h-33 k+28 l-37 m-20 n-35 p-20 r-28 v-28
~back a-16 e-20 f-23 h-32 k+28 l-37 m-19 n-45 p-20 r-28 v-28
~bai a-17 b+15 o-20 p-17
~bail a-17 b+16 l-16 o-19 p-17
~baj a-37 c-22 e-24 f-23 g-32 l+19 m-21 o-17 p-28 r-25 s-30 t-18 v-27
~baja a-30 c-18 e-20 f-20 g-23 i-29 j-25 l+19 m-52 o-19 p-24 r-26 s-20 t-15 v-21
~bajo a-18 g-15 h-27 n-28 q-29 u-28
~bal a-16 j-24 n-21
~ball j-16
~bam l-21 m-18
~bame l-21 m-18
~ban a-19 b-21 d-30 g-25 h-30 i-22 k-21 m+18 n+20 o-25 s-16 u-22
~bana n+24 o-18
~bank d-22 h-17 m+16
~bar m+16 n-17
~barb a-16
~bark m+17
~bas i-16 k-17 l+17
~bat m+20 o-15 q-18 s-18 u-17
~bbi m-19 u-17 v+18
~bbie m-19 u-17 v+18
~be> a-23 c-25 d-18 e-27 f-17 g-29 i-17 j-17 m+18 n-18 v-17
~bea m+20
~beb m-15 n+20 u-15
~bee i-23 j-18 l-17 n-21 o-23 p-21 r-16 u-19
~been i-23 j-18 l-17 n-21 o-23 p-21 r-16 u-19
~bef b-31 g-21 j-23 k-19 m-27 q-27 s-23 v-18
~befo b-31 g-21 j-23 k-19 m-27 q-27 s-23 v-18
~beg m-18
~begi m-18
~bei m-20
~bein m-20
~ben c-17 e-19 g-28 h-23 i-23 j-28 k-24 l-25 m-18 n-23 q-18 u+19 v-16
~ben> g-16 i-18 j-17 k-19 l-21
~bend f+15 m-22 u-19
~ber a-25 b-30 c-27 d-38 e-19 f-18 h-30 n-35 o-42 p-30 q-33 r-25 t-24
~ber> a-24 b-35 c-26 d-37 e-17 f-17 h-28 n-37 o-36 p-28 q-31 r-24 t-23
~bes a-19 d-25 g-15 i-18 j-21 l-16 o-18 t+17
~besi a-15
~best d-21 i-17 j-19 m+15 o-16 t+18 u-24
~bet a-19 d-17 h-15 l-16 q-16 r-16 s-26 v-20
~bett m-19 n-19 s-23
~bie b-26 d-20 f-19 g-18 h-25 i-25 j-26 m-16 n-15 o+16 p-25 r-26 s-16
~bie> m-23 v+18
~bien b-16 h-18 i-18 p-18 u-18 v-26
~bil b-31 d+18 g-18 h-19 i+16 j-20 n-30 p-21 q-23 r-27 u-31
~bili m-17
~bill a-27 b-23 d+19 j-16 n-28 o-25 p-18 q-20 r-22 s-19 u-29
~bir a-19 b-22 d-24 h-16 j-28 o-23 p-16 q-28 s-16 u-36 v-16
~bir> a-30 m-19 q-17
~bird j-16 m+19
~birm m-21 u-16
~bla b-18 d-23 e-15 g-16 k-19 l-21 m-25 o-20 p-22 q-31 t-16 v-21
~bla> i-18
~blac j-16 u-18
~blan m-20 q-16
~ble e-46 f-42 g-36 h-47 j-28 l-33 m-43 n+18 p-36 r-20 s-24 t+19 u-33 v-42
~ble> c-19 e-27 f-25 g-22 h-34 j-17 l-31 m-44 p-27 r-18 u-50 v-35
~blem a-18 b-16 d-19 g-17 i-15 j-18 m-30 p-16
~bles d-18 e-18 f-17 h-19 i-22 m-25 n-17 t+27 u-19
~bli m-16 n-16
~blo a-25 b-16 d-25 e-17 g-18 h-19 j-22 l+23 m-18 o-18 p-24 r-18 t-16 u-26 v-23
~bloc a-19 d-16 l+19 p-17 u-17
~blu j-15
~bo> a-34 b-21 c-23 d-25 e-25 f-18 g+22 h-22 i-30 j-24 k-24 l-27 n+19 o-25 p-27 q-30 s-24 t-17 u-39 v-22
~bod c-25 d-17 e-18 g-23 k-21 l-18 m-34 n-33 r-28 t-22 u-33
~body c-24 d-17 e-18 g-23 k-21 l-18 m-45 n-32 r-28 t-21 u-32
~bol a-16 i-15 m+18 u-16
~boo a+18 d-17 l-18 n-17 p-18 q-20 r-17 s-19
~book i-16 p-15 q-15
~boos a+20 m-22
~bor a-33 d-24 e-16 g-21 i-24 j-19 k-18 n-23 o-20 q-20 r-26 u-30 v-27
~bore m+19
~borr a-23 i-18 o-27 p-17 r-15 u-16 v-20
~bot j-18 o-22 q-26 u-23
~both m-27 o-21 q-20 u-15
~bou c-21 e-17 f-24 g-42 h-32 k-26 l-20 m-16 q-21 s-19 t-22
~bout c-21 e-17 f-24 g-42 h-32 k-26 l-20 m-16 q-21 s-19 t-22
~bra a-21 b-15 c-16 d+21 h-25 i-23 j-22 k-16 l-23 n-30 o-21 p-15 q-21
~bra> a-16 u-19
~brai m-20
~brar d+17 h-17 s-18
~bre a-33 c-24 d+24 e-26 f-22 g-29 h-24 i-31 k-19 m-20 n-36 o-28 p-25 q-31 r-26 t-15 u-44
~bre> a-26 c-22 d+25 e-25 f-21 g-26 h-23 i-27 k-18 m-44 n-32 o-27 p-22 q-29 r-25 u-38
~bri a-15 b-25 c-17 d-27 e-15 g-32 i-31 k-18 l-27 s-30 u-39 v-18
~bric m-18
~brin b-16 d-21 g-25 i-23 l-20 r-24 s-22 u-28
~brir h+16 m-15
~bro j-17 n-19 u-16
~bru e-17
~bruh e-17
~bsc b-16 c-15 u-20
~bscr b-16 c-15 u-20
~bue b-19 c-16 d-22 e-25 f+18 h-23 i-23 j-20 k-18 n-16 o-21 p-17 q-20 r-21 s-22 u-22 v-19
~buen b-19 c-16 d-22 e-25 f+18 h-23 i-23 j-20 k-18 n-16 o-21 p-17 q-20 r-21 s-22 u-22 v-19
~bur d+15
~burs d+16
~bus b-22 i-16 j-19 l-24 n-24 s-16 t-15 u-28
~busc b-20 g-16 m-19 n-22 o-20 p+16 u-19
~but o-17
~butt o-17
~ca> c-22 d-36 e-32 f-21 h-27 k-28 l-33 r-16 s-30 t-22 v-32
~cal b-17 c-19 e-21 f-16 g-31 i+19 k-22 l-16 n-33 p-25 r-26 s-22 t-18 u-17 v-26
~cal> a-16
~call d-27 g-17 i+25 m-38 n-22 p-15 r-19 s-24 v-17
~calo d-16 m+24 u-16
~cam b-36 d-41 e-21 f-19 g-24 h-27 i-29 k-22 n-36 o+16 p-28 t-20 v-28
~camb a-16 b-17 m-25
~came d-20 n-20 r-16 u-18
~cami a-20 b-17 d-21 n-19 o-23 p-16 u-20
~can c-17 e-16 g-26 h-19 i-34 j-35 k-20 l-31 n-27 p-27 q-20
~canc a-19 b+16 i-20 l-16 n-15 u-25
~cand j-16 m-23
~cant i-15 m+26 r-17 u-24
~car c-32 e-21 f-23 g-38 h-34 k-26 l-16 o-16 p-17 r-38 t-25
~car> i-21
~card a-16 i-16 o-17 q-17 u-23
~care m-36 q-17 r-17 v-20
~caro a-17 d+23 j-24 m-25 n-15 q-23 u-30
~carr a-22 b-15 d-26 n-22 v-15
~cart a-17 d-15 i+17 q-15
~cas a-27 b-23 d+20 e-15 g-21 h-18 i-25 j-30 k-17 l-26 n-29 o-25 q-31 u-29 v-15
~casa a-17 b-15 j-18 m+20 n-16 q-22
~cash d+23 m-32
~cat a-24 g-21 h-19 o-23 q-18 r-23 s-20 u-28 v-15
~cate a-16 u-15
~cati g-17 i-19 r-18
~cce h-18 i-18
~ccep j-17 u-15
~cces d-18 m-17
~cco a-19
~ccou a-16 m+19
~ce> b-29 c-49 e-50 f-47 g-46 h-50 i-24 k-46 l-36 n-19 o-32 q-29 r-28 s+32 v-35
~cee a+19 u-16
~ceed a+19 u-16
~cei i-18
~ceiv i-18
~cel a-26 g-16 h-17 j-22 k-17 l+15 n-22 p-18 r-24 s-23 u-19
~cela b+15 m-20
~cell j-16 r-16
~cen b-18 d-16 g-25 h-15 i-24 l-25 n-16 o-17 r-22
~cen> a-16 p-23
~cep d+17 f-16 h-24 j-26 k-16 l-15 n-16 o-18 u-28
~cept d+17 f-16 h-24 j-26 k-16 l-15 n-16 o-18 u-28
~cer d-22 e-17 h+15 l-27 m-32 o-30 p-26 q-30 s-27 v-25
~cer> m-33 q-23
~cerr h+23 m-23
~ces d-29 e-26 f-24 h-28 k-26 l-33 m-19 n-17 p-35 r-31 t-26 v-34
~ces> a-22 g+20 i-20 l-17 m-15 n-21 o-16 q-21
~cesi d-25 j-17 l-19 p-20 r-17 s-20 u-28 v-18
~cess d-20 g-18 m-16
~cet a-19 i+20
~ceta a-19 i+20 m-21
~ch> a-42 b-33 c-51 e-37 f-37 g-16 k-42 n-17 o-35 q-47 r-27 v-29
~cha c-28 e-27 f-21 g-34 h-25 l-31 p-41 q-34 r-32 s-19 v-16
~cha> a-27 d-18 m-24
~chan d-40 g-17 j-27 l-16 p-30 q-19 r-19 s-17 u-26
~char d+22 m-21 o-15
~chat b-16 v-23
~che c-25 e-30 g-37 i-27 j-28 k-28 l-37 q-36 r-32 u-45 v+18
~che> a-17 b-17 d-18 f-15 i-18 j-17 l-17 o-18 p-21 q-15 s+15 u-19 v-17
~chec b-20 l-15 n-22 q-21
~ched i-16 m-27 v+23
~ches n-20
~chi d-24 g-18 i-19 k-17 l-24 m+22 q-17 r-19 s-17 u-23 v-21
~chin a-18 m+17
~cho a-33 b-23 d-41 e-24 f-18 h-24 i-33 j-25 k-25 m-18 u-37 v-16
~cho> a-16 b-15 d-20 g-16 l-20 n-16 o-15 p-17
~choi g+21 m-21
~cia c-17 e-16 g-25 h-23 j-22 k-16 l-24 o-25 p-15 q-21 r-16 s-22 v-15
~cia> g-19 j-19 n-16 o-16
~cib d+17 i-22 m-28 o-16 u-28
~cibe m-18 u-21
~cibi a-16
~cid d-21 g-23 j-19 l-22 n-17 q-20 s-17 u-18 v-21
~cide v-18
~cidi b+24 m-21
~cie g-18 n-17 o-16 r-19
~cien g-18 n-17 r-18
~cin a-19 d-17 g-15 r-18
~cio c-30 e-36 g+19 i-36 j-23 k-28 l-42 m-39 o-30 q-32 s-41 v-31
~cio> d-16 m-29 o-18 s-18 u-18
~cion b-26 c-25 e-30 g+22 i-31 j-19 k-22 l-36 m-30 o-20 p-27 q-30 s-32 v-24
~cipe m+15
~cir a-19 g+16
~cir> g+17
~cit d-15
~ck> a-28 b-26 c-24 e-45 f-44 i-29 j-18 k+21 l-30 n-28 s-23 u-43
~cke c-16 g-19 i-24 n-22 r-20 s-17
~cked a-26 b-16 d-20 i-16
~cki r-18
~ckin r-18
~cks a-19 b-16 d-21 n-24
~cks> a-17 d-16 n-21
~cla a-20 b-19 j-22 n-18
~clas b-16 j-17
~cle a-15 l-17 n+16
~clea l-16 m+15
~cli n-15
~clo a-19 d-18 g-23 n+25 u-19
~clot a-16 g-21 m-23 n+26 u-19
~clu i-16 m-20
~clud m-16
~co> b-22 c-19 e-20 f-19 h-35 k-15 l-32 n-26 o-27 p-29 t-15 u-24
~cob a-18 d+25 j-15 m-19 o-15 q-16 r-15 s-20 u-17
~cobr a-17 d+25 m-18 n-16 r-15 s-19 u-16
~cod d-21 g+18 j+16 m-25 u-24
~code d-21 g+18 j+16 m-25 u-24
~cog i-27 m-19
~coge i-27 m-18
~col d-22 i-17 j-17 m+24 n-22 o-16 u-27
~colo m+17
~com b-15 c-40 d-18 e-55 h-20 i-27 j-27 k-41 l-45 s-19 t-50 v-63
~come c-23 f-17 g-50 i-36 j-22 l-36 q-16 s-39 t-16 v-22
~comi d-37 e-20 f-21 g-22 h-22 i-27 k-27 l-39 q-42 s-32 u-38 v-19
~comm b-19 d-29 h-16 i-26 j-25 o-21 q-24 r-16
~como b-42 c-26 d-47 e-28 h-39 i-40 k-21 l-33 o-37 p-36 t-22 v-27
~comp a-22 b-27 d-21 h-20 j-28 l-20 s-25 u-23 v-17
~comu i+16
~con c-21 d-15 e-32 f-32 j-31 k-30 m-47 r-44 s-27 t-29 v-15
~cond m-19
~conf a-21 b-24 d-23 j-18 l-27 n-22 q-19 r-16 u-24
~conm a-17 g-15 m-17 o-16
~cons g-29 h-16 m-36 n-25 o-23 r-17 s-18
~cont c-18 d-31 e-20 f-17 j-31 k-22 m-21 o-33 p-22 q-27 r-21 s-22 u-46 v-27
~conv l-19 o+18 q-16
~coo a-17 b-25 d-28 e-17 g-17 h-20 j-19 k-17 l-21 m+16 n-26 r-24 s-20 u-30
~cook m+20 u-22
~cool m+19
~coot m-20
~cop i+17
~cor a-35 b-23 c-20 d-38 e-17 h-17 k-31 n-33 p-26 s-25
~cord a-19 d-20 k-23 l-15 n-18 q-16
~cos a-23 g-17 j-20 q-15
~cos> m+17
~cosa m-20
~cou b-36 e-28 f-28 h-29 k-15 l-32 m-24 p-21 r-23 t-23 u-18 v-24
~coul b-26 d-18 h-15 l-23 m-18 p-35 r-16 v-16
~coun b-15 g-16 i-19 j-19 n+17 s-15 u-22
~coup a-17 d+19 m-19 u-19
~cov a-26 b-20 d+19 i-18 j-21 m-21 o-21 q-24 r-19 s-19
~cove a-26 b-20 d+19 i-18 j-21 m-21 o-21 q-24 r-19 s-19
~cow e-16 m+17
~cpa n+16
~cpap n+16
~cra a-20 i-18 j-16 o-18 u-20
~crac m+16
~cre a-22 e-17 i-19 j-17 l-17 n-18 q-17 r-15 u-23
~cred a-20 d+18 u-17
~cri b-33 d-29 e-26 f-21 h-27 i-16 j-33 m-17 n-28 o-34 p-25 q-31 r-25 s-20 t-19 v-25
~crib b-32 d-27 e-26 f-20 h-26 j-33 m-26 n-26 o-31 p-24 q-30 r-24 s-23 t-19 v-25
~cro u-20
~cros m-21
~ct> d-28 e-15 j-27 m-16 n-16 v-22
~cta m-15
~cte a-18 d-18 i-16 n-20 q-15
~cted a-16 d-18 n-20
~cti b-30 c-22 e-28 f-21 g-20 h-24 i-34 k+28 l-36 m-15 o-33 p-27 q-30 t-24 u-15 v-22
~ctio a-17 b-19 g-20 i-26 l-15 o-21 q-15 r-15 u-15
~ctiv a-21 e-22 h-15 i-23 j-21 k+30 l-27 m-38 n-18 o-17 q-18 v-16
~ctl m-17 u+15
~ctly m-17 u+15
~cto a-17 d-27 j-23 u+22
~cto> m-16
~ctor j-18
~ctos d-16
~ctu a-16 h-16 j-17 l-17 n-19
~ctua m-19
~cua b-34 c-32 d-42 e-29 f-23 k-33 l-35 m-16 n-26 o-16 p-28 q-36 r-33 t-23 v-31
~cual a-32 b-19 c-20 d-27 e-22 j+16 k-20 l-25 m-16 n-23 o-23 p-17 q-18 s-26 u-31 v-24
~cuan b-22 c-16 d-24 g-31 h-26 j-24 k-19 l-17 n-15 p-16 q-26 r-24
~cub a-17 d+28 e-16 g-16 j-17 l-19 s-15 u-24 v-16
~cubr a-17 d+28 e-16 g-16 j-17 l-19 s-15 u-24 v-16
~cue a-21 f-16 g-17 h-16 l-23 n-24 o-22 p-15 s-22 u-26 v-18
~cuen a-23 g-16 l-20 m-22 n-22 o-20 s-20 u-22 v-16
~cul u-16
~cup a+24 d-24 g-19 h-16 j-27 l-16 n-26 o-18 p-16 q-20 r-15 u-28
~cupo a+16 d-21 j-20 m-19 n-15 o-17 u-19
~curr m-15
~cvb e+19 m-18
~cvb> e+19 m-18
~cy> u-18
~da> a-18 b-22 c-47 e-49 g+20 h-38 j-15 k-46 m-28 o-27 p-16 q-30
~dad a-22 h-19 l-18 m-28 n-16 o-18 v-19
~dad> a-19 h-17 m-23 v-17
~dal a-20 d-17 i-16 m+16 n-17 o-21
~dale a-15 m+16
~dam b-18 c-15 g-15 j+20 k-20 m-15 n-18 o-21 u-23 v-16
~dame b-18 c-15 d-22 j+20 k-20 n-16 o-20 u-19 v-16
~dan b-17 d-23 g-24 i-25 j-23 l-28 m-25 n-19 o-17 q-16 u+23 v-16
~dan> a+15 d-16 g-19 i-20 j-16 k+16 l-23 m-34
~dang m-17 u+18
~dar g-15 i-30 j-25 q-29
~darm i-16
~das a-21 i+18 j-16 m-19 n-17 o-16 u-20
~das> a-20 i+18 n-15 o-15 u-17
~dat b-29 c-17 d-22 f-22 g-16 i-31 k-16 n-19 o+27 r-17 s-27
~date b-25 c-15 d-19 i-25 m-23 n-18 o+25 q-24 r-16 s-17
~dato m-17
~dav d-15 r-21
~davi d-15 r-21
~day b-22 c-29 d-18 e-26 g-42 j-30 k-28 l-36 n-41 p-36 q-27 r-18 s+15 u-35 v-35
~day> a-19 c-20 e-21 g-28 j-37 k-23 l-31 n-32 p-30 q-46 u-20 v-28
~days b-17 d-31 g-22 i-16 j-29 n-18 s+16 u-27
~dayt j+16
~ddi a-16 d-20 i-19 j-19 q-19 u+15
~ddic m-17 n-16 u+20
~dds g-16 u+15
~dds> g-16 u+15
~ddy i-17 j+21 u-16
~ddy> i-17 j+21 u-16
~de> a-17 d-23 e-52 f-50 g-20 h-19 j+16 k-69 l-73 m-23 p-31 r-18 s+21 t-47 u-24 v-27
~dea j-18 m-19 s-15 v-23
~dea> v-19
~deb a-22 b-17 d-21 e-16 h-18 i-25 j-20 l-20 o-18 q-21 r-15 u-32 v+17
~debb m-19 u-17 v+18
~debo a-15 m-25 n+16 u-16
~dec d-27 j-22 l-23 n-24 o-15 p-16 q-23 r-15 s-19 u-21 v-22
~deci d-26 j-21 l-23 n-23 p-15 q-23 s-18 u-20 v-22
~ded g-21 h-15 i-28 j-20 k-21 l-18 n-21 o-21 p-15 u-24
~ded> g-21 i-27 j-19 k-21 l-18 n-20 p-15 u-21
~def m+17
~defi m+17
~dej a-34 c-20 e-27 f-19 g-27 h-26 i-27 k-21 p-20 q-33 r-25 t-17 u-37 v-23
~deja a-21 b-15 g-16 i-15 l-22 q-23 u-24
~dejo a-15 d-18 h-16 l-17 m-27 u-18
~del a-25 d-21 i-22 n-26 o+19 q-21 s-20 u-20
~dela a-18 b-16 m-19 n-19 o+24
~dele b+16 i-19 m-21
~dem b-33 d-24 e-18 h-20 j+17 k-23 l-33 m-39 n-29 o+18 p-22 q-24 s-20 t-16 u-28 v-21
~deme b-30 d-22 e-16 h-16 j+19 k-21 l-30 m-33 n-24 p-17 q-19 r-26 s-17 u-25 v-17
~demo m-17
~den c-39 d-31 e-27 f-21 g-38 h-36 j-26 o-30 p-31 q-48 s-36 t-20 u-23
~den> b-22 c-30 d-33 e-16 g-24 h-25 j-24 p-20 q-38 r-19 s-20 u-35 v-20
~denm b-23 l-22 m-26 r+19
~dent a-29 b-18 i-21 q-17 u-21
~dep n-23 o-20 s-17 u+19
~depr a+18 i-22 m-21 n-16
~der e-17 f-15 h-16 i-18 j-27 k-17 l-25 p-24 r-17 s-27 v-23
~der> c-33 l-18 p-22 s-20 v-18
~ders j-17
~des b-33 c-33 e-32 g-17 i-44 k-30 l-22 m-29 o-23 p-39 r-26 s+18 t-33 v-40
~des> b-19 c-16 d-20 i-26 m-15 o-23 p-21 r-19 s-18 t-18 v-17
~desa n+16
~desc g-21 j-17 l-18 s-16
~desd a-22 d-16 g-16 m-31 o-18 q-18 r-18 s+25 u-21
~desp a-28 b-16 d-18 g-15 u-20
~df> e+24 l-16 m-27
~dfh m-15
~dfh> m-15
~dh> e+17 m-18
~di> i-26 j-15 l-19 n-18 u-19
~dia b-16 d-25 g-21 h+19 i-21 j-26 o-18 p-15 q-22 t-16 u-37 v-16
~dia> j-19
~diab u-15
~dias d-16 h+16 l-15 m-28 n-20 q-16 u-18
~dic a-24 c-21 d-32 e-19 g-24 h-18 j-15 k-16 l-25 m-16 o-24 p-20 r-17 s-23
~dici f+16 m-19 u-18
~dict a-15 d-16 j-16 m-20 n-17 u+24
~did m-17
~dida m-15
~die a-22 b-27 c-15 d-21 g-19 i+16 l-23 n-24 p-20 s-17
~die> b-15 g-17 l-18 m-15 n-18
~died a-16 q+17
~dif a-22 d-26 i-21 j-19 m-23 q-18
~diff a-21 d-24 i-20 j-18 m-22
~dig n-16
~dij l-16 m+19 n-15 q-16 u-18
~dije a-20 b-18 m+21 u-15
~dil s-16
~dim e-20 f+19 h-19 l-18 o-16
~dime e-20 f+19 h-19 l-18 o-16
~din a-39 f-22 g-30 h-34 n-17 o-21 s-22 t-22 v-29
~dine m-15
~ding a-36 f-20 g-25 h-32 n-16 o-16 s-19 t-21 v-21
~dio a-21 d-22 e-17 g-16 j-17 l-16 n-22 o-18 q-17 r-15 u-23
~dir m-26 o-18
~dir> a+17
~dire m-18
~dis c-20 e-15 f-17 g-22 h-26 j-32 k-20 n-21 o-22 p-18 q-22 s-19 t-17 u-31 v-23
~disa a-15
~disc a-16 d+16 u-18
~disp d-18
~dit a-20 d+17 g-16 j-19 n-17
~dit> a-18
~dito d+18 m-20
~dks e+18 m-19
~dksl e+18 m-19
~dle a-19 j-19 m-25 p+17 q-21
~dle> m-16
~dled i-16 p+18 q-18
~dly m-17 u-17
~dly> m-17 u-17
~do> c-28 e-57 f-53 h-19 i-43 j-44 l-46 m-16 p-28 u-42 v-57
~doe a-16 b-21 e-21 f-26 h-16 i-22 j-48 k-23 l-36 o-15 p-16 r-34 s-41 t-34
~does a-16 b-21 e-21 f-26 h-16 i-22 j-48 k-23 l-36 o-15 p-16 r-34 s-41 t-34
~dog m+17 u-21
~dogs m+17 u-21
~doi r-16 v-15
~doin r-16 v-15
~dol a-18 g-19 o-15 v-16
~doll g-15 u-16
~don a-17 c-21 d-45 e-17 g-39 h-25 j+20 k-22 n-35 o-28 p-24 q-33 t-26 u-20
~don> a-15
~dona d-17 j-18
~dond b-22 c-17 d-33 g-25 h-19 j+24 k-16 l-26 n-27 o-26 p-17 q-25 v-20
~done l+17 m-25 u-21
~dor n-16 q-18
~dorm n-16 q-18
~dos d-23 g-15 h-15 l-19 o-17 r-17
~dos> d-23 g-15 h-15 l-19 r-16
~dou u-16
~dow i-17 l-16 n-16 u-23
~down i-17 l-16 n-16 u-23
~dra d-23 j-18 s-16 u-27
~dre a-28 c-18 e-17 g-22 h-15 i-24 j-24 l-23 n+23 o-25 p-16 q-29 r-23 u-37 v-15
~dre> m-19 n+17 o-20 q-16
~drea s+16 u-23
~dri a-16 b-26 c-17 d-24 e-16 f-17 g-20 h-28 i-20 k-20 l-21 m-25 p+15 q+20 s-24
~driv a-20 b-29 d-17 h-16 i-18 k-16 l-16 m-36 n-24 o-20 p+18 q+23 s-18 u-26
~dro a-25 c-16 d-27 h-17 i-19 l-16 m-26 s-18
~drog u+17
~drop a-21 d-16 i-15 m-24 u-19
~dru d-15 m-16 n-16 o-17 q-17 u+17
~drug q-16 u+17
~ds> a-19 b-22 e-27 f-28 h-31 k-27 l-40 o-26 q-28 t-23
~duc u-17
~dud i+16
~duda i+16
~due a-19 b-16 c-15 d-23 e-19 g-15 h-16 i-22 j-18 k-17 l-21 n-25 o-16 q-24 r-17 t-17 u+27
~duer a-16 m-21 n-19 q-20 u+22
~dul m-15
~duo m+15
~dur a-25 b-19 d-39 e-17 g-21 i-20 j-18 l-15 m-38 p-18 r-18 u+21 v-16
~dura d-34 m-25 u+22
~duri m-16
~dy> b-17 c-37 e-29 g-43 k-43 m-19 o-18 r-41 s-29 t-32 u-53
~ea> j-17 v-21
~eac a-21 b-25 c-26 g-24 j-32 l-28 n-31 o-25 q-22 r-21 s-31 t-16
~each a-17 b-23 c-23 g-22 i+15 j-30 k-22 l-20 n-29 o-23 q-21 r-18 s-30 v+16
~eact i-15 k+19 l-16
~ead b-25 e-17 f-20 g-41 h-30 i-17 j-35 k-36 p-31 q-22 t-25 u-27 v-34
~ead> g-18 i-26 j-23 k-15 n-17 p-18 s-23 v-16
~eadi l-15 m-15 u-16
~eady g-25 i-19 j-17 k-24 q-17 s-17 u-23
~eag a-23 m-15 o+17
~eah m-17 p+18 q-19
~eah> m-17 p+18 q-19
~eak a-15 b-21 c+17 d-27 g-20 h-20 l-24 n-28 o-18 p-25 q-24 r-17 v-18
~eak> a-20 b-17 d-24 g-16 h-18 i+18 j-20 l-21 m-20 n-25 o-17 q-18
~eal b-18 c-16 g-19 h-17 j-19 l-16 n-20 o-15 p-17 v-20
~eal> c-15 j-16 m-15 v-17
~ealt u-16
~eam n-16 s+16 u-24
~eam> u-20
~ean d-30 h-25 i-28 j-26 l-31 n-25 o-18 p-15 q-23 s-20 u-29
~ean> d-21 h-16 i-17 j-17 k+17 l-23 n-16 u-22
~eant a-18 b-24 k-24
~ear c-37 d-29 e-32 f-21 g-50 i-30 k-35 l-26 p-35 q-19 s-21 u-15 v-19
~ear> a-26 c-16 g-33 h-31 k-21 l-33 o-24 p-20 r-25 s-16 v-23
~earb m-18
~eard m-21
~eari u-21
~earl b-20 d-24 g-15 h+17 i-19 j-27 m-33 o+16 q-23 u-25
~earn m+18
~ears d-16 u-16
~eart a-20
~eas d-30 e-35 f-33 h-31 n-41 p-40 s-33 t-34 u-20
~ease d-25 e-33 f-32 h-27 m-25 n-33 p-37 s-28 t-31 u-17
~eat c-19 d-37 e-15 f-16 h-30 j-33 k-16 l-20 o-23 p-22 q-26 r-21 v-21
~eat> b-17 d-29 h-22 i-19 j-24 n-31 o-20 p-17 q-18 s-16
~eath d-15 m+19 u-17
~eav a-24 d-17 i-17 n-23 p-22 s-16 u-21
~eave a-18 n-19 p-18 q+17 r-17 u-17
~eavi b-16 r+18
~ebb m-19 u-17 v+18
~ebbi m-19 u-17 v+18
~ebo c-25 d-21 e-21 f-22 j-35 k-21 l-21 m-22 q-22 r-26 s-31 t-22
~ebo> a-21 d-17 i-19 l-16 m-31 n+24 o-16 q-16 s-15 u-26
~ebod c-16 j-20 m-30 n-19 q-15 s-18 u-19
~ece d-21 e-25 f-24 g-24 h-24 j-37 m-23 p-44 r-27 t-29 u-21 v-22
~ecei i-18
~ecen m-16 p-18 q+18 u-16
~eces e-20 f-19 g-17 h-17 j-24 k-19 l-24 p-28 r-24 t-18 v-27
~ecet a-19 i+20 m-21
~ech d-20 i-22 u-17
~eci c-22 e-21 h-27 j-32 o-25 q-40 r-26 u-46 v-32
~ecia d-19 m-17
~ecib i-21 m-24 u-25
~ecid d-21 g-23 j-19 l-22 n-17 q-20 s-17 u-18 v-21
~ecio m-16
~ecip m+15
~ecir g+17
~eck b-20 l-16 n-22 q-21
~eck> n-19 q-19
~ecl a-18
~ecla a-17
~eco a+21 c-21 g-35 h-28 j-21 k-32 l-28 o-33 r-20
~ecog i-19
~ecom a+19 d-18 g-19 q-15 u-25
~econ m-15
~ecor a-19 d-20 k-23 l-15 n-18 q-16
~ect a-34 c-18 d-20 e-17 f-15 h-24 k-23 l-33 n-28 o-36 u+16 v-25
~ect> d-18 j-20 l-18 o-18 u-15
~ecti a-16 i-25 n-18 o-16 q-17 u-16
~ecto d-19 m-15 u+16
~ed> c-30 e-88 f-81 g-30 h-18 i-24 j-37 l-29 m-23 n-17 q-23 r-40 t-26 u-16
~eda b-16 d-17 l-15 q-26 r-23 s-26 v-16
~eda> i-16 q-17 r-21 s-21 u-16
~edad u+15
~edar n+16
~ede b-20 d-15 e-37 f-35 g-54 h-34 j-16 l-35 m-31 p-25 t-30 v-43
~ede> e-28 f-24 g-38 h-40 j-43 k-47 l-34 m-34 p-17 t-21 u-40 v-34
~eden c-23 h-18 l-18 m-26 q-31
~edes d-18 g-20 i-19 n-23 o-15
~edi c-16 e-20 f-18 g-24 j-18 k-17 o-33 p-18 s-18 u-20
~edio h+16 m-17
~edir a+19 m-16
~edit a-20 d+18 u-17
~edo c-38 e-19 f-19 i-34 j-18 k-38 l-27 m-16 p-34 r-33 t-22 u-33
~edo> c-38 e-19 f-19 i-34 j-18 k-38 l-26 m-20 p-34 r-33 t-22 u-26
~eds p-21 q-23 u-25
~eds> p-21 q-23 u-25
~edu a-19
~ee> h-17 i-21 l-16 n-22 o-16 q-22 r-17 s-23 u-39 v-18
~eed e-28 f-24 g-16 h-40 k-16 l-18 r-30 s-25 t-30 u-20 v-45
~eed> c-17 e-26 f-22 h-38 j-35 l-17 r-31 s-36 t-28 u-23 v-38
~eeds p-19 q-22 u-17
~eei m-17 s+17
~eein m-17 s+17
~eek c-19 d-25 g-22 i-21 j-20 l-24 m-24 n-32 o+25 q-16 r-18 s-31
~eek> c-18 d-20 g-21 h-18 i-20 j-18 l-23 m-19 n-31 o+24 r-17 s-30 u-36
~eeks m-17
~eel d-21 g-16 h-15 n-29 o-29 p-17 q-17 r-19 u+15 v-16
~eel> b-18 d-16 m-32 n-23 u+18
~eeli a-17 m+16 o-20 u-24
~een a+23 b-21 c-26 d-28 e-20 f-17 g-29 h-26 i-24 m-16 n-39 o-19 p-31 q-19 v-17
~een> b-16 c-21 d-18 g-25 h-20 i-37 j-29 k-27 n-33 o-17 p-27 v-16
~eena d-16 k+16 l-19 m-22
~eens d-20 m-26 u-18
~eep a-19 b-23 c-18 d-33 h-25 i-17 j-22 p-24 r-18
~eep> a-35 b-19 c-17 d-32 h-23 i-27 j-20 p-21 r-16
~eer d-16 t+16
~eet a-26 b-20 e-18 g-18 h-25 i-22 k-17 l-20 p-22 q-20 s-16 v-17
~eet> a-18 h-20
~eeti a-18
~efe a+18 b-30 e-17 g-24 h-21 j-16 k-24 m-35 n-25 p-21 q-24 r-17 s-20 t-17 v-21
~efec u+16
~efer a+20 b-27 d-27 g-21 h-15 k-20 m-31 n-23 p-18 q-17 u-24 v-18
~efi b-17 d-27 e-20 g-18 h-15 j-21 l-22 m-16 n-24 p-18 q-21 s-15
~efie a-15 m-17
~efil i+17
~efin m+17
~efo b-23 c-22 e-17 f-17 g-27 j-34 k-24 m-20 p-20 q-33 s-29 t-17 u-20
~efon a-17 j-18 u-21
~efor b-18 g-21 j-23 k-19 m-28 q-27 s-23 v-19
~ega c-17 d-32 f-17 g-24 k-16 l-25 n-32 o-22 p-21 u+15 v-16
~egal j-16 m-15 u+16
~egan j-16 n-16
~egar o-15 s-21
~egi d-15 g-17 j-19 n-15
~egin m-18
~egit u+18
~ego a-34 b-28 c-16 e-20 f-15 g-31 h-25 i-24 l-23 p-31 q-34 r+15 s-37 u-39 v-18
~ego> a-34 b-28 c-16 e-20 f-15 g-31 h-25 i-24 l-23 p-31 q-34 r+15 s-37 u-39 v-18
~egr g-18 m-22
~egre g-18 m-22
~egu b-25 c-18 e-16 l-27 o-25 q-29 r-26 u-26 v-22
~egue q-15 r-17
~egun a-17 b-18 d-23 l-22 n-23 o-18 p-21 q-16 u-19
~eha n+15
~ehan n+16
~eim d+16
~eimb d+16
~ein b-17 d-16 m-15
~eing m-30 n-16
~eir m-18 s+15
~eird m-18 s+15
~eis a+19 h-15 m-21 o-16
~eis> a+19 h-15 m-21 o-16
~eiv i-18
~eive i-18
~eja a-19 b-20 e-15 g-23 k-16 l-25 s-16 u-28
~eja> j+16 m-18 q-16 u-19
~ejen l+15
~ejo a-31 d-35 e-26 f-22 g-29 h-31 k-26 l-23 m-23 q-24 r-40 t-21 u-37 v-35
~ejo> a-23 d-20 h-16 i-16 l-20 m-36 q-17 r-21 u-20 v-15
~ejor a-17 b+16 d-21 e-16 g-19 h-17 j-18 k-18 n-18 q-15 r-20 s-15 u-20 v-20
~ejos j+16
~ek> c-18 d-20 g-21 h-18 i-20 j-18 l-23 m-19 n-31 o+24 r-17 s-30 u-36
~eks m-17
~eks> m-17
~el> b-28 d-23 g-20 h-16 j-22 o-23 p-17 q-17 r-16
~ela a-29 c-15 d-28 g-15 h-15 i-19 k-16 l-23 m-22 o+23 q-20 r-24 s-16 u-30 v-18
~ela> u-16
~elam m-15
~elan n-16 o+16
~elay o+16
~eld a-16 p-16 r+17
~eld> a-16 p-16 r+17
~ele a-16 c-24 d-25 e-28 f-24 g-32 h-35 j-27 k-33 o-42 p-39 r-37 s-17 t-35 u-22
~elea a-17 i-16 q+18 u-19
~elec m+26
~elef a-17 j-18 u-21
~eles j-16 l-16 m-28 q-17 u-16
~elet b+15 i-18 m-19
~elf j-18 m-20
~elf> j-18 m-20
~eli a-45 c-22 d-34 e-30 f-26 g-21 h-25 i-29 j-16 k-25 m+21 n-28 p-25 q-32 r-27 t-22
~elic m+17 u-18
~elig m-20 u+20
~elim l+16 m-20
~elin a-17 u-26
~eliz f-16 m+17
~ell a-28 b-19 d-21 e-19 f-19 h-31 j-15 k-33 n-42 r-35 t-17
~ell> a-27 b-34 c-19 d-18 h-25 k-25 n-34 r-24 s-25
~ella a-15 g-16 i-19 j-16 l-19 n-16 u-22
~elo c+20 d-23 e-25 f+17 j-18 l-19 o-26 q-15 r-16 s-15 u-19
~elo> c+20 d-22 e-25 f+17 j-18 l-19 o-24 u-18
~elp b-26 c-29 e-21 f-19 g+20 h-18 i-15 j-29 k-28 l-28 m-17 n-23 o-29 p-26 r-28 s-24 t+21 v-27
~elp> b-23 c-26 e-16 g+23 h-15 i-27 j-23 k-24 l-26 n-20 o-24 p-28 r-26 s-21 v-23
~elps m-17 t+20
~els b+16 c-19 d-23 g-19 h-19 i-29 j-20 m-21 n-21 p-32 r-19 u-17
~else b+16 c-17 d-20 g-17 h-18 i-28 j-19 m-30 n-16 p-31 q-22
~elt i-16 m-25 q-15 s+22
~elt> m-17 s+23
~elv m-20
~ely q-17 u-25
~ely> q-17 u-25
~em> a-23 c-24 d-34 e-17 h-22 j-21 o-16 p-20 s-18 t-18
~ema c-22 d-23 i-21 j-25 k-19 p-21 q-31 r-21 s-21 u-32 v-25
~ema> a-19 m-18 n+18 q-19 u-17
~emai c-16 o-20 q-16
~eman i-20 m-24 n-18 u-19
~emb n-16 q-16
~eme e-30 f-24 h-38 k-37 l-40 m-38 n-37 p-37 q-38 s-39 t-30 v-32
~eme> d-29 e-26 f-20 h-30 k-33 l-34 m-37 n-40 p-31 q-31 s-33 t-27 u-39 v-26
~emi a-19 b-21 n-16 o-16
~emin b-21
~emo a-30 d-18 g-16 i-21 j-22 l+16 m-24 p-19 q-19 u-26 v-23
~emos m-16 o+16
~emov a-25 i-17 l+20 m-18 o-15 r-15 u-22 v-18
~emp a+17 c-17 d-34 e-17 f-19 g-27 j-23 k-16 l-20 p-18 q-27
~empe a+18 n-19 u-17
~empi a+17
~empo a-19 d-22 h-17
~empr a-16 m-21
~empt n+15
~en> b-25 c-78 d-36 e-70 f-23 g-87 j-47 n-40 o-34 r-18 t-18
~ena b-17 c-16 g-22 h-16 i-31 j-27 k+17 l-30 n-29 o-25 q-20 s-16 t-16 v-16
~ena> j-17 n-16
~enab i-18 k+23 l-21 m-21
~enc c-18 e-17 g-40 k-20 l-23 n-21 p-22 q-20 r-19 s-24 t-21 u+15 v-20
~ence d-18 g-17 o-17
~enci g-19 i-23
~encu m-19
~end b-33 d-32 e-47 h-47 i-21 o-18 p-42 q-26 s-48 t-21 u-26 v-36
~end> a-32 h-17 k-22 o-23 p-15 q-21 r-20 t-17 u-22
~enda d-25 g-21 h-19 j-18 l-28 n-23 o-21 q-21 u-31 v-17
~ende b-25 c-34 d-27 g-22 h-16 j-28 k-21 l-28 p-17 r-16
~endi a-22 e-17 h-17 j-23 n-17 o-18 q-17 r-16
~endo b-22 d-20 e-16 h-16 i-25 j-21 o-30 p-23 q-31 s-21 u-20 v-22
~ene c-34 e-37 f-29 g-33 i-27 j-16 k-31 l-25 m-15 n-28 r-15 t-29 v-17
~ene> b-33 c-19 d+15 e-21 f-16 g-25 h-34 i-30 j-22 l-39 m-30 n-39 p-32 s-22 t-19
~ened o-16 u-20
~enen b-17 m-18 n-22 q-30 r-19 u-43 v-26
~ener a-17
~enes a-19 i-17
~eng c-28 e-34 f-27 g-16 h-35 j-36 k-29 l-41 m-21 r-30 t-25 u-16
~enga d-20
~engi m+16
~engo c-25 e-26 f-23 h-28 j-29 k-26 l-38 m-49 r-26 t-22 u-20
~eni b-15 g-18 i-22 j-16 l-18 p-24 r-23 s-18 u-31 v-19
~enin d-29 i-18 q-23 r-21 s-17 u-25 v-17
~enio d+15
~enl a-21 i-21 j-16 l+19 m-28 p-15 u-16
~enla m-15
~enle a-16 i-16 l+17 m-15 o-18
~enm b-15 c-16 d-23 e-21 g-16 h-17 i-20 j-25 l+24 m-42 n-25 o-19 p-19 q-20 s-23 t-15 u-29 v-22
~enme b-15 c-16 d-23 e-21 g-16 h-17 i-20 j-25 l+24 m-42 n-25 o-19 p-19 q-20 s-23 t-15 u-29 v-22
~eno a-29 c-21 e-28 g-22 h-24 i-18 j-26 k-22 n-22 p-21 v-21
~eno> a-15 e-19 f-26 i-17 q-16 u-16
~enos m-23 u-22
~enou l+19 t-18
~enr l-16
~ens b-34 c-26 e-28 f-23 h-33 k-27 l-36 n-17 o-29 p-17 r-33 s-29 t-20 v-25
~ens> d-16 h-15 l-20 n-19
~ensa a-16 g-18 n-15 q-16 r-16
~ense b-19 l-22 m-28 u-16
~ensi j-17 m-21 u-29
~enso m+15
~ent c-20 e-49 f-20 h-23 k-35 l-26 p-55 q-32 r-26 t-35 u-22
~ent> c-34 e-22 f-21 h-39 j-24 k-15 n-26 p-27 q-39 r-34 s-37
~enta j-15
~ente c-15 d-26 j-18 l-24 m-24 p-17 r-17 s-23 v-15
~enti a-31 b-18 d-19 i-21 l-23 q-17
~ento a-27 g-20 i-24 l-17 m-28 o-25 q-19 u-32 v-18
~entr b-28 c-19 d-21 f-17 g-27 l-16 m-38 p-20 q-17 s-16 u-30 v-16
~ents i-17
~enu d-20 g+27 j-19 m-25 u-23
~enu> d-20 g+27 j-19 m-25 u-23
~env l+23 v-16
~eo> d-19 g-15 j-16 m-26 q-16 u-21
~eon g-16 j-23 k-16 l-26 m-19 n-25 r-20 s-22 t-17 u-25
~eone g-16 j-23 k-16 l-26 m-19 n-25 r-20 s-22 t-17 u-25
~ep> b-20 c-18 d-33 g-16 h-23 i-28 j-23 p-22 r-17
~epa a-22 b-15 g-32 o-19 s-16 u-29
~epar a-21 g-31 n+20 o-18 s-15 u-27
~epe a-18 m-21
~epl g+21 m-22 n-18
~eply g+21 m-20 n-18
~epo a-17
~epr a+16 i-18 n-17
~epre i-17 n-16
~ept b-22 c-18 d+17 e-18 f-19 g-16 h-30 j-29 k-21 l-19 m-17 n-19 p-27 t-17 u-31 v-18
~ept> a-18 h-15 j-15 p-18
~epta h-15 i-18 j-18 m-24 u-20
~epti d-16 q-15
~equi a-15
~er> b-19 c-17 d-52 e-83 f-87 h-18 j-36 l-36 n-31 t-58
~era c-26 e-26 f-20 g-34 h-30 k-28 l-37 n-39 r-16 t-20 v-35
~era> b-38 c-19 e-20 f-16 g-27 h-23 k-22 l-27 m-47 n-26 q-28 u+19 v-27
~eras a-18 b+17 n-16 r-16 u-19
~erc a-23 b-16 n+17 q-20
~erci a-18 m-20 n+19
~erd a-26 b-18 e-20 f-17 h-22 j-24 k-16 l-26 n-27 o-19 p-22 q-23 v-20
~erda a-17 j-18 l-18 n-16
~ere c-29 d-19 e-49 i-16 k-25 l-20 m-17 n-15 o-21 q-23 s-20 t-56 u-19
~ere> b-23 c-21 d-19 e-35 k-50 l-23 o-23 p-15 q-15 t-36 u-30
~ered a-23 b-22 j-18 q-26 r-17 s-21
~eren c-16 h-20 i-28 j-27 l-31 m-17 n-15 p-18 q-27 s-18 t-19 v-17
~erer k+21 l-16
~eres g-21 i-17 j-21 l+16 m-24 o-19 p-17 q-23 r-23 s-22 v-25
~erf t+15
~eri b-27 g-21 h-17 i-26 j-21 k-21 p-20 q-32 r-23 s-31 u-32 v-18
~eria i-16 m+15 q-20 r-16 s-21
~erie u-16
~erin l+20 m-17 n-20
~erio m-17 n+19
~erm b-23 c-15 d-24 g-21 h-16 i-23 j-18 k-19 n-16 o-19 r-20 u+16 v-17
~erme i-20 o-19 q-18 s-19 u+23
~ermi m-23
~ern a-25 b-17 d-19 i-18 l-15 n-24 q-21 r-15
~erno n-20 u-17
~ero d-23 e-38 f-33 g-23 h-41 j-27 n-52 p-49 q-56 s-30 t-32 u-19
~ero> d-19 e-37 f-32 g-23 h-37 j-23 n-46 p-47 q-53 s-43 t-31 u-18
~err b-28 c-18 d-25 e-17 g-23 h+18 i-24 j-26 l-21 o-30 p-27 q-27 s-20 t-15 u-21
~erra b-17 d-15 h+20 j-16 m-29 n-21 r-16
~erro a-15 m+17 o-16 q-21
~ers a-32 b-31 e-32 f-27 h-30 k-28 l-37 n-31 o-17 p-32 s-31
~ers> a-17 b-18 e-21 f-15 j-19 l-22 m-38 n-21 p-19 r-19 u+16
~erst a-16 u-18
~ert a-18 d-16 e+27 j-21 l-16 n-21 r-17 u-23
~erto j-16 m+17
~erv b-15 j-17 m-31
~erw d-25 g-18 m-27 u-16
~erwo d-20 g-17 m-22
~ery g-24 h-21 i-18 k-16 m-22 n-19 o-25 p-16 q-17 v-18
~ery> b-19 d-18 o-19
~eryt l-19 m-17
~es> a-23 b-71 c-40 e-77 f-22 h-37 i-41 j-38 k-77 l-58 m+16 p-20 t-28
~esa a+17 d-19 g-28 j-26 k-16 m-47 o-27 p-22 s-25
~esa> m-16
~esad m-23
~esar m-24 n-20 o-15 q+16
~esay n+16
~esc a-49 b-28 e-21 f-21 h-26 j-20 m-27 n-32 p-25 r-18 s-30 t-19 v-26
~esco m-15
~escr a-45 b-22 d-24 e-16 h-21 j-28 m-24 n-26 o-22 p-18 q-26 r-19 s-19 v-19
~esd a-22 d-16 g-16 m-31 o-18 q-18 r-18 s+25 u-21
~esde a-22 d-16 g-16 m-31 o-18 q-18 r-18 s+25 u-21
~ese d-24 f-19 h-28 j-25 k-33 l+20 m-20 n-42 p-21 q-33 r-26 s-26 t-16 v-22
~ese> a-24 b-16 f-16 h-23 j-22 k-31 l+19 m-30 n-34 p-17 q-28 r-22 s-16 v-18
~esg d-17 m-15 u+20
~esgo d-17 m-15 u+20
~esi d-40 e-19 f-20 g-23 h-19 j-26 k-19 l-29 r-24 t-18 v-27
~esid a-17
~esio g-15 m-16
~esit d-25 j-17 l-19 p-20 r-17 s-20 u-28 v-18
~eso a-22 d-19 h-15 o-15 t+21 u-20
~esom m-17 t+21
~esp a-15 c-23 d-35 e-22 f-21 h-38 i-33 j-31 k-28 l-39 n-25 t-18 u-41 v-29
~espa h-21
~espe a-21 i-15 l-23 m-20 n-16
~espo a-17 g+20 u-16
~espu a-28 b-16 d-18 g-15 u-20
~ess d-49 e-21 f-22 h-24 i-18 j-20 k-31 m-21 p-30 q-42
~ess> c-20 d-39 e-17 j-39 k-19 l-33 p-20 q-30
~essa a-21 b-22 l+16 n-18 o-19
~est a-20 b-40 c-45 d-48 e-63 f-29 j-16 k-51 n-42 o-48 q-21 t-21
~est> b-20 d-39 g-36 i-27 l-21 n-25 o-35 q-25 r-25 t+16 v-23
~esta a-22 b-48 c-46 d-61 e-39 k-23 l-25 n-15 o-18 q-16 r-30 s-17 t-35 u-24
~este a-21 c-16 d-23 f-17 h-29 j-32 k-21 l+20 m-32 n-28 p-27 q-27 r-27
~esti b-18 d-18 i+16 j-20 l-17 n-18 o-24 p-16 q-17 s-26 u-23
~esto a-19 b-31 e-26 f-27 h-40 i-20 j-26 k-33 l-28 m-17 n-20 p-47 t-25
~esu a-27 b-16 c-17 d-18 e-16 g-26 j-17 k+27 l-30
~esub k+18 l-16 m-15
~esum a-16 i-21 k+20 l-22 u-20
~et> c-20 e-25 f-19 h-35 k-27 l-31 o-31 p-30 q-29 s-19 u-20 v-24
~eta a-34 b-27 c-15 d+18 g-15 h-19 j-22 k-24 l-27 o-24 p-15 q-22 v-17
~eta> a-26 b-22 d+16 i+17 j-16 k-21 l-21 n-16 o-18 q-17 u-19
~ete i-25 m-18 n-24 o-18 q-18 u-26
~ete> b+15 i-18 m-17
~eter m-17 n-15
~eth l-20 p-17
~ethi d-19 l-15
~eti u-19
~etin a-18
~eto u-18
~ets d-21 m+15 n-15 u-17
~ets> d-21 m+15 n-15 u-17
~ett a-25 h-25 j-18 n-42 p-25 r-30 s-32
~ette a-25 d-25 k-16 l-18 n-24 q-16 r-19 s-28 v-20
~etti n-23 o-15 p-16 r-17
~etu a-16
~etur a-16
~ety m-15
~ety> m-15
~eva a+16 b-26 c-16 g-17 i-27 j-23 l-28 m-37 n-27 p+17 r-26 s-17 u-27 v-16
~evan b-17 l-19 m-24 p+19 q-20 r-18
~eve c-36 d-17 e-28 g-40 j-43 k-29 n-28 o-32 p-39 q-46 u-22 v+16
~eve> m+15 s-16
~even b-16 d-24 m-32 o-16
~ever c-32 e-24 f-26 g-36 i-18 j-36 k-24 n-33 o-37 p-34 q-40 u-16
~evo d-26 f-15 g-26 h-19 i-28 j-25 m-17 n+20 o-20 p-19 q-24 r-21 u-30
~evo> d-21 g-18 h-17 i-20 j-22 l-20 n+21 o-15 p-16 q-21 r-16 u-26
~ew> d-17
~ewh m-18
~ewhe m-18
~ewo a-15 m+25
~ewor m+21
~ews a-16 d-22 m+17
~ews> d-22
~exac m-15 u+16
~exi a-19 g-22 h-16 i-16 j+18 n-23 q-17 u-29
~exic m+15
~exit d-20 j+20 m-22 u-16
~exp a-26 c-17 f-16 g+15 j-30 k-26 l-27 n-24 o-28 p-19 q-26 v-23
~expe l-17 m-20 q-16 u-29
~expl a-17 b-19 d-20 g+18 j-23 k-23 l-15 m-17 n-26 o-19 r-15 s-15 u+16
~ext b-20 d-38 e-32 f-38 h-50 j-16 k+16 m-24 p-37 q-56 r-54 s-23 t-44
~ext> b-16 d-48 e-26 f-22 h-36 k+17 p-30 q-44 r-44 s-17 t-30 u-24 v-27
~exte a-20 c-15 d-20 g-16 j-19 l+15 m-30 o-16
~exti d-19 f-19 j-15 m-41 n-19 o-23 p-16 q-17 s-18 t-21 v+17
~ey> b-15 c-22 e-16 f-23 g-28 h-34 i-24 j-28 k-29 l-27 n-17 p-16 t-17
~eza a+19
~ezar a+19
~ezo a+17
~ezo> a+17
~fa> u+18
~fac o-15 q-18
~face s+16
~fal p-19
~fall p-19
~fam d-22 q+16 u-20
~fami d-22 q+16 u-20
~fas m+19
~fav d-30 e-23 f-19 h-21 k-26 m-24 n-25 q-28 s-25 t-23 u-28 v-23
~favo d-30 e-23 f-19 h-21 k-26 m-24 n-25 q-28 s-25 t-23 u-28 v-23
~fe> d-25 i-18 j-22 m+16 n-28 u+18
~fec j-15 k-17 l-16 m-33 n-16 q-20 r-15
~fect a-17 m-27 u+17
~fee a-33 d-29 h-16 n-19 o-31 p-17 q-26 r-19
~feed d-18 u-17
~feel a-26 d-17 n-26 o-29 p-16 q-16 r-18 u+16
~fel b-17 e-17 f-19 h-17 i-19 j-20 k-16 l-16 n-17 p-15 u-27
~feli f-17 m+21 u-15
~fell m-20
~felt m-17 s+23
~fer d-20 e-22 f-22 h-15 j-38 k-30 m-35 n-34 r-19 s-29 t-28
~fer> a-26 g-24 j-21 k-19 m-24 n-24 o-23 r-15 s-17 u-29
~fere h-17 i-26 j-20 l-16 m-19 q-17 s-16 t-17
~ferr a+16 m-17
~ff> m-17
~ffe a-27 d-22 i-24 j-28 l-17 n-19 q-21
~ffer a-24 d-18 i-23 j-22 m-22 q-17
~fgh e+20 m-21
~fghj e+20 m-21
~fh> m-15
~fhg e+18 m-16
~fhgf e+18 m-16
~fic g-18
~fica g-15
~fie a-28 e-17 h-16 l-20 m-16 n-19 p-21 q-16 r-16 s-15 v-15
~fier a-15 m-17
~fil b-16 i+17 o-27 s-16
~file m-15
~fill d-23 o-25 s-15
~fin b-21 c-26 d-23 e-26 f-17 g-24 i-41 k-25 l-34 p-33 s-26 u-43 v-29
~fina a+15 m-16 u-15
~find a-15 b-31 c-21 d-27 e-15 g-20 i-32 j+17 k-21 l-25 n-28 p-27 s-20 t-23 u-26 v-20
~fine d-18 j-18 n+19 o-22 u-16
~fir b-30 c-16 g-20 h-25 i-18 k-18 l-28 p-16 q-25 r-19 v-17
~fire m+18
~firm l-16
~firs b-20 h-18 m-16 p-18 q-16 r-17
~fis g-16 m+22 u-17
~fish g-16 m+22 u-17
~fjd e+18 m-19
~fjdk e+18 m-19
~fla o-16 p-16
~fle m-17
~flex m-17
~fli a-21 b-25 d-19 g-15 m+19 n-19 p-18 s-16 u-16
~flic m-16
~flig a-17 b-21 m+17
~flo b+17
~fo> b-16 l-16 u+17
~fol b-22 i-21 j-20 k-15 l-17 m-34 p-16 q-21 r-17 v-15
~folk m-19
~foll b-18 i-16 m-25 q-17 u-23
~fon a-17 d-16 h-15 j-18 o-16 q-17 u-21
~fono a-17 d-16 h-15 j-18 o-16 q-17 u-21
~for c-37 e-29 f-32 i-20 k-42 l-36 p-38 q-25 s-41 v-46
~fore b-23 c-15 g-22 i-16 j-28 k-20 m-31 p-19 q-32 s-25 v-20
~forg a-21 b+23 d-20 i-16 l-16 u-25
~form b-27 h-21 j-31 l-20 o-18 r-24 s-24
~fort o-15
~forw i-18 m+19
~fou d-25 l-16 n-15 o-17 q-25 r-20
~foun a-15 q-22
~four d-16
~fre a-21 b-19 c-23 e-18 f-18 g-16 h-22 i-31 k-16 l-29 m-17 n-29 o-29 r-22 t-19
~frec m-19 q+18 u-15
~free i-18 l-15 n-21 o-20 q-21 s-18 u-35 v-16
~fri m+20 u-16
~frio m+21 u-15
~fro a-27 c-23 e-20 k-31 o-28 q-29 r-23 t-22 v-35
~from a-23 c-21 e-17 h-30 k-28 o-25 q-26 r-19 t-20 v-29
~fron a-20 d-17 l-18
~ft> u-15
~fte a-32 c-25 d-18 e-20 g-30 j-36 l-37 m-49 p-19 t-19 v-17
~ften n-16
~fter a-34 c-24 e-19 g-29 j-34 l-34 m-54 p-19 t-19 u-40 v-16
~fue m-16
~fuer m-16
~ful a-18 t+18 u-17
~ful> a-16 t+18
~fun d-16 m-16 n-16 s-16
~func m-23
~fus b-15 j-15 m-23 u-16
~fuse m-21
~fy> d-17 i-16 j-17 m-24 q-16
~ga> a-28 b-19 c-16 d+19 e-22 f-16 i-18 l-19 n-31 p-18 q-27 r-25 s-19 v-22
~gai a-21 c-20 d-23 e-22 h-27 i-31 k+22 m-20 o-23 p-28 q-34 r-33 t-17 u-31 v-26
~gain a-21 c-20 d-23 e-22 h-27 i-31 k+22 m-20 o-23 p-28 q-34 r-33 t-17 u-31 v-26
~gal j-17
~gal> j-16 u+16
~gam b-19 j-16 m+23 o-18 u-20
~game b-19 j-16 m+23 o-18 u-20
~gan b-21 d-24 e-17 g-21 i-18 j-24 l-23 n-21 o-23 q-19 u+20 v-21
~gan> l-17 r-18
~gano m+17
~gar a-26 c-23 d-30 e-23 f-21 g-25 h-27 k-30 l-42 m-25 n-32 p-28 r+18 s-39 t-18 v+23
~gar> d-18 g-17 h-22 i-19 l-22 m-36 n-29 p-17 s-30 v-21
~garr j-16 m-16 q-17 r+24
~gary b-16 l-24 m-25 v+31
~gat a-19 d-31 g-15 i-19 o-25 r-18 s-18 u-25
~gate d-23
~gato a-15 j-16 o-20 r-15 s-17 u-16
~gav i-20 m-19
~gave i-20 m-19
~ge> b-30 h-20 j-27 k-20 o-30 p-18 q-20 s-16
~ged a-28 c-22 d+17 g-20 i-27 j-31 n-26 q-25 r-23 s-24 u-24
~ged> a-28 c-22 d+17 g-20 i-27 j-31 n-26 q-25 r-23 s-24 u-24
~gen c-30 e-22 g-29 i-25 k-26 l-31 n-18 p-23 q-24 s-27 t-19 v-22
~gen> u-15
~gend a+15 c-19 i-26 j-22 l-19 m-23
~gent m-18
~ger a-21 c-21 d-24 e-15 g-23 h-15 j-22 k-18 n-22 o-21 r-16 s-19 v-20
~ger> j-16 n-17 o-21 u-24
~gers m-21 u+22
~get a-28 d-34 f-15 h-24 i-19 n-27 o-28 p-21 r-23
~get> a-20 b+22 d-26 h-19 i-16 l-17 o-19 u-25
~gett a-17 n-21 r-16
~gf> e+18 m-16
~gfh e+18 m-16
~gfhg e+18 m-16
~ggi m-16
~ggin m-16
~gh> c-21 e-20 f-20 g-30 h-23 j-18 k-21 n-38 p-29 r-27 t-25 v-20
~ghj e+24 l-17 m-26 u-16
~ghjk e+24 l-17 m-26 u-16
~ght a-26 c-33 d-21 e-34 f-31 i-22 j-17 k-31 l-17 p-34 q-24 u-35 v-34
~ght> a-23 b-17 c-31 e-33 f-29 i-20 j-15 k-29 o-25 p-31 q-22 u-32 v-32
~ghts l-17
~gin d-18 g-20 l+20 m-27 n-15 t-22 u-31
~gin> m-18
~gine u-18
~ging l+24 m-30 t-20
~gio n-17
~gio> o+16
~git u+18
~git> u+24
~giv c-17 d-33 g-17 h-15 j-21 k-21 l-19 n-24 p-25 s-23 t-15 v-29
~give c-17 d-33 g-17 h-15 j-21 k-21 l-19 n-24 p-25 s-23 t-15 v-29
~gla a-19 d-18 u-22
~glas a-16 d-16 u-19
~gn> d-21 g-17 h-20 i-17 o-23 s-17 u-26 v-20
~go> a-32 b-26 c-53 e-57 f-59 h-63 i-17 k-51 l-17 m-16 q-19 s-20 t-48 u-67 v-32
~goe d-22 h-17 j+15 m-27 q-19 r-16 s+15
~goes d-22 h-17 j+15 m-27 q-19 r-16 s+15
~goi a-30 c-15 g-30 h-23 i-28 k-18 l-27 n-16 o-19 s-33 t-24 u-17 v-18
~goin a-30 c-15 g-30 h-23 i-28 k-18 l-27 n-16 o-19 s-33 t-24 u-17 v-18
~gol m+20 u-19
~goo a-26 b-19 d-37 e-28 f+21 j-19 k-24 l-31 n-36 q-26 r-35 s-35 u-16 v-34
~good a-25 b-17 d-36 e-27 f+22 j-37 k-23 l-30 n-34 q-24 r-33 s-34 v-33
~gos d-17 m-15 u+20
~gos> d-17 m-15 u+20
~got m-16
~got> m-16
~gra c-17 e-25 f-19 g-16 h-22 i-22 j-23 k-20 l-20 n-19 p-18 q-22 r-18 s-24 t+16 v-17
~grad m+16
~gran a-18 d+30 e-15 m-26
~grat m-15
~gre b-25 c-19 d-33 e-17 g-27 h-21 k-26 m-15 n-30 r-21 s-24 u-35
~grea b-15 d-19 n-17 o-18 u-23
~gree a-17 m-28 p+17 u-18
~gres g-18 m-21
~gro a-16 d-19 n-16 u+15
~gs> b-21 c-15 d-30 e-15 g-25 h-21 q-19 r-18 t-17
~gua a-27 b-25 d-24 g-18 i-18 l-17 r+27 s-17 u-25
~gue d-22 g-18 i-22 l-18 n-22 o-19 q-23 r-24 u-25
~gue> b-16 d-19 i-20 l-17 n-20 q-19 r-23 u-19
~gues b+16
~gui b-25 c-18 g-28 h-17 j-25 l-25 r-27 s-30
~guie b-18 d-22 g-16 j-17 m-36 p-21
~gun a-33 b-29 c-27 d-17 e-20 f-17 h-22 k-20 l-29 n-46 o-38 p-29 r-21 s-28 t-16 u-29
~gun> q-16
~gunt b-17 d-20 l-21 n-21 o-16 p-19 u-16
~gus d-17 g-20 l-28 q-16 u-16
~gust d-17 g-20 l-28 q-16 u-16
~guy b-17 g-22 i-20 m-16 n-18 r-18 s-17 v-18
~guys b-17 g-22 i-20 m-16 n-18 r-18 s-17 v-18
~ha> a-28 m-27
~hab c+18 e-15 j-17 l-21 m-27 n-21 o-15 p-16 q-24 v-21
~habl b-19 c+18 e-15 j-17 l-21 m-26 n-20 p-16 q-23 v-21
~hac c-23 d-31 e-16 f-17 h-20 j-35 k-15 l-24 n-16 o-32 q-37 r-30 s-35 t-18
~hace c-21 d-27 f-16 h-19 j-32 l-21 o-29 q-33 r-18 s-29
~haci r-15
~hag f-15 q-17 r-23 u-27 v-16
~hago f-15 q-16 r-23 u-27 v-16
~hal b-19 h-15 i-23 n-22 o-17 q-19 s-17
~hall b-15
~han c-20 d-44 e-18 f-17 g-23 h-20 j-26 l-23 q-20 r-25 s-24 t-20 u-34
~hanc d-26 m-25
~hand a-15 m-20 p+18 q-20
~hang a-23 d-24 g-15 i-18 j-25 n-24 p-28 r-17 u-22
~hap a-24 e-18 h-19 i-17 j-24 n-16 o-17 t-19
~happ a-24 e-18 h-19 i-17 j-24 n-16 o-17 t-19
~har c-15 d+20 g-18 h-21 j-20 k-17 n-27 o-29 q-16 s-19 u-31 v-23
~hara l+16 n-17 u-21
~harg d+22 m-20
~has m-21 q-16
~hast m-15
~hat a-23 b-26 c-36 e-60 f-16 g+17 h-17 i-37 k-29 l-42 p-36 r-64 s-27 v-45
~hat> a-25 b-24 c-35 e-56 f-15 g+18 h-16 i-39 k-27 l-79 m-15 p-34 r-63 s-26 v-42
~hate b-19 d-23 g-18 h-22 j-23 k-18 l+16 n-16 p-16 q-18 s-18 u-29 v-21
~hav a-15 e-27 f-36 g-22 h-26 k-26 l-29 m-17 r-47 u-22
~have a-15 e-26 f-34 g-20 h-24 k-25 l-27 m-21 r-41 u-20
~havi o-16 r-16
~he> a-17 b-17 d-18 f-15 i-18 j-17 l-17 o-18 p-21 q-15 s+15 u-19 v-17
~hea g-24 h-20 j-28 l-26 m-25 o-31 p-22 q-29
~head i-16 u-18
~heal u-16
~hear j-17 l-16 m-33 o-21 q-15 r-16
~hec b-20 l-16 n-22 q-21
~heck b-20 l-16 n-22 q-21
~hed i-17 m-15 v+23
~hed> i-16 v+23
~hee m-19 t+15
~hel b-28 c-30 e-22 f-20 g+20 h-20 i-16 j-32 k-29 l-30 m-24 n-26 o-32 s-25 t+20 v-28
~held m-16 r+19
~hell m-17 p+15 u-15
~help b-26 c-29 e-21 f-19 g+20 h-18 i-15 j-29 k-28 l-28 m-17 n-23 o-29 p-26 r-28 s-24 t+21 v-27
~hem d-19 g-17 i-20 o-17
~hem> d-19 g-17 i-20 o-17
~hen b-26 c-26 e-19 f-26 g-31 h+16 j-23 k-42 l-43 q-29 v-31
~hen> b-24 c-25 e-18 f-25 g-30 h+17 j-22 k-41 l-36 q-29 v-30
~her b-16 d-21 e-39 g-16 k-59 l-17 q-17 t-45 u-32
~her> f-15 g-28 h-27 k-19 m-16 n-25 q-35 r-33 s-32 t-16 v-32
~here b-27 c-21 d-19 e-31 k-48 l-20 o-22 t-35 u-29
~hes a-30 b-33 d-21 h-29 j-31 k-31 l+19 m-18 o-29 p-20 q-31 r-25 s-28 v-20
~hes> g-15 m-15 n+18 s-17 u-20
~hese a-23 b-31 h-22 j-20 k-30 l+19 m-28 n-31 o-25 p-16 q-26 r-21 v-17
~hey b-40 c-21 e-21 f+22 g-26 h-31 i-20 j-26 k-28 l-23 p-19 t-24
~hey> b-37 c-16 f-17 g-21 h-28 i-16 j-24 k-22 l-19
~hg> e+20 m-20
~hgf e+18 m-16
~hgf> e+18 m-16
~hgfh e+18 m-16
~hic c-17 d-31 e-16 h-24 i-23 j+18 k-18 l-31 n-29 o-27 p-19 q-22 s-25 t-19 v-23
~hich a-25 b-16 d-26 h-19 i-18 j+20 l-23 n-24 o-16 p-16 q-19 s-22 v-17
~hig a-19 d-25 g-19 n-25 o-16 p-16 q-20
~high a-19 d-25 g-19 n-25 o-16 p-16 q-20
~hil b-19 d-16 q-16
~hin e-18 h-17 i-32 j-17 k-19 q-26 r-49 t-32 u-20
~hing i-23 j-18 m-28 q-20 r-42 t-29 v-37
~hink d-26 g-24 i-16 l-20 n-22 o-15 p-19 r-15 u-35
~hio j-17
~hir a-17 d-15 h-25 j-16 u-18
~hiri a-15 h-19 m+23 u-15
~his d-18 e-32 f-17 h-26 j-22 k-21 n-40 o-42 p-45 q-48 r-35
~his> d-18 e-30 f-15 h-24 j-20 k-20 n-39 o-41 p-43 q-49 r-32 t-17
~hjk c-16 d-18 e+30 f-20 i-15 k-16 l-23 m-33 t-16 u-21 v-15
~hjk> e+18 m-19
~hjkl e+22 m-23
~hkj e+17 m-17
~hkjh e+17 m-17
~ho> a-16 b-15 d-20 g-16 l-20 n-16 o-15 p-17
~hoe a-16 m+16 u-18
~hoi g+21 m-21
~hoic g+21 m-21
~hol a-34 b+16 c-19 e-32 g-20 h-25 j-31 k-22 l-30 p-26 s-25 t-21 u-37 v-20
~hold a-27 d-24 e-24 f-22 h-18 j-19 k-18 l-22 q-24 s-15 u-24
~hole u-21
~hom a-34 c-18 d-32 g-25 j-30 k-20 l-23 m-21 n-21 o-29 r-16 s+17 t-21 u-37 v-19
~home a-34 c-18 d-32 g-24 j-29 k-20 l-23 m-20 n-20 o-29 r-15 s+17 t-21 u-36 v-19
~hon b-16 q-16
~hone b-16 q-16
~hook m-21
~hop a+16 u-20
~hor b-18 c-23 d-24 e-26 f-28 h+22 i-41 j-46 k-29 l-34 p-29 q-38 r-20 s-36 t-25 u-39
~hora b-35 c-19 d-37 e-22 f-23 h+20 i-38 j-42 k-27 l-29 p-25 q-35 r-31 s-31 t-19 u-52
~hos c-15 d-24 h-21 i-24 n-19 p-22 r-19 s-17 v-18
~hose a-17
~hosp h-15 i-16 m-23
~hot d-16 m+24
~hou a-21 c-29 e-24 f-21 g-16 k-33 l-27 m-16 p-19 t-23 u-22 v-28
~houg l-16 m-16
~houl b-27 c-17 d-44 h-19 j-30 k-18 l-21 v-18
~hour j-17 m-22
~hous g-19 o-19 u-18
~hout m-24
~how l-17 n-18 o-21
~how> l-16 n-17 o-18
~hro g-18 l-22 n-20 r-16
~hrou g-16 l-21 m-20
~ht> a-23 b-17 c-31 e-33 f-29 i-20 j-15 k-29 o-25 p-31 q-22 u-32 v-32
~hts l-17
~hts> l-17
~hun m-16 u-17
~hur a-16 d-21 j-20 n-17 q-16
~hut m-16
~hut> m-16
~ia> b-22 c-37 e-33 f-32 g-32 j-45 k-39 l-48 n-53 q-15 t-29
~iab u-15
~iabe u-15
~ial h-16 i-19
~ial> h-16 i-19
~ias b-16 d-21 g-17 h+16 j-16 l-18 n-23 q-18 r-15 u-24
~ias> b-16 d-21 g-17 h+16 j-16 l-18 n-23 q-18 r-15 u-24
~iat m-17
~iate m-17
~iba b-15 g-19 k-20 u-16
~ibam l-21 m-18
~ibe b-17 c-25 e-17 f-16 g-34 h-17 i-22 j-19 n-15 p-16 q-16 t-16 v-16
~ibe> c-17 g-27
~iben i-16 k-18 l-18 m-20
~ibi a-20 b-20 d-16 m-31 q-24 r-19 u-29
~ibir b-16 m-31 n-19 o-18 q-22 u-27
~ibl h-23 m-31 n-25 q-25 s-16 u-25 v-16
~ible h-23 m-31 n-25 q-25 s-16 u-25 v-16
~ibo g+19 m-18 u-17
~ibo> g+19 m-18 u-17
~ibr h-16 j-20
~ibra h-15 m+18
~ic> b-18 d-22 i-17 l-18 m+18 o-23 t-15 v-16
~ica a-25 b-28 d-24 e-25 f-17 h-26 j-21 k-26 o-19 p-27 r-28 t-16 v-21
~ica> a-28 b-19 d-23 e-20 j-21 k-19 l-20 m+16 p-19 q-22 r-17 s-18
~ical a-16
~icar i-15 m-17
~icat m-16
~ice a-25 b-20 c-32 e-37 f-30 h-32 k-30 p-19 r-34 u-22 v-22
~ice> b-17 c-27 e-33 f-25 g-17 h-26 k-23 l-30 p-36 r-25 t+16 v-31
~icen a-17 u-15
~ices g+20 u-21
~ich a-25 b-16 d-26 h-19 i-18 j+20 l-23 n-24 o-16 p-16 q-19 s-22 v-17
~ich> a-25 b-16 d-26 h-19 i-18 j+20 l-23 n-24 o-16 p-16 q-19 s-22 v-17
~ici b-16 c-15 d-19 e-21 g-21 j-15 o-18 s-19 u-32
~icio e-16 g-17 l-16 m-24 u-22
~ick a-20 c-17 k-20 l-26 n-26 r-20 s-30 v-26
~ick> a-16 i-30 l-17 n-15 s-20 u-30 v-20
~icke d-16 i-17 u-16
~icks m-21 n-15
~ico d-20 g+19 h-17 i-22 j-23 p-16 q-18 s-15 u-28
~ico> d-19 g+19 h-17 i-22 j-22 n-23 p-16 q-18 u-28
~ict a-21 d-24 g-16 i-15 j-19 n-23 p-18 q-17 u+19
~ictu m+16
~id> a-16 c-25 e-22 f-23 h-29 i-26 j-41 n+18 q-44 r-29 s-26 t-28 v-31
~ida a-15 e-17 f-16 i-20 l-25 m-32 n-23 q-23 s-20 v-27
~ida> j-15 l-20 m-35 n-17 o-17 q-15 u-17 v-19
~ide a-32 c-24 d-19 e-16 f-18 h-30 i-19 k-20 r-28 s-16 t-29 u-22 v-41
~ide> a-32 b-28 h-16 r-22 u-21
~idea v-19
~ided v-18
~ides a-20 d-22 q+17
~idi m-26 n-22 p+18 q-20 u-17
~idi> b+16
~idin m-27 n-16
~ido a-17 d-17 e-15 i-16 j-19 k-18 l-16 m-23 n-17 p-20 v-17
~ido> a-17 d-17 e-15 i-16 j-19 k-18 l-16 m-23 n-17 p-20 v-17
~ie> a-20 b-25 c-15 d-23 g-20 k-20 l-28 n-23 o-23 p-20 s-16 v+17
~ied d-20 i-16 j-18 l-17 n-19 p-16 r-19
~ied> d-16 l-16 n-16 q+15 r-16 u-21
~iel a-16 o-18 p-16
~iem a-24 d-24 h-19
~iemp a-21 d-23 h-18 o-21 s-16
~ien b-50 c-21 e-59 f-59 g-15 h-19 j-31 k-42 l-20 m-17 n-28 t-35
~ien> a-38 b-40 c-32 d-37 e-24 f-28 g-29 h-36 j-40 k-39 m-22 q+15 r-38 s-34 t-24
~iend b-21 d-26 e-16 h-22 j-22 o-31 p-18 q-33 s-22 u-31 v-26
~iene b-39 c-26 e-29 f-23 g-39 i-21 k-23 l-18 m-35 n-47 s-30 t-25
~iens l-15 m+24 u-17
~ient d-30 f-16 g-36 l-22 m-30 n-34 q-27 r-19
~ier d-50 e-32 f-29 g-17 h-36 j-40 l-21 m-16 n-24 p-48 q-53 r-42 s-25 t-27 v-51
~ier> a-20 n-15 o+24
~iera b-20 m-23 p-16 u-25
~iero d-35 e-26 f-22 g-48 h-24 j-31 l-15 n-29 p-36 q-42 r-34 s-17 t-22 u-16 v-45
~ies b-16 c-19 e-25 f-31 g-28 j-32 k-15 l-25 n-29 o-26 q-26 s-23 t-20 v-24
~ies> a-18 f-20 g-17
~iesg d-17 m-15 u+20
~iest d-16 j-20 o-16
~iet m-15
~iety m-15
~iez a+17
~iezo a+17
~ife m+17 n-16
~ife> m+22 n-15
~iff a-23 d-25 i-21 j-20 n-16
~iffe a-21 d-25 i-21 j-19
~ifi g-17
~ific g-16
~ify j-16 m-19 n-18
~ify> j-16 m-19 n-18
~igh a-32 b-18 c-40 d-26 e-41 f-36 g-17 h-17 i-26 k-39 l-20 p-15 q-31 v-41
~igh> a-17 d-21 g-18 j-21 n-23 q-18 r-16
~ight a-25 b-20 c-32 d-19 e-34 f-30 i-22 j-16 k-30 l-16 p-33 q-24 u-34 v-33
~ign b-20 d-30 g-33 h-23 i-21 n-26 s-24
~ign> d-21 g-17 h-20 i-17 o-23 s-17 u-26 v-20
~igo d-29 e-17 g-30 h-17 j-26 o-27 r-22 u-35 v-21
~igo> d-29 e-17 g-30 h-17 j-26 o-27 r-22 u-35 v-21
~igr d-15 m-23 u+22
~igro m-20 u+20
~igu b-19 d-21 g-23 i-23 j-19 l-17 m-18 q-15
~igue m-17 n-16
~ije a-21 l-17 m+21 n-17 q-15 u-17
~ije> a-20 b-18 m+21 u-15
~ike b-31 c-22 d-18 e-15 g-32 h-17 j-34 n-18 p-31 q-37 t-16
~ike> b-31 c-22 d-18 e-15 g-32 h-17 j-34 n-18 p-31 q-37 t-16
~il> a-35 c-26 d-34 e-15 g-21 k-19 p-30 r-21
~ila b-22 h-17 j-19 k-16 l-18 n-22 p-15 r-18 s-18 t-17 u-24
~ilab b-19 h-16 j-16 m-25 n-19 t-16 u-19
~ild d-21 q-20 u-17
~ile j-18 l-16 m-22 n-28 o-20 p-21 q+17 u-23
~ile> m-16 n-22 u-18
~iled m-16 q+17
~ili r-16
~ilit m-20
~ilk k-17 m+27
~ilk> k-17 m+27
~ill c-47 e-48 f-43 g-44 j-44 k-25 l-39 m-18 t-16 v-52
~ill> c-44 e-46 f-41 g-42 i-16 j-40 k-24 l-36 m-24 t-27 v-49
~illa s-15
~ille n-15
~ils m+19
~ils> m+19
~ily d-17 u-18
~ily> d-17 u-18
~ima b-16 d-20 i-17 n-18
~ima> d-15 n-16
~imb d+16
~imbu d+16
~ime c-32 e-32 g-22 i-33 j-18 k-28 q-24 r-34 t-28 u-53 v-32
~ime> c-19 d-18 e-16 f-22 g-18 i-31 k-23 l-17 q-20 r-26 t-18 u-45 v-24
~imer d+17
~imes d-22 j-16 l+17 n-19 u-19
~imin l+16 m-20
~imp l-17 m-29 n+20
~impo l-16 m-25 n+21
~in> b-51 c-34 d-61 e-40 f+19 g-23 h-43 i-22 k+19 l-16 o-17 p-39 q-50 r-44 t-29 v-26
~ina e-15 g-20 h-20 l-18 p-21 r-30
~ina> a-16 b-15 p-16 q-16
~inal a+17
~inan a-16 r-18
~inat m-17
~inc b-26 h-19 i-28 j-17 k-16 l-19 m-32 n-22 o-25 p-17 q-21 r-19 s+31 u-33 v-17
~ince b-23 d-19 l-16 m-42 n-16 o-21 q-18 s+31 u-29
~incl m-16
~ind a-23 d-27 e-29 f-31 g-41 l-32 p-25
~ind> a-22 c-28 d-16 e-23 f-26 g-35 i-37 j+17 l-38 p-29 v-37
~indi p-16
~indl m-17 u-17
~ine c-27 e-28 f-20 g-30 k-31 q-27 r-30 u-20
~ine> c-18 e-18 g-26 h-30 k-20 m-21 p-22 q-20 r-33 s-24
~ined a-16 p+19 v-17
~iner m-16
~ines a-23 d-16 l-16 n-19
~inf a-15 b-21 l-19 n-18 o-21 r-16 u+17
~info a-15 b-21 l-19 n-18 o-21 r-16 u+17
~ing c-50 e-51 g-21 h-23 i-19 j-52 k-33 o-16 q-16 t-18 u-34
~ing> c-46 e-47 g-19 h-22 i-18 j-51 k-31 q-21 t-17 u-37 v-44
~ingi m-19
~ings b-16 d-23 g-18 h-15 v-16
~ingu a-24 b-16 c-17 i-20 m-27 n-33 o-28 s-15 v+17
~ini m+15 n-18 o-16 r-16 s-15
~ink d-29 g-26 i-18 l-22 o-18 p-21 q-18 r-18 u-39
~ink> d-24 g-17 l-20 m+17 p-18 u-33
~inn m-17 s+17
~inni m-17 s+17
~ino j-16 q-22 u-20
~ino> q-20
~inos u-16
~ins c-18 d-18 f-18 g-27 h-22 i-24 l-15 p-19 q-18 s-24 t-17 u-40 v-16
~ins> n-16 u-20
~insc a+20 k-19 l-21 m-16
~inst a-30 g-20 j-21 u-21
~int d-42 f-16 g-35 k-23 n-26 p-22 q-28 r-23 s-33
~int> a-17 d-21 g-16 i+16 j-17
~inte d-23 g-24 i-21 k-16 n-20 o-27 p-18 q-24 r-19 s-27
~into m-20
~inu b-21 d-18 g-20 j-16 k-15 o-25 q-17 r+22 u-27 v-16
~inut a-20 b-18 n-17 o-19 r+22 u-22
~inv a-18 i-15
~invo m-15
~io> c-33 d-29 e-39 g-43 i-45 k-30 l-42 n-25 r-39 t-35 u-49
~iod d-15 m-22 n+17 q-15
~ion a-37 b-32 d-25 e-50 f-16 g+16 k-49 l-17 p-18 q-24 r-26 v-51
~ion> a-29 b-23 e-39 j-18 k-37 r-28 u-17 v-37
~iona a-21 d-16 m-27
~ione g+15 m-22
~ions a-22 b-26 c-18 d-43 h-17 k-17 m-15 p-25 q-27 r-21 s-29
~ior m-16
~ios a-15 d-17
~ios> a-15 d-17
~ip> a-29 d-27 g-21 i-26 k-15 l-22 o-17 q-19 r-18 s-20 v-16
~ipe> m+15
~iph m+19
~ipho m+19
~ipp p-16
~ippi p-16
~ir> b-16 e-17 f-20 i-16 m-42 n-35 p-33 r-32 t-19 v-26
~ird j-18 n-16
~ird> j-17 s+15
~ire a-31 g-23 h-17 l-20 n-28 o-21 q-18 s+18 v-16
~ire> m-22
~irec m-18
~ired s+15
~irew m+15
~iri b-19 d-17 h-22 i-23 j-16 l-20 n-20 p-15 q-16 u-19
~irin h-19 m+23 u-15
~irl b-16 m-26
~irle m-20
~irm d-15 g-20 i-22 m-23 o-19 u-23
~irme g-16 i-18 n-22 o-16 u-18
~irs b-26 g-21 h-23 k-17 l-20 m-24 p-23 q-21
~irs> m-20
~irst b-20 h-18 m-16 p-18 q-16 r-17
~irt h-16
~irv a-19 b-16 l-18 q-16
~irve a-19 b-16 l-18 q-16
~is> d-25 e-35 f-16 h-20 i-15 j-22 k-23 n-46 p-48 q-23 r-35 t-18
~isa a-25 b-17 n-19 u-19 v-16
~isa> n-15
~isab a-15
~isc a-16 d+16 u-18
~isco d+17 i-16 m-29
~ise i-17 u-17
~ise> u-15
~ish a-19 d-22 g-25 m+21 u-28
~ish> a-16 d-20 g-24 u-25
~isi b-25 d-20 j-19 l-15 m-36 n-19 p-22 q-17 u-30
~isie b-20 m-23 p-16 u-25
~isk g-15 m-17 u+19
~isks g-15 m-17 u+19
~ism b-16
~ismo b-16
~iso a-16 e-16
~iso> e-15
~isp d-18
~ispo d-17
~iss a-25 b-20 c-15 e-25 f-15 i-18 j-18 m-18 n-27 p-29 q+21 s-19 t-15 u-27 v-18
~issi m-17
~ist d-29 e-31 f-23 h-33 i-27 j-33 n-18 o-44 p-18 q-21 r-38 s-15 u-28
~ist> c-17 d-34 e-18 h-16 i-35 j-16 o-19 p-28 r-25 s-28 t-20 u-44
~ista b-22 g-21 i-22 j-20 n-20 o-24 p-17 q-19 u-18 v-17
~iste m+20 o-18 s-23 v-15
~isto a-15 q-16
~it> a-20 c-26 f-17 g-16 h-32 i-33 l-28 o-16 s-18 t-16 u-16 v-23
~ita c-21 d-26 e-20 g-34 i-17 k-29 m-18 n-28 o-19 p-27 q-31 s+17 v-31
~ita> d-22 g-21 j-23 l-29 m-24 p-16 q-21 u-20 v-19
~ital d-17 h-18 i-18
~itc n-15
~ite a-34 f-24 g-23 h-24 i-30 j-31 k-28 n-27 o-33 p-23 q-28 t-16 u-41 v-28
~ite> a-18 f-19 g-17 i-22 j-23 k-17 l-17 n-18 o-19 q-16 u-26
~ited d+16 m-16
~item b+15
~iten a-19 m-18 u-16 v-16
~ith a-17 c-33 f-29 g-17 h-21 i-15 j-18 k-33 r-24 v-16
~ith> a-15 c-30 f-27 h-19 j-34 k-32 q-20 r-42 v-15
~itho m-24
~iti g-16 m-22 n-20 q-18 r-17 s-16 u+16
~itin n-19 q-17 r-16 s-15
~ito e-23 f-19 g-16 h-16 j-23 k-19 p-25 s-29 t-17 u-32 v-23
~ito> e-23 f-19 g-16 h-16 j-23 k-19 p-25 s-29 t-17 u-32 v-23
~its u+18
~its> u+18
~itt b-23 d-25 g-19 i-18 j-17 l-20 p-23 u-27 v-18
~itte o+15
~itti m-26 n+15 q-17
~ittl o-18
~itu m-19
~itua m-19
~ity b-18 g-26 h-17 r-15 s-15 u-24
~ity> b-18 g-26 h-17 r-15 s-15 u-24
~iva a-17 e-22 i-17 k+25 l-20 u-21
~ive b-26 c-38 e-33 f-34 g-43 h-42 j-26 m-18 n-21 s-45 t-39 u-30
~ive> c-26 e-20 f-20 g-29 h-24 j-38 k-30 p-36 q-16 s-34 t-25 u-38
~iver a-25 b-30 d-26 g-16 h-20 i-21 k-18 l-20 n-26 o-23 p+17 q+22 s-20 u-34
~ivo a-18 i-16 u-22
~ivos m-16
~iz> f-16 m+17
~ize> m+18
~izo m-16 o-17
~izo> m-15
~ja> a-19 c-21 d-35 e-34 f-27 g-29 h-29 l+17 o-24 p-23 q-22 r-22 s-22 t-20 v-24
~jaj e-24 l-25 m+21 u-19
~jaja e-24 l-25 m+21 u-19
~jam j-15 l-16 m+19
~jan a-18 b-15 h+16 m-24 n-27 o-22 u-23
~jan> h+17 m-27 n-24 o-19 u-21
~jar h-18 u-19
~jar> h-18 m-23 u-19
~jdf e+25 l-17 m-30 u-16
~jdfh m-15
~jdh e+17 m-18
~jdh> e+17 m-18
~jdk e+18 m-19
~jdks e+18 m-19
~je> a-25 b-22 d-17 e-17 g-21 h-17 j-20 k-16 l-18 n-20 r-21 v-20
~jec m-16
~ject m-16
~jen l+16 m-15
~jenm l+15
~jet a-15 b-18 d+17 i-18
~jeta a-15 b-18 d+17 i-18
~jh> e+17 m-17
~jhg e+20 m-20
~jhg> e+20 m-20
~jhk e+17 m-17
~jhkj e+17 m-17
~jk> e+18 m-19
~jkl d-18 e+31 f-18 l-23 m-33 u-21
~jkl> e+22 m-23
~jlk e+16 m-17
~jlkj e+16 m-17
~jo> c-23 e-21 f-17 g-27 h-38 k-19 l-29 m-22 r-25 t-16 u-40 v-27
~jok m+24
~joke m+24
~jor a-17 b+16 d-21 e-16 g-19 h-17 j-18 k-18 n-18 q-15 r-20 s-15 u-20 v-20
~jor> a-17 b+16 d-21 e-16 g-19 h-17 j-18 k-18 n-18 q-15 r-20 s-15 u-20 v-20
~jos j+16
~jos> j+16
~jue m+16
~jueg m+16
~jun j+18 m-16 v-16
~junt j+18 m-16 v-16
~jus a-24 c-20 d-34 e-19 f-25 h-28 j-34 k-28 p-19 s-27 v-29
~just a-24 c-20 d-34 e-19 f-25 h-28 j-34 k-28 p-19 s-27 v-29
~kay e-17
~kay> e-17
~ke> c-21 e-43 f-36 g-36 h-26 i-23 j-34 n-23 o-22 p-15 t-41
~ked b-20 c-29 d-34 e-17 k-22 n-33 r-29 t-23
~ked> b-20 c-29 d-34 e-17 k-22 n-33 r-29 t-23
~kee b-16 d-16 p-15 u-24
~keep b-16 d-16 p-15 u-24
~kene m-17
~ker a-17 q-15 r-16 u-17
~ker> a-17 r-15
~kes a-25 n-21 u-17
~kes> a-25 n-21 u-17
~ket i-15 j-17
~kie m+19
~kil a-17 d-19 n-19 q-17
~kill d-17 l+15 m-18 n-17 q-16
~kin e-25 f-33 h-19 i-24 j-25 l-24 o-34 q-25 u-19 v-20
~kind g-27 h-22 j-28 q-17 v-16
~king c-24 e-18 f-26 i-26 k-33 l-20 n-16 o-27 q-17
~kip a-20 b+21 i-18 u-19
~kip> a-20 b+21 i-18 u-19
~kj> e+16 m-17
~kjh d-16 e+28 f-17 l-21 m-28 u-19
~kjh> e+17 m-17
~kjhg e+20 m-20
~kjhk e+17 m-17
~kjl e+16 m-17
~kjlk e+16 m-17
~kl> e+22 m-23
~knit m-16 n+16
~kno d-19 e-18 f-15 h-33 i-19 j-31 k-24 l-32 n-18 p-27 s-16
~know d-17 e-17 h-28 i-19 j-27 k-23 l-29 n-16 p-26 s-21
~ks> d-21 e-16 j-27 k-21 l-32 m-22 n-36 p-27 s-20 u+26 v-24
~ksj m-15
~ksjd m-15
~ksl e+18 m-19
~la> a-22 d-45 f-26 g-37 h-32 i-27 j-17 k-31 n-22 s-32 t-25 u-20
~lab b-22 h-20 j-21 k-18 l-18 m-15 n-23 r-16 s-16 t-18 u-28 v-15
~labi a+17 i-21
~labl b-18 m-23 n-19 u-16
~lac a-20 d-40 h-17 i-31 l-17 p-22
~lace d-28 i-22 n-22 p-16 s-16
~lack j-16 u-18
~lad d-16 i+16 j-17 q-16 s-16 u-18
~lady i+18 m-23
~lai a-21 d-20 i+17 j-19 n-21 o-16 u+17
~lain a-21 d-20 i+17 j-19 n-21 o-16 u+17
~lam a-35 d-24 i+27 k-18 m-23 n-28 o-22 p-24 q-20 r-22 s-24 t-15 u-26
~lama a-26 b-19 d-17 i+22 n-22 o-16 p-20 q-16 s-17 u-21
~lame m-20
~lan a-40 b-28 d+18 g-35 h-28 i-25 j-16 k-24 l-30 q-25 u-50
~lan> a-16 j-19 m-24 n+20 u-26
~land a-19 d-21 j-26 n-19 o-16 q-24 u-15
~lane m+19 n-15
~lano m-18
~lant a-18
~lar a-17 b-28 c-22 e-16 k-16 l-22 m+24 n-26 o-22 p-20 q-26 r-23 s-19 u-16 v-18
~lar> a-17 d-25 m+21
~larm a-19 o-16
~lars g-15 j-18 u-15
~las a-15 b-37 c-23 e-15 f-20 i-15 k-17 l-16 n-16 o-24 q-25 r-29 t-19
~lase j-16
~lass a-15 b-19 d-18 u-23
~last b-18 o-27 r-19 s+15
~lat c-18 g-22 i-37 j-30 k-23 l-26 o+22 p-21 q-27 u-34 v-22
~late b-20 c-17 d-26 g-20 i-34 j-25 k-21 l-23 n-25 o+22 p-17 q-20 r-26 u-32 v-19
~lati i-19
~lay a-15 b-18 j-24 m+25 n-24 s-18 u-19
~lay> n-17
~laya j-18 m+18
~laz a-20 j+22 m-26 u-20
~laza a-17 d-19 j+24 m-21 u-17
~ld> d-16 e-51 f-48 g-21 h-58 k-16 l-29 p-44 r-18 t-47 v-51
~le> a-18 c-36 e-53 f-51 g-26 h-62 j-19 l-23 p-53 r-21 u-45 v-54
~lea d-34 e-40 f-39 h-39 n-28 p-30 s-50 t-41 u-25
~lear l-17 m+20
~leas d-24 e-32 f-32 h-27 m-23 n-33 p-37 s-28 t-32 u-17
~leav a-23 d-16 i-19 n-22 p-21 s-15 u-20
~lec a-17 d-21 i-19 m+17 o-20 s-15 u-15
~lect d-19 i-17 m+18 o-17
~led b-26 c-19 e-16 g-22 h-17 i+22 j-29 k-20 l-23 m-17 n-25 s-27 t-16 u-22 v-25
~led> b-26 c-19 e-16 g-22 h-17 i+22 j-29 k-20 l-23 m-17 n-25 s-27 t-16 u-22 v-25
~lee a-20 b-16 d-25 h-17 l-17 n-30 r-17
~leep a-20 b-16 d-25 h-17 l-17 n-30 r-17
~lef a-16 b-18 d-19 h-19 j-25 n-18 o-22 q-21 u-29
~lefo a-17 j-18 u-21
~leg a-47 c-23 e-23 f-23 g-36 i-40 k-16 l-33 m-17 p-43 q-17 s-18 t-23 v-30
~lega a-24 d-21 g-15 i-20 l-18 m-46 n-30 p-15 u+16
~legi u+18
~lego a-31 b-27 g-25 h-23 i-22 l-17 p-29 q-31 r+17 s-28 u-36
~legu q-15 r-17
~lej j+16
~lejo j+16
~lem a-18 b-16 g-17 i-15 j-19 m-32 p-16
~lem> d-16 u-17
~lema a-15 m-15 n+18 q-18
~len a+15 d-17 j-16 l-19 o-15 q-19
~lep b-17 d-15 p-21
~lept m-16 p-17
~ler u-16 v+22
~ler> m-18 u-16 v+22
~les b-29 c-26 d-17 e-30 f-28 g-22 h-38 j-39 k-31 o-26 s-29 t+17 u-17 v-33
~les> b-19 c-19 e-21 f-21 h-29 j-31 k-20 l-27 o-21 p-24 s-22 v-21
~less m-19 t+16
~lest l+20 m-25
~let a-16 d-17 k-19 o-25 p-15 q-21 r-17 s-22 u-33 v-19
~lete i-19 m-22
~lett a-21 d-19 n-15 u-16
~lev a-28 b-18 d-28 g-19 h-18 i-25 j-28 k-17 l-20 m-33 n+20 o-19 p+16 r-26 u-30
~leva a-17 m-20 n-21 p+19 r-19 u-17
~levo a-18 d-18 i-15 j-19 m-22 n+24 q-18 u-21
~lex m-17
~lf> b-21 c-22 e+15 g-21 h-25 j-27 k-19 l-29 o-21 p-19 s-20 u-30 v-18
~lgo b-16 g-18 j-16 l-16 m-28 o+15 p-17 q-25 v-16
~lgo> b-16 g-18 j-16 l-16 m-28 o+15 p-17 q-25 v-16
~lgu a-24 h-15 j-17 p-20 u-32
~lgui a-20 d-20 m-33 p-19 u-29
~lib h-16 j-20
~libr h-16 j-20
~lic a-23 b-24 d-29 h-16 i-31 k-20 n-30 s-19
~lica i-15 m-17 o-15
~lice a-18 g-16 m+16 u-21
~lict m-16
~lid a-18 b-18 i-19 m-27 n-22 q-21 u-26
~lie b-19 c-18 d-27 g-25 j-23 k-16 l-23 o+15 q-26 r+18 u-25
~lien g-19 q-16 r+20 u-18
~lier n-15 o+20
~lies m-20
~lif d-20 g-19 i-20 j-21 l-15 n-22 p-16 r-17 u+17
~lifi m-21
~lify m-16
~lig a-20 b-28 d-32 e-16 h-17 i-19 j-20 l-29 n-27 s-21 v-21
~ligh a-22 b-24 d-18 l-18 m+25 n-19 s-16
~ligr m-20 u+20
~lik b-27 c-18 d-17 g-30 h-15 j-33 n-17 p-24 q-34 v-33
~like b-27 c-18 d-17 g-30 h-15 j-33 n-17 p-24 q-34 v-33
~lim a-23 d-25
~lin c-24 d-39 f-16 g-24 h-33 k-22 l-24 n-39 t-19 u-36
~line b-15 d-20 h-16 m-27 n-17 o-23 p+18 q-19
~ling d-27 h-20 j-23 l-23 n-26 p-28 u-35 v-20
~lip s+17
~lis c-20 d-34 e-20 h-21 i-35 j-36 l+18 m-30 o-33 r-27 s-30 u-43
~list c-20 d-34 e-20 h-21 i-35 j-35 l+19 m-27 o-33 r-27 s-30 u-43
~lit b-24 c-15 h-16 j-17 n-22 p-18 q-24 u-23
~lit> d+16
~litt o-18
~lity m-17
~liv a-19 b-15 d-20 h-15 l-24 n-16 u-23
~live a-18 b-15 d-20 h-15 l-24 n-16 u-23
~liz f-16
~liz> f-16 m+17
~lk> b-40 d-34 f-20 g-24 j-39 k-34 l-31 n-36 o-33 p-29 r-27 s-34 t-20 v-24
~lke m-27 o-16 p-15 q-16 u-16
~lked m-22
~lki a-22 b-20 m-18 n-15 p-16
~lkin a-22 b-20 m-18 n-15 p-16
~lkj e+27 f-15 l-19 m-30 u-18
~lkj> e+16 m-17
~lkjl e+16 m-17
~lks m-19
~lks> m-19
~ll> a-22 c-61 e-24 f-57 i-17 k-33 l-26 o-18 t-37 v-50
~lla a-42 e-20 f-17 g-33 h-32 i+21 k-28 o-22 q-40 s-35 t-21 u-44
~lla> a-22 d-25 h-18 o-25 q-25 s-23 u-25
~llam a-26 b-18 i+22 n-22 o-16 p-19 q-15
~llar g-15 u-16
~lle c-39 d-20 e-36 f-34 g-55 h-21 k-37 l-48 m-22 o-20 q-17 r+17 t-33 u-21 v-21
~lled b-29 g-19 i+24 j-24 k-15 l-17 n-22 p-18 s-24 u-17 v-18
~lleg a-45 c-20 e-21 f-20 g-34 i-36 l-31 p-41 q-16 s-16 t-19 v-27
~llev a-28 b-18 d-28 g-19 h-18 i-25 j-28 k-17 l-20 m-32 n+20 o-19 p+16 r-26 u-30
~lli d-24 h-16 j-19 l-17 m-18 n-19 o-20 p-18 q-17
~llin d-21 j-17 m-16 n-16 o-19
~llo b-33 c-20 e-17 f-20 h-30 i-28 k-19 l-29 p-19 r-32 t-21 u-17 v-27
~llo> m-16 p-15
~llov m+18
~llow b-24 h-18 i-22 j-22 k-16 l-18 m-32 r-22 u-27 v-17
~llu n-15 s-20
~lly d-15 i-19 m-26 n-17 p-16
~lly> d-15 i-19 m-26 n-17 p-16
~lma e-21 j-18 l-15 m+24 u-19
~lmao e-19 m+19
~lmar m+19
~lo> a-28 c+23 d-37 e-38 g-30 h-27 l-18 m-15 n-36 p-33 r-36 s-32 t-25 u-40 v-36
~loa d-16 m+20
~loan m+24
~loc a-34 e-20 f-19 g-20 i-29 n-27 o-21 r-23 s-19 t-16 u-37 v-19
~loca m-23
~lock a-35 b-19 c-16 d-26 e-20 g-15 i-22 n-19 o-17 r-17 s-17 u-32 v-16
~lom a-18 i-19 m+21
~lome a-18 i-19 m+21
~lon c-28 d-43 e-17 f-24 g-37 h-33 i-28 k-26 l-19 o-26 r-21 t-23
~lone l-16 q+21 u-23
~long c-21 d-37 f-23 g-34 h-27 i-24 k-23 l-16 m-17 o-20 r-19 t-21
~loo b-19 g-21 j-20 k-17 l-18 o-20 p-18 q-17 u-32
~look b-17 g-18 j-16 l-15 n-23 u-30
~lor e-19 g-17 h-16 i-18 j-26 l-25 n-25 o-32 q-25 r-20 s+17 v-25
~lor> a-23 j-18 o-16
~lori a-15 b+17
~los a-28 g+19 h-20 i-26 k-22 n-34 p-29 s-27 t-17 v-27
~lose g-24 l+17 n-17 v-16
~lost a-21 g+24 i-18 k-18 l-29 n-24 p-24 s-22 u-28 v-21
~lot a-18 d-15 g-21 m-15 n+26 u-20
~loth a-16 g-21 m-23 n+26 u-19
~lov b-24 d-25 h-19 i-16 j-16 m+24 n-23 o-24 p-18 q-19 r-18 s-17 t-19 u-21 v-15
~love b-23 d-22 h-18 j-15 m+21 n-21 o-24 p-17 q-17 r-15 u-21
~low b-29 c-17 f-16 h-27 i-30 j-29 k-21 m-32 p-16 t-16 u-32 v-26
~low> b-20 h-19 i-20 j-20 l-17 m-16 o-25 q-27 r+18 s-28 u-26 v-19
~lowe m-21 n+17 o-18
~lowi a-18 m-16
~lp> b-23 c-26 e-16 g+23 h-15 i-27 j-23 k-24 l-26 n-20 o-24 p-28 r-26 s-21 v-23
~lps m-17 t+20
~lps> m-17 t+20
~lre a-20 i-21 k-17
~lrea a-20 i-21 k-17
~ls> a-21 d-19 i-16 j-18 m+16 n-18 u-16
~lse b+16 c-17 d-20 g-17 h-18 i-29 j-19 m-30 n-18 p-31 q-22 r-15 u-15
~lse> b+16 c-17 d-20 g-16 h-18 i-28 j-19 m-28 n-18 p-31 q-22
~lt> i-20 m-19 o-15 s+23 u-16
~lta d-18 e-20 f-15 i-22 k+21 l-28 m-26 n-16 q-17 u-24 v-17
~lta> a-16 d-18 e-20 f-15 i-17 k+23 l-23 m-22 n-15 q-17 u-16 v-17
~lth u-16
~lto e-22 l+20 m-23
~lts m-15
~lts> m-15
~luc o-17
~luck o-16
~lud d+16 i-19 m-26 u-16
~lude m-16
~lue i-20 j-19 l-17 n-19 u-16
~lue> j-16 u-19
~lug h-18 l-19 m-26 n-21 q-19 s-16 v-16
~luga h-18 l-19 m-26 n-21 q-19 s-16 v-16
~lum i-20 l-18 m+17 u-15
~lumb i-17 m+18
~lva i-15 m-20
~lve b-19 i-20 m-25 o-17
~lver i-17 m-19 u-16
~ly> b-19 d-16 e-31 f-30 i-28 j-46 m-31 n-23 p-27 v-30
~ma> i-22 j-16 l-19 p-17 q-26 r-21 u-30 v-19
~mab m-17 t+19
~mabl m-17 t+19
~mac a-16 g-16 j-20
~maci j-16
~mad u-16
~made m-22
~mai c-18 d-26 k-15 n-25 o-23 q-21 s-18 u-25
~mail a-20 b-16 c-16 d-21 m+21 n-16 o-18 q-16
~main j+17 m-24 u-16
~mak h-18 j-25 k-23 l-16 n-36 p-21 q-28 v-18
~make b-24 h-16 j-21 k-21 n-28 p-18 q-25 v-16
~maki n-17
~mal a-30 b-22 c-15 d-29 g-23 h-23 i-36 l-19 n-31 p-32 q-26 r-21 s+18 t-15 v-21
~mal> a-15 m-21 n-18 p-16 s+19
~male i-23 m+20 p-17
~mall j+17 u-26
~man a-21 e-41 f-22 p-36 q-23 r-50 s-42 t-17 v-35
~man> b-18 d+18 n-20 u-20
~mana c-28 d-29 e-17 f-16 g-27 j-35 k-23 l-33 n-17 p-24 q-26 r-17 s-17 t-18 u-45 v-32
~mand a-24 b-36 e-21 f-19 h-29 i-30 o-24 p-34 q-20 r-34 s-35 t-21 u-19
~mane m-20
~many a-21 b-19 h-22 i-18 j-27 k-16 o-18 q-18 s-16
~mao e-19 m+19
~mao> e-19 m+19
~map j+17 m-16
~maps j+17 m-16
~mar b-29 c-20 d-41 e-21 f-22 g-23 h-28 i+25 j-18 k-28 l-33 o-25 p-26 q-31 r-28 t-20 u-49
~mar> i-17 m-26 u-19
~mare u-16
~mari a-22 h-15 i+16 j-15 l-16 m-31
~marr m+23 u-19
~mart m+19
~mas m-22 q-18
~mas> m-19 q-17
~mat d-23 o-25
~matt m-22
~may e-15
~mayb e-15
~mbe a-17 b-32 c-25 d-33 e-17 f-17 h-27 n-27 o-29 p-26 q-28 r-22 s-23 t-22
~mber a-17 b-32 c-25 d-33 e-17 f-17 h-27 n-27 o-29 p-26 q-28 r-22 s-23 t-22
~mbi b-21 d-16 m-32 r-15
~mbie b-17 m-29
~mbr a-21 b-19 d-23 i-19 j-17 n-20 q-22 u-17
~mbre a-21 b-19 d-23 i-19 j-17 n-20 q-22 u-17
~mbu d+16
~mbur d+16
~me> c-33 d-43 e-94 f-87 g-51 i-16 j-18 m-28 p-19 s-23 u-38 v-61
~mea d-24 h-20 i-18 j-16 k+15 l-25 n-18 u-20
~mean d-24 h-20 i-17 j-16 k+15 l-25 n-17 u-20
~meb c-16 j-20 m-30 n-19 q-15 s-18 u-19
~mebo c-16 j-20 m-30 n-19 q-15 s-18 u-19
~med a-25 b-16 j-18 o-20
~med> l-17 q-17 v+15
~medi a-18 m-18
~mee a-18
~meet a-18
~mej a-17 b+16 d-21 e-16 g-19 h-17 j-18 k-18 n-18 q-15 r-20 s-15 u-20 v-20
~mejo a-17 b+16 d-21 e-16 g-19 h-17 j-18 k-18 n-18 q-15 r-20 s-15 u-20 v-20
~mel e-23 f+17 j-17 l-19 m-32 u-15
~melo e-21 f+19 l-17 m-26
~men b-17 c-26 e-17 f-19 g+16 h-34 j-27 o-24 p-27 r-20 s-28 t-18 v-31
~mend a+15 g-17 i-19 u-23
~mens i+15
~ment g-28 h-19 r-16 s-15 v-20
~menu d-20 g+27 j-19 m-25 u-23
~meo g-16 j-23 k-16 l-26 m-19 n-25 r-20 s-22 t-17 u-25
~meon g-16 j-23 k-16 l-26 m-19 n-25 r-20 s-22 t-17 u-25
~mer a-20 c-25 e-23 f-18 k-29 n-23 p-23 q-38 r-17 s-30 t-20
~mera d+16 o-16 u-16
~mero a-20 b-24 c-20 d-28 e-17 h-20 k-24 m-17 n-24 o-29 p-15 q-28 s-16
~mes a-16 b-32 d-36 j-25 k-17 l+22 m-19 n-31 p-18 q-21 s-23
~mes> d-25 j-17 l+17 n-20 u-20
~mess a-21 b-28 d-18 n-20 s-16
~met d-28 l-19 p-19 q-23 s-16
~meth d-19 l-15
~mew n-16 o-16 p-15
~mewh m-18
~mex m+15
~mexi m+15
~mi> a-17 b-22 e-16 l-19 n+17 p-20 q-17 u-16
~mie a-19 d-20 m-27 o-19 q-16 u-19
~mig d-22 g-18 j-20 l-17 m-35 o-24 v-16
~migh m-24 n-21
~migo a-17 g-15 m-17 o-16
~mil a-27 c-18 d-19 g-20 h-20 i-26 j-15 k-23 l-20 q+17 s-15 u-32
~mili m-17
~milk k-17 m+27
~mily d-17 u-18
~min a-25 c-35 d-31 e-35 f-38 g-36 h-45 i-24 j-20 m-16 n-29 o-23 p-21 q-19 r+28 s-51 v-30
~mina a-16 r-16
~mind a-25 d-20 h-17 l-21 n-23 o-27 p-17 q-26 r-21 s-15 v-22
~mine i-22 k-19 m-27 n-21 q-19 r-24
~ming d-33 g-19 h-16 i-25 k-26 n-36 q-34 r+16 s-30 u-32
~mino r+16
~minu a-20 b-18 n-17 o-19 r+22 u-22
~mir m-16 q-15 r-17
~mir> r-15
~mis a-20 b-34 g-21 h-21 i-26 n-17 s-26 v-22
~mism b-16
~miss a-22 b-17 n-23 p-17 q-26 s-16 u-19
~mit d-20
~mma g+18
~mman g+18
~mme d-19 g-22
~mmen d-16 g-20 l-18 u-20
~mmer m-16
~mmo i-16 n-24 s+16
~mmon i-16 n-24 s+16
~mnb e+26 f-17 l-20 m-27 u-18
~mo> b-57 c-37 d-56 e-36 h-46 i-29 k-36 l-47 o-26 p-44 t-30 v-36
~mol a-17 g-16 l+19
~mole a-17 g-16 l+19
~mon c-17 e-16 g-19 h-22 i-33 j-26 l-33 p-18 r-26 u-36
~mon> s+18
~mont b-24 i-16 j-18 l-24 n-25 u-24
~moo m+15
~moon m+17
~mor a-21 c-41 d-49 e-37 f+19 g-41 i-34 j-42 m-37 p-36 q-19 t-34 v-18
~mora m-18
~more a-23 c-26 d-30 f-19 g-28 h-25 i-21 j-26 m-16 n-21 p-18
~morn b-30 d-17 e-18 f+26 i-16 k-17 l-26 m-24 q-24 u-25 v-22
~morr d-18 f-17 n-29 r-20 u-22
~mos a-20 d-18 g-18 i-16 j-28 l-19 n-19 o+15 p-18 q-24 v-15
~mos> a-17 g-16 l-16 o+16 p-15 q-20
~most j-18
~mov a-21 c-22 d-34 e-24 f-25 g-23 h-23 i-26 k-34 p-31 q-34 s-36 t-20 u-39
~move b+17 c-18 d-25 e-20 g-17 i-22 k-19 m-24 p-25 q-26 r-33 s-25 u-38
~movi a-25 j-19 k-19 l-18 m+21 n-17 s-16 u-16
~mp> m-22 u-16
~mpa a-22 b-16 d-19 g-21 i-18 l-15 m-17 o-21 p+17
~mpan a-22 b-16 d-19 g-21 i-18 l-15 m-17 o-21 p+17
~mpe a+18 n-19 u-17
~mpez a+19
~mpi u-19
~mpie a+17
~mpl i+18 n-20
~mpla a-16 i+17 m-16
~mpo b-15 d-25 h-20 i-17 j-15 l-20 m-18 n+23 p-16 q-17 s-19
~mpo> d-23 h-17 o-18
~mpor m-23 n+21
~mpr a-24 d-24 i-19 j-18 l-17 n-21 q-19 r-16 s-17
~mpra d-19
~mpre m-20
~mpty n+15
~mpu m-22
~mpus m-18
~ms> a-19 j-15 m-25 n-17
~muc a-38 b-17 e-24 f-27 g-26 h-29 i-24 j-30 k-25 o-23 p-25 q-24 t+18 u-25 v-27
~much a-38 b-17 e-24 f-27 g-26 h-29 i-24 j-30 k-25 o-23 p-25 q-24 t+18 u-25 v-27
~mud a-16 b+18
~mue m-18 o+20
~muev m-18 o+20
~mun a-17 g-16 u-16
~muni a-15 g-16 m-17
~mus a-23 d-21 e-17 h-18 i-17 j-22 l-23 m+23 q-21 s-15 t-20 u-20
~musi l-17 m+18 q-15
~mys d-20 j-15 m-16
~myse d-20 j-15 m-16
~na> c-37 e-32 f-34 g-16 i-48 j-32 k-32 l-41 p-16 q-46 r-35 s-33 t-27
~nab i-18 k+23 l-21 m-21
~nabl i-18 k+23 l-21 m-21
~nad a-27 b-34 c-24 d-26 e-19 f-17 h-17 k-22 m-39 o-20 r-16 s-24 u-34
~nada a-22 b-26 c-18 d-19 j-21 k-18 m-32 r-18 s-18 u-28
~nadi b-15 g-17 l-18 m-15 n-18
~nag i+16 m-21
~nage i+16 m-21
~nal a+15 n-16 o-17 u-20
~nall a+17
~nam a-18 d-17 i-21 l-19 n-22 o-21 q-24 u-21 v+24
~name a-18 d-17 i-21 l-19 n-22 o-21 q-24 u-21 v+24
~nan a-24 c-27 d-19 e-18 f-17 g-28 i-36 j-27 k-23 l-30 r-30 s-26 t-16 u-38 v-28
~nana a-32 c-23 d-25 g-16 h+16 i-30 j-23 k-16 l-23 p-20 q-22 u-34 v-21
~nand r-19
~nant n-20
~nar a-21 d-18 g-24 i-24 l-16 m-39 n+23 o-22 p-17 q-25 u+16
~nar> m-24
~narm n+19 q-16
~nat d-22 j-22 n-19 q-18
~nati d-16 j-15
~nca i-17 l-15 r-19
~nce c-20 e-18 f-20 g-34 h-27 i-19 j-38 k-23 l-17 m-20 n-39 p-27 q-24 r-26 s+29 t-21 v-34
~nce> b-42 f-17 g-31 h-24 j-31 k-19 m-20 n-32 o-21 p-23 q-26 r-21 s+29 t-17 v-30
~ncel a-18 b+16 i-16
~nch a-20 b-17 d-19 m-15 n-19 o-18 p-16
~ncha a-16 m-17 u+17
~nci f-16 j-26 l-20 m-16 n-29 o-27 p-16 q-22 r-19 s-18 v-16
~ncia g-19 m-16 n-19 o-16 q-15
~ncio b-16 d-17 i-16 j-16 n-15 o-17
~ncl a-16 i-20 u-18
~nclu m-16
~nco h-16
~nco> h-16
~ncu m-19
~ncue m-19
~nd> a-17 d-21 e-34 f-39 h-24 i-34 o-18 q-26 s-19 u-31 v-53
~nda b-17 e-27 g-44 h-29 i-24 l-32 n-43 o-23 q-22 r-31 s-30 t-28
~nda> d-19 f+16 g-21 h-17 l-19 n-18 o-19 q-23 r-16
~ndam j+22 m-26
~ndan d-16 g-20 i-21 j-16 l-24 m-15
~ndar i-19 j-24 n-17 o-20 q-19
~ndas a-17 u-16
~ndat m-16
~nde b-38 d-29 e-37 f-34 h-44 j+18 n-28 o-18 p-35 q-22 r-22 v-31
~nde> b-32 c-30 d-38 e-17 g-24 h-26 j+22 k-26 l-40 n-35 o-30 p-27 q-31 t-16 v-26
~nded m-19
~ndem b-19 g-17 k-16 l-24 m-24 u-15
~nden a-29 b-15 d-29 g-18 i-28 j-20 l+18 n-21 q-16
~nder j-24 l-19 o-24 q-21 s-21 u-15
~ndi a-37 b-25 e-23 h-31 n-26 o-31 p-29 r-33 s-21 v-27
~ndi> i-16
~ndia j-16 m+16
~ndic f+16 m-21 u-18
~ndin a-25 b-15 g-17 h-19 o-23 p-22 r-22
~ndl d-22 g-17 j-17 m-24 n-20 p+17 q-25 r-16 s-20 u-25
~ndle m-18 p+18 q-20
~ndly m-17 u-17
~ndo b-49 d-58 e-37 f-33 g+17 h-43 i-20 j-30 l-28 o-26 p-28 t-34 u-54 v-26
~ndo> b-48 d-56 e-36 f-32 g+18 h-43 i-20 j-26 l-24 o-25 p-27 t-34 u-60 v-44
~ndr b-20 g-18 m-27 u-23
~ndre m-21 n+16 u-20
~nds f-19 i-17 j-24 n-26
~nds> f-19 i-17 j-24 n-26
~ne> c-22 e-49 f-44 g-39 j-39 k-49 m-15 n-22 r-40 s-61 t-18
~nea a-19 d-19 i-22 j+22 n-22 q-22 u-26
~near a-19 d-19 i-22 j+22 n-22 q-22 u-26
~nec d-28 e-17 g-18 j-22 k-16 l-22 p-25 r-20 t-16 u-34 v-26
~nece d-27 e-16 g-15 j-20 k-16 l-20 p-25 r-19 s-22 u-34 v-24
~ned d-20 h-17 i-25 j-17 l-19 n-18 p+16
~ned> d-20 h-17 i-25 j-17 l-19 n-18 p+16
~nee e-27 f-22 g-15 h-37 j-18 l-28 p-35 r-28 s-23 t-26 u-17 v-46
~need e-26 f-22 g-15 h-37 j-17 l-27 p-34 r-27 s-22 t-26 u-16 v-45
~nei h-15 o-17 u-15
~nel m+24 u-18
~nen b-25 e-19 g-19 k-16 m-18 n-29 q-34 r-23 s-17 u-45 v-29
~nen> b-20 g-15 m-20 n-23 q-30 r-20 u-42 v-27
~ner h-20 k-20 l-26 m-34 p-22 q-31 u+18 v-22
~ner> a-31 d-27 l-17 m-35 n-18 p-15 q-32
~nero m-15
~nerv m-27
~nes b-17 e-16 f-18 g+16 i-21 j-32 l-33 p-23 q-31 r-21
~nes> a-29 g+17 i-28 j-22 l-26 o-24 p-21 q-28 r-17 s-17
~ness n-16 u-24
~nest a+17
~net a-15 u-26
~net> u-16
~nev i-20 r-20 s-16 v+24
~neve i-20 r-20 s-16 v+24
~new a-16 d-22 m+17
~news a-16 d-22 m+17
~nex c-18 d-29 g-25 h-18 i-23 k-28 l-27 m-16 p-17 q-24 r-26 t-17 u-31 v-24
~next c-18 d-29 g-25 h-18 i-23 k-28 l-27 m-16 p-17 q-24 r-26 t-17 u-31 v-24
~ney i-17 j-20 l-16
~ney> i-15
~nfl m-16
~nfli m-16
~nfo a-15 l-20 n-20 o-23 r-16 u+17
~nfo> b-16 l-16 u+17
~nfor d-19 n-17
~nfu b-16 j-16 l-16 m-26 o-15 u-17
~nfus b-15 j-15 m-23 u-16
~ng> c-50 e-52 g-21 h-23 i-18 j-32 k-34 q-21 t-18 u-21 v-48
~nga b-17 d-23 n-18
~ngan d-18 m-18 u+16
~nge c-20 d-34 e-17 g-24 h-15 i-35 j-31 n-18 q-15 r-29 s-18 t-16
~nge> o-16
~nged a-28 d-22 i-18 j-22 n-21 q-21 r-18 u-17
~nger a-19 i-24
~ngi u-15
~ngin u-15
~ngo a-18 b-19 c-32 e-34 f-33 h-33 j-41 k-32 l-47 m-27 r-41 t-27 u-32
~ngo> a-18 b-19 c-32 e-34 f-33 h-33 j-41 k-32 l-47 m-27 r-41 t-27 u-32
~ngs b-17 d-24 g-21 h-16
~ngs> b-17 d-24 g-21 h-16
~ngu a-27 b-18 c-20 d-21 i-24 n-35 o-29 s-17 u-26 v+17
~ngun a-24 b-16 c-17 i-20 m-27 n-33 o-28 s-15 v+17
~nib d-17
~nibl d-15
~nic b-22 d-29 e-24 f-16 g-21 k-18 l+15 n-31 o-27 p-22 q-25 r-21 s-22 t+19 u-35
~nica m-16
~nice a-17 d-20 e-21 i-17 j-19 n-18 o-16 p-15 q-19 s-20 t+20 u-18 v-17
~nif m+17 n-15
~nig a-27 b-20 d-23 g-18 j-19 q-19 r-23 u-19
~nigh a-27 b-20 d-23 g-18 j-19 q-19 r-23 u-19
~nin b-37 c-35 d-58 f+19 g-40 i-48 j-23 k-37 l-45 p-37 t-35 u-30
~nin> f+15 m-17
~ning b-36 c-31 d-54 f+16 g-36 i-45 j-20 k-32 l-40 p-34 t-33 u-26
~nit d+17 m-18 q-15
~nite d+17
~nitt m-16 n+16
~nk> d-40 g-24 h-25 i-19 k-19 l-25 m+22 o-23 p-24 q-25 r-16 u-41
~nla b-17 m-24 o+19
~nla> b-17 m-24 o+19
~nle a-16 i-16 l+17 m-15 o-18
~nle> a-16 i-16 l+17 m-15 o-18
~nli a+17 m-18
~nlin a+17 m-18
~nly b-17 i-19 m-23 p-21 q+15 r-18 u-18 v-16
~nly> b-17 i-19 m-23 p-21 q+15 r-18 u-18 v-16
~nme b-18 d-26 e-25 f-17 g-23 h-20 i-23 j-28 l+24 m-47 n-30 p-21 q-22 s-25 t-17 v-26
~nme> b-16 c-17 d-24 e-22 g-20 h-19 i-21 j-25 l+24 m-43 n-28 p-20 q-21 s-24 t-16 u-30 v-23
~nmi a-17 g-15 m-17 o-16
~nmig a-17 g-15 m-17 o-16
~nni a-19 b-19 d-16 f-17 h-22 n-26 u-16
~nnin a-16 b-17 f-16 h-20 n-20
~nny m+17 s-17
~nny> m+17 s-17
~no> c-16 d-45 e-38 f-42 g-36 j-23 k-39 l-16 n-42 p-35 u-16
~nob b-17 d-16 h-15 m-19 o-21 p-20 q+16 s-16
~nobo b-17 d-16 h-15 m-19 o-21 p-20 q+16 s-16
~noc a-22 b-16 d-23 e-16 g-17 i-17 j-21 l-23 m-20 o-19 q-19 v-19
~noch a-19 d-16 e-15 j-17 l-18 o-17 s+15 u-21 v-17
~nom m-19 q-24
~noma m-17 q-15
~noo a-19 m-21 n-25
~noon a-19 m-21 n-25
~nor a-24 b-22 c-19 d-29 e-19 g-21 h-19 k-20 l-24 n-27 p-23 q-25 s+17 v-20
~norm a-15 m-21 n-18 p-16 s+19
~nort j+17 m-17
~nos a-20 i-18 j-22 o-24 q-18 u-20
~nos> a-18 o-20 q-16 u-27
~not d-40 e-30 f-23 h-30 k-25 l-40 m-27 p-30 r-31 t-22 v-28
~nota m-19 o-16 u+15
~note c-15 e-17 i+23 l-19 n-15 o-15 q-16 u-23
~noth d-21 h-20 l-24 m-36 p-21 q-17 r-25 s-16
~nou l+19 t-18
~noug l+19 t-18
~nov m+19
~nove m+16
~now d-24 e-19 f-22 i-21 j-35 k-25 l-32 n-19 p-32 s-27
~now> d-22 e-18 f-19 i-20 j-32 k-24 l-30 n-17 p-29 s-23
~nqu m-15
~nqui m-15
~ns> c-30 e-31 f-32 h-40 k-29 l-22 o-17 p-37 s-20 t-24 v-33
~nsa a-17 d-16 g-20 n-16 q-16 r-17
~nsaj i+15
~nsar m+19
~nsc a+19 k-19 l-22 m-17
~nscr a+20 k-19 l-21 m-16
~nse b-24 i-23 m-34 o-15 u-21
~nse> b-19 l-18 m-26 u-15
~nsen m-17
~nsf a-16 q-16
~nsfe a-16 q-16
~nsi g-26 h-18 m-32 o-20 s-17
~nsiv u-21
~nso> m+15
~nst a-37 c-21 d-17 e-25 f-25 g-28 h-21 j-28 k+18 m-18 p-17 r-23 s-20 t-20 u-30 v-18
~nste a-24 d-16 u-15
~nsto e-18 k+23 l-23 m-22
~nsu c-20 d-20 e-25 f-18 h-20 i-26 l+21 m-19 n-17 o-24 p-18 q-23 r-17 s-18 t-15 u-26 v-17
~nsub a-18 b-17 c-19 d-17 e-24 f-16 g-21 l+23 p-16 q-18 r-16 u-21
~nsul a+17 i-18 k-16 l-16 m-20
~nsw d-22 g+24 q-15 s-15 u-20
~nswe d-22 g+24 q-15 s-15 u-20
~nt> c-18 e-44 f-41 g-27 j-24 p-54 q-47 r-59 s-53 t-35 u-19
~nta a-22 b-39 c-27 d-47 e-29 f-24 h-32 k-31 p-35 s-36 t-25 v-33
~nta> b-20 d-16 i-21 j-19 l-17 o-18 u-28
~ntac b-16 g-19 l+21 m-30 o-16 q-16 u-23
~ntan m+18
~ntar a-15 n-20
~ntas a-27 d-22 g-23 h-17 m-24 o-19 p-15 u+21
~nte a+16 c-34 e-30 j-19 k-31 p-28 q-18 r-30 s-46 t-29 u-23 v-32
~nte> g-24 l-17 m-35 s-22
~nted l-17 m+19
~nten i-26 l-17 q-16
~nter a+15 d-24 g-25 i-21 k-17 n-15 o-27 p-18 q-24 r-20 s-23 u-15 v-23
~ntes b-21 j-24 l-32 m-20 p-21 q-26 r-29 s-17 u-32 v-23
~nth b-24 i-17 j-18 l-24 n-27 u-22
~nth> b-22 l-23 n-22 s-20 u-22
~nti b-37 d-29 e-16 i-31 j-19 k-24 p-23 r-18 t-15
~ntie l-17 m-18
~ntil a-15 n-16
~ntin b-16 i-18 s-15
~ntis a-21
~nto c-17 e-21 f-23 g-34 h-24 i-38 j+17 k-20 n-25 p-27 q-29 r-26 t-18 u-27 v-34
~nto> c-16 e-17 f-15 g-31 h-19 i-37 j+15 k-18 n-33 p-25 q-27 r-22 u-22 v-33
~ntos m-15
~ntr c-21 d-28 e-16 f-18 g-34 h-17 k-15 l-22 m-28 o-17 p-22 q-20 r-15 s-19 v-19
~ntra a-21 m-18
~ntro b-22 c-17 d-17 f-15 g-28 i-26 l-17 m-32 o-25 p-16 q-18 s-17 u-25
~nts b-17 d+28 e-18 i-21 j-16 l-21 m-17 o-17 u-30
~nts> b-17 d+28 e-18 i-21 j-16 l-21 m-17 o-17 u-30
~nty m+16
~nty> m+16
~nu> d-20 g+27 j-19 m-25 u-23
~nue a+16 d-18 g-18 i-19 o-16 u-18
~nuev d-15 l-18
~num b-40 c-34 d-44 e-25 f-25 h-36 m-26 n-31 o-37 p-31 q-35 r-31 s-29 t-28
~numb b-27 c-22 d-28 f-16 h-24 m-15 n-22 o-23 p-23 q-24 r-17 s-20 t-20
~nume a-16 b-22 c-17 d-25 e-15 h-19 k-23 m-48 n-20 o-21 q-17 r-19
~nut a-21 b-20 j-15 n-19 o-21 q-16 r+22 u-25
~nute a-16 b-15 o-16 r+15
~nuto m-17
~nve m+16
~nvi a-15 b-17 d-16 i-19 l+19 m-24 o+16 q-22 u-16 v-18
~nvie a-15 b-17 d-16 i-19 l+19 m-24 o+16 q-22 u-16 v-18
~nvo m-15
~nxi m-15
~nxie m-15
~ny> a-30 b-27 c-16 d-26 e-21 g-29 h-25 i-22 j-32 k-22 m+18 r-15 s-32 v-19
~nyb d-20 j-16 m-16
~nybo d-20 j-16 m-16
~nyo a-16 d-21 j-16 l-21 n-17 u-20
~nyon a-16 d-21 j-16 l-21 n-17 u-20
~nyt b-35 f-16 g-23 h-29 i-18 m-17 r-21 s-27
~nyth b-35 f-16 g-23 h-29 i-18 m-17 r-21 s-27
~oad m-16
~oan m+24
~oan> m+20
~oba d-18 m-27 n+20 u-16
~obl b-16 d-25 e-15 g-18 i-15 j-20 l-17 m-34 p-18 q+15
~oble a-17 d-19 g-16 j-16 m-29 n+15
~obo b-20 d-16 h-16 n-22 o-23 p-28 s-16 u-17
~obod b-17 d-16 h-15 m-19 o-21 p-20 q+16 s-16
~obr a-19 d+27 g-17 i-16 l-17 m-31 n-21 o-16 r-16 s-21 u-29
~obra d+25 m-18 s-17 u-18
~oca h-18 l-17 m-30 n-25 p-15 r-19 s-15 u-24
~oca> m-19
~ocat m-25 n-16
~oce d-17
~ocee a+19 u-16
~och a-19 d-16 e-15 j-17 l-18 o-17 s+15 u-21 v-17
~oche a-19 d-16 e-15 j-17 l-18 o-17 s+15 u-21 v-17
~ock a-21 b-24 c-20 e-26 f-20 g-23 i-24 n-27 o-23 r-22 s-23 v-24
~ock> d-22 e-18 i-16 j-28 n-17 p-19 q-22 u-19
~ocke a-21 m-32 q-25
~oco g-15 n-20 o-18 q-18
~ocu d-16 m-27 q-16 u-25
~ocup m-24 u-22
~od> a-31 b-18 d-49 e-32 f+21 j-42 k-28 l-34 q-30 r-37 s-17 u-20 v-35
~oda a-15 c-23 e-19 g-30 j-25 k-19 l-25 p-24 s+15 u-37 v-27
~odav d-15 r-21
~oday e-15 g-22 j-27 k-16 l-20 n-23 p-19 q-41 u-31 v-21
~odd g-16 u+15
~odds g-16 u+15
~ode a-19 d-32 h-17 i-17 k-17 l-17 m-33 n-26 o+16 p-21 u-34 v-16
~ode> j+19 m-17
~odo a-19 l-15 m-24 o-18 q-17
~odo> a-17 l-15 m-20 o-17 q-17
~odr m-27 q-17 r-15 u-15
~odre m-19 n+17 o-20 q-16
~ody c-24 d-17 e-18 g-23 k-21 l-18 m-45 n-32 r-28 t-21 u-32
~ody> c-24 d-17 e-18 g-23 k-21 l-18 m-45 n-32 r-28 t-21 u-32
~oe> e+18
~oem m+18
~oem> m+18
~oes a-20 b-24 e-23 f-34 h-20 i-29 j-19 k-28 l-41 o-19 p-19 r-25 t-36
~oes> a-20 b-24 e-23 f-34 h-20 i-29 j-19 k-28 l-41 o-19 p-19 r-25 t-36
~off a-16 u-17
~offe u-16
~ofr q+17 u-20
~ofre q+17 u-20
~oft n-16
~ofte n-16
~oga u+17
~oga> u+17
~oge i-27 m-18
~oger i-25
~ogi m-16
~ogs m+17 u-21
~ogs> m+17 u-21
~oic g+20 m-28 q-17
~oice g+20 m-28 q-17
~oid a-22 d-31 g-27 i-18 j-26 l-15 m-42 n+20 o-20 q-22 s-16 u+26 v-15
~oid> a-20 d-30 g-26 j-21 m-38 n+20 o-18 q-19 u+20
~oin c-20 e-18 h-32 i-33 k-25 l-34 n-20 s-40 t-29 v-31
~oin> d-19 m+16
~oing c-18 h-31 i-29 k-22 l-32 n-18 s-38 t-27 u-22 v-29
~ok> d-23 h-15 j-18 l-18 m+15 n-15 o-21
~oka e-17
~okay e-17
~oke a-15 d-28 e-16 h-16 i-18 j-22 k-30 p-26 u-18 v-21
~oke> d-21 k-25 n-25 o-16 p-21 u-29
~oked a-17 m-20
~oki b-18 i-19 n-22 u-27
~okie m+19
~okin b-17 i-18 n-22 u-18
~ol> a-22 b-17 d-30 e-16 f-15 g-23 h-20 i-24 j-21 l-28 m+19 q-26 s-19 u-25
~ola a-25 b-20 d-30 e-21 f+15 g-16 h-17 i-21 j-24 l-17 n-29 o-26 p-21 q+23 r-21 s-21 v-16
~ola> a-16 j-16 n-22 o-20 q+25
~olar d-22 m+15
~old c-24 e-29 f-26 g-27 h-26 i-17 j-31 l-22 m+19 n-17 p-28 q-34 s-27 t-17 v-22
~old> c-20 e-26 f-25 g-20 h-23 j-26 l-19 m+15 p-23 q-32 s-26 t-17 u-25 v-21
~ole a-31 g-24 h-16 i-31 j-23 l+18 o-25 p-26 s-23 u-33 v-20
~ole> a-21 g-16 i-21 o-16 p-18 u-20
~oles l+20 n-18 u-18
~olk m-19
~olks m-19
~oll b-28 d+15 h-21 i-27 k-17 l-20 r-21 u-35 v-19
~olla g-15 u-16
~ollo b-18 i-16 m-20 q-17 u-24
~olo b-18 d-18 g-19 i-18 j-25 m-16 n-22 v-19
~olo> b-18 m-25
~olv i-19 m-25 n-16
~olve i-17 m-20
~om> c-31 e-24 h-36 k-35 o-32 q-42 r-29 t-28 v-37
~oma d+16 g-17 h-19 l-16 m-17 q-26 s-16 u-27
~oman b-15 d+16 h-16 m-29 o-15
~omas m-17 q-15
~omb m-16
~ome c-31 e-48 f-46 g-79 j-29 k-36 l-68 m-24 r-18 u-24 v-21
~ome> c-43 e-34 f-32 g-61 i-32 j-35 k-27 l-54 m-28 v-44
~omeb c-16 j-20 m-30 n-19 q-15 s-18 u-19
~omen i-16 n-16 u-16
~omeo g-16 j-23 k-16 l-26 m-19 n-25 r-20 s-22 t-17 u-25
~omet d-21 l-17 p-17
~omew n-16 o-16 p-15
~omi a-15 c-19 d-41 e-26 f-27 g-25 h-26 i-30 j-16 k-30 l-40 q-45 t-20 u-44 v-24
~omi> b-17 l-17 n+19 p-17 r-22
~omin d-32 g-19 h-16 i-23 k-24 l-29 n-34 q-33 r+16 s-29 u-30
~omm b-19 d-29 h-16 i-26 j-25 o-21 q-24 r-16
~omma g+18
~omme d-17 g-20 l-19
~ommo s+18
~omo c-32 d-56 e-34 h-19 i-45 k-31 l-40 o-24 p-43 r-17 s-15 t-32 v-34
~omo> b-46 c-28 d-49 e-30 h-41 i-42 k-24 l-35 o-44 p-37 t-24 v-28
~omor d-18 f-17 n-29 r-20 u-22
~omp a-22 b-27 d-22 h-20 j-29 l-20 s-26 u-24 v-18
~ompa a-22 b-16 d-19 g-21 i-18 l-15 m-17 o-21 p+17
~ompl i+15 m-20
~ompr d-16 u-16
~omu i+16
~omun i+16
~on> b-29 c-19 e-56 g-24 k-55 l-23 p-27 q-22 t-23 u-21 v-26
~ona a-26 d-34 h-17 l-15 n-19 o-16 s-16
~ona> a-16
~onar m-20
~onat d-17 j-18
~onc i-15
~ond c-26 d-19 e-28 h-30 j+22 k-31 l-37 n-40 o-34 p-26 q-38 r-16 v-27
~ond> m-15
~onda f+16 m-16 u-16
~onde b-23 c-18 d-35 h-21 j+24 k-17 l-27 n-31 o-26 p-18 q-26 v-21
~ondi g-20
~ondo a-18 g+15
~one a-22 d-34 e-36 f-40 j-59 k-43 n-42 r-50 s-50
~one> a-19 d-24 e-25 f-26 g-18 j-42 k-29 n-38 o-17 r-38 s-39 u-46
~oner a-27 b-21 d-19 l-15 m-23 n-17 q-22
~ones d-20 g+20 h-20 i-16 j-19 m-26 o-15
~oney i-15
~onf a-21 b-24 d-23 j-18 l-27 n-22 q-19 r-16 u-24
~onfl m-16
~onfu b-16 j-16 l-16 m-26 o-15 u-17
~ong a-17 c-36 d-53 e-29 f-31 g+19 h-36 i-28 k-34 l-28 o-19 q-16 r-29 t-30 v-23
~ong> b-39 c-18 d-38 e-15 f-23 g-37 h-28 k-22 l-41 o-19 r-19 t-20 v-28
~onge a-16 i-20
~ongo a-21 d-22 g+24 i-29 j-17 l-17 m-24 o-21 q-20 s-16 u-30 v-19
~oni d-25 o-19 q-23 r-15 s-24 t-17 u-17
~onib d-17
~onig a-17
~onl b-19 g-18 h-15 i-23 j-20 m-33 p-22 r-19 u-18 v-18
~onli a+17 m-18
~only b-17 i-19 m-23 p-21 q+15 r-18 u-18 v-16
~onm a-20 d-15 g-21 j-16 l-18 m-25 r-19 u-16 v-16
~onmi a-17 g-15 m-17 o-16
~ono b-21 c-18 g-20 h-18 j-23 o-26 s-17
~ono> j-18 o-16 u-22
~ons c-26 e-26 f-27 h-31 k-17 m-34 o-21 r-32 s-17 t-23 v-28
~ons> a-29 b-19 c-22 e-22 f-21 h-23 k-21 m-23 p-28 r-24 t-17 u-17 v-21
~onse i-16 m-18
~onsi g-16 n-17
~onst m-16
~onsu a+17 i-18 k-16 l-16 m-20
~ont b-30 c-27 e-27 f-24 k-22 m-16 o-24 p-32 q-33 r-35 s-27 t-24 u-47
~ont> a-20 d-17 l-18
~onta b-16 d-18 g-22 j-17 l+21 m-17 o-19 q-19 u-28
~onte a-29 j-17 l-27 n-29 q-17 u-23
~onth b-24 d+15 i-16 j-15 l-24 n-25 u-23
~onv l-19 o+18 q-16
~ony m+16
~ood a-31 b-18 d-50 e-33 f+21 j-41 k-33 l-33 n-17 q-28 r-35 u-17 v-34
~ood> a-30 b-18 d-47 e-32 f+21 j-41 k-27 l-33 n-17 q-28 r-34 u-17 v-34
~oof m+19
~ook g-28 h-22 j-31 k-20 l-33 n-30 s-26 t-17 u-17
~ook> d-23 h-15 j-18 l-18 m+15 n-15 o-21
~ooki b-18 i-19 n-22 u-27
~ool a-15 d-18 h-16 l-16 m+21 q-16 u-17
~ool> a-15 d-18 h-16 l-16 m+21 q-16 u-17
~oom a+19 b-22 c-16 d-28 i-23 j-20 k-16 l-25 o-22 q-22 r-21 t-16 v-19
~oom> a+20 b-21 d-25 i-22 j-17 l-24 o-21 p-29 q-19 r-17 v-18
~oon c-23 d-39 e-16 g-21 h-35 j-34 k-20 p-21 t-16 u-24 v-22
~oon> c-19 d-25 g-16 h-28 i-25 j-25 k-18 p-17 s-28
~oone d-19 m-21 o+17 u-25
~oop m-25
~oos a+20 o-16
~oost a+19
~oot b-16 d-19 i-16 n-25 p-18 s-17
~op> a-25 c-22 d-24 e-23 f-18 g-17 h-19 i-20 k+19 l-32 m-21 o-17 s-18 t-18 u-30
~opa g-22 n+21 q-15
~opa> g-22 n+21 q-15
~opc g+26 m-25 u-25
~opci g+26 m-25 u-25
~ope d-18 n-20 u-19
~open d-17 n-18
~opi b-15 d-25 j-18 m-36 n-29 o-18 q-19 r-17 u+17
~opin a+16 i-15 m-20 u-19
~opp n-16
~opt b-23 e-17 g+23 i-20 j-17 n-21 r-22 s-18 u-24 v-17
~opti b-23 e-17 g+23 i-20 j-17 n-21 r-22 s-18 u-24 v-17
~oqu a-17 d-15 i-17 m-23 r+17 s-16 v-16
~oque a-16 i-16 m-19 v-16
~or> d-21 e-47 f-39 g-23 h-46 j-29 n-39 q-43 t-43 u-43 v-28
~ora b-39 c-24 d-44 e-28 f-28 h+19 i-42 j-49 k-32 l-35 m-19 p-31 q-45 t-24 u-18
~ora> a-16 b-33 c-18 d-33 e-19 f-20 i-36 j-40 k-26 l-24 p-23 q-32 r-21 s-29 t-17 u-44
~orad m-21 n+16
~oras m-28 o-19 u-20
~orc m+16
~ord a-27 c-21 j-24 k-32 l-23 n-30 o-27 q-28 r-22 s-20 u-28
~orde m+16
~ordi k-16
~ords a-19 d-23 n-20 q-16 u-18
~ore a-22 c-38 d-16 e-28 f-32 g-46 i-34 j-48 p-33 q-28 s-24 t-33 v-17
~ore> a-18 c-36 e-26 f-31 g-43 i-31 j-44 p-29 q-25 s-21 t-30 v-16
~ored m+19
~oreh n+16
~orev a-16
~org a-23 b+21 d-21 g-18 i-18 l-17 r-15 u-26 v-15
~orge a-18 b+25 d-15 j-21 o-16 u-20
~orgo m-16
~ori a-31 c-17 e-17 g-25 k-16 n-28 p-18 u-28 v-27
~orio n-18
~orit d-20 j-18 s-15
~ork a-19 b-34 c-27 e-23 f-26 j-37 k-34 l-19 r-28 s-29 t-22 v-25
~ork> a-37 b-31 c-24 e-20 f-22 j-34 k-32 r-23 s-26 t-20 v-21
~orks a-17 d-16 n-17
~orm b-40 c-29 d-26 e-21 f-23 h-17 j-46 k-25 l-36 m-17 p-34 q-35 s+19 v-29
~orm> b-16 d-16 g-20 j-25 l-15 n-18 r-18 s-18 u-15
~orma b-18 h-16 i-21 j-24 l-16 m-24 n-30 p-20 q-16 r-20 s+18
~ormi a-15 m-16 q-19
~orn b-30 d-23 e-22 f+26 g-19 i-22 k-19 l-28 p-17 q-28 t-15 u-32 v-25
~orn> m+21
~orni b-30 d-17 e-18 f+26 i-16 k-17 l-26 m-24 q-24 u-25 v-22
~orr a-33 b+20 d-44 e-32 f-36 i-40 j-39 k-34 n-43 q-25 t-34 u-43
~orra b+16 m-19
~orre a-26 d-16 i-19 n-18 s-21 u-16 v-21
~orro d-18 f-17 n-31 r-21 u-22
~orry a-30 d-28 e-20 f-19 h-24 i-25 j-25 k-19 l-23 n-26 q-28 t-17 u-29
~ors g-16 i-15
~orse m-16
~ort a-37 c-22 d-34 e-23 f-19 g-28 h-23 k-26 o-15 s-30 t-18 u-33 v-26
~ort> n-17 u-16
~orta b-17 l-19 m-26 n+19
~orte l+16 m-20 q-16
~orth j+15
~orw i-18 m+19
~orwa i-18 m+19
~ory a-15 j-16 l-17
~ory> a-15 j-16 l-17
~os> a-32 b-26 c-44 d-19 e-45 h-24 i-51 k-42 n-31 p-45 q-56 s-22 v-38
~osa a-22 b-17 d-20 g-20 i-22 j-22 o-15 p-19 r-15 v+24
~osa> a-16 j-16 m-27 n-17 q-16 v+26
~ose a-17 i-23 p-17 q-26
~ose> i-19 j-20 q-22 s-16
~osed d-21 u-18
~osp h-16 i-18 m-24
~ospi h-15 i-16 m-23
~oss g-16 h-15 i-17 m-16 n-21 q-16 s-17 u-18
~oss> a-17
~ossi m-19
~ost b-20 c-20 e-18 g+19 h-30 i-34 j-19 k-25 l-37 n-35 o-19 p-38 s-37 t-19 v-31
~ost> a-24 g+23 h-23 i-23 k-18 l-30 n-28 p-27 s-27 v-24
~oste a+17 p-18
~ot> a-29 d-26 g-20 h-17 i-23 j+17 l-18 q-28 v-16
~ota d+17 g-17 i-19 j-23 m-31 n-21 o-17
~otal d+18 m-17 u-16
~ote b-23 c-22 d-26 e-26 g-19 h-18 j-29 k-20 l-25 m+21 o-26 p-18 r-17 s-26 t-15 u-35 v-19
~ote> a-17 j-21 u-17
~oted e-16 m+22 u-17
~oth d-17 f-16 g-21 h-27 i-28 k-19 m-43 n+18 q-41 r-32 s-27 t-16 v-23
~oth> m-18 n-16 o-20
~othe c-22 d-35 g-26 h-20 i-19 m-46 o+16 p-29 q-31 r-26 s-25
~othi m-30 n+19 o-15 u-16
~oti a-20 d-18
~otic a-17 d-17
~oto a-19 d-21 i-20 m+27 u-17
~oto> i-18 m+17
~otr c-25 d-38 e-20 f-17 h-24 i-36 j-31 l-36 m-22 p-24 q-35 r-30 s-24 t-18 u-38
~otra c-15 d-23 i-27 j-17 k+15 l-29 n-23 p-17 q-20 r-22 s-16 u-32
~otro a-29 d-22 i-17 j-19 m-24 o+21 q-23
~ots o-18 q-19
~ots> o-18 q-19
~oub a-16 b-16 m-16
~oubl a-16 b-16 m-16
~oug c-15 f-16 g-23 h-17 k-17 m-29 n-23 p-22 r-20 s-23 t-23 v-16
~ough c-15 f-16 g-23 h-17 k-17 m-29 n-23 p-22 r-20 s-23 t-23 v-16
~oul b-28 e-30 f-29 g-17 h-41 l-17 m-23 p-31 r-26 t-32 v-39
~ould b-28 e-30 f-29 g-17 h-41 l-17 m-23 p-31 r-26 t-32 v-39
~oun c-29 e-23 g-33 h-30 i-31 k-25 l-31 o-21 t-21 u-41 v-24
~ound c-21 d-33 e-16 f-23 g-27 h-21 i-19 k-18 l-23 n-29 o-18 u-28 v-16
~ount b-16 g-16 i-19 n+17 s-16 u-24
~oup a-15 d+19 m-19 u-19
~our b-26 c-34 e-27 f-38 g-16 n-33 p-19 q-18 s-26 u-24
~our> b-24 c-33 d-18 e-27 f-32 g-15 n-27 p-19 q-17 s-24 u-22
~ous c-16 g-30 k-15 n-19 o-26 p-16 q-20
~ous> g-17
~ouse o-17
~out c-28 e-29 f-32 g-41 h-40 k-32 l-26 s-26 t-29 u-19
~out> c-19 e-19 f-24 g-35 h-33 j-29 k-27 l-21 m-17 s-21 t-24
~outh u-16
~outs a-18 b-16 d-19 n-20 q-15 r-16 u-22
~ove c-35 e-37 f-29 g-40 h-44 i-18 j-24 n-26 q-19 s-27 t-35
~ove> a-21 c-16 d-25 g-18 i-24 j-20 k-19 l+22 o-29 p-21 q-23 r-23 s-18 u-32 v-25
~oved d-26 e-15 i-17 l-24 m-20 n-17 p-19 q-23 r-25 s-23 v+15
~ovel m+15
~over b-34 c-18 g-21 h-32 j-35 l-27 n-30 v-27
~ovi a-32 f-17 g-15 h-18 i-17 j-21 k-21 l-22 m+20 n-22 p-15 s-23 t-17 u-22
~ovie j-16 m+20
~ovin a-17 o-21
~ow> c-20 e-32 f-40 i-35 j-53 k-40 l-49 n-18 p-33 s-19
~owe a-16 j-20 r-21
~owed m-21 n+17
~owi a-22 n-16
~owin a-22 n-16
~own g-21 k-16 l-19 n-24 p-16 s-24 u-21
~own> g-20 k-15 l-18 n-23 p-16 s-23 u-20
~oxi m-16
~oxim m-16
~oy> c-23 e-20 f-19 g-21 h-30 i-29 k-22 l-17 o-26 p-37 r+21 t-17 u-43 v-37
~pa> g-25 m-22 n+18 q-22 u-23
~pac a+18 h-19 i-21 j-17 o-20 r-15 u-21
~paci h-16 m-25 o-15 u-15
~pag a-20 b-16 d+21 e-19 f-16 g-17 j-17 l-16 n-20 o-21 q-16 r-17 s-16 u-21 v-18
~paga a-16 d+22 e-17 n-17 o-18
~pagu m-16 t+16
~pai n-20
~pain n-18
~pam a-16 b-19 j-15 l+20 m-24
~pam> b-16 j-15 m-18
~pan b-26 d-21 g-25 h-20 i-24 j-20 l-19 o-27 p+16 r-19 v-16
~pana b-19 d-15 g-17 h-17 i-16 o-22 u-16
~pap b-15 g-25 j-26 l-18 m-41 n+17 o-26 p-17 q-28 s-18 u-29
~pap> n+16
~pape g-24 j-23 l-18 m-38 o-17 q-22 u-26
~par b-18 c-36 e-35 f-33 g-46 h-45 i-16 k-37 m-25 q-28 s-27 t-31
~para c-22 d-18 e-23 f-23 g-28 h-35 k-23 l-34 q-39 s-38 t-21
~pare b-16 d-16 l+18 m-21 n+15
~pari d-16 m+21
~paro a-23 g-15 m-20
~parq m-18
~part a-18 m-23 n-17 p-18
~pas c-26 d-44 e-22 f-19 h-33 k-22 l-38 m-34 n-16 t-22 u-20 v-35
~pasa a-29 b-23 d-17 g-19 l-22 m-37 r-22 s-26 u-26 v-25
~pase j-16
~paso u-19
~pass a-23 d-21 h-17 i-20 j-23 n-23 p-19 q-23
~past d-15 r+16 u-23
~pat g-19 j-22 n-21 o-22 q-20 u-21
~pati g-17 j-21 n-18 o-23 u-20
~pay d+17 i-19 n-21 s-18 u-18
~pci g+26 u-26
~pcio g+26 u-26
~pe> d-22 g+19 j-17 l-17 n-17 q-19 u-25 v-18
~pea b-20 c+16 d-24 h-19 j-20 l-18 n-27 o-20 p-21 q-23 r-16 s-16 u-31 v-17
~peak b-17 c+17 d-21 g-16 h-17 i+16 j-18 l-16 n-24 o-15 p-17 q-20 u-28 v-15
~pec d-20 m-17 s+16 u-19
~ped d-20 g-17 j-17 n-22 o-28 p-15 q-19 r-21 u-21
~ped> n-16
~pedi o-16
~pee d-15 n-15 s+15
~pel j-20 l-22 m-21 o-16 q-24 s-16 v-18
~pele m-26 q-16 u-16
~peli a-21 d-16 u+19
~pen c-19 e-20 f-22 h-30 i-36 j-35 k-23 l-30 o-21 p-23 r-18 s-26 t-17 v-27
~pena m-15
~pend a-17 m-27
~pene u-20
~peni d-18 n-18 u-16
~pens b-18 i-22 j-22 l-17 n-17 r-16 s-15
~per a-28 c-35 e-32 f-26 g-20 j-34 k-31 q-22 u-57 v-39
~per> r-19
~perd n-16
~pere l-22 m-18 o-15 q-18
~peri m-17 n+19
~pero b-16 m-16 o+15
~perr m+15 q-18
~perw d-20 g-17 m-22
~pes u-16
~pet m+18
~pets m+18
~pez a+19
~peza a+19
~pho a-16 d-19 h-17 m+20 q-16 u-17
~pic a-36 b-21 e-18 j-24 k-18 l-25 n-20 r-21 u-41 v-24
~pick a-28 b-17 l-17 n-18 r-28 s-23 u-31 v-20
~pico g+20 j-17 m-24
~pict m+16
~pid r-15
~pie d-17 g-18 i-19 l-16 q-16
~pien m+15
~pier m-19
~piez a+17
~pin b-21 d-18 h-16 i-21 l-19 n-21 o-22 q-16 v-15
~ping b-18 i-20 l-16 n-18 o-20 q-15
~pinn m-17 s+17
~pit d-23 g-24 h-20
~pita d-17 h-18
~pla a-38 c-27 e-22 f-24 h-40 k-31 l-39 p-35 q-15 r-17 s-39 t-22 v-19
~plac d-28 i-22 n-22 p-16 s-16
~plai a-21 d-20 i+17 j-19 n-21 o-16 u+17
~plan a-20 h-18 i-18 o-20 r-16 u-33
~play j-21 m+32 n-19 r-16
~plaz a-20 j+22 m-26 u-20
~ple e-34 f-33 h-29 n-33 p-34 q-43 s-32 t-35 u-18
~ple> a-18 b-18
~plea d-23 e-33 f-32 h-27 n-28 p-31 q-39 s-26 t-32 u-16
~pli a-23 g+18 j-16 k-18 l-16 m-22 n-22 q-21 r-19
~plic i-16 m-17
~plit d+16
~plu i-21 l-17 m+27 u-19
~plum i-17 m+18
~ply a-16 g+20 n-19
~ply> a-16 g+20 n-19
~po> a+17 c-16 d-31 f-15 g-17 h-28 j-27 o-31 q-18 s-21 v-17
~poc d+16 m-18
~pod d-25 e-16 f-15 g-30 h-18 j-20 k-18 l-31 m-17 p-25 r-26 u-29 v-24
~pode g-21 l-17 m-28 n-16 o+17 p-19 u-17 v-16
~podr m-27 q-17 r-15 u-15
~poe e+19
~poem m+18
~poi d-16 e+18 m-26 u+17
~pon b-36 e-38 f-31 g+37 h-35 j-44 k-18 l-42 m-38 p-36 q-18 r-17 s-39 t-27 v-39
~pond a-17 g+20 u-16
~pone g+18 m-18 o-20 q-18
~pong b-20 c-16 d-25 g+24 j-21 l-21 m-29 p-17 q-22 r-17 s-18 u-38 v-24
~poni d-17
~por a-22 b-19 d-23 g-17 i-16 k-16 p-18 r-26 s-16
~port a-19 b-17 d-21 o-19 p-16 r-21 u-21
~pos c-16 h-27 i-27 j-25 n-15 p-15 q-21 v-17
~pose u-19
~poss m-17
~post h-18
~pot c-16 d-19 i-28 l-20 n-20 q-26 u-17
~pot> a-22 i-19 l-16 n-17 q-21
~pots a+16 i-18 o-16
~ppe i-16 j-21 n-23 o-16 r-18
~ppen a-17 j-17
~ppl u-15
~ppo e+17 l-20 m-15 r-16 u-22
~ppos u-19
~ppr d-20 m-20
~ppro d-17 m-16
~ppy b-16 e-16 g-17 n-18 t-17 u-20
~ppy> b-16 e-16 g-17 n-18 t-17 u-20
~pra b-20 d-27 e-17 g-15 i-16 j-24 l-18 n-23 p-17 q-20 r-18 s-20 t-16
~pran d-19
~pre a-33 d-17 e-37 f-32 h-36 j-47 l-31 q-44 u-17
~pref a-29 b-21 c+19 d-17 e-16 g-18 k-18 m-32 n-20 u-21 v-19
~preg b-17 d-20 l-21 n-21 o-16 p-19 u-16
~pren a-20 c-20 k+20 l-19 u-16
~prep a-29 d+16 g-31 u-25
~pres c-21 d-20 i-31 j-21 k-21 l-24 o-31 p-19 q-23
~pri b-18 d+19 o-18 u-18
~pro a+22 b-23 c-35 d-17 e-26 f-20 g-34 h-26 i-38 j-36 k-30 l-30 m-23 p-37 r-16 s-30 v-28
~prob b-21 c-17 d-21 e-18 g-19 j-18 p-25
~proc d-15 m-22
~prov m-23
~prox m-16
~ps> b-20 d-24 l-22 m-19 n-26 p-26 q-25 r-20
~pt> a-19 h-17 j-16 p-19 u-16
~pta h-15 i-18 j-18 m-24 u-20
~ptan m-20 u-18
~pti b-26 e-18 f-18 g+21 h-16 j-19 k-17 n-26 q-26 r-24 s-21 t-15 u-28 v-19
~ptin d-20 g-21 o-16 r-18 u-18 v-16
~ptio b-17 g+25 j-17 l-19 m-17 n-22 q-18 u-16
~pto m+16
~pts a+21
~ptsd a+21
~pty n+15
~pty> n+15
~pue b-24 d-20 e-47 f-42 g-26 h-15 j-44 l-50 m-34 n+17 p-31 r-53 t-40 u-62 v-53
~pued b-19 e-38 f-35 g-20 j-34 l-41 m-59 n+20 p-28 r-60 s-65 t-34 u-49 v-43
~pues b-27 c-24 d-31 e-17 g-27 h-22 i-29 j-22 k-16 l-23 u-26 v-21
~pul a-26 c-16 h-17 i-25 l-17 m-19 n-21 o-15 p-17 q-22 r+25 u-18
~pull a-24 c-15 h-16 i-25 j-16 l-16 m-18 n-17 p-17 q-21 r+26 u-17
~pup m+17
~pupp m+17
~pus a-22 d-17 l-19 m-33 n-18 o-20 u-20
~puse k+16
~puso m-17 o-17
~py> a-17 b-16 e-16 g-18 n-20 t-17 u-21
~qua b-17 d-20 g-19 h-15 i-20 j-23 l-17 n-20 q-23 s-25
~qual m-24 u+19
~quar u-16
~que a-32 b-31 c-41 d-46 e-29 f-29 h-30 n-16 p-49 t-29 u-21 v-41
~que> a-16 d-15 i-16 l-20 m-24
~quea m-18
~qued a-44 c-25 d-27 e-15 g-28 i-29 k-32 l-31 p-29 s+17 u-29 v-18
~quen l+17
~quer k+21 l-17 m-19 r-16 s-17
~ques b-19 i+17 n-16 o-18 s-22
~qui c-55 d-39 e-50 f-44 g-24 h-53 m-29 n-25 o-15 r-21 s-21 t-44
~qui> b-22 c-17 d-22 e-15 h-16 i-20 k-15 l-15 m-16 n-21 o-20 p-18 r-22 s-19 u-27 v+21
~quic a+16
~quie c-37 d-41 e-32 f-28 g-15 h-31 j-42 l-23 n-42 o-17 r-42 s-42 t-28
~quil m-16
~quis m-21 p-16 u-20
~quit a-33 d-16 g-22 i-25 j-21 k-26 l+17 m-41 n-18 o-32 p-20 q-22 u-27 v-25
~ra> c-60 e-62 f-57 g-20 j-20 l-76 m-20 n-37 p-36 q-54 r-24 s-24 t-51
~rab a-25 e-15 f-18 g-26 j-24 k-18 l-22 p-19 r-20 s-19 v-16
~raba a-24 e-15 f-17 g-26 j-24 k-18 l-22 p-19 r-20 s-19 v-16
~rac b-20 d-18 i-16 k-16 l-16 n-20 o-22 r-16
~rack u-16
~rad a-20 b-24 d-20 h-19 j-19 o+17 p-21 q-26 u-19 v-17
~rade a-19 b-20 d-17 h-17 q-19
~rai a-29 b-22 d-24 g-20 h-22 i-18 j-18 m+21 p-15 q-18 v-16
~rain a-25 b-19 d-17 g-15 h-21 j-16 m+18 n-18
~rais m+15
~raj m-21 p-15 q+20
~rajo m-21 p-15 q+20
~ram m-20
~ran b-33 c-24 d+18 e-27 f-22 g-32 j-37 k-25 l-29 m-20 r-29 t-24 u-31 v-17
~ran> u-16
~rand m-16
~rang b-16 o-18 q-16
~rano m-16
~rans a-21 o-15 u-24
~rant a-22 d+26 e-16 m-18 u-15
~rar a-26 c-17 e-18 g-21 h+17 i-29 j-25 k-18 l-25 r-24 u-30 v-25
~rar> d-15 i-18
~rarm a-16
~raro d+16 l-17 m-24 p-16 r-16 s-19
~rary h-15 m+18
~ras a-18 c-16 d-33 e-16 g-19 i-29 j-24 k-16 o-15 p-22 s-25 u-42 v-23
~ras> d-15 i-15 o-22 u-26
~rash m+15
~raso m-22 r+18
~rass l+16 m-17
~rat a-32 b-22 e-16 g-29 h-20 j-27 k-20 o-15 p-21 q-30 s-20 v-21
~rata g-15
~rate a-17 u-16
~rath m-16
~rato i+16 m-19
~raw m-15
~rbe a-16
~rber a-16
~rby m-18
~rby> m-18
~rca a-15 d-19 i-16 j+23 o-16 u-20
~rci a-18 m-20 n+19
~rco j-19 m-22 n-17
~rd> c-19 f-19 h-20 i-28 j-37 k-29 l-33 o-16 q-32 r-32 t-18 v-15
~rda a-22 b-20 g-20 h-16 j-21 l-22 n-30 o-18 p-15 q-20 r-20 u+18 v-15
~rde a-34 b-27 d-21 g-21 i-25 k-20 l-19 n-24 o-24
~rde> m-17
~rden a-25 b-20 r+18
~rder m+16
~rdi d-19 e-17 k-22 l-16
~rdin k-17
~rdo r+18
~rds a-23 l-19 o-21 q-20 u-21
~rds> a-23 l-19 o-21 q-20 u-21
~re> c-36 e-77 g-15 i-21 k-43 o-18 p-33 q-24 t-70
~rea b-26 d-21 e-39 f-34 g-64 l-24 o-18 p-23 q-43 r-50
~reac b-20 c-23 d-31 i+15 j-24 l-24 m-39 o-18 u-37 v+18
~read b-24 g-32 h-23 j-26 k-37 o-21 p-22 q-36 r-25 s-21 t-18 u-20 v-26
~reak m-20
~real c-15 d-16 j-15 m-17 p-17 v-17
~ream s+16 u-23
~reat b-18 d-28 g-23 h-22 i-19 j-24 o-22 p-16 q-19 s-19
~rec a-17 b-43 c-35 e-28 f-27 h-31 i+16 n-21 o-41 s-30 u-24
~rece a-25 b-18 d-15 g-18 i+18 j-17 m-15 n-17 o-15 p-23 u-25
~reci b-18 g-17 i-28 n-16 q-21 u-31
~reco b-16 c-18 g-29 j-18 k-29 l-22 o-19 r-15
~rect d-17
~red a-36 c-31 d+22 e-26 f-20 g-24 i-25 j-34 k-29 l-41 n-30 o-26 p+16 q-43 r-43 t-22 v-30
~red> a-24 c-22 g-19 i-17 j-27 k-23 l-33 n-26 o-21 p+20 q-36 r-36 t-16 v-33
~redi a-20 d+18 u-17
~ree b-32 c-27 e-28 g-30 h-33 i-16 j+23 m-25 n-40 o-33 p+22 q-35 s-36 t-32 u-32 v-31
~ree> h-16 i-19 n-21 o-18 q-21 s-19 u-35 v-17
~reed j-20 p+18
~reen k+16 l-20 u-17
~reet a-20 d-17 h-20 m-18 n-17 p-16 s-16
~ref a+21 b-19 c+16 d-35 e-22 f-16 g-25 h-21 j-19 k-28 m-49 n-29 p-30 q-30 r-22 s-24 t-19 u-32 v-25
~refe a+20 b-27 d-27 g-21 h-15 k-20 m-31 n-23 p-18 q-17 u-24 v-18
~refi d-16 l-17 m-32 n-19 p-16 q-18 u-18
~reg b-24 c-19 d-32 e-15 j-23 k-21 l-33 n-30 r-20 s-22 t-16
~regr g-18 m-22
~regu b-17 d-20 l-21 n-21 o-16 p-19 u-16
~reh n+15
~reha n+15
~rei d+16 m-15
~reim d+16
~rel a-28 d-24 i-20 l-18 n-20 o-18 q+15 r-16 u-26
~rele a-17 i-16 q+18 u-19
~rem a-23 c-19 d-28 f-18 g-23 h-23 i-27 m-15 o-31 p-22 s-24 v-26
~reme m-21
~remi a-19 b-21 n-16 o-16
~remo a-25 i-17 j-18 l+20 m-15 o-16 r-15 u-22 v-18
~ren c-40 d-22 e-26 f-24 h-31 i-43 j-33 p-32 q-34 s-32 t-27 v-37
~ren> a-17 i-17 o-22 q-15 r-19 s-16 v-20
~renc a+15 g-19 o-17
~rend a-23 c-20 i-15 k+19 l-20 u-24
~renl b-15 l+18
~rent d-27 i-21 l-19 q-17
~reo d-16 m-21 u-19
~reo> d-16 m-21 u-19
~rep a-39 b-16 g+20 j-23 k-17 m-22 o-22 q-22 r-17 s-22 u-24
~repa a-29 d+16 g-31 u-25
~repl g+21 m-22 n-18
~rer a-15 k+21 l-16 m-18
~rer> k+21 l-16 m-15
~res c-45 d-46 e-37 f-33 h-38 i-21 j-34 k+17 o-17 p-33 r-20 t-35 v-18
~resa a+20 g-25 j-18 m-36 n-17 o-19 r-24 s-19
~resi g-16 i-19
~resp a-17 g+20 u-16
~ress b-17 d-19 g+16 j-21 l-17 m-35 o-17 q-20
~rest g-16 i-18 k-15 o-17 u-27 v-16
~resu a-27 b-16 c-17 d-18 e-16 g-26 j-17 k+27 l-30
~ret k-17 l-18 u-17
~retu a-16
~rev b-16 i-22 k-18 n-19 q-15
~reve a-16
~rewo m+15
~rge b+18 c-21 d+15 e-19 g-26 h-25 i-31 k-25 l-27 n-20 p-22 q-25 r-26 s-17 t-17 u-40 v-24
~rge> a+15
~rged d+22 m-20
~rgen u-17
~rget a-21 b+23 d-25 h-17 i-15 l-16 n-17 o-18 u-28
~rgi n-16 o+16
~rgio o+16
~rgo m-17
~rgot m-16
~ria c-21 e-18 f-20 g-20 h-27 j-26 k-26 l-31 p-18 q-33 r-28 s-35 t-17 u-35
~ria> c-18 e-16 f-19 h-25 j-25 k-23 l-28 n-29 p-17 q-29 r-26 s-32 t-15 u-28
~rib b-33 d-28 e-29 f-21 h-27 j-34 m-23 n-27 o-33 p-26 q-31 r-19 s-24 t-20 v-26
~riba b-15 g-19 k-20 u-16
~ribe a-23 c-22 g-32 i-17 j-16
~ribi m-26 n-19 o-18 q-21 u-24
~ribo g+19 m-18 u-17
~ric m+18 n-17 u-19
~rid a-22 d-22 g-15 h-20 j-22 l-16 m-20 n-22 o-19 q+15 u-30 v-18
~ride d-16 m-17 q+18 u-21
~rie g-18 h-18 i-18 j-19 n-18 q-17 u+15 v-16
~ried m+16
~ries g-16 u+17
~rig a-25 c-22 e-25 f-18 i-26 k-17 l-33 o-22 p-21 q-16 u-16 v-20
~righ a-25 c-22 e-25 f-18 i-26 k-17 l-33 o-22 p-21 q-16 u-16 v-20
~rime d+17
~rin a-21 b-33 c-18 d-43 e-15 f-27 g-39 h-16 i-35 j-20 k-24 n+18 o-16 r-36 t-24 u-27 v-23
~ring a-16 b-28 c-16 d-40 f-25 g-38 i-32 j-16 k-20 n+16 r-33 s-21 t-22 u-25 v-21
~rio g-20 i-29 l-18 n+16 o-28 p-26 q+15 r-21 s-23 u-16 v-21
~rio> g-15 i-27 l-15 o-18 p-24 q+17 u-24 v-19
~riod m-17 n+19
~rip a-17 b-20 d-17 i-17 n-16 r-17
~rip> b-16
~ripp p-16
~rir b-20 m-22
~rir> h+16 m-15
~ris d-22 g-21 j-17 n-16 o-20 u+15
~ris> d-17 u-16
~risk g-15 m-17 u+19
~rit a-29 e-16 g-25 i-26 j-20 k-24 l-25 o-20 p-25 q-27 v-26
~rita d-19
~rite i-16 u-19
~riti a-16
~riv a-27 b-30 d-21 h-17 i-19 k-17 l-16 m-37 o-25 p+16 q+22 s-20 u-29
~rive a-26 b-30 d-21 h-17 i-20 k-17 l-16 m-37 o-25 p+16 q+22 s-20 u-29
~rje a-15 b-18 d+17 i-18
~rjet a-15 b-18 d+17 i-18
~rk> a-38 b-33 c-25 e-24 f-25 j-36 k-33 l-16 r-25 s-27 t-23 v-22
~rki n-19
~rkin n-19
~rks a-17 d-16 n-17
~rks> a-17 d-16 n-17
~rle m-26
~rli j-16 m-23 n-21 o+18
~rlie j-16 m-23 n-21 o+18
~rly a-22 h+15 j-18 m-22 u-22
~rly> a-22 h+15 j-18 m-22 u-22
~rm> b-18 d-21 g-22 j-26 l-19 m+20 n-20 p-15 q-18 r-22 s-19 u-17 v-16
~rma b-22 c-15 d-18 e-15 f-16 h-18 i-31 j-36 l-24 o-18 p-23 q-20 s+17 v-23
~rmac a-16 g-16 j-20
~rmal a-15 m-21 n-18 p-16 s+19
~rme b-33 d-34 e-23 f-17 g-37 h-29 j-31 p-19 s-33 v-25
~rme> b-32 d-30 e-21 f-16 g-35 h-27 j-30 p-27 s-28 v-22
~rmi a-24 b-27 c-16 d-22 g-20 i-19 j-19 m-39 o-18 v-19
~rmir r-15
~rmis l+15 m-19 n-16
~rmo m-17 u-18
~rmo> m-17 u-18
~rn> a-28 b-35 c-25 d-29 e-21 g-20 h-19 j-29 m+24 o-31 q-23 s-26 v-19
~rne a-17 u-17
~rni b-31 d-17 e-18 f+26 g-15 i-16 j-16 k-17 l-27 m-20 q-24 u-26 v-22
~rnin b-31 d-17 e-18 f+26 g-15 i-16 j-16 k-17 l-27 m-20 q-24 u-26 v-22
~rno d-22 h-17 i-25 j-18 k-23 l-23 n-26 p-18 q-21 r-28 u-23 v-16
~rno> i-17 k-17 l-15 m-20 r-20
~rnoo n-20
~ro> b-19 c-16 e-56 f-58 g-42 h-60 k-17 l-22 m-31 p-32 q-26 r-22 s-28 t-51 u-30
~rob b-21 c-17 d-21 e-18 g-19 j-18 p-25
~robl a-17 d-19 g-16 j-16 m-29 n+15
~roc d-22 g-15 j-15 t+16
~roce d-17
~rod m+16 s-15
~rog j-16 m-28 n-22
~roga u+17
~rol d-24 g-17 i-16 j-18 l-17 o-16 q-19 s-20 u-18
~rol> d-17 v+16
~rom a-25 c-22 e-18 h-31 k-29 q-27 r-20 v-30
~rom> a-23 c-21 e-17 h-30 k-28 o-25 q-26 r-19 t-20 v-29
~ron b-36 c-19 e-26 f-19 g-32 k-22 l-39 n-23 p-29 q-29 r-30 t-17
~ron> a-26 b-23 d+16 e-15 g-20 i-24 j-27 l-24 m-30 n-24 p-21 q-22 r-23
~ront b-18 d-20 g-16 l-20 n-17 o-19 u-16
~roo a+18 b-23 c-21 d-34 e-16 g-17 h-16 i-24 j-27 k-17 l-27 o-24 q-24 r-23 t-16 v-19
~roof m+19
~room a+19 b-22 c-16 d-28 i-23 j-20 k-16 l-25 o-22 q-22 r-21 t-16 v-19
~rop a-18 d-22 g-27 i-17 n+16 s-18 u-28
~rop> a-16 m-20 p-23 u-16
~ropa g-22 n+21 q-15
~ros a-20 b-19 g-20 h-19 i-18 l-18 o-22 p-17 q-26 u-19 v+21
~ros> d-16 m+18 u-15
~rosa m-25 q-18 u-24 v+25
~ross m-21
~rou c-18 g-28 h-26 k-19 l-27 n-31 p-24 v-21
~roug g-18 l-21 m-22 n-16 s-16
~roun a+16 b-27 d-20 g-16 n-21
~rov m-23
~rove d-18 m-21
~row d-29 f-18 j-17 n-30 r-24 u-28
~row> d-26 f-18 j-16 n-29 r-24 u-25
~rox m-16
~roxi m-16
~rqu l-20 m-26
~rque m-21
~rra d-23 e-16 g-18 h+17 i-25 j-21 k-17 l-23 m-31 o-34 q-23 r-26 u-17 v-19
~rran b-16 i-16 o-22 q-17
~rrar a-15 h+23 m-24
~rre d-22 i-23 j-16 q-17 u-21 v-23
~rren g-15 o-15 v-17
~rri a-27 d-16 i-17 j-16 m+18 u-18
~rrie m+18
~rriv m-18
~rro a-18 c-25 d-43 e-17 f-27 g-32 i-28 l-28 n-29 p-34 t-24 u-40
~rro> a-27 b-23 d-26 g-20 i-20 k-17 l-20 p-24 u-17 v-22
~rrow d-18 f-17 n-29 r-20 u-22
~rry a-31 d-32 e-21 f-20 h-26 i-27 j-26 k-21 l-24 n-29 q-31 t-19 u-35
~rry> a-30 d-32 e-21 f-20 h-26 i-27 j-26 k-21 l-24 n-29 q-30 t-19 u-35
~rs> b-37 e-38 f-31 k-28 l-41 n-37 o-17 r-16 s-34
~rse a-16 d+20 i-16 m-28 o-16 q-16
~rse> i-15 m-23
~rst b-27 e-18 f-17 h-28 i-18 k-21 l-21 p-26 q-23 r-16 t-18
~rst> b-21 h-18 p-21 q-17 r-18
~rt> b-17 c-28 e-27 f-28 g-37 i-23 k+24 l-43 n-27 p-36 r-17 v-27
~rta a-24 b-23 d-19 i+22 m-37 n+18 o-23 q-19 u-20
~rta> a-19 b-19 d-16 m-32 n+20 o-21 q-18
~rte b-20 d-16 g-15 i-23 k-19 m-34 n-21 v-20
~rted m-18 n-17 u-19
~rth a-21 b-17 d-21 g-16 i-17 o-18 q-16 s-23 u-18 v-16
~rti m-15
~rto j-18 m+19
~rto> j-18 m+19
~rty a-17 e+20 o-19
~rty> o-16
~rtyu e+20 m-22
~ruc b-17 d-17 u-17
~rug d-15 n-16 p-17 u+17
~rug> q-16 u+17
~ruh e-17
~ruh> e-17
~rul u-18
~rule u-18
~run a-15 h-16 n-17 q-16
~runn n-15 s-17
~rus m-15
~rust m-15
~rve b-20 l-19 q-18 v-17
~rve> b-19 l-18 n-17 q-17
~rwa i-23 m+16 u-16
~rwar i-23 m+16 u-16
~rwo d-20 g-17 m-22
~rwor d-20 g-17 m-22
~ry> d-27 e-37 f-31 h-42 i-31 j-42 k-36 l-33 o-20 q-30 u-27 v+21
~ryi m-19
~ryin m-19
~ryt l-19 m-17
~ryth l-19 m-17
~sa> b-24 c-22 d-32 e-21 f-21 g-33 h-20 i-22 k-21 r-28 t-19 u-19 v+18
~sab l-16 o-18
~sabi a-15
~sac g-16 n-18 u-24
~saco u-17
~sad g-25 n-17 u-23
~sada r-15
~sado g-18
~saf d-19 j-16 n-20 u+18
~safe d-19 j-16 n-20 u+18
~sag a-16 b-21 l+16 o-17
~sage a-15 b-20 o-16
~sai c-16 d-31 f-16 g-24 h-19 i-16 j-25 q-30 r-22 s-21 t-17 v-24
~said c-16 d-31 f-16 g-24 h-19 i-16 j-25 q-30 r-22 s-21 t-17 v-24
~saj i+15
~saje i+15
~sal a-28 b-25 c-21 e-24 g-29 h-24 i-20 k-21 l-28 p-15 r+15 v-19
~sale d+20 u-16
~sali a-23 b-16 g-23 j-18 l-17 m-23 r+18 u-24
~salu m-17
~sam b-25 c-16 e-18 h-18 k-19 l-29 v-21
~same b-25 c-16 e-18 h-18 k-19 l-29 v-21
~san a-25 b-19 e-15 g-18 i-20 j-17 n-23 o-15 v-17
~san> u+20
~sant m+17
~saq l+17
~saqu l+17
~sar b-29 c-17 d-25 e-19 h-16 j-20 k-18 l-25 p-31 r-26 u-33 v-24
~sar> b-18 n-17 p-20 r-16 u-20
~sav a-16 o-17 r+17
~save m-19 r+17
~say c-18 f-28 h-15 i-20 j-27 k-17 l-21 p-18 s-17 t-17 v-16
~says f-27 j-23 p-15 s-16 t-15
~sayu n+16
~sca c-18 e-16 g-28 h-20 i-28 j-27 l-23 m-23 n-27 o-26 s-24 u+16
~scan q-15 u-16
~scar m-21 r-15
~sco a-26 b-26 c-15 g-24 h-19 i-27 j-25 k-16 m-31 n-23 u-27
~scoo m-25 n-17
~scor d-15
~scou d+18 m-27
~scr d-28 e-28 f-22 h-28 i-20 j-37 n-30 o-38 p-27 q-33 r-30 s-29 t-21 v-29
~scri b-33 d-29 e-26 f-21 h-26 i-16 j-33 m-17 n-28 o-34 p-25 q-31 r-25 s-25 t-19 v-25
~scu l-15 n-17 s-15 u-19
~scue m-18
~sd> a+21 e+20 m-24
~sde a-22 d-16 g-16 m-31 o-18 q-18 r-18 s+25 u-21
~sde> a-22 d-16 g-16 m-31 o-18 q-18 r-18 s+25 u-21
~sdf e+26 l-18 m-28 u-16
~se> a-15 d-38 e-55 f-53 h-64 j-24 m-47 p-40 q-21 r-22 s-31 t-54 v-21
~sed h-22 i-33 k-19 m-17 p-27 q-32 u-16
~sed> h-18 i-31 k-19 p-27 q-31 s+15
~see a+17 m-21 n-19
~seen a+17 m-21 n-19
~seg m-17 q-16
~segu m-17 q-16
~sel b-19 g-18 h-23 j-27 l-21 o-19 p-17 r-19 s-19 t-17 u-19 v-15
~self j-18 m-20
~sell m+19
~sem b-21 g-16 j-24 m-28 n-22 u-24 v-16
~sema i-20 m-24 n-18 u-19
~seme j-16
~sen a-26 e-19 h-36 n-49 o-34 p-28 q-39 r-17 s-15 u-18 v-32
~sen> m-16
~sena j-16
~send a-28 b-33 f-17 h-19 i-16 n-22 o-25 p-19 q-25 r-24 s-18 t-21 v-17
~sent a-16 c-17 d-25 g-20 n-28 o-25 u-31
~ser a-16 b-26 c-17 e-15 f-19 i-22 j-28 k-17 l-23 m-17 o-21 p-18 u+16 v-21
~sera d-25 g-16 i-16 j-16 l-16 m-25 o-17 r-16 u+22 v-16
~seri d+18 u-16
~serv u-17
~ses d-18 l-18 o-15
~ses> a-16 u-16
~set n-18
~sfe a-16 q-16
~sfer a-16 q-16
~sgo d-17 m-15 u+20
~sgos d-17 m-15 u+20
~sh> d+20 g-29 h-19 i-21 j-18 k-16 p-17 q-23 u-36 v-19
~sha a-19
~shav n+16
~shi d-15 h-18 j-18 m+23 q-16 u-27
~sho c-27 d-19 e-19 f-16 h-28 i-25 j-42 k-31 l-41 o-23 t-21 v-17
~shou b-27 c-17 d-44 h-19 j-30 k-18 l-21 v-18
~show l-17 n-18 o-21
~shu m-16
~shut m-16
~sib d-20 m-18 n-19 q-18
~sibl d-19 n-18 q-18
~sic d-17 e-15 l-18 m+22 o-15 q-18 u-18
~sica m+20
~sid a-29 d-30 g-21 h-15 l-16 o-22 q-25 r-20 v-16
~side a-29 d-30 g-21 h-15 l-16 o-22 q-25 r-20 v-16
~sie d-25 g-24 j-26 l-18 m-39 n-25 p-21 q-21 r-16 v-19
~sien a-21 g-16 m-20 s+15
~sier b-22 m-25 p-16 u-26
~sig a+18 b-32 c-19 d-35 f-16 g-43 h-29 i-33 j-23 p-22 r-25 t-16
~sign b-17 d-24 g-31 h-23 i-20 n-19 s-23
~sigo m-19 u-19
~sigu i-15 m-20 n-20
~sin a-21 c-17 e-18 f-15 g-17 h-15 j-27 k-21 l-15 n-29 o-34 p-29 q-31 s+30 t-28 u-43
~sinc b-23 d-19 l-16 m-42 n-16 o-21 q-18 s+31 u-29
~sing a-18 n-17 o-19 p-18 q-18 u-16
~sio b-20 d-29 g-17 h-16 j-23 m-36 n-18 o-21 p-16 q-15 r-20
~sion b-20 d-29 g-17 h-16 j-23 m-36 n-18 o-21 p-16 q-15 r-20
~sir a-19 b-16 l-18 q-16
~sirv a-19 b-16 l-18 q-16
~sis a-16
~sit e-23 f-34 g-24 h-25 k-25 l-36 n-18 t-27 u-49 v-33
~site f-17
~sito d-25 j-16 l-18 p-19 r-17 s-19 u-26 v-17
~sitt m-32 o+19 q-18
~situ m-19
~siv u-21
~sive u-21
~sjd e+24 l-17 m-26 u-16
~sjdf m-15
~sjdh e+17 m-18
~ske a-30 b-19 j-17 n-17 q-17 s-16
~sked a-28 b-16 d-18 n-17 q-16 u-23
~ski a-29 b+18 d-25 i-24 j-20 o-17 p-17 q-16 s-21 u-25 v-16
~skin a-17 n-15 u-17
~skip a-20 b+21 i-18 u-19
~sks g-15 m-17 u+19
~sks> g-15 m-17 u+19
~sla u-19
~sle a-30 b-22 d-30 h-22 i-18 j-17 k-18 l-21 n-32 p-25 v-16
~slee a-20 b-16 d-25 h-17 l-17 n-30 r-17
~slep m-16 p-17
~sli a-17 m-18 n-16
~slid m-23
~slo d-16 q-21 r+20 s-16
~slow d-16 q-21 r+20 s-16
~sme m-16
~smen m-16
~smo b-17 i-17 r-22 s-17
~smo> b-16
~sno b-15 d-24 m+15 q-15 u-19
~snow b-15 d-24 m+15 q-15 u-19
~so> c-20 d-34 e-27 f-18 g-27 h-22 i-26 j-28 k-20 l-29 n-32 t-21 v-26
~sob a-17 d-18 j+17 m-21 n-16
~sol b-25 d-19 g-17 h-17 i-22 j-27 m-25 n-30 p-19 q+24 r-25 s-17 v-19
~sola a-18 j-15 n-21 o-21 q+24
~solo b-18 m-25
~som c-15 d-22 e-32 f-28 g-35 k-21 l-40 m-26 n-28 q-19 r-30 u-33
~some c-15 d-22 e-32 f-28 g-35 k-21 l-40 m-26 n-28 q-19 r-30 u-33
~son a-21 d-17 g-19 j-17 l-16 m+27 n-21 o-21 p-16 s-16 u-28
~song m+26 o-20 u-20
~soo c-17 d-28 f-16 h-26 i-24 j-25 q-21
~soon c-17 d-28 f-16 h-26 i-24 j-25 q-21
~sor a-32 b+16 d-27 e-22 f-21 h-25 j-27 k-21 l-26 n-33 q-27 s-33 t-20 u-29
~sorr a-28 b+17 d-25 e-20 f-18 h-23 i-21 j-24 k-18 l-21 n-31 p-41 q-21 s-31 t-17 u-27
~sos u-20
~sos> u-20
~sou f-17 u-19
~soun f-16
~sout u-16
~spa d-20 h-28 i-21 j-24 l+17 n-22 o-18 p-18 q-17 v-24
~spac m-16
~spam a-16 b-19 j-15 l+20 m-24
~spe a-26 d-22 e-16 g-31 h-27 j-31 k-20 l-36 o-16 s-24 t-15 u-43 v-24
~spea b-17 c+17 d-21 g-16 h-17 i+16 j-18 l-16 n-24 o-15 p-17 q-20 u-28 v-15
~spee m+18
~spen m-19
~sper a-21 l-23 m-20 n-17
~spi d-17 h-21 i-20 l-16 m-30 r-18
~spin m-17 s+17
~spit h-15 i-16 m-23
~spl d+16
~spli d+16
~spo c-25 d-36 e-16 f-18 g+17 h-25 k-21 l-31 n-32 p-24 t-21 u-35 v-22
~spon b-18 d-22 g+19 h-18 k-16 l-18 n-17 q-18 r-18 u-21
~spot c-15 d-17 i-27 l-18 n-19 q-26 u-16
~spu a-17 b-17 d-18 g-16 h-16 i-16 u-21
~spue a-28 b-16 d-18 g-15 u-20
~squ d-15 u-17
~ss> c-29 d-17 e-22 f-20 h-28 l-46 n-17 p-34 q-44
~ssa a-21 b-22 l+16 n-18 o-19
~ssag a-16 b-21 l+16 o-17
~sse d-19 i-20 j-16 k-15 p-21 q-27 u-24
~ssed m-26 p-18 q-23
~sses u-16
~ssi g-19 h-19 i-26 m-37 n-28 p-17 q-24 s-24
~ssib d-15 m-17 q-17
~ssin m-18
~ssio l+15
~ssm m-16
~ssme m-16
~ssu e-29 k-16 l-22 m-33 p-26 q+21 r-16 t-16 u-17
~st> c-60 e-53 f-53 h-21 i-16 j-21 k-27 l-22 n-17 o-22 p-46 q-24 s-17 v-30
~sta b-40 c-25 e-63 f-23 n-24 o-31 r-35 s-26 t-47 u-41 v-24
~sta> b-36 c-34 d-46 e-31 g-18 k-21 n-22 r-42 t-32 u-35
~stad j-23 m+26
~staf g-16 j-17 m-19 v-16
~stai m-17
~stam a-21 i-17 m+23
~stan a-30 b-24 h+20 j+20 k-18 l-15 m-43 n-28 o-24 p-23 q-24 r-26 s-32 u-33 v-27
~star b-34 c-31 e-27 f-26 i-22 j-44 k+23 m-29 o-16 q-20 r-20 t-20 u-54 v-26
~stat a-16 m-15
~stay a-17 d-17 i-16 j-16
~ste c-18 d-40 e-33 f-36 g-18 h-28 j-50 k-42 n-24 p-52 q-18 r-45 t-32
~ste> b-28 e-16 h-23 i-25 j-26 n-19 o-22 p-16 q-15 r-18 s-24
~stea a-22 d-16 n-17 o+16
~sted g-18 i-21 j-21 k-15 n-26 p-25 r-15 s-17 v-25
~stel u-18
~stem a-15 u-20
~ster b-23 d-20 j-16 o-25 p-21 q-17 r-17
~sti b-23 c-23 d-46 e-20 f-20 g-18 j-17 l-36 m-21 p-43 q-16 s+17 t-22 u-58 v-28
~stil b-32 d-36 e-15 f-16 g-24 l-24 m-45 p-37 s+21 t-18 u-48 v-18
~stio i+17 n-16 s-21
~sto a-30 b-38 c-22 d-15 e-49 f-46 h-31 i-19 j-21 l-37 n-39 o-15 p-21 q-24 t-16
~sto> a-39 g+23 h-18 j-32 k-16 l-19 m-40 n-18 q-29 r-25 s-27
~stoc m+16
~stop b-16 e-18 i-15 k+23 n-15 r-17 u-15
~stor a-20 d-16 g-18 j-17 l-22 m+17 n-21 q-19 r-19 u-26
~stoy b-18 c-23 e-20 f-19 g-21 h-30 i-29 k-21 l-16 o-25 p-36 r+21 t-17 u-43 v-37
~str a-25 b-22 d-25 g-24 h-24 i-19 k-16 o-28 p-24
~stre a-17 h-19 n-17
~stru o-17 p-15
~sts m+16 u-16
~sts> m+16 u-16
~stu a-19 b-21 h-16 j-25 k-20 m-23 n-19 p-15 q-19 u-23 v-20
~stuc g+17 j-17 l-19 m-26
~sub a-27 b-25 c-26 d-22 e-31 f-20 g-28 h-18 i-21 j-18 l+19 n-18 o-20 p-22 q-25 t-18 u-31 v-20
~sub> e-18 g-16 l+22 m-25
~subs b-16 c-15 u-20
~suc d-17 m-18
~succ d-16 m-17
~sue d-15 e-25 f-16 i-16 j-16 l-22 m-30 p-25 q+21 r-17
~sue> e-22 l-16 m-22 p-22 q+24
~suen u-15
~sul g-19 k-17 l-16 m-23
~sult g-19 k-17 l-16 m-23
~sum a-17 i-23 k+20 l-22 u-22
~sume a-16 i-21 k+20 l-22 u-20
~sun m+17 s-15
~sup a-25 b-22 e-18 h-17 i-19 j-18 l-22 o-23 p-17 q-23 r-26 s+16 t-16 u-33 v-15
~supe a-17 n-16 r-16
~supp u-24
~sur a-20 c-19 d-22 e-24 f-17 h-17 i-19 j-21 k-22 l-27 m+16 p-18 r-21 u-30
~sure c-17 d-18 e-22 h-15 i-17 j-17 k-19 l-24 o-19 p-16 r-17 u-26
~surg o+18
~sus a-20 u-15
~susp m-18 n+15
~swe a-19 b-19 d-25 g+22 j-19 l-18 m-17 n-16 o-17 q-18 u-23
~swer d-22 g+24 q-15 s-15 u-20
~swi m-15
~syn m+15
~ta> a-16 b-46 c-61 e-60 g-18 h-18 i+21 j-23 n-21 o-18 r-15
~tab a-23 d-16
~tabl a-22 d-16
~tac b-20 d-21 g-23 h-19 k-18 l+20 o-22 q-20 u-29
~taco m+24
~tact b-16 g-19 l+21 m-30 o-16 q-16 u-23
~tad j-25 m+21 r-16
~taf g-16 j-17 m-19 v-16
~tafa u+18
~tai a-17 d-18 j+18 n-16
~tair m-20
~tak c-16 e-21 f-26 g-29 h-15 i-55 m-16 o-31 r-16 s-25 t-28 u-41
~take e-18 f-19 g-24 h-16 i-47 o-27 r-38 s-17 t-20 u-35
~taki b-26 d-25 i-22 l-22 m-31 o-15 s-27 u-18
~tal e-21 f-18 g-31 h-40 i+17 k-23 l-30 n-39 o-31 p-39 q-45 r-37 s-34 t-18
~tal> g-19 h-20 i-21 n-19 q-17
~talk b-17 g-19 h-24 i+19 j-30 k-18 l-21 m-15 n-29 o-32 p-32 q-35 r-28 s-24 v-20
~tall u-16
~tam b-31 g-20 i-26 k-22 m+21 n-20 o-20 r-18 s-16
~tame b-22 l+15
~tamo a-19 i-16 m+20
~tan a-18 b-34 e-23 h+16 j+16 k-28 m-27 n-34 p-30 q-31 r-21 s-24 u-45 v-33
~tan> b-22 c-20 e-21 g-37 h+18 i-31 k-22 l-33 m-15 n-28 o-23 p-25 q-25 r-22 s-25 u-39 v-27
~tanc a-15
~tand m-32
~tant d-16 i-16
~tar b-59 c-43 e-39 h-23 i-27 n-21 q-28 t-34 v-38
~tar> a-31 b-28 c-18 d-23 h-23 j-30 m-19 q-25 r-27 v-18
~tard a-17 d-26 g-16 m-35 n-22 s-20 u+16
~tari a+16 i-20
~tarj a-15 b-18 d+17 i-18
~tarm i-20 k-18 u-15
~tart a+17 b-24 c-20 d-32 e-21 f-19 g-25 i-31 j-29 k+29 l-39 n-32 p-22 u-40 v-16
~tas e-17 g-28 h-23 j-21 m-25 o-23 p-19 q-20 s-18 u+20 v-16
~tas> e-17 g-27 h-23 j-20 m-24 o-23 p-19 q-19 r-16 s-17 u+20
~tat a-19 n-19 u-16
~tate a-15
~tax m+16 u-17
~taxe m+16 u-17
~tay a-17 d-17 i-16 j-16
~tay> a-15 d-16 j-15
~tch d-17 i-17 u-27
~tch> i-16 u-25
~tchi m+19
~te> a-26 d-27 e-45 f-17 g-42 h-27 l-23 m+17 n-42 p-34 q-22 r-34 t-17
~tea a-25 b-16 d-29 g-18 j-17 n-20 p-15 s-18 u-24 v-19
~teac m+20
~tead a-22 d-16 n-17 o+16
~tear m-17
~ted e-35 f-30 g-33 h-22 i-46 o-34 r-19 s-17 v-20
~ted> e-31 f-23 g-26 h-32 i-40 o-28
~tede i-17 n-21
~tee d-27 i-15 n-19 q-17
~teen d-23 m-31 q-15
~tel a-17 b-24 d-22 e-17 f-16 h-24 k-26 o-42 p-38 q-33 r-27 s-22 t-19
~tel> a-19
~tele a-21 b-20 c-18 d-17 h-16 j-19 o-18 u-23
~tell b-16 i-15 k-19 l-32 n-24 o-33 p-28 q-23 v-24
~tem c-19 d-18 j-19 k-21 n-26 p-17 q-25 t-17 u-31 v-20
~teme l-17 m-20 o-21
~temp u-15
~ten c-39 e-36 f-33 h-16 j-51 k-46 l+15 m-37 n-15 r-22 t-31 u-16
~ten> a-17 d-19 g-18 i-31 n-24 o-21 q-25 v-20
~tend m-25 n-22
~tene h-15 m-20 o-16 u-19
~teng c-25 e-26 f-23 h-28 j-29 k-26 l-38 m-49 r-26 t-22 u-21
~tens d-18 u-19
~ter c-22 d-32 e-42 g-44 h-23 j-20 p-39 q-20 t-47 u-29 v-47
~ter> d-31 e-30 f-36 g-30 h-16 j-27 l-40 p-32 t-34 u-31 v-34
~tere g-20 j-22 l+16 m-19 q-20 r-23 s-21 v-20
~teri o-16 q-18 s-19
~tern a-21 b-15 d-16 n-24 q-19 u-20
~tes a-24 b-39 c-21 e-18 f-18 j-34 k-19 l-40 p-29 q-35 s-27 t-17 u-16 v-31
~tes> b-23 c-16 g-29 h-30 j-21 l-16 p-21 q-31 r+15 s-17 u-39 v-21
~test a-34 b-24 d-25 j-23 l-30 n-34 p-17 q-21 r-16 s-16 v-16
~tev d-20 g-15 h-18 j-16 u-22 v-18
~teve d-20 g-15 h-18 j-16 u-22 v-18
~tex a-23 b-33 d-46 e-24 f-32 h-35 k+17 m-16 n-41 o-16 p-42 q-46 r-38 s-43 t-35
~text a-21 b-32 d-45 e-23 f-31 h-33 k+18 l+16 m-19 n-50 o-56 p-41 q-45 r-37 s-42 t-34
~th> c-42 f-37 g-19 h-25 k-37 q-29 r-55 s-17
~tha a-28 e-32 f-44 g-24 h-54 i-37 k-16 l-52 p-16 r-32 s-18 u-16 v-19
~that a-26 e-32 f-44 g-24 h-54 i-35 k-16 l-51 r-31 s-18 u-15 v-18
~the a-15 e-44 g-25 j-16 k-20 m-19 q-18 s-27 t-33 v-31
~them d-19 g-17 i-20 o-17
~then b-19 i-19 j-18 l-20 n-30 p-17 s-19 u-32
~ther e-27 g-41 k-47 l-32 m-22 q-15 t-35 v-28
~thes a-28 b-33 d-20 f-18 h-25 j-28 k-30 l+19 m-24 o-27 p-17 q-29 r-23 s-18 v-17
~they b-37 c-16 f-17 g-21 h-28 i-16 j-24 k-22 l-19
~thi e-38 f-23 h-28 i-19 j-23 k-28 p-29 q-53 r-52 t-27
~thin e-17 h-16 i-30 j-16 k-17 m-17 q-24 r-44 t-31 u-19
~this d-18 e-30 f-15 h-24 j-20 k-20 n-39 o-41 p-43 q-49 r-32 t-17
~tho a-23 d+17 i-22 l-24 o-17 p-19 s-16
~thou a-15 d+16 l-24 m-31 p-16
~thr g-20 l-23 m-17 n-21 q-17
~thro g-18 l-22 n-20 r-16
~tic d-28 g-15 h-16 i-25 j-28 l-16 o-17 p-16
~tic> n-16
~tie b-28 e-32 f-30 j-28 k-32 l-25 n-23 o-16 p-42 r-27 s-39 t-18
~tiem a-18 d-22 h-17 o-18
~tien b-26 e-30 f-28 j-27 k-31 l-24 n-60 p-40 r-40 s-38 t-17 u-18
~til b-43 c-21 d-43 e-19 f-20 g-30 j-15 l-32 m-43 p-40 s+23 t-21 v-22
~til> a-15 n-16
~till b-39 c-16 d-39 e-16 f-17 g-26 l-26 m-37 p-38 s+18 t-19 v-20
~tim c-23 d-20 e-15 f-25 g-44 i-32 j-16 k-23 q-22 r-32 t-19 u-36 v-25
~time c-22 d-19 f-24 g-43 i-31 j-16 k-23 q-22 r-30 t-18 u-49 v-24
~tin b-24 c-34 e-31 h-36 i-18 j-46 n-23 p-32 q-21 r-16
~ting b-23 c-31 e-30 h-35 i-16 j-45 n-24 p-32 q-19 r-16
~tio a-40 b-16 c-28 e-22 f-24 h-34 k-29 q-15 t-27 u-22 v-28
~tion a-40 b-16 c-28 e-22 f-24 h-34 k-29 q-15 t-27 u-22 v-28
~tir a-16 d-22 g-16 n-17 s+18 u-26
~tire d-20 n-16 s+16 u-21
~tis a-23
~tist a-21
~tiv a-27 b-21 c-18 e-25 f-17 g-17 i-27 j-25 k+30 l-28 m-29 n-22 p-16 q-27 s-22 u-16 v-21
~tiva e-19 i-17 k+25 l-19 u-20
~tive m-23 q-16
~tivo m-20
~tle b-19 n-16 o-21 q-15
~tle> b-19 n-18 o-21
~tly m-22
~tly> m-22
~to> c-30 e-28 f-53 h-52 j-19 k-54 l-17 n-21 p-35 q-42 r-42 t-18
~toc n-19
~tock m+16
~tod a-20 c-30 e-22 g-35 j-30 k-22 l-33 n-34 o-15 p-28 r-17 s+15 u-19 v-29
~toda c-22 e-19 g-29 j-25 k-19 l-25 n-28 p-22 s+16 u-35 v-27
~todo a-15 m-20 o-18
~tol b-19 i-24 n-23 p-16
~told b-17 i-20 n-22
~tom c-19 e-18 f-26 g-32 i-27 j-29 k-25 l-26 m-17 n+31 p-24 q-19 r-31 s-27 t-22 u-41 v-20
~toma b-19 d+15 h-17 i-16 o-19 u-19
~tomo d-24 f-21 g-26 j-22 l-16 n+22 p-15 r-24 s-20 t-16 u-28
~ton a-23 b-15 d-15 q-17 s-17 u-17
~toni a-17
~too c-15 g-16 i-16 l-17 m+18 n-23
~took m-16
~top b-22 d-16 e-21 f-16 i-17 j-15 k+22 n-20 o-21 p-16 q-16 s-18 u-22 v-17
~top> b-15 e-21 f-16 k+23 l-27 n-17 o-18 u-20 v-15
~tor a-28 b-24 c-18 d-30 e-18 f-15 g-28 k-17 s-20 v-22
~tora m-21 n+16
~tore a-18 m+22
~tori m-16 n-19
~torm m-19
~tory j-16 l-16
~tos a-21 g-20 j-22 o-16 s-17
~tos> a-20 g-16 j-20 m-19 o-15 s-17 u+15
~tot d+18 m-17 u-16
~tota d+18 m-17 u-16
~tow a-17 d-25 h-17 j+15 n-16 u-22
~town a-16 d-24 h-16 j+17 u-20
~toy b-18 c-23 e-20 f-19 g-21 h-30 i-29 k-21 l-16 o-25 p-36 r+21 t-17 u-43 v-37
~toy> b-18 c-23 e-20 f-19 g-21 h-30 i-29 k-21 l-16 o-25 p-36 r+21 t-17 u-43 v-37
~tra a-29 c-43 e-39 f-36 j-44 l-54 m-21 s-42 t-33 v-24
~tra> c-18 e-19 h-20 j-16 l-31 m-22 n-32 p-19 q-23 r-29 s-24 u-39
~trab a-24 e-15 f-17 g-26 j-24 k-18 l-22 p-19 r-20 s-19 v-16
~trad n-15 o+17
~trai m-16
~tran a-22 n-16 o-17
~tras a-18 b-15 d-18 n-19 r+17
~trat g-16
~tre a-27 d-31 g-29 h-27 i-22 o-21 p-16 q-20 s-23
~trea a-16 d-15 g-20 j-19
~tree a-18 d-20 h-20 n-19
~tri b-18 d-20 i-20 n-15 r-16
~tro c-29 d-40 e-20 f-24 g-41 h-27 i-42 k-22 l-27 p-28 r-23 t-19 u-38 v-25
~tro> c-26 d-30 e-17 f-21 g-31 h-21 i-34 k-19 l-23 m-46 o+15 p-22 q-30 r-17 s-24 u-31 v-21
~tru a-16 g-18 j-19 l-16 o-16 p-25 s-17 u-24
~truc b-17 d-17 u-17
~trus m-15
~ts> a+17 b-16 c-26 e-31 f-26 g-48 h-20 i-28 k-27 l-38 n-31 p-29 q-22 r-31 s-20 t-28 v-25
~tsd a+21
~tsd> a+21
~tsi n-18 u-18
~tsid n-18 u-18
~tte a-32 d-40 h-19 j-19 k-23 l-24 p-21 t-16 v-25
~tter a-27 d-36 h-17 j-17 k-21 l-21 p-18 q-30 s-16 v-23
~tti a-18 d-20 j-20 m-19 o-21 p-22
~ttin a-18 d-20 j-20 m-19 o-21 p-22
~ttl b-19 n-16 o-21 q-15
~ttle b-19 n-16 o-21 q-15
~tua h-18 l-16 m-29 n-17 r-18
~tual m-21
~tuat m-19
~tuc g+17 j-17 l-19 m-26
~tuck g+17 j-17 l-19 m-26
~tur a-18 e-23 f-20 g-25 h-25 j-28 q-30 s-31 t-19 u-21 v-25
~ture m+22
~turn a-15 c-20 d-33 e-21 f-19 g-21 h-20 j-24 q-27 s-28 t-18 v-22
~tuv m-25
~twi a-18 b-17 g-16 m-28 q-19 t-17 u-17
~twic a-18 b-17 g-16 m-28 q-19 t-17 u-17
~ty> c-24 e-30 f-30 g-37 h-30 k-22 o-20 s-28 t+23
~typ a-16 g+19 j-16 o-16 u-25
~type d-18 g+19 j-16 u-23
~tyu e+20 m-22
~tyu> e+20 m-22
~ual a-22 b-29 c-29 d-27 e-32 f-25 l-39 m-33 o-17 p-29 q-34 r-32 s-17 t-22 v-30
~ual> a-29 b-20 c-20 d-16 e-23 f-18 j+15 k-21 l-26 m-18 o-26 p-20 q-20 r-18 s-26 u-52 v-25
~uali m-24 u+19
~uall a-16 m-20
~uan b-29 c-19 d-29 e-16 f-15 g-34 h-29 j-29 k-22 l-22 n-23 p-21 q-31 t-16
~uand a+16 b-15 g-24 j-18 k-16 n-35 q-21 r-21 u-20
~uant a-29 d-16 h-18 i-16 m-18 u+22
~uar a-26 b-23 d-16 j-15 l-16 m-19 o-17 r+27 s-17 u-24
~uat o-18
~uati m-19
~ub> e-18 g-16 l+22 m-25
~ubl a-20 b-18 m-17
~uble a-16 b-16 m-16
~ubr a-17 d+28 e-16 g-16 j-17 l-19 s-15 u-24 v-16
~ubre a-16 d+28 e-15 g-15 j-17 l-17 m-26 u-23
~ubs b-16 c-15 u-20
~ubsc b-16 c-15 u-20
~ucc d-16 m-17
~ucce d-16 m-17
~uce m+20
~uch a-19 b-19 e-24 f-27 g-26 h-30 i-25 j-30 k-25 o-23 p-25 q-25 t+18 u-26 v-27
~uch> c-21 d+17 e-16 f-21 g-20 h-25 i-19 j-25 k-19 o-18 p-17 q-17 s-21 u-21 v-22
~ucho d-19
~uck a-22 b-23 d-24 g+15 j-24 k-16 l-23 n-26 p-23 s-16 t-18 u-31
~uck> a-19 b-22 d-21 g+16 i-18 j-21 l-22 n-25 p-23 t-16 u-28
~uct o-17
~ud> p-18
~uda b-21 c-20 e-22 f-22 g+18 h-23 l-25 m-29 n-29 o-25 p-25 r-18 s-21 v-25
~uda> b-20 c-18 e-21 f-20 g+21 h-15 j-19 l-22 m-25 n-26 o-22 p-23 q-20 r-16 s-19 v-21
~ude a-23 h-18 i-23 j-21 m-18 n-15 o-19 q-16
~ude> a-17 j-15 m-19 o-16
~udo m-18
~ue> b-33 c-25 e-36 f-27 h-28 i-35 k-16 m-17 n-28 o-18 p-18 v-34
~uea m-18
~ued b-20 d-20 e-46 f-43 g-28 j-27 l-52 m-33 n+18 p-35 r-24 t-42 u-63 v-51
~ueda q-25 r-22 s-25 u-16
~uede b-16 e-33 f-28 g-43 h-49 j-47 l-38 m-41 p-21 t-25 u-45 v-38
~uedo c-36 e-18 f-18 i-33 j-17 k-37 l-23 m-17 p-32 r-31 t-21 u-25 v-18
~ueg m+22 s-15
~uego m+19
~uel a-20 b-24 c-16 e-16 g-19 i-26 n-22 q-24 t-16 v-20
~uelv m-20
~uen a-18 c-28 e-37 g-32 h-35 j-17 k-22 m-18 n-38 o-38 p-32 r-24 u-47 v-38
~uen> f+16 i-15 m-24 o-17 t-16 v-15
~ueno a-17 b-16 d-16 e-21 h-16 i-19 j-15 n-15 q-18 r-16 u-24
~uent a-23 g-16 l-20 m-22 n-22 o-20 s-20 u-22 v-16
~uer b-28 c-20 d-29 e-17 f-15 g-28 h-21 i-17 l-28 n-34 u+20 v-24
~uere k+21 l-16
~uerm a-16 m-21 n-19 q-20 u+22
~ues c-27 d-36 e-18 h-24 j-32 k-18 l-28 n-20 p-25 t-17 u-28 v-28
~ues> b-27 c-24 d-31 e-17 g-27 h-21 i-29 j-22 k-15 l-23 u-16 v-21
~uess b+16
~uest b-19 i+17 j-15 n-18 s-22
~uev b-19 d-17 i-17 l-21 n-18 r-17 s-21 u-17
~ueva m-20
~ueve s-16
~uevo l-16
~ug> q-16 u+17
~uga h-18 l-19 m-26 n-19 q-19 s-16 v-16
~ugar h-18 l-19 m-26 n-19 q-19 s-16 v-16
~ugh c-16 f-17 g-23 h-19 k-17 m-31 n-25 p-23 s-24 t-24 v-16
~ugh> f-16 g-20 h-17 k-16 m-26 n-22 p-20 s-20 t-23
~ught m-18
~uh> e-17
~ui> b-24 c-18 d-23 e-16 h-18 i-23 k-16 l-17 m-16 n-22 o-21 r-23 s-20 u-30 v+21
~uic a+16
~uick a+16
~uie c-43 d-52 e-36 f-33 g-19 h-37 j-47 l-26 n-17 r-48 s-47 t-33
~uien a-39 b-39 c-23 d-34 e-21 f-21 g-25 h-22 j-32 k-35 l-50 m-31 r-29 s-34 t-21
~uier c-29 d-30 e-22 f-18 h-22 j-26 n-24 p-34 q-43 r-30 s-23 t-18 v-42
~uin u-18
~uir m-19
~uis d-18 m-18 p-19 q-16 u-27 v-15
~uisi b-17 m-26 p-18 u-17
~uit a-35 d-23 g-30 h-15 i-25 j-23 k-27 l+17 m-23 p-20 q-23 u-32 v-26
~uita a-24 g-17 k-16 o-15 s+17
~uite a-24 i-16 m-21 o-22 s-18 u-18 v-17
~ul> a-16 t+18
~ula a-20 m+15
~uld b-28 e-30 f-29 g-17 h-41 l-17 m-23 p-31 r-26 t-32 v-39
~uld> b-28 e-30 f-29 g-17 h-41 l-17 m-23 p-31 r-26 t-32 v-39
~ule a-16 d-16 g-16 u-20
~ules u-18
~ull a-26 c-16 g-16 h-18 i-27 j-18 k-16 m-17 o-15 p-18 q-25 r+25 u-22
~ull> o-17
~ulle m-17 r+17
~ulli b-16 r+17
~ult b-19 g-20 k-18 l-18 m-27 n-17 o-18
~ults m-15
~um> j-21 m+27
~umb a-16 b-30 c-25 d-38 e-16 f-16 h-25 n-28 o-27 p-25 q-29 r-20 s-22 t-21
~umbe b-28 c-23 d-29 e-15 f-16 h-25 n-23 o-25 p-23 q-25 r-19 s-21 t-21
~ume a-18 b-29 c-26 d-36 e-26 f-19 h-27 k+16 o-28 p-22 q-27 r-32 s-22 t-21
~ume> a-17 i-22 k+19 l-24 r-17 u-21
~umer a-16 b-22 c-17 d-25 e-15 h-19 k-23 m-48 n-20 o-21 q-17 r-19
~ump u-18
~ump> m-17
~un> q-16
~una a-18 m-19
~unc d-21 e-17 h-15 i-16 j-22 l-18 n-24 o-16 p-15 r-16 s-16 v-17
~unci m-25
~und e-28 f-33 h-29 i-38 l-40 o-23 q-19 t-29 u-22 v-29
~und> d-29 g-21 h-18 i-17 k-17 l-19 n-27 o-17 s-21 u-21
~unde j-19
~undo m-18
~undr m-21 n+16 u-20
~unds f-16 m+20
~ung d-15
~uni a-24 g-21 j-21 n-20 q-20 r-20 s-18 u-22
~unic m-16
~unit d+17
~unn a-16 b-16 d-18 g-15 h-15 n-22 q-17 s-29 u-18
~unni s-17
~unny m+18 s-16
~uno a-18 i-16 m-21 n-26 o-20 q+25
~uns a-21 b-22 c-28 d-25 e-35 f-27 h-23 i-19 j-23 k+17 l+22 m-22 n-16 o-20 p-22 q-25 r-25 s-19 t-21 u-30 v-23
~unst e-18 k+23 l-23 m-22
~unsu a-17 b-18 c-19 d-17 e-24 f-16 l+22 p-16 q-18 r-17 u-22 v-15
~unt b-38 c-25 e-24 f-19 k-23 l-34 r-23 t-20 u-24 v-33
~unt> a-18 i-16 j-16 n+20 u-19
~unta d-22 i+16 l-19 n-23 o-16 u-17
~unti a-16 n-17
~unto j+18 v-17
~up> f+15
~upe a-17 n-16 r-16
~uper a-17 n-16 r-16
~upo a+15 e-20 f-17 g-21 h-18 j-27 m-28 n-24 o-22 q-19 r-15 u-31
~upo> a+16 d-21 j-20 m-19 n-15 o-17 u-19
~upp u-27
~uppo u-19
~uppy m+17
~ups n-16
~ur> b-24 c-33 d-18 e-27 f-32 g-15 n-27 p-19 q-17 s-24 u-22
~ura a-19 b-16 e-16 h-17 i-17 j-18 u+18
~ura> a-18 b-15 e-16 h-16 i-15 n-24 u+19
~ure a-26 b-23 d-39 e-24 f-17 h-22 i-22 j-26 k-22 l-33 m+17 o-16 r-24
~ure> a-23 b-20 d-31 e-23 f-16 h-20 i-21 j-22 k-21 l-27 m+21 p-18 r-20
~urg m-21 n-17 o+17
~urge m-17
~urgi o+16
~uri g-16 q-21
~urin d-18 m-23
~urn a-16 c-21 d-34 e-21 f-19 g-22 h-21 j-25 q-27 s-29 t-19 u-16 v-23
~urn> a-25 b-32 c-16 d-25 e-17 g-16 j-17 o-28 q-20 s-19 v-15
~urno i-17 k-17 l-15 m-20 r-20
~urre m-17
~urs a-18 d+19 i-17 t-16 u-28
~urs> m+19 u-17
~urse d+21 m-19 u-15
~urt n-19
~urt> m-17 n-15
~us> a-16 d-15 g-18 n-16
~usa a-17 l-15 m-21 n-18 u+15
~usan a-15 g-16 m-19 n-17 u+16
~usc b-16 d-15 g-17 l-16 n-22 o-22 p+16 u-21
~usca b-20 g-16 m-19 n-22 o-20 p+16 u-19
~use a-18 c-19 d-17 h-21 n-21 o-25 p-22 q-27
~use> c-17 o-20 p-15 q-20 s-19 u-15
~used i-18 o-15
~usi a-21 e-18 j-16 l-27 m+19 o-19 p-15 q-20 t-22 u-22
~usic l-17 m+18 q-15
~usin l-16
~uso m-17 o-17
~uso> m-17 o-17
~usp m-18 n+15
~uspe m-18 n+15
~ust c-37 d-54 e-31 f-36 g-26 h-25 k-31 l-27 p-31 s-40 t-16 v-24
~ust> a-25 c-23 d-41 e-22 f-26 h-31 j-39 k-20 p-20 s-29
~usta d-17 g-20 l-28 q-16 u-16
~uste i-18 n-21
~ut> c-23 e-23 f-27 g-36 j-32 s-23 t-25
~ute a-17 b-18 j-19 n-19 o-24 p-16 q-15 r+18 u-20
~ute> m+16
~utes r+18
~uth> u-16
~uto d-16 g-18 u-25
~utos m-17
~uts a-19 b-17 d-22 g-16 n-16 q-16 r-17 u-25
~utsi n-18 u-18
~utt o-17
~utte o-16
~uys b-17 g-22 i-20 m-16 n-18 r-18 s-17 v-18
~uys> b-17 g-22 i-20 m-16 n-18 r-18 s-17 v-18
~vac m+19
~vai b-20 h-19 j-20 m-36 n-22 t-17
~vail b-19 h-16 j-16 m-25 n-19 t-16 u-19
~val b-16 i-20 o-21 s-16 u-34
~vali u-15
~valo m-17 u-15
~vam m-19
~van a-20 b-24 c-17 g-16 i-21 j-19 m-34 n-20 p+17 q-28 u-21 v-17
~van> a-17 d-16 i-17 m-23 n-16 p+18 q-20 r-18 u-18
~var k+16
~var> k+16
~vb> e+19 m-18
~ve> c-21 d-17 e-57 f-56 g-38 h-43 j-36 k-47 m-20 r-22 u-33
~vea m-18
~vean m-18
~vec m-17 n-18
~vece m-16
~ved d-23 e-15 g-15 i-24 l-26 n-18 p-20 q-25 r-25 s-23 t-16
~ved> d-23 e-15 g-15 i-24 l-26 n-18 p-20 q-25 r-25 s-23 t-16
~veg m+20
~vega m+20
~vel a-15 b-15
~vela m+16
~ven a-16 b-36 c-17 e-17 g-23 j-28 l-31 n-17 o-31 p-26 r-26 s-24 t-17 u-17 v-29
~ven> a-20 h-15 j-16 m-16 u-16
~vend a-18 d-18 i-16 m+19 n-17 u-22
~veni b-22 m-31 o-19 p-20 u-16
~ver b-20 c-15 e-44 f-48 g-57 i-32 j-30 l-15 n-60 o-28
~ver> b-35 c-42 d-16 e-34 f-35 g-40 i-20 j-16 n-46 o-35 s-20 t-15
~vera q+15
~vere a-18 b-16 o-17 p+16 q-22 s-15
~vers a-18 b-15 i-19 j-16 l-17 p-18 u-20
~very g-22 h-20 i-18 k-15 m-29 n-16 o-25 p-16 q-16 v-17
~ves m-18
~via b-19 d-19 g-15 i-17 j-15 u-17
~via> b-18 d-18 i-16 o-16 u-16
~vid a-19 m-20
~vie b-28 c-23 d-30 e-18 f-20 g-25 h-18 i-29 j-27 k-23 n-26 p+15 q-33 s-21 u-33 v-26
~vie> m+18
~vien b-20 c-17 d-24 g-19 i-22 l+16 m-20 q-27 u-25 v-21
~vin d-21 g-16 h-17 i-21 j-16 l-25 m+15 n-26 o-20 p-20 r+19 t-15 u-16 v-24
~ving d-21 g-16 h-17 i-21 j-16 l-25 m+15 n-26 o-20 p-20 r+19 t-15 u-16 v-24
~vis b-17 e-22 g-16 h-15 i-28 j-15 k-17 l-24 n-22 p-16 q-23 r-19 u-29 v-19
~visa a-17 n-17
~vise a+18 m-18
~viso m+17
~vo> b-18 c-15 e-16 f-18 g-22 h-21 i-26 j-26 m-16 o-22 p-24 q-24 u-30
~voi a-19 g-27 m-34 n+22 q-17 u-24
~voic m-16
~void d-17 g-24 m-28 n+24 u-23
~vol b-15 i-18
~volv i-17 m-20
~vor d-31 e-24 f-20 h-21 k-27 n-25 q-28 r-16 s-26 t-27 u-33 v-24
~vor> d-28 e-23 f-19 h-19 k-26 m-36 n-25 q-28 s-24 t-23 u-27 v-22
~vos m-21
~vos> m-21
~vot m+16
~vote m+16
~vue a-15 b-19 g-16 i-18 j-17 q-19 u-19
~vuel a-15 b-19 g-16 i-18 j-17 q-19 u-19
~wai d-25 j-22 l-19 m-36 s-21 u-25
~wait d-22 j-22 l-19 m-38 s-21 u-25
~wak a-22 p-21 q-18
~wake a-21 l-22 p-20 q-17
~wal b-24 c-17 d-32 g-20 i-16 k-15 l-23 n-28 o-22 p-22 v-16
~walk b-19 d-28 i-23 l-18 m-30 n-22 o-17 p-17
~walm m+19
~wan a+19 c-16 d-33 e-21 f-17 j-35 m-20 n-29 p-34 q-23 r-31 s-33 t-30 u-46
~want a+19 c-16 d-33 e-21 f-17 j-35 m-20 n-29 p-34 q-23 r-31 s-33 t-30 u-46
~war d-16 h-16 i-27 m+23 u-17 v-16
~ward i-23 m+16 u-16
~warr m+15
~was f+15
~wat o-16 p-19 u-16
~watc p-19 u-16
~way a-31 c-23 d-33 e-26 f-21 g-27 h-26 i-21 k-23 m-29 o-16 t-23 u-25
~way> a-25 c-22 d-31 e-26 f-21 g-26 h-25 i-20 k-21 m-28 n-26 t-22 u-24
~ways a-16
~wea a-26 d-31 g-32 h-25 i-20 j-24 l-17 o-20 r-15 v-17
~wear a-21 d-24 g-28 h-17 j-26 o-17
~weat m+18 u-16
~wed a-15 d-16 i-17 j-17 m-15 n+16 u-16
~wed> m-21 n+17
~wee c-21 d-28 g-28 h-17 i-28 j-24 k-19 l-28 n-34 o+24 p-16 q-20 r-21 s-35
~week c-19 d-25 g-22 i-21 j-20 l-24 m-24 n-32 o+25 q-16 r-18 s-31
~wei s+15
~weir m-18 s+15
~wen a-16 b-17 j-18
~went a-16 b-17 j-18
~wer a-27 c-21 d-34 e+20 f-22 g+21 j-29 k-20 l-25 n-21 p-22 q-27 s-26 t-17 u-31 v-24
~wer> g+22 j-18 l-15 r-17 u-19
~were a-16 d-19 j-21 o-18 r+19 s-17
~wert e+27 l-15 m-29 u-15
~wes m-25 r-15 t+21
~weso m-17 t+21
~wha a-16 b-36 c-50 e-43 g+21 i-28 k-43 l-25 o-24 p-39 q-19 r-60 s-26 t-51 v-38
~what a-16 b-36 c-50 e-42 g+21 i-28 k-42 l-25 o-24 p-39 q-19 r-60 s-26 t-51 v-38
~whe b-30 e-23 f-38 g-41 i-17 k-42 l-38 n-16 o-28 p-22 q-37 r-29 t-22 u-25 v-24
~when b-18 c-16 f-17 g-23 h+18 j-21 k-34 l-22 q-36 v-23
~wher a-21 f-27 g-29 h-22 i-25 j+24 l-23 n-20 o-33 p-35 q-19 r-41 u-59 v-16
~whi b-22 d-28 h-21 i-22 j+19 k-16 l-25 n-29 o-18 p-21 q-23 t-17 v-19
~whic a-25 b-16 d-26 h-19 i-18 j+20 l-23 n-24 o-16 p-16 q-19 s-22 v-17
~who a-16 m-24 u-17
~whol m-22
~wic a-18 b-17 g-16 m-28 q-19 t-17 u-17
~wice a-18 b-17 g-16 m-28 q-19 t-17 u-17
~wil c-32 e-37 g-27 i-33 j-48 k-46 l-44 o-17 s-23 t-18 v-33
~will c-30 e-36 f-29 g-26 i-32 j-46 k-45 l-42 o-17 s-24 t-16 v-36
~win a-22 d-19 i-15 n-17 r-15 u-19
~wing a-22 n-16
~wit a-17 c-33 f-29 g-17 h-21 j-18 k-33 r-25 v-16
~with a-17 c-32 f-29 g-17 h-21 j-18 k-32 r-24 v-16
~wn> g-20 k-15 l-18 n-23 p-16 s-23 u-20
~wok m-18
~woke m-18
~wor a-25 b-43 c-32 e-30 f-28 j-46 k-38 l-25 q-19 r-33 s-18 t-25 v-33
~word u-15
~work a-19 b-34 c-27 e-23 f-26 j-37 k-34 l-19 r-28 s-29 t-22 v-25
~worr p+16 q-16
~wou g-33 h-19 j-32 m-25 n-39 p-29 s-39 t-16 v-21
~woul g-33 h-19 j-32 m-25 n-39 p-29 s-39 t-16 v-21
~wri a-25 i-20 k-16 n-19 o-16 p-17 q-19
~writ a-25 i-20 k-16 n-19 o-16 p-17 q-19
~ws> d-23
~xac m-15 u+16
~xact m-15 u+16
~xcv e+19 m-18
~xcvb e+19 m-18
~xes m+16 u-17
~xes> m+16 u-17
~xic m+15
~xico m+15
~xie m-15
~xiet m-15
~xim m-16
~xima m-16
~xit d-20 j+20 m-22 u-16
~xit> d-20 j+20 m-22 u-16
~xpe l-17 m-20 q-16 u-29
~xpen u-21
~xpl a-17 b-19 d-20 g+18 j-23 k-23 l-15 m-17 n-26 o-19 r-15 s-15 u+16
~xpla j-16 n-18 u+17
~xpli g+19 i-15 m-20
~xt> b-16 d-48 e-26 f-22 h-36 k+17 p-30 q-44 r-44 s-17 t-30 u-24 v-27
~xte a-20 c-15 d-20 g-16 j-19 l+15 m-30 o-16
~xtea m-17
~xted i-18
~xtee l+16
~xti d-19 f-19 j-15 m-41 n-19 o-23 p-16 q-17 s-18 t-21 v+17
~xtin d-19 f-19 j-15 m-41 n-19 o-23 p-16 q-17 s-18 t-21 v+17
~ya> e-16 f+16 j-19
~ybe e-15
~ybe> e-15
~ybo j-16 m-19
~ybod j-16 m-19
~yea g-18 i-18 j-25 n-22 o-18 s-21 u-23
~yeah m-17 p+18 q-19
~year j-22 n-19 o-15 s-16 u-20
~yer a-21 n-21 o-16 s+15 u-19
~yer> a-21 n-21 o-16 s+15 u-19
~yin b-15 u-24
~ying b-15 u-24
~yla j-17
~yon a-20 b-19 d-26 j-17 l-24 n-18
~yone a-20 b-19 d-26 j-17 l-24 n-18
~you b-21 c-30 e-24 n-31 o-31 p-32 q-37 r-34 s-31 u-18
~your b-20 c-30 e-24 f-33 n-31 o-31 p-31 q-37 r-33 s-31 u-18
~ype d-18 g+19 j-16 u-23
~ype> d-16 g+19 j-15 u-23 v-17
~ys> b-19 c-34 d-32 e-42 f-17 i-41 j-19 k-36 l-29 n-23 v-29
~yse d-20 j-15 m-16
~ysel d-20 j-15 m-16
~yth c-16 f-18 g-30 h-33 i-20 m-21 r-24 v-16
~ythi c-16 f-18 g-30 h-33 i-20 m-21 r-24 v-16
~yto j+16
~yton j+16
~yu> e+20 m-22
~yud b-18 c-21 e-20 f-20 g+23 i-26 j-19 l-22 m-26 n-23 o-21 p-19 q-19 r-16 s-17 v-19
~yuda b-18 c-18 e-20 f-20 g+21 i-25 j-18 l-21 m-25 n-22 o-20 p-19 q-18 r-16 s-17 v-19
~yun n+16
~za> a-16 d-23 h-17 i-18 l-18 u-26
~ze> m+18
~zin d-16
~zo> g-16 m-28 q-15 u-18
~zos d+16 n-17
~zxc e+19 m-18
~zxcv e+19 m-18
¿ a-16 b-69 c-18 e-46 f-23 k-55 l-55 p-56 q-22 r-68 s-32 t-41 v-55
¿_@howmuch b-21 d+31 g-20 h-19 j-17 n-28 o-17 q-23
¿_@open h+19 m-19
¿__@drug n+15
¿__@howmuch u-21
¿__@insurance d-24
¿__@medicine u-16
¿__@pay j-17 n-18
¿__a d-20 q-23
¿__de u-19
¿__dejar j-17
¿__el a-17 b-15 g-17 i-19 m-26
¿__en a-17 d-17 g-16 m-27 o-18 u-21
¿__es g-22 h-31 i-17 m+19 n-19 o-18
¿__hora j-16 m+22 n-16 o-16 u-21
¿__la d-19 g-21 i-22
¿__llego j+19 n-18
¿__lo m-18
¿__mas n-16
¿__me a-17 g-17 m-16
¿__mi a-19
¿__o o-17
¿__otro n-15 o+18
¿__puede n-29 q-17
¿__puedo d-19 o-18
¿__que a-21 l-16 m-25 o-20 q-22
¿__se a-16 n-17
¿__si b-16 m-16 u-16
¿__un d-16
¿_a u-16
¿_como a-20 m+20 n-23 r-20
¿_cual u-22
¿_cuando a+20
¿_donde d-17 m+18
¿_es a-18 d-27 g-17 h-20 i-18 m-29 n-25 u+23
¿_hay a-17 m-29 q-15 u-25
¿_me b-24 m-20
¿_puedo d-23 g-15 h-23 i-18 j-22 m-16
¿_que a-19 b-16 d-18 g+17 i-27 n-19 q-31 s-18
¿_quien a-18 m-25 q-17 u+22
¿_se a-19 i-18 m-17 n-20
¿_tienen h-21 i-19 m+20 o-18 u-16
¿_venden d-15 m+19 u-18
"""
