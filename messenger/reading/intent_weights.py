"""Weights of the intent reader: written by ``python -m training.weights`` from 9239 texts; not by hand."""

KNOWN = """\
# 1 10 1015 1030 10:20 11 12 14 15 150 16 19 2 20 2023 22 24/7 2:15 3 35 4 5 50 500 6 7 8 9 95 a abierto abiertos able about abren
abrir abuela aca accept acceptable accepting accessible accident accompany aceptan acompanada acompanante actual actually ad add
adderall address addy adelantar adentro advise af afford after afternoon afternoons afterpay afterward afterwards afuera again
against agarro agenda agendar ago agradezco agreed agua ahead ahi ahora ahorita aide airport al alcohol alerts algo alguien all
alla allergy allowed almost alone along already alta always am amable amables amaneci amiga amor an and ando anoche another
ansiedad answer answered antes anticipacion antidepresivo antidepressants anular anulen anuncio anxiety anxious any anybody anyone
anything apart apologies appointment appointments appreciate appreciated approved apt aqui are arizona arm around arrange arranged
arreglado arrive as aseguranza asi asistir ask asked asking assessment assistance at ate atender atienda atiendan atienden atraso
attend attending aunt automated autorizo availability available avisar avisos avoid awake away awesome ayer ayuda ayudeme ayunas b
baby babysitter back backed bad bail bailed baja balance banana banar banarme bank bar barber battery be because become been beer
before beforehand begin behind being believe bendiciones bendiga besides best better between bf bien big bill billing bipolar
birth bit black blanket bless block blocked blood blowing blue blues blurry book booked books booster borre borren boss bot both
brain brazo breakfast bridge bring bringing brings bro broke brother bruise buddy buen buenas bueno buenos building bump bus
buscando buscarme business busque but buttons by cab caballos cabeza cada cafe calendar call calle called calling calls cambia
cambiar cambiarla cambiaron cambiemela cambio came caminando camino camion campo can cancel cancela cancelame cancelar cancele
cancelela cancelen cancelenlo canceling cancellation cancellations cancelled cancelling cancelo cancels candidate cansada cansado
car card care caregiver caro carol carro carrying carta casa case caseworker cash casi caught cayo cbd cease cell center centro
cerca cerveza chance change changed charge charged chart cheaper check checking chew chickened childcare chofer choices choose
choque christmas chronic church cierran cigna circling cita citas city ciudad clase class clinic clinica clonazepam close closed
closer clothes clothing cobran cobraron cobro code coffee cogen coger cold collect columbus comadre come comer comes comfortable
coming commands common communications como company complaint completo computer comunica comuniqueme con conducir confirmed
conflict confuse confused confusing conmigo conozco consegui consent consigo consiste consult consulta consultation consultorio
contact contacted contacten contacto contesta contestar continue control cool copay copia copy corner correr corte cosas cost
costaria costo cough could counselor count county couple court cousin cover covered covid coworker cpap cramps crazy credit
credito cross crying cual cuales cuando cuantas cuanto cubre cuenta cuenten cuesta cunado cupo cvs da dad dads dale dallas damage
dame dan dangers dano dar date daughter day days dayton de dead dear death debbie debil debo december decide decided decidi
deciding decir deductible dejar deje dejen dejenme dejo del delay delayed delete deleted deme den denle dentist department deposit
depresion depressed depression deprimida desayunar descompuso descuento desde deseo desk despues dia dial dias did died dieron
diff difference different digo dije dijo dinero dio dios direccion direct directions directly dis disability discontinue discount
discounts disculpe discuss disponible disponibles dizziness dizzy do doctor doctora doctors does dog doing dollars dolor domicilio
domingo domingos donde done door doors dormi dormido dormir dos dose double down downtown doy drank dreams drink drinking drip
drive driver drives driving droga drop dropped dropping drops drove drug drunk dry duda dudas due duele duerme duermen dumb dura
during duty each earlier earliest early ears eat eating edificio efectivo efecto efectos effect effects el elevator eliminen
eliquis ella else elses em email emergencia emergency empezar empiezo empresa empty en encargada encontre encuentro end enfermera
enfermo english enough entiendo entra entrada entrance entrar entro equivocada equivocado equivocaron equivoco equivoque er error
es esa escalofrios escriban escriben escribir escribirme escribo ese esketamine eso espacio espanol esperar espereme esperen
esperenme esposa esposo esta estacionamiento estacionarme estafa estan estar este esto estos estoy estuvo eta eval evaluacion
evaluated evaluation even evening ever every everyone everything everywhere ex exactly exercise exit expect expected expediente
expensive explain explica expliqueme extra eye fabrica face facebook facilidades fallecio familia family far fast father favor fax
faxed fda fecha fee feed feel feeling feels feet fell fella felt fetch few fifteen file fill filled finally finals financial
financing find finding fine first fit fixed flaked flashback flat flexible flight floaty floor flu fly focus fog foggy folks
follow following food for forever forget forgot form forma forms forward found fountain four fraude free fri friday fridays friend
from front fue fuerza fui fumar funciona funeral further fyi garage gary garys gas gave gente get gets getting gf girl give gives
glad glass glasses go god goes going gone good google got gps gracias graduacion grandma grandson grateful great gripa groggy
group guagua guess gum gusta gustaria guy guys habla hablar hable hableme hablenme hablo hace hacen hacer had hago half handled
handles hands hang happened happens harassment hard harold has hasta hate have having hay he head headache heading headphones hear
heard hearing heart held hello help helped helpful helps her here hermana hermano hey hi high highway hija hijo him himself his
hit hizo hola hold holiday holidays home honey hook hora horario horas horse horses hospital hour hours house houston how howdy
hoy hsa huh human humana humano hungover hurt hurts husband husbands i iba ice id ida idea if immediately in include info
informacion informes infusion infusions ingles inhaler initial inscribirme inside instead instructions insulin insulina insurance
intake interact interesa interesada interested interstate into invoice inyectar ir ire irme is it itchy iv january jaw jenkins job
jose jueves jump jumping junto jury just keep keeping keeps ketamina ketamine keys kid kids kill killing kind kindly knee knitting
knocked know la labor lady landline las last late later latest law le leave leaving left legal legit lejos lentes les let letter
letting license life light like lil linda line lined list lista listo lithium little live llamada llamar llamarme llamen llega
llegando llegar llego llegue lleguen llene lleva llevaba llevan llevar llevarme lleve llevo llorar lo lobby located location
locked lol long longer look looking looks loopy los lose lost lot love low luck lugar lunch lunes lyft maam machine made mai main
maintenance make making mal mall mama man manager manana manda mandame mandan mandar mandarme mandaron mandated mandatory mande
mandeme manden mandenme mando maneja manejando manejar manejo many map maps maquina marcar mareada mareado mareo maria marido
marqueme martes mas mate matter may maybe me mean meant med media medicaid medical medicare medication medicina medicinas medicine
medico mediodia meds meeting mejor memory mensaje mensajes mentioned menu mero mess message messages messaging met meter metro mi
mia midnight miedo miercoles might mighty mike mil mild mile miles military million mind mine minutes minutos mio mis mismo miss
missed missing mistake mixed molestando molestar molesten molina mom moms monday mondays money month months more moreton mornin
morning mornings most mother mothers mouth move moved mover movieron moving mr much muchas muchisimas mucho muevanla music must
muy my myself nada nadie nah nail name named nasal nausea nauseas nauseous near nearby necesita necesito need needing needle needs
neighbor nerve nerves never new news next ni nice nicotine night nightmares nights ningun ninguna nino no nobody noche noches
nomas nombre none noon normal north not note nothing notice notifications now nueva nuevo nuevos numb number numbers numero nunca
nurse nursing o obligatorio obliged ocupo odds of off offer office oficina often ohio oil ok old olvido omg on once onda one ones
online only oops opciones open opening openings opt option options or other otra otro our out outside over overslept overtime owe
own oxygen paciente pacientes package packet paga pagar pago pague pain papa papeles paper papers paperwork para parar pare pareja
paren parenle park parking paro parte partner party pasa pasame pasar paseme paso pass passed past pastilla pastillas patel
patient patients pay paying payment payments paz pedi pedir pedro pee peligroso people perdi perdida perdon perfect period permiso
permission permitted pero perrito person persona pesado pharmacy phone picaron pick picked picking picks pickup pico pill pills
pin piso place plan planes plano plans plaza please pocket poco podemos poder podido podre podriamos podrian point pon poncho
poner pongame pongo ponme pop por posible possibility possible postpone power practice precio prefer prefiero pregunta prepare
prescription presion press pressure price pricing prima primary primera prior probably problem problema procedure proceed process
program pronto protein provide proxima prozac psychiatrist ptsd public pude puede pueden puedo puerta pues puked pull pulled
pulling puse push pusieron put qualify quarter que queda quede quedo queja querer queria question questions quick quien quiere
quiero quisiera quit quita quiteme quiten quitenme racing rain raite rajo ramp rara rate rather rd reach reached reactivate
reactiven read reads ready real really receive receta reciben recibiendo recibir recoge recoger recogerme recoja recomendo
recordatorios records recorrer red referencia referral referred refill regarding regresar regreso release remaining remember
reminder reminders remove reply representative require required reschedule reserve respond responder respondo rest resubscribe
results resume return ride rides riding riesgos right ring ringing risks road roads robot room roomies roommate ropa round route
ruin run running ruth sabados saber sacar saco sad safe said sale sali salida saliendo salio salir saludos same saquenme saturday
saturdays save saw say says scale scam scared schedule scheduled scheduling school scrap scratch se sea sec second secretaria see
seem seen seguir segundo seguro self semana send sending senora senorita sent sentirse ser sera seria series service servicio sesh
sesion sesiones session sessions set settled several shake shakes shaking shave she shell shift shoes shop shortly shot should
show shut shuttle si sick side siempre siento sign signed sigo sigue siguiente sin since sirve sistema sister sit sitter situation
six skip sleep sleeping sleepy slept sliding slot slow smoke snow so social sola solo some somebody someone something somewhere
son soon sooner soonest sore sorry sorted soy spacey spam spanish speak speaks special speech spinning split spoke sponsor spot
spots spouse spravato spray squared staff stairs standing start started starting state statement station stay staying step stick
still stomach stop stopp stopped store storm story straight street streets strike struggling stuck stuff su success sueno suero
suite sunday sundays sup super superbill supervisor supposed sure surgery surgio sus suspender suspendo swap sweats sweet switch
switched swollen system tad take taken takes taking tal talk talked talking tan tanto tarde tardecito tardes tardisimo tardo
target tarjeta taste taxi te tea teenagers telefono telephone tell temblando temple temprano ten tener tengo terapeuta test texas
text textearme texted texteen texting textos texts th than thank thanks thanksgiving that the them then therapist therapy there
therefore these they thing things think thinking thinks this those though thought thoughts three threw through throwing thurs
thursday thursdays tiempo tiene tienen tight til till time times tingling tired tmrw to toca toda todavia today todo told tom
toman tomando tomar tomo tomorrow tomorrows tongue tonight too took total totally touch town trabaja trabajan trabajar trabajo
trade trae traer traffic trafico traiga traigo train trains transfer transport transportation transporte trata tratamiento travel
traveling treat treatment treatments tren tricare trip triste troca trouble truck true trust try trying tuesday tuesdays turn
turned turno twice two tylenol tyler type typical uber ubi ubicacion ubicados ugh uh un una under understand understands undo
unfortunately united uno unos unstop unsub unsubscribe unsubscribed until up update upset urge urgent us usa usan usar use used
usted ustedes usual usually va vale vamos van vape vean veces vecina vecino ven venir veo ver verdad very vet veteran veterans vez
vi viaje viene viera viernes vision visit visits vive volver vomitando vomitar vomite vomited voy vuelta vuelvan waco wait waiting
waitlist waking walgreens walk walking want wanting wants was water way ways we wear weather wedding wednesday weds weed week
weekend weekends weeks weird well went were what whatever wheelchair when whenever where whereabouts which while who whoever whole
why wife wifes will wine wink wiped wish with withdraw without wobbly woke woman word words work working works worry worse would
wreck write writing wrong wtf x xmas y ya yea yeah year years yep yes yesterday yesterdays yet yo you your yours zombie ¿
"""

LINES = """\
book cancel_appointment change_language cost gibberish greeting help hours human location opt_in opt_out other prep_question reschedule ride_confirmed ride_problem running_late side_effect thanks what_is_this wrong_number
# b-35 c-22 f-62 g-40 i-23 j-32 k-70 l-30 m-37 n-63 o+18 p-35 q-36 r+46 t-66 u-82
#$ a-36 b-61 c-63 d-25 f-42 g-16 k-54 l-22 n-28 q-63 r+28 s-55 t-46 u-53 v+19
#_# m-20
#_@date a-18 d-23 j-20 l-18 m-18 o+28 p-17 q-18 r-21 u-18 v-18
#_@hours s+16
#_@late r+19
#__# a-25 b-20 c-16 d-23 e+19 g-16 h-17 l-23 m-19 n-21 q-17 r-20 s-16 u-22 v-22
#__and a-18 m-17
#__can m-18
#__i b-20 m-23
#__instead o+19
#__is d+23 m-25 n-17
#__not o+15
#__of m-16
#__running m-15
#__that d+18 m-20
#__this v+17
#_after o-15 r+17
#_and m-16 v+15
#_days o-18
#_dollars d+17 m-22
#_is m-16 r+16
#_minutos m-21 r+22
#_work o+17
= a-38 b-27 c-53 f-21 g-37 h-25 i-32 j-15 k-55 m+52 n-20 o-46 q-18 r-29 s-31 v-30
=beside:book b-26 c-20 g-34 i-37 l-26 m-66 o+32 p-29 q-37 t-20 u-46 v-24
=beside:cancel_appointment a-25 b+28 m-24 q-15
=beside:cost a-17 b+15 d+25 j-18 m-34 n-16 q-24 s-22 u-19
=beside:greeting i-28 l-19 m-23 n-18 v-16
=beside:help a-20 d-17 m-36 u-23
=beside:hours a-25 h+21 i-21 m-20 q-17 r-17
=beside:human h+17 i-19 m-22
=beside:location a-33 b-20 c-17 d-27 e-17 f-26 g-25 h-19 j+25 k-16 l-23 m-26 o-25 p-26 r+24 s-25 t-21 u-39 v-17
=beside:prep_question b-15 m-28 n+16 u-19
=beside:reschedule a-22 m-19 q-16 u-19
=beside:ride_confirmed a-25 b-19 d-17 o-20 q-24 s-16
=beside:ride_problem a-17 d-16 h-23 i-22 j-21 m-39 p-24 q+26
=beside:running_late a-16 j-18 n-22 p-18 q-19
=beside:side_effect m-26
=beside:thanks b+22 g-16 l-23 m-36 o-18 q-18 u-21
=beside:what_is_this a-21 c-21 d-30 e-21 f-25 h-30 j-20 k-18 l-25 m-25 n-38 o-35 p-22 q-15 r-20 s-21 t-28 u+41
=denied:book g-20 i-23 n-16 o-33 q-26 r-16 u-24 v-28
=denied:cancel_appointment a-28 b-26 c-20 d-28 g-18 i-24 j-16 l-42 m+41 q-29 u-15 v-19
=denied:ride_confirmed b-21 g-15 m-20 q+25 v-16
=rare1 a-41 b-40 c-49 d-30 e+32 g-45 h-69 i-34 j-38 k-32 m+76 n-25 o-50 p-33 q-41 r-33 t-25 u-27 v-18
=rare2 a-72 b-46 c-44 d-48 e+51 f-92 g-44 h-67 i-74 j-73 k-37 l-99 m+103 n-29 p-55 q-104 r-64 s-18 t-93 u-45 v-39
=rare3 a-26 b-31 c-29 d-29 e+25 f-25 g-35 h-34 i-44 j-38 k-28 l-35 m+37 n-42 o-24 p-38 q-34 r-17 t-23 u-36 v-21
=said:book a+112 b-29 c-17 d-51 e-46 f-69 g-60 h-49 i-93 j-35 k-52 l-86 n-74 o-44 p-80 q-89 r-36 s-81 t-74 u-69 v-76
=said:cancel_appointment a-88 b+112 c-43 d-56 e-54 f-52 g-64 h-75 i-79 j-61 k-38 l-27 m-23 n-80 o-56 p-84 q-48 r-61 s-78 t-72 u-44 v-65
=said:cost a-37 b-58 c-84 d+117 e-79 f-99 g-78 h-84 i-57 j-89 k-72 l-83 n-85 o-101 p-91 q-76 r-91 s-102 t-99 u-49 v-84
=said:greeting a-76 b-74 c-57 d-99 e-103 f+115 g-78 h-86 i-60 j-54 k-24 l-83 m-32 n-74 o-74 p-81 q-83 r-78 s-80 t-105 u-89 v-79
=said:help a-35 b-48 c-50 d-76 e-33 f-43 g+88 h-58 i-62 j-76 k-43 l-58 m-54 n-27 o-42 p-34 q-60 r-54 s-50 t-28 u-58 v-49
=said:hours a-16 b-60 c-56 d-68 e-61 f-83 g-65 h+87 i-48 j-42 k-56 l-64 n-42 o-57 p-54 q-74 r-63 s-43 t-74 u-86 v-68
=said:human a-49 b-47 c-42 d-40 e-66 f-26 g-78 h+20 i+95 j-79 k-71 l-64 m-23 n-75 o-71 p-74 q-48 r-73 s-61 t-73 u-76 v-89
=said:location a-72 b-92 c-50 d-110 e-78 f-95 g-100 h-103 i-110 j+113 k-77 l-84 n-92 o-91 p-50 q-90 s-94 t-86 u-63 v-96
=said:nothing a-24 b-34 d-59 e+62 f-96 g-29 h-63 i-28 j-44 l+40 m+84 n-24 o-69 p-53 q-44 r-65 s-73 t-133 v-25
=said:prep_question a-64 b-86 c-62 d-86 e-49 f-71 h-59 i-45 j-43 k-65 l-70 n+98 o-78 p-59 q-46 r-82 s-54 t-69 v-67
=said:reschedule a-52 b-60 c-46 d-61 e-49 f-63 g-52 h-39 i-94 j-73 k-40 l-73 m-18 n-72 o+110 p-76 q-46 r-54 s-73 t-69 u-90 v-78
=said:ride_confirmed a-54 b-58 c-58 d-71 e-52 f-63 g-55 h-69 i-26 j-70 k-54 l-57 m-40 n-27 o-73 p+97 q-40 r-63 s-63 t-70 u-49 v-68
=said:ride_problem a-91 c-66 d-84 e-50 f-69 g-77 h-87 i-60 k-66 l-54 n-39 o-100 p-45 q+95 r-19 s-84 t-72 u-89 v-81
=said:running_late a-84 b-69 c-66 d-92 e-71 f-80 g-73 i-77 j-72 k-64 l-72 m-31 n-62 o-53 p-48 q-23 r+103 s-87 t-76 u-75 v-84
=said:side_effect a-85 b-86 c-57 d-59 e-52 f-67 g-74 h-73 i-77 j-83 k-57 l-66 m-55 n-26 o-67 p-79 q-58 r-60 s+98 t-78 v-68
=said:thanks a-66 b-23 c-75 d-95 e-89 f-100 g-81 h-76 i-87 j-87 k-77 l-22 m-27 n-78 o-80 p-89 q-77 r-84 s-83 t+111 u-90 v-90
=said:what_is_this a-107 b-85 c-75 d-89 e-60 f-100 g-40 h-102 i-81 k-66 l-50 m-22 n-100 o-87 p-81 q-98 r-82 s-57 t-86 u+105 v-49
=said:wrong_number a-65 b-67 c-56 d-37 e-50 f-65 g-65 h-66 i-79 j-52 k-53 l-42 m-49 n-56 o-62 p-56 q-20 r-62 s-62 t-63 u-69 v+87
=short a-55 b-93 c-38 d-20 e+90 f+71 g-73 h-27 i-37 j-34 k-48 n-144 o-89 p-93 q-79 r-61 s-97 t+33 u-32 v-33
? a-20 b-99 d+32 e-115 f-27 i-24 j+23 k-90 l-59 m-71 n+17 p-106 r-52 s-56 t-99 u+27 v-43
@animal a-38 b-40 c-38 d-54 e-33 f-28 g-41 h-39 i-43 j-49 k-29 l-39 m+64 o-31 p-38 q-55 r-41 s-30 t-24 u-19 v-37
@animal$ a-24 b-16 d-31 g-21 h-22 i-23 j-23 l-17 m+27 n+17 o-22 q-30 u-40
@animal_@eat n-16
@animal_@food m+17
@animal_just m+15
@animal_se m+19 o-15 r-15 s-15
@body a-40 c-27 d-44 e-23 f-21 g-26 h-23 j-27 k-22 l-30 n-15 o-27 p-36 q-39 r-40 s+45 t-25 u-20 v-31
@body$ a-19 b-20 d-29 e-16 i-20 j-18 l-19 o-22 p-16 q-19 r-24 s+29 t-19
@body__the m-23 s+20
@body_is m-26 s+24
@book a+51 c-39 d-33 e-26 f-24 g-42 h-37 i-52 j-49 k-40 l-42 n-20 o-41 p-37 q-46 s-37 t-33 u-49 v-39
@book$ a+22 i-20 j-19 k-17 l-19 n-18 o-16 q-16 r-17 u-21
@book__@visit b-27 m+16
@book__for a+16 b-17
@book__next a+22 m-18 n-15
@book__then a+27 d-17 m-25 n-16 o-15
@book__with m+19
@book_a a-26 m+23
@book_an m+18
@book_me a+17 b-25 o-15
@book_my a+16
@book_the a+21 m-20
@call a-55 b-50 c-51 d-33 e-69 f-64 g-29 i+77 j-45 k-53 n-46 o-74 p-53 q-68 r-88 s-62 t-61 u-79 v+16
@call$ a-56 b-52 c-51 d-22 e-39 f-30 i+48 j-21 k-33 l-36 n-50 o-46 p-36 q-45 r-34 s-36 t-26 u-49 v+16
@call_@call a-16
@call__# d-16 m-17
@call__@clinician a-24 i+17
@call__@relative b-18 c-17 l-18 n-19 q-17
@call__@staff i+16
@call__@vehicle h-19 i-25 j-18 m+23
@call__a i-17
@call__at i+16 q-15
@call__cell i+16
@call__el a-18 i+20
@call__favor a-17 c-21 i+24 l-24 m-17
@call__for m+18 q-17
@call__house m-22
@call__i d-16 g-17 m+18 n-18
@call__if a-18
@call__is m+16 v-16
@call__my d-18 v-16
@call__not m-21
@call__on m-15
@call__please i+18 m-18
@call__text m-16
@call__this m-16
@call__to i-17
@call__your m-18
@call_a i-24 m+21 q-28
@call_about d-16 i+17
@call_alguien i+20
@call_and m-17
@call_con a-28 b-24 i+27 l-18 m-26 n-17
@call_en c+17 i-18
@call_her m+17 p-19
@call_is m+19 r-16
@call_it i-19
@call_la i+17
@call_me a-33 c-23 d-29 g-23 h-38 i+32 j-19 m-19 n-20 p-33 r-17 s-15 u-17 v-24
@call_my a-25 b-17 c-21 d-17 i+22 k-16 n-20 o-17 p-31 q-17 r-16
@call_number m-33 v-17
@call_off l+17 m-23 v-17
@call_por a-17 c-21 i+24 l-24 m-17
@call_this v-20
@call_who m-15
@call_you a-18 d-15 m+19
@cancel a-61 b+69 c-78 d-33 e-65 f-62 g-75 h-69 i-75 j-73 k-74 l-20 n-75 p-79 q-24 s-69 t-63 u-86 v-80
@cancel$ a-51 b+57 c-39 e-37 f-31 g-40 h-31 i-51 j-41 k-40 l-57 n-41 o-74 p-47 q-21 s-36 t-32 u-58 v-45
@cancel_@day m-18
@cancel__@move b-19 m-25
@cancel__@texts b-22 k-22 l+26 m-28
@cancel__@visit a-36 d-32 i-19 k-18 m+31 n-23 o-45 p-16 q-22 r-24 s-20 u-21 v-21
@cancel__am m-15
@cancel__and l-16
@cancel__can b+19 q-18
@cancel__de b+25 m-21 o-17
@cancel__del b+15 o-19
@cancel__favor a-18 b+19 c-17 i-24 l-26 o-29
@cancel__had b+18 m-20 o-17
@cancel__i b+16 m-28
@cancel__manana b+15
@cancel__please b+18 m-18
@cancel__por b+19 m-18 o-18
@cancel_all k-16 m-29
@cancel_el p-15
@cancel_i d-16 p-17 q-18
@cancel_it d-16 q-25 u-17
@cancel_just b-19 m-24 o+26 r-17
@cancel_la a-22 b+31 d-20 m-21 o-32
@cancel_lo b+18 m-16 o-16
@cancel_me b+16 m-28
@cancel_mi a-28 d-16 i-18 k-16 l-18 m+18 o-31
@cancel_my a-23 b-21 d-31 i-17 m+38 n-19 o-21 q-16 r-22 s-17
@cancel_nomas m-18
@cancel_please b+16
@cancel_por i-19 l-21 o-25
@cancel_that b-20
@cancel_what a-15 b+20 m-21 o-15
@clinician a+39 c-47 d-23 e-37 f-30 g-45 i+43 j-59 k-53 l-61 m-47 n-42 o-42 p-61 q-57 r-19 s-47 t-31 u-44 v-44
@clinician$ b-15 c-24 e-21 g-26 i+38 j-32 k-34 l-39 m-22 n-42 o-44 p-36 q-36 r-29 s-30 u-44 v-27
@clinician__@treat a+16 i-18
@clinician__me a+18 m-22
@clinician__off b+17 m-19
@clinician__this m-17
@clinician__you a+16
@clinician_about m-17
@clinician_me a+29 b-15 m-24 u-16
@clinician_says m-19
@date c-23 d-34 g-18 i-27 j-30 k-22 l-28 m-22 n-31 o+33 p-23 q-25 r-29 s-27 u-34
@date$ c-20 d-28 i-24 j-22 k-19 l-24 m-20 n-26 o+24 p-16 q-17 r-22 s-21 u-28 v-18
@day b+38 c-77 d-63 e-77 g-79 h+44 i-79 j-86 k-56 l-86 m-26 n-55 o+47 p-44 q-43 r-84 s-62 t-33 u-78 v-79
@day$ a-20 b+30 c-61 d-40 e-57 g-62 h+40 i-56 j-70 k-39 l-69 n-38 o+24 p-32 q-33 r-64 s-44 t-23 u-61 v-60
@day_@hours a-16 h+23 m-23 o-18
@day_@visit a+15 d-16
@day__@day h-16 m-19 o+25
@day__come o+19
@day__el b-21 o+21
@day__good b-15 o+19
@day__i b-24 m-21 o+22
@day__it b-17
@day__me a-17 b-22 m-17 o+25 q-20
@day__now o+16
@day__so m-19
@day__you m-19
@day_and a-17 b-22 j-15 o+21
@day_are o+18
@day_at m+20 o-20
@day_but m-19
@day_can o+15
@day_in b-16
@day_instead o+19
@day_no o+15
@day_one a-19 b+16 m-18
@day_si o+18
@day_y b-20 o+17
@door a-41 b-37 c-29 d-48 e-29 f-31 g-53 h-26 i-43 j+57 k-28 l-36 m-28 n-32 o-36 q-19 r+15 s-42 t-29 u-53 v-36
@door$ a-20 b-24 c-17 d-24 e-21 f-20 g-20 h-34 i-23 j+29 l-23 n-25 o-19 p-20 q-24 s-21 t-20 u-35 v-20
@door_# d-16 j+19 m-20
@door__i g-17
@door_do g-16
@door_es j+20 r-16 u-16
@door_is m-16 u-16
@drink a-42 b-34 c-28 d-41 e-28 f-25 g-29 h-33 i-34 j-32 k-24 l-33 m+15 n+49 o-34 p-32 q-47 r-30 s-40 u-23 v-26
@drink$ m-23 n+28 o-17 q-17 u-16
@drink_count d-18 m-23 n+19
@drink_ok d-15 m-25 n+21 u-15
@drive a-34 b-28 c-44 d-62 e-31 f-34 g-45 h-48 i-61 k-43 l-18 m-36 o-48 p+43 q+37 r-25 s-38 t-38 u-62 v-52
@drive$ a-30 b-29 c-19 d-22 e-15 f-15 g-19 h-17 i-27 j-26 l-18 m-46 n-40 o-26 p+45 r-28 s-22 t-19 u-36 v-32
@drive__@relative m-20
@drive__and q-25
@drive__dia n+21 o-19
@drive__from j+15 m-17 u-19
@drive__is p-19 q+16
@drive__it d-16 j+24 m-22 s-20 u-20
@drive__mismo o-16
@drive__there n+19 q-24
@drive_after b-15 o-17
@drive_again n+15
@drive_home m-17 n-20
@drive_is j+15 m-17 u-19
@drive_me a-37 b-24 d-21 i-30 j-17 m-33 n-31 o-25 q+27 s-16 u-20
@drug a-41 b-23 c-16 d-49 g-24 h-37 i-30 j-30 k-19 l-28 n+52 o-37 p-25 q-46 r-23 s-34 t-16 u-39 v-22
@drug$ a-17 d-18 h-19 j-15 n+19 p-15 q-19
@drug_@drink n+18
@drug_@drug n+18
@drug__is m-15
@drug__night m-17 n+20
@drug_before n+22 u-16
@drug_oil m-19 n+15
@eat a-51 b-37 c-23 d-60 e-17 f-27 g-54 h-26 i-35 j-48 k-24 l-28 n+51 o-50 p-30 q-50 r-36 s-18 t-23 u-60 v-25
@eat$ a-30 b-20 d-39 g-39 i-21 j-33 n+36 o-29 p-16 q-29 s-24 u-38
@eat__@food m+16 n-16
@eat__dia n+16
@eat__how m-21 n+19 u-15
@eat_ese n+15
@eat_for u-16
@english a-60 b-57 c+90 d-56 e-53 f-41 g-50 h-37 i-68 j-59 k-53 l-60 m-62 n-48 o-70 p-49 q-51 r-48 s-46 t-39 u-55 v-54
@english$ a-47 b-47 c+74 d-50 e-47 f-32 g-42 h-34 i-50 j-44 k-43 l-46 m-45 n-45 o-52 p-37 q-45 r-37 s-40 t-35 u-53 v-47
@english__favor a-15 c+21 i-20 l-16 o-19
@english__not c+20 m-18 o-17
@english_please a-19 b-18 c+28 i-27 j-18 k-20 l-23 m-28 o-17
@english_por a-15 c+21 i-20 l-16 o-19
@fetch a-38 b-44 c-35 d-17 e-22 f-26 g-51 h-28 i-56 j-29 k-27 l-31 m-58 n+25 o-53 p+31 q+25 r-31 s-35 t-27 u-55 v-36
@fetch$ a-48 b-31 c-20 f-17 g-41 h-18 i-43 j-20 k-18 l-23 m-44 o-33 p+26 q+19 r-19 s-23 t-17 u-38 v-24
@fetch__@animal n+18 q-16
@fetch__@relative b-20 m-18 o-17
@fetch__mi m-16 n+20 o-16 p-18 q-21
@fetch_a i-19 m-22 n+15 o-20 u-18
@fetch_mi a-17 b-18 p+18
@food a-38 b-38 c-28 d-35 e-25 f-22 g-43 h+18 i-38 j-43 k-20 l-30 m+30 n+24 o-34 p-33 q-39 r-36 s-39 t-27 u-47 v-30
@food$ a-23 b-19 d-32 e-19 g-29 h+16 i-21 j-24 l-19 m+28 p-15 q-25 r-20 s-19 u-29 v-19
@food__do m-15
@food_is m+19 n-20
@hello b-48 c-38 d-48 e-58 f+79 g-49 h-52 i-44 j-54 l-54 m-21 n-54 o-22 p-56 q-41 r-43 s-61 t-32 u-43 v-53
@hello$ a-41 b-32 c-29 d-34 e-38 f+39 g-29 h-33 i-31 j-32 k-38 l-30 n-26 o-35 p-30 q-36 r-32 s-33 t-41 u-38 v-27
@hello_@hello f+22 m-21
@hello_@relative m-15
@hello__are f+16 h-17
@hello__como f+15
@hello__is a-25 f+27 i-16 j-20 l-20 p-16 s-23 v-24
@hello__this m-19
@hello__you h-18
@hello_again k-16
@hello_how m-18 u-18
@hello_it f+17 m-20 u-16
@hello_there d-17 f+22 j-18 m-23 r-17 u-15
@hello_this s-16 u-18 v-15
@hello_what m-18
@holiday b-26 c-29 d-48 e-26 f-30 g-22 h+28 i-43 j-42 k-25 l-33 m+27 n-38 p-36 q-39 r-32 s-33 t-30 u-47 v-34
@holiday$ b-17 c-22 d-32 e-21 f-23 g-17 h+17 i-32 j-29 k-18 l-25 n-28 p-21 q-27 r-23 s-26 t-22 u-35 v-24
@hours a-49 b-32 c-23 d-52 e-31 f-37 g-39 h+61 i-42 j-57 k-21 l-34 m-33 p-27 q-35 r-25 t-36 u-48 v-28
@hours$ a-36 b-26 c-19 d-32 e-27 f-32 g-26 h+47 i-29 j-43 k-16 l-24 o-23 p-23 q-26 r-21 t-31 u-33 v-24
@hours__the g-16 h+21 m-18
@hours_of m+15
@howmuch a-48 b-49 c-42 d+46 e-52 f-45 g-47 h-47 i-48 j-53 k-39 l-49 o-46 p-39 q-45 r-45 t-42 v-45
@howmuch$ a-19 c-17 d+30 e-29 f-20 g-16 h-18 i-18 j-19 k-16 l-25 n-22 s-17 t-21 u-38 v-16
@howmuch_@howmuch a-21 b-15 d+21 e-19 f-17 h-15 i-16 j-17 l-17 n-21 p-15 s-20 t-18 u-43 v-15
@howmuch__@howmuch d+18
@howmuch__@pay d+19
@howmuch__@visit a-18 b-15 s-20
@howmuch__el d-24 m+19
@howmuch__la a-16 m-22 s-16 u+19
@howmuch__llego d-16 n+17
@howmuch__que d+23 m-16 n-25
@howmuch__un d-21 m+18
@howmuch_cada u-19
@howmuch_dura d-25 m-25 n-19 u+22
@howmuch_es d+22 u-26
@howmuch_hay m-15 n-15
@howmuch_me a-16 d+26 m-22 n-17 u-24
@howmuch_tengo d+22 n-20
@howmuch_tiempo d-20 m-27
@insurance c-33 d+27 e-32 f-33 g-39 h-18 i-39 j-54 k-34 l-41 n-18 o-43 p-39 q-50 r-39 s-45 t-37 u+24 v-42
@insurance$ b-19 c-16 f-17 g-24 i-28 j-33 l-17 n-29 p-17 q-33 t-18 u+25 v-22
@insurance__@insurer d+21 n-17
@insurance__is d+17 n-16
@insurance__it u-17
@insurance_card a-18 d-27
@insurance_is d+23 m-17 n-17
@insurer b-21 c-37 d+54 e-29 f-32 g-42 h-40 i-52 j-44 k-30 l-40 m-20 n-48 o-47 p+20 r-32 s-43 t-35 u-28 v-40
@insurer$ a-24 b-17 d+35 e-15 h-23 i-29 j-20 l-21 n-17 q-21 u-27
@insurer__@fetch b-16 q+15
@insurer__@relative m-17 p+18 q-19
@insurer__for d+15
@insurer__mi m-18 p+15
@insurer__ok d+20 n-21 q-16
@insurer__that d+20 n-21 q-16
@insurer__you d+18
@insurer_a a-25 g-23 h-18 i-22 j-16 l-17 n-23 o-27 p+17 r-19 s-17 v-17
@insurer_and d+17
@insurer_is d+20 n-21 q-16
@insurer_mi m-17 p+18 q-19
@late a-39 b-60 c-60 d-54 e-50 f-54 g-56 h+27 i-66 j-24 k-54 l-56 n-58 p-51 q-52 r+58 s-62 t-54 u-62 v-37
@late$ b-45 c-37 d-52 e-33 f-29 g-36 i-41 k-39 l-38 n-25 p-38 q-37 r+30 s-37 t-34 u-41 v-44
@late_@relative m-21 v+18
@late__@call h+21 m-19
@late__amor r+18
@late__me m-19
@late__night n-16
@late__the m-20
@late__there m-17 r+16
@late__you a-17 h+23 m-29
@late_and r+16
@late_are h+16 m-16
@late_be r+16
@late_do h+16 m-21
@late_mi r+18
@machine a-32 b-32 c-28 d-29 e-18 f-17 g-30 h-23 i+15 j-33 k-25 n-25 o-30 p-31 q-30 r-26 s-26 t-19 u+29 v-41
@machine$ a-26 b-17 c-20 d-23 g-24 h-20 j-27 m-22 n-18 p-20 q-20 r-17 s-21 t-16 u+35 v-34
@medicine a-56 b-42 c-36 d-56 e-25 f-26 g-61 h-38 j-60 k-38 l-47 m-32 n+48 o-54 p-43 q-61 r-41 t-26 u+26 v-29
@medicine$ a-36 b-22 c-19 d-34 g-42 h-19 i-27 j-35 k-18 l-28 m-17 n+31 o-31 p-29 q-36 r-24 s-18 u+26 v-16
@medicine__day n+24
@medicine__dia n+15
@medicine__the m-17
@medicine__to a-15 i+21 m-21
@medicine_ese n+15
@medicine_sent i+17 n-17
@medicine_that n+21
@move a-78 b-30 d-42 e-47 f-50 g-58 i-75 j-67 k-34 l-65 n-69 o+76 p-40 q-27 r-41 s-59 t-51 u-39 v-56
@move$ a-46 b-37 e-16 i-30 j-21 k-20 l-19 n-40 o+30 p-25 q-34 r-21 s-20 u-28 v-19
@move__@english c+19 m-18 o-17
@move__@visit a-33 b-42 d-22 i-17 n-25 o+32 s-16
@move__a o+17
@move__and o+15
@move__back c-16
@move__dia n-16 o+17
@move__la a-27 o+18
@move__meeting m+18 o-18 r-16
@move__oil m+23 o-22
@move__para a-22 o+15
@move__the m-17
@move__time m-21 o+19
@move__to a-20 b-21 m+19 r-16 s-16
@move__up o+15
@move_days h-16 m-25 o+24 s-16
@move_de o+17
@move_forward m-16
@move_it a-31 b-31 d-22 g-20 i-20 j-23 l-21 m-52 n-19 o+40 p-17 q-20 r-21 s-17 u-28 v-15
@move_la a-18 o+20
@move_me a-21 c-17 m-35 o+29 q-24
@move_mi a-21 b-19 m-18 n-16 o+27
@move_my a-31 b-37 c-18 d-23 g-23 h-18 i-25 j-18 k-22 l-19 m+43 n-31 r-27 s-20 u-21 v-16
@move_para a-21 o+19
@move_to c+27 k-19 l-16 m-31 o-20 u-16
@open b-54 c-53 d-50 e-53 f-69 g-64 h+67 i-41 j-20 k-54 l-62 n-55 o-39 p-51 q-26 r-34 s-68 t-62 u-75 v-49
@open$ b-30 c-15 d-45 e-17 f-32 g-35 h+24 i-38 k-23 l-30 n-41 o-44 p-30 s-31 t-23 u-37 v-29
@open_@day j-18 m-20
@open_@holiday h+17 m-17
@open_@late r-17
@open__@day a-24 b-16 d-15 h+27 j-16 m-15 o-26
@open__@food h+21 m-20
@open__@holiday a-21
@open__dia h+15 m-17
@open__hora m-16
@open__la h+18 m-18
@open__now h+18 m-16
@open__the m-24
@open__to h-18 j+20 m-20
@open__you h-18 j+20 m-20
@open_a h+23 m-24 n-16
@open_are h-18 j+20 m-20
@open_for d-18 h+22 m-37
@open_los a-15 h+23 m-20 o-16
@open_on a-16 m+16 o-17
@open_right h+18 m-16
@open_the j-19
@open_today d-16 s-19
@open_tomorrow h+16 m-18
@parking a-47 b-36 c-41 d-57 e-44 f-45 g-37 h-31 i-48 j+37 k-31 l-41 o-40 p-16 q-45 r+17 s-41 t-41 u-59 v-40
@parking$ a-33 b-19 c-24 d-38 e-30 f-29 g-22 i-28 j+26 k-19 l-26 o-24 p-28 q-25 s-21 t-24 u-38 v-25
@parking__bring j+17 m-17 n-16
@parking__i j+17 m-18 n-17
@parking__right j-15 r+18
@parking__the j-16 m+18
@parking_at j-17 m+19
@parking_free d-25 j+22
@parking_nearby m-15
@parking_now h-17 j-19 m-18 r+20
@pay a-70 b-51 c-46 d+82 e-24 f-22 g-56 h-44 i-64 j-60 k-38 l-36 m-20 n-66 o-57 p-44 q-59 r-40 s-42 t-28 u-62 v-39
@pay$ a-37 c-23 d+52 g-35 h-21 i-25 j-30 k-17 l-25 m-49 n-37 o-20 p-19 q-30 r-15 s-16 u-31
@pay__@call i-20
@pay__@pay d+16
@pay__@visit a-19 b-20 d+20
@pay__bill i-18
@pay__it u-16
@pay__my b-19
@pay__rent m+16
@pay_a d+19 m-16
@pay_en d+18
@pay_for a-25 b-23 d+29 m-21 u-23
@pay_la j-16
@pay_my i-19 m+16
@pay_over d+15 m-18
@person b-36 c-64 d-53 e-51 f-50 g-57 h-18 i+53 j-62 k-58 l-50 m-34 n-68 o-38 p-50 r-50 s-54 t-51 v+38
@person$ a-27 c-28 d-44 e-28 f-30 g-36 i+37 j-39 k-31 l-38 m-26 n-39 o-41 p-31 q-49 r-29 s-31 t-32 v+31
@person__better m-17
@person__i u-17
@person__in n-18 u-16
@person__this m-19
@person__with m-18
@person_can u-17
@person_come a-16 d-19 m-22 n-20 q-21 u+19
@person_get m-17
@person_i m-19
@person_on u-15
@person_please c-25 i+26 l-16 m-23
@place a-65 b-19 c-60 d-54 e-51 f-56 g-65 h+24 j+69 k-58 l-60 m-30 n-45 o-62 p-64 q-26 r-47 s-58 t-56 v-29
@place$ a-33 b-49 c-39 d-24 e-33 f-35 g-47 j+64 k-34 l-42 m-49 n-43 o-46 p-39 q-42 r-34 s-36 t-38
@place_@hours j-18
@place_@open j-22
@place__# j-17 m+15
@place__@day m-16
@place__a i-17 m-19 q+22
@place__i d-16 j+20 m-16 u-19
@place__me j-18 m-19
@place__on j-16 u-15
@place__the i-18 j+19 m-26 u-18
@place__this j-23 m-17 u+18
@place_es g-17 h-16 j+15 m-20
@place_in h-18 i-21 j+17
@place_is g-15
@place_my u+18
@place_on j-21 m-15 u+18
@price a-34 b-45 c-36 d+62 e-37 f-46 g-51 h-56 i-40 j-60 k-31 l-32 n-44 o-29 p-28 q-47 r-35 s-38 t-41 u-39 v-38
@price$ a-15 b-17 c-23 d+49 e-29 f-34 g-31 h-35 i-19 j-32 k-17 l-29 m-34 n-28 o-20 q-26 r-17 s-17 t-29 v-24
@price__@cancel d+22 m-26
@price__@treat u-17
@price__@visit u-18
@price__a d-16 m+20
@price__i d+18 m-15
@price__my m+17
@price__the a-18
@price_for a-24 u-23
@price_if d+18
@price_of d-35 m+33 u-16
@price_tiene d+19 u-23
@relative b-21 d-50 e-85 f-19 g-69 h-91 i-61 j-49 k-46 l-52 o-37 p+61 r-34 s-69 t-46 v-53
@relative$ b-42 d-49 e-41 g-31 h-38 i-24 j-22 k-57 l-63 m+38 n-38 o-53 p+18 r-35 s-43 u-17 v-15
@relative_@drive m+22 q-28
@relative_@insurer m-20 p+22 q-17
@relative__# m+19 o-19 r-15
@relative__@clinician m+15 p-15
@relative__@drive a-18 b-16 m-29 n-22 o-17
@relative__@fetch a-17 n-21 p+20
@relative__@insurer q-23
@relative__@machine m-21 u+18
@relative__@move m-16
@relative__@ride p+18 q-20
@relative__@sick a-17 b-19 m-35 n-19 p-23 q+23
@relative__@spanish c+15
@relative__@symptom m+16
@relative__@visit d-16 m+16 n-18 p-15
@relative__a a-36 d-21 i-23 l-15 n-23 r-23 s-16
@relative__and m-17 n-15
@relative__anything n+17
@relative__be o-15
@relative__been a-16
@relative__being m-17
@relative__but m-17
@relative__can m-21
@relative__coming a-26 b-22 q-18 r-23
@relative__do m-25 p+23 q-16 u-24
@relative__estar a-19 m-15 n+17
@relative__for m-21
@relative__going m-16
@relative__he m-18 p+15
@relative__her m+20
@relative__his q-16
@relative__in d-16 n+19 o-19 q-22 s-18 u-19
@relative__is m-24 q-16
@relative__it b-15 d-19 m-31 o-21 p+17 q-26
@relative__mal p-21
@relative__me c-18 i-27 j-15 l-28 m-56 o-27 p+23 q-23 s-20 u-19
@relative__mi p+16
@relative__no b+27 m-17 q-18
@relative__not d-16 m-28
@relative__out m-21 p-20
@relative__por p+15 q-17
@relative__puede m-16 n-21
@relative__que m-24 n-16 u-16
@relative__quedo p-21
@relative__same a+17 m-15
@relative__she m-31 n-18 p-23 s-17
@relative__the a-17 c-17 d-18 m-16 q-24 r-22 u-20
@relative__there m-17 n+16 q-16 r-16
@relative__this m-28 n-16
@relative__to b-23 c-18 d-23 i-21 o-30 r-27 u-25
@relative__trabajar q+18
@relative__want m-15
@relative__will m-16 u-18
@relative__with d-17 l-16 m-22 n+25 p-19 q-22 u-21
@relative__without b+16
@relative_and i-16 m-24
@relative_be a-16 d-20 l-16 m-22 n+19 p-26 q-21
@relative_can a-18 b-24 d-18 m-21 n-17 u-21
@relative_de a-21 b-20 d-20 n-22 o-16 q-17 r-17
@relative_does m-18 q-15
@relative_got a-18 l-16 q-24
@relative_has a-23 m-25
@relative_in a+23 i-18 m-22 n-19 u-17
@relative_is c-17 d-37 i-19 j-21 l-19 n-36 p+27 q-18 s-25 u-33 v-16
@relative_just m+16
@relative_me b-27 i-16 m-32 n-28 o-16 p+30 r-18
@relative_needs a+16 m-25
@relative_no n-19 p-17 q+19
@relative_only c+16
@relative_puede a-21 n+22 o-19 p-25 q-19
@relative_said l-16 n-28 o-15 q-18 s-15
@relative_says m-28 p-18
@relative_se a-18 n-18 p-29 q+24
@relative_sit a-16 m-18 n+22 p-23
@relative_that n-18 p-19 q+19
@relative_tiene o-17 u-15
@relative_un m-17 u+19
@relative_wait a-17 n+19 q-19
@relative_wear m-18 n+19
@relative_went m-15
@relative_will b-19 m-19 n-19 p+22 q-23 r-17
@relative_y m-17 p+16
@relative_ya b+18 p-17 q-21
@ride a-74 b-56 c-62 d-80 e-68 f-65 g-61 h-65 i-68 j-45 k-60 l-70 m-54 n-44 o-40 p+57 q+65 r-42 s-74 t-67 u-69 v-67
@ride$ a-41 b-24 c-29 d-45 e-31 f-34 g-31 h-35 i-40 j-20 k-30 l-39 m-58 n-47 o-42 p+28 q+50 r-45 s-40 t-34 u-40 v-36
@ride__@late p-16
@ride__an p-17 q+16
@ride__have p+17 q-18
@ride__i o-19
@ride__in m-17 r-15
@ride__me p-16 q+17
@ride__one p+17 q-18
@ride__set p+19 q-24
@ride__was m+16 p-16
@ride__work m+18 q-18
@ride_flaked q+17
@ride_got p-17 q+16
@ride_home n+16
@ride_i p+17 q-18
@ride_is a-16 b-18 d-19 j-16 m-30 n-20 p+19 u-17
@ride_thing m-18 p+17
@ride_to m+25 n-17 o-18 p-15 q-24
@sick a-44 c-39 d-43 e-24 f-26 g-33 h-36 i-45 j-38 k-25 l-30 n+16 o+27 p-58 q+17 r-42 t-23 u-25 v-38
@sick$ a-21 b-17 d-17 g-15 o-17 p-30 q+24
@sick_@body b+23 m-19 o-15 r-19
@sick__@body s+16
@sick__@move b-17 m-17
@sick__to a-15
@sick_can m-17
@spanish a-53 b-54 c+88 d-53 e-64 f-45 g-51 h-47 i-57 j-46 k-50 l-64 m-67 n-49 o-59 p-48 q-55 r-49 s-43 t-43 u-58 v-50
@spanish$ a-40 b-42 c+75 d-47 e-60 f-40 g-40 h-44 i-59 j-49 k-40 l-55 m-54 n-45 o-46 p-40 q-49 r-38 s-36 t-39 u-51 v-45
@spanish__favor a-16 l-25 m-16 o-17
@spanish_please a-19 b-15 c+26 i-25 j-16 k-19 l-17 m-22 o-16
@spanish_por l-22 o-16
@staff a-36 b-24 c-29 d-45 e-37 f-38 g-27 i+57 j-32 k-23 l-35 m-18 n-28 o-28 p-28 q-30 r-26 s-31 t-36 u-37 v-29
@staff$ a-31 b-26 c-27 d-37 e-36 f-36 g-25 h-39 i+53 j-27 k-22 l-33 n-25 o-26 p-26 q-30 r-24 s-25 t-32 u-34 v-26
@stop a-70 b-73 c-46 d-85 e-88 f-68 g-78 h-25 i-38 j-31 l+69 n-16 o-45 p-70 q-40 r-33 t-69 u-88 v-30
@stop$ a-42 b-36 c-51 d-40 e-58 f-35 g-36 h-42 i-52 l+67 m-39 n-42 o-36 p-30 q-40 r-41 s-40 t-37 u-42 v-44
@stop_@drug l-15
@stop__@medicine l-15 m-23 n+25 u-17
@stop__@texts b-31 i-17 k-32 m+16 u-18 v-18
@stop__@traffic k+24 l-16 m-23
@stop__escribirme k-17 l+16
@stop__i g-22 l-22
@stop__mandarme k-19
@stop__me a-37 d-16 g-27 k-30 l+30 n-32 o-19 p-31 r-19 s-28 t-28 u-32
@stop__molestar m-16
@stop__my l+16 m-16
@stop__take j+15 m-15
@stop__the m-16
@stop_all l+18 m-20
@stop_asking l-25 m+24
@stop_by k+16
@stop_de a-19 g-17 i-25 k-34 l+23 n-21 u-18
@stop_it j-15 l+28 m-30 u-20
@stop_la m-19
@stop_los k-17 l-21 m+20
@stop_on k+22 l-24 m-25 n-16 p-20 r-18
@stop_sending k-17 l+19 m-23
@stop_texting a-19 g-28 i-28 k-28 u-20 v+20
@stop_the b-26 k-27 m+33 n-17 o-16 s-18 v-19
@stop_them l+19 m-22
@stop_with l+20 m-22
@symptom a-56 b-51 c-39 d-67 e-39 f-43 g-46 h-51 i-50 j-45 k-40 l-44 m-34 n-38 o-25 p-52 q-59 r-51 s+75 t-50 u-56 v-45
@symptom$ a-37 b-31 c-24 d-38 e-17 f-17 g-29 h-21 i-28 j-29 k-24 l-26 o-38 p-37 q-42 r-33 s+41 t-23 u-41 v-26
@symptom__@visit s+15
@symptom__la m-16
@symptom_after s+18
@symptom_today m-26 s+19
@symptom_twice d-20 s+18
@texts a-87 b-65 c-16 d-73 e-65 f-54 g-58 h-60 i-56 j-74 k+62 l+61 m-49 n-70 o-79 p-63 q-65 r-68 s-63 t-59 u-26
@texts$ a-64 b-42 c-65 d-55 e-56 f-37 g-35 h-43 i-66 j-55 k+36 l+46 m-24 n-52 o-50 p-49 q-45 r-50 s-48 t-41
@texts_@stop k-23 l+22 m-31
@texts__all i-19 k+19 o-17
@texts__back k+15 m-16
@texts__i b-18 k+18
@texts__me b-17 l+22 m-28 q-16
@texts__my b-18 l+16 m-18
@texts__not l+16 m-15
@texts__on k+18 m-18
@texts__you t-16
@texts_after i-18 k+19 o-15
@texts_again a-17 k+28 l-31 m-25 n-17
@texts_and b-16
@texts_are m-21 u-18
@texts_back a-18 k+24 m-27
@texts_coming m+16 r-20
@texts_for l-15
@texts_please l+17
@texts_to m-17
@thanks a-51 c-65 d-75 e-74 f-81 g-65 h-43 i-68 j-71 k-66 l-18 m-20 n-63 o-65 p-52 q-71 r-72 s-69 t+86 u-78 v-77
@thanks$ a-40 c-42 d-49 e-56 f-52 g-45 h-16 i-39 j-46 k-38 l-22 n-42 o-41 p-23 q-51 r-45 s-43 t+42 u-49 v-47
@thanks__but b+15
@thanks__for m-17 t+17
@thanks__i t-17
@thanks__the m-16
@thanks__you m-19 t+19
@thanks_a b-19 t+15
@thanks_for a-15 l-18 t+18
@thanks_it b-18 m-23 t+20
@thanks_por m-22 t+20
@thanks_senorita t+15
@thanks_you a-31 c-19 d-32 f-28 g-28 h-37 i-26 j-29 k-24 m-30 n-25 o-26 p-25 q-25 r-25 s-21 t+41 u-36 v-32
@traffic a-40 b-37 c-26 d-32 e-21 f-26 g-25 h-33 i-33 j-41 k+21 l-26 n-33 o-41 p-35 r+24 s-43 t-22 u-34 v-41
@traffic$ k+17 m-31 p-20
@traffic__not r+15
@traffic__on m+19 r-17
@traffic__soon r+15
@traffic__the r+16
@traffic__there r+15
@traffic_be r+15
@traffic_on m-28 r+22
@treat a+20 c-39 d+19 e-45 f-41 g-64 h-54 i-62 j-70 k-46 l-54 m-77 n-42 o-16 p-53 q-57 r-45 s+18 t-39 u+46 v-53
@treat$ a+26 b-27 c-26 e-30 f-30 g-44 h-36 i-52 j-47 k-33 l-39 m-57 n-21 o-49 p-36 q-43 r-33 s+17 t-27 u+27 v-35
@treat_@treat u+16
@treat__for b+19
@treat__i a+17
@treat__not a-21
@treat_covered d+15 u-20
@treat_do u+16
@treat_es j-17 u+17
@treat_is b+15
@treat_like u+18
@treat_work g-16 m-16
@vehicle a-65 b-69 c-52 d-74 e-40 f-49 g-63 i-66 j+19 k-48 l-55 n-82 o-65 p-37 q+34 r+31 s-65 t-52 v-56
@vehicle$ a-31 b-29 c-19 d-29 e-17 f-18 g-31 h-38 i-35 k-20 l-23 n-43 o-33 p-41 q+27 s-25 t-24 u-43 v-24
@vehicle_@stop q-17 r-19
@vehicle__@late h-15 m-19 r+24
@vehicle__el h+16 m-16
@vehicle__is j-22
@vehicle__slow m-19 q-15 r+19
@vehicle__that m-21
@vehicle__the j-17
@vehicle__there j+18
@vehicle__today m-18 r+16
@vehicle_a a-26 b-22 d-18 g-22 h+20 i-26 j-28 k-17 l-19 m-25 n-27 o-27 p-30 q-31 r-30 s-23 u+29
@vehicle_do m-18
@vehicle_esta m-22 q+16
@vehicle_goes j+18
@vehicle_is b-16 h-18 j-17 m-30 r+30 s-17
@vehicle_me m-21 q-18
@vehicle_ok n-16 q+22 r-16
@vehicle_se m-17
@vehicle_to j-23 m+21 q-19
@visit a+57 b+41 c-102 e-75 f-74 g-95 h-64 i-88 j-72 k-67 l-52 m-55 n-30 p-100 q-65 r-35 s-19 t-75
@visit$ a+40 b+37 c-69 e-61 f-58 g-74 h-78 i-56 j-49 k-65 l-73 m-41 n-32 o-39 p-76 q-34 r-42 t-53 u-21
@visit__# b-16 o-15
@visit__@late o-19
@visit__@relative a+21 m-30 p-15
@visit__am r+16
@visit__can b-17
@visit__el a+19
@visit__favor i-16
@visit__hora m-19 o+19
@visit__i m-29
@visit__mi m-16
@visit__my p-16 u-18
@visit__need m-20 n-16
@visit__otro o+16
@visit__the a-22 d-26 n-19 s-16
@visit__you m-19
@visit_back m-16
@visit_do d-15 m-17 n-16 u+17
@visit_for a+24 m-34 v-15
@visit_i m-22 v-19
@visit_please a+26 c-22 i-21 l-17 m-22 o-20
@visit_por i-17
@visit_pues a+16
@visit_this a-15
@visit_with a-22 b-17 d-21 m+24
@visit_would m-17
@visit_you m-18
@wrong a-49 b-51 c-34 d-26 e-58 f-51 g-48 h-57 i-61 k-42 l-29 m-50 n-40 o-43 p-49 q-50 r-23 s-45 t-55 u-55 v+67
@wrong$ a-22 b-17 e-21 f-29 g-21 h-29 i-32 j-31 k-16 l-34 m-42 n-16 o-20 p-21 q-25 r-23 s-22 t-29 u-29 v+38
@wrong_# b-18 c-22 d-23 e-33 g-15 h-18 j-21 l-25 m-34 o-18 r-27 v+34
@wrong_@call i-15
@wrong_@person i-23 m-21 q-16 v+36
@wrong_@place m-18
@wrong_de i-19 m-15 v+19
@wrong_number i-16 l-23 v+19
^# d-18 e+20 m-20 u-16 v-16
^@animal m+16
^@body m-16 s+16
^@book b-18 d-17 i-15 l-17 m+24 n-16 o-19 r-18 u-18
^@call b-28 c-39 d-36 e-35 f-24 g-29 h-36 i+41 j-39 k-27 n-28 o-30 p-40 q-32 r-34 s-24 t-23 u-31 v-37
^@cancel a-24 b+28 c-32 d-38 e-30 f-28 g-27 h-35 i-26 j-26 k-39 n-32 p-33 q-35 r-37 s-26 t-27 u-40 v-27
^@day a-22 b-27 e-19 f-20 i-18 l-17 o+16 p-22 r-18 u-17
^@drink t+17
^@english a-18 b-16 c+32 e-22 i-25 j-19 k-19 l-25 m-29 u-20
^@hello b-41 c-33 d-43 e-52 f+76 g-43 h-48 i-40 j-50 l-49 m-46 n-48 o-19 p-48 q-34 r-38 s-50 t-29 u-38 v-48
^@howmuch a-44 b-35 c-31 d+17 e-45 f-36 g-33 h-32 i-37 j-35 k-31 l-39 o-32 p-35 q-35 r-35 t-32 v-38
^@insurance d-15 m-15 u-18
^@insurer a-21 b-20 m-27 n-19 p+16 q-28 u-16
^@move a-45 b-45 d-32 e-24 f-26 g-29 h-39 i-32 j-31 l-35 m+16 n-29 o+26 p-29 q-36 r-43 s-31 t-24 u-30 v-26
^@open a-39 b-33 c-21 d-30 e-28 f-27 g-22 h+48 i-23 j-35 k-21 l-24 m-26 n-32 o-45 p-24 q-25 r-32 s-24 t-27 u-23 v-23
^@parking d-17 e-19 f-19 h-23 j+19 l-16 m-31 p-16 q-17 r+17 t-19 u-16
^@person a-15 c-22 e-15 f-16 h-17 i+28 l-17 m-23 u-18 v-19
^@place h-16 i-15 j+24 m-22 u-18
^@price a-22 b-17 c-16 d+36 e-22 f-25 h-19 i-19 j-19 l-19 m-36 t-18 u-32 v-17
^@relative a-21 d-20 f-18 i-26 j-19 k-19 n-31 r-32 v-20
^@ride a-26 b-24 c-25 d-28 e-36 f-30 g-19 h-25 i-28 j-30 k-24 l-31 m-48 n-33 o-30 p+37 r-32 s-23 t-29 u-35 v-28
^@spanish a-28 b-24 c+43 d-22 e-37 f-23 g-22 h-18 i-35 j-27 k-24 l-40 m-40 o-20 p-20 r-19 t-20 u-28 v-21
^@staff a-18 b-16 c-19 d-26 e-33 f-33 g-15 h-30 i+35 j-20 k-16 l-24 m-36 p-17 q-18 r-17 s-15 t-27 u-22 v-18
^@stop a-51 b-48 c-15 d-50 e-68 f-50 g-46 h-45 j-55 k-71 l+64 m-21 n-60 o-42 p-46 q-48 r-52 s-55 t-47 u-65 v-16
^@symptom d-27 e-16 f-18 h-17 i-16 j-23 m-29 n-22 o-20 q-16 r-16 s+38 t-20 u-25
^@thanks a-24 b-33 c-28 d-35 e-35 f-42 g-32 h-39 i-37 j-34 k-35 l-37 m-73 n-27 o-33 p-40 q-33 r-34 s-33 t+62 u-40 v-35
^@traffic b-16 o-18 r+21 u-18
^@vehicle b-22 h+19 j-16 m-23 o-20 q-17 r+22 u-15
^@wrong a-17 c-19 d-29 e-37 f-20 g-19 h-23 i-26 j-26 k-16 l-29 m-35 o-17 p-17 q-20 r-28 t-18 u-23 v+40
^a b-21 d-28 g-17 j-27 l-19 n-32 o-30 p-17 v-20
^about a-20 d+27 m-21 n-21 o-16 u-21
^aceptan m-17
^add a+22 b-19 g-16 i-17 l-20
^addy i-15 j+21 m-17
^ahi m-16 r+23
^ahorita b-18 m+17 t-16
^all b-24 c-16 d-20 f-24 g-15 o-19 p+21 q-26 r-15 s-15 u-17
^am a-20 b-23 d-24 g-19 i-22 j-17 l-15 m-28 n+17 o-25 p-16 r-22 u+24
^ando a-15 b-15 c-15 d-17 i-17 k-20 l-21 p-29 u-20 v-23
^any b-36 c-21 d+21 e-31 f-23 g-24 i-29 j-22 k-16 l-31 m-42 n-34 p-25 q-31 r-21 s-23 t-18 v-27
^anything a-24
^aqui g-17 j-28 l-16 q-21 v+23
^are b-47 c-46 e-39 f-54 g-47 h+23 k-37 l-52 n-23 o-54 p-38 q-39 r-52 s-20 t-45 u+27 v-56
^asjdh e+18 m-18
^ask i+18 o-19 p-17
^awesome m-16 t+18
^ayuda a-18 d-30 e-15 f-16 g+28 m-22 t-23 u-20
^bet e-24 l-19
^block l+17 m-19
^borren m-23 v-15
^brb d-17 e-38 f-19 l-25 m+33 u-21 v-16
^bruh e-17
^buen f+16 l-16 m-22
^bueno f-20 l-21
^can b-43 e-53 f-48 g-21 j-33 k-47 l-38 n+28 o-28 p-85 q-15 r-34 s-25 t-61 v-70
^car m-23 o-18
^como b-30 c-20 d-33 e-21 f-45 h-26 i-31 l-43 o-33 p-26 q-48 r-25 s-51 t-16 v-20
^cool m-31 t+22
^could a-20 b-23 d-16 k-18 l-27 o-18 p-31 r-23
^cual a-21 b-16 d-16 e-15 g+17 l-18 s-22 u-31 v-18
^cuando n-18
^cuantas a-21 u+18
^dale m+16
^dame m-16
^dar b-18 l+19 m-19
^de a-20 i-20 j-17 l-19 m-26 n-15 p-17 u+28 v-20
^decided b+25
^dejenme l+17
^deme b-17 i-18 j+23 m-18 o-18
^did i-16 m+17 u-23
^dime h-16 o-17
^do b-19 c-22 d+33 e-63 f-52 g-21 i-26 k-77 l-49 o-77 p-44 r-35 s-72 t-75 u+18 v-79
^does b-34 f-17 g-42 h-32 i-35 j-21 l-18 m-35 o-34 p-24 q+17 r-28 s-29 t-23 u+27 v-31
^donde b-19 i-26 r-21 s-27 u-26
^done l+17
^driver m-23
^due a+17 m-17
^el a-34 b-18 e-20 f-17 g-22 h-23 i-27 j-33 k-16 l-25 n-22 p-28 s-32 v-27
^en a-29 b-33 c+16 g-18 h-35 i-29 j+21 k-16 l-24 m-43 n-17 o+15 p-19 q-20 r-23 s-18 v-16
^end a-15 b-16 c-17 d-21 e-25 g-22 h-20 i-28 j-15 k-26 l+24 m+15 p-19 u-24 v-26
^enough l+17 t-16
^es a-25 b-27 c-28 e-34 f-26 g-36 h-34 i-35 k-25 l-31 m-57 n-34 o-30 p-26 r-28 t-25 u+31 v-48
^ese b-16 d-22 l-23 m-23 n-22 o+19 q-16 u-16 v+17
^eso a-29 b-20 c-20 d-19 e-20 f-18 g-18 h-21 i-28 k-15 l-22 m-27 n-29 o-21 p-22 q-23 r-18 s-29 u+35 v-30
^esta a-36 b-20 d-20 e-15 f-37 g-30 k-16 l-40 m-29 n-16 p-34 q-34 s-18 t-16 u-30 v+16
^estan h+21 v-19
^este l-19 m-31 u-18 v+28
^esto g-20
^estoy c-16 f-16 g-18 h-25 i-25 l-38 p-20 u-36 v-26
^eta e-18 h-15 m-17 r+20
^everything a-16 b-16 d-20
^feliz f-16 m+18
^felt s+16
^fghjk e+16
^finally a+17
^find h-15 j-31 m+18
^for l+15 m-21
^forget a-16 b+16 m-18
^found j-15 m-21 q-24
^get b-23 c-26 g-20 j-20 k-24 l+26 o-19 q-18 r-16 u-25 v-24
^give b+18 d-23 j-20 l-24 n-20 p-20 q-19 u-28 v-21
^go a-16 b-24 d-22 e-33 f-22 h-17 i-17 j-24 p-19 q-24 r-22 s-21 t-20 u-28 v-25
^going d-31 f-16 n-21 p-25 q-26 u-16
^good b-17 f+17 i-15 n-16 o-30 p-16 u-20
^got c-34 e-36 f-34 h-50 i-18 j-36 k-30 l-46 n-34 p+22 q-57 r-23 u-54
^had m-26 r+15 s+20
^happy b-16 e-15 f+15 u-19
^have a-22 c-18 d-20 l-21 n-35 o-33 q-34 s-32 t+22 u-26 v-31
^hay b-36 c-35 e-49 f-50 g-40 h-46 j+26 k-33 l-39 m-55 o-28 p-49 s-31 t-42 v-47
^he a-28 d-26 e-15 f-28 g-24 h-20 i-22 j-15 k-24 l-27 o-16 r-31 t-16 u-28 v+17
^heard u+18
^help a-28 c-19 d-18 g+24 i-22 q-19 t-22 u-26
^hgfhgf e+19 m-16
^hit m-15
^hmm d-19 e-23 g+18 l-16 u-19
^hold a-16 b-27 d-16 e-21 f-19 i-18 l-18 m+22 n-17
^hook a+16 m-16
^how a-37 b-61 c-56 e-43 i-78 k-29 l-30 m+25 o-66 p-59 q-77 r-72 t-58 u+21 v-64
^hoy m+21
^i a-22 c-21 d-34 e-71 f-59 h-71 m+37 n-55 o-19 p-28 q-28 r-41 t-18 u-81
^in a-21 b-18 c+19 e-23 h-17 i-19 j-23 k-16 l-19 m-28 p-17 r+20 u-20
^is a-48 b-87 c-27 d+25 e-61 f-97 g-32 k-63 l-83 m-32 n+28 o-39 p-97 r-66 t-73 u+22 v-54
^it b-18 c-25 d-49 e-17 f-31 h-26 i-30 j-33 l-27 m+26 n-25 q-37 s-48 t-23 u-56 v-25
^jaja l-15 m+17
^jajaja m+18
^just a-27 f-20 m+15 n-16 p-18 q-26 t-22 u-32
^keep b-17 u-20 v-21
^kindly m-22
^kjhkjh e+18 m-16
^ksjdfh e+16
^la b-24 g-26 h-20 i-21 j-20 m-33 n-27 r-16 s-19 u+16 v-20
^le d-15 n-15 o-15
^leave b-23 m+19 o-15 q-27 u-17 v-16
^let c-16 d-25 h-17 i-18 j-17 l-23 n-21 p-33 q-21 s-18 u-28 v-26
^lkjlkj e+17 m-17
^llego d-21 j-23 n-26 o-22 p-16 r+26
^lmao e-18 m+17
^lol b-18 c-19 d-24 e-31 f-17 g-23 i-15 j-17 k-17 l-27 m+33 n-20 q-21 t-18 u-23 v-21
^looking a+21 m-22
^lost g+16 v-16
^manana b-19 m+19
^mandame a-15 i-17 j+25 l-19 m-27 u-15
^many l-17 t+16
^mas o+15
^may b-16 d-16 m-33 n+17 p-21 u-20
^me b-19 c-18 e-51 f-51 g-24 h-54 i-19 j-16 k-24 l-21 m-35 t-53 v-29
^mejor b+20 m-41 o-19
^mi d-39 e-33 f-32 g-37 h-31 i-56 j-42 k-39 l-44 o-35 r-47 s-33 t-34 u-57 v-48
^might m-16 n-16
^mil m-19 t+18
^much t+16
^muy a-16 d-19 e-20 i-17 l-18 m-23 t+23 u-16
^my d-43 e-59 f-63 g-51 h-37 i-66 j-46 k-24 l-74 n-98 p+29 q+25 t-53 u-31 v-38
^nah a-16 b+19 m-25 o-17
^necesito b-46 d-17 n-32 q-36 s-15 u-22
^need a+19 c-24 i+24 j-16 k-23 l-21 m-44 n-36 p-28 q-25 s-21 u-30
^never a-18 l-25 s-15
^new m-15
^next o+15
^nice e-17 l-18 m+22 t-22
^nm f-16 l-21 u-17
^no a-61 d-42 e-78 f-69 h-83 i-36 j-35 k-84 m+30 n-36 o-30 p-48 q+16 r-30 t-72 u-36
^nobody i-21 m-16 q+19
^not a-31 c-21 d-32 e-24 f-21 h-21 j-26 k-24 n-23 p-23 q-17 r-38 s-27 t-19 u-31 v+21
^nothing b-21 g-21 l-16 o-23 s-16 u-15
^ok b-44 c-41 d-54 e-64 f-44 g-35 h-41 i-42 j-39 l-54 m+43 n-37 o-42 q-37 s-34 u-52 v-42
^okay e-16
^opt a-18 b-15 g-16 i-18 k+19 m-25 q-16 u-18
^overslept q-16 r+15
^para m-16 u+16
^pasame i+20 q-17
^paseme j-17
^please c-20 k-18 n-17 o-20 p-17 q-23 v-53
^pongame o-20
^por a-27 b-31 c-21 g-31 h-15 i-34 j+16 k-15 n-16 o-20 p-17 q-17 r-15 s-18 t-19 v-16
^prefiero a-18 l-16 m-19
^puede a-15 q-18
^pueden k-21 l-16 m-21 o-16 q-21
^puedo a-30 b-19 g-25 h-23 j-15 k-16 m-35 n+21 o-20 r-16 s-22
^pulling r+16
^put b-23 d-24 h-19 j-17 l-17 m+19 n-16 o-28 p-17 q-19 r-16 s-17 u-21 v-17
^que b-77 c-62 e-20 f+15 g+21 i-49 k-61 l-23 o-69 p-69 q-35 r-59 s-70 t-30 u+18 v-77
^queda m-16
^quede m-21 q-18 s+26
^quien a-24 i-41 l-22 o-18 p-31 q-33 s-15
^quiero d-20 l-35 m-28 p-21 q-18 r-20 s-15 v-25
^quisiera m-17 p-15 u-17
^quiten m-18
^quitenme l+15
^read k-17 m+22 n-20
^remind j+17
^resubscribe k+19 l-16 m-18
^running r+16
^saludos f+16 t-15
^same a-26 d-17 j-19 l-20 m+28 n-20 u-23
^saquenme l+18
^save r+17
^saw a+17 m-16
^say m+18 u-17
^scratch m-17
^se a-21 b-57 c-50 e-43 f-36 g-47 h-37 j-46 k-44 l-45 m-17 p-53 u-54 v+16
^see a-25 d-16 h-21 m+27 u-18 v-15
^send a-16 g-19 i-27 j+19 l-21
^sera d-22 m-22
^set a+25 b-15 d-20 i-20 l-20 p-20 r-17
^she a-19 b-25 d-16 h-17 i-22 j-16 l-28 o-23 r-22 u-17 v+18
^should a-38 d-15 g-20 i-22 j-23 l-19 o-25 p-18 q-34 r-15 u-29
^show l-17 u-17
^si a-23 b-16 c-15 d-22 e-25 f-16 g-16 i-20 l-21 n-21 p+19 q-27 r-15 t-15 u-23 v-21
^sigan k-19 m+20
^sigo s+15
^so a-17 d-17 j-26 m-28
^somebody a+15 b-16
^someone a-17 h-18 o-22 q-17
^sorry a-16 b-39 d-18 h-17 n-17 o-21 p-17 q-22 u-15
^sounds f-16
^start a-35 c-16 e-17 h-23 i-19 k+26 l-26 o-16 q-25 r-20 s-22 u-16
^still a-22 b-15 g-15 m-30 n-32 o+17 p-16 r-15 s+21 u-17
^stuck m-17 r+18
^sup d-17 e-22 f+25 j-16 l-16 m-23 t-19 u-16
^take n-19 p-28 q-22 v-22
^tell b-20 d-41 l-27 n-23 o-21 p-27 q-18 s-22 v-15
^tengo g-40 k-16 l-19 m-38 p-19 q-43 u-27 v-21
^text a-26 g-19 i+16 k-30 l-28 m+15 u-19
^that a-20 b-32 c-19 d-36 g-36 i-15 j-37 m+18 n-42 p-17 q-38 s-18 t+25 u-43
^the a-19 c-32 d-46 f-31 g-27 h-45 j-49 k-26 m+23 n-44 t-31 u-58 v-25
^there a-22 d-21 i-21 j-21 m-31 o-15 q-16 s+21 u-15 v+23
^these m-16 u-16
^they i-16 j-16 o+18 u-24 v-16
^this a-29 b-22 c-23 d-27 f-21 m-24 o-17 s-25 u-22 v+24
^tiene d-24 i-20 m-26 u+18
^tienen h-17 i+16 m-27 o-25 v-20
^todavia s-15
^toman d+20 m-19
^tomo a-19 g-19 m-23 n+24
^trabajan h+16 m-25 n-17
^turn j-23 r-21
^uh a-20 c-18 d-26 e+27 f-20 h-23 i-17 j-23 k-17 l-25 m-35 n-17 o-15 q-19 t-16 u-28 v-17
^un a-17 i-16 m-31 p+24 r-17 u-21
^unstop e-17 k+26 l-22 m-24
^unsub e-18 k-28 l+27 m-24
^unsubscribe k-27 l+29 m-27
^vi a+16
^voy a-34 b-33 c-26 d-29 e-29 f-25 g-21 h-28 i-31 j-26 k-20 l-29 m-30 o-34 q-35 r+38 s-22 t-27 u-28 v-23
^vuelvan k+19 l-24
^want a+24 b-16 k-18 m-22
^we c-32 d-25 e-31 f-28 g-42 h-43 i-47 k-32 l-44 m+21 n-42 p-47 r+18 s-44 u-56
^well m-15
^were j-17 m-21 r+20
^what a-54 b-66 c-33 e-25 k-34 l-41 m+16 o-43 p-43 r-38 s-69 t-43 v-40
^whatever a-21 l-25 m+23 u-18
^when b-23 d-41 h+27 i-38 j-30 k-24 l-19 n+22 o-33 p-37 q-26 r-35 s-16 u-51 v-18
^where a-16 b-22 c-18 g-21 h-38 l-20 m+22 n-46 o-20 p-26 q-29 r-33 s-45 u-37
^whereabouts m-15
^which a-20 b-16 d-25 i-16 j+15 l-22 n-24 q-19 r-27 s-18 v-16
^who a-19 b-47 c-39 e-37 f-36 g-32 h-34 j-45 k-36 l-51 n-46 o-38 p-44 r-43 s-42 t-33 u+36
^why a-28 e-16 g-21 i-25 j-23 l-31 m+24 n-18 o-17 p-26 r-16 t-17
^will a-49 b-23 e-15 g-37 i-38 j-19 k-19 l-30 m-29 n+27 o-34 p-71 r-48 s-41 u+36 v-17
^with d-20 e+24 l-24 m-27 n-15 u-23
^would a-36 c-19 k-25 l-31 p-16
^wtf g+16 m-18 n-17
^x a-31 b+22 c-23 d-29 e+27 f-20 g-21 h-23 i-27 j-24 k-23 l-32 m-41 n-26 o-26 p-24 q-25 r-22 s-24 t-18 u-30 v-25
^y a-20 g+15 h-16 j-16 m-31 n-18 p-16 r-17 u-17 v-18
^ya b+16 c-57 d-63 e-56 f-44 g-71 i-71 j-25 k-16 n-17 o-61 p+38 q-47 s-58 t-50 u-75 v-62
^yeah m-15 p+16 q-19
^yep q-15
^yes b-19 c-18 d-21 e-25 f-16 g-17 h-15 i-23 j-24 l-26 m+18 n-19 o-18 p+25 q-26 r-19 t-17 u-27 v-20
^yo b-39 c-26 d-36 e-31 f+22 g-34 h-21 j-33 k-28 l-35 n-31 o-32 p-23 r-26 s-27 t-23 u-31 v+27
^you e-42 f-44 g-52 h+35 i-50 j-36 k-17 m-41 o-20 p-52 q-24 r-34 s-55 t+25 u-78 v+22
^your a-25 h-24 j-23 k-23 u-18 v-38
^zxcvb e+19 m-18
^¿ a-23 b-64 c-22 e-49 f-59 i-20 k-54 l-38 o-27 p-56 q-25 r-71 s-44 t-43 v-72
a b-31 c-81 d-18 e-45 f-105 g-48 j-20 k-55 l-78 m+27 n-32 o-25 s-18 t-28
a_@animal m+18 n-17
a_@book a-20
a_@call d-19 i+21 m-19 o-15
a_@clinician p-21 u-17
a_@day d-17
a_@door j+17 m-23
a_@drive j+15 m-18 u-19
a_@drug m-17 n+25 u-15
a_@holiday d-15 m+23 o-16 u-19
a_@machine j-16 m-25 u+20
a_@parking m-17
a_@person a-36 b-25 i+28 j-16 l-17 n-25 o-24 v-26
a_@price d+20 i-16 m-17
a_@relative m-27 u-21
a_@ride a-27 d-23 g-18 h-16 i-28 j-29 o-33 p+30 r-19 s-22 t-22 u-28 v-19
a_@sick d-16 n+18 q-22
a_@staff a-18 m+15
a_@symptom a-19 d-20 g-18 m+16 n-25 q-18
a_@treat m-18
a_@vehicle a-30 b-20 d-32 h-31 i-36 l-18 n-26 o-19 p-20 q+26 s-21 t-18 u-32 v-20
a_@visit a+42 b-32 h-19 i-30 j-24 l-17 m-55 n-31 o-31 p-17 q-26 r-21 s-22 v-16
a__# g-15 m-34 n-22 q-18 u-15
a__@animal n+16 q-19
a__@book m+17
a__@call a-16
a__@cancel b+19 m-25 o-15 q-17
a__@clinician m-16
a__@day a-22 d-17 i-21 j-16 n-21 q-16 s-17 u-26 v-16
a__@eat m+17 n-18
a__@food n+24
a__@late m-25 r+18
a__@open m+16
a__@person a-20 m-31 u-22
a__@place m-15
a__@relative b-27 c-17 d-19 i-42 k-22 l-21 q-23 u-23
a__@stop m-18
a__@texts m-16
a__@thanks m-16
a__@treat i-17
a__@visit a+27 d-40 i-23 j-18 m-21 n-22 s-18 u-26 v-21
a__a d-22 i-20 n-23 o-17 q-23
a__about b-16 i-23 m+17
a__ago a-17
a__before m-22 u-23
a__better o-15
a__can d-15 h-16 i+16 j-18 m-30 n+22 q-17 s-22 u-27
a__come n-20
a__date a-15 m-26 o+26
a__day a-24 b-27 f-20 i-17 o+17 p-22 q-28 r-19 s-28 u-22
a__de j-19
a__do m-27 n-18 q-16
a__drug u+15
a__el h+16 m-18 u-16
a__for b-30 c-16 g-17 h-17 k-17 l-17 n-19 q-17 r-24 s-19
a__from i-18 m-25 u+19
a__go d-24 u+18
a__have b-16 p+16 q-21
a__home n+16 p-19 s-15
a__hora a-25 h+19 i-24 q-20 r-20
a__hour m-16
a__i a-16 g-19 h-21 i+21 j-21 m-56 o-37 q-28 r-28 s-28 v-19
a__if a-19 j-17 m-21 r-20
a__in a-22 b-21 d-19 e+19 i-23 m-20 o-16 p-20 q-20 r-18
a__is j+16 m-35 q-19 r-17 s-21
a__it j+15 u-22
a__me a-22 b-20 d-17 j-22 l+16 n-16
a__mi m-23
a__my b-17 n-30 r-16 u-18
a__near j-20 m+20
a__night m-17 n+18
a__numero i+20 j-25 m-18 u-21 v-18
a__of e+19 h-21 j-29 m-35 n+18 o-25 p-23 r-18 s-20 u-31
a__ok m-27
a__on h-18 q-22 u-23
a__one a-16 i-16 u-16
a__or i-18 m-26
a__place j-17
a__please m-22
a__puedo h+21 i-15 m-17 n-21 o-16
a__questions m-19
a__run u-18
a__running m-20
a__sent m-18
a__show m-18
a__take m-21
a__test m-17
a__that n+19 u-18
a__the j-19 q-19
a__there i-15 n-16
a__this b-15 o-16
a__time b-16 m-24 o+17
a__to a-24 c-16 g-20 i+21 j-18 k-24 l-20 m+17 n-26 o-19 q-22 s-24
a__up m-19
a__where s+17
a__with d-19 n-22
a__work m+20 u-24
a__y m-23 n-17 o-17
a__ya m-19
a__you m-28 u+20
a_alguien n-16
a_banana m-19 n+18
a_big m-28 n+16
a_bill d+19 u-18
a_booster a+19 m-21
a_car n-16 u-17 v-17
a_chance m-16
a_check d+20 m-20
a_complaint i+17
a_day d-21 g-18 h-17 n-19 u-16
a_dentist m-17
a_different a-15 m-26 u-27
a_driver j-16 m-24 n-18 p+17
a_drug m-17
a_esa m-22 o+19
a_escribir a-15
a_escribirme k+16 l-18
a_few m-18
a_first a+16
a_good b-20 f-21 o-31 p-20 u-20
a_gym d-16 j-16 m+22
a_haircut m+18
a_hospital j-25 m-18 u+24
a_hotel m+16
a_ir b+17 k-17 m-19 o-15 q-18 u-16
a_job a-16 i-16 m+23 n-16
a_joke m+20
a_la a-27 d-18 j-22 l-16 q-15 u-24
a_las m-22 n-19 q-16
a_later m-26
a_list a-22 i-16 u-16
a_little o-16
a_long n-19 s-20
a_lot n-16 q-18 r-24 s-17 u-21
a_mandarme l-17
a_mi d-23 q-29 u-22
a_month d+19 m-29
a_movie m+18
a_new b-17 d-24 i-25 j-23 m+16 n-18 o+24 p-21 r-19 s-17 u-21 v-20
a_no m-22
a_number a-16 j-16 l-15 u-24
a_otra b+15 m-16
a_patient d-18 m-24
a_place j+17 m-16
a_poder m-18
a_poem m+16
a_poner u+15
a_pop d+17
a_problem m-16
a_que a-29 g-19 h+20 j-31 l-19 n-29 o-27 q-17 u-26 v-22
a_refill a-18 i+16
a_reminder m+18
a_resume k-17 m+20
a_superbill m-21
a_text g-18 j-18 k-22 u+19
a_time a+18 m-17 o-16
a_trabajar n+16
a_wedding m+17 n-21
a_weird m-16 s+20
a_word m-15
a_work i+19 m-20
abierto h+15
able d-15 m-22 n+24 o-27 q-27 r-16
able__@drive n+18 q-24
able__after n+18 q-22
able_to d-15 m-22 n+24 o-27 q-27 r-16
about c-17 e-15 f-23 g-40 h-20 j-54 k-19 l-17 s-20 t-21
about$ a-17 d-26 m-16 u+25
about_@treat i-22 u+17
about__@treat m-20 o-20
about__bill d-17
about__i a-16 d+15 m-19 n-15
about__in b+15 m-17 r-15
about__it u-17
about_a n-18
about_coming b+15
about_getting m-16 n-17
about_it a-19 i-17 l-17 n-15
about_my d-28 o-17 u-16
about_ten r+16
about_the a-23 o-21
about_what a-19 d+25 m-18 n-19 u-19
abre m+16
abren a-23 b-18 d-17 h+39 j-18 m-40 n-21 o-25 u-16
abuela p-20
accep* h-16 j-17
accident a-17 c-16 j-16 k+24 l-19 m-35 n-19 p-22 u-15
accou* m+16
account d-22 m+21
acept* d+17 i-18 m-26 u-20
aceptan d+17 i-18 m-24 u-20
aceptan_@insurance d+18
acomp* a-20 m-24 u-15
acompanada q-20
acompanante n-22
acompanante$ n-22
activ* e-16 k+26 m-27
actua* m-20
ad u+15
add a+22 b-19 g-16 i-18 l-20
add__the a+18 k-19 l-16
add__to a+22 b-16 i-17 l-18 m-16
add_me a+24 i-16 l-18 m-27
addic* n-21 u+17
address a-23 b-28 c-21 d-30 e-18 f-18 g-19 h-31 j+36 k-23 l-21 n-16 o-29 p-29 q-24 r-25 s-16 t-21 u-34 v-26
addy i-15 j+21 m-18
adela* o+16
adelantar o+16
adent* o-16
adentro o-16
adentro$ o-16
af r+16
afford b+17
afford_it b+18
after a-26 c-23 f-27 g-25 j-34 l-30 m-52 t-16 u-16 v-15
after$ a-24 b-37 h-29 i-31 j-17 k-26 m-26
after* b-16 m-16 q-17 u-17
after_# d-18 i+19 n-17 q-16 s-20
after__@treat s+16
after__@visit b-16 s+21
after_all a-15 b+18 i-28 k+19 l-15 m-19 n-23 o-20 q-17 r-19 s-28
after_my s+17
after_the b-18 n-20 s+21
afternoon n-20 s-17
again a-16 b-35 c-23 d-23 e-21 h-27 i-34 k+22 m-16 p-25 q-29 r-22 s-16 t-19 u-37 v-25
again$ a-32 b-29 c-20 d-19 e-19 g-26 h-23 i-28 k+19 o-23 p-23 q-26 r-25 s-23 t-17 u-33 v-22
again* b+15 m-16
against b+15 m-16
against_it b+15 m-16
agarr* j-15 m-16 q-16 r+24
agarro m-15 q-16 r+20
agend* a+17 c-17 i-19 j-17 m-18 o-24
agendar a+18 n-16
ago a-18
ago$ a-18
agradezco b-15 l-15 m-28 t+22
agree* m-19 p+16
agreed m-19 p+16
agreed_to m-19 p+16
ahead m-18 o-17
ahead_and a-15
ahi a-29 b-23 c-17 d-25 f-16 h-25 k-16 m-38 o-25 q-29 r+18 s-20 v-16
ahi$ a-26 d-21 h-21 m-32 o-21 q-27 r-23 s-15 v-24
ahora h-24 l-16 n-22 o-17 u-17
ahora$ a-24 h-22 l-16 n-19 o-17 u-16
ahori* d-17 t-17
ahorita d-17 t-17
airpo* q-15
al a-16 c-15 d-35 e-17 f-15 g-23 k-17 l-25 m-22 q-34 r-17 v-20
al_@clinician a-20 d-17 i+15 m-18
al_@day b-15 o+15
al__dia n+21 o-23
al_otro n+21 o-23
alarm m+17 o-16
alerts b-17 l+16 m-17
algo b-17 g-21 j-17 m-26 p-15 q-25 r-18
algo$ i-18 m-20 n+20 q-17
algui* a-20 d-24 j-15 k-15 l-17 m-30 p-19 u-28
alguien a-20 d-24 j-15 k-15 l-17 m-30 p-19 u-28
alguien$ m-15 o-18 v-18
alguien_conmigo i-15
alien* m+18
aliens m+18
all a-24 d-20 e-46 g-26 j-31 l+22 m-17 n-48 o-21 q-19 r-34 u-50 v-66
all$ a-25 b+15 h-18 i-33 j-19 k+18 l-18 m-32 n-24 o-29 q-27 s-29 u-18
all_@texts b-20 k-27 l+24 m-29
all__@day h+17
all__a i+15 m-23
all__here f-19 m+17
all__i d-16 m-18
all__me h-17 i+16 m-19
all__on a-16 b-16 d-18 p+21 q-23
all__taking h-18
all__the p+16 q-16 u-19
all_day d-16 g-17 h-19 m+18 u-20
all_good f-22
all_have m-19
all_in a-16 u-18
all_night s+15
all_of b+18 l-19 m-20
all_right m-20 t+16
all_this b-15 s-16
alla m-24 o-16 q-20 v-15
alla$ m-20 q-19
allow* m-25 o-15
allowed m-25 o-15
allowed$ m-16
allowed__have n+17
allowed__home n-18 q+18
alone b-20 l-17 n-19
alone$ b-21 l-17 n-15 q+15
alrea* a-22 i-21 p-15
already a-22 i-21 p-15
already__i m-20
already__me m+16
already__that m+15 o-16
already_asked m+16
already_said m-22
alta d-16 e-17 k+25 l-21 m-17
alta$ d-16 e-17 k+25 l-21 m-17
am c-62 e-37 f-41 h-65 i-53 k-41 l-35 m-29 n-31 o-24 p-21 q-39 s-16 t-25 u+20 v+22
am$ m-17
am_# a-15 l-15 m-19 n-18 r+22
am__@cancel m-19
am__@drive n-18
am__@late h-17 m+22 n-23 r-16 v-23
am__@relative a-19 n-17
am__@symptom m-17 s+21
am__@wrong m-17
am__a i-16 n-20 o-28 p-16 v-21
am__able n+20 q-19
am__about m-20
am__and a-15 l-17 m-31 o-17
am__at a-19 m-27 n-15 r+19
am__away r+16
am__can m-24
am__coming b+22 r-19
am__for g-17
am__front j+20 m-17
am__getting a-17 m-25
am__going b-18 d-18 m-16
am__her a-15 g-20
am__i m-18
am__in m-16
am__interested b-16 l+15 m-19
am__just m-17
am__little n-16 o-16
am__my d-21 g-17 p-17 q-22
am__need o+17
am__no m-16
am__of b-18 m-17
am__out b-19 g-16 l-25 o-18 v-18
am__right m-18 r-15
am__talking i-19 m-21 u+19
am__the a-20 d-26 g-23 i-16 j+23 n-21 o-22 q-15 u-16
am__there j-18 m-22 n-20 u+15
am__these g-18 v-18
am__this l-20 m-24
am__to d-34 i-37 k-22 l-23 m-43
am__up b+20 m-21
am__what m-21
am__who m-17
am__work a-18 g-22 i-16 m+19 n-16 o-20 r-19
am__your m-16 v+18
am_a a-19 m-29 o-17 s-15 u-16
am_at a-15 d-22 g-25 i-19 j+21 l-16 n-27 o-20 p-18 r-21 u-18 v-21
am_coming b-28 m-29 r+32
am_confused g+16
am_done l+16 m-23 u-19 v-19
am_feeling o-15
am_i a-43 h-20 i-33 k-25 l-33 m-48 p-23 q-20 r-26 t-16 u+34
am_in a-18
am_like r+15
am_lost m-18
am_making m+15
am_moving m+16 o-20
am_not a-31 d-30 j-40 l-26 n-18 p-16 q-36 r-32 s-31 t-15 u-25 v+37
am_ok n-18
am_old i+16
am_on g-16 j-18 m-26 o-19 q-21
am_ready a+20 m-17 n-24
am_running m-19
am_scared m-18 v-17
am_so a-15 b-27 d-23 g-22 j-16 l-17 o-20 r-21 s+23 u-18 v-17
am_standing j+15
am_stuck g+20 m-18 r-17 s-15
amabl* m-17 t+21
amables m-16 t+19
amables$ m-16 t+19
amor r+18
amor$ r+18
an a+29 b-38 c-42 d-28 e-29 f-25 g-40 i-40 j-56 k-24 l-42 n-37 p-43 s-27 t-31 u+19
an_@traffic m-19 p-19
an_@visit a+34 b-22 d-34 g-16 i-20 j-19 l-20 n-19 o-28 q-23
an__a a-16 m+17
an__is m-16
an__the a-20 d-18 m+24
an__with a-26 d-17 m+23
an_apt a+26 m-30
an_egg m+17
an_evening m-15
an_hour h-16
and e-26 f-30 g-36 h-30 i-23 j-15 k-25 m-51 t-43
and_@drive p+16
and__@open m-16
and__@relative p-17
and__@visit b-18 m-21 u-21
and__a m-18 q-26
and__can b-16 m-15
and__do m-18
and__get n+20 q-21
and__i m-21
and__in m-18
and__is d-19 i-20 l-25 m-49 o-22 q+15 r-23
and__it a-22 d-23 m-27 q-18
and__me b-18 l-20 o+15 q-18
and__my m-33 v+17
and__no m-15
and__not a-18 m-35 p-21 r-17
and__take m-17
and__there d-16
and__time h-16 j+16
and__to b-18
and__want m-19
and__you j-19 m-18
and_do m-19 o-16
and_i b-22 m-27 q-16
and_it o-18
and_my m-17
and_then m-17
and_this m-23 v+22
and_what h-16 j+15
and_where j-25
and_will m-17 p-19
ando a-16 b-15 c-15 d-18 i-17 k-20 l-21 p-29 u-20 v-23
ando__el m+20 s-20
ando__la a-16
ando_buscando m-18 r+16
ando_en m+21 r-16 s-22
anoch* s+17
anoche s+17
anoche$ s+16
anoth* c-17 d-22 h-16 i-21 l-23 n-29 p-18 q-21 r-19 s-21
another c-17 d-22 h-16 i-21 l-23 n-29 p-18 q-21 r-19 s-21
another$ m-17 v-16
another_@visit b-16
another_day a-30
another_time a-17 o+19
answe* a-22 d-23 g+23 j-16 l-19 n-18 o-17 q-18 s-16 u-24 v-17
answer g+24 l-16 m-28 u-18
answer$ m-16
antes g-17 h-20 i-16 m-31 q-20 r-19 u-15
antes$ m-17
antes__la n+17 o-16
antes_no n-16 o+17
antes_o n+17 o-18
anular a-20 o-16
anxie* m-18
anxiety m-18
any c-40 d+27 e-39 f-39 g-42 i-35 j-42 n-47 o+18 p-34 r-40 s-49 t-35 u-20 v-15
any__@day b-24
any__coming m-18
any__i l-17 m-15 v-17
any__of b-21 m-21 o+16
any__this m-32
any__to m-19
any_chance m-17
any_more a-18 b+20 d-21 h-17 i-16 l-17 m-37 n-20 r-22 s-16 u-25
any_of m-23
any_way b-21 m-20 o+17
anybo* d-23 j-18 m-23 n-17 u-15 v-16
anybody d-23 j-18 m-23 n-17 u-15 v-16
anybody__the a-15 q-18
anybody_in h+15
anybody_there a-17 i-19
anybody_who q+17
anyon* a-19 d-23 j-19 l-20 n-21 u-26
anyone a-19 d-23 j-19 l-20 n-21 u-26
anyth* b-31 f-17 g-23 h-28 i-16 r-21 s-29 v-21
anything b-31 f-17 g-23 h-28 i-16 r-21 s-29 v-21
anything$ n-16 o-21
anything_@open a+16
anything__day a-23
anything__do a-19 n+20
anything_else d-16
anything_the a-18
apple m+15
appointment b+48 c-48 d-66 e-34 f-27 g-39 h-22 i-47 j-26 k-34 m-30 n-34 p-43 q-21 s-29 t-35 u-76
appreciate a-17 b-22 d-19 g-18 l-25 m-31 t+31 u-20
appro* d-15 m-20
approved d-15 m-20
apt a+26 m-30
apt$ a+19 m-21
aqui b-25 c-17 d-22 e-15 h-19 i-22 k-17 n-24 o-25 p-22 r-28 s-22 u-30 v+20
aqui$ b-17 d-15 j+16 m-32 n-18 o-15 u-19
aqui__es m-17 v+16
aqui_no l-15 m-24 q-20 v+24
are a-25 b-55 c-36 d-29 e-60 f-17 j+26 k-69 l-24 m-19 n-44 p-40 q-68 s-46 u+28
are$ d-15 j+23 m-27
are__@hours a-16 d-21 g-17 h+22 j-18
are__@late m-16
are__@open a-19 h+25 j-20 m-34 o-18 u-20
are__@place m-22 u+20
are__a a-19 b-17 d-19 h-29 j-32 m+16 o-17 r-20
are__all a-19 d-17 m-23
are__and j+16
are__another u-17
are__any a-15 m+20 u-18
are__dangers u+16
are__for b-16 h-16 i-20 m-22 o+18
are__guys a-26 d-19 h+21 j-18
are__in a-22 m-16 u-24
are__it a-15
are__located m-16
are__me a-16 m-23
are__near j+19 m-20
are__new h-17 j-18 u-17
are__odds g-17 u+16
are__of n-15
are__on a-21 j+25 m-29 u-25
are__over a-18
are__real s-20
are__risks g-15 u+17
are__still m-19
are__the d-25 g-15 h-31 i-25 l-15 m-30 n-21 o-26 s-17 u+23
are__there a-16 h+26 j-24 m-26 u-20
are__to h-22 j+19 m-32
are__today m-17
are__what h-17 j+16
are_about m-19 r+19
are_good o+18
are_the a-28 d-35 h-23 i-21 j-22 m-23 o-26 s-15 u+24
are_there a-26 b-21 d-29 f-26 g-17 h-30 l-20 m+18 o-26 q-18 r-33 s-18 v-24
are_we m-21
are_you b-41 d-17 e-30 g-19 h+16 i-28 j+29 k-39 l-49 m-43 n-31 o-51 p-29 q-33 r-40 s-39 t-47 u+21 v-46
are_your a-18 g-19 h+20 j-18 m-28 u-16
arm m-20 s+18
aroun* a-18 b-17 d-18 n-15
around a-18 b-17 d-18 n-15
arran* o-15 p+16
arranged p+17
arriv* m-15
arrive m-15
as c-16 f-16 h-17 i-23 o-34 q-31 v-19
as__as o-16
as__is l-15 m+15
as__possible o-16
as_last m-16
as_possible o-16
as_soon o-16
aseguranza d+19
asi a-16 i-16 l-18 o-17 q-32 u-23
asi$ u-16
asi__@cancel b+16 m-18
asi_que b+16 m-18
asjdh e+18 m-18
ask a-39 b-29 c-21 d-31 h-22 i+25 j-23 k-23 n-40 o-34 p-36 s-25 u-35 v-26
ask$ i+15 m-16
ask__@clinician a-16 i+16 m-24
ask__@relative a-20 i-17 m+25 n-25 p-26 q-15 u-15
ask__a m-18
ask__to i+19 m-25
ask_her i+15
ask_my a-15 m+19 n-21 p-19
ask_the d-15
asked a-26 d-18 n-19 q-15 u-24
asked__that m+16
asked__this g-18 l-22 u-15
asked_for m-26
asked_me l-21 u-16 v-17
askin* a-17 o-15 s-16 u-17 v-16
asking a-17 o-15 s-16 u-17 v-16
asking_me l-31 m+24
at a-21 c-36 d-23 e-36 f-35 g-43 h-18 j+16 k-40 l-40 n-25 q-22 r+17 t-32 u-18 v-28
at$ a-23 j+17 m-28 n-17 u-16
at_# a-35 b-18 d-26 e-21 f-15 i-21 j-24 l-26 m+16 q-30 s-21 u-22 v-23
at__@visit u+15
at__@wrong m-16
at__first u+15
at__front j+15
at__on m-20
at_all m-20
at_home q-22
at_in j+19 m-17
at_my n-15 p-17 q-15 r-17
at_the b-21 d-28 g-17 h-17 l-15 n-31 o-16 q-20 v-26
at_this i-16
at_work a-17 d-16 g-21 n-15
atien* m-16 q-18 u-17
atiendan a+16 i-21
atiendan$ i-18
atienden b-17 d-20 f-20 g-18 h+21 i-17 j-26 l-16 m-40 n-21 o-23 q-20 s-19 u-20
avail* b-17 h-17 j-17 n-19 o-18 u-17
availability a+16 i-20
available b-16 j-16 n-18
available$ a-21 b-15 c-24 i+16 n-15
aviso m+15
aviso$ m+15
avisos l-23
avoid d-15 g-19 m-22 n+24 u-17
away a-25 c-19 d-28 e-24 f-18 g-24 h-22 i-23 j-24 k-21 m-25 n-26 o-16 t-20 u-19
away$ a-20 b-17 c-16 d-19 e-21 g-20 h-19 i-15 j-19 k-17 o-19 q-35 t-17
away__i m-18
aweso* m-17 t+21
awesome m-17 t+21
awesome$ m-15 t+19
ayuda b-26 c-20 e-20 f-20 g+19 h-16 i-30 j-20 l-21 n-25 o-23 p-19 q-23 r-19 s-19 v-19
ayuda$ a-27 b-19 e-17 f-17 g+15 i-20 q-18 u-26
b m-21
b_there m-21
baby m+16
back a-17 e-18 f-16 h-30 k+28 l-38 n-28 o-21 q-20 r-25 v-30
back$ c-36 h-19 j-19 l-23 m-33 n-39 o-17 r-23 t-28 v-20
back__@texts k+16 m-22
back__please k+18
back__the k+16 m-26
back__what g-17 j+16
back__you m+16
back_from m+16 u-16
back_in i-16 m-19
back_on c-17 i-19 k+33 m-28 o-24
back_to b-17 d-18 g-16 k-17 n-15 q-16
backe* p-17
backed p-17
backed_out p-17
bad b-19 c-29 e-22 f-22 g-25 h-27 i-28 j-40 l-32 m+24 p-37 q-21 r-37 t-25 u-36 v-33
bad$ b-23 c-17 d-25 e-15 i-16 j-18 l-15 m+18 o-15 p-21 r-20 u-21 v-17
bad_@symptom m-17
bad__i m-25
bad_to m+17 n-19
bail b+21 m-19
bail_on b+19
baile* p-17 q+16
bailed p-17 q+16
bailed$ p-17 q+16
baja a-31 d-20 i-25 j-20 n-22 o-24 p-18 q-22 s-17 u-27 v-18
baja$ b-27 k-19
baja__@texts k-18 m-16
baja__@visit a-20
baja__los k-18 m-16
baja__turno m-16
baja_de k-19 m-16
baja_mi a-16 b+16
baja_por m-17
balan* a-18 o-16 u-17
balance a-18 o-16 u-17
balance$ a-16 o-16
banana m-19 n+18
bank d-24 h-21 i-16 m+22 n-22
bank_@open h-15 m+16
be a-16 c-15 e-35 f-44 g-61 i-55 j-69 k-55 m-54 n-20 p-17 q-17 r+44 t-43 v-48
be$ d+16 o-18 u-25
be_# r+20
be_@drive m-19 p+24 r-16
be_@late h-17 m-33 p-18 q-17 r+30
be_@open m-16
be__# r+20
be__@late m-17 p-16 r+24
be__@relative a-20 c-15 n-23 p+16 r-16 u-28
be__@visit b+21
be__do a-16 n-17 u+16
be__for m-16
be__i a-18 h-16 r+17
be__in h-21 j-20 q-17 r+19
be__me a-19 d-16 l-16 m-18 n+21 q-16 u-18
be__my m-18
be__of d-17 n-17 r-16
be__patient i-15
be__room a-16
be__soon o-17
be__ten r+16
be__the m-21 r-18
be__tired m-17 s+16
be__to a-17 d-27 i-17
be__town o+15
be__when h-15
be_a i-24 u-32
be_able m-17 o-20
be_back b-16 m+17
be_coming r-18
be_in a-22 m-18
be_my a-18 m+21 n-18 q-18 u-19
be_out d-17 n-17 r-16
be_right j-21 r+22
be_seen a+19 d-17 u-18
be_sunny d-16 m+17
be_there a-35 d-39 f-17 h-40 i-21 j-30 l-19 m-47 o-26 q-29 r+30 s-26 u-41
be_this m-17 s+18
bears m+18
becom* d-18 u-15
become d-18 u-15
become_a d-17
been i-18 j-16 l-20 n-19 o-20 p-16 r-18 u-24
been__since s+16
been__while a+19
been_a m-21 s-16
beer m-16 n+17
befor* b-32 c-18 g-24 j-26 k-18 m-20 p-18 q-27 s-25 v-21
before b-32 c-18 g-24 j-25 k-18 m-19 p-17 q-29 s-24 v-21
before$ a-44 d-45 g-16 h-42 i-28 j-18 l-28 n+27 q-21 r-22 u-43
before_# d-16 h+16 i-19
before__come a-17 n+22
before_i a-24
before_my d-19 m-20
begin m-17
behind a-17 b-18 f-16 h-17 m-39 n-17 o-26 p-21 r+30 s-15 u-17
being m-22
bendi* f+15 m-21 u-20
best d-25 g-17 i-15 m+16 t+18 u-28
best$ h-17 j-19 t+20
best_@call h-16 m+20
bet e-24 l-19
bette* n-22 s-23
better n-22 s-23
better$ a-15 m-21 n-16 s-16
better__this m-17
better_with m-17
bf b-15 m-18
bien h-21 i-24 l-27 p-20 u-21 v-27
bien$ h-20 i-21 l-24 m+15 p-19 u-18 v-25
big a-16 d-15 m-15 u-17
big_@food m-19 n+21
bill a-17 g-16 h-16 j-17 n-28 o-23 p-15 q-17 r-17 u-33 v-16
bill$ n-17
bill__not m-16
bit$ m+16
black u-18
bless t+17
block l+17 q-18
block* j-16 u-16
block_me l+17 m-19
boca m+15
boil m+15
book a+32 c-16 d-41 g-25 h-20 i-30 j-31 k-19 l-30 o-26 p-23 q-29 r-27 s-24 t-23 u-33 v-20
boost* a+19 m-21
booster a+19 m-21
bored m+16 s-15
borra* m-22
borre* a-16 o-18 v-18
borren v-17
borren__@visit m+16
borren__numero l+16 m-18 v-15
borren_la b+17
borren_mi l+16 m-18 v-15
bot m-18
both m-25 n-16 o-22
bothe* m-18
brain m-17 n-16
brain$ m-16 u+16
brazo m-19 s+16
brb d-17 e-38 f-19 l-25 m+33 u-21 v-16
brb$ d-17 e-38 f-19 l-25 m+33 u-21 v-16
breakfast d-18 n+17 q-15 u-16
bring b-22 d-16 g-27 i-21 l-16 r-29 s-25 u-28
bring$ n+16
bring* m-16
bring__@animal m-21 n+17
bring__@relative m-19
bring__card m-16 n+18
bring__the m+16 n-28
bring_anything n-15
bring_me n-22
bring_my m-46 n+26 p-21 q-18
bring_to m+26 n-28
bringing m-16
bro m-15
broke__still q-17 r+15
brother b-19 n-16
bruh e-17
buen f+16 l-16 m-22
buen_dia f+16 l-16 m-22
buenas b-17 d-20 e-16 f+33 g-18 h-19 i-22 j-18 k-19 l-16 m-34 n-18 o-19 q-19 r-20 s-16 t-22 u-23
bueno e-15 f-23
bueno$ f-19 l-22 m+22
building a-17 d-22 g-20 h-26 i-27 j+33 n-16 o-17 s-18 u-39 v-19
bump m-24 o+22
bus a-18 d-25 f-15 h-22 i-17 j+17 n-30 o-20 s-24 u-30
busca* n-19
buscando m-18 r+17
busin* a-16
business a-16
business$ m+18 v-17
but a-19 b-22 g-32 h-23 i-32 j-37 l-15 m-48 n-22 o+34 p-16 r+21 t-27 u-29
but__back j-16 k-18 m-18 q+16
but__coming r+19
but__is m-18
but__it g-17 m-16
but__need m-18 o+16
but__not g-16
but__the o+16
but_can b-18
but_i b-19 g-20 j-16 l-21 m-17 q-25 r+17 s-15 t-18
but_not a-23 b-19 i-17 j-18 k-19 m-22 o+17 s-17
butte* m+18 o-16
butter m+18 o-16
buy g-17 m+28 n-23
by b-32 f-18 g-31 j+25 l-23 m-42 n-45 p-20 s-29 t-17 u-20
by_@call m-17
by_myself d-15 n-17 q+23 u-15
by_the a-18 d-20 g-16 j+28 m-21 u-16 v-17
cab i-22 q+17
cabeza u-25
cada m-15 n-17
call a-40 c-54 e-31 f-32 g-51 h+28 i+42 j-58 k-48 l-23 n-54 o-33 p-50 q-29 r-50 s-39 t-33 u-49 v-61
calle* b-18 i+25 l-19 m-20 p-16 r-16
called b-18 i+25 l-19 m-20 p-16 r-16
calor m+19
calor$ m+19
cambi* i-17 j-19 l-21 o+15 q-19 r-16 u-18 v-20
cambiar a-27 b-15 d-19 i-15 n-26 o+27 q-25
cambie o-18
cambiemela m-17 o+16
cambiemela$ m-16
came d-21 n-20
camin* b-20 n-17 p-18
caminando$ q+15
camino r+15
camion j+16 n-18 p-24 u-18
can b-35 e-71 f-82 i-15 j-31 k-24 l-69 m-42 n+25 o+22 p-45 q+26 r-58 s-29 t-90 u-31 v-109
can$ a-20 h-18 m-18
can_@call i+19
can_@drive a-15 p+19
can__# b-17 o+18
can__@book a+32 b-20 d-24 m-34 n-27 o-17 q-18 r-15
can__@call a-30 b-20 c-24 g-27 h+29 j-24 k-18 l-24 m-30 n-35 p-22 r-26 u-19 v-22
can__@day a-17 k-18 m-21 o+25 q-15 s-16
can__@drive a-17 h-16 j-20 n+25 o-22 s-19
can__@eat o-15
can__@move a-21 b-33 d-30 h-20 i-20 j-17 k-17 n-20 o+26 s-19
can__@parking r+16
can__@pay a-26 b-21 d+26 i-22 n-20 o-15 q-18
can__@place i-17 m-19 q+22
can__@relative b-22 c-19 i-26 j-18 l-15 m-38 n+23 o-19 p-37 q-17 r-16 u-34
can__@stop a-19 k-17 l+25 m-33 n-21 u-15
can__@symptom m-16 n+18 s-20
can__a a-18 c-23 g-18 h-21 i-15 j-31 k-19 m+23 p-19 r-19 s-25 u-32
can__afford b+17
can__after n-19
can__again a-17 h-17 j-18 m-25 n+21
can__all h-17 i+16 m-19
can__another a-23 o+19
can__back k-16
can__be d-25 l-19 p-20 q-20 u-28
can__before d-19 i-17 m-17
can__bring n+15 p-16
can__but d-16 j-16 m-18 q+21
can__by m-20
can__come i-27 j-29 p-19 q-24 s-34 u-42
can__do h-24 j-31 l-15 m-48 q-26 r-16 s-19 u-16 v-16
can__explain u+15
can__fax i+15
can__find a-19 b-16 d-16 h-16
can__for n-18
can__get d-20 g-28 h-43 l-30 m-20 n-26 p-30 r-30 u-21 v-29
can__give m+17
can__go j-16 m-22
can__have o-25 q-21
can__help k-15 u-25
can__her b-18 d-15 m-21
can__home i-15 m-29 n-26 o-16 q+22 s-21
can__in m-22 n-29 u-26
can__it a-42 g-30 h-22 i-25 l-22 m-52 n-39 o+25 r-29 s-26 v-21
can__just m-16
can__keep m-18
can__make g-15 l-17 m-30
can__me b-39 f-15 h-35 j-31 l-43 n-38 o-25 p-19 q+23 r-23 s-34 t-16 u-16 v-26
can__mine m-17
can__my a-47 b-17 g-26 h-28 j-31 k-19 l-26 p-17 s-27 t-17 u-47 v-22
can__myself n+18
can__now d-15 h+18 i-20
can__off m-17 q+16
can__pick a-21 p-18 r-15
can__recommend a-17
can__see a+20 m-16
can__send a-19 d-20
can__somebody i-16
can__start a+17 m-20 s-16
can__stay m-16 q+15
can__still a-33 i-20 m-36 n+30 o-29 q-19 s-26
can__take a-27 b-20 d-30 g-24 j-15 o-21 u-16
can__talk a-20
can__tell a-23 i-22
can__that d-18 m-29 u-20
can__the g-16 h-28 i-28 l-15 m-23 n+16 q-24 r-19 s-22 v-15
can__there a-15 b-18 d-19 i-22 m-24 n-19 o-15 q+24 r-16
can__this a-28 c+20 d-21 g-17 l-16 m-36 v-18
can__to a-20 b-22 d-18 j-19 o-24 q-25
can__today m-16 o+16
can__trade m-17 o+19
can__use n-16 o-17
can__wear a-15 m-16 n+27 s-22
can__with d-18 q-22 u-16
can__work m-21 n+16 o-19
can__write d+17
can__you a-19 d-19 j+15 q-19
can__your j+16
can_do a-16 b-15 d-15 m-18 n-15 p+17 u-22
can_get a-16 d-17 i-17 j-17 q+19
can_go b+15
can_have b+26 d-18 i-16 k-19 o-22 p-15 q-19
can_he m-16
can_i b-79 e-34 f-41 h+24 j-36 k-49 l-64 m-35 n+30 p-56 r-54 s-53 t-42 u-52 v-54
can_it m-17
can_my b-19 c-18 i-24 m-41 n+19 o-18 p-34 r-16 u-34
can_not a-44 d-19 e-15 f-18 g-44 h-46 i-18 k-28 l-23 m-35 n-27 p-33 q+29 t-21 u-39 v-38
can_she m-18 n+16
can_someone a-21 b-21
can_take m-19
can_text i-15 k+20 l-19 m-18
can_the i-15 j-16 m-23 p-18 q+25 u-15
can_they m-19
can_we b-38 d-25 g-20 h-28 j-23 k-16 l-18 m-55 n-32 o+28 p-21 q-21 r-25 s-26 u-24 v-20
can_you b-27 d-16 e-19 f-23 h-56 j-41 m+16 n-66 o-16 p-35 q-71 r-34 s-35 t-34 v-33
cance* a-19 b+19 i-19 u-20
cancel a-53 b+59 c-45 d-51 e-43 f-41 g-46 h-38 i-44 j-46 k-48 n-47 o-19 p-41 q-42 s-44 t-43 u-57 v-45
cancela a-19 b+27 i-15 l-18 m-29
cancelame b+22 o-16
cancelar a-39 d-23 i-30 k-22 l-26 m+17 p-17 q-16 u-22
cancele a-17 b+20 d-24 g-18 i-16 l-19 m-21 q-29 r-16 v-23
cancelen a-17 c-24 d-19 g-21 h-16 i-25 j-17 k-23 m+17 n-18 p-18 q-31 u-19 v-20
cancelled d-31 l-20 m+23 n-18 o-24 p-27 u-20
cancelling d+18 m-34 o+25 r-21
cancelo j-15 m-28 n-16 p-27 r-16 u-16
capit* m+17
capital m+17
car a-39 b-36 c-24 d-43 e-17 f-17 g-32 h-16 i-34 j-33 k-34 l-26 m+29 n-44 p-31 q+25 u-39 v-27
car$ a-24 d-20 i-18 k-23 m+27 n-17 o-17 s-18 u-17 v-16
car_@pay d-19 m+17
car__i j-16 q+15
car__not m-22
car__start m-20
car__the j-15
card a-33 i-20 j-16 o-17 p-15 u-19
card$ d-24 m+19
card__the m+16
care m-26
caregiver m-21 p+21
caro d+25 j-19 m-18 u-23 v-17
caro$ d+25 u-16
carol v+19
carro a-19 b-18 d-22 m-28 n-19 p-17 q+19 v-17
carro$ a-17 b-15 d-20 m-32 n-17 o-21 q+21 r-27 v-16
carta m-17
casa b-16 i-16 j-17 m+26 n-17 o-20 q-18 r-16 v-18
casa$ j-15 m+16
casa__@relative m+18
caseworker a-15 m-18 p+23 q-18
cash d+23 m-30
cash$ d+25 m-24
casi m-20
cat m+20
cats m+24
cbd n+15
cease l+17
cell b-20
cell_off b-18 l+18
centr* j+16
centro j+16
centro$ j+16
cerca j+16 m-19
cerra* h+23 m-20
chanc* b-19 d-26 m-33 r-16 u-17 v-16
chance a+15 d-20 m-24
chance$ m-17
chance_of a+16
chang* d-18 i-20 j-18 l-16 p-26
change a-50 b-28 d-34 e-19 f-17 g-31 i-36 j-33 k-26 l-31 m+31 n-42 p-22 q-34 s-28 t-17 v-26
changed a-23 d-18 i-20 j-18 l-16 p-25
changed__i o+15
changed__mind m-19 o-16
charg* a-16 b-15 d+22 m-26 o-17
charge a-29 d+36 h-16 j-26 m-37 u-27
charged a-16 d+22 m-24 o-16
charged_# m-15
chart i+17
chat b-16 v-21
check n-16 q-16
check$ d+16 m-23
check* d-19
checks d-15
chess m+22 n-18
chess$ m+19
chickened m-16
chickened_out m-16
child* o+16
childcare o+16
chofe* m-17
chofer m-17
chofer$ m-16
choic* g+22 m-21
choices g+22 m-21
choices$ g+21 m-21
cierran a-17 h+29 m-39 n-21 o-23
cigna d+17 m-16
cita a+34 c-38 d-25 e-30 f-29 g-45 h-35 i-61 j-18 k-42 l-46 m-32 n-16 p-40 q-52 s-56 t-29 u-72
clase j-18
clase__@place j-18
clase__es j-18
clase_de j-18
clinic a-19 g-22 i-34 l-18 m-39 n-16 o-19 p-19 s-17 u+22
clinica a-16 d-15 g-22 h-17 l-18 m-35 n-16 o-16 q-22 s-15 u+22
close a-22 d-29 j+25 n-26 u-27
closed a-23 b-17 d-23 h+21 i-19 j-24 n-16 o-17 q-17 s-18
closes h-18
cloth* a-16 d-15 g-16 m-24 n+24 u-15
clothes n+17
cobra* d+19 s-15
cobran a-18 b-23 d+30 m-31 n-22 u-25
cobraron d+19 s-15
code j+20 m-18
coffee a-22 d-25 j-26 m+28 n+16 q-20 s-22 t-17 u-33
cold a-26 b+18 c-17 d-22 g-15 i-21 j-25 l-17 m+24 n+19 o-30 p-22 q-34 r-25 s-32 u-19 v-18
comadre m-16 p+15
come c-26 f-17 g-48 i-57 j-18 l-40 m-21 p-30 q-17 s-52 t-17 v-22
come$ d-26 h-28 i-16 m-21 n+19 o-25 p-18 s-24
come_@day b-19 o+23
come__for a+17
come__hospital j+16
come__it m-16
come__the a-19 b-20 d-21 i-17 q-18 u-19
come__you g-16 m-24
come_back d-24 j-17 m-27 q-20
come_by d-18 n-18 q+16 u-17
come_from d-16 j-26 m+28 n-20
come_in m-25 o-31 q-18
come_see a+22 m-18 n-16
come_to a-18 b-22 d+17 i-16 n-24 o-20 q-22 u-24
comer a-19 m-27 n+24 o-22 q-16 s-17 u-16
comes a-15
comi b-17 l-17 n+18 p-18 r-21
comin* d-34 f-15 g-26 h-16 i-19 k-25 l-30 n-32 r+17 s-34 u-34 v-19
coming d-34 f-15 g-26 h-16 i-19 k-25 l-30 n-32 r+17 s-34 u-34 v-19
coming$ g-18 j-18 k-20 l-19 o-21 p-23 q-31 r+23 s-17 u-16
coming__@visit a-23 m+22 p-22
coming__do b+15
coming__the m-17
coming__this a-15
coming_in b+17 r-24
coming_to a-23 b-18 m+21 r-15
coming_up b-19 d-16 j-15 m-27 o-16 p-22 r+16
comma* g+19 m-16
commands g+19 m-16
commands$ g+16
comme* l-16
commo* s+20 u-16
common s+20 u-16
commu* m-15
como b-43 c-32 d-48 e-27 h-40 i-42 k-24 l-16 n-21 o-48 p-36 r-18 t-23 v-31
como_# r+18
como__@visit a+27 g-18 m-29 n-20 u-21
como__a j-17 m+15
como__contesta g+21 m-19
como__el g-30 m+16 n-27 q-18 r-25
como__esto g+20 u-20
como__hago m-17 u-16
como__la a+16 g-18 j-16 n-19
como__mi a-16
como__minutos r+18
como__para a-19
como__usa a-17 g+20 m-21 u-18
como_es a-19 g-21 j-19 m-21 s-17 u+24
como_esta a-24 g-19 m+17
como_hago g-24 n-22
como_le m-25 u-21
como_llego n-26 r-22
como_saco a+15 u-16
como_se a-30 g+23 j-18 m+18 n-27 q-18 r-17 s-21 u-38
compl* i+16 m-17
complaint i+17
complaint$ i+17
compr* a-16 d-16
computer a-16 b-17 m+18
con b-29 c-51 e-40 f-39 h-51 i+39 j-30 k-55 m-67 o-32 q-21 r-20 t-38 v-36
con_@howmuch d-18 m-17 n+16
con__@clinician m-20 o-19
con__@person a-25 i+24 l-15 m-19 o-15 u-19
con__@relative b-21 n-18 p+16 q-22
con__@staff a-16 i+22 m-15
con__@texts k-26 l+26 m-25 u-16
con__@treat u-16
con_el b-20 d-21 m-25 o-19 r-17 u-18
con_la b-24 d-20 g-21 i+29 l-21 m-30 n-24 o-22 p-19 q-17 s-18 v-16
con_los k-26 l+26 u-17
con_mi b-24 i-17 p+16 q-27 r-17
con_un i+22
con_una a-20 i+19
confi* l-17
confirmed l-16
confl* m-17 o+15
confu* b-16 d-16 g+17 j-17 m-23 u-16
confused m-17 v-16
conmi* a-18 m-18 o-15
conmigo a-18 m-18 o-15
conse* i-17 m-20
consent m-16
consent_to m-16
consi* m-19 n-15
consu* a+17 i-19 m-18 u-18
consult a+44 b-18 c-25 f-16 h-31 i-37 j-35 k-20 l-26 m-47 n-29 o-35 q-22 r-20 s-27 u-45 v-29
consulta d+24 i-25 j-16 l-17 m-41 n-28 q-16 s-22 u-39 v-20
consultation a+17 b-16 d+21 m-34 n-17 u-27
conta* b-21 d-16 g-19 j-17 l+25 o-15 q-17 u-28 v-17
contact g-15 l+22 m-20 u-18
contact$ l+19
contact_me m-17
contact_you a+16
conte* a-22 g+16 l-26 n-29 p-15 q-16 u-23 v-16
contesta m-24
contesta$ g+18 m-18
contestar a-16 n-21
contestar$ n-19
control$ n+18
cooki* m+21
cool$ m+17
copay d+26 m-22 u-20
copia a-17
copia_de a-17
corn m+19
cost i-15 m+19 u-33
costo d+18 u-20
could b-27 d-22 h-17 k-19 l-31 m-21 p-37 v-16
could__@relative c-17 m-18 p-15 q-17
could__be a-20 u-16
could__do o+22
could__me d-21 g-19 i-25 l-15 m-19 n-20 s-16 u+19
could__the n-17
could__what u-18
could_i a-19 q+18
could_it a-17 d-16 i-17 m-19 n-22 q-18
could_my n+19 p-15 q-16
could_we m-18 o+18 s-18
could_you i-17 n-30 q-25 u-17
counselor d-15
count d-24 m-27 n+20 u-16
count$ m-16
count_as m-18 n+17 q-16
country m+15
court o+18
cousin d-15 m-23
cover* d+16 m-28 q-25 r-15 s-16
covered m-26 q-24 s-15
covered$ d+19 u-33
covered__the d-20 m-21
covid p-16
cpap n+16
cramps s+16
credi* a-19 d+16 u-18
credit a-18
credit_score d-15 m+17
credito d+18 m-18
credito$ d+18 m-18
cross m-19
cual a-29 b-19 c-17 d-27 e-19 j+20 k-17 l-22 n-24 o-18 p-17 q-20 s-26 u-43 v-21
cual_@door j+17
cual__el i+15 m-24
cual__es g-18 j+20 m-16 u-19
cual_es g-17 u-17
cuand* a+16 d-17 g-25 j-23 k-16 n-23 q-21 r-20 u-21
cuando a+16 d-17 g-25 j-23 k-16 n-23 q-21 r-20 u-21
cuando__ir n-21
cuando_puedo n-21
cuant* a-29 h-17 i-16 o-15 u+22
cuantas a-29 h-17 i-16 o-15 u+22
cuanto a-44 b-38 c-31 d+41 e-38 f-34 g-37 h-36 i-40 j-39 k-31 l-34 m-20 n-15 o-37 p-33 q-36 r-38 t-34 u+16 v-36
cubre a-17 d+27 g-15 j-17 l-16 m-29 u-20
cubre$ d+18
cubre_@insurer d+17
cuent* d-16 j-18
cuenta m-16
cuesta d+18 l-17 n-19 s-16 u-33
cupo a+20 d-17 j-17
cupo$ a+17
cure d-17
da a-19 d-20 g-16 i-23 l-19 m-31 n-22 q-23 r-16
da__@place j+16
dad i-25 k-18 l-23 m-19 v-16
dads l-17 m-16
dame m-16
dan b-24 f-21 g-23 i-18 j-29 k-22 m-35 n-23 o-18
dan__baja b-16 k-16 l+20 m-19
dan_de b-16 k-16 l+20 m-19
dance m+17
dance$ m+17
dange* u+19
dangers u+18
dano m-21
dar a-26 k-17 m-28 n-18 p-20 q-18
dar__baja a-21 m-22
dar_de a-21 m-22
darme k-16
darme__baja k-16
darme_de k-16
date b-16 m-29 o+33 q-16
date$ m-23 o+22
daughter a+16 b-27 j-21 k-16 l-22 m-17 o-16 r-18 u-33 v-20
day b-42 c-43 d-23 e-26 g-67 i-50 j-70 k-40 m-36 o+39 q-16 r-49 t-21 u-72 v-48
day$ a-17 b-32 c-30 d-20 e-21 g-57 i-37 j-60 k-28 l-33 m-20 n+18 o+23 r-38 t-15 u-62 v-33
day__better o+17
day__i m-19 n-16
day__it o-19
day__to m-15
day__want m-17
day__we a-15
day_before m-15 o+16
day_can n-15
day_off p+16 q-15
days b-20 d-28 g-17 j-29 n-17 u-35
days$ a-22 o+17
days__have a+16 u-19
days__you d-17 j-17 u-23
days_do d-16 u-22
de a-67 c-66 e-57 f-55 g-80 k-35 l+28 n-28 o-23 q-25 r-76 t-30
de_@body u-16
de_@eat m-21
de_@place i-22 l-19 v-16
de_@texts k-18 l+20 m-23
de_@visit a-16 b-19 m+18 n-16
de__@place i+20 j-32 l-15 m-20 v-18
de__@relative b+15 n-21
de__@texts k-32
de__@visit l-19
de__de a-16 i-21 j-17 k-23 o-19 p-16 q-17 v-19
de__es g-19 m-24 u+17 v-18
de__este v-16
de__lista a-24 k-16 l+15
de__me l-15
de__mi a-19 b+17 m-15
de__por b-17 m-17
de__que n-16
de__quien m-16
de__se g-17
de__trata g-17 u+17
de__turno m-16
de_aqui v-18
de_baja a-31 d-20 i-25 j-20 n-22 o-24 p-18 q-22 s-17 u-27 v-18
de_esa l+16 m-24
de_escribirme k-17 l+16
de_la g-17 h-20 i+16 k-18 o-31 q-20 r-22 u-23 v-29
de_los k-19 m-29
de_manana h-18
de_mandarme k-19
de_mi n-21 q-15
de_molestar m-16
de_nuevo k+18 m-18
de_que g-21 j-19 l-17 m-19 u+28 v-16
debbi* m-19 u-18 v+20
debbie m-19 u-18 v+20
debbie$ m-21 u-17 v+18
debo m-26 u-16
decid* d-16 g-18 j-15 l-19 q-18 s-19 u-15 v-21
decided i-16 v-17
decided_@treat b+16
decided__is b+18
decided__it m-16
decided__not b+18
decided_to m-27
decidi m-15
decidi__no m-15
decidi_que m-15
deciding b+16
decir g+17 n-15
decir$ g+17 n-15
deductible m-16
defin* m+16
dejar__@medicine n+18
dejar_mis n+18
deje i+19 u-21
dejen a-16 i-23 k-28 l+19 n-19 u-17
dejen* l+18
dejenme l+18
dejo a-18 d-18 h-17 l-17 m-33 n+18 u-17
del a-41 b+31 c-21 e-21 f-24 g-28 h-40 i-16 k-34 m-52 n-23 q-39 t-24 u-33 v-26
del_@day a-26 b+32 h-28 i-16 j-16 k-16 l-30 m-32 p-20 r-18 s-20 u-17
del_@ride m-16 p+21 q-21
del_@treat m-16
delay m-17 o+17
delayed b-15 h-19 m-16 r+22
delet* i-16
delete i-15
delete__@visit b+16 m-19
delete_my i-15
deliv* m+17
deme b-16 i-18 j+22 m-18 o-19 r-15
den l-20
den__baja l-19
den_de l-19
denti* a-20 b-15 n-16
dentist a-19 b-15
dentist$ j-18
depre* g-18 m-22 n-16
depresion m-15
depresion$ m-15
desayunar n+17
desde a-23 b-16 d-18 m-30 o-23 r-17 s+22 u-22
desde__hora s-16
desde_ayer m-15
desde_que m-18
desk m-17
despu* a-29 b-17 d-19 g-15 i-18 l-17 m-17 u-20
despues a-29 b-17 d-19 g-15 i-18 l-17 m-17 u-20
despues$ a-24
despues__@treat s+18
despues_del s+18
details m+15
dia b-16 c-43 e-41 g-55 i-55 j-58 k-40 l-48 m-26 o+22 p-44 q-36 r-45 s-17 t-40 u-65 v-48
dia$ a-17 c-29 e-27 g-37 i-35 j-33 k-26 l-28 m-52 n+18 p-27 q-18 r-32 t-28 u-41 v-32
dia__ir a+15 n-27 q-18
dia__me l-17 o+16
dia__otro n-19 o+16
dia_me a+24 h-21 j-18 m-18
dia_no l-17 o+16
dias d-16 h+17 m-26 n-20 q-15 u-16
dias_@open h+17
dice u-17
did b-41 c-26 e-15 g-38 h-28 j-51 l-22 m+40 n-32 o-36 p-24 q-34 r-30 s-31 t-19 v-23
did__@cancel b-20 d-15 m+19
did__@stop l-24 m+19
did__a d+20 m-25
did__get d+21 i-20
did__mean k+19 l-17 m-29
did__my j-24
did__say l-19 m+15
did__that b-16 m+18
did__the d-17 l-15 m+22
did__to k+19 l-17 m-29
did__war m+18
did_i d+21 j-18
did_not b-24 d-18 g-17 k+16 m+16 v-23
did_you m+16
die d-16 u+17
diffe* a-19 d-20 i-17 j-17 m-17
difference o-16
difference$ m-18 u+18
different a-16 m-32
different_day o+17
digo n-16
digo$ m+16
dije a-19 b-17 m+21 u-15
dije$ m+16 p-22
dime h-16 o-17
diner* m-18
dinero m-18
dinner m+34 n-28
dio a-18 q-19 r-15 s+18 u-17
dios__pague m-18 t+16
direc* g-17
direccion a-26 b-22 i-30 j+24 k-20 o-21 p-20 r-15 u-24 v-18
directions g-17 i-24
directions_from j+17 m-17
directions_please j+16 m-16
directions_to j-21 m+20
dis d-19 e-18 f-15 i-21 j-18 l-15 m-30 q-18 t-16 u+21
dis$ d-19 e-18 f-15 i-21 j-18 l-15 m-30 q-18 t-16 u+21
disab* a-18 i+15
disability a-18 i+15
disco* d+15 m-32
discount m-26
discount$ m-25
discu* l-17
disculpe b+16 m-18
dispo* d-18
dmv a-16 m+21 n-17
dmv$ a-16 m+21 n-17
do b-25 c-34 d+20 e-87 f-82 i-29 k-83 l-28 o-45 p-32 r-43 s-82 t-32 v-53
do$ b-17 d-22 g+17 h-30 j-36 m-38 n-29 o-20
do_@animal m+15
do_@day d-16 m-19
do_@person a-16 b-18 d-18 h-23 i-30 j-20 k-19 l-23 n-20 p-16 u+25
do_@thanks m-21 t+18
do__# m-20
do__@animal m+22 u-23
do__@book a+27 d-21 j-19 m-21 u-18
do__@call d-17 m-17
do__@cancel b-29 m+28
do__@day h+15 m-19
do__@drug h-20 m+21
do__@insurance d+17
do__@insurer d+17 h-17 m-15
do__@open a-18 d-21
do__@parking a-15 d-17 m-30
do__@pay a-17 d+38 g-24 j-24 m-43 n-17 u-19
do__@price a-21 d+22 m-24
do__@relative a-16 m+16 u-15
do__@ride m-15 n-17 q+17
do__@spanish c+17 i-15 m-19
do__@stop a-21 d-17 g-17 i-18 j-29 k-16 l-24 m+16 n+20 q-15 u-23
do__@texts l+15 m-24
do__@treat a-15
do__a b-41 h-29 i-29 k-19 l-28 n-22 o-23 p-35 q+16 r-20 s-20 t-22 u-40
do__about b-18 d-30 o-17 q-15 u-19
do__after b+15
do__all a-19 d-25 g-18 j-18 n-17 q-21 u-24
do__an m+22
do__and j-15 m-17
do__another o-24
do__answer m-16
do__any b-18 d-24 h-15 m+20 n-21 q-15 u-31
do__anything a-17 d+18 n-19
do__ask i+16
do__back d-17 m-19 q-17 u+17
do__be m-16
do__become a+21
do__bring j-19 n+16
do__care m-16
do__come b-17 d-28 h-24 i-17 j+15 k-16 m-30 o-18 q-26 u+22
do__contact l+16 m-16
do__day g-20 h-21 n-19 q-15 u-23
do__do a-21 b-21 c-18 d-23 f-17 i-29 j-47 l-19 o-28 t-16
do__donations m+17
do__dream m+16
do__ever a-16 u-19
do__fix m+16
do__for a-38 i-19 j-24 n-30 o-21 p-15 q-25
do__get c-24 d-19 h-22 i-33 o-19 p-19 r-28 s-19 v-19
do__give b-24 m+16
do__go a-24 d-28 g-21 j+35 m-36 n-20 q-20 u-25
do__got m-15
do__guys j-17 m-20 u+17
do__have b-60 g-44 l-15 n-16 o-22 p-57 s-35 t-46 v-33
do__help b-16 g-24
do__here l+18 m-27
do__hold m-20
do__home n-15
do__how g+27 m-25 u-21 v-18
do__i a-20 d-27 j-16 m-23 n-21 q-22 u+15
do__if d-17 n-20
do__in a-25 d-20 n-25
do__it a-16 j-23 l-26 m-16 q-18
do__knocked u+16
do__know a-24 b-20 c-20 d-37 h-19 j-20 l-18 o-30 p-19 r-18
do__later m-21 o+20
do__like a-30 d-23 h-19 i-16 m+30 n-21 u-37
do__make m+18
do__me d-28 g-18 j-23 k-22 m+22 o-18 p-17 q-36 u-28
do__my c-17 g-32 i-26 k-17 l-33 o-27 q-23 s-18 v-23
do__need b-19 g-37 i-52 k-17 l-18 o-34 r-19 v-21
do__of m-18
do__old d-17 m+21 u-16
do__on d-21 g-23 n+17 u-17
do__out b-15 d-17 i-21 j-19 m-26 n-15 u+26
do__owe a-22 d+21 n-17
do__patients h+16
do__press g+20 m-18 n-18
do__put a-15 d-26 j-24 m-25
do__qualify a-19 u+16
do__ready n+16
do__remove b-17 l-22 m+21
do__run m-19 u-18
do__say g+20 j-17 u-26
do__see a+23 b-16 d-25 l-16 m-36 n-16 q-23 r-17 u-30 v-20
do__send a-17 b-20 j-30 l+22 m-32 u-18
do__sleep m+20 u-19
do__someone a-24 p-24 q+17
do__speak i-16
do__started n-22
do__take b-33 g-25 l-29 p-16 q-33 u-37
do__taking m-19
do__text j-19 k-29 l+31 m-33 u-18 v-17
do__texting l-20
do__that b+20 d-16 m-36 t-16
do__the a-20 j-23 l-24 v-18
do__there a-20 d-17 m-39 r-20
do__these l+17
do__this a-20 g+18 m-38 u-16
do__through d-16
do__to a-17 c-22 g-22 i-16 k-31 l-22 m-23 o-16 q-24 r-22 s-22 v-29
do__treat g-18 n-18
do__trust b+17 m-23
do__turn j+20 m-20
do__understand m-19
do__up j-20 u-18
do__use m-18
do__walk a+18 d-21 m-22 q-15 u-21
do__want a-37 b+19 g-20 k-23 o-17 t-16 v-29
do__week a-17
do__what m-28 u+17
do__when h-18 m-25 n-22
do__who m-26
do__with a-22 g-21 m-18
do__work l-16 m-23 n-18
do__worry m-16 p+17
do__write d-17 m+19
do__yet m+16 v-17
do__you b-17 h-16
do__your i+15 u-15 v-18
do_a m-15
do_another o+15
do_i b-59 c-57 d+18 e-31 f-31 g+22 h-63 i-27 j+16 k-24 l-35 m-44 n+21 o-59 p-30 r-39 s-28 t-38 u-16 v-57
do_it c-21 d-39 g-35 h-19 j-21 l-22 m-54 o-17 p+20 q-22 r-16 s-18 u+25
do_not a-38 c-18 e-24 f-24 h-21 i-34 k-62 m+28 n-56 o-30 s-40 t-39 u-18
do_the h-15
do_they a-19 n-16 u+21
do_this d-23 h-25 v-20
do_to a+17 d-24 g-24 j-17 m-22
do_we d-16 j+19
do_with u-16
do_you b-80 d+18 e-41 f-42 g-47 h+25 j-17 k-53 l-85 n-21 o-44 p-57 r-47 s-47 t-74 v-75
doctor a+37 c-30 e-26 f-21 g-39 i+24 j-42 k-39 l-46 m-44 n-40 o-30 p-41 q-39 r-17 s-37 t-19 u-29 v-26
doctora i+22 m-17
does b-21 e-18 f-25 i-17 j-38 k-21 l-34 o-18 p-29 r-39 s-37 t-32
does_@treat m-19 u+21
does__@clinician h+18 m-23
does__@eat d-20 g-17 m+28 n-33 u-15
does__@insurer d+16
does__@person m-20
does__@price u-17
does__@treat m-22
does__@visit m-20
does__any m-17
does__car m+23 n-16 u-19
does__come m+15
does__cover u-16
does__do d-15 m-16
does__for g-17
does__from m+15
does__go d-18 j-17 m+17 q-16
does__have b-21 d-22 m-19 n-30 o-16 q+22
does__help m-20 q-16 u+19
does__hurt u+15
does__if m-15
does__last u+18
does__matter m-16 n+20
does__need n+18
does__pick d+15
does__run d+19 m-20
does__take d-19 m+33 u-23
does__thing m-17
does__to a-20 d-29 q+21
does__want m-20
does__wear m-19 n-20 q-17 u+21
does__work d-31 n-18 q-22
does__you g+17 m-20 u-22
does_a a-23 g-23 h-17 q-22
does_it b-20 c-22 d-19 h-19 i-20 j-19 m-26 n-25 o-26 r-20 s-22 t-20 u+29 v-20
does_not g-15 m-36 n-19
does_school m+16
does_target m+15
does_the g-24 j-25 n-31 q-18 s-21
does_this u-16
dog a-23 b-18 d-20 e-20 f-17 g-16 i-16 j-27 k-16 l-17 m+32 o-20 p-21 q-30 r-18 s-19 u-25
dogs a-18 m+25 n-15 u-28
doing m-21 n-19 r-17 s-16 v-18
dolla* g-15
dollars g-15 j-17
dolor__@body u-16
dolor_de u-16
donat* j-17 m+20
donations m+17
donations$ m+17
donde b-25 c-15 d-31 g-25 h-17 j+22 k-17 l-26 n-29 o-25 p-15 q-25 v-18
donde__@parking j+16
donde__@visit m-16
donde__la a-19 d-16 m+21
donde_es j+16 m-23 u-17
donde_me a-18 i-16 l-16 m-33
donde_puedo d-16
donde_queda j-17 m+20
done g-15 i-15 l+25 m-30 u-22 v-21
done__the a-17 m-17
done__these l+17
done_with l+17
door a-16 d-15 g-18 q-16 u-18
dormi* m-15 q-17
dormir r-15 s+16
dos u-19
dos_veces u-17
down i-15 j-28 n-17
down$ a-18 o-15
down_still q-17 r+15
drank m-16
drank_@drink m-16
dream$ m+16
dream* u-21
dreams u-21
drink_@drink n+15
drinking m-18
drive a-24 b-18 c-27 d-41 e-17 f-20 g-29 h-37 i-47 k-33 l-30 m-43 o-31 p+30 q+36 r-30 s-27 t-23 u-41 v-32
drive* a-19 b-32 d-19 i-21 k-17 l-19 m-26 n-26 o-21 p+17 q+16 s-19 u-27
driver a-19 b-32 d-19 i-21 k-17 l-19 m-26 n-26 o-21 p+17 q+16 s-19 u-27
driver$ j-15 m-23
driver__@relative m-27 p+23 q-18
driver__do q+16
driver__my m-27 p+23 q-18
driver__the m-17
driver_is m-27 p+23
driving a-26 b-21 d-18 j-15 m-38 n-24 o-19 p+32 s-19 u-32 v-24
droga u+16
drop a-15 m-25 p-22 r-19
drop__off m-16 n-18 p-16
drove d-15 s-16
drug u+20
drug$ u+15
drug_test m-17
drunk s+15
duda i+15
due a+19
due__a m-16
due__another a+15
due_for a+21 m-17 o-16
duele d-16
duele$ m-20 u+17
duele_la m+18 s-19
duerm* a-15 l-16 m-23 n-20 o-15 q-17 u+21
duerme m-19 u+20
dura d-26 m-27 n-19 u+24
dura$ d-16 u+18
dura__@visit d-18 u+16
durin* a-16 m-20 n+18
during a-16 m-20 n+18
during_it n+23
each m-17
earli* d-16 m-23 n-17 o+16 u-18
earlier a-23 o+19
earliest m-17
early a-20 j-20 m-23 u-23
early__i n+18
easter h-22 m+18
eat a-25 b-22 d-38 g-38 h-30 i-15 j-28 m+32 o-30 q-31 r-20 u-38
eating m-24 n+16
edificio j+20 m-17 u-18
efectos d-19
egg m+17
egg$ m+17
eggs l-17 m+19
el c-76 d-17 e-66 f-65 g-45 i-37 k-76 l-87 n-70 o+22 t-64 u-20 v-39
el_# o+15
el_@body m-19 s+16
el_@clinician a+23 b-17 i-18 m-28 o-18
el_@day c-26 d-30 g-16 i-29 j-29 l-22 m-43 n-19 o+29 p-24 q-36 r-27 u-28 v-19
el_@hours j-17 m-17
el_@insurance d+19 m-19
el_@medicine n+16
el_@parking m-19
el_@place j+19 m-18
el_@ride b-17 m-21 o-15
el_@traffic j-16 q-17 r+20 v-18
el_@treat a+15 e-16 g-18 i-23 j-24 k-16 l-22 m-36 o-27 p-22 q-21 r-20 u+18 v-19
el_@vehicle b-21 d-15 m-32 o-18 p-15 r+20
el__@cancel m-16
el__cubre d+17
el__de d-16 o-15 u-31
el__en a-15
el__favor c-15
el__la j-20
el__me a-17 b-24 j-15 l-15 m-24 n-15 p-16 u-16
el__no a-18 l-19 q-23 u-18
el__por c-15
el__que m-16
el__se q-20 s-17
el__si b-17 m-15 o+16
el__voy r+21
el__ya q-15 r+18
el_carro m-22 o-16
el_dia d-18 m-26 n-21 q-19
el_favor a-16
el_hospital u-17
el_juego m+19
el_lugar b-16
el_mareo u-17
el_numero a-23 g+17 l-33 m-36 u-28 v+20
el_que q+17
el_telefono v-17
el_trabajo r-20
el_turno m-15
elect* d-16 m+24
elevator j-15 r+19
elimi* m-24
else b+18 c-16 g-15 i-27 j-17 m-39 n-19 p-26 q-20 u-16
else$ a-22 d-23 m-24 v+18
else__my a-19 o-23 v-16
else__there m-17 o+17
else_have a-16 b+18 o-15 v-20
else_is m-18 o+18
email a-15 b-17 c-15 m+18 o-17
email$ m+18
empez* a+18
empezar a+18
empie* a+16
empiezo a+16
empiezo$ a+16
en b-36 c+42 d-38 e-54 f-51 g-75 i-63 k-30 l-35 m-27 p-58 r+15 s-21 t-44 u-29 v-59
en_# m-19 r+17
en_@english a-21 b-20 c+25 g-20 i-24 j-18 l-19 o-24 u-18
en_@howmuch d+17
en_@spanish a-28 b-22 c+36 d-20 g-17 i-18 j-27 k-18 l-26 m-26 n-24 o-28 q-23 u-20
en_@vehicle n-24 o-18 q+23
en__@day b-17 o+15
en__@door j+16
en__@late m-19 n-17
en__de b-17 h-16 o+17
en__del b-17 o+15
en__es j+18 u-22
en__estan h-20
en__favor a-17 l-20 o-19
en__lista m-25
en__manana b-17
en__noche h+17
en__por a-18 l-21
en__sale d+17
en_camino r+15
en_el a-17 c-16 d-29 g-27 h-20 i-18 l-17 n-27 o-28 p-18 q-40 u-35 v-16
en_la b-21 c-25 d-27 g-20 h+17 i-26 j-22 l-22 q-23 r-31 s-25 u-23 v-21
en_lugar b-19 o+18
en_que a-19 d-22 h-28 i-15 j+25 m-21
en_vez a-18 b-17 m-16 n-20 o+26 q-16
encargada i+18
encue* b-16 m-22
end b-19 c-17 e-25 g-32 h-23 i-31 j-21 k-27 l+17 n-23 o-18 q-19 u-32 v-27
end__@pay d+16 m-16
end_all l+17 m-16
end_of m+15
end_up d+16 m-16
enfermera a-20 i+20
enfermo a-21 b-26 c-16 l-18 n-23 p-27 q+22 u-16 v-18
english a-45 b-42 c+72 d-43 e-38 f-28 g-44 h-27 i-56 j-44 k-45 l-44 m-62 n-34 o-51 p-37 q-36 r-34 s-30 t-27 u-41 v-39
enoug* l+19 t-17
enough l+19 t-17
entie* a-17 m-23
entiendo a-17 m-23
entiendo$ c-18 g+21
entiendo_@english g-17
entrada j+22 m-22
entrance g-16 j+19 m-22
entro a+16 g-22 m-20 n-23 u-18
entro$ a+16 g-22 m-20 n-23 u-18
equivocado d-16 f-20 h-22 i-23 j-23 l-27 m-23 u-18 v+30
equivocaron d-17 v+19
equivoco d-17 m-16 v+19
era a-15 m+18 p-15 u-18
era__@relative m+15
era__mi m+15
era_para a-15 m+19 u-18
es a-37 b-84 c-70 d-28 e-81 f-74 g-18 h-23 i-49 j+29 k-66 l-90 m-27 n-62 o-59 p-68 q-26 r-76 s-22 t-60 u+56 v+36
es$ a-42 b-27 c-20 d-16 e-25 f-23 h-43 i-41 j+37 k-22 l-33 m-34 n-38 o-31 p-25 q-43 r-29 s-31 t-20
es_@insurance a-16 d-39 g-17 h-16 j-23 m-24 u+35 v-20
es__@person i-19
es__@place m-20
es__@treat a-19 j-16 m-15 s-20 u+18
es__@visit u-19
es__de b-15 j-37 l-16
es__el a-20 b-16 j+26 m-38 o-17 q-20 r-17 v-17
es__eso m-15 u+16
es__estar s+16
es__ir q+15
es__la a-15
es__mi m-20 u-18
es__numero g-17 l-21
es__o i-17 m-18 u+20
es__que i-15 j-15 m-19
es_caro d+16 u-21
es_de m-16 v+15
es_el a-19 b-15 d-16 g-23 l-16 s-20
es_en a-19 h-20 j+20 n-18 o-16 u-24
es_esa g-15 m-21 u+16
es_eso g-20 m-22 u+20
es_este l-16 u+23 v-22
es_la a-22 b-16 g-18 s-20 u+20
es_lo j-19 m-23
es_mi l-17 u-15
es_mio m-19 v+16
es_normal s+20 u-28
es_para d-16 i-16 m-31 o-17 s-17 v+16
es_por j+16 m-21 u-23
es_un m-18
es_una i-17 u+20
esa a-27 b-23 d-18 e-16 g-28 h-20 i-26 j-27 k-16 m-16 n-23 o+17 p-17 q-25 s-18
esa_hora m-21 o+19
escalofrios s+21
escri* a-47 b-23 d-21 h-18 j-27 m-45 n-20 o-20 p-17 q-26 r-21 s-17 v-18
escriban l+15
escriben l-18 u+17
escriben$ l-18 u+17
escribir a-23 q-16
escribir$ a-18
escribirme a-19 m-19
escribirme$ a-16
escribo g+19 l-16 m-19 u-18
ese a-41 c-30 e-26 f-27 g-40 h-29 i-35 j-32 k-24 l-33 m-48 n+15 o+24 p-26 r-28 s-29 t-20 u-43
ese__dia m-17
ese__me l-17 o+16
ese__no l-17 o+16
ese__que o+17
ese__¿ o+18
ese_dia a-36 c-20 e-16 f-19 g-32 h-23 i-31 j-23 k-16 l-25 m-37 o+21 p-21 r-23 s-22 u-34 v-29
ese_mismo m-17
ese_no v+20
eso a-47 b-15 c-37 e-39 f-34 g-53 h-43 i-51 k-36 l-53 m-18 n-48 o-38 p-44 q-42 r-38 s-27 t-29 u+52 v-47
eso$ a-34 c-21 e-25 f-20 g-43 h-27 i-33 k-26 l-41 n-28 o-23 p-31 q-27 r-26 s-28 t-19 u+31 v-27
eso__el m-22
eso__para a-21
eso_duele m-20 u+17
eso_es a-18 m-30 s-18 u+18 v-17
espac* m-17
espacio m-17
espanol a-34 b-27 c+43 d-23 e-18 g-21 i-23 j-32 k-21 l-30 m-32 n-26 o-32 p-19 q-25 r-19 u-28
esper* a-18 l-20 m-23 n-18
esperar n-15
esperen b+18 l-16 m-18
esposa q-16
esposo a-24 b+21 c-18 d-20 i-19 l-15 m-34 o-25 p+16 u-27
esta b-34 c-23 d-33 e-22 g-48 k-30 l-19 n-43 r-32 s-36 t-23 u-52
esta$ a-15 g-16
esta_@open h+20 m-23
esta_@wrong f-19 h-21 i-16 j-21 m-20 v+24
esta__@place j+16
esta__del m-18
esta__el i-18 l-18
esta_bien h-20 i-22 l-24 m+15 p-19 u-18 v-25
esta_semana a+29 h-22 i-17 m-16 o-25
estacionamiento j+18 m-24
estaf* u+16
estafa u+16
estafa$ u+16
estan a-22 b-16 d-30 g-30 h+22 i-25 k-18 l-27 m-22 n-20 o-18 q-16 r-22 s-19 u-31
estan$ a-17 d-15 g-19 j+16 m-17 u-18
estan_@open h+17 j-18
estar a-24 g-18 m-26 n+16 q-15 u-21
estar_ahi a-17 m-15
este a-20 j-21 m-37
este__es l-15 m-23 v+23
este__mio m-19 v+16
este_numero v-16
esto a-35 b-25 g+20 j-29 k-19 m-41 o-21 p-16 q-20 r-23 s-22
esto$ a-24 b-15 g+24 i-21 j-20 m-24 s-16 v-26
esto_es g-20
estos m-16
estos_@texts m-16
estoy c-22 e-19 f-21 g-27 h-32 i-32 k-22 l-17 p-36 r+20 t-17 u-43 v-39
estoy__# m-18 r+21
estoy__el d-19 g-16 j-24 o-15 q-20 u-16
estoy__en m-17 s+15
estoy__la a-18
estoy__no r-17
estoy__que r-19
estoy__trabajo r-22
estoy_a r+16
estoy_en a-30 d-27 g-24 h-16 i-18 j-30 l-22 m+20 o-23 q-30 s-30 u-20 v-15
estoy_haciendo m+16
estoy_interesada l+15
estoy_sin d+16 m-24 r-19
eta d-18 e-19 h-18 m-20 o-21 p-18 q-19 r+30 s-21
eta_# e-18 h-15 m-17 r+20
evaluation a+18
even m-17
eveni* d-19 h+18 m-26
evening d-19 h+17 m-26
evening$ a-21 m-19
ever d-17 i-18 k-21 q-21 u-35 v-29
ever$ v-19
ever_since s+15
every b-22 m-18 o-22
every* a-25 g-17 h-15 l-27 n-17
everything a-22 l-23 n-16 u-19
ex a-16 p+17
exact* u+17
exactly u+17
exit d-18 j+18 m-25 u-16
expec* q-17
expen* i-16 u-22
expensive i-16 u-22
expensive$ u-20
expla* a-16 j-15
explain a-16 j-15
explain__to u-16
explain_what m-17
expli* g+19 i-16 m-21
explica g+15 m-18
extra a-16 d+17 m-17
face m-16 s+16
falle* m-16
famil* a-18 d-21 u-22
family d-19 u-19
family$ b-16 d-16 q+16 u-16
family_emergency m-16
far u-18
fast n+16
favor d-25 e-21 f-17 h-19 k-25 m-34 n-26 q-27 s-23 t-22 u-27 v-22
favor$ d-22 e-18 f-15 h-16 k-23 m-30 n-23 q-25 r-35 s-20 t-20 u-23 v-18
fax i+16
fax_my i+15
fecha a-19
fecha__favor o+15
fecha_por o+15
fee u-15
feel a-16 b-16 d-17 m-25 n-21 o-16 u+15
feeli* a-17 u-25
feeling__better o-15
feeling_a o-15
feelings u-17
feet b+23 m-19 o-15 r-19
feliz f-16 m+18
fell p-17
felt m-16 s+28
few m-19
fghjk e+16
fghjk$ e+16
file m-15
fille* n-17
filled n-17
final* a+17
finally a+18
find b-32 c-20 d-31 g-20 i-26 j+18 k-19 l-22 n-28 p-19 s-18 t-20 u-28 v-19
find_@parking r+16
find_me j-18 q-15
find_you j+21 m-19
findi* p-17 q+17
finding p-17 q+17
fine b-16 d-25 j-21 n+19 o-19 s-16 u-18
fine$ n+18 o-16
firew* m+15
first b-16 p-16 r-19
first$ a-24 d-18 n+15 u-19
first_@visit a+15 j-16 m-20 n-18 o-15
fish m+22 u-17
fit a+18 b-16 m-22
fit__in a+19 m-15
fjdks* e+20 m-17
flake* q+17
flaked q+17
flaked$ q+17
flexi* m-15 o+18
flexible m-15 o+18
fligh* b-20 d-16 m+20
flight b-18 m+17
flight$ m+15 o-15
floor d-16 j+20 m-18 u-21
fly d-17 m+29 u-21
fly_to m+18
fog n-17 s+23 u-23
folks g-15 j-18 m-17
follo* b-15 m-22 u-19
follow m-23 o-16 u-16
follow_up m-18
following a-16
food b-16 d-17 e-17 g-24 h-16 j-20 l-15 n+26 q-23 s-18 u-20
for a+25 c-18 e-62 f-78 g-29 h-28 j-35 k-30 l-40 n-20 o-21 q-19 r-26 s-49 u-36
for$ a-21 d-30 j-17 m-16
for_@day m-27 q+17 r-15
for_@food g-17 h+15 m+17 n-24
for__# a-18
for__@animal m+18
for__@clinician a-21 i+24 k-16 l-18 m-31
for__@day m-18 o+17 p-18
for__@person m-23
for__@relative a+26 b-15 d-18 m-25 n-24 o-17 p-24 q-21 u-19
for__@ride b-16
for__@visit a+15 d+16 g-16 i-16 j-20 l-24 m-39 o-31 q-17 s-18 u-27 v-28
for__and m-17
for__are o+18
for__do b-15
for__i u-18
for__long m-20 n+21 u-16
for__love l+15 m-21
for__me a-16 b-15 m-22 u-20
for__more u-17
for__of b-15 l+17 m-21
for__reply m-15
for__round a+17
for__this a+17 m-16 u-18
for__week m-21 o-17
for_a b-31 d-33 g-23 h-20 l-16 n-23 o-26 q-15 s-18 t-15 u-28
for_an a+19
for_another a+23 b-19 o-22 u-16
for_help g-16
for_him j-16
for_how m-22 n+22 u-17
for_it m-23 n+16
for_me c-19 f-19 g-28 i-22 j-19 k-20 l-30 n-28 q-27 r-22 s-24 t-20
for_my a+15 b-43 m-21 p-29 q-25 s-17 u-27 v-16
for_new a+18 h-15 m-19
for_next b+15 m-18 o-19
for_now a-19 g-16 m+18 n-16
for_old u+16
for_one u-18
for_someone m-19
for_the a-60 c-22 g-25 m-24 q-23 r-28 s-26 u-24 v-33
for_this g-22 i-16 m-39 u-17
for_tomorrow m-18
for_what u-17
for_whatever a+15 m-23
for_work u-17
for_you a-17 c-16 f-24 i-21 j-16 m+32 o-18 u-26
for_your l-16
forge* a-20 b+23 d-17 g-15 j-22 u-19
forget a-21 b+23 d-16 j-22 s-15 u-17
forget__@visit a-16 b+16 m-18
forget_the m-16
forgo* m-19
forgot m-19
form j-19 m+21 n-17 o-19 s-17
form$ m+20
form_online m-16
forms m-16
forwa* i-16 m+18
forward i-16 m+17
found j-20 q-15
found_a m-19 p+17
four d-16
free i-17 m-29 n-19 p+15 q-20 s-18 u-28 v-17
free$ m-28 p-27 u-26
frenc* m+15
french m+15
french$ m+15
fri m-20
friday a-19 c-23 d-28 e-27 g-23 i-27 j-20 l-24 m-31 n-21 o+19 p-28 r-27 s-22 t-17 u-29 v-19
fridays a-17 h+17 m-18
friend a-17 b-17 c-23 d-25 i-15 j-19 k-16 l-16 o-23 q+16 s-22
frio m+23 u-16
frio_hace m+17
from a-25 e-16 h-32 k-29 o-23 q-30 r-18 v-29
from$ d-16 j-26 m+28 n-20
from__airport m-18
from__bring m-16 p+19
from__in u-16
from__on m-17
from__system l+17
from__will p+16
from_it m-21 u+17
from_me a-20 d-19 g+19 m-24 u-22
from_my l-21 m+16
from_the f-16 j+20 l-22 r-16 u-20
from_yesterday m-20 u-19
from_you m-29 u+19
from_your i-15 j-15 m-26 u-16
front a-16 l-17 u-15
front_@door m+15
fue m+19 o-18 u-17
fue__luz m+16
fue_la m+20
fumar n+21
fun d-16 g-19 m+27 u-24
fun$ g-18 m+22 u-20
funci* m-22
funciona a-18 m-16
funciona$ g-27 u+26
funny m+18 q-17
funny$ m+18 q-17
game a-19 j-18 l-17 m+26
game$ m+29
gano m+15 u-15
gano_el m+21
garage h-20
gary l-23 m-26 v+32
gary$ l-19 m-21 v+23
gas d-30 m+19 s-19 u-29
gas__high m+16 u-20
gas_is d-15
gato m+19 o-15 r-15 s-15
gave i-20 m-22
gave__number i-17
gave_me i-16 m-16 v-15
gener* a-17
gente d-17 m-20
gente$ a-21 m-16
get a+18 b-39 d-34 e-32 f-38 g-38 h-28 k-18 m-15 o-40 p-27 r-31 s-34 t-41 v-39
get__# a-15
get__@ride n+17 q-27
get__@spanish a-15
get__@texts a-19 i-22 k+19 m-26 u-17
get__@visit a+23 b-18 d-17 n-17
get__a u-15
get__airport j-15
get__and a+17
get__at a-16
get__but j-15 q+16
get__date m-19
get__from m-16
get__home n+20 q-20
get__in a+23 b-21 h-18 i-30 j-16 k-22 l-18 m-30 n-19 o-28 q-18 r-19 u-25
get__job i-16 m+19 n-15
get__list m-19
get__my i-17
get__new m-19
get__number i-17 m-23
get__of a-27 m+16 u-16
get__off a-17 l+27 m-25
get__please a+20 c-17 i-18
get__sleep m-16
get__the i-17 u-18
get__there d-18 i-21 j-16 n-22
get__this a-19 g-21 l+18 m-26
get__to b-17 d-27 j-24 n-22
get__what m-18
get__with n-18 p-16
get__work u-19
get_a a-32 j-24 m+17 q-34 r-16 s-17 u-31
get_an a+23 m-16
get_back b-15 k-21
get_high m-17 u+17
get_in a+25 d-17 m-23 n-15 o-17 p-17 u-19
get_me a+16 b-33 c-28 d-23 g-21 h-18 j-28 k-21 n-20 o-33 r-26 s-20 v-20
get_my d-16 g-16 i+18 j-15 k-16 m-17 n-26
get_off m-24 q+15
get_on a+16
get_put m-16
get_ready a-19 m-21 n+22
get_started n-22
get_the h-20 i-22 m-30 n-25 o-19
get_there a-42 b-28 c-18 g-25 h-30 i-33 k-18 l-20 m-50 o-27 q+26 s-29 u-20 v-20
get_to j-18 m+25 n-16 u-21
getti* d-20 i-16 j-15 n-28 o-19 p-18 s-24
getting d-20 i-16 j-15 n-28 o-19 p-18 s-24
getting__@texts l-17
getting_home n-15
getting_these g-18 v-18
girl a-17
give d-30 g-17 h-17 j-28 k-18 n-21 p-25 q-33 s-21 u-18 v-31
give__@call a-15 i+19 m-23
give__@visit a+16 m-26 o-22
give__a a+18 b-26 l-21 m-17 q-18 r-19 u-23
give__spot a-15
give__to a-21 i-19
give_it i-15 m-17
give_me b-38 d-21 j-22 n-18 q-22 u-28 v-24
give_my a-27 i-18
gives q+15
glasses$ g-17
go b+17 d-21 e-42 f-32 g-41 i-40 j+21 m-28 o-28 p-44 r-35 s-37 t-34 u-17 v-47
go$ a-21 b+18 d-27 g-16
go__@day b+19 m-17
go__@vehicle m-17 q+16
go__and a-15
go__for m-16
go__the a-15 m-18
go__work o-20
go_ahead m-15
go_back k-17 m-22
go_home m-17 n-17 q+24
go_to d-18 g-16 i-17 m-20 o-22 q-16
god m-31 n-19 p-17 q-18 s-16
god_@stop m-16
goes d-18 h-17 j+18 m-25 n-18 q-17 r-16 s+18
goes_away s+19 u-21
goes_there j+18 u-15
going a-31 g-31 h-19 i-28 k-21 l-27 m-16 o-20 s-36 t-24 u-20
going__@drive m-15
going__a m-20 q-22
going__be b-22 d+16 j-16 m-17 o-28 p-19 q-34 r+15 s-19
going__have m-16
going__me m-26
going__snow d-19 m+18 u-15
going__there r+17
going__to n-15
going_to a-31 f-38 g-27 h-16 i-25 k-18 l-20 o-17 s-32 t-17 v-32
gold$ m+16
good a-29 d-36 e-26 f+21 g-19 h-23 j-40 k-22 l-34 n-28 q-26 r-33 s-36 v-35
good$ d-16 g-19 i-25 j-17 m-21 n-22 q-23 r-16 s-19 t-16 u-36
good_@book m+17
good_@day m-20
good__@call i+17
good__you i-17 m+28 o-17 t-22 u-20
good_day o-21
good_for b-20 c-21 f-29 i-24 p-15 t-24 u+15
good_with g+16 m-16
got a-17 c-63 d-17 e-54 f-47 g-19 h-51 i-38 j-77 k-61 l-52 m-20 n-22 o+22 p+33 q-38 r-19 t-22 u-18
got_@sick b+22 m-23 r-19
got__@body b+23 m-19 o-15 r-19
got__@call m-24 v+19
got__@cancel b+16
got__@day a+17
got__@move a-17 b-26 d-21 l-18 m-37 n-17 o+35 p-17 u-21
got__@ride b-16 m-25 o-15 p+27 q-34 t-17
got__@thanks b-16
got__@traffic p-17 q+16
got__a d-15 m-23
got__an m-16 p-17 q+16
got__and b-15 m-21 q-18 r-17 s+23
got__bail b+17 m-18
got__but g-18 m-16 o-17 r+18
got__from i-18 l-17 u+20
got__i a-17 b-15 g-17 m-30
got__it b-20 l-15 m-29 o+28 u-19
got__license q-17
got__my p-16
got__new m+17
got__text m-20 u+24
got__the a-21 o+16
got__to a-19 b-18 m-15 p+18 q-17
got_a a-23 j-19 l-23 m-18 n-26 o-25 s-24 t-20 v-21
got_anything d-23 m-22 n-22 p-19
got_home b-21 h-16 m-18 o-17 p-22 q-19 r-18 s+26
got_in p-17 q+16
got_it b-21 d-19 e-16 l-19 m+18 o-16 p-18 u-22
got_lost g-17 r+21
got_me m-18 p+20
got_my d-16 m-24 p+21 q-29
got_somebody h-19 i-21 p+23
got_the d-23 h-16 i-21 j-32 l-26 m+22 n-22 q-22 r-21 s-21 u-20
got_this l-19 m-24 v+22
got_to c-22 g-25 h-16 j-25 k-18 m-17 o+31 p-28 q-21 r-21 s-22 t-17 u-31 v-18
gps a-17 m-26 o-15 p-17 q-16 r+26
gracias a-30 c-28 d-39 e-34 f-41 g-34 i-31 j-32 k-28 l-52 n-31 o-30 p-34 q-34 r-37 s-33 t+35 u-38 v-31
great b-15 d-16 n-16 o-16 t+17 u-26
great$ u-22
guess b+17 u-15
guita* m+17
guitar m+17
guitar$ m+15
gum d-24 m-22 n+26 o-17 u-22
gusta a-23 g-17 i+20 l-17 v-15
gusta* i-19
gusta__@call i+16 m-18
gustaria i-19
guy m-22 v+21
guy$ m-18 v+20
guys g-21 i-20 m-17 n-19 p-15 r-17 s-18 v-19
guys$ h-19
guys_do a-16 h-21 u+18
guys_have u-17
gym d-17 j-17 m+23
ha e-23 l-15 m+20
habla i-16
hablar a-43 b-19 d-16 i+22 l-17 m-25 n-20 o-19 q-21 u-17
hable b-17 q-15
hablenme c-16 i+18 l-17 m-16
hace d-17 g-21 i-23 j-23 l-16 o-20 q-18 s-19
hace$ m+22 u-17
hace__favor a-16
hace_dano m-21
hace_el a-18
hace_un u-15
hacer m-30 o-18 q-21
hacer_un m-17
hacie* m+17 r-15
haciendo m+17 r-15
had a-18 d-24 f-26 g-25 h-23 i-29 j-20 k-21 o-51 p-27 t-27 u-27
had__@drug m-16
had__go r+16
had__last s-17
had__weird m-16 s+20
had_a a-16 f-22 h-17 i-20 o-34 p-15 q-17 t-23 u-21
had_to m-18 r+19
hago b-16 d-16 f-16 h-17 i-17 o-19 p-15 r-18 s-18 u-21 v-18
hago__@visit a+16
hairc* m+18
haircut m+18
half m-16
handl* m-21 q-19
handled q-16
handled$ q-16
happe* a-15 n-19 u+15
happened u-21
happened__the m+19 u-19
happens m-28 u+21
happens$ d-15 g-28 m-23 u+25
happens_if u-17
happy b-16 e-15 f+15 u-16
happy_@day f+16
happy__to m+19
haras* l+16 m-20
has b-34 c-22 e-17 g-25 h-25 k-21 l-29 n-18 q+15 r-20 t-15 v-16
has_@sick m-15 p-15
has__can a+15
has__now p-17 q+16
has__work q+16
has_a a-15 m-20
has_been a-21 s+18
has_the j-15 m+19 u-15
has_to m-18 q+16
hasta q-20
hasta_alla q-15
hate a-15 b-16
have e-26 f-33 g-20 h-22 j-15 k-23 l-19 m-24 r-42 u-15
have$ a+24 d-21 h-18 m-18 n-17 o-18 q-16
have_@day a-19 b+20 d-16 i-16 k-17 m-19 q-21 t-15 v-16
have_@relative a-16 m+16 u-15
have_@spanish c+16
have__# a-15
have__@call m-19
have__@clinician i-16 m-16
have__@day i-16 o-18 p-17 t+19
have__@hours h+15
have__@move m-15 q-17
have__@relative n-22 p+17
have__@ride m-15
have__@sick m-16 n+20 o-17 q-19
have__@stop m-15
have__@symptom m-20 n-16
have__@vehicle j-26 m-23 q+23
have__@visit d-16 m-21 n-19 q-16 v-19
have__@wrong i-15 j-16
have__a a-19 d-22 i-22 m-23 n-20 o-21 u-31
have__back b+25 d-17 k-20 o-16 q-19 t-15
have__be a-18 n-20
have__can a-16 i-17 m-17 n+17 o-18
have__come o-18 u+17
have__do b-15 m-22 n-15
have__for b-20 d-18 q-17 u-18 v-21
have__from m-20
have__have p-20
have__i m-17
have__idea l+15 v-16
have__in m-22 p-17 q-19
have__it a-17 m-24 n-18 q-15
have__me m-20
have__nice m-20 t+18
have__number a-20 j-26 l-24 m-39
have__of i-19 m-24
have__off q-16
have__opening m+16
have__or a-15 m-16
have__skip b+17 m-28
have__there a-16 m-18 n-27
have__this m-24
have__to p+16 s-16 u-20
have__up v+15
have__wait n-22
have__what m-22 n-22 s+16
have__with n-17
have_a a-47 b-60 c-16 d-40 g-27 h-35 l-28 m-15 n+17 o-17 s-31 t+17 u-49
have_an b-15
have_any b-15 m+17 u-17
have_been t+15 v-16
have_decided m-20
have_had o-15
have_i b-15 v-16
have_it u-17
have_my a-34 b+21 d-22 i-23 j-15 m-40 o-31 p+17 q-30 s-19 u+18 v-28
have_no m-15
have_not b-23
have_on n+17
have_one b-16 q-22
have_questions i+17
have_reached m-19 v+17
have_room a+18 m-18
have_someone a-19 b-23 v-17
have_the a-24 m-36 n-16 q-21 u-19
have_to a-23 c-21 i-43 m-17 p-51 s-31 t-15 u+17 v-32
havin* n-15
having n-15
hay b-63 c-56 e-72 g-28 h-27 j+24 k-50 l-64 m-57 p-19 s-53 t-58 v-16
hay$ a-19 d-21 e-21 f+19 h-18 i-16 j-23 l-20 u-27
hay_@parking a-18 d-21 e-20 f-20 i-16 j+30 m-29 n-19 p-17 r-34 t-18 u-21
hay__@fetch a-16 d-17 u-16
hay__@pay d+20 m-20
hay__@person i+18 u-16
hay__ahi n-17 q-19
hay__en o-15
hay__ir d-22 p-16 q-20
hay__que i+17
hay_alguien i+17 n-18 q-20 v-15
hay_ayuda d+16 m-19
hay_cupo a+19 d-17 j-17
hay_nadie q-18
hay_otro o+17
hay_que b-19 f-16 g-24 h-21 i-25 j-34 l-18 m-33 n+17 p-23 q-30 v-16
hay_un m-15
hay_una i+16 u-19
he d-19 e-25 f-38 g-40 h-36 i-39 j-39 l-40 m-30 o-31 p+18 r-43 t-24 u-19
he__be r-16
he__de m-18
he__not m-19
he__take m-18
he__the m-15
he__to n-19 o-20 q+17
he_can m-20
he_has m-17 o-17
he_is d-19 q-23 u-15
he_says f-19 m+17 q-16
he_will m-20 p+16
head b-18 d-21 l-16 m+15 n-21
headache m-21 n-18 s+16 u-17
headi* r+15
heading r+15
heard m-26 u+17
heard__ad u+15
heard_your u+15
heari* m-18 n+18
hearing m-18 n+18
heart a-15 m-21
heat d-16 m+18 u-18
hello a-29 b-29 c-21 d-27 e-17 f+36 g-21 h-22 i-31 j-28 k-21 l-23 n-23 o-17 p-28 q-30 r-26 s-29 t-23 v-26
help b-28 c-30 e-15 g+23 h-17 i-32 j-23 k-29 l-30 n-27 o-25 p-26 r-26 s-25 v-32
help$ a-16 b-18 d-20 g+18 q-26 v-22
help__a g-20 k-16 m+16 u-18
help__do g-15
help__i g-17
help_i g-15
help_me k-17 m+22 q-19 u-16
help_please a-18 c-17 g+19 i-17 m-17
help_with g-17
helpe* m-15
helped m-15
helps g-19 m-18 t+16
her c-24 e-16 f-20 g-33 h-28 j-37 l-41 r-21 u-28
her$ b-18 d-20 l-16 m+18 o-16 u-17
her_@call m-19
her_@visit a-17
her__the b-16
her_home m-16
here b-36 d-42 f-35 h-29 i-40 n-29 p-35 r-42 s-40 u-37 v+16
here$ b-28 c-22 d-36 f-29 h-21 i-34 n-20 o-26 p-27 r-30 s-29 u-31 v+16
hermana b-25 d-20 j-16 m+26 o-23 p-16 r-24 u-28 v-16
hermano b-17 i-17 m-31 n-18 o-20 p+15 q+17
hey b-15 d-21 f+28 i-18 j-21 l-17 m-33 n-15 p-15 t-21 u-30
hgfhg* e+19 m-16
hgfhgf e+19 m-16
hi b-19 e-19 f+31 h-24 j-17 l-18 n-23 p-20 r-23 s-30 u-21 v-24
high a-17 d-23 g-18 j-23 n-24 o-17 q-19 u+17
high$ s-20 u+15
hija q-22
hijo b-28 c-20 l-15 n-35 o-17 u-18
him b-27 d-18 i-15 j-22 l-18 m-36 u-21 v+18
him$ b-18 j-19 l-16 m-27 u-15 v+20
hirin* h-17 j-16 m+23 u-19
hiring h-17 j-16 m+23 u-19
hiring$ h-16 j-15 m+22 u-17
his a-32 b-24 c-15 d-17 g-16 k-20 l-20 o-21
his_license p-16
his_number v+16
hit k+28 l-26 m-36 n-16
hit_@stop k+28 l-26 m-32 n-15 r-17
hit__@traffic k+21 l-19 m-21
hit__on k+23 l-22 m-23 r-16
hmm d-19 e-23 g+18 l-16 u-19
hola d-17 e-17 f+32 g-21 h-20 i-19 j-21 k-20 l-16 m-33 n-15 o-17 q-16 t-19 u-23
hold a-32 d-19 e-22 f-20 h-17 j-20 k-15 l-21 q-21 u-21
hold__for m-17
hold_my m-20
hold_on b-17 m+16
hold_that b+15 m-18
holiday a-16 d-18 j-16 m+16 o-18 u-21
home a-39 c-20 d-35 g-22 j-36 k-21 l-26 m-26 n-18 o-29 q+21 s+19 t-18 u-35 v-23
home$ a-27 b-36 d-21 j-24 m-29 o-27 u-22
home_and b-16 o-15 p-17 s+24
honey q-17
hook a+16 m-16
hook__up a+16 m-16
hook__with a+16 m-16
hook_me a+16 m-16
hora a-29 b-30 d-27 g-28 h+17 i-31 j-33 k-23 l-19 o+18 p-17 q-29 r-25 s-27 u-33 v-30
hora$ a-26 b-16 h-32 o+26 r-15
hora__@call h+15
hora__@clinician m-18
hora__@eat m-17
hora__en h-17
hora_de m-16
hora_es h-29 j-16 m+25 n-18 o-15 u-18
hora_puedo h+16 i-16 m-18 o-19
horario a-24 d-21 f-16 g-19 h+31 i-21 j-28 m-31 n-17 q-15 s-16 u-21
horas h+16 m-28 o-16 u-20
horas_tienen m-15
horse m-18 u+20
hospi* d-15 h-19 i-18 l-16 s-19
hospital h-19 i-15 m-34
hospital$ a-27 b-16 h-17 m-31
hot j-16 m+24 s-15
hotel a-17
hour a-15 j-17 m-21
hour$ n-17
hours a-41 b-27 c-18 d-44 e-20 f-27 g-32 h+49 i-30 j-45 l-27 m-26 p-22 q-28 r-21 t-28 u-41 v-24
house g-15 o-15
house$ a-16 b-17 m+21
how b-75 c-64 e-49 g+24 i-81 k-40 l-41 o-76 p-70 q-45 r-80 s-21 t-71 u+19 v-76
how_@late a-18 d-17 h+28 m-34
how_@open h-18 j+20 m-20
how__@book a+20
how__@hours m-17 n+16
how__@pay d+18 m-25
how__@treat d-21 g-18 m-19 u+20
how__@visit a-18 m-30 n-21 u+22
how__a a-34 n-36 o-15 q-16 s-26
how__am j-15 m-21 n-20 u+21
how__answer g+17 m-24
how__are a-25 d-21 f-16 g-25 l-19
how__become a+21
how__before h-27 m-29 o-17
how__can d-17 i-17 m-25 o-18 u-20
how__do a-31 b-16 i-18 j-32 q-20 v-17
how__does d-30 m+24 n-26 s-16
how__get b-19 d-36 g-34 h-17 i-28 r-24 u-17 v-16
how__i b-28 c-32 d-22 f-20 h-19 i-43 o-38 p-30 r-40 s-52 v-29
how__in u-16
how__is b-15 f-23 h-21 j-32 l-18 m+29 n-35 p-18 q-16 r-17 s-34
how__it a-27 b-22 f+17 g-27 h-23 j-28 n-25 o-22 p-17 q-19 s-30 u+24
how__make a-16 m+23 u-16
how__my d-19 m+21
how__one m-17
how__say g-18 m+18
how__should u-24
how__texting g+21 m-17 u-20
how__the h-15 j-22 n-24
how__this d-16 g+30 l-19 m-41 u-21 v-15
how__till n-16
how__times l+17 m-20
how__use g+19 l-15 m-17
how__work d-24 n-17
how__works m-23
how__would a-16
how__write d-17 m+19
how__you a-22 b-17 c-17 i-32 k-34 l-37 n-29 o-23 q-20 r-18 t-22 v-26
how_are f+17
how_can a+18 n-17
how_come a-26 d+22 g-16 l-16 m-25 n-17
how_do b-28 c-23 d-26 f-17 h-48 i-34 m+26 n-29 o-27 p-29 r-32 s-27 u-24 v-28
how_does a-18 d-30 g+17 n-19
how_early j-16 m-20 n+18 o-17 u-20
how_far u-16
how_i a+20 m-18
how_is f+19 j-20 m-24 u+18
how_long b-21 d-33 f-16 g-28 i-23 l-30 m-28 o-27 p-22 q-26 r-30
how_many a-25 h-17 j-23 o-21
how_much a-25 b-17 d+17 f-18 g-17 h-18 j-20 l-26 r-16 s-23 t-34
how_often d-15 n-17 u+17
how_old h-18 j-22 m+26 u-27
how_should a-18 m-18 n+18
how_this m-17
how_to a-24 b-19 d-16 g+28 i-24 k-19 l-24 s-16 u-30 v-18
how_would a+23 d-19 m-22
howdy f+20 m-17
hoy a-31 b-24 c-15 d-35 e-24 f-17 g-21 h+22 i-22 j-28 k-17 l-26 m+27 n-21 p-23 q-25 r-21 s-26 t-17 u-30 v-23
hoy$ a-27 b-17 d-27 e-18 g-19 h+24 i-16 j-24 l-19 m+17 n-21 o-16 p-18 q-20 r-16 s-15 u-23 v-16
hoy_es m+17
hsa d+15 m-19 n-15
human a-18 c-20 i+24
humana d+19
hurt d-15 m-16 u+15
hurt$ u+15
husband a-17 d-33 l-17 o-20 r-21
i b-31 c-33 e-107 f-106 h-41 l-19 p-61 q-16 s-16 t-51 u-18
i_@book a+42 b-20 d-32 g-21 h-17 j-24 l-17 m-31 n-28 o-21 q-21 r-18 u-23
i_@call c-15 d-35 g-21 h+35 l-19 n-27 o-19 r-18 v-15
i_@cancel u-15
i_@drive a-18 d-24 h-17 i-18 k-16 n+23 o-24 r-20 s-27
i_@eat a-17 d-20 m+17 o-17 q-18 r-20 u-17
i_@move j-17 n-23 u-23
i_@parking d-16
i_@pay a-21 d+23 g-17 h-17 i-19 j-21 n-22
i_@stop d-21 h-16 j-23 l-25 n+30 s-16 u-21
i_@thanks l-18 m-18 t+20
i__# a-36 b-26 j-15 l-31 m-35 n-16 p-16 r+20 u-15
i__@animal g-15 m+21 q-19
i__@call a-21 d-25 i+17
i__@cancel a-25 b+18 d-18 k-20 l-28 r-18 v-18
i__@day a-20 b-28 k-21 l-21 m+19 n-17 q-24
i__@drink m-17 n+24
i__@drive m-25 p+15 r-16
i__@drug n+23
i__@eat j-16 m-37 n+31
i__@english b-17 c+22 l-16 m-21 o-15
i__@food a-15 g-17 m+30
i__@insurance d-17
i__@insurer d+16
i__@late a-25 b-21 d-22 g-23 i-20 l-18 o-24 p-17 q-22 s-18 u-21 v-26
i__@medicine a-24 d-27 g-20 j-23 l-20 m-36 n+16 o-16 q-25
i__@move a-32 b-26 d-26 i-21 k-15 l-18 n-23 o+25 q-18 u-22
i__@pay a-24 d+40 g-27 i-15 j-27 l-17 m-41 n-24 q-22 u-17
i__@person i+16
i__@place j+19
i__@relative a-31 b-18 c-17 d-21 i-20 k-17 l-19 m+19 n-32 o-19 q-17 u-30
i__@ride n-18 p+22 q-22
i__@sick a-20 m-36 q-19
i__@stop j-15
i__@symptom a-19 b-21 d-20 g-18 i-19 j-19 q-20 r-22 s+15 t-18 u-19 v-17
i__@texts a-22 d-16 k+25 m-43 n-20 o-19 s-17 v-19
i__@vehicle g-16 j-20 n-19 q+26 u-20
i__@visit a+23 b-33 d-15 m-18 n-24 u-19
i__a a-26 b-24 c-37 e-21 f-18 g-15 h-50 j-27 k-50 l-31 m+17 o-16 q-20 s-23 t-37 u-27 v-29
i__able n+15
i__about b-18 d-30 i+21 n-36 r-17 v-18
i__again a-16 h-18 j-19 m-25 n+19
i__an a+21 b-31 c-16 i-24 j-23 l-21 m-16 n-20 p-17 s-27
i__and j-20 l-18 p-19 q-17 s-22 u-19
i__another m-20 o+17
i__anything d+18 l-17 n-24
i__ask a-22 d-21 m+17 n-25 p-19 u-22
i__asked m-23
i__at a-33 b-23 g-23 i-25 j+16 l-19 p-23 r+15 u-32 v-24
i__back d-28 i-21 o-25 p-20 q-25 s-21 u-20
i__bad m-17
i__be a-38 d-51 g-23 h-29 i-32 j-27 k-20 m-25 q-38 r+21
i__before i-23 m-33 o-28 u-25
i__better b+16 m-21 n-15
i__big m-18 n+17
i__bill d+28 m-36
i__bring a-33 d-25
i__but g-18 m-25
i__by a-23 d-28 g-22 m-31 n-30 o-20 q+16 u-28
i__car j-16 m+17
i__charged m-17
i__come m-34 q-22 s-24
i__coming k-16 m-38 o-20 r+18
i__confused m-17
i__consent m-15
i__day m-27 n-15 o+18
i__do d-40 i-25 j-26 p-15 q-25 s-19
i__done l+16 m-23 u-19 v-19
i__drunk s+15
i__feeling o-15
i__for a-21 b+16 d-17 j-26 p-16 q-24 s-17 u-34
i__get i-21 j-26 l-18 o-16 p-18 u-26 v-17
i__getting m-27 n-22 u-23
i__go b+21 m-17
i__going d-17 m-30 n-18
i__had o-15
i__have b-31 i-20 j-17 l-20 m-34 n-19 q+20 u-21
i__her n-16
i__here d-21 m-23
i__high u+15
i__him b-16 j-19 m-23 v+16
i__home a-17 h-17 i-17 m-26 n-28 o-16 q+27
i__i g-21 i-17 k-16 l-29 m-23 r-19 s-15 u-29 v-19
i__id m-17 n+18
i__if d-21 m-25 n-17 o-21 u+15
i__in a+19 b-26 g-29 h-17 i-17 k-34 l-31 n-33 o-38 p-21
i__interested b-16 l+15 m-20
i__is j-17 m-33 q-28 s-17 u-25
i__it b-24 h-27 i-41 k-18 m-16 p-32 s-40 t-18 u-21 v-25
i__job a-19 b-17 g-15 i-23 j-19 l-16 m+27 n-21 o-16 q-18 r-17
i__just r-16
i__keep m-16
i__know b-17 o-25 q-26 v+18
i__like b-17 d-34 q-17 s-18 u-47 v-21
i__lol m-20 s-16
i__long n-17
i__lost d-15 g+18 m-19 o-17
i__made m-17
i__make b-16 m-18
i__making m+15
i__med m-16
i__mind b-17 m-21 u+15
i__moving o-22
i__my a-41 b-28 c-45 d-18 f-16 g-57 h-29 k-16 n+21 r-30 s-17 t-17 u-20 v-40
i__myself d-19 m-17 u-18
i__need d-21 g-21 i-24 m+21 v-16
i__new a-23 i-20 m+21
i__next n+17 o-41
i__no a-16 d-15 m-35 u-15
i__not a-30 b+16 e-21 f-20 h-16 i-17 j-19 k-31 n-57 p-31 q-26 r-48 s-22 t-40 u-31 v+26
i__now c-15 h+15 i-24 l-15 m-29 n-20 o-24 q-25 u-15
i__number g+23 i-23 j-18 m-24 u-19
i__of a-17 n-17
i__off a-25 b-19 g-15 i-17 k-18 l+22 m-21
i__ok n-18
i__old i+15
i__on a-21 c-19 h-26 o-34 p-21 q-17 s-29 u-21 v-23
i__one m-31 p+18 u-24 v-18
i__or d-22 h-18 i-23 j-25 m-26 n-18 s-18 v-16
i__out d-28 g-16 j-18 m-29
i__outside m-17
i__over m-24
i__paperwork a-19
i__pee n+17
i__put a-15 m-25 n-17
i__questions i+19
i__rather m-16
i__ready a+18 m-23
i__remove m-15
i__rent m+16
i__running r-24
i__say n-15
i__scared m-18 v-17
i__see a+18 m-19 n-15
i__shave n+16
i__so d-24 g-23 i-15 j-17 l-18 o-23 r-22 s+22 u-21 v-18
i__somebody a-17
i__someone d-16 i-15 n-16
i__standing j+15
i__start m-15
i__started n-17
i__still s+16
i__stuck g+20 m-18 r-17 s-15
i__take a+28 b-26 d-23 h-17 m-31 p-25
i__talk a-26 i+22 m-25
i__tell m-15
i__texting i-15 m-16 v-17
i__that b-16 j-15 n-22 q-20 u-24
i__the b-32 d-22 e-18 f-16 g-20 h-35 i-59 j+18 l-23 s-42 t-26 u-27
i__them b-17 u-16
i__there a-33 b-21 g-24 h-24 i-27 j+15 k-17 l-17 m-46 o-23 u-20
i__these m-18
i__think a-15
i__this m-35 n-19 r-17 u-28
i__through d-17 u-15
i__to b-37 c-30 e-22 f-27 g-18 h-36 k-20 o-19 p-15 q-22 r-34 s-29 t-37 v-48
i__today m-16
i__told m+15 o-15
i__trust b+17 m-23
i__understand m-18
i__up d+16 g-15 j-23 m-16 n-22 q-17 r-18
i__want a-29 g-25 n-19 v-26
i__wedding m-18
i__what m-18
i__when n-27
i__where m-19
i__with a-16 b-16 l-21 m+18 q-24 s-15
i__work a-16 d-19 i-23 o-21 u-30
i__you b-24 d-20 h-28 i-35 n-28 o-35 q-24 r-23 s-17 u-37
i__your i-16 l-18 v+16
i_able n+20 q-19
i_already n-19
i_am c-56 d-18 e-33 f-33 h-57 i-43 k-35 l-30 m-18 n-37 o-23 p-17 q-35 r+16 s-17 t-21 v+21
i_ask i+15 m-20
i_be m-38 u+15
i_bring g-18 o-23 p-21 q-29
i_buy g-17 m+23 n-23
i_came m-17 n-19
i_can a-16 h-35 k-28 l-28 m-34 n-41 p-23 u-45 v-35
i_chickened m-16
i_come b-21 d-20 g-16 m-39 r-19 s-21
i_did b-22 g-20 i-16 j-17 m+20 o-16 v-21
i_do j-16 k-34 n-28 o-26 p-28 r-32 t-17 u-17
i_ever l-15 v-16
i_feel m-17
i_felt s+15
i_filled a+15
i_get a-19 b-16 f-19 g-51 h-21 i+15 n-30 p-24 q-21 r-25 s-29 t-16 v-29
i_getting l-17
i_go a-31 b-20 c-19 d-33 g-27 h-21 i-24 j+28 m-27 r-17 s-16 u-31
i_going d-17
i_got a-22 c-24 g-38 h-19 i-23 j-37 k-29 q-33 t-16
i_had a-21 o-23 s-24
i_hate b-16
i_have a-17 b-27 c-27 h-22 j-18 q-21 r-23 t-36 v-34
i_hit k+18 m-17
i_just i-22 j-16 l-18 n-23 q+17 r-17
i_keep m-30
i_know b-18 m-29 o+18 u-18
i_live m-17 q+15
i_love l-19 m+19
i_make u-18
i_meant a-23 b-21 k-24 m+17 v-20
i_need b-40 j-19 l-46 o-20 r-33 v-21
i_never a-22 b-17 u-16 v+22
i_only m-17
i_owe a-18 d+24 n-18
i_pick d-16 m-23
i_plan d-18 m-20 n+25 u-22
i_press g+22 m-19 n-19
i_put a-15 g+16 j-23 m-26 o-16 q-17 u-20
i_qualify m-18
i_read a-17 b-17 l-17 o-19
i_said b-25 l+16 n-18
i_say g+24 j-16 m-25 u-20
i_see d-18 g-22 m-22 o-16 u-17
i_send d+19 j-23 m-23
i_sent d-18 i-17 m+27
i_set a+15
i_should m-15
i_still a-42 h-18 i-28 m-37 n+27 s-30
i_take a-32 d-36 g-34 h-16 l-17 o-15 p-16 r-17
i_talked m-19
i_talking i-19 m-21 u+19
i_text g+18 m-19
i_think m-23
i_turn j+20 m-20
i_type g+22 i-18 m-20
i_use o-19 u-18
i_want a+19 b-23 d-24 g-28 h-18 j-24 m-21 n-27 o-34 q-28 r-18 s-18 u-26 v-45
i_was b-25 i-15 j-17 l-16 n-23 o-26 p-18 v-16
i_wear a-15 g-17 n+17 q-16 s-22 u-17
i_will d-60 g-31 h-45 i-29 j-18 k-23 l-19 m+26 n-55 o-26 q-18 s-41 t-22 u-61 v-18
i_work a-17 m-22 n+17
i_would b-26 d-41 g-15 j-18 m-22 n-21 q-28 r-21 s-24
id b-19 d-30 j-17 m-30 n+33 o-15 p-19 q-24 u-21
id$ a-25 d-30 i-18 j-17 m-29 n+33 p-17 q-23 u-20
idea v-18
if b-23 c-30 f-17 g-16 h-41 i-39 k-23 m-58 o+20 p-43 q+19 s-35 t-22 v-35
if_@insurance d+19 m-17 u-15
if__# r+16
if__@eat m-16 n+21 r-16
if__@move d+18 m-17 o-22
if__@ride m-19 q+22
if__@vehicle m-17 q+21
if__a b-16 m-15 q-19
if__am a-22 d-22 j-16 m-24 o-23
if__can a-17 g-17
if__come q+17 u-16
if__does g-16 m-23
if__have b-20 p-16 u-19
if__is m-25 r-16
if__need a-21 d-15
if__no m-15
if__not d+16 g-23 m-25 o-17
if__on d-16
if__the n-18 o+16
if__to n+16 u-16
if_i a-25 c-18 h-31 i-31 j-23 k-15 l-19 m-38 p-29 q+21 s-32 v-19
if_it m-18
if_my m-20 q+21
if_you b-20 m-16
in a+29 b-33 c+41 d-64 f-61 g-82 i-17 k-41 l-63 m-26 n-27 o-16 p-35 r+21 s-52 t-69 u-22 v-48
in$ a+23 c-33 e+15 g-22 i-17 l-30 m-54 n-27 o-49 q-44 s-30 v-29
in_# h-16 o-15 r+20
in_@english a-30 b-18 c+35 d-17 i-26 j-17 l-19 m-24 o-18 u-21
in_@spanish a-38 b-17 c+42 d-21 e-17 g-15 h-16 i-27 j-23 k-27 l-27 m-30 n-18 o-22 q-22 u-25
in__@day j-15
in__@door m-16 r+16
in__@place a-18 h+20 m-24
in__@traffic p-17 q+16
in__a m-16
in__and a-16 b-18 m-21
in__bit m+16
in__can m-17
in__for o-16
in__hospital j+18 u-21
in__how a+17 m-17
in__i a+16 m-15 o-15
in__is b-18 j+15 m-33
in__it m-16
in__lot a-15 c-15 j-19 m-22 r+17 u-15
in__news d-19
in__now a-18 o-17
in__please c+19
in__room a-28 n+16
in__text l-18 m-21
in__week n-16
in__with a-22 m-20 p-19
in__work a-15 m+15
in__you m-15
in_a a-19 b-17 m+16 n-20
in_an p-19
in_before m-18
in_for a+25
in_french m+15
in_my a-23 b-19 r-20
in_now r+16
in_the c-38 d-51 e-25 f-21 g-30 h+21 i-49 l-40 m-44 t-18 v-32
in_there m-18
in_this a+17
in_to m-18
in_today d-16 m-20
inclu* i-16 l+20 m-26
info b-17 u+17
infusion d-29 h-16 j-20 m-36 o-16 u+23
ingles a-34 b-34 c+51 d-24 e-24 f-17 g-34 h-15 i-36 j-30 k-21 l-37 m-22 n-28 o-43 p-21 q-31 r-26 s-25 t-17 u-31 v-29
inscr* a+19 k-18 l-17 m-20
inste* a-18 n-17 o+15
instead a-18 n-17 o+15
instead$ a-17 m-26 o+19
instr* n+17
instructions n+17
insulin m-18 n+18
insulina g-21 n+19
insurance a+16 c-17 d+21 g-25 i-21 j-31 l-20 o-31 p-27 q-38 r-22 s-28 t-19 u-25 v-20
inter* d-18 g-24 h-18 i-19 n-20 o-25 p-17 q-24 s-23 v-25
interesada l+15
interested u-20 v-17
interested$ m-25
internet m+15
into m-19
into_a m-17
inven* m+16
inyec* u+17
iphon* m+20
iphone m+20
iphone$ m+17
ir a+26 b+29 c-31 d-54 e-20 f-21 g-41 h-31 i-51 j-34 k-38 l-39 m-63 p-35 r-34 s-33 t-24 v-36
ir$ a+28 b+23 d-32 g-21 i-31 j-16 k-24 l-22 m-36 n-27 o-38 q-32 r-17 s-19
ir__conmigo i-15
ir__trabajar n+16
ir_a o-17
ir_acompanada n+18 q-16
ir_alguien i-15
ir_antes o+16
ir_otro n-25
ir_por n-15
ire a-17 b+35 j-15 l-28 m-34 o-22 q-23 r-16 t-19 v-18
irme n-17 q+18
is a-33 b-69 c-38 d+18 e-107 g-104 h-23 i-23 j+17 k-81 l-65 o-37 r-21 t-49 u+22
is$ b-21 d-25 q-20 s-16
is_# j-21 n-22 o-16 p-21 q-23 s-21
is_@drink d-17 n+16 u-28
is_@drive a-15 m-22 n-15 p+15 u-19 v-19
is_@holiday h-22 m+18
is_@insurer d+20 n-16
is_@late h-15 m-21 p-18 r+18
is_@open h-19 m-18 o+16
is_@parking d-21 j+24 m-18
is_@sick a-17 b-17 d-17 m+20 n-17 p-18 r-15 s-20 u-22
is_@symptom m-26 s+20
is_@treat a-20 g-18 j-21 m-20 n-15 p-16 u+16
is_@vehicle q+16
is__# h-16 p-19 u-24
is__@animal u+15
is__@call a-15 g-21 i-19 j-21 m-28 u-21 v+22
is__@clinician a-21 d-15 p-17
is__@day d-22 u-16
is__@door d-20 h-15 j+26 u-17
is__@drink d-21 n+17
is__@drug m-19 n+16
is__@holiday a-18 d-16 m+21 u-19
is__@hours j-16
is__@machine u+19
is__@open d-16 i-18 m+15 n-22 q-16
is__@parking d-15 r-19
is__@place a-17 d-27 i-20 j+16 o-18 s-18
is__@price a-22 g-25 h-22 j-38 n-19
is__@relative p+23 q-27 u-16
is__@treat d+23 j-19 m-18
is__@vehicle d-15 j-22 q+17 r-16
is__@visit b-29 d+30 g-21 i-20 l-15 m-19 n-35 o-28 p-28 q-26 r-24 s-35 u+15
is__@wrong i-19
is__a b-24 c-20 d+16 f-25 h-45 k-15 l-17 m-27 n-33 o-17 p-29 r-36 t-18 u+24 v-40
is__about d-23 m-21 u+24
is__after o-20 r+16
is__allowed m-19 n+15
is__an d-27 h-15 j-16 m-25 n-27 o-15 q-15 s-15 u+21
is__and m-18 n-21 u+19
is__another m-15
is__any m-18
is__anything a-15 d-16
is__as d-17 m+16
is__available a-24 d-20 i+17 m-23
is__bad d-21 j-27 m+17 r-22 u-23
is__bank d-17 h-16 j-15 m+22
is__be r+19
is__best d-16
is__bill d-22 m+22
is__by a-16 m-27
is__can m-23 o+21
is__code j+20 m-18
is__covered m-26 p-24
is__day d-22 m-30 n-21 p+18
is__difference o-16
is__do m-24
is__expensive d+18 m-27 u-17
is__fine j-18 m-26 n+22
is__for c-24 f-24 h-29 l-24 n-26 p-18 r-24 s-27 t-24
is__free a-16 m-27 p-24 u-26
is__from f-20 g-15
is__go d-18 m-20 u+15
is__going b-35 d+24 f+18 g-16 j-35 m-23 p-24 q-18 r-32 s-17 u-20 v-16
is__good b-16 c+15 f-21 p-15 u-21
is__her v+18
is__hot j-15 m+20
is__i a-17 b-17 d-26 g-18 o-21 q-17 u-24
is__if m-19
is__in a-28 b-18 d-34 j+18 l-16 m-19 n-20 o-16 q-17 r-21 v-19
is__is a-20 b-18 d+18 j-22 n-29 q-21 s-23 u-20
is__just m-18 u+19
is__like d-35 h-16 i-20 j-19 m-23 u+27
is__lol m-28 n+21 q-15 v-17
is__manager m-15
is__me a-19 d-28 g-18 k-17 m-46 n-24 o-18 q-21
is__my d-19 n-21 q-16
is__name u-19
is__normal n-15
is__not u-19 v+22
is__now p-15 r-16 u-17
is__number g-16 i+16
is__of a-19 d-34 g-25 h-24 l-15
is__oil n+15
is__ok a-32 b-23 c-21 g-20 h-26 i-25 j-41 k-23 l-18 m-62 n+41 o-17 p-33 t-30 u-19 v-24
is__on a-20 i-22 j+15 n-24 q-16 u-30
is__one m-18 o-17
is__out l-18 m+17 o-18 q-16 u-24
is__outside j-21 m+18
is__pharmacy m+16
is__place m-31 u+15
is__point m-17 u+17
is__post h-20 m+19
is__problem m-15
is__right j+17 m-22 r-21 s-22 u-29
is__same a-19 m-27
is__sign a-23
is__so j-16 s-18
is__somewhere j+15
is__soonest a+18
is__sorry m-16
is__still a-16 j-27 n-27 q-18 u-17
is__street j-16 r-15
is__success d-17 u+17
is__that a-25 b-17 j-26 m-20 n-18 o-17 p+16 t-15
is__the a-39 c-23 d-18 f-29 g-20 i-42 j+30 l-28 n-20 p-26 r-34 t-16 u-21 v-30
is__there d-28 f-21 h+19 j-19 n-17 q-29 s-22 u-16 v-19
is__these d-17 l-20 m-16
is__they u+15
is__time d-17 m-20 o+25
is__to a-24 b-24 c-23 f-28 g-40 l-38 q-17 r-38 t-19 u-38 v-31
is__today d-26 f-19 i-27 o-22 q-16
is__true u-20
is__way a-17 j-18
is__what n-16 q-18
is__where m-17 s+15
is__while a+19
is__with n-17 p+15
is__work m-16
is__you a-25 h+18 m-24
is_a c-16 d-17 f-19 g-33 h-20 j-40 o-25 p-39 t-17
is_an d-17 m-23 u+18
is_anyone h+20 m-24 u-16
is_at p-15 q-15
is_available i-16
is_been m-18
is_being m-18
is_black m-18
is_coming a-27 b-26 p+18 q-20 r-25
is_fine d-18 m+15
is_going m-15
is_good f+17 g-15 m-27 o-18 q-17
is_in a-28 n-21 r-20 u-15
is_it a-62 b-58 c-30 e-29 g-46 h-63 i-57 j+29 k-32 l-44 m-29 n-21 o-25 p-64 r-31 t-48 u+34 v-42
is_locked m-15
is_maria i-16
is_me f+19 m-19 p-15 u-19
is_my a-37 b-20 c-20 h-33 i-34 k-16 o-22 p+15 q-25 r-31 u-48
is_no m-19
is_not a-28 d-31 f-22 g-29 j-25 l-32 m-19 n-23 p-34 s-28 u-15 v+31
is_on m+20
is_out j-17
is_right j-18 r-17
is_set p+19 q-24
is_she a-16 m-17
is_slow r+21 s-17
is_taking a-22 m-23 n-17 q-17
is_that a-36 b-31 c-16 d+16 g-31 h-15 i-15 m-53 o-33 p-32 r-16 t-37 v-18
is_the a-30 b-50 c-33 e-25 f-34 i+18 k-28 l-40 n-44 o-19 p-44 q-32 r-34 s-63 t-22 v-45
is_there b-38 d+15 f-32 h-17 i+17 m-16 p-32 q-34 r-45 s-46 v-46
is_this a-31 b-36 d-16 g-45 h-31 i-44 l-50 n-20 o-29 p-17 q-24 r-24 s-48 t-16 u+29 v-40
is_too b+16 m-22 q-16
is_tyler v+17
is_what m+22 n-19 u-17
is_your d-35 g-25 h-28 i+16 l-20 q-16 t-23 u-36 v-25
it a-18 e-107 g-24 h-83 i-68 k-44 l-29 m-37 n-60 p-34 q-28 r-25 s-24 u+55 v-60
it$ c-70 e-59 f-60 g-29 h-52 i-59 j-21 k-25 q-50 r-59 s-48 u+22 v-60
it_@cancel b+18 m-27
it_@price u-22
it_@thanks m-16
it__# c-19 d+22 l-17 m-34 n-21 s-17 u-30
it__@date a-19 b-16 l-17 m-23 o+27 u-20
it__@eat m+16 n-15
it__@holiday m+22 o-16 u-19
it__@medicine m-15 n-19
it__@place j+19 m-19 u-19
it__@price d+16
it__@sick b-15 d-17 m+24 o-19 q-16 s-18
it__@spanish a-16 c+20
it__@treat d+20 u-17
it__a i-17 n-18 o-18 p-22 s-26
it__am n-16
it__back u-15
it__be b-20 j-15 n-25 u-32
it__can m-19 q-19
it__covered u-17
it__do d-16 m-20
it__for a-19 n-17 q-18 u+24
it__from d+16 m-23
it__help a-16
it__i d-31 j-21 m-36
it__if d-27 j-18 m-26 n+16 o-19 s-16 u-18
it__in a-22 d-15 m-27 u+21
it__is d-18 l-16 q-17 u-18
it__it b+15 d-17 l-19 q-22
it__me c-17 f+15 h-15 j-23 k-19 l-23 n-30 p-34 q-33
it__more m-17
it__my i-19 n-30 o-18 q-19
it__not a-19 b+17 m-28 q-26
it__off m-20 n-20
it__ok m-16
it__on a-23 c-16 d-19 h-20 i-21 s-16
it__or m-19
it__out l-19 m+25 o-20 q-16 r-17 u-23
it__please k+16 o-16
it__right m-16
it__same m-24
it__snow d-19 m+18 u-15
it__that d-21 n-17
it__the d-25 m-31
it__there d-18
it__to a-25 b-25 c-24 f-20 g-27 h-23 i-31 l-24 p-39 r-20 t-18 u-36 v-23
it__tomorrow o-15
it__up m-25
it__with i-21 n-26 p-15 u+21
it__work d-16 g-19 m-25
it__you d-17 u-19
it__your m-18 u+19
it_a a+18 h-20 i-22 j-15 r-18
it_about u+19
it_any b+17
it_back c-15 k+20 m-17
it_be a-20 b-18 d+19 m-26 n-24 u-45
it_but a-15 o+18
it_do m-16
it_for u+18
it_from j+16 m-18 u-20
it_going b-15 f+19 j-22 n-23 p-17 q-29 r-29 u-40
it_help g-18 m-25 q-18 t-16 u+24
it_hurt u+15
it_i q-15
it_if n-17 u+15
it_in a-30 b-21 c+21 i-20 l-18 n-19 q-19 s-18
it_is b-37 e-22 f+19 g-17 h-20 i-16 j-24 l-16 m-18 n-43 s-24 t-35 u-18
it_just m-23 u+19
it_last m-21 u+21
it_like m-18 u+17
it_make m-23 u+23
it_off b+18 m-17
it_ok d-21 m-16
it_on m-29 u-18
it_over i-17 m+20 u-18
it_says a-18 u-17
it_set u-15
it_take d-19 m+32 u-29
it_the a-19 b-17 j+19 m-42
it_today o-15
it_twice m-17
it_up b-16 j-16 k-18 l-17 r-19
it_what u-21
it_when m-16
it_will g+15
it_work d-22 g-22 m-24 u+25
it_works g-17 m-22 u+21
itchy s+20
iv m-20 u+15
iv$ u+16
jaja l-16
jajaj* m+18
jajaja m+18
january a-15 m-17 o+20
job a-29 b+16 g-23 j-24 k-16 l-20 n-24 o-17 p-18 r-23 s-18 u-24 v-18
job$ a-17 b-18 d-21 g-17 l-16 m+19 q-17 v-16
joke m+20
joke$ m+20
juego m+19
jueves a-21 h-20 l-16 m-27 o+29 q-18
junto j+19 m-18 v-16
just a-18 c-22 d-34 e-19 f-24 h-27 j-33 k-28 p-19 s-29 v-33
just_@cancel b+21 m-22
just__@vehicle m-16 q+15
just__a f-16 n+20 q-23
just__in i-16 m-16
just__know o-17 u-19
just__me a-17
just__the o-20
just__up m-18
just__you a-20 o-23 q-15 u-25
just_a r-16 u+16
just_had f-16 m+20 o-20
just_so o-16 u-16
keep a-32 b-22 c-17 d-20 g-22 i-34 j-17 q-17
keep__@call m-22
keep__@texts r-20
keep__@visit a-16 v-20
keep__and b+16
keep__but a-16 m-17 o+16
keep__coming m+16 r-20
keep__i k-16
keep__me g-20 k-18 l-24 m+18
keep__my m-16
keep_getting m-15
keep_it b-16
keep_me v-16
keep_my m-22
keep_texting k-17 l-22
keep_the m+16 r-20
keeps m-18
ketamina d-22 g-21 m-18 u+24
ketamine e-20 g-32 h-22 i-33 j-33 k-17 l-21 m-32 n-24 o-25 p-18 q-24 r-17 u+34 v-21
keys$ m+19
kid b-19 n-18 p-26 q-17 u-19
kids c-22 d-23 i-22 j-22 l-18 m+30 p-29 q-26 u-31
kill d-15 m-18 n-15 q-16 s-16
kind a-15 g-20 h-17 i-16 j-20 u-15
kind__@symptom s+17
kind_of g-20 h-17 j-18 s+16
kindl* m-24 u-16
kindly m-24 u-16
kjhkj* e+18 m-16
kjhkjh e+18 m-16
kk e+16 m-16
kk$ e+16 m-16
knitt* a-17
knitting a-17
knock* u+16
knocked u+16
knocked_out u+16
know d-16 e-16 h-29 i-31 j-26 k-25 l-29 p-26 s-20
know$ a-17 d-17 g-25 m+25 o-23 q-34 u-39 v-36
know__are g-15
know__i u-19
know__is m-26
know__this m-23
know__time a-16
know__to g+18 m-28 u-19
know__works g+17 u-18
know__you g-15
know_any u-16
know_how g+25 m-22 u-20 v-16
know_i b-17 m-24 o+17
know_it m-15
know_what m-26 u+19
know_who m-26
know_yet m+16 v-17
ksjdf* e+16
ksjdfh e+16
la a-19 c-88 e-77 f-73 g-25 h-36 k-58 l-62 o+21 p-29 q-69 r-17 t-37 v-27
la_@body u-26
la_@clinician a-26 b-17 d-20 i+30 j-17 m-25 n-16 o-20
la_@door j+22 m-18
la_@late d-17 m-15 n-21
la_@medicine g-24 i-18 m-27 n+27
la_@person u-16
la_@place a-22 b-23 d-18 g-18 i+17 j+22 l-22 m-41 n-25 o-27 p-20 q-18 r-20 s-19 u-30 v-23
la_@staff i+19
la_@treat b-16 d-22 g-21 m-19 u+24
la_@visit a-23 b+19 e-17 f-18 g-27 h-24 i-31 k-20 l-32 m-40 p-25 q-31 t-18 v-38
la__@day b+26 l-21 m-20 o-24
la__@eat m-16
la__@move n-16 o+15
la__con a-17
la__de a-16 j-19 o-24 p-18 s-22 u-17
la__es m-17
la__la a-19
la__mi b+18 p-18
la__otra a-16
la__para o+16
la__por i-15
la__que b-16 d-16 i-16 m-21 n-18 u-18
la__tiene a-15 d+15
la__una m-15 o+15
la__vez a-19
la__y m-16
la__ya m-18 r+18
la_del b+25 m-22 o-24
la_hora o-20
la_lista o-15
la_luz a-15 d-19 j-20 m+28 n-15
la_manana a-15 c-16 m-20 n+16
la_noche m-16
la_playa j-17 m+16
la_proxima m-16
la_puede n-16 o+20
la_puedo o+15
la_tienda m+20
la_ubi a-22 b-16 i-19 j+25 m-22 o-17 u-16
labor m-15
lady i+17 s-18
lapto* m+17
las a-25 b-15 c-17 d-26 e-16 h-19 i-22 l-18 q-23 s-18 u-32 v-17
las_# m-22 n-20 q-17
last b-22 o-31 r-19
last$ m-23 n-15 s+15
last_text m+16
last_time a-23 d+17 m-24 u-22
late a-45 b-28 c-27 d-30 e-21 f-28 g-37 h+36 i-42 j-29 k-30 l-32 n-37 o-28 p-36 q-29 r+31 s-39 t-31 u-40 v-16
later b-24 d-20 h-26 i-25 j-17 k-22 l-21 n-20 o+20 p-20 q-19 r-28 u-19 v-17
later$ a-25 b-15 h-17 i-19 k-17 l-17 m+23 p-17 r-23
later__day a-18 o+15
later__the m-15
later_hour m-16
later_in m-15
later_time o+16
lates* h+16 m-16 u-16
latest h+16 m-16 u-16
law d-17
law$ m+17
le b-34 c-28 d-36 e-23 f-20 g+33 h-30 i-33 k-19 l-36 n-25 o-36 q-33 r-25 s-30
le__para u-16
le_dije a-15
le_entiendo g+18
le_hago m-17 u-16
le_pico g+21 m-21
le_pongo g+17 n-17
learn m+21
learn_to m+16
leave a-21 d-19 i-21 n-21 p-20 r-19 u-22 v-20
leave__off l+16 m-15
leave_it l-16
leave_me l+16 m-18
leave_my m+19 q-20
leavi* b-15 r+19
leaving b-15 r+19
leaving_now m-24 r+17
left$ m+16
legal j-17 u+17
legit u+16
legit$ u+18
lejos j+19
les j-20 u-19
les_digo l+16 m-22
let c-21 d-35 f-15 h-29 j-22 l-29 n-30 p-40 s-23 t-18 u-37 v-33
let__@move m-18 o+16
let__do b-15 m-25
let__else a-16 b+19 o-27 v-20
let__have a-18 b+18 o-28 v-20
let__it b-16 i-19 u-19
let__know b-15
let__leave m-19
let__talk a-19
let_me b-20 d-23 l-20 n-17 p-29 u-23
let_somebody o-20
let_us b-20 g-16 h-18 m-36 o+24 u-17
lette* d-20 u-19
letter d-20
letter$ d-17 m+18
letter__my i+16
libra* m+21
library m+21
licen* a-23 u-19
licencia a-16 m+17
licencia$ a-16 m+17
like b-27 c-23 g-32 j-34 n-15 p-23 q-31 t-17 v-32
like$ d-38 h-16 i-19 m-19 u+25
like_# m-20 r+20 s-15 u-20 v-15
like_@animal m+16
like__@visit a+17
like__a i-16
like__arrange a+19
like__be l-17
like__get i-16
like__it i-18 m-20 u-23
like__make a+16
like__opt a-19 i-21 l+17
like__out i-15 k-21 l+17
like__that o-17
like__try a+20
like_a m-22
like_to b-17 d-33 n-21 q-16 r-26 u-52
line a-21 m-18
lined p+16 v-18
lined_up p+16 v-18
list c-16 d-28 h-17 j-33 m-15 o-21 p-24 r-21 s-21 t-20 u-31
list$ g-38 i-27 j-21 p-16 q-19 u-19
list_for m-16
list_of a-21 i-16 u-16
lista i-18 m-17 o-18 p-16
lista$ b-31 i-16 k-23
littl* b-16 d-16 o-17
little b-16 d-16 o-17
live l-17 u-19
lkjlk* e+17 m-17
lkjlkj e+17 m-17
llama* a-27 i+23 n-22 p-20 q-19
llamar a-22 i+22 m-23 n-22 o-21 q-16 v-18
llamen b-19
llega m-19
llega* a-19 g-15 k-16 l-24 m-42 n-22 o-21
llega_el m-19
llegando j-16 m-22
llegar m-24 n-17 o-18 s-20 u-17
llego a-29 b-28 g-23 h-25 i-25 l-25 p-28 q-30 r+20 s-26 u-36 v-21
llego$ d-25 m-30 q-16 u-19
llego_@late r+17
llego__a m-20 o-18
llego__las m-15
llego_a j-19
llego_un m-15
llegu* q-20 r-22
llegue q-16 r-19
lleguen m-15
llene n-15
lleva a-15 n-19 p+24 q-26
lleva* a-17 d-15 i-18 j-15 l-19 m-22 n-23 o-17 p+19 r-21 u-17
llevan l-16 m-18 n-16 p+21 q-17 r-16
llevar a-17 b-23 c-16 f-16 g-45 h-21 i-38 j-25 l-17 m-40 n+36 o-36 p-36 s-22 u-34 v-20
llevarme m-15 n-18
lleve a-20 i-20 m-25 q+24 u-20
llevo d-17 j-18 m-19 n+23 q-18 u-21
llevo$ n+15
llora* s+16
lmao e-18 m+17
lmao$ e-18 m+17
lo e-27 f-26 h-40 i-44 j-50 k-35 l-46 n-38 o-24 q-46 r-39 v-35
lo_@thanks m-17 t+15
lo__@ride m-16 p+21 q-21
lo_de m-16
lo_del m-19 p+20 q-22
lo_pienso m+16
loan m+19
loan$ m+19
locat* m-19
located m-17
located$ m-17
location i-19 j+27 m-23 u-19
lock j-22
locke* m-16 q-17
locked m-16 q-17
locked$ m-15
lol a-36 b-22 e-38 f-27 h-30 i-36 j-40 l-43 m+18 p-32 t-27 u-27
lol$ a-31 b-15 c-26 e-29 f-21 g+15 h-25 i-30 j-33 l-33 n+16 p-28 r-28 s-29 t-17 u-20
long b-29 d-35 f-17 g-30 k-17 l-34 m-27 q-18 r-38 v-18
long$ m-22
long__@drive u-20
long__@symptom s+15
long__@visit a-15 m-18
long__a a-17 m-26 s-15
long__boil m+15
long__i j-22 s-24 u+20
long__it n-20 s-18
long__take m+29 u-27
long__the j-16 m-17 n-18 s+18 u-30
long_before m-26
long_does n-19
long_is j-16 s-17
long_till n-16
longe* a-22 u-16
longer a-22 u-16
longer_interested b+18 l-22
look m+19 u-19
looki* m-27 n-19
looking m-27 n-19
looking__@book a+16
looking_to a+20 m-19
los b-42 c-33 d-40 e-30 f-26 j-23 k+29 n-47 o-36 p-35 q-39 r-34 s-35 u-19 v-43
los_@day a-17 h+22 m-21
los_@texts a-45 b-32 c-23 d-19 e-21 h-18 j-20 k+30 n-23 o-30 p-22 q-21 r-21 s-22 u-45 v-35
los_papeles a+21 m-20 n-19
lose g-27 l+16 v-16
lose_my m-20
lost a-27 g+22 h-20 i-21 k-20 l-31 m-18 n-27 p-25 s-23 t-16 u-27 v-24
lost$ g+15
lost__@ride b-19 m-21 o-19 q+21 r-17
lost__i r+15
lost__my r+15
lost__what m-17
lost_but g-18 m-16 o-15 r+18
lost_my g-26 l-19 n-17 r-23 v-17
lot a-24 c-19 e-17 h-21 i-20 l-20 m-22 n-23 o-20 q-24 s-24 u-28 v-17
lot$ a-22 b-21 c-18 e-17 h-20 i-17 l-18 m-18 n-22 o-18 q-21 s-22 u-25 v-16
love b-18 n-17 o-18
love__@stop m-16
love__god l+15 m-21
love_of l+15 m-21
lugar h-20 l-18 m-33 n-18 q-21 s-17 v-17
lugar$ m-22 n-17 o-17 r-22
lugar_de b-17 o+17
lunch a-17 b-15 h+26 n-16
lunes h-18 m-18
luz a-15 d-19 j-20 m+28 n-15
luz$ d-17 j-19 m+25
lyft n-19 q+19
made m-22
mail m+15
main j+16 m-15
make b-27 g-31 j-16 k-20 n-21 p-15 q-20
make__# b-16 o+16
make__@visit b-17
make__the o+18
make_it a-17 d-17 m-18 o+19 u-19
make_me d-20 u+16
makes l-16
makin* n-18 r-15
making n-18 r-15
mal a-17 g-18 i-23 j-16 l-21 m-28 p-22 u-19 v+24
mal$ m-23 p-19 u-15 v+15
mall d-16 h-20 i-16 m+22 n-19 o-19 q-17 s-22 u-27
mall$ j+16 u-23
mama i-28 j-16 l-18 m-29 q-38 s-15 u-23
manag* i+19 m-16 u-15
manager i+19 m-16 u-15
manager$ i+17
manan* a-32 c-23 d-22 h+19 i-27 j-24 l-21 p-23 q-23 u-32 v-21
manana a-32 c-23 d-22 h+19 i-27 j-24 l-21 p-23 q-23 u-32 v-21
manana$ a-26 b+19 d-20 h+19 i-24 j-19 l-19 p-16 q-21 u-27 v-18
manda i-20
manda* a-36 b-23 g-22 n-25 p-27 s-20
mandame a-15 i-17 j+25 l-19 m-27 u-15
mandame_el j+17 m-18
mandame_la j+16 m-17
mandar m-15
mandarme_@texts m-23
mandarme__@texts l-16
mandarme_los l-16
mandaron u-16
mandatory m-17
mande b-20 c-15 i-20 k-18 l-26 m+19 n-20 p-17 u-21
mande* a-18 b-16 g-17 m-38 q-17 u-16
manden i-16 l+22 m-31
manden$ m-15
maneja m+17 q-26
manejar n+21 o-19 q-17
many a-28 d-15 g-16 h-22 i-18 j-26 k-18 o-22 q-16 s-15 v-17
many_@hours m-17 n+16
many_@thanks l-17 m-15 t+16
many_@visit m-20 n-16
many__do d-21
many__i u-20
many__in m+19 u-22
many__it u+17
many_times l+17 m-20
map e-23 j+27 l-19 m-25 u-17
map$ e-23 j+27 l-19 m-25 u-17
maquina m-16
marcar a-19 n-15 q-15
mareada s+20
mareo s+15 u-19
mareo$ u-17
maria a-21 i+18 l-15 m-22
maria$ i+18 m-23
maria_@wrong i-16
marqueme e-19 i+29 l-16 m-29 v-16
marri* m+18
married m+18
married$ m+16
martes a-26 b+17 d-15 h-28 j-20 l-27 m-32 o+21 p-20 q-20 r-17 u-19
mas a-31 b-45 c-40 e-19 f-18 g-37 h-33 i-47 j-25 k-42 l+33 m-42 n-33 o+24 p-26 q-16 s-28 t-24
mas$ a-31 b-25 g-20 i-31 j-15 k-21 l+25 m-45 n-17 o-34 p-18
mas_@late a-34 b-18 c-18 d-22 h-16 i-19 k-18 m-26 n-21 o+36 q-25 r-21
mas_@texts k-17 l+26 m-23
mas_temprano o+17
matte* m-19 n+24
matter m-19 n+24
matter$ n+15
may d-21 j-18 l-26 m-19 n+16 p-28 s-17 u-23 v-21
may__@relative n+15 p-16
may__a m-21 p-17
may__have m-19 p-17
may_i m-25
may_my n+15 p-16
maybe$ b-19 m+16
me a+22 b-22 c-61 d-38 e-130 f-55 g-16 h-142 j-30 m-51 n-33 p+27 q+19 r-32 t-57 u-26 v-56
me$ b-18 c-55 d-39 e-44 h-49 j-71 m-24 o-72 r-57 s-34 u-25
me_@call b-17 i+20
me_@cancel b-27 i-16 l-24 m+17 o-28 p-27
me_@day m-18 o+19 p-18 q-16
me_@fetch a-37 b-23 i-29 l-18 m-30 n-32 o-20 p+34 r-16 s-15 u-24 v-17
me_@howmuch d+18
me_@insurer i-15 m-20
me_@vehicle a-20 g-18 i-23 j-20 l-16 m-24 n-18 o-16 p-25 q-25 r-24 s-20 u+31
me__# a-27 b-16 l-18 q-19 r-21
me__@body q-15 r-15 s+17 u-25
me__@book a+31 b-27 i-21 l-16 o-24 q-16
me__@call a-24 i+26 l-23 m-36 n-22 o-26 q-30 v-17
me__@clinician a+16
me__@day l-18 m-16 o+20 q-18
me__@medicine g-25 i-19 m-24 n+25 o-17 u-23
me__@move o+19
me__@person i+17 m-23
me__@place a-17 b-19 i-17 j+29 l-18 m-25 n-16 o-19 p-23 q-19 r-18 u-21
me__@relative m-22 n-27 o-15 p+21 q-29
me__@ride m-15 q+18
me__@sick m-16
me__@symptom a-18 d-16 n-15 o-16 q-18 s+22 u-21
me__@texts a-16 i-16 j-21 m-31 r-20
me__@treat a-26 i-16 m-22 u+21
me__@vehicle i-18 j-20
me__@visit a+22 b-33 i-32 l-24 n-18 q-17 r-21 s-17 u-31 v-18
me__a b-19 c-27 d-23 e-16 f-21 g-48 h-25 k-17 n-43 s-41 t-26 u+24 v-32
me__algo o+15
me__alguien i+20
me__and a-16 b-16
me__are m-21 o+21
me__baja b-22
me__bien m-19
me__calendar m-16
me__con b-19 j-19 l-17 m-30 n-16 p-25 r-18 u-24
me__dar p-16
me__de b-37 g-25 j-17 n-22 q-28 r-16 s-20 v-22
me__do g+18 m-24 u-18
me__el c-18 f-18 g-22 h-17 i-28 j-15 k-23 l-31 m-25 n-31 t-15 u-33 v-22
me__en c+15 i-19 n-19 o-21 q+15
me__esto l-17 m-20
me__favor a-20 l-20 o-21
me__for l-24 q-17
me__good o+18
me__i m-24
me__in a-16 b-20 m-21 p-24 u-16
me__ir n-20
me__is m-16
me__it a-26 d-19 i-23 q-19 r-16
me__la a-19 c-18 d-17 e-15 g-42 h-18 k-24 l-30 m+20 q-42 t-21 u-54 v-28
me__las m-17 u-17
me__list g-19 k-20 m-24
me__los m-26 u-19
me__mal p-21
me__manana b+16 m-21
me__mas m-19 u-16
me__me a-16 p+19 q-22
me__mi b-17 m-37 p+30 q-36 r-20 s-16 u-23
me__more m-15
me__morning f-15
me__mucho m-17 s+16
me__my b-17 d-24 p-25 u-21
me__no a-24 i-24 l+17 m-27 q-21 u-18
me__number l-15 v-17
me__of a-15 i-16 l+21 u-16
me__para m-21 u-15
me__please b-23 c-32 g-15 i-28
me__poner g-17 i-15
me__por b-16 c-22 i+16 l-22 o-18
me__puede i-16 n-21 o+19 q-16
me__que d-18 g-28 i-25 m-22
me__recoger i-17
me__sin a-24 i-21 k-16 n-26 o-25 q+15 s-30
me__so i-16 m-18
me__su i-25 u-15
me__text u-16
me__that m-18
me__the a+18 c-20 g-26 h-21 j-23 l-34 n-31 q-35 s-30 t-16 v-18
me__this b-18 l+17 m-16 v-17
me__time a-16
me__to a-31 b-18 d-24 i+18 l-18 m+16 o-17 p-16 q-18 u-27
me__un a-18 j-16 m-35 p-16 q-21 u-15
me__una b-15 n-20 o-21 q-16 u-21
me__up m-24
me__whatever m-24
me__when m-20
me__with b-22 i-28 l-23 o-22 p-27 q-25 s-17 u-25
me__y g-16 m-15 q-19
me__ya a-15 i-18 m-18 p-16
me__you m-23
me__your b-17 i-16 k-15 m-23
me_a b-33 g-25 h-22 k-27 l-32 n-19 p-27 r-25 s-23 t-16 u-34 v-19
me_about a-18 d-31 l-20 m+20 n-21 r-29
me_again f-20 k+22 m-41 n-20 u-15
me_agarro m-15 q-16 r+20
me_an a-19 m+23
me_and n-16 o-16 p+18 q-18
me_at a-17 i+15 m-24 q-22 r-19 s-16
me_atiendan a+16 i-16
me_back a-20 d+19 g-22 k+17 m-33 q-15 u-22
me_cobraron d+19 s-15
me_da m-17 q-19
me_dan b-19 k-18 l+17 m-23 q-15 u-18
me_den l-15
me_dio a-18 q-17 s+19
me_directions i-18
me_duele m+16 u-17
me_escriban l+15
me_escriben l-18 u+17
me_esperen b+18 l-16 m-18
me_explica g+15 m-18
me_for d-15 i-17
me_gusta a-23 g-17 i+20 l-17 v-15
me_gustaria i-19
me_hace a-17
me_home m-16
me_how d-19
me_in a+35 b-22 d-24 h-21 i-34 j-18 k-21 m-32 n-17 q-25 r-17 u-31
me_is m-19 p-23 q+15
me_just m-19
me_la n-17 o+27 q-20
me_later m+16
me_leave m-19
me_llego r-17
me_llevan l-16 m-18 n-16 p+21 q-17 r-16
me_manda i-20
me_manden l+17 m-17
me_more m-19 u+19
me_my a-21 b-17 c-18 i-28 k-18 l-31 m+16 o-18 p-15 q-18 u-24
me_now a-17 g-16 k+16 m-28
me_off a-38 d-25 g-27 h-16 i-23 j-26 k-27 l+31 m-22 n-21 r-16 s-24 u-33
me_on b-16 d-18 m-28
me_out a-19 i-18 k-18 l+22 m-20 n-15 p-17 u-21
me_pasa j+16
me_please l-18 m-22
me_pongo g-34 i-16 m-15 n+23
me_puede d-27 n-23
me_pueden n-21 q-18
me_puedo a-17 n-21 o-18 q+17
me_queda m-17
me_quede a-27 d-18 i-26 k-21 l-16 n-29 o-31 p-19 u-18
me_quedo m-20 p-22
me_quiten l-19 m+16
me_recomendo a+16
me_siento a-16 s+16
me_something a-16 m+16
me_surgio o+15
me_talk a-19
me_texteen m-16
me_the b-21 d-20 k-18 p-16 r-17 u-29 v-21
me_this l-28 m+24 u-18 v-19
me_through a-31 d-18 h-16 j-16 m-17 q-16 u+17
me_to a+24 c-16 d-20 k-30 l-29 m-17 p-26 s-20 u-26 v-27
me_up a+22 b-37 c-26 d-37 e-20 g-22 h-22 i-28 j-24 k-26 l-17 n-28 r-33 s-28 t-15 u-33
me_vayan b-15
mean d-22 h-15 j-15 k+16 l-20 u-24
mean$ d-19 u-21
mean__@stop m-22
mean_to k+19 l-17 m-29
meant a-25 b-24 i-15 k-25 m+16
med m-16
medicaid b-19 d+29 j-17 m-34 n-27 o-24 p-23 s-22 t-15 u-19
medicare a-21 d+26 h-19 m-26 p-16 u-18
medication m-16
medicina d-15 m-19 u+19
medicine m-15
meds m-18
meeti* a-16 m+20
meeting m+17
mejor a-19 b+17 d-20 g-21 h-18 j-18 k-17 n-22 q-25 r-21 s-16 u-22 v-21
mejor$ b-20 o+19
mejor_@call m-15
mejor__@cancel b+21 m-28 o-18
mejor_en b-17
mejor_no b+29 m-33 o-22
mensa* i+17
mensaje i+17
mensaje$ i-20 m-16
mensajes a-43 b-43 c-28 d-28 e-25 f-17 g-18 h-25 j-37 l+30 m-27 n-30 o-34 p-28 q-31 r-38 s-29 t-17
menu d-20 g+27 j-20 m-30 u-23
mess m-23
messa* b-18 l+16 o-16
message$ l-15
messages a-27 b-38 d-27 e-29 f-24 g-23 h-24 i-19 j-28 k+15 l+34 m-40 n-25 o-29 p-20 q-25 r-22 s-26 t-23 u-37
meter i-15
metro m-25
mexic* u-16
mexico u-16
mexico$ m+15 u-16
mi c-32 d-47 e-74 f-39 g-79 h-75 i-21 j-85 k-84 l-36 p+34 r-46 s-81 t-20 u-46 v-27
mi$ a-30 b-26 i-20 l-22 m-30 n-21 o-22 p+24 u-20
mi_@animal a-16 q-23
mi_@clinician a+23 m-23 u-18
mi_@insurance a-18 d+19
mi_@relative d-64 e-41 f-45 g-43 h-40 i-72 j-50 k-40 l-52 o-16 p+34 r-61 s-42 t-46 u-70 v-57
mi_@ride m-19 q+18
mi_@visit a-24 b+22 d-32 i-18 l-30 n-26 o+18 q-25 r-18 s-22 u-23 v-24
mi__@cancel p-20
mi__@drive m+18 q-24
mi__@fetch m-16 n-17 p+22 q-27
mi__@insurer b-16 p+17 q-17
mi__@sick a-17 l-15 n-19 o-16 p-24 q+24
mi__@visit b-16 d-16 n-19 o-18
mi__a b+16 o-19 q-19
mi__de a-17 b-18 d-16 n-19 r-16 v-16
mi__es a-19 m+16
mi__esta q-17
mi__estar a-17 n+17 p-20
mi__favor a-16
mi__ir m-16 q-18
mi__me a+15 b-36 c-16 i-17 l-19 m-39 n-30 p+25 r-17 u-19
mi__no a-22 b+19 n-20 p-21 u-17
mi__otra b+15 m-16
mi__por a-18 m-19
mi__puede a-23 b-16 n+20 p-29
mi__que d-15 m-25 n-18 u-17
mi__quedo p-21
mi__quiere m-17
mi__se b-17 c-15 n-19 o-20 p-31 q+23
mi__una m-17 o+18
mi__y m-18 p+16
mi__ya p-20
mi_amor r+18
mi_lugar b+22 j-20 m-20 o-15
mi_nombre m-16
mi_numero a-15 b-18 i-22 l+18 m-25
mi_receta a-18 i+22 m-19
mi_turno a-16 m-23
might m-21
might__@late r+20
might_be m-16 r+18
mil m-19 t+18
mil_@thanks m-19 t+18
milk m+22 s-15 u-16
milk__the m+16
milk_on m+19
mind l-16 o-20 r-21 v-21
mind$ k-17 r-17 v-18
mind_about b+17
mine d-17 m-31 n-16 o+15 q-15 r-17 u-17
mine$ m-24
minut* a-23 b-21 k-16 l-18 n-16 o-20 q-16 r+21 u-23
minutes a-15 b-16 r+17
minutos m-22 r+16
mio m-19 v+16
mis a-19 d-20 m-20 n+21 o-18 u-18
mismo b-17
mismo$ n-20
mismo_dia m-18 q-16
missed__can o+15
mole m+16
mole$ m+16
moles* l+24 m-26
molestar m-16
molestar$ m-16
molina d+17
mom a-18 g-23 i-18 k-25 l-31 m+21 o-32 q-16 s-20 u-26 v-18
moms n-16
monday d-18 j-21 o+16 q-16 r-17 u-22
mondays a-16 b-23 i-17 l-18
money n-15 o-23 v-17
money$ m+18 o-15
month b-17 i-15 l-23 n-21 s-20 u-20
month$ b-19 l-16 n-19 s-18 v-17
moon m+17
moon$ m+17
more a-25 c-24 d-35 f-21 g-27 h-28 i-29 j-23 m-26 n-28 t-18
more$ a-24 b+20 d-19 i-18 m-41 n-22 r-23
more__please b-16 u+15
more_i l-16
morni* b-30 d-16 e-19 f+22 g-16 j-17 k-19 l-25 m-24 p-15 q-28 u-24 v-20
mornin f+16 m-16
mornin$ f+16 m-16
morning b-27 l-19 m-21 q-27 u-19 v-18
morning$ a-29 b-24 f+18 l-16 q-21 r-24
mother a-26 b-16 d-24 k-16 m+18 n-29 p-25 r-15 v-17
move b-26 c-22 d-22 i-17 k-16 o+18 p-16 r-23 u-19
moved l-21 m-35 n-15 p-18 r-19 s-21 u-23 v+22
moved_to a-16 b+21 v-16
mover a-18 b-21 m-20 n-15 o+22
movie m+20
movie$ m+16
movies m+16
movin* a-20 v-16
moving a-20 v-16
moving$ m-23 o+18
mr m-15
much a-29 d+19 f-21 g-19 h-22 i-19 j-24 k-20 o-16 q-16 r-17 s-30 u-16 v-20
much__@visit d+21 m-18 u-20
much__a u-15
much__do d-19
much__does d-16 m+17
much__it d-21 m+16
much__you d+15 m-17
much_a d+24 m-22 u-18
much_does d-21 m+24
mucho d-18 l-20 u-15
mucho__@body m-15 s+15
mucho_la m-15
muy b-21 c-19 e-23 g-17 i-25 j-20 k-19 l-22 m-33 n-21 o-18 p-16 q-21 r-19 t+18 u-24 v-21
muy_amables m-16 t+19
muy_caro d+18
my a-17 c-23 e-110 f-72 g-38 h-92 j-52 l-29 m+22 n+25 p+20 t-105 u-60 v-63
my_# b-21 l+19 m-20
my_@animal a-22 b-20 i-15 m+30 o-18 p-17 q-28 r-18 s-17
my_@body a-17 b-21 d-18 n-24 o-19 p-17 q-20 r-16 s+27
my_@call a-23 b-22 c-19 d-34 g-22 i-19 l+16 m+27 n-21 o-19 p-21 q-21 r-28 s-16 u-17
my_@clinician a+31 d-21 g-18 j-21 l-22 m-37 n-17 o-19 p-15 q-17 v-21
my_@drink d-17
my_@drug m-23 n+20
my_@insurance o-16 q-17 s-17 u-17
my_@medicine a-34 b-16 d-25 g-17 i+25 j-24 k-19 l-20 m-26 n+18 o-18 p-16 q-25 r-21 s-20
my_@pay d+22 m-27 n-21 p-16 u-16
my_@place m+20 o-19
my_@price d+21 m-27 u-17
my_@relative b-30 d-24 e-41 f-42 g-46 h-49 i-36 k-20 l-62 o-36 p+33 q-15 r-38 s-57 t-41 v-29
my_@ride a-30 b-37 c-23 d-33 f-15 g-31 h-19 i-23 j-22 k-28 l-27 m-22 n-36 q+44 s-31 u-24 v-21
my_@texts a-17 b-18 i-17 k+22 l-20 n-15
my_@treat a-21 o+15
my_@vehicle q-22
my_@visit a-70 b+34 c-38 d-25 e-25 f-18 g-29 h-23 i-39 k-38 p-38 t-30 u-54 v-46
my__# d-18 o-25 p-23 q-24 r+27 s-23
my__@call a-16 i-17 m-33
my__@cancel o-17 q+17
my__@clinician m-16
my__@day b-18 o+15
my__@drive a-20 n-16
my__@insurer d+18 m-18 n-21 q-18
my__@late p-17
my__@medicine m-18 n+28
my__@pay a-16 i-15
my__@place j-18 m+18
my__@relative a+17 m-26 q-18 v+17
my__@sick m-22 p-17
my__@stop m-24 p-18
my__@symptom a-16 p-20 q-17 s+18 u-17
my__@visit n-20
my__a b-17 d-19 i-23 m+17 n-21 p-36 s-19
my__agreed l-16 m-16 p+18
my__am m-27 r+19
my__and c-16 k-15 l-18 m-30 n-23 q-19
my__any m-18
my__at d-16 m-28
my__back a-17
my__backed p-17
my__balance d-24 m+24
my__be a-23 b-17 m-25 o-17 q-27 s-17
my__been a-18
my__bill d-29 i-18 m+31
my__but a-23 o+18
my__can a-31 b-33 c-17 d-22 m-32 q+21 u-23
my__card a-17
my__changed b-22
my__coming a-25 b-16 q-18 r-22
my__day m-24 q-20
my__do n-16 o-16 p+15 q-19 u-22
my__does m-27
my__for n-15
my__from i-15
my__going m-15
my__got a-25 b-22 c-16 d-25 k-16 l-18 n-17
my__has a-24 b-16 r-16
my__he m-19
my__his q-16
my__i g-17 i-23 j-18 l-20 m-28 p-16 q-20 s-20 u-20
my__in d-31 h-18 j-24 k-17 l-17 o-25 r-16 s-17 u-37
my__is a-39 b-35 e-15 g-29 h-29 i-31 j-40 k-21 l-42 s+15 t-21 u-59 v-43
my__it m-33 o-17 p-17
my__just m+22 o-17
my__list g-16
my__lol m+16
my__me c-15 d-21 i-28 l-24 m-49 n-22 o-20 p+26 q-20 s-16 v-18
my__message m+17
my__my a-16 i+16 m-23 q-20
my__needs b-16 p-18 q-19
my__next m-16 p-16
my__not a-32 c+15 g-19 i-18 k-17 m-26 p-26 r-25 u-22
my__now g-17 o-18 q-17
my__number g-21 i-19 u-15
my__of l+15 m-16
my__off l+17 m-28 n-15
my__ok d-18 m-30 n+27
my__on h-18 l-16 o-28 p-27
my__one m-20
my__out a-19 p-22 q+17
my__please b-22 c-26 k-20
my__round m-16
my__running r+18
my__said m-27 n-19 q-18 s-15
my__same m-20
my__says j-16 m-21 o-23 p-29 s-20
my__sent i+19 n-18
my__set m-15 p+17
my__she m-31 n-18 p-25 s-17
my__sit a-16 m-18 n+22 p-23
my__so m-19
my__that d-26 g-17 m-36 n+19 p-27 s-18 u-18
my__the d-32 i-29 l-19 n-17 p-29 q-35 r-20 u-25
my__there a-19 m-24
my__this v-18
my__to c-26 d-36 g-27 j-21 k-31 n-27 r-27 s-21 u-32 v-17
my__up m-19
my__was n-17 p-27
my__went d-16
my__will a-15 b-16 d-16 n-24 p+16 q-28 u-18
my__with b-16 n+22 q-18 u-24
my__work n-16
my__you m-25
my__your i-15 l+16
my_account d-22 m+21
my_baby m-17
my_bad m+15
my_balance a-15 d+24 o-15
my_bill m-34
my_calendar a-16 m+19
my_car a-20 b-17 d-26 j-20 m+31 n-23 r-16 s-15 u-18
my_cell b-19 l+17 m-21
my_chart i+17
my_credit d-33 m+18
my_driver m-25
my_email m+16
my_ex a-16 p+17
my_face m-15
my_flight r-16
my_gps a-17 m-25 p-16 q-15 r+25
my_id a-17 m-22 n+22
my_knitting m-18 n+17
my_mind m-23 o-15
my_money m+16
my_name j-17 l-16 m-26
my_new j-18 m+24
my_next d-17 n-26 o-18
my_number a-19 g-19 i-28 j-17 m-40 u+27
my_oil m+23 o-22
my_options g+22 l-16 m-19
my_other o+16
my_period n+19
my_place m-15
my_records a-16 d-15 n-16
my_rent m+16
my_senator m+19
my_sitter m-18 o+18
my_spot a-16
my_time n-16
my_way d-17 m-29 o-15 q-25 r+41 s-16
my_work a-17 i-16
mysel* d-21 u-18
myself d-21 u-18
myself$ d-18 m-16 n-26 q+25 u-17
nada a-23 b-24 c-17 d-17 h-18 j-20 k-19 n-27 o-15 p-17 r-18 u-26
nada$ b-20 j-17 k-15 m-39 n-22 s-20 u-21
nadie b-17 g-18 l-19 m-24 n-17 p-15
nah a-22 b+17 d-20 h-19 j-16 l-16 m-31 n-23 o-21 q+16 s-17 u-18
nail m-17
name a-20 d-17 g-17 i-16 l-17 n-22 o-20 q-18 u-21
name__the m-18
named v+16
nausea s+22
nauseous m-18
near a-16 i-18 j+20 n-18 q-18 r-16 u-20
near__@stop m-18
near__@vehicle j+18 m-20
near_a m-18
near_me j-18 m+20
nearb* m-18
nearby m-18
neces* d-30 e-15 g-20 j-19 k-16 l-22 p-26 r-19 s-24 u-36 v-24
necesito d-29 g-20 j-17 k-15 l-21 p-22 r-18 s-21 u-31 v-18
necesito_@call i+16
necesito_@move o+16
necesito__@english a-16 i-18
necesito__@treat a+15
necesito__@visit m-18
necesito__a a+16 m-20
necesito__con a-20
necesito__me m-16
necesito__receta i+16
necesito__un m-19
necesito_ayuda i-17
necesito_la m-16 o-21
necesito_otra b-16
necesito_que m-21
necesito_un a-17 i-24 m+18
necesito_una i+18 m-25
need c-20 e-21 f-20 g-19 h-31 j-31 l-32 p-18 r-25 s-44 t-24 u-18 v-50
need$ n-27
need_# m-16 o-16
need__@call i-20 m+16
need__@cancel a-19 b+18 m-31
need__@move a-32 b-37 d-19 i-19 n-20 o+17
need__@ride o-15
need__@texts m-19
need__@visit a+16 d-17
need__a a-30 b-17 d+16 n-21 q-16
need__again k+18
need__anything a-29
need__ask m-21
need__back k+16 m-17
need__be a-19 d-16 m-25
need__bring a-31 d-22
need__day m-23 o+20
need__days a-18
need__do a+24 m-26 n-20
need__for a+20 m-21
need__i m-20
need__in m-16
need__it i-16
need__later m-19 o+18
need__lawyer i-21 m+19
need__letter m-22
need__me d-16 m-15 u-22
need__my d-19 o-16
need__new a-24 i-19 o+16
need__of m-17
need__out a-24
need__refill i+17
need__see a+20 i-17
need__sent i+17 m-21
need__shave n+16
need__skip m-18
need__talk i+18
need__the j-16
need__to b-16 d-24 g-17 j-22 m+19 n-16 p-23 u-21
need__up d-15
need_a b-48 g-17 j-22 k-21 l-17 n-16 p-34 r-21 s-28 u-32 v-24
need_an a+26 b-23 d-24 i-17 m-17 n-20 q-17
need_anything a-22 d-16 m+19
need_for o-17 q-16
need_from d-16 m-15 u-22
need_help b-16 g-21 q-16
need_it m-18
need_my b-15 d-17 m-29
need_someone p-19 q+16
need_the m-27
need_to c-27 k-29 m-47 q-30 r-27 v-15
needl* m-17
needs n-21 o-21 p-20 q-20
neighbor d-18 n-19 o-18 p+23 q-17
never a-16 d-19 i-21 o-19 p-16 q-18 r-18 s-21 t-15 v+20
never__a m-18
never__i l-17 v-15
never__this m-21
never_said l-15 m+18
new a+26 b-24 c-25 d-43 e-17 f-21 g-30 i-45 j-45 k-25 l-32 m+33 n-33 o+20 p-34 q-22 r-39 s-30 t-25 u-44
new$ a+19 h-18
new_@call i-20
new_@person a+17 m-19
new__is j-18
new_date a-16 m-26 o+26
new_day m-21
new_patient a+21
new_years m-16
news d-22 m+18
news$ d-21
next c-20 d-32 g-19 h-20 i-30 k-25 l-28 p-18 q-26 r-24 t-16 u-31 v-21
next__maybe o+16
next_day a-38 m-27
next_month m+16 o-21
next_one m-17
next_round m-16
next_to m-21 n+15 p-15
next_two m-18 o-18
next_week m-29 o+16
nice a-16 b-18 d-18 e-18 i-17 j-16 l-22 p-15 q-19 s-19 t+19 u-19 v-16
nice$ e-15 l-18 m+17
nicotine m-17 n+18
night a-17 d-16 i-18 j-17 r-21 u-16
night$ n-27
night__a m-16
nine m+18
nine$ m+18
ningu* a-20 i-17 m-23 n-30 o-28 q+16 v+17
ningun q-16
nm a-17 c-19 d-21 e+24 f-21 g-15 h-15 i-18 j-18 k-18 l-27 n-15 p-15 t-16 u-24 v-20
nm$ d-18 e+19 f-19 l-24 u-21 v-17
no a-58 b+35 c-23 d-34 e-112 f-99 h-81 i-39 j-27 k-91 n-40 p-87 q+23 r-45 s-35 t-104 u-69 v+18
no$ a-25 c-19 e-22 i-23 j-17 s-15 u-19 v-21
no_@cancel c-16 l-21 q-17 v-19
no_@food g-18 m-26 n+23
no_@insurer m-16 p-21 q+17
no_@ride b-22 m-22 p-21 q+25 r-17
no_@stop l-24 m+23
no_@texts m-17
no_@thanks b-34 g-18 h-19 l-31 m+41 q-18 t-46 v-16
no__@cancel a-20 b-36 c-17 g-19 i-21 l-31 m+31 q-32 v-15
no__@day b+20 m-27 o-22
no__@door j+20
no__@english b-18 c+36 d-17 g-26 i-16 l-25 m-37 n-17 q-24 s-18 u-17 v-23
no__@fetch n-19 p-16 q+29
no__@place j+16 m-18
no__@stop k-18 l-24 m+23
no__@texts b-30 c-19 i-22 k-35 l+38 m-43 n-16 o-20 u-18 v-22
no__@thanks b+18 l-17 t-19
no__@visit d-22 i-19 l-16 o-30 q-21 v+16
no__a a-26 b+20 c-18 d-26 h-16 i-32 j-21 k-23 m-32 n-30 s-23 t-17 u-32
no__all b-15 m-19
no__aqui m-15 v+18
no__available i-17 m-16 q+16
no__bien m-17
no__can b-16 m-17 q+20
no__carro q+20
no__como m-18 s-18
no__con b-16
no__conmigo b+16 i-17
no__de b-32 i-19 l-39 m+35 u-15
no__den l-15
no__do g-23 j-19 n-16 v-16
no__dormir s+21
no__el a-22 d-18 g-16 i-19 l-22 m-20 n-21 s-18
no__entiendo g+18
no__es g-19
no__esperen b+18 l-16 m-18
no__este v-20
no__esto l-17 m-20
no__for a-16 m-24 v-17
no__gusta g-16 i+22 l-16
no__hacer u-17
no__here v+17
no__how j-20 l-16 m-24
no__i m-18
no__interested b+18 l-22
no__ir a-20 b+31 m-18 n-21 o-23 p-15 r-15
no__is i-15 m-20
no__la a-22 b+20 i-24 j+18 l-20 m-34 q-17 r-21 u-15
no__los k-17 l-21 m+20
no__manana b+17 m-21
no__manden l+16 m-16
no__mas a-17 b-20 i-22 k-17 l+33 m-37 o-18 q-16 u-20 v-16
no__me b-27 d-16 k-15 m-40 u-20 v-24
no__mi a-21 b-26 l-20 n-15 u-20 v+17
no__my b-17
no__nada a-16 b-21 i-30 m-35 n-19 u-15
no__ningun q-16
no__no o-19
no__not g-20 o-20 q-22 v-17
no__on m-17
no__para a-17 o-15 u-17
no__please l+23
no__por b-20 c-19 i-20 o-25
no__que a-31 c-17 g+17 j-27 k-17 n-25 p-18 r-17 s-21 v-35
no__queda m-17
no__quien p-21 q+17
no__quiten l-23
no__recibir k-21 l+15
no__si m+16 n-15 o-15
no__texteen m-16
no__that m-19
no__the b+21 m-18 o-16
no__to m-32
no__vayan b-15
no__venir q+16
no__vuelvan l+15
no__y o-16 q+15
no__yo v+19
no_car j-16 q+15
no_es a-21 b-21 d-19 g-24 i-23 j-33 l-29 m-40 q-23 s-15 v+37
no_go b+23 m-24 o-16
no_hay b-23 d-17 g-19 l-20 o-26 p-15 r-23
no_i g-19 o-15 q-21 v-17
no_ire a-16 b+35 l-27 m-33 o-21 p-17 q-21 r-16 t-18 v-17
no_la a-15 l-17
no_le g+18
no_longer a-16 b+20 m-23 o-15
no_manden l+15 m-22
no_mas l+18
no_me a-46 c-32 d-40 g-56 h-18 j-33 k-35 n-29 p-38 q-27 s-33 u-44 v-52
no_more b-22 l+24 m-25 q-16 u-18 v-17
no_necesito a-16 g-15
no_need b+16 m-25 q-19
no_one b-18 d-18 g-20 l-19 m-18 o-17 q+17
no_puede a-22 c-16 n-25 o-19 p-24
no_puedo o+17 q-19
no_quiero a-40 b-18 i-29 k-49 m+25 o-24 q-15 u-25 v-17
no_se a-19 e-15 g+27 h-20 i-35 j-29 l-32 m-18 n-28 o-38 r-26 s-18 t-16 v-15
no_show m-22
no_soy a-19 b-25 c-18 d-23 e-16 f-17 g-22 i-28 j-20 l-26 m-34 n-22 o-24 p-16 q-30 r-19 s-20 u-21 v+37
no_tengo g-24 i-27 l-16 m-24 n-30 o-27 p-38 q+20
no_veo j+18
no_voy a-27 b+35 c-17 g-21 h-18 i-26 j-27 k-16 l-28 n-22 p-20 q-36 r-44 s-19 u-25 v-28
nobod* b-17 h-17 m-16 o-21 p-21
nobody b-17 h-17 m-16 o-21 p-21
nobody__take a-15 q+16
nobody__up q-16
nobody_to q+15
noche m-16
noche$ h+16 n-16
nomas m-18
nombr* m-16
nombre m-16
none v-15
norma* a-15 d-15 j-18 n-20 o-15 p-16 s+18
normal j-16 n-19 p-16 q-21 s+19
normal$ m-17
normal__@symptom s+17
normal__asi s+16
normal_estar s+16
north j+17
not a-78 b+16 c-21 d-43 e-64 f-72 g-22 h-48 i-41 j-18 k-30 n-64 p-66 q+24 r-50 t-69 u-53 v+51
not$ m-22 u-21
not:# a-16 g-16 m-30 n-18 o+16 q-22
not:@call b-29 g-15 i+17 j-19 l-24 o-20 q-20 v+18
not:@cancel a-32 b-43 c-33 d-37 e-18 g-35 i-36 j-29 k-27 l-55 m+43 n-25 o+29 p-21 q-47 r+15 s-24 u-31 v-44
not:@day a-28 b+31 d-18 g-16 h-31 i-18 k-15 l-19 m-43 n-23 p-26 r-23 s-17 u-22 v-17
not:@door b-16 j+22 m-25 r-20
not:@drive m-30 p-24 q+28 u-21 v-24
not:@eat m-17 n+18 o-17 q-16 u-17
not:@english b-20 c+40 d-23 g-29 i-19 j-16 l-27 m-40 n-19 o-16 q-27 r-16 s-19 u-20 v-25
not:@fetch b-19 m-16 n-24 p-33 q+31
not:@food g-18 m-26 n+23
not:@howmuch d+15
not:@insurance d+24 m-17 q-18 u-24
not:@insurer m-18 o-18 p-25 q+20
not:@late b-20 j-17 m+37 o-24 q-18 r-36 v-24
not:@parking b-16 m-20 q-16 r+17
not:@person a-20 b-25 d-22 i-28 u-18 v+23
not:@place b-17 i-19 j+26 m-28 q-20 u-15
not:@relative m-23
not:@ride a-16 d-15 g-17 i-19 j-24 l-20 n-22 o-17 q+24 r-30 s-18 v-20
not:@stop a-18 b-31 c-21 d-18 g-23 i-27 j-23 l-40 m+40 n-26 o-22 p-17 q-28 r-20 s+18 u-21 v-35
not:@texts a-24 b-24 c-33 d-16 g-22 i-34 j-19 l+27 n-21 o-32 q-25 r-17 s-16 u-26 v-43
not:@thanks b+21 d-18 g-24 h-19 j-16 l-37 m+31 n-16 o-24 q-25 r-16 t-54 v-21
not:@visit d-36 i-26 n-24 o-28 q-34 r-22 s-27 u-23
not:a a-31 b+23 c-25 d-36 e-16 g-21 h-24 k-28 m-41 n-43 s-33 t-25 u-34 v+21
not:able o-18
not:about b-16
not:afford b+17
not:again g-22 k-28 l+25 m-20
not:all g-15 m-26
not:am b-19 m-27
not:an m-15
not:and a-18 m-26 o-24
not:another o-27 v-20
not:any a-21 b+18 d-22 g-16 h-16 i-17 m-47 n-17 r-22 u-27
not:anyone m-16
not:anything d-16
not:aqui m-15 v+18
not:are g-16
not:at m-24 u-17
not:available i-17 m-16 q+16
not:away b-24
not:ayuda a-18 d+15 g-21 i-15
not:back b-16 d-16 j-16 k-16 m-18
not:baja l-22 m+20
not:be a-23 b+28 c-19 d-27 h-15 i-23 j-18 k-17 l+17 m-40 n-21 q-24 r-21 s-24 u-25 v-15
not:bien m-17
not:borren m+16
not:by j-16
not:called q-15
not:can a-19 d-17 m-28 p-17 q+19 v-17
not:car m-28 n-18 q+24 v-16
not:carro j-20 m-20 q+22 r-20 s-15
not:come a-24 i-18 j-18 n-15 o-18
not:coming a-16 b+28 m-33 o-29 p-22
not:como m-18 s-18
not:con b-16 m-18
not:conmigo q-17
not:contact l+16 m-16
not:day d-16 n-19 q+16 v-15
not:de a-17 b-38 g-17 j-24 k-19 l-37 m+31 n-18 o-20 q-20
not:den l-15
not:dia m-17
not:do b+19 c-16 h-16 i-21 j-31 m-30 n-31 r-23 s-16 v-26
not:doing v-15
not:dormir s+21
not:driver b-15 p-18 q+24
not:el a-25 d-21 g-19 h-15 i-22 l-24 m-27 n-22 p-18
not:else b-16
not:entiendo a-17 m-23
not:es a-23 b-26 c-16 g-31 i-27 j-39 l-32 m-46 n-17 o-18 q-30 s-20 v+36
not:esa g-16 i-16 j-18 m-21 q-17
not:esperen b+18 l-16 m-18
not:este v-20
not:esto m-24 v-17
not:estoy a-17 m-16
not:ever b-20 k-17 s-15 v-22
not:favor i-16 o-20
not:feeling m-15
not:find b-16 d-16 h-16 m-33 o-23
not:for a-27 b+20 d-26 g-24 i-23 m-49 s-17
not:get a-23 i-23 j-23 m-49 n-21 p-16 q+19 u-19 v-17
not:getting b-16 v-22
not:give a-16 b-26 o-15
not:go a-15 b+33 l-16 m-34 o-22
not:going d-18 m-23 p-17
not:good b-25 f-17 m-30 o+19 p-18
not:gusta g-16 i+22 l-16
not:hacer u-17
not:have b-30 d+16 g-18 i-17 j-18 l-24 n-16 o-20 p-29 q+16 s-18 u-17
not:hay a-18 b-27 g-26 l-21 o-23 p-16 r-26 s-16 u-19
not:he m-17
not:help b-16 q-18 v-16
not:her a-17 b-30 d-18 i-17 j-18 l-22 q-18 v+19
not:here a-20 b-17 d-21 g-21 i-19 m-25 o-16 r-16 v+19
not:him g-17 m-25 v+21
not:hold b+18 m-21
not:home p-23 q+16
not:how b-16 g+27 j-23 k-16 l-21 m-32 u-27 v-22
not:i c-18 d-26 l-21 o-19 p-22 u-32 v-19
not:if q+15
not:in a-20 u-16
not:interested a-26 u-17 v-16
not:ir a-22 b+37 i-17 l-17 m-25 n-23 o-28 p-17 r-17
not:ire a-16 b+35 l-27 m-33 o-21 p-17 q-21 r-16 t-18 v-17
not:is a-15 d-17 g-19 i-25 m-39 o-19 q+21
not:it a-29 b+23 i-20 j-18 l-17 m-18 n-19 o-20 p-16 q-16 s-19 v-23
not:just m-29 o+25 r-18
not:know a-18 b-19 c-19 d-27 j-17 l-18 o-26 p-18 r-16 v+16
not:la a-32 c-16 d-24 i-31 l-34 n-21 p-15 q-28 r-30 s-25
not:le g+18
not:longer a-16 b+20 m-23 o-15
not:los l-26 m+25
not:lugar b-17
not:manana b+20 m-25 o-15
not:manden i-16 l+22 m-31
not:maria v+15
not:mas a-20 b-27 c-23 g-19 i-29 k-23 l+39 m-43 o-25 u-27 v-26
not:me a-43 c-52 d-70 e-34 f-34 h-30 j-63 k-60 n-53 p-65 s-30 t-36 u-49
not:mean k+19 l-17 m-32
not:message m-18
not:mi a-26 b-32 i-19 l-22 n-20 o-22 p-23 q+26 u-21 v+16
not:more a-17 d-21 g-17 h-17 l+16 m-43 n-23 r-24 s-17 u-39
not:moving b-17 m-27 o+17
not:my b-23 c-17 d-21 j-22 k-15 l-30 n-19 q-17 u-24
not:nada a-17 b-20 m-36 n-20 u-16
not:name j-16
not:necesito a-21 g-18 i-15 o-17
not:need b+25 d-24 g-23 i-29 n-22 o-26 q-33 s-17 v-18
not:now d-20 g-22 h-19 j-15 l-19 m+17 p-17 r-26 s-17 t-17
not:off a-16 b-31
not:on a-17 k-16 q-22
not:one b-17 d-21 g-23 j-18 m-22 o-25 p-17 s-16 v+16
not:out g-16 l-23
not:para a-17 o-15 u-17
not:pick p-16
not:please b-18
not:poder m-18
not:por c-19 i-24 o-28 q+15
not:puede a-25 c-17 i-29 n-30 p-26 q+16
not:puedo o+17 q-19
not:put m-16
not:que a-30 c-17 j-21 k-18 n-24 o-21 p-17 r-19 s-22
not:queda m-17
not:querer k+20 l-20 m-21
not:quien p-27 q+19
not:quiero a-44 i-30 k-23 m+24 o-26 q-16 u-26 v-18
not:quiten l-23
not:receive m-17
not:recibir k-21 l+15
not:recoger q+16
not:remove b-18 m+16
not:right g-22 h-17 j-17 q-22 s-16
not:running m+19 r-17
not:said l-15
not:say l-19 m+15
not:se a-19 e-15 g+27 h-20 i-35 j-29 l-32 m-18 n-28 o-38 r-26 s-18 t-16 v-15
not:see j+16 m-22
not:send b-23 d-26 l+26 m-19
not:show b+16 m-29 u-16
not:si m+16 n-15 o-15
not:sign m-20
not:sirve u-17
not:soy a-21 b-26 c-19 d-23 e-16 f-17 g-23 i-28 j-20 l-26 m-35 n-23 o-24 p-17 q-30 r-19 s-20 u-22 v+38
not:speak m-15
not:start m-21
not:stay q+19
not:sure g+16
not:take a-31 b-17 d-15 l-27 p-20 q+18
not:tengo g-26 i-28 l-17 m-24 n-31 o-28 p-41 q+23
not:text b-17 j-15 k-35 l+34 m-37 v-19
not:texteen m-16
not:texting v-17
not:that a-18 b+23 d-32 g-23 j-27 m-42 n-36
not:the a-35 c-18 d-39 h-25 i-38 k-31 l-27 n-28 p-18 q-28 r-33
not:them m-27
not:there a-21 b+19 i-15 j-22 m-38 n-20 p-15 r-19 s-16 u-22
not:these l+21
not:this a-18 b-19 d-19 m-55 q-17
not:time b-16
not:to a-31 c-33 d-49 f-15 i-38 j-40 n-43 o-15 p-32 r-21 s-23 t-17 u-41
not:today m-17
not:tomorrow b+24 m-23 o-18
not:trabajo d+16 m-21
not:trust b+17 m-23
not:type i+16
not:understand m-21
not:unsubscribe l-27 m+22
not:up j-16 o-24 p-22 s-19
not:vayan b-15
not:venir q+16
not:veo j+18
not:voy a-30 b+36 c-17 g-27 h-18 i-27 j-25 k-16 l-28 n-23 p-21 q-28 r-30 s-20 u-27 v-29
not:vuelvan l+15
not:want a-32 b+24 g-26 k-23 n-18 o-16 q-17 t-15 u-18
not:way q+16
not:what a-17 b-21 j-23 m-27 n-19 q-23
not:who b-16 m-33 q+15
not:will p-18 q+18
not:with m-21
not:work b-15 d-17 m-26 o+16
not:works g+17 u-18
not:worry m-16 p+17
not:y m-15 o-16
not:yet b-18 g-22 m+19 u-17 v-25
not:yo v+19
not:you a-15 d-17 l-21 o-18 q-22 t-19 v+17
not:your a-16 h-16 i-19 l-19 t-15
not_@cancel b-43 l-17 m+20 o+26 q-17
not_@drive m-17 p-15
not_@stop b-16 k-18 l-35 m+22 n-17 q-15 s+20
not__# g-15 m-28 q-16
not__@call i-15 l-16 m-28 v+21
not__@day a-20 h-18 m-23 o+15 q-16
not__@door m-20
not__@move m-20
not__@parking r+16
not__@person a-17 b-21 d-18 i-25
not__@ride q-17
not__@stop v-16
not__@texts v-20
not__a a-19 d-17 j-19 o-18
not__about b-20
not__again k-21 l+19 m-15
not__am b-17 m-17
not__and o-18 q+15
not__another o-27 v-20
not__any d-17 l-22 m-30 r-15 u-26
not__anyone m-16
not__anything l+19 m-16
not__be l+19 m-25 o-23
not__can m-15
not__come a-18 b+15 m-25 o-18
not__do m-21
not__ever m-18
not__for b+16 g-18 m-26 q-22
not__good m-20
not__help b-16 q-17
not__her b-24 j-15 q-16
not__here l+18 m-21
not__how g+30 m-20 u-22 v-19
not__i d-21 g-18 m-21 p-19 u-18
not__if q+15
not__is u-16 v-17
not__it a-25 b+22 i-20 j-18 k-16 n-17 o-24 q-27 r-18 s-19 v-23
not__just m-28 o+25 r-20
not__me a-35 d-37 g-24 j-27 k-29 l-19 m+16 n-25 p-33 s-20
not__more l+18 m-17
not__my b-18 d-17 l-19 o-19 q-16
not__now g-18 r-18
not__off b-25 l-18
not__on r-16
not__out g-16 l-22 m+17
not__receive m-15
not__so m-15
not__take b-20 m-25
not__text k-15 l+16
not__texting v-17
not__that b+23 d-19 m-24 n-17 o-15 t-16 u-17
not__the a-17 d-28 h-18 i-28 k-20 l-19 n-20 q-29 r-20 v-26
not__there a-17 b+20 h-17 j-17 m-34 n-19 r-23 u-18
not__this m-41 o-16
not__to a-40 c-20 d-34 i-17 j-31 l-30 n-32 p-24 u-32
not__today m-23
not__tomorrow b+24 m-20 o-19
not__up o-16 v-18
not__what b-18 m-34 q-19
not__who m-28
not__with g+15 m-16
not__work m-19
not__yet b-15 g-20 m+22 q-17 u-16 v-23
not__you d-15 i-16 m-35 o-17 q-19 v+20
not__your m-22
not_afford b+17
not_be a-17 b+27 d-23 i-18 m-26 n-19 q-21 r-34 s-21 u-23
not_come i-16 m+15
not_coming b+28 m-21 o-22 p-17 r-32
not_contact l+16 m-16
not_do m-15 q-18
not_find b-16 d-16 h-16 m-33 o-23
not_for m-16
not_get a-21 i-22 j-22 m-46 n-19 u-17 v-16
not_getting b-16 v-22
not_give b-24 m+16
not_go b+16
not_going d-16 m-21
not_good c+16 g+16 m-21
not_have b-26 d+16 g-18 i-16 j-16 l-16 m-33 o-19 p-24 q+16
not_her m-23 v+20
not_him g-17 m-20 v+21
not_hold m-16
not_interested a-21 b-24 l+23
not_know a-18 b-19 c-19 d-27 j-17 l-18 o-26 p-18 r-16 v+16
not_me b-22 e-15 g-21 i-27 l-31 m-25 o-15 q-20 u-24 v+39
not_mean k+19 l-17 m-29
not_moving m-18 r+16
not_my u-15 v+15
not_need b+18 d-19 g-22 i-23 m+19 o-20 q-21 v-16
not_now b-22 m+20 t-21
not_say l-19 m+15
not_see j+16 m-21
not_send b-20 d-26 l+25 m-19
not_set b+15
not_start m-21
not_stay q+19
not_sure g+16
not_take a-15 b-26 l-19 p-17
not_text g-22 k-24 l+28 m-27 v-15
not_that m-17
not_the m-25 v+16
not_trust b+17 m-23
not_understand m-21
not_wait o-16
not_want a-30 b+24 g-27 k-23 n-18 o-16 q-16 v-29
not_work g-17 q-16
not_worry m-16 p+17
not_your m-16 v+18
note i+21 m-24
nothi* b-23 l-16 o-27 s-17 u-21
nothing b-23 l-16 o-27 s-17 u-21
nothing__@eat m-23 n+19
nothing__now a-20 m+16 n-17
nothing_to m-23 n+19
notic* a-16
notice__i o+18
notice_but o+18
notifications u-23
now d-33 e-40 f-41 i-53 j-21 m-31 n-67 p-33 r+26 s-21 t-31 u-66 v-34
now$ b-36 c-47 d-22 e-36 f-34 g+24 i-45 j-71 m-19 n-58 o-15 p-24 r+24 t-36 u-53 v-36
now_@thanks b-18 m+16
now__to m-15
now_what d-18 m-33 u-16
nueva d-16 j-16 k-17 v-15
nuevo k+15 l-19
nuevo$ a-15 l-17
numbe* b-26 c-21 d-27 h-23 m-18 n-26 o-23 p-24 q-24 r-17 s-19 t-21
number b-25 c-20 d-26 h-23 m-16 n-26 o-22 p-22 q-24 r-16 s-19 t-20
number$ d-17 n-19 q-15
number_@stop l-16
number__@call g-15 i+19 m-19
number__can u-16
number__me v+16
number__system l+16
number__texting l-16
number__your m-23 v-19
number_again g-17 l+15 m-17
number_do g+15
number_for u-18
number_from i-15 m-16
number_i m-15
number_now m-15
number_of v+17
number_to g-16 i+17 m-17 u-15
numer* a-23 b-26 c-18 d-23 h-19 k-26 m-29 n-18 o-28 p-16 q-17 r-23 s-16
numero a-23 b-26 c-18 d-23 h-19 k-26 m-29 n-18 o-28 p-16 q-17 r-23 s-16
numero$ a-23 b-22 i-42 j-24 l+18 m-32
numero_@wrong v+17
numero__@place l-22 u-24 v-20
numero_de g-16 l-26 u-27
nurse a-31 d-23 g-17 i+24 o-19 p-26 q-19 u-24
o a-18 b-21 c-23 d-18 i-36 j-31 k-23 l-31 m-41 o-34 p-21 q-28 r-24 s-22 u+19 v-33
o__la o-17
o_que l-15 m-18
oak r-18
oak_street r-18
odds g-17 u+16
of a-33 c-48 d-16 i-36 k-57 l+15 o-18 p-28 r-54 s-25 v-27
of$ m-16
of_@food m-16
of_@symptom s+17
of__@drive m-15
of__@late m-16 v+18
of__@relative m-24 v+18
of__@stop m-16
of__@texts k-20
of__@visit b-20 m-18
of__day m-16
of__do u-17
of__is a-17 b-16 d-22 g-19 n-18 o-15
of__it d-15 m-22
of__morning f+16 m-18 n-16
of__take m-16
of__the m-21 o-15
of__there a-20
of__this d-20 g-15
of__today m-15 s+19
of_a d-21 j+15 u-24
of_gas d-20 m+22
of_god l+15 m-21
of_here l+19 m-16
of_it m-23 r-16 u+17
of_my a+16 m-21 v+17
of_state m-18
of_the a-21 d-21 f+15 g-15 i-16 r-16 u-25
of_them l-23
of_these m-21
of_this l+16 m-27
of_you m-22 t+16 u-15
of_your i-20
off a-71 b+23 c-47 d-42 e-23 f-28 g-48 i-63 k-57 l+50 m-44 n-22 o-21 r-38 t-31 u-19
off$ a-49 b+18 c-20 d-28 g-19 i-35 k-30 l+24 m-61 n-41 o-28 p-33
off__@drive m-21 p+19
off__@texts k-22 l+18 m-18
off__@visit b+15
off__here l+19 m-16
off__is m-18
off__list a-27 g-22 k-16
off__this m-18
off_all k-16 m-15
off_for b+20
off_of l+26 m-23 v-16
off_the a-17 b+16 k-16 q-16 r-16
off_this a-18 g-19 l+22 m-20
off_work m-16
off_your m-17
office a-37 b-26 c-16 d-32 f-15 g-20 h+26 l-18 n-27 p-16 q-21 r-18 t-16
oficina b-15 g-17 i+16 l-27 m-32 n-18 o-18 q-15 u-30 v-26
ofrec* m-20 q+18 u-17
often d-18 n-18 u+17
often__i n-16 u+15
oil a-23 c-17 d-21 j-25 m+37 o-30 q-21 s-17 u-22
oil$ m+32 n-22 o-26
ok a-26 b-61 c-63 d-31 e-80 f-60 g-53 h-66 i-64 j-68 l-56 n+38 o-17 s-32 u-48 v-61
ok$ a-54 b-36 c-45 e-66 f-45 g-38 h-43 i-42 j-49 k-54 l-32 m+27 n+34 p-52 q-17 r-50 t-60 u-62 v-43
ok_@thanks b-20 l-17 m-40 t+26
ok__@drive n-18
ok__a t-16
ok__am n-16
ok__i m-20 o-18
ok__me k+18 l-16
ok__text k+22 l-20 m-22
ok__you m-16 t+21
ok_cool m+23 t-18
ok_for d-17 q+16 s-16
ok_lol m-22 n+22
ok_to a-19 d-19 i-16 j-23 k+16 l-17 m-25 p-17 s-18 u-20
okay e-16
old a-22 b-18 d-29 g-18 h-23 l-19 m+29 n-22 o-17 p-15 s-16
old_@person u+16
old__you h-18 j-21 m+24 u-24
omg a-16 q-16
on c-40 d-18 f-31 g-60 i-15 k+20 l-47 o-21 p-25 q-25 s-26 t-38 u-18 v-20
on$ a-25 b-31 d-30 e-16 g-28 h-21 i-25 j+16 k+20 m-22 o-25 p-17 q-25 r-21 s-20 u-36
on_@day a-18 d-30 f-20 h+27 i-33 j-28 k-20 l-20 n-23 p-22 q-28 r-18 s-18 u-28 v-20
on_@insurer n-17
on_@traffic k+21 l-19 m-21
on__@book a+21 m-18
on__@call a-16 v-16
on__@ride p+16
on__@texts k+16 m-17
on__@vehicle n-17
on__day a-18 d-23 g-18 j-15 n+22 q-20 u-16
on__first a-19 m-15
on__for a+19
on__home q-19
on__i m-16
on__in b-15 e+20 r-17
on__is m-19 n-16 r+15 u-15
on__line a-18
on__loan m+15
on__street r-18
on__way a-17 d-23 g-16 h-19 i-15 j-19 m-17 o-21 p-21 q-32 r+34 u-15
on_a n-18
on_facebook a-16
on_it u-26
on_me m-16 p-25 q+18
on_my a-28 b-21 d-34 g-28 h-16 j-18 k-20 l-16 o-26 p-21 r+32 u-28 v-15
on_please k+17 o-17
on_that d-15 g-17
on_the c-29 d-48 e-20 f-21 g-29 h-24 l-38 o-15 q-44 r+15 t-21 u-43 v-36
on_this a-22 g-15 m-31 u-15
on_tv h-18 j-20 u+17
onda f+17 j-15 m-16 u-16
onda$ f+17 j-15 m-16 u-16
one a+27 c-49 e-42 f-27 h-51 k-42 l-25 m-34 n-46 r-37 u-27
one$ a+16 c-24 e-18 f-17 g-30 h-27 k-29 l-35 m-28 n-30 o-19 q-24 r-24 u-42
one__i j-16
one__take m-18
one__these m-17
one_is i-15
one_more u-15
one_of m-27
onlin* a+17 m-18
online a+17 m-18
online__what m-17
online_now m-17
only b-16 i-21 m-33 p-21 q+18 r-19 u-17 v-17
opcio* g+25 j-17 m-22 u-26
opciones g+17
open b-30 c-29 d-23 e-30 f-33 g-29 h+44 i-20 j-55 k-31 l-37 n-26 o-18 p-32 q-43 r-41 s-42 t-35 u-45 v-37
openi* d-18 h-16 n-17 q-18
opening o-20
opening__a a-15 m+16
opening_for a-15 m+16
openings m-16
opt a-22 b-16 c-15 g-17 i-27 k+20 l+19 m-31 n-17 o-19 q-18 u-26
opt__in k+17
opt_me i-16 l+18 m-18 q-15 u-17
opt_out i-15 k-21 l+17
optin* g-20 v-16
opting g-20 v-16
opting_out g-20 v-16
optio* a-17 g+22 i-17 j-15 l-19 m-25 n-17
options d-16 g+22 l-18 m-22
options$ g+26 l-18 m-25
or b-40 c-29 d+18 e-17 f-17 i-47 j+15 k-31 l-35 m-68 p-31 r-23 s-45 t-19 u+16 v-33
or__i i-20 m-27 n-24
or_anything a-15 j-15
or_do i-18 m-26 n-15
or_no m-19
or_what a-16 d-21 m-21
order i-16 m+19
other n-20
otra c-16 d-22 h-22 i-33 j-28 k+17 l-23 n-21 p-21 q-23 r-26 s-22 u-35
otra$ a-20 j-15 k-17
otra_@person a-18 m-21 u-16
otra_@visit a+24 b-28 k-15 o-20
otra__los k+16
otra__mas o+16
otra_hora a-21 o+19
otra_vez a-24 b-19 k+24 l-19 o-26 u-18
otro a-30 d-23 i-16 j-20 k-16 m-30 o+15 q-25
otro$ n-17
otro_dia a-22 b-35 m-19 q-18
our d-23 h-16 i-18 j-21 n-21 q+15 s-19 u-22
out a-29 b+24 c-25 d-17 e-49 f-44 g-26 h-28 j-46 k-55 m-47 p-28 t-42 v-56
out$ a-25 b-37 d-50 e-31 f-29 g-40 h-30 j-38 k-33 l+20 m-28 p-39 q-17 r+21 t-25 u+19 v-35
out_@cancel b+17 m-19
out__@visit a-18 b+24 l-16 m-22 n-18
out__it d-17
out__state m-18
out__text k-16
out__the h-15
out_my a-23 b+21 d-15 l-16 m-21
out_of a-23 i-21 j-21 k-21 l+16 m-19 n-26 p-18 r-25
out_the b+15 d-18 l-16 n-19 o-22 q-15 u-16
outsi* u-19
outside u-19
outside$ j-27 m+22 u-18
over b-20 j-18 l-20 n-17 o-16 q-31 v-19
over$ d-17 u-16
over__@call m-15
over__my i-17
over_there h-17 m-16
over_with i-17
overslept__my q-16 r+15
overt* o+15
overtime o+15
owe a-21 d+26 m-17 n-20 u-16
owe_anything a-17 d+23 m-21 n-18
pacie* m-16
paga a-16 d+21 m-19 n-16 o-15
pagar a-34 c-16 d+37 g-21 i-26 j-25 n-36 o-34 q-27 s-16 u-20
pague m-18 t+16
pague$ m-18 t+16
paint m+17 u-16
paint$ m+16
palab* u-16
palabra u-16
palabra$ u-16
papa m-16 q-17
papel* l-16 m-26 u-17
papeles l-16 m-26 u-17
papeles$ a-16
paper* d-23 g-19 m-29
paperwork d-19 g-18 m-24
para c-20 e-19 f-21 g-18 h-34 k-22 l-15 m-29 p-15 q-38 s-38 t-19
para_@visit a+22 m-16 o-17 u-19
para__@day m-15 o-18
para__@relative o-16 u-20
para__@treat a+15
para__@visit b-16 m-15 o-20 u-16
para__mas o-15 u-16
para__proxima a-17
para_alla m-15
para_la a-19 d-19 m-24 n+16
para_lo a+15
para_mi b-17 d-16 o-21 p-17
para_que j-18 m-22 o-16
parar m+16
pararan$ m+15
pare m-20
paren k-16 m+15
paren* l+16
parenle l+16
paris m+20
paris$ m+20
park a-17 d-21 i-20 p-18 q-16 r-18 u-22
parking a-35 b-26 c-27 d-45 e-29 f-33 g-25 h-42 i-30 j+29 k-20 l-27 n-37 o-26 q-33 r+25 s-30 t-30 u-39 v-26
parqu* m-18
pasa a-19 b-19 l-18 m-33 o-21 q+17 r-18 s-20 u-20
pasa__@place i-20 j+18
pasam* i+20 q-17
pasame i+20 q-17
pasar a-19 b-16 m-17
pasem* b-18 j-18
paseme b-17 j-18
paseme__la j-16
paseme_con j-17
pass d-17 j-16 m-24 u+17
pass_on b+18
passe* m-17
passed m-17
past a-15 d-16 i-15 m-22 s-19
past$ r+15
pastillas d-18 i-19 m-19 n+16 p-20 q-17
patie* g-16 j-23 l-16 m-18 n-17 o-22 q-16 u-21
patient d-18 j-17 m-32 o-18
patient$ a+16 i-20 m-20
pay a-37 b-34 c-22 d+47 g-29 h-25 i-44 j-31 k-22 n-35 o-27 p-24 q-32 r-20 s-20 u-37 v-21
paying d+20 m-20 u-18
payment a-18 d+27 g-17 j-25 l-15 n-15
payments d+16
pee n+17
pee__it n+17
pee_during n+17
pelig* m-22 u+19
pensa* m+19
people b-39 c-24 d-37 e-20 f-20 g-26 j-33 k-32 n-41 o-18 p-26 r-24 s-32 t-21 u+31 v-16
perdo* r+16
perdon r+16
perio* a-16 n+21
period n+19
permi* m-23
pero b-19
perro m+20 q-17
person a-49 b-37 c-28 d-21 e-26 f-28 g-26 i+35 j-30 k-22 l-34 m-29 n-31 o-35 p-23 r-27 s-21 t-28 v+31
persona a-46 c-20 d-28 e-18 g-31 h-23 i+28 j-28 k-26 l-30 m-42 n-30 o-33 p-26 r-25 s-25 t-17 u-18 v+25
phone a-20 b-55 c-49 d-17 e-24 f-27 g-54 j-19 l+16 m+16 n-47 o-49 p-41 q-50 r-48 s-43 t-25 u-45 v+27
pick b-15 i-21 j-17 r-23 s-21 u-18 v-17
pick__day m-16
pick__up a-20 o-21
pick_a g-17 p-16 q-16 u-15
pick_me o-17
pico g+21 j-15 m-23
pico$ g+21 j-15 m-23
pictu* m+15
piens* m+16
pienso m+16
pill n+20
pin a-16 d-15 g-19 i-18 j+22 l-19 u-18
pin$ i-16 j+23 l-16 m-23
piso j+19
pizza a-17 j-17 m+18
pizza$ m+22
pizza_place j-16
place d-27 i-21 m-18 n-24 p-16 s-17
place__@parking j+18
place_for m-16
plan d+16 j-18 m-24 n+24 u-22
plant d-17 m+20 u-18
play m+18
play_some m+16
playa j-17 m+16
playa$ j-17 m+16
plaza d-16 j+18 m-18
pleas* d-25 e-32 f-31 h-26 n-29 p-30 q-46 s-26 t-33 u-15
please d-25 e-32 f-31 h-26 m-16 n-28 p-30 q-45 s-26 t-33 u-15
please$ b-26 d-42 e-23 f-21 h-16 m-49 p-16 q-29 r-41 t-24 v-54
please_@book a+19 b-18
please_@call i+23 k-16 l-17 m-24
please_@cancel o-17
please_@stop c-22 i-16 k-20 l+28 m-23
please__@call d-15
please__@cancel b-19
please__@texts b-17 i-18 m-29
please__@visit b+16 c-18 i-18 k-17 l-30 o-20 u-15 v-19
please__a b-16 o-17
please__again k+18 l-15
please__everything b+18 l-20 m-19
please__his b-17
please__it k-16 m+17
please__me g-19 l-34 m+19 u-16
please__my a-28 c-25 d-23 j-15 l-20 o-21 u-16
please__not b-28 i-17
please__number m-15
please__off b+16 l-23 m-16
please__out i+15 m-16
please__the m-18
please__up b-18 i-17 k-21 l-18 m+16
please_do b-28 i-17
please_have i+17
please_keep b-16 g-15 i-16 k-19 l-22 m+26 v-24
please_remove l-19 m-19
please_resume m-16
please_send l-22 m-20
please_take a-16 b+20 i-17 l-19 m-26 v+20
plumb* i-17 m+17
plumber i-17 m+17
plumber$ i-17 m+17
poco m-16 r+16
poder m-18
podre m-21 n+16 o-23 q-16
poem m+16
poem$ m+16
point m-17 u+17
point_of m-17 u+17
polic* m+15
pon i-16 n-19 o-16 q+18 s-24
poner a-18 g+20 m-22 n-15 o-23 q-19
poner$ g+21 n-25 u-19
ponga* b-18 m-15
pongame b-18 m-15
pongame__@visit o-15
pongo a-25 d-20 g+29 i-31 j-17 l-17 m-28 o-26 q-22 u-29 v-17
pongo$ g+18
pongo__@medicine g-21 n+18
pongo_la g-21 n+18
pop d+17
por b-28 d-21 e-42 f-36 g-24 h-52 j+20 k-21 l-17 m-23 n-62 r-29 s-48 v-55
por__@door j+19 m-16
por__es u-15
por__me g-15 j-17 u+15
por_cual j+17
por_donde m-23
por_el u-17
por_favor d-24 e-20 f-16 h-18 k-25 m-32 n-25 p-48 q-25 s-21 t-21 u-25 v-21
por_la b-17 m-17 o+16
por_mi b-28 c-18 i-23 l-23 m-31 n-24 o-24 p+26
por_que g-19 i-20 l-20
posib* o-15
posible o-15
possi* d-16
post h-20 m+20
post_@place h-20 m+20
post__@open h-20 m+19
postpone m-17 o+18
precio d+18 u-22
prefe* a-19 b-21 c+16 m-25 n-15
prefi* a-18 l-16 m-19
prefiero a-18 l-16 m-19
pregu* a-17 d-17 l-22 n-20 p-18 q-16 u-15
pregunta m-17
prend* k+20 l-16 m-26
prepa* a-25 g-30 u-23
prepare m-16
prescription a-16 i+20 n-19
prese* b+17
presi* u-15
press g+22 m-19 n-19
press$ g+21 m-17 n-17 u-18
price a-19 d+20 h-17 i-16 j-28 u-39
pricing d+20 m-19
probl* a-22 b-17 c-18 d-23 e-17 g-17 j-18 l-19 p-17
problem d-17 u-28
problem$ u-22
problema m-19 n+18 q-17
problema$ m-19 n+19 q-16
proce* a+18 d-15 m-17 n-17
proceed a+18 u-18
pront* a+15
pronto a+15
proxi* m-16
proxima m-16
ptsd a+17
puede e-19 f-17 g-34 h-33 j-28 k-32 l-25 m-56 r-33 s-40 t-16 u-30 v-25
puede$ m-17 n-17
puede* c-19 d-20 h-18 l-20 m-24 p-16 q-35
puede_@call a-16 c+16 n-17 o-19 q-24
puede_@fetch a-25 i-15 m-15 o-21 p-20
puede_@move d-15
puede_@pay a-16 d+20 n-19 o-17
puede__@late a-21 c-15 d-21 n-17 o+24 q-22
puede__@person a-19
puede__@spanish a-15 c+23 i-24 n-17 q-17
puede__a a-26 m-15 n+15 q-21
puede__dia n-22
puede__en c+20 i-29 n-29 q-27
puede__la a-20 d-17 n-17 o+16 q-18
puede__mi a-30 b-18 m-20 n+18 o-26 p-23
puede__por b-15 n-15 o-18 q+19
puede__una o-20
puede_estar a-17 n+17 p-20
puede_ir i-17 n-22 o-23
puede_mas d-16 o+18 q-16
puede_recoger q+16
puede_ser a-16 n-19 o+21 q-22
pueden c-19 d-20 h-18 l-20 m-24 p-16 q-35
pueden_@call a-20 i+16 k-16
pueden_@move o+19
pueden__a k+16
pueden_volver a-20 k+16
puedo b-17 c-33 e-17 f-18 i-30 j-20 k-35 l-24 m-22 n+15 p-26 r-31 s-31 t-20 u-27 v-19
puedo_@call n-19
puedo_@drive o-21 q+18
puedo_@drug h-16 n+34 o-18 q-29
puedo_@eat h-17 n+17 o-17 q-16
puedo_@fetch m-15 n+23 q-23
puedo_@move a-17 n-25 q-20
puedo_@pay j-18 n-23
puedo__@vehicle n-19 q+20
puedo__@visit n-17
puedo__a o-18 q-17
puedo__con q-18
puedo__dia n-17 o+20
puedo__el q-20
puedo__en a-17 n-24 q+27
puedo__ese n+15
puedo__la a-17 d-17 j-17
puedo__mi a-17 q-22
puedo__por n-17 q-16
puedo__trabajar n+16
puedo_ir d-23 g-21 i-17 m-20
puedo_irme n-17 q+18
puedo_trabajar q-21
puerta j+25 m-21 r-19 u-19
pues d-16 i-17 m+21 n-22 o-23 q-21
puked d-18 s+19
pulle* r+19
pulled r+19
pulli* r+19
pulling r+19
pulling__now r+16
pulling_in r+19
puppy m+20
push a-21 b-27 d-16 k-19 m-20 o+33 q-17 u-16
put a+15 b-35 g+15 h-29 j-15 l-31 m-23 n-16 p-28 q-42 r-28 t-21 v-25
put$ g+22 m-19 u-18
put__down m-16
put__in b-20
put__my m+16
put__on b-17 n-16 p-15
put__sleep m-20 u+19
put__that d-15 g-17 n+15
put__the m-18
put__to a-16 d-19 o-17
put_me a+20 b-19 d-24 h-21 j-17 m-32 p-20 q-16
put_on d-15 g-16 n+16
put_that d-15 m+19 o-15
put_to m-16 u+16
quali* m-21 u+19
qualify m-18
quart* r+16
quarter r+16
que c-102 e-52 g+27 i-18 k-37 l-44 m-36 o-29 p-78 r-84 s-45 t-58 u+25 v-74
que$ a-32 b-23 c-17 f-32 h-30 i-33 j-36 k-24 l-25 m+21 n-28 o-19 q-28 r-17 s-18 t-20 v-25
que_@call q-15
que_@cancel b+23 d-16 m-22
que_@door d-16 f-15 j+25 m-23 r-20 u-21
que_@fetch a-22 g-34 i-22 n+17 o-17 p-29 u-23
que_@hours a-19 d-18 h+26 j-16 m-22 u-18
que_@pay d+24 m-17 n-20 o-18
que_@price a-19 d+25 m-16 u-30
que_@stop l+16
que__@call a-19 b-18 d-17 i+16 m-19 n-21 o-19 u-18
que__@eat h-16 n+20
que__@fetch a-21 d-30 g-30 i-19 n+33 p-20
que__@medicine n+16
que__@open d-17 f-16 g-17 i-16 j-24 n-22 o-20 q-18 u-18
que__@place g-19 i-23 l-21 m-19 v-23
que__@treat a-20 g-15 j-18 m-20 s-16 u+22
que__a a+15 b-16 i-26 l-17 m-34 n-22 o-15 p-16
que__ahi m-16
que__alguien i-16 n-19 q+17
que__atiendan i-19
que__contestar n-15
que__de a-18 g-20 h-17 k-16 v-23
que__decir g+15
que__el i-29 j-19 m+17
que__en h-20 j-15
que__es a-33 b-21 d-35 e-19 f-19 h-42 i-20 j+19 l-23 m+17 n-35 o-28 q-24 r-24 s-21 u-17 v-28
que__esa g-17 u+21 v-16
que__eso j-16 m-15
que__estan j+16
que__este j-16 l-17 u+25 v-22
que__hace m+19 u-17
que__hay m-16
que__hoy j-15 m+20 u-18
que__la a-21 g-17 h-20 j-30 l-16 n-22 v-17
que__llevo n+15
que__lo d-16 m-15
que__manana m+15
que__me b-19 d-22 g-32 h-25 m-37 o-17 q-28
que__mi a+21 m-27
que__mis n+18
que__para a+22 m-19 o-17 u-23
que__poner n-19
que__puedo a-19 h+16 i-18 m-19 o-23 q-17
que__que d-33 i-24 m-26 n+19 o-19 p-26 q-33
que__se a+15 d-16 n-22 o-18
que__si m-15
que__tiene a-23 d+23 m-23
que__tienen d-24 l-15 m-27 u-25
que__ustedes a-18 m-19 u+16
que__voy m-20
que_calor m+16
que_clase j-18
que_dejar j-17
que_dia a+30 b-17 d-26 g-23 h-26 i-20 j-26 l-16 n-28 o-22 q-25 u-25
que_dias f-15 h+19 m-18
que_es a-28 b-25 d-38 e-18 f-17 i-34 j-41 l-32 n-25 o-20 q-25 s-24 u+43 v-41
que_frio m+17
que_hacen m-18
que_hacer u-17
que_hay e-19 f+21 g-16 j-17 m-21 u-23
que_hora a-35 d-19 g-23 h+17 i-26 j-29 m+19 o-36 q-21 s-22 u-27 v-17
que_horas h+18 m-25 o-15 u-15
que_ir a-21 d-27 g-18 i-24 o-22 p-22 u+16
que_le g+19 n-18
que_me b-43 c-17 d-21 f-19 h-23 j-33 m-58 o-19 p-29 r-24 t-16 v-24
que_no a-17 b+24 i-16 m-30 o-15 q-18
que_numero g-17 l-25 m-21 u-27 v-24
que_onda f+17 j-15 m-16 u-16
que_otro o+15
que_ropa g-23 n+19
que_se d-31 g-26 i-17 j-19 m-25 o-22 q-20 s-18
que_sea o+18
que_tal a-17 d-17 f+26 g-18 h-17 j-19 k-15 m-24 u-21
que_tengo d-34 i-19 n+18 p-21 q-25 u-20
que_trabajar n-26
que_yo a-18 g+22 m-21 n-21
queda i-16 q-17 r-20 s-24
queda$ j+27 m-25
queda* i-17 n+21 q-16
queda_bien m-17
quede a-31 c-17 d-24 i-31 j-20 k-26 l-21 n-35 o-36 p-23 s+20 u-24
quede_@symptom s+17
quede_sin a-24 d-19 i-23 j-15 k-20 l-17 n-27 o-27 p-17 r-16 u-17
quedo a-16 n-23
quedo_mal p-21
quere* k+20 l-20 m-21
querer k+20 l-20 m-21
querer$ k+15 l-16 m-17
quest* a-15 j-16 l-15 p-15 s-19
questions g-19
questions__@clinician m-16
questions__the i+17
questions_for i+16 m-26
quien a-51 b-27 d-17 g-16 j-22 k-25 l-41 n-22 o-34 r-18 s-25
quien__@fetch a-22 i-23 m-22 u-16
quien__a q+16 u-17
quien__el i-20 m+23 u-21 v-17
quien__esa m+18 u-19
quien__manda i-16 u+17
quien_es q-17 v+19
quien_me a-30 l-22 m-27 o-16 v-19
quier* a+18 c-24 d-28 e-19 f-17 g-16 h-20 j-25 n-23 p-32 q-39 r-30 s-25 t-17 u-28 v-45
quiere m-19
quiero a+17 c-22 d-26 e-18 f-16 g-24 h-18 j-22 n-20 p-30 q-33 r-28 s-23 t-16 u-26 v-44
quiero_@call a-31 i+21 m-19
quiero_@cancel a-48 i-32 k-31 l-29 m+18 u-21
quiero_@move a-21 b-15
quiero_@stop k-17 l-21 m+20
quiero__@texts a-24 b-17 i-21 k+16 l-15 u-16
quiero__@treat a+17
quiero__@visit b-16 k-17
quiero__a b-17 m-21
quiero__baja a-23 k-19
quiero__con b-19 i+17 k-18 m-26 u-15
quiero__de a-34
quiero__el b-17 m-17 u-16
quiero__hora o+19
quiero__la a-18
quiero__los l-23 m+19
quiero__mas a-20 k-16 m-16
quiero__me i-18 k+17 m-30
quiero__mi a-29 b-23 m+28
quiero__un a-19
quiero__una i+16
quiero_dar a-20
quiero_darme k-16
quiero_ir a+15 b-17 m-24 u-15
quiero_los a-15 k+22 l-19 m-20
quiero_mas b-16 i-17 l+24 m-27
quiero_otra k-23
quiero_que b-16 i-21 k+17
quiero_una b-19
quisi* m-17 p-15 u-17
quisiera m-17 p-15 u-17
quit a-20 b-22 c-16 d-30 e-18 g-24 i-38 j-30 k-31 l+41 m-31 p-30 r-21 s-27 u-29 v-35
quita a-15 m-20 r-16 s+17
quite* a-26 i-24 k-20 p-17 q-16 s-20 u-23 v-22
quiten l-19
quitenme l+16 m-18
quitenme_de b-18 l+24
rain m+20 u-17
rajo m-21 p-15 q+20
ramp j+16 m-19
rash n-17
rate j-16
rathe* m-25
rather m-25
rather_have c+16 i-16
rd b-15
reach c-16 d-26 i+20 j-18 l-15 m-30 u-20
reach* i-15 m-20 v+17
reach_out c-16 i+18 l-15
reach_somebody h+16
reached i-15 m-20 v+17
reached_a m-19 v+16
react* i-16 k+19 l-17 m-15 u-15
read a-17 b-26 g-17 i-23 j-22 k-30 m+19 n-33 o-30 q-20
read_it l-16 u-16
read_that d-18 k-21 m+25 n-20 u-17
ready m-20 u-16
ready_to a+15
real b-16 c-17 d-20 g-16 h-16 j-18 l-15 v-20
real$ i-20 s-20
real_@person u-15
recei* i-17
receive m-17
recet* a-22 i+21 m-17
receta a-22 i+21 m-17
receta$ a-21 i+20 m-21
recib* i-20 m-27 u-24
reciben m-16 u-21
recibir m-15
recibir_@texts k-16 l+16
recibir_los l-19
recip* m+18
recipe m+18
recog* i-17
recoge p+22 q-20
recoger i-17
recogerme q+18
recom* g-21 i-18 q-16 u-16
recomendo a+16
recommend a-22
recommend_a a-18 m+17
recor* a-20 d-17 k-21 n-18 q-16
recordatorios a-15 l-23 u-15
records a-18 d-16 n-16
records$ m-22
records__my i+16 m-16
recorrer a-17
red i-15 m-18
refer* a+29 d-21 i-17 m-18 u-19
referencia a+19
referral a+16
refil* a-16 i+20
refill a-15 i+20
refill$ i+18
regis* m+15
register m+15
regre* g-16 m-17
reimb* d+15
relea* i-20 q+18 u-19
release m-24 q+18 u-18
remin* a-18 b-24
remind j+17
remind_me j+17
reminder a-15
reminders a-32 c-23 d-18 g-20 i-33 k+37 n-17 o-24 r-19 s-16 u-32
remov* a-20 i-21 q-19 u-22 v-21
remove a-20 i-21 q-19 u-22 v-21
remove__@visit b+21 l-21 m-17
remove_me b-24 u-15
remove_my b+15 l+19 m-30
rent d-18 m+24 n-17
rent$ m+21
reply a-18 g+23 l-16 n-15 u-15
reply$ g+16 m-18
repor* l+15 m-16
representative i+18 m-16
reschedule a-28 c-29 g-19 h-15 i-26 j-19 k-22 l-20 m-15 n-19 o+23 p-15 q-20 r-23 u-20
reservation b-29 m+29 o-18
respo* a-20 g+21 n-16 u-16
respondo m-16
respondo$ m-16
resub* k+19 l-16 m-18
resubscribe k+19 l-16 m-18
resul* g-15 m-16
results g-15 m-16
results$ g-15
resum* i-20 k+21 l-19 u-19
resume i-20 k+21 l-19 u-19
resume$ k+16
resume__@texts m-18
resume_my m-15
ride a-67 b-50 c-56 d-69 e-63 f-58 g-56 h-56 i-61 j-73 k-54 l-63 m-49 n-39 o-36 p+50 q+61 r-37 s-68 t-60 u-62 v-61
rides m-19 q+20 u-21
rides$ m-18 q+19 u-20
ridin* m-16
riding m-16
riding_with m-16
riesg* d-16 m-17 u+20
riesgos d-16 m-17 u+20
riesgos$ d-16 m-17 u+20
right a-20 c-21 e-24 f-16 i-24 k-16 l-26 o-20 p-21 v-21
right$ g-28 h-19 j+21 m-24 n+15 o-15 q-17 r-26 s-26 t-23 u-25
right_now d-28 j-38 n-29 o-18 q-33 r-20 u-19
right_there j-24
ring g-15 i+21 l-17 m-26 p-19 q-15
risks g-15 m-18 u+21
risks$ g-15 u+17
road m-18 u-16
robot m-21 u+20 v-20
room a+15 b-26 d-21 i-20 j-17 l-23 m-31 o-27 q-19 r-19 v-19
room__her a-16
room__me a+20 m-20 p-20 u-17
room_for a+27 b-15 m-26 n-19 o-15 p-20 s-16 u-23 v-17
room_is m-21 s+16
room_with a-18
ropa g-25 n+21
ropa__pongo g-22
ropa_me g-22
round a+19 b-15 m-20 o-16
round$ a+18 m-20
run d+26 g-21 i-18 m-22 n-19 o-16 q+15 u-35
run$ d+30 g-18 m-26 u-28
runni* a-16 f-17 h-15 q-18 s-17
running a-16 f-17 h-15 q-18 s-17
running_@late f-16 o-19
sabados h+16
saco a+15 u-16
safe d-17 j-16 n-16 u+20
safe$ m-25 u+24
said c-17 d-33 f-17 g-22 h-21 i-17 j-27 q-31 r-21 s-27 t-21 v-24
said_@day m-23 o+15
said_@stop l+20 m-26
said__@cancel b-19 m+16
said__but m-19
said__do m-21 p+16 u-22
said__her m+17 p-19
said__i m-17 o+18
said__it m-15
said__will p+15 u-15
said_i l-19 m+17
said_no m-16
said_to a+15
sale u-17
salie* m-25 q-15 r+18
saliendo m-25 q-15 r+18
saliendo$ m-23 r+15
salio q-15 r-18
salir m-16
salud* m-16
saludos m-16
saludos$ m-16
same b-25 f-18 h-18 i-26 k-15 l-27 r-16
same__as m-17 u-20
same__last m-16
same_as a-19 n-16 o-24
same_day m-19 n+16
same_time o+15
saque* l+22 m-16
saquenme l+15
saquenme_de l+15
saturday a+15 b-24 h+19 i-17 j-17 m-27 n-26 o-26 p-16 q-16 u-24
saturdays h+16
save r+17
save_my r+17
saw a+15 n-18 s-15
say a-31 b-22 c-16 d-36 g+34 h-20 i-19 j-32 k-22 n-29 o-27 r-16 s-22 u-43 v-21
say__do g+17 m-18 u-16
say__in m+19
say_that g+17 m-17 o-18 u-19
says f-32 h-17 i-17 j-23 k-20 l-22 n-18 p-22 t-19 v-15
says_@hello a-19 b-16 f-28 m+27 o-16 p-15 q-20 s-19
says__@stop l-16 m+16
says__can m-19 q+16
says__is m-20
says__not m-21 p-15 q+18
says_she m-21 p-15 q+18
says_the m-15
scare* m-20 v-17
scared m-20 v-17
schedule a+32 c-26 e-17 g-23 h-21 i-31 j-24 k-25 l-28 n-31 o-23 p-21 q-25 s-21 u-27 v-25
schoo* m+15 p-15
school m+15 p-15
score d-18 m+17
score$ d-16 m+15
scrap b+16 m-17
scrat* m-18
scratch m-18
scratch__@visit b+16 l-19
se a-26 b-55 c-20 e-71 f-65 g+23 h-72 i-36 j-53 k-65 l-63 n-28 p-43
se_@english c+20 g-17 m-20 q-15
se_@insurer q-17
se_@sick a-16 b-16 m-30 n-17 p-22 q+23
se_@wrong d-27 e-16 i-17 l-17 m-23 q-19 r-16 s-18 t-19 u-17 v+29
se__@fetch a-20 m-16 n+19 q-21
se__@late d-18 o+17 q-18
se__@pay a-16 d+20 n-19 o-17
se__@relative a-17 b-19 n-17 p-21
se__@ride p-16 q+16
se__a a-24 n+19 o-20 p-19 q-17
se__de d-16 i-19 m-15 v+19
se__dia n-16
se__el a-20 b-21 d-19 g-24 j-17 l-15 n-25 p-19 s+17 u-26
se__en a-19 c-16 n-23 q-16
se__es g-19
se__ese g-18 m-18 o-21 u-19
se__la a-33 b-22 e-15 g-20 j-23 k-19 l-18 n-31 p-17 v-25
se__luz m+16
se__mas d-16 o+18 q-16
se__mi a-20 b-22 d-15 n-20 p-25 q+19 r-15
se__que m-15
se__una o-22
se__uno d-18 g-18 n+16 o-16
se_como m-17 s-15
se_contesta g+21 m-19
se_fue m+16
se_lo m-16 t+16
se_me a-30 b-33 d-30 g-26 i-30 j-21 k-17 l-24 m-20 n-31 p-26 q-16 s+25 t-17 u-30 v-26
se_puede a+15 b-22 c-36 h-15 i-36 k-17 m-29 p-15 q-33 r-20 s-21
se_que b-19 g+16 j-16 l-16 m-23 q-22 v-22
se_rajo m-21 p-15 q+20
se_usa a-17 g+20 m-21 u-18
sea o+18
sec e-21 l-17 m+20 u-16
sec$ e-21 l-17 m+20 u-16
secon* m-15
secretaria i+18
see a+46 b-48 c-34 d-53 e-25 f-25 g-43 i-28 k-30 l-33 n-44 o-44 p-41 q-26 s-29 u-61 v-41
see$ a-17 b-19 d-18 m+23 n-16 p-18 r-21 u-18
see_@person h+18 m-20
see__i u-18
see__then a-25 h-22 m+18
see_me a+17
see_someone a+22
see_you a+16 b-17 d-19 h-29 i-15 j-22 l-19 m+15 n-18 o-15 u-23 v-17
seen a+20 d-18 m-22
seen$ a+20
seguro a-37 c-19 e-21 f-18 g-23 h-31 i-28 j-33 k-19 l-23 m-47 n-28 o-23 p-19 q-24 r-22 s-25 t-18 u+39 v-29
seguros a-22 u-21
sell m+18
seman* d-18 i-21 m-28 n-23
semana d-18 i-21 m-28 n-23
semana$ a+18 d-16 i-20 m-22 n-19
senat* m+19
senator m+19
senator$ m+19
send a-20 b-37 n-27 o-22 p-18 q-26 r-23 t-18 u-27
send$ d-16
send__@medicine i+17 m-18
send__@place i-19 j+16
send__@texts k+17
send__a j+16
send__more l+17
send__the l-17
send__to a-24 c-19 d-20 g-16 m+17
send_a j-17 k-16
send_any l+20
send_me a-16 d-20 g-18 i-21 j+21 m-35
send_my d-16
send_the m-21
sendi* a-15 b-17 d-22
sending a-15 b-17 d-22
sending__@texts k+17
sending_me m-17
sending_them k-19
senor* m-21
senorita m-21
senorita$ m-21
sent b-17 i+18 n-24 o-19 u-17
sent__a i-17
sent__my m-19
sent_the d-16 m+19
sent_to m-20
ser d-16 i-16 n-21 o+18
sera d-25 g-16 i-17 j-16 l-18 m-28 o-16 q-17 u+22 v-16
sera_normal u-16
servi* m-20
service m-15
sesion b-29 m-37 n-21 o-21 u+18
session b-18 j-16 m-42 o-23 s+20 v-20
sessions l-18 m-30 n-22 o-17 u+16
set a+38 b-20 e-20 f-17 g-29 h-27 i-41 j-29 k-30 l-39 n-32 o-19 q-37 r-29 s-27 t-17 u-37 v-31
set$ d-15 p+21 q-26
set__@visit a+19
set__back d+20 g-19 m-18 u-21
set__reminder m+15
set__the m-18
set__up a+28 d-20 i-17 l-19 m-29 p-25
set__with a+16 i-16 m-16
set_me a+24 d+18 g-21 i-16 l-17 m-33 p-23 q-18 u-24
set_up a+19 d-25 i-21 l-17 o-17 u-18 v-16
shave n+16
she d-41 e-15 f-18 g-30 h-30 k-21 l-38 m-24 o-44 r-27 s-21 t-21 v+15
she__@drive m-16 p+23
she__a m-15
she__her m-19
she__not i-18 n-17 o-25 p-21 q+18
she_can a-17 b-24 h-17 i-22 n-21 o-26
she_is n-17
she_need q-16
she_said m+20 n-18
she_will m-15
shoul* b-27 c-19 d-36 h-18 j-17 k-17 l-27 r-17 v-16
should b-27 c-19 d-36 h-18 j-17 k-17 l-27 r-17 v-16
should_@relative m-20 n+25
should__@stop m-15 n+18
should__about m-18 n-22
should__avoid n+16
should__be m-19
should__buy g-15 m+23 n-21
should__do m-21 n-24 q+19
should__get a-26 m-19 n+22
should__have m-26 n+26 q-16 s-17
should__there a-18 m-19
should__to m+16 n-22
should_he n+17
should_i b-20 d-30 k-16 l-23 o-28 u-55
should_we a-16 m-15
show l-20 n-22 o-22 s-16
show$ b-16 u-16
show__my l-15
show_me l-17 u-17
shut m-19
shut__@holiday h+15
shuttle d-16 j-26 m-25 q+22
si a-16 b-40 c-38 e-38 f-29 h-33 i-38 j-44 l-34 p+17 r-39 s-35 t-25 u-52 v-37
si$ a-19 c-16 d-19 e-22 g-16 i-15 k-16 l-22 m+28 n-21 q-22 u-15
si__me q-21
si__quien q-16
si_hay p+16
si_no d+17
si_quiero k+15
sick a-23 i-17 m-31 n-17 p-26 s+17
side d-15
side__the j+15 m-15
siemp* v-16
siempre v-16
sient* a-18 g-16 j-15 m-24
siento a-16 s+16
sign b-17 d-26 g-17 h-21 o-19 s-15 u-22 v-19
sign$ a-23
sign__for a-22 m+15
sign__up o-18
sign_me o-18
sin c-25 e-17 g-28 h-23 i-40 j-34 k+17 l-29 m-24 o-41 p-36 q+23 r-40 u-40 v-24
sin_@ride q+16
sin_querer k+20 l-20 m-21
sin_trabajo d+16 m-21
since b-19 d-18 i-16 m-44 o-20 s+34 u-25 v-15
since$ m-25 s+22
since__@visit a-22 s+19
since_her s+16
sirve a-19 l-15 q-15
sister a-26 b-30 d-29 i-22 j-19 l-24 o-27 s-17
sit a-21 b-15 m-21 n+21 u-15
sit__me m-15 n+19 p-19
sit_in a-16
sitte* m-18 o+18
sitter m-18 o+18
situa* m-19
situation m-19
skip a-22 b+20 d-20 e-19 g-16 i-18 j-17 l-20 s-16 u-23
skip__this m-19
skip_it m-20
sleep d-21 j-15 n-17
slot b+18 d-21 i-21 m-32 n-20 p-15 q-18 r-16 s-17 u-22 v-19
slow r+23 s-17
slow_today m-18 r+16
snow d-22
snow$ d-21
so b+26 c-35 d-15 e-25 f-29 g-24 h-25 i-51 j-16 k-38 l-23 m-46 n-45 p-24 v-51
so_@cancel b+17
so_@symptom m-18 r-15 s+27
so__@cancel b+22 m-19
so__am a+17 i-18 m-15
so__can a-19 m-28 o-16 q+16
so__i m-22 u-19
so__it d-19 j-22 m-26 q-15 r-16 u+16
so__know o-16 u-16
so__need m-18
so__not m-32 q+16
so__to m-18
so__today s+17
so__will m-20
so_he m-16
so_i i-23 m-43 n-17 p-19 s-17 u-21 v-16
so_is j-19 u+18
so_you q-17 u-18
sola a-16 m-19 o-17 q+24
sola$ q+19
solic* m-17
solo b-17 m-20
some a-22 j-18 o-25 q-17
some__the m-15
someb* c-15 j-17 m-26 n-18 r-16 s-16 u-19
somebody c-15 j-17 m-26 n-18 r-16 s-16 u-19
somebody$ o-15 v-18
somebody_@call i+16
somebody__have o-20
somebody__i b-16
somebody__me q-18
somebody__my o-17
somebody_else a-16 b+19 i-18 p-17
somebody_there a-22
somebody_to b-17 o-15 p+17 q-16
someo* g-18 j-21 k-19 l-21 m-22 n-33 r-22 s-20 t-20
someone g-18 j-21 k-19 l-21 m-22 n-33 r-22 s-20 t-20
someone$ a-26 b-26 d-21 h-20 m-32 u-21 v-26
someone__@call i+21
someone__@drive a-15 i-16
someone__can o-15
someone__have b+20 o-21 v-18
someone__in h+16
someone__me b-20
someone__my a-20 p-17
someone__take p+15 q-15
someone_else a-28 i-17 o-32 p-17
someone_fax i+15
someone_on a-18
someone_there h+17 i-24
someone_to a-19 b-17 p+15
somet* d-20 p-17
something d-20 p-17
something__my m-16
son b-18 c-27 d-35 f-17 h-18 i-19 j-24 k-19 o-28 p-18 q-41 r-33 s-26 t-17 u+33 v-27
song m+25 o-18 u-19
song$ m+24 o-17 u-19
songs m+24 u-17
soon d-15 h-19 j-15 o-30 q-17
soon$ o-17
soon__possible o-16
soon__you a+15
soon_as o-16
soone* d-16 m-20 o+19 u-25
sooner a-21 o+19 u-16
soonest a+19
soonest_@visit a+16
sorry a-25 b+16 d-27 e-18 f-16 h-25 i-22 j-23 k-18 l-22 n-25 p-41 q-24 s-28 t-17 u-27
sorry$ a-16 b+23 c-29 g-28 i-15 m-19 p-31 s-21 u-19 v-29
sorry_@wrong b-23 c-17 g-16 o-16 r-19
sorry_i b-18 c+15 m-17
sound* f-16
sounds f-16
sounds_good f-16
soy b-27 c-20 d-25 e-17 f-17 g-25 h-15 i-29 j-21 k-15 l-27 m-39 o-26 p-18 q-32 r-21 s-22 t-15 u-23 v+38
soy_yo v+19
spam b-17 m-18
spanish a-42 b-46 c+75 d-44 e-55 f-38 g-43 h-40 i-58 j-38 k-45 l-54 m-56 n-38 o-45 p-39 q-46 r-38 s-35 t-36 u-48 v-43
speak a-20 b-15 c+15 d-18 i+18 j-17 n-19 q-15 u-23
speak_@spanish i-22
speak_to i+16 m-17
spell m+21 u-15
spinn* s+18
spinning s+18
sponsor p+19
spot a-16 i-21 n-21 q-23 u-15
spot$ a-25 n-15 q-17
spot__am m-19
spot__coming m-19 r+16
spot_away r-18
spot_i m-20
spots a+17 i-19
spravato d-24 m-21 u+26
spray m-18 u+19
stand* j+15
standing j+15
start b-24 c-20 d-27 e-20 f-17 g-25 i-23 j-26 k+25 l-34 n-21 p-21 s-38 u-29 v-16
start* d-16 n-21 u-18
start_a m+16
start_me k+16 m-24 s-16
start_the k-16 m+18
started n-23 u-15
started$ a+17 m-22
stay a-20 b-18 i-17 j-15 s-19
stay$ m-17
still b-26 c-15 d-35 f-20 g-27 l-24 m-33 p-39 s+20 t-20 u-48 v-20
still$ a-17 m-24 n-16 r-16 s+24
still_@open a-22 h+20 m-19
still__@person a+16 h-22
still__a n-15
still__but o+17 r-16
still__if a-19
still__is n-16
still__it a-19 b-17 i-16 m-21 n+17
still__just o+15
still_come a-21 m-20 n+19 s-21
still_coming q-15
still_get m-17
still_good m+17
still_have m-19 n-22 q-22 s+20
still_on m-18
still_taking a+19 h-26
still_there j-24 n-22 s-20
still_want b-24 o+17
stock m+15
stomach m-19 n+17 q-16 s+16
stop a-61 b-56 c-29 d-61 e-52 f-44 g-62 h-54 i-50 j-17 l+47 o-58 p-47 q-61 r-22 t-53 u-64 v-17
stopp e-21 l+24 m-28
store m+19
storm m-21 o+17
stree* a-18 h-21
street a-17 h-19
strug* p-16
struggling p-16
stuck g+16 l-20 m-30 v-17
stuff j-16 m-21
su d-16 i-32 j+21 o-16 p-20 q-19 u-24 v-19
su_@place i-18 j+22 m-20
succe* d-17 u+17
success d-17 u+17
success_@price d-17 u+17
suite d-20 g-24 j+28 m-25 u-15
sunday h+17
sunny d-16 m+17
sunny$ d-16 m+17
sup d-17 e-22 f+25 j-16 l-16 m-23 t-19 u-16
sup$ d-17 e-22 f+25 j-16 l-16 m-23 t-19 u-16
super_@symptom m-20
superbill m-21
supervisor a-15 h-21 i+25 m-20
suppo* m-15
supposed d-16 m-16
supposed_to d-16 m-16
sure b-17 e-18 l-17 o-16 u-18
sure_what m-16
surgi* o+15
surgio o+15
sus k-16 l+18 m-24
sus_@texts k-16 l+18 m-24
suspe* n+17
swap o+16
sweats m-19 n+18 s-15
switch a-27 b-17 c+21 d-20 e-15 f-16 g-17 h-24 i-19 j-17 l-20 m-48 n-26 o+23 p-19 q-33 r-20 s-24 t-17 u-21
swollen m-21
system$ i-16
take c-38 e-16 f-17 g-19 h-18 i-47 j-18 k-33 o-17 r-32 t-21 u-32
take$ d-25 g-26 j+17 l-18 n-19 q-24 u-16
take_@insurer d+21 h-17 m-20
take__@insurance d-15 m-15
take__@vehicle m-15 n-16 q+21
take__a d-16 m+22 n-20
take__home a-16 b-18 m-29 n-18 p+23
take__if m-17
take__my a-19
take__name b+15 m-16
take__number m-15
take__off a-32 b+21 d-29 g-21 i-18 j-24 k-22 n-18 p-37 q-36 s-17 u-19
take__that m-16 n+25 q-19
take__the l-21 m+19
take_it a+18 m-19 p-21 q-18
take_me a-24 d-26 g-16 i-19 j-19 k-21 m-19 n-24 s-25 u-32
take_my a-21 j-16 q-26
take_off l-15
take_the j-16
take_this l+16 m-20 v-16
take_to m+16 u-17
take_walk d-15 m-15
takin* b-32 d-25 g-15 i-21 l-19 m-33 o-17 s-29 u-22
taking b-32 d-25 g-15 i-21 l-19 m-33 o-17 s-29 u-22
taking_@person a+16 h-22
taking__a a-20
taking_me a-22 m-24 r-15
taking_my a-19 r-16
taking_new a+16
tal a-17 d-17 f+26 g-18 h-17 j-19 k-15 m-24 u-21
tal$ f+22 m-19 u-17
talk b-28 h-15 i+21 j-24 n-18 o-17 p-16 q-27 u-25
talk__billing i+17
talk_to b-17 d-16 i+20 j-15 m-31
talke* m-21
talked m-21
talked__@relative a+16
talked__my a+16
talki* a-16 b-19 l-20 r-18 s-16
talking a-16 b-19 l-20 r-18 s-16
talking_to d-15 m-22 u+17
talle* j-21 u-15
tanto i-15
tarde b-36 c-24 d-32 e-21 f-17 g-21 h-18 i-29 j-34 k-25 l-26 n-31 o+25 p-20 q-36 r+16 s-22 t-19 u-24 v-22
tardecito d-18 m-16 q-18
tardo m-16
targe* h-16
target h-16
target_@open m+15
tarje* b-19 d+16 i-16
tarjeta b-19 d+16 i-16
tarjeta$ b-18
taxes m+17
taxes$ m+15
taxi a-17 d-17 h-19 i-19 j-24 n-20 p-18 q+17 u-17
te b-16 e-17 l-17 n-17 t+16
tea n+16
teeth u-17
telef* a-16 j-16 u-22
telefono a-16 j-16 u-22
telefono$ m+16 u-16
telefono_de m-18
tell a-15 b-29 g+16 h-16 i-19 k-18 l-39 n-29 o-32 p-32 q-27 s-17 v-25
tell__@clinician m-17
tell__about a-22 b-18 d-29 i-30 m+20 n-16 o-16 r-26
tell__how g+17 u-21
tell__more m-19 u+19
tell__something m+16
tell__the a-18 i-20 u-16
tell__to g+15 m-20 u-17
tell_me a-24 b-28 g+18 i-33 k-16 l-36 n-26 o-29 p-26 q-23 r-37 s-26 v-22
tell_the m-17
tembl* s+17
temblando s+17
tempr* m-20
temprano m-20
temprano$ m-17
ten g-16 r+19 u-17
ten_minutes m-17
tengo b-16 c-21 e-23 f-22 h-26 j-26 k-25 l-32 m-51 r-27 t-20 u-18
tengo_@visit b-22 d-17 o-16 v+17
tengo__@cancel b+17 d-22
tengo__@fetch g-33 i-21 o-16 u-18
tengo__@pay d+19 n-19 o-17
tengo__ayuda g-17
tengo__dejar n+18
tengo__duda i+15
tengo__ese n-26
tengo__ir a-16
tengo__mis n+18
tengo__trabajar n-20
tengo_acompanante n-22
tengo_que a-37 i-42 l-16 m-17 p-42 q-24 s-26 v-19
tengo_una i+15
terapeuta a+26 i-18 m-21
test$ m-17
text a-16 b-36 d-29 e-15 h-21 k+16 n-40 o-35 p-29 q-24 r-22 s-30 t-16 v-20
text$ k-17 l+19 m-27
text__@relative a-15 i-17 k-18 l-17 m+24
text__again g-17 m-20
text__directions j+15 m-20
text__much l+16
text__no l+16
text__now k+19 l-16 m-20
text__number g-16
text__the a-18 i+21 k-15 l-15 m-19
text__to l-20 m+16
text__you m-20
text_from u+18
text_list k+22 l-17 m-16
text_me a-32 b-15 g-35 i-30 k+21 m-27 o-19 q-18 u-26
text_the m+18
text_to i-18 k-15 l-17
text_you m-16
texte* m-26 o-15
texted i-17
texteen m-16
texteen$ l+24 m-15
texti* d-17 f-20 j-18 n-20 o-24 p-17 q-23 r-18 s-20 t-22
texting d-17 f-20 j-18 n-20 o-24 p-17 q-23 r-18 s-20 t-22
texting$ g-22 i-28 k-21 l+25 m-30 v-28
texting_me a-24 f-15 g-42 i-37 u+16
texting_my m-17
textos l+19 m-27
texts a-40 b-26 d-32 e-16 f-16 g-31 h-19 i-42 j-33 k+26 l+39 m-42 n-35 o-35 p-27 q-31 r-33 s-26 t-29
th a-17 d-21 j-19 l-17 m-18 o+26 p-16 q-16 r-20 u-18 v-17
thank a-31 c-19 d-31 f-28 g-28 h-36 i-25 j-28 k-23 m-29 n-25 o-25 p-25 q-25 r-23 s-21 t+39 u-35 v-30
thanks a-20 c-33 d-36 e-43 f-41 g-33 h-45 i-38 j-38 k-38 m-30 n-30 o-38 p-20 q-45 r-39 s-37 t+48 u-45 v-42
thanksgiving a-18 d-15 h+16 m+17 t-18
that a-24 e-30 f-46 g-22 h-55 i-39 j-19 k-23 l-50 p-17 r-36 s-17 u-22 v-20
that$ a-22 b-24 d-42 h-19 l-17 m+20 n-34 q-36 t-30 u-43
that__a b+15 m-16
that__for o-19
that__is n-17 p-17
that__me m-25 n-16 p-25 q+19
that__my c-16 d-17 m+25 n-15 o-21
that__need m-15
that__not g-16 n-15 q-17
that__still j-21 m+19 n-20
that__to m-30
that__what d-18 g-17 m+24 n-22 u-21
that_a g+15 m-28 o-17 q-18
that_again k-18 n-20
that_bad m-21 q+21
that_day a-24 g-40 j-30 m-60 n+16 o+17 s-23 t-21 u-27
that_for m-16
that_gives q+15
that_going m-19 q-22
that_helps m-18 t+16
that_is a-15 d-32 g-27 j-36 m+17 n-37 q-24 s-16 t+18 u-41
that_matter m-15 n+17
that_normal m-17
that_ok a-18 g-16 j-22 m-41 n+18 o-27 t-23 u-30
that_right d+16 j+18 m-24 n-19
that_song m+18
that_was b-24 c-18 d-21 g-19 j-16 n-20 o-21 p-22 u-16
the a-19 c-52 e-52 f-71 g-48 h-19 j+21 k-34 l-41 m+28 n-53 p-19 q-51 t-49 u-31 v-32
the_# a-24 d-25 i-16 j-21 l-18 m-20 n-16 o+24 p-19 q-18 r-22 s-22 u-20 v-18
the_@book a+15 l-17 o-17
the_@call a-25 b-24 c-16 d+16 g-19 i+17 j-23 l-21 n-15 o-21 p-15 q-25 r-19 s-18 u-21 v-29
the_@clinician c-19 e-19 g-27 i+29 j-29 k-27 l-31 m-34 n-40 o-31 p-30 q-26 s-19 u-40 v-24
the_@day a-19 b+18 d-18
the_@door a-19 d-23 h-22 j+20 m-36 r+18 u-20
the_@hours m+15
the_@insurer d+15 i-22 m+15 u-16
the_@parking h-22 j-21 m+26 r-21
the_@person m-18
the_@place a-37 b-33 c-26 d-40 f-17 g-24 h+37 i-17 j+24 k-21 l-26 m-59 n-26 o-27 p-32 r-28 s-26 t-16 v-25
the_@price a-16 j-23 m+21 u-32
the_@relative j-21 u-15
the_@ride b-16 d-15 m-29 p+28 q-23
the_@symptom s+17
the_@texts a-36 b-18 d-31 e-17 g-22 h-21 i-34 j-30 k+28 l+17 n-29 o-31 p-25 q-22 r-33 s-23 u-41 v-32
the_@traffic m+23 r-23 s-19
the_@treat i-20 j-26 k-15 l-16 m-36 o-34 r-16 u+16
the_@vehicle a-24 b-22 d-22 h-24 l-17 n-31 o-20 q+21 s-24 u-24
the_@visit b+32 c-20 d+31 e-15 h-23 i-31 j-43 k-21 l-19 m-60 o-34 p-20 q-23 r-35 u-49 v-26
the_@wrong a-18 d-16 i-16 m-35 t-15
the__# j+19 m-21
the__@call h-32 j-27 l-15 u-21
the__@cancel m-24
the__@clinician a-15 d-16 i-19
the__@date a-17 d-22 j-20 l-18 m-29 o+28 p-17 q-17 r-21 u-17 v-18
the__@day j-16
the__@door a-15 d-15 h-18 m+15 u-18
the__@open d-18 j-35 m+22 o-17 s-17 u-17
the__@place d-17 h-25 i-17 j+26 u-32 v-16
the__@price d+16 j-26
the__@relative a-16 m-18 u+16
the__@stop j-24 k-21 l+27 r-17 v-20
the__@vehicle j-17
the__@visit j-27 m-29 n-17
the__a d-23 u-15
the__about m-16
the__after d-18 i-15 m-29 n-28 r-17 u-17
the__again g-16 k+16 l-17 m-20
the__all s-16
the__and b-20 m-30
the__as a-16 m-18
the__available i+17 m-18
the__away s+19 u-21
the__back k+21
the__be j-17
the__before a-17 d-19 m-32 u-17
the__but m-21
the__can b-16 d-17 j-15 m-22 n-23 u-21
the__day a-37 i-16 j-17 m-38 n+19 o+15 q-15
the__do m-23 n-15 o-20 u-16
the__for l-16 n-16 o-20
the__free d+18
the__from u-15
the__god l+15 m-21
the__goes s+19 u-21
the__here m+16
the__home h-15
the__how a+26 m-27
the__i i+15 l-19 m-38 n-19 s-19 u-27 v-23
the__in a-17 i-17 j-23 m+17 n-19 r-18 u-17
the__is b-28 c-17 d-33 f-19 g-21 h-32 i-33 j+21 k-17 l-27 n-35 q-24 v-23
the__it m-27
the__keep h+18 m-28
the__last a-18 d-17 n-17
the__like d-17
the__list a-19 k+21 l-18 m-17
the__me a-23 h-16 j-19 m-26 o-17 p-16 u-16
the__mean m-18
the__my a-20 d-19 j-26 l-17 n-16 q-18 u+21 v+16
the__night m+17 s-19
the__not m-19
the__now d-25 g-22 o-15 q-21 u-22
the__number g-21 u-17
the__of a-19 b-28 d-32 e+17 g-42 i-33 j-17 m+18 p-20 q-24 r-18 u-21
the__off m-21 n-19 p+16 q-17
the__on a-33 e+17 i-35 m-23 n-26 o-20 p-22 q-20
the__one c-15 h-21 i-20 j-23 k-17 l-17 n-23 o-31 v-21
the__online a+16 m-18
the__or a-19
the__please a-19 o-18
the__question m-18
the__reach d-16 i+18 m-17
the__right j-18
the__slow m-16 r+16
the__that h-15 u-17
the__the b-16 g-22 n-15 p-17 r-22 u-16
the__thing g-16 l-18 p+16
the__this d-16 g-25
the__to b-16 d-31 i+16 j-38 n-22 r-17 s-17 u-31
the__tv j-19 u+18
the__up a-16 d+18 j-16 u-16
the__was a-21 b-20 d-16 i-16 j-17
the__we a-16
the__week m-20
the__what m-25 n-15
the__will m-15 p+16 q-21
the__with a-18 m-20 u-17
the__you b-19 d-24 h+19 i-19 m-26 n-15
the_baby m+15
the_bank h-19 m+16 n-19
the_best a-20 d-23 t+19 u-23
the_car k-23 q-17
the_choices g+20 m-20
the_day a-29 d-24 j-19 m-36 o+19 q-26 u-18
the_dentist j-17
the_dmv a-16 m+21 n-17
the_driver m-20
the_election m+19
the_first i-15 m-19 n-22
the_form a+15 n-16 o-18 s-17
the_front a-15 d-22 l-16
the_game l-16 m+20
the_girl a-17
the_hospital j+23 m-17 u-27
the_iv m-20
the_lady i+16
the_latest h+16 m-16 u-16
the_library m+18
the_list a+15 k-20 l-22
the_lot a-15 m-22 r+17
the_love l+15 m-21
the_mall h-15
the_meeting m+16
the_morning m-29 s-19
the_most m+16
the_new m+15
the_news d-21 m+15
the_next b-20 i-17 j-26 m-20
the_number j-18
the_odds g-17 u+16
the_one d-17 q-19 u-20
the_place m-18
the_point m-17 u+17
the_post h-20 m+20
the_reminder m-17
the_rent m+15
the_right j-16
the_room a-25 m-28 n+18 s+16
the_same b-16 l-17 m-24
the_soonest a+18
the_street m-23 r+15
the_success d-17 u+17
the_text g-15 k+16
the_time a-26 d-23 h-18 o+15
the_vet m+23 u-23
the_way q-16
the_weather m+15
the_week a-20 o+22
the_whole m-19 o-15
them a-16 c-20 d-20 g-17 i-25 j-16 m-17 n-18 o-21 q-16 s-17
them$ a-17 c-16 i-20 r-17
then b-19 i-17 j-18 l-20 n-30 p-15 s-18 u-28
then$ a+15 i-16 j-16 l-18 n-23 o-17 q-19 u-23
therapist a+23 i-20 l-17 m-16
there b-23 c-19 e-17 g-29 k-38 l-61 o-16 q-16 s-18 t-25
there$ a-28 b-19 c-28 d-50 f+18 g-39 h-34 i+17 j-23 l-34 m-22 r-15 s-47
there_@parking m+17 r-20
there__# a-21 b-17 d-19 m-17 n-16 r+21
there__@day d-18 h+19 i-16 m-15
there__@parking m-17
there__@person i+18 m-15 u-21
there__@price d+20 m-24
there__@traffic r+18
there__@visit a+20 d-20 h-17 m-18 u-16
there__a d-21 m-26 n-17 q-17 u-17
there__at j-19 m+18
there__can h-17
there__for u-19
there__get n+20 q-21
there__i a-17 d-18 h-19 o-17
there__if d+21 m-20 o-22
there__my j+16
there__near j-20 m+20
there__no m-23 q-16
there__not j-15 m-15 q+16
there__of m-20
there__on m+15 r-18
there__ten r+16
there__the a-19 d-18 n-17 q-15 r-19 u-15
there__there d-16 i+19 u-16
there__to a-21 i-17 m+19 q-17
there__way a-17
there_a b-26 f-20 h-33 n-49 o-15 p-17 q-35 r-37 s-32 u-18 v-30
there_an a+15
there_and n+20 q-24
there_another a-20 b-16 m-16
there_any a-20 f-16 h-15 j-17 r-17 u-20
there_anything a-15 d-16
there_but j-15 q+16
there_by q-15
there_in i-21 r+19
there_is d-23 i-23 m-39 q-19 s+18 u-16 v+20
there_on a-16 h+21 i-20
there_somewhere j+15
there_this m-18
there_til n-17
these a-25 b-36 f-18 h-22 j-26 k-35 l+26 m-31 n-32 o-25 q-27 r-24 s-21
these$ b-22 c-24 m-29 q-21 v-21
these_@texts c-16 i-16 k-19 l+15 m-22
these__@stop m-16
they b-29 c-18 f-15 g-21 h-28 j-22 k-24 l-23 m-20
they_@cancel b-16 d-16 m+18
they__it u-16
they__me i-15 m-24 u-22
they__my m-20 o+21
they__to m-19
they_do a-17 d-15 u+21
they_will p+16 u-16
thing g+19 j-16 m-35 q-15 r-18 s-16 u-16 v-23
thing$ a-24 s-18 u-27 v-17
thing* a-18 m-32
things a-18 m-32
think d-17 n-23 u-26
think* a+19 b-16 u-18
think__it a-20 b-15 m+19 n-16 u-19
think_about a-19 m+18 n-17 u-18
thinking__it a+16 m-18
this d-19 e-30 h-24 j-29 k-26 n-42 o-31 p-49 q-36 r-30 t-26
this$ f-34 h-26 j-42 k-18 l-23 m-27 n-21 o-27 p-16 r-17 s-29 u+28 v-28
this_@call a-23 i-28 u-18 v+21
this_@day a-21 b-18 m+26
this__@animal m-18 u+20
this__@call a-25 d-22 g-19 i+22 l-23 u-16
this__@english c+18
this__@machine u+19
this__@relative m-19
this__@spanish a-16 c+15
this__@treat j-16
this__a a-23 b-16 j-16 m-29 v+17
this__again l+16
this__do g+18 m-23
this__for i-17 l-20
this__from j-18
this__help u-16
this__her v+18
this__i m-22 s-16 u-15
this__in m-16
this__is d-20 g-16
this__last m-17
this__me m-31 u-25
this__my g-17 i-17 l-19
this__not a-16 b-17 d-16 i-17 l-30 m-37 u-35 v+35
this__of m-21
this__off l+20 m-24 v-20
this__the a-19 d-17 j+20 m-33
this__they u+16
this__to d+17 m-28
this__what g+17 m-17
this_a m-17
this_about u+16
this_and d-21 u+24
this_for m-20
this_going m-22
this_help g+17
this_in a-22 c+23 g-15 m-18 u-25
this_is a-22 b-35 c-22 d-35 g-32 i-30 j-19 m-18 o-25 q-15 s-24 u-19 v+26
this_list l+15
this_month a+17 d-17
this_morning a-17 f-19 m-22
this_number i-31 j-17 l+18 m-47 u-23
this_one m-25
this_place m-23 u+19
this_song m+16
this_texting v-17
this_the d-20 i-16 j-25 m+18 s-19 v-21
this_thing d-17 g+21 m-31 u-23 v-15
this_tired m-17 s+16
this_week b-23 l-16 n-18 s-20 u-39 v-22
this_work g+21 m-18 u-20
this_works m-20
thoug* l-18 m-27
though m-20
though$ m-18
throu* g-19 l-21
through g-19 l-21
through$ m-18
thurs m-19 o+15
thursday a-18 b+30 d-20 h-22 i-18 k-20 m-38 p-22 r-18 s-16 t-16 u-23
ticke* m+21
tiemp* a-16 d-22 h-18 o-18
tiempo a-16 d-22 h-18 o-18
tiend* m+20
tienda m+20
tienda$ m+20
tiene a-19 b-17 d+18 h-22 i-33 j-19 l-20 m-17 n-26 o-27 p-19
tiene* b-15 g-19 n-25 q-29 r-16 u-46
tiene__@visit d+18 u-16
tiene__alguien i-15
tiene__ir i-15
tiene__trabajar q+18
tiene_la a-16 d+17 u-17
tiene_que i-18 n-18 o-18 q+22 u-16
tienen n-22 q-25 u-34 v-26
tienen$ d-19 h+19 m-24 u-18
tienen__el a+19
tienen__para m-17 o-22 v-16
tienes d-16 u-25
til n-24
til__am n-18
til__ok n-18
til_i n-18
till n-23
till_it m-18
time c-19 d-18 f-19 g-37 i-29 k-23 r-24 u-50 v-25
time$ h-21 l-24 m-26 n-15 u-31
time__@open h-16
time__@stop a-17 m-20
time__another o-19
time__i d-19 m-32 o-16
time__it d-17 h-17 j-26 m+23 u-22
time__target m+15
time__the a-16 d-16 j-17 o-19
time__you m-25 n-16
time_can h+16 m-17
time_do a-23
time_does d-20 n-17
time_for a+20 o-19
time_is d-21 j-35 n-16 u-23
time_should m-22 n+18
timer l-19 m+22
timer$ l-19 m+21
times d-20 m-16 n-24
tired m-23 s+18
tired$ m-16 s+16
tmrw$ m-16
to d-24 e-76 f-81 h-56 i+16 k-17 l-17 p-32 r-39 s-36 t-34 u-40 v-56
to$ a-22 b-15 d+23 g-27 n-25 q-17
to_# m+19
to_@book a+23 b-15 i-18 o-17
to_@call d-22 g-21 i+32 j-19 m-37 n-20 o-17 p-25 q-21
to_@cancel a-25 d-23 k-16 l-20 n-18 r-17
to_@day a-17 b-17 m-18 o+25
to_@drive a-29 b-20 d-20 i-29 j-22 l-15 m-32 q+28 r-16 s-20 u-16 v-16
to_@eat d-16 n+23 o-15 u-20
to_@english c+26 k-22 m-25 o-18
to_@move a-23 c-31 d-41 g-23 h-16 i-34 j-26 k-25 l-27 n-37 o+37 p-29 q-38 s-27 t-18 u-35 v-19
to_@parking j+19 m-17
to_@pay d+20 n-16
to_@stop a-17 b-17 i-17 u-16
to_@visit a-23 m+22 p-22
to__@call b-17 d-20 o-16 q-19
to__@cancel b+20 m-16
to__@clinician b-21 q-17 u-15
to__@day o+18 q-16
to__@insurer i-21 m+19
to__@late n-17 q-19
to__@place a-16 m-23
to__@relative b-19 d-19 g-16 k-17 l-16 n-24
to__@staff i+17
to__@stop g-16
to__@symptom s+16
to__@texts a-17 i-23 k+26 l-22
to__@thanks m-18
to__@treat a+20
to__@visit a+17 i-16 l-20 m-35 n-16
to__a b-36 g-16 k-23 l-24 p-34 r-24 s-23 u-15 v-20
to__after i-16 n+16 o-27 q-19
to__again m-17
to__airport j-17 m+20
to__an a+27 b-18 m-20
to__any m-21
to__anything a-34 d-25
to__at n-19
to__back i-21 m-38 q-16 u-22
to__billing i+20
to__but a-21 l-15 q+16
to__day a-17 m-20 o+16 q-15
to__days m-16 o+17
to__driver p-20
to__for b-17 i-18 m-15 o-24
to__forward m-16
to__front m-17
to__her m-20
to__home n-23
to__hospital j+16
to__i l-22 r-16 u-23 v-19
to__if a+17 b-17 u-18
to__in a+24 b-23 d-27 h-22 i-23 j-27 l-19 m-15 n-35 q-25 r-18 s-19
to__is m-17 n-19 q+18
to__it c-18 g-27 j-31 k-27 l-36 m-61 n-27 o+18 p-29 q-32 s-23 v-17
to__later o+19
to__list a+16 g-18 n-17
to__me b-33 c-16 g-31 h-16 j-27 m-33 n-29 p+26 r-23 s-23 t-17 v-26
to__milk m+16
to__mine o+17
to__my a-20 b-18 c-16 d-46 g-27 i+16 j-25 k-27 l-32 p-26 q-42 u-34 v-24
to__next o+17
to__of d-17 l+15 r-15
to__off a-25 i-24
to__on b+34 i-17 l-15
to__one a+17 i-17 l-17
to__or m-16
to__out d-29 i-23 k-26 p-16 r-21
to__patient i-16
to__place m-16
to__ready n+16
to__right m-15
to__seen a+25
to__so m-17
to__someone b-20 m-17 o-18 p-18
to__started a+16
to__sunny d-16 m+17
to__texting m-18
to__that m-25
to__the g-16 o-16 q-21 r-16 u-30
to__there b-22 d-27 j-21 m-33 p-16
to__these b-17 i-15
to__this b+16 c-25 l-37 m-32 n-17 p-17 u-33 v-34
to__time a-17
to__to a+18 c-16 j-33 l-18 n-34 p-28 q-17 v-16
to__up i-16 m-17 q-15
to__wedding m+18 n-18
to__week a-22
to__what m-17
to__with d-18 m-31
to__you a+20 d-17 g-16 l-18 m-27 u-16
to__your m+15
to_a d-17 g-18 n-33 p-19 q-17 r-16
to_answer m-18
to_arrange a+15
to_ask a-24 b-17 n-19 p-24
to_bail b+21 m-19
to_be b-39 c-23 f-20 g-28 h-19 i-21 j-35 k-25 l+18 m-18 o-35 p-36 v-20
to_bring d-26
to_buy m+15
to_come g-16 i-24 j-23 l-21 m-41 n-30
to_dance m+17
to_do a+17 d-39 i-20 j-27 l-16 m-19 q-21 u+17
to_find j+19 m-18
to_fly m+18
to_get a+34 b-21 d-26 g-22 h-16 i-15 l-17 m-26 o-31 r-21 s-21 u-28
to_give a+19 m-19 o-15
to_go m-28 n-16 q+16
to_have a-28 i-22 m-29 o-18 p-32
to_it l-15 m-19 o-17
to_keep a-16 m-20
to_know a-18 m+19 o-17
to_make a+27 m-17
to_me a-19 b-16 d-17 o-16 p-19
to_my a-22 b-23 d-25 g-16 i+22 j-16 n-18 o-20 p-20 q-23
to_opt a-19 i-21 l+17
to_pee n+17
to_put m-19
to_reach d-17 m-21
to_receive m-17
to_see a+32 b-18 i-20 m-21 u-21
to_set m-15
to_shave n+16
to_skip a-20 b+23 d-16 i-15 u-18
to_sleep u+21
to_snow d-19 m+18 u-15
to_somebody a-20
to_someone a-17
to_speak c-17
to_take b-23
to_talk m-19
to_text i-23 m-17 o-16
to_the a-16 b-37 c-21 d-22 g-33 k-19 l-33 m+17 n-48 o+20 p-28 q-37 r-17 s-26 v-18
to_this m-16
to_try a+36 b-19 i-15 m-37 o-20 u-23
to_use g+16
to_wait m-16 n-25
to_work a-19 b-17 d-15 h-17 i-23 p-20 r-20 u-23
to_you b-17 d-17
to_your m-17
todav* r-16
todavia r-16
todavia$ q-22 s+15
today c-17 e-16 g-23 j-28 k-18 l-21 n-26 p-21 q-35 u-31 v-21
today$ g-21 j-26 k-16 l-20 n-22 o-54 p-18 q-28 u-30 v-19
today__tomorrow m-16 o+16
todo i-16 l-16 o-20
todo_por m-16
told b-21 i-24 n-20
told__@stop m-22
told__to m-23
told_you a-20 m+16 o-17
toman d+20 m-19
toman__@insurance d+15
tomar h-16 n+30 o-20 q-23
tomat* n-15
tomatoes n-15
tomo a-21 g-20 m-26 n+27
tomo_@medicine a-15 g-18 m-19 n+20
tomo__la n+16
tomor* d-17 f-16 n-17 r-20 u-22
tomorrow d-16 f-15 r-18 u-20
tomorrow$ r-16 u-18
too b+15 d-15 j-16 m-23 n-19 q-23 r-15 s-20 u-16
too$ b-15
too__to b+18
too_much l+17
top f+16 n-15 u-17
total d+20 m-19 u-16
total$ d+20 m-19 u-16
town h-15 n-17 u-16
traba* a-23 e-15 f-18 g-27 j-28 k-18 l-25 p-19 r-16 s-19 v-17
trabaja m-24 n-20 u+18
trabaja$ m-24 n-18 u+18
trabajan h+20 i-16 m-32 n-26 o-18 u-22
trabajan_con d+15 h-17 m-15
trabajar m-18
trabajar_ese n-17
trabajo h-29 j-17 m+18 n-30 q-26 u-26
trabajo$ h-24 m+25 n-15 o-21 q-20 r-20 u-20
trabajo_hay m-17
trade h-16 i-15 m-19 o+22
traffic a-22 b-25 d-21 f-17 h-23 i-19 j-25 m+24 o-29 p-19 q-23 s-30 u-22 v-20
trafico j-18 q-18 v-19
train a-17 h-18 n-21 q-23 r+19 u-23
trans* a-21 n-17 o-15 u-22
transfer d-18 i+16
transfer__to i+17
transfer_me i+17
transportation d-22 m-16 p+20 u-16
transporte j-17 m-20 q+20 r-19 u-16
trata g-17 u+17
tratamiento a+18 c-16 e-20 f-18 g-29 h-19 i-34 j-33 k-19 l-27 m-40 o-33 p-25 q-32 r-23 t-20 u+20 v-23
treat g-19 j-15 n-19 u+20
treat$ g-18 m-24 u+25
treatment g-18 h-20 i-20 j-21 k-19 l-17 m-52 n-22 q-19 r-20 s+21 v-16
treatments m-16
tree m+18
tripp* p-16
tripping p-16
tripping$ p-16
truck q+15
true u-20
trust b+17
try a+40 b-22 i-22 l-18 m-42 o-27 p-15 r-17 u-29
try_it a+20 m-18 u-16
try_this a+22 m-25
tuesday a-35 d-22 e-18 h-31 j-15 k-16 l-21 n-22 o+24 q-21 r-21 u-19 v-17
turn a-23 b-34 c-19 d-21 i-25 n-16 o-29 p-19 q-19 s-15 v-16
turn__@texts m-17
turn__back k+20 m-21
turn__on k+20 m-20
turn__up k-17 l-16 m+22
turn_it l-15
turn_off k-16
turn_on m+19
turn_the m+15
turne* b-17 r-16
turned b-17 r-16
turned_# m+19 o-19 r-15
turno i-22 j-20 k-17 l-19 m-23 r-17 u-17
turno$ b+16 i-17 j-16
turno_para a+16
tv h-18 j-20 m+21 u+17
tv$ h-18 j-20 u+17
twice a-18 b-18 g-18 l-16 m-29 n-16 q-18 t-17 u-19
twice$ i-21 m-20 o-18 t-16 u-16
two d-25 g-18 h-16 j+19 l-21 n-16 q-16 u-26
type d-15 g+20 j-16 u-21 v-16
uber a-18 b-27 c-18 d-25 g-24 h-20 i-17 j-37 n-30 o-25 p-28 q+25 r+18 s-17 u-28
ubi a-22 b-16 i-19 j+25 m-22 o-17 u-16
ubi$ a-22 b-16 i-19 j+25 m-22 o-17 u-16
ubicacion i-19 j+20
uh a-19 b-15 c-18 d-26 e+27 f-20 h-24 i-18 j-24 k-17 l-25 m-36 n-18 q-20 t-17 u-28 v-18
uh$ c-17 d-18 e+27 f-18 g-17 i-16 j-16 k-16 l-24 m-27 t-16 u-21 v-17
un b-51 c-38 e-31 f-33 g-49 h-36 j-52 k-44 l-54 t-31 u-16
un_@machine m-22 u+24 v-16
un_@relative m-21 p+25 q-15 u-18
un_@vehicle p-25
un__@late a-16 m-18
un__a d-18 u-18
un__de m-17
un__la m-15 o-19
un__no m-20 o-17
un_iphone m+15
un_poco r+17
una a+32 b-58 c-37 d-33 e-29 f-23 g-48 h-40 i+36 j-48 k-39 l-46 m-20 n-27 o-32 p-39 q-51 r-46 s-30 t-23 v-49
una_@machine m-16
una_@person a-34 g-19 i+28 m-21 n-22 o-18 q-21 v-20
una_@visit a+49 b-36 d-31 g-19 i-36 j-21 l-22 m-31 n-30 o-43 q-17 r-23 s-23 u-29 v-19
una__en o-25
una__la o-26
una__me m-16
una__pues a+16
una_carta m-17
una_duda i+15
under* u-15
understand m-21
undo k+18 m-24
uno a-18 d-24 g-23 i-17 l-15 m-27 o-21 p-17 s-18 u+17
unsto* e-17 k+26 l-22 m-24
unstop e-17 k+26 l-22 m-24
unstop$ e-16 k+22 l-21 m-22
unsub e-18 g-15 l+25 m-27
unsub$ e-17 l+19 m-23
unsub* g-16
unsubscribe k-29
unsubscribe$ k-24 l+15
unsubscribe_me m+18
unsubscribed m-21
until n-15
up a+32 b-22 c-60 e-49 g-61 i-46 j-40 k-36 l-28 n-37 o-18 q-31 t-43 u-28
up$ a+28 b-43 c-31 d-27 e-26 g-38 h+18 j-49 k-33 l-26 m-20 n-20 o-35 s-37 t-20 u-25
up_@pay d+16 m-16
up__# m+19
up__@clinician a+22 d-20 i-20 m-25
up__@visit a+20 b-18 d-22 m-16 u-16
up__a d-16 m-15
up__another a-17
up__i m-16
up__the b-18 d-27 h-22 i-26 l-16 o-22 p-21 q-22 u-16
up__this m-19
up__time h-16 o-17 u-22
up_for b-15 d-18 o-16
up_from a-17 d+17 u-21
up_my m-19
up_please m-18
up_the j-16 m-19 r+17
up_with a+25 b-21 d-24 i-23 l-21 m-32 n-17 o-15 p-18 u-20
us d-25 e-16 f-15 g-23 h-26 i-24 j-23 k-19 l-15 m-21 n-26 o+22 q-25 s-20 u-29 v-26
us__it m-20
us__the a-16
us_do b-15 m-25
usa a-17 g+20 m-21 u-18
usan m-17 u+19
use a-21 b-16 g+18 l-23 o-21 q-16 v-16
use_this g+23 l-18 m-22 u-16
used a-16 m+17
used__be m+18
used_to m+18
usted* b-17 i-15 n-20 o-15
ustedes b-17 i-15 n-20 o-15
ustedes$ m-25 q-21
va c-24 g-30 h-25 i-40 j-24 k-18 l-23 n-28 o-32 p+32 r-18 s-22 t-17 v-25
vacat* m+17
vacation m+17
vacation$ m+15
vale e-21 l-16 m+15 u-29
van a-34 b-30 c-18 d-25 e-15 g-25 h+18 i-28 j-15 k-19 l-26 m-45 n-28 o-31 s-29 u+29 v-18
vayan b-15
vayan__@cancel b-15
vayan_a b-15
vean m-16
veces a-18 m-17
veces$ u-17
vecino p+18 q-16 u-16
vende* a-16 d-17 m+19 u-21
venden d-17 m+18 u-21
venir q+16
veo j+18 m-16
ver l-17
vet m+23 u-23
veterans a+19 j-17 m-27
vez a-18 b-32 c-20 h-19 i-22 k+23 l-20 n-28 o+15 q-22 r-17 s-17 u-23 v-17
vez$ a-24 b-19 c-15 i-19 k+17 n-24 q-20 u-18
vez__@texts k+16
vi a+16
viernes c-21 d-15 h+17 i-23 j-16 n-15 o+23 p-17 q-29 r-17 t-20 u-17
visio* s+16
vision s+16
visit g-15 i-24 j-25 l-34 p-30 q-20 r-25 v-18
visita a-18 d-18 n-18 o-15 r-16
volve* i-17 m-20 u-17
volver i-17 m-20 u-17
volver_a i-16
vomite m-17 s+18
vomited s+15
vote m+17
vote$ m+17
voy a-39 b+26 c-48 d-26 e-47 f-42 g-50 h-49 i-59 j-51 k-41 l-52 m-36 n-24 o-34 q-18 r+51 s-46 t-44 u-58 v-53
voy$ g-19 i-23 j-24 k-18 l-28 m-41 n-24 o-31 p-25 q-30 r+32 s-23 u-23 v-16
voy_@late b-28 d-16 e-17 f-17 h-25 j-17 l-19 n-15 o-29 p-20 q-22 r+20 t-21 v-15
voy__@relative m-17 p+18
voy__alla m-15
voy__ir b+20 o-17 q-19
voy__mi a-15 b-19 m-26 n-22 p+21 q-19
voy__no m-19
voy_a a-22 b+22 d-17 g-20 i-16 j-19 n-16 p-15 q-20 s-18 u-24 v-16
voy_con m-20 p+18
voy_en a-16 i-17 m-21 n+15 o-17
voy_para m-16 o-17
voy_saliendo m-16 r+16
vuelv* m-15
vuelvan m-15
vuelvan__mandarme l-17
vuelvan_a m-15
wait c-17 d-22 i-26 l-17 m-32 u-25
wait__i n-19
wait__me q-16
wait_for q-16
wait_i b-15
wait_there a-18 p-18
waiti* m-23
waiting m-23
waiting$ m-19
wake m+15 p-16
walk d-32 i-22 m-32 n-18 q+16 r-15
walk_@insurance a+18 d-21 m-22 q-15 u-21
walk__through a-25 u+19
walk_me a-25 u+19
walma* m+22
walmart m+22
walmart$ m+19
want a+16 d-25 e-17 j-35 m-21 n-25 p-23 q-35 r-28 s-20 t-28 u-33
want__@person i+16
want__@stop k-20
want__@texts m-25
want__a a-29
want__again l-16
want__and m-16
want__any b+16 l-19 o-17
want__back m-16
want__be b-17 l+22 m-23
want__come a-22 b+15 m-27
want__day o-21
want__do a+21
want__get a+16 m-18
want__go b+15 m-18
want__it m-23 o-20
want__keep b-17
want__my o+15
want__talk a-17 i+19
want__the l-26 o-18
want__to a-25
want_a i+16
want_another o-21
want_in a+25 i-23 k-23 l-21 m-26
want_it b+15 m-32
want_me m-16
want_one a+16
want_the m-19
want_them b-16 m-19
want_to c-18 d-25 g-34 j-24 k-28 l-21 n-31 q-18 r-17 u-23 v-24
wanti* m-18
wanting m-18
wanting_to m-16
war m+23
warra* m+16
warranty m+16
was a-24 b-59 c-38 e-25 f-29 g-39 h-42 i-39 k-36 l-42 m+36 n-43 o-23 p-49 r-18 s+23 u-46 v-18
was$ q-17
was_@late q-15
was__@drive q+16
was__@relative b-19 m+16
was__at m-15
was__for m-15
was__me m-21 p-19 q+21
was__my b-17
was__to n-17 q+22
was_going m-19 q+20
was_just q+15
was_there m-16
watch n+17 p-16
watch* m+23
watching m+23
watching_tv m+16
water d-23 n+26 q-19 u-26
way b-33 d-21 h-32 i-32 k-21 m-26 n-34 p-38 r+25 t-17 v-29
way$ a-22 b-17 d-21 j-21 l-15 m-39 n-16 o-23 p-19 r+27 s-20
way__get o-17
way_to b-16 h-18 i-15 j-20 n-18 s-17 u-15
we d-29 e-43 f-43 g-59 h-67 i-30 k-46 l-58 n-22 o+18 p-32 q-24 r+20 s-21 t-15 u-75
we_@move b-21 m-19 o+24
we__@call a-17 m-21
we__a a-19 b-16 m+19 o+16 t-18 u-15
we__about m-24 r+19
we__another o+16
we__be m-16
we__by i+19
we__day o+16
we__do m-17
we__have m-21 q-15 v+17
we__i m-16
we__in m-20
we__it a-29 b-19 o+26 p-15 r-21 u-18
we__next a+18 m-21
we__not a-16 b+15 d-15 m-29 q-19 r-16 v+16
we__on m-19
we__see a-17 b-19 d-18 m+23 n-16 p-18 r-21 u-18
we__the b-23 d-15 i-17 n-25 o-18 s-17 u-17 v-16
we__there a-20 m-21
we__this a-15 m-17
we__to b+20 i-21 m-36
we__when j+15 m-16
we_are a-44 d-28 f-19 g-23 h-19 i-27 k-17 l-24 n-33 q-29 r+27 s-33 u-35 v-29
we_do b-16 h-15 m-34 o+21 q-17 s-19 u-19
we_got b-20 j-21 m+15
we_had m+23 n-16
we_have c+15
we_lost b-19 o-18 q+18
we_need i-17
we_will a-19 d-21 m+18 n-19 p-27 q-17 r-21 u-21
wear a-20 d-22 g-23 j-22 n+16 o-16 q-31
wear$ m-28 n+20
wear_@symptom m-16 n+18 s-20
wear__a m+18 n-18
wear__wedding m+18 n-18
wear_off m-24 n-26 q-17 u+16
wear_to m+18 n-18
weari* m+16 u-20
wearing m+16 u-20
weath* m+25
weather m+25
weather_tomorrow b-16 m+16
wedding$ m+18 n-18
wednesday h-25 m-23 o+18 p-16 q-20
week c-19 d-30 g-23 i-25 j-19 k-16 l-28 n-27 o+19 p-16 q-18 r-22 s-32
week$ d-25 g-20 i-16 j-17 l-21 n-33 q-16 r-17 s-25 v-26
week__better o+19
week__that o+16
week_after o+21
weekend a-34 b-31 d-17 f-15 g-15 i-19 l-18 m+23 o-24 p-27 q-19 s-17 u-17 v-21
weekends h+18 m-18
weird m-19 s+17
went a-16 j-19
went_up a-18 u-19
were j-20 r+20
what a-17 b-22 c-45 e-33 g+22 i-25 k-30 l-52 o-20 p-34 q-16 r-51 s-26 t-52 v-50
what$ g-15 m-42 q-19
what_@door d-16 g-24 j+23 m-18 u-22
what_@place d-18 g-19 m-24 n-15
what__@eat d-19 g-26 m+34 n-26 u-19
what__@hours a-16 d-20 h+18 j-20 u-18
what__@open j-15 m-21 n-16
what__@place d-17 j+17 m-30
what__@price g-26 h-23 j-30 u-40
what__@relative m-18 n+19
what__@treat g-18 j-19 m-20 u+17
what__@visit a-22 d-25 j-17 m-26 u+27
what__a g-34 h-22 j-31 m+16 n-35 q-19 u-21
what__about d-23 m-16 u+24
what__an a-16 d-16 m-18 u+18
what__are d-20 m-25
what__at u+15
what__be d+24 o-18 u-30
what__best d-16 h-18 j-17 m+28
what__bring j-16 m+16
what__can i-18 j-20 m-21 n-26 o-22 u-16
what__come m-18 n-21 q+17 u-20
what__do a-20 b-19 d-44 i-30 m-16 n+17 o-18
what__does d-30 n-28 o-16
what__fish m+17
what__for b+16 g-16 m-20 o-18
what__going d+23 m-21 u-22
what__good f+22 m-23 u-25
what__got d-16
what__guys h-26 j-18 u+22
what__had b+18 m-20 o-17
what__have j-16 m-23 n+19 q-25 u-28
what__he m-16 n+17
what__i b-32 d-24 g+16 i-38 j-21 k-16 p-15 r-16 u-54
what__if u-17
what__in u-17
what__is a-28 b-19 d-50 f-16 g-48 j+16 n-29 q-23
what__it d+29 f-16 h-31 n-32 o-38 q-32
what__latest h+16 m-16 u-16
what__mean g+23 m-25 u-15
what__my a-28 d+25 h-21 j-36 u-36
what__need d-25 g+15 j-16 n-19 u-28
what__number u-17
what__odds g-17 u+16
what__of d-26 g-25 n+17
what__on a-17 d-17 g-16 n-17
what__point m-17 u+17
what__put d-29 g+18 m-31 q-16 u-16
what__reply g+18 m-20
what__run d+15 m-18
what__say g+16 m-17
what__send g+18
what__set u-15
what__side j-23 m+17
what__success d-17 u+17
what__take a-21 d-22 g-20 q-21
what__target m+15
what__text g+18 m-18
what__that g-15 n-21 q-22 u-18
what__the a-21 b-26 d-16 f-24 j+17 n-27 o-23 q-46 r-19 s-27
what__there m-21 o+17
what__they a-17 d-18 n-15 u+19
what__this a-18 f-21 j-37
what__to g+16 m-17
what__wear g-16
what__would m-15
what__you b-21 f-23 i-21 q-38 u-20
what__your g-28 h+15 j-36 u-28
what_a d-22 g-20 h-16 m+26 n-21 q-19 u-19
what_about a-24 b-27 d-40 g-15 i-17 j-19 m-40 n+26 o+26 q-24 r-16 u-34
what_all g+16
what_am a-19 m-20 n-19
what_are a-32 i-22 j-34 m-16 q-19 u+21
what_can a-29 g+16 h-21 j-22 o-22 q-29 u-30
what_day a+15 n-18
what_days d-20 h+16 j-22 m-22 u-25
what_do b-15 f-16 h-56 i-22 j-53 m+18 o-35 u-18
what_does d+28 h-21 n-19 q-25 u-31
what_else b-22 m-19 o+21
what_exactly u+18
what_happens m-27 u+19
what_i a-27 d-28 g+18 j-27 o-23 q-20 u-29
what_if a-28 g-38 h-19 j-26 m-34 q+25
what_is b-29 f+22 g-31 h-16 k-15 l-18 n-53 p-19 q-57 r-17 s-35 t-17 v-25
what_kind d-22 g-18 j-15 n+18
what_should a-21 d-17 j-22 m+17 n-27 q+16 u-31
what_this g-17 u+22
what_time a-44 b-16 d-50 g-31 o-49 q-27 u-40
what_to g+17 m-21 u-19
what_will d+25 g-17 m-25 u-28
what_would a-16 d+27 m-21 n-20 o-21 q-16 u-17
what_you a-17 d-19 j-21 m-25 n-18 u+16
what_your m-18
whate* d-19 h-19 u-19 v-16
whatever d-19 h-19 u-19 v-16
whatever$ l-27 m+16 u-20
when b-22 c-17 d-29 f-19 g-21 h+19 k-29 l-26 q-40 v-25
when__@drive n+15
when__@holiday h-22 m+18
when__a m-16
when__bring m-17 n-19
when__can h-17 m-17
when__come h-23 m-21 n-36 o-17
when__get a-24 m-27
when__i h+17 i-20 j-29 k-18 m-25 s-21 u-24
when__in a-17 j-16 u+17
when__my n-17
when__start a+18 m-15
when__the a-21 j-17 m+16
when__we m-27
when__you h+27 j-22 m-31
when_are m-16
when_can a+19 i-19 j-23 k-21 m-44 o-24 s-24 u-26
when_do d-20 h+24 j-24 m-21
when_does m+23
when_i a-19 h-27 m-31 n-25 u+17
when_is d-16 i-16 j-25 m+17 n-19 o-16 u-18
when_it n-16
when_should s-16
when_was m+19 s-18
when_you m-20
where b-29 f-26 g-32 h-38 i-19 j+16 l-25 n-19 o-29 p-31 q-33 r-41 u-51
where* m-15
where__are j+31 m-28 u-17
where__at j+16 m-21
where__come d-16 j-26 m+28 n-20
where__go n-15
where__i q-21 r-17 s-24
where__in j+19 m-17
where__me m-16
where__my j-15 m+19
where__place j+16 m-16
where__the d-17
where__this j+16 m-16
where__we j+15 m-16
where__you h-24
where_are h-22
where_at j+19 m-17
where_did j-33 m+25
where_do m-18 p-15 q-15 r-15 s-16
where_does d-19 j-21 m+23 n-16
where_is a-18 d-23 j+24 n-17 s-20 u-18
where_they m-16
where_you a-16 d-19 h-17 j+28 m-30 u-16
whereabouts m-15
which a-22 b-18 d-28 h-16 i-19 j+21 l-24 m-16 n-26 o-15 p-16 q-20 s-21 t-16 v-19
which_@door g-15
which__do l-15 m-26
which__i l-15 m-25 u-20
which__of m-23
which__the m+19
which__you m-18
which_one g+15 m-22 u-19
who a-35 b-34 c-17 d-24 e-43 f-46 g-43 h-43 j-44 k-43 l-51 n-57 o-52 p-25 q+19 r-51 s-48 t-42 u+33 v+20
who__@call d-16
who__@drive q+20 u-18 v-18
who__@wrong i-18
who__ask m-21
who__for m-20
who__i b-20 i+24 n-27 o-16 q-16
who__is m-20
who__maria i-16
who__me a-28 b-18 d-21 g-15 l-24 m-28 p-28 q+22 u+23 v-34
who__take m-19
who__texting i-16 l-17 m-18 u+23 v-26
who__the a-16 d-18 i-17 m+30 r-17 s-17 u-33 v-19
who__this a-15 d-18 f-21 g-18 i-18 l-19 u+23
who__tyler v+17
who_can m-20 q+21
who_dis e-16 i-17 m-24
who_do i+23 m-23 n-16
who_is a-28 b-23 c-25 d-43 f-31 g-31 h-20 j-31 k-23 l-43 m-20 n-22 o-18 p-30 r-23 s-29 t-19 u+32
who_wrote m+17
who_you m-15
whole j-15 m-19 o-16
why a-19 e-16 g-23 i-27 j-27 l-35 m+16 n-18 o-19 p-28 r-16 t-18
why__have m-17 u+17 v-16
why__i l-18 m-31 p-16
why__so u-22
why__you u+15 v-17
why_am l-15
why_did b-16
why_do a-16 i-18 l-16 m+16 p-16 v-18
why_is m+21 s-17 u-24
wife b-16 c-26 d-25 g-18 k-17 l-26 q-18 r-25
will c-31 e-31 f-28 g-20 i-39 j-45 k-46 l-49 o-21 s-28 t-20 v-38
will__# r+15
will__@day b+19
will__@drive m-22 p+22 r-16
will__@late m-27 p-19 r+27
will__@pay d+20 m-24 p-17 u-16
will__@relative a-24 b-17 d-21 m-16 n+16 q-31 r-21
will__a m-15
will__able m-16 q-16
will__back b-23 k-17 m+16
will__be a-27 b+17 d-19 h+16 i-20 m-50 p-29 q-40 r-21 s-31
will__coming r-18
will__go b+17
will__help u+16
will__her q-17
will__home m-17 p+24 q-22
will__it d-22 m+19 n-16 p-16 q-17 u-25
will__let m-22
will__make m-19 u+16
will__me a-33 b-37 g-17 h-18 i-24 l-18 m-28 p+20 q+15 r-26 s-28 u-17
will__my a-15 b-16 d-15 n-31 q-20 r-17
will__need b+17 m-21 o-17 q-15
will__on m+20 p-15 u-23
will__set u-15
will__take p-15
will__that n-15
will__the m-19
will__there b+21 d-23 h-19 m-34 n-21 o-22 q-18 u-22
will__to a-21 g-16 m+20 q-22 s-16 u-31
will__with m-16 n-17 u+16
will__work m-27 n-16
will__you a-22 b-20 d-24 m+20 u-19
will_ask n-16
will_be a-26 b-37 d-30 h-29 n-34 o-17 q-25 r+28 s-26 u-32
will_do b-16 d-17 n-17 u-24
will_have m-17 n-20
will_i a-15 b-24 d-33 m-48 p-23 q-27 s-20 u+34
will_it a-17 b-26 d+18 g-26 h-20 n-37 o-26 p-32 q-30 r-20 s-26
will_my a-17 b-18 d+20 m-38 n+18 p-33 q-20
will_not b+32 d-35 h-20 m-42 n-31 p-31 r-42 t-20 u-39
will_see a-17 b-19 d-18 m+23 n-16 p-18 r-21 u-18
will_take a+22 b-28 d-22 h-18 m-31 q-41
will_the m-17 s+15 u-17
will_you a-20 b-23 d-19 i-17 n-21 o-15 p-23 q+24 u-31
wine h-19 m+23
wish__any m-15
wish__receive m-17
with a-16 b-17 c-30 f-26 g-17 h-20 j-32 k-31 q-18 r-23
with$ d-25 e+24 l-25 m-29 n-15
with__@clinician l-16 m-15 n-20 o-15 p-15 u-17
with__@medicine m-16
with__@relative a-22 b-18 d-21 i-19 m+23 n-23 q-18 u-20
with__@symptom m-15
with__@texts l+28 m-29
with__@visit m-25
with__do m-19
with__what m-16
with_a d-24 n-24 p-17 u-17
with_her a-16 m-16 n+20 q-17
with_me a-22 b-26 l-20 m-22 n+24 o-24 q-16 u-31
with_my a-23 g-15 i-27 l-23 m+22 n-19 q-30 s-17
with_someone m-16 o+16
with_the b-37 e-16 g-18 k-16 l+19 n-30 p-20 q-21 t-17 u-29 v-17
with_this m-31 v-16
withd* m-16
withdraw m-16
witho* m-25 u-16
without m-25 u-16
without_a n-19
woke m-16 r+15
woke_up m-16 r+15
won m+22 u-19
won_the m+17 u-16
work a-24 b-33 c-24 e-17 f-20 j-28 k-26 p-19 s-33 t-19 v-16
work$ a-29 l-23 m+31 n-26 p-20 r-33 s-17 u-24
work_@call m-15
work__day n+23 o-23
work__do i+16 m-16
work__me g-17 m-17 p+16 q-20
work_for d-21 g-18 u+17
work_now a-17
work_the n+22
work_this m-20 u-16
work_with m-15
worke* m-18 o-16
works n-17
works$ m-18 u+19
world__# m+19
worry m-19 p+17 q-16
would g-37 h-23 j-32 m-18 n-25 p-26 s-37 t-19 v-21
would_# o+17
would__arrange a+19
would__be d+20 m-22 n-21 u-16
would__better a-15
would__bring m-20
would__get i-23 l-17 m-16
would__have a-23 m-16 u+16
would__make a+16
would__need m-15
would__opt a-19 i-21 l+17
would__speak i+18
would__start r+16
would__that d-18 m+15
would__to b-20 d-32 n-28 q-22 r-17
would_be m-24 u-26
would_i b-15 l-18 m-31 n-30 o-26 u+22
would_it a-21
would_like d-33 n-19 q-15 r-16 u-48
would_rather m-18
would_you a-22 k-17 l-17 o-17
write u-24
write__poem m+16
write__resume k-17 m+20
write_a c-16 k-21 u-19
writi* a-17 u+15
writing a-17 u+15
wrong a-39 b-45 c-25 e-46 f-30 g-34 h-40 i-46 k-32 l-17 m-38 n-29 o-35 p-37 q-36 s-31 t-41 u-39 v+48
wtf g+16 m-18 n-17
x a-34 b+22 c-24 d-30 e+27 f-20 g-21 h-24 j-24 k-23 l-33 m-42 n-26 o-27 p-26 q-21 r-22 s-24 t-18 u-30 v-28
x$ a-16 b-22 c-19 d-19 e+29 f-16 g-16 h-16 i-19 j-18 k-18 l-24 m-29 n-16 p-16 q-16 u-22 v-18
xmas m-17
y c-28 e-29 f-24 h-33 k-37 l-50 m-55 n-29 q+19 s-35 t-24 u-52 v-44
y__@day b-20 o+17
y__yo g+17 m-21
y_me p+15
y_no a-16 g-17 i-17 l-16 m-26 p-15
y_si m-26 r-15
ya b+20 c-66 d-73 e-64 f-53 g-83 h-23 i-85 j-36 k-24 m-18 n-28 o-76 p+31 q-28 r+32 s-68 t-59 u-65 v-52
ya__@ride p+21 q-22
ya__a a-22 l-16
ya__de k-16 l+20 m-22
ya__del p+19 q-21
ya__dije a-17 b-16 l-20 m+20
ya__el a-22 b-17 j-25
ya__eso a-18 b-20 g-23 i-15 l-24 m+28 p-20 u-22
ya__ir b+21 q-19
ya__ire b+23 l-22 m-22 t-17
ya__la j-21 l-22 o-21 p-21
ya__lo m-16 p+21 q-21
ya__los a+21 m-23 n-21
ya__manden m-17
ya__me a-16 g-19 q-23
ya__mi l-17 m-19 p+17
ya__nada m-15
ya__no l-18 m-26 q-16 r-18
ya__papeles a+21 m-20 n-19
ya__por m-15 p+15
ya__puede n-15
ya__quien q-20
ya__quiero i-18 k-24 m-27
ya__voy b+23 l-19 m-22
ya_casi m-20
ya_comi b-17 l-17 n+18 p-18 r-21
ya_esta p+16 q-15
ya_estoy a-16 b-20 l-22 m-27 p-20 r+27 s-17
ya_le a-15
ya_llene n-15
ya_lo b-17 j-18 l-18
ya_mande a+17 j-20 l-16
ya_me l-20 m-18 n-15
ya_no a-49 b+36 c-25 d-25 e-18 g-38 h-21 i-42 j-32 k-40 l+21 m-43 n-36 o-39 p-43 r-38 s-22 t-32 u-23
ya_tengo n-21 p+22 q-26
ya_voy a-19 b-30 j-17 l-19 m-33 n-17 o-23 p-22 q-27 r+36 s-19 u-15
yea b+15 r-19
yeah m-15 p+16 q-19
year j-18 s-22 u-16
year$ a-17 j-16 s-19
yep q-15
yep_got q-15
yes b-23 c-20 d-25 e-27 f-17 h-18 i-26 j-28 l-31 n-22 o-23 p+17 q-29 s-17 t-19 u-35 v-27
yes__@drive p+18 q-16
yes__is q-15
yes__my p+18
yes_she p+16
yesterday$ i-25
yet b-22 g-23 i-16 m+17 n-20 o-22 p-19 r-16 s-17 u-19 v-27
yet$ a-21 b-21 g-23 i-16 m+17 n-20 o-22 p-19 r-16 s-17 u-19 v-25
yo b-45 c-34 d-44 e-38 f+20 h-28 j-41 k-31 l-37 n-46 p-33 r-34 s-33 t-28 u-42 v+33
yo$ e-17 f+17 l-16 m-23
yo__soy m-20 v+21
yo_no a-33 b-36 c-20 d-30 e-15 f-17 g-24 j-19 l-23 n-21 o-27 p-18 q-34 r-20 s-19 u-22 v+30
you b-36 c-31 e-108 f-37 g-32 h+46 i-29 k-18 l-38 n-65 o-35 p-125 q-47 r-93 s-99 t+22
you$ c-36 d-26 e-20 h-56 k-36 m-30 n-45 o-37 p-31 q-38 s-28 t+31 u-29
you_@call q-17
you_@move a-20 b-19 d-21 h-15 o+16 q-19
you_@open a-32 b-22 c-18 g-20 h+37 i-20 k-17 l-20 m-48 n-17 o-27 q-21 r-19 t-24 u-28 v-22
you_@price a-21 d+21 m-23
you_@stop a-25 l+27 m-27 n-24
you__# a-28 b-17 h+29 i-15 j-20 l-21 m-27 u-24 v-20
you__@animal a-21 d-18 h-18 m+31 n-17 u-28
you__@call a-17 h-19
you__@day a-28 c-16 g-20 h+26 i-25 j-23 k-20 m-39 n-25 q-27 u-28
you__@food h+20 m-20
you__@holiday a+16 d-18 j-17 m-31
you__@hours a-18 h+19 m-19
you__@insurance a+17 j-16 m-29 q-16 u-24
you__@insurer d+25 h-19 m-24
you__@open d-16 h+29 i-17 m-23 n-18 o-21 q-16 s-21 u-16
you__@pay d+19 m-25
you__@person j-20 m-25 u-27
you__@place i-25 u+21
you__@relative c-20 d-22 m+27 n-15 q-22 u-26
you__@spanish c+16 i-16 m-16
you__@stop l+16 m-27
you__@vehicle a-16 d-18 h-18 i-19 u-17
you__@visit m-24
you__@wrong j-20 m-17
you__a a-47 b-39 c-29 d-22 h-35 i+19 k-25 l-25 n-20 o-17 p-26 r-16 s-22 u-64
you__about d-19 u-17
you__all g-16 h-17 m+18 u-19
you__an a-21 m+20
you__any d-18 m+17 q-15 u-23
you__anybody h-17
you__asked m+16
you__back d-17 m+15
you__be m+17
you__been a-20 t+15
you__both m-17 o-15
you__but m-16
you__credit d+18 m-17
you__day d-15 g-16 m+16 u-19
you__do g-22 j-24 m-26 n-16 u+21
you__donations m+17
you__feelings u-17
you__for b-16 c-15 h+18 i-16 j-26 l-21 m-26 q-15 u-18 v-17
you__from a-19 d-26 m-32
you__fun g-16 m+18 u-20
you__good m+17
you__have d-25 j-18 k-20 m-36 n-15 p-16 t-25 u-25
you__hospital m-16 u+17
you__how m-22
you__i d-22 n-19 t-16
you__in a+18 b-23 c+21 d-26 g-16 i-29 j-20 k-18 l-19 n-18 o-32 q-24 u-41
you__is m-17
you__it a-29 b-20 g-19 j-24 l-21 m-46 q-18 u+22
you__know a-16
you__leave m-19
you__like u-16
you__list m-16
you__me b-47 f-21 h-42 k+20 m-19 p-40 r-23 s-31 t-30 u-23
you__my a-27 c-23 d+16 g-31 h-26 i-28 j-36 l-22 n-37 p-20 q-34 t-16 u+28
you__new a+21 d-16
you__number a-25 g-20 j-27 l-30 m-46 u+20
you__of u-16
you__on b-19 d-21 h+18 i-19 l-15 m-45 n-17 o-22 r-18
you__one m-21
you__or d+16 m-20
you__patients a-19 h+16
you__reached m-19 v+17
you__see m-18
you__so m-18
you__someone b-17
you__still a+22 m-17 n-16 s-20 u-15
you__taking a+19 j-18 m-23 n-20
you__text a-20 b-16 g-19 i-19 k+24 m-32 u-18
you__texting a-16 m-24
you__that d-24 m+17 n-18 o-18 q-21 u-30
you__the a-33 b-29 c-29 f-16 g-30 i-40 j+19 k-26 n-30 p-22 q-22 r-26 u-19
you__there a-19 d-19 h+19 j-24 m-18
you__this a-19 g-22 l-22 v-22
you__through d-18 u-21
you__to a-34 d-25 h-20 u-26
you__today h+18 m-18
you__up a-17
you__walk a+18 d-21 m-22 q-15 u-21
you__what a-18 d-16 h-17 m-23
you__with d+17 i-17 m-17 n-18 u-26
you__your a-17 l-15 m-17 u-18 v-17
you_a h-16 i-16 j-27 u+26
you_all b-38 c-28 d-41 e-22 g-28 h+33 i+16 k-33 l-37 m-60 n-28 o-40 p-24 q-20 r-20 s-30 v-36
you_already m+16
you_and h-19
you_are a-18 b-20 d-23 g-26 i-19 j+17 l-19 m-44 n-16 o-18 t+20
you_asked l-18 u-15 v-17
you_be a-18 c-15 d-19 n-16 q-15
you_bill m-20
you_but b+15
you_can a-37 b+20 c-19 d-22 g-20 h-18 i-20 j-22 k+19 l-24 m-36 n-22 q-27 t-18 u-22 v-17
you_do b-22 c-18 i-25 j-42 l-19 m+18 n-38 q-32
you_ever a-17 u-26
you_explain u+15
you_fit a+18 m-15
you_folks j-16
you_for m-17 t+18
you_gave m-17
you_get g-15 j-25 l-21 n-16 o-16 q-20
you_got a+17 d-21 m-21
you_guys f-20 g-21 i-19 m-16 n-19 r-16 s-17 v-18
you_have b-55 d-19 g-35 k-16 n-52 p-46 q-21 s-34 u-16
you_help k-16 u-19
you_hiring m+17
you_in m-26
you_know a-18 d-19 g-18 o-24 r-19 t-18 v-21
you_let m-19
you_like a-15 m+22 n-17 u-19
you_look m+19
you_make o+17 u-15
you_may k+16 l-17 m-16
you_mean g+18 m-21
you_near j+21 m-21
you_need a-29 d-24 i-18 m-21
you_on a-17 j+19 m-21
you_play m+16
you_put j-16 o-17 u-19
you_recommend a-22
you_say o-15 u-23
you_see a+29 d-24 i-17 j-29 m-18 q-19 u-31
you_send a-16 d-19
you_start m-18
you_still m-27 n-16 s-16
you_take b-22 d+19 j-25 l-28 m-34 n-21 q-32 u-33
you_tell i-24
you_the h-19 i-17 j-26 m-23 u+25
you_then a-25 h-22 m+18
you_there h+17 j-16 m-20
you_to h-19 j+18
you_treat g-19 j-15 n-19 u+20
you_want a-27 b-22 i-17 o-20 v+17
you_watch m+17
you_work g+15 h+16 m-30 o-17 u-21
you_write d-16
your b-20 c-29 e-23 f-30 n-31 o-45 p-29 q-34 r-33 s-32 u-27
your_@body d-15 m+15
your_@hours a-17 d-16 h+19 m-15
your_@place a-17 j+19 m-22 u-22
your_@texts i-22 l+19 m-24
your__@hours h+20 j-22 m-21
your__@visit a+19 h-20
your__@wrong d+15 m-18
your__and a-18
your__are l+19 m-19
your__best m-18 t+17
your__in m-29
your__is d-16
your__me i-18 l-15
your__not m-15
your__the m-15
your_ad u+15
your_brain m-18 u+19
your_business v-15
your_earliest h-17
your_list a-17 g-16 m-18
your_number j-17 l-21 m-19 u-17 v-18
your_the m-18 t+17
zxcvb e+19 m-18
zxcvb_nm e+19 m-18
~<ab c-29 e-21 f-27 g-45 j-53 k-26 l-21 m-21 n+24 q-25 s-27 t-25
~<abl d-15 m-22 n+24 o-27 q-27 r-16
~<abo c-21 e-15 f-24 g-40 h-20 j-47 k-20 l-17 q-15 s-20 t-21
~<abr h+23 m-22 o-18 u-16
~<ac b-30 c-29 e-36 f-32 g-33 i-16 l-37 o-17 r-33 s-31 t-28 u-26 v-33
~<acc i-17 n-16 o-15 u-17
~<ace d+17 i-18 m-26 u-20
~<aco a-20 m-25 u-15
~<act a-20 d-24 e-17 h-18 j-22 k+28 l-20 m-25 q-18
~<ad a-28 c-25 f-16 g-15 h-19 k-21 l-24 m-17 p-19 q-28 r-19 s-18 v-21
~<add a-21 c-20 d-22 i-21 j+18 k-17 l-20 n-17 o-17 q-16 r-15
~<ade a-18
~<adv m-21
~<af a-34 c-31 e-24 g-38 j-21 l-37 m-50 t-23 u-27 v-21
~<aft a-31 c-27 e-19 g-28 j-37 l-34 m-58 p-15 t-21 u-19 v-18
~<ag c-41 d-44 e-32 h-34 i-52 j-17 k+18 m-26 o-20 q-46 s-26 u-48 v-34
~<aga a-19 c-26 d-29 e-23 h-29 i-38 k+21 m-23 o-19 p-31 q-39 s-20 t-22 u-40 v-28
~<age a+17 c-17 i-19 j-17 m-18 o-24
~<agr b-17 m-23 p+16
~<agu d-18
~<ah c-17 d-30 i-21 j-23 l-24 o-29 p-18 q-20 s-20 t-23 u-24
~<ahe m-18 o-17
~<aho d-23 i-21 j-18 l-20 n-23 o-20 p-15 q-17 s-16 t-20 u-19
~<ai q-17 r-15 u-17
~<air q-16 r-15
~<al a-45 b-33 c-49 e-55 f-28 g-47 h-31 j-26 n+21 p-21 s-47 t-44 u-50
~<ala o-16
~<alg a-26 b-24 c-18 f-16 g-26 j-32 k-26 l-28 m-28 p-28 r-26 s-21 u-35
~<ali m+18
~<all a-20 d-17 n+18 o-27 u-19 v-23
~<alo a-16 b-22 i-15 l-20 n-17 o-17 p+15 u-23 v-18
~<alr a-22 i-21 p-15
~<alt a-19 d-26 e-31 f-19 i-22 j-17 k+24 m-30 n-16 p-18 q-17 r-16 u-21 v-22
~<am a-24 b-23 c-19 d-24 e-20 g-17 h-19 i-23 j-18 k-18 l-24 n-22 o-22 p-19 q-21 t+22 u-22 v-20
~<ama a-18 d-19 i-17 l-19 m-29 n-17 t+25 u-16
~<amo r+18
~<an b-23 c-43 e-42 f-22 i-21 j-28 k-50 l-17 m-33 p-38 r-38 t-29 u-23
~<and b-16 c-16 d-19 i-17 k-21 l-21 p-29 u-25 v-25
~<ano c-23 d-28 f-18 g-22 h-26 i-27 k-17 l-30 n-35 p-21 q-25 r-23 u-16
~<ans a-21 d-24 g+23 j-18 l-19 n-19 o-20 q-19 s-17 v-19
~<ant g-23 h-24 i-20 j-18 n+15 q-24 r-27 s-17 u-26
~<anu m-17
~<anx m-18
~<any b-32 g-31 k-19 m-27 r-36 s-38 t-20 u-21
~<ap b-26 c-27 d-29 e-18 g-21 h-19 i-29 k-18 l-23 n-27 p-27 v-22
~<apa d-20 o-16 p-17 u-21
~<app d-19
~<apr a-17 c-17 m+19
~<aq b-25 c-17 d-22 e-15 h-19 i-22 k-17 n-24 o-25 p-22 r-28 s-22 u-30 v+20
~<aqu b-25 c-17 d-22 e-15 h-19 i-22 k-17 n-24 o-25 p-22 r-28 s-22 u-30 v+20
~<ar b-26 d-29 g-22 h-21 i-21 k-18 l-19 m-17 u-24 v-18
~<aro a-18 b-17 d-18 n-15
~<arr b-19 d-16 m-16 o-26 q-23 u-16
~<as b-16 c-34 e+34 f-31 h-33 j-32 k-33 l-18 n-41 o-16 q-36 r-33 v-16
~<asd d-16 e+29 f-17 i-15 l-23 m-29 u-20 v-15
~<asj e+18 m-18
~<ask a-35 b-16 c-15 d-25 j-21 k-16 m+16 n-24 q-23 s-21 u-25
~<at d-26 g-19 j-18 k-17 l-21 m-38 n-26 p-16 q-31 u-26 v-17
~<ati m-16 q-18 u-17
~<av b-28 d-17 e-23 f-17 g-19 h-25 j-32 k-19 l-25 p-19 s-22 u-32 v-23
~<ava b-19 h-17 j-19 n-21 o-22 t-16 u-18
~<avi l-16 n-18
~<avo d-15 g-19 m-20 n+24 u-18
~<aw a-17 c-27 d-35 e-32 f-24 g-30 h-34 i-32 j-35 k-28 m-23 n-34 o-25 t+16
~<awa c-20 d-32 e-25 f-19 g-28 h-25 i-24 j-28 k-23 m-28 n-30 o-20 t-20
~<awe m-17 t+21
~<ay b-31 c-27 e-23 f-23 g+19 h-21 i-36 j-27 k-18 l-27 n-32 o-29 p-25 q-28 r-24 v-24
~<ayu b-26 c-23 e-20 f-20 g+21 h-16 i-31 j-22 l-22 n-26 o-24 p-20 q-23 r-20 s-20 v-20
~<ba a-40 b+17 c-21 e-49 f-37 g-17 h-62 i-21 k+19 o-39 p-31 r-20 s-38 u-36 v-34
~<bac a-18 e-18 f-17 h-31 k+28 l-39 n-29 o-22 r-28 v-31
~<bai a-15 m-16 o-15 p-19
~<baj a-33 d-21 i-29 l+15 m-19 n-23 o-24 p-19 q-23 r-15 s-21 u-29 v-19
~<bal a-21 d+16 g-16 i-20 j-19 n-18 o-18 u-28
~<ban a-20 b-17 d-33 g-20 h-32 i-26 l-20 m+22 n+19 o-25 q-19 s-15 u-21 v-16
~<bar a-18 m+17
~<bas k-17 l+15
~<bat a-16 m+23 n-18 o-16 q-18 s-19
~<be b-23 d-22 e-43 g-59 i-26 j-46 k-21 l-41 p-45 q-23 r-26 s-17 v-20
~<bea m+26
~<beb m-17 n+16 u-16
~<bec d-19 u-16
~<bee i-18 j-16 l-20 n-19 o-20 p-16 r-18 u-24
~<bef b-32 c-18 g-24 j-26 k-18 m-20 p-18 q-27 s-25 v-21
~<beg a+16 m-18
~<bei m-22
~<ben d-17 f+15 g-19 m-20
~<bes d-27 g-18 i-15 l-16 t+17
~<bet a-18 l-19 n-23 r-16 s-25 v-21
~<bi a-41 b-35 c-22 e-18 f-23 g-38 h-40 j-45 k-24 l-40 m+37 p-43 r-36 s-22 t-23 u-19 v-45
~<bie h-21 i-24 l-27 p-20 u-21 v-27
~<bil a-24 b-16 g-18 h-16 j-20 n-30 o-25 p-16 q-17 r-19 s-17 u-35 v-16
~<bir j-23 m+17
~<bl a-23 b-22 c-28 f-29 g-34 h-33 i-47 j-21 k-17 l+17 o-26 p-37 u-52 v-33
~<bla d-18 n+15 u-24
~<ble a-16 i-17 n-16 t+16
~<blo a-29 d-23 e-16 g-18 h-17 i-24 j-26 l+27 m-18 p-22 u-28 v-19
~<bo c-33 d-18 e-26 f-22 g-33 h-35 i-25 j-35 k-35 q-38 r-35 t-23 u-60 v-42
~<boi m+15
~<bon m+16
~<boo a+18 m-30 s-16
~<bor a-30 d-20 g-16 i-20 j-19 k-15 n-19 o-32 p-24 r-21 u-21 v-25
~<bot j-17 m-25 o-26 q-18 u-25
~<br b-19 c-24 d-31 e-26 f-23 g-25 i-35 k-26 t-22
~<bra d-16 n-19
~<bre m+18
~<bri b-26 d-20 g-31 i-24 k-16 l-19 s-31 u-31 v-16
~<bru e-17
~<bu b-38 c-29 e-34 f+18 g-25 h-18 i-23 j-16 k-29 n-23 o-27 s-34 u-43
~<bue b-21 d-23 e-24 f+19 h-26 i-22 j-20 k-17 n-16 o-18 p-16 q-18 r-20 s-21 u-21 v-18
~<bus b-21 i-19 j-20 l-21 n-27 p+15 s-17 t-16 u-22
~<but o-17
~<ca a-21 c-22 d+17 e-53 f-24 g-63 h-29 j-18 k-56 l-24 n-26 p-27 s-23 t-41 u-20
~<cad m-15 n-17
~<cal d-43 e-16 g-26 i+18 k-23 n-33 p-25 r-29 s-27 t-17
~<cam d-34 e-18 f-19 g-18 h-23 i-25 k-17 l-34 n-28 o+15 s-22 t-17 u-42 v-29
~<can a-26 b+18 g-15 i-25 j-20 l-16 n-20 r-16 v-19
~<cap m+17
~<car a-31 b-34 c-23 f-21 g-25 h-27 k-20 o-24 r-25 u-47
~<cas a-19 b-23 d+21 g-15 h-17 i-27 j-26 k-16 l-28 n-30 o-30 q-30 u-29 v-24
~<ce b-32 c-18 d-30 e-20 f-16 g-17 h+15 k-20 m-16 n-27 o-30 p-27 q-28 s-28 u-31
~<cel b-22 d-16 o-17
~<cer a-21 b-19 d-16 h+18 l-24 m-23 n-16 o-16 p-18 q-15 s-18 u-19 v-19
~<ch c-53 e-49 f-40 h-51 j-60 k-26 l-44 q-25 s-51 u-65
~<cha c-27 e-18 f-16 g-30 h-22 j-34 l-19 m-16 p-36 q-29 r-36 s-27 t-21 u-32
~<che c-15 e-22 f-19 g-28 h-19 i-20 j-24 k-16 l-21 q-25 r-19 s-21 u-31
~<chi d-19 g-15 i-16 j-16 l-17 u-17
~<cho d-25 g+16 i-26 j-18 k-16 l-23 m-19 n-27 s-17 u-23 v-20
~<ci a-18 d-18 h-15 j+19 m-19 n-16 u-17
~<cl a-24 b-26 d-36 h-20 j-17 l-25
~<cla a-16 b-16 i-21 j-23 n-18
~<cli m+16
~<clo a-17 d-19 g-16 m-23 n+24 u-17
~<co b-28 c-20 e-96 f-34 h-33 j-17 k-62 l-41 m-20 s-27 t-50 v-33
~<cob a-20 d+26 g-15 m-21 o-20 q-21 r-17 s-20 u-19
~<cod d-19 g+18 j+17 m-18 u-25
~<col a-19 d-20 g-19 j-15 m+17 n-17 u-27
~<com c-31 d-19 e-52 h-21 i-16 j-22 k-34 l-33 m-24 p-33 t-46 v-63
~<con c-25 d-19 e-28 f-28 j-20 k-28 m-37 q-23 r-33 s-23 t-21
~<coo a-18 b-16 d-23 j-16 l-17 m+32 o-16 r-18 u-26
~<cop a-17 i+18 m-15
~<cor a-21 d-21 i-19 n-25
~<cos a-16 g-20 j-16
~<cou b-23 e-21 f-26 h-27 k-29 l-26 m-35 p-27 r-19 t-20 u-19 v-26
~<cov a-16 b-17 d+17 m-19 o-16 q-29 r-18 s-18
~<cow e-16 l-15 m+16
~<cp n+16
~<cpa n+16
~<cr a-31 b-28 c-17 e-23 f-17 g-23 h-21 i-27 k-19 l-20 n-27 p-24 q-28 s-16 t-22 u-37
~<cra d-18
~<cre a-21 e-16 i-16 j-16 l-16 n-17 q-16 u-22
~<cro m-20
~<cu c-47 e-44 f-39 k-40 l-48 n-25 o-29 p-32 q-17 r-53 s-19 t-35 v-47
~<cua b-32 c-31 d-44 e-27 f-20 k-31 l-31 m-15 n-22 o-25 p-18 q-35 r-32 t-21 v-31
~<cub a-17 d+27 g-15 j-17 l-16 m-29 u-20
~<cue d-16 j-18
~<cup a+19 d-18 j-19
~<cur d-20
~<da b-37 c-31 d-18 e-26 f-32 g-37 i-27 o+25 p-26 q-21 r-30 t-25 v-35
~<dal a-18 n-16 q-16 s-15
~<dam m-20 u-16
~<dan a-23 d-17 i-15 m-17 o-17 u+15
~<dar b-18 k-16
~<dat b-19 f-16 i-18 n-18 o+34 q-17 s-18 u-15
~<day b-20 d-29 g-18 i-15 m-15 n-19 r-15 u-39
~<de b+22 c-65 e-67 g-17 h-25 i-20 k-60 o-33 p-68 q-35 r-21 t-33 u-19
~<dea a-17 m-19
~<deb a-19 b-22 d-23 h-17 i-28 j-21 l-20 o-16 q-18 r-15 u-31 v+19
~<dec d-25 j-19 k-17 l-22 n-24 o-17 p-15 q-24 r-17 s-22 u-19 v-23
~<def m+16
~<dej a-38 c-20 e-24 f-28 g-32 h-26 i-31 k-20 p-22 q-33 t-17 u-39 v-25
~<del a-20 d-20 i-21 n-16 q-18 s-18 u-18 v-18
~<dem b-18 i-19 j+22 m-20 o-20 u-15
~<den g-16 i-22 l-26 r-20 s-19 u-24
~<dep g-22 m-18 n-26 o-17 s-17 u+17
~<des a-18 b-27 c-19 e-20 f-28 g-41 i-39 j-20 k-21 m-21 p-24 s+24 t-21 u-24 v-30
~<di a-18 c-60 e-54 j-18 k-50 l-20 m+16 n-40 p-30 q-25 r-16 t-18 v-21
~<dia d-19 g-16 h+16 j-16 o-15 q-18 u-25
~<dic u-19
~<die b-16 u-16
~<dif a-21 d-20 i-17 j-18 m-18 n-18
~<dig n-16
~<dij b-16 m+21 u-19
~<dim e-19 f+19 h-18 l-18 o-18
~<din i-15 o-16 u-16
~<dir g-17
~<dis c-23 g-22 h-20 j-29 k-21 n-21 o-21 q-23 r-22 s-19 u-26 v-21
~<do c-21 e-42 f-36 h-17 i-25 k-55 l-26 n-20 o-19 p-39 t-58 v-29
~<doe b-21 e-18 f-25 i-17 j-38 k-21 l-34 o-18 p-29 r-39 s-37 t-32
~<doi m-21 n-19 r-17 s-16 v-18
~<dol a-19 g-20 q-17
~<don c-21 d-41 g-38 h-23 j+21 k-21 n-37 o-30 p-19 q-30 t-22 u-18 v-35
~<dor m-17 n-16 q-20
~<dow i-17 k-15 l-16 n-19 u-17
~<dr a-48 b-20 c-34 d-43 e-29 f-26 g-36 h-35 i-42 k-34 l-42 m-18 t-32 v-28
~<dre i-19 n-17 u-27
~<dri a-25 b-35 c-16 d-23 e-15 f-17 h-18 i-24 k-19 l-23 m-19 o-25 r-17 s-23 t-16
~<dro a-26 d-19 h-16 i-18 l-18 m-34 s-21 v-16
~<dru m-19 u+20
~<du a-44 b-33 c-27 d-44 e-28 f-23 g-37 j-36 k-27 l-34 p-31 q-41 r-32 t-26 u+33 v-30
~<due a-20 b-19 c-17 d-23 g-15 h-17 i-23 j-19 k-16 l-22 n-24 q-23 r-19 t-17 u+26
~<dur a-28 b-17 d-29 g-20 i-20 j-18 l-16 m-45 o-19 p-21 q-22 s+17 u+28 v-16
~<ea b-21 c-16 g-18 i-22 m-30 o+17 q-31 r-21 s-27 u-24 v-18
~<eac m-17
~<ear b-19 d-26 g-16 h+15 i-19 j-30 l-16 o+16 q-25 r-18 s-22 u-35 v-15
~<eas j+18 m-18
~<ef j-16 n-21 q-16 u+18
~<eg l-17 m+19
~<egg l-17 m+19
~<el b+17 c-23 e-15 g-23 h-19 i-35 j-27 k-20 n-29 p-22 q-29 r-21 s-18 t-16 u-33
~<ele d-16 m+24
~<eli m-24
~<els c-16 g-17 i-29 j-18 m-35 n-20 p-27 q-20 u-17
~<em a+21 c-25 d-20 g-28 h-16 j-29 k-22 p-19 q-28 r-21 u-21
~<ema a-15 b-17 c-15 m+18 o-17
~<emp a+22 b-17 g-20 j-18 l-22 m-33 o-15 q-16 u-16
~<en b-26 d-45 e-30 f-26 h-26 o-24 p-31 q-21 r-20 s-39 t-30 v-39
~<enc a-16 d-17 l-16 n-17 o-18 u-16
~<eng d-17
~<eno l+19 t-17
~<ent b-20 d-15 f-15 g+17 i-27 l-22 m-39 p-15 q-23 r-21 s-18 u-26 v-18
~<er a-21 b+16 d-16 i-15 l-19 m-18 o-17 q-18
~<es a-25 c-22 d-18 e-62 f-20 h-16 i-28 k-28 m-40 n-27 o-30 p-17 s-24 t-57
~<esc a-28 b-24 d-24 h-20 m-50 n-25 o-23 p-19 r-24 s-19 v-20
~<esp b+17 d-18 g-21 h-24 i-18 j-18 l-22 s-15 u-19 v-21
~<est a-27 b-30 c-32 d-25 e-50 i-24 k-40 m-27 n-27 o-31 q-16 s-16 t-47
~<ev c-23 g-32 j-27 k-33 o-40 p-33 q-33 u-22 v-43
~<eve c-21 g-29 j-25 k-30 o-39 p-30 q-32 u-16 v-42
~<ex a-46 c-24 e-20 f-22 h-37 k-32 l-32 n-26 p-26 q-26 t-18 v-31
~<exa u+16
~<exi d-19 g-18 j+17 u-19
~<exp a-30 c-18 e-16 f-17 g+17 j-31 k-26 l-27 m-17 n-29 o-30 p-20 q-16 v-23
~<ext a-19 m-20 u-18
~<fa d-24 e-32 f-29 h-41 j-25 k-37 n-44 r-26 u-34 v-40
~<fac b-15 i-15 o-17 q-21
~<fal p-22
~<fam a-18 d-21 u-22
~<fas m+15
~<fav d-26 e-21 f-18 h-19 k-26 n-24 q-28 s-23 t-23 u-27 v-22
~<fe a-27 c-29 d-43 e-25 f-31 g-32 i-30 k-37 l-36 n-24 p-16 r-15 s+22 t-24
~<fee a-32 b-16 d-26 h-18 l-19 n-15 o-18 p-17 q-23 r-22
~<fel e-15 f-20 h-17 i-19 j-17 k-18 l-16 r-16 s+20 u-25
~<fg e+16
~<fgh e+16
~<fi b-32 c-39 e-33 f-28 g-28 h-33 k-43 l-45 p-19 s-48 t-17 u-23 v-43
~<fie a-16
~<fil j-17 m-17 s-17 u-17
~<fin b-29 c-26 d-20 e-18 f-18 g-26 i-40 k-24 l-34 s-35 u-47 v-29
~<fir b-17 g-18 h-20 k-16 p-17 q-15 r-20
~<fis m+22 u-17
~<fj e+20 m-17
~<fjd e+20 m-17
~<fl a-33 c-20 f-15 g-20 h-24 i-27 j-29 k-24 l-29 n-31 p-29 t-15 u-36 v-23
~<fla n-17 p-16
~<fle m-21 o+17
~<fli a-16 b-21 d-17 m+23 n-15
~<flo b+16 l-17
~<fo b+19 c-17 e-31 i-35 k-41 l-46 q-25 r-41 t-32 v-40
~<fol b-19 i-17 j-25 m-30 q-17
~<for c-23 d-25 e-17 f-17 h-35 i-18 k-27 l-31 p-29 r-22 t-19 v-26
~<fou d-25 h-16 i-15 l-15 n-16 o-19 q-17 r-17 s-16 u-18 v-15
~<fr a-35 c-17 e-34 k-39 n-18 o-22 q-49 r-30 v-46
~<fre a-19 b-16 c-22 g-16 h-17 i-28 l-24 m-17 n-27 q-25 r-18 v-20
~<fri m+23 u-16
~<fro a-28 e-19 k-32 o-24 q-34 r-22 v-35
~<fu b-20 h-17 i-27 j-23 p-24 r-19 v-17
~<fun d-15 p-16 q-20
~<ga b-29 c-18 d-40 e-17 f-21 h-22 i-38 k-28 l-41 p-26 q-29 r-28 s-18 t-16 u-44 v+25
~<gam a-19 j-19 l-17 m+28 u-16
~<gan m+15 u-15
~<gar a-16 b-18 l-25 v+32
~<gat d-24 o-17 u-18
~<gav i-20 m-22
~<ge b-17 c-23 e-17 i-21 l-21 n-32 o-35 p-29 r-16
~<gen b-18 g-16 n-21 o-18
~<get c-16 d-23 i-18 j-20 n-25 o-21 p-26
~<gi c-18 d-37 f-17 g-20 h-22 j-32 k-19 n-25 p-29 q-15 s-24 t-16 v-35
~<gir a-17
~<giv d-35 f-16 g-17 h-21 j-29 k-19 n-24 p-25 s-22 v-31
~<gl a-16 d-15 u-18
~<gla a-16 d-15 u-18
~<go a-54 e-38 f+26 g-43 h-29 i-21 k-39 l-53 n-29 s-18 v-16
~<goe d-18 h-17 j+18 m-25 n-18 q-17 r-16 s+18
~<goi a-31 g-31 h-19 i-28 k-21 l-27 m-16 o-20 s-36 t-24 u-20
~<gol m+24 u-21
~<goo a-30 b-15 d-38 e-26 f+21 g-20 h-23 j-22 k-23 l-34 n-28 q-27 r-34 s-37 v-36
~<gr b-24 c-23 d+23 e-27 g-21 h-24 i-29 j-29 k-22 l-28 n-30 o-16 p-27 q-28 r-25 t+21 u-49
~<gra a-28 c-16 d+28 e-19 h-17 i-17 j-19 l-20 n-18 p-16 q-19 r-15 s-21 u-27 v-16
~<gre b-16 d-18 n-16 o-17 p-16 t+16 u-27
~<gu c-18 d-18 e-22 g-42 k-28 l-30 m-18 n-42 o-18 p-28 s-40 v-39
~<gua a-20 b-18 r+22
~<gue b+17 u-15
~<gus b-18 g-20 l-22 q-18 u-16 v-18
~<guy g-21 i-20 m-17 n-19 p-15 r-17 s-18 v-19
~<ha a-24 d-22 e-68 f-22 g-22 h-41 k-46 m-24 o-23 p+16 r-61 t-15
~<hab b-19 c+19 l-21 m-26 n-18 o-18 p-18 q-22 v-20
~<hac c-22 d-30 e-15 f-17 h-21 j-38 k-16 l-28 o-30 q-36 r-28 s-34 t-16
~<hag b-17 d-16 f-16 h-17 o-20 p-16 q-16 r-19 s-19 u-22 v-19
~<hai m+18
~<hal b-17 i-19 m-34 n-19 q-17
~<ham s+16
~<han a-18 n-18
~<hap a-21 e-17 h-20 i-18 j-20 l-17 n-24 t-16
~<har l+17 n-19 o-16 u-22
~<has q-20
~<hat a-15 b-16
~<hav d-16 e-27 f-34 g-21 h-22 j-15 k-24 l-20 m-22 o-15 r-48 u-16
~<he b-41 c-18 d-22 e-42 g+20 h-49 i-27 j-34 k-47 m-15 n-16 o-28 p-27 t+19 u-16
~<hea a-22 g-22 h-17 j-25 l-25 o-18 p-20 q-30
~<hel b-30 c-34 e-20 f-20 g+21 h-20 i-21 j-28 k-32 l-35 m-21 n-32 o-29 s-29 t+22 v-21
~<her b-36 d-42 f-35 h-29 i-40 n-29 p-35 r-42 s-40 u-37 v+16
~<hey d-18 f+25 m-26 t-15 u-21
~<hg e+19 m-16
~<hgf e+19 m-16
~<hi a-34 c-18 d-42 e-17 f-21 g-31 h-35 k-22 l-32 m+21 n-44 o-33 p-31 q-35 t-20 v-23
~<hig a-20 d-25 g-21 h-19 i-17 n-27 o-20 p-18 q-24 u+16
~<hir h-17 j-16 m+23 u-19
~<ho a-18 c-57 d-75 e-61 g-67 i-21 k-65 l-41 n-20 t-49 u-43 v-38
~<hol a-34 c-17 d-22 e-29 h-22 j-25 k-19 l-26 p-19 q-23 s-19 t-20 u-29 v-18
~<hom a-40 c-21 d-35 g-24 j-36 k-22 l-27 m-18 n-19 o-29 q+20 s+18 t-19 u-38 v-24
~<hon q-17
~<hoo m-19
~<hor b-34 d-35 f-17 g-36 h+23 i-35 j-37 k-25 l-25 o+15 p-20 q-34 r-27 s-29 u-43 v-35
~<hos d-15 h-19 i-18 l-16 s-19
~<hot a-17
~<hou d-22 g-21 k-21 p-17 u-21
~<hu g-21 h-24 j-22 l-17 o-17 r-16
~<hun m-22 u-22
~<hur d-19
~<id m-19 v-18
~<ide m-19 v-18
~<ig d-18 g-17 i-15 o-15 s-16 u-19
~<im b-16 m-26 n+18
~<imp b-15 m-24 n+20
~<in c-39 e-28 f-29 h-40 i-56 j-16 k-39 m-30 p-34 q-21 r-37 s-20 u+17 v-23
~<inc i-19 l+16 s-15
~<inf a-16 b-22 l-15 o-21 u+16
~<ins g-23 i-19 k-25 m-20 u-24
~<int d-24 g-25 h-20 i-22 k-15 n-22 p-20 r-17 s-26
~<inv a-17 i-15
~<iny u+17
~<ip m+20
~<iph m+20
~<ir a-16 n-18 o-15 q+18
~<irm n-17 q+18
~<is e-22 l-18 m-25 p-25 q+26 u-16
~<it a-16 u-19
~<ja b-18 d-28 e-26 f-17 h-21 j-26 k-19 l-26 m+32 n-28 o-20 p-22 r-22 s-16 u-28 v-16
~<jaj e-23 l-24 m+18 u-20
~<jam m+19 r-16
~<je m-21
~<jk d-17 e+29 f-18 l-24 m-30 u-20
~<jo a-17 d-20 i-17 l-19 m+28 q-15 u-17
~<jok m+22
~<ju a-24 c-26 d-39 e-26 f-30 g-20 h-33 k-34 n-16 p-25 s-41 t-16
~<jue m+18
~<jun j+19 m-18 v-16
~<jus a-18 c-22 d-34 e-19 f-24 h-27 j-33 k-28 p-19 s-29 v-33
~<ke a-27 b-22 c-23 d-27 i-19 j-28 p-23 q-27 t-16
~<kee a-25 b-22 c-19 d-23 i-16 j-19 p-19 q-20 r-16
~<ki b-22 e-17 f-15 g-32 h-17 j-35 p-23 q-34 r-27 v-21
~<kil a-15 d-17 n-17 q-16
~<kin a-15 g-27 h-22 j-28 q-17 r-16 v-16
~<kj e+24 l-17 m-22 u-15
~<kjh e+24 l-17 m-22 u-15
~<kn a-23 d-21 e-18 f-15 h-36 i-27 j-34 k-29 l-33 p-35 r-15 s-25
~<kni a-18
~<kno a-16 d-19 e-16 h-35 i-33 j-31 k-25 l-31 n-19 p-28 s-16
~<ks e+16
~<ksj e+16
~<la a-21 b-46 c-35 d-21 g-19 j-17 l-31 n-36 q-38 r-19 t-28 u-34
~<lad b-15 i+17 j-17 s-20
~<lam m-21
~<lan d-18
~<lap m+17
~<las b-22 o-31 r-19
~<lat a-16 b-25 d-24 g-17 i-26 j-23 k-22 l-21 n-22 o+19 p-21 q-19 r-28 u-29 v-18
~<le a-36 b-18 c-33 d-58 e-19 f-24 h-38 k-29 o-19 p-37 s-23 v-45
~<lea a-29 b-15 c-22 d-25 g-21 h-16 i-30 j-21 k-17 m+20 n-29 p-25 s-23 u-29 v-24
~<leg d-21 j-27 m-21 u+23
~<lej j+19
~<let a-16 d-21 u-22
~<li b-15 c-57 d-44 e-42 f-37 h-26 j-29 n-20 o-29
~<lib j-18
~<lic a-23 u-20
~<lik b-27 c-24 e-16 g-33 j-34 n-16 p-23 q-31 t-18 v-35
~<lim d-18
~<lin a-28 b-29 m-22 n-17 p+19 q-15
~<lis c-24 d-33 e-19 h-26 i-19 j-40 m-20 o-33 r-28 s-30 u-37
~<lit b-16 d-16 o-17
~<liv a-17 d-16 l-18 o-15 p-16 u-19
~<lk c-15 d-18 e+28 l-20 m-29 u-19 v-17
~<lkj c-15 d-18 e+28 l-20 m-29 u-19 v-17
~<ll a-39 b-35 c-40 d-20 e-38 f-37 g-50 k-36 l-16 q-17 t-37 u-18 v-23
~<lla a-28 b-16 i+23 n-22 p-20 q-21
~<lle a-25 b-27 c-30 e-31 f-31 g-45 i-53 k-28 m-21 o-16 t-27 v-18
~<lm e-18 m+17
~<lma e-18 m+17
~<lo a-22 b-23 c-22 d-32 e-43 f-41 i-26 k-52 o-18 p-25 t-47 v-37
~<loa d-16 m+21
~<loc a-28 i-23 l-24 n-19 q-20 u-26
~<lon c-20 d-41 f-20 g-36 k-23 l-17 m-16 t-16 v-17
~<loo b-19 g-18 h-18 j-18 n-18 o-18 u-28
~<los a-33 c-15 g+17 h-22 i-25 k-22 n-34 p-28 s-26 t-20 v-28
~<lou m+18
~<lov b-20 n-18 o-20 u-15
~<lu d-22 g-17 h-23 k-16 l-27 n-24 p-20 t-18 v-25
~<lug h-20 l-18 m-33 n-18 q-21 s-17 v-17
~<ma a-35 c-17 d-35 e-62 f-19 g-32 h-27 j+23 n-19 p-46 q-34 r-52 t-22
~<mai d-18 j+16 u-16
~<mak h-16 j-25 k-24 n-31 p-22 q-25 v-22
~<mal a-16 d-22 h-21 i-18 m+17 n-22 q-19 s-23 u-28
~<man a-35 e-36 f-36 g-25 n-15 p-25 r-42 s-51 v-32
~<mar a-37 b-23 d-31 g-23 h-25 i+21 j-36 k-16 l-26 n-29 o-20 p-17 q-30 r-20 u-41
~<mat n+25 o-18 q-16 u-17
~<me a-36 d-23 e-36 f-38 h-19 j-20 n-19 p-46 q-19 s-49 t-36
~<mea d-30 h-21 i-22 j-24 l-26 n-21 o-15 q-16 u-28
~<med a-16
~<mee a-16 m+20
~<mej a-19 b+17 d-20 g-21 h-18 j-18 k-17 n-22 q-25 r-21 s-16 u-22 v-21
~<men a-22 g+26 h-19 j-29 l-18 m-41 n-19 q-17 v-18
~<mes a-22 b-25 d-21 l+16 m-17
~<met i-15 m-16
~<mex u-16
~<mi d-19 e-34 f-34 g-47 h-52 i-24 j-34 l-55 n-16 o-17 p-47 r+21 s-40 u-22
~<mig h-16 m-22 n-18
~<mil b-17 h-18 i-18 k-19 o-21 u-24
~<min c-24 d-39 e-18 g-24 h-25 j-30 l-33 m-18 n-33 p-24 q-35 r+16 s-24 t-20
~<mis a-16 b-30 g-18 i-22 l-28 p-23 s-21 v-18
~<mn d-15 e+27 f-17 l-22 m-27 u-18
~<mnb d-15 e+27 f-17 l-22 m-27 u-18
~<mo c-53 d-26 e-50 g-62 h-28 i-55 j-53 n-22 p-47 t-50
~<mol a-20 g-19 l+23 n-24 u-15
~<mon c-16 g-19 h-15 i-26 j-19 l-31 o-17 r-23 s-28 u-27
~<moo m+16
~<mor a-22 c-32 d-47 e-29 f+18 g-36 i-35 j-36 m-35 p-24 t-27 v-22
~<mov a-24 d-25 e-17 f-20 g-17 h-18 i-20 k-28 l-30 n-29 p-25 q-28 u-32 v+17
~<mu a-45 c-20 e-36 f-34 g-34 h-43 i-40 j-45 k-30 p-35 q-24 s-17 u-36 v-16
~<muc a-34 b-17 e-23 f-27 g-26 h-28 i-27 j-30 k-26 o-26 p-23 q-25 t+16 u-23 v-27
~<mue m-16 o+15
~<mus a-26 d-24 e-17 h-24 i-19 j-22 l-26 m+21 r-17 t-18 u-25
~<my d-21 u-18
~<mys d-21 u-18
~<na a-47 c-35 d-47 e-23 h-35 k-30 n-22 o-24 p-37 r-34 s-33 t-28
~<nad a-29 b-33 c-22 d-24 e-18 f-16 h-21 k-21 n-36 o-21 p-26 r-21 s-17 t-15 u-30
~<nam a-24 d-21 g-20 i-21 l-21 n-24 o-22 q-23 u-23 v+22
~<nar m-19 u+17
~<ne c-21 d-31 e-54 f-50 g-47 h-69 k-26 l-31 p-36 q-23 r-15 s-25 t-55 u-22
~<nea a-21 d-20 h-15 i-23 j+23 n-22 q-21 s-15 u-26
~<nec d-30 e-15 g-20 j-19 k-16 l-22 p-26 r-19 s-24 u-36 v-24
~<nee e-25 f-23 g-20 h-35 j-25 l-36 p-23 r-22 s-17 t-26 v-58
~<ner m-24 u+20
~<net a-18
~<nev a-16 d-19 i-21 o-19 p-16 q-18 r-18 s-21 t-15 v+20
~<new a-19 d-23 i-15 m+21
~<nex c-20 d-32 g-19 h-20 i-30 k-25 l-28 p-18 q-26 r-24 t-16 u-31 v-21
~<ni a-47 b-37 c-27 d-41 e-30 f-27 g-28 i-41 j-36 k-24 o-18 p-30 r-30 u-40
~<nic a-18 b-19 d-19 e-18 i-18 j-16 p-15 q-20 s-20 t+19 u-20 v-17
~<nig a-18 d-16 i-18 j-17 r-21 u-16
~<nin a-30 b-17 d-20 h-18 i-19 j-17 n-28 o-23 q+15 r-15 s-18 u-18 v+17
~<no a-22 b-28 c-25 d-56 e-48 g-28 k-42 l-23 m-20 o-22 p-53 r-44 t-42
~<nob b-17 h-17 m-16 o-21 p-21
~<noc j-15 m-21 o-17
~<nom m-28 q-21
~<non v-15
~<nor a-19 d-18 g-17 m-18 n-23 o-16 p-17 s+18
~<not a-20 b-33 d-34 e-26 f-21 h-23 i+19 j-28 k-22 l-33 o-33 p-22 r-18 v-31
~<nu b-23 c-43 d-52 e-36 f-34 h-45 m-25 n-49 o-50 p-43 q-42 r-18 s-44 t-38
~<nue b-18 d-23 g-15 i-18 j-19 l-24 n-17 o-17 u-19
~<num a-18 b-42 c-35 d-39 e-24 f-24 h-35 m-29 n-36 o-41 p-34 q-32 r-35 s-29 t-29
~<ob m-17
~<oc m-21 u-18
~<ocu m-21 u-18
~<od g-17 u+16
~<odd g-17 u+16
~<of a-18 d-16 i-20 l-18 n-25 v-16
~<off u-15
~<ofr m-20 q+18 u-17
~<oft d-18 n-18 u+17
~<ok e-16
~<oka e-16
~<on b-25 e-16 g-28 h-19 i-24 j-19 k-19 m-40 n-20 p-23 q+17 r-22 s-18 t-18 v-22
~<ond f+17 j-15 m-16 u-16
~<onl b-18 g-21 i-18 j-22 m-39 n-17 p-21 q+18 r-19 u-22 v-18
~<op c-18 e-24 f-29 g+30 h-31 i-35 j-39 k-18 m-24 n-43 p-24 q-37 r-23 s-32 t-26 v-23
~<opc g+25 j-17 m-22 u-26
~<ope d-18 h-16 n-17 q-18
~<opt a-18 b-22 e-15 g+20 i-22 j-17 n-20 r-17 s-17 u-21 v-18
~<or b-16 i-19 m+17
~<ord i-16 m+19
~<ot a-15 c-31 d-41 e-20 f-21 h-33 i-44 j-42 l-30 m-15 n-21 o+15 p-33 q-41 r-20 s-18 t-21
~<oth n-21
~<otr a-17 c-25 d-37 e-20 f-19 h-31 i-40 j-39 l-29 p-29 q-38 r-19 t-21 u-42
~<ou m+16 u-22
~<out u-19
~<ov b-25 j-20 l-23 m-16 n-21 v-21
~<ove b-25 j-20 l-23 m-16 n-21 v-21
~<pa c-66 e-58 f-59 g-30 k-62 l-29 m-26 q-30 s-45 t-16
~<pac j-18 n-18 o-16
~<pag a-19 d+20 m-29 n-19 o-18 u-16
~<pai g-19 i-15 n-23
~<pal u-16
~<pap b-19 g-24 j-21 l-22 m-30 o-22 q-18 r-15 u-26
~<par b-20 c-30 e-25 f-26 g-23 h-42 k-31 m-20 q-51 s-37 t-24
~<pas a-32 c-24 d-44 e-19 f-18 h-33 i+16 k-21 l-35 m-24 p-16 t-22 v-34
~<pat g-16 j-23 l-16 m-20 n-17 o-16 q-17 u-22
~<pay m+16 s-17 u-23
~<pe b-47 c-32 d-19 e-40 f-31 g-20 h-35 i-45 k-35 o-18 p-16 q-27
~<pel a-18 u+18
~<pen b-18 i-16 l-16 m+16 o-23 u-27
~<per a-33 b-32 c-19 d-35 e-25 f-17 h-22 i-26 k-20 s-31 u-41
~<ph d-20 h-19 j-17 m+25 n-16 u-26
~<pho m+18
~<pi a-35 b-34 c-25 e-29 f-20 i-23 j-36 k-32 l-43 r-30 t-26 u-16 v-21
~<pic a-26 b-24 e-16 j-27 k-18 l-25 n-21 r-20 t-16 u-30 v-27
~<pid m-26
~<pie a-17 i-17 n+15
~<piz a-17 j-17 m+18
~<pl e-46 f-47 g-20 h-52 n-18 p-50 q-20 r-16 s-49 t-45 u-24 v-21
~<pla a-16 b-17 c-26 e-18 f-23 g-33 h-34 i-52 k-34 l-41 p-30 s-33 t-19 u-16 v-17
~<ple d-25 e-32 f-31 h-26 n-29 p-30 q-46 s-26 t-33 u-15
~<plu i-19 l-15 m+23 u-17
~<po d-26 f-38 g+17 h-49 i-18 j-69 k-22 l-38 o+16 p-53 q-18 s-19 t-35 v-55
~<poc d+17 m-20 q-15 r+16
~<pod d-21 g-26 h-15 j-18 k-17 l-28 m-17 p-25 r-24 u-28 v-20
~<poe m+16
~<poi m-17 u+17
~<pok s+16
~<pol b-18
~<pon b-33 d-43 e-19 f-17 g+31 h-24 j-29 l-32 m-49 p-28 s-29 t-18 v-31
~<por r-19
~<pos d-20 h-24 i-19 j-18 n-17
~<pr e-54 f-44 h-49 j-60 l-27 p-29 q-21 r-37 s-23 v-38
~<pra m+15
~<pre a-57 e-31 f-25 h-28 j-36 l-18 q-35 r-30 u-52 v-20
~<pri b-16 d+18 o-17 u-19
~<pro a+21 c-34 d-15 e-25 f-18 g-33 h-23 i-41 j-36 k-28 l-32 m-17 p-28 s-27 v-25
~<pt a+17
~<pts a+17
~<pu d-15 e-52 f-45 g-25 h-21 j-32 l-53 m-42 p-34 t-43 u-75 v-58
~<pue b-24 e-42 f-37 g-19 h-16 j-39 l-43 m-36 p-28 r-61 s-63 t-36 u-54 v-47
~<pul a-22 i-22 l-16 m-17 n-19 o-23 p-16 q-21 r+27
~<pur m+16
~<pus l-15 m-23 q-16 u-15
~<qu c-60 d-71 e-54 f-51 g-44 h-55 j-34 n-24 t-48 v-20
~<qua i-17 m-27 p-16 q-18 s-15 u+17
~<que a-28 b-27 c-31 d-37 e-22 f-22 g-16 h-22 l-38 p-18 r-15 t-21 u-16 v-33
~<qui c-39 d-49 e-36 f-36 g-36 h-39 j-50 m-15 n-44 r-30 t-34
~<ra a-33 b-33 d-31 e-16 f-19 g-18 h-23 j-23 k-21 n-30 p-32 t-19 u-37 v-27
~<rai a-17 b-16 m+32 n-18 s-18 u-22
~<raj m-21 p-15 q+20
~<rat b-17 d-15 i+18 m-36 n-16 u-16 v-16
~<re b-26 c-25 d-32 e-76 f-65 h-29 i+21 j-39 k+25 l-16 n-32 o-51 p-32 r-38 s-25 t-26
~<rea b-23 d-23 e-21 f-24 g-39 i+20 j-52 l-44 m-21 p-37 q-36 r-17 t-36
~<rec b-36 c-30 e-17 f-16 g-44 h-22 j-35 n-15 o-30 p-16 r-24 s-24 u-18
~<red m+16
~<ree k+16 l-17 m-26
~<ref a+31 c-15 d-26 k-16 l-18 n-20 o-16 p-18 q-18 s-25 u-28
~<reg b-15 g-26 n-17
~<rei u-15
~<rel a-16 i-20 m-19 q+16 u-19
~<rem a-27 c-20 d-28 f-16 g-25 h-19 i-31 o-27 p-19 r-21 s-23 v-27
~<ren a-19 d-18 m+28 n-18 u-18
~<rep a-17 d-20 g+25 k-19 n-18 o-16 u-22
~<res b-21 c-23 e-23 f-17 h-21 j-30 k+23 l-35 o-17 q-29 r-21 t-18 v-23
~<ret b-15 d-15 k-17 l-19 s-16 u-19
~<rev i-18 k-17 l+18 m-16
~<ri a-37 c-28 e-33 f-26 i-34 k-22 l-34 o-35 r-18 v-31
~<rid n-16 q+19 u-30
~<rie d-16 m-17 u+20
~<rig a-20 c-21 e-24 f-16 i-24 k-16 l-26 o-20 p-21 v-21
~<ris g-15 m-18 u+21
~<ro a+18 b-48 c-28 d-30 e-27 f-28 g-49 h-41 i-41 k-29 l-40 o-25 q-48 u-36 v+18
~<roa d-17 u-19
~<rol m+17
~<roo b-28 c-17 d-28 f-16 g-16 h-16 i-22 j-28 l-25 o-16 q-23 r-23 t-17 v-22
~<rop g-25 n+20
~<ros m-26 q-17 u-25 v+25
~<rou a+18 b-15 n-19 o-20 u-19
~<ru a-20 d-26 g-20 h-21 i-20 k-17 l-18 n+18 o-22 p-17 q-23 s-25 u-29 v-19
~<rui o-15
~<run a-16 f-17 h-15 q-18 s-17
~<sa b-32 c-60 e-58 g-29 h-66 i-51 j-17 k-40 n-18 r+16 v-64
~<sab l-16
~<sac n-17 r-17 u-22
~<saf d-17 j-16 n-16 u+20
~<sai c-17 d-33 f-17 g-22 h-21 i-17 j-27 q-31 r-21 s-27 t-21 v-24
~<sal a-31 b-26 c-21 e-22 g-29 h-25 i-23 k-21 l-26 u-42 v-20
~<sam b-25 c-16 h-19 i-26 k-16 l-29 q-15 r-16
~<saq l+22 m-16
~<say c-15 f-32 h-17 i-17 j-23 k-21 l-22 n-18 p-22 t-20 v-15
~<sc a-33 c-26 e-16 f-16 g-31 h-17 i-26 j-31 k-21 n-31 r-20 s-30 t-17 v-27
~<sca a-19 g-16 i-17 j-16 l-16 o-20 p-18 r-22 u+20 v-25
~<sch a-18 p-17 q-16
~<sco d-25 i-16 n-17 u-19
~<scr a-18 d-18 i-17 u-16
~<sd e+17 m-16
~<se b-30 c-20 d+19 e-36 f-26 h-16 m-19 n-41 o-19 p-24 q-17 r-19 s-17 v-54
~<sec n-16
~<see a+19 d-18 m-22
~<seg m-19
~<sel a-16 i-17 m+15 u-20
~<sem d-18 i-21 m-28 n-23
~<sen a-32 b-52 e-18 h-31 m-21 n-45 o-34 p-29 q-43 s-17 u-27 v-33
~<ser b-21 f-17 i-24 j-25 k-18 l-25 m-20 o-17 p-17 r-19 v-20
~<sh a-23 c-37 d-27 e-23 f-22 i-23 j-21 k-38 l-29 o-20 t-26
~<sha a-20 o-15 q-16
~<shi u-16
~<sho a-18 c-29 d-22 e-17 f-18 h-30 i-29 j-22 k-29 l-46 o-19 t-20
~<shu m-19
~<si b-23 c-40 d-69 e-30 f-44 g-37 h-28 i-52 k-17 l-30 n-30 o-16 p-18 q-29 r-16 s+38 t-38 v-26
~<sid d-26 n-19
~<sie a-22 d-17 g-21 i-16 j-20 n-19 o-22 r-16 v-20
~<sig b-22 c-17 d-36 g-32 i-26 j-20 p-20 q-15 r-19 u-21
~<sin b-21 d-19 i-17 j-15 l-16 m-17 n-20 o-21 p-15 q-17 s+33 u-28 v-16
~<sir a-19 l-15 q-15
~<sit a-17 d-18 f-22 g-17 n-20
~<sk a-22 b+20 d-20 e-20 g-16 i-19 j-18 l-21 u-23
~<ski a-22 b+20 d-20 e-19 g-16 i-18 j-17 l-20 s-16 u-23
~<sl a-37 b-32 c-27 g-18 h-30 i-34 j-31 k-25 l-36 n-31 p-30 q-17 r+15 t-19 v-28
~<sle a-15 b-16 d-24 h-20 j-16 l-16 n-21 o-17 r-16
~<sli a-23 i-21 l-19 n-16 o+17 u-15
~<slo r+23 s-17
~<sm m-24
~<sn d-25 m+21 q-18 s-16 u-25
~<sno d-25 m+17 q-17 u-18
~<so d-24 e-59 f-54 g-34 k-34 l-34 n-49 s-28 t-58 u-21
~<sob a-19 d-19 m-20 n-20
~<sol b-24 d-20 g-17 h-16 i-25 j-28 m-24 n-22 p-18 q+25 r-24 s-15 v-18
~<som e-21 f-23 g-30 l-33 m-28 n-34 q-16 r-25 t-34
~<son a-21 b-21 g-20 j-16 l-16 m+34 n-17 o-22 p-24 u-23
~<soo c-15 d-27 f-15 g-19 h-24 i-19 j-25 m-21 q-22
~<sor a-27 b+15 d-29 e-20 f-17 h-26 i-24 j-25 k-20 l-25 n-26 q-28 s-30 t-20 u-28
~<sou f-18 u-18
~<sp e-32 f-30 g-35 h-41 k-36 o-30 p-39 q-48 t-33 v-42
~<spa b-23 d-15 j-18 l+24 m-18 q-15 v-18
~<spe a-19 b-23 c+16 e-16 g-20 h-19 j-23 l-24 o-22 p-19 q-27 r-17 u-37 v-19
~<spi s+18
~<spo c-18 d-18 h-15 i-22 l-23 n-22 o-17 q-28 u-19
~<spr u+19
~<st b-39 c-68 d-72 e-54 f-52 i-25 j-26 m-16 n-19 q-18 t-54 u-22 v-25
~<sta b-15 c-42 d-44 e-27 f-25 g-43 i-33 j-23 k+19 o-23 t-23 v-25
~<ste m-19 o-16 v+17
~<sti b-24 c-15 d-35 f-20 g-27 l-24 m-33 p-39 s+20 t-20 u-48 v-20
~<sto b-26 d-26 g-21 j-25 m+29 n-29 q-18 r-29 s-27 u-33
~<str d-17 i-17 m-17 n-19 o-18 p-25
~<stu a-20 b-20 h-18 j-29 k-22 n-20 p-20 q-22 v-25
~<su a-30 b-52 c-35 e-33 f-29 i-24 j-43 k-19 l-48 m+17 p-40 q-17 r-19 s+18 v-24
~<suc d-18 m-17 u+16
~<sue i-15 o-15 s+16
~<sun d-18 m+17
~<sup b-18 i-18 o-16 q-16 r-24 u-27
~<sur a-17 b-26 c-16 d-21 e-20 j-17 k-16 l-25 n-23 p-17 s-22
~<sus a-20 b-15 u-16
~<sw m-23
~<swi m-18
~<ta c-23 e-42 f-15 g-35 h-38 k-57 n-18 o-33 s-28 t-38 u-28
~<tac a-18 m+17
~<tak c-44 e-21 f-25 g-22 h-16 i-56 k-38 m-19 o-23 s-21 t-20 u-36
~<tal e-16 f-16 g-26 h-26 i+23 j-39 k-19 l-34 n-32 o-28 p-27 q-35 r-25 s-31 t-17
~<tan i-16
~<tar a-29 b-27 g-24 h-24 i-24 k-17 l-20 n-30 o-24 p-16 q-20 s-28 v-15
~<tax m+17
~<te a-17 b-40 c-33 d-17 e-54 f-28 h-15 j-32 n-29 q-20 r-31 s-24 t-60
~<tea m+17
~<tee d-24 l-17 n-18
~<tel a-18 b-38 c-26 f-19 h-25 k-23 l-15 n-30 o-36 p-37 q-34 s-23 t-18
~<tem a-16 i-15 n-17 q-17 r-17 u-16
~<ten b-16 c-23 e-25 f-25 h-40 j-31 k-28 l-36 m-58 r-30 t-22 u-24
~<tex a-24 b-22 d-41 e-22 f-31 h-31 k+20 l+16 n-53 o-18 p-41 q-40 r-36 s-42 t-35
~<th c-23 e-76 g-15 h-27 i-26 j-16 k-21 m-18 n-16 p-30 q-25
~<tha a-26 e-30 f-47 g-23 h-55 i-39 j-20 k-24 l-50 p-17 s-18 u-23 v-20
~<the b-23 c-16 e-36 g-27 m-21 o-20 q-22 t-28
~<thi d-22 e-32 h-27 i-17 j-30 k-29 n-52 o-38 p-23 q-40 r-39 t-30
~<tho a-24 d+15 i-19 j-18 l-26 n-16 q-16 s-15 v-16
~<thr g-21 l-23 m-17 n-17 q-19 s+15 v-15
~<ti c-49 d-16 e-36 f-20 g-62 i-41 j-22 k-45 n-15 p-31 r-24 t-39 v-26
~<tic m+21
~<tie b-31 c-28 e-23 f-21 g-35 i-16 k-20 o-17 p-31 s-27 t-24
~<til a-15 n-25
~<tim c-24 d-25 f-24 g-39 i-31 j-18 k-29 q-16 r-31 t-19 u-43 v-28
~<tir a-15 d-21 n-21 q-17 s+16 u-19
~<to c-54 e-44 f-16 g-66 i-20 j-18 k-22 l-44 p-33 q-16 t-17 u-45 v-56
~<tod a-24 c-32 e-28 g-38 j-40 k-25 l-36 n-38 p-32 u-17 v-31
~<tol b-21 i-24 n-20
~<tom a-20 c-17 e-15 f-25 g-30 i-24 j-27 k-20 l-25 n+23 p-22 r-29 s-22 t-18 u-32 v-18
~<too a-16 n-18
~<tot d+20 m-19 u-16
~<tow a-17 d-16 h-16 n-18 u-17
~<tr b-29 c-39 e-28 f-31 g-28 j-26 k-38 l-48 p-17 r-19 s-29 t-35 u+15
~<tra a-39 b-29 c-28 e-23 f-25 k-30 l-40 s-37 t-22 v-32
~<tre a-20 d-19 g-21 h-15 j-20
~<tri b-16 d-16 i-17 o-17
~<tro q+15
~<tru a-15 p-17 u-29
~<tu c-30 d-33 e-28 f-23 g-26 h-28 i-43 n-31 p-36 q-34 t-21 v-32
~<tur c-27 d-32 e-23 f-20 g-22 h-22 i-42 n-27 p-34 q-32 s-26 t-19 v-26
~<tw a-20 b-19 g-18 l-17 m-15 n-17 q-19 r-17 t-17 u-20 v-16
~<twi a-18 b-18 g-18 l-16 m-29 n-16 q-18 t-17 u-19
~<ty a-21 b-21 c-16 e-24 f-16 g+18 j-23 l-26 m-27 n-16 o-17 t+19 u-35
~<typ a-15 b-16 g+20 j-17 u-26
~<un a-48 e-45 f-36 h-18 i-39 j-39 k+16 p-36 q-22 t-35 u-21 v-38
~<und a-24 i-18 j-21 l-23 m-23 o-15 p-19 q-18 s-17
~<uns a-26 b-25 c-28 d-28 e-35 f-24 h-22 i-23 j-24 l+19 n-20 o-19 p-24 q-23 r-27 s-21 t-22 u-23 v-26
~<unt n-15
~<up d-23 n-15 u-17
~<ups j+16 m-16
~<us b-17 c-20 d-19 e-18 f-18 k-20 n-36 o-30 p-30 r-26 t-18 u+16 v-23
~<usa m-21 u+17
~<use a-16
~<ust b-18 i-17 n-20 o-16
~<va g-19 i-19 j-18 l-19 n-21 q-17
~<vac m+23
~<val u-18
~<ve b-41 e-19 f-24 g-27 h-23 i-40 j-36 k-23 l-34 m+15 n-43 o-36 p-39 r-31 v-26
~<vea m-16
~<vec m-17 n-17 o-16
~<veg m+18
~<ven a-20 b-17 d-19 n-17 p-20 q+16 u-24
~<ver b-21 i-23 l-20 n-20 p-18
~<vi b-34 c-17 d-35 e-22 f-16 g-21 h-20 i-33 j-28 k-19 l-36 n-34 u-35
~<vie b-15 d-15 i-15 l-22 m-20 p+20 u-16 v-16
~<vis a-19 m+19 n-20 o-19 s+19 u-17
~<vo c-16 d-20 j-23 l-22 n-23 o-20 r-20 u-27
~<vol i-17 l-15 u-18
~<vot m+21
~<vu d-21 g-17 i-17 q-15 u-16
~<vue d-21 g-17 i-17 q-15 u-16
~<wa a+22 c-35 d-66 e-41 g-20 h-27 m-16 n-22 r-21 s-38 t-46 u-36 v-24
~<wai c-19 d-25 h-17 l-20 m-44 s-21 u-29 v-17
~<wak a-18 m+18 p-19
~<wal b-22 c-16 d-36 g-20 i-16 k-18 l-22 n-21 o-22 p-23
~<wan a+22 c-20 d-28 e-19 f-16 j-36 m-22 n-26 p-32 q-33 r-31 s-26 t-30 u-38
~<war m+16
~<was l-15
~<wat n+15 o-17 p-17 u-16
~<we a-18 c-46 d-30 e+18 g-52 i-54 j-43 k-40 l-19 p-41 q-29 t-26 v-26
~<wea a-26 d-29 f-15 g-32 h-27 i-20 j-36 l-16 m+16 o-24
~<wee c-20 d-32 g-23 i-24 j-20 k-17 l-30 m-23 n-27 o+20 p-17 q-20 r-23 s-23
~<wei s+17
~<wen a-16 j-19
~<wer a-17 d-17 e+24 f-19 h-18 j-23 l-21 m-30 n-15 o-18 r+19 s-16 u-20 v-16
~<wh b-39 c-48 e-58 f-22 g+19 i-17 j+20 k-57 l-47 o-29 p-42 q-26 r-48 t-37 v-32
~<wha b-24 c-47 e-38 g+22 i-26 k-32 l-23 o-22 p-36 q-17 r-52 s-27 t-56 v-58
~<whe b-36 e-22 f-40 g-43 i-16 k-40 l-42 o-21 q-54 r-22 t-24 u-24 v-27
~<whi a-23 b-23 d-31 h-19 i-24 j+22 k-19 l-25 n-37 o-18 p-22 q-25 t-17 v-21
~<who a-19 j-19 m-27 o-18 u-19
~<wi a-22 c-56 f-25 g-29 i-30 j-42 k-62 o-15 t-24 v-37
~<wil c-32 e-32 g-20 i-39 j-47 k-46 l-51 o-22 s-28 t-21 v-31
~<win m+17
~<wip m-21
~<wit a-18 c-33 f-29 g-19 h-24 j-17 k-32 p-16 r-21
~<wo b-35 c-25 e-39 f-37 j-61 k-16 p-18 t-24 v-40
~<wok m-16 r+15
~<wor a-22 b-46 c-38 d-17 e-28 f-27 j-44 k-31 l-25 q-16 r-19 s-16 t-23 v-28
~<wou g-37 h-23 j-32 m-18 n-25 p-26 s-37 t-19 v-21
~<wr a-26 b-16 g-17 i-22 n-20 p-17 q-23 s-15 v-17
~<wri a-25 g-16 i-21 n-18 o-17 p-15 q-21
~<ye c-16 f-19 g-20 j-29 k-17 l-24 n-30 o-26 r-23 t-17
~<yea g-18 i-17 j-22 l-17 n-24 o-20 r-17 s-29 u-27
~<yo b-24 c-31 e-24 n-33 o-24 p-31 q-36 r-33 s-34
~<you b-23 c-31 e-24 n-33 o-24 p-30 q-36 r-32 s-33
~<zx e+19 m-18
~<zxc e+19 m-18
~aba a-26 b-17 c-17 e-18 f-21 g-31 j-34 k-20 p-25 r-17 s-26 t-17 v-22
~abaj a-23 e-15 f-18 g-27 j-28 k-18 l-25 p-19 r-16 s-19 v-17
~abe i-15 l-26
~abi m-16
~abil m-16
~abl a-21 c+15 e-35 f-32 g-19 h-30 i+16 j-34 l-49 m-30 p-35 r-29 s-32 u-19 v-37
~abla m-18 q-15
~able a-17 e-26 f-25 h-25 j-28 l-43 m-25 o-24 p-25 r-31 s-26 u-35 v-29
~abo c-24 e-19 f-25 g-43 h-22 k-22 l-20 q-18 s-24 t-23
~abou c-18 e-16 f-24 g-41 h-22 k-21 l-19 q-16 s-21 t-21
~abr a-18 d-16 h+21 j-17 m-20 n-17 u-27
~abra u-16
~abri h+21 m-26 u-17
~aby> m+16
~aca d-23 i-17 j-19 m+19 n-22 o-21 r-19 s-21 u-19
~acat d-16 m+21
~acc i-21 l-18 o-19 u-26
~acce h-18 u-15
~acco a-16
~ace c-35 e-28 f-33 g-17 h-42 i-22 k-30 l-39 q-22 t-29
~ace> a-16 c-22 d-39 e-15 f-20 g-28 h-20 i-39 k-17 l-24 t-17
~acep d+17 i-18 m-26 u-20
~acer m-30 o-17 q-21
~ach a-18 b-22 c-24 g-24 j-31 k-19 l-16 n-31 o-27 q-25 r-15 u-20
~ach> a-18 b-17 c-20 g-19 i+18 j-26 k-16 n-26 o-19 q-16 s-20
~ache i-18 n-16 s-16 v+16
~aci f-22 g-39 h-30 k-19 l-24 o-19 q-26
~acie g-18 n-19 r-17
~acio g-28 h-24 i-19 m-35 q-18 s-21 v-18
~ack a-18 e-23 f-27 h-39 k+25 l-39 n-18 o-31 r-27 u-20 v-41
~ack> a-18 e-20 f-22 h-35 k+27 l-40 o-24 q-22 r-29 u-16 v-34
~acke d-19 p-20 u-15
~aco b-19 d-23 g-21 i-22 l-21 o-17 s-16 u-28
~aco> u-20
~acom a-20 m-25 u-15
~act b-32 c-26 d-21 e-30 f-24 g-36 h-33 j-26 k+29 m-30 n-18 p-30 q-39 r-27 s-29 t-21 v-31
~act> b-16 g-17 l+18 o-18 q-18
~acti d-18 e-21 i-22 j-15 k+29 l-27 m-25 n-16 p-16 v-16
~actl u+17
~actu a-16 q-16
~ad> a-30 e-18 f-21 g-36 h-32 i-40 l-15 n-26 p-27 s-34 v-30
~ada a-28 b-38 c-24 e-21 f-19 h-26 j-33 k-26 m-18 o-30 q-18 t-17 v-20
~ada> a-27 b-37 c-23 e-20 f-18 h-25 j-33 k-25 m-19 o-29 q-18 t-16 v-19
~add a-21 c-20 d-22 i-21 j+18 k-17 l-20 n-17 o-17 q-16 r-15
~addi n-21 u+17
~addy i-15 j+21 m-18
~ade a-21 d-18 h-25 i-28 j-24 l-20 m-32 n+16 o+19 p-21 q-30 r-16
~ade> a-20 d-25 h-19 i-20 j-15 m-16 o+18 q-22 u-20
~aded m-15
~adel o+16
~aden o-16
~adi a-17 b-19 d-24 g-20 h-17 i+19 l-29 n-25 o-18 p-23 s-16
~adie b-17 g-18 l-19 m-24 n-17 p-15
~adin l-15 m-20 r+16 u-17
~ado b-21 d-18 g-26 l-26 n-29 o-19 u-16 v-17
~ado> b-20 g-21 j-24 l-22 n-28 o-18
~ados u-16
~ads j-15
~ads> j-15
~adv m-21
~ady c-17 g-25 h-19 j-26 k-25 p-23 q-20 s-30 t-20 u-32 v-20
~ady> c-17 g-25 h-19 j-26 k-25 p-23 q-20 s-30 t-20 u-32 v-20
~afa u+16
~afa> u+16
~afe a-21 d-28 g-17 j-24 l-16 n+17 o-17 q-16 s-19
~afe> d-17 j-16 n-16 u+20
~afec d-18 m-24 n+26 u-24
~aft a-31 c-27 e-19 g-28 j-37 l-34 m-58 p-15 t-21 u-19 v-18
~afte a-31 c-27 e-19 g-28 j-37 l-34 m-58 p-15 t-21 u-19 v-18
~aga a-27 c-31 e-34 h-35 i-17 k+19 m-20 o-24 p-36 q-43 s-25 t-30 u-47 v-37
~aga> a-16 d+21 n-19 o-17
~agai a-17 c-24 d-25 e-22 h-28 i-35 k+22 m-18 o-17 p-26 q-30 r-24 s-18 t-21 u-39 v-26
~agar j-15 m-16 q-16 r+24
~age f-19 g-19 h-28 j-45 k-25 n-29 p-20 q-21 r-24 s-24 t-20 v-15
~age> a-24 j-27 n-21 q-15
~agen c-21 i-27 j-24 l-16 m-27
~ager i+19 l-18 m-22 v-15
~ago b-16 d-16 f-16 h-17 i-17 o-19 p-15 r-18 s-18 u-21 v-18
~ago> b-16 d-16 f-16 h-17 i-17 o-19 p-15 r-18 s-18 u-21 v-18
~agr b-17 m-23 p+16
~agre m-20 p+16
~agu a-20 b-16 d-23 u-15
~agua d-18
~ague m-17 t+16
~ah> n-18 q-21
~ahe m-18 o-17
~ahea m-18 o-17
~aho d-23 i-21 j-18 l-20 n-23 o-20 p-15 q-17 s-16 t-20 u-19
~ahor d-23 i-21 j-18 l-20 n-23 o-20 p-15 q-17 s-16 t-20 u-19
~aid c-17 f-18 g-25 h-23 i-18 j-28 q-31 r-22 s-27 t-22 v-24
~aid> c-17 f-18 g-25 h-23 i-18 j-28 q-31 r-22 s-27 t-22 v-24
~ail d-20 e-17 f-16 h-30 k-26 o-23 p-40 q+16 r-25 s-28 t-24 u-16 v-30
~ail> a-24 c-18 d-23 o-25 p-23 s-16 v-17
~aila b-19 h-17 j-18 n-22 u-18
~aile p-17 q+16
~ails m+18
~ain a-27 b-19 c-38 d-56 e-39 g-17 h-48 k+17 l-16 n-19 o-28 p-39 q-49 t-35 u+22 v-26
~ain> a-25 b-49 c-33 d-48 e-33 h-42 k+18 m-15 o-20 p-33 q-41 r-31 t-29 v-37
~aine m-17
~ains n-17
~aint d-21 g-16 i+15 j-17 n-17 u-19
~air a-30 b-18 d-26 h-19 i-21 o-16 p-19 q-24 u-28
~airc m+18
~airp q-16
~airs m-22
~ait c-19 d-27 h-17 l-20 m-45 s-22 u-30 v-18
~ait> c-17 d-22 i-26 l-17 m-32 u-25
~aiti m-23
~aja a-18 c-28 e-39 f-30 g-31 i-43 j-36 o-20 p-32 r-34 s-29 t-25 v-30
~aja> c-22 d-31 e-33 f-23 g-25 h-28 i-33 j-29 n-38 o-29 p-25 r-21 s-23 t-18 v-25
~ajaj m+18
~ajan h+20 i-16 m-32 n-26 o-18 u-22
~ajar d-19
~aje m-17
~aje> m-16
~ajo a-16 g-18 h-31 l-18 n-36 p-21 s-20 u-31 v-15
~ajo> a-16 g-18 h-31 l-18 n-36 p-21 s-20 u-31 v-15
~ak> a-21 b-18 d-21 g-16 h-18 i+17 j-21 l-21 m-21 n-20 o-16 q-19 v-15
~ake e-30 f-30 h-27 i-43 j-31 o-16 r-34 t-32 u-16 v-20
~ake> e-24 f-24 g-27 h-26 i-39 j-28 r-31 t-27 v-16
~aked m-16 p-16 q+17
~akes a-20 d-17 l-22 o-16 u-18
~aki d-30 g-21 i-28 k-17 m-16 o-25 q-17 u-31 v-22
~akin d-30 g-21 i-28 k-17 m-16 o-25 q-17 u-31 v-22
~al> a-16 c-49 e-43 f-40 h-15 k-42 l-50 o-16 p-34 r-47 t-39 v-53
~ala i-30 j-26 k-22 l-18 n-33 o-30 q-20 u-40 v-18
~alab u-16
~alan a-18 d+18 i-16 n-16 o-17 u-19
~alar m+18 o-16
~alas m+22 n-16
~ale c-19 e-16 f-17 h-24 i-42 j-29 k-22 l-24 m+30 n-35 p-20 q-33 r-27 s-28 t-22 u-19 v-20
~ale> a-25 c-15 d+17 h-18 i-34 j-18 l-15 m+26 n-26 o-26 p-17 q-28 r-21 s-24 t-17 u-29
~alf m-16
~alf> m-16
~alg a-28 b-25 c-20 f-18 g-28 k-27 l-30 m-32 p-28 s-24 t-16 u-37
~algo b-17 g-21 j-17 l-15 m-27 p-15 q-25
~algu a-21 d-16 j-21 k-16 l-20 p-20 u-29
~ali b-27 c-27 d-20 e-29 f-22 h-22 i-32 j-31 k-26 l-33 m-16 t-26 v-26
~alid g+16 m-17 u-21
~alie g-18 q-17 r+18
~alif m-26 n-17 q-16 u+20
~alio q-15 r-18
~alir m-16
~alk d-21 e-21 f-22 g-33 i+21 k-24 l-40 m-21 n-35 o-36 p-34 s-25 t-23 v-33
~alk> b-36 d-37 g-24 i+19 k-16 l-22 n-27 o-25 p-20 r-19 s-24 v-18
~alke m-25 p-16
~alki a-22 b-23 j-20 l-22 n-17 p-20 q-16 v-16
~all c-37 d-23 e-31 g-51 h-30 k-23 l-17 o-33 p-48 r-16 s-39 t-32
~all> a-21 d-25 h-24 i-26 m+32 n-23 o-24 q-22 r-16 s-26 u-37
~alla a-17 d-17 h-15 o-22 u-16 v-19
~alle a-15 d-24 g-18 h-17 i+19 k-16 l-26 n-21 p-22 s-18
~allo a-16 b-21 d-19 i-19 l-18 m-22 o-22 p-22 r-19 s-18 v-20
~ally g-22 h-17 i-22 j-20 l-16 m-35 n-20
~alm j-17
~alma m+22
~alo g-16 h-15 i-25 l-30 n-24 s-18 u-36 v-27
~alon a-16 b-22 i-16 l-21 n-17 o-17 p+15 u-24 v-18
~alor b-15 i-15 m+18 u-25
~alr a-22 i-21 p-15
~alre a-22 i-21 p-15
~alt a-31 b-18 c-17 e-34 f-24 g-20 h-20 j-22 k+24 m-28 n-25 p-23 q-25 r-20 s-22 t-18 u-31
~alta d-16 e-17 k+25 l-21 m-17
~alu l-17 m-23 o-15 u-21
~alud m-17
~am> c-18 e-20 g-25 h-22 i-24 j-27 k-20 n-23 o-20 p-22 q-25 r-20 v-23
~ama a-18 b-28 c-26 e-21 g-25 h-22 i+19 k-25 n-35 p-28 q-29 r-25 t+19 u-35 v-23
~amab m-17 t+21
~amal i-22 m+25 p-16
~amar m-22 s-15 u-21
~amb d-19 i-23 j-24 l-25 n-21 q-28 r-19 u-28 v-22
~ambi i-19 j-19 l-22 q-19 r-16 u-22 v-20
~ame d-39 e-45 f-15 g-34 h-55 k-20 n-46 p-21 q-33 r-48 s-35 t-44 u-26
~ame> d-32 e-41 g-29 h-50 k-18 n-41 p-17 q-52 r-43 s-30 t-39 u-21
~amed v+16
~amen i-15
~ami a-32 c-22 g-21 i-21 l-23 n-29 q+18 s-17 v-16
~amil a-18 d-21 u-22
~amin a-17 b-19 n-18 o-17 p-19
~amo a-26 g-16 k-17 l-21 n-18 p-15 q-18 r+26 u-20
~amo> a-23
~amor r+18
~amp d-15 u-16
~ams i-19 r-20
~ams> i-19 r-20
~an> b-46 c-61 e-54 f-23 g-29 m-24 n-28 o-67 p-17 q-67 s-51 t-42
~ana c-35 d-50 e-24 f-26 g-42 j-39 k-31 l-40 n+15 r-30 s-31 t-26 u-42
~ana> c-28 d-37 e-16 f-19 g-29 h+16 i-41 j-29 k-24 l-27 q-36 r-22 s-24 t-16 u-30
~anag i+19 m-16 u-15
~anan a-36 c-25 d-28 g-19 h+16 i-32 j-22 k-17 l-24 s-18 u-36 v-25
~anar n+23 q-19
~anc c-26 e-24 f-21 g-29 h-31 k-26 p-25 q-19 r-32 u-20 v-34
~ance c-16 f-15 g-26 h-19 j-27 k-20 n-37 p-18 r-21 u-44 v-29
~anci a-18 u-24
~and b-66 e-44 f-42 h-59 m-22 n-15 o-29 t-46 u-25
~and> j-23 m-20 q-17 u-17
~anda b-26 g-25 h-16 n-27 p-32 r-16 s-20
~ande b-28 d-24 h-16 n-28 o-22 p-24 q-25 s-21 u-32 v-19
~andi s-15
~andl a-18 d-22 m-23 o-17 p+21 q-21
~ando b-32 c-36 d-44 e-24 f-21 h-33 j-32 k-22 l-30 o-28 t-21 u-48
~ands a-19 g+19 j-15 m-29 n-16 u-23
~ane a-19 j-22 n-25
~ang c-18 d-36 g-22 h-19 i-32 j-30 l-24 n-22 q-17 r-28
~ange d-32 g-18 h-18 i-30 j-26 l-24 q-23 r-25
~ani m-20
~ank d-29 h-23 i-17 m+15 q-23 s-19 u-20
~ank> d-27 h-22 i-17 m+19 q-18 s-17 u-16
~ano d-38 e-22 f-25 g-32 i-40 k-25 l-39 p-29 q-34 r-29 t-20
~ano> a-23 d-16 i-23 l-16 q-15 v-22
~anoc s+17
~anot c-19 d-24 g-17 h-18 i-24 l-26 m-16 n-30 p-19 q-22 r-21 s-24
~ans a-35 b-18 c-15 d-21 g+20 j-31 k-16 l-25 n-32 o-21 p-17 r-18 u-18 v-24
~ansf a-17
~answ a-22 d-23 g+23 j-16 l-19 n-18 o-17 q-18 s-16 u-24 v-17
~ant b-21 c-19 e-45 f-39 g-29 h-35 j-64 l-16 p-28 q-21 r-23 s-32 t-45 u-29 v-23
~ant> d-37 e-20 f-17 j-43 n-32 p-28 q-39 r-33 s-25 t-31 u-47
~anta a-37 b-21 d-19 g-17 h-21 i-29 l-17 m+15 p-15 q-22 s-18
~ante b-21 g-23 h-24 i-22 j-17 l-26 m-20 s-17 u-25 v-19
~anti b-17 m-25 s-16
~anto a-16 d-17 i-17 n-18 u-16
~ants d+22 e-16 l-17 m-17 u-22
~anty m+16
~anx m-18
~anxi m-18
~any b-39 c-19 e-22 g-45 j-20 k-32 m-16 r-42 s-46
~any> a-24 b-16 d-18 g-24 h-24 i-21 j-28 k-20 o-25 s-16 v-19
~anyb d-23 j-18 m-23 n-17 u-15 v-16
~anyo a-19 d-23 j-19 l-20 n-21 u-26
~anyt b-31 f-17 g-23 h-28 i-16 r-21 s-29 v-21
~ao> e-20 o-15
~ap> b+15 d-22 o-18
~apa a-18 d-22 n-21 o-20 p-18 u-23
~apar d-16 p-16 u-18
~ape g-27 j-28 k-15 l-24 o-26 p-16 q-20 r-15 s-16 u-30
~apel l-16 m-26 u-17
~aper g-20 j-16 m-20 o-20 u-17
~api m+17
~apit m+17
~app c-16 d-24 e-20 h-29 i-29 j-25 k-18 l-25 n-33 o-20 p-19 r-17 v-22
~appe a-17 j-15 n-20
~appl m+17
~appr d-18 m-23
~appy b-16 e-15 f+15 u-16
~apr a-17 c-17 m+19
~aps m-19
~aps> m-19
~apt m+17
~apto m+17
~aqu b-29 c-19 d-28 e-17 f-15 h-22 i-27 k-21 m-16 o-27 p-26 r-31 s-26 u-35 v+20
~aque l+22 m-16
~aqui b-26 c-17 d-25 e-15 h-20 i-23 k-17 o-25 p-23 r-28 s-22 u-30 v+20
~ar> b-15 c-56 d-39 e-57 h-29 i-28 k-18 l-31 p-21 q-15 r-29 s-18 t-17 u-25 v-70
~ara b-18 c-27 d-17 e-23 f-27 g-27 h-45 j-18 k-26 n-23 p-19 q-45 r-16 t-22
~ara> c-21 d-18 e-20 f-23 g-23 h-43 k-23 l-17 n-21 p-17 q-40 t-20
~aras l+16 m-20
~arb a-20
~arby m-18
~arc d-22 m-31 n-19 q-17
~arco j-20 m-24
~ard a-19 b-38 c-27 e-19 g-35 h-28 i-28 j-37 k-36 l-42 o-21 p-24 q-33 r+22 s-15 t-25 u+22 v-18
~ard> b-25 c-18 g-20 h-17 i-20 j-26 k-25 l-28 m+17 p-24 q-23 r-23 s-29
~arde a-29 b-22 d-15 l-18 n-19 r+19 u-21
~ardo m-16
~ards m-16
~are a-32 c-22 g-31 h-19 i-17 k-22 l+16 m-16 q-30 r-31
~are> b-28 g-16 m-25 q-20 u-21
~ared d-16 m-22 o-17 r-15 v-18
~aren a-18 b-17 l+16 m-15
~areo s+15 u-19
~arg a-20 b-17 d+20 h-19 o-18 s-16 u-24
~arge a-19 b-16 d+20 h-19 i-15 o-18 s-16 u-22
~ari b-16 c-15 f-19 h-24 j-33 k-15 l-24 o-29 p-16 r-18 s-24
~aria h-16 j-18 l-19 m-30 q-16 s-16 u-19
~arin n+16 u-22
~ario a-16 m-15
~aris m+20
~arj b-19 d+16 i-16
~arje b-19 d+16 i-16
~arl b-26 c-17 d-28 j-33 k-15 l-20 o+16 q-29 s-18 u-37
~arli d-16 m-23 n-17 o+16 u-18
~arly a-20 j-21 m-25 u-23
~arm a-21 b-34 c-31 d-29 g-25 h-18 j-29 m+17 o-22 p-26 q-18 s-24 u-35 v-25
~arm> m+17 o-16
~arma u-17
~arme a-17 b-28 c-26 d-19 g-18 j-18 o-17 p-22 s-15 u-29 v-16
~arn m+18
~arn> m+16
~aro a-45 c-23 d+24 e-20 f-24 g-33 i-36 k-23 l-36 m-38 t-21 u-50
~aro> a-25 d+23 g-18 j-23 m-29 n+17 q-17 u-27 v-19
~arol m-19 v+18
~aron a-23 b-19 d+18 g-16 i-24 j-23 l-25 m-41 n-19 p-26 r-22 u-28
~arou a-18 b-17 d-18 n-15
~arq m-18
~arqu m-18
~arr b-34 c-21 d-38 e-17 f-19 g-23 h-25 i-39 k-26 l-29 o-25 r+16 t-18 u-39 v-35
~arra o-19 p+16
~arri a-20 i-16 p-16
~arro a-24 b-23 d-25 g-16 i-21 l-16 n-26 p-23 u-18 v-20
~ars c-15 e-15 g-21 i-32 k-16 l-17 m+18 o-21 r-17 s-21 u-29
~ars> g-19 i-20 j-28 l-16 m+20 n-21 o-19 s-19 u-26
~arse i-16 n+15
~art b-25 c-30 e-27 f-27 g-37 j-30 k+22 n-34 o-20 p-46 v-33
~art> c-25 e-24 f-21 g-32 i-20 j-34 k+23 l-38 n-22 p-33 u-28 v-21
~arta a-17 m-25
~arte i-18 l-18 n-17 p-18
~ary b-19 g-16 h-17 l-28 o-17 q-16 u-20 v+32
~ary> b-18 g-16 h-17 l-26 o-16 u-22 v+30
~as> b-21 d-56 e-41 g-55 k-33 n-16 p-41 q-23 r-46 v-47
~asa a-36 b-34 c-21 d-31 e-18 f-16 g-30 h-23 k-18 l-30 m+21 r-30 t-17 v-35
~asa> a-27 b-28 d-22 g-18 l-26 o-34 q+15 r-25 u-29 v-26
~asam i+20 q-17
~asc m-16
~asco m-16
~asd a-16 c-17 d-19 e+33 f-20 i-18 j-16 k-15 l-26 m-33 t-16 u-24 v-18
~asd> e+21 m-21
~asdf e+23 l-17 m-23 u-15
~ase d-29 e-37 f-34 h-35 m-21 n-40 p-25 s-35 t-37
~ase> d-28 e-35 f-33 h-31 m-20 n-37 p-23 s-33 t-35
~asem b-18 j-18
~ash a-21 b-19 d+22 h-19 i-19 j-18 l-25 n-22 o-17 p-16 u-22
~ash> d+23 h-15 n-17 u-16
~ashi m+18
~asi> m-20
~asj e+18 m-18
~asjd e+18 m-18
~ask a-37 b-16 c-16 d-29 h-16 j-24 k-17 m+18 n-16 q-24 r-16 s-22 u-27
~aske a-26 d-18 n-19 q-15 u-24
~aski a-17 o-15 s-16 u-17 v-16
~aso d-17 i-18 j-15 m-19 n-15 r+21 u-23
~aso> m-20 r+21
~ass c-23 e-18 h-27 i-41 k-22 p-28 q-20 r-32 v-24
~ass> a-15 d-21 h-15 i-16
~asse d-22 i-23 l-16 p-18 q-22 r-19 u-17
~ast b-31 g-17 i-16 o-24 q-36 t-17 u-23
~ast> b-27 c-16 l-19 n-18 o-37 q-20
~asta k-16 m-24 q-20
~aste g-15 u-19
~asu m+17
~asur m+17
~at> a-19 b-23 c-37 e-58 f-17 g+20 i-42 k-41 l-81 p-40 r-56 s-33 v-58
~ata g-18
~ata> g-17 u+17
~atc a-20 d-17 i-15 p-20 r-16 u-22
~atch a-20 d-17 i-15 p-20 r-16 u-22
~ate b-25 d-40 e-34 f-36 g-55 l-17 n-18 o+18 p-24 q-37 r-46 s-18
~ate> a-28 d-24 e-17 f-18 g-32 h-31 l-26 n-18 q-17 r-17 s-18 v-22
~ated m-28 u-20
~ater b-29 c-16 d-23 h-26 i-30 j-19 k-26 l-24 n-25 o+19 p-23 q-29 r-28 u-21 v-18
~ates a-17 d-24 h+16 u-22
~atev d-19 h-19 u-19 v-16
~ath a-21 d-22 m+18 n-22 p-17 q-19 s-16 u-23 v-19
~athe a-17 d-18 j-16 m+20 n-16 u-19 v-18
~ati c-25 f-32 k-23 n-27 o-26 q-22 u-38
~atic i-17
~atie g-20 j-25 l-24 m-27 n-23 o-27 q-28 u-30
~atio a-24 c-15 h-18 i-33 o-17 s-24 u-23
~ato a-20 b-18 d-29 h-16 j-28 l-16 p-24 s-16 u-27 v-22
~ato> i+15
~atoe n-15
~ator d-16 j-22 m-25 p-18 q+16 u-21
~atr m-15
~att d-16 m-21 n+19 o-18 q-16 u-19
~atte m-21 n+19 o-17 q-15 u-17
~aur u-15
~aut n-19
~ava b-20 h-17 j-19 n-23 t-16 u-18
~avai b-18 h-17 j-17 n-21 u-17
~ave d-18 e-32 f-38 g-23 h-27 j-18 k-27 l-16 m-21 r-31 u-22
~ave> d-17 e-31 f-37 g-22 h-26 j-18 k-26 l-16 m-22 r-29 u-21
~avi c-17 d-32 e-21 f-19 g-23 i-28 j-26 k-19 l-28 p-27 u-29 v-29
~avia r-16
~avin d-18 i-18 l-17 n-19 o-22 p-19 r+17 u-18
~avis l-16 n-15
~avo d-36 e-22 f-18 h-22 k-26 m-18 q-32 s-24 t-23 u-39 v-22
~avoi d-15 g-19 m-22 n+24 u-17
~avor d-26 e-21 f-18 h-19 k-26 n-24 q-28 s-23 t-23 u-27 v-22
~awa c-20 d-35 e-25 f-19 g-28 h-25 i-24 j-28 k-23 m-28 n-30 o-20 t-21
~away a-25 c-19 d-28 e-24 f-18 g-24 h-22 i-23 j-24 k-21 m-25 n-26 o-16 t-20 u-19
~awe m-17 t+21
~awes m-17 t+21
~axe m+17
~axes m+17
~ay> a-48 c-58 e-58 g-50 j-32 k-24 l-27 n-30 p-28 t-22 u-21 v-21
~aya j-19
~aya> j-18
~ayan b-15
~ayi l-17
~ayin l-17
~ayli m+16
~ays c-26 e-19 f-38 i-27 j-49 k-28 l-29 n-21 t-27 v-30
~ays> c-26 e-19 f-38 i-27 j-49 k-28 l-29 n-21 t-27 v-30
~ayu b-28 c-24 e-22 f-21 g+21 h-18 i-33 j-25 k-15 l-25 o-27 p-23 q-30 r-23 s-22 v-22
~ayud b-26 c-23 e-20 f-20 g+21 h-16 i-31 j-22 l-22 n-26 o-24 p-20 q-23 r-20 s-20 v-20
~aza a-18 d-17 j+18 m-18
~aza> d-16 j+18 m-18
~azi d-19 u-16
~azin d-16
~azo m-24 n-18
~ba> d-19 o-15 s-16 u-19
~bab b-17
~bac a-18 e-18 f-21 h-33 k+27 l-39 n-23 o-24 r-29 v-33
~back a-18 e-18 f-21 h-33 k+27 l-39 n-30 o-23 r-29 v-33
~bai a-15 m-17 o-16 p-19
~bail a-15 m-16 o-15 p-19
~baj a-39 c-26 e-25 f-24 g-35 p-32 q-16 r-21 s-34 t-22 v-30
~baja a-42 c-21 e-20 f-20 g-27 i-39 j-31 m-22 o-19 p-28 r-32 s-25 t-19 v-25
~bajo g-15 h-30 n-31 q-27 s-16 u-28
~bal a-24 g-18 i-22 j-24 k-16 l-17 n-21 o-21
~bala a-18 o-16 u-17
~bam a+17 l-18 m-21
~bame a+17 l-18 m-21
~ban a-26 b-24 c-16 d-36 g-28 h-34 k-22 m+19 o-29 q-20 t-15 u-27
~ban> i-15
~bana n+22 o-19
~bank d-24 h-21 i-16 m+22 n-22
~bar a-16 m+17
~bas k-18 l+19
~bat a-17 d-17 m+26 n-25 o-16 q-19 s-19 u-18
~bbi m-19 u-18 v+20
~bbie m-19 u-18 v+20
~be> a-26 c-24 d-19 e-26 f-17 g-30 i-22 j-17 n-17 t-15 v-17
~bea m+26
~bear m+18
~beb m-17 n+16 u-16
~bec d-19 u-16
~beco d-18 u-15
~bed m-17
~bed> m-21
~bee i-18 j-16 l-20 n-19 o-20 p-16 r-18 u-24
~been i-18 j-16 l-20 n-19 o-20 p-16 r-18 u-24
~bef b-32 c-18 g-24 j-26 k-18 m-20 p-18 q-27 s-25 v-21
~befo b-32 c-18 g-24 j-26 k-18 m-20 p-18 q-27 s-25 v-21
~beg a+16 m-18
~begi a+16 m-18
~bei m-22
~bein m-22
~ben b-16 c-17 e-18 g-28 h-24 i-27 j-27 k-23 l-31 m-18 n-25 q-17 u+18 v-17
~ben> i-22 j-19 k-20 l-26 n-17
~bend f+15 m-21 u-20
~ber a-15 b-33 c-28 d-37 e-17 f-17 h-29 n-19 o-40 p-32 q-30 r-26 s-24 t-25
~ber> b-37 c-26 d-35 e-16 f-16 h-27 n-19 o-35 p-30 q-29 r-23 s-23 t-24
~bes d-27 g-18 i-15 l-16 t+17
~best d-25 g-17 i-15 m+16 t+18 u-28
~bet a-18 d-17 g-15 h-16 l-20 q-16 r-17 s-26 v-21
~bett m-17 n-22 s-24 v-16
~bie d-24 e-15 f-23 g-27 h-29 i-41 j-28 n-19 p-30 r-30
~bie> d-17 i-18 j-16 l-19 o-22 v+16
~biem m-18 o+18
~bien b-21 g-20 h-21 i-28 o+18 p-21 r-17 u-24 v-28
~bil b-23 g-22 h-20 j-24 l-15 n-34 p-22 q-22 r-23 s-17 t-18 u-36 v-19
~bili m-20
~bill a-28 b-18 g-19 h-17 j-20 n-31 o-21 p-19 q-19 r-21 s-20 u-37 v-17
~bin b-17 d-17 l-20 m+28 p-15
~bing b-17 d-17 l-20 m+28 p-15
~bio o-17
~bir b-19 d-23 j-32 o-19 p-17 q-24 r-16 s-17 u-32 v-16
~bir> a-30 m-21 q-19
~bird j-17
~birm m-25 u-17
~bla a-20 b-17 d-24 k-16 l-18 m-23 o-22 p-23 q-28 s+18 t-16 v-19
~bla> i-16
~blac j-15 u-19
~blan m-25 s+17
~blar c-15 i+15
~ble d-16 e-49 f-45 g-32 h-51 j-27 l-34 m-20 p-46 r-25 s-23 u-32 v-46
~ble> c-18 e-24 f-25 g-19 h-37 j-18 l-29 m-26 p-31 r-21 t-19 u-38 v-36
~blem a-24 b-19 d-24 e-18 g-19 i-18 j-20 l-20 p-18 s-15 t-15 v-16
~bles c-16 d-20 e-17 f-17 h-18 i-22 m-29 n-17 t+28 u-20
~bli d-16 n-16 u-17
~blin m+20
~blo a-20 d-26 e-18 g-21 h-20 j-29 l+24 m-21 p-25 t-19 u-33 v-22
~bloc a-19 d-18 i-16 j-21 l+20 p-17 u-23
~bo> a-27 b-21 c-22 d-28 e-22 f-19 g+23 h-21 i-32 j-27 k-23 l-29 n+21 o-28 p-28 q-31 s-26 t-18 u-40 v-25
~bod c-24 e-19 g-24 j-21 k-24 l-23 m-41 n-33 r-33 s-18 t-23 u-37
~body c-24 e-19 g-23 j-21 k-23 l-22 m-47 n-31 r-33 s-18 t-23 u-37
~boi m+15
~boil m+15
~bol a-17 m+20
~boo a+17 d-18 i-16 l-18 p-18 q-21 r-17 s-17
~book p-15 q-16
~boos a+19 m-21
~bor a-25 c-15 d-25 g-19 h-16 i-24 j-22 k-19 n-26 q-22 r-26 u-29 v-30
~bore m+16 s-15
~born m+18
~borr a-26 i-16 o-31 p-19 v-21
~bot j-17 m-25 o-26 q-18 u-25
~both m-33 o-25 q-15 u-16
~bou c-18 e-16 f-24 g-41 h-22 k-21 l-19 q-16 s-21 t-21
~bout c-18 e-16 f-24 g-41 h-22 k-21 l-19 q-16 s-21 t-21
~bra c-18 d+16 h-28 i-24 j-25 l-20 n-32 o-22 q-25
~bra> a-16 h-16 u-21
~brai m-17 n-16
~brar d+17 h-16 m+16 q-15 s-17 u-15
~bre a-33 c-22 d+24 e-23 f-20 g-28 h-21 i-30 k-19 m-23 n-34 o-28 p-25 q-32 r-27 t-15 u-40
~bre> a-28 c-21 d+25 e-22 f-20 g-25 h-21 i-28 k-18 m-48 n-33 o-27 p-23 q-30 r-26 u-35
~bri b-33 c-18 d-25 f-15 g-34 h+15 i-28 k-20 l-23 s-35 t-16 u-38 v-20
~bric m-20
~brin b-25 d-19 g-29 i-22 l-18 r-30 s-27 u-30
~bro n-21
~bru e-17
~bruh e-17
~bsc a-18 b-16 c-16 g-19 i-17 u-17
~bscr a-18 b-16 c-16 g-19 i-17 u-17
~bue b-21 d-23 e-24 f+19 h-26 i-22 j-20 k-17 n-16 o-18 p-16 q-18 r-20 s-21 u-21 v-18
~buen b-21 d-23 e-24 f+19 h-26 i-22 j-20 k-17 n-16 o-18 p-16 q-18 r-20 s-21 u-21 v-18
~bur u-16
~burs d+15
~bus b-21 i-19 j-20 l-21 n-27 p+15 s-17 t-16 u-22
~busc b-18 d-17 m-20 n-23 o-19 p+17 u-16
~busi a-16
~but o-17
~butt o-17
~by> a-15 u-17
~ca> b-26 c-22 d-34 e-30 f-19 h-26 k-30 l-32 s-30 t-20 v-36
~cab o-16
~cad a-17 n-18
~cada m-15 n-17
~cal c-20 e-19 g-31 k-26 n-40 o-16 p-29 r-33 s-23 t-21 v-16
~cale i-18
~call d-29 g-19 i+22 k-17 m-37 n-27 p-21 r-24 s-22
~calo m+22 u-17
~cam b-15 d-43 e-21 f-22 g-26 h-26 i-30 k-21 n-31 s-27 t-19 v-35
~camb i-17 j-19 l-21 o+15 q-19 r-16 u-18 v-20
~came b-15 d-22 n-20 r-15 u-20
~cami a-20 b-21 d-20 n-20 o-19 p-19 u-21
~can a-16 b+17 c-18 d-16 g-27 h-21 i-35 j-30 k-19 l-20 n-32 p-28 q-21
~canc a-21 b+19 i-22 n-15 u-34
~cand m-24 q-16
~cant m+22 u-25
~cap m+15
~capi m+17
~car c-31 e-18 f-24 g-35 h-31 k-26 l-21 n-18 o-19 r-36 t-17
~car> i-21
~card a-34 i-21 j-16 o-18 p-15 u-19
~care m-39 q-18 r-16 s-17 v-24
~caro a-15 d+22 j-27 m-31 q-22 u-29
~carr a-21 b-19 d-24 i-17 n-23 q+18 u-15 v-18
~cart o-16
~cas a-23 b-25 d+21 g-18 h-18 i-30 j-28 k-18 l-32 n-33 o-32 q-31 u-32 v-26
~casa a-16 b-16 i-16 j-17 l-15 m+29 n-18 o-21 p-16 q-21 r-16 v-18
~cash d+23 m-30
~casi m-20
~cat a-28 g-18 h-19 o-17 q-15 r-20 s-18 u-26 v-17
~cate a-18 u-16
~cati g-16 i-20 r-15
~cce h-22 i-17
~ccep h-16 j-17
~cces d-18 u+17
~cco a-16
~ccou m+16
~ce> b-26 c-54 e-53 f-23 g-35 h-55 i-16 k-50 l-38 o-16 p-16 q-22 r-29 s+30 v-34
~cee a+18 u-18
~ceed a+18 u-18
~cei i-17
~ceiv i-17
~cel a-27 g-17 h-15 j-20 m-19 n-20 p-17 r-23 s-19 u-22
~cela b+16 m-19
~cell r-15
~cen b-18 d-18 g-18 h-15 i-24 l-26 m+15 n-27 o-20 p-21 q+17 r-21 s-18
~cen> a-16 p-24
~cenc a-16 m+17
~cep d+18 g-16 h-26 j-26 k-16 l-17 m-16 n-16 o-17 p-15 u-26 v-17
~cept d+18 g-16 h-26 j-26 k-16 l-17 m-16 n-16 o-17 p-15 u-26 v-17
~cer c-17 d-29 e-18 k-18 l-30 m-24 o-25 p-29 q-29 s-30 v-28
~cer> m-21 o-19 p-15 q-21 s-16
~cerr h+23 m-20
~ces d-25 e-24 f-23 h-29 k-26 l-35 m-24 n-19 p-34 r-31 t-25 v-35
~ces> a-24 g+19 i-20 l-19 m-20 n-20 o-17 q-21
~cesi d-29 g-20 j-17 k-15 l-21 p-22 r-18 s-21 u-32 v-19
~cess d-23 g-16 m-18 u+17
~cet a-22 i+21
~ceta a-22 i+21 m-17
~ch> a-46 b-20 c-54 e-36 f-37 k-39 n-22 o-45 p-15 q-44 r-24 u-22
~cha c-33 e-28 f-24 g-39 h-30 l-27 p-43 q-38 r-25 s-19 v-15
~cha> a-28 d-18 m-24
~chan c-16 d-40 g-17 h-15 j-27 l-29 p-31 q-20 r-28 s-20 t-15 u-31
~char a-21 b-16 d+21 m-28 o-17
~chat b-16 v-21
~che c-30 e-34 g-40 i-36 j-38 k-30 l-37 q-40 r-32 u-48 v+16
~che> a-20 b-17 d-19 f-17 i-18 j-17 l-17 o-22 p-20 q-15 s+17 u-19 v-23
~chec b-21 i-20 l-16 n-21 q-19
~ched m-24 v+17
~chee d-18 n-19 t+16
~ches m+18 n-22 u-18
~chi d-23 g-20 i-22 j-20 k-18 l-24 m+22 n-23 p-16 q-17 r-19 s-18 u-23 v-21
~chic o-16
~chil o+15
~chin a-19
~cho d-41 e-22 f-18 h-22 i-37 j-28 k-26 n-36 o-18 u-36 v-23
~cho> a-18 b-19 d-22 i-15 l-23 m-16 n-15 o-18 p-18 u-19
~chof m-17
~choi g+22 m-21
~choo p-16
~chos m-16
~cia c-19 e-16 f-16 g-23 h-23 j-22 k-21 l-29 o-25 p-17 q-22 r-17 s-24 v-19
~cia> g-17 j-15 n-18 o-17
~cial h-17
~ciat m-15 t+16
~cib b-16 d+18 i-21 m-31 q-16 u-28
~cibe m-16 u-21
~cibi a-18 m-18
~cid d-18 g-20 j-17 k-16 l-22 q-19 r-16 s-20 u-17 v-22
~cide l-15 s-16 v-18
~cidi m-25
~cie d-17 g-20 i-16 n-22 r-18
~cien d-17 g-20 n-22 r-18
~cin a-20 d-17 g-17 r-18
~cina r-15
~cio c-30 d-19 e-36 g+18 i-44 k-29 l-42 m-41 o-36 q-26 s-42 v-35
~cio> d-18 g-17 m-34 o-21 s-18 u-18 v-15
~cion a-16 b-31 c-24 e-30 g+21 i-37 k-22 l-35 m-31 o-24 p-26 q-31 s-33 v-26
~cip i-15 m+15
~cipe m+18
~cir a-18 g+16 m-17 n-17
~cir> g+17 n-15
~cit d-18 m-15 o-16 u-25
~cito m-18 u-16
~ck> a-22 b-26 c-20 e-46 f-41 j-28 k+21 l-37 n-33 u-33
~cke c-17 g-18 i-26 n-30 o-26 r-20 s-16
~cked a-22 b-17 d-22 n-17
~cket n-16 u-16
~cki m-18 r-16
~ckin m-18 r-16
~cks a-24 d-23 h-16 n-22 o-16
~cks> a-23 d-21 h-16 n-21
~cla a-23 b-20 d-16 j-25 n-20
~clas b-16 i-16 j-20
~cle a-17 d-16 i-18 n+20 u-17
~clea m+16
~cli s-18
~clin a-17
~clo a-18 d-20 g-18 n+21 u-19
~clot a-16 d-15 g-16 m-24 n+24 u-15
~clu i-18 m-30
~clud m-17
~co> c-21 e-19 f-20 h-38 k-18 l-35 n-25 o-23 p-29 q-17 t-16 u-22
~cob a-20 d+26 g-15 m-21 o-20 q-21 r-17 s-20 u-19
~cobr a-18 d+26 m-20 n-17 o-19 q-16 r-17 s-19 u-18
~cod d-19 g+18 j+17 m-18 u-25
~code d-17 g+18 j+17 m-27 u-25
~cog b-15 i-25 m-17
~coge i-25 m-15
~col d-22 g-23 i-15 j-15 l-15 m+20 n-20 o-17 u-29
~com c-35 e-56 f-15 h-25 i-22 j-24 k-39 l-29 m-29 s-17 t-54 v-72
~come c-31 f-20 g-52 i-64 j-19 m-19 q-24 s-55 t-23 v-30
~comf m-16
~comi c-17 d-38 e-20 f-22 g-31 h-21 i-25 j-18 k-27 l-40 q-16 r+15 s-36 u-42 v-23
~comm b-16 d-28 h-16 i-33 j-26 o-20 q-25 r-17 u-17
~como b-43 c-32 d-48 e-27 h-41 i-43 k-24 l-17 n-18 o-44 p-37 r-18 t-23 v-31
~comp a-23 b-25 h-17 j-27 l-23 s-24 u-19 v-16
~con c-28 e-30 f-30 h-15 j-21 k-33 m-42 o-16 q-26 r-39 s-22 t-23
~cond m-23
~conf a-16 b-26 d-24 g+16 j-20 l-27 n-21 q-18 r-18 u-24
~conm a-18 m-18 o-15
~cons g-27 h-15 m-39 n-29 o-20 s-18
~cont c-18 d-28 e-16 j-31 k-22 l+21 o-27 p-27 q-30 r-21 s-20 u-39 v-33
~conv l-17 o+21
~coo a-27 b-22 d-29 g-15 h-19 j-19 l-21 m+16 n-20 r-26 s-17 u-31 v-15
~cook m+27 u-18
~coot m-20
~cop a-17 i+18
~copi a-17
~cor a-26 b-20 c-21 d-41 e-16 k-30 n-39 p-24 s-20
~cord a-20 d-17 k-21 n-18 q-16
~core d-19 m+19
~corr d-16 n-15
~cos a-22 g-21 i-15
~cosa g-16 m-21
~cou b-26 d+17 e-24 f-28 h-30 k-31 l-29 m-28 p-30 r-22 t-22 u-21 v-27
~coul b-27 d-22 h-17 k-19 l-31 m-21 p-37 v-16
~coun g-17 i-21 j-27 n+15 o-15 r-16 u-21
~coup a-17 d+16 g-16 j-15 m-20 u-21
~cour n-16 o+17
~cov a-19 b-17 d+16 i-16 j-15 m-29 o-16 q-29 r-18 s-18
~cove a-19 b-17 d+16 i-16 j-15 m-29 o-16 q-29 r-18 s-18
~cow e-16 l-15 m+16
~cpa n+16
~cpap n+16
~cra a-19 c-15 d-24 i-19 n-15 o-18 u-24 v-16
~crap b+16 m-17
~crat m-18
~cre a-22 b-16 e-17 i-19 j-18 n-18 o-15 q-17 r-16 s-16 u-24
~cred a-19 d+16 u-18
~cri b-36 d-30 e-25 f-20 h-26 j-34 m-16 n-31 o-28 p-27 q-32 r-28 s-17 t-19 v-28
~crib b-32 d-30 e-25 f-20 h-25 j-34 m-20 n-30 o-27 p-27 q-32 r-28 s-26 t-19 v-28
~cro u-25
~cros m-22
~cs> m+16
~ct> d-24 e-15 h-16 j-28 m-22 n-17 v-25
~cta d-19 m-27 n+16
~cte a-22 d-17 i-15 m-20 n-21
~cted a-19 d-17 m-20 n-21
~cti b-31 c-25 e-29 f-22 h-25 i-44 k+24 l-39 o-34 p-27 q-31 t-24 v-27
~ctio a-20 b-19 d-19 g-25 i-30 l-19 o-19 q-17 u-20
~ctiv a-19 e-22 f-15 i-24 j-21 k+30 l-27 n-22 o-20 q-18 s-16 v-20
~ctl m-16 u+17
~ctly m-16 u+17
~cto a-15 d-28 j-23 l-16 u+23
~cto> m-18
~ctor j-17
~ctos d-19
~ctr m+15
~ctri m+15
~ctu a-19 h-15 j-16 l-16 n-17 q-18
~ctua m-20
~cua b-32 c-31 d-44 e-27 f-20 k-31 l-31 m-15 n-22 o-25 p-18 q-35 r-32 t-21 v-31
~cual a-30 b-19 c-18 d-29 e-19 g+15 j+20 k-18 l-23 n-27 o-19 p-18 q-21 s-26 u-37 v-21
~cuan b-19 c-17 d-25 g-32 h-25 j-29 k-19 l-17 o-17 q-25 r-24
~cub a-18 d+27 g-16 j-18 l-16 u-21
~cubr a-18 d+27 g-16 j-18 l-16 u-21
~cue a-26 f-16 g-18 h-17 l-26 m-17 n-22 o-22 p-17 s-23 u-27 v-19
~cuen a-23 f-15 g-17 h-16 l-23 m-29 n-21 o-20 p-16 s-20 u-22 v-17
~cul a-18 l-15
~culp b+15
~cup a+27 d-25 g-19 j-25 l-22 n-27 o-16 q-23 u-25
~cupo a+18 d-22 j-18 m-20 u-16
~cups m+15
~cure d-17
~cut a-18 m+19
~cut> m+18
~cvb e+19 m-18
~cvb> e+19 m-18
~cy> d-18 j-16 l-17 u-19
~da> b-15 c-52 e-52 g+16 h-36 k-48 m-23 o-29 p-18 q-43 r-24 s-25 v-19
~dad a-21 b-18 h-17 i-15 l-21 m-27 n-16 o-17 s-17 v-18
~dad> a-18 h-16 m-24 v-17
~dal a-21 d-20 i-17 n-19 o-18 q-17 s-16 u-18
~dale a-15 m+20 q-16
~dam b-19 c-17 j+18 k-21 m-20 n-18 o-22 u-27 v-19
~dame b-18 c-17 d-18 j+20 k-21 n-17 o-21 u-25 v-18
~dan b-16 c-15 d-31 g-25 h-16 j-28 l-28 m-21 o-25 p-16 q-19 s-17 u+18 v-20
~dan> d-20 g-16 j-17 k+17 l-22 m-32
~danc m+17
~dang u+19
~dano m-21
~dar g-16 i-22 j-22 q-34
~dar> d-16
~darm b-15
~daro u-16
~das a-21 i+16 j-17 m-22 n-17 u-20
~das> a-21 i+17 n-15 u-15
~dat b-23 c-15 d-19 f-19 i-26 j-17 k-17 n-26 o+35 r-18 s-24
~date b-20 d-16 i-22 m-27 n-22 o+34 r-16 s-16
~dato m-18
~dav r-16
~davi r-16
~day b-26 c-31 d-20 e-27 g-33 j-28 k-30 l-39 n-42 p-36 q-25 s+17 u-35 v-37
~day> a-23 b-17 c-24 e-22 g-24 j-38 k-25 l-32 n-32 p-32 q-41 u-19 v-31
~days b-20 d-28 g-17 i-16 j-30 m-19 n-18 u-36
~dcar o+16
~ddi d-19 j-19 q-17
~ddic n-21 u+17
~dds g-17 u+16
~dds> g-17 u+16
~ddy i-15 j+21 m-18
~ddy> i-15 j+21 m-18
~de> a-24 d-22 e-50 f-47 g-28 h-21 j+18 k-64 l-62 m-27 p-29 r-33 s+26 t-45 u-26 v-40
~dea a-17 j-18 m-23 s-16 v-25
~dea> v-18
~deb a-19 b-22 d-23 h-17 i-28 j-21 l-20 o-16 q-18 r-15 u-31 v+19
~debb m-19 u-18 v+20
~debo m-26 u-16
~debt m+19
~dec d-26 f-17 j-21 k-18 l-25 n-24 o-17 p-18 q-25 r-19 s-23 u-21 v-24
~deci d-25 f-17 j-20 k-17 l-24 n-23 o-16 p-17 q-24 r-18 s-22 u-21 v-23
~ded g-16 i-31 j-20 k-20 l-24 n-28 o-22 p-18 u-27
~ded> g-16 i-30 j-19 k-19 l-23 n-26 o-17 p-18 u-23
~def m+16
~defi m+16
~dej a-38 c-20 e-24 f-28 g-32 h-26 i-31 k-20 p-22 q-33 t-17 u-39 v-25
~deja a-20 g-15 i-16 l-23 q-19 u-23
~deje a-16 g-15 j-18 l+16 n-17
~dejo a-18 d-18 h-17 l-17 m-33 n+18 u-17
~del a-27 d-23 i-24 n-23 o+18 q-21 s-20 t-15 u-19 v-19
~dela a-17 b-15 m-21 o+25
~dele a-15 b+15 i-18
~deli m+17
~dem b-36 c-16 d-23 e-15 h-19 j+15 k-23 l-34 m-41 n-27 o+21 p-21 q-21 s-21 t-17 u-28 v-21
~deme b-31 d-22 h-15 j+19 k-21 l-30 m-36 n-23 p-16 q-17 r-26 s-18 t-15 u-26 v-17
~demo m-16
~den a-16 c-36 d-42 e-25 f-23 g-40 h-38 j-16 o-34 p-33 q-51 s-38 t-20 u-20
~den> b-24 c-25 d-33 g-22 h-24 j-22 p-22 q-42 r-18 s-18 u-35 v-19
~denm b-24 l-17 m-26 r+21
~dent a-28 b-23 i-22 l-17 n+17 o-18 q-17 u-24
~dep g-22 m-18 n-26 o-17 s-17 u+17
~depr g-18 m-23 n-17
~der e-26 f-18 h-18 i-16 j-31 l-33 p-31 r-24 s-28 v-26
~der> a-16 c-33 e-18 j-20 l-28 m+17 p-26 r-21 s-22 v-22
~des a-21 b-36 c-29 e-28 g-17 i-51 j-17 k-27 m-28 o-22 p-35 r-23 s+23 t-35 v-38
~des> b-20 d-22 i-24 m-19 n-21 o-24 p-18 q+16 r-21 s-21 t-20 v-15
~desc g-20 j-16 l-19 s-17
~desd a-23 b-16 d-18 m-30 o-23 r-17 s+22 u-22
~desp a-29 b-17 d-19 g-15 i-18 l-17 m-17 u-20
~df> e+25 l-16 m-25 u-15
~dfh e+16
~dfh> e+16
~dge m-19
~dh> e+18 m-18
~di> i-25 j-18 k-16 l-20 n-20 p-16 q-18 u-20
~dia d-24 g-20 h+18 i-22 j-27 q-24 u-34 v-16
~dia> j-19
~dias d-16 h+17 m-26 n-20 q-15 u-16
~dic a-23 c-24 d-35 e-20 g-26 h-19 i-28 k-18 l-26 o-24 p-20 r-18 s-24 u+16 v-15
~dice u-17
~dici f+16 m-19 u-18
~dict a-15 d-16 j-16 n-22 u+21
~did m-19 r-18
~die a-21 b-28 d-22 g-22 i+18 l-28 n-24 p-25 s-18
~die> b-17 g-18 l-19 m-24 n-17 p-15
~dif a-21 d-22 i-17 j-18 m-18 q-16
~diff a-21 d-20 i-17 j-18 m-18 n-18
~dig n-17
~digo n-16
~dij b-16 m+21 u-19
~dije a-19 b-17 m+21 u-15
~dim e-19 f+19 h-18 l-18 o-18
~dime e-19 f+19 h-18 l-18 o-18
~din a-38 f-25 g-37 h-28 o-37 s-16 t-19 v-39
~dine m-18
~ding a-35 f-23 g-35 h-27 o-30 s-15 t-18 v-33
~dio a-20 d-22 e-17 f-15 j-19 l-20 n-20 o-21 q-18 s-16 u-21
~dir g-18 l-16 o-16
~dire g-17
~dis c-24 f-16 g-24 h-21 j-30 k-22 n-23 o-24 p-16 q-26 s-22 t-16 u-27 v-22
~disa a-18 i+15
~disc a-23 g-16 n-16 u-18
~disp d-18
~dit a-20 g-16 i-15 j-19 n-16
~dit> a-18
~dito d+18 m-18
~dks e+20 m-17
~dksl e+20 m-17
~dle a-19 b-17 d-21 j-15 m-22 n-16 o-18 q-23 v-17
~dle> m-16
~dled q-16
~dly m-24 u-16
~dly> m-24 u-16
~do> b-21 c-23 d-30 e-61 f-55 h-23 i-49 j-17 l-50 m-18 t-29 u-34 v-38
~doe b-21 e-18 f-25 i-17 j-38 k-21 l-34 o-18 p-29 r-39 s-37 t-32
~does b-21 e-18 f-25 i-17 j-38 k-21 l-34 o-18 p-29 r-39 s-37 t-32
~doi m-21 n-19 r-17 s-16 v-18
~doin m-21 n-19 r-17 s-16 v-18
~dol a-19 g-20 q-17
~doll g-15
~don c-22 d-44 g-39 h-27 j+20 k-22 n-42 o-15 p-24 q-34 t-25 u-22
~don> j-16 r+15
~dona j-17 m+20
~dond b-25 c-15 d-31 g-25 h-17 j+22 k-17 l-26 n-29 o-25 p-15 q-25 v-18
~done g-15 i-15 l+25 m-30 u-22 v-21
~dor m-17 n-16 q-20
~dorm m-17 n-16 q-20
~dos d-21 l-17 r-15
~dos> d-20 l-16
~dow i-17 k-15 l-16 n-19 u-17
~down i-17 k-15 l-16 n-19 u-17
~dra d-27 i-16 s-17 u-24
~dra> m-18
~dran m-18
~dre a-28 c-19 e-16 g-24 h-16 i-29 j-25 l-24 n+20 o-29 p-17 q-26 r-22 u-41 v-16
~dre> m-21 n+16 o-23 q-16
~drea i-19 n-17 u-27
~dri a-17 b-25 c-19 d-25 e-16 f-18 g-18 h-25 i-19 k-21 l-26 m-17 o-18 r-17 s-24 t-17
~driv a-19 b-32 d-19 i-21 k-17 l-19 m-26 n-26 o-21 p+17 q+16 s-19 u-27
~dro a-26 c-15 d-21 h-17 i-18 l-19 m-33 s-22
~drog u+16
~drop a-24 d-15 i-15 m-30 s-18 u-21
~dru m-19 u+20
~drug u+20
~drun s+15
~ds> b-22 e-23 f-27 h-30 k-29 l-33 o-26 p-26 q-38 s-18 t-21
~duc g-17 m+20 n-19 u-26
~due a-20 b-19 c-17 d-23 g-15 h-17 i-23 j-19 k-16 l-22 n-24 q-23 r-19 t-17 u+26
~duel d-16
~duer a-15 l-16 m-23 n-20 o-15 q-17 u+21
~dur a-29 b-18 d-29 g-20 i-20 j-18 l-16 m-45 o-17 p-21 q-22 s+17 u+28 v-16
~dura a-17 d-26 m-27 u+24
~duri a-16 m-20 n+18
~dy> b-15 c-45 d-17 e-31 g-41 k-42 m-22 o-18 r-34 s-36 t-37 u-60
~ea> v-21
~eab m-15
~eabo m-15
~eac a-16 b-21 c-27 g-23 j-31 l-21 n-30 o-25 q-23 s-29 u-27
~each b-20 c-23 g-21 j-30 k-18 n-28 o-24 q-21 s-27 u-19
~eact i-16 k+19 l-17 m-15 u-15
~ead e-18 f-22 g-39 h-34 i-22 j-41 k-33 p-35 q-31 t-31 u-42 v-39
~ead> a-21 g-30 h-18 i-31 j-30 k-23 n-18 p-17 q-15 s-24 t-21 u-24 v-18
~eade m-18
~eadi l-15 m-19 u-17
~eady c-15 g-24 i-30 j-18 k-23 p-19 q-17 s-18 u-25 v-17
~eag a-23 i-16 o+18
~eah m-15 p+16 q-19
~eah> m-15 p+16 q-19
~eak b-21 c+17 d-23 g-18 h-20 l-24 n-22 o-22 p-22 q-26 r-17 v-18
~eak> a-21 b-18 d-21 g-16 h-18 i+17 j-21 l-21 m-21 n-20 o-16 q-19 v-15
~eal b-21 c-18 g-22 h-21 j-22 k-16 l-21 n-22 p-21 r-17 v-25
~eal> b-17 c-17 g-16 h-16 j-19 l-15 v-20
~eam a-15 i-21 j-15 l-16 n-20 q-15 u-29
~eam> u-18
~eams u-21
~ean b-17 d-35 h-25 i-30 j-28 l-30 n-25 o-22 q-20 s-19 u-37
~ean> d-26 h-18 i-17 j-18 k+16 l-21 o-18 u-29
~eant a-25 b-24 i-15 k-25 m+16
~ear a-15 b-19 c-39 d-32 e-29 g-52 i-22 k-34 l-35 p-36 q-24 u-17 v-21
~ear> a-18 c-18 g-32 h-33 k-18 l-31 o-31 p-20 q-16 r-32 s-29 v-25
~earb m-18
~eard m-26 u+17
~eari n+16 u-22
~earl b-17 d-24 g-16 h+15 i-17 j-29 m-37 o+16 q-22 u-34
~earn m+24
~ears n-17 u-21
~eart a-20
~eas d-30 e-34 f-33 h-32 n-40 p-37 s-34 t-36 u-19
~ease d-27 e-32 f-31 h-28 m-17 n-33 p-34 s-28 t-34 u-17
~eat c-19 d-43 e-17 h-33 j-31 k-17 l-23 o-24 p-22 q-26 r-21 s-23 v-22
~eat> b-21 c-15 d-36 h-26 i-23 j-25 l-16 n-30 o-22 p-18 q-21 s-18
~eath m+24
~eav a-25 c-17 d-23 g-18 i-26 j-18 n-25 p-24 r+17 s-20 u-26 v-23
~eave a-22 c-15 d-20 i-22 j-15 n-22 p-21 r-22 u-23 v-20
~eavi b-15 r+19
~ebb m-19 u-18 v+20
~ebbi m-19 u-18 v+20
~ebo c-25 e-20 f-24 j-30 k-21 l-26 m-23 n+20 q-16 r-27 s-27 t-24 u-17
~ebo> a-15 d-18 i-19 j-16 l-15 m-32 n+23 q-16 u-26
~ebod c-15 j-17 m-26 n-18 r-16 s-16 u-19
~ebt m+19
~eca m-16
~ece d-15 e-24 f-24 g-27 h-23 j-37 k-17 m-17 p-44 r-26 t-27 v-25
~ecei i-17
~ecen m-18 p-19 q+19 u-17
~eces e-19 f-19 g-22 h-18 j-24 k-20 l-26 p-29 r-24 t-18 v-28
~ecet a-22 i+21 m-17
~ech d-23 i-23 u-20
~echa u-15
~eci c-26 e-25 h-27 j-36 m-16 o-31 q-42 r-31 u-46 v-37
~ecia d-19 m-19 t+15
~ecib i-20 m-27 u-24
~ecid d-18 g-20 j-17 k-16 l-22 q-19 r-16 s-20 u-17 v-22
~ecio m-20
~ecip m+18
~ecir g+17 n-16
~eck b-21 l-16 n-21 q-20 u-15
~eck> i-17 m-16 n-17 q-17 v+17
~ecks d-15
~ecl a-17
~eco a+22 c-19 g-33 h-29 j-25 k-31 l-26 o-27 r-21
~ecog i-17
~ecom a+18 d-22 g-22 i-20 q-19 u-25
~econ m-17
~ecor a-20 d-17 k-21 n-18 q-16
~ect a-36 c-25 d-18 e-20 f-17 h-29 k-25 l-37 o-42 q-16 v-28
~ect> d-17 j-18 l-20 m-23 n-20 o-16
~ecta d-19 m-24 n+17
~ecti a-18 i-30 l-18 n-17 o-18 q-18 u-22
~ecto d-23 m-15
~ectr m+15
~ed> c-32 e-89 f-80 g-49 h-49 i-25 j-53 l-19 m-20 p+18 q-28 r-37 t-53 u-17
~eda a-27 d-20 k-17 l-16 q-29 r-23 s-29 u+16
~eda> i-16 q-17 r-20 s-24
~edad a-16 m-17 u+19
~edar i-17 n+21 q-16
~ede b-21 e-36 f-32 g-54 h-29 j-21 l-26 m-23 p-25 t-28 v-42
~ede> e-25 f-21 g-40 h-36 i-19 j-40 k-42 l-38 m-34 p-16 t-20 u-45 v-31
~eden c-19 d-20 h-18 l-20 m-24 p-16 q-35
~edes b-17 d-20 g-17 i-18 n-23 o-16
~edi a-19 c-18 e-20 f-19 g-23 j-27 k-21 o-22 p-19 s-19 t-15
~edir m-17
~edit a-19 d+16 u-18
~edl m-17
~edle m-17
~edo c-37 d-18 e-20 f-20 i-33 j-24 k-39 l-30 p-15 r-39 s-15 t-22 u-34
~edo> c-37 d-15 e-19 f-20 i-33 j-23 k-38 l-30 m-26 r-39 t-21 u-31
~eds n-23 o-22 p-20 q-20 u-19
~eds> n-23 o-22 p-20 q-20 u-19
~edu a-20
~educ u-18
~ee> i-17 l-17 n-27 q-22 r-18 s-24 u-34 v-19
~eed e-26 f-25 g-22 h-37 j-19 k-17 q-18 r-24 s-19 t-29 u-19 v-56
~eed> c-23 e-23 f-22 g-21 h-33 j-22 k-16 r-28 s-46 t-27 u-24 v-48
~eedl m-17
~eeds n-21 o-21 p-20 q-20
~eei m-18
~eein m-18
~eek c-20 d-32 g-23 i-24 j-20 k-17 l-30 m-22 n-27 o+20 p-16 q-20 r-23 s-34
~eek> c-19 d-30 g-23 i-25 j-19 k-16 l-28 n-27 o+19 p-16 q-18 r-22 s-32
~eel d-26 g-18 h-19 l-18 m-20 n-32 o-16 p-18 q-20 v-18
~eel> b-16 d-19 j-15 m-34 n-23 o-16
~eeli a-17 u-25
~een a+21 b-18 c-25 d-18 e-16 f-18 g-32 h-30 i-26 n-31 o-24 p-29 q-17 v-19
~een> c-20 g-24 h-24 i-35 j-29 k-25 n-29 o-23 p-26 v-17
~eena k+16 l-19 m-20
~eens a+19 d-19 m-24
~eep a-33 b-24 c-25 d-38 i-21 j-29 l-17 p-27 r-22 t-19
~eep> a-37 b-24 c-23 d-36 g-28 i-39 j-27 p-23 r-19 t-17
~eeps m-18
~eer d-15 t+17
~eet a-29 b-26 d-24 e-17 g-21 h-26 i-22 k-19 l-25 m+15 n-31 o-19 p-24 q-22 s-24 v-20
~eet> a-17 b-17 h-20 s-15
~eeth u-17
~eeti a-17
~efe b-28 e-17 g-24 h-22 i-16 j-16 k-25 m-34 n-28 p-23 q-21 r-16 s-20 t-17 v-20
~efer a+20 b-25 c+15 d-27 g-20 h-17 k-22 m-30 n-21 p-18 u-29 v-17
~efi d-24 e-18 g-18 j-20 k-16 l-24 n-29 p-18 q-22 s-22
~efie a-18 l-16 m-19
~efil a-16 i+20
~efin a-16 m+25 n-16 s-15
~efo b-19 c-25 e-17 f-18 g-31 j-36 k-22 l-15 p-23 q-32 s-29 t-18 u-18
~efon a-16 j-16 u-22
~efor b-15 c-19 f-15 g-25 j-27 k-18 m-22 p-18 q-27 s-25 v-23
~ega c-18 d-30 f-16 g-30 i-29 k-22 l-32 n-37 o-24 p-19 u+15
~egal j-19
~egan j-20 k-16 l-22 n-17
~egar a-16 g-19 n-21 o-21 s-21
~egg l-17 m+19
~eggs l-17 m+19
~egi d-24 g-18 j-20 n-19 o-16
~egin a+16 m-18
~egis m+15
~egit d-16 u+16
~ego a-34 b-32 c-16 e-19 f-15 g-30 h-27 i-28 k-17 l-30 p-31 q-35 r+19 s-34 u-39 v-25
~ego> a-34 b-32 c-16 e-19 f-15 g-30 h-27 i-28 k-17 l-30 p-31 q-35 r+19 s-34 u-39 v-25
~egr g-17 n-15
~egre g-17 n-15
~egu a-32 b-26 c-17 e-15 o-27 q-34 r-30 u-20 v-23
~egue q-20 r-22
~egui a-15 m-17
~egun a-20 b-15 d-20 l-22 n-22 o-16 p-20 q-20 u-19
~eim d+15
~eimb d+15
~ein a-18 b-15 d-15 m-24 p-16
~eing a-16 m-33
~eir m-20 s+17
~eird m-19 s+17
~eis a+16 h-15 m-16 u-15
~eis> a+16 h-15 m-16 u-15
~eiv i-17
~eive i-17
~eja a-25 b-17 g-20 k-15 l-26 s-17 u-28
~eja> m-20 u-18
~eje a-20 j-19 l+16 s-18 u-16
~ejen l+18
~ejo a-34 b+18 d-35 e-24 f-22 g-31 h-33 k-25 l-17 m-26 q-39 r-18 t-21 u-37 v-36
~ejo> a-25 d-21 h-17 i-16 l-20 m-41 n+17 q-20 u-19
~ejor a-19 b+17 d-20 g-21 h-18 j-18 k-17 n-22 q-25 r-21 s-16 u-22 v-21
~ejos j+19
~ek> c-19 d-30 g-23 i-25 j-19 k-16 l-28 n-27 o+19 p-16 q-18 r-22 s-32
~el> b-29 d-24 g-21 j-22 l-20 o-25 p-15 q-17 r-16
~ela a-33 c-16 d-30 f-17 g-24 h-16 i-22 k-16 l-19 o+25 q-29 r-23 s-17 u-35
~ela> a-16 g-17 l-19 n-15 u-22 v-16
~elam b+22 o-16
~elan o+16
~elay m-17 o+17
~elc m-19
~ele a-19 d-18 e-24 f-24 g-31 h-34 j-27 k-30 o-26 p-32 r-38 s-29 t-35 u-16
~ele> a-15 d-18 i-17 n-17
~elea i-20 q+18 u-19
~elec d-17 m+27 u-16
~elef a-16 j-16 u-22
~eles l-18 m-25 u-18
~elet i-16
~elf j-17 m-18
~elf> j-17 m-18
~eli a-43 c-20 d-34 e-26 f-27 g-21 h-25 i-28 j-29 k-24 m+22 n-27 p-24 q-30 r-28 t-21
~elic m+16 u-17
~elig m-22 u+19
~elim m-24
~elin a-18 r-16 u-26
~eliv m+17
~eliz f-16 m+18
~ell a-22 b-32 e-26 h-35 j-24 k-29 n-44 o-20 s-20 t-16
~ell> a-24 b-44 c-26 d-16 e-23 h-32 k-25 n-38 o-16 s-31
~ella i-17 l-18 n-16 u-17
~elo c+20 d-22 e-23 f+17 j-19 l-20 m-15 o-23 r-16 u-16
~elo> c+20 d-21 e-23 f+17 j-19 l-18 o-22 u-16
~elp b-30 c-33 e-19 f-18 g+21 h-19 i-16 j-26 k-31 l-34 m-16 n-31 o-28 p-29 r-27 s-28 t+22 v-37
~elp> b-28 c-30 e-15 g+23 h-17 i-32 j-23 k-29 l-30 n-27 o-25 p-26 r-26 s-25 v-32
~elpe m-15
~elps g-19 m-18 t+16
~els c-21 g-19 i-32 j-21 k-16 m-23 n-25 p-28 r-20 u-21
~else c-16 g-17 i-29 j-18 m-35 n-20 p-27 q-20 u-17
~elt i-18 m-23 s+26
~elt> m-16 s+28
~elv m-21 u-16
~elva m-15
~ely h-15 u-24
~ely> h-15 u-24
~em> a-22 c-33 d-36 e-22 f-18 g-18 h-21 j-23 o-32 p-22 s-22 t-21
~ema c-23 d-29 j-28 k-22 p-20 q-25 r-23 s-23 u-20 v-27
~ema> a-20 m-21 n+18 q-17 u-18
~emai c-16 o-17
~eman d-18 i-21 m-28 n-23
~emb n-15
~embl s+18
~eme d-24 e-27 f-25 h-38 k-37 l-38 m-39 n-43 o+18 p-37 q-35 s-36 t-31 v-33
~eme> d-35 e-23 f-21 h-31 k-31 l-30 m-44 n-36 p-32 q-30 s-34 t-27 u-39 v-27
~emel m-22
~emi a-23 b-24 n-20 o-16
~emin a-18 b-24
~emo a-30 c-15 d-21 g-20 i-26 j-25 m-16 o+16 p-20 q-25 s-19 u-20 v-28
~emos m-26 o+18
~emov a-20 i-21 q-19 u-22 v-21
~emp a+15 c-21 d-34 e-19 f-24 g-33 j-29 k-20 l-33 p-22 q-20 t-18
~empe a+17 n-19 u-18
~empi a+16
~empo a-18 d-23 h-19
~empr a-23 j-17 l-20 n-18 r-20 s-16
~en> b-24 c-76 d-28 e-69 g-91 j-49 l+19 n-37 o-35 s-25 t-21 v-23
~ena c-20 d+17 g-23 h-17 i-29 j-26 k+22 l-30 n-24 o-23 q-18 s-15 v-19
~ena> j-17 n-16
~enab i-16 k+23 l-23 m-18
~enat m+19
~enc a-19 c-24 d-23 e-17 g-41 k-23 l-29 n-35 p-22 q-21 r-16 s-26 v-22
~ence d-17 o-19
~ench m+15
~enci g-17 i-28 j-19 m-17 n-17
~encu b-16 m-22
~end d-32 e-45 h-50 i-20 o-16 p-50 q-22 s-50 t-18 u-39 v-36
~end> a-32 h-19 o-23 p-19 q-29 r-24 t-19 u-32 v-17
~enda d-28 g-21 h-19 j-22 k+16 l-28 n-24 o-25 q-22 r-17 u-27 v-21
~ende b-28 c-34 d-35 g-29 j-32 k-22 l-31 p-16 r-17
~endi a-26 b-22 e-15 h-16 j-23 n-23 o-18 q-20 r-19 s-15 v-17
~endo b-26 d-17 i-24 j-26 m-15 o-21 p-24 q-29 s-26 u-21 v-27
~endr m-19
~ene c-36 e-33 f-28 g-32 i-23 k-30 l-24 m-30 n-25 r-18 t-28 v-18
~ene> b-27 c-19 e-18 g-23 h-30 i-40 j-27 l-36 m-26 n-37 p-30 s-21 t-19
~ened u-22
~enen b-16 n-23 q-28 r-17 u-35 v-27
~ener a-20 m-20 o-16
~enes a-19 d-17 l-16 q-16
~eng b-19 c-25 e-31 f-26 h-33 j-26 k-29 l-36 m-17 r-33 t-23
~enga d-16
~engo b-16 c-21 e-23 f-22 h-26 j-26 k-25 l-32 m-51 r-27 t-20 u-18
~eni g-16 i-18 j-18 p-24 r-22 s-17 t-15 u-29 v-19
~enin d-29 h+15 q-26 r-21 s-17 u-27 v-18
~enir q+16
~enl a-16 i-19 l+21 m-32 u-17
~enla m-19
~enle l+17 m-16 o-15
~enm a-16 c-18 d-26 e-19 g-17 h-18 i-22 j-24 l+25 m-46 n-26 o-19 p-19 q-18 r+15 s-24 u-29 v-25
~enme a-16 c-18 d-26 e-19 g-17 h-18 i-22 j-24 l+25 m-46 n-26 o-19 p-19 q-18 r+15 s-24 u-29 v-25
~eno a-36 c-20 e-27 g-26 h-26 i-19 j-28 k-23 n-30 o-20 p-25 u-37 v-23
~eno> a-17 b-17 d-16 e-18 f-26 i-19 n-16 q-16 u-19
~enor m-21
~enos l-16 m-24 u-21
~enou l+19 t-17
~ens b-29 c-28 e-26 f-23 h-31 i+15 k-26 l-33 o-32 p-21 r-33 s-33 t-21 v-36
~ens> d-17 l-17 m-16 n-24
~ensa a-20 g-18 p-15 q-18
~ense b-18 l-24 u-18
~ensi u-26
~enso m+16
~ent c-16 e-49 f-25 h-22 k-37 l-30 p-58 q-31 r-48 t-36 u-22 v-19
~ent> c-33 d-24 e-19 f-19 h-38 j-17 k-19 n-27 p-28 q-35 r-30 s-37
~enta j-15
~ente d-40 j-26 l-22 m-27 p-20 r-16 s-15
~enti a-32 b-23 d-22 i-25 l-25 q-19 r-19
~ento a-27 g-19 i-27 l-19 o-25 q-23 t-18 u-35 v-16
~entr b-24 c-18 d-23 f-17 g-31 h-15 l-20 m-40 p-20 s-20 u-30 v-16
~enu d-20 g+27 j-20 m-30 u-23
~enu> d-20 g+27 j-20 m-30 u-23
~env l+22 v-15
~eo> d-21 j-16 m-24 n-18 q-16 u-26
~eon g-18 j-21 k-19 l-21 m-22 n-33 r-22 s-20 t-20
~eone g-18 j-21 k-19 l-21 m-22 n-33 r-22 s-20 t-20
~ep> a-17 b-25 c-23 d-37 g-30 i-40 j-28 p-23 r-19 t-17
~epa a-25 g-31 o-19 s-17 u-26
~epar a-24 g-31 n+22 o-19 s-17 u-25
~epe a-19 d-21
~epl a-19 g+23 l-17 n-15 u-16
~eply a-18 g+23 l-16 n-15 u-15
~epor l+15 m-16
~epr g-19 i-17 n-18
~epre g-18 i-15 n-17
~eps m-19
~eps> m-19
~ept b-20 c-19 e-17 f-17 g-19 h-33 j-28 k-21 l-20 m-20 n-22 p-29 t-16 u-29 v-21
~ept> a-18 h-18 j-17 p-20 u-15
~epta h-15 i-20 j-16 m-22 u-18
~epti m-15
~equi a-15
~er> a-34 c-29 d-50 e-86 f-87 h-38 j-30 l-23 n-32 r-16 t-46
~era c-25 e-23 f-20 g-35 h-31 k-30 l-30 m-26 n-32 t-17 v-36
~era> b-36 c-17 e-18 f-15 g-26 h-23 k-24 l-19 m-49 n-26 q-28 u+17 v-27
~eral u-18
~eras a-21 b+17 n-17 u-19
~erat m+17
~erb m-21
~erbi m-21
~erc a-24 o-17 q-20 s-20
~erci a-15 n+19
~erd a-29 b-22 c-16 e-23 f-20 h-26 k-19 l-29 n-25 p-25 q-25 v-27
~erda a-21 b-17 h-15 j-21 l-20 o-15 v-16
~erdi e-15
~erdo r+16
~ere c-26 e-48 i-21 k-16 m-20 n-18 q-20 t-59 v-19
~ere> b-19 c-16 d-15 e-33 k-51 l-23 o-24 p-17 t-40 u-27
~erea m-16
~ered a-19 b-20 j-18 l-16 m-16 n-18 q-29 r-16 s-22 v-18
~eren h-22 i-24 j-26 k-19 l-28 m-16 n-19 p-19 q-27 s-18 t-19 v-17
~erer k+20 l-20 m-21
~eres a+17 d-18 g-19 i-15 j-18 m-24 o-20 p-19 q-23 r-27 s-23 v-27
~erf m-17
~eri b-28 c-17 g-27 h-22 i-30 j-24 k-22 n+16 p-23 q-37 r-28 s-32 u-27 v-23
~eria i-18 n-17 q-20 s-21
~erin g-16 l+23 n-21
~erio m-17 n+23 q-16
~erm b-21 c-19 d-23 g-21 h-16 i-29 j-19 k-19 m-15 n-26 o-22 r-22 u+18 v-21
~erme i-16 l-16 n-18 o-19 q-16 s-17 u+24
~ermi a-18 m-23 u-15
~ern a-24 b-17 d-19 i-18 l-18 n-25 q-21 r-18 v-19
~erne m+15
~erno n-21 u-20
~ero d-22 e-37 f-32 g-22 h-40 j-27 n-52 p-46 q-56 s-32 t-32
~ero> d-19 e-36 f-30 g-20 h-38 j-23 n-48 p-45 q-54 s-42 t-30
~err a+15 b-27 d-24 g-18 h+21 i-22 j-23 l-20 m-17 n-22 o-18 p-19 q-16 s-20 u-22
~erra b-16 h+22 m-22 r-16
~ers a-20 b-32 e-30 f-26 h-18 i-17 j-16 k-24 l-40 n-32 o-18 s-28
~ers> b-18 e-18 f-15 j-23 l-27 m-28 n-22 o-28 r-20
~ersi c+15
~erst u-20
~ert b-16 d-17 e+26 i-16 j-24 l-18 n-21 r-21 u-23
~erti o+15
~erto j-17 m+17
~erv b-16 i-16 j-16 m-18 o-18
~ervi m-20
~erw d-24 g-19 m-27 q-16 u-16
~erwo d-19 g-18 m-24
~ery g-23 h-21 i-23 j-16 k-16 n-27 o-18 p-22 q-23
~ery> b-29 d-24 i-17 o-16
~eryt a-22 l-23 n-16 u-19
~es> a-34 b-59 c-39 d-15 e-84 h-32 i-44 j-48 k-74 l-34 p-38 t-24
~esa a+16 d-21 g-26 j-25 k-16 m-42 o-26 p-20 s-25 u-19
~esa> m-19
~esad b-16 m-25
~esar m-17 n-19 o-16 q+18
~esc a-33 b-22 e-20 f-22 h-25 j-17 m-22 n-33 p-23 s-30 t-19 v-25
~esco m-16 n-16
~escr a-49 b-23 d-23 h-19 j-27 m-35 n-23 o-20 p-17 q-27 r-21 s-19 v-19
~esd a-23 b-16 d-18 m-30 o-23 r-17 s+22 u-22
~esde a-23 b-16 d-18 m-30 o-23 r-17 s+22 u-22
~ese a-15 f-22 h-27 i-17 j-31 k-40 l+27 n-44 o-23 p-19 q-32 r-29 s-31 t-19 v-17
~ese> a-28 b-26 f-18 h-22 j-27 k-35 l+25 m-20 n-38 q-28 r-25 s-22
~esen b+17
~esg d-16 m-17 u+20
~esgo d-16 m-17 u+20
~esi d-43 e-18 f-19 g-26 h-19 j-24 k-20 l-28 q-16 r-22 t-18 v-26
~esid a-17
~esio m-16
~esit d-29 g-20 j-17 k-15 l-21 p-22 r-18 s-21 u-32 v-19
~eso a-22 b-16 d-17 h-16 l-17 t+19 u-19
~esom m-17 t+21
~esp c-21 d-35 e-19 f-21 h-33 i-37 j-28 k-27 l-34 t-17 u-39 v-32
~espa h-19 o-16
~espe l-20 m-22
~espo a-20 g+21 n-16 u-16
~espu a-29 b-17 d-19 g-15 i-18 l-17 m-17 u-20
~ess d-31 e-25 f-22 h-19 i-17 j-18 k-31 o-19 p-26 q-38
~ess> c-21 d-25 e-21 j-39 k-21 l-33 m-16 p-18 q-25
~essa a-18 b-19 l+16 n-16 o-20
~est b-34 c-46 d-44 e-66 f-23 h+16 j-19 k-52 n-34 o-44 p-27 q-32 t-25
~est> b-19 d-18 g-37 i-28 j-26 l-24 n-23 o-34 p-17 q-20 r-24 v-24
~esta a-34 b-53 c-43 d-65 e-36 k-26 l-16 n-22 o-18 r-35 s-36 t-33 u-23
~este c-16 d-21 e-15 f-18 h-29 j-33 k-19 l+18 m-31 n-29 p-29 q-29 r-29
~esti b-17 d-15 j-22 l-22 n-15 o-19 p-17 q-17 s-26 u-27 v-17
~esto a-19 b-18 e-24 f-28 g+16 h-40 i-19 j-17 k-36 m-22 n-18 o-16 p-44 t-24
~esu a-25 c-16 d-21 e-15 g-25 j-20 k+26 l-28 q-15
~esub k+19 l-16 m-18
~esul g-15 m-16
~esum i-20 k+21 l-19 u-19
~et> a-19 b+17 c-21 e-22 f-17 g-22 h-31 k-24 l-29 m+17 o-36 p-29 q-35 s-36 u-29 v-25
~eta a-42 b-26 c-17 h-20 j-22 k-24 l-27 o-27 p-16 q-24 v-19
~eta> a-29 b-22 d+16 i+15 k-20 l-19 o-17 q-17 u-18
~ete h-15 i-24 n-21 o-23 u-24
~ete> i-15
~eter i-15 m-17
~etf a-20
~eth p-19 q-16
~eth> u-17
~ethi d-20 p-17
~eti b-20 d-19 i-22 l-18 m+18 o-19 p-18 u-23 v-17
~etin a-17
~eto u-16
~etr r+15
~ets d-25 p-15
~ets> d-25 p-15
~ett a-16 h-24 j-28 l-28 n-35 r-24 s-15
~ette a-22 d-28 k-15 l-20 n-26 r-17 s-27 v-20
~etti d-23 i-17 j-16 l-16 n-30 o-22 p-20 r-17
~ety m-18
~ety> m-18
~eva b-26 g-19 h-18 i-23 j-28 k-20 l-27 n-33 r-28 s-20 u-31 v-26
~eva> d-16 j-16 k-17 v-15
~evan a-15 l-16 m-24 n-17 p+20 q-21 r-19
~eve c-36 d-25 e-26 g-44 j-46 k-26 n-24 o-17 p-45 q-52 r-21 v+21
~eve> v+22
~even b-16 d-27 h+16 q-16 u-16
~ever c-31 d-16 e-23 f-25 g-37 j-37 k-22 n-39 o-48 p-38 q-40
~evo c-15 d-25 g-25 h-18 i-30 j-24 m-22 n+21 o-19 p-17 q-24 r-20 u-28
~evo> d-20 g-16 h-15 i-21 j-20 l-26 n+22 o-16 q-21 r-16 u-25
~ew> d-16
~ewo m+17
~ews a-19 d-23 i-15 m+21
~ews> d-22 m+18
~exac u+17
~exi a-20 g-21 h-19 i-16 n-18 q-17 u-29
~exib m-15 o+18
~exic u-16
~exit d-18 j+18 m-25 u-16
~exp a-30 c-18 e-16 f-17 g+17 j-31 k-26 l-27 m-17 n-29 o-30 p-20 q-16 v-23
~expe a-18 l-17 n-15 o-17 q-24 u-32
~expl a-21 b-18 d-22 g+19 j-23 k-23 l-18 m-23 n-20 o-21 q-15 s-18 u+15
~ext c-16 d-28 e-31 f-38 h-48 k+16 m-20 p-39 q-53 r-50 t-43 u-15
~ext> b-21 d-48 e-26 f-22 h-34 p-31 q-39 r-38 t-28 u-22 v-29
~exte a-19 d-20 j-17 m-32 o-15
~exti d-17 f-20 j-18 n-20 o-24 p-17 q-23 r-18 s-20 t-22
~extr a-16 d+17 m-17
~ey> b-17 c-29 e-15 f-23 g-30 h-37 i-16 j-29 k-31 l-32 n-22 p-17 t-20
~eza a+18
~ezar a+18
~ezo a+16
~ezo> a+16
~fa> u+16
~fac b-15 i-15 o-17 q-21
~face s+16
~fal p-22
~fall p-22
~fam a-18 d-21 u-22
~fami a-18 d-21 u-22
~fas m+15
~fav d-26 e-21 f-18 h-19 k-26 n-24 q-28 s-23 t-23 u-27 v-22
~favo d-26 e-21 f-18 h-19 k-26 n-24 q-28 s-23 t-23 u-27 v-22
~fe> d-23 j-23 n-23 s-16 u+17
~fec c-16 g-24 h-20 i-20 j-27 k-20 l-21 m-31 p-16 q-23 r-16 v-18
~fect a-18 b-16 g-21 h-18 j-23 l-16 m-23 o-19 q-20
~fee a-34 b-16 c-16 d-30 g-16 h-18 l-21 o-20 p-17 q-26 r-22
~feel a-27 d-22 h-17 j-18 l-16 n-27 o-15 p-15 q-18 r-20 v-16
~fel e-16 f-20 h-17 i-19 j-18 k-19 l-17 n-15 r-16 s+20 u-26
~feli f-17 m+23 u-16
~fell m-21
~felt m-16 s+28
~fer d-31 e-22 f-21 i-16 j-38 k-31 m-29 n-38 q-15 s-31 t-30
~fer> a-29 d-24 g-26 j-22 k-18 n-23 r-18 s-17 u-26
~fere h-17 i-21 j-20 l-18 m-17 n-15 q-16 s-15 t-17
~ferr a+18
~ff> j-16 m-24
~ffe a-30 d-24 i-23 j-33 l-17 m-21 q-24 v-16
~ffer a-26 i-20 j-21 m-18 n-18 s-15
~fgh e+21 l-15 m-21
~fghj e+21 l-15 m-21
~fh> e+16
~fhg e+19 m-16
~fhgf e+19 m-16
~fic g-17
~fie a-30 h-15 k-15 l-22 m-18 n-17 p-17
~fier a-18 l-16 m-19
~fil i+18 j-18 m-18 o-16 q-16 s-18 u-20
~file m-15
~fill d-28 i+19 s-16
~fin b-30 c-29 d-20 e-26 f-18 g-28 i-43 k-25 l-37 s-43 u-51 v-30
~fina n-22 q-16 s-17 u-16
~find a-18 b-36 c-21 d-33 g-20 i-31 j+17 k-21 l-23 n-30 p-30 s-23 t-22 u-29 v-21
~fine b-18 d-29 j-23 l-18 n+18 o-20 r-15 s-17 u-22
~fir a+18 b-25 g-21 h-21 i-20 k-19 l-28 o-15 q-22 r-23 v-19
~fire m+19
~firm l-18
~firs b-16 p-16 r-19
~fis m+22 u-17
~fish m+22 u-17
~fjd e+20 m-17
~fjdk e+20 m-17
~fla n-17 p-16
~flak q+17
~fle m-21 o+17
~flex m-21 o+17
~fli a-29 b-24 d-20 i-16 m+24 n-18 p-16
~flic m-17 o+15
~flig b-20 d-16 m+20
~flo b+16 l-17
~fo> b-17 u+17
~fol b-19 i-17 j-25 m-30 q-17
~folk g-15 j-18 m-17
~foll b-15 m-22 u-19
~fon a-17 d-17 j-16 q-15 u-22
~fono a-17 d-17 j-16 q-15 u-22
~for c-39 e-30 f-34 j-20 k-41 l-36 m-20 p-43 q-27 r-22 s-27 v-44
~fore b-19 c-19 f-15 g-25 j-29 k-19 m-23 p-20 q-30 s-26 v-24
~forg a-25 b+22 d-21 g-18 l-15 m-22 u-23
~form a+15 b-19 h-22 j-29 l-18 o-16 p-18 q-21 r-18 s-26
~fort a-16 o-16
~forw i-16 m+18
~fou d-25 h-16 i-15 l-15 n-16 o-19 q-17 r-17 s-16 u-18 v-15
~foun a-15 o-17 q-15 u-15
~four d-16
~fra j-15
~fre a-23 b-22 c-27 e-16 f-17 g-18 h-20 i-34 l-29 m-20 n-34 r-23 t-19
~frea i-16
~frec m-20 q+18 u-17
~free i-18 m-20 n-21 q-21 s-19 u-29 v-17
~fri m+17 u-17
~frio m+23 u-16
~fro a-28 e-19 k-32 o-24 q-34 r-22 v-35
~from a-25 e-16 h-32 k-29 o-23 q-30 r-18 v-29
~fron a-16 l-17 u-15
~ft> u-16
~fte a-36 c-28 e-20 g-30 j-40 l-37 m-57 p-16 t-22 v-19
~ften d-18 n-18 u+17
~fter a-31 c-27 e-19 g-28 j-37 l-34 m-58 p-15 t-21 u-19 v-18
~fue a-18 m-17
~fuer a-18 m-17
~ful a-18 b-15 j-22 n-16 o-16 t+16
~ful> a-16 d-18 j-20 t+16
~fun d-19 g+17 n-18 p-19 q-22 r-16
~func m-22
~funn m+18 q-17
~fus d-16 j-16 m-23 o-16 u-16
~fuse i-18 j-15 m-24 o-15 u-15
~fy> d-17 j-15 m-22 q-15
~ga> a-19 b-24 c-17 d+19 e-21 k-17 l-21 n-30 p-17 q-22 r-25 s-21 v-23
~gag m+21 u-16
~gage m+21 u-16
~gai a-17 c-24 d-25 e-22 h-28 i-35 k+22 m-18 o-17 p-26 q-30 r-24 s-18 t-21 u-39 v-26
~gain a-17 c-24 d-25 e-22 h-28 i-35 k+22 m-18 o-17 p-26 q-30 r-24 s-18 t-21 u-39 v-26
~gal j-20
~gal> j-17 u+17
~gam b-22 f-15 h-16 j-21 l-22 m+24 u-24 v-16
~game b-22 f-15 h-16 j-21 l-22 m+23 u-21 v-15
~gan b-20 d-23 g-20 i-26 j-27 l-26 n-24 o-21 q-23 u+18
~gan> l-19
~gand j-16 m-22
~gano m+15 u-15
~gar a-25 c-24 d-37 e-22 f-23 g-34 h-31 i-28 k-30 l-42 m-22 n-33 p-27 r+17 s-39 t-21 v+28
~gar> a-17 d-27 g-21 h-27 i-19 l-23 n-29 p-17 s-32 t-16 u-16 v-25
~garr j-15 m-16 q-16 r+24
~gary b-17 l-25 m-27 v+32
~gat d-26 i-15 o-19 u-21
~gate d-22 u-15
~gato m-24
~gav i-20 m-22
~gave i-20 m-22
~ge> b-27 h-21 j-33 k-21 n-18 o-31 p-19 q-22 s-17 u-16
~ged a-21 c-22 d+15 g-19 i-33 j-30 n-23 q-26 r-26 s-22 u-24
~ged> a-21 c-22 d+15 g-19 i-33 j-30 n-23 q-26 r-26 s-22 u-24
~gen c-32 e-21 g-30 i-33 k-29 l-30 p-23 q-29 s-27 t-21 v-27
~gen> a-17 u-19
~gend c-21 i-27 j-24 l-16 m-27
~gene a-19
~gent d-19 m-22
~ger a-19 c-19 d-30 g-25 h-22 j-25 k-20 m-15 n-23 s-21 v-23
~ger> j-19 k-16 n-20 s-15 u-29
~gers a-18 d-17 m-16 u+23
~get b+18 c-23 d-40 e-15 f-19 h-25 i-25 l-21 n-20 o-29 p-31 r-19
~get> a-23 b+23 d-27 h-19 o-16 s-19 u-27
~gett d-20 i-16 j-16 n-29 o-18 p-19
~gf> e+19 m-16
~gfh e+19 m-16
~gfhg e+19 m-16
~ggi m-17
~ggin m-17
~ggl p-16
~ggli p-16
~ggs l-17 m+19
~ggs> l-17 m+19
~gh> c-24 e-19 f-20 g-35 j-25 k-22 n-40 q-16 r-27 v-23
~ghj d-15 e+26 l-18 m-26 u-17
~ghjk d-15 e+26 l-18 m-26 u-17
~ght a-32 c-35 d-17 e-36 f-32 i-23 j-16 k-33 l-36 o-18 p-36 q-28 u-30 v-37
~ght> a-30 b-20 c-34 e-34 f-30 i-21 k-31 l-31 o-17 p-35 q-25 u-28 v-35
~gin b-16 d-18 g-20 l+17 m-33 n-17 t-22 u-29
~gin> m-17
~gine u-18
~ging l+18 m-32 t-22
~gio n-16
~gio> o+15
~gir a-17
~girl a-17
~gis m+18
~gist m+18
~git d-16 u+16
~git> u+16
~giv d-35 f-16 g-17 h-21 j-29 k-19 n-24 p-25 s-22 v-31
~give d-35 f-16 g-17 h-21 j-29 k-19 n-24 p-25 s-22 v-31
~gla a-18 d-18 q-16 u-20
~glas d-16 u-17
~gli p-16
~glin p-16
~gn> b-17 d-26 g-17 h-21 o-19 s-15 u-22 v-19
~go> a-23 b-26 c-52 e-55 f-57 h-68 j-18 k-54 l-28 m-30 n+18 s-35 t-48 u-61 v-34
~goe d-18 h-17 j+18 m-25 n-18 q-17 r-16 s+18
~goes d-18 h-17 j+18 m-25 n-18 q-17 r-16 s+18
~goi a-31 g-31 h-19 i-28 k-21 l-27 m-16 o-20 s-36 t-24 u-20
~goin a-31 g-31 h-19 i-28 k-21 l-27 m-16 o-20 s-36 t-24 u-20
~gol m+24 u-21
~goo a-30 b-15 d-38 e-26 f+21 g-20 h-23 j-22 k-23 l-34 n-28 q-27 r-34 s-37 v-36
~good a-29 d-36 e-26 f+21 g-19 h-23 j-40 k-22 l-34 n-28 q-26 r-33 s-36 v-35
~gos d-16 m-17 u+20
~gos> d-16 m-17 u+20
~got m-19
~got> m-19
~gra c-19 d+19 e-24 f-20 g-23 h-21 i-25 j-23 k-20 l-26 n-24 p-20 q-21 r-19 s-22 v-19
~grad d-19 m+16
~gran a-20 d+31 m-28
~gre b-30 c-19 d-31 g-26 h-19 k-27 m-17 n-29 o-18 r-22 s-25 u-30
~grea b-15 d-16 n-16 o-16 t+17 u-26
~gree a-20 k-16 m-19 p+16 u-18
~gres g-16 m-16
~gro d-19 n-15 u+16
~gs> d-28 i-16 l-16 q-24 r-18 t-16
~gua a-29 b-24 d-29 e-16 g-18 i-17 j-15 l-21 r+26 s-20 u-26
~gue d-27 g-23 i-22 n-30 o-24 q-27 r-29 u-23 v-17
~gue> b-17 d-19 h-16 i-18 l-23 n-22 q-20 r-24 u-19
~guen m-17
~gues b+17 u-15
~gui a-26 b-24 c-18 g-29 j-19 r-26 s-19
~guie a-16 b-17 d-26 g-16 j-18 k-17 l-20 m-34 p-21
~guir m-15
~guit m+17
~gun a-34 b-25 c-22 d-19 e-17 h-21 k-20 l-29 n-42 o-36 p-27 r-17 s-24 u-29 v+16
~gun> q-18
~gunt a-17 d-17 l-22 n-20 p-18 q-16 u-15
~gus b-18 g-20 l-22 q-18 u-16 v-18
~gust b-18 g-20 l-22 q-18 u-16 v-18
~guy g-21 i-20 m-17 n-19 p-15 r-17 s-18 v-19
~guys g-21 i-20 m-17 n-19 p-15 r-17 s-18 v-19
~ha> a-29 m-26
~hab c+19 l-21 m-29 n-19 o-20 p-19 q-23 v-20
~habl b-19 c+19 l-21 m-26 n-18 o-20 p-18 q-22 v-19
~hac c-23 d-32 e-15 f-17 h-21 j-39 k-17 l-29 o-31 q-38 r-28 s-37 t-18
~hace c-20 d-29 f-16 h-20 j-36 k-15 l-26 o-30 q-35 r-18 s-30 t-15
~haci m+17 r-15
~hag b-17 d-16 f-16 h-17 o-20 p-16 q-16 r-19 s-19 u-22 v-19
~hago b-16 d-16 f-16 h-17 i-17 o-19 p-15 r-18 s-18 u-21 v-18
~hai a-18 m+16 n-17
~hair a-18
~hak m-19 q-16
~hake m-16
~hal b-19 i-22 n-22 o-16 q-18
~half m-16
~hall j+16
~ham s+16
~han c-23 d-48 e-19 f-19 h-22 j-22 l-24 q-19 s-27 t-21 u-42
~hanc b-19 d-26 m-33 r-16 u-17 v-16
~hand a-19 m-28 q-18
~hang a-18 d-22 i-24 j-22 l-19 n-22 p-28 r-18 u-22
~hap a-21 e-17 h-20 i-18 j-20 l-17 n-24 t-16
~happ a-21 e-17 h-20 i-18 j-20 l-17 n-24 t-16
~har c-18 d+17 g-21 h-21 k-21 l+17 m-16 n-26 o-28 p-16 q-18 s-23 u-31 v-23
~hara l+16 n-15 u-18
~harg a-16 b-15 d+22 m-26 o-17
~has d-17 m-21 q-20
~hast q-20
~hat a-15 b-23 c-37 e-57 f-16 g+18 i-29 k-41 l-40 p-38 r-66 s-33 v-59
~hat> a-21 b-21 c-35 e-53 f-15 g+18 i-39 k-38 l-76 p-36 r-65 s-31 v-54
~hate b-24 d-24 g-19 h-23 j-22 k-20 n-18 p-19 q-21 s-16 u-24 v-21
~hav d-16 e-27 f-34 g-21 h-22 j-15 k-24 l-20 m-22 o-15 r-48 u-16
~have d-15 e-26 f-33 g-20 h-22 j-15 k-23 l-19 m-24 r-42 u-15
~havi n-15
~hdr m-16
~hdra m-16
~he> a-20 b-17 d-19 f-17 i-18 j-17 l-17 o-22 p-20 q-15 s+17 u-19 v-23
~hea a-19 c-16 g-25 h-24 j-34 l-30 m-16 o-27 p-24 q-34
~head d-17 m-20 o-23 q-15 u-17
~hear j-17 l-16 m-24 q-16 r-16
~heat d-16 m+18 u-18
~hec b-21 i-21 l-16 n-21 q-19 u-15 v+15
~heck b-21 i-21 l-16 n-21 q-19 u-15 v+15
~hed i-15 m-22 n-19 q-16 v+16
~hed> i-18 m-17 n-18 v+16
~hee d-21 n-21 t+16
~hel b-32 c-34 e-21 f-21 g+19 h-21 i-22 j-29 k-32 l-36 m-23 n-34 o-31 s-30 t+20 v-22
~hell m-17
~help b-30 c-33 e-19 f-18 g+21 h-19 i-16 j-26 k-31 l-34 m-16 n-31 o-28 p-29 r-27 s-28 t+22 v-37
~hem a-16 c-20 d-20 g-17 i-25 j-16 m-17 n-18 o-21 q-16 s-17
~hem> a-16 c-20 d-20 g-17 i-25 j-16 m-17 n-18 o-21 q-16 s-17
~hen b-31 c-27 d-22 e-19 f-28 g-28 h+21 j-17 k-34 l-44 q-26 v-34
~hen> b-30 c-26 d-22 e-18 f-28 g-27 h+21 j-16 k-34 l-39 q-26 v-33
~her e-37 g-15 k-56 l-21 n-17 p-18 t-49 u-29
~her> f-16 g-24 h-28 j-15 k-26 n-25 q-30 r-30 s-38 t-17
~here b-24 e-30 k-49 l-21 o-23 t-39 u-25
~hes a-30 b-38 e-18 h-29 j-35 k-37 l+25 m-19 o-32 p-18 q-30 r-29 s-28 t-22 v-16
~hes> d-15 u-19
~hese a-25 b-36 f-18 h-22 j-26 k-35 l+26 m-31 n-32 o-25 q-27 r-24 s-21
~hess m+22 n-18
~hey b-30 c-23 e-21 f+19 g-26 h-31 j-25 k-28 l-27 m-27 p-17 t-24
~hey> b-29 c-18 f-15 g-21 h-28 j-22 k-24 l-23 m-20
~hg> e+21 l-16 m-20
~hgf e+19 m-16
~hgf> e+19 m-16
~hgfh e+19 m-16
~hic c-18 d-31 h-21 i-24 j+20 k-21 l-35 n-35 o-28 p-20 q-24 s-23 t-20 v-26
~hich a-22 b-18 d-28 h-16 i-19 j+21 l-24 m-16 n-26 o-15 p-16 q-20 s-21 t-16 v-19
~hig a-20 d-25 g-21 h-19 i-17 n-27 o-20 p-18 q-24 u+16
~high a-20 d-25 g-21 h-19 i-17 n-27 o-20 p-18 q-24 u+16
~hil b-18 d-19 n-19 p-15
~hild o+16
~hin b-15 e-20 i-34 k-18 q-28 r-54 t-35
~hing e-17 i-24 j-16 q-23 r-45 t-31 v-52
~hink a+15 b-16 d-24 g-17 i-16 l-18 n-27 o-22 p-19 r-21 u-36
~hio j-16
~hir h-24 j-17 u-25
~hiri h-17 j-16 m+23 u-19
~his d-19 e-31 h-25 j-29 k-26 n-42 o-31 p-50 q-42 r-31
~his> d-19 e-30 h-24 j-29 k-26 n-42 o-31 p-49 q-36 r-30 t-26
~hjk a-15 c-17 d-20 e+32 f-20 i-17 j-17 k-17 l-24 m-32 t-16 u-22 v-19
~hjk> e+19 m-19
~hjkl e+23 l-16 m-22
~hkj e+18 m-16
~hkjh e+18 m-16
~hly d+16 m-15
~hly> d+16 m-15
~ho> a-18 b-19 d-22 i-15 l-23 m-16 n-15 o-18 p-18 u-19
~hoe a-16 d-19 h-15 l-17 q-17 u-17
~hof m-17
~hofe m-17
~hoi g+22 m-21
~hoic g+22 m-21
~hol a-34 b+17 c-19 e-31 g-20 j-31 k-22 l-31 o-18 p-26 s-24 u-35 v-22
~hold a-32 d-19 e-22 f-20 h-17 j-20 k-15 l-21 q-21 u-21
~hole j-16 o-17 r-20 u-22
~hom a-40 c-21 d-35 g-24 j-37 k-22 l-27 m-18 n-20 o-29 q+20 s+18 t-19 u-39 v-24
~home a-40 c-21 d-35 g-24 j-36 k-22 l-27 m-18 n-19 o-29 q+20 s+18 t-19 u-38 v-24
~hon a-17 d-19 q-23 u-21
~hone a-17 d-19 q-23 u-21
~hoo a+17 b-19 l-16 p-21 q-19
~hook m-19
~hool m+15 p-15
~hop a+16 i-17 u-21
~hor b-21 c-24 d-24 e-25 f-27 h+24 i-45 j-45 k-32 l-36 p-30 q-43 s-38 t-30 u-47
~hora b-39 c-20 d-36 e-22 f-23 h+22 i-40 j-42 k-29 l-30 p-27 q-38 r-24 s-34 t-20 u-48
~hori t-17
~hos a-17 c-16 d-24 h-24 i-27 n-17 p-24 r-20 s-23 t-17 v-21
~hosp d-15 h-19 i-18 l-16 s-19
~hot a-24 d-16 m+23
~hote a-17
~hou a-20 c-33 e-20 f-21 k-35 l-27 p-20 u-17 v-29
~houg l-18 m-27
~houl b-27 c-19 d-36 h-18 j-17 k-17 l-27 r-17 v-16
~hour a-15 j-17 m-21
~hous g-18 o-16 s-15 u-24
~hout m-25 u-16
~how a-15 j-15 l-22 n-24 o-25 s-19 v-16
~how> l-21 n-22 o-22 s-17
~hre m-15
~hro g-21 l-22 n-18 q-16 r-23
~hrou g-19 l-21
~ht> a-30 b-20 c-34 e-34 f-30 i-21 k-31 l-31 o-17 p-35 q-25 u-28 v-35
~hun m-22 u-22
~hung m-16
~hur a-17 d-25 j-21 l-16 n-15 q-18
~hurt d-18
~hut m-19
~hut> m-19
~ia> b-18 c-38 e-29 f-33 g-41 i+16 j-45 k-38 l-47 n-47 q-20 t-26
~ial h-18 i-17
~ial> h-17 i-17
~ian u-18
~ian> u-18
~ias d-21 g-16 h+16 i-16 j-17 l-17 n-23 q-19 u-22
~ias> d-21 g-16 h+16 i-16 j-17 l-17 n-23 q-19 u-22
~iat m-19 t+16
~iate m-19 t+16
~iba g-18 i-19 k-21 u-19
~ibam a+17 l-18 m-21
~iban l+15
~ibe b-20 c-25 e-17 f-16 g-37 h-17 i-29 j-21 n-20 p-19 q-19 s-17 t-17 v-17
~ibe> a-16 c-16 g-26
~ibed m-21
~iben i-19 k-20 l-25 m-24
~ibi b-19 d-17 m-21 q-25 r-20 u-28 v-17
~ibir m-36 n-18 o-15 q-22 u-25
~ibl c-18 h-25 m-24 n-23 q-31 s-17 u-29 v-15
~ible c-18 h-25 m-24 n-23 q-31 s-17 u-29 v-15
~ibo g+19 l-16 m-19 u-18
~ibo> g+19 l-16 m-19 u-18
~ibr j-18
~ibra m+21
~ic> b-22 d-23 h-18 i-19 l-19 m+24 o-23 r-15 v-17
~ica a-20 b-26 d-25 e-24 f-17 h-27 i-17 j-22 k-30 p-25 r-27 t-17 v-21
~ica> a-24 b-18 d-23 e-19 j-19 k-21 l-19 p-16 q-26 r-16 s-20 v-15
~icar i-18 m-19
~icat m-21
~ice a-24 b-19 c-35 e-37 f-33 h-33 k-32 o-17 p-31 r-38 v-39
~ice> c-29 e-32 f-27 h-27 k-24 l-36 o-16 p-35 r-29 v-30
~icen a-23 u-19
~ices g+21 u-21
~ich a-22 b-18 d-28 h-16 i-19 j+21 l-24 m-16 n-26 o-15 p-16 q-20 s-21 t-16 v-19
~ich> a-22 b-18 d-28 h-16 i-19 j+21 l-24 m-16 n-26 o-15 p-16 q-20 s-21 t-16 v-19
~ici b-18 c-17 d-23 e-21 g-25 j-21 o-21 u-35
~icio a-18 e-16 g-19 l-17 m-25 u-23
~ick c-15 i-15 k-18 l-26 n-24 r-27 s-33 v-26
~ick> i-24 l-17 r-19 s-23 u-21 v-19
~icke d-16 i-15 u-15
~icks m-25 u+16
~ico d-21 g+17 h-19 i-21 j-23 p-18 q-20 s-19 u-29
~ico> d-20 g+17 h-18 i-21 j-22 n-19 p-17 q-20 s-17 u-28
~ics m+16
~ics> m+16
~ict a-21 d-23 g-16 i-19 j-19 l-16 n-27 p-17 q-18 u+18
~ictu m+15
~id> a-18 c-26 d-20 e-19 f-22 h-32 i-25 j-42 q-42 r-29 s-31 t-30 v-29
~ida a-18 f-15 i-19 l-25 m-38 n-22 q-19 s-19 v-26
~ida> d-18 l-20 m-31 n-15 o-16 u-17 v-18
~ide a-29 c-22 d-24 f-15 h-30 k-19 r-25 t-27 u-24 v-39
~ide> a-27 b-26 h-16 r-18 u-22
~idea v-18
~ided i-16 v-17
~ides a-19 d-19 q+20
~idi m-26 n-20 q-22 r-17 u-19
~idi> m-15
~idin m-21 q-17
~ido a-20 d-24 i-17 k-17 l-20 n-24 p-20 s-19 v-19
~ido> a-20 d-24 i-17 k-17 l-20 n-24 p-20 s-19 v-19
~ids n+16
~ids> n+16
~ie> a-29 c-18 d-28 g-24 h-16 k-22 l-32 n-29 o-33 p-24 r-21 s-19
~ied d-18 i-20 j-17 l-20 n-20 o-17 p-20 r-17
~ied> i-17 l-15 n-16 p-18 q+16 u-21
~iel c+15 o-18
~iem a-24 d-25 h-24 j-19 s-16 v-23
~ieme m-17 o+16
~iemp a-23 d-23 h-23 j-17 o-25 s-19 v-21
~ien b-48 c-17 e-56 f-58 g-15 h-20 j-27 k-48 l-24 m-20 n-26 t-27
~ien> a-40 b-41 c-33 d-40 e-22 f-28 g-32 j-41 k-39 m-18 q+19 r-39 s-27 t-23
~iend b-20 d-26 h-21 j-27 o-23 p-20 q-37 s-25 u-32 v-35
~iene b-32 c-27 e-25 f-21 g-34 i-16 k-20 l-18 m-22 n-40 s-27 t-24
~iens m+27 n-15 u-15
~ient c-16 d-17 f-16 g-36 l-26 m-42 n-39 o-19 p-17 q-32 r-18 u-18
~ier d-47 e-30 f-28 g-31 h-33 j-39 m-18 n-23 o+16 p-46 q-49 r-41 s-28 t-26 v-52
~ier> a-26 o+21
~iera b-18 m-23 p-16 s-17 u-24
~iere m-19
~iero d-32 e-24 f-21 g-32 h-25 j-29 n-28 p-34 q-37 r-33 s-18 t-22 v-46
~ies c-17 e-24 f-29 g-29 j-31 l-26 n-29 o-21 q-26 s-24 t-18 v-22
~ies> a-18 f-20 g-17 l-17 n-20 q-17
~iesg d-16 m-17 u+20
~iest d-16 j-18
~iet m-18
~iety m-18
~iez m-15
~iezo a+16
~iff a-21 d-21 i-17 j-18 m-16 n-18
~iffe a-19 d-20 i-17 j-18 m-16
~ifi g-16
~ific g-15
~ify m-19 n-20
~ify> m-19 n-20
~iga a-16
~igh a-39 b-22 c-43 d-29 e-41 f-35 i-25 k-40 l-40 o-18 p-24 q-32 v-41
~igh> a-18 d-23 g-18 j-23 n-25 o-17 q-20 u+15
~ight a-29 b-22 c-34 d-22 e-34 f-30 i-19 k-31 l-32 p-35 q-25 u-26 v-34
~ign b-18 d-34 g-25 h-24 i-17 m+16 n-23 s-20
~ign> b-17 d-26 g-17 h-21 o-19 s-15 u-22 v-19
~igo d-26 g-28 h-17 j-25 o-25 r-20 u-29 v-21
~igo> d-26 g-28 h-17 j-25 o-25 r-20 u-29 v-21
~igr m-24 u+20
~igro m-22 u+19
~igu b-20 d-24 i-22 j-19 l-16 q-18
~igue m-17
~ije a-19 m+21 u-17
~ije> a-19 b-17 m+21 u-15
~ike b-23 c-29 d-17 e-17 g-35 j-35 n-16 p-27 q-35 t-19
~ike> b-23 c-28 d-17 g-34 j-35 n-16 p-27 q-35 t-19
~il> a-30 c-26 d-31 g-20 k-18 p-25 r-19
~ila b-21 h-17 j-20 l-16 n-26 r-16 s-20 t-16 u-20 v-15
~ilab b-18 h-17 j-17 n-21 u-17
~ild d-18 q-18 u-16
~ild> q-15
~ildc o+16
~ile a-20 k-15 l-15 n-28 o-21 p-26 q+16 u-21
~ile> m-17 n-23 u-15
~iled p-17 q+16
~ili m-24
~ilit m-25
~ilk m+22 s-15 u-16
~ilk> m+22 s-15 u-16
~ill a-18 c-53 e-47 f-46 g-31 j-35 k-33 l-41 m-17 o-15 t-20 v-56
~ill> a-21 c-50 e-46 f-45 g-30 j-32 k-32 l-40 m-18 t-34 v-56
~ille n-18
~illi a-17 m-17
~ils m+18
~ils> m+18
~ily d-19 u-19
~ily> d-19 u-19
~ima b-17 d-20 m-16 n-18
~ima> d-15
~imb d+15
~imbu d+15
~ime c-35 e-32 g-15 i-37 j-21 k-34 q-18 r-36 s-18 t-27 u-47 v-35
~ime> c-21 d-21 f-22 i-30 j-16 k-25 r-27 t-17 u-52 v-27
~imer l-22 m+15 o-17
~imes d-20 m-16 n-24
~imi d-18
~imin m-24
~imm m-16
~imp b-15 m-24 n+20
~impo b-15 m-22 n+20
~in> a-18 b-53 c-40 d-64 e-42 f+19 h-47 i-17 k+17 l-18 o-17 p-39 q-48 r-35 t-33 v-42
~ina g-24 h-20 k-15 l-22 o-22 r-30 v-17
~ina> a-21 b-19 d-17 o-17 p-19 q-18
~inal a+17
~inan a-23 n-24 r-19 s-21
~inc b-28 c-18 g-21 h-19 i-34 j-19 k-20 m-34 n-22 o-25 p-19 q-25 r-19 s+33 u-35 v-26
~ince b-19 d-18 i-16 m-44 o-20 s+34 u-25 v-15
~incl i-16 l+20 m-26
~ind a-36 c-16 d-26 e-29 f-26 g-43 h-23 l-45 o-18 p-27 s-17 v-22
~ind> a-24 c-28 d-17 e-24 f-23 g-36 i-41 j+16 l-35 p-29 v-35
~inde a-15
~indi m-17 p-17 q+15
~indl m-24 u-16
~ine c-32 e-30 f-23 g-31 k-31 q-35
~ine> c-23 e-18 f-15 g-25 h-34 k-19 q-31 r-34 s-29
~ined i-16 p+16 v-19
~iner m-19
~ines a-18 l-15 n-21
~inf a-17 b-22 i-17 j-20 l-16 m-15 o-22 r-16 s-15 u+23
~info a-16 b-22 l-15 o-21 u+16
~ing c-62 d-17 e-50 h-39 i-32 j-37 k-32 l-22 o-17 t-21 u-26 v-15
~ing> c-57 e-46 h-36 i-29 j-35 k-30 l-19 t-19 u-30 v-32
~ingi m-18
~ings d-26 q-22 r-16 v-16
~ingu a-20 i-17 m-23 n-30 o-28 q+16 v+17
~ini n-19 o-18 r-19 s-17 u-15
~ink b-18 d-27 g-19 i-19 l-21 m+15 o-26 p-21 q-15 r-23 s-15 u-40
~ink> a-16 d-21 g-15 i-16 l-18 o-19 u-31
~inn s+18
~inni s+18
~ino q-20 u-17
~ino> q-19 r+15
~inos m+18
~ins c-17 d-21 f-16 g-28 h-24 i-28 l-17 p-18 q-17 s-23 t-17 u-38 v-17
~ins> n-21 u-18
~insc a+19 k-18 l-17 m-20
~inst a-27 g-22 i-16 j-18 u-22
~int c-16 d-39 f-16 g-36 h-19 j-19 k-18 n-37 p-23 r-23 s-30
~int> a-19 d-27 g-20 i+15 j-19 n-17
~inte d-21 g-25 h-15 i-24 n-31 o-30 p-20 q-26 r-17 s-26
~into m-19
~inu b-24 c-16 d-19 g-20 j-16 k-21 o-26 q-17 r+21 s-15 u-24 v-17
~inut a-23 b-21 k-16 l-18 n-16 o-20 q-16 r+21 u-23
~inv a-17 i-15
~inve m+21
~iny u+17
~inye u+17
~io> c-33 d-36 e-40 g-41 i-44 k-31 l-42 n-30 t-37 u-51 v-21
~iod a-18 d-16 m-15 n+20 q-16
~iod> n+19
~ion b-39 c-21 d-22 e-50 f-17 g+22 k-51 m-23 o-22 p-22 q-19 r-32 v-54
~ion> b-24 e-36 j-24 k-37 o-16 r-30 v-39
~iona a-24 d-16 m-24 n-16
~ione g+16 i-16 j-16 m-21 n-18
~ions a-30 b-30 c-20 d-39 h-17 k-20 p-25 q-26 r-22 s-23 v-18
~ios b-17 d-18 l-15 o-19
~ios> b-17 d-18 l-15 o-19
~ip> a-28 c-21 d-30 e-24 g-23 h-17 i-29 k-19 l-26 m+17 o-17 q-21 r-19 s-20 t-17 v-19
~ipe a-20 i-16
~ipe> a-19
~iph m+20
~ipho m+20
~ipp a-15 m+16 p-17
~ippi p-16
~ir> a-25 b-20 e-16 f-18 m-21 n-27 o-17 p-37 r-21 t-18 v-26
~irc a-19
~ircu m+18
~ird j-19 s+15
~ird> j-17 s+17
~ire a-37 c-18 d-20 g-29 h-19 k-17 l-26 n-31 o-19 p-19 q-16 s+21 v-23
~ire> n-16
~irec g-17
~ired a-19 b-15 i-19 n-15
~irew m+15
~iri b-21 h-22 i-18 j-17 l-20 n-17 u-21
~irin h-17 j-16 m+23 u-19
~irl a-15
~irl> a-17
~irle m-19
~irm d-20 g-20 i-22 o-19 u-26
~irme g-16 i-18 n-25 o-16 u-21
~irp q-16
~irpo q-15
~irs b-22 g-20 h-19 k-17 l-18 m-21 p-20 q-22
~irs> m-22
~irst b-17 p-16 r-19
~irv a-19 l-15 q-15
~irve a-19 l-15 q-15
~is> d-23 e-33 h-16 i-16 j-30 k-28 n-49 o-30 p-52 q-30 r-33 t-27
~isa a-30 b-19 n-20 u-18 v-17
~isa> n-17
~isab a-18 i+15
~isc a-23 g-16 n-16 u-18
~isco d+15 m-32
~iscu l-17
~ise i-17 s-21 u-16
~ise> m+21 s-20 u-15
~ish d-21 g-24 i-20 q-19 u-27
~ish> a-16 d-21 g-23 q-16 u-25
~isi b-23 d-21 l-17 m-28 n-18 p-22 s+16 u-31
~isie b-18 m-23 p-16 s-17 u-24
~isio s+16
~isk g-15 m-18 u+21
~isks g-15 m-18 u+21
~ism b-17 d-16
~ismo b-17
~iso n-16
~isp d-18
~ispo d-18
~iss a-25 b-21 c-18 e-25 i-17 j-21 m-22 n-24 p-32 q+19 s-22 u-24 v-21
~issi m-19
~ist d-22 e-31 f-25 h-38 i-22 j-20 k+16 n-20 o-47 p-17 q-27 r-44 s-22 u-44
~ist> c-21 d-35 e-18 h-21 i-17 o-22 p-29 r-32 s-29 t-23 u-39
~ista g-18 h-16 i-27 j-24 m-17 n-26 o-25 p-21 q-18 u-19 v-21
~iste d-17 i-15 m+23 o-21 s-21 v-16
~it> a-31 c-29 f-17 g-18 h-34 i-25 l-29 o-22 t-16 v-26
~ita a-16 c-27 d-18 e-23 g-32 i-19 k-32 n-35 o-23 p-31 q-32 s+19 v-35
~ita> a-19 d-27 g-18 j-21 l-27 o-18 p-16 q-20 s+16 v-20
~ital c-16 d-20 h-23 i-23 l-18 p-16 r-18 s-17
~itc d-16 n-17
~ite a-41 f-23 g-24 h-24 i-35 j-29 m+15 n-31 p-26 q-32 t-16 u-37 v-30
~ite> a-23 f-17 g-17 i-20 j-20 l-19 m+16 n-25 o-19 q-17 u-25
~ited m-15
~iten a-21 i-19 k-17 s-17 u-20 v-21
~ith c-34 f-29 g-19 h-24 j-18 k-33 p-16 r-21
~ith> a-17 b-17 c-30 f-26 g-17 h-20 j-33 k-32 q-18 r-23
~ithd m-16
~itho m-25 u-16
~iti g-20 j-16 m-22 n-24 q-21 r-22 s-21 u+19 v-16
~itin n-21 q-19 r-21 s-19
~ito e-23 f-19 g-21 h-17 j-26 k-19 p-27 s-28 t-17 u-38 v-26
~ito> e-23 f-19 g-21 h-17 j-26 k-19 p-27 s-28 t-17 u-38 v-26
~itt b-24 d-25 g-18 i-17 l-17 p-22 r+18 u-27 v-15
~itte o+17
~itti a-17 r+16
~ittl b-16 d-16 o-17
~itu m-23
~itua m-19
~ity b-18 g-28 h-20 u-29
~ity> b-17 g-27 h-19 p-16 u-28
~iva a-18 e-21 i-16 k+29 l-21 u-21
~ive b-25 c-37 d-23 e-33 f-37 g-41 h-35 j-31 s-50 t-37 u-27
~ive> c-26 e-22 f-22 g-31 h-29 j-39 k-30 p-37 q-18 s-38 t-26 u-38
~iven m-27
~iver a-24 b-33 c-15 d-26 i-24 k-18 l-24 n-29 o-24 p+16 q+15 s-21 u-34
~ivo n-16 u-21
~ivos m-17
~ix> a-16 m+22
~ixe m-18
~ixed m-18
~ize> m+15
~izo m-18 o-16
~izo> m-17
~izz a-17 j-17 m+18
~izza a-17 j-17 m+18
~ja> c-24 d-36 e-34 f-26 g-29 h-30 n-18 o-33 p-27 q-17 r-24 s-25 t-21 v-27
~jaj e-23 l-24 m+18 u-20
~jaja e-23 l-24 m+18 u-20
~jam j-17 l-17 m+27 r-17
~jan h+18 j-17 m-33 n-30 o-21 u-25
~jan> h+20 i-16 m-32 n-26 o-18 u-22
~jar a-21 m-16 u-21
~jar> a-17 m-25 u-20
~jdf e+26 l-16 m-27 u-17
~jdfh e+16
~jdh e+18 m-18
~jdh> e+18 m-18
~jdk e+20 m-17
~jdks e+20 m-17
~je> a-22 b-22 d-18 g-21 j-17 k-16 n-20 r-20 v-18
~jec m-16
~ject m-16
~jen k-15 l+17 m-22
~jenm l+18
~jet b-19 d+16 i-16
~jeta b-19 d+16 i-16
~jh> e+18 m-16
~jhg e+21 l-16 m-20
~jhg> e+21 l-16 m-20
~jhk e+18 m-16
~jhkj e+18 m-16
~jk> e+19 m-19
~jkl d-19 e+32 f-19 i-15 l-25 m-32 u-22 v-16
~jkl> e+23 l-16 m-22
~jlk e+17 m-17
~jlkj e+17 m-17
~jo> c-22 e-19 f-17 g-26 h-40 k-18 l-32 m-18 t-17 u-45 v-26
~jok m+22
~joke m+22
~jor a-19 b+17 d-20 g-21 h-18 j-18 k-17 n-22 q-25 r-21 s-16 u-22 v-21
~jor> a-19 b+17 d-20 g-21 h-18 j-18 k-17 n-22 q-25 r-21 s-16 u-22 v-21
~jos j+19 m-15
~jos> j+19
~jue m+18
~jueg m+18
~jun j+19 m-18 v-16
~junt j+19 m-18 v-16
~jus a-18 c-22 d-34 e-19 f-24 h-27 j-33 k-28 p-19 s-30 v-33
~just a-18 c-22 d-34 e-19 f-24 h-27 j-33 k-28 p-19 s-30 v-33
~kay e-16
~kay> e-16
~ke> e-41 f-36 g-25 h-15 i-21 j-43 n-19 o-17 t-43
~ked c-29 d-37 e-17 k-23 n-38 r-30 t-21
~ked> c-29 d-37 e-17 k-23 n-38 r-30 t-21
~kee a-25 b-22 c-19 d-23 i-16 j-19 p-19 q-20 r-16
~keep a-25 b-22 c-19 d-23 i-16 j-19 p-19 q-20 r-16
~kene m-16
~ker a-16 m-17
~ker> a-15 u-17
~kes a-22 b-16 d-18 i-17 l-23 m+16 n-16 o-20 r-16 u-24 v-18
~kes> a-22 b-16 d-18 i-17 l-23 m+16 n-16 o-20 r-16 u-24 v-18
~ket i-16 j-18 o-15
~ket> u-16
~key j-16 m+18
~kie m+15
~kil a-15 d-17 n-17 q-16
~kill d-16 m-20 n-16 q-16
~kin e-27 f-39 h-23 l-30 o-31 q-31 v-28
~kind g-27 h-21 j-28 q-17 v-16
~king c-24 e-20 f-32 h-15 k-34 l-26 o-26 q-24 u-19 v-18
~kip a-22 b+20 d-20 e-19 g-16 i-18 j-17 l-20 s-16 u-23
~kip> a-22 b+20 d-20 e-19 g-16 i-18 j-17 l-20 s-16 u-23
~kj> e+17 m-17
~kjh c-16 d-19 e+30 f-17 i-16 j-16 k-15 l-22 m-28 u-20 v-18
~kjh> e+18 m-16
~kjhg e+21 l-16 m-20
~kjhk e+18 m-16
~kjl e+17 m-17
~kjlk e+17 m-17
~kl> e+23 l-16 m-22
~kni a-18
~knit a-17
~kno a-16 d-19 e-16 h-35 i-33 j-31 k-25 l-31 n-19 p-28 s-16
~knoc m-19 u+18
~know d-17 e-16 h-30 i-31 j-27 k-25 l-29 p-27 s-20
~ks> k-22 l-32 n-39 s-23 u+26 v-28
~ksj e+16
~ksjd e+16
~ksl e+20 m-17
~la> d-37 f-28 g-39 h-31 i-21 k-30 n-27 s-34 t-24 u-19
~lab b-21 h-21 j-21 k-17 l-19 n-24 s-17 t-17 u-25 v-17
~labi a+16 i-20
~labl b-17 j-16 n-21
~labr u-16
~lac a-16 d-40 g-16 h-16 i-29 l-15 m-18 p-21
~lace d-27 i-21 m-18 n-24 p-16 s-17
~lack j-15 u-19
~lad d-18 j-21 q-20 s-24 u-20
~lady i+17 s-18
~lai a-25 d-22 j-20 k-16 m-18
~lain a-25 d-22 j-20 k-16 m-20
~lak p-21
~lake p-21
~lam a-36 d-24 i+28 k-18 m-26 n-27 p-23 q-23 r-20 s-23 u-26 v-15
~lama a-28 b-16 d-19 i+23 n-23 p-21 q-20 s-18 u-21
~lame b+20 m-16 o-17
~lan a-46 b-29 d+20 g-39 h-27 i-36 j-16 k-27 l-34 u-55
~lan> d+16 j-18 m-24 n+24 u-22
~lanc a-18 i-15 n-15 o-17 u-21
~land a-16 d-21 j-22 n-16 o-15 q-20
~lane m+16 n-17
~lano m-15
~lant a-17 u-21
~lap d-15
~lapt m+17
~lar a-29 b-30 c-26 h-16 k-20 l-25 m+27 n-32 p-27 r-24 s-25 u-17 v-19
~lar> a-15 d-24 m+20 q-18
~larm a-17 c-16 m+16 o-19
~lars g-15 j-17
~las a-17 b-39 c-23 e-17 f-20 h-15 i-18 l-23 q-22 r-30 t-19
~las> n-16
~lase j-18
~lass a-19 b-19 d-20 i-19 m+17 u-21
~last b-22 o-31 r-19
~lat c-18 d-16 g-27 i-44 j-28 k-26 l-27 n-22 o+17 p-25 q-33 u-38
~late a-18 b-25 c-16 d-27 g-24 i-32 j-23 k-25 l-25 n-25 o+18 p-23 q-28 r-30 u-34
~lati i-20
~lay a-22 b-19 d-18 i-17 j-26 k-21 l-24 m+28 n-24 q-18 s-20 u-21
~lay> b-16 n-17 u-16
~laya j-17 m+16
~layi l-16
~laz a-19 j+18 m-23 n-16 u-17
~laza a-18 d-17 j+18 m-18
~ld> e-48 f-47 g-19 h-62 k-17 p-41 t-47 v-54
~ldc o+16
~ldca o+16
~le> a-20 c-22 d+19 e-52 f-52 g-39 h-36 j-21 l-22 o-16 p-65 r-22 u-35 v-60
~lea d-32 e-41 f-40 g-16 h-43 j-16 n-47 p-36 s-48 t-44 u-24 v-18
~lear m+27
~leas d-27 e-32 f-31 h-28 n-32 p-34 s-28 t-34 u-18
~leav a-24 c-17 d-23 g-17 i-25 j-18 n-25 p-24 s-19 u-26 v-22
~lec a-17 d-20 i-17 o-18 u-19
~leci m-16
~lect d-19 i-16 m+15 o-15 u-17
~led b-19 c-19 d-18 g-24 h-17 i+17 j-30 k-22 l-31 m-30 n-32 s-30 u-30
~led> b-19 c-19 d-18 g-24 h-17 i+17 j-30 k-22 l-31 m-30 n-32 s-30 u-30
~lee a-17 b-16 d-24 h-18 j-15 l-16 n-21 u+17
~leep a-17 b-16 d-24 h-18 j-15 l-16 n-21 u+17
~lef a-15 b-23 d-21 g-15 h-19 j-22 k-16 n-18 o-22 q-17 u-30
~lefo a-16 j-16 u-22
~leg a-48 b-23 c-23 e-24 f-25 g-39 i-42 k-23 p-42 q-28 s-25 t-25 u+15 v-15
~lega a-24 d-18 g-18 i-16 k-19 l-26 m-48 n-28 o-16 u+15
~legi d-16 u+16
~lego a-29 b-28 g-23 h-25 i-25 l-25 p-28 q-30 r+20 s-26 u-36 v-21
~legu q-20 r-22
~lej j+19
~lejo j+19
~lem a-24 b-19 e-18 g-19 i-18 j-20 l-20 p-19 s-16 t-15 v-16
~lem> d-17 u-28
~lema m-19 n+18 q-17
~len d-21 i-25 j-18 l-21 o-16 q-17 u-16
~lene n-15
~lep b-16 d-17 p-22
~lept p-19
~ler v+17
~ler> m-19 v+17
~les b-31 c-29 e-32 f-30 g-17 h-38 j-48 k-30 l+16 q-29 s-34 t+22 u-24 v-39
~les> b-23 c-23 e-25 f-24 h-29 j-31 k-20 p-22 q-20 s-26 u-17 v-29
~less m-15 t+16
~lest j-24 l+24
~let a-21 c-17 k-20 o-26 p-18 q-21 r-18 s-20 u-37 v-29
~lete i-16
~lett a-23 d-23 u-23 v-16
~lev a-27 b-17 d-27 g-17 h-19 i-27 j-28 k-19 l-28 m-31 n+18 o-25 p+16 r-29 u-29 v-19
~leva a-17 d-15 i-18 j-15 l-19 m-22 n-23 o-17 p+18 r-21 u-17
~levo d-17 j-18 m-19 n+23 q-18 u-21
~lex m-21 o+17
~lexi m-15 o+18
~lf> b-24 c-20 e+19 g-22 h-26 j-27 k-21 l-27 m-17 o-23 p-23 s-21 v-20
~lgo b-17 g-21 j-17 l-15 m-27 p-15 q-25
~lgo> b-17 g-21 j-17 l-15 m-27 p-15 q-25
~lgu a-21 d-16 j-21 k-16 l-20 p-20 u-29
~lgui a-20 d-24 j-15 k-15 l-17 m-30 p-19 u-28
~lia a-15
~lib j-18
~libr j-18
~lic b-32 c-16 d-32 i-33 k-21 m+17 n-38 p-17 s-22 v-20
~lica g+15 i-15 m-20
~lice a-24 g-18 m+20 u-19
~lici m-19
~lict m-17 o+15
~lid a-18 b-17 m-35 n-18 o+17 q-19 u-27
~lie b-19 c-16 d-29 g-25 j-25 l-19 q-25 r+15 s-17 u-30
~lien d-15 g-18 q-17 r+17
~lier a-23 o+19
~lies m-17
~lif d-19 g-17 i-18 j-20 l-17 m-19 n-20 r-16 u+19 v-16
~lifi m-18
~lify m-18
~lig b-25 d-31 h-20 i-15 j-21 l-27 n-23 s-25 v-19
~ligh a-16 b-21 d-17 h-15 l-15 m+21 n-17 s-19
~ligr m-22 u+19
~lik b-27 c-24 e-16 g-33 j-34 n-16 p-23 q-31 t-18 v-35
~like b-27 c-24 e-16 g-33 j-34 n-16 p-23 q-31 t-18 v-35
~lim a-25 d-26 u-17
~limi a-16 d-18
~lin c-22 d-35 g-33 h-34 l-25 m-17 n-33 o-17 t-19 u-46
~lind b-16 l-15
~line d-20 h-17 m-31 n-19 o-16 p+16 q-15 u-20
~ling d-24 g-23 h-18 l-25 n-27 p-28 u-33 v-24
~lio d-16 n-17 q-18 r-20
~lio> q-15 r-18
~lip a-19 i-18 l-16 m+17
~lir m-16
~lir> m-16
~lis c-25 d-35 e-21 f-16 h-27 i-22 j-43 m-21 o-36 r-31 s-32 u-39
~list c-25 d-35 e-21 f-16 h-27 i-21 j-42 m-18 o-35 r-31 s-32 u-39
~lit b-27 c-17 h-16 j-17 m-18 q-23 u-21
~litt b-16 d-16 o-17
~lity m-23
~liv a-19 d-22 l-22 n-15 o-17 p-17 u-22
~live a-17 d-20 l-22 o-16 u-22
~liz f-16
~liz> f-16 m+18
~lk> b-41 d-40 f-21 g-27 i+18 k-27 l-30 n-16 o-30 p-24 r-27 s-34 t-20 v-24
~lke m-25 p-16
~lked m-21
~lki a-22 b-23 j-20 l-22 n-17 p-20 q-16 v-16
~lkin a-22 b-23 j-20 l-22 n-17 p-20 q-16 v-16
~lkj c-15 d-18 e+28 l-20 m-29 u-19 v-17
~lkj> e+17 m-17
~lkjl e+17 m-17
~lks g-15 j-18 m-17
~lks> g-15 j-18 m-17
~ll> a-30 c-71 e-21 f-30 i-16 j-25 k-44 l-27 o-18 q-17 t-39 v-56
~lla a-48 e-17 f-16 g-28 h-29 i+21 k-26 p-15 q-23 s-33 t-20 u-38
~lla> a-20 d-15 o-21 q-26 s-19 u-20
~llam a-27 i+23 n-22 p-20 q-19
~llar g-15 p-17
~lle a-26 b-25 c-41 d-19 e-38 f-37 g-55 k-38 l-24 o-20 q-17 r+16 t-34 u-18
~llec m-18
~lled b-28 g-18 i+24 j-23 k-15 l-22 m-17 n-25 p-24 s-23 u-23
~lleg a-45 b-20 c-20 e-21 f-21 g-36 i-38 k-21 p-39 q-25 r+15 s-20 t-20
~llen n-15
~lles j-19 m+18
~llev a-27 b-17 d-27 g-17 h-19 i-27 j-28 k-19 l-28 m-31 n+18 o-25 p+16 r-29 u-29 v-19
~lli d-19 g-16 j-20 l-17 m-19 n-17 p-15 q-21
~llin d-18 j-19 l-15 m-17 q-18
~llo b-33 f-19 h-29 i-28 k-20 l-29 p-17 r-30 t-17 v-27
~llo> j+15 m-20
~llor s+16
~llov m+15
~llow b-22 h-16 i-20 j-21 k-15 l-18 m-38 r-20 u-26 v-17
~lls n-15
~lls> n-15
~llu s-16
~lly g-22 h-17 i-22 j-20 l-16 m-35 n-20
~lly> g-22 h-17 i-22 j-20 l-16 m-35 n-20
~lma e-20 i-16 m+27
~lmao e-18 m+17
~lmar m+22
~lo> a-29 c+22 d-41 e-35 g-29 h-27 l-19 m-24 n-32 p-33 r-36 s-29 t-24 u-40 v-35
~loa d-19 m+20
~loan d-16 m+21
~loc a-39 e-19 f-19 g-21 i-33 n-29 o-19 r-17 s-21 t-17 u-39 v-21
~loca a-15 m-20
~lock a-32 b-18 c-16 d-27 e-19 g-17 i-26 l+15 n-23 o-16 s-17 t-16 u-33 v-16
~lom i-16 m+19
~lome i-16 m+19
~lon a-15 c-26 d-47 e-16 f-23 g-39 i-15 k-28 l-22 t-23 v-18
~lone a-16 b-21 h-15 i-16 l-21 n-20 u-25
~long c-18 d-39 f-22 g-35 k-25 l-18 m-20 t-21
~loo b-17 g-21 h-20 j-23 k-18 l-15 o-18 p-20 q-19 u-32
~look b-17 g-18 h-18 j-17 n-20 o-16 u-28
~lor e-17 g-23 i-24 j-24 l-26 n-25 o-31 q-26 r-18 v-25
~lor> a-24 g-20 j-18 m+19 o-16 p-18 q-18
~lora s+16
~lori b+17
~los a-35 b-17 c-16 d-16 g+15 h-25 i-28 k-24 n-37 p-30 s-28 t-22 v-29
~lose b-16 g-28 l+16 n-16 v-16
~lost a-27 g+22 h-20 i-21 k-20 l-31 m-18 n-27 p-25 s-23 t-16 u-27 v-24
~lot a-18 d-16 g-16 m-19 n+24 u-16
~loth a-16 d-15 g-16 m-24 n+24 u-15
~lou m+21
~loud m+18
~lov b-22 d-22 h-20 m+25 n-22 o-22 p-17 q-18 r-19 s-17 t-16 u-19 v-15
~love b-21 d-20 h-20 m+22 n-21 o-22 p-16 q-17 r-15 u-19
~low b-28 h-24 i-29 j-29 k-21 m-30 p-16 r+16 u-32 v-26
~low> b-17 h-16 i-17 j-19 l-15 m-16 o-21 q-19 r+22 s-26 u-23 v-17
~lowe o-16
~lowi a-17 m-16
~lp> b-28 c-30 e-15 g+23 h-17 i-32 j-23 k-29 l-30 n-27 o-25 p-26 r-26 s-25 v-32
~lpe b+15 l-17
~lpe> b+16 m-18
~lped m-15
~lps g-19 m-18 t+16
~lps> g-19 m-18 t+16
~lre a-22 i-21 p-15
~lrea a-22 i-21 p-15
~ls> a-29 b-20 d-21 i-22 j-21 n-24
~lse c-16 g-17 i-29 j-18 m-36 n-23 p-27 q-21 u-17
~lse> b+18 c-16 g-15 i-27 j-17 m-39 n-22 p-26 q-20 u-16
~lt> i-18 m-15 s+27
~lta b-16 d-23 e-19 i-25 j-16 k+22 l-29 m-25 n-16 q-17 u-23 v-18
~lta> a-16 d-22 e-19 i-19 j-15 k+24 l-24 m-22 n-16 q-17 u-16 v-18
~lti d+16
~lto e-21 l+18 m-25
~lto> e-20 l+18 m-23
~lts g-16 j-16 m-19
~lts> g-16 j-16 m-19
~luc m+16 n-22 o-17
~luck m+20 n-20
~lud i-19 m-26 u-17
~lude m-17
~ludo m-16
~lue i-15 j-19 l-19 n-18 o-17 u-15
~lug h-20 l-18 m-33 n-18 q-21 s-17 v-17
~luga h-20 l-18 m-33 n-18 q-21 s-17 v-17
~lum i-20 j-17 k-16 l-16 m+16 u-16
~lumb i-17 m+17
~lva m-21
~lvan m-15
~lve b-19 i-19 l-16 m-21 n-15 o-16
~lver i-17 m-20 u-17
~ly> a-30 b-17 e-30 f-31 i-22 j-46 m-36 n-23 p-29 q+20 s-17 v-36
~ma> i-21 j-18 l-18 m-22 p-16 q-25 r-23 s-17 u-33 v-16
~mab m-17 t+21
~mabl m-17 t+21
~mac a-17 d-16 g-19 j-16 s-16
~mad q-17
~made m-22
~mai c-19 d-22 k-17 n-22 o-22 q-15 s-18 u-21
~mail a-17 b-17 c-16 d-18 m+20 n-15 o-17
~main j+16 m-26 u-15
~mak h-16 j-25 k-24 n-31 p-22 q-25 v-22
~make b-29 j-19 k-22 n-22 p-17 q-22 v-17
~maki n-18 r-15
~mal a-33 b-21 c-16 d-37 g-24 h-27 i-40 l-19 m+23 n-35 p-31 r-24 s+15 t-17 v-22
~mal> j-16 n-19 p-16 q-21 s+19
~male i-23 m+21 p-16
~mall a-15 d-18 h-20 i-17 m+21 n-20 o-20 s-20 u-30
~man a-26 e-40 f-26 m-16 p-30 q-19 r-51 t-16 v-39
~man> b-17 d+19 n-15 u-16
~mana c-28 d-37 f-16 g-26 h+18 j-34 k-24 l-31 p-29 q-26 r-18 s-21 t-17 u-31 v-36
~mand a-26 b-45 e-21 f-20 h-31 p-48 q-19 r-31 s-41 t-23 u-21
~mane m-17
~many a-28 d-15 g-16 h-22 i-18 j-26 k-18 o-22 q-16 s-15 v-17
~mao e-18 m+17
~mao> e-18 m+17
~mar b-31 c-20 d-40 e-18 g-29 h-28 i+27 j-15 k-28 l-33 p-23 q-29 r-28 t-19 u-52
~mar> m-25 u-20
~mare s+15 u-19
~mari a-21 i+18 l-15 m-22
~marr m+25 n-15 p-17 q-15 u-20
~mart m+22
~mas m-24 q-16
~mas> m-21 q-15
~mat d-24 i-15 n+20 o-26 q-18 r-15
~mato n-15
~matt m-19 n+24
~mbe b-32 c-26 d-32 e-15 f-16 h-27 n-32 o-28 p-28 q-27 r-21 s-22 t-23
~mber b-32 c-26 d-32 e-15 f-16 h-27 n-32 o-28 p-28 q-27 r-21 s-22 t-23
~mbi d-17 i-20 j-21 l-23 q-21 r-17 v-23
~mbie i-17 j-15 l-18 m-21 v-19
~mbl s+18
~mbla s+18
~mbr a-16 b-17 d-18 i-17 j-18 n-20 q-21 u-16
~mbre a-16 b-17 d-18 i-17 j-18 n-20 q-21 u-16
~mbu d+15
~mbur d+15
~me> c-17 d-27 e-96 f-52 g-50 i-23 m-18 p-21 s-19 u-34 v-51
~mea d-30 h-21 i-22 j-24 l-26 n-21 o-15 q-16 u-28
~mean d-29 h-20 i-21 j-23 l-26 n-20 q-16 u-27
~meb c-15 j-17 m-26 n-18 r-16 s-16 u-19
~mebo c-15 j-17 m-26 n-18 r-16 s-16 u-19
~med a-20 b-18 g-18 i-25 j-23 s-17
~med> l-20 q-18
~medi a-17 i-17 j-15
~mee a-16 m+20
~meet a-16 m+20
~mej a-19 b+17 d-20 g-21 h-18 j-18 k-17 n-22 q-25 r-21 s-16 u-22 v-21
~mejo a-19 b+17 d-20 g-21 h-18 j-18 k-17 n-22 q-25 r-21 s-16 u-22 v-21
~mel b-15 e-22 f+16 j-18 l-20 m-36 u-15
~mela m-24
~melo e-20 f+19 l-17 m-24
~men b-26 c-27 e-15 f-20 g+20 h-34 j-28 o-22 p-27 r-17 s-28 t-23 v-30
~mend g-21 i-18 q-17 u-16
~mens i+17
~ment b-15 g-27 h-18 s-16 v-20
~menu d-20 g+27 j-20 m-30 u-23
~meo g-18 j-21 k-19 l-21 m-22 n-33 r-22 s-20 t-20
~meon g-18 j-21 k-19 l-21 m-22 n-33 r-22 s-20 t-20
~mer a-18 b-17 c-29 e-23 f-19 k-35 m+15 n-35 o-18 p-25 q-36 r-16 s-30 t-21
~mer> l-20
~mera u-17
~mero a-29 b-29 c-21 d-25 e-16 h-19 k-27 n-21 o-32 p-17 q-25 s-17
~mes b-27 d-35 h-18 j-23 k-16 l+24 m-21 n-18 q-24 s-21
~mes> d-22 j-16 n-25 q-15
~mess a-22 b-25 d-21 l+16 m-17
~met d-23 p-19 q-21
~mete i-15
~meth d-20 p-17
~mex u-16
~mexi u-16
~mi> a-18 b-22 l-21 n+17 p-21 q-17 u-18
~mid d-16 s-18
~mie a-17 d-18 m-25 n-17 q-18 u-19
~mig d-17 g-18 h-21 j-19 m-30 o-24 v-17
~migh h-15 m-21 n-17
~migo a-18 m-18 o-15
~mil a-24 c-21 g-20 h-23 i-25 j-17 k-24 l-22 s-15 u-34 v-18
~mili m-16
~milk m+22 s-15 u-16
~mily d-19 u-19
~min a-22 c-41 d-23 e-33 f-39 g-48 h-42 i-23 j-26 m-20 n-54 o-24 p-17 q-17 r+27 s-54 v-28
~mina a-18 p-16
~mind a-27 d-24 f-15 h-17 l-22 n-24 o-27 p-15 q-25 r-27 s-16 v-26
~mine c-15 i-21 k-18 m-34 n-21 q-22 r-23
~ming d-35 f-17 g-27 h-17 i-21 k-26 n-33 r+17 s-35 u-36 v-21
~mino r+15
~minu a-23 b-21 k-16 l-18 n-16 o-20 q-16 r+21 u-23
~mio s+16
~mio> s+16
~mir m-20 r-16 s+16
~mir> r-15 s+16
~mis a-24 b-35 g-23 h-19 i-26 n-16 r-17 s-27 u-18 v-23
~mism b-17
~miss a-23 b-19 n-21 q-23 s-17
~mit d-20 l-16 u-16
~mma d-16 g+18 m-17 n-15
~mman g+19 m-16
~mme d-17 g-25 i-19
~mmen g-23 l-17 u-16
~mmo s+18 u-17
~mmon s+18 u-17
~mmu m-15
~mmun m-15
~mnb d-15 e+27 f-17 l-22 m-27 u-18
~mo> b-57 c-45 d-62 e-40 h-49 i-25 k-43 l-26 o-28 p-46 t-31 v-40
~mol a-20 g-19 l+23 n-24 u-15
~mole a-19 g-18 l+23 n-16
~mon c-19 g-22 h-20 i-30 j-23 l-33 o-22 p-17 r-28 u-34
~mon> s+20 u-16
~mone n-15 o-23 v-17
~mont b-18 i-16 l-24 n-22 s-21 u-21
~moo m+16
~moon m+17
~mor a-22 c-40 d-56 e-37 f+17 g-41 i-40 j-42 m-40 p-34 t-35 v-27
~mor> r+18
~mora m-18
~more a-25 c-24 d-35 f-21 g-27 h-28 i-29 j-23 m-26 n-28 t-18
~morn b-30 d-16 e-19 f+22 g-16 j-17 k-19 l-25 m-24 p-15 q-28 u-24 v-20
~morr d-17 f-16 n-17 r-20 u-22
~mos a-23 d-17 g-22 j-25 l-19 n-18 o+18 p-15 q-22 r+19 v-19
~mos> a-19 g-15 m-22 o+19 q-18 u-15 v-15
~most j-19
~mov a-32 c-22 d-34 e-23 f-22 g-27 h-22 i-33 j-16 k-36 p-33 q-36 t-19 u-44
~move a-17 c-19 d-26 e-19 g-19 i-27 k-23 m-21 p-27 q-27 r-28 s-29 u-36
~movi a-28 f-16 j-19 k-20 l-18 n-22 q-17 u-23
~mp> m-27 u-16
~mpa a-19 d-21 g-21 i-20 l-17 m-16 o-20
~mpan a-19 d-21 g-21 i-20 l-17 m-16 o-20
~mpe a+17 n-19 u-18
~mpez a+18
~mpi u-20
~mpie a+16
~mpl i+18 n-19
~mpla i+17
~mpo b-25 d-25 h-20 j-15 l-18 m-18 n+19 p-15 q-19 s-19
~mpo> d-22 h-18 o-18
~mpor m-24 n+18
~mpr a-27 d-20 i-21 j-23 l-23 n-28 r-23 s-19
~mpra d-19
~mpre a-18 l-17 o-16
~mpu m-20
~mpus m-17
~ms> d-21 h-18 j-22 n-22 o-17 r-20
~muc a-34 b-17 e-23 f-27 g-26 h-28 i-27 j-30 k-26 o-26 p-23 q-25 t+16 u-23 v-27
~much a-34 b-17 e-23 f-27 g-26 h-28 i-27 j-30 k-26 o-26 p-23 q-25 t+16 u-23 v-27
~mue m-16 o+15
~muev m-16 o+15
~mun g-16 u-21
~muni g-16 m-20
~mus a-26 d-24 e-17 h-24 i-19 j-22 l-26 m+21 r-17 t-18 u-25
~musi d-16 l-16 m+20 q-18 u-17
~mys d-21 u-18
~myse d-21 u-18
~na> c-36 e-31 g-15 i-49 j-34 k-34 l-35 p-16 q-48 r-35 s-37 t-27
~nab i-16 k+23 l-23 m-18
~nabl i-16 k+23 l-23 m-18
~nad a-35 b-35 c-24 d-28 e-20 f-18 h-24 k-23 o-23 r-23 s-19 t-17 u-36
~nada a-29 b-26 c-19 d-22 e-16 h-20 j-23 k-20 o-18 r-21 s-15 u-32
~nadi b-17 g-18 l-19 m-24 n-17 p-15
~nag i+19 l-18 m-22 v-15
~nage i+19 l-18 m-22 v-15
~nal n-16 q-15 u-21
~nall a+18
~nam a-24 d-21 g-20 i-21 l-21 n-24 o-22 q-23 u-23 v+22
~name a-24 d-21 g-20 i-21 l-21 n-24 o-22 q-23 u-23 v+22
~nan a-21 c-29 e-18 f-17 g-31 h+15 i-38 j-26 k-22 l-27 r-33 s-35 t-17 u-40 v-30
~nana a-33 c-24 d-24 g-15 h+18 i-29 j-21 k-16 l-22 p-21 q-25 s-17 u-35 v-23
~nanc n-16 s-16
~nand m+19 n-15 r-21
~nant n-22
~nar a-24 d-27 g-24 i-20 m-38 n+22 o-22 p-16 q-24 u+20
~nar> m-21 n+16
~narm n+18
~nat d-25 j-21 n-17
~nati d-16
~nca i-15
~nce c-25 e-20 f-24 g-41 h-32 j-32 k-30 l-17 m-18 n-47 p-31 q-25 r-33 s+29 v-41
~nce> b-43 c-19 e-16 f-20 g-38 h-25 j-26 k-26 m-18 n-40 p-26 q-30 r-26 s+32 v-35
~ncel a-18 b+19 i-16 m-23
~ncer m+16
~nch a-23 b-16 d-24 g-15 j-17 n-19 o-20 p-15
~ncha m-18 u+16
~nci c-17 f-16 j-25 k-17 l-23 n-31 o-28 p-17 q-22 r-18 s-18 v-18
~ncia g-17 m-19 n-20 o-16
~ncio b-17 d-17 i-17 j-16 n-16 o-17
~ncl a-19 b-17 i-24 l+18 m-16 o-17 q-16 r-17 u-22
~nclu i-16 l+20 m-26
~ncu b-16 m-22
~ncue b-16 m-22
~nd> a-18 e-36 f-32 h-35 i-27 o-21 q-20 s-29 u-23 v-53
~nda e-24 g-43 h-34 i-17 l-29 n-44 o-15 p-16 q-19 r-31 s-31 t-28
~nda> d-23 g-21 h-21 l-28 n-20 o-21 q-24 r-16 s-16
~ndam a-15 i-17 j+25 l-19 m-27 u-15
~ndan d-21 g-17 j-19 l-24
~ndar j-21 n-18 o-25 q-23
~ndat m-18
~nde b-21 d-27 e-38 f-35 h-45 n-43 o-29 p-46 q-36 r-20 u-16 v-22
~nde> b-36 c-28 d-37 e-15 f-16 g-33 h-25 j+21 k-30 l-43 n-39 o-31 p-30 q-34 t-16 u-16 v-25
~ndem b-22 g-18 k-16 l-23 m-27
~nden a-28 b-16 d-31 g-15 i-26 j-21 n-20 q-15
~nder j-24 l-22 o-28 p-19 q-22 r-17 s-21 v-16
~ndi a-42 b-33 d-15 e-22 h-28 m-17 n-35 o-29 p-30 r-36 s-16 v-32
~ndia m+16
~ndic f+16 m-22 u-19
~ndin a-28 b-24 g-19 h-16 m-25 n-19 o-19 p-21 r-25 v-21
~ndl a-16 d-26 g-20 j-15 m-32 n-20 o-15 p+20 q-25 s-20 u-24
~ndle m-21 q-19
~ndly m-24 u-16
~ndo b-48 d-55 e-36 f-31 g+19 h-44 i-24 j-30 l-30 o-36 p-21 t-31 u-61
~ndo> b-48 d-53 e-35 f-30 g+20 h-43 i-23 j-26 l-27 m-15 o-35 p-20 t-31 u-57 v-23
~ndr b-17 g-16 i-16 m-33 u-26
~ndra m-19
~ndre a-15 m-24 n+15 u-22
~nds f-19 j-24 l-16 n-23 o-16 r-15
~nds> f-19 j-24 l-16 n-23 o-16 r-15
~ne> b-18 c-16 e-50 f-46 g-45 j-31 k-49 l-17 r-47 s-61
~nea a-21 d-20 h-15 i-23 j+23 n-22 q-21 s-15 u-26
~near a-21 d-20 h-15 i-23 j+23 n-22 q-21 s-15 u-26
~nec d-31 e-16 g-22 j-21 k-17 l-24 p-27 r-21 u-28 v-26
~nece d-30 e-15 g-20 j-19 k-16 l-22 p-26 r-19 s-24 u-36 v-24
~ned c-17 d-25 h-18 i-27 j-22 l-26 s-15
~ned> c-17 d-25 h-18 i-27 j-22 l-26 s-15
~nee e-25 f-23 g-21 h-36 j-25 l-36 p-24 r-22 s-22 t-27 u-15 v-59
~need e-25 f-23 g-20 h-35 j-25 l-36 p-23 r-22 s-17 t-26 v-58
~nei h-15 o-16
~nel m+26 u-19
~nen b-25 g-17 n-28 q-32 r-22 s-16 u-38 v-32
~nen> b-20 m-17 n-24 q-28 r-18 u-34 v-28
~ner a-20 h-17 k-19 l-29 m-54 p-23 q-40 u+16 v-22
~ner> a-34 b-16 d-30 g+15 l-18 m-35 n-20 p-17 q-32
~nera a-15
~nero m-18
~nerv m-24 u+20
~nes b-17 c-16 f-18 i-28 j-33 k-15 l-33 n-16 p-21 q-31 r-22
~nes> a-31 f-15 g+15 i-26 j-22 l-26 o-22 p-17 q-27 r-17
~ness i-15 u-27
~nest a+19 m-17
~net a-26 m+22 n-16 u-26
~nev d-19 i-22 j-15 o-19 p-16 q-18 r-18 s-21 t-15 v+20
~neve d-19 i-22 j-15 o-19 p-16 q-18 r-18 s-21 t-15 v+20
~new a-19 d-23 i-15 m+21
~news a-19 d-23 i-15 m+21
~nex c-20 d-32 g-19 h-20 i-30 k-25 l-28 p-18 q-26 r-24 t-16 u-31 v-21
~next c-20 d-32 g-19 h-20 i-30 k-25 l-28 p-18 q-26 r-24 t-16 u-31 v-21
~ney a-19 j-20 l-17 m+21 n-21 o-27 s-17 u-24
~ney> a-18 l-17 n-21 o-27 u-23
~nfi l-17
~nfir l-17
~nfl m-17 o+15
~nfli m-17 o+15
~nfo a-16 l-16 o-22 u+16
~nfo> b-17 u+17
~nfor d-15
~nfu b-17 d-23 g+17 j-25 l-16 m-32 n-17 o-16
~nfus b-15 d-15 j-16 m-22
~ng> c-62 d-20 e-50 g-16 h-32 i-28 j-29 k-34 l-24 o-18 q-15 t-23 u-29 v-37
~nga b-24 d-19 l-15 m-24 s-15
~ngam b-18 m-15
~ngan d-16 m-19
~nge c-19 d-37 g-24 h-24 i-30 j-33 l-18 n-22 s-18
~nged a-25 d-21 i-22 j-20 l-17 n-17 q-20 r-19 u-17
~nger a-27 d-16 i-16 n-16
~ngo b-22 c-30 e-30 f-31 h-32 j-39 k-32 l-41 m-24 r-42 t-26 u-29
~ngo> b-22 c-30 e-30 f-31 h-32 j-39 k-32 l-41 m-24 r-42 t-26 u-29
~ngs d-26 q-23 r-16 t-15
~ngs> d-26 q-23 r-16 t-15
~ngu a-23 b-17 c-17 d-22 i-22 n-33 o-29 s-16 u-26 v+17
~ngun a-20 i-17 m-23 n-30 o-28 q+16 v+17
~nib d-18
~nibl d-17
~nic b-31 d-27 e-22 g-23 h-16 k-17 n-23 o-25 p-22 q-27 r-18 s-19 t+18 u-34
~nica m-19
~nice a-18 b-19 d-19 e-18 i-18 j-16 p-15 q-20 s-20 t+19 u-20 v-17
~nif m+15
~nig a-27 b-22 d-23 g-16 j-26 q-17 r-25 u-23
~nigh a-27 b-22 d-23 g-16 j-26 q-17 r-25 u-23
~nin b-25 c-29 d-51 f+21 g-37 i-42 j-26 k-33 l-43 m-18 p-38 r-18 t-35 u-36
~nin> f+16 m-21
~nine m+18
~ning b-25 c-24 d-47 g-34 i-39 j-24 k-29 l-38 m-22 p-35 r-17 t-32 u-30
~nir q+16
~nir> q+16
~nit a-19 d+16 q-15 u-17
~nitt a-17
~niv m+17
~nive m+17
~nk> a-22 b-17 d-38 g-24 h-28 i-26 k-19 l-25 m+18 o-27 p-21 q-25 t-15 u-39
~nki r-15
~nkin r-15
~nla b-15 m-25 o+17
~nla> b-15 m-25 o+17
~nle l+17 m-16 o-15
~nle> l+17 m-16 o-15
~nli a+17 m-18
~nlin a+17 m-18
~nly b-16 i-21 m-33 p-21 q+18 r-19 u-17 v-17
~nly> b-16 i-21 m-33 p-21 q+18 r-19 u-17 v-17
~nme a-20 d-29 e-22 f-16 g-22 h-21 i-25 j-26 l+24 m-52 n-29 p-21 q-21 s-26 t-16 v-29
~nme> a-17 c-20 d-26 e-20 g-20 h-20 i-23 j-25 l+25 m-47 n-28 p-20 q-20 s-25 u-30 v-26
~nmi a-18 m-18 o-15
~nmig a-18 m-18 o-15
~nni a-21 f-21 h-21 n-20 p-17 q-17
~nnin a-19 f-20 h-20 n-17 v-15
~nny d-19 m+25 q-21
~nny> d-19 m+25 q-21
~no> a-17 d-45 e-35 f-43 g-34 j-20 k-36 l-22 p-36 u-16
~nob b-17 h-17 m-16 o-21 p-21
~nobo b-17 h-17 m-16 o-21 p-21
~noc a-25 b-19 c-15 d-27 e-15 g-21 i-17 j-23 l-23 m-29 o-25 q-23 v-22
~noch a-20 b-16 d-19 j-19 l-19 m-19 o-23 u-21 v-20
~nock m-19 u+18
~nom m-28 q-21
~noma m-18
~nomb m-16
~non m+15 v-16
~none v-15
~noo a-17 m-21 n-26 o+16 r-16 u-18
~noon a-17 m-21 n-26 o+16 r-16 u-18
~nor a-24 b-20 c-16 d-31 g-22 h-19 k-18 l-23 n-28 o-20 p-23 s+17 v-18
~norm a-15 d-15 j-18 n-20 o-15 p-16 s+18
~nort j+17
~nos a-26 c-17 g-17 h-16 i-20 j-24 l-23 o-26 p-15 q-20 u-19
~nos> a-24 l-21 o-23 q-18 u-26
~not d-46 e-30 f-29 g-17 h-31 k-29 l-38 p-29 r-30 s-17 t-23
~nota m-16 n-17
~note e-15 i+23 l-18 n-18 o-19 u-19
~noth d-31 h-22 i-28 k-17 l-28 p-23 q-29 r-24 s-33 u-20
~noti a-16
~nou l+19 t-17
~noug l+19 t-17
~nov m+17
~now a-16 d-22 e-18 f-21 i-34 j-32 k-26 l-31 n-19 p-33 s-27
~now> d-21 e-16 f-18 i-33 j-30 k-25 l-29 n-16 p-30 s-22
~nqu m-17 u+16
~nqui m-17 u+16
~ns> a-17 c-35 d-16 e-32 f-32 h-39 k-30 l-17 o-15 p-37 q-19 s-22 t-25
~nsa a-21 d-16 g-20 n-16 p-16 q-19 r-15
~nsaj i+17
~nsar m+19
~nsc a+18 k-18 l-17 m-21
~nscr a+19 k-18 l-17 m-20
~nse b-22 i-26 m-22 o-16 u-22 v-17
~nse> b-18 l-20 u-18
~nsen m-16
~nsf a-17
~nsfe a-17
~nsi g-24 h-18 l-15 m-21 o-18 r-15 s-21
~nsid m-21
~nsiv i-16 u-22
~nso> m+16
~nst a-34 c-21 d-19 e-23 f-18 g-28 h-22 j-25 k+22 m-21 p-16 r-16 s-20 t-20 u-32 v-20
~nst> b+15 m-16
~nsta m-15
~nste a-20 u-15
~nsto e-17 k+26 l-22 m-24
~nstr n+17
~nsu c-22 d-24 e-26 f-18 h-21 i-30 l+19 n-20 o-20 p-22 q-22 r-16 s-21 t-17 u-26 v-21
~nsub a-21 b-20 c-20 d-20 e-24 f-16 g-26 i-16 j-17 l+20 n-15 o-15 p-19 q-19 r-19 s-16 u-18 v-18
~nsul a+17 i-19 m-18 u-18
~nsw a-22 d-23 g+23 j-16 l-19 n-18 o-17 q-18 s-16 u-24 v-17
~nswe a-22 d-23 g+23 j-16 l-19 n-18 o-17 q-18 s-16 u-24 v-17
~nt> c-17 e-40 f-38 g-21 j-25 n-19 p-54 q-30 r-56 s-50 t-37 u-30 v-18
~nta a-23 b-43 c-26 d-41 e-25 f-20 h-33 k-28 n-16 p-33 s-29 t-22 v-34
~nta> b-19 d-15 i-17 j-20 o-16 u-29
~ntac b-18 g-20 l+26 m-28 u-22 v-15
~ntan m+15
~ntar l-17 o+16
~ntas a-31 d-20 g-25 h-18 m-22 o-19 u+21
~nte c-34 e-28 j-28 k-28 p-20 r-19 s-42 t-29 u-27 v-21
~nte> g-27 j-20 l-17 m-28 n-18
~nted m+19
~nten i-25 l-17 q-18
~nter d-22 g-19 h-16 i-23 o-31 p-21 q-27 r-18 s-26 v-27
~ntes b-19 j-21 l-33 m-21 p-23 q-32 r-28 s-20 u-35 v-27
~nth b-18 g-16 i-17 l-24 n-23 s-22 u-24
~nth> b-17 i-15 l-23 n-21 s-20 u-20
~nti b-37 d-34 f-16 i-38 k-25 p-24 q-16 r-21 t-15
~ntie a-17 m-23
~ntil n-15
~ntin b-16 i-19 m-16 p-16 s-16
~ntis a-20 b-15 n-16
~nto c-19 e-19 f-23 g-35 h-23 i-37 j+23 k-20 n-23 p-28 r-25 t-25 u-23 v-37
~nto> c-16 f-15 g-33 h-18 i-34 k-18 n-28 p-27 r-21 t-21 u-18 v-35
~ntr c-19 d-28 e-16 f-18 g-35 h-17 k-17 l-25 m-37 p-21 q-18 s-21 u-27 v-18
~ntra a-22 d-16 m-22
~ntro b-20 c-15 d-17 g-29 i-27 l-20 m-36 o-25 s-19 u-26
~ntry m+15
~nts b-18 d+24 e-17 i-23 j-18 l-23 m-18 n-16 u-28
~nts> b-18 d+24 e-17 i-23 j-18 l-23 m-18 n-16 u-28
~nty m+15
~nty> m+15
~nu> d-20 g+27 j-20 m-30 u-23
~nuc m+16
~nue b-19 d-27 g-20 i-23 j-21 o-22 u-19
~nuev b-18 d-23 g-15 i-18 j-19 l-24 n-17 o-17 u-19
~num a-18 b-42 c-35 d-39 e-24 f-24 h-35 m-29 n-36 o-41 p-34 q-32 r-35 s-29 t-29
~numb b-26 c-21 d-27 h-23 m-18 n-26 o-23 p-24 q-24 r-17 s-19 t-21
~nume a-23 b-26 c-18 d-23 h-19 k-26 m-29 n-18 o-28 p-16 q-17 r-23 s-16
~nut a-25 b-22 d-15 g-15 j-16 k-17 n-19 o-21 q-19 r+21 s-15 u-24
~nute a-19 b-18 o-16 u-16
~nuto m-22 r+16
~nve m+20 u-18
~nven m+16
~nvi b-16 i-18 l+21 m-28 o+18 q-20 u-16 v-16
~nvie b-16 i-18 l+21 m-28 o+18 q-20 u-16 v-16
~nxi m-18
~nxie m-18
~ny> a-27 b-21 c-17 d-28 e-19 g-29 h-26 i-27 j-34 k-23 m+17 o-18 q-22 r-22 s-25 v-23
~nyb d-23 j-18 m-23 n-17 u-15 v-16
~nybo d-23 j-18 m-23 n-17 u-15 v-16
~nye u+17
~nyec u+17
~nyo a-19 d-23 j-19 l-20 n-21 u-26
~nyon a-19 d-23 j-19 l-20 n-21 u-26
~nyt b-31 f-17 g-23 h-28 i-16 r-21 s-29 v-21
~nyth b-31 f-17 g-23 h-28 i-16 r-21 s-29 v-21
~oad d-19 u-21
~oad> m-18 u-16
~oan d-16 m+21
~oan> m+19
~oba d-20 m-26 n+21 u-18
~obl b-20 c-20 d-28 e-19 g-18 i-16 j-24 k-15 l-24 m-15 p-20 v-18
~oble a-22 b-17 c-18 d-23 e-17 g-18 j-18 l-19 p-17
~obo b-21 d-15 h-18 n-19 o-23 p-27 s-15 u-16
~obod b-17 h-17 m-16 o-21 p-21
~obr a-21 d+27 g-18 h-19 i-18 l-19 m-25 n-22 o-22 q-20 r-19 s-22 u-27 v-19
~obra a-16 d+26 m-19 o-16 q-16 s-16 u-18
~oca h-18 l-17 m-28 n-17 r-18 s-16 u-24 v-18
~oca> m-19
~ocat a-18 h-16 m-24 u-17
~oce a+18 d-15 n-18
~ocee a+18 u-18
~och a-20 b-16 d-19 j-19 l-19 m-19 o-23 u-21 v-20
~oche a-20 b-16 d-19 j-19 l-19 m-19 o-23 u-21 v-20
~ock a-20 b-27 c-22 e-25 f-20 g-25 i-30 n-27 o-24 r-15 s-25 v-26
~ock> b-17 d-27 e-18 g-16 i-18 j-29 p-19 q-24 v-18
~ocke a-21 m-32 q-25
~oco g-15 n-18 o-19 q-19
~oco> m-16 r+16
~ocu m-24 q-20 u-23
~ocup m-23 q-18 u-19
~od> a-38 b-17 d-48 e-33 f+20 g-25 h-25 j-46 k-28 l-38 q-29 r-38 u-19 v-37
~oda a-22 b-17 c-23 e-20 g-34 j-35 k-20 l-27 n-18 p-28 u-37 v-29
~odav r-16
~oday c-17 e-16 g-23 j-28 k-18 l-21 n-26 p-21 q-35 u-31 v-21
~odd g-17 u+16
~odds g-17 u+16
~ode a-16 d-27 h-16 k-16 l-17 m-28 n-22 p-22 u-37
~ode> j+19 m-21
~oder m-18
~odo a-16 i-17 l-17 o-24 q-18 r-15
~odo> a-17 i-16 l-16 o-23 q-18
~odr m-26 q-17
~odre m-21 n+16 o-23 q-16
~ody c-24 e-19 g-23 j-21 k-23 l-22 m-47 n-31 r-33 s-18 t-23 u-37
~ody> c-24 e-19 g-23 j-21 k-23 l-22 m-47 n-31 r-33 s-18 t-23 u-37
~oe> e+19 m-17
~oem m+16
~oem> m+16
~oes a-16 b-24 e-19 f-33 i-19 j-24 k-25 l-42 o-21 p-38 r-31 t-34
~oes> a-16 b-24 e-19 f-33 i-19 j-24 k-25 l-42 o-21 p-38 r-31 t-34
~ofe m-17
~ofer m-17
~off a-16 u-21
~offe u-21
~ofr q+18 u-22
~ofre q+18 u-22
~oft d-18 n-18 u+17
~ofte d-18 n-18 u+17
~oge i-25 m-15
~oger i-23
~ogi m-16
~oic a-17 g+21 l-15 m-27
~oice a-17 g+21 l-15 m-27
~oid a-21 d-30 g-23 i-17 j-24 m-42 n+16 o-18 q-21 u+26
~oid> a-19 d-29 g-22 j-20 m-39 n+17 o-16 q-18 u+20
~oil m+15
~oil> m+15
~oin c-18 e-15 g-15 h-31 j-20 k-25 l-32 n-22 o-20 s-43 t-27
~oin> d-22 m+18
~oing c-16 h-28 j-17 k-24 l-31 m-21 n-21 o-19 s-42 t-26
~oint m-17 u+17
~ok> g-16 h-24 j-20 l-20 o-25
~oka e-16
~okay e-16
~oke a-19 d-26 h-16 i-21 j-26 k-29 p-23 u-15 v-23
~oke> d-19 j-16 k-24 n-21 o-15 p-19 u-23 v-15
~oked a-18 m-20
~oki b-16 n-23 o-15 u-19
~okie m+15
~okin m-16 n-20
~ol> a-24 b-25 d-27 g-20 i-23 j-24 l-25 m+22 p-25 q-28 s-19 u-21 v+16
~ola a-25 b-18 d-31 e-19 g-21 h-16 i-23 j-23 l-20 n-22 o-25 p-19 q+22 r-21 s-17 v-18
~ola> a-16 j-15 o-17 q+24
~olar d-23 m+15
~old c-27 e-28 f-24 g-25 h-26 j-33 l-17 m+23 n-25 o-15 p-26 q-31 s-24 t-18 v-25
~old> c-21 e-25 f-23 g-21 h-24 j-27 l-16 m+19 n-23 p-22 q-29 s-23 t-18 u-22 v-24
~ole a-29 g-26 i-26 j-25 k-16 l+18 o-28 p-24 s-24 u-35 v-21
~ole> a-21 g-16 i-19 j-19 l-17 o-20 p-18 r-17 s-15 u-22
~oles l+24 n-16 r-16 u-15
~oli b-20 d-16 j-15
~olic b-16 d-15
~olk g-15 j-18 m-17
~olks g-15 j-18 m-17
~oll b-25 h-21 i-23 k-15 l-20 r-17 u-29 v-18
~olla g-15
~ollo b-15 m-16 u-20
~olo b-19 d-21 g-24 i-23 j-23 n-21 p-20 v-15
~olo> b-17 m-20
~olog m-16
~olor d-15 g-17 q-16
~olv g-18 i-19 l-16 m-21 n-17
~olve i-17 m-16
~om> d-15 e-23 h-38 k-36 o-31 q-45 r-31 v-40
~oma d+18 m-15 q-24 s-16 u-22
~oman d+18 m-26
~omas m-18
~omat n-15
~omb d-19 n-18 q-15
~ombr m-16
~ome c-31 e-48 f-48 g-77 j-24 k-34 l-44 m-20 v-15
~ome> b-19 c-51 e-34 f-34 g-64 i-33 j-27 k-29 l-28 m-31 v-55
~omeb c-15 j-17 m-26 n-18 r-16 s-16 u-19
~omen b-16 n-16
~omeo g-18 j-21 k-19 l-21 m-22 n-33 r-22 s-20 t-20
~omes a-15
~omet d-20 p-18
~omf m-16
~omi a-16 c-21 d-42 e-25 f-28 g-35 h-25 i-28 j-21 k-30 l-43 o-15 q-17 t-20 u-46 v-28
~omi> b-17 l-17 n+18 p-18 r-21
~omin d-34 f-15 g-26 h-16 i-19 k-25 l-30 n-32 r+17 s-34 u-34 v-19
~omm b-16 d-28 h-16 i-33 j-26 o-20 q-25 r-17 u-17
~omma g+19 m-16
~omme g-23 l-18
~ommo s+20 u-16
~ommu m-15
~omo c-38 d-57 e-34 i-48 j-16 k-31 l-22 o-18 p-43 r-24 t-31 v-36
~omo> b-48 c-34 d-50 e-29 h-42 i-45 k-27 l-18 o-52 p-38 q-16 r-19 t-24 v-32
~omor d-17 f-16 n-17 r-20 u-22
~omp a-23 b-26 h-17 j-28 l-23 s-24 u-20 v-16
~ompa a-19 d-21 g-21 i-20 l-17 m-16 o-20
~ompl i+16 m-17
~ompr a-16 d-16
~on> b-36 c-26 e-55 g-18 j-32 k-56 l-26 m-22 n-17 p-33 t-23 v-19
~ona a-29 d-30 h-18 l-15 n-29 s-16
~ona> a-18 m-17
~onar m-20
~onat j-17 m+20
~onc b-16 i-18
~ond c-25 d-38 e-25 h-31 j+19 k-31 l-39 n-45 o-34 p-26 q-36 r-16 v-26
~onda f+17 j-15 m-22 u-17
~onde b-27 c-17 d-32 h-20 j+22 k-18 l-28 n-34 o-27 p-17 q-26 v-19
~ondi g-23
~one a-18 d-27 e-36 f-41 j-60 k-46 n-21 s-47 u-15
~one> a-19 d-18 e-24 f-26 g-26 j-43 k-32 o-16 r-39 s-37 u-39
~oner a-31 b-20 d-21 g+17 l-16 m-27 n-19 p-15 q-23 r-17
~ones d-18 g+17 h-20 j-18 m-23
~oney a-17 i-19 l-17 n-20 o-26 u-22
~onf a-16 b-26 d-24 g+16 j-20 l-27 n-21 q-18 r-18 u-24
~onfi l-17
~onfl m-17 o+15
~onfu b-16 d-16 g+17 j-17 m-23 u-16
~ong a-19 b-22 c-35 d-54 e-28 f-31 i-16 k-22 l-30 q-17 t-30 v-30
~ong> b-36 c-16 d-41 e-16 f-23 g-37 k-23 l-39 o-20 q-24 r-23 t-20 v-29
~onga b-21 m-19
~onge a-22 u-16
~ongo a-25 d-20 g+29 i-32 j-17 l-18 m-23 o-26 q-22 u-29 v-17
~ongs m+21 u-17
~oni b-16 d-22 j-16 o-16 q-19 s-19 u-18
~onib d-18
~onl b-18 g-21 i-18 j-22 m-39 n-17 p-21 q+18 r-19 u-22 v-18
~onli a+17 m-18
~only b-16 i-21 m-33 p-21 q+18 r-19 u-17 v-17
~onm a-21 d-16 g-19 l-18 m-23 r-18 u-17 v-17
~onmi a-18 m-18 o-15
~ono b-21 c-17 g-17 h-16 j-20 o-25
~ono> j-16 o-15 u-25
~ons c-33 e-27 f-27 h-32 k-20 m-32 o-27 q-15 r-25 s-21 t-24
~ons> a-38 b-16 c-27 e-22 f-22 h-23 k-23 m-16 o-16 p-29 r-27 t-19 u-17
~onse i-17 m-20
~onsi m-19 n-15
~onst a-15 m-16
~onsu a+17 i-19 m-18 u-18
~ont b-26 c-29 e-24 f-22 m-21 o-25 p-36 q-40 r-35 s-34 t-23 u-53
~ont> a-16 l-17 u-15
~onta b-21 d-17 g-19 j-18 l+25 o-16 q-17 u-28 v-17
~onte a-22 g+16 l-26 n-29 p-15 q-16 u-23 v-16
~onth b-18 i-16 l-24 n-22 s-21 u-21
~onto a+15
~ontr m-15
~onv l-17 o+21
~ood a-37 b-18 d-45 e-33 f+20 g-25 h-25 j-45 k-32 l-37 n-17 q-29 r-36 u-19 v-37
~ood> a-36 b-17 d-44 e-33 f+20 g-24 h-25 j-44 k-27 l-37 n-16 q-28 r-35 u-18 v-37
~ook c-17 g-28 h-31 i-31 j-33 k-23 l-31 n-28 s-24 t-16
~ook> g-16 h-24 j-20 l-20 o-25
~ooki b-16 n-23 o-15 u-19
~ool a-17 b-18 d-16 l-17 m+23 p-21 q-18 u-15
~ool> a-17 b-18 d-16 l-17 m+23 p-21 q-18 u-15
~oom b-27 c-17 d-26 f-16 i-23 j-16 k-15 l-25 o-29 q-23 r-23 t-17 v-22
~oom> b-26 c-15 d-24 i-21 l-24 o-28 q-20 r-20 v-20
~oon b-19 c-21 d-37 g-24 h-16 i-23 j-33 k-21 p-21 s-18 t-17 u-22 v-22
~oon> c-18 d-27 g-17 i-24 j-26 k-20 p-17 s-30 v-16
~oone d-16 m-23 o+19 u-25
~oop m-27
~oos a+25 o-16
~oost a+19
~oot b-16 d-17 i-15 j-15 n-25 p-17 s-16
~op> a-21 c-19 d-17 e-21 g-16 h-15 i-19 k+18 l-31 m-33 s-21 t-16 u-28
~opa g-25 n+21
~opa> g-25 n+21
~opc g+25 j-17 m-22 u-26
~opci g+25 j-17 m-22 u-26
~ope d-22 g-17 h-18 n-20 q-20 u-20
~open d-18 h-16 n-17 q-18
~opi b-15 d-22 j-15 m-37 n-25 o-17 q-20 r-18 u+19
~opia a-17
~opin a+20 m-19 u-19
~opp n-19 s-16
~ops d-19
~ops> d-19
~opt a-18 b-22 e-15 g+20 i-22 j-17 n-20 r-17 s-17 u-21 v-18
~opti a-18 b-22 e-15 g+20 i-22 j-17 n-20 r-17 s-17 u-21 v-18
~opu m+17
~oqu i-16 m-26 r+19 u-15 v-17
~oque i-15 m-20 v-17
~or> a-16 d-21 e-45 f-37 g-18 h-44 j-24 k-17 p-18 q-58 t-41 u-24 v-29
~ora a-15 b-43 c-26 d-42 e-28 f-27 h+18 i-46 j-50 k-33 l-36 p-32 q-48 r-16 t-24
~ora> a-18 b-36 c-18 d-33 e-19 f-20 h+16 i-37 j-38 k-28 l-28 p-25 q-35 r-15 s-32 t-17 u-41
~orad m-22 n+18
~oras h+16 m-28 o-16 u-20
~orc m+18
~ord a-23 c-20 j-22 k-27 l-23 n-27 o-30 q-30 r-18 s-21 u-34
~ord> o-17 u-16
~orda m-16
~orde i-16 m+19
~ords a-20 d-20 n-15 q-16 u-15
~ore a-25 c-40 d-19 e-29 f-34 g-47 i-24 j-52 k-19 p-32 q-17 s-33 t-34 v-26
~ore> a-20 c-38 d-17 e-25 f-33 g-45 i-22 j-48 k-16 p-27 q-15 s-27 t-32 v-23
~ored m+16 s-15
~org a-25 b+22 d-22 g-20 i-18 l-16 m-22 q-17 u-23 v-15
~orge a-20 b+23 d-17 g-15 j-22 u-19
~orgo m-19
~ori a-28 c-16 g-23 k-18 n-29 o-25 p-21 u-28 v-31
~orit d-26 j-17 l-17 s-16 v-15
~ork b-39 c-30 e-22 f-26 j-44 k-32 l-21 q-15 r-20 s-40 t-24 v-23
~ork> b-35 c-26 e-19 f-22 j-34 k-28 p-23 r-17 s-35 t-21 u-19 v-18
~orke m-20 o-17
~orks h-15 n-17
~orm b-32 c-26 d-26 e-18 f-20 j-44 k-24 l-32 m-19 n-33 o-17 p-35 q-20 v-24
~orm> d-15 g-16 j-22 n-20 s-20 u-18
~orma b-17 h-16 i-22 j-27 m-21 n-28 o-16 p-20 r-17 s+15
~ormi a-18 b-16 g-15 m-19 o-16 q-22
~orms m-16
~orn b-32 c-15 d-23 e-23 f+22 g-19 k-22 l-29 p-25 q-32 u-31 v-25
~orn> j-18 m+28
~orni b-30 d-16 e-19 f+22 g-16 j-17 k-19 l-25 m-24 p-15 q-28 u-24 v-20
~orr a-26 b+22 d-53 e-32 f-30 i-43 j-39 k-32 n-39 q-28 t-34 u-53
~orra m-22
~orre a-27 d-17 i-16 n-17 s-19 u-18 v-20
~orro d-18 f-17 n-18 r-20 u-22
~orry a-28 d-30 e-18 f-16 h-26 i-27 j-24 k-19 l-24 n-25 q-31 t-18 u-29
~ors g-20 i-16 l-16 o-19 s-17 u+15
~ort a-33 c-21 d-42 e-20 f-20 g-27 h-27 k-28 o-17 s-28 t-15 u-46 v-27
~ort> d-15 i-16 n-17 u-19
~orta l-17 m-25 n+19
~orte l+17 m-20
~orth j+16
~ortl j-17
~orw i-16 m+18
~orwa i-16 m+18
~ory a-17 l-17
~ory> a-17 l-17
~os> a-32 c-46 d-18 e-44 g-24 h-16 i-56 j-16 k-41 n-24 p-45 q-59 s-21 v-46
~osa a-21 b-15 d-20 g-21 i-24 j-20 m-19 o-17 p-20 u-18 v+25
~osa> a-16 g-16 j-17 m-34 n-16 v+25
~ose h-16 i-25 j-22 p-16 q-29
~ose> b-22 i-21 j-24 q-26 r-19
~osed d-16 m-16
~osib o-15
~osp d-16 h-19 i-21 l-17 m-16 s-19
~ospi d-15 h-19 i-18 l-16 s-19
~oss i-16 m-23 n-19 q-17 u-21
~oss> a-17
~ossi d-17
~ost b-19 c-22 e-17 g+17 h-34 i-36 k-27 l-41 n-42 o-19 p-38 s-37 t-21 v-31
~ost> a-31 g+19 h-27 i-25 k-22 l-34 n-31 p-27 s-28 t-17 v-27
~oste a+17 p-17
~ot> a-22 c-18 d-25 g-20 h-22 i-26 l-18 p-16 q-28
~ota d+18 g-16 i-20 j-23 m-32 n-28 o-16 q-19 s-15
~otal d+20 m-19 u-16
~ote a-17 b-25 c-20 d-26 e-22 g-15 h-15 i+16 j-24 k-19 l-25 m+23 o-25 p-15 s-29 u-32 v-22
~ote> a-21 i+17 j-18 n-17 u-16
~oted m+21 u-15
~otel a-17
~oth f-22 g-28 h-29 i-38 j-18 k-18 m-27 q-34 r-31 s-41 t-18
~oth> m-25 n-16 o-22
~othe c-26 d-38 g-20 h-20 i-32 m-29 o+16 p-24 q-30 r-23 s-29
~othi b-23 d-19 l-16 n+20 o-27 s-17 u-24
~oti a-15 d-17 m-17 u+16
~otic a-18 d-16 m-15 u+17
~oto a-21 d-22 i-21 m+32 u-20
~oto> a-16 i-18 m+21
~otr a-17 c-25 d-37 e-20 f-19 h-31 i-40 j-39 l-29 p-29 q-38 r-19 t-21 u-42
~otra c-16 d-22 h-22 i-33 j-28 k+17 l-23 n-21 p-21 q-23 r-26 s-22 u-35
~otro a-30 d-23 i-16 j-20 k-16 m-30 o+15 q-25
~ots a+16 q-17
~ots> a+16 q-17
~oub a-16 b-17 m-15
~oubl a-16 b-17 m-15
~oud m+18
~oug c-18 f-18 g-27 j-18 k-17 m-20 n-31 s-25 v-21
~ough c-18 f-18 g-27 j-18 k-17 m-20 n-31 s-25 v-21
~oul b-26 e-25 f-30 h-44 j-21 m-18 p-30 r-28 t-33 v-40
~ould b-26 e-25 f-30 h-44 j-21 m-18 p-30 r-28 t-33 v-40
~oun c-27 e-20 g-33 h-35 i-36 k-29 l-19 o-18 t-21 v-28
~ound c-18 d-31 f-24 g-22 h-24 i-21 k-18 l-21 n-29 u-33 v-20
~oung m-17
~ount g-18 i-21 o-16 r-17 s-15 u-30
~oup d+16 g-16 j-15 m-20 u-21
~our b-31 c-34 e-27 f-38 n-40 p-20 q-20 r-17 s-24 u-32
~our> b-29 c-33 e-26 f-33 n-32 o-15 p-20 q-19 r-16 s-23 u-31
~ourt o+18
~ous c-17 g-25 n-22 o-21 q-18
~ous> a-16 d-15 i-16 u+20
~ouse g-15 o-15
~out c-27 e-26 f-31 g-47 h-28 k-25 l-27 s-30 t-27 u-17
~out> c-19 e-17 f-25 g-39 h-24 j-26 k-20 l-23 m-15 s-22 t-23
~outs d-15 u-23
~ove a-19 c-44 e-36 f-30 g-40 h-18 i-22 j-37 k-18 n-23 q-23 s-19 t-37
~ove> c-17 d-24 g-20 i-28 j-21 k-21 l+20 o-27 p-22 q-27 r-22 s-20 u-30 v-29
~oved d-21 l-22 m-40 n-19 p-20 q-19 r-21 s-25 v+20
~ovel m+17
~over a-22 b-34 c-22 f-17 g-21 j-33 l-31 n-31 t-18 v-33
~ovi a-32 f-17 g-16 h-17 i-17 j-25 k-22 l-23 n-26 t-16 u-26
~ovie m+24
~ovin a-20 v-16
~ow> c-16 e-30 f-39 i-51 j-47 k-42 l-47 n-33 p-36 s-20
~owe a-21 b-16 c-18 d-16 j-24 p-17 r-22 u-20
~owed m-27
~ower m+17
~owi a-18 r-15
~owin a-18 r-15
~own g-22 k-18 l-18 m-17 n-30 p-16 s-21 u-17
~own> g-21 i-20 k-17 l-18 n-29 p-16 s-20 u-17
~oxi m-16
~oxim m-16
~oy> c-23 e-19 f-21 g-27 h-32 i-32 k-22 l-17 p-36 r+20 t-17 u-43 v-39
~pa> g-28 m-22 n+20 q-20 u-22
~pac a+22 g-17 h-19 i-20 j-22 l-16 o-25 r-15 u-15
~paci a+17 d-18 h-17 m-28 o-17 u-16
~pag a-20 b-18 d+20 e-17 g-15 j-16 l-16 n-21 o-19 r-16 s-15 u-19 v-16
~paga a-16 d+21 n-18 o-17
~pagu m-18 t+16
~pai g-20 i-16 n-25
~pain d-25 g-19 i-15 n-22
~pal u-16
~pala u-16
~pam b-19 l+20 m-23
~pam> b-17 m-18
~pan b-24 d-23 g-25 h-22 i-24 j-22 l-19 o-28 r-20
~pana b-18 g-16 h-15 i-18 j-15 o-22 u-22
~pap b-20 g-25 j-23 l-22 m-32 n+15 o-28 p-16 q-23 r-16 s-16 u-27
~pap> n+16
~pape b-19 g-24 j-21 l-22 m-30 o-22 q-18 r-15 u-26
~par b-23 c-37 e-34 f-35 g-35 h-46 k-38 m-27 q-21 s-45 t-31
~para c-22 e-21 f-23 g-23 h-36 j-15 k-24 l-19 n-15 p-17 q-41 s-42 t-20
~pare b-16 d-16 i-15 l+18 m-28 u-16
~pari m+20
~paro a-20 g-16 m-19 n+19
~parq m-18
~part a-20 l-15 m-28 n-19 o-16 p-21
~pas a-32 c-24 d-44 e-19 f-18 h-33 i+16 k-21 l-35 m-24 p-16 t-22 v-34
~pasa a-26 b-23 d-17 g-17 l-20 m-37 q+15 r-22 s-22 u-27 v-22
~pase b-18 j-18
~paso u-18
~pass a-19 d-21 h-17 i-20 j-22 n-24 p-19 q-21 r-19
~past d-18 i-17 s-21 u-21
~pat g-17 j-23 l-16 n-19 o-18 q-20 u-23
~pati g-16 j-23 l-16 m-18 n-17 o-22 q-16 u-21
~pay a-15 d+25 i-16 n-22 s-17 u-24
~pci a-20 g+25 j-17 u-26
~pcio a-20 g+25 j-17 u-26
~pe> a-18 b+18 c-16 d-32 g+17 j-23 k-15 l-23 n-30 q-25 s-19 u-30 v-21
~pea b-20 c+18 d-23 h-18 i+15 j-21 l-19 n-25 o-23 p-19 q-25 s-17 t-18 u-31 v-20
~peak b-17 c+18 d-19 h-16 i+17 j-17 l-16 n-19 o-18 p-15 q-21 u-24 v-15
~pec d-18 l-16 m-16 q-21 u-20
~pect q-17
~ped d-24 g-20 j-22 n-23 o-26 p-20 q-23
~ped> i-16 n-18 o-17 p-16 q-15
~pee d-17 s+15
~pel b-19 e-18 h-15 j-20 l-29 o-17 q-19 r-16 s-18 v-19
~pele l-16 m-26 u-17
~peli a-18 u+18
~pell m+21 u-15
~pen c-19 e-19 f-23 h-34 i-41 j-29 k-17 l-27 p-21 r-24 s-32 t-19 v-20
~pend a-19 m-25 n+15
~pene u-21
~peni d-18 h-16 n-17 q-18 u-16
~pens b-16 i-25 j-20 l-17 n-21 o-18 r-17 s-17
~per a-19 c-37 e-31 f-26 g-29 k-35 u-56 v-20
~per> m+17 o-16 r-18
~perb m-21
~perd a-16 e-17 l-16 p-16 s-17
~pere l-19 m-21 o-20 q-18
~peri a-16 n+21
~perm a-17 u-15
~pero b-19
~pers l-18 u-16
~perw d-19 g-18 m-24
~pest l+16
~pez a+18
~peza a+18
~pho a-17 d-17 h-17 m+16 u-20
~pia a-17
~pia> a-17
~pic a-27 c-15 e-17 j-28 k-19 l-27 n-22 r-21 t-21 u-32 v-27
~pica m-16
~pick a-21 b-19 l-16 n-17 r-27 s-24 u-23 v-21
~pico g+21 j-15 m-23
~pict m+15
~pid m-21 r-15
~pie d-15 g-17 i-18 l-17 q-17 s-15
~pien m+16
~pier m-17
~piez a+16
~pin d-17 l-16 n-22 o-22 q-20
~ping n-20 o-20 q-19 s-17
~pinn s+18
~pit d-22 g-25 h-24 l-18 s-16
~pita d-17 h-21 l-15
~piz a-17 j-17 m+18
~pizz a-17 j-17 m+18
~pla a-35 b-22 c-31 e-25 f-30 g-19 h-40 k-40 l-46 p-34 s-42 t-22 v-21
~plac d-27 i-21 m-18 n-24 p-16 s-17
~plai a-25 d-22 j-20 k-16 m-20
~plan a-24 g-18 h-16 i-19 l-17 r-16 u-39
~play a-16 j-23 k-18 l-21 m+34 n-20 o-18 r-18
~plaz a-19 j+18 m-23 n-16 u-17
~ple e-34 f-33 h-29 p-35 q-48 s-34 t-36 u-20
~ple> a-18 u-18
~plea d-25 e-32 f-31 h-27 n-30 p-31 q-46 s-27 t-34 u-16
~pli a-22 g+19 j-18 k-16 m-24 n-22 q-20 r-17
~plic i-16 m-21
~plu i-19 l-15 m+23 u-17
~plum i-17 m+17
~ply d-15 g+23 l-16 n-16 u-17
~ply> d-15 g+23 l-16 n-16 u-17
~po> c-16 d-31 f-15 g-16 h-27 j-26 l-15 o-31 q-19 s-19 v-16
~poc d+17 m-20 q-15 r+16
~poco m-16 r+16
~pod d-21 g-26 h-16 j-19 k-17 l-28 m-19 p-26 r-24 u-28 v-20
~pode g-15 m-28 o+15 p-20
~podr m-26 q-17
~poe e+19 u-15
~poem m+16
~poi d-18 e+18 m-28 u+16
~poin m-17 u+17
~pok s+16
~poke s+16
~pol b-19 d-17
~poli b-18
~pon b-41 e-36 f-31 g+40 h-35 j-42 l-45 m-43 p-36 r-16 s-37 t-28 u-26 v-39
~pond a-20 g+21 n-16 u-16
~pone a-22 d-26 g+16 m-22 o-29 q-24
~pong b-24 c-19 d-23 g+29 j-20 l-24 m-36 p-18 q-25 r-17 s-15 u-36 v-22
~poni d-18
~por a-24 b-21 d-26 i-25 k-18 p-18 r-30 s-18 v-15
~port a-15 b-17 d-24 i-23 o-18 p-16 r-21 u-24
~pos c-16 h-26 i-19 j-30 q-21 u-24
~pose u-21
~poss d-16
~post h-20 m+20
~pot c-19 d-19 g-20 h-16 i-33 l-19 n-29 p-16 q-29 u-21 v-16
~pot> a-16 i-21 n-21 q-23 u-15
~pots a+17 i-19
~ppe c-16 d-16 i-26 j-24 n-29 o-18 p-17
~ppen a-15 n-19 u+15
~pper m+20
~ppi s-15
~ppin s-15
~ppo e+18 l-19 m-24 u-20 v-15
~ppos m-15
~ppr d-18 m-23
~ppro d-15 m-20
~ppy b-16 e-15 f+15 u-16
~ppy> b-16 e-15 f+15 u-16
~pra d-24 e-15 i-21 j-23 k-15 l-18 n-24 p-18 q-19 r-18 s-20 t-15 v-15
~pran d-19
~pre a-20 d-20 e-35 f-31 h-36 j-44 l-24 p-16 q-31 r-28 v-18
~pre> v-16
~prec m-15 t+16
~pref a-28 c+19 d-16 g-17 k-21 m-32 n-20 u-21 v-17
~preg a-17 d-17 l-22 n-20 p-18 q-16 u-15
~pren a-16 c-18 k+19 l-17
~prep a-25 g-30 u-23
~pres c-18 d-28 i-38 j-19 k-27 l-30 o-25 p-17 q-19
~pri b-16 d+18 o-17 u-19
~pro a+24 b-16 c-38 d-22 e-28 f-21 g-35 h-30 i-44 j-40 k-30 l-35 p-36 r-17 s-31 v-32
~prob a-20 b-21 c-22 d-25 e-20 g-19 i-17 j-20 l-21 p-25 s-17 t-16 v-17
~proc a+18 d-15 m-17 n-17
~pron a+15
~prov m-27
~prox m-16
~ps> b-23 d-33 l-25 m-19 n-26 p-26 q-27 r-21 u-20
~pt> a-19 h-19 j-18 p-21 u-16
~pta h-15 i-20 j-16 m-22 u-18
~ptan d+17 i-18 m-26 u-20
~pti b-24 e-16 f-17 g+17 h-16 j-19 k-16 m-19 n-23 q-19 r-18 s-18 u-24 v-20
~ptin d-17 g-22 o-15 r-16 u-16 v-17
~ptio a-18 g+22 j-16 l-20 m-26 n-19 q-16 u-15
~pto d-16 m+22
~ptop m+17
~pts a+17
~ptsd a+17
~pue b-28 e-44 f-41 g-21 h-18 j-45 l-48 m-36 p-30 r-46 t-39 u-62 v-52
~pued b-23 e-36 f-34 g-17 h-16 j-38 l-40 m-55 p-28 r-57 s-59 t-34 u-51 v-43
~pues b-28 c-20 d-31 g-27 h-18 i-31 j-19 k-15 l-24 u-24 v-19
~pul a-22 d-15 i-22 l-16 n-20 o-23 p-17 q-22 r+27 u-16
~pull a-21 i-22 l-16 m-17 o-23 p-17 q-21 r+27
~pur m+16
~pus a-18 d-16 l-17 m-30 n-18 u-22
~puso m-20 o-17
~py> a-19 b-17 e-16 f+15 o-15 u-17
~qua b-17 d-22 g-17 i-20 j-23 l-19 o-15 q-25 s-25 v-17
~qual m-21 u+19
~que a-30 b-36 c-41 d-48 e-29 f-29 h-31 o-19 p-26 t-28 v-47
~que> a-17 i-16 l-22 m-26
~quea m-18
~qued a-44 c-23 d-30 e-15 g-27 i-39 k-37 l-32 s+19 v-19
~quen l+22 m-16
~quer b-16 k+19 l-21 m-26 q-17 r-16 s-16 u-17
~ques j-16 l-16 p-15 s-19 u-15
~qui c-51 d-34 e-47 f-45 g-33 h-53 m-19 n-39 s-17 t-42
~qui> b-25 c-17 d-22 e-15 h-19 i-22 k-17 n-24 o-25 p-22 r-28 s-22 u-30 v+20
~quie c-32 d-39 e-29 f-27 g-27 h-30 j-40 l-18 n-37 o-15 r-41 s-42 t-28
~quil m-18 u+16
~quir m-15
~quis m-20 p-16 u-19
~quit a-38 d-18 g-18 i-30 j-20 k-30 m-24 n-16 p-24 q-25 u-28 v-29
~ra> b-21 c-62 e-64 f-57 g-18 j-33 l-44 m-18 n-43 p-41 q-31 r-28 t-51
~rab a-24 c-17 e-15 f-18 g-27 j-28 k-18 l-26 p-19 r-16 s-19 v-17
~raba a-23 e-15 f-18 g-27 j-28 k-18 l-25 p-19 r-16 s-19 v-17
~rac b-21 d-26 i-23 k-15 l-16 n-19 o-27 p-17 q-18 r-16
~rack d-19 u-15
~ract o-15
~rad a-20 b-26 d-29 h-22 i-22 j-20 o+19 p-20 q-26 u-22 v-17
~rade a-16 b-21 d-25 h-20 i-19 j-15 o+20 q-20 u-17
~rai a-29 b-19 d-22 g-21 i-21 j-19 k-15 l-16 m+19 q-20 v-15
~rain a-24 b-20 d-17 g-17 h-22 j-16 m+18 n-24 q-16
~raj m-21 p-15 q+20
~rajo m-21 p-15 q+20
~ral g-17 u-28
~ram l-16 m-21
~ran b-31 c-24 e-27 g-31 j-38 k-25 l-30 r-32 s-16 t-24 u-29
~ran> m+18 u-17 v-16
~rang o-16 p+16
~rank m-18
~rano m-20
~rans a-21 n-17 o-15 u-22
~rant a-24 d+26
~rap b+16
~rap> b+16 m-17
~rar a-23 b-15 c-16 e-17 g-21 i-30 j-24 k-18 l-26 r-25 u-32 v-28
~rar> d-16 i-17
~raro a-16 d+18 l-17 m-24 o-16 p-15 q-17 r-15 s-18
~rary m+21
~ras d-31 g-17 i-28 j-26 k-15 p-27 s-24 u-32 v-23
~ras> h+16 i-18 o-19 r-16 u-26
~raso m-20 r+21
~rass l+16 m-20
~rat a-26 e-16 g-28 h-21 j-25 k-18 m-24 p-24 q-32 s-24 v-27
~rata g-17 u+17
~ratc m-18
~rate a-15
~rath m-25
~rato i+16 m-22
~raw d-15 m-18
~rbi m-21
~rbil m-21
~rby m-18
~rby> m-18
~rca a-18 d-20 j+20 n-15 o-16 q-16 u-23
~rca> j+16 m-19
~rch a-17
~rch> a-17
~rci a-15 n+19
~rco j-20 m-24
~rcu m+18
~rcut m+18
~rd> c-22 f-17 g-19 h-21 j-39 k-29 l-32 o-18 q-31 r-30 t-17 v-16
~rda a-27 b-24 h-17 j-23 l-22 m-18 n-26 o-17 q-20 r-21 u+16 v-18
~rde a-21 b-30 d-23 g-15 i-24 j-16 k-18 l-23 n-23 o-24 r+18
~rde> m-16
~rden a-26 b-20 r+21
~rder i-16 m+19
~rdi a-19 d-21 e-18 k-21 l-19 o-16 p-15 q-17 s-19
~rdo r+19
~rdo> m-16
~rdon r+16
~rds a-26 l-16 o-16 q-18 u-19
~rds> a-26 l-16 o-16 q-18 u-19
~re> c-35 e-77 g-20 h-19 i-23 k-59 o-17 p-35 q-22 t-61 u-30 v-20
~rea b-28 d-34 e-38 f-38 g-58 j-16 k-16 l-16 o-18 p-26 q-57 r-39
~reab m-15
~reac b-16 c-23 d-31 i+16 j-24 l-27 m-47 n-15 q-15 s-17 u-33
~read b-18 f-17 g-32 h-22 j-33 k-42 o-16 p-26 q-40 s-26 t-24 u-31 v-32
~reak i-15 m-19 u+16
~real b-18 c-17 d-23 g-17 h-17 j-18 l-17 n-16 p-17 v-21
~ream i-19 n-17 u-27
~reat b-18 d-26 g-22 h-23 i-19 j-20 o-17 p-16 q-18 s-16 t+16 u+16
~rec b-44 c-39 e-27 f-25 g-28 h-28 n-22 o-39 r-24 s-34 u-29
~rece a-29 b-17 g-17 i+15 j-16 o-16 p-22 u-27
~reci b-21 g-17 i-29 n-19 o-15 q-21 s-16 u-31 v-17
~reco b-17 c-16 g-29 j-18 k-29 l-21 o-16
~rect u-17
~red a-30 c-32 d+23 e-28 f-20 g-26 i-29 j-41 k-29 l-40 n-40 o-32 p+16 q-30 r-43 t-21 v-35
~red> a-19 c-25 e-16 g-20 i-19 j-33 k-24 l-34 n-36 o-29 p+17 q-24 r-36 t-16 v-40
~redi a-19 d+16 u-18
~ree b-30 c-30 e-25 g-31 h-34 i-21 j+18 n-39 p+16 q-37 s-37 t-30 u-36 v-34
~ree> i-18 l-15 n-22 q-21 r-15 s-20 u-32 v-18
~reed j-17 p+16
~reen d-16 l-19 u-16
~reet a-19 h-21 p-15 s-16
~ref a+18 c+17 d-36 e-22 g-27 h-23 j-20 k-32 m-32 n-32 p-27 q-25 r-24 s-33 t-20 u-41 v-25
~refe a+20 b-25 c+15 d-27 g-20 h-17 k-22 m-30 n-21 p-18 u-29 v-17
~refi d-15 l-20 m-17 n-25 p-16 q-20 s-20 u-18
~reg b-27 c-21 d-28 j-23 k-23 l-32 n-30 o-18 r-15 s-22
~regi m+15
~regr g-16 m-17
~regu a-17 d-17 l-22 n-20 p-18 q-16 u-15
~rei u-15
~reim d+15
~rel a-22 d-19 i-23 l-16 n-19 u-24
~rele i-20 q+18 u-19
~rem a-30 c-22 d-30 f-17 g-27 h-22 i-32 o-35 p-23 s-27 v-30
~reme m-19
~remi a-23 b-24 n-20 o-16
~remo a-22 d-16 i-21 j-21 o-20 q-19 r-16 s-15 u-23 v-24
~ren a-25 c-42 d-29 e-22 f-21 h-33 i-44 j-37 n-18 p-34 q-33 s-34 t-28
~ren> a-22 i-17 o-21 q-17 r-19 u-16
~renc g-21 i-20 j-18 o-22
~rend a-19 c-19 k+19 l-18 u-20
~renl l+16
~rent a-22 d-25 i-21
~reo d-17 m-23 q-17 u-22
~reo> d-17 m-20 u-22
~rep a-34 b-21 g+21 j-22 k-22 o-24 q-18 s-23 u-32 v-16
~repa a-25 g-30 u-23
~repl a-19 g+23 l-17 n-15 u-16
~repo l+15 m-16
~rer a-19 k+20 l-20 m-24 q-16
~rer> a-18 k+20 l-20 m-23 q-16
~res c-46 d-44 e-39 f-34 h-40 i-16 j-39 o-37 p-19 r-41 t-36 v-25
~resa a+18 d-16 g-23 j-17 m-33 n-18 o-19 r-25 s-19
~rese b+16 i-16
~resi i-16
~resp a-20 g+21 n-16 u-16
~ress d-24 g+19 i-17 j-18 l-17 m-40 q-16
~rest i-26 k-15 m+17 o-20 u-35 v-21
~resu a-25 c-16 d-21 e-15 g-25 j-20 k+26 l-28 q-15
~ret b-15 d-15 k-18 l-20 s-16 u-19
~rev b-15 i-23 k-17 l+16 n-16
~rewo m+15
~rge b+22 c-23 e-18 g-29 h-27 i-32 k-25 l-22 p-24 q-27 r-27 t-19 u-26 v-28
~rged a-16 d+22 m-24 o-16
~rget a-22 b+22 d-27 g-18 h-20 o-15 u-27
~rgi n-15
~rgio o+15
~rgo m-20
~rgot m-19
~ria c-22 e-17 f-21 g-24 h-28 j-26 k-26 l-33 m-22 q-36 r-26 s-35 t-16 u-38
~ria> c-19 e-15 f-20 g-18 h-26 j-23 k-24 l-30 m-19 n-32 q-31 r-24 s-33 t-15 u-31
~rib b-33 d-31 e-28 f-22 h-27 j-35 n-32 o-29 p-30 q-33 s-28 t-21 v-30
~riba g-18 i-19 k-21 u-19
~ribe a-28 b-16 c-23 d-15 g-35 i-23 j-19 n-16
~ribi n-16 q-21 u-27
~ribo g+19 l-16 m-19 u-18
~ric m+18 u-21
~rid a-21 d-20 g-17 j-20 l-18 m-18 n-25 o-20 q+16 u-35 v-20
~ride m-19 q+20 u-21
~ridi m-16
~rie g-18 h-18 i-16 j-18 l-17 n-20 q-18 v-18
~ried m+16
~ries g-17 u+15
~rig a-20 c-21 e-24 f-16 i-24 k-16 l-26 o-20 p-21 v-21
~righ a-20 c-21 e-24 f-16 i-24 k-16 l-26 o-20 p-21 v-21
~rin a-17 b-42 c-19 d-36 e-16 f-29 g-50 i-38 k-26 n+18 r-41 t-23 u-38 v-34
~ring b-36 c-15 d-32 f-27 g-48 i-33 k-21 r-37 s-25 t-20 u-32 v-31
~rio g-19 i-30 l-19 n+17 o-26 p-26 r-17 s-22 v-21
~rio> i-26 l-15 o-17 p-23 q+15 u-27 v-18
~riod a-16 n+21
~rip a-22 b-20 i-17 n-15
~ripp p-16
~rir b-20 m-22
~ris d-22 g-20 j-19 n-21 o-15
~ris> d-16
~risk g-15 m-18 u+21
~rit a-21 g-26 i-20 j-23 l-25 n-23 o-25 p-24 q-31 s-17 v-25
~rita d-24 l-16
~rite a-15 i-16 u-25
~riti a-17 u+15
~riv a-25 b-34 c-15 d-18 e-15 f-16 g-15 h-17 i-23 k-19 l-22 m-27 o-25 s-23 u-30
~rive a-25 b-34 c-15 d-22 e-15 f-16 h-17 i-25 k-19 l-22 m-27 o-25 s-23 u-30
~rje b-19 d+16 i-16
~rjet b-19 d+16 i-16
~rk> b-36 c-27 e-24 f-25 j-36 k-29 l-15 p-23 r-18 s-36 t-24 u-19 v-18
~rke o-18
~rki n-16
~rkin n-16
~rks h-15 n-17
~rks> h-15 n-17
~rl> a-17
~rle m-21
~rli d-16 m-23 n-17 o+16 u-18
~rlie d-16 m-23 n-17 o+16 u-18
~rly a-20 j-21 m-25 u-23
~rly> a-20 j-21 m-25 u-23
~rm> b-17 d-20 g-18 j-25 k-17 l-21 m+24 n-23 p-16 q-18 r-18 s-23 u-21
~rma b-23 c-17 d-17 f-17 h-20 j-26 k-18 l-25 o-18 p-17 v-26
~rmac a-17 d-16 g-19 j-16 s-16
~rmal a-15 d-15 j-18 n-20 o-15 p-16 s+18
~rmat g+16
~rme b-35 d-37 e-21 f-17 g-37 h-28 j-30 o-28 s-33 v-29
~rme> b-32 d-30 e-18 f-15 g-34 h-25 j-27 o-25 p-30 s-28 v-23
~rmed l-16
~rmi a-30 b-26 c-15 d-23 g-22 i-23 j-19 m-40 o-20 v-20
~rmir r-15 s+16
~rmis m-20
~rmo u-18
~rmo> u-18
~rms m-16
~rms> m-16
~rn> a-37 b-40 c-29 d-31 e-21 g-22 h-21 m+22 n-22 o-35 q-28 s-28 v-25
~rne b-16 l-19 p-17 u-21
~rned b-17 r-16
~rnet m+15
~rni b-31 d-16 e-19 f+22 g-16 j-18 k-19 l-25 m-22 p-16 q-28 u-24 v-21
~rnin b-31 d-16 e-19 f+22 g-16 j-18 k-19 l-25 m-22 p-16 q-28 u-24 v-21
~rno d-21 h-19 i-29 j-25 k-22 l-22 m-18 n-27 p-18 q-22 r-26 t-15 u-31 v-17
~rno> i-22 j-20 k-17 l-19 m-23 r-17 u-17
~rnoo n-20
~ro> c-18 e-55 f-55 g-40 h-57 m-30 p-29 q-32 s-29 t-49 u-21
~roa d-17 u-19
~road d-17 u-18
~rob a-20 b-21 c-22 d-25 e-20 g-19 i-17 j-20 l-21 p-25 s-17 t-16 v-17
~robl a-22 b-17 c-18 d-23 e-17 g-17 j-18 l-19 p-17
~roc a+17 d-20 l-18 m-18 n-21 t+16
~roce a+18 d-15 n-18
~rod m+15
~rog j-17 m-26 n-21
~roga u+16
~rol d-24 j-18 l-16 q-18 s-16 u-18 v+17
~rol> d-15 m-21 v+18
~roll m+15
~rom a-26 e-17 h-34 k-30 o-22 q-31 r-19 v-29
~rom> a-25 e-16 h-32 k-29 o-23 q-30 r-18 v-29
~ron b-37 c-22 e-26 f-18 g-35 k-24 l-39 m-19 n-39 p-35 r-31 t-18
~ron> a-22 b-27 c-15 d+15 e-16 g-22 i-29 j-27 k-17 l-29 m-39 n-23 p-29 r-25
~ront b-16 g-18 l-18 n-15 u-21 v-15
~roo b-29 c-20 d-31 f-16 g-18 h-17 i-24 j-21 k-16 l-27 o-19 q-24 r-24 t-17 v-23
~room b-27 c-17 d-26 f-16 i-23 j-16 k-15 l-25 o-29 q-23 r-23 t-17 v-22
~rop a-26 d-18 g-32 h-17 i-21 l-17 m-16 s-21 u-30
~rop> a-15 m-25 p-22 r-19
~ropa g-25 n+21
~ros a-25 b-17 g-25 h-18 i-16 l-16 o-23 p-18 q-27 u-18 v+23
~ros> d-16 m+18 u-17
~rosa m-33 q-19 u-25 v+25
~ross m-22
~rou b-21 c-18 g-31 k-19 l-27 n-32 t-17 v-23
~roug g-20 l-21 r-15 s-15
~roun b-22 d-21 h-15 n-20
~rov m-27
~rove d-15 m-21
~row d-28 f-17 j-18 n-21 p-15 r-26 u-34
~row> d-26 f-16 j-17 n-19 r-24 u-24
~rox m-16
~roxi m-16
~rpo q-16 u-17
~rqu l-23 m-31 r+15
~rque l-16 m-25
~rra d-23 g-16 h+20 i-23 j-20 k-17 l-21 m-31 n-16 o-23 q-23 r-27 u-21 v-17
~rral a+16
~rran o-19 p+16
~rrar h+23 m-20 o-19
~rre d-25 i-21 q-15 u-23 v-22
~rren o-15 v-17
~rri a-27 d-22 i-20 j-23 l-18 o-17 p-19 q-19 u-23 v-18
~rrie m+22
~rriv m-15
~rro c-21 d-34 f-24 g-24 i-31 l-28 n-28 p-33 t-22 u-35
~rro> a-22 b-23 d-25 i-19 l-16 m-33 n-23 p-22 r+15 v-19
~rros d-16
~rrow d-17 f-16 n-17 r-20 u-22
~rry a-31 d-35 e-20 f-17 h-29 i-31 j-26 k-21 l-26 n-29 q-35 t-20 u-37
~rry> a-30 d-35 e-20 f-17 h-29 i-30 j-26 k-21 l-26 n-29 q-34 t-20 u-37
~rs> b-34 e-34 f-31 i-25 k-22 l-42 n-38 o-16 s-32
~rse a-21 d+17 g-17 i-20 l-16 m-26 o-20 q-20
~rse> a-17 g-16 i-17 m-20 o-17 q-17
~rst b-24 e-16 f-15 h-24 i-19 k-22 l-20 o-17 p-23 q-19 t-16
~rst> b-17 h-16 k-15 p-19 q-16 r-20
~rsta m-16 u-16
~rt> c-31 e-28 f-27 g-39 h-16 i-30 k+20 l-41 n-29 p-40 r-19 v-27
~rta a-18 d-17 i+18 m-36 n+18 o-21 q-18 r-16 u-19
~rta> a-17 b-17 m-31 n+19 o-18 q-15
~rte b-17 d-18 i-24 k-23 n-19 v-22
~rted n-25 u-19
~rter r+16
~rtg d-15 e+22 m-17 u-21
~rth a-21 b-15 d-19 i-18 q-15 s-23 u-20 v-18
~rtim o+15
~rtl j-17
~rto j-17 m+21
~rto> j-17 m+21
~rts m+17
~rts> m+17
~rty a-17 d-18 e+21 j-18 n-16 o-19
~rty> o-15
~rtyu e+21 m-21
~ruc a-16 b-16 d-19 n+16 p-16
~ruck q+15
~ruct n+17
~rue u-20
~rue> u-20
~rug d-15 j-16 m-17 p-21 u+19
~rug> u+20
~rugg p-16
~ruh e-17
~ruh> e-17
~rui a-16 d-19 n+17 o-22 u-18
~ruin n+18
~run a-17 f-17 h-16 n-16 o-15 q-18 v-15
~runk s+15
~runn a-16 f-17 h-15 q-18 s-17
~rus b+17
~rust b+17
~rve b-23 i-18 l-19 q-20
~rve> b-18 i-16 l-17 n-21 q-18
~rvi m-25
~rvic m-20
~rwa d-16 i-22 u-17
~rwar d-16 i-22 u-17
~rwo d-19 g-18 m-24
~rwor d-19 g-18 m-24
~ry> a-26 d-29 e-37 f-27 g-16 h-37 j-54 k-29 l-34 n-18 q-29 t-17 u-16
~ryi m-16
~ryin m-16
~ryt a-22 l-23 n-16 u-19
~ryth a-22 l-23 n-16 u-19
~sa> c-22 d-36 e-21 f-22 g-35 h-22 i-17 k-23 r-35 t-20 u-25 v+20
~sab l-18 o-17
~sabe l-16
~sabi a-18 i+15
~sac n-17 r-17 u-22
~saco a+15 u-16
~sad b-18 g-22 n-18 u-22
~sado g-16 n-16
~saf d-17 j-16 n-16 u+20
~safe d-17 j-16 n-16 u+20
~sag a-15 b-19 l+16 o-16
~sage b-18 o-16
~sai c-17 d-33 f-17 g-22 h-21 i-17 j-27 q-31 r-21 s-27 t-21 v-24
~said c-17 d-33 f-17 g-22 h-21 i-17 j-27 q-31 r-21 s-27 t-21 v-24
~saj i+17
~saje i+17
~sal a-32 b-26 c-22 e-22 g-29 h-25 i-24 k-21 l-27 u-17 v-21
~sale u-17
~sali a-24 b-19 g-23 i-15 j-20 l-17 m-23 r+17 t-16 u-26
~salu m-17
~sam b-30 c-17 e-16 h-22 k-17 l-30 n-19 r-19 t-15 v-21
~same b-29 c-17 e-16 f-20 h-21 k-17 l-29 n-18 r-19 v-22
~san a-23 b-19 g-17 i-23 j-16 n-19 s-16 v-16
~san> m-17 u+19
~saq l+22 m-16
~saqu l+22 m-16
~sar b-27 c-15 d-23 e-16 h-15 j-19 k-17 l-23 p-28 r-23 u-32 v-23
~sar> b-19 n-17 p-18 u-20
~sav a-16
~save m-19 r+16
~say c-20 d-19 f-33 h-19 i-22 j-27 k-22 l-24 p-24 t-20 v-18
~says f-32 h-17 i-17 j-23 k-20 l-22 n-18 p-22 t-19 v-15
~sca c-18 g-26 h-17 i-23 j-21 l-25 m-24 n-29 o-31 s-24 u+18
~scan q-16 r+15
~scar d-16 m-22 o-17 v-17
~sch a-18 p-17 q-17
~scho m+15 p-15
~sco b-25 g-27 h-19 i-33 j-24 k-17 m-16 n-32 u-27 v-16
~sco> m-16
~scoo m-27
~scor d-20 m+15 u-16
~scou d+16 m-29
~scr d-39 e-29 f-24 h-28 i-17 j-38 n-35 o-34 p-31 q-36 r-35 s-32 t-23 v-35
~scra a-16 b+15 m-28
~scri b-36 d-30 e-25 f-20 h-25 j-34 m-16 n-30 o-28 p-27 q-32 r-28 s-26 t-19 v-28
~scu a-17 l-22 q-16 s-15 u-20
~scue m-18
~scul b+15
~sd> a+17 e+21 i-15 l-16 m-23
~sde a-23 b-16 d-18 m-30 o-23 r-17 s+22 u-22
~sde> a-23 b-16 d-18 m-30 o-23 r-17 s+22 u-22
~sdf e+26 l-20 m-27 u-18
~se> d-19 e-55 f-56 h-52 j-19 m-29 n-44 p-55 r-26 s-43 t-58
~sec n-16
~seco m-15
~sed a-17 c-16 g+15 h-19 i-27 k-20 p-28 q-33 u-26 v-24
~sed> a-17 c-16 g+16 i-26 k-20 p-28 q-31 u-19 v-24
~see a+19 d-18 m-22
~seen a+20 d-18 m-22
~seg a-17 g-15 m-22 q-18
~segu a-17 g-15 m-22 q-18
~sel a-17 b-20 g-19 h-21 j-25 l-19 o-21 p-19 r-21 s-19 v-17
~self j-17 m-18
~sell m+21
~sem b-25 d-19 g-16 j-27 l-17 m-32 n-26 r-16 v-16
~sema d-18 i-21 m-28 n-23
~seme b-18 j-18
~sen a-21 e-18 h-32 m-21 n-47 o-36 p-32 q-38 s-19 u-29 v-36
~sen> m-20
~sena i-17 j-17 n-16
~send a-25 b-42 f-16 h-16 m-16 n-32 o-27 p-21 q-32 r-30 s-19 t-21 v-23
~seno m-21
~sent d-18 g-22 i+15 n-27 o-22 u-28
~ser a-17 b-27 c-16 f-18 i-29 j-26 k-21 l-27 o-21 p-19 v-21
~sera d-25 g-16 i-17 j-16 l-18 m-28 o-16 q-17 u+22 v-16
~seri d+18 m-18
~serv u-17
~ses d-22 l-25 o-24 q-19 u-22
~ses> a-19 d-17 i-18 l-20 o-17 q-16 u-20
~set n-17
~sfe a-17
~sfer a-17
~sgo d-16 m-17 u+20
~sgos d-16 m-17 u+20
~sh> d+20 g-27 h-19 i-25 j-19 q-24 s-18 u-31 v-17
~sha a-20 o-15 q-16
~shak m-19 q-16
~shav n+16
~she n-17
~shed n-15
~shi d-20 h-18 j-18 l-16 m+17 q-19 u-31
~sho a-18 c-29 d-22 e-17 f-18 h-30 i-29 j-22 k-29 l-46 o-19 t-20
~shou b-27 c-19 d-36 h-18 j-17 k-17 l-27 r-17 v-16
~show l-21 n-24 o-24 s-19 v-16
~shu m-19
~shut m-19
~si> m-20
~sib d-22 i-16 n-15 q-22
~sibl d-22 i-15 q-20
~sic d-22 h-16 l-18 m+23 o-19 q-20 u-20
~sica m+22
~sid a-29 d-34 g-20 h-15 o-21 q-28 r-17
~side a-29 d-34 g-20 h-15 o-21 q-28 r-17
~sie d-28 f-16 g-24 h-18 j-27 k-15 l-22 m-16 n-25 p-23 r-22 v-28
~siem v-16
~sien a-18 g-16 j-15 m-24
~sier b-20 m-25 p-16 u-27
~sig b-28 c-17 d-38 g-32 i-29 j-22 p-23 r-22 t-15
~sign b-17 d-30 g-24 h-23 i-17 n-19 s-19
~sigo u-15
~sigu m-22 n-21
~sin a-16 g-17 i-15 j-29 k-22 l-17 m-19 n-29 o-28 p-27 q-29 s+36 t-25 u-38
~sinc b-19 d-18 i-16 m-44 o-20 s+34 u-25 v-15
~sine a-16
~sing a-18 o-15 q-20
~sio b-17 d-29 g-28 h-17 j-20 m-38 o-20 q-15 r-16
~sion b-17 d-29 g-28 h-17 j-20 m-38 o-20 q-15 r-16
~sir a-19 l-15 q-15
~sirv a-19 l-15 q-15
~sis a-21
~sist a-19
~sit e-21 f-33 g-26 h-24 k-25 l-35 n-19 t-25 u-38 v-31
~sito d-29 g-20 j-17 k-15 l-21 p-22 r-18 s-21 u-31 v-18
~sitt m-28 o+20 q-16 r+19
~situ m-19
~siv i-16 u-22
~sive i-16 u-22
~sjd d-15 e+26 l-18 m-25 u-17
~sjdf e+16
~sjdh e+18 m-18
~ske a-28 b-17 n-19 q-17
~sked a-26 d-18 n-19 q-15 u-24
~ski a-32 b+18 c-18 d-28 e-21 f-16 h-19 i-25 j-25 k-16 m+19 o-23 p-21 q-19 r-18 s-28 u-25 v-24
~skin a-17 o-15 s-16 u-17 v-16
~skip a-22 b+20 d-20 e-19 g-16 i-18 j-17 l-20 s-16 u-23
~sks g-15 m-18 u+21
~sks> g-15 m-18 u+21
~sle a-27 b-23 d-33 h-26 i-17 j-19 k-16 l-20 n-26 p-27 v-16
~slee a-17 b-16 d-24 h-18 j-15 l-16 n-21 u+17
~slep p-19
~sli a-23 i-21 l-19 n-16 o+17 u-15
~slid m-27 o+18
~slo r+23 s-17
~slow r+23 s-17
~smo b-18 i-18 r-16
~smo> b-17
~sne m+18
~sno d-25 m+17 q-17 u-18
~snow d-24 q-16 u-17
~so> c-18 d-31 e-25 g-19 h-17 i-28 j-25 k-18 l-28 n-33 o-24 t-18 v-25
~sob a-19 d-19 m-20 n-20
~sol b-24 d-20 g-18 h-16 i-25 j-28 m-25 n-22 p-18 q+25 r-24 s-15 v-18
~sola a-18 j-16 n-16 o-19 q+24
~soli m-19
~solo b-17 m-20
~som e-30 f-28 g-31 j-15 l-38 m-30 n-36 q-17 r-27
~some e-30 f-28 g-31 j-15 l-38 m-30 n-36 q-17 r-27
~son a-26 d-22 g-25 h-15 i-17 j-22 l-19 m+33 n-21 o-24 p-25 r-17 s-18 u-29
~song a-17 b-15 g-20 m+30 o-20 u-23
~sons m-17
~soo c-15 d-27 f-15 g-19 h-24 i-19 j-25 m-21 q-22
~soon c-15 d-27 f-15 g-19 h-24 i-19 j-25 m-21 q-22
~sor a-29 b+15 d-29 e-20 f-17 h-27 j-25 k-20 l-26 n-26 q-28 s-30 t-20 u-28
~sorr a-25 b+16 d-27 e-18 f-16 h-25 i-22 j-23 k-18 l-22 n-25 p-41 q-24 s-28 t-17 u-27
~sos u-18
~sos> u-18
~sou f-18 u-18
~soun f-16
~spa d-21 g-16 h-26 i-20 j-24 k-18 l+23 n-22 o-24 p-19 q-20 r-16 s-17 v-26
~spac o-15 v-16
~spam b-19 l+20 m-23
~spe a-24 d-20 e-20 f-18 g-33 h-28 j-30 k-22 l-31 t-18 u-44 v-27
~spea b-17 c+18 d-19 h-16 i+17 j-17 l-16 n-19 o-18 p-15 q-21 u-24 v-15
~spee d-15
~spel m+21 u-15
~spen m-18 n+16
~sper a-18 l-20 m-23 n-18
~spi d-17 h-24 i-20 l-17 m-21 p-15 r-18
~spin s+18
~spit h-19 i-15 m-34
~spo c-29 d-31 e-20 f-20 h-27 k-27 l-35 n-37 o-16 p-25 t-22 u-37 v-24
~spon b-25 d-21 g+19 h-16 j-16 k-16 l-19 n-20 q-19 r-16 u-23
~spot c-18 d-18 i-32 l-18 n-22 q-28 u-19
~spr u+19
~spra m-18 u+19
~spu a-30 b-17 d-19 g-15 i-21 l-17 u-20
~spue a-29 b-17 d-19 g-15 i-18 l-17 m-17 u-20
~squ d-16 u-15
~sque m-15
~ss> c-32 d-20 e-26 f-20 h-23 k-17 l-45 m-18 p-32 q-26 v-15
~ssa a-18 b-19 l+16 n-16 o-20
~ssag b-18 l+16 o-16
~sse d-24 i-20 j-15 k-17 p-20 q-29 u-19
~ssed m-26 n-17 p-17 q-20
~sses d-19 i-17 o-16 u-17
~ssi c-15 g-22 h-16 i-24 m-28 n-27 p-15 q-27 s-21
~ssib d-18 q-20
~ssin m-20
~ssio m-16
~ssu d-16 e-28 j-16 l-23 m-39 p-29 q+23 t-15 u-19 v-16
~st> c-63 e-55 f-50 h-16 i-22 j-25 l-17 n-17 o-15 p-54 q-15 v-31
~sta b-37 d-30 e-63 f-19 g-15 k+18 n-25 o-33 q-21 r-35 s-25 t-41 u-35 v-22
~sta> b-18 c-36 d-48 e-31 g-41 k-24 n-18 r-42 s-19 t-32 u-54
~stad j-22 m+25 u-16
~staf j-16 m-20 u+15
~stai m-17
~stam a-18 i-20 m+27
~stan a-32 b-24 h+22 j+20 k-24 m-45 n-29 o-29 p-22 q-21 r-29 s-29 u-39
~star b-38 c-31 e-27 f-27 i-32 j-43 k+25 n-19 o-17 p-17 q-17 r-19 t-22 u-57 v-30
~stat a-16 u-16
~stay a-25 b-20 d-17 g-16 i-18 j-18 m-22 s-22
~ste b-28 c-16 d-39 e-34 f-30 g-29 h-29 j-55 k-36 n-32 p-54 q-21 r-37 t-32
~ste> b-28 h-22 j-27 n-20 o-21 p-17 q-17 r-15 s-21
~stea a-18 n-17 o+15
~sted d-17 i-21 j-16 n-26 p-26 r-15 s-20 v-29
~stel u-16
~stem a-15 u-16
~sten l+17 m-19
~ster b-24 d-22 j-20 k-15 o-30 p-24 q-18 r-19 v-20
~sti b-21 c-25 d-42 e-20 f-25 g-24 l-40 p-46 q-17 s+16 t-25 u-60 v-32
~stil b-26 c-15 d-35 f-20 g-27 l-24 m-33 p-39 s+20 t-20 u-48 v-20
~stio a-15 j-16 l-15 p-15 s-19
~sto a-23 b-22 c-21 d-17 e-50 f-46 h-28 j-21 l-18 n-34 o-17 q-25
~sto> a-40 b-17 g+20 h-16 j-30 k-21 l-17 m-46 n-18 q-32 r-25 s-26
~stoc m+18
~stop b-16 e-18 i-16 j-17 k+21 n-16 r-20 u-18
~stor a-16 d-15 g-17 j-19 l-21 m+20 n-20 q-18 r-20 s-16 u-26
~stos m-16
~stoy c-22 e-19 f-21 g-27 h-32 i-32 k-22 l-17 p-36 r+20 t-17 u-43 v-39
~str b-15 d-26 g-24 i-19 k-16 o-26 p-26 v-15
~stre a-18 h-21
~stri m-15
~stru b-15 o-15 p-18
~sts m+17 u-19
~sts> m+17 u-19
~stu a-22 b-23 h-20 j-31 k-24 m-20 n-21 p-22 q-23 v-27
~stuc g+16 l-20 m-30 v-17
~stuf j-16 m-21
~sub a-30 b-24 c-26 d-24 e-30 f-19 g-31 h-18 i-25 j-21 n-21 o-19 p-25 q-24 t-18 u-25 v-23
~sub> e-18 g-15 l+25 m-27
~subs a-18 b-16 c-16 g-19 i-17 u-17
~suc d-18 m-17 u+16
~succ d-17 u+17
~sue a-16 d-19 e-26 f-17 g-18 i-20 j-18 k-17 l-27 m-21 n-18 o-17 q+17 r-20 s+15 t-15 v-18
~sue> e-22 l-18 m-25 p-25 q+26
~suen s+16
~sul g-20 k-17 l-17 m-27
~sult g-20 k-17 l-17 m-27
~sum i-21 k+21 l-19 u-20
~sume i-20 k+21 l-19 u-19
~sun d-18 m+17
~sunn d-16 m+17
~sup a-16 b-21 e-15 i-20 j-17 l-19 o-18 p-17 q-17 r-26 u-30 v-15
~supe a-20 q-15 r-18
~supp u-22
~sur a-26 c-20 d-25 e-22 f-16 h-18 i-16 j-23 k-22 l-32 n-15 p-22 r-20
~sure a-15 c-17 d-18 e-20 h-15 i-20 j-18 k-18 l-25 o-20 p-18 r-16 u-26
~surg o+16
~sus a-20 b-15 u-16
~susp n+17
~swe a-24 d-24 g+23 j-19 l-20 n-19 o-17 q-19 u-25 v-19
~swer a-22 d-23 g+23 j-16 l-19 n-18 o-17 q-18 s-16 u-24 v-17
~swi m-18
~ta> a-18 b-33 c-63 e-62 g-26 h-18 i+21 j-19 o-26 t-25 u-29
~tab a-18 d-15
~tabl a-17 d-15
~tac b-25 d-20 g-25 k-15 l+22 o-20 p-16 q-20 u-28 v-20
~taco a-18 m+17
~tact b-18 g-20 l+26 m-28 u-22 v-15
~tad j-22 m+24
~taf j-16 m-20 u+15
~tafa u+16
~tah c-18 i-20 k-20 l+20
~tai a-20 d-18 i-16 j+18
~tail m+15
~tair m-22
~tak e-21 f-26 g-23 h-17 i-57 m-22 o-25 r-16 s-23 t-21 u-37
~take e-19 f-19 g-21 h-20 i-49 j-20 o-20 r-36 t-22 u-34
~taki b-32 d-25 g-15 i-21 l-19 m-33 o-17 s-29 u-22
~tal e-26 f-24 g-39 h-44 i+21 k-26 l-43 n-45 o-32 p-33 q-42 r-34 s-38 t-22
~tal> g-18 h-24 i-22 m-19 n-22 q-15
~talk f-15 g-24 h-20 i+24 j-34 k-18 l-33 n-30 o-27 p-26 q-34 r-24 s-29 t-16 v-26
~tall i-16 u-20
~tam b-22 g-19 i-29 k-23 n-18 o-17 r-15 s-15 v-15
~tame b-19 l+17
~tamo a-18 i-20 m+24
~tamp m+16
~tan a-16 b-36 e-21 h+16 j+18 k-33 m-27 n-28 p-32 q-33 r-24 u-53
~tan> b-23 c-19 e-17 g-38 h+20 i-26 k-26 l-35 m-20 n-28 o-27 p-22 q-26 r-28 s-24 u-43
~tanc a-16
~tand m-33
~tant a-15 d-17 i-16 m+15
~tar b-58 c-43 e-38 h-20 i-48 j-21 k+21 l-22 n-35 p-27 q-29 t-37 u-16 v-45
~tar> a-28 b-24 d-23 h-24 j-26 m-27 q-28 r-24 v-17
~tard a-16 d-25 g-15 m-34 n-20 o-15 r+16 s-19 u+16
~targ h-16
~tari i-22
~tarj b-19 d+16 i-16
~tarm i-19 k-16
~tart b-28 c-21 d-35 e-21 f-18 g-29 i-29 j-30 k+24 l-38 n-33 p-24 t-16 u-39 v-18
~tas b-18 c-17 d-17 e-17 g-29 h-23 j-22 l-19 m-30 o-19 p-18 q-21 s-18 u+21 v-17
~tas> b-17 c-17 d-16 e-17 g-28 h-22 j-20 l-19 m-28 o-18 p-18 q-19 r-18 s-17 u+21 v-16
~tat a-18 n-20 u-17
~tate a-16
~tax m+17
~taxe m+17
~tay a-25 b-20 d-17 g-16 i-18 j-18 m-22 s-22
~tay> a-20 b-18 i-17 j-15 s-19
~tch a-25 d-24 i-23 j-16 r-20 u-30
~tch> a-21 d-22 i-22 m-20 o-16 u-28
~tchi m+25
~tco d-16
~te> a-17 d-24 e-44 f-25 g-42 h-37 n-44 p-21 r-39 t-17
~tea a-23 b-18 d-26 g-20 k-19 n-22 s-15 u-19
~tead a-18 n-17 o+15
~tear m-19
~ted b-16 e-32 f-29 g-30 h-18 i-47 j-15 m-15 o-20 p-20 r-19
~ted> e-27 f-23 g-25 h-29 i-41 m-20 p-15
~tede b-17 i-15 n-20 o-15
~tee d-27 g-16 i-18 m-15 n-20 q-17
~teen d-24 i-16 m-32 q-17
~teet u-17
~tel a-26 b-26 d-16 e-16 f-21 h-28 j-18 k-27 o-40 p-40 q-37 s-27 t-20
~tel> a-24 b-15 m+18 u-16
~tele a-20 b-18 c-16 d-16 j-17 o-15 u-25
~tell b-29 g+15 h-17 i-20 k-21 l-42 n-30 o-33 p-32 q-27 s-17 v-27
~tem c-17 d-18 j-18 k-19 l-16 n-26 p-19 q-23 t-16 u-29 v-21
~temb s+17
~teme l-15 m-26
~temp u-15
~ten c-36 e-34 f-32 j-51 k-49 m-36 r-24 t-29 u-21
~ten> a-17 d-25 g-22 i-35 n-23 p-18 q-30 v-21
~tend m-27 n-24
~tene h-16 m-19 u-17
~teng b-17 c-21 e-23 f-22 h-27 j-27 k-26 l-33 m-52 r-27 t-21 u-19
~tenm l+16 m-18
~tens d-17 u-15
~ter c-18 d-32 e-43 g-33 h-23 j-21 m-17 p-32 q-27 t-46 u-24 v-45
~ter> d-23 e-28 f-37 g-32 l-49 p-26 t-33 u-19 v-29
~tere a+18 d-17 g-19 j-18 m-19 o-18 q-20 r-26 s-20 u-29 v-23
~teri a-18 o-15 q-18 s-20
~tern a-20 b-16 l-16 n-25 q-19 u-26
~ters u-17
~tes a-23 b-30 c-25 d-15 e-16 f-18 j-37 k-24 l-44 p-35 q-43 s-31 t-19 u-17 v-37
~tes> b-23 c-19 g-29 h-30 i-15 j-21 k-18 l-21 p-21 q-31 s-21 u-40 v-24
~test a-30 b-15 d-22 h+16 j-25 l-30 n-35 p-21 q-23 r-15 s-17 v-21
~tev b-18 d-20 g-15 h-19 i-16 j-17 o-16 q-20 u-20
~teve b-18 d-20 g-15 h-19 i-16 j-17 o-16 q-20 u-20
~tex a-24 b-22 d-41 e-22 f-31 h-31 k+20 l+16 n-53 o-18 p-41 q-40 r-36 s-42 t-35
~text a-22 b-21 d-39 e-21 f-31 h-30 k+22 l+16 n-52 o-50 p-40 q-39 r-36 s-41 t-34
~th> c-45 g-22 h-26 q-26 r-33 s-24
~tha a-26 e-30 f-47 g-23 h-55 i-41 j-20 k-24 l-50 p-18 s-18 u-23 v-23
~that a-24 e-30 f-46 g-22 h-55 i-39 j-19 k-23 l-50 p-17 r-36 s-17 u-22 v-20
~thd d-16
~thdr m-16
~the e-42 g-35 m-20 p-20 q-28 t-33
~them a-16 c-20 d-20 g-17 i-25 j-16 m-17 n-18 o-21 q-16 s-17
~then b-19 i-17 j-18 l-20 n-30 p-15 s-18 u-28
~ther e-26 g-41 k-44 l-34 q-23 s-22 t-36
~thes a-27 b-36 f-20 h-25 j-32 k-35 l+25 m-32 o-28 q-28 r-25 s-23
~they b-29 c-18 f-15 g-21 h-28 j-22 k-24 l-23 m-20
~thi d-15 e-41 f-18 h-26 i-20 j-28 k-27 n-16 o-21 p-28 q-44 r-49 t-38
~thin e-18 i-29 m-20 q-24 r-52 t-33
~this d-19 e-30 h-24 j-29 k-26 n-42 o-31 p-49 q-36 r-30 t-26
~tho a-28 i-23 l-28 m-27 o-22 p-21 s-18 v-18
~thou a-19 g-15 i-17 l-22 m-45 o-17 p-19 s-16
~thr g-22 l-23 n-18 q-20 v-16
~thre m-15
~thro g-21 l-22 n-18 q-16 r-23
~tic d-36 g-16 h-17 i-34 j-26 l-17 o-23 p-16
~tic> n-16
~tica i-17
~tick m+20
~tie b-27 e-28 f-29 j-25 k-30 l-24 n-20 o-27 p-40 r-21 s-37
~tiem a-16 d-22 h-18 o-18
~tien b-24 e-25 f-26 j-22 k-27 l-21 m-16 n-52 o-23 p-37 r-40 s-35
~til b-33 c-21 d-40 e-18 f-24 g-31 l-29 m-21 p-41 s+25 t-23 u-29 v-23
~til> n-15
~till b-30 c-16 d-37 e-15 f-21 g-29 l-25 m-35 p-40 s+21 t-21 u-31 v-20
~tim c-25 d-27 e-15 f-26 g-41 i-32 j-19 k-29 q-17 r-33 s-16 t-20 u-20 v-29
~time c-24 d-26 f-24 g-40 i-31 j-18 k-29 q-16 r-32 t-19 u-43 v-28
~tin b-24 c-34 d-30 e-32 h-37 j-53 n-16 p-31 q-18 s-18
~ting b-23 c-31 d-27 e-30 f-21 h-36 j-51 n-17 p-30 q-18 s-17
~tio a-44 b-19 c-33 e-21 f-25 g+16 h-36 k-31 q-23 r-18 t-27 u-18 v-32
~tion a-44 b-19 c-33 e-21 f-25 g+16 h-36 k-31 q-23 r-18 t-27 u-18 v-32
~tir a-24 d-26 g-19 i-24 l-18 n-22 q-20 s+18 u-26
~tire a-22 b-17 d-24 g-15 i-21 n-22 q-18 u-21
~tis a-21 b-16 n-16 u-16
~tist a-20 b-15 n-16
~tiv a-19 b-18 c-20 e-25 f-18 g-16 i-28 j-27 k+30 l-29 m-18 n-29 p-16 q-25 s-22 u-19 v-24
~tiva e-18 i-16 k+29 l-20 m-17 u-20
~tive n-16 q-15
~tivo m-22
~tle o-22 q-17 u-17
~tle> o-21
~tly d-16 m-21
~tly> d-16 m-21
~to> c-28 e-22 f-50 h-50 j-19 k-51 n-26 p-17 q-29 r-31 t-16
~toc d-16 m+19 n-16 u-18
~tock m+18
~tod a-24 c-32 e-28 g-38 j-40 k-25 l-36 n-38 p-32 u-17 v-31
~toda a-21 c-23 e-19 g-31 j-34 k-20 l-26 n-31 p-24 u-37 v-28
~todo i-16 l-16 n-15 o-22
~toe n-15
~toes n-15
~tol b-26 i-28 n-20 p-16 v-18
~told b-21 i-24 n-20
~tom c-17 e-15 f-25 g-31 i-27 j-28 k-23 l-26 n+25 p-22 q-15 r-30 s-22 t-18 u-36 v-18
~toma b-16 d+16 o-17 u-17
~tomo d-22 f-21 g-25 j-19 l-17 n+17 r-23 s-16 u-28
~ton a-19 u-18
~ton> j+17
~too a-18 c-16 g-15 i-15 l-15 n-25 o-16 u-15
~top b-21 d-22 e-21 g-16 i-21 j-21 k+20 n-20 o-18 p-17 q-16 s-19 u-23 v-17
~top> e-19 k+24 l-25 u-17
~tor a-24 b-23 c-18 d-30 e-16 g-24 k-20 s-24 v-22
~tor> m+16
~tora m-22 n+18
~tore m+19
~tori m-17 n-17 u-15
~torm m-21 o+17
~tory a-16 l-17 u-16
~tos a-22 g-19 j-24 o-15 s-16
~tos> a-22 g-16 j-23 o-15 s-16
~tot d+20 m-19 u-16
~tota d+20 m-19 u-16
~tow a-20 b-17 d-20 h-18 n-19 u-21
~town a-18 d-19 h-18 n-18 u-20
~toy c-22 e-19 f-21 g-27 h-32 i-32 k-22 l-17 p-36 r+20 t-17 u-43 v-39
~toy> c-22 e-19 f-21 g-27 h-32 i-32 k-22 l-17 p-36 r+20 t-17 u-43 v-39
~tra a-35 c-44 e-38 f-36 j-22 l-41 m-21 p-21 s-49 t-35 u-19 v-23
~tra> c-21 e-17 h-28 j-16 k+16 l-23 n-29 p-23 q-29 r-31 s-30 t-16 u-43
~trab a-23 e-15 f-18 g-27 j-28 k-18 l-25 p-19 r-16 s-19 v-17
~trad h-16 i-15 m-19 o+22
~trai m-19
~tran a-21 n-18 o-17
~tras a-16 d-17 n-20 r+19
~trat g-17 u+17
~tre a-31 d-26 g-26 h-31 i-22 o-20 p-18 q-19 s-20
~trea a-18 g-20 j-18 u+19
~tree a-18 d-17 h-21 q-15
~tri d-21 i-20 n-18 o-19 q-17 r-16
~tric m+15
~tro c-26 d-41 e-19 f-23 g-39 h-27 i-39 k-24 l-29 m-24 p-26 t-18 u-32 v-24
~tro> c-24 d-31 e-17 f-22 g-34 h-21 i-33 k-22 l-27 m-46 p-22 q-25 t-15 u-33 v-20
~tru g-21 j-22 l-15 o-24 p-27 s-17 u-33
~truc a-16 b-16 d-19 n+16 p-16
~true u-20
~trug p-16
~trus b+17
~try> m+15
~ts> a+19 c-30 e-30 f-27 g-35 h-17 k-31 l-24 n-34 p-35 q-29 r-35 s-20 t-28 v-25
~tsd a+17
~tsd> a+17
~tsi u-19
~tsid u-19
~tte a-29 d-41 h-21 j-25 k-21 l-29 p-21 s-18 v-25
~tter a-25 d-38 h-19 j-23 k-18 l-22 p-17 q-34 v-23
~tti a-16 d-27 j-23 l-19 m-19 o-25 p-25
~ttin a-16 d-27 j-23 l-19 m-19 o-25 p-25
~ttl o-22 q-17 u-17
~ttle o-22 q-17 u-17
~tua a-20 g-16 h-19 l-15 m-32 r-16
~tual a-15 m-23
~tuat m-19
~tuc g+16 l-20 m-30 v-17
~tuck g+16 l-20 m-30 v-17
~tuf j-16 m-21
~tuff j-16 m-21
~tur a-18 c-18 d-22 e-25 f-21 g-30 h-27 p-21 q-36 s-32 t-20 u-20 v-31
~turn a-16 c-29 d-34 e-23 f-20 g-24 h-22 n-22 p-18 q-33 s-28 t-19 v-28
~tuv m-27 s+16
~twi a-18 b-18 g-18 l-16 m-29 n-16 q-18 t-17 u-19
~twic a-18 b-18 g-18 l-16 m-29 n-16 q-18 t-17 u-19
~ty> b-15 c-27 e-29 g-39 h-32 k-20 p-17 q-25 r-24 s-24 t+22
~typ a-15 b-16 g+20 j-17 u-26
~type b-16 d-16 g+20 j-17 u-23
~tyu e+21 m-21
~tyu> e+21 m-21
~ual a-25 b-32 c-29 d-25 e-35 f-26 l-36 m-25 n-17 p-30 r-31 t-25 v-32
~ual> a-35 b-24 c-20 d-19 e-26 f-20 j+17 k-21 l-25 o-25 p-23 q-26 r-19 t-18 u-52 v-25
~uali m-21 u+19
~uall a-15 i-15 m-21
~uan b-26 c-20 d-29 f-15 g-35 h-28 j-32 k-22 l-20 m-18 n-23 q-29
~uand a+16 d-17 g-25 j-23 k-16 n-23 q-21 r-20 u-21
~uant a-32 h-19 i-17 m-17 u+22
~uar a-23 b-24 d-18 j-17 l-17 m-18 o-17 r+28 s-18 u-22
~uart r+16
~uat o-17
~uati m-19
~ub> e-18 g-15 l+25 m-27
~ubl a-19 b-18 i-16 m-18
~uble a-16 b-17 m-15
~ubr a-18 d+27 g-16 j-18 l-16 u-21
~ubre a-17 d+27 g-15 j-17 l-16 m-29 u-20
~ubs a-18 b-16 c-16 g-19 i-17 u-17
~ubsc a-18 b-16 c-16 g-19 i-17 u-17
~ucc d-17 u+17
~ucce d-17 u+17
~uce m+20
~uch a-25 b-19 e-23 f-28 g-26 h-28 j-31 k-26 o-26 p-32 q-28 t+17 u-24 v-28
~uch> a-20 d+18 f-22 g-20 h-22 j-25 k-20 o-19 p-25 q-19 r-18 u-17 v-22
~ucho b-16 d-19 u-16
~uci m-19
~uck a-23 b-25 d-29 h-18 j-26 k-17 l-25 m+17 n-37 p-27 t-19 u-30
~uck> a-22 b-24 d-25 i-21 j-22 k-16 l-23 n-30 p-26 t-18 u-28
~ucks n-16
~uct n+16
~ucti n+17
~uda b-29 c-22 e-22 f-22 g+18 h-24 k-15 l-24 n-30 o-23 p-23 r-22 s-23 v-25
~uda> b-27 c-20 e-20 f-20 g+19 h-17 j-21 l-22 n-28 o-25 p-24 q-24 r-19 s-21 v-20
~ude a-17 c-17 e-18 h-18 i-24 j-22 n-17 o-18 q-17 v-16
~ude> m-16
~udo m-19
~udos m-16
~ue> b-29 c-26 e-36 f-26 h-27 i-38 k-17 n-31 o-18 p-23 v-37
~uea m-18
~ued b-26 e-45 f-42 g-23 h-19 j-23 l-49 m-44 p-28 r-40 t-41 u-34 v-51
~ueda a-20 k-15 q-27 r-21 s-27
~uede e-31 f-25 g-46 h-47 j-44 l-36 m-41 p-21 r-18 t-24 u-50 v-36
~uedo b-22 c-35 d-15 e-19 f-20 i-32 j-22 k-38 l-27 m-24 r-37 t-21 u-31 v-21
~ueg a-16 m+24 n-18 s-16
~uego m+20 n-16
~uel a-22 b-26 c-17 g-23 h-16 i-28 n-23 q-23 t-15 v-19
~uele d-16
~uelv m-21 u-16
~uen c-28 e-37 f+15 g-34 k-18 m-20 n-36 o-33 p-34 r-23 u-32 v-40
~uen> b-16 d-18 f+16 i-19 j-18 l+15 m-32 o-18 q-17 t-16 v-15
~uenm l+15
~ueno a-21 b-20 d-19 e-20 h-17 i-21 j-17 n-18 o-15 q-19 r-18 u-24 v-16
~uent a-23 f-15 g-17 h-16 l-23 m-29 n-21 o-20 p-16 s-20 u-22 v-17
~uer b-29 c-21 d-29 f-16 g-29 h-20 i-35 j-18 k+17 l-25 m-18 u+21 v-23
~uere k+20 l-20 m-21
~uerm a-15 l-16 m-23 n-20 o-15 q-17 u+21
~ues c-24 d-37 e-18 f-16 h-23 j-33 k-20 l-33 n-17 p-26 t-18 u-33 v-29
~ues> b-27 c-20 d-31 g-27 h-17 i-31 j-19 k-15 l-24 u-19 v-19
~uess b+17 u-15
~uest a-16 b-15 j-16 l-16 p-16 q-22 s-20 u-16
~uev b-23 d-26 g-18 i-20 j-22 l-29 n-24 p-16 q-17 r-21 s-20 u-23
~ueva b-17 d-17 j-17 v-18
~uevo l-21
~uff j-16 m-21
~uff> j-16 m-21
~ug> u+20
~uga d-19 h-21 l-19 n-18 q-23 s-18 v-20
~ugar d-19 h-21 l-19 n-18 q-23 s-18 v-20
~ugg p-17
~uggl p-16
~ugh c-19 f-18 g-28 j-19 k-19 m-22 n-32 s-26 v-22
~ugh> c-16 f-16 g-24 k-16 n-27 r-20 s-21 v-18
~ught m-18
~uh> e-17
~ui> b-27 c-18 d-24 e-16 h-21 i-24 k-18 n-25 o-26 r-29 s-23 u-31 v+19
~uie c-40 d-52 e-33 f-32 g-34 h-22 j-49 l-20 n-23 r-47 s-35 t-32
~uien a-39 b-36 c-23 d-37 e-19 f-20 g-25 j-34 k-36 l-49 m-26 r-28 s-20 t-21
~uier a+16 c-24 d-29 e-20 f-18 g-19 h-21 j-26 n-24 p-32 q-39 r-31 s-25 t-18 v-44
~uin d-19 o-18 u-25
~uir a-18 m-24
~uir> m-15
~uis d-17 m-23 p-19 u-27 v-16
~uisi m-24 p-17 u-18
~uit a-40 d-23 g-20 h-15 i-31 j-22 k-30 n-16 p-24 q-26 u-32 v-30
~uita a-26 k-15 m-21 o-16 s+15
~uite a-26 i-24 k-20 p-17 q-16 s-20 u-23 v-22
~ul> a-17 d-18 j-20 t+16
~ula a-17 m+20
~uld b-26 e-25 f-30 h-44 j-21 m-18 p-30 r-28 t-33 v-40
~uld> b-26 e-25 f-30 h-44 j-21 m-18 p-30 r-28 t-33 v-40
~ule a-21 b+16 d-20 u-17
~ull a-22 h-15 i-23 j-17 m-19 o-25 p-18 q-26 r+27 u-21
~ull> o-16
~ulle r+19
~ulli m-16 r+18
~ulp b+15
~ulpe b+15
~ult b-16 g-20 k-17 l-18 m-32
~ulti d+17
~ults g-16 j-16 m-19
~um> h-20 j-21 m+24
~umb b-28 c-25 d-30 f-15 h-24 n-34 o-26 p-26 q-26 r-20 s-22 t-22
~umbe b-27 c-23 d-28 h-24 n-28 o-25 p-25 q-25 r-19 s-20 t-21
~ume a-30 b-32 c-27 d-31 e-25 f-19 h-25 k+16 o-32 p-22 q-24 r-32 s-23 t-20
~ume> i-21 k+20 l-20 u-20
~umer a-23 b-26 c-18 d-23 h-19 k-26 m-29 n-18 o-28 p-16 q-17 r-23 s-16
~ump u-19
~ump> m-23
~un> q-18
~una a-18 m-23
~unc d-20 h-15 i-17 j-18 l-18 n-23 o-16 s-15 v-17
~unci m-23
~und e-26 f-33 h-31 i-39 l-40 q-17 s-16 t-27 v-32
~und> d-29 g-16 h-22 i-19 k-16 l-17 n-26 s-18 u-26 v-18
~unde a-19 j-17 o-16 p-15
~undi u-15
~undo k+17 m-27
~undr a-15 m-24 n+15 u-22
~unds f-16 m+17
~ung d-17 m-17
~uni a-21 b-16 g-21 j-21 n-22 q-20 r-20 s-18 u-21
~unic m-19
~unk s+15
~unk> s+15
~unn a-19 d-22 f-19 h-16 m+22 n-20 p-23 q-26 s-23 u-20 v-15
~unni a-16 f-17 h-15 q-18 s-17
~unny d-16 m+27 q-20
~uno a-16 m-15 n-27 o-23 q+21
~uns a-26 b-25 c-28 d-28 e-35 f-24 h-22 i-23 j-24 l+19 n-20 o-19 p-24 q-23 r-27 s-21 t-22 u-23 v-26
~unst e-17 k+26 l-22 m-24
~unsu a-22 b-20 c-21 d-20 e-24 f-16 i-16 j-17 l+20 n-15 o-15 p-19 q-19 r-19 s-17 u-18 v-19
~unt b-24 c-25 e-21 f-18 k-26 l-25 p-21 r-27 t-18 u-21 v-32
~unt> a-15 g-15 i-19 j-21 n+17 u-26
~unta a-16 d-19 l-22 n-21 o-15 u-16
~unti n-16
~unto j+19 v-16
~untr m+15
~up> f+15
~upe a-21 g-15 n-16 q-20 r-18
~uper a-20 q-15 r-18
~upo a+17 c-17 e-17 f-16 g-21 h-16 j-26 l-17 m-28 n-23 o-19 q-17 r-16 u-28 v-15
~upo> a+18 d-22 j-18 m-20 u-16
~upp u-22
~uppo m-15
~ups l-16 n-19
~ups> m+15
~ur> b-29 c-33 e-26 f-33 n-32 o-15 p-20 q-19 r-16 s-23 u-31
~ura a-21 b-15 d-19 h-16 i-17 j-17 l-17 o-18 q-16 u+18
~ura> a-16 d-15 i-17 l-16 n-20 o-16 u+21
~ure a-30 d-39 e-23 f-17 h-22 i-27 j-26 k-22 l-26 o-23 r-23
~ure> a-24 b-18 d-31 e-21 g+15 h-20 i-24 j-22 k-20 l-22 m+24 o-16 p-21 r-18 t-17
~urg d-16 n-17 o+16
~urgi o+15
~uri q-21
~urin d-19 m-25 n+17
~urn a-17 c-29 d-35 e-23 f-20 g-25 h-23 n-24 p-18 q-33 s-29 t-20 v-30
~urn> a-30 b-37 c-21 d-25 g-18 n-15 o-31 q-23 s-18 v-19
~urne b-17 r-16
~urno i-22 j-20 k-17 l-19 m-23 r-17 u-17
~urs a-16 d+16 i-17 j-15 n-16 s-17 u-26 v-17
~urse d+19 m-17 u-17
~urt d-19 n-22 q-17
~urt> d-15 m-19 n-19 q-15
~us> a-19 d-18 g-15 i-19 n-18 o-15 u+17
~usa a-16 i-17 j-16 m-28 n-17
~usan g-16 i-15 m-25 n-15 u+16
~usc b-19 d-17 i-16 l-16 n-23 o-21 p+17 u-18
~usca b-18 d-17 m-20 n-23 o-19 p+17 u-16
~use a-20 c-22 d-26 h-28 n-20 o-29 p-27 q-30 r-17 u-23
~use> c-16 d-19 o-21 q-19 s-22 u-22
~used a-19 b-17 i-19 n-16 o-19 p-16 q-15 r-17
~usi a-22 e-15 j-18 l-25 m+21 q-24 t-19 u-28
~usic d-16 l-16 m+20 q-18 u-17
~usin a-18
~uso m-20 o-17
~uso> m-20 o-17
~usp n+17
~uspe n+17
~ust c-37 d-52 e-31 f-34 g-30 h-27 j-39 k-35 l-18 n-17 p-33 s-44 t-20 v-24
~ust> a-20 c-25 d-40 e-22 f-25 g-17 h-28 j-37 k-25 p-21 s-32
~usta b-18 g-20 l-22 q-18 u-16 v-18
~uste b-18 i-17 n-20 o-16
~ut> c-25 e-22 f-27 g-40 j-30 k-26 p-16 s-25 t-26
~ute a-26 b-19 j-17 k-17 n-17 o-23 p-16 q-17 r+16 u-20
~ute> m+18
~utes a-15 b-16 r+17
~uth> u-16
~uti m+16
~uto g-16 r+16 u-19
~utos m-22 r+16
~uts a-16 d-19 n-24 s-15 u-23
~uts> n-16
~utsi u-19
~utt o-17
~utte n-16 o-16
~uys g-21 i-20 m-17 n-19 p-15 r-17 s-18 v-19
~uys> g-21 i-20 m-17 n-19 p-15 r-17 s-18 v-19
~va> d-16 j-16 k-17 v-15
~vac m+23
~vaca m+17
~vai b-19 h-19 j-22 m-18 n-24 t-16 v-15
~vail b-18 h-17 j-17 n-21 u-17
~val b-17 d+18 i-15 o-20 s-16 u-35
~vali g+16 u-19
~valo m-19
~vam m-18
~van a-23 b-17 g-18 i-22 j-19 m-34 n-21 p+19 q-28 u-23 v-17
~van> a-19 i-19 j-15 m-25 n-18 p+19 q-22 r-20 u-20
~var e-15 k+16
~var> k+18
~vb> e+19 m-18
~ve> a-16 c-32 d-19 e-58 f-57 g-37 h-40 j-38 k-47 u-25
~vea m-16
~vean m-16
~vec m-17 n-17 o-16
~vece a-18 m-17
~ved i-17 k-16 l-26 n-20 p-21 q-21 r-21 s-26 v+18
~ved> i-17 k-16 l-26 n-20 p-21 q-21 r-21 s-26 v+18
~veg m+18
~vega m+18
~vel m+15
~ven b-30 g-19 j-28 l-30 o-26 p-28 r-21 s-19 t-16 v-28
~ven> a-23 h-17 j-18 l-16 m-19
~vend a-18 d-18 n-16 u-23
~veni b-20 h+18 m-29 p-20 u-18
~vent m+16
~ver b-16 c-24 e-44 f-49 g-60 h-24 i-32 j-39 n-72 o-42
~ver> b-20 c-42 d-20 e-33 f-36 g-44 i-22 j-24 n-56 o-48 u-26
~vere b-15 q-25 s-18
~vers a-17 i-18 l-17 p-19
~vert o+15
~very g-20 h-21 i-21 n-24 o-31 p-20 q-21 v-17
~ves m-15
~ves> m-18
~via b-17 d-16 i-15 u-16
~via> b-17 o-18
~vic m-20
~vice m-15
~vid a-18 j-16 m-24 u-16
~vida m-15
~vie b-33 c-20 d-26 f-17 g-23 i-32 j-27 k-21 n-25 p+15 q-17 s-22 u-32 v-24
~vie> m+20
~vien b-23 c-16 d-20 g-18 i-23 j-15 l+15 m-26 n-15 u-24 v-20
~vies m+16
~vin a-16 d-29 g-18 h-18 i-24 j-22 l-26 n-30 p-28 r+20 t-17 u-26 v-27
~ving a-16 d-25 f-16 g-17 h-17 i-20 j-20 l-25 n-27 p-27 r+20 u-24 v-26
~vio m+17
~vis b-16 e-22 i-26 j-15 k-18 l-22 n-30 p-17 q-23 r-17 s+16 u-20 v-22
~visa a-16 n-17
~vise m-23
~visi s+15
~viso m+15
~vist a-16
~vo> a-16 b-18 c-15 f-17 g-20 h-19 i-27 j-24 m-21 n+17 o-23 p-22 q-24 u-30
~voi a-20 g-24 m-27 n+21 u-22
~void d-17 g-20 m-29 n+24 u-19
~vol b-15 i-18 l-16
~volv i-17 m-16
~vor d-26 e-22 f-18 h-20 k-27 n-25 q-29 s-26 t-26 u-31 v-28
~vor> d-25 e-21 f-17 h-19 k-25 m-34 n-26 q-27 s-23 t-22 u-27 v-22
~vos m-20
~vos> m-20
~vot m+21
~vote m+21
~vue b-19 g-17 i-18 j-16 q-17 u-21
~vuel b-19 g-17 i-18 j-16 q-17 u-21
~wai c-19 d-31 h-17 l-20 m-42 s-22 u-30 v-18
~wait c-19 d-27 h-17 l-20 m-45 s-22 u-30 v-18
~wak a-22 p-22 q-17
~wake a-22 p-22 q-17
~wal b-23 c-17 d-37 g-22 i-17 k-18 l-23 n-23 o-22 p-23
~walk b-19 d-33 g-15 i-27 l-16 m-27 n-19 o-18 p-20
~walm m+22
~wan a+22 c-20 d-28 e-19 f-16 j-36 m-22 n-26 p-32 q-33 r-31 s-26 t-30 u-38
~want a+22 c-20 d-28 e-19 f-16 j-36 m-22 n-26 p-32 q-33 r-31 s-26 t-30 u-38
~war d-18 i-25 m+24 u-18
~ward d-16 i-22 u-17
~warr m+16
~was l-17
~wat n+15 o-17 p-17 u-16
~watc n+16 p-16 u-16
~wav u-16
~way a-34 c-23 d-33 e-26 f-21 g-28 h-29 i-25 k-24 m-20 n-20 o-22 t-23 u-23
~way> a-27 c-21 d-30 e-25 f-20 g-27 h-28 i-26 k-24 m-23 n-27 o-19 t-22 u-22
~ways a-16
~wea a-26 d-29 f-16 g-32 h-27 i-20 j-26 l-16 m+15 o-24 r-15
~weak m-16
~wear a-23 d-24 g-28 h-20 j-30 n+16 o-19
~weat m+25
~wed a-16 j-16
~wed> m-27
~wee c-22 d-34 f-17 g-27 i-29 j-23 k-21 l-34 n-28 o+20 p-21 q-22 r-25 s-25
~week c-20 d-32 g-23 i-24 j-20 k-17 l-30 m-22 n-27 o+20 p-16 q-20 r-23 s-34
~wei s+17
~weir m-19 s+17
~wen a-17 j-21
~went a-17 j-21
~wer a-35 c-26 d-35 e+22 f-23 g+20 j-33 k-22 l-32 m-16 n-27 o-23 p-22 q-30 r+17 s-28 t-19 u-41 v-30
~wer> a-16 d-16 g+24 j-21 l-17 r-17 u-24
~were a-17 d-20 j-22 o-20 q-15 r+20 s-16
~wert e+26 l-17 m-30 u-15
~wes a-17 h-16 l-18 r-16 s-16 t+21 u-22
~weso m-17 t+21
~wha b-24 c-47 e-38 g+22 i-26 k-32 l-23 o-22 p-36 q-17 r-52 s-27 t-56 v-58
~what b-24 c-47 e-38 g+22 i-26 k-32 l-23 o-22 p-36 q-17 r-52 s-27 t-56 v-58
~whe b-29 c-16 e-23 f-40 g-43 i-17 k-40 l-43 o-23 q-44 r-23 t-25 u-25 v-29
~when b-22 c-17 d-29 f-19 g-22 h+19 k-29 l-26 q-40 v-26
~wher a-19 b-18 d-19 f-27 g-33 h-42 i-24 j+24 k-16 l-27 n-21 o-35 p-36 q-24 r-45 u-56 v-15
~whi a-23 b-23 d-31 h-19 i-24 j+22 k-19 l-25 n-37 o-18 p-22 q-25 t-17 v-21
~whic a-22 b-18 d-28 h-16 i-19 j+21 l-24 m-16 n-26 o-15 p-16 q-20 s-21 t-16 v-19
~who a-19 j-19 m-27 o-18 u-19
~whol j-15 m-19 o-16
~wic a-18 b-18 g-18 l-16 m-29 n-16 q-18 t-17 u-19
~wice a-18 b-18 g-18 l-16 m-29 n-16 q-18 t-17 u-19
~wil c-32 e-32 g-20 i-39 j-47 k-46 l-51 o-22 s-28 t-21 v-31
~will c-31 e-31 f-28 g-20 i-39 j-45 k-46 l-49 o-21 s-28 t-20 v-38
~win a-20 n-20 r-16 u-19
~wing a-19 r-15
~wip m-21
~wipe m-21
~wit a-18 c-34 f-29 g-19 h-24 j-17 k-33 p-16 r-21
~with a-18 c-33 f-29 g-19 h-24 j-17 k-32 p-16 r-21
~wn> g-21 i-20 k-17 l-18 n-29 p-16 s-20 u-17
~wok m-16 r+15
~woke m-16 r+15
~wor a-15 b-48 c-40 d-15 e-30 f-28 j-49 k-33 l-27 q-19 r-21 s-18 t-26 v-30
~word d-16 u-20
~work b-38 c-30 e-22 f-26 j-43 k-31 l-20 r-19 s-40 t-23 v-22
~worr o-15 p+16 q-17
~wou g-37 h-23 j-32 m-18 n-25 p-26 s-37 t-19 v-21
~woul g-37 h-23 j-32 m-18 n-25 p-26 s-37 t-19 v-21
~wri a-25 g-16 i-21 n-18 o-17 p-15 q-21
~writ a-25 g-16 i-21 n-18 o-17 p-15 q-21
~ws> d-26 i-16 m+22
~xac u+17
~xact u+17
~xcv e+19 m-18
~xcvb e+19 m-18
~xed> m-20
~xes m+17
~xes> m+17
~xib m-15 o+18
~xibl m-15 o+18
~xic u-16
~xico u-16
~xie m-18
~xiet m-18
~xim m-16
~xima m-16
~xit d-18 j+18 m-25 u-16
~xit> d-18 j+18 m-25 u-16
~xpe a-18 l-17 n-15 o-17 q-24 u-32
~xpec q-17
~xpen i-16 u-22
~xpl a-21 b-18 d-22 g+19 j-23 k-23 l-18 m-23 n-20 o-21 q-15 s-18 u+15
~xpla a-16 j-15
~xpli g+19 i-16 m-21
~xt> b-21 d-48 e-26 f-22 h-34 p-31 q-39 r-38 t-28 u-22 v-29
~xte a-19 d-20 j-17 m-32 o-15
~xtea m-19
~xted i-17
~xtee m-16
~xti d-17 f-20 j-18 n-20 o-24 p-17 q-23 r-18 s-20 t-22
~xtin d-17 f-20 j-18 n-20 o-24 p-17 q-23 r-18 s-20 t-22
~xtr a-16 d+17 m-17
~xtra a-16 d+17 m-17
~ya> f+15 j-19 r-15
~yan b-17
~yan> b-17
~ybo j-18 m-25 n-17 u-17 v-16
~ybod j-18 m-25 n-17 u-17 v-16
~yea g-18 i-17 j-22 l-17 n-24 o-20 r-17 s-29 u-27
~yeah m-15 p+16 q-19
~year j-20 n-21 o-17 s-26 u-22
~yec u+17
~yer a-20 d-15 n-22 o-17 u-21
~yer> a-20 d-15 n-22 o-17 u-20
~yin n-15 u-24
~ying n-15 u-24
~yli m+16
~yon a-21 b-16 d-28 j-20 l-23 n-22
~yone a-21 b-16 d-28 j-20 l-23 n-22
~you b-23 c-31 e-24 n-33 o-24 p-30 q-36 r-32 s-33
~youn m-17
~your b-22 c-30 e-24 f-35 n-32 o-23 p-30 q-35 r-33 s-33 u-27
~ype b-16 d-16 g+20 j-17 u-23
~ype> d-15 g+20 j-16 u-21 v-16
~ys> b-19 c-36 d-19 e-42 f-27 g-18 i-45 j-23 k-40 l-38 n-36
~yse d-21 u-18
~ysel d-21 u-18
~yth f-22 g-29 h-33 i-21 r-26 t-16 v-26
~ythi f-22 g-29 h-33 i-21 r-26 t-16 v-26
~yu> e+21 m-21
~yud b-26 c-23 e-20 f-20 g+21 h-16 i-31 j-22 l-22 n-26 o-24 p-20 q-23 r-20 s-20 v-20
~yuda b-26 c-20 e-20 f-20 g+19 h-16 i-30 j-20 l-21 n-25 o-23 p-19 q-23 r-19 s-19 v-19
~za> a-25 d-19 h-17 i-24 l-17 o-16 u-22
~ze> m+24
~zin d-16
~zo> g-16 m-31 q-15 s-16 u-17
~zos m-15 n-17
~zxc e+19 m-18
~zxcv e+19 m-18
~zza a-17 j-17 m+18
~zza> a-17 j-17 m+18
¿ b-68 c-24 e-51 f-33 i-22 k-57 l-41 p-59 q-28 r-76 s-48 t-44 v-74
¿_@howmuch b-20 d+32 g-17 h-16 j-18 n-32 o-16 q-20
¿_@open d-16 h+21 m-18
¿__@insurance d-25
¿__@medicine u-16
¿__@open h+16
¿__@pay a-16 j-16 n-18
¿__a a-19 d-20 q-23
¿__algo n-17 o+16
¿__antes m-15
¿__de u-19
¿__dejar j-17
¿__dura u+15
¿__el b-16 i-15 m-28 q-20 u-16
¿__en a-21 d-19 h+21 m-23 o-26 u-21
¿__es g-21 h-27 n-21 o-16
¿__hace n+16 u-17
¿__hay d-19
¿__hora j-18 m+22 n-20 o-17 u-19
¿__la a-21 d-22 g-20 m-18
¿__llego j+16 n-16
¿__lo u-17
¿__los m-19
¿__mas n-17 o+16
¿__me g-18 l-16 m-21
¿__mi a-21
¿__o m-16 o-16
¿__otro n-18 o+20
¿__para m-16
¿__puede m-16 n-31 q-17
¿__puedo d-19 n-15 o-18
¿__que a-25 g-16 l-25 m-22 o-21 q-21 v-19
¿__se a-19 d-26 g-27 o-21 q-18 s-17
¿__si a-16 b-17 g-20 j-19 m-28 n+17 o-18 u-29
¿__tiene a-16 m-16
¿__un d-18
¿__una i-18 j-16
¿_a j-15 u-16
¿_como m+20 n-34 r-21
¿_cual u-19
¿_cuando a+16
¿_cuantas a-18 m-16
¿_donde a-19 d-16 n-15
¿_es d-28 g-18 h-17 m-29 n-25 u+25
¿_estan h+16
¿_hay a-17 l-17 m-28 q-18 u-27
¿_me b-22 l-18 m-22 r-15 u-17
¿_puedo d-23 g-16 j-26 m-17
¿_que b-16 c-16 g+20 i-29 j-21 l-20 o-15 q-35 s-21 u-20 v-16
¿_quien m-22 q-15 u+22
¿_se a-23 c-15 i-17 m-17 n-22
¿_tienen d-17 h-21 i-17 m+20 u-17
¿_un m-16 n+18 u-17
¿_venden d-16 m+15 u-20
"""
